"""Word classes for the date grammar: every token of a text becomes one character.

The grammar is written over the *names* of these classes (`LAST UNIT`), the text is matched as a string
of their characters: one dictionary look-up per token, and the patterns run at the speed of `re`.
`THE? [LAST NEXT] UNIT` is spelled out as an `re` pattern: names become their characters, macros are written
out, spaces mean nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from newscore.lexicons import calendar

# classes of words that the grammar names one by one
WORDS: Final[dict[str, str]] = {
    # determiners and pointers
    "THE": "the",
    "A": "a an",
    "THIS": "this",
    "THESE": "these those",
    "THAT": "that",
    "SAME": "same",
    "LAST": "last",
    "NEXT": "next",
    "PAST": "past",
    "COMING": "coming upcoming",
    "FOLLOWING": "following ensuing",
    "PREVIOUS": "previous preceding prior",
    "CURRENT": "current",
    "LATEST": "latest",
    "RECENT": "recent",
    "FULL": "full entire whole",
    "FINAL": "final closing opening initial",
    "EACH": "each every",
    "ANOTHER": "another",
    "EXTRA": "additional extra further",
    "OTHER": "other",
    "ALTERNATE": "alternate",
    # where in a stretch of time
    "EARLY": "early",
    "LATE": "late",
    "EARLIER": "earlier",
    "LATER": "later",
    "MID": "mid",
    "MIDDLE": "middle",
    "BEGINNING": "beginning start",
    "END": "end close",
    "ENDED": "ended ending",
    "AGO": "ago",
    "HENCE": "hence",
    "BEFORE": "before",
    "AFTER": "after",
    "AHEAD": "ahead",
    # how much
    "AROUND": "around",
    "NEARLY": "nearly almost",
    "MORE": "more",
    "LESS": "less fewer",
    "THAN": "than",
    "LEAST": "least",
    "NO": "no",
    "VERY": "very",
    "MOST": "most",
    "OVER": "over",
    "UNDER": "under",
    "UP": "up",
    "JUST": "just only barely",
    "EXACTLY": "exactly precisely",
    "HALF": "half",
    "FEW": "few",
    "SEVERAL": "several",
    "SOME": "some",
    "MANY": "many numerous countless",
    "COUPLE": "couple",
    "DOZEN": "dozen",
    "DOZENS": "dozens scores hundreds thousands",
    "ONCE": "once",
    "TWICE": "twice",
    "TIMES": "times",
    "TIME": "time",
    "SO": "so",
    # prepositions and conjunctions
    "OF": "of",
    "IN": "in",
    "ON": "on",
    "AT": "at",
    "TO": "to",
    "FROM": "from",
    "THROUGH": "through until till thru",
    "PER": "per",
    "AND": "and &",
    "OR": "or",
    # nouns beside the units
    "PERIOD": "period",
    "DATE": "date",
    "FUTURE": "future",
    "MOMENT": "moment",
    "PRESENT": "present",
    "ERA": "bc b.c. bce b.c.e. ad a.d. ce c.e.",
    "AM": "a.m. am",
    "PM": "p.m. pm",
    "M": "m",
    "P": "p",
    "OCLOCK": "o'clock o’clock oclock",
    "LOCAL": "local eastern pacific central mountain standard daylight summer-time universal",
    "OLD": "old",
    "HOLIDAYS": "holiday",
    "LONG": "long",
    "COMPARABLE": "comparable corresponding similar equivalent",
    "NEAR": "near distant foreseeable immediate not-too-distant",
    "ROARING": "roaring swinging",
    "LATTER": "latter",
    "SINGLE": "single",
    "W": "w",
    "PLUS": "+",
    "FISCAL": "fiscal financial tax fy",
    "ACADEMIC": "academic calendar",
    "Q": "q",
    "NQ": "1q 2q 3q 4q",
    "H": "h",
    "NH": "1h 2h",
    "TRADING": "trading business working consecutive straight successive calendar long",
    # what points to now, before and after
    "ANNUAL": "annual",
    "NOW": "now",
    "RIGHT": "right",
    "CURRENTLY": "currently presently nowadays",
    "RECENTLY": "recently lately",
    "SOON": "soon shortly",
    # marks
    "COMMA": ",",
    "DOT": ".",
    "HYPHEN": "- – — ‑ −",
    "SLASH": "/",
    "APOSTROPHE": "' ’ ‘",
    "POSSESSIVE": "'s ’s",
}
# classes filled from the calendar, and those told from a token's shape
TABLE_CLASSES: Final = (
    "WEEKDAY WEEKDAYS WDAY MONTH MON SEASON SEASONS PART PARTS MOMENTNAME ZONE UNIT UNITS SECOND QUARTER "
    "QUARTERS YEARUNIT CENTURY CARD BIG ORDINAL DECADEWORD PERIODIC LONGWORD YESTERDAY TODAY TOMORROW "
    "TONIGHT HOLIDAY"
).split()
SHAPE_CLASSES: Final = "INT1 INT YEAR NUMBER FOUR NTH DECADE CLOCK HOUR HOURP ISODAY".split()

OTHER: Final = "x"
CODES: Final[dict[str, str]] = {
    name: chr(0x100 + at) for at, name in enumerate([*WORDS, *TABLE_CLASSES, *SHAPE_CLASSES])
}

# Every class that can be the heart of a mention: a stretch of the text without one holds no date.
TRIGGERS: Final = (
    "WEEKDAY WEEKDAYS WDAY MONTH MON SEASON SEASONS PART PARTS MOMENTNAME UNIT UNITS SECOND QUARTER "
    "QUARTERS YEARUNIT CENTURY DECADEWORD PERIODIC LONGWORD YESTERDAY TODAY TOMORROW TONIGHT HOLIDAY YEAR "
    "DECADE CLOCK HOUR HOURP ISODAY APOSTROPHE CARD AM PM OCLOCK ZONE ERA NOW CURRENTLY CURRENT RECENTLY "
    "RECENT SOON ANNUAL AGO Q NQ H NH PERIOD FUTURE MOMENT PAST PRESENT SLASH HALF LATER NUMBER INT"
).split()

_NUMERAL = re.compile(
    r"(?P<INT1>0?[1-9]|[12]\d|3[01])"
    r"|(?P<YEAR>1\d{3}|20\d\d|21\d\d)"
    r"|(?P<FOUR>\d{4})"
    r"|(?P<INT>\d{1,3})"
    r"|(?P<NTH>\d{1,2}(?:st|nd|rd|th))"
    r"|(?P<DECADE>(?:1\d|20)?\d0s)"
    r"|(?P<CLOCK>\d{1,2}[:.][0-5]\d(?::[0-5]\d)?z?)"
    r"|(?P<HOUR>\d{1,2}(?:[:.][0-5]\d)?(?:am|pm))"
    r"|(?P<HOURP>\d{1,2}(?:[:.][0-5]\d)?[ap])"
    r"|(?P<ISODAY>\d\dt|\d{8}t\d{0,6}z?)"
    r"|(?P<NUMBER>\d++(?>(?:[.,]\d++)*)[½¼¾]?)"
)


def numeral_class(word: str) -> str:
    """Return the class character of a lower-case token that starts with a digit.

    >>> [numeral_class(word) == CODES[name] for word, name in [("20th", "NTH"), ("10:35", "CLOCK")]]
    [True, True]
    """
    found = _NUMERAL.fullmatch(word)
    return CODES[found.lastgroup] if found and found.lastgroup else OTHER


@cache
def word_classes() -> dict[str, str]:
    """Return the table from lower-case word to class character."""
    table: dict[str, str] = {}

    def put(name: str, words: Sequence[str] | dict[str, object]) -> None:
        for word in words:
            table.setdefault(word, CODES[name])

    for name, words in WORDS.items():
        put(name, words.split())
    put("WEEKDAY", [*calendar.WEEKDAYS])
    put("WEEKDAYS", [f"{day}s" for day in calendar.WEEKDAYS] + ["weekdays", "weeknights"])
    put("WDAY", [*calendar.WEEKDAY_ABBREVIATIONS])
    put("MONTH", [*calendar.MONTHS])
    put("MON", [*calendar.MONTH_ABBREVIATIONS])
    put("SEASON", [*calendar.SEASONS])
    put("SEASONS", ["springs", "summers", "autumns", "falls", "winters"])
    put("PART", [*calendar.DAY_PARTS])
    put("PARTS", ["mornings", "afternoons", "evenings", "nights"])
    put("MOMENTNAME", [*calendar.DAY_MOMENTS])
    put("ZONE", sorted(calendar.ZONES))
    put("SECOND", ["second"])
    put("QUARTER", ["quarter"])
    put("QUARTERS", ["quarters"])
    put("YEARUNIT", ["year"])
    put("CENTURY", ["century"])
    put("UNIT", [*calendar.UNITS])
    put("UNITS", [*calendar.UNIT_PLURALS])
    put("CARD", [*calendar.CARDINALS])
    put("BIG", [*calendar.MULTIPLIERS])
    put("ORDINAL", [*calendar.ORDINALS])
    put("DECADEWORD", [*calendar.DECADE_WORDS])
    put("PERIODIC", [*calendar.PERIODIC])
    put("LONGWORD", [f"{unit}long" for unit in calendar.UNITS])
    put("YESTERDAY", ["yesterday"])
    put("TODAY", ["today"])
    put("TOMORROW", ["tomorrow"])
    put("TONIGHT", ["tonight"])
    put("HOLIDAY", [name.split()[0] for name in calendar.HOLIDAYS])
    for number in [*range(100), *range(1000, 2200)]:
        put_as = numeral_class(str(number))
        table[str(number)] = put_as
    return table


def classify(lowers: Sequence[str]) -> str:
    """Return the class characters of lower-case tokens, one for each.

    >>> classify(["last", "week"]) == CODES["LAST"] + CODES["UNIT"]
    True
    """
    known = word_classes().get
    return "".join([known(word) or (numeral_class(word) if "0" <= word < ":" else OTHER) for word in lowers])


# shorthand that many patterns share
MACROS: Final[dict[str, str]] = {
    "DAYNAME": "(?:WEEKDAY|WDAY DOT?)",
    "MONTHNAME": "(?:MONTH|MON DOT?)",
    "DAYNUMBER": "(?:INT1|NTH)",
    "ANYUNIT": "[UNIT UNITS SECOND QUARTER QUARTERS YEARUNIT CENTURY]",
    "ONEUNIT": "[UNIT QUARTER YEARUNIT CENTURY SECOND]",
    "ANYORDINAL": "[ORDINAL SECOND NTH]",
    "NUMERAL": "[INT1 INT NUMBER YEAR FOUR]",
    # five, twenty-five, two hundred and fifty, 1 1/2, two and a half, 2.5 million
    "FRACTION": "(?:INT1 SLASH INT1|HYPHEN INT1 SLASH INT1)",
    "SPELLED": "(?:CARD (?:HYPHEN? CARD)?)",
    "LARGE": "(?:BIG (?:AND? SPELLED)?)",
    "AMOUNT": (
        "(?:(?:NUMERAL FRACTION?|SPELLED) LARGE? (?:HYPHEN? AND HYPHEN? [A CARD] HYPHEN? HALF)?"
        "|A BIG|CARD HYPHEN HALF|A HALF (?=HYPHEN)|HALF A?|A? QUARTER (?:OF A)? (?=HYPHEN? CENTURY))"
    ),
    # a few, several, a couple of, dozens of
    "VAGUE": "(?:(?:A JUST?)? FEW|SEVERAL|A? COUPLE OF?|HALF? A? DOZEN|DOZENS OF|MANY|SOME)",
    "COUNT": "(?:AMOUNT (?:(?:TO|OR|HYPHEN TO?|TO HYPHEN) AMOUNT)?|VAGUE (?:CARD|BIG)?)",
    "HOWMANY": "(?:COUNT|A)",
    # nearly, more than, at least: inside the mention; "about" stays outside
    "HEDGE": "(?:NEARLY|NO? [MORE LESS] THAN|JUST? [OVER UNDER]|AT LEAST)",
    # early, late, mid-
    "STAGE": "(?:[EARLY LATE MID] HYPHEN?)",
    # the end of, and the same before a name: early May, late in 1998
    "BOUND": "(?:THE? [BEGINNING MIDDLE END] OF)",
    "EDGE": "(?:BOUND|STAGE|[EARLIER LATER EARLY LATE] IN)",
    "POINTER": "[LAST NEXT THIS PAST COMING FOLLOWING PREVIOUS CURRENT SAME THAT LATEST]",
}


@cache
def _expanded() -> dict[str, str]:
    """Macros with macros inside them written out."""
    done: dict[str, str] = dict(CODES)
    for name, pattern in MACROS.items():
        done[name] = re.sub(r"[A-Z][A-Z0-9]*", lambda found: done[found[0]], pattern).replace(" ", "")
    return done


def spell(pattern: str) -> str:
    """Return a pattern over class names as the `re` pattern over their characters."""
    table = _expanded()
    return re.sub(r"[A-Z][A-Z0-9]*", lambda found: table[found[0]], pattern).replace(" ", "")


def openings(pattern: str) -> set[str]:
    """Return what a match of a spelled pattern can begin with: two characters, or one where it can end there.

    Knows what the grammar uses: groups, sets, `|`, `?`, `+`, `{m,n}`, look-ahead and look-behind.

    >>> sorted(openings("(?:ab|c)?[de]f?"))
    ['ab', 'cd', 'ce', 'd', 'df', 'e', 'ef']
    """
    found, end = _branches(pattern, 0)
    assert end == len(pattern)
    return found - {""}


def _branches(pattern: str, at: int) -> tuple[set[str], int]:
    """The openings of `a|b|c`, and where it ends."""
    found, at = _sequence(pattern, at)
    while pattern[at : at + 1] == "|":
        more, at = _sequence(pattern, at + 1)
        found |= more
    return found, at


def _sequence(pattern: str, at: int) -> tuple[set[str], int]:
    """The same for a run of items up to `|`, `)` or the end."""
    found = {""}
    while at < len(pattern) and pattern[at] not in "|)":
        if pattern[at] == "(":
            look = pattern[at + 2] in "=!<"
            more, at = _branches(pattern, at + (4 if pattern[at + 2] == "<" else 3))
            at += 1
            if look:
                continue
        elif pattern[at] == "[":
            end = pattern.index("]", at)
            more, at = set(pattern[at + 1 : end]), end + 1
        else:
            more, at = {pattern[at]}, at + 1
        sign = pattern[at : at + 1]
        if sign in ("+", "{"):
            more |= _joined(more, more)
        if sign == "?" or pattern[at : at + 2] == "{0":
            more |= {""}
        at = pattern.index("}", at) + 1 if sign == "{" else at + (sign in ("?", "+"))
        found = _joined(found, more)
    return found, at


def _joined(heads: set[str], tails: set[str]) -> set[str]:
    """The openings of two items in a row."""
    return {head for head in heads if len(head) > 1} | {
        (head + tail)[:2] for head in heads if len(head) < 2 for tail in tails
    }
