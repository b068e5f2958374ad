"""W3C Web Annotation (2017): annotations that point into the article as it arrived."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from newscore.article import Analysis, check_analysis
from newscore.errors import FormatError, check_text, read_place
from newscore.export.annotated import Annotated, read_attribution, read_timex, timex_fields
from newscore.spans import Span

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AROUND = 32  # characters of prefix and suffix


def to_annotations(analysis: Analysis, *, target: str | None = None) -> list[dict[str, Any]]:
    """Return an analysis as Web Annotations: dicts that `json.dumps` writes as JSON-LD.

    Content, source and cue of each statement are annotations, tied by a body with the purpose `linking`;
    so is each date. What is known stands in tags: `type=direct`, `speaker=Jane Roe`, `value=2024-06-10`.
    Each place has a TextPositionSelector and a TextQuoteSelector with 32 characters before and behind.
    Positions are code points of the article **as it arrived** (the raw text, not the cleaned one), which
    is what the standard counts in and what other tools see. `target` is the IRI of the article; without
    it, its `id`, else `urn:newscore:article`.

    >>> from newscore import analyze
    >>> first = to_annotations(analyze("It rained, Roe said."), target="https://example.org/rain")[0]
    >>> first["target"][0]["selector"][0]
    {'type': 'TextPositionSelector', 'start': 0, 'end': 9}
    >>> [body["value"] for body in first["body"]][:3]
    ['part=content', 'type=indirect', 'speaker=Roe']
    """
    iri = check_text(target or check_analysis(analysis).article.id or "urn:newscore:article", "target")
    rows = []
    once: dict[str, str] = {}  # what many annotations say is one string
    for name, tags, link, spans in _parts(analysis, iri):
        bodies: list[dict[str, Any]] = [
            {"type": "TextualBody", "purpose": "tagging", "value": once.setdefault(tag, tag)}
            for key, value in tags.items()
            if value is not None and (tag := f"{key}={value}")
        ]
        if link:
            bodies.append({"type": "SpecificResource", "purpose": "linking", "source": link})
        rows.append(
            {
                "@context": CONTEXT,
                "id": name,
                "type": "Annotation",
                "motivation": "tagging",
                "body": bodies,
                "target": [_place(iri, analysis, span) for span in spans],
            }
        )
    return rows


_Part = tuple[str, dict[str, str | None], str | None, tuple[Span, ...]]


def _parts(analysis: Analysis, iri: str) -> Iterator[_Part]:
    """For each annotation its id, its tags, the id of what it is linked to, and its spans."""
    dates = {timex: f"{iri}#d{n}" for n, timex in enumerate(analysis.timexes, 1)}
    for n, said in enumerate(analysis.attributions, 1):
        tags = {"part": "content", "type": said.type, "speaker": said.speaker, "rule": said.rule}
        if said.when is not None:
            tags["when"] = said.when.value
        name = f"{iri}#s{n}-content"
        yield name, tags, dates.get(said.when) if said.when else None, said.content
        for part, spans in (("source", said.source), ("cue", said.cue)):
            if spans:
                yield f"{iri}#s{n}-{part}", {"part": part}, name, spans
    for timex, name in dates.items():
        yield name, {"part": "date", "type": timex.type, **timex_fields(timex)}, None, (timex.span,)


def _place(iri: str, analysis: Analysis, cleaned: Span) -> dict[str, Any]:
    source, span = analysis.article.text, analysis.in_source(cleaned)
    return {
        "source": iri,
        "selector": [
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
            {
                "type": "TextQuoteSelector",
                "exact": cleaned.text if cleaned.text == span.text else span.text,  # one string is enough
                "prefix": source[max(0, span.start - _AROUND) : span.start],
                "suffix": source[span.end : span.end + _AROUND],
            },
        ],
    }


def from_annotations(annotations: Iterable[Mapping[str, Any]], source: str) -> Annotated:
    """Return the attributions and time expressions of Web Annotations, as `to_annotations` writes them.

    `source` is the article as it arrived. Where the words of a quote selector do not stand at the
    position, they are looked for with their prefix and suffix, so that the annotations survive a change
    of the article elsewhere. Raises `FormatError` where they are found nowhere.

    >>> from newscore import analyze
    >>> rows = to_annotations(analyze("It rained, Roe said."))
    >>> from_annotations(rows, "Rain: It rained, Roe said.").attributions[0].content
    (Span(start=6, end=15, text='It rained'),)
    """
    check_text(source, "source")
    tags: dict[str, dict[str, str]] = {}
    spans: dict[str, tuple[Span, ...]] = {}
    linked: dict[tuple[str, str], str] = {}
    moved = 0  # where the article was changed, what stands behind it moved as a whole
    try:
        for row in annotations:
            name = row["id"].rpartition("#")[2]
            if name in tags:
                raise FormatError(f"two annotations have the id {name!r}")
            bodies = row["body"]
            pairs = [body["value"].partition("=") for body in bodies if body["purpose"] == "tagging"]
            tags[name] = {key: value for key, _, value in pairs}
            found = []
            for place in row["target"]:
                found.append(_find(place, source, moved))
                moved = found[-1].start - place["selector"][0]["start"]
            spans[name] = tuple(found)
            if not spans[name]:
                raise FormatError(f"annotation {name!r} has no target")
            for body in bodies:
                if body["purpose"] == "linking":
                    linked[body["source"].rpartition("#")[2], tags[name].get("part", "")] = name
    except FormatError:
        raise
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise FormatError(f"no Web Annotation of newscore: {type(error).__name__}: {error}") from error
    attributions, timexes = [], []
    for name, known in tags.items():
        if known.get("part") == "content":
            cue, who = (spans.get(linked.get((name, part), ""), ()) for part in ("cue", "source"))
            attributions.append(read_attribution(name, spans[name], cue, who, known))
        elif known.get("part") == "date":
            timexes.append(read_timex(name, spans[name], known))
    return Annotated(source, tuple(attributions), tuple(timexes))


def _find(place: Mapping[str, Any], source: str, moved: int) -> Span:
    """The place in the source: where it was, as far from there as the one before, or the first that fits."""
    position, quote = place["selector"]
    start, end = read_place(position["start"], position["end"])
    exact = quote["exact"]
    if end <= len(source) and source[start:end] == exact:
        return Span(start, end, exact)
    prefix = quote["prefix"]
    words = prefix + exact + quote["suffix"]
    at = max(0, start + moved - len(prefix))
    if not source.startswith(words, at):
        at = source.find(words)
    if at < 0:
        raise FormatError(f"{exact[:60]!r} is found nowhere in the source")
    at += len(prefix)
    return Span(at, at + len(exact), exact)
