"""From what is said to what is meant: TIMEX3 values against the publication date and the text so far."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from newscore.dates.arithmetic import UNKNOWN, add, grain_text, quarter_text, year_text
from newscore.dates.calendar_values import around_day, calendar_value, order_day_and_month
from newscore.dates.direction import FUTURE, PAST, direction
from newscore.dates.mention import Amount, Calendar, Discourse, Fixed, Mention, Repeat, Shift
from newscore.dates.timex import Timex, days_of
from newscore.tokens import Tokens


def resolve(
    mention: Mention, tokens: Tokens, state: Discourse, *, day_first: bool, behind: int
) -> tuple[Timex | None, Discourse]:
    """Return the timex of a mention, and the state of the text behind it.

    `behind` is the token after the timex before: a paragraph that ended since then ends a narrative.
    """
    span = tokens.span(mention.first, mention.last)
    if (state.narrative or state.here) and "\n" in tokens.text[tokens.starts[behind] : span.start]:
        state = state._replace(narrative=None, here=False)
    meaning, mod, rule = mention.meaning, mention.mod, mention.rule
    if isinstance(meaning, Amount):
        begin, end = points(meaning, state)
        if meaning.unit == "M" and meaning.number in (
            6,
            9,
            12,
        ):  # "the nine months": what is compared is the year
            state = state._replace(grain="P")
        return Timex(span, "DURATION", meaning.value, mod, begin_point=begin, end_point=end, rule=rule), state
    if isinstance(meaning, Repeat):
        return Timex(span, "SET", meaning.value, mod, meaning.quant, meaning.freq, rule=rule), state
    if isinstance(meaning, Fixed):
        return Timex(span, "DATE", meaning.value, mod, rule=rule), state
    anchor: str | None = None
    if isinstance(meaning, Shift):
        value, anchor = shift_value(meaning, mention, tokens, state)
        if not value:
            return None, state
        if value.startswith("P"):  # nothing to count from: "two days later"
            return Timex(span, "DURATION", value, mod, rule=rule), state
        after = state if meaning.unit in _KEEPING else state.named(value)
        if meaning.unit == "Y" and not meaning.counted and value.isdigit():
            after = after._replace(told=int(value))
        if meaning.unit == "Q":
            after = (after if after.quarter or meaning.offset else after.named(value))._replace(grain="Q")
    else:
        if meaning.figures:
            meaning = order_day_and_month(meaning, day_first)
        worked_out = calendar_value(meaning, mention, tokens, state)
        if worked_out is None:
            return None, state
        value = worked_out
        after = after_calendar(meaning, value, mention, tokens, state)
    timex = Timex(span, "TIME" if "T" in value else "DATE", value, mod, anchor=anchor, rule=rule)
    if mention.first and tokens.lowers[mention.first - 1] == "since":
        timex = until_published(timex, state)
    return timex, after


# comparisons, which leave the period in force as it is: "from a year earlier", "last year", "next quarter"
_KEEPING: Final = frozenset(("SAME", "Y", "Q"))


def until_published(timex: Timex, state: Discourse) -> Timex:
    """`since Monday` runs from Monday to the day of publication."""
    days = days_of(timex.value)
    if days is None or state.published is None or days[0] > state.published:
        return timex
    return Timex(
        timex.span, timex.type, timex.value, timex.mod,
        begin_point=timex.value, end_point=state.published.isoformat(), anchor=timex.anchor, rule=timex.rule,
    )  # fmt: skip


def points(amount: Amount, state: Discourse) -> tuple[str | None, str | None]:
    """The days at which `the past two years`, `the next week` begin and end."""
    base = (state.day if amount.base == "text" and state.day else None) or state.published
    if not amount.reach or amount.number is None or base is None:
        return None, None
    unit, number = amount.unit, amount.number
    if unit == "TH" and number % 24 == 0:
        unit, number = "D", number / 24
    other = add(base, unit, int(number * amount.reach))
    if other is None:
        return None, None
    begin, end = (other, base) if amount.reach < 0 else (base, other)
    return begin.isoformat(), end.isoformat()


def shift_value(shift: Shift, mention: Mention, tokens: Tokens, state: Discourse) -> tuple[str, str | None]:
    """The value of a date told by its distance, and what it was counted from."""
    unit, offset = shift.unit, shift.offset
    a_year_back = unit == "Y" and offset == -1 and shift.counted
    if unit == "SAME" or (a_year_back and (shift.base == "text" or state.quarter)):
        return same_period(state, offset, "quarter" in tokens.lowers[mention.first : mention.last + 1])
    latest = shift.base == "text" or "latest" in tokens.lowers[mention.first : mention.last]
    if unit == "Q" and offset == 0 and latest:
        quarter = quarter_in_force(state)
        return quarter_text(*quarter) if quarter else UNKNOWN["Q"], None
    if shift.base == "text" and shift.counted:
        if unit in ("D", "M") and _base_day(unit, state) is None:
            return f"P{abs(offset)}{unit}", None
        if unit in ("TH", "TM", "TS"):
            return f"PT{abs(offset)}{unit[1]}", None
    from_text = shift.base == "text" or (shift.base == "here" and not is_left(state))
    year = state.year if shift.counted else state.told or state.year
    if from_text and unit == "Y" and year is not None:
        return year_text(year + offset), year_text(year)
    base = _base_day(unit, state) if from_text else state.published
    base = base or state.published
    tail = shift.clock or shift.part or ""
    if base is None:
        return UNKNOWN[unit] + tail, None
    if unit in ("TH", "TM", "TS"):
        return hours_off(shift, state), None
    if unit == "WE":
        return weekend_value(offset, base, mention, tokens), None
    counted = add(base, "C" if unit == "L" else unit, offset)
    if counted is None:
        return UNKNOWN[unit] + tail, None
    now = state.published if from_text and offset > 0 and unit == "D" else None
    if now and counted > now and direction(tokens, mention.first, mention.last) == PAST:
        counted = now  # "the day after the vote, she left" is over
    return grain_text(counted, unit) + tail, grain_text(base, unit) if from_text else None


def is_left(state: Discourse) -> bool:
    """Whether the day in force was told of in another paragraph and lies far back: "the day" is another."""
    return not state.here and bool(
        state.day and state.published and abs(state.day - state.published) > timedelta(days=31)
    )


def _base_day(unit: str, state: Discourse) -> date | None:
    """The day that units are counted from in the text: the day in force, or the first of its month."""
    if (
        unit == "M"
        and state.month
        and (state.day is None or (state.day.year, state.day.month) != state.month)
    ):
        return date(*state.month, 1)
    return state.week or state.day if unit == "W" else state.day


def quarter_in_force(state: Discourse) -> tuple[int, int] | None:
    """`the quarter`, `the latest quarter`: the one the text is about, else the last that ended."""
    ended = add(state.published, "Q", -1) if state.published else None
    return state.quarter or ((ended.year, (ended.month + 2) // 3) if ended else None)


def hours_off(shift: Shift, state: Discourse) -> str:
    """`two hours ago`, if the hour of publication is known."""
    if state.published is None or state.clock is None:
        return UNKNOWN[shift.unit] if state.published is None else f"{state.published.isoformat()}TXX:XX"
    seconds = shift.offset * {"TH": 3600, "TM": 60, "TS": 1}[shift.unit]
    hour, minute = map(int, state.clock.split(":"))
    total = hour * 3600 + minute * 60 + seconds
    day = add(state.published, "D", total // 86400)
    rest = total % 86400
    return f"{day.isoformat()}T{rest // 3600:02d}:{rest % 3600 // 60:02d}" if day else UNKNOWN[shift.unit]


def weekend_value(offset: int, base: date, mention: Mention, tokens: Tokens) -> str:
    """The weekend just past on Monday to Wednesday, unless the clause looks ahead; else this week's.

    On Thursday and Friday it is the last one only if the clause looks back: `fell over the weekend`.
    """
    if offset == 0 and base.isoweekday() <= 5:
        ahead = direction(tokens, mention.first, mention.last)
        if "this" in tokens.lowers[mention.first : mention.last]:
            offset = -1 if ahead == PAST and base.isoweekday() <= 2 else 0
        elif ahead == PAST or (ahead != FUTURE and base.isoweekday() <= 3):
            offset = -1
    if "coming" in tokens.lowers[mention.first : mention.last] and base.isoweekday() <= 5:
        offset = 0
    day = add(base, "W", offset)
    return grain_text(day, "WE") if day else UNKNOWN["WE"]


def same_period(state: Discourse, offset: int, of_quarter: bool) -> tuple[str, str | None]:
    """`a year earlier`, `the latest period`: the period the text is at, moved by so many years.

    A quarter once named stays what a business report compares; else the month or year named last.
    """
    if offset == 0 and not state.grain:
        return "", None  # "the same period", and none was named
    quarter = quarter_in_force(state) if of_quarter or (state.grain != "P" and state.quarter) else None
    if quarter:
        return quarter_text(quarter[0] + offset, quarter[1]), quarter_text(*quarter)
    if state.grain == "M" and state.month:
        year, month = state.month
        return f"{year_text(year + offset)}-{month:02d}", f"{year_text(year)}-{month:02d}"
    if state.grain == "Y" and state.year and not (state.published and state.year > state.published.year):
        return year_text(state.year + offset), year_text(state.year)
    if state.published:
        return year_text(state.published.year + offset), year_text(state.published.year)
    return "XXXX", None


def after_calendar(
    said: Calendar, value: str, mention: Mention, tokens: Tokens, state: Discourse
) -> Discourse:
    """The state after a calendar date; a year that opens its sentence starts a narrative."""
    if said.quarter is not None and (said.quarter == 0 or is_forecast(value, state)):
        return state  # "the 2010 quarter", or a quarter to come: the report is still on its own
    state = state.named(value)
    before = tokens.lowers[max(mention.first - 3, 0) : mention.first]
    if said.day is not None and not state.quarter and before[:2] in _QUARTERS and before[-1] in _UP_TO:
        state = state.named(around_day(value, "Q"))  # "the three months ended June 30" are a quarter
    if said.year is not None:
        state = state._replace(year=said.year)
    if said.year is not None and state.published is not None:
        if said.year == state.published.year:
            return state._replace(narrative=None)
        goes_on = state.narrative is not None and said.month is not None and said.year > state.narrative
        if said.year < state.published.year and (goes_on or opens_sentence(tokens, mention.first)):
            return state._replace(narrative=said.year)
    return state


_QUARTERS: Final = (["three", "months"], ["3", "months"], ["13", "weeks"])
_UP_TO: Final = ("ended", "ending", "to", "through")


def is_forecast(value: str, state: Discourse) -> bool:
    """Whether a quarter lies in a year to come, or runs still while the text reports one that is over."""
    if state.published is None:
        return False
    now = grain_text(state.published, "Q")
    reported = state.quarter is not None and quarter_text(*state.quarter) < now
    return value[:4] > now[:4] or (reported and value >= now)


def opens_sentence(tokens: Tokens, first: int) -> bool:
    """Whether a date stands at the head of its sentence: `In 1994, ...`, `On May 5, 1994 ...`."""
    return not first or tokens.words[first - 1] in ("In", "On", "By", "During")
