"""What a credit of a picture looks like, on a line of its own or at the end of a caption; and time stamps."""

from __future__ import annotations

import re
from itertools import pairwise

from newscore.lexicons.names import AGENCIES
from newscore.lexicons.residue import (
    CAPTION_VERBS,
    CREDIT_CONNECTIVES,
    CREDITED,
    CREDITING_HOUSES,
    PICTURE_AGENCIES,
    TIME_WORDS,
)

_WORD = re.compile(r"[^\s/|,;&()\[\]]+")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_WORK_BY = re.compile(r"\b(?:\w+ing|written|edited|translated|compiled) by ", re.IGNORECASE)
_EDGES = "\"'“”‘’.:*–—-©®™"


def is_credit(text: str) -> bool:
    """Whether the words could be a credit: names, agencies, handles and the small words between them."""
    words = _WORD.findall(text)
    if not 1 <= len(words) <= 14 or _WORK_BY.search(text):  # `Reporting by`, `Edited by`
        return False
    named = False
    for word in words:
        bare = word.strip(_EDGES)
        if not bare:
            continue
        if (
            bare[0].isupper()
            or bare[0] == "@"
            or bare.startswith("iStock")
            or "." in bare[1:-1]
            or (bare.isdigit() and len(bare) == 4)
        ):
            named = True
        elif bare.lower() not in CREDIT_CONNECTIVES and not _ORDINAL.fullmatch(bare):
            return False  # `20th` names nobody, but stands in names
    return named


_PICTURE = (
    r"(?:(?:main|cover|lead|top|featured?|header|hero|file|all|source|stock|staff|submitted|contributed"
    r"|provided|representational|representative|handout|inset|composite|aerial|thumbnail"
    r"|article)\s)?(?:photo(?:[- ]illustration)?|foto|photograph|pic|picture|image|illustration|artwork"
    r"|graphic|video|screen ?shot|screen ?grab|still|map|chart|infographic|drawing|cartoon|collage|thumbnail"
    r"|visual|footage)s?"
)
# `Photo: `, `Image credit: `, `Photo courtesy of `, `Photograph by `, `(c) `
HEAD = re.compile(
    rf"(?:{_PICTURE}(?:\s(?:credits?|courtesy|sources?|copyright|provided|supplied|submitted|taken|shot))?"
    r"\s?(?:[:|©/]|\(c\)|(?:by|via|courtesy of|from|of)\b:?|[-–—])"
    rf"|{_PICTURE}\s(?:credits?|courtesy|supplied|provided)\s(?:(?:of|by|to|via)\b|(?-i:(?=[A-Z])))"
    r"|(?:credits?|courtesy|copyright|supplied)\s?(?::|/|\||\.\.\.|…)|courtesy (?:of|by)\b"
    r"|(?-i:C(?:ourtesy|OURTESY) (?=[A-Z]))|credit to\b|©|\(c\))\s?",
    re.IGNORECASE,
)


def is_credit_line(line: str) -> bool:
    """Whether the whole line is the credit of a picture."""
    if line[-1] in "-–—_:":
        return False  # a dateline on a line of its own, `RIVERTON (AP) —`, or a lead to what follows
    bare = line.strip("()[]{} *|•–—-_")
    found = HEAD.match(bare) or _HOUSE_HEAD.match(bare)
    if found and found.end() < len(bare):
        return is_credit(bare[found.end() :]) and not _is_clause(bare, found.end())
    return (
        (line[0] in "([" and _is_house_credit(bare))
        or is_agency_credit(line)
        or is_slash_credit(bare)
        or _FILE_MARK.fullmatch(bare) is not None
    )


_HOUSE_HEAD = re.compile(r"[A-Z][\w’']{1,14} (?:Photo|Illustration)s?(?: by\b|:)\s?")  # `Express Photo by `
# in brackets, with whoever took the picture: `AAP: Jane Doe`, `Roe News: Jane Doe`
_HOUSE = re.compile(r"((?:[A-Z][\w&’'-]* ?){1,4}): ?(?:[@A-Z][\w.’'-]*(?: |\Z|/)){1,4}(?![\s\S])")


