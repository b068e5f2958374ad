"""Skips what stands between a cue and its content: days, occasions, hearers, and what commas set off."""

from __future__ import annotations

from newscore.lexicons import cues as words
from newscore.lexicons import grammar
from newscore.quotes.noun_phrases import STARTING, TIMES, has_finite_verb, is_time_word, phrase_after
from newscore.quotes.reading import (
    ADVERB,
    FINITE,
    GERUND,
    MARK,
    NAME,
    NOUN,
    NUMBER,
    PAST,
    POSSESSIVE,
    PREPOSITION,
    PREPOSITIONS,
    SUBORDINATOR,
    Reading,
)

_OCCASIONS = grammar.OCCASIONS | grammar.HEARERS
# "last week", "early Monday", "later this month"
_MEASURED = grammar.TIME_UNITS | grammar.TIME_DEICTICS | grammar.WEEKDAYS | grammar.MONTHS - {"may"}
# prepositions that go on with an occasion: "in an interview with the paper on Monday"
_GOES_ON = frozenset("with to on in at from for about".split())
_QUESTIONS = frozenset("who what why how whether if".split())  # "asked on Monday who would lead"
_ROUGHLY = grammar.ROUGHLY | {"only", "some", "too"}
_UNITS = grammar.TIME_UNITS | grammar.DAY_PARTS
_STOPS = frozenset((",", ":", ".", ""))
_NOUNS_WITH_CLAUSES = words.NOUNS.keys() | words.IDEAS
SUBJECTS = STARTING | {GERUND}


# "two weeks ago", "a year earlier"
_TIMES = TIMES | grammar.TIME_DEICTICS
_BEFORE_AGO = grammar.PLURAL_WORDS | frozenset("a an one several months weeks days years hours".split())
_INSERTS = {
    ",": ",",
    "—": "—",
    "–": "–",
    "(": ")",
}  # the mark that opens an insertion and that which closes it
# an adjunct starts with one of these words or classes
_OPENERS = _TIMES | _BEFORE_AGO | _INSERTS.keys() | {"that", "so", "since"}
_OPENING = PREPOSITIONS | {ADVERB, NUMBER}
_MOST = 5  # adjuncts that are gone over


def starts_clause(reading: Reading, at: int, high: int) -> bool:
    """Return whether a clause can start at token `at`."""
    lower, what = reading.lowers[at], reading.kind(at)
    if what in SUBJECTS or lower in grammar.CLAUSE_OPENERS:
        return at + 1 < high or not is_time_word(reading, at)
    if what in (ADVERB, PREPOSITION) and at + 1 < high and _is_count(reading, at + 1):
        return lower in _ROUGHLY  # "said about 40 people had left"
    return "'" in lower or "’" in lower


def skip_adjuncts(reading: Reading, at: int, high: int) -> int:
    """Return the first token behind days, occasions and hearers: `on Monday in a statement to reporters`."""
    for _ in range(_MOST):
        if at >= high:
            break
        lower, what = reading.lowers[at], reading.known.get(reading.words[at]) or reading.kind(at)
        if lower not in _OPENERS and what not in _OPENING:
            break  # as mostly
        start, at = at, _adjunct_end(reading, at, lower, what, high)
        if at == start:
            break
    return at


def _adjunct_end(reading: Reading, at: int, lower: str, what: str, high: int) -> int:
    """Behind one adjunct, or `at` where none stands; `lower` and `what` are its first word and the class."""
    if what in PREPOSITIONS:
        return _prepositional_end(reading, at, high)
    if lower in _INSERTS:
        return _insert_end(reading, at, high) if at + 2 < high else at
    if lower == "that" and at + 1 < high:
        first = at + 1 + (reading.lowers[at + 1] == "same")
        if first >= high or reading.lowers[first] not in _UNITS:
            return at
        behind = _time_end(reading, first, high)  # "posted that same day", "said that night"
        return at if behind < high and reading.kind(behind) in FINITE else behind
    if lower in _TIMES and _starts_time(reading, at, high):
        return _time_end(reading, at, high)
    if what == NUMBER or lower in _BEFORE_AGO:
        return _ago_end(reading, at, high)
    if lower == "since" and at + 1 < high:
        return at + 2 if reading.kind(at + 1) == NUMBER else _time_end(reading, at + 1, high)
    if what == ADVERB and at + 1 < high and _is_count(reading, at + 1):
        return at  # "said nearly 40 people had left"
    if what == ADVERB and lower not in grammar.NEGATIONS:
        return at + 1
    return at + 2 if reading.lowers[at : at + 2] == ["so", "far"] else at


def _is_count(reading: Reading, at: int) -> bool:
    """Whether a number stands at a token, in figures or in words: `40 people`, `four hundred`, `half`."""
    lower = reading.lowers[at]
    return reading.kind(at) == NUMBER or lower in grammar.PLURAL_WORDS or lower in ("much", "little")


def _ago_end(reading: Reading, at: int, high: int) -> int:
    """Behind `two weeks ago`, `a year earlier`; `at` itself where none stands, or what is said begins so."""
    for index in range(at + 1, min(at + 4, high - 1)):
        if reading.lowers[index] in ("ago", "earlier", "later"):
            unit = reading.lowers[index - 1].removesuffix("s") in _UNITS
            return index + 1 if unit and _is_closed(reading, index + 1, high) else at
    return at


def _is_closed(reading: Reading, at: int, high: int) -> bool:
    """Whether no clause starts at `at`: `said a year ago that`, not `said a year ago nobody cared`."""
    if at >= high or reading.lowers[at] == "that":
        return True
    what = reading.kind(at)
    return what == MARK or what in PREPOSITIONS


