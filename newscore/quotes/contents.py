"""What a report gives as said: behind its verb, before it, on both sides, or in the words it hangs on.

`reports` finds the verb and its subject and asks here for the statement. Decides whether words before a
report can be content (a clause, a quotation), what of them the reporter says, and where it goes on behind.
"""

from __future__ import annotations

from newscore.lexicons import cues as words
from newscore.lexicons import grammar
from newscore.quotes.adjuncts import skip_adjuncts
from newscore.quotes.boundary_rows import CLAUSE, INFINITIVE, OBJECT, QUOTED
from newscore.quotes.cues import Cue
from newscore.quotes.forms import ING
from newscore.quotes.noun_phrases import PAUSES, STARTING, Phrase, has_finite_verb, phrase_after
from newscore.quotes.noun_phrases_before import phrase_before
from newscore.quotes.objects import Opening
from newscore.quotes.reading import (
    CONJOINING,
    COORDINATOR,
    FINITE,
    GERUND,
    MARK,
    NOUN,
    NOUNS,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    TO,
    VERBS,
)
from newscore.quotes.statements import Statement, Unit, before_main_verb, behind_modifier

ENDS = frozenset(".!?;:)]")
_RELATIVES = frozenset("which that what who".split())
_FILLING = frozenset("it him them me us".split())
_TELLING = words.HEARER_VERBS | {"text", "email", "message", "cable", "write"}  # "texted a reporter"
_LONGEST_ASIDE = 30  # tokens between a report and the quotation that goes on
# may stand behind a report that closes its sentence: "..., he said of the plan"
_TAILS = frozenset("in of about at after before during when as while on and but by for to from with".split())


def behind_sentence(unit: Unit, cue: Cue, source: Phrase) -> Statement | None:
    """`“Where is it?” | Roe asked.` where the report was taken for a sentence of its own."""
    reading, last = unit.reading, unit.low - 1
    if source[0] != unit.low or last not in reading.closes or unit.low in reading.paragraph_starts:
        return None
    if reading.words[last - 1] == "." and cue.lemma != "say":
        return None  # "“We work.” Roe declined to comment."
    at = skip_adjuncts(reading, _behind_told(unit, cue, cue.last + 1), unit.high)
    if unit.word(at) and unit.word(at) not in ENDS and unit.lower(at) not in _TAILS:
        return None
    return Statement("quotation.cue", [(reading.closes[last], last + 1)], (cue.first, cue.last + 1), source)


def read_refusal(unit: Unit, cue: Cue, source: Phrase) -> Statement | None:
    """`Roe declined to comment`: the verb of speech is itself what was refused."""
    reading = unit.reading
    to = cue.head - 1
    if not cue.infinitive or reading.lowers[to] != "to" or reading.lowers[to - 1] not in words.REFUSALS:
        return None
    content = [(to, unit.content_end(to, INFINITIVE, cue, source))]
    return Statement("refusal", content, (cue.first, to), source)


def read_relative_object(unit: Unit, cue: Cue, source: Phrase) -> Statement | None:
    """`the charge, which Roe denied`, `a claim he repeats`: what was said is named before the report."""
    place = source[0] - 1
    if source[1] != cue.first or place <= unit.low or cue.lemma not in words.OBJECT_VERBS:
        return None
    what = unit.lower(place)
    if what in words.MATTERS and unit.lower(place - 1) in ("a", "an") and unit.word(place - 2) in PAUSES:
        return Statement("relative", [(place - 1, place + 1)], (cue.first, cue.last + 1), source)
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


def before_content(unit: Unit, cue: Cue, source: Phrase | None, rule: str, opening: Opening) -> Statement:
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


def before_paragraph(unit: Unit, cue: Cue, source: Phrase) -> Statement | None:
    """`Roe said:` with the quotation in the next paragraph."""
    reading, high = unit.reading, unit.high
    if high not in reading.paragraph_starts:
        return None
    if high in reading.opens and reading.words[high - 1] in ":,":
        at = skip_adjuncts(reading, _behind_told(unit, cue, cue.last + 1), high)
        if at >= high - 1:
            content = [(high, reading.opens[high] + 1)]
            return Statement("cue.quotation", content, (cue.first, cue.last + 1), source)
    if reading.words[high - 1] == ":" and cue.lemma in words.BLOCK_VERBS:
        at = skip_adjuncts(reading, cue.last + 1, high)
        if at >= high - 1:
            content = [(high, reading.paragraph_end(high))]
            return Statement("cue.block", content, (cue.first, cue.last + 1), source)
    return None


def starts_sentence(unit: Unit, cue: Cue, left: int, opening: Opening) -> bool:
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


def _behind_told(unit: Unit, cue: Cue, behind: int) -> int:
    """The first token behind whom the speaker told, and behind `yelled back`."""
    behind += unit.lower(behind) in ("back", "out")
    if cue.lemma in _TELLING:
        hearer = phrase_after(unit.reading, behind, unit.high)
        if hearer and unit.reading.lowers[hearer[1] - 1] not in words.TALES:
            return behind_modifier(unit, hearer[1])
    return behind


def behind_quotation(unit: Unit, cue: Cue, source: Phrase, left: int) -> Statement | None:
    """`“...,” he said` and `“...,” said Roe`, with the quotation that goes on behind."""
    reading = unit.reading
    content = [(unit.content_start(left), left + 1)]
    behind = _behind_told(unit, cue, source[1] if source[1] > cue.last else cue.last + 1)
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
        cue.lemma not in words.PLAIN_VERBS
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
    elif unit.word(at) == "," and at + 2 in reading.opens and unit.lower(at + 1) in grammar.COORDINATORS:
        close = reading.opens[at + 2]  # "“We won,” he said, but “at a cost.”", not "and “Hamlet” opened"
        if reading.words[close - 1] in ".!?…" or unit.word(close + 1) in ("", ".", "!", "?", ";"):
            content.append((at + 1, close + 1))
    return Statement("quotation.cue", content, (cue.first, cue.last + 1), source)


def behind_clause(unit: Unit, cue: Cue, source: Phrase, left: int, behind: int) -> Statement | None:
    """`Prices rose, the agency said on Monday`; `prices, he said, would rise`."""
    reading = unit.reading
    by = unit.lower(behind) == "by" and cue.lemma not in words.PLAIN_VERBS and behind + 1 < unit.high
    if by and (reading.kind(behind + 1) != NOUN or reading.lowers[behind + 1][-1] == "s"):
        return None  # "land claimed by both", but "he confirmed by phone"
    start = unit.content_start(left)
    at = skip_adjuncts(reading, _behind_told(unit, cue, behind), unit.high)
    word = unit.word(at)
    if word and word not in ENDS and word not in PAUSES and unit.lower(at) not in _TAILS:
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
            # not ", that would cost"
            opened = reading.words[index - 1] != "," or reading.kind(index + 1) not in VERBS
        elif reading.words[index] == ",":
            opened = False
        elif what in FINITE and not opened and reading.words[index - 1] != ",":
            return True
    return False


_OPENERS = frozenset("so that what how why whether like though although because".split())


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
