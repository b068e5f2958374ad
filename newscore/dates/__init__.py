"""Dates, times, durations and sets in news text, with their TIMEX3 values.

`grammar` finds mentions, `merge` joins those that are one date, `resolve` works out values against
the publication date and the text so far; `timex` holds the record.
"""

from newscore.dates.finder import find_timexes, normalize_date, timex_finder, timexes_in
from newscore.dates.timex import Timex

__all__ = ["Timex", "find_timexes", "normalize_date", "timex_finder", "timexes_in"]
