"""The code blocks of the pages in docs/."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

DOCS = Path(__file__).parent.parent / "docs"
_PART = re.compile(r"^#+ (?P<heading>[^\n]*)$|^```(?P<language>\w*)\n(?P<code>.*?)^```$", re.M | re.S)


class Block(NamedTuple):
    """A block, the heading it stands under, and the word behind its fence."""

    heading: str
    language: str
    code: str


def blocks(page: str) -> list[Block]:
    """Return the code blocks of a page."""
    found, heading = [], ""
    for part in _PART.finditer((DOCS / page).read_text(encoding="utf-8")):
        if part["heading"] is not None:
            heading = part["heading"]
        else:
            found.append(Block(heading, part["language"], part["code"]))
    return found


def block_under(page: str, heading: str, language: str) -> str:
    """Return the one block of a language under a heading."""
    (code,) = [block.code for block in blocks(page) if block[:2] == (heading, language)]
    return code
