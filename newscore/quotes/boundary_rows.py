"""The rows that end the content of a statement: each looks at one place and says whether it ends there.

The first row in order that speaks decides (`boundary`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from newscore.lexicons import cues as words
from newscore.lexicons import grammar
from newscore.quotes.adjuncts import skip_adjuncts
from newscore.quotes.cues import Cue, subject_inside
from newscore.quotes.forms import BASE, ING, PARTICIPLE, PAST_FORM, THIRD
from newscore.quotes.noun_phrases import (
    DASHES,
    PAUSES,
    THINGS,
    Phrase,
    first_in,
    has_finite_verb,
    is_glued,
    phrase_after,
)
from newscore.quotes.reading import (
    AUXILIARY,
    DETERMINER,
    FINITE,
    GERUND,
    MARK,
    NAME,
    NOUN,
    NOUNS,
    PAST,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    VERB,
    VERBS,
    Reading,
)

# shapes of content
CLAUSE = "clause"  # "that ...", "whether ...", a clause without "that"
OBJECT = "object"  # a noun phrase
INFINITIVE = "infinitive"
QUOTED = "quoted"  # starts with a quotation

CIRCUMSTANCES = frozenset("after before when while during amid despite until as".split())


@dataclass(slots=True)
class Place:
    """A place in the content at which it might end; it moves on to the next one."""

    reading: Reading
    start: int  # first token of the content
    high: int  # behind the last token of the unit
    shape: str
    cue: Cue
    cues: dict[int, Cue]  # first token -> cue
    relative: bool  # the report is a relative clause: "who said", "which she called"
    prelude: bool  # the cue stands in a clause before the main one
    # the comma, conjunction or other mark looked at
    index: int = field(init=False)
    first: int = field(init=False)  # behind the mark at the place, if one stands there
    after: int = field(init=False)  # the first word behind the marks and conjunctions at `index`
    # a comma or dash stands at the place; American style has it inside the quotation before
    comma: bool = field(init=False)
    coordinated: bool = field(init=False)  # `and`, `but` or `or` stands before the word behind it

    def lower(self, index: int) -> str:
        return self.reading.lowers[index] if index < self.high else ""

    @property
    def behind_quotation(self) -> bool:
        return self.index - 1 in self.reading.closes

    @property
    def closing(self) -> int | None:
        """The next mark like the one at the place, which may close an insertion."""
        marks = "," if self.reading.words[self.index] == "," else "—–-"
        for index in range(self.index + 2, min(self.high - 1, self.index + _LONGEST_INSERTION)):
            word = self.reading.words[index]
            if word in ";:":
                return None
            if word in marks and (word == "," or not is_glued(self.reading, index)):
                return index
        return None

    @property
    def inserted(self) -> bool:
        """Whether what starts at the place is set off, and the clause goes on behind: `, a lawyer, won`."""
        closing = self.closing
        if closing is None or closing in self.cues:
            return False
        behind = self.reading.kind(closing + 1)
        return behind in FINITE or self.lower(closing + 1) in ("as", "to", "for", "of")

    @property
    def listed(self) -> bool:
        """Whether the comma separates things of a list: `, the cost and the delay`."""
        for index in range(self.index + 2, min(self.high - 2, self.index + _LONGEST_INSERTION)):
            if self.reading.words[index] in ";:":
                return False
            if self.lower(index) in ("and", "or"):
                return True
        return False


@dataclass(frozen=True, slots=True)
class Boundary:
    """A row: the content ends at a place if `ends` says so.

    `shapes`, `words`, `firsts` and `needs` say where it can speak at all, so that it
    is not asked elsewhere.
    """

    name: str
    ends: Callable[[Place], bool]
    examples: tuple[str, ...]  # with | where the content ends
    counterexamples: tuple[str, ...] = ()  # where the row must not speak
    shapes: tuple[str, ...] = (CLAUSE, OBJECT, INFINITIVE, QUOTED)  # of the content
    words: frozenset[str] = frozenset()  # at the place, lower-cased; none for any
    firsts: frozenset[str] = frozenset()  # behind the mark at the place, lower-cased; none for any
    needs: int = 0  # the sum of what must be true of the place


# what a row may need
COMMA = 1  # a comma or dash stands at the place
COORDINATED = 2  # `and`, `but` or `or` stands there
SPOKEN = 4  # a cue is left behind it
ASIDE = 8  # the report is a relative clause, or stands before the main clause
FIRST = 16  # not for `needs`: the word there is one of some row's `firsts`


def _end_of_relative_clause(place: Place) -> bool:
    """`Roe, who advised the firm, said`: the relative clause ends where the main verb comes."""
    if not place.relative:
        return False
    cue = place.cues.get(place.after)
    if cue is not None and cue.form != ING:
        return True
    return place.reading.kind(place.after) in FINITE and place.after == place.first


def _circumstance_of_quotation(place: Place) -> bool:
    """`chanting "shame" after the vote`: what follows the marks at once is the report again."""
    return place.behind_quotation


def _main_clause(place: Place) -> bool:
    """`Asked about it, Roe said`; `While Roe has pledged to help, others left`: the main clause comes."""
    if not place.prelude or place.coordinated:
        return False
    reading = place.reading
    if subject_inside(place.lower(place.first)):
        return True  # ", he'd reply"
    subject = phrase_after(reading, place.first, place.high)
    if subject is None or subject[1] >= place.high:
        return False
    # a determiner behind two nouns shows that the second is a verb: "some critics fear the cost"
    hidden = reading.kind(subject[1]) == DETERMINER and subject[1] - subject[0] > 1
    appositive = place.cue.form == "noun" and place.lower(subject[1]) == ","
    if appositive and not has_finite_verb(reading, place.start, place.index):
        return False  # "Roe's claim that his wife, Ann, had fled": the verb of the content is still to come
    return (
        hidden
        or subject[1] in place.cues
        or reading.kind(subject[1]) == PAST
        or has_finite_verb(reading, subject[1], min(subject[1] + 3, place.high))
    )


def _quotation_of_its_own(place: Place) -> bool:
    """`explained the delay: “It was stuck,” she wrote`: the quotation has words of attribution itself."""
    opens = place.reading.opens
    if place.first not in opens:
        return False
    behind = opens[place.first] + 1
    behind += place.lower(behind) == ","
    if behind in place.cues:
        return True
    subject = phrase_after(place.reading, behind, place.high)
    return subject is not None and subject[1] in place.cues


def _always(_: Place) -> bool:
    return True


def _closing_dash(place: Place) -> bool:
    """`The dog — neighbours say it was old — had escaped`: the report stands between dashes."""
    reading, head = place.reading, place.cue.first
    low = max(reading.units[reading.unit_of(head)][0], head - _LONGEST_INSERTION)
    dashes = sum(
        reading.words[index] in DASHES and not is_glued(reading, index) for index in range(low, head)
    )
    return dashes % 2 == 1


_OF_OCCASIONS = THINGS | {PAST, PRONOUN}


def _occasion(place: Place) -> bool:
    """`criticized the deal in a tweet`, `during a rally in May`: where it was said belongs to the report."""
    words = grammar.STATEMENTS if place.lower(place.index) == "in" else grammar.OCCASIONS
    for index in range(place.index + 1, min(place.index + 6, place.high)):
        if place.lower(index) in words:
            # "comments in a report that": the occasion is what was spoken of
            return place.lower(index + 1) not in ("that", "of")
        if place.reading.kind(index) not in _OF_OCCASIONS:
            return False
    return False


def _statement(place: Place) -> bool:
    """`said it was late in an interview`: where it was said closes the sentence."""
    reading, high = place.reading, place.high
    if place.lower(place.index + 1) not in ("a", "an"):
        return False
    for index in range(place.index + 2, min(place.index + 5, high)):
        if place.lower(index) in grammar.STATEMENTS and place.lower(index) != "debate":
            at = skip_adjuncts(reading, index + 1, high)
            return at >= high or reading.words[at] in ".!?;"
        if reading.kind(index) not in NOUNS:
            return False
    return False


def _clause_with_but(place: Place) -> bool:
    """`, but he would not say why`: the reporter sets against it what he knows."""
    if place.lower(place.after) not in ("he", "she", "they") or place.after + 1 >= place.high:
        return False
    return place.reading.kind(place.after + 1) in FINITE


def _participle_behind_object(place: Place) -> bool:
    """`criticized the deal, calling`, `blamed the bank, leading to talks`: the report itself goes on."""
    reading, first = place.reading, place.first
    return (
        reading.kind(first) == GERUND
        and reading.kind(place.start) != GERUND
        and not place.listed
        and not place.inserted
    )


def _participle_of_speech(place: Place) -> bool:
    """`, saying`, `, adding that`: the same speaker goes on."""
    cue = place.cues.get(place.after)
    return cue is not None and cue.form == ING


def _new_report(place: Place) -> bool:
    """`and Smith said`, `, but officials denied`, `, the agency said`: another report."""
    conceded = place.reading.lowers[place.first] in ("though", "although")  # ", though Lee said it was not"
    subject = phrase_after(place.reading, place.first + 1 if conceded else place.after, place.high)
    if subject is None:
        return False
    index = _bare_verb(place, subject) or subject[1]
    if place.lower(index) == ",":
        index += 1
    cue = place.cues.get(index)
    if cue is None or cue.form == ING or cue.passive or cue.lemma not in _REPORTING or cue.lemma == "compare":
        return False
    if conceded or (place.coordinated and (place.comma or place.shape != CLAUSE)):
        return True
    if place.comma and not place.coordinated:
        if place.reading.kind(subject[0]) == PRONOUN and place.lower(cue.last + 1) == ",":
            return False  # ", no better, he said, than before": the same speaker
        # "that if he won, he would tell": the clause goes on; "..., he said." closes a report
        return cue.last + 1 >= place.high or place.reading.words[cue.last + 1] in ".,;:"
    if place.reading.kind(place.index - 1) == NAME and not has_finite_verb(
        place.reading, place.start, place.index
    ):
        return False  # "said Lee and Stone announced a deal": the verb of both is still to come
    return cue.form == place.cue.form and place.lower(place.start) != "that"


def _bare_verb(place: Place, subject: Phrase) -> int | None:
    """The verb in the present tense that was read as a noun of its subject: `others warn that`."""
    for index in range(subject[0] + 1, subject[1]):
        cue = place.cues.get(index)
        if cue is not None and (cue.bare or cue.form == THIRD):
            behind = place.lower(cue.last + 1)
            closes = cue.lemma == "say" and behind in ("", ".")  # "..., economists say."
            return index if closes or behind in _AFTER_VERBS else None
    return None


def _coordinated_cue(place: Place) -> bool:
    """`criticized the deal and called it weak`: a second verb of speech with the same subject."""
    cue = place.cues.get(place.after)
    if cue is None or cue.lemma not in _REPORTING:
        return False
    if cue.form in (PARTICIPLE, BASE):  # "but did not say when"
        return place.lower(cue.first) in grammar.DO and place.cue.form in (PAST_FORM, THIRD)
    if cue.form in (THIRD, PAST_FORM) and place.comma and place.lower(cue.last + 1) == "that":
        return True  # "says demand has doubled, and warned that"
    if (
        cue.first == cue.head
        and place.reading.kind(cue.last + 1) in (PREPOSITION, MARK)
        and _is_passive(place, cue)
    ):
        return False  # "said he was held and charged with murder"
    return cue.form == place.cue.form or cue.first != cue.head or place.cue.form == ING


def _is_passive(place: Place, cue: Cue) -> bool:
    """Whether a verb without its object stands behind a passive: `was held and charged`."""
    reading, behind = place.reading, place.lower(cue.last + 1)
    object_verb = cue.lemma == "charge" or cue.lemma in words.OBJECT_VERBS
    if not object_verb or behind in words.PREPOSITIONAL_VERBS.get(cue.lemma, "").split():
        return False
    return any(
        reading.lowers[index] in grammar.BE and reading.kind(index + 1) in (PAST, VERB)
        for index in range(place.start, place.index - 1)
    )


def _own_action(place: Place) -> bool:
    """`said the shop would close and locked the door`: behind "would" a past is the speaker's own."""
    reading = place.reading
    if place.cue.form != PAST_FORM:
        return False
    past = reading.kind(place.after) in (PAST, VERB)
    behind = place.after + 1
    ends = behind >= place.high or place.lower(behind) in _AWAY or reading.words[behind] in ".,"
    if not past or not (ends or reading.kind(behind) in (DETERMINER, PREPOSITION, PRONOUN)):
        return False
    before = range(place.start, min(place.index, place.start + 40))
    auxiliaries = {reading.lowers[index] for index in before if reading.kind(index) in FINITE}
    return bool(auxiliaries) and auxiliaries <= grammar.MODALS


