"""The value of a date of which some parts are said: its year, month or day worked out from the rest."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import Final

from newscore.dates.arithmetic import UNKNOWN, add, add_days, grain_text, holiday_day, quarter_text, year_text
from newscore.dates.direction import FUTURE, PAST, direction, is_event, is_firm, spelt_out
from newscore.dates.mention import Calendar, Discourse, Mention, is_one_of, number_of
from newscore.dates.timex import days_of
from newscore.lexicons import date_context as context
from newscore.lexicons.calendar import EVENT_DAYS, HOLIDAYS, MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS
from newscore.tokens import Tokens

_SEASON_MONTHS: Final = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def calendar_value(said: Calendar, mention: Mention, tokens: Tokens, state: Discourse) -> str | None:
    """The value of a date of which some parts are said; None if the parts name no day."""
    if said.off:
        value = calendar_value(said._replace(off=0), mention, tokens, state)
        days = days_of(value) if value else None
        return add_days(days[0], said.off) if days else UNKNOWN["D"] if value else None
    tail = said.clock or said.part or ""
    if said == Calendar(clock=said.clock):
        day = day_of_clock(mention, tokens, state)
        return (day.isoformat() if day else UNKNOWN["D"]) + tail
    if said.within is not None and said.nth is None and said.within.unit in ("W", "WEEKS", "M"):
        value = within_value(said, state)
        return None if value is None else value + tail
    if said.grain == "Q" and state.quarter:
        # "its fiscal first quarter", of which "the quarter ended" tells more
        return quarter_text(*state.quarter)
    year = year_said(said, state)
    if said.nth is not None:
        return nth_value(said, year, mention, tokens, state)
    if said.holiday is not None:
        value = holiday_value(said, year, mention, tokens, state)
        return (around_holiday(value, said.grain) if said.grain else value) + tail
    if said.month is not None and said.day is not None:
        value = month_day_value(said, year, mention, tokens, state)
        if value is None:
            return None
        return around_day(value, said.grain) if said.grain else value + tail
    if said.weekday is not None and said.day is not None:
        return weekday_and_day_value(said.weekday, said.day, state)
    if said.weekday is not None:
        return weekday_value(said, mention, tokens, state) + tail
    return period_value(said, year, mention, tokens, state)


def day_of_clock(mention: Mention, tokens: Tokens, state: Discourse) -> date | None:
    """The day of an hour told alone: that of the paragraph, else the one told last or that of publication."""
    day = (state.day if state.here else None) or state.published
    if not (state.published and state.day and state.day < state.published):
        return day
    ahead = direction(tokens, mention.first, mention.last)
    if ahead == FUTURE:
        return state.published  # "fell on Monday. The figures are due at 2 p.m."
    lately = (state.published - state.day).days < 7
    if ahead == PAST and lately and tokens.lowers[mention.last].endswith(("m", ".")):
        return state.day  # a paragraph further on, too: "The court rose at 4 p.m."; not "by 1130 GMT"
    return day


def year_said(said: Calendar, state: Discourse) -> int | None:
    """The year that is said, by its number or its distance (`in June of last year`)."""
    if said.year is not None or said.within is None:
        return said.year
    year = (state.told if said.within.unit == "THAT" else None) or state.year
    if said.within.base == "text" and year is not None:
        return year + said.within.offset
    return state.published.year + said.within.offset if state.published else None


def around_day(value: str, grain: str) -> str:
    """`the week of March 6`: the period of this grain that a day lies in; the quarter that a day ends."""
    days = days_of(value)
    if days and grain == "Q":  # "ended July 31", "ended Oct. 3": most of it lies before
        middle = add(days[0], "D", -45)
        return grain_text(middle, grain) if middle else UNKNOWN[grain]
    return grain_text(days[0], grain) if days else UNKNOWN[grain]


def period_value(
    said: Calendar, year: int | None, mention: Mention, tokens: Tokens, state: Discourse
) -> str | None:
    """A month, quarter, half or season, or the year alone; None if none of them is said."""
    if said.month is not None:
        return month_value(said, year, mention, tokens, state)
    if said.quarter == 0:  # "the 2010 quarter"
        return None if year is None else same_quarter_value(year, state)
    if said.quarter is not None:
        return quarter_value(said.quarter, year, mention, tokens, state)
    if said.half is not None:
        year = year_of_part(said.half, 6, mention, tokens, state) if year is None else year
        return f"{'XXXX' if year is None else year_text(year)}-H{said.half}"
    if said.season is not None:
        return season_value(said, year, mention, tokens, state)
    return year_text(year) if year is not None else None


def same_quarter_value(year: int, state: Discourse) -> str:
    """The quarter, or else month, the text is about, in another year; the year where it is about none."""
    quarter = state.quarter[1] if state.quarter and state.grain != "P" else 0
    if state.month and state.grain == "M" and not quarter:
        return f"{year_text(year)}-{state.month[1]:02d}"
    return quarter_text(year, quarter) if quarter else year_text(year)


def order_day_and_month(said: Calendar, day_first: bool) -> Calendar:
    """Month and day of `4/5/2023`: as the caller says, unless only one reading is a date."""
    month, day = said.month or 1, said.day or 1
    if (day_first and day <= 12) or month > 12:
        month, day = day, month
    return said._replace(month=month, day=day)


def nth_value(
    said: Calendar, year: int | None, mention: Mention, tokens: Tokens, state: Discourse
) -> str | None:
    """`the second Tuesday in May`, `the first week of 2012`, `the last day of June`."""
    month = month_value(said._replace(weekday=None), year, mention, tokens, state) if said.month else None
    if said.within is not None and said.within.unit == "M":
        moved = add(state.published.replace(day=1), "M", said.within.offset) if state.published else None
        month = grain_text(moved, "M") if moved else UNKNOWN["M"]
    days = days_of(month or (year_text(year) if year is not None else ""))
    if days is None:
        return UNKNOWN[said.grain or "D"] if month else None
    first, last = days
    nth = said.nth or 1
    if said.weekday is not None or said.grain == "WE":
        weekday = said.weekday or 6
        start = add(first, "D", (weekday - first.isoweekday()) % 7)
        end = add(last, "D", -((last.isoweekday() - weekday) % 7))
        found = end if nth < 0 else add(start, "W", nth - 1) if start else None
    else:
        if (
            said.grain == "W" and month is None
        ):  # ISO: 4 January lies in the first week, 28 December in the last
            first, last = first.replace(day=4), last.replace(day=28)
        found = last if nth < 0 else add(first, said.grain or "D", nth - 1)
    if found is None or not first <= found <= last:
        return None
    return grain_text(found, said.grain or "D")


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
    weeks = said.within.offset
    return add_days(base, ahead + 7 * (weeks if weeks > 0 else weeks - 1))


def weekday_value(said: Calendar, mention: Mention, tokens: Tokens, state: Discourse) -> str:
    """A weekday: the publication day itself, else the nearest past one, or the next if told ahead."""
    assert said.weekday is not None
    lowers = tokens.lowers[mention.first : mention.last + 1]
    base = (None if context.FROM_TEXT.isdisjoint(lowers) else state.day) or state.published
    if base is None:
        return f"XXXX-WXX-{said.weekday}"
    back = (base.isoweekday() - said.weekday) % 7
    if said.point == 1 or "coming" in lowers:
        return add_days(base, 7 - back)
    if said.point == -1 or "past" in lowers or (back and "earlier" in lowers):
        return add_days(base, -(back or 7))
    if said.point is None and state.day is not None and follows_range_mark(mention, tokens):
        return add_days(state.day, (said.weekday - state.day.isoweekday()) % 7)
    if back == 0:
        return base.isoformat()
    ahead = direction(tokens, mention.first, mention.last)
    first = _first_of_list(tokens, mention.first)
    if not ahead and first < mention.first:
        ahead = direction(tokens, first, mention.last)
    if not ahead and mention.first and tokens.words[mention.first - 1] in ("by", "until", "till"):
        ahead = FUTURE
    governed = tokens.lowers[max(mention.first - 4, 0) : mention.first]
    if back > 2 and "before" in governed and "." not in governed and "," not in governed:
        ahead = FUTURE if is_held(mention, tokens) else ahead  # "before the vote on Tuesday"
    if ahead == FUTURE and back <= 2 and not is_firm(tokens, mention.first, mention.last, back):
        ahead = PAST  # "was to leave on Monday", "Monday's ruling will help": yesterday's, not next week's
    if ahead == FUTURE or (said.point == 0 and ahead != PAST):
        return add_days(base, 7 - back)
    return add_days(base, -back)


def is_held(mention: Mention, tokens: Tokens) -> bool:
    """Whether a date is that of what is held on a set day: `Tuesday's vote`, `the convention in July`."""
    before = tokens.lowers[max(mention.first - 2, 0) : mention.first]
    return is_event(tokens.lowers, mention.last) or any(is_one_of(word, context.EVENTS) for word in before)


_DAY_NAMES: Final = WEEKDAYS | WEEKDAY_ABBREVIATIONS


def weekday_and_day_value(weekday: int, day: int, state: Discourse) -> str | None:
    """The nearest day of the year around publication that has this number and this name."""
    base = state.published
    if base is None:
        return f"XXXX-XX-{day:02d}"
    near = (add(base, "D", count) for off in range(190) for count in (-off, off))
    return next(
        (one.isoformat() for one in near if one and (one.day, one.isoweekday()) == (day, weekday)), None
    )


def _first_of_list(tokens: Tokens, at: int) -> int:
    """The token of the first weekday of a list: `will play on Friday, Saturday and Sunday`."""
    for _ in _DAY_NAMES:  # a list names no day twice
        if (
            at < 2
            or tokens.lowers[at - 1] not in ("and", "or", ",")
            or tokens.lowers[at - 2] not in _DAY_NAMES
        ):
            break
        at -= 2
    return at


def follows_range_mark(mention: Mention, tokens: Tokens) -> bool:
    """Whether a weekday or month ends a range: `from Monday to Friday`, `October-December`."""
    at = mention.first - 1
    if at < 1 or tokens.lowers[at] not in ("to", "through", "and", "or", "-", "–"):
        return False
    names = _DAY_NAMES if tokens.lowers[mention.first] in _DAY_NAMES else MONTHS
    if tokens.lowers[at - 1 - (tokens.lowers[at - 1] == ".")] not in names:  # Mon.-Fri.
        return False
    return tokens.lowers[at] != "and" or names is MONTHS or tokens.lowers[at - 2] == "between"


def month_day_value(
    said: Calendar, year: int | None, mention: Mention, tokens: Tokens, state: Discourse
) -> str | None:
    """A day of a month: in the year said or in force, else the one nearest to publication."""
    month, day = said.month, said.day
    assert month is not None
    assert day is not None
    if day > (29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31):
        return None
    if year is None:
        year = narrative_year(month, state) or year_of_event(
            month, day, said, mention, tokens, state.published
        )
    if year is None and state.day is not None and ends_range(mention, tokens, state.day):
        year = state.day.year + ((month, day) < (state.day.month, state.day.day))  # "Nov. 30-Dec. 2"
    if year is None and state.published is not None:
        year = nearest_year(month, day, said, mention, tokens, state.published)
    if year is None:
        return f"XXXX-{month:02d}-{day:02d}"
    if month == 2 and day == 29 and not (1 <= year <= 9999 and monthrange(year, 2)[1] == 29):
        return None
    return f"{year_text(year)}-{month:02d}-{day:02d}"


def ends_range(mention: Mention, tokens: Tokens, start: date) -> bool:
    """Whether a month and day ends a range that `start` opens: `Nov. 30-Dec. 2`, `May 3 to June 2`."""
    at = mention.first - 1
    marks = ("-", "–", "to", "through")
    return at > 0 and tokens.lowers[at] in marks and number_of(tokens.lowers[at - 1]) == start.day


def year_of_event(
    month: int, day: int, said: Calendar, mention: Mention, tokens: Tokens, published: date | None
) -> int | None:
    """The year of a day known by its event: `the Sept. 11 attacks`, or `Sept. 11` said in another season."""
    named = [event for event in EVENT_DAYS.values() if event.endswith(f"-{month:02d}-{day:02d}")]
    if not named or said.weekday is not None or said.point is not None:
        return None
    year = int(named[0][:4])
    if not context.OF_ATTACKS.isdisjoint(tokens.lowers[mention.last + 1 : mention.last + 4]):
        return year
    far = published is not None and published.year > year and abs(published.month - month) > 1
    return year if far and named[0] == EVENT_DAYS["9/11"] else None


def nearest_year(
    month: int, day: int, said: Calendar, mention: Mention, tokens: Tokens, published: date
) -> int:
    """The year that puts a month and day nearest to publication, unless tense speaks against it.

    A weekday beside the date settles it (`Friday, Oct. 23`); so do `last` and `next`.
    """
    years = range(max(published.year - 1, 1), min(published.year + 2, 10000))
    days = [date(year, month, day) for year in years if day <= monthrange(year, month)[1]]
    if not days:
        return published.year
    if said.weekday is not None:
        days = [one for one in days if one.isoweekday() == said.weekday] or days
    if said.point in (-1, 1):
        days = [one for one in days if (one - published).days * said.point > 0] or days
    nearest = min(days, key=lambda one: abs(one - published))
    off = (nearest - published).days
    if abs(off) <= 75 or said.weekday is not None or said.point in (-1, 1):
        return nearest.year
    if said.point == 0:
        return published.year  # "this Christmas"
    ahead = month_direction(mention, tokens)
    around = tokens.lowers[max(mention.first - 10, 0) : mention.first]
    held = is_held(mention, tokens)  # "the loser of the Nov. 8 election said": not of its day
    if ahead == PAST and off > 0 and not (held and (off < 150 or not {"if", "would"}.isdisjoint(around))):
        return max((one for one in days if one <= published), default=nearest).year
    if ahead == FUTURE and off < 0:
        return min((one for one in days if one >= published), default=nearest).year
    return nearest.year


def narrative_year(month: int, state: Discourse) -> int | None:
    """The year of a month in a passage about a past year, or the next if the passage goes on from its end.

    `In December 2008 he fell ill. In March he died.`: the months of a story follow one another.
    """
    year = state.narrative
    if year is None or state.month is None or state.month[0] != year or state.published is None:
        return year
    goes_on = month < state.month[1] and (month - state.month[1]) % 12 <= 5
    return year + (goes_on and (year + 1, month) <= (state.published.year, state.published.month))


def month_direction(mention: Mention, tokens: Tokens) -> int:
    """The direction of a month: `by`, `until` before it look ahead, unless told in the past perfect."""
    before = tokens.lowers[max(mention.first - 10, 0) : mention.first]
    if before and before[-1] in ("by", "until", "till"):
        return PAST if "had" in before + tokens.lowers[mention.last + 1 : mention.last + 5] else FUTURE
    ahead = direction(tokens, mention.first, mention.last)
    return ahead or (FUTURE if before[-1:] == ["through"] else 0)


_SOON: Final = 4  # a month or season so many months ahead is meant where no word of tense tells
_PLAIN: Final = (context.MODALS, context.SCHEDULING, context.PRESENT_SINGULAR)


def month_value(said: Calendar, year: int | None, mention: Mention, tokens: Tokens, state: Discourse) -> str:
    """A month: in the year said or in force, else the nearest past one, or the next if told ahead."""
    month = said.month
    assert month is not None
    if year is None and said.point is None:
        year = narrative_year(month, state)
    if year is None and state.month and follows_range_mark(mention, tokens):
        following = state.month[0] + (month < state.month[1])
        now = (state.published.year, state.published.month) if state.published else None
        if now is None or state.month > now or (following, month) <= now:
            year = following
    if year is None and said.point and (state.month or state.grain == "Y"):
        words = tokens.lowers[mention.first : mention.last + 1]
        if not context.FROM_TEXT.isdisjoint(words):  # "in August 2011 and the following January"
            if state.grain == "Y" and state.year is not None:
                year = state.year + said.point  # "in 2010 and the following January"
            elif state.month:
                behind = (month > state.month[1]) if said.point > 0 else (month < state.month[1])
                year = state.month[0] + said.point * (not behind)
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
            year = year_of_month(month, mention, tokens, base)
    return f"{year_text(year) if year is not None else 'XXXX'}-{month:02d}"


def year_of_month(month: int, mention: Mention, tokens: Tokens, base: date) -> int:
    """The year of a month said alone that is not that of publication, by the clause and the distance."""
    before = tokens.words[mention.first - 1] if mention.first else "In"
    opens = before[0].isupper()  # "In June, the house was sold": told, not foretold
    months_on = (month - base.month) % 12
    ahead = month_direction(mention, tokens)
    told = tokens.lowers[max(mention.first - 6, 0) : mention.first]
    held = before == "in" and months_on <= 3 and "to" in told and is_held(mention, tokens)
    if held or (months_on <= _SOON and before in ("through", "until", "till", "by")):
        coming = True  # "named delegates to the convention in July"
    elif months_on == 1 and before not in ("since", "as", "than"):  # of eleven months back one says "last"
        coming = ahead != PAST or not opens
    elif not ahead:
        coming = months_on <= _SOON and not opens
    else:  # a month just past is moved a year on by plain words alone
        around = map(spelt_out, tokens.words[max(mention.first - 9, 0) : mention.first])
        plain = months_on < 9 or any(word in kind for word in around for kind in _PLAIN)
        coming = ahead == FUTURE and plain
    return base.year + coming - (month > base.month)


def quarter_value(quarter: int, year: int | None, mention: Mention, tokens: Tokens, state: Discourse) -> str:
    """A quarter: in the year said, else in that of the quarter it is compared with, else the nearest."""
    if year is None and state.quarter and mention.first and tokens.lowers[mention.first - 1] == "from":
        year = state.quarter[0] - (quarter >= state.quarter[1])  # "the third quarter, up from the second"
    return quarter_text(year_of_part(quarter, 3, mention, tokens, state) if year is None else year, quarter)


def year_of_part(number: int, months: int, mention: Mention, tokens: Tokens, state: Discourse) -> int | None:
    """The year that puts the middle of a quarter or half nearest to publication.

    What is told of one that has not begun belongs to the year before, unless the year is fiscal.
    """
    base = state.published
    if base is None:
        return None
    off = months * number - months // 2 - base.month
    ahead = direction(tokens, mention.first, mention.last)
    fiscal = "fiscal" in tokens.lowers[mention.first : mention.last]
    if (off > 6 and (months == 3 or ahead != FUTURE)) or (off > months // 2 and ahead == PAST and not fiscal):
        return base.year - 1
    return base.year + (off < -8 and (ahead == FUTURE or (months == 3 and ahead != PAST)))


def season_value(said: Calendar, year: int | None, mention: Mention, tokens: Tokens, state: Discourse) -> str:
    """A season, named by the year it starts in: the one running or last past, unless told ahead."""
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
            ahead = direction(tokens, mention.first, mention.last)
            soon = not ahead and (start - base.month) % 12 <= _SOON
            lately = (base.month - start) % 12 <= _SOON + 1  # just over
            year = latest + 1 if soon or (ahead == FUTURE and not lately) else latest
    return f"{year_text(year) if year is not None else 'XXXX'}-{season}"


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


def around_holiday(value: str, grain: str) -> str:
    """The week of a holiday, or the weekend next to it: before a Monday or Tuesday, else behind."""
    days = days_of(value)
    if days is None:
        return UNKNOWN[grain]
    before = grain == "WE" and days[0].isoweekday() <= 2
    moved = add(days[0], "W", -1) if before else days[0]
    return grain_text(moved, grain) if moved else UNKNOWN[grain]
