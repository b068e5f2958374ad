"""Reads noun phrases, to the left or to the right of a token.

No parser: a noun phrase is read word by word, by the classes of `reading`, for as long as the next word can
belong to it. Positions are token numbers; a phrase is a pair (first, behind last).
"""

from __future__ import annotations

from collections.abc import Set

from newscore.lexicons import grammar
from newscore.lexicons.cues import CLAUSE_VERBS
from newscore.lexicons.people import ROLES
from newscore.quotes.reading import (
    ADVERB,
    AUXILIARY,
    CONJOINING,
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
    POSSESSIVE,
    PREPOSITION,
    PREPOSITIONS,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    TO,
    VERB,
    VERBS,
    Reading,
)

Phrase = tuple[int, int]

LONGEST = 60  # tokens a source may have; bounds the work on text that is no prose
_DAYS = grammar.WEEKDAYS | grammar.DAY_WORDS
TIMES = _DAYS | grammar.MONTHS  # of no other word is `is_time_word` true: asked first, since most are no time
_TIME_ENDS = TIMES | grammar.DAY_PARTS | {"ago"}
_AGO = (
    grammar.TIME_UNITS
    | grammar.PLURAL_WORDS
    | frozenset("a an minute second decade less more than about one six".split())
)
_BEFORE_DAYS = frozenset("on late early last this in since".split())
BEFORE_OCCASIONS = frozenset("after before since until till".split())
_BEFORE_YEARS = frozenset("in since by until during early late mid".split())
_BESIDE_SUBJECTS = frozenset("both all each himself herself itself themselves".split())
_PRONOUNS = frozenset((PRONOUN, RELATIVE))
_STACKED = grammar.DETERMINERS - {"that"}  # may stand before another: "all the"
_BEFORE_DETERMINERS = _STACKED | grammar.NOUN_PREPOSITIONS | {"and", "-"}  # inside a phrase
# belong by what stands beside them
_AFTER_OTHERS = frozenset((DETERMINER, PRONOUN, PAST, GERUND, ADVERB, COORDINATOR))
_PARTICLES = frozenset("up down off away back".split())  # of a verb: "slapped down Mr. Roe's claim"
_UNLIKE_NOUNS = TIMES | _PARTICLES  # are looked at twice in a phrase
LENGTHS = frozenset("minutes hours days weeks months years decades".split())
_OCCASIONAL = grammar.TIME_UNITS | {"time", "moment", "way", "reason"}
_BEFORE_UNITS = frozenset("this last next that".split())
_MOMENTS = LENGTHS | _BEFORE_UNITS | {"the"}
_JOINTS = frozenset("-–/’'")  # inside a word when no space stands before them
_LONGEST_AGE = 3  # tokens of "46", "46-year-old"
_NICKNAME = 4  # tokens of a nickname, its marks included
_OWNED = NOMINAL | frozenset((ADVERB, PAST, GERUND))  # may follow "her" as a determiner
_THEM = ("them", "us", "whom")  # "one of them, Ann Roe"
_PERIODS = frozenset("last this next late early earlier".split())
_OUTSIDE = VERBS | {SUBORDINATOR, RELATIVE}  # do not belong to a phrase, unless a hyphen joins them to it
_NO_FIRSTS = _OUTSIDE | PREPOSITIONS | {COORDINATOR}
_OWN_PHRASES = frozenset("her another some many both".split())  # unless a noun follows
STARTING = NOMINAL | {DETERMINER, PRONOUN}  # classes of the first word of a phrase
THINGS = NOMINAL | {DETERMINER, POSSESSIVE}
OPENING = frozenset("([")
CLOSING = frozenset(")]")
ROUGHLY = frozenset("about almost approximately around nearly over roughly under".split())


def is_time_word(reading: Reading, index: int) -> bool:
    """Whether a token names a day, a month or a part of the day: `Monday`, `Sept`, `yesterday`, `night`."""
    lower = reading.lowers[index]
    if lower not in TIMES:  # as mostly
        return False
    if lower == "may":
        if reading.words[index] == "may":
            return False  # "may 3 people"
        # "May 3", "3 May", but Theresa May, and "In 2019 May said"
        if reading.kind(index + 1) == NUMBER:
            return True
        return (
            index > 0 and reading.kind(index - 1) == NUMBER and not reading.words[index - 1][2:3].isdecimal()
        )
    return lower in _DAYS or reading.words[index][0].isupper()


def has_finite_verb(reading: Reading, first: int, behind: int) -> bool:
    """Whether a stretch holds what looks like a finite verb, outside quotations."""
    kind, known, words, quoted = reading.kind, reading.known, reading.words, reading.quoted
    for index in range(first, min(behind, first + LONGEST)):
        what = known.get(words[index]) or kind(index)
        if what in FINITE and not quoted[index]:
            if what != PAST:
                return True
            if index > first and kind(index - 1) in (NAME, NOUN, PRONOUN, RELATIVE, ADVERB):
                return True
    return False


