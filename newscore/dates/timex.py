"""The record of one temporal expression, and the days its value covers."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from newscore.spans import Span

_TIME = re.compile(r"T(?:MO|MI|AF|EV|NI|DT|\d\d(?::\d\d(?::\d\d)?)?(?:Z|[+-]\d\d:?\d\d)?)")
_DATE = re.compile(
    r"(?P<year>\d{4})(?:-(?:"
    r"W(?P<week>\d\d)(?:-(?P<weekday>[1-7]|WE))?"
    r"|Q(?P<quarter>[1-4])|H(?P<half>[12])|(?P<season>SP|SU|FA|WI)"
    r"|(?P<month>\d\d)(?:-(?P<day>\d\d))?))?"
)
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


@dataclass(frozen=True, slots=True)
class Timex:
    """One temporal expression, in the terms of TIMEX3 (TimeML 1.2.1).

    `type` is DATE, TIME, DURATION or SET. `value` is the TIMEX3 string; what could not be known is
    written `X` (`XXXX-09-05`). `mod` is START, MID, END, APPROX, MORE_THAN, LESS_THAN, EQUAL_OR_MORE
    or EQUAL_OR_LESS. `quant` and `freq` belong to sets. `begin_point` and `end_point` are the days at
    which a stretch begins and ends, where the text gives both. `anchor` is the value that a relative
    expression was counted from. `rule` names the rule of the grammar that found the expression.
    None stands for "not said".
    """

    span: Span
    type: str
    value: str
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    begin_point: str | None = None
    end_point: str | None = None
    anchor: str | None = None
    rule: str = ""

    def to_interval(self) -> tuple[date, date] | None:
        """Return the first and the last calendar day covered, both included, or None if unknown.

        With both `begin_point` and `end_point` the interval runs from one to the other; otherwise it
        is that of the value. A part of a day or a clock time gives its day, a season the three calendar
        months that start in March, June, September or December. Durations without points, sets,
        references and underspecified values give None, and so do years outside 1 to 9999.

        >>> Timex(Span(0, 9, "last week"), "DATE", "2023-W36").to_interval()
        (datetime.date(2023, 9, 4), datetime.date(2023, 9, 10))
        """
        if self.begin_point is not None and self.end_point is not None:
            begin, end = days_of(self.begin_point), days_of(self.end_point)
            return (begin[0], end[1]) if begin and end and begin[0] <= end[1] else None
        return None if self.type in ("SET", "DURATION") else days_of(self.value)


def days_of(value: str) -> tuple[date, date] | None:
    """Return the first and the last day of a TIMEX3 date value, or None if it names no days.

    >>> days_of("2024-02"), days_of("XXXX-02")
    ((datetime.date(2024, 2, 1), datetime.date(2024, 2, 29)), None)
    """
    at = value.find("T")
    if at > 0:
        if not _TIME.fullmatch(value, at):
            return None
        value = value[:at]
    if len(value) < 4:
        if not (value.isascii() and value.isdigit() and len(value) in (2, 3)):
            return None
        span = 10 ** (4 - len(value))
        first = int(value) * span
        return _years(max(first, 1), first + span - 1) if first or span == 100 or value == "000" else None
    if len(value) == 4 and value[3] == "X":
        return days_of(value.rstrip("X")) if value.rstrip("X").isdigit() else None
    found = _DATE.fullmatch(value)
    if not found or not value.isascii():
        return None
    try:
        return _days(found)
    except (ValueError, OverflowError):  # month 13, week 53 of a short year, year 0
        return None


def _days(found: re.Match[str]) -> tuple[date, date]:
    year = int(found["year"])
    if found["week"]:
        week = int(found["week"])
        day = found["weekday"]
        if day == "WE":
            return date.fromisocalendar(year, week, 6), date.fromisocalendar(year, week, 7)
        if day:
            return (date.fromisocalendar(year, week, int(day)),) * 2
        return date.fromisocalendar(year, week, 1), date.fromisocalendar(year, week, 7)
    if found["quarter"]:
        return _months(year, 3 * int(found["quarter"]) - 2, 3)
    if found["half"]:
        return _months(year, 6 * int(found["half"]) - 5, 6)
    if found["season"]:
        return _months(year, _SEASONS[found["season"]], 3)
    if found["day"]:
        return (date(year, int(found["month"]), int(found["day"])),) * 2
    if found["month"]:
        return _months(year, int(found["month"]), 1)
    return date(year, 1, 1), date(year, 12, 31)


def _months(year: int, month: int, count: int) -> tuple[date, date]:
    """The first and last day of some months on end, which may run into the next year."""
    last = month + count - 1
    end_year, end_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    return date(year, month, 1), date(end_year, end_month, monthrange(end_year, end_month)[1])


def _years(first: int, last: int) -> tuple[date, date] | None:
    return (date(first, 1, 1), date(last, 12, 31)) if 1 <= first <= last <= 9999 else None
