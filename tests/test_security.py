"""What SECURITY.md promises of the sources: nothing of an article is run, fetched, unpickled or kept."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import newscore

PACKAGE = Path(newscore.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
each = pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))

# code from data, the network, other programs
NEVER = frozenset(
    "pickle marshal shelve dill copyreg runpy code codeop ctypes cffi subprocess pty socket ssl http urllib"
    " ftplib smtplib imaplib poplib telnetlib xmlrpc webbrowser requests httpx aiohttp random secrets".split()
)
BUILT_IN = frozenset("eval exec compile __import__ input breakpoint globals vars".split())
# also what differs from one machine or moment to the next
METHODS = frozenset(
    "os.system os.popen os.spawnl os.spawnv os.execv os.execl os.environ os.getenv datetime.now"
    " datetime.today datetime.utcnow date.today time.time time.localtime time.strftime".split()
)
# the command line alone reads and writes files and asks how long it has worked
CLI_ALONE = frozenset("open print".split())
CLI_MODULES = frozenset(
    "multiprocessing concurrent signal threading tempfile shutil pathlib gzip zlib time os sys locale".split()
)


def in_cli(module: Path) -> bool:
    return "cli" in module.relative_to(PACKAGE).parts or module.name == "__main__.py"


def calls(tree: ast.AST) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.func.id, node.lineno
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            yield f"{node.value.id}.{node.attr}", node.lineno


def imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name.partition(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").partition(".")[0]


@each
def test_no_module_runs_fetches_or_asks_the_world(module: Path) -> None:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    assert not NEVER.intersection(imports(tree))
    used = dict(calls(tree))
    allowed = {"globals"} if module == PACKAGE / "__init__.py" else set()  # names that are loaded lazily
    assert not (BUILT_IN | METHODS).intersection(used) - allowed
    if not in_cli(module):
        assert not CLI_ALONE.intersection(used)
        assert not CLI_MODULES.intersection(imports(tree))
