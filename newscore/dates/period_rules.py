"""Rows of the grammar for quarters, halves and seasons, years, decades and centuries."""

from __future__ import annotations

import re
from typing import Final

from newscore.dates.arithmetic import read_number
from newscore.dates.classes import CODES
from newscore.dates.mention import (
    CLASS_OF,
    POINTS,
    Calendar,
    Fixed,
    Found,
    Mention,
    Repeat,
    Rule,
    Shift,
    number_of,
    said_mod,
    short_year,
)
from newscore.lexicons import calendar as words
from newscore.lexicons import date_context as context
from newscore.lexicons.grammar import POSSESSIVES

_QUARTER_NOUNS: Final = frozenset((CODES["QUARTER"], CODES["HALF"]))


def read_quarter(found: Found) -> list[Mention] | Mention | None:
    """A quarter or half, or two of them, with the year as said or as left to the text."""
    codes = found.codes
    half = CODES["HALF"] in codes[found.first : found.end] or any(
        CODES[name] in codes[found.first : found.end] for name in ("H", "NH")
    )
    numbers = _period_numbers(found, half)
    if found.after == "-" and codes[found.end - 2] == CODES["H"]:
        return None  # H1-B visas
    if not numbers or any(not 1 <= value <= (2 if half else 4) for _, value in numbers):
        return None
    year, within = _period_year(found)
    if year is None and within is None and not _of_accounts(found, half):
        return None  # the first half of the match
    first = found.first
    hyphened = CODES["HYPHEN"] in codes[first : found.end] and codes[found.end - 1] in _QUARTER_NOUNS
    if codes[first] == CODES["THE"] and hyphened:
        first += 1  # "the third-quarter loss": the article belongs to the noun

    if within is not None and within.base == "text":
        within = None  # "of the year" tells no more than that it is of a year

    def value_of(value: int) -> Calendar:
        if half:
            return Calendar(year=year, within=within, half=value)
        return Calendar(year=year, within=within, quarter=value)

    at, value = numbers[0]
    if len(numbers) > 1:
        second_at, second = numbers[1]
        return [
            Mention(first, at, value_of(value)),
            Mention(second_at, found.end - 1, value_of(second)),
        ]
    if codes[found.end - 1] == CODES["QUARTERS"]:  # "in fourth quarters": every one of them
        return Mention(first, found.end - 1, Repeat(f"XXXX-Q{value}"))
    return Mention(first, found.end - 1, value_of(value), mod=said_mod(found.lowers()))


def _period_numbers(found: Found, half: bool) -> list[tuple[int, int]]:
    """Where ordinals stand, and which quarter or half they name."""
    numbers: list[tuple[int, int]] = []
    letter = -1
    for at in range(found.first, found.end):
        name, word = CLASS_OF[found.codes[at]], found.tokens.lowers[at]
        after = CLASS_OF[found.codes[at + 1]] if at + 1 < found.end else ""
        if name in ("ORDINAL", "SECOND", "NTH"):
            numbers.append((at, number_of(word) or 0))
        elif name in ("NQ", "NH"):  # 3Q
            numbers.append((at, int(word[0])))
        elif name in ("Q", "H"):
            letter = at
        elif at == letter + 1 and name == "INT1" and letter >= 0:  # Q3
            if found.tokens.gap(at) or found.tokens.words[letter].islower():
                return []
            numbers.append((at, int(word)))
        elif (
            word in ("last", "latter", "final", "closing")
            and after in ("HALF", "HYPHEN", "QUARTER")
            and not numbers
        ):
            numbers.append((at, 2 if half else 4))
    return numbers


def _period_year(found: Found) -> tuple[int | None, Shift | None]:
    """The year that a quarter is said to lie in, or how far it is from the year of publication."""
    point: int | None = None
    for at in range(found.first, found.end):
        name, word = CLASS_OF[found.codes[at]], found.tokens.lowers[at]
        if name == "YEAR":
            return int(word), None
        if name in ("INT1", "INT") and CLASS_OF[found.codes[at - 1]] == "APOSTROPHE":
            return short_year(word), None
        if word in POINTS:
            point = POINTS[word]
        elif name == "YEARUNIT":
            if CLASS_OF[found.codes[found.end - 1]] in ("AGO", "EARLIER"):
                return None, Shift("Y", -1)
            return None, Shift("Y", point or 0, "published" if point is not None else "text")
    return None, None


