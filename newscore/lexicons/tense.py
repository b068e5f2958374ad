"""Words that tell whether a clause looks back or ahead, for dates that do not say so themselves."""

from __future__ import annotations

from typing import Final

SOURCE: Final = "own compilation"

# modals and their short forms: "will meet Thursday"
MODALS: Final = frozenset("will shall ll 'll ’ll wo won't wont would may might can should must".split())

# what is fixed for later, whatever its tense: "was scheduled to close Monday", "dividend payable Nov. 15"
SCHEDULING: Final = frozenset(
    "scheduled slated due payable planned planning expected expects expecting expect expires expire "
    "expiring effective begins starts opens resumes reconvenes convenes faces upcoming deadline "
    "deadlines anticipated anticipates intends intend hopes hoping aims aiming ahead pending "
    "forthcoming tentatively maturing matures ready poised bound".split()
)
# forms of "be" and "have", needed to read "is to meet", "has met", "to be paid"
BE: Final = frozenset("is are am be being 's ’s 're ’re".split())
BE_PAST: Final = frozenset("was were been wasn't weren't".split())
HAVE: Final = frozenset("has have had 've ’ve having hasn't haven't hadn't".split())

# words in -ed that are no verbs of the past: adjectives, nouns, and what often stands before a noun
NOT_PAST: Final = frozenset(
    "hundred united red need speed feed seed bed indeed armed wounded alleged retired so-called "
    "embed shed sacred naked hatred exceed proceed succeed breed bleed weed creed greed kindred "
    "unprecedented advanced limited talented disabled skilled detailed unexpected wed thu".split()
)
# past tense of the irregular verbs that news uses
IRREGULAR_PAST: Final = frozenset(
    "said told was were had did met left came went made took gave got saw became began broke "
    "brought built bought caught chose cut drew drove ate fell felt fought found flew forgot froze "
    "grew held heard hit hurt kept knew laid led lent lost meant paid put quit read rode rang rose "
    "ran sold sent shook shot shut sang sank sat slept slid spoke spent split spread stood stole "
    "struck swore swept swam swung taught tore thought threw understood woke wore won withdrew "
    "wrote wound beat beaten bit blew bid cast cost dealt dug fled foresaw forbade forgave hung hid "
    "knelt leapt lit let mistook oversaw overtook overthrew ruled rejected shed shrank sought sped "
    "spun sprang stuck stung strode undertook upheld upset wept killed died gone done seen been "
    "taken given known shown born begun broken chosen drawn driven fallen flown frozen grown hidden "
    "risen shaken spoken stolen sworn thrown torn woken worn written didn't wasn't weren't couldn't "
    "hadn't".split()
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
    "agreed agrees decided decides vowed vows promised promises pledged pledges threatened "
    "threatens wants want hopes hope intends invited asked told urged ordered called proposed "
    "offered prepared preparing expected scheduled planned set due ready deadline plan plans want "
    "wants hoped wanted allowed required needs need chance time date right meeting talks summit "
    "elections election vote".split()
)
# what reports words: behind a comma it says nothing of the date before it
REPORTING: Final = frozenset("said told announced reported added according says".split())
# behind "to" these open no infinitive
NO_INFINITIVE: Final = frozenset(
    "the a an his her its their this that these those at on about in more my our your work court "
    "trial school power office prison jail death nearly almost as".split()
)
# words that follow a date without being the noun it belongs to
NO_NOUN: Final = frozenset(
    "in at on for to from of and or with by as when where while but is are was were will would "
    "during after before that which who if because since until through than".split()
)
# what was granted or put off runs on: "gave them until Friday", "extended its bid to Nov. 20"
GRANTING: Final = frozenset(
    "extended extend gave give given granted postponed postpone delayed delay deferred adjourned "
    "suspended prolonged deadline moved rescheduled allowed open valid".split()
)
# present forms that, right before a date, tell of a plan: "who retires in March", "polls open on Sunday"
PRESENT_SINGULAR: Final = frozenset(
    "opens begins starts resumes meets leaves arrives returns retires reopens closes ends departs "
    "visits travels goes comes plays faces hosts launches premieres debuts airs concludes convenes "
    "reconvenes expires testifies appears speaks steps takes turns runs kicks".split()
)
PRESENT_PLURAL: Final = frozenset(
    "open begin start resume meet leave arrive return retire reopen close end convene reconvene "
    "expire kick".split()
)
DETERMINERS: Final = frozenset("the a an this that its his her their 's ’s of".split())
# between a verb and its date
PREPOSITIONS: Final = frozenset("on in at until till through from by".split())
