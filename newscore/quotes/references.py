"""What kind of phrase names the source of a statement: a name, a pronoun, a role, or nobody.

`read_reference` looks at the phrase alone; `speakers` then asks the article whom it means.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from newscore.lexicons.organisations import (
    ANY_BODY,
    NAMED_BODIES,
    PLACE_BODIES,
    SHORT_FORMS,
    UNNAMED,
    WRITINGS,
)
from newscore.lexicons.titles import HONORIFICS, KIN, ROLES, SHORT_TITLES, TITLE_MODIFIERS
from newscore.quotes.capitals import (
    ARTICLE,
    NAMED,
    ORGANISATION,
    OTHER,
    PEOPLE,
    PERSON,
    PLACE,
    PRONOUN,
    RUN,
    Part,
    is_given,
)
from newscore.quotes.names import Register

NOBODY, BOTH, NAME, HE, IT, THEY, WHO, WHICH, DESCRIPTION, BODY, PAIR, SHORT_FORM, PLACE_BODY = (
    "nobody",
    "both",
    "name",
    "he",
    "it",
    "they",
    "who",
    "which",
    "description",
    "body",
    "pair",
    "short form",
    "place body",
)


@dataclass(frozen=True, slots=True)
class Reference:
    """How a phrase refers. `parts` are the names in it, `noun` and `words` its description."""

    kind: str
    parts: tuple[Part, ...] = ()
    noun: str = ""
    words: frozenset[str] = frozenset()
    others: tuple[Reference, ...] = ()  # of "A and B"


_NOBODY = Reference(NOBODY)
_PRONOUNS = {
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
_DEFINITE = frozenset("the this that".split())
_OWNED = frozenset("his her their its my our your".split())
_INDEFINITE = frozenset(
    """
    neither either a an another some any many several few most no every each all other one two three
    these those
    """.split()
)

_CUT = re.compile(r",\s?|;|\s[–—-]{1,2}\s|—|\s?\(|\)|:\s|\s(?=(?:who|whom|whose|which|that)\b)")
_AND = re.compile(r"\s(?:and|&|as well as|along with)\s", re.I)
_PREPOSITION = re.compile(
    r"\s(?:of|for|at|in|from|with|to|by|on|near|about|against|behind|under|among|inside|outside|working|led|"
    r"based|briefed|familiar|close|speaking|running|named|known|identified|like|including|present|involved)\b"
)
_PARTY = re.compile(r",?\s\(?[RDI]-[A-Z][\w.]*+\)?,?(?!\w)")  # "Jane Roe, R-Tenn.,"
_TIME_BEHIND = re.compile(
    r"\s(?:today|yesterday|tonight|tomorrow|earlier|later|then|now|again|recently|also)$"
)
_ODD_NAME = re.compile(r"[a-z]{1,2}[A-Z]\w*|\d+[A-Z]\w*")  # eBay, 3M
_NAMED = re.compile(r"\b(?:named|called|identified as|known as)\s")
_AUTHORED = re.compile(r"\b(?:from|by)\s(?:the\s)?")
_WORD = re.compile(r"[^\W\d_](?:[\w’'-]*[^\W_])?")
_LONGEST = 400  # characters of a source that are read


def read_reference(phrase: str, register: Register) -> Reference:
    """Return how a source phrase refers, names linked to the article's register."""
    phrase = _PARTY.sub(",", phrase[:_LONGEST]).strip(' \t\n,;:.—–-"“”()')
    part = register.known(phrase)
    if part is not None:
        return Reference(NAME, (part,))
    pronoun = _PRONOUNS.get(phrase.lower())
    if pronoun is not None:
        return pronoun
    if _ODD_NAME.fullmatch(phrase):
        return Reference(NAME, (register.odd(phrase),))
    head, *rest = _CUT.split(phrase)
    head = _TIME_BEHIND.sub("", head.strip())
    if not head and rest:
        head, rest = rest[0].strip(), rest[1:]
    found = _read_head(head, register)
    if found.kind == NAME and rest:
        listed = _listed(found, rest, register)
        if listed is not None:
            return listed
    if found.kind in (NOBODY, DESCRIPTION, SHORT_FORM):
        for piece in rest[:4]:
            named = _whole_name(piece.strip(), register)
            if named is not None:
                return Reference(NAME, (named,))
        if rest and (part := _surname(rest[-1].strip(), register)) is not None:
            return Reference(NAME, (part,))
        call = _NAMED.search(head)
        if call:
            named = _whole_name(head[call.end() :], register)
            if named is not None:
                return Reference(NAME, (named,))
    return found


