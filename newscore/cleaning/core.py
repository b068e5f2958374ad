"""How cleaners are made and composed: `@cleaner`, `pipeline`, `by_diff`, `undo`.

A cleaner is a callable from `str` to `str` that also has `.aligned(text) -> Aligned`, so that every
character of the cleaned text keeps its way back to the source.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import update_wrapper
from typing import Protocol, cast

from newscore.errors import OptionError, check_text
from newscore.spans import Aligned, Edit, apply_edits, check_edits


class Cleaner(Protocol):
    """What `@cleaner`, `pipeline`, `by_diff` and `learn_repeated_lines` give."""

    def __call__(self, text: str, /) -> str: ...

    def aligned(self, text: str, /) -> Aligned: ...


class OwnCleaner(Cleaner, Protocol):
    """What `@cleaner` gives: a cleaner that also tells its edits alone."""

    @property
    def edits(self) -> Callable[[str], Iterable[Edit]]: ...


def cleaner(edits: Callable[[str], Iterable[Edit]]) -> OwnCleaner:
    """Return a cleaner, a plain function `str -> str` with `.aligned`, made from a generator of edits.

    `edits` takes a text and yields `Edit(start, end, new text, rule)` from left to right; edits may
    touch but not overlap (`FormatError` otherwise). The result keeps the generator's name, module and
    docstring, and so pickles by name. As a decorator:

    >>> import re
    >>> @cleaner
    ... def drop_stars(text):
    ...     for found in re.finditer(r"[*]+", text):
    ...         yield Edit(found.start(), found.end(), "", "house.stars")
    >>> drop_stars("**Rain** stopped play.")
    'Rain stopped play.'
    >>> drop_stars.aligned("**Rain** stopped play.").edits[0].rule
    'house.stars'
    """
    if not callable(edits):
        raise TypeError(f"cleaner needs a generator function of edits, not {type(edits).__name__}")

    def function(text: str) -> str:
        found = tuple(edits(check_text(text)))
        return apply_edits(text, check_edits(found, len(text))) if found else text

    def aligned(text: str) -> Aligned:
        return Aligned.of(text, edits(check_text(text)))

    update_wrapper(function, edits)
    # the wrapped generator yields edits: its annotations and signature are not those of the cleaner
    del function.__wrapped__  # type: ignore[attr-defined]
    function.__annotations__ = {"text": "str", "return": "str"}
    function.aligned = aligned  # type: ignore[attr-defined]
    function.edits = edits  # type: ignore[attr-defined]
    return cast(OwnCleaner, function)


def _name(step: object) -> str:
    return getattr(step, "__qualname__", None) or repr(step)


# An object, unlike what `@cleaner` gives: a pipeline has no name of its own to pickle by, but its steps do.
@dataclass(frozen=True, slots=True)
class Pipeline:
    """What `pipeline` returns: a cleaner that applies its steps from first to last."""

    steps: tuple[Callable[[str], str], ...]

    def __call__(self, text: str, /) -> str:
        """Return the text cleaned by every step."""
        check_text(text)
        for step in self.steps:
            text = step(text)
        return text

    def aligned(self, text: str, /) -> Aligned:
        """Return the cleaned text with its edits, composed into one list against the source."""
        done = Aligned.of(text)
        for number, step in enumerate(self.steps, 1):
            align = getattr(step, "aligned", None)
            if align is None:
                raise OptionError(
                    f"step {number} of the pipeline, {_name(step)}, has no alignment: "
                    f"make it with @cleaner, or wrap it as by_diff({_name(step)})"
                )
            later: Aligned = align(done.text)
            if later.edits:
                done = done.then(later) if done.edits else later
        return done


def pipeline(*cleaners: Callable[[str], str]) -> Pipeline:
    """Return a cleaner that applies `cleaners` from first to last.

    A plain function `str -> str` may be a step; asking such a pipeline for `.aligned` raises
    `OptionError`, which names the step and the remedy. Without steps the text stays as it is.
    Something that cannot be called is an `OptionError` at once.

    >>> pipeline(str.strip, str.upper)(" kcna ")
    'KCNA'
    >>> pipeline(str.strip).aligned(" kcna ")
    Traceback (most recent call last):
    ...
    newscore.errors.OptionError: step 1 of the pipeline, str.strip, has no alignment: make it with \
@cleaner, or wrap it as by_diff(str.strip)
    """
    for number, step in enumerate(cleaners, 1):
        if not callable(step):
            raise OptionError(f"step {number} of the pipeline must be a function str -> str, not {step!r}")
    return Pipeline(cleaners)


@dataclass(frozen=True, slots=True)
class ByDiff:
    """What `by_diff` returns: a foreign function whose edits are recovered by comparing."""

    function: Callable[[str], str]

    def __call__(self, text: str, /) -> str:
        """Return what the function returns."""
        return check_text(self.function(check_text(text)), "the function's answer")

    def aligned(self, text: str, /) -> Aligned:
        """Return the function's answer with edits that lead to it."""
        after = self(text)
        return Aligned(after, text, tuple(diff_edits(text, after, f"by_diff.{_name(self.function)}")))


