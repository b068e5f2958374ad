"""From what is said to what is meant: TIMEX3 values against the publication date and the text so far."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Final

from newscore.dates.direction import FUTURE, PAST, direction
from newscore.dates.discourse import Discourse
from newscore.dates.mention import Amount, Calendar, Mention, Repeat, Shift
from newscore.dates.timex import Timex, days_of
from newscore.lexicons.calendar import WEEKDAYS
from newscore.lexicons.holidays import HOLIDAYS
from newscore.tokens import Tokens

UNKNOWN: Final = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "H": "XXXX-HX",
    "Y": "XXXX", "E": "XXX", "C": "XX", "L": "X", "TH": "XXXX-XX-XXTXX", "TM": "XXXX-XX-XXTXX:XX", "TS": "XXXX-XX-XXTXX:XX:XX",
}  # fmt: skip
_SEASON_MONTHS: Final = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def resolve(
    mention: Mention, tokens: Tokens, state: Discourse, *, day_first: bool, behind: int
) -> tuple[Timex | None, Discourse]:
    """Return the timex of a mention, and the state of the text behind it.

    `behind` is the token after the timex before: a paragraph that ended since then ends a narrative.
    """
    span = tokens.span(mention.first, mention.last)
    if (state.narrative is not None or state.here) and "\n" in tokens.text[
        tokens.starts[behind] : span.start
    ]:
        state = state._replace(narrative=None, here=False)
    meaning = mention.meaning
    if isinstance(meaning, Calendar):
        if mention.rule == "date.numeric":
            meaning = order_day_and_month(meaning, day_first)
        value = calendar_value(meaning, mention, tokens, state)
        if value is None:
            return None, state
        kind = "TIME" if "T" in value else "DATE"
        timex = Timex(span, kind, value, mention.mod, rule=mention.rule)
        if tokens.lowers[mention.first - 1 : mention.first] == ["since"]:
            timex = until_published(timex, state)
        return timex, after_calendar(meaning, value, mention, tokens, state)
    if isinstance(meaning, Shift):
        value, anchor = shift_value(meaning, mention, tokens, state)
        if value[0] == "P":
            return Timex(
                span,
                "DURATION" if value[1:2] != "A" and value[1:2] != "R" else "DATE",
                value,
                mention.mod,
                rule=mention.rule,
            ), state
        kind = "TIME" if "T" in value else "DATE"
        timex = Timex(span, kind, value, mention.mod, anchor=anchor, rule=mention.rule)
        if tokens.lowers[mention.first - 1 : mention.first] == ["since"]:
            timex = until_published(timex, state)
        return timex, state.named(value) if meaning.unit not in ("SAME", "Y", "Q") else state
    if isinstance(meaning, Amount):
        begin, end = points(meaning, state)
        return Timex(
            span, "DURATION", meaning.value, mention.mod, begin_point=begin, end_point=end, rule=mention.rule
        ), state
    if isinstance(meaning, Repeat):
        return Timex(
            span, "SET", meaning.value, mention.mod, meaning.quant, meaning.freq, rule=mention.rule
        ), state
    return Timex(span, "DATE", meaning.value, mention.mod, rule=mention.rule), state


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


def add(day: date, unit: str, count: int) -> date | None:
    """The day so many units on; the last of a month stays within its month. None out of the calendar."""
    try:
        if unit == "D":
            return day + timedelta(days=count)
        if unit == "W":
            return day + timedelta(weeks=count)
        months = {"M": count, "Q": 3 * count, "Y": 12 * count, "E": 120 * count, "C": 1200 * count}.get(unit)
        if months is None:
            return None
        year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    except (ValueError, OverflowError):
        return None


def year_text(year: int) -> str:
    """A year as TIMEX3 writes it; None of the calendar's bounds hold here."""
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


def week_text(day: date) -> str:
    iso = day.isocalendar()
    return f"{iso.year:04d}-W{iso.week:02d}"


