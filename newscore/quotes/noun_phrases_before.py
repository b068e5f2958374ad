"""Reads noun phrases to the left of a token, from their last word to their first.

Such a phrase is mostly the subject of a verb. Decides how far it reaches, and what does not belong to it: the
day, the place or the occasion with which the sentence opens, and the first of two clauses that `and` joins.
"""

from __future__ import annotations

from newscore.lexicons import grammar
from newscore.lexicons.people import ROLES
from newscore.quotes.noun_phrases import (
    CLOSING,
    JOINTS,
    LONGEST,
    OPENING,
    PRONOMINAL,
    THINGS,
    TIMES,
    Phrase,
    ends_with_abbreviation,
    has_head,
    is_glued,
    is_nickname,
    is_time_word,
)
from newscore.quotes.reading import (
    ADVERB,
    AUXILIARY,
    CONJOINING,
    COORDINATOR,
    DETERMINER,
    GERUND,
    MARK,
    NAME,
    NOMINAL,
    NOUN,
    NOUNS,
    NUMBER,
    PAST,
    POSSESSIVE,
    PREPOSITION,
    PREPOSITIONS,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    TO,
    VERB,
    Reading,
)

# the last words of a time, and of "in fact"
TIME_ENDS = TIMES | grammar.DAY_PARTS | grammar.TIME_UNITS | {"ago", "fact"}
_AGO = (
    grammar.TIME_UNITS
    | grammar.PLURAL_WORDS
    | frozenset("a an minute second decade less more than about one six".split())
)
_BEFORE_DAYS = frozenset("on late early last this in since".split())
BEFORE_OCCASIONS = frozenset("after before since until till".split())
_BEFORE_YEARS = frozenset("in since by until during early late mid".split())
_BESIDE_SUBJECTS = frozenset("both all each himself herself itself themselves".split())
_STACKED = grammar.DETERMINERS - {"that"}  # may stand before another: "all the"
_BEFORE_DETERMINERS = _STACKED | grammar.NOUN_PREPOSITIONS | {"and", "-"}  # inside a phrase
_PARTICLES = frozenset("up down off away back".split())  # of a verb: "slapped down Mr. Roe's claim"
_UNLIKE_NOUNS = TIMES | _PARTICLES  # are looked at twice in a phrase
_OCCASIONAL = grammar.TIME_UNITS | {"time", "moment", "way", "reason"}
_BEFORE_UNITS = frozenset("this last next that every".split())
_MOMENTS = grammar.LENGTHS | _BEFORE_UNITS | {"the"}


def phrase_before(reading: Reading, behind: int, low: int) -> Phrase | None:
    """Return the noun phrase that ends right before token `behind`, not reaching left of `low`.

    Takes in titles, prepositional phrases that hang on a noun, and names joined by `and`; a comma ends it.
    """
    lowers, kind, known, words = reading.lowers, reading.kind, reading.known, reading.words
    if behind - low > LONGEST:
        low = behind - LONGEST
    index = behind - 1
    if index < low:
        return None
    if lowers[index] in TIME_ENDS:
        behind = _before_time(reading, behind, low)
        index = behind - 1
    what = known.get(words[index]) or kind(index)
    if what not in NOUNS:
        lower = lowers[index]
        if lower in _BESIDE_SUBJECTS and index > low and kind(index - 1) in NOMINAL:
            return phrase_before(reading, index, low)  # "Roe and Lee both said", "Roe herself said"
        if what in PRONOMINAL or lower == "that":
            if index - 1 > low and lowers[index - 1] == "of" and lower in ("one", "them", "us"):
                parent = phrase_before(reading, index - 1, low)  # "the mother of one", "some of them"
                return None if parent is None else (parent[0], behind)
            return (index, behind)
        if what == AUXILIARY and "'" in lower.replace("’", "'"):
            # "they've said": the token holds the subject and the auxiliary
            return (index, behind) if lower[0] in "iyhstw" else None
    first = behind
    headed = False  # whether a word is known to be a head
    while True:
        if what in NOUNS and lowers[index] not in _UNLIKE_NOUNS:
            headed = True
            first = index
            index -= 1  # what `_step_left` says of most words
        elif what == DETERMINER and (index == low or lowers[index - 1] not in _BEFORE_DETERMINERS):
            first = index
            break
        elif words[index] == ",":
            break  # as mostly
        else:
            step = _step_left(reading, index, what, first, behind, low)
            if step is None:
                break
            index, first = step
        if index < low:
            break
        what = known.get(words[index]) or kind(index)
    if first == behind or not (headed or has_head(reading, first, behind)):
        return None
    if (
        first - 3 >= low
        and words[first - 1] == ","
        and kind(first - 3) == DETERMINER
        and kind(first) in (NOUN, NUMBER)
        and (kind(first - 2) == PAST or kind(first) == NUMBER)
    ):
        first -= 3  # "the retired, 60-year-old baker"
    if behind - first > 1:
        if lowers[first] in _MOMENTS:
            first = _behind_moment(reading, first, behind)
        if first > low and (known.get(words[first - 1]) or kind(first - 1)) in _OPENING_PLACES:
            first = _behind_place(reading, first, behind, low)
    if first > low and lowers[first - 1] in _AMOUNTS:
        first = _with_amount(reading, first, low)
    return (first, behind)


