"""Rows of the grammar for dates told by their distance: yesterday, last week, a year earlier."""

from __future__ import annotations

from typing import Final

from newscore.dates.arithmetic import duration, read_number
from newscore.dates.classes import CODES
from newscore.dates.mention import (
    POINTS,
    Amount,
    Base,
    Calendar,
    Fixed,
    Found,
    Mention,
    Rule,
    Shift,
    is_title_word,
    is_titled,
    joins_word,
    said_mod,
)
from newscore.lexicons import calendar as words
from newscore.lexicons import date_context as context
from newscore.lexicons.grammar import POSSESSIVES

_FROM_TEXT: Final = context.FROM_TEXT | {"same", "that"}
_DEICTIC: Final = {"yesterday": -1, "today": 0, "tomorrow": 1}


def unit_of(word: str) -> words.Unit:
    """The unit a lower-case word names, singular or plural."""
    return words.UNITS.get(word) or words.UNIT_PLURALS[word]


def shift_letter(unit: words.Unit) -> str:
    """The unit of a shift: decades and centuries have letters of their own."""
    letter, size = unit
    return {10: "E", 100: "C", 1000: "L"}.get(size, "Y") if letter == "Y" else letter


def read_deictic(found: Found) -> Mention | None:
    """yesterday, today, tomorrow, with a part of the day."""
    lowers = found.lowers()
    offset, part, mod = 0, None, None
    for word in lowers:
        if word in _DEICTIC:
            offset = _DEICTIC[word]
        elif word in words.DAY_PARTS:
            part = words.DAY_PARTS[word]
        elif word in ("early", "late"):
            mod = said_mod([word])
    if len(lowers) > 2 and "day" not in lowers and not part:
        return None  # the week after tomorrow
    if "after" in lowers:
        offset = 2
    elif "before" in lowers:
        offset = -2
    named = found.before in ("'s", "’s", "“", '"') and is_title_word(found.tokens.words[found.first])
    named = named and (found.before[-1] == "s" or found.after in ("”", '"'))
    if is_titled(found) or named or found.after in ("show", "programme"):
        return None  # USA Today, NBC's Today, “Today”, the Today show
    return found.says(Shift("D", offset, part=part), mod)


def read_pointed_unit(found: Found) -> Mention | None:
    """last week, early next year, the following month, that day; `the past year` is a duration."""
    tokens = found.tokens
    lowers = found.lowers()
    unit = unit_of(lowers[-3] if lowers[-1] == "so" else lowers[-1])
    letter = shift_letter(unit)
    if letter in ("TS", "TM", "TH") or (letter == "L" and "this" not in lowers) or _is_programme(found):
        return None
    behind = tokens.lowers[found.end : found.end + 3]
    if behind[:2] in (["and", "age"], ["-", "long"]) or (
        "the" in lowers and letter != "Q" and behind == ["and", "a", "half"]
    ):
        return None  # in this day and age, the past year and a half
    pointer = next((word for word in reversed(lowers[:-1]) if word in POINTS), "this")
    if pointer == "last" and (found.before in POSSESSIVES or (letter, found.after) == ("D", "of")):
        return None  # his last year in office; "the last day of the talks" is a day that is counted
    offset = POINTS[pointer] * (unit[1] if letter == "W" else 1)
    if "the" in lowers:
        told = found.after == "," and tokens.words[found.first] == "The"  # "The next month, she left"
        single = {"last": "Q", "next": "D"}.get(pointer) == letter  # "the last quarter", "the next day"
        if pointer in ("past", "last", "next") and not single and not (pointer == "next" and told):
            return read_reach(found, -1 if offset < 0 else 1)
    elif pointer == "following" or (pointer == "past" and "this" not in lowers):
        return None  # following week-long talks
    from_text = pointer in _FROM_TEXT or ("the" in lowers and pointer == "next")
    return found.says(Shift(letter, offset, "text" if from_text else "published"), said_mod(lowers))


def _is_programme(found: Found) -> bool:
    """Whether the words are a title: `This Week` in quotation marks, `CBS This Morning`."""
    words_, first = found.tokens.words, found.first
    capitals = all(word[0].isupper() for word in words_[first : found.end])
    return is_titled(found) or (capitals and first > 0 and words_[first - 1] in _BEFORE_TITLES)


