"""Statements whose cue is a verb: before, behind and in the middle of what was said."""

from __future__ import annotations

from newscore.lexicons import cues as words
from newscore.lexicons import grammar
from newscore.lexicons.people import ROLES
from newscore.quotes.adjuncts import skip_adjuncts
from newscore.quotes.boundary import PAUSES
from newscore.quotes.boundary_rows import CLAUSE, INFINITIVE, OBJECT, QUOTED
from newscore.quotes.cues import COMPOUNDING, Cue
from newscore.quotes.forms import BASE, ING, PAST_FORM, THIRD
from newscore.quotes.frames import Opening, open_content
from newscore.quotes.noun_phrases import (
    STARTING,
    Phrase,
    has_finite_verb,
    is_clause,
    is_glued,
    phrase_after,
    phrase_before,
)
from newscore.quotes.phrases import (
    before_main_verb,
    behind_relative,
    next_mark,
    read_as_said,
    read_passive,
    with_relative,
)
from newscore.quotes.reading import (
    ADVERB,
    AUXILIARY,
    CONJOINING,
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
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    TO,
    VERB,
    VERBS,
    Reading,
)
from newscore.quotes.sources import is_plural, main_subject, relative_of_clause, subject_before
from newscore.quotes.statements import (
    NAMING,
    Statement,
    Unit,
    is_compound,
    is_noun,
    is_word,
    names_a_thing,
)

_ENDS = frozenset(".!?;:)]")
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
# verbs that hardly have an object but what is said
_PLAIN = (
    words.GESTURE_VERBS
    | words.PARTICLE_VERBS.keys()
    | frozenset(
        """
    say add tell ask write note reply respond explain recall remark comment joke quip insist argue continue
    """.split()
    )
)
_QUOTING = frozenset("quote cite describe".split())
_AS_SAYING = (["as", "saying"], ["as", "telling"])
_RELATIVES = frozenset("which that what who".split())
# verbs behind which a paragraph of its own is quoted without marks: "Roe wrote:"
_BLOCK_VERBS = frozenset("say write tweet post state read reply respond add continue announce".split())
_NOT_THIRD = frozenset("i you we they these those both many several few some".split())
_FILLING = frozenset("it him them me us".split())
_OBJECTS = grammar.OBJECT_PRONOUNS - {"you"}
_TELLING = words.HEARER_VERBS | {"text", "email", "message", "cable", "write"}  # "texted a reporter"
_FEW = 5  # tokens of a quotation, with its marks
_LONGEST_ASIDE = 30  # tokens between a report and the quotation that goes on
# may stand behind a report that closes its sentence: "..., he said of the plan"
_TAILS = frozenset("in of about at after before during when as while on and but by for to from with".split())


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
    if source is None or (reading.words[cue.first - 1] == "," and _is_inverted(unit, cue, source)):
        return _inverted(unit, cue)
    left = _left_of(unit, cue, source) if source[0] > unit.low else None
    if (
        left is not None
        and left in reading.closes
        and not unit.is_title(left)
        and (found := _behind_quotation(unit, cue, source, left)) is not None
    ):
        return found
    opened = open_content(reading, cue, unit.high)
    if (
        opened is not None
        and not (cue.lemma in NAMING and names_a_thing(unit, cue, source))
        and not ((cue.form == THIRD or cue.lemma == "forecast") and is_noun(unit, cue, source))
    ):
        found = _before_content(unit, cue, source, *opened)
        if left is not None and _starts_sentence(unit, cue, left, opened[1]):
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
        and (found := _behind_clause(unit, cue, source, left, cue.last + 1)) is not None
    ):
        return found
    return (
        _before_paragraph(unit, cue, source)
        or _behind_sentence(unit, cue, source)
        or _refusal(unit, cue, source)
        or _relative_object(unit, cue, source)
    )


def _is_behind_as(unit: Unit, cue: Cue) -> bool:
    ahead = unit.reading.lowers[max(unit.low, cue.first - 12) : cue.first]
    return "as" in ahead and cue.lemma != "go"  # "As the day went on, ..."


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
    return None if opened is not None and opened[1][2] == CLAUSE else left


