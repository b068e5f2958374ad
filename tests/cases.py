"""Loads the cases of `tests/cases/<area>/*.jsonl` as pytest parameters.

A line is {"id", "text", "expected", "note"?, "expect"?: "pass" or "fail", ...}. The file says what kind
of case it is: wild, synthetic, negative, known_failures. What is expected to fail is a strict xfail.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parent / "cases"


def rows(area: str) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Yield every case of an area with the file it stands in."""
    for path in sorted((FOLDER / area).glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                yield path, json.loads(line)


def params(area: str) -> list[Any]:
    """Return the cases of an area for `pytest.mark.parametrize("case", ...)`."""
    found = [
        pytest.param(
            row,
            id=f"{path.stem}-{row['id']}",
            marks=[pytest.mark.xfail(strict=True, reason=row["note"])] if row.get("expect") == "fail" else [],
        )
        for path, row in rows(area)
    ]
    ids = [param.id for param in found]
    assert len(ids) == len(set(ids)), f"two cases of {area} share an id"
    return found
