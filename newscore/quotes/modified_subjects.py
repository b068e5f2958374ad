"""Subjects with what hangs on them: `residents forced to leave their homes`, `a man I met`.

A clause has one finite verb, so that what fills it up to the verb can only be its subject. Decides where the
clause starts, what only opens it, and whether the rest is one noun with participles, phrases and clauses.
"""

from __future__ import annotations

from newscore.lexicons import grammar
from newscore.quotes.noun_phrases import (
    CLOSING,
    LONGEST,
    OPENING,
    RELATIVE_WORDS,
    STARTING,
    Phrase,
    is_time_word,
    phrase_after,
)
from newscore.quotes.noun_phrases_before import BEFORE_OCCASIONS, TIME_ENDS, phrase_before
from newscore.quotes.reading import (
    ADVERB,
    AUXILIARY,
    COORDINATOR,
    DETERMINER,
    FINITE,
    GERUND,
    MARK,
    NAME,
    NOMINAL,
    NOUN,
    NOUNS,
    NUMBER,
    PAST,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    TO,
    VERB,
    Reading,
)

BEFORE_SUBJECTS = frozenset((COORDINATOR, ADVERB))
HANGING = frozenset((PREPOSITION, GERUND))  # on a noun
_CLAUSE_MARKS = frozenset(",;:—–")
_CLAUSE_WORDS = grammar.SUBORDINATORS - {"that"}
_CLAUSE_EDGES = _CLAUSE_MARKS | _CLAUSE_WORDS | OPENING | CLOSING


def _clause_start(reading: Reading, index: int, low: int) -> int:
    """The first token of the clause that holds `index`: behind a comma, a subordinator or another mark."""
    lowers = reading.lowers
    closed = 0  # brackets
    for place in range(index - 1, low - 1, -1):
        if lowers[place] in _CLAUSE_EDGES:
            edge = lowers[place]
            closed += (edge in CLOSING) - (edge in OPENING)
            if (
                edge in _CLAUSE_MARKS
                or closed < 0
                or (
                    edge in _CLAUSE_WORDS
                    and reading.kind(place) == SUBORDINATOR
                    and lowers[place + 1] != "-"  # "the once-popular mayor"
                    and not (edge == "where" and place > low and reading.kind(place - 1) in NOMINAL)
                )
            ):
                return place + 1
    return low


def modified_subject(reading: Reading, first: int, behind: int, low: int) -> Phrase | None:
    """A subject that fills its clause up to the verb: `residents forced to leave their homes`, `a man I met`.

    `first` is where the phrase right before the verb starts. A clause has one finite verb, so that what
    stands before it can only be its subject, if no verb between takes a clause itself.
    """
    lowers = reading.lowers
    if lowers[first - 1] in _CLAUSE_MARKS:  # as mostly
        return None
    start = _clause_start(reading, first, low if behind - low <= LONGEST else behind - LONGEST)
    if start == first or (start > low and lowers[start - 1] in BEFORE_OCCASIONS):
        return None  # "after the hearing Ms. Roe said"
    what = reading.known.get(reading.words[start]) or reading.kind(start)
    while (
        what in BEFORE_SUBJECTS
        and lowers[start + 1] != "-"  # "then-President Roe"
        and lowers[start] not in grammar.ROUGHLY
    ):
        start += 1
        if start == first:
            return None
        what = reading.kind(start)
    # "leaked documents seen by the paper"
    if not (what == PAST and lowers[start + 1][-1] == "s") and (
        what not in _STARTING or lowers[start] in _NO_HEADS
    ):
        start = _behind_opening(reading, start, first)
        if start >= first:
            return None
    modified = reading.kind(behind - 1) != AUXILIARY and _is_modified(reading, start, behind)
    return (start, behind) if modified else None


