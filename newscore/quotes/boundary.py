"""Where the content of a statement ends: one decision, readable and measurable by itself.

Content that starts behind its cue runs to the end of the sentence unless a row of `BOUNDARIES` cuts it
before. Each row looks at one place; the first row in order that speaks decides, from left to right.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from newscore.lexicons import grammar
from newscore.quotes.cues import BASE, ING, PARTICIPLE, Cue
from newscore.quotes.reading import (
    ADVERB,
    AUXILIARY,
    COORDINATOR,
    PAST,
    RELATIVE,
    VERB,
    Reading,
)
from newscore.quotes.sources import Phrase, phrase_after

# shapes of content
CLAUSE = "clause"  # "that ...", "whether ...", a clause without "that"
OBJECT = "object"  # a noun phrase
INFINITIVE = "infinitive"
QUOTED = "quoted"  # starts with a quotation

_CIRCUMSTANCES = frozenset("after before when while during amid despite until as".split())
_CLOSERS = {"(": ")", "[": "]"}


@dataclass(slots=True)
class Place:
    """One place in the content at which it might end."""

    reading: Reading
    start: int  # first token of the content
    index: int  # the comma, conjunction or other mark looked at
    after: int  # the first word behind the marks and conjunctions at `index`
    high: int  # behind the last token of the unit
    shape: str
    cue: Cue
    cues: dict[int, Cue]  # first token -> cue
    relative: bool  # the source is "who", "which" or "that"

    def lower(self, index: int) -> str:
        return self.reading.lowers[index] if index < self.high else ""

    @property
    def comma(self) -> bool:
        return self.reading.words[self.index] in ",—–-" or self.reading.words[self.index - 2] == ","


@dataclass(frozen=True, slots=True)
class Boundary:
    """A row: the content ends at a place if `ends` says so."""

    name: str
    ends: Callable[[Place], bool]
    examples: tuple[str, ...]  # with | where the content ends
    counterexamples: tuple[str, ...] = ()  # where the row must not speak


def _end_of_relative_clause(place: Place) -> bool:
    """`Roe, who advised the firm, said`: the relative clause ends where the main verb comes."""
    if not (place.relative and place.comma):
        return False
    cue = place.cues.get(place.after)
    if cue is not None and cue.form != ING:
        return True
    return place.reading.kind(place.after) in (AUXILIARY, VERB, PAST) and place.after == place.index + 1


def _circumstance_of_quotation(place: Place) -> bool:
    """`chanting "shame" after the vote`: what follows the marks at once is the report again."""
    if place.shape != QUOTED:
        return False
    return place.reading.closes.get(place.index - 1) is not None and place.lower(place.index) in _CIRCUMSTANCES


def _semicolon(place: Place) -> bool:
    return place.lower(place.index) == ";"


def _participle_of_speech(place: Place) -> bool:
    """`, saying`, `, adding that`: the same speaker goes on."""
    cue = place.cues.get(place.after)
    return place.comma and cue is not None and cue.form == ING and place.lower(place.index + 1) != "including"


def _new_report(place: Place) -> bool:
    """`and Smith said`, `, but officials denied`: another source speaks."""
    if place.reading.kind(place.after) in (COORDINATOR,):
        return False
    subject = phrase_after(place.reading, place.after, place.high)
    if subject is None:
        return False
    index = subject[1]
    if place.lower(index) == ",":
        index += 1
    cue = place.cues.get(index)
    if cue is None or cue.form == ING or cue.passive:
        return False
    if place.comma or place.shape != CLAUSE:
        return True
    return cue.form == place.cue.form and place.lower(place.start) != "that"


def _coordinated_cue(place: Place) -> bool:
    """`criticized the deal and called it weak`: a second verb of speech with the same subject."""
    cue = place.cues.get(place.after)
    if cue is None or place.after == place.index or cue.form in (PARTICIPLE, BASE):
        return False
    if cue.form != place.cue.form and cue.first == cue.head:
        return False
    coordinated = any(place.lower(index) in grammar.COORDINATORS for index in range(place.index, place.after))
    return coordinated and (place.shape != CLAUSE or place.comma or place.lower(cue.last + 1) == "that")


def _but(place: Place) -> bool:
    return place.lower(place.after - 1) == "but" and place.shape != CLAUSE


def _while(place: Place) -> bool:
    return place.lower(place.after) in ("while", "whereas") and place.after == place.index + 1 and place.comma


def _which(place: Place) -> bool:
    return place.comma and place.lower(place.after) in ("which", "who") and place.shape == OBJECT


def _circumstance(place: Place) -> bool:
    """`criticized the deal after the vote`: when and why it was said belongs to the report."""
    return place.shape in (OBJECT, INFINITIVE) and place.lower(place.index) in _CIRCUMSTANCES - {"as"}


BOUNDARIES: tuple[Boundary, ...] = (
    Boundary(
        "end of relative clause", _end_of_relative_clause, ("Roe, who called it a farce|, left.",), ("He called it a farce, said so and left|.",)
    ),
    Boundary("circumstance of quotation", _circumstance_of_quotation, ("They were chanting “no pay, no peace”| after talks failed.",)),
    Boundary("semicolon", _semicolon, ("He said taxes would rise|; few believed him.",)),
    Boundary(
        "participle of speech",
        _participle_of_speech,
        ("She defended the plan|, saying it would work.", "He said it was over|, adding that he was tired."),
        ("He said the firm, including its bank, was safe|.",),
    ),
    Boundary("new report", _new_report, ("Roe said it was safe|, but officials denied that.",)),
    Boundary("coordinated cue", _coordinated_cue, ("He criticized the deal| and called it weak.",)),
    Boundary("but", _but, ("She praised the plan| but left early.",)),
    Boundary("while", _while, ("He said rates would fall|, while others waited.",)),
    Boundary("relative clause", _which, ("He criticized the deal|, which was signed in May.",)),
    Boundary("circumstance", _circumstance, ("He criticized the deal| after the vote.",)),
)

_MARKS_OF_PLACES = frozenset(",;—–-")
_WORDS_OF_PLACES = _CIRCUMSTANCES | frozenset("and but whereas".split())


def content_end(
    reading: Reading, start: int, high: int, shape: str, cue: Cue, cues: dict[int, Cue], source: Phrase | None = None
) -> tuple[int, str]:
    """Return where the content that starts at token `start` ends, and the name of the row that said so."""
    lowers, words, opens = reading.lowers, reading.words, reading.opens
    relative = source is not None and reading.kind(source[0]) == RELATIVE or source is not None and lowers[source[0]] == "that"
    index = start
    depth = 0
    while index < high:
        lower = lowers[index]
        if index in opens:
            index = opens[index] + 1
            if index >= high or words[index - 2] != "," or (lowers[index] in _MARKS_OF_PLACES):
                continue
            # American style has the comma inside the marks: `"a farce," adding`
            after = index
            while after < high and lowers[after] in grammar.COORDINATORS:
                after += 1
            if after < high:
                place = Place(reading, start, index, after, high, shape, cue, cues, relative)
                for row in BOUNDARIES:
                    if row.ends(place):
                        return index, row.name
            continue
        if lower in _CLOSERS:
            depth += 1
        elif lower in (")", "]"):
            if depth == 0:
                return index, "closing bracket"
            depth -= 1
        elif depth == 0 and index > start and (lower in _MARKS_OF_PLACES or lower in _WORDS_OF_PLACES):
            if lower in "–-" and reading.tokens.end(index - 1) == reading.starts[index]:
                index += 1
                continue
            after = index + 1 if lower in _MARKS_OF_PLACES or lower in grammar.COORDINATORS else index
            while after < high and (lowers[after] in grammar.COORDINATORS or reading.kind(after) == ADVERB and after not in cues):
                after += 1
            if after < high:
                place = Place(reading, start, index, after, high, shape, cue, cues, relative)
                for row in BOUNDARIES:
                    if row.ends(place):
                        return index, row.name
        index += 1
    return high, "sentence"
