"""The command line: news articles in; a page for people, or records for programs, out.

Exit codes, which are stable:

| code | meaning |
|---|---|
| 0 | done |
| 1 | an input cannot be read, or the output cannot be written |
| 2 | wrong usage, also a bad `--published` |
| 3 | some articles could not be used: left out, or, with `--strict`, where the run stopped |
| 130 | interrupted from the keyboard |
"""

from __future__ import annotations

import argparse
import json
import os
import stat
import sys
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures.process import BrokenProcessPool
from difflib import get_close_matches
from itertools import chain, islice
from pathlib import Path

import newscore
from newscore.article import Article
from newscore.cli.streams import (
    STDIN,
    WRITTEN,
    CannotResume,
    Item,
    Output,
    PartFile,
    expand,
    form_of,
    open_output,
    read_items,
    size_of,
    write_whole,
)
from newscore.cli.work import Answer, Problem, Progress, Task, read_article, read_text, run, to_page, to_text

DONE, NO_INPUT, WRONG_USAGE, SOME_BAD, INTERRUPTED = 0, 1, 2, 3, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    if sys.stderr is None:  # the caller has closed it
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    command = words[0] if words and words[0] in COMMANDS else None
    try:
        if command is None:
            meant = get_close_matches(words[0], COMMANDS, 1) if words else []
            if meant and not Path(words[0]).exists():
                return complain(f"no command and no file {words[0]!r}; is {meant[0]!r} meant?", WRONG_USAGE)
            return one_article(article_parser().parse_args(words))
        if command == "view":
            return one_article(view_parser().parse_args(words[1:]))
        return many_articles(command, many_parser(command).parse_args(words[1:]))
    except BrokenPipeError:  # the reader has gone away: no error
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return complain("interrupted", INTERRUPTED)


def complain(message: str, code: int) -> int:
    """Print an error to standard error and return the exit code."""
    print(f"newscore: {message}", file=sys.stderr)
    return code


def _reason(error: OSError) -> str:
    return error.strerror or str(error)


def one_article(options: argparse.Namespace) -> int:
    """Print one article as a page or a record, or write it as HTML."""
    name = options.file
    if taken := _overwritten([name], getattr(options, "output", None)):
        return complain(f"{taken} is both input and output", WRONG_USAGE)
    many = "a folder" if Path(name).is_dir() else "a file of JSON Lines" if form_of(name) == "jsonl" else None
    if many and Path(name).exists():
        return complain(f"{name} is {many}: newscore analyze {name} reads all articles in it", NO_INPUT)
    if name == STDIN and sys.stdin is not None and sys.stdin.isatty():
        complain("reading the article from the terminal; --help shows other ways", DONE)
    item = next(read_items([name], "text"))
    try:
        text = read_text(item)
    except Problem as problem:
        return complain(f"cannot read {item.place}: {problem}", NO_INPUT)
    try:
        analysis = newscore.analyze(text, published=options.published)
    except newscore.OptionError as error:
        return complain(str(error), WRONG_USAGE)
    if "output" in options:
        return _write(options.output, newscore.to_html(analysis))
    if options.json:
        return _write(None, json.dumps(newscore.to_dict(analysis), ensure_ascii=False, indent=1) + "\n")
    return _write(None, to_page(analysis))


def _write(name: str | None, page: str) -> int:
    try:
        write_whole(name, page)
    except BrokenPipeError:
        raise
    except OSError as error:
        return complain(f"cannot write {name or 'standard output'}: {_reason(error)}", NO_INPUT)
    return DONE


def many_articles(command: str, options: argparse.Namespace) -> int:
    """Do a command on every article of the inputs."""
    named = (options.text_field, options.published_field, options.id_field, options.title_field)
    task = Task(command, *named, published=options.published)
    try:
        Article("", published=options.published)
    except newscore.OptionError as error:
        return complain(str(error), WRONG_USAGE)
    if options.resume and options.output in (None, "-"):
        return complain("--resume needs --output: standard output cannot be taken up again", WRONG_USAGE)
    try:
        files = expand(options.inputs)
    except OSError as error:
        return complain(f"cannot read {error.filename}: {_reason(error)}", NO_INPUT)
    if taken := _overwritten(files, options.output):
        return complain(f"{taken} is both input and output", WRONG_USAGE)
    items = read_items(files, options.format)
    if len(files) == 1 and command != "analyze" and not options.json:
        first = next(items, None)
        if first and first.form == "text":
            return _one_text(task, first, options.output)
        items = chain([first] if first else [], items)
    if options.resume and Path(options.output).exists() and not Path(options.output + ".part").exists():
        return complain(f"{options.output} is whole already: nothing to resume", DONE)
    settings = {**{name: getattr(task, name) for name in task.__slots__}, "inputs": files}
    try:
        output = open_output(options.output, settings, resume=options.resume)
    except CannotResume as error:
        return complain(f"cannot resume: {error}", WRONG_USAGE)
    except OSError as error:
        return complain(f"cannot write {options.output or 'standard output'}: {_reason(error)}", NO_INPUT)
    try:
        read = sum(len(item.data) for item in islice(items, output.done))
        return _work(task, items, output, options, Progress(output.done, read, size_of(files)))
    except BaseException:
        output.leave()
        raise


