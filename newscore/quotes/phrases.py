"""Statements whose cue is no verb that reports: `according to Roe`, `in her view`, `the claim that`.

For each sort of cue it is decided which words around it are the source, and on which side the content is.
"""

from __future__ import annotations

from newscore.lexicons import cues as words
from newscore.lexicons import grammar
from newscore.quotes.adjuncts import skip_adjuncts
from newscore.quotes.boundary_rows import CLAUSE, INFINITIVE, OBJECT
from newscore.quotes.cues import Cue
from newscore.quotes.forms import ING
from newscore.quotes.noun_phrases import (
    STARTING,
    Phrase,
    has_finite_verb,
    is_plural,
    is_time_word,
    phrase_after,
)
from newscore.quotes.noun_phrases_before import phrase_before
from newscore.quotes.reading import (
    ADVERB,
    AUXILIARY,
    COORDINATOR,
    DETERMINER,
    FINITE,
    NAME,
    NOUN,
    PAST,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    TO,
    VERB,
)
from newscore.quotes.statements import (
    Statement,
    Unit,
    before_main_verb,
    behind_relative,
    comma_behind,
    with_relative,
)


def read_according(unit: Unit, cue: Cue) -> Statement | None:
    """Return the statement of `according to`, `as reported by`, `per`."""
    reading = unit.reading
    if unit.made and unit.lower(cue.head) != "according":
        return None  # "“...,” Roe said, as reported by the paper"
    if unit.word(cue.last + 1) in words.MEASURES and unit.lower(cue.head) == "according":
        return None  # "priced according to size"
    left = unit.left_edge(cue.first)
    if cue.first > unit.low and reading.words[cue.first - 1] in ":;(":
        left = None
    elif left is None and cue.first > unit.low and reading.kind(cue.first - 1) != COORDINATOR:
        left = cue.first - 1
    return _around(unit, cue, (cue.first, cue.last + 1), left, "according_to")


def _around(unit: Unit, cue: Cue, span: Phrase, left: int | None, rule: str) -> Statement | None:
    """The statement of a phrase whose source follows it: content before it, behind it, or both."""
    reading = unit.reading
    source = phrase_after(reading, span[1], unit.high)
    if source is None:
        return None
    if left is None:
        comma = comma_behind(unit, behind_relative(unit, source[1]))
        if comma is None or reading.kind(comma + 1) in (AUXILIARY, VERB):
            # the content was read as an apposition: "According to police, the man, a driver, was drunk"
            source = phrase_after(reading, span[1], unit.high, appositives=False) or source
            comma = comma_behind(unit, behind_relative(unit, source[1]))
        if comma is None:
            # "According to police the man fled": a new phrase shows where the clause starts
            start = source[1]
            shown = start < unit.high and reading.kind(start) in (DETERMINER, POSSESSIVE, PRONOUN)
            if not shown or cue.first != unit.low or not has_finite_verb(reading, start, unit.high):
                return None
            comma = start - 1
        source = with_relative(unit, source, comma, told=True)
        comma += 2 * (unit.lower(comma + 1) == "however" and unit.word(comma + 2) == ",")
        return Statement(rule, [(comma + 1, unit.content_end(comma + 1, CLAUSE, cue))], span, source)
    content = [(unit.content_start(left), left + 1)]
    if source[1] + 1 < unit.high and reading.words[source[1]] == "," and unit.goes_on(source[1] + 1):
        end = unit.content_end(source[1] + 1, CLAUSE, cue, prelude=False)
        # "according to Lia Hornby, his former adviser": no clause goes on
        if has_finite_verb(reading, source[1] + 1, end) or any(reading.quoted[source[1] : end]):
            content.append((source[1] + 1, end))
        if unit.is_prelude(*content[0]):
            del content[0]
    high = min([start for start, _ in content if start >= source[1]], default=unit.high)
    return Statement(rule, content, span, with_relative(unit, source, high, told=True))


def read_opening_phrase(unit: Unit) -> Statement | None:
    """Return the statement of a sentence that opens with `For X, an expert, ...`, `In the view of X, ...`."""
    reading, low = unit.reading, unit.low
    if reading.quoted[low]:
        return None
    lower = reading.lowers[low]
    if lower == "for":
        source = phrase_after(reading, low + 1, unit.high)
        if (
            source is None
            or words.EXPERTS.isdisjoint(reading.lowers[source[0] : source[1]])
            or "," not in reading.words[source[0] : source[1]]
        ):
            return None
        span = (low, low + 1)
    elif unit.lower(low + 2) in words.OPINIONS and reading.lowers[low + 1 : low + 4 : 2] == ["the", "of"]:
        span = (low, low + 4)  # "in the view of"
    else:
        return _in_view(unit)
    return _around(unit, Cue("phrase", "set phrase", low, low, span[1] - 1), span, None, "opening_phrase")


