"""The export formats: what is written follows the format's rules, and is read back as it was."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newscore
from newscore.export import need, timeml
from tests.hostile import UNITS, grown
from tests.round_trips import check_annotations, check_brat, check_conll, check_timeml, plain

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
STORY = """Mill to close

“It is over,” Mayor Jane Roe said on Monday. She added that the mill, which opened in 1931, would shut
“within weeks.” From May 3 to May 9, 2024, & daily since, talks < had > failed, according to aides.

“We fought,” he said in Lyon at 5 p.m. Tuesday.

“We lost.”\r\n=2+2 was the answer, Roe said last year."""


def seed(path: Path) -> newscore.Analysis:
    return newscore.analyze(path.read_text(encoding="utf-8"), published="2023-09-12")


ANALYSES = [seed(path) for path in SEEDS]
ANALYSES += [
    newscore.analyze(newscore.Article(STORY, "x", published="2024-06-12"), cleaner=newscore.pipeline())
]
each = pytest.mark.parametrize("story", ANALYSES, ids=[*(path.stem for path in SEEDS), "story"])


texts = st.lists(
    st.sampled_from(
        [
            *'<>&"“”,. \n\r\x00\ud800\ufffe=\t|',
            "said ",
            "Ann Lee ",
            "on Monday ",
            "May 3, 2021 ",
            "every week ",
        ]
    ),
    max_size=40,
).map("".join)
hostile = pytest.mark.parametrize("text", [grown(unit, 300) for unit in UNITS.values()], ids=UNITS)


def raw(text: str) -> newscore.Analysis:
    return newscore.analyze(text, published="2024-06-12", cleaner=newscore.pipeline())


# ---- TimeML


@each
def test_timeml_follows_the_dtd_and_reads_back(story: newscore.Analysis) -> None:
    assert story.timexes
    check_timeml(story)


@pytest.mark.skipif(find_spec("lxml") is None, reason="lxml is not installed")
@each
def test_timeml_is_valid_for_a_validating_parser(story: newscore.Analysis) -> None:
    from lxml import etree

    dtd = etree.DTD(io.StringIO(timeml.DTD))
    assert dtd.validate(etree.fromstring(newscore.to_timeml(story).encode())), dtd.error_log


@hostile
def test_timeml_of_walls(text: str) -> None:
    check_timeml(raw(text))


@settings(max_examples=60, deadline=None)
@given(texts)
def test_timeml_of_any_text(text: str) -> None:
    check_timeml(raw(text))


def test_timeml_of_others() -> None:
    document = """<?xml version="1.0" ?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><DOCID>d</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2013-03-22">2013-03-22</TIMEX3></DCT>
