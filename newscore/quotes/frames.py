"""The constructions in which a cue takes its content to the right: one row a construction.

A row says which verbs enter it, how the content opens, and what shape it has. The first row that opens wins.
"""

from __future__ import annotations

from collections.abc import Callable, Set
from dataclasses import dataclass
from functools import cache

from newscore.lexicons import cues as words
from newscore.lexicons import grammar
from newscore.quotes.adjuncts import SUBJECTS, skip_adjuncts, starts_clause
from newscore.quotes.boundary_rows import CLAUSE, INFINITIVE, OBJECT, QUOTED
from newscore.quotes.cues import Cue, subject_inside
from newscore.quotes.forms import ACTIVE_VERBS, PAST_FORM, THIRD
from newscore.quotes.noun_phrases import (
    STARTING,
    first_in,
    has_finite_verb,
    is_time_word,
    phrase_after,
)
from newscore.quotes.objects import (
    LONGEST_BETWEEN,
    SHOWING,
    Opening,
    is_doing,
    is_told,
    open_object,
    open_preposition,
)
from newscore.quotes.reading import (
    ADVERB,
    AUXILIARY,
    CONJOINING,
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
    RELATIVE,
    TO,
    VERB,
    Reading,
)


@dataclass(frozen=True, slots=True)
class Frame:
    """A construction: its verbs, and `opens(reading, cue, at, high)`, which finds the content or gives None.

    `at` is the first token behind the cue and what may stand between: a hearer, a day, an occasion.
    """

    name: str
    verbs: Set[str]
    opens: Callable[[Reading, Cue, int, int], Opening | None]
    examples: tuple[str, ...]
    counterexamples: tuple[str, ...] = ()
    needs: int = 0  # the sum of what must be true of the text behind the cue


# what a frame may need
LINK = 1  # a word at `at` that joins clauses or phrases, or something skipped before it
QUOTATION = 2  # a quotation ahead
_LINKS = grammar.QUESTION_WORDS | {"that", ","}  # besides prepositions and subordinators

_SPEAKING = frozenset("say write tweet add reply state".split())
_WHILE = frozenset("as when while after before".split())
_ASKED = frozenset("what which whom whose".split())
_LONGEST_WAY = 26  # tokens between a cue and its quotation
_STOPS = frozenset("!?;:")  # no quotation behind these is the cue's


def _quotation(reading: Reading, cue: Cue, at: int, high: int) -> Opening | None:
    index = at
    while index < high and reading.words[index] in ",:—–-":
        index += 1
    if index < high and index in reading.opens:
        # "It all began in May with a mysterious “blob”": neither speech nor a mark before it
        plain = cue.last + 1 < index == at and cue.lemma in words.GOING_ON
        return None if plain else (index, cue.last, QUOTED)
    if (
        at < high
        and reading.kind(at) not in (PREPOSITION, TO, MARK)
        and reading.lowers[at] not in ("after", "before")
    ):
        return None
    opened = reading.quoted.find(1, at, min(at + _LONGEST_WAY, high))
    if opened <= at or opened not in reading.opens:
        return None
    mark = reading.words[opened - 1]
    comma = mark == "," and cue.lemma in _SPEAKING and reading.kind(opened - 2) != GERUND
    if not (mark == ":" or comma) or not _STOPS.isdisjoint(reading.words[at : opened - 1]):
        return None
    if has_finite_verb(reading, at, opened - 1):
        return None
    # "said Monday from her home in Rome: ...", "tweeted after the game: ..."
    return (opened, cue.last, QUOTED)


