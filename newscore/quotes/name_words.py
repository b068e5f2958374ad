"""What a capitalised word can be: every listed word with the kinds of names it stands in, as bits."""

from __future__ import annotations

import re
from functools import cache
from unicodedata import combining, normalize

from newscore.lexicons.names import (
    ADJECTIVES,
    COMPANY_FORMS,
    COUNTRIES,
    DOUBLE_WORDS,
    GENERIC_ACRONYMS,
    LEADING_WORDS,
    NATIONAL_WORDS,
    ORGANISATION_WORDS,
    PEOPLES,
    PLACE_STARTS,
    PLACES,
    THING_WORDS,
    TIME_WORDS,
    UNNAMED,
)
from newscore.lexicons.people import (
    EITHER,
    FAMILY_FIRST,
    HONORIFICS,
    MEN,
    PARTY_MEMBERS,
    PLURAL_TITLES,
    POSTNOMINALS,
    ROLES,
    SHORT_TITLES,
    SUFFIXES,
    TITLE_MODIFIERS,
    WOMEN,
)

PERSON, ORGANISATION, PLACE, OTHER = "person", "organisation", "place", "other"
ROLE, PEOPLE, PRONOUN, ARTICLE = "role", "people", "pronoun", "article"
NAMED = frozenset((PERSON, ORGANISATION, PLACE, OTHER))  # kinds that can be somebody's name

# what a word can be, as bits
IS_TITLE, IS_SHORT, IS_GIVEN, IS_ORGANISATION, IS_THING, IS_ADJECTIVE = (1 << bit for bit in range(6))
IS_PEOPLES, IS_COUNTRY, IS_PLACE, IS_PLACE_START, IS_LEADING, IS_TIME = (1 << bit for bit in range(6, 12))
IS_MODIFIER, IS_SUFFIX, IS_DOUBLE, IS_HONORIFIC, IS_PARTY, IS_NATIONAL = (1 << bit for bit in range(12, 18))
IS_PARTICLE, IS_ENDING = 1 << 18, 1 << 19

# inside a person's name: Jane de la Roe
PARTICLES = frozenset(
    "de del della di da das do dos du la le van von der den ter ten bin ibn al el ben y e".split()
)


@cache
def given_names() -> dict[str, str]:
    """Every known given name with the gender it tells, "" for none; an accented one also without accents."""
    found = {**dict.fromkeys(MEN, "m"), **dict.fromkeys(WOMEN, "f"), **dict.fromkeys(EITHER, "")}
    for name in [name for name in found if not name.isascii()]:
        letters = (letter for letter in normalize("NFD", name) if not combining(letter))
        found.setdefault("".join(letters), found[name])
    return found


@cache
def word_bits() -> dict[str, int]:
    """Every listed word with the bits of what it can be."""
    found: dict[str, int] = {}
    for words, bit in (
        (ROLES, IS_TITLE),
        (SHORT_TITLES, IS_TITLE | IS_SHORT),
        (HONORIFICS, IS_TITLE | IS_HONORIFIC),
        (PLURAL_TITLES, IS_TITLE),
        (given_names(), IS_GIVEN),
        (ORGANISATION_WORDS, IS_ORGANISATION),
        (THING_WORDS, IS_THING),
        (ADJECTIVES, IS_ADJECTIVE),
        (PEOPLES | {word + "s" for word in ADJECTIVES}, IS_PEOPLES),
        (COUNTRIES, IS_COUNTRY),
        (PLACES, IS_PLACE),
        (PLACE_STARTS, IS_PLACE_START),
        (LEADING_WORDS | {"&"}, IS_LEADING),  # and what no name begins with
        (TIME_WORDS, IS_TIME),
        (TITLE_MODIFIERS, IS_MODIFIER),
        (SUFFIXES, IS_SUFFIX),
        (PARTY_MEMBERS, IS_PARTY),
        (NATIONAL_WORDS, IS_NATIONAL),
        (GENERIC_ACRONYMS, IS_LEADING),
        (DOUBLE_WORDS, IS_DOUBLE),
        (PARTICLES, IS_PARTICLE),
        (map(key, POSTNOMINALS | COMPANY_FORMS), IS_ENDING),
    ):
        for word in words:
            found[word] = found.get(word, 0) | bit
    return found