def _behind_sentence(unit: Unit, cue: Cue, source: Phrase) -> Statement | None:
    """`“Where is it?” | Roe asked.` where the report was taken for a sentence of its own."""
    reading, last = unit.reading, unit.low - 1
    if source[0] != unit.low or last not in reading.closes or unit.low in reading.paragraph_starts:
        return None
    if reading.words[last - 1] == "." and cue.lemma != "say":
        return None  # "“We work.” Roe declined to comment."
    at = skip_adjuncts(reading, _behind_hearer(unit, cue, cue.last + 1), unit.high)
    if unit.word(at) and unit.word(at) not in _ENDS and unit.lower(at) not in _TAILS:
        return None
    return Statement("quotation.cue", [(reading.closes[last], last + 1)], (cue.first, cue.last + 1), source)


def _refusal(unit: Unit, cue: Cue, source: Phrase) -> Statement | None:
    """`Roe declined to comment`: the verb of speech is itself what was refused."""
    reading = unit.reading
    to = cue.head - 1
    if not cue.infinitive or reading.lowers[to] != "to" or reading.lowers[to - 1] not in words.REFUSALS:
        return None
    content = [(to, unit.content_end(to, INFINITIVE, cue, source))]
    return Statement("refusal", content, (cue.first, to), source)


def _relative_object(unit: Unit, cue: Cue, source: Phrase) -> Statement | None:
    """`the charge, which Roe denied`, `a claim he repeats`: what was said is named before the report."""
    place = source[0] - 1
    if source[1] != cue.first or place <= unit.low or cue.lemma not in words.OBJECT_VERBS:
        return None
    what = unit.lower(place)
    if what not in ("which", "that", "what") or cue.lemma == "offer":
        return None
    if (cue.lemma in _SHOWING and what != "what") or unit.lower(cue.last + 1) == "itself":
        return None  # "the man that police described", "that history repeats itself"
    if what == "that" and unit.reading.kind(place - 1) not in NOUNS:
        return None  # "found that one in three admitted to it"
    if unit.lower(cue.head) in words.PLURAL_NOUNS and unit.reading.kind(source[0]) != PRONOUN:
        return None  # "the aid that a series of pledges ..."
    content = [(place, source[0])]
    if unit.lower(cue.last + 1) in ("as", "for") and cue.lemma in words.NAMING_VERBS:
        content.append((cue.last + 1, unit.content_end(cue.last + 1, OBJECT, cue, source)))
    return Statement("relative", content, (cue.first, cue.last + 1), source)


# of what is named before these, none is said: "the book that Roe quoted"
_SHOWING = frozenset("describe mention quote recall discuss portray depict".split())


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
    end = _behind_modifier(unit, behind[1])
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
    aside = word == "," and reading.kind(at + 1) in (PREPOSITION, GERUND, SUBORDINATOR)
    aside = named and between and (aside or _goes_on_behind(unit, at))
    return not word or word in _ENDS or aside or (cue.lemma == "say" and _is_rest(unit, behind[1]))


def _goes_on_behind(unit: Unit, at: int) -> bool:
    """Whether the reporter goes on behind a source: `..., said Roe as he left`, `... – and he was right`."""
    return unit.word(at) in ("–", "—") or unit.lower(at) in ("as", "while", "when")


def _behind_modifier(unit: Unit, index: int) -> int:
    """The mark behind what hangs on a source without a comma: `said a nurse who lives nearby`."""
    reading = unit.reading
    if index >= unit.high or reading.kind(index) not in (RELATIVE, PAST, GERUND):
        return index
    return next_mark(unit, index, unit.high)


def _is_name(reading: Reading, first: int) -> bool:
    """Whether a name starts at a token, or a role with a name behind it: `spokesman John Roe`."""
    role = reading.lowers[first] in ROLES and reading.kind(first + 1) == NAME
    return role or reading.kind(first) == NAME


def _is_rest(unit: Unit, behind: int) -> bool:
    """Whether no verb follows a name, so that it speaks: `..., said Harbor Watch on Tuesday, May 9.`"""
    reading = unit.reading
    return (
        not has_finite_verb(reading, behind - 1, unit.high) and reading.quoted.find(1, behind, unit.high) < 0
    )


