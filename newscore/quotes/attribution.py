"""Who said what: joins cues, sources and content into attributions.

Sentence by sentence: each cue is tried in the constructions it can enter; what stands inside the content of another
statement is dropped (nested speech belongs to the outer speaker); quotations that go on are joined to their start.
"""

from __future__ import annotations

from dataclasses import dataclass

from newscore.errors import check_text
from newscore.lexicons import cues as words
from newscore.lexicons import grammar
from newscore.quotes.boundary import CLAUSE, INFINITIVE, OBJECT, QUOTED, content_end
from newscore.quotes.cues import Cue, find_cues
from newscore.quotes.forms import ING
from newscore.quotes.frames import open_content, skip_adjuncts
from newscore.quotes.reading import (
    ADVERB,
    COORDINATOR,
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
    Reading,
)
from newscore.quotes.records import Attribution
from newscore.quotes.sources import (
    Phrase,
    has_finite_verb,
    is_time_word,
    main_subject,
    phrase_after,
    phrase_before,
    subject_before,
)
from newscore.spans import Span
from newscore.tokens import Tokens

_ENDS = frozenset(".!?;:)]")
_PAUSES = frozenset(",—–-")
_SPEECH_ENDS = frozenset(",.!?…—–-")
_NEW_CLAUSE = frozenset("and but while whereas".split())
_LEFT_VERBS = words.CLAUSE_VERBS | words.ASK_VERBS | words.TELL_VERBS


@dataclass(slots=True)
class Statement:
    """An attribution in the making, in token ranges (first, behind last)."""

    rule: str
    content: list[Phrase]
    cue: Phrase
    source: Phrase | None
    prelude: bool = False  # stands in a clause before the main one

    def covers(self, index: int) -> bool:
        return any(first <= index < behind for first, behind in self.content)


def find_attributions(text: str) -> list[Attribution]:
    """Return who said what in a news text, in text order.

    Finds direct, mixed and indirect speech and writing; not wants, plans, votes or beliefs. Speech inside speech
    belongs to the outer statement. The pieces of an interrupted or continued quotation are one attribution.
    An empty `source` means that the text names none; `speaker` is None where no name can be given.

    Offsets are code points of `text`. Raises `TypeError` for anything but `str`. The terms are those of PARC 3.0
    (Pareti 2016) and PolNeAR (Newell et al. 2018).

    >>> for found in find_attributions("“Rates will fall,” said Ann Roe. Bob Lee denied that they would."):
    ...     print(found.type, found.source[0].text, found.text)
    direct Ann Roe “Rates will fall,”
    indirect Bob Lee that they would
    """
    check_text(text)
    return attributions_in(Tokens(text))


def attributions_in(tokens: Tokens) -> list[Attribution]:
    """Return the attributions of a text that has been cut into tokens."""
    reading = Reading(tokens)
    statements = _Engine(reading).run()
    return [_record(reading, statement) for statement in statements]