def _of_accounts(found: Found, half: bool) -> bool:
    """Whether a quarter or half of which no year is said is one of a year, and not of a match."""
    lowers = found.tokens.lowers
    around = lowers[max(found.first - 12, 0) : found.end + 12]
    if not context.SPORTS.isdisjoint(around):
        return False
    before = " ".join(lowers[max(found.first - 3, 0) : found.first])
    if "left in" in before or "remaining in" in before:
        return False  # "with 4:32 left in the third quarter"
    joined = CODES["HYPHEN"] in found.codes[found.first : found.end] or found.codes[found.first] in _FIGURES
    return not half or joined or found.after in context.ACCOUNTS


_FIGURES: Final = (CODES["H"], CODES["NH"])


def read_season(found: Found) -> Mention | None:
    """A season; `fall` and `spring` only where they cannot be verbs."""
    tokens = found.tokens
    season = year = point = None
    within: Shift | None = None
    if found.after == "of" and tokens.lowers[found.end - 1] in ("fall", "spring"):
        return None  # this fall of the axe
    for at in range(found.first, found.end):
        name, word = CLASS_OF[found.codes[at]], tokens.lowers[at]
        if name == "SEASON":
            season = words.SEASONS[word]
        elif name in ("YEAR", "INT", "INT1"):
            if _is_of_things(found, at):
                return None  # the fall of 2000 soldiers
            year = short_year(word)
        elif word == "that":
            within = Shift("Y", 0, "text")
        elif word in POINTS:
            point = POINTS[word]
        elif name == "YEARUNIT":
            within, point = Shift("Y", point or 0), None
    meaning = Calendar(season=season, year=year, point=point, within=within)
    return found.says(meaning, said_mod(found.lowers()))


def read_bare_season(found: Found) -> Mention | None:
    """A season without a pointer: `the summer`, `in winter`; never `the fall of`, `spring training`."""
    tokens = found.tokens
    at = found.end - 1
    follower = tokens.lowers[at + 1] if at + 1 < len(tokens) else ""
    before = found.before
    doubtful = tokens.lowers[at] in ("fall", "spring")  # "the fall of Rome", "the fall hurt his knee"
    if doubtful and (follower in context.NOT_SEASON_BEFORE or before not in context.BEFORE_THE_FALL):
        return None
    beyond = found.codes[max(found.first - 2, 0)]
    listed = before == "and" and beyond == CODES["SEASON"]
    edge = before == "of" and beyond in (CODES["END"], CODES["BEGINNING"], CODES["MIDDLE"])
    if found.first == at and before not in context.BEFORE_SEASONS and not listed and not edge:
        return None
    if tokens.words[at][0].isupper() or follower in ("games", "olympics", "-") or follower == "olympic":
        return None
    return read_season(found)


# the year said behind a period: "of 2011", "of last year", "of the year"
OF_YEAR = "(?:OF|IN)? (?:FISCAL? YEAR|[LAST THIS NEXT] YEARUNIT|THE FISCAL? YEARUNIT)"
# or before it: "last year's", "the fiscal", "2011"
YEARS = "(?:[LAST THIS NEXT] YEARUNIT POSSESSIVE|YEAR POSSESSIVE?)"

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "quarter",
        (
            f"(?:THE FISCAL?)? ANYORDINAL [AND OR TO HYPHEN] ANYORDINAL [QUARTER QUARTERS] (?:{OF_YEAR})?",
            f"THE? (?:{YEARS})? FISCAL? ANYORDINAL HYPHEN? [QUARTER QUARTERS] (?:{OF_YEAR})?",
            "THE? ANYORDINAL QUARTER A YEARUNIT [AGO EARLIER]",
            f"THE? [LAST FINAL] QUARTER {OF_YEAR}",
            f"FISCAL? (?:Q INT1|NQ) (?:OF? FISCAL? YEAR|APOSTROPHE INT1|{OF_YEAR})?",
        ),
        read_quarter,
        (
            "in [the third quarter]: 2013-Q3",
            "in [the first quarter of 2011]: 2011-Q1",
            "its [second-quarter] loss: 2013-Q2",
            "in [last year's third quarter]: 2012-Q3",
            "[Q3 2012] sales: 2012-Q3",
            "in [the last quarter of 2012]: 2012-Q4",
            "in [the first] and second quarters of 2012: 2012-Q1",
        ),
        ("a quarter of them", "q 3", "the fifth quarter"),
    ),
    Rule(
        "half",
        (
            f"THE? (?:{YEARS})? FISCAL? [ORDINAL SECOND NTH LAST FINAL LATTER] HYPHEN? HALF (?:{OF_YEAR})?",
            "(?:H INT1|NH) (?:OF? YEAR)?",
        ),
        read_quarter,
        (
            "in [the first half of 2012]: 2012-H1",
            "its [first-half] profit: 2013-H1",
            "[H1 2012] sales: 2012-H1",
        ),
        ("in the first half of the game", "the better half"),
    ),
    Rule(
        "season.pointed",
        (
            "[EARLY LATE EARLIER LATER]? "
            "(?:[LAST THIS NEXT THAT] [PAST COMING]?|THE [PREVIOUS FOLLOWING]) SEASON",
        ),
        read_season,
        ("opened [last summer]: 2012-SU", "by [next spring]: 2014-SP"),
        ("this fall of the axe", "last springs of the mattress"),
    ),
    Rule(
        "season.year",
        ("THE? STAGE? SEASON OF? (?:YEAR|APOSTROPHE [INT1 INT]|[LAST THIS NEXT] YEARUNIT)",),
        read_season,
        ("in [the winter of 1994]: 1994-WI", "in [spring 2011]: 2011-SP"),
        ("the fall of 2000 soldiers", "a spring of 40 pounds"),
    ),
    Rule(
        "season",
        ("THE? STAGE? SEASON",),
        read_bare_season,
        ("over [the summer]: 2013-SU", "in [winter]: 2012-WI"),
        ("shares fall again", "the fall of Rome", "spring training"),
    ),
)