<TEXT>It <EVENT eid="e1">rained</EVENT> <TIMEX3 tid="t1" type="DATE" value="2013-03-21" anchorTimeID="t0">a
day ago</TIMEX3>.</TEXT></TimeML>"""
    read = newscore.from_timeml(document)
    assert read.text == "It rained a\nday ago."
    (timex,) = read.timexes
    assert (timex.span, timex.anchor) == (newscore.Span(10, 19, "a\nday ago"), "2013-03-22")


@pytest.mark.parametrize("kind", ["", 'type="date"', 'type="DAY"'])
def test_timeml_of_no_type_of_the_standard(kind: str) -> None:
    with pytest.raises(newscore.FormatError, match="TIMEX3 t1: 'type' must be"):
        newscore.from_timeml(f'<TimeML><TIMEX3 tid="t1" {kind} value="2021">2021</TIMEX3></TimeML>')


# ---- brat


@each
def test_brat_reads_back(story: newscore.Analysis) -> None:
    assert story.attributions
    check_brat(story)


@hostile
def test_brat_of_walls(text: str) -> None:
    check_brat(raw(text))


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        ("T1", "line 1 of the annotations"),
        ("\nT1\tCue 0 99\tx", "line 2 of the annotations .*lies outside the text"),
        ("T1\tCue 5 3\tx", "lies outside the text"),
        (f"T1\tCue 0 {'9' * 5000}\tx", "line 1"),
        (f"T1\tCue 0 {'9' * 500}\tx", "lies outside the text"),
        ("T1\tCue 0 2", "line 1"),
        ("T1\tCue 0 2\tHe", "other words stand there"),
        ("T1\tCue 0 2\tIt\nT1\tCue 3 9\trained", "line 2 .*twice"),
        ("A1\tForm", "line 1"),
        ("#1\tNote T1\t{", "line 1"),
        ("T1\tContent 0 2\tIt", "T1: 'type' must be one of direct, indirect, mixed, not ''"),
        ("T1\tContent 0 2\tIt\nA1\tForm T1 spoken", "T1: 'type' must be one of .*not 'spoken'"),
        ("T1\tContent 0 2\tIt\nA1\tForm T1 direct\nR1\tCueOf Arg1:T2 Arg2:T1", "CueOf ties T2"),
        ("T1\tContent 0 2\tIt\nA1\tForm T1 direct\nR1\tCueOf Arg1:T1 Arg2:T1", "CueOf ties T1"),
        ("T1\tCue 0 2\tIt\nR1\tCueOf Arg1:T1 Arg2:T2", "CueOf ties something to T2"),
    ],
)
def test_brat_that_cannot_be_read(lines: str, why: str) -> None:
    with pytest.raises(newscore.FormatError, match=why):
        newscore.from_brat("It rained.", lines)


def test_brat_with_two_cues() -> None:
    lines = ["T1\tContent 0 2\tIt", "A1\tForm T1 direct", "T2\tCue 3 9\trained", "T3\tCue 9 10\t."]
    lines += ["R1\tCueOf Arg1:T2 Arg2:T1", "R2\tCueOf Arg1:T3 Arg2:T1"]
    (said,) = newscore.from_brat("It rained.", "\n".join(lines)).attributions
    assert [span.text for span in said.cue] == ["rained", "."]


# ---- Web Annotation


@each
def test_annotations_read_back_in_the_source(story: newscore.Analysis) -> None:
    rows = json.loads(json.dumps(check_annotations(story)))
    back = newscore.from_annotations(rows, story.article.text)

    def moved(spans: Sequence[newscore.Span]) -> tuple[newscore.Span, ...]:
        return tuple(map(story.in_source, spans))

    assert list(back.attributions) == [
        replace(a, content=moved(a.content), cue=moved(a.cue), source=moved(a.source))
        for a in plain(story.attributions)
    ]
    assert list(back.timexes) == [replace(t, span=story.in_source(t.span)) for t in story.timexes]


def test_annotations_find_their_words_again() -> None:
    story = newscore.analyze(STORY, published="2024-06-12")
    rows = newscore.to_annotations(story)
    changed = "Correction: the name of the mayor was misspelt.\n\n" + STORY
    for read, said in zip(
        newscore.from_annotations(rows, changed).attributions, story.attributions, strict=True
    ):
        assert [span.text for span in read.content] == [story.in_source(s).text for s in said.content]
    with pytest.raises(newscore.FormatError):
        newscore.from_annotations(rows, "Another article.")
    with pytest.raises(newscore.FormatError):
        newscore.from_annotations([{"id": "x"}], STORY)


def test_annotations_that_cannot_be_read() -> None:
    def check(
        why: str, number: int, *, start: object = 0, end: object = 9, exact: object = "It rained"
    ) -> None:
        rows = newscore.to_annotations(newscore.analyze("It rained, Roe said."))
        position, quote = rows[number]["target"][0]["selector"]
        position |= {"start": start, "end": end}
        quote |= {"exact": exact}
        with pytest.raises(newscore.FormatError, match=why):
            newscore.from_annotations(rows, "It rained, Roe said.")

    check("no place in the text", 0, start=9, end=0)
    check("no place in the text", 0, start=False)
    check("no place in the text", 0, end=9.0)
    check("found nowhere", 0, start=10**9, end=10**9, exact="It snowed")
    check("TypeError", 0, exact=5)
    rows = newscore.to_annotations(newscore.analyze("It rained, Roe said."))
    with pytest.raises(newscore.FormatError, match="two annotations have the id 's1-content'"):
        newscore.from_annotations([*rows, rows[0]], "It rained, Roe said.")
    far = json.loads(json.dumps(rows[:1]).replace('"start": 0, "end": 9', '"start": 999, "end": 999'))
    far[0]["target"][0]["selector"][1]["exact"] = ""
    (said,) = newscore.from_annotations(far, "It rained, Roe said.").attributions
    assert said.content == (newscore.Span(9, 9, ""),)
    rows[0]["body"][1]["value"] = "type=spoken"
    with pytest.raises(newscore.FormatError, match="s1-content: 'type' must be one of"):
        newscore.from_annotations(rows, "It rained, Roe said.")


@hostile
def test_annotations_of_walls(text: str) -> None:
    check_annotations(newscore.analyze(text, published="2024-06-12"))


# ---- columns


@each
def test_columns_read_back(story: newscore.Analysis) -> None:
    check_conll(story)


def test_columns_part_sentences() -> None:
    columns = newscore.to_conll(raw("It rained. Roe left."))
    assert [line.split("\t")[0] for line in columns.splitlines() if line[:1] != "#"] == [*"123", "", *"123"]


@hostile
def test_columns_of_walls(text: str) -> None:
    check_conll(raw(text))


SPOKEN = '# attribution 1 = {"type": "direct"}\n'


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        ("1\tIt", "line 1 of the columns"),
        ("1\tHe\t0\t2\t_\t_", "no such token stands there"),
        (f"1\tIt\t0\t{'9' * 5000}\t_\t_", "line 1"),
        ("2\trained\t3\t9\t_\t_\n1\tIt\t0\t2\t_\t_", "line 2 .*no such token"),
        ("# attribution 1 = {", "line 1"),
        (SPOKEN + SPOKEN, "line 2 .*twice"),
        ("# attribution 1 = {}", "attribution 1: 'type' must be one of direct, indirect, mixed, not ''"),
        ('# attribution 1 = {"type": "spoken"}', "attribution 1: 'type' must be one of"),
        ('# attribution 1 = {"type": ["direct"]}', "attribution 1: 'type' must be a string"),
        ('# timex 1 = {"type": "DAY"}\n1\tIt\t0\t2\t_\tB-DAY:1', "timex 1: 'type' must be one of"),
        ('# timex 1 = {"type": "DATE", "mod": 1}\n1\tIt\t0\t2\t_\tB-DATE:1', "timex 1: 'mod' must be"),
        ("1\tIt\t0\t2\tI-cue:1\t_", "line 1"),
        (SPOKEN + "1\tIt\t0\t2\tX-cue:1\t_", "neither B nor I"),
        ("1\tIt\t0\t2\tB-cue:1\t_", "marked cue:1, of which no line tells"),
        (SPOKEN + "1\tIt\t0\t2\tB-hint:1\t_", "marked hint:1"),
    ],
)
def test_columns_that_cannot_be_read(lines: str, why: str) -> None:
    with pytest.raises(newscore.FormatError, match=why):
        newscore.from_conll(lines, "It rained.")


# ---- table


@each
def test_table_has_a_row_for_each_statement(story: newscore.Analysis) -> None:
    table = newscore.to_csv([story, story])
    rows = newscore.from_csv(table)
    assert len(rows) == 2 * len(story.attributions)
    for row, said in zip(rows, story.attributions, strict=False):
        assert row["speaker"] == (said.speaker or "")
        assert row["statement"] == said.text
        assert row["when_value"] == (said.when.value if said.when else "")
        if said.when and (days := said.when.to_interval()):
            assert (row["when_first"], row["when_last"]) == tuple(day.isoformat() for day in days)
        assert story.text[int(row["start"]) : int(row["end"])].startswith(said.content[0].text)


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "＝", "＠", "'", "\t="])
def test_no_cell_is_a_formula(sign: str) -> None:
    article = newscore.Article(f"“{sign}HYPERLINK(1),” Roe said.", id=f"{sign}1", title=f"{sign}2")
    table = newscore.to_csv(newscore.analyze(article))
    for row in csv.reader(io.StringIO(table)):
        assert not any(cell.startswith(("=", "+", "-", "@", "＝", "＠", "\t", "\r", "\n")) for cell in row)
    assert newscore.from_csv(table)[0]["article"] == f"{sign}1"


@settings(max_examples=60, deadline=None)
@given(texts)
def test_table_of_any_text_reads_back(text: str) -> None:
    story = raw(text)
    rows = newscore.from_csv(newscore.to_csv(story))
    assert [row["statement"] for row in rows] == [said.text for said in story.attributions]


def test_table_as_excel_wants_it_reads_back() -> None:
    table = newscore.to_csv(raw("It rained, Roe said."))
    assert newscore.from_csv("\ufeff" + table.replace("\r\n", "\n")) == newscore.from_csv(table)


@pytest.mark.parametrize("table", ["", "a,b\n1,2\n", 'article,"'])
def test_table_that_cannot_be_read(table: str) -> None:
    with pytest.raises(newscore.FormatError):
        newscore.from_csv(table)


# ---- all of them


READERS: list[Callable[[Any], Any]] = [
    newscore.from_timeml,
    newscore.from_csv,
    lambda value: newscore.from_brat(value, ""),
    lambda value: newscore.from_conll("", value),
    lambda value: newscore.from_annotations([], value),
]


@pytest.mark.parametrize("reader", READERS)
def test_bytes_are_refused(reader: Callable[[Any], Any]) -> None:
    with pytest.raises(TypeError, match="decode it first"):
        reader(b"It rained.")


def test_missing_package_names_the_extra() -> None:
    with pytest.raises(newscore.MissingExtraError, match=r"pip install 'newscore\[arrow\]'"):
        need("no_package_of_this_name", "arrow")


# ---- spaCy


@pytest.fixture
def nlp() -> Any:
    spacy = pytest.importorskip("spacy", reason="spaCy is not installed")
    import newscore.export.spacy  # noqa: F401

    return spacy.blank("en")


@each
def test_spacy_doc_has_the_spans(nlp: Any, story: newscore.Analysis) -> None:
    from newscore.export.spacy import to_doc

    doc = to_doc(story, nlp)
    assert doc.text == story.text
    for part in ("content", "source", "cue"):
        ours = [(s, f"s{n}", a) for n, a in enumerate(story.attributions, 1) for s in getattr(a, part)]
        spans = list(doc.spans[f"newscore_{part}"])
        assert len(spans) == len(ours)
        for span, (place, number, said) in zip(spans, ours, strict=True):
            assert span.start_char <= place.start < place.end <= span.end_char
            assert (span.label_, span.id_, span.kb_id_) == (said.type, number, said.speaker or "")
    dates = [(span.label_, span.kb_id_) for span in doc.spans["newscore_timex"]]
    assert dates == [(timex.type, timex.value) for timex in story.timexes]


def test_spacy_component(nlp: Any) -> None:
    nlp.add_pipe("newscore", config={"published": "2024-06-12"})
    docs = list(nlp.pipe(["It rained, Jane Roe said on Monday.", "", "Nobody spoke."]))
    assert [[span.kb_id_ for span in doc.spans["newscore_content"]] for doc in docs] == [["Jane Roe"], [], []]
    assert docs[0].spans["newscore_timex"][0].kb_id_ == "2024-06-10"
    doc = nlp.make_doc("It rained on Monday.")
    doc.user_data["published"] = "2024-05-01"
    assert nlp(doc).spans["newscore_timex"][0].kb_id_ == "2024-04-29"
