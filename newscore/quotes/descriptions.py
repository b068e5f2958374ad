"""Whom a description means: "the mayor", "the Ohio senator", "the agency", "the campaign".

A role means who the article introduces with it, in a title, an apposition or a party tag; otherwise, where
the role is a public one, the person whom the text is speaking of. A short form means the last body of its
kind.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache
from itertools import islice

from newscore.lexicons.names import (
    ADJECTIVES,
    ANY_BODY,
    COMPANIES,
    COUNTRIES,
    GENERIC_BODIES,
    LEADING_WORDS,
    ORGANISATION_WORDS,
    PAPERS,
    PLACE_STARTS,
    PLACES,
    PUBLIC_BODIES,
    SHORT_FORMS,
    SILENT_WORDS,
)
from newscore.lexicons.people import (
    FAINT_ROLES,
    GENDERED,
    HIGH_OFFICES,
    HONORIFICS,
    KIN,
    OFFICES,
    RANKS,
    ROLES,
    SHORT_TITLES,
    TITLE_MODIFIERS,
    WIDER_ROLES,
)
from newscore.quotes.discourse import Discourse, Own, unnamed
from newscore.quotes.entities import Entity
from newscore.quotes.name_words import ORGANISATION, PERSON, PLACE, surname
from newscore.quotes.reference_rules import DESCRIPTION, Reference

_OWNED_BODIES = ("campaign", "administration", "camp")
_MOST_BEARERS = 8  # people of one role that are told apart
_SAME_WORDS = {
    **SHORT_TITLES,
    "gop": "republican",
    "republicans": "republican",
    "democratic": "democrat",
    "democrats": "democrat",
}
_EMPTY_WORDS = frozenset(
    "the this that former then same new next late own nation's country's state's city's".split()
)
_TITLES = ROLES | SHORT_TITLES.keys()
_BEFORE_ROLES = TITLE_MODIFIERS | {"his", "her", "their", "its", "the", "ranking", "leading"}
_DETERMINERS = frozenset("his her their its the a an one this that".split())
_APPOSITION_STARTS = frozenset("a an the one his her its their then who".split())
# of "" are all whom no party is given
_OPPOSITE = {"republican": "democrat", "democrat": "republican", "": "nobody"}
_PARTIES = {"R": ("republican", "lawmaker"), "D": ("democrat", "lawmaker")}


class Descriptions:
    """The roles and the bodies of an article, looked up in the light of what it is speaking of."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse = discourse
        self.register = discourse.register
        self.text = discourse.text
        self._roles: dict[str, list[tuple[Entity, frozenset[str]]]] | None = None
        self._introduced: set[Entity] = set()
        self._members: dict[str, set[Entity]] = {}  # of parties
        self._owners: dict[str, set[Entity]] = {}
        self._owned: dict[str, list[tuple[int, Entity]]] = {}

    # -- roles ---------------------------------------------------------------------------------

    def person(self, reference: Reference, at: int, own: Own, index: int | None = None) -> Entity | None:
        """Return whom a role means at an offset."""
        noun = reference.noun
        words = frozenset(map(_SAME_WORDS.get, reference.words, reference.words))
        owner = reference.parts[0].words[-1] if reference.parts else ""
        told = GENDERED.get(noun, "")
        found, most = None, -1.0
        section = self.discourse.section(at)
        seen = self.discourse.look()
        for entity, described in self._bearers(noun):
            if owner and owner not in described:
                continue
            if told and self.register.gender_of(entity) not in ("", told):
                continue
            score = _likeness(noun, words, described)
            score += noun in HIGH_OFFICES and noun in entity.titles  # and no "president of the bank"
            if entity in seen:
                score -= min((at - seen[entity]) / 800, 1.5) + (seen[entity] < section)
            elif entity.places and entity.places[0] - at <= 600:
                score -= 0.5  # introduced further on: only the very next may be meant
            else:
                continue
            if score > most:
                found, most = entity, score
        if found is not None:
            return found
        if owner or noun in KIN or (noun in FAINT_ROLES and not (noun == "minister" and "prime" in words)):
            return None
        if reference.complement and noun not in HIGH_OFFICES:
            return None
        if noun in HIGH_OFFICES:
            found = self.discourse.focus(at, own, index, self._introduced)
            return found if found not in self._introduced else None
        if told:
            return self.discourse.person(at, told, own, index)
        introduced = self._introduced if noun in OFFICES else frozenset()
        others = self._members.get(_OPPOSITE[_party(words)], ())
        found = self.discourse.focus(at, own, index, introduced, others)
        if found is not None and noun in OFFICES:
            self._learn(found, noun, words)
        return found

    def _learn(self, entity: Entity, noun: str, words: frozenset[str]) -> None:
        """Remember what somebody was called: who was "the Ohio Democrat" is no Republican."""
        assert self._roles is not None
        bearers = self._roles.setdefault(noun, [])
        if len(bearers) < _MOST_BEARERS:
            bearers.append((entity, words))
        self._members.setdefault(_party(words), set()).add(entity)

    def introduced_next(self, noun: str, at: int) -> list[Entity]:
        """Return whom the next sentences introduce by a role, alone in a list; an empty one if nobody."""
        for entity, described in self._bearers(noun):
            if noun in described and entity.places and 0 < entity.places[0] - at < 400:
                return [entity]
        return []

    def role_at(self, start: int, index: int) -> Entity | None:
        """Return whom a sentence that begins with "The mayor" speaks of."""
        found = _ROLE_BEHIND.match(self.text, start)
        if found is None:
            return None
        words = found[1].lower().split()
        for count, word in enumerate(words, 1):
            if word in ROLES and (count == len(words) or words[count] not in ROLES):
                described = Reference(DESCRIPTION, noun=word, words=frozenset(words[:count]))
                person = self.person(described, start, (), index)
                return unnamed(word) if person is None and word in FAINT_ROLES else person
        return None

    def _bearers(self, noun: str) -> list[tuple[Entity, frozenset[str]]]:
        """The people whom the article introduces by a role, with all the words of it."""
        if self._roles is None:
            self._roles = {}
            for entity in self.register.entities:
                if entity.kind != PERSON and not entity.titles:
                    continue
                described = self._described(entity)
                roles = set(described & ROLES)
                if roles:
                    self._introduced.add(entity)
                self._members.setdefault(_party(described), set()).add(entity)
                for word in tuple(roles):
                    roles.update(WIDER_ROLES.get(word, ()))
                for word in roles:
                    bearers = self._roles.setdefault(word, [])
                    if len(bearers) < _MOST_BEARERS:
                        bearers.append((entity, described))
        return self._roles.get(noun, [])

    def _described(self, entity: Entity) -> frozenset[str]:
        """All words said of a person directly before and behind the first full mentions."""
        words = set(entity.titles)
        text = self.text
        for at in entity.places[:2]:
            last = "".join(text[max(0, at - 24) : at].rsplit(None, 1)[-1:])
            if not last.isalpha() or last.lower() in _TITLES:  # else it is no role, as mostly
                listed = _words_before(text, at, self._behind_person(at))
                if listed and listed[-1] in _TITLES:
                    words.update(listed)
            end = at + len(entity.name)
            if text.startswith(" of ", end):  # "President Tom Lee of Norland"
                words.add(_bare(text[end + 4 : end + 40].partition(" ")[0]))
                continue
            if set(text[end : end + 2]).isdisjoint(",("):
                continue
            party = _PARTY.match(text, end)
            if party is not None:
                words.update(_PARTIES[party[1]])
                if party[2]:
                    words.add(party[2].lower())
            behind = _BEHIND.match(text, end)
            if behind is not None:
                listed = behind[1].split()
                first = _bare(listed[0])
                if first in _APPOSITION_STARTS or first in ROLES or first in TITLE_MODIFIERS:
                    words.update(map(_bare, listed))
        return frozenset(map(_SAME_WORDS.get, words, words))

    def _behind_person(self, at: int) -> int:
        """Behind the person named before an offset: `Senator Ann Roe met Governor ...`; 0 if he owns it."""
        register = self.register
        place = bisect_left(register.starts, at) - 1
        if place < 0:
            return 0
        start, part = register.starts[place], register.mentions[place]
        end = start + len(part.name)
        if part.kind == PLACE and place and self.text.endswith(" of ", 0, start):
            part = register.mentions[place - 1]  # "Senator Tom Lee of Ohio met Senator"
        named = part.kind == PERSON and len(part.words) > 1 and not part.possessive
        return end if named else 0

    # -- bodies --------------------------------------------------------------------------------

    def of_owner(self, owner: Entity, noun: str) -> Entity:
        """Return the campaign, government or the like of an owner: "Roe campaign"."""
        name = owner.name
        if owner.kind == PERSON:
            last = surname(owner.words)
            name = next((word for word in name.split() if word.lower().replace("’", "'") == last), name)
        return self.register.made(f"{name} {noun}")

    def which(self, at: int) -> Entity | None:
        """Return what "which" follows: a name, or "the Turkish government"."""
        government = _GOVERNMENT.search(self.text, max(0, at - 60), at)
        if government is not None:
            return self.register.made(f"{government[1]} government")
        return self.discourse.antecedent(at, person=False)

    def body(self, reference: Reference, at: int) -> Entity | None:
        """Return what "the agency" or "the company" means: a body of that kind, the nearer the better."""
        noun = reference.noun
        if noun in _OWNED_BODIES:
            found = self._owned_body(noun, at)
            if found is not None:
                return found
        extra = reference.words - {"the", "this", "that", noun}
        scores: dict[Entity, float] = {}
        spoken = {entity for _, _, entity in self.discourse.sources[-_SPEAKERS:]} if noun in COMPANIES else ()
        seen = self.discourse.look()
        for entity in self.register.with_words((noun, *SHORT_FORMS.get(noun, "").split())):
            if len(entity.words) == 1 and noun in ANY_BODY and entity.words[0] in ORGANISATION_WORDS:
                continue
            score = 3.0 if noun in entity.words else 2.0
            for word in extra:
                if word in entity.words:
                    score += 2.0
                elif word not in ADJECTIVES and word not in PLACES and word not in PLACE_STARTS:
                    score -= 1.0
            score -= min((at - seen[entity]) / 600, 3.0) if entity in seen else _UNSEEN
            score += noun in COMPANIES and entity in spoken
            scores[entity] = score
        if noun in ANY_BODY:
            discourse = self.discourse
            for mention in islice(discourse.before(at), 16):
                start, end, entity, place = mention
                if at - end > 800:
                    break
                if entity.kind == PLACE or (entity.kind == PERSON and entity.strong):
                    continue
                if start < _DATELINE and self.text.startswith("(", start - 1):
                    continue  # "LEEDS (AP) - ..."
                if len(entity.words) == 1 and entity.words[0] in ORGANISATION_WORDS:
                    continue
                if entity.name in GENERIC_BODIES or entity.words[-1] in SILENT_WORDS:
                    continue
                if noun in COMPANIES and not PUBLIC_BODIES.isdisjoint(entity.words):
                    continue
                if noun not in PAPERS and not _papers().isdisjoint(entity.words):
                    continue
                other = _OTHER_BODY.match(self.text, end)
                if other is not None and other[1] == noun:
                    continue
                score = discourse.salience(mention) / 2 - (at - end) / 300 + self._is_called(entity, noun)
                if entity.kind != ORGANISATION and place >= 0 and not discourse.is_subject(start, end):
                    score -= 1.0
                scores[entity] = scores[entity] + max(score, 0.0) if entity in scores else score
        if not scores:
            return None
        best = max(scores, key=scores.__getitem__)
        return best if scores[best] > -0.5 else None

    def _is_called(self, entity: Entity, noun: str) -> float:
        """What it is worth that a body is introduced by the word: "the Tavro news agency", "Acme, a bank"."""
        for at in entity.places[:2]:
            if self.text.endswith(f" {noun} ", 0, at):  # "the relief agency Common Table"
                return 2.0
            behind = self.text[at + len(entity.name) : at + len(entity.name) + 60]
            if (
                behind.startswith((" ", ", a", ", the"))
                and noun in _FIRST_CLAUSE.split(behind, 1)[0].split()[:6]
            ):
                return 2.0
        return 0.0

    def _owned_body(self, noun: str, at: int) -> Entity | None:
        """Whose campaign "the campaign" is: the last that is printed, or that of the owner spoken of."""
        printed = self._printed_bodies(noun)
        if not printed:
            return None
        owners = self._owners[noun]
        place = bisect_left(printed, (at,)) - 1
        start, owner = printed[max(place, 0)]
        most = 3.0 - (at - start) / 200 if place >= 0 else -100.0
        for mention in islice(self.discourse.before(at), 16):
            if mention[2] in owners:
                score = self.discourse.salience(mention) / 2 - (at - mention[1]) / 200
                if score > most:
                    owner, most = mention[2], score
        return owner if noun in owner.words else self.of_owner(owner, noun)

    def _printed_bodies(self, noun: str) -> list[tuple[int, Entity]]:
        """Where the article prints a body with its owner: the Roe campaign, Roe's presidential campaign."""
        if noun not in self._owned:
            printed: list[tuple[int, Entity]] = []
            register = self.register
            for found in re.finditer(rf"\b{noun}\b", self.text, re.I):
                place = bisect_right(register.starts, found.start()) - 1
                if place < 0:
                    continue
                part = register.mentions[place]
                start = register.starts[place]
                gap = self.text[start + len(part.name) : found.start()]
                if noun not in part.words and not (len(gap) < 40 and _OWNING.fullmatch(gap)):
                    continue
                entity = register.entity(part, start)
                if entity is not None:
                    printed.append((found.start(), entity))
            self._owned[noun] = printed
            self._owners[noun] = {entity for _, entity in printed}
        return self._owned[noun]