def grain_text(day: date, unit: str) -> str:
    """The period of a kind that a day lies in: its week, month, quarter, year ..."""
    if unit == "D":
        return day.isoformat()
    if unit == "W":
        return week_text(day)
    if unit == "WE":
        return week_text(day) + "-WE"
    if unit == "M":
        return f"{day.year:04d}-{day.month:02d}"
    if unit == "Q":
        return f"{day.year:04d}-Q{(day.month + 2) // 3}"
    if unit == "E":
        return f"{day.year // 10:03d}"
    if unit == "C":
        return f"{day.year // 100:02d}"
    if unit == "L":
        return f"{day.year // 1000}"
    return f"{day.year:04d}"


def shift_value(shift: Shift, mention: Mention, tokens: Tokens, state: Discourse) -> tuple[str, str | None]:
    """The value of a date told by its distance, and what it was counted from."""
    unit, offset = shift.unit, shift.offset
    if (
        unit == "SAME"
        or (unit == "Y" and offset == -1 and shift.base == "text" and mention.rule == "ago")
        or (unit == "Y" and offset == -1 and mention.rule == "ago" and state.quarter is not None)
    ):
        return same_period(state, offset)
    tail = shift.clock or shift.part or ""
    base = state.published
    if shift.base == "text":
        if mention.rule in ("unit.bare",) and unit in ("Y", "W", "M") and base is not None:
            pass
        elif unit == "Q" and offset == 0:
            if state.quarter:
                return f"{state.quarter[0]:04d}-Q{state.quarter[1]}", None
            base = add(base, "Q", -1) if base else None
        elif unit == "D" and mention.rule == "ago" and state.day is None:
            return f"P{abs(offset)}D", None
        elif unit in ("TH", "TM", "TS"):
            return f"PT{abs(offset)}{unit[1]}", None
        elif unit == "Y" and state.year is not None:
            return year_text(state.year + offset), year_text(state.year)
        elif unit == "M" and state.month is not None:
            base = (
                date(*state.month, 1)
                if state.day is None or (state.day.year, state.day.month) != state.month
                else state.day
            )
        else:
            base = state.day or base
    if base is None:
        return UNKNOWN[unit] + tail, None
    if unit in ("TH", "TM", "TS"):
        return hours_off(shift, state), None
    if unit == "WE":
        return weekend_value(offset, base, mention, tokens), None
    if (
        unit == "Q"
        and offset == 0
        and shift.base == "published"
        and "latest" in tokens.lowers[mention.first : mention.last]
    ):
        if state.quarter:
            return f"{state.quarter[0]:04d}-Q{state.quarter[1]}", None
        offset = -1
    counted = add(base, {"L": "C"}.get(unit, unit), offset)
    if counted is None:
        return UNKNOWN[unit] + tail, None
    anchor = grain_text(base, unit) if shift.base == "text" else None
    return grain_text(counted, unit) + tail, anchor


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
    """The weekend just past on Monday to Wednesday, unless the clause looks ahead; else this week's."""
    if offset == 0 and base.isoweekday() <= 4:
        ahead = direction(tokens, mention.first, mention.last)
        if "this" in tokens.lowers[mention.first : mention.last]:
            offset = -1 if ahead == PAST and base.isoweekday() <= 2 else 0
        elif ahead == PAST or (ahead != FUTURE and base.isoweekday() <= 3):
            offset = -1
    elif offset == -1 and base.isoweekday() >= 6:
        offset = -1
    day = add(base, "W", offset)
    return grain_text(day, "WE") if day else UNKNOWN["WE"]


def same_period(state: Discourse, offset: int) -> tuple[str, str | None]:
    """`a year earlier`, `the latest period`: the period the text is at, moved by so many years.

    A quarter once named stays what a business report compares; else the month or year named last.
    """
    if state.quarter:
        year, quarter = state.quarter
        return f"{year_text(year + offset)}-Q{quarter}", f"{year_text(year)}-Q{quarter}"
    if state.grain == "M" and state.month:
        year, month = state.month
        return f"{year_text(year + offset)}-{month:02d}", f"{year_text(year)}-{month:02d}"
    if state.grain == "Y" and state.year:
        return year_text(state.year + offset), year_text(state.year)
    if state.published:
        return year_text(state.published.year + offset), year_text(state.published.year)
    return "XXXX", None


def order_day_and_month(said: Calendar, day_first: bool) -> Calendar:
    """Month and day of `4/5/2023`: as the caller says, unless only one reading is a date."""
    month, day = said.month or 1, said.day or 1
    if (day_first and day <= 12) or month > 12:
        month, day = day, month
    return said._replace(month=month, day=day)