def _is_house_credit(text: str) -> bool:
    found = _HOUSE.match(text)
    if not found:
        return False
    house = found[1].split(" ")
    return not CREDITING_HOUSES.isdisjoint((found[1], house[0], house[-1]))


def _is_clause(line: str, at: int) -> bool:
    """`Image of a Woman`, `Pictures of You`: a title rather than a credit, for want of a colon."""
    return line[:at].rstrip().lower().endswith((" of", " from")) and "courtesy" not in line[:at].lower()


def is_agency_credit(text: str) -> bool:
    """Whether the text is a photo agency with the names beside it; one news agency alone is not enough."""
    bare = text.strip("()[]. ")
    if bare in AGENCIES or bare[:3].lower() == "by " or not is_credit(bare):
        return False
    agencies = _agencies(bare)
    if not agencies:
        return False
    if any(_stands_apart(bare, *agency) for agency in agencies if bare[slice(*agency)] in PICTURE_AGENCIES):
        return True
    edges = (0, *(edge for agency in agencies for edge in agency), len(bare))
    if not any(char.isalpha() for at in range(0, len(edges), 2) for char in bare[edges[at] : edges[at + 1]]):
        return False  # `Reuters, 1851`
    # without brackets, `Jane Doe, Reuters` is a byline; `Jane Doe-USA TODAY Sports` is none
    stuck = any(bare[start - 1 : start] == "-" and bare[start:end] not in AGENCIES for start, end in agencies)
    return stuck or _MARK.search(bare) is not None or (text[0] in "([" and "," in bare)


_NAME_WORD = re.compile(r"\w+")
_YEAR = re.compile(r"\d{4}")
_MARK = re.compile(r"[/|]| via | for | - ")
_MOST_NAME_WORDS = max(name.count(" ") for name in CREDITED) + 1


def _agencies(text: str) -> list[tuple[int, int]]:
    """Where the names of agencies stand in a credit, each as long as it can be."""
    words = [found.span() for found in _NAME_WORD.finditer(text)]
    found = []
    first = 0
    while first < len(words):
        for last in range(min(first + _MOST_NAME_WORDS, len(words)), first, -1):
            start, end = words[first][0], words[last - 1][1]
            if text[start:end].replace("-", " ") in CREDITED:
                found.append((start, end))
                first = last - 1
                break
        first += 1
    return found


def _stands_apart(text: str, start: int, end: int) -> bool:
    """Whether a name opens or closes the credit; one of one word is set off: no `Getty Villa`."""
    single = " " not in text[start:end]
    if start == 0 and not _YEAR.search(text):
        return not (single and text[end : end + 1] == " " and text[end + 1 : end + 2].isalnum())
    before = text[max(start - 2, 0) : start]
    return end == len(text) and not (single and before[1:] == " " and before[0].isalnum())


def is_slash_credit(text: str) -> bool:
    """Whether the text is `Name Surname/Owner` or the reverse: names on both sides, two words on one."""
    bare = text.strip("()[]. ")
    if (
        bare.count("/") not in (1, 2)
        or len(bare) > 90
        or re.search(r"[\d:!?|]| [-–—] |\w/ \w|^(?i:by) ", bare)
    ):
        return False
    parts = [part.split() for part in bare.split("/")]
    return all(parts) and max(map(len, parts)) >= 2 and sum(map(len, parts)) <= 9 and is_credit(bare)