def _party(words: frozenset[str]) -> str:
    """The party that words tell, "" for none."""
    return "republican" if "republican" in words else "democrat" if "democrat" in words else ""


def _likeness(noun: str, words: frozenset[str], described: frozenset[str]) -> float:
    """How well the words of a description fit what the article says of somebody."""
    score = float(len((words & described) - _DETERMINERS))
    if ("former" in described) != ("former" in words):
        score -= 1.0
    if _party(words) and _party(described) not in ("", _party(words)):
        score -= 2.0
    missing = words - described - {noun}  # which the bearers are known by, if in a wider sense
    if not missing.isdisjoint(RANKS):
        score -= 3.0
    if ("vice" in described and "vice" not in words) or ("deputy" in described and "deputy" not in words):
        score -= 1.5
    if not missing.isdisjoint(_nations()) and not described.isdisjoint(_nations()):
        score -= 1.5  # the Iraqi ambassador is not the Soviet one
    if any(word in PLACES for word in missing) or (
        noun in FAINT_ROLES and not missing <= _EMPTY_WORDS and missing.isdisjoint(ADJECTIVES)
    ):
        score -= 1.5  # the band leader is not the party leader
    return score


@cache
def _papers() -> frozenset[str]:
    return frozenset(SHORT_FORMS["newspaper"].split())


