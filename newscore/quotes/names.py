"""The people and organisations that an article names, and every place where it names them.

Each distinct run of capitalised words is read once (`capitals`); surnames, initials and short forms are
then linked to the fullest form that the article prints.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable

from newscore.lexicons.names import DOUBLE_WORDS
from newscore.lexicons.people import FAMILY_FIRST, KIN, SHORT_NAMES, SUFFIXES
from newscore.quotes.capitals import RUN, Part, read_run
from newscore.quotes.entities import Entity, entitle, honorific_gender, is_introduced, is_kin, told_gender
from newscore.quotes.name_words import (
    ARTICLE,
    NAMED,
    ORGANISATION,
    OTHER,
    PERSON,
    PLACE,
    PRONOUN,
    ROLE,
    behind_title_case,
    family_first,
    given_name_before,
    headline_words,
    is_acronym,
    is_given,
    key,
    silent_words,
    surname,
)

_OPENING = frozenset((PRONOUN, ARTICLE))
_INSIDE = frozenset(("will", "per"))  # capitalised inside a sentence, these are names
_LONGEST_TITLE = 150  # characters of a headline
_LONG_WORD = re.compile(r"[^\W\d_]{5,}")
_MOST_NAMESAKES = 8  # names of one word that are told apart


class Register:
    """Every name of an article: `mentions` in text order with their `starts`, and `entities`.

    >>> register = Register("Jane Roe of the Environmental Protection Agency (EPA) spoke. Roe left.")
    >>> [(entity.name, entity.kind) for entity in register.entities]
    [('Jane Roe', 'person'), ('Environmental Protection Agency', 'organisation')]
    >>> [(mention.name, mention.entity.name) for mention in register.mentions][2:]
    [('EPA', 'Environmental Protection Agency'), ('Roe', 'Jane Roe')]
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.entities: list[Entity] = []
        self.starts: list[int] = []
        self.mentions: list[Part] = []
        self.openers: list[int] = []  # the mentions that are "He", "She" or "The"
        self.choices: dict[Part, tuple[Entity, ...]] = {}  # whom a name may mean that several share
        self._kin: dict[Entity, bool] = {}  # whether somebody is brought in as a relative, if asked
        self._parts: dict[str, list[Part]] = {}
        self._people: dict[tuple[str, ...], Entity] = {}
        self._unfiled: dict[str, Entity] = {}  # who are not in `_people` yet, by surname
        self._others: dict[tuple[str, ...], Entity] = {}
        self._by_surname: dict[str, tuple[Entity, ...]] = {}
        self._by_word: dict[str, tuple[Entity, ...]] = {}
        self._by_initials: dict[str, Entity] = {}
        self._by_letters: dict[str, Entity] = {}  # people by their initials
        self._lettered = 0  # how many of the entities have been asked for them
        self._by_last: dict[str, tuple[Entity, ...]] = {}
        self._bodies: dict[str, tuple[Entity, ...]] | None = None
        self.headline = headline_words(text)  # its words, lower-cased
        self._title = text[: behind_title_case(text)]  # a headline whose capitals tell nothing
        self._collect()

    def _collect(self) -> None:
        """Find the runs, read each distinct one, note where every name stands, and link the short forms."""
        text = self.text
        known = self._parts
        starts, mentions, openers = self.starts, self.mentions, self.openers
        short: list[tuple[Part, int]] = []
        roles: list[Part] = []
        silent = silent_words()
        for found in RUN.finditer(text, len(self._title)):
            run = found[0]
            if run in silent:
                continue  # a fifth of the runs
            at = found.start()
            parts = known.get(run)
            if parts is None:
                if run.count(" ") > 1 and self._is_title_case(at, found.end()):
                    continue
                parts = known[run] = read_run(run)
                for part in parts:
                    if part.kind in NAMED:
                        start = at + part.start
                        if len(part.words) > 1:
                            self._link_full(part)
                        elif text[start - 1] == "(":
                            self._link_initials(part, start)
                        if part.entity is None:
                            short.append((part, start))
                    elif part.kind == ROLE and len(parts) == 1 == len(part.words):
                        roles.append(part)
            for part in parts:
                start = at + part.start
                starts.append(start)
                mentions.append(part)
                entity = part.entity
                if entity is not None:
                    entity.places.append(start)
                elif part.kind in _OPENING:
                    openers.append(len(starts) - 1)
        self._link_short(short)
        for part in roles:  # Monk, of Giles Monk
            namesakes = self._by_surname.get(part.words[0], ())
            if len(namesakes) == 1 and part.name.istitle():
                part.kind = OTHER
                part.entity = namesakes[0]
        if [named for named in self._by_last.values() if len(named) > 1]:
            for entity in self.entities:
                if entity.kind == ORGANISATION and len(entity.words) > 1:
                    self._lengthen(entity)

    def _is_title_case(self, start: int, end: int) -> bool:
        """Whether a run stands in a headline within the text, which capitalises verbs as it does names."""
        text, reach = self.text, _LONGEST_TITLE
        behind = text.find("\n", end, end + reach)
        if behind < 0:
            behind = len(text)
        if behind - start > reach or text[behind - 1] in '.:!?”")':
            return False
        first = text.rfind("\n", max(0, behind - reach - 1), start) + 1
        if behind - first > reach or behind - first < end - start + 10:
            return False
        line = text[first:behind]
        long = [word for word in _LONG_WORD.findall(line) if word not in text[start:end]]
        return len(long) > 1 and all(word[0].isupper() for word in long)

    def _link_full(self, part: Part) -> None:
        """Make an entity of a full name."""
        if part.kind == PERSON:
            if part.words[0] not in DOUBLE_WORDS or len(part.words) > 2 or part.titles:
                part.entity = self._person(part)
        elif part.kind != OTHER:
            part.entity = self._named(part)

    def _link_initials(self, part: Part, start: int) -> None:
        """Link initials in brackets to the name they stand behind: Food Agency (FA)."""
        if not self.mentions or not is_acronym(part.name):
            return
        before = self.mentions[-1]
        behind = self.starts[-1] + len(before.name)
        if before.entity is not None and before.kind != PERSON and start == behind + 2:
            part.entity = before.entity
            self._by_initials.setdefault(part.name.replace(".", ""), before.entity)

    def _link_short(self, short: list[tuple[Part, int]]) -> None:
        """Link one-word names to the longer names they stand for."""
        alone: set[tuple[str, ...]] = set()
        for part, start in short:
            if part.kind == PERSON and len(part.words) == 2:  # Will Roe
                alone = alone or {part.words for part, _ in short}
                known = part.words[1] in self._by_surname or part.words[1:] in alone
                if not known or (part.words[0] in _INSIDE and self._stands_inside(start)):
                    part.entity = self._person(part)
                    part.entity.places.append(start)
                    continue
                first, part.name = part.name.split(" ", 1)  # "Will Roe resign?" names no Will Roe
                part.start += len(first) + 1
                part.words = part.words[1:]
            self._shorten(part, start)

    def _stands_inside(self, start: int) -> bool:
        """Whether a name follows a word: `founder Will Roe`, not `Will Roe resign?`"""
        return self.text[max(start - 2, 0) : start - 1].isalnum() and self.text[start - 1] == " "

    def _person(self, part: Part) -> Entity:
        """The person of a full name; most are the first whose name holds the surname."""
        words = part.words
        last = words[-1]
        if last in self._by_word or last in SUFFIXES or words[0] in FAMILY_FIRST:
            if len(words) == 2 and last in SUFFIXES:  # Roe Jr.
                for one in self._by_surname.get(words[0], ()):
                    if one.words[-1] == last:
                        return one
            entity = self._namesake(part)
        else:
            entity = self._unfiled[last] = self._introduce(part, last)
        if part.titles:
            entitle(entity, part.titles)
        entity.strong = entity.strong or part.strong
        return entity

    def _namesake(self, part: Part) -> Entity:
        """The person of a full name of which others may hold a word, or may be another form."""
        words = part.words
        first, family = words[0], surname(words)
        for word in (family, words[-1]):
            if word in self._unfiled:
                self._file(self._unfiled.pop(word), word)
        whole, nicked = _filed_by(words, family)
        entity = self._people.get(whole)
        if entity is not None:
            if _fuller(part.name, entity.name):
                entity.name = part.name
                entity.words = words
            return entity
        if len(words) == 2:
            entity = self._people.get(words)  # Peña Nieto, of Enrique Peña Nieto
        if entity is None:
            entity = self._nicknamed(first, nicked)
        if entity is None and len(words) == 3 and not nicked[2] and not is_given(first):
            entity = self._people.get((words[1], words[2], ""))  # Deport Jane Roe
        if entity is None:
            entity = self._introduce(part, family)
            self._file(entity, family)
        elif len(words) == 2 and is_given(first) and not is_given(entity.words[0]):
            entity.name = part.name
            entity.words = words
        return entity

    def _introduce(self, part: Part, family: str) -> Entity:
        """Make an entity of a person's name, to be found by each of its words."""
        entity = Entity(part.name, PERSON, part.words)
        self.entities.append(entity)
        one = (entity,)
        _add(self._by_surname, family, one)
        by_word = self._by_word
        for word in part.words:
            if word in by_word:
                _add(by_word, word, one)
            else:
                by_word[word] = one
        nick = _IN_MARKS.search(part.name) if '"' in part.name or "“" in part.name else None
        if nick is not None:  # Marcia "Cia" Roe
            _add(by_word, key(nick[1].split()[-1]), one)
        return entity

    def _file(self, entity: Entity, family: str) -> None:
        """Let a person be found by other forms of the name."""
        words = entity.words
        whole, nicked = _filed_by(words, family)
        self._people[whole] = entity
        self._people.setdefault(nicked, entity)
        if len(words) > 2 and not nicked[2]:
            self._people.setdefault(words[-2:], entity)

    def _nicknamed(self, first: str, nicked: tuple[str, str, str, str]) -> Entity | None:
        """The person whom another form of the given name means: Pat Roe and Patrick Roe."""
        found = self._people.get(nicked)
        if found is None:
            return self._people.get((SHORT_NAMES[first], *nicked[1:3])) if first in SHORT_NAMES else None
        other = found.words[0]
        if SHORT_NAMES.get(other, other) == SHORT_NAMES.get(first, first):
            return found
        return (
            found
            if min(len(first), len(other)) > 2 and (first.startswith(other) or other.startswith(first))
            else None
        )

    def _named(self, part: Part) -> Entity:
        words = part.words
        entity = self._others.get(words)
        if entity is None:
            entity = self._others[words] = Entity(part.name, part.kind, words)
            self.entities.append(entity)
            one = (entity,)
            _add(self._by_last, words[-1], one)
            _add(self._by_word, words[0], one)
            self._by_initials.setdefault(_initials(part.name), entity)
        return entity

    def _lengthen(self, entity: Entity) -> None:
        """Give an organisation the longer name of which its own is the end: U.S. Supreme Court."""
        words = entity.words
        named = self._by_last[words[-1]]
        if len(named) == 1:
            return
        longer = [
            one
            for one in named
            if len(one.words) > len(words) and one.words[-len(words) :] == words and one.kind == ORGANISATION
        ]
        if len(longer) == 1 and words[-1] != "party":
            entity.name = longer[0].name

    def _shorten(self, part: Part, start: int) -> None:
        """Link one word to the longer name it stands for, or make it an entity of its own."""
        word = part.words[-1]
        entity = None
        if part.kind == ORGANISATION:
            entity = self._body_of(part, word, start)
        elif part.kind == PLACE and "." in part.name:
            entity = self._by_initials.get(part.name.replace(".", ""))
        elif word in self._by_surname or (
            part.kind != PLACE and (word in self._by_word or part.name in self._title)
        ):
            self._link_word(part, word, start)
            return
        part.entity = entity or self._alone(part, start)

    def _body_of(self, part: Part, word: str, start: int) -> Entity | None:
        """The longer name that initials, a word of a body or a surname in capitals stand for: EPA, State."""
        letters = part.name.replace(".", "")
        entity = self._by_initials.get(letters)
        if entity is None and len(word) > 3 and word in self._by_surname:
            entity = self._by_surname[word][0]  # in capitals: "ROE: We will see."
        if entity is None and self.text.startswith(":", start + len(part.name)):  # in an interview: "JR:"
            entity = self._people_by_initials().get(letters)
        if entity is None and not is_acronym(part.name):
            # House, of Food House; State, of State Department
            longer = (*self._by_last.get(word, ()), *self._by_word.get(word, ()))
            named = (one for one in longer if one.kind == ORGANISATION and self._is_named_by(one, start))
            entity = next(named, None)
        return entity

    def _people_by_initials(self) -> dict[str, Entity]:
        """Who is meant by initials before a colon: the first of those that fit."""
        for one in self.entities[self._lettered :]:
            if one.kind == PERSON:
                self._by_letters.setdefault(_initials(one.name), one)
        self._lettered = len(self.entities)
        return self._by_letters

    def _is_named_by(self, entity: Entity, start: int) -> bool:
        """Whether a body is named in full before its short form, or the form stands in the headline only."""
        headline = start < _LONGEST_TITLE and "\n" not in self.text[:start]
        return headline or entity.places[0] <= start

    def _is_meant(self, one: Entity, start: int) -> bool:
        """Whether a word of a name may mean it alone: a product, say, is seldom named before its maker."""
        if one.kind != PERSON:
            return self._is_named_by(one, start)
        return one.strong or one.places[0] <= start

    def _link_word(self, part: Part, word: str, start: int) -> None:
        """Link a surname, a given name or a nickname to whom it may mean."""
        choices = self._by_surname.get(word)
        by_surname = choices is not None
        if choices is None:
            choices = self._by_word.get(word)
        told = honorific_gender(part.titles) if part.titles else ""
        if choices is None:
            fitting = self._of_headline(part, start)
        else:
            fitting = list(choices)
            if not by_surname:
                fitting = [one for one in choices if self._is_meant(one, start)]
            if told:
                fitting = [one for one in fitting if self.gender_of(one) in ("", told)]
            if by_surname and fitting:
                sure = bool(told) and len(fitting) == 1 and self.gender_of(fitting[0]) == told
                before = start < fitting[0].places[0]
                if not sure and (before or part.titles or len(fitting) > 1 or part.words in self._others):
                    fitting = self._apart(fitting, part, start)
            if len(fitting) > 1:
                self.choices[part] = tuple(fitting)
                return
        if not fitting:
            part.entity = self._alone(part, start)
            return
        part.entity = entity = fitting[0]
        entity.strong = entity.strong or by_surname
        if part.titles:
            entitle(entity, part.titles)
            entity.gender = told or entity.gender

    def _of_headline(self, part: Part, start: int) -> list[Entity]:
        """The person whom only the headline names in full: "Jane Roe Dies"."""
        given = given_name_before(self._title, part.name) if part.kind in (PERSON, OTHER) else ""
        if not given:
            return []
        entity = self._person(Part(0, f"{given} {part.name}", PERSON, (given.lower(), *part.words)))
        entity.places.append(start)
        return [entity]

    def _apart(self, choices: list[Entity], part: Part, start: int) -> list[Entity]:
        """Leave out who is named only as somebody's wife or son, where another may be meant."""
        for one in choices:
            if one not in self._kin:
                self._kin[one] = is_kin(one, self.text)
        main = [one for one in choices if not self._kin[one]]
        if main:
            return main
        early = start < min(one.places[0] for one in choices)
        return [] if early or part.titles or part.words in self._others else choices

    def _alone(self, part: Part, start: int) -> Entity:
        entity = self._others.get(part.words)
        if entity is None:
            entity = self._others[part.words] = Entity(part.name, part.kind, part.words)
            self.entities.append(entity)
            entity.strong = bool(part.titles)
            if part.kind == OTHER:
                before = self.text[start - 20 if start > 20 else 0 : start].rstrip(" ,").rpartition(" ")[2]
                if before.lower() in KIN:  # "her son, Amin"
                    entity.kind, entity.strong = PERSON, True
        elif entity.name.isupper() and not part.name.isupper():
            entity.name = part.name  # NORHAVEN in the dateline
        if part.titles and part.kind == PERSON:
            entity.kind, entity.strong = PERSON, True
            entitle(entity, part.titles)
        entity.places.append(start)
        return entity

    # -- questions -----------------------------------------------------------------------------

    def known(self, run: str) -> Part | None:
        """Return the one name that a run of the article holds, if it holds just one."""
        found = self._parts.get(run)
        return found[0] if found is not None and len(found) == 1 and found[0].kind in NAMED else None

    def lowered_names(self) -> frozenset[str]:
        """Return the names of one word that were read so far, in the article or in a source, lower-cased."""
        return frozenset(
            [part.name.lower() for parts in self._parts.values() for part in parts if len(part.words) == 1]
        )

    def parts(self, run: str) -> list[Part]:
        """Return the names in a run, linked as the article's own are."""
        found = self._parts.get(run)
        if found is None:
            found = self._parts[run] = read_run(run)
            for part in found:
                if part.kind in NAMED:
                    if len(part.words) > 1:
                        self._link_full(part)
                    if part.entity is None:
                        self._shorten(part, len(self.text))  # behind all names in full
                    if part.entity is not None and not part.entity.places:
                        part.entity.places.append(0)
        return found

    def odd(self, name: str) -> Part:
        """Return a name that does not begin with a capital: eBay, 3M."""
        words = (key(name),)
        part = Part(0, name, OTHER, words)
        part.entity = self._others.get(words) or self._alone(part, 0)
        return part

    def entity(self, part: Part, at: int) -> Entity | None:
        """Return whom a name means at an offset.

        Of several namesakes it is the one that the article names in full most often, unless another
        has been introduced since: with a title or an apposition, and not as former or late.
        """
        choices = self.choices.get(part)
        if choices is None:
            return part.entity
        main = max(choices, key=lambda one: len(one.places))
        last, last_at = main, -1
        for one in choices:
            index = bisect_left(one.places, at)
            if index and one.places[index - 1] > last_at:
                last, last_at = one, one.places[index - 1]
        if last is main:
            return main
        if main.places[0] > at:
            return last
        ahead = len(main.places) - len(last.places)
        if (ahead >= 3 and at - last_at > 300) or ahead >= 8:
            return main
        return last if is_introduced(last, self.text, last_at) else main

    def made(self, name: str) -> Entity:
        """Return the entity of a name that is put together here, such as "Roe campaign"."""
        words = tuple(key(word) for word in name.split())
        entity = self._others.get(words)
        if entity is None:
            entity = self._others[words] = Entity(name, ORGANISATION, words)
            self.entities.append(entity)
            if self._bodies is not None:
                self._add_body(entity)
        return entity

    def with_words(self, words: Iterable[str]) -> list[Entity]:
        """Return the organisations whose names hold one of the words."""
        if self._bodies is None:
            self._bodies = {}
            for entity in self.entities:
                if entity.kind == ORGANISATION:
                    self._add_body(entity)
        found: list[Entity] = []
        for word in words:
            for entity in self._bodies.get(word, ()):
                if entity not in found:
                    found.append(entity)
        return found

    def _add_body(self, entity: Entity) -> None:
        assert self._bodies is not None
        for word in entity.words:
            _add(self._bodies, word, (entity,))

    def gender_of(self, entity: Entity) -> str:
        """Return "m" or "f" where titles, the given name or the words around tell, else ""."""
        if entity.gender is None:
            entity.gender = told_gender(entity, self.text, self.starts)
        return entity.gender


_IN_MARKS = re.compile(r"[\"“]([^\"”]+)[\"”]")


def _initials(name: str) -> str:
    return "".join([word[0] for word in name.split() if word[0].isupper()])


def _fuller(name: str, than: str) -> bool:
    """Whether a name says more: a middle name or initial more, or the long form of a short one."""
    return (name.count(" "), len(name)) > (than.count(" "), len(than))


def _filed_by(words: tuple[str, ...], family: str) -> tuple[tuple[str, ...], tuple[str, str, str, str]]:
    """What a person is looked up by: the full name, and the short form of the given name."""
    first = words[0]
    suffix = words[-1] if words[-1] in SUFFIXES else ""
    whole = words if family_first(words) else (first, family, suffix)
    return whole, (SHORT_NAMES.get(first) or first[:3], family, suffix, "")


def _add(index: dict[str, tuple[Entity, ...]], word: str, one: tuple[Entity]) -> None:
    if word not in index:
        index[word] = one
    elif len(index[word]) < _MOST_NAMESAKES:
        index[word] += one
