"""Articles for the engines: more than a thousand, and among them null, empty and hostile rows."""

from __future__ import annotations

from typing import Any

from tests.hostile import UNITS, grown

_SENTENCES = (
    "“The bridge {n} stays shut,” Mayor Jane Roe said on Tuesday.",
    "The mill will close in {n} weeks, according to the council. It opened in 1931.",
    "Advertisement\n\nOfficials said last week that ward {n} had been &ldquo;spared&rdquo;.",
    "Nobody spoke. Ward {n} slept.",
)
_DATES = ("2024-06-12", "2023-01-31T08:30Z", None, "")


def articles(count: int = 1200) -> list[dict[str, Any]]:
    """Return rows with `id`, `text` and `published`; every kind of trouble is in the first few hundred."""
    rows: list[dict[str, Any]] = []
    walls = [grown(unit, 120).encode("utf-8", "replace").decode() for unit in UNITS.values()]
    for n in range(count):
        text: str | None = _SENTENCES[n % 4].format(n=n)
        published = _DATES[n // 4 % 4]
        if n % 10 == 3:
            text = walls[n // 10 % len(walls)]
        elif n % 50 == 7:
            text = None
        elif n % 50 == 9:
            text = ""
        elif n % 50 == 11:
            published = "yesterday"  # no date: the row must say so, not stop the engine
        rows.append({"id": f"a{n}", "text": text, "published": published})
    return rows
