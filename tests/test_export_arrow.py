"""Record batches in, record batches out: the schema, troubled rows, the same answers as in process."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest

import newscore
from tests.engines import articles

pa = pytest.importorskip("pyarrow", reason="pyarrow is not installed")

from newscore.export.arrow import analyze_batch, analyze_table, schema  # noqa: E402


def batch_of(rows: list[dict[str, Any]]) -> Any:
    return pa.RecordBatch.from_pylist(rows)


def as_record(row: dict[str, Any]) -> dict[str, Any]:
    """A row in the form of `to_dict`, without what only the record holds."""
    row = dict(row, sentences=[[s["start"], s["end"]] for s in row["sentences"]])
    for timex in row["timexes"]:
        timex |= {name: timex[name] and timex[name].isoformat() for name in ("first", "last")}
    return {name: row[name] for name in row if name not in ("id", "published", "error")}


def test_same_answers_as_in_process() -> None:
    rows = articles(300)
    found = analyze_batch(batch_of(rows)).to_pylist()
    assert [row["id"] for row in found] == [row["id"] for row in rows]
    for row, asked in zip(found, rows, strict=True):
        if asked["text"] is None:
            assert (row["text"], row["error"], row["attributions"], row["edits"]) == (None, None, [], [])
        elif asked["published"] == "yesterday":
            assert row["text"] is None
            assert row["error"].startswith("OptionError")
        else:
            record = newscore.to_dict(newscore.analyze(asked["text"], published=asked["published"] or None))
            del record["article"]
            assert as_record(row) == record


@pytest.mark.parametrize("rows", [[], [{"text": None}], [{"text": "It rained."}], articles(20)])
def test_schema_is_always_the_same(rows: list[dict[str, Any]]) -> None:
    batch = batch_of(rows) if rows else pa.RecordBatch.from_pylist([], pa.schema([("text", pa.string())]))
    answer = analyze_batch(batch)
    assert answer.schema == schema()
    assert answer.num_rows == len(rows)
    answer.validate(full=True)


def test_schema_is_that_of_the_record() -> None:
    properties = newscore.json_schema()["properties"]
    assert set(schema().names) - {"id", "published", "error"} == set(properties) - {"article"}
    for name in ("edits", "parts", "attributions", "timexes"):
        fields = [field.name for field in schema().field(name).type.value_type]
        assert sorted(fields) == sorted(properties[name]["items"]["properties"])


def test_publication_dates_of_every_type() -> None:
    text = "It rained on Monday, Roe said."
    for published in ("2024-06-12", date(2024, 6, 12), datetime(2024, 6, 12, 9, tzinfo=UTC)):
        (row,) = analyze_batch(batch_of([{"text": text, "published": published}])).to_pylist()
        assert row["timexes"][0]["first"] == date(2024, 6, 10)
    for published in (17, 2.5, b"2024-06-12"):
        (row,) = analyze_batch(batch_of([{"text": text, "published": published}])).to_pylist()
        assert row["error"]


def test_timestamps_that_python_does_not_know() -> None:
    def ask(values: list[int], kind: Any) -> list[dict[str, Any]]:
        days = pa.array([*values, None], kind)
        texts = ["It rained on Monday, Roe said."] * len(days)
        rows: list[dict[str, Any]] = analyze_batch(
            pa.RecordBatch.from_arrays([pa.array(texts), days], ["text", "published"])
        ).to_pylist()
        assert rows[-1]["error"] is None
        return rows[:-1]

    (row,) = ask([1718150400_000_000_001], pa.timestamp("ns"))
    assert row["timexes"][0]["value"] == "2024-06-10"
    for far, kind in ((2**62, pa.timestamp("us")), (2**61, pa.timestamp("s")), (2**31 - 1, pa.date32())):
        bad, good = ask([far, 0], kind)
        assert bad["error"].startswith("OverflowError")
        assert (bad["published"], bad["text"]) == (None, None)
        assert good["timexes"][0]["value"] == "1969-12-29"


@pytest.mark.parametrize("kind", ["large_string", "string_view", "dictionary", "binary", "null"])
def test_columns_of_every_type(kind: str) -> None:
    if not hasattr(pa, kind):
        pytest.skip(f"this pyarrow has no {kind}")
    values = pa.array(["It rained, Roe said.", None])
    if kind == "dictionary":
        column = values.dictionary_encode()
    else:
        column = pa.nulls(2) if kind == "null" else values.cast(getattr(pa, kind)())
    first, second = analyze_batch(pa.RecordBatch.from_arrays([column], ["text"])).to_pylist()
    assert second["text"] is None
    if kind == "binary":
        assert "decode it first" in first["error"]
    elif kind != "null":
        assert first["attributions"][0]["speaker"] == "Roe"


def test_names_of_columns() -> None:
    batch = batch_of([{"body": "It rained, Roe said on Monday.", "day": "2024-06-12", "url": 17}])
    (row,) = analyze_batch(batch, text="body", published="day", id="url").to_pylist()
    assert (row["id"], row["timexes"][0]["value"]) == ("17", "2024-06-10")
    with pytest.raises(newscore.OptionError, match="no column 'text', only 'body', 'day', 'url'"):
        analyze_batch(batch)
    with pytest.raises(newscore.OptionError, match="no column 'date'"):
        analyze_batch(batch, text="body", published="date")


def test_table_of_many_batches() -> None:
    rows = articles(60)
    table = pa.Table.from_batches([batch_of(rows[:1]), batch_of(rows[1:40]), batch_of(rows[40:])])
    answer = analyze_table(table)
    assert answer.schema == schema()
    assert answer.to_pylist() == analyze_batch(batch_of(rows)).to_pylist()
    assert analyze_table(table.slice(0, 0)).num_rows == 0


def test_rows_are_plain() -> None:
    json.dumps(analyze_batch(batch_of(articles(30))).to_pylist(), default=str).encode()