def ends_with_abbreviation(reading: Reading, index: int) -> bool:
    """Whether the full stop at token `index` belongs to a title, an initial or an abbreviation."""
    if not index:
        return False
    before = reading.words[index - 1]
    if len(before) == 1:
        return before.isalpha()
    return before[0].isupper() and reading.lowers[index - 1] in grammar.TITLE_ABBREVIATIONS


def is_glued(reading: Reading, index: int) -> bool:
    """Whether a token follows the one before without a space: the hyphen of `two-year`."""
    return reading.tokens.end(index - 1) == reading.starts[index]


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
    if lowers[index] in _TIME_ENDS:
        behind = _before_time(reading, behind, low)
        index = behind - 1
    what = known.get(words[index]) or kind(index)
    if what not in NOUNS:
        lower = lowers[index]
        if lower in _BESIDE_SUBJECTS and index > low and kind(index - 1) in NOMINAL:
            return phrase_before(reading, index, low)  # "Roe and Lee both said", "Roe herself said"
        if what in _PRONOUNS or lower == "that":
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
        elif words[index] == "," and index not in reading.closes:
            break  # as mostly
        else:
            step = _step_left(reading, index, what, first, behind, low)
            if step is None:
                break
            index, first = step
        if index < low:
            break
        what = known.get(words[index]) or kind(index)
    if first == behind or not (headed or _has_head(reading, first, behind)):
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
    if lowers[first] in LENGTHS and first > 0 and reading.kind(first - 1) == PREPOSITION:
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
        belongs = index > low and reading.kind(index - 1) == DETERMINER
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
        return (index - 1, first)
    if mark in "@#" or (mark == "%" and index > low and reading.kind(index - 1) == NUMBER):
        return (index - 1, index)
    if mark == "&" or (mark in _JOINTS and is_glued(reading, index)):
        return (index - 1, first)
    if index in closes and closes[index] > low and _is_nickname(reading, closes[index], index):
        return (closes[index] - 1, closes[index])
    return None


def _is_nickname(reading: Reading, first: int, last: int) -> bool:
    """Whether a quotation from its first to its last token is short and starts with a capital."""
    return (
        last - first <= _NICKNAME and reading.words[first + 1][0].isupper() and reading.words[last - 1] != ","
    )


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


def _has_head(reading: Reading, first: int, behind: int) -> bool:
    """Whether a phrase holds a noun or name that is no time."""
    kind = reading.kind
    for index in range(first, behind):
        if kind(index) in NOMINAL and not is_time_word(reading, index):
            return True
    return kind(first) == DETERMINER and behind == first + 1


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
        return reading.kind(index) == PAST and reading.lowers[index + 1].endswith("s")
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


def phrase_after(reading: Reading, first: int, high: int, *, appositives: bool = True) -> Phrase | None:
    """Return the noun phrase that starts at token `first`, not reaching `high`; with its appositives.

    `said Ann Roe, an expert at the institute, on Monday` gives the name and what the expert is.
    """
    if high - first > LONGEST:
        high = first + LONGEST
    elif first >= high:
        return None
    lowers, kind, known, words = reading.lowers, reading.kind, reading.known, reading.words
    what = known.get(words[first]) or kind(first)
    if what in _PRONOUNS and not _is_determiner(reading, first, high):
        return (first, first + 1)
    if (
        lowers[first] in TIMES
        and is_time_word(reading, first)
        and not (first + 2 < high and kind(first + 1) == POSSESSIVE)  # "Monday's report"
    ) or (lowers[first] in _PERIODS and starts_period(reading, first, high)):
        return None
    if first + 2 < high and lowers[first + 1] == "of" and lowers[first + 2] in _THEM:
        return (first, _appositives_after(reading, first + 3, high) if appositives else first + 3)
    if (
        lowers[first] in _OWN_PHRASES
        and first + 1 not in reading.opens
        and (first + 1 >= high or kind(first + 1) not in _OWNED or lowers[first + 1] in grammar.NEGATIONS)
    ):
        return (first, first + 1)  # "told her that", "told her not to", "said another"
    if what in _NO_FIRSTS:
        return None
    index = last = first  # `last`: behind the last word that belongs
    headed = False
    if what == DETERMINER:
        index += 1
        if index == high:
            return None
        what = known.get(words[index]) or kind(index)
    while True:
        if what in NOUNS and not (lowers[index] in TIMES and is_time_word(reading, index)):
            headed = True
            index = last = index + 1  # what `_step_right` says of most words
        elif (what in _OUTSIDE and lowers[index - 1] not in "-–") or (
            lowers[index] in ',:;!?—”"' and index not in reading.opens
        ):
            break  # as mostly
        else:
            step = _step_right(reading, index, what, first, last, high)
            if step is None:
                break
            index, last = step
        if index >= high:
            break
        what = known.get(words[index]) or kind(index)
    if last == first or not (headed or _has_head(reading, first, last)):
        return None
    if appositives:
        last = _appositives_after(reading, last, high)
    return (first, last)


