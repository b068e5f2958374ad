"""Statements whose verb is passive, or tells who heard: `asked whether`, `was told that`, `is said to`.

Decides what such a verb says of its subject: that it heard something, that something is said of it, or that
it was itself said. Who speaks stands behind `by`, if anywhere.
"""

from __future__ import annotations

from newscore.lexicons import cues as words
from newscore.lexicons import grammar
from newscore.lexicons.people import ROLES
from newscore.quotes.adjuncts import skip_adjuncts, starts_clause
from newscore.quotes.boundary_rows import CLAUSE, INFINITIVE, OBJECT
from newscore.quotes.cues import Cue
from newscore.quotes.noun_phrases import RELATIVE_WORDS, Phrase, has_finite_verb, phrase_after
from newscore.quotes.noun_phrases_before import phrase_before
from newscore.quotes.reading import FINITE, NAME, NOUN, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, TO
from newscore.quotes.sources import subject_before
from newscore.quotes.statements import Statement, Unit, before_main_verb


def _behind_occasion(unit: Unit, at: int) -> int:
    """The first token behind days and occasions: at `about` in `asked at a briefing on Monday about`."""
    reading = unit.reading
    behind = skip_adjuncts(reading, at, unit.high)
    if "about" not in reading.lowers[at + 1 : min(unit.high - 1, at + _LONGEST_OCCASION)]:
        return behind
    for index in range(at, unit.high - 1):
        what = reading.kind(index)
        if reading.lowers[index] == "about" and reading.kind(index - 1) != PREPOSITION:
            return index  # but "asked at about noon"
        if what in FINITE or what in (SUBORDINATOR, RELATIVE, TO) or reading.words[index] == ",":
            break
    return behind


_LONGEST_OCCASION = 12  # tokens between "asked" and "about"


def read_passive(unit: Unit, cue: Cue) -> Statement | None:
    """`Asked whether`, `was told that`, `is said to`, `was described by Roe as`, `it was announced that`."""
    at = cue.last + 1
    source: Phrase | None = None
    if unit.lower(at) == "by":
        source = phrase_after(unit.reading, at + 1, unit.high, appositives=False)
        if source is not None and "about" in unit.reading.lowers[source[0] + 1 : source[1]]:
            source = (source[0], unit.reading.lowers.index("about", source[0]))  # "by police about the fire"
        theme = words.PASSIVE_WITH.get(cue.lemma)
        if source is not None:
            source = _before_theme(unit, source, theme)
        while source is not None and unit.lower(source[1]) in _OWN - {theme}:
            longer = phrase_after(unit.reading, source[1] + 1, unit.high, appositives=False)
            if longer is None:
                break
            source = (source[0], longer[1])
        at = source[1] if source else at
    if cue.lemma in words.HEARER_VERBS or (cue.lemma == "question" and unit.lower(at) == "about"):
        return _read_asked(unit, cue, at, source)
    return _read_done(unit, cue, at, source)


def _before_theme(unit: Unit, source: Phrase, theme: str | None) -> Phrase:
    """A source without what somebody is accused of or praised for: `by Roe | of theft`."""
    for index in range(source[0] + 1, source[1]):
        named = all(unit.reading.kind(at) == NAME for at in range(source[0], index))
        if unit.lower(index) == theme and (theme != "of" or named):  # not "by members of the board"
            return (source[0], index)
    return source


def _read_asked(unit: Unit, cue: Cue, at: int, source: Phrase | None) -> Statement | None:
    """`Asked whether`, `was told that`: what the subject heard."""
    reading, span = unit.reading, (cue.first, cue.last + 1)
    at = _behind_occasion(unit, at)
    lower = unit.lower(at)
    if unit.word(at) in (",", ":") and at + 1 in reading.opens and cue.lemma == "ask":
        return Statement("asked", [(at + 1, reading.opens[at + 1] + 1)], span, source)
    if lower == "to" and cue.first == cue.head and unit.in_prelude(cue, None):
        return Statement("asked", [(at, unit.content_end(at, INFINITIVE, cue))], span, source, True)
    if lower in grammar.QUESTION_WORDS or lower in ("about", "that"):
        start = at + 1 if lower == "about" else at
        if start == cue.last + 2:
            span = (cue.first, start)  # "asked about"
        shape = CLAUSE if lower == "that" else OBJECT
        content = [(start, unit.content_end(start, shape, cue))]
        return Statement("asked", content, span, source, unit.in_prelude(cue, None))
    told = cue.lemma != "ask" and cue.first < cue.head
    return _read_told(unit, cue, at, source) if told else None


def _read_told(unit: Unit, cue: Cue, at: int, source: Phrase | None) -> Statement | None:
    """`The court was told | Hart had fled`, a clause that shows its subject and verb; or one before it."""
    reading = unit.reading
    if unit.lower(cue.first - 1) in words.COURTS:
        court = subject_before(reading, cue.first, unit.behind_last_speech(cue.first))
        said = None if court is None else _said_before(unit, court, skip_adjuncts(reading, at, unit.high))
        if said is not None:
            return Statement("asked", [said], (cue.first, cue.last + 1), source)
    if not _opens_clause(unit, at):
        return None
    content = [(at, unit.content_end(at, CLAUSE, cue))]
    return Statement("asked", content, (cue.first, cue.last + 1), source)


