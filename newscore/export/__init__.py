"""Other forms of an analysis: pages, stand-off and inline annotation, tables, Arrow and spaCy.

One file per format. What needs an optional package imports it on first use and raises `MissingExtraError`
with the command that installs it.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

from newscore.errors import MissingExtraError


def need(package: str, extra: str) -> ModuleType:
    """Return an optional package; raise `MissingExtraError` that says how to install it.

    >>> need("no_such_package", "arrow")
    Traceback (most recent call last):
    ...
    newscore.errors.MissingExtraError: no_such_package is not installed: pip install 'newscore[arrow]'
    """
    try:
        return import_module(package)
    except ImportError as error:
        if error.name is not None and error.name.partition(".")[0] != package.partition(".")[0]:
            raise  # it is there, but something that it needs is not
        raise MissingExtraError(f"{package} is not installed: pip install 'newscore[{extra}]'") from error
