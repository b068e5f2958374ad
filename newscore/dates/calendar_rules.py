"""Rows of the grammar for what stands in the calendar: days, months, years, quarters, seasons, holidays."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from newscore.dates.classes import CODES
from newscore.dates.mention import Calendar, Fixed, Found, Mention, Repeat, Rule, Shift
from newscore.lexicons import calendar as words
from newscore.lexicons.holidays import EVENT_DAYS, HOLIDAYS

_CLASS: Final = {code: name for name, code in CODES.items()}
_CAPITAL_MONTHS: Final = frozenset(("may", "march"))
# month names that are also given names or other words: a capital behind them speaks for a person
_NAMELIKE: Final = frozenset("april may june august mar jan march".split())
_AFTER_PREPOSITION: Final = frozenset(
    "in since until till by from to through during of last next this late early mid between for before after "
    "and or every each on about around past previous following -".split()
)
_NUMBERED: Final = frozenset(
    "no number nos # $ £ € ¥ flight boeing airbus room route highway page pages p model section article channel "
    "resolution chapter unit apt suite bus train car windows office division battalion regiment brigade".split()
)
_POINTS: Final = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "this": 0,
    "current": 0,
    "same": 0,
    "next": 1,
    "coming": 1,
    "upcoming": 1,
    "following": 1,
}
_MODS: Final = {
    "early": "START",
    "beginning": "START",
    "start": "START",
    "mid": "MID",
    "middle": "MID",
    "late": "END",
    "end": "END",
    "close": "END",
}


def said_mod(lowers: list[str]) -> str | None:
    """The TimeML mod of `early`, `mid`, `late`, `the end of` before a date."""
    for word in lowers[:3]:
        if word in _MODS:
            return _MODS[word]
    return None


def full_year(word: str) -> int:
    """A year of two digits: 69 and above belong to the 1900s, as POSIX has it."""
    year = int(word)
    return year if year > 99 else year + (1900 if year >= 69 else 2000)


def number_of(word: str) -> int | None:
    """The day or ordinal that a lower-case token names: 5, 5th, fifth, second."""
    if word in words.ORDINALS:
        return words.ORDINALS[word]
    digits = word.rstrip("stndrh")
    return int(digits) if digits.isdigit() else None


def is_month(found: Found, at: int) -> bool:
    """Whether the month word at a token is one, not the verb, the noun or a name."""
    tokens = found.tokens
    word, lower = tokens.words[at], tokens.lowers[at]
    if word[0].islower():
        # lower-case transcripts and titles: only the long names, and never "may", "march", "august"
        return lower not in _CAPITAL_MONTHS and lower != "august" and lower in words.MONTHS
    around = _CLASS.get(found.codes[at + 1], "") if at + 1 < len(found.codes) else ""
    if around == "DOT" and lower not in words.MONTHS:
        around = _CLASS.get(found.codes[at + 2], "") if at + 2 < len(found.codes) else ""
        if at and tokens.lowers[at - 1] in _AFTER_PREPOSITION:
            return True
    if around in ("INT1", "NTH", "YEAR"):
        return True
    before = tokens.lowers[at - 1] if at else ""
    if before == "of" and at > 1 and found.codes[at - 2] in _ORDERED:
        return True
    if lower not in words.MONTHS:
        return (
            before in _AFTER_PREPOSITION
            and lower not in ("jan", "mar")
            or found.codes[at + 1 : at + 2] == CODES["HYPHEN"]
        )
    if lower in _NAMELIKE:
        follower = tokens.words[at + 1] if at + 1 < len(tokens) else ""
        if before in _AFTER_PREPOSITION:
            return not (lower == "may" and before in ("and", "or", "to") and follower[:1].islower())
        if lower in ("may", "march") or word.isupper():
            # "the March accession", "March was cold"; not "the March on Rome", "May said"
            noun = before in ("the", "a", "his", "her", "its", "their") and follower[:1].islower()
            verb = lower == "march" and follower in ("was", "is", "has", "will", "’s", "'s", ",")
            return (noun or verb) and follower not in ("on", "of", "against", "for", "to", "in", "by", "from")
        return not (follower[:1].isupper() and found.codes[at + 1] == "x")
    return True


_ORDERED: Final = frozenset(
    (
        CODES["INT1"],
        CODES["NTH"],
        CODES["ORDINAL"],
        CODES["SECOND"],
        CODES["END"],
        CODES["BEGINNING"],
        CODES["MIDDLE"],
    )
)


def read_date(found: Found) -> Mention | None:
    """The parts of a date, each read by the class of its word."""
    tokens, codes = found.tokens, found.codes
    lowers = tokens.lowers
    year = month = day = weekday = None
    part: str | None = None
    point: int | None = None
    within: Shift | None = None
    for at in range(found.first, found.end):
        name = _CLASS[codes[at]]
        word = lowers[at]
        if name in ("MONTH", "MON"):
            if not is_month(found, at):
                return None
            month = words.MONTHS.get(word) or words.MONTH_ABBREVIATIONS[word]
        elif name == "WEEKDAY":
            weekday = words.WEEKDAYS[word]
        elif name == "WDAY":
            weekday = words.WEEKDAY_ABBREVIATIONS[word]
            if tokens.words[at][0].islower():
                return None
        elif name == "YEAR":
            year = int(word)
        elif name in ("INT1", "NTH", "ORDINAL", "SECOND"):
            if lowers[at - 1] in "'’‘":
                year = full_year(word)
            else:
                day = number_of(word)
        elif name == "INT":  # '98
            year = full_year(word)
        elif name == "PART":
            part = words.DAY_PARTS[word]
        elif word in _POINTS:
            point = _POINTS[word]
        elif name == "YEARUNIT" and point is not None:
            within, point = Shift("Y", point), None
        elif name == "UNIT" and point is not None:
            within, point = Shift("M" if word == "month" else "W", point), None
    if day is not None and not 1 <= day <= 31:
        return None
    if (
        weekday is not None
        and month is None
        and tokens.words[found.first].islower()
        and lowers[found.first] in words.WEEKDAY_ABBREVIATIONS
    ):
        return None
    meaning = Calendar(
        year=year, month=month, day=day, weekday=weekday, part=part, point=point, within=within
    )
    return Mention(found.first, found.end - 1, meaning, "", said_mod(found.lowers()))


def read_bare_weekday(found: Found) -> Mention | None:
    """A weekday alone; abbreviations only with their full stop, or beside a date."""
    tokens = found.tokens
    for at in range(found.first, found.end):
        word = tokens.words[at]
        if _CLASS[found.codes[at]] == "WDAY" and (
            word[0].islower()
            or found.codes[at + 1 : at + 2] != CODES["DOT"]
            or tokens.lowers[at] in ("sun", "sat", "wed")
        ):
            return None
    return read_date(found)


def read_day_range(found: Found) -> list[Mention] | None:
    """`May 3 to 7`: two days, the second with the month (and year) of the first."""
    tokens, codes = found.tokens, found.codes
    days = [at for at in range(found.first, found.end) if codes[at] in (CODES["INT1"], CODES["NTH"])]
    months = [at for at in range(found.first, found.end) if codes[at] in (CODES["MONTH"], CODES["MON"])]
    years = [at for at in range(found.first, found.end) if codes[at] == CODES["YEAR"]]
    if len(days) != 2 or not months or not is_month(found, months[0]):
        return None
    one, two = number_of(tokens.lowers[days[0]]), number_of(tokens.lowers[days[1]])
    if one is None or two is None or not one < two <= 31:
        return None
    month = words.MONTHS.get(tokens.lowers[months[0]]) or words.MONTH_ABBREVIATIONS[tokens.lowers[months[0]]]
    year = int(tokens.lowers[years[0]]) if years else None
    follower = tokens.words[found.end] if found.end < len(tokens) else ""
    joiner = tokens.lowers[days[1] - 1]
    if joiner in ("and", "or", ",") and not years and follower[:1].islower() and follower not in _GLUE:
        return None  # "on Oct. 19 and 20 people were hurt"
    first = Calendar(year=year, month=month, day=one)
    second = Calendar(year=year, month=month, day=two)
    start = min(found.first, months[0])
    if months[0] < days[0]:
        return [Mention(start, days[0], first, ""), Mention(days[1], found.end - 1, second, "")]
    return [Mention(start, days[0], first, ""), Mention(days[1], found.end - 1, second, "")]


_GLUE: Final = frozenset(
    "in at on for to from of and or with by as when where while but is are was were will would during after before".split()
)


def read_month_pair(found: Found) -> list[Mention] | None:
    """`June and July 1998`: the year stands once and belongs to both."""
    tokens, codes = found.tokens, found.codes
    months = [at for at in range(found.first, found.end) if codes[at] in (CODES["MONTH"], CODES["MON"])]
    years = [at for at in range(found.first, found.end) if codes[at] == CODES["YEAR"]]
    if (
        not all(is_month(found, at) or at == months[0] for at in months)
        or tokens.words[months[0]][0].islower()
    ):
        return None
    year = int(tokens.lowers[years[0]]) if years else None
    values = [
        words.MONTHS.get(tokens.lowers[at]) or words.MONTH_ABBREVIATIONS[tokens.lowers[at]] for at in months
    ]
    if year is None:
        return None
    earlier = year - 1 if values[0] > values[1] else year
    cut = months[0] + (codes[months[0] + 1] == CODES["DOT"])
    return [
        Mention(found.first, cut, Calendar(year=earlier, month=values[0]), "", said_mod(found.lowers())),
        Mention(months[1], found.end - 1, Calendar(year=year, month=values[1]), ""),
    ]


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
    return Mention(found.first, found.end - 1, Calendar(year=year), "", said_mod(found.lowers()))


_BEFORE_YEARS: Final = frozenset(
    "in since of by until till through from to during before after around about circa between and late early for "
    "year ( , mid than as at with - – — the".split()
)


def is_year(found: Found, at: int, year: int) -> bool:
    """Whether a bare number of four digits is a year."""
    tokens = found.tokens
    start, end = tokens.starts[at], tokens.end(at)
    text = tokens.text
    if text[end : end + 1] in ("%", "°", "$") or (start and text[start - 1] in "$£€¥#/&*+=:@~^_"):
        return False
    if text[end : end + 1] in ("/", ":") or (
        text[start - 1 : start] in ("-", ".", ",") and text[max(start - 2, 0) : start - 1].isdigit()
    ):
        return False
    before = tokens.lowers[at - 1] if at else ""
    if before in _NUMBERED or (before == "." and at > 1 and tokens.lowers[at - 2] in ("no", "nos")):
        return False
    after = tokens.words[at + 1] if at + 1 < len(tokens) else ""
    gap = tokens.gap(at + 1) if after else ""
    if (
        after == "-"
        and not gap
        and at + 2 < len(tokens)
        and tokens.lowers[at + 2][0].isalpha()
        and tokens.lowers[at + 2] in _MEASURED
    ):
        return False
    if after.lower() in _COUNTED:
        return False
    if 1900 <= year <= 2050:
        return not (
            after[:1].islower()
            and after.endswith("s")
            and after not in _PLAIN_S
            and before not in _BEFORE_YEARS
        )
    if not 1000 <= year < 2150:
        return False
    return (
        before in ("in", "since", "until", "circa", "year", "by", "from", "between", "during")
        and not after[:1].islower()
        or (
            before in ("in", "since", "from", "until", "of", "(")
            and (after in _GLUE or not after[:1].isalnum())
        )
    )


_PLAIN_S: Final = frozenset("was is has as this its his elections sales results earnings".split())
_COUNTED: Final = frozenset(
    "people troops soldiers men women points feet meters metres miles kilometers kilometres km kg dollars euros pounds "
    "yen percent jobs workers employees votes seats shares units homes tons tonnes barrels acres hectares students "
    "police officers inhabitants residents members deaths cases square calories megawatts degrees gmt utc est hours "
    "or meter foot mile million billion".split()
)
_MEASURED: Final = frozenset(
    "foot mile meter metre pound page member seat strong acre square word ton room volt calorie".split()
)


def read_fiscal_range(found: Found) -> list[Mention] | None:
    """`2009-2010`, `2009-10`: two years, the second written out."""
    tokens = found.tokens
    at = next(at for at in range(found.first, found.end) if found.codes[at] == CODES["YEAR"])
    last = found.end - 1
    one = int(tokens.lowers[at])
    two = int(tokens.lowers[last])
    if len(tokens.lowers[last]) == 2:
        two += one // 100 * 100
    if not (one < two <= one + 100 and is_year(found, at, one)) or tokens.text[
        tokens.end(last) : tokens.end(last) + 1
    ] in ("-", "/"):
        return None
    return [
        Mention(found.first, at, Calendar(year=one), "", said_mod(found.lowers())),
        Mention(last, last, Calendar(year=two), ""),
    ]


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
    return Mention(found.first, found.end - 1, Fixed(f"{before}{int(digits):04d}"), "")


_QUARTER_NOUNS: Final = frozenset((CODES["QUARTER"], CODES["HALF"]))


def read_quarter(found: Found) -> list[Mention] | Mention | None:
    """A quarter or half with its year, as said or as left to the text."""
    tokens, codes = found.tokens, found.codes
    number = year = point = None
    half = False
    inner: Shift | None = None
    numbers: list[tuple[int, int]] = []
    for at in range(found.first, found.end):
        name, word = _CLASS[codes[at]], tokens.lowers[at]
        if name in ("ORDINAL", "SECOND", "NTH"):
            value = words.ORDINALS.get(word) or number_of(word)
            if value is not None:
                numbers.append((at, value))
        elif (
            word in ("last", "latter", "final")
            and at + 1 < found.end
            and codes[at + 1] in (CODES["HALF"], CODES["HYPHEN"])
        ):
            numbers.append((at, 2))
        elif (
            name == "LAST" and at + 1 < found.end and codes[at + 1] == CODES["QUARTER"] and found.end > at + 2
        ):
            numbers.append((at, 4))
        elif name == "Q" or name == "H":
            numbers.append((at, int(word.strip("qh"))))
            half = name == "H"
        elif name == "YEAR":
            year = int(word)
        elif name in ("INT1", "INT"):
            year = full_year(word)
        elif name == "HALF":
            half = True
        elif word in _POINTS:
            point = _POINTS[word]
        elif name == "YEARUNIT":
            inner = (
                Shift("Y", point)
                if point is not None
                else (Shift("Y", 0, "text") if word == "year" else None)
            )
        elif name == "AGO" or name == "EARLIER":
            inner = Shift("Y", -1)
    if not numbers:
        return None
    first = found.first
    if codes[first] == CODES["THE"] and (
        CODES["HYPHEN"] in codes[first : found.end] and codes[found.end - 1] in _QUARTER_NOUNS
    ):
        first += 1  # "the third-quarter loss": the article belongs to the noun
    top = 2 if half else 4
    if any(not 1 <= value <= top for _, value in numbers):
        return None
    if half and inner is None and year is None and codes[found.end - 1] == CODES["HALF"]:
        follower = tokens.lowers[found.end] if found.end < len(tokens) else ""
        if follower in ("of", "time", "-"):
            return None  # the first half of the match

    def value_of(value: int) -> Calendar:
        return Calendar(
            year=year, within=inner if year is None else None, **{"half" if half else "quarter": value}
        )

    if len(numbers) == 1:
        if codes[found.end - 1] == CODES["QUARTERS"]:  # "in fourth quarters": every one of them
            return Mention(first, found.end - 1, Repeat(f"XXXX-Q{numbers[0][1]}"), "")
        return Mention(first, found.end - 1, value_of(numbers[0][1]), "", said_mod(found.lowers()))
    return [
        Mention(first, numbers[0][0], value_of(numbers[0][1]), ""),
        Mention(numbers[1][0], found.end - 1, value_of(numbers[1][1]), ""),
    ]


def read_season(found: Found) -> Mention | None:
    """A season; `fall` and `spring` only where they cannot be verbs."""
    tokens = found.tokens
    season = year = point = None
    within: Shift | None = None
    for at in range(found.first, found.end):
        name, word = _CLASS[found.codes[at]], tokens.lowers[at]
        if name == "SEASON":
            season = words.SEASONS[word]
        elif name == "YEAR":
            year = int(word)
        elif word in _POINTS:
            point = _POINTS[word]
        elif name == "YEARUNIT":
            within, point = Shift("Y", point or 0), None
    meaning = Calendar(season=season, year=year, point=point, within=within)
    return Mention(found.first, found.end - 1, meaning, "", said_mod(found.lowers()))


_SEASON_FOLLOWERS: Final = frozenset(
    ("of", "in", "from", "off", "apart", "short", "training", "break", "water", "guy", "line", "to", "into")
)


def read_bare_season(found: Found) -> Mention | None:
    """A season without a pointer: `the summer`, `in winter`; never `the fall of`, `spring training`."""
    tokens = found.tokens
    at = found.end - 1
    follower = tokens.lowers[at + 1] if at + 1 < len(tokens) else ""
    if tokens.lowers[at] in ("fall", "spring") and follower in _SEASON_FOLLOWERS:
        return None
    before = tokens.lowers[found.first - 1] if found.first else ""
    if found.first == at and before not in ("in", "this", "last", "next", "by", "since", "during", "until"):
        return None
    if tokens.words[at][0].isupper() or follower in ("games", "olympics", "-") or follower == "olympic":
        return None
    return read_season(found)


def read_decade(found: Found) -> Mention | None:
    """`the 1990s`, `the '80s`, `the late nineties` as the first three digits of their years."""
    tokens = found.tokens
    for at in range(found.first, found.end):
        name, word = _CLASS[found.codes[at]], tokens.lowers[at]
        if name == "DECADE":
            digits = word[:-2]
            if len(digits) == 1:
                before = tokens.lowers[at - 1] if at else ""
                if before not in ("'", "’", "‘", "the", "early", "late", "mid", "-"):
                    return None
                digits = ("20" if digits == "0" else "19") + digits
            return Mention(found.first, found.end - 1, Fixed(digits), "", said_mod(found.lowers()))
        if name == "DECADEWORD":
            before = tokens.lowers[found.first - 1] if found.first else ""
            if before in ("his", "her", "their", "my", "our", "your"):
                return None  # in her twenties
            century = read_century_words(tokens.lowers[found.first : at]) or 19
            return Mention(
                found.first,
                found.end - 1,
                Fixed(f"{century}{words.DECADE_WORDS[word] // 10}"),
                "",
                said_mod(found.lowers()),
            )
    return None


def read_century_words(before: list[str]) -> int | None:
    """`eighteen` in `the eighteen nineties`."""
    for word in before:
        if word in ("eighteen", "nineteen", "seventeen"):
            return words.CARDINALS[word]
    return None


def read_century(found: Found) -> Mention | None:
    """`the 20th century` as the first two digits of its years: 19."""
    for word in found.lowers():
        number = number_of(word) if word[0].isdigit() or word in words.ORDINALS else None
        if word == "twenty":
            number = 21
        if number:
            return Mention(
                found.first, found.end - 1, Fixed(f"{number - 1:02d}"), "", said_mod(found.lowers())
            )
    return None


def read_spoken_year(found: Found) -> Mention | None:
    """`nineteen ninety-six`, `two thousand four`, as transcripts write years."""
    from newscore.dates.numbers import read_number

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
    return Mention(found.first, found.end - 1, Calendar(year=int(year)), "") if year else None


_ISO = re.compile(
    r"(\d{4})[-‐–/](\d{2})[-‐–/](\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?[ ]?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?(?![\w-])",
    re.IGNORECASE,
)
_NUMERIC = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\w/-]|[.,]\d)")


def read_iso(found: Found) -> Mention | None:
    """An ISO 8601 date, with its time if one follows: the value keeps hours, minutes and zone out."""
    tokens = found.tokens
    got = _ISO.match(tokens.text, tokens.starts[found.first])
    if not got or not (1 <= int(got[2]) <= 12 and 1 <= int(got[3]) <= 31):
        return None
    if got.start() and (tokens.text[got.start() - 1] in "-/._=#" or tokens.text[got.start() - 1].isalnum()):
        return None
    if got[4] and (int(got[4]) > 24 or int(got[5]) > 59):
        return None
    clock = f"T{got[4]}:{got[5]}" + (f":{got[6]}" if got[6] else "") if got[4] else None
    last = tokens.at(got.end()) - 1
    if tokens.end(last) != got.end():
        return None
    meaning = Calendar(year=int(got[1]), month=int(got[2]), day=int(got[3]), clock=clock)
    return Mention(found.first, last, meaning, "")


def read_numeric(found: Found) -> Mention | None:
    """`12/09/2023`, `12-9-23`, `12.09.2023`: which is the month is settled later, by `day_first`."""
    tokens = found.tokens
    start = tokens.starts[found.first]
    got = _NUMERIC.match(tokens.text, start)
    if not got or (start and (tokens.text[start - 1] in "-/.,$£€_=#:" or tokens.text[start - 1].isalnum())):
        return None
    one, two, year = int(got[1]), int(got[3]), full_year(got[4])
    if len(got[4]) == 2 and got[2] != "/":
        return None
    last = tokens.at(got.end()) - 1
    if not 1 <= one <= 31 or not 1 <= two <= 31 or (one > 12 and two > 12) or tokens.end(last) != got.end():
        return None
    # kept as month, day; `resolve` turns them if the caller says day first or the month cannot be one
    return Mention(found.first, last, Calendar(year=year, month=one, day=two), "")


def read_event_day(found: Found) -> Mention | None:
    """`9/11`: the day of the attacks, not a date of this year."""
    tokens = found.tokens
    text = tokens.text[tokens.starts[found.first] : tokens.end(found.end - 1)]
    around = (
        tokens.text[max(tokens.starts[found.first] - 1, 0) : tokens.starts[found.first]]
        + tokens.text[tokens.end(found.end - 1) : tokens.end(found.end - 1) + 1]
    )
    if text not in EVENT_DAYS or any(
        mark in "/$-.:" or mark.isdigit() for mark in around if mark != "." and mark != "-"
    ):
        return None
    return Mention(found.first, found.end - 1, Fixed(EVENT_DAYS[text]), "")


@cache
def holiday_names() -> dict[str, tuple[tuple[str, ...], ...]]:
    """First word -> the holidays that start with it, the longest first."""
    table: dict[str, list[tuple[str, ...]]] = {}
    for name in HOLIDAYS:
        parts = tuple(name.split())
        table.setdefault(parts[0], []).append(parts)
    return {first: tuple(sorted(names, key=len, reverse=True)) for first, names in table.items()}


def read_holiday(found: Found) -> Mention | None:
    """A named day, with its year, or `last`, `this`, `next`."""
    tokens, codes = found.tokens, found.codes
    point: int | None = None
    at = found.first
    if codes[at] != CODES["HOLIDAY"] and tokens.lowers[at] in _POINTS:
        point = _POINTS[tokens.lowers[at]]
        at += 1
    if not tokens.words[at][0].isupper():
        return None
    for parts in holiday_names().get(tokens.lowers[at], ()):
        end = at + len(parts)
        # read "St. Patrick" with its full stop apart, and curly apostrophes
        got, cursor = [], at
        while len(got) < len(parts) and cursor < len(tokens):
            word = tokens.lowers[cursor].replace("’", "'")
            cursor += 1
            if cursor < len(tokens) and tokens.lowers[cursor] == "." and word in ("st", "jr"):
                word, cursor = word + ".", cursor + 1
            got.append(word)
        if (
            tuple(got) != parts
            or not tokens.words[cursor - 1][0].isupper()
            and parts[-1] not in ("mayo",)
            and len(parts) > 1
        ):
            continue
        end = cursor
        year: int | None = None
        within: Shift | None = None
        if end < len(tokens):
            comma = codes[end] == CODES["COMMA"]
            here = end + comma
            if here < len(tokens) and codes[here] == CODES["YEAR"]:
                year, end = int(tokens.lowers[here]), here + 1
            elif (
                here + 1 < len(tokens)
                and not comma
                and codes[here + 1] == CODES["YEARUNIT"]
                and tokens.lowers[here] in _POINTS
            ):
                within, end = Shift("Y", _POINTS[tokens.lowers[here]]), here + 2
        if parts[-1] == "christmas" and end < len(tokens) and tokens.words[end][0].isupper() and year is None:
            return None  # Christmas Island, Christmas Carol
        meaning = Calendar(holiday=" ".join(parts), year=year, point=point, within=within)
        return Mention(found.first, end - 1, meaning, "")
    return None


DATE = "MONTHNAME [INT1 NTH]"
YEARTAIL = "(?:COMMA? YEAR|APOSTROPHE INT1|APOSTROPHE INT)"
THATYEAR = "(?:(?:OF|IN)? [LAST THIS NEXT] YEARUNIT)"
EDGE = "(?:THE? [BEGINNING MIDDLE END] OF|[EARLY LATE MID] HYPHEN?|[EARLIER LATER] IN)"

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "date.iso",
        ("YEAR [HYPHEN SLASH] [INT1 ISODAY]",),
        read_iso,
        ("filed on [2013-04-02]: 2013-04-02", "updated [2013-05-15T08:00Z]: 2013-05-15T08:00"),
        ("call 2013-4455",),
    ),
    Rule(
        "date.numeric",
        ("INT1 [SLASH HYPHEN] INT1 [SLASH HYPHEN] [YEAR INT1 INT]|NUMBER",),
        read_numeric,
        ("due on [6/1/2013]: 2013-06-01", "sold on [12.09.2012]: 2012-12-09"),
        ("a 5/8 share", "version 1.2.3"),
    ),
    Rule(
        "date.event",
        ("INT1 SLASH INT1",),
        read_event_day,
        ("since the [9/11] attacks: 2001-09-11",),
        ("up 9/16 a share",),
    ),
    Rule(
        "holiday",
        ("(?:[LAST THIS NEXT] )?[HOLIDAY MONTH ORDINAL]",),
        read_holiday,
        (
            "closed on [Thanksgiving Day]: 2012-11-22",
            "sales on [Black Friday]: 2012-11-23",
            "born on [Christmas Day 1990]: 1990-12-25",
        ),
        ("a New York day", "the world of good people"),
    ),
    Rule(
        "date.day-range",
        (
            f"(?:DAYNAME COMMA? )?MONTHNAME DAYNUMBER (?:HYPHEN|TO|THROUGH|AND|OR) DAYNUMBER (?:COMMA? YEAR)?|DAYNUMBER (?:HYPHEN|TO|THROUGH|AND|OR) DAYNUMBER MONTHNAME (?:COMMA? YEAR)?",
        ),
        read_day_range,
        ("the fair runs from [May 20] to 24: 2013-05-20", "held [3]-5 March 2012: 2012-03-03"),
        ("On May 3 and 20 people came",),
    ),
    Rule(
        "date.full",
        (
            f"(?:(?:EARLY|LATE|AROUND) )?(?:(?:THIS|LAST|NEXT)? DAYNAME COMMA? )?(?:[LAST THIS NEXT] )?{DATE} (?:{YEARTAIL}|{THATYEAR})?",
        ),
        read_date,
        (
            "on [Friday, May 3, 2013]: 2013-05-03",
            "born [March 5, 1950]: 1950-03-05",
            "paid [Dec. 14]: 2012-12-14",
        ),
        ("he may 5 times",),
    ),
    Rule(
        "date.spoken",
        ("MONTH THE? [ORDINAL SECOND]",),
        read_date,
        ("[March eighth] was a Friday: 2013-03-08",),
        ("the March second-quarter report",),
    ),
    Rule(
        "date.day-month",
        (f"(?:DAYNAME COMMA? )?(?:THE )?DAYNUMBER (?:OF )?MONTHNAME (?:{YEARTAIL}|{THATYEAR})?",),
        read_date,
        ("on [3 May 2013]: 2013-05-03", "on [the 4th of March]: 2013-03-04"),
        ("chapter 3 may help",),
    ),
    Rule(
        "month.pair",
        ("MONTHNAME (?:AND|OR|TO|HYPHEN|THROUGH) MONTHNAME COMMA? YEAR",),
        read_month_pair,
        ("in [June] and July 1998: 1998-06",),
    ),
    Rule(
        "month.year",
        (f"(?:{EDGE} )?MONTHNAME (?:(?:COMMA|OF)? YEAR|{THATYEAR}|APOSTROPHE INT)",),
        read_date,
        ("in [June 1998]: 1998-06", "in [March last year]: 2012-03", "in [late May 2011]: 2011-05"),
    ),
    Rule(
        "month.relative",
        ("(?:[EARLY LATE] )?(?:[LAST THIS NEXT PAST] )(?:PAST )?MONTHNAME",),
        read_date,
        ("since [last March]: 2013-03", "by [next June]: 2013-06"),
        ("this may help",),
    ),
    Rule(
        "month.edge",
        (f"(?:THE [MIDDLE BEGINNING END] OF|(?:THE )?(?:EARLY|LATE|MID) HYPHEN?) MONTHNAME",),
        read_date,
        ("in [early April]: 2013-04", "in [mid-March]: 2013-03", "by [the end of June]: 2013-06"),
    ),
    Rule(
        "weekday.pointed",
        (
            "(?:THE )?(?:THIS |COMING |[EARLY LATE EARLIER LATER] |[LAST NEXT PREVIOUS FOLLOWING PAST] )+WEEKDAY (?:PART)?",
        ),
        read_date,
        (
            "said [last Friday]: 2013-05-10",
            "[this coming Sunday]: 2013-05-19",
            "left [late Monday]: 2013-05-13",
        ),
    ),
    Rule(
        "weekday.week",
        ("WEEKDAY (?:PART )?(?:OF|IN)? [LAST NEXT THIS] UNIT",),
        read_date,
        ("on [Monday of last week]: 2013-05-06", "vote [Tuesday next week]: 2013-05-21"),
    ),
    Rule("weekday.part", ("WEEKDAY HYPHEN? PART",), read_date, ("on [Monday night]: 2013-05-13TNI",)),
    Rule(
        "weekday",
        ("DAYNAME",),
        read_bare_weekday,
        ("said on [Monday]: 2013-05-13", "will meet [Thursday]: 2013-05-16", "said [Wednesday]: 2013-05-15"),
        ("the sun sat low",),
    ),
    Rule(
        "quarter",
        (
            "(?:THE? (?:FISCAL|LATEST)? )?ANYORDINAL (?:AND|OR|TO|HYPHEN) ANYORDINAL [QUARTER QUARTERS] (?:OF YEAR)?"
            "|(?:THE )?(?:[LAST THIS NEXT] YEARUNIT POSSESSIVE |THIS |LAST )?(?:[EARLY LATE] )?(?:FISCAL )?(?:YEAR POSSESSIVE? )?(?:ANYORDINAL|LAST (?=QUARTER OF)|FINAL (?=QUARTER OF)) HYPHEN? [QUARTER QUARTERS] (?:(?:OF|IN)? (?:FISCAL )?(?:YEAR|[LAST THIS NEXT] YEARUNIT|THE? (?:FISCAL )? YEARUNIT)|A YEARUNIT [AGO EARLIER])?"
            "|Q (?:(?:OF)? YEAR|APOSTROPHE INT1)?",
        ),
        read_quarter,
        (
            "in [the third quarter]: 2012-Q3",
            "in [the first quarter of 2011]: 2011-Q1",
            "its [second-quarter] loss: 2012-Q2",
            "in [last year's third quarter]: 2012-Q3",
            "[Q3 2012] sales: 2012-Q3",
        ),
    ),
    Rule(
        "half",
        (
            "(?:THE )?(?:[LAST THIS NEXT] YEARUNIT POSSESSIVE )?(?:FISCAL )?(?:YEAR POSSESSIVE? )?(?:ANYORDINAL|LAST|FINAL|LATER) HYPHEN? HALF (?:(?:OF|IN)? (?:YEAR|(?:[LAST THIS NEXT] YEARUNIT)|THE? (?:FISCAL )?YEARUNIT))?|H (?:OF? YEAR)?",
        ),
        read_quarter,
        ("in [the first half of 2012]: 2012-H1", "its [first-half] profit: 2013-H1"),
        ("in the first half of the game",),
    ),
    Rule(
        "fiscal.year",
        ("(?:EARLY |LATE |MID HYPHEN? )?[FISCAL ACADEMIC] (?:YEARUNIT )?YEAR",),
        read_year,
        ("in [fiscal 2012]: 2012",),
    ),
    Rule(
        "year.range",
        ("(?:THE )?YEAR [HYPHEN SLASH] [YEAR INT1 INT]",),
        read_fiscal_range,
        ("during [2009]-2010: 2009", "the [2009]-10 season: 2009"),
        ("tel. 2009-4455",),
    ),
    Rule(
        "decade",
        (
            "(?:(?:THE )?(?:(?:EARLY|LATE|MID) HYPHEN? (?:TO HYPHEN? LATE HYPHEN?)? )?APOSTROPHE? DECADE|THE (?:[BEGINNING MIDDLE END] OF THE )?(?:(?:EARLY|LATE|MID) HYPHEN? )?(?:CARD HYPHEN? )?DECADEWORD)",
        ),
        read_decade,
        ("in [the 1990s]: 199", "in [the late '80s]: 198", "in [the nineties]: 199"),
        ("in her twenties", "scores in the 80s"),
    ),
    Rule(
        "century",
        ("(?:THE )?(?:(?:EARLY|LATE|MID) HYPHEN? )?(?:NTH|ORDINAL|CARD HYPHEN ORDINAL) HYPHEN? CENTURY",),
        read_century,
        ("in [the 20th century]: 19", "a [19th-century] house: 18"),
    ),
    Rule(
        "season.pointed",
        (
            "(?:[EARLY LATE EARLIER LATER] )?(?:[LAST THIS NEXT] (?:PAST|COMING)?|THE [PREVIOUS FOLLOWING]) SEASON",
        ),
        read_season,
        ("opened [last summer]: 2012-SU", "by [next spring]: 2014-SP"),
    ),
    Rule(
        "season.year",
        (
            "(?:(?:THE )?(?:EARLY|LATE|MID) HYPHEN? )?(?:THE )?SEASON (?:OF)? (?:YEAR|[LAST THIS NEXT] YEARUNIT)",
        ),
        read_season,
        ("in [the winter of 1994]: 1994-WI", "in [spring 2011]: 2011-SP"),
    ),
    Rule(
        "season",
        ("(?:THE )?(?:(?:EARLY|LATE|MID) HYPHEN? )?SEASON",),
        read_bare_season,
        ("over [the summer]: 2012-SU", "in [winter]: 2012-WI"),
        ("shares fall again", "the fall of Rome", "spring training"),
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
LAST_RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "month",
        ("MONTHNAME",),
        read_date,
        ("in [March]: 2013-03", "the [October] vote: 2012-10"),
        ("April Jones said so", "he may go", "they march on"),
    ),
)
