"""The article with its marks: one run of elements, from which both the cleaned text and the source read.

The text is cut wherever a mark, a part or an edit begins or ends, and each piece says which marks cover it:
marks may overlap freely. What cleaning removed stands in `del`, what it wrote in `ins`; the pieces without
`del` are the cleaned text, those without `ins` the article as it arrived.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from newscore.article import Analysis

_CONTENT = frozenset({"direct", "indirect", "mixed"})


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the cleaned text that belongs to an entry of the lists: statement `s3`, date `d2`."""

    start: int
    end: int
    kind: str
    entry: str


def find_marks(analysis: Analysis) -> list[Mark]:
    """Return the marks of an analysis, in text order, outer ones first."""
    marks = []
    for number, statement in enumerate(analysis.attributions, 1):
        kinds = ((statement.type, statement.content), ("source", statement.source), ("cue", statement.cue))
        marks += [Mark(s.start, s.end, kind, f"s{number}") for kind, spans in kinds for s in spans]
    for number, timex in enumerate(analysis.timexes, 1):
        marks.append(Mark(timex.span.start, timex.span.end, "date", f"d{number}"))
    marks = [mark for mark in marks if mark.start < mark.end]
    return sorted(marks, key=lambda mark: (mark.start, -mark.end))


def mark_up(analysis: Analysis, places: dict[str, str]) -> Iterator[str]:
    """Yield the article as HTML; enter in `places` for each entry the id of the piece where it begins."""
    return _Writer(analysis, places).write()


class _Writer:
    def __init__(self, analysis: Analysis, places: dict[str, str]) -> None:
        self.analysis = analysis
        self.text = analysis.text
        self.starting: defaultdict[int, list[Mark]] = defaultdict(list)
        self.ending: defaultdict[int, list[Mark]] = defaultdict(list)
        for mark in find_marks(analysis):
            self.starting[mark.start].append(mark)
            self.ending[mark.end].append(mark)
        self.active: dict[Mark, None] = {}  # in the order they began
        self.numbered: dict[str, int] = {}  # where the number of an entry stands
        self.places = places
        self.parts: dict[int, tuple[int, str]] = {}
        last = 0
        for part in analysis.parts:
            if last <= part.span.start < part.span.end:
                last = part.span.end
                self.parts[part.span.start] = (last, part.role)

    def write(self) -> Iterator[str]:
        cuts = {0, len(self.text), *self.starting, *self.ending}
        for start, (end, _) in self.parts.items():
            cuts |= {start, end}
        removed: defaultdict[int, list[str]] = defaultdict(list)  # by the place in the cleaned text
        written: dict[int, int] = {}
        shift = 0
        for edit in self.analysis.aligned.edits:
            at = edit.start + shift
            if edit.end > edit.start:
                removed[at].append(self.analysis.aligned.source[edit.start : edit.end])
            if edit.text:
                written[at] = at + len(edit.text)
            shift += len(edit.text) - (edit.end - edit.start)
            cuts |= {at, at + len(edit.text)}
        places = sorted(cuts)
        part_end = written_end = -1
        for at, end in zip(places, [*places[1:], len(self.text)], strict=True):
            if at == part_end:
                yield "</span>"
            for mark in self.ending.get(at, ()):
                self.active.pop(mark, None)
            if at not in written:  # what was only removed belongs to the marks on both sides of it
                yield from (f"<del>{self._piece(words)}</del>" for words in removed.get(at, ()))
            if at in self.parts:
                part_end, role = self.parts[at]
                yield f'<span class="part {escape(role)}">'
            for mark in self.starting.get(at, ()):
                self.active[mark] = None
            written_end = max(written_end, written.get(at, -1))
            place = self._place(at)
            if place and at < written_end:  # an `ins` shows in one text alone, its place in both
                yield f"<span{place}></span>"
                place = ""
            if at in written:  # what was replaced belongs to the marks of what replaced it
                yield from (f"<del>{self._piece(words, at)}</del>" for words in removed.get(at, ()))
            if at < end:
                piece = self._piece(self.text[at:end], at, place)
                yield f"<ins>{piece}</ins>" if at < written_end else piece

    def _place(self, at: int) -> str:
        """The attribute that links from the entries that begin here lead to."""
        new = [mark.entry for mark in self.starting.get(at, ()) if mark.entry not in self.places]
        if not new:
            return ""
        for entry in new:
            self.places.setdefault(entry, f"in-{new[0]}")
        return f' id="in-{new[0]}"'

    def _piece(self, words: str, at: int = -1, place: str = "") -> str:
        """A stretch of text; where marks begin, `at`, a link to the entry of the narrowest of them.

        `data-of` names the entries of all marks, unless there is but the one that the link leads to.
        """
        words = escape(words)
        if not self.active:
            return words
        kinds = " ".join(dict.fromkeys(mark.kind for mark in self.active))
        entries = " ".join(dict.fromkeys(mark.entry for mark in self.active))
        beginning = self.starting.get(at)
        if not beginning:
            return f'<span class="{kinds}" data-of="{entries}">{words}</span>'
        target = beginning[-1].entry
        attributes = f'{place} class="{kinds}" href="#{target}"'
        if entries != target:
            attributes += f' data-of="{entries}"'
        number = next((mark for mark in beginning if mark.kind in _CONTENT), None)
        if number and self.numbered.setdefault(number.entry, at) == at:
            attributes += f' data-n="{number.entry[1:]}"'
        return f"<a{attributes}>{words}</a>"


# one character of the article is one character of the page, so that offsets still count
_TABLE: dict[int, str] = {
    **{code: chr(0x2400 + code) for code in range(0x20) if code not in (0x09, 0x0A, 0x0D)},  # ␀ ␁ ...
    0x7F: "\u2421",
    **dict.fromkeys(range(0x80, 0xA0), "\ufffd"),
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),  # lone surrogates cannot be written as UTF-8
    ord("\r"): "&#13;",  # a bare return would be read as a line feed
    ord("&"): "&amp;",
    ord("<"): "&lt;",
    ord(">"): "&gt;",
    ord('"'): "&quot;",
    ord("'"): "&#39;",
}


def escape(text: str) -> str:
    """Return `text` fit for an element or a quoted attribute.

    Control characters, which HTML cannot hold, become their pictures; lone surrogates become U+FFFD. What
    is beyond Latin-1 becomes a reference, so that a page takes one byte for each of its characters.

    >>> escape("<b>\\x00 & “Cö”")
    '&lt;b&gt;&#9216; &amp; &#8220;Cö&#8221;'
    """
    return text.translate(_TABLE).encode("latin-1", "xmlcharrefreplace").decode("latin-1")


def one_line(text: str, most: int = 0) -> str:
    """Return `text` escaped, on one line, cut to `most` characters if that is not 0."""
    text = " ".join(text.split())
    if most and len(text) > most:
        text = text[: most - 1].rstrip() + "…"
    return escape(text)