class _Engine:
    """Walks over the units of a text and collects statements."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.words = reading.words
        self.lowers = reading.lowers
        # of the unit that is being read
        self.low = self.high = 0
        self.cues: dict[int, Cue] = {}
        self.made: list[Statement] = []

    def run(self) -> list[Statement]:
        reading = self.reading
        by_unit: dict[int, list[Cue]] = {}
        for cue in find_cues(reading):
            by_unit.setdefault(reading.unit_of(cue.head), []).append(cue)
        statements: list[Statement] = []
        for number, cues in by_unit.items():
            self.low, self.high = reading.units[number]
            self.cues = {cue.first: cue for cue in cues}
            self.made = []
            taken = -1
            for cue in cues:
                if cue.first <= taken or cue.first < self.low:
                    continue
                statement = self._statement(cue)
                if statement is not None and statement.content:
                    self.made.append(statement)
                    taken = statement.cue[1] - 1
            statements += _without_nested(self.made)
        statements += self._colons(statements)
        statements = _join_continued(reading, statements)
        statements.sort(key=lambda statement: (min(statement.content), statement.cue))
        return statements

    def _statement(self, cue: Cue) -> Statement | None:
        if cue.form == "set phrase":
            return self._according(cue)
        if cue.form == "adverb":
            return self._hearsay(cue)
        if cue.form == "noun":
            return self._noun(cue)
        if cue.passive:
            return self._passive(cue)
        return self._verb(cue)

    # verbs

    def _verb(self, cue: Cue) -> Statement | None:
        floor = self._behind_last_speech(cue.first)
        source: Phrase | None
        if cue.form == ING:
            return self._participle(cue, floor)
        source = subject_before(self.reading, cue.first, floor)
        if source is None and cue.first > floor and self.reading.kind(cue.first - 1) == COORDINATOR:
            source = self._inherited(cue.first)
        left = self._left_edge(source[0] if source and source[1] <= cue.first else cue.first)
        if left is not None and any(statement.prelude and statement.covers(left) for statement in self.made):
            left = None
        if source is None:
            if cue.first == floor or self._pause_before(cue.first):
                return self._inverted(cue)
            return None
        if left is not None and self.reading.closes.get(left) is not None:
            found = self._quotation_left(cue, source, left)
            if found is not None:
                return found
        opened = open_content(self.reading, cue, self.high)
        if opened is not None and not self._names_a_thing(cue, source):
            return self._right(cue, source, *opened)
        if left is not None and cue.lemma in _LEFT_VERBS:
            found = self._clause_left(cue, source, left, cue.last + 1)
            if found is not None:
                return found
        return self._next_paragraph(cue, source)

    def _names_a_thing(self, cue: Cue, source: Phrase) -> bool:
        """`a show called "Brokers"`, `a group called Black Votes`: a name, not speech."""
        return (
            cue.lemma in ("call", "dub", "label", "brand")
            and cue.first == cue.head
            and (self.lowers[source[0]] in ("a", "an", "there", "another", "something"))
            and cue.last + 1 < self.high
            and (cue.last + 1 in self.reading.opens or self.reading.kind(cue.last + 1) == NAME)
        )

    def _next_paragraph(self, cue: Cue, source: Phrase) -> Statement | None:
        """`He said:` with the quotation in the next paragraph."""
        reading, high = self.reading, self.high
        if high < len(self.words) and high in reading.opens and high in reading.paragraph_starts:
            at = skip_adjuncts(reading, cue.last + 1, high)
            if at >= high - 1 and self.words[high - 1] in ":,":
                return Statement("verb + quotation", [(high, reading.opens[high] + 1)], (cue.first, cue.last + 1), source)
        return None

    def _behind_last_speech(self, index: int) -> int:
        """The first token behind the last quotation before `index` that ends like speech, or the unit's first."""
        closes, words_ = self.reading.closes, self.words
        for place in range(index - 1, max(self.low, index - 60) - 1, -1):
            if place in closes and (words_[place - 1] in _SPEECH_ENDS or (place + 1 < index and words_[place + 1] in ",—–")):
                return place + 1
        return self.low

    def _pause_before(self, index: int) -> bool:
        return index > self.low and (self.words[index - 1] in _PAUSES or index - 1 in self.reading.closes)

    def _left_edge(self, index: int) -> int | None:
        """The last token of what stands before a reporting clause that starts at `index`, across a comma or dash."""
        place = index - 1
        if place >= self.low and place not in self.reading.closes:
            if self.words[place] not in _PAUSES:
                return None
            while place >= self.low and self.words[place] in _PAUSES:
                place -= 1
        return place if place >= self.low else None

    def _inherited(self, index: int) -> Phrase | None:
        """The subject of a verb that has none of its own: that of the statement before it, or of the clause."""
        for statement in reversed(self.made):
            stop = max(statement.cue[1], *(behind for _, behind in statement.content))
            if statement.source and not statement.prelude and index - 3 <= stop <= index:
                return statement.source
        subject = main_subject(self.reading, self.low, index)
        if subject is None and self.made:
            return self.made[-1].source
        return subject

    def _participle(self, cue: Cue, floor: int) -> Statement | None:
        """`..., saying that ...`: the speaker is the subject of the clause before."""
        reading = self.reading
        if cue.first == self.low:
            before = MARK
        else:
            before = reading.kind(cue.first - 1)
        opened = open_content(reading, cue, self.high)
        if opened is None:
            return None
        first = cue.first
        source: Phrase | None
        if before in (NAME, NOUN) and cue.first - 1 not in reading.closes:
            source = self._before_participle(cue.first, floor)
        elif cue.first == self.low:
            comma = next((i for i in range(cue.first, self.high) if self.words[i] == ","), self.high)
            source = phrase_after(reading, comma + 1, self.high)
        elif self._in_prelude(cue, None):
            end, _ = content_end(reading, opened[1].start, self.high, opened[1].shape, cue, self.cues, prelude=True)
            source = phrase_after(reading, end + 1, self.high)
        elif self.lowers[cue.first - 1] == "as" and "quoted" in self.lowers[max(self.low, cue.first - 12) : cue.first]:
            first = cue.first - 1 - self.lowers[max(self.low, cue.first - 12) : cue.first][::-1].index("quoted") + 0
            while first > self.low and reading.kind(first - 1) in ("auxiliary", ADVERB):
                first -= 1
            source = subject_before(reading, first, floor)
        else:
            source = self._inherited(cue.first)
        found = self._right(cue, source, *opened)
        found.cue = (first, found.cue[1])
        return found

    def _before_participle(self, first: int, floor: int) -> Phrase | None:
        """The noun phrase right before a participle; who wrote it, where it is a letter or a statement."""
        reading = self.reading
        phrase = phrase_before(reading, first, floor)
        if phrase is None:
            return None
        heads = self.lowers[phrase[0] : phrase[1]]
        if phrase[0] > floor and reading.kind(phrase[0] - 1) in (PAST, "verb", NOUN) and any(
            head in words.WRITINGS or head in grammar.HEARERS for head in heads
        ):
            return main_subject(reading, floor, phrase[0]) or phrase
        return phrase

    def _right(self, cue: Cue, source: Phrase | None, rule: str, opening: object) -> Statement:
        """The statement whose content opens behind its cue."""
        reading = self.reading
        start, last, shape = opening.start, opening.cue_last, opening.shape  # type: ignore[attr-defined]
        end = self._end(start, shape, cue, source)
        return Statement(rule, [(start, end)], (cue.first, last + 1), source, self._in_prelude(cue, source))

    def _end(self, start: int, shape: str, cue: Cue, source: Phrase | None) -> int:
        reading = self.reading
        if shape == QUOTED:
            close = reading.opens[start]
            if self.words[close - 1] in ".!?…":
                return close + 1
        prelude = self._in_prelude(cue, source)
        end, _ = content_end(reading, start, self.high, shape, cue, self.cues, source, prelude=prelude)
        return end

    def _in_prelude(self, cue: Cue, source: Phrase | None) -> bool:
        """Whether a cue stands in a clause that comes before the main one: `While he said it was true, ...`."""
        reading = self.reading
        index = self.low
        while index < cue.first and (reading.kind(index) in (COORDINATOR, ADVERB) or self.words[index] == ","):
            index += 1
        first = min(source[0], cue.first) if source and source[1] <= cue.first else cue.first
        if "," in self.words[index:first]:
            return False
        if index == cue.first:
            return cue.form == ING or cue.passive
        if reading.kind(index) == SUBORDINATOR and self.lowers[index] != "that":
            return True
        return reading.kind(index) == PREPOSITION and index + 1 == cue.first and cue.form == ING

    def _quotation_left(self, cue: Cue, source: Phrase, left: int) -> Statement | None:
        """`"...," he said` and `"...," said Smith`, with what goes on behind."""
        reading = self.reading
        start = self._content_start(left)
        behind = max(cue.last + 1, source[1])
        content = [(start, left + 1)]
        if cue.lemma in words.TELL_VERBS | {"ask", "tell"}:
            hearer = phrase_after(reading, behind, self.high)
            behind = hearer[1] if hearer else behind
        at = skip_adjuncts(reading, behind, self.high)
        if at + 1 < self.high and self.words[at] in ",—–-:" and at + 1 in reading.opens:
            content.append((at + 1, self._end(at + 1, QUOTED, cue, source)))
        elif cue.lemma in words.OBJECT_VERBS | words.CLAUSE_VERBS and at < self.high and self.lowers[at] == "that":
            return None
        return Statement("quotation + cue", content, (cue.first, cue.last + 1), source)

    def _content_start(self, left: int) -> int:
        """Where the content that ends at token `left` starts: the sentence, or behind another report in it."""
        start = self.low
        for statement in self.made:
            stop = max(statement.cue[1], *(behind for _, behind in statement.content))
            if stop <= left and (self.words[stop] in ";—" or self.lowers[stop + 1 if self.words[stop] == "," else stop] in _NEW_CLAUSE):
                start = max(start, stop)
        opened = self.reading.closes.get(left)
        if opened is not None:
            for index in range(opened - 1, start - 1, -1):
                if self.words[index] in ":;" or (index in self.reading.closes and self.words[index - 1] in ".!?"):
                    start = index + 1
                    break
        while start < left and (self.words[start] in ",;:—–-" or (start > self.low and self.lowers[start] in grammar.COORDINATORS)):
            start += 1
        return start

    def _inverted(self, cue: Cue) -> Statement | None:
        """`"...," said Smith`; `prices rose, said the agency`."""
        reading = self.reading
        source = phrase_after(reading, cue.last + 1, self.high)
        left = self._left_edge(cue.first)
        if left is None or source is None:
            if left is not None and left in reading.closes:
                return self._quotation_left(cue, (cue.first, cue.first), left)
            opened = open_content(reading, cue, self.high)
            if opened is not None and left is not None and cue.form != "base":
                return self._right(cue, self._inherited(cue.first), *opened)
            return None
        if left in reading.closes:
            return self._quotation_left(cue, source, left)
        if cue.lemma not in _LEFT_VERBS and cue.lemma not in words.OBJECT_VERBS:
            return None
        at = skip_adjuncts(reading, source[1], self.high)
        if at < self.high and self.words[at] not in _ENDS and self.words[at] != ",":
            opened = open_content(reading, cue, self.high)
            inherited = self._inherited(cue.first)
            return self._right(cue, inherited, *opened) if opened and inherited else None
        return self._clause_left(cue, source, left, source[1])

    def _clause_left(self, cue: Cue, source: Phrase, left: int, behind: int) -> Statement | None:
        """`Prices rose, the agency said on Monday`; `prices, he said, would rise`."""
        reading = self.reading
        start = self._content_start(left)
        if cue.lemma in words.TELL_VERBS:
            hearer = phrase_after(reading, behind, self.high)
            behind = hearer[1] if hearer else behind
        at = skip_adjuncts(reading, behind, self.high)
        if at < self.high and self.words[at] not in _ENDS and self.words[at] not in _PAUSES and self.lowers[at] not in ("in", "of", "about", "at", "after", "during", "when", "as", "while", "on", "and", "but", "by", "for", "to", "from", "with"):
            return None
        content = [(start, left + 1)]
        if at + 1 < self.high and self.words[at] in _PAUSES and self._goes_on(at + 1):
            end, _ = content_end(reading, at + 1, self.high, CLAUSE, cue, self.cues)
            content.append((at + 1, end))
            if self._is_prelude(start, left + 1):
                del content[0]
        elif left - start < 1 or not (has_finite_verb(reading, start, left + 1) or any(reading.quoted[start:left])):
            return None
        return Statement("clause + cue", content, (cue.first, cue.last + 1), source)

    def _is_prelude(self, start: int, behind: int) -> bool:
        """Whether what stands before a parenthetical report belongs to it: `But, he said, it would end`."""
        reading = self.reading
        if reading.kind(behind - 1) in (SUBORDINATOR, COORDINATOR) or self.lowers[behind - 1] == "that":
            return True
        if behind - start == 1:
            return reading.kind(start) == ADVERB or self.lowers[start] in ("so", "instead", "now", "today")
        if behind - start == 2 and self.lowers[start] == "and":
            return True
        # "In the early 1990s, he said, when it was cheap"
        return is_time_word(reading, behind - 1) or self.words[behind - 1][0].isdigit() and behind - start < 6

    def _goes_on(self, index: int) -> bool:
        """Whether what follows a parenthetical report carries its content on."""
        cue = self.cues.get(index)
        if cue is not None or self.lowers[index] in ("and", "but", "as", "while", "though", "although"):
            return False
        return self.reading.kind(index) not in (RELATIVE, GERUND)

    # the other constructions

    def _passive(self, cue: Cue) -> Statement | None:
        """`was asked about`, `Asked whether`, `was described by X as`."""
        reading = self.reading
        index = cue.last + 1
        source: Phrase | None = None
        if index < self.high and self.lowers[index] == "by":
            source = phrase_after(reading, index + 1, self.high, appositives=False)
            index = source[1] if source else index
        if cue.lemma == "ask" or cue.lemma == "tell":
            index = skip_adjuncts(reading, index, self.high)
            if index < self.high and self.lowers[index] in grammar.QUESTION_WORDS | {"about", "that"}:
                prelude = self._in_prelude(cue, None)
                end, _ = content_end(reading, index, self.high, OBJECT, cue, self.cues, prelude=prelude)
                start = index + 1 if self.lowers[index] == "about" else index
                return Statement("asked", [(start, end)], (cue.first, cue.last + 1), source, prelude)
        return None

    def _according(self, cue: Cue) -> Statement | None:
        reading = self.reading
        source = phrase_after(reading, cue.last + 1, self.high)
        if source is None:
            return None
        span = (cue.first, cue.last + 1)
        left = self._left_edge(cue.first)
        if left is None and cue.first > self.low and self.reading.kind(cue.first - 1) not in (COORDINATOR,):
            left = cue.first - 1
        if left is None or left - self._content_start(left) < 1:
            comma = next((i for i in range(source[1], min(self.high, source[1] + 30)) if self.words[i] == ","), None)
            if comma is None:
                return None
            end, _ = content_end(reading, comma + 1, self.high, CLAUSE, cue, self.cues)
            return Statement("according to", [(comma + 1, end)], span, source)
        content = [(self._content_start(left), left + 1)]
        if source[1] + 1 < self.high and self.words[source[1]] == "," and self._goes_on(source[1] + 1):
            end, _ = content_end(reading, source[1] + 1, self.high, CLAUSE, cue, self.cues)
            content.append((source[1] + 1, end))
            if self._is_prelude(*content[0]):
                del content[0]
        return Statement("according to", content, span, source)

    def _hearsay(self, cue: Cue) -> Statement | None:
        """`Mr. Putin is reportedly seeking weapons`: the clause around the adverb."""
        start = self._content_start(cue.first)
        end, _ = content_end(self.reading, cue.last + 1, self.high, CLAUSE, cue, self.cues)
        content = [(start, cue.first), (cue.last + 1, end)]
        return Statement("hearsay adverb", [part for part in content if part[0] < part[1]], (cue.first, cue.last + 1), None)

    def _noun(self, cue: Cue) -> Statement | None:
        """`his claim that`, `Trump's criticism of`, `calls for`."""
        reading = self.reading
        index = cue.last + 1
        if index >= self.high - 1 or self.lowers[index] not in words.NOUNS[cue.lemma].split():
            return None
        place = cue.first - 1
        while place >= self.low and reading.kind(place) in (NOUN, ADVERB, PAST) and cue.first - place < 4:
            place -= 1
        source: Phrase | None = None
        if place >= self.low and reading.kind(place) == POSSESSIVE:
            phrase = phrase_before(reading, place, self.low)
            source = (phrase[0], place + 1) if phrase else None
        elif place >= self.low and self.lowers[place] in grammar.POSSESSIVES:
            source = (place, place + 1)
        if source is None:
            return None
        if self.lowers[index] in ("that", "to", "whether"):
            shape, start, last = (INFINITIVE if self.lowers[index] == "to" else CLAUSE), index, cue.last
        else:
            shape, start, last = OBJECT, index + 1, index
        end, _ = content_end(reading, start, self.high, shape, cue, self.cues)
        return Statement("noun", [(start, end)], (cue.first, last + 1), source)

    def _colons(self, statements: list[Statement]) -> list[Statement]:
        """`X: "..."`, `NAME: ...`, `Q: ...`: attributions whose only cue is a colon."""
        reading = self.reading
        covered = _covered(reading, statements)
        colons = [index for index, word in enumerate(self.words) if word == ":" and not reading.quoted[index]]
        labels = {index: low for index in colons if (low := self._label(index)) is not None}
        # a text with several such lines is a transcript; else only a headline or a quotation may follow a label
        transcript = len(labels) > 2
        found: list[Statement] = []
        for index in colons:
            behind = index + 1
            if behind >= len(self.words) or covered[index]:
                continue
            span = (index, index + 1)
            low = labels.get(index)
            if low is not None and (transcript or behind in reading.opens or low == 0 or self.words[low].isupper()):
                source = None if self.words[low] in ("Q", "A") else (low, index)
                found.append(Statement("label + colon", [(behind, self._paragraph_end(index))], span, source))
            elif behind in reading.opens and not covered[behind]:
                source = main_subject(reading, reading.units[reading.unit_of(index)][0], index)
                if source is not None:
                    found.append(Statement("clause + colon", [(behind, reading.opens[behind] + 1)], span, source))
        return found

    def _label(self, colon: int) -> int | None:
        """The first token of a label before a colon: a name, or Q or A, at the start of a paragraph."""
        reading = self.reading
        low = reading.units[reading.unit_of(colon)][0]
        if low not in reading.paragraph_starts or not 0 < colon - low <= 6:
            return None
        if colon - low == 1 and self.words[low] in ("Q", "A"):
            return low
        if all(reading.kind(index) in (NAME, NUMBER) or self.words[index] in ".-()," for index in range(low, colon)):
            return low
        return None

    def _paragraph_end(self, index: int) -> int:
        number = self.reading.unit_of(index)
        units, starts = self.reading.units, self.reading.paragraph_starts
        while number + 1 < len(units) and units[number + 1][0] not in starts:
            number += 1
        return units[number][1]