def _opens_clause(unit: Unit, at: int) -> bool:
    """Whether a clause that shows its subject and verb at once starts at a token."""
    reading = unit.reading
    if at >= unit.high or not starts_clause(reading, at, unit.high):
        return False
    clause = phrase_after(reading, at, unit.high, appositives=False)
    if clause is None or not has_finite_verb(reading, clause[1] - 1, min(clause[1] + 2, unit.high)):
        return False
    return unit.lower(clause[1]) not in RELATIVE_WORDS  # "heard a case that was late"


def _said_before(unit: Unit, subject: Phrase, behind: int) -> Phrase | None:
    """The clause before a report that closes the sentence: `The bank will close, | it was announced.`"""
    reading = unit.reading
    left = unit.left_edge(subject[0])
    if left is None or unit.word(behind) not in ".;":
        return None
    start = unit.content_start(left)
    whole = reading.kind(start) not in (PREPOSITION, SUBORDINATOR) and has_finite_verb(
        reading, start, left + 1
    )
    return (start, left + 1) if whole or left in reading.closes else None


def read_heard(unit: Unit, cue: Cue) -> Statement | None:
    """Return the statement of `The court heard that ...`, which names nobody who said it."""
    behind = cue.last + 1
    at = skip_adjuncts(unit.reading, behind, unit.high)
    if unit.lower(at) not in ("that", "how"):
        return _read_told(unit, cue, behind, None)
    return Statement("asked", [(at, unit.content_end(at, CLAUSE, cue))], (cue.first, behind), None)


def _read_done(unit: Unit, cue: Cue, at: int, source: Phrase | None) -> Statement | None:
    """`Is said to`, `was described by Roe as`, `it was announced that`: what is said of the subject."""
    reading, span = unit.reading, (cue.first, cue.last + 1)
    named = unit.lower(at) == "as" and cue.lemma in words.PASSIVE_AS
    if named and cue.lemma == "dismiss" and unit.lower(at + 1) in ROLES:
        return None  # "was dismissed as coach"
    known = (named or cue.lemma in words.PASSIVE_VERBS) or (
        source is not None and cue.lemma in words.OBJECT_VERBS and cue.lemma != "attack"
    )
    if not known or (unit.lower(at) == "as" and unit.lower(at + 1) in ("saying", "telling")):
        return None
    subject = subject_before(reading, cue.first, unit.behind_last_speech(cue.first))
    that = skip_adjuncts(reading, at, unit.high)
    if subject is not None and unit.lower(subject[0]) == "it":
        if unit.lower(that) == "that" or _opens_clause(unit, that):
            return Statement("passive.that", [(that, unit.content_end(that, CLAUSE, cue))], span, source)
        said = _said_before(unit, subject, that)  # "The bank will close, it was announced."
        if said is not None:
            return Statement("passive.that", [said], span, None)
    if cue.first == cue.head:  # "a move hailed by Lee as late"
        comma = cue.first > unit.low and reading.words[cue.first - 1] == ","
        subject = phrase_before(reading, cue.first - comma, unit.low)
    if subject is None or (cue.first == cue.head and (source is None or not named)):
        return None
    if source is not None:
        if cue.lemma == "dismiss" and reading.kind(subject[1] - 1) in (NAME, PRONOUN) and not named:
            return None  # "Roe was dismissed by the club"
        content = [subject]
        if at < unit.high and reading.kind(at) in (PREPOSITION, TO):
            end = unit.content_end(at, OBJECT, cue)
            if cue.first == cue.head:
                marks = (  # but "as a bold, brave step"
                    index
                    for index in range(at + 1, end)
                    if index - 1 in reading.closes
                    or (
                        reading.words[index] == ","
                        and not reading.quoted[index]
                        and reading.kind(index + 1) != NOUN
                    )
                )
                end = before_main_verb(reading, at, next(marks, end), clause=False)
            content.append((at, end))
        return Statement("passive.by", content, span, source)
    if unit.lower(at) == words.PASSIVE_WITH.get(cue.lemma) and at + 1 < unit.high:
        content = [subject, (at + 1, unit.content_end(at + 1, OBJECT, cue))]
        return Statement("passive.with", content, (cue.first, at + 1), None)
    if named:
        content = [subject, (at, unit.content_end(at, OBJECT, cue))]
        return Statement("passive.as", content, span, None)
    if unit.lower(at) == "to" and cue.lemma in ("say", "report", "allege", "expect"):
        return Statement("passive.to", [subject, (at, unit.content_end(at, CLAUSE, cue))], span, None)
    if cue.lemma == "announce" and unit.lower(subject[0]) not in grammar.SUBJECT_PRONOUNS:
        return Statement("passive.of", [subject], span, None)
    return None


_OWN = frozenset(("of", "from"))  # "by some of them", but "accused by Roe of theft"
