"""What `python -m build` leaves out of the wheel: comments, and docstrings of what is not public.

Word lists and rules are large, and the wheel is to stay small. Every line keeps its number and every public
name its docstring, so that tracebacks and help are those of the source. The source distribution holds all.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).parent
_SCOPES = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


class LeanWheel(BuildHookInterface):  # type: ignore[type-arg]
    """Puts shortened modules into the wheel; an editable install has the sources."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version != "standard":
            return
        self.folder = TemporaryDirectory()
        public = public_names()
        for path in modules():
            place = path.relative_to(ROOT)
            lean = Path(self.folder.name, place)
            lean.parent.mkdir(parents=True, exist_ok=True)
            lean.write_text(shorten(path.read_text(encoding="utf-8"), public), encoding="utf-8")
            build_data["force_include"][str(lean)] = str(place)

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        if version == "standard":
            self.folder.cleanup()


def modules() -> list[Path]:
    """Return the modules to shorten: all but the one that lists the public names."""
    package = ROOT / "newscore"
    return sorted(path for path in package.rglob("*.py") if path != package / "__init__.py")


def public_names() -> frozenset[str]:
    """Return the names, without their modules, that the reference lists."""
    reference = (ROOT / "docs" / "reference.md").read_text(encoding="utf-8")
    return frozenset(re.findall(r"^\.\. auto\w+:: [\w.]+\.(\w+)$", reference, re.M))


def shorten(source: str, public: frozenset[str]) -> str:
    """Return a module without comments, and without docstrings that are not public and show no example.

    Lines stay where they are. Raises `ValueError` if anything else would change.
    """
    lines = source.split("\n")
    for docstring, alone in _docstrings(ast.parse(source), public):
        first, last = docstring.lineno - 1, docstring.end_lineno or docstring.lineno
        start = lines[first][: docstring.col_offset]
        lines[first:last] = [""] * (last - first)
        lines[first] = f"{start}..." if alone else start.rstrip()
    for token in tokenize.generate_tokens(io.StringIO("\n".join(lines)).readline):
        if token.type == tokenize.COMMENT:
            row, column = token.start
            lines[row - 1] = lines[row - 1][:column].rstrip()
    short = "\n".join(lines)
    if _code(short) != _code(source):
        raise ValueError("shortening would change the code")
    return short


def _docstrings(
    node: ast.AST, public: frozenset[str], shown: bool = False
) -> Iterator[tuple[ast.expr, bool]]:
    """Yield the docstrings to leave out, and whether the body holds nothing else."""
    if isinstance(node, _SCOPES):
        shown = shown or getattr(node, "name", "") in public
        text = ast.get_docstring(node, clean=False)
        if text is not None and not shown and ">>>" not in text:
            assert isinstance(node.body[0], ast.Expr)
            yield node.body[0].value, len(node.body) == 1
    for child in ast.iter_child_nodes(node):
        yield from _docstrings(child, public, shown)


def _code(source: str) -> str:
    """Return what a module does, in a form to compare."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, _SCOPES) and ast.get_docstring(node, clean=False) is not None:
            node.body = node.body[1:] or ast.parse("...").body
    return ast.dump(tree)
