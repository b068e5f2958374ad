"""Statements whose cue is a verb: before, behind and in the middle of what was said.

Decides whether the verb reports and who does: its subject before it, behind it (`said Roe`), or that of the
clause it belongs to (`..., saying that`). What was said is found by `contents`.
"""

from __future__ import annotations

from newscore.lexicons import cues as words
from newscore.lexicons import grammar
from newscore.lexicons.people import ROLES
from newscore.quotes.adjuncts import skip_adjuncts
from newscore.quotes.boundary_rows import CLAUSE, QUOTED
from newscore.quotes.contents import (
    ENDS,
    before_content,
    before_paragraph,
    behind_clause,
    behind_quotation,
    behind_sentence,
    read_refusal,
    read_relative_object,
    starts_sentence,
)
from newscore.quotes.cues import COMPOUNDING, Cue
from newscore.quotes.forms import BASE, ING, PAST_FORM, THIRD
from newscore.quotes.frames import open_content
from newscore.quotes.noun_phrases import (
    Phrase,
    first_in,
    has_finite_verb,
    is_clause,
    is_glued,
    is_plural,
    phrase_after,
)
from newscore.quotes.noun_phrases_before import BEFORE_OCCASIONS, phrase_before
from newscore.quotes.passives import read_passive
from newscore.quotes.phrases import read_as_said
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
    PREPOSITION,
    PREPOSITIONS,
    RELATIVE,
    SUBORDINATOR,
    TO,
    VERB,
    VERBS,
    Reading,
)
from newscore.quotes.sources import main_subject, relative_of_clause, subject_before
from newscore.quotes.statements import (
    NAMING,
    Statement,
    Unit,
    before_main_verb,
    behind_modifier,
    behind_relative,
    is_compound,
    is_noun,
    is_word,
    names_a_thing,
    with_relative,
)

# may stand before their subject behind a clause: "Prices rose, wrote the agency"
_INVERTING = (words.FOLLOWING_VERBS | words.OBJECT_VERBS) - words.MAKING_VERBS - NAMING - {
    "read",
    "rule",
    "charge",
} | {
    "add",
    "write",
}
_CLAUSES = ("cue.that", "cue.clause", "cue.hearer.clause")
_QUOTING = frozenset("quote cite describe".split())
_GOING = frozenset("up help keep stop begin start".split())
_AS_SAYING = (["as", "saying"], ["as", "telling"])
_NOT_THIRD = frozenset("i you we they these those both many several few some".split())
_OBJECTS = grammar.OBJECT_PRONOUNS - {"you"}
_FEW = 5  # tokens of a quotation, with its marks


def read_report(unit: Unit, cue: Cue) -> Statement | None:
    """Return the statement of a verb of speech, or None if it makes none."""
    reading, floor = unit.reading, unit.low
    if reading.quoted.find(1, floor, cue.first) >= 0:
        floor = unit.behind_last_speech(cue.first)
    source: Phrase | None = None
    if not cue.passive and (cue.form != ING or _is_behind_as(unit, cue)):
        source = subject_before(reading, cue.first, floor)
        if (
            source is not None
            and reading.lowers[source[0] - 1] == "as"
            and _is_behind_as(unit, cue)
            and (found := read_as_said(unit, cue, source)) is not None
        ):
            return found
    if cue.lemma in _QUOTING and (found := _quoted(unit, cue, floor)) is not None:
        return found
    if cue.passive:
        return read_passive(unit, cue)
    if cue.lemma in ("accuse", "charge") and unit.lower(cue.last + 1) in ("of", "with"):
        return None  # "the clerk accused of theft"
    if cue.form == ING:
        return _participle(unit, cue, floor)
    if source is None or cue.bare or cue.form == THIRD:
        source = _subject(unit, cue, source, floor)
    if source is not None and source[1] - source[0] > _SHORTEST_OCCASION:
        source = (source[0], _before_occasion(reading, *source))
    if source is None or (reading.words[cue.first - 1] == "," and _is_inverted(unit, cue, source)):
        return _inverted(unit, cue)
    return _of_subject(unit, cue, source)


