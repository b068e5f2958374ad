"""Statements whose only cue is a mark: labels, transcripts, clauses before a colon, signatures, headlines.

A colon is no cue in itself. Decides which colons and dashes stand between a source and what it said: whether
a text is a transcript, whether a headline names its source last, whom a clause before `: “...”` is about.
"""

from __future__ import annotations

from collections import Counter

from newscore.lexicons import cues as words
from newscore.lexicons import grammar
from newscore.quotes.noun_phrases import DASHES, is_glued, phrase_after, starts_with_verb
from newscore.quotes.reading import COORDINATOR, NAME, NUMBER, Reading
from newscore.quotes.sources import main_subject
from newscore.quotes.statements import Statement

_TURN_ENDS = frozenset(".!?…”’\"'»)—–-")  # how a turn of a transcript ends, but not "Age: 19"
_LONGEST_SIGNATURE = 12  # tokens behind the dash
_LONGEST_HEADLINE = 25  # tokens
_SHORTEST_HEADLINE = 7  # tokens of one whose source is known by its capitals alone


def read_colons(reading: Reading, covered: bytearray) -> list[Statement]:
    """Return the statements whose only cue is a colon: `X: “...”`, `NAME: ...`, `Q: ...`."""
    colons = _colons(reading)
    labels = {index: low for index in colons if (low := _label(reading, index)) is not None}
    # a text in which such labels come again, or several in capitals, is a transcript; else only a headline
    # or a quotation may follow one
    alone = {reading.words[low] for index, low in labels.items() if index - low == 1}  # "Roe:", of Ann Roe
    names = Counter(
        (last,) if (last := reading.words[index - 1]) in alone else tuple(reading.words[low:index])
        for index, low in labels.items()
    )
    shouted = any(reading.words[low].isupper() for low in labels.values())
    again = sum(count for count in names.values() if count > 1)
    transcript = len(labels) > 1 if shouted else again * 3 > len(labels)
    lowers = reading.lowers if transcript else []
    teams = {
        name for the, name in zip(lowers, reading.words[1:], strict=False) if the == "the" and name[-1] == "s"
    }
    found: list[Statement] = []
    for index in colons:
        behind = index + 1
        if behind >= len(reading.words) or (covered[index] and covered[index - 1] and covered[behind]):
            continue
        span = (index, index + 1)
        low = labels.get(index)
        if low is not None and (
            behind in reading.opens
            or (low == 0 and reading.lowers[behind] not in words.PREVIEWS)
            or _is_initial(reading, low)
            or (  # but "Hawks: Lee sat out", of the Hawks
                transcript
                and reading.words[low] not in teams
                and _is_turn(reading, behind, reading.paragraph_end(index))
            )
        ):
            source = None if _is_initial(reading, low) else (low, index)
            found.append(Statement("colon.label", [(behind, reading.paragraph_end(index))], span, source))
        elif behind in reading.opens and not covered[behind]:
            first = reading.units[reading.unit_of(index)][0]
            first = _behind_but(reading, _behind_here(reading, first, index), index)
            source = main_subject(reading, first, index)
            if source is not None and reading.lowers[first] not in words.RUBRICS:
                found.append(Statement("colon.clause", [(behind, reading.opens[behind] + 1)], span, source))
    return found + _initials(reading) + _headlines(reading) + _signed(reading, covered)


def _behind_here(reading: Reading, first: int, colon: int) -> int:
    """The first token behind `Here is`, `Here's what`, where a clause starts so: whom it brings on speaks."""
    if reading.lowers[first] != "here" or first + 3 > colon or reading.lowers[first + 1] == "are":
        return first
    return first + 2 + (reading.lowers[first + 2] in ("what", "how"))


def _behind_but(reading: Reading, first: int, colon: int) -> int:
    """The first token of the last clause before a colon: `She refused, but her father spoke: “...”`."""
    for index in range(colon - 2, first, -1):
        coordinated = reading.words[index] == "," and reading.kind(index + 1) == COORDINATOR
        if coordinated and starts_with_verb(reading, index + 2, colon):
            return index + 2
    return first


def _initials(reading: Reading) -> list[Statement]:
    """The questions and answers of an interview printed `Q. ...`, `A. ...`."""
    texts = reading.words
    if "Q" not in reading.tokens.text:  # as mostly
        return []
    turns = sorted([low for low in reading.paragraph_starts if texts[low] in {"Q", "A"}])
    turns = [low for low in turns if texts[low + 1 : low + 2] == ["."]]
    if {texts[low] for low in turns} != {"Q", "A"}:
        return []
    return [
        Statement("colon.label", [(low + 2, reading.paragraph_end(low))], (low, low + 2), None)
        for low in turns
        if low + 2 < reading.paragraph_end(low)
    ]


