"""Reads a run of capitalised words: which names it holds, with which titles, of what kind.

"But Homeland Security Secretary Jane Roe" holds the person Jane Roe with the title "homeland security
secretary". The words of a run are looked up once, as bits; every question is then a test of bits.
"""

from __future__ import annotations

import re
from functools import reduce
from operator import or_
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
    family_first,
    is_acronym,
    key,
    known_singular,
    single_words,
    word_bits,
)

if TYPE_CHECKING:
    from newscore.quotes.entities import Entity

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

_FULL_TITLES = {**PLURAL_TITLES, **SHORT_TITLES}
_SKIPPED = IS_LEADING | IS_TIME
_PLACED = IS_PLACE | IS_COUNTRY
_IN_ROLES = IS_TITLE | IS_MODIFIER | _PLACED | IS_ADJECTIVE
_ABBREVIATED = IS_SHORT | IS_HONORIFIC | IS_SUFFIX
_OWNERS = IS_PEOPLES | _PLACED | IS_GIVEN | IS_PARTY  # Republicans' Senate, Roe's Bank


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
    words = run.split()
    size = len(words)
    if size == 1:
        return _read_word(run)
    if size > 2 and (size > _LONGEST_NAME or run.isupper()):
        return []
    lowers = run.lower().split()
    if not "".join(words).isalpha():
        return _cut(words, lowers)
    known = word_bits()
    bits: list[int] = []
    for lower in lowers:  # a comprehension takes longer over so few
        bits.append(known.get(lower, 0))
    if size == 2 and not (bits[0] | bits[1]) & ~IS_GIVEN:  # most people's names
        first = words[0]
        if not first.isupper() and (bits[0] or len(first) < 7 or not first.endswith(_ADVERBIAL)):
            part = Part(0, " ".join(words), PERSON, tuple(lowers))
            part.strong = bits[0] != 0 or (lowers[0] in FAMILY_FIRST and family_first(part.words))
            return [part]
    if "WHO" in words:  # no "Who"
        bits[words.index("WHO")] = IS_ORGANISATION
        lowers[words.index("WHO")] = "w.h.o"
    return _names(0, words, lowers, bits)


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


# Below, `words` are those of one stretch of a run, which starts at the offset `start` of it. With them go
# `lowers`, by which they are looked up, `bits`, what each can be, and `union`, what any of them can be.


