"""Repair of wrongly decoded text (mojibake), through ftfy, on the lines that can need it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING
from unicodedata import normalize

from newscore.cleaning.characters import unusual
from newscore.cleaning.core import cleaner, diff_edits
from newscore.spans import Edit

if TYPE_CHECKING:
    from ftfy import TextFixerConfig

# Bytes of UTF-8 read in a one-byte encoding give at least two characters beyond ASCII in a row, or, where
# the no-break space has become a plain one, an `Ã` or `â` before a space; C1 controls are always suspect.
RUN = re.compile(r"[\x80-\U0010ffff][\x80-\U0010ffff]+")  # found in half the time of `{2,}`
SINGLE = re.compile(r"[Ãâ] |Â(?= |\n|\Z)|[\x80-\x9f]")
TYPOGRAPHY = "‘’‚“”„–—―…•\u00a0"  # a run of these alone is plain typography
# mojibake holds a letter, or one of the signs that the first byte of a letter becomes in other encodings
_LEADS = frozenset("√¬∆≈┬├\u0302\u0303").union(map(chr, range(0x80, 0xA0)))
_SINGLES = frozenset("ÃâÂ").union(map(chr, range(0x80, 0xA0)))


def _suspects(text: str, odd: set[str]) -> Iterator[int]:
    """Yield the offsets of places that could be mojibake, in a text with these unusual characters."""
    if not any(char.isalpha() or char in _LEADS for char in odd):
        return
    for found in RUN.finditer(text):
        if found[0].strip(TYPOGRAPHY):
            yield found.end()
    if odd & _SINGLES:
        yield from (found.end() for found in SINGLE.finditer(text))


@cache
def _config() -> TextFixerConfig:
    """Mojibake only: no uncurling of quotation marks, no normal form, no width, no ligatures."""
    from ftfy import TextFixerConfig

    return TextFixerConfig(
        unescape_html=False,
        remove_terminal_escapes=False,
        fix_latin_ligatures=False,
        fix_character_width=False,
        uncurl_quotes=False,
        fix_line_breaks=False,
        fix_surrogates=False,
        remove_control_chars=False,
        normalization=None,
        explain=False,
    )


@cleaner
def fix_encoding(text: str) -> Iterator[Edit]:
    """Return the text with mojibake undone, line by line, by ftfy.

    Only lines that could hold mojibake are handed to ftfy, which is loaded when the first one is met.
    Quotation marks, widths and normal forms stay as they are.

    >>> fix_encoding("It\\u00e2\\u20ac\\u2122s a caf\\u00c3\\u00a9, “of course”.")
    'It’s a café, “of course”.'
    """
    yield from mend_encoding(text, unusual(text))


def mend_encoding(text: str, odd: set[str]) -> Iterator[Edit]:
    """Yield the edits of `fix_encoding` for a text with no other unusual characters than `odd`."""
    end = -1
    for at in sorted(_suspects(text, odd)):
        if at <= end:
            continue
        start = text.rfind("\n", 0, at) + 1
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        for low, high in _stretches(text[start:end]):
            stretch = text[start + low : start + high]
            fixed = _fixed(stretch)
            if fixed != stretch:
                yield from diff_edits(stretch, fixed, "encoding.mojibake", start + low)


# what is left where ftfy could not read a line as a whole, because only parts of it are damaged
LEFT = re.compile(r"[ÂÃ][\x80-\xbfƒ‚„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]")
_WORD = re.compile(r"\S*[^\x00-\x7f]\S*")


# ğ and ş, which ftfy takes for two letters: `ErdoÄŸan`
_TURKISH = re.compile("[ÄÅ][Ÿž]")
# the last byte of a closing mark is no character of Windows-1252, and was lost
_CUT = re.compile(r"(?<=\S)â€(?=[\s.,;:!?)\]–—-]|\Z)")
# the first byte of a no-break space that has become a plain one; `Â` itself ends no word but one in capitals
_NO_BREAK = re.compile(r"(?<=[a-z\d.,;:!?)\]’”\"'%])Â(?=[ \u00a0]|\Z)|^Â(?=[ \u00a0]|\Z)")


def _fixed(line: str) -> str:
    """The line as ftfy mends it; word by word where that leaves less damage."""
    from ftfy import fix_encoding as fix

    line = line.replace("â€TM", "’")  # a compatibility form of `â€™`
    if "â€œ" in line:
        line = _CUT.sub("â€\x9d", line)
    line = _TURKISH.sub(lambda found: found[0].encode("cp1252").decode(), line)
    if "Â" in line:
        line = _NO_BREAK.sub("", line)
    if _DECOMPOSED.search(line):
        line = _WORD.sub(lambda found: _fixed_composed(found[0]), line)
    fixed = fix(line, _config())
    damage = len(LEFT.findall(fixed))
    if not damage:
        return fixed
    by_word = fix(_WORD.sub(lambda found: fix(found[0], _config()), line), _config())
    return by_word if len(LEFT.findall(by_word)) < damage else fixed


# mojibake put in decomposed form: an A with the tilde or circumflex as a character of its own
_DECOMPOSED = re.compile("A[\u0302\u0303]")


def _fixed_composed(word: str) -> str:
    """The word as ftfy mends its composed form, if that mends it wholly; else the word."""
    from ftfy import fix_encoding as fix

    composed = normalize("NFC", word)
    fixed = fix(composed, _config())
    return word if fixed == composed or LEFT.search(fixed) else fixed


_LONGEST = 4000


def _stretches(line: str) -> Iterator[tuple[int, int]]:
    """Cut a very long line at spaces, so that one odd place does not decide for megabytes."""
    start = 0
    while len(line) - start > _LONGEST:
        cut = line.rfind(" ", start, start + _LONGEST)
        if cut <= start:  # no space: not behind the first of the characters that one has become
            end = start + _LONGEST
            cut = max(line.rfind(lead, end - 6, end) for lead in "âÃÂÐÑ")
            cut = end if cut < 0 else cut
        yield start, cut
        start = cut
    yield start, len(line)
