"""Reads a run of capitalised words: which names it holds, with which titles, of what kind.

"But Homeland Security Secretary Jane Roe" holds the person Jane Roe with the title "homeland security
secretary". The words of a run are looked up once, as bits; every question is then a test of bits.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING
from unicodedata import combining, normalize

from newscore.lexicons.names import (
    ADJECTIVES,
    COUNTRIES,
    DOUBLE_WORDS,
    GENERIC_ACRONYMS,
    HYPHENED_STARTS,
    LEADING_WORDS,
    NAMES_IN_S,
    NATIONAL_WORDS,
    ORGANISATION_WORDS,
    OWNING_WORDS,
    PARTIES_IN_PLURAL,
    PEOPLES,
    PLACE_STARTS,
    PLACES,
    SAINTS_HOUSES,
    SURNAMES_TOO,
    THING_WORDS,
    TIME_WORDS,
    UNNAMED,
)
from newscore.lexicons.people import (
    EITHER,
    FAMILY_FIRST,
    HONORIFICS,
    MEN,
    PARTY_MEMBERS,
    PLURAL_TITLES,
    ROLES,
    SHORT_TITLES,
    SUFFIXES,
    TITLE_MODIFIERS,
    WOMEN,
)

if TYPE_CHECKING:
    from newscore.quotes.names import Entity

PERSON, ORGANISATION, PLACE, OTHER = "person", "organisation", "place", "other"
ROLE, PEOPLE, PRONOUN, ARTICLE = "role", "people", "pronoun", "article"
NAMED = frozenset((PERSON, ORGANISATION, PLACE, OTHER))  # kinds that can be somebody's name

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽΑ-ΩА-ЯЁ"
_SPACE = "[\\ \xa0]"
_REST = r"[\w'’.&-]*+"
_WORD = rf"[{_UPPER}]{_REST}"
PARTICLES = frozenset(
    "de del della di da das do dos du la le van von der den ter ten bin ibn al el ben y e".split()
)
_PARTICLE = r"(?:de|del|della|di|da|das|do|dos|du|la|le|van|von|der|den|ter|ten|bin|ibn|al|el|ben|y|e)"
# Capitalised words, over a nickname in marks and the small words that may stand inside a name. The first
# letter is matched before it is asked what stands before it, so that the search can leap to capitals.
RUN = re.compile(
    rf"""[{_UPPER}](?<!\w.){_REST}
    (?:{_SPACE}(?:["“]{_WORD}(?:{_SPACE}{_WORD})?["”]{_SPACE}|(?:of|for|on|and|&){_SPACE}(?:the{_SPACE}|a{_SPACE})?
    |{_PARTICLE}{_SPACE}(?:{_PARTICLE}{_SPACE})?|(?:al|el)-)?+{_WORD})*+""",
    re.VERBOSE,
)
_LINKS = frozenset("of for on and & the a".split())
_MARKS = '"“”'  # around a nickname: Marcia "Cia" Price
_GIVEN_PARTICLES = frozenset("ben al e y".split())  # Ben Carson, Al Gore
_BUSINESS_ENDINGS = frozenset("inc corp co ltd llc plc bros".split())
_HYPHENED = tuple(
    "-winner -winning -nominated -turned -based -born -area -led -backed -owned -run -style".split()
)
_NAMES_OF_MONTHS = frozenset("April May June August March".split())
_LONGEST_NAME = 12  # words; what is longer is a headline or a line in capitals

# what a word can be, as bits
_TITLE, _SHORT, _GIVEN, _ORGANISATION, _THING, _ADJECTIVE, _PEOPLES, _COUNTRY, _PLACE, _PLACE_START = (
    1 << bit for bit in range(10)
)
_LEADING, _TIME, _MODIFIER, _SUFFIX, _DOUBLE, _HONORIFIC, _PARTY, _NATIONAL = (
    1 << bit for bit in range(10, 18)
)
_SKIPPED = _LEADING | _TIME


class Part:
    """A name as one run prints it: where in the run, of what kind, and its words without titles."""

    titles: tuple[str, ...] = ()
    strong = False  # certainly a person, not only two capitalised words
    possessive = False
    entity: Entity | None = None  # whom it means, once the whole article is read
    choices: tuple[Entity, ...] = ()  # whom it may mean, where several share the name

    def __init__(self, start: int, end: int, name: str, kind: str, words: tuple[str, ...]) -> None:
        self.start = start
        self.end = end
        self.name = name
        self.kind = kind
        self.words = words


@cache
def given_names() -> dict[str, str]:
    """Every known given name with the gender it tells, "" for none; an accented one also without accents."""
    found = {**dict.fromkeys(MEN, "m"), **dict.fromkeys(WOMEN, "f"), **dict.fromkeys(EITHER, "")}
    for name in [name for name in found if not name.isascii()]:
        letters = (letter for letter in normalize("NFD", name) if not combining(letter))
        found.setdefault("".join(letters), found[name])
    return found


@cache
def _bits() -> dict[str, int]:
    """Every listed word with the bits of what it can be."""
    found: dict[str, int] = {}
    for words, bit in (
        (ROLES, _TITLE),
        (SHORT_TITLES, _TITLE | _SHORT),
        (HONORIFICS, _TITLE | _HONORIFIC),
        (PLURAL_TITLES, _TITLE),
        (given_names(), _GIVEN),
        (ORGANISATION_WORDS, _ORGANISATION),
        (THING_WORDS, _THING),
        (ADJECTIVES, _ADJECTIVE),
        (PEOPLES | {word + "s" for word in ADJECTIVES}, _PEOPLES),
        (COUNTRIES, _COUNTRY),
        (PLACES, _PLACE),
        (PLACE_STARTS, _PLACE_START),
        (LEADING_WORDS, _LEADING),
        (TIME_WORDS, _TIME),
        (TITLE_MODIFIERS, _MODIFIER),
        (SUFFIXES, _SUFFIX),
        (PARTY_MEMBERS, _PARTY),
        (NATIONAL_WORDS, _NATIONAL),
        (GENERIC_ACRONYMS, _LEADING),
        (DOUBLE_WORDS, _DOUBLE),
    ):
        for word in words:
            found[word] = found.get(word, 0) | bit
    return found


@cache
def _single_words() -> dict[str, str]:
    """What a word is that stands alone: a kind, or "" for words that only a sentence capitalises."""
    return {
        **dict.fromkeys(ORGANISATION_WORDS, ORGANISATION),
        **dict.fromkeys(ROLES | HONORIFICS.keys() | SHORT_TITLES.keys(), ROLE),
        **dict.fromkeys(ADJECTIVES | PEOPLES | UNNAMED | GENERIC_ACRONYMS, PEOPLE),
        **{word + "s": PEOPLE for word in ADJECTIVES},
        **dict.fromkeys(COUNTRIES | PLACES, PLACE),
        **dict.fromkeys(LEADING_WORDS | TIME_WORDS, ""),
        "he": PRONOUN,
        "she": PRONOUN,
        "the": ARTICLE,
    }


def is_acronym(word: str) -> bool:
    """Whether a word is written in capitals alone: EPA, U.N., AT&T."""
    if not word.isupper():
        return False
    letters = word.replace(".", "").replace("&", "").replace("-", "")
    return 2 <= len(letters) <= 8


def known_singular(word: str) -> int:
    """Return what a word without its plural ending can be."""
    return _bits().get(word[:-1], 0) if word[-1] == "s" else 0


def is_given(word: str) -> bool:
    """Return whether a lower-cased word is a known given name."""
    return bool(_bits().get(word, 0) & _GIVEN)


def key(word: str) -> str:
    """Return the form a word is looked up by: lower case, without the full stops of initials."""
    return word.lower().replace(".", "").replace("’", "'")


def read_run(run: str) -> list[Part]:
    """Return the names in a run of capitalised words, left to right.

    >>> [(part.name, part.kind, part.titles) for part in read_run("Homeland Security Secretary Jane Roe")]
    [('Jane Roe', 'person', ('homeland', 'security', 'secretary'))]
    >>> [part.name for part in read_run("But Mr. Roe's University of Utah")]
    ['Roe', 'University of Utah']
    """
    run = run.replace("\xa0", " ")
    if " " not in run:
        return _read_word(run)
    words = run.split(" ")
    if len(words) > _LONGEST_NAME or (len(words) > 2 and run.isupper()):
        return []
    return _Run(words).read()


def _read_word(run: str) -> list[Part]:
    """Read a run of one word."""
    if run.isalpha():
        lower = run.lower()
        kind = _single_words().get(lower)
        if kind is None:
            kind = ORGANISATION if is_acronym(run) else OTHER
        return [Part(0, len(run), run, kind, (lower,))] if kind else []
    word = run.rstrip("'’-&")
    possessive = word != run and run[-1] in "'’"
    lower = key(word)
    if lower[-2:] == "'s" and lower not in NAMES_IN_S:
        possessive = True
        word = word[:-2]
        lower = lower[:-2]
    if word and word[-1] == "." and "." not in word[:-1]:
        word = word[:-1]
    kind = _single_words().get(lower)
    if kind is None:
        if "'" in lower and _single_words().get(lower.partition("'")[0]) in ("", PRONOUN):
            return []  # I'd, They're
        if "-" in lower and lower.partition("-")[0] in HYPHENED_STARTS:  # Two-thirds, Pro-Roe
            return []
        if "-" in lower and _bits().get(lower.rpartition("-")[2], 0) & _PEOPLES:  # African-Americans
            return []
        kind = ORGANISATION if is_acronym(word) else OTHER
    if not kind or not word:
        return []
    if lower[:3] in ("al-", "el-"):
        lower = lower[3:]
    part = Part(0, len(word), word, kind, (lower,))
    if possessive and kind != PRONOUN:
        part.possessive = True
    return [part]


class _Run:
    """The words of one run, in parallel lists, while they are being read."""

    __slots__ = ("bits", "lowers", "parts", "starts", "words")

    def __init__(self, words: list[str]) -> None:
        self.words = words
        self.lowers: list[str] = []
        self.bits: list[int] = []
        self.starts = [0]
        for word in words:
            self.starts.append(self.starts[-1] + len(word) + 1)
        self.parts: list[Part] = []

    def read(self) -> list[Part]:
        """Read the stretches of the run."""
        words = self.words
        if "".join(words).isalpha():  # no name ends within it
            known = _bits()
            self.lowers = [word.lower() for word in words]
            self.bits = [known.get(lower, 0) for lower in self.lowers]
            self._stretch(0, len(words), False)
        else:
            self._cut()
        return self.parts

    def _cut(self) -> None:
        """Cut the run where a name must end, at a possessive or a full stop, and read the stretches."""
        words = self.words
        known = _bits()
        first = 0
        last = len(words) - 1
        for index, word in enumerate(words):
            closes = possessive = False
            if not word.isalpha():
                tail = word[-1]
                if tail in "'’" or word[-2:] in ("'s", "’s"):
                    bare = word[:-1] if tail in "'’" else word[:-2]
                    inside = index < last and (
                        bare.lower() in OWNING_WORDS
                        or (
                            bool(known.get(words[index + 1].lower(), 0) & _ORGANISATION)
                            and self._owns_body(bare, tail)
                        )
                        or words[index + 1].lower() in SAINTS_HOUSES
                    )
                    if not inside and key(word) not in NAMES_IN_S:
                        closes = possessive = True
                        word = bare
                if word and word[-1] in ".-&" and word != "&":
                    stem = word.rstrip(".-&")
                    lower = stem.lower()
                    if lower in _BUSINESS_ENDINGS and index > first:
                        closes = True
                    elif not (
                        "." in stem or len(stem) == 1 or known.get(lower, 0) & (_SHORT | _HONORIFIC | _SUFFIX)
                    ):
                        closes = True
                        word = stem
                words[index] = word
            lower = word.lower() if word.isalpha() else key(word)
            self.lowers.append(lower)
            self.bits.append(0 if len(lower) == 1 and word[-1] == "." else known.get(lower, 0))  # A. Roe
            if "-" in lower and (
                lower.endswith(_HYPHENED) or (index == first and lower.partition("-")[0] in HYPHENED_STARTS)
            ):  # Seattle-based Roe Motors, Pro-Roe
                self._stretch(first, index, False)
                first = index + 1
            elif closes:
                self._stretch(first, index + 1, possessive)
                first = index + 1
        self._stretch(first, last + 1, False)

    @staticmethod
    def _owns_body(owner: str, tail: str) -> bool:
        """Whether a possessive before a body is part of its name: Sheriff's Office, Quarrymen's Union."""
        what = _bits().get(owner.lower(), 0)
        many = tail in "'’" or owner.endswith("men")
        return bool(what & _TITLE) or (many and not what & (_PEOPLES | _COUNTRY | _PLACE | _GIVEN | _PARTY))

    def _stretch(self, first: int, behind: int, possessive: bool) -> None:
        """Leave out what only a sentence or the calendar capitalises, and split at links between names."""
        words, bits = self.words, self.bits
        while first < behind and (bits[first] & _SKIPPED or words[first] in _LINKS or not words[first]):
            if bits[first] & _DOUBLE and behind - first == 2:
                break  # Will Roe, April Roe
            first += 1
        if behind - first == 2 and len(words[first]) > 6 and words[first].endswith(("ing", "ly")):
            first += not bits[first]  # Joining Roe, Interestingly Roe
        while first < behind and (bits[behind - 1] & _TIME or words[behind - 1] in _LINKS):
            if behind - first > 1 and words[behind - 1] in _NAMES_OF_MONTHS and bits[behind - 2] & _GIVEN:
                break  # Theresa May
            behind -= 1
        if first >= behind:
            return
        if behind - first > 2:
            joined = False
            for index in range(first + 1, behind - 1):
                link = words[index]
                if link not in _LINKS or link in ("the", "a", "&"):
                    continue
                before = bits[index - 1]
                if link == "and":
                    keep = joined or (
                        (index == first + 1 or (bits[first] & _NATIONAL and not before & _ORGANISATION))
                        and bits[behind - 1] & _ORGANISATION
                        and not before & (_GIVEN | _COUNTRY)
                        and not is_acronym(words[first])
                    )
                elif before & _ORGANISATION:
                    keep = joined = True
                else:
                    named = index - 2 >= first and (
                        bits[index - 2] & _GIVEN or len(self.lowers[index - 2]) == 1
                    )
                    keep = link == "of" and bool(before & _TITLE) and not named
                if not keep:
                    self._stretch(first, index, False)
                    self._stretch(index + 1, behind, possessive)
                    return
        part = self._classify(first, behind)
        if possessive:
            part.possessive = True
        self.parts.append(part)

    def _classify(self, first: int, behind: int) -> Part:
        """Tell what one capitalised name is, and where its titles end."""
        words, bits = self.words, self.bits
        union = 0
        for index in range(first, behind):
            union |= bits[index]
        name = first
        if union & _TITLE:
            name = self._behind_titles(first, behind)
            if name < 0:
                return self._part(first, behind, ROLE)
            if name > first and bits[behind - 1] & _PEOPLES:
                name = first  # Liberal Democrats
            if name > first:
                part = self._part(name, behind, PERSON)
                part.titles = tuple(
                    SHORT_TITLES.get(word) or PLURAL_TITLES.get(word, word)
                    for word in self.lowers[first:name]
                )
                part.strong = True
                return part
        size = behind - name
        if size == 1:
            return self._single(name)
        start, last = bits[name], bits[behind - 1]
        given = bool(start & _GIVEN) and not start & _ADJECTIVE
        if last & _PEOPLES and " ".join(self.lowers[name:behind]) in PARTIES_IN_PLURAL:
            return self._part(name, behind, ORGANISATION)
        if last & _PEOPLES:  # House Republicans
            return self._part(name, behind, PEOPLE)
        surname_like = self.lowers[behind - 1] in SURNAMES_TOO
        if union & _ORGANISATION and not (
            given and size == 2 and surname_like and not start & (_PLACE | _COUNTRY)
        ):
            return self._part(name, behind, ORGANISATION)
        if last & _TITLE and size == 2 and is_acronym(words[name]):
            return self._part(name, behind, ROLE)  # FBI Director, SNP MSP
        if (
            last & _TITLE
            and not given
            and all(
                bits[index] & (_TITLE | _MODIFIER | _PLACE | _COUNTRY | _ADJECTIVE) or words[index] in _LINKS
                for index in range(name, behind)
            )
        ):
            return self._part(name, behind, ROLE)
        if start & _PLACE_START and last & _PARTY:  # a New Hampshire Republican
            return self._part(name, behind, ROLE)
        if start & _PLACE_START and (last | known_singular(self.lowers[behind - 1])) & _ADJECTIVE:
            return self._part(name, behind, PEOPLE)  # North Korean, South Africans
        if start & _PLACE_START and (last & (_COUNTRY | _PLACE) or not start & _GIVEN):
            return self._part(name, behind, PLACE)
        if union & (_COUNTRY | _PLACE) and all(
            bits[index] & (_COUNTRY | _PLACE) for index in range(name, behind)
        ):
            return self._part(name, behind, PLACE)
        if last & _THING and not (given and size <= 3 and surname_like):
            return self._part(name, behind, OTHER)
        if size == 2 and last & _COUNTRY and not given:  # Poor Mexico
            return self._part(behind - 1, behind, PLACE)
        if size == 2 and start & (_PLACE | _COUNTRY) and not given and words[name + 1].endswith("s"):
            return self._part(name, behind, ORGANISATION)  # Chicago Bulls
        if size > 2 and start & (_PLACE | _COUNTRY) and not given and bits[name + 1] & _GIVEN:
            name += 1  # envoy to Ukraine Jane Roe
            size -= 1
            given = True
        while size > 1 and (bits[name] & _ADJECTIVE or (size > 2 and bits[name] & _MODIFIER and not given)):
            name += 1
            size -= 1
            given = size > 1 and bool(bits[name] & _GIVEN)
        if size == 1:
            part = self._part(name, behind, OTHER)
        elif "&" in words[name:behind] or (
            is_acronym(words[name]) and len(words[name]) > 2 and "." not in words[name]
        ):
            return self._part(first, behind, ORGANISATION)
        elif size > 5 or any(
            bits[index] & _LEADING and words[index][0].isupper() for index in range(name + 1, behind - 1)
        ):
            return self._part(first, behind, OTHER)  # a headline
        else:
            part = self._part(name, behind, PERSON)
            part.strong = (
                given
                or bool(last & _SUFFIX)
                or (size > 2 and len(self.lowers[name + 1]) == 1)
                or family_first(part.words)
            )
        if name > first:
            part.titles = tuple(self.lowers[first:name])
        return part

    def _behind_titles(self, first: int, behind: int) -> int:
        """Where the name behind the last title starts; `first` if there is none, -1 if no name follows."""
        words, bits, lowers = self.words, self.bits, self.lowers
        name = first
        start = bits[first]
        for index in range(behind - 2, first - 1, -1):
            here = bits[index]
            if not here & _TITLE:
                continue
            if index == first and start & _GIVEN and not start & _HONORIFIC and words[first][-1] != ".":
                continue  # Dean Smith
            if index == first + 1 and start & _GIVEN and not start & (_PLACE | _COUNTRY):
                continue  # James Earl Jones
            if index > first and here & _GIVEN and bits[index - 1] & _TITLE:
                continue  # Rep. Earl Jones
            if bits[index + 1] & _SUFFIX:
                continue  # Martin Luther King Jr.
            name = index + 1
            break
        if name == first:
            return first
        if words[name] == "of":  # Secretary of State Jane Roe, Mayor of London Sadiq Khan
            named = next((index for index in range(name + 1, behind) if bits[index] & _GIVEN), 0)
            if not named and behind - name == 3:
                named = behind - 1
            if not named or named == name + 1:
                return -1
            name = named
        if not (bits[name] & _GIVEN and behind - name > 1) and any(
            bits[index] & _ORGANISATION for index in range(name, behind)
        ):
            return first  # General Motors
        return name - 1 if lowers[name - 1] == "st" else name

    def _single(self, index: int) -> Part:
        lower = self.lowers[index]
        kind = _single_words().get(lower)
        if kind is None:
            kind = ORGANISATION if is_acronym(self.words[index]) else OTHER
        return self._part(index, index + 1, kind or ROLE)

    def _part(self, first: int, behind: int, kind: str) -> Part:
        words = self.words[first:behind]
        core = self.lowers[first:behind]
        if kind == PERSON:
            core = [
                low[3:] if low[:3] in ("al-", "el-") else low
                for low, word in zip(core, words, strict=True)
                if (low not in PARTICLES and low[0] not in _MARKS and low[-1] not in _MARKS)
                or (low in _GIVEN_PARTICLES and word[0].isupper())
            ] or core
        start = self.starts[first]
        end = self.starts[behind - 1] + len(words[-1])
        return Part(start, end, " ".join(words), kind, tuple(core))


def family_first(words: tuple[str, ...]) -> bool:
    """Return whether the family name stands first, as in Kim Jong-un and Xi Jinping."""
    if not 2 <= len(words) <= 3 or words[0] not in FAMILY_FIRST:
        return False
    known = _bits()
    if "-" in words[1]:
        return not (known.get(words[1].split("-")[0], 0) & known.get(words[0], 0) & _GIVEN)
    return not any(known.get(word, 0) & _GIVEN for word in (words if len(words) == 2 else words[1:]))


def surname(words: tuple[str, ...]) -> str:
    """Return the family name among the lower-cased words of a name.

    >>> surname(("kim", "jong-un")), surname(("jane", "roe", "jr"))
    ('kim', 'roe')
    """
    if words[0] in FAMILY_FIRST and family_first(words):
        return words[0]
    return words[-2] if len(words) > 1 and words[-1] in SUFFIXES else words[-1]
