"""A page to look at: one self-contained HTML file with the article, who said what, and a timeline."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator, Sized
from functools import cache

import newscore
from newscore.article import Analysis, Statement, check_analysis
from newscore.dates.finder import read_published
from newscore.dates.timex import Timex
from newscore.export.annotated import joined
from newscore.export.html.assets import SCRIPT, STYLE
from newscore.export.html.text import escape, mark_up, one_line
from newscore.export.html.timeline import draw, stretch
from newscore.spans import Span

_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}")

_LEGEND = """<ul class="legend">
<li><span class="direct">direct quotation</span></li>
<li><span class="mixed">partly quoted</span></li>
<li><span class="indirect">reported speech</span></li>
<li><span class="source">who</span></li>
<li><span class="cue">said</span></li>
<li><span class="date">date</span></li>
</ul>"""


class Html(str):
    """An HTML page as a string that also displays itself in Jupyter, in a frame of its own."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return (
            '<iframe title="newscore" sandbox="allow-scripts" width="100%" height="640"'
            f' style="border:1px solid #888;box-sizing:border-box" srcdoc="{escape(self)}"></iframe>'
        )


def to_html(analysis: Analysis) -> Html:
    """Return an analysis as one self-contained HTML page, a `str` that displays itself in Jupyter.

    The page shows the article with quotations, reported speech, sources, cues and dates marked; what is
    known of each beside the mark that is pointed at, tapped or focused; the statements by speaker; and a
    timeline to scale. It switches between the cleaned text and the article as it arrived, where what
    cleaning removed is struck through. It loads nothing from the network, and its content security policy
    forbids it to. Text of the article never becomes markup: control characters, which HTML cannot hold,
    stand as their pictures, and lone surrogates as U+FFFD.

    >>> from newscore import analyze
    >>> page = to_html(analyze("The mill will close, Mayor Jane Roe said on Tuesday."))
    >>> page.startswith("<!doctype html>"), "Jane Roe" in page
    (True, True)
    """
    return Html(joined(_page(check_analysis(analysis))))


def _page(analysis: Analysis) -> Iterator[str]:
    article = analysis.article
    language = article.lang if article.lang and _LANGUAGE.fullmatch(article.lang) else "en"
    title = one_line(analysis.title or "News article")
    yield f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{title}</title>
<style>{STYLE}</style>
</head>
<body>
<header>
<h1>{title}</h1>
<p class="about">{_published(article.published)} · {_count(analysis.attributions, "statement")} · \
{_count(analysis.timexes, "date")} · {len(analysis.text):,} characters · newscore {newscore.__version__}</p>
<nav aria-label="Sections"><a href="#article">Article</a><a href="#statements">Who said what</a>\
<a href="#when">When</a></nav>
</header>
<main>
<div class="columns">
<section aria-labelledby="article">
<h2 id="article">Article</h2>
<fieldset><legend>Text</legend>
<label><input type="radio" name="text" id="clean" checked> cleaned</label>
<label><input type="radio" name="text" id="raw"> as it arrived, removed text struck through</label>
</fieldset>
{_LEGEND}
<p class="about hint">Point at a mark, tap it, or go from one to the next with Tab.
Escape closes the note.</p>
<div class="article" lang="{language}">"""
    places: dict[str, str] = {}
    yield from mark_up(analysis, places)
    yield """</div>
</section>
<section aria-labelledby="statements">
<h2 id="statements">Who said what</h2>
"""
    dates = {timex: places.get(f"d{number}", "article") for number, timex in enumerate(analysis.timexes, 1)}
    yield from _statements(analysis, dates, places)
    events = [(event, dates.get(event.timex, "article")) for event in analysis.timeline()]
    press, _ = read_published(article.published)
    yield f"""
</section>
</div>
<section aria-labelledby="when">
<h2 id="when">When</h2>
<p class="about"><span class="swatch said"></span>said on this date \
<span class="swatch told"></span>date mentioned <span class="swatch press"></span>published</p>
{draw(events, press)}
<h3>Dates in the article</h3>
"""
    yield from _dates(analysis, places)
    yield f"""
