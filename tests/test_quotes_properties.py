"""Any text gives an answer; every span is a place in it; the time grows with the text alone."""

from __future__ import annotations

import pickle
from functools import partial

import pytest

from newscore import find_attributions, find_quotations
from tests.growth import too_slow
from tests.hostile import grown

hypothesis = pytest.importorskip("hypothesis")
from hypothesis import given, settings  # noqa: E402
from hypothesis import strategies as st  # noqa: E402

# words and marks of the kind that meet in news, so that generated text reaches the constructions
_PIECES = st.sampled_from(
    [
        *"""
        Roe Ann Mr. he she they said says told asked whether that “ ” " ' ‘ ’ '' `` « » „ , . : ; — - ( ) ? !
        and but according to reportedly which who the a minister of in statement on Monday reporters called
        for vowed adding saying claim his criticism put it as For expert view was quoted been 5 U.S. 'em
        declined comment
        """.split(),
        "\n",
        "\n\n",
        " ",
    ]
)
_NEWS = st.lists(_PIECES, max_size=40).map(" ".join)
_ANY = st.text(max_size=200)


@settings(max_examples=300, deadline=None)
@given(st.one_of(_NEWS, _ANY))
def test_spans_are_places_in_the_text(text: str) -> None:
    for quotation in find_quotations(text):
        for span in (quotation.span, quotation.inner):
            assert text[span.start : span.end] == span.text
        assert quotation.span.start <= quotation.inner.start <= quotation.inner.end <= quotation.span.end
        assert "\n\n" not in quotation.span.text
    for made in find_attributions(text):
        assert made.type in ("direct", "mixed", "indirect")
        assert made.content
        assert made.cue
        assert made.rule
        for span in (*made.content, *made.cue, *made.source):
            assert text[span.start : span.end] == span.text
            assert span.text.strip()


@settings(max_examples=100, deadline=None)
@given(_NEWS)
def test_quotations_are_nested_or_apart(text: str) -> None:
    found = find_quotations(text)
    for one in found:
        for other in found:
            if one.span.start < other.span.start < one.span.end:
                assert other.span.end <= one.span.end
                assert other.level > one.level


@settings(max_examples=100, deadline=None)
@given(_NEWS)
def test_no_statement_is_made_inside_the_content_of_another(text: str) -> None:
    found = find_attributions(text)
    for one in found:
        for other in found:
            inside = any(
                part.start <= one.cue[0].start and one.cue[0].end <= part.end for part in other.content
            )
            assert one is other or not inside or other.cue[0].start in range(*_reach(one))


def _reach(made):  # type: ignore[no-untyped-def]
    """From the first to the last character of the content."""
    return min(part.start for part in made.content), max(part.end for part in made.content)


def test_records_pickle() -> None:
    found = find_attributions("“It is over,” Roe said.")
    assert pickle.loads(pickle.dumps(found)) == found


@pytest.mark.parametrize(
    "text", ['" “a,” he said, ', "", " ", "\n", "\x00", "\ud800", "“", "said", ":", "“\ud83d”", "said " * 3]
)
def test_odd_texts(text: str) -> None:
    assert isinstance(find_attributions(text), list)
    assert isinstance(find_quotations(text), list)


_HOSTILE = (
    ["“", '"', "'", "''", "« ", "„", "‘a ", "“a” ", "s' a ", "9", "A", " ", "(", "[ ] ", "Mr. ", "May "],
    ["said ", "he said ", "He said he was, ", "“a,” he said. ", "X: “a” ", "X: a\n", "“a\n", "A, ", "x's "],
    ["saying ", "the man who said ", "reportedly ", "his claim that ", "as he said, ", "asked "],
    ["according to X, ", "and said ", "A and "],
)


@pytest.mark.parametrize("unit", [unit for row in _HOSTILE for unit in row])
def test_time_is_linear(unit: str) -> None:
    assert not (told := too_slow(find_attributions, partial(grown, unit), 2_000, 16_000)), told