def calendar_value(said: Calendar, mention: Mention, tokens: Tokens, state: Discourse) -> str | None:
    """The value of a date of which some parts are said; None if the parts name no day."""
    tail = said.clock or said.part or ""
    if said == Calendar(clock=said.clock):
        day = (state.day if state.here else None) or state.published
        return (day.isoformat() if day else UNKNOWN["D"]) + tail
    if said.within is not None and said.within.unit in ("W", "WEEKS", "M"):
        value = within_value(said, state)
        return None if value is None else value + tail
    year = said.year
    if year is None and said.within is not None:
        if said.within.base == "text" and state.year is not None:
            year = state.year + said.within.offset
        elif state.published is not None:
            year = state.published.year + said.within.offset
        else:
            year = None
    if said.holiday is not None:
        return holiday_value(said, year, mention, tokens, state) + tail
    if said.month is not None and said.day is not None:
        value = month_day_value(said, year, mention, tokens, state)
        if value is None or said.grain is None:
            return None if value is None else value + tail
        days = days_of(value)
        return grain_text(days[0], said.grain) if days else UNKNOWN[said.grain]
    if said.weekday is not None:
        return weekday_value(said, mention, tokens, state) + tail
    if said.month is not None:
        return month_value(said, year, mention, tokens, state)
    if said.quarter == 0:
        return (
            f"{year_text(year)}-Q{state.quarter[1]}"
            if year is not None and state.quarter
            else (year_text(year) if year is not None else None)
        )
    if said.quarter is not None:
        return quarter_value(said.quarter, year, mention, tokens, state)
    if said.half is not None:
        return f"{year_text(year) if year is not None else state.published.year if state.published else 'XXXX'}-H{said.half}"
    if said.season is not None:
        return season_value(said, year, mention, tokens, state)
    return year_text(year) if year is not None else None


def within_value(said: Calendar, state: Discourse) -> str | None:
    """`Monday of last week`, `the 5th of next month`, `a week from Tuesday`."""
    assert said.within is not None
    base = state.published
    if base is None:
        return f"XXXX-WXX-{said.weekday}" if said.weekday else UNKNOWN["D"]
    if said.within.unit == "M":
        moved = add(base.replace(day=1), "M", said.within.offset)
        return f"{moved:%Y-%m}-{said.day:02d}" if moved and said.day else None
    if said.weekday is None:
        return None
    if said.within.unit == "W":
        moved = add(base, "W", said.within.offset)
        return add_days(moved, said.weekday - moved.isoweekday()) if moved else UNKNOWN["D"]
    ahead = (said.weekday - base.isoweekday()) % 7 or 7
    return add_days(base, ahead + 7 if said.within.offset > 0 else ahead - 14)


def add_days(day: date, count: int) -> str:
    moved = add(day, "D", count)
    return moved.isoformat() if moved else UNKNOWN["D"]


def weekday_value(said: Calendar, mention: Mention, tokens: Tokens, state: Discourse) -> str:
    """A weekday: the publication day itself, else the nearest past one, else the next if the clause looks ahead."""
    assert said.weekday is not None
    lowers = tokens.lowers[mention.first : mention.last + 1]
    base = state.published
    if base is None and not (("previous" in lowers or "following" in lowers) and state.day):
        return f"XXXX-WXX-{said.weekday}"
    if ("previous" in lowers or "following" in lowers) and state.day:
        base = state.day
    assert base is not None
    back = (base.isoweekday() - said.weekday) % 7
    if said.point == 1 or "coming" in lowers:
        return add_days(base, 7 - back)
    if said.point == -1 or "past" in lowers:
        return add_days(base, -(back or 7))
    if said.point is None and state.day is not None and follows_range_mark(mention, tokens):
        return add_days(state.day, (said.weekday - state.day.isoweekday()) % 7)
    if back == 0:
        return base.isoformat()
    ahead = direction(tokens, mention.first, mention.last)
    if ahead == FUTURE or (said.point == 0 and ahead != PAST):
        return add_days(base, 7 - back)
    return add_days(base, -back)


