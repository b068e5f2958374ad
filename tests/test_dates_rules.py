"""Every row of the date grammar on its own examples and counterexamples."""

from __future__ import annotations

import re

import pytest

from newscore.dates import find_timexes
from newscore.dates.grammar import RULES

READ_ON = "2013-05-15"  # a Wednesday


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule_keeps_its_examples(rule):
    assert rule.examples
    for example in rule.examples:
        text, _, value = example.rpartition(": ")
        start, end = text.index("["), text.index("]") - 1
        plain = text.replace("[", "").replace("]", "")
        got = [t for t in find_timexes(plain, published=READ_ON) if t.span.start == start]
        assert [(t.span.end, t.value, t.rule) for t in got] == [(end, value, rule.name)], example


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule_keeps_off_its_counterexamples(rule):
    assert rule.counterexamples
    for example in rule.counterexamples:
        got = [(t.span.text, t.rule) for t in find_timexes(example, published=READ_ON)]
        assert rule.name not in {name for _, name in got}, (example, got)


def test_every_rule_has_a_name_of_its_own():
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))
    assert all(re.fullmatch(r"[a-z]+(?:[.-][a-z]+)*", name) for name in names)
