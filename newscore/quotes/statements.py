"""Statements in the making, and the unit of text in which they are looked for.

Beside them, what several readers of statements ask of a unit: whether something only looks like a report,
and how far a source goes with what hangs on it.

A unit is a sentence, or the sentences that one quotation runs over. Positions are token numbers.
"""

from __future__ import annotations

from dataclasses import dataclass

from newscore.lexicons import cues as cue_words
from newscore.lexicons import grammar
from newscore.lexicons.people import ROLES
from newscore.quotes.adjuncts import skip_adjuncts
from newscore.quotes.boundary import content_end
from newscore.quotes.boundary_rows import QUOTED
from newscore.quotes.cues import COUNTS, Cue
from newscore.quotes.forms import ING, THIRD
from newscore.quotes.noun_phrases import (
    LONGEST,
    PAUSES,
    THINGS,
    Phrase,
    ends_with_abbreviation,
    has_finite_verb,
    is_plural,
    is_time_word,
    phrase_after,
)
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
    NUMBER,
    PAST,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    VERB,
    VERBS,
    Reading,
)
from newscore.quotes.sources import main_subject

_SPEECH_ENDS = frozenset(",.!?…—–-")
_VERBAL = FINITE | {GERUND}
_NEW_CLAUSE = frozenset("and but while whereas".split())
# before the conjunction of a clause: "Hours after he said so", "A month before"
_MEASURES = frozenset(
    "a the few minutes hour hours day days week weeks month months year years moments just even".split()
)
_BEFORE_CLAUSES = frozenset((COORDINATOR, ADVERB, NUMBER))
_LONGEST_TITLE = 8  # tokens of a title, its marks included
_LATER_PRELUDES = frozenset("when if after while once".split())
_LINKING = frozenset("particular contrast addition fact general short turn".split())
_REACH = 60  # tokens that are looked back over


@dataclass(slots=True, eq=False)
class Statement:
    """An attribution in token ranges (first, behind last)."""

    rule: str
    content: list[Phrase]
    cue: Phrase
    source: Phrase | None
    prelude: bool = False  # stands in a clause before the main one

    @property
    def stop(self) -> int:
        """Behind the last token of cue and content."""
        stop = self.cue[1]
        for _, behind in self.content:
            stop = behind if behind > stop else stop
        return stop

    def covers(self, index: int) -> bool:
        for first, behind in self.content:  # noqa: SIM110 - faster than `any` over these one or two
            if first <= index < behind:
                return True
        return False


