"""Cleaners of single characters: invisible ones, spaces, ligatures, widths; dashes and marks on request."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newscore.cleaning.core import cleaner, pipeline
from newscore.lexicons.characters import (
    DASHES,
    DOUBLE_MARKS,
    LATIN_LIGATURES,
    LINE_ENDS,
    SINGLE_MARKS,
    SPACES,
)
from newscore.spans import Edit

_ORDINARY = bytes((10, *range(32, 127)))


def unusual(text: str) -> set[str]:
    """The characters of a text that are not printable ASCII or line feeds.

    Deleting bytes is several times faster than any search for the characters.
    """
    if text.isascii() and text.isprintable():
        return set()
    left = text.encode("utf-8", "surrogatepass").translate(None, _ORDINARY)
    return set(left.decode("utf-8", "surrogatepass"))


# C0 and C1 controls but tab, line feed and carriage return, NUL among them; sequences that colour a terminal
CONTROL = re.compile(r"\x1b\[[\d;]{0,16}[A-Za-z]|[\x00-\x08\x0e-\x1b\x7f\x80-\x84\x86-\x9f]+")


@cleaner
def drop_controls(text: str) -> Iterator[Edit]:
    """Return the text without control characters (C0 and C1), line ends and tabs apart.

    >>> drop_controls("Rain\\x00 stopped\\x07 play.")
    'Rain stopped play.'
    """
    if text.isprintable():
        return
    for found in CONTROL.finditer(text):
        yield Edit(found.start(), found.end(), "", "character.control")


# Soft hyphen, zero-width space and no-break space, word joiner, invisible operators, Mongolian vowel
# separator, interlinear marks, object replacement. The zero-width joiner and non-joiner (200d, 200c) are
# spelling in Persian, in the scripts of India and in emoji.
INVISIBLE = re.compile(r"[\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff\ufff9-\ufffc]+")
JOINERS = re.compile(r"[\u200c\u200d]")
_LATIN = re.compile(r"[\s!-\u024f‐-‧]")  # no joiner is wanted beside these
BIDI = re.compile(r"[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+")
RIGHT_TO_LEFT = re.compile(
    r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


@cleaner
def drop_invisible(text: str) -> Iterator[Edit]:
    """Return the text without soft hyphens, zero-width characters and byte order marks.

    Joiners stay where they are spelling: in emoji sequences and in scripts other than Latin.

    >>> drop_invisible("un\\u00adavail\\u200bable \\ufeffnow")
    'unavailable now'
    """
    if text.isascii():
        return
    for found in INVISIBLE.finditer(text):
        start, end, run = found.start(), found.end(), found[0]
        kept = "".join(JOINERS.findall(run))
        if kept and (not _joins(text[start - 1 : start]) or not _joins(text[end : end + 1])):
            kept = ""
        if kept != run:
            yield Edit(start, end, kept, "character.invisible")


def _joins(char: str) -> bool:
    return bool(char) and _LATIN.match(char) is None


@cleaner
def drop_bidi(text: str) -> Iterator[Edit]:
    """Return the text without marks of writing direction, in lines that hold no right-to-left letter.

    >>> drop_bidi("The \\u202aminister\\u202c spoke.")
    'The minister spoke.'
    """
    if text.isascii():
        return
    mixed = RIGHT_TO_LEFT.search(text) is not None
    low = high = 0  # the last right-to-left line that was looked at
    for found in BIDI.finditer(text):
        if mixed:
            if found.start() >= high:
                low = text.rfind("\n", 0, found.start()) + 1
                high = text.find("\n", found.end())
                high = len(text) if high < 0 else high
                right = RIGHT_TO_LEFT.search(text, low, high) is not None
            if right:
                continue
        yield Edit(found.start(), found.end(), "", "character.bidi")


LINE_END = re.compile("|".join(LINE_ENDS))


@cleaner
def fix_line_ends(text: str) -> Iterator[Edit]:
    r"""Return the text with every line end (CRLF, CR, NEL, form feed, U+2028, U+2029) as `\n`.

    >>> fix_line_ends("one\r\ntwo\u2028three")
    'one\ntwo\nthree'
    """
    if text.isprintable():
        return
    for found in LINE_END.finditer(text):
        yield Edit(found.start(), found.end(), LINE_ENDS[found[0]], "space.line_end")


ODD_SPACE = re.compile(f"[{SPACES}]")


@cleaner
def fix_spaces(text: str) -> Iterator[Edit]:
    """Return the text with one plain space for each no-break, thin, ideographic or other odd space.

    Tabs are left to `fix_spacing`, which knows tables.

    >>> fix_spaces("5\\u00a0000\\u202fkm north")
    '5 000 km north'
    """
    if text.isascii():
        return
    for found in ODD_SPACE.finditer(text):
        yield Edit(found.start(), found.end(), " ", "space.odd")


LIGATURE = re.compile(f"[{''.join(LATIN_LIGATURES)}]")


@cleaner
def expand_ligatures(text: str) -> Iterator[Edit]:
    """Return the text with typographic ligatures (ﬁ, ﬀ, ﬄ, ﬆ) spelled out; æ and œ are letters and stay.

    >>> expand_ligatures("The oﬃce was ﬁned; Cæsar’s œuvre")
    'The office was fined; Cæsar’s œuvre'
    """
    if text.isascii():
        return
    for found in LIGATURE.finditer(text):
        yield Edit(found.start(), found.end(), LATIN_LIGATURES[found[0]], "character.ligature")


FULL_WIDTH = re.compile(r"[！-～]+")
EAST_ASIAN = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff61-\uffdc\U00020000-\U0003ffff]")


@cleaner
def narrow_letters(text: str) -> Iterator[Edit]:
    """Return the text with full-width letters, digits and signs as plain ones, where the line is Latin.

    A line that holds Chinese, Japanese or Korean writing keeps its full-width forms.

    >>> narrow_letters("Ｔｏｋｙｏ ２０２３")
    'Tokyo 2023'
    """
    if text.isascii():
        return
    low = high = -1
    for found in FULL_WIDTH.finditer(text):
        if found.start() >= high:
            low = text.rfind("\n", 0, found.start()) + 1
            high = text.find("\n", found.end())
            high = len(text) if high < 0 else high
            eastern = EAST_ASIAN.search(text, low, high) is not None
        if not eastern:
            plain = "".join(chr(ord(char) - 0xFEE0) for char in found[0])
            yield Edit(found.start(), found.end(), plain, "character.width")


_UNHARMED = frozenset("‘’“”–—…").union(map(chr, range(0xC0, 0x100)))
# each cleaner with what it looks for
_STEPS = (
    (fix_line_ends, LINE_END),
    (drop_controls, CONTROL),
    (expand_ligatures, LIGATURE),
    (narrow_letters, FULL_WIDTH),
    (drop_bidi, BIDI),
    (drop_invisible, INVISIBLE),
    (fix_spaces, ODD_SPACE),
)


@cleaner
def fix_characters(text: str) -> Iterator[Edit]:
    """Return the text as the cleaners of line ends, controls, invisible characters, writing direction,
    spaces, ligatures and widths leave it, one after the other; one look at plain text is enough.

    >>> fix_characters("\\ufeffThe oﬃce\\u00a0shut.\\r\\n")
    'The office shut.\\n'
    """
    yield from mend_characters(text, unusual(text))


def mend_characters(text: str, odd: set[str]) -> Iterator[Edit]:
    """Yield the edits of `fix_characters` for a text with no other unusual characters than `odd`."""
    if odd <= _UNHARMED:
        return
    present = "".join(odd)
    steps = [step for step, pattern in _STEPS if pattern.search(present)]
    if len(steps) == 1:
        yield from steps[0].edits(text)
    elif steps:
        yield from pipeline(*steps).aligned(text).edits


# --- only on request: these change what the article looks like, and what quotation finding can see ---

DASH = re.compile(f"[{''.join(DASHES)}]")


@cleaner
def plain_dashes(text: str) -> Iterator[Edit]:
    """Return the text with every dash and odd hyphen in ASCII: `--` for the long ones, `-` for the others.

    Not part of `clean`.

    >>> plain_dashes("1998–2003 — a long war")
    '1998-2003 -- a long war'
    """
    if text.isascii():
        return
    for found in DASH.finditer(text):
        yield Edit(found.start(), found.end(), DASHES[found[0]], "style.dash")


@cleaner
def plain_ellipses(text: str) -> Iterator[Edit]:
    """Return the text with `...` for the ellipsis character. Not part of `clean`.

    >>> plain_ellipses("Well… no.")
    'Well... no.'
    """
    if text.isascii():
        return
    for found in re.finditer("[…⋯]", text):
        yield Edit(found.start(), found.end(), "...", "style.ellipsis")


# and, to tell what a doubled or trebled mark closes, where straight single marks open
MARK = re.compile(rf"``|([‘’'])\1{{1,2}}|[{''.join(DOUBLE_MARKS)}{''.join(SINGLE_MARKS)}]|(?<!\w)'(?=\w)")


@cleaner
def straight_marks(text: str) -> Iterator[Edit]:
    """Return the text with quotation marks of every style as `"` and `'`, apostrophes too.

    Covers “ ” „ ‟ « » ‹ › ‘ ’ ‚ ‛ 「 」 『 』, doubled backticks and single marks, full-width marks; the
    space that French sets inside « » goes. Not part of `clean`: curly marks say where a quotation opens.

    >>> straight_marks("„Hallo“, « oui », 「hai」, ‘so’, ‘‘no’’")
    '"Hallo", "oui", "hai", \\'so\\', "no"'
    """
    behind = 0  # the last mark, and a space that went with it
    last, double = "", False  # the last mark that opened, and whether a double one is open
    for found in MARK.finditer(text):
        start, end, mark = found.start(), found.end(), found[0]
        before, after = text[start - 1 : start], text[end : end + 1]
        opens = after.isalnum() and not before.isalnum()
        plain = "'" if mark in SINGLE_MARKS or mark == "'" else '"'
        first = ""  # of two marks
        if mark in "«‹" and after in _THIN and not before.isalnum():
            end += len(after)
        elif mark in "»›" and start > behind and before in _THIN and not after.isalnum():
            start -= 1
        elif len(mark) == 3:
            first, plain = "'\"" if last == "'" and mark != "‘‘‘" else "\"'"
        elif mark in ("’’", "''") and last == "'" and not double and not opens:
            first = plain = "'"  # two quotations end: `‘He said ‘go’’`
        if first:
            cut = start + (1 if first == "'" else 2)
            yield Edit(start, cut, first, "style.mark")
            start = cut
        if mark[0] in "“„‟‘‚‛`" or (mark[0] == "'" and opens):
            last, double = plain, double or plain != "'"
        elif plain == '"':
            double = False
        behind = end
        yield Edit(start, end, plain, "style.mark")


_THIN = " \u00a0\u202f\u2009"