def starts_period(reading: Reading, first: int, high: int) -> bool:
    """Return whether `last week`, `this month` starts here, and does not itself belong to a noun."""
    if first + 1 >= high or reading.lowers[first] not in _PERIODS:
        return False
    unit = first + 1
    moment = reading.lowers[unit] in grammar.TIME_UNITS or is_time_word(reading, unit)
    return moment and (unit + 1 >= high or reading.kind(unit + 1) not in (POSSESSIVE, NOUN))


def _is_determiner(reading: Reading, first: int, high: int) -> bool:
    """Whether a pronoun goes on as a phrase: `one of them`, `one resident`, `those who left`."""
    if reading.lowers[first] not in grammar.OTHER_PRONOUNS or first + 1 >= high:
        return False
    if reading.lowers[first + 1] == "in" and first + 2 < high:
        return reading.lowers[first] == "one" and reading.kind(first + 2) in (NUMBER, NOUN)  # "one in four"
    return reading.lowers[first + 1] in ("of", "who") or reading.kind(first + 1) in NOMINAL


def _step_right(
    reading: Reading, index: int, what: str, first: int, last: int, high: int
) -> tuple[int, int] | None:
    """Take token `index` into a phrase that reaches to `last` so far: the next token, and the new end.

    `what` is the class of the token. None if it does not belong.
    """
    if what in NOMINAL:
        day = last > first and is_time_word(reading, index)
        if day and (index + 1 >= high or reading.kind(index + 1) != NOUN):
            owned = reading.kind(index - 1) == POSSESSIVE and index + 1 < high
            # "the bank Friday", but "Roe's July 5 call"
            return (index + 1, last) if owned and reading.kind(index + 1) == NUMBER else None
        return (index + 1, index + 1)
    if what == POSSESSIVE:
        return (index + 1, index + 1)
    if what == MARK:
        return _step_right_over_mark(reading, index, first, last, high)
    before = reading.kind(index - 1) if index > first and what in _AFTER_OTHERS else ""
    if what == DETERMINER:
        if last > first and before not in (PREPOSITION, DETERMINER, COORDINATOR, TO):
            return None
        return (index + 1, index + 1 if last > first else last)
    if what == PRONOUN:
        if before == DETERMINER and reading.lowers[index] in grammar.OTHER_PRONOUNS:
            return (index + 1, last)  # "the most recent data"
        return None if before and before not in (PREPOSITION, COORDINATOR) else (index + 1, index + 1)
    if last > first and reading.words[index - 1] in "-–" and is_glued(reading, index):
        return (index + 1, index + 1)  # "the decision-making"
    if what in PREPOSITIONS:
        return (index + 1, last) if last > first and _hangs_on_noun(reading, index, first, high) else None
    following = reading.kind(index + 1) if index + 1 < high else ""
    belongs = False
    if what == GERUND and before in (DETERMINER, POSSESSIVE, PREPOSITION) and following in (MARK, ""):
        return (index + 1, index + 1)  # "their thinking", and what `_hangs_on_noun` let in
    if what in (PAST, GERUND):
        belongs = following in NOMINAL and before in ("", DETERMINER, ADVERB, PREPOSITION, POSSESSIVE)
    elif what == ADVERB:
        belongs = before == DETERMINER
    elif what == COORDINATOR and reading.lowers[index] in ("and", "or"):
        others = index + 1 < high and reading.lowers[index + 1] == "others"
        belongs = last > first and (others or following in (NAME, NOUN, DETERMINER, NUMBER))
        # "Roe and two aides, who left", but "said Roe and two aides left"
        belongs = belongs and not has_finite_verb(
            reading, index + 1, comma_in(reading, index, min(high, index + 8), _PHRASE_ENDS)
        )
    return (index + 1, last) if belongs else None


def comma_in(reading: Reading, first: int, behind: int, ends: Set[str] = frozenset(",")) -> int:
    """The first comma in a stretch, or other word of `ends`, or where it ends."""
    return next((place for place in range(first, behind) if reading.words[place] in ends), behind)


_PHRASE_ENDS = frozenset(", that who which".split())


