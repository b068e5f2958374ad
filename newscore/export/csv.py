"""A table of statements as CSV, for spreadsheets."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator

from newscore.article import Analysis, check_analysis
from newscore.errors import FormatError, check_text

COLUMNS = (
    *("article", "title", "published", "number", "speaker", "type", "statement"),
    *("when", "when_value", "when_first", "when_last", "source", "cue", "rule", "start", "end"),
)
_FORMULA = tuple("=+-@＝＋－＠\t\r\n'")
# a cell and what ends it: the reader of the standard library refuses cells of more than 131,072 characters
_CELL = re.compile(r'(?:"([^"]*+(?>(?:""[^"]*+)*))"|([^",\r\n]*+))(,|\r\n?|\n|\Z)')


def to_csv(analyses: Analysis | Iterable[Analysis]) -> str:
    """Return the statements of one or more analyses as CSV (RFC 4180), one row for each, with a header.

    `start` and `end` are code points of the cleaned text, from the first to the last piece of the
    statement. `when_first` and `when_last` are days. A cell that a spreadsheet would take for a formula
    begins with an apostrophe, which `from_csv` takes away. For Excel, write it as `utf-8-sig`.

    >>> from newscore import analyze
    >>> print(to_csv(analyze("It rained, Roe said.")).splitlines()[1][:27])
    ,,,1,Roe,indirect,It rained
    """
    if isinstance(analyses, Analysis):
        analyses = (analyses,)
    page = io.StringIO()
    writer = csv.writer(page, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for analysis in analyses:
        writer.writerows([_guard(cell) for cell in row] for row in _rows(analysis))
    return page.getvalue()


def _rows(analysis: Analysis) -> Iterator[list[str]]:
    article = check_analysis(analysis).article
    title = analysis.title or ""  # looked for among the parts, once
    for number, said in enumerate(analysis.attributions, 1):
        days = said.when.to_interval() if said.when else None
        yield [
            article.id or "",
            title,
            str(article.published or ""),
            str(number),
            said.speaker or "",
            said.type,
            said.text,
            said.when.span.text if said.when else "",
            said.when.value if said.when else "",
            *(day.isoformat() for day in days or ()),
            *([] if days else ["", ""]),
            " ".join(span.text for span in said.source),
            " ".join(span.text for span in said.cue),
            said.rule,
            str(said.content[0].start) if said.content else "",
            str(said.content[-1].end) if said.content else "",
        ]


def _guard(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def from_csv(table: str) -> list[dict[str, str]]:
    """Return the rows of a table that `to_csv` wrote, each a dict by the name of its column.

    All cells are strings, empty where nothing is known. Raises `FormatError` for any other table.

    >>> from newscore import analyze
    >>> from_csv(to_csv(analyze("It rained, Roe said.")))[0]["speaker"]
    'Roe'
    """
    header, *rows = _read(check_text(table, "table").removeprefix("\ufeff"))
    if tuple(header) != COLUMNS:
        raise FormatError(f"no table of statements: its columns are {', '.join(header)[:80]}")
    try:
        return [
            {name: cell.removeprefix("'") for name, cell in zip(COLUMNS, row, strict=True)} for row in rows
        ]
    except ValueError as error:
        raise FormatError("no table of statements: a row is too short or too long") from error


def _read(table: str) -> list[list[str]]:
    """The rows of a table as RFC 4180 has them."""
    rows: list[list[str]] = [[]]
    at = 0
    while at < len(table) or rows[-1]:
        found = _CELL.match(table, at)
        if not found:
            raise FormatError(f"no table of statements: a cell does not end at character {at}")
        quoted, bare, end = found.groups()
        rows[-1].append(bare if quoted is None else quoted.replace('""', '"'))
        at = found.end()
        if end != ",":
            rows.append([])
            if not end:
                break
    return rows[:-1] or [[]]
