"""Spans of a text, edits to it, and the exact way between a cleaned text and its source.

All offsets are half-open and count Unicode code points, as Python's `str` does; `to_units` and
`from_units` convert them for UTF-8 and UTF-16 users (JavaScript, Java, byte-oriented stores).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from newscore.errors import FormatError, OptionError, check_text


@dataclass(frozen=True, slots=True, init=False)
class Span:
    """Half-open code-point offsets and the words themselves.

    For every span that newscore returns, `source[span.start:span.end] == span.text`.
    """

    start: int
    end: int
    text: str

    def __init__(self, start: int, end: int, text: str) -> None:
        # straight into the slots: a frozen dataclass would look each field up by name, which takes longer
        _set_start(self, start)
        _set_end(self, end)
        _set_text(self, text)

    @classmethod
    def of(cls, source: str, start: int, end: int) -> Span:
        """Return the span of `source` from `start` to `end`.

        >>> Span.of("KCNA said", 5, 9)
        Span(start=5, end=9, text='said')
        """
        return cls(start, end, source[start:end])


_set_start, _set_end, _set_text = (getattr(Span, name).__set__ for name in Span.__slots__)


@dataclass(frozen=True, slots=True)
class Edit:
    """One change: `source[start:end]` becomes `text`. `rule` names the rule that asked for it."""

    start: int
    end: int
    text: str
    rule: str = ""


def check_edits(edits: Iterable[Edit], length: int) -> tuple[Edit, ...]:
    """Return the edits as a tuple; raise `FormatError` unless they are in order, apart and in range.

    Edits may touch. At one point an insertion stands before a replacement that starts there.
    """
    done = tuple(edits)
    last = 0
    for edit in done:
        if not isinstance(edit, Edit):
            raise TypeError(f"a cleaner must yield Edit(start, end, text), not {type(edit).__name__}")
        if not last <= edit.start <= edit.end <= length:
            raise FormatError(f"{edit!r} overlaps the edit before it or lies outside the text of {length}")
        last = edit.end
    return done


def apply_edits(source: str, edits: Iterable[Edit]) -> str:
    """Return `source` with the edits made.

    >>> apply_edits("He  said", [Edit(2, 4, " ")])
    'He said'
    """
    parts: list[str] = []
    last = 0
    for edit in edits:
        parts.append(source[last : edit.start])
        parts.append(edit.text)
        last = edit.end
    parts.append(source[last:])
    return "".join(parts)


def clean_starts(edits: Iterable[Edit]) -> Iterator[int]:
    """Yield for each edit where its new text starts in the cleaned text."""
    shift = 0
    for edit in edits:
        yield edit.start + shift
        shift += len(edit.text) - (edit.end - edit.start)


@dataclass(frozen=True, slots=True)
class Aligned:
    """A cleaned text, the source it came from, and the edits that lead from one to the other.

    However many cleaners made it, the edits are one list against the source, so that
    `apply_edits(source, edits) == text`.

    >>> aligned = Aligned.of("He  said", [Edit(2, 4, " ")])
    >>> aligned.text
    'He said'
    >>> aligned.to_source(Span(3, 7, "said"))
    Span(start=4, end=8, text='said')
    >>> aligned.to_clean(Span(4, 8, "said"))
    Span(start=3, end=7, text='said')
    """

    text: str
    source: str
    edits: tuple[Edit, ...]
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_starts", tuple(clean_starts(self.edits)))

    @classmethod
    def of(cls, source: str, edits: Iterable[Edit] = ()) -> Aligned:
        """Return `source` cleaned by `edits`; raise `FormatError` if they are out of order or overlap."""
        check_text(source, "source")
        done = check_edits(edits, len(source))
        return cls(apply_edits(source, done) if done else source, source, done)

    def to_source(self, span: Span) -> Span:
        """Return the smallest span of the source that the characters of `span` came from.

        `span` counts in the cleaned text. A character that an edit wrote stands for the whole stretch
        which that edit replaced. A removed stretch just before or behind the span is left out: a start
        sticks right, an end sticks left. An empty span, or one of inserted characters alone, gives an
        empty span.
        """
        self._check(span, self.text, "cleaned text")
        start = self._source_offset(span.start, last=False)
        end = start if span.start == span.end else self._source_offset(span.end - 1, last=True)
        return Span.of(self.source, start, max(start, end))

    def to_clean(self, span: Span) -> Span:
        """Return the span of the cleaned text that holds what is left of `span`, a span of the source.

        A replaced stretch is taken whole. Where nothing is left, the span is empty and stands where the
        text was.
        """
        self._check(span, self.source, "source")
        start = self._clean_offset(span.start, last=False)
        end = start if span.start == span.end else self._clean_offset(span.end - 1, last=True)
        return Span.of(self.text, start, max(start, end))

    def then(self, later: Aligned) -> Aligned:
        """Return the two steps as one: `later` must start from this text.

        >>> first = Aligned.of("He  said.", [Edit(2, 4, " ")])
        >>> first.then(Aligned.of(first.text, [Edit(7, 8, "!")])).edits
        (Edit(start=2, end=4, text=' ', rule=''), Edit(start=8, end=9, text='!', rule=''))
        """
        if later.source != self.text:
            raise OptionError("the later step does not start from the text of the earlier one")
        return Aligned(later.text, self.source, compose(self, later))

    @staticmethod
    def _check(span: Span, text: str, name: str) -> None:
        if not 0 <= span.start <= span.end <= len(text):
            raise OptionError(f"span {span.start}:{span.end} lies outside the {name} of {len(text)}")

    def _source_offset(self, at: int, *, last: bool) -> int:
        """The source offset of the cleaned character `at`: where it starts, or (`last`) where it ends."""
        here = bisect_right(self._starts, at) - 1
        if here < 0:
            return at + last
        edit = self.edits[here]
        into = at - self._starts[here]
        if into < len(edit.text):
            return edit.end if last else edit.start
        return edit.end + into - len(edit.text) + last

    def _clean_offset(self, at: int, *, last: bool) -> int:
        """The cleaned offset of the source character `at`: where it starts, or (`last`) where it ends."""
        here = bisect_right(self.edits, at, key=lambda edit: edit.start) - 1
        if here < 0:
            return at + last
        edit = self.edits[here]
        if at < edit.end:
            return self._starts[here] + (len(edit.text) if last else 0)
        return self._starts[here] + len(edit.text) + at - edit.end + last


def compose(first: Aligned, second: Aligned) -> tuple[Edit, ...]:
    """Return the edits that lead from `first.source` to `second.text` in one go.

    Edits of the two steps that share no character stay apart, so that each keeps its place and its
    rule; those that overlap become one edit, under the rule of the later step.
    """
    if not first.edits:
        return second.edits
    if not second.edits:
        return first.edits
    middle = first.text
    out: list[Edit] = []
    later = second.edits
    i = j = 0
    shift = 0  # middle offset minus source offset, behind the first-step edits consumed so far
    while i < len(first.edits) or j < len(later):
        # the next group of overlapping edits, in middle offsets
        group_i, group_j = i, j
        if j == len(later) or (
            i < len(first.edits) and first._starts[i] + len(first.edits[i].text) <= later[j].start
        ):
            low, high = first._starts[i], first._starts[i] + len(first.edits[i].text)
            i += 1
        elif i == len(first.edits) or later[j].end <= first._starts[i]:
            low, high = later[j].start, later[j].end
            j += 1
        else:
            low = min(first._starts[i], later[j].start)
            high = max(first._starts[i] + len(first.edits[i].text), later[j].end)
            i += 1
            j += 1
            while True:
                if i < len(first.edits) and first._starts[i] < high:
                    high = max(high, first._starts[i] + len(first.edits[i].text))
                    i += 1
                elif j < len(later) and later[j].start < high:
                    high = max(high, later[j].end)
                    j += 1
                else:
                    break
        low_source = low - shift
        for edit in first.edits[group_i:i]:
            shift += len(edit.text) - (edit.end - edit.start)
        high_source = high - shift
        if group_j == j:
            _append(out, first.edits[group_i])
            continue
        parts: list[str] = []
        last = low
        for edit in later[group_j:j]:
            parts += (middle[last : edit.start], edit.text)
            last = edit.end
        parts.append(middle[last:high])
        text = "".join(parts)
        if text != first.source[low_source:high_source]:
            _append(out, Edit(low_source, high_source, text, later[j - 1].rule))
    return tuple(out)


def _append(out: list[Edit], edit: Edit) -> None:
    """Add an edit; two insertions at one point become one."""
    if out and edit.start == edit.end == out[-1].start == out[-1].end:
        edit = Edit(edit.start, edit.end, out.pop().text + edit.text, edit.rule)
    out.append(edit)


Unit = Literal["utf-8", "utf-16"]
_WIDE = {"utf-8": re.compile("[^\x00-\x7f]"), "utf-16": re.compile("[\U00010000-\U0010ffff]")}


def _wide(text: str, unit: Unit) -> tuple[list[int], list[int]]:
    """Where the characters of more than one unit stand, and the units they add, summed up."""
    if unit not in _WIDE:
        raise OptionError(f'unknown unit {unit!r}: use "utf-8" or "utf-16"')
    places: list[int] = []
    added = [0]
    for found in _WIDE[unit].finditer(text):
        places.append(found.start())
        code = ord(found[0])
        extra = 1 if unit == "utf-16" else (code > 0x7F) + (code > 0x7FF) + (code > 0xFFFF)
        added.append(added[-1] + extra)
    return places, added


def _within(offset: int, most: int) -> int:
    if not 0 <= offset <= most:
        raise OptionError(f"offset {offset} lies outside the text of {most}")
    return offset


def to_units(text: str, offsets: Iterable[int], unit: Unit) -> list[int]:
    """Return code-point offsets into `text` as offsets in UTF-8 bytes or UTF-16 code units.

    A lone surrogate counts as one UTF-16 unit and three bytes. Raises `OptionError` for another unit, or an
    offset outside the text.

    >>> to_units("Kim “said”", [4, 10], "utf-8")
    [4, 14]
    """
    places, added = _wide(check_text(text), unit)
    return [_within(offset, len(text)) + added[bisect_left(places, offset)] for offset in offsets]


def from_units(text: str, offsets: Iterable[int], unit: Unit) -> list[int]:
    """Return offsets in UTF-8 bytes or UTF-16 code units as code-point offsets into `text`.

    An offset inside a character gives the offset of that character. Raises as `to_units` does.

    >>> from_units("Kim “said”", [4, 14], "utf-8")
    [4, 10]
    """
    places, added = _wide(check_text(text), unit)
    starts = [place + extra for place, extra in zip(places, added, strict=False)]
    found: list[int] = []
    for offset in offsets:
        count = bisect_right(starts, _within(offset, len(text) + added[-1]))
        inside = count and offset < starts[count - 1] + 1 + added[count] - added[count - 1]
        found.append(places[count - 1] if inside else offset - added[count])
    return found