def _before_content(unit: Unit, cue: Cue, source: Phrase | None, rule: str, opening: Opening) -> Statement:
    """`Roe said that prices rose`."""
    reading = unit.reading
    start, cue_last, shape = opening
    beside = source and source[1] == cue.first and start == cue.last + 1
    thing: Phrase | None = None
    if source and beside and _is_thing_and_speaker(unit, source, start):
        thing, source = (source[0], source[1] - 1), (source[1] - 1, source[1])
    prelude = unit.in_prelude(cue, source)
    end = unit.content_end(start, shape, cue, source, prelude)
    content = [(start, end)]
    first = source[0] if source else 0
    relative = reading.lowers[first - 1] if beside and first > unit.low else ""
    if (
        relative in _RELATIVES
        and unit.lower(start) != "that"
        and not (
            relative == "that"
            and (reading.kind(first - 2) in FINITE or (shape == OBJECT and unit.lower(start) in _FILLING))
        )
    ):  # not "What counts is that it confirms the rule", "so bad that he called it a joke"
        if unit.lower(start) in ("was", "is") and unit.lower(start + 1) == "that":
            content = [(start + 1, end)]  # "What he said was that it was late"
        elif shape != INFINITIVE and (relative != "which" or reading.kind(first - 2) != PREPOSITION):
            # "a strike that officials said could last", but "a tape in which he told her to go"
            if reading.kind(start) in FINITE:
                end = _before_predicate(unit, first - 1, start, end, shape)
            content = [(first - 1, first), (start, end)]
    elif thing is not None:
        if thing[0] == unit.low:
            end = before_main_verb(reading, start, end, clause=False)
        content = [thing, (start, end)]
    elif source and reading.lowers[first] in {"who", "that"}:
        content = [(start, _before_predicate(unit, first, start, end, shape))]
    if reading.lowers[unit.low] in {"if", "unless"} and source and not prelude:
        left = unit.left_edge(first)
        if left is not None and not unit.made:
            content.insert(0, (unit.low, left + 1))  # "If it rains, officials say, the dam will go"
    return Statement(rule, content, (cue.first, cue_last + 1), source, prelude)


def _before_predicate(unit: Unit, who: int, start: int, end: int, shape: str) -> int:
    """Where content in a relative clause ends: `A man who said he was a doctor | treated her`."""
    reading = unit.reading
    if who == unit.low or reading.words[who - 1] == ",":
        return end
    head = phrase_before(reading, who, unit.low)
    if head is None or head[0] != unit.low:
        return end
    # "A man who officials said was shouting | was arrested": the verb of the clause opens the content
    return before_main_verb(reading, start, end, clause=shape == CLAUSE and reading.kind(start) not in FINITE)


def _is_thing_and_speaker(unit: Unit, source: Phrase, verb: int) -> bool:
    """Whether a phrase is what is spoken of and who speaks: `a man police said was armed`."""
    reading, last = unit.reading, source[1] - 1
    if reading.lowers[source[0]] not in ("a", "an") or last - source[0] < 2:
        return False
    plural = reading.lowers[last][-1] == "s" or reading.lowers[last] == "police"
    return plural and reading.kind(last) == reading.kind(last - 1) == NOUN and reading.kind(verb) in FINITE


def _before_paragraph(unit: Unit, cue: Cue, source: Phrase) -> Statement | None:
    """`Roe said:` with the quotation in the next paragraph."""
    reading, high = unit.reading, unit.high
    if high not in reading.paragraph_starts:
        return None
    if high in reading.opens and reading.words[high - 1] in ":,":
        at = skip_adjuncts(reading, _behind_hearer(unit, cue, cue.last + 1), high)
        if at >= high - 1:
            content = [(high, reading.opens[high] + 1)]
            return Statement("cue.quotation", content, (cue.first, cue.last + 1), source)
    if reading.words[high - 1] == ":" and cue.lemma in _BLOCK_VERBS:
        at = skip_adjuncts(reading, cue.last + 1, high)
        if at >= high - 1:
            content = [(high, reading.paragraph_end(high))]
            return Statement("cue.block", content, (cue.first, cue.last + 1), source)
    return None


