"""Rows of the grammar for durations, for what recurs, and for past, present and future as such."""

from __future__ import annotations

from typing import Final

from newscore.dates.classes import CODES
from newscore.dates.mention import Amount, Fixed, Found, Mention, Repeat, Rule
from newscore.dates.numbers import duration, read_number
from newscore.dates.relative_rules import mod_of_amount, unit_of
from newscore.lexicons import calendar as words

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
    if follower == "-":
        after = tokens.lowers[end + 1] if end + 1 < len(tokens) else ""
        if after in ("old", "olds", "ago"):
            return None
        if after == "long" and not tokens.gap(end):
            end += 2
    elif follower in ("old", "olds"):
        return None
    elif follower == "of" and tokens.lowers[end + 1 : end + 2] == ["age"]:
        return None
    numbers = [word for word in lowers[:at] if word not in _SKIP or word == "more"]
    numbers = [word for word in numbers if word not in ("more", "than")]
    for joiner in ("to", "or"):
        if joiner in numbers:
            numbers = numbers[: numbers.index(joiner)]
    while numbers and numbers[-1] == "-":
        numbers.pop()
    if "-" in numbers and any(word[0].isdigit() for word in numbers):
        numbers = numbers[: numbers.index("-")]
    if unit[0] == "TS" and lowers[at] == "second" and not (numbers and numbers[0][0].isdigit()):
        if not (numbers and codes[unit_at - 1] == CODES["HYPHEN"]):
            return None
    number = read_number(numbers) if numbers else None
    first = found.first
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
    if follower in ("-", "old") or word in ("second", "quarter"):
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


def read_each(found: Found) -> Mention | None:
    """every day, each Thursday, every two weeks, every other month."""
    tokens, codes = found.tokens, found.codes
    quant = found.lowers()[0].upper()
    value: str | None = None
    freq = None
    multiple = 1.0
    numbers = []
    weekday = month = part = season = None
    unit = None
    for at in range(found.first + 1, found.end):
        word = tokens.lowers[at]
        if word in words.WEEKDAYS:
            weekday = words.WEEKDAYS[word]
        elif word in words.MONTHS:
            if not tokens.words[at][0].isupper():
                return None
            month = words.MONTHS[word]
        elif word in words.DAY_PARTS:
            part = words.DAY_PARTS[word]
        elif word in words.SEASONS:
            season = words.SEASONS[word]
        elif word in ("other", "second", "alternate") and found.end - at > 1:
            multiple = 2.0
            quant = "EVERY OTHER" if word == "other" else quant
        elif word in words.UNITS or word in words.UNIT_PLURALS:
            unit = unit_of(word)
        elif word in words.ORDINALS:
            multiple = float(words.ORDINALS[word])
        elif word not in ("single", "of", "the"):
            numbers.append(word)
    if numbers:
        multiple = read_number(numbers) or 1.0
    if weekday:
        value = f"XXXX-WXX-{weekday}{part or ''}"
    elif month:
        value = f"XXXX-{month:02d}"
    elif season:
        value = f"XXXX-{season}"
    elif part and unit is None:
        value = f"XXXX-XX-XX{part}"
    elif unit:
        if unit[0] == "TS" and found.lowers()[-1] == "second":
            return None
        value = "XXXX-WXX-WE" if unit[0] == "WE" else duration(multiple, unit)
    if value is None:
        return None
    return Mention(found.first, found.end - 1, Repeat(value, quant, freq), "")


