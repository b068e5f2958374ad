"""The pattern language of the grammar: regular expressions over the names of word classes.

`THE? [LAST NEXT] UNIT` is spelled out as an `re` pattern over class characters: names become their
characters, macros are written out, spaces mean nothing.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from newscore.dates.classes import CODES

# shorthand that many patterns share
MACROS: Final[dict[str, str]] = {
    "DAYNAME": "(?:WEEKDAY|WDAY DOT?)",
    "MONTHNAME": "(?:MONTH|MON DOT?)",
    "DAYNUMBER": "(?:INT1|NTH)",
    "ANYUNIT": "[UNIT UNITS SECOND QUARTER QUARTERS YEARUNIT CENTURY]",
    "ONEUNIT": "[UNIT QUARTER YEARUNIT CENTURY SECOND]",
    "ANYORDINAL": "[ORDINAL SECOND NTH]",
    "NUMERAL": "[INT1 INT NUMBER YEAR FOUR]",
    # five, twenty-five, two hundred and fifty, 1 1/2, two and a half, 2.5 million
    "FRACTION": "(?:INT1 SLASH INT1|HYPHEN INT1 SLASH INT1)",
    "SPELLED": "(?:CARD (?:HYPHEN? CARD)?)",
    "LARGE": "(?:BIG (?:AND? SPELLED)?)",
    "AMOUNT": (
        "(?:(?:NUMERAL FRACTION?|SPELLED) LARGE? (?:HYPHEN? AND HYPHEN? A HYPHEN? HALF)?"
        "|A BIG|A HALF (?=HYPHEN)|HALF A?)"
    ),
    # a few, several, a couple of, dozens of
    "VAGUE": "(?:(?:A JUST?)? FEW|SEVERAL|A? COUPLE OF?|A? DOZEN|DOZENS OF|MANY|SOME)",
    "COUNT": "(?:AMOUNT (?:(?:TO|OR|HYPHEN TO?|TO HYPHEN) AMOUNT)?|VAGUE (?:CARD|BIG)?)",
    "HOWMANY": "(?:COUNT|A)",
    # nearly, more than, at least: inside the mention; "about" stays outside
    "HEDGE": "(?:NEARLY|[MORE LESS] THAN|JUST? [OVER UNDER]|AT LEAST)",
    # early, late, mid-
    "STAGE": "(?:[EARLY LATE MID] HYPHEN?)",
    "POINTER": "[LAST NEXT THIS PAST COMING FOLLOWING PREVIOUS CURRENT SAME THAT LATEST]",
}


@cache
def _expanded() -> dict[str, str]:
    """Macros with macros inside them written out."""
    done: dict[str, str] = dict(CODES)
    for name, pattern in MACROS.items():
        done[name] = re.sub(r"[A-Z][A-Z0-9]*", lambda found: done[found[0]], pattern).replace(" ", "")
    return done


def spell(pattern: str) -> str:
    """Return a pattern over class names as the `re` pattern over their characters."""
    table = _expanded()
    return re.sub(r"[A-Z][A-Z0-9]*", lambda found: table[found[0]], pattern).replace(" ", "")


def first_codes(pattern: str) -> frozenset[str]:
    """Return the characters that a match of a spelled pattern can begin with.

    Knows what the grammar uses: groups, sets, `|`, `?`, `{m,n}`, look-ahead and look-behind.

    >>> sorted(first_codes("(?:ab|c)?[de]f"))
    ['a', 'c', 'd', 'e']
    """
    codes, _, end = _first_of_branches(pattern, 0)
    assert end == len(pattern)
    return frozenset(codes)


def _first_of_branches(pattern: str, at: int) -> tuple[set[str], bool, int]:
    """The first characters of `a|b|c`, whether it can be empty, and where it ends."""
    codes: set[str] = set()
    empty = False
    while True:
        more, can_be_empty, at = _first_of_sequence(pattern, at)
        codes |= more
        empty = empty or can_be_empty
        if pattern[at : at + 1] != "|":
            return codes, empty, at
        at += 1


def _first_of_sequence(pattern: str, at: int) -> tuple[set[str], bool, int]:
    """The same for a run of items up to `|`, `)` or the end."""
    codes: set[str] = set()
    empty = True
    while at < len(pattern) and pattern[at] not in "|)":
        if pattern[at] == "(":
            look = pattern[at + 2] in "=!<"
            start = at + (4 if pattern[at + 2] == "<" else 3)
            more, skippable, at = _first_of_branches(pattern, start)
            at += 1
            if look:
                continue
        elif pattern[at] == "[":
            end = pattern.index("]", at)
            more, skippable, at = set(pattern[at + 1 : end]), False, end + 1
        else:
            more, skippable, at = {pattern[at]}, False, at + 1
        if pattern[at : at + 1] == "?":
            skippable, at = True, at + 1
        elif pattern[at : at + 1] == "+":
            at += 1
        elif pattern[at : at + 1] == "{":
            skippable = skippable or pattern[at + 1] == "0"
            at = pattern.index("}", at) + 1
        if empty:
            codes |= more
            empty = skippable
    return codes, empty, at
