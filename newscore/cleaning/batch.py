"""A cleaner for many articles of one site: lines that repeat across articles are of the site, not of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from newscore.cleaning.residue import removals, split_lines
from newscore.errors import OptionError, check_text
from newscore.spans import Aligned, Edit

_LONGEST = 400  # characters; a longer line is not counted


# An object, as `Pipeline` is: what it learned has no name to pickle by, but is data that pickles.
@dataclass(frozen=True, slots=True)
class RepeatedLines:
    """What `learn_repeated_lines` returns: a cleaner that removes the lines it knows."""

    lines: frozenset[str]

    def __call__(self, text: str, /) -> str:
        """Return the text without the known lines."""
        return self.aligned(text).text

    def aligned(self, text: str, /) -> Aligned:
        """Return the text without the known lines, with one edit for each line removed."""
        return Aligned.of(check_text(text), self._edits(text))

    def _edits(self, text: str) -> list[Edit]:
        lines = split_lines(text)
        found = {
            number: "residue.repeated" for number, line in enumerate(lines.texts) if _key(line) in self.lines
        }
        return list(removals(text, lines, found))


def _key(line: str) -> str:
    """Lines are the same whatever their case; the empty key is never known."""
    return line.lower() if len(line) <= _LONGEST else ""


def learn_repeated_lines(
    texts: Iterable[str], *, least: int = 3, share: float = 0.02, max_lines: int = 200_000
) -> RepeatedLines:
    """Return a cleaner that removes the lines which repeat across `texts`, the articles of one site.

    A line counts once for each article, whatever its case. It is learned if it stands in at least `least`
    articles and in at least the `share` of all. Articles that stand twice among `texts` count twice, so leave
    copies out beforehand; a standing subhead or the byline of a frequent author is learned too. Lines of more
    than 400 characters are never learned.

    `texts` is read once and only counts are kept, of at most `max_lines` lines and those of one article. When
    more are met, the rarest are forgotten (lossy counting, Manku and Motwani 2002). Raises `OptionError` for
    numbers below 1, or a `share` outside of 0 to 1.

    >>> texts = [f"Ferry {n} ran aground on Monday.\\n\\nThe harbour desk" for n in range(3)]
    >>> drop_site_lines = learn_repeated_lines(texts)
    >>> drop_site_lines("The harbour desk\\n\\nThe bridge is shut.")
    'The bridge is shut.'
    """
    if least < 1 or max_lines < 1:
        raise OptionError(f"least and max_lines must be 1 or more, not {least!r} and {max_lines!r}")
    if not 0 <= share <= 1:
        raise OptionError(f"share must be between 0 and 1, not {share!r}")
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
    return RepeatedLines(frozenset(key for key, count in counts.items() if count - floor >= needed))
