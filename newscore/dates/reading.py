"""What several rows of the grammar read alike: mods, pointers, ordinals, years of two digits."""

from __future__ import annotations

from typing import Final

from newscore.dates.classes import CODES, OTHER
from newscore.dates.mention import Found
from newscore.lexicons import calendar as words

CLASS_OF: Final = {code: name for name, code in CODES.items()} | {OTHER: ""}


POINTS: Final = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "this": 0,
    "current": 0,
    "same": 0,
    "next": 1,
    "coming": 1,
    "upcoming": 1,
    "following": 1,
}


MODS: Final = {
    "early": "START",
    "beginning": "START",
    "start": "START",
    "mid": "MID",
    "middle": "MID",
    "late": "END",
    "end": "END",
    "close": "END",
}


def is_titled(found: Found) -> bool:
    """Whether capitalized words follow another: the name of a paper or a programme, CBS This Morning."""
    words_ = found.tokens.words
    if not all(word[0].isupper() for word in words_[found.first : found.end] if word[0].isalpha()):
        return False
    before = words_[found.first - 1] if found.first else ""
    return before[:1].isupper() and before[:1].isalpha() and not found.tokens.gap(found.first).count("\n")


def said_mod(lowers: list[str]) -> str | None:
    """The TimeML mod of `early`, `mid`, `late`, `the end of` before a date."""
    for word in lowers[:3]:
        if word in MODS:
            return MODS[word]
    return None


def full_year(word: str) -> int:
    """A year of two digits: 69 and above belong to the 1900s, as POSIX has it."""
    year = int(word)
    return year if year > 99 else year + (1900 if year >= 69 else 2000)


def number_of(word: str) -> int | None:
    """The day or ordinal that a lower-case token names: 5, 5th, fifth, second."""
    if word in words.ORDINALS:
        return words.ORDINALS[word]
    digits = word.rstrip("stndrh")
    return int(digits) if digits.isdigit() else None


def month_of(word: str) -> int:
    """The number of a month, by its name or its abbreviation."""
    return words.MONTHS.get(word) or words.MONTH_ABBREVIATIONS[word]
