"""Prints every answer of whichever newscore is imported, one JSON object a line; `changes` runs it.

    python answers.py SEEDS CORPORA AREA...

It stands alone, so that a new script can question an old newscore. `gold` says whether the answer is in
the gold as it is: for a reader's eye, not a score.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import newscore

Row = dict[str, Any]

# the slice of the cleanup corpus that the gate measures; seeds have none of these fields
CORE = {
    "lang": {"en"},
    "view": {"readability", "newspaper", "trafilatura"},
    "residue": {"none", "light", "medium"},
}


def read(folders: Iterable[Path]) -> Iterator[tuple[Row, str]]:
    for folder in folders:
        for path in sorted(folder.rglob("*.json")):
            text = path.with_name(path.name.removesuffix(".json").removesuffix(".gold") + ".txt")
            with text.open(encoding="utf-8", newline="") as file:
                yield json.loads(path.read_text(encoding="utf-8")), file.read()


def dates(gold: Row, text: str) -> Iterator[Row]:
    right = {(row["start"], row["end"], row["type"], row["value"]) for row in gold.get("timexes", [])}
    for timex in newscore.find_timexes(text, published=gold["published"]):
        span = timex.span
        yield {
            "start": span.start,
            "text": span.text,
            "answer": f"{timex.type} {timex.value}" + (f" {timex.mod}" if timex.mod else ""),
            "rule": timex.rule,
            "gold": (span.start, span.end, str(timex.type), timex.value) in right,
        }


def _trimmed(text: str, places: Iterable[Any]) -> tuple[str, ...]:
    return tuple(text[start:end].strip(" \n\t“”\"'‘’.,;:") for start, end in places)


def quotes(gold: Row, text: str) -> Iterator[Row]:
    right = {
        (_trimmed(text, row["content"]), _trimmed(text, row["source"] or []))
        for row in gold.get("attributions", [])
    }
    for found in newscore.find_attributions(text):
        content, source = (
            [(span.start, span.end) for span in part] for part in (found.content, found.source)
        )
        who, how = (" … ".join(span.text for span in part) or "-" for part in (found.source, found.cue))
        yield {
            "start": content[0][0] if content else 0,
            "text": " … ".join(span.text for span in found.content),
            "answer": f"{found.type} S<{who}> C<{how}> speaker {found.speaker}",
            "rule": found.rule,
            "gold": (_trimmed(text, content), _trimmed(text, source)) in right,
        }


def cleanup(gold: Row, text: str) -> Iterator[Row]:
    if any(gold.get(key, next(iter(values))) not in values for key, values in CORE.items()):
        return
    starts, at = {}, 0
    for number, line in enumerate(text.split("\n")):
        starts[at] = number
        at += len(line) + 1
    drop = {tuple(row) for row in [(row["start"], row["end"]) for row in gold.get("noise", [])]}
    for edit in newscore.clean.aligned(text).edits:
        removed = text[edit.start : edit.end]
        if not any(map(str.isalnum, removed)) and not edit.text.strip():
            continue  # white space and invisible characters
        first = edit.start + len(removed) - len(removed.lstrip())
        known = starts.get(first) in gold.get("drop", []) or any(
            edit.start <= start and end <= edit.end for start, end in drop
        )
        yield {
            "start": first,
            "text": removed.strip(),
            "answer": f"becomes {edit.text!r}" if edit.text.strip() else "removed",
            "rule": edit.rule,
            "gold": known,
        }


AREAS = {
    "dates": (dates, ("tbaq/timebank", "tbaq/aquaint")),
    "quotes": (quotes, ("polnear/dev",)),
    "cleanup": (cleanup, ("cleanup/aeb", "cleanup/atf")),
}


def main(seeds: str, corpora: str, *areas: str) -> None:
    sys.stdout.reconfigure(encoding="utf-8", errors="surrogatepass")  # type: ignore[union-attr]
    print(json.dumps({"newscore": str(Path(newscore.__file__).parent)}))
    for area in areas:
        find, folders = AREAS[area]
        for gold, text in read([Path(seeds), *(Path(corpora, folder) for folder in folders)]):
            for row in find(gold, text):
                print(json.dumps({"area": area, "doc": gold["doc"], **row}))


if __name__ == "__main__":
    main(*sys.argv[1:])