def _of_subject(unit: Unit, cue: Cue, source: Phrase) -> Statement | None:
    """The statement of a verb whose subject stands before it: content behind it, before it, or both."""
    reading = unit.reading
    left = _left_of(unit, cue, source) if source[0] > unit.low else None
    if left is not None and source[1] < cue.first and reading.kind(cue.first - 1) == COORDINATOR:
        left = left if left in reading.closes else None  # "Then, after a week, I found her and asked"
    if (
        left is not None
        and left in reading.closes
        and not unit.is_title(left)
        and (found := behind_quotation(unit, cue, source, left)) is not None
    ):
        return found
    opened = open_content(reading, cue, unit.high)
    if (
        opened is not None
        and not (cue.lemma in NAMING and names_a_thing(unit, cue, source))
        and not ((cue.form == THIRD or cue.lemma == "forecast") and is_noun(unit, cue, source))
    ):
        rule, opening = opened
        found = before_content(unit, cue, source, rule, opening)
        if left is not None and starts_sentence(unit, cue, left, opening):
            found.content.insert(0, (unit.content_start(left), left + 1))
        return found
    if (
        left is not None
        and cue.lemma in words.FOLLOWING_VERBS
        and not (  # "from calls to text messages"
            cue.form == THIRD
            and reading.lowers[cue.head] in words.PLURAL_NOUNS
            and (reading.kind(source[0]) == NOUN or unit.lower(cue.last + 1) == "and")
        )
        and (found := behind_clause(unit, cue, source, left, cue.last + 1)) is not None
    ):
        return found
    return (
        before_paragraph(unit, cue, source)
        or behind_sentence(unit, cue, source)
        or read_refusal(unit, cue, source)
        or read_relative_object(unit, cue, source)
    )


def _before_occasion(reading: Reading, first: int, behind: int) -> int:
    """Where a source ends before what it speaks in: `Roe | in a tweet said`, not `a man in a video`."""
    for index in range(first + 1, behind - 2):
        if reading.kind(index) in _CLAUSAL:
            return behind  # "a doctor named in a tweet"
        if reading.lowers[index] in ("in", "at") and reading.lowers[index + 1] in ("a", "an"):
            said = any(
                reading.lowers[at] in _SPOKEN_IN and (at + 1 == behind or reading.kind(at + 1) not in NOUNS)
                for at in range(index + 2, min(index + 6, behind))
            )
            return index if said else behind
    return behind


_CLAUSAL = VERBS | {PAST, GERUND, RELATIVE}
_SPOKEN_IN = grammar.STATEMENTS - {
    "video",
    "debate",
    "address",
}  # "a man in a video", "at an address in Leeds"
_LONGEST_INSERT = 30  # tokens between a subject, or a verb, and what goes on behind an insertion
_SHORTEST_OCCASION = 3  # tokens of "in a statement"


def _is_behind_as(unit: Unit, cue: Cue) -> bool:
    ahead = unit.reading.lowers[max(unit.low, cue.first - 12) : cue.first]
    return "as" in ahead and cue.lemma not in words.GOING_ON  # "As the day went on, ..."


