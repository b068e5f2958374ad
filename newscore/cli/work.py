"""What is done with one article, and with many through several processes.

An article is read, what the command finds is found, and its record or page is written. Many are worked on
in a bounded window, with the answers in the order of the input.
"""

from __future__ import annotations

import importlib
import json
import multiprocessing
import os
import signal
import sys
import textwrap
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from types import TracebackType
from typing import Any

import newscore
from newscore.article import Analysis, Article, Statement
from newscore.cli.streams import STDIN_NAME, Item
from newscore.dates import Timex
from newscore.errors import NewscoreError
from newscore.quotes import Attribution
from newscore.spans import Aligned


@dataclass(frozen=True, slots=True)
class Task:
    """What to do, and where in a line of JSON the article stands."""

    command: str
    text_field: str = "text"
    published_field: str = "published"
    id_field: str = "id"
    title_field: str = "title"
    published: str | None = None  # where the line has none


@dataclass(frozen=True, slots=True)
class Answer:
    """One line of output, or why there is none."""

    place: str
    line: bytes = b""
    problem: str = ""
    size: int = 0  # of the input, in bytes


class Problem(Exception):
    """Why an article cannot be used."""


def answer(task: Task, items: list[Item]) -> list[Answer]:
    """Return an answer for each item, in order. No item keeps the next from its answer."""
    return [_answer(task, item) for item in items]


def _answer(task: Task, item: Item) -> Answer:
    try:
        article, fields = read_article(task, item)
        return Answer(item.place, to_line(_RECORDS[task.command](task, article, fields)), "", len(item.data))
    except (Problem, NewscoreError) as error:
        problem = str(error)
    except Exception as error:  # a fault of newscore: one article must not stop the others
        problem = f"internal error, {type(error).__name__}: {error}"
    return Answer(item.place, b"", problem, len(item.data))


def to_line(record: dict[str, Any]) -> bytes:
    """Return a record as a line of UTF-8; lone surrogates stand as JSON escapes. Raises `Problem`."""
    try:
        line = json.dumps(record, ensure_ascii=False, allow_nan=False)
    except ValueError as error:
        raise Problem("a field holds NaN or a number without bounds, which are no JSON") from error
    return line.encode("utf-8", "backslashreplace") + b"\n"


def read_text(item: Item) -> str:
    """Return the bytes of an item as a text. Raises `Problem`."""
    if item.error:
        raise Problem(item.error)
    try:
        return item.data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Problem(f"not UTF-8: {error.reason} at byte {error.start}; convert it first") from error


def read_article(task: Task, item: Item) -> tuple[Article, dict[str, Any]]:
    """Return the article of an item, and all fields of its line. Raises `Problem`."""
    text = read_text(item)
    if item.form == "text":
        name = None if item.place == STDIN_NAME else item.place
        fields: Any = {"id": name, "text": text}
        return Article(text, id=name, published=task.published), fields
    try:
        fields = json.loads(text.rstrip("\r\n"))
    except json.JSONDecodeError as error:
        raise Problem(f"not JSON: {error.msg.removesuffix(' at')} at character {error.colno}") from error
    except RecursionError as error:
        raise Problem("not JSON that can be read: nested too deeply") from error
    except ValueError as error:
        raise Problem("not JSON that can be read: a number of too many digits") from error
    if not isinstance(fields, dict):
        raise Problem("not a JSON object; each has a line of its own, and plain text needs --format text")
    body = _string(fields, task.text_field, numbers=False)
    if body is None:
        raise Problem(
            f"no text: field {task.text_field!r} is {'null' if task.text_field in fields else 'missing'}"
        )
    return (
        Article(
            body,
            id=_string(fields, task.id_field),
            title=_string(fields, task.title_field) or None,  # an empty field is no headline
            published=_string(fields, task.published_field) or task.published,
        ),
        fields,
    )


def _string(fields: dict[str, Any], name: str, *, numbers: bool = True) -> str | None:
    value = fields.get(name)
    if numbers and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if value is not None and not isinstance(value, str):
        raise Problem(f"field {name!r} must be a string, not {json.dumps(value)[:40]}")
    return value


