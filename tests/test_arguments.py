"""Odd arguments: what is legal gives an answer, what is not is refused by an error that says what to do."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

import newscore
from newscore import Aligned, Article, Edit, FormatError, OptionError, Span, analyze

SENTENCE = "The mill will close, Roe said on Monday."
STORY = analyze(SENTENCE, published="2024-06-12")

# --- publication dates


@pytest.mark.parametrize(
    ("published", "kept"),
    [
        (date(2024, 6, 12), "2024-06-12"),
        (datetime(2024, 6, 12, 8, 30), "2024-06-12T08:30:00"),
        (datetime(2024, 6, 12, 23, 59, tzinfo=UTC), "2024-06-12T23:59:00+00:00"),
        # mean solar time, as the time zone database has it for early years
        (
            datetime(2024, 6, 12, tzinfo=timezone(timedelta(hours=5, minutes=21, seconds=10))),
            "2024-06-12T00:00:00+05:21:10",
        ),
        ("2024-06-12T08:30:00.123Z", "2024-06-12T08:30:00.123Z"),
        ("2024-06-12 08:30:00+02", "2024-06-12 08:30:00+02"),
        ("20240612", "20240612"),
        (" 2024-06-12\n", "2024-06-12"),
    ],
    ids=str,
)
def test_published_is_taken_kept_and_read_back(published: Any, kept: str) -> None:
    for story in (analyze(SENTENCE, published=published), analyze(Article(SENTENCE, published=published))):
        assert story.article.published == kept
        assert story.timexes[0].value == "2024-06-10"
        assert newscore.from_dict(newscore.to_dict(story)) == story
        assert newscore.from_timeml(newscore.to_timeml(story)).timexes == story.timexes


@pytest.mark.parametrize(
    "published",
    [
        "2024-W24-3",
        "2024-164",
        "2024-06",
        "2024",
        "2024-06-12T24:00",
        "2024/06/12",
        "12 June 2024",
        " ",
        "２０２４-06-12",
    ],
)
def test_what_is_no_day_is_refused_with_an_example(published: str) -> None:
    for call in (newscore.find_timexes, newscore.normalize_date, analyze, Article):
        with pytest.raises(OptionError, match="2023-09-12"):
            call(SENTENCE, published=published)


@pytest.mark.parametrize("published", [5, 1.5, b"2024-06-12", ["2024-06-12"]])
def test_published_of_another_type_is_refused(published: Any) -> None:
    for call in (newscore.find_timexes, newscore.normalize_date, analyze, Article):
        with pytest.raises(TypeError, match="published must be a date"):
            call(SENTENCE, published=published)


# --- records

WRITERS = ["to_dict", "to_html", "to_timeml", "to_brat", "to_annotations", "to_conll", "to_csv"]


@pytest.mark.parametrize("name", WRITERS)
def test_a_writer_takes_an_analysis_alone(name: str) -> None:
    write: Callable[[Any], object] = getattr(newscore, name)
    assert write(STORY)
    for other in (SENTENCE, Article(SENTENCE)) if name != "to_csv" else ([SENTENCE],):
        with pytest.raises(TypeError, match=r"call newscore\.analyze first"):
            write(other)
    with pytest.raises(TypeError):
        write(None)


@pytest.mark.parametrize("name", ["id", "title", "lang"])
def test_a_field_of_an_article_is_text(name: str) -> None:
    with pytest.raises(TypeError, match=f"{name} must be str, not int"):
        Article(SENTENCE, **{name: 5})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "span", [Span(0, 10**9, ""), Span(-3, 2, ""), Span(3, 2, ""), Span(41, 41, "")], ids=str
)
def test_a_span_outside_the_text_is_refused(span: Span) -> None:
    with pytest.raises(OptionError, match="outside the cleaned text of 40"):
        STORY.in_source(span)
    with pytest.raises(OptionError, match="outside the source of 40"):
        STORY.aligned.to_clean(span)


def test_empty_spans_map_to_empty_spans() -> None:
    for at in (0, 5, len(SENTENCE)):
        assert STORY.in_source(Span(at, at, "")) == Span(at, at, "")


@pytest.mark.parametrize("unit", ["utf-8", "utf-16"])
@pytest.mark.parametrize("offset", [-1, 99])
def test_an_offset_outside_the_text_is_refused(unit: Any, offset: int) -> None:
    for call in (newscore.to_units, newscore.from_units):
        with pytest.raises(OptionError, match="outside the text"):
            call("a “c”", [0, offset], unit)


def test_both_ends_of_a_text_are_offsets() -> None:
    assert newscore.to_units("“”", [0, 2], "utf-8") == [0, 6]
    assert newscore.from_units("“”", [0, 1, 6], "utf-8") == [0, 0, 2]
    assert newscore.to_units("", [0], "utf-16") == newscore.from_units("", [0], "utf-16") == [0]


# --- cleaners


@pytest.mark.parametrize("edits", [lambda text: text.strip(), lambda text: [(0, 1, "")], lambda text: [1]])
def test_a_cleaner_that_yields_no_edits_is_refused(edits: Any) -> None:
    step = newscore.cleaner(edits)
    for call in (step, step.aligned):
        with pytest.raises(TypeError, match="must yield Edit"):
            call("a text")


@pytest.mark.parametrize(
    "edits", [[Edit(2, 1, "")], [Edit(0, 2, ""), Edit(1, 2, "")], [Edit(0, 9, "")], [Edit(-1, 0, "")]]
)
def test_edits_that_cross_or_lie_outside_are_refused(edits: list[Edit]) -> None:
    with pytest.raises(FormatError, match="overlaps the edit before it or lies outside"):
        Aligned.of("abc", edits)


@pytest.mark.parametrize("step", [None, "clean", 5, str.strip])
def test_a_cleaner_without_alignment_is_refused(step: Any) -> None:
    with pytest.raises(OptionError, match=r"newscore\.cleaner"):
        analyze(SENTENCE, cleaner=step)


def test_one_text_is_not_several() -> None:
    with pytest.raises(TypeError, match="several texts"):
        newscore.learn_repeated_lines(SENTENCE)


# --- what is read back


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("text",), 5),
        (("article", "id"), 5),
        (("article", "title"), {}),
        (("article", "lang"), True),
        (("article", "published"), "soon"),
        (("sentences", 0), [0, 10**9]),
        (("sentences", 0), [-3, -1]),
        (("sentences", 0), [True, 2]),
        (("parts", 0, "role"), None),
        (("parts", 0, "start"), -40),
        (("timexes", 0, "type"), "DAY"),
        (("timexes", 0, "value"), None),
        (("timexes", 0, "mod"), []),
        (("timexes", 0, "rule"), None),
        (("attributions", 0, "type"), {}),
        (("attributions", 0, "speaker"), 7),
        (("attributions", 0, "when"), -1),
        (("attributions", 0, "when"), True),
        (("attributions", 0, "content", 0, "start"), None),
        (("edits", 0, "text"), None),
        (("edits", 0, "start"), -1),
        (("edits", 0, "rule"), 1),
    ],
    ids=str,
)
def test_a_record_with_one_wrong_field_is_refused(place: tuple[Any, ...], value: Any) -> None:
    record = json.loads(
        json.dumps(newscore.to_dict(analyze(f"{SENTENCE}\r\n\r\nIt&amp;", published="2024-06-12")))
    )
    at = record
    for key in place[:-1]:
        at = at[key]
    at[place[-1]] = value
    with pytest.raises(FormatError):
        newscore.from_dict(record)


@pytest.mark.parametrize(
    "document",
    [
        "<TimeML><TIMEX3 tid='t1'>a<TIMEX3 tid='t2'>b</TIMEX3></TIMEX3></TimeML>",
        "<!DOCTYPE a [<!ENTITY b 'bbbb'><!ENTITY c '&b;&b;&b;&b;'>]><a>&c;&c;&c;</a>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
        "<a>&b;</a>",
        "<a></b>",
    ],
)
def test_timeml_that_is_refused(document: str) -> None:
    with pytest.raises(FormatError, match="no TimeML document"):
        newscore.from_timeml(document)


def test_timeml_may_be_deep() -> None:
    deep = "<a>" * 50_000 + "It rained." + "</a>" * 50_000
    assert newscore.from_timeml(deep).text == "It rained."


def test_a_table_holds_the_longest_statement() -> None:
    words = "“" + "word, " * 40_000 + "”"
    story = analyze(f"{words} Roe said.")
    assert newscore.from_csv(newscore.to_csv(story))[0]["statement"] == story.attributions[0].text


@pytest.mark.parametrize("note", ['{"value": 5}', '{"rule": null}', "[" * 100_000, '{"CueOf": []}'])
def test_notes_that_are_no_text_are_refused_or_passed_over(note: str) -> None:
    lines = f"T1\tDATE 0 2\tIt\n#1\tAnnotatorNotes T1\t{note}\n"
    if note.startswith(('{"C', "[")):
        assert newscore.from_brat("It rained.", lines).timexes[0].value == ""
    else:
        with pytest.raises(FormatError):
            newscore.from_brat("It rained.", lines)


@pytest.mark.parametrize(
    "line", ["# timex 1 = [1]", "# attribution 1 = 5", "# timex 1 = " + "[" * 100_000, "1\tIt\t-10\t2\t_\t_"]
)
def test_columns_that_are_refused(line: str) -> None:
    with pytest.raises(FormatError):
        newscore.from_conll(line, "It rained.")


def test_annotations_that_are_refused() -> None:
    for change in ({"target": []}, {"id": 5}, {"body": None}, {"target": [{"selector": []}]}):
        rows = newscore.to_annotations(STORY)
        with pytest.raises(FormatError):
            newscore.from_annotations([{**rows[-1], **change}], SENTENCE)


def test_a_target_is_a_string() -> None:
    with pytest.raises(TypeError, match="target must be str, not int"):
        newscore.to_annotations(STORY, target=5)  # type: ignore[arg-type]


def test_notes_stay_on_their_line() -> None:
    name = "Jane\u2028Roe\x85\ud800"
    said = replace(STORY.attributions[0], speaker=name)
    text, annotations = newscore.to_brat(replace(STORY, attributions=(said,)))
    assert len(annotations.splitlines()) == annotations.count("\n")
    assert newscore.from_brat(text, annotations).attributions[0].speaker == name
    columns = newscore.to_conll(replace(STORY, attributions=(said,)))
    assert len(columns.splitlines()) == columns.count("\n")
    assert newscore.from_conll(columns, text).attributions[0].speaker == name
