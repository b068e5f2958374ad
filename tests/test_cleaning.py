"""Cleaners: cases as data, how they compose, what they refuse, and that they pickle."""

from __future__ import annotations

import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import newscore.cleaning as cleaning
from newscore import OptionError
from newscore.cleaning import by_diff, clean, cleaner, learn_repeated_lines, pipeline, undo
from newscore.errors import FormatError
from newscore.lexicons.characters import BLOCK_TAGS, INLINE_TAGS, ITEM_TAGS
from newscore.spans import Edit, Span, apply_edits
from tests.cases import params

NAMED = [
    "clean",
    "clean_thoroughly",
    "drop_bidi",
    "drop_controls",
    "drop_invisible",
    "drop_marginalia",
    "drop_residue",
    "drop_tags",
    "expand_ligatures",
    "fix_characters",
    "fix_encoding",
    "fix_line_ends",
    "fix_spaces",
    "fix_spacing",
    "narrow_letters",
    "plain_dashes",
    "plain_ellipses",
    "reflow",
    "repair",
    "straight_marks",
    "unescape_references",
]


@pytest.mark.parametrize("case", params("cleaning"))
def test_case(case: dict[str, Any]) -> None:
    step = getattr(cleaning, case.get("cleaner", "clean"))
    aligned = step.aligned(case["text"])
    assert aligned.text == case["expected"]
    assert step(case["text"]) == case["expected"]
    assert apply_edits(case["text"], aligned.edits) == case["expected"]
    assert step(case["expected"]) == case["expected"]


def test_an_element_ends_a_line_or_stands_in_one() -> None:
    assert not BLOCK_TAGS & INLINE_TAGS
    assert ITEM_TAGS < BLOCK_TAGS


# --- composition ---


@cleaner
def drop_stars(text):
    for at, char in enumerate(text):
        if char == "*":
            yield Edit(at, at + 1, "", "house.stars")


def shout(text: str) -> str:
    return text.upper()


def test_pipeline_applies_first_to_last() -> None:
    assert pipeline(str.strip, shout, drop_stars)(" a*b ") == "AB"
    assert pipeline(drop_stars, pipeline(clean)).aligned("*a  b").text == "a b"


def test_empty_pipeline_changes_nothing() -> None:
    aligned = pipeline().aligned(" a ")
    assert (aligned.text, aligned.edits) == (" a ", ())


def test_pipeline_names_the_step_without_alignment_and_the_remedy() -> None:
    steps = pipeline(clean, shout)
    assert steps("a  b") == "A B"
    with pytest.raises(OptionError, match=r"step 2 .*shout.*@cleaner.*by_diff\(shout\)"):
        steps.aligned("a")


@pytest.mark.parametrize("wrong", [None, "clean", 3, ["clean"]])
def test_steps_must_be_callable(wrong: Any) -> None:
    with pytest.raises(OptionError, match="step 2"):
        pipeline(clean, wrong)
    with pytest.raises(OptionError):
        by_diff(wrong)
    with pytest.raises(TypeError):
        cleaner(wrong)


@pytest.mark.parametrize("step", [*map(cleaning.__dict__.get, NAMED), pipeline(clean), by_diff(shout)])
@pytest.mark.parametrize("wrong", [b"bytes", None, 3])
def test_only_str_is_text(step: Any, wrong: Any) -> None:
    for call in (step, step.aligned):
        with pytest.raises(TypeError, match="must be str"):
            call(wrong)


def test_find_parts_wants_str() -> None:
    with pytest.raises(TypeError, match="decode it first"):
        cleaning.find_parts(b"bytes")  # type: ignore[arg-type]


def test_edits_out_of_order_are_refused() -> None:
    @cleaner
    def backwards(text):
        yield Edit(2, 3, "")
        yield Edit(0, 1, "")

    for call in (backwards, backwards.aligned):
        with pytest.raises(FormatError):
            call("abc")


def test_edits_of_a_pipeline_count_in_the_source() -> None:
    text = "*He*  said &ldquo;no&rdquo;.\n\nAdvertisement"
    aligned = pipeline(drop_stars, clean).aligned(text)
    assert aligned.text == "He said “no”."
    at = aligned.text.index("“no”")
    assert aligned.to_source(Span.of(aligned.text, at, at + 4)).text == "&ldquo;no&rdquo;"
    assert [(edit.rule, text[edit.start : edit.end]) for edit in aligned.edits] == [
        ("house.stars", "*"),
        ("house.stars", "*"),
        ("space.run", "  "),
        ("markup.reference", "&ldquo;"),
        ("markup.reference", "&rdquo;"),
        ("residue.advert.label", "\n\nAdvertisement"),
    ]


# --- by_diff ---


def swap(text: str) -> str:
    return text.replace("colour", "color").replace("\n\n", "\n")


