"""Removal of residual lines: what the page around the article has left in its text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from newscore.cleaning.core import cleaner
from newscore.cleaning.residue_rules import RULES
from newscore.cleaning.rules import LineRule
from newscore.lexicons.residue import EDGE_LABELS, LABELS, LIST_HEADS
from newscore.spans import Edit

_LONGEST_LABEL = 60
_EDGES = ' \t*_-–—•·|:.…!?»«>‹›→←▶►▼▲↓↑[](){}<+=#×✕"“”'


@cache
def _labels() -> dict[str, str]:
    return {phrase: f"residue.{kind}.label" for kind, phrases in LABELS.items() for phrase in phrases}


@cache
def _edge_labels() -> dict[str, str]:
    return {
        phrase: f"residue.{kind}.edge_label" for kind, phrases in EDGE_LABELS.items() for phrase in phrases
    }


@cache
def _by_word() -> dict[str, tuple[int, ...]]:
    """Every word or mark with the numbers of the rules it may bring to a short line."""
    found: dict[str, list[int]] = {}
    for number, rule in enumerate(RULES):
        for word in rule.words:
            found.setdefault(word, []).append(number)
    return {word: tuple(numbers) for word, numbers in found.items()}


@cache
def _by_stretch() -> dict[bytes, tuple[int, ...]]:
    """Every stretch of characters, in Latin-1, with the numbers of the rules it may bring in."""
    found: dict[str, list[int]] = {}
    for number, rule in enumerate(RULES):
        for stretch in rule.prose:
            found.setdefault(stretch, []).append(number)
    return {stretch.encode("latin-1"): tuple(numbers) for stretch, numbers in found.items()}


@dataclass(slots=True)
class Lines:
    """The lines of a text that hold anything, with where they stand."""

    starts: list[int]
    ends: list[int]
    texts: list[str]


def split_lines(text: str) -> Lines:
    """The lines of a text without the blank ones and without white space at their edges."""
    lines = Lines([], [], [])
    offset = 0
    for raw in text.split("\n"):
        line = raw.strip(" \t")
        if line:
            start = offset + raw.index(line[0]) if raw[0] in " \t" else offset
            lines.starts.append(start)
            lines.ends.append(start + len(line))
            lines.texts.append(line)
        offset += len(raw) + 1
    return lines


_PARAGRAPH = 80  # characters; a line of this length that ends as a sentence is a paragraph
_CLOSERS = frozenset(".!?”\"’'…")


def find_residue(text: str) -> tuple[Lines, dict[int, str]]:
    """The lines of a text, and for the number of each residual line the rule that found it."""
    lines = split_lines(text)
    texts = lines.texts
    short: list[int] = []
    paragraphs: list[int] = []
    for number, line in enumerate(texts):
        (paragraphs if len(line) >= _PARAGRAPH and line[-1] in _CLOSERS else short).append(number)
    found: dict[int, str] = {}
    heads: set[int] = set()
    _judge_paragraphs(text, lines, _place(texts, paragraphs), found)
    place = _place(texts, [number for number in paragraphs if number not in found] if found else paragraphs)
    for number in short:
        _judge_short(texts[number], number, place, found, heads)
    _find_repeats(texts, found)
    if found:
        _find_lists(texts, found, heads, place)
        _find_between(texts, found)
    return lines, found


class _Place(NamedTuple):
    """Where the first and the last paragraph of an article stand among its lines."""

    first: int
    last: int
    lines: int

    def allows(self, where: str, number: int) -> bool:
        """Whether a rule for this part of the article may judge the line."""
        if where == "anywhere":
            return True
        if where == "edge":  # the last paragraph may itself be residue
            return number < self.first or number >= self.last
        return number > self.last or number >= self.lines - 3


def _place(texts: list[str], paragraphs: list[int]) -> _Place:
    """Where the article stands; without paragraphs, sentences of any length have to do."""
    inside = paragraphs or [
        number for number, line in enumerate(texts) if len(line) >= 12 and line[-1] in _CLOSERS
    ]
    return _Place(inside[0], inside[-1], len(texts)) if inside else _Place(0, len(texts), len(texts))


def _judge_short(line: str, number: int, place: _Place, found: dict[int, str], heads: set[int]) -> None:
    """Judge a line that is no paragraph: by the labels, then by the rules that its words bring."""
    if _is_speech(line):
        return
    if len(line) <= _LONGEST_LABEL:
        key = _label_key(line)
        rule = _labels().get(key)
        if rule is None and (place.allows("edge", number) or line[-1] == ":"):
            rule = _edge_labels().get(key)
        if rule:
            found[number] = rule
            if key.startswith(LIST_HEADS):
                heads.add(number)
            return
    by_word = _by_word()
    tokens = set(_TOKEN.findall(line[:_SEEN].lower()))
    if not _DIGITS.isdisjoint(line):
        tokens.add("0")
    brought = tokens & by_word.keys()
    if not brought:
        return
    for candidate in sorted({rule for token in brought for rule in by_word[token]}):
        if _accepts(RULES[candidate], line, number, place):
            found[number] = RULES[candidate].name
            return


def _is_speech(line: str) -> bool:
    return line[0] in '“"' and line[-1] in '”"'


def _label_key(line: str) -> str:
    """The line as the lists of labels have it; one word with a full stop is a sentence, and no label."""
    key = line.strip(_EDGES)
    if line[-1] == "." and line[-2:] != ".." and " " not in key:
        return ""
    return key.lower().replace("’", "'")


_TOKEN = re.compile(r"[^\W_]+|[^\w\s]|_")
_DIGITS = frozenset("0123456789")
_SEEN = 1000  # characters of a line; no rule is for longer ones


def _accepts(rule: LineRule, line: str, number: int, place: _Place) -> bool:
    return len(line) <= rule.longest and place.allows(rule.where, number) and bool(rule.test(line))


def _judge_paragraphs(text: str, lines: Lines, place: _Place, found: dict[int, str]) -> None:
    """Judge the paragraphs that hold a telling stretch of characters."""
    # one byte a character: a stretch is found twice as fast as in a text with curly marks, at the same place
    data = text.encode("latin-1", "replace")
    for stretch, rules in _by_stretch().items():
        at = data.find(stretch)
        while at >= 0:
            number = bisect_right(lines.starts, at) - 1
            line, end = lines.texts[number], lines.ends[number]
            if number not in found and len(line) <= _SEEN and not _is_speech(line):
                for candidate in rules:
                    if _accepts(RULES[candidate], line, number, place):
                        found[number] = RULES[candidate].name
                        break
            at = data.find(stretch, end)


_SHORTEST_REPEAT = 25
_LONGEST_HEAD = 8  # lines


def _find_repeats(texts: list[str], found: dict[int, str]) -> None:
    """Find the second copy of a headline: of the one above the text, or of a line just before."""
    if len(set(texts)) == len(texts):
        return
    counts = Counter(texts)
    for number, line in enumerate(texts):
        if (
            counts[line] == 2
            and number not in found
            and len(line) >= _SHORTEST_REPEAT
            and line[-1] not in ".:;,"
            and (
                line in texts[max(0, number - 2) : number]
                or (0 < number <= _LONGEST_HEAD and line == texts[0])
            )
        ):
            found[number] = "residue.repeat.line"


def _is_title(line: str) -> bool:
    """Whether the line could be the headline of another article."""
    return 3 <= line.count(" ") <= 30 and line[-1] not in ".,;:" and len(line) <= 200


_MOST_HEADLINES = 12  # within an article
_LONGEST_TEASER = 140  # characters


def _find_lists(texts: list[str], found: dict[int, str], heads: set[int], place: _Place) -> None:
    """Find the headlines of other articles behind the label that announces them."""
    heads |= {number for number, rule in found.items() if rule == "residue.related.more_from"}
    done = 0
    for head in sorted(heads):
        if head < done:
            continue
        if head > place.last and _is_tail(texts, head + 1):
            done = len(texts)
            for number in range(head + 1, done):
                found.setdefault(number, "residue.related.list")
            continue
        number = head + 1
        while number < min(len(texts), head + 1 + _MOST_HEADLINES) and (
            number in found or _is_title(texts[number])
        ):
            found.setdefault(number, "residue.related.list")
            number += 1
        # the last of several headlines before a paragraph may be a subhead of the article itself
        if number - head > 2 and number < len(texts) and found[number - 1] == "residue.related.list":
            del found[number - 1]


def _is_tail(texts: list[str], start: int) -> bool:
    """Whether from `start` on stand only headlines and teasers, and no more teasers than headlines."""
    titles = teasers = 0
    for line in texts[start:]:
        if line[-1] in ".:;,":
            teasers += 1
            if len(line) > _LONGEST_TEASER or teasers > titles + 1:
                return False
        else:
            titles += 1
            if len(line) > 200:
                return False
    return teasers <= titles


def _find_between(texts: list[str], found: dict[int, str]) -> None:
    """Find the short line between two calls, of a newsletter or a shop."""
    for number in sorted(found):
        if (
            number + 1 not in found
            and number + 2 in found
            and len(texts[number + 1]) <= _LONGEST_TEASER
            and found[number].startswith(_CALLS)
            and found[number + 2].startswith(_CALLS)
        ):
            found[number + 1] = "residue.between.calls"


_CALLS = ("residue.newsletter", "residue.wall", "residue.shop", "residue.share", "residue.comment")


def removals(text: str, lines: Lines, found: dict[int, str]) -> Iterator[Edit]:
    """Edits that take the found lines out, each with one of the gaps beside it.

    Of the gaps before and behind a run of found lines the wider one stays, so that paragraphs stay apart.
    """
    count = len(lines.texts)
    number = 0
    while number < count:
        if number not in found:
            number += 1
            continue
        last = number
        while last + 1 in found:
            last += 1
        before = lines.starts[number] - lines.ends[number - 1] if number else 0
        behind = lines.starts[last + 1] - lines.ends[last] if last + 1 < count else 0
        for this in range(number, last + 1):
            if number and (before < behind or last + 1 == count):
                start, end = lines.ends[this - 1], lines.ends[this]
                end = len(text) if this + 1 == count else end
            else:
                start = lines.starts[this] if this else 0
                end = lines.starts[this + 1] if this + 1 < count else len(text)
            yield Edit(start, end, "", found[this])
        number = last + 1


@cleaner
def drop_residue(text: str) -> Iterator[Edit]:
    """Return the text without residual lines: adverts, credits, calls to subscribe, related headlines.

    >>> print(drop_residue("Rain stopped play.\\n\\nAdvertisement\\n\\nIt went on at noon."))
    Rain stopped play.
    <BLANKLINE>
    It went on at noon.
    """
    lines, found = find_residue(text)
    if found:
        yield from removals(text, lines, found)
