"""Where the content of a statement ends: one decision, readable and measurable by itself.

Content that starts behind its cue runs to the end of the sentence unless a row of `BOUNDARIES` cuts it
before. Each row looks at one place; the first row in order that speaks decides, from left to right.
"""

from __future__ import annotations

from functools import cache

from newscore.lexicons import grammar
from newscore.quotes.boundary_rows import (
    BOUNDARIES,
    CIRCUMSTANCES,
    CLAUSE,
    INFINITIVE,
    MARKS_OF_PLACES,
    OBJECT,
    QUOTED,
    Boundary,
    Place,
)
from newscore.quotes.cues import Cue
from newscore.quotes.forms import BASE, ING
from newscore.quotes.noun_phrases import RELATIVES, Phrase, is_glued
from newscore.quotes.reading import ADVERB, Reading

_CLOSERS = {"(": ")", "[": "]"}
# content may end before a mark, a conjunction, and behind a quotation
_PLACES = MARKS_OF_PLACES | CIRCUMSTANCES | frozenset("and but in whereas".split())
_BRACKETS = frozenset("()[]")
_PAUSES = frozenset(",—–-")
_STOPS = _PLACES | _BRACKETS


@cache
def _rows_by_place() -> dict[str, dict[str, list[tuple[Boundary, ...]]]]:
    """Shape -> word of a place -> the rows that can speak there, in order; "" stands for any other word.

    They stand at 0 for a place without comma and conjunction, at 1 with a comma, 2 with a conjunction,
    3 with both.
    """
    listed = frozenset().union(*(row.words for row in BOUNDARIES))
    return {
        shape: {
            word: [
                tuple(row for row in rows if row.comma <= comma and row.coordinated <= coordinated)
                for coordinated in (False, True)
                for comma in (False, True)
            ]
            for word in (*listed, "")
            for rows in [
                [row for row in BOUNDARIES if shape in row.shapes and (not row.words or word in row.words)]
            ]
        }
        for shape in (CLAUSE, OBJECT, INFINITIVE, QUOTED)
    }


def _main_verb(reading: Reading, index: int, start: int, cues: dict[int, Cue]) -> bool:
    """Whether the verb behind a relative clause stands at `index`: `critics who praised her | warned`."""
    cue = cues.get(index)
    if cue is None or index <= start or cue.passive or cue.bare or cue.form in (ING, BASE):
        return False
    before = reading.words[index - 1]
    return before != "," and reading.lowers[index - 1] not in grammar.COORDINATORS


def content_end(
    reading: Reading,
    start: int,
    high: int,
    shape: str,
    cue: Cue,
    cues: dict[int, Cue],
    source: Phrase | None = None,
    *,
    prelude: bool = False,
) -> tuple[int, str]:
    """Return where the content that starts at token `start` ends, and the name of the row that said so."""
    lowers, opens, closes = reading.lowers, reading.opens, reading.closes
    relative = source is not None and (
        lowers[source[0]] in RELATIVES
        or (source[0] > 0 and source[1] == cue.first and lowers[source[0] - 1] in ("which", "whom", "who"))
    )
    plain = not (relative and shape == OBJECT)
    # most words are nowhere to end: they are leapt over
    stopping = bytearray(map(_STOPS.__contains__, lowers[start:high]) if plain else b"\x01" * (high - start))
    edge = reading.quoted.find(1, start, high) if plain else -1
    while edge >= 0:  # where quotations open, and behind them
        behind = opens.get(edge, edge) + 1
        stopping[edge - start] = 1
        if behind < high:
            stopping[behind - start] = 1
        edge = reading.quoted.find(1, behind, high)
    rows = _rows_by_place()[shape]
    last_cue = next(reversed(cues.values())).head if cues else -1
    content = (reading, start, high, shape, cue, cues, relative, prelude)
    depth = 0
    index = start
    while (index := stopping.find(1, index - start) + start) >= start:
        if index in opens:
            index = opens[index] + 1
            continue
        lower = lowers[index]
        if lower in _CLOSERS:
            depth += 1
        elif lower in {")", "]"}:
            if depth == 0:
                return index, "closing bracket"
            depth -= 1
        elif not plain and _main_verb(reading, index, start, cues):
            return index, "end of relative clause"
        elif (
            depth == 0
            and (lower in _PLACES or index - 1 in closes)
            and index > start
            and lowers[index - 1] != "that"  # "that, if he won, he would go"
            and not (lower in {"–", "-"} and is_glued(reading, index))
        ):
            first = index + (lower in MARKS_OF_PLACES)
            after = _first_word(reading, first, high, cues)
            if after < high:
                comma = lower in _PAUSES or (index - 1 in closes and lowers[index - 2] == ",")
                coordinated = not grammar.COORDINATORS.isdisjoint(lowers[index:after])
                place: Place | None = None
                for row in (rows.get(lower) or rows[""])[comma + 2 * coordinated]:
                    if (row.spoken and last_cue < after) or (row.firsts and lowers[first] not in row.firsts):
                        continue
                    place = place or Place(*content, index, first, after, comma, coordinated)
                    if row.ends(place):
                        return index, row.name
        index += 1
    return high, "sentence"


def _first_word(reading: Reading, after: int, high: int, cues: dict[int, Cue]) -> int:
    """The first token behind the conjunctions and adverbs at `after`."""
    lowers = reading.lowers
    while after < high and (
        lowers[after] in grammar.COORDINATORS or (reading.kind(after) == ADVERB and after not in cues)
    ):
        after += 1
    return after