def read_year(found: Found) -> Mention | None:
    """A year of four digits, if nothing says that it is a number of something else."""
    tokens = found.tokens
    at = next(at for at in range(found.first, found.end) if tokens.lowers[at].isdigit())
    year = int(tokens.lowers[at])
    explicit = (
        found.codes[at - 1] in (CODES["YEARUNIT"], CODES["FISCAL"], CODES["MID"])
        if at > found.first
        else False
    )
    if not explicit and not is_year(found, at, year):
        return None
    return found.says(Calendar(year=year), said_mod(found.lowers()))


def is_year(found: Found, at: int, year: int, *, ranged: bool = False) -> bool:
    """Whether a number of four digits is a year; with `ranged` another may be joined to it by a slash."""
    tokens = found.tokens
    if _is_part_of_number(found, at, ranged) or _is_of_things(found, at):
        return False
    before = tokens.lowers[at - 1] if at else ""
    after = tokens.words[at + 1] if at + 1 < len(tokens) else ""
    if 1900 <= year <= 2050:
        plural = after[:1].islower() and after.endswith("s") and not after.endswith("ss")
        counted = plural and (year < 1980 or year % 100 == 0)  # of 2,000 things one writes "2000 things"
        return not counted or after in context.NOT_PLURALS or before in context.BEFORE_YEARS
    if 1700 <= year < 1900 and before in context.BEFORE_YEARS:
        return True
    if not 1000 <= year < 2150:
        return False
    if before in context.BEFORE_OLD_YEARS and not after[:1].islower():
        return True
    return before in ("of", "(", *context.BEFORE_OLD_YEARS) and (
        after in context.FUNCTION_WORDS or not after[:1].isalnum()
    )


def _is_part_of_number(found: Found, at: int, ranged: bool) -> bool:
    """Whether marks that touch the digits make them part of another thing: 1998%, $1998, 10.1998."""
    tokens = found.tokens
    start, end = tokens.starts[at], tokens.end(at)
    touching, behind = tokens.text[max(start - 2, 0) : start], tokens.text[end : end + 1]
    joined = behind == "/" or (behind in (":", "-") and tokens.text[end + 1 : end + 2].isdigit())
    return (
        behind in ("%", "°", "$")
        or (joined and not ranged)
        or touching[-1:] in _MARKS_BEFORE_NUMBERS
        or (touching[-1:] in ("-", ".", ",") and touching[:1].isdigit())
    )


def _is_of_things(found: Found, at: int) -> bool:
    """Whether a number counts or names a thing: `page 1998`, `No. 2000`, `a 2000-meter race`."""
    lowers = found.tokens.lowers
    if at and lowers[at - 1] in context.NUMBERED_THINGS:
        return True
    if lowers[max(at - 2, 0) : at] in (["no", "."], ["nos", "."]):
        return True
    after, behind = [*lowers[at + 1 : at + 3], "", ""][:2]
    if at and lowers[at - 1] == "at" and behind in context.STREETS:
        return True  # "at 1945 Elm Street"
    return after in context.COUNTED_THINGS or (after == "-" and behind in context.MEASURES)


_MARKS_BEFORE_NUMBERS: Final = frozenset("$£€¥#/&*+=:@~^_")