def _listed(first: Reference, rest: list[str], register: Register) -> Reference | None:
    """The names of a list, "Jane Roe, John Doe and Ann Poe", if the phrase is one."""
    last = rest[-1].strip()
    found = _AND.search(" " + last)
    if found is None:
        return None
    pieces = [*rest[:-1], last[: max(found.start() - 1, 0)], last[found.end() - 1 :]]
    named = [_whole_name(piece.strip(), register) for piece in pieces if piece.strip()]
    if not named or any(part is None for part in named):
        return None
    return Reference(BOTH, others=(first, *(Reference(NAME, (part,)) for part in named if part is not None)))


def _names_in(phrase: str, register: Register) -> list[tuple[int, int, Part]]:
    return [
        (found.start() + part.start, found.start() + part.end, part)
        for found in RUN.finditer(phrase)
        for part in register.parts(found[0])
        if part.kind not in (PRONOUN, ARTICLE)
    ]


def _whole_name(piece: str, register: Register) -> Part | None:
    """The person whom an apposition names, if it does little else: "John Roe", "former envoy John Roe"."""
    names = _names_in(piece, register)
    for start, end, part in names:
        if part.kind != PERSON and not (part.kind == OTHER and is_given(part.words[0])):
            continue
        if len(part.words) < 2 and not (is_given(part.words[0]) or part.titles):
            continue
        if len(piece) - end > 1 and not piece.startswith((" of ", " from "), end):
            return None
        before = [_bare(word) for word in piece[:start].split()]
        if not before or before[-1] in ROLES or before[-1] in SHORT_TITLES or before[-1] in KIN:
            return part if not _PREPOSITION.search(" " + piece[:start]) else None
        return part if all(word in TITLE_MODIFIERS or word in HONORIFICS for word in before) else None
    return None


def _surname(piece: str, register: Register) -> Part | None:
    """The person whom one last word names, where the article names somebody so in full."""
    names = _names_in(piece, register)
    if len(names) != 1 or names[0][1] - names[0][0] < len(piece.rstrip(".,")):
        return None
    part = names[0][2]
    known = part.choices or (part.entity is not None and part.entity.kind == PERSON)
    return part if known else None


def _bare(word: str) -> str:
    return word.lower().strip(".,'’")


def _read_head(head: str, register: Register) -> Reference:
    if head[:5].lower() == "both ":
        head = head[5:]
    names = _names_in(head, register)
    if " and " in head or " & " in head or " as well as " in head or " along with " in head:
        for found in _AND.finditer(head):
            if any(start < found.start() and found.end() < end for start, end, _ in names):
                continue
            left = _read_head(head[: found.start()].strip(), register)
            right = _read_head(head[found.end() :].strip(), register)
            if left.kind == NAME and right.kind == NAME:
                return Reference(BOTH, others=(left, right))
            behind = head[found.end() :].strip()
            if left.kind == NAME:
                if (
                    right.kind == NOBODY
                    and behind[:1].isupper()
                    and left.parts[0].kind in (PLACE, ORGANISATION)
                ):
                    return _NOBODY  # U.S. and Kuwaiti officials
                return left
            if right.kind == NAME and left.noun in ROLES:
                if behind[0].islower() and not behind.startswith("the "):
                    return right  # lobbyist and strategist Jane Roe
                if left.kind == DESCRIPTION and head[:4].lower() == "the ":
                    return Reference(BOTH, others=(left, right))
                return right if " " not in head[: found.start()].strip() else _NOBODY
            if left.kind == DESCRIPTION and right.kind == DESCRIPTION:
                if behind.lower().startswith("the "):
                    return _NOBODY
                return Reference(DESCRIPTION, noun=right.noun, words=left.words | right.words | {left.noun})
            return _NOBODY
    return _read_noun_phrase(head, names)


