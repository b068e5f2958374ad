"""The exceptions newscore raises, and the one check every public function makes of its text."""

from __future__ import annotations


class NewscoreError(Exception):
    """The base of every error that newscore itself raises."""


class OptionError(NewscoreError, ValueError):
    """An argument has a value that cannot be used."""


class FormatError(NewscoreError, ValueError):
    """A record, a file or a date string is not of the form it should be."""


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
