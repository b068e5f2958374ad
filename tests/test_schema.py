"""The plain form: valid against its schema, and back without loss."""

from __future__ import annotations

import copy
import json
import pickle
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscore import (
    SCHEMA_VERSION,
    Article,
    FormatError,
    OptionError,
    analyze,
    from_dict,
    json_schema,
    pipeline,
    to_dict,
)

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
PIECES = st.sampled_from(
    [
        "“Yes,” ",
        "Mr. Roe ",
        "said ",
        "on Monday",
        ". ",
        "\n\n",
        "<p>",
        "&amp;",
        "\x00",
        "\u200b",
        "â€œno",
        '"',
        "\ud800",
    ]
)


def seed(path: Path) -> Any:
    return analyze(Article(path.read_text(encoding="utf-8"), id=path.stem, lang="en"), published="2024-03-05")


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_round_trip_of_seeds(path: Path) -> None:
    story = seed(path)
    record = json.loads(json.dumps(to_dict(story)))
    jsonschema.Draft202012Validator(json_schema()).validate(record)
    assert from_dict(record) == story
    assert from_dict(record, story.article.text) == story
    assert hash(from_dict(record)) == hash(story)
    assert pickle.loads(pickle.dumps(story)) == story


@given(st.lists(PIECES, max_size=12).map("".join))
@settings(max_examples=60, deadline=None)
def test_round_trip_of_any_text(text: str) -> None:
    story = analyze(text, published="2024-03-05")
    record = to_dict(story)
    jsonschema.Draft202012Validator(json_schema()).validate(record)
    assert from_dict(json.loads(json.dumps(record))) == story


RECORDS = Path(__file__).parent / "records"


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION + 1))
def test_records_of_every_released_schema_load(version: int) -> None:
    """Written once by the newscore of their time, never anew: a record of then is read ever after."""
    lines = (RECORDS / f"schema-{version}.jsonl").read_text(encoding="ascii").splitlines()
    assert lines
    for line in lines:
        record = json.loads(line)
        story = from_dict(record)
        assert story.text == record["text"]
        assert len(story.attributions) == len(record["attributions"])
        assert story.in_source(story.sentences[0]).text if story.sentences else not story.text
        if version == SCHEMA_VERSION:
            jsonschema.Draft202012Validator(json_schema()).validate(record)
            assert to_dict(story) == record


def test_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema())


def test_other_source_is_refused() -> None:
    record = to_dict(analyze("Roe said no.", cleaner=pipeline()))
    with pytest.raises(OptionError, match="not the text"):
        from_dict(record, "Roe said yes.")


@pytest.mark.parametrize("version", [None, 0, 2, "1"])
def test_other_schema_is_refused(version: object) -> None:
    record = to_dict(analyze("Roe said no.")) | {"schema": version}
    with pytest.raises(FormatError, match="schema"):
        from_dict(record)


@pytest.mark.parametrize("record", [None, [], "x", 5])
def test_no_mapping_is_refused(record: Any) -> None:
    with pytest.raises(FormatError, match="mapping"):
        from_dict(record)


def test_damaged_records_are_refused() -> None:
    whole = to_dict(analyze("The mill will close, Jane Roe said on Monday.", published="2024-03-05"))
    for key in whole:
        if key in ("schema", "title"):  # `title` repeats what the parts say
            continue
        with pytest.raises(FormatError):
            from_dict({name: value for name, value in whole.items() if name != key})
    shifted = copy.deepcopy(whole)
    shifted["timexes"][0]["start"] += 1
    with pytest.raises(FormatError, match="does not stand"):
        from_dict(shifted)