</section>
</main>
<script>{SCRIPT}</script>
</body>
</html>
"""


@cache
def _policy() -> str:
    """A policy that allows this style sheet and this script, and nothing else."""
    style, script = (
        base64.b64encode(hashlib.sha256(part.encode()).digest()).decode() for part in (STYLE, SCRIPT)
    )
    return (
        f"default-src 'none'; style-src 'sha256-{style}'; script-src 'sha256-{script}';"
        " base-uri 'none'; form-action 'none'"
    )


def _published(published: object) -> str:
    return f"published {one_line(str(published))}" if published else "publication date not given"


def _count(records: Sized, name: str) -> str:
    return f"{len(records)} {name}{'s' * (len(records) != 1)}"


def _words(spans: Iterable[Span]) -> str:
    return " … ".join(" ".join(span.text.split()) for span in spans)


def _statements(analysis: Analysis, dates: dict[Timex, str], places: dict[str, str]) -> Iterator[str]:
    """The statements, gathered by speaker in the order in which the speakers first speak."""
    if not analysis.attributions:
        yield '<p class="about">Nobody is quoted.</p>'
    speakers: dict[str, list[tuple[int, Statement]]] = {}
    for number, statement in enumerate(analysis.attributions, 1):
        who = statement.speaker or _words(statement.source) or "not named"
        speakers.setdefault(who, []).append((number, statement))
    for who, rows in speakers.items():
        count = _count(rows, "statement")
        yield f'<h3><bdi>{one_line(who)}</bdi> <span class="about">{count}</span></h3>\n'
        yield '<ol class="entries">\n'
        for number, statement in rows:
            yield f"{_statement(number, statement, who, dates, places)}\n"
        yield "</ol>\n"


def _statement(
    number: int, said: Statement, who: str, dates: dict[Timex, str], places: dict[str, str]
) -> str:
    source = _words(said.source)
    when = "no date given"
    if said.when is not None:
        target = dates.get(said.when, "article")
        when = f'<a href="#{target}">{one_line(said.when.span.text)}</a> = {_value(said.when)}'
    facts = [
        ("when", when),
        *([("source", one_line(source))] if source not in ("", who) else []),
        ("cue", one_line(_words(said.cue)) or "none"),
        ("rule", one_line(said.rule) + (f", {one_line(said.when_rule)}" if said.when_rule else "")),
    ]
    entry = f"s{number}"
    return (
        f'<li id="{entry}"><p><b>{number}</b> <bdi>{one_line(who)}</bdi>'
        f"<small>{escape(said.type)}</small></p><blockquote>{escape(said.text)}</blockquote>"
        f"{_facts(facts, places.get(entry))}"
    )


def _dates(analysis: Analysis, places: dict[str, str]) -> Iterator[str]:
    if not analysis.timexes:
        yield '<p class="about">No dates.</p>'
        return
    yield '<ol class="entries dates">'
    for number, timex in enumerate(analysis.timexes, 1):
        days = timex.to_interval()
        covers = escape(stretch(*days)) if days else "no calendar days"
        facts = [("value", _value(timex)), ("days", covers)]
        if timex.anchor:
            facts.append(("counted from", one_line(timex.anchor)))
        facts.append(("rule", one_line(timex.rule)))
        entry = f"d{number}"
        yield (
            f'<li id="{entry}"><p><bdi>{one_line(timex.span.text)}</bdi>'
            f"<small>{escape(timex.type.lower())}</small></p>{_facts(facts, places.get(entry))}"
        )
    yield "</ol>"


def _value(timex: Timex) -> str:
    return one_line(timex.value) + (f" ({one_line(timex.mod)})" if timex.mod else "")


def _facts(facts: Iterable[tuple[str, str]], place: str | None) -> str:
    """What is known of an entry, and a link back to its place in the article."""
    rows = "".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in facts)
    back = f'<a href="#{place}">in the article</a>' if place else ""
    return f"<dl>{rows}</dl>{back}</li>"
