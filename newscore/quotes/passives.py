"""Statements whose cue is a passive: `was told that`, `is said to`, `was described by Roe as`."""

from __future__ import annotations

from newscore.lexicons import cues as words
from newscore.lexicons import grammar
from newscore.quotes.adjuncts import skip_adjuncts, starts_clause
from newscore.quotes.boundary import CLAUSE, INFINITIVE, OBJECT
from newscore.quotes.cues import Cue
from newscore.quotes.noun_phrases import Phrase, has_finite_verb, phrase_after
from newscore.quotes.reading import PREPOSITION, TO
from newscore.quotes.sources import subject_before
from newscore.quotes.statements import Statement, Unit


def read_passive(unit: Unit, cue: Cue) -> Statement | None:
    """`Asked whether`, `was told that`, `is said to`, `was described by Roe as`, `it was announced that`."""
    reading = unit.reading
    span = (cue.first, cue.last + 1)
    at = cue.last + 1
    source: Phrase | None = None
    if unit.lower(at) == "by":
        source = phrase_after(reading, at + 1, unit.high, appositives=False)
        at = source[1] if source else at
    if cue.lemma in words.HEARER_VERBS:
        at = skip_adjuncts(reading, at, unit.high)
        lower = unit.lower(at)
        if unit.word(at) in (",", ":") and at + 1 in reading.opens and cue.lemma == "ask":
            return Statement("asked", [(at + 1, reading.opens[at + 1] + 1)], span, source)
        if lower == "to" and cue.first == cue.head and unit.in_prelude(cue, None):
            return Statement("asked", [(at, unit.content_end(at, INFINITIVE, cue))], span, source, True)
        if lower in grammar.QUESTION_WORDS or lower in ("about", "that"):
            start = at + 1 if lower == "about" else at
            if start == cue.last + 2:
                span = (cue.first, start)  # "asked about"
            prelude = unit.in_prelude(cue, None)
            return Statement("asked", [(start, unit.content_end(start, OBJECT, cue))], span, source, prelude)
        told = cue.lemma != "ask" and cue.first < cue.head and at < unit.high
        if told and starts_clause(reading, at, unit.high):
            clause = phrase_after(reading, at, unit.high, appositives=False)
            if clause is not None and has_finite_verb(reading, clause[1], min(clause[1] + 2, unit.high)):
                content = [(at, unit.content_end(at, CLAUSE, cue))]  # "The court was told Hart had fled"
                return Statement("asked", content, span, source)
        return None
    known = cue.lemma in words.PASSIVE_VERBS or (
        source is not None and cue.lemma in words.OBJECT_VERBS and cue.lemma != "attack"
    )
    if not known or (unit.lower(at) == "as" and unit.lower(at + 1) in ("saying", "telling")):
        return None
    subject = subject_before(reading, cue.first, unit.behind_last_speech(cue.first))
    that = skip_adjuncts(reading, at, unit.high)
    if subject is not None and unit.lower(subject[0]) == "it" and unit.lower(that) == "that":
        return Statement("passive.that", [(that, unit.content_end(that, CLAUSE, cue))], span, source)
    if subject is None or cue.first == cue.head:
        return None
    if source is not None:
        content = [subject]
        if at < unit.high and reading.kind(at) in (PREPOSITION, TO):
            content.append((at, unit.content_end(at, OBJECT, cue)))
        return Statement("passive.by", content, span, source)
    if unit.lower(at) == words.PASSIVE_WITH.get(cue.lemma) and at + 1 < unit.high:
        content = [subject, (at + 1, unit.content_end(at + 1, OBJECT, cue))]
        return Statement("passive.with", content, (cue.first, at + 1), None)
    if unit.lower(at) == "as" and cue.lemma in words.NAMING_VERBS | {"criticize", "criticise", "denounce"}:
        content = [subject, (at, unit.content_end(at, OBJECT, cue))]
        return Statement("passive.as", content, span, None)
    if unit.lower(at) == "to" and cue.lemma in ("say", "report", "allege", "expect"):
        return Statement("passive.to", [subject, (at, unit.content_end(at, CLAUSE, cue))], span, None)
    if cue.lemma == "announce" and unit.lower(subject[0]) not in grammar.SUBJECT_PRONOUNS:
        return Statement("passive.of", [subject], span, None)
    return None
