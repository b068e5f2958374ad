"""Rows of the grammar for quarters, halves and seasons."""

from __future__ import annotations

from typing import Final

from newscore.dates.classes import CODES
from newscore.dates.mention import Calendar, Found, Mention, Repeat, Rule, Shift
from newscore.dates.reading import CLASS_OF, POINTS, full_year, number_of, said_mod
from newscore.lexicons import calendar as words
from newscore.lexicons import date_context as context

_QUARTER_NOUNS: Final = frozenset((CODES["QUARTER"], CODES["HALF"]))


def read_quarter(found: Found) -> list[Mention] | Mention | None:
    """A quarter or half with its year, as said or as left to the text."""
    tokens, codes = found.tokens, found.codes
    number = year = point = None
    half = False
    inner: Shift | None = None
    numbers: list[tuple[int, int]] = []
    for at in range(found.first, found.end):
        name, word = CLASS_OF[codes[at]], tokens.lowers[at]
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
        elif word in POINTS:
            point = POINTS[word]
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
        name, word = CLASS_OF[found.codes[at]], tokens.lowers[at]
        if name == "SEASON":
            season = words.SEASONS[word]
        elif name == "YEAR":
            year = int(word)
        elif word in POINTS:
            point = POINTS[word]
        elif name == "YEARUNIT":
            within, point = Shift("Y", point or 0), None
    meaning = Calendar(season=season, year=year, point=point, within=within)
    return Mention(found.first, found.end - 1, meaning, "", said_mod(found.lowers()))


def read_bare_season(found: Found) -> Mention | None:
    """A season without a pointer: `the summer`, `in winter`; never `the fall of`, `spring training`."""
    tokens = found.tokens
    at = found.end - 1
    follower = tokens.lowers[at + 1] if at + 1 < len(tokens) else ""
    if tokens.lowers[at] in ("fall", "spring") and follower in context.NOT_SEASON_BEFORE:
        return None
    before = tokens.lowers[found.first - 1] if found.first else ""
    if found.first == at and before not in ("in", "this", "last", "next", "by", "since", "during", "until"):
        return None
    if tokens.words[at][0].isupper() or follower in ("games", "olympics", "-") or follower == "olympic":
        return None
    return read_season(found)


RULES: Final[tuple[Rule, ...]] = (
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
)