def _with_amount(reading: Reading, first: int, low: int) -> int:
    """Where a phrase starts that says about how many: `at least 40 people`, `as many as 40`, `about half`."""
    lowers, before = reading.lowers, reading.lowers[first - 1]
    if before == "at":
        return first - (lowers[first] in ("least", "most"))
    if before == "as":
        return first - 3 * (first - 3 >= low and lowers[first - 3 : first - 1] == ["as", "many"])
    opens = first - 1 == low or reading.kind(first - 2) in (MARK, COORDINATOR)
    return first - (opens and (reading.kind(first) == NUMBER or lowers[first] in ("half", "all")))


_AMOUNTS = frozenset("at as about around not".split())
_OPENING_PLACES = CONJOINING | {TO}


def _behind_moment(reading: Reading, first: int, behind: int) -> int:
    """Where the subject starts behind `this week`, `within hours`: `Earlier this week ministers`."""
    lowers = reading.lowers
    if lowers[first] in grammar.LENGTHS and first > 0 and reading.kind(first - 1) == PREPOSITION:
        return first + 1
    unit = first + 1
    if lowers[first] == "the":
        for at in range(unit, min(unit + 2, behind - 1)):
            if reading.words[at] in _OCCASIONAL and reading.kind(at + 1) == NAME:
                return at + 1  # "the first time Roe", "the day Roe"
    if lowers[first] not in _BEFORE_UNITS or unit + 1 >= behind or lowers[unit] not in grammar.TIME_UNITS:
        return first
    return unit + 1 if reading.kind(unit + 1) in NOUNS else first


def _behind_place(reading: Reading, first: int, behind: int, low: int) -> int:
    """Where the name starts if a place stands before it: `In court Roe`, `After the hearing Ms. Lee`."""
    opening = first - 1
    if reading.kind(opening) == TO:  # "Due to the cost Roe"
        opening -= 1
        if opening < low or reading.kind(opening) != PREPOSITION:
            return first
    if (opening > low and reading.kind(opening - 1) not in (MARK, COORDINATOR)) or (
        reading.kind(first - 1) == SUBORDINATOR and reading.lowers[first - 1] not in BEFORE_OCCASIONS
    ):
        return first  # "while local councillor Ann Roe"
    for index in range(first + 1, behind):
        if reading.kind(index) == NAME and reading.words[index][0].isupper():
            before = reading.lowers[index - 1]
            named = (
                reading.kind(index - 1) == NOUN and before not in ROLES and reading.words[index - 1].islower()
            )
            return index if named else first
    return first


