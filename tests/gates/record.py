"""The scores of record: `scores.json`, and what it takes to change them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

SCORES = Path(__file__).with_name("scores.json")
TOLERANCE = 0.002
LOWER_IS_BETTER = ("hurt_share",)
# the least speed, as a multiple of ftfy's: about half of what was measured, since machines differ and others
# work on them; raise it with what is gained
LEAST_SPEED = {
    "polnear speech": {"clean": 2.0, "find_timexes": 0.7, "find_attributions": 0.22, "analyze": 0.14},
    "seeds": {"clean": 0.75, "find_timexes": 0.6, "find_attributions": 0.25, "analyze": 0.15},
}

Record = dict[str, Any]


def load(path: Path = SCORES) -> Record:
    record: Record = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return record


def save(record: Record, path: Path = SCORES) -> None:
    path.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


def loss(name: str, floor: float, now: float) -> float:
    """Return how much worse a figure is than its floor; below zero where it is better.

    >>> round(loss("full F1", 0.80, 0.79), 4), round(loss("hurt_share", 0.01, 0.02), 4)
    (0.01, 0.01)
    """
    return now - floor if name.endswith(LOWER_IS_BETTER) else floor - now


def too_slow(area: str, ratios: dict[str, float]) -> dict[str, float]:
    """Return the speeds that are below the least for an area.

    >>> too_slow("seeds", {**LEAST_SPEED["seeds"], "analyze": 0.01})
    {'analyze': 0.01}
    """
    return {name: round(ratios[name], 2) for name, least in LEAST_SPEED[area].items() if ratios[name] < least}


def falls(area: str, recorded: Record, now: Record, tolerance: float = TOLERANCE) -> list[str]:
    """Return a line for every figure of an area that fell, or one that says the data changed."""
    if recorded["digest"] != now["digest"]:
        return [f"{area}: the data are not those of the scores of record (digest {now['digest'][:12]})"]
    missing = sorted(set(recorded["figures"]) - set(now["figures"]))
    fallen = [
        f"{area} {name}: {floor:.4f} -> {now['figures'][name]:.4f}"
        for name, floor in recorded["figures"].items()
        if name not in missing and loss(name, floor, now["figures"][name]) > tolerance + 1e-9
    ]
    return fallen + [f"{area} {name}: no longer measured" for name in missing]


def settled(recorded: Record, now: Record) -> Record:
    """Return the new floors: of each figure the better value, but the present one where it fell.

    A fall within the tolerance keeps its floor, so that many small ones cannot add up.
    """
    if recorded["digest"] != now["digest"]:
        return now
    figures = {}
    for name, value in now["figures"].items():
        lost = loss(name, recorded["figures"].get(name, value), value)
        keeps = 0 < lost <= TOLERANCE + 1e-9
        figures[name] = recorded["figures"][name] if keeps else value
    return {"digest": now["digest"], "figures": figures}


_PLACE = re.compile(r"(<!-- scores:[^\n]*-->\n).*?(?=<!-- end of scores -->)", re.DOTALL)


def with_scores(page: str, record: Record) -> str:
    """Return the page on evaluation with the scores of record as its table."""
    rows = [
        f"| {area} | {name} | {value:.4f} |"
        for area in record
        for name, value in record[area]["figures"].items()
    ]
    table = "\n".join(["", "| area | figure | score |", "|---|---|---:|", *rows, "", ""])
    return _PLACE.sub(lambda found: found[1] + table, page)


def note(changelog: str, lines: list[str], reason: str) -> str:
    """Return the changelog with the lowered figures and the reason under its newest version."""
    title = "### Scores lowered"
    entry = "\n".join([f"- {reason}", *(f"  - {line}" for line in lines)]) + "\n"
    head, mark, rest = changelog.partition("\n## ")
    version, _, body = rest.partition("\n")
    newest, next_mark, older = body.partition("\n## ")
    if title in newest:
        newest = newest.replace(f"{title}\n\n", f"{title}\n\n{entry}", 1)
    else:
        newest = f"{newest.rstrip()}\n\n{title}\n\n{entry}"
    return head + mark + version + "\n" + newest + next_mark + older