def _subject(unit: Unit, cue: Cue, source: Phrase | None, floor: int) -> Phrase | None:
    """The subject of a finite verb, given what stands right before it; None where that cannot be it.

    Of a past form it is what stands before it, if anything does.
    """
    reading = unit.reading
    if source is None and cue.first > floor and reading.kind(cue.first - 1) == COORDINATOR:
        noun = cue.form == THIRD and reading.lowers[cue.head] in words.PLURAL_NOUNS
        if noun and cue.last + 1 < unit.high and reading.kind(cue.last + 1) == PREPOSITION:
            return None  # "and reports on his mood"
        source = relative_of_clause(reading, cue.first - 1, floor) or unit.inherited_subject(cue.first)
    if source is None or (cue.form == THIRD and _is_no_third(reading, cue, source)):
        return None  # "thank-you notes", "I sent texts and calls", "these final points"
    if not cue.bare:
        return source
    if cue.lemma in COMPOUNDING:
        article = cue.first - 1
        while article > floor and reading.kind(article) in (NOUN, NAME, COORDINATOR):
            article -= 1
        if reading.lowers[article] in ("a", "an"):
            return None  # "the editor of a science and medical blog"
    if reading.lowers[source[0]] == "that" and reading.kind(source[0] - 1) not in NOUNS:
        return None  # "that report"
    if is_glued(reading, source[0]) and reading.words[source[0] - 1] == "-":
        return None  # "no one-size-fits-all answer"
    return source if is_plural(reading, source) else None


def _is_no_third(reading: Reading, cue: Cue, source: Phrase) -> bool:
    """Whether a verb in -s cannot follow: `these final points`, but `some guy says`, `some of it says`."""
    if reading.lowers[source[0] : source[0] + 2] == ["a", "few"]:
        return True
    first = reading.lowers[source[0]]
    if first not in _NOT_THIRD or reading.lowers[source[0] + 1] in ("of", "a"):
        return False
    noun = (
        source[1] - source[0] == 1 or cue.lemma == "point" or reading.lowers[cue.head] in words.PLURAL_NOUNS
    )
    return first != "some" or noun or any(reading.lowers[index][-1] == "s" for index in range(*source))


def _left_of(unit: Unit, cue: Cue, source: Phrase) -> int | None:
    """The last token of what was said before the report, None if nothing before it can be content."""
    left = unit.left_edge(source[0] if source[1] <= cue.first else cue.first)
    if left is None:
        return None
    relative = unit.reading.lowers[source[0]]
    if relative in ("who", "which") or (relative == "that" and left in unit.reading.closes):
        return None  # "a “chief prosecutor” who reports", "the bank, which declined to comment, left"
    covering = unit.made and [made for made in unit.made if made.covers(left)]
    if not covering:
        return left
    if any(made.prelude for made in covering):
        return None  # "Asked if it was “over,” Roe said ..."
    clauses = any(made.rule in _CLAUSES for made in covering)
    if clauses and unit.word(cue.last + 1) == "," and source[1] <= cue.first:
        return None  # "Roe said it was late, no better, he said, than before"
    opened = open_content(unit.reading, cue, unit.high)
    # "As Roe claimed it was “over,” a lawyer said it had begun"
    if opened is None:
        return left
    _, (_, _, shape) = opened
    return None if shape == CLAUSE else left


def _is_inverted(unit: Unit, cue: Cue, source: Phrase) -> bool:
    """Whether `X, said Y.` has its source behind the cue: a clause before the comma, but a name behind."""
    if cue.lemma not in words.FOLLOWING_VERBS or cue.lemma == "tell":
        return False
    reading = unit.reading
    behind = phrase_after(reading, cue.last + 1, unit.high)
    if behind is None or reading.lowers[behind[1] - 1] in grammar.HEARERS:
        return False
    named = cue.lemma == "say" and _is_name(reading, behind[0])
    if named and is_clause(reading, *source):
        return True  # "The new, three-foot wall will stay, said Roe"
    end = behind_modifier(unit, behind[1])
    if end > behind[1] and is_clause(reading, behind[0], end):
        return False  # "Roe, who is ill, said a man who fled was caught"
    if unit.word(end) == "," and source == (unit.low, cue.first - 1):
        # "The contrast, said Roe and others, would be clear"
        return end + 1 < unit.high and reading.kind(end + 1) in VERBS
    starts = (NAME, DETERMINER) if end == behind[1] else (NAME, DETERMINER, NOUN, NUMBER)
    between = cue.lemma not in words.HEARER_VERBS and reading.kind(behind[0]) in starts
    between = between and has_finite_verb(reading, source[1], cue.first)
    at = skip_adjuncts(reading, end, unit.high)
    word = unit.word(at)
    if not between and not named and not has_finite_verb(reading, unit.low, source[0]):
        return False  # but "Aid from Leeds stops, said Ann Roe."
    # "..., said Ms. Roe, with a laugh"
    aside = word == "," and reading.kind(at + 1) in (PREPOSITION, GERUND, SUBORDINATOR, RELATIVE)
    aside = named and between and (aside or _goes_on_behind(unit, at))
    return not word or word in ENDS or aside or (cue.lemma == "say" and _is_rest(unit, behind[1]))


