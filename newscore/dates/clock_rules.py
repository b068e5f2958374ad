"""Rows of the grammar for clock times and parts of the day."""

from __future__ import annotations

import re
from typing import Final

from newscore.dates.classes import CODES, OTHER
from newscore.dates.mention import Calendar, Found, Mention, Rule, Shift
from newscore.dates.reading import is_titled
from newscore.lexicons import calendar as words
from newscore.lexicons import date_context as context

_TIME = re.compile(r"(\d{1,2})(?:[:.](\d\d))?(?::(\d\d))?(am|pm|z)?")


def read_clock(found: Found) -> Mention | None:
    """A clock time: 10:35 a.m. EST, 5pm, 1930 GMT, 4 in the morning."""
    tokens = found.tokens
    first = next(
        at
        for at in range(found.first, found.end)
        if tokens.lowers[at][0].isdigit() or tokens.lowers[at] in words.CARDINALS
    )
    word = tokens.lowers[first]
    rest = tokens.lowers[first + 1 : found.end]
    half = next((w[0] for w in rest if w in ("a.m.", "am", "p.m.", "pm", "p")), "")
    if not half and "a" in rest and "m" in rest:
        half = "a"
    if word in words.CARDINALS:
        hour, minute, second = words.CARDINALS[word], "00", None
    elif len(word) == 4 and word.isdigit():
        hour, minute, second = int(word[:2]), word[2:], None
    else:
        got = _TIME.fullmatch(word)
        if not got:
            return None
        hour, minute, second = int(got[1]), got[2] or "00", got[3]
        half = half or (got[4] or "").rstrip("mz")
        if "." in word and not half and not any(w in words.ZONES for w in rest):
            return None
    if found.codes[found.end - 1] == CODES["LOCAL"] and tokens.words[found.end - 1].islower():
        return read_clock(found._replace(end=found.end - 1))  # "at 9 p.m. local residents left"
    zone = any(w in words.ZONES for w in rest)
    if zone and not all(
        tokens.words[at].isupper() for at in range(first + 1, found.end) if tokens.lowers[at] in words.ZONES
    ):
        return None
    if hour > 24 or int(minute) > 59 or (half and not 1 <= hour <= 12 and hour > 23):
        return None
    part = next((words.DAY_PARTS[w] for w in rest if w in words.DAY_PARTS), None)
    if not half and part:
        half = "a" if part == "TMO" or (part == "TNI" and (hour < 5 or hour == 12)) else "p"
    if half == "p" and hour < 12:
        hour += 12
    elif half == "a" and hour == 12:
        hour = 0
    clock = f"T{hour:02d}:{minute}" + (f":{second}" if second else "")
    return Mention(found.first, found.end - 1, Calendar(clock=clock), "")


def read_past_hour(found: Found) -> Mention | None:
    """`half past nine`, `a quarter to three`, `ten past noon`."""
    tokens = found.tokens
    before = tokens.lowers[found.first - 1] if found.first else ""
    lowers = [word for word in found.lowers() if word not in ("a", "minutes", "in", "the")]
    follower = tokens.lowers[found.end] if found.end < len(tokens) else ""
    if before not in context.BEFORE_CLOCKS or follower in words.UNIT_PLURALS or "minutes" in lowers[2:]:
        return None
    if lowers[0] in ("half", "quarter"):
        minutes = 30 if lowers[0] == "half" else 15
    else:
        minutes = _figure(lowers[0])
        if "minutes" not in found.lowers() and lowers[1] not in ("past",):
            return None  # "at nine to five"
    hour = 12 if lowers[2] in ("noon", "midday") else 24 if lowers[2] == "midnight" else _figure(lowers[2])
    if not 1 <= hour <= 24 or not 1 <= minutes <= 30:
        return None
    part = words.DAY_PARTS.get(lowers[-1])
    if part and hour < 12 and (part != "TNI" or hour > 5) and part != "TMO":
        hour += 12
    total = hour * 60 + (minutes if lowers[1] in ("past", "after") else -minutes)
    clock = f"T{total // 60 % 24:02d}:{total % 60:02d}"
    return Mention(found.first, found.end - 1, Calendar(clock=clock), "")


def _figure(word: str) -> int:
    """A number written as one word or in figures."""
    return words.CARDINALS[word] if word in words.CARDINALS else int(word)


def read_plain_clock(found: Found) -> Mention | None:
    """`at 10:35`: a time only behind a word that asks for one or beside a date; else `2:10` is a score."""
    tokens, codes, at = found.tokens, found.codes, found.first
    before = tokens.lowers[at - 1] if at else ""
    if ":" not in tokens.lowers[at]:
        return None
    offset = found.end - at > 1  # 08:15:00 +0200
    if offset and (tokens.lowers[at + 1] not in ("+", "-", "−") or tokens.gap(at + 2)):
        return None
    dated = CODES["YEAR"] in codes[max(at - 2, 0) : at] or codes[found.end : found.end + 1] in _DAY_CODES
    if not (offset or dated or before in context.BEFORE_CLOCKS):
        return None
    if tokens.text[tokens.end(at) : tokens.end(at) + 1] in (":", "/", "-"):
        return None
    return read_clock(found)


_DAY_CODES: Final = (CODES["WEEKDAY"], CODES["WDAY"])


def read_moment(found: Found) -> Mention | None:
    """noon, midnight, midday, and what day they are said of."""
    name = next(word for word in found.lowers() if word in words.DAY_MOMENTS)
    if (found.first and found.tokens.lowers[found.first - 1] in ("high",)) or (
        found.tokens.words[found.first][0].isupper() and found.first
    ):
        before = found.tokens.lowers[found.first - 1]
        if before not in ("at", "by", "until", "from", ".", "to", "before", "after"):
            return None
    return Mention(found.first, found.end - 1, Calendar(clock=words.DAY_MOMENTS[name]), "")


