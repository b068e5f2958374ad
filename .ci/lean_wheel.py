"""What `python -m build` leaves out of the wheel, to keep it small: what only readers of the source need.

That is docstrings and annotations of what is not public, annotations of what is local and what is imported
for them alone, the examples of rules, which the tests run, and where word lists come from. Words and phrases
that become a set are sorted. What is left `python-minifier` writes in little space, and `zopfli` packs it.
Every public name keeps its docstring and types, so that help and type checkers tell what the source tells.
The source distribution holds all, and an editable install is the source: it needs neither of the two, which
is why this module is the build backend, and asks for them where a wheel is built.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from hatchling.build import (
    build_editable,
    build_sdist,
    build_wheel,
    get_requires_for_build_editable,
    get_requires_for_build_sdist,
)
from hatchling.build import get_requires_for_build_wheel as required
from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface

__all__ = [  # PEP 517
    "build_editable",
    "build_sdist",
    "build_wheel",
    "get_requires_for_build_editable",
    "get_requires_for_build_sdist",
    "get_requires_for_build_wheel",
]

ROOT = Path(__file__).parent.parent
_SCOPES = (ast.Module, ast.ClassDef, ast.FunctionDef)
_EXAMPLES = ("examples", "counterexamples")
# what is imported from these may be for annotations alone
_TYPES = ("__future__", "collections.abc", "typing")

# class -> its fields in order, for the classes of rules that are known in one module
Rules = dict[str, list[str]]


def get_requires_for_build_wheel(config_settings: dict[str, Any] | None = None) -> list[str]:
    return [*required(config_settings), "python-minifier>=3,<4", "zopfli>=0.2.3"]


class PackagePage(MetadataHookInterface):
    """Gives the package what the README says first, and what there is to call."""

    def update(self, metadata: dict[str, Any]) -> None:
        readme = (ROOT / "README.md").read_text(encoding="utf-8")
        head, _, rest = readme.partition("\nInstall it and read a bundled article")
        page = head + rest[rest.index("\n## What it does") : rest.index("\nEvery span counts")]
        metadata["readme"] = {"content-type": "text/markdown", "text": page}


class LeanWheel(BuildHookInterface):  # type: ignore[type-arg]
    """Puts the shortened modules into the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version != "standard":
            return
        modules = shortened()
        self.folder = TemporaryDirectory()
        for path, text in modules.items():
            place = path.relative_to(ROOT)
            lean = Path(self.folder.name, place)
            lean.parent.mkdir(parents=True, exist_ok=True)
            lean.write_text(text, encoding="utf-8")
            build_data["force_include"][str(lean)] = str(place)

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        if version != "standard":
            return
        self.folder.cleanup()
        with ZipFile(artifact_path) as wheel:
            files = [(file, wheel.read(file)) for file in wheel.infolist()]
        with ZipFile(artifact_path, "w", ZIP_DEFLATED) as wheel:
            for file, data in files:
                with wheel.open(file, "w") as packed:
                    packed._compressor = _Packer()  # type: ignore[attr-defined]
                    packed.write(data)


class _Packer:
    """What `ZipFile` packs with: the same form as that of `zlib`, and a few in a hundred shorter."""

    data = b""

    def compress(self, data: bytes) -> bytes:
        self.data += data
        return b""

    def flush(self) -> bytes:
        import zopfli.zlib  # not there when an editable install is made

        return zopfli.zlib.compress(self.data)[2:-4]  # without the head and the sum of a zlib stream


def shortened() -> dict[Path, str]:
    """Return the text of every module as the wheel has it, but for the one that lists the public names."""
    package = ROOT / "newscore"
    sources = {path: path.read_text(encoding="utf-8") for path in sorted(package.rglob("*.py"))}
    front = ast.parse(sources.pop(package / "__init__.py")).body
    reference = (ROOT / "docs" / "reference.md").read_text(encoding="utf-8")
    public = frozenset(re.findall(r"^\.\. auto\w+:: [\w.]+\.(\w+)$", reference, re.M))
    public |= frozenset(re.findall(r" as (\w+)$", sources[package / "cleaning" / "__init__.py"], re.M))
    # what the front of the package names is public in the module that it comes from alone
    (homes,) = (ast.literal_eval(node.value) for node in front if ast.unparse(node).startswith("_MODULES = "))  # type: ignore[attr-defined]
    names = {path: ".".join(path.relative_to(ROOT).with_suffix("").parts) for path in sources}
    shown = {
        path: public.difference(
            *(listed.split() for home, listed in homes.items() if not name.startswith(f"newscore.{home}"))
        )
        for path, name in names.items()
    }
    rules = {names[path]: _rules_of(ast.parse(source)) for path, source in sources.items()}
    return {
        path: shorten(source, shown[path], _known_rules(ast.parse(source), rules) | rules[names[path]])
        for path, source in sources.items()
    }


def _rules_of(tree: ast.Module) -> Rules:
    """The classes of a module that have examples among their fields."""
    fields = {
        node.name: [ast.unparse(line.target) for line in node.body if isinstance(line, ast.AnnAssign)]
        for node in tree.body
        if isinstance(node, ast.ClassDef)
    }
    return {name: names for name, names in fields.items() if "examples" in names}


def _known_rules(tree: ast.Module, rules: dict[str, Rules]) -> Rules:
    """Those that a module imports."""
    return {
        name.name: rules[node.module][name.name]
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.module in rules
        for name in node.names
        if name.name in rules[node.module] and name.asname is None
    }


