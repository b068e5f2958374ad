"""Speakers: whom the sources of a text name. Cases mark sources with {...} and contents with ⟦...⟧."""

from __future__ import annotations

import re
from typing import Any

import pytest

from newscore.quotes.records import Attribution
from newscore.quotes.speakers import name_speakers
from newscore.spans import Span
from newscore.tokens import Tokens
from tests.cases import params

MARK = re.compile(r"[{}⟦⟧]")


def attributions_of(marked: str) -> tuple[str, list[Attribution]]:
    """Return the text without marks, and one attribution for each marked source.

    The nth content belongs to the nth source; without contents the sources stand alone.
    """
    parts: list[str] = []
    opened: dict[str, int] = {}
    spans: dict[str, list[tuple[int, int]]] = {"{": [], "⟦": []}
    at = last = 0
    for found in MARK.finditer(marked):
        parts.append(marked[last : found.start()])
        at += found.start() - last
        last = found.end()
        mark = found[0]
        if mark in spans:
            opened[mark] = at
        else:
            opener = "{" if mark == "}" else "⟦"
            spans[opener].append((opened[opener], at))
    parts.append(marked[last:])
    text = "".join(parts)
    contents = spans["⟦"] or [None] * len(spans["{"])
    assert len(contents) == len(spans["{"]), "as many contents as sources, or none"
    out = []
    for source, content in zip(spans["{"], contents, strict=True):
        said = (Span.of(text, *content),) if content else ()
        kind = "direct" if said and said[0].text[0] in "\"“'‘" else "indirect"
        out.append(Attribution(kind, said, (), (Span.of(text, *source),), None, ""))
    return text, out


@pytest.mark.parametrize("case", params("speakers"))
def test_case(case: dict[str, Any]) -> None:
    text, attributions = attributions_of(case["text"])
    assert name_speakers(Tokens(text), attributions) == case["expected"]
