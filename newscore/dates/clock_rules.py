"""Rows of the grammar for clock times and parts of the day."""

from __future__ import annotations

import re
from typing import Final

from newscore.dates.arithmetic import clock_value
from newscore.dates.classes import CODES, OTHER
from newscore.dates.mention import (
    Base,
    Calendar,
    Found,
    Mention,
    Rule,
    Shift,
    is_titled,
    joins_word,
    said_mod,
)
from newscore.lexicons import calendar as words
from newscore.lexicons import date_context as context

_TIME = re.compile(r"(\d{1,2})(?:[:.](\d\d))?(?::(\d\d))?(am?|pm?|z)?")


def read_clock(found: Found) -> Mention | None:
    """A clock time: 10:35 a.m. EST, 5pm, 1930 GMT, 4 in the morning."""
    tokens = found.tokens
    if found.codes[found.end - 1] == CODES["LOCAL"] and tokens.words[found.end - 1].islower():
        found = found._replace(end=found.end - 1)  # "at 9 p.m. local residents left"
    lowers = found.lowers()
    at = next(i for i, word in enumerate(lowers) if word[0].isdigit() or word in words.CARDINALS)
    hours = lowers[-1] == "hours" and found.before in context.BEFORE_CLOCKS
    if lowers[-1] in words.UNIT_PLURALS and not hours:
        return None  # "at 1700 hours", but "after 1000 days"
    zones = [found.first + i for i, word in enumerate(lowers) if word in words.ZONES]
    if not all(tokens.words[zone].isupper() for zone in zones):
        return None
    figures = _read_figures(lowers[at])
    if figures is None:
        return None
    hour, minute, second, half = figures
    half = half or next((word[0] for word in lowers[at + 1 :] if word in _HALVES), "")
    if "." in lowers[at] and not half and not zones:
        return None  # a price, a score
    part = next((words.DAY_PARTS[word] for word in lowers if word in words.DAY_PARTS), "")
    clock = clock_value(_of_24_hours(hour, half or _half_of_part(part, hour)), minute, second)
    return found.says(Calendar(clock=clock)) if clock else None


_HALVES: Final = frozenset("a.m. am p.m. pm".split())


def _half_of_part(part: str, hour: int) -> str:
    """The half of the day, `a` or `p`, by the part of it: `4 in the morning`, `8 at night`."""
    if not part:
        return ""
    return "a" if part == "TMO" or (part == "TNI" and (hour < 5 or hour == 12)) else "p"


def _of_24_hours(hour: int, half: str) -> int:
    """An hour of twelve and its half of the day as an hour of 24."""
    if half == "p" and hour < 12:
        return hour + 12
    return 0 if half == "a" and hour == 12 else hour


def _read_figures(word: str) -> tuple[int, int, str | None, str] | None:
    """Hour, minute, second and half of the day of one token: `10:35`, `5pm`, `1930`, `four`."""
    if word in words.CARDINALS:
        return words.CARDINALS[word], 0, None, ""
    if len(word) == 4 and word.isdigit():
        return int(word[:2]), int(word[2:]), None, ""
    got = _TIME.fullmatch(word)
    return (int(got[1]), int(got[2] or 0), got[3], (got[4] or "").rstrip("mz")) if got else None


def read_clock_range(found: Found) -> list[Mention] | None:
    """`9 to 11 a.m.`, `11:30-1 p.m.`: two times, the half of the day said once."""
    lowers = found.lowers()
    if lowers[1] == "and" and found.before != "between":
        return None
    late = read_clock(found._replace(first=found.first + 2))
    early = _read_figures(lowers[0])
    if late is None or early is None or not isinstance(late.meaning, Calendar) or not late.meaning.clock:
        return None
    hour, minute, _, _ = early
    end = int(late.meaning.clock[1:3])
    if not 1 <= hour <= 12 or minute > 59:
        return None
    hour = hour % 12 + (12 if end >= 12 else 0)
    if hour > end:
        hour = (hour + 12) % 24  # from 11 to 1 p.m.
    return [Mention(found.first, found.first, Calendar(clock=f"T{hour:02d}:{minute:02d}")), late]


