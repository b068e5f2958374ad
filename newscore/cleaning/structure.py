"""The parts of an article: title, byline, dateline, time stamps, subheads, paragraphs, notes, credits."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from newscore.cleaning.credits import is_bare_date, is_led_stamp, is_outlet_stamp, is_time_stamp
from newscore.cleaning.residue import Lines, find_residue
from newscore.datelines import find_dateline
from newscore.errors import check_text
from newscore.lexicons.calendar import MONTHS, WEEKDAYS
from newscore.lexicons.names import AGENCIES, BYLINE_LEADS, NAME_CONNECTIVES, ROLES
from newscore.spans import Span

Role = Literal[
    "title",
    "subhead",
    "byline",
    "dateline",
    "timestamp",
    "note",
    "credit",
    "agency",
    "continued",
    "item",
    "paragraph",
]


@dataclass(frozen=True, slots=True)
class Part:
    """One part of an article: its role, where it stands, and the rule that said so.

    Roles: `title`, `subhead`, `byline`, `dateline` (place, date and agency before the first words),
    `timestamp`, `note` (editor's notes, corrections, updates), `credit` (who reported, wrote and edited),
    `agency` (the mark of an agency), `continued`, `item` (a line of a list or table), `paragraph`.
    """

    role: Role
    span: Span
    rule: str


_NOTE = re.compile(
    r"[\W_]*(?:editor['’]?s?['’]? note|editors['’] note|note to (?:readers|editors)|publisher['’]s note"
    r"|author['’]s note|correction|corrections|clarification|update|this (?:story|article|post|report"
    r"|version|piece) (?:has been|was|is being) (?:updated|corrected|amended|revised|edited)|this"
    r" [a-z]{3,9}\.? \d{1,2} (?:story|report|article)|an? (?:earlier|previous|prior) version of this"
    r" (?:story|article|post|report|piece)|\(?(?:corrects|adds|updates|recasts|refiles))\b(?:\W|\s(?:[\w(]))",
    re.IGNORECASE,
)
_CREDIT_LEAD = re.compile(
    r"[\W_]*(?i:(?:additional |further |with )?(?:reporting|writing|editing|research|compiled|translated"
    r"|translation|graphics|production)(?:(?:,| and)? (?:additional )?(?:reporting|writing|editing"
    r"|research)){0,2} by) [A-Z].{1,260}"
)
_CREDIT_BEHIND = re.compile(
    r".{2,120} (?:contributed (?:reporting|(?:additional )?research|to this (?:report|story|article))"
    r"|reported from [A-Z]).{0,120}"
)
_LONGEST_CREDIT = 500  # characters, more than the pattern takes
_LONGEST_CONTINUED = 120
_CONTINUED = re.compile(
    r"\W*(?:more|continued|cont(?:['’]d|\.)?|\d{0,2}(?:st|nd|rd|th)? ?(?:add|take|lead)|(?:continued|cont\."
    r"|turn|see|jump)(?: \w+){0,3} (?:on|from|to) (?:page )?[A-Z]?\d{1,3}[A-Z]?|please (?:see|turn to) [\w"
    r" ]{2,30}(?:, )?(?:page )?[A-Z]?\d{1,3}|-30-|\(?ends?\)?|###)\W*",
    re.IGNORECASE,
)
_LONGEST_LEAD = max(map(len, BYLINE_LEADS))
_ITEM = re.compile(r"(?:[-*•·–▪●○◦■]|\(?(?:\d{1,3}|[a-zA-Z])[.)])\s")
_PIECE = re.compile(r"\s*(?:\||•|·|\s[-–—/]\s|\s(?=(?:Updated|UPDATED|Published|PUBLISHED|Posted)[ :]))\s*")


def is_byline(line: str) -> bool:
    """Whether the line says who wrote the article: `By Jane Doe`, `By JANE DOE, Associated Press`.

    After `By` stand only names, connectives, roles and outlets; there is no verb and no full stop.

    >>> is_byline("By Jane Doe and John Roe"), is_byline("By the time he left"), is_byline("By Monday")
    (True, False, False)
    """
    low = line[:_LONGEST_LEAD].lower()
    if not low.startswith(BYLINE_LEADS):
        return False
    for lead in BYLINE_LEADS:
        if low.startswith(lead) and len(line) > len(lead) and line[len(lead)] in " :":
            return _are_names(line[len(lead) :].strip(" :"))
    return False


def _are_names(text: str) -> bool:
    """Whether the words are names of people, with roles and outlets."""
    if len(text) > 140 or (
        text.endswith((".", "?", "!", ":")) and not text.endswith(("Jr.", "Sr.", "Inc.", "Co."))
    ):
        return False
    words = text.replace(",", " ").replace("|", " ").replace("/", " ").replace("&", " and ").split()
    capitals = 0
    for word in words:
        bare = word.strip("()[]*•-–—\"'“”‘’")
        low = bare.lower()
        if not bare or bare.startswith("@"):
            continue
        if bare[0].isupper():
            if low in MONTHS or low in WEEKDAYS:
                return False
            capitals += 1
        elif (
            low not in NAME_CONNECTIVES
            and low not in ROLES
            and low not in ("and", "special")
            and "@" not in bare
            and "." not in bare[1:-1]
        ):
            return False
    return capitals >= 2 or (capitals == 1 and words[0] in AGENCIES)


def _is_role(line: str) -> bool:
    """Whether the line is `Staff Writer`, `AP Political Writer` or `Jane Doe, staff writer`."""
    words = [word.strip("(),.|") for word in line.split()]
    if not 1 <= len(words) <= 9 or line[-1] in ".?!:" or any(char.isdigit() for char in line):
        return False
    if line.strip("()") in AGENCIES:
        return True
    roles = sum(word.lower() in _STRONG_ROLES for word in words)
    return roles > 0 and all(
        word[:1].isupper() or word.lower() in ROLES or word in ("and", "&") for word in words
    )


_STRONG_ROLES = frozenset(
    "desk writer writers reporter reporters correspondent correspondents editor columnist contributor"
    " journalist".split()
)


def find_parts(text: str) -> list[Part]:
    """Return the parts of an article in text order, without overlap.

    Lines that `drop_residue` would remove are left out, but for time stamps. Offsets count code points of
    `text` as given, raw or cleaned. A title is only what stands before the first paragraph; what a part
    says (the day of a time stamp, the names in a byline) is not read here.

    >>> text = "Bridge shut\\n\\nBy Jane Doe\\n\\nRIVERTON (AP) — The bridge was shut on Monday."
    >>> for part in find_parts(text):
    ...     print(part.role, part.span.text)
    title Bridge shut
    byline By Jane Doe
    dateline RIVERTON (AP) —
    paragraph The bridge was shut on Monday.
    """
    return parts_of(text, *find_residue(check_text(text)))


def parts_of(text: str, lines: Lines, residue: dict[int, str]) -> list[Part]:
    """Return the parts of a text whose residual lines are known; see `find_parts`."""
    first = next(
        (number for number, line in enumerate(lines.texts) if number not in residue and _opens(line)), -1
    )
    parts: list[Part] = []
    for number in range(len(lines.texts)):
        if number in residue:
            if residue[number].startswith("residue.time") or is_led_stamp(lines.texts[number]):
                parts.append(_part(text, lines, number, "timestamp", "timestamp.line"))
            elif residue[number] == "residue.note.contributors":
                parts.append(_part(text, lines, number, "credit", "credit.contributors"))
        elif number < first:
            parts += _judge_head(text, lines, number, not any(part.role == "title" for part in parts))
        else:
            parts += _judge_body(text, lines, number, residue)
    return parts


_SENTENCE = re.compile(r".*[.!?…:][”\"’')\]]*", re.DOTALL)


def _opens(line: str) -> bool:
    """Whether the line can be the first paragraph: a sentence, or a dateline."""
    if is_byline(line) or is_time_stamp(line) or _NOTE.match(line) or _stamped_byline(line):
        return False
    ended = _SENTENCE.fullmatch(line[-60:]) is not None
    # a short question or call may be the headline
    long = len(line) >= 80 or (line.count(" ") >= 4 and line[-1] in '.”"')
    return (ended and long) or find_dateline(line) is not None


def _is_headline(line: str) -> bool:
    """Three words or more, or two that are not a name: `Politics` and `Jane Doe` are no headlines."""
    words = line.split()
    return len(words) > 2 or (len(words) == 2 and not all(word[0].isupper() for word in words))


def _part(text: str, lines: Lines, number: int, role: Role, rule: str) -> Part:
    return Part(role, Span.of(text, lines.starts[number], lines.ends[number]), rule)


def _judge_head(text: str, lines: Lines, number: int, untitled: bool) -> list[Part]:
    """The parts of a line above the first paragraph."""
    line = lines.texts[number]
    if is_bare_date(line) or is_time_stamp(line) or is_outlet_stamp(line) or is_led_stamp(line):
        return [_part(text, lines, number, "timestamp", "timestamp.head")]
    pieces = _pieces(line)
    if len(pieces) == 1:
        pieces = _stamped_byline(line)
    if len(pieces) > 1 and (
        is_byline(line[slice(*pieces[0])]) or any(_is_stamp(line[low:high]) for low, high in pieces)
    ):
        return [
            _head_piece(text, lines.starts[number] + low, lines.starts[number] + high) for low, high in pieces
        ]
    if is_byline(line):
        return [_part(text, lines, number, "byline", "byline.lead")]
    if not untitled and _is_role(line):
        return [_part(text, lines, number, "byline", "byline.role")]
    if _NOTE.match(line):
        return [_part(text, lines, number, "note", "note.lead")]
    if untitled and _is_headline(line):
        return [_part(text, lines, number, "title", "title.first")]
    return [_part(text, lines, number, "subhead", "subhead.deck")]


_GAP = re.compile(r",?\s(?:on\s)?")


def _stamped_byline(line: str) -> list[tuple[int, int]]:
    """The two pieces of a byline that goes on as a time stamp: `By Jane Doe on May 2, 2023`."""
    if len(line) > _LONGEST_CONTINUED or not line.lower().startswith(BYLINE_LEADS):
        return []
    for gap in _GAP.finditer(line):
        if _is_stamp(line[gap.end() :]) and is_byline(line[: gap.start()]):
            return [(0, gap.start()), (gap.end(), len(line))]
    return []


def _pieces(line: str) -> list[tuple[int, int]]:
    pieces, low = [], 0
    for found in _PIECE.finditer(line):
        pieces.append((low, found.start()))
        low = found.end()
    return [*((a, b) for a, b in pieces if b > a), (low, len(line))]


def _is_stamp(piece: str) -> bool:
    return bool(piece) and (is_bare_date(piece) or is_time_stamp(piece) or is_led_stamp(piece))


def _head_piece(text: str, start: int, end: int) -> Part:
    span = Span.of(text, start, end)
    return (
        Part("timestamp", span, "timestamp.piece")
        if _is_stamp(span.text)
        else Part("byline", span, "byline.piece")
    )


_AGENCY_END = re.compile(r"\s\(([^()]{2,30})\)\.?\Z")
_LONGEST_END = 34  # characters of it


def _judge_body(text: str, lines: Lines, number: int, residue: dict[int, str]) -> list[Part]:
    """The parts of a line of the article itself."""
    line, start, end = lines.texts[number], lines.starts[number], lines.ends[number]
    if len(line) <= _LONGEST_CONTINUED and _CONTINUED.fullmatch(line):
        return [_part(text, lines, number, "continued", "continued.line")]
    if is_byline(line):
        return [_part(text, lines, number, "byline", "byline.lead")]
    if len(line) < 120 and (is_time_stamp(line) or (is_led_stamp(line) and line[-1] != ".")):
        return [_part(text, lines, number, "timestamp", "timestamp.body")]
    if _is_credit(line):
        return [_part(text, lines, number, "credit", "credit.desk")]
    if len(line) <= 40 and line.strip("()© .-–—") in AGENCIES:
        return [_part(text, lines, number, "agency", "agency.line")]
    if _NOTE.match(line) and line.count(" ") >= 3:
        return [_part(text, lines, number, "note", "note.lead")]
    if _ITEM.match(line):
        return [_part(text, lines, number, "item", "item.marked")]
    dateline = find_dateline(line)
    if dateline is None and _is_subhead(lines, number, residue):
        return [_part(text, lines, number, "subhead", "subhead.short")]
    parts = []
    if dateline:
        low = start + dateline[0]
        parts.append(Part("dateline", _stripped(text, start, low), dateline[1]))
        start = _stripped(text, low, end).start
        if start == end:
            return parts
    tail = None
    if line.endswith((")", ").")):
        tail = _AGENCY_END.search(line, max(len(line) - _LONGEST_END, 0))
    if tail and tail[1] in AGENCIES:
        body = _stripped(text, start, lines.starts[number] + tail.start())
        mark = _stripped(text, lines.starts[number] + tail.start(), end)
        return [*parts, Part("paragraph", body, "paragraph.line"), Part("agency", mark, "agency.end")]
    return [*parts, Part("paragraph", Span.of(text, start, end), "paragraph.line")]


def _is_credit(line: str) -> bool:
    """Whether the line says who reported, wrote and edited."""
    if len(line) > _LONGEST_CREDIT:
        return False
    behind = " contributed " in line or " reported from " in line
    return _CREDIT_LEAD.fullmatch(line) is not None or (behind and _CREDIT_BEHIND.fullmatch(line) is not None)


def _stripped(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    return Span.of(text, start, start + len(piece.strip()))


def _is_subhead(lines: Lines, number: int, residue: dict[int, str]) -> bool:
    """A short line without an end stop between two blank gaps, with a paragraph behind it."""
    line = lines.texts[number]
    if (
        len(line) > 90
        or line.count(" ") > 12
        or line[-1] in ".,;:…"
        or not (line[0].isupper() or not line[0].isalpha())
    ):
        return False
    if line[0] in "“\"‘'" and line[-1] in "”\"’'" and line[-2:-1] in (".", ",", "!", "?"):
        return False  # a quotation of its own
    behind = number + 1
    while behind in residue:
        behind += 1
    return (
        behind < len(lines.texts)
        and len(lines.texts[behind]) > len(line)
        and lines.texts[behind][-1] in ".!?”\"’':…)"
    )