def _goes_on_behind(unit: Unit, at: int) -> bool:
    """Whether the reporter goes on behind a source: `..., said Roe as he left`, `... – and he was right`."""
    return unit.word(at) in ("–", "—") or unit.lower(at) in ("as", "while", "when")


def _is_name(reading: Reading, first: int) -> bool:
    """Whether a name starts at a token, or a role with a name behind it: `spokesman John Roe`."""
    name = first
    while reading.kind(name) == NOUN or reading.words[name : name + 1] == ["-"]:
        name += 1  # "study co-author Ann Roe"
    return reading.kind(name) == NAME and (name == first or reading.lowers[name - 1] in ROLES)


def _is_rest(unit: Unit, behind: int) -> bool:
    """Whether no verb follows a name, so that it speaks: `..., said Harbor Watch on Tuesday, May 9.`"""
    reading = unit.reading
    return (
        not has_finite_verb(reading, behind - 1, unit.high) and reading.quoted.find(1, behind, unit.high) < 0
    )


def _inverted(unit: Unit, cue: Cue) -> Statement | None:
    """`“...,” said Roe`; `prices rose, said the agency`."""
    reading = unit.reading
    if cue.first == unit.low:
        return _opening(unit, cue)
    left = unit.left_edge(cue.first)
    if left is None or reading.kind(cue.first) == AUXILIARY:
        return None
    source = phrase_after(reading, cue.last + 1, unit.high)
    if source is not None and source[1] == source[0] + 1 and unit.lower(source[0]) in _OBJECTS:
        source = None  # "told me", but "said her lawyer"
    if cue.bare:
        if source is None or not is_plural(reading, source):
            return None
        behind = unit.word(source[1])
        if left not in reading.closes and (cue.lemma != "say" or (behind != "," and behind not in ENDS)):
            return None
    if left in reading.closes:
        return _inverted_quotation(unit, cue, source, left)
    plain = cue.lemma in words.FOLLOWING_VERBS
    # but "Roe slams Lee, praises Carr"
    inverts = cue.lemma in _INVERTING and (cue.form == PAST_FORM or plain)
    if (
        source is not None
        and cue.lemma in words.NAMING_VERBS
        and unit.word(source[1]) == ","
        and _is_verb_behind(unit, (source[0], source[1] + 1))
    ):
        return None  # "The blaze, dubbed the Ridge Fire, was"
    if source is not None and inverts:
        if cue.lemma == "say":
            source = (source[0], behind_modifier(unit, source[1]))
        word = unit.word(skip_adjuncts(reading, source[1], unit.high))
        # but "... and recounted her life, recited her plans, and left"
        closes = not word or word in ENDS or (plain and word == ",")
        if closes or (cue.lemma == "say" and (_is_rest(unit, source[1]) or _goes_on_behind(unit, source[1]))):
            return behind_clause(unit, cue, source, left, behind_relative(unit, source[1]))
    opened = open_content(reading, cue, unit.high)
    inherited = unit.inherited_subject(cue.first)
    if opened is None or inherited is None or cue.form == BASE:
        return None
    if cue.lemma in NAMING and source is not None and unit.word(source[1]) in ("", ",", "."):
        return None  # "a lamp, called the Moonlet,"
    return before_content(unit, cue, inherited, *opened)


