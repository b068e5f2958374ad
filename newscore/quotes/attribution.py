"""Who said what: joins cues, sources and content into attributions.

Sentence by sentence, each cue is tried in the constructions it can enter; what is said inside the content of
another statement is dropped (nested speech belongs to the outer speaker); quotations that go on are
joined to their start.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from newscore.errors import OptionError, check_text
from newscore.quotes.colons import read_colons
from newscore.quotes.cues import find_cues
from newscore.quotes.forms import CueWords, inflect, stock_words
from newscore.quotes.noun_phrases import Phrase, ends_with_abbreviation
from newscore.quotes.passives import read_heard
from newscore.quotes.phrases import read_according, read_hearsay, read_noun, read_opening_phrase
from newscore.quotes.reading import FINITE, Reading
from newscore.quotes.records import Attribution, set_speaker
from newscore.quotes.reports import read_report
from newscore.quotes.speakers import name_speakers
from newscore.quotes.statements import Statement, Unit
from newscore.spans import Span
from newscore.tokens import Tokens


def find_attributions(text: str) -> list[Attribution]:
    """Return who said what in a news text, in text order.

    Finds direct, mixed and indirect speech and writing; not wants, plans, votes or beliefs. Speech inside
    speech belongs to the outer statement. The pieces of an interrupted or continued quotation are one
    attribution. An empty `source` means that the text names none; `speaker` is None where no name can be
    given.

    Offsets are code points of `text`. Raises `TypeError` for anything but `str`. The terms are those of
    PARC 3.0 (Pareti 2016) and PolNeAR (Newell et al. 2018).

    >>> for found in find_attributions("“Rates will fall,” said Ann Roe. Bob Lee denied that they would."):
    ...     print(found.type, found.source[0].text, found.text)
    direct Ann Roe “Rates will fall,”
    indirect Bob Lee that they would
    """
    check_text(text)
    return attributions_in(Tokens(text))


@dataclass(frozen=True, slots=True)
class AttributionFinder:
    """What `attribution_finder` returns: `find_attributions` with more words that introduce speech."""

    words: CueWords = field(repr=False)

    def __call__(self, text: str) -> list[Attribution]:
        """Return who said what in a news text, as `find_attributions` does."""
        check_text(text)
        return attributions_in(Tokens(text), cue_words=self.words)


def attribution_finder(
    *, verbs: Mapping[str, str] | None = None, nouns: Mapping[str, str] | None = None
) -> AttributionFinder:
    """Return a function like `find_attributions` that also knows the cues of your house.

    `verbs` maps verbs to verbs that newscore knows, `nouns` nouns to nouns: a word of yours is read as the
    known one would be in its place. A verb is given by its base form, or by that with its past and
    participle where `-ed` alone would be wrong; every form of a noun is an entry of its own. The finder
    pickles. Raises `OptionError` for anything that is no such word, or a known one that is no cue,
    `TypeError` for what is no `str`.

    >>> find = attribution_finder(verbs={"tootle": "post", "blab blabbed blabbed": "say"})
    >>> for found in find("Roe tootled: “We won.” Lee blabbed that nobody had."):
    ...     print(found.speaker, "|", found.cue[0].text, "|", found.text)
    Roe | tootled | “We won.”
    Lee | blabbed | that nobody had
    """
    stock = stock_words()
    lemmas = {lemma for lemma, _ in stock.verbs.values()}
    forms = dict(stock.verbs)
    for entry, model in (verbs or {}).items():
        lemma, *pasts = check_text(entry, "a verb").lower().split() or [""]
        if (
            check_text(model, "a known verb") not in lemmas
            or len(pasts) not in (0, 2)
            or not all(map(str.isalpha, (lemma, *pasts)))
        ):
            raise OptionError(
                f"verbs: {entry!r} must be a verb, or a verb with its past and participle, and {model!r}"
                " the base form of a verb of speech that newscore knows, such as 'say'"
            )
        forms |= {form: (model, name) for form, name in inflect(lemma, " ".join(pasts)).items()}
    for noun, model in (nouns or {}).items():
        if check_text(model, "a known noun") not in stock.nouns or not check_text(noun, "a noun").isalpha():
            raise OptionError(
                f"nouns: {noun!r} must be a word, and {model!r} a noun of speech that newscore knows, such as"
                " 'statement'"
            )
    own = {noun.lower(): model for noun, model in (nouns or {}).items()}
    return AttributionFinder(CueWords.of(forms, {**stock.nouns, **own}))


def attributions_in(
    tokens: Tokens,
    bounds: Iterable[tuple[int, int]] | None = None,
    cue_words: CueWords | None = None,
) -> list[Attribution]:
    """Return the attributions of a text that has been cut into tokens; see `find_attributions`.

    `bounds` are those of its sentences, where they are known already; `cue_words` replace the stock ones.
    """
    found = _unnamed(Reading(tokens, bounds, cue_words))
    for record, speaker in zip(found, name_speakers(tokens, found), strict=True):
        set_speaker(record, speaker)  # frozen, but nobody has seen it yet
    return found


def _unnamed(reading: Reading) -> list[Attribution]:
    """The attributions of a text without their speakers."""
    return [record for statement in _statements(reading) if (record := _record(reading, statement)).content]


_OPENING = frozenset(("for", "in", "by"))  # "For X, an expert", "In the view of X", "By his own account"


def _statements(reading: Reading) -> list[Statement]:
    """The statements of a text, joined and in order."""
    statements: list[Statement] = []
    cues = find_cues(reading)[::-1]  # the next one last
    for low, high in reading.units:
        inside = []  # what stands before the first unit, in a dateline, is read with it
        firsts = {}
        while cues and cues[-1].head < high:
            inside.append(cue := cues.pop())
            firsts[cue.first] = cue
        opens = reading.lowers[low] in _OPENING
        if not inside and not opens:
            continue
        unit = Unit(reading, low, high, firsts, [])
        if opens and (opening := read_opening_phrase(unit)) is not None:
            unit.made.append(opening)
        taken = low - 1
        for cue in inside:
            if cue.first > taken:
                statement = _READERS.get(cue.form, read_report)(unit, cue)
                if statement is not None and statement.content:
                    unit.made.append(statement)
                    taken = statement.cue[1] - 1
        statements += unit.made if len(unit.made) < 2 else _without_nested(unit.made)
    covered = _covered_tokens(reading, statements)
    labelled = read_colons(reading, covered)
    if labelled:
        for made in labelled:  # "Mine allegedly shut: report"
            statements = [one for one in statements if one.rule != "hearsay" or not made.covers(one.cue[0])]
        statements += labelled
        covered = _covered_tokens(reading, statements)
    _join_continued(reading, statements, covered)
    return _without_overlap(reading, statements)


_READERS = {"set phrase": read_according, "adverb": read_hearsay, "heard": read_heard, "noun": read_noun}


def _record(reading: Reading, statement: Statement) -> Attribution:
    """The statement as a record, without its speaker."""
    cue, source = statement.cue, statement.source
    return Attribution(
        _kind(reading, statement.content),
        _spans(reading, statement.content),
        (reading.tokens.span(cue[0], cue[1] - 1),),
        _spans(reading, (source,)) if source else (),
        None,
        statement.rule,
    )


def _spans(reading: Reading, parts: Iterable[Phrase]) -> tuple[Span, ...]:
    """The characters of token ranges, without the punctuation around them that is not their own."""
    words, span = reading.words, reading.tokens.span
    spans: list[Span] = []
    for first, behind in parts:
        while (
            words[behind - 1] in ",;:.!?—–-"
            and first < behind
            and not reading.quoted[behind - 1]
            and not (words[behind - 1] == "." and ends_with_abbreviation(reading, behind - 1))
        ):
            behind -= 1
        while first < behind and words[first] in ",;:.—–-" and first not in reading.opens:
            first += 1
        if first < behind:
            spans.append(span(first, behind - 1))
    return tuple(spans)


def _kind(reading: Reading, content: list[Phrase]) -> str:
    """Direct if every word stands in quotation marks, indirect if none does."""
    words, quoted = reading.words, reading.quoted
    for first, behind in content:
        if quoted.find(1, first, behind) >= 0:
            break
    else:
        return "indirect"
    for first, behind in content:
        index = quoted.find(0, first, behind)
        while index >= 0:
            if words[index][0].isalnum():
                return "mixed"
            index = quoted.find(0, index + 1, behind)
    return "direct"


_ONE = bytearray(
    b"\x01"
)  # what covers a token; of the kind that is written to, so that it need not be turned
_SHORTEST = 4  # tokens a quotation needs to carry a statement on, if it is no sentence of the paragraph


def _without_nested(statements: list[Statement]) -> list[Statement]:
    """Return the statements of a unit without those that are made inside the content of another.

    What stands in a statement that is nested itself does not count, and hearsay adverbs only do where
    nobody else speaks.
    """
    statements = [made for made in statements if made.rule != "hearsay"] or statements
    outside = {
        made: [other for other in statements if other is not made and _nests(other, made)]
        for made in statements
    }
    if not any(outside.values()):
        return statements
    outer: set[Statement] = set()
    for statement in sorted(statements, key=lambda made: min(made.cue[0], min(made.content)[0])):
        if outer.isdisjoint(outside[statement]):
            outer.add(statement)
    return [made for made in statements if made in outer and outer.isdisjoint(outside[made])]


def _nests(outer: Statement, inner: Statement) -> bool:
    """Whether a statement is made inside the content of another."""
    return outer.covers(inner.cue[0]) and (
        not inner.covers(outer.cue[0]) or min(outer.content) < min(inner.content)
    )


def _without_overlap(reading: Reading, statements: list[Statement]) -> list[Statement]:
    """Return the statements in text order, with no token in the content of two, nor twice in that of one.

    What starts first keeps what it has; of the others that remains which it does not cover.
    """
    edges = [edge for made in statements for piece in made.content for edge in piece]
    if edges == sorted(edges):  # no two meet, as in most texts
        return statements
    covered = bytearray(len(reading.tokens) + 1)
    kept: list[Statement] = []
    # by where the content starts, then the longer first, then by the cue
    for statement in sorted(
        statements, key=lambda made: (min(made.content)[0], -max(made.content)[1], made.cue)
    ):
        pieces: list[tuple[int, int]] = []
        for first, behind in sorted(statement.content):
            while first < behind and covered[first]:
                first += 1
            stop = covered.find(1, first, behind)
            if stop >= 0:
                behind = stop
            if first < behind:
                pieces.append((first, behind))
                covered[first:behind] = _ONE * (behind - first)
        if pieces:
            statement.content = pieces
            kept.append(statement)
    return kept


def _covered_tokens(reading: Reading, statements: Iterable[Statement]) -> bytearray:
    """Return one byte a token: whether it lies in some content."""
    covered = bytearray(len(reading.tokens) + 1)
    for statement in statements:
        for first, behind in statement.content:
            covered[first:behind] = _ONE * (behind - first)
    return covered


def _join_continued(reading: Reading, statements: list[Statement], covered: bytearray) -> None:
    """Give quotations without words of attribution to the statement they go on from.

    A quotation that opens a sentence behind a quoted statement, in the same paragraph or at the start of
    the next, is a piece of it: “...,” she said. “...”
    """
    if reading.unclosed:
        _join_open_paragraphs(reading, statements, covered)
    loose = sorted([part for part in reading.opens.items() if not covered[part[0]]])
    rows = sorted([(_end(made), number) for number, made in enumerate(statements)]) if loose else []
    for first, last in loose:
        pointer = bisect_left(rows, (first + 1,)) - 1
        if pointer < 0 or covered[first]:
            continue
        number = reading.unit_of(first)
        start, behind = reading.units[number]
        whole = start == first and last >= behind - 2 and start not in reading.paragraph_starts
        if last - first < _SHORTEST and not whole:
            continue
        if start != first and not _ends_like_speech(reading, number, first, last, covered):
            continue
        if start == first and _is_subject(reading, last, behind):
            continue
        if start == first and first - 2 in reading.sentence_starts and reading.words[first - 2].isdigit():
            continue  # `2. “It is late”`: an item of a list
        before = _quoted_before(reading, statements, rows, pointer)
        alone = start == first and start not in reading.paragraph_starts and last - first > _SHORTEST
        if before is None and alone:
            before = _told_before(reading, statements, rows[pointer][1], number)
        if before is None or not _goes_on(reading, statements[before], number):
            continue
        if start != first and start in reading.paragraph_starts:
            continue
        statements[before].content.append((start, last + 1))
        covered[start : last + 1] = _ONE * (last + 1 - start)


def _join_open_paragraphs(reading: Reading, statements: list[Statement], covered: bytearray) -> None:
    """Give a quotation the paragraphs before it that open one and do not close it: their cue comes last.

    `“It was late.⏎“It was dark,” she said.`
    """
    behind_open = {last + 1: first for first, last in reading.unclosed.items()}
    for statement in statements:
        start = min(statement.content)[0]
        while start in reading.opens and start in reading.paragraph_starts:
            first = behind_open.get(start, start)
            if first == start or first not in reading.paragraph_starts or any(covered[first:start]):
                break
            if reading.words[first] != reading.words[start]:
                break  # marks of two kinds: one quotation stands in the other
            statement.content.append((first, start))
            covered[first:start] = _ONE * (start - first)
            start = first


def _ends_like_speech(reading: Reading, unit: int, first: int, last: int, covered: bytearray) -> bool:
    """Whether a sentence of nobody's ends in a quotation with its full stop: `And then “all fell down.”`"""
    start, behind = reading.units[unit]
    return last == behind - 1 and reading.words[last - 1] in ".!?" and not any(covered[start:first])


