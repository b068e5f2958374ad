"""The people and organisations that an article names, and every place where it names them.

One pattern finds the runs of capitalised words. Each distinct run is read once: titles are told from
names, names from organisations and places. Then surnames, initials and short forms are linked to the
fullest form that the article prints.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from newscore.lexicons.given_names import EITHER, FAMILY_FIRST, MEN, WOMEN
from newscore.lexicons.organisations import (
    GENERIC_ACRONYMS,
    NAMES_IN_S,
    ORGANISATION_WORDS,
    OWNING_WORDS,
    THING_WORDS,
    UNNAMED,
)
from newscore.lexicons.places import ADJECTIVES, COUNTRIES, PEOPLES, PLACE_STARTS, PLACES
from newscore.lexicons.titles import (
    GENDERED,
    HONORIFICS,
    ROLES,
    SHORT_TITLES,
    SUFFIXES,
    TITLE_MODIFIERS,
)
from newscore.lexicons.words import DOUBLE_WORDS, LEADING_WORDS, TIME_WORDS

PERSON, ORGANISATION, PLACE, OTHER = "person", "organisation", "place", "other"
ROLE, PEOPLE, PRONOUN, ARTICLE = "role", "people", "pronoun", "article"

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽΑ-ΩА-ЯЁ"
_WORD = rf"[{_UPPER}][\w'’.&-]*+"
PARTICLES = frozenset(
    "de del della di da das do dos du la le van von der den ter ten bin ibn al el ben y e".split()
)
_GIVEN_PARTICLES = frozenset("ben al e y".split())  # Ben Carson, Al Gore
_PARTICLE = r"(?:de|del|della|di|da|das|do|dos|du|la|le|van|von|der|den|ter|ten|bin|ibn|al|el|ben|y|e)"
# capitalised words, over the small words that may stand inside a name
RUN = re.compile(
    rf"(?<![\w]){_WORD}"
    rf"(?:\ (?:[\"“]{_WORD}(?:\ {_WORD})?[\"”]\ |(?:of|for|on|and|&)\ (?:the\ |a\ )?|{_PARTICLE}\ (?:{_PARTICLE}\ )?|(?:al|el)-)?+{_WORD})*+",
    re.VERBOSE,
)
_LINKS = frozenset("of for on and & the a".split())
_BUSINESS_ENDINGS = frozenset("inc corp co ltd llc plc bros".split())
_HYPHENED = ("-based", "-born", "-area", "-led", "-backed", "-owned", "-run", "-style")
_NAMES_OF_MONTHS = frozenset("April May June August March".split())
_MARKS = '"“”'  # around a nickname: Marcia "Cia" Price
_LONGEST_NAME = 12  # words; what is longer is a headline or a line in capitals
_MOST_NAMESAKES = 8  # people of one surname that are told apart


class Part:
    """A name as one run prints it: where in the run, what it is, and its words without titles."""

    __slots__ = (
        "choices",
        "end",
        "entity",
        "kind",
        "name",
        "possessive",
        "start",
        "strong",
        "titles",
        "words",
    )

    def __init__(self, start: int, end: int, name: str, kind: str, words: tuple[str, ...]) -> None:
        self.start = start
        self.end = end
        self.name = name
        self.kind = kind
        self.words = words
        self.titles: tuple[str, ...] = ()
        self.strong = False
        self.possessive = False
        self.entity: Entity | None = None
        self.choices: list[Entity] = []


class Entity:
    """Somebody or something that the article names: the fullest form, and where that form stands."""

    __slots__ = ("gender", "kin", "kind", "name", "places", "strong", "titles", "words")

    def __init__(self, name: str, kind: str, words: tuple[str, ...]) -> None:
        self.name = name
        self.kind = kind
        self.words = words
        self.titles: set[str] = set()
        self.places: list[int] = []  # offsets of the full form
        self.strong = False
        self.gender: str | None = None  # "m", "f", "" for not told; None until asked
        self.kin: bool | None = None  # whether brought in as somebody's relative; None until asked

    def __repr__(self) -> str:
        return f"Entity({self.name!r}, {self.kind!r})"


@cache
def _given() -> frozenset[str]:
    return MEN | WOMEN | EITHER


@cache
def _titles() -> frozenset[str]:
    return ROLES | frozenset(HONORIFICS) | frozenset(SHORT_TITLES)


def _is_acronym(word: str) -> bool:
    letters = word.replace(".", "").replace("&", "").replace("-", "")
    return 2 <= len(letters) <= 8 and letters.isupper()


def _key(word: str) -> str:
    """The form a word is looked up by: lower case, without the full stops of initials."""
    return word.lower().replace(".", "").replace("’", "'")


def read_run(run: str) -> list[Part]:
    """Return the names in a run of capitalised words, left to right.

    >>> [(part.name, part.kind, part.titles) for part in read_run("Homeland Security Secretary Jane Roe")]
    [('Jane Roe', 'person', ('homeland', 'security', 'secretary'))]
    >>> [part.name for part in read_run("But Mr. Roe's University of Utah")]
    ['Roe', 'University of Utah']
    """
    if " " not in run:
        return _read_word(run)
    words = run.split(" ")
    if len(words) > _LONGEST_NAME:
        return []
    parts: list[Part] = []
    segment: list[tuple[str, int]] = []
    at = 0
    for word in words:
        start, at = at, at + len(word) + 1
        clean = word
        closes = possessive = False
        if clean[-1] in "'’":
            if clean[:-1].lower() not in OWNING_WORDS or at > len(run):
                closes = possessive = True
                clean = clean.rstrip("'’")
        elif clean[-2:] in ("'s", "’s"):
            inside = clean[:-2].lower() in OWNING_WORDS and at <= len(run)
            if not inside and _key(clean) not in NAMES_IN_S:
                closes = possessive = True
                clean = clean[:-2]
        elif "-" in clean and clean.lower().endswith(_HYPHENED):
            closes = True  # Seattle-based Roe Motors
            clean = ""
        if clean and clean[-1] in ".-&":
            stem = clean.rstrip(".-&")
            lower = stem.lower()
            if lower in _BUSINESS_ENDINGS and segment:
                closes = True
            elif (
                "." in stem
                or len(stem) == 1
                or lower in SHORT_TITLES
                or lower in HONORIFICS
                or lower in SUFFIXES
            ):
                pass
            elif clean != "&":
                closes = True
                clean = stem
        if clean:
            segment.append((clean, start))
        if closes and segment:
            _read_segment(segment, parts, possessive)
            segment = []
    if segment:
        _read_segment(segment, parts, False)
    return parts


@cache
def _single_words() -> dict[str, str]:
    """What a word is that stands alone: a kind, or "" for words that only a sentence capitalises."""
    return {
        **dict.fromkeys(ORGANISATION_WORDS, ORGANISATION),
        **dict.fromkeys(_titles(), ROLE),
        **dict.fromkeys(ADJECTIVES | PEOPLES | UNNAMED | GENERIC_ACRONYMS, PEOPLE),
        **{word + "s": PEOPLE for word in ADJECTIVES},
        **dict.fromkeys(COUNTRIES | PLACES, PLACE),
        **dict.fromkeys(LEADING_WORDS | TIME_WORDS, ""),
        "he": PRONOUN,
        "she": PRONOUN,
        "the": ARTICLE,
    }


def _read_word(run: str) -> list[Part]:
    """Read a run of one word."""
    word = run.rstrip("'’-&")
    possessive = word != run and run[-1] in "'’"
    if word[-2:] in ("'s", "’s") and _key(word) not in NAMES_IN_S:
        possessive = True
        word = word[:-2]
    if word and word[-1] == "." and "." not in word[:-1]:
        word = word[:-1]
    lower = _key(word)
    kind = _single_words().get(lower)
    if kind is None:
        kind = ORGANISATION if _is_acronym(word) else OTHER
    if not kind or not word:
        return []
    if lower.startswith(("al-", "el-")):
        lower = lower[3:]
    part = Part(0, len(word), word, kind, (lower,))
    part.possessive = possessive
    return [part]


def _read_segment(segment: list[tuple[str, int]], parts: list[Part], possessive: bool) -> None:
    """Split a stretch of a run at the links that join two names, and read what is left."""
    while segment and (segment[0][0].lower() in LEADING_WORDS or segment[0][0] in _LINKS):
        if len(segment) == 2 and segment[0][0].lower() in DOUBLE_WORDS:
            break
        segment = segment[1:]
    while segment and (segment[-1][0].lower().rstrip(".") in TIME_WORDS or segment[-1][0] in _LINKS):
        if len(segment) > 1 and segment[-1][0] in _NAMES_OF_MONTHS and segment[-2][0].lower() in _given():
            break  # Theresa May
        segment = segment[:-1]
    if not segment:
        return
    if segment[0][0].lower() in TIME_WORDS and not (
        len(segment) == 2 and segment[0][0].lower() in DOUBLE_WORDS
    ):
        _read_segment(segment[1:], parts, possessive)
        return
    if len(segment) > 2:
        joined = False
        for i in range(1, len(segment) - 1):
            word = segment[i][0]
            if word in _LINKS and word not in ("the", "a", "&"):
                before = segment[i - 1][0].lower()
                if word == "and":
                    last = segment[-1][0].lower()
                    keep = joined or (
                        i == 1
                        and last in ORGANISATION_WORDS
                        and before not in _given()
                        and before not in COUNTRIES
                        and not _is_acronym(segment[0][0])
                    )
                elif before in ORGANISATION_WORDS:
                    keep = joined = True
                else:
                    keep = word == "of" and before in _titles()
                if not keep:
                    _read_segment(segment[:i], parts, False)
                    _read_segment(segment[i + 1 :], parts, possessive)
                    return
    part = _classify(segment)
    part.possessive = possessive
    parts.append(part)


def _classify(segment: list[tuple[str, int]]) -> Part:
    """Tell what one capitalised name is, and where its titles end."""
    words = [word for word, _ in segment]
    lowers = [_key(word) for word in words]
    given = _given()
    titles = _titles()
    count = len(words)
    first = 0
    for i in range(count - 2, -1, -1):
        if lowers[i] in titles and (
            words[i][-1] == "." or lowers[i] not in SHORT_TITLES or words[i].isupper()
        ):
            if i == 0 and lowers[0] in given and lowers[0] not in HONORIFICS and not words[0].endswith("."):
                continue  # Dean Smith
            if i and lowers[0] in given and lowers[0] not in PLACES and lowers[0] not in COUNTRIES:
                continue  # James Earl Jones
            first = i + 1
            break
    if first:
        if lowers[first] == "of":  # Secretary of State Jane Roe, Mayor of London Sadiq Khan
            named = next((i for i in range(first + 1, count) if lowers[i] in given), 0)
            if not named and count - first == 3:
                named = count - 1
            if not named or named == first + 1:
                return _part(segment, 0, words, lowers, ROLE)
            first = named
        rest = lowers[first:]
        if not (rest[0] in given and len(rest) > 1) and any(word in ORGANISATION_WORDS for word in rest):
            first = 0
        elif lowers[first - 1] == "st":
            first -= 1
    name = lowers[first:]
    size = len(name)
    if first:
        part = _part(segment, first, words, lowers, PERSON)
        part.titles = tuple(SHORT_TITLES.get(word, word) for word in lowers[:first])
        part.strong = True
        return part
    known_given = size > 1 and name[0] in given and name[0] not in ADJECTIVES
    strict = known_given and name[0] not in PLACES and name[0] not in COUNTRIES
    if size == 1:
        kind = _single_words().get(name[0])
        if kind is None:
            kind = ORGANISATION if _is_acronym(words[0]) else OTHER
        return _part(segment, 0, words, lowers, kind or ROLE)
    if name[-1] in titles and all(
        word in titles or word in TITLE_MODIFIERS or word in _LINKS for word in name
    ):
        return _part(segment, 0, words, lowers, ROLE)
    if name[-1] in PEOPLES:  # House Republicans
        return _part(segment, 0, words, lowers, PEOPLE)
    if not (strict and size == 2) and any(word in ORGANISATION_WORDS for word in name):
        return _part(segment, 0, words, lowers, ORGANISATION)
    if name[0] in PLACE_STARTS or all(word in COUNTRIES or word in PLACES for word in name):
        kind = PLACE
        if name[-1] not in COUNTRIES and name[0] in given and name[-1] not in PLACES:
            kind = PERSON
        if kind == PLACE:
            # "New York Jane Roe" does not occur; "New York" does
            return _part(segment, 0, words, lowers, PLACE)
    if name[-1] in THING_WORDS and not (known_given and size <= 3):
        return _part(segment, 0, words, lowers, OTHER)
    if size == 2 and name[-1] in COUNTRIES and not known_given:  # Poor Mexico
        return _part(segment, count - 1, words, lowers, PLACE)
    while (size > 1 and name[0] in ADJECTIVES) or (
        size > 2 and name[0] in TITLE_MODIFIERS and not known_given
    ):
        first += 1
        name = name[1:]
        size -= 1
        known_given = size > 1 and name[0] in given
    if "&" in name or (
        size > 1 and _is_acronym(words[first]) and len(words[first]) > 2 and "." not in words[first]
    ):
        return _part(segment, 0, words, lowers, ORGANISATION)
    if size == 1:
        part = _part(segment, first, words, lowers, OTHER)
    else:
        part = _part(segment, first, words, lowers, PERSON)
        part.strong = (
            known_given
            or _family_first(part.words)
            or (size > 2 and len(name[1]) == 1)
            or name[-1] in SUFFIXES
        )
    part.titles = tuple(lowers[:first])
    return part


def _part(segment: list[tuple[str, int]], first: int, words: list[str], lowers: list[str], kind: str) -> Part:
    start = segment[first][1]
    last, at = segment[-1]
    name = " ".join(words[first:])
    core = tuple(lowers[first:])
    if kind == PERSON:
        core = (
            tuple(
                low[3:] if low.startswith(("al-", "el-")) else low
                for low, word in zip(core, words[first:], strict=True)
                if (low not in PARTICLES and low[0] not in _MARKS and low[-1] not in _MARKS)
                or (word[0].isupper() and low in _GIVEN_PARTICLES)
            )
            or core
        )
    return Part(start, at + len(last), name, kind, core)


def _family_first(words: tuple[str, ...]) -> bool:
    """Whether the family name stands first, as in Kim Jong-un and Xi Jinping."""
    if not 2 <= len(words) <= 3 or words[0] not in FAMILY_FIRST:
        return False
    given = _given()
    if "-" in words[1]:
        return words[1].split("-")[0] not in given or words[0] not in given
    return not any(word in given for word in (words if len(words) == 2 else words[1:]))


def surname(words: tuple[str, ...]) -> str:
    """Return the family name among the lower-cased words of a name.

    >>> surname(("kim", "jong-un")), surname(("jane", "roe", "jr"))
    ('kim', 'roe')
    """
    if _family_first(words):
        return words[0]
    return words[-2] if len(words) > 1 and words[-1] in SUFFIXES else words[-1]


class Register:
    """Every name of an article: `mentions` in text order, `entities` by their words.

    >>> register = Register("Jane Roe of the Environmental Protection Agency (EPA) spoke. Roe left.")
    >>> register.entities
    [Entity('Jane Roe', 'person'), Entity('Environmental Protection Agency', 'organisation')]
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.entities: list[Entity] = []
        self.starts: list[int] = []
        self.mentions: list[Part] = []
        self._parts: dict[str, list[Part]] = {}
        self._people: dict[tuple[str, ...], Entity] = {}
        self._others: dict[tuple[str, ...], Entity] = {}
        self._by_surname: dict[str, list[Entity]] = {}
        self._by_word: dict[str, list[Entity]] = {}
        self._by_initials: dict[str, Entity] = {}
        self._by_last: dict[str, list[Entity]] = {}
        self._collect()
        self._link()

    def _collect(self) -> None:
        """Find the runs, read each distinct one, and note where every name stands."""
        text = self.text
        known = self._parts
        starts, mentions = self.starts, self.mentions
        for found in RUN.finditer(text, _behind_headline(text)):
            run = found[0]
            parts = known.get(run)
            if parts is None:
                parts = known[run] = read_run(run)
            if parts:
                at = found.start()
                for part in parts:
                    starts.append(at + part.start)
                    mentions.append(part)

    def _link(self) -> None:
        """Make an entity of every full name; then link the short forms to them."""
        short: list[tuple[Part, int]] = []
        late: list[tuple[Part, int]] = []
        seen: set[int] = set()
        previous_end = -1
        previous: Part | None = None
        for start, part in zip(self.starts, self.mentions, strict=True):
            if id(part) in seen:
                if part.entity is not None:
                    part.entity.places.append(start)
            else:
                seen.add(id(part))
                if part.kind == PERSON and len(part.words) > 1:
                    if len(part.words) == 2 and part.words[0] in DOUBLE_WORDS and not part.titles:
                        late.append((part, start))
                    else:
                        part.entity = self._person(part)
                        part.entity.places.append(start)
                elif part.kind in (ORGANISATION, PLACE) and len(part.words) > 1:
                    part.entity = self._named(part)
                    part.entity.places.append(start)
                elif part.kind in (PERSON, ORGANISATION, PLACE, OTHER):
                    if (
                        previous is not None
                        and start == previous_end + 2
                        and previous.entity is not None
                        and previous.kind != PERSON
                        and self.text.startswith(" (", previous_end)
                        and _is_acronym(part.name)
                    ):
                        part.entity = previous.entity  # Environmental Protection Agency (EPA)
                        self._by_initials.setdefault(part.name.replace(".", ""), previous.entity)
                    else:
                        short.append((part, start))
            previous, previous_end = part, start + part.end - part.start
        for part, start in late:
            if part.words[-1] in self._by_surname or any(part.words[-1:] == one.words for one, _ in short):
                part.name = part.name.split(" ", 1)[1]  # "Will Roe resign?" names no Will Roe
                part.start = part.end - len(part.name)
                part.words = part.words[1:]
                short.append((part, start))
            else:
                part.entity = self._person(part)
                part.entity.places.append(start)
        for part, start in short:
            self._shorten(part, start)

    def _person(self, part: Part) -> Entity:
        words = part.words
        suffix = words[-1] if words[-1] in SUFFIXES else ""
        key = (words[0], surname(words), suffix) if not _family_first(words) else words
        entity = self._people.get(key)
        if entity is None:
            pair = self._people.get(words) if len(words) == 2 else None
            if pair is not None:  # Peña Nieto, of Enrique Peña Nieto
                entity = pair
            else:
                entity = self._people[key] = Entity(part.name, PERSON, words)
                self.entities.append(entity)
                _add(self._by_surname, surname(words), entity)
                for word in words:
                    _add(self._by_word, word, entity)
                if len(words) > 2 and not suffix:
                    self._people.setdefault(words[-2:], entity)
        elif len(part.name) > len(entity.name):
            entity.name = part.name
            entity.words = words
        entity.titles.update(part.titles)
        entity.strong = entity.strong or part.strong
        return entity

    def _named(self, part: Part) -> Entity:
        entity = self._others.get(part.words)
        if entity is None:
            entity = self._others[part.words] = Entity(part.name, part.kind, part.words)
            self.entities.append(entity)
            _add(self._by_last, part.words[-1], entity)
            _add(self._by_word, part.words[0], entity)
            initials = "".join(word[0] for word in part.name.split() if word[0].isupper())
            self._by_initials.setdefault(initials, entity)
        return entity

    def _shorten(self, part: Part, start: int) -> None:
        """Link one word to the longer name it stands for, or make it an entity of its own."""
        word = part.words[-1]
        if part.kind == ORGANISATION:
            letters = part.name.replace(".", "")
            entity = self._by_initials.get(letters)
            if entity is None and len(word) > 3 and word in self._by_surname:
                entity = self._by_surname[word][0]  # in capitals: "ROE: We will see."
            if entity is None and not _is_acronym(part.name):
                longer = self._by_last.get(word) or ()
                entity = next((one for one in longer if one.kind == ORGANISATION), None)
                if entity is None:  # State, of State Department
                    first = self._by_word.get(word) or ()
                    entity = next((one for one in first if one.kind == ORGANISATION), None)
            part.entity = entity or self._alone(part, start)
            return
        if part.kind == PLACE and "." in part.name:
            part.entity = self._by_initials.get(part.name.replace(".", "")) or self._alone(part, start)
            return
        if part.kind == PLACE and word not in self._by_surname:
            part.entity = self._alone(part, start)
            return
        choices = self._by_surname.get(word)
        if choices is None and part.kind != PLACE:
            choices = self._by_word.get(word)
        told = honorific_gender(part.titles)
        fitting = [one for one in choices or () if not (told and self.gender_of(one) not in ("", told))]
        sure = bool(told) and len(fitting) == 1 and self.gender_of(fitting[0]) == told
        if fitting and not sure and (part.titles or len(fitting) > 1 or self._is_kin(fitting[0])):
            fitting = self._apart(fitting, part, start)
        if not fitting:
            part.entity = self._alone(part, start)
        elif len(fitting) == 1:
            part.entity = fitting[0]
            if part.titles:
                fitting[0].titles.update(part.titles)
                if told:
                    fitting[0].gender = told
        else:
            part.choices = fitting

    def _apart(self, choices: list[Entity], part: Part, start: int) -> list[Entity]:
        """Leave out who is named only as somebody's wife or son, where another may be meant."""
        main = [one for one in choices if not self._is_kin(one)]
        if main:
            return main
        if part.titles or (part.words in self._others) or start < min(one.places[0] for one in choices):
            return []
        return choices

    def _is_kin(self, entity: Entity) -> bool:
        """Whether somebody is brought in as another's wife, son or the like: "his wife, Jane Roe"."""
        if entity.kin is None:
            at = entity.places[0]
            given = entity.name.split(" ", 1)[0]
            first = self.text.find(given, max(0, at - 3000), at)
            entity.kin = (
                _KIN_BEFORE.search(self.text, max(0, at - 40), at) is not None
                or (first >= 0 and _KIN_BEFORE.search(self.text, max(0, first - 40), first) is not None)
                or _KIN_BEHIND.match(self.text, at + len(entity.name)) is not None
            )
        return entity.kin

    def _alone(self, part: Part, start: int) -> Entity:
        entity = self._others.get(part.words)
        if entity is None:
            entity = self._others[part.words] = Entity(part.name, part.kind, part.words)
            entity.strong = bool(part.titles)
            self.entities.append(entity)
        if part.titles and part.kind == PERSON:
            entity.kind = PERSON
            entity.strong = True
            entity.titles.update(part.titles)
        entity.places.append(start)
        return entity

    # -- questions -----------------------------------------------------------------------------

    def parts(self, run: str) -> list[Part]:
        """Return the names in a run, linked where the article holds the same run elsewhere."""
        found = self._parts.get(run)
        if found is None:
            found = self._parts[run] = read_run(run)
            for part in found:
                self.link(part)
        return found

    def link(self, part: Part) -> None:
        """Link a name that was read apart from the article's own pass (a headline, a cut run)."""
        if part.kind == PERSON and len(part.words) > 1:
            part.entity = self._person(part)
        elif part.kind in (ORGANISATION, PLACE) and len(part.words) > 1:
            part.entity = self._named(part)
        elif part.kind in (PERSON, ORGANISATION, PLACE, OTHER):
            self._shorten(part, 0)
        if part.entity is not None and not part.entity.places:
            part.entity.places.append(0)

    def entity(self, part: Part, at: int) -> Entity | None:
        """Return whom a name means at an offset.

        Of several namesakes it is the one that the article names in full most often, unless another
        has been introduced since: with a title or an apposition, and not as former or late.
        """
        if part.entity is not None or not part.choices:
            return part.entity
        main = max(part.choices, key=lambda one: len(one.places))
        last, last_at = main, -1
        for one in part.choices:
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
        return last if self._is_introduced(last, last_at) else main

    def _is_introduced(self, entity: Entity, at: int) -> bool:
        """Whether a full mention makes somebody the person spoken of: a title, an apposition, a verb."""
        if "former" in entity.titles or "late" in entity.titles:
            return False
        if entity.titles:
            return True
        return _SPOKEN_OF.match(self.text, at + len(entity.name)) is not None

    def made(self, name: str) -> Entity:
        """Return the entity of a name that is put together here, such as "Roe campaign"."""
        words = tuple(_key(word) for word in name.split())
        entity = self._others.get(words)
        if entity is None:
            entity = self._others[words] = Entity(name, ORGANISATION, words)
            self.entities.append(entity)
        return entity

    def of_kinds(self, words: frozenset[str]) -> list[Entity]:
        """Return the organisations whose names hold one of the words."""
        return [one for one in self.entities if one.kind == ORGANISATION and not words.isdisjoint(one.words)]

    def gender_of(self, entity: Entity) -> str:
        """Return "m" or "f" where titles, the given name or the words around tell, else ""."""
        if entity.gender is None:
            entity.gender = self._gender(entity)
        return entity.gender

    def _gender(self, entity: Entity) -> str:
        told = honorific_gender(entity.titles)
        if told:
            return told
        for title in entity.titles:
            if title in GENDERED:
                return GENDERED[title]
        words = entity.words
        if len(words) > 1 and entity.kind == PERSON and not _family_first(words):
            first = words[0] if len(words[0]) > 1 else words[1]
            first = first if first in MEN or first in WOMEN else first.split("-")[0]
            if first not in EITHER and (first in MEN) != (first in WOMEN):
                return "m" if first in MEN else "f"
        return self._gender_around(entity)

    def _gender_around(self, entity: Entity) -> str:
        """Count he and she between a mention and the next name."""
        votes = 0
        for at in entity.places[:4]:
            index = bisect_left(self.starts, at)
            end = self.starts[index + 1] if index + 1 < len(self.starts) else len(self.text)
            for found in _GENDERED_PRONOUN.finditer(self.text, at, min(end, at + 200)):
                votes += 1 if found[0] in ("he", "his", "him") else -1
        return "m" if votes > 0 else "f" if votes < 0 else ""


