"""Numbers as news spells them, and durations in ISO 8601."""

from __future__ import annotations

from collections.abc import Iterable

from newscore.lexicons.calendar import CARDINALS, MULTIPLIERS, Unit

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
    for word in figures:
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
        elif word == "half":
            total += 0.5
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
