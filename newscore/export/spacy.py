"""spaCy: an analysis as a `Doc`, and a pipeline component. Needs the extra `spacy`.

Importing this module makes the component known to spaCy under the name `newscore`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newscore.article import Analysis, Article, analyze
from newscore.cleaning import pipeline
from newscore.export import need

if TYPE_CHECKING:
    from spacy.language import Language  # type: ignore[import-not-found,unused-ignore]
    from spacy.tokens import Doc  # type: ignore[import-not-found,unused-ignore]

GROUPS = ("newscore_content", "newscore_source", "newscore_cue", "newscore_timex")


def to_doc(analysis: Analysis, nlp: Language) -> Doc:
    """Return the cleaned text as a `Doc` of `nlp.make_doc`, with statements and dates as span groups.

    `doc.spans["newscore_content"]`, `..._source`, `..._cue` and `..._timex` hold `Span`s. The label of a
    content, source or cue is the type of its statement, `span.id_` its number (`s1`), `span.kb_id_` its
    speaker; for dates they are the TIMEX3 type, `d1` and the value. A stretch that ends inside a token takes
    in the whole token. The analysis itself is `doc.user_data["newscore"]`.

    >>> import spacy
    >>> from newscore import analyze
    >>> doc = to_doc(analyze("It rained, Jane Roe said."), spacy.blank("en"))
    >>> [(span.text, span.label_, span.kb_id_) for span in doc.spans["newscore_content"]]
    [('It rained', 'indirect', 'Jane Roe')]
    """
    return annotate(nlp.make_doc(analysis.text), analysis)


def annotate(doc: Doc, analysis: Analysis) -> Doc:
    """Return `doc`, whose text is that of the analysis, with the span groups of `to_doc` added to it.

    >>> import spacy
    >>> from newscore import analyze
    >>> doc = spacy.blank("en")("The mill closed on June 3, 2024.")
    >>> [span.kb_id_ for span in annotate(doc, analyze(doc.text)).spans["newscore_timex"]]
    ['2024-06-03']
    """
    groups: dict[str, list[Any]] = {name: [] for name in GROUPS}
    for number, said in enumerate(analysis.attributions, 1):
        for part in ("content", "source", "cue"):
            for span in getattr(said, part):
                _add(
                    doc,
                    groups[f"newscore_{part}"],
                    (span.start, span.end, said.type, f"s{number}", said.speaker or ""),
                )
    for number, timex in enumerate(analysis.timexes, 1):
        place = (timex.span.start, timex.span.end, timex.type, f"d{number}", timex.value)
        _add(doc, groups["newscore_timex"], place)
    for name, spans in groups.items():
        doc.spans[name] = spans
    doc.user_data["newscore"] = analysis
    return doc


def _add(doc: Doc, group: list[Any], place: tuple[int, int, str, str, str]) -> None:
    start, end, label, number, known = place
    span = doc.char_span(start, end, label=label, kb_id=known, span_id=number, alignment_mode="expand")
    if span is not None:
        group.append(span)


class Component:
    """The pipeline component: reads `doc.text` as it is, uncleaned, and adds the span groups.

    The publication date is `doc.user_data["published"]`, else that of the component's settings.
    """

    def __init__(self, published: str | None = None) -> None:
        self.published = published

    def __call__(self, doc: Doc) -> Doc:
        published = doc.user_data.get("published", self.published)
        return annotate(doc, analyze(Article(doc.text, published=published), cleaner=pipeline()))


def _make(nlp: Language, name: str, published: str | None) -> Component:
    return Component(published)


need("spacy", "spacy").language.Language.factory("newscore", default_config={"published": None}, func=_make)
