"""When it was said: cases, and the examples of every reading."""

from __future__ import annotations

from typing import Any

import pytest

from newscore import analyze, pipeline
from newscore.linking import READINGS, Reading
from tests import cases

WEDNESDAY = "2024-06-12"


@pytest.mark.parametrize("case", cases.params("when"))
def test_case(case: dict[str, Any]) -> None:
    story = analyze(case["text"], published=case["published"], cleaner=pipeline())
    for words, value in case["expected"]:
        found = [statement for statement in story.attributions if words in statement.text]
        assert found, f"no statement holds {words!r}"
        assert (found[0].when and found[0].when.value) == value
        assert (found[0].when is None) == (found[0].when_rule is None)


def said(sentence: str) -> tuple[str | None, int]:
    """The rule that read the date in square brackets, and how many statements there are."""
    at = sentence.index("[")
    text = sentence.replace("[", "").replace("]", "")
    story = analyze(text, published=WEDNESDAY, cleaner=pipeline())
    for statement in story.attributions:
        if statement.when and statement.when.span.start <= at < statement.when.span.end:
            return statement.when_rule, len(story.attributions)
    return None, len(story.attributions)


@pytest.mark.parametrize("reading", READINGS, ids=lambda reading: reading.name)
def test_examples_of_readings(reading: Reading) -> None:
    assert reading.examples
    assert reading.counterexamples
    for sentence in reading.examples:
        rule, count = said(sentence)
        assert count, sentence
        assert rule is not None, sentence
    for sentence in reading.counterexamples:
        rule, count = said(sentence)
        assert count, sentence
        assert rule is None, sentence
