"""Characters that cleaners replace, by what replaces them; names of HTML elements; parts of broken words."""

SOURCE = "own compilation from the Unicode character names and the HTML Living Standard"

# line ends -> the plain ones; \r\n stands first, since it is one line end
LINE_ENDS = {
    "\r\n": "\n",
    "\r": "\n",
    "\x0b": "\n",  # line tabulation
    "\x0c": "\n",  # form feed
    "\x1c": "\n",
    "\x1d": "\n",
    "\x1e": "\n",
    "\x85": "\n",  # next line
    "\u2028": "\n",  # line separator
    "\u2029": "\n\n",  # paragraph separator
}

# no-break; Ogham; en quad to hair; narrow no-break; medium mathematical; braille blank; ideographic;
# Hangul filler
SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000\u3164"

LATIN_LIGATURES = {
    "ﬀ": "ff",
    "ﬁ": "fi",
    "ﬂ": "fl",
    "ﬃ": "ffi",
    "ﬄ": "ffl",
    "ﬅ": "st",  # long s and t
    "ﬆ": "st",
}

DASHES = {
    "‐": "-",  # hyphen
    "‑": "-",  # no-break hyphen
    "‒": "-",  # figure dash
    "–": "-",  # en dash
    "−": "-",  # minus sign
    "﹣": "-",
    "－": "-",
    "—": "--",  # em dash
    "―": "--",  # horizontal bar, which opens speech
    "⸺": "--",
    "⸻": "--",
    "﹘": "--",
}

# quotation marks by level: “English”, „German“, «French», 「Japanese」, 〝vertical〞, full width
DOUBLE_MARKS = frozenset("“”„‟«»「」『』〝〞〟＂")
# apostrophes too, prime-like letters not: ʻokina and ʼ are letters
SINGLE_MARKS = frozenset("‘’‚‛‹›＇")

# HTML elements whose tag ends a line
BLOCK_TAGS = frozenset(
    """
    address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol optgroup option p pre
    section summary table tbody td tfoot th thead title tr ul
    """.split()
)
# the end of such a part ends no line: the start of the next one does
ITEM_TAGS = frozenset("dd dt li option td th tr".split())
INLINE_TAGS = frozenset(
    """
    a abbr acronym audio b base bdi bdo big button canvas cite code col colgroup data datalist del dfn em
    embed font i iframe img input ins kbd label link map mark meta meter noscript object output param
    picture progress q rp rt ruby s samp script select slot small source span strike strong style sub sup svg
    template textarea time track tt u var video wbr o:p v:shape w:sdt st1:place st1:city fb:like
    """.split()
)

# -- words that make hyphened compounds, for mending words that were broken at line ends

# First parts: `state-owned`, `long-term`, `anti-war`. Not here: what also starts solid words, as
# `inter-national`, `pre-pare`, `post-pone`, `mini-ster`, `over-come`, `part-ner`.
COMPOUND_HEADS = frozenset(
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
COMPOUND_TAILS = frozenset(
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
COMPOUND_ENDINGS = frozenset(
    """
    ly ing ings er ers ed en es est al ally ic ical ism ist ists ity ive ment ments ness tion tions sion sions
    able ible ably ful less hood ship ships ward wards wise man men woman women some self selves sion cy ty
    """.split()
)

# behind these the hyphen stands for a left-out second part: `pre- and post-war`
SUSPENDERS = frozenset("and or to nor but than und".split())