_BEFORE_TITLES: Final = ('"', "“", "``", "'", "‘", "'s", "’s")


def read_reach(found: Found, reach: int) -> Mention:
    """`the past year`: a stretch that ends now."""
    unit = unit_of(next(word for word in reversed(found.lowers()) if word in words.UNITS))
    return found.says(Amount(duration(1, unit), unit[0], unit[1], reach))


def read_edge_of_unit(found: Found) -> Mention | None:
    """`the end of the month`, `later in the year`, `year-end`: the unit itself, with a mod."""
    lowers = found.lowers()
    letter = shift_letter(words.UNITS[next(word for word in reversed(lowers) if word in words.UNITS)])
    if letter in ("TS", "TM", "TH", "L", "WE"):
        return None
    if letter == "D" and ("in" in lowers or found.after == "," or found.before in ("at", "the")):
        return None  # "later in the day": the day alone is the mention; "at the end of the day, we lost"
    if found.codes[found.end - 2] == CODES["OF"] and found.after[:1].isalnum():
        return None  # "the start of year two"
    offset = next((POINTS[word] for word in lowers if word in POINTS), 0)
    return found.says(Shift(letter, offset), said_mod(lowers))


def read_ago(found: Found) -> Mention | None:
    """two days ago, a year earlier, three weeks later, ten days from now."""
    lowers = found.lowers()
    if found.after == "than":
        return None  # "a day later than usual"
    at = max(i for i, word in enumerate(lowers) if word in words.UNITS or word in words.UNIT_PLURALS)
    unit, tail = unit_of(lowers[at]), lowers[at + 1 :]
    numbers = [word for word in lowers[:at] if word not in context.HEDGES]
    if "or" in numbers:
        numbers = numbers[: numbers.index("or")]
    number = read_number(numbers) if numbers else None
    if number is not None and "half" in tail:
        number += 0.5  # "a year and a half ago"
    mod = mod_of_amount(lowers)
    if number is None:  # years ago, several weeks later
        past = "ago" in tail
        return found.says(Fixed("PAST_REF") if past else Amount(duration(None, unit), unit[0]), mod)
    letter, count = unit[0], number * unit[1]
    if letter == "Y" and count != int(count):
        letter, count = "M", count * 12
    if letter == "TH" and count != int(count):
        letter, count = "TM", count * 60
    clock = letter in ("TH", "TM", "TS")
    if count != int(count) or (not clock and (letter == "WE" or abs(count) > 10**6)):
        return found.says(Amount(duration(number, unit), unit[0], number), mod)
    back = not _BACKWARDS.isdisjoint(tail)
    base: Base = "text" if _FROM_NOW.isdisjoint(tail) else "published"
    return found.says(Shift(letter, -int(count) if back else int(count), base, counted=True), mod)


_BACKWARDS: Final = frozenset("ago earlier before".split())
_FROM_NOW: Final = frozenset("ago now hence today time".split())


def mod_of_amount(lowers: list[str]) -> str | None:
    """The TimeML mod that about, nearly, more than, at least ... say of an amount."""
    said = set(lowers[:5])
    if lowers[0] == "no":
        return "EQUAL_OR_LESS" if "more" in said else "EQUAL_OR_MORE"
    if said & context.APPROXIMATING:
        return "APPROX"
    if said & {"nearly", "almost"} or "less" in said or "fewer" in said or "under" in said:
        return "LESS_THAN"
    if "least" in said:
        return "EQUAL_OR_MORE"
    if "most" in said or {"up", "to"} <= said:
        return "EQUAL_OR_LESS"
    if {"more", "than"} <= said or "over" in said:
        return "MORE_THAN"
    if "so" in lowers[-2:]:
        return "APPROX"
    return None


def read_year_ago(found: Found) -> Mention | None:
    """`year-ago`, `the same period last year`: a year before what the text is at."""
    lowers = found.lowers()
    if lowers[-1] in ("day", "week", "weekend", "night", "second", "minute", "hour") or "day" in lowers:
        return None
    if lowers[0] == "last" and "month" in lowers:
        return None
    return found.says(Shift("SAME", -1, "text"))


