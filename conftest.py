"""What all tests share: properties that repeat themselves, and what is passed over where it cannot run."""

import os
from importlib.util import find_spec

import pytest
from hypothesis import settings

_NEEDS = {"newscore/export/arrow.py": "pyarrow", "newscore/export/spacy.py": "spacy"}

collect_ignore = [module for module, package in _NEEDS.items() if find_spec(package) is None]

# the same examples in every run, so that a red run can be repeated; `python -m tests.fuzz` looks for new ones
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Pass over the tests of rules on their own examples where the wheel is tested, which has none."""
    if "NEWSCORE_WHEEL" not in os.environ:
        return
    for item in items:
        given = getattr(item, "callspec", None)
        values = [] if given is None else list(given.params.values())
        rules = [one for value in values for one in (value if isinstance(value, list) else [value])]
        if any(hasattr(rule, "counterexamples") for rule in rules):
            item.add_marker(pytest.mark.skip(reason="the wheel leaves out the examples of rules"))