def _clause_behind_object(place: Place) -> bool:
    """`denied murder and the trial will go on`: a clause of the reporter's own follows."""
    reading, high = place.reading, place.high
    if place.cue.lemma in _WITH_CLAUSES or reading.kind(place.start) not in THINGS:
        return False  # "noted doctors and the police have left", "asked if she and the police had left"
    if reading.kind(place.after) not in (DETERMINER, POSSESSIVE, NAME):
        return False
    subject = phrase_after(reading, place.after, high, appositives=False)
    if subject is None or subject[1] >= high or reading.kind(subject[1]) != AUXILIARY:
        return False
    before = range(place.start, place.index)  # "rejected claims that the bank and the mayor had met"
    return not any(
        reading.kind(at) in FINITE
        or reading.lowers[at] in reading.cue_words.nouns
        or reading.lowers[at] == "that"
        for at in before
    )


_WITH_CLAUSES = words.CLAUSE_VERBS - {"deny"}  # "denied murder", but seldom "denied the trial will go on"


def _second_predicate(place: Place) -> bool:
    """`criticized the deal and left`, `called for calm and was heard`: the report itself goes on."""
    what = place.reading.kind(place.after)
    if place.cue.form == ING and what == GERUND:  # "praising the deal and calling Roe", but "falling sales"
        behind = place.after + 1
        return place.shape == OBJECT and behind < place.high and place.reading.kind(behind) != NOUN
    cue = place.cues.get(place.after)
    spoken = cue is not None and cue.form == place.cue.form == PAST_FORM and cue.first == cue.head
    subject = what == PRONOUN and place.lower(place.after + 1) not in ("", ".", ",")
    if subject and place.lower(place.after + 1) == "of":  # "and one of them left", not "and one of theft"
        subject = has_finite_verb(place.reading, place.after + 2, min(place.after + 8, place.high))
    # "promised to cut taxes and hammered Lee", but "to fix roads and damaged homes"
    own = place.shape == INFINITIVE and what == PAST and place.cue.form == PAST_FORM
    own = own and place.reading.kind(place.after + 1) in (DETERMINER, NAME, PRONOUN)
    return what in VERBS or subject or spoken or own


