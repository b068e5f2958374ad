"""newscore: who said what, when, in a news article; every answer with its exact place in the source."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newscore.article import Analysis as Analysis
    from newscore.article import Article as Article
    from newscore.article import analyze as analyze
    from newscore.cleaning import clean as clean
    from newscore.cleaning import cleaner as cleaner
    from newscore.cleaning import pipeline as pipeline
    from newscore.dates import Timex as Timex
    from newscore.dates import find_timexes as find_timexes
    from newscore.dates import normalize_date as normalize_date
    from newscore.errors import FormatError as FormatError
    from newscore.errors import MissingExtraError as MissingExtraError
    from newscore.errors import NewscoreError as NewscoreError
    from newscore.errors import OptionError as OptionError
    from newscore.quotes import Attribution as Attribution
    from newscore.quotes import Quotation as Quotation
    from newscore.quotes import find_attributions as find_attributions
    from newscore.quotes import find_quotations as find_quotations
    from newscore.sentences import split_sentences as split_sentences
    from newscore.spans import Aligned as Aligned
    from newscore.spans import Edit as Edit
    from newscore.spans import Span as Span

__version__ = "0.1.0"

# public name -> the module it lives in; nothing is imported before it is touched
_HOMES = {
    "Aligned": "spans",
    "Analysis": "article",
    "Article": "article",
    "Attribution": "quotes",
    "Edit": "spans",
    "FormatError": "errors",
    "MissingExtraError": "errors",
    "NewscoreError": "errors",
    "OptionError": "errors",
    "Quotation": "quotes",
    "Span": "spans",
    "Timex": "dates",
    "analyze": "article",
    "clean": "cleaning",
    "cleaner": "cleaning",
    "find_attributions": "quotes",
    "find_quotations": "quotes",
    "find_timexes": "dates",
    "normalize_date": "dates",
    "pipeline": "cleaning",
    "split_sentences": "sentences",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