def _inverted_quotation(unit: Unit, cue: Cue, source: Phrase | None, left: int) -> Statement | None:
    """`“...,” said Roe`; or behind a piece of a sentence, `Roe, citing “the cost,” said it was late`."""
    reading = unit.reading
    cited = next((made.source for made in unit.made if made.covers(left) and made.source), None)
    opening = reading.closes[left]
    if (
        cited is None
        and left - opening <= _FEW
        and opening > unit.low + 2
        and reading.words[opening + 1][0].islower()
    ):  # a piece of a sentence that began before it
        cited = main_subject(reading, unit.low, opening)
    if (
        cited is not None
        and (opened := open_content(reading, cue, unit.high)) is not None
        and (cue.lemma == "tell" or _is_verb_behind(unit, source))
    ):
        # "Roe, citing “the cost,” said the mine would close"; "banks, who rate it “hold”, said it fell"
        return before_content(unit, cue, cited, *opened)
    if unit.is_title(left) or is_word(unit, cue, left) or (source is None and reading.words[left - 1] != ","):
        return None
    source = (cue.first, cue.first) if source is None else with_relative(unit, source, unit.high)
    return behind_quotation(unit, cue, source, left)


def _opening(unit: Unit, cue: Cue) -> Statement | None:
    """`Said Roe of the loss: “...”`: the verb opens the sentence, the quotation closes it."""
    reading = unit.reading
    source = phrase_after(reading, cue.last + 1, unit.high, appositives=False)
    if source is None or cue.form not in (PAST_FORM, THIRD):
        return None
    for index in range(source[1], min(unit.high - 1, source[1] + _LONGEST_INSERT)):
        if reading.quoted[index] or index in unit.cues:
            return None
        start = index + 1
        if reading.words[index] == ":" and start not in reading.opens:
            return None
        if reading.words[index] in (":", ",") and start in reading.opens:
            content = [(start, unit.content_end(start, QUOTED, cue, source))]
            return Statement("cue.quotation", content, (cue.first, cue.last + 1), source)
    return None


def _is_verb_behind(unit: Unit, subject: Phrase | None) -> bool:
    """Whether a finite verb follows a phrase at once."""
    return subject is not None and subject[1] < unit.high and unit.reading.kind(subject[1]) in FINITE