def analyzed(task: Task, article: Article, fields: dict[str, Any]) -> dict[str, Any]:
    """The record of `newscore.to_dict`."""
    return newscore.to_dict(newscore.analyze(article))


def cleaned(task: Task, article: Article, fields: dict[str, Any]) -> dict[str, Any]:
    """The line as it came, its text cleaned, and the edits that did it."""
    aligned = newscore.clean.aligned(article.text)
    text_field = task.text_field if task.text_field in fields else "text"
    edits = newscore.to_dict(_bare(article, aligned))["edits"]
    return {**fields, text_field: aligned.text, "edits": edits}


def quoted(task: Task, article: Article, fields: dict[str, Any]) -> dict[str, Any]:
    """The attributions of the text as it is, uncleaned."""
    found = tuple(
        Statement(a.type, a.content, a.cue, a.source, a.speaker, a.rule)
        for a in newscore.find_attributions(article.text)
    )
    rows = newscore.to_dict(_bare(article, Aligned.of(article.text), statements=found))["attributions"]
    for row in rows:  # dates are not looked for here
        del row["when"], row["when_rule"]
    return {"id": article.id, "attributions": rows}


def dated(task: Task, article: Article, fields: dict[str, Any]) -> dict[str, Any]:
    """The time expressions of the text as it is, uncleaned."""
    found = tuple(newscore.find_timexes(article.text, published=article.published))
    rows = newscore.to_dict(_bare(article, Aligned.of(article.text), timexes=found))["timexes"]
    return {"id": article.id, "timexes": rows}


_RECORDS: dict[str, Callable[[Task, Article, dict[str, Any]], dict[str, Any]]] = {
    "analyze": analyzed,
    "clean": cleaned,
    "quotes": quoted,
    "dates": dated,
}


def _bare(
    article: Article,
    aligned: Aligned,
    *,
    statements: tuple[Statement, ...] = (),
    timexes: tuple[newscore.Timex, ...] = (),
) -> Analysis:
    """An analysis that holds just what one command found, to be written by `to_dict`."""
    return Analysis(article, aligned, (), (), statements, timexes)


def to_text(command: str, article: Article) -> str:
    """Return what a command finds in one article, for people."""
    if command == "clean":
        return f"{newscore.clean(article.text)}\n"
    if command == "quotes":
        return join(list_statements(newscore.find_attributions(article.text)))
    return join(list_dates(newscore.find_timexes(article.text, published=article.published)) or ["no dates"])


def to_page(analysis: Analysis) -> str:
    """Return the analysis as a page of plain text: headline, statements, dates."""
    lines: list[str] = []
    if analysis.title:
        lines += [analysis.title, "=" * min(len(analysis.title), 80)]
    published = analysis.article.published
    if published is None and (offered := newscore.offer_published(analysis.article.text)):
        day = offered.value[:10]
        lines += [f"publication date not given; the article prints {day}: try --published {day}", ""]
    else:
        lines += [f"published {published}" if published else "publication date not given", ""]
    lines += list_statements(analysis.attributions)
    if analysis.timexes:
        lines.append("Dates")
        lines += [f"  {line}" for line in list_dates(analysis.timexes)]
    return join(lines)


def join(lines: Iterable[str]) -> str:
    """Return lines as a text that ends in one line feed."""
    return "\n".join(lines).rstrip() + "\n"


def list_statements(statements: Sequence[Attribution]) -> list[str]:
    """Return statements as lines: who, how, when, the cue (`did not say` turns the rest); then the words."""
    lines: list[str] = []
    for statement in statements:
        who = statement.speaker or " ".join(" ".join(span.text for span in statement.source).split())
        head = f"{who or 'not named'} ({statement.type}"
        when: Timex | None = getattr(statement, "when", None)
        if when:
            head += f", {' '.join(when.span.text.split())} = {when.value}"
        words = textwrap.wrap(statement.text, width=92, initial_indent="    ", subsequent_indent="    ")
        cue = " ".join(" ".join(span.text for span in statement.cue).split())
        lines += [f"{head}) {cue}".rstrip(), *words, ""]
    return lines or ["nobody is quoted", ""]