@cache
def _nations() -> frozenset[str]:
    return ADJECTIVES | COUNTRIES


def _words_before(text: str, at: int, low: int) -> list[str]:
    """Up to six words right before a name: of "her rival, Jane Roe" the words behind "her"."""
    before = text[max(low, at - 80) : at]
    apposed, comma, title = before.rpartition(", ")
    if comma and _bare(title.rstrip()) in HONORIFICS:  # "the minister of health, Dr. Jane Roe"
        before = apposed + comma
    chunk = _STOP.split(before)[-1]
    office = _OFFICE.search(chunk) if chunk.endswith(", ") else None
    if office is not None:  # "the minister of health, Jane Roe"
        return [*office[2].lower().split(), office[1].lower()]
    listed: list[str] = []
    for word in reversed(chunk.split()[-6:]):
        bare = _bare(word)
        if word[-1] == "." and bare not in SHORT_TITLES and bare not in HONORIFICS and "." not in word[:-1]:
            break  # the end of the sentence before
        if (bare in LEADING_WORDS or bare.endswith(("ed", "ing"))) and bare not in _BEFORE_ROLES:
            break
        listed.insert(0, bare)
    if chunk.endswith(", "):
        starts = [index for index, word in enumerate(listed) if word in _DETERMINERS]
        return listed[starts[-1] + 1 :] if starts else []
    return listed


