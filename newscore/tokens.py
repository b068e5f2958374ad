"""One pass over a text: its words, numbers and marks, with where they stand.

Every finder reads the same tokens: word lists are then looked up, not alternated.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate

from newscore.spans import Span

# `re` of the standard library has possessive repeats since 3.11 and is faster here than `regex`.
# A group repeats as `(?>(?:...)*)`: Pythons before 3.11.5 end `(?:...)*+` in the wrong place (gh-106052).
# Each alternative starts with another kind of character, so that no text is read twice. A group is not
# repeated without end, since the engine keeps a note of each time.
TOKEN = re.compile(
    r"[^\W\d_]++(?:(?>(?:\.[^\W\d_](?=\.)){1,99})\.|['’](?![sS]\b)[^\W\d_]++)?"  # word, U.S., don't, O'Neill
    r"|\d++(?>(?:[.,:]\d++){0,99})[^\W\d_]*+"  # 5, 1,998, 3.5, 10:35, 20th, 1990s
    r"|['’][sS]\b"  # the possessive ending
    r"|``|''|‘‘|’’"  # doubled marks, as wires print them
    r"|[^\w\s]|_"
)
# a token and the white space behind it; a shorter way leads to plain words, and to the marks that most often
# follow them
_PIECE = re.compile(r"[A-Za-z]++(?:\s++|(?=[,.”\"](?!\w)))|[,.“”\"()-]\s*+" rf"|(?:{TOKEN.pattern})\s*+|\s++")


_BLOCK = 8_192  # characters of a text that are cut at once
_FEW = 2_048  # of a wall of signs, each of which is a string as long as a word until it is kept once
_LONG = 8_192  # characters of a text whose tokens take more room than time
_AHEAD = 3  # characters behind a token that its pattern looks at


def _blocks(text: str) -> Iterator[list[str]]:
    """Yield the tokens of a text with the white space behind them, a block at a time."""
    at, last = 0, len(text)
    size = _BLOCK if last <= _LONG else _FEW
    while at < last:
        pieces = _PIECE.findall(text, at, at + size)
        end = min(at + size, last)
        if end < last:  # what stands at the end of the block may go on behind it
            limit = end - _AHEAD
            while pieces and end > limit:
                end -= len(pieces.pop())
        if pieces:
            yield pieces
            size = _FEW if end - at < 3 * len(pieces) else _BLOCK
            at = end
        else:  # a token as long as a block is tried again with a longer one
            size *= 2


class Tokens:
    """The tokens of a text in parallel lists: `words`, `lowers` (lower-cased) and `starts` (offsets).

    Letters with inner full stops are one token (`U.S.`, `a.m.`); other full stops stand alone
    (`Sept` `.`), as do hyphens (`two` `-` `year`) and the possessive ending (`Seoul` `’s`).

    >>> Tokens("Seoul’s U.S. envoy").words
    ['Seoul', '’s', 'U.S.', 'envoy']
    """

    __slots__ = ("lowers", "starts", "text", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        self.words: list[str] = []
        self.lowers: list[str] = []
        known: dict[str, str] = {}
        # with the white space behind them the tokens cover the text, so their lengths give the places
        self.starts = array("I", (0,))
        for pieces in _blocks(text):
            words = list(map(str.rstrip, pieces))
            if len(text) > _LONG or len(text) < 3 * len(pieces):
                # of a long text, or one of signs, each distinct token is kept once; for the rest it would
                # only take time
                share = known.setdefault
                words = list(map(share, words, words))
                lowers = [word if word.islower() else share(lower := word.lower(), lower) for word in words]
            else:
                lowers = list(map(str.lower, words))
            self.words += words
            self.lowers += lowers
            self.starts.extend(accumulate(map(len, pieces), initial=self.starts.pop()))
        self.starts.pop()
        if self.words and not self.words[0]:  # white space at the start
            del self.words[0], self.lowers[0], self.starts[0]

    def __len__(self) -> int:
        return len(self.words)

    def end(self, index: int) -> int:
        """Return the offset behind token `index`."""
        return self.starts[index] + len(self.words[index])

    def span(self, first: int, last: int) -> Span:
        """Return the span from token `first` to token `last`, both included."""
        start, end = self.starts[first], self.starts[last] + len(self.words[last])
        return Span(start, end, self.text[start:end])

    def gap(self, index: int) -> str:
        """Return what stands between token `index - 1` and token `index` (all before the first)."""
        return self.text[self.end(index - 1) if index else 0 : self.starts[index]]

    def at(self, offset: int) -> int:
        """Return the index of the first token that starts at `offset` or behind it."""
        return bisect_left(self.starts, offset)
