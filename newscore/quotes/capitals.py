"""Reads a run of capitalised words: which names it holds, with which titles, of what kind.

"But Homeland Security Secretary Jane Roe" holds the person Jane Roe with the title "homeland security
secretary". The words of a run are looked up once, as bits; every question is then a test of bits.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newscore.lexicons.names import (
    COMPANY_FORMS,
    HYPHENED_STARTS,
    NAMES_IN_S,
    OWNING_WORDS,
    PARTIES_IN_PLURAL,
    SAINTS_HOUSES,
    SURNAMES_TOO,
)
from newscore.lexicons.people import (
    FAMILY_FIRST,
    HELD,
    PAIRS,
    PLURAL_TITLES,
    POSTNOMINALS,
    SHORT_TITLES,
    SUFFIXES,
    TITLED,
)
from newscore.quotes.name_words import (
    IS_ADJECTIVE,
    IS_COUNTRY,
    IS_DOUBLE,
    IS_ENDING,
    IS_GIVEN,
    IS_HONORIFIC,
    IS_LEADING,
    IS_MODIFIER,
    IS_NATIONAL,
    IS_ORGANISATION,
    IS_PARTICLE,
    IS_PARTY,
    IS_PEOPLES,
    IS_PLACE,
    IS_PLACE_START,
    IS_SHORT,
    IS_SUFFIX,
    IS_THING,
    IS_TIME,
    IS_TITLE,
    ORGANISATION,
    OTHER,
    PARTICLES,
    PEOPLE,
    PERSON,
    PLACE,
    PRONOUN,
    ROLE,
    is_acronym,
    key,
    known_singular,
    single_words,
    word_bits,
)

if TYPE_CHECKING:
    from newscore.quotes.names import Entity

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽΑ-ΩА-ЯЁ"
_SPACE = "[\\ \xa0]"
_REST = r"[a-z\w'’.&-]*+"  # the letters of most words first, which are the quickest to tell
_WORD = rf"[{_UPPER}]{_REST}"
_PARTICLE = r"(?:de|del|della|di|da|das|do|dos|du|la|le|van|von|der|den|ter|ten|bin|ibn|al|el|ben|y|e)"
# Capitalised words, over a nickname in marks and the small words that may stand inside a name. The first
# letter is matched before it is asked what stands before it, so that the search can leap to capitals.
RUN = re.compile(
    rf"""[{_UPPER}](?<!\w.){_REST}
    (?>(?:{_SPACE}(?:{_WORD}|["“]{_WORD}(?:{_SPACE}{_WORD})?["”]{_SPACE}{_WORD}
    |(?:of|for|on|and|&){_SPACE}(?:the{_SPACE}|a{_SPACE})?{_WORD}
    |{_PARTICLE}{_SPACE}(?:{_PARTICLE}{_SPACE})?{_WORD}|(?:al|el)-{_WORD}))*)""",
    re.VERBOSE,
)
_SPLITTING = frozenset("of for on and".split())  # two names may stand around these
_LINKS = _SPLITTING | frozenset("& the a".split())
_MARKS = '"“”'  # around a nickname: Marcia "Cia" Price
_GIVEN_PARTICLES = frozenset("ben al e y".split())  # Ben Roe, Al Doe
_BUSINESS_ENDINGS = frozenset("inc corp co ltd llc plc bros".split())
_HYPHENED = tuple(
    "-winner -winning -nominated -turned -based -born -area -led -backed -owned -run -style".split()
)
_NAMES_OF_MONTHS = frozenset("April May June August March".split())
_ADVERBIAL = ("ing", "ly")  # Joining Roe, Interestingly Roe
_LONGEST_NAME = 12  # words; what is longer is a headline or a line in capitals

_SKIPPED = IS_LEADING | IS_TIME
_ABBREVIATED = IS_SHORT | IS_HONORIFIC | IS_SUFFIX
_OWNERS = IS_PEOPLES | IS_COUNTRY | IS_PLACE | IS_GIVEN | IS_PARTY  # Republicans' Senate, Roe's Bank


class Part:
    """A name as one run prints it: where in the run, of what kind, and its words without titles."""

    __slots__ = (
        "entity",
        "kind",
        "name",
        "possessive",
        "start",
        "strong",
        "titles",
        "words",
    )

    def __init__(self, start: int, name: str, kind: str, words: tuple[str, ...]) -> None:
        self.start = start
        self.name = name
        self.kind = kind
        self.words = words
        self.titles: tuple[str, ...] = ()
        self.strong = False  # certainly a person, not only two capitalised words
        self.possessive = False
        self.entity: Entity | None = None  # whom it means, once the whole article is read


def read_run(run: str) -> list[Part]:
    """Return the names in a run of capitalised words, left to right.

    >>> [(part.name, part.kind, part.titles) for part in read_run("Homeland Security Secretary Jane Roe")]
    [('Jane Roe', 'person', ('homeland', 'security', 'secretary'))]
    >>> [part.name for part in read_run("But Mr. Roe's University of Utah")]
    ['Roe', 'University of Utah']
    """
    if run.isalpha():  # most are one plain word
        lower = run.lower()
        kind = single_words().get(lower)
        if kind is None or run == "WHO":
            kind = ORGANISATION if run.isupper() and is_acronym(run) else OTHER
        return [Part(0, run, kind, (lower,))] if kind else []
    run = run.replace("\xa0", " ")
    if " " not in run:
        return _read_word(run)
    words = run.split(" ")
    if len(words) > 2 and (len(words) > _LONGEST_NAME or run.isupper()):
        return []
    lowers = run.lower().split(" ")
    known = word_bits()
    bits = [known.get(lower, 0) for lower in lowers]
    plain = "".join(words).isalpha()
    if plain and len(words) == 2 and not (bits[0] | bits[1]) & ~IS_GIVEN:  # most people's names
        first = words[0]
        if not first.isupper() and (bits[0] or len(first) < 7 or not first.endswith(_ADVERBIAL)):
            part = Part(0, run, PERSON, tuple(lowers))
            part.strong = bits[0] != 0 or (lowers[0] in FAMILY_FIRST and family_first(part.words))
            return [part]
    return _Run(words, lowers, bits, plain).parts


def _read_word(run: str) -> list[Part]:
    """Read a run of one word that is not all letters."""
    word = run.rstrip("'’-&")
    possessive = word != run and run[-1] in "'’"
    lower = key(word)
    if lower[-2:] == "'s" and lower not in NAMES_IN_S:
        possessive = True
        word = word[:-2]
        lower = lower[:-2]
    if word and word[-1] == "." and "." not in word[:-1]:
        word = word[:-1]
    kind = single_words().get(lower)
    if kind is None:
        if "'" in lower and single_words().get(lower.partition("'")[0]) in ("", PRONOUN):
            return []  # I'd, They're
        if "-" in lower and (lower.partition("-")[0] in HYPHENED_STARTS or lower.endswith(_HYPHENED)):
            return []  # Two-thirds, Pro-Roe, Volta-owned
        if "-" in lower and word_bits().get(lower.rpartition("-")[2], 0) & IS_PEOPLES:  # African-Americans
            return []
        kind = ORGANISATION if word.isupper() and is_acronym(word) else OTHER
    if not kind or not word:
        return []
    if lower[:3] in ("al-", "el-"):
        lower = lower[3:]
    part = Part(0, word, kind, (lower,))
    if possessive and kind != PRONOUN:
        part.possessive = True
    return [part]


class _Run:
    """Reads the words of one run, kept in parallel lists, into its `parts`."""

    __slots__ = ("bits", "lowers", "parts", "plain", "printed", "words")

    def __init__(self, words: list[str], lowers: list[str], bits: list[int], plain: bool) -> None:
        self.printed = self.words = words
        self.lowers = lowers
        self.bits = bits
        self.parts: list[Part] = []
        self.plain = plain  # no name ends within it
        first = 0
        if not plain:
            first = self._cut()
        elif "WHO" in words:  # no "Who"
            bits[words.index("WHO")] = IS_ORGANISATION
            lowers[words.index("WHO")] = "w.h.o"
        if first < len(words):
            self._stretch(first, len(words), False)

    def _cut(self) -> int:
        """Cut the run where a name must end, at a possessive or a full stop, and read the stretches.

        The last is left to be read: returns where it starts.
        """
        self.words = words = self.printed.copy()
        lowers, bits = self.lowers, self.bits
        known = word_bits()
        first = 0
        last = len(words) - 1
        for index, word in enumerate(words):
            if word.isalpha():
                continue
            closes = possessive = False
            tail = word[-1]
            if tail in "'’" or (tail == "s" and word[-2] in "'’"):
                bare = word[:-1] if tail in "'’" else word[:-2]
                inside = index < last and (
                    bare.lower() in OWNING_WORDS
                    or (bool(bits[index + 1] & IS_ORGANISATION) and self._owns_body(bare, tail))
                    or lowers[index + 1] in SAINTS_HOUSES
                )
                if not inside and key(word) not in NAMES_IN_S:
                    closes = possessive = True
                    word = bare
            if word[-1] in ".-&" and word != "&":
                stem = word.rstrip(".-&")
                lower = stem.lower()
                if lower in _BUSINESS_ENDINGS and index > first:
                    closes = True
                elif not ("." in stem or len(stem) == 1 or known.get(lower, 0) & _ABBREVIATED):
                    closes = True
                    word = stem
            words[index] = word
            lowers[index] = lower = word.lower() if word.isalpha() else key(word)
            bits[index] = 0 if len(lower) == 1 and word[-1] == "." else known.get(lower, 0)  # A. Roe
            based = "-" in lower and lower.endswith(_HYPHENED)
            if based or ("-of-" in lower) or (index == first and lower.partition("-")[0] in HYPHENED_STARTS):
                # Seattle-based Roe Motors, Mum-of-two Ann Roe, Pro-Roe; of New York-based the place
                if based and index > first:
                    words[index], lowers[index] = word.rpartition("-")[0], lower.rpartition("-")[0]
                    bits[index] = known.get(lowers[index], 0)
                self._stretch(first, index + (based and index > first), False)
                first = index + 1
            elif closes:
                self._stretch(first, index + 1, possessive)
                first = index + 1
        return first

    @staticmethod
    def _owns_body(owner: str, tail: str) -> bool:
        """Whether a possessive before a body is part of its name: Sheriff's Office, Quarrymen's Union."""
        what = word_bits().get(owner.lower(), 0)
        many = tail in "'’" or owner.endswith("men")
        return bool(what & IS_TITLE) or (many and not what & _OWNERS)

    def _stretch(self, first: int, behind: int, possessive: bool) -> None:
        """Leave out what only a sentence or the calendar capitalises, and split at links between names."""
        words, bits = self.words, self.bits
        while first < behind and bits[first] & _SKIPPED:
            if bits[first] & IS_DOUBLE and behind - first == 2:
                break  # Will Roe, April Roe
            first += 1
        if behind - first == 2 and not bits[first] and len(words[first]) > 6:
            first += words[first].endswith(_ADVERBIAL)
        elif behind - first > 2 and not bits[first] and bits[first + 1] & IS_GIVEN and len(words[first]) > 5:
            first += words[first].lower() in PAIRS  # Newlyweds Ann Roe
        while first < behind and bits[behind - 1] & _SKIPPED:
            if not (bits[behind - 1] & IS_TIME or words[behind - 1] in _LINKS):
                break
            if behind - first > 1 and words[behind - 1] in _NAMES_OF_MONTHS and bits[behind - 2] & IS_GIVEN:
                break  # Theresa May
            behind -= 1
        if first >= behind:
            return
        if behind - first > 2 and not _SPLITTING.isdisjoint(self.lowers):
            joined = False
            for index in range(first + 1, behind - 1):
                link = words[index]
                if link not in _SPLITTING:
                    continue
                before = bits[index - 1]
                if link == "and":
                    keep = self.lowers[index + 1] != "the" and (
                        joined
                        or (
                            (
                                index == first + 1
                                or (bits[first] & IS_NATIONAL and not before & IS_ORGANISATION)
                            )
                            and bits[behind - 1] & IS_ORGANISATION
                            and not before & (IS_GIVEN | IS_COUNTRY)
                            and not is_acronym(words[first])
                        )
                    )
                elif before & IS_ORGANISATION and not (
                    link == "for" and self.lowers[index - 1] == "parliament"
                ):
                    keep = joined = True
                else:
                    named = index - 2 >= first and (
                        bits[index - 2] & IS_GIVEN or len(self.lowers[index - 2]) == 1
                    )
                    held = link == "of" or (
                        link == "for" and behind - index > 3
                    )  # Minister for Health Jo Roe
                    keep = held and bool(before & IS_TITLE) and not named
                if not keep:
                    self._stretch(first, index, False)
                    self._stretch(index + 1, behind, possessive)
                    return
        part = self._single(first) if behind - first == 1 else self._classify(first, behind)
        if possessive:
            part.possessive = True
        self.parts.append(part)

    def _classify(self, first: int, behind: int) -> Part:
        """Tell what one capitalised name of several words is, and where its titles end."""
        words, bits = self.words, self.bits
        if bits[behind - 1] & IS_ENDING:
            if behind - first > 2 and words[behind - 1] in POSTNOMINALS:
                behind -= 1
            if words[behind - 1] in COMPANY_FORMS and not (
                words[behind - 1] == "AG" and bits[behind - 2] & IS_PLACE
            ):  # Texas AG
                return self._part(first, behind, ORGANISATION)
        union = 0
        for what in bits[first:behind]:
            union |= what
        if not union & ~IS_GIVEN:  # the words of most people's names
            return self._person(first, behind, union, bits[first] != 0)
        if union & IS_TITLE:
            name = self._behind_titles(first, behind, union)
            if name < 0:
                return self._part(first, behind, ROLE)
            if name == behind - 1 > first and self.lowers[name] in TITLED:
                return self._part(first, behind, ROLE)  # General Secretary
            if name > first and not bits[behind - 1] & IS_PEOPLES:  # Liberal Democrats
                return self._titled(first, name, behind, union)
        given = bool(bits[first] & IS_GIVEN) and not bits[first] & IS_ADJECTIVE
        kind = self._body_or_role(first, behind, union, given) or self._place_or_thing(first, behind, given)
        if (
            kind is None and behind - first == 2 and bits[behind - 1] & IS_COUNTRY and not given
        ):  # Poor Mexico
            return self._part(behind - 1, behind, PLACE)
        if kind is None:
            return self._person(first, behind, union, given)
        return self._part(first, behind, kind)

    def _titled(self, first: int, name: int, behind: int, union: int) -> Part:
        """A person with titles before the name."""
        part = self._part(name, behind, PERSON, union)
        titles = self.lowers[first:name]
        part.titles = tuple([SHORT_TITLES.get(word) or PLURAL_TITLES.get(word, word) for word in titles])
        part.strong = True
        return part

    def _body_or_role(self, first: int, behind: int, union: int, given: bool) -> str | None:
        """Tell whether a name is one of a body, of a people or of a role; None if of none of these."""
        words, bits = self.words, self.bits
        start, last = bits[first], bits[behind - 1]
        if last & IS_PEOPLES:  # House Republicans, but Liberal Democrats
            party = " ".join(self.lowers[first:behind]) in PARTIES_IN_PLURAL
            return ORGANISATION if party else PEOPLE
        if union & IS_ORGANISATION and self.lowers[behind - 1] in HELD:
            return ROLE  # Chief Cabinet Secretary
        if union & IS_ORGANISATION:
            surname_like = self.lowers[behind - 1] in SURNAMES_TOO and not start & (IS_PLACE | IS_COUNTRY)
            if not (given and behind - first == 2 and surname_like):
                return ORGANISATION
        if last & IS_TITLE:
            if behind - first == 2 and is_acronym(words[first]):
                return ROLE  # FBI Director, SNP MSP
            known = IS_TITLE | IS_MODIFIER | IS_PLACE | IS_COUNTRY | IS_ADJECTIVE
            if not given and all(
                bits[index] & known or words[index] in _LINKS for index in range(first, behind)
            ):
                return ROLE
        return ROLE if start & IS_PLACE_START and last & IS_PARTY else None  # a New Hampshire Republican

    def _place_or_thing(self, first: int, behind: int, given: bool) -> str | None:
        """Tell whether a name is one of a place, its people or team, or a thing; None if not."""
        bits, lower = self.bits, self.lowers[behind - 1]
        start, last = bits[first], bits[behind - 1]
        size = behind - first
        if start & IS_PLACE_START:
            if (last | known_singular(lower)) & IS_ADJECTIVE:
                return PEOPLE  # North Korean, South Africans
            if last & (IS_COUNTRY | IS_PLACE) or not start & IS_GIVEN:
                return PLACE
        placed = IS_COUNTRY | IS_PLACE
        if start & placed and last & placed and all(bits[index] & placed for index in range(first, behind)):
            return PLACE
        if last & IS_THING and not (given and size <= 3 and lower in SURNAMES_TOO):
            return OTHER
        team = (
            start & (IS_PLACE | IS_COUNTRY) and not last & IS_COUNTRY and self.words[behind - 1].endswith("s")
        )
        return ORGANISATION if team and size == 2 and not given else None  # Chicago Bulls

    def _person(self, first: int, behind: int, union: int, given: bool) -> Part:
        """A name that is none of a body or place: of a person, if it does not look like a headline."""
        words, bits = self.words, self.bits
        name, size = first, behind - first
        if size > 2 and bits[first] & (IS_PLACE | IS_COUNTRY) and not given and bits[name + 1] & IS_GIVEN:
            name += 1  # envoy to Ukraine Jane Roe
            size -= 1
            given = True
        while size > 1 and (
            bits[name] & IS_ADJECTIVE or (size > 2 and bits[name] & IS_MODIFIER and not given)
        ):
            name += 1
            size -= 1
            given = size > 1 and bool(bits[name] & IS_GIVEN)
        if size == 1:
            part = self._part(name, behind, OTHER)
        elif (union & IS_LEADING and "&" in words[name:behind]) or (
            words[name].isupper()
            and is_acronym(words[name])
            and len(words[name]) > 2
            and "." not in words[name]
        ):
            return self._part(first, behind, ORGANISATION)
        elif size > 5 or (
            union & IS_LEADING
            and any(
                bits[index] & IS_LEADING and words[index][0].isupper()
                for index in range(name + 1, behind - 1)
            )
        ):
            return self._part(first, behind, OTHER)  # a headline
        else:
            part = self._part(name, behind, PERSON, union)
            part.strong = (
                given
                or bool(bits[behind - 1] & IS_SUFFIX)
                or (size > 2 and len(self.lowers[name + 1]) == 1)
                or family_first(part.words)
            )
        if name > first:
            part.titles = tuple(self.lowers[first:name])
        return part

    def _behind_titles(self, first: int, behind: int, union: int) -> int:
        """Where the name behind the last title starts; `first` if there is none, -1 if no name follows."""
        words, bits, lowers = self.words, self.bits, self.lowers
        name = first
        start = bits[first]
        for index in range(behind - 2, first - 1, -1):
            here = bits[index]
            if not here & IS_TITLE:
                continue
            if index == first and start & IS_GIVEN and not start & IS_HONORIFIC and words[first][-1] != ".":
                continue  # Dean Smith
            if index == first + 1 and start & IS_GIVEN and not start & (IS_PLACE | IS_COUNTRY):
                continue  # James Earl Jones
            if index > first and here & IS_GIVEN and bits[index - 1] & IS_TITLE:
                continue  # Rep. Earl Jones
            if bits[index + 1] & IS_SUFFIX:
                continue  # Martin Luther King Jr.
            name = index + 1
            break
        if name == first:
            return first
        if words[name] in ("of", "for"):  # Secretary of State Jane Roe, Minister for Health Simon Roe
            named = next((index for index in range(name + 1, behind) if bits[index] & IS_GIVEN), 0)
            if not named and behind - name == 3:
                named = behind - 1
            elif not named and words[name] == "for" and behind - name == 4:
                named = behind - 2
            if not named or named == name + 1:
                return -1
            name = named
        if (
            union & IS_ORGANISATION
            and not (bits[name] & IS_GIVEN and behind - name > 1)
            and any(what & IS_ORGANISATION for what in bits[name:behind])
        ):
            return first  # General Motors
        return name - 1 if lowers[name - 1] == "st" else name

    def _single(self, index: int) -> Part:
        lower = self.lowers[index]
        kind = single_words().get(lower)
        if kind is None:
            kind = ORGANISATION if is_acronym(self.words[index]) else OTHER
        return self._part(index, index + 1, kind or ROLE)

    def _part(self, first: int, behind: int, kind: str, union: int = 0) -> Part:
        words = self.words[first:behind]
        core = self.lowers[first:behind]
        if kind == PERSON and (union & IS_PARTICLE or not (self.plain or "".join(core).isalpha())):
            core = [
                low[3:] if low[:3] in ("al-", "el-") else low
                for low, word in zip(core, words, strict=True)
                if (low not in PARTICLES and low[0] not in _MARKS and low[-1] not in _MARKS)
                or (low in _GIVEN_PARTICLES and word[0].isupper())
            ] or core
        start = len(" ".join(self.printed[:first])) + 1 if first else 0
        return Part(start, " ".join(words), kind, tuple(core))


def family_first(words: tuple[str, ...]) -> bool:
    """Return whether the family name stands first, as in Kim Jong-un and Xi Jinping."""
    if words[0] not in FAMILY_FIRST or not 2 <= len(words) <= 3:
        return False
    known = word_bits()
    if "-" in words[1]:
        return not (known.get(words[1].split("-")[0], 0) & known.get(words[0], 0) & IS_GIVEN)
    return not any(known.get(word, 0) & IS_GIVEN for word in (words if len(words) == 2 else words[1:]))


def surname(words: tuple[str, ...]) -> str:
    """Return the family name among the lower-cased words of a name.

    >>> surname(("kim", "jong-un")), surname(("jane", "roe", "jr"))
    ('kim', 'roe')
    """
    if words[0] in FAMILY_FIRST and family_first(words):
        return words[0]
    return words[-2] if len(words) > 1 and words[-1] in SUFFIXES else words[-1]
