"""Compares the figures of this checkout with the scores of record, and updates them.

    python -m tests.gates                      show every figure, its floor and the difference
    python -m tests.gates seeds timebank       some areas
    python -m tests.gates --update             raise the floors that are passed
    python -m tests.gates --update --allow-regression "why"
                                               lower floors too, and enter the reason in CHANGELOG.md

Exit status: 1 if a figure fell by more than 0.002 and was not allowed to.
"""

from __future__ import annotations

import argparse
import sys

from tests.gates.measure import AREAS, ROOT, measure
from tests.gates.record import falls, load, loss, note, save, settled, with_scores


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.gates",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("areas", nargs="*", metavar="AREA", help=", ".join(AREAS))
    parser.add_argument("--update", action="store_true", help="write the floors that rose")
    parser.add_argument("--allow-regression", metavar="REASON", help="with --update: lower floors as well")
    options = parser.parse_args(argv)
    if unknown := set(options.areas) - set(AREAS):
        parser.error(f"no such area: {', '.join(sorted(unknown))}")
    if options.allow_regression is not None and not (options.update and options.allow_regression.strip()):
        parser.error("--allow-regression needs --update and a reason")

    record = load()
    fallen: list[str] = []
    for area in options.areas or AREAS:
        now = measure(area)
        if now is None:
            print(f"{area}: skipped, its data are not beside the checkout")
            continue
        known = record.get(area, {"digest": now["digest"], "figures": {}})
        print(area)
        for name, value in now["figures"].items():
            floor = known["figures"].get(name)
            change = "new" if floor is None else f"{-loss(name, floor, value):+.4f}"
            print(f"  {name:32s}{value:8.4f}  {change if change != '-0.0000' else '+0.0000'}")
        lost = falls(area, known, now)
        fallen += lost
        if options.update and (options.allow_regression or not lost):
            record[area] = settled(known, now)
    for line in fallen:
        print(f"FELL  {line}")
    if options.update:
        if fallen and options.allow_regression:
            changelog = ROOT / "CHANGELOG.md"
            text = note(changelog.read_text(encoding="utf-8"), fallen, options.allow_regression.strip())
            changelog.write_text(text, encoding="utf-8")
            print("the reason stands in CHANGELOG.md")
        save(record)
        page = ROOT / "docs" / "evaluation.md"
        page.write_text(with_scores(page.read_text(encoding="utf-8"), record), encoding="utf-8")
        if fallen and not options.allow_regression:
            print('areas with a fall were not written; --allow-regression "reason" lowers their floors')
    return int(bool(fallen) and not options.allow_regression)


if __name__ == "__main__":
    sys.exit(main())
