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
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from pathlib import Path

import newscore
from newscore.article import Article
from newscore.cli.jobs import Progress, run
from newscore.cli.options import COMMANDS, article_parser, many_parser, view_parser
from newscore.cli.streams import (
    STDIN,
    CannotResume,
    Item,
    Output,
    PartFile,
    expand,
    open_output,
    read_items,
    write_whole,
)
from newscore.cli.work import Problem, Task, read_article, to_page, to_text

DONE, NO_INPUT, WRONG_USAGE, SOME_BAD, INTERRUPTED = 0, 1, 2, 3, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    command = words[0] if words and words[0] in COMMANDS else None
    try:
        if command is None:
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
    try:
        if options.file == STDIN and sys.stdin.isatty():
            print("newscore: reading the article from the terminal; --help shows other ways", file=sys.stderr)
        data = sys.stdin.buffer.read() if options.file == STDIN else Path(options.file).read_bytes()
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        reason = f"not UTF-8: {error.reason} at byte {error.start}"
        return complain(f"cannot read {options.file}: {reason}", NO_INPUT)
    except OSError as error:
        return complain(f"cannot read {options.file}: {_reason(error)}", NO_INPUT)
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
    if options.output and any(_same(name, options.output) for name in files):
        return complain(f"{options.output} is both input and output", WRONG_USAGE)
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
        return complain(f"cannot write {options.output}: {_reason(error)}", NO_INPUT)
    try:
        return _work(task, islice(items, output.done, None), output, options)
    except BaseException:
        output.leave()
        raise


def _same(name: str, output: str) -> bool:
    return name != STDIN and Path(output).exists() and Path(name).samefile(output)


def _one_text(task: Task, item: Item, output: str | None) -> int:
    """Print what a command finds in a single plain text."""
    try:
        article, _ = read_article(task, item)
    except Problem as problem:
        return complain(f"cannot read {item.place}: {problem}", NO_INPUT)
    return _write(output, to_text(task.command, article))


def _work(task: Task, items: Iterator[Item], output: Output, options: argparse.Namespace) -> int:
    """Do the task on all items, in order; report what cannot be used; move the output to its name."""
    done, bad = output.done, output.bad
    kept = f"; what is done is kept, --resume goes on from there: {options.output}.part"
    kept = kept if isinstance(output, PartFile) else ""
    at_once = not isinstance(output, PartFile)
    jobs = options.jobs or os.cpu_count() or 1
    try:
        with Progress(done) as progress:
            for answers in run(task, items, jobs, at_once=at_once):
                problems = [answer for answer in answers if answer.problem]
                if problems:
                    progress.clear()
                    for answer in problems[: 1 if options.strict else None]:
                        complain(f"{answer.place}: {answer.problem}", SOME_BAD)
                if problems and options.strict:
                    good = answers[: answers.index(problems[0])]
                    output.add(b"".join(answer.line for answer in good), len(good), 0)
                    output.leave()
                    return complain(f"stopped at the first article that cannot be used{kept}", SOME_BAD)
                output.add(b"".join(answer.line for answer in answers), len(answers), len(problems))
                done, bad = done + len(answers), bad + len(problems)
                progress.add(len(answers))
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
