"""Names that a house has for dates of its own: each is read as a phrase of the grammar would be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from newscore.dates.grammar import find_mentions
from newscore.dates.mention import POINTS, Calendar, Mention
from newscore.dates.merge import join_mentions
from newscore.errors import OptionError, check_text
from newscore.tokens import Tokens

RULE = "name.own"


@dataclass(frozen=True, slots=True)
class OwnNames:
    """The names, cut into words, with what each means."""

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
                    mention = _with_neighbours(Mention(at, last, read.meaning, RULE, read.mod), tokens)
                    behind = mention.last + 1
                    yield mention
                    break


def own_names(names: Mapping[str, str]) -> OwnNames:
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
    return OwnNames(tuple(names.items()), by_word)


def with_names(mentions: Iterable[Mention], own: Iterable[Mention]) -> Iterator[Mention]:
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
