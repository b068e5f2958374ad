"""Rows of the grammar for past, present and future as such: now, recently, in the future."""

from __future__ import annotations

from typing import Final

from newscore.dates.mention import Fixed, Found, Mention, Rule


def read_present(found: Found) -> Mention | None:
    """now, currently, the moment."""
    return Mention(found.first, found.end - 1, Fixed("PRESENT_REF"), "")


def read_current(found: Found) -> Mention | None:
    """`the current share price`, but not the current of a river."""
    tokens = found.tokens
    follower = tokens.lowers[found.end] if found.end < len(tokens) else ""
    if not follower[:1].isalpha() or (tokens.words[found.first][0].isupper() and found.first):
        return None
    if follower in ("and", "or", "of", "in", "was", "is", "events", "account"):
        return None
    return read_present(found)


def read_past(found: Found) -> Mention | None:
    """recently, recent, in the past."""
    return Mention(found.first, found.end - 1, Fixed("PAST_REF"), "")


def read_recent_word(found: Found) -> Mention | None:
    """`a recent poll`; not `most recent`, which is a comparison."""
    tokens = found.tokens
    before = tokens.lowers[found.first - 1] if found.first else ""
    follower = tokens.lowers[found.end] if found.end < len(tokens) else ""
    if (
        before in ("most", "more", "as", "very")
        or not follower[:1].isalpha()
        or tokens.words[found.first][0].isupper()
    ):
        return None
    return read_past(found)


def read_future(found: Found) -> Mention | None:
    """soon, the future, future losses."""
    tokens = found.tokens
    word = found.lowers()[-1]
    before = tokens.lowers[found.first - 1] if found.first else ""
    follower = tokens.lowers[found.end] if found.end < len(tokens) else ""
    if word in ("soon", "shortly") and (
        before in ("too", "very", "how", "as", "so")
        or follower in ("after", "before", "thereafter", "became", "afterward", "afterwards")
    ):
        return None
    if found.end - found.first == 1 and word == "future":
        if (
            before in ("the", "its", "his", "her", "their", "our", "my", "bright", "uncertain", "better")
            and not follower[:1].isalpha()
        ):
            return None
        if (
            tokens.words[found.first][0].isupper()
            or not follower[:1].isalpha()
            or follower in ("of", "is", "in", "and", "for", "was", "as", "with")
        ):
            return None
    return Mention(found.first, found.end - 1, Fixed("FUTURE_REF"), "")


def read_the_past(found: Found) -> Mention | None:
    """`in the past`, not `the past president` or `the past year`."""
    tokens = found.tokens
    before = tokens.lowers[found.first - 1] if found.first else ""
    follower = tokens.words[found.end] if found.end < len(tokens) else ""
    if before not in ("in", "of", "from", "than", "with") or (
        follower[:1].isalnum()
        and follower.lower()
        not in (
            "to",
            "and",
            "is",
            "was",
            "when",
            "that",
            "by",
            "it",
            "he",
            "she",
            "they",
            "we",
            "i",
            "for",
            "has",
            "have",
            "as",
            "but",
            "the",
            "with",
            "because",
            "on",
            "at",
            "about",
            "had",
        )
    ):
        return None
    return read_past(found)


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
        read_recent_word,
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
        read_future,
        ("he will [soon] leave: FUTURE_REF",),
        ("soon after", "as soon as he came", "future losses"),
    ),
)
