"""What the grammar finds: a stretch of text and what it says, before any date is worked out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, NamedTuple

from newscore.tokens import Tokens

Base = Literal["published", "text"]


class Shift(NamedTuple):
    """So many units from the publication date, or from the date the text is at.

    `unit` is D, W, WE (weekend), M, Q, H (half-year), S (season), Y, E (decade), C (century), TH or TM.
    """

    unit: str
    offset: int
    base: Base = "published"
    part: str | None = None
    clock: str | None = None


class Calendar(NamedTuple):
    """The parts of a date that are said; what is None is left to the text and the publication date."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    quarter: int | None = None
    half: int | None = None
    season: str | None = None
    holiday: str | None = None
    part: str | None = None
    clock: str | None = None
    point: int | None = None  # last: -1, this: 0, next: +1
    within: Shift | None = None  # "June [last year]", "Monday of [last week]"
    grain: str | None = None  # W, WE: "the week of March 6"
    nth: int | None = None  # "the second Tuesday in May"; -1 is the last


class Fixed(NamedTuple):
    """A value that needs no working out: a decade, a century, PRESENT_REF, an ISO date."""

    value: str


class Amount(NamedTuple):
    """A duration. `reach` is -1 if it ends where the base stands, +1 if it starts there.

    `unit` and `number` are kept for the arithmetic of anchors; `number` is None when unknown.
    """

    value: str
    unit: str = ""
    number: float | None = None
    reach: int = 0
    base: Base = "published"


class Repeat(NamedTuple):
    """What recurs: the period or pattern, and quant and freq as TimeML has them."""

    value: str
    quant: str | None = None
    freq: str | None = None


Meaning = Shift | Calendar | Fixed | Amount | Repeat


class Mention(NamedTuple):
    """One mention: tokens `first` to `last` (both included) and what they say."""

    first: int
    last: int
    meaning: Meaning
    rule: str = ""  # filled in by the grammar
    mod: str | None = None


class Found(NamedTuple):
    """What a pattern matched: tokens `first` up to `end` (not included), with their class characters."""

    tokens: Tokens
    codes: str
    first: int
    end: int

    def lowers(self) -> list[str]:
        """The words matched, in lower case."""
        return self.tokens.lowers[self.first : self.end]

    @property
    def before(self) -> str:
        """The word before, in lower case; empty at the start of the text."""
        return self.tokens.lowers[self.first - 1] if self.first else ""

    @property
    def after(self) -> str:
        """The word behind, in lower case; empty at the end of the text."""
        return self.tokens.lowers[self.end] if self.end < len(self.tokens) else ""

    def says(self, meaning: Meaning, mod: str | None = None) -> Mention:
        """The mention that covers the whole match."""
        return Mention(self.first, self.end - 1, meaning, mod=mod)


Production = Callable[[Found], "Mention | list[Mention] | None"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A row of the grammar: patterns over class names, what they produce, and sentences that hold it to that.

    In an example the mention stands in brackets and its value behind the colon, as read on Wednesday,
    2013-05-15; a counterexample holds no mention by this rule.
    """

    name: str
    patterns: tuple[str, ...]
    produce: Production
    examples: tuple[str, ...]
    counterexamples: tuple[str, ...] = ()
