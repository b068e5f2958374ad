"""What a rule for residual lines is, and what its tests are put together from."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Literal

Where = Literal["anywhere", "edge", "end"]


@dataclass(frozen=True, slots=True)
class LineRule:
    """One kind of residual line; `where` is judged by the first and the last paragraph of prose."""

    name: str
    words: frozenset[str]  # a short line holds one of these words or marks; "0" stands for any number
    prose: frozenset[str]  # a long line that ends as a sentence holds one of these words, @ or ©
    test: Callable[[str], object]
    examples: tuple[str, ...]
    counterexamples: tuple[str, ...]
    where: Where = "anywhere"
    longest: int = 350  # characters


# marks at the edges of a line that say nothing: bullets, arrows, brackets, dashes, stops, quotation marks
MARKS = " \t*_-–—•·|:;,.…!?»«>‹›→←▶►▼▲↓↑[](){}<+=~^×✕/\\\"“”'‘’"


def match_line(*patterns: str) -> Callable[[str], re.Match[str] | None]:
    """A test that one of the patterns is the whole line, whatever its case and the marks at its edges."""
    match = _compiled(patterns)
    return lambda line: match().fullmatch(line.strip(MARKS))


def _compiled(patterns: tuple[str, ...]) -> Callable[[], re.Pattern[str]]:
    """The patterns as one, compiled when it is first wanted: most articles want few of the rules."""

    @cache
    def compiled() -> re.Pattern[str]:
        return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)

    return compiled


def every(*tests: Callable[[str], object]) -> Callable[[str], bool]:
    """A test that a line passes all the tests."""

    def test(line: str) -> bool:
        for one in tests:  # noqa: SIM110 - faster than `all` over these few
            if not one(line):
                return False
        return True

    return test


def without(*patterns: str) -> Callable[[str], bool]:
    """A test that none of the patterns is found in a line."""
    search = _compiled(patterns)
    return lambda line: search().search(line) is None


def words(text: str) -> frozenset[str]:
    """The words of a rule."""
    return frozenset(text.split())


# pieces of patterns that several tables share
STORY = (
    r"(?:story|article|piece|post|report|column|essay|interview|review|recipe|feature|analysis|op-ed"
    r"|commentary|content|page|material|document|text|excerpt|transcript|conversation|q&a|episode|video"
    r"|newsletter|item|dispatch)"
)
SITE = r"(?:site|website|web ?page|page|portal|app)"
NETWORK = (
    r"(?:twitter|x|facebook|instagram|threads|tiktok|youtube|snapchat|linkedin|pinterest|telegram|whatsapp"
    r"|bluesky|mastodon|google news|apple news|flipboard|social media|truth social|reddit|spotify"
    r"|soundcloud)"
)
# in a line of an article: somebody speaks
SPOKEN = (r"[“”]", r"\b(?:said|says|told|wrote|writes|asked|added)\b")
