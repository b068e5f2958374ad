"""Characters that cleaners replace, by what replaces them; names of HTML elements."""

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
