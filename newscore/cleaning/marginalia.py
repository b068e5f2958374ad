"""Removal of what is of an article but not of its story: bylines, stamps, credits, notes on the author."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newscore.cleaning.core import cleaner
from newscore.cleaning.residue import removals, split_lines
from newscore.cleaning.rules import LineRule, every, match_line, words
from newscore.cleaning.structure import find_parts
from newscore.spans import Edit

_ROLES = frozenset({"byline", "timestamp", "credit", "agency", "continued"})

_WORK = (
    r"(?:reporter|editor|writer|author|columnist|correspondent|journalist|contributor|producer|critic"
    r"|professor|fellow|director|president|founder|lawyer|historian|novelist|economist|analyst|researcher"
    r"|freelancer?)"
)
MARGIN_RULES = (
    LineRule(
        "margin.author",
        words("is writes covers was"),
        frozenset(),
        every(
            re.compile(r"\W*[A-Z][\w.'’-]+ [A-Z]").match,
            match_line(
                rf"(?-i:(?:[A-Z][\w.'’-]+ ){{1,3}}(?:is|was))(?: \w+){{0,2}} (?:a|an|the"
                rf"|our)\b[^.]{{0,80}}\b{_WORK}\b.{{0,300}}",
                r"(?-i:(?:[A-Z][\w.'’-]+ ){1,3}(?:writes|covers|reports))(?: (?:about|on|for))?\b.{3,200}",
            ),
        ),
        (
            "Jane Doe is a senior reporter at the Riverton Times.",
            "• John Roe is the author of three books.",
            "Jane Doe covers the harbour for the Riverton Times.",
        ),
        ("Rain is a poor editor", "The plan is a director's dream, he said"),
        where="end",
        longest=400,
    ),
    LineRule(
        "margin.signature",
        words("@ —"),
        frozenset(),
        match_line(
            r"\S.{1,80}\(@\w{1,30}\),? (?:\w{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \w{3,9}\.? \d{4})", r"@\w{2,30}"
        ),
        ("— Jane Doe (@janedoe) December 20, 2023", "@janedoe"),
        ("— Jane Doe, captain", "@ noon they met"),
        longest=160,
    ),
)


@cleaner
def drop_marginalia(text: str) -> Iterator[Edit]:
    """Return the text without bylines, time stamps, reporting credits, agency marks and notes on the author.

    Only whole lines go; a dateline stays. Not part of `clean`: who wrote a report, and when, is news too.

    >>> print(drop_marginalia("By Jane Doe\\n\\nThe bridge was shut on Monday, the harbour master said."))
    The bridge was shut on Monday, the harbour master said.
    """
    lines = split_lines(text)
    at = {start: number for number, start in enumerate(lines.starts)}
    found = {
        at[part.span.start]: f"margin.{part.role}"
        for part in find_parts(text)
        if part.role in _ROLES and part.span.start in at and part.span.end == lines.ends[at[part.span.start]]
    }
    count = len(lines.texts)
    for number, line in enumerate(lines.texts):
        if number in found or len(line) > 400:
            continue
        for rule in MARGIN_RULES:
            if len(line) <= rule.longest and (rule.where != "end" or number >= count - 3) and rule.test(line):
                found[number] = rule.name
                break
    yield from removals(text, lines, found)
