"""Finds cues: the verb groups, nouns and set phrases by which a text attributes words to somebody."""

from __future__ import annotations

from dataclasses import dataclass

from newscore.lexicons import cues as words
from newscore.lexicons import grammar
from newscore.quotes.forms import BASE, ING, OTHER_HEADS, PARTICIPLE, PAST_FORM, THIRD
from newscore.quotes.noun_phrases import is_glued, is_time_word
from newscore.quotes.reading import (
    ADVERB,
    AUXILIARY,
    COORDINATOR,
    DETERMINER,
    FINITE,
    GERUND,
    MARK,
    NAME,
    NOUN,
    NOUNS,
    NUMBER,
    PAST,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    SUBORDINATOR,
    TO,
    VERB,
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
    texts, lowers, quoted = reading.words, reading.lowers, reading.quoted
    found: list[Cue] = []
    heads = bytearray(map(reading.cue_words.heads.__contains__, lowers))
    index = heads.find(1)
    while index >= 0:
        if not quoted[index] and (texts[index] == lowers[index] or _may_be_capitalised(reading, index)):
            cue = _read_cue(reading, index)
            if cue is not None:
                found.append(cue)
        index = heads.find(1, index + 1)
    return found


def _may_be_capitalised(reading: Reading, index: int) -> bool:
    """Whether a capitalised word may be a cue: at the start of a sentence, or in a headline of such words."""
    if (
        not reading.words[index][0].isupper()
        or index in reading.sentence_starts
        or (index - 1 in reading.closes and reading.words[index - 2] != ",")  # "“Wild Oats,” Marvel Studios"
        or reading.words[index - 1] in ":("
    ):
        return True
    if reading.lowers[index] in ("states", "post", "posts", "call", "press"):
        return False
    low, high = reading.units[reading.unit_of(index)]
    initials = [word[0] for word in reading.words[low : min(high, low + 40)] if len(word) > 3]
    return sum(map(str.isupper, initials)) > 3 * sum(map(str.islower, initials))


def _read_cue(reading: Reading, index: int) -> Cue | None:
    lowers = reading.lowers
    lower = lowers[index]
    if lower in OTHER_HEADS:
        following = lowers[index + 1] if index + 1 < len(lowers) else ""
        if lower == "according":
            return Cue("according", "set phrase", index, index, index + 1) if following == "to" else None
        if lower == "per":
            per = _is_according(reading, index)
            return Cue("according", "set phrase", index, index, index) if per else None
        if lower in words.HEARSAY_ADVERBS:
            return Cue(lower, "adverb", index, index, index)
        if lower in ("heard", "hears"):
            first = index - (lowers[index - 1 : index] in (["has"], ["have"], ["had"]))
            heard = lowers[first - 1 : first] and lowers[first - 1] in words.COURTS
            return Cue("tell", "heard", first, index, index) if heard else None
        if lower == "clear":
            return _made_clear(reading, index)
        if following == "of" and lowers[index - 2 : index] == ["in", "the"]:  # "in the words of"
            inside = index - 2 not in reading.sentence_starts  # at the start it is an opening phrase
            return Cue("according", "set phrase", index - 2, index, index + 1) if inside else None
    if lower in _AS_SAID and lowers[index - 1] == "as" and lowers[index + 1 : index + 2] == ["by"] and index:
        return Cue("according", "set phrase", index - 1, index, index + 1)
    verb = reading.cue_words.verbs.get(lower)
    if verb is not None:
        lemma, form = verb
        particles = words.PARTICLE_VERBS.get(lemma)
        if particles is not None and (
            particles.isdisjoint(lowers[index + 1 : index + 2]) or lowers[index + 2 : index + 3] == ["to"]
        ):
            return None  # "went on to say"
        cue = _verb_group(reading, index, lemma, form)
        if cue is not None:
            if particles is not None:
                cue.last += 1
            return cue
    noun = reading.cue_words.nouns.get(lower)
    return Cue(noun, "noun", index, index, index) if noun is not None else None


def _made_clear(reading: Reading, index: int) -> Cue | None:
    """`made clear that`, `makes it clear why`: the verb is read as `state`."""
    made = index - 1 - (reading.lowers[index - 1 : index] == ["it"])
    form = _MADE.get(reading.lowers[made]) if made >= 0 else None
    cue = _verb_group(reading, made, "state", form) if form is not None else None
    if cue is not None:
        cue.last = index
    return cue


_MADE = {"made": PAST_FORM, "makes": THIRD, "making": ING, "make": BASE}


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
    if head + 1 < len(reading.lowers):
        following = reading.lowers[head + 1]
        if form in _PRESENT and following in grammar.NOMINATIVES and lemma not in words.CLAUSE_VERBS:
            return None  # "the challenges he faces", "the call she made"
        if following == "-" and is_glued(reading, head + 1):
            return None  # "a states-rights party"
    if lemma in _LIKENING:
        low, high = reading.units[reading.unit_of(head)]
        if "as" not in reading.lowers[max(low, head - 3) : min(high, head + _LONGEST_LIKENESS)]:
            return None  # "a film that portrays a baker"
    cue = Cue(lemma, form, head, head, head)
    index, before = head - 1, MARK  # the token before the group, and its class
    auxiliary = ""  # the nearest to the verb
    if head:
        before = reading.known.get(reading.words[index]) or reading.kind(index)
        if before == MARK:
            if reading.words[index] in "-–" and is_glued(reading, head):
                return None  # "self-described"
        elif before in _INSIDE or reading.lowers[index] in _MIDDLE:
            index, before, auxiliary = _read_left(reading, cue)
    if form == ING:
        return _ing_form(reading, cue, before, auxiliary)
    if form not in _PRESENT:
        return _past_form(reading, cue, index, before, auxiliary)
    if form == BASE:
        if before == TO and not auxiliary and not reading.quoted[index]:
            return _infinitive(reading, head, lemma, index)
        return _base_form(reading, cue, index, before, auxiliary)
    return _third_person(reading, cue, index, before, auxiliary)


def _read_left(reading: Reading, cue: Cue) -> tuple[int, str, str]:
    """Take auxiliaries, adverbs and negations into a group: the token before it, its class, the auxiliary.

    Adverbs only count if something of the group or its subject stands before them.
    """
    lowers, auxiliary = reading.lowers, ""
    index = cue.first - 1
    while index >= 0:
        what, lower = reading.kind(index), lowers[index]
        if reading.quoted[index]:
            return index, what, auxiliary
        if what == AUXILIARY and subject_inside(lower):
            clitic = lower.replace("’", "'").partition("'")[2]
            # "they've said": the subject is part of the token
            return index, what, auxiliary or _CLITIC_VERBS.get(clitic, "have")
        if what == AUXILIARY and not (lower in grammar.HAVE and auxiliary in grammar.MODALS):
            auxiliary = auxiliary or lower
        elif not _is_in_group(reading, index, what):
            return index, what, auxiliary
        cue.first = index
        index -= 1
    return index, MARK, auxiliary


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


def _is_alone(reading: Reading, index: int) -> bool:
    """Whether a pronoun that may be a determiner is the subject: `some said`, `both say`."""
    return index >= 0 and reading.lowers[index] in grammar.OTHER_PRONOUNS


def _base_form(reading: Reading, cue: Cue, index: int, before: str, auxiliary: str) -> Cue | None:
    if auxiliary:
        subject = reading.lowers[index] if index >= 0 else ""
        idle = (auxiliary in ("can", "could") and subject in _ANYBODY) or subject == "time"
        if idle and cue.lemma == "tell" and not _is_hearer(reading, cue.head + 1):
            return None  # "You can tell that it is late", "time will tell"
        return cue if auxiliary in grammar.DO or auxiliary in grammar.MODALS else None
    if before in _BEFORE_NOUNS and not _is_alone(reading, index):
        return None
    noun = cue.lemma in ("attack", "protest") or cue.lemma in reading.cue_words.nouns
    single = (
        before == NOUN and reading.lowers[index][-1] != "s" and reading.lowers[index] not in grammar.GROUPS
    )
    compound = cue.lemma in COMPOUNDING or (noun and (single or before == DETERMINER))
    if compound and (
        reading.kind(cue.head + 1) == NOUN or (cue.head and reading.lowers[cue.head - 1] == ",")
    ):
        return None  # "most state schools", "dishonest attack ads", "letters, email"
    if cue.lemma == "share" and before == NOUN:
        return None  # "most of the market share"
    cue.bare = True
    return cue


def _is_hearer(reading: Reading, index: int) -> bool:
    """Whether somebody is told something: `me`, `reporters`, `John`."""
    what = reading.kind(index)
    if reading.lowers[index : index + 1] == ["that"]:
        return False
    return what == NAME or (what != MARK and not ADDRESSED.isdisjoint(reading.lowers[index : index + 3]))


_ANYBODY = frozenset("you one".split())
ADDRESSED = grammar.OBJECT_PRONOUNS | grammar.HEARERS


def _third_person(reading: Reading, cue: Cue, index: int, before: str, auxiliary: str) -> Cue | None:
    if auxiliary or before in (POSSESSIVE, PREPOSITION, TO) or (cue.lemma == "share" and before == NOUN):
        return None
    if cue.head in reading.sentence_starts and reading.lowers[cue.head] in reading.cue_words.nouns:
        return None  # "Claims that the dam leaked were false"
    if _is_alone(reading, index):
        if reading.lowers[index] in _PLURAL_PRONOUNS:
            return None  # "these brands"
    elif before == DETERMINER:
        return None
    if cue.lemma not in ("say", "tell"):
        noun = before == NOUN and reading.lowers[cue.head] in reading.cue_words.nouns
        if index > 0 and reading.lowers[index - 1] == "to" and reading.lowers[cue.head] in words.PLURAL_NOUNS:
            return None  # "tear gas to disperse protests"
        if before in _VERBAL and reading.lowers[cue.head] in words.PLURAL_NOUNS:
            return None  # "returned calls", "sent threatening texts"
        counted = before == NUMBER or (before == NOUN and reading.lowers[index] in COUNTS)
        if counted or (noun and reading.kind(cue.head + 1) == PREPOSITION):
            return None
    return cue


_VERBAL = frozenset((PAST, VERB, GERUND))


def _ing_form(reading: Reading, cue: Cue, before: str, auxiliary: str) -> Cue | None:
    behind = reading.lowers[cue.head + 1 : cue.head + 2]
    if (
        behind == [":"]
        and before == NOUN
        and not auxiliary
        and reading.lowers[cue.head] in reading.cue_words.nouns
    ):
        return None  # "a grim warning: “...”"
    if before in (DETERMINER, POSSESSIVE) or behind in (["goes"], ["champion"], ["champions"]):
        return None  # "as the old saying goes", "against defending champion Volta"
    if auxiliary in grammar.BE:
        bare = reading.kind(cue.head + 1) in (ADVERB, MARK, COORDINATOR, PREPOSITION)
        if cue.lemma in _QUALITIES and (bare or behind in (["enough"], ["due"])):
            return None  # "the trials are promising enough"
        cue.form = PAST_FORM
        return cue
    following = reading.kind(cue.head + 1)
    if (cue.lemma == "decline" and behind != ["to"]) or (behind == ["by"] and before in (NUMBER, NOUN, NAME)):
        return None  # "declining rates", "a 2019 ruling by the court"
    if following == POSSESSIVE or (
        following == NOUN and cue.lemma in _QUALITIES and before in (ADVERB, COORDINATOR)
    ):
        return None  # "tense and challenging rounds"
    if not auxiliary and cue.head and reading.lowers[cue.head - 1] in _DEGREES:
        return None  # "one of the most promising starts"
    if not auxiliary:
        cue.first = cue.head
    return cue


def _past_form(reading: Reading, cue: Cue, index: int, before: str, auxiliary: str) -> Cue | None:
    """The cue of a past form or participle."""
    if auxiliary in ("'s", "’s") and index >= 0 and reading.lowers[index] == "it":
        without = cue.lemma in words.NAMING_VERBS or reading.kind(cue.head + 1) in _NO_OBJECTS
        auxiliary = "is" if without else "has"  # "it's said that", but "it's announced a sale"
    if auxiliary:
        participle = cue.form == PARTICIPLE and auxiliary not in grammar.HAVE
        cue.passive = participle or auxiliary in grammar.BE
    else:
        if before in (NUMBER, ADVERB, PREPOSITION) and cue.lemma != "say":
            following = reading.kind(cue.head + 1)
            if before == NUMBER and following == NOUN:
                return None  # "300 pledged delegates"
            if following in NOUNS and reading.kind(index - (before == ADVERB and index > 0)) == PREPOSITION:
                return None  # "for alleged fraud"
        if cue.lemma in _ADJECTIVES and _is_adjective(reading, cue, before):
            return None
        word = reading.lowers[index] if index >= 0 else ""
        if word == "most" and index and reading.kind(index - 1) == DETERMINER:
            return None  # "the most discussed player"
        if (cue.lemma == "assure" and word == "rest") or (
            word in _GET and (word != "got" or cue.lemma in ("notify", "ask", "tell"))
        ):
            return None  # "rest assured that", "get notified when"
        asked = cue.lemma in {"ask", "tell"} and _is_asked(reading, cue.head, before)
        done = cue.lemma in words.NAMING_VERBS and reading.lowers[cue.head + 1 : cue.head + 2] == ["by"]
        cue.passive = asked or done or cue.form == PARTICIPLE
        if not asked and (before == POSSESSIVE or (before == DETERMINER and not _is_alone(reading, index))):
            return None
    cue.form = PARTICIPLE if cue.passive else PAST_FORM
    return cue


_NO_OBJECTS = frozenset((PREPOSITION, SUBORDINATOR, COORDINATOR, MARK, TO))


def _is_adjective(reading: Reading, cue: Cue, before: str) -> bool:
    """Whether a past form tells no speech: `profit declined 4%`, `detailed advice`, `met alleged thieves`."""
    following = reading.kind(cue.head + 1)
    if cue.lemma == "decline":
        return following == NUMBER
    if following not in NOUNS or (cue.lemma != "detail" and before not in FINITE):
        return False
    if before not in NOUNS or reading.kind(cue.head - 1) == ADVERB:
        return True
    # "The report detailed abuses", but "Roe entertains detailed questions"
    subject = before == NAME or cue.head < 2 or reading.kind(cue.head - 2) in (DETERMINER, NOUN, MARK)
    return not subject


_ADJECTIVES = frozenset("decline detail allege".split())
_PRESENT = frozenset((BASE, THIRD))
_INSIDE = frozenset((AUXILIARY, ADVERB))  # may stand inside a group
_BEFORE_NOUNS = (TO, DETERMINER, POSSESSIVE, AUXILIARY, PREPOSITION)
COUNTS = frozenset("two three four five six seven eight nine ten".split())
_GET = frozenset("get gets got getting".split())
_DEGREES = frozenset("most more less least very so too".split())
COMPOUNDING = frozenset("state text email message blog share post term label cable".split())
_PLURAL_PRONOUNS = frozenset("these those both some many most few several others all".split())
_QUALITIES = frozenset("promise challenge demand insult tout brand".split())  # "promising", "demanding"
_LIKENING = frozenset("portray depict characterize".split())  # "portrayed him as weak"
_LONGEST_LIKENESS = 20  # tokens from such a verb to its "as"
_MIDDLE = grammar.NEGATIONS | grammar.MIDDLE_ADVERBS | {"once"}  # so may these, of other classes
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


def _infinitive(reading: Reading, head: int, lemma: str, to: int) -> Cue | None:
    """Read "declined to say", "went on to explain" as one group."""
    lowers, kind = reading.lowers, reading.kind
    index = to - 1
    while index >= 0 and (lowers[index] in words.PARTICLES or kind(index) == ADVERB):
        index -= 1
    if index < 0 or reading.quoted[index]:
        return None
    forced = lowers[index] in grammar.HAVE and lemma in words.FORCED_VERBS  # "had to admit"
    if lowers[index] not in words.CATENATIVES and not forced:
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