def read_plural_day(found: Found) -> Mention | None:
    """`Mondays`, `Tuesday nights`, `weekends`: what recurs on a day."""
    tokens = found.tokens
    lowers = found.lowers()
    part = None
    weekday = None
    for word in lowers:
        if word[:-1] in words.WEEKDAYS:
            weekday = words.WEEKDAYS[word[:-1]]
        elif word in words.WEEKDAYS:
            weekday = words.WEEKDAYS[word]
        elif word[:-1] in words.DAY_PARTS:
            part = words.DAY_PARTS[word[:-1]]
        elif word in words.DAY_PARTS:
            part = words.DAY_PARTS[word]
    if weekday:
        return Mention(found.first, found.end - 1, Repeat(f"XXXX-WXX-{weekday}{part or ''}", "EVERY"), "")
    before = tokens.lowers[found.first - 1] if found.first else ""
    if (
        before not in ("on", "at", "during", "in", "the", "and", "most", "some")
        or tokens.words[found.first][0].isupper()
    ):
        return None
    if lowers[0] == "weekends":
        return Mention(found.first, found.end - 1, Repeat("XXXX-WXX-WE", "EVERY"), "")
    if lowers[0] == "weekdays" or lowers[0] == "weeknights":
        return Mention(
            found.first,
            found.end - 1,
            Repeat("P1D" if lowers[0] == "weekdays" else "XXXX-XX-XXTNI", "EVERY"),
            "",
        )
    if before in ("at", "in") and part:
        return Mention(found.first, found.end - 1, Repeat(f"XXXX-XX-XX{part}", "EVERY"), "")
    return None


def read_times(found: Found) -> Mention | None:
    """`twice a month`, `three times a week`, `once every two years`."""
    lowers = found.lowers()
    unit = unit_of(lowers[-1])
    if lowers[0] == "once":
        count = "1"
    elif lowers[0] == "twice":
        count = "2"
    else:
        number = read_number(lowers[: lowers.index("times")])
        count = "X" if number is None else f"{number:g}"
    multiple = 1.0
    if "every" in lowers:
        between = lowers[lowers.index("every") + 1 : -1]
        multiple = (read_number(between) if between else 1.0) or 1.0
    return Mention(
        found.first,
        found.end - 1,
        Repeat(duration(multiple, unit), "EVERY" if "every" in lowers else None, f"{count}X"),
        "",
    )


def read_periodic(found: Found) -> Mention | None:
    """daily, weekly, annually; not the daily that is a newspaper's name."""
    tokens = found.tokens
    if (
        tokens.words[found.first][0].isupper()
        and found.first
        and tokens.words[found.first - 1][:1] not in (".", "”", "\n")
    ):
        return None
    word = tokens.lowers[found.first]
    if tokens.lowers[found.first - 1 : found.first] == ["-"] or tokens.lowers[
        found.first + 1 : found.first + 2
    ] == ["-"]:
        return None
    return Mention(found.first, found.end - 1, Repeat(words.PERIODIC[word], None, "1X"), "")


def read_annual(found: Found) -> Mention | None:
    """`an annual forum` recurs; `annual sales` are a sum."""
    tokens = found.tokens
    for at in range(found.end, min(found.end + 4, len(tokens))):
        word = tokens.lowers[at]
        if word in words.RECURRING_EVENTS:
            return Mention(found.first, found.end - 1, Repeat("P1Y", "EVERY", "1X"), "")
        if not word[0].isalpha():
            return None
    return None


def read_rate(found: Found) -> Mention | None:
    """`per day`, `per year`: the unit of a rate."""
    unit = unit_of(found.lowers()[-1])
    if unit[0] in ("TS", "TM", "TH", "Q"):
        return None
    return Mention(found.first, found.end - 1, Repeat(duration(1, unit), None, None), "")


def read_present(found: Found) -> Mention | None:
    """now, currently, the moment."""
    return Mention(found.first, found.end - 1, Fixed("PRESENT_REF"), "")


def read_current(found: Found) -> Mention | None:
    """`the current share price`, but not the current of a river."""
    tokens = found.tokens
    follower = tokens.lowers[found.end] if found.end < len(tokens) else ""
    if not follower[:1].isalpha() or tokens.words[found.first][0].isupper() and found.first:
        return None
    if follower in ("and", "or", "of", "in", "was", "is", "events", "account"):
        return None
    return read_present(found)


def read_past(found: Found) -> Mention | None:
    """recently, recent, in the past."""
    return Mention(found.first, found.end - 1, Fixed("PAST_REF"), "")