def read_year_range(found: Found) -> list[Mention] | None:
    """`2009-2010`, `2009-10`, `2009/10`: two years, the second written out; `2013-04` is a month."""
    tokens = found.tokens
    first, last = found.first, found.end - 1
    one, figures = int(tokens.lowers[first]), tokens.lowers[last]
    after = tokens.text[tokens.end(last) : tokens.end(last) + 1]
    if tokens.gap(first + 1) or tokens.gap(last) or after in ("-", "/", ":") or len(figures) == 3:
        return None
    if not is_year(found._replace(end=first + 1), first, one, ranged=True):
        return None
    slash = tokens.words[first + 1] == "/"
    two = int(figures) if len(figures) == 4 else one - one % 10 ** len(figures) + int(figures)
    if one < two <= one + (1 if slash else 100):
        second = Mention(last, last, Calendar(year=two))
        return [Mention(first, first, Calendar(year=one)), second]
    if not slash and len(figures) == 2 and 1 <= int(figures) <= 12:
        return [Mention(first, last, Calendar(year=one, month=int(figures)))]
    return None


def read_short_year(found: Found) -> Mention | None:
    """`'98`: two figures behind an apostrophe and a word that asks for a year."""
    tokens = found.tokens
    word = tokens.lowers[found.end - 1]
    before = found.before
    behind = tokens.text[tokens.end(found.end - 1) : tokens.end(found.end - 1) + 1]
    if (
        len(word) != 2
        or tokens.gap(found.end - 1)
        or before not in context.BEFORE_SHORT_YEARS
        or behind == "%"
    ):
        return None
    return found.says(Calendar(year=short_year(word)))


def read_era(found: Found) -> Mention | None:
    """`44 BC`: a year before the common era is its number behind the letters BC."""
    lowers = found.lowers()
    era = next(
        word
        for word in lowers
        if word[0] in "abc" and word.strip(".").replace(".", "") in ("bc", "bce", "ad", "ce")
    )
    number = next((word for word in lowers if word[0].isdigit()), "")
    if not number or not found.tokens.words[found.first + lowers.index(era)].replace(".", "").isupper():
        return None
    digits = number.replace(",", "")
    if not digits.isdigit() or len(digits) > 4:
        return None
    before = "BC" if era.startswith("b") else ""
    return found.says(Fixed(f"{before}{int(digits):04d}"))


def read_spoken_year(found: Found) -> Mention | None:
    """`nineteen ninety-six`, `two thousand four`, as transcripts write years."""
    lowers = [word for word in found.lowers() if word not in ("the", "year")]
    if lowers[0] == "two":
        if lowers[1] != "thousand" or ("year" not in found.lowers() and len(lowers) < 3):
            return None
        year = read_number(lowers)
    elif lowers[0] in ("eighteen", "nineteen", "twenty"):
        rest = read_number(lowers[1:])
        year = None if rest is None or not 10 <= rest <= 99 else words.CARDINALS[lowers[0]] * 100 + rest
    else:
        return None
    return found.says(Calendar(year=int(year))) if year else None


_DECADE_AND: Final = re.compile(r"(?:\d\d|the |['’] ?)\d0s (?:and|or)$")  # "the 1960s and" 70s


def read_decade(found: Found) -> Mention | None:
    """`the 1990s`, `the '80s`, `the late nineties` as the first three digits of their years."""
    tokens, lowers = found.tokens, found.lowers()
    before = tokens.lowers[max(found.first - 9, 0) : found.first]
    if before[-1:] and before[-1] in POSSESSIVES:
        return None  # in her early thirties
    word = next(word for word in reversed(lowers) if word in words.DECADE_WORDS or word[0].isdigit())
    if word in words.DECADE_WORDS:
        digits = f"{read_century_words(lowers) or 19}{words.DECADE_WORDS[word] // 10}"
    elif word[-1] == "s":
        digits = word[:-2]
    elif (
        word[-1] == "0"
        and len(word) in (2, 4)
        and word != "00"
        and (lowers[0] != word or found.codes[max(found.first - 2, 0)] == CODES["POSSESSIVE"])
    ):
        word, digits = f"{word}s", word[:-1]  # "the 1980's and 1990's"
    else:
        return None
    if word.endswith("00s") and len(digits) > 1 and digits < "190":
        digits = digits[:-1]  # "the 1600s", a hundred years
    if len(digits) == 1:  # '80s, the 80s, the mid-80s; not "temperatures in the 80s"
        bare = lowers[0] == word and not _DECADE_AND.search(" ".join(before))
        if bare or not context.DEGREES.isdisjoint(before):
            return None
        digits = ("20" if digits == "0" else "19") + digits
    return found.says(Fixed(digits), said_mod(lowers))


