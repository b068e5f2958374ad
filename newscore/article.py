"""The whole job: a news article in, who said what and when out, every answer traceable to the source."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Protocol

from newscore.cleaning import Part, clean, find_parts
from newscore.cleaning.residue import split_lines
from newscore.cleaning.structure import parts_of
from newscore.dates import Timex, find_timexes, normalize_date, timexes_in
from newscore.dates.finder import TimexFinder, read_published
from newscore.errors import OptionError, check_text
from newscore.linking import find_sayings
from newscore.quotes import Attribution, find_attributions
from newscore.quotes.attribution import AttributionFinder, attributions_in
from newscore.sentences import split_sentences
from newscore.spans import Aligned, Span
from newscore.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Article:
    """A news article as it arrived: the raw text and what is known of it beside.

    `published` is the document creation time, an ISO 8601 string; a `date` or `datetime` is turned into
    one. Raises `TypeError` for a field that is no `str`, and `OptionError` if `published` is no date.

    >>> Article("Kim left on Sunday.", published=date(2023, 9, 12)).published
    '2023-09-12'
    """

    text: str
    id: str | None = None
    title: str | None = None
    published: str | date | None = None
    lang: str | None = None

    def __post_init__(self) -> None:
        check_text(self.text)
        for name in ("id", "title", "lang"):
            if getattr(self, name) is not None:
                check_text(getattr(self, name), name)
        if self.published is not None:
            read_published(self.published)
            day = self.published
            plain = day.isoformat() if isinstance(day, date) else day.strip()
            object.__setattr__(self, "published", plain)


@dataclass(frozen=True, slots=True)
class Statement(Attribution):
    """An attribution and when it was said: the date beside its cue, not the dates it talks about.

    `when` is None where the article gives no such date; `when_rule` names the reading that found it.
    """

    when: Timex | None = None
    when_rule: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """One entry of a timeline: the calendar days `first` to `last`, and what the article puts there.

    `statement` is what was said on these days, or None where the article only mentions the date.
    """

    first: date
    last: date
    timex: Timex
    statement: Statement | None = None


@dataclass(frozen=True, slots=True)
class Analysis:
    """What an article holds. Every span counts code points of `text`, the cleaned text.

    `in_source` maps a span back to the article as it arrived. All records are in text order.
    """

    article: Article
    aligned: Aligned
    parts: tuple[Part, ...]
    sentences: tuple[Span, ...]
    attributions: tuple[Statement, ...]
    timexes: tuple[Timex, ...]

    @property
    def text(self) -> str:
        """The cleaned text."""
        return self.aligned.text

    @property
    def title(self) -> str | None:
        """The headline: as given with the article, else as read from its first lines, else None."""
        if self.article.title is not None:
            return self.article.title
        return next((part.span.text for part in self.parts if part.role == "title"), None)

    @property
    def paragraphs(self) -> tuple[Span, ...]:
        """The paragraphs of the body, without headline, subheads and bylines."""
        return tuple(part.span for part in self.parts if part.role == "paragraph")

    @property
    def quotes(self) -> tuple[Statement, ...]:
        """The attributions with words in quotation marks: direct and mixed ones."""
        return tuple(statement for statement in self.attributions if statement.type != "indirect")

    def in_source(self, span: Span) -> Span:
        """Return the span of the source that `span` of the cleaned text came from."""
        return self.aligned.to_source(span)

    def timeline(self) -> tuple[Event, ...]:
        """Return the statements and the dates mentioned, in calendar order, then text order.

        A statement stands on the day it was said; without one it is left out. A mentioned date stands on
        its own days; one that names no calendar days (`recently`, `daily`, `two weeks`) is left out, and
        so is the date of a saying, which stands with its statement.

        >>> story = analyze("Roe said Monday that the mill shut in May.", published="2024-06-12")
        >>> for event in story.timeline():
        ...     print(event.first, event.last, event.timex.span.text, bool(event.statement))
        2024-05-01 2024-05-31 May False
        2024-06-10 2024-06-10 Monday True
        """
        events: list[tuple[date, date, int, Event]] = []
        of_sayings = set()
        for statement in self.attributions:
            days = statement.when.to_interval() if statement.when else None
            if statement.when and days:
                of_sayings.add(statement.when)
                start = statement.content[0].start if statement.content else statement.when.span.start
                events.append((*days, start, Event(*days, statement.when, statement)))
        for timex in self.timexes:
            days = timex.to_interval() if timex not in of_sayings else None
            if days:
                events.append((*days, timex.span.start, Event(*days, timex)))
        return tuple(event[-1] for event in sorted(events, key=lambda event: event[:3]))


class FindTimexes(Protocol):
    """A function that stands in for `find_timexes`."""

    def __call__(self, text: str, *, published: str | date | None) -> list[Timex]: ...


def analyze(
    article: Article | str,
    *,
    published: str | date | datetime | None = None,
    cleaner: Callable[[str], str] = clean,
    sentence_splitter: Callable[[str], list[Span]] = split_sentences,
    attribution_finder: Callable[[str], list[Attribution]] = find_attributions,
    timex_finder: FindTimexes = find_timexes,
) -> Analysis:
    """Return who said what, when, in a raw news article: an `Analysis` of its cleaned text.

    `published` is the document creation time (TimeML): a `date`, a `datetime` or an ISO 8601 string; it
    takes precedence over that of the article. Without either, dates that depend on it stay
    underspecified, `XXXX-WXX-2` for a bare `Tuesday`. `cleaner` is any cleaner of newscore or one made
    with `newscore.cleaner` and `newscore.pipeline`; `pipeline()` leaves the text as it is. The functions of
    the three steps behind it may be replaced too: by what the factory of the same name makes of your own
    words, or by any function with the signature of the stock one.

    Raises `TypeError` for anything but an `Article` or `str`, and `OptionError` for a `published` that is
    no date or a cleaner that keeps no alignment.

    >>> story = analyze("The mill will close, Mayor Jane Roe said on Tuesday.", published="2024-06-12")
    >>> for statement in story.attributions:
    ...     print(statement.speaker, "|", statement.text, "|", statement.when.value)
    Jane Roe | The mill will close | 2024-06-11
    """
    if not isinstance(article, Article):
        article = Article(check_text(article, "article"))
    if published is not None:
        article = replace(article, published=published)
    align = getattr(cleaner, "aligned", None)
    if align is None:
        raise OptionError(
            f"cleaner {getattr(cleaner, '__name__', cleaner)!r} keeps no alignment: make it with"
            " newscore.cleaner, or wrap it in newscore.by_diff"
        )
    aligned: Aligned = align(article.text)
    text = aligned.text
    sentences = tuple(sentence_splitter(text))
    statements, timexes = _read(text, sentences, article.published, attribution_finder, timex_finder)
    # what `clean` leaves holds no residual lines: they need not be looked for again
    parts = parts_of(text, split_lines(text), {}) if cleaner is clean else find_parts(text)
    return Analysis(article, aligned, tuple(parts), sentences, statements, timexes)


def _read(
    text: str,
    sentences: tuple[Span, ...],
    published: str | date | None,
    attribution_finder: Callable[[str], list[Attribution]],
    timex_finder: FindTimexes,
) -> tuple[tuple[Statement, ...], tuple[Timex, ...]]:
    """The dated statements of a text and its dates. The tokens are let go with the call: they are large."""
    tokens = Tokens(text)
    attributions = _attributions(tokens, sentences, attribution_finder)  # first, since it takes most memory
    timexes = tuple(_timexes(tokens, published, timex_finder))
    sayings = find_sayings(tokens, sentences, attributions, timexes)
    statements = tuple(
        Statement(a.type, a.content, a.cue, a.source, a.speaker, a.rule, saying.when, saying.rule)
        for a, saying in zip(attributions, sayings, strict=True)
    )
    return statements, timexes


# The finders of newscore share the tokens and sentences; any other function reads the text anew.
def _timexes(tokens: Tokens, published: str | date | None, finder: FindTimexes) -> list[Timex]:
    if finder is find_timexes or isinstance(finder, TimexFinder):
        return timexes_in(tokens, published=published, names=getattr(finder, "names", None))
    return finder(tokens.text, published=published)


def _attributions(
    tokens: Tokens, sentences: tuple[Span, ...], finder: Callable[[str], list[Attribution]]
) -> list[Attribution]:
    if finder is find_attributions or isinstance(finder, AttributionFinder):
        bounds = ((sentence.start, sentence.end) for sentence in sentences)
        return attributions_in(tokens, bounds, getattr(finder, "words", None))
    return finder(tokens.text)


def check_analysis(analysis: object) -> Analysis:
    """Return an analysis; raise `TypeError` that says what to do for anything else."""
    if isinstance(analysis, Analysis):
        return analysis
    remedy = ": call newscore.analyze first" if isinstance(analysis, str | Article) else ""
    raise TypeError(f"analysis must be Analysis, not {type(analysis).__name__}{remedy}")


def offer_published(text: str) -> Timex | None:
    """Return the day on which an article says of itself that it was published, or None.

    Reads the time stamp (`Updated Sept. 12, 2023 3:15 p.m. ET`) or else the dateline of the raw text. The
    date is an offer: `analyze` never takes it by itself, since a stamp may be that of an update or of
    another page. Only a full calendar day is offered. Offsets are code points of `text`. Raises
    `TypeError` for anything but `str`.

    >>> offered = offer_published("Mill to close\\n\\nUpdated Sept. 12, 2023\\n\\nThe mill will close.")
    >>> offered.value, offered.span.text
    ('2023-09-12', 'Sept. 12, 2023')
    """
    parts = find_parts(check_text(text))
    for role in ("timestamp", "dateline"):
        for part in parts:
            if part.role != role:
                continue
            timex = normalize_date(part.span.text) or next(iter(find_timexes(part.span.text)), None)
            days = timex.to_interval() if timex else None
            if timex and days and days[0] == days[1]:
                start = part.span.start + timex.span.start
                return replace(timex, span=Span(start, start + len(timex.span.text), timex.span.text))
    return None