def _step_left(
    reading: Reading, index: int, what: str, first: int, behind: int, low: int
) -> tuple[int, int] | None:
    """Take token `index` into a phrase that starts at `first` so far: the next token, and the new start.

    `what` is the class of the token. None if it does not belong; a next token left of `low` if it is the
    last that does.
    """
    lower = reading.lowers[index]
    started = first < behind
    if started and reading.words[index + 1] == "-" and index > low and reading.words[index - 1] == "-":
        return (index - 1, index)  # "brother-in-law", "right-to-die"
    if what == MARK:
        return _step_left_over_mark(reading, index, first, low)
    if what == DETERMINER:
        if index > low and reading.lowers[index - 1] in _STACKED:
            index -= 1
        if (
            index - 1 > low
            and reading.lowers[index - 1] == "and"
            and _coordinates_names(reading, index - 1, index, low)
        ):
            return (index - 2, index)  # "she and another fan", "officials and a source"
        hangs = index > low and reading.lowers[index - 1] in grammar.NOUN_PREPOSITIONS
        return (index - 1 if hangs and _noun_before(reading, index - 1, low) else low - 1, index)
    if what == NUMBER and started and _is_of_date(reading, index, low):
        return None  # "In 2009 Roe"
    if started and lower in _PARTICLES and index > low and reading.kind(index - 1) in (PAST, VERB, NOUN):
        return None
    if what in NOMINAL or what == POSSESSIVE:
        if started and lower in TIMES:
            opens = index - (index > low and reading.kind(index - 1) == NUMBER)
            if (opens == low or (opens - 1 == low and reading.lowers[low] in _BEFORE_DAYS)) and is_time_word(
                reading, index
            ):
                return None  # "On Friday Roe said", "On 3 May Roe said": it opens the sentence
        return (index - 1, index)
    if what == GERUND and index > low and reading.lowers[index - 1] == "of":  # "the head of forecasting"
        return (index - 1, index) if _noun_before(reading, index - 1, low) else None
    if not started:
        return None
    if what == PRONOUN and lower in grammar.SUBJECT_PRONOUNS and reading.lowers[index + 1] == "and":
        return (low - 1, index)  # "she and her son"
    if what == PRONOUN and lower in grammar.OTHER_PRONOUNS:
        # "one user", "the many voters", "the mother of one victim"
        article = index > low and reading.lowers[index - 1] in ("the", "a", "no")
        hangs = lower == "one" and index > low and reading.lowers[index - 1] == "of"
        return (index - 1 if hangs and _noun_before(reading, index - 1, low) else low - 1, index - article)
    if what in (PAST, GERUND, VERB) and not (what == VERB and lower[-1] == "s"):
        # a participle between article and noun: "the retired judge"
        return (index - 1, index) if _is_modifier(reading, index, low) else None
    belongs = False
    if lower == "as" and index > low and reading.lowers[index - 1] == "such":
        return (index - 2, first) if _noun_before(reading, index - 1, low) else None  # "experts such as Roe"
    if what in PREPOSITIONS:
        belongs = lower in grammar.NOUN_PREPOSITIONS and _noun_before(reading, index, low)
    elif what == ADVERB:
        belongs = index > low and reading.kind(index - 1) in (DETERMINER, POSSESSIVE)
    elif what == COORDINATOR and lower in ("and", "or"):
        belongs = _coordinates_names(reading, index, first, low)
    return (index - 1, first) if belongs else None


def _is_of_date(reading: Reading, index: int, low: int) -> bool:
    """Whether a number is the year of `In 2009` or the day of `On May 3`, and no count."""
    word = reading.words[index]
    before = reading.lowers[index - 1] if index > low else ""
    if before in grammar.MONTHS and reading.kind(index + 1) == NAME:
        if index - 1 == low:
            return is_time_word(reading, low)
        before = reading.lowers[index - 2]  # "In May 2010 Roe"
        if before in _BEFORE_DAYS and not (len(word) == 4 and word.isdecimal()):
            return is_time_word(reading, index - 1)
    return before in _BEFORE_YEARS and len(word) == 4 and word.isdecimal() and word[:2] in ("18", "19", "20")


def _step_left_over_mark(reading: Reading, index: int, first: int, low: int) -> tuple[int, int] | None:
    """Pass a bracket, an abbreviation's full stop, a hyphen or a nickname inside a phrase."""
    mark, closes = reading.words[index], reading.closes
    if mark in CLOSING:
        opening = bracket_before(reading, index, low)
        return None if opening is None else (opening - 1, first)
    if mark == "." and ends_with_abbreviation(reading, index):
        return (index - 1 - (reading.lowers[index - 1] == "i"), first)  # "Ann I. Roe"
    if mark in "@#" or (mark == "%" and index > low and reading.kind(index - 1) == NUMBER):
        return (index - 1, index)
    if mark == "&" or (mark in JOINTS and is_glued(reading, index)):
        return (index - 1, first)
    if index in closes and closes[index] > low and is_nickname(reading, closes[index], index):
        return (closes[index] - 1, closes[index])
    return None


def _before_time(reading: Reading, behind: int, low: int) -> int:
    """`behind` moved to the left of a time: `President Oban on Tuesday`, `the union late Monday`."""
    index = behind
    if behind - 2 > low and reading.lowers[behind - 1] == "ago":
        index -= 1  # "the union some three days ago said"
        while index - 1 > low and (
            reading.kind(index - 1) == NUMBER
            or reading.lowers[index - 1] in _AGO
            or reading.lowers[index - 1].removesuffix("s") in _AGO
        ):
            index -= 1
        return index
    while index - 1 > low and (
        is_time_word(reading, index - 1) or reading.lowers[index - 1] in grammar.DAY_PARTS
    ):
        index -= 1
    if index == behind or not is_time_word(reading, index):
        return behind
    while index - 1 > low and reading.lowers[index - 1] in _BEFORE_DAYS:
        index -= 1
    before = reading.kind(index - 1)
    return index if before in NOMINAL or before in (PRONOUN, RELATIVE) else behind


