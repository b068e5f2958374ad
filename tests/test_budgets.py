"""The budgets of size and of start: what an import loads, what a first call costs, what the wheel holds.

Counted by module lists and by ratios, since bare milliseconds differ between machines.
"""

import os
import subprocess
import sys
import time
import zipfile
import zlib
from pathlib import Path

import ftfy
import pytest

import newscore

PACKAGE = Path(newscore.__file__).parent
DATA = {".py", ".typed", ".txt", ".tsv", ".json"}
WHEEL_BUDGET = 300_000  # bytes
WHEEL_LIMIT = 330_000  # what it may not pass while it is above the budget
SEEDS = sorted(Path(__file__).parents[1].glob("seeds/*.txt"))


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


# the least part of ftfy's speed, at half of what is wanted or less: machines differ
LEAST_SPEED = {"clean": 0.7, "find_timexes": 0.5, "find_attributions": 0.25, "analyze": 0.15}


def test_speed_beside_ftfy() -> None:
    """Throughput on the seeds as a part of `ftfy.fix_text`'s, CPU time, best of rounds that take turns."""
    texts = [path.read_text(encoding="utf-8") for path in SEEDS] * 4
    calls = {"ftfy": ftfy.fix_text, **{name: getattr(newscore, name) for name in LEAST_SPEED}}
    best = dict.fromkeys(calls, float("inf"))
    for _ in range(5):
        for name, call in calls.items():
            began = time.process_time()
            for text in texts:
                call(text)
            best[name] = min(best[name], time.process_time() - began)
    slow = {
        name: round(best["ftfy"] / best[name], 2)
        for name, least in LEAST_SPEED.items()
        if best["ftfy"] / best[name] < least
    }
    assert not slow, f"as parts of ftfy's speed: {slow}"


def test_package_is_small_and_holds_no_stray_files() -> None:
    files = [path for path in PACKAGE.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    stray = [path.name for path in files if path.suffix not in DATA and path.name != "py.typed"]
    assert not stray
    assert (PACKAGE / "py.typed").exists()


@pytest.mark.xfail(
    strict=True, reason="word lists, rules and exports of the first version take 20 kB too much"
)
def test_package_keeps_to_the_budget_of_the_wheel() -> None:
    files = [path for path in PACKAGE.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    headers = sum(2 * len(str(path.relative_to(PACKAGE.parent))) + 200 for path in files)
    assert headers + sum(len(zlib.compress(path.read_bytes(), 6)) for path in files) <= WHEEL_BUDGET


@pytest.mark.skipif("NEWSCORE_WHEEL" not in os.environ, reason="NEWSCORE_WHEEL names no built wheel")
def test_built_wheel() -> None:
    path = Path(os.environ["NEWSCORE_WHEEL"])
    assert path.stat().st_size <= WHEEL_LIMIT
    with zipfile.ZipFile(path) as wheel:
        names = [name for name in wheel.namelist() if ".dist-info/" not in name]
        licences = [name for name in wheel.namelist() if name.endswith("/licenses/LICENSE")]
    assert all(
        name.startswith("newscore/") and (Path(name).suffix in DATA or name.endswith("/py.typed"))
        for name in names
    )
    assert "newscore/py.typed" in names
    assert licences
