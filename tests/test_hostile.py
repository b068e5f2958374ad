"""Every public function on hostile text: an answer, spans that hold, time in proportion to length.

Times are CPU times, the least of several runs; where a first look is slow, it is measured again before it
counts, so that a busy machine does not fail the tests.
"""

from __future__ import annotations

import gc
import itertools
import time
import tracemalloc
from collections.abc import Callable
from math import log2
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import newscore
from newscore import Span
from newscore.spans import apply_edits
from tests.hostile import FUNCTIONS, UNITS, grown

SMALL, LARGE = 4_000, 32_000  # three doublings
PER_DOUBLING = 2.4
GRAIN = 0.010  # seconds; below that, a time says nothing

# --- time and memory -------------------------------------------------------------------------------------


def least(call: Callable[[str], Any], text: str, runs: int) -> float:
    """Return the least CPU time of several calls, in seconds."""
    times = []
    for _ in range(runs):
        began = time.process_time()
        call(text)
        times.append(time.process_time() - began)
    return min(times)


def too_slow(call: Callable[[str], Any], unit: str) -> str | None:
    """Say how the time grew if it grew too fast from SMALL to LARGE, else None."""
    base, whole = least(call, grown(unit, SMALL), 3), least(call, grown(unit, LARGE), 1)
    allowed = PER_DOUBLING ** log2(LARGE / SMALL)
    if whole > allowed * base + GRAIN:  # look again with more care
        base, whole = least(call, grown(unit, SMALL), 7), least(call, grown(unit, LARGE), 3)
    if whole > allowed * base + GRAIN:
        return f"{SMALL} characters {1000 * base:.1f} ms, {LARGE} characters {1000 * whole:.1f} ms"
    return None


def uncleaned(text: str) -> dict[str, Any]:
    """The whole job on the text as it is: a cleaner might take away what is hard for the finders."""
    return newscore.to_dict(newscore.analyze(text, published="2024-05-02", cleaner=newscore.pipeline()))


@pytest.mark.parametrize("unit", UNITS)
def test_time_grows_as_the_text_does(unit: str) -> None:
    whole_job = {name: FUNCTIONS[name] for name in ("clean.aligned", "normalize_date")}
    whole_job["analyze, uncleaned"] = uncleaned
    slow = {name: told for name, call in whole_job.items() if (told := too_slow(call, UNITS[unit]))}
    if slow:  # which part?
        slow |= {name: told for name, call in FUNCTIONS.items() if (told := too_slow(call, UNITS[unit]))}
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

fragments = st.sampled_from(
    [
        *UNITS.values(),
        *"“”‘’\"'«»„`.,:;-–—…!? \n\t()[]<>&0159",
        *(
            "said Said says told according to by of the a an and who which he she it they Mr. Mrs. Ann Lee"
            " Roe U.S. KCNA May March Monday Sept. 2024 1998 last next this two first quarter year week ago"
            " earlier noon p.m. today every since until reportedly statement wrote called did not mill closed"
        ).split(),
        *(
            "\n\n",
            "\r\n",
            "\x00",
            "\ud800",
            "\udfff",
            "\u0301",
            "\u202e",
            "\ufeff",
            "é",
            "漢",
            "ß",
            "İ",
            "ǆ",
            "٣",
            "²",
        ),
    ]
)
newslike = st.lists(fragments, max_size=60).flatmap(
    lambda parts: st.sampled_from([" ".join(parts), "".join(parts)])
)
texts = st.one_of(newslike, st.text(max_size=80), st.text(st.characters(), max_size=40))
patient = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def spans_of(analysis: newscore.Analysis) -> list[Span]:
    found = [*analysis.sentences, *(timex.span for timex in analysis.timexes)]
    found += [part.span for part in analysis.parts]
    for statement in analysis.attributions:
        found += [*statement.content, *statement.cue, *statement.source]
        found += [statement.when.span] if statement.when else []
    return found


@patient
@given(texts)
def test_any_text_is_analysed_and_every_span_holds(text: str) -> None:
    analysis = newscore.analyze(text, published="2024-05-02")
    assert analysis.aligned.source == text
    assert apply_edits(text, analysis.aligned.edits) == analysis.text
    for span in spans_of(analysis):
        assert 0 <= span.start <= span.end <= len(analysis.text)
        assert analysis.text[span.start : span.end] == span.text
        back = analysis.in_source(span)
        assert text[back.start : back.end] == back.text
    assert newscore.from_dict(newscore.to_dict(analysis), text) == analysis
    assert hash(analysis) == hash(newscore.analyze(text, published="2024-05-02"))
    analysis.timeline()


@patient
@given(texts)
def test_any_text_has_sentences_in_order_that_leave_only_space_out(text: str) -> None:
    at = 0
    for span in newscore.split_sentences(text):
        assert at <= span.start < span.end
        assert text[span.start : span.end] == span.text
        assert not text[at : span.start].strip()
        at = span.end
    assert not text[at:].strip()


@patient
@given(texts)
def test_any_text_has_quotations_that_nest(text: str) -> None:
    open_ends: list[int] = []
    for quotation in newscore.find_quotations(text):
        for span in (quotation.span, quotation.inner):
            assert text[span.start : span.end] == span.text
        assert quotation.span.start <= quotation.inner.start <= quotation.inner.end <= quotation.span.end
        while open_ends and open_ends[-1] <= quotation.span.start:
            open_ends.pop()
        assert not open_ends or quotation.span.end <= open_ends[-1], "two quotations cross"
        open_ends.append(quotation.span.end)
        assert quotation.level >= 1


@patient
@given(texts, st.sampled_from(["2024-05-02", "2020-02-29", "0001-01-01", "9999-12-31", None]))
def test_any_text_has_time_expressions_apart_and_in_order(text: str, published: str | None) -> None:
    at = 0
    for timex in newscore.find_timexes(text, published=published):
        assert text[timex.span.start : timex.span.end] == timex.span.text
        assert at <= timex.span.start < timex.span.end
        at = timex.span.end
        assert timex.type in ("DATE", "TIME", "DURATION", "SET")
        assert timex.value
        assert timex.rule
        days = timex.to_interval()
        assert days is None or days[0] <= days[1]
    newscore.normalize_date(text, published=published)


@patient
@given(texts)
def test_attributions_of_any_text_are_in_order_and_do_not_share_content(text: str) -> None:
    found = newscore.find_attributions(text)
    pieces = sorted((span.start, span.end) for attribution in found for span in attribution.content)
    assert all(end <= start for (_, end), (start, _) in itertools.pairwise(pieces))
    for attribution in found:
        assert attribution.content
        assert attribution.type in ("direct", "mixed", "indirect")
        for span in (*attribution.content, *attribution.cue, *attribution.source):
            assert span.start < span.end
            assert text[span.start : span.end] == span.text


@patient
@given(texts)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = newscore.clean(text)
    assert newscore.clean(once) == once
    aligned = newscore.clean.aligned(text)
    assert aligned.text == once
    assert apply_edits(text, aligned.edits) == once


@pytest.mark.parametrize("name", FUNCTIONS)
@pytest.mark.parametrize(
    "text", ["", "\x00", "\ud800", "“", "a" * 100_000], ids=["empty", "NUL", "half", "mark", "word"]
)
def test_the_least_texts(name: str, text: str) -> None:
    FUNCTIONS[name](text)


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
