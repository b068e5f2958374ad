"""Calendar arithmetic that never leaves the calendar, and days as TIMEX3 values."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Final

from newscore.lexicons.holidays import HOLIDAYS

# a unit -> its value when the day it is counted from is not known
UNKNOWN: Final = {
    "D": "XXXX-XX-XX",
    "W": "XXXX-WXX",
    "WE": "XXXX-WXX-WE",
    "M": "XXXX-XX",
    "Q": "XXXX-QX",
    "Y": "XXXX",
    "E": "XXX",
    "C": "XX",
    "L": "X",
    "TH": "XXXX-XX-XXTXX",
    "TM": "XXXX-XX-XXTXX:XX",
    "TS": "XXXX-XX-XXTXX:XX:XX",
}


def add(day: date, unit: str, count: int) -> date | None:
    """The day so many units on; the last of a month stays within its month. None out of the calendar."""
    try:
        if unit == "D":
            return day + timedelta(days=count)
        if unit == "W":
            return day + timedelta(weeks=count)
        months = {"M": count, "Q": 3 * count, "Y": 12 * count, "E": 120 * count, "C": 1200 * count}.get(unit)
        if months is None:
            return None
        year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    except (ValueError, OverflowError):
        return None


def add_days(day: date, count: int) -> str:
    moved = add(day, "D", count)
    return moved.isoformat() if moved else UNKNOWN["D"]


def year_text(year: int) -> str:
    """A year as TIMEX3 writes it; None of the calendar's bounds hold here."""
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


def week_text(day: date) -> str:
    iso = day.isocalendar()
    return f"{iso.year:04d}-W{iso.week:02d}"


def grain_text(day: date, unit: str) -> str:
    """The period of a kind that a day lies in: its week, month, quarter, year ..."""
    if unit == "D":
        return day.isoformat()
    if unit == "W":
        return week_text(day)
    if unit == "WE":
        return week_text(day) + "-WE"
    if unit == "M":
        return f"{day.year:04d}-{day.month:02d}"
    if unit == "Q":
        return f"{day.year:04d}-Q{(day.month + 2) // 3}"
    if unit == "E":
        return f"{day.year // 10:03d}"
    if unit == "C":
        return f"{day.year // 100:02d}"
    if unit == "L":
        return f"{day.year // 1000}"
    return f"{day.year:04d}"


def easter(year: int) -> date:
    """Western Easter Sunday (anonymous Gregorian algorithm)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (a + 11 * h) // 319
    r = (2 * e + 2 * i - k - h + m + 32) % 7
    month = (h - m + r + 90) // 25
    return date(year, month, (h - m + r + month + 19) % 32)


def holiday_day(name: str, year: int) -> date | None:
    """The day of a holiday in a year."""
    rule = HOLIDAYS[name]
    try:
        if rule[0] == "fixed":
            return date(year, rule[1], rule[2])  # type: ignore[misc]
        if rule[0] == "easter":
            return easter(year) + timedelta(days=rule[1])
        _, month, weekday, number, more = rule  # type: ignore[misc]
        if number < 0:
            last = date(year, month, monthrange(year, month)[1])
            return last - timedelta(days=(last.isoweekday() - weekday) % 7 - more)
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (number - 1) + more)
    except (ValueError, OverflowError):
        return None
