"""Runs the examples of README.md, docs/*.md and the other pages: what they show is what comes out.

The doctests of the modules run by `--doctest-modules`.
"""

from __future__ import annotations

import doctest
import re
import tomllib
from pathlib import Path

import pytest

import newscore

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("seeds/*.md")])


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_examples_run(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)  # examples open seeds/...
    text = page.read_text(encoding="utf-8")
    text = re.sub(r"^```.*$", "", text, flags=re.M)  # else the closing fence reads as output
    test = doctest.DocTestParser().get_doctest(text, {"newscore": newscore}, page.name, str(page), 0)
    flags = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS
    report: list[str] = []
    failed = doctest.DocTestRunner(optionflags=flags, verbose=False).run(test, out=report.append).failed
    assert not failed, "".join(report)


@pytest.mark.skipif(not (ROOT / ".ci/run").exists(), reason="no checkout")
@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?:|mailto:|#)([^)#\s]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_versions_agree() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert newscore.__version__ == project["version"]


@pytest.mark.skipif(not (ROOT / ".ci/run").exists(), reason="no checkout")
def test_the_whole_check_runs_the_test_command_of_the_readme() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    command = next(line.strip() for line in readme if line.strip().endswith("python -m pytest"))
    check = (ROOT / ".ci/run").read_text(encoding="utf-8").splitlines()
    assert command in [line.strip() for line in check]


@pytest.mark.parametrize("name", newscore.__all__)
def test_public_names_are_documented(name: str) -> None:
    value = getattr(newscore, name)
    if not callable(value):
        return
    doc = (value.__doc__ or "").strip()
    assert doc.split("\n\n")[0].endswith((".", ":")), f"{name}: {doc[:60]!r}"
    if not isinstance(value, type):
        assert ">>>" in doc, f"{name} shows no example"