def _that(reading: Reading, cue: Cue, at: int, high: int) -> Opening | None:
    if at >= high - 1:
        return None
    lowers, first = reading.lowers, cue.last + 1
    if (
        at > first
        and lowers[first] in words.PREPOSITIONAL_VERBS.get(cue.lemma, "").split()
        and lowers[first] in ("of", "about")
        and lowers[first : first + 2] != ["of", "late"]
    ):
        return None  # "complained of the cost and said that"
    if lowers[at] == ",":
        at += 1
    if at < high - 1 and lowers[at] == "that":
        relative = at > cue.last + 1 and reading.kind(at + 1) in FINITE
        if relative and not subject_inside(lowers[at + 1]):
            return None  # "said in a film that showed the dam", but "in May that he'd won"
        return (at, cue.last, CLAUSE)
    if at + 2 >= high:
        return None
    if reading.kind(at) in CONJOINING:
        if lowers[at] in words.PREPOSITIONAL_VERBS.get(cue.lemma, "").split():
            return None  # "apologized for saying that"
        return _that_behind(reading, cue, at, high)
    if lowers[at - 1] == "," and reading.kind(at) in (DETERMINER, NUMBER):
        for index in range(at + 1, min(at + LONGEST_BETWEEN, high - 2)):
            if reading.words[index] == ",":  # "said on Monday, a day after the vote, that he would go"
                plain = lowers[index + 1] == "that" and not has_finite_verb(reading, at, index)
                return (index + 1, cue.last, CLAUSE) if plain else None
    return None


def _that_behind(reading: Reading, cue: Cue, at: int, high: int) -> Opening | None:
    """`said before leaving that`, `said after the game that`: what stands between has no mark and no verb."""
    occasion = reading.kind(at + 1) == GERUND or reading.lowers[at] in ("after", "before", "during")
    for index in range(at + 1, min(at + LONGEST_BETWEEN, high - 2)):
        lower = reading.lowers[index]
        if lower == "that":
            opens = reading.kind(index + 1) in STARTING
            clause = opens or subject_inside(reading.lowers[index + 1])
            return (index, cue.last, CLAUSE) if clause and occasion else None
        occasion = occasion or lower in grammar.OCCASIONS
        if lower != "," and reading.kind(index) in (MARK, VERB, AUXILIARY, PAST):
            return None
    return None


def _question(reading: Reading, cue: Cue, at: int, high: int) -> Opening | None:
    lowers, first = reading.lowers, cue.last + 1
    if at > first and lowers[first] in words.PREPOSITIONAL_VERBS.get(cue.lemma, "").split():
        at = first  # "call on voters to act if"
    for start in (first, at) if at > first else (first,):
        if start >= high - 1:
            continue
        if lowers[start] in grammar.QUESTION_WORDS:
            if (
                start > first
                and reading.kind(start) == RELATIVE
                and (
                    lowers[start - 1] in ',”"’'  # "wrote in her book, which sold well, that"
                    or (  # "apologized to the family of a boy who waited"
                        cue.lemma not in words.HEARER_VERBS
                        and lowers[start - 1] not in grammar.OCCASIONS
                        and reading.kind(start - 1) in NOUNS
                        and not is_time_word(reading, start - 1)
                    )
                )
            ):
                return None  # it goes on with the noun before it
            return (start, cue.last, CLAUSE)
        if lowers[start + 1] in _ASKED and reading.kind(start) == PREPOSITION:
            return (start, cue.last, CLAUSE)  # "did not say by what route"
    return None


def _infinitive(reading: Reading, cue: Cue, at: int, high: int) -> Opening | None:
    if at >= high - 1:
        return None
    following = reading.lowers[at + 1]  # "offered to discuss", but "offered to users"
    if reading.lowers[at] == "not" and following == "to":
        unnamed = reading.lowers[at + 2 : at + 4] in (["be", "named"], ["be", "identified"])
        return None if unnamed else (at, cue.last, INFINITIVE)
    if (
        reading.lowers[at] == "to"
        and not (following.endswith("s") and not following.endswith(("ss", "us", "as")))
        and (reading.kind(at + 1) in (NOUN, ADVERB, AUXILIARY, VERB) or at + 1 in reading.opens)
    ):
        return (at, cue.last, INFINITIVE)
    return None