def _verb_behind_quotation(place: Place) -> bool:
    """`said “yes” and left the room`, `, dubbed “Calm”, begins`: the sentence goes on, not the speech."""
    if place.index - 1 != place.reading.opens.get(place.start):  # the content opens with it
        return False
    if place.coordinated:
        return place.reading.kind(place.after) in (PAST, VERB)
    comma = place.reading.words[place.index] == ","
    return comma and place.after == place.first and place.reading.kind(place.after) in VERBS


def _clause_behind_quotation(place: Place) -> bool:
    """`called it “a farce,” and for an hour it was one`: a clause of the reporter's own."""
    if not place.behind_quotation:
        return False
    if (
        place.lower(place.after) == "that"
        or place.reading.quoted.find(1, place.after, min(place.high, place.after + 4)) >= 0
    ):
        return False  # "“a farce,” and a “fraud”"
    return has_finite_verb(place.reading, place.after, min(place.high, place.after + 8))


def _but(place: Place) -> bool:
    return "but" in place.reading.lowers[place.index : place.after]


def _while_another(place: Place) -> bool:
    """`said he was glad while Smith called it a shame`: another report, without a comma."""
    subject = phrase_after(place.reading, place.first + 1, place.high)
    cue = place.cues.get(subject[1]) if subject is not None else None
    return cue is not None and cue.form == place.cue.form and not cue.passive and cue.lemma in _REPORTING