def _participle(unit: Unit, cue: Cue, floor: int) -> Statement | None:
    """`..., saying that ...`: the speaker is the subject of the clause it belongs to."""
    reading = unit.reading
    opened = open_content(reading, cue, unit.high)
    # "Speaking of colours, ...", "it is worth noting that"
    lowers, first = reading.lowers, cue.first
    idiom = lowers[first] == "speaking" if first == unit.low else lowers[first - 1] == "worth"
    if opened is None or idiom:
        return None
    _, (start, _, shape) = opened
    if cue.lemma in NAMING and names_a_thing(unit, cue, (cue.first, cue.first)):
        return None
    while first > unit.low and reading.kind(first - 1) == ADVERB:
        first -= 1  # "with Roe recently promising"
    before = reading.kind(first - 1) if first > unit.low else MARK
    if before == NAME and reading.kind(cue.last + 1) == NOUN and is_compound(unit, cue.last + 1):
        return None  # "one Leeds reporting station has"
    source: Phrase | None
    opened_by = next(
        (at for at in range(first - 1, max(unit.low, first - _LONGEST_INSERT), -1) if lowers[at] == "with"), 0
    )
    if (
        opened_by
        and lowers[opened_by - 1] == ","
        and before not in PREPOSITIONS
        and not has_finite_verb(reading, opened_by, first)
    ):  # ", with a source close to her saying", ", with Roe calling it late and saying"
        hanging = (
            at
            for at in range(opened_by + 2, first)
            if reading.kind(at) == GERUND and reading.kind(at - 1) in NOUNS
        )
        end = next(hanging, first)
        return before_content(unit, cue, (opened_by + 1, end), *opened)
    if unit.lower(first - 1) in _GOING:
        verb = first - 1 - (unit.lower(first - 1) == "up")  # "ended up saying", "could not help saying"
        while verb > unit.low and reading.kind(verb - 1) in (AUXILIARY, ADVERB):
            verb -= 1
        source = subject_before(reading, verb, floor)
        return None if source is None else before_content(unit, cue, source, *opened)
    if before in NOUNS and first - 1 not in reading.closes:
        source = _before_participle(unit, first, floor)
    elif unit.in_prelude(cue, None):
        # "Citing costs, the company said ...": the subject comes behind
        end = unit.content_end(start, shape, cue)
        if end - 1 not in reading.closes:  # "Discussing the film in an interview, she said ..."
            end = first_in(reading, end, unit.high)
        source = phrase_after(reading, end + (unit.word(end) == ","), unit.high)
    else:
        source = unit.inherited_subject(cue.first)
    if source is None and cue.first == unit.low:
        return None  # "Blaming the bank will help nobody": no subject comes
    found = before_content(unit, cue, source, *opened)
    if (
        before in NOUNS
        and source is not None
        and source[1] == cue.first
        and (source[0] == unit.low or (source[0] == unit.low + 1 and lowers[unit.low] in BEFORE_OCCASIONS))
    ):  # "A letter accusing the mayor | was read"
        start, end = found.content[0]
        found.content = [(start, before_main_verb(reading, start, end, clause=shape == CLAUSE))]
    return found


def _quoted(unit: Unit, cue: Cue, floor: int) -> Statement | None:
    """`Roe was quoted (by the agency) as saying`: Roe is the source; who quotes is it in the active voice."""
    reading = unit.reading
    reach = _LONGEST_INSERT if cue.passive else 2
    span = range(cue.last + 1, min(cue.last + reach, unit.high - 1))
    place = next((index for index in span if reading.lowers[index : index + 2] in _AS_SAYING), None)
    if place is None:
        return None
    saying = unit.cues.get(place + 1)
    source = subject_before(reading, cue.first, floor)
    if saying is None or source is None:
        return None
    opened = open_content(reading, saying, unit.high)
    left = unit.left_edge(source[0])
    if opened is not None:
        found = before_content(unit, saying, source, *opened)
        found.cue = (cue.first, found.cue[1])
        return found
    if left not in reading.closes:
        return None
    return Statement("quotation.cue", [(unit.content_start(left), left + 1)], (cue.first, place + 2), source)


def _before_participle(unit: Unit, first: int, floor: int) -> Phrase | None:
    """The noun phrase right before a participle; who wrote it, where it is a letter or a statement."""
    reading = unit.reading
    phrase = phrase_before(reading, first, floor)
    if phrase is None:
        return None
    heads = words.MESSAGES | grammar.HEARERS
    before = reading.kind(phrase[0] - 1) if phrase[0] > floor else MARK
    if before == TO and reading.lowers[phrase[0] - 2] in reading.cue_words.verbs:
        return main_subject(reading, floor, phrase[0]) or phrase  # "wrote to the minister asking her to go"
    if before in (PAST, VERB, NOUN) and any(reading.lowers[index] in heads for index in range(*phrase)):
        return main_subject(reading, floor, phrase[0]) or phrase
    if reading.lowers[phrase[1] - 1] in grammar.TIME_UNITS:
        return main_subject(reading, floor, phrase[0])  # "Roe spent an hour explaining"
    thing = reading.kind(phrase[1] - 1) != NAME
    if thing and (before == VERB or (before == PREPOSITION and reading.lowers[phrase[0] - 1] != "with")):
        return main_subject(reading, floor, phrase[0]) or phrase
    return phrase
