"""Words around counted units: what hedges a number, what asks for a duration, what makes a rate."""

from __future__ import annotations

from typing import Final

SOURCE: Final = "own compilation"

# --- where a duration ends or starts ----------------------------------------------------------------

BACK: Final = frozenset("last past previous preceding prior latest".split())
AHEAD: Final = frozenset("next coming upcoming following ensuing".split())
# of these, the ones that count from a date in the text and not from publication
FROM_TEXT: Final = frozenset("previous preceding prior following ensuing".split())

# --- numbers ----------------------------------------------------------------------------------------

# words between a determiner and a unit that are no part of the number
BESIDE_NUMBERS: Final = frozenset(
    "the this last past next coming upcoming previous preceding prior first final latest recent "
    "following full ensuing closing opening initial entire whole more less fewer about around "
    "nearly almost least most over under up just only barely exactly precisely roughly "
    "approximately trading business working consecutive straight successive another within".split()
)
# what may stand before a number without being part of the mention's value: "about two years"
HEDGES: Final = BESIDE_NUMBERS | frozenset("than at to some".split())

# --- what is no duration ----------------------------------------------------------------------------

# "6-year-old", "a year-ago quarter"
OTHERWISE_COMPOUND: Final = frozenset("old olds ago earlier".split())
# "two quarters of the vote", "three-quarter mile"
NOT_QUARTERS: Final = frozenset("of mile century past".split())
# "one day he may win" is no duration, "in one day" is
BEFORE_ONE_DAY: Final = frozenset("for in within than just only least after job last lasted -".split())
# "over the next days" is a preposition, "lasted over two days" a measure
BEFORE_OVER: Final = frozenset("just well for last lasted takes took after spent wait little".split())
# "a day of rage", "a year when"
OF_WHAT: Final = frozenset("when of that where in".split())

# --- what asks for a duration -----------------------------------------------------------------------

BEFORE_AMOUNT: Final = frozenset(
    "for in within than about after over just barely only almost nearly lasted took takes take last "
    "spend spent least half him them us her roughly around under wait waited every".split()
)
AFTER_AMOUNT: Final = frozenset("after before since later to".split())
BEFORE_PLURAL: Final = frozenset(
    "for in within after of over took takes take last lasted lasting spent spend just through "
    "during by".split()
)
AFTER_PLURAL: Final = frozenset("of later after before earlier".split())
NO_BARE_PLURAL: Final = frozenset("seconds secs quarters".split())
# "in the early hours of Monday"
SMALL_HOURS: Final = frozenset("early small wee rush opening business office".split())

# what a rate counts: "$5 million a year", "40 flights a day"
RATED: Final = frozenset(
    "million billion trillion percent % $ people barrels flights deaths tons tonnes cents dollars "
    "euros pounds times hours days cars units visitors passengers jobs once twice".split()
)
