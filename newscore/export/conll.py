"""CoNLL-style columns: one token per line, sentences parted by an empty line."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from math import inf
from typing import Any

from newscore.article import Analysis, check_analysis
from newscore.errors import FormatError, check_text
from newscore.export.annotated import (
    Annotated,
    joined,
    read_attribution,
    read_lines,
    read_timex,
    timex_fields,
    to_note,
)
from newscore.spans import Span
from newscore.tokens import TOKEN

COLUMNS = ("ID", "FORM", "START", "END", "ATTRIBUTION", "TIMEX")
_ROLES = ("content", "source", "cue")
_NOTHING = ["_", "_"]  # the cells of most tokens


def to_conll(analysis: Analysis) -> str:
    """Return the tokens of the cleaned text, one per line, with the statements and dates they belong to.

    Six columns, parted by tabs: number in the sentence, the token, start and end (code points of the
    cleaned text), statements, dates. A token that begins or carries on the content of statement 2 has
    `B-content:2` or `I-content:2`; several are joined by `|`; none is `_`. Lines with `#` before the
    first sentence hold what is known of each statement and date, as JSON. A stretch that begins or ends
    inside a token takes in the whole token.

    >>> from newscore import analyze
    >>> print(to_conll(analyze("It rained, Roe said.")))  # doctest: +ELLIPSIS +NORMALIZE_WHITESPACE
    # columns = ID FORM START END ATTRIBUTION TIMEX
    # attribution 1 = {"type": "indirect", "speaker": "Roe", ...}
    1	It	0	2	B-content:1	_
    2	rained	3	9	I-content:1	_
    3	,	9	10	_	_
    4	Roe	11	14	B-source:1	_
    5	said	15	19	B-cue:1	_
    6	.	19	20	_	_
    <BLANKLINE>
    """
    return joined(_lines(check_analysis(analysis)))


def _lines(analysis: Analysis) -> Iterator[str]:
    spans: list[tuple[Span, str, int]] = []  # with what they are of the statement or date of that number
    yield f"# columns = {' '.join(COLUMNS)}\n"
    for n, said in enumerate(analysis.attributions, 1):
        known = {"type": said.type, "speaker": said.speaker, "rule": said.rule}
        if said.when is not None:
            known |= {"when": said.when.value, "when_rule": said.when_rule}
        yield f"# attribution {n} = {to_note(known)}\n"
        for role in _ROLES:
            spans += ((span, role, n) for span in getattr(said, role))
    for n, timex in enumerate(analysis.timexes, 1):
        yield f"# timex {n} = {to_note({'type': timex.type, **timex_fields(timex)})}\n"
        spans.append((timex.span, timex.type, n))
    # the next ones last
    waiting = sorted(range(len(spans)), key=lambda index: spans[index][0].start, reverse=True)
    sentences = sorted({sentence.start for sentence in analysis.sentences}, reverse=True)
    inside: list[int] = []  # the spans of the token before
    opening = closing = 0.0  # where the next of them begins, and one of those inside ends
    number = 0
    cells = "_\t_"
    for found in TOKEN.finditer(analysis.text):
        start, end = found.span()
        if sentences and sentences[-1] <= start:
            while sentences and sentences[-1] <= start:
                sentences.pop()
            if number:
                yield "\n"
            number = 0
        number += 1
        if end > opening or start >= closing:
            begun = set()
            while waiting and spans[waiting[-1]][0].start < end:
                begun.add(waiting.pop())
            inside = sorted(index for index in {*inside, *begun} if start < spans[index][0].end)
            columns: tuple[list[str], list[str]] = [], []
            for index in inside:
                _, role, n = spans[index]
                columns[role not in _ROLES].append(f"{'B' if index in begun else 'I'}-{role}:{n}")
            cells = "\t".join("|".join(column) or "_" for column in columns)
            opening = spans[waiting[-1]][0].start if waiting else inf
            closing = 0 if begun else min((spans[index][0].end for index in inside), default=inf)
        yield f"{number}\t{found[0]}\t{start}\t{end}\t{cells}\n"


def from_conll(columns: str, text: str) -> Annotated:
    """Return the attributions and time expressions of columns that `to_conll` wrote.

    `text` is the cleaned text they were made from. Raises `FormatError` for a line that cannot be read,
    or a token that does not stand in the text.

    >>> from newscore import analyze
    >>> story = analyze("It rained, Roe said.")
    >>> from_conll(to_conll(story), story.text).attributions[0].speaker
    'Roe'
    """
    check_text(text)
    known: dict[tuple[str, str], dict[str, Any]] = {}
    places: defaultdict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    at = 0
    for number, line in enumerate(read_lines(check_text(columns, "columns")), 1):
        try:
            if line.startswith("# columns"):
                continue
            if line.startswith("# "):
                head, _, fields = line[2:].partition(" = ")
                kind, n = head.split(" ")
                if (kind, n) in known:
                    raise ValueError(f"{head} stands there twice")
                known[kind, n] = dict(json.loads(fields))
            elif line:
                _, word, first, last, *cells = line.split("\t")
                start, end = int(first), int(last)
                if not at <= start < end or text[start:end] != word:
                    raise ValueError("no such token stands there")
                at = end
                for name in "|".join(cells).split("|") if cells != _NOTHING else ():
                    _carry(places, name, start, end)
        except (ValueError, IndexError, TypeError, RecursionError) as error:
            raise FormatError(
                f"line {number} of the columns cannot be read: {line[:60]!r}: {error}"
            ) from error
    attributions, timexes = [], []

    def spans(name: str, n: str) -> tuple[Span, ...]:
        return tuple(Span.of(text, start, end) for start, end in places.pop((name, n), ()))

    for (kind, n), row in known.items():
        if kind == "attribution":
            content, cue, source = (spans(role, n) for role in ("content", "cue", "source"))
            attributions.append(read_attribution(f"attribution {n}", content, cue, source, row))
        elif kind == "timex" and (found := spans(str(row.get("type")), n)):
            timexes.append(read_timex(f"timex {n}", found, row))
    for name, n in places:
        raise FormatError(f"tokens are marked {name}:{n}, of which no line tells")
    return Annotated(text, tuple(attributions), tuple(timexes))


def _carry(places: dict[tuple[str, str], list[tuple[int, int]]], name: str, start: int, end: int) -> None:
    """Begin the stretch that a cell names, or carry it on."""
    if name == "_":
        return
    mark, part, n = re.split("[-:]", name)
    stretches = places[part, n]
    if mark == "I":
        start = stretches.pop()[0]
    elif mark != "B":
        raise ValueError(f"{name!r} begins with neither B nor I")
    stretches.append((start, end))
