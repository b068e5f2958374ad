"""The real engines: each runs its line of docs/howto.md on a thousand articles, null and hostile ones too.

No row may be lost or change places, and the answers must be those in process. An engine that is not
installed is skipped.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from tests.code_blocks import block_under
from tests.engines import articles

pa = pytest.importorskip("pyarrow", reason="pyarrow is not installed")

from newscore.export.arrow import analyze_table, schema  # noqa: E402

pytestmark = pytest.mark.filterwarnings("default")  # the engines warn of their own affairs

ROWS = articles()
ROOT = Path(__file__).parent.parent


def engine(name: str) -> Any:
    return pytest.mark.skipif(find_spec(name) is None, reason=f"{name} is not installed")


@pytest.fixture(scope="module")
def table() -> Any:
    return pa.Table.from_pylist(ROWS)


@pytest.fixture(scope="module")
def expected(table: Any) -> Any:
    return analyze_table(table)


def run_documented(heading: str, **given: Any) -> Any:
    """Run the code block that docs/howto.md has under a heading, and return its `answers`."""
    names = dict(given)
    exec(compile(block_under("howto.md", heading, "python"), f"howto.md, {heading}", "exec"), names)
    return names["answers"]


def same(answer: Any, expected: Any) -> None:
    """Assert that two tables hold the same rows in the same order; engines may widen strings."""
    assert answer.num_rows == len(ROWS)
    assert answer.column_names == expected.column_names
    assert answer.cast(expected.schema).to_pylist() == expected.to_pylist()


def test_some_rows_are_null_empty_and_bad(expected: Any) -> None:
    rows = expected.to_pylist()
    assert sum(row["text"] is None and row["error"] is None for row in rows) >= 20
    assert sum(row["error"] is not None for row in rows) >= 15
    assert sum(bool(row["attributions"]) for row in rows) >= 400


@engine("pandas")
def test_pandas(table: Any, expected: Any) -> None:
    answers = run_documented("pandas", df=table.to_pandas())
    same(pa.Table.from_pandas(answers, preserve_index=False), expected)
    plain = analyze_table(pa.Table.from_pandas(table.to_pandas())).to_pandas()
    assert list(plain["id"]) == [row["id"] for row in ROWS]


@engine("polars")
def test_polars(table: Any, expected: Any) -> None:
    import polars as pl

    answers = run_documented("Polars", df=pl.from_arrow(table))
    assert isinstance(answers, pl.DataFrame)
    same(answers.to_arrow(), expected)
    speakers = answers.explode("attributions").select(pl.col("attributions").struct.field("speaker"))
    assert "Jane Roe" in speakers.to_series().to_list()


@engine("duckdb")
def test_duckdb(table: Any, expected: Any) -> None:
    import duckdb

    with duckdb.connect() as db:
        db.execute("create table articles (id varchar, text varchar, published varchar)")
        db.register("source", table)
        db.execute("insert into articles select * from source")
        run_documented("DuckDB", db=db)
        same(db.sql("select * from answers").to_arrow_table(), expected)
        (count,) = db.sql(
            "select count(*) from (select unnest(attributions) as said from answers)"
            " where said.speaker = 'Jane Roe'"
        ).fetchall()[0]
    ours = [said["speaker"] for row in expected.to_pylist() for said in row["attributions"]]
    assert count == ours.count("Jane Roe") > 0


@engine("datasets")
def test_datasets(table: Any, expected: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_DATASETS_CACHE", str(tmp_path))
    import datasets

    answers = run_documented("Hugging Face datasets", dataset=datasets.Dataset(table))
    same(answers.with_format("arrow")[:], expected)


@engine("dask")
@engine("pandas")
def test_dask(table: Any, expected: Any) -> None:
    dask = pytest.importorskip("dask.dataframe", reason="dask.dataframe is not installed")
    import pandas as pd

    ddf = dask.from_pandas(table.to_pandas(types_mapper=pd.ArrowDtype), npartitions=3)
    answers = run_documented("Dask", ddf=ddf).compute(scheduler="threads")
    same(pa.Table.from_pandas(answers, preserve_index=False), expected)


@pytest.fixture
def importable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let worker processes that start elsewhere find newscore and the tests."""
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]))


@pytest.fixture
def spark(importable: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    sql = pytest.importorskip("pyspark.sql", reason="pyspark is not installed")
    if not (shutil.which("java") or os.environ.get("JAVA_HOME")):
        pytest.skip("PySpark needs Java, which is not installed")
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    builder = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.driver.host", "127.0.0.1").config("spark.sql.shuffle.partitions", "2")
    session = builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", "128").getOrCreate()
    yield session
    session.stop()


@engine("pyspark")
def test_pyspark(spark: Any, expected: Any) -> None:
    columns = [(row["id"], row["text"], row["published"]) for row in ROWS]
    df = spark.createDataFrame(columns, "id string, text string, published string")
    assert df.rdd.getNumPartitions() == 2
    answers = run_documented("PySpark", df=df)
    assert [row.asDict(recursive=True) for row in answers.collect()] == expected.to_pylist()


@engine("ray")
def test_ray(importable: None, table: Any, expected: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    ray = pytest.importorskip("ray", reason="ray is not installed")
    pytest.importorskip("ray.data", reason="ray[data] is not installed")
    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, configure_logging=False)
    try:
        ray.data.DataContext.get_current().execution_options.preserve_order = True
        answers = run_documented("Ray", dataset=ray.data.from_arrow(table))
        parts = [ray.get(part) for part in answers.to_arrow_refs()]
        same(pa.concat_tables([part.cast(schema()) for part in parts if part.num_rows]), expected)
    finally:
        ray.shutdown()
