"""Who a source is: the fullest name that the article prints for it.

The article is read once (`names`), each source phrase once (`references`). One sweep through the sources in
text order then decides what depends on the place: namesakes, pronouns (`discourse`), roles and short forms
(`descriptions`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from newscore.lexicons.names import AGENCIES, ORGANISATION_WORDS
from newscore.lexicons.people import ROLES
from newscore.quotes.capitals import Part
from newscore.quotes.descriptions import Descriptions
from newscore.quotes.discourse import Discourse, unnamed
from newscore.quotes.entities import Entity
from newscore.quotes.name_words import ORGANISATION, OTHER, PEOPLE, PERSON
from newscore.quotes.names import Register
from newscore.quotes.records import Attribution
from newscore.quotes.reference_rules import (
    BODY,
    BOTH,
    DESCRIPTION,
    HE,
    IT,
    NAME,
    NOBODY,
    PAIR,
    PLACE_BODY,
    SHORT_FORM,
    THEY,
    WHICH,
    WHO,
    Reference,
)
from newscore.quotes.references import read_reference
from newscore.tokens import Tokens

# endings of people in the plural, who begin a sentence with a capital: "Drivers said"
_PLURALS = tuple(
    """
    ers ists ors ians ants dents nents tients gents arents ees men aires people ives isans iates dates cates
    ials ions tics
    """.split()
)


def name_speakers(tokens: Tokens, attributions: Sequence[Attribution]) -> list[str | None]:
    """Return for each attribution the fullest name that the article prints for its source, or None.

    The name comes without title, honorific or "the", and is never a pronoun. None means that the source
    is empty, or that the article names nobody for it: experts, a spokesman, a poll. Nothing is known
    here beyond the article.

    Only `source`, `content` and `type` of the attributions are read. What counts as a name follows the
    notes on speakers in PolNeAR: "X's campaign" is "X campaign", two who speak together are "A and B".
    """
    return _Speakers(tokens, attributions).names()


class _Speakers:
    """One article on the way through its sources."""

    def __init__(self, tokens: Tokens, attributions: Sequence[Attribution]) -> None:
        self.tokens = tokens
        self.text = tokens.text
        self.attributions = attributions
        self.register = Register(self.text)
        self.discourse = Discourse(self.register, attributions)
        self.descriptions = Descriptions(self.discourse)
        self._references: dict[str, Reference] = {}
        self._printed: frozenset[str] | None = None

    def names(self) -> list[str | None]:
        """Name the sources in text order."""
        out: list[str | None] = [None] * len(self.attributions)
        order = sorted(
            [
                (item.source[0].start, item.source[0].end, index)
                for index, item in enumerate(self.attributions)
                if item.source
            ]
        )
        place: tuple[int, int] | None = None
        for start, end, index in order:
            if (start, end) != place:
                place = start, end
                self.discourse.at = start
                name = self._name(start, end, index)
            out[index] = name
        return out

    def _name(self, start: int, end: int, index: int) -> str | None:
        source = self.attributions[index].source
        phrase = source[0].text
        reference = self._read(phrase)
        entities = self._resolve(reference, start, index)
        if not entities and len(source) > 1:
            entities = self._resolve(self._read(" ".join(span.text for span in source)), start, index)
        if (not entities or reference.kind == DESCRIPTION) and reference.noun:
            entities = self._named_behind(end) or entities
        if not entities and reference.kind == NOBODY and reference.noun.startswith("spokes"):
            entities = self.descriptions.introduced_next(reference.noun, start)
        if not entities:
            if reference.noun in ROLES:  # so that the next "she" is not taken for another
                self.discourse.note(start, end, [unnamed(reference.noun)])
            elif reference.kind == SHORT_FORM:
                self.discourse.note(start, end, [unnamed(reference.noun, ORGANISATION)])  # the same for "it"
            return None
        self.discourse.note(start, end, entities)
        if not entities[0].name:  # he is the spokesman whom nobody names
            return None
        if len(entities) == 1:
            name = entities[0].name
            if (
                phrase[-2:] in ("'s", "’s")
                and phrase[:-2] == name
                and " " not in name
                and self.attributions[index].rule not in ("noun", "opening_phrase")
            ):
                return phrase  # "Wendy's said"
            return name
        *first, last = dict.fromkeys(entity.name for entity in entities)
        return f"{', '.join(first)} and {last}" if first else last

    def _named_behind(self, end: int) -> list[Entity]:
        """Return whom an apposition behind a source names: `the chief, Ann Roe, while ill, said`."""
        if not self.text.startswith(", ", end):
            return []
        register = self.register
        place = bisect_left(register.starts, end)
        if place == len(register.starts):
            return []
        start, part = register.starts[place], register.mentions[place]
        behind = start + len(part.name)
        if part.kind != PERSON or part.entity is None or not self.text.startswith(",", behind):
            return []
        return [part.entity] if all(word[0].isupper() for word in self.text[end + 2 : start].split()) else []

    def _read(self, phrase: str) -> Reference:
        reference = self._references.get(phrase)
        if reference is None:
            reference = self._references[phrase] = read_reference(phrase, self.register)
        return reference

    def _resolve(self, reference: Reference, start: int, index: int) -> list[Entity]:
        """Return whom a reference means at its place; nobody is the empty list."""
        kind = reference.kind
        if kind == NAME:
            part = reference.parts[0]
            if part.kind == OTHER and len(part.words) == 1:
                part = self._whole(part, start)
            found = part.entity or self.register.entity(part, start)
            if found is not None and len(part.words) == 1 and self._is_common_noun(part, found, start):
                return []
        elif kind == NOBODY:
            return []
        elif kind == BOTH:
            return [one for other in reference.others for one in self._resolve(other, start, index)]
        else:
            if self.register.openers:
                self.discourse.settle(start, self.descriptions.role_at)
            if kind == THEY:
                return self.discourse.they(start)
            if kind == PAIR:
                return self.discourse.pair(start)
            found = self._refer(reference, start, index)
        return [] if found is None else [found]

    def _whole(self, part: Part, start: int) -> Part:
        """The name as printed, where the source is only its beginning: "Jane", of "Jane A. Roe"."""
        starts = self.register.starts
        place = bisect_left(starts, start)
        if place < len(starts) and starts[place] == start:
            printed = self.register.mentions[place]
            if printed.kind == PERSON and printed.name.startswith(part.name + " "):
                return printed
        return part

    def _refer(self, reference: Reference, start: int, index: int) -> Entity | None:
        """Return the one whom a pronoun or a description means."""
        kind = reference.kind
        if kind == HE:
            return self.discourse.person(start, reference.noun, self._own_content(index))
        if kind == IT:
            return self.discourse.body(start)
        if kind == WHO:
            return self.discourse.antecedent(start, person=True)
        if kind == WHICH and self.text[max(0, start - 2) : start] == ", ":
            return self.descriptions.which(start)
        if kind == DESCRIPTION:
            return self.descriptions.person(reference, start, self._own_content(index))
        if kind == SHORT_FORM:
            return self.descriptions.body(reference, start)
        if kind in (BODY, PLACE_BODY):
            part = reference.parts[0]
            owner = self.register.entity(part, start)
            if kind == PLACE_BODY:
                return self.register.made(f"{reference.noun} of {owner.name}") if owner is not None else None
            if owner is not None:
                return self.descriptions.of_owner(owner, reference.noun)
            if part.kind == PEOPLE:
                return self.register.made(f"{part.name} {reference.noun}")
        return None

    def _own_content(self, index: int) -> tuple[tuple[int, int], ...]:
        return tuple([(span.start, span.end) for span in self.attributions[index].content])

    def _is_common_noun(self, part: Part, entity: Entity, start: int) -> bool:
        """Whether a word is capitalised only because it begins the sentence: "Scholars said"."""
        generic = part.kind == ORGANISATION and part.words[0] in ORGANISATION_WORDS
        if (
            part.titles
            or not (generic or entity.kind == OTHER)
            or (generic and self.text[start : start + 3].lower() == "the")
        ):
            return False
        if self._printed is None:
            for item in self.attributions:
                if item.source:
                    self._read(item.source[0].text)
            # only names can be asked for: a set of all words would take as much memory as the names do
            self._printed = self.register.lowered_names().intersection(self.tokens.words)
        if part.name.lower() in self._printed:
            return True
        return len(entity.places) == 1 and part.name.endswith(_PLURALS) and part.name not in AGENCIES
