"""Finds cues: the verb groups, nouns and set phrases by which a text attributes words to somebody."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import compress

from newscore.lexicons import cues as words
from newscore.lexicons import grammar
from newscore.quotes.forms import BASE, ING, PARTICIPLE, PAST_FORM, THIRD
from newscore.quotes.reading import (
    ADVERB,
    AUXILIARY,
    COORDINATOR,
    DETERMINER,
    MARK,
    NAME,
    NOUN,
    NUMBER,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    SUBORDINATOR,
    TO,
    Reading,
)


@dataclass(slots=True)
class Cue:
    """A cue by its tokens: `first` and `last` bound the group, `head` is the word that was looked up."""

    lemma: str
    form: str
    first: int
    head: int
    last: int
    passive: bool = False
    infinitive: bool = False
    bare: bool = False  # a base form that is a verb only with a plural subject: "critics call", "a call"


def find_cues(reading: Reading) -> list[Cue]:
    """Return the candidates for cues outside quotation marks, in text order.

    A verb group takes in auxiliaries, negation and adverbs ("had also confirmed", "did not say") and a verb
    that leads to it ("declined to say", "went on to explain").
    """
    lookup, lowers, quoted = reading.cue_words.heads, reading.lowers, reading.quoted
    found: list[Cue] = []
    for index in compress(range(len(lowers)), map(lookup.__contains__, lowers)):
        if quoted[index] or (
            reading.words[index] != lowers[index] and not _may_be_capitalised(reading, index)
        ):
            continue
        cue = _read_cue(reading, index)
        if cue is not None:
            found.append(cue)
    return found


def _may_be_capitalised(reading: Reading, index: int) -> bool:
    """Whether a capitalised word may be a cue: at the start of a sentence, or in a headline of such words."""
    if (
        not reading.words[index][0].isupper()
        or index in reading.sentence_starts
        or index - 1 in reading.closes
        or reading.words[index - 1] in ":("
    ):
        return True
    if reading.lowers[index] in ("states", "post", "posts", "call", "press"):
        return False
    low, high = reading.units[reading.unit_of(index)]
    initials = [word[0] for word in reading.words[low : min(high, low + 40)] if len(word) > 3]
    return sum(map(str.isupper, initials)) > 3 * sum(map(str.islower, initials))


def _read_cue(reading: Reading, index: int) -> Cue | None:
    lower = reading.lowers[index]
    following = reading.lowers[index + 1] if index + 1 < len(reading.lowers) else ""
    if lower == "according":
        return Cue("according", "set phrase", index, index, index + 1) if following == "to" else None
    if lower == "per":
        return Cue("according", "set phrase", index, index, index) if _is_according(reading, index) else None
    if following == "by" and index and reading.lowers[index - 1] == "as" and lower in _AS_SAID:
        return Cue("according", "set phrase", index - 1, index, index + 1)
    if lower == "words" and following == "of" and reading.lowers[index - 2 : index] == ["in", "the"]:
        inside = index - 2 not in reading.sentence_starts  # at the start it is an opening phrase
        return Cue("according", "set phrase", index - 2, index, index + 1) if inside else None
    if lower in words.HEARSAY_ADVERBS:
        return Cue(lower, "adverb", index, index, index)
    verb = reading.cue_words.verbs.get(lower)
    if verb is not None:
        particles = words.PARTICLE_VERBS.get(verb[0])
        if particles is not None and following not in particles:
            return None
        cue = _verb_group(reading, index, *verb)
        if cue is not None:
            cue.last += particles is not None
            return cue
    noun = reading.cue_words.nouns.get(lower)
    if noun is not None:
        return Cue(noun, "noun", index, index, index)
    return None


def _is_according(reading: Reading, index: int) -> bool:
    """Whether `per` names a source: `, per Roe`, `Per the report, `, not `10 per cent`, `paid per hour`."""
    if index + 1 >= len(reading.lowers) or reading.kind(index + 1) not in (DETERMINER, NAME):
        return False
    if index in reading.sentence_starts:
        return True
    # "Roe said, per a translator": somebody else speaks
    return reading.words[index - 1] == "," and reading.lowers[index - 2] not in reading.cue_words.verbs


def _verb_group(reading: Reading, head: int, lemma: str, form: str) -> Cue | None:
    """Read the verb group that ends in `head`; None if the word is no verb here."""
    lowers, kind = reading.lowers, reading.kind
    first = head
    auxiliary = ""
    index = head - 1
    if index >= 0 and reading.words[index] in "-–" and reading.tokens.end(index) == reading.starts[head]:
        return None  # "self-described"
    # adverbs only count if something of the group or its subject stands before them
    while index >= 0 and not reading.quoted[index]:
        what = kind(index)
        if what == AUXILIARY and _subject_inside(lowers[index]):
            auxiliary = auxiliary or _CLITIC_VERBS.get(
                lowers[index].replace("’", "'").partition("'")[2], "have"
            )
            break  # "they've said": the subject is part of the token
        if what == AUXILIARY and not (lowers[index] in grammar.HAVE and auxiliary in grammar.MODALS):
            auxiliary = auxiliary or lowers[index]
            first = index
        elif (
            what == ADVERB
            or lowers[index] in grammar.NEGATIONS
            or (lowers[index] in grammar.MIDDLE_ADVERBS and index > 0 and kind(index - 1) == AUXILIARY)
            or (lowers[index] == "once" and index > 0 and kind(index - 1) in (NAME, NOUN, PRONOUN))
        ):
            if what == ADVERB and index > 0 and kind(index - 1) in (DETERMINER, PREPOSITION):
                break  # "the widely reported", "of recently announced"
            first = index
        elif what == TO and form == BASE and auxiliary == "":
            return _infinitive(reading, head, lemma, index, first)
        else:
            break
        index -= 1
    before = kind(index) if index >= 0 else MARK
    alone = index >= 0 and lowers[index] in grammar.OTHER_PRONOUNS  # "some said", "both say"
    following = kind(head + 1) if head + 1 < len(lowers) else MARK
    if form == BASE:
        if auxiliary in grammar.DO or auxiliary in grammar.MODALS:
            return Cue(lemma, form, first, head, head)
        if auxiliary or (before in (TO, DETERMINER, POSSESSIVE, AUXILIARY, PREPOSITION) and not alone):
            return None
        return Cue(lemma, form, first, head, head, bare=True)
    if form == THIRD:
        if auxiliary or before in (POSSESSIVE, PREPOSITION, TO) or (before == DETERMINER and not alone):
            return None
        if alone and lowers[index] in _PLURAL_PRONOUNS:
            return None  # "these brands"
        if before == NUMBER and lemma not in ("say", "tell"):
            return None
        if (
            lemma not in ("say", "tell")
            and lowers[head] in reading.cue_words.nouns
            and before == NOUN
            and following == PREPOSITION
        ):
            return None
        return Cue(lemma, form, first, head, head)
    if form == ING:
        if before in (DETERMINER, POSSESSIVE):
            return None
        if auxiliary in grammar.BE:
            bare = following in (ADVERB, MARK, COORDINATOR, PREPOSITION) or lowers[head + 1] == "enough"
            if lemma in _QUALITIES and bare:
                return None  # "the tests are promising enough"
            return Cue(lemma, PAST_FORM, first, head, head)
        if following in (POSSESSIVE,):
            return None
        return Cue(lemma, form, head if not auxiliary else first, head, head)
    # past or participle
    if before == NUMBER and following == NOUN and lemma != "say" and not auxiliary:
        return None  # "300 pledged delegates"
    if lemma in ("ask", "tell") and not auxiliary and _is_asked(reading, head, following, before):
        return Cue(lemma, PARTICIPLE, first, head, head, passive=True)
    if (before == POSSESSIVE and not auxiliary) or (before == DETERMINER and not auxiliary and not alone):
        return None
    if auxiliary in grammar.BE:
        return Cue(lemma, PARTICIPLE, first, head, head, passive=True)
    if form == PARTICIPLE and auxiliary not in grammar.HAVE and auxiliary != "have":
        return Cue(lemma, PARTICIPLE, first, head, head, passive=True)
    return Cue(lemma, PAST_FORM, first, head, head)


_PLURAL_PRONOUNS = frozenset("these those both some many most few several others all".split())
_QUALITIES = frozenset("promise challenge demand insult tout".split())  # "promising", "demanding"
_AS_SAID = frozenset("reported noted stated announced described cited told".split())
_CLITIC_VERBS = {"ll": "will", "re": "are", "m": "am", "d": "would", "ve": "have"}


def _subject_inside(lower: str) -> bool:
    """Whether a token joins a pronoun and an auxiliary: `they've`, `I'd`."""
    pronoun = lower.replace("’", "'").partition("'")[0]
    return pronoun != lower and pronoun in grammar.SUBJECT_PRONOUNS | grammar.RELATIVES


def _is_asked(reading: Reading, head: int, following: str, before: str) -> bool:
    """Whether `asked` is a participle without its subject: `Asked about it, Roe said`, `when told that`."""
    if before not in (MARK, SUBORDINATOR, COORDINATOR) and head not in reading.sentence_starts:
        return False
    after = reading.lowers[head + 1] if head + 1 < len(reading.lowers) else ""
    if head in reading.sentence_starts or before == SUBORDINATOR:
        return True
    return reading.lowers[head - 1] in ",—–" and (after in ("about", "by") or after in grammar.QUESTION_WORDS)


def _infinitive(reading: Reading, head: int, lemma: str, to: int, first: int) -> Cue | None:
    """Read "declined to say", "went on to explain" as one group."""
    lowers, kind = reading.lowers, reading.kind
    index = to - 1
    while index >= 0 and (lowers[index] in words.PARTICLES or kind(index) == ADVERB):
        index -= 1
    if index < 0 or lowers[index] not in words.CATENATIVES or reading.quoted[index]:
        return None
    first = index
    while index > 0 and (kind(index - 1) in (AUXILIARY, ADVERB) or lowers[index - 1] in grammar.NEGATIONS):
        index -= 1
        first = index
    form = ING if lowers[first].endswith("ing") else PAST_FORM  # "Continuing to explain it, Roe said"
    return Cue(lemma, form, first, head, head, infinitive=True)
