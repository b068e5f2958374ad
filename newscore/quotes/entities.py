"""Who or what an article names, and what the words around a name tell of whoever bears it.

Decides of one entity by itself whether it is a person at all, a man or a woman, somebody's kin, and whether a
mention brings it in as the person spoken of. Which names mean the same one is decided in `names`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from newscore.lexicons.people import GENDERED, HONORIFICS, KIN
from newscore.quotes.name_words import PERSON, family_first, given_names

_KIN_BEHIND = re.compile(
    r",\s(?:his|her|their|the\s\w+['’]s|\w+['’]s)\s(?:\w+\s){0,2}"
    r"(?:wife|husband|son|daughter|father|mother|brother|sister|widow|widower|uncle|aunt|cousin)\b"
)
_SPOKEN_OF = re.compile(r",\s(?:an?|the|who)\b|\s(?:said|says|told|added|is|was|has|had|who|wrote|asked)\b")
_PERSON_BEHIND = re.compile(r",\s(?:\d{1,3},|who\s)|\swho\s")
_SPEAKER_BEHIND = re.compile(
    r",\s(?:an?|the)\s|\s(?:said|says|told|tells|added|wrote|asked|recalled|explained)\b"
)
# "Jane Roe can show you where her school was"
_OWNING_BEHIND = re.compile(r"[a-z ,'’-]{1,60}\s(?:his|her)\b")
_GENDERED_PRONOUN = re.compile(r"\b(?:he|his|him|she|her)\b")


class Entity:
    """Somebody or something that the article names: the fullest form, and where that form stands."""

    __slots__ = ("gender", "kind", "name", "places", "strong", "titles", "words")

    def __init__(self, name: str, kind: str, words: tuple[str, ...]) -> None:
        self.name = name
        self.kind = kind
        self.words = words
        self.titles: tuple[str, ...] = ()  # each once, as the article brings them
        self.places: list[int] = []  # offsets of the full form
        self.strong = False  # certainly what `kind` says
        self.gender: str | None = None  # "m", "f", "" for not told; None until asked


def entitle(entity: Entity, titles: tuple[str, ...]) -> None:
    """Keep the titles of a mention, each once."""
    entity.titles = tuple(dict.fromkeys(entity.titles + titles))


def is_person(entity: Entity, text: str) -> bool:
    """Return whether two capitalised words name a person: by title, given name, or what stands behind."""
    if entity.strong or entity.kind != PERSON:
        return entity.strong
    behind = [at + len(entity.name) for at in entity.places[:3]]
    entity.strong = any(_PERSON_BEHIND.match(text, at) for at in behind)
    return entity.strong or any(
        _SPEAKER_BEHIND.match(text, at) or _OWNING_BEHIND.match(text, at) for at in behind
    )


def is_introduced(entity: Entity, text: str, at: int) -> bool:
    """Return whether a full mention makes somebody the person spoken of: a title, an apposition, a verb."""
    if entity.titles:
        return "former" not in entity.titles and "late" not in entity.titles
    return _SPOKEN_OF.match(text, at + len(entity.name)) is not None


def is_kin(entity: Entity, text: str) -> bool:
    """Return whether somebody is brought in as another's wife, son or the like: "his wife, Jane Roe"."""
    at = entity.places[0]
    given = entity.name.split(" ", 1)[0]
    first = text.find(given, max(0, at - 3000), at)
    return (
        _is_kin_before(text, at)
        or (first >= 0 and _is_kin_before(text, first))
        or _KIN_BEHIND.match(text, at + len(entity.name)) is not None
    )


def _is_kin_before(text: str, at: int) -> bool:
    """Whether "his wife" or "her late husband," stands right before a name."""
    words = text[max(0, at - 40) : at].rsplit(None, 2)
    if not words:
        return False
    last = words[-1].rstrip(",").lower()
    return last in KIN or (last == "lady" and len(words) > 1 and words[-2].lower() == "first")


def honorific_gender(titles: tuple[str, ...]) -> str:
    """Return the gender that honorifics tell: "m" for mr, "f" for ms, "" for none."""
    for title in titles:
        told = HONORIFICS.get(title)
        if told:
            return told
    return ""


def told_gender(entity: Entity, text: str, starts: Sequence[int]) -> str:
    """Return "m" or "f" where titles, the given name or the words around tell, else ""."""
    if entity.titles:
        told = honorific_gender(entity.titles)
        if told:
            return told
        for title in entity.titles:
            if title in GENDERED:
                return GENDERED[title]
    if entity.places:
        before = text[max(0, entity.places[0] - 24) : entity.places[0]].split()
        by_word = GENDERED.get(before[-1].rstrip(",").lower()) if before else None
        if by_word:
            return by_word  # his wife, Jane
    words = entity.words
    if len(words) > 1 and entity.kind == PERSON and not family_first(words):
        first = words[0] if len(words[0]) > 1 else words[1]
        known = given_names()
        by_name = known.get(first) or known.get(first.split("-")[0])
        if by_name:
            return by_name
    return _gender_around(entity, text, starts)


def _gender_around(entity: Entity, text: str, starts: Sequence[int]) -> str:
    """Count he and she between a mention and the next name."""
    votes = 0
    for at in entity.places[:4]:
        index = bisect_left(starts, at)
        end = starts[index + 1] if index + 1 < len(starts) else len(text)
        for found in _GENDERED_PRONOUN.finditer(text, at, min(end, at + 200)):
            votes += 1 if found[0] in ("he", "his", "him") else -1
    return "m" if votes > 0 else "f" if votes < 0 else ""
