"""Properties of spans, edits, alignment and units, against slow readings of what they promise."""

from __future__ import annotations

import pickle
from typing import Any, NamedTuple

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newscore import Aligned, Edit, FormatError, OptionError, Span
from newscore.spans import apply_edits, check_edits, compose, from_units, to_units

# one to four bytes, a combining mark, a line end, NUL, both kinds of lone surrogate
LETTERS = "abé’\u0301\n\x00\U0001f600\ud800\udc00"
texts = st.text(LETTERS, max_size=14)
units = st.sampled_from(["utf-8", "utf-16"])


@st.composite
def edits_of(draw: Any, source: str) -> list[Edit]:
    """Edits in order: empty, touching, at either end or over the whole text as they come."""
    points = sorted(draw(st.lists(st.integers(0, len(source)), max_size=8)))
    pairs = zip(points[::2], points[1::2], strict=False)
    return [Edit(start, end, draw(st.text(LETTERS, max_size=3)), "test") for start, end in pairs]


@st.composite
def one_step(draw: Any) -> Aligned:
    source = draw(texts)
    return Aligned.of(source, draw(edits_of(source)))


@st.composite
def two_steps(draw: Any) -> tuple[Aligned, Aligned]:
    first = draw(one_step())
    return first, Aligned.of(first.text, draw(edits_of(first.text)))


class Origin(NamedTuple):
    """Where one cleaned character comes from."""

    start: int
    end: int
    kept: bool


def origins(aligned: Aligned) -> list[Origin]:
    """The origin of every character of the cleaned text, told off one by one."""
    found: list[Origin] = []
    at = 0
    for edit in aligned.edits:
        found += [Origin(place, place + 1, True) for place in range(at, edit.start)]
        found += [Origin(edit.start, edit.end, False)] * len(edit.text)
        at = edit.end
    return found + [Origin(place, place + 1, True) for place in range(at, len(aligned.source))]


