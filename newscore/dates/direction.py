"""Whether the clause around a date looks back or ahead."""

from __future__ import annotations

from typing import Final

from newscore.lexicons import tense
from newscore.tokens import Tokens

PAST: Final = -1
UNKNOWN: Final = 0
FUTURE: Final = 1
_REACH: Final = 14  # tokens to look at, either way
_NOT_VERBS: Final = frozenset(
    "the a an his her its their this that these those at on in about more my our your".split()
)


def direction(tokens: Tokens, first: int, last: int) -> int:
    """Return PAST, FUTURE or UNKNOWN for the date at tokens `first` to `last`.

    The nearest word of tense decides, first to the left within the clause, then to the right:

    1. a modal (`will`, `would`), a word of scheduling (`due`, `payable`, `is scheduled`, `plans`) or
       a present form of `be` looks ahead;
    2. an infinitive looks ahead, unless its clause is governed by a plain past verb
       (`agreed to meet Thursday`, but `returned to work Monday`);
    3. a past tense looks back, unless the verb group opens with a modal or `to` (`will be paid`);
    4. `since`, `ended`, `earlier` look back.
    """
    lowers = tokens.lowers
    for at in range(first - 1, max(first - _REACH, -1), -1):
        word = lowers[at]
        if word in tense.CLAUSE_MARKS or word in tense.CLAUSE_WORDS:
            break
        found = _tense_at(tokens, at)
        if found:
            return found
    for at in range(last + 1, min(last + _REACH, len(lowers))):
        word = lowers[at]
        if word in tense.CLAUSE_MARKS or (at > last + 2 and word in tense.CLAUSE_WORDS):
            break
        found = _tense_at(tokens, at)
        if found:
            return found
    return UNKNOWN


def _tense_at(tokens: Tokens, at: int) -> int:
    """What one word says of the direction, read with the words before it."""
    lowers = tokens.lowers
    word = lowers[at]
    if word in tense.MODALS or word in tense.SCHEDULING:
        return FUTURE
    if word in tense.LOOKING_BACK:
        return PAST
    if word == "to":
        return _infinitive_at(tokens, at)
    if is_past_form(word):
        for before in lowers[max(at - 4, 0) : at]:
            if before in tense.MODALS or before == "to":
                return FUTURE
        return PAST
    if word in tense.BE and word[0] not in "'’":
        return FUTURE
    return UNKNOWN


def _infinitive_at(tokens: Tokens, at: int) -> int:
    """What `to` and a verb say: ahead, unless a plain past verb governs them."""
    verb = tokens.words[at + 1] if at + 1 < len(tokens) else ""
    if not verb[:1].islower() or verb in _NOT_VERBS or verb.endswith("ing"):
        return UNKNOWN
    for before in reversed(tokens.lowers[max(at - 5, 0) : at]):
        if before in tense.CLAUSE_MARKS or before in tense.CLAUSE_WORDS:
            break
        if (
            before in tense.SCHEDULING
            or before in tense.COMMITTING
            or before in tense.BE
            or before in tense.MODALS
        ):
            return FUTURE
        if is_past_form(before):
            return PAST
    return FUTURE


def is_past_form(word: str) -> bool:
    """Whether a lower-case word is a past tense or past participle."""
    return word in tense.IRREGULAR_PAST or (
        word.endswith("ed") and len(word) > 4 and word not in tense.NOT_PAST
    )
