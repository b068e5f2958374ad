"""Leaves out of the doctests the modules whose optional package is not installed."""

from importlib.util import find_spec

_NEEDS = {"newscore/export/arrow.py": "pyarrow", "newscore/export/spacy.py": "spacy"}

collect_ignore = [module for module, package in _NEEDS.items() if find_spec(package) is None]
