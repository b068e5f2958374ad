"""From tokens to mentions: the rows of the grammar, tried at every stretch that holds a trigger word.

Rows are tried in the order of `RULES`; at each place the first whose pattern matches and whose
production accepts wins. The classes of words are in `classes`, the words in `newscore.lexicons`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from newscore.dates import (
    clock_rules,
    day_rules,
    duration_rules,
    named_rules,
    period_rules,
    reference_rules,
    relative_rules,
    set_rules,
    year_rules,
)
from newscore.dates.classes import CODES, OTHER, TRIGGERS, classify, spell
from newscore.dates.mention import Found, Mention, Rule
from newscore.tokens import Tokens

# Order matters where two rows can start at one word: what recurs before plain days, what is counted
# from today before the bare units, a bare month or year last.
RULES: Final[tuple[Rule, ...]] = (
    *set_rules.RULES,
    *relative_rules.DEICTIC_RULES,
    *clock_rules.RULES,
    *named_rules.RULES,
    *day_rules.RULES,
    *period_rules.RULES,
    *year_rules.RULES,
    *relative_rules.RULES,
    *duration_rules.RULES,
    *reference_rules.RULES,
    *day_rules.LAST_RULES,
)


@cache
def _matchers() -> dict[str, tuple[tuple[re.Pattern[str], Rule], ...]]:
    """First class -> the rows that can start with it, in their order."""
    compiled = [(re.compile(spell("|".join(rule.patterns))), rule) for rule in RULES]
    return {code: tuple(pair for pair in compiled if _can_start(pair[0], code)) for code in CODES.values()}


def _can_start(pattern: re.Pattern[str], code: str) -> bool:
    """Whether a match can begin with a class: asked of the parsed pattern's first set."""
    return code in _first_codes(pattern.pattern)


@cache
def _first_codes(pattern: str) -> frozenset[str]:
    from re import _parser  # type: ignore[attr-defined]

    def first(items) -> tuple[set[str], bool]:  # (codes, can be empty)
        codes: set[str] = set()
        for op, value in items:
            name = str(op)
            if name == "LITERAL":
                return codes | {chr(value)}, False
            if name == "IN":
                return codes | {chr(v) for o, v in value if str(o) == "LITERAL"}, False
            if name == "BRANCH":
                empty = False
                for branch in value[1]:
                    got, maybe = first(branch)
                    codes |= got
                    empty |= maybe
                if not empty:
                    return codes, False
            elif name == "SUBPATTERN":
                got, maybe = first(value[3])
                codes |= got
                if not maybe:
                    return codes, False
            elif name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
                low, _, inner = value
                got, maybe = first(inner)
                codes |= got
                if low and not maybe:
                    return codes, False
            elif name in ("ASSERT", "ASSERT_NOT"):
                continue
            else:
                raise ValueError(name)
        return codes, True

    return frozenset(first(_parser.parse(pattern))[0])


@cache
def _stretches() -> re.Pattern[str]:
    """Runs of known classes."""
    return re.compile(f"[^{OTHER}]+")


@cache
def _trigger() -> re.Pattern[str]:
    return re.compile("[" + "".join(CODES[name] for name in TRIGGERS) + "]")


def find_mentions(tokens: Tokens) -> Iterator[Mention]:
    """Yield every mention, in text order, none overlapping."""
    codes = classify(tokens.lowers)
    matchers = _matchers()
    has_trigger = _trigger().search
    for stretch in _stretches().finditer(codes):
        at, stop = stretch.span()
        if not has_trigger(codes, at, stop):
            continue
        while at < stop:
            after = at + 1
            for pattern, rule in matchers[codes[at]]:
                matched = pattern.match(codes, at)
                if not matched:
                    continue
                end = matched.end()
                if end - at > 1 and _breaks(tokens, at, end):
                    continue
                made = rule.produce(Found(tokens, codes, at, end))
                if made is None:
                    continue
                for mention in made if isinstance(made, list) else (made,):
                    yield mention._replace(rule=rule.name)
                    after = mention.last + 1
                break
            at = after


def _breaks(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a blank line, a tab or a line's end after a full stop parts the tokens."""
    text = tokens.text
    start, stop = tokens.starts[first], tokens.starts[end - 1]
    return "\n" in text[start:stop] and "\n\n" in text[start:stop].replace(" ", "")