_KIN = (
    r"(?:wife|husband|son|daughter|father|mother|brother|sister|sons|daughters|widow|widower|uncle|aunt|cousin"
    r"|niece|nephew|grandson|granddaughter|grandfather|grandmother|stepson|stepdaughter|fiancée?|first lady)"
)
_KIN_BEFORE = re.compile(rf"\b{_KIN},?\s(?:the\s)?$")
_KIN_BEHIND = re.compile(rf",\s(?:his|her|their|the\s\w+['’]s|\w+['’]s)\s(?:\w+\s){{0,2}}{_KIN}\b")
_SPOKEN_OF = re.compile(r",\s(?:an?|the|who)\b|\s(?:said|says|told|added|is|was|has|had|who|wrote|asked)\b")
_GENDERED_PRONOUN = re.compile(r"\b(?:he|his|him|she|her)\b")


def honorific_gender(titles: set[str] | tuple[str, ...]) -> str:
    """Return the gender that honorifics tell: "m" for mr, "f" for ms, "" for none."""
    for title in titles:
        told = HONORIFICS.get(title)
        if told:
            return told
    return ""


def _add(index: dict[str, list[Entity]], word: str, entity: Entity) -> None:
    listed = index.setdefault(word, [])
    if len(listed) < _MOST_NAMESAKES:
        listed.append(entity)


def _behind_headline(text: str) -> int:
    """Return where a first line in title case ends: its capitals tell nothing."""
    end = text.find("\n", 0, 300)
    if end < 0:
        return 0
    words = [word for word in text[:end].split() if len(word) > 3 and word[0].isalpha()]
    low = sum(word[0].islower() for word in words)
    return end if len(words) >= 4 and low <= len(words) // 8 else 0