def _cut(words: list[str], lowers: list[str]) -> list[Part]:
    """Cut a run where a name must end, at a possessive or a full stop, and read the stretches."""
    printed = words.copy()
    known = word_bits()
    bits: list[int] = []
    parts: list[Part] = []
    start = first = 0
    last = len(words) - 1
    for index, word in enumerate(printed):
        if word.isalpha():
            bits.append(known.get(lowers[index], 0))
            continue
        closes = possessive = False
        tail = word[-1]
        if tail in "'’" or (tail == "s" and word[-2] in "'’"):
            bare = word[:-1] if tail in "'’" else word[:-2]
            inside = index < last and (
                bare.lower() in OWNING_WORDS
                or (known.get(lowers[index + 1], 0) & IS_ORGANISATION and _owns_body(bare, tail))
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
        lower = word.lower() if word.isalpha() else key(word)
        what = 0 if len(lower) == 1 and word[-1] == "." else known.get(lower, 0)  # A. Roe
        behind = index + 1
        based = "-" in lower and lower.endswith(_HYPHENED)
        if based or ("-of-" in lower) or (index == first and lower.partition("-")[0] in HYPHENED_STARTS):
            # Seattle-based Roe Motors, Mum-of-two Ann Roe, Pro-Roe; of New York-based the place
            closes = True
            possessive = False
            if based and index > first:
                word, lower = word.rpartition("-")[0], lower.rpartition("-")[0]
                what = known.get(lower, 0)
            else:
                behind = index
        words[index] = word
        lowers[index] = lower
        bits.append(what)
        if closes:
            if first < behind:
                parts += _names(
                    start, words[first:behind], lowers[first:behind], bits[first:behind], possessive
                )
            first = index + 1
            if first <= last:
                start = _offset(printed, first)
    if first <= last:
        parts += _names(start, words[first:], lowers[first:], bits[first:])
    return parts


def _owns_body(owner: str, tail: str) -> bool:
    """Whether a possessive before a body is part of its name: Sheriff's Office, Quarrymen's Union."""
    what = word_bits().get(owner.lower(), 0)
    many = tail in "'’" or owner.endswith("men")
    return bool(what & IS_TITLE) or (many and not what & _OWNERS)


def _names(
    start: int,
    words: list[str],
    lowers: list[str],
    bits: list[int],
    possessive: bool = False,
) -> list[Part]:
    """Leave out what only a sentence or the calendar capitalises, and split at links between names."""
    union = reduce(or_, bits)
    first, behind = 0, len(words)
    if union & _SKIPPED:
        while first < behind and bits[first] & _SKIPPED:
            if bits[first] & IS_DOUBLE and behind - first == 2:
                break  # Will Roe, April Roe
            first += 1
    size = behind - first
    if size > 1 and not bits[first] and len(words[first]) > 5:
        if size == 2:
            first += len(words[first]) > 6 and words[first].endswith(_ADVERBIAL)
        elif bits[first + 1] & IS_GIVEN:
            first += words[first].lower() in PAIRS  # Newlyweds Ann Roe
    if union & _SKIPPED:
        while first < behind and bits[behind - 1] & _SKIPPED:
            if not (bits[behind - 1] & IS_TIME or words[behind - 1] in _LINKS):
                break
            if behind - first > 1 and words[behind - 1] in _NAMES_OF_MONTHS and bits[behind - 2] & IS_GIVEN:
                break  # Theresa May
            behind -= 1
        if first >= behind:
            return []
    if first or behind < len(words):
        if first:
            start += _offset(words, first)
        words, lowers, bits = words[first:behind], lowers[first:behind], bits[first:behind]
        union = reduce(or_, bits)
    if len(words) == 1:
        kind = single_words().get(lowers[0])
        if kind is None:
            kind = ORGANISATION if is_acronym(words[0]) else OTHER
        part = Part(start, words[0], kind or ROLE, (lowers[0],))
    else:
        link = _parting(words, lowers, bits) if union & IS_LEADING else 0
        if link:
            parts = _names(start, words[:link], lowers[:link], bits[:link])
            link += 1
            start += _offset(words, link)
            return parts + _names(start, words[link:], lowers[link:], bits[link:], possessive)
        part = _classify(start, words, lowers, bits, union)
    if possessive:
        part.possessive = True
    return [part]


def _offset(words: list[str], count: int) -> int:
    """Where the words behind the first ones of a stretch start."""
    return len(" ".join(words[:count])) + 1


def _parting(words: list[str], lowers: list[str], bits: list[int]) -> int:
    """The first link that two names stand around, 0 if all stand inside a name."""
    if _SPLITTING.isdisjoint(lowers):
        return 0
    joined = False
    for index in range(1, len(words) - 1):
        link = words[index]
        if link not in _SPLITTING:
            continue
        before = bits[index - 1]
        if link == "and":
            paired = index == 1 or (bits[0] & IS_NATIONAL and not before & IS_ORGANISATION)
            keep = lowers[index + 1] != "the" and (
                joined
                or (
                    paired
                    and bits[-1] & IS_ORGANISATION
                    and not before & (IS_GIVEN | IS_COUNTRY)
                    and not is_acronym(words[0])
                )
            )
        elif before & IS_ORGANISATION and not (link == "for" and lowers[index - 1] == "parliament"):
            keep = joined = True
        else:
            named = index > 1 and (bits[index - 2] & IS_GIVEN or len(lowers[index - 2]) == 1)
            held = link == "of" or (link == "for" and len(words) - index > 3)  # Minister for Health Jo Roe
            keep = held and before & IS_TITLE and not named
        if not keep:
            return index
    return 0


def _classify(start: int, words: list[str], lowers: list[str], bits: list[int], union: int) -> Part:
    """Tell what one capitalised name of several words is, and where its titles end."""
    if not union & ~IS_GIVEN:  # the words of most people's names
        return _person(start, words, lowers, bits, union, bits[0] != 0)
    if bits[-1] & IS_ENDING:
        if len(words) > 2 and words[-1] in POSTNOMINALS:
            words, lowers, bits = words[:-1], lowers[:-1], bits[:-1]
            union = reduce(or_, bits)
        if words[-1] in COMPANY_FORMS and not (words[-1] == "AG" and bits[-2] & IS_PLACE):  # Texas AG
            return Part(start, " ".join(words), ORGANISATION, tuple(lowers))
    if union & IS_TITLE:
        name = _behind_titles(words, lowers, bits, union)
        if name < 0 or (name == len(words) - 1 and lowers[name] in TITLED):  # General Secretary
            return Part(start, " ".join(words), ROLE, tuple(lowers))
        if name and not bits[-1] & IS_PEOPLES:  # Liberal Democrats
            titles = lowers[:name]
            part = _person_part(start + _offset(words, name), words[name:], lowers[name:], union)
            part.titles = tuple(map(_FULL_TITLES.get, titles, titles))
            part.strong = True
            return part
    given = bool(bits[0] & IS_GIVEN) and not bits[0] & IS_ADJECTIVE
    kind = _body_or_role(words, lowers, bits, union, given) or _place_or_thing(words, lowers[-1], bits, given)
    if kind is not None:
        return Part(start, " ".join(words), kind, tuple(lowers))
    if len(words) == 2 and bits[1] & IS_COUNTRY and not given:  # Poor Mexico
        return Part(start + len(words[0]) + 1, words[1], PLACE, (lowers[1],))
    return _person(start, words, lowers, bits, union, given)


def _body_or_role(
    words: list[str], lowers: list[str], bits: list[int], union: int, given: bool
) -> str | None:
    """Tell whether a name is one of a body, of a people or of a role; None if of none of these."""
    start, last = bits[0], bits[-1]
    if last & IS_PEOPLES:  # House Republicans, but Liberal Democrats
        return ORGANISATION if " ".join(lowers) in PARTIES_IN_PLURAL else PEOPLE
    if union & IS_ORGANISATION:
        if lowers[-1] in HELD:
            return ROLE  # Chief Cabinet Secretary
        surname_like = lowers[-1] in SURNAMES_TOO and not start & _PLACED
        if not (given and len(words) == 2 and surname_like):
            return ORGANISATION
    if last & IS_TITLE:
        if len(words) == 2 and is_acronym(words[0]):
            return ROLE  # FBI Director, SNP MSP
        if not given and all(
            what & _IN_ROLES or word in _LINKS for what, word in zip(bits, words, strict=True)
        ):
            return ROLE
    return ROLE if start & IS_PLACE_START and last & IS_PARTY else None  # a New Hampshire Republican


def _place_or_thing(words: list[str], lower: str, bits: list[int], given: bool) -> str | None:
    """Tell whether a name is one of a place, its people or team, or a thing; None if not."""
    start, last = bits[0], bits[-1]
    size = len(words)
    if start & IS_PLACE_START:
        if (last | known_singular(lower)) & IS_ADJECTIVE:
            return PEOPLE  # North Korean, South Africans
        if last & _PLACED or not start & IS_GIVEN:
            return PLACE
    if start & _PLACED and last & _PLACED and all(what & _PLACED for what in bits):
        return PLACE
    if last & IS_THING and not (given and size <= 3 and lower in SURNAMES_TOO):
        return OTHER
    team = start & _PLACED and not last & IS_COUNTRY and words[-1].endswith("s")
    return ORGANISATION if team and size == 2 and not given else None  # Chicago Bulls


def _person(
    start: int, words: list[str], lowers: list[str], bits: list[int], union: int, given: bool
) -> Part:
    """A name that is none of a body or place: of a person, if it does not look like a headline."""
    name, size = 0, len(words)
    if size > 2 and bits[0] & _PLACED and not given and bits[1] & IS_GIVEN:
        name += 1  # envoy to Ukraine Jane Roe
        size -= 1
        given = True
    while size > 1 and (bits[name] & IS_ADJECTIVE or (size > 2 and bits[name] & IS_MODIFIER and not given)):
        name += 1
        size -= 1
        given = size > 1 and bool(bits[name] & IS_GIVEN)
    first = words[name]
    if size > 1:
        if (union & IS_LEADING and "&" in words[name:]) or (
            first.isupper() and is_acronym(first) and len(first) > 2 and "." not in first
        ):
            return Part(start, " ".join(words), ORGANISATION, tuple(lowers))
        if size > 5 or (
            union & IS_LEADING
            and any(
                bits[index] & IS_LEADING and words[index][0].isupper()
                for index in range(name + 1, len(words) - 1)
            )
        ):
            return Part(start, " ".join(words), OTHER, tuple(lowers))  # a headline
    titles = tuple(lowers[:name])
    if name:
        start += _offset(words, name)
        words, lowers = words[name:], lowers[name:]
    if size == 1:
        part = Part(start, first, OTHER, tuple(lowers))
    else:
        part = _person_part(start, words, lowers, union)
        part.strong = (
            given
            or bool(bits[-1] & IS_SUFFIX)
            or (size > 2 and len(lowers[1]) == 1)
            or family_first(part.words)
        )
    part.titles = titles
    return part


def _behind_titles(words: list[str], lowers: list[str], bits: list[int], union: int) -> int:
    """Where the name behind the last title starts; 0 if there is none, -1 if no name follows."""
    name = 0
    start = bits[0]
    for index in range(len(words) - 2, -1, -1):
        here = bits[index]
        if not here & IS_TITLE:
            continue
        if index == 0 and start & IS_GIVEN and not start & IS_HONORIFIC and words[0][-1] != ".":
            continue  # Dean Smith
        if index == 1 and start & IS_GIVEN and not start & _PLACED:
            continue  # James Earl Jones
        if index > 0 and here & IS_GIVEN and bits[index - 1] & IS_TITLE:
            continue  # Rep. Earl Jones
        if bits[index + 1] & IS_SUFFIX:
            continue  # Martin Luther King Jr.
        name = index + 1
        break
    if name == 0:
        return 0
    if words[name] in ("of", "for"):  # Secretary of State Jane Roe, Minister for Health Simon Roe
        size = len(words)
        named = next((index for index in range(name + 1, size) if bits[index] & IS_GIVEN), 0)
        if not named and size - name == 3:
            named = size - 1
        elif not named and words[name] == "for" and size - name == 4:
            named = size - 2
        if not named or named == name + 1:
            return -1
        name = named
    if (
        union & IS_ORGANISATION
        and not (bits[name] & IS_GIVEN and len(words) - name > 1)
        and any(what & IS_ORGANISATION for what in bits[name:])
    ):
        return 0  # General Motors
    return name - 1 if lowers[name - 1] == "st" else name


def _person_part(start: int, words: list[str], lowers: list[str], union: int) -> Part:
    """A person's name, to be found by its words without particles and nicknames."""
    if union & IS_PARTICLE or not "".join(lowers).isalpha():
        lowers = [
            low[3:] if low[:3] in ("al-", "el-") else low
            for low, word in zip(lowers, words, strict=True)
            if (low not in PARTICLES and low[0] not in _MARKS and low[-1] not in _MARKS)
            or (low in _GIVEN_PARTICLES and word[0].isupper())
        ] or lowers
    return Part(start, " ".join(words), PERSON, tuple(lowers))