def _read_noun_phrase(head: str, names: list[tuple[int, int, Part]]) -> Reference:
    """Tell whether a phrase without commas and coordination is headed by a name or by a noun."""
    cut = len(head)
    for found in _PREPOSITION.finditer(head):
        if not any(start < found.start() < end for start, end, _ in names):
            cut = found.start()
            break
    before = [name for name in names if name[0] < cut]
    words = [_bare(word) for word in _WORD.findall(head[:cut])]
    if not words:
        return _NOBODY
    first = words[0]
    if before:
        start, end, part = before[-1]
        tail = head[end:cut]
        tail = tail[2:] if tail[:2] in ("'s", "’s") else tail
        if not _WORD.search(tail):
            if part.kind in NAMED:
                if part.kind == PLACE and head[cut:].startswith(" to "):
                    return _NOBODY
                if cut < len(head) and first in ("one", "some", "many", "most", "few", "several", "all"):
                    return _NOBODY
                if head[:start].rstrip().endswith(("of", "for")):
                    return _NOBODY
                return Reference(NAME, (part,))
            if part.kind == PEOPLE or first in _INDEFINITE:
                return _NOBODY
            return Reference(DESCRIPTION, noun=_full(words[-1]), words=frozenset(map(_full, words)))
    if first in _PRONOUNS and len(words) == 1:
        return _PRONOUNS[first]
    noun = _full(words[-1])
    if before and before[-1][2].kind == PEOPLE and noun == "government" and first != "a" and len(words) <= 3:
        return Reference(BODY, (before[-1][2],), noun)  # the Turkish government
    described = frozenset(map(_full, words))
    owner_part = before[-1][2] if before else None
    if noun in WRITINGS:
        return _author(head, names, first, cut)
    if owner_part is not None and owner_part.kind in NAMED:
        gap = head[before[-1][1] : cut].split()
        if noun in NAMED_BODIES and len(gap) <= 4 and first not in ("a", "an", "some"):
            return Reference(BODY, (owner_part,), noun)
        if (
            noun in ANY_BODY
            and not owner_part.possessive
            and head[before[-1][1] :][:1] == " "
            and owner_part.kind != PLACE
            and first not in ("a", "an", "another")
        ):
            return Reference(NAME, (owner_part,))
    if first in _INDEFINITE:
        return Reference(NOBODY, noun=noun)
    if noun in PLACE_BODIES and len(words) <= 2 and head[cut : cut + 4] == " of ":
        behind = [part for start, _, part in names if start <= cut + 8]
        if behind and behind[-1].kind in (PLACE, OTHER):
            return Reference(PLACE_BODY, (behind[-1],), noun)
    owner = owner_part if owner_part is not None and owner_part.possessive else None
    if first in _OWNED or owner is not None:
        if noun in KIN or (owner is not None and noun in ROLES):
            return Reference(DESCRIPTION, (owner,) if owner else (), noun, described - _OWNED)
        return Reference(NOBODY, noun=noun)
    if noun == "candidates" and first == "the":
        return Reference(PAIR)
    if noun in UNNAMED:
        return _NOBODY
    if noun in ROLES or "year-old" in noun:
        return Reference(DESCRIPTION, noun=noun, words=described)
    if noun in SHORT_FORMS or noun in ("country", "city", "state", "town"):
        return Reference(SHORT_FORM, noun=noun, words=described)
    return _NOBODY


def _full(word: str) -> str:
    return SHORT_TITLES.get(word, word)


def _author(head: str, names: list[tuple[int, int, Part]], first: str, cut: int) -> Reference:
    """Who wrote a letter, a tweet or a statement: named before the word, or behind from or by."""
    for start, end, part in names:
        if part.kind in (PERSON, OTHER, ORGANISATION) and end <= cut:
            return Reference(NAME, (part,))
        if part.kind in (PERSON, OTHER, ORGANISATION) and re.search(
            r"\b(?:from|by)\s(?:[\w.]+\s){0,4}$", head[:start]
        ):
            return Reference(NAME, (part,))
    return _PRONOUNS[first] if first in _OWNED and first in _PRONOUNS else _NOBODY
