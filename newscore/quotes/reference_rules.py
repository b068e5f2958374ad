"""The ways in which a noun phrase refers, one row a way; the first that answers decides.

Each looks at the words and names of the phrase alone: whether it is a name, a pronoun, a role, a short form,
somebody's relative or nobody.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from newscore.lexicons.grammar import POSSESSIVES
from newscore.lexicons.names import (
    ADJECTIVES,
    ANY_BODY,
    NAMED_BODIES,
    NATIONAL_BODIES,
    PLACE_BODIES,
    SHORT_FORMS,
    UNNAMED,
    WRITINGS,
)
from newscore.lexicons.people import KIN, ROLES, SHORT_TITLES
from newscore.quotes.capitals import Part
from newscore.quotes.name_words import NAMED, ORGANISATION, OTHER, PEOPLE, PERSON, PLACE

NOBODY, BOTH, NAME, PAIR, BODY, PLACE_BODY = "nobody", "both", "name", "pair", "body", "place body"
HE, IT, THEY, WHO, WHICH = "he", "it", "they", "who", "which"
DESCRIPTION, SHORT_FORM = "description", "short form"


@dataclass(slots=True)
class Reference:
    """How a phrase refers. `parts` are the names in it, `noun` and `words` its description."""

    kind: str
    parts: tuple[Part, ...] = ()
    noun: str = ""
    words: frozenset[str] = frozenset()
    others: tuple[Reference, ...] = ()  # of "A and B"
    complement: bool = False  # whether a role is one of something: "the chairman of the party"


NO_ONE = Reference(NOBODY)
BY_PRONOUN = {
    **dict.fromkeys("he him his himself".split(), Reference(HE, noun="m")),
    **dict.fromkeys("she her hers herself".split(), Reference(HE, noun="f")),
    **dict.fromkeys("it its itself".split(), Reference(IT)),
    **dict.fromkeys("they them their themselves".split(), Reference(THEY)),
    **dict.fromkeys("who whom whose".split(), Reference(WHO)),
    **dict.fromkeys("which that".split(), Reference(WHICH)),
    **dict.fromkeys(
        ("both", "each", "both men", "both women", "both candidates", "the two", "the pair", "the two men",
         "the two women", "the two candidates", "the duo", "the couple", "the two leaders", "both leaders"),
        Reference(PAIR),
    ),
}  # fmt: skip
BY_PRONOUN |= {word.capitalize(): BY_PRONOUN[word] for word in ("he", "she", "it", "they")}
_OWNED = POSSESSIVES - {"whose"}
_INDEFINITE = frozenset(
    """
    neither either a an another some any many several few most no every each all other one two three
    these those
    """.split()
)
_PREPOSITIONS = frozenset(
    """
    of for at in across around throughout through within during after before over between such opposed from
    with to by on near about against behind under among inside outside working led based briefed familiar
    close speaking running named known identified like including present involved
    """.split()
)
CUT_BEFORE = re.compile(
    rf"\s(?:(?!of\s(?:staff|state|police|operations)\b)(?:{'|'.join(sorted(_PREPOSITIONS))})"
    r"|\w{1,20}ing(?=\s(?:an?|the|their|his|her)\b))\b"
)
_OFFICIAL = frozenset("official state state-run".split())  # "the official media" is a news agency
_ONE_OF_A_PEOPLE = ("an", "ine", "i", "er")  # "the German" is one, "the French" are many
_PASSED_ON = ("obtained", "published", "seen", "reviewed", "reported", "released", "posted", "shared")
_COUNTING = frozenset("one some many most few several all".split())
_AUTHORED = re.compile(r"\b(?:from|by)\s(?:(?!of\b)[\w.]+\s){0,4}$")
_WORD = re.compile(r"[^\W\d_](?:[\w’'-]*[^\W_])?")


@dataclass(slots=True)
class Phrase:
    """A noun phrase without commas and coordination."""

    text: str
    names: list[tuple[int, int, Part]]  # all names in it, with their places
    cut: int  # where its first preposition stands: what is behind does not head it
    words: tuple[str, ...]  # the words before, lower-cased, titles in full
    first: str  # of these words
    noun: str  # the last of them
    last: tuple[int, int, Part] | None  # the last name before the preposition
    tail: str  # what stands between that name and the preposition
    owner: Part | None  # that name, if it names somebody


def read_phrase(text: str, names: list[tuple[int, int, Part]]) -> Phrase | None:
    cut = len(text)
    plain = text.replace(" ", "").isalpha()  # nothing but words, as mostly, and few of them prepositions
    if not plain or "ing " in text or not _PREPOSITIONS.isdisjoint(text.split()):
        for found in CUT_BEFORE.finditer(text):
            if not any(start < found.start() < end for start, end, _ in names):
                cut = found.start()
                break
    before = text[:cut]
    words = before.lower().split() if plain else [word.lower() for word in _WORD.findall(before)]
    if not words:
        return None
    full = tuple(map(SHORT_TITLES.get, words, words))
    last, owner, tail = None, None, ""
    for name in names:
        if name[0] < cut:
            last = name
    if last is not None:
        tail = text[last[1] : cut].removeprefix("'s").removeprefix("’s")
        owner = last[2] if last[2].kind in NAMED else None
    return Phrase(text, names, cut, full, full[0], full[-1], last, tail, owner)


@dataclass(frozen=True, slots=True)
class Rule:
    """One way in which a noun phrase refers, with phrases that are read by it and that are not."""

    name: str
    read: Callable[[Phrase], Reference | None]
    examples: tuple[str, ...]
    counterexamples: tuple[str, ...]


def _name(phrase: Phrase) -> Reference | None:
    if phrase.last is None or _WORD.search(phrase.tail):
        return None
    start, _, part = phrase.last
    text, cut = phrase.text, phrase.cut
    if part.kind not in NAMED or (part.kind == PLACE and text[cut:].startswith(" to ")):
        return None
    if phrase.first in _COUNTING:
        return NO_ONE  # some Roe backers in Ohio, one Norhaven
    if (" " + text[:start].rstrip()).endswith((" of", " for")):  # but "Prof Ann Roe"
        return NO_ONE
    return Reference(NAME, (part,))


def _name_at_the_end(phrase: Phrase) -> Reference | None:
    if not phrase.names or phrase.noun not in ROLES:
        return None
    start, end, part = phrase.names[-1]
    follows = len(part.words) > 1 and (part.start > 0 or _behind_field(phrase, start))
    return Reference(NAME, (part,)) if part.kind == PERSON and follows and end == len(phrase.text) else None


def _behind_field(phrase: Phrase, start: int) -> bool:
    """Whether a name stands behind the field of the role: `head of sales Jane Roe`."""
    field = phrase.text[phrase.cut : start].split()
    if not 2 <= len(field) <= 4 or field[0] != "of" or field[1] in ("the", "a", "an") or field[1] in _OWNED:
        return False
    return all(word.isalpha() and word.islower() and word not in ROLES and word not in KIN for word in field)


def _capital_role(phrase: Phrase) -> Reference | None:
    if phrase.last is None or _WORD.search(phrase.tail):
        return None
    if phrase.first == "the" and len(phrase.words) == 2 and phrase.last[2].kind == PEOPLE:
        if phrase.noun in ADJECTIVES and phrase.noun.endswith(_ONE_OF_A_PEOPLE):
            return Reference(DESCRIPTION, noun=phrase.noun, words=frozenset(phrase.words))
        return NO_ONE
    if phrase.last[2].kind in (PEOPLE, PLACE) or phrase.first in _INDEFINITE:
        return Reference(NOBODY, noun=phrase.noun)
    return Reference(DESCRIPTION, noun=phrase.noun, words=frozenset(phrase.words))


def _pronoun(phrase: Phrase) -> Reference | None:
    found = BY_PRONOUN.get(phrase.first) if len(phrase.words) == 1 else None
    whole = phrase.cut == len(phrase.text)
    return found if found is not None and (whole or found.kind == HE) else None


def _government(phrase: Phrase) -> Reference | None:
    if (
        phrase.last is None
        or phrase.noun not in NATIONAL_BODIES
        or phrase.first == "a"
        or len(phrase.words) > 4
    ):
        return None
    part = phrase.last[2]
    return Reference(BODY, (part,), phrase.noun) if part.kind == PEOPLE else None


def _writing(phrase: Phrase) -> Reference | None:
    if phrase.noun not in WRITINGS:
        return None
    for start, end, part in phrase.names:
        if part.kind not in (PERSON, OTHER, ORGANISATION):
            continue
        if end <= phrase.cut:
            return Reference(NAME, (part,))
        by = _AUTHORED.search(phrase.text[:start])
        if by is not None:
            passed_on = phrase.text[: by.start()].rstrip().endswith(_PASSED_ON)
            return NO_ONE if passed_on else Reference(NAME, (part,))
    return BY_PRONOUN.get(phrase.first, NO_ONE) if phrase.first in _OWNED else NO_ONE


def _owned_body(phrase: Phrase) -> Reference | None:
    if phrase.owner is None or phrase.noun not in NAMED_BODIES or phrase.first in ("a", "an", "some"):
        return None
    return Reference(BODY, (phrase.owner,), phrase.noun) if len(phrase.tail.split()) <= 4 else None


def _body_with_its_kind(phrase: Phrase) -> Reference | None:
    owner = phrase.owner
    if owner is None or owner.possessive or owner.kind == PLACE or phrase.first in ("a", "an", "another"):
        return None
    return Reference(NAME, (owner,)) if phrase.noun in ANY_BODY and phrase.tail[:1] == " " else None


def _indefinite(phrase: Phrase) -> Reference | None:
    return Reference(NOBODY, noun=phrase.noun) if phrase.first in _INDEFINITE else None


def _place_body(phrase: Phrase) -> Reference | None:
    cut = phrase.cut
    if phrase.noun not in PLACE_BODIES or len(phrase.words) > 2 or phrase.text[cut : cut + 4] != " of ":
        return None
    behind = [part for start, _, part in phrase.names if start <= cut + 8]
    if not behind or behind[-1].kind not in (PLACE, OTHER):
        return None
    return Reference(PLACE_BODY, (behind[-1],), phrase.noun)


def _relative(phrase: Phrase) -> Reference | None:
    owner = phrase.owner if phrase.owner is not None and phrase.owner.possessive else None
    if phrase.first not in _OWNED and owner is None:
        return None
    noun = phrase.noun
    if noun in KIN or (owner is not None and noun in ROLES):
        return Reference(
            DESCRIPTION, () if owner is None else (owner,), noun, frozenset(phrase.words) - _OWNED
        )
    return Reference(NOBODY, noun=noun)


def _candidates(phrase: Phrase) -> Reference | None:
    return Reference(PAIR) if phrase.words == ("the", "candidates") else None


def _unnamed(phrase: Phrase) -> Reference | None:
    if phrase.noun == "media" and not _OFFICIAL.isdisjoint(phrase.words):
        return Reference(SHORT_FORM, noun="agency", words=frozenset(phrase.words) - _OFFICIAL - {"media"})
    return NO_ONE if phrase.noun in UNNAMED else None


def _role(phrase: Phrase) -> Reference | None:
    if phrase.noun not in ROLES and "year-old" not in phrase.noun:
        return None
    return Reference(
        DESCRIPTION,
        noun=phrase.noun,
        words=frozenset(phrase.words),
        complement=phrase.cut < len(phrase.text),
    )


def _parent(phrase: Phrase) -> Reference | None:
    """`the father of two`, `the mother-of-three`: the one of that sex whom the text is speaking of."""
    found = _PARENT_OF.fullmatch(phrase.text)
    return BY_PRONOUN["he" if found["father"] else "she"] if found else None


_PARENT_OF = re.compile(
    r"[Tt]he (?:[\w-]+ )?(?:(?P<father>(?:grand)?father|dad)|(?:grand)?mother|mum|mom)[ -]of[ -]"
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)"
)


def _short_form(phrase: Phrase) -> Reference | None:
    if phrase.noun not in SHORT_FORMS or any(word[-2:] in ("'s", "’s") for word in phrase.words):
        return None
    return Reference(SHORT_FORM, noun=phrase.noun, words=frozenset(phrase.words))


RULES = (
    Rule(
        "name",
        _name,
        ("the State Department", "Mayor Jane Roe", "Jane Roe of Ohio", "former envoy Jane Roe"),
        ("Roe supporters", "the mayor of London", "Paris to Prague"),
    ),
    Rule(
        "name at the end",
        _name_at_the_end,
        ("the ambassador to the U.N. Jane Roe", "envoy to Ukraine Jane Roe"),
        ("a lawyer for Jane Roe",),
    ),
    Rule(
        "capital role",
        _capital_role,
        ("The Republican", "Republicans", "the German", "the French"),
        ("the republican cause",),
    ),
    Rule("parent", _parent, ("the father of two", "The mother-of-three"), ("the father of the boy",)),
    Rule("pronoun", _pronoun, ("he in person",), ("Jane Roe",)),
    Rule(
        "government",
        _government,
        ("the Turkish government", "the North Korean military"),
        ("a Turkish government", "the government"),
    ),
    Rule("writing", _writing, ("a tweet from Jane Roe", "Roe’s letter", "a memo"), ("the mayor",)),
    Rule(
        "owned body",
        _owned_body,
        ("Roe’s campaign", "Jane Roe’s presidential campaign", "the Roe administration"),
        ("the campaign", "a Roe campaign"),
    ),
    Rule("body with its kind", _body_with_its_kind, ("the Tavro news agency",), ("Roe’s company",)),
    Rule("indefinite", _indefinite, ("a spokesman", "one of the lawyers"), ("the spokesman",)),
    Rule("place body", _place_body, ("the city of Norhaven",), ("the city",)),
    Rule("relative", _relative, ("his wife", "Roe’s lawyer", "their car"), ("the lawyer",)),
    Rule("the candidates", _candidates, ("the candidates",), ("some candidates",)),
    Rule("unnamed", _unnamed, ("officials", "the police"), ("the mayor",)),
    Rule("role", _role, ("the mayor", "the Ohio senator", "the 46-year-old"), ("the agency",)),
    Rule("short form", _short_form, ("the agency", "the company"), ("the bridge",)),
)