@cache
def single_words() -> dict[str, str]:
    """What a word is that stands alone: a kind, or "" for words that only a sentence capitalises."""
    return {
        **dict.fromkeys(ORGANISATION_WORDS, ORGANISATION),
        **dict.fromkeys(ROLES | HONORIFICS.keys() | SHORT_TITLES.keys(), ROLE),
        **dict.fromkeys(ADJECTIVES | PEOPLES | UNNAMED | GENERIC_ACRONYMS, PEOPLE),
        **{word + "s": PEOPLE for word in ADJECTIVES},
        **dict.fromkeys(COUNTRIES | PLACES, PLACE),
        **dict.fromkeys(LEADING_WORDS | TIME_WORDS, ""),
        "he": PRONOUN,
        "she": PRONOUN,
        "the": ARTICLE,
    }


@cache
def silent_words() -> frozenset[str]:
    """The words that only a sentence or the calendar capitalises, so capitalised: But, Monday."""
    return frozenset(
        word.capitalize() for word, kind in single_words().items() if not kind and word.isalpha()
    )


def is_acronym(word: str) -> bool:
    """Whether a word is written in capitals alone: EPA, U.N., AT&T."""
    if not word.isupper():
        return False
    letters = word.replace(".", "").replace("&", "").replace("-", "")
    return 2 <= len(letters) <= 8


def known_singular(word: str) -> int:
    """Return what a word without its plural ending can be."""
    return word_bits().get(word[:-1], 0) if word[-1] == "s" else 0


def is_given(word: str) -> bool:
    """Return whether a lower-cased word is a known given name."""
    return bool(word_bits().get(word, 0) & IS_GIVEN)


def key(word: str) -> str:
    """Return the form a word is looked up by: lower case, without the full stops of initials."""
    return word.lower().replace(".", "").replace("’", "'")


_HEADLINE_WORD = re.compile(r"[^\W\d_][\w-]*")


def headline_words(text: str) -> frozenset[str]:
    """Return the words, lower-cased, of a first line that is no sentence: it names whom the text is about."""
    line = text[: max(text.find("\n", 0, 200), 0)]
    return frozenset() if line.endswith(".") else frozenset(_HEADLINE_WORD.findall(line.lower()))


def behind_title_case(text: str) -> int:
    """Return where a first line in title case ends: its capitals tell nothing."""
    end = text.find("\n", 0, 300)
    if end < 0:
        return 0
    firsts = [word[0] for word in text[:end].split() if len(word) > 3 and word[0].isalpha()]
    low = sum(map(str.islower, firsts))
    return end if len(firsts) >= 4 and low <= len(firsts) // 8 else 0


def given_name_before(line: str, name: str) -> str:
    """Return the given name that a headline prints before a surname, "" if none.

    >>> given_name_before("Mayor Jane Roe Dies in Paris", "Roe")
    'Jane'
    """
    at = line.find(f" {name}")
    while at >= 0 and line[at + 1 + len(name) : at + 2 + len(name)].isalpha():
        at = line.find(f" {name}", at + 1)  # "Roeville Mourns Jane Roe"
    given = line[: max(at, 0)].rpartition(" ")[2]
    return given if is_given(given.lower()) else ""


def family_first(words: tuple[str, ...]) -> bool:
    """Return whether the family name stands first, as in Kim Jong-un and Xi Jinping."""
    if words[0] not in FAMILY_FIRST or not 2 <= len(words) <= 3:
        return False
    known = word_bits()
    if "-" in words[1]:
        return not (known.get(words[1].split("-")[0], 0) & known.get(words[0], 0) & IS_GIVEN)
    return not any(known.get(word, 0) & IS_GIVEN for word in (words if len(words) == 2 else words[1:]))


def surname(words: tuple[str, ...]) -> str:
    """Return the family name among the lower-cased words of a name.

    >>> surname(("kim", "jong-un")), surname(("jane", "roe", "jr"))
    ('kim', 'roe')
    """
    if words[0] in FAMILY_FIRST and family_first(words):
        return words[0]
    return words[-2] if len(words) > 1 and words[-1] in SUFFIXES else words[-1]
