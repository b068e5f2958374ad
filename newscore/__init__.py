"""newscore: who said what, when, in a news article; every answer with its exact place in the source."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newscore.article import Analysis, Article, Event, Statement, analyze, offer_published
    from newscore.cleaning import (
        Part,
        by_diff,
        clean,
        clean_thoroughly,
        cleaner,
        find_parts,
        learn_repeated_lines,
        line_dropper,
        pipeline,
        undo,
    )
    from newscore.dates import Timex, find_timexes, normalize_date, timex_finder
    from newscore.errors import FormatError, MissingExtraError, NewscoreError, OptionError
    from newscore.export.annotated import Annotated
    from newscore.export.brat import from_brat, to_brat
    from newscore.export.conll import from_conll, to_conll
    from newscore.export.csv import from_csv, to_csv
    from newscore.export.html import Html, to_html
    from newscore.export.timeml import from_timeml, to_timeml
    from newscore.export.webanno import from_annotations, to_annotations
    from newscore.quotes import Attribution, Quotation, attribution_finder, find_attributions, find_quotations
    from newscore.schema import SCHEMA_VERSION, from_dict, json_schema, to_dict
    from newscore.sentences import sentence_splitter, split_sentences
    from newscore.spans import Aligned, Edit, Span, from_units, to_units

__version__ = "0.1.0"

__all__ = [
    "SCHEMA_VERSION",
    "Aligned",
    "Analysis",
    "Annotated",
    "Article",
    "Attribution",
    "Edit",
    "Event",
    "FormatError",
    "Html",
    "MissingExtraError",
    "NewscoreError",
    "OptionError",
    "Part",
    "Quotation",
    "Span",
    "Statement",
    "Timex",
    "__version__",
    "analyze",
    "attribution_finder",
    "by_diff",
    "clean",
    "clean_thoroughly",
    "cleaner",
    "find_attributions",
    "find_parts",
    "find_quotations",
    "find_timexes",
    "from_annotations",
    "from_brat",
    "from_conll",
    "from_csv",
    "from_dict",
    "from_timeml",
    "from_units",
    "json_schema",
    "learn_repeated_lines",
    "line_dropper",
    "normalize_date",
    "offer_published",
    "pipeline",
    "sentence_splitter",
    "split_sentences",
    "timex_finder",
    "to_annotations",
    "to_brat",
    "to_conll",
    "to_csv",
    "to_dict",
    "to_html",
    "to_timeml",
    "to_units",
    "undo",
]

# module -> the public names it holds; nothing is imported before it is touched
_MODULES = {
    "article": "Analysis Article Event Statement analyze offer_published",
    "cleaning": "Part by_diff clean clean_thoroughly cleaner find_parts learn_repeated_lines line_dropper "
    "pipeline undo",
    "dates": "Timex find_timexes normalize_date timex_finder",
    "errors": "FormatError MissingExtraError NewscoreError OptionError",
    "export.annotated": "Annotated",
    "export.brat": "from_brat to_brat",
    "export.conll": "from_conll to_conll",
    "export.csv": "from_csv to_csv",
    "export.html": "Html to_html",
    "export.timeml": "from_timeml to_timeml",
    "export.webanno": "from_annotations to_annotations",
    "quotes": "Attribution Quotation attribution_finder find_attributions find_quotations",
    "schema": "SCHEMA_VERSION from_dict json_schema to_dict",
    "sentences": "sentence_splitter split_sentences",
    "spans": "Aligned Edit Span from_units to_units",
}
_HOMES = {name: module for module, names in _MODULES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
