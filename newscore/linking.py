"""When it was said: the date that belongs to the words of attribution, not to what was said.

`Roe said on Monday that the talks on Friday failed` was said on Monday. The date stands beside the cue,
in the gap before the content, behind the cue and the source that follow the content, or at the head of
the sentence; never inside the content. Each reading is a row of `READINGS`, tried in that order.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from newscore.dates import Timex
from newscore.lexicons.cues import (
    BEHIND_DAYS,
    CAME_OUT,
    CARRIES_ON,
    DAY_BREAKS,
    DAY_OPENERS,
    OPENING_PARTICIPLES,
    PRONOUNS,
    SMALL_WORDS,
    SPEECH_NOUNS,
)
from newscore.lexicons.grammar import POSSESSIVES, RELATIVES, SUBORDINATORS
from newscore.quotes import Attribution
from newscore.quotes.noun_phrases import PAUSES
from newscore.spans import Span
from newscore.tokens import Tokens

_REACH = 25  # tokens between the words of attribution and their date
_ARTICLES = POSSESSIVES | {"the", "a"}
_STOPS = frozenset(';:“”"')


@dataclass(frozen=True, slots=True)
class Saying:
    """The date a statement was made, and the reading that found it."""

    when: Timex | None = None
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """What a reading looks at: one sentence, one attribution in it, one date in it. Offsets are tokens'."""

    tokens: Tokens
    attribution: Attribution
    first: int  # of the sentence
    last: int  # behind the sentence
    head: int  # first token of cue and source
    tail: int  # behind the last token of cue and source
    date: int
    behind: int  # behind the date
    strangers: bool  # whether another attribution's cue stands between date and this one
    content: int  # first token of content behind the date, or `last`

    def lowers(self, start: int, end: int) -> list[str]:
        return self.tokens.lowers[start:end]

    def stands_alone(self) -> bool:
        """Whether the date is no part of a longer noun phrase: not `Monday's vote`, `the Monday vote`."""
        if self.behind >= self.last or self.behind == self.content:
            return True
        word = self.tokens.words[self.behind]
        if word.lower() in ("'s", "’s"):
            return any(noun in SPEECH_NOUNS for noun in self.lowers(self.behind + 1, self.behind + 4))
        if not word[0].isalpha() or not word[0].islower():
            # "asked the 2016 Democratic hopeful"
            if self.date and self.tokens.lowers[self.date - 1] in _ARTICLES:
                return not SPEECH_NOUNS.isdisjoint(self.lowers(self.behind, self.behind + 4))
            return word not in "’'"
        return word in BEHIND_DAYS or word in SPEECH_NOUNS or word.endswith(("ing", "ly"))


def in_cue(scene: Scene) -> bool:
    """`said Monday` marked as one cue."""
    start = scene.tokens.starts[scene.date]
    return any(span.start <= start < span.end for span in scene.attribution.cue)


def in_source(scene: Scene) -> bool:
    """`a report released Monday said`, `Monday's statement said`."""
    start = scene.tokens.starts[scene.date]
    for span in scene.attribution.source:
        if span.start <= start < span.end:
            before = scene.lowers(max(scene.first, scene.date - 2), scene.date)
            after = scene.lowers(scene.behind, scene.behind + 4)
            told = before[-1:] == ["on"] and before[0] in SPEECH_NOUNS  # "the report on Monday"
            return (told and scene.stands_alone()) or not (
                CAME_OUT.isdisjoint(before) and SPEECH_NOUNS.isdisjoint(after)
            )
    return False


def behind_cue(scene: Scene) -> bool:
    """`said on Monday that`, `, Roe told reporters in Paris late Monday.`"""
    if scene.date < scene.tail or scene.date - scene.tail > _REACH or scene.strangers:
        return False
    between = [word.lower() for word in _without_titles(scene.tokens.words[scene.tail : scene.date])]
    if between[:1] == ["while"] and between[-1] != "while" and between[1][-3:] == "ing":
        between = between[1:]  # "said while campaigning in Ghent on Monday"
    if between[-1:] == ["over"]:
        between.pop()  # "over the weekend"
    return not any(word in DAY_BREAKS or word in _STOPS for word in between) and scene.stands_alone()