def _relative_clause(place: Place) -> bool:
    """`, which expires in May` at the end of the sentence: the reporter's explanation."""
    if place.reading.words[place.index] != "," and place.inserted:
        return False
    return (
        place.shape != CLAUSE
        or "," not in place.reading.words[place.first : min(place.high, place.index + 80)]
    )


def _apposition(place: Place) -> bool:
    """`, a former senator`, and behind an object `, the party's nominee`: who or what was meant."""
    reading, first = place.reading, place.first
    lower = place.lower(first)
    if place.inserted:
        return False
    if lower == "the" and not (
        (place.shape == OBJECT and not place.listed) or _is_superlative(place, first + 1)
    ):
        return False
    if lower == "something":
        return True
    phrase = phrase_after(reading, first, place.high, appositives=False)
    if phrase is None:
        return False
    relative = lower != "the" and place.lower(phrase[1]) in ("that", "which", "who", "where")
    return relative or not has_finite_verb(reading, phrase[1], min(phrase[1] + 2, place.high))


def _is_superlative(place: Place, index: int) -> bool:
    """Whether `the first two states`, `the largest in years` says what one thing is."""
    lower = place.lower(index)
    return (place.lower(index + 1) != "time" and lower in ("first", "last", "second", "third", "only")) or (
        lower.endswith("est") and len(lower) > 5 and lower not in grammar.NOUNS_IN_EST
    )