def read_year_ago_amount(found: Found) -> Mention | None:
    """`the year-earlier nine months`: a duration."""
    lowers = found.lowers()
    unit = unit_of(lowers[-1])
    number = read_number(lowers[-2:-1])
    return found.says(Amount(duration(number, unit), unit[0], number))


def read_year_of_period(found: Found) -> Mention | None:
    """`the 2010 quarter`, `the same period of 2010`: what the text is at, in another year."""
    if joins_word(found):
        return None  # the 2010 quarter-final
    year = next(int(word) for word in found.lowers() if word.isdigit())
    return found.says(Calendar(year=year, quarter=0))


def read_this_period(found: Found) -> Mention | None:
    """`the latest period`: what the text is at."""
    return found.says(Shift("SAME", 0, "text"))


def read_bare_unit(found: Found) -> Mention | None:
    """`the year`, `the quarter`, `the week`: the one the text is at, where the phrase stands as an adverb."""
    tokens = found.tokens
    before = found.before
    follower = found.after
    letter = shift_letter(words.UNITS[found.lowers()[-1]])
    named = before == "of" and found.first > 1 and tokens.lowers[found.first - 2] in context.OF_THE_YEAR
    if found.first and (named or tokens.words[found.end - 1][0].isupper()):
        return None  # person of the year, Player of the Year
    if follower == "-" and letter == "Q":
        return None  # the quarter-billion dollars
    if letter == "D" and tokens.lowers[max(found.first - 2, 0) : found.first] in _IN_THE_DAY:
        return None
    if follower in context.AFTER_OTHER_UNITS and letter in ("D", "M", "Y", "W"):
        return None  # the day of the vote
    if letter == "Y" and follower in ("ended", "ending", "to"):
        return found.says(Amount("P1Y", "Y", 1))
    if letter == "D" and follower in ("before", "after"):
        if before == "," and found.first > 1 and found.codes[found.first - 2] in _DAY_ENDS:
            return found.says(Shift("D", 0, "text"))  # "on Nov. 3, the day before the vote"
        return found.says(Shift("D", -1 if follower == "before" else 1, "text"))
    if letter == "D" and (follower == "-" or follower in words.WEEKDAYS):
        return None
    asked = letter in ("Q", "WE") or before in context.BEFORE_UNITS.get(letter, ())
    if letter in ("Y", "M", "W"):
        asked = asked or follower in ("'s", "’s") or found.codes[found.first + 1] == CODES["FULL"]
    # "the year", "the week" are those of publication: the text seldom says where it left off
    base: Base = "here" if letter == "D" else "text" if letter == "Q" else "published"
    return found.says(Shift(letter, 0, base)) if asked else None


# "back in the day", and "later in the day", which says no more than "later"
_IN_THE_DAY: Final = [[word, "in"] for word in "back early earlier late later".split()]
_DAY_ENDS: Final = frozenset(CODES[name] for name in "INT1 NTH YEAR WEEKDAY".split())


def read_unit_before(found: Found) -> Mention | None:
    """`the year before`, `the day after`, with nothing behind: next to what the text is at."""
    if found.after[:1].isalnum() and found.after not in ("and", "but", "when", "at", "on", "in"):
        return None  # the day after the vote
    lowers = found.lowers()
    letter = shift_letter(words.UNITS[lowers[1]])
    if letter not in ("D", "W", "M", "Y"):
        return None
    return found.says(Shift(letter, -1 if lowers[-1] == "before" else 1, "text"))


def read_unit_beyond(found: Found) -> Mention | None:
    """`the week before last`, `the year after next`."""
    lowers = found.lowers()
    letter = shift_letter(words.UNITS[lowers[1]])
    if letter not in ("D", "W", "WE", "M", "Y"):
        return None
    return found.says(Shift(letter, -2 if lowers[-1] == "last" else 2))


def read_day_count(found: Found) -> Mention | None:
    """`the second day`, `the third straight day`: the day the text is at."""
    if found.lowers()[-1] != "day":
        return None
    return found.says(Shift("D", 0, "published"))


