"""Joins mentions that are parts of one date, and fills in the year that a range says only once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from newscore.dates.mention import Calendar, Mention, Shift
from newscore.tokens import Tokens

# what may stand between a day and its time, either way round
_JOINTS: Final = frozenset(
    tuple(joint.split())
    for joint in ("", ",", "at", "on", ", at", ", on", "at about", "at around", "|", "-", "–", "—")
)


def join_mentions(mentions: Iterable[Mention], tokens: Tokens) -> Iterator[Mention]:
    """Yield the mentions, those that say day and time of one moment joined into one.

    `Friday, Oct. 23, 1998 at 10:35 a.m. EST` is one mention; so is `5 p.m. Thursday`. In `from Dec. 28 to
    Jan. 3, 2021` the first day gets its year from the second.
    """
    held: Mention | None = None
    for mention in mentions:
        if held is not None:
            joined = _join(held, mention, tokens)
            if joined is not None:
                held = joined
                continue
            yield _with_year_of(held, mention, tokens)
        held = mention
    if held is not None:
        yield held


def _join(one: Mention, two: Mention, tokens: Tokens) -> Mention | None:
    if two.first - one.last > 3:
        return None
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
        and early.day is not None
        and (early.year, early.point, early.within) == (None, None, None)
        and late.year is not None
        and late.month is not None
    ):
        return one
    crosses = (early.month, early.day) > (late.month, late.day or 31)
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
