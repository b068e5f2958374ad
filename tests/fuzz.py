"""Puts texts together and asks every public function of them, for as long as is wanted.

    python -m tests.fuzz --seconds 60                       texts put together at random
    python -m tests.fuzz --seconds 60 --engine hypothesis   texts that hypothesis makes, and makes shorter
    python -m tests.fuzz --seconds 60 --engine atheris      texts led by the branches they reach (atheris)
    python -m tests.fuzz --target from_brat --seed 1        one function; another beginning

Prints how many texts each function was asked, and the shortest text that breaks each check in each place;
exits with 1 if there is one. What it finds becomes a case in `tests/invariants.py`. `atheris` is installed by
`python -m pip install --group fuzz`.
"""

from __future__ import annotations

import argparse
import itertools
import os
import random
import re
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

Place = tuple[str, str, str, int | None]


class Run:
    """The checks that are asked, until when, how often they were, and what broke them."""

    def __init__(self, checks: dict[str, Callable[[str], None]], seconds: float) -> None:
        self.checks = checks
        self.end = time.monotonic() + seconds
        self.times: Counter[str] = Counter()
        self.shortest: dict[Place, tuple[str, str]] = {}

    @property
    def over(self) -> bool:
        return time.monotonic() >= self.end

    def ask(self, name: str, text: str) -> Exception | None:
        """Ask one check; return what it raised."""
        self.times[name] += 1
        try:
            self.checks[name](text)
        except Exception as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
            place = (name, type(error).__name__, last.filename, last.lineno)
            if place not in self.shortest or len(text) < len(self.shortest[place][1]):
                self.shortest[place] = str(error), text
            return error
        return None

    def report(self) -> int:
        """Print the numbers and the findings; return the exit status."""
        for name, times in self.times.items():
            print(f"{times:9,d}  {name}")
        print(f"{self.times.total():9,d}  in all; {len(self.shortest)} places broken")
        for (name, kind, file, line), (told, text) in self.shortest.items():
            print(f"{name}: {kind} at {file}:{line}\n  {told[:200]}\n  {text!r}")
        sys.stdout.flush()
        return int(bool(self.shortest))


def make(chance: random.Random, pieces: Sequence[str]) -> str:
    """Return a text of 1 to 40 pieces."""
    found = chance.choices(pieces, k=chance.choice([1, 2, 3, 4, 6, 8, 16, 40]))
    text = chance.choice(["", " ", " ", "\n"]).join(found)
    if chance.random() < 0.1:  # and some of anything
        text += "".join(chr(chance.randrange(0x110000)) for _ in range(5))
    return text


def words_of_lexicons() -> list[str]:
    """Return every word that the lists of the project hold."""
    lists = Path(__file__).parents[1].glob("newscore/lexicons/*.py")
    return sorted({word for path in lists for word in re.findall(r"[^\W\d_]+", path.read_text("utf-8"))})


def at_random(run: Run, seed: int) -> None:
    from tests.invariants import PIECES

    chance = random.Random(seed)
    words = words_of_lexicons()
    while not run.over:
        # beside the pieces, four words of the lexicons, other ones for each text
        text = make(chance, [*PIECES, *chance.choices(words, k=4) * (len(PIECES) // 16)])
        for name in run.checks:
            run.ask(name, text)


def texts() -> SearchStrategy[str]:
    """What hypothesis makes: pieces put together, and any characters."""
    from hypothesis import strategies as st

    from tests.invariants import PIECES

    newslike = st.lists(st.sampled_from(PIECES), max_size=60).flatmap(
        lambda pieces: st.sampled_from([" ".join(pieces), "".join(pieces)])
    )
    return st.one_of(newslike, st.text(max_size=80), st.text(st.characters(), max_size=40))


def by_hypothesis(run: Run, seed: int) -> None:
    from hypothesis import HealthCheck, given, settings
    from hypothesis import seed as seeded

    options = settings(
        max_examples=300, deadline=None, database=None, suppress_health_check=list(HealthCheck)
    )

    def search(name: str, turn: int) -> None:
        @seeded(turn)
        @options
        @given(texts())
        def asked(text: str) -> None:
            if error := run.ask(name, text):
                raise error

        try:
            asked()
        except Exception:
            if not any(place[0] == name for place in run.shortest):
                raise  # not what the check raised

    for turn in itertools.count(seed):
        for name in run.checks:
            if run.over:
                return
            search(name, turn)


def by_atheris(run: Run, seed: int, atheris: Any) -> None:
    """Never returns: the engine ends with the process, which then reports."""
    from tests.invariants import PIECES

    names = list(run.checks)

    def asked(data: bytes) -> None:
        if run.over:
            os._exit(run.report())
        found = atheris.FuzzedDataProvider(data)
        name = names[found.ConsumeIntInRange(0, len(names) - 1)]
        between = ["", " ", "\n"][found.ConsumeIntInRange(0, 2)]
        pieces = []
        while found.remaining_bytes():
            kind = found.ConsumeIntInRange(0, 7)
            pieces.append(
                found.ConsumeUnicode(3) if kind == 0 else PIECES[found.ConsumeIntInRange(0, len(PIECES) - 1)]
            )
        run.ask(name, between.join(pieces))

    atheris.Setup([sys.argv[0], "-max_len=48", f"-seed={seed + 1}", "-verbosity=0"], asked)
    atheris.Fuzz()


def load(names: Sequence[str] | None) -> dict[str, Callable[[str], None]]:
    """Return the checks: all, or those of the functions named."""
    from tests.targets import TARGETS

    wanted = {
        key: check for key, check in TARGETS.items() if not names or {key, *key.split()}.intersection(names)
    }
    if not wanted:
        raise SystemExit(f"no such target; there are: {', '.join(TARGETS)}")
    return wanted


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.fuzz", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--engine", choices=("random", "hypothesis", "atheris"), default="random")
    parser.add_argument("--target", action="append", help="a public function; may be given again")
    options = parser.parse_args(argv)
    if options.engine == "atheris":
        atheris: Any = import_module("atheris")
        with atheris.instrument_imports(include=["newscore"], enable_loader_override=False):
            for name in lazily_loaded():
                import_module(name)
        by_atheris(Run(load(options.target), options.seconds), options.seed, atheris)
    run = Run(load(options.target), options.seconds)
    (by_hypothesis if options.engine == "hypothesis" else at_random)(run, options.seed)
    return run.report()


def lazily_loaded() -> Iterator[str]:
    """Every module of newscore whose branches are watched: the data are left out."""
    from pathlib import Path

    root = Path(__file__).parents[1]
    for path in sorted(root.glob("newscore/**/*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        if parts[-1] not in ("__main__", "spacy", "arrow") and "lexicons" not in parts:
            yield ".".join(part for part in parts if part != "__init__")


if __name__ == "__main__":
    sys.exit(main())
