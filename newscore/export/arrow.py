"""Arrow: record batches of articles in, record batches of answers out, with a schema that never changes.

Engines that speak Arrow need no more than this: see docs/howto.md for one-liners for PySpark, Ray, Dask,
DuckDB, Polars, pandas and Hugging Face datasets. Needs the extra `arrow` (pyarrow).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from newscore.article import Analysis, Article
from newscore.article import analyze as stock_analyze
from newscore.errors import OptionError
from newscore.export import need
from newscore.schema import SCHEMA_VERSION, to_dict

if TYPE_CHECKING:
    import pyarrow as pa  # type: ignore[import-not-found,import-untyped,unused-ignore]

_LISTS = ("edits", "parts", "sentences", "attributions", "timexes")


@cache
def schema() -> pa.Schema:
    """Return the schema of every batch that `analyze_batch` returns.

    The columns are those of the record of `to_dict`: offsets count code points of `text`, `when` is an
    index into `timexes`, counted from 0, and `first` and `last` are days.

    >>> schema().names
    ['schema', 'id', 'title', 'published', 'error', 'text', 'edits', 'parts', 'sentences', 'attributions', \
'timexes']
    """
    pa = need("pyarrow", "arrow")
    string, count = pa.string(), pa.int32()
    place = [("start", count), ("end", count), ("text", string)]
    span = pa.struct(place)
    return pa.schema(
        [
            ("schema", count),
            ("id", string),
            ("title", string),
            ("published", string),
            ("error", string),
            ("text", string),
            (
                "edits",
                pa.list_(
                    pa.struct(
                        [
                            ("start", count),
                            ("end", count),
                            ("removed", string),
                            ("text", string),
                            ("rule", string),
                        ]
                    )
                ),
            ),
            ("parts", pa.list_(pa.struct([("role", string), *place, ("rule", string)]))),
            ("sentences", pa.list_(pa.struct([("start", count), ("end", count)]))),
            (
                "attributions",
                pa.list_(
                    pa.struct(
                        [
                            ("type", string),
                            ("speaker", string),
                            ("content", pa.list_(span)),
                            ("cue", pa.list_(span)),
                            ("source", pa.list_(span)),
                            ("rule", string),
                            ("when", count),
                            ("when_rule", string),
                        ]
                    )
                ),
            ),
            (
                "timexes",
                pa.list_(
                    pa.struct(
                        [
                            *place,
                            *((name, string) for name in ("type", "value", "mod", "quant", "freq")),
                            *((name, string) for name in ("begin_point", "end_point", "anchor", "rule")),
                            ("first", pa.date32()),
                            ("last", pa.date32()),
                        ]
                    )
                ),
            ),
        ]
    )


def analyze_batch(
    batch: pa.RecordBatch,
    *,
    text: str = "text",
    published: str = "published",
    id: str = "id",
    title: str = "title",
    analyze: Callable[[Article], Analysis] = stock_analyze,
) -> pa.RecordBatch:
    """Return the analyses of a batch of articles, one row for each, in order, with `schema()`.

    The options name the columns to read; `published`, `id` and `title` need not be there. `analyze` stands
    in for `newscore.analyze`, of which `functools.partial` makes one with a cleaner or words of your own.

    A null text gives a row with null `text` and empty lists. A row that cannot be used, for example for a
    publication date that is no date, gives the same, and `error` says why: no row stops the others.
    Publication dates may be strings, dates or timestamps. Raises `OptionError` where the batch has no
    text column, or none of a name that you give.

    >>> import pyarrow
    >>> rows = [{"text": "It rained, Roe said."}, {"text": None}]
    >>> answers = analyze_batch(pyarrow.RecordBatch.from_pylist(rows)).to_pylist()
    >>> [[said["speaker"] for said in row["attributions"]] for row in answers]
    [['Roe'], []]
    """
    pa = need("pyarrow", "arrow")
    names = batch.schema.names
    for name in (text, published, id, title):
        if name in names or name in ("published", "id", "title"):
            continue
        raise OptionError(f"the batch has no column {name!r}, only {', '.join(map(repr, names))}")
    nothing = [None] * batch.num_rows
    columns = [
        _values(pa, batch.column(names.index(name))) if name in names else nothing
        for name in (id, title, published, text)
    ]
    rows = [_row(analyze, *row) for row in zip(*columns, strict=True)]
    return pa.RecordBatch.from_pylist(rows, schema=schema())


def analyze_table(table: pa.Table, **options: Any) -> pa.Table:
    """Return the analyses of a table of articles, one row for each, in order; options as `analyze_batch`.

    >>> import pyarrow
    >>> table = pyarrow.table({"body": ["It rained, Roe said.", "No one spoke."]})
    >>> [len(said) for said in analyze_table(table, text="body")["attributions"]]
    [1, 0]
    """
    pa = need("pyarrow", "arrow")
    batches = [analyze_batch(batch, **options) for batch in table.to_batches(max_chunksize=1000)]
    return pa.Table.from_batches(batches, schema())


def _values(pa: Any, column: pa.Array) -> list[Any]:
    """The values of a column; an error for one that Python cannot hold."""
    if (
        pa.types.is_timestamp(column.type) and column.type.unit == "ns"
    ):  # nanoseconds, as pandas has them, are more than `datetime` knows
        column = column.cast(pa.timestamp("us", column.type.tz), safe=False)
    try:
        return column.to_pylist()  # type: ignore[no-any-return]
    except (ValueError, OverflowError):
        return [_value(scalar) for scalar in column]


def _value(scalar: pa.Scalar) -> Any:
    try:
        return scalar.as_py()
    except (ValueError, OverflowError) as error:
        return error


def _row(
    analyze: Callable[[Article], Analysis], id: object, title: object, published: object, text: object
) -> dict[str, Any]:
    broken = isinstance(published, Exception)
    row: dict[str, Any] = {
        "schema": SCHEMA_VERSION,
        "id": None if id is None else _plain(str(id)),
        "title": None,
        "published": None if published is None or broken else _plain(str(published)),
        "error": None,
        "text": None,
        **{name: [] for name in _LISTS},
    }
    if text is None:
        return row
    try:
        if broken:
            raise published  # type: ignore[misc]
        article = Article(text, row["id"], _headline(title), _published(published))  # type: ignore[arg-type]
        record = to_dict(analyze(article))
    except Exception as error:  # one row must not stop a cluster
        row["error"] = _plain(f"{type(error).__name__}: {error}")
        return row
    row |= {name: record[name] for name in (*_LISTS, "title", "text")}
    row["published"] = record["article"]["published"]
    row["sentences"] = [{"start": start, "end": end} for start, end in record["sentences"]]
    for timex in row["timexes"]:
        for name in ("first", "last"):
            timex[name] = date.fromisoformat(timex[name]) if timex[name] else None
    return row


def _headline(value: object) -> str | None:
    """The title; an empty field is none."""
    if value is not None and not isinstance(value, str):
        raise TypeError(f"title must be str, not {type(value).__name__}")
    return value or None


def _published(value: object) -> Any:
    return None if value == "" else value


def _plain(text: str) -> str:
    """The text without lone surrogates, which Arrow cannot hold."""
    return text.encode("utf-8", "replace").decode()
