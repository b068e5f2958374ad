"""TimeML 1.2.1: the cleaned text with its time expressions as TIMEX3 elements."""

from __future__ import annotations

import re
from xml.etree import ElementTree
from xml.sax.saxutils import quoteattr

from newscore.article import Analysis
from newscore.dates import Timex
from newscore.errors import FormatError, check_text
from newscore.export.annotated import Annotated
from newscore.spans import Span

# The rules of the TimeML 1.2.1 DTD that apply to what is written here; `to_timeml` keeps to them.
DTD = """\
<!ELEMENT TimeML ( #PCDATA | TIMEX3 )* >
<!ELEMENT TIMEX3 ( #PCDATA ) >
<!ATTLIST TIMEX3 tid ID #REQUIRED
                 type ( DATE | DURATION | SET | TIME ) #REQUIRED
                 beginPoint IDREF #IMPLIED
                 endPoint IDREF #IMPLIED
                 quant CDATA #IMPLIED
                 freq CDATA #IMPLIED
                 functionInDocument ( CREATION_TIME | EXPIRATION_TIME | MODIFICATION_TIME
                     | PUBLICATION_TIME | RELEASE_TIME | RECEPTION_TIME | NONE ) "NONE"
                 temporalFunction ( false | true ) "false"
                 value CDATA #REQUIRED
                 valueFromFunction IDREF #IMPLIED
                 mod ( BEFORE | AFTER | ON_OR_BEFORE | ON_OR_AFTER | LESS_THAN | MORE_THAN
                     | EQUAL_OR_LESS | EQUAL_OR_MORE | START | MID | END | APPROX ) #IMPLIED
                 anchorTimeID IDREF #IMPLIED
                 comment CDATA #IMPLIED >
"""

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # in XML 1.0
_POINTS = {"beginPoint": "begin_point", "endPoint": "end_point", "anchorTimeID": "anchor"}


def to_timeml(analysis: Analysis) -> str:
    """Return the cleaned text as TimeML, each time expression a TIMEX3 element around its words.

    The publication date, and days that only an attribute names, stand as empty TIMEX3 elements (TimeML
    1.2.1: non-consuming tags), so that the text of the document is the cleaned text. The rule is the
    `comment`. Characters that XML 1.0 cannot hold become U+FFFD, one for one. Statements are left out:
    TimeML has no place for them.

    >>> from newscore import analyze
    >>> print(to_timeml(analyze("In May 2021 it rained.")))  # doctest: +ELLIPSIS
    <?xml version="1.0" encoding="UTF-8"?>
    <TimeML>In <TIMEX3 tid="t1" type="DATE" value="2021-05"...>May 2021</TIMEX3> it rained.</TimeML>
    <BLANKLINE>
    """
    text = analysis.text
    known: dict[str, str] = {}  # value -> tid of an empty element
    out = ['<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>']
    if analysis.article.published:
        published = str(analysis.article.published)
        known[published] = "t0"
        out.append(_empty("t0", published, ' functionInDocument="CREATION_TIME"'))
    count = len(analysis.timexes)
    behind = []  # empty elements that the others point to
    at = 0
    for number, timex in enumerate(analysis.timexes, 1):
        if timex.span.start < at:  # elements cannot overlap; expressions that newscore finds do not
            raise FormatError(f"two time expressions overlap at {timex.span.start}")
        attributes = [f'tid="t{number}" type="{timex.type}" value={_attribute(timex.value)}']
        for name in ("mod", "quant", "freq"):
            if (found := getattr(timex, name)) is not None:
                attributes.append(f"{name}={_attribute(found)}")
        for name, field in _POINTS.items():
            value = getattr(timex, field)
            if value is None:
                continue
            if value not in known:
                count += 1
                known[value] = f"t{count}"
                behind.append(_empty(known[value], value))
            attributes.append(f'{name}="{known[value]}"')
        if timex.anchor is not None:
            attributes.append('temporalFunction="true"')
        if timex.rule:
            attributes.append(f"comment={_attribute(timex.rule)}")
        words = _escape(timex.span.text)
        out += [_escape(text[at : timex.span.start]), f"<TIMEX3 {' '.join(attributes)}>{words}</TIMEX3>"]
        at = timex.span.end
    return "".join((*out, _escape(text[at:]), *behind, "</TimeML>\n"))


def _empty(tid: str, value: str, more: str = "") -> str:
    kind = "TIME" if "T" in value else "DATE"
    return f'<TIMEX3 tid="{tid}" type="{kind}" value={_attribute(value)}{more}/>'


def _escape(text: str) -> str:
    text = _ILLEGAL.sub("\ufffd", text)
    for character, escaped in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\r", "&#13;")):
        text = text.replace(character, escaped)
    return text


def _attribute(value: str) -> str:
    return quoteattr(_ILLEGAL.sub("\ufffd", value), {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})


def from_timeml(document: str) -> Annotated:
    """Return the text and the time expressions of a TimeML document.

    Reads what `to_timeml` writes, and other documents too: of those with a TEXT element (TempEval), what
    stands in it; elements other than TIMEX3 count as their words. Raises `FormatError` for what is no XML.

    >>> read = from_timeml('<TimeML>In <TIMEX3 tid="t1" type="DATE" value="2021">2021</TIMEX3>.</TimeML>')
    >>> read.text, read.timexes[0].value
    ('In 2021.', '2021')
    """
    try:
        # an encoding named in a str is of no use, and the parser refuses some
        root = ElementTree.fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", check_text(document, "document")))
    except (ElementTree.ParseError, ValueError) as error:
        raise FormatError(f"no TimeML document: {error}") from error
    values = {tag.get("tid"): tag.get("value") for tag in root.iter("TIMEX3")}
    inner = root.find(".//TEXT")
    pieces: list[str] = []
    timexes: list[Timex] = []
    _read(root if inner is None else inner, pieces, timexes, values, 0)
    return Annotated("".join(pieces), timexes=tuple(timexes))


def _read(
    element: ElementTree.Element,
    pieces: list[str],
    timexes: list[Timex],
    values: dict[str | None, str | None],
    start: int,
) -> int:
    """Gather the words and time expressions of an element; return the offset behind it."""
    at = start
    if element.text:
        pieces.append(element.text)
        at += len(element.text)
    for child in element:
        at = _read(child, pieces, timexes, values, at)
        if child.tail:
            pieces.append(child.tail)
            at += len(child.tail)
    if element.tag == "TIMEX3" and at > start:
        words = "".join(element.itertext())
        get = element.get
        timexes.append(
            Timex(
                Span(start, at, words),
                get("type", ""),
                get("value", ""),
                get("mod"),
                get("quant"),
                get("freq"),
                values.get(get("beginPoint")) if get("beginPoint") else None,
                values.get(get("endPoint")) if get("endPoint") else None,
                values.get(get("anchorTimeID")) if get("anchorTimeID") else None,
                get("comment", ""),
            )
        )
    return at
