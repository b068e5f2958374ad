"""What `python -m build` leaves out of the wheel, to keep it small: what only readers of the source need.

That is comments, docstrings and annotations of what is not public, annotations of what is local and what is
imported for them alone, the examples of rules, which the tests run, where word lists come from, most of the
indentation, inside word lists and docstrings too, line ends inside statements and before the only one of a
block, empty lines, last commas, the spaces beside operators, brackets and commas, and the quotation marks
between the parts of a string; and the brackets around all that is returned, assigned, asked or imported.
Words and phrases that become a set are sorted.
Every public name keeps its docstring and types, so that help and type checkers tell what the source tells.
The source distribution holds all, and an editable install is the source.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
import zlib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface

ROOT = Path(__file__).parent.parent
_SCOPES = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
_EXAMPLES = ("examples", "counterexamples")
# may have brackets around the whole of it
_HOLDING = (ast.Return, ast.Assign, ast.AugAssign, ast.If, ast.While)
# may stand behind a colon
_SIMPLE = (ast.Return, ast.Assign, ast.AugAssign, ast.Expr, ast.Raise, ast.Continue, ast.Break, ast.Pass)
# what is imported from these may be for annotations alone
_TYPES = ("__future__", "collections.abc", "typing")

# from a line and a column to others, in bytes, and what stands there instead
Cut = tuple[int, int, int, int, bytes]
# class -> its fields in order, for the classes of rules that are known in one module
Rules = dict[str, list[str]]


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
        self.folder = TemporaryDirectory()
        for path, text in shortened().items():
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
    """Packs a file as tightly as `zlib` can: words and code pack best in blocks of their own."""

    def compress(self, data: bytes) -> bytes:
        self.packed = _in_blocks(data, [])
        step = max(300, len(data) // 24)
        cuts: list[int] = []
        while True:  # where one more block gains most
            tries = [sorted([*cuts, cut]) for cut in range(step, len(data), step) if cut not in cuts]
            found = min(((_in_blocks(data, places), places) for places in tries), key=_size, default=None)
            if found is None or len(found[0]) >= len(self.packed):
                return b""
            self.packed, cuts = found

    def flush(self) -> bytes:
        return self.packed


def _size(found: tuple[bytes, list[int]]) -> int:
    return len(found[0])


def _in_blocks(data: bytes, cuts: list[int]) -> bytes:
    """Return data packed, with a new block at every cut."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL)
    packed = b""
    for start, end in pairwise((0, *cuts)):
        packed += packer.compress(data[start:end]) + packer.flush(zlib.Z_BLOCK)
    return packed + packer.compress(data[cuts[-1] if cuts else 0 :]) + packer.flush()


