"""Rows of the grammar for durations: two days, a five-year plan, the past two weeks."""

from __future__ import annotations

from typing import Final

from newscore.dates.classes import CODES
from newscore.dates.mention import Amount, Fixed, Found, Mention, Repeat, Rule
from newscore.dates.numbers import duration, read_number
from newscore.dates.relative_rules import mod_of_amount, unit_of
from newscore.lexicons import amounts
from newscore.lexicons import calendar as words


def read_amount(found: Found) -> Mention | None:
    """A counted unit; ages, fractions of a whole and prices are left alone."""
    tokens, codes = found.tokens, found.codes
    lowers = found.lowers()
    at = max(i for i, word in enumerate(lowers) if word in words.UNITS or word in words.UNIT_PLURALS)
    unit = unit_of(lowers[at])
    end = found.end
    before = found.before
    follower = tokens.lowers[end] if end < len(tokens) else ""
    if follower == "-":
        after = tokens.lowers[end + 1] if end + 1 < len(tokens) else ""
        if after in amounts.OTHERWISE_COMPOUND:
            return None  # 6-year-old, a year-ago
        if after == "long" and not tokens.gap(end):
            end += 2
    elif follower in ("old", "olds") or tokens.lowers[end : end + 2] == ["of", "age"]:
        return None
    start = tokens.starts[found.first]
    if start and tokens.text[start - 1] in "$£€¥.-/" and lowers[0][0].isdigit():
        return None
    if unit[0] == "Q" and (
        follower in amounts.NOT_QUARTERS or codes[found.first + at - 1] == CODES["HYPHEN"]
    ):
        return None  # three-quarters of the vote
    if lowers[: at + 1] == ["one", "day"] and before not in amounts.BEFORE_ONE_DAY:
        return None  # one day he may win
    number = _count(lowers[:at])
    if lowers[at] == "second" and not (
        lowers[0][0].isdigit() or codes[found.first + at - 1] == CODES["HYPHEN"]
    ):
        return None  # "one second", but a "two-second" lead
    if number is not None and "half" in lowers[at + 1 :]:
        number += 0.5  # an hour and a half
    first = found.first
    if lowers[0] == "over" and before not in amounts.BEFORE_OVER:
        first, lowers, at = first + 1, lowers[1:], at - 1  # "over two days", but "lasted over two days"
    if (
        lowers[at] in words.UNITS
        and number is not None
        and number > 1
        and lowers[-1] not in ("half", "period")
    ):
        # before a noun, "a six year process", the article belongs to the noun
        first += codes[first] in (CODES["A"], CODES["THE"]) and len(lowers) > 2
    reach, from_text = _reach(lowers)
    size = None if number is None else number * unit[1]
    amount = Amount(duration(number, unit), unit[0], size, reach, "text" if from_text else "published")
    return Mention(first, end - 1, amount, mod=mod_of_amount(lowers))


def _count(lowers: list[str]) -> float | None:
    """The number before a unit: behind what hedges it, and the lower end of a range."""
    if lowers[:2] in (["at", "least"], ["up", "to"]):
        lowers = lowers[2:]
    if "than" in lowers:  # more than
        lowers = lowers[lowers.index("than") + 1 :]
    for joiner in ("to", "or"):
        if joiner in lowers:
            lowers = lowers[: lowers.index(joiner)]
    numbers = [word for word in lowers if word not in amounts.BESIDE_NUMBERS]
    while numbers and numbers[-1] == "-":
        numbers.pop()
    if "-" in numbers and any(word[0].isdigit() for word in numbers):  # 10-15 years
        numbers = numbers[: numbers.index("-")]
    return read_number(numbers) if numbers else None


def _reach(lowers: list[str]) -> tuple[int, bool]:
    """Whether `past`, `next` anchor a duration behind or ahead, and whether in the text."""
    for word in lowers[:4]:
        if word in amounts.BACK:
            return -1, word in amounts.FROM_TEXT
        if word in amounts.AHEAD:
            return 1, word in amounts.FROM_TEXT
    return 0, False


def read_one(found: Found) -> Mention | None:
    """`a month`, `an hour`, `a year`: a duration, or the rate of something."""
    tokens = found.tokens
    lowers = found.lowers()
    word = lowers[-1]
    unit = words.UNITS[word]
    before = found.before
    follower = found.after
    if follower == "old" or (follower == "-" and not tokens.gap(found.end)):
        return None
    amount = found.says(Amount(duration(1, unit), unit[0], unit[1]), mod_of_amount(lowers))
    if lowers[0] not in ("a", "an"):  # nearly an hour
        return amount._replace(
            first=found.first + (lowers[0] == "over" and before not in amounts.BEFORE_OVER)
        )
    if tokens.lowers[found.end : found.end + 2] == ["and", "age"]:
        return None  # in this day and age
    if follower in amounts.OF_WHAT and before not in amounts.BEFORE_AMOUNT:
        return None  # a day of rage
    if _is_rate(found):
        return found.says(Repeat(duration(1, unit)))
    return amount if before in amounts.BEFORE_AMOUNT or follower in amounts.AFTER_AMOUNT else None