def stretch(draw: Any, text: str) -> Span:
    start, end = sorted(draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    return Span.of(text, start, end)


@given(one_step())
def test_edits_are_made_as_slices_from_the_right(aligned: Aligned) -> None:
    text = aligned.source
    for edit in reversed(aligned.edits):
        text = text[: edit.start] + edit.text + text[edit.end :]
    assert aligned.text == text == apply_edits(aligned.source, aligned.edits)


@given(one_step(), st.data())
def test_to_source_is_the_stretch_the_characters_come_from(aligned: Aligned, data: st.DataObject) -> None:
    span = stretch(data.draw, aligned.text)
    back = aligned.to_source(span)
    assert back == Span.of(aligned.source, back.start, back.end)
    if span.start < span.end:
        come = origins(aligned)[span.start : span.end]
        assert (back.start, back.end) == (come[0].start, come[-1].end)
        if all(origin.kept for origin in come) and come[-1].end - come[0].start == len(come):
            assert back.text == span.text
    else:
        assert back.start == back.end


@given(one_step(), st.data())
def test_to_clean_is_the_stretch_that_is_left(aligned: Aligned, data: st.DataObject) -> None:
    span = stretch(data.draw, aligned.source)
    there = aligned.to_clean(span)
    assert there == Span.of(aligned.text, there.start, there.end)
    come = origins(aligned)
    inside = [
        place for place, origin in enumerate(come) if span.start <= origin.start and origin.end <= span.end
    ]
    kept = [place for place in inside if come[place].kept]
    assert all(there.start <= place < there.end for place in kept)
    if span.start == span.end:
        assert there.start == there.end


@given(one_step())
def test_kept_characters_go_there_and_back(aligned: Aligned) -> None:
    for place, origin in enumerate(origins(aligned)):
        if origin.kept:
            here = Span.of(aligned.text, place, place + 1)
            there = Span.of(aligned.source, origin.start, origin.end)
            assert aligned.to_source(here) == there
            assert aligned.to_clean(there) == here


@given(two_steps())
def test_composed_edits_do_what_the_steps_do_in_turn(steps: tuple[Aligned, Aligned]) -> None:
    first, second = steps
    both = first.then(second)
    assert both.source == first.source
    assert apply_edits(first.source, both.edits) == both.text == second.text
    assert check_edits(both.edits, len(first.source)) == both.edits
    assert len(both.edits) <= len(first.edits) + len(second.edits)
    # what neither step touched keeps its exact place
    early, late = origins(first), origins(second)
    for place, origin in enumerate(late):
        if origin.kept and early[origin.start].kept:
            start = early[origin.start].start
            assert both.to_source(Span.of(second.text, place, place + 1)) == Span.of(
                first.source, start, start + 1
            )


@given(st.data())
def test_three_steps_compose_in_either_order(data: st.DataObject) -> None:
    first, second = data.draw(two_steps())
    third = Aligned.of(second.text, data.draw(edits_of(second.text)))
    left, right = first.then(second).then(third), first.then(second.then(third))
    assert left.text == right.text == third.text
    for place, origin in enumerate(origins(left)):
        if origin.kept:
            here = Span.of(third.text, place, place + 1)
            assert left.to_source(here) == Span.of(left.source, origin.start, origin.end)
    assert apply_edits(first.source, right.edits) == third.text


@given(one_step())
def test_an_empty_step_changes_nothing(aligned: Aligned) -> None:
    assert Aligned.of(aligned.source).then(aligned) == aligned
    assert aligned.then(Aligned.of(aligned.text)) == aligned
    assert compose(aligned, Aligned.of(aligned.text)) == aligned.edits


@given(one_step())
def test_records_compare_hash_and_pickle(aligned: Aligned) -> None:
    twin = pickle.loads(pickle.dumps(aligned))
    assert twin == aligned
    assert hash(twin) == hash(aligned)
    whole = Span.of(aligned.text, 0, len(aligned.text))
    assert twin.to_source(whole) == aligned.to_source(whole)


@given(texts, units)
@example("\ud83d\ude00", "utf-16")  # two lone halves are two characters, not one
def test_units_are_those_of_the_encoder(text: str, unit: str) -> None:
    codec, width = ("utf-8", 1) if unit == "utf-8" else ("utf-16-le", 2)
    offsets = list(range(len(text) + 1))
    counted = [len(text[:offset].encode(codec, "surrogatepass")) // width for offset in offsets]
    assert to_units(text, offsets, unit) == counted  # type: ignore[arg-type]
    assert from_units(text, counted, unit) == offsets  # type: ignore[arg-type]


@given(texts, units)
def test_an_offset_inside_a_character_is_that_characters(text: str, unit: str) -> None:
    starts = to_units(text, range(len(text) + 1), unit)  # type: ignore[arg-type]
    for place in range(len(text)):
        inside = range(starts[place], starts[place + 1])
        assert from_units(text, inside, unit) == [place] * len(inside)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "edits",
    [
        [Edit(2, 4, ""), Edit(3, 5, "")],
        [Edit(3, 4, ""), Edit(1, 2, "")],
        [Edit(-1, 2, "")],
        [Edit(4, 2, "")],
        [Edit(5, 7, "")],
    ],
    ids=["overlap", "order", "before", "backwards", "behind"],
)
def test_wrong_edits_are_refused(edits: list[Edit]) -> None:
    with pytest.raises(FormatError, match="Edit"):
        Aligned.of("abcdef", edits)


@pytest.mark.parametrize("span", [Span(-1, 0, ""), Span(0, 4, "abcd"), Span(2, 1, "")])
def test_spans_outside_the_text_are_refused(span: Span) -> None:
    aligned = Aligned.of("abc")
    with pytest.raises(OptionError, match="outside the cleaned text of 3"):
        aligned.to_source(span)
    with pytest.raises(OptionError, match="outside the source of 3"):
        aligned.to_clean(span)


def test_steps_that_do_not_meet_are_refused() -> None:
    with pytest.raises(OptionError, match="does not start"):
        Aligned.of("abc").then(Aligned.of("abd"))


def test_an_unknown_unit_is_refused() -> None:
    with pytest.raises(OptionError, match="utf-32"):
        to_units("abc", [1], "utf-32")  # type: ignore[arg-type]


@pytest.mark.parametrize("text", [b"abc", None, 3])
def test_what_is_no_text_is_refused(text: Any) -> None:
    with pytest.raises(TypeError, match="must be str"):
        Aligned.of(text)
    with pytest.raises(TypeError, match="must be str"):
        to_units(text, [0], "utf-8")
