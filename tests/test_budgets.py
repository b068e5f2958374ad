"""The budgets of size and of start: what an import loads, what a first call costs, what the wheel holds.

Counted by module lists and by ratios, since bare milliseconds differ between machines.
"""

import ast
import os
import runpy
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

import newscore
from tests.gates.measure import speed_ratios
from tests.gates.record import too_slow

PACKAGE = Path(newscore.__file__).parent
ROOT = Path(__file__).parents[1]
LEAN_WHEEL = ROOT / ".ci" / "lean_wheel.py"
DATA = {".py", ".typed", ".txt", ".tsv", ".json"}
WHEEL_BUDGET = 300_000  # bytes
SEEDS = sorted(ROOT.glob("seeds/*.txt"))


def python(code: str, **variables: str) -> str:
    """Run code in a new interpreter, on this newscore, and return what it prints."""
    environment = {**os.environ, "PYTHONPATH": str(PACKAGE.parent), **variables}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, env=environment
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_import_loads_no_dependency() -> None:
    loaded = python("""
import sys
before = set(sys.modules)
import newscore
print(*sorted(set(sys.modules) - before))
""").split()
    assert [name for name in loaded if name.startswith("newscore")] == ["newscore"]
    assert not {"regex", "ftfy", "dataclasses", "json"}.intersection(loaded), loaded


def test_each_public_name_is_found() -> None:
    python("""
import newscore
assert set(newscore._HOMES) | {"__version__"} == set(newscore.__all__)
for name in newscore.__all__:
    getattr(newscore, name)
""")


def test_first_analysis_costs_little_more_than_the_imports_it_needs(tmp_path: Path) -> None:
    """In a new interpreter: the first call, imports and tables included, against importing ftfy.

    The budget is 150 ms where ftfy takes 50 ms.
    """
    code = """
import time
began = time.perf_counter()
import ftfy
base = time.perf_counter() - began
import newscore
began = time.perf_counter()
newscore.analyze("“It rained,” said Ann Lee on Monday. She left.", published="2024-05-02")
print((time.perf_counter() - began) / base)
"""
    # compiled once, as an installer does
    cache = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(tmp_path)}
    best = min(float(python(code, **cache)) for _ in range(6))
    assert best <= 3, f"the first analysis takes {best:.1f} times as long as importing ftfy"


def test_speed_beside_ftfy() -> None:
    """Throughput on the seeds as a part of `ftfy.fix_text`'s, CPU time, best of rounds that take turns."""
    texts = [path.read_text(encoding="utf-8") for path in SEEDS] * 4
    slow = too_slow("seeds", speed_ratios([(text, None) for text in texts], rounds=5))
    assert not slow, f"as parts of ftfy's speed: {slow}"