def _without_titles(words: list[str]) -> list[str]:
    """The words outside marks that hold a title of a few words: `told “Meet the Press” on`."""
    for at, word in enumerate(words):
        if (
            word == "of"
            and 0 < at < len(words) - 1
            and words[at - 1][0].isupper()
            and words[at + 1][0].isupper()
        ):
            return words[:at] + _without_titles(words[at + 1 :])  # the Star-Ledger of Newark
        close = {"“": "”", '"': '"'}.get(word)
        if close in words[at + 2 : at + 8] and words[at + 1][0].isupper():
            end = words.index(close, at + 1)
            return words[:at] + _without_titles(words[end + 1 :])
    return words


def behind_content(scene: Scene) -> bool:
    """`called it “over” in a tweet Monday`."""
    start = scene.tokens.starts[scene.date]
    ends = [span.end for span in scene.attribution.content if span.end <= start]
    between = scene.lowers(scene.tokens.at(max(ends)), scene.date) if ends else [","]
    told = all(word in SMALL_WORDS or word in SPEECH_NOUNS for word in between)
    return told and between[:1] != [","] and scene.date >= scene.tail and scene.stands_alone()


_TALKS = SPEECH_NOUNS | {"interviewed", "speaking", "talking"}


def between_source_and_cue(scene: Scene) -> bool:
    """`Roe on Monday said`, `Roe, speaking late Monday, also said`."""
    if not scene.head <= scene.date < scene.tail:
        return False
    start = scene.tokens.starts[scene.date]
    ends = [span.end for part in (scene.attribution.source, scene.attribution.cue) for span in part]
    starts = [span.start for part in (scene.attribution.source, scene.attribution.cue) for span in part]
    left = max((end for end in ends if end <= start), default=None)
    right = min((begin for begin in starts if begin > start), default=None)
    if left is None or right is None:
        return False
    words, told, cue = scene.tokens.words, scene.tokens.at(left), scene.tokens.at(right)
    if scene.behind == cue and words[scene.date - 1 - (words[scene.date - 1] == "on")] == ",":
        return True  # "Roe, who runs the bridge, on Monday said"
    speaking = words[told] == "," and (
        words[told + 1] in OPENING_PARTICIPLES
        or (words[told + 1] in ("during", "while") and not _TALKS.isdisjoint(words[told : scene.date]))
    )
    if speaking or (words[cue].endswith("ing") and words[cue - 1] in PAUSES):
        breaks = SUBORDINATORS | RELATIVES | {"about"} if speaking else SUBORDINATORS | RELATIVES
        plain = (
            breaks.isdisjoint(scene.lowers(told + 2 * speaking, scene.date))
            and words[scene.date - 1] != "for"
        )
        return plain and scene.stands_alone()
    between = words[told : scene.date] + words[scene.behind : cue]
    return all(
        word.lower() in SMALL_WORDS
        or word in SPEECH_NOUNS
        or word in CAME_OUT
        or word.endswith("ly")
        or word[0].isupper()
        for word in between
    )


def at_head(scene: Scene) -> bool:
    """`On Monday, Roe said`, `In an interview on Monday, Roe said`, `Speaking Monday, Roe said`."""
    if scene.behind > scene.head or scene.head - scene.behind > _REACH or scene.strangers:
        return False
    opening = scene.lowers(scene.first, scene.date)
    if "about" in opening or not scene.stands_alone():
        return False
    if scene.behind == scene.head:
        at = len(opening)
        while at and opening[at - 1] in DAY_OPENERS:
            at -= 1
        if at and (opening[at - 1] == "," or opening[at:][:1] in (["but"], ["and"])):
            return True  # "She fought the tax, but on Monday she said"
    opening = opening[opening[:1] == ["when"] :]  # "When asked in an interview on Monday"
    placed = opening[:1] in (["in"], ["on"], ["at"])  # "In Ghent on Monday"
    plain = all(
        word.lower() in DAY_OPENERS or not word[0].isalnum() or (placed and word[0].isupper())
        for word in scene.tokens.words[scene.first : scene.date]
    )
    speaking = (
        len(opening) <= _REACH
        and bool(opening)
        and (
            opening[0] in OPENING_PARTICIPLES
            or (
                opening[0] in DAY_OPENERS
                and not SPEECH_NOUNS.isdisjoint(opening + scene.lowers(scene.behind, scene.behind + 2))
            )
        )
    )
    return plain or speaking


