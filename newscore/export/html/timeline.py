"""The timeline of an article as SVG, drawn to scale: a day is as wide in one place as in another."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from heapq import heappop, heappush

from newscore.article import Event
from newscore.export.html.escape import one_line

_WIDTH = 860  # units of the drawing, all of it
_LEFT, _RIGHT, _TOP = 12, 12, 30
_LANE = 26
_CHARACTER = 6.6  # mean width of a character of a label
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
    def days(self) -> str:
        return day(self.first) if self.first == self.last else f"{day(self.first)} – {day(self.last)}"

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
        return '<p class="none">The article names no calendar days.</p>'
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
    range_ = max(entry.high for entry in rows) - min(entry.low for entry in rows)
    count = (3 * len(rows) + 4) // 5
    best: tuple[int, int] | None = None
    for i in range(len(rows) - count + 1):
        window = rows[i : i + count]
        low, high = min(entry.low for entry in window), window[-1].high
        if best is None or high - low < best[1] - best[0]:
            best = low, high
    return best if best and (best[1] - best[0]) * 12 <= range_ else None


def _drawing(entries: Sequence[Entry], published: date | None, title: str, number: int) -> str:
    low = min(entry.low for entry in entries)
    high = max(entry.high for entry in entries)
    at_press = published.toordinal() if published else None
    if at_press is not None and number == 1:
        low, high = min(low, at_press), max(high, at_press + 1)
    pad = max(1, (high - low) // 25)
    low, high = max(1, low - pad), min(date.max.toordinal(), high + pad)
    scale = (_WIDTH - _LEFT - _RIGHT) / (high - low)

    def x(ordinal: int) -> float:
        return round(_LEFT + (ordinal - low) * scale, 1)

    boxes = []
    for entry in entries:
        start, width = x(entry.low), max(6.0, round((entry.high - entry.low) * scale, 1))
        label = one_line(entry.label, 42)
        reach = min(len(entry.label), 42) * _CHARACTER + 8
        leftward = start + width + reach > _WIDTH and start - reach > 0
        extent = (start - reach, start + width) if leftward else (start, start + width + reach)
        boxes.append((extent, start, width, label, leftward, entry))
    boxes.sort(key=lambda box: (box[0][0], box[1]))
    lanes = _pack([box[0] for box in boxes])
    height = _TOP + (max(lanes) + 1) * _LANE + 10
    out = [
        f'<figure class="timeline"><figcaption>{title}: {day(date.fromordinal(low))} to'
        f" {day(date.fromordinal(high - 1))}</figcaption>"
        f'<div class="scroll" tabindex="0" role="region" aria-label="{title}">'
        f'<svg viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}" role="group"'
        f' aria-label="{title}">'
    ]
    for at, words in ticks(low, high):
        place = x(at)
        out.append(f'<line class="tick" x1="{place}" x2="{place}" y1="18" y2="{height}"/>')
        if place + len(words) * _CHARACTER < _WIDTH:
            out.append(f'<text class="tick" x="{place}" y="12">{words}</text>')
    if at_press is not None and low <= at_press < high:
        place = x(at_press)
        out.append(
            f'<line class="press" x1="{place}" x2="{place}" y1="18" y2="{height}">'
            "<title>published</title></line>"
        )
    for (_, start, width, label, leftward, entry), lane in zip(boxes, lanes, strict=True):
        top = _TOP + lane * _LANE
        kind = "said" if entry.speakers else "told"
        what = f"said on this date: {'; '.join(entry.speakers)}" if entry.speakers else "mentioned"
        full = f"{entry.days}: {what}" + (f" ({', '.join(entry.phrases)})" if entry.phrases else "")
        anchor = (
            f'x="{round(start - 5, 1)}" text-anchor="end"'
            if leftward
            else f'x="{round(start + width + 5, 1)}"'
        )
        out.append(
            f'<a href="#{entry.target}"><title>{one_line(full, 400)}</title>'
            f'<rect class="{kind}" x="{start}" y="{top}" width="{width}" height="14"'
            f' rx="{7 if kind == "said" else 1}"/>'
            f'<text {anchor} y="{top + 11}">{label}</text></a>'
        )
    out.append("</svg></div></figure>")
    return "".join(out)


def _pack(extents: Sequence[tuple[float, float]]) -> list[int]:
    """The lane of each extent, so that none overlap; extents come in order of their start."""
    free: list[tuple[float, int]] = []
    lanes = []
    for start, end in extents:
        lane = heappop(free)[1] if free and free[0][0] <= start else len(free)
        heappush(free, (end + 8, lane))
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