# the form of the photo agencies: `RIVERTON, ENGLAND - MAY 02: Jane Doe speaks`
_PLACE_AND_DAY = re.compile(
    r"[A-Z][A-Z .'’-]{1,40}, [A-Z][A-Z .'’-]{1,40} ?[-–—] ?[A-Z]{3,9} \d{1,2}(?:, \d{4})?: [A-Z(]"
)
_SENTENCE_END = re.compile(r"[.!?][”\"’')\]]?(?: (?=[A-Z@©(\[])|(?=[A-Z][a-z]))")
_TAIL = 140
_CLOSERS = frozenset(".!?”\"’')]")
_HEAD_CUES = (
    "hoto", "HOTO", "mage", "MAGE", "redit", "REDIT", "icture", "llustration", "raphic", "ideo", "creen",
    "ourtesy", "©", "(c)", "ootage", "Still", "Pic", "rtwork",
)  # fmt: skip


def is_caption(line: str) -> bool:
    """Whether the line is a caption: words on a picture with its credit behind them."""
    if len(line) > 900:
        return False
    bare = line.rstrip(" .")
    day = _WHOLE_DAY.search(bare)
    if (
        day
        and not _GOES_ON.search(bare, 0, day.start())
        and not _QUOTED.search(bare)
        and _tells_picture(bare[: day.end()], _SCHEDULED)
    ):
        return True
    if _PLACE_AND_DAY.match(bare) or (
        30 < len(bare) < 280
        and bare[:6].lower() != "in the"
        and _POINTED.search(bare)
        and not _QUOTED.search(bare)
    ):
        return True
    if bare[-1:] in (")", "]"):
        return _ends_in_bracketed_credit(bare)
    floor = max(10, len(bare) - _TAIL)
    tail = bare[floor:]
    headed = any(cue in tail for cue in _HEAD_CUES)
    if not headed and line[-1] == "." and "/" not in tail:
        return False
    if headed and _ends_in_headed_credit(bare, floor):
        return True
    if _QUOTED.search(bare):
        return False  # a paragraph that somebody speaks in; the credit stands there by accident
    ends = [bare[found.end() :] for found in _SENTENCE_END.finditer(bare, floor)]
    return any((is_slash_credit(end) or is_agency_credit(end)) and not _is_wire(end) for end in ends)


def _ends_in_bracketed_credit(bare: str) -> bool:
    """Whether a line that ends in a bracket has a credit in it, behind some words on the picture."""
    start = max(bare.rfind("(", 0, -1), bare.rfind("[", 0, -1))
    if start <= 10:
        return False
    inner = bare[start + 1 : -1]
    if bare[-1] == "]":  # `[Bloomberg]` behind a sentence names where it was read
        found = HEAD.match(inner)
        return is_credit(inner[found.end() :]) if found else "," not in inner and is_slash_credit(inner)
    if _is_wire(inner):
        return _tells_picture(bare[:start])
    return (
        _is_bracketed_credit(inner)
        or _FILE_MARK.fullmatch(inner) is not None
        or (
            0 < inner.find(" ") < inner.find(" for ")
            and bare[:start].rstrip()[-1] in _CLOSERS
            and is_credit(inner)
            and inner.split()[-1] in _HOUSES
        )
        or (_POINTED.search(bare, 0, start) is not None and is_credit(inner))
    )


def _is_wire(text: str) -> bool:
    """Whether the text is the mark of agencies behind their report: `ANI`, `BSS/AFP`, `jd/PTI`."""
    parts = text.split("/")
    return parts[-1] in AGENCIES and all(part in AGENCIES or len(part) <= 3 for part in parts)


def _ends_in_headed_credit(bare: str, floor: int) -> bool:
    """Whether a credit with its word (`Photo: Jane Doe`) ends the line, from `floor` on, behind a stop."""
    if ":" not in bare[floor:]:  # the pattern is slow to search: try it behind the stops alone
        heads = [HEAD.match(bare, found.end()) for found in _CLOSED.finditer(bare, floor)]
        return any(found and found.end() < len(bare) and is_credit(bare[found.end() :]) for found in heads)
    for found in HEAD.finditer(bare, floor):
        closed = bare[: found.start()].rstrip()[-1:] in _CLOSERS
        if (closed or ":" in found[0]) and found.end() < len(bare) and is_credit(bare[found.end() :]):
            return True
    return False