@dataclass(slots=True)
class Unit:
    """One unit with its cues and the statements made of them so far."""

    reading: Reading
    low: int
    high: int
    cues: dict[int, Cue]  # first token -> cue
    made: list[Statement]

    def word(self, index: int) -> str:
        return self.reading.words[index] if self.low <= index < self.high else ""

    def lower(self, index: int) -> str:
        return self.reading.lowers[index] if self.low <= index < self.high else ""

    def behind_last_speech(self, index: int) -> int:
        """The first token behind the last speech-like quotation before `index`, or the unit's first."""
        quoted, closes, words = self.reading.quoted, self.reading.closes, self.reading.words
        place, floor = index, self.low if index - self.low < _REACH else index - _REACH
        while (place := quoted.rfind(1, floor, place)) >= 0:
            if place in closes:
                if (
                    words[place - 1] in _SPEECH_ENDS or (place + 1 < index and words[place + 1] in ",—–")
                ) and not (closes[place] > self.low and self.is_title(place)):
                    return place + 1
                place = closes[place]
        return self.low

    def is_title(self, left: int) -> bool:
        """Whether the quotation that ends at token `left` names a thing: `The ad, titled “Why?” begins`.

        So it does in a phrase before the sentence (`In an interview with “Good Day,” Roe said`) and beside
        a name (`Roe, host of “Good Day,” said`, `Lee, known as “Bo,” said`).
        """
        reading = self.reading
        opened = reading.closes[left]
        if opened <= self.low:
            return False
        before = reading.lowers[opened - 1]
        if before in cue_words.TITLING or (before == "as" and self.lower(opened - 2) == "known"):
            return True
        # "Her memoir, “No Head for Figures,” was praised"
        apposed = before == "," and left + 1 < self.high and reading.kind(left + 1) == AUXILIARY
        if left - opened > _LONGEST_TITLE or (reading.kind(opened - 1) == MARK and not apposed):
            return False
        first = self.low + (reading.kind(self.low) == COORDINATOR)
        if (
            not apposed
            and reading.kind(first) not in (PREPOSITION, SUBORDINATOR, GERUND)
            and reading.kind(opened - 1) not in (POSSESSIVE, PREPOSITION)
        ) or has_finite_verb(reading, self.low, opened):
            return False
        return not any(
            reading.words[index][0].islower() and len(reading.words[index]) > 3
            for index in range(opened + 1, left)
        )

    def left_edge(self, index: int) -> int | None:
        """The last token of what stands before a report that starts at `index`, across a comma or dash."""
        place, low, words = index - 1, self.low, self.reading.words
        if place < low:
            return None
        if place not in self.reading.closes:
            if words[place] not in PAUSES:
                return None
            while place >= low and words[place] in PAUSES:
                place -= 1
        return place if place >= low else None

    def inherited_subject(self, index: int) -> Phrase | None:
        """The subject of a verb that has none itself: that of the statement before it, or of the clause."""
        for statement in reversed(self.made[-4:]):
            if (
                statement.source
                and not statement.prelude
                and statement.rule != "noun"
                and statement.stop <= index
                and (index - 3 <= statement.stop or self._is_set_off(statement, index))
                and not any(other.covers(statement.cue[0]) for other in self.made if other is not statement)
            ):
                return statement.source
        subject = main_subject(self.reading, self.low, index)
        if subject is None and self.made:
            return self.made[-1].source
        return subject

    def _is_set_off(self, report: Statement, index: int) -> bool:
        """Whether a report stands behind its subject's comma, and no other subject comes before a token.

        `Roe, saying it was late, left and | called`.
        """
        beside = report.source is not None and report.source[1] == report.cue[0] - 1
        return beside and main_subject(self.reading, report.stop + 1, index) is None

    def in_prelude(self, cue: Cue, source: Phrase | None) -> bool:
        """Whether a cue stands in a clause before the main one: `While he said it was true, ...`."""
        reading = self.reading
        index, what = self.low, MARK
        while index < cue.first:
            what = reading.known.get(reading.words[index]) or reading.kind(index)
            if not (
                what in _BEFORE_CLAUSES
                or reading.words[index] == ","
                or (reading.lowers[index] in _MEASURES and index - self.low < 4)
            ):
                break
            index += 1
        first = source[0] if source and source[1] <= cue.first else cue.first
        if index < first and (first - index > _REACH or "," in reading.words[index:first]):
            return self._in_later_prelude(first)
        if index == cue.first:
            return cue.form == ING or cue.passive
        if what == SUBORDINATOR and reading.lowers[index] != "that":
            return True
        if cue.form == ING and what in (PREPOSITION, GERUND):  # "By calling", "In a letter praising"
            return not has_finite_verb(reading, index, cue.first)
        if what != PREPOSITION:
            return False
        if source is not None and reading.lowers[source[0]] in grammar.RELATIVES:
            return not has_finite_verb(reading, index, source[0])  # "For a man who said that, ..."
        return reading.lowers[index] == "as" and source is not None

    def _in_later_prelude(self, first: int) -> bool:
        """Whether a clause like `, and when he said so, ...` holds token `first`."""
        reading = self.reading
        for index in range(first - 1, max(self.low, first - _REACH), -1):
            lower = reading.lowers[index]
            if lower in {",", ";", ":"}:
                return False
            if lower in _LATER_PRELUDES:
                return reading.kind(index - 1) == COORDINATOR
        return False

    def _behind_bracket(self, left: int) -> int:
        """Behind a bracket open at token `left`, else the unit's first: `his film (yes, he wrote it)`."""
        reading = self.reading
        text, near = reading.tokens.text, max(self.low, left - _REACH)
        low, high = reading.starts[near], reading.starts[left]
        place = text.rfind("(", low, high)
        if place < 0 or text.find(")", place, high + 1) >= 0:
            return self.low
        index = reading.tokens.at(place)
        return self.low if reading.quoted[index] else index + 1

    def content_start(self, left: int) -> int:
        """Where content that ends at token `left` starts: with the unit, or behind another report in it."""
        words, lowers, closes = self.reading.words, self.reading.lowers, self.reading.closes
        start = self._behind_bracket(left)
        for statement in self.made[-8:]:
            stop = statement.stop
            if stop > left:
                continue
            joint = stop + (words[stop] == ",")
            if words[stop] in ";—" or (
                lowers[joint] in _NEW_CLAUSE
                and (lowers[joint] != "and" or self.reading.kind(joint + 1) not in _VERBAL)
            ):  # but "Roe called him a crook and left, Lee said"
                start = max(start, stop)
        opened = closes.get(left)
        if opened is not None and opened > start:
            for index in range(opened - 1, max(start, opened - _REACH) - 1, -1):
                if words[index] in ":;" or (index in closes and words[index - 1] in ".!?"):
                    start = index + 1
                    break
            if words[opened - 1] == "," and (
                opened - start == 2 or lowers[start : start + 2] == ["as", "for"]
            ):
                return opened  # "Yet, “we stayed,” Roe said", "As for rain, “we stayed,” Roe said"
        plain = opened is None  # "But prices rose, Roe said"
        while start < left and (
            words[start] in ",;:—–-"
            or ((plain or start > self.low) and lowers[start] in grammar.COORDINATORS)
        ):
            start += 1
        if start + 2 < left and words[start + 1] == ":" and lowers[start] in cue_words.RUBRICS:
            start += 2  # "BREAKING: Prices rose, Roe said"
        if (
            start + 1 < left
            and lowers[start] in ("still", "however", "meanwhile")
            and words[start + 1] == ","
        ):
            start += 2  # "Still, prices rose, Roe said"
        return start

    def content_end(
        self, start: int, shape: str, cue: Cue, source: Phrase | None = None, prelude: bool | None = None
    ) -> int:
        """Where content that starts at token `start` ends; `prelude` is what `in_prelude` says, if known."""
        reading = self.reading
        if shape == QUOTED:
            close = reading.opens[start]
            last = reading.words[close - 1]
            if last in ".!?…" or (
                last == "," and (close + 1 in self.cues or self.lower(close + 1) in grammar.NOMINATIVES)
            ):
                return close + 1  # "citing “the cost,” said", "reading “Out,” he left"
        if prelude is None:
            prelude = self.in_prelude(cue, source)
        return content_end(reading, start, self.high, shape, cue, self.cues, source, prelude=prelude)[0]

    def is_prelude(self, start: int, behind: int) -> bool:
        """Whether what stands before a parenthetical report is no content: `But, he said, it would end`."""
        kind, lowers = self.reading.kind, self.reading.lowers
        if behind - start == 1 and lowers[start] == "that":
            return False  # "That, they say, is easy"
        if kind(behind - 1) in (SUBORDINATOR, COORDINATOR) or lowers[behind - 1] == "that":
            return True
        if behind - start == 1:
            return kind(start) == ADVERB or lowers[start] in ("so", "instead", "now", "today")
        if behind - start == 2 and (
            lowers[start] == "and" or (lowers[start] == "in" and lowers[start + 1] in _LINKING)
        ):
            return True  # "In particular, Roe said, it was late"
        # "In the early 1990s, he said, when it was cheap"
        return behind - start < 6 and (
            is_time_word(self.reading, behind - 1) or self.reading.words[behind - 1][0].isdigit()
        )

    def goes_on(self, index: int) -> bool:
        """Whether what follows a parenthetical report carries its content on."""
        if index >= self.high or index in self.cues or self.lower(index) in ("as", "though", "although"):
            return False
        if self.reading.kind(index) == COORDINATOR:  # ", a study suggests, but doctors warn that"
            if self.lower(index) == "but" and index + 1 in self.cues:
                return False  # ", Roe said, but did not say why"
            subject = phrase_after(self.reading, index + 1, self.high, appositives=False)
            if subject is not None and any(at in self.cues for at in range(subject[0] + 1, subject[1] + 1)):
                return False
        if self.reading.kind(index) == PREPOSITION:
            end = skip_adjuncts(self.reading, index, self.high)
            return end < self.high and self.reading.words[end] not in ".!?"  # ", on Facebook."
        return self.reading.kind(index) not in (RELATIVE, GERUND)