def _hangs_on_noun(reading: Reading, index: int, first: int, high: int) -> bool:
    """Whether the preposition at `index` ties what follows to the phrase before it."""
    lower = reading.lowers[index]
    if lower not in grammar.NOUN_PREPOSITIONS or index + 1 >= high or is_time_word(reading, index + 1):
        return False
    following = reading.kind(index + 1)
    if following == GERUND:  # "the head of forecasting, Ann Roe"
        return lower == "of" and (index + 2 >= high or reading.kind(index + 2) == MARK)
    if following not in (DETERMINER, NAME, NOUN, NUMBER) or (lower == "to" and following == NOUN):
        return False  # "the court to revoke": an infinitive
    return lower == "of" or (reading.kind(first) != NAME and not _occasion_at(reading, index + 1, high))


def _step_right_over_mark(
    reading: Reading, index: int, first: int, last: int, high: int
) -> tuple[int, int] | None:
    """Pass a bracket, an abbreviation's full stop, a hyphen or a nickname inside a phrase."""
    mark, opens = reading.words[index], reading.opens
    if mark in OPENING:
        for closing in range(index + 1, min(high, index + 12)):
            if reading.words[closing] in CLOSING:
                return (closing + 1, closing + 1)
        return None
    if mark == "." and ends_with_abbreviation(reading, index):
        return (index + 1, index + 1)
    if mark in "&@#" or (mark in _JOINTS and is_glued(reading, index)):
        return (index + 1, last)
    if index in opens and _is_nickname(reading, index, opens[index]):
        behind = opens[index] + 1
        # "Ann “Bo” Roe", "her “Good Day” co-host"
        if last > first or (index == first + 1 and behind < high and reading.kind(behind) in NOUNS):
            return (behind, behind)
    return None


def _occasion_at(reading: Reading, index: int, high: int) -> bool:
    """Whether a phrase names an occasion of speech: `a statement`, `an interview`."""
    known, words = reading.known, reading.words
    for at in range(index, high):
        if (known.get(words[at]) or reading.kind(at)) not in THINGS:
            return False
        if reading.lowers[at] in grammar.OCCASIONS:
            return True
    return False


_APPOSED = THINGS | {PREPOSITION}
_NOT_APPOSED = frozenset("as in on at during after before with while".split())


def _appositives_after(reading: Reading, last: int, high: int) -> int:
    """Extend a phrase by `, the head of X` and `, who ...` behind it, up to the comma or the end."""
    end = last
    for _ in range(3):
        if end + 1 >= high or reading.words[end] != ",":
            break
        start = end + 1
        what = reading.kind(start)
        lower = reading.lowers[start]
        if what == PRONOUN and lower == "one":
            what = DETERMINER
        if reading.quoted[start] or what not in _APPOSED:
            break  # a clause behind a comma does not say who is meant
        if is_time_word(reading, start) or lower in _NOT_APPOSED:
            break
        if start + 1 < high and reading.kind(start + 1) == GERUND and what == NOUN:
            break  # nor does "half joking"
        stop = start
        while stop < high and reading.words[stop] not in ",;:—–" and not reading.quoted[stop]:
            if reading.words[stop] == "." and not ends_with_abbreviation(reading, stop):
                break
            stop += 1
        if what == NUMBER and stop - start > _LONGEST_AGE:
            break
        if what == NAME and stop - start > 4 and "of" not in reading.lowers[start:stop]:
            break
        if what in (NAME, DETERMINER, NOUN) and is_clause(reading, start, stop):
            break
        end = stop
    return end


def is_clause(reading: Reading, start: int, stop: int) -> bool:
    """Return whether a stretch has a verb of its own: `the man who ran was caught`, not `a man who ran`."""
    who, another, *_ = (
        *(at for at in range(start, stop) if reading.lowers[at] in RELATIVES),
        stop,
        stop,
    )
    if has_finite_verb(reading, start, who):
        return True
    verb = who + 1
    while verb < stop and reading.kind(verb) == ADVERB:
        verb += 1
    if who == start or verb >= stop or reading.kind(verb) not in _OF_CLAUSE:
        return False
    cue = reading.cue_words.verbs.get(reading.lowers[verb])
    if cue is not None and cue[0] in CLAUSE_VERBS:
        return False  # "a man who says the plan is bad"
    for at in range(verb + 1, another):
        what, before = reading.kind(at), reading.kind(at - 1)
        main = what in VERBS and before in NOMINAL and at > verb + 1
        if (main or (what == AUXILIARY and before in (PAST, VERB))) and not reading.quoted[at]:
            return True
    return False


RELATIVES = frozenset("who that which whose".split())
_OF_CLAUSE = FINITE | {NOUN}  # classes of a verb behind "who": a base form is taken for a noun