def _moved_hearer(reading: Reading, cue: Cue, at: int, high: int) -> Opening | None:
    """`urged voters to stay home`: the hearer belongs to the content, being its subject."""
    start = cue.last + 1
    hearer = phrase_after(reading, start, high, appositives=False)
    if hearer is None or hearer[1] >= high - 1:
        return None
    if reading.lowers[hearer[1]] == "to" or (
        reading.lowers[hearer[1]] == "not" and reading.lowers[hearer[1] + 1] == "to"
    ):
        return (start, cue.last, INFINITIVE)
    return None


def _hearer(reading: Reading, cue: Cue, at: int, high: int) -> Opening | None:
    """`told reporters (that) prices rose`."""
    start = cue.last + 1
    if start + 2 < high and is_time_word(reading, start) and reading.kind(start + 1) == POSSESSIVE:
        start += 2  # "told Tuesday's hearing"
    hearer = phrase_after(reading, start, high)
    if hearer is None:
        return None
    if "about" in reading.lowers[start + 1 : min(hearer[1] + 1, high - 1)]:
        # "asked the mayor about the vote, ...", "asked many questions about the vote"
        about = reading.lowers.index("about", start + 1)
        asked = reading.lowers[about - 1] in _ASKED_FOR
        return (about + 1, about if asked else cue.last, OBJECT)
    start = hearer[1]
    day = start + 1 < high and reading.words[start] == ","  # "told workers at Volta, a firm, on Monday that"
    start = skip_adjuncts(
        reading, start + (day and skip_adjuncts(reading, start + 1, high) > start + 1), high
    )
    if start < high and reading.lowers[start] == "who":  # "told the men who met him that he was ill"
        ahead = reading.lowers[start : min(start + 2 * LONGEST_BETWEEN, high - 1)]
        that = ahead.index("that") if "that" in ahead else 0
        if that and reading.cue_words.heads.isdisjoint(ahead[:that]):
            return (start + that, cue.last, CLAUSE)
    if cue.lemma == "promise":
        # "promised farmers that", "promised voters she would", but "promised reform if"
        if is_told(reading, hearer) and _is_subject(reading, start, high) and start not in reading.opens:
            return (start, cue.last, CLAUSE)
        return _that(reading, cue, start, high)
    for opens in (_quotation, _that, _question):
        found = opens(reading, cue, start, high)
        if found:
            return found
    if start < high and reading.kind(start) in (GERUND, PAST):
        for index in range(start, min(start + _LONGEST_HANGING, high - 1)):
            if reading.words[index] in ",:" and index + 1 in reading.opens:
                return (index + 1, cue.last, QUOTED)  # "told a man standing nearby, ..."
            if reading.lowers[index] == "that" and reading.kind(index + 1) not in FINITE:
                return (index, cue.last, CLAUSE)
    if start + 1 < high and reading.lowers[start] in ("about", "of"):
        return (start + 1, cue.last, OBJECT)
    if start < high and reading.lowers[start] in _WHILE and "," not in reading.words[start:high]:
        return None  # "..., he told his aides as he left."
    if start < high and reading.kind(start) in FINITE and not subject_inside(reading.lowers[start]):
        subject = hearer[0] if cue.lemma == "warn" else 0
        if not subject or not grammar.HEARERS.isdisjoint(reading.lowers[slice(*hearer)]):
            subject = _hidden_subject(reading, hearer, start)
        return (subject, cue.last, CLAUSE) if subject else None
    if start < high and starts_clause(reading, start, high):
        tale = phrase_after(reading, start, high, appositives=False)
        if tale is not None and reading.lowers[tale[1] - 1] in words.TALES:
            return None  # "told them a story"
        said = has_finite_verb(reading, start, high) or any(reading.quoted[start : min(high, start + 30)])
        return (start, cue.last, CLAUSE) if said else None
    ofs = [index for index in range(hearer[0] + 1, hearer[1] - 1) if reading.lowers[index] == "of"]
    # "reminded Lee of the cost", "told the people of Leeds of it", but "warned the people of Leeds"
    if cue.lemma in _REMINDING and ofs:
        plain = reading.kind(hearer[0]) != DETERMINER or cue.lemma == "remind"
        if cue.lemma == "tell":
            plain = reading.kind(ofs[-1] - 1) == NAME  # "told Lee of it", but "told members of the board"
        return (ofs[-1] + 1, cue.last, OBJECT) if plain or len(ofs) > 1 else None
    return None


