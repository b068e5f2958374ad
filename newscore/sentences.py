"""Sentences of news English: one pass over the full stops, each judged by the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from newscore.errors import OptionError, check_text
from newscore.lexicons.grammar import (
    BEFORE_NAMES,
    CLOCK,
    EITHER_WAY,
    GOES_ON_AFTER_CLOCK,
    SENTENCE_STARTERS,
    TAG_VERBS,
    WORDS_TOO,
)
from newscore.spans import Span

# Where a sentence may end: marks of its end with what closes behind them (group 1), then white space; or a
# line end. One class of characters stands before all alternatives, so that the search can leap from one to
# the next.
_CANDIDATE = re.compile(
    r"[.!?…‽\n\r\u2028\u2029](?:(?<=\s)\s*+"
    r"|(?:(?<=\.)(?:[ \xa0]\.){1,5}|[.!?…‽]{0,7}+)"
    r"((?>(?:''|[\"'”“’‘»›)\]}]|[ \xa0\u202f][»”](?!\w)){0,4}))(?:\s++|\Z))"
)
_BLANK_LINE = re.compile(
    r"[\n\r\u2028\u2029](?:(?<=\n)[^\S\n]*+\n|(?<=\r)\n?[^\S\n]*+\r|(?<=[\u2028\u2029]))"
)
_BEFORE = re.compile(r"[\w.]+\Z")
_NEXT_WORD = re.compile(r"[^\w\s]{0,4}([^\W\d_]+(?:['’][^\W\d_]+)?)")
LINE_ENDS = frozenset("\n\r\u2028\u2029")
_OPENERS = "\"'“‘«‹„‚([{`"
_WRAP = range(40, 101)  # line lengths, in code points, of text that somebody wrapped by hand


def split_sentences(text: str) -> list[Span]:
    """Return the sentences of `text` in order, without the white space around them.

    Every character that is not white space lies in exactly one sentence. A paragraph's end is a
    sentence's end; the single line ends of hard-wrapped copy are not. A closing quotation mark or
    bracket belongs to the sentence it closes, and words of speech that follow a quoted question
    (`"Why?" Roe asked.`) stay with it. A full stop behind a title, an initial or an abbreviation ends a
    sentence only if the next word shows it. Missing spaces (`end.Next`) are not repaired.

    Offsets are code points of `text`. Raises `TypeError` for anything but `str`.

    >>> for sentence in split_sentences("Sen. J. Roe left the U.S. on Sept. 5. “Why?” she asked. No answer."):
    ...     print(sentence.text)
    Sen. J. Roe left the U.S. on Sept. 5.
    “Why?” she asked.
    No answer.
    """
    return _STOCK(text)


@dataclass(frozen=True, slots=True)
class SentenceSplitter:
    """What `sentence_splitter` returns: `split_sentences` with more abbreviations."""

    titles: frozenset[str] = field(repr=False)
    abbreviations: frozenset[str] = field(repr=False)

    def __call__(self, text: str) -> list[Span]:
        """Return the sentences of `text` in order, as `split_sentences` does."""
        check_text(text)
        return [Span(start, end, text[start:end]) for start, end in sentence_bounds(text, self)]


def sentence_splitter(*, titles: Iterable[str] = (), abbreviations: Iterable[str] = ()) -> SentenceSplitter:
    """Return a function like `split_sentences` that also knows the abbreviations of your house.

    Behind a title, or what else stands before a name or number, a sentence never ends; behind other
    abbreviations it ends only where the next word shows it. Case and the last full stop do not matter. The
    splitter pickles. Raises `OptionError` for anything but letters and full stops.

    >>> split = sentence_splitter(titles=["Cllr."], abbreviations=["F.A.Q."])
    >>> [sentence.text for sentence in split("Cllr. Roe wrote the F.A.Q. on Monday. It rained.")]
    ['Cllr. Roe wrote the F.A.Q. on Monday.', 'It rained.']
    """
    return SentenceSplitter(_keys(titles) | BEFORE_NAMES, _keys(abbreviations) | EITHER_WAY)


def _keys(abbreviations: Iterable[str]) -> frozenset[str]:
    """Abbreviations as they are looked up."""
    found = set()
    for abbreviation in [abbreviations] if isinstance(abbreviations, str) else abbreviations:
        key = check_text(abbreviation, "an abbreviation").lower().removesuffix(".")
        if not key.replace(".", "").isalpha():
            raise OptionError(f"an abbreviation is letters and full stops, not {abbreviation!r}")
        found.add(key)
    return frozenset(found)


_STOCK = SentenceSplitter(BEFORE_NAMES, EITHER_WAY)


def sentence_bounds(text: str, known: SentenceSplitter = _STOCK) -> Iterator[tuple[int, int]]:
    """Yield the bounds of each sentence; see `split_sentences`."""
    start, size = len(text) - len(text.lstrip()), len(text)
    wrapped = WrappedBlocks(text)
    for found in _CANDIDATE.finditer(text, start):
        at, after = found.span()
        end = found.end(1)
        if end < 0:  # a line end
            end = at
            if after < size and wrapped.joins(end, after):
                continue
            while end > start and text[end - 1].isspace():
                end -= 1
        elif after < size:
            space = text[end:after]
            if space != "\n\n":  # which ends a paragraph, whatever stands before
                wraps = space != " " and not LINE_ENDS.isdisjoint(space)
                if (not wraps or wrapped.joins(end, after)) and (
                    not _ends(text, at, end, found, known)
                    or (text[at] == "." and at - start < 3 and text[start:at].isdigit())  # `1. The bridge.`
                ):
                    continue
        if end > start:
            yield start, end
        start = after
    end = len(text.rstrip())
    if end > start:
        yield start, end


def _ends(text: str, at: int, end: int, found: re.Match[str], known: SentenceSplitter) -> bool:
    """Whether the marks at `at:end`, with more text on the line behind them, end the sentence."""
    after = found.end()
    first = text[after]
    if first.islower():
        return False
    if first in _OPENERS and _next_word(text, after)[:1].islower():
        return text[at] in "!?" or found.start(1) == at + 1
    if end > at + 1 or text[at] != ".":  # no full stop alone
        return not (found[1] and text[found.start(1) - 1] in "!?" and _tag_follows(text, after))
    last = text[max(0, at - 20) : at].rpartition(" ")[2]
    lower = last.lower()
    if (
        first.isupper()
        and len(last) > 1
        and last.isalpha()
        and lower not in known.titles
        and lower not in known.abbreviations
    ):
        return True  # most ends of sentences need no further look
    if not last.isalnum():
        before = _BEFORE.search(last)
        if before is None:
            return True
        last = before[0]
        lower = last.lower()
    if last in WORDS_TOO:
        return not (first.isdigit() and last in known.titles)
    # "v." and "est." never end one, "No." may be a whole answer, "St." a street; "c. 1900", "p. 5"
    if lower in known.titles and (lower not in ("no", "st") or first.isdigit()):
        return False
    if last in ("c", "f", "p", "v") and first.isdigit():
        return False
    word = _next_word(text, after)
    if lower in ("no", "st"):
        return last == "no" or word in SENTENCE_STARTERS
    if len(last) == 1 and last.isupper():
        return word in SENTENCE_STARTERS and last != "I" and word != "A"
    # "6 a.m. (0400 GMT)", "the U.S. (2,300 men)"
    number = first.isdigit() or (first in "([" and text[after + 1 : after + 2].isdigit())
    if lower + "." in CLOCK:
        return word.lower() not in GOES_ON_AFTER_CLOCK and not number
    if lower in known.abbreviations or lower + "." in known.abbreviations or _is_dotted(last):
        # a capital that is not a sentence's first word goes on with the name: "U.S. President"
        return (word in SENTENCE_STARTERS or first in _OPENERS) and not number
    return True


def _next_word(text: str, at: int) -> str:
    """The word at `at`, or behind marks there; the empty string if there is none."""
    found = _NEXT_WORD.match(text, at, at + 60)
    return found[1] if found else ""


def _is_dotted(word: str) -> bool:
    """Whether a word is letters with full stops between: `U.S`, `Ph.D`."""
    return "." in word and not word[0].isdigit() and all(len(part) <= 2 for part in word.split("."))


def _tag_follows(text: str, at: int) -> bool:
    """Whether a name and a verb of speech stand at `at`: `Roe asked`, `Mr. John Roe said`."""
    for word in text[at : at + 60].split(" ")[:5]:
        bare = word.rstrip(".,;:")
        if bare in TAG_VERBS:
            return True
        if not bare[:1].isupper():
            return False
    return False


class WrappedBlocks:
    """Tells the line ends of hard-wrapped copy from those of paragraphs, a block of lines at a time."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.end = -1  # of the block that was judged last
        self.wrapped = False

    def joins(self, start: int, end: int) -> bool:
        """Whether the sentence may go on over the line end at `start:end`."""
        if self.text.startswith("\n\n", start) or _BLANK_LINE.search(self.text, start, end):
            return False
        if self.text[end].islower():
            return True
        if start >= self.end:
            blank = _BLANK_LINE.search(self.text, end)
            self.end = blank.start() if blank else len(self.text)
            line = self.text.rfind("\n", 0, start) + 1
            lines = self.text[line : self.end].split("\n")
            self.wrapped = len(lines) > 2 and all(len(part.strip()) in _WRAP for part in lines[:-1])
        return self.wrapped