def read_century_words(before: list[str]) -> int | None:
    """`eighteen` in `the eighteen nineties`."""
    for word in before:
        if word in ("eighteen", "nineteen", "seventeen"):
            return words.CARDINALS[word]
    return None


def read_century(found: Found) -> Mention | None:
    """`the 20th century` as the first two digits of its years: 19; before the common era, BC01."""
    if found.codes[found.end - 2] == CODES["HYPHEN"] and found.lowers()[0] == "the":
        found = found._replace(first=found.first + 1)  # "the 14th-century bridge"
    if found.codes[found.end - 1] == CODES["ERA"] and not found.tokens.words[found.end - 1][:1].isupper():
        found = found._replace(end=found.end - 1)  # "a 20th-century ad"
    lowers = found.lowers()
    words_ = found.tokens.words[found.end - 1 : found.end + 1]
    if len(words_) == 2 and words_[0] == "Century" and words_[1][0].isupper():
        return None  # 21st Century Fox
    before = "BC" if lowers[-1][0] == "b" else ""
    for at, word in enumerate(lowers):
        number = number_of(word) if word[0].isdigit() or word in words.ORDINALS else None
        if number:
            if lowers[at - 2 : at] == ["twenty", "-"]:
                number += 20
            return found.says(Fixed(f"{before}{number - 1:02d}"), said_mod(lowers))
    return None


YEAR_RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "fiscal.year",
        (
            "STAGE? [FISCAL ACADEMIC] YEARUNIT? YEAR",
            "THE? YEAR [FISCAL ACADEMIC] YEARUNIT",
        ),
        read_year,
        ("in [fiscal 2012]: 2012",),
        ("fiscal 500", "fiscal policy in 2012"),
    ),
    Rule(
        "year.range",
        ("YEAR [HYPHEN SLASH] [YEAR INT1 INT]",),
        read_year_range,
        ("during [2009]-2010: 2009", "the [2009]-10 season: 2009"),
        ("tel. 2009-4455",),
    ),
    Rule(
        "decade",
        (
            "BOUND? THE? (?:STAGE (?:[TO HYPHEN]{1,2} [MID LATE] HYPHEN?)?)? APOSTROPHE? DECADE",
            "BOUND? THE? STAGE? APOSTROPHE? [YEAR INT INT1] POSSESSIVE",
            "BOUND? THE STAGE? (?:CARD HYPHEN?|ROARING)? DECADEWORD",
        ),
        read_decade,
        (
            "in [the 1990s]: 199",
            "in [the late '80s]: 198",
            "in [the early to mid-1990s]: 199",
            "in [the nineties]: 199",
            "in [the late 1990's]: 199",
            "by the '80s and [90s]: 199",
        ),
        ("in her twenties", "1990's film", "the 15's share", "a man in his early 80s", "highs in the 40s"),
    ),
    Rule(
        "century",
        ("BOUND? THE? STAGE? (?:NTH|ORDINAL|CARD HYPHEN ORDINAL) HYPHEN? CENTURY ERA?",),
        read_century,
        ("in [the 20th century]: 19", "a [19th-century] house: 18", "in [the 3rd century AD]: 02"),
        ("21st Century Fox", "a century plant", "the 20th-floor flat"),
    ),
    Rule(
        "year.short",
        ("APOSTROPHE [INT1 INT]",),
        read_short_year,
        ("since ['98]: 1998", "in ['05]: 2005"),
        ("the '45 he fired", "in 98"),
    ),
    Rule(
        "year.era",
        ("(?:[NUMBER INT INT1 YEAR FOUR] ERA|ERA [INT INT1 YEAR FOUR])",),
        read_era,
        ("in [44 BC]: BC0044", "in [AD 79]: 0079"),
        ("an ad 5 times as long",),
    ),
    Rule(
        "year.spoken",
        ("(?:THE YEARUNIT )?(?:CARD BIG (?:AND? CARD(?:HYPHEN CARD)?)?|CARD CARD (?:HYPHEN? CARD)?)",),
        read_spoken_year,
        ("in [nineteen ninety-six]: 1996", "in [the year two thousand]: 2000"),
        ("two thousand people",),
    ),
    Rule(
        "year",
        ("(?:EDGE|THE STAGE)? (?:(?:THE )?YEARUNIT )?YEAR", "THE YEARUNIT [INT INT1]"),
        read_year,
        (
            "since [1998]: 1998",
            "by [the end of 2010]: 2010",
            "in [mid-1996]: 1996",
            "in [early 2014]: 2014",
            "in [the year 800]: 0800",
        ),
        ("1998 people", "a Boeing 1998", "$1998", "tel. 2009-4455", "at 1945 Elm Street"),
    ),
)
