"""Rows of the grammar for dates in figures and by name: 2013-05-03, 9/11, Christmas, now, the past."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from newscore.dates.arithmetic import clock_value, read_iso
from newscore.dates.classes import CODES
from newscore.dates.direction import is_past_form
from newscore.dates.mention import (
    POINTS,
    Calendar,
    Fixed,
    Found,
    Mention,
    Rule,
    Shift,
    full_year,
    is_one_of,
    joins_word,
    month_of,
    number_of,
)
from newscore.dates.timex import days_of
from newscore.lexicons import calendar as words
from newscore.lexicons import date_context as context
from newscore.lexicons.calendar import EVENT_DAYS, HOLIDAYS

_ISO_WEEK = re.compile(r"\d{4}-W\d\d(?:-[1-7])?(?![\w-])")
_NUMERIC = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\w/-]|[.,]\d)")


def read_date_in_figures(found: Found) -> Mention | None:
    """An ISO 8601 date, with its time if one follows: the value keeps hours, minutes and zone out."""
    tokens = found.tokens
    start = tokens.starts[found.first]
    if found.codes[found.first] == CODES["NUMBER"] and len(tokens.words[found.first]) < 8:
        return None  # but 2013.04.02
    got = _ISO_WEEK.match(tokens.text, start)
    if got:
        last = tokens.at(got.end()) - 1
        return Mention(found.first, last, Fixed(got[0])) if days_of(got[0]) else None
    iso = read_iso(tokens.text, start)
    touching = bool(start) and (tokens.text[start - 1] in "-/._=#" or tokens.text[start - 1].isalnum())
    if iso is None or touching or tokens.text[start : start + 5].isdigit():
        return None
    day, clock, end = iso
    last = tokens.at(end) - 1
    if tokens.end(last) != end:
        return None
    return Mention(found.first, last, Calendar(year=day.year, month=day.month, day=day.day, clock=clock))


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
    return Mention(found.first, last, Calendar(year=year, month=one, day=two, figures=True))


def read_dashed(found: Found) -> Mention | None:
    """`02-Mar-2015`, `Sunday, 06-Nov-94`: a day, the name of its month and a year."""
    day, one, month, two, year = found.lowers()[-5:]
    if one != two or (len(year) not in (2, 4)):
        return None
    return found.says(Calendar(year=full_year(year), month=month_of(month), day=int(day)))


def read_month_of_year(found: Found) -> Mention | None:
    """`03/2015`: a month in figures."""
    month, _, year = found.lowers()
    text, start, end = found.tokens.text, found.tokens.starts[found.first], found.tokens.end(found.end - 1)
    beside = text[max(start - 1, 0) : start] in tuple("/-.$#=_") or text[end : end + 1] in ("/", "-")
    if int(month) > 12 or len(month) < 2 or beside:
        return None
    return found.says(Calendar(year=int(year), month=int(month)))


def read_unix(found: Found) -> Mention | None:
    """`Tue May 14 08:15:00 EDT 2013`, as machines print it."""
    lowers = found.lowers()
    hour, colon, rest = lowers[3].partition(":")
    minute, _, second = rest.partition(":")
    clock = clock_value(int(hour), int(minute), second) if colon else None
    if clock is None:
        return None
    return found.says(Calendar(int(lowers[-1]), month_of(lowers[1]), int(lowers[2]), clock=clock))


def read_day_of_era(found: Found) -> Mention | None:
    """`March 15, 44 BC`: a day before the common era."""
    numbers = [word for word in found.lowers() if word[0].isdigit()]
    day = number_of(numbers[0])
    era = "BC" if found.lowers()[-1].startswith("b") else ""
    if day is None or not found.tokens.words[found.end - 1].isupper():
        return None
    value = f"{era}{int(numbers[1]):04d}-{month_of(found.lowers()[0]):02d}-{day:02d}"
    return found.says(Fixed(value))


def read_event_day(found: Found) -> Mention | None:
    """`9/11`: the day of the attacks, not a date of this year."""
    tokens = found.tokens
    start, end = tokens.starts[found.first], tokens.end(found.end - 1)
    around = tokens.text[max(start - 1, 0) : start] + tokens.text[end : end + 1]
    text = tokens.text[start:end]
    if text not in EVENT_DAYS or any(mark in "/$:" or mark.isdigit() for mark in around):
        return None
    return found.says(Fixed(EVENT_DAYS[text]))


@cache
def holiday_names() -> dict[str, tuple[tuple[str, ...], ...]]:
    """First word -> the holidays that start with it, the longest first."""
    table: dict[str, list[tuple[str, ...]]] = {}
    for name in HOLIDAYS:
        parts = tuple(name.split())
        table.setdefault(parts[0], []).append(parts)
    return {first: tuple(sorted(names, key=len, reverse=True)) for first, names in table.items()}


def read_holiday(found: Found) -> Mention | None:
    """A named day, with its year, or `last`, `this`, `next`; also its weekend and its week."""
    tokens = found.tokens
    at, point = found.first, None
    if found.codes[at] != CODES["HOLIDAY"] and tokens.lowers[at] in POINTS:
        at, point = at + 1, POINTS[tokens.lowers[at]]
    if not tokens.words[at][0].isupper():
        return None
    for name in holiday_names().get(tokens.lowers[at], ()):
        end = _end_of_name(found, at, name)
        if end is None:
            continue
        follower = tokens.words[end] if end < len(tokens) else ""
        if follower in ("weekend", "week"):
            grain = words.UNITS[follower][0]
            return Mention(found.first, end, Calendar(holiday=" ".join(name), point=point, grain=grain))
        year, within, last = _year_behind(found, end)
        named = follower[:1].isupper() or is_one_of(follower, context.HOLIDAY_THINGS)
        if len(name) == 1 and year is None and named:
            return None  # Christmas Island, Easter eggs
        meaning = Calendar(holiday=" ".join(name), year=year, point=point, within=within)
        return Mention(found.first, last, meaning)
    return None


def _end_of_name(found: Found, at: int, name: tuple[str, ...]) -> int | None:
    """The token behind a holiday's name, if it stands here: `St. Patrick’s Day` as `st patrick 's day`."""
    tokens, here = found.tokens, at
    for part in name:
        if here >= len(tokens) or tokens.lowers[here].replace("’", "'") != part:
            return None
        here += 1
        if part in ("st", "jr") and tokens.lowers[here : here + 1] == ["."]:
            here += 1
    capital = tokens.words[here - 1][0].isupper() or name[-1] in ("mayo", "'s")
    return here if capital or len(name) == 1 else None


def _year_behind(found: Found, end: int) -> tuple[int | None, Shift | None, int]:
    """The year said behind a name (`Christmas Day 1990`, `Easter last year`), and the last token."""
    codes, lowers = found.codes, found.tokens.lowers
    here = end + (codes[end : end + 1] == CODES["COMMA"])
    if codes[here : here + 1] == CODES["YEAR"]:
        return int(lowers[here]), None, here
    if codes[end + 1 : end + 2] == CODES["YEARUNIT"] and lowers[end] in POINTS:
        return None, Shift("Y", POINTS[lowers[end]]), end + 1
    return None, None, end - 1


RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "date.iso",
        ("YEAR [HYPHEN SLASH] [INT1 ISODAY]", "YEAR HYPHEN W [INT1 INT]", "NUMBER"),
        read_date_in_figures,
        (
            "filed on [2013-04-02]: 2013-04-02",
            "in [2013-W14]: 2013-W14",
            "updated [2013-05-15T08:00Z]: 2013-05-15T08:00",
        ),
        ("call 2013-4455",),
    ),
    Rule(
        "date.numeric",
        ("INT1 [SLASH HYPHEN] INT1 [SLASH HYPHEN] [YEAR INT1 INT]", "NUMBER"),
        read_numeric,
        ("due on [6/1/2013]: 2013-06-01", "sold on [12.09.2012]: 2012-12-09"),
        ("a 5/8 share", "version 1.2.3"),
    ),
    Rule(
        "date.dashed",
        (
            "(?:[WEEKDAY WDAY] COMMA)? INT1 HYPHEN [MONTH MON] HYPHEN [YEAR INT1 INT]",
            "INT1 SLASH [MONTH MON] SLASH [YEAR INT1 INT]",
        ),
        read_dashed,
        ("sent on [02-Mar-2012]: 2012-03-02", "sent on [4/Mar/12]: 2012-03-04"),
        ("a 2-Mar-a-Lago trip",),
    ),
    Rule(
        "month.numeric",
        ("INT1 SLASH YEAR",),
        read_month_of_year,
        ("valid to [03/2014]: 2014-03",),
        ("a 5/2000 share", "13/2014"),
    ),
    Rule(
        "date.unix",
        ("WDAY [MONTH MON] INT1 CLOCK ZONE? YEAR",),
        read_unix,
        ("on [Tue May 14 08:15:00 EDT 2013]: 2013-05-14T08:15:00",),
        ("Tue May 14",),
    ),
    Rule(
        "date.era",
        ("MONTHNAME DAYNUMBER COMMA? [INT INT1 FOUR YEAR] ERA",),
        read_day_of_era,
        ("on [March 15, 44 BC]: BC0044-03-15",),
        ("March 15, 44",),
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
        ("(?:[LAST THIS NEXT] )?[HOLIDAY MONTH ORDINAL FISCAL]",),
        read_holiday,
        (
            "closed on [Thanksgiving Day]: 2012-11-22",
            "sales on [Black Friday]: 2012-11-23",
            "born on [Christmas Day 1990]: 1990-12-25",
            "hurt on the [Labor Day weekend]: 2012-W35-WE",
        ),
        ("a New York day", "the world of good people"),
    ),
)


def read_present(found: Found) -> Mention | None:
    """now, currently, the moment; not `every now and then`."""
    behind = found.tokens.lowers[found.end : found.end + 2]
    if found.lowers()[-1] == "present" and joins_word(found):
        return None
    if found.before == "every" or behind in (["and", "then"], ["and", "again"]):
        return None
    if found.lowers() == ["the", "moment"] and found.before not in ("for", "of"):
        return None  # "do not miss the moment"
    return found.says(Fixed("PRESENT_REF"))


def read_current(found: Found) -> Mention | None:
    """`the current share price`, but not the current of a river."""
    capital = found.first > 0 and found.tokens.words[found.first][0].isupper()
    if capital or not found.after[:1].isalpha() or found.after in context.NOT_CURRENT:
        return None
    return found.says(Fixed("PRESENT_REF"))


def read_past(found: Found) -> Mention | None:
    """`he recently left`; in `as recently as Monday` the day is what is named."""
    return None if found.before == found.after == "as" else found.says(Fixed("PAST_REF"))


def read_lately(found: Found) -> Mention | None:
    """`a recent poll`; not `most recent`, which is a comparison."""
    capital = found.tokens.words[found.first][0].isupper()
    if capital or found.before in context.COMPARING or not found.after[:1].isalpha():
        return None
    return found.says(Fixed("PAST_REF"))


def read_the_past(found: Found) -> Mention | None:
    """`in the past`, not `the past president` or `the past year`."""
    alone = not found.after[:1].isalnum() or found.after in context.AFTER_THE_PAST
    return found.says(Fixed("PAST_REF")) if alone and found.before in context.BEFORE_THE_PAST else None


def read_future(found: Found) -> Mention | None:
    """the future, the near future."""
    return found.says(Fixed("FUTURE_REF"))


def read_soon(found: Found) -> Mention | None:
    """`he will soon leave`; not `too soon`, `soon after`, nor what soon happened."""
    if found.before in context.COMPARING or found.after in context.AFTER_SOON_AFTER:
        return None
    if is_past_form(found.after) or found.before in context.BE_PAST:
        return None
    return found.says(Fixed("FUTURE_REF"))


REFERENCE_RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "present",
        (
            "RIGHT? NOW",
            "CURRENTLY",
            "AT PRESENT",
            "AT THE MOMENT",
            "THE MOMENT (?=COMMA|DOT)",
            "THIS MOMENT",
        ),
        read_present,
        ("is [now] open: PRESENT_REF", "[at the moment]: PRESENT_REF", "[currently] holds: PRESENT_REF"),
        ("every now and then", "do not miss the moment", "at present-day prices"),
    ),
    Rule(
        "present.current",
        ("CURRENT",),
        read_current,
        ("the [current] number: PRESENT_REF",),
        ("the current of the river",),
    ),
    Rule(
        "past",
        ("(?:MORE |MOST )?RECENTLY", "(?:A LONG TIME|LONG) AGO"),
        read_past,
        ("he [recently] left: PAST_REF", "he left [long ago]: PAST_REF", "[a long time ago]: PAST_REF"),
        ("a recent poll", "the late Jane Roe", "as recently as he could", "a long time"),
    ),
    Rule(
        "past.recent",
        ("RECENT",),
        read_lately,
        ("a [recent] poll: PAST_REF",),
        ("the most recent case",),
    ),
    Rule("past.noun", ("THE PAST",), read_the_past, ("as in [the past]: PAST_REF",), ("the past president",)),
    Rule(
        "future.noun",
        ("THE NEAR? FUTURE",),
        read_future,
        ("in [the future]: FUTURE_REF", "in [the near future]: FUTURE_REF"),
        ("the futures market", "a future king"),
    ),
    Rule(
        "future",
        ("SOON",),
        read_soon,
        ("he will [soon] leave: FUTURE_REF",),
        ("soon after", "as soon as he came", "order soon returned", "future losses"),
    ),
)
