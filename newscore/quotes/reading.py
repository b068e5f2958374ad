"""A text as the attribution engine reads it: tokens with word classes, quotations, sentences, paragraphs.

Word classes are guessed from closed word lists, lexicons and shapes. They are no parts of speech: they only
have to tell what may stand inside a noun phrase from what may not.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import cache

from newscore.datelines import find_dateline
from newscore.lexicons import grammar
from newscore.quotes.forms import ING, PAST_FORM, CueWords, stock_words
from newscore.quotes.marks import quotation_bounds
from newscore.sentences import LINE_ENDS, WrappedBlocks, sentence_bounds
from newscore.tokens import Tokens

# word classes
DETERMINER = "determiner"
POSSESSIVE = "possessive"  # the ending 's
NAME = "name"  # a capitalised word
NOUN = "noun"  # any other word: noun, adjective
NUMBER = "number"
PRONOUN = "pronoun"
RELATIVE = "relative"
PREPOSITION = "preposition"
COORDINATOR = "coordinator"
SUBORDINATOR = "subordinator"
AUXILIARY = "auxiliary"
VERB = "verb"
PAST = "past"  # ends in -ed: a verb or a participle
GERUND = "gerund"  # ends in -ing
ADVERB = "adverb"
TO = "to"
MARK = "mark"  # any sign that is not a word

_LONGEST_UNIT = 200  # tokens outside quotation marks
_LONGEST_HEAD = 160  # characters of a paragraph that can show a dateline
# a place in capitals or an agency in brackets, at the start of a paragraph
_DATELINE_SHAPE = re.compile(r"[A-Z]{2}[A-Z.' ]|[^()\n]{0,60}+\([^()\n]{2,40}+\)\.?\s?[-–—_:]")
# "NEW DELHI: The minister"; several such labels are the speakers of a transcript
_PLACE_LABEL = re.compile(r"^(?:[A-Z]{3} )?[A-Z]{4,20}(?: [A-Z]{3,20}){0,2}: (?=[A-Z]\w* [\w’' -]{12})", re.M)

NOMINAL = frozenset((NAME, NOUN, NUMBER))
FINITE = frozenset((AUXILIARY, VERB, PAST))
NOUNS = frozenset((NAME, NOUN))
VERBS = frozenset((AUXILIARY, VERB))  # that no neighbour has to show to be such
PREPOSITIONS = frozenset((PREPOSITION, TO))
CONJOINING = frozenset((PREPOSITION, SUBORDINATOR))


@cache
def _closed_classes() -> dict[str, str]:
    """Lower-cased word -> class, for the words whose class is listed."""
    table: dict[str, str] = {}
    # the later list wins where a word is in two
    for words, kind in (
        (grammar.COMMON_VERBS, VERB),
        (grammar.VERB_ADVERBS, ADVERB),
        (grammar.OTHER_PRONOUNS, PRONOUN),
        (grammar.OBJECT_PRONOUNS, PRONOUN),
        (grammar.PREPOSITIONS, PREPOSITION),
        (grammar.SUBORDINATORS, SUBORDINATOR),
        (grammar.DETERMINERS, DETERMINER),
        (grammar.POSSESSIVES, DETERMINER),
        (grammar.RELATIVES, RELATIVE),
        (grammar.COORDINATORS, COORDINATOR),
        (grammar.AUXILIARIES, AUXILIARY),
        (grammar.SUBJECT_PRONOUNS, PRONOUN),
        (grammar.POSSESSIVE_ENDINGS, POSSESSIVE),
    ):
        table.update(dict.fromkeys(words, kind))
    table["to"] = TO
    table["as"] = PREPOSITION
    table["that"] = SUBORDINATOR
    return table


@cache
def _fixed_classes() -> dict[str, str]:
    """The listed words, and common marks, whose class no neighbour changes."""
    fixed = {word: kind for word, kind in _closed_classes().items() if word not in _MOVING}
    return fixed | dict.fromkeys(".,:;?!-—–()“”’\"'", MARK)


_CUTTING = frozenset("cut shut beat cost split spread".split())  # pasts that are nouns as often: "a rate cut"
# of another class behind some words
_MOVING = grammar.NOUNS_TOO | grammar.POSSESSIVE_ENDINGS | _CUTTING
_OBJECTS = grammar.DETERMINERS | grammar.POSSESSIVES | grammar.OBJECT_PRONOUNS
_BEFORE_NOUNS = grammar.POSSESSIVES | grammar.POSSESSIVE_ENDINGS | {"the", "a", "an", "no"}
_SELDOM_NAMES = frozenset((VERB, ADVERB))
# before 's, which is "is" or "has" then
_SPEAKING = frozenset("said says told tells wrote added warned declined agreed".split())
_CONTRACTS = frozenset("he she it that who what there here where how".split())
# capitalised, these are names as well as small words
_NAMES_TOO = frozenset("may will can might us a an per so do".split())


class Reading:
    """The tokens of a text with what the engine asks of them again and again.

    Loops over words ask `known` before they ask `kind`: the classes of words that have one throughout.
    """

    __slots__ = (
        "_closed",
        "_ends",
        "closes",
        "cue_words",
        "known",
        "lowers",
        "opens",
        "paragraph_starts",
        "quoted",
        "sentence_starts",
        "starts",
        "tokens",
        "unclosed",
        "unit_starts",
        "units",
        "words",
    )

    def __init__(
        self,
        tokens: Tokens,
        bounds: Iterable[tuple[int, int]] | None = None,
        cue_words: CueWords | None = None,
    ) -> None:
        self.tokens = tokens
        self.cue_words = cue_words or stock_words()
        self.words = tokens.words
        self.lowers = _with_acronyms(tokens)
        self.starts = tokens.starts
        self._closed = _closed_classes()
        # classes of the words read so far, where the word alone decides
        self.known = _fixed_classes().copy()
        self._read_quotations()
        self._read_sentences(sentence_bounds(tokens.text) if bounds is None else bounds)

    def _read_quotations(self) -> None:
        """Note the outermost quotations by their first and last token."""
        self.quoted = bytearray(len(self.tokens))
        self.opens: dict[int, int] = {}  # first token -> last token, the marks included
        self.closes: dict[int, int] = {}  # last token -> first token
        self.unclosed: dict[int, int] = {}  # first token -> last token, where no mark closes
        first = 0
        for start, end, _, closing, level in quotation_bounds(self.tokens.text):
            if level > 1:
                continue
            first = bisect_left(self.starts, start, first)
            last = bisect_left(self.starts, end, first) - 1
            if last > first:
                if not closing:
                    self.unclosed[first] = last
                self.opens[first] = last
                self.closes[last] = first
                self.quoted[first : last + 1] = b"\x01" * (last + 1 - first)

    def _read_sentences(self, bounds: Iterable[tuple[int, int]]) -> None:
        """Turn sentences into token ranges; join those that one quotation runs over into units."""
        text, at = self.tokens.text, self.tokens.at
        self.units = units = list[tuple[int, int]]()
        self.paragraph_starts: set[int] = set()
        self.sentence_starts = sentence_starts = set[int]()
        quoted, opens = self.quoted, self.opens
        last_end = longest = 0
        alone: bool | None = None  # whether one paragraph only has a label in capitals, which is its place
        wrapped = WrappedBlocks(text)
        starts, tokens = self.starts, len(self.starts)
        behind = 0
        for start, end in bounds:
            # mostly the next token, which need not be looked for
            first = behind if behind < tokens and starts[behind] == start else at(start)
            behind = bisect_left(starts, end, first)
            if behind <= first:
                continue
            number = text[start].isdigit() and behind - first > 2 and self.words[first + 1] == "."
            last, last_end = last_end, end
            gap = text[last:start]
            sentence_starts.add(first)
            if not units or (
                gap != " "
                and (gap == "\n\n" or (not LINE_ENDS.isdisjoint(gap) and not wrapped.joins(last, start)))
            ):
                self.paragraph_starts.add(first)
                if _DATELINE_SHAPE.match(text, start):
                    place = _behind_dateline(text, start)
                    if place == start and _PLACE_LABEL.match(text, start):
                        alone = len(_PLACE_LABEL.findall(text)) == 1 if alone is None else alone
                        place = text.index(":", start) + 1 if alone else start
                    first = min(at(place), behind - 1)  # a dateline and nothing behind it
                    sentence_starts.add(first)
                    self.paragraph_starts.add(first)
            elif quoted[first] and first not in opens:
                first = units.pop()[0]
            if number and starts[first] == start:  # "2. Never build a dam, Roe said"
                first += 2
                sentence_starts.add(first)
            units.append((first, behind))
            if behind - first > longest:
                longest = behind - first
        if longest > _LONGEST_UNIT:
            self.units = [part for unit in units for part in self._bounded(*unit)]
        self.unit_starts = [first for first, _ in self.units]
        self._ends: list[int] = []  # of the paragraph of each unit

    def _bounded(self, first: int, behind: int) -> list[tuple[int, int]]:
        """Cut a unit that no writer would write, so that the work on any text stays linear."""
        if behind - first <= _LONGEST_UNIT:
            return [(first, behind)]
        parts: list[tuple[int, int]] = []
        start, outside = first, 0
        for index in range(first, behind):
            outside += not self.quoted[index]
            if outside == _LONGEST_UNIT:
                parts.append((start, index + 1))
                start, outside = index + 1, 0
        if start < behind:
            parts.append((start, behind))
        return parts

    def unit_of(self, index: int) -> int:
        """The number of the unit that holds a token."""
        return bisect_right(self.unit_starts, index) - 1

    def paragraph_end(self, index: int) -> int:
        """Behind the last token of the paragraph that holds a token."""
        if not self._ends:  # once for a text, from its last unit on
            end, next_first = 0, -1
            for first, behind in reversed(self.units):
                end = behind if next_first < 0 or next_first in self.paragraph_starts else end
                self._ends.append(end)
                next_first = first
            self._ends.reverse()
        return self._ends[self.unit_of(index)]

    def kind(self, index: int) -> str:
        """The word class of a token; behind the text a mark."""
        try:
            word = self.words[index]
        except IndexError:
            return MARK
        return self.known.get(word) or self._classify(index, word)

    def _classify(self, index: int, word: str) -> str:
        lower = self.lowers[index]
        found = self._closed.get(lower)
        if lower not in _MOVING:
            if not word[0].isupper():  # a small word has one class throughout
                self.known[word] = found = found or _open_class(word, lower, self.cue_words.pasts)
                return found
        else:
            before = self.lowers[index - 1] if index else ""
            if found == POSSESSIVE:
                if before in _CONTRACTS:
                    return AUXILIARY
                return NAME if self._ends_name(index) else POSSESSIVE
            if before in _BEFORE_NOUNS:
                return NOUN
            if lower in _CUTTING:
                return VERB if before != "to" and self._has_object(index + 1) else NOUN
            if not word[0].isupper():
                return found or NOUN
        if found is None:
            if not word.isalpha() and lower.endswith(grammar.CLITICS):
                self.known[word] = AUXILIARY  # "They've"
                return AUXILIARY
            if lower.endswith("ly") or lower in _OPENING or lower in self.cue_words.verbs:
                return self._capitalised(index, lower)
            self.known[word] = NAME
            return NAME
        if word == "US":
            return NAME
        if lower in _NAMES_TOO or found in _SELDOM_NAMES:
            return found if index in self.sentence_starts or index - 1 in self.opens else NAME
        self.known[word] = found
        return found

    def _has_object(self, index: int) -> bool:
        """Whether a number, or a small word that opens an object, stands at a token: `40 jobs`, `it`."""
        lower = self.lowers[index] if index < len(self.lowers) else "."
        return lower in _OBJECTS or lower[0].isdigit() or lower[0] in "$£€"

    def _ends_name(self, index: int) -> bool:
        """Whether 's before a verb belongs to a name: `Wendy's said`, `Wendy's will close`."""
        behind = self.lowers[index + 1] if index + 1 < len(self.lowers) else ""
        if behind not in grammar.AUXILIARIES and behind not in _SPEAKING:
            return False
        return index > 0 and self.words[index - 1][0].isupper()

    def _capitalised(self, index: int, lower: str) -> str:
        """The class of a capitalised word: a name, unless it starts a sentence and looks like no name."""
        if index in self.sentence_starts:
            if lower.endswith("ly") and len(lower) > 4 and lower not in grammar.NOT_ADVERBS:
                return ADVERB
            form = self.cue_words.verbs.get(lower)
            if form is not None:
                if form[1] == ING:
                    return GERUND
                if form[1] == PAST_FORM and lower.endswith("ed"):
                    return PAST
            if lower in grammar.OPENING_GERUNDS:
                return GERUND
            if lower in grammar.BEFORE_TO and self.lowers[index + 1 : index + 2] == ["to"]:
                return PREPOSITION  # "Prior to the vote Roe said"
        return NAME


