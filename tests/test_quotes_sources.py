"""The noun-phrase reader: the source of the verb before the bar."""

from __future__ import annotations

from typing import Any

import pytest

from newscore import find_attributions
from newscore.quotes.noun_phrases import is_plural, phrase_after
from newscore.quotes.noun_phrases_before import phrase_before
from newscore.quotes.reading import Reading
from newscore.quotes.sources import main_subject, subject_before
from newscore.tokens import Tokens
from tests.cases import params


def reading_of(text: str) -> Reading:
    return Reading(Tokens(text))


def words(reading: Reading, phrase: tuple[int, int] | None) -> str | None:
    return None if phrase is None else reading.tokens.span(phrase[0], phrase[1] - 1).text


@pytest.mark.parametrize("case", params("quotes_sources"))
def test_case(case: dict[str, Any]) -> None:
    before, _, after = case["text"].partition("|")
    found = [made for made in find_attributions(before + after) if made.cue[0].end == len(before)]
    assert [span.text.rstrip(",") for made in found for span in made.source] == [case["expected"].rstrip(",")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the head of the union said", "the head of the union"),
        ("left after officials at the plant said", "officials at the plant"),
        ("in the morning officials said", "the morning officials"),
        ("because he said", "he"),
        ("yesterday said", None),
        ("and said", None),
    ],
)
def test_phrase_before(text: str, expected: str | None) -> None:
    reading = reading_of(text)
    assert words(reading, phrase_before(reading, len(reading.words) - 1, 0)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Roe, an expert at the institute, on Monday", "Ann Roe, an expert at the institute"),
        ("the mayor in an interview", "the mayor"),
        ("Sen. Ann Roe (D-Ohio) .", "Sen. Ann Roe (D-Ohio)"),
        ("Monday", None),
        ("he left", "he"),
        ("the court to revoke bail", "the court"),
    ],
)
def test_phrase_after(text: str, expected: str | None) -> None:
    reading = reading_of(text)
    assert words(reading, phrase_after(reading, 0, len(reading.words))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("When it rained, the farmers left the field,", "the farmers"),
        ("The coach, a Dane, praised his side,", "The coach, a Dane"),
        ("But later the union called off the strike,", "the union"),
    ],
)
def test_main_subject(text: str, expected: str) -> None:
    reading = reading_of(text)
    found = words(reading, main_subject(reading, 0, len(reading.words) - 1))
    assert found is not None
    assert found.rstrip(",") == expected


def test_subject_stays_behind_its_limit() -> None:
    reading = reading_of("Ann Roe said")
    assert words(reading, subject_before(reading, 2, 1)) == "Roe"
    assert subject_before(reading, 0, 0) is None


@pytest.mark.parametrize(
    ("text", "plural"),
    [
        ("critics of the plan", True),
        ("the bank", False),
        ("Roe and Lee", True),
        ("we", True),
        ("she", False),
        ("police", True),
    ],
)
def test_is_plural(text: str, plural: bool) -> None:
    reading = reading_of(text)
    assert is_plural(reading, (0, len(reading.words))) is plural