def _without_nested(statements: list[Statement]) -> list[Statement]:
    """Drop what is said inside the content of another statement."""
    kept: list[Statement] = []
    for statement in statements:
        if statement.rule == "hearsay adverb" and len(statements) > 1:
            continue
        outer = any(
            other is not statement
            and other.covers(statement.cue[0])
            and (not statement.covers(other.cue[0]) or min(other.content) < min(statement.content))
            for other in statements
        )
        if not outer:
            kept.append(statement)
    return kept


def _covered(reading: Reading, statements: list[Statement]) -> bytearray:
    """Which tokens lie in some content."""
    covered = bytearray(len(reading.tokens) + 1)
    for statement in statements:
        for first, behind in statement.content:
            covered[first:behind] = b"\x01" * (behind - first)
    return covered


def _join_continued(reading: Reading, statements: list[Statement]) -> list[Statement]:
    """Give quotations without words of attribution to the statement they go on from.

    A quotation that follows the statement in the same paragraph, or that fills the next paragraph, is a
    piece of it.
    """
    covered = _covered(reading, statements)
    by_end = sorted(statements, key=lambda statement: max(max(statement.content)[1], statement.cue[1]))
    ends = [max(max(statement.content)[1], statement.cue[1], statement.source[1] if statement.source else 0) for statement in by_end]
    pointer = -1
    for first, last in sorted(reading.opens.items()):
        if covered[first] or last - first < 4:
            continue
        while pointer + 1 < len(ends) and ends[pointer + 1] <= first:
            pointer += 1
        if pointer < 0:
            continue
        number = reading.unit_of(first)
        if reading.units[number][0] != first:
            continue
        before = by_end[pointer]
        behind = max(ends[pointer], 0)
        gap = reading.unit_of(behind - 1)
        if number - gap > 1 or not any(reading.quoted[a] for a, _ in before.content):
            continue
        before.content.append((first, last + 1))
        ends[pointer] = last + 1
        covered[first : last + 1] = b"\x01" * (last + 1 - first)
    return statements


