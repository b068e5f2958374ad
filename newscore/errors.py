"""The exceptions newscore raises, and the checks that are made of texts and of what is read back."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from math import inf
from typing import Any


class NewscoreError(Exception):
    """The base of every error that newscore itself raises."""


class OptionError(NewscoreError, ValueError):
    """An argument has a value that cannot be used."""


class FormatError(NewscoreError, ValueError):
    """A record, a file or the edits of a cleaner are not of the form they should be."""


class MissingExtraError(NewscoreError, ImportError):
    """An optional package is needed and not installed."""


def check_text(text: object, name: str = "text") -> str:
    """Return `text` if it is a `str`; raise `TypeError` that says what to do otherwise.

    >>> check_text("news")
    'news'
    >>> check_text(b"news")
    Traceback (most recent call last):
    ...
    TypeError: text must be str, not bytes: decode it first, for example with .decode("utf-8")
    """
    if isinstance(text, str):
        return text
    remedy = (
        ': decode it first, for example with .decode("utf-8")'
        if isinstance(text, bytes | bytearray | memoryview)
        else ""
    )
    raise TypeError(f"{name} must be str, not {type(text).__name__}{remedy}")


def read_str(row: Mapping[str, Any], name: str) -> str:
    """Return a field of a record that is read back; raise `FormatError` if it is no `str`."""
    value = row[name]
    if not isinstance(value, str):
        raise FormatError(f"{name!r} must be a string, not {str(value)[:40]}")
    return value


def read_maybe(row: Mapping[str, Any], name: str) -> str | None:
    """Return a field of a record that is read back, a `str` or None; raise `FormatError` otherwise."""
    return None if row[name] is None else read_str(row, name)


def read_one_of(row: Mapping[str, Any], name: str, values: Collection[str]) -> str:
    """Return a field of a record that is read back; raise `FormatError` if it is none of the values."""
    value = read_str(row, name)
    if value not in values:
        raise FormatError(f"{name!r} must be one of {', '.join(values)}, not {value[:40]!r}")
    return value


def read_place(start: object, end: object, most: float = inf) -> tuple[int, int]:
    """Return two offsets that are read back; raise `FormatError` unless they are in order, within a text."""
    if type(start) is not int or type(end) is not int or not 0 <= start <= end <= most:
        raise FormatError(f"{start!r} to {end!r} is no place in the text")
    return start, end
