"""Mentions that are parts of one date joined into one; what two mentions say only once given to both.

`Friday` and `10:35 a.m.` are one moment, `two years` and `three months` one duration, `the day before` and
`Christmas` one day. The ends of a range stay two mentions, but share year and day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from newscore.dates.mention import Amount, Calendar, Mention, Shift
from newscore.tokens import Tokens

# what may stand between a day and its time, either way round
_JOINTS: Final = frozenset(
    tuple(joint.split())
    for joint in ("", ",", "at", "on", ", at", ", on", "at about", "at around", "|", "/", "-", "–", "—")
)


def join_mentions(mentions: Iterable[Mention], tokens: Tokens) -> Iterator[Mention]:
    """Yield the mentions, those that say day and time of one moment joined into one.

    `Friday, Oct. 23, 1998 at 10:35 a.m. EST` is one mention; so is `5 p.m. Thursday`. In `from Dec. 28 to
    Jan. 3, 2021` the first day gets its year from the second.
    """
    held: Mention | None = None
    told: Mention | None = None  # a clock time that waits for the day behind another in brackets
    for mention in mentions:
        if held is not None:
            joined = _join(held, mention, tokens)
            if joined is not None:
                held = joined
                continue
            if told is None and _told_again(held, mention, tokens):
                told, held = held, mention
                continue
            if told is not None:
                day = mention if _follows_brackets(held, mention, tokens) else held
                yield _on_day(told, day)
                held, told = _on_day(held, day), None
            if tokens.lowers[held.last + 1 : mention.first] == ["("]:
                held, mention = _one_day(held, mention), _one_day(mention, held)
            yield _with_year_of(held, mention, tokens)
        held = mention
    if told is not None:
        yield _on_day(told, held)
    if held is not None:
        yield held


def _one_day(one: Mention, two: Mention) -> Mention:
    """`one` of `Tuesday (Aug. 4)` or `Aug. 4 (Tuesday)`, with what the other says of the day."""
    said, more = one.meaning, two.meaning
    if not (isinstance(said, Calendar) and isinstance(more, Calendar)):
        return one
    name, date = (said, more) if more.day else (more, said)
    if name != Calendar(weekday=name.weekday, part=name.part, clock=name.clock) or name.weekday is None:
        return one
    if date.month is None or date.day is None or date.weekday is not None:
        return one
    return one._replace(meaning=date._replace(weekday=name.weekday, part=said.part, clock=said.clock))


def _told_again(one: Mention, two: Mention, tokens: Tokens) -> bool:
    """Whether a clock time follows another in brackets or ends its range: `9 a.m. (1300 GMT)`, `9 to 11`."""
    between = tokens.lowers[one.last + 1 : two.first]
    return between in _TOLD_AGAIN and is_time_alone(one) and is_time_alone(two)


_TOLD_AGAIN: Final = (["("], ["to"], ["and"], ["-"], ["–"], ["—"])


def _follows_brackets(one: Mention, two: Mention, tokens: Tokens) -> bool:
    """Whether a day stands behind the brackets that a mention closes: `(1300 GMT) on Friday`."""
    between = tokens.lowers[one.last + 1 : two.first]
    return between in ([")"], [")", "on"], [")", ","]) and is_day(two)


def _on_day(time: Mention, day: Mention | None) -> Mention:
    """A clock time, with the day that another mention names."""
    if day is None or not isinstance(day.meaning, Shift | Calendar) or not is_time_alone(time):
        return time
    return time._replace(meaning=day.meaning._replace(clock=clock_of(time), part=None))


def _join(one: Mention, two: Mention, tokens: Tokens) -> Mention | None:
    if two.first - one.last > 3:
        return None
    if isinstance(two.meaning, Calendar) and two.meaning == Calendar(year=two.meaning.year):
        return _with_year_behind(one, two, tokens)
    if isinstance(one.meaning, Amount):
        return _with_rest(one, two, tokens)
    if tokens.lowers[one.last + 1] in ("before", "after") and two.first - one.last == 2:
        return _off_day(one, two, tokens)
    day, time = (one, two) if is_time_alone(two) else (two, one)
    said, clock = day.meaning, clock_of(time)
    if clock is None or not isinstance(said, Shift | Calendar) or not is_day(day):
        return None
    between = tuple(tokens.lowers[one.last + 1 : two.first])
    if between not in _JOINTS or "\n\n" in tokens.text[tokens.end(one.last) : tokens.starts[two.first]]:
        return None
    return Mention(
        one.first, two.last, said._replace(clock=_clock_in_part(clock, said.part)), day.rule, day.mod
    )


def _off_day(one: Mention, two: Mention, tokens: Tokens) -> Mention | None:
    """`the day before Christmas`: a day told by another; `two days after May 3` stay two mentions."""
    far, said = one.meaning, two.meaning
    if not (isinstance(far, Shift) and far.unit == "D" and far.offset):
        return None
    if tokens.lowers[one.first : one.last + 1] != ["the", "day"]:
        return None
    if not isinstance(said, Calendar) or not is_day(two):
        return None
    return Mention(one.first, two.last, said._replace(off=far.offset), two.rule)


_UNITS: Final = ("Y", "M", "W", "D", "TH", "TM", "TS")


def _with_rest(one: Mention, two: Mention, tokens: Tokens) -> Mention | None:
    """`two years and three months`, `2 hours 30 minutes`: one duration told in two units."""
    long, short = one.meaning, two.meaning
    if (
        not (isinstance(long, Amount) and isinstance(short, Amount))
        or short.number is None
        or "X" in long.value
        or two.mod
    ):
        return None
    joint = tokens.lowers[one.last + 1 : two.first]
    if joint not in ([], ["and"], [","][: short.unit[0] == "T"]) or long.unit not in _UNITS:
        return None  # "2 hours, 20 minutes", but "two years, three months of them"
    if short.unit not in _UNITS[_UNITS.index(long.unit) + 1 :] or short.reach or "." in long.value:
        return None
    rest = short.value[1:]
    value = long.value + (rest[1:] if rest[0] == "T" == long.unit[0] else rest)
    return one._replace(last=two.last, meaning=Amount(value, short.unit, None, long.reach, long.base))


def _with_year_behind(one: Mention, two: Mention, tokens: Tokens) -> Mention | None:
    """`March 5, nineteen ninety-six`, `the winter of nineteen ninety-six`: a date and the year behind it."""
    said, year = one.meaning, two.meaning
    between = tokens.lowers[one.last + 1 : two.first]
    if not (isinstance(said, Calendar) and isinstance(year, Calendar)) or between not in ([], [","], ["of"]):
        return None
    if said.year is not None or (said.month is None and said.season is None and said.quarter is None):
        return None
    return one._replace(last=two.last, meaning=said._replace(year=year.year))


# what stands between the two ends of a range or the two days of a pair
_RANGE_MARKS: Final = frozenset(("and", "or", "to", "through", "until", "till", "-", "–", "—"))


def _with_year_of(one: Mention, two: Mention, tokens: Tokens) -> Mention:
    """`one`, with the year of `two` if they are the ends of one range and only `two` says its year."""
    early, late = one.meaning, two.meaning
    if not (
        isinstance(early, Calendar)
        and isinstance(late, Calendar)
        and two.first - one.last == 2
        and tokens.lowers[one.last + 1] in _RANGE_MARKS
        and early.month is not None
        and (early.day is None) == (late.day is None)
        and (early.year, early.point, early.within) == (None, None, None)
        and late.year is not None
        and late.month is not None
    ):
        return one
    crosses = (early.month, early.day or 0) > (late.month, late.day or 0)  # December and January 1998
    return one._replace(meaning=early._replace(year=late.year - crosses))


def is_time_alone(mention: Mention) -> bool:
    """Whether a mention is a clock time that names no day."""
    return clock_of(mention) is not None


def clock_of(mention: Mention) -> str | None:
    """The clock time of a mention that says nothing else."""
    meaning = mention.meaning
    if isinstance(meaning, Calendar) and meaning == Calendar(clock=meaning.clock):
        return meaning.clock
    return None


def is_day(mention: Mention) -> bool:
    """Whether a mention names a day and no clock time."""
    meaning = mention.meaning
    if isinstance(meaning, Shift):
        return meaning.unit == "D" and meaning.clock is None and meaning.base == "published"
    return (
        isinstance(meaning, Calendar)
        and meaning.clock is None
        and (meaning.day is not None or meaning.weekday is not None or meaning.holiday is not None)
    )


def _clock_in_part(clock: str, part: str | None) -> str:
    """A clock time read in its part of the day: `6 o'clock this afternoon` is 18:00."""
    hour = int(clock[1:3])
    if (part in ("TAF", "TEV") and hour < 12) or (part == "TNI" and 5 < hour < 12):
        return f"T{hour + 12:02d}{clock[3:]}"
    return clock