def _hidden_subject(reading: Reading, hearer: tuple[int, int], verb: int) -> int:
    """Where the subject starts in what reads like one hearer: `told reporters | Lee had left`; 0 for none."""
    first, behind = hearer
    for at in range(first + 1, behind):
        if reading.lowers[at - 1] in grammar.HEARERS and reading.kind(at) in NOUNS:
            return at
    start = behind - 1
    if reading.kind(start) == NAME:
        while start > first and reading.kind(start - 1) == NAME:
            start -= 1
        if start == first or reading.kind(start - 1) == DETERMINER:
            start = behind - 1  # "told the BBC | Lee was ill"
    elif reading.kind(start) != NOUN or reading.kind(verb) == PAST:
        return 0  # "told the two men accused of it to leave"
    while reading.kind(start - 1) == NUMBER:
        start -= 1  # "told AFP | 12 people had died"
    return start if any(reading.kind(at) in NOUNS for at in range(first, start)) else 0


_ASKED_FOR = words.TALES | {"question", "questions"}
_LONGEST_HANGING = 10  # tokens behind a hearer that hang on him
_REMINDING = frozenset("tell remind inform warn notify assure advise".split())
_LITTLE = frozenset("little much nothing anything something more less lots".split())


def _is_subject(reading: Reading, at: int, high: int) -> bool:
    """Whether a noun phrase with its verb right behind it starts at `at`."""
    subject = phrase_after(reading, at, high, appositives=False)
    if subject is None or reading.lowers[subject[1] : subject[1] + 1] == ["that"]:
        return False
    return has_finite_verb(reading, subject[1], min(high, subject[1] + 2))


def _leaves_gap(reading: Reading, cue: Cue, at: int) -> bool:
    """Whether the subject of the verb behind stands before: `which he said was over`, `they argue is`."""
    if cue.first > 1 and reading.lowers[cue.first - 2] == "what" and cue.first - 2 in reading.sentence_starts:
        return reading.lowers[at + 1] == "that"  # "What he said was that", but "What he said was odd"
    if reading.kind(at) == PAST and reading.lowers[at] != "had":
        return cue.first > 1 and reading.lowers[cue.first - 2] in grammar.RELATIVES
    if cue.lemma in ("say", "argue") or reading.kind(cue.first - 1) == PRONOUN:
        return True
    if (
        cue.form == PAST_FORM
        and reading.kind(at) == AUXILIARY
        and not grammar.RELATIVES.isdisjoint(reading.lowers[max(0, cue.first - 6) : cue.first])
    ):
        return True  # "a deed that she and her aides claimed was forged"
    return cue.form == THIRD and reading.lowers[cue.head] not in words.PLURAL_NOUNS


def _clause(reading: Reading, cue: Cue, at: int, high: int) -> Opening | None:
    """`said prices rose`: a clause without that."""
    if at >= high - 1 or (reading.lowers[at] in words.GREETINGS and not _is_subject(reading, at, high)):
        return None  # "said thanks", but "said Grace Lee was late"
    if reading.lowers[at] in grammar.REFLEXIVES and cue.lemma in SHOWING:
        return None  # "will reveal itself"
    what = reading.kind(at)
    if what in CONJOINING and reading.kind(at + 1) == GERUND:
        comma = first_in(reading, at, high - 1)
        if comma == high - 1 or reading.kind(comma + 1) not in STARTING:
            return None  # "..., she said while visiting the port."
    if cue.lemma in words.DOINGS and is_doing(reading, cue.lemma, at, high):
        return None
    if cue.lemma in _WITH_SUBJECT and not _is_subject(reading, at, high):
        return None  # "added a rail that allows more"
    if at == cue.last + 1 and what in FINITE and _leaves_gap(reading, cue, at):
        return (at, cue.last, CLAUSE)  # "a strike that officials said could last"
    if (
        starts_clause(reading, at, high)
        and (
            (  # "said yes", but not "said little"
                cue.lemma == "say"
                and what in SUBJECTS
                and (reading.lowers[at] not in _LITTLE or reading.kind(at + 1) in SUBJECTS)
            )
            or has_finite_verb(reading, at, _relative_end(reading, cue, at, high))
            or any(reading.quoted[at : min(high, at + 30)])
        )
    ):
        return (at, cue.last, CLAUSE)
    return None