def read_week_from(found: Found) -> Mention | None:
    """`a week from Tuesday`, `two weeks ago Friday`, `Monday week`, `Tuesday before last`."""
    lowers = found.lowers()
    if lowers[1:] == ["before", "last"]:
        return found.says(Calendar(weekday=words.WEEKDAYS[lowers[0]], within=Shift("WEEKS", -1)))
    if not {"week", "weeks"} & set(lowers):
        return None
    weekday = next(words.WEEKDAYS[word] for word in lowers if word in words.WEEKDAYS)
    after = found.after
    if lowers[-1] == "week" and after[:1].isalnum() and after not in context.FUNCTION_WORDS:
        return None  # the Monday week-end paper
    count = read_number(lowers[: lowers.index("weeks")]) if "weeks" in lowers else 1
    weeks = int(count or 1) * (-1 if "ago" in lowers else 1)
    return found.says(Calendar(weekday=weekday, within=Shift("WEEKS", weeks)))


PERIOD: Final = "[QUARTER PERIOD HALF YEARUNIT UNIT]"
YEAR_BEFORE: Final = "(?:THE? [LAST PREVIOUS] YEARUNIT|A YEARUNIT [AGO EARLIER BEFORE]|THE YEARUNIT BEFORE)"
AWAY: Final = (
    "(?:AGO|EARLIER|LATER|HENCE|FROM NOW|FROM TODAY|[POSSESSIVE APOSTROPHE] TIME|BEFORE (?=DOT|COMMA))"
)

