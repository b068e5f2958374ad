"""The report of changed answers, on a small repository of its own."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

import newscore
from tests.gates import changes

PATCH = """
_all_timexes = find_timexes

def find_timexes(text, *, published=None):
    return [timex for timex in _all_timexes(text, published=published) if timex.span.text != "Last Friday"]
"""


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository whose second commit no longer finds `Last Friday`."""
    if shutil.which("git") is None:
        pytest.skip("no git")
    root = tmp_path / "project"
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(Path(newscore.__file__).parent, root / "newscore", ignore=ignore)
    shutil.copytree(changes.ROOT / "seeds", root / "seeds")
    git = ["git", "-C", str(root), "-c", "user.name=a", "-c", "user.email=a@example.org"]
    subprocess.run([*git, "init", "--quiet"], check=True)
    for addition in ("", PATCH):
        with (root / "newscore/dates/__init__.py").open("a", encoding="utf-8") as file:
            file.write(addition)
        subprocess.run([*git, "add", "."], check=True)
        subprocess.run([*git, "commit", "--quiet", "-m", "a commit"], check=True)
    monkeypatch.setattr(changes, "ROOT", root)
    monkeypatch.setattr(changes, "CORPORA", tmp_path / "none")
    return root


def test_lost_answers_are_shown_with_text_and_rule(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert changes.main(["HEAD~1", "HEAD", "--area", "dates"]) == 0
    shown = capsys.readouterr().out
    assert "0 gained (0 as in the gold), 1 lost (1 as in the gold)" in shown
    assert "-= island-ferry @" in shown
    assert "Last Friday\n      DATE 2024-10-18" in shown
    listed = subprocess.run(
        ["git", "-C", str(repository), "worktree", "list"], capture_output=True, text=True, check=True
    )
    assert len(listed.stdout.splitlines()) == 1, "a worktree was left behind"


def test_a_commit_is_set_against_the_working_tree(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = repository / "newscore/dates/__init__.py"
    place.write_text(place.read_text(encoding="utf-8").replace(PATCH, ""), encoding="utf-8")
    assert changes.main(["HEAD", "--area", "dates"]) == 0
    assert "1 gained (1 as in the gold), 0 lost (0 as in the gold)" in capsys.readouterr().out


def test_an_unknown_revision_is_told(repository: Path) -> None:
    with pytest.raises(SystemExit, match="git worktree"):
        changes.main(["no-such-commit"])
