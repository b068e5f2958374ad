"""Scores an analysis of a seed article against its gold.

The definitions are those of the public scorers for the development corpora: time expressions after
TempEval-3 (strict, relaxed, value), attributions by word tokens of their spans (paired one to one by the
Dice overlap of their content, 0.3 at least), cleaning by lines kept and dropped. All offsets count in the
article as it arrived, so every span of the analysis is first mapped to its source.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from newscore import Analysis, Attribution, Span, Timex

Gold = dict[str, Any]
Words = frozenset[int]

_WORD = re.compile(r"\w+(?:['’.,-]\w+)*|[$£€%]")
# words that do not make two sources the same
_SMALL = frozenset(
    "a an the of and or to in on at for by with from as that which who its his her their".split()
)
_TITLES = frozenset("mr mrs ms dr president governor senator mayor captain the".split())


def f1(right: float, found: float, wanted: float) -> float:
    """Return the harmonic mean of precision and recall."""
    return 2 * right / (found + wanted) if found + wanted else 1.0


def ratio(part: float, whole: float) -> float:
    return part / whole if whole else 1.0


class Reading:
    """The words of an article, to compare spans without their marks and spaces."""

    def __init__(self, text: str) -> None:
        found = list(_WORD.finditer(text))
        self.starts = [match.start() for match in found]
        self.ends = [match.end() for match in found]
        self.words = [match[0].casefold() for match in found]

    def inside(self, spans: Iterable[Sequence[int]]) -> Words:
        """The numbers of the words that the spans touch."""
        found: set[int] = set()
        for start, end in spans:
            at = bisect_left(self.ends, start + 1)
            while at < len(self.starts) and self.starts[at] < end:
                found.add(at)
                at += 1
        return frozenset(found)

    def same_source(self, one: Words, other: Words) -> bool:
        return one == other or any(self.words[word] not in _SMALL for word in one & other)


def dice(one: Words, other: Words) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


def pair(gold: Sequence[Words], found: Sequence[Words], least: float = 0.3) -> list[tuple[int, int]]:
    """Return gold and found paired one to one, the greatest overlap first."""
    candidates = sorted(
        (-overlap, i, j)
        for i, one in enumerate(gold)
        for j, other in enumerate(found)
        if (overlap := dice(one, other)) >= least
    )
    used_gold: set[int] = set()
    used_found: set[int] = set()
    pairs: list[tuple[int, int]] = []
    for _, i, j in candidates:
        if i not in used_gold and j not in used_found:
            used_gold.add(i)
            used_found.add(j)
            pairs.append((i, j))
    return pairs


def places(analysis: Analysis, spans: Iterable[Span]) -> list[tuple[int, int]]:
    """The spans of the analysis as places in the source."""
    back = [analysis.in_source(span) for span in spans]
    return [(span.start, span.end) for span in back]


def pair_timexes(gold: list[Gold], found: list[tuple[int, int, Timex]]) -> list[tuple[Gold, Timex, bool]]:
    """Return gold and found time expressions paired one to one (equal spans first), and whether equal."""
    pairs: list[tuple[Gold, Timex, bool]] = []
    left_gold, left_found = list(gold), list(found)
    for strict in (True, False):
        for row in list(left_gold):
            for start, end, timex in left_found:
                equal = (start, end) == (row["start"], row["end"])
                if equal if strict else (start < row["end"] and row["start"] < end):
                    pairs.append((row, timex, strict))
                    left_gold.remove(row)
                    left_found.remove((start, end, timex))
                    break
    return pairs


def name_of(words: str) -> list[str]:
    """A name as it is compared: lower-case words without leading titles."""
    parts = re.findall(r"\w+", words.casefold())
    while len(parts) > 1 and parts[0] in _TITLES:
        parts.pop(0)
    return parts


def speaker_right(gold: Gold, found: Attribution) -> bool:
    """Whether the speaker is the gold one, or nobody (or the source's own words) where nobody is named."""
    names = [name_of(name) for name in [gold.get("speaker"), *gold.get("speaker_also", [])] if name]
    if gold["speaker"]:
        return found.speaker is not None and name_of(found.speaker) in names
    return found.speaker is None or name_of(found.speaker) in [*names, name_of(gold["source_text"] or "")]


def lines_of(gold: Gold, text: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """The places of the lines to keep and to drop. Bylines and credits are neither; a dateline is cut off."""
    noise = {(row["start"], row["end"]) for row in gold["noise"]}
    datelines = {row["start"]: row["end"] for row in gold["structure"] if row["role"] == "dateline"}
    neither = {row["start"] for row in gold["structure"] if row["role"] in ("byline", "credit")}
    keep, drop = [], []
    for found in re.finditer(r"[^\n]*\S", text):
        if found.span() in noise:
            drop.append(found.span())
        elif found.start() not in neither:
            keep.append((datelines.get(found.start(), found.start()), found.end()))
    return keep, drop


def mended(gold: Gold, text: str, start: int, end: int) -> str:
    """A stretch of the source as cleaning should leave it: its mojibake repaired."""
    parts = []
    for row in gold.get("damage", []):
        if "repaired" in row and start <= row["start"] and row["end"] <= end:
            parts += [text[start : row["start"]], row["repaired"]]
            start = row["end"]
    return "".join(parts) + text[start:end]


def count(gold: Gold, text: str, analysis: Analysis) -> Counter[str]:
    """Return what can be added up over articles: how many there are, were found, and were right."""
    tally: Counter[str] = Counter()
    reading = Reading(text)

    timexes = [(*places(analysis, [timex.span])[0], timex) for timex in analysis.timexes]
    wanted = [row for row in gold["timexes"] if not row.get("optional")]
    pairs = pair_timexes(gold["timexes"], timexes)
    spare = sum(bool(row.get("optional")) for row, _, _ in pairs)  # optional ones found: no harm, no gain
    pairs = [row for row in pairs if not row[0].get("optional")]
    tally["timex gold"] += len(wanted)
    tally["timex found"] += len(timexes) - spare
    tally["timex relaxed"] += len(pairs)
    tally["timex strict"] += sum(strict for _, _, strict in pairs)
    tally["timex type"] += sum(timex.type == row["type"] for row, timex, _ in pairs)
    tally["timex value"] += sum(
        timex.value in [row["value"], *row.get("value_also", [])] for row, timex, _ in pairs
    )

    rows = gold["attributions"]
    statements = analysis.attributions
    tally["when gold"] += sum(bool(row.get("when")) for row in rows)
    if any("when" in row for row in rows):
        tally["when found"] += sum(bool(statement.when) for statement in statements)
    tally["attribution gold"] += len(rows)
    tally["attribution found"] += len(statements)
    for i, j in pair(
        [reading.inside(row["content"]) for row in rows],
        [reading.inside(places(analysis, statement.content)) for statement in statements],
    ):
        row, statement = rows[i], statements[j]
        sources = reading.inside(row["source"] or []), reading.inside(places(analysis, statement.source))
        right = bool(sources[0]) == bool(sources[1]) and reading.same_source(*sources)
        contents = reading.inside(row["content"]), reading.inside(places(analysis, statement.content))
        tally["attribution paired"] += 1
        tally["attribution full"] += right
        tally["attribution exact"] += contents[0] == contents[1]
        tally["attribution kind"] += statement.type == row["kind"]
        tally["attribution speaker"] += speaker_right(row, statement)
        if row["source"]:
            tally["attribution sourced"] += 1
            tally["attribution source"] += right
        if row.get("when") and statement.when:
            tally["when right"] += statement.when.value == row["when"]["value"]

    keep, drop = lines_of(gold, text)
    clean = analysis.text
    kept = [_words(mended(gold, text, *line)) in _words(clean) for line in keep]
    gone = [not re.search(r"\w", analysis.aligned.to_clean(Span.of(text, *line)).text) for line in drop]
    tally["cleaning keep"] += len(keep)
    tally["cleaning kept"] += sum(kept)
    tally["cleaning drop"] += len(drop)
    tally["cleaning dropped"] += sum(gone)
    tally["cleaning articles"] += 1
    tally["cleaning hurt"] += not all(kept)
    return tally


def _words(text: str) -> str:
    """The words of a text one space apart, blind to marks and line breaks."""
    return " ".join(re.findall(r"\w+", text))


def figures(tally: Counter[str]) -> dict[str, float]:
    """Return the figures that a tally comes to."""
    gold, found = tally["timex gold"], tally["timex found"]
    relaxed = f1(tally["timex relaxed"], found, gold)
    said, heard = tally["attribution gold"], tally["attribution found"]
    paired = tally["attribution paired"]
    shown = {
        "timex strict F1": f1(tally["timex strict"], found, gold),
        "timex relaxed F1": relaxed,
        "timex type F1": relaxed * ratio(tally["timex type"], tally["timex relaxed"]),
        "timex value F1": relaxed * ratio(tally["timex value"], tally["timex relaxed"]),
        "attribution content exact F1": f1(tally["attribution exact"], heard, said),
        "attribution full F1": f1(tally["attribution full"], heard, said),
        "attribution source accuracy": ratio(tally["attribution source"], tally["attribution sourced"]),
        "attribution speaker accuracy": ratio(tally["attribution speaker"], paired),
        "attribution kind accuracy": ratio(tally["attribution kind"], paired),
        "cleaning keep": ratio(tally["cleaning kept"], tally["cleaning keep"]),
        "cleaning drop": ratio(tally["cleaning dropped"], tally["cleaning drop"]),
        "cleaning hurt_share": tally["cleaning hurt"] / max(1, tally["cleaning articles"]),
    }
    if tally["when gold"]:  # not every gold says when
        right, told = tally["when right"], tally["when found"]
        shown["attribution when F1"] = f1(right, told, tally["when gold"])
    return shown
