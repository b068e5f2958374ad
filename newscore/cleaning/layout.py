"""Cleaners of layout: spacing, blank lines, hard-wrapped lines, words hyphenated at line ends."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newscore.cleaning.core import cleaner
from newscore.lexicons.characters import COMPOUND_ENDINGS, COMPOUND_HEADS, COMPOUND_TAILS, SUSPENDERS
from newscore.spans import Edit

_PAIRS = (b"  ", b"\t")
_LINE_PAIRS = (b" \n", b"\n ", b"\n\n\n")
_AT_LINE = re.compile(rb"\n(?: |\n\n|(?<= \n))")  # one of these; line feeds are few, blanks many


def _gaps(data: bytes, pairs: list[bytes], head: int, tail: int) -> list[tuple[int, int]]:
    """Where white space stands that holds one of the pairs; no blank is at the edges of the text.

    To look for pairs of characters is several times faster than a pattern for all white space.
    """
    found: dict[int, int] = {}
    for pair in pairs:
        at = data.find(pair, head, tail)
        while at >= 0:
            start, end = at, at + len(pair)
            while data[start - 1] in b" \t\n":
                start -= 1
            while data[end] in b" \t\n":
                end += 1
            found[start] = end
            at = data.find(pair, end, tail)
    return sorted(found.items())


@cleaner
def fix_spacing(text: str) -> Iterator[Edit]:
    r"""Return the text with single spaces, no space at line edges, and at most one blank line in a row.

    The columns of a table stay: a line with wide gaps beside another such line keeps its gaps.

    >>> fix_spacing("  He said  no. \n\n\n  Then he left.")
    'He said no.\n\nThen he left.'
    """
    if not text:
        return
    data = text.encode("latin-1", "replace")  # one byte a character, at the same place: much faster to search
    pairs = [pair for pair in _PAIRS if pair in data]
    if _AT_LINE.search(data):
        pairs += _LINE_PAIRS
    if not pairs and text[0] not in " \n" and text[-1] not in " \n":
        return
    head = len(text) - len(text.lstrip(" \t\n"))
    tail = len(text.rstrip(" \t\n"))
    if head >= tail:
        yield Edit(0, len(text), "", "space.edge")
        return
    if head:
        yield Edit(0, head, "", "space.edge")
    for start, end in _gaps(data, pairs, head, tail):
        gap = text[start:end]
        if "\n" in gap:
            new = "\n\n" if gap.count("\n") > 1 else "\n"
        elif _in_table(text, start, end):
            continue
        else:
            new = " "
        if new != gap:
            yield Edit(start, end, new, "space.run")
    if tail < len(text):
        yield Edit(tail, len(text), "", "space.edge")


_COLUMN = re.compile(r"(?<=[^ \t\n.!?:])(?: {3,}|[ ]?\t)[ \t]*(?=[^ \t\n])")
_WIDEST_ROW = 300


def _in_table(text: str, start: int, end: int) -> bool:
    """Whether the gap stands in a table row: a line with columns, beside another line with columns."""
    if not _COLUMN.match(text, start):
        return False
    floor, ceiling = max(0, start - 2 * _WIDEST_ROW), end + 2 * _WIDEST_ROW
    low = text.rfind("\n", floor, start)
    high = text.find("\n", end, ceiling)
    before = text[text.rfind("\n", floor, max(low, 0)) + 1 : max(low, 0)]
    after = "" if high < 0 else text[high + 1 : ceiling].partition("\n")[0]
    return bool(_COLUMN.search(before) or _COLUMN.search(after))


# --- hard-wrapped lines ---

_WIDEST = 100  # characters; longer lines are paragraphs of their own
_NARROWEST = 30
ITEM = re.compile(r"[-*•·–—▪●○◦>+#|]|\(?(?:\d{1,3}|[a-zA-Z])[.)]\s|\d+\s")
BROKEN_WORD = re.compile(r"([^\W\d_]{2,})[-‐]\Z")
END_MARKS = frozenset(".!?:;”\"’'»)…")


@cleaner
def reflow(text: str) -> Iterator[Edit]:
    r"""Return the text with hard-wrapped lines joined and words hyphenated at line ends rejoined.

    Lines are joined only where they were broken for want of room: the next word would not have fitted.
    Paragraphs, list items, table rows, verse and headings keep their lines. `state-\nowned` keeps its
    hyphen, as the first part or the second is one that makes compounds.

    >>> print(reflow("The state-\nowned company said it had un-\ncovered a leak."))
    The state-owned company said it had uncovered a leak.
    """
    if "\n" not in text.rstrip().replace("\n\n", ""):  # a blank line stands between all others
        return
    lines = text.split("\n")
    breaks = dict(_breaks(lines))
    kinds = list(breaks.values())
    tight = len(kinds) - kinds.count("loose")
    if not tight:
        return
    lower = kinds.count("lower")
    full = lower + kinds.count("full")
    # wrapped throughout: nearly every break is a full one, and many lines start in mid-sentence
    wrapped = full >= 3 and lower * 4 >= full and tight * 10 >= len(kinds) * 6
    offset = 0
    for number, line in enumerate(lines[:-1]):
        end = offset + len(line)
        kind = breaks.get(number)
        if kind == "hyphen":
            start, new = _rejoined(line, lines[number + 1], offset)
            yield Edit(start, end + 1 + _indent(lines[number + 1]), new, "layout.hyphen")
        elif kind == "lower" or (kind == "full" and wrapped):
            start = offset + len(line.rstrip(" \t"))
            yield Edit(start, end + 1 + _indent(lines[number + 1]), " ", "layout.wrap")
        elif kind == "indent" and wrapped:
            yield Edit(end, end + 1, "\n\n", "layout.paragraph")
        offset = end + 1


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))


def _breaks(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Yield (number, kind) for each line that is followed by another without a blank line.

    The kind is "hyphen", "lower" (full, and the next line starts in mid-sentence), "full" (the next
    word would not have fitted), "indent" (the next line starts a paragraph) or "loose".
    """
    first = 0
    for number, line in enumerate([*lines, ""]):
        if not line.strip():
            if number > first + 1:
                yield from _block_breaks(lines[first:number], first)
            first = number + 1


