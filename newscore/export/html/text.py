"""The article with its marks: one run of elements, from which both the cleaned text and the source read.

The text is cut wherever a mark, a part or an edit begins or ends, and each piece says which marks cover it:
marks may overlap freely. What cleaning removed stands in `del`, what it wrote in `ins`; the pieces without
`del` are the cleaned text, those without `ins` the article as it arrived.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import chain, groupby, pairwise
from typing import NamedTuple

from newscore.article import Analysis
from newscore.cleaning import Part

_CONTENT = frozenset({"direct", "indirect", "mixed"})


class Mark(NamedTuple):
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
        self.places = places
        self.active: dict[Mark, None] = {}  # in the order they began
        self.numbered: set[str] = set()  # the entries whose number stands already
        self.link = ""  # the attributes that the marks make which begin here

    def write(self) -> Iterator[str]:
        text, aligned = self.analysis.text, self.analysis.aligned
        cuts = [0, len(text)]
        # of marks, those that begin next, and end next, stand last
        starting = find_marks(self.analysis)[::-1]
        ending = sorted(starting, key=lambda mark: -mark.end)
        for mark in starting:
            cuts += mark.start, mark.end
        parts: dict[int, Part] = {}
        last = 0
        for part in self.analysis.parts:
            if last <= part.span.start < part.span.end:
                last = part.span.end
                parts[part.span.start] = part
                cuts += part.span.start, last
        removed: defaultdict[int, list[str]] = defaultdict(list)  # by the place in the cleaned text
        written: dict[int, int] = {}
        shift = 0
        for edit in aligned.edits:
            at = edit.start + shift
            if edit.end > edit.start:
                removed[at].append(aligned.source[edit.start : edit.end])
            if edit.text:
                written[at] = at + len(edit.text)
            shift += len(edit.text) - (edit.end - edit.start)
            cuts += at, at + len(edit.text)
        cuts.sort()
        part_end = written_end = -1
        for at, end in pairwise(chain((at for at, _ in groupby(cuts)), (len(text),))):
            if at == part_end:
                yield "</span>"
            while ending and ending[-1].end == at:
                self.active.pop(ending.pop(), None)
            self.link = ""
            if at not in written:  # what was only removed belongs to the marks on both sides of it
                yield from (f"<del>{self._piece(words)}</del>" for words in removed.get(at, ()))
            if at in parts:
                part_end = parts[at].span.end
                yield f'<span class="part {escape(parts[at].role)}">'
            place = ""
            written_end = max(written_end, written.get(at, -1))
            if starting and starting[-1].start == at:
                place = self._begin(at, starting)
                if place and at < written_end:  # an `ins` shows in one text alone, its place in both
                    yield f"<span{place}></span>"
                    place = ""
            if at in written:  # what was replaced belongs to the marks of what replaced it
                yield from (f"<del>{self._piece(words)}</del>" for words in removed.get(at, ()))
            if at < end:
                piece = self._piece(text[at:end], place)
                yield f"<ins>{piece}</ins>" if at < written_end else piece

    def _begin(self, at: int, starting: list[Mark]) -> str:
        """Begin the marks that start here; return the attribute that links from their entries lead to."""
        place = number = ""
        while starting and starting[-1].start == at:
            mark = starting.pop()
            self.active[mark] = None
            if mark.entry not in self.places:
                place = place or f"in-{mark.entry}"
                self.places[mark.entry] = place
            if mark.kind in _CONTENT and not number and mark.entry not in self.numbered:
                self.numbered.add(mark.entry)
                number = f' data-n="{mark.entry[1:]}"'
        self.link = f'{number} href="#{mark.entry}"'  # the narrowest of them
        return f' id="{place}"' if place else ""

    def _piece(self, words: str, place: str = "") -> str:
        """A stretch of text; where marks begin, a link to the entry of the narrowest of them.

        `data-of` names the entries of all marks, unless there is but the one that the link leads to.
        """
        words = escape(words)
        if not self.active:
            return words
        kinds = " ".join(dict.fromkeys(mark.kind for mark in self.active))
        entries = " ".join(dict.fromkeys(mark.entry for mark in self.active))
        attributes = f'{place} class="{kinds}"{self.link}'
        if not self.link.endswith(f'#{entries}"'):
            attributes += f' data-of="{entries}"'
        return f"<a{attributes}>{words}</a>" if self.link else f"<span{attributes}>{words}</span>"


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