def read_part(found: Found) -> Mention | None:
    """this morning, last night, the evening, tonight: a part of the day the text is at."""
    lowers = found.lowers()
    if is_titled(found):
        return None  # CBS This Morning
    offset, base = 0, "published"
    part = "TNI"
    mod = None
    for word in lowers:
        if word in words.DAY_PARTS:
            part = words.DAY_PARTS[word]
        elif word in ("last", "yesterday"):
            offset = -1
        elif word == "tomorrow":
            offset = 1
        elif word in ("next", "following"):
            offset, base = 1, "text"
        elif word == "previous":
            offset, base = -1, "text"
        elif word in ("that", "same", "the"):
            base = "text"
        elif word in ("early", "mid"):
            mod = "START" if word == "early" else "MID"
        elif word == "late":
            mod = "END"
    if "last" in lowers or "yesterday" in lowers or "tomorrow" in lowers:
        base = "published"
    meaning = Shift("D", offset, "text" if base == "text" else "published", part=part)
    return Mention(found.first, found.end - 1, meaning, "", mod)


def read_bare_part(found: Found) -> Mention | None:
    """`in the morning`, `by mid afternoon`, `overnight`: only where the phrase is an adverb."""
    tokens = found.tokens
    before = tokens.lowers[found.first - 1] if found.first else ""
    word = tokens.lowers[found.end - 1]
    if tokens.words[found.end - 1][0].isupper() and (found.first or word != "overnight"):
        return None
    if word == "overnight":
        return None if before in context.NOT_BEFORE_OVERNIGHT else read_part(found)
    if word in context.LIGHT_OF_DAY:
        return read_part(found) if before in context.BEFORE_LIGHT else None
    if found.codes[found.first] == CODES["THE"]:
        follower = tokens.lowers[found.end] if found.end < len(tokens) else ""
        noun = found.codes[found.end : found.end + 1] == OTHER and follower not in context.FUNCTION_WORDS
        if before not in context.BEFORE_PARTS or (noun and follower.isalpha()):
            return None  # "the morning meetings"
    elif found.codes[found.first] == CODES["PART"] and before != "by":
        return None
    return read_part(found)


LOCAL_TIME = "(?:ZONE TIME?|LOCAL{1,3} TIME|LOCAL)"

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "clock",
        (
            f"AROUND? [CLOCK HOUR INT1] [AM PM] (?:{LOCAL_TIME})?",
            f"AROUND? [HOUR CLOCK] {LOCAL_TIME}",
            "[FOUR YEAR] ZONE",
        ),
        read_clock,
        (
            "at [10:35 a.m. EST]: 2013-05-15T10:35",
            "by [5pm ET]: 2013-05-15T17:00",
            "at [9 p.m. Eastern]: 2013-05-15T21:00",
            "at [1930 GMT]: 2013-05-15T19:30",
        ),
        ("a 2:1 vote",),
    ),
    Rule(
        "clock.words",
        ("AROUND? [INT1 CARD] OCLOCK (?:IN THE PART)?", "[INT1 CARD CLOCK] IN THE PART"),
        read_clock,
        ("at [two o'clock]: 2013-05-15T02:00", "at [4 in the morning]: 2013-05-15T04:00"),
        ("two in the boat",),
    ),
    Rule(
        "clock.past",
        (
            "(?:HALF|A? QUARTER|[CARD INT1] UNITS?) [PAST TO AFTER BEFORE] [CARD INT1 MOMENTNAME] "
            "(?:IN THE PART)?",
        ),
        read_past_hour,
        ("at [half past nine]: 2013-05-15T09:30", "by [quarter to three]: 2013-05-15T02:45"),
        ("two to three weeks", "a vote of nine to five", "half past it"),
    ),
    Rule("clock.hour", ("(?:AROUND )?HOUR",), read_clock, ("from [9am]: 2013-05-15T09:00",)),
    Rule(
        "clock.plain",
        ("CLOCK [HYPHEN PLUS] FOUR", "CLOCK"),
        read_plain_clock,
        ("at [14:30]: 2013-05-15T14:30", "logged at [08:15:00 +0200]: 2013-05-15T08:15:00"),
        ("a 3:45 lead", "won 2:10"),
    ),
    Rule(
        "clock.moment",
        ("(?:LOCAL )?MOMENTNAME (?:ZONE)?",),
        read_moment,
        ("at [noon]: 2013-05-15T12:00", "until [midnight]: 2013-05-15T24:00"),
    ),
    Rule(
        "part.pointed",
        (
            "[EARLY LATE EARLIER LATER]? [THIS THAT SAME LAST NEXT] PART",
            "[EARLY LATE EARLIER LATER]? THE [SAME NEXT FOLLOWING PREVIOUS] PART",
        ),
        read_part,
        ("said [this morning]: 2013-05-15TMO", "left [last night]: 2013-05-14TNI"),
    ),
    Rule(
        "part.tonight", ("(?:[EARLIER LATER LATE] )?TONIGHT",), read_part, ("plays [tonight]: 2013-05-15TNI",)
    ),
    Rule(
        "part",
        ("(?:THE )?(?:(?:EARLY|LATE|MID) HYPHEN? )?PART",),
        read_bare_part,
        ("came in [the morning]: 2013-05-15TMO", "fell [overnight]: 2013-05-15TNI"),
        ("a night out", "Morning Edition"),
    ),
)
