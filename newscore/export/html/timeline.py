"""The timeline of an article as SVG, drawn to scale: a day is as wide in one place as in another."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from heapq import heappop, heappush

from newscore.article import Event
from newscore.export.html.text import one_line

_WIDTH = 860  # units of the drawing, all of it
_LEFT, _RIGHT, _TOP = 12, 12, 30
_LANE = 26
_CHARACTER = 6.6  # mean width of a character of a label
_LABEL = 42  # characters of a label
_MOST = 120  # entries drawn; a page of more is no picture
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


@dataclass(slots=True)
class Entry:
    """All that the article puts on the same days."""

    first: date
    last: date
    target: str  # the id of its first date in the article
    speakers: list[str] = field(default_factory=list)
    phrases: list[str] = field(default_factory=list)

    @property
    def low(self) -> int:
        return self.first.toordinal()

    @property
    def high(self) -> int:
        return self.last.toordinal() + 1  # behind the last day

    @property
    def label(self) -> str:
        words = list(dict.fromkeys(self.speakers)) or list(dict.fromkeys(self.phrases))
        more = f" +{len(words) - 2}" if len(words) > 2 else ""
        return ", ".join(words[:2]) + more


def day(value: date) -> str:
    """Return a day as people write it.

    >>> day(date(2023, 9, 5))
    '5 Sep 2023'
    """
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def stretch(first: date, last: date) -> str:
    """Return the days from `first` to `last` as people write them."""
    return day(first) if first == last else f"{day(first)} – {day(last)}"


def entries_of(events: Sequence[tuple[Event, str]]) -> list[Entry]:
    """Return the events gathered by their days, in calendar order."""
    found: dict[tuple[date, date], Entry] = {}
    for event, target in events:
        entry = found.setdefault((event.first, event.last), Entry(event.first, event.last, target))
        if event.statement:
            source = " ".join(span.text for span in event.statement.source)
            entry.speakers.append(event.statement.speaker or " ".join(source.split()) or "somebody")
        else:
            entry.phrases.append(" ".join(event.timex.span.text.split()))
    return list(found.values())


def draw(events: Sequence[tuple[Event, str]], published: date | None) -> str:
    """Return the timeline as HTML: the whole range, and its densest part again if that is small."""
    entries = entries_of(events)
    if not entries:
        return '<p class="about">The article names no calendar days.</p>'
    drawn = entries[:_MOST]
    left_out = (
        f"<p>The first {_MOST} of {len(entries)} stretches of days are drawn; the list below has all.</p>"
        if len(entries) > _MOST
        else ""
    )
    near = closest(drawn)
    whole = _drawing(drawn, published, "Timeline to scale", 1)
    if near is None:
        return left_out + whole
    low, high = near
    inside = [entry for entry in drawn if low <= entry.low and entry.high <= high]
    return left_out + whole + _drawing(inside, published, "Close-up, to scale", 2)


def closest(entries: Sequence[Entry]) -> tuple[int, int] | None:
    """Return the days that hold most of the entries, if that is a small part of all the days drawn."""
    if len(entries) < 4:
        return None
    rows = sorted(entries, key=lambda entry: entry.high)
    range_ = rows[-1].high - min(entry.low for entry in rows)
    count = (3 * len(rows) + 4) // 5
    windows = [rows[i : i + count] for i in range(len(rows) - count + 1)]
    ends = [(min(entry.low for entry in window), window[-1].high) for window in windows]
    low, high = min(ends, key=lambda days: days[1] - days[0])
    return (low, high) if (high - low) * 12 <= range_ else None


@dataclass(frozen=True, slots=True)
class Scale:
    """The days that a drawing shows, `low` to before `high`, as ordinals, and where they stand."""

    low: int
    high: int

    def x(self, ordinal: int) -> float:
        """Return where a day begins, in units of the drawing."""
        return round(_LEFT + (ordinal - self.low) * (_WIDTH - _LEFT - _RIGHT) / (self.high - self.low), 1)


def _scale(entries: Sequence[Entry], also: int | None) -> Scale:
    """All days of the entries and the day `also`, with some room on both sides."""
    low = min(entry.low for entry in entries)
    high = max(entry.high for entry in entries)
    if also is not None:
        low, high = min(low, also), max(high, also + 1)
    room = max(1, (high - low) // 25)
    return Scale(max(1, low - room), min(date.max.toordinal(), high + room))


def _drawing(entries: Sequence[Entry], published: date | None, title: str, number: int) -> str:
    press = published.toordinal() if published else None
    scale = _scale(entries, press if number == 1 else None)
    boxes = sorted((_Box.of(entry, scale) for entry in entries), key=lambda box: (box.left, box.start))
    lanes = _pack(boxes)
    height = _TOP + (max(lanes) + 1) * _LANE + 10
    bars = (box.draw(_TOP + lane * _LANE) for box, lane in zip(boxes, lanes, strict=True))
    first, last = date.fromordinal(scale.low), date.fromordinal(scale.high - 1)
    return "".join(
        (
            f"<figure><figcaption>{title}: {day(first)} to {day(last)}</figcaption>"
            f'<div class="scroll" tabindex="0" role="region" aria-label="{title}">'
            f'<svg viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}" role="group"'
            f' aria-label="{title}">',
            *_axis(scale, height, press),
            *bars,
            "</svg></div></figure>",
        )
    )


def _axis(scale: Scale, height: int, press: int | None) -> Iterator[str]:
    """The lines of the days on the axis, with their names, and that of the publication date."""
    for at, words in ticks(scale.low, scale.high):
        place = scale.x(at)
        yield f'<path d="M{place} 18V{height}"/>'
        if place + len(words) * _CHARACTER < _WIDTH:
            yield f'<text class="tick" x="{place}" y="12">{words}</text>'
    if press is not None and scale.low <= press < scale.high:
        place = scale.x(press)
        yield f'<path class="press" d="M{place} 18V{height}"><title>published</title></path>'


@dataclass(frozen=True, slots=True)
class _Box:
    """The bar of an entry and its label, which stands before the bar where there is no room behind it."""

    entry: Entry
    start: float
    width: float
    left: float  # of bar and label together
    right: float

    @classmethod
    def of(cls, entry: Entry, scale: Scale) -> _Box:
        start = scale.x(entry.low)
        width = max(6.0, round(scale.x(entry.high) - start, 1))
        label = min(len(entry.label), _LABEL) * _CHARACTER + 8
        if start + width + label > _WIDTH and start - label > 0:
            return cls(entry, start, width, start - label, start + width)
        return cls(entry, start, width, start, start + width + label)

    def draw(self, top: int) -> str:
        """Return the bar and its label as a link to the article."""
        entry, end = self.entry, round(self.start + self.width + 5, 1)
        before = self.left < self.start
        anchor = f'x="{round(self.start - 5, 1)}" text-anchor="end"' if before else f'x="{end}"'
        kind = ' class="said" rx="7"' if entry.speakers else ""
        what = f"said on this date: {'; '.join(entry.speakers)}" if entry.speakers else "mentioned"
        phrases = f" ({', '.join(entry.phrases)})" if entry.phrases else ""
        days = stretch(entry.first, entry.last)
        return (
            f'<a href="#{entry.target}"><title>{one_line(f"{days}: {what}{phrases}", 400)}</title>'
            f'<rect{kind} x="{self.start}" y="{top}" width="{self.width}" height="14"/>'
            f'<text {anchor} y="{top + 11}">{one_line(entry.label, _LABEL)}</text></a>'
        )


def _pack(boxes: Sequence[_Box]) -> list[int]:
    """The lane of each box, so that none overlap; boxes come in order of their left edge."""
    free: list[tuple[float, int]] = []  # where each lane ends
    lanes = []
    for box in boxes:
        lane = heappop(free)[1] if free and free[0][0] <= box.left else len(free)
        heappush(free, (box.right + 8, lane))
        lanes.append(lane)
    return lanes


def ticks(low: int, high: int) -> Iterator[tuple[int, str]]:
    """Yield the days to mark on the axis, at most about ten, with their names."""
    days = high - low
    first, last = date.fromordinal(low), date.fromordinal(high - 1)
    if days <= 70:
        step = next(step for step in (1, 2, 7, 14) if days / step <= 8)
        start = low + (-low) % step if step < 7 else low + (1 - low) % 7  # weeks start on Monday
        for ordinal in range(start, high, step):
            yield ordinal, day(date.fromordinal(ordinal))
    elif days <= 366 * 3:
        step = next(step for step in (1, 2, 3, 6) if days / 30.4 / step <= 9 or step == 6)
        for index in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
            if index % step == 0 and (at := date(index // 12, index % 12 + 1, 1).toordinal()) >= low:
                yield at, f"{_MONTHS[index % 12]} {index // 12}"
    else:
        steps = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)
        step = steps[min(bisect_left(steps, days / 365.25 / 9), len(steps) - 1)]
        for year in range(first.year - first.year % step, last.year + 1, step):
            if year >= 1 and (at := date(year, 1, 1).toordinal()) >= low:
                yield at, str(year)