def _relative_end(reading: Reading, cue: Cue, at: int, high: int) -> int:
    """Where a clause must show its verb: before the comma that ends `whose voice narrated films, died`."""
    if cue.first < 2 or not (
        reading.kind(cue.first - 1) == RELATIVE or reading.lowers[cue.first - 2] == "whose"
    ):
        return high
    return first_in(reading, at, high)


_THAT_VERBS = words.FOLLOWING_VERBS | {"urge", "order"}
_BARE_VERBS = words.CLAUSE_VERBS - (words.THAT_ONLY - words.SHOWING_VERBS)
_WITH_SUBJECT = words.MAKING_VERBS | words.SHOWING_VERBS

FRAMES: tuple[Frame, ...] = (
    Frame(
        "cue.quotation",
        ACTIVE_VERBS,
        _quotation,
        ("He said: “It is over.”",),
        ("He said it was “over” now.",),
        QUOTATION,
    ),
    Frame("cue.that", _THAT_VERBS, _that, ("He said that it was over.",), ("He said little.",), LINK),
    Frame(
        "cue.question",
        _THAT_VERBS | words.OBJECT_VERBS,
        _question,
        ("She asked whether it was over.",),
        ("She asked that it be over.",),
        LINK,
    ),
    Frame(
        "cue.preposition",
        words.PREPOSITIONAL_VERBS.keys(),
        open_preposition,
        ("She called for calm.",),
        ("She called Monday.",),
    ),
    Frame(
        "cue.infinitive",
        words.INFINITIVE_VERBS,
        _infinitive,
        ("He vowed to fight.",),
        ("He vowed revenge.",),
    ),
    Frame(
        "cue.hearer.infinitive",
        words.URGE_VERBS,
        _moved_hearer,
        ("He urged voters to stay.",),
        ("He urged calm.",),
    ),
    Frame(
        "cue.hearer.clause",
        words.HEARER_VERBS | {"promise"},
        _hearer,
        ("He told reporters it was over.",),
        ("He told jokes.",),
    ),
    Frame(
        "cue.object",
        words.OBJECT_VERBS,
        open_object,
        ("He criticized the deal.",),
        ("The firm announced Monday.",),
    ),
    Frame("cue.clause", _BARE_VERBS, _clause, ("He said it was over.",), ("He said that it was over.",)),
)


def open_content(reading: Reading, cue: Cue, high: int) -> tuple[str, Opening] | None:
    """Return the first frame that opens content to the right of a verb, and how it opens."""
    frames = _frames_by_verb().get(cue.lemma)
    if frames is None:
        return None
    start = cue.last + 1
    at = skip_adjuncts(reading, start, high)
    linked = at > start or (
        at < high
        and (
            reading.lowers[at] in _LINKS
            or (reading.known.get(reading.words[at]) or reading.kind(at)) in CONJOINING
        )
    )
    for frame in frames[linked * LINK + (reading.quoted.find(1, at, high) >= 0) * QUOTATION]:
        found = frame.opens(reading, cue, at, high)
        if found is not None:
            return frame.name, found
    return None


@cache
def _frames_by_verb() -> dict[str, list[list[Frame]]]:
    """Verb -> the frames that it can enter, in order, by the sum of what is true of the text behind it."""
    return {
        verb: [
            [frame for frame in FRAMES if verb in frame.verbs and not frame.needs & ~true]
            for true in range(LINK + QUOTATION + 1)
        ]
        for verb in frozenset().union(*(frame.verbs for frame in FRAMES))
    }
