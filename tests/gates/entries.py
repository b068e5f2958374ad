"""Prints how often each entry of the word lists decides on the development corpora, and how often rightly.

    python -m tests.gates.entries --area dates
    python -m tests.gates.entries --area quotes --module cues --all

An entry decides where answers change as soon as it is taken out of its list. `never met` is what stands in no
article (a word of English may still be right); `mostly wrong` is what costs more answers that the gold has
than it gives. Each entry is asked in a process of its own, on at most 40 of the articles that hold its words.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import re
import sys
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).parents[2]
CORPORA = ROOT.parent / "shared" / "corpora"
LEXICONS = "newscore.lexicons"
AREAS = {
    "dates": ("calendar", "date_context"),
    "quotes": ("cues", "grammar", "names", "people"),
    "cleanup": ("agencies", "residue"),
}
MOST_ARTICLES = 40
_PIECE = re.compile(r"[^\W_]+|[^\w\s]")

Row = dict[str, Any]


def constants(module: str) -> Iterator[tuple[str, list[str]]]:
    """Yield each list of a lexicon that is written out in it, with its entries."""
    known = import_module(f"{LEXICONS}.{module}")
    for node in ast.parse(Path(str(known.__file__)).read_text(encoding="utf-8")).body:
        name = _name(node)
        if name is None or not name.isupper() or name in ("SOURCE", "CODES"):
            continue
        if any(isinstance(part, ast.Name) and part.id.isupper() for part in ast.walk(node.value)):  # type: ignore[attr-defined]
            continue  # made of other lists
        entries = [entry for entry in _entries(getattr(known, name)) if isinstance(entry, str)]
        if entries:
            yield name, sorted(set(entries))


def _name(node: ast.stmt) -> str | None:
    target = node.target if isinstance(node, ast.AnnAssign) else getattr(node, "targets", [None])[0]
    return target.id if isinstance(target, ast.Name) else None


def _entries(value: object) -> Iterator[object]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from inner if isinstance(inner, frozenset) else [key]
    elif isinstance(value, frozenset | tuple):
        yield from value


def without(value: Any, entry: str) -> Any:
    """Return a list of a lexicon without one of its entries."""
    if isinstance(value, frozenset):
        return value - {entry}
    if isinstance(value, tuple):
        return tuple(row for row in value if row != entry)
    return {
        key: inner - {entry} if isinstance(inner, frozenset) else inner
        for key, inner in value.items()
        if isinstance(inner, frozenset) or key != entry
    }


def patch(module: str, constant: str, entry: str) -> None:
    """Import a lexicon without one entry, also for the lists that are made of the one it stands in."""
    path = ROOT / f"newscore/lexicons/{module}.py"
    tree = ast.parse(path.read_text(encoding="utf-8"))
    at = next(number for number, node in enumerate(tree.body) if _name(node) == constant)
    tree.body[at + 1 : at + 1] = ast.parse(f"{constant} = _without({constant}, {entry!r})").body
    made = ModuleType(f"{LEXICONS}.{module}")
    made.__dict__.update(_without=without, __file__=str(path))
    package = import_module(LEXICONS)
    sys.modules[made.__name__] = made
    setattr(package, module, made)
    exec(compile(ast.fix_missing_locations(tree), str(path), "exec"), made.__dict__)


def ask(area: str, articles: list[tuple[Row, str]]) -> Counter[str]:
    """Return the answers of whichever newscore is imported, each as a line, `=` before what the gold has."""
    find = import_module("tests.gates.answers").AREAS[area][0]
    return Counter(
        f"{'=' if row['gold'] else ' '} {gold['doc']} {row['start']} {row['text']} {row['answer']}"
        for gold, text in articles
        for row in find(gold, text)
    )


def ask_without(area: str, articles: list[tuple[Row, str]], *entry: str) -> Counter[str]:
    """The same in a process that has never imported newscore, with one entry gone."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        with os.fdopen(writing, "w", encoding="utf-8", errors="surrogatepass") as out:
            try:
                patch(*entry)
                json.dump(ask(area, articles), out)
            except Exception as error:  # the list cannot be without it
                json.dump({"error": repr(error)}, out)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8", errors="surrogatepass") as answer:
        found = json.load(answer)
    os.waitpid(child, 0)
    return Counter() if "error" in found else Counter(found)


def flatten(text: str) -> str:
    """The words and marks of a text in lower case, each between spaces."""
    return f" {' '.join(_PIECE.findall(text.lower()))} "


def forms(module: str, entry: str) -> list[str]:
    """An entry as it may stand in an article."""
    if module == "cues" and entry.isalpha():
        inflect = import_module("newscore.quotes.forms").inflect
        irregular = import_module(f"{LEXICONS}.cues").IRREGULAR.get(entry, "")
        return [entry, *inflect(entry, irregular)]
    return [entry]


def forget() -> None:
    """Have newscore imported anew by who comes next; compiled patterns are kept."""
    for name in [name for name in sys.modules if name.partition(".")[0] == "newscore"]:
        del sys.modules[name]
    sys.modules.pop("tests.gates.answers", None)


def report(area: str, modules: tuple[str, ...], *, show_all: bool) -> None:
    answers = import_module("tests.gates.answers")
    folders = [ROOT / "seeds", *(CORPORA / folder for folder in answers.AREAS[area][1])]
    articles = list(answers.read(folders))
    if area == "cleanup":
        articles = [row for row in articles if any(True for _ in answers.cleanup(*row))]
    flat = [flatten(text) for _, text in articles]
    before = [ask(area, [article]) for article in articles]
    lists = {(module, name): entries for module in modules for name, entries in constants(module)}
    places = {
        (module, entry): [
            number
            for number, text in enumerate(flat)
            if any(flatten(form) in text for form in forms(module, entry))
        ]
        for (module, _), entries in lists.items()
        for entry in entries
    }
    forget()
    for (module, name), entries in lists.items():
        never, wrong, deciding = [], [], 0
        for entry in entries:
            held = places[module, entry]
            if not held:
                never.append(entry)
                continue
            some = held[:MOST_ARTICLES]
            after = ask_without(area, [articles[number] for number in some], module, name, entry)
            base = sum((before[number] for number in some), Counter[str]())
            lost, gained = base - after, after - base
            if not lost and not gained:
                continue
            deciding += 1
            right = sum(row[0] == "=" for row in lost) - sum(row[0] == "=" for row in gained)
            others = sum(row[0] != "=" for row in lost) - sum(row[0] != "=" for row in gained)
            line = f"{entry} ({right:+d} right, {others:+d} not, in {len(held)} articles)"
            if show_all:
                print(f"    {line}")
            if right < 0 or (right == 0 and others > 0):
                wrong.append(line)
        print(f"{module}.{name}: {len(entries)} entries, {len(entries) - len(never)} met, {deciding} decide")
        if never:
            print(f"  never met: {', '.join(map(repr, never))}")
        if wrong:
            print(f"  mostly wrong: {'; '.join(wrong)}")
        sys.stdout.flush()


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.gates.entries",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--area", choices=AREAS, action="append", help="one area; may be given again")
    parser.add_argument("--module", action="append", help="one lexicon; may be given again")
    parser.add_argument("--all", action="store_true", help="show every entry that decides")
    options = parser.parse_args(argv)
    for area in options.area or AREAS:
        modules = tuple(name for name in AREAS[area] if not options.module or name in options.module)
        report(area, modules, show_all=options.all)
    return 0


if __name__ == "__main__":
    sys.exit(main())
