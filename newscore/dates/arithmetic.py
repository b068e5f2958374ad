"""Calendar arithmetic that never leaves the calendar, values of days, and numbers and dates in figures."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from newscore.lexicons.calendar import CARDINALS, HOLIDAYS, MULTIPLIERS, Unit

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


def quarter_text(year: int | None, quarter: int) -> str:
    return f"{'XXXX' if year is None else year_text(year)}-Q{quarter}"


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
        return quarter_text(day.year, (day.month + 2) // 3)
    if unit == "E":
        return f"{day.year // 10:03d}"
    if unit == "C":
        return f"{day.year // 100:02d}"
    if unit == "L":
        return f"{day.year // 1000}"
    return f"{day.year:04d}"


_ISO: Final = re.compile(
    r"(?:(\d{4})([-‐–/.])(\d\d?)\2(\d\d?)|(\d{4})(\d\d)(\d\d))"
    r"(?:(?:T| (?=\d\d:))(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?)?"
    r"(?: ?(?:Z|UTC|GMT|[+-]\d\d(?::?\d\d(?::?\d\d(?:\.\d{1,6})?)?)?))?)?(?![\w-])",
    re.ASCII | re.IGNORECASE,
)


def read_iso(text: str, start: int = 0) -> tuple[date, str | None, int] | None:
    """Return the day, the clock time as a value has it, and the end of the date that starts here, or None.

    What is no day or no time of a day makes it no date: month 13, second 99. The zone is passed over.

    >>> read_iso("2023-09-12T08:15+02:00"), read_iso("2023-09-12T08:15:99")
    ((datetime.date(2023, 9, 12), 'T08:15', 22), None)
    """
    got = _ISO.match(text, start)
    if got is None:
        return None
    try:
        day = date(*(int(got[at] or got[at + extra]) for at, extra in ((1, 4), (3, 3), (4, 3))))
    except ValueError:
        return None
    clock = clock_value(int(got[8]), int(got[9] or 0), got[10]) if got[8] else None
    return None if got[8] and clock is None else (day, clock, got.end())


def clock_value(hour: int, minute: int, second: str | None = None) -> str | None:
    """Return a clock time as a value has it, or None where it is none: the day ends with `T24:00`.

    >>> clock_value(8, 15), clock_value(24, 0), clock_value(24, 1), clock_value(8, 15, "60")
    ('T08:15', 'T24:00', None, None)
    """
    late = int(second or 0)
    if minute > 59 or late > 59 or hour * 3600 + minute * 60 + late > 86400:
        return None
    return f"T{hour:02d}:{minute:02d}" + (f":{second}" if second else "")


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


_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}


def read_number(words: Iterable[str]) -> float | None:
    """Return the number that lower-case tokens spell, or None where they only say "some".

    >>> read_number(["twenty", "-", "five"]), read_number(["5", "1", "/", "2"]), read_number(["a", "few"])
    (25.0, 5.5, None)
    """
    total = group = 0.0
    seen = False
    figures = list(words)
    if "/" in figures:  # 5 1/2: the last three tokens are the fraction
        slash = figures.index("/")
        if figures[slash + 1] == "0":
            return None
        total = float(figures[slash - 1]) / float(figures[slash + 1])
        figures, seen = figures[: slash - 1], True
    for at, word in enumerate(figures):
        if word in CARDINALS:
            group += CARDINALS[word]
        elif word in MULTIPLIERS:
            times = MULTIPLIERS[word]
            if times == 100:
                group = (group or 1) * 100
            else:
                total += (group or 1) * times
                group = 0
        elif word[0].isdigit():
            group += _read_figures(word)
        elif word in ("half", "quarter"):
            total += 0.5 if word == "half" else 0.25
            # "two and one-half", but "one and a half"
            group -= figures[max(at - 2, 0) : at] in (["one"], ["and", "one"], ["one", "-"])
        elif word == "dozen":
            group = (group or 1) * (6 if total == 0.5 else 12)
            total = 0
        elif word == "couple":
            group = 2
        elif word in ("few", "several", "many", "some", "numerous", "countless") or word.endswith("s"):
            return None
        else:
            continue
        seen = True
    if not seen:  # "a", "an"
        return 1.0
    return total + group


def _read_figures(word: str) -> float:
    """A figure with its commas and fractions: 1,000, 2.5, 5½."""
    extra = _FRACTIONS.get(word[-1], 0.0)
    plain = (word[:-1] if extra else word).replace(",", "")
    try:
        return float(plain) + extra
    except ValueError:  # 1.2.3
        return 0.0


def duration(number: float | None, unit: Unit) -> str:
    """Return so many units as an ISO 8601 duration; `X` stands for an unknown number.

    >>> duration(2, ("D", 1)), duration(5.5, ("TH", 1)), duration(None, ("Y", 1)), duration(4, ("Y", 10))
    ('P2D', 'PT5H30M', 'PXY', 'P40Y')
    """
    letter, size = unit
    clock = "T" if letter[0] == "T" else ""
    letter = letter[-1] if clock else letter
    if number is None:
        unknown = {10: "E", 100: "C", 1000: "L"}.get(size, letter) if letter == "Y" else letter
        return f"P{clock}X{unknown}"
    amount = number * size
    if letter == "Q":
        amount, letter = amount * 3, "M"
    if amount == int(amount):
        return f"P{clock}{int(amount)}{letter}"
    whole, rest = int(amount), amount - int(amount)
    smaller = {("", "Y"): (12, "M"), ("T", "H"): (60, "M"), ("T", "M"): (60, "S")}.get((clock, letter))
    if smaller and (rest * smaller[0]).is_integer():
        head = f"{whole}{letter}" if whole else ""
        return f"P{clock}{head}{int(rest * smaller[0])}{smaller[1]}"
    if (clock, letter) == ("", "D") and (rest * 24).is_integer():
        return f"P{f'{whole}D' if whole else ''}T{int(rest * 24)}H"
    return f"P{clock}{amount:g}{letter}"