def shortened() -> dict[Path, str]:
    """Return the text of every module as the wheel has it, but for the one that lists the public names."""
    package = ROOT / "newscore"
    sources = {path: path.read_text(encoding="utf-8") for path in sorted(package.rglob("*.py"))}
    del sources[package / "__init__.py"]
    reference = (ROOT / "docs" / "reference.md").read_text(encoding="utf-8")
    public = frozenset(re.findall(r"^\.\. auto\w+:: [\w.]+\.(\w+)$", reference, re.M))
    public |= frozenset(re.findall(r" as (\w+)$", sources[package / "cleaning" / "__init__.py"], re.M))
    names = {path: ".".join(path.relative_to(ROOT).with_suffix("").parts) for path in sources}
    rules = {names[path]: _rules_of(ast.parse(source)) for path, source in sources.items()}
    return {
        path: shorten(source, public, _known_rules(ast.parse(source), rules) | rules[names[path]])
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
    """Return a module with less in it. Raises `ValueError` if what it does would change."""
    lines = source.encode().split(b"\n")
    tree = ast.parse(source)
    cuts = [_cut(text, b"..." if alone else b"") for text, alone in _docstrings(tree, public)]
    cuts += [_cut(given, b"()") for given in _examples(tree, rules)]
    private = list(_private(tree, public))
    cuts += [cut for node in private for cut in _annotations(node, lines)]
    fields = list(_fields(tree, public))
    cuts += [_cut(field.annotation, b"int") for field in fields]
    cuts += _imports(tree, private + fields)
    cuts += [_cut(node) for node in tree.body if _tells_origin(node)]
    cuts += [_cut(words, _quoted(ordered).encode()) for words, ordered in _word_sets(tree)]
    for first, start, last, end, instead in sorted(cuts, reverse=True):
        before, behind = lines[first - 1][:start], lines[last - 1][end:]
        lines[first - 1 : last] = [b""] * (last - first) + [behind]
        lines[first - 1] = before + instead + lines[first - 1]
    text = [line.decode() if line.strip() else "" for line in lines]
    listed = {row for node in _word_lists(tree) for row in range(node.lineno + 1, _cut(node)[2] + 1)}
    for token in tokenize.generate_tokens(io.StringIO("\n".join(text)).readline):
        if token.type == tokenize.COMMENT:
            row, column = token.start
            text[row - 1] = text[row - 1][:column].rstrip()
    inside, goes_on = _lines("\n".join(text))
    for row, line in enumerate(text, 1):
        bare = line.lstrip(" ")
        if row in listed:
            text[row - 1] = bare
        elif row not in inside:
            text[row - 1] = " " * (0 if row in goes_on else (len(line) - len(bare)) // 4) + bare
    for docstring in _kept(tree, public):
        for row in range(docstring.lineno, _cut(docstring)[2]):
            text[row] = text[row].removeprefix(" " * docstring.col_offset)
    short = _headed(_bared(_spared(_joined(_close_up("\n".join(text))))))
    if _code(short, public, rules) != _code(source, public, rules) or _missed(ast.parse(short), tree):
        raise ValueError("shortening would change the code")
    return short


def _lines(source: str) -> tuple[set[int], set[int]]:
    """The lines that begin inside a string, and those that begin inside a statement."""
    inside: set[int] = set()
    goes_on: set[int] = set()
    start = 0  # line of the statement
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        inside.update(range(token.start[0] + 1, token.end[0] + 1))
        if token.type == tokenize.NEWLINE:
            goes_on.update(range(start + 1, token.end[0] + 1))
            start = 0
        elif token.type not in (tokenize.NL, tokenize.COMMENT, tokenize.INDENT, tokenize.DEDENT):
            start = start or token.start[0]
    return inside, goes_on


def _close_up(source: str) -> str:
    """Return a module without the spaces beside operators, brackets and commas."""
    lines = source.split("\n")
    gaps = []
    before = None  # the token before
    inside = 0  # f-strings, of which newer Pythons make several tokens
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        name = tokenize.tok_name[token.type]
        inside += (name == "FSTRING_START") - (name == "FSTRING_END")
        words = token.type in (tokenize.NAME, tokenize.NUMBER, tokenize.STRING, tokenize.OP)
        if before and words and tokenize.OP in (before.type, token.type) and before.end[0] == token.start[0]:
            gaps.append((token.start[0], before.end[1], token.start[1]))
        before = token if words and not inside else None
    for row, start, end in reversed(gaps):
        lines[row - 1] = lines[row - 1][:start] + lines[row - 1][end:]
    return "\n".join(lines)


def _joined(source: str) -> str:
    """Return a module with each statement on one line, and without empty lines; strings stay as they are."""
    inside, goes_on = _lines(source)
    text = ""
    for row, line in enumerate(source.split("\n"), 1):
        if row in inside or (line and row not in goes_on):
            text += "\n" + line
        elif line:
            # words and strings that would run together keep a space
            apart = all(character.isalnum() or character in "_\"'" for character in (text[-1], line[0]))
            text += " " * apart + line
    return text.removeprefix("\n") + "\n"


def _spared(source: str) -> str:
    """Return a module without last commas, and with strings that stand side by side made one."""
    lines = source.split("\n")
    cuts: list[tuple[int, int, int]] = []
    commas = [0]  # of each open bracket
    before = None  # the token before
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.OP and token.string in "([{":
            commas.append(0)
        elif token.type == tokenize.OP and token.string in ")]}":
            if commas.pop() > 1 and before is not None and before.string == ",":
                cuts.append((before.start[0], before.start[1], before.end[1]))
        elif token.string == "," and token.type == tokenize.OP:
            commas[-1] += 1
        elif before is not None and before.type == token.type == tokenize.STRING:
            prefix = token.string[: token.string.index(token.string[-1])]
            joined = before.string[:-1] + token.string[len(prefix) + 1 :]
            alike = (
                before.string.startswith(prefix + token.string[-1]) and before.string[-1] == token.string[-1]
            )
            alike = alike and "f" not in prefix and token.string[-1] * 3 not in before.string + token.string
            if alike and ast.literal_eval(joined) == ast.literal_eval(before.string + " " + token.string):
                cuts.append((token.start[0], before.end[1] - 1, token.start[1] + len(prefix) + 1))
        before = token
    for row, start, end in reversed(cuts):
        lines[row - 1] = lines[row - 1][:start] + lines[row - 1][end:]
    return "\n".join(lines)


def _bared(source: str) -> str:
    """Return a module without brackets around a whole expression, or around what is imported."""
    lines = [
        re.sub(rb"^(from \S+ import)\((.*)\)$", rb"\1 \2", line) for line in source.encode().split(b"\n")
    ]
    for node in ast.walk(ast.parse(source)):
        held = getattr(node, "test", getattr(node, "value", None)) if isinstance(node, _HOLDING) else None
        if held is None or isinstance(held, (ast.Tuple, ast.GeneratorExp, ast.NamedExpr)):
            continue
        first, start, last, end, _ = _cut(held)
        line = lines[first - 1]
        if first == last and line[start - 1 : start] == b"(" and line[end : end + 1] == b")":
            gap = b" " if re.match(rb"\w\([\w\"']", line[start - 2 :]) else b""
            lines[first - 1] = line[: start - 1] + gap + line[start:end] + line[end + 1 :]
    return b"\n".join(lines).decode()


def _headed(source: str) -> str:
    """Return a module with the only statement of a block behind the colon that opens it."""
    lines = source.split("\n")
    alone = [
        block[0]
        for node in ast.walk(ast.parse(source))
        for block in (getattr(node, "body", None), getattr(node, "orelse", None))
        if isinstance(block, list) and len(block) == 1
    ]
    rows = {
        node.lineno
        for node in alone
        if isinstance(node, _SIMPLE)
        and lines[node.lineno - 1][: node.col_offset].isspace()
        and ast.get_docstring(ast.Module([node], [])) is None
    }
    for row in sorted(rows, reverse=True):
        lines[row - 2 : row] = [lines[row - 2] + lines[row - 1].lstrip()]
    return "\n".join(lines)


def _missed(short: ast.Module, tree: ast.Module) -> set[str]:
    """What a module imports for its types, and the shorter one still uses and does not import."""
    used = {node.id for node in ast.walk(short) if isinstance(node, ast.Name)}
    used |= {"annotations"} if any(ast.unparse(found) != "int" for _, found in _annotated(short)) else set()
    ours, theirs = (
        {name.name for node in whole.body if _of_types(node) for name in node.names}  # type: ignore[attr-defined]
        for whole in (short, tree)
    )
    return used & theirs - ours


def _of_types(node: ast.stmt) -> bool:
    return isinstance(node, ast.ImportFrom) and node.module in _TYPES


def _tells_origin(node: ast.stmt) -> bool:
    """Whether a statement says where the words of a lexicon come from."""
    return isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "SOURCE"


def _kept(tree: ast.Module, public: frozenset[str]) -> Iterator[ast.expr]:
    """Yield the docstrings that stay, below the one of the module."""
    gone = {id(text) for text, _ in _docstrings(tree, public)}
    for node in ast.walk(tree):
        if isinstance(node, _SCOPES[1:]) and ast.get_docstring(node, clean=False) is not None:
            text = node.body[0].value  # type: ignore[attr-defined]
            if id(text) not in gone:
                yield text


def _docstrings(
    node: ast.AST, public: frozenset[str], shown: bool = False
) -> Iterator[tuple[ast.expr, bool]]:
    """Yield the docstrings to leave out, and whether the body holds nothing else."""
    if isinstance(node, _SCOPES):
        shown = shown or getattr(node, "name", "") in public
        if ast.get_docstring(node, clean=False) is not None and not shown:
            assert isinstance(node.body[0], ast.Expr)
            yield node.body[0].value, len(node.body) == 1
    for child in ast.iter_child_nodes(node):
        yield from _docstrings(child, public, shown)


def _cut(node: ast.expr | ast.stmt, instead: bytes = b"") -> Cut:
    """The cut of a whole expression or statement."""
    assert node.end_lineno is not None
    assert node.end_col_offset is not None
    return node.lineno, node.col_offset, node.end_lineno, node.end_col_offset, instead


def _private(
    node: ast.AST, public: frozenset[str], hidden: bool = False, local: bool = False
) -> Iterator[ast.AST]:
    """Yield what has annotations that nobody sees.

    That is functions and constants that are not public, methods of classes that are not, all that is in
    functions.
    """
    for child in ast.iter_child_nodes(node):
        name = getattr(child, "name", "")
        is_function = isinstance(child, ast.FunctionDef)
        kept_back = isinstance(child, _SCOPES) and re.match("_(?!_)", name) is not None
        kept_back |= isinstance(child, _SCOPES) and isinstance(node, ast.Module) and name not in public
        if is_function and (hidden or kept_back or local):
            yield child
        if isinstance(child, ast.AnnAssign) and (local or isinstance(node, ast.Module)):
            yield child
        inside = is_function or (local and not isinstance(child, ast.ClassDef))
        yield from _private(child, public, hidden or kept_back, inside)


def _fields(tree: ast.Module, public: frozenset[str]) -> Iterator[ast.AnnAssign]:
    """Yield the fields of records that are not public: of their types only that there is one matters."""
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and node.name not in public:
            yield from (line for line in node.body if isinstance(line, ast.AnnAssign))


def _annotations(node: ast.AST, lines: list[bytes]) -> Iterator[Cut]:
    """Yield the annotations of a function, or the one of an assignment."""
    if isinstance(node, ast.AnnAssign):
        yield (
            *(_cut(node.target)[2:4] if node.value is not None else _cut(node)[:2]),
            *_cut(node.annotation)[2:],
        )
    elif isinstance(node, ast.FunctionDef):
        for argument in ast.walk(node.args):
            if isinstance(argument, ast.arg) and argument.annotation is not None:
                name = argument.col_offset + len(argument.arg.encode())
                yield argument.lineno, name, *_cut(argument.annotation)[2:]
        if node.returns is not None:
            line, column, *rest = _cut(node.returns)
            yield line, lines[line - 1].rindex(b" ->", 0, column), *rest  # type: ignore[misc]


def _annotated(tree: ast.AST) -> Iterator[tuple[ast.AST, ast.expr]]:
    """Yield every annotation, with the function or assignment that has it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.AnnAssign):
            yield node, node.annotation
        elif isinstance(node, ast.FunctionDef):
            given = [found.annotation for found in ast.walk(node.args) if isinstance(found, ast.arg)]
            yield from ((node, found) for found in (*given, node.returns) if found is not None)


def _imports(tree: ast.Module, private: list[ast.AST]) -> Iterator[Cut]:
    """Yield what is imported for annotations alone, and the import that lets them be, where none is left."""
    left_out = {id(node) for node in private}
    gone: set[int] = set()
    kept = 0
    for owner, annotation in _annotated(tree):
        if id(owner) in left_out:
            gone |= {id(node) for node in ast.walk(annotation)}
        else:
            kept += 1
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and id(node) not in gone}
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and _of_types(node):
            names = [
                name for name in node.names if name.name in used or (name.name == "annotations" and kept)
            ]
            if names != node.names:
                yield _cut(
                    node, ast.unparse(ast.ImportFrom(node.module, names, 0)).encode() if names else b""
                )


def _examples(tree: ast.AST, rules: Rules) -> Iterator[ast.expr]:
    """Yield what is given as examples wherever a rule is made."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in rules:
            yield from (
                given
                for field, given in zip(rules[node.func.id], node.args, strict=False)
                if field in _EXAMPLES
            )
            yield from (given.value for given in node.keywords if given.arg in _EXAMPLES)


def _word_lists(tree: ast.AST, deep: bool = True) -> Iterator[ast.Constant]:
    """Yield the strings that are only there to be split into words: in a whole tree, or at its root."""
    for node in ast.walk(tree) if deep else (tree,):
        if isinstance(node, ast.Call) and not node.args and isinstance(node.func, ast.Attribute):
            text = node.func.value
            if node.func.attr == "split" and isinstance(text, ast.Constant):
                yield text


def _word_sets(tree: ast.Module) -> Iterator[tuple[ast.Constant, str]]:
    """Yield those of them that become sets, and the words in order: like ones stand together, and pack well.

    So do the phrases between commas that are given to `_phrases`.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            for given in node.args[:1]:
                if node.func.id == "_phrases" and isinstance(given, ast.Constant):
                    phrases = {" ".join(phrase.split()) for phrase in given.value.split(",")}  # type: ignore[union-attr]
                    yield given, ",".join(sorted(phrases - {""}))
                elif node.func.id == "frozenset":
                    for words in _word_lists(given, deep=False):
                        yield words, " ".join(sorted(set(words.value.split())))  # type: ignore[union-attr]


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _code(source: str, public: frozenset[str], rules: Rules) -> str:
    """Return what a module does, in a form to compare."""
    tree = ast.parse(source)
    given = {id(node) for node in _examples(tree, rules)}

    class WithoutExamples(ast.NodeTransformer):
        def visit(self, node: ast.AST) -> ast.AST:
            empty = ast.Tuple([], ast.Load())
            return empty if id(node) in given else self.generic_visit(node)

    WithoutExamples().visit(tree)
    for field in _fields(tree, public):
        field.annotation = ast.Name("int", ast.Load())
    local = {id(node) for node in _private(tree, public)}

    class WithoutTypes(ast.NodeTransformer):
        def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST | None:
            if id(node) not in local:
                return node
            if node.value is None:
                return None
            return ast.copy_location(ast.Assign([node.target], node.value), node)

    WithoutTypes().visit(tree)
    tree.body = [node for node in tree.body if not (_of_types(node) or _tells_origin(node))]
    for words in _word_lists(tree):
        words.value = " ".join(words.value.split())  # type: ignore[union-attr]
    for words, ordered in list(_word_sets(tree)):
        words.value = ordered
    for node in ast.walk(tree):
        if isinstance(node, _SCOPES) and ast.get_docstring(node, clean=False) is not None:
            node.body = node.body[1:] or ast.parse("...").body
        if isinstance(node, ast.arg):
            node.annotation = None
        elif isinstance(node, ast.FunctionDef):
            node.returns = None
    return ast.dump(tree)