def read_past_hour(found: Found) -> Mention | None:
    """`half past nine`, `a quarter to three`, `ten past noon`."""
    lowers = [word for word in found.lowers() if word not in ("a", "minutes", "in", "the")]
    if (
        (found.before not in context.BEFORE_CLOCKS and lowers[:2] != ["half", "past"])
        or found.after in words.UNIT_PLURALS
        or "minutes" in lowers[2:]
    ):
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
    return found.says(Calendar(clock=clock))


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
    behind = found.end + (codes[found.end : found.end + 1] == CODES["COMMA"])
    day = codes[behind : behind + 1]
    named = codes[behind + 1 : behind + 2] if day == CODES["INT1"] else day  # "16:40, 17 April 2018"
    dated = CODES["YEAR"] in codes[max(at - 2, 0) : at] or named in _DAY_CODES
    if not (offset or dated or before in context.BEFORE_CLOCKS):
        return None
    if tokens.text[tokens.end(at) : tokens.end(at) + 1] in (":", "/", "-"):
        return None
    return read_clock(found)


_DAY_CODES: Final = tuple(CODES[name] for name in "WEEKDAY WDAY MONTH MON".split())


def read_moment(found: Found) -> Mention | None:
    """noon, midnight, midday; not `High Noon`."""
    lowers = found.lowers()
    name = next(word for word in lowers if word in words.DAY_MOMENTS)
    if lowers[0].isdigit() and lowers[0] != "12":
        return None
    capital = found.first > 0 and found.tokens.words[found.first][0].isupper()
    if (capital or found.before == "high") and found.before not in context.BEFORE_MOMENTS:
        return None
    return found.says(Calendar(clock=words.DAY_MOMENTS[name]))


def read_part(found: Found) -> Mention | None:
    """this morning, last night, the next evening, tonight: a part of the day."""
    lowers = found.lowers()
    if is_titled(found) or lowers[-2:] == ["that", "overnight"]:
        return None  # CBS This Morning; "you cannot do that overnight"
    if lowers[0] in ("this", "last", "tonight") and (found.before == "the" or joins_word(found)):
        return None  # "this morning-after pill", "the last night of the fair", the Tonight show
    part = next((words.DAY_PARTS[word] for word in lowers if word in words.DAY_PARTS), "TNI")
    offset = next((_DAYS_OFF[word] for word in lowers if word in _DAYS_OFF), 0)
    base: Base = "published"
    if "last" not in lowers:
        base = "text" if not _OF_THE_TEXT.isdisjoint(lowers) else "here" if "the" in lowers else base
    return found.says(Shift("D", offset, base, part=part), said_mod(lowers))


_DAYS_OFF: Final = {"last": -1, "previous": -1, "next": 1, "following": 1}
_OF_THE_TEXT: Final = frozenset("that same next following previous".split())


def read_bare_part(found: Found) -> Mention | None:
    """`in the morning`, `by mid afternoon`, `overnight`: only where the phrase is an adverb."""
    if "of" in found.tokens.lowers[found.end : found.end + 1 + (found.after == "hours")]:
        return None  # "the night of the vote", "the early morning hours of March 5"
    tokens = found.tokens
    before = found.before
    word = tokens.lowers[found.end - 1]
    if tokens.words[found.end - 1][0].isupper() and (found.first or word != "overnight"):
        return None
    if found.end - found.first > 1 and found.codes[found.end : found.end + 1] == CODES["WEEKDAY"]:
        return None  # "mid-morning Friday" is one mention
    noun = found.codes[found.end : found.end + 1] == OTHER and found.after not in context.FUNCTION_WORDS
    joined = CODES["HYPHEN"] in found.codes[found.first : found.end]
    if word == "night" and (joined or (noun and found.after.isalpha() and "late" in found.lowers())):
        return None  # late-night hosts, a late night show
    if word == "overnight":
        return None if before in context.NOT_BEFORE_OVERNIGHT else read_part(found)
    if word in context.LIGHT_OF_DAY:
        on_day = re.match(_ON_DAY, found.codes[found.end : found.end + 2])  # "dawn on Friday" is one mention
        return read_part(found) if before in context.BEFORE_LIGHT and not on_day else None
    if found.codes[found.first] == CODES["THE"]:
        if before not in context.BEFORE_PARTS or (noun and found.after.isalpha()):
            return None  # "the morning meetings"
    elif found.codes[found.first] == CODES["PART"] and before != "by":
        return None
    return read_part(found)


