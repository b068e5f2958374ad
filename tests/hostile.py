"""Texts that a reader of the open web must stand: walls of one thing, unclosed everything, odd characters.

Each is a short unit; repeated, it makes a text of any length. They are of our own making.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import newscore

UNITS = {
    # marks
    "straight marks": '"',
    "opening marks": "“",
    "closing marks": "”",
    "pairs of marks": "“” ",
    "nested marks": "“a ‘b «",
    "low marks": "„a ‚",
    "single marks": "'",
    "apostrophes": "s’ ",
    "backticks": "``",
    "primes": "''",
    "marks and commas": '",',
    "mark per word": '"a ',
    "mark per line": "“Word and word.\n\n",
    "brackets": "([{",
    "closed brackets": "()",
    # digits
    "digits": "1",
    "single digits": "1 ",
    "thousands": "1,000,",
    "decimals": "3.",
    "slashes": "12/",
    "hyphened digits": "1-",
    "clock": "12:",
    "years": "1998 ",
    "year ranges": "1998-",
    "times of day": "5 p.m. ",
    "ISO dates": "2024-05-02T",
    "money": "$1.5 million ",
    # white space and invisible characters
    "spaces": " ",
    "line ends": "\n",
    "blank lines": " \n",
    "returns": "\r",
    "tabs": "\t",
    "hard spaces": "\u00a0",
    "zero-width": "\u200b",
    "soft hyphens": "a\u00ad",
    "bidi": "\u202e",
    "combining": "\u0301",
    "NUL": "\x00",
    "lone surrogates": "\ud800",
    "reversed surrogates": "\udc00\ud800 ",
    "emoji": "\U0001f600\u200d",
    "controls": "\x1b[",
    # letters and stops
    "one word": "a",
    "capitals": "A",
    "one-letter words": "a ",
    "one-letter names": "A ",
    "words": "word ",
    "names": "Ann ",
    "full stops": ".",
    "spaced stops": ". ",
    "ellipses": "... ",
    "commas": ",",
    "commas and words": "and, ",
    "dashes": "—",
    "hyphens": "a-",
    "hyphens at line ends": "a-\n",
    "questions": "?!",
    "colons": "a: ",
    "initials": "A. ",
    "abbreviations": "U.S. ",
    "titles": "Mr. ",
    "titles and names": "Mr. Smith ",
    "Mc": "Mc",
    "O'": "O'",
    # the words that rules look for
    "months": "May ",
    "short months": "Jan. ",
    "weekdays": "Monday ",
    "weekdays and commas": "Monday, ",
    "last": "last ",
    "the last": "the last ",
    "years ago": "year ago ",
    "two": "two ",
    "twenty": "twenty-",
    "hundred": "hundred and ",
    "early": "early ",
    "between": "between ",
    "from to": "from May 3 to ",
    "quarter": "first quarter ",
    "said": "said ",
    "said and comma": "said, ",
    "he said": "he said ",
    "she said that": "she said that ",
    "according to": "according to ",
    "that": "that ",
    "of the": "of the ",
    "and": "Ann Lee and ",
    "appositives": "Ann Lee, a clerk, ",
    "who": "who ",
    "colon mark": 'Lee: "',
    "mark said mark": '" said "',
    "interrupted": "“a,” he said, ",
    "quoted sentences": "“It rained,” said Ann Lee on Monday. ",
    "indirect sentences": "Bo Roe said on May 3 that the mill would close. ",
    "statement without end": "Roe said that the mill, which ",
    # lines that a cleaner looks at
    "adverts": "Advertisement\n",
    "related": "Read more: Mill closes\n",
    "credits": "Photo: Ann Lee\n",
    "bylines": "By Ann Lee\n",
    "sources": "source site-1\n",
    "titles in a row": "Mill Closes in Lee\n\n",
    "list": "- one\n",
    "short lines": "a\n",
    "wrapped lines": "word word word word word word word word word word\n",
    # markup and mojibake
    "tags": "<p>",
    "open tags": "<a ",
    "tag starts": "<",
    "comments": "<!--",
    "entities": "&amp;",
    "entity starts": "&",
    "numeric entities": "&#8220;",
    "entity without end": "&#12",
    "mojibake": "â€œ",
    "double mojibake": "Ã¢â‚¬",
    "latin capitals": "Ã",
    "addresses": "http://a.b/",
    "handles": "@a #b ",
}


def grown(unit: str, size: int) -> str:
    """Return a text of `size` characters made of one unit."""
    return (unit * (size // len(unit) + 1))[:size]


def plain(text: str) -> dict[str, Any]:
    return newscore.to_dict(newscore.analyze(text, published="2024-05-02"))


FUNCTIONS: dict[str, Callable[[str], Any]] = {
    "clean": newscore.clean,
    "clean.aligned": newscore.clean.aligned,
    "split_sentences": newscore.split_sentences,
    "find_parts": newscore.find_parts,
    "find_quotations": newscore.find_quotations,
    "find_attributions": newscore.find_attributions,
    "find_timexes": lambda text: newscore.find_timexes(text, published="2024-05-02"),
    "normalize_date": lambda text: newscore.normalize_date(text, published="2024-05-02"),
    "analyze": lambda text: newscore.analyze(text, published="2024-05-02"),
    "to_dict": plain,
}
