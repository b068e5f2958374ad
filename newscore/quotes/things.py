"""Tells what looks like a report but only names a thing: titles, words spoken of, plural nouns."""

from __future__ import annotations

from newscore.lexicons import cues as words
from newscore.lexicons import grammar
from newscore.quotes.cues import Cue
from newscore.quotes.forms import THIRD
from newscore.quotes.noun_phrases import Phrase, phrase_after
from newscore.quotes.reading import (
    AUXILIARY,
    DETERMINER,
    GERUND,
    MARK,
    NAME,
    NOUN,
    PAST,
    PREPOSITION,
    PRONOUN,
    VERB,
)
from newscore.quotes.statements import Unit

_SHORT_WORD = 5  # tokens of a word spoken of, its marks included


def is_word(unit: Unit, cue: Cue, left: int) -> bool:
    """Whether the quotation up to token `left` is a word spoken of: `“Lot” describes any plot`."""
    comma = unit.reading.words[left - 1] in ",.!?…" or cue.first > left + 1
    if cue.bare and not comma:
        return True  # "“half price” shop signs"
    return (
        not comma
        and cue.lemma not in words.FOLLOWING_VERBS
        and left - unit.reading.closes[left] < _SHORT_WORD
    )


def is_noun(unit: Unit, cue: Cue, source: Phrase) -> bool:
    """Whether a word in -s is a noun after all: `return calls`, `the other states`, `cut its forecast`."""
    reading = unit.reading
    if cue.lemma == "forecast" and cue.first == cue.head and source[0] > unit.low:
        # "cut its profit forecast", but "On Monday the bank forecast growth"
        return reading.kind(source[0] - 1) in (VERB, PAST, PREPOSITION, NOUN, GERUND)
    if cue.form != THIRD or reading.lowers[cue.head] not in words.PLURAL_NOUNS or source[0] == source[1]:
        return False
    kinds = [reading.kind(index) for index in range(*source)]
    if kinds[0] == PRONOUN or reading.lowers[source[0]] in grammar.RELATIVES or kinds[-1] == NAME:
        return cue.lemma in ("state", "email", "text") and unit.lower(cue.last + 1) != "that"
    plural = any(reading.lowers[index] in grammar.PLURAL_WORDS for index in range(*source))
    follows = reading.kind(cue.last + 1) if cue.last + 1 < unit.high else MARK
    opened = cue.last + 1 in reading.opens or unit.word(cue.last + 1) in (":", ",")
    clear = opened or (
        unit.lower(cue.last + 1) == "that" and reading.kind(cue.last + 2) not in (AUXILIARY, VERB)
    )
    if cue.lemma == "state":
        return not clear or plural or unit.lower(source[0]) == "most"
    return (
        plural or kinds[0] not in (DETERMINER, NAME) or not (clear or follows in (DETERMINER, NAME, PRONOUN))
    )


def names_a_thing(unit: Unit, cue: Cue, source: Phrase) -> bool:
    """`a show called “Brokers”`, `a group called the Black Votes`: a name, not speech."""
    at = cue.last + (unit.lower(cue.last + 1) == "the")
    if cue.lemma == "write":
        return at + 1 in unit.reading.opens and _is_titled(unit, at + 1)
    return (
        cue.lemma in ("call", "dub", "label", "brand")
        and cue.first == cue.head
        and unit.lower(source[0]) in ("a", "an", "there", "another", "something")
        and (at + 1 in unit.reading.opens or (at + 1 < unit.high and unit.reading.kind(at + 1) == NAME))
    )


def is_compound(unit: Unit, noun: int) -> bool:
    """Whether the noun behind a participle is the subject of the sentence."""
    thing = phrase_after(unit.reading, noun, unit.high, appositives=False)
    return thing is not None and thing[1] < unit.high and unit.reading.kind(thing[1]) == AUXILIARY


def _is_titled(unit: Unit, opened: int) -> bool:
    """Whether a quotation is the title of a work: `who wrote “The Case for Dams”`."""
    inside = unit.reading.words[opened + 1 : unit.reading.opens[opened]]
    long = [word for word in inside if len(word) > 3 and word[0].isalpha()]
    return bool(long) and len(inside) < 16 and all(word[0].isupper() for word in long)
