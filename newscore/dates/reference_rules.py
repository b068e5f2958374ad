"""Rows of the grammar for past, present and future as such: now, recently, in the future."""

from __future__ import annotations

from typing import Final

from newscore.dates.mention import Fixed, Found, Mention, Rule
from newscore.lexicons import date_context as context


def read_present(found: Found) -> Mention | None:
    """now, currently, the moment."""
    return found.says(Fixed("PRESENT_REF"))


def read_current(found: Found) -> Mention | None:
    """`the current share price`, but not the current of a river."""
    capital = found.first > 0 and found.tokens.words[found.first][0].isupper()
    if capital or not found.after[:1].isalpha() or found.after in context.NOT_CURRENT:
        return None
    return found.says(Fixed("PRESENT_REF"))


def read_past(found: Found) -> Mention | None:
    """recently, lately."""
    return found.says(Fixed("PAST_REF"))


def read_recent(found: Found) -> Mention | None:
    """`a recent poll`; not `most recent`, which is a comparison."""
    capital = found.tokens.words[found.first][0].isupper()
    if capital or found.before in context.COMPARING or not found.after[:1].isalpha():
        return None
    return found.says(Fixed("PAST_REF"))


def read_the_past(found: Found) -> Mention | None:
    """`in the past`, not `the past president` or `the past year`."""
    alone = not found.after[:1].isalnum() or found.after in context.AFTER_THE_PAST
    return found.says(Fixed("PAST_REF")) if alone and found.before in context.BEFORE_THE_PAST else None


def read_future(found: Found) -> Mention | None:
    """the future, the near future."""
    return found.says(Fixed("FUTURE_REF"))


def read_soon(found: Found) -> Mention | None:
    """`he will soon leave`; not `too soon`, `soon after`."""
    if found.before in context.COMPARING or found.after in context.AFTER_SOON_AFTER:
        return None
    return found.says(Fixed("FUTURE_REF"))


RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "present",
        (
            "RIGHT? NOW",
            "CURRENTLY",
            "AT PRESENT",
            "AT THE MOMENT",
            "THE MOMENT (?=COMMA|DOT)",
            "THIS CRUCIAL? MOMENT",
        ),
        read_present,
        ("is [now] open: PRESENT_REF", "[at the moment]: PRESENT_REF", "[currently] holds: PRESENT_REF"),
    ),
    Rule(
        "present.current",
        ("CURRENT",),
        read_current,
        ("the [current] number: PRESENT_REF",),
        ("the current of the river",),
    ),
    Rule("past", ("(?:MORE |MOST )?RECENTLY",), read_past, ("he [recently] left: PAST_REF",)),
    Rule(
        "past.recent",
        ("RECENT",),
        read_recent,
        ("a [recent] poll: PAST_REF",),
        ("the most recent case",),
    ),
    Rule("past.noun", ("THE PAST",), read_the_past, ("as in [the past]: PAST_REF",), ("the past president",)),
    Rule(
        "future.noun",
        ("THE NEAR? FUTURE",),
        read_future,
        ("in [the future]: FUTURE_REF", "in [the near future]: FUTURE_REF"),
    ),
    Rule(
        "future",
        ("SOON",),
        read_soon,
        ("he will [soon] leave: FUTURE_REF",),
        ("soon after", "as soon as he came", "future losses"),
    ),
)