def follows_range_mark(mention: Mention, tokens: Tokens) -> bool:
    """Whether a weekday ends a range of weekdays: `from Monday to Friday`, `Monday-Friday`."""
    at = mention.first - 1
    return at > 0 and tokens.lowers[at] in ("to", "through", "-", "–") and tokens.lowers[at - 1] in WEEKDAYS


def month_day_value(
    said: Calendar, year: int | None, mention: Mention, tokens: Tokens, state: Discourse
) -> str | None:
    """A day of a month: in the year said or in force, else the one nearest to publication."""
    month, day = said.month, said.day
    assert month is not None and day is not None
    if day > (29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31):
        return None
    if year is None:
        year = state.narrative
    if year is None and state.published is not None:
        year = nearest_year(month, day, said, mention, tokens, state.published)
    if year is None:
        return f"XXXX-{month:02d}-{day:02d}"
    if month == 2 and day == 29 and not (1 <= year <= 9999 and monthrange(year, 2)[1] == 29):
        return None
    return f"{year_text(year)}-{month:02d}-{day:02d}"


def nearest_year(
    month: int, day: int, said: Calendar, mention: Mention, tokens: Tokens, published: date
) -> int:
    """The year that puts a month and day nearest to publication, unless tense speaks against it.

    A weekday beside the date settles it (`Friday, Oct. 23`); so do `last` and `next`.
    """
    days = []
    for year in (published.year - 1, published.year, published.year + 1):
        if (1 <= year <= 9999 and (month, day) != (2, 29)) or (
            1 <= year <= 9999 and monthrange(year, 2)[1] == 29
        ):
            days.append(date(year, month, day))
    if not days:
        return published.year
    if said.weekday is not None:
        fitting = [one for one in days if one.isoweekday() == said.weekday]
        if fitting:
            days = fitting
    if said.point in (-1, 1):
        days = [one for one in days if (one - published).days * said.point > 0] or days
    nearest = min(days, key=lambda one: abs(one - published))
    off = (nearest - published).days
    if abs(off) <= 45 or said.weekday is not None or said.point is not None:
        return nearest.year
    ahead = month_direction(mention, tokens)
    if ahead == PAST and off > 0:
        return max((one for one in days if one <= published), default=nearest).year
    if ahead == FUTURE and off < 0:
        return min((one for one in days if one >= published), default=nearest).year
    return nearest.year


def month_direction(mention: Mention, tokens: Tokens) -> int:
    """The direction of a month: `by`, `until` before it look ahead, unless told in the past perfect."""
    before = tokens.lowers[max(mention.first - 6, 0) : mention.first]
    if before and before[-1] in ("by", "until", "till"):
        return PAST if "had" in before else FUTURE
    ahead = direction(tokens, mention.first, mention.last)
    return ahead or (FUTURE if before[-1:] == ["through"] else 0)


def month_value(said: Calendar, year: int | None, mention: Mention, tokens: Tokens, state: Discourse) -> str:
    """A month: in the year said or in force, else the nearest past one, or the next if the clause looks ahead."""
    month = said.month
    assert month is not None
    if year is None and said.point is None:
        year = state.narrative
    if year is None and state.published is not None:
        base = state.published
        if said.point == 0:
            year = base.year
        elif said.point == -1:
            year = base.year if month < base.month else base.year - 1
        elif said.point == 1:
            year = base.year if month > base.month else base.year + 1
        elif month == base.month:
            year = base.year
        else:
            ahead = month_direction(mention, tokens)
            past = base.year if month < base.month else base.year - 1
            lately = base.month - month in (1, 2) and tokens.lowers[mention.first - 1] == "through"
            year = past + 1 if ahead == FUTURE and not lately else past
    return f"{year_text(year) if year is not None else 'XXXX'}-{month:02d}"


def quarter_value(quarter: int, year: int | None, mention: Mention, tokens: Tokens, state: Discourse) -> str:
    """A quarter: in the year said, else in the year that puts its middle nearest to publication.

    What is told of a quarter that has not begun belongs to the year before, unless the year is fiscal.
    """
    if year is None and state.published is not None:
        base = state.published
        middle = 3 * quarter - 1
        off = middle - base.month
        year = base.year - 1 if off > 6 else base.year + 1 if off < -8 else base.year
        if (
            year == base.year
            and 3 * quarter - 2 > base.month
            and "fiscal" not in tokens.lowers[mention.first : mention.last]
        ):
            year -= direction(tokens, mention.first, mention.last) == PAST
    return f"{year_text(year) if year is not None else 'XXXX'}-Q{quarter}"


