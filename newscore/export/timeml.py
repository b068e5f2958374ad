"""TimeML 1.2.1: the cleaned text with its time expressions as TIMEX3 elements."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree
from xml.sax.saxutils import quoteattr

from newscore.article import Analysis, check_analysis
from newscore.dates import Timex
from newscore.errors import FormatError, check_text
from newscore.export.annotated import Annotated, joined, read_timex
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
    return joined(_pieces(check_analysis(analysis)))


def _pieces(analysis: Analysis) -> Iterator[str]:
    text = analysis.text
    known: dict[str, str] = {}  # value -> tid of an empty element
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>'
    if analysis.article.published:
        published = str(analysis.article.published)
        known[published] = "t0"
        yield _empty("t0", published, ' functionInDocument="CREATION_TIME"')
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
        yield f"{_escape(text[at : timex.span.start])}<TIMEX3 {' '.join(attributes)}>{words}</TIMEX3>"
        at = timex.span.end
    yield _escape(text[at:])
    yield from behind
    yield "</TimeML>\n"


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
    stands in it; elements other than TIMEX3 count as their words. Raises `FormatError` for what is no
    XML, for a document that declares entities (they could grow without bound), for a TIMEX3 inside another.

    >>> read = from_timeml('<TimeML>In <TIMEX3 tid="t1" type="DATE" value="2021">2021</TIMEX3>.</TimeML>')
    >>> read.text, read.timexes[0].value
    ('In 2021.', '2021')
    """
    if "<!ENTITY" in check_text(document, "document"):
        raise FormatError("no TimeML document: it declares entities")
    try:
        # an encoding named in a str is of no use, and the parser refuses some
        root = ElementTree.fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", document))
    except (ElementTree.ParseError, ValueError) as error:
        raise FormatError(f"no TimeML document: {error}") from error
    values = {tag.get("tid"): tag.get("value") for tag in root.iter("TIMEX3")}
    inner = root.find(".//TEXT")
    return _read(root if inner is None else inner, values)


def _read(root: ElementTree.Element, values: dict[str | None, str | None]) -> Annotated:
    """Gather the words and time expressions of an element, however deep its elements stand."""
    pieces: list[str] = []
    timexes: list[Timex] = []
    at = 0
    opened: tuple[ElementTree.Element, int, int] | None = None  # with where it and its pieces begin
    todo: list[ElementTree.Element | str | None] = [
        root
    ]  # the next one last; None closes the time expression
    while todo:
        item = todo.pop()
        if isinstance(item, str):
            pieces.append(item)
            at += len(item)
        elif item is None and opened is not None:
            element, start, first = opened
            opened = None
            if at > start:
                timexes.append(_timex(element, Span(start, at, "".join(pieces[first:])), values))
        elif item is not None:
            if item.tag == "TIMEX3":
                if opened is not None:
                    raise FormatError("no TimeML document: a TIMEX3 inside another")
                opened = item, at, len(pieces)
                todo.append(None)
            for child in reversed(item):
                todo += [child.tail or "", child]
            todo.append(item.text or "")
    return Annotated("".join(pieces), timexes=tuple(timexes))


def _timex(element: ElementTree.Element, span: Span, values: dict[str | None, str | None]) -> Timex:
    get = element.get
    known: dict[str, str | None] = {name: get(name) for name in ("type", "mod", "quant", "freq")}
    known |= {"value": get("value", ""), "rule": get("comment", "")}
    known |= {field: values.get(get(name)) if get(name) else None for name, field in _POINTS.items()}
    return read_timex(f"TIMEX3 {get('tid')}", (span,), known)