def _behind_opening(reading: Reading, start: int, first: int) -> int:
    """Where the subject starts behind a phrase without a comma: `In Wells the man leading it`."""
    head: Phrase | None = None
    if not RELATIVE_WORDS.isdisjoint(reading.lowers[start + 1 : first]):
        who = next(at for at in range(start + 1, first) if reading.lowers[at] in RELATIVE_WORDS)
        head = phrase_before(reading, who, start)
    if head is not None:
        start = head[0]
    elif reading.kind(start) == PREPOSITION:
        place = phrase_after(reading, start + 1, first, appositives=False)
        start = first if place is None else place[1]
    else:
        return first
    while start < first and is_time_word(reading, start):  # "On Monday people who saw it", "On 3 May Roe"
        start += 1
    if head is not None or start == first:
        return start
    return first if reading.lowers[start] in _NO_HEADS or reading.kind(start) not in _STARTING else start


_STARTING = STARTING | {ADVERB}
_NO_HEADS = grammar.SUBJECT_PRONOUNS | grammar.OBJECT_PRONOUNS | {"there", "here"}
_ADMITTED = frozenset("-–/'’&.()[]%$£€#@\"“”‘")  # marks inside a subject
_OBJECTS = (DETERMINER, NAME, NUMBER)


def _is_modified(reading: Reading, start: int, behind: int) -> bool:
    """Whether a stretch is a noun phrase with what hangs on it: participles, phrases, relative clauses."""
    kind, known, words, lowers = reading.kind, reading.known, reading.words, reading.lowers
    head = True  # nothing yet that hangs on the noun
    relative = False  # inside a relative clause
    awaited = False  # whose verb is still to come
    verb = -1  # the last verb or participle
    what = kind(start)
    for index in range(start + 1, behind):
        what, lower, before = known.get(words[index]) or kind(index), lowers[index], what
        if what in NOMINAL and not awaited:  # as mostly
            if head and lower in TIME_ENDS and _is_moment(reading, index):
                return False  # "the next day Roe said"
        elif what in FINITE:
            group = verb >= index - 2 and verb >= 0 and kind(verb) == AUXILIARY  # "has long been ill"
            if not (awaited or group or before == TO) and (
                what == AUXILIARY
                or lower[-1] == "s"
                or (
                    kind(index + 1) in _OBJECTS
                    and lower not in grammar.GIVEN
                    and not is_time_word(reading, index + 1)
                )  # "critics claimed Orla left"
                or (lower in ("told", "asked") and kind(index + 1) == NOUN)
            ):
                return False
            verb, awaited, head = index, False, False
        elif awaited and what == NOUN and before in (PRONOUN, RELATIVE):
            if before == RELATIVE and index == behind - 1:
                return False  # "a man who officials said was shouting"
            verb, awaited = index, False  # "people I know"
        elif lower == "that" and (before not in (NOUN, PRONOUN, DETERMINER) or lowers[index - 1] == "say"):
            return False  # "told Ms. Roe that critics said"
        elif what == RELATIVE or lower in RELATIVE_WORDS or lower == "where":
            awaited = relative = lowers[index + 1] not in grammar.TIME_UNITS  # not "that night"
            head = False
        elif what == PRONOUN and lower in grammar.SUBJECT_PRONOUNS:
            if before in NOUNS and not relative:
                awaited = relative = True  # "a man I met"
        elif what == COORDINATOR or lower == "as":
            if verb >= 0 and not relative and (lower != "as" or verb < index - 1 or before == VERB):
                return False  # "Roe left Wells and the mayor said", "Roe resigned as the mayor said"
        elif (what == MARK and reading.words[index] not in _ADMITTED) or (
            what == DETERMINER
            and before in NOUNS
            and not relative
            and lowers[index - 1] not in ("half", "twice")
            and lowers[max(0, index - 2)] != "to"  # "the first woman to lead the party"
            and not (index - 1 > start and lowers[index - 1].endswith("ing"))  # "a woman holding a baby"
        ):
            return False  # "Orla cut its forecast"
        elif what in HANGING:
            head = False
        elif head and lower in TIME_ENDS and _is_moment(reading, index):
            return False
    return not awaited


def _is_moment(reading: Reading, index: int) -> bool:
    """Whether a time ends with a token: not in `first-year students`."""
    when = reading.lowers[index] in grammar.TIME_UNITS or is_time_word(reading, index)
    return when and "-" not in (reading.words[index - 1], reading.words[index + 1])
