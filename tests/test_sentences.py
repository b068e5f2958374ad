"""Sentences: cases, and the property that they cover the text."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscore import split_sentences
from tests import cases

PIECES = st.sampled_from(
    [
        "a",
        "Roe",
        " ",
        "\n",
        "\n\n",
        ".",
        '"',
        "?",
        "”",
        "Mr.",
        "U.S.",
        "5",
        "\r",
        "\u2029",
        "He ",
        "…",
        "\ud800",
    ]
)


@pytest.mark.parametrize("case", cases.params("sentences"))
def test_case(case: dict[str, Any]) -> None:
    assert [sentence.text for sentence in split_sentences(case["text"])] == case["expected"]


@given(st.one_of(st.text(), st.lists(PIECES).map("".join)))
def test_sentences_cover_the_text(text: str) -> None:
    last = 0
    for sentence in split_sentences(text):
        assert not text[last : sentence.start].strip()
        assert text[sentence.start : sentence.end] == sentence.text == sentence.text.strip() != ""
        last = sentence.end
    assert not text[last:].strip()


@pytest.mark.parametrize("text", [b"news", None, 5])
def test_only_text_is_taken(text: Any) -> None:
    with pytest.raises(TypeError, match="text must be str"):
        split_sentences(text)
