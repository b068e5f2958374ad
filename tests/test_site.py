"""The pages as a site: the reference has every public name, and Sphinx builds them without a warning."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

import newscore

DOCS = Path(__file__).parent.parent / "docs"
NEEDED = ("sphinx", "myst_parser", "furo", "pyarrow", "spacy")
MISSING = [name for name in NEEDED if find_spec(name) is None]


def test_reference_has_every_public_name() -> None:
    listed = re.findall(r"^\.\. auto\w+:: newscore\.(\w+)$", (DOCS / "reference.md").read_text("utf-8"), re.M)
    assert sorted(listed) == sorted(set(newscore.__all__) - {"SCHEMA_VERSION", "__version__"})


def test_index_has_every_page() -> None:
    index = (DOCS / "index.md").read_text(encoding="utf-8")
    listed = re.findall(r"^(\w+)$", index[index.index("{toctree}") :], re.M)
    assert sorted(listed) == sorted(path.stem for path in DOCS.glob("*.md") if path.stem != "index")


@pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")
def test_site_builds_without_warnings(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "sphinx", "-W", "--keep-going", "-q", str(DOCS), str(tmp_path / "site")],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Return who said what, when" in (tmp_path / "site" / "reference.html").read_text(encoding="utf-8")
