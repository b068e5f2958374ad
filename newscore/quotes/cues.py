"""Finds cues: the verb groups, nouns and set phrases by which a text attributes words to somebody."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import compress

from newscore.lexicons import cues as words
from newscore.lexicons import grammar
from newscore.quotes.forms import BASE, ING, PARTICIPLE, PAST_FORM, THIRD
from newscore.quotes.noun_phrases import is_time_word
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


@dataclass(slots=True)
class _Group:
    """A verb group while it is read: the verb at `head` and what stands to its left."""

    reading: Reading
    head: int
    lemma: str
    form: str
    first: int  # first token of the group so far
    auxiliary: str = ""  # the nearest to the verb
    index: int = -1  # the token before the group

    @property
    def before(self) -> str:
        """The class of the word before the group."""
        return self.reading.kind(self.index) if self.index >= 0 else MARK

    @property
    def following(self) -> str:
        """The class of the word behind the verb."""
        return self.reading.kind(self.head + 1) if self.head + 1 < len(self.reading.lowers) else MARK

    @property
    def alone(self) -> bool:
        """Whether a pronoun that may be a determiner is the subject: `some said`, `both say`."""
        return self.index >= 0 and self.reading.lowers[self.index] in grammar.OTHER_PRONOUNS

    def cue(self, form: str, *, passive: bool = False, bare: bool = False) -> Cue:
        return Cue(self.lemma, form, self.first, self.head, self.head, passive=passive, bare=bare)


def _verb_group(reading: Reading, head: int, lemma: str, form: str) -> Cue | None:
    """Read the verb group that ends in `head`; None if the word is no verb here."""
    index = head - 1
    if index >= 0 and reading.words[index] in "-–" and reading.tokens.end(index) == reading.starts[head]:
        return None  # "self-described"
    plain = form == PAST_FORM and index >= 0 and lemma not in ("ask", "tell")
    if plain and reading.kind(index) in (NAME, NOUN, PRONOUN) and reading.lowers[index] not in _MIDDLE:
        return Cue(lemma, form, head, head, head)  # most are like "Roe said": what `_past_form` would answer
    group = _Group(reading, head, lemma, form, head)
    to = _read_left(group)
    if to is not None:
        return _infinitive(reading, head, lemma, to, group.first)
    if form == BASE:
        return _base_form(group)
    if form == THIRD:
        return _third_person(group)
    return _ing_form(group) if form == ING else _past_form(group)


def _read_left(group: _Group) -> int | None:
    """Take auxiliaries, adverbs and negations into a group; returns the "to" of an infinitive, if one comes.

    Adverbs only count if something of the group or its subject stands before them.
    """
    reading = group.reading
    lowers, kind = reading.lowers, reading.kind
    index = group.head - 1
    while index >= 0 and not reading.quoted[index]:
        what, lower = kind(index), lowers[index]
        if what == AUXILIARY and subject_inside(lower):
            clitic = lower.replace("’", "'").partition("'")[2]
            group.auxiliary = group.auxiliary or _CLITIC_VERBS.get(clitic, "have")
            break  # "they've said": the subject is part of the token
        if what == AUXILIARY and not (lower in grammar.HAVE and group.auxiliary in grammar.MODALS):
            group.auxiliary = group.auxiliary or lower
        elif what == TO and group.form == BASE and group.auxiliary == "":
            return index
        elif not _is_in_group(reading, index, what):
            break
        group.first = index
        index -= 1
    group.index = index
    return None


def _is_in_group(reading: Reading, index: int, what: str) -> bool:
    """Whether an adverb or negation belongs to the verb behind it; not in `the widely reported`."""
    lower = reading.lowers[index]
    if what != ADVERB and lower not in _MIDDLE:
        return False
    before = reading.kind(index - 1) if index else MARK
    if what == ADVERB:
        return before not in (DETERMINER, PREPOSITION)
    return (
        lower in grammar.NEGATIONS
        or (lower in grammar.MIDDLE_ADVERBS and before == AUXILIARY)
        or (lower == "once" and (before in (NAME, NOUN, PRONOUN) or reading.words[index - 1] == ","))
    )


def _base_form(group: _Group) -> Cue | None:
    if group.auxiliary in grammar.DO or group.auxiliary in grammar.MODALS:
        return group.cue(BASE)
    noun = group.before in (TO, DETERMINER, POSSESSIVE, AUXILIARY, PREPOSITION) and not group.alone
    noun = noun or (group.lemma == "state" and group.following == NOUN)  # "most state schools"
    return None if group.auxiliary or noun else group.cue(BASE, bare=True)


def _third_person(group: _Group) -> Cue | None:
    reading, before = group.reading, group.before
    if group.auxiliary or before in (POSSESSIVE, PREPOSITION, TO):
        return None
    if group.alone:
        if reading.lowers[group.index] in _PLURAL_PRONOUNS:
            return None  # "these brands"
    elif before == DETERMINER:
        return None
    if group.lemma not in ("say", "tell"):
        noun = reading.lowers[group.head] in reading.cue_words.nouns
        if before == NUMBER or (noun and before == NOUN and group.following == PREPOSITION):
            return None
    return group.cue(THIRD)


def _ing_form(group: _Group) -> Cue | None:
    if group.before in (DETERMINER, POSSESSIVE) or group.reading.lowers[group.head + 1 : group.head + 2] == [
        "goes"
    ]:
        return None  # "as the old saying goes"
    if group.auxiliary in grammar.BE:
        bare = group.following in (ADVERB, MARK, COORDINATOR, PREPOSITION)
        if group.lemma in _QUALITIES and (bare or group.reading.lowers[group.head + 1] == "enough"):
            return None  # "the trials are promising enough"
        return group.cue(PAST_FORM)
    if group.following == POSSESSIVE:
        return None
    if not group.auxiliary:
        group.first = group.head
    return group.cue(ING)


def _past_form(group: _Group) -> Cue | None:
    """The cue of a past form or participle."""
    lemma, before, auxiliary = group.lemma, group.before, group.auxiliary
    if not auxiliary:
        if before == NUMBER and group.following == NOUN and lemma != "say":
            return None  # "300 pledged delegates"
        if lemma in ("ask", "tell") and _is_asked(group.reading, group.head, before):
            return group.cue(PARTICIPLE, passive=True)
        if before == POSSESSIVE or (before == DETERMINER and not group.alone):
            return None
    passive = auxiliary in grammar.BE or (group.form == PARTICIPLE and auxiliary not in grammar.HAVE)
    return group.cue(PARTICIPLE if passive else PAST_FORM, passive=passive)


_PLURAL_PRONOUNS = frozenset("these those both some many most few several others all".split())
_QUALITIES = frozenset("promise challenge demand insult tout".split())  # "promising", "demanding"
_MIDDLE = grammar.NEGATIONS | grammar.MIDDLE_ADVERBS | {"once"}  # may stand inside a group
_AS_SAID = frozenset("reported noted stated announced described cited told".split())
_CLITIC_VERBS = {"ll": "will", "re": "are", "m": "am", "d": "would", "ve": "have"}


def subject_inside(lower: str) -> bool:
    """Whether a token joins a pronoun and an auxiliary: `they've`, `I'd`."""
    pronoun = lower.replace("’", "'").partition("'")[0]
    return pronoun != lower and (pronoun in grammar.SUBJECT_PRONOUNS or pronoun in grammar.RELATIVES)


def _is_asked(reading: Reading, head: int, before: str) -> bool:
    """Whether `asked` is a participle without its subject: `Asked about it, Roe said`, `when told that`."""
    if before not in (MARK, SUBORDINATOR, COORDINATOR) and head not in reading.sentence_starts:
        return False
    after = reading.lowers[head + 1] if head + 1 < len(reading.lowers) else ""
    if head in reading.sentence_starts or before == SUBORDINATOR:
        return True
    if reading.lowers[head - 1] not in ",—–" or not (
        after in ("about", "by") or after in grammar.QUESTION_WORDS
    ):
        return False
    high = reading.units[reading.unit_of(head)][1]  # "Roe, 34, asked who would pay."
    return reading.words[head - 1] in reading.words[head:high]


def _infinitive(reading: Reading, head: int, lemma: str, to: int, first: int) -> Cue | None:
    """Read "declined to say", "went on to explain" as one group."""
    lowers, kind = reading.lowers, reading.kind
    index = to - 1
    while index >= 0 and (lowers[index] in words.PARTICLES or kind(index) == ADVERB):
        index -= 1
    if index < 0 or reading.quoted[index]:
        return None
    if lowers[index] not in words.CATENATIVES:
        # "took to Twitter to criticize", "used her speech to call for": what it was said in stands before
        evening = lowers[index] in grammar.DAY_PARTS  # "Monday night"
        said = lowers[index] in words.STAGES or is_time_word(reading, index - evening)
        return Cue(lemma, ING, head, head, head) if said else None
    inclined = lowers[index] in words.INCLINED
    index -= inclined and index > 0 and lowers[index - 1] in ("more", "less", "most")
    first = index
    while index > 0 and (kind(index - 1) in (AUXILIARY, ADVERB) or lowers[index - 1] in grammar.NEGATIONS):
        index -= 1
        first = index
    form = ING if lowers[first].endswith("ing") else PAST_FORM  # "Continuing to explain it, Roe said"
    return Cue(lemma, form, first, head, head, infinitive=True)
