"""What the first line of an article tells of the names in it."""

from __future__ import annotations

import re

from newscore.quotes.name_words import is_given

_WORD = re.compile(r"[^\W\d_][\w-]*")


def headline_words(text: str) -> frozenset[str]:
    """Return the words, lower-cased, of a first line that is no sentence: it names whom the text is about."""
    line = text[: max(text.find("\n", 0, 200), 0)]
    return frozenset() if line.endswith(".") else frozenset(_WORD.findall(line.lower()))


def behind_title_case(text: str) -> int:
    """Return where a first line in title case ends: its capitals tell nothing."""
    end = text.find("\n", 0, 300)
    if end < 0:
        return 0
    words = [word for word in text[:end].split() if len(word) > 3 and word[0].isalpha()]
    low = sum(word[0].islower() for word in words)
    return end if len(words) >= 4 and low <= len(words) // 8 else 0


def given_name_before(line: str, name: str) -> str:
    """Return the given name that a headline prints before a surname, "" if none.

    >>> given_name_before("Mayor Jane Roe Dies in Paris", "Roe")
    'Jane'
    """
    at = line.find(f" {name}")
    given = line[:at].rpartition(" ")[2] if at > 0 else ""
    return given if is_given(given.lower()) and not line[at + 1 + len(name) :][:1].isalpha() else ""