def read_recent_word(found: Found) -> Mention | None:
    """`a recent poll`; not `most recent`, which is a comparison."""
    tokens = found.tokens
    before = tokens.lowers[found.first - 1] if found.first else ""
    follower = tokens.lowers[found.end] if found.end < len(tokens) else ""
    if (
        before in ("most", "more", "as", "very")
        or not follower[:1].isalpha()
        or tokens.words[found.first][0].isupper()
    ):
        return None
    return read_past(found)


def read_future(found: Found) -> Mention | None:
    """soon, the future, future losses."""
    tokens = found.tokens
    word = found.lowers()[-1]
    before = tokens.lowers[found.first - 1] if found.first else ""
    follower = tokens.lowers[found.end] if found.end < len(tokens) else ""
    if word in ("soon", "shortly") and (
        before in ("too", "very", "how", "as", "so")
        or follower in ("after", "before", "thereafter", "became", "afterward", "afterwards")
    ):
        return None
    if found.end - found.first == 1 and word == "future":
        if (
            before in ("the", "its", "his", "her", "their", "our", "my", "bright", "uncertain", "better")
            and not follower[:1].isalpha()
        ):
            return None
        if (
            tokens.words[found.first][0].isupper()
            or not follower[:1].isalpha()
            or follower in ("of", "is", "in", "and", "for", "was", "as", "with")
        ):
            return None
    return Mention(found.first, found.end - 1, Fixed("FUTURE_REF"), "")


def read_the_past(found: Found) -> Mention | None:
    """`in the past`, not `the past president` or `the past year`."""
    tokens = found.tokens
    before = tokens.lowers[found.first - 1] if found.first else ""
    follower = tokens.words[found.end] if found.end < len(tokens) else ""
    if (
        before not in ("in", "of", "from", "than", "with")
        or follower[:1].isalnum()
        and follower.lower()
        not in (
            "to",
            "and",
            "is",
            "was",
            "when",
            "that",
            "by",
            "it",
            "he",
            "she",
            "they",
            "we",
            "i",
            "for",
            "has",
            "have",
            "as",
            "but",
            "the",
            "with",
            "because",
            "on",
            "at",
            "about",
            "had",
        )
    ):
        return None
    return read_past(found)


