"""What a file of another form holds when it is read back."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from newscore.dates import Timex
from newscore.errors import FormatError, read_maybe, read_one_of, read_str
from newscore.quotes import Attribution
from newscore.schema import ATTRIBUTION_TYPES, TIMEX_FIELDS, TIMEX_TYPES
from newscore.spans import Span


@dataclass(frozen=True, slots=True)
class Annotated:
    """A text with attributions and time expressions, as read from a file of another form.

    Every span counts code points of `text`. Which of the records a form can hold, its functions say.
    """

    text: str
    attributions: tuple[Attribution, ...] = ()
    timexes: tuple[Timex, ...] = ()


def timex_fields(timex: Timex) -> dict[str, str]:
    """Return what is known of a timex beside its span and type, by name, without what is None."""
    return {name: found for name in TIMEX_FIELDS[1:] if (found := getattr(timex, name)) is not None}


# what JSON leaves as it is and some readers take for the end of a line, or cannot write
_PARTING = re.compile("[\x7f\x85\u2028\u2029\ud800-\udfff]")


def to_note(fields: Mapping[str, object]) -> str:
    """Return what is known of an annotation as JSON on one line, whatever it holds."""
    return _PARTING.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(fields, ensure_ascii=False))


_BLOCK = 8_192  # characters


def joined(pieces: Iterator[str]) -> str:
    """Return the pieces as one text. At no time do they all stand beside it, each a string of its own.

    Each time a sixteenth as many pieces are added as there are: a Python that does not lengthen a string in
    its place copies the text seventeen times at most.
    """
    text, count = "", 256
    while part := "".join(islice(pieces, count)):
        text += part
        count += count // 16
    return text


def read_lines(text: str) -> Iterator[str]:
    """Yield what line feeds part. At no time do all the lines stand beside the text."""
    at = end = 0
    while end >= 0:
        end = text.find("\n", at + _BLOCK)
        yield from text[at : end if end >= 0 else len(text)].split("\n")
        at = end + 1


_UNKNOWN = {"type": "", "value": "", "rule": "", **dict.fromkeys(("speaker", *TIMEX_FIELDS[2:-1]))}


def _checked(name: str, known: Mapping[str, Any], types: tuple[str, ...]) -> dict[str, Any]:
    """What a file says of an annotation of this name; raise `FormatError` for a field that cannot be."""
    known = {**_UNKNOWN, **known}
    try:
        read_one_of(known, "type", types)
        for field, value in _UNKNOWN.items():
            (read_maybe if value is None else read_str)(known, field)
    except FormatError as error:
        raise FormatError(f"{name}: {error}") from error
    return known


def read_timex(name: str, spans: tuple[Span, ...], known: Mapping[str, Any]) -> Timex:
    """Return the timex of which a file says `known`."""
    known = _checked(name, known, TIMEX_TYPES)
    return Timex(spans[0], *(known[field] for field in TIMEX_FIELDS))


def read_attribution(
    name: str,
    content: tuple[Span, ...],
    cue: tuple[Span, ...],
    source: tuple[Span, ...],
    known: Mapping[str, Any],
) -> Attribution:
    """Return the attribution of which a file says `known`."""
    known = _checked(name, known, ATTRIBUTION_TYPES)
    return Attribution(known["type"], content, cue, source, known["speaker"], known["rule"])
