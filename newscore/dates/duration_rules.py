"""Rows of the grammar for amounts of time and for what recurs: two weeks, every day, twice a month."""

from __future__ import annotations

from typing import Final

from newscore.dates.arithmetic import duration, read_number
from newscore.dates.classes import CODES
from newscore.dates.mention import (
    Amount,
    Fixed,
    Found,
    Mention,
    Repeat,
    Rule,
    is_one_of,
    is_title_word,
    joins_word,
)
from newscore.dates.relative_rules import mod_of_amount, unit_of
from newscore.lexicons import calendar as words
from newscore.lexicons import date_context as context


def read_amount(found: Found) -> Mention | None:
    """A counted unit; ages, fractions of a whole and prices are left alone."""
    tokens, codes = found.tokens, found.codes
    if found.lowers()[0] == "last" and (found.before == "to" or found.before in context.MODALS):
        found = found._replace(first=found.first + 1)  # "is to last three weeks"
    lowers = found.lowers()
    at = max(i for i, word in enumerate(lowers) if word in words.UNITS or word in words.UNIT_PLURALS)
    if _counts_otherwise(found, at):
        return None
    unit, end = unit_of(lowers[at]), found.end
    if tokens.lowers[end : end + 2] == ["-", "long"] and not tokens.gap(end):
        end += 2
    number = _count(lowers[:at])
    if "half" in lowers[at + 1 :]:
        number = (number or 1) + 0.5  # an hour and a half, the past year and a half
    first = found.first
    if lowers[0] == "over" and found.before not in context.BEFORE_OVER:
        first, lowers, at = first + 1, lowers[1:], at - 1  # "over two days", but "lasted over two days"
    noun = found.after[:1].isalpha() and found.after not in context.NO_NOUN
    attribute = noun and codes[first + at - 1] == CODES["HYPHEN"]
    if (
        lowers[at] in words.UNITS
        and number is not None
        and (number > 1 or attribute)
        and lowers[-1] not in ("half", "period")
    ):
        # before a noun, "a six year process", "the one-day fall", the article belongs to the noun
        first += codes[first] in (CODES["A"], CODES["THE"]) and len(lowers) > 2
    reach, from_text = _reach(lowers)
    size = None if number is None else number * unit[1]
    amount = Amount(duration(number, unit), unit[0], size, reach, "text" if from_text else "published")
    return Mention(first, end - 1, amount, mod=mod_of_amount(lowers))


def _counts_otherwise(found: Found, at: int) -> bool:
    """Whether the unit at place `at` belongs to an age, a price, a title, a fraction or a rank."""
    tokens, lowers, end = found.tokens, found.lowers(), found.end
    follower, behind = [*tokens.lowers[end : end + 2], "", ""][:2]
    if follower in ("old", "olds") or (follower, behind) == ("of", "age"):
        return True
    if follower == "-" and behind in context.OTHERWISE_COMPOUND:
        return True  # 6-year-old, a year-ago
    start = tokens.starts[found.first]
    figures = lowers[0][0].isdigit()
    if figures and start and tokens.text[start - 1] in "$£€¥.-/":
        return True
    if at and is_title_word(tokens.words[found.first + at]):
        return True  # 60 Minutes, the Thirty Years War
    hyphened = found.codes[found.first + at - 1] == CODES["HYPHEN"]
    told = lowers[0] == "the" and not {"first", "last"}.isdisjoint(lowers)
    if unit_of(lowers[at])[0] == "Q" and (hyphened or (follower in context.NOT_QUARTERS and not told)):
        return True  # three-quarters of the vote, but "the first two quarters of 2012"
    if lowers[at] == "second" and not (figures or hyphened):
        return True  # "one second", but a "two-second" lead
    if lowers[0] == "some" and found.before not in context.BEFORE_AMOUNT:
        return True  # "some days he sings", but "for some days"
    if lowers[0] == "many" and found.before == "as":
        return True  # "the third time in as many days"
    # one day he may win
    return lowers[: at + 1] == ["one", "day"] and found.before not in context.BEFORE_ONE_DAY


def _count(lowers: list[str]) -> float | None:
    """The number before a unit: behind what hedges it, and the lower end of a range."""
    if lowers[:2] in (["at", "least"], ["up", "to"]):
        lowers = lowers[2:]
    if "than" in lowers:  # more than
        lowers = lowers[lowers.index("than") + 1 :]
    for joiner in ("to", "or"):
        if joiner in lowers:
            lowers = lowers[: lowers.index(joiner)]
    numbers = [word for word in lowers if word not in context.BESIDE_NUMBERS]
    while numbers and numbers[-1] in _DASHES:
        numbers.pop()
    for place, word in enumerate(numbers):
        lower, upper = words.CARDINALS.get(numbers[place - 1], 20), numbers[min(place + 1, len(numbers) - 1)]
        # 10-15 years, two-three years, but twenty-five years
        if word in _DASHES and (upper[0].isdigit() or (lower < 20 and upper in words.CARDINALS)):
            numbers = numbers[:place]
            break
    return read_number(numbers) if numbers else None