def shorten(source: str, public: frozenset[str], rules: Rules) -> str:
    """Return a module with less in it."""
    tree = ast.parse(source)
    _leave_out_docstrings(tree, public)
    _leave_out_examples(tree, rules)
    _sort_words(tree)
    tree.body = [node for node in tree.body if not _tells_origin(node)]
    _leave_out_annotations(tree, public)
    text = _minifier()(
        ast.unparse(ast.fix_missing_locations(tree)),
        remove_annotations=False,
        rename_locals=False,
        hoist_literals=False,
        convert_posargs_to_args=False,
    )
    return re.sub(r"^\t+", lambda tabs: " " * len(tabs[0]), text, flags=re.M)  # packs better


@cache
def _minifier() -> Callable[..., str]:
    """The minifier, which under any Python writes the quotes inside f-strings as 3.11 reads them."""
    import python_minifier  # not there when an editable install is made
    from python_minifier.f_string import FString

    made = FString.__init__

    def read_by_all(self: FString, node: ast.JoinedStr, allowed_quotes: list[str], pep701: bool) -> None:
        made(self, node, allowed_quotes, pep701=False)

    FString.__init__ = read_by_all
    return python_minifier.minify


def _leave_out_docstrings(node: ast.AST, public: frozenset[str], shown: bool = False) -> None:
    """Take the docstrings from all that is not public, and their indentation from the others."""
    if isinstance(node, _SCOPES):
        shown = shown or getattr(node, "name", "") in public
        text = ast.get_docstring(node, clean=False)
        if text is not None and shown:
            node.body[0] = ast.Expr(ast.Constant(inspect.cleandoc(text)))
        elif text is not None:
            node.body[:1] = [] if node.body[1:] else [ast.Expr(ast.Constant(...))]
    for child in ast.iter_child_nodes(node):
        _leave_out_docstrings(child, public, shown)


def _leave_out_examples(tree: ast.Module, rules: Rules) -> None:
    """Make what is given as examples wherever a rule is made an empty tuple."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in rules:
            for place, (field, _) in enumerate(zip(rules[node.func.id], node.args, strict=False)):
                if field in _EXAMPLES:
                    node.args[place] = ast.Tuple([], ast.Load())
            for given in node.keywords:
                if given.arg in _EXAMPLES:
                    given.value = ast.Tuple([], ast.Load())


def _sort_words(tree: ast.Module) -> None:
    """Write word lists with single spaces, and those that become sets in order, since like ones pack well."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(
                ast.Name("frozenset"),
                [ast.Call(ast.Attribute(ast.Constant(str(text)) as words, "split"), [])],
            ):
                words.value = " ".join(sorted(set(text.split())))
            case ast.Call(ast.Attribute(ast.Constant(str(text)) as words, "split"), []):
                words.value = " ".join(text.split())
            case ast.Call(ast.Name("_phrases"), [ast.Constant(str(text)) as words]):
                phrases = {" ".join(phrase.split()) for phrase in text.split(",")}
                words.value = ",".join(sorted(phrases - {""}))


def _tells_origin(node: ast.stmt) -> bool:
    """Whether a statement says where the words of a lexicon come from."""
    return isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "SOURCE"


def _leave_out_annotations(tree: ast.Module, public: frozenset[str]) -> None:
    """Take the annotations that nobody sees, and what is imported for them alone."""
    for function in list(_private(tree, public)):
        function.returns = None
        for argument in ast.walk(function.args):
            if isinstance(argument, ast.arg):
                argument.annotation = None
    _Unannotated(public).visit(tree)
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    used |= {"annotations"} if any(_annotations(tree)) else set()
    for node in list(tree.body):
        if isinstance(node, ast.ImportFrom) and node.module in _TYPES:
            node.names = [name for name in node.names if name.name in used]
            if not node.names:
                tree.body.remove(node)


def _private(
    node: ast.AST, public: frozenset[str], hidden: bool = False, local: bool = False
) -> Iterator[ast.FunctionDef]:
    """Yield functions that are not public, methods of classes that are not, and all that is in functions."""
    for child in ast.iter_child_nodes(node):
        name = getattr(child, "name", "")
        is_function = isinstance(child, ast.FunctionDef)
        kept_back = isinstance(child, _SCOPES) and re.match("_(?!_)", name) is not None
        kept_back |= isinstance(child, _SCOPES) and isinstance(node, ast.Module) and name not in public
        if isinstance(child, ast.FunctionDef) and (hidden or kept_back or local):
            yield child
        inside = is_function or (local and not isinstance(child, ast.ClassDef))
        yield from _private(child, public, hidden or kept_back, inside)


class _Unannotated(ast.NodeTransformer):
    """Variables without types; of the fields of records that are not public only that they are fields."""

    def __init__(self, public: frozenset[str]) -> None:
        self.public = public

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.ClassDef:
        for child in node.body:
            if isinstance(child, ast.AnnAssign) and node.name not in self.public:
                child.annotation = ast.Name("int", ast.Load())
            elif not isinstance(child, ast.AnnAssign):
                self.visit(child)
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.Assign | None:
        return None if node.value is None else ast.copy_location(ast.Assign([node.target], node.value), node)


def _annotations(tree: ast.Module) -> Iterator[ast.expr]:
    """Yield every annotation but those that tell nothing."""
    for node in ast.walk(tree):
        for found in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            if found is not None and ast.unparse(found) != "int":
                yield found
