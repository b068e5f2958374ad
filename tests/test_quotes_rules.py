"""Every row of the frames and of the boundaries is run on its own examples."""

from __future__ import annotations

import pytest

from newscore import find_attributions
from newscore.lexicons import cues, grammar
from newscore.quotes import statements
from newscore.quotes.boundary import content_end
from newscore.quotes.boundary_rows import BOUNDARIES, Boundary
from newscore.quotes.forms import cue_forms, inflect
from newscore.quotes.frames import FRAMES, Frame


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.name)
def test_frame(frame: Frame) -> None:
    assert frame.examples, "a frame without an example is not done"
    assert frame.counterexamples, "a frame without a counterexample is not done"
    for example in frame.examples:
        assert frame.name in [made.rule for made in find_attributions(example)], example
    for example in frame.counterexamples:
        assert frame.name not in [made.rule for made in find_attributions(example)], example


def test_frames_have_verbs_and_names_of_their_own() -> None:
    names = [frame.name for frame in FRAMES]
    assert len(names) == len(set(names))
    assert all(frame.verbs for frame in FRAMES)


def ends_of(text: str, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """Where content ended and why: the text before each end, the name of the row."""
    seen: list[tuple[str, str]] = []

    def recorded(reading, start, *rest, **named):  # type: ignore[no-untyped-def]
        end, row = content_end(reading, start, *rest, **named)
        seen.append((text[: reading.tokens.end(end - 1)] if end else "", row))
        return end, row

    monkeypatch.setattr(statements, "content_end", recorded)
    find_attributions(text)
    return seen


@pytest.mark.parametrize("row", BOUNDARIES, ids=lambda row: row.name)
def test_boundary(row: Boundary, monkeypatch: pytest.MonkeyPatch) -> None:
    assert row.examples, "a row without an example is not done"
    assert row.counterexamples, "a row without a counterexample is not done"
    for example in row.examples:
        before, bar, after = example.partition("|")
        assert bar, example
        assert (before, row.name) in ends_of(before + after, monkeypatch), example
    for example in row.counterexamples:
        before, _, after = example.partition("|")
        assert row.name not in [name for _, name in ends_of(before + after, monkeypatch)], example


def test_order_of_the_first_boundaries() -> None:
    # the end of a relative clause must be seen before any row that looks at the verb behind it
    names = [row.name for row in BOUNDARIES]
    assert names.index("end of relative clause") < names.index("past report")
    assert names.index("main clause") < names.index("new report")


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("say", {"say", "says", "saying", "said"}),
        ("admit", {"admit", "admits", "admitting", "admitted"}),
        ("write", {"write", "writes", "writing", "wrote", "written"}),
        ("stress", {"stress", "stresses", "stressing", "stressed"}),
        ("reply", {"reply", "replies", "replying", "replied"}),
        ("argue", {"argue", "argues", "arguing", "argued"}),
    ],
)
def test_inflect(lemma: str, forms: set[str]) -> None:
    assert set(inflect(lemma)) == forms


def test_attitudes_are_no_cues() -> None:
    attitudes = "want wants hope hoped plan planned vote voted support supported believed think thought"
    assert not cue_forms().keys() & set(attitudes.split())


def test_lexicons_are_lower_case_words() -> None:
    for lexicon in (cues, grammar):
        for name, value in vars(lexicon).items():
            if isinstance(value, frozenset | dict) and not name.startswith("_"):
                assert value, name
                capitals = name == "SENTENCE_STARTERS"  # asked as written
                assert all((capitals or word == word.lower()) and word == word.strip() for word in value), (
                    name
                )


def test_verbs_with_a_preposition_name_prepositions() -> None:
    known = grammar.PREPOSITIONS | {"to", "out"}
    assert all(set(value.split()) <= known for value in cues.PREPOSITIONAL_VERBS.values())
