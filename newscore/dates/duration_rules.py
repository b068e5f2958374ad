"""Rows of the grammar for durations: two days, a five-year plan, the past two weeks."""

from __future__ import annotations

from typing import Final

from newscore.dates.classes import CODES
from newscore.dates.mention import Amount, Fixed, Found, Mention, Repeat, Rule
from newscore.dates.numbers import duration, read_number
from newscore.dates.relative_rules import mod_of_amount, unit_of
from newscore.lexicons import calendar as words

_ONE_DAY_AFTER: Final = (
    "for",
    "in",
    "within",
    "than",
    "just",
    "only",
    "least",
    "after",
    "job",
    "last",
    "lasted",
    "-",
)
_OVER_AFTER: Final = (
    "just",
    "well",
    "for",
    "last",
    "lasted",
    "takes",
    "took",
    "after",
    "spent",
    "wait",
    "little",
)
_BACK: Final = frozenset("last past previous preceding prior latest recent".split())


_AHEAD: Final = frozenset("next coming upcoming following ensuing".split())


_SKIP: Final = frozenset(
    "the last past next coming upcoming previous preceding prior first final latest recent following full more than "
    "less fewer about around nearly almost at least most over under up to just only barely exactly roughly "
    "approximately some trading business working consecutive straight successive another - within other".split()
) - {"some", "-"}


def read_amount(found: Found) -> Mention | None:
    """A counted unit; ages, prices and other measures are left alone."""
    tokens, codes = found.tokens, found.codes
    lowers = found.lowers()
    at = next(
        i
        for i in range(len(lowers) - 1, -1, -1)
        if lowers[i] in words.UNITS or lowers[i] in words.UNIT_PLURALS
    )
    unit_at = found.first + at
    unit = unit_of(lowers[at])
    singular = lowers[at] in words.UNITS
    end = found.end
    follower = tokens.lowers[end] if end < len(tokens) else ""
    before = tokens.lowers[found.first - 1] if found.first else ""
    if follower == "-":
        after = tokens.lowers[end + 1] if end + 1 < len(tokens) else ""
        if after in ("old", "olds", "ago", "earlier"):
            return None
        if after == "long" and not tokens.gap(end):
            end += 2
    elif follower in ("old", "olds") or (follower == "of" and tokens.lowers[end + 1 : end + 2] == ["age"]):
        return None
    numbers = lowers[:at]
    if "than" in numbers:  # more than
        numbers = numbers[numbers.index("than") + 1 :]
    if numbers[:2] == ["up", "to"]:
        numbers = numbers[2:]
    for joiner in ("to", "or"):
        if joiner in numbers:
            numbers = numbers[: numbers.index(joiner)]
    numbers = [word for word in numbers if word not in _SKIP]
    while numbers and numbers[-1] == "-":
        numbers.pop()
    if "-" in numbers and any(word[0].isdigit() for word in numbers):
        numbers = numbers[: numbers.index("-")]
    if unit[0] == "Q" and (
        follower in ("of", "mile", "century", "past") or tokens.text[tokens.starts[unit_at] - 1] == "-"
    ):
        return None  # three-quarters of the vote
    if lowers[:at] == ["one"] and lowers[at] == "day" and before not in _ONE_DAY_AFTER:
        return None  # one day he may win
    if unit[0] == "TS" and lowers[at] == "second" and not (numbers and numbers[0][0].isdigit()):
        if not (numbers and codes[unit_at - 1] == CODES["HYPHEN"]):
            return None
    number = read_number(numbers) if numbers else None
    if number is not None and lowers[-1] == "half" and at < len(lowers) - 1:
        number += 0.5  # an hour and a half
    first = found.first
    if lowers[0] == "over" and tokens.lowers[first - 1 : first] not in [[word] for word in _OVER_AFTER]:
        first += 1  # "over two days" counts the days; "lasted over two days" measures
    start = tokens.starts[first]
    if start and tokens.text[start - 1] in "$£€¥.-/" and tokens.lowers[first][0].isdigit():
        return None
    if singular and number is not None and number > 1 and not any(w == "half" for w in lowers):
        # prenominal, "a six year process": the article belongs to the noun
        if codes[first] in (CODES["A"], CODES["THE"]) and len(lowers) > 2:
            first += 1
    reach = 0
    for word in lowers[:3]:
        if word in _BACK and word != "recent":
            reach = -1
        elif word in _AHEAD:
            reach = 1
    base = (
        "text"
        if reach and any(w in ("previous", "preceding", "prior", "following", "ensuing") for w in lowers[:3])
        else "published"
    )
    mod = mod_of_amount(lowers)
    meaning = Amount(
        duration(number, unit),
        unit[0],
        None if number is None else number * unit[1],
        reach,
        "text" if base == "text" else "published",
    )
    return Mention(first, end - 1, meaning, "", mod)


