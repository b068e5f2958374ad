"""brat stand-off: the cleaned text and, beside it, annotations that the brat tool shows and edits."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from newscore.article import Analysis, check_analysis
from newscore.dates import Timex
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
from newscore.schema import TIMEX_TYPES
from newscore.spans import Span

_LINE = re.compile("[^\n]+")
_TIES = ("CueOf", "SourceOf")
_BREAKING = re.compile("[\x00-\x1f\x7f\x85\u2028\u2029]|[\ud800-\udfff]")

# annotation.conf for a brat collection with these files
CONFIGURATION = """\
[entities]
Content
Cue
Source
DATE
TIME
DURATION
SET

[relations]
CueOf Arg1:Cue, Arg2:Content
SourceOf Arg1:Source, Arg2:Content
SaidOn Arg1:DATE|TIME, Arg2:Content

[events]

[attributes]
Form Arg:Content, Value:direct|indirect|mixed
"""


class Brat(NamedTuple):
    """The two files of a document: `.txt` and `.ann`."""

    text: str
    annotations: str


def to_brat(analysis: Analysis) -> Brat:
    """Return an analysis as brat stand-off: the cleaned text, and its annotations.

    Content, cue and source of a statement are entities, tied by the relations CueOf and SourceOf; SaidOn
    ties the date it was said. Form is an attribute; speaker, value and rule stand in the notes, as JSON.
    Offsets are code points, as in brat. A stretch over a line end is written in fragments, line by line,
    as brat wants it.

    >>> from newscore import analyze
    >>> brat = to_brat(analyze("It rained, Roe said."))
    >>> print(brat.annotations)  # doctest: +ELLIPSIS +NORMALIZE_WHITESPACE
    T1	Content 0 9	It rained
    A1	Form T1 indirect
    #1	AnnotatorNotes T1	{"speaker": "Roe", "rule": ...}
    T2	Source 11 14	Roe
    R1	SourceOf Arg1:T2 Arg2:T1
    T3	Cue 15 19	said
    R2	CueOf Arg1:T3 Arg2:T1
    <BLANKLINE>
    """
    text = check_analysis(analysis).text
    return Brat(text, joined(f"{line}\n" for line in _lines(analysis)))


def _lines(analysis: Analysis) -> Iterator[str]:
    text = analysis.text
    entities = relations = notes = 0
    dates: dict[Timex, int] = {}
    for timex in analysis.timexes:
        entities += 1
        notes += 1
        dates[timex] = entities
        yield _entity(text, entities, timex.type, [timex.span])
        yield f"#{notes}\tAnnotatorNotes T{entities}\t{to_note(timex_fields(timex))}"
    for number, said in enumerate(analysis.attributions, 1):
        entities += 1
        notes += 1
        content = entities
        yield _entity(text, content, "Content", said.content)
        yield f"A{number}\tForm T{content} {said.type}"
        fields = {"speaker": said.speaker, "rule": said.rule, "when_rule": said.when_rule}
        known = {name: value for name, value in fields.items() if value is not None}
        yield f"#{notes}\tAnnotatorNotes T{content}\t{to_note(known)}"
        for label, spans in (("Source", said.source), ("Cue", said.cue)):
            if spans:
                entities += 1
                relations += 1
                yield _entity(text, entities, label, spans)
                yield f"R{relations}\t{label}Of Arg1:T{entities} Arg2:T{content}"
        if said.when in dates:
            relations += 1
            yield f"R{relations}\tSaidOn Arg1:T{dates[said.when]} Arg2:T{content}"


def _entity(text: str, number: int, label: str, spans: Iterable[Span]) -> str:
    """The line of one entity, its spans cut at line ends."""
    fragments = [
        (found.start(), found.end())
        for span in spans
        for found in _LINE.finditer(text, span.start, span.end)
        if not found[0].isspace()
    ]
    words = " ".join(_BREAKING.sub(" ", text[start:end]) for start, end in fragments)
    places = ";".join(f"{start} {end}" for start, end in fragments)
    return f"T{number}\t{label} {places}\t{words}"


def from_brat(text: str, annotations: str) -> Annotated:
    """Return the attributions and time expressions of brat stand-off, as `to_brat` writes it.

    Fragments that only line ends part become one span again. Annotations of other kinds are passed
    over. Raises `FormatError` for a line that cannot be read, or that points outside the text.

    >>> from newscore import analyze
    >>> from_brat(*to_brat(analyze("It rained, Roe said."))).attributions[0].speaker
    'Roe'
    """
    check_text(text)
    entities: dict[str, tuple[str, tuple[Span, ...]]] = {}
    attached: dict[str, dict[str, Any]] = {}  # entity -> what attributes and notes say of it
    tied: dict[tuple[str, str], list[str]] = {}  # content and relation -> entities
    for number, line in enumerate(read_lines(check_text(annotations, "annotations")), 1):
        if not line.strip():
            continue
        try:
            mark, rest, *more = line.split("\t", 2)
            kind, *words = rest.split(" ")
            if mark[0] == "T":
                if mark in entities:
                    raise ValueError(f"{mark} stands there twice")
                entities[mark] = kind, _spans(text, rest.partition(" ")[2], more[0])
            elif mark[0] == "A" and kind == "Form":
                attached.setdefault(words[0], {})["type"] = words[1]
            elif mark[0] == "#" and more and more[0].startswith("{"):
                attached.setdefault(words[0], {}).update(json.loads(more[0]))
            elif mark[0] == "R" and kind in _TIES:
                first, second = (word.partition(":")[2] for word in words[:2])
                tied.setdefault((second, kind), []).append(first)
        except (ValueError, IndexError, RecursionError) as error:
            raise FormatError(
                f"line {number} of the annotations cannot be read: {line[:60]!r}: {error}"
            ) from error

    def parts(content: str, relation: str) -> Iterator[Span]:
        for mark in tied.pop((content, relation), ()):
            kind, spans = entities.get(mark, ("", ()))
            if kind + "Of" != relation:
                raise FormatError(f"{relation} ties {mark}, which is none, to {content}")
            yield from spans

    attributions, timexes = [], []
    for mark, (kind, spans) in entities.items():
        about = attached.get(mark, {})
        if kind == "Content":
            cue, source = (tuple(parts(mark, relation)) for relation in _TIES)
            attributions.append(read_attribution(mark, spans, cue, source, about))
        elif kind in TIMEX_TYPES:
            timexes.append(read_timex(mark, spans, {**about, "type": kind}))
    for mark, relation in tied:
        raise FormatError(f"{relation} ties something to {mark}, which is no Content")
    return Annotated(text, tuple(attributions), tuple(timexes))


def _spans(text: str, places: str, words: str) -> tuple[Span, ...]:
    """The spans of an entity, fragments that only line ends part put together."""
    spans: list[Span] = []
    fragments = []
    for place in places.split(";"):
        start, end = map(int, place.split(" "))
        if not 0 <= start < end <= len(text):
            raise ValueError(f"{start} {end} lies outside the text")
        fragments.append(text[start:end])
        if spans and "\n" in (gap := text[spans[-1].end : start]) and gap.isspace():
            start = spans.pop().start
        spans.append(Span.of(text, start, end))
    if _BREAKING.sub(" ", " ".join(fragments)).split() != words.split():
        raise ValueError("other words stand there")
    return tuple(spans)
