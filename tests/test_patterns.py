"""What holds of every pattern of `re` that the package compiles."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from tests.test_budgets import python

# Every pattern that is compiled on import or by the first calls, with its flags.
_COLLECT = """
import importlib, json, pkgutil, re, sys
compiled, compile_ = [], re.compile
def note(pattern, flags=0):
    if isinstance(pattern, str) and sys._getframe(1).f_globals["__name__"].startswith("newscore"):
        compiled.append((pattern, int(flags)))
    return compile_(pattern, flags)
re.compile = note
import newscore
for module in pkgutil.walk_packages(newscore.__path__, "newscore."):
    if not module.name.endswith("__main__"):
        try:
            importlib.import_module(module.name)
        except ImportError as error:
            assert not (error.name or "").startswith("newscore"), error  # an extra that is not installed
newscore.analyze("Ann Roe said on Monday, May 5, that it was safe.", published="2025-05-07")
newscore.clean("<p>One &amp; two</p>\\n\\nRead more: Three\\n")
print(json.dumps(compiled))
"""


def possessive_groups(pattern: str, flags: int = 0) -> Iterator[str]:
    """Yield what a pattern repeats possessively that is more than one character."""
    stack: list[Any] = [_parser.parse(pattern, flags)]
    while stack:
        for code, argument in stack.pop():
            if code is codes.POSSESSIVE_REPEAT:
                repeated = argument[2]
                if len(repeated) != 1 or repeated[0][0] not in _CHARACTERS:
                    yield str(repeated)
            # what is nested: the items of the argument that are patterns themselves, or lists of them
            parts = argument if isinstance(argument, tuple | list) else [argument]
            for part in parts:
                stack += [
                    each
                    for each in (part if isinstance(part, list) else [part])
                    if isinstance(each, _parser.SubPattern)
                ]


_CHARACTERS = (codes.IN, codes.LITERAL, codes.NOT_LITERAL, codes.ANY)


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        (r"\d++[a-z]*+x?+", 0),
        (r"(?>(?:[.,]\d++)*)", 0),
        (r"\d++(?:[.,]\d++)*+", 1),
        (r"(?:a|(b(?=(?:cd){2,3}+)))", 1),
        (r"((?:ab)?+|(?:cd)*+)", 2),
    ],
)
def test_possessive_groups_are_seen(pattern: str, found: int) -> None:
    assert len(list(possessive_groups(pattern))) == found


def test_no_group_is_repeated_possessively() -> None:
    """Pythons before 3.11.5 end one behind a try that failed (gh-106052), `(?>(?:...)*)` they do not."""
    compiled = json.loads(python(_COLLECT))
    assert len(compiled) > 100
    assert not [
        (pattern, groups)
        for pattern, flags in compiled
        if (groups := list(possessive_groups(pattern, flags & ~re.DEBUG)))
    ]