def _with_acronyms(tokens: Tokens) -> list[str]:
    """The lower-cased tokens; where `WHO` and `IT` are names, they stay as they are."""
    lowers, words = tokens.lowers, tokens.words
    for acronym in _ACRONYMS:
        if acronym not in tokens.text:
            continue
        lowers = list(lowers)
        index = -1
        for _ in range(words.count(acronym)):
            index = words.index(acronym, index + 1)
            beside = "".join(words[max(0, index - 1) : index] + words[index + 1 : index + 2])
            if not beside.isupper():
                lowers[index] = acronym
    return lowers


_ACRONYMS = ("WHO", "IT")  # which small words look like


def _behind_dateline(text: str, start: int) -> int:
    """The place behind the dateline of the paragraph that starts at `start`, or `start` if it has none."""
    found = find_dateline(text[start : start + _LONGEST_HEAD])
    return start if found is None else start + found[0]


def _open_class(word: str, lower: str, pasts: frozenset[str]) -> str:
    """The class of an uncapitalised word that no list holds, by its shape."""
    if not word.isalpha():
        if not word[0].isalpha():
            return NUMBER if word[0].isdigit() or word[0] in "$£€" else MARK
        if lower.endswith(grammar.CLITICS):
            return AUXILIARY
    if lower[-1] in "dgy":  # as most words do not
        if lower.endswith("ed") and len(lower) > 4 and lower not in grammar.NOT_PASTS:
            return PAST
        if lower.endswith("ing") and len(lower) > 5 and lower not in grammar.NOT_GERUNDS:
            return GERUND
        if lower.endswith("ly") and len(lower) > 4 and lower not in grammar.NOT_ADVERBS:
            return ADVERB
    return VERB if lower in pasts else NOUN


_OPENING = grammar.OPENING_GERUNDS | grammar.BEFORE_TO