_ON_DAY: Final = f"{CODES['ON']}?{CODES['WEEKDAY']}"
LOCAL_TIME = "(?:ZONE TIME?|LOCAL{1,3} TIME|LOCAL)"

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "clock.range",
        (f"[CLOCK INT1] [HYPHEN TO AND] (?:[CLOCK INT1] [AM PM]|HOUR) (?:{LOCAL_TIME})?",),
        read_clock_range,
        ("from [9] to 11 a.m.: 2013-05-15T09:00", "open [11:30]-1 p.m.: 2013-05-15T11:30"),
        ("two and 3 p.m.",),
    ),
    Rule(
        "clock",
        (
            f"AROUND? [CLOCK HOUR INT1] [AM PM] (?:{LOCAL_TIME})?",
            f"AROUND? [HOUR CLOCK] {LOCAL_TIME}",
            "[FOUR YEAR] [ZONE UNITS]",
        ),
        read_clock,
        (
            "at [10:35 a.m. EST]: 2013-05-15T10:35",
            "by [5pm ET]: 2013-05-15T17:00",
            "at [9 p.m. Eastern]: 2013-05-15T21:00",
            "at [1930 GMT]: 2013-05-15T19:30",
            "by [0900 hours]: 2013-05-15T09:00",
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
    Rule(
        "clock.hour",
        (f"AROUND? (?:HOUR|HOURP DOT M (?:DOT (?:{LOCAL_TIME})?)?)",),
        read_clock,
        ("from [9am]: 2013-05-15T09:00", "at [6:30p.m. ET]: 2013-05-15T18:30"),
        ("part P2q3pm", "a 9p coin", "at 25pm"),
    ),
    Rule(
        "clock.plain",
        ("CLOCK [HYPHEN PLUS] FOUR", "CLOCK"),
        read_plain_clock,
        ("at [14:30]: 2013-05-15T14:30", "logged at [08:15:00 +0200]: 2013-05-15T08:15:00"),
        ("a 3:45 lead", "won 2:10"),
    ),
    Rule(
        "clock.moment",
        ("[LOCAL INT1]? MOMENTNAME (?:ZONE)?",),
        read_moment,
        ("at [noon]: 2013-05-15T12:00", "until [midnight]: 2013-05-15T24:00"),
        ("high noon", "Gary saw High Noon"),
    ),
    Rule(
        "part.pointed",
        (
            "[EARLY LATE EARLIER LATER]? [THIS THAT SAME LAST NEXT] PART",
            "[EARLY LATE EARLIER LATER]? THE [SAME NEXT FOLLOWING PREVIOUS] PART",
        ),
        read_part,
        ("said [this morning]: 2013-05-15TMO", "left [last night]: 2013-05-14TNI"),
        ("CBS This Morning", "this morning-after pill", "the last night of the fair"),
    ),
    Rule(
        "part.tonight",
        ("(?:[EARLIER LATER LATE] )?TONIGHT",),
        read_part,
        ("plays [tonight]: 2013-05-15TNI",),
        ("the Tonight show", "World News Tonight"),
    ),
    Rule(
        "part",
        ("(?:THE )?(?:(?:EARLY|LATE|MID) HYPHEN? )?PART",),
        read_bare_part,
        ("came in [the morning]: 2013-05-15TMO", "fell [overnight]: 2013-05-15TNI"),
        ("a night out", "Morning Edition"),
    ),
)
