"""Rows of the grammar for years, decades and centuries."""

from __future__ import annotations

from typing import Final

from newscore.dates.arithmetic import read_number
from newscore.dates.classes import CODES
from newscore.dates.mention import Calendar, Fixed, Found, Mention, Rule
from newscore.dates.reading import full_year, number_of, said_mod
from newscore.lexicons import calendar as words
from newscore.lexicons import date_context as context


def read_year(found: Found) -> Mention | None:
    """A year of four digits, if nothing says that it is a number of something else."""
    tokens = found.tokens
    at = next(at for at in range(found.first, found.end) if found.codes[at] == CODES["YEAR"])
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
    start, end = tokens.starts[at], tokens.end(at)
    touching, behind = tokens.text[max(start - 2, 0) : start], tokens.text[end : end + 1]
    if behind in ("%", "°", "$") or (behind in ("/", ":") and not ranged):
        return False
    if touching[-1:] in _MARKS_BEFORE_NUMBERS or (
        touching[-1:] in ("-", ".", ",") and touching[:1].isdigit()
    ):
        return False
    before = tokens.lowers[at - 1] if at else ""
    if before in context.NUMBERED_THINGS or tokens.lowers[max(at - 2, 0) : at] in (["no", "."], ["nos", "."]):
        return False
    after = tokens.words[at + 1] if at + 1 < len(tokens) else ""
    if after == "-" and tokens.lowers[at + 2 : at + 3] and tokens.lowers[at + 2] in context.MEASURES:
        return False  # a 2000-meter race
    if after.lower() in context.COUNTED_THINGS:
        return False
    if 1900 <= year <= 2050:
        plural = after[:1].islower() and after.endswith("s") and not after.endswith("ss")
        return not plural or after in context.NOT_PLURALS or before in context.BEFORE_YEARS
    if 1700 <= year < 1900 and before in context.BEFORE_YEARS:
        return True
    if not 1000 <= year < 2150:
        return False
    if before in context.BEFORE_OLD_YEARS and not after[:1].islower():
        return True
    return before in ("of", "(", *context.BEFORE_OLD_YEARS) and (
        after in context.FUNCTION_WORDS or not after[:1].isalnum()
    )


_MARKS_BEFORE_NUMBERS: Final = frozenset("$£€¥#/&*+=:@~^_")


def read_year_range(found: Found) -> list[Mention] | None:
    """`2009-2010`, `2009-10`, `2009/10`: two years, the second written out; `2013-04` is a month."""
    tokens = found.tokens
    first, last = found.first, found.end - 1
    one, figures = int(tokens.lowers[first]), tokens.lowers[last]
    after = tokens.text[tokens.end(last) : tokens.end(last) + 1]
    if tokens.gap(first + 1) or tokens.gap(last) or after in ("-", "/", ":"):
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
    return found.says(Calendar(year=full_year(word)))


def read_early_year(found: Found) -> Mention | None:
    """`the year 800`: a year of fewer than four figures, only with its noun."""
    return found.says(Calendar(year=int(found.lowers()[-1])))


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
        if "year" not in found.lowers() and len(lowers) < 3:
            return None
        year = read_number(lowers)
    elif lowers[0] in ("eighteen", "nineteen", "twenty"):
        rest = read_number(lowers[1:])
        year = None if rest is None or not 10 <= rest <= 99 else words.CARDINALS[lowers[0]] * 100 + rest
    else:
        return None
    return found.says(Calendar(year=int(year))) if year else None


def read_decade(found: Found) -> Mention | None:
    """`the 1990s`, `the '80s`, `the late nineties` as the first three digits of their years."""
    tokens, lowers = found.tokens, found.lowers()
    before = tokens.lowers[max(found.first - 6, 0) : found.first]
    if before[-1:] and before[-1] in context.POSSESSIVES:
        return None  # in her early thirties
    word = next(word for word in reversed(lowers) if word in words.DECADE_WORDS or word[0].isdigit())
    if word in words.DECADE_WORDS:
        digits = f"{read_century_words(lowers) or 19}{words.DECADE_WORDS[word] // 10}"
    else:
        digits = word[:-2]
    if len(digits) == 1:  # '80s, the 80s, the mid-80s; not "temperatures in the 80s"
        if lowers[0] == word or not context.DEGREES.isdisjoint(before):
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
    lowers = found.lowers()
    if found.codes[found.end - 1] == CODES["ERA"] and lowers[-1][0] != "b":
        return None
    before = "BC" if lowers[-1][0] == "b" else ""
    for at, word in enumerate(lowers):
        number = number_of(word) if word[0].isdigit() or word in words.ORDINALS else None
        if number:
            if lowers[at - 2 : at] == ["twenty", "-"]:
                number += 20
            return found.says(Fixed(f"{before}{number - 1:02d}"), said_mod(lowers))
    return None


EDGE = "(?:THE? [BEGINNING MIDDLE END] OF|[EARLY LATE MID] HYPHEN?|[EARLIER LATER] IN)"


RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "fiscal.year",
        (
            "(?:[EARLY LATE MID] HYPHEN?)? [FISCAL ACADEMIC] YEARUNIT? YEAR",
            "THE? YEAR [FISCAL ACADEMIC] YEARUNIT",
        ),
        read_year,
        ("in [fiscal 2012]: 2012",),
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
            "THE? (?:[EARLY LATE MID] HYPHEN? (?:[TO HYPHEN]{1,2} [MID LATE] HYPHEN?)?)? APOSTROPHE? DECADE",
            "THE (?:[BEGINNING MIDDLE END] OF THE)? STAGE? (?:CARD HYPHEN?|ROARING)? DECADEWORD",
        ),
        read_decade,
        (
            "in [the 1990s]: 199",
            "in [the late '80s]: 198",
            "in [the early to mid-1990s]: 199",
            "in [the nineties]: 199",
        ),
        ("in her twenties", "a man in his early 80s", "temperatures in the 40s"),
    ),
    Rule(
        "century",
        ("THE? STAGE? (?:NTH|ORDINAL|CARD HYPHEN ORDINAL) HYPHEN? CENTURY ERA?",),
        read_century,
        ("in [the 20th century]: 19", "a [19th-century] house: 18"),
    ),
    Rule(
        "year.short",
        ("APOSTROPHE [INT1 INT]",),
        read_short_year,
        ("since ['98]: 1998", "in ['05]: 2005"),
        ("the '45 he fired", "in 98"),
    ),
    Rule(
        "year.early",
        ("THE YEARUNIT [INT INT1]",),
        read_early_year,
        ("in [the year 800]: 0800",),
        ("the years 800",),
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
        (f"(?:{EDGE} |(?:THE )?[EARLY LATE MID] HYPHEN? )?(?:(?:THE )?YEARUNIT )?YEAR",),
        read_year,
        ("since [1998]: 1998", "by [the end of 2010]: 2010", "in [mid-1996]: 1996", "in [early 2014]: 2014"),
        ("1998 people", "a Boeing 1998", "$1998"),
    ),
)