def _overwritten(inputs: Iterable[str], output: str | None) -> str | None:
    """Return the name of a file that would be written, at the end or on the way to it, and is an input."""
    if output in (None, STDIN):
        written = {"standard output": _stat(sys.stdout)}
    else:
        written = {name: _stat(name) for name in (f"{output}{end}" for end in WRITTEN)}
    read = [_stat(sys.stdin if name == STDIN else name) for name in inputs]
    for name, target in written.items():
        if target and any(source and os.path.samestat(source, target) for source in read):
            return name
    return None


def _stat(file: object) -> os.stat_result | None:
    """What the system says of a plain file, by its name or as a stream; None for what is none."""
    try:
        found = os.stat(file if isinstance(file, str) else file.fileno())  # type: ignore[attr-defined]
    except (OSError, ValueError, AttributeError):  # not there, closed, or a stream of Python alone
        return None
    return found if stat.S_ISREG(found.st_mode) else None


def _one_text(task: Task, item: Item, output: str | None) -> int:
    """Print what a command finds in a single plain text."""
    try:
        article, _ = read_article(task, item)
    except Problem as problem:
        return complain(f"cannot read {item.place}: {problem}", NO_INPUT)
    return _write(output, to_text(task.command, article))


def _report(problems: list[Answer], progress: Progress) -> None:
    """Print what cannot be used and why, where the progress stood."""
    if problems:
        progress.clear()
    for answer in problems:
        complain(f"{answer.place}: {answer.problem}", SOME_BAD)


def _work(
    task: Task, items: Iterator[Item], output: Output, options: argparse.Namespace, progress: Progress
) -> int:
    """Do the task on all items, in order; report what cannot be used; move the output to its name."""
    done, bad = output.done, output.bad
    kept = f"; what is done is kept, --resume goes on from there: {options.output}.part"
    kept = kept if isinstance(output, PartFile) else ""
    at_once = not isinstance(output, PartFile)
    jobs = options.jobs or os.cpu_count() or 1
    try:
        with progress:
            for answers in run(task, items, jobs, at_once=at_once):
                problems = [answer for answer in answers if answer.problem]
                _report(problems[: 1 if options.strict else None], progress)
                if problems and options.strict:
                    good = answers[: answers.index(problems[0])]
                    output.add(b"".join(answer.line for answer in good), len(good), 0)
                    output.leave()
                    return complain(f"stopped at the first article that cannot be used{kept}", SOME_BAD)
                output.add(b"".join(answer.line for answer in answers), len(answers), len(problems))
                done, bad = done + len(answers), bad + len(problems)
                progress.add(len(answers), sum(answer.size for answer in answers))
        output.finish()
    except BrokenPipeError:
        raise
    except KeyboardInterrupt:
        return complain(f"interrupted{kept}", INTERRUPTED)
    except BrokenProcessPool:
        return complain(f"a worker process was killed, perhaps for want of memory{kept}", NO_INPUT)
    except OSError as error:
        return complain(f"cannot write {options.output or 'standard output'}: {_reason(error)}", NO_INPUT)
    if bad:
        return complain(f"{bad:,} of {done:,} articles could not be used and were left out", SOME_BAD)
    return DONE


COMMANDS = {
    "analyze": "who said what, when: one record per article, as newscore.json_schema() describes it",
    "clean": "the article without residue, and the edits that removed it",
    "quotes": "the attributions of the text as it is, uncleaned",
    "dates": "the time expressions of the text as it is, uncleaned",
    "view": "one article as a self-contained HTML page",
}

_EXAMPLES = """\
examples:
  newscore article.txt --published 2023-09-12
  newscore article.txt --published 2023-09-12 --json > article.json
  curl -s https://example.org/story.txt | newscore --published 2023-09-12
  newscore view article.txt --published 2023-09-12 -o article.html
  newscore analyze articles.jsonl -o out.jsonl --jobs 4

commands, each with its own --help:
{commands}
  (an article in a file of such a name is ./view)

exit codes: 0 done, 1 an input cannot be read or the output not written, 2 wrong usage,
3 some articles could not be used, 130 interrupted
"""

