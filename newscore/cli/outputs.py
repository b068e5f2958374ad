"""Where records go: standard output, or a file that is there whole or not at all.

While a run lasts, its output is `NAME.part`; beside it `NAME.part.state` says how many articles of the
input are done and how many bytes hold their records. `--resume` cuts the first back to the second, so a
line that was half written when the run was killed is written anew.
"""

from __future__ import annotations

import gzip
import json
import os
import sys
from pathlib import Path
from typing import IO, Any, Protocol


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
        return Stream(sys.stdout.buffer)
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
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    path = Path(name)
    if path.exists() and not path.is_file():
        path.write_bytes(data)  # a device; a folder raises
        return
    part = path.with_name(path.name + ".part")
    part.write_bytes(data)
    os.replace(part, path)
