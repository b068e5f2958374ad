"""Quotation marks: `expected` holds level, whether the closing mark was found, and the text of each."""

from __future__ import annotations

from typing import Any

import pytest

from newscore import find_quotations
from tests.cases import params


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