def test_by_diff_edits_lead_to_the_answer() -> None:
    text = "The colour faded.\n\nIt was no colour at all.\n\n" * 4
    aligned = by_diff(swap).aligned(text)
    assert aligned.text == swap(text) == apply_edits(text, aligned.edits)
    at = text.index("no ")
    assert aligned.to_clean(Span.of(text, at, at + 2)).text == "no"


def test_by_diff_keeps_far_words_apart() -> None:
    text = "one colour and two\nthree and a colour"
    aligned = by_diff(swap).aligned(text)
    assert [text[edit.start : edit.end] for edit in aligned.edits] == ["u", "u"]
    at = text.index("two")
    assert aligned.to_clean(Span.of(text, at, at + 3)).text == "two"


def test_by_diff_wants_str_back() -> None:
    with pytest.raises(TypeError, match="answer"):
        by_diff(len)("abc")  # type: ignore[arg-type]


# --- undo ---

ARTICLE = "The  bridge is shut.\n\nShare this story\n\nPhoto: Jane Doe\n\nIt was old."


def test_undo_by_part_of_a_name() -> None:
    aligned = clean.aligned(ARTICLE)
    assert aligned.text == "The bridge is shut.\n\nIt was old."
    assert undo(aligned, "residue").text == ARTICLE.replace("  ", " ")
    assert undo(aligned, "residue.credit").text == "The bridge is shut.\n\nPhoto: Jane Doe\n\nIt was old."
    assert undo(aligned, "residue.cred") == aligned


def test_undo_of_single_edits() -> None:
    aligned = clean.aligned(ARTICLE)
    share = next(edit for edit in aligned.edits if "share" in edit.rule)
    assert undo(aligned, share).text == "The bridge is shut.\n\nShare this story\n\nIt was old."
    assert undo(aligned, *aligned.edits).text == ARTICLE
    assert undo(aligned) == aligned


# --- batch ---


def test_repeated_lines_are_learned() -> None:
    texts = [f"Ferry {n} ran aground.\n\nThe Harbour Desk\n\nFollow the {n} tides" for n in range(5)]
    learned = learn_repeated_lines(iter(texts))
    assert learned.lines == {"the harbour desk"}
    aligned = learned.aligned("THE HARBOUR DESK\n\nThe bridge is shut.")
    assert aligned.text == "The bridge is shut."
    assert [edit.rule for edit in aligned.edits] == ["residue.repeated"]
    assert pipeline(learned, clean)("The harbour desk\n\na  b") == "a b"
    assert pickle.loads(pickle.dumps(learned)) == learned


def test_a_line_counts_once_an_article_and_needs_its_share() -> None:
    assert learn_repeated_lines(["again\n\nagain\n\nagain"] * 2).lines == frozenset()
    texts = [f"a line of {n}" for n in range(200)] + ["three of them"] * 3
    assert learn_repeated_lines(texts).lines == frozenset()
    assert learn_repeated_lines(texts, share=0.01).lines == {"three of them"}


def test_memory_of_learning_is_bounded_and_frequent_lines_survive() -> None:
    texts = (f"seen everywhere\nonly in {n}\nnor but in {n}" for n in range(3000))
    assert learn_repeated_lines(texts, max_lines=50).lines == {"seen everywhere"}


@pytest.mark.parametrize("wrong", [{"least": 0}, {"max_lines": 0}, {"share": 1.5}, {"share": -1}])
def test_numbers_of_learning_are_checked(wrong: dict[str, Any]) -> None:
    with pytest.raises(OptionError):
        learn_repeated_lines([], **wrong)


# --- processes and threads ---


@pytest.mark.parametrize("name", NAMED)
def test_cleaners_pickle_by_name(name: str) -> None:
    step = getattr(cleaning, name)
    assert step.__name__ == name
    assert step.__doc__.startswith("Return the text")
    assert pickle.loads(pickle.dumps(step)) is step


def test_pipelines_pickle_by_their_steps() -> None:
    steps = pipeline(by_diff(shout), drop_stars, clean)
    assert pickle.loads(pickle.dumps(steps)) == steps
    assert pickle.loads(pickle.dumps(steps))("*a  b") == "A B"


def test_same_answer_from_many_threads() -> None:
    with ThreadPoolExecutor(16) as pool:
        assert set(pool.map(clean, [ARTICLE] * 200)) == {clean(ARTICLE)}


def test_ftfy_is_loaded_only_when_needed() -> None:
    code = (
        "import sys; from newscore import clean"
        "; clean('“Plain” text — with naïve marks &amp; <b>tags</b>.\\n\\nPhoto: Jane Doe')"
        "; print('ftfy' in sys.modules, end=' '); clean('cafÃ©'); print('ftfy' in sys.modules)"
    )
    command = [sys.executable, "-X", "utf8", "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]
