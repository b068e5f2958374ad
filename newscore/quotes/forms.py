"""The words that can head a cue: the forms of the verbs of speech, and the nouns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from newscore.lexicons import cues as words

BASE, THIRD, PAST_FORM, PARTICIPLE, ING = "base", "third", "past", "participle", "ing"
OTHER_HEADS = words.HEARSAY_ADVERBS | {
    "according",
    "per",
    "words",
    "clear",
    "heard",
    "hears",
}  # of cues that are neither verb nor noun

# verbs that have their content to the right
ACTIVE_VERBS = (
    words.CLAUSE_VERBS
    | words.ASK_VERBS
    | words.TELL_VERBS
    | words.URGE_VERBS
    | words.INFINITIVE_VERBS
    | words.OBJECT_VERBS
    | words.NAMING_VERBS
    | words.PREPOSITIONAL_VERBS.keys()
    | words.GESTURE_VERBS
    | words.PARTICLE_VERBS.keys()
)


def inflect(lemma: str, pasts: str = "") -> dict[str, str]:
    """Return the forms of a verb, form -> name; the past stands for the participle where they agree.

    `pasts` are its past and participle; without it they are as the lexicon or the spelling has them.

    >>> inflect("deny")
    {'deny': 'base', 'denies': 'third', 'denying': 'ing', 'denied': 'past'}
    """
    vowels = "aeiou"
    pasts = pasts or words.IRREGULAR.get(lemma, "")
    if lemma.endswith("e"):
        third, ing, past = lemma + "s", lemma[:-1] + "ing", lemma + "d"
    elif lemma.endswith("y") and lemma[-2:-1] not in vowels:
        third, ing, past = lemma[:-1] + "ies", lemma + "ing", lemma[:-1] + "ied"
    else:
        third = lemma + ("es" if lemma.endswith(("s", "x", "z", "go", "ch", "sh")) else "s")
        doubles = lemma in words.DOUBLING or pasts.startswith(f"{lemma}{lemma[-1:]}ed")
        stem = lemma + lemma[-1] if doubles else lemma
        ing, past = stem + "ing", stem + "ed"
    forms = {lemma: BASE, third: THIRD, ing: ING}
    if pasts:
        past, participle = pasts.split()
        forms.setdefault(participle, PARTICIPLE)
    forms[past] = PAST_FORM
    return forms


@dataclass(frozen=True, slots=True)
class CueWords:
    """The words that a text is searched for, all in lower case."""

    verbs: Mapping[str, tuple[str, str]]  # form -> (lemma, name of the form)
    nouns: Mapping[str, str]  # noun -> the noun of `lexicons.cues.NOUNS` that it is read as
    heads: frozenset[str]  # every word that may head a cue
    pasts: frozenset[str]  # verbs that no spelling shows to be such

    @classmethod
    def of(cls, verbs: Mapping[str, tuple[str, str]], nouns: Mapping[str, str]) -> CueWords:
        """The words with what follows from them."""
        heads = frozenset(verbs) | nouns.keys() | OTHER_HEADS
        pasts = (form for form, (_, name) in verbs.items() if name == PAST_FORM and not form.endswith("ed"))
        return cls(verbs, nouns, heads, frozenset(pasts) | {"says", "tells"})


@cache
def stock_words() -> CueWords:
    """Return the cue words of the lexicons."""
    return CueWords.of(cue_forms(), {noun: noun for noun in words.NOUNS})


@cache
def cue_forms() -> dict[str, tuple[str, str]]:
    """Return every form of every verb of speech -> (lemma, form)."""
    lemmas = ACTIVE_VERBS | words.PASSIVE_VERBS
    table: dict[str, tuple[str, str]] = {}
    for lemma in sorted(lemmas):
        for form, name in inflect(lemma).items():
            table[form] = (lemma, name)
            if lemma.endswith("ize"):  # criticise
                table[form.replace("iz", "is")] = (lemma, name)
    # American and British spelling
    for lemma in ("signal", "label", "counsel", "cancel"):
        if lemma in lemmas:
            for ending, name in (("ed", PAST_FORM), ("ing", ING)):
                table[lemma + ending] = table[lemma + "l" + ending] = (lemma, name)
    return table
