"""What a file of another form holds when it is read back."""

from __future__ import annotations

from dataclasses import dataclass

from newscore.dates import Timex
from newscore.quotes import Attribution


@dataclass(frozen=True, slots=True)
class Annotated:
    """A text with attributions and time expressions, as read from a file of another form.

    Every span counts code points of `text`. Which of the records a form can hold, its functions say.
    """

    text: str
    attributions: tuple[Attribution, ...] = ()
    timexes: tuple[Timex, ...] = ()


TIMEX_FIELDS = ("value", "mod", "quant", "freq", "begin_point", "end_point", "anchor", "rule")


def timex_fields(timex: Timex) -> dict[str, str]:
    """Return what is known of a timex beside its span and type, by name, without what is None."""
    return {name: found for name in TIMEX_FIELDS if (found := getattr(timex, name)) is not None}
