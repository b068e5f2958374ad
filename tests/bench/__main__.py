"""Prints how fast newscore is, beside ftfy on the same texts in the same run.

    python -m tests.bench                 the seed articles, repeated
    python -m tests.bench FOLDER          every .txt of a folder, below it too
    python -m tests.bench --lengths       one article grown to 200,000 words: the cost must stay in proportion
    python -m tests.bench --processes     the command line with one process and with two
    python -m tests.bench --hostile       hostile texts doubled from 10,000 to 160,000 characters

Where `dateparser` and `textacy` are installed, their searches are measured too, on a part of the texts.
Times are the best of five passes on one core, each pass through all functions in turn, so that a busy spell
slows all alike; compare the ratios, not the rates, between machines.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import platform
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from tempfile import TemporaryDirectory

import ftfy

import newscore
from tests.gates.measure import ROOT
from tests.growth import GRAIN, PER_DOUBLING, in_turns, least
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

        def read_quotations(text: str) -> None:
            with suppress(ValueError):  # it gives up on a text with an odd number of marks
                list(quotations(blank(text)))

        yield "textacy quotations", read_quotations


def read(folder: Path | None) -> list[str]:
    """Return the texts to measure on: a folder's, or the seeds, repeated to half a million characters."""
    if folder is not None:
        return [path.read_text(encoding="utf-8", errors="replace") for path in sorted(folder.rglob("*.txt"))]
    seeds = [path.read_text(encoding="utf-8") for path in sorted(ROOT.glob("seeds/*.txt"))]
    return seeds * (500_000 // sum(map(len, seeds)) + 1)


def rates(calls: dict[str, Call], texts: list[str], passes: int) -> dict[str, float]:
    """Return the characters a second of the best pass of each function over the texts."""
    size = sum(map(len, texts))
    return {name: size / best for name, best in in_turns(calls, texts, passes).items()}


def rate(call: Call, texts: list[str], passes: int = 3) -> float:
    """Return the characters a second of the best pass over the texts."""
    return rates({"": call}, texts, passes)[""]


def throughput(texts: list[str]) -> None:
    size = sum(map(len, texts))
    print(f"{len(texts):,} texts, {size:,} characters\n")
    calls: dict[str, Call] = {name: FUNCTIONS[name] for name in TIMED}
    found = rates({"ftfy.fix_text": ftfy.fix_text, **calls}, texts, passes=5)
    base = found["ftfy.fix_text"]
    print("| function | million characters/s | x ftfy.fix_text |")
    print("|---|---:|---:|")
    for name, now in found.items():
        print(f"| {name} | {now / 1e6:.2f} | {now / base:.2f} |")
    for name, call in peers():
        now = rate(call, texts[: max(1, len(texts) // 50)], passes=1)
        print(f"| {name} | {now / 1e6:.4f} | {now / base:.4f} |")


def lengths() -> None:
    """Print what a word costs in articles of growing length."""
    body = (ROOT / "seeds/island-ferry.txt").read_text(encoding="utf-8")
    print("| words | analyze, microseconds a word |")
    print("|---:|---:|")
    for words in (200, 1_000, 5_000, 25_000, 100_000, 200_000):
        text = "\n\n".join([body] * (words // len(body.split()) + 1))
        text = text[: int(len(text) * words / len(text.split()))]
        cost = len(text) / rate(lambda text: newscore.analyze(text, published=PUBLISHED), [text])
        print(f"| {words:,} | {1e6 * cost / words:.1f} |")


def processes(texts: list[str]) -> None:
    """Print how long `newscore analyze` takes for 4,000 articles with one process and with two."""
    with TemporaryDirectory() as folder:
        source = Path(folder, "articles.jsonl")
        with source.open("w", encoding="utf-8") as stream:
            for text in itertools.islice(itertools.cycle(texts), 4_000):
                stream.write(json.dumps({"text": text, "published": PUBLISHED}) + "\n")
        print("| processes | seconds | of CPU |")
        print("|---:|---:|---:|")
        for number in ("1", "2"):
            began, before = time.perf_counter(), os.times()
            output = str(Path(folder, f"{number}.jsonl"))
            command = [
                sys.executable,
                "-m",
                "newscore",
                "analyze",
                str(source),
                "-o",
                output,
                "--jobs",
                number,
            ]
            subprocess.run(command, check=True, cwd=ROOT)
            after = os.times()
            cpu = after.children_user + after.children_system - before.children_user - before.children_system
            print(f"| {number} | {time.perf_counter() - began:.1f} | {cpu:.1f} |")


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
    parser.add_argument("--processes", action="store_true")
    parser.add_argument("--hostile", action="store_true")
    options = parser.parse_args(argv)
    print(f"{versions()}\n{machine()}, {platform.system()}\n")
    texts = read(options.folder)
    if not texts:
        parser.error(f"no .txt below {options.folder}")
    if options.lengths:
        lengths()
    elif options.processes:
        processes(texts)
    elif options.hostile:
        return int(hostile() > 0)
    else:
        throughput(texts)
    return 0


if __name__ == "__main__":
    sys.exit(main())