@dataclass(frozen=True, slots=True)
class Reading:
    """One place where the date of a saying stands, with sentences it reads and sentences it must not.

    In the examples the date is in square brackets.
    """

    name: str
    holds: Callable[[Scene], bool]
    examples: tuple[str, ...]
    counterexamples: tuple[str, ...]


READINGS = (
    Reading(
        "when.in_cue",
        in_cue,
        ("Roe said [Monday] that the bridge would close.",),
        ("Roe said the bridge would close [Monday].",),
    ),
    Reading(
        "when.behind_cue",
        behind_cue,
        (
            "Roe said on [Monday] that the bridge would close.",
            "The bridge will close, Roe told reporters in Lyon late [Monday].",
            "The bridge will close, Roe told the BBC’s “Today in Lyon” on [Monday].",
            "“It is over,” Roe said at [Monday]'s hearing.",
            "“It is over,” Roe said while campaigning in Ghent on [Monday].",
            "Roe told The Star of Ghent [Monday] that it was over.",
            "Roe said over [the weekend] that it was over.",
        ),
        (
            "Roe said the talks on [Monday] were useful.",
            "“It is over,” Roe said after the talks on [Monday].",
            "“It is over,” Roe said of [Monday]'s vote.",
        ),
    ),
    Reading(
        "when.between",
        between_source_and_cue,
        (
            "Roe on [Monday] said the bridge would close.",
            "Roe, speaking late [Monday], said it would close.",
            "Roe, speaking to reporters [Monday] on her plane, said it would close.",
            "Roe, in an interview with The Times on [Monday], denied it.",
            "Roe left the party on [Monday], saying it had lost its way.",
            "Roe, who runs the bridge, on [Monday] said it would close.",
            "Roe, during two interviews on [Monday], said it would close.",
        ),
        (
            "Roe, who met the mayor on [Monday], said the bridge would close.",
            "Roe left the party that lost on [Monday], saying it had lost its way.",
        ),
    ),
    Reading(
        "when.at_head",
        at_head,
        (
            "On [Monday], Roe said the bridge would close.",
            "In an interview on [Monday], Roe said the bridge would close.",
            "In Ghent on [Monday], Roe said the bridge would close.",
            "Roe fought the tax, but late [Monday] she said it was over.",
            "Back in [March], Roe said the bridge would close.",
        ),
        ("Asked about the vote on [Monday], Roe said the bridge would close.",),
    ),
    Reading(
        "when.in_source",
        in_source,
        (
            "A report released [Monday] said the bridge was safe.",
            "The report on [Monday] said the bridge was safe.",
        ),
        ("The mayor elected in [2014] said the bridge was safe.",),
    ),
    Reading(
        "when.behind_content",
        behind_content,
        ("Roe called the vote a “sham” in a tweet [Monday].",),
        ("Roe called the vote “fair”, compared with that in [2014].",),
    ),
)


