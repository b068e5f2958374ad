"""Words around a statement that tell whether a date beside it is the day of the saying."""

SOURCE = "compiled for newscore from the habits of English-language news"

# between the words of attribution and a date, these begin something else: "said that ...", "said after ..."
BREAKS = frozenset(
    """
    that who whom which whose when while because after before until since if as whether but ahead despite
    following about of over than where why how what for against regarding concerning
    """.split()
)

# may stand between source, date and cue: "Roe on Monday also said", "Roe, speaking late Monday, said"
SMALL = frozenset(
    """
    , a an the his her its their on in at to with by from late early earlier later just only
    also however meanwhile again then first separately
    speaking writing talking appearing testifying has had have would did not - – — ( )
    """.split()
)

# open a sentence before its date: "On Monday", "In a statement on Monday", "Speaking late on Monday"
OPENERS = frozenset("on in at during late early earlier later just only as but and yet then".split())
OPENING_PARTICIPLES = frozenset(
    """
    speaking writing talking appearing testifying addressing briefing asked questioned interviewed quoted
    """.split()
)

# acts and places of saying; a date may stand before them: "in a Monday interview", "at Tuesday's hearing"
SPEECH_NOUNS = frozenset(
    """
    address analysis announcement appearance blog blogpost brief briefing broadcast call column comment
    comments communique conference conversation debate dispatch editorial email essay event filing forum
    hearing interview interviews lecture letter meeting memo message news note notice op-ed opinion order
    panel paper phone podcast post posting press program rally reading release remarks report ruling
    session show speech statement statements study summit survey telecast teleconference telephone
    television testimony thread town trial tweet tweets video webcast
    """.split()
)

# a document that says something on the day it came out: "a report released Monday said"
CAME_OUT = frozenset(
    """
    released issued published posted sent written aired dated filed broadcast made delivered given signed
    """.split()
)

# may follow the date of a saying without a comma: "said Monday in Paris", "said Monday he would"
GOES_ON = frozenset(
    """
    that in at to on during after before from when as while and but by via with for through following
    ahead about he she it they we i you his her its their there this these those the a an no not if
    whether who which
    """.split()
)

# verbs that carry on a statement begun before: "..., she added."
CARRIES_ON = frozenset("added continued adding continuing concluded went".split())
PRONOUNS = frozenset("he she they it who".split())
