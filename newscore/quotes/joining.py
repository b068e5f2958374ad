"""Brings the statements of a text together: nested ones go, quotations that go on are joined."""

from __future__ import annotations

from collections.abc import Iterable

from newscore.quotes.reading import Reading
from newscore.quotes.statements import Statement

_SHORTEST = 4  # tokens, marks included, that a quotation needs to carry a statement on


def without_nested(statements: list[Statement]) -> list[Statement]:
    """Return the statements of a unit without those that are made inside the content of another.

    Hearsay adverbs only count where nobody else speaks.
    """
    kept: list[Statement] = []
    for statement in statements:
        if statement.rule == "hearsay adverb" and len(statements) > 1:
            continue
        nested = any(
            other is not statement
            and other.covers(statement.cue[0])
            and (not statement.covers(other.cue[0]) or min(other.content) < min(statement.content))
            for other in statements
        )
        if not nested:
            kept.append(statement)
    return kept


def covered_tokens(reading: Reading, statements: Iterable[Statement]) -> bytearray:
    """Return one byte a token: whether it lies in some content."""
    covered = bytearray(len(reading.tokens) + 1)
    for statement in statements:
        for first, behind in statement.content:
            covered[first:behind] = b"\x01" * (behind - first)
    return covered


def join_continued(reading: Reading, statements: list[Statement]) -> None:
    """Give quotations without words of attribution to the statement they go on from.

    A quotation that opens the sentence behind a quoted statement, in the same paragraph or the next, is a
    piece of it: “...,” she said. “...”
    """
    covered = covered_tokens(reading, statements)
    rows = sorted(
        (max(made.stop, made.source[1] if made.source else 0), number)
        for number, made in enumerate(statements)
    )
    ends = [end for end, _ in rows]
    pointer = -1
    for first, last in sorted(reading.opens.items()):
        while pointer + 1 < len(ends) and ends[pointer + 1] <= first:
            pointer += 1
        number = reading.unit_of(first)
        if pointer < 0 or covered[first] or last - first < _SHORTEST or reading.units[number][0] != first:
            continue
        before = statements[rows[pointer][1]]
        if number - reading.unit_of(ends[pointer] - 1) > 1 or not any(
            reading.quoted[a] for a, _ in before.content
        ):
            continue
        before.content.append((first, last + 1))
        ends[pointer] = last + 1
        covered[first : last + 1] = b"\x01" * (last + 1 - first)
