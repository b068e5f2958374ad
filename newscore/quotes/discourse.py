"""Whom the text is speaking of at a place: the antecedents of pronouns.

Names and sources are walked back from the pronoun. Subjects and speakers stand out, names inside what
somebody else says do not; then the nearer is the better. No walk looks further back than a page or weighs
more than a few names, so that the time does not depend on the length of the article.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Container, Iterator, Sequence
from itertools import islice
from operator import attrgetter

from newscore.lexicons.cues import MESSAGES
from newscore.lexicons.names import SILENT_WORDS
from newscore.lexicons.people import GENDERED
from newscore.quotes.entities import Entity, is_person
from newscore.quotes.name_words import ARTICLE, ORGANISATION, OTHER, PERSON, PLACE, PRONOUN, surname
from newscore.quotes.names import Register
from newscore.quotes.records import Attribution

_ENTITY = attrgetter("entity")
_WINDOW = 1500  # characters behind which no pronoun looks
_LOOK_BACK = 24  # mentions that a pronoun weighs
_SPEAKER, _SUBJECT, _TOPIC = 4.5, 2.0, 7.0  # what it weighs to have spoken, to be a subject, "As for Roe"
_REPEATED, _MOST_REPEATED = 0.5, 2.0  # for every time that one is named before as well
_SENTENCE_BEFORE = 1.5  # to be subject of the sentence before
_IN_HEADLINE = 1.5  # and to stand in the headline
_LINE_END = 0.75  # what every line end between costs
_ROUNDING = 0.01  # more than sums differ by that should be equal
_SAME_SENTENCE = 3.5  # and to be subject of the very sentence
_DESCRIBED = 3.0  # what it weighs at most to have spoken, where a description follows and no pronoun
_REPORTED = {"direct": 4.0, "mixed": 2.0}  # what it costs to stand inside what somebody says
_REPORTED_INDIRECTLY = 1.0
_FADING = 150  # characters over which one point is lost

Own = tuple[tuple[int, int], ...]
Mention = tuple[int, int, Entity, int]  # start, end, whom; index of the mention, -1 for a source


class Discourse:
    """The names of an article and the sources named so far, as a sweep through the text has met them."""

    def __init__(self, register: Register, attributions: Sequence[Attribution]) -> None:
        self.register = register
        self.text = register.text
        self.attributions = attributions
        self.at = 0  # where the sweep is
        self._last: dict[Entity | None, int] = {}  # where entities were met last, as far as is counted
        self._counted = 0, 0  # how many mentions and sources that is
        self.sources: list[tuple[int, int, Entity]] = []
        self.spoken: tuple[int, list[Entity]] = 0, []  # who spoke last, together
        self._noted: set[int] = set()  # where they start
        self._farthest = [0]  # where none, the first, the first two of them end at the latest
        self._meant: dict[int, Entity | None] = {}
        self._weights: dict[int, float] = {-1: _SPEAKER}  # how much mentions stand out
        self._settled = 0
        self._breaks = [0]  # where items begin
        if any(map(self.text.__contains__, _RULES)):  # few texts need the search
            self._breaks += [found.start() for found in _BREAK.finditer(self.text)]
        self._contents: list[tuple[int, int, str]] | None = None

    # -- the sweep -----------------------------------------------------------------------------

    def look(self) -> dict[Entity | None, int]:
        """Return where the sweep has seen the entities last; few sources ask for it."""
        starts, last = self.register.starts, self._last
        counted, told = self._counted
        here = bisect_left(starts, self.at)
        entities = map(_ENTITY, self.register.mentions[counted:here])
        last.update(zip(entities, starts[counted:here], strict=True))
        for start, _, entity in self.sources[told:]:
            if last.get(entity, -1) < start:
                last[entity] = start
        self._counted = here, len(self.sources)
        return last

    def note(self, start: int, end: int, entities: list[Entity]) -> None:
        """Keep who was found to be a source."""
        self.spoken = start, entities
        self._noted.add(start)
        for entity in entities:
            self.sources.append((start, end, entity))

    def settle(self, at: int, role_at: Callable[[int, int], Entity | None]) -> None:
        """Find whom "He", "She" and "The mayor" mean where they begin a sentence on the page before."""
        register = self.register
        openers, starts = register.openers, register.starts
        while self._settled < len(openers) and starts[openers[self._settled]] < at:
            index = openers[self._settled]
            self._settled += 1
            start = starts[index]
            if at - start > _WINDOW or start in self._noted:
                continue
            part = register.mentions[index]
            if part.kind == PRONOUN:
                self._meant[index] = self.person(start, "m" if part.words[0] == "he" else "f", (), index)
            else:
                self._meant[index] = role_at(start, index)

    # -- walking back --------------------------------------------------------------------------

    def before(self, at: int, index: int | None = None, *, people: bool = False) -> Iterator[Mention]:
        """Yield names and sources before an offset, the nearest first, as far as a pronoun looks.

        `index` is the first mention that is not before it; with `people`, what can be no person is left out.
        """
        register, sources, meant = self.register, self.sources, self._meant
        starts, mentions = register.starts, register.mentions
        low, farthest = self.section(at), at - _WINDOW
        source = len(sources) - 1
        while source >= 0 and sources[source][0] >= at:
            source -= 1
        source_at = sources[source][0] if source >= 0 else -2  # where the next starts, if there is one
        left = _LOOK_BACK
        found: Entity | None
        for place in range((bisect_left(starts, self.at) if index is None else index) - 1, -2, -1):
            start = starts[place] if place >= 0 else -1  # before the first mention there may be sources
            while source_at >= start:
                begin, end, found = sources[source]
                if begin < low or end < farthest or not left:
                    return
                source -= 1
                source_at = sources[source][0] if source >= 0 else -2
                left -= 1
                if not people or found.kind == PERSON or found.kind == OTHER:
                    yield begin, end, found, -1
            if start < low:
                return
            part = mentions[place]
            found = part.entity
            if found is None:
                if place in meant:
                    found = meant[place]
                elif part in register.choices:
                    found = meant[place] = register.entity(part, start)
                if found is None:
                    if start < farthest:
                        return
                    continue
            end = start + len(part.name)
            if end < farthest or not left:
                return
            left -= 1
            if not people or found.kind == PERSON:
                yield start, end, found, place

    def section(self, at: int) -> int:
        """Return where the item of an offset begins, in a text of several items: "___" stands between."""
        return self._breaks[bisect_right(self._breaks, at) - 1]

    def salience(self, mention: Mention) -> float:
        """Return how much a mention stands out: as speaker or subject; less inside what somebody says."""
        start, end, _, index = mention
        weight = self._weights.get(index)
        if weight is None:
            part = self.register.mentions[index]
            if part.kind != PRONOUN and part.possessive:
                weight = -0.5
            elif self.text.startswith("As for ", start - 7):
                weight = _TOPIC
            elif part.kind in (PRONOUN, ARTICLE) or self.is_subject(start, end):
                weight = _SUBJECT
            else:
                weight = 0.0
            weight -= self._reported(start)
            self._weights[index] = weight
        return weight

    def is_subject(self, start: int, end: int) -> bool:
        """Return whether a verb follows a name, and no preposition stands before it."""
        before = self.text[start - 24 if start > 24 else 0 : start].rsplit(" ", 2)
        if len(before) > 1 and not before[-1] and before[-2] in _OBJECT_BEFORE:
            return False
        if self.text.startswith(",", end) and self.text.endswith(", ", 0, start):
            end += 1  # "Her lawyer, Ann Roe, disagreed."
        return _VERB_BEHIND.match(self.text, end, end + 160) is not None

    def _reported(self, at: int) -> float:
        """What a mention loses where it belongs to what somebody says."""
        if self._contents is None:
            self._contents = sorted(
                [(span.start, span.end, item.type) for item in self.attributions for span in item.content]
            )
        place = bisect_left(self._contents, (at + 1,)) - 1
        if place >= 0:
            _, end, kind = self._contents[place]
            if at < end:
                return _REPORTED.get(kind, _REPORTED_INDIRECTLY)
        return 0.0

    # -- antecedents ---------------------------------------------------------------------------

    def person(self, at: int, gender: str, own: Own, index: int | None = None) -> Entity | None:
        """Return whom "he" or "she" means; `own` is what he or she says, where nobody names himself.

        Whoever is found and had no gender has one from then on.
        """
        scores: dict[Entity, float] = {}
        named: dict[Entity, float] = {}  # what it weighs to be named before, whoever is more than once
        sentences = self._sentences(at, own)
        text, weights = self.text, self._weights
        lowest = min(own)[0] if own else at  # where what he or she says begins
        # line ends between the last mention looked at and the pronoun, up to four, and the next one back
        low = at - _WINDOW if at > _WINDOW else 0
        counted, lines, line = at, 0, text.rfind("\n", low, at)
        stranger = self._unnamed_person(at, gender, own)
        first: Entity | None = None
        most = second = enough = strange = -1e9
        if stranger is not None:
            start, end, entity = stranger
            second = strange = _faded(_SUBJECT, start, end, at, sentences) - _LINE_END * text.count(
                "\n", end, at
            )
        gain = _MOST_REPEATED + _ROUNDING + (_IN_HEADLINE if self.register.headline else 0.0)  # at most
        for mention in self.before(at, index, people=True):
            start, end, entity, place = mention
            if (
                start < sentences[1]  # before it nobody stands out for his sentence
                and second < enough
                and _SPEAKER - (at - end) / _FADING - _LINE_END * lines < enough
                and self._ends(start) <= end <= counted
            ):
                break  # nobody further back comes near the first
            told = entity.gender
            if told is None:
                told = self.register.gender_of(entity)
            if told and told != gender:
                continue
            if start >= lowest and _lies_in(start, own):
                continue
            if place >= 0 and not entity.strong and not is_person(entity, self.text):
                continue
            if end > counted:
                lines, line = 0, text.rfind("\n", low, max(at, end))
            counted = end
            while line >= end and lines < 4:
                lines += 1
                line = text.rfind("\n", low, line)
            stands_out = weights.get(place)  # of most it is known
            if stands_out is None:
                stands_out = self.salience(mention)
            if stands_out > _SPEAKER:
                stands_out = _SPEAKER
            score = _faded(stands_out, start, end, at, sentences) - _LINE_END * lines
            if not told and entity.name:
                score -= 1.0 if entity.strong or place < 0 else 2.0  # whoever spoke is a person
            known = scores.get(entity)
            if known is None:
                scores[entity] = score
            else:
                named[entity] = min(named.get(entity, 0.0) + _REPEATED, _MOST_REPEATED)
                if score > known:
                    scores[entity] = score
            if score > most:
                if entity is not first:
                    first, second = entity, max(second, most)
                most = score
            elif entity is not first:
                second = max(second, score)
                continue
            enough = most - gain + named.get(entity, 0.0)
        if stranger is not None:
            scores[stranger[2]] = strange
        found = first if second < enough else self._most_salient(scores, named)
        if found is not None and not found.gender:
            found.gender = gender
        return found

    def _ends(self, start: int) -> int:
        """Where the sources and the names up to an offset end at the latest."""
        starts = self.register.starts
        name = bisect_right(starts, start) - 1
        end = starts[name] + len(self.register.mentions[name].name) if name >= 0 else 0
        farthest = self._farthest
        for _, behind, _ in self.sources[len(farthest) - 1 :]:
            farthest.append(max(behind, farthest[-1]))
        return max(end, farthest[bisect_left(self.sources, (start + 1,))])

    def _most_salient(self, scores: dict[Entity, float], named: dict[Entity, float]) -> Entity | None:
        """Whom of several the text speaks of most: he stands out, is named often, is in the headline."""
        headline = self.register.headline
        found, most = None, -1e9
        for entity, score in scores.items():
            score += named.get(entity, 0.0)
            if headline and surname(entity.words) in headline:
                score += _IN_HEADLINE
            if score > most:
                found, most = entity, score
        return found

    def _unnamed_person(self, at: int, gender: str, own: Own) -> tuple[int, int, Entity] | None:
        """The last man or woman without a name who is the subject of a clause close before an offset.

        Nobody in the words of the speaker: `“A woman rang me,” she said`.
        """
        low = max(self.section(at), at - _LOOK_BACK_UNNAMED)
        nouns, pattern = _UNNAMED[gender]
        if not any(map(self.text[low:at].__contains__, nouns)):
            return None  # as mostly, so that the words are asked for before the pattern
        last = None
        for found in pattern.finditer(self.text, low, at):
            if not _lies_in(found.start(), own):
                last = found
        if last is None or not self.is_subject(*last.span()):
            return None
        before = self.text[max(low, last.start() - 12) : last.start()].split()
        if before and before[-1] in _PREDICATING:
            return None  # "Lee is a man who knows": he has a name
        if before and before[-1].endswith(",") and self.text.startswith(" who", last.end()):
            return None  # "Lee, a man who knows, left"
        return (*last.span(), unnamed(last[1]))

    def focus(
        self,
        at: int,
        own: Own,
        index: int | None = None,
        introduced: Container[Entity] = (),
        others: Container[Entity] = (),
    ) -> Entity | None:
        """Return the person of either gender whom a description means that nobody is introduced with.

        Whoever is `introduced` with another role is meant less often than somebody too well known to be
        introduced; `others` are not meant at all.
        """
        found, most = None, -1e9
        sentences = self._sentences(at, own)
        for mention in self.before(at, index, people=True):
            start, end, entity, _ = mention
            if entity.kind != PERSON or not entity.name or _lies_in(start, own):
                continue
            if entity in others or not is_person(entity, self.text):
                continue
            stands_out = min(self.salience(mention), _DESCRIBED)
            score = _faded(stands_out, start, end, at, sentences) - 4.0 * (entity in introduced)
            if score > most:
                found, most = entity, score
        return found

    def _sentences(self, at: int, own: Own) -> tuple[int, int]:
        """Where the sentence of an offset begins, and the one before; what he says is no sentence before."""
        sentence = _sentence_start(self.text, at)
        for first, behind in own:
            if first < sentence < behind <= at:
                sentence = first  # "“Never. Not once,” he said"
        return sentence, _sentence_start(self.text, max(0, sentence - 2))

    def body(self, at: int) -> Entity | None:
        """Return what organisation or country "it" means."""
        sentence, earlier = self._sentences(at, ())
        told = self.text[earlier:sentence].lstrip(" \n.”").split(None, 3)[:3]
        if told and told[0] in _ARTICLES and not MESSAGES.isdisjoint(told[1:]):
            return None  # "A letter came. It said": nobody but the letter
        found, most = None, 0.0
        for mention in self.before(at):
            _, end, entity, _ = mention
            if at - end > 600:
                break
            if (entity.kind == PERSON and entity.strong) or entity.words[-1] in SILENT_WORDS:
                continue
            score = self.salience(mention) - (at - end) / 100 - (entity.kind in (OTHER, PERSON))
            if score > most:
                found, most = entity, score
        if found is not None:
            return found
        # in copy that is all of one company or agency: the last body that spoke
        for start, _, entity in reversed(self.sources):
            if at - start > _WINDOW:
                break
            if entity.name and entity.kind not in (PERSON, PLACE):
                return entity
        return None

    def they(self, at: int) -> list[Entity]:
        """Return who "they" are: those who spoke last together, or the body that did."""
        start, entities = self.spoken
        near = entities and at - start < 400
        return entities if near and (len(entities) > 1 or entities[0].kind == ORGANISATION) else []

    def pair(self, at: int) -> list[Entity]:
        """Return the two people spoken of last: "both men"."""
        found: list[Entity] = []
        for _, _, entity, _ in self.before(at, people=True):
            if entity.kind == PERSON and entity.strong and entity not in found:
                found.append(entity)
                if len(found) == 2:
                    return found[::-1]
        return []

    def antecedent(self, at: int, *, person: bool) -> Entity | None:
        """Return whom "who" follows: the name right before it, or before an apposition that it closes."""
        for start, end, entity, _ in islice(self.before(at), 3):
            between = self.text[end:at]
            if end > at or len(between) > 160 or person != (entity.kind == PERSON):
                continue
            if entity.kind == PLACE and self.text.endswith(" in ", 0, start):
                continue  # "Acme, a firm in Texas, which said"
            if _NOTHING.fullmatch(between) or _APPOSITION.fullmatch(between):
                return entity
        return None


def _faded(stands_out: float, start: int, end: int, at: int, sentences: tuple[int, int]) -> float:
    """How much of what a mention stands out is left at an offset; more in the same sentence or the next."""
    score = stands_out - (at - end) / _FADING
    if score > 0:
        if start >= sentences[0]:
            score += _SAME_SENTENCE
        elif start >= sentences[1]:
            score += _SENTENCE_BEFORE
    return score


def unnamed(noun: str, kind: str = PERSON) -> Entity:
    """Return somebody whom the article gives no name, so that the next "she" is not taken for another."""
    entity = Entity("", kind, (noun,))
    entity.gender = GENDERED.get(noun, "")
    entity.strong = True
    return entity


def _lies_in(at: int, spans: tuple[tuple[int, int], ...]) -> bool:
    for first, behind in spans:  # noqa: SIM110 - faster than `any` over these one or two
        if first <= at < behind:
            return True
    return False


def _sentence_start(text: str, at: int) -> int:
    """About where the sentence of an offset begins; what lies far back is not looked for."""
    low = at - 300 if at > 300 else 0
    for end in ("\n", ". ", ".” "):
        nearer = text.rfind(end, low, at)
        if nearer >= 0:
            low = nearer
    return low


_OBJECT_BEFORE = frozenset(
    """
    of for at from in with to by on about against behind under among between than like into over through
    without toward towards told asked met called backed supported named accused criticized criticised
    attacked urged
    """.split()
)
_VERB_BEHIND = re.compile(
    r"""(?:,[^.\n]{1,80},|\s(?:of|at|from)\s(?:the\s)?[A-Z][\w.&' -]{1,40})?\s(?:\w+ly\s)?
    (?:(?:also|has|have|had|is|was|will|would|could|can|should|may|might|did|does)\s
    |\w{2,}ed\b|\w{3,}s\b
    |(?:said|told|wrote|went|took|made|came|won|lost|gave|spoke|began|left|held|led|ran|who|fought|stood|sat|met
    |knew|thought|felt|saw|got|found|broke|drove|threw|chose|paid|sent|built|bought|brought|caught
    |taught|sought|kept|heard|became|put|set|cut|hit)\b)""",
    re.VERBOSE,
)
_ARTICLES = frozenset("A An The This That".split())
_PREDICATING = frozenset("is was be been became become becomes remains as once like such not".split())
_LOOK_BACK_UNNAMED = 250  # characters
_UNNAMED = {
    gender: (
        nouns,
        # the first letter is matched before it is asked what stands before it, so that the search can leap
        re.compile(
            rf"[AaOo](?<!\w.)(?:(?<=[Aa])(?:n(?:other)?)?|(?<=[Oo])ne)\s(?:[a-z][\w-]*\s){{0,2}}({'|'.join(nouns)})\b"
        ),
    )
    for gender, nouns in (
        ("f", ("woman", "girl", "mother", "grandmother", "widow")),
        ("m", ("man", "boy", "father", "grandfather")),
    )
}
_RULES = ("_", "*", "#", "---")  # one of these stands in every line that `_BREAK` finds
_BREAK = re.compile(r"[_*#-](?:(?<=^_)_{2,}|(?<=^\*) ?\* ?\*|(?<=^#)#{2,}|(?<=^-)-{2,})", re.M)
_NOTHING = re.compile(r"(?:\s?\([^)]{1,30}\))?(?:\s(?:of|from|in)\s[A-Z][^,.;\n]{2,40})?,?\s")
# ", a firm in Texas, ": no clause and no list
_APPOSITION = re.compile(
    r", (?!(?:and|or|but|as|while)\b)[a-z]\w*\s"
    r"(?:(?!\b(?:is|are|was|were|has|have|had|will|said)\b)[^.;!?\n]){2,140}\s"
)
