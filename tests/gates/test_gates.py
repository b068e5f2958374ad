"""The figures of this checkout against the scores of record, and the rules of the record itself."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from tests.gates import __main__ as command
from tests.gates.measure import AREAS, ROOT, SHARED, digest, measure, measure_speed
from tests.gates.record import falls, load, note, settled, too_slow, with_scores


@pytest.mark.parametrize("area", AREAS)
def test_no_figure_falls(area: str) -> None:
    now = measure(area)
    if now is None:
        pytest.skip(f"the data of {area} are not beside the checkout")
    record = load()
    assert area in record, "no scores of record: python -m tests.gates --update"
    fallen = falls(area, record[area], now)
    assert not fallen, "\n".join(
        [*fallen, 'if it must be: python -m tests.gates --update --allow-regression "reason"']
    )


def test_no_speed_falls() -> None:
    folder, _ = AREAS["polnear speech"]
    if not folder.exists():
        pytest.skip("the development corpora are not beside the checkout")
    slow = too_slow("polnear speech", measure_speed(folder))
    assert not slow, f"as multiples of ftfy's speed: {slow}"


def test_every_figure_with_a_goal_has_a_floor() -> None:
    """What the public script beside the checkout prints with a goal stands in the scores of record."""
    script = SHARED / "eval/run.py"
    if not script.exists():
        pytest.skip("the public scorers are not beside the checkout")
    goals = runpy.run_path(str(script))["GOALS"]
    record = load()
    assert not [(area, name) for area, name in goals if name not in record[area]["figures"]]
    assert set(record) == set(AREAS)


def test_a_fall_within_the_tolerance_passes_and_does_not_lower_the_floor() -> None:
    floor = {"digest": "d", "figures": {"full F1": 0.8, "hurt_share": 0.01}}
    now = {"digest": "d", "figures": {"full F1": 0.7981, "hurt_share": 0.0119}}
    assert falls("quotes", floor, now) == []
    assert settled(floor, now) == floor


@pytest.mark.parametrize(("name", "value"), [("full F1", 0.7979), ("hurt_share", 0.0121)])
def test_a_greater_fall_is_told(name: str, value: float) -> None:
    floor = {"digest": "d", "figures": {"full F1": 0.8, "hurt_share": 0.01}}
    now = {"digest": "d", "figures": {**floor["figures"], name: value}}  # type: ignore[dict-item]
    assert [line.split(":")[0] for line in falls("quotes", floor, now)] == [f"quotes {name}"]
    assert settled(floor, now) == now  # what `--allow-regression` writes


def test_changed_data_and_vanished_figures_are_told() -> None:
    floor = {"digest": "d", "figures": {"full F1": 0.8}}
    assert "not those of the scores of record" in falls("quotes", floor, {**floor, "digest": "e"})[0]
    assert "no longer measured" in falls("quotes", floor, {"digest": "d", "figures": {}})[0]


def test_the_digest_sees_names_and_contents(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one")
    first = digest(tmp_path)
    (tmp_path / "a.txt").write_text("two")
    second = digest(tmp_path)
    (tmp_path / "a.txt").rename(tmp_path / "b.txt")
    assert len({first, second, digest(tmp_path)}) == 3


def test_a_lowered_floor_needs_a_reason(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        command.main(["--update", "--allow-regression", " "])
    assert "needs --update and a reason" in capsys.readouterr().err


def test_the_reason_goes_under_the_newest_version() -> None:
    changelog = "# Changelog\n\n## 0.2.0\n\nNew.\n\n## 0.1.0\n\nFirst.\n"
    once = note(changelog, ["dates value F1: 0.8100 -> 0.8000"], "ages are no dates")
    assert once == (
        "# Changelog\n\n## 0.2.0\n\nNew.\n\n### Scores lowered\n\n- ages are no dates\n"
        "  - dates value F1: 0.8100 -> 0.8000\n\n## 0.1.0\n\nFirst.\n"
    )
    twice = note(once, ["dates strict F1: 0.9 -> 0.8"], "another")
    assert twice.count("### Scores lowered") == 1
    assert twice.index("another") < twice.index("ages are no dates") < twice.index("## 0.1.0")


def test_the_page_on_evaluation_has_the_scores_of_record() -> None:
    page = (ROOT / "docs" / "evaluation.md").read_text(encoding="utf-8")
    assert with_scores(page, load()) == page, "python -m tests.gates --update writes them"
    assert "| timebank | value F1 | " in page
