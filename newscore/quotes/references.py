"""What kind of phrase names the source of a statement: a name, a pronoun, a role, or nobody.

`read_reference` looks at the phrase alone; `speakers` then asks the article whom it means. Lists and
appositions are told apart here; a single noun phrase is put to the rows of `reference_rules`.
"""

from __future__ import annotations

import re

from newscore.lexicons.names import (
    COUNTRYMEN,
)
from newscore.lexicons.people import HONORIFICS, KIN, ROLES, SHORT_TITLES, TITLE_MODIFIERS
from newscore.quotes.capitals import RUN, Part
from newscore.quotes.name_words import (
    ARTICLE,
    ORGANISATION,
    OTHER,
    PERSON,
    PLACE,
    PRONOUN,
    is_given,
)
from newscore.quotes.names import Register
from newscore.quotes.reference_rules import (
    BODY,
    BOTH,
    BY_PRONOUN,
    CUT_BEFORE,
    DESCRIPTION,
    HE,
    NAME,
    NO_ONE,
    NOBODY,
    PLACE_BODY,
    RULES,
    SHORT_FORM,
    WHO,
    Reference,
    read_phrase,
)

_CUT = re.compile(
    r"[,;—():\s](?:(?<=,)\s?|(?<=[;—()])|(?<=:)\s"
    r"|(?<=\s)(?:[–—-]{1,2}\s|\(|(?=(?:who|whom|whose|which|that)\b)))"
)
_AND = re.compile(r"\s(?:and|&|as well as|along with)\s", re.I)
_PARTY = re.compile(r",?\s\(?[RDI]-[A-Z][\w.]*+\)?,?(?!\w)")  # "Jane Roe, R-Tenn.,"
_PARTY_ALONE = re.compile(r"[RDI]-[A-Z][a-z]*+\.?(?:[A-Z]\.?)?(?:,|$)")
_BEAT = re.compile(r"\s\([^()]{1,30}\)(?=\s[A-Z])")  # "SSP (West) Ann Roe"
_TIMES = tuple(
    """
    today yesterday tonight tomorrow earlier later then now again recently also himself herself itself
    themselves
    """.split()
)
_TIME_BEHIND = re.compile(rf"\s(?:{'|'.join(_TIMES)})$")
_EXAMPLES = frozenset("including such like led headed backed joined from at in of".split())
_NAMING = (NAME, BODY, PLACE_BODY)
_ODD_NAME = re.compile(r"[a-z]{1,2}[A-Z]\w*|\d+[A-Z]\w*")  # eBay, 3M
_NAMED = re.compile(r"\b(?:named|called|identified as|known as)\s")
_LONGEST = 400  # characters of a source that are read


def read_reference(phrase: str, register: Register) -> Reference:
    """Return how a source phrase refers, names linked to the article's register."""
    pronoun = BY_PRONOUN.get(phrase)
    if pronoun is not None:
        return pronoun
    phrase = phrase[:_LONGEST].replace("\xa0", " ")
    if "(" in phrase:
        phrase = _BEAT.sub("", phrase)
    if "-" in phrase and not _PARTY_ALONE.match(phrase):
        phrase = _PARTY.sub(",", phrase)
    phrase = phrase.strip(' \t\n,;:.—–-"“”()')
    if phrase[:4].lower() == "the " and (one := phrase[4:].lower()) in COUNTRYMEN:
        return Reference(DESCRIPTION, noun=one, words=frozenset(("the", one)))  # "the Spaniard"
    part = register.known(phrase)
    if part is not None and " and " not in phrase:
        return Reference(NAME, (part,))
    pronoun = BY_PRONOUN.get(phrase.lower())
    if pronoun is not None:
        return pronoun
    if phrase[1:2] == "-" and _PARTY_ALONE.match(phrase):
        return Reference(WHO)  # of "Jane Roe, R-Tenn.,": the name right before
    if " " not in phrase and _ODD_NAME.fullmatch(phrase):
        return Reference(NAME, (register.odd(phrase),))
    # of nothing but words few are cut
    whole = " wh" not in phrase and " that" not in phrase and phrase.replace(" ", "").isalpha()
    head, *rest = [phrase] if whole else _CUT.split(phrase)
    head = head.strip()
    if head.endswith(_TIMES):
        head = _TIME_BEHIND.sub("", head)
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
            if " and " in piece and piece.split(None, 1)[0].lower() not in _EXAMPLES:
                pair = _read_head(piece.strip(), register)  # the two candidates, Jane Roe and John Doe
                if pair.kind == BOTH and all(
                    other.kind == NAME and other.parts[0].kind == PERSON for other in pair.others
                ):
                    return pair
        for piece in rest[:4]:
            if (part := _surname(piece.strip(), register)) is not None:
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
    named = [
        _whole_name(piece.strip(), register)
        or _surname(piece.strip(), register)
        or (_fellow(piece.strip(), register) if first.parts[0].kind in (PLACE, ORGANISATION) else None)
        for piece in pieces
        if piece.strip()
    ]
    if not named or None in named:
        return None
    return Reference(BOTH, others=(first, *(Reference(NAME, (part,)) for part in named if part is not None)))