RULES: Final[tuple[Rule, ...]] = (
    # what recurs
    Rule(
        "set.times",
        "(?:ONCE|TWICE|[CARD INT1 INT SEVERAL MANY FEW]{1,2} TIMES) (?:A|EACH|PER) (?:[CARD INT1] )?ANYUNIT",
        read_times,
        ("met [twice a month]: P1M", "[once every two years]: P2Y"),
        ("once again",),
    ),
    Rule(
        "set.each",
        "EACH (?:OTHER |x )?(?:[CARD INT1 FEW SECOND ORDINAL ALTERNATE]{1,2} )?(?:WEEKDAY PART?|MONTH|SEASON|PART|ANYUNIT)",
        read_each,
        (
            "[every day]: P1D",
            "[each Thursday]: XXXX-WXX-4",
            "[every two weeks]: P2W",
            "[every other month]: P2M",
            "[each July]: XXXX-07",
        ),
        ("each other",),
    ),
    Rule(
        "set.weekday",
        "(?:WEEKDAY PARTS|WEEKDAYS PARTS?)",
        read_plural_day,
        ("open [Mondays]: XXXX-WXX-1", "on [Tuesday nights]: XXXX-WXX-2TNI"),
    ),
    Rule(
        "set.weekends",
        "[UNITS PARTS]",
        read_plural_day,
        ("at work on [weekends]: XXXX-WXX-WE",),
        ("two weekends", "five nights"),
    ),
    Rule(
        "set.periodic",
        "PERIODIC",
        read_periodic,
        ("met [daily]: P1D", "his [weekly] address: P1W"),
        ("the Daily News", "twice-weekly"),
    ),
    Rule(
        "set.annual", "ANNUAL", read_annual, ("its [annual] meeting: P1Y",), ("annual sales of $2 million",)
    ),
    Rule("set.rate", "PER [UNIT YEARUNIT]", read_rate, ("barrels [per day]: P1D",)),
    # durations
    Rule(
        "amount.recent",
        "(?:[RECENT COMING]|THE [COMING PAST LAST NEXT PREVIOUS]|THESE|FOLLOWING) UNITS (?:AND UNITS)?",
        read_recent,
        ("in [recent weeks]: PXW", "in [the coming months]: PXM", "[these days]: PRESENT_REF"),
    ),
    Rule(
        "amount.reach",
        "(?:AT LEAST |APPROXIMATELY )?(?:THE )?(?:[LAST NEXT PAST COMING PREVIOUS FOLLOWING FINAL LATEST FULL ORDINAL]|THIS PAST) HOWMANY HYPHEN? (?:TRADING )?(?:MORE |FULL )?ANYUNIT (?:OR SO)?",
        read_amount,
        ("for [the past two years]: P2Y", "in [the first nine months]: P9M", "over [the next few days]: PXD"),
    ),
    Rule(
        "amount.long",
        "LONGWORD|[UNIT UNITS YEARUNIT] HYPHEN [LONG OLD]",
        read_long,
        ("a [yearlong] inquiry: P1Y", "a [decades-long] feud: PXE"),
    ),
    Rule(
        "amount.one",
        "A (?:FULL )?[UNIT YEARUNIT CENTURY QUARTER]",
        read_one,
        ("within [a week]: P1W", "$5 million [a year]: P1Y"),
        ("a day of rage",),
    ),
    Rule(
        "amount",
        "(?:[NEARLY LESS MORE OVER UNDER] (?:THAN )?)?(?:THE |ANOTHER |A (?=CARD|INT))?(?:HOWMANY(?<!A)|A HALF) HYPHEN? (?:MORE |FULL |TRADING |x (?=UNIT))?ANYUNIT (?:(?:AND HYPHEN?)? HALF|AND A HALF|OR SO|OR MORE)?".replace(
            "(?<!A)", ""
        ),
        read_amount,
        (
            "for [two days]: P2D",
            "a [five-year] plan: P5Y",
            "[5 1/2 hours]: PT5H30M",
            "[several months]: PXM",
            "[half an hour]: PT30M",
        ),
        ("a 6-year-old boy", "he is 50 years old"),
    ),
    Rule(
        "amount.plural",
        "UNITS (?:[AND OR] UNITS)?",
        read_plural,
        ("for [years]: PXY", "within [weeks]: PXW"),
        ("working hours",),
    ),
    # past, present, future
    Rule(
        "present",
        "RIGHT? NOW|CURRENTLY|AT PRESENT|(?:AT )?(?:THE|THIS) (?:x )?MOMENT",
        read_present,
        ("is [now] open: PRESENT_REF", "[at the moment]: PRESENT_REF", "[currently] holds: PRESENT_REF"),
    ),
    Rule(
        "present.current",
        "CURRENT",
        read_current,
        ("the [current] number: PRESENT_REF",),
        ("the current of the river",),
    ),
    Rule("past", "(?:MORE |MOST )?RECENTLY", read_past, ("he [recently] left: PAST_REF",)),
    Rule(
        "past.recent", "RECENT", read_recent_word, ("a [recent] poll: PAST_REF",), ("the most recent case",)
    ),
    Rule("past.noun", "THE PAST", read_the_past, ("as in [the past]: PAST_REF",), ("the past president",)),
    Rule(
        "future.noun",
        "THE (?:x )?FUTURE",
        read_future,
        ("in [the future]: FUTURE_REF", "in [the near future]: FUTURE_REF"),
    ),
    Rule(
        "future",
        "FUTURE|SOON",
        read_future,
        ("he will [soon] leave: FUTURE_REF", "all [future] losses: FUTURE_REF"),
        ("soon after", "an uncertain future"),
    ),
)