def test_package_holds_no_stray_files() -> None:
    files = [path for path in PACKAGE.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    stray = [path.name for path in files if path.suffix not in DATA and path.name != "py.typed"]
    assert not stray
    assert (PACKAGE / "py.typed").exists()


def check_wheel(path: Path) -> None:
    """Assert that a wheel is small, and holds the package and nothing else."""
    assert path.stat().st_size <= WHEEL_BUDGET
    with zipfile.ZipFile(path) as wheel:
        names = [name for name in wheel.namelist() if ".dist-info/" not in name]
        licences = [name for name in wheel.namelist() if name.endswith("/licenses/LICENSE")]
    ours = {str(path.relative_to(PACKAGE.parent)) for path in PACKAGE.rglob("*") if path.suffix in DATA}
    assert set(names) == {name for name in ours if "__pycache__" not in name}
    assert licences


@pytest.mark.skipif("NEWSCORE_WHEEL" not in os.environ, reason="NEWSCORE_WHEEL names no built wheel")
def test_built_wheel() -> None:
    check_wheel(Path(os.environ["NEWSCORE_WHEEL"]))


@pytest.mark.skipif(not LEAN_WHEEL.exists(), reason="no checkout")
def test_wheel_of_this_checkout(tmp_path: Path) -> None:
    wheel = pytest.importorskip("hatchling.builders.wheel", reason="hatchling is not installed")
    for needed in ("python_minifier", "zopfli"):
        pytest.importorskip(needed, reason=f"{needed} is not installed")
    (path,) = wheel.WheelBuilder(str(ROOT)).build(directory=str(tmp_path), versions=["standard"])
    check_wheel(Path(path))


@pytest.mark.skipif(not LEAN_WHEEL.exists(), reason="no checkout")
def test_source_distribution_of_this_checkout(tmp_path: Path) -> None:
    sdist = pytest.importorskip("hatchling.builders.sdist", reason="hatchling is not installed")
    (path,) = sdist.SdistBuilder(str(ROOT)).build(directory=str(tmp_path), versions=["standard"])
    with tarfile.open(path) as archive:
        names = [name.partition("/")[2] for name in archive.getnames()]
    wanted = {".ci/lean_wheel.py", "newscore/__init__.py", "tests/test_budgets.py", "docs/index.md"}
    assert wanted <= set(names)
    assert not [name for name in names if "corpora" in name or "__pycache__" in name]
    assert Path(path).stat().st_size < 1_000_000


@pytest.mark.skipif(not LEAN_WHEEL.exists(), reason="no checkout")
def test_the_package_page_has_no_links_into_the_checkout() -> None:
    pytest.importorskip("hatchling", reason="hatchling is not installed")
    metadata: dict[str, dict[str, str]] = {}
    page = runpy.run_path(str(LEAN_WHEEL))["PackagePage"](str(ROOT), {})
    page.update(metadata)
    text = metadata["readme"]["text"]
    assert text.startswith("# newscore")
    assert "## What it does" in text
    assert "pip install -e" not in text
    assert "](docs/" not in text
    assert len(text) < 6000


@pytest.mark.skipif(not LEAN_WHEEL.exists(), reason="no checkout")
def test_the_wheel_leaves_out_what_only_readers_of_the_source_need() -> None:
    pytest.importorskip("hatchling", reason="hatchling is not installed")
    pytest.importorskip("python_minifier", reason="python-minifier is not installed")
    shorten = runpy.run_path(str(LEAN_WHEEL))["shorten"]

    source = '''"""Words."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

SOURCE = "own compilation"
WORDS = "a  b".split()  # two
SET = frozenset("b a".split())
ROWS = (Row("é", ("é # 1",)), Row("b", counterexamples=("one", "two"), longest=3))


class told:
    """A record."""

    size: int = 0

    def shown(self, /) -> int:
        """Return
            it.
        """


class _Row:
    words: list[Any]


def inner(a: int, *, b: str = "c") -> None:
    """Return nothing."""


def told(a: int) -> Callable:
    """Return
    it."""
    b: Iterator = [a]
    c: int
    return lambda *d: (b, d)


_NONE: Any = None
'''
    # Python 3.11 reads no quotes of one kind inside an f-string, whatever Python builds the wheel
    assert '{", "' not in shorten("""A = f"{', '.join(B)}" """, frozenset(), {})
    rules = {"Row": ["name", "examples", "counterexamples", "longest"]}
    short = shorten(source, frozenset({"told"}), rules)
    assert len(short) < len(source) * 0.6
    assert ast.unparse(ast.parse(short)).split("\n") == [
        "from __future__ import annotations",
        "from collections.abc import Callable",
        "WORDS = 'a b'.split()",
        "SET = frozenset('a b'.split())",
        "ROWS = (Row('é', ()), Row('b', counterexamples=(), longest=3))",
        "",
        "class told:",
        '    """A record."""',
        "    size: int = 0",
        "",
        "    def shown(self, /) -> int:",
        '        """Return',
        'it."""',
        "",
        "class _Row:",
        "    words: int",
        "",
        "def inner(a, *, b='c'):",
        "    ...",
        "",
        "def told(a: int) -> Callable:",
        '    """Return',
        'it."""',
        "    b = [a]",
        "    return lambda *d: (b, d)",
        "_NONE = None",
    ]
