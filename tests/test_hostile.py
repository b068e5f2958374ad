"""Every public function on hostile text: an answer, spans that hold, time in proportion to length."""

from __future__ import annotations

import gc
import inspect
import subprocess
import sys
import tracemalloc
from collections import defaultdict
from collections.abc import Callable
from importlib.util import find_spec
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

import newscore
from tests import invariants
from tests.fuzz import texts
from tests.gates.measure import ROOT
from tests.growth import SIZES, least, steps_too_slow
from tests.hostile import FUNCTIONS, IN_OTHERS, UNITS, grown, jobs
from tests.memory import peak
from tests.targets import TARGETS

# --- time and memory -------------------------------------------------------------------------------------


@pytest.mark.parametrize("unit", UNITS)
def test_time_grows_as_the_text_does(unit: str) -> None:
    """From 10,000 to 160,000 characters. What looks slow is looked at again, alone.

    `python -m tests.bench --hostile` asks every function and every doubling, which takes an hour.
    """
    costs: defaultdict[str, list[float]] = defaultdict(list)
    for size in SIZES:
        for name, job in jobs(grown(UNITS[unit], size), leave_out=IN_OTHERS):
            costs[name].append(least(lambda job: job(), job, 1))
    slow = [name for name, found in costs.items() if steps_too_slow(found)]
    for look in range(1, 5):
        if not slow:
            return
        again = {name: [least(job_of(unit, name), size, look) for size in SIZES] for name in slow}
        costs.update(again)
        slow = [name for name in slow if steps_too_slow(again[name])]
    told = {name: " ".join(f"{1000 * cost:.1f}" for cost in costs[name]) for name in slow}
    assert not slow, f"milliseconds at {SIZES}: {told}"


def job_of(unit: str, name: str) -> Callable[[int], Any]:
    """One function on the text of a size; only the call itself counts, what it needs is made before."""
    ready = {size: dict(jobs(grown(UNITS[unit], size)))[name] for size in SIZES}
    return lambda size: ready[size]()


@pytest.mark.parametrize(
    "unit", ["words", "quoted sentences", "indirect sentences", "weekdays", "digits", "tags"]
)
def test_memory_is_bounded_by_the_text(unit: str) -> None:
    """Peak of the allocations of a whole analysis, in bytes a character, beyond a fixed start."""

    def needed(size: int) -> int:
        text = grown(UNITS[unit], size)
        return peak(lambda: newscore.analyze(text, published="2024-05-02"))[0]

    needed(1_000)  # tables are built once
    small, large = needed(10_000), needed(40_000)
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

patient = settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.mark.parametrize("name", TARGETS)
@patient
@given(text=texts())
def test_any_text(name: str, text: str) -> None:
    TARGETS[name](text)


def test_every_public_function_is_asked() -> None:
    functions = {name for name in newscore.__all__ if inspect.isfunction(getattr(newscore, name))}
    assert functions <= {word for name in TARGETS for word in name.split()}


@pytest.mark.parametrize("engine", ["random", "hypothesis", "atheris"])
def test_a_short_run_of_each_engine(engine: str) -> None:
    """Coverage is watched in a process of its own, which the engine ends."""
    if engine == "atheris" and find_spec("atheris") is None:
        pytest.skip("atheris is not installed")
    command = [sys.executable, "-m", "tests.fuzz", "--seconds", "5", "--engine", engine]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stdout[-4_000:] + done.stderr[-4_000:]
    assert "0 places broken" in done.stdout
    assert not done.stdout.startswith("        0  in all")


@pytest.mark.parametrize("text", invariants.FOUND)
def test_texts_that_once_broke_an_invariant(text: str) -> None:
    for check in TARGETS.values():
        check(text)


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