def season_value(said: Calendar, year: int | None, mention: Mention, tokens: Tokens, state: Discourse) -> str:
    """A season, named by the year it starts in; the one running or last past unless something points ahead."""
    season = said.season
    assert season is not None
    if year is None and state.published is not None:
        base = state.published
        start = _SEASON_MONTHS[season]
        months = base.year * 12 + base.month - 1
        # the latest start at or before publication
        latest = base.year if base.month >= start else base.year - 1
        running = months - (latest * 12 + start - 1) < 3
        lowers = tokens.lowers[mention.first : mention.last + 1]
        if said.point == 1 or "coming" in lowers:
            year = latest + 1
        elif said.point == -1 or "past" in lowers:
            year = latest - 1 if running and "past" not in lowers else latest
        elif running:
            year = latest
        elif said.point == 0:
            year = base.year
        else:
            year = latest + 1 if direction(tokens, mention.first, mention.last) == FUTURE else latest
    return f"{year_text(year) if year is not None else 'XXXX'}-{season}"


def easter(year: int) -> date:
    """Western Easter Sunday (anonymous Gregorian algorithm)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (a + 11 * h) // 319
    r = (2 * e + 2 * i - k - h + m + 32) % 7
    month = (h - m + r + 90) // 25
    return date(year, month, (h - m + r + month + 19) % 32)


def holiday_day(name: str, year: int) -> date | None:
    """The day of a holiday in a year."""
    rule = HOLIDAYS[name]
    try:
        if rule[0] == "fixed":
            return date(year, rule[1], rule[2])  # type: ignore[misc]
        if rule[0] == "easter":
            return easter(year) + timedelta(days=rule[1])
        _, month, weekday, number, more = rule  # type: ignore[misc]
        if number < 0:
            last = date(year, month, monthrange(year, month)[1])
            return last - timedelta(days=(last.isoweekday() - weekday) % 7 - more)
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (number - 1) + more)
    except (ValueError, OverflowError):
        return None


def holiday_value(
    said: Calendar, year: int | None, mention: Mention, tokens: Tokens, state: Discourse
) -> str:
    """A holiday: in the year said, else the one nearest to publication, as month and day are."""
    name = said.holiday
    assert name is not None
    if year is None:
        year = state.narrative
    if year is None and state.published is not None:
        base = state.published
        this = holiday_day(name, base.year)
        if this is None:
            return UNKNOWN["D"]
        year = nearest_year(this.month, min(this.day, 28), said, mention, tokens, base)
    if year is None:
        rule = HOLIDAYS[name]
        if rule[0] == "fixed":
            return f"XXXX-{rule[1]:02d}-{rule[2]:02d}"  # type: ignore[misc]
        return f"XXXX-{rule[1]:02d}-XX" if rule[0] == "weekday" else UNKNOWN["D"]
    day = holiday_day(name, year)
    return day.isoformat() if day else UNKNOWN["D"]


def after_calendar(
    said: Calendar, value: str, mention: Mention, tokens: Tokens, state: Discourse
) -> Discourse:
    """The state after a calendar date; a year that opens its sentence starts a narrative."""
    if (
        said.quarter is not None
        and state.published is not None
        and value[:4] > year_text(state.published.year)
    ):
        return state  # a forecast: what is compared is still the quarter reported
    state = state.named(value)
    if said.year is not None:
        state = state._replace(year=said.year)
    if said.year is not None and state.published is not None:
        if said.year == state.published.year:
            return state._replace(narrative=None)
        if said.year < state.published.year and opens_sentence(tokens, mention.first):
            return state._replace(narrative=said.year)
    return state


def opens_sentence(tokens: Tokens, first: int) -> bool:
    """Whether a date stands at the head of its sentence: `In 1994, ...`, `On May 5, 1994 ...`."""
    if not first:
        return True
    if tokens.words[first - 1] in ("In", "On", "By", "During"):
        return True
    return False