_SHORT_WORD = 5  # tokens of a word spoken of, its marks included


def is_word(unit: Unit, cue: Cue, left: int) -> bool:
    """Whether the quotation up to token `left` is a word spoken of: `“Lot” describes any plot`."""
    comma = unit.reading.words[left - 1] in ",.!?…" or cue.first > left + 1
    short = left - unit.reading.closes[left] < _SHORT_WORD
    # "“half price” shop signs"
    return not comma and (cue.bare or (short and cue.lemma not in cue_words.FOLLOWING_VERBS))


def is_noun(unit: Unit, cue: Cue, source: Phrase) -> bool:
    """Whether a word in -s is a noun after all: `return calls`, `the other states`, `cut its forecast`."""
    reading = unit.reading
    if cue.lemma == "forecast" and cue.first == cue.head and source[0] > unit.low:
        # "cut its profit forecast", but "On Monday the bank forecast growth"
        return reading.kind(source[0] - 1) in (VERB, PAST, PREPOSITION, NOUN, GERUND)
    if cue.lemma == "point" and cue.form == THIRD:  # "nine straight points to lead"
        return any(unit.lower(index) in COUNTS for index in range(cue.first - 2, cue.first))
    if cue.form == THIRD and cue.lemma == "offer":  # "The larger screen offers a better view"
        last = reading.lowers[source[1] - 1]
        thing = reading.kind(source[1] - 1) == NOUN and last.removesuffix("s") not in ROLES
        return thing or last in ("it", "that", "which")
    if cue.form != THIRD or reading.lowers[cue.head] not in cue_words.PLURAL_NOUNS or source[0] == source[1]:
        return False
    kinds = [reading.kind(index) for index in range(*source)]
    if (
        unit.lower(source[0] + 1) == "of"
        and (kinds[0] == NUMBER or unit.lower(source[0]) == "one")
        and kinds[-1] == NOUN
        and not is_plural(reading, (source[0] + 2, source[1]))
    ):
        return True  # "one of his key pledges"
    if kinds[0] == PRONOUN or reading.lowers[source[0]] in grammar.RELATIVES or kinds[-1] == NAME:
        if unit.lower(source[0] - 1) == "with" and reading.kind(cue.last + 1) == GERUND:
            return True  # "With Ohio claims rising, ..."
        return cue.lemma in ("state", "email", "text") and unit.lower(cue.last + 1) != "that"
    plural = any(reading.lowers[index] in grammar.PLURAL_WORDS for index in range(*source))
    follows = reading.kind(cue.last + 1) if cue.last + 1 < unit.high else MARK
    opened = cue.last + 1 in reading.opens or unit.word(cue.last + 1) in (":", ",")
    clear = opened or (unit.lower(cue.last + 1) == "that" and reading.kind(cue.last + 2) not in VERBS)
    if cue.lemma == "state":
        return not clear or plural or unit.lower(source[0]) == "most"
    return (
        plural or kinds[0] not in (DETERMINER, NAME) or not (clear or follows in (DETERMINER, NAME, PRONOUN))
    )


