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
    """A quarter or half, or two of them, with the year as said or as left to the text."""
    codes = found.codes
    half = CODES["HALF"] in codes[found.first : found.end] or any(
        CODES[name] in codes[found.first : found.end] for name in ("H", "NH")
    )
    numbers = _period_numbers(found, half)
    if not numbers or any(not 1 <= value <= (2 if half else 4) for _, value in numbers):
        return None
    year, within = _period_year(found)
    if year is None and within is None and not _of_accounts(found, half):
        return None  # the first half of the match
    first = found.first
    hyphened = CODES["HYPHEN"] in codes[first : found.end] and codes[found.end - 1] in _QUARTER_NOUNS
    if codes[first] == CODES["THE"] and hyphened:
        first += 1  # "the third-quarter loss": the article belongs to the noun

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
            return full_year(word), None
        if word in POINTS:
            point = POINTS[word]
        elif name == "YEARUNIT":
            if CLASS_OF[found.codes[found.end - 1]] in ("AGO", "EARLIER"):
                return None, Shift("Y", -1)
            return None, Shift("Y", point) if point is not None else Shift("Y", 0, "text")
    return None, None


def _of_accounts(found: Found, half: bool) -> bool:
    """Whether a quarter or half of which no year is said is one of a year, and not of a match."""
    lowers = found.tokens.lowers
    around = lowers[max(found.first - 12, 0) : found.end + 12]
    if not context.SPORTS.isdisjoint(around):
        return False
    joined = CODES["HYPHEN"] in found.codes[found.first : found.end] or found.codes[found.first] in _FIGURES
    return not half or joined or lowers[found.end : found.end + 1] in [[word] for word in context.ACCOUNTS]


_FIGURES: Final = (CODES["H"], CODES["NH"])


def read_season(found: Found) -> Mention | None:
    """A season; `fall` and `spring` only where they cannot be verbs."""
    tokens = found.tokens
    season = year = point = None
    within: Shift | None = None
    for at in range(found.first, found.end):
        name, word = CLASS_OF[found.codes[at]], tokens.lowers[at]
        if name == "SEASON":
            season = words.SEASONS[word]
        elif name in ("YEAR", "INT", "INT1"):
            year = full_year(word)
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
    if tokens.lowers[at] in ("fall", "spring") and follower in context.NOT_SEASON_BEFORE:
        return None
    before = found.before
    if found.first == at and before not in ("in", "this", "last", "next", "by", "since", "during", "until"):
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
        ("[EARLY LATE EARLIER LATER]? (?:[LAST THIS NEXT] [PAST COMING]?|THE [PREVIOUS FOLLOWING]) SEASON",),
        read_season,
        ("opened [last summer]: 2012-SU", "by [next spring]: 2014-SP"),
    ),
    Rule(
        "season.year",
        ("THE? STAGE? SEASON OF? (?:YEAR|APOSTROPHE [INT1 INT]|[LAST THIS NEXT] YEARUNIT)",),
        read_season,
        ("in [the winter of 1994]: 1994-WI", "in [spring 2011]: 2011-SP"),
    ),
    Rule(
        "season",
        ("THE? STAGE? SEASON",),
        read_bare_season,
        ("over [the summer]: 2012-SU", "in [winter]: 2012-WI"),
        ("shares fall again", "the fall of Rome", "spring training"),
    ),
)
