"""Words that make hyphened compounds, for mending words that were broken at line ends."""

SOURCE = "own compilation"

# First parts: `state-owned`, `long-term`, `anti-war`. Not here: what also starts solid words, as
# `inter-national`, `pre-pare`, `post-pone`, `mini-ster`, `over-come`, `part-ner`.
HEADS = frozenset(
    """
    all anti best better cross far fast first full great half hard high highest large last late left
    light long
    longest low lower lowest many mid most much near new non old open right second self short single
    slow small
    so soft third top upper vice well wide north south east west
    two three four five six seven eight nine twenty thirty forty fifty sixty seventy eighty ninety
    year month week day hour minute decade century
    bank business cabinet city coalition company computer court drug energy export family farm foreign free
    front fund gas government ground gun health home house human industry interest job labor labour life loan
    local market media military money oil party peace people police power price private profit property public
    rate risk state steel stock street tax time trade union war water weapons word world
    african american arab asian british chinese dutch european french german greek indian iranian iraqi irish
    israeli italian japanese korean kurdish polish russian saudi spanish swiss syrian turkish ukrainian
    black blue brown dark green grey gray white
    """.split()
)

# Second parts: `state-owned`, `London-based`, `26-year-old`, `president-elect`, `ex-wife`
TAILS = frozenset(
    """
    owned based backed led born built funded sponsored controlled dominated educated trained
    appointed elected elect ranked rated listed leaning minded sized style type wide long old year time term
    day hour week month mile foot inch page member seat storey story game round
    free friendly related linked driven oriented level scale range class hand handed eyed haired
    looking growing selling paid paying earning winning losing saving making breaking setting held known
    intentioned being speaking language law general century war era
    husband wife boyfriend girlfriend president minister convict
    """.split()
)

# endings, which no compound has for its second part: `month-ly`, `child-hood`
SUFFIXES = frozenset(
    """
    ly ing ings er ers ed en es est al ally ic ical ism ist ists ity ive ment ments ness tion tions sion sions
    able ible ably ful less hood ship ships ward wards wise man men woman women some self selves sion cy ty
    """.split()
)

# behind these the hyphen stands for a left-out second part: `pre- and post-war`
SUSPENDERS = frozenset("and or to nor but than und".split())