def _starts_sentence(unit: Unit, cue: Cue, left: int, opening: Opening) -> bool:
    """Whether what was said starts before the report: `He was, he said, “broken”`."""
    reading = unit.reading
    opened, _, shape = opening
    that = reading.lowers[opened] == "that"  # "There is a risk, he said, that"
    if shape != QUOTED and not that:
        return False
    start = unit.content_start(left)
    if reading.words[opened - 1] != "," or any(made.covers(left) for made in unit.made):
        return False
    if that and opened > cue.last + 2 and reading.kind(cue.last + 1) == MARK:
        return False  # "He was there, he said, after the vote, that ..."
    if shape == QUOTED and reading.words[opened + 1][0].islower():
        # "Instead, he said, “it was late”"
        return start < left or reading.lowers[left] not in grammar.COORDINATORS | {"still", "however"}
    if start > unit.low and reading.kind(unit.low) == COORDINATOR and not that:
        return False
    return reading.kind(start) in STARTING and not unit.is_prelude(start, left + 1)


def _behind_hearer(unit: Unit, cue: Cue, behind: int) -> int:
    """The first token behind whom the speaker told."""
    if cue.lemma in _TELLING:
        hearer = phrase_after(unit.reading, behind, unit.high)
        if hearer and unit.reading.lowers[hearer[1] - 1] not in words.TALES:
            return _behind_modifier(unit, hearer[1])
    return behind


def _behind_quotation(unit: Unit, cue: Cue, source: Phrase, left: int) -> Statement | None:
    """`“...,” he said` and `“...,” said Roe`, with the quotation that goes on behind."""
    reading = unit.reading
    content = [(unit.content_start(left), left + 1)]
    behind = _behind_hearer(unit, cue, source[1] if source[1] > cue.last else cue.last + 1)
    at = skip_adjuncts(reading, behind, unit.high)
    skipped = behind < at < unit.high and at in reading.opens
    spoken = skipped and any(
        index in unit.cues and unit.cues[index].form != "set phrase" for index in range(behind, at)
    )
    if skipped and not spoken and reading.words[left - 1] == reading.words[at - 1] == ",":
        at -= 1  # the comma before the quotation, which was skipped with an insertion
    else:
        at = _behind_aside(unit, at)
    goes_on = at + 1 < unit.high and reading.lowers[at] == "that" and reading.kind(at + 1) not in FINITE
    if goes_on and source[0] < cue.first:
        return None
    if (
        cue.lemma not in _PLAIN
        and at < unit.high
        and (reading.kind(at) in STARTING or reading.lowers[at] == "as")
    ):
        return None  # "Roe charged a fee"
    if at + 1 < unit.high and reading.words[at] in ",—–-:;" and at + 1 in reading.opens:
        content.append((at + 1, unit.content_end(at + 1, QUOTED, cue, source)))
    elif (
        at < unit.high
        and reading.words[at] == ","
        and content[0][0] < reading.closes[left]
        and unit.goes_on(at + 1)
    ):
        content.append((at + 1, unit.content_end(at + 1, CLAUSE, cue, source)))
    return Statement("quotation.cue", content, (cue.first, cue.last + 1), source)


def _behind_clause(unit: Unit, cue: Cue, source: Phrase, left: int, behind: int) -> Statement | None:
    """`Prices rose, the agency said on Monday`; `prices, he said, would rise`."""
    reading = unit.reading
    by = unit.lower(behind) == "by" and cue.lemma not in _PLAIN and behind + 1 < unit.high
    if by and (reading.kind(behind + 1) != NOUN or reading.lowers[behind + 1][-1] == "s"):
        return None  # "land claimed by both", but "he confirmed by phone"
    start = unit.content_start(left)
    at = skip_adjuncts(reading, _behind_hearer(unit, cue, behind), unit.high)
    word = unit.word(at)
    if word and word not in _ENDS and word not in PAUSES and unit.lower(at) not in _TAILS:
        return None
    content = [(start, left + 1)]
    verb = unit.cues.get(at + 1)
    whole = verb is None or verb.form == ING or _is_clause(unit, start, left + 1)
    on = at + 1 < unit.high and word in PAUSES and (unit.goes_on(at + 1) or not whole)
    if on and not (
        source[0] > cue.first and _is_apposition(unit, at + 1) and _is_clause(unit, start, left + 1)
    ):
        content.append((at + 1, unit.content_end(at + 1, CLAUSE, cue)))
        if unit.is_prelude(start, left + 1):
            del content[0]
    elif not _is_clause(unit, start, left + 1):
        earlier = _broken_sentence(unit, cue, source, start)
        if earlier is None:
            return None
        content = [(earlier, left + 1)]
    elif left == start:
        return None
    return Statement("clause.cue", content, (cue.first, cue.last + 1), source)


