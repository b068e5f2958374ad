"""What a cue takes as its object: a noun phrase (`criticized the deal`), behind a preposition or not.

Decides what behind such verbs is said and what is not: whom somebody talked with, how long or where, things
that are done rather than said (`claimed the title`), people that are called by telephone.
"""

from __future__ import annotations

from newscore.lexicons import cues as words
from newscore.lexicons import grammar
from newscore.quotes.adjuncts import SUBJECTS
from newscore.quotes.boundary_rows import CLAUSE, OBJECT
from newscore.quotes.cues import ADDRESSED, Cue
from newscore.quotes.forms import ING
from newscore.quotes.noun_phrases import (
    STARTING,
    TIMES,
    ends_with_abbreviation,
    is_time_word,
    phrase_after,
    starts_period,
)
from newscore.quotes.reading import (
    ADVERB,
    AUXILIARY,
    DETERMINER,
    FINITE,
    GERUND,
    MARK,
    NAME,
    NOUN,
    NOUNS,
    PAST,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    SUBORDINATOR,
    TO,
    VERB,
    VERBS,
    Reading,
)

Opening = tuple[int, int, str]  # where content opens, the last token of the cue with its particle, the shape
_LONGEST_FEELING = 5  # tokens of "his deep concern"
LONGEST_BETWEEN = 18  # tokens between a cue and the "that" that belongs to it


def open_preposition(reading: Reading, cue: Cue, at: int, high: int) -> Opening | None:
    """`called for calm`: the preposition is part of the cue; `pointed out that`, `pointed out the risk`."""
    index = cue.last + 1
    while index < high and reading.kind(index) == ADVERB:
        index += 1
    if index + 1 < high and reading.lowers[index] in words.PREPOSITIONAL_VERBS[cue.lemma].split():
        start = index + 1
        if reading.lowers[start] == "that" or start in reading.opens:
            return (start, index, CLAUSE)
        on_day = is_time_word(reading, start)
        on_stage = reading.lowers[index] == "on" and cue.lemma == "speak"
        if on_day or on_stage:
            behind = _behind_hearers(reading, cue, high)
            if behind:  # "spoke on Monday about", "spoke on the stage about"
                return (behind, cue.last, OBJECT)
        if (
            on_day
            or reading.kind(start) == MARK
            or (reading.lowers[start] in _BEHIND_GAPS and reading.words[start + 1 : start + 2] != ["-"])
        ):
            return None  # "what he was talking about with his friends"
        if cue.lemma in ("admit", "confess") and _is_let_in(reading, start, high):
            return None  # "admitted to Lee he lied", "confessed to police", "admitted to the hospital"
        theme = reading.lowers[start : start + 4]
        named = cue.form == ING and reading.kind(start) == NAME  # "speaking on Fox News"
        on_air = on_stage and (named or not words.ON_AIR.isdisjoint(theme))
        if on_air or not {"condition", "background"}.isdisjoint(theme[:2]):
            return None  # "speaking on the radio", "spoke on the condition of anonymity"
        if reading.lowers[index] == "for" and _is_while(reading, start, high):
            return None  # "argued for hours", "spoke for ten minutes"
        return (start, index, OBJECT)
    start = _behind_hearers(reading, cue, high)
    return (start, cue.last, OBJECT) if start else None


def _is_let_in(reading: Reading, start: int, high: int) -> bool:
    """Whether `start` is no deed, but who hears of it or where somebody is let in: `police`, `the ward`."""
    if reading.kind(start) in (GERUND, AUXILIARY, ADVERB):  # "admitted to having lied"
        return False
    heard = phrase_after(reading, start, high, appositives=False)
    return (
        heard is None
        or any(reading.kind(at) == NAME for at in range(*heard))
        or is_told(reading, heard)
        or is_doing(reading, "admit", start, high)
    )


_BEHIND_GAPS = frozenset("with while because in".split())


def _is_while(reading: Reading, start: int, high: int) -> bool:
    """Whether a stretch of time stands at `start`: `hours`, `ten minutes`, but `three days of mourning`."""
    for index in range(start, min(start + 3, high)):
        if reading.lowers[index] in _WHILE_UNITS:
            behind = index + 1
            return behind >= high or (
                reading.lowers[behind] not in ("of", "-") and reading.kind(behind) != NOUN
            )
    return False


_WHILE_UNITS = grammar.LENGTHS | {"hour", "minute", "while"}
_THEMES = frozenset("about against for".split())


def _behind_hearers(reading: Reading, cue: Cue, high: int) -> int:
    """Behind the preposition of `talked with voters about`, `called on Monday for`; 0 if none comes."""
    first = cue.last + 1
    if first >= high or reading.kind(first) not in (PREPOSITION, TO, ADVERB):
        return 0
    themes = _THEMES.intersection(words.PREPOSITIONAL_VERBS[cue.lemma].split())
    for index in range(first + 1, min(first + LONGEST_BETWEEN, high - 1)):
        if reading.lowers[index] in themes:
            return index + 1
        if reading.quoted[index] or reading.kind(index) in (MARK, AUXILIARY, VERB, PAST, SUBORDINATOR):
            break
    return 0


def is_told(reading: Reading, hearer: tuple[int, int]) -> bool:
    """Whether a phrase names those to whom one speaks: `voters`, `them`."""
    return reading.lowers[hearer[1] - 1] in ADDRESSED


