"""Reads the imports of the package: a module may import only from lines above its own."""

import ast
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import newscore

PACKAGE = Path(newscore.__file__).parent
LINES = ["errors", "spans", "lexicons", "tokens", "datelines", "cleaning", "sentences", "quotes", "dates"]
LINES += ["linking", "article", "schema", "export", "cli"]
APART = {("dates", "quotes")}  # neighbours that do not know each other
THIRD_PARTY = {"ftfy"}
MODULES = sorted(PACKAGE.rglob("*.py"))
FULL = {".".join(module.relative_to(PACKAGE.parent).with_suffix("").parts): module for module in MODULES}


def line_of(module: Path) -> str:
    """The line of the table that a module belongs to: its file or folder right under the package."""
    return module.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(module: Path) -> Iterator[str]:
    """Every module that a module imports anywhere in it, by full name."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: relative import"
            # `from newscore.lexicons import grammar` imports the module newscore.lexicons.grammar
            names = [f"{node.module}.{name.name}" for name in node.names]
            modules = [name for name in names if name in FULL]
            yield from modules or ([node.module] if node.module != "newscore" else names)


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_only_from_lines_above(module: Path) -> None:
    own = line_of(module)
    if own in ("__init__", "__main__"):
        return  # names and the door to the command line
    above = LINES[: LINES.index(own) + 1]
    for name in imported(module):
        top, _, rest = name.partition(".")
        if top == "newscore":
            line = rest.partition(".")[0] or "errors"
            if line == "__version__":
                continue
            assert line in above, f"{own} imports {name}, which stands below it"
            assert (own, line) not in APART, f"{own} imports {name}"
        elif own != "export":
            assert top in THIRD_PARTY or top in sys.stdlib_module_names, f"{own} imports {name}"


def test_no_imports_run_in_a_circle() -> None:
    graph = {name: set(imported(module)) & FULL.keys() for name, module in FULL.items()}
    assert graph["newscore.quotes.attribution"] >= {"newscore.quotes.reports", "newscore.quotes.statements"}
    TopologicalSorter(graph).prepare()  # raises CycleError


@pytest.mark.parametrize("module", sorted(PACKAGE.glob("lexicons/*.py")), ids=lambda path: path.stem)
def test_lexicons_are_data(module: Path) -> None:
    for node in ast.parse(module.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef):  # at most a private line that splits a block of phrases
            assert node.name.startswith("_"), node.name
            assert len(node.body) == 1, node.name
            continue
        kinds = ast.Assign | ast.AnnAssign | ast.Expr | ast.Import | ast.ImportFrom
        assert isinstance(node, kinds), f"{module.name}:{node.lineno} is more than data"


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_nothing_is_cached_by_input(module: Path) -> None:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef) and any("cache" in ast.unparse(d) for d in node.decorator_list):
            arguments = node.args
            assert not [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs], node.name


def test_no_public_function_shares_a_modules_name() -> None:
    names = {line_of(module) for module in MODULES}
    assert not names & set(newscore.__all__)
