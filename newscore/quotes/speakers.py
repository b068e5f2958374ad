"""Who a source is: the fullest name that the article prints for it.

The article is read once (`names.Register`); each source phrase is read once (`references`); then one sweep
through names and sources in text order carries along whom the text is speaking of, which is what a pronoun,
a role ("the mayor") or a short form ("the agency") is decided by.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from newscore.lexicons.organisations import ANY_BODY, GENERIC_BODIES, SHORT_FORMS
from newscore.lexicons.places import ADJECTIVES, PLACES
from newscore.lexicons.titles import FAINT_ROLES, GENDERED, KIN, ROLES, SHORT_TITLES, TITLE_MODIFIERS
from newscore.quotes.names import (
    ARTICLE,
    ORGANISATION,
    OTHER,
    PEOPLE,
    PERSON,
    PLACE,
    PRONOUN,
    Entity,
    Part,
    Register,
    surname,
)
from newscore.quotes.records import Attribution
from newscore.quotes.references import (
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
    read_reference,
)
from newscore.tokens import Tokens

_WINDOW = 1500  # characters behind which no pronoun looks
_LOOK_BACK = 16  # mentions that a pronoun weighs


def name_speakers(tokens: Tokens, attributions: Sequence[Attribution]) -> list[str | None]:
    """Return for each attribution the fullest name that the article prints for its source, or None.

    The name comes without title, honorific or "the", and is never a pronoun. None means that the source
    is empty, or that the article names nobody for it: experts, a spokesman, a poll. The name is one
    that the article prints; nothing is known here beyond the article.

    Only `source` and `content` of the attributions are read. Names follow PolNeAR's speaker notes: "X's
    campaign" is "X campaign", two named speakers are "A and B".
    """
    return _Resolver(tokens, attributions).names()


class _Mention:
    """A place where the text speaks of somebody, kept for the pronouns behind it."""

    __slots__ = ("end", "entity", "is_source", "part", "start", "weight")

    def __init__(self, start: int, end: int, entity: Entity, part: Part | None, is_source: bool) -> None:
        self.start = start
        self.end = end
        self.entity = entity
        self.part = part
        self.is_source = is_source
        self.weight: float | None = None


class _Resolver:
    def __init__(self, tokens: Tokens, attributions: Sequence[Attribution]) -> None:
        self.tokens = tokens
        self.text = tokens.text
        self.attributions = attributions
        self.register = Register(self.text)
        self.recent: list[_Mention] = []
        self.last_seen: dict[int, int] = {}
        self.references: dict[str, Reference] = {}
        self.said: list[tuple[int, list[Entity], str]] = []  # sources resolved so far
        self._contents: list[tuple[int, int, str]] | None = None
        self._content_starts: list[int] = []
        self._roles: dict[str, list[tuple[Entity, frozenset[str]]]] | None = None
        self._owned: dict[str, list[Entity]] = {}
        self._common: set[str] | None = None

    # -- the sweep -----------------------------------------------------------------------------

    def names(self) -> list[str | None]:
        out: list[str | None] = [None] * len(self.attributions)
        order = sorted(
            (item.source[0].start, item.source[0].end, index)
            for index, item in enumerate(self.attributions)
            if item.source
        )
        starts, mentions = self.register.starts, self.register.mentions
        last = len(starts)
        here = 0
        answered: dict[tuple[int, int], str | None] = {}
        for start, end, index in order:
            if (start, end) in answered:
                out[index] = answered[start, end]
                continue
            while here < last and starts[here] < start:
                self._pass(starts[here], mentions[here])
                here += 1
            source = self.attributions[index].source
            phrase = source[0].text
            name = self._name(phrase, start, end, index)
            if name is None and len(source) > 1:
                name = self._name(" ".join(span.text for span in source), start, end, index)
            out[index] = answered[start, end] = name
            while here < last and starts[here] < end and mentions[here].kind == PRONOUN:
                here += 1
        return out

    def _pass(self, start: int, part: Part) -> None:
        """Note a mention on the way."""
        entity = part.entity
        if entity is None:
            if part.kind == PRONOUN:
                entity = self._person_before(start, "m" if part.words[0] == "he" else "f", ())
            elif part.choices:
                entity = self.register.entity(part, start)
            elif part.kind == ARTICLE:
                entity = self._role_at(start)
        if entity is not None:
            self.recent.append(_Mention(start, start + part.end - part.start, entity, part, False))
            self.last_seen[id(entity)] = start

    def _role_at(self, start: int) -> Entity | None:
        """Whom a sentence that begins with "The mayor" speaks of."""
        found = _ROLE_BEHIND.match(self.text, start)
        if found is None:
            return None
        words = found[1].lower().split()
        for count, word in enumerate(words, 1):
            if word in ROLES and (count == len(words) or words[count] not in ROLES):
                described = Reference(DESCRIPTION, noun=word, words=frozenset(words[:count]))
                return self._described(described, start, None)
        return None

    # -- one source ----------------------------------------------------------------------------

    def _name(self, phrase: str, start: int, end: int, index: int) -> str | None:
        reference = self.references.get(phrase)
        if reference is None:
            reference = self.references[phrase] = read_reference(phrase, self.register)
        entities = self._resolve(reference, start, end, index)
        if not entities:
            return None
        self.said.append((start, entities, reference.kind))
        for entity in entities:
            self.recent.append(_Mention(start, end, entity, None, True))
            self.last_seen[id(entity)] = start
        *first, last = dict.fromkeys(entity.name for entity in entities)
        return f"{', '.join(first)} and {last}" if first else last

    def _resolve(self, reference: Reference, start: int, end: int, index: int) -> list[Entity]:
        kind = reference.kind
        found: Entity | None = None
        if kind == NOBODY:
            return []
        if kind == NAME:
            part = reference.parts[0]
            found = self.register.entity(part, start)
            if found is not None and found.kind == OTHER and self._is_common_noun(part, found, start):
                return []
        elif kind == BOTH:
            return [one for other in reference.others for one in self._resolve(other, start, end, index)]
        elif kind == HE:
            found = self._person_before(start, reference.noun, self._own_content(index))
        elif kind == IT:
            found = self._body_before(start)
        elif kind == THEY:
            return self._they(start)
        elif kind == WHO:
            found = self._antecedent(start, person=True)
        elif kind == WHICH and self.text[max(0, start - 2) : start] == ", ":
            found = self._antecedent(start, person=False)
        elif kind == PLACE_BODY:
            place = self.register.entity(reference.parts[0], start)
            found = self.register.made(f"{reference.noun} of {place.name}") if place is not None else None
        elif kind == PAIR:
            return self._pair(start)
        elif kind == BODY:
            part = reference.parts[0]
            owner = self.register.entity(part, start)
            if owner is not None:
                found = self._body(owner, reference.noun)
            elif part.kind == PEOPLE:
                found = self.register.made(f"{part.name} {reference.noun}")
        elif kind == DESCRIPTION:
            found = self._described(reference, start, index)
        elif kind == SHORT_FORM:
            found = self._short_form(reference, start)
        return [] if found is None else [found]

    def _is_common_noun(self, part: Part, entity: Entity, start: int) -> bool:
        """Whether a word is capitalised only because it begins the sentence: "Scholars said"."""
        if len(part.words) > 1 or part.titles:
            return False
        if self._common is None:
            self._common = set(self.tokens.words)
        if part.name.lower() in self._common:
            return True
        return len(entity.places) == 1 and part.name.endswith(
            ("ers", "ists", "ors", "ians", "ants", "ees", "men", "people")
        )

    # -- pronouns ------------------------------------------------------------------------------

    def _own_content(self, index: int) -> tuple[tuple[int, int], ...]:
        return tuple((span.start, span.end) for span in self.attributions[index].content)

    def _person_before(self, at: int, gender: str, own: tuple[tuple[int, int], ...]) -> Entity | None:
        """Whom he or she means: subjects and speakers first, the nearer the better."""
        scores: dict[int, float] = {}
        people: dict[int, Entity] = {}
        recent = self.recent
        count = 0
        for position in range(len(recent) - 1, -1, -1):
            mention = recent[position]
            if at - mention.end > _WINDOW or count >= _LOOK_BACK:
                break
            entity = mention.entity
            if entity.kind != PERSON and (entity.kind != OTHER or not mention.is_source):
                continue
            if any(first <= mention.start < last for first, last in own):
                continue
            told = self.register.gender_of(entity)
            if told and told != gender:
                continue
            count += 1
            score = self._salience(mention) - (at - mention.end) / 150
            score -= 0.5 * min(self.text.count("\n", mention.end, at), 4)
            if not told:
                score -= 1.0 if entity.strong else 2.0
            key = id(entity)
            if key in scores:
                best = scores[key]
                scores[key] = max(best, score) + 0.5
            else:
                scores[key] = score
                people[key] = entity
        if not scores:
            return None
        person = people[max(scores, key=scores.__getitem__)]
        if not person.gender:
            person.gender = gender  # one pronoun tells the next
        return person

    def _salience(self, mention: _Mention) -> float:
        """How much a mention stands out: as subject, as speaker; less inside what somebody says."""
        weight = mention.weight
        if weight is None:
            weight = 0.0
            if mention.is_source:
                weight += 4.5
            else:
                part = mention.part
                if part is not None and part.possessive:
                    weight -= 0.5
                elif (part is not None and part.kind == PRONOUN) or self._is_subject(mention):
                    weight += 2.0
                weight -= self._reported(mention.start)
            mention.weight = weight
        return weight

    def _is_subject(self, mention: _Mention) -> bool:
        """Whether a verb follows, or the sentence begins here."""
        begin = mention.start
        before = _WORD_BEFORE.search(self.text, max(0, begin - 24), begin)
        if before is not None and before[0] in _OBJECT_BEFORE:
            return False
        return _VERB_BEHIND.match(self.text, mention.end) is not None

    def _reported(self, at: int) -> float:
        """How far a mention belongs to what somebody else says."""
        if self._contents is None:
            self._contents = sorted(
                (span.start, span.end, item.type) for item in self.attributions for span in item.content
            )
            self._content_starts = [start for start, _, _ in self._contents]
        place = bisect_right(self._content_starts, at) - 1
        if place >= 0:
            _, end, kind = self._contents[place]
            if at < end:
                return {"direct": 4.0, "mixed": 2.0}.get(kind, 1.0)
        return 0.0

    def _body_before(self, at: int) -> Entity | None:
        """What organisation or country "it" means."""
        best: tuple[float, Entity] | None = None
        for mention in reversed(self.recent[-_LOOK_BACK:]):
            if at - mention.end > 600:
                break
            entity = mention.entity
            if entity.kind == PERSON:
                continue
            score = self._salience(mention) - (at - mention.end) / 100
            if entity.kind == OTHER:
                score -= 1.0
            if best is None or score > best[0]:
                best = score, entity
        return best[1] if best is not None and best[0] > 0 else None

    def _they(self, at: int) -> list[Entity]:
        """Who "they" are: the two who spoke last together, or the body that did."""
        if self.said:
            start, entities, _ = self.said[-1]
            if at - start < 400 and (len(entities) > 1 or entities[0].kind == ORGANISATION):
                return entities
        return []

    def _pair(self, at: int) -> list[Entity]:
        """The two people spoken of last: "both men"."""
        found: list[Entity] = []
        for mention in reversed(self.recent[-_LOOK_BACK:]):
            if mention.entity.kind == PERSON and mention.entity.strong and mention.entity not in found:
                found.append(mention.entity)
            if len(found) == 2:
                return found[::-1]
        return []

    def _antecedent(self, at: int, person: bool) -> Entity | None:
        """Whom "who" follows: the name right before it, or before the apposition that it closes."""
        for mention in reversed(self.recent[-3:]):
            between = self.text[mention.end : at]
            if len(between) > 160 or mention.end > at:
                continue
            if person != (mention.entity.kind == PERSON):
                continue
            if _NOTHING.fullmatch(between) or _APPOSITION.fullmatch(between):
                return mention.entity
        return None

    # -- descriptions --------------------------------------------------------------------------

    def _described(self, reference: Reference, at: int, index: int | None) -> Entity | None:
        """Whom a role means: who was introduced with it, else whom the text is speaking of."""
        noun = reference.noun
        words = frozenset(_SAME_WORDS.get(word, word) for word in reference.words)
        owner = reference.parts[0].words[-1] if reference.parts else ""
        best: tuple[float, Entity] | None = None
        told = GENDERED.get(noun, "")
        for entity, described in self._with_role(noun):
            if owner and owner not in described:
                continue
            if told and self.register.gender_of(entity) not in ("", told):
                continue
            score = float(len(words & described))
            if ("former" in described) != ("former" in words):
                score -= 1.0
            missing = words - described
            if ("republican" in words and "democrat" in described) or (
                "democrat" in words and "republican" in described
            ):
                score -= 2.0
            if any(word in PLACES for word in missing):
                score -= 1.5
            elif noun in FAINT_ROLES and not missing <= _EMPTY_WORDS and missing.isdisjoint(ADJECTIVES):
                score -= 1.5  # the band leader is not the party leader
            seen = self.last_seen.get(id(entity))
            if seen is None:  # introduced further on: only the very next may be meant
                if not entity.places or entity.places[0] - at > 600:
                    continue
                score -= 0.5
            else:
                score -= min((at - seen) / 800, 1.5)
            if best is None or score > best[0]:
                best = score, entity
        if best is not None and best[0] > -1.0:
            return best[1]
        if owner or noun in FAINT_ROLES or noun in KIN:
            return None
        return self._focus(at, GENDERED.get(noun, ""), () if index is None else self._own_content(index))

    def _focus(self, at: int, gender: str, own: tuple[tuple[int, int], ...]) -> Entity | None:
        """Whom the text is speaking of, of either gender unless one is told."""
        if gender:
            return self._person_before(at, gender, own)
        best: tuple[float, Entity] | None = None
        for mention in reversed(self.recent[-_LOOK_BACK:]):
            if at - mention.end > _WINDOW:
                break
            if mention.entity.kind != PERSON or any(first <= mention.start < last for first, last in own):
                continue
            score = self._salience(mention) - (at - mention.end) / 150
            if best is None or score > best[0]:
                best = score, mention.entity
        return best[1] if best is not None else None

    def _with_role(self, noun: str) -> list[tuple[Entity, frozenset[str]]]:
        """The people whom the article introduces by a role, with all the words of it."""
        if self._roles is None:
            self._roles = {}
            for entity in self.register.entities:
                if entity.kind == PERSON or entity.titles:
                    described = self._description(entity)
                    for word in described:
                        if word in ROLES:
                            self._roles.setdefault(word, []).append((entity, described))
                    for word in described:
                        for wider in _WIDER_ROLES.get(word, ()):
                            if wider not in described:
                                self._roles.setdefault(wider, []).append((entity, described))
        return self._roles.get(noun, [])[:8]

    def _description(self, entity: Entity) -> frozenset[str]:
        """All words said of a person directly before and behind the first full mentions."""
        words = set(entity.titles)
        text = self.text
        for at in entity.places[:3]:
            before = _DESCRIPTION_BEFORE.search(text, max(0, at - 80), at)
            if before is not None:
                listed = [_plain(word) for word in before[0].split()]
                if before[0][-2] == "," and len(listed) > 1:
                    listed = listed[1:]
                if listed[-1] in ROLES or listed[-1] in SHORT_TITLES:
                    words.update(listed)
            end = at + len(entity.name)
            party = _PARTY.match(text, end)
            if party is not None:
                words.update(_PARTIES[party[1]])
                if party[2]:
                    words.add(party[2].lower())
            behind = _DESCRIPTION_BEHIND.match(text, end)
            if behind is not None:
                listed = [_plain(word) for word in behind[1].split()]
                if listed[0] in _APPOSITION_STARTS or listed[0] in ROLES or listed[0] in TITLE_MODIFIERS:
                    words.update(listed)
        return frozenset(_SAME_WORDS.get(word, word) for word in words)

    # -- organisations -------------------------------------------------------------------------

    def _body(self, owner: Entity, noun: str) -> Entity:
        """The campaign, government or the like of an owner."""
        name = owner.name
        if owner.kind == PERSON:
            last = surname(owner.words)
            name = next((word for word in name.split() if word.lower().replace("’", "'") == last), name)
        return self.register.made(f"{name} {noun}")

    def _short_form(self, reference: Reference, at: int) -> Entity | None:
        """What "the agency" or "the company" means: a body of that kind, the nearer the better."""
        noun = reference.noun
        if noun in ("campaign", "administration", "camp"):
            found = self._body_spoken_of(noun, at)
            if found is not None:
                return found
        kinds = frozenset(SHORT_FORMS.get(noun, "").split()) | {noun}
        extra = reference.words - {"the", "this", "that", noun}
        scores: dict[int, float] = {}
        bodies: dict[int, Entity] = {}
        for entity in self.register.of_kinds(kinds):
            seen = self.last_seen.get(id(entity))
            score = 3.0 if noun in entity.words else 2.0
            for word in extra:
                score += 2.0 if word in entity.words else -1.0
            score -= min((at - seen) / 600, 3.0) if seen is not None else 2.0
            scores[id(entity)] = score
            bodies[id(entity)] = entity
        for mention in reversed(self.recent[-_LOOK_BACK:]):
            entity = mention.entity
            if at - mention.end > 800 or noun not in ANY_BODY:
                break
            if entity.kind == PERSON or entity.kind == PLACE or entity.name in GENERIC_BODIES:
                continue
            score = self._salience(mention) / 2 - (at - mention.end) / 300
            if entity.kind == OTHER and not mention.is_source and not self._is_subject(mention):
                score -= 1.0
            if id(entity) in scores:
                scores[id(entity)] += max(score, 0.0)
            else:
                scores[id(entity)] = score
                bodies[id(entity)] = entity
        if not scores:
            return None
        best = max(scores, key=scores.__getitem__)
        return bodies[best] if scores[best] > -0.5 else None

    def _body_spoken_of(self, noun: str, at: int) -> Entity | None:
        """Whose campaign "the campaign" is: the last that is printed, else that of the owner spoken of."""
        owners = self._owners(noun)
        if not owners:
            return None
        best: tuple[float, Entity] | None = None
        for mention in reversed(self.recent[-_LOOK_BACK:]):
            distance = at - mention.end
            found = _BODY_BEHIND.match(self.text, mention.end - 2, mention.end + 60)
            if found is not None and found[1] == noun:
                score = 3.0 - distance / 200
            elif mention.entity in owners:
                score = self._salience(mention) / 2 - distance / 200
            else:
                continue
            if best is None or score > best[0]:
                best = score, mention.entity
        owner = best[1] if best is not None else owners[0]
        return owner if noun in owner.words else self._body(owner, noun)

    def _owners(self, noun: str) -> list[Entity]:
        """Everybody with whose name the article prints a body: the Roe campaign, Roe's campaign."""
        if noun not in self._owned:
            owners: list[Entity] = []
            register = self.register
            for found in _bodies()[noun].finditer(self.text):
                place = bisect_right(register.starts, found.start()) - 1
                if place < 0 or found.start() - register.starts[place] > 40:
                    continue
                part = register.mentions[place]
                entity = register.entity(part, found.start())
                if entity is not None and entity not in owners and len(owners) < 8:
                    owners.append(entity)
            self._owned[noun] = owners
        return self._owned[noun]


