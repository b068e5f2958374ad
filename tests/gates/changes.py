"""Prints which answers changed between two commits: gained and lost, with their text and rule.

    python -m tests.gates.changes main~1              that commit against the working tree
    python -m tests.gates.changes v0.1.0 main --area dates

The answers are those on the seeds and, where they stand beside the checkout, on the development corpora.
`=` marks an answer that the gold has as it is. A commit is checked out in a temporary folder.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
CORPORA = ROOT.parent / "shared" / "corpora"
AREAS = ("dates", "quotes", "cleanup")

Row = dict[str, Any]
Answer = tuple[str, int, str, str]


@contextmanager
def checkout(revision: str | None) -> Iterator[Path]:
    """Yield a folder that holds a commit, or the working tree itself for None."""
    if revision is None:
        yield ROOT
        return
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder, "tree")
        git("worktree", "add", "--detach", "--quiet", str(tree), revision)
        try:
            yield tree
        finally:
            git("worktree", "remove", "--force", str(tree))


def git(*arguments: str) -> None:
    done = subprocess.run(["git", "-C", str(ROOT), *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"git {arguments[0]}: {done.stderr.strip()}")


def answers(tree: Path, area: str) -> dict[Answer, Row]:
    """Return the answers of the newscore in `tree`, told by an interpreter of its own."""
    command = [sys.executable, str(Path(__file__).with_name("answers.py")), str(ROOT / "seeds"), str(CORPORA)]
    done = subprocess.run(
        [*command, area],
        capture_output=True,
        encoding="utf-8",
        errors="surrogatepass",
        env={**os.environ, "PYTHONPATH": str(tree)},
        cwd=tree,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{tree}: {area} could not be asked:\n{done.stderr.strip()}")
    first, *rows = [json.loads(line) for line in done.stdout.splitlines()]
    asked = Path(first["newscore"]).resolve().parent
    if asked != tree.resolve():
        raise SystemExit(f"the newscore of {asked} answered, not that of {tree}")
    return {(row["doc"], row["start"], row["text"], row["answer"]): row for row in rows}


def report(area: str, before: dict[Answer, Row], after: dict[Answer, Row], limit: int) -> Iterator[str]:
    """Yield the lines that tell how the answers of an area changed."""
    lost = [before[key] for key in before if key not in after]
    gained = [after[key] for key in after if key not in before]
    yield (
        f"{area}: {len(before)} answers before, {len(after)} after;"
        f" {len(gained)} gained ({sum(row['gold'] for row in gained)} as in the gold),"
        f" {len(lost)} lost ({sum(row['gold'] for row in lost)} as in the gold)"
    )
    for sign, rows in (("+", gained), ("-", lost)):
        for rule, times in Counter(row["rule"] for row in rows).most_common():
            yield f"  {sign}{times:5d}  {rule}"
    changed = sorted(
        [("-", row) for row in lost] + [("+", row) for row in gained],
        key=lambda change: (change[1]["doc"], change[1]["start"]),
    )
    for sign, row in changed[:limit]:
        yield f"{sign}{'=' if row['gold'] else ' '} {row['doc']} @{row['start']}  [{row['rule']}]"
        yield f"      {shorten(row['text'])}"
        yield f"      {shorten(row['answer'])}"
    if len(changed) > limit:
        yield f"... and {len(changed) - limit} more (--limit)"


def shorten(text: str, width: int = 200) -> str:
    """The text on one line, its middle left out where it is long."""
    line = " ".join(text.split()).encode("utf-8", "backslashreplace").decode()
    return line if len(line) <= width else f"{line[: width * 2 // 3]} ... {line[-width // 4 :]}"


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.gates.changes",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("before", metavar="REV1")
    parser.add_argument("after", metavar="REV2", nargs="?", help="the working tree unless given")
    parser.add_argument("--area", choices=AREAS, action="append", help="one area; may be given again")
    parser.add_argument("--limit", type=int, default=200, metavar="N", help="answers shown per area (200)")
    options = parser.parse_args(argv)
    if not CORPORA.exists():
        print("the development corpora are not beside the checkout: the seeds alone", file=sys.stderr)
    with checkout(options.before) as old, checkout(options.after) as new:
        for area in options.area or AREAS:
            for line in report(area, answers(old, area), answers(new, area), options.limit):
                print(line)
            print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