def _is_rate(found: Found) -> bool:
    """Whether something counted stands before: `$5 million a year`, `fifty thousand copies a year`."""
    tokens = found.tokens
    for at in range(found.first - 1, max(found.first - 4, -1), -1):
        word = tokens.lowers[at]
        if word[0].isdigit() or word in words.CARDINALS or word in words.MULTIPLIERS or word in amounts.RATED:
            return True
        if not word[0].isalpha() or word in amounts.BEFORE_AMOUNT or word in ("was", "is"):
            return False
    return False


def read_plural(found: Found) -> Mention | None:
    """`for years`, `within weeks`: an unknown number of units."""
    lowers = found.lowers()
    before = found.before
    follower = found.after
    if before not in amounts.BEFORE_PLURAL and follower not in amounts.AFTER_PLURAL:
        return None
    if lowers[-1] in amounts.NO_BARE_PLURAL or follower in ("old", "-") or before in amounts.SMALL_HOURS:
        return None
    if before in words.CARDINALS or before[:1].isdigit():
        return None
    unit = unit_of(lowers[0])
    return found.says(Amount(duration(None, unit), unit[0]))


def read_recent(found: Found) -> Mention | None:
    """`recent weeks`, `the coming months`: so many units, their number unknown."""
    lowers = found.lowers()
    unit = unit_of(lowers[-1])
    if unit[0] in ("TS", "TM"):
        return None
    if lowers[0] in ("these", "those"):
        return found.says(Fixed("PRESENT_REF")) if lowers == ["these", "days"] else None
    reach = 1 if any(word in amounts.AHEAD for word in lowers) else -1
    return found.says(Amount(duration(None, unit), unit[0], None, reach))


def read_long(found: Found) -> Mention | None:
    """`yearlong`, `decades-long`, `week-long`."""
    lowers = found.lowers()
    if lowers[0] in words.LONG_WORDS:
        return found.says(Amount(words.LONG_WORDS[lowers[0]]))
    unit = unit_of(lowers[0])
    number = None if lowers[0] in words.UNIT_PLURALS else 1.0
    return found.says(Amount(duration(number, unit), unit[0], number))


RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "amount.recent",
        (
            "(?:THE? [RECENT COMING]|THE [LAST NEXT PREVIOUS FOLLOWING]|THE? PAST|THESE) "
            "[UNITS QUARTERS] (?:AND UNITS)?",
        ),
        read_recent,
        ("in [recent weeks]: PXW", "in [the coming months]: PXM", "[these days]: PRESENT_REF"),
    ),
    Rule(
        "amount.reach",
        (
            "HEDGE? THE? (?:[LAST NEXT PAST COMING PREVIOUS FOLLOWING FINAL LATEST ORDINAL]|THIS PAST) "
            "COUNT HYPHEN? TRADING? (?:MORE|FULL)? ANYUNIT (?:OR SO)?",
        ),
        read_amount,
        ("for [the past two years]: P2Y", "in [the first nine months]: P9M", "over [the next few days]: PXD"),
        ("last 20 of them",),
    ),
    Rule(
        "amount.long",
        ("LONGWORD", "[UNIT UNITS YEARUNIT] HYPHEN LONG", "UNITS HYPHEN OLD"),
        read_long,
        ("a [yearlong] inquiry: P1Y", "a [decades-long] feud: PXE", "a [years-old] slump: PXY"),
        ("a year old", "6-year-old"),
    ),
    Rule(
        "amount.and-a-half",
        ("(?:A|CARD|INT1) [UNIT UNITS YEARUNIT] HYPHEN? AND HYPHEN? A HYPHEN? HALF",),
        read_amount,
        ("for [an hour and a half]: PT1H30M", "took [a year and a half]: P1Y6M"),
        ("a day and a night",),
    ),
    Rule(
        "amount.one",
        ("HEDGE? A FULL? [UNIT YEARUNIT CENTURY]",),
        read_one,
        ("within [a week]: P1W", "$5 million [a year]: P1Y"),
        ("a day of rage",),
    ),
    Rule(
        "amount",
        (
            "(?:HEDGE|UP TO)? (?:THE FULL?|ANOTHER|A (?=CARD|INT1|INT))? "
            "(?:COUNT|A HALF) HYPHEN? (?:MORE|FULL|TRADING)? ANYUNIT (?:OR SO|OR MORE|PERIOD)?",
        ),
        read_amount,
        (
            "for [two days]: P2D",
            "a [five-year] plan: P5Y",
            "[5 1/2 hours]: PT5H30M",
            "[several months]: PXM",
            "[half an hour]: PT30M",
            "lasted [over two hours]: PT2H",
        ),
        ("a 6-year-old boy", "he is 50 years old", "three-quarters of them"),
    ),
    Rule(
        "amount.plural",
        ("UNITS (?:[AND OR] UNITS)?",),
        read_plural,
        ("for [years]: PXY", "within [weeks]: PXW"),
        ("working hours",),
    ),
)
