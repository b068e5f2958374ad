"""Rows of the grammar for what recurs: every day, Mondays, twice a month, daily, an annual forum."""

from __future__ import annotations

from typing import Final

from newscore.dates.mention import Found, Mention, Repeat, Rule
from newscore.dates.numbers import duration, read_number
from newscore.dates.relative_rules import unit_of
from newscore.lexicons import calendar as words
from newscore.lexicons import date_context as context


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
    """daily, weekly, annually; not the Daily that is a newspaper's name, nor `twice-weekly`."""
    words_, first = found.tokens.words, found.first
    if first and words_[first][0].isupper() and words_[first - 1] not in (".", "”", "''"):
        return None
    if found.before == "-" or found.after == "-":
        return None
    return found.says(Repeat(words.PERIODIC[found.lowers()[0]], "EVERY", "1X"))


def read_annual(found: Found) -> Mention | None:
    """`an annual forum` recurs; `annual sales` are a sum."""
    tokens = found.tokens
    for at in range(found.end, min(found.end + 4, len(tokens))):
        word = tokens.lowers[at]
        if word in words.RECURRING_EVENTS:
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


RULES: Final[tuple[Rule, ...]] = (
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
        ("the Daily News", "twice-weekly"),
    ),
    Rule(
        "set.annual",
        ("ANNUAL",),
        read_annual,
        ("its [annual] meeting: P1Y",),
        ("annual sales of $2 million",),
    ),
    Rule("set.rate", ("PER [UNIT YEARUNIT]",), read_rate, ("barrels [per day]: P1D",)),
)
