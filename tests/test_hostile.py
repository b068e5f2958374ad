"""Every public function on hostile text: an answer, spans that hold, time in proportion to length."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import newscore
from tests import invariants
from tests.growth import too_slow
from tests.hostile import FUNCTIONS, UNITS, grown

# --- time and memory -------------------------------------------------------------------------------------


def uncleaned(text: str) -> dict[str, Any]:
    """The whole job on the text as it is: a cleaner might take away what is hard for the finders."""
    return newscore.to_dict(newscore.analyze(text, published="2024-05-02", cleaner=newscore.pipeline()))


@pytest.mark.parametrize("unit", UNITS)
def test_time_grows_as_the_text_does(unit: str) -> None:
    whole_job = {name: FUNCTIONS[name] for name in ("clean.aligned", "normalize_date")}
    whole_job["analyze, uncleaned"] = uncleaned
    make = partial(grown, UNITS[unit])
    slow = {name: told for name, call in whole_job.items() if (told := too_slow(call, make))}
    if slow:  # which part?
        slow |= {name: told for name, call in FUNCTIONS.items() if (told := too_slow(call, make))}
    assert not slow, "\n".join(f"{name}: {told}" for name, told in slow.items())


@pytest.mark.parametrize(
    "unit", ["words", "quoted sentences", "indirect sentences", "weekdays", "digits", "tags"]
)
def test_memory_is_bounded_by_the_text(unit: str) -> None:
    """Peak of the allocations of a whole analysis, in bytes a character, beyond a fixed start."""

    def peak(size: int) -> int:
        text = grown(UNITS[unit], size)
        tracemalloc.start()
        try:
            newscore.analyze(text, published="2024-05-02")
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(1_000)  # tables are built once
    small, large = peak(10_000), peak(40_000)
    assert large <= 4.4 * small + 100_000, f"{small} -> {large} bytes"


@pytest.mark.parametrize(
    "name", ["clean", "split_sentences", "find_quotations", "find_timexes", "find_attributions"]
)
def test_nothing_is_kept_of_what_was_read(name: str) -> None:
    """No cache keyed by input, no growing state: many texts leave no memory behind."""
    call = FUNCTIONS[name]
    texts = [
        f"“Day {n} it rained,” said Ann{n} Lee{n} on May {n % 28 + 1}, {1800 + n}." for n in range(1_000)
    ]
    for text in texts[:200]:
        call(text)
    tracemalloc.start()
    try:
        for text in texts[200:400]:
            call(text)
        gc.collect()
        first = tracemalloc.get_traced_memory()[0]
        for text in texts[400:]:
            call(text)
        gc.collect()
        grew = tracemalloc.get_traced_memory()[0] - first
    finally:
        tracemalloc.stop()
    assert grew < 50_000, f"{grew} bytes after 600 texts"


# --- an answer for any text ------------------------------------------------------------------------------

newslike = st.lists(st.sampled_from(invariants.PIECES), max_size=60).flatmap(
    lambda pieces: st.sampled_from([" ".join(pieces), "".join(pieces)])
)
texts = st.one_of(newslike, st.text(max_size=80), st.text(st.characters(), max_size=40))
patient = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize("invariant", invariants.ALL, ids=lambda check: check.__name__)
@patient
@given(text=texts)
def test_any_text(invariant: Callable[[str], None], text: str) -> None:
    invariant(text)


@pytest.mark.parametrize("text", invariants.FOUND)
def test_texts_that_once_broke_an_invariant(text: str) -> None:
    for invariant in invariants.ALL:
        invariant(text)


@patient
@given(texts, st.sampled_from(["2020-02-29", "0001-01-01", "9999-12-31", None]))
def test_any_text_on_any_day(text: str, published: str | None) -> None:
    invariants.time_expressions(text, published)


@pytest.mark.parametrize("name", FUNCTIONS)
@pytest.mark.parametrize(
    "text", ["", "\x00", "\ud800", "“", "a" * 100_000], ids=["empty", "NUL", "half", "mark", "word"]
)
def test_the_least_texts(name: str, text: str) -> None:
    FUNCTIONS[name](text)


def test_ten_megabytes_of_one_line() -> None:
    text = "a" * 10_000_000
    assert newscore.analyze(text).text == text


@pytest.mark.parametrize("name", FUNCTIONS)
@pytest.mark.parametrize("text", [b"bytes", None, 7, ["list"]], ids=["bytes", "None", "number", "list"])
def test_what_is_no_text_is_refused(name: str, text: Any) -> None:
    with pytest.raises(TypeError, match="must be str"):
        FUNCTIONS[name](text)


@pytest.mark.parametrize("published", ["yesterday", "", "2024-13-01", "2023-02-29", "12/09/2023"])
@pytest.mark.parametrize("name", ["find_timexes", "normalize_date", "analyze"])
def test_a_bad_publication_date_is_refused(name: str, published: str) -> None:
    with pytest.raises(newscore.OptionError) as caught:
        getattr(newscore, name)("on Monday", published=published)
    assert repr(published) in str(caught.value)