def names_a_thing(unit: Unit, cue: Cue, source: Phrase) -> bool:
    """Whether a verb of `NAMING` gives a name: `a show called “Brokers”`, `a group called the Night Owls`."""
    reading, at = unit.reading, cue.last + 1 + (unit.lower(cue.last + 1) == "the")
    last = reading.opens.get(at)
    if cue.lemma == "write":
        inside = reading.words[at + 1 : last] if last else []
        long = [word for word in inside if len(word) > 3 and word[0].isalpha()]
        # the title of a work: "who wrote “The Case for Dams”"
        return bool(long) and len(inside) < 16 and all(word[0].isupper() for word in long)
    first = source[0]
    if first - 3 >= unit.low and reading.words[first - 1] == "," and reading.lowers[first - 3] in ("a", "an"):
        first -= 3  # "a steep, rocky path"
    article = cue.first - 1
    while article > first and reading.kind(article) in THINGS and reading.lowers[article] not in ("a", "an"):
        article -= 1  # "fallen for a show called “Brokers”"
    return (
        cue.first == cue.head
        and not _UNNAMED.isdisjoint((unit.lower(first), unit.lower(article)))
        and (last is not None or (at < unit.high and reading.kind(at) == NAME))
    )


_UNNAMED = frozenset("a an there another something".split())
NAMING = frozenset("call dub label brand write".split())


