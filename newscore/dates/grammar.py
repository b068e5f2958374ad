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
    relative_rules,
)
from newscore.dates.classes import CODES, OTHER, TRIGGERS, classify, openings, spell
from newscore.dates.mention import Amount, Calendar, Fixed, Found, Meaning, Mention, Rule, Shift
from newscore.lexicons.date_context import APPROXIMATING
from newscore.tokens import Tokens

# Order matters where two rows can start at one word: what recurs before plain days, what is counted
# from today before the bare units, a bare month or year last.
RULES: Final[tuple[Rule, ...]] = (
    *duration_rules.SET_RULES,
    *relative_rules.DEICTIC_RULES,
    *clock_rules.RULES,
    *named_rules.RULES,
    *day_rules.RULES,
    *period_rules.RULES,
    *period_rules.YEAR_RULES,
    *relative_rules.RULES,
    *duration_rules.RULES,
    *named_rules.REFERENCE_RULES,
    *day_rules.LAST_RULES,
)


Rows = tuple[tuple[re.Pattern[str], Rule], ...]


@cache
def _matchers() -> dict[str, Rows]:
    """Two classes -> the rows that can start with them, in their order; one class -> those for all others."""
    rows: dict[str, dict[str, Rows]] = {code: {"": ()} for code in CODES.values()}
    for rule in RULES:
        pattern = spell("|".join(rule.patterns))
        row = ((re.compile(pattern), rule),)
        seconds: dict[str, set[str]] = {}
        for opening in openings(pattern):
            seconds.setdefault(opening[0], set()).add(opening[1:])
        for first, behind in seconds.items():
            table = rows[first]
            anything = "" in behind  # the match can end behind the first
            for second in behind:
                table.setdefault(second, table[""])
            for second in table if anything else behind:
                table[second] += row
    return {first + second: found for first, table in rows.items() for second, found in table.items()}


@cache
def _trigger() -> re.Pattern[str]:
    return re.compile("[" + "".join(CODES[name] for name in TRIGGERS) + "]")


@cache
def _to_last_trigger() -> re.Pattern[str]:
    """A run of known classes, up to the last trigger in it: behind that no mention starts."""
    return re.compile(f"[^{OTHER}]*{_trigger().pattern}")


def find_mentions(tokens: Tokens) -> Iterator[Mention]:
    """Yield every mention, in text order, none overlapping."""
    codes = classify(tokens.lowers)
    matchers = _matchers()
    next_trigger, to_last_trigger = _trigger().search, _to_last_trigger().match
    at = 0
    while (trigger := next_trigger(codes, at)) is not None:
        at = max(at, codes.rfind(OTHER, at, trigger.start()) + 1)
        run = to_last_trigger(codes, at)
        assert run is not None  # it holds the trigger
        stop = run.end()
        while at < stop:
            after = at + 1
            for pattern, rule in matchers.get(codes[at : at + 2]) or matchers[codes[at]]:
                matched = pattern.match(codes, at)
                if not matched:
                    continue
                end = matched.end()
                if end - at > 1 and _breaks(tokens, at, end):
                    continue
                made = rule.produce(Found(tokens, codes, at, end))
                if made is None:
                    continue
                if _inside_word(tokens, at, end):
                    break  # part of an address or a code: P2q3pm
                for mention in made if isinstance(made, list) else (made,):
                    first, last, meaning, _, mod = mention
                    yield Mention(first, last, meaning, rule.name, mod or _hedge(tokens, first, meaning))
                    after = last + 1
                break
            at = after


def _inside_word(tokens: Tokens, first: int, end: int) -> bool:
    """Whether letters or digits touch the tokens on either side."""
    text = tokens.text
    start, stop = tokens.starts[first], tokens.end(end - 1)
    return text[start - 1 : start].isalnum() or text[stop : stop + 1].isalnum()


def _breaks(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a blank line parts the tokens."""
    text = tokens.text
    start, stop = tokens.starts[first], tokens.starts[end - 1]
    return "\n" in text[start:stop] and "\n\n" in text[start:stop].replace(" ", "")


def _hedge(tokens: Tokens, first: int, meaning: Meaning) -> str | None:
    """The mod that words in front of a mention give it, which stand outside its span: about, at least."""
    if not (
        isinstance(meaning, Amount | Calendar)
        or (isinstance(meaning, Fixed) and not meaning.value.endswith("_REF"))
        or (isinstance(meaning, Shift) and meaning.counted)
    ):
        return None  # "worried about the future", "talked about last year"
    before = tokens.lowers[first - 1] if first else ""
    if before in ("least", "most"):
        at = tokens.lowers[first - 2 : first - 1] == ["at"]
        return {"least": "EQUAL_OR_MORE", "most": "EQUAL_OR_LESS"}[before] if at else None
    return "APPROX" if before in APPROXIMATING or tokens.lowers[first] == "around" else None