_DASHES = "-–—‑−"


def _reach(lowers: list[str]) -> tuple[int, bool]:
    """Whether `past`, `next` anchor a duration behind or ahead, and whether in the text."""
    for word in lowers[:4]:
        if word in context.BACK:
            return -1, word in context.FROM_TEXT
        if word in context.AHEAD:
            return 1, word in context.FROM_TEXT
    return 0, False


def read_one(found: Found) -> Mention | None:
    """`a month`, `an hour`, `a year`: a duration, or the rate of something."""
    tokens = found.tokens
    lowers = found.lowers()
    word = lowers[-1]
    unit = words.UNITS[word]
    before = found.before
    follower = found.after
    if follower == "old" or joins_word(found):
        return None
    amount = found.says(Amount(duration(1, unit), unit[0], unit[1]), mod_of_amount(lowers))
    if lowers[0] not in ("a", "an", "another"):  # nearly an hour
        return amount._replace(
            first=found.first + (lowers[0] == "over" and before not in context.BEFORE_OVER)
        )
    if tokens.lowers[found.end : found.end + 2] == ["and", "age"]:
        return None  # in this day and age
    rate = _is_rate(found)
    asked = before in context.BEFORE_AMOUNT
    if follower == "when" or (follower in context.OF_WHAT and not (rate or asked)):
        return None  # a day of rage, in a year when
    if before == "wait" and word in ("minute", "second"):
        return None
    if rate:
        return found.says(Repeat(duration(1, unit)))
    more = follower == "and" and found.codes[found.end + 1 : found.end + 2] in (CODES["CARD"], CODES["INT1"])
    return amount if asked or more or follower in context.AFTER_AMOUNT else None


def _is_rate(found: Found) -> bool:
    """Whether something counted stands before: `$5 million a year`, `fifty thousand copies a year`."""
    tokens = found.tokens
    for at in range(found.first - 1, max(found.first - 4, -1), -1):
        word = tokens.lowers[at]
        if found.lowers()[-1] == "hour" and is_one_of(word, context.MEASURES):
            return False  # 60 miles an hour
        if word[0].isdigit() or word in words.CARDINALS or word in words.MULTIPLIERS or word in context.RATED:
            return True
        if not word[0].isalpha() or word in context.BEFORE_AMOUNT or word in ("was", "is"):
            return False
    return False


def read_plural(found: Found) -> Mention | None:
    """`for years`, `within weeks`: an unknown number of units."""
    lowers = found.lowers()
    before = found.before
    follower = found.after
    if lowers[0] == "the":
        if before != "over" or follower in context.AFTER_PLURAL or follower == "that":
            return None
        lowers = lowers[1:]  # "over the years"
    if before not in context.BEFORE_PLURAL and follower not in context.AFTER_PLURAL:
        return None
    if lowers[-1] in context.NO_BARE_PLURAL or follower in ("old", "-") or before in context.SMALL_HOURS:
        return None
    if before in words.CARDINALS or before[:1].isdigit():
        return None
    if (
        lowers[-1] == "minutes"
        and follower == "of"
        and found.tokens.lowers[found.end + 1 : found.end + 2] != ["silence"]
    ):
        return None  # "minutes of the last meeting"
    unit = unit_of(lowers[0])
    return found.says(Amount(duration(None, unit), unit[0]))


def read_recent(found: Found) -> Mention | None:
    """`recent weeks`, `the coming months`: so many units, their number unknown."""
    lowers = found.lowers()
    ahead = lowers[-1] == "ahead"
    unit = unit_of(lowers[-2 if ahead else -1])
    if unit[0] in ("TS", "TM"):
        return None
    if lowers[0] in ("these", "those"):
        return found.says(Fixed("PRESENT_REF")) if lowers == ["these", "days"] else None
    reach = 1 if ahead or any(word in context.AHEAD for word in lowers) else -1
    return found.says(Amount(duration(None, unit), unit[0], None, reach))


def read_long(found: Found) -> Mention | None:
    """`yearlong`, `decades-long`, `week-long`."""
    lowers = found.lowers()
    if found.before == "-":
        return None  # 29-years-old
    unit = unit_of(lowers[0].removesuffix("long"))
    number = None if lowers[0] in words.UNIT_PLURALS else 1.0
    return found.says(Amount(duration(number, unit), unit[0], number))


RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "amount.recent",
        (
            "(?:THE? [RECENT COMING]|THE [LAST NEXT PREVIOUS FOLLOWING FINAL ORDINAL]|THE? PAST|THESE) "
            "[UNITS QUARTERS] (?:AND UNITS)?",
            "THE [UNITS QUARTERS] AHEAD",
        ),
        read_recent,
        (
            "in [recent weeks]: PXW",
            "in [the coming months]: PXM",
            "in [the weeks ahead]: PXW",
            "in [the final days] of the race: PXD",
            "[these days]: PRESENT_REF",
        ),
        ("these weeks", "recent seconds", "the past hundreds"),
    ),
    Rule(
        "amount.reach",
        (
            "HEDGE? [THE A]? (?:[LAST NEXT PAST COMING PREVIOUS FOLLOWING FINAL LATEST ORDINAL]|THIS PAST) "
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
        (
            "(?:HEDGE|UP TO)? (?:A|CARD|INT1|THE [LAST NEXT PAST COMING]) [UNIT UNITS YEARUNIT CENTURY] "
            "HYPHEN? AND HYPHEN? A HYPHEN? HALF",
            "(?:HEDGE|UP TO)? A [UNIT YEARUNIT CENTURY] OR (?:SO|MORE|CARD (?!ANYUNIT))",
        ),
        read_amount,
        (
            "for [an hour and a half]: PT1H30M",
            "took [more than a year and a half]: P1Y6M",
            "over [the past year and a half]: P1Y6M",
            "for [a day or two]: P1D",
            "after [a minute or so]: PT1M",
        ),
        ("a day and a night",),
    ),
    Rule(
        "amount.one",
        ("(?:HEDGE|UP TO)? (?:A [FULL EXTRA]?|ANOTHER) [UNIT YEARUNIT CENTURY]",),
        read_one,
        ("within [a week]: P1W", "$5 million [a year]: P1Y", "for [an additional year]: P1Y"),
        ("a day of rage",),
    ),
    Rule(
        "amount",
        (
            "(?:HEDGE|UP TO)? (?:THE FULL?|ANOTHER|A EXTRA|A (?=CARD|INT1|INT))? "
            "(?:COUNT|A HALF) HYPHEN? (?:MORE|FULL|EXTRA|TRADING)? ANYUNIT (?:OR SO|OR MORE|PERIOD)?",
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
        ("UNITS (?:[AND OR] UNITS)?", "THE UNITS"),
        read_plural,
        ("for [years]: PXY", "within [weeks]: PXW", "changed over [the years]: PXY"),
        ("working hours", "the years he spent there"),
    ),
)


def read_each(found: Found) -> Mention | None:
    """every day, each Thursday, every two weeks, every other month."""
    tokens = found.tokens
    quant = found.lowers()[0].upper()
    value: str | None = None
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
    freq = "1X" if value.startswith("P") else None
    return found.says(Repeat(value, quant, freq))


def read_each_two(found: Found) -> list[Mention] | None:
    """`every Monday and Thursday`: what recurs on each of two days."""
    quant = found.lowers()[0].upper()
    one, two = (words.WEEKDAYS[found.tokens.lowers[at]] for at in (found.first + 1, found.end - 1))
    return [
        Mention(found.first, found.first + 1, Repeat(f"XXXX-WXX-{one}", quant)),
        Mention(found.end - 1, found.end - 1, Repeat(f"XXXX-WXX-{two}", quant)),
    ]


def read_nth_of_each(found: Found) -> Mention | None:
    """`the first Monday of every month`."""
    unit = unit_of(found.lowers()[-1])
    return found.says(Repeat(duration(1, unit), "EVERY", "1X")) if unit[0] in ("M", "Y", "Q") else None


def read_plural_day(found: Found) -> Mention | None:
    """`Mondays`, `Tuesday nights`, `on weekends`, `at nights`: what recurs on a day or in a part of it."""
    lowers = [word.removesuffix("s") for word in found.lowers()]
    weekday = next((words.WEEKDAYS[word] for word in lowers if word in words.WEEKDAYS), None)
    part = next((words.DAY_PARTS[word] for word in lowers if word in words.DAY_PARTS), "")
    if weekday:
        return found.says(Repeat(f"XXXX-WXX-{weekday}{part}", "EVERY"))
    if found.before not in context.BEFORE_PLURAL_DAYS or found.tokens.words[found.first][0].isupper():
        return None
    if lowers[0] in _PLURAL_DAYS:
        return found.says(Repeat(_PLURAL_DAYS[lowers[0]], "EVERY"))
    return found.says(Repeat(f"XXXX-XX-XX{part}", "EVERY")) if part and found.before in ("at", "in") else None


_PLURAL_DAYS: Final = {"weekend": "XXXX-WXX-WE", "weekday": "P1D", "weeknight": "XXXX-XX-XXTNI"}


def read_times(found: Found) -> Mention | None:
    """`twice a month`, `three times a week`, `once every two years`, `twice daily`."""
    lowers = found.lowers()
    if "times" in lowers:
        number = read_number(lowers[: lowers.index("times")])
        freq = "XX" if number is None else f"{number:g}X"
    else:
        freq = "1X" if lowers[0] == "once" else "2X"
    if lowers[-1] in words.PERIODIC:
        return found.says(Repeat(words.PERIODIC[lowers[-1]], None, freq))
    every = "every" in lowers
    between = lowers[lowers.index("every") + 1 : -1] if every else []
    multiple = (read_number(between) if between else None) or 1.0
    return found.says(Repeat(duration(multiple, unit_of(lowers[-1])), "EVERY" if every else None, freq))


def read_periodic(found: Found) -> Mention | None:
    """daily, weekly, annually; not the Daily that is a newspaper's name, nor `twice-weekly`, nor a mean."""
    words_, first = found.tokens.words, found.first
    if first and words_[first][0].isupper() and words_[first - 1] not in (".", "”", "''"):
        return None
    if found.before in ("-", "average") or found.after == "-":
        return None
    return found.says(Repeat(words.PERIODIC[found.lowers()[0]], "EVERY", "1X"))


def read_annual(found: Found) -> Mention | None:
    """`an annual forum` recurs; `annual sales` are a sum, `bi-annual` is another period."""
    if found.before == "-":
        return None
    for word in found.tokens.lowers[found.end : found.end + 4]:
        if is_one_of(word, words.RECURRING_EVENTS):
            return found.says(Repeat("P1Y", "EVERY", "1X"))
        if not word[0].isalpha():
            return None
    return None


def read_rate(found: Found) -> Mention | None:
    """`per day`, `per year`: the unit of a rate."""
    unit = unit_of(found.lowers()[-1])
    if unit[0] in ("TS", "TM", "TH", "Q"):
        return None
    return found.says(Repeat(duration(1, unit), None, None))


SET_RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "set.times",
        (
            "(?:ONCE|TWICE|[CARD INT1 INT SEVERAL MANY FEW]{1,2} TIMES) [A EACH PER] [CARD INT1]? ANYUNIT",
            "[ONCE TWICE] PERIODIC",
        ),
        read_times,
        ("met [twice a month]: P1M", "[once every two years]: P2Y", "fed [twice daily]: P1D"),
        ("once again",),
    ),
    Rule(
        "set.each-two",
        ("EACH WEEKDAY [AND OR] WEEKDAY",),
        read_each_two,
        ("meets [every Monday] and Thursday: XXXX-WXX-1",),
        ("every Monday and then on Thursday",),
    ),
    Rule(
        "set.nth",
        (
            "THE? [ORDINAL SECOND NTH LAST FINAL] [WEEKDAY UNIT] [OF IN] EACH ONEUNIT",
            "EACH [ORDINAL SECOND NTH LAST] [WEEKDAY UNIT] OF THE ONEUNIT",
        ),
        read_nth_of_each,
        ("paid on [the first Monday of every month]: P1M", "[every first Monday of the month]: P1M"),
        ("the first Monday of the month",),
    ),
    Rule(
        "set.each",
        (
            "EACH [OTHER SINGLE]? [CARD INT1 FEW SECOND ORDINAL ALTERNATE]{0,2} "
            "(?:WEEKDAY PART?|MONTH|SEASON|PART|ANYUNIT)",
        ),
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
        ("(?:WEEKDAY PARTS|WEEKDAYS PARTS?)",),
        read_plural_day,
        ("open [Mondays]: XXXX-WXX-1", "on [Tuesday nights]: XXXX-WXX-2TNI"),
        ("Monday's vote", "on Tuesday night"),
    ),
    Rule(
        "set.weekends",
        ("[UNITS PARTS]",),
        read_plural_day,
        ("at work on [weekends]: XXXX-WXX-WE",),
        ("two weekends", "five nights"),
    ),
    Rule(
        "set.periodic",
        ("PERIODIC",),
        read_periodic,
        ("met [daily]: P1D", "his [weekly] address: P1W"),
        ("the Daily News", "twice-weekly", "average hourly pay"),
    ),
    Rule(
        "set.annual",
        ("ANNUAL",),
        read_annual,
        ("its [annual] meeting: P1Y",),
        ("annual sales of $2 million",),
    ),
    Rule(
        "set.rate",
        ("PER [UNIT YEARUNIT]",),
        read_rate,
        ("barrels [per day]: P1D",),
        ("miles per hour", "per second"),
    ),
)
