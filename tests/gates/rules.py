"""Prints how often each rule decides on seeds and development corpora, and how often as the gold has it.

    python -m tests.gates.rules --area dates

A rule that is seldom right is to be mended or to go; one that is rare may still be English.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter

from tests.gates.changes import AREAS, ROOT, answers


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.gates.rules",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--area", choices=AREAS, action="append", help="one area; may be given again")
    options = parser.parse_args(argv)
    for area in options.area or AREAS:
        rows = answers(ROOT, area).values()
        times = Counter(row["rule"] for row in rows)
        right = Counter(row["rule"] for row in rows if row["gold"])
        print(f"{area}: {len(rows)} answers, {sum(right.values())} as in the gold")
        for rule, count in times.most_common():
            print(f"  {count:5d}  {right[rule] / count:5.0%}  {rule}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
