"""Words around a date that say whether it is one: titles, counted things, prepositions."""

from __future__ import annotations

from typing import Final

SOURCE: Final = "own compilation"

# months that are common verbs in lower case
CAPITAL_MONTHS: Final = frozenset(("may", "march"))

# month names that are also given names or other words: a capital behind them speaks for a person
NAMELIKE_MONTHS: Final = frozenset("april may june august mar jan march".split())

# what stands before a month said alone
BEFORE_MONTHS: Final = frozenset(
    "in since until till by from to through during of last next this late early mid between for "
    "before after and or every each on about around past previous following -".split()
)

# what a number behind names: "Boeing 747", "page 1998", "No. 10"
NUMBERED_THINGS: Final = frozenset(
    "© copyright no number nos # $ £ € ¥ flight boeing airbus room route highway page pages p model "
    "section article channel resolution chapter unit apt suite bus train car windows office "
    "division battalion regiment brigade".split()
)

# function words that may follow a whole date
FUNCTION_WORDS: Final = frozenset(
    "in at on for to from of and or with by as when where while but is are was were will would "
    "during after before".split()
)

# what stands before a year, even one followed by a plural
BEFORE_YEARS: Final = frozenset(
    "in since of by until till through from to during before after around about circa between and "
    "late early for year ( , mid than as at with - – — the".split()
)

# words in -s that are no plurals of something counted
NOT_PLURALS: Final = frozenset("was is has as this its his elections sales results earnings".split())

# what 1,000 or 2000 of something counts
COUNTED_THINGS: Final = frozenset(
    "people troops soldiers men women points feet meters metres miles kilometers kilometres km kg "
    "dollars euros pounds yen percent jobs workers employees votes seats shares units homes tons "
    "tonnes barrels acres hectares students police officers inhabitants residents members deaths "
    "cases square calories megawatts degrees gmt utc est hours or meter foot mile million billion".split()
)

# "a 2000-meter race"
MEASURES: Final = frozenset(
    "foot mile meter metre pound page member seat strong acre square word ton room volt calorie".split()
)

# "fall of Rome", "spring training"
NOT_SEASON_BEFORE: Final = frozenset(
    ("of", "in", "from", "off", "apart", "short", "training", "break", "water", "guy", "line", "to", "into")
)

# before a capitalized month name these make it a person's
TITLES: Final = frozenset("mr mrs ms dr sen rep gov gen sgt capt lt col prof sir lady lord".split())

# before a year of two figures: "in '98", "the class of '68", "summer '69"
BEFORE_SHORT_YEARS: Final = frozenset(
    "in since of until till by from during to and early late mid spring summer fall winter".split()
)

# before a clock time without a.m. or p.m.: "at 10:35"
BEFORE_CLOCKS: Final = frozenset("at by until till from about around before after since to between".split())

# between one of these and a capitalized word, April is a person: "by April Jones"
BEFORE_NAMES: Final = frozenset("by of from to for before after between and or with".split())
DETERMINERS: Final = frozenset("the a an his her its their our this that 's ’s".split())

# what stands before "the year", "the week" where it is the one in force: "for the year", "later in the day"
BEFORE_UNITS: Final[dict[str, frozenset[str]]] = {
    "Y": frozenset("of in for during throughout through by over on".split()),
    "M": frozenset("for in during of over earlier later throughout through by into".split()),
    "W": frozenset("for in during of over earlier later throughout through by into".split()),
    "D": frozenset("in later earlier during throughout for on".split()),
    "E": frozenset("of in during throughout".split()),
    "C": frozenset("of in during throughout".split()),
}
# "the day of the vote", "the year that was"
AFTER_OTHER_UNITS: Final = frozenset("of that when".split())

# parts of the day: "an overnight stay" is no date, "by dawn" is, "in the morning" is
NOT_BEFORE_OVERNIGHT: Final = frozenset("an the become became".split())
LIGHT_OF_DAY: Final = frozenset("dawn dusk nightfall daybreak sunrise sunset".split())
BEFORE_LIGHT: Final = frozenset("at by before after since until".split())
BEFORE_PARTS: Final = frozenset("in during by for into until later of through".split())

# what must stand before a year outside the last century: "in 1789"
BEFORE_OLD_YEARS: Final = frozenset("in since until circa year by from between during".split())

# periods of play: "in the second quarter" near one of these is of a match, not of a year
SPORTS: Final = frozenset(
    "scored scoring scorer touchdown touchdowns yard yards quarterback halftime coach rebound "
    "rebounds assists goal goals goalkeeper match kick kickoff pointer interception court lakers "
    "fouled season-high penalty striker midfielder teammates playoff playoffs nba nfl".split()
)
# "first-half profit", "first half sales": a half of a year though no year is said
ACCOUNTS: Final = frozenset(
    "profit profits loss losses sales revenue revenues earnings results net income growth".split()
)
# "temperatures in the 40s", "scores in the 80s"
DEGREES: Final = frozenset(
    "temperature temperatures highs lows readings degrees mercury score scores shooting percent".split()
)
POSSESSIVES: Final = frozenset("his her their my our your its".split())
# "Christmas gifts", "Easter eggs": what goes with a holiday says nothing of its day
HOLIDAY_THINGS: Final = frozenset(
    "tree trees gift gifts present presents card cards light lights music song songs movie movies "
    "market markets decoration decorations shopping season dinner party parties cookie cookies "
    "carol carols story stories holiday holidays sale sales deal deals egg eggs bunny costume "
    "costumes turkey pudding jumper sweater".split()
)

# "the current of the river", "current and former"
NOT_CURRENT: Final = frozenset("and or of in was is events account accounts".split())
# "the most recent case", "too soon", "as soon as"
COMPARING: Final = frozenset("most more as very too how so".split())
# "in the past" is a time, "the past president" is not
BEFORE_THE_PAST: Final = frozenset("in of from than with".split())
AFTER_THE_PAST: Final = frozenset(
    "to and is was when that by it he she they we i for has have as but the with because on at "
    "about had".split()
)
# "soon after", "soon became"
AFTER_SOON_AFTER: Final = frozenset("after before thereafter became afterward afterwards".split())

# "at noon", though capitalized
BEFORE_MOMENTS: Final = frozenset("at by until from . to before after".split())
# "on weekends", "most nights"
BEFORE_PLURAL_DAYS: Final = frozenset("on at during in the and most some".split())
