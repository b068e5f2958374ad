"""The command line: one article in, a page for people or a record for programs out.

Exit codes: 0 done, 1 the article cannot be read, 2 wrong usage (also a bad `--published`).
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import newscore

if TYPE_CHECKING:
    from newscore.article import Analysis, Statement

DONE, UNREADABLE, WRONG_USAGE = 0, 1, 2

EXAMPLES = """\
examples:
  newscore article.txt --published 2023-09-12
  newscore article.txt --published 2023-09-12 --json > article.json
  curl -s https://example.org/story.txt | newscore --published 2023-09-12

exit codes: 0 done, 1 the article cannot be read, 2 wrong usage
"""


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    parser = argparse.ArgumentParser(
        prog="newscore",
        description="Who said what, when: reads a news article (UTF-8 text), prints statements and dates.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", nargs="?", default="-", help="the article; - or nothing reads standard input")
    parser.add_argument(
        "--published",
        metavar="DATE",
        help="when it was published, ISO 8601 (2023-09-12, 2023-09-12T08:30Z); without it, dates that"
        " depend on it stay open",
    )
    parser.add_argument("--json", action="store_true", help="print the record (see newscore.json_schema)")
    parser.add_argument("--version", action="version", version=f"newscore {newscore.__version__}")
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    options = build_parser().parse_args(argv)
    try:
        text = read(options.file)
    except (OSError, UnicodeDecodeError) as error:
        reason = (
            error.strerror
            if isinstance(error, OSError)
            else f"not UTF-8: {error.reason} at byte {error.start}"
        )
        return complain(f"cannot read {options.file}: {reason}", UNREADABLE)
    try:
        analysis = newscore.analyze(text, published=options.published)
    except newscore.OptionError as error:
        return complain(str(error), WRONG_USAGE)
    if options.json:
        page = json.dumps(newscore.to_dict(analysis), ensure_ascii=False, indent=1) + "\n"
    else:
        page = to_page(analysis)
    return write(page)


def read(name: str) -> str:
    """Return the text of a file, or of standard input for `-`; UTF-8, with or without a byte order mark."""
    data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    return data.decode("utf-8-sig")


def write(page: str) -> int:
    """Print a page as UTF-8, in one piece; a reader that has gone away is no error."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(page.encode("utf-8", "backslashreplace"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return DONE


def complain(message: str, code: int) -> int:
    """Print an error to standard error and return the exit code."""
    print(f"newscore: {message}", file=sys.stderr)
    return code


def to_page(analysis: Analysis) -> str:
    """Return the analysis as a page of plain text: headline, statements, dates."""
    lines: list[str] = []
    if analysis.title:
        lines += [analysis.title, "=" * min(len(analysis.title), 80)]
    published = analysis.article.published
    lines += [f"published {published}" if published else "publication date not given", ""]
    for statement in analysis.attributions:
        lines += _statement(statement)
    if not analysis.attributions:
        lines += ["nobody is quoted", ""]
    if analysis.timexes:
        lines.append("Dates")
        width = min(max(len(timex.span.text) for timex in analysis.timexes), 40)
        for timex in analysis.timexes:
            words = " ".join(timex.span.text.split())
            mod = f" {timex.mod}" if timex.mod else ""
            lines.append(f"  {words:<{width}}  {timex.type:<8}  {timex.value}{mod}")
    return "\n".join(lines).rstrip() + "\n"


def _statement(statement: Statement) -> list[str]:
    """The lines of one statement: who, how, when; then the words."""
    who = statement.speaker or " ".join(" ".join(span.text for span in statement.source).split())
    head = f"{who or 'not named'} ({statement.type}"
    if statement.when:
        head += f", {' '.join(statement.when.span.text.split())} = {statement.when.value}"
    return [
        head + ")",
        *textwrap.wrap(statement.text, width=92, initial_indent="    ", subsequent_indent="    "),
        "",
    ]


if __name__ == "__main__":
    sys.exit(main())
