"""Words of one's own: each factory, what it refuses, in an analysis, and in other processes."""

from __future__ import annotations

import multiprocessing
import pickle
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscore import (
    Analysis,
    OptionError,
    Span,
    analyze,
    attribution_finder,
    clean,
    find_attributions,
    find_timexes,
    line_dropper,
    pipeline,
    sentence_splitter,
    split_sentences,
    timex_finder,
)
from tests.gates.measure import seeds
from tests.invariants import holds
from tests.targets import cleans

SPLIT = sentence_splitter(titles=["Cllr."], abbreviations=["F.A.Q."])
DAYS = timex_finder(
    {
        "Lantern Day": "August 9",
        "Lantern Day Eve": "August 8",
        "Regatta": "the first Saturday in June",
        "Charter Day": "1921-05-03",
        "May Fair": "May 12",
        "Gala Week": "the week of August 9",
    }
)
SPEECH = attribution_finder(
    verbs={"tootle": "post", "blab blabbed blabbed": "say", "outspeak outspoke outspoken": "say"},
    nouns={"communiqué": "statement"},
)
LINES = line_dropper(["The harbour desk"], openings=["Sign up"])
TEXT = """Regatta off

Sign up for our post!

Cllr. Roe blabbed on Lantern Day that the F.A.Q. is old. It rained.

The Harbour Desk
"""
analyze_house = partial(
    analyze,
    published="2024-08-12",
    cleaner=pipeline(LINES, clean),
    sentence_splitter=SPLIT,
    attribution_finder=SPEECH,
    timex_finder=DAYS,
)


def test_sentences() -> None:
    text = "CLLR Roe wrote the F.A.Q. on Monday. It rained."
    assert [sentence.text for sentence in SPLIT(text)] == [text[:36], "It rained."]
    assert [sentence.text for sentence in SPLIT("He read the F.A.Q. The end.")] == [
        "He read the F.A.Q.",
        "The end.",
    ]
    assert len(split_sentences("Ask Cllr. Roe.")) == 2
    assert len(SPLIT("Ask Cllr. Roe.")) == 1


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Before Lantern Day it rained.", ["Lantern Day 2024-08-09"]),
        ("the eve, Lantern Day Eve", ["Lantern Day Eve 2024-08-08"]),
        ("Lantern Day, 2022, and Charter Day", ["Lantern Day, 2022 2022-08-09", "Charter Day 1921-05-03"]),
        ("the next Lantern Day", ["next Lantern Day 2025-08-09"]),
        ("at noon on Lantern Day", ["noon on Lantern Day 2024-08-09T12:00"]),
        ("since the last Regatta", ["last Regatta 2024-06-01"]),
        ("the 2019 Regatta; on Charter Day", ["2019 2019", "Regatta 2024-06-01", "Charter Day 1921-05-03"]),
        ("on May 3, after the May Fair 2020", ["May 3 2024-05-03", "May Fair 2020 2020-05-12"]),
        ("Gala Week came. Gala Week 2023", ["Gala Week 2024-W32", "Gala Week 2023 2023-W32"]),
        ("lantern day, Lantern\u00adDay, Lantern Days", []),
        (
            "Following Lantern Day it was dry, with all that Lantern Day brought.",
            ["Lantern Day 2024-08-09"] * 2,
        ),
        ("May and Gala", []),
    ],
)
def test_days(text: str, found: list[str]) -> None:
    timexes = DAYS(text, published="2024-08-12")
    assert [f"{timex.span.text} {timex.value}" for timex in timexes] == found
    assert all(text[timex.span.start : timex.span.end] == timex.span.text for timex in timexes)


def test_days_keep_what_their_phrase_says_of_them() -> None:
    (fest,) = timex_finder({"the Fest": "early June"})("Roe left the Fest.", published="2024-08-12")
    assert (fest.value, fest.mod) == ("2024-06", "START")


def test_a_verb_of_one_letter() -> None:
    (said,) = attribution_finder(verbs={"y": "say"})("Roe yed: “We won.”")
    assert said.cue[0].text == "yed"


def test_days_stay_open_without_a_publication_date() -> None:
    assert [timex.value for timex in DAYS("Lantern Day, Charter Day")] == ["XXXX-08-09", "1921-05-03"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Roe blabbed that it rained.", ["Roe: that it rained"]),
        ("“It rained,” Roe outspoke.", ["Roe: “It rained,”"]),
        ("Roe has outspoken that it rained.", ["Roe: that it rained"]),
        ("Roe left, blabbing that it rained.", ["Roe: that it rained"]),
        ("“It rained,” tootled Jane Roe.", ["Jane Roe: “It rained,”"]),
        ("Roe’s communiqué that it rained was late.", ["Roe: that it rained"]),
    ],
)
def test_speech(text: str, found: list[str]) -> None:
    assert [f"{said.speaker}: {said.text}" for said in SPEECH(text)] == found
    assert find_attributions(text) == []


def test_lines() -> None:
    aligned = LINES.aligned("Rain.\n\nTHE HARBOUR DESK \n\n\tSign up now!\n\nThe harbour desk is shut.")
    assert aligned.text == "Rain.\n\nThe harbour desk is shut."
    assert {edit.rule for edit in aligned.edits} == {"residue.known"}
    assert line_dropper()("The harbour desk") == "The harbour desk"
    long = "Sign up " * 60
    assert LINES(long) == long


def test_in_an_analysis() -> None:
    story = analyze_house(TEXT)
    assert story.text == "Regatta off\n\nCllr. Roe blabbed on Lantern Day that the F.A.Q. is old. It rained."
    assert [sentence.text for sentence in story.sentences][-1] == "It rained."
    (said,) = story.attributions
    assert (said.speaker, said.text) == ("Roe", "that the F.A.Q. is old")
    assert said.when is not None
    assert (said.when.value, said.when.rule) == ("2024-08-09", "name.own")
    assert story.timexes == tuple(DAYS(story.text, published="2024-08-12"))


