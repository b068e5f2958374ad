"""Quotation marks: `expected` holds level, whether the closing mark was found, and the text of each."""

from __future__ import annotations

from itertools import product
from pathlib import Path
from typing import Any

import pytest

from newscore import find_quotations
from newscore.cleaning import straight_marks
from tests.cases import params, rows

SEEDS = Path(__file__).parents[1] / "seeds"


@pytest.mark.parametrize("case", params("quotes_marks"))
def test_case(case: dict[str, Any]) -> None:
    found = [[made.level, made.closed, made.span.text] for made in find_quotations(case["text"])]
    assert found == case["expected"]


def test_inner_leaves_the_marks_out() -> None:
    (outer, nested) = find_quotations("``He said ‘no’,'' she wrote.")
    assert outer.inner.text == "He said ‘no’,"
    assert nested.inner.text == "no"


def test_an_unclosed_quotation_keeps_its_last_character() -> None:
    (found,) = find_quotations("“We go on.  \nNo marks here.")
    assert found.inner.text == "We go on."


@pytest.mark.parametrize("text", [None, b'"no"'])
def test_text_must_be_str(text: Any) -> None:
    with pytest.raises(TypeError, match="text must be str"):
        find_quotations(text)


# --- straightened marks: the same quotations as before ---

_DOUBLE = ("“”", "‟”", "„“", "„”", '""', ("‘‘", "’’"), ("``", "''"), ("''", "''"))
_SINGLE = ("‘’", "‚‘", "‛’", "''")
_FRAMES = """
    {D}Yes,{d} she said. {D}No.{d}
    {S}Yes,{s} she said. {S}No.{s}
    {D}He said {S}go,{s} and left,{d} she said.
    {S}He said {D}go,{d} and left,{s} she said.
    {D}He said {S}go.{s}{d}
    {S}He said {D}go.{d}{s}
    {D}{S}Go,{s} he said,{d} she said.
    {D}Get {a}em,{d} she said. {D}The dogs{a} bowls,{d} she said.
    {D}It{a}s the dogs{a},{d} she said. {S}It{a}s late,{s} he said.
"""
# What a straight mark cannot tell: an apostrophe before a word, a quotation that goes on below.
_UNTOLD = {"turned-apostrophes", "paragraph-british"}


def _straightened_texts() -> list[str]:
    frames = [line.strip() for line in _FRAMES.strip().splitlines()]
    made = [
        frame.format(D=double[0], d=double[1], S=single[0], s=single[1], a="’" if single[0] > "z" else "'")
        for frame, double, single in product(frames, _DOUBLE, _SINGLE)
    ]
    told = [
        case["text"].translate(dict.fromkeys(map(ord, "⟦⟧{}")))
        for area in ("quotes", "quotes_marks", "speakers", "when")
        for _, case in rows(area)
        if case["id"] not in _UNTOLD
    ]
    return [*made, *told, *(path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt")))]


def test_straight_marks_leave_the_quotations() -> None:
    for text in _straightened_texts():
        straight = straight_marks.aligned(text)
        as_they_were = [(straight.to_clean(made.span), made.level) for made in find_quotations(text)]
        assert [(made.span, made.level) for made in find_quotations(straight.text)] == as_they_were, text


def test_straight_marks_end_two_nested_single_quotations() -> None:
    assert straight_marks("‘He said ‘go’’ and ‘‘no’’ and left.") == "'He said 'go'' and \"no\" and left."