def _in_view(unit: Unit) -> Statement | None:
    """`In Roe's view, the law goes too far`: the source owns the view."""
    reading, low = unit.reading, unit.low
    for index in range(low + 2, min(low + 8, unit.high - 2)):
        if reading.lowers[index] in words.OPINIONS and reading.words[index + 1] == ",":
            owned = index - (reading.lowers[index - 1] == "own")
            if reading.kind(owned - 1) != POSSESSIVE and reading.lowers[owned - 1] not in grammar.POSSESSIVES:
                return None
            owner = reading.lowers[low + 1] in grammar.POSSESSIVES
            source = (low + 1, low + 2) if owner else phrase_after(reading, low + 1, index)
            cue = Cue("phrase", "set phrase", index, index, index)
            content = [(index + 2, unit.content_end(index + 2, CLAUSE, cue))]
            return Statement("opening_phrase", content, (index, index + 1), source)
    return None


def read_as_said(unit: Unit, cue: Cue, source: Phrase) -> Statement | None:
    """Return the statement of `as X put it`, `as X said`, before or behind what was said."""
    if source[0] == unit.low or unit.word(source[0] - 1) not in ("as", "As"):
        return None
    reading, span = unit.reading, (cue.first, cue.last + 1)
    if cue.bare and not is_plural(reading, source):
        return None  # "As a general rule"
    if cue.lemma == "point" and unit.lower(cue.last + 1) == "out":
        span = (cue.first, cue.last + 2)
    if cue.lemma == "put":
        if unit.lower(cue.last + 1) != "it":
            return None
        span = (cue.first, cue.last + 2)
    first = source[0] - 1
    behind = span[1]
    if cue.lemma in words.HEARER_VERBS:
        hearer = phrase_after(reading, behind, unit.high)
        behind = hearer[1] if hearer else behind
    elif (
        behind < unit.high
        and reading.kind(behind) in STARTING
        and cue.lemma not in words.NAMING_VERBS
        and skip_adjuncts(reading, behind, unit.high) == behind  # but "as Roe said Monday"
    ):
        return None  # "as he claimed the dam was safe", but "the “new Volta,” as Roe dubbed it"
    opens_unit = first - unit.low < 4 and all(
        reading.kind(index) in (COORDINATOR, ADVERB) or reading.words[index] in ",("
        for index in range(unit.low, first)
    )
    if opens_unit and unit.word(behind) != ",":
        behind = skip_adjuncts(reading, behind, unit.high)  # "As Roe reported last week, ..."
        behind -= reading.words[behind - 1] == ","
    if unit.word(behind) in (",", ":") and (behind + 1 in reading.opens or opens_unit):
        content = [(behind + 1, unit.content_end(behind + 1, CLAUSE, cue))]
        return Statement("as_said", content, span, source)
    left = unit.left_edge(first)
    if left is None or opens_unit:
        return None
    content = _around_as(unit, cue, left, behind)
    return Statement("as_said", content, span, source) if content else None


def _around_as(unit: Unit, cue: Cue, left: int, behind: int) -> list[Phrase]:
    """What was said before the comma at `left`, and where the report is an insertion, behind it too.

    `The dam is safe, as Roe told reporters`; `the dam, as Roe noted in May, is safe`.
    """
    reading = unit.reading
    before = (unit.content_start(left), left + 1)
    if cue.lemma in words.NAMING_VERBS and left in reading.closes:
        return [(reading.closes[left], left + 1)]  # "the “new Volta,” as Roe dubbed it"
    if cue.lemma == "put" or left in reading.closes:
        return [before]
    if cue.lemma not in words.TOLD_VERBS or cue.infinitive or unit.lower(cue.first) in grammar.MODALS:
        return []
    if cue.bare and unit.lower(cue.first - 1) in grammar.SUBJECT_PRONOUNS:
        return []  # "as they say"
    low = max(before[0], left - _LONGEST_SAID)
    if any(index in unit.cues and unit.lower(index - 1) != "it" for index in range(low, left + 1)):
        return []  # "Roe said the dam was safe, as he told the Post", but "It raises doubts, as Roe said"
    at = skip_adjuncts(reading, behind, unit.high)
    if unit.word(at) == "," and unit.goes_on(at + 1) and reading.kind(at + 1) != COORDINATOR:
        rest = (at + 1, unit.content_end(at + 1, CLAUSE, cue))
        # "It is safe, as Roe told the BBC, the mayor said"
        verbs = (unit.cues.get(index) for index in range(at + 2, min(at + _SHORT_REPORT, rest[1])))
        closed = any(verb and verb.form != ING and verb.last + 2 >= rest[1] for verb in verbs)
        return [] if closed else [before, rest]
    closes = unit.word(at) in ("", ".", ",", ";")
    return [before] if closes and has_finite_verb(reading, *before) else []


