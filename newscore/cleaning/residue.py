"""Removal of residual lines: what the page around the article has left in its text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from newscore.cleaning.core import cleaner
from newscore.cleaning.residue_rules import RULES, LineRule
from newscore.lexicons.residue import EDGE_LABELS, LABELS
from newscore.spans import Edit

_LONGEST_LABEL = 60
_EDGES = " \t*_-–—•·|:.…!?»«>‹›→←▶►▼▲↓↑[](){}<+=#×✕\"“”"


@cache
def _labels() -> dict[str, str]:
    return {phrase: f"residue.{kind}.label" for kind, phrases in LABELS.items() for phrase in phrases}


@cache
def _edge_labels() -> dict[str, str]:
    return {phrase: f"residue.{kind}.edge_label" for kind, phrases in EDGE_LABELS.items() for phrase in phrases}


@cache
def _cues() -> dict[str, tuple[LineRule, ...]]:
    """Every cue with the rules it may bring, in the order of the rules."""
    cues: dict[str, list[LineRule]] = {}
    for rule in RULES:
        for cue in rule.cues:
            cues.setdefault(cue, []).append(rule)
    return {cue: tuple(rules) for cue, rules in cues.items()}


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


def is_prose(line: str) -> bool:
    """Whether the line is a paragraph of running text: long, and closed by a mark that ends sentences."""
    return len(line) >= 80 and line[-1] in ".!?”\"’'…:)"


def find_residue(text: str) -> tuple[Lines, dict[int, str]]:
    """The lines of a text, and for the number of each residual line the rule that found it."""
    lines = split_lines(text)
    texts = lines.texts
    prose = [number for number, line in enumerate(texts) if len(line) >= 80 and line[-1] in ".!?”\"’'…:)"]
    first, last = (prose[0], prose[-1]) if prose else (0, len(texts) - 1)
    found: dict[int, str] = {}
    labels, edge_labels = _labels(), _edge_labels()
    for number, line in enumerate(texts):
        if len(line) <= _LONGEST_LABEL:
            key = line.strip(_EDGES).lower().replace("’", "'")
            rule = labels.get(key)
            if rule is None and not first < number < last:
                rule = edge_labels.get(key)
            if rule:
                found[number] = rule
    tried: set[tuple[int, str]] = set()
    for cue, rules in _cues().items():
        if cue not in text:
            continue
        for number, line in enumerate(texts):
            if cue not in line or number in found:
                continue
            for line_rule in rules:
                if len(line) > line_rule.longest or (number, line_rule.name) in tried:
                    continue
                tried.add((number, line_rule.name))
                if line_rule.where != "anywhere" and not _is_at(line_rule.where, number, first, last, len(texts)):
                    continue
                if line_rule.test(line):
                    found[number] = line_rule.name
                    break
    return lines, found


def _is_at(where: str, number: int, first: int, last: int, count: int) -> bool:
    """Whether a line stands before the first or behind the last paragraph, or is one of the last lines."""
    if where == "edge":
        return number < first or number > last
    return number > last or number >= count - 3


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
