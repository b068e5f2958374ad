"""Speakers: whom the sources of a text name. Cases mark sources with {...} and contents with ⟦...⟧."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscore.quotes.capitals import read_run
from newscore.quotes.names import Register
from newscore.quotes.records import Attribution
from newscore.quotes.reference_rules import RULES, Rule, read_phrase
from newscore.quotes.references import _names_in
from newscore.quotes.speakers import name_speakers
from newscore.spans import Span
from newscore.tokens import Tokens
from tests.cases import params
from tests.growth import too_slow

MARK = re.compile(r"[{}⟦⟧]")


def attributions_of(marked: str) -> tuple[str, list[Attribution]]:
    """Return the text without marks, and one attribution for each marked source.

    The nth content belongs to the nth source; without contents the sources stand alone.
    """
    parts: list[str] = []
    opened: dict[str, int] = {}
    spans: dict[str, list[tuple[int, int]]] = {"{": [], "⟦": []}
    at = last = 0
    for found in MARK.finditer(marked):
        parts.append(marked[last : found.start()])
        at += found.start() - last
        last = found.end()
        mark = found[0]
        if mark in spans:
            opened[mark] = at
        else:
            opener = "{" if mark == "}" else "⟦"
            spans[opener].append((opened[opener], at))
    parts.append(marked[last:])
    text = "".join(parts)
    contents = spans["⟦"] or [None] * len(spans["{"])
    assert len(contents) == len(spans["{"]), "as many contents as sources, or none"
    out = []
    for source, content in zip(spans["{"], contents, strict=True):
        said = (Span.of(text, *content),) if content else ()
        kind = "direct" if said and said[0].text[0] in "\"“'‘" else "indirect"
        out.append(Attribution(kind, said, (), (Span.of(text, *source),), None, ""))
    return text, out


@pytest.mark.parametrize("case", params("speakers"))
def test_case(case: dict[str, Any]) -> None:
    text, attributions = attributions_of(case["text"])
    assert name_speakers(Tokens(text), attributions) == case["expected"]


def deciding_rule(text: str) -> str:
    """Return the name of the rule that reads a noun phrase, "" if none does."""
    phrase = read_phrase(text, _names_in(text, Register("")))
    return next((rule.name for rule in RULES if phrase is not None and rule.read(phrase) is not None), "")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule_reads_its_examples(rule: Rule) -> None:
    for phrase in rule.examples:
        assert deciding_rule(phrase) == rule.name, phrase
    for phrase in rule.counterexamples:
        assert deciding_rule(phrase) != rule.name, phrase


def test_rules_have_names_of_their_own() -> None:
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("run", "expected"),
    [
        ("Secretary of State Jane Roe", [("Jane Roe", "person")]),
        ("General Motors", [("General Motors", "organisation")]),
        ("Dean Smith", [("Dean Smith", "person")]),
        ("Jude Law", [("Jude Law", "person")]),
        ("Roe Foundation", [("Roe Foundation", "organisation")]),
        ("Kim Jong-un", [("Kim Jong-un", "person")]),
        ("Friday Roe", [("Roe", "other")]),
        ("Roe. He", [("Roe", "other")]),
        ("Roe and Doe", [("Roe", "other"), ("Doe", "other")]),
        ("Department of Health and Social Care", [("Department of Health and Social Care", "organisation")]),
        ("North Korea", [("North Korea", "place")]),
        ("House Republicans", [("House Republicans", "people")]),
        ("Wall Street", [("Wall Street", "other")]),
        ("Theresa May", [("Theresa May", "person")]),
        ("Two-thirds", []),
        ("But", []),
        ("I’d", []),
    ],
)
def test_a_run_is_cut_into_names(run: str, expected: list[tuple[str, str]]) -> None:
    assert [(part.name, part.kind) for part in read_run(run)] == expected


def test_the_register_lists_people_and_bodies() -> None:
    register = Register("Mayor Jane Roe met Mr. Doe of Norhaven Council. Roe left. John Doe stayed.")
    people = {
        entity.name: register.gender_of(entity) for entity in register.entities if entity.kind == "person"
    }
    assert people == {"Jane Roe": "f", "John Doe": "m"}
    assert [part.entity.name for part in register.mentions if part.entity] == [
        "Jane Roe",
        "John Doe",
        "Norhaven Council",
        "Jane Roe",
        "John Doe",
    ]


def sources_of(text: str, pattern: str) -> list[Attribution]:
    """An attribution for every match of a pattern: what another finder might call a source."""
    return [
        Attribution("direct", (), (), (Span(found.start(), found.end(), found[0]),), None, "")
        for found in re.finditer(pattern, text)
    ]


@settings(deadline=None)
@given(st.text(max_size=300))
def test_any_text_gives_an_answer(text: str) -> None:
    attributions = sources_of(text, r"\S+(?:\s\S+)?")
    names = name_speakers(Tokens(text), attributions)
    assert len(names) == len(attributions)
    for name in names:
        assert name is None or (name and name == name.strip())


WORDS = st.sampled_from(
    "Mr. Mrs. Jane John Roe Doe Jr. the The he she He She they it who said and of , . ; “ ” ( ) EPA Agency "
    "campaign "
    "mayor Mayor ’s company Kim Jong-un de al-Rashid \n".split(" ")
)


@settings(deadline=None)
@given(st.lists(WORDS, max_size=60), st.integers(1, 3))
def test_a_speaker_is_printed_and_no_pronoun(words: list[str], length: int) -> None:
    text = " ".join(words)
    attributions = sources_of(text, r"\S+" + r"\s\S+" * (length - 1))
    for name in name_speakers(Tokens(text), attributions):
        if name is None:
            continue
        assert name not in {"he", "she", "they", "They", "it", "who"}
        for word in re.findall(r"\w+", name):
            assert word in text


def test_sources_out_of_order_get_the_same_names() -> None:
    text, attributions = attributions_of("{Jane Roe} said ⟦no⟧. {She} left ⟦early⟧. {Mr. Doe} said ⟦yes⟧.")
    names = name_speakers(Tokens(text), attributions)
    assert name_speakers(Tokens(text), attributions[::-1]) == names[::-1] == ["Doe", "Jane Roe", "Jane Roe"]


def test_an_empty_source_has_no_name() -> None:
    assert name_speakers(Tokens("It rained."), [Attribution("indirect", (), (), (), None, "")]) == [None]


HOSTILE = {
    "he": lambda size: ("John Roe left. " + "Then he said so. " * size, r"\bhe\b"),
    "names": lambda size: (" ".join(f"Jane {word} said so." for word in spell(size)), r"Jane \w+"),
    "namesakes": lambda size: (
        " ".join(f"{word} Roe said so. Roe left." for word in spell(size)),
        r"Roe(?= left)",
    ),
    "agencies": lambda size: (
        " ".join(f"{word} Agency left. The agency sat." for word in spell(size)),
        "The agency",
    ),
    "mayors": lambda size: (
        " ".join(f"Mayor Jane {word} left. The mayor sat." for word in spell(size)),
        "The mayor",
    ),
    "campaigns": lambda size: (
        " ".join(f"{w} campaign left. The campaign sat." for w in spell(size)),
        "The campaign",
    ),
    "honorifics": lambda size: ("Mr. " * size * 4, r"Mr\. Mr\."),
    "capitals": lambda size: ("Aa " * size * 4, "Aa Aa"),
    "links": lambda size: ("Aa of the " * size * 3, "Aa of the Aa"),
    "nicknames": lambda size: ('Aa "Bb" ' * size * 3, 'Aa "Bb"'),
    "one source": lambda size: ("Jane " + "Roe, " * size * 4, "Jane.*"),
    "one word": lambda size: ("A" + "a" * size * 20, "A.*"),
}


def spell(size: int) -> list[str]:
    """As many words with a capital, no two alike."""
    letters = "abcdefghij"
    return [
        "B" + "".join(letters[int(digit)] for digit in str(number)) for number in range(1000, 1000 + size)
    ]


@pytest.mark.parametrize("kind", HOSTILE)
def test_time_grows_with_the_length(kind: str) -> None:
    def make(size: int) -> tuple[Tokens, list[Attribution]]:
        text, pattern = HOSTILE[kind](size)
        return Tokens(text), sources_of(text, pattern)

    assert not (told := too_slow(lambda made: name_speakers(*made), make, 250, 1000)), told