_SHORT_REPORT = 8  # tokens of ", the mayor said"
_LONGEST_SAID = 60  # tokens before "as Roe said" in which another report is looked for


def read_hearsay(unit: Unit, cue: Cue) -> Statement | None:
    """Return the statement of `reportedly`, `allegedly`: the clause around the adverb, without a source."""
    behind = cue.last + 1
    if unit.lower(behind) == "," and cue.first == unit.low:
        behind += 1  # "Reportedly, the mine closed"
    elif unit.lower(behind) in (",", "."):
        return None
    end = unit.content_end(behind, CLAUSE, cue)
    parts = ((unit.content_start(cue.first), cue.first), (behind, end))
    content = [part for part in parts if part[0] < part[1]]
    return Statement("hearsay", content, (cue.first, cue.last + 1), None)


def read_noun(unit: Unit, cue: Cue) -> Statement | None:
    """Return the statement of a noun: `his claim that`, `criticism of`, `calls from unions to`."""
    reading = unit.reading
    index = cue.last + 1
    if index >= unit.high - 1:
        return None
    author: Phrase | None = None
    if reading.lowers[index] in ("by", "from"):
        author = phrase_after(reading, index + 1, unit.high)
        index = author[1] if author is not None else index
        index += unit.word(index) == ","
    elif (reading.lowers[index] in ("on", "in", "at", "during") or is_time_word(reading, index)) and (
        "that" in reading.lowers[index + 1 : min(unit.high, index + _LONGEST_DAY)]
    ):
        at = skip_adjuncts(reading, index, unit.high)
        index = at if unit.lower(at) == "that" else index  # "his claim on Monday that"
    if index >= unit.high - 1 or reading.lowers[index] not in words.NOUNS[cue.lemma].split():
        return None
    place = cue.first - 1
    while place >= unit.low and reading.kind(place) in (NOUN, ADVERB, PAST) and cue.first - place < 4:
        place -= 1
    source: Phrase | None = None
    if place >= unit.low and reading.kind(place) == POSSESSIVE:
        phrase = phrase_before(reading, place, unit.low)
        if phrase is not None:
            first = phrase[0]
            for at in range(*phrase):  # "angry at Roe's claim", "a reply to Roe's claim"
                if reading.kind(at) in (PREPOSITION, TO) and (
                    reading.lowers[at] != "of"
                    or (at == phrase[0] + 1 and at - 2 >= unit.low and reading.kind(at - 2) == PREPOSITION)
                ):  # "in light of Roe's claim"
                    first = at + 1
            source = (first, place + 1)
    elif place >= unit.low and reading.lowers[place] in grammar.POSSESSIVES:
        source = (place, place + 1)
    source = source or author
    lower = reading.lowers[index]
    many = (
        unit.lower(cue.head)[-1] == "s" or cue.lemma == "criticism"
    )  # "allegations that": nobody's, and no "argument that"
    if source is None and not (many and lower == "that" and reading.kind(index + 1) not in FINITE):
        return None
    if lower == "to" and reading.kind(index + 1) in (DETERMINER, NAME):
        return None  # "his threat to the bank"
    shape = INFINITIVE if lower == "to" else CLAUSE if lower in ("that", "whether") else OBJECT
    if shape == OBJECT:
        thing = phrase_after(reading, index + 1, unit.high)
        return Statement("noun", [thing], (cue.first, index + 1), source) if thing else None
    end = unit.content_end(index, shape, cue, prelude=True)
    first = cue.first if source is None or source is author else source[0]
    if shape == CLAUSE and first - unit.low < _LONGEST_OPENING:
        end = before_main_verb(reading, index, end)
    return Statement("noun", [(index, end)], (cue.first, cue.last + 1), source)


_LONGEST_DAY = 8  # tokens between a noun and its "that"
_LONGEST_OPENING = 3  # tokens before a noun that is the subject of its sentence