def test_functions_that_are_not_ours() -> None:
    def lines(text: str) -> list[Span]:
        return [Span.of(text, 0, len(text))]

    def two_days(text: str, *, published: object) -> list[Any]:
        return find_timexes(text, published=published)[:2]  # type: ignore[arg-type]

    story = analyze(
        "Roe said on Monday that it rained on Sunday. On Friday it did not.",
        published="2024-08-12",
        sentence_splitter=lines,
        attribution_finder=lambda text: find_attributions(text),
        timex_finder=two_days,
    )
    assert len(story.sentences) == 1
    assert [timex.value for timex in story.timexes] == ["2024-08-12", "2024-08-11"]
    assert story.attributions[0].when == story.timexes[0]


@pytest.mark.parametrize("text", [text for _, text in seeds()])
def test_finders_without_words_of_their_own_are_the_stock_ones(text: str) -> None:
    assert timex_finder({})(text, published="2024-08-12") == find_timexes(text, published="2024-08-12")
    assert attribution_finder()(text) == find_attributions(text)
    assert sentence_splitter()(text) == split_sentences(text)
    assert analyze(
        text,
        sentence_splitter=sentence_splitter(),
        attribution_finder=attribution_finder(),
        timex_finder=timex_finder({}),
    ) == analyze(text)


def test_stock_functions_learn_nothing_from_the_others() -> None:
    before = analyze(TEXT)
    analyze_house(TEXT)
    assert analyze(TEXT) == before


@pytest.mark.parametrize(
    "make",
    [
        lambda: sentence_splitter(titles=["Cllr Roe"]),
        lambda: sentence_splitter(abbreviations=["no. 1"]),
        lambda: sentence_splitter(titles=[""]),
        lambda: timex_finder({"Lantern Day": "a fine day"}),
        lambda: timex_finder({"Lantern Day": "August 9 and 10"}),
        lambda: timex_finder({"Lantern Day": ""}),
        lambda: timex_finder({" ": "August 9"}),
        lambda: attribution_finder(verbs={"tootle": "walk"}),
        lambda: attribution_finder(verbs={"tootle": "said"}),
        lambda: attribution_finder(verbs={"tootle tootled": "say"}),
        lambda: attribution_finder(verbs={"": "say"}),
        lambda: attribution_finder(verbs={"y": "walk"}),
        lambda: attribution_finder(nouns={"communiqué": "table"}),
        lambda: attribution_finder(nouns={"two words": "statement"}),
        lambda: line_dropper([" "]),
        lambda: line_dropper(["a\nb"]),
        lambda: line_dropper(openings=["a" * 401]),
    ],
)
def test_what_is_refused(make: Callable[[], object]) -> None:
    with pytest.raises(OptionError):
        make()


@pytest.mark.parametrize(
    "make",
    [
        lambda: sentence_splitter(titles=[3]),  # type: ignore[list-item]
        lambda: timex_finder({3: "August 9"}),  # type: ignore[dict-item]
        lambda: timex_finder({"Lantern Day": b"August 9"}),  # type: ignore[dict-item]
        lambda: attribution_finder(verbs={3: "say"}),  # type: ignore[dict-item]
        lambda: attribution_finder(nouns={None: "statement"}),  # type: ignore[dict-item]
        lambda: attribution_finder(verbs={"tootle": ["say"]}),  # type: ignore[dict-item]
        lambda: attribution_finder(nouns={"screed": ["statement"]}),  # type: ignore[dict-item]
        lambda: line_dropper([b"The harbour desk"]),  # type: ignore[list-item]
    ],
)
def test_what_is_no_text_is_told(make: Callable[[], object]) -> None:
    with pytest.raises(TypeError, match="must be str"):
        make()


ANY_TEXT = st.text(alphabet="Lantern DayEvRegtu,.\n 2019\ud800“”") | st.text()


@pytest.mark.parametrize("made", [SPLIT, DAYS, SPEECH], ids=lambda made: type(made).__name__)
@given(text=ANY_TEXT)
def test_any_text_gives_an_answer_within_it(made: Callable[[str], Any], text: str) -> None:
    for found in made(text):
        for name in ("span", "content", "cue", "source"):
            spans = getattr(found, name, ())
            for span in [spans] if isinstance(spans, Span) else spans:
                holds(text, span)
        if isinstance(found, Span):
            holds(text, found)


@given(text=ANY_TEXT)
def test_any_text_is_cleaned_with_its_way_back(text: str) -> None:
    cleans(LINES, text)


@pytest.mark.parametrize("made", [SPLIT, DAYS, SPEECH, LINES], ids=lambda made: type(made).__name__)
def test_what_is_made_pickles_and_is_shown_shortly(made: Callable[[str], object]) -> None:
    twin = pickle.loads(pickle.dumps(made))
    assert twin == made
    assert twin(TEXT) == made(TEXT)
    assert len(repr(made)) < 500


def read(text: str, job: Callable[[str], Analysis]) -> Analysis:
    return job(text)


def test_in_other_processes() -> None:
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as pool:
        assert list(pool.map(partial(read, job=analyze_house), [TEXT] * 4)) == [analyze_house(TEXT)] * 4


def test_in_arrow() -> None:
    pa = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    from newscore.export.arrow import analyze_table

    table = pa.Table.from_pylist([{"text": TEXT}, {"text": None}])
    rows = analyze_table(table, analyze=analyze_house).to_pylist()
    assert [[said["speaker"] for said in row["attributions"]] for row in rows] == [["Roe"], []]
