"""The forms of the verbs of speech."""

from __future__ import annotations

from functools import cache

from newscore.lexicons import cues as words

BASE, THIRD, PAST_FORM, PARTICIPLE, ING = "base", "third", "past", "participle", "ing"


def inflect(lemma: str) -> dict[str, str]:
    """Return the forms of a verb, form -> name; the past stands for the participle where they agree.

    >>> inflect("deny")
    {'deny': 'base', 'denies': 'third', 'denying': 'ing', 'denied': 'past'}
    """
    vowels = "aeiou"
    if lemma.endswith("e"):
        third, ing, past = lemma + "s", lemma[:-1] + "ing", lemma + "d"
    elif lemma.endswith("y") and lemma[-2] not in vowels:
        third, ing, past = lemma[:-1] + "ies", lemma + "ing", lemma[:-1] + "ied"
    else:
        third = lemma + ("es" if lemma.endswith(("s", "x", "z", "ch", "sh")) else "s")
        stem = lemma + lemma[-1] if lemma in words.DOUBLING else lemma
        ing, past = stem + "ing", stem + "ed"
    forms = {lemma: BASE, third: THIRD, ing: ING}
    if lemma in words.IRREGULAR:
        past, participle = words.IRREGULAR[lemma].split()
        forms.setdefault(participle, PARTICIPLE)
    forms[past] = PAST_FORM
    return forms


@cache
def cue_forms() -> dict[str, tuple[str, str]]:
    """Return every form of every verb of speech -> (lemma, form)."""
    lemmas = (
        words.CLAUSE_VERBS
        | words.ASK_VERBS
        | words.TELL_VERBS
        | words.URGE_VERBS
        | words.INFINITIVE_VERBS
        | words.OBJECT_VERBS
        | words.NAMING_VERBS
        | words.PREPOSITIONAL_VERBS.keys()
        | words.GESTURE_VERBS
        | words.PASSIVE_VERBS
    )
    table: dict[str, tuple[str, str]] = {}
    for lemma in sorted(lemmas):
        for form, name in inflect(lemma).items():
            table[form] = (lemma, name)
    # American and British spelling
    for lemma in ("signal", "label", "counsel", "cancel"):
        if lemma in lemmas:
            for ending, name in (("ed", PAST_FORM), ("ing", ING)):
                table[lemma + ending] = table[lemma + "l" + ending] = (lemma, name)
    return table
