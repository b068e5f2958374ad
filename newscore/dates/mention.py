"""What the grammar finds, before any date is worked out, and the dates in force that it is read against.

Below the records stands what several rows read alike: mods, pointers, ordinals, years of two digits.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, NamedTuple

from newscore.dates.classes import CODES, OTHER
from newscore.lexicons import calendar as words
from newscore.tokens import Tokens

Base = Literal["published", "text", "here"]


class Shift(NamedTuple):
    """So many units from the publication date, or from the date the text is at.

    `unit` is D, W, WE (weekend), M, Q, Y, E (decade), C (century), L (millennium), TH, TM, TS (clock),
    SAME (the period the text is at), THAT (the year it spoke of last) or WEEKS (from a weekday).
    `base` is `here` for what means the day the text is at unless the text has left it: `the day`.
    """

    unit: str
    offset: int
    base: Base = "published"
    part: str | None = None
    clock: str | None = None
    counted: bool = False  # "two years ago", as against "last year"


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
    off: int = 0  # days from the day said: "the day before Christmas"
    figures: bool = False  # "4/5/2023", whose order of month and day is still open


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


class Discourse(NamedTuple):
    """The dates in force at one point of a text. It is passed from timex to timex and never changed.

    `grain` is the kind of period named last: M, Q, Y, or P for a stretch of months (`the nine months`).
    `narrative` is the past year that a passage opened with (`In 1994 ... In March ...`), until the
    paragraph ends.
    """

    published: date | None
    clock: str | None = None
    day: date | None = None
    week: date | None = None  # the Monday of the week named last, if no day was named since
    month: tuple[int, int] | None = None
    quarter: tuple[int, int] | None = None
    year: int | None = None
    grain: str = ""
    narrative: int | None = None
    told: int | None = None  # the year spoken of last, if only by comparison: `last year`
    here: bool = False  # whether `day` was named in this paragraph

    def named(self, value: str) -> Discourse:
        """Return the state after a date was named by its TIMEX3 value."""
        if not value[:4].isdigit() or value[4:5] not in ("", "-"):
            return self
        year = int(value[:4])
        if len(value) == 4:
            return self._replace(year=year, grain="Y", told=year)
        rest = value[5:]
        if rest[:1] == "W" and rest[1:3].isdigit():
            return self._replace(week=date.fromisocalendar(year, int(rest[1:3]), 1))
        if rest[:1] == "Q" and rest[1].isdigit():
            return self._replace(year=year, quarter=(year, int(rest[1])), grain="Q")
        if rest[:1] == "H":
            return self._replace(year=year, grain="Y")
        if not rest[:2].isdigit():
            return self
        month = int(rest[:2])
        if len(rest) == 2:
            return self._replace(year=year, month=(year, month), grain="M", told=year)
        try:
            day = date(year, month, int(rest[3:5]))
        except ValueError:
            return self
        return self._replace(day=day, week=None, month=(year, month), here=True, told=year)


CLASS_OF: Final = {code: name for name, code in CODES.items()} | {OTHER: ""}


POINTS: Final = (
    dict.fromkeys("last past previous preceding prior".split(), -1)
    | dict.fromkeys("this current same that latest".split(), 0)
    | dict.fromkeys("next coming upcoming following ensuing".split(), 1)
)


MODS: Final = (
    dict.fromkeys("early beginning start".split(), "START")
    | dict.fromkeys("mid middle".split(), "MID")
    | dict.fromkeys("late end close".split(), "END")
)


def is_titled(found: Found) -> bool:
    """Whether capitalized words follow another: the name of a paper or a programme, CBS This Morning."""
    words_ = found.tokens.words
    if not all(word[0].isupper() for word in words_[found.first : found.end] if word[0].isalpha()):
        return False
    before = words_[found.first - 1] if found.first else ""
    return before[:1].isupper() and before[:1].isalpha() and not found.tokens.gap(found.first).count("\n")


def joins_word(found: Found) -> bool:
    """Whether a hyphen joins the match to the word behind: `at present-day prices`."""
    return found.after == "-" and not found.tokens.gap(found.end)


def is_title_word(word: str) -> bool:
    """Whether a word is written as in titles: Night, but neither night nor NIGHT."""
    return word[0].isupper() and not word.isupper()


def is_one_of(word: str, nouns: frozenset[str]) -> bool:
    """Whether a noun, or its plural in -s, is on a list."""
    return word in nouns or word.removesuffix("s") in nouns


def said_mod(lowers: list[str]) -> str | None:
    """The TimeML mod of `early`, `mid`, `late`, `the end of` before a date."""
    for word in lowers[:3]:
        if word in MODS:
            return MODS[word]
    return None


def full_year(word: str, turn: int = 69) -> int:
    """A year of two digits: from `turn` on it belongs to the 1900s; 69, as POSIX has it."""
    year = int(word)
    return year if year > 99 else year + (1900 if year >= turn else 2000)


def short_year(word: str) -> int:
    """A year behind an apostrophe, which is said of the past: `'68` was, `'15` may be to come."""
    return full_year(word, 40)


def number_of(word: str) -> int | None:
    """The day or ordinal that a lower-case token names: 5, 5th, fifth, second."""
    if word in words.ORDINALS:
        return words.ORDINALS[word]
    digits = word.rstrip("stndrh")
    return int(digits) if digits.isdigit() else None


def month_of(word: str) -> int:
    """The number of a month, by its name or its abbreviation."""
    return words.MONTHS.get(word) or words.MONTH_ABBREVIATIONS[word]