@cache
def _bodies() -> dict[str, re.Pattern[str]]:
    return {
        noun: re.compile(rf"[\w’']\s(?:[\w-]+\s){{0,2}}?{noun}\b", re.I)
        for noun in ("campaign", "administration", "camp")
    }


_ROLE_BEHIND = re.compile(r"The\s((?:[\w-]+\s){0,3}[\w-]+)")
_WORD_BEFORE = re.compile(r"[\w’'.]+(?=\s$)")
_OBJECT_BEFORE = frozenset(
    """
    of for at in from with to by on about against behind under among between than like into over through
    without toward towards told asked met called backed supported named accused criticized criticised
    attacked urged
    """.split()
)
_VERB_BEHIND = re.compile(
    r"(?:,[^.\n]{1,80},)?\s(?:\w+ly\s)?(?:also\s|has\s|have\s|had\s|is\s|was\s|will\s|would\s|could\s|can\s|should\s|may\s|might\s|did\s|does\s"
    r"|\w{2,}ed\b|\w{3,}s\b|said\b|told\b|wrote\b|went\b|took\b|made\b|came\b|won\b|lost\b|gave\b|spoke\b|began\b|left\b|held\b|led\b|ran\b|who\b)"
)
_NOTHING = re.compile(r"(?:\s?\([^)]{1,30}\))?(?:\s(?:of|from|in)\s[A-Z][^,.;\n]{2,40})?,?\s")
_APPOSITION = re.compile(r", (?:an?|the|one|his|her|a?n? ?\w+)\s[^.;!?\n]{2,140}\s")
_DESCRIPTION_BEFORE = re.compile(
    r"(?:[\w’'.-]+ ){1,6}$|\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he) (?:[\w’'.-]+ ){0,4}[\w’'.-]+, $"
)
_DESCRIPTION_BEHIND = re.compile(r",(?:\s\d{1,3},)?\s([^,.;\n]{3,120})")
_SAME_WORDS = {
    **SHORT_TITLES,
    **{"gop": "republican", "democratic": "democrat", "republicans": "republican", "democrats": "democrat"},
}
_EMPTY_WORDS = frozenset(
    "the this that former then same new next late own nation's country's state's city's".split()
)
_APPOSITION_STARTS = frozenset("a an the one his her its their then who".split())
_PARTY = re.compile(r"\s?\(([RD])[-–.,]?\s?([A-Z][\w.]*)?")
_PARTIES = {"R": ("republican", "lawmaker"), "D": ("democrat", "lawmaker")}
_BODY_BEHIND = re.compile(r"\w?\w?(?:['’]s)?\s(?:[\w-]+\s){0,2}(campaign|administration|camp)\b")
_WIDER_ROLES = {
    "senator": ("lawmaker", "politician"),
    "representative": ("lawmaker", "congressman", "congresswoman", "politician"),
    "congressman": ("lawmaker", "representative"),
    "congresswoman": ("lawmaker", "representative"),
    "nominee": ("candidate", "contender"),
    "candidate": ("contender", "hopeful"),
    "businessman": ("mogul", "tycoon", "billionaire"),
    "tycoon": ("mogul", "businessman"),
    "mogul": ("tycoon", "businessman"),
    "chancellor": ("leader",),
    "president": ("leader",),
    "minister": ("leader",),
    "premier": ("leader", "minister"),
    "executive": ("boss", "chief"),
    "ceo": ("executive", "boss", "chief"),
    "spokesman": ("spokesperson",),
    "spokeswoman": ("spokesperson",),
}


def _plain(word: str) -> str:
    return word.lower().strip(".,'’s" if word.endswith(("'s", "’s")) else ".,'’")