def _fellow(piece: str, register: Register) -> Part | None:
    """The place or body that is all of a member of a list: "the US, Britain and France"."""
    names = _names_in(piece, register)
    whole = len(names) == 1 and names[0][1] - names[0][0] == len(piece.removeprefix("the "))
    return names[0][2] if whole and names[0][2].kind in (PLACE, ORGANISATION) else None


def _names_in(phrase: str, register: Register) -> list[tuple[int, int, Part]]:
    if phrase.islower():  # "the mayor", "police"
        return []
    return [
        (start := found.start() + part.start, start + len(part.name), part)
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
        titles = piece[:start].split()
        whole = [word for word in titles if not (word[-1] == "." and word[0].isupper())]  # without Rt. Hon.
        before = [word.lower().strip(".,'’") for word in whole]
        if not before or before[-1] in ROLES or before[-1] in SHORT_TITLES or before[-1] in KIN:
            return part if not CUT_BEFORE.search(" " + piece[:start]) else None
        return part if all(word in TITLE_MODIFIERS or word in HONORIFICS for word in before) else None
    return None


def _surname(piece: str, register: Register) -> Part | None:
    """The person whom one last word names, where the article names somebody so in full."""
    names = _names_in(piece, register)
    if len(names) != 1 or names[0][1] - names[0][0] < len(piece.rstrip(".,")):
        return None
    part = names[0][2]
    known = part in register.choices or (part.entity is not None and part.entity.kind == PERSON)
    return part if known else None


def _read_head(head: str, register: Register) -> Reference:
    """Read a phrase up to its first comma: split at "and", else put to the rules."""
    if head[:5].lower() == "both ":
        head = head[5:]
    elif head[:8].lower() == "neither ":
        head = head[8:].replace(" nor ", " and ")
    names = _names_in(head, register)
    if " and " in head or " & " in head or " as well as " in head or " along with " in head:
        for found in _AND.finditer(head):
            if any(start < found.start() and found.end() < end for start, end, _ in names):
                continue
            left = _read_head(head[: found.start()].strip(), register)
            right = _read_head(head[found.end() :].strip(), register)
            if left.kind in (*_NAMING, HE) and right.kind in (*_NAMING, BOTH):
                return Reference(BOTH, others=(left, *(right.others or (right,))))
            behind = head[found.end() :].strip()
            if left.kind in _NAMING:
                if (
                    right.kind == NOBODY
                    and behind[:1].isupper()
                    and left.parts[0].kind in (PLACE, ORGANISATION)
                ):
                    return NO_ONE  # U.S. and Norse officials
                return left
            if right.kind == NAME and left.noun in ROLES:
                if not behind.startswith(("the ", right.parts[0].name)):
                    return right  # lobbyist and strategist Jane Roe
                if left.kind == DESCRIPTION and head[:4].lower() == "the ":
                    return Reference(BOTH, others=(left, right))
                return right if " " not in head[: found.start()].strip() else NO_ONE
            if left.kind == DESCRIPTION and right.kind == DESCRIPTION:
                if behind.lower().startswith("the "):
                    return NO_ONE
                return Reference(DESCRIPTION, noun=right.noun, words=left.words | right.words | {left.noun})
            return NO_ONE
    phrase = read_phrase(head, names)
    if phrase is not None:
        for rule in RULES:
            answer = rule.read(phrase)
            if answer is not None:
                return answer
    return NO_ONE