def _is_apposition(unit: Unit, index: int) -> bool:
    """Whether a noun phrase without a verb starts at a token: `..., said Roe, Volta's chief engineer.`"""
    index += unit.reading.kind(index) == COORDINATOR
    phrase = phrase_after(unit.reading, index, unit.high)
    if phrase is None:
        return False
    return unit.lower(phrase[1]) in _RELATIVES or not has_finite_verb(
        unit.reading, phrase[1], min(phrase[1] + 4, unit.high)
    )


def _broken_sentence(unit: Unit, cue: Cue, source: Phrase, start: int) -> int | None:
    """Where the sentence before starts, if a stray full stop cuts it off from `Haven, said the port`."""
    number = unit.reading.unit_of(unit.low)
    if start > unit.low or source[0] < cue.first or unit.low in unit.reading.paragraph_starts:
        return None
    if number == 0 or cue.first - start > _LONGEST_REST:
        return None
    return unit.reading.units[number - 1][0]


_LONGEST_REST = 4  # tokens of a sentence behind a stray full stop, its comma included


def _is_clause(unit: Unit, start: int, behind: int) -> bool:
    """Whether a stretch can be a statement: it has a verb, a quotation, or the length of a clause."""
    reading = unit.reading
    if any(reading.quoted[start:behind]):
        return True
    if reading.kind(start) in CONJOINING and reading.lowers[start] not in _OPENERS:
        return _has_main_clause(unit, start, behind)  # not "When asked by voters, Roe replied"
    if has_finite_verb(reading, start, behind) or reading.lowers[start] in grammar.NOMINATIVES:
        return True
    shortest = 5 if reading.words[unit.high - 1] in ".!?" else 3  # a headline: "Two hurt in fire, police say"
    what = reading.kind(start)
    phrase = what in (PREPOSITION, GERUND) or (what == TO and "," not in reading.words[start:behind])
    return behind - start >= shortest and not phrase


def _has_main_clause(unit: Unit, start: int, behind: int) -> bool:
    """Whether a verb stands in a stretch that no conjunction or relative opens the clause of."""
    reading = unit.reading
    opened = False
    for index in range(start, behind):
        what = reading.kind(index)
        if what in (SUBORDINATOR, RELATIVE):
            opened = True
        elif reading.words[index] == ",":
            opened = False
        elif what in FINITE and not opened and reading.words[index - 1] != ",":
            return True
    return False


_OPENERS = frozenset("that what how why whether like though although because".split())


