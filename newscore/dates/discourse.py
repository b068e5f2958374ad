"""What the text has spoken of so far: the anchor for `a year earlier`, `that day`, `the quarter`."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple


class Discourse(NamedTuple):
    """The dates in force at one point of a text. It is passed from timex to timex and never changed.

    `grain` is the kind of period named last: M, Q, Y, or P for a stretch of months (`the nine months`).
    `narrative` is the past year that a passage opened with (`In 1994 ... In March ...`), until the
    paragraph ends.
    """

    published: date | None
    clock: str | None = None
    day: date | None = None
    week: date | None = None  # the Monday of the week named last, if no day was named since
    month: tuple[int, int] | None = None
    quarter: tuple[int, int] | None = None
    year: int | None = None
    grain: str = ""
    narrative: int | None = None
    here: bool = False  # whether `day` was named in this paragraph

    def named(self, value: str) -> Discourse:
        """Return the state after a date was named by its TIMEX3 value."""
        if not value[:4].isdigit() or value[4:5] not in ("", "-"):
            return self
        year = int(value[:4])
        if len(value) == 4:
            return self._replace(year=year, grain="Y")
        rest = value[5:]
        if rest[:1] == "W" and rest[1:3].isdigit():
            return self._replace(week=date.fromisocalendar(year, int(rest[1:3]), 1))
        if rest[:1] == "Q" and rest[1].isdigit():
            return self._replace(year=year, quarter=(year, int(rest[1])), grain="Q")
        if rest[:1] == "H":
            return self._replace(year=year, grain="Y")
        if not rest[:2].isdigit():
            return self
        month = int(rest[:2])
        if len(rest) == 2:
            return self._replace(year=year, month=(year, month), grain="M")
        try:
            day = date(year, month, int(rest[3:5]))
        except ValueError:
            return self
        return self._replace(day=day, week=None, month=(year, month), here=True)
