"""Where the content of a statement ends: one decision, readable and measurable by itself.

Content that starts behind its cue runs to the end of the sentence unless a row of `BOUNDARIES` cuts it
before. Each row looks at one place; the first row in order that speaks decides, from left to right.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import compress

from newscore.lexicons import grammar
from newscore.quotes.boundary_rows import (
    ASIDE,
    BOUNDARIES,
    CIRCUMSTANCES,
    CLAUSE,
    COMMA,
    COORDINATED,
    FIRST,
    INFINITIVE,
    MARKS_OF_PLACES,
    OBJECT,
    QUOTED,
    SPOKEN,
    Boundary,
    Place,
)
from newscore.quotes.cues import Cue
from newscore.quotes.forms import BASE, ING
from newscore.quotes.noun_phrases import CLOSING, OPENING, PAUSES, RELATIVE_WORDS, Phrase, is_glued
from newscore.quotes.reading import ADVERB, Reading

# content may end before a mark, a conjunction, and behind a quotation
_PLACES = MARKS_OF_PLACES | CIRCUMSTANCES | frozenset("and but in whereas".split())
_BRACKETS = OPENING | CLOSING
_STOPS = _PLACES | _BRACKETS
_FIRSTS = frozenset().union(*(row.firsts for row in BOUNDARIES))


@cache
def _rows_by_place() -> dict[str, dict[str, list[tuple[Boundary, ...]]]]:
    """Shape -> word of a place -> the rows that can speak there, in order; "" stands for any other word.

    They stand at the sum of what is true of the place, out of what rows may need, and `FIRST` where its
    first word is one of `_FIRSTS`.
    """
    listed = frozenset().union(*(row.words for row in BOUNDARIES))
    return {
        shape: {
            word: [
                tuple(row for row in rows if not (row.needs + FIRST * bool(row.firsts)) & ~true)
                for true in range(2 * FIRST)
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
    return reading.lowers[index - 1] not in grammar.COORDINATORS | {","}


def _behind_quotations(reading: Reading, stopping: bytearray, start: int, high: int) -> bytearray:
    """Where content may end that holds quotations: behind one, not within it."""
    opens, edge = reading.opens, reading.quoted.find(1, start, high)
    while edge >= 0:
        behind = min(opens.get(edge, edge) + 1, high)
        if edge in opens:  # as mostly
            stopping[edge - start : behind - start] = bytes(behind - edge)
        if behind < high:
            stopping[behind - start] = 1
        edge = reading.quoted.find(1, behind, high)
    return stopping


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
    lowers, closes = reading.lowers, reading.closes
    relative = source is not None and (
        lowers[source[0]] in RELATIVE_WORDS
        or (lowers[source[0] - 1] in ("which", "whom", "who") and source[1] == cue.first and source[0] > 0)
    )
    bounded = relative and shape == OBJECT  # a verb of speech may be that of the main clause
    stopping: Iterable[int] = map(_STOPS.__contains__, lowers[start:high])  # where it may end
    if bounded or reading.quoted.find(1, start, high) >= 0:
        stopping = _behind_quotations(reading, bytearray(stopping), start, high)
        if bounded:
            for verb in cues:
                if start < verb < high:
                    stopping[verb - start] = 1
    place = rows = None
    last_cue = aside = depth = 0
    for index in compress(range(start, high), stopping):
        lower = lowers[index]
        if lower in _BRACKETS:
            if lower in OPENING:
                depth += 1
            elif depth == 0:
                return index, "closing bracket"
            else:
                depth -= 1
        elif bounded and _main_verb(reading, index, start, cues):
            return index, "end of relative clause"
        elif (
            depth == 0
            and (lower in _PLACES or index - 1 in closes)
            and index > start
            and lowers[index - 1] != "that"  # "that, if he won, he would go"
            and not (lower in "–-" and is_glued(reading, index))
        ):
            first = index + (lower in MARKS_OF_PLACES)
            after = first
            coordinated = False
            while after < high:
                if lowers[after] in grammar.COORDINATORS:
                    coordinated = True
                elif (
                    reading.known.get(reading.words[after]) or reading.kind(after)
                ) != ADVERB or after in cues:
                    break
                after += 1
            if after == high:
                continue
            comma = lower in PAUSES or (index - 1 in closes and lowers[index - 2] == ",")
            if rows is None:
                rows = _rows_by_place()[shape]
                last_cue = next(reversed(cues.values())).head if cues else -1
                aside = ASIDE * (relative or prelude)
            true = (  # as rows count what they need
                COMMA * comma
                + COORDINATED * coordinated
                + SPOKEN * (last_cue >= after)
                + FIRST * (lowers[first] in _FIRSTS)
                + aside
            )
            asked = (rows.get(lower) or rows[""])[true]
            if not asked:
                continue
            if place is None:
                place = Place(reading, start, high, shape, cue, cues, relative, prelude)
            place.index, place.first, place.after = index, first, after
            place.comma, place.coordinated = comma, coordinated
            for row in asked:
                if (not row.firsts or lowers[first] in row.firsts) and row.ends(place):
                    return index, row.name
    return high, "sentence"