def _signed(reading: Reading, covered: bytearray) -> list[Statement]:
    """The quotations that a paragraph gives with a name behind a dash: `“We won.” — Ann Roe`."""
    found: list[Statement] = []
    for first in sorted(reading.opens.keys() & reading.paragraph_starts):
        dash = reading.opens[first] + 1
        if (
            covered[first]
            or dash + 1 >= len(reading.words)
            or reading.words[dash] not in DASHES
            or dash in reading.paragraph_starts
        ):
            continue
        name = dash + 1 + (reading.words[dash + 1] == "-")  # "--"
        end = reading.paragraph_end(first)
        if name < end <= name + _LONGEST_SIGNATURE and reading.kind(name) == NAME:
            source = phrase_after(reading, name, end)
            if source is not None:
                found.append(Statement("signed", [(first, dash)], (dash, dash + 1), source))
    return found


def _headlines(reading: Reading) -> list[Statement]:
    """The statements of headlines that name their source last: `No deal before May: minister`."""
    found: list[Statement] = []
    lowers, sources = reading.lowers, words.HEADLINE_SOURCES
    for low, high in reading.units:
        if lowers[high - 1] not in sources and (low or not _ends_in_initials(reading, high)):
            continue
        if low not in reading.paragraph_starts:
            continue
        if high != reading.paragraph_end(low) or high - low > _LONGEST_HEADLINE:
            continue
        for mark in range(high - 2, max(low + 3, high - 6) - 1, -1):
            if reading.words[mark] in ":-–—" and not (reading.words[mark] != ":" and is_glued(reading, mark)):
                found.append(Statement("headline", [(low, mark)], (mark, mark + 1), (mark + 1, high)))
                break
    return found


def _ends_in_initials(reading: Reading, high: int) -> bool:
    """Whether the first unit is a headline with its source in capitals: `Norland fires missile: JCS`.

    Not `How to eat well on a small budget: FAQ`, not `Man leads a pony into the town hall: VIDEO`.
    """
    last = reading.words[high - 1]
    if (
        high <= _SHORTEST_HEADLINE
        or reading.words[high - 2] != ":"
        or not (last.isalpha() and last.isupper())
    ):
        return False
    return last.lower() not in words.RUBRICS and reading.lowers[0] not in grammar.QUESTION_WORDS


def _colons(reading: Reading) -> list[int]:
    """The colons outside quotation marks that are tokens of their own, as in `10:35` they are not."""
    text, at, starts = reading.tokens.text, reading.tokens.at, reading.starts
    found: list[int] = []
    place = text.find(":")
    while place >= 0:
        index = at(place)
        if index < len(starts) and starts[index] == place and not reading.quoted[index]:
            found.append(index)
        place = text.find(":", place + 1)
    return found


def _is_turn(reading: Reading, first: int, behind: int) -> bool:
    """Whether a line is what somebody says in a transcript: not "Age: 19", "Scoring: Roe 9, Lee 8." """
    numbers = sum(reading.kind(index) == NUMBER for index in range(first, behind))
    return reading.words[behind - 1] in _TURN_ENDS and numbers * 6 <= behind - first


def _is_initial(reading: Reading, low: int) -> bool:
    return reading.words[low] in ("Q", "A")


def _label(reading: Reading, colon: int) -> int | None:
    """The first token of a label before a colon: a name, or Q or A, at the start of a paragraph."""
    low = reading.units[reading.unit_of(colon)][0]
    if low not in reading.paragraph_starts or not 0 < colon - low <= 6:
        return None
    if colon - low == 1 and _is_initial(reading, low):
        return low
    label = reading.words[low:colon]
    if reading.lowers[low] in words.RUBRICS or label.count("(") != label.count(")"):
        return None  # "EXCLUSIVE: ...", "Acme (NYSE: ACM) ..."
    kinds = [reading.kind(index) for index in range(low, colon)]
    plain = all(kind in (NAME, NUMBER) or reading.words[low + at] in ".-()," for at, kind in enumerate(kinds))
    # "Foxes 4, Bears 2: ..." is a result, "Speaker 2: ..." none
    return low if plain and NAME in kinds and kinds.count(NUMBER) < 2 else None
