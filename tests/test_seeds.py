"""The whole job on the seed articles: what a reader of each would not forgive, and the gold itself."""

from __future__ import annotations

import itertools
import json
import re
from typing import Any

import pytest

import newscore
from newscore.spans import apply_edits
from tests.gates.measure import seeds
from tests.gates.scoring import count

Gold = dict[str, Any]
SEEDS = list(seeds())
each_seed = pytest.mark.parametrize(("gold", "text"), SEEDS, ids=[gold["doc"] for gold, _ in SEEDS])

# article -> least numbers found right, of all: time expressions with the right span and value, statements
# with the right source, contents to the word, speakers, dates of saying
FLOORS = {
    "armored-train": (13, 12, 11, 12, 5),
    "quarterly-results": (25, 13, 12, 11, 3),
    "island-ferry": (14, 12, 11, 11, 2),
    "quarry-verdict": (18, 16, 16, 16, 6),
    "grain-ships": (29, 19, 19, 19, 3),
}


def places(gold: Gold) -> list[tuple[int, int, str]]:
    """Every place that the gold names, with the words that should stand there."""
    found = [
        (row["start"], row["end"], row["text"])
        for part in ("timexes", "noise", "structure", "damage")
        for row in gold[part]
    ]
    for row in gold["attributions"]:
        found += [(*place, words) for place, words in zip(row["content"], row["content_text"], strict=True)]
        for role in ("source", "cue"):
            if row[role]:
                assert len(row[role]) == 1
                found.append((*row[role][0], row[f"{role}_text"]))
        if row["when"]:
            found.append((row["when"]["start"], row["when"]["end"], row["when"]["text"]))
    for row in gold["attitudes"]:
        for role, words in zip(("source", "cue", "content"), row["text"], strict=True):
            found += [(*place, words) for place in row[role]]
    return found


@each_seed
def test_gold_names_the_words_it_points_at(gold: Gold, text: str) -> None:
    for start, end, words in places(gold):
        assert text[start:end] == words
        assert words.strip()


@each_seed
def test_gold_is_consistent(gold: Gold, text: str) -> None:
    assert 350 <= len(text.split()) <= 600
    dated = [(row["start"], row["end"], row["value"]) for row in gold["timexes"]]
    assert dated == sorted(dated)
    assert all(end <= start for (_, end, _), (start, *_) in itertools.pairwise(dated))
    contents = sorted(tuple(place) for row in gold["attributions"] for place in row["content"])
    assert all(end <= start for (_, end), (start, _) in itertools.pairwise(contents)), "nested statements"
    for row in gold["attributions"]:
        assert row["kind"] in ("direct", "mixed", "indirect")
        assert (row["speaker"] is None) == (row["speaker_type"] in ("unnamed", "implicit"))
        assert row["when"] is None or tuple(row["when"][key] for key in ("start", "end", "value")) in dated
        if row["speaker"]:
            assert set(re.findall(r"\w+", row["speaker"])) <= set(re.findall(r"\w+", text))


@each_seed
def test_whole_job(gold: Gold, text: str) -> None:
    analysis = newscore.analyze(text, published=gold["published"])
    tally = count(gold, text, analysis)
    assert tally["cleaning kept"] == tally["cleaning keep"], "body text lost"
    assert tally["cleaning dropped"] == tally["cleaning drop"], "noise left"
    least = FLOORS[gold["doc"]]
    names = ("timex value", "attribution full", "attribution exact", "attribution speaker", "when right")
    reached = tuple(tally[name] for name in names)
    assert all(now >= floor for now, floor in zip(reached, least, strict=True)), dict(
        zip(names, reached, strict=True)
    )


@each_seed
def test_every_answer_stands_in_the_source(gold: Gold, text: str) -> None:
    analysis = newscore.analyze(text, published=gold["published"])
    spans = [timex.span for timex in analysis.timexes] + list(analysis.sentences)
    for statement in analysis.attributions:
        spans += [*statement.content, *statement.cue, *statement.source]
    assert spans
    for span in spans:
        assert analysis.text[span.start : span.end] == span.text
        back = analysis.in_source(span)
        assert text[back.start : back.end] == back.text
        assert analysis.aligned.to_clean(back).text == span.text
    assert apply_edits(text, analysis.aligned.edits) == analysis.text


@each_seed
def test_record_comes_back(gold: Gold, text: str) -> None:
    analysis = newscore.analyze(text, published=gold["published"])
    record = json.loads(json.dumps(newscore.to_dict(analysis)))
    assert newscore.from_dict(record, text) == analysis


@each_seed
def test_without_a_publication_date_weekdays_stay_open(gold: Gold, text: str) -> None:
    dates = [timex for timex in newscore.analyze(text).timexes if timex.type == "DATE"]
    days = [timex for timex in dates if timex.span.text.endswith("day")]
    assert days
    assert {timex.value[:4] for timex in days} == {"XXXX"}