_CLOSED = re.compile(r"[.!?”\"’')\]]\s*")


def is_glued_caption(line: str) -> bool:
    """Whether the line is a sentence with a credit stuck to it: `A crane in Riverton.Jane Doe/Reuters`."""
    if line[-1] in _CLOSERS or not 40 <= len(line) <= 900:
        return False
    found = _GLUED.search(line, len(line) - _TAIL if len(line) > _TAIL else 0)
    return (
        found is not None
        and is_credit(found[1])
        and len(found[1].split()) <= 6
        and not _is_wire(found[1])
        and ("/" in found[1] or not _QUOTED.search(line))
    )


_QUOTED = re.compile(r"[“”«»„]|(?<!\w)\".{20}")
# the credit stood in an element of its own and now sticks to the sentence: `in New York.Jane Doe/Reuters`
_GLUED = re.compile(r"\s[^\s.]{0,30}[a-z\d][.!?][”\"’')]?([A-Z][^.!?;:\n]{1,80})\Z")
# agencies name the day in full: `speaks at the harbour in Riverton, Tuesday, May 2, 2023`
_WHOLE_DAY = re.compile(
    r", (?:on )?[A-Z][a-z]{2,5}day, [A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d\b(?!,? (?:at|from) \d)"
)
_GOES_ON = re.compile(r"[a-z]{4}[.!?][”\"]? [A-Z]|[“”]")
_SIDE = re.compile(
    r"\b(?:left|right|cent(?:er|re)|above|below|pictured|foreground|background|seen|file photo)\b"
)
# the people in a picture are pointed at: `Jane Doe, left, and John Roe`
_POINTED = re.compile(
    r"\((?:left|right|cent(?:er|re))\)|, (?:(?:far|top|bottom|second|third|seated|standing)[ -])?(?:from"
    r" (?:the )?)?(?:left|right|cent(?:er|re)),"
)
# `file photo`, `PTI File Photo`; `file` alone
_FILE_MARK = re.compile(
    r"(?:(?-i:(?!An? |The )[A-Z])[\w-]* ){0,2}(?:file|stock) (?:photo|image|picture)|file", re.IGNORECASE
)
# with a year, or as captions have it: `speaks Monday`, `speaks May 2`; what opens on May 2 is news
_DATED = re.compile(r"\b(?:19|20)\d\d\b|(?<!\bon )\b[A-Z](?:[a-z]{2,8}\.? \d{1,2}\b|[a-z]{2,5}day\b)")
_COMING = frozenset("to will would can could may might must shall should not and".split())
# behind these stands a noun, or what somebody does whenever, if, or until: no picture shows it
_NO_ACT = _COMING | frozenset(
    "the a an his her its their this that those these who which if when until as how what after before "
    "peace".split()
)
_PAST_TOO = frozenset(("put", "read", "hit"))
# what is told of a day to come as often: `The law takes effect in Texas, Friday, Sept. 1, 2023`
_SCHEDULED = frozenset(
    "takes opens runs meets meet plays play performs perform stops makes starts receives leaves leave look "
    "signs hears".split()
)
# `(Jane Roe for Bay Digital)`, not `(Phil Roe for Jack Lee)`
_HOUSES = CREDITING_HOUSES | frozenset("Digital Post Press Journal Magazine Films".split())


def _tells_picture(text: str, silent: frozenset[str] = frozenset()) -> bool:
    """Whether one sentence tells in the present, with a date, what a picture shows; not by `silent` verbs."""
    words = text.split()
    if len(words) > 60 or not _DATED.search(text):
        return False
    return _SIDE.search(text) is not None or any(
        before.lower() not in _NO_ACT
        and word not in _PAST_TOO | silent
        and not CAPTION_VERBS.isdisjoint((word, word + "s", word + "es"))
        for before, word in pairwise(words[:12])
    )


