"""Measures by itself where content ends: the boundary decision, given the right cue, source and start.

    python -m tests.gates.boundary
    python -m tests.gates.boundary --errors 20

Asked are the gold statements of PolNeAR dev with one piece of content behind their cue. Beside the rows of
`BOUNDARIES` stands what is had by always going on to the end of the sentence.
"""

from __future__ import annotations

import argparse
import sys
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from newscore.quotes.boundary_rows import CLAUSE, INFINITIVE, OBJECT, QUOTED
from newscore.quotes.cues import Cue, find_cues
from newscore.quotes.frames import open_content
from newscore.quotes.noun_phrases import Phrase
from newscore.quotes.reading import AUXILIARY, VERBS, Reading
from newscore.quotes.statements import Unit
from newscore.tokens import Tokens
from tests.gates import scoring
from tests.gates.measure import SHARED, Row, articles

CORPUS = SHARED / "corpora" / "polnear" / "dev"
SPEECH = SHARED / "eval" / "speech_cues.txt"


class End(NamedTuple):
    """One decision: what the gold has as content, what was decided, and what the sentence goes on with."""

    kind: str
    exact: bool
    exact_at_sentence: bool
    wanted: str
    given: str


def decisions(gold: Row, text: str, speech: frozenset[str]) -> Iterator[End]:
    """Yield the decision on every statement of an article that is asked."""
    reading, words = Reading(Tokens(text)), scoring.Reading(text)
    cues = find_cues(reading)
    for said in gold["attributions"]:
        if len(said["content"]) != 1 or not said.get("cue"):
            continue
        (start, end), cue_start = said["content"][0], said["cue"][0][0]
        if start < said["cue"][-1][1] or speech.isdisjoint(
            words.words[at] for at in words.inside(said["cue"])
        ):
            continue
        first = bisect_left(reading.starts, start)
        cue = next((cue for cue in cues if cue_start <= reading.starts[cue.head] < said["cue"][-1][1]), None)
        low, high = reading.units[reading.unit_of(first)]
        if cue is None or not low <= cue.first < first < high:
            continue  # not known as a cue, or in another sentence
        first += reading.lowers[first] == "that"
        unit = Unit(reading, low, high, {one.first: one for one in cues if low <= one.head < high}, [])
        shape = shape_of(reading, cue, first, high)
        behind = unit.content_end(first, shape, cue, _source(reading, said))
        wanted = words.inside([[start, end]])
        yield End(
            said["kind"],
            words.inside([[start, reading.tokens.end(behind - 1)]]) == wanted,
            words.inside([[start, reading.tokens.end(high - 1)]]) == wanted,
            text[start:end],
            text[start : reading.tokens.end(behind - 1)],
        )


def shape_of(reading: Reading, cue: Cue, first: int, high: int) -> str:
    """Return the shape that the cue gives content, if it opens there, else the one that content shows."""
    if first in reading.opens:
        return QUOTED
    opened = open_content(reading, cue, high)
    if opened is not None and abs(opened[1][0] - first) <= 1 and opened[1][2] != QUOTED:
        return opened[1][2]
    if reading.lowers[first] == "to":
        return INFINITIVE
    clause = any(reading.kind(at) in (*VERBS, AUXILIARY) for at in range(first, high))
    return CLAUSE if clause else OBJECT


def _source(reading: Reading, said: Row) -> Phrase | None:
    if not said.get("source"):
        return None
    start, end = said["source"][0]
    return bisect_left(reading.starts, start), bisect_left(reading.starts, end)


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.gates.boundary",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show so many wrong ends")
    parser.add_argument("--corpus", type=Path, default=CORPUS, help="a folder of articles with their gold")
    options = parser.parse_args(argv)
    speech = frozenset(
        word
        for line in SPEECH.read_text(encoding="utf-8").splitlines()
        for word in line.partition("#")[0].split()
    )
    found = [end for gold, text in articles(options.corpus) for end in decisions(gold, text, speech)]
    asked = Counter(end.kind for end in found)
    exact = Counter(end.kind for end in found if end.exact)
    plain = Counter(end.kind for end in found if end.exact_at_sentence)
    for kind, count in asked.most_common():
        right, at_sentence = exact[kind] / count, plain[kind] / count
        print(f"{kind}: {count}, exact {right:.1%}, at the end of the sentence {at_sentence:.1%}")
    for end in [end for end in found if not end.exact][: options.errors]:
        print(f"\n{end.kind}\n  wanted {end.wanted}\n  given  {end.given}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
