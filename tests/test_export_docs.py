"""Runs the commands and the scripts of the pages on reach; their `>>>` examples run in test_docs.

The code for engines runs in test_engines.
"""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.code_blocks import DOCS, block_under, blocks

PAGES = ("tutorial.md", "howto.md", "formats.md")
ARTICLE = block_under("tutorial.md", "1. A first look", "text")


@pytest.mark.parametrize("page", PAGES)
def test_commands_run(page: str, tmp_path: Path) -> None:
    (tmp_path / "mill.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "stories").mkdir()
    (tmp_path / "stories" / "mill.txt").write_text(ARTICLE, encoding="utf-8")
    row = json.dumps({"id": "mill", "text": ARTICLE, "published": "2024-06-12"})
    (tmp_path / "articles.jsonl").write_text(f"{row}\n" * 3, encoding="utf-8")
    prelude = f'set -eo pipefail\nnewscore() {{ "{sys.executable}" -m newscore "$@"; }}\n'
    for block in blocks(page):
        if block.language == "sh":
            done = subprocess.run(
                ["bash", "-c", prelude + block.code],
                cwd=tmp_path,
                capture_output=True,
                timeout=60,
                check=False,
            )
            assert (done.returncode, done.stderr) == (0, b""), block.code
    made = {path.name: path.stat().st_size for path in tmp_path.iterdir() if path.is_file()}
    assert all(made.values())


def test_the_article_of_the_tutorial_is_one() -> None:
    (code,) = [block.code for block in blocks("tutorial.md") if "raw = " in block.code]
    lines = [line[4:] for line in code.splitlines() if line.startswith((">>> raw", "... "))]
    assert "\n".join(lines).partition('"""')[2].partition('"""')[0].split() == ARTICLE.split()


@pytest.mark.skipif(find_spec("spacy") is None, reason="spaCy is not installed")
def test_spacy_runs() -> None:
    code = block_under("howto.md", "Use it with spaCy", "python")
    exec(compile(code, str(DOCS / "howto.md"), "exec"), {})


@pytest.mark.parametrize("page", PAGES)
def test_every_block_is_run_somewhere(page: str) -> None:
    """By test_docs (`>>>`), by test_engines (the headings below), or here."""
    engines = {"PySpark", "Ray", "Dask", "DuckDB", "Polars", "pandas", "Hugging Face datasets"}
    for block in blocks(page):
        assert (
            block.language in ("sh", "text")
            or ">>> " in block.code
            or block.heading in engines | {"Use it with spaCy"}
        ), block
