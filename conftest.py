"""What all tests share: properties that repeat themselves, and no doctests of packages not installed."""

from importlib.util import find_spec

from hypothesis import settings

_NEEDS = {"newscore/export/arrow.py": "pyarrow", "newscore/export/spacy.py": "spacy"}

collect_ignore = [module for module, package in _NEEDS.items() if find_spec(package) is None]

# the same examples in every run, so that a red run can be repeated; `python -m tests.fuzz` looks for new ones
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")