def _bare(word: str) -> str:
    lower = word.lower()
    return lower if lower.isalpha() else lower.removesuffix("'s").removesuffix("’s").strip(".,'’")


_DATELINE = 200  # characters within which a body in brackets is the agency that brought the news
_SPEAKERS = 12  # sources that are looked back over for a company that has spoken
_UNSEEN = 2.6  # what it costs a body to be printed only behind "the company", so that its kind is not enough
_ROLE_BEHIND = re.compile(r"The\s((?:[\w-]+\s){0,3}[\w-]+)")
_OFFICE = re.compile(r"\b(?:[Tt]he|[Ii]ts|[Tt]heir)\s([\w-]{4,20})\s(?:of|for)\s((?:[\w-]+\s){0,3}[\w-]+), $")
_STOP = re.compile(r"[,;:!?()“”\"\n—](?!(?<=,) $)")
_BEHIND = re.compile(r",(?:\s\d{1,3},)?\s([^,.;\n]{3,120})")
# "Acme sued the bank on Monday.": the bank is not Acme
_OTHER_BODY = re.compile(
    r" (?:\w{1,12} )?(?:\w{1,15}ed|sued|met|beat|bought|sold|hit|left|fought|took|told|caught)"
    r" (?:the|a|an|its|their) (?:\w{1,15} )?(\w+)(?=[.,;]| (?:of|in|on|for|over|after|and|to|at|from|with)\b)"
)
_PARTY = re.compile(r"(?:\s?\(|,\s(?=[RD]-))([RD])[-–.,]?\s?([A-Z][\w.]*)?")
_GOVERNMENT = re.compile(r"\b(?!(?:The|A|Its|Our|This)\b)([A-Z]\w+) government, $")
_FIRST_CLAUSE = re.compile(r"[.;\n]|(?<!^),")
_OWNING = re.compile(r"(?:['’]s)?\s(?:[\w-]+\s){0,2}")
