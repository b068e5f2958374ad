"""What type checkers make of the public names: checked by `mypy tests/typing`, never run."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, assert_type

import newscore
from newscore import Aligned, Analysis, Article, Attribution, Edit, Quotation, Span, Timex


def a_journalist(text: str) -> None:
    story = newscore.analyze(text, published="2023-09-12")
    assert_type(story, Analysis)
    assert_type(story.title, str | None)
    for quote in story.quotes:
        assert_type(quote.speaker, str | None)
        assert_type(quote.text, str)
        assert_type(quote.when, Timex | None)
    for timex in story.timexes:
        assert_type(timex.value, str)
        assert_type(timex.to_interval(), tuple[date, date] | None)
    assert_type(story.in_source(story.timexes[0].span), Span)


def parts(text: str) -> None:
    assert_type(newscore.clean(text), str)
    assert_type(newscore.clean.aligned(text), Aligned)
    assert_type(newscore.split_sentences(text), list[Span])
    assert_type(newscore.find_quotations(text), list[Quotation])
    assert_type(newscore.find_attributions(text), list[Attribution])
    assert_type(newscore.find_timexes(text), list[Timex])
    assert_type(newscore.find_timexes(text, published=date(2023, 9, 12)), list[Timex])
    assert_type(newscore.normalize_date("last Friday", published=datetime(2023, 9, 12, 8)), Timex | None)


def an_engineer(text: str) -> dict[str, Any]:
    @newscore.cleaner
    def drop_stars(text: str) -> Any:
        yield Edit(0, 1, "")

    both = newscore.pipeline(drop_stars, newscore.clean)
    assert_type(both(text), str)
    assert_type(both.aligned(text), Aligned)
    story = newscore.analyze(Article(text, id="7", published=date(2023, 9, 12)), cleaner=both)
    record = newscore.to_dict(story)
    assert_type(newscore.from_dict(record, text), Analysis)
    return record


def a_house(text: str) -> None:
    split = newscore.sentence_splitter(titles=["Cllr."], abbreviations={"F.A.Q."})
    find_days = newscore.timex_finder({"Lantern Day": "August 9"})
    find_speech = newscore.attribution_finder(verbs={"tootle": "post"}, nouns={"communiqué": "statement"})
    drop_lines = newscore.line_dropper(["The harbour desk"], openings=("Sign up",))
    assert_type(split(text), list[Span])
    assert_type(find_days(text, published="2024-08-12", day_first=True), list[Timex])
    assert_type(find_speech(text), list[Attribution])
    assert_type(drop_lines.aligned(text), Aligned)
    story = newscore.analyze(
        text,
        cleaner=newscore.pipeline(drop_lines, newscore.clean),
        sentence_splitter=split,
        attribution_finder=find_speech,
        timex_finder=find_days,
    )
    assert_type(story, Analysis)


def mistakes(text: str) -> None:
    """Each line is an error; strict mypy tells if one no longer is."""
    newscore.clean(text.encode())  # type: ignore[arg-type]
    newscore.analyze(None)  # type: ignore[arg-type]
    newscore.find_timexes(text, "2023-09-12")  # type: ignore[call-arg]
    newscore.analyze(text, published=20230912)  # type: ignore[arg-type]
    newscore.analyze(text, timex_finder=newscore.find_attributions)  # type: ignore[arg-type]
    newscore.timex_finder({"Lantern Day": 9})  # type: ignore[dict-item]
    newscore.analyze(text, sentence_splitter=newscore.clean)  # type: ignore[arg-type]
    newscore.spans.Span(1, 2, "x").start = 3  # type: ignore[misc]