def _past_report(place: Place) -> bool:
    """`Roe, citing the cost, said no`; `Roe slams Lee, praises Carr`: the next verb of speech comes.

    Or any verb, where the report is set off before it: `Roe, citing the cost, left`.
    """
    cue = place.cues.get(place.after)
    reading, start, said = place.reading, place.start, place.cue.first
    if place.after != place.first or (
        place.shape == CLAUSE and not has_finite_verb(reading, start, first_in(reading, start, place.index))
    ):
        return False  # "that the men, dressed in black, told them to leave": it is their verb
    set_off = said > 0 and place.cue.form == ING and reading.words[said - 1] == ","
    if cue is None:
        low = reading.units[reading.unit_of(said)][0]
        verb = set_off and reading.kind(place.after) in FINITE
        return verb and not has_finite_verb(reading, low, said)
    if cue.form == THIRD and set_off:  # "Roe, citing the cost, says no"
        return reading.lowers[cue.head] not in words.PLURAL_NOUNS
    return cue.form == PAST_FORM or (cue.form == THIRD == place.cue.form and place.shape == OBJECT)


def _circumstance(place: Place) -> bool:
    """`criticized the deal after the vote`: when and why it was said belongs to the report.

    Not behind a verb of the content itself: `accused them of putting output before lives`.
    """
    return all(place.reading.kind(index) != GERUND for index in range(place.start, place.index))