def is_compound(unit: Unit, noun: int) -> bool:
    """Whether the noun behind a participle is the subject of the sentence."""
    thing = phrase_after(unit.reading, noun, unit.high, appositives=False)
    return thing is not None and thing[1] < unit.high and unit.reading.kind(thing[1]) == AUXILIARY


def before_main_verb(reading: Reading, start: int, end: int, *, clause: bool = True) -> int:
    """Return where content that hangs on a subject ends: `Roe's claim that she won | is false`.

    Content that is no clause has no verb itself: `a letter that blames the mayor | was read`.
    """
    main = end
    awaited = int(clause)  # verbs of the clause, and of those opened in it, that are still to come
    for index in range(start + 1, end):
        what, before = reading.kind(index), reading.kind(index - 1)
        if what in FINITE and not reading.quoted[index]:
            behind_verb = what == AUXILIARY and before in (PAST, VERB, GERUND)
            if awaited:
                awaited -= before != AUXILIARY
            elif before in (NAME, NOUN, NUMBER) or behind_verb or index - 1 in reading.closes:
                main = index
                if not clause:
                    break
        elif what in (SUBORDINATOR, RELATIVE):
            awaited += 1
        elif reading.words[index] == "," and not awaited and (clause or reading.kind(index + 1) != NOUN):
            awaited = 1
        elif reading.words[index] in ":;":
            break
    return main


def behind_relative(unit: Unit, index: int) -> int:
    """The comma behind `, who led the inquiry,` at `index`; `index` if no such clause stands there."""
    if unit.word(index) != "," or index + 1 >= unit.high:
        return index
    relative = unit.lower(index + 1) in ("who", "whose", "which", "where")
    if not relative and unit.reading.kind(index + 1) != PAST:
        return index  # but "the lawsuit, filed in Ohio,"
    comma = comma_behind(unit, index + 2)
    return index if comma is None else comma


def with_relative(unit: Unit, source: Phrase, high: int, *, told: bool = False) -> Phrase:
    """A source with what hangs on it without a comma: `said a woman who lives nearby`.

    Where no verb tells who speaks, any clause or participle may: `according to a letter Roe wrote`.
    """
    start = source[1]
    if unit.lower(start) not in ("who", "whose") and not (
        told and (unit.reading.kind(start) in (PAST, VERB) or unit.lower(start) == "that")
    ):
        return source
    end = next_mark(unit, start, high)
    # "said a man who added that it was late"
    speaks = any(
        at in unit.cues and unit.cues[at].lemma in cue_words.FOLLOWING_VERBS for at in (start + 1, start + 2)
    )
    return source if speaks or any(unit.reading.quoted[start:end]) else (source[0], end)


def next_mark(unit: Unit, start: int, high: int) -> int:
    """The mark that ends what starts at a token: `who lives nearby|.`; `start` itself if none is in reach."""
    for at in range(start, min(high, start + LONGEST)):
        mark = unit.reading.words[at]
        if mark in ",;:—–!?" or (mark == "." and not ends_with_abbreviation(unit.reading, at)):
            return at
    return high if high <= start + LONGEST else start


def behind_modifier(unit: Unit, index: int) -> int:
    """The mark behind what hangs on a source without a comma: `said a nurse who lives nearby`."""
    reading = unit.reading
    if index >= unit.high or reading.kind(index) not in (RELATIVE, PAST, GERUND):
        return index
    return next_mark(unit, index, unit.high)


def comma_behind(unit: Unit, index: int) -> int | None:
    for place in range(index, min(unit.high - 1, index + 30)):
        if unit.reading.words[place] == ",":
            return place
    return None
