"""The measurement of the boundary decision, on gold of a few sentences."""

from __future__ import annotations

from tests.gates.boundary import decisions
from tests.gates.measure import Row

SPEECH = frozenset(["said", "told"])


def gold(text: str, *said: tuple[str, str, str]) -> Row:
    def place(words: str) -> list[list[int]]:
        return [[text.index(words), text.index(words) + len(words)]]

    rows = [
        {"kind": "indirect", "source": place(who), "cue": place(cue), "content": place(content)}
        for who, cue, content in said
    ]
    return {"attributions": rows}


def test_each_statement_is_asked_where_it_ends() -> None:
    text = "Roe said that it was late. Lee told the mayor it was early, but nobody heard her."
    rows = gold(text, ("Roe", "said", "it was late"), ("Lee", "told", "it was early"))
    late, early = decisions(rows, text, SPEECH)
    assert (late.exact, late.exact_at_sentence) == (True, True)
    assert early.wanted == "it was early"
    assert not early.exact_at_sentence


def test_what_is_not_asked() -> None:
    text = "It was late, Roe said. Lee hoped it was early."
    rows = gold(text, ("Roe", "said", "It was late"), ("Lee", "hoped", "it was early"))
    assert not list(decisions(rows, text, SPEECH))
