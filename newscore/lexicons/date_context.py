"""Words around a date: whether it is one, how much it counts, and whether its clause looks back or ahead."""

from __future__ import annotations

from typing import Final

from newscore.lexicons.grammar import PAST_FORMS

SOURCE = "own compilation"

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
    "section article h.r. channel resolution chapter unit apt suite bus train car windows office "
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
    "cases square calories megawatts degrees gmt utc est hours meter foot mile million billion".split()
)

# "person of the year", a title
OF_THE_YEAR: Final = frozenset(
    "album athlete book car coach film man manager movie person player song team woman word".split()
)

# "a 2000-meter race"
MEASURES: Final = frozenset(
    "foot mile meter metre pound page member seat strong acre square word ton room volt calorie".split()
)

# "fall of Rome", "spring training"
NOT_SEASON_BEFORE: Final = frozenset(
    ("of", "in", "from", "off", "apart", "short", "training", "break", "water", "guy", "line", "to", "into")
)

BEFORE_THE_FALL: Final = frozenset(
    "after and before between by during for from in into last next of over since this through throughout to "
    "toward towards until".split()
)
BEFORE_SEASONS: Final = frozenset("in this last next by since during until".split())


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
BEFORE_PARTS: Final = frozenset("in during by for into until later of through throughout".split())

# what must stand before a year outside the last century: "in 1789"
BEFORE_OLD_YEARS: Final = frozenset(
    "in since until circa year by from between during born died founded established built".split()
)

# periods of play: "in the second quarter" near one of these is of a match, not of a year
SPORTS: Final = frozenset(
    "scored scoring scorer touchdown touchdowns yard yards quarterback halftime coach rebound rebounds "
    "assists goal goals goalkeeper match kick kickoff interception court foul "
    "fouls rushing penalty striker midfielder "
    "teammates playoff playoffs nba nfl stadium".split()
)
# "first-half profit", "first half sales": a half of a year though no year is said
ACCOUNTS: Final = frozenset(
    "profit profits loss losses sales revenue revenues earnings results net income growth".split()
)
# "temperatures in the 40s", "scores in the 80s"
DEGREES: Final = frozenset(
    "temperature temperatures highs lows readings degrees mercury score scores shooting percent "
    "rating ratings".split()
)
# "Christmas gifts", "Easter eggs": what goes with a holiday, one or (with -s) more, says nothing of its day
HOLIDAY_THINGS: Final = frozenset(
    "tree gift present card light music song movie market decoration shopping season dinner party parties "
    "cookie carol story stories holiday sale deal egg bunny costume turkey pudding jumper sweater".split()
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
AFTER_SOON_AFTER: Final = frozenset("after before thereafter became afterward afterwards -".split())

# "at noon", though capitalized
BEFORE_MOMENTS: Final = frozenset("at by until from . to before after".split())
# "on weekends", "most nights"
BEFORE_PLURAL_DAYS: Final = frozenset("on at during in the and most some open".split())


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
    "approximately trading business working consecutive straight successive another additional extra "
    "further within".split()
)
APPROXIMATING: Final = frozenset("about around approximately roughly circa".split())
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
    "for in within after of over took takes take taken waited waiting last lasted lasting spent spend just "
    "through during by back".split()
)
AFTER_PLURAL: Final = frozenset("of later after before earlier since leading".split())
NO_BARE_PLURAL: Final = frozenset("seconds secs quarters".split())
# "in the early hours of Monday"
SMALL_HOURS: Final = frozenset("early small wee morning night rush opening business office".split())

# what a rate counts: "$5 million a year", "40 flights a day"
RATED: Final = frozenset(
    "million billion trillion percent % $ people barrels flights deaths tons tonnes cents dollars "
    "euros pounds times hours days cars units visitors passengers jobs once twice".split()
)

# "would not say Monday": what a source refuses, a past thing
REFUSED: Final = frozenset("say comment discuss disclose elaborate speculate confirm answer identify".split())
# modals and their short forms: "will meet Thursday"
MODALS: Final = frozenset("will shall ll 'll wo wont would may might can should must".split())

# what begins or takes place on a set day: "polls open Sunday", "the term begins in May"
_BEGINNING: Final = frozenset(
    "opens begins starts resumes arrives departs faces convenes reconvenes expires flies".split()
)
# what is fixed for later, whatever its tense: "was scheduled to close Monday", "dividend payable Nov. 15"
SCHEDULING: Final = _BEGINNING | frozenset(
    "scheduled slated due payable planned planning expected expects expecting expect expire expiring "
    "effective upcoming deadline deadlines anticipated anticipates intends intend hopes hoping aims "
    "aiming ahead pending facing forthcoming holds tentatively maturing matures ready poised bound".split()
)
# forms of "be", needed to read "is to meet", "to be paid"
BE: Final = frozenset("is are am be being 's ’s 're ’re".split())
BE_PAST: Final = frozenset("was were been".split())

