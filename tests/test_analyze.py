"""The whole job on small texts; the seeds are in test_seeds.py."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newscore
from newscore import Analysis, Article, Edit, OptionError, analyze, by_diff, cleaner, pipeline

STORY = """Mill to close in May

The mill will close, Mayor Jane Roe said on Monday. “It is over,” she added.

Advertisement

Nobody answered calls on Tuesday.
"""


def spans(story: Analysis) -> list[newscore.Span]:
    """Every span an analysis holds."""
    found = list(story.sentences) + [timex.span for timex in story.timexes] + [p.span for p in story.parts]
    for a in story.attributions:
        found += [*a.content, *a.cue, *a.source]
        if a.when:
            assert a.when in story.timexes
    return found


def test_who_said_what_when() -> None:
    story = analyze(STORY, published="2024-03-06")
    assert [(a.speaker, a.text, a.when and a.when.value) for a in story.attributions] == [
        ("Jane Roe", "The mill will close", "2024-03-04"),
        ("Jane Roe", "“It is over,”", "2024-03-04"),
    ]
    assert story.title == "Mill to close in May"
    assert "Advertisement" not in story.text
    assert [a.text for a in story.quotes] == ["“It is over,”"]
    assert [paragraph.text[:6] for paragraph in story.paragraphs] == ["The mi", "Nobody"]


@pytest.mark.parametrize(
    "stamp",
    [
        "2023-05-02",
        "PUBLISHED: May 2, 2023 at 3:15 p.m. | UPDATED: May 3, 2023 at 4:15 p.m.",
        "May 2, 2023 / 3:15 PM / Roe News",
        "First published on Tue 2 May 2023 10.15 BST",
        "By Jane Doe on May 2, 2023",
        "By Jane Doe Updated May 2, 2023 3:15 p.m.",
        "May 2, 2023 • 5 min read",
        "RIVERTON, May 2, 2023 (AFP) - The mill shut its doors in the morning, the mayor said.",
    ],
)
def test_a_stamp_offers_the_day_of_publication(stamp: str) -> None:
    offered = newscore.offer_published(f"Mill to close\n\n{stamp}\n\nThe mill will close in May, she said.")
    assert offered is not None
    assert offered.value.startswith("2023-05-02")
    assert offered.span.text in stamp


def test_spans_map_to_the_source() -> None:
    story = analyze(STORY, published="2024-03-06")
    for span in spans(story):
        assert story.text[span.start : span.end] == span.text
        assert story.in_source(span).text == span.text
        assert STORY[story.in_source(span).start : story.in_source(span).end] == span.text


@pytest.mark.parametrize(
    "published",
    [
        date(2024, 3, 6),
        datetime(2024, 3, 6, 8, 30),
        datetime(2024, 3, 6, 8, 30, tzinfo=UTC),
        "2024-03-06",
        "2024-03-06T08:30:00Z",
    ],
)
def test_published_in_every_form(published: Any) -> None:
    for story in (analyze(STORY, published=published), analyze(Article(STORY, published=published))):
        assert story.attributions[0].when is not None
        assert story.attributions[0].when.value == "2024-03-04"
        assert story.article.published == (published if isinstance(published, str) else published.isoformat())


def test_published_of_the_call_goes_first() -> None:
    story = analyze(Article(STORY, published="2001-01-01"), published="2024-03-06")
    assert story.article.published == "2024-03-06"


def test_without_published_nothing_is_guessed() -> None:
    when = analyze(STORY).attributions[0].when
    assert when is not None
    assert (when.value, when.to_interval()) == ("XXXX-WXX-1", None)


def test_title_given_goes_first() -> None:
    assert analyze(Article(STORY, title="Mill shuts")).title == "Mill shuts"


@pytest.mark.parametrize("published", ["soon", "2024-02-30", "", "12/13/14/15"])
def test_bad_published(published: str) -> None:
    with pytest.raises(OptionError, match="published"):
        analyze(STORY, published=published)
    with pytest.raises(OptionError, match="published"):
        Article(STORY, published=published)


@pytest.mark.parametrize("article", [None, b"news", 5, ["news"]])
def test_only_articles_and_text(article: Any) -> None:
    with pytest.raises(TypeError, match="must be str"):
        analyze(article)


@pytest.mark.parametrize("published", [5, b"2024-03-06", 3.5])
def test_published_of_another_type(published: Any) -> None:
    with pytest.raises(TypeError, match="published"):
        analyze(STORY, published=published)


def test_cleaner_without_alignment() -> None:
    with pytest.raises(OptionError, match="by_diff"):
        analyze(STORY, cleaner=str.strip)


def test_own_cleaners() -> None:
    @cleaner
    def drop_calls(text: str) -> Any:
        at = text.index("Nobody")
        yield Edit(at, len(text), "", "house.calls")

    story = analyze(STORY, cleaner=pipeline(drop_calls, newscore.clean))
    assert "Nobody" not in story.text
    assert analyze(STORY, cleaner=pipeline()).text == STORY
    assert analyze(STORY, cleaner=by_diff(str.strip)).text == STORY.strip()


def test_timeline_is_in_calendar_order() -> None:
    story = analyze(STORY, published="2024-03-06")
    events = [
        (str(e.first), str(e.last), e.timex.span.text, e.statement is not None) for e in story.timeline()
    ]
    assert events == [
        ("2024-03-04", "2024-03-04", "Monday", True),
        ("2024-03-04", "2024-03-04", "Monday", True),
        ("2024-03-05", "2024-03-05", "Tuesday", False),
        ("2024-05-01", "2024-05-31", "May", False),
    ]


PIECES = st.sampled_from(
    [
        "“",
        "”",
        '"',
        "'",
        "Roe ",
        "said ",
        "Monday ",
        "that ",
        ". ",
        ", ",
        "\n",
        "\x00",
        "\ud800",
        "’s ",
        "he ",
        "5 ",
    ]
)


@given(st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=25).map("".join)))
@settings(deadline=None)
def test_any_text_gives_an_answer(text: str) -> None:
    story = analyze(text, published="2024-03-06")
    for span in spans(story):
        assert story.text[span.start : span.end] == span.text
        source = story.in_source(span)
        assert text[source.start : source.end] == source.text
    assert list(story.timeline()) == sorted(story.timeline(), key=lambda event: (event.first, event.last))
