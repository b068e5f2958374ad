"""Attributions: sentences with their content in [ ], cue in { }, source in < >.

A digit behind an opening bracket says which statement it belongs to (1 if none), several digits that it
belongs to several: `<12 Roe> {said} [it was over], {2 adding} [2 that he was tired].` `expected` gives
their types.
"""

from __future__ import annotations

import re
from typing import Any

import pytest

from newscore import find_attributions
from newscore.quotes.attribution import attributions_in
from newscore.tokens import Tokens
from tests.cases import params, rows

_BRACKETS = {"[": "content", "{": "cue", "<": "source"}
_MARKUP = re.compile(r"([\[{<])(?:(\d+) )?|([\]}>])")
_EDGES = " ,.;!?"


def read(marked: str) -> tuple[str, list[dict[str, list[str]]]]:
    """Return the text without brackets, and the parts of each statement."""
    plain: list[str] = []
    length = last = 0
    opened: list[tuple[str, str, int]] = []
    statements: dict[str, dict[str, list[str]]] = {}
    for found in _MARKUP.finditer(marked):
        plain.append(marked[last : found.start()])
        length += found.start() - last
        last = found.end()
        if found[1]:
            opened.append((_BRACKETS[found[1]], found[2] or "1", length))
        else:
            part, numbers, start = opened.pop()
            for number in numbers:
                row = statements.setdefault(number, {"content": [], "cue": [], "source": []})
                row[part].append("".join(plain)[start:length])
    plain.append(marked[last:])
    return "".join(plain), [statements[number] for number in sorted(statements)]


def trimmed(parts: list[str]) -> list[str]:
    """The parts without the punctuation and space at their ends, which no one's guidelines agree on."""
    return [part.strip(_EDGES) for part in parts]


@pytest.mark.parametrize("case", params("quotes"))
def test_case(case: dict[str, Any]) -> None:
    text, statements = read(case["text"])
    found = [
        {
            "type": made.type,
            "content": trimmed([span.text for span in made.content]),
            "cue": trimmed([span.text for span in made.cue]),
            "source": trimmed([span.text for span in made.source]),
        }
        for made in find_attributions(text)
    ]
    expected = [
        {"type": kind} | {part: trimmed(spans) for part, spans in row.items()}
        for kind, row in zip(case["expected"], statements, strict=True)
    ]
    assert found == expected


def test_a_text_that_breaks_off_anywhere_gives_an_answer() -> None:
    for _, case in rows("quotes"):
        text, _ = read(case["text"])
        for piece in list(re.finditer(r"\w+|[^\w\s]", text))[-12:]:
            cut = text[: piece.end()]
            for made in find_attributions(cut):
                for span in (*made.content, *made.cue, *made.source):
                    assert cut[span.start : span.end] == span.text


def test_markup_is_read() -> None:
    text, statements = read("<12 Roe> {said} [no], {2 adding} [2 “yes”].")
    assert text == "Roe said no, adding “yes”."
    assert statements == [
        {"content": ["no"], "cue": ["said"], "source": ["Roe"]},
        {"content": ["“yes”"], "cue": ["adding"], "source": ["Roe"]},
    ]


def test_shared_tokens_give_the_same_answer() -> None:
    text = "“It is over,” Roe said. Officials denied that anyone was hurt."
    assert attributions_in(Tokens(text)) == find_attributions(text)


def test_text_joins_the_content() -> None:
    (found,) = find_attributions("“It is over,” Roe said. “Go home.”")
    assert found.text == "“It is over,” “Go home.”"


def test_attributions_stand_in_text_order() -> None:
    text = "Roe said it was late. “Go,” Lee replied. According to police, nobody stayed."
    starts = [min(span.start for span in found.content) for found in find_attributions(text)]
    assert len(starts) == 3
    assert starts == sorted(starts)


@pytest.mark.parametrize("text", [None, b"He said no.", 7])
def test_text_must_be_str(text: Any) -> None:
    with pytest.raises(TypeError, match="text must be str"):
        find_attributions(text)