def list_dates(timexes: Sequence[Timex]) -> list[str]:
    """Return dates as lines: the words, the type, the value."""
    width = min(max((len(timex.span.text) for timex in timexes), default=0), 40)
    lines = []
    for timex in timexes:
        words = " ".join(timex.span.text.split())
        mod = f" {timex.mod}" if timex.mod else ""
        lines.append(f"{words:<{width}}  {timex.type:<8}  {timex.value}{mod}")
    return lines


_MOST_ITEMS, _MOST_BYTES = 32, 1 << 18  # of a batch
_WINDOW = 3  # batches under way for each process


def run(task: Task, items: Iterable[Item], jobs: int, *, at_once: bool = False) -> Iterator[list[Answer]]:
    """Yield the answers, batch by batch, in the order of the items.

    With one job everything is done here; `at_once` then gives each answer as soon as it is known.
    Otherwise at most three batches for each process are read ahead, so that memory stays flat.
    """
    if jobs == 1:
        for batch in batches(items, 1 if at_once else _MOST_ITEMS):
            yield answer(task, batch)
        return
    # a fresh interpreter for each worker: no copied locks, and the same on every platform
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(jobs, context, initializer=_prepare_worker) as pool:
        under_way: deque[Future[list[Answer]]] = deque()
        work = batches(items, _MOST_ITEMS)
        try:
            for batch in islice(work, _WINDOW * jobs):
                under_way.append(pool.submit(answer, task, batch))
            while under_way:
                yield under_way.popleft().result()
                for batch in islice(work, 1):
                    under_way.append(pool.submit(answer, task, batch))
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def batches(items: Iterable[Item], most: int) -> Iterator[list[Item]]:
    """Yield the items in lists of at most `most`, and not much more than 256 KiB."""
    batch: list[Item] = []
    size = 0
    for item in items:
        batch.append(item)
        size += len(item.data)
        if len(batch) >= most or size >= _MOST_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _prepare_worker() -> None:
    """Leave interrupts to the parent, and end when it ends, however it does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow_parent, daemon=True).start()


def _follow_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


class Progress:
    """A bar (tqdm, if installed) or a counter on a terminal; nothing on a pipe.

    `done` articles of `read` bytes were dealt with before; `size` is that of all input, None if not known.
    """

    def __init__(self, done: int = 0, read: int = 0, size: int | None = None) -> None:
        self._bar: Any = None
        self._shown = sys.stderr.isatty()
        self._count, self._first, self._began, self._last = done, done, time.monotonic(), 0.0
        self._read, self._size = read, size
        if self._shown:
            form = (
                "{percentage:3.0f}%|{bar}| {desc} [{elapsed}<{remaining}]" if size else "{desc} [{elapsed}]"
            )
            with suppress(ImportError, OSError):
                tqdm = importlib.import_module("tqdm").tqdm
                width, height = os.get_terminal_size(sys.stderr.fileno())  # some terminals say 0, 0
                shape = {"ncols": width or 80, "nrows": height or 24}
                self._bar = tqdm(total=size, initial=read, bar_format=form, **shape)

    def __enter__(self) -> Progress:
        return self

    def add(self, count: int, size: int) -> None:
        self._count += count
        self._read += size
        if self._bar is not None:
            self._bar.set_description_str(self._text(), refresh=False)
            self._bar.update(size)
        elif self._shown and (now := time.monotonic()) - self._last > 0.2:
            self._last = now
            self._write()

    def clear(self) -> None:
        """Take the line away, so that a message can be printed."""
        if self._bar is not None:
            self._bar.clear()
        elif self._shown:
            print("\r\x1b[K", end="", file=sys.stderr)

    def _text(self) -> str:
        speed = (self._count - self._first) / max(time.monotonic() - self._began, 0.001)
        return f"{self._count:,} articles, {speed:,.0f}/s"

    def _write(self) -> None:
        share = f", {min(self._read / self._size, 1):.0%}" if self._size else ""
        print(f"\r\x1b[K{self._text()}{share}", end="", file=sys.stderr, flush=True)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._bar is not None:
            self._bar.close()
        elif self._shown:
            self._write()
            print(file=sys.stderr)
