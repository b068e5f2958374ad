"""The plain form of an analysis: nested dicts and lists that JSON, Arrow and databases can hold.

The record carries the cleaned text, every span in it, and the edits with the words they removed: the
source can be rebuilt from it, and the cleaning undone or replayed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from newscore.article import Analysis, Article, Statement, check_analysis
from newscore.cleaning import Part
from newscore.dates import Timex
from newscore.errors import FormatError, OptionError, read_maybe, read_one_of, read_place, read_str
from newscore.spans import Aligned, Edit, Span, apply_edits

SCHEMA_VERSION = 1  # raised on any change of meaning

TIMEX_FIELDS = ("type", "value", "mod", "quant", "freq", "begin_point", "end_point", "anchor", "rule")
ATTRIBUTION_TYPES = ("direct", "indirect", "mixed")
TIMEX_TYPES = ("DATE", "TIME", "DURATION", "SET")


def to_dict(analysis: Analysis) -> dict[str, Any]:
    """Return an analysis in plain form, as `json_schema()` describes it.

    Offsets are code points of the cleaned text under `text`, half-open; those of the edits count in the
    source. `when` of an attribution is the index of its timex in `timexes`. The calendar days of a timex
    stand under `first` and `last`, ISO 8601, or null.

    >>> from newscore import analyze
    >>> record = to_dict(analyze("The mill will close, Roe said."))
    >>> record["attributions"][0]["content"]
    [{'start': 0, 'end': 19, 'text': 'The mill will close'}]
    """
    article = check_analysis(analysis).article
    places = {timex: index for index, timex in enumerate(analysis.timexes)}
    source = analysis.aligned.source
    return {
        "schema": SCHEMA_VERSION,
        "article": {
            "id": article.id,
            "title": article.title,
            "published": article.published,
            "lang": article.lang,
        },
        "text": analysis.text,
        "edits": [
            {
                "start": edit.start,
                "end": edit.end,
                "removed": source[edit.start : edit.end],
                "text": edit.text,
                "rule": edit.rule,
            }
            for edit in analysis.aligned.edits
        ],
        "title": analysis.title,
        "parts": [{"role": part.role, **_span(part.span), "rule": part.rule} for part in analysis.parts],
        "sentences": [[span.start, span.end] for span in analysis.sentences],
        "attributions": [
            {
                "type": a.type,
                "speaker": a.speaker,
                "content": _spans(a.content),
                "cue": _spans(a.cue),
                "source": _spans(a.source),
                "rule": a.rule,
                "when": None if a.when is None else places[a.when],
                "when_rule": a.when_rule,
            }
            for a in analysis.attributions
        ],
        "timexes": [_timex(timex) for timex in analysis.timexes],
    }


def from_dict(record: Mapping[str, Any], source: str | None = None) -> Analysis:
    """Return the analysis that `to_dict` wrote: `from_dict(to_dict(a)) == a`.

    The source is rebuilt from the record; where `source` is given it must be the same text. Raises
    `FormatError` for a record of another form or of a newer schema, `OptionError` for another source.

    >>> from newscore import analyze
    >>> story = analyze("The mill will close, Roe said.")
    >>> from_dict(to_dict(story)) == story
    True
    """
    if not isinstance(record, Mapping):
        raise FormatError(f"a record must be a mapping, not {type(record).__name__}")
    version = record.get("schema")
    if version != SCHEMA_VERSION:
        raise FormatError(f"unknown schema {version!r}: this newscore reads {SCHEMA_VERSION}")
    try:
        analysis = _analysis(record)
    except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
        raise FormatError(f"not a record of schema {version}: {type(error).__name__}: {error}") from error
    if source is not None and source != analysis.article.text:
        raise OptionError("the source given is not the text that the record was made from")
    return analysis


def _analysis(record: Mapping[str, Any]) -> Analysis:
    text = read_str(record, "text")
    edits = [
        Edit(*read_place(row["start"], row["end"]), read_str(row, "text"), read_str(row, "rule"))
        for row in record["edits"]
    ]
    source = _rebuild(text, record["edits"])
    aligned = Aligned.of(source, edits)
    if aligned.text != text:
        raise FormatError("the edits do not lead to the text of the record")
    known = record["article"]
    article = Article(source, *(read_maybe(known, name) for name in ("id", "title", "published", "lang")))

    def span(row: Mapping[str, Any]) -> Span:
        found = Span(*read_place(row["start"], row["end"], len(text)), read_str(row, "text"))
        if text[found.start : found.end] != found.text:
            raise FormatError(f"{found!r} does not stand in the text")
        return found

    def spans(rows: Iterable[Mapping[str, Any]]) -> tuple[Span, ...]:
        return tuple(span(row) for row in rows)

    timexes = tuple(
        replace(
            Timex(
                span(row),
                read_one_of(row, "type", TIMEX_TYPES),
                read_str(row, "value"),
                rule=read_str(row, "rule"),
            ),
            **{name: read_maybe(row, name) for name in TIMEX_FIELDS[2:-1]},  # type: ignore[arg-type]
        )
        for row in record["timexes"]
    )
    return Analysis(
        article,
        aligned,
        tuple(
            Part(read_str(row, "role"), span(row), read_str(row, "rule"))  # type: ignore[arg-type]
            for row in record["parts"]
        ),
        tuple(Span.of(text, *read_place(start, end, len(text))) for start, end in record["sentences"]),
        tuple(
            Statement(
                read_one_of(row, "type", ATTRIBUTION_TYPES),
                spans(row["content"]),
                spans(row["cue"]),
                spans(row["source"]),
                read_maybe(row, "speaker"),
                read_str(row, "rule"),
                None if row["when"] is None else timexes[read_place(row["when"], len(timexes))[0]],
                read_maybe(row, "when_rule"),
            )
            for row in record["attributions"]
        ),
        timexes,
    )


def _rebuild(text: str, rows: Iterable[Mapping[str, Any]]) -> str:
    """The source: the edits made backwards on the cleaned text."""
    back = []
    shift = 0
    for row in rows:
        start = row["start"] + shift
        back.append(Edit(start, start + len(row["text"]), row["removed"]))
        shift += len(row["text"]) - (row["end"] - row["start"])
    return apply_edits(text, back)


def _span(span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": span.text}


def _spans(spans: Iterable[Span]) -> list[dict[str, Any]]:
    return [_span(span) for span in spans]


def _timex(timex: Timex) -> dict[str, Any]:
    days = timex.to_interval()
    return {
        **_span(timex.span),
        **{name: getattr(timex, name) for name in TIMEX_FIELDS},
        "first": days[0].isoformat() if days else None,
        "last": days[1].isoformat() if days else None,
    }


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of what `to_dict` returns.

    >>> json_schema()["properties"]["schema"]
    {'const': 1}
    """
    string, count = {"type": "string"}, {"type": "integer", "minimum": 0}
    maybe = {"type": ["string", "null"]}
    day = {"type": ["string", "null"], "pattern": r"^\d{4}-\d{2}-\d{2}$"}
    place = {"start": count, "end": count, "text": string}
    span = _object(place)
    spans = {"type": "array", "items": span}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "newscore analysis",
        **_object(
            {
                "schema": {"const": SCHEMA_VERSION},
                "article": _object({"id": maybe, "title": maybe, "published": maybe, "lang": maybe}),
                "text": string,
                "edits": {"type": "array", "items": _object({**place, "removed": string, "rule": string})},
                "title": maybe,
                "parts": {"type": "array", "items": _object({"role": string, **place, "rule": string})},
                "sentences": {
                    "type": "array",
                    "items": {"type": "array", "items": count, "minItems": 2, "maxItems": 2},
                },
                "attributions": {
                    "type": "array",
                    "items": _object(
                        {
                            "type": {"enum": list(ATTRIBUTION_TYPES)},
                            "speaker": maybe,
                            "content": spans,
                            "cue": spans,
                            "source": spans,
                            "rule": string,
                            "when": {"type": ["integer", "null"], "minimum": 0},
                            "when_rule": maybe,
                        }
                    ),
                },
                "timexes": {
                    "type": "array",
                    "items": _object(
                        {
                            **place,
                            "type": {"enum": list(TIMEX_TYPES)},
                            "value": string,
                            **dict.fromkeys(TIMEX_FIELDS[2:-1], maybe),
                            "rule": string,
                            "first": day,
                            "last": day,
                        }
                    ),
                },
            }
        ),
    }


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    """The schema of an object that has just these properties."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
