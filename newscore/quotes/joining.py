"""Brings the statements of a text together: nested ones go, quotations that go on are joined."""

from __future__ import annotations

from collections.abc import Iterable

from newscore.quotes.noun_phrases import Phrase
from newscore.quotes.reading import FINITE, Reading
from newscore.quotes.statements import Statement

_SHORTEST = 4  # tokens a quotation needs to carry a statement on, if it is no sentence of the paragraph


def without_nested(statements: list[Statement]) -> list[Statement]:
    """Return the statements of a unit without those that are made inside the content of another.

    What stands in a statement that is nested itself does not count, and hearsay adverbs only do where
    nobody else speaks.
    """
    if len(statements) < 2:  # as in most units
        return statements
    outer: list[Statement] = []
    for statement in sorted(statements, key=lambda made: min(made.cue[0], min(made.content)[0])):
        if statement.rule == "hearsay" and any(other.rule != "hearsay" for other in statements):
            continue
        if not any(_nests(other, statement) for other in outer):
            outer.append(statement)
    return [made for made in statements if made in outer and not any(_nests(other, made) for other in outer)]


def _nests(outer: Statement, inner: Statement) -> bool:
    """Whether a statement is made inside the content of another."""
    return (
        outer is not inner
        and outer.covers(inner.cue[0])
        and (not inner.covers(outer.cue[0]) or min(outer.content) < min(inner.content))
    )


def without_overlap(reading: Reading, statements: list[Statement]) -> list[Statement]:
    """Return the statements in text order, with no token in the content of two, nor twice in that of one.

    What starts first keeps what it has; of the others that remains which it does not cover.
    """
    covered = bytearray(len(reading.tokens) + 1)
    kept: list[Statement] = []
    for statement in sorted(statements, key=_place):
        pieces: list[tuple[int, int]] = []
        for first, behind in sorted(statement.content):
            while first < behind and covered[first]:
                first += 1
            stop = covered.find(1, first, behind)
            if stop >= 0:
                behind = stop
            if first < behind:
                pieces.append((first, behind))
                covered[first:behind] = b"\x01" * (behind - first)
        if pieces:
            statement.content = pieces
            kept.append(statement)
    return kept


def _place(statement: Statement) -> tuple[int, int, Phrase]:
    """Where the content starts, then the longer first, then by the cue."""
    content = statement.content
    if len(content) == 1:
        return content[0][0], -content[0][1], statement.cue
    return min(content)[0], -max(content)[1], statement.cue


def covered_tokens(reading: Reading, statements: Iterable[Statement]) -> bytearray:
    """Return one byte a token: whether it lies in some content."""
    covered = bytearray(len(reading.tokens) + 1)
    for statement in statements:
        for first, behind in statement.content:
            covered[first:behind] = b"\x01" * (behind - first)
    return covered


def join_continued(reading: Reading, statements: list[Statement]) -> None:
    """Give quotations without words of attribution to the statement they go on from.

    A quotation that opens a sentence behind a quoted statement, in the same paragraph or at the start of
    the next, is a piece of it: “...,” she said. “...”
    """
    covered = covered_tokens(reading, statements)
    if reading.unclosed:
        _join_open_paragraphs(reading, statements, covered)
    rows = sorted((_end(made), number) for number, made in enumerate(statements))
    pointer = -1
    for first, last in sorted(reading.opens.items()):
        while pointer + 1 < len(rows) and rows[pointer + 1][0] <= first:
            pointer += 1
        number = reading.unit_of(first)
        if pointer < 0 or covered[first]:
            continue
        start, behind = reading.units[number]
        whole = start == first and last >= behind - 2 and start not in reading.paragraph_starts
        if last - first < _SHORTEST and not whole:
            continue
        if start != first and not _ends_like_speech(reading, number, first, last, covered):
            continue
        if start == first and _is_subject(reading, last, behind):
            continue
        before = _quoted_before(reading, statements, rows, pointer)
        alone = start == first and start not in reading.paragraph_starts and last - first > _SHORTEST
        if before is None and alone:
            before = _told_before(reading, statements, rows[pointer][1], number)
        if before is None or not _goes_on(reading, statements[before], number):
            continue
        if start != first and start in reading.paragraph_starts:
            continue
        statements[before].content.append((start, last + 1))
        covered[start : last + 1] = b"\x01" * (last + 1 - start)


def _join_open_paragraphs(reading: Reading, statements: list[Statement], covered: bytearray) -> None:
    """Give a quotation the paragraphs before it that open one and do not close it: their cue comes last.

    `“It was late.⏎“It was dark,” she said.`
    """
    behind_open = {last + 1: first for first, last in reading.unclosed.items()}
    for statement in statements:
        start = min(statement.content)[0]
        while start in reading.opens and start in reading.paragraph_starts:
            first = behind_open.get(start, start)
            if first == start or first not in reading.paragraph_starts or any(covered[first:start]):
                break
            if reading.words[first] != reading.words[start]:
                break  # marks of two kinds: one quotation stands in the other
            statement.content.append((first, start))
            covered[first:start] = b"\x01" * (start - first)
            start = first


def _ends_like_speech(reading: Reading, unit: int, first: int, last: int, covered: bytearray) -> bool:
    """Whether a sentence of nobody's ends in a quotation with its full stop: `And then “all fell down.”`"""
    start, behind = reading.units[unit]
    return last == behind - 1 and reading.words[last - 1] in ".!?" and not any(covered[start:first])


def _end(statement: Statement) -> int:
    stop, source = statement.stop, statement.source
    return source[1] if source and source[1] > stop else stop


def _quoted_before(
    reading: Reading, statements: list[Statement], rows: list[tuple[int, int]], pointer: int
) -> int | None:
    """The statement with a quotation that ended last, if nobody else spoke since but in its own sentence."""
    latest = reading.unit_of(rows[pointer][0] - 1)
    for _, number in reversed(rows[max(0, pointer - 3) : pointer + 1]):
        statement = statements[number]
        if any(reading.quoted[part[0]] or reading.quoted[part[1] - 1] for part in statement.content):
            return number
        if reading.unit_of(statement.cue[0]) != latest:
            return None
    return None


def _is_subject(reading: Reading, last: int, behind: int) -> bool:
    """Whether a verb follows a quotation without a pause: `“Winter Road” was written in May`."""
    return last + 1 < behind and reading.words[last - 1] not in ".,!?…—" and reading.kind(last + 1) in FINITE


def _told_before(reading: Reading, statements: list[Statement], number: int, unit: int) -> int | None:
    """The statement in the speaker's words that fills the sentence before: `He said he was sorry. “...”`"""
    statement = statements[number]
    if statement.source is None or not statement.rule.startswith(("cue.", "clause.")) or unit == 0:
        return None
    low, high = reading.units[unit - 1]
    return number if low <= statement.cue[0] < high and _end(statement) >= high - 2 else None


def _goes_on(reading: Reading, statement: Statement, unit: int) -> bool:
    """Whether the quotation that fills a unit stands near enough to the statement."""
    last = reading.unit_of(_end(statement) - 1)
    if unit - last <= 1:
        return True
    starts = reading.paragraph_starts
    return unit - last <= 3 and not any(
        reading.units[number][0] in starts for number in range(last + 1, unit + 1)
    )