def _block_breaks(block: list[str], first: int) -> Iterator[tuple[int, str]]:
    sizes = [len(line.rstrip(" \t")) for line in block]
    widest = max(sizes)
    for index in range(len(block) - 1):
        line, after = block[index].rstrip(" \t"), block[index + 1]
        start = after.lstrip(" \t")
        if line[-1] in "-‐" and start[0].isalnum() and BROKEN_WORD.search(line[-40:]):
            yield first + index, "hyphen"
        elif widest > _WIDEST or _listed(line) or _listed(start):
            yield first + index, "loose"
        elif _indent(after) > _indent(block[index]) and line[-1] in END_MARKS:
            yield first + index, "indent"
        elif sizes[index] < _NARROWEST or sizes[index] + 1 + len(start.split(None, 1)[0]) <= widest:
            yield first + index, "loose"
        elif start[0].islower() and line[-1] not in ".!?:":
            yield first + index, "lower"
        else:
            yield first + index, "full"


def _listed(line: str) -> bool:
    """Whether the line is a list item, a table row or a labelled value."""
    start = line.lstrip(" \t")
    return ITEM.match(start) is not None or "   " in start or "\t" in start or " | " in start


def _rejoined(line: str, after: str, offset: int) -> tuple[int, str]:
    """Where a broken word is mended, and what stands there instead of hyphen and line end."""
    line = line.rstrip(" \t")
    found = BROKEN_WORD.search(line[-40:])
    assert found is not None
    head = found[1].lower()
    end = offset + len(line)
    tail = re.match(r"[^\W\d_]*", after.lstrip(" \t"))
    rest = tail[0] if tail else ""
    if rest in SUSPENDERS:
        return end, " "
    before = line[-len(found[0]) - 1 : -len(found[0])]
    if not rest or not rest.islower() or not after.lstrip(" \t")[0].islower():
        return end, ""  # `Anglo-⏎American`, `COVID-⏎19`
    compound = (
        before in ("-", "‐")
        or rest in COMPOUND_TAILS
        or (head in COMPOUND_HEADS and rest not in COMPOUND_ENDINGS)
    )
    return (end, "") if compound else (end - 1, "")