_MANY = """\
Reads articles from files of JSON Lines (.jsonl, .ndjson: an object on each line), plain text (.txt: one
article in each), folders of these, and standard input; gzip is noticed. Other names and standard input are
JSON Lines if one of their first two lines begins like an object, else one plain text.{text}
A line that cannot be used is reported with file and number on standard error and left out.

examples:
{examples}

exit codes: 0 done, 1 an input cannot be read or the output not written, 2 wrong usage,
3 some articles could not be used, 130 interrupted
"""

_TEXT = """
A single plain-text article gives text for people, unless --json is given."""

_MANY_EXAMPLES = {
    "analyze": (
        "articles.jsonl -o out.jsonl --jobs 4",
        "articles.jsonl -o out.jsonl --jobs 4 --resume",
        "dump.jsonl.gz --text-field body --published-field date --id-field url -o out.jsonl.gz",
        "folder/ --published 2023-09-12 --strict > out.jsonl",
    ),
    "clean": ("article.txt", "articles.jsonl -o cleaned.jsonl", "< articles.jsonl | newscore analyze"),
    "quotes": ("article.txt", "articles.jsonl -o quotes.jsonl"),
    "dates": ("article.txt --published 2023-09-12", "articles.jsonl -o dates.jsonl"),
}


def article_parser() -> argparse.ArgumentParser:
    """Return the parser for one article without a command."""
    commands = "\n".join(f"  {name:<8} {text}" for name, text in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="newscore",
        usage="newscore [file] [--published DATE] [--json]\n       newscore {" + ",".join(COMMANDS) + "} ...",
        description="Who said what, when: reads a news article (UTF-8 text), prints statements and dates.",
        epilog=_EXAMPLES.format(commands=commands),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("file", nargs="?", default="-", help="the article; - or nothing reads standard input")
    _published(parser)
    parser.add_argument("--json", action="store_true", help="print the record (see newscore.json_schema)")
    parser.add_argument("--version", action="version", version=f"newscore {newscore.__version__}")
    return parser


def view_parser() -> argparse.ArgumentParser:
    """Return the parser of `newscore view`."""
    parser = argparse.ArgumentParser(
        prog="newscore view",
        description="Writes an article as one self-contained HTML page: marks, speakers, timeline.",
        epilog="example:\n  newscore view article.txt --published 2023-09-12 -o page.html",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("file", nargs="?", default="-", help="the article; - or nothing reads standard input")
    _published(parser)
    _output(parser)
    return parser


def many_parser(command: str) -> argparse.ArgumentParser:
    """Return the parser of a command for many articles."""
    examples = "\n".join(f"  newscore {command} {line}" for line in _MANY_EXAMPLES[command])
    parser = argparse.ArgumentParser(
        prog=f"newscore {command}",
        description=f"Writes, as JSON Lines: {COMMANDS[command]}.",
        epilog=_MANY.format(examples=examples, text="" if command == "analyze" else _TEXT),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("inputs", nargs="*", metavar="input", help="file or folder; - is standard input")
    _output(parser)
    parser.add_argument(
        "--format", choices=("jsonl", "text"), help="what the inputs hold, where their names do not say"
    )
    if command != "analyze":
        parser.add_argument("--json", action="store_true", help="records, also for a single plain text")
    _published(parser)
    fields = {"text": "text", "published": "publication date", "id": "identifier", "title": "headline"}
    for name, what in fields.items():
        parser.add_argument(
            f"--{name}-field", metavar="NAME", default=name, help=f"field of the {what} (default: {name})"
        )
    parser.add_argument(
        "--jobs", type=_jobs, default=1, metavar="N", help="processes to use; 0: one for each processor"
    )
    parser.add_argument("--strict", action="store_true", help="stop at the first article that cannot be used")
    parser.add_argument("--resume", action="store_true", help="go on where a run that was ended stopped")
    return parser


def _jobs(value: str) -> int:
    if not value.isascii() or not value.isdigit() or int(value) > 512:
        raise argparse.ArgumentTypeError(f"{value!r} is no number of processes")
    return int(value)


def _published(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--published",
        metavar="DATE",
        help="when it was published, ISO 8601 (2023-09-12, 2023-09-12T08:30Z); without it, dates that"
        " depend on it stay open",
    )


def _output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-o", "--output", metavar="FILE", help="where to write; standard output without it")
