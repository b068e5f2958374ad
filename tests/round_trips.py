"""What every written form must be: true to its format, and read back as it was."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any
from xml.etree import ElementTree

import newscore
from newscore.export import timeml
from newscore.export.html.text import escape
from newscore.tokens import Tokens


def plain(statements: Sequence[newscore.Attribution]) -> list[newscore.Attribution]:
    """The attributions without when they were made."""
    return [newscore.Attribution(s.type, s.content, s.cue, s.source, s.speaker, s.rule) for s in statements]


def legal(text: str) -> str:
    """The text, with U+FFFD for what XML cannot hold."""
    return re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)


def check_timeml(story: newscore.Analysis) -> None:
    document = newscore.to_timeml(story)
    root = ElementTree.fromstring(document.encode())
    assert root.tag == "TimeML"
    assert "".join(root.itertext()) == legal(story.text)
    rules = dict(re.findall(r"(\w+) (ID|IDREF|CDATA|\([^)]*\)) ", timeml.DTD))
    tags = list(root)
    names = [tag.get("tid") for tag in tags]
    assert len(names) == len(set(names))
    for tag in tags:
        assert tag.tag == "TIMEX3"
        assert len(tag) == 0
        assert {"tid", "type", "value"} <= set(tag.keys()) <= set(rules)
        for name, value in tag.items():
            rule = rules[name]
            if rule == "IDREF":
                assert value in names
            elif rule == "ID":
                assert re.fullmatch(r"t\d+", value)
            elif rule != "CDATA":
                assert value in rule.strip("() ").replace("|", " ").split()
    back = newscore.from_timeml(document)
    assert back.text == legal(story.text)
    assert [replace(t, span=t.span) for t in back.timexes] == [
        replace(t, span=newscore.Span(t.span.start, t.span.end, legal(t.span.text))) for t in story.timexes
    ]


def joined(spans: Sequence[newscore.Span], text: str) -> list[tuple[int, int]]:
    """Spans as brat can hold them: what only line ends part is one, and blank ends of lines are out."""
    found: list[tuple[int, int]] = []
    for span in spans:
        for line in re.finditer("[^\n]+", span.text):
            if line[0].isspace():
                continue
            start, end = span.start + line.start(), span.start + line.end()
            if found and "\n" in (gap := text[found[-1][1] : start]) and gap.isspace():
                start = found.pop()[0]
            found.append((start, end))
    return found


def check_brat(story: newscore.Analysis) -> None:
    text, annotations = newscore.to_brat(story)
    assert text == story.text
    names = set()
    for line in annotations.split("\n")[:-1]:
        mark, rest = line.split("\t")[:2]
        assert mark not in names
        names.add(mark)
        if mark[0] == "T":
            places = rest.partition(" ")[2]
            pieces = [text[int(a) : int(b)] for a, b in (place.split() for place in places.split(";"))]
            assert all(pieces)
            assert not any("\n" in piece for piece in pieces)
            assert len(" ".join(pieces)) == len(line.split("\t", 2)[2])
        elif mark[0] in "RA":
            assert all(word.partition(":")[2] in names for word in rest.split() if ":T" in word)
    back = newscore.from_brat(text, annotations)
    assert len(back.attributions) == len(story.attributions)
    for read, said in zip(back.attributions, story.attributions, strict=True):
        assert (read.type, read.speaker, read.rule) == (said.type, said.speaker, said.rule)
        for name in ("content", "cue", "source"):
            spans = [(span.start, span.end) for span in getattr(read, name)]
            assert spans == joined(getattr(said, name), text)
    assert list(back.timexes) == list(story.timexes)


def check_annotations(story: newscore.Analysis) -> list[dict[str, Any]]:
    rows = newscore.to_annotations(story, target="https://example.org/a")
    source = story.article.text
    assert len({row["id"] for row in rows}) == len(rows)
    for row in rows:
        assert {"@context", "id", "type", "target"} <= set(row)
        assert (row["@context"], row["type"]) == ("http://www.w3.org/ns/anno.jsonld", "Annotation")
        for place in row["target"]:
            position, quote = place["selector"]
            start, end = position["start"], position["end"]
            assert source[start:end] == quote["exact"]
            assert source[:start].endswith(quote["prefix"])
            assert source[end:].startswith(quote["suffix"])
    return rows


def check_conll(story: newscore.Analysis) -> None:
    columns = newscore.to_conll(story)
    text, tokens = story.text, Tokens(story.text)
    rows = [line.split("\t") for line in columns.split("\n") if line and not line.startswith("# ")]
    assert {len(row) for row in rows} <= {6}
    assert [row[1] for row in rows] == tokens.words

    def whole(spans: Sequence[newscore.Span]) -> list[tuple[int, int]]:
        found = []
        for span in spans:
            inside = [
                i for i, start in enumerate(tokens.starts) if start < span.end and tokens.end(i) > span.start
            ]
            found += [(tokens.starts[inside[0]], tokens.end(inside[-1]))] if inside else []
        return found

    back = newscore.from_conll(columns, text)
    for read, said in zip(back.attributions, story.attributions, strict=True):
        assert (read.type, read.speaker, read.rule) == (said.type, said.speaker, said.rule)
        for name in ("content", "cue", "source"):
            assert [(span.start, span.end) for span in getattr(read, name)] == whole(getattr(said, name))
    kept = [timex for timex in story.timexes if whole([timex.span])]
    assert [replace(t, span=newscore.Span(0, 0, "")) for t in back.timexes] == [
        replace(t, span=newscore.Span(0, 0, "")) for t in kept
    ]


VOID = {"meta", "input"}


class Reader(HTMLParser):
    """Reads the page back: tags, links, ids, and the text of the article with and without `del` or `ins`."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.handlers: list[str] = []
        self.clean = self.raw = ""
        self._open: list[tuple[str, str]] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        self.handlers += [name for name in found if name.startswith("on") or name in ("style", "src")]
        self.links += [found[name] for name in ("href",) if name in found]
        self.links += [f"#{found[name]}" for name in ("aria-describedby", "aria-labelledby") if name in found]
        self.ids += [found["id"]] if "id" in found else []
        if tag not in VOID:
            self._open.append((tag, found.get("class", "")))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if ("div", "article") in self._open:
            tags = [tag for tag, _ in self._open]
            self.clean += "" if "del" in tags else data
            self.raw += "" if "ins" in tags else data


def shown(text: str) -> str:
    """What a reader of HTML makes of a text that was escaped, character by character."""
    return html.unescape(escape(text))


def check_html(page: str, analysis: newscore.Analysis) -> Reader:
    reader = Reader(page)
    assert reader.clean == shown(analysis.text)
    assert reader.raw == shown(analysis.article.text)
    assert len(reader.ids) == len(set(reader.ids))
    assert not reader.handlers
    assert max(page) <= "\xff"  # one byte for each character in memory
    assert {link for link in reader.links if link[1:] not in reader.ids or link[0] != "#"} == set()
    assert reader.tags.count("script") == reader.tags.count("style") == 1
    allowed = {"a", "del", "ins", "span"}
    inside = page[page.index('<div class="article"') : page.index("</section>")]
    assert set(re.findall(r"<([a-z0-9]+)", inside)) <= allowed | {"div"}
    page.encode("utf-8")
    return reader
