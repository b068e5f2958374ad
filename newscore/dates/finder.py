"""The public functions: find the dates of a text, and read a phrase that is a date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Final

from newscore.dates.arithmetic import add, read_iso
from newscore.dates.grammar import find_mentions
from newscore.dates.mention import POINTS, Calendar, Discourse, Mention
from newscore.dates.merge import join_mentions
from newscore.dates.resolve import resolve
from newscore.dates.timex import Timex, days_of
from newscore.errors import OptionError, check_text
from newscore.lexicons.calendar import ZONES
from newscore.spans import Span
from newscore.tokens import Tokens

_OWN = "name.own"  # the rule of names that a house gives
Published = date | datetime | str | None


def find_timexes(text: str, *, published: Published = None, day_first: bool = False) -> list[Timex]:
    """Return the dates, times, durations and sets of a news text, in text order, none overlapping.

    `published` is the day the text came out, as a date, a datetime or an ISO 8601 string; relative and
    incomplete dates are counted from it. Without it they stay underspecified (`XXXX-WXX-2`), never
    guessed. `day_first` reads `4/5/2023` as 4 May. Offsets are code points into `text`. Ages, prices
    and measures are left alone. Values follow TimeML 1.2.1. Raises `OptionError` for a `published` that
    is no date, `TypeError` for a text that is no `str`.

    >>> [(t.span.text, t.value) for t in find_timexes("He left on Sunday.", published="2023-09-12")]
    [('Sunday', '2023-09-10')]
    >>> [(t.span.text, t.value) for t in find_timexes("He left on Sunday.")]
    [('Sunday', 'XXXX-WXX-7')]
    """
    return timexes_in(Tokens(check_text(text)), published=published, day_first=day_first)


@dataclass(frozen=True, slots=True)
class _OwnNames:
    """Names that a house has for dates of its own, cut into words, with what each means."""

    phrases: tuple[tuple[str, str], ...]  # as given
    by_word: dict[str, list[tuple[tuple[str, ...], Mention]]] = field(repr=False, compare=False)

    def find(self, tokens: Tokens) -> Iterator[Mention]:
        """Yield the mentions of names, in text order, none overlapping; of two names the longer one."""
        behind = 0
        for at, word in enumerate(tokens.words):
            if at < behind or word not in self.by_word:
                continue
            for name, read in self.by_word[word]:
                if tuple(tokens.words[at : at + len(name)]) == name:
                    last = at + len(name) - 1
                    mention = _with_neighbours(Mention(at, last, read.meaning, _OWN, read.mod), tokens)
                    behind = mention.last + 1
                    yield mention
                    break


@dataclass(frozen=True, slots=True)
class TimexFinder:
    """What `timex_finder` returns: `find_timexes` with more names of dates."""

    names: _OwnNames

    def __call__(self, text: str, *, published: Published = None, day_first: bool = False) -> list[Timex]:
        """Return the dates, times, durations and sets of a news text, as `find_timexes` does."""
        tokens = Tokens(check_text(text))
        return timexes_in(tokens, published=published, day_first=day_first, names=self.names)


def timex_finder(names: Mapping[str, str]) -> TimexFinder:
    """Return a function like `find_timexes` that also knows the days and periods of your house.

    `names` maps each name to a date that newscore reads: a day of every year, a rule, one day. The name is
    found as it is written here, its words and capitals, with the year behind it or `last`, `this` or `next`
    before it; what it covers is no other date. `Timex.rule` is `name.own`. The finder pickles. Raises
    `OptionError` for a phrase that is not one date.

    >>> find = timex_finder({"Lantern Day": "August 9", "Regatta": "the first Saturday in June"})
    >>> text = "After Lantern Day, as after the Regatta, 2023, it rained."
    >>> [(timex.span.text, timex.value) for timex in find(text, published="2024-08-12")]
    [('Lantern Day', '2024-08-09'), ('Regatta, 2023', '2023-06-03')]
    """
    return TimexFinder(_read_names(names))


def timexes_in(
    tokens: Tokens,
    *,
    published: Published = None,
    day_first: bool = False,
    names: _OwnNames | None = None,
) -> list[Timex]:
    """Return the timexes of a text that is already in tokens, as `find_timexes` does.

    >>> [timex.value for timex in timexes_in(Tokens("He left in May 2012."))]
    ['2012-05']
    """
    mentions = find_mentions(tokens)
    if names is not None:
        mentions = _with_names(mentions, names.find(tokens))
    state = Discourse(*read_published(published))
    found: list[Timex] = []
    behind = 0
    for mention in join_mentions(mentions, tokens):
        timex, state = resolve(mention, tokens, state, day_first=day_first, behind=behind)
        if timex is not None:
            if found and runs_backwards(found[-1], timex, tokens):
                rest = found[-1].value[4:]
                year = int(timex.value[:4]) - (rest > timex.value[4:])
                found[-1] = replace(found[-1], value=f"{year:04d}{rest}")
            found.append(timex)
        behind = mention.last + 1  # also behind what was no date, so that no stretch is read twice
    return found


def runs_backwards(one: Timex, two: Timex, tokens: Tokens) -> bool:
    """Whether `from Dec. 28 to Jan. 3` came out with its first date behind its last."""
    between = tokens.text[one.span.end : two.span.start].strip()
    if between not in ("to", "and", "through", "until", "-", "–") or one.value[:4] in one.span.text:
        return False
    before = tokens.lowers[tokens.at(one.span.start) - 1] if one.span.start else ""
    if before not in ("from", "between") or not (_PLAIN.fullmatch(one.value) and _PLAIN.fullmatch(two.value)):
        return False
    early, late = days_of(one.value), days_of(two.value)
    return (
        early is not None and late is not None and early[0] - late[0] > _NEAR
    )  # of weekdays none is a year off


_PLAIN: Final = re.compile(r"\d{4}-\d\d(?:-\d\d)?")
_NEAR: Final = timedelta(days=7)


def normalize_date(phrase: str, *, published: Published = None, day_first: bool = False) -> Timex | None:
    """Return the one date that a phrase as a whole stands for, or None if it is not a date.

    For metadata fields and bylines: a word such as `Updated` before the date, and marks around it, are
    passed over. The span is that of the date within the phrase, in code points. `published` and
    `day_first` are those of `find_timexes`, and so are the errors.

    >>> normalize_date("Updated 3:15 p.m. ET, Tue Sept. 12, 2023").value
    '2023-09-12T15:15'
    >>> normalize_date("12 sept 2023").value
    '2023-09-12'
    """
    check_text(phrase, "phrase")
    basic = read_basic(phrase.strip())
    if basic is not None:
        start = len(phrase) - len(phrase.lstrip())
        span = Span.of(phrase, start, start + len(phrase.strip()))
        return Timex(span, "TIME" if "T" in basic else "DATE", basic, rule="date.basic")
    capitals = re.sub(r"[^\W\d_]{3,}", lambda word: word[0].capitalize(), phrase)
    # as it stands; in capitals, for fields in lower case; behind "in" for a bare month, "at" for a time
    for lead, text in (("", phrase), ("", capitals), ("in ", capitals), ("at ", phrase)):
        found = timexes_in(Tokens(lead + text), published=published, day_first=day_first)
        if len(found) > _MOST_PARTS:
            return None
        if len(found) != 1 or len(text) != len(phrase):
            continue
        start, end = found[0].span.start - len(lead), found[0].span.end - len(lead)
        rest = re.findall(r"\w+", f"{phrase[:start]} {phrase[end:]}")
        if start >= 0 and all(word.lower() in _LABELS or word.lower() in ZONES for word in rest):
            return replace(found[0], span=Span.of(phrase, start, end))
    return None


_OTHER_ISO: Final = re.compile(r"(\d{4})-(\d{3})|(\d{4})-?W(\d\d)-?([1-7])?", re.ASCII)


def read_basic(text: str) -> str | None:
    """Return the value of the ISO 8601 forms that only a field has: 20230912T0815, 2023-255, 2023W373."""
    iso = read_iso(text) if text[:8].isdigit() else None
    if iso is not None:
        return iso[0].isoformat() + (iso[1] or "") if iso[2] == len(text) else None
    got = _OTHER_ISO.fullmatch(text)
    if got is None:
        return None
    if got[2]:
        day = add(date(int(got[1]), 1, 1), "D", int(got[2]) - 1) if int(got[1]) else None
        return day.isoformat() if day and day.year == int(got[1]) and got[2] != "000" else None
    value = f"{got[3]}-W{got[4]}" + (f"-{got[5]}" if got[5] else "")
    return value if days_of(value) else None


# year, month, day, weekday, time: where more dates are found, no other reading makes them one
_MOST_PARTS: Final = 5
# words beside the date of a metadata field
_LABELS = frozenset(
    "updated published posted modified created edited revised filed date dated time first last the on at by "
    "as of in since until from just article story publication release released issued uk us".split()
)


def read_published(published: object) -> tuple[date | None, str | None]:
    """Return the day and the clock time of a publication date."""
    if published is None:
        return None, None
    if isinstance(published, datetime):
        return published.date(), f"{published:%H:%M}"
    if isinstance(published, date):
        return published, None
    if not isinstance(published, str):
        raise TypeError(
            f"published must be a date, a datetime or an ISO 8601 string, not {type(published).__name__}"
        )
    stripped = published.strip()
    iso = read_iso(stripped)
    plain = stripped[:8].isdigit() or stripped[4:8:3] == "--"  # no 2024/06/12
    if iso is not None and iso[2] == len(stripped) and plain and (iso[1] or "")[:3] != "T24":
        return iso[0], iso[1] and iso[1][1:6]
    raise OptionError(
        f"published {published!r} is not an ISO 8601 date such as 2023-09-12 or 2023-09-12T08:00"
    )


def _read_names(names: Mapping[str, str]) -> _OwnNames:
    """Return names with what their phrases mean; see `timex_finder`."""
    by_word: dict[str, list[tuple[tuple[str, ...], Mention]]] = {}
    for name, phrase in names.items():
        words = tuple(Tokens(check_text(name, "a name")).words)
        tokens = Tokens(check_text(phrase, "a date"))
        mentions = list(join_mentions(find_mentions(tokens), tokens))
        if not words or [(found.first, found.last) for found in mentions] != [(0, len(tokens) - 1)]:
            raise OptionError(
                f"names: {name!r} must be words, and {phrase!r} one date that newscore reads, such as"
                " 'August 9', 'the first Monday in May' or '2024-08-09'"
            )
        by_word.setdefault(words[0], []).append((words, mentions[0]))
    for entries in by_word.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return _OwnNames(tuple(names.items()), by_word)


def _with_names(mentions: Iterable[Mention], own: Iterable[Mention]) -> Iterator[Mention]:
    """Yield mentions in text order, without those of the grammar that an own one touches."""
    held = iter(own)
    name = next(held, None)
    for mention in mentions:
        while name is not None and name.last < mention.first:
            yield name
            name = next(held, None)
        if name is None or mention.last < name.first:
            yield mention
    if name is not None:
        yield name
    yield from held


def _with_neighbours(mention: Mention, tokens: Tokens) -> Mention:
    """The mention with the year behind it, or `last`, `this` or `next` before it."""
    meaning = mention.meaning
    if not isinstance(meaning, Calendar) or meaning.year is not None:
        return mention
    at = mention.last + 1
    at += tokens.lowers[at : at + 1] == [","]
    year = tokens.words[at] if at < len(tokens) else ""
    if len(year) == 4 and year.isdecimal() and year.isascii() and year[0] in "12":
        return mention._replace(last=at, meaning=meaning._replace(year=int(year)))
    before = tokens.lowers[mention.first - 1] if mention.first else ""
    if before not in ("last", "this", "next"):
        return mention
    return mention._replace(first=mention.first - 1, meaning=meaning._replace(point=POINTS[before]))
