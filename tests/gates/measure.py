"""Measures newscore on the seeds and, where they are at hand, on the development corpora.

The corpora and their public scorers (`../shared/corpora`, `../shared/eval`) are no part of the project.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import ftfy

import newscore
from tests.gates.scoring import count, figures
from tests.growth import in_turns

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "seeds"
SHARED = ROOT.parent / "shared"
CORE = "view=readability|newspaper|trafilatura,src=atf|aeb,lang=en,residue=none|light|medium"

Figures = dict[str, float]
Row = dict[str, Any]


def digest(folder: Path, pattern: str = "*") -> str:
    """Return a SHA-256 over the sorted names and the contents of a folder's articles and their gold."""
    total = hashlib.sha256()
    for path in sorted(folder.rglob(pattern)):
        if path.suffix in (".txt", ".json"):
            data = path.read_bytes()
            total.update(f"{path.relative_to(folder).as_posix()}\0{len(data)}\0".encode())
            total.update(data)
    return total.hexdigest()


def seeds(folder: Path = SEEDS) -> Iterator[tuple[Row, str]]:
    """Yield the gold and the text of every seed article."""
    for path in sorted(folder.glob("*.gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        yield gold, _text(path.with_name(path.name.replace(".gold.json", ".txt")))


def articles(folder: Path) -> Iterator[tuple[Row, str]]:
    """Yield the gold and the text of every article of a development corpus."""
    for path in sorted(folder.rglob("*.json")):
        yield json.loads(path.read_text(encoding="utf-8")), _text(path.with_suffix(".txt"))


def core(folder: Path) -> Iterator[tuple[Row, str]]:
    """Yield the core slice of the cleanup corpus: English articles as three extractors leave them."""
    wanted = {key: value.split("|") for key, value in (part.split("=") for part in CORE.split(","))}
    for gold, text in articles(folder):
        if all(str(gold.get(key)) in values for key, values in wanted.items()):
            yield gold, text


def _text(path: Path) -> str:
    with path.open(encoding="utf-8", newline="") as file:  # line ends as they are
        return file.read()


def measure_seeds(folder: Path = SEEDS) -> Figures:
    tally: Counter[str] = Counter()
    for gold, text in seeds(folder):
        tally.update(count(gold, text, newscore.analyze(text, published=gold["published"])))
    return figures(tally)


def timex_row(timex: newscore.Timex) -> Row:
    span = timex.span
    return {"start": span.start, "end": span.end, "type": str(timex.type), "value": timex.value}


def attribution_row(attribution: newscore.Attribution) -> Row:
    def places(spans: Iterable[newscore.Span]) -> list[list[int]]:
        return [[span.start, span.end] for span in spans]

    return {
        "source": places(attribution.source) or None,
        "cue": places(attribution.cue) or None,
        "content": places(attribution.content),
        "kind": str(attribution.type),
        "speaker": attribution.speaker,
    }


def measure_dates(folder: Path) -> Figures:
    rows = (
        {"doc": gold["doc"], "timexes": [timex_row(t) for t in _timexes(text, gold)]}
        for gold, text in articles(folder)
    )
    got = _score("score_timex.py", folder, rows)
    return {f"{name} F1": got[name]["f1"] for name in ("strict", "relaxed", "type", "value")}


def _timexes(text: str, gold: Row) -> list[newscore.Timex]:
    return newscore.find_timexes(text, published=gold["published"])


def measure_quotes(folder: Path) -> Figures:
    rows = (
        {"doc": gold["doc"], "quotes": [attribution_row(a) for a in newscore.find_attributions(text)]}
        for gold, text in articles(folder)
    )
    got = _score("score_quotes.py", folder, rows, "--speech-only")
    found: Figures = {}
    for kind in ("direct", "mixed", "indirect", "overall"):
        found[f"{kind} content exact F1"] = got[kind]["content exact"]["f"]
        found[f"{kind} full F1"] = got[kind]["full"]["f"]
        found[f"{kind} source accuracy"] = got[kind]["source acc"] or 0.0
    found["speaker named rightly"] = got["overall"].get("speaker acc") or 0.0
    found["nobody named where unnamed"] = got["overall"].get("unnamed acc") or 0.0
    return found


def measure_cleanup(folder: Path) -> Figures:
    rows = ({"doc": gold["doc"], "text": newscore.clean(text)} for gold, text in core(folder))
    got = _score("score_cleanup.py", folder, rows, "--only", CORE, "--by", "")[0]
    names = ("keep", "drop", "drop_macro", "net", "clean_share", "hurt_share")
    return {name: got[name] for name in names}


def speed_ratios(articles: Iterable[tuple[str, str | None]], rounds: int = 3) -> Figures:
    """Return the speeds as multiples of that of `ftfy.fix_text`, measured in turns."""
    calls: dict[str, Callable[[tuple[str, str | None]], object]] = {
        "ftfy": lambda row: ftfy.fix_text(row[0]),
        "clean": lambda row: newscore.clean(row[0]),
        "find_timexes": lambda row: newscore.find_timexes(row[0], published=row[1]),
        "find_attributions": lambda row: newscore.find_attributions(row[0]),
        "analyze": lambda row: newscore.analyze(row[0], published=row[1]),
    }
    best = in_turns(calls, list(articles), rounds)
    return {name: best["ftfy"] / cost for name, cost in best.items() if name != "ftfy"}


def measure_speed(folder: Path) -> Figures:
    return speed_ratios((text, gold["published"]) for gold, text in articles(folder))


def _score(script: str, gold: Path, rows: Iterable[Row], *options: str) -> Any:
    """What a public scorer says of the answers."""
    with tempfile.TemporaryDirectory() as folder:
        answers = Path(folder, "answers.jsonl")
        with answers.open("w", encoding="utf-8") as file:
            for row in rows:
                file.write(json.dumps(row) + "\n")
        command = [sys.executable, str(SHARED / "eval" / script), str(gold), str(answers), "--json", *options]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


# area -> (folder, measure); the seeds stand in the project, the others beside it
AREAS = {
    "seeds": (SEEDS, measure_seeds),
    "seed beside": (SHARED / "seeds", measure_seeds),
    "timebank": (SHARED / "corpora/tbaq/timebank", measure_dates),
    "aquaint": (SHARED / "corpora/tbaq/aquaint", measure_dates),
    "polnear speech": (SHARED / "corpora/polnear/dev", measure_quotes),
    "cleanup core": (SHARED / "corpora/cleanup", measure_cleanup),
}


def measure(area: str) -> Row | None:
    """Return the digest and the figures of an area, or None where its data are not at hand."""
    folder, run = AREAS[area]
    if not folder.exists() or (area != "seeds" and not (SHARED / "eval").exists()):
        return None
    return {"digest": digest(folder), "figures": {name: round(x, 4) for name, x in run(folder).items()}}