def before_day(reading: Reading, behind: int, low: int) -> int:
    """`behind` moved to the left of a day that follows an insertion: `Roe, the mayor, today said`."""
    if not is_time_word(reading, behind - 1) or behind - 1 <= low:
        return behind
    place = behind - 1
    place -= reading.lowers[place - 1] in ("on", "late", "early")
    before = reading.words[place - 1] if place > low else ""
    return place if before == "," or before in CLOSING else behind


def before_moment(reading: Reading, behind: int, low: int) -> int:
    """`behind` moved to the left of a moment: `Roe last week`, `a month later`, `earlier in the day`."""
    lowers, index = reading.lowers, behind
    if index - 2 > low and lowers[index - 1] in grammar.TIME_UNITS:
        if lowers[index - 2] in ("last", "this", "next") or (
            lowers[index - 2] in ("a", "an") and lowers[behind] in ("later", "earlier")
        ):
            index -= 2
        elif lowers[index - 3 : index - 1] == ["in", "the"]:
            index -= 3
        if index < behind and index - 1 > low and lowers[index - 1] in ("earlier", "later", "just", "only"):
            index -= 1
    elif index - 2 > low and lowers[index - 1] == "fact" and lowers[index - 2] == "in":
        index -= 2
        while index - 1 > low and reading.kind(index - 1) == AUXILIARY:
            index -= 1  # "have in fact reported"
    if index == behind:
        return behind
    before = reading.kind(index - 1)
    subject = before in (NAME, NOUN, PRONOUN, RELATIVE) or reading.words[index - 1] == ","
    return index if subject else behind


def _noun_before(reading: Reading, index: int, low: int) -> bool:
    """Whether a noun stands right before the preposition at `index`, so that it hangs on the noun."""
    if index - 1 < low:
        return False
    what = reading.kind(index - 1)
    lower = reading.lowers[index - 1]
    if reading.lowers[index] == "of" and what in (PRONOUN, DETERMINER):
        return lower in grammar.OTHER_PRONOUNS or lower in grammar.DETERMINERS
    if lower in TIMES and is_time_word(reading, index - 1):
        return False
    if what == PRONOUN and (reading.lowers[index] == "in" or lower == "others"):
        return lower in ("one", "others")  # "one in four voters", "others in the party"
    return what in NOMINAL or reading.words[index - 1] in CLOSING


_QUALIFYING = frozenset("well once long ever most best".split())  # adverbs before a participle


def _is_modifier(reading: Reading, index: int, low: int) -> bool:
    """Whether the participle at `index` modifies the noun behind it."""
    if reading.kind(index + 1) not in NOMINAL:
        return False
    if index == low:
        return True
    before = reading.kind(index - 1)
    if before == ADVERB:  # "a newly built house", but "she also spent hours", "has long left people"
        quality = reading.lowers[index - 1].endswith("ly") or reading.lowers[index - 1] in _QUALIFYING
        return quality and (index - 2 < low or reading.kind(index - 2) != AUXILIARY)
    if reading.words[index - 1] == ",":  # "ministers knew, leaked documents show"
        return reading.kind(index) == PAST and (
            reading.lowers[index + 1].endswith("s") or reading.lowers[index] == "retired"
        )
    return before in (DETERMINER, PREPOSITION, POSSESSIVE, NUMBER) or reading.words[index - 1] == "-"


def _coordinates_names(reading: Reading, index: int, first: int, low: int) -> bool:
    """Whether `and` at `index` joins two subjects rather than two clauses."""
    if index - 1 < low:
        return False
    before = reading.kind(index - 1)
    if before == NAME == reading.kind(first) and not is_time_word(reading, index - 1):
        return True
    if before == PRONOUN:
        subject = reading.lowers[index - 1] in grammar.SUBJECT_PRONOUNS
        return subject and (index - 1 == low or reading.kind(index - 2) in (MARK, SUBORDINATOR, COORDINATOR))
    # "doctors and nurses said", "the mayor and his wife said" at the start of the clause
    start = index - 1
    while start > low and (reading.kind(start - 1) in THINGS or reading.lowers[start - 1] == "of"):
        start -= 1
    return (start == low or reading.words[start - 1] == ",") and reading.kind(index - 1) in NOMINAL


def bracket_before(reading: Reading, index: int, low: int) -> int | None:
    """The opening bracket of the closing one at `index`."""
    for place in range(index - 1, max(low - 1, index - 16), -1):
        if reading.words[place] in OPENING:
            return place
    return None
