"""Puts texts together at random and asks every invariant of them, for as long as is wanted.

    python -m tests.fuzz --seconds 60 --seed 1

Prints the shortest text that breaks each invariant in each place, and exits with 1 if there is one. What it
finds becomes a case.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import traceback

from tests.invariants import ALL, PIECES, time_expressions

Place = tuple[str, str, int | None]


def make(chance: random.Random) -> str:
    """Return a text of 1 to 40 pieces."""
    pieces = chance.choices(PIECES, k=chance.choice([1, 2, 4, 8, 16, 40]))
    text = chance.choice(["", " ", " ", "\n"]).join(pieces)
    if chance.random() < 0.1:  # and some of anything
        text += "".join(chr(chance.randrange(0x110000)) for _ in range(5))
    return text


def broken(text: str, chance: random.Random) -> list[tuple[Place, str]]:
    """Return where the text breaks an invariant, and how."""
    found = []
    for check in ALL:
        try:
            if check is time_expressions:
                day = chance.choice(["2024-05-02", "2020-02-29", "0001-01-01", "9999-12-31", None])
                time_expressions(text, day)
            else:
                check(text)
        except Exception as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
            found.append(((type(error).__name__, last.filename, last.lineno), f"{check.__name__}: {error}"))
    return found


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(argv)
    chance = random.Random(options.seed)
    shortest: dict[Place, tuple[str, str]] = {}
    texts, end = 0, time.monotonic() + options.seconds
    while time.monotonic() < end:
        text = make(chance)
        texts += 1
        for place, told in broken(text, chance):
            if place not in shortest or len(text) < len(shortest[place][0]):
                shortest[place] = text, told
    print(f"{texts:,} texts, {len(ALL)} invariants each, {len(shortest)} broken")
    for (_, file, line), (text, told) in shortest.items():
        print(f"{file}:{line}\n  {told[:200]}\n  {text!r}")
    return int(bool(shortest))


if __name__ == "__main__":
    sys.exit(main())