def _behind_aside(unit: Unit, at: int) -> int:
    """The comma behind `, wiping his eyes,` or `as he left,` if a quotation follows; `at` otherwise."""
    reading = unit.reading
    if at >= unit.high or (reading.words[at] != "," and reading.kind(at) not in CONJOINING):
        return at
    for index in range(at + 1, min(at + _LONGEST_ASIDE, unit.high - 1)):
        if reading.quoted[index] or reading.words[index] in ".;:":
            break
        if reading.words[index] == "," and index + 1 in reading.opens:
            return index
        cue = unit.cues.get(index)
        if cue is None or cue.form == "set phrase":
            continue
        if cue.form != ING or unit.word(cue.last + 1) == ",":
            break  # ", adding, “...”": the quotation has words of attribution itself
    return at


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
        if left not in reading.closes and (cue.lemma != "say" or (behind != "," and behind not in _ENDS)):
            return None
    if left in reading.closes:
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
            return _before_content(unit, cue, cited, *opened)
        if (
            unit.is_title(left)
            or is_word(unit, cue, left)
            or (source is None and reading.words[left - 1] != ",")
        ):
            return None
        source = (cue.first, cue.first) if source is None else with_relative(unit, source, unit.high)
        return _behind_quotation(unit, cue, source, left)
    # but "Roe slams Lee, praises Carr"
    inverts = cue.lemma in _INVERTING and (cue.form == PAST_FORM or cue.lemma in words.FOLLOWING_VERBS)
    if (
        source is not None
        and cue.lemma in words.NAMING_VERBS
        and unit.word(source[1]) == ","
        and _is_verb_behind(unit, (source[0], source[1] + 1))
    ):
        return None  # "The blaze, dubbed the Ridge Fire, was"
    if source is not None and inverts:
        if cue.lemma == "say":
            source = (source[0], _behind_modifier(unit, source[1]))
        word = unit.word(skip_adjuncts(reading, source[1], unit.high))
        closes = not word or word in _ENDS or word == ","
        if closes or (cue.lemma == "say" and (_is_rest(unit, source[1]) or _goes_on_behind(unit, source[1]))):
            return _behind_clause(unit, cue, source, left, behind_relative(unit, source[1]))
    opened = open_content(reading, cue, unit.high)
    inherited = unit.inherited_subject(cue.first)
    if opened is None or inherited is None or cue.form == BASE:
        return None
    if cue.lemma in NAMING and source is not None and unit.word(source[1]) in ("", ",", "."):
        return None  # "a lamp, called the Moonlet,"
    return _before_content(unit, cue, inherited, *opened)


def _opening(unit: Unit, cue: Cue) -> Statement | None:
    """`Said Roe of the loss: “...”`: the verb opens the sentence, the quotation closes it."""
    reading = unit.reading
    source = phrase_after(reading, cue.last + 1, unit.high, appositives=False)
    if source is None or cue.form not in (PAST_FORM, THIRD):
        return None
    for index in range(source[1], min(unit.high - 1, source[1] + _LONGEST_ASIDE)):
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
    if cue.lemma in NAMING and names_a_thing(unit, cue, (cue.first, cue.first)):
        return None
    while first > unit.low and reading.kind(first - 1) == ADVERB:
        first -= 1  # "with Roe recently promising"
    before = reading.kind(first - 1) if first > unit.low else MARK
    if before == NAME and reading.kind(cue.last + 1) == NOUN and is_compound(unit, cue.last + 1):
        return None  # "one Leeds reporting station has"
    source: Phrase | None
    if unit.lower(first - 1) in ("up", "help"):
        verb = first - 1 - (unit.lower(first - 1) == "up")  # "ended up saying", "could not help saying"
        while verb > unit.low and reading.kind(verb - 1) in (AUXILIARY, ADVERB):
            verb -= 1
        source = subject_before(reading, verb, floor)
        return None if source is None else _before_content(unit, cue, source, *opened)
    if before in NOUNS and first - 1 not in reading.closes:
        source = _before_participle(unit, first, floor)
    elif unit.in_prelude(cue, None):
        # "Citing costs, the company said ...": the subject comes behind
        end = unit.content_end(opened[1][0], opened[1][2], cue)
        source = phrase_after(reading, end + 1, unit.high)
    else:
        source = unit.inherited_subject(cue.first)
    if source is None and cue.first == unit.low:
        return None  # "Blaming the bank will help nobody": no subject comes
    found = _before_content(unit, cue, source, *opened)
    if before in NOUNS and source == (unit.low, cue.first):  # "A letter accusing the mayor | was read"
        start, end = found.content[0]
        found.content = [(start, before_main_verb(reading, start, end, clause=opened[1][2] == CLAUSE))]
    return found


def _quoted(unit: Unit, cue: Cue, floor: int) -> Statement | None:
    """`Roe was quoted (by the agency) as saying`: Roe is the source; who quotes is it in the active voice."""
    reading = unit.reading
    reach = _LONGEST_ASIDE if cue.passive else 2
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
        found = _before_content(unit, saying, source, *opened)
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
