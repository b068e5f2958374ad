"""What is fuzzed: for every public function a check that takes one text and derives all else from it.

A check fails by an exception: an invariant that does not hold, or an error that is not documented. Keys name
the public functions that the check asks.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta, timezone
from functools import cache, partial
from importlib.util import find_spec
from typing import Any, TypeVar
from zlib import crc32

import newscore
import newscore.cleaning as cleaning
from newscore.cli import streams, work
from newscore.schema import ATTRIBUTION_TYPES, TIMEX_TYPES
from newscore.spans import apply_edits
from tests import invariants, round_trips

T = TypeVar("T")
STORY = """Mill to close

By Ann Lee

“It is over,” Mayor Jane Roe said on Monday. She added that the mill, which opened in 1931, would shut “within
weeks.” From May 3 to May 9, 2024, & daily since, talks &amp; pleas failed.

Advertisement

“We lost,” he said in Lyon at 5 p.m. Tuesday."""
DAYS = ("2024-05-02", "2020-02-29T23:59Z", "0001-01-01", "9999-12-31", None)
# every stock cleaner that does one thing
STOCK: list[Callable[[str], str]] = [
    cleaning.drop_bidi,
    cleaning.drop_controls,
    cleaning.drop_invisible,
    cleaning.drop_marginalia,
    cleaning.drop_residue,
    cleaning.drop_tags,
    cleaning.expand_ligatures,
    cleaning.fix_characters,
    cleaning.fix_encoding,
    cleaning.fix_line_ends,
    cleaning.fix_spaces,
    cleaning.fix_spacing,
    cleaning.narrow_letters,
    cleaning.plain_dashes,
    cleaning.plain_ellipses,
    cleaning.reflow,
    cleaning.straight_marks,
    cleaning.unescape_references,
]
STEPS = [*STOCK, cleaning.by_diff(str.upper), cleaning.by_diff(str.strip)]


def choose(text: str, options: Sequence[T], salt: str = "") -> T:
    """Return one of the options, always the same for a text."""
    return options[crc32((salt + text).encode("utf-8", "surrogatepass")) % len(options)]


@cache
def story() -> newscore.Analysis:
    return newscore.analyze(newscore.Article(STORY, "x", published="2024-06-12"))


def as_it_is(text: str) -> newscore.Analysis:
    """An analysis without cleaning, which might take away what is hard for the others."""
    return newscore.analyze(text, published=choose(text, DAYS), cleaner=newscore.pipeline())


# ---- cleaning


def cleans(step: Any, text: str) -> str:
    """The two ways of a cleaner agree, what no edit touches keeps its words, and all can be undone."""
    aligned: newscore.Aligned = step.aligned(text)
    assert aligned.source == text
    assert step(text) == aligned.text == apply_edits(text, aligned.edits)
    last = 0
    for edit in aligned.edits:
        kept = newscore.Span.of(text, last, edit.start)
        assert aligned.to_clean(kept).text == kept.text
        last = edit.end
    assert newscore.undo(aligned, *aligned.edits).text == text
    return aligned.text


def settles(step: Any, text: str) -> None:
    """Cleaning a clean text changes nothing."""
    done = cleans(step, text)
    assert step(done) == done


def composes(text: str) -> None:
    steps = [choose(text, STEPS, salt) for salt in "abcd"]
    done = cleans(newscore.pipeline(*steps), text)
    one = text
    for step in steps:
        one = step(one)
    assert one == done


def diffs(text: str) -> None:
    """Any answer is reached, also one that has nothing to do with the text."""
    other = choose(text, [text[::-1], text[1:], text.title(), STORY, text + STORY, ""])
    assert cleans(newscore.by_diff(lambda _: other), text) == other


def learns(text: str) -> None:
    learned = newscore.learn_repeated_lines([text, text, text, STORY], least=choose(text, [1, 3]))
    cleans(learned, text)


def has_parts(text: str) -> None:
    at = 0
    for part in newscore.find_parts(text):
        invariants.holds(text, part.span)
        assert at <= part.span.start < part.span.end
        at = part.span.end


def counts_in_units(text: str) -> None:
    places = list(range(len(text) + 1))
    for unit, width in (("utf-8", 1), ("utf-16", 2)):
        encoding = "utf-8" if unit == "utf-8" else "utf-16-le"
        there = newscore.to_units(text, places, unit)  # type: ignore[arg-type]
        assert there[-1] * width == len(text.encode(encoding, "surrogatepass"))
        assert newscore.from_units(text, there, unit) == places  # type: ignore[arg-type]


# ---- dates


def finds_timexes(text: str) -> None:
    invariants.time_expressions(text, choose(text, DAYS))
    newscore.find_timexes(text, day_first=True)


def normalizes(text: str) -> None:
    for phrase in (text, text[:24]):
        found = newscore.normalize_date(phrase, published=choose(text, DAYS))
        if found:
            invariants.holds(phrase, found.span)
            assert found.value


def offers(text: str) -> None:
    found = newscore.offer_published(text)
    if found:
        invariants.holds(text, found.span)
        days = found.to_interval()
        assert days
        assert days[0] == days[1]


def takes_published(text: str) -> None:
    """A publication date is refused, or is taken, kept and read back."""
    number = crc32(text.encode("utf-8", "surrogatepass"))
    zone = timezone(timedelta(seconds=number % 172_000 - 86_000))
    moment = datetime(
        number % 9999 + 1, number % 12 + 1, number % 28 + 1, number % 24, number % 60, tzinfo=zone
    )
    for published in (text, f"2024-05-02T{text}", text[:10] + "-05-02", moment, moment.date(), date.max):
        try:
            found = newscore.analyze("It rained on Monday, Roe said.", published=published)
        except newscore.OptionError:
            assert isinstance(published, str)
            continue
        assert newscore.from_dict(newscore.to_dict(found)) == found
        newscore.to_html(found)
        newscore.to_timeml(found)


def takes_words_of_a_house(text: str) -> None:
    """Words of any kind are refused, or read like those of newscore."""
    words = [*text.split()[:3], text[:9]]
    phrase = choose(text, ["August 9", "the first Saturday in June", "last Monday", text])
    own: dict[str, Any] = {}
    for name, make in {
        "cleaner": lambda: newscore.line_dropper(words[:2], openings=words[2:]),
        "sentence_splitter": lambda: newscore.sentence_splitter(titles=words[:1], abbreviations=words[1:]),
        "timex_finder": lambda: newscore.timex_finder(dict.fromkeys(words[:2], phrase)),
        "attribution_finder": lambda: newscore.attribution_finder(
            verbs=dict.fromkeys(words[:2], "say"), nouns=dict.fromkeys(words[:1], "statement")
        ),
    }.items():
        with suppress(newscore.OptionError):
            own[name] = make()  # type: ignore[no-untyped-call]
    for article in (text, STORY + text):
        found = newscore.analyze(article, published=choose(text, DAYS), **own)
        for span in invariants.spans_of(found):
            invariants.holds(found.text, span)
            invariants.holds(article, found.in_source(span))


# ---- forms


def damaged(text: str) -> Any:
    """A record with one place changed."""
    record = copy.deepcopy(newscore.to_dict(story()))
    values = [
        text,
        text[:1],
        None,
        -1,
        0,
        7,
        10**9,
        1.5,
        True,
        [],
        {},
        [text],
        {"start": 0},
        "direct",
        "2024-05-02",
    ]
    at: Any = record
    for depth in range(9):
        keys = list(at) if isinstance(at, dict) else range(len(at))
        if not keys:
            return record
        key = choose(text, list(keys), f"key{depth}")
        if not isinstance(at[key], dict | list) or not at[key] or choose(text, range(6), f"stop{depth}") == 0:
            if choose(text, range(8), "drop") == 0:
                del at[key]
            else:
                at[key] = choose(text, values, "value")
            return record
        at = at[key]
    return record


def reads_records(text: str) -> None:
    """A damaged record is refused, or is one like any other: its spans hold and it can be written."""
    try:
        found = newscore.from_dict(damaged(text))
    except newscore.FormatError:
        return
    for span in invariants.spans_of(found):
        invariants.holds(found.text, span)
        invariants.holds(found.article.text, found.in_source(span))
    assert newscore.from_dict(newscore.to_dict(found)) == found
    hash(found)
    for write in (newscore.to_html, newscore.to_brat, newscore.to_conll, newscore.to_csv):
        write(found)
    newscore.to_annotations(found)
    found.timeline()


def keeps_schema(text: str) -> None:
    record = newscore.to_dict(newscore.analyze(text, published=choose(text, DAYS)))
    validator().validate(record)
    json.dumps(record)


@cache
def validator() -> Any:
    import jsonschema

    return jsonschema.Draft202012Validator(newscore.json_schema())


def spliced(document: str, text: str) -> str:
    """A document with a text put into it, or instead of a part of it."""
    low, high = sorted(choose(text, range(len(document) + 1), salt) for salt in "lh")
    return document[:low] + text + document[choose(text, [low, low, high, min(low + 1, high)], "cut") :]


def reads_or_refuses(read: Callable[[], Any]) -> None:
    try:
        found = read()
    except newscore.FormatError:
        return
    if isinstance(found, newscore.Annotated):
        for timex in found.timexes:
            invariants.holds(found.text, timex.span)
            timex.to_interval()
            assert timex.type in TIMEX_TYPES
        for said in found.attributions:
            assert said.text is not None
            assert said.type in ATTRIBUTION_TYPES
            for span in (*said.content, *said.cue, *said.source):
                invariants.holds(found.text, span)
        hash(found)
        assert all(
            isinstance(part, str | None) for row in found.attributions for part in (row.speaker, row.rule)
        )


def timeml(text: str) -> None:
    round_trips.check_timeml(as_it_is(text))
    for document in (text, f"<TimeML>{text}</TimeML>", spliced(newscore.to_timeml(story()), text)):
        reads_or_refuses(partial(newscore.from_timeml, document))


def brat(text: str) -> None:
    round_trips.check_brat(as_it_is(text))
    words, annotations = newscore.to_brat(story())
    for document in (text, spliced(annotations, text)):
        reads_or_refuses(partial(newscore.from_brat, words, document))


def annotations(text: str) -> None:
    round_trips.check_annotations(newscore.analyze(text, published=choose(text, DAYS)))
    rows = json.dumps(newscore.to_annotations(story())[:4])
    for document in (text, spliced(rows, text)):
        try:
            found = json.loads(document)
        except (ValueError, RecursionError):
            continue
        reads_or_refuses(partial(newscore.from_annotations, found, STORY))


def conll(text: str) -> None:
    round_trips.check_conll(as_it_is(text))
    columns = newscore.to_conll(story())
    for document in (text, spliced(columns, text)):
        reads_or_refuses(partial(newscore.from_conll, document, story().text))


def tables(text: str) -> None:
    found = newscore.analyze(newscore.Article(text, text or None, title=text), cleaner=newscore.pipeline())
    table = newscore.to_csv([found, found])
    rows = newscore.from_csv(table)
    assert [row["statement"] for row in rows] == 2 * [said.text for said in found.attributions]
    for document in (text, spliced(newscore.to_csv(story()), text)):
        reads_or_refuses(partial(newscore.from_csv, document))


def page(text: str) -> None:
    found = newscore.analyze(newscore.Article(text, title=text, lang=text), published=choose(text, DAYS))
    round_trips.check_html(newscore.to_html(found), found)


def arrow(text: str) -> None:
    if find_spec("pyarrow") is None:
        return
    import pyarrow

    from newscore.export.arrow import analyze_batch

    plain = text.encode("utf-8", "replace").decode()  # Arrow holds no lone surrogates
    rows = [
        {"text": plain, "published": plain[:10], "id": plain},
        {"text": plain, "title": plain},
        {"text": None},
    ]
    answers = analyze_batch(pyarrow.RecordBatch.from_pylist(rows)).to_pylist()
    assert len(answers) == 3
    assert answers[1]["error"] is None
    assert answers[1]["text"] == newscore.clean(plain)


# ---- the command line


def records(text: str) -> None:
    """A line of JSON, or of anything: one answer, as one line of JSON, or a problem that is told."""
    line = json.dumps({"text": text, "published": choose(text, DAYS), "id": text[:3], "more": [text]})
    command = choose(text, ["analyze", "clean", "quotes", "dates"])
    for form, data in (
        ("jsonl", line.encode()),
        ("jsonl", spliced(line, text).encode("utf-8", "surrogatepass")),
        ("jsonl", json.dumps({"text": text}, ensure_ascii=False).encode("utf-8", "surrogatepass")),
        ("text", text.encode("utf-8", "surrogatepass")),
        ("text", text.encode("utf-16", "surrogatepass")),
    ):
        (answer,) = work.answer(work.Task(command), [streams.Item("file:1", form, data)])  # type: ignore[arg-type]
        assert bool(answer.problem) != bool(answer.line)
        assert "internal error" not in answer.problem
        if answer.line:
            assert answer.line.endswith(b"\n")
            assert answer.line.count(b"\n") == 1
            json.loads(answer.line)
    streams._guess(iter(text.encode("utf-8", "replace").splitlines(keepends=True)))


def pages_of_text(text: str) -> None:
    assert work.to_page(newscore.analyze(text, published=choose(text, DAYS))).endswith("\n")
    work.to_text(choose(text, ["clean", "quotes", "dates"]), newscore.Article(text))


TARGETS: dict[str, Callable[[str], None]] = {
    "clean cleaner": partial(settles, newscore.clean),
    "clean_thoroughly": partial(settles, newscore.clean_thoroughly),
    "pipeline undo": composes,
    "by_diff": diffs,
    "learn_repeated_lines": learns,
    "find_parts": has_parts,
    "split_sentences": invariants.sentences,
    "find_quotations": invariants.quotations,
    "find_attributions": invariants.attributions,
    "find_timexes": finds_timexes,
    "normalize_date": normalizes,
    "offer_published": offers,
    "published": takes_published,
    "line_dropper sentence_splitter timex_finder attribution_finder": takes_words_of_a_house,
    "to_units from_units": counts_in_units,
    "analyze": invariants.analysis,
    "analyze uncleaned": invariants.analysis_as_it_is,
    "to_dict json_schema": keeps_schema,
    "from_dict": reads_records,
    "to_html": page,
    "to_timeml from_timeml": timeml,
    "to_brat from_brat": brat,
    "to_annotations from_annotations": annotations,
    "to_conll from_conll": conll,
    "to_csv from_csv": tables,
    "analyze_batch": arrow,
    "command line: records": records,
    "command line: pages": pages_of_text,
}
