"""Plain text for people: an analysis as a page, statements and dates as lists."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence

from newscore.article import Analysis
from newscore.dates import Timex
from newscore.quotes import Attribution


def to_page(analysis: Analysis) -> str:
    """Return the analysis as a page of plain text: headline, statements, dates."""
    lines: list[str] = []
    if analysis.title:
        lines += [analysis.title, "=" * min(len(analysis.title), 80)]
    published = analysis.article.published
    lines += [f"published {published}" if published else "publication date not given", ""]
    lines += list_statements(analysis.attributions)
    if analysis.timexes:
        lines.append("Dates")
        lines += [f"  {line}" for line in list_dates(analysis.timexes)]
    return join(lines)


def join(lines: Iterable[str]) -> str:
    """Return lines as a text that ends in one line feed."""
    return "\n".join(lines).rstrip() + "\n"


def list_statements(statements: Sequence[Attribution]) -> list[str]:
    """Return statements as lines: who, how, when; then the words."""
    lines: list[str] = []
    for statement in statements:
        who = statement.speaker or " ".join(" ".join(span.text for span in statement.source).split())
        head = f"{who or 'not named'} ({statement.type}"
        when: Timex | None = getattr(statement, "when", None)
        if when:
            head += f", {' '.join(when.span.text.split())} = {when.value}"
        words = textwrap.wrap(statement.text, width=92, initial_indent="    ", subsequent_indent="    ")
        lines += [head + ")", *words, ""]
    return lines or ["nobody is quoted", ""]


def list_dates(timexes: Sequence[Timex]) -> list[str]:
    """Return dates as lines: the words, the type, the value."""
    width = min(max((len(timex.span.text) for timex in timexes), default=0), 40)
    lines = []
    for timex in timexes:
        words = " ".join(timex.span.text.split())
        mod = f" {timex.mod}" if timex.mod else ""
        lines.append(f"{words:<{width}}  {timex.type:<8}  {timex.value}{mod}")
    return lines
