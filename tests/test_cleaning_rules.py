"""Every row of the residue and dateline rules on its own examples; lines and parts from the case files."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import newscore
from newscore.cleaning import clean, find_parts, repair
from newscore.cleaning.marginalia import MARGIN_RULES
from newscore.cleaning.residue import RULES, find_residue
from newscore.cleaning.rules import MARKS, LineRule
from newscore.datelines import DATELINE_RULES, find_dateline
from newscore.lexicons.residue import EDGE_LABELS, LABELS
from tests.cases import rows

ALL = (*RULES, *MARGIN_RULES)
OPENING = "The bridge will stay shut until the spring of next year, the mayor of Riverton said on Monday."
MIDDLE = (
    "Ferries will run every ten minutes from early in the morning until midnight, the harbour office said."
)
CLOSING = (
    "Nobody in the town could remember a winter without the bridge, she added, and few wanted to see one."
)
PLACES = {
    "head": f"Bridge shut until spring\n\n{{}}\n\n{OPENING}\n\n{MIDDLE}",
    "body": f"{OPENING}\n\n{MIDDLE}\n\n{{}}\n\n{CLOSING}\n\n{OPENING[:-1]} again.",
    "end": f"{OPENING}\n\n{MIDDLE}\n\n{CLOSING}\n\n{{}}",
}


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.name)
def test_rule_accepts_its_examples_and_is_brought_by_their_words(rule: Any) -> None:
    for example in rule.examples:
        assert rule.test(example), example
        assert len(example) <= rule.longest
        words = set(re.findall(r"[^\W_]+|[^\w\s]|_", example.lower()))
        words |= {"0"} if re.search(r"\d", example) else set()
        assert words & rule.words, example


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule_takes_its_examples_out_of_an_article(rule: Any) -> None:
    place = PLACES["body" if rule.where == "anywhere" else "end"]
    for example in rule.examples:
        text = place.format(example)
        _, found = find_residue(text)
        assert len(found) == 1, example
        assert clean(text) == re.sub(r"\n{3,}", "\n\n", place.format("")).strip()


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.name)
def test_counterexamples_stay_whatever_the_rule(rule: Any) -> None:
    for example in rule.counterexamples:
        assert not rule.test(example), example
        text = PLACES["body"].format(example)
        assert clean(text) == repair(text), example


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.name)
def test_rule_has_both_kinds_of_examples(rule: Any) -> None:
    assert rule.examples
    assert rule.counterexamples


_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[(|)]")


def _alternatives(pattern: str) -> list[str]:
    """The pattern cut at its outermost bars, and at those of a group that is a whole alternative."""
    depth, cuts, closed = 0, [-1], 0
    for found in _PIECE.finditer(pattern):
        depth += {"(": 1, ")": -1}.get(found[0], 0)
        if found[0] == "|" and not depth:
            cuts.append(found.start())
        closed = closed or (found.end() if found[0] == ")" and not depth else 0)
    if len(cuts) > 1:
        cuts.append(len(pattern))
        return [one for low, high in pairwise(cuts) for one in _alternatives(pattern[low + 1 : high])]
    if pattern.startswith("(?:") and closed == len(pattern):
        return _alternatives(pattern[3:-1])
    return [pattern]


def test_alternatives_are_cut_at_the_outermost_bars() -> None:
    assert _alternatives(r"a(?:b|c)|(?:d|e[|)]\|)|f\(|(?:g)(?:h|i)") == [
        r"a(?:b|c)",
        "d",
        r"e[|)]\|",
        r"f\(",
        "(?:g)(?:h|i)",
    ]


def _whole_line_patterns(test: Any) -> Iterator[tuple[re.Pattern[str], str]]:
    """The patterns that a test matches with a whole line, and the marks that it takes off the line before."""
    if inspect.isbuiltin(test) and isinstance(test.__self__, re.Pattern) and test.__name__ == "fullmatch":
        yield test.__self__, ""
    elif inspect.isfunction(test):
        held = inspect.getclosurevars(test)
        if "match" in held.nonlocals:  # a test of `match_line`
            yield held.nonlocals["match"](), MARKS
        for one in held.nonlocals.get("tests", ()):  # a test of `every`
            yield from _whole_line_patterns(one)
        if test.__name__ == "<lambda>":
            for one in held.globals.values():
                if isinstance(one, re.Pattern) and "fullmatch" in test.__code__.co_names:
                    yield one, ""
                elif inspect.isfunction(one) and "match" in inspect.getclosurevars(one).nonlocals:
                    yield from _whole_line_patterns(one)


def _rules_by_test() -> list[Any]:
    """The rules, those together that share a test: they also share what its alternatives are for."""
    shared: dict[Callable[[str], object], list[LineRule]] = {}
    for rule in ALL:
        shared.setdefault(rule.test, []).append(rule)
    return [
        pytest.param(rules, id="-".join(rule.name for rule in rules))
        for rules in shared.values()
        if any(_whole_line_patterns(rules[0].test))
    ]


@pytest.mark.parametrize("rules", _rules_by_test())
def test_every_alternative_of_a_rule_is_needed_by_an_example(rules: list[LineRule]) -> None:
    """An example needs an alternative if it fits no other one, and if no other rule takes it."""
    decided = set()
    for rule in rules:
        place = PLACES["body" if rule.where == "anywhere" else "end"]
        for example in rule.examples:
            takers = set(find_residue(place.format(example))[1].values())
            if rule in MARGIN_RULES or takers == {rule.name}:
                decided.add(example)
    for pattern, marks in _whole_line_patterns(rules[0].test):
        alternatives = [re.compile(one, pattern.flags) for one in _alternatives(pattern.pattern)]
        needed = set()
        for example in decided:
            fitting = [one for one in alternatives if one.fullmatch(example.strip(marks or None))]
            needed.update(fitting if len(fitting) == 1 else [])
        assert [one.pattern for one in alternatives if one not in needed] == []


def test_rules_have_names_of_their_own() -> None:
    names = [rule.name for rule in ALL]
    assert len(names) == len(set(names))
    assert all(re.fullmatch(r"(?:residue|margin)(?:\.[a-z_]+){1,2}", name) for name in names)


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.name)
def test_words_that_bring_a_rule_are_words_that_a_line_can_have(rule: Any) -> None:
    for word in rule.words:
        assert re.fullmatch(r"[^\W_]+|[^\w\s]|_", word), word
        assert word == word.lower()


def test_labels_are_lower_case_distinct_and_without_marks_at_their_edges() -> None:
    seen: set[str] = set()
    for phrases in (*LABELS.values(), *EDGE_LABELS.values()):
        for phrase in phrases:
            assert phrase == phrase.lower()
            labelled = f"{OPENING}\n\n» {phrase.upper()} «"
            if phrase in EDGE_LABELS["menu"]:  # the names of sections stand above an article
                labelled = f"» {phrase.upper()} «\n\n{OPENING}"
            assert clean(labelled) == OPENING, phrase
        assert not seen & phrases
        seen |= phrases


@pytest.mark.parametrize("rule", DATELINE_RULES, ids=lambda rule: rule.name)
def test_dateline_rule_on_its_rows(rule: Any) -> None:
    for example in rule.examples:
        found = find_dateline(example)
        assert found is not None, example
        assert found[1] == rule.name, example
        assert example[found[0] :] in ("", "Rain stopped play."), example
    for example in rule.counterexamples:
        assert find_dateline(example) is None, example


def _lines() -> list[Any]:
    found = []
    for path, row in rows("cleaning_lines"):
        drop = row.get("drop", path.stem == "wild")
        marks = [pytest.mark.xfail(strict=True, reason=row["note"])] if row.get("expect") == "fail" else []
        for where in row["where"]:
            name = f"{path.stem}-{where}-{row['id']}"
            found.append(pytest.param(row["line"], where, drop, id=name, marks=marks))
    return found


@pytest.mark.parametrize(("line", "where", "drop"), _lines())
def test_line(line: str, where: str, drop: bool) -> None:
    text = PLACES[where].format(line)
    without = re.sub(r"\n{3,}", "\n\n", PLACES[where].format("")).strip()
    assert clean(text) == (without if drop else text)


def _stories() -> list[Any]:
    return [pytest.param(row, id=f"{path.stem}-{row['id']}") for path, row in rows("cleaning_parts")]


@pytest.mark.parametrize("case", _stories())
def test_parts(case: dict[str, Any]) -> None:
    parts = find_parts(case["text"])
    assert [[part.role, part.span.text] for part in parts] == case["expected"]
    assert all(case["text"][part.span.start : part.span.end] == part.span.text for part in parts)
    assert all(one.span.end <= other.span.start for one, other in pairwise(parts))
    assert all(part.rule for part in parts)


def test_tables_hold_no_text_longer_than_an_example() -> None:
    """A rule speaks of forms, not of sites: no address but those reserved for examples stands in a rule."""
    for name in ("promotion_rules", "call_rules", "interface_rules", "note_rules", "marginalia"):
        text = Path(newscore.__file__).parent.joinpath("cleaning", f"{name}.py").read_text(encoding="utf-8")
        hosts = set(re.findall(r"[a-z0-9.-]+\.(?:com|org|net)\b", text))
        assert {host for host in hosts if not host.endswith(("example.org", "example.com"))} <= {
            "pic.twitter.com",
            "instagram.com",
        }