def _starts_time(reading: Reading, at: int, high: int) -> bool:
    """Whether a day, `last week` or `late Monday` starts at `at`."""
    lowers = reading.lowers
    if is_time_word(reading, at):
        return True
    if lowers[at] not in grammar.TIME_DEICTICS or at + 1 >= high:
        return False
    if lowers[at] == "the":  # "the day before", but "said the May 5 call", "said the week was long"
        return lowers[at + 1] in grammar.TIME_UNITS and lowers[at + 2 : at + 3] in (["before"], ["after"])
    if lowers[at + 1] in ("on", "in") and at + 2 < high:
        return is_time_word(reading, at + 2)  # "late on Tuesday"
    return lowers[at + 1] in _MEASURED


def _time_end(reading: Reading, at: int, high: int) -> int:
    """Behind a day or date: `Monday night`, `Sept. 5, 2023`, `earlier this week`."""
    index = at
    while index < high:
        lower = reading.lowers[index]
        numbered = index + 1 < high and reading.kind(index + 1) == NUMBER
        number = index > at and (
            (reading.kind(index) == NUMBER and index - at < 4)
            or (numbered and (lower in (".", ",") or lower in grammar.MONTHS))
            or (lower == "," and index + 2 < high and reading.lowers[index + 1] in grammar.MONTHS)
        )
        unit = lower in grammar.TIME_UNITS or lower in grammar.DAY_PARTS
        late = index == at + 1 and lower in ("on", "in") and is_time_word(reading, min(index + 1, high - 1))
        if not (late or number or unit or _starts_time(reading, index, high)):
            break
        index += 1
    # "said Monday's vote was fair": the day belongs to what was said
    return at if index < high and reading.kind(index) == POSSESSIVE else index


def _insert_end(reading: Reading, at: int, high: int) -> int:
    """Behind what commas set off before the content: `said, however, that`, `said, before the vote, that`."""
    closing = _INSERTS[reading.words[at]]
    if closing == "," and reading.kind(at + 1) not in (ADVERB, PREPOSITION, SUBORDINATOR):
        return at
    for index in range(at + 2, min(high - 1, at + 20)):
        if reading.words[index] == closing:
            single = closing == "," and reading.kind(at + 1) == ADVERB and index == at + 2
            opens = reading.lowers[index + 1] == "that" or index + 1 in reading.opens
            return index + 1 if single or opens else at
    return at


def _prepositional_end(reading: Reading, at: int, high: int) -> int:
    """Behind a phrase of time, occasion or hearer; `at` itself where the phrase may be content."""
    first = at + 1
    if first + 1 < high and reading.lowers[first] in _ROUGHLY and reading.kind(first + 1) == NUMBER:
        first += 1  # "at about 5 p.m."
    if first >= high:
        return at
    if reading.lowers[first] in _TIMES and _starts_time(reading, first, high):
        behind = _time_end(reading, first, high)
        if behind > first:
            return behind
        while first < high and reading.kind(first) != POSSESSIVE:
            first += 1
        first += 1  # "on Monday's show"
    preposition = reading.lowers[at]
    infinitive = preposition == "to" and reading.kind(first) == NOUN  # "vowed to fight"
    if infinitive and _OCCASIONS.isdisjoint(reading.lowers[first:high]):
        return at
    phrase = phrase_after(reading, first, high, appositives=False)
    if phrase is None or (infinitive and reading.lowers[phrase[1] - 1] not in _OCCASIONS):
        return at
    occasion = not _OCCASIONS.isdisjoint(reading.lowers[first : phrase[1]])
    behind = _chain_end(reading, phrase[1], high)
    follows = reading.lowers[behind] if behind < high else ""
    opens = follows == "that" or behind in reading.opens
    if follows == "," and not occasion and behind + 1 < high and behind + 1 not in reading.opens:
        # "said in a general election, he would win": the phrase belongs to what was said
        clause = starts_clause(reading, behind + 1, high)
        return at if clause and has_finite_verb(reading, behind + 1, min(high, behind + 8)) else behind
    if follows == "that" and not occasion and reading.lowers[behind - 1] in _NOUNS_WITH_CLAUSES:
        return at
    if opens or follows in _STOPS or follows in _QUESTIONS:  # `of`, `about`: rather part of what was said
        return at if preposition in ("of", "about", "by") and not opens and follows != "," else behind
    if occasion:
        came_out = phrase[1] < high and reading.lowers[phrase[1]] in words.CAME_OUT
        return behind if came_out or is_time_word(reading, behind - 1) else phrase[1]
    if follows in grammar.SUBJECT_PRONOUNS and reading.kind(first) == NAME:
        return behind  # "said on Fox News he was happy"
    return at


def _chain_end(reading: Reading, behind: int, high: int) -> int:
    """Behind what hangs on an occasion: `(an interview) with the paper on Monday`, `published Monday`."""
    while behind + 1 < high:
        lower = reading.lowers[behind]
        by = reading.kind(behind) == PAST and reading.lowers[behind + 1] == "by"
        if lower in TIMES and is_time_word(reading, behind):  # "(a letter to parents) Saturday"
            start = behind
        elif not by and (
            lower in words.CAME_OUT or (lower in _GOES_ON and is_time_word(reading, behind + 1))
        ):
            start = behind + 1
        elif by or lower in _GOES_ON:
            behind += by  # "(a statement) carried by the agency"
            longer = phrase_after(reading, behind + 1, high, appositives=False)
            if longer is None:
                break
            behind = longer[1]
            continue
        else:
            break
        end = _time_end(reading, start, high)
        if end == start and not (lower in words.CAME_OUT and reading.lowers[end] in _GOES_ON):
            break
        behind = end
    return behind
