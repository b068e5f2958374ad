"""The report of word lists: which lists it asks, and that it takes out one entry and no more."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

import newscore
from tests.gates import entries
from tests.gates.measure import seeds


def test_lists_are_those_that_are_written_out() -> None:
    found = dict(entries.constants("people"))
    assert {"KIN", "SUFFIXES"} <= set(found)
    assert not {"RANKS", "MEN", "SOURCE"} & set(found)  # made of others, or none
    assert "advertisement" in dict(entries.constants("residue"))["LABELS"]


@pytest.mark.parametrize(
    ("value", "left"),
    [
        (frozenset({"a", "b"}), frozenset({"b"})),
        (("a", "b"), ("b",)),
        ({"a": 1, "b": 2}, {"b": 2}),
        ({"x": frozenset({"a", "b"}), "y": frozenset({"a"})}, {"x": frozenset({"b"}), "y": frozenset()}),
    ],
)
def test_one_entry_is_left_out(value: object, left: object) -> None:
    assert entries.without(value, "a") == left


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_an_entry_decides_in_a_process_of_its_own() -> None:
    code = """
import json
from tests.gates import entries
articles = [({"doc": "x", "published": "2024-06-12"}, "It rained on Monday.")]
before = entries.ask("dates", articles)
entries.forget()
after = entries.ask_without("dates", articles, "calendar", "WEEKDAYS", "monday")
print(json.dumps([list(before), list(after)]))
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=entries.ROOT
    )
    before, after = json.loads(done.stdout)
    assert len(before) == 1
    assert after == []
    assert newscore.find_timexes("It rained on Monday.")


def test_seeds_hold_words_of_the_lists() -> None:
    flat = "".join(entries.flatten(text) for _, text in seeds())
    assert entries.flatten("Friday") in flat
    assert entries.flatten("U.S.") == " u . s . "