# words in -ed that are no verbs of the past: adjectives, nouns, and what often stands before a noun
NOT_PAST: Final = frozenset(
    "hundred united speed indeed armed alleged embed sacred naked hatred exceed proceed "
    "succeed breed bleed creed greed kindred unprecedented advanced limited talented disabled skilled "
    "detailed unexpected".split()
)
# past tense of the irregular verbs that news uses
IRREGULAR_PAST: Final = PAST_FORMS | frozenset(
    "overcame underwent withheld withstood bore arose awoke burst clung crept rebuilt rewrote "
    "thrust said told was were had did cut laid read shut split spread withdrew wrote wound "
    "beat beaten bid cost forgave leapt oversaw overtook overthrew shrank "
    "undertook upheld upset been born broken chosen drawn driven fallen flown frozen grown "
    "hidden risen shaken spoken stolen sworn thrown torn woken worn written".split()
)
# adverbs and prepositions that look back: "last", "ended Sept. 30", "since", "the bombing of Aug. 7"
LOOKING_BACK: Final = frozenset("since ended ago earlier previously yesterday past already".split())

# where a clause ends
CLAUSE_MARKS: Final = frozenset(". ; : ? ! ( ) “ ” \" `` '' -- – — _".split())
CLAUSE_WORDS: Final = frozenset(
    "and but or when while after before because although though if as which who that where whether".split()
)
# past verbs whose infinitive is still to come: "agreed to meet Thursday"
COMMITTING: Final = frozenset(
    "agreed agrees decided decides vowed vows promised promises pledged pledges threatened threatens "
    "wants want hopes hope intends invited asked told urged ordered called proposed offered prepared "
    "preparing expected scheduled planned set due ready deadline plan plans hoped wanted allowed required "
    "needs need chance time date right meeting talks summit elections election vote".split()
)
# behind "to" these open no infinitive
NO_INFINITIVE: Final = frozenset(
    "the a an his her its their this that these those at on about in more my our your work court "
    "trial school power office prison jail death nearly almost as".split()
)
# "the Sept. 11 attacks"
OF_ATTACKS: Final = frozenset(
    "attack attacks bombing bombings conspiracy families hijackers memorial museum plot survivors "
    "terror terrorist terrorists victims".split()
)
# between the parts of a verb: "would still be held", "has not yet been paid"
WITHIN_VERBS: Final = frozenset(
    "be been being have not also still yet now then soon again only first".split()
)
# "the Sunday Times", "the Monday Club": names that a weekday is part of
BEHIND_DAY_NAMES: Final = frozenset(
    "business club express herald independent journal lights live mail mercury mirror news people post "
    "review school sport star sun telegraph times tribune world".split()
)
BEFORE_DAY_NAMES: Final = frozenset("bloody casual freaky happy manic ruby throwback".split())
# right before a date: "as soon as Tuesday", "between now and May"; "as far back as June"
PAIRS_AHEAD: Final = frozenset(("soon as", "early as", "ahead of", "now and", "eve of")) | {
    f"{word} for" for word in ("alert", "alerts", "warning", "warnings", "forecast")
}
PAIRS_BACK: Final = frozenset(("back as", "recently as", "late as"))
# what is held on a day set for it, one or (with -s) more
EVENTS: Final = frozenset(
    "ballot caucus caucuses ceremony concert conference contest convention deadline debate election final "
    "game hearing inauguration match matchup meeting premiere primaries primary race rally referendum "
    "runoff session summit talks tournament trial vote wedding".split()
)
# words that follow a date without being the noun it belongs to
NO_NOUN: Final = FUNCTION_WORDS | frozenset("that which who if because since until through than".split())
# what was granted or put off runs on: "gave them until Friday", "extended its bid to Nov. 20"
GRANTING: Final = frozenset(
    "extended extend gave give given granted postponed postpone delayed delay deferred adjourned "
    "suspended prolonged deadline moved remanded rescheduled allowed open valid cancelled canceled closed "
    "shut put pushed".split()
)
# what tells of a weekday to come though that day has just been: "will appear on Tuesday"
FIRM: Final = frozenset("will 'll until till by is are 're next plans soon starting".split())
# of what is to come, in the present: "the bank sees growth", "analysts now see it"
FORESEEING: Final = frozenset("sees see predicts predict".split())
WHO_FORESEE: Final = frozenset("now still analysts economists traders".split())
# "at 1945 Elm Street"
STREETS: Final = frozenset("street st avenue ave road rd drive lane boulevard blvd hill".split())
# what a caption says of a picture taken
CAPTION_VERBS: Final = frozenset("speaks testifies travels".split())
# present forms that, right before a date, tell of a plan: "who retires in March", "polls open on Sunday"
PRESENT_SINGULAR: Final = (
    _BEGINNING
    | CAPTION_VERBS
    | frozenset(
        "meets leaves returns retires reopens closes ends visits goes comes plays hosts launches "
        "premieres debuts airs concludes appears steps takes turns runs kicks heads releases".split()
    )
)
PRESENT_PLURAL: Final = frozenset(
    "open begin start resume meet leave arrive return retire reopen close end convene reconvene "
    "expire kick hold host play travel visit vote".split()
)
NOUN_MARKERS: Final = frozenset("the a an this that its his her their 's ’s of".split())
# between a verb and its date
PREPOSITIONS: Final = frozenset("on in at until till through from by".split())
# whatever may tell of past or future, but for regular past forms
TENSED: Final = frozenset("could go goes see set to".split()).union(
    MODALS, SCHEDULING, BE, IRREGULAR_PAST, LOOKING_BACK, FORESEEING, PRESENT_PLURAL, PRESENT_SINGULAR
)
