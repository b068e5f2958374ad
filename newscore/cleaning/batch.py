"""Cleaners for the lines of one site: those you know, and those that repeat across its articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newscore.cleaning.residue import removals, split_lines
from newscore.errors import OptionError, check_text
from newscore.spans import Aligned, Edit

_LONGEST = 400  # characters; a longer line is not counted


# An object, as `Pipeline` is: what it knows has no name to pickle by, but is data that pickles.
@dataclass(frozen=True, slots=True)
class KnownLines:
    """What `line_dropper` and `learn_repeated_lines` return: a cleaner that removes the lines it knows."""

    lines: frozenset[str]
    openings: tuple[str, ...] = ()
    rule: str = "residue.known"

    def __call__(self, text: str, /) -> str:
        """Return the text without the known lines."""
        return self.aligned(text).text

    def aligned(self, text: str, /) -> Aligned:
        """Return the text without the known lines, with one edit for each line removed."""
        return Aligned.of(check_text(text), self._edits(text))

    def _edits(self, text: str) -> list[Edit]:
        lines = split_lines(text)
        found = {
            number: self.rule
            for number, line in enumerate(lines.texts)
            if (key := _key(line)) in self.lines or (key and key.startswith(self.openings))
        }
        return list(removals(text, lines, found))


def _key(line: str) -> str:
    """Lines are the same whatever their case; the empty key is never known."""
    return line.lower() if len(line) <= _LONGEST else ""


def line_dropper(lines: Iterable[str] = (), *, openings: Iterable[str] = ()) -> KnownLines:
    """Return a cleaner that removes the lines of your house, whatever their case.

    `lines` are whole lines, without the white space at their edges; every line that begins with one of
    `openings` goes too, unless it has more than 400 characters. Each edit has the rule `residue.known`.
    Before `clean` in a pipeline the cleaner sees the lines as they came, behind it mended ones. It pickles.
    Raises `OptionError` for an empty line and for one of more than 400 characters.

    >>> drop_house_lines = line_dropper(["The harbour desk"], openings=["Sign up"])
    >>> drop_house_lines("The bridge is shut.\\n\\nThe Harbour Desk\\n\\nSign up for our post!")
    'The bridge is shut.'
    """
    return KnownLines(frozenset(_known(lines)), tuple(sorted(set(_known(openings)))))


def _known(lines: Iterable[str]) -> Iterator[str]:
    for line in [lines] if isinstance(lines, str) else lines:
        key = _key(check_text(line, "a line").strip(" \t"))
        if not key or "\n" in key:
            raise OptionError(f"a line holds 1 to {_LONGEST} characters, not {line!r}")
        yield key


def learn_repeated_lines(
    texts: Iterable[str], *, least: int = 3, share: float = 0.02, max_lines: int = 200_000
) -> KnownLines:
    """Return a cleaner that removes the lines which repeat across `texts`, the articles of one site.

    A line counts once for each article, whatever its case. It is learned if it stands in at least `least`
    articles and in at least the `share` of all. Articles that stand twice among `texts` count twice, so leave
    copies out beforehand; a standing subhead or the byline of a frequent author is learned too. Lines of more
    than 400 characters are never learned.

    `texts` is read once and only counts are kept, of at most `max_lines` lines and those of one article. When
    more are met, the rarest are forgotten (lossy counting, Manku and Motwani 2002). Raises `OptionError` for
    numbers below 1, or a `share` outside of 0 to 1, and `TypeError` for what is no `str` or is just one.

    >>> texts = [f"Ferry {n} ran aground on Monday.\\n\\nThe harbour desk" for n in range(3)]
    >>> drop_site_lines = learn_repeated_lines(texts)
    >>> drop_site_lines("The harbour desk\\n\\nThe bridge is shut.")
    'The bridge is shut.'
    """
    if least < 1 or max_lines < 1:
        raise OptionError(f"least and max_lines must be 1 or more, not {least!r} and {max_lines!r}")
    if not 0 <= share <= 1:
        raise OptionError(f"share must be between 0 and 1, not {share!r}")
    if isinstance(texts, str):
        raise TypeError("texts must be several texts, not one str")
    counts: dict[str, int] = {}
    articles = floor = 0  # lines that were counted up to `floor` times are forgotten
    for text in texts:
        articles += 1
        for key in {_key(line) for line in split_lines(check_text(text)).texts}:
            if key:
                counts[key] = counts.get(key, floor) + 1
        while len(counts) > max_lines:
            floor += 1
            counts = {key: count for key, count in counts.items() if count > floor}
    needed = max(least, share * articles)
    repeated = frozenset(key for key, count in counts.items() if count - floor >= needed)
    return KnownLines(repeated, rule="residue.repeated")
