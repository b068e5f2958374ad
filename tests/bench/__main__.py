"""Prints how fast newscore is, beside ftfy on the same texts in the same run.

    python -m tests.bench                 the seed articles, repeated
    python -m tests.bench FOLDER          every .txt of a folder, below it too
    python -m tests.bench --lengths       one article grown to 100,000 words: the cost must stay in proportion
    python -m tests.bench --hostile       hostile texts doubled from 10,000 to 160,000 characters

Where `dateparser` and `textacy` are installed, their searches are measured too, on a part of the texts.
Times are the best of three passes on one core; compare the ratios, not the rates, between machines.
"""

from __future__ import annotations

import argparse
import itertools
import platform
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import ftfy

import newscore
from tests.gates.measure import ROOT
from tests.growth import GRAIN, PER_DOUBLING, least
from tests.hostile import FUNCTIONS, PUBLISHED, UNITS, grown, jobs

TIMED = ("clean", "clean.aligned", "clean_thoroughly", "split_sentences", "find_parts", "find_quotations")
TIMED += ("find_attributions", "find_timexes", "analyze")
Call = Callable[[str], object]


def machine() -> str:
    """Return the processor's name where the system tells it."""
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def versions() -> str:
    found = [f"Python {platform.python_version()}"]
    for name in ("newscore", "ftfy", "dateparser", "textacy"):
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            continue
    return ", ".join(found)


def peers() -> Iterator[tuple[str, Call]]:
    """Yield what others offer for a part of the job, where it is installed."""
    try:
        search = import_module("dateparser.search").search_dates
    except ImportError:
        pass
    else:
        yield "dateparser.search", lambda text: search(text, languages=["en"])
    try:
        blank = import_module("spacy").blank("en")
        quotations = import_module("textacy.extract").direct_quotations
    except ImportError:
        pass
    else:
        blank.add_pipe("sentencizer")
        yield "textacy quotations", lambda text: list(quotations(blank(text)))


def read(folder: Path | None) -> list[str]:
    """Return the texts to measure on: a folder's, or the seeds, repeated to half a million characters."""
    if folder is not None:
        return [path.read_text(encoding="utf-8", errors="replace") for path in sorted(folder.rglob("*.txt"))]
    seeds = [path.read_text(encoding="utf-8") for path in sorted(ROOT.glob("seeds/*.txt"))]
    return seeds * (500_000 // sum(map(len, seeds)) + 1)


def rate(call: Call, texts: list[str], passes: int = 3) -> float:
    """Return the characters a second of the best pass over the texts."""
    times = []
    for _ in range(passes):
        began = time.perf_counter()
        for text in texts:
            call(text)
        times.append(time.perf_counter() - began)
    return sum(map(len, texts)) / min(times)


def throughput(texts: list[str]) -> None:
    size = sum(map(len, texts))
    print(f"{len(texts):,} texts, {size:,} characters\n")
    base = rate(ftfy.fix_text, texts)
    print("| function | million characters/s | x ftfy.fix_text |")
    print("|---|---:|---:|")
    print(f"| ftfy.fix_text | {base / 1e6:.2f} | 1.00 |")
    for name in TIMED:
        now = rate(FUNCTIONS[name], texts)
        print(f"| {name} | {now / 1e6:.2f} | {now / base:.2f} |")
    for name, call in peers():
        now = rate(call, texts[: max(1, len(texts) // 50)], passes=1)
        print(f"| {name} | {now / 1e6:.4f} | {now / base:.4f} |")


def lengths() -> None:
    """Print what a word costs in articles of growing length."""
    body = (ROOT / "seeds/island-ferry.txt").read_text(encoding="utf-8")
    print("| words | analyze, microseconds a word |")
    print("|---:|---:|")
    for words in (200, 1_000, 5_000, 25_000, 100_000):
        text = "\n\n".join([body] * (words // len(body.split()) + 1))
        text = text[: int(len(text) * words / len(text.split()))]
        cost = len(text) / rate(lambda text: newscore.analyze(text, published=PUBLISHED), [text])
        print(f"| {words:,} | {1e6 * cost / words:.1f} |")


def hostile() -> int:
    """Print the growth of every function on every hostile text; return how many doublings took too long."""
    sizes = [10_000 * 2**power for power in range(5)]
    bad, asked = 0, set()
    for unit, sample in UNITS.items():
        costs: defaultdict[str, list[float]] = defaultdict(list)
        for size in sizes:
            for name, job in jobs(grown(sample, size)):
                costs[name].append(least(lambda job: job(), job, 2))
        asked |= set(costs)
        for name, found in costs.items():
            growth = [after / before for before, after in itertools.pairwise(found) if after > GRAIN]
            if worst := [ratio for ratio in growth if ratio > PER_DOUBLING]:
                bad += len(worst)
                print(f"{name} on {unit}: {'  '.join(f'{1000 * cost:.1f}' for cost in found)} ms")
    print(f"{len(UNITS)} texts, {len(asked)} functions, {bad} doublings above {PER_DOUBLING} times")
    return bad


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--lengths", action="store_true")
    parser.add_argument("--hostile", action="store_true")
    options = parser.parse_args(argv)
    print(f"{versions()}\n{machine()}, {platform.system()}\n")
    if options.lengths:
        lengths()
    elif options.hostile:
        return int(hostile() > 0)
    else:
        texts = read(options.folder)
        if not texts:
            parser.error(f"no .txt below {options.folder}")
        throughput(texts)
    return 0


if __name__ == "__main__":
    sys.exit(main())