def _record(reading: Reading, statement: Statement) -> Attribution:
    content = tuple(span for part in statement.content if (span := _span(reading, part)) is not None)
    cue = tuple(span for span in (_span(reading, statement.cue, trim=False),) if span)
    source = tuple(span for span in (_span(reading, statement.source) if statement.source else None,) if span)
    return Attribution(_kind(reading, statement.content), content, cue, source, None, statement.rule)


def _span(reading: Reading, part: Phrase, *, trim: bool = True) -> Span | None:
    """The characters of a token range, without the punctuation around it that is not its own."""
    first, behind = part
    if trim:
        while first < behind and reading.words[first] in ",;:.—–-" and first not in reading.opens:
            first += 1
        while first < behind and reading.words[behind - 1] in ",;:.!?—–-" and not reading.quoted[behind - 1]:
            behind -= 1
    if first >= behind:
        return None
    return reading.tokens.span(first, behind - 1)


def _kind(reading: Reading, content: list[Phrase]) -> str:
    """Direct if every word stands in quotation marks, indirect if none does."""
    inside = outside = 0
    for first, behind in content:
        for index in range(first, behind):
            if reading.words[index][0].isalnum():
                if reading.quoted[index]:
                    inside += 1
                else:
                    outside += 1
    if not inside:
        return "indirect"
    return "mixed" if outside else "direct"