def read_one(found: Found) -> Mention | None:
    """`a month`, `an hour`, `a year`: a duration, or the rate of something."""
    tokens = found.tokens
    word = found.lowers()[-1]
    follower = tokens.lowers[found.end] if found.end < len(tokens) else ""
    before = tokens.lowers[found.first - 1] if found.first else ""
    if word in ("second", "quarter", "century", "millennium", "weekend", "semester") and before not in (
        "for",
        "in",
        "within",
        "than",
        "nearly",
        "almost",
        "over",
        "about",
    ):
        return None
    if follower == "old" or word in ("second", "quarter") or (follower == "-" and not tokens.gap(found.end)):
        return None
    if follower in ("when", "of", "that", "where", "in") and before not in ("for", "within", "in", "after"):
        return None
    unit = words.UNITS[word]
    before_two = tokens.lowers[found.first - 2] if found.first > 1 else ""
    if (
        before in _RATE_NOUNS
        or (before and before[0].isdigit())
        or before in ("times", "once", "twice")
        or before_two in ("$",)
        or _looks_like_rate(found)
    ):
        return Mention(found.first, found.end - 1, Repeat(duration(1, unit), None, None), "")
    if before in (
        "for",
        "in",
        "within",
        "than",
        "about",
        "after",
        "over",
        "just",
        "barely",
        "only",
        "almost",
        "nearly",
        "lasted",
        "took",
        "takes",
        "take",
        "last",
        "spend",
        "spent",
        "least",
        "half",
        "him",
        "them",
        "us",
        "her",
        "within",
        "roughly",
        "around",
        "under",
        "every",
        "every",
        "wait",
        "waited",
    ) or follower in ("after", "before", "since", "later", "to", "to"):
        return Mention(
            found.first,
            found.end - 1,
            Amount(duration(1, unit), unit[0], unit[1]),
            "",
            mod_of_amount(found.lowers()),
        )
    return None


_RATE_NOUNS: Final = frozenset(
    "million billion trillion percent % people barrels flights deaths tons tonnes cents dollars euros pounds times hours days cars units visitors passengers jobs".split()
)


def _looks_like_rate(found: Found) -> bool:
    """Whether a number stands a few words before, in the same breath: `fifty thousand CDs a year`."""
    tokens = found.tokens
    for at in range(found.first - 1, max(found.first - 4, -1), -1):
        word = tokens.lowers[at]
        if (
            word[0].isdigit()
            or word in words.CARDINALS
            or word in words.MULTIPLIERS
            or word in ("$", "%", "percent")
        ):
            return True
        if not word[0].isalpha() or word in ("for", "in", "after", "within", "about", "than", "was", "is"):
            return False
    return False


def read_plural(found: Found) -> Mention | None:
    """`for years`, `within weeks`: an unknown number of units."""
    tokens = found.tokens
    before = tokens.lowers[found.first - 1] if found.first else ""
    lowers = found.lowers()
    if before not in _BARE_PLURAL_AFTER and tokens.lowers[found.end : found.end + 1] not in (
        ["of"],
        ["later"],
        ["after"],
        ["before"],
        ["earlier"],
    ):
        return None
    if lowers[-1] in ("seconds", "quarters", "secs") or tokens.lowers[found.end : found.end + 1] in (
        ["old"],
        ["-"],
    ):
        return None
    if before in words.CARDINALS or before[:1].isdigit():
        return None
    unit = unit_of(lowers[0])
    return Mention(found.first, found.end - 1, Amount(duration(None, unit), unit[0], None), "")


_BARE_PLURAL_AFTER: Final = frozenset(
    "for in within after of over took takes take last lasted lasting spent spend just through during by".split()
)


def read_recent(found: Found) -> Mention | None:
    """`recent weeks`, `the coming months`: so many units, their number unknown."""
    lowers = found.lowers()
    unit = unit_of(lowers[-1])
    if unit[0] in ("TS", "TM"):
        return None
    reach = 1 if any(word in _AHEAD for word in lowers) else -1
    if lowers[0] in ("these", "those"):
        return (
            Mention(found.first, found.end - 1, Fixed("PRESENT_REF"), "")
            if lowers == ["these", "days"]
            else None
        )
    return Mention(found.first, found.end - 1, Amount(duration(None, unit), unit[0], None, reach), "")


def read_long(found: Found) -> Mention | None:
    """`yearlong`, `decades-long`, `week-long`."""
    lowers = found.lowers()
    if lowers[0] in words.LONG_WORDS:
        return Mention(found.first, found.end - 1, Fixed(words.LONG_WORDS[lowers[0]]), "")
    unit = unit_of(lowers[0])
    number = None if lowers[0] in words.UNIT_PLURALS else 1.0
    return Mention(found.first, found.end - 1, Amount(duration(number, unit), unit[0], number), "")


RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "amount.recent",
        (
            "(?:(?:THE )?[RECENT COMING]|THE [PAST LAST NEXT PREVIOUS FOLLOWING]|THESE|PAST) [UNITS QUARTERS] (?:AND UNITS)?",
        ),
        read_recent,
        ("in [recent weeks]: PXW", "in [the coming months]: PXM", "[these days]: PRESENT_REF"),
    ),
    Rule(
        "amount.reach",
        (
            "(?:NEARLY|[MORE LESS] THAN)? THE? (?:[LAST NEXT PAST COMING PREVIOUS FOLLOWING FINAL LATEST ORDINAL]|THIS PAST) "
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
        ("A (?:FULL )?[UNIT YEARUNIT CENTURY QUARTER]",),
        read_one,
        ("within [a week]: P1W", "$5 million [a year]: P1Y"),
        ("a day of rage",),
    ),
    Rule(
        "amount",
        (
            "(?:NEARLY|[MORE LESS] THAN|JUST? [OVER UNDER]|UP TO)? (?:THE FULL?|ANOTHER|A (?=CARD|INT1|INT))? "
            "(?:COUNT|A HALF) HYPHEN? (?:MORE|FULL|TRADING)? ANYUNIT (?:OR SO|OR MORE)?",
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
