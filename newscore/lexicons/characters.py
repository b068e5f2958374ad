"""Characters that cleaners replace, by what replaces them."""

SOURCE = "own compilation from the Unicode character names"

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
