"""Lines that are only a date or a time: when an article was published or updated."""

from __future__ import annotations

import re

from newscore.cleaning.credits import is_credit
from newscore.lexicons.residue import TIME_WORDS

_STAMP_WORD = re.compile(r"[ap]m(?=[A-Z])|[^\W\d_]+(?:\.[^\W\d_]+)*|\d+")
_STAMP_LEAD = re.compile(
    r"\W*(?:(?:story |article )?(?:first |last |originally )?(?:published|updated|posted|modified|created"
    r"|revised|edited|issued)(?: on| at)?|(?:last )?(?:update|modified)|publish(?:ed)? date)\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d|\b\d{1,2} ?[ap]\.?m\b|\b\d{1,2}h\d\d\b", re.IGNORECASE)
_ISO = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d\S{0,12}")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_AGO = re.compile(
    r"\b(?:\d{1,2}|an?|one|two|three) (?:sec|second|min|minute|hr|hour|day|week|month)s? ago\b"
    r"|\b\d{1,2} ?[smhdw] ago\b|\b\d{1,2}[- ]?min(?:ute)?s? read\b",
    re.IGNORECASE,
)


def is_time_stamp(line: str) -> bool:
    """Whether the line is only a date or time, with words such as `Updated` before it."""
    if _ISO.fullmatch(line):
        return True
    words: list[str] = []
    for found in _STAMP_WORD.finditer(line):
        word = found[0]
        if not (word[0].isdigit() or word.lower() in TIME_WORDS):
            return False  # most lines end here, at their first word
        words.append(word)
    if not 1 <= len(words) <= 24 or (not any(word[0].isdigit() for word in words) and "ago" not in words):
        return False
    led = _STAMP_LEAD.match(line) is not None
    return bool(
        _AGO.search(line)
        or (_YEAR.search(line) and (led or _CLOCK.search(line)))
        or (led and _CLOCK.search(line))
    )


def is_bare_date(line: str) -> bool:
    """Whether the line is a date with its year and nothing else."""
    words = _STAMP_WORD.findall(line)
    return (
        3 <= len(words) <= 5
        and _YEAR.search(line) is not None
        and any(word.lower() in TIME_WORDS and len(word) > 2 for word in words if not word[0].isdigit())
        and all(word[0].isdigit() or word.lower() in TIME_WORDS for word in words)
    )


# `March 4, 2021 / 7:12 AM / Roe News`, `May 2, 2023 report`
_STAMP_OUTLET = re.compile(
    r"(.{6,60}?)(?:\s?[|/•·–—-]\s([A-Z][\w.’' &]{1,40})|\s(?:report|weblog|feature|news))"
)


def is_outlet_stamp(line: str) -> bool:
    """Whether the line is a date or time stamp with the outlet behind it."""
    found = _STAMP_OUTLET.fullmatch(line)
    return (
        found is not None
        and (is_time_stamp(found[1]) or is_bare_date(found[1]))
        and (not found[2] or is_credit(found[2]))
    )


_MONTH_DAY = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2} (?:jan|feb|mar"
    r"|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\b",
    re.IGNORECASE,
)


def is_led_stamp(line: str) -> bool:
    """Whether the line starts as a time stamp, `Published`, `Updated`, and has a date or time in it."""
    return _STAMP_LEAD.match(line) is not None and any(
        pattern.search(line) for pattern in (_YEAR, _CLOCK, _AGO, _MONTH_DAY)
    )