DEICTIC_RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "day.after-tomorrow",
        ("THE? UNIT [BEFORE AFTER] [YESTERDAY TOMORROW]",),
        read_deictic,
        ("[the day after tomorrow]: 2013-05-17", "[the day before yesterday]: 2013-05-13"),
        ("the week after tomorrow", "the day after he left"),
    ),
    Rule(
        "week.from",
        (
            "(?:A UNIT|[CARD INT1] UNITS) [FROM AGO] (?:ON |NEXT |LAST )?WEEKDAY",
            "WEEKDAY UNIT (?!HYPHEN)",
            "WEEKDAY BEFORE LAST (?![WEEKDAY MONTH UNIT YEARUNIT])",
        ),
        read_week_from,
        (
            "meets [a week from Tuesday]: 2013-05-28",
            "met [a week ago Friday]: 2013-05-03",
            "opens [two weeks from Monday]: 2013-06-03",
            "opens [Monday week]: 2013-05-27",
            "shut on [Tuesday before last]: 2013-05-07",
        ),
        ("the Monday week paper", "a day from Monday"),
    ),
    Rule(
        "deictic",
        (
            "(?:[EARLY LATE EARLIER LATER] )?[YESTERDAY TODAY TOMORROW] (?:[EARLY LATE]? PART)?",
            "STAGE? PART [YESTERDAY TODAY TOMORROW]",
        ),
        read_deictic,
        ("said [yesterday]: 2013-05-14", "[late today]: 2013-05-15", "[tomorrow morning]: 2013-05-16TMO"),
        ("USA TODAY reported",),
    ),
    Rule(
        "same-period",
        (
            f"THE COMPARABLE? YEARUNIT HYPHEN? [AGO EARLIER] (?:ANYORDINAL HYPHEN?)? {PERIOD}",
            f"YEARUNIT HYPHEN? [AGO EARLIER] (?:(?:ANYORDINAL HYPHEN?)? {PERIOD})?",
            "THE QUARTER A YEARUNIT [AGO EARLIER]",
            f"THE [SAME COMPARABLE] (?:ANYORDINAL HYPHEN?)? {PERIOD} (?:OF |IN )?{YEAR_BEFORE}",
            f"LAST YEARUNIT POSSESSIVE COMPARABLE? {PERIOD}",
        ),
        read_year_ago,
        (
            "third-quarter 2012 net beat [year-earlier] results: 2011-Q3",
            "from the third quarter of 2012 to [the same period a year earlier]: 2011-Q3",
            "its 2011 loss in [the year-ago period]: 2010",
        ),
        ("the bank last year", "a same old period"),
    ),
    Rule(
        "same-amount",
        ("THE YEARUNIT HYPHEN? [AGO EARLIER] [CARD INT1] [UNIT UNITS]",),
        read_year_ago_amount,
        ("sales of [the year-earlier nine months]: P9M",),
        ("the year-earlier quarter", "nine months a year earlier"),
    ),
    Rule(
        "year-of-period",
        ("THE YEAR [QUARTER PERIOD]", "THE [SAME COMPARABLE] PERIOD [OF IN] YEAR"),
        read_year_of_period,
        (
            "sales in March beat [the same period in 2010]: 2010-03",
            "the third quarter beat [the 2010 quarter]: 2010-Q3",
        ),
        ("the 2010 quarter-final", "the 2010 quarterback", "the same period of time"),
    ),
    Rule(
        "latest-period",
        ("THE (?:LATEST|SAME|CURRENT) PERIOD",),
        read_this_period,
        ("after the third quarter of 2012, sales in [the latest period] rose: 2012-Q3",),
        ("the period",),
    ),
)

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "ago",
        (
            "(?:HEDGE|UP TO|EXACTLY|ANOTHER)? HOWMANY HYPHEN? [MORE FULL]? ANYUNIT "
            f"(?:OR SO|OR CARD|AND A HALF)? {AWAY}",
            "UNITS [AGO EARLIER LATER]",
        ),
        read_ago,
        (
            "said [two days ago]: 2013-05-13",
            "died [three years ago]: 2010",
            "came [several years ago]: PAST_REF",
            "[two weeks from now]: 2013-W22",
            "in [three days' time]: 2013-05-18",
            "[a year and a half ago]: 2011-11",
            "On May 3 he fell ill and died [two days later]: 2013-05-05",
        ),
        ("two days of rain",),
    ),
    Rule(
        "edge",
        (
            "THE? [BEGINNING MIDDLE END] OF (?:THE|[LAST NEXT THIS])? (?:FISCAL )?ONEUNIT",
            "[EARLIER LATER EARLY LATE] IN [THE THIS LAST NEXT] CURRENT? ONEUNIT",
            "[UNIT YEARUNIT QUARTER] (?:HYPHEN|POSSESSIVE)? END",
        ),
        read_edge_of_unit,
        ("by [the end of the month]: 2013-05", "by [year-end]: 2013", "[later in the year]: 2013"),
        ("the end of the line",),
    ),
    Rule(
        "unit.pointed",
        (
            "(?:[EARLY LATE EARLIER LATER MID] HYPHEN?)? THE? VERY? "
            "(?:[THIS THAT] [PAST COMING SAME VERY]|POINTER) "
            "[FISCAL ACADEMIC HOLIDAYS LONG]? ONEUNIT (?:OR SO)?",
        ),
        read_pointed_unit,
        (
            "said [last week]: 2013-W19",
            "[early next year]: 2014",
            "[this month]: 2013-05",
            "for [the past year]: P1Y",
            "On March 3 he left; [the following day] he rang: 2013-03-04",
        ),
        ("the last minute", "this hour", "his last year in office"),
    ),
    Rule(
        "day.count",
        ("THE? [ORDINAL SECOND NTH LAST] TRADING? UNIT (?=OF)",),
        read_day_count,
        ("[the second day] of talks: 2013-05-15",),
        ("the second week of talks", "the second day"),
    ),
    Rule(
        "unit.beyond",
        ("THE [UNIT YEARUNIT] (?:BEFORE LAST|AFTER NEXT) (?![WEEKDAY MONTH UNIT YEARUNIT])",),
        read_unit_beyond,
        (
            "in [the week before last]: 2013-W18",
            "by [the year after next]: 2015",
        ),
        ("the week before last Friday",),
    ),
    Rule(
        "unit.before",
        ("THE [UNIT YEARUNIT] [BEFORE AFTER]",),
        read_unit_before,
        (
            "In 2010 profit doubled from [the year before]: 2009",
            "On March 3 he left; she had left [the week before]: 2013-W08",
        ),
        ("the week before Christmas", "the hour before"),
    ),
    Rule(
        "unit.bare",
        ("THE [FULL CURRENT FISCAL HOLIDAYS LONG]? ONEUNIT",),
        read_bare_unit,
        ("sales in [the quarter]: 2013-Q1", "over [the weekend]: 2013-W19-WE"),
        ("the day of the vote", "the hour"),
    ),
)
