"""Text as HTML text: nothing in an article becomes markup, and every character keeps its place."""

from __future__ import annotations

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

    Control characters, which HTML cannot hold, become their pictures; lone surrogates become U+FFFD.

    >>> escape("<b>\\x00 & Co")
    '&lt;b&gt;␀ &amp; Co'
    """
    return text.translate(_TABLE)


def one_line(text: str, most: int = 0) -> str:
    """Return `text` escaped, on one line, cut to `most` characters if that is not 0."""
    text = " ".join(text.split())
    if most and len(text) > most:
        text = text[: most - 1].rstrip() + "…"
    return escape(text)
