"""Where articles come from: files of JSON Lines or plain text, folders, gzip, standard input.

Everything is read as a stream: one line, or one plain-text article, is in memory at a time.
"""

from __future__ import annotations

import gzip
import io
import re
import sys
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Literal

STDIN, STDIN_NAME = "-", "standard input"
Form = Literal["jsonl", "text"]
_FORMS: dict[str, Form] = {".jsonl": "jsonl", ".ndjson": "jsonl", ".txt": "text", ".text": "text"}
_GZIP = b"\x1f\x8b"
_OBJECT = re.compile(rb'\{\s*["}]')


@dataclass(frozen=True, slots=True)
class Item:
    """One article as bytes: a line of JSON or a plain text. `place` says where it stands."""

    place: str
    form: Form
    data: bytes
    error: str = ""  # why the rest of its file cannot be read


def expand(names: Sequence[str]) -> list[str]:
    """Return the files that `names` stand for; a folder gives the articles in it, sorted by path.

    In folders, only names in .jsonl, .ndjson, .txt and .text count, with or without .gz. Raises
    `OSError` for what is not there, and for a folder without articles.
    """
    files: list[str] = []
    for name in names or [STDIN]:
        path = Path(name)
        if name == STDIN or not path.is_dir():
            if name != STDIN:
                path.stat()
            files.append(name)
            continue
        inside = sorted(str(file) for file in path.rglob("*") if file.is_file() and _form_of(file.name))
        if not inside:
            raise FileNotFoundError(2, "no .jsonl, .ndjson, .txt or .text files in it", name)
        files += inside
    return files


def _form_of(name: str) -> Form | None:
    return _FORMS.get(Path(name.removesuffix(".gz")).suffix.lower())


def read_items(files: Iterable[str], form: Form | None = None) -> Iterator[Item]:
    """Yield the articles of all files in order. A file that breaks off gives an item with an `error`."""
    for name in files:
        shown = STDIN_NAME if name == STDIN else name
        number = 0
        try:
            with _open(name) as stream:
                kind, lines = form or _form_of(name), iter(stream)
                if kind is None:
                    kind, lines = _guess(lines)
                if kind == "text":
                    yield Item(shown, "text", b"".join(lines))
                    continue
                for number, line in enumerate(lines, 1):
                    if number == 1:
                        line = line.removeprefix(b"\xef\xbb\xbf")
                    if line.strip():
                        yield Item(f"{shown}:{number}", "jsonl", line)
        except (OSError, EOFError, zlib.error) as error:
            reason = getattr(error, "strerror", None) or str(error)
            place = f"{shown}:{number + 1}" if number else shown
            yield Item(place, "text", b"", f"cannot read on: {reason}")


@contextmanager
def _open(name: str) -> Iterator[Iterable[bytes]]:
    with ExitStack() as stack:
        raw = sys.stdin.buffer if name == STDIN else stack.enter_context(Path(name).open("rb"))
        assert isinstance(raw, io.BufferedReader)
        if raw.peek(2)[:2] == _GZIP:
            yield stack.enter_context(gzip.GzipFile(fileobj=raw))
        else:
            yield raw


def _guess(lines: Iterator[bytes]) -> tuple[Form, Iterator[bytes]]:
    """JSON Lines, if one of the first two lines with words begins like a JSON object; else text."""
    head: list[bytes] = []
    seen = 0
    kind: Form = "text"
    for line in lines:
        head.append(line)
        words = line.removeprefix(b"\xef\xbb\xbf").strip()
        seen += bool(words)
        if _OBJECT.match(words):
            kind = "jsonl"
        if kind == "jsonl" or seen == 2:
            break
    return kind, chain(head, lines)