_REPORTING = (
    words.CLAUSE_VERBS
    | words.ASK_VERBS
    | words.TELL_VERBS
    | words.OBJECT_VERBS
    | words.NAMING_VERBS
    | words.URGE_VERBS
    | words.PREPOSITIONAL_VERBS.keys()
) - {
    "offer",
    "order",
    "read",
    "reason",
}
# show that the word before is a verb: "others warn that"
_AFTER_VERBS = frozenset(("that", "it", "they", "he", "she", "there", "the", "whether"))
_WHILE = frozenset(("while", "whereas"))

BOUNDARIES: tuple[Boundary, ...] = (
    Boundary(
        "end of relative clause",
        _end_of_relative_clause,
        ("Roe, who called it a farce|, left.",),
        ("Roe, who called it a farce and a fraud in May.",),
        needs=COMMA + ASIDE,
    ),
    Boundary(
        "circumstance of quotation",
        _circumstance_of_quotation,
        ("They chanted “no pay, no peace”| after talks failed.",),
        ("They said “no pay, no peace” was heard after talks failed.",),
        shapes=(QUOTED,),
        words=CIRCUMSTANCES,
    ),
    Boundary(
        "main clause",
        _main_clause,
        ("Asked about the deal|, Roe said it was dead.", "While Roe has pledged to help|, others have left."),
        ("He said that in May, after the vote, she left.",),
        needs=COMMA + ASIDE,
    ),
    Boundary(
        "quotation of its own",
        _quotation_of_its_own,
        ("Roe explained the delay|: “It was stuck,” she wrote.",),
        ("Roe explained the delay: “It was stuck.”|",),
        words=frozenset(":"),
    ),
    Boundary(
        "closing dash",
        _closing_dash,
        ("The dog — neighbours say it was old| — had escaped.",),
        ("Neighbours say the dog — old and lame — had escaped.",),
        words=DASHES,
        needs=COMMA,
    ),
    Boundary(
        "semicolon",
        _always,
        ("He said taxes would rise|; few believed him.",),
        ("He said taxes would rise, and few believed him.",),
        words=frozenset(";"),
    ),
    Boundary(
        "participle of speech",
        _participle_of_speech,
        ("She defended the plan|, saying it would work.", "He said it was over|, adding that he was tired."),
        ("He said the firm, including its bank, was safe|.",),
        needs=COMMA + SPOKEN,
    ),
    Boundary(
        "occasion",
        _occasion,
        ("Roe criticized the deal| in a tweet.", "Roe mocked the plan| during a rally in May."),
        ("Roe said the deal was made in a tweet.", "Roe criticized the deal in the report that she wrote."),
        shapes=(OBJECT,),
        words=frozenset(("in", "during")),
    ),
    Boundary(
        "statement",
        _statement,
        ("Roe said the deal was late| in an interview.", "Roe said it was late| in a tweet on Monday."),
        ("Roe said it was late in the interview.", "Roe said it was told in a letter that he lost."),
        shapes=(CLAUSE, INFINITIVE),
        words=frozenset(("in",)),
    ),
    Boundary(
        "clause with but",
        _clause_with_but,
        ("He said taxes would rise|, but he gave no date.",),
        ("He said taxes would rise but not before May.",),
        shapes=(CLAUSE,),
        firsts=frozenset(("but",)),
        needs=COMMA + COORDINATED,
    ),
    Boundary(
        "participle behind object",
        _participle_behind_object,
        ("She blamed the bank|, leading to a row.",),
        ("She said the bank lied, leading to a row|.",),
        shapes=(OBJECT,),
        needs=COMMA,
    ),
    Boundary(
        "new report",
        _new_report,
        (
            "Roe said it was safe|, but officials denied that.",
            "Roe says it is safe|, but others warn that it is not.",
            "Roe said it was safe|, though Lee noted that it leaked.",
        ),
        ("He said that if he won, he would tell voters more|.",),
        needs=SPOKEN,
    ),
    Boundary(
        "coordinated cue",
        _coordinated_cue,
        ("He criticized the deal| and called it weak.", "He said it fell| but did not say when."),
        ("He criticized the deal and the vote.",),
        needs=COORDINATED + SPOKEN,
    ),
    Boundary(
        "own action",
        _own_action,
        ("She said the shop would close| and locked the door.", "He said it would fail| and walked away."),
        ("She said the shop would be closed and cleared of goods|.",),
        shapes=(CLAUSE,),
        needs=COORDINATED,
    ),
    Boundary(
        "clause behind object",
        _clause_behind_object,
        ("Roe denied murder| and the trial will continue.",),
        ("He dismissed claims the bank and the mayor had met|.",),
        shapes=(OBJECT,),
        words=frozenset(("and",)),
    ),
    Boundary(
        "second predicate",
        _second_predicate,
        ("He criticized the deal| and was cheered.", "She promised to cut taxes| and hammered Lee."),
        ("He criticized the deal and the cheers.", "He promised to fix roads and damaged homes|."),
        shapes=(OBJECT, INFINITIVE),
        needs=COORDINATED,
    ),
    Boundary(
        "verb behind quotation",
        _verb_behind_quotation,
        ("She said “I am tired”| and left the room.",),
        ("She said “I am tired” was all she heard|.",),
        shapes=(QUOTED,),
    ),
    Boundary(
        "clause behind quotation",
        _clause_behind_quotation,
        ("Roe called it “a farce,”| and for a week it was one.",),
        ("Roe called it “a farce,” and a “fraud”|.",),
        shapes=(OBJECT, QUOTED),
        needs=COMMA + COORDINATED,
    ),
    Boundary(
        "but",
        _but,
        ("She praised the plan| but not its cost.",),
        ("She said the plan was good but late|.",),
        shapes=(OBJECT, INFINITIVE),
        needs=COORDINATED,
    ),
    Boundary(
        "while",
        _always,
        ("He said rates would fall|, while others waited.",),
        ("He said rates would fall while others waited.",),
        firsts=_WHILE,
        needs=COMMA,
    ),
    Boundary(
        "while another",
        _while_another,
        ("Jones said he was glad| while Smith called it a shame.",),
        ("Jones said he was glad while calling it a shame|.",),
        words=_WHILE | PAUSES,
        firsts=_WHILE,
    ),
    Boundary(
        "relative clause",
        _relative_clause,
        (
            "He criticized the deal|, which was signed in May.",
            "He said he backed the deal|, which ends in May.",
        ),
        ("He criticized the deal which was signed in May.",),
        firsts=frozenset("which who whose whom".split()),
        needs=COMMA,
    ),
    Boundary(
        "apposition",
        _apposition,
        ("She said she backed Roe|, a former senator.", "He praised Roe|, the mayor."),
        (
            "She said she backed Roe, and left.",
            "She said the state would cut the budget, the forest fund and the levy|.",
        ),
        firsts=frozenset("a an the something".split()),
        needs=COMMA,
    ),
    Boundary(
        "past report",
        _past_report,
        (
            "Roe, praising the deal|, told police nothing.",
            "Roe, saying it was late|, left the hall.",
            "Roe, citing the cost|, says no to the plan.",
        ),
        (
            "Roe praised the deal, the bank and the police.",
            "Roe, citing the cost, claims and fees|.",
            "Roe said the men, dressed in black, told them to leave|.",
        ),
        needs=COMMA,
    ),
    Boundary(
        "circumstance",
        _circumstance,
        ("He criticized the deal| after the vote.",),
        ("He said it fell after the vote|.", "He accused them of putting output before lives|."),
        shapes=(OBJECT,),
        words=frozenset(("after", "before", "when", "while", "despite")),
    ),
)

_LONGEST_INSERTION = 30  # tokens between the two commas of an insertion
_AWAY = frozenset("away out off back down home".split())
MARKS_OF_PLACES = frozenset(",;:—–-")
