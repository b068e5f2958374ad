"""Where articles come from, and where records go: files, folders, gzip, standard input and output.

Everything is read as a stream: one line, or one plain-text article, is in memory at a time. A file that
is written stands under a temporary name until it is whole.
"""

from __future__ import annotations

import gzip
import io
import json
import os
import re
import sys
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import IO, Any, Literal, Protocol

STDIN, STDIN_NAME = "-", "standard input"
WRITTEN = ("", ".part", ".part.state", ".part.state.new")  # what is written beside an output on the way to it
Form = Literal["jsonl", "text"]
_FORMS: dict[str, Form] = {".jsonl": "jsonl", ".ndjson": "jsonl", ".txt": "text", ".text": "text"}
_GZIP = b"\x1f\x8b"
# an object, or what is meant as one or several: that is no prose, and is then told
_OBJECT = re.compile(rb'(?:\[\s*)?\{\s*(?:["}]|\Z)|\[\Z')


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
        inside = sorted(str(file) for file in path.rglob("*") if file.is_file() and form_of(file.name))
        if not inside:
            raise FileNotFoundError(2, "no .jsonl, .ndjson, .txt or .text files in it", name)
        files += inside
    return files


def form_of(name: str) -> Form | None:
    return _FORMS.get(Path(name.removesuffix(".gz")).suffix.lower())


def size_of(files: Iterable[str]) -> int | None:
    """Return how many bytes there are to read, or None where nobody can tell: pipes, gzip."""
    total = 0
    for name in files:
        if name == STDIN or not Path(name).is_file():
            return None
        try:
            with Path(name).open("rb") as file:
                if file.read(2) == _GZIP:
                    return None
                total += os.fstat(file.fileno()).st_size
        except OSError:  # told when its turn comes
            return None
    return total


def read_items(files: Iterable[str], form: Form | None = None) -> Iterator[Item]:
    """Yield the articles of all files in order. A file that breaks off gives an item with an `error`."""
    for name in files:
        shown = STDIN_NAME if name == STDIN else name
        number = 0
        try:
            with _open(name) as stream:
                kind, lines = form or form_of(name), iter(stream)
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
            place, reason = (
                (f"{shown}:{number + 1}", f"cannot read on: {reason}") if number else (shown, reason)
            )
            yield Item(place, "text", b"", reason)


@contextmanager
def _open(name: str) -> Iterator[Iterable[bytes]]:
    with ExitStack() as stack:
        raw = standard(sys.stdin) if name == STDIN else stack.enter_context(Path(name).open("rb"))
        assert isinstance(raw, io.BufferedReader)
        if raw.peek(2)[:2] == _GZIP:
            yield stack.enter_context(gzip.GzipFile(fileobj=raw))
        else:
            yield raw


def standard(stream: IO[str] | None) -> IO[bytes]:
    """Return standard input or output for bytes; raise `OSError` where the caller has closed it."""
    if stream is None:
        raise OSError("it is closed")
    return stream.buffer  # type: ignore[attr-defined, no-any-return]


def _guess(lines: Iterator[bytes]) -> tuple[Form, Iterator[bytes]]:
    """JSON Lines, if one of the first two lines with words begins like an object, or none has words."""
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
    return kind if seen else "jsonl", chain(head, lines)


class CannotResume(Exception):
    """Why a run cannot go on where an earlier one stopped."""


class Output(Protocol):
    """What takes the records."""

    done: int  # articles of the input that an earlier run has done
    bad: int  # those of them that could not be used

    def add(self, lines: bytes, items: int, bad: int) -> None:
        """Take the records of the next `items` articles, `bad` of which have none."""

    def finish(self) -> None:
        """All is done."""

    def leave(self) -> None:
        """The run ends before its end."""


class Stream:
    """Standard output, a pipe or a device."""

    def __init__(self, stream: IO[bytes]) -> None:
        self.done = self.bad = 0
        self._stream = stream

    def add(self, lines: bytes, items: int, bad: int) -> None:
        self._stream.write(lines)
        self._stream.flush()

    def finish(self) -> None:
        self._stream.flush()

    leave = finish


class PartFile:
    """A file under a temporary name, moved to its own when it is whole. A name in .gz is compressed."""

    def __init__(self, path: Path, settings: dict[str, Any], *, resume: bool) -> None:
        self.path = path
        self.part = path.with_name(path.name + ".part")
        self.state = path.with_name(path.name + ".part.state")
        self.done = self.bad = self._size = 0
        self._settings = settings
        self._packed = path.suffix == ".gz"
        if resume and self.part.exists():
            self._take_up()
        else:
            self.state.unlink(missing_ok=True)
            self._file: IO[bytes] = self.part.open("wb")

    def _take_up(self) -> None:
        try:
            state = json.loads(self.state.read_text(encoding="utf-8"))
            done, bad, size = int(state["done"]), int(state["bad"]), int(state["bytes"])
        except FileNotFoundError:  # killed before its first batch was done
            self._file = self.part.open("wb")
            return
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise CannotResume(f"{self.state} cannot be read") from error
        if state.get("settings") != self._settings:
            raise CannotResume(f"{self.part} was begun with other inputs or options")
        if self.part.stat().st_size < size:
            raise CannotResume(f"{self.part} is shorter than {self.state} says")
        self.done, self.bad, self._size = done, bad, size
        self._file = self.part.open("r+b")
        self._file.truncate(size)
        self._file.seek(size)

    def add(self, lines: bytes, items: int, bad: int) -> None:
        data = gzip.compress(lines, mtime=0) if self._packed and lines else lines
        self._file.write(data)
        self._file.flush()
        self._size += len(data)
        self.done += items
        self.bad += bad
        state = {"done": self.done, "bad": self.bad, "bytes": self._size, "settings": self._settings}
        fresh = self.state.with_name(self.state.name + ".new")
        fresh.write_text(json.dumps(state), encoding="utf-8")
        os.replace(fresh, self.state)

    def finish(self) -> None:
        if self._packed and not self._size:
            self._file.write(gzip.compress(b"", mtime=0))
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        os.replace(self.part, self.path)
        self.state.unlink(missing_ok=True)

    def leave(self) -> None:
        self._file.close()


def open_output(name: str | None, settings: dict[str, Any], *, resume: bool) -> Output:
    """Return where the records go; None or `-` is standard output."""
    if name is None or name == "-":
        return Stream(standard(sys.stdout))
    path = Path(name)
    if path.exists() and not path.is_file() and not path.is_dir():  # /dev/null, a named pipe
        return Stream(path.open("wb"))
    if path.is_dir():
        raise IsADirectoryError(21, "it is a folder", name)
    return PartFile(path, settings, resume=resume)


def write_whole(name: str | None, page: str) -> None:
    """Write a page as UTF-8 to a file, under a temporary name first, or to standard output."""
    data = page.encode("utf-8", "backslashreplace")
    if name is None or name == "-":
        stream = standard(sys.stdout)
        stream.write(data)
        stream.flush()
        return
    path = Path(name)
    if path.exists() and not path.is_file():
        path.write_bytes(data)  # a device; a folder raises
        return
    part = path.with_name(path.name + ".part")
    part.write_bytes(data)
    os.replace(part, path)
