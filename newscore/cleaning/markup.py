"""Cleaners of leftover markup: character references (entities), tags, comments, whole scripts."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from html.entities import html5

from newscore.cleaning.core import cleaner
from newscore.lexicons.characters import BLOCK_TAGS, INLINE_TAGS, ITEM_TAGS
from newscore.spans import Edit

# `&amp;amp;quot;` counts as one reference, however often it was escaped. Without a semicolon only numbers and
# a few names are, and no part of a word or an address: `AT&T`, `R&D` and `?a=1&copy=2` are none.
REFERENCE = re.compile(
    r"&(?:amp;)*(?:(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});|(#[0-9]{2,5}(?![\d=])"
    r"|(?:nbsp|quot|lsquo|rsquo|ldquo|rdquo|ndash|mdash|hellip|(?<!\w&)(?:amp|copy))(?![\w=])))"
)


@cleaner
def unescape_references(text: str) -> Iterator[Edit]:
    """Return the text with HTML character references (`&amp;`, `&#8217;`) as the characters they stand for.

    References that were escaped several times are undone to the end. Without their semicolon only numbers and
    the commonest names are references (`&nbsp`), so that `AT&T` and the parts of an address stay.

    >>> unescape_references("Marks &amp; Spencer&amp;rsquo;s R&D")
    'Marks & Spencer’s R&D'
    """
    if "&" not in text:
        return
    for found in REFERENCE.finditer(text):
        plain = _referent(found[1] or found[2])
        if plain and plain != found[0]:
            yield Edit(found.start(), found.end(), plain, "markup.reference")


def _referent(name: str) -> str:
    """The character that a reference stands for; nothing if there is no such name or no such character."""
    if name[0] != "#":
        return html5.get(f"{name};", "")
    plain = html.unescape(f"&{name};")
    return "" if plain == "\ufffd" else plain


# A tag is a known name behind `<`, with attributes that look like attributes: `a < b`, `<3`, `<jane@x.org>`
# and `<https://...>` are none.
_VALUE = r"""(?:"[^"<>]{0,2000}+"|'[^'<>]{0,2000}+'|[^\s"'<>]{1,500}+)"""
# attributes without a value: `<b and c>` is none of them
_FLAG = (
    r"(?:allowfullscreen|alt|async|autofocus|autoplay|checked|class|controls|crossorigin|defer|disabled"
    r"|download|hidden|itemscope|loop|multiple|muted|nofollow|nowrap|open|playsinline|readonly|required"
    r"|reversed|selected|(?:aria|data|webkit|moz)-?\w[\w-]{0,60}+)(?=[\s/>])"
)
_ATTRIBUTE = rf"(?:\s{{1,20}}+(?:[A-Za-z_:@][\w:.@-]{{0,60}}+\s{{0,5}}+=\s{{0,5}}+{_VALUE}|{_FLAG}))"
TAG = re.compile(
    rf"</?+([A-Za-z][A-Za-z0-9]{{0,15}}+(?::[A-Za-z]{{1,10}}+)?)(?>{_ATTRIBUTE}{{0,30}})\s{{0,20}}+/?+>"
)
OTHER = re.compile(r"<!\[CDATA\[|<!DOCTYPE [^<>]{1,200}+>|<\?xml[^<>?]{0,200}+\?>", re.IGNORECASE)
# what goes with all it holds: opening -> closing
_WHOLE = {
    name: (re.compile(opening, re.IGNORECASE), re.compile(closing, re.IGNORECASE))
    for name, opening, closing in (
        ("comment", r"<!--", r"-->"),
        ("script", r"<script\b[^<>]{0,2000}+>", r"</script\s{0,20}+>"),
        ("style", r"<style\b[^<>]{0,2000}+>", r"</style\s{0,20}+>"),
    )
}
_LONGEST = 20_000


@cleaner
def drop_tags(text: str) -> Iterator[Edit]:
    """Return the text without HTML tags and comments; scripts and styles go with what they hold.

    A block tag (`<p>`, `<br>`, `<div>`) becomes a line end, an inline one (`<b>`, `<a href=...>`) nothing.
    Only known tag names with well-formed attributes count: `a < b`, `<3` and `<name@example.org>` stay.

    >>> drop_tags("<p>The <b>minister</b> said a < b.</p>")
    '\\nThe minister said a < b.\\n'
    """
    if "<" not in text:
        return
    for start, end, new in _tags(text):
        yield Edit(start, end, new, "markup.tag")


_OPEN = re.compile("<")
_OPEN_OR_END = re.compile(r"<|\]\]>")


def _tags(text: str) -> Iterator[tuple[int, int, str]]:
    closings = dict.fromkeys(_WHOLE, 0)  # where the next closing of each kind ends; -1: there is no more
    seek = _OPEN_OR_END if "<![CDATA[" in text else _OPEN
    opening = seek.search(text)
    while opening:
        at = opening.start()
        end, new = _whole(text, at, closings), ""
        if opening[0] != "<":
            end = opening.end()
        elif end < 0 and (found := OTHER.match(text, at)):
            end = found.end()
        elif end < 0 and (found := TAG.match(text, at)):
            name = found[1].lower()
            if name in BLOCK_TAGS or name in INLINE_TAGS:
                end = found.end()
                new = "\n" if name in BLOCK_TAGS and not (found[0][1] == "/" and name in ITEM_TAGS) else ""
        if end >= 0:
            yield at, end, new
        opening = seek.search(text, end if end >= 0 else at + 1)


def _whole(text: str, at: int, closings: dict[str, int]) -> int:
    """Where the comment, script or style that opens at `at` ends, or -1. Each closing is sought once."""
    for name, (opening, closing) in _WHOLE.items():
        found = opening.match(text, at)
        if not found:
            continue
        if 0 <= closings[name] < found.end():
            close = closing.search(text, found.end())
            closings[name] = close.end() if close else -1
        return closings[name] if 0 <= closings[name] - at <= _LONGEST else -1
    return -1
