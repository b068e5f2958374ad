"""What holds for every text: exact alignment, idempotence, totality, linear time."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

import newscore.cleaning as cleaning
from newscore.cleaning import by_diff, clean, find_parts, pipeline
from newscore.spans import Span, apply_edits
from tests.growth import too_slow
from tests.hostile import grown
from tests.targets import STEPS, STOCK

hypothesis = pytest.importorskip("hypothesis")
given, settings, st = hypothesis.given, hypothesis.settings, hypothesis.strategies

WHOLE = [clean, cleaning.clean_thoroughly, cleaning.repair]

# pieces that cleaners act on, so that generated texts set them off and let them meet
PIECES = [
    *"ab .,-<>&;\n\t\"'“”‘’«»—…()/@*=",
    *(
        "\r\n",
        "\n\n",
        "  ",
        "\x00",
        "\x85",
        "\u2028",
        "\u00a0",
        "\u200b",
        "\u00ad",
        "\ufeff",
        "\u202e",
        "\ud800",
    ),
    *(
        "<b>",
        "</b>",
        "<p>",
        "<",
        "b>",
        "&amp;",
        "amp;",
        "&lt;",
        "&#8217;",
        "&nbsp;",
        "<!--",
        "-->",
        "<script>",
    ),
    *("Ã©", "â€™", "Â ", "é", "\u05d0", "日", "Ａ", "ﬁ", "👩\u200d🚒", "\u200d"),
    *("state-\n", "owned", "har-\n", "bour ", "- item", "1. ", "Advertisement", "Share", "Latest", "Related"),
    *(
        "Photo: Jane Doe",
        "By Jane Doe",
        "RIVERTON (AP) — ",
        "Sign up for our newsletter",
        "source site-9",
        "May 2, 2024",
    ),
    "The bridge will stay shut until the spring of next year, the mayor said on Monday. ",
    "The bridge will stay shut until the\n",
]
texts = st.lists(st.sampled_from(PIECES), max_size=25).map("".join) | st.text(max_size=60)


def check_alignment(step: Any, text: str) -> str:
    aligned = step.aligned(text)
    assert aligned.source == text
    assert step(text) == aligned.text == apply_edits(text, aligned.edits)
    last = 0
    for edit in aligned.edits:
        kept = Span.of(text, last, edit.start)
        assert aligned.to_clean(kept).text == kept.text  # what no edit touches keeps its words
        last = edit.end
    return aligned.text


@settings(max_examples=150, deadline=None)
@given(texts)
def test_every_cleaner_is_aligned(text: str) -> None:
    for step in STOCK:
        check_alignment(step, text)


@settings(max_examples=150, deadline=None)
@given(texts, st.lists(st.sampled_from(STEPS), max_size=6))
def test_cleaners_are_aligned_in_any_order(text: str, steps: list[Any]) -> None:
    check_alignment(pipeline(*steps), text)


@settings(max_examples=300, deadline=None)
@given(texts)
def test_a_clean_text_stays(text: str) -> None:
    for step in WHOLE:
        done = check_alignment(step, text)
        assert step(done) == done


@settings(max_examples=200, deadline=None)
@given(texts)
def test_every_edit_names_its_rule_and_can_be_undone(text: str) -> None:
    aligned = clean.aligned(text)
    assert all(edit.rule for edit in aligned.edits)
    assert cleaning.undo(aligned, *aligned.edits).text == text


@settings(max_examples=200, deadline=None)
@given(texts)
def test_parts_are_spans_in_order(text: str) -> None:
    last = 0
    for part in find_parts(text):
        assert last <= part.span.start < part.span.end <= len(text)
        assert text[part.span.start : part.span.end] == part.span.text
        last = part.span.end


@settings(max_examples=150, deadline=None)
@given(texts, texts)
def test_by_diff_leads_to_the_answer(before: str, after: str) -> None:
    check_alignment(by_diff(lambda text: after), before)


UNITS = {
    "spaces": " ",
    "line ends": "\n",
    "letters": "a",
    "lines": "a\n",
    "lines of signs": "=\n",
    "wrapped": "word " * 12 + "\n",
    "mojibake": "Ã©",
    "accents": "é",
    "controls": "\x00",
    "hard spaces": "\u00a0",
    "joiners": "a\u200d",
    "less-than": "<",
    "tags": "<b>x</b>",
    "open tags": "<a b='",
    "open comments": "<!--",
    "scripts": "<script>",
    "references": "&amp;",
    "open references": "&#1",
    "broken words": "har-\nbour ",
    "labels": "Advertisement\n",
    "list heads": "Related\nFive walks along the river\n",
    "calls": "Sign up for our newsletter here. ",
    "call lines": "Subscribe to our newsletter\n\n",
    "credits": "Photo: Jane Doe/Getty Images ",
    "slashes": "A/B ",
    "places": "RIVERTON, ",
    "brackets": "(A) ",
    "dashes": "A — ",
    "bylines": "By Jane ",
    "years": "2024 ",
    "handles": "@a ",
    "guillemets": "« ",
}


@pytest.mark.parametrize(
    "step", [clean, find_parts, cleaning.drop_marginalia], ids=lambda step: step.__name__
)
@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
def test_time_is_linear(step: Any, unit: str) -> None:
    assert not (told := too_slow(step, partial(grown, unit))), told


def test_ten_megabytes_of_one_line() -> None:
    text = "The bridge is shut. " * 500_000
    assert clean(text) == text[:-1]
