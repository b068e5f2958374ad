"""Removal of residual lines: what the page around the article has left in its text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from newscore.cleaning.call_rules import CALL_RULES
from newscore.cleaning.core import cleaner
from newscore.cleaning.interface_rules import INTERFACE_RULES
from newscore.cleaning.note_rules import NOTE_LINE_RULES
from newscore.cleaning.promotion_rules import PROMOTION_RULES
from newscore.cleaning.rules import LineRule
from newscore.lexicons.residue import (
    EDGE_LABELS,
    EDGE_STARTS,
    LABEL_SMALL,
    LABEL_STARTS,
    LABEL_THINGS,
    LABELS,
    LIST_HEADS,
    SPOKEN_WORDS,
    STRONG_THINGS,
)
from newscore.spans import Edit

# In the order in which they are tried. A short line comes to a rule only if it holds one of its `words`, a
# paragraph only if it holds one of its words of `prose`: ordinary text costs next to nothing.
RULES: tuple[LineRule, ...] = (*NOTE_LINE_RULES, *PROMOTION_RULES, *CALL_RULES, *INTERFACE_RULES)

_LONGEST_LABEL = 60
_EDGES = ' \t*_-–—•·|:.…!?»«>‹›→←▶►▼▲↓↑[](){}<+=#×✕"“”'


@cache
def _labels() -> dict[str, str]:
    """Every label with its rule."""
    return {
        phrase: f"residue.{kind}.{form}"
        for form, labels in (("label", LABELS), ("edge_label", EDGE_LABELS))
        for kind, phrases in labels.items()
        for phrase in phrases
    }


@cache
def _by_word() -> dict[str, tuple[int, ...]]:
    """Every word or mark with the numbers of the rules it may bring to a short line."""
    found: dict[str, list[int]] = {}
    for number, rule in enumerate(RULES):
        for word in rule.words:
            found.setdefault(word, []).append(number)
    return {word: tuple(numbers) for word, numbers in found.items()}


@cache
def _brought() -> frozenset[str]:
    return frozenset(_by_word())


@cache
def _by_prose() -> dict[bytes, tuple[int, ...]]:
    """Every word or mark, in Latin-1, with the numbers of the rules it may bring to a paragraph."""
    found: dict[str, list[int]] = {}
    for number, rule in enumerate(RULES):
        for word in rule.prose:
            found.setdefault(word, []).append(number)
    return {word.encode("latin-1"): tuple(numbers) for word, numbers in found.items()}


@cache
def _prose() -> frozenset[bytes]:
    return frozenset(_by_prose())


@dataclass(slots=True)
class Lines:
    """The lines of a text that hold anything, with where they stand."""

    starts: list[int]
    ends: list[int]
    texts: list[str]


def split_lines(text: str) -> Lines:
    """The lines of a text without the blank ones and without white space at their edges."""
    lines = Lines([], [], [])
    offset = 0
    for raw in text.split("\n"):
        line = raw.strip(" \t") if raw else ""
        if line:
            start = offset + raw.index(line[0]) if raw[0] in " \t" else offset
            lines.starts.append(start)
            lines.ends.append(start + len(line))
            lines.texts.append(line)
        offset += len(raw) + 1
    return lines


_PARAGRAPH = 80  # characters; a line of this length that ends as a sentence is a paragraph
_CLOSERS = frozenset(".!?”\"’'…")


def find_residue(text: str) -> tuple[Lines, dict[int, str]]:
    """The lines of a text, and for the number of each residual line the rule that found it."""
    lines = split_lines(text)
    texts = lines.texts
    short: list[int] = []
    paragraphs: list[int] = []
    for number, line in enumerate(texts):
        (paragraphs if len(line) >= _PARAGRAPH and line[-1] in _CLOSERS else short).append(number)
    found: dict[int, str] = {}
    heads: set[int] = set()
    weak: set[int] = set()
    _judge_paragraphs(text, lines, paragraphs, _place(texts, paragraphs), found)
    place = _place(texts, [number for number in paragraphs if number not in found] if found else paragraphs)
    for number in short:
        _judge_short(texts[number], number, place, found, heads, weak)
    if weak:
        _find_menus(found, weak)
    _find_split_captions(texts, short, found)
    _find_repeats(texts, found, place)
    if found:
        _find_lists(texts, found, heads, place)
        _find_between(texts, found)
    if paragraphs:
        _find_tail(texts, found, place.last + 1)
    return lines, found


class _Place(NamedTuple):
    """Where the first and the last paragraph of an article stand among its lines."""

    first: int
    last: int
    lines: int

    def allows(self, where: str, number: int) -> bool:
        """Whether a rule for this part of the article may judge the line."""
        if where == "anywhere":
            return True
        if where == "edge":  # the last paragraph may itself be residue
            return number < self.first or number >= self.last
        return number > self.last or (number >= self.lines - 3 and number > self.first)


def _place(texts: list[str], paragraphs: list[int]) -> _Place:
    """Where the article stands; without paragraphs, sentences of any length have to do."""
    inside = paragraphs or [
        number for number, line in enumerate(texts) if len(line) >= 12 and line[-1] in _CLOSERS
    ]
    return _Place(inside[0], inside[-1], len(texts)) if inside else _Place(0, len(texts), len(texts))


def _judge_short(
    line: str, number: int, place: _Place, found: dict[int, str], heads: set[int], weak: set[int]
) -> None:
    """Judge a line that is no paragraph: by the labels, then by the rules that its words bring.

    The numbers of labels that head a list go into `heads`, those of labels out of their place into `weak`.
    """
    if _is_speech(line):
        return
    if len(line) <= _LONGEST_LABEL:
        key = _label_key(line)
        rule = _label_rule(key, line)
        if rule and _WEAK in rule and line[-1] == "." and line[-2:] != "..":
            rule = None  # `Thank you.` is a sentence
        if number == 0 and rule and rule.endswith("phrase") and key.count(" ") >= _TITLE_SPACES:
            return  # `Top photos of the week` is the title here
        if rule and _WEAK in rule and not _in_place(rule, line, number, place):
            weak.add(number)
        elif rule:
            found[number] = rule
            if key.startswith(LIST_HEADS):
                heads.add(number)
            return
    tokens = _TOKEN.findall(line[:_SEEN].lower().rstrip("."))  # a stop at the end brings no rule
    if _DIGIT.search(line):
        tokens.append("0")
    brought = _brought().intersection(tokens)
    if not brought or (line.rstrip(_QUOTES)[-1:] == "." and not SPOKEN_WORDS.isdisjoint(tokens)):
        return  # somebody speaks in a sentence
    by_word = _by_word()
    candidates: set[int] = set()
    for token in brought:
        candidates.update(by_word[token])
    rule = _first_rule(candidates, line, number, place)
    if rule and (number or rule != _LEAD_RULE):  # `Live updates: ...` is the title here
        found[number] = rule


def _label_rule(key: str, line: str) -> str | None:
    """The rule of a line that is a label, or is put together from labels: `Home » News`, `ShareSave`."""
    rule = _rule_of(key)
    if rule or not key or line[-1] == ".":
        return rule
    pieces = [piece for piece in _JOINT.split(line.strip(_EDGES)) if piece]
    if len(pieces) < 2:
        return None
    rules = []
    for piece in pieces:
        rule = _rule_of(piece.lower().replace("’", "'"))
        if rule is None:
            return None
        rules.append(rule)
    strong = [rule for rule in rules if _WEAK not in rule]
    if not strong and len(rules) >= _SHORTEST_MENU and not any(".menu." in rule for rule in rules):
        return rules[0].replace(_WEAK, ".")
    return strong[0] if strong else rules[0]


def _rule_of(key: str) -> str | None:
    return _labels().get(key) or _phrase_rule(key)


_WEAK = ".edge_"  # in the names of rules that hold only at the edges of an article


def _in_place(rule: str, line: str, number: int, place: _Place) -> bool:
    """Whether a label that holds only at the edges stands there; a colon will do (`Share:`).

    The name of a section stands above the article; the last line may be one of a list of things.
    """
    if ".menu." in rule:
        return number < place.first
    return place.allows("edge", number) or (line[-1] == ":" and rule.endswith(".edge_label"))


# what stands between labels on one line, or where two were stuck together: `ShareSave`
_JOINT = re.compile(r"\s*[|/•·»›>,&+]\s*|\s[-–—]\s|(?<=[a-z])(?=[A-Z])")
_FIRST_WORDS = frozenset(start.split()[0] for start in (*LABEL_STARTS, *EDGE_STARTS))
_MOST_WORDS = 7  # behind the first


def _phrase_rule(key: str) -> str | None:
    """The rule of a label put together from the small words of pages: `See all our podcasts`."""
    first, _, others = key.partition(" ")
    if first not in _FIRST_WORDS:
        return None
    rest = others.split(" ", _MOST_WORDS)
    strong = LABEL_STARTS.get(first) or LABEL_STARTS.get(f"{first} {rest[0]}")
    kind = strong or EDGE_STARTS.get(first)
    if kind is None or len(rest) > _MOST_WORDS:
        return None
    named, weak = False, strong is None
    for word in rest:
        thing = LABEL_THINGS.get(word)
        if thing is not None:
            named = True
            kind = thing or kind
            weak = weak and word not in STRONG_THINGS
        elif word not in LABEL_SMALL and not (len(word) <= 3 and word.isdigit()):
            return None
    return f"residue.{kind}.{'edge_phrase' if weak else 'phrase'}" if named else None


def _is_speech(line: str) -> bool:
    return line[0] in '“"' and line[-1] in '”"'


def _label_key(line: str) -> str:
    """The line as the lists of labels have it; one word with a full stop is a sentence, and no label."""
    key = line.strip(_EDGES)
    if line[-1] == "." and line[-2:] != ".." and " " not in key:
        return ""
    key = key.lower().replace("’", "'")
    return key[: key.index(" (")] if key[-1:].isdigit() and _COUNT.search(key) else key


_TITLE_SPACES = 4
_LEAD_RULE = "residue.related.lead"
_COUNT = re.compile(r" \(\d{1,4}$")  # `Comments (12)`, without its last bracket
_TOKEN = re.compile(r"[a-z0-9]+|[^a-z0-9\s]")  # of a line in lower case; the words of rules are ASCII
_DIGIT = re.compile("[0-9]")
_QUOTES = "”\"’'"
_SEEN = 1000  # characters of a line; no rule is for longer ones


def _first_rule(candidates: set[int], line: str, number: int, place: _Place) -> str | None:
    """The name of the first of these rules that finds the line."""
    size = len(line)
    for candidate in sorted(candidates):
        rule = RULES[candidate]
        where = rule.where
        if size <= rule.longest and (where == "anywhere" or place.allows(where, number)) and rule.test(line):
            return rule.name
    return None


# lower case and no marks; to split bytes into words is many times faster than to look for each word
_PLAIN = bytes(
    ord(chr(byte).lower()) if chr(byte).isalnum() or byte in b"@\xa9" else 32 for byte in range(256)
)


def _judge_paragraphs(
    text: str, lines: Lines, paragraphs: list[int], place: _Place, found: dict[int, str]
) -> None:
    """Judge the paragraphs that hold a telling word."""
    data = text.encode("latin-1", "replace").translate(_PLAIN)  # one byte a character, at the same place
    telling = _prose().intersection(data.split())
    telling |= {sign for sign in _SIGNS if sign in data}
    if not telling:
        return
    brought: dict[int, set[int]] = {}
    for word in telling:
        at = data.find(word)
        while at >= 0:
            number = bisect_right(lines.starts, at) - 1
            brought.setdefault(number, set()).update(_by_prose()[word])
            at = data.find(word, lines.ends[number])
    for number in brought.keys() & set(paragraphs):
        line = lines.texts[number]
        if len(line) <= _SEEN and not _is_speech(line):
            rule = _first_rule(brought[number], line, number, place)
            if rule:
                found[number] = rule


_SIGNS = (b"@", b"\xa9")


_SHORTEST_MENU = 3  # lines


def _find_menus(found: dict[int, str], weak: set[int]) -> None:
    """Find labels inside the article that would stay alone: three labels in a row are the menu of a page."""
    run: list[int] = []
    for number in [*sorted(weak | found.keys()), -2]:  # -2 ends the last run
        if run and number != run[-1] + 1:
            if len(run) >= _SHORTEST_MENU:
                found |= {one: "residue.menu.run" for one in run if one in weak}
            run = []
        run.append(number)


def _find_split_captions(texts: list[str], short: list[int], found: dict[int, str]) -> None:
    """Find captions cut before their credit: a line that ends with an opening bracket, and its close."""
    for number in short:
        if texts[number][-1] != "(" or number + 1 == len(texts):
            continue
        behind = texts[number + 1]
        if behind[-1] == ")" and "(" not in behind and len(behind) <= _LONGEST_LABEL:
            found |= {number: "residue.credit.split", number + 1: "residue.credit.split"}


_SHORTEST_REPEAT = 25
_LONGEST_HEAD = 8  # lines


def _find_repeats(texts: list[str], found: dict[int, str], place: _Place) -> None:
    """Find the second copy of a headline: of the one above the text, or of a line just before.

    Behind the last paragraph any headline of the article is a copy; a paragraph is one right behind itself.
    """
    if len(set(texts)) == len(texts):
        return
    counts = Counter(texts)
    seen: set[str] = set()
    for number, line in enumerate(texts):
        if counts[line] == 2 and number not in found and len(line) >= _SHORTEST_REPEAT:
            near = line in texts[max(0, number - 2) : number]
            if line in seen and (
                (line == texts[number - 1] and len(line) >= _PARAGRAPH)
                or (
                    line[-1] not in ".:;,"
                    and (near or number > place.last or (number <= _LONGEST_HEAD and line == texts[0]))
                )
            ):
                found[number] = "residue.repeat.line"
            seen.add(line)


def _is_title(line: str) -> bool:
    """Whether the line could be the headline of another article."""
    return 3 <= line.count(" ") <= 30 and line[-1] not in ".,;:" and len(line) <= 200


_MOST_HEADLINES = 12  # within an article
_LONGEST_TEASER = 140  # characters


def _find_lists(texts: list[str], found: dict[int, str], heads: set[int], place: _Place) -> None:
    """Find the headlines of other articles behind the label that announces them."""
    heads |= {number for number, rule in found.items() if rule == "residue.related.more_from"}
    done = 0
    for head in sorted(heads):
        if head < done:
            continue
        if head > place.last and _is_tail(texts, head + 1):
            done = len(texts)
            for number in range(head + 1, done):
                found.setdefault(number, "residue.related.list")
            continue
        number = head + 1
        while number < min(len(texts), head + 1 + _MOST_HEADLINES) and (
            number in found or _is_title(texts[number])
        ):
            found.setdefault(number, "residue.related.list")
            number += 1
        # the last of several headlines before a paragraph may be a subhead of the article itself
        if number - head > 2 and number < len(texts) and found[number - 1] == "residue.related.list":
            del found[number - 1]


def _is_tail(texts: list[str], start: int) -> bool:
    """Whether from `start` on stand only headlines and teasers, and no more teasers than headlines."""
    titles = teasers = 0
    for line in texts[start:]:
        if line[-1] in ".:;,":
            teasers += 1
            if len(line) > _LONGEST_TEASER or teasers > titles + 1:
                return False
        else:
            titles += 1
            if len(line) > 200:
                return False
    return teasers <= titles


_SHORTEST_TAIL = 2  # headlines
_NO_HEADLINE = re.compile(
    r"[\d(\[*•·–—-]|[a-z@#]|(?:\w+ ){1,3}by\b|(?:[A-Z][\w.’'-]* ){2,3}(?:is|was|writes|covers|teaches"
    r"|reported)\b|(?i:(?:with|reporting|writing|editing|follow|correction|update|editor)\b)"
)
_OPENING = "“\"‘'"
_SCORE = re.compile(r"\b\d{1,3}\b.*\b\d{1,3}\b")
_NAMING = re.compile(r"\w[\w’'.-]* (?:.*[ ‘“(])?[A-Z](?![a-z]*day\b)")
_SEPARATORS = (": ", " - ", " – ", " — ", " | ")


def _find_tail(texts: list[str], found: dict[int, str], start: int) -> None:
    """Find headlines of other articles behind the last paragraph: nothing else stands there but residue.

    Lines of one shape (`Best film – ...`) are a list of the article itself, and so are lines of which
    most name nobody: the steps of a recipe, demands, verses.
    """
    tail = [number for number in range(start, len(texts)) if number not in found]
    lines = [texts[number] for number in tail]
    if (
        len(lines) >= _SHORTEST_TAIL
        and all(_is_title(line) and line[-1] != ")" and not _NO_HEADLINE.match(line) for line in lines)
        and not any("@" in line or "://" in line or "www." in line for line in lines)
        and sum(line.count(" ") + 1 for line in lines) >= 5 * len(lines)
        and not any(all(mark in line for line in lines) for mark in _SEPARATORS)
        and len({line.split(" ", 1)[0] for line in lines}) > 1
        and 2 * sum(_NAMING.search(line) is not None for line in lines) >= len(lines)
        and not all(line[0] in _OPENING or _SCORE.search(line) for line in lines)
    ):
        found |= dict.fromkeys(tail, "residue.related.tail")


def _find_between(texts: list[str], found: dict[int, str]) -> None:
    """Find the short line between two calls, of a newsletter or a shop."""
    for number in sorted(found):
        if (
            number + 1 not in found
            and number + 2 in found
            and len(texts[number + 1]) <= _LONGEST_TEASER
            and found[number].startswith(_CALLS)
            and found[number + 2].startswith(_CALLS)
        ):
            found[number + 1] = "residue.between.calls"


_CALLS = ("residue.newsletter", "residue.wall", "residue.shop", "residue.share", "residue.comment")


def removals(text: str, lines: Lines, found: dict[int, str]) -> Iterator[Edit]:
    """Edits that take the found lines out, each with one of the gaps beside it.

    Of the gaps before and behind a run of found lines the wider one stays, so that paragraphs stay apart.
    """
    count = len(lines.texts)
    number = 0
    while number < count:
        if number not in found:
            number += 1
            continue
        last = number
        while last + 1 in found:
            last += 1
        before = lines.starts[number] - lines.ends[number - 1] if number else 0
        behind = lines.starts[last + 1] - lines.ends[last] if last + 1 < count else 0
        for this in range(number, last + 1):
            if number and (before < behind or last + 1 == count):
                start, end = lines.ends[this - 1], lines.ends[this]
                end = len(text) if this + 1 == count else end
            else:
                start = lines.starts[this] if this else 0
                end = lines.starts[this + 1] if this + 1 < count else len(text)
            yield Edit(start, end, "", found[this])
        number = last + 1


@cleaner
def drop_residue(text: str) -> Iterator[Edit]:
    """Return the text without residual lines: adverts, credits, calls to subscribe, related headlines.

    >>> print(drop_residue("Rain stopped play.\\n\\nAdvertisement\\n\\nIt went on at noon."))
    Rain stopped play.
    <BLANKLINE>
    It went on at noon.
    """
    lines, found = find_residue(text)
    if found:
        yield from removals(text, lines, found)