def by_diff(function: Callable[[str], str]) -> ByDiff:
    """Return a cleaner from any function `str -> str`, with edits found by comparing its answer.

    The two texts are compared line by line, then, within lines that differ, word by word or, in short
    stretches, character by character. The edits always lead exactly to the function's answer; where the
    function rewrote a long line, or many lines, one edit may stand for the whole stretch. Prefer `@cleaner`
    where the function is yours: it says what it changed, and is faster.

    >>> by_diff(str.strip).aligned("  KCNA said.").edits
    (Edit(start=0, end=2, text='', rule='by_diff.str.strip'),)
    """
    if not callable(function):
        raise OptionError(f"by_diff needs a function str -> str, not {function!r}")
    return ByDiff(function)


# The difference of two stretches costs up to the product of their sizes: beyond these bounds a stretch
# counts as rewritten, so that the time stays linear in the text.
_LINE_GAP = re.compile(r"(\n\s*)")
_WORD_GAP = re.compile(r"(\s+)")
_MOST_LINES = 60
_MOST_CHARACTERS = 300


def diff_edits(before: str, after: str, rule: str, start: int = 0) -> Iterator[Edit]:
    """Yield edits that lead from `before` to `after`; offsets count from `start`."""
    old, new = _LINE_GAP.split(before), _LINE_GAP.split(after)
    if len(old) == len(new):  # as many lines on both sides, whatever the gaps between them
        for one, other in zip(old, new, strict=True):
            if one != other:
                yield from _line_edits(one, other, rule, start)
            start += len(one)
        return
    head = _shared(before, after, min(len(before), len(after)))
    # whole lines are compared: go back to where the first one starts
    head = before.rfind("\n", 0, head) + 1
    old = before[head:].splitlines(keepends=True)
    new = after[head:].splitlines(keepends=True)
    yield from _block_edits(old, new, rule, start + head)


def _common(before: str, after: str) -> tuple[int, int]:
    """How many characters two texts share at their start, and behind that at their end."""
    shortest = min(len(before), len(after))
    head = _shared(before, after, shortest)
    return head, _shared(before[head:][::-1], after[head:][::-1], shortest - head)


def _shared(one: str, other: str, most: int) -> int:
    """The length of the common prefix, by halving: a slice is compared at the speed of memory."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _line_edits(one: str, other: str, rule: str, start: int) -> Iterator[Edit]:
    head, tail = _common(one, other)
    one, other = one[head : len(one) - tail], other[head : len(other) - tail]
    start += head
    if not one and not other:
        return
    if not one or not other:
        yield Edit(start, start + len(one), other, rule)
        return
    if max(len(one), len(other)) > _MOST_CHARACTERS:
        words, new = _WORD_GAP.split(one), _WORD_GAP.split(other)
        if len(words) != len(new) or len(words) == 1:
            yield Edit(start, start + len(one), other, rule)
            return
        for word, new_word in zip(words, new, strict=True):
            if word != new_word:
                yield from _line_edits(word, new_word, rule, start)
            start += len(word)
        return
    for kind, low, high, new_low, new_high in SequenceMatcher(None, one, other, False).get_opcodes():
        if kind != "equal":
            yield Edit(start + low, start + high, other[new_low:new_high], rule)


def _block_edits(old: list[str], new: list[str], rule: str, start: int) -> Iterator[Edit]:
    """Edits between lists of lines of different length: walk on from one equal line to the next."""
    i = j = 0
    while i < len(old) or j < len(new):
        if i < len(old) and j < len(new) and old[i] == new[j]:
            start += len(old[i])
            i, j = i + 1, j + 1
            continue
        ahead = {line: k for k, line in reversed(list(enumerate(new[j : j + _MOST_LINES])))}
        skip_old, skip_new = len(old) - i, len(new) - j
        for k, line in enumerate(old[i : i + _MOST_LINES]):
            if line in ahead and line.strip():
                skip_old, skip_new = k, ahead[line]
                break
        one, other = "".join(old[i : i + skip_old]), "".join(new[j : j + skip_new])
        if skip_old == skip_new == 1:
            yield from _line_edits(one, other, rule, start)
        elif one != other:
            head, tail = _common(one, other)
            yield Edit(start + head, start + len(one) - tail, other[head : len(other) - tail], rule)
        start += len(one)
        i, j = i + skip_old, j + skip_new


def undo(aligned: Aligned, *rules: str | Edit) -> Aligned:
    """Return the alignment without some of its edits, so that what they changed stands as in the source.

    Each of `rules` is an edit of the alignment, a rule (`"residue.credit.photo"`), or the first parts of
    its name (`"residue.credit"`, `"residue"`). What is not among the edits changes nothing. Offsets of the
    result count in its own `text`.

    >>> from newscore.cleaning import clean
    >>> aligned = clean.aligned("Rain stopped  play.\\n\\nAdvertisement\\n\\nIt went on at noon.")
    >>> aligned.text
    'Rain stopped play.\\n\\nIt went on at noon.'
    >>> undo(aligned, "residue").text
    'Rain stopped play.\\n\\nAdvertisement\\n\\nIt went on at noon.'
    """
    edits = {rule for rule in rules if isinstance(rule, Edit)}
    names = {rule for rule in rules if isinstance(rule, str)}
    heads = tuple(f"{name}." for name in names)
    return Aligned.of(
        aligned.source,
        (
            edit
            for edit in aligned.edits
            if not (edit in edits or edit.rule in names or edit.rule.startswith(heads))
        ),
    )
