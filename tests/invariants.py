"""What must hold of every public function on any text. `targets` asks it of many texts."""

from __future__ import annotations

import itertools
import pickle

import newscore
from newscore import Span
from newscore.spans import apply_edits
from tests.hostile import UNITS

# pieces that texts are put together from: hostile units, marks, and the words that rules look for
PIECES = [
    *UNITS.values(),
    *"“”‘’\"'«»„`.,:;-–—…!? \n\t()[]<>&0159",
    *(
        "said Said says told according to by of for the a an and who which he she it they I we Mr. Mrs. Ann"
        " Lee Roe U.S. KCNA May March Monday Sept. 2024 1998 last next this two first quarter year week ago"
        " earlier noon p.m. today every since until reportedly statement wrote called asked added did not"
    ).split(),
    *("\n\n", "\r\n", "\x00", "\x85", "\u2028", "\ud800", "\udfff", "\u0301", "\u202e", "\ufeff"),
    *("é", "漢", "ß", "İ", "ǆ", "٣", "²", "½"),
]

# texts that once broke an invariant, as short as they could be made
FOUND = [
    '" “a,” he said, ',
    "told“a,” he said, ",
    "12: “a,” he said, ",
    "12: Roe said that the mill, which  漢 U.S.",
    "Photo: Ann Lee\nuntil»a-he said ''„?!",
    "RIVERTON, Ohio (AP) — ",
    "“” she said that",
    "reportedly",
]


def holds(text: str, span: Span) -> None:
    assert 0 <= span.start <= span.end <= len(text)
    assert text[span.start : span.end] == span.text


def spans_of(analysis: newscore.Analysis) -> list[Span]:
    found = [*analysis.sentences, *(timex.span for timex in analysis.timexes)]
    found += [part.span for part in analysis.parts]
    for statement in analysis.attributions:
        found += [*statement.content, *statement.cue, *statement.source]
        found += [statement.when.span] if statement.when else []
    return found


def analysis(text: str) -> None:
    """Every span holds, in the cleaned text and in the source; the record comes back; equals are equal."""
    found = newscore.analyze(text, published="2024-05-02")
    assert found.aligned.source == text
    assert apply_edits(text, found.aligned.edits) == found.text
    for span in spans_of(found):
        holds(found.text, span)
        holds(text, found.in_source(span))
    assert newscore.from_dict(newscore.to_dict(found), text) == found
    again = newscore.analyze(text, published="2024-05-02")
    twin = pickle.loads(pickle.dumps(found))
    assert found == again == twin
    assert hash(found) == hash(again) == hash(twin)
    days = [(event.first, event.last) for event in found.timeline()]
    assert days == sorted(days)


def analysis_as_it_is(text: str) -> None:
    """The same without cleaning, which might take away what is hard for the finders."""
    found = newscore.analyze(text, published="2024-05-02", cleaner=newscore.pipeline())
    assert found.text == text
    for span in spans_of(found):
        holds(text, span)


def sentences(text: str) -> None:
    """In order, apart, and nothing but space is left out."""
    at = 0
    for span in newscore.split_sentences(text):
        holds(text, span)
        assert at <= span.start < span.end
        assert not text[at : span.start].strip()
        at = span.end
    assert not text[at:].strip()


def quotations(text: str) -> None:
    """In order; one lies inside another or apart from it."""
    open_ends: list[int] = []
    for quotation in newscore.find_quotations(text):
        holds(text, quotation.span)
        holds(text, quotation.inner)
        assert quotation.span.start <= quotation.inner.start <= quotation.inner.end <= quotation.span.end
        while open_ends and open_ends[-1] <= quotation.span.start:
            open_ends.pop()
        assert not open_ends or quotation.span.end <= open_ends[-1], "two quotations cross"
        open_ends.append(quotation.span.end)
        assert quotation.level >= 1


def attributions(text: str) -> None:
    """Content is there, and no two attributions share any."""
    found = newscore.find_attributions(text)
    pieces = sorted((span.start, span.end) for attribution in found for span in attribution.content)
    assert all(end <= start for (_, end), (start, _) in itertools.pairwise(pieces)), pieces
    for attribution in found:
        assert attribution.content
        assert attribution.type in ("direct", "mixed", "indirect")
        assert attribution.rule
        for span in (*attribution.content, *attribution.cue, *attribution.source):
            holds(text, span)
            assert span.start < span.end


def time_expressions(text: str, published: str | None = "2024-05-02") -> None:
    """In order, apart, with a value; the days of one are a first and a last."""
    at = 0
    for timex in newscore.find_timexes(text, published=published):
        holds(text, timex.span)
        assert at <= timex.span.start < timex.span.end
        at = timex.span.end
        assert timex.type in ("DATE", "TIME", "DURATION", "SET")
        assert timex.value
        assert timex.rule
        days = timex.to_interval()
        assert days is None or days[0] <= days[1]
    newscore.normalize_date(text, published=published)
