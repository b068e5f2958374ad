"""The options of the command line, and its help."""

from __future__ import annotations

import argparse

import newscore

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
