"""Texts that a reader of the open web must stand: walls of one thing, unclosed everything, odd characters.

Each is a short unit; repeated, it makes a text of any length. They are of our own making.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from functools import partial
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
    "labels": "News\n\n",
    "labels and sentences": "News\n\nSport\n\nHome\n\nThe council met to vote on the harbour.\n\n",
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
    # floods of what finders look for
    "initialled words": "a.",
    "capitalised words": "Word ",
    "capitals and commas": "Ann, ",
    "capitals and hyphens": "Ann-",
    "he said he said": "he said she said ",
    "said with adverb": "said today ",
    "told": "told reporters ",
    "asked whether": "asked whether he ",
    "cue nouns": "his claim that ",
    "passive cues": "is said to be ",
    "colon and mark": "Lee: “a” ",
    "questions and answers": "Q: a\nA: b\n",
    "full dates": "May 3, 2021 ",
    "dates and commas": "May 3, ",
    "dates and dashes": "May 3-",
    "slashed dates": "4/5/2023 ",
    "clock times": "10:30 ",
    "durations": "two weeks and ",
    "a week earlier": "a week earlier ",
    "the day before": "the day before ",
    "week of": "week of ",
    "decades": "1990s ",
    "centuries": "19th century ",
    "ordinals": "third ",
    "numbers in words": "one hundred and two thousand ",
    "only and": "and ",
    "and names": "and Ann ",
    "or": "or ",
    "the": "the ",
    "of": "of ",
    "which": ", which ",
    "semicolons": "a; ",
    "one sentence": "the mill closed and ",
    "sentences": "It rained. ",
    "paragraphs that open a mark": "“It rained and it rained.\n\n",
    "paragraphs that open and close": "“It rained.”\n\n",
    "paragraphs that close a mark": "It rained.”\n\n",
    "mark and cue per line": "“a,” he said\n",
    "single marks in words": "‘a’ b ",
    "marks inside out": "”a“",
    "mixed marks": "“a\" ‘b' «c„ ",
    "unclosed everything": "“(‘[«{<",
    # floods of damage
    "paired tags": "<b>a</b>",
    "scripts": "<script>",
    "open attributes": "<a b='",
    "unopened comments": "-->",
    "declarations": "<!",
    "nested references": "&amp;amp;",
    "typed references": "&lt;b&gt;",
    "hexadecimal references": "&#x201c;",
    "mojibake in words": "itâ€™s ",
    "mojibake lines": "â€œ\n",
    "Latin-1": "Ã©",
    "C1 controls": "\x80",
    "replacement": "\ufffd",
    "bidi isolates": "\u2066a",
    "bidi and words": "\u202eword\u202c ",
    "letter and combining": "e\u0301\u0302\u0303",
    "many marks on a letter": "a" + "\u0301" * 50,
    "surrogate pair as two": "\ud83d\ude00",
    "surrogate and mark": "“\ud800” ",
    "line separators": "a\u2028",
    "full-width": "Ａ",
    "ligatures": "ﬁ",
    "right to left": "\u05d0 ",
    "Chinese": "漢。",
    "odd digits": "٣",
    "case that grows": "İ",
    # floods of what a cleaner looks for
    "newsletter calls": "Sign up for our newsletter. ",
    "subscribe": "Subscribe to our newsletter\n\n",
    "copyright": "© 2024 ",
    "reporting by": "Reporting by ",
    "datelines": "RIVERTON, Ohio (AP) — ",
    "stamps": "Updated May 3, 2021 10:30 a.m. ",
    "share": "Share Tweet Email\n",
    "dashes in a row": "-----\n",
    "bullets": "• a\n",
    "broken words": "har-\nbour ",
    "guillemet lines": "« a\n",
}


def grown(unit: str, size: int) -> str:
    """Return a text of `size` characters made of one unit."""
    return (unit * (size // len(unit) + 1))[:size]


PUBLISHED = "2024-05-02"

# from a text
FUNCTIONS: dict[str, Callable[[str], Any]] = {
    "clean": newscore.clean,
    "clean.aligned": newscore.clean.aligned,
    "clean_thoroughly": newscore.clean_thoroughly,
    "split_sentences": newscore.split_sentences,
    "find_parts": newscore.find_parts,
    "find_quotations": newscore.find_quotations,
    "find_attributions": newscore.find_attributions,
    "find_timexes": lambda text: newscore.find_timexes(text, published=PUBLISHED),
    "normalize_date": lambda text: newscore.normalize_date(text, published=PUBLISHED),
    "offer_published": newscore.offer_published,
    "learn_repeated_lines": lambda text: newscore.learn_repeated_lines([text, text], least=2)(text),
    "by_diff": lambda text: newscore.by_diff(str.title).aligned(text),
    "to_units": lambda text: newscore.from_units(text, newscore.to_units(text, [0], "utf-8"), "utf-8"),
    "analyze": lambda text: newscore.analyze(text, published=PUBLISHED),
    # a cleaner might take away what is hard for the finders
    "analyze, uncleaned": lambda text: newscore.analyze(
        text, published=PUBLISHED, cleaner=newscore.pipeline()
    ),
}
# from an analysis, and back
WRITERS: dict[str, Callable[[newscore.Analysis], Any]] = {
    "to_dict": newscore.to_dict,
    "to_html": newscore.to_html,
    "to_timeml": newscore.to_timeml,
    "to_brat": newscore.to_brat,
    "to_annotations": newscore.to_annotations,
    "to_conll": newscore.to_conll,
    "to_csv": newscore.to_csv,
    "timeline": newscore.Analysis.timeline,
    "undo": lambda story: newscore.undo(story.aligned, "residue", "characters"),
}
READERS: dict[str, tuple[str, Callable[[newscore.Analysis, Any], Any]]] = {
    "from_dict": ("to_dict", lambda story, written: newscore.from_dict(written)),
    "from_timeml": ("to_timeml", lambda story, written: newscore.from_timeml(written)),
    "from_brat": ("to_brat", lambda story, written: newscore.from_brat(*written)),
    "from_annotations": (
        "to_annotations",
        lambda story, written: newscore.from_annotations(written, story.article.text),
    ),
    "from_conll": ("to_conll", lambda story, written: newscore.from_conll(written, story.text)),
    "from_csv": ("to_csv", lambda story, written: newscore.from_csv(written)),
}


# what others do the whole of
IN_OTHERS = ("clean", "clean_thoroughly", "split_sentences", "find_parts", "find_quotations")
IN_OTHERS += ("find_attributions", "find_timexes", "offer_published", "analyze")


def jobs(text: str, *, leave_out: Collection[str] = ()) -> Iterator[tuple[str, Callable[[], Any]]]:
    """Yield every public function, ready to be called on a text or what was made of it.

    What a job made is taken by the later ones, if it was called before the next was asked for.
    """
    made: dict[str, Any] = {}

    def keep(name: str, call: Callable[..., Any], argument: Any) -> Any:
        made[name] = call(argument)
        return made[name]

    for name, call in FUNCTIONS.items():
        if name not in leave_out:
            yield name, partial(keep, name, call, text)
    whole = "analyze, uncleaned"
    story = made.get(whole) or keep(whole, FUNCTIONS[whole], text)
    for name, write in WRITERS.items():
        yield name, partial(keep, name, write, story)
    for name, (writer, read) in READERS.items():
        written = made[writer] if writer in made else keep(writer, WRITERS[writer], story)
        yield name, partial(read, story, written)