def _end(statement: Statement) -> int:
    stop, source = statement.stop, statement.source
    return source[1] if source and source[1] > stop else stop


def _quoted_before(
    reading: Reading, statements: list[Statement], rows: list[tuple[int, int]], pointer: int
) -> int | None:
    """The statement with a quotation that ended last, if nobody else spoke since but in its own sentence."""
    latest = reading.unit_of(rows[pointer][0] - 1)
    for _, number in reversed(rows[max(0, pointer - 3) : pointer + 1]):
        statement = statements[number]
        if any(reading.quoted[part[0]] or reading.quoted[part[1] - 1] for part in statement.content):
            return number
        if reading.unit_of(statement.cue[0]) != latest:
            return None
    return None


def _is_subject(reading: Reading, last: int, behind: int) -> bool:
    """Whether a verb follows a quotation without a pause: `“Winter Road” was written in May`."""
    return last + 1 < behind and reading.words[last - 1] not in ".,!?…—" and reading.kind(last + 1) in FINITE


def _told_before(reading: Reading, statements: list[Statement], number: int, unit: int) -> int | None:
    """The statement in the speaker's words that fills the sentence before: `He said he was sorry. “...”`"""
    statement = statements[number]
    if statement.source is None or not statement.rule.startswith(("cue.", "clause.")) or unit == 0:
        return None
    low, high = reading.units[unit - 1]
    return number if low <= statement.cue[0] < high and _end(statement) >= high - 2 else None


def _goes_on(reading: Reading, statement: Statement, unit: int) -> bool:
    """Whether the quotation that fills a unit stands near enough to the statement."""
    last = reading.unit_of(_end(statement) - 1)
    if unit - last <= 1:
        return True
    starts = reading.paragraph_starts
    return unit - last <= 3 and not any(
        reading.units[number][0] in starts for number in range(last + 1, unit + 1)
    )
