"""Reads noun phrases to the right of a token, and tells what their words are.

No parser: a noun phrase is read word by word, by the classes of `reading`, for as long as the next word can
belong to it. Positions are token numbers; a phrase is a pair (first, behind last).
"""

from __future__ import annotations

from collections.abc import Set

from newscore.lexicons import grammar
from newscore.lexicons.cues import CLAUSE_VERBS
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
PRONOMINAL = frozenset((PRONOUN, RELATIVE))
# belong by what stands beside them
_AFTER_OTHERS = frozenset((DETERMINER, PRONOUN, PAST, GERUND, ADVERB, COORDINATOR))
JOINTS = frozenset("-–/’'")  # inside a word when no space stands before them
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
DASHES = frozenset("—–-")
PAUSES = DASHES | {","}


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


def starts_with_verb(reading: Reading, first: int, high: int) -> bool:
    """Whether a noun phrase starts at a token and its verb follows at once."""
    subject = phrase_after(reading, first, high)
    return subject is not None and has_finite_verb(reading, subject[1] - 1, min(high, subject[1] + 2))


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


def is_nickname(reading: Reading, first: int, last: int) -> bool:
    """Whether a quotation from its first to its last token is short and starts with a capital."""
    return (
        last - first <= _NICKNAME and reading.words[first + 1][0].isupper() and reading.words[last - 1] != ","
    )


def has_head(reading: Reading, first: int, behind: int) -> bool:
    """Whether a phrase holds a noun or name that is no time."""
    kind = reading.kind
    for index in range(first, behind):
        if kind(index) in NOMINAL and not is_time_word(reading, index):
            return True
    return kind(first) == DETERMINER and behind == first + 1


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
    if what in PRONOMINAL and not _is_determiner(reading, first, high):
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
        and not (lowers[first] == "both" and first + 1 < high and kind(first + 1) == DETERMINER)
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
    if last == first or not (headed or has_head(reading, first, last)):
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
        belongs = following in NOMINAL and (
            before in ("", DETERMINER, ADVERB, PREPOSITION, POSSESSIVE)
            or (before == NAME and reading.lowers[index] in _OF_TITLES)  # "Volta managing director Ann Roe"
        )
    elif what == ADVERB:
        belongs = before in (DETERMINER, POSSESSIVE)  # "Volta's newly named head"
    elif what == COORDINATOR and reading.lowers[index] in ("and", "or"):
        others = index + 1 < high and reading.lowers[index + 1] == "others"
        belongs = last > first and (others or following in (NAME, NOUN, DETERMINER, NUMBER))
        # "Roe and two aides, who left", but "said Roe and two aides left"
        belongs = belongs and not has_finite_verb(
            reading, index + 1, first_in(reading, index, min(high, index + 8), _PHRASE_ENDS)
        )
    return (index + 1, last) if belongs else None


def first_in(reading: Reading, first: int, behind: int, ends: Set[str] = frozenset(",")) -> int:
    """The first comma in a stretch, or other word of `ends`, or where it ends."""
    return next((place for place in range(first, behind) if reading.words[place] in ends), behind)


_OF_TITLES = frozenset("managing sporting acting founding marketing operating leading".split())
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
    if mark in "&@#" or (mark in JOINTS and is_glued(reading, index)):
        return (index + 1, last)
    if index in opens and is_nickname(reading, index, opens[index]):
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
        *(at for at in range(start, stop) if reading.lowers[at] in RELATIVE_WORDS),
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


RELATIVE_WORDS = grammar.RELATIVES | {"whose"}
_OF_CLAUSE = FINITE | {NOUN}  # classes of a verb behind "who": a base form is taken for a noun


_BEHIND_HEADS = (
    grammar.BEHIND_NOUNS | grammar.PARTICIPLES | {"such"}
)  # what hangs on a noun starts with these


def is_plural(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase can be the subject of a base form: `critics`, `Roe and Lee`, `those asked`, `we`."""
    first, behind = phrase
    lower = reading.lowers[first]
    if behind > first + 2 and reading.lowers[first + 1] == "and":
        return True  # "she and her son"
    if lower in grammar.SUBJECT_PRONOUNS or lower in grammar.RELATIVES:
        return lower not in ("he", "she", "it")
    if reading.words[behind - 1] == "%" or (
        lower == "one" and reading.lowers[first + 1 : first + 2] == ["in"]
    ):
        return True  # "42% say", "one in five say"
    if lower in grammar.PLURAL_WORDS or "and" in reading.lowers[first:behind]:
        return True
    last = first
    for index in range(first, behind):
        what = reading.kind(index)
        ends = what in (PREPOSITION, TO, RELATIVE, PAST) or reading.lowers[index] in _BEHIND_HEADS
        if (ends and index > first) or reading.words[index] == ",":
            break
        if what in NOMINAL or what == PRONOUN:
            last = index
    head = reading.lowers[last]
    return head in grammar.PLURAL_WORDS or (
        head.endswith("s") and not head.endswith(("ss", "us", "is")) and head != "news"
    )
