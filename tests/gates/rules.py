"""Prints how often each rule decides on seeds and development corpora, and how often as the gold has it.

    python -m tests.gates.rules --area dates

A rule that is seldom right is to be mended or to go; one that is rare may still be English, and so may one
that never decides: then its examples alone speak for it. `tests.gates.entries` asks this of the word lists.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter

from tests.gates.changes import AREAS, ROOT, answers


def tables(area: str) -> list[str]:
    """Return the names of the rules that stand in tables."""
    if area == "dates":
        from newscore.dates.grammar import RULES

        return [rule.name for rule in RULES]
    if area == "quotes":
        from newscore.quotes.frames import FRAMES

        return [frame.name for frame in FRAMES]
    from newscore.cleaning.residue import RULES as LINE_RULES

    return [rule.name if rule.name.startswith("residue.") else f"residue.{rule.name}" for rule in LINE_RULES]


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
        never = sorted(set(tables(area)) - set(times))
        print(f"  never: {', '.join(never) or 'none'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