_OBJECTS = SUBJECTS | {PAST, ADVERB}


def open_object(reading: Reading, cue: Cue, at: int, high: int) -> Opening | None:
    """`criticized the deal`, `announced on Monday the sale`: what is said is a noun phrase."""
    start = cue.last + 1
    if start < at < high and (
        reading.kind(start) == PREPOSITION
        or (reading.kind(at) in STARTING and starts_period(reading, start, high))
    ):
        start = at  # "announced on Monday the sale", "announced last week the sale"
    if start >= high:
        return None
    lower = reading.lowers[start]
    if lower in _NOWHERE or (lower in grammar.REFLEXIVES and cue.lemma in SHOWING):
        return None  # "will reveal itself"
    if lower == "as" and start + 1 in reading.opens:
        return (start, cue.last, OBJECT)  # "dismissed as “baseless” a report"
    if cue.lemma in ("express", "voice") and (voiced := _voiced(reading, start, high)) is not None:
        return voiced
    what = reading.kind(start)
    if (
        lower == "that"
        and start + 1 < high
        and (
            reading.kind(start + 1) in NOUNS
            or (
                cue.lemma in _CALLING
                and (reading.kind(start + 1) == DETERMINER or start + 1 in reading.opens)
            )
        )
    ):
        what = DETERMINER  # "called that report a lie", "called that a lie"
    if what == VERB and lower[-1] == "s":
        what = NOUN  # "announced plans to retire"
    if lower == ",":
        start = _behind_insert(reading, start, high)
        lower, what = reading.lowers[start], reading.kind(start)
    if cue.lemma in _CALLING and _is_called(reading, start, high):
        return None
    if cue.lemma in words.DOINGS and is_doing(reading, cue.lemma, start, high):
        return None
    if lower in ("having", "being"):
        what = GERUND  # "denied having left"
    if start in reading.opens or what in _OBJECTS:
        if (
            lower in TIMES
            and is_time_word(reading, start)
            and (start + 1 >= high or reading.kind(start + 1) != POSSESSIVE)
        ):
            return None
        subject = (
            phrase_after(reading, start, high, appositives=False) if cue.lemma in words.CLAUSE_VERBS else None
        )
        if subject and subject[1] < high and reading.kind(subject[1]) in VERBS:
            return (start, cue.last, CLAUSE)  # "announced she will resign"
        return (start, cue.last, OBJECT)
    return None


def is_doing(reading: Reading, lemma: str, start: int, high: int) -> bool:
    """Whether what stands behind a verb shows that it is no speech: `claimed the title`, `denied bail`."""
    things = words.DOINGS[lemma]
    if things.isdisjoint(reading.lowers[start : min(high, start + _LONGEST_THING)]):
        return False
    behind = next(index for index in range(start, high) if reading.lowers[index] in things) + 1
    # but "claimed the prize money was gone", "denied bail was set"
    return behind >= high or reading.kind(behind) not in (NOUN, NAME, POSSESSIVE, AUXILIARY)


_LONGEST_THING = 6  # tokens, the noun that tells among them
_NOWHERE = frozenset("here there home back away up down".split())  # "as we reported here"
SHOWING = frozenset("reveal repeat offer express present".split())


def _voiced(reading: Reading, start: int, high: int) -> Opening | None:
    """`expressed concern about the cost`, `voiced doubt that he won`: the noun belongs to the cue."""
    for index in range(start, min(start + _LONGEST_FEELING, high - 2)):
        if reading.kind(index) not in (NOUN, DETERMINER, ADVERB) or reading.quoted[index]:
            return None
        following = reading.lowers[index + 1]
        if reading.lowers[index] in words.FEELINGS and following in ("about", "over", "that"):
            that = following == "that"
            return (index + 1 + (not that), index if that else index + 1, CLAUSE if that else OBJECT)
    return None


_CALLING = frozenset("call dub label brand term".split())


def _is_called(reading: Reading, start: int, high: int) -> bool:
    """Whether somebody is called by telephone, a thing only named, or brought about.

    `called Roe on Monday`, `called ice`, `called a snap election`.
    """
    index = start
    if index < high and reading.lowers[index] in ("a", "an"):
        index += 1
        while index < high and reading.kind(index) == NOUN:
            index += 1
        return index >= high or reading.words[index] in ".,;" or reading.kind(index) == PREPOSITION
    while index < high and (reading.kind(index) == NAME or ends_with_abbreviation(reading, index)):
        index += 1
    if index == start:
        index += reading.kind(start) == NOUN
    if index == start or any(reading.quoted[index : index + 12]):
        return False
    return index >= high or reading.kind(index) in _BEHIND_NAMES or reading.words[index] in ".,;"


_BEHIND_NAMES = FINITE | {PREPOSITION, TO, RELATIVE, SUBORDINATOR}  # "a plant called Pan that makes steel"


def _behind_insert(reading: Reading, comma: int, high: int) -> int:
    """Behind `, in fairly blunt terms,` where an object follows; the comma itself otherwise."""
    if comma + 1 < high and reading.kind(comma + 1) == PREPOSITION:
        for index in range(comma + 2, min(comma + LONGEST_BETWEEN, high - 1)):
            if reading.words[index] == ",":
                return index + 1 if reading.kind(index + 1) == DETERMINER else comma
    return comma