def find_sayings(
    tokens: Tokens,
    sentences: Sequence[Span],
    attributions: Sequence[Attribution],
    timexes: Sequence[Timex],
) -> list[Saying]:
    """Return for each attribution the date it was said, in the order of `attributions`.

    Only dates and times (TIMEX3 DATE and TIME) outside all content, in the sentence of the cue, are read.
    A statement without a date of its own takes that of the one before it, if the text carries on the
    same statement: the same speaker, named by a pronoun or with a cue like `added`, in the next sentences.
    """
    dates = [timex for timex in timexes if timex.type in ("DATE", "TIME") and timex.value[:3] not in _VAGUE]
    contents = _merge([span for attribution in attributions for span in attribution.content])
    free = [timex for timex in dates if not _covers(contents, timex.span.start)]
    starts = [timex.span.start for timex in free]
    sentence_starts = [span.start for span in sentences]
    cue_starts = sorted(span.start for attribution in attributions for span in attribution.cue[:1])
    found: list[Saying] = []
    for index, attribution in enumerate(attributions):
        saying = Saying()
        parts = (*attribution.cue, *attribution.source)
        place = (attribution.cue or attribution.source)[:1]
        if place:
            row = bisect_right(sentence_starts, place[0].start) - 1
            sentence = sentences[row]
            low = bisect_right(starts, sentence.start - 1)
            high = bisect_right(starts, sentence.end - 1)
            if low < high:
                parts = tuple(part for part in parts if sentence.start <= part.start < sentence.end)
                scenes = [
                    _scene(tokens, sentence, attribution, parts, timex, contents, cue_starts)
                    for timex in free[low:high]
                ]
                saying = _read(scenes, free[low:high])
        before = found[-1].when if found and saying.when is None else None
        if before is not None and _carries_on(tokens.text, attributions[index - 1], attribution):
            saying = Saying(before, "when.carried_on")
        found.append(saying)
    return found


_VAGUE = ("PRE", "FUT")  # PRESENT_REF, FUTURE_REF


def _read(scenes: list[Scene], timexes: Sequence[Timex]) -> Saying:
    """The first reading that holds, of the date nearest to the words of attribution."""
    order = sorted(
        range(len(scenes)),
        key=lambda i: max(scenes[i].date - scenes[i].tail, scenes[i].head - scenes[i].behind),
    )
    for reading in READINGS:
        for i in order:
            if reading.holds(scenes[i]):
                return Saying(timexes[i], reading.name)
    return Saying()


def _scene(
    tokens: Tokens,
    sentence: Span,
    attribution: Attribution,
    parts: tuple[Span, ...],
    timex: Timex,
    contents: list[tuple[int, int]],
    cue_starts: list[int],
) -> Scene:
    first, last = tokens.at(sentence.start), tokens.at(sentence.end)
    low, high = min(part.start for part in parts), max(part.end for part in parts)
    start, end = timex.span.start, timex.span.end
    between = (end, low) if end <= low else (high, start)
    place = bisect_right(contents, (end, -1))
    content = tokens.at(contents[place][0]) if place < len(contents) else last
    strangers = bisect_right(cue_starts, between[1] - 1) > bisect_right(cue_starts, between[0] - 1)
    return Scene(
        tokens,
        attribution,
        first,
        last,
        tokens.at(low),
        tokens.at(high),
        tokens.at(start),
        tokens.at(end),
        strangers,
        content,
    )


def _carries_on(text: str, before: Attribution, here: Attribution) -> bool:
    """Whether `here` goes on with the statement `before`: same speaker, close by, no new occasion."""
    if not before.cue or not here.cue or not here.source:
        return False
    if here.source[:1] == before.source[:1]:
        return True  # "said Monday it was over, calling it a sham"
    if here.source[0].text.lower() not in PRONOUNS and CARRIES_ON.isdisjoint(
        here.cue[0].text.lower().split()
    ):
        return False
    same = here.speaker == before.speaker if here.speaker else _same_source(before, here)
    if not same:
        return False
    start = min(span.start for span in (*here.content, *here.cue, *here.source))
    end = max(span.end for span in (*before.content, *before.cue, *before.source))
    return start - end < 400 and text.count("\n\n", end, max(end, start)) <= 1


def _same_source(before: Attribution, here: Attribution) -> bool:
    """Whether two unnamed sources are one: `the spokesman` twice, or a pronoun right after."""
    if before.speaker or not before.source:
        return False
    first, second = before.source[0].text.lower(), here.source[0].text.lower()
    return second in PRONOUNS or first.split()[-1] == second.split()[-1]


def _merge(spans: list[Span]) -> list[tuple[int, int]]:
    """The stretches that the spans cover, in order and apart."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted((span.start, span.end) for span in spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _covers(stretches: list[tuple[int, int]], offset: int) -> bool:
    """Whether one of the stretches holds the offset."""
    here = bisect_right(stretches, (offset, 1 << 60)) - 1
    return here >= 0 and offset < stretches[here][1]
