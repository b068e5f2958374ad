"""What memory newscore takes: resident over many articles, and at its peak for each function.

python -m tests.memory --articles 100000   resident memory while so many articles are analyzed, one by one
python -m tests.memory --peaks             bytes for each character, above the text, at the peak of each call
python -m tests.memory --hostile           the same for the hostile text that takes most (ten minutes)
"""

from __future__ import annotations

import argparse
import gc
import random
import re
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import newscore
from tests.hostile import UNITS, grown, jobs

ROOT = Path(__file__).parents[1]
SIZES = (10_000, 20_000, 160_000)  # characters
_NUMBER = re.compile(r"[0-9]+")
_NAME = re.compile(r"\b[A-Z][a-z]{3,}\b")


def articles(count: int, seed: int = 0) -> Iterator[str]:
    """Yield articles of some 1,000 characters: paragraphs of the seeds with names and numbers never met."""
    chance = random.Random(seed)
    paragraphs = [
        paragraph
        for path in sorted(ROOT.glob("seeds/*.txt"))
        for paragraph in path.read_text(encoding="utf-8").split("\n\n")
        if len(paragraph) > 40
    ]
    letters = "abcdefghijklmnopqrstuvwxyz"
    for _ in range(count):
        name = "".join(chance.choices(letters, k=7)).capitalize()
        text = "\n\n".join(chance.choices(paragraphs, k=4))
        text = _NAME.sub(lambda found, name=name: name if chance.random() < 0.1 else found[0], text)
        yield _NUMBER.sub(
            lambda found: str(chance.randrange(1, 2030)) if chance.random() < 0.3 else found[0], text
        )


def resident() -> int:
    """Return the bytes of memory that this process has in use, as Linux counts them."""
    fields = Path("/proc/self/statm").read_text(encoding="ascii").split()
    return int(fields[1]) * 4096


def over_many(count: int, steps: int = 10) -> list[int]:
    """Return the resident memory after each tenth part of so many articles."""
    found = []
    for number, text in enumerate(articles(count), 1):
        newscore.to_dict(newscore.analyze(text, published="2024-05-02"))
        if number % max(1, count // steps) == 0:
            found.append(resident())
    return found


def article_text(size: int) -> str:
    """Return a text like an article, of any length."""
    text = "\n\n".join(articles(size // 400 + 1, seed=size))
    return text[:size]


def peaks(make: Callable[[int], str], size: int = 20_000) -> dict[str, tuple[float, float]]:
    """Return for each function the most bytes that it allocates at once, and those of its answer alone.

    Both count for each character of a text of that size, without the text.
    """
    found = {}
    for name, job in jobs(make(size)):
        job()  # tables are built on first use
        most, kept = peak(job)
        found[name] = most / size, kept / size
    return found


def peak(job: Callable[[], Any]) -> tuple[int, int]:
    """Return the most bytes that a call has allocated at once, with its answer, and those of the answer."""
    gc.collect()
    tracemalloc.start()
    try:
        answer = job()
        kept, most = tracemalloc.get_traced_memory()
        del answer
    finally:
        tracemalloc.stop()
    return most, kept


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.memory",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--articles", type=int, metavar="N")
    parser.add_argument("--peaks", action="store_true")
    parser.add_argument("--hostile", action="store_true")
    options = parser.parse_args(argv)
    if options.articles:
        for step, found in enumerate(over_many(options.articles), 1):
            print(f"{step * options.articles // 10:9,d} articles: {found / 1e6:.1f} MB resident")
    if options.peaks:
        columns = [peaks(article_text, size) for size in SIZES]
        print(f"| function | {' | '.join(f'{size:,} characters' for size in SIZES)} | the answer alone |")
        print("|---|" + "---:|" * (len(SIZES) + 1))
        for name in columns[0]:
            cells = [f"{found[name][0]:.0f}" for found in columns]
            print(f"| {name} | {' | '.join(cells)} | {columns[-1][name][1]:.0f} |")
    if options.hostile:
        worst: dict[str, tuple[float, float, str]] = {}
        for unit, sample in UNITS.items():
            for name, bytes_ in peaks(partial(grown, sample)).items():
                worst[name] = max(worst.get(name, (0.0, 0.0, "")), (*bytes_, unit))
        print("| function | the worst text | bytes a character | the answer alone |")
        print("|---|---|---:|---:|")
        for name, (most, kept, unit) in worst.items():
            print(f"| {name} | {unit} | {most:.0f} | {kept:.0f} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