def _is_bracketed_credit(inner: str) -> bool:
    found = HEAD.match(inner)
    if found:
        return is_credit(inner[found.end() :])
    return is_agency_credit(f"({inner})") or is_slash_credit(inner) or _is_house_credit(inner)


# -- lines that are only a date or a time: when an article was published or updated

_STAMP_WORD = re.compile(r"[ap]m(?=[A-Z])|[^\W\d_]+(?:\.[^\W\d_]+)*|\d+")
_STAMP_LEAD = re.compile(
    r"\W*(?:(?:story |article )?(?:first |last |originally )?(?:published|updated|posted|modified|created"
    r"|revised|edited|issued)(?: on| at)?|(?:last )?(?:update|modified)|publish(?:ed)? date)\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d|\b\d{1,2} ?[ap]\.?m\b|\b\d{1,2}h\d\d\b", re.IGNORECASE)
_ISO = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d\S{0,12}")
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_CENTURY = re.compile(r"\b(?:19|20)\d\d\b")
_AGO = re.compile(
    r"\b(?:\d{1,2}|an?|one|two|three) (?:sec|second|min|minute|hr|hour|day|week|month)s? ago\b|\b\d{1,2}"
    r" ?[smhdw] ago\b|\b\d{1,2}[- ]?min(?:ute)?s? read\b|\b(?:time to read|read(?:ing)? time)\b",
    re.IGNORECASE,
)


def is_time_stamp(line: str) -> bool:
    """Whether the line is only a date or time, with words such as `Updated` before it."""
    if _ISO.fullmatch(line):
        return True
    words: list[str] = []
    for found in _STAMP_WORD.finditer(line):
        word = found[0]
        if not (word[0].isdigit() or word.lower() in TIME_WORDS):
            return False  # most lines end here, at their first word
        words.append(word)
    if not 1 <= len(words) <= 24 or (not any(word[0].isdigit() for word in words) and "ago" not in words):
        return False
    led = _STAMP_LEAD.match(line) is not None
    return bool(
        _AGO.search(line)
        or (_CENTURY.search(line) and (led or _CLOCK.search(line)))
        or (led and _CLOCK.search(line))
    )


def is_bare_date(line: str) -> bool:
    """Whether the line is a date with its year and nothing else."""
    words = _STAMP_WORD.findall(line)
    return _ISO_DAY.fullmatch(line) is not None or (
        3 <= len(words) <= 5
        and _CENTURY.search(line) is not None
        and any(word.lower() in TIME_WORDS and len(word) > 2 for word in words if not word[0].isdigit())
        and all(word[0].isdigit() or word.lower() in TIME_WORDS for word in words)
    )


# `March 4, 2021 / 7:12 AM / Roe News`, `May 2, 2023 report`
_STAMP_OUTLET = re.compile(
    r"(.{6,60}?)(?:\s?[|/•·–—-]\s([A-Z][\w.’' &]{1,40})|\s(?:report|weblog|feature|news))"
)


def is_outlet_stamp(line: str) -> bool:
    """Whether the line is a date or time stamp with the outlet behind it."""
    found = _STAMP_OUTLET.fullmatch(line)
    return (
        found is not None
        and (is_time_stamp(found[1]) or is_bare_date(found[1]))
        and (not found[2] or is_credit(found[2]))
    )


_MONTH_DAY = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2} (?:jan|feb|mar"
    r"|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\b",
    re.IGNORECASE,
)


def is_led_stamp(line: str) -> bool:
    """Whether the line starts as a time stamp, `Published`, `Updated`, and has a date or time in it."""
    return _STAMP_LEAD.match(line) is not None and any(
        pattern.search(line) for pattern in (_CENTURY, _CLOCK, _AGO, _MONTH_DAY)
    )
