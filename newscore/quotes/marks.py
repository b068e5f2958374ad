"""Pairs quotation marks: one pass over the marks of a text, a paragraph at a time.

A mark opens or closes by its shape where the shape tells (“ ” « »), else by what stands on its two sides.
What stays open at the end of a paragraph is closed there, so that a stray mark spoils one paragraph at most.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newscore.errors import check_text
from newscore.quotes.records import Quotation
from newscore.sentences import WrappedBlocks
from newscore.spans import Span

# A mark, doubled or trebled, or a line end; a mark inside a word is an apostrophe. Or a whole quotation that
# no other mark stands in, where the sides of its marks leave no doubt. One class of characters stands before
# all alternatives, so that the search can leap from one to the next.
_ANY = "\"“”„‟″«»‹›‘‚‛′`´'’\n\r\u2028\u2029"
_MARKS = re.compile(
    rf"[{_ANY}](?:(?<=[“\"])(?<!\S.)\b(?>(?:[^{_ANY}_]++|\b['’]\b){{1,19}})(?<![\s(\[{{])"
    r"(?<!\d['’]\d)(?<!\d['’]\d\d)[”\"](?!\w)"
    r"|(?<=')''?|(?<=`)`|(?<=‘)‘|(?<=’)’’?|(?<=['’])(?:(?![^\W_])|(?<![^\W_].))"
    r"|(?<=\s)\s*+|(?<![\s'’]))"
)

# marks of one style pair with each other: “mixed" marks are common, and so are „low-high“ ones
_STYLES = {
    "double": ("“", "”", "„", "‟", '"', "″", "``", "''", "‘‘", "’’"),
    "guillemets": ("«", "»"),
    "small guillemets": ("‹", "›"),
    "single": ("‘", "’", "‚", "‛", "'", "′", "`", "´"),
}
_STYLE = {mark: style for style, marks in _STYLES.items() for mark in marks}
_DEEPEST = 4  # levels of nesting; more of them is damage
_OPENERS_BEFORE = frozenset("([{<—–-/:=*>…“\"‘'«„‟‚‛`")  # may stand right before an opening mark
_OPENERS_AFTER = frozenset("$£€#@([{¡¿“\"‘'«„‟‚‛`…[.-—–%*<&+~")  # words apart, may stand right behind one
_FEET = re.compile(r"\d['’′] ?\d\d?\Z")  # before the mark of inches
_SENTENCE_MARKS = frozenset(".,!?…;—–-")
# words that drop their first letters: an apostrophe, however it is printed
_ELISION = re.compile(r"['‘’](?:em|n|til|till|tis|twas|cause|cos|bout|round|nother|\d\ds?)\b", re.IGNORECASE)


@dataclass(slots=True)
class _Open:
    """A mark that is still open."""

    style: str
    start: int
    width: int
    opener: str
    place: int  # where its record stands in the list, to keep the order of opening
    loose: bool = False  # has a space behind it, as in damaged or tokenised copy
    weak_close: int = -1  # a plural possessive or a closing mark: "voters' anger"


def find_quotations(text: str) -> list[Quotation]:
    """Return the quotations of a text in the order they open, nested ones included.

    Pairs curly, straight, low-high, single, doubled-single (wire style) marks and guillemets both ways; tells
    single marks from apostrophes, and double ones from inches. Says nothing about who speaks, nor whether the
    words are speech: titles and scare quotes are found as well. A quotation never runs over the end of a
    paragraph (a line end, unless the text is wrapped by hand): where a speaker goes on for several
    paragraphs, each opens one that is not closed, but the last.

    Offsets are code points of `text`. Raises `TypeError` for anything but `str`.

    >>> for quotation in find_quotations("“He said ‘no’ to us,” she said."):
    ...     print(quotation.level, quotation.inner.text)
    1 He said ‘no’ to us,
    2 no
    """
    check_text(text)
    return [
        Quotation(
            Span.of(text, start, end),
            Span.of(text, start + opening, max(start + opening, end - closing)),
            level,
            closing > 0,
        )
        for start, end, opening, closing, level in quotation_bounds(text)
    ]


def quotation_bounds(text: str) -> Iterator[tuple[int, int, int, int, int]]:
    """Yield start, end, widths of the opening and the closing mark (0 if there is none), and level."""
    return filter(None, _Pairing(text).run())


class _Pairing:
    def __init__(self, text: str) -> None:
        self.text = text
        self.stack: list[_Open] = []
        # (start, end, width of the opening mark, width of the closing mark or 0, level)
        self.found: list[tuple[int, int, int, int, int] | None] = []
        self.line_start = 0

    def run(self) -> list[tuple[int, int, int, int, int] | None]:
        wrapped, size = WrappedBlocks(self.text), len(self.text)
        for match in _MARKS.finditer(self.text):
            mark, at = match[0], match.start()
            if mark in _STYLE:
                self._mark(mark, at)
            elif mark.isspace():
                if mark == "\n\n" or (end := match.end()) == size or not wrapped.joins(at, end):
                    if self.stack:
                        self._end_paragraph(at)
                    self.line_start = match.end()
            elif mark == mark[0] * 3:
                self._triple(mark[0], at)
            elif self.stack:
                self._mark(mark[0], at)
                self._mark(mark[-1], match.end() - 1)
            else:
                self.found.append((at, match.end(), 1, 1, 1))
        self._end_paragraph(len(self.text))
        return self.found

    # sides of a mark

    def _opens(self, at: int, width: int) -> bool:
        """Whether the sides allow an opening mark: a space or bracket before, a word behind."""
        text = self.text
        after = text[at + width : at + width + 1]
        if not (after.isalnum() or after in _OPENERS_AFTER):
            return False
        before = text[at - 1] if at else "\n"
        return before.isspace() or before in _OPENERS_BEFORE

    def _closes(self, at: int, width: int) -> bool:
        """Whether the sides allow a closing mark: no space before, no letter behind."""
        before = self.text[at - 1] if at else "\n"
        after = self.text[at + width : at + width + 1]
        return not before.isspace() and before not in "([{" and not after.isalnum()

    # the stack

    def _open(self, mark: str, at: int, *, loose: bool = False) -> None:
        if self.stack and self.stack[-1].weak_close >= 0:
            self._give_up(at)
        if len(self.stack) == _DEEPEST:
            self._give_up(at)
        self.stack.append(_Open(_STYLE[mark], at, len(mark), mark, len(self.found), loose))
        self.found.append(None)

    def _close(self, depth: int, mark: str, at: int) -> None:
        """Close the mark at `depth` of the stack; what was opened behind it was never closed."""
        while len(self.stack) > depth + 1:
            self._give_up(at)
        opened = self.stack.pop()
        self.found[opened.place] = (opened.start, at + len(mark), opened.width, len(mark), depth + 1)

    def _give_up(self, limit: int) -> None:
        """Settle the innermost open mark, which nothing closed before `limit`."""
        opened = self.stack.pop()
        level = 1 + len(self.stack)
        if opened.weak_close >= 0:
            self.found[opened.place] = (opened.start, opened.weak_close + 1, opened.width, 1, level)
        elif opened.loose or (
            # of single marks only the British ‘ at the start of a paragraph goes on into the next one
            opened.style == "single" and (opened.opener != "‘" or opened.start > self.line_start or level > 1)
        ):
            self._raise_inner(opened.place)
        else:
            self._leave_open(opened, limit, level)

    def _leave_open(self, opened: _Open, limit: int, level: int) -> None:
        """Let the quotation run to `limit`, or to the next one where its closing mark was forgotten."""
        text = self.text
        end = limit
        inner = next((row for row in self.found[opened.place + 1 :] if row is not None), None)
        if inner and text[inner[0]] == opened.opener[0] and inner[4] > level:
            before = text[opened.start + opened.width : inner[0]].rstrip()[-1:]
            if opened.start > self.line_start or before in _SENTENCE_MARKS:
                end = inner[0]
                self._raise_inner(opened.place)
        while end > opened.start + opened.width and text[end - 1].isspace():
            end -= 1
        self.found[opened.place] = (opened.start, end, opened.width, 0, level)

    def _raise_inner(self, place: int) -> None:
        """Lift what stands inside a mark that makes no level."""
        for index in range(place + 1, len(self.found)):
            row = self.found[index]
            if row is not None:
                self.found[index] = (*row[:4], row[4] - 1)

    def _depth(self, style: str) -> int:
        """The place of the innermost open mark of a style, -1 if there is none."""
        for depth in range(len(self.stack) - 1, -1, -1):
            if self.stack[depth].style == style:
                return depth
        return -1

    def _end_paragraph(self, at: int) -> None:
        while self.stack:
            self._give_up(at)

    # the marks

    def _mark(self, mark: str, at: int) -> None:
        style = _STYLE[mark]
        depth = self._depth(style)
        if style == "single":
            self._single(mark, at, depth)
        elif mark in "«»‹›":
            if depth >= 0 and self.stack[depth].opener != mark:
                self._close(depth, mark, at)
            elif mark in "«‹" or self._opens(at, 1):
                # French copy has a space inside the marks; reversed marks (» «) must stand before a word
                self._open(mark, at)
        else:
            self._double(mark, at, depth)

    def _double(self, mark: str, at: int, depth: int) -> None:
        width = len(mark)
        opener = self.stack[depth].opener if depth >= 0 else ""
        if mark == "“":
            # closes „ this “, or stands where a closing mark was meant
            if opener == "„" or (opener and not self._opens(at, width) and self._closes(at, width)):
                self._close(depth, mark, at)
            else:
                self._open(mark, at)
        elif mark in {"„", "‟", "``", "‘‘"}:
            self._open(mark, at)
        elif self._depth("single") > depth and (
            mark == "’’" or (mark == "''" and depth < 0 and not self._opens(at, 2))
        ):
            self._single(mark[0], at, self._depth("single"))
            self._single(mark[0], at + 1, self._depth("single"))
        elif opener:
            if _FEET.search(self.text, max(0, at - 5), at):
                return  # 6'2" tall
            # straight marks toggle, unless this one can only open: “so "he" said” within another
            if mark == "”" or not self._opens(at, width) or self._closes(at, width):
                self._close(depth, mark, at)
            else:
                if self.stack[depth].loose and depth == len(self.stack) - 1:
                    self._give_up(at)
                self._open(mark, at)
        elif self._opens(at, width):
            self._open(mark, at)
        elif mark == '"' and not self._closes(at, width) and self.text[at + 1 : at + 2].isspace():
            self._open(mark, at, loose=True)

    def _triple(self, one: str, at: int) -> None:
        """Three singles: a single and a doubled mark, in the order that fits."""
        if self._depth("single") > self._depth("double"):
            self._mark(one, at)
            self._mark(one * 2, at + 1)
        else:
            self._mark(one * 2, at)
            self._mark(one, at + 2)

    def _single(self, mark: str, at: int, depth: int) -> None:
        if mark in "‚‛`":
            if self._opens(at, 1):
                self._open(mark, at)
        elif mark == "’" and depth < 0 and self._opens(at, 1) and self.text[at + 1].isupper():
            if not _ELISION.match(self.text, at):
                self._open(mark, at)  # ’Yes,’ he said: both marks turned alike
        elif mark in "‘'" and self._opens(at, 1):
            if _ELISION.match(self.text, at):
                return
            if depth >= 0 and self.stack[depth].weak_close >= 0:
                while len(self.stack) > depth:
                    self._give_up(at)
                depth = -1
            if depth < 0:
                self._open(mark, at)
        elif 0 <= depth == len(self.stack) - 1 and self._closes(at, 1):
            if mark == "‘" and self.stack[depth].opener != "‚":
                return
            if self.stack[depth].opener == "’" and self.text[at - 1] not in _SENTENCE_MARKS:
                return  # “the ’Gators beat the Dogs’ best”
            behind = self.text[at + 1 : at + 3]
            if self.text[at - 1] in "sS" and behind[:1] == " " and behind[1:].islower():
                self.stack[depth].weak_close = at  # perhaps "the voters' anger"
            else:
                self._close(depth, mark, at)
