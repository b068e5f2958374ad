"""Rows of the grammar for days and months: May 3, Friday, the week of March 6, late June."""

from __future__ import annotations

from typing import Final

from newscore.dates.classes import CODES, OTHER
from newscore.dates.mention import (
    CLASS_OF,
    POINTS,
    Calendar,
    Found,
    Mention,
    Rule,
    Shift,
    is_title_word,
    month_of,
    number_of,
    said_mod,
    short_year,
)
from newscore.lexicons import calendar as words
from newscore.lexicons import date_context as context
from newscore.lexicons import grammar

ORDERED: Final = frozenset(CODES[name] for name in "INT1 NTH ORDINAL SECOND END BEGINNING MIDDLE".split())


_DAY_CODES: Final = (CODES["INT1"], CODES["NTH"])
_PERIOD_CODES: Final = (CODES["HYPHEN"], CODES["QUARTER"], CODES["HALF"])


def is_month(found: Found, at: int) -> bool:
    """Whether the month word at a token is one, not the verb, the noun or a name."""
    tokens = found.tokens
    word, lower = tokens.words[at], tokens.lowers[at]
    if word[0].islower():
        # lower-case transcripts and titles: only the long names, and never "may", "march", "august"
        return lower not in context.CAPITAL_MONTHS and lower != "august" and lower in words.MONTHS
    around = CLASS_OF.get(found.codes[at + 1], "") if at + 1 < len(found.codes) else ""
    if around == "DOT" and lower not in words.MONTHS:
        around = CLASS_OF.get(found.codes[at + 2], "") if at + 2 < len(found.codes) else ""
        if at and tokens.lowers[at - 1] in context.BEFORE_MONTHS:
            return True
    if around in ("INT1", "NTH", "YEAR", "APOSTROPHE"):
        return True
    if around in ("ORDINAL", "SECOND"):  # March eighth
        return found.codes[at + 2 : at + 3] not in _PERIOD_CODES
    if around == "THE" and found.codes[at + 2 : at + 3] in (CODES["NTH"], CODES["ORDINAL"]):
        return True  # May the 4th
    before = tokens.lowers[at - 1] if at else ""
    if before == "of" and at > 1 and found.codes[at - 2] in ORDERED:
        return True
    if at and found.codes[at - 1] in _DAY_CODES:  # "on 7 June", but "at 7 March Road"
        named = at + 1 < len(tokens) and tokens.words[at + 1][0].isupper() and tokens.gap(at + 1) == " "
        return not named or (at > 1 and tokens.lowers[at - 2] in context.BEFORE_MONTHS)
    joint, behind = found.codes[at + 1 : at + 2], found.codes[at + 2 : at + 3]
    if joint in _JOINTS and behind in _MONTH_CODES:
        return True  # Jan-March, April/May, "April to June", but Mar-a-Lago
    if lower not in words.MONTHS:
        return before in context.BEFORE_MONTHS and lower not in ("jan", "mar")
    if lower in context.NAMELIKE_MONTHS:
        return _namelike_month(found, at)
    return True


def _namelike_month(found: Found, at: int) -> bool:
    """Whether April, August, June, March or May, said without day or year, is a month and no name or verb."""
    tokens, codes = found.tokens, found.codes
    lower = tokens.lowers[at]
    before = tokens.lowers[at - 1] if at else "."
    follower = tokens.words[at + 1] if at + 1 < len(tokens) else ""
    named = follower[:1].isupper() and codes[at + 1] == OTHER  # August Wilson
    if (
        tokens.lowers[max(at - 2, 0) : at] == ["compared", "with"]
        or " ".join(tokens.lowers[max(at - 2, 0) : at]) in context.PAIRS_AHEAD | context.PAIRS_BACK
    ):
        return not named
    if before in ("and", "or", ",", "/") or (before in ("-", "–") and codes[max(at - 2, 0)] in _MONTH_CODES):
        listed = codes[max(at - 2, 0)] in _MONTH_CODES or "between" in tokens.lowers[max(at - 6, 0) : at]
        return listed and not named
    if before in context.BEFORE_MONTHS:
        ranged = codes[max(at - 2, 0)] in _MONTH_CODES  # from March to May
        return not (named and before in context.BEFORE_NAMES) and not (
            lower == "may" and before == "to" and not ranged
        )
    if before in context.DETERMINERS:  # "the March accession", not "the March on Rome"
        return follower[:1].islower() and follower not in context.FUNCTION_WORDS and follower != "against"
    if before in (".", "”", "''", "!", "?"):  # "March was cold"; "Mr. March was", "May said"
        titled = at > 1 and tokens.lowers[at - 2] in grammar.BEFORE_NAMES
        return (
            lower != "may"
            and not titled
            and follower in ("was", "is", "has", "will", "brought", "saw", "’s", "'s")
        )
    return False


_MONTH_CODES: Final = (CODES["MONTH"], CODES["MON"])
_JOINTS: Final = tuple(CODES[name] for name in ("HYPHEN", "SLASH", "TO", "THROUGH"))


def read_date(found: Found) -> Mention | None:
    """The parts of a date, each read by the class of its word."""
    tokens, codes = found.tokens, found.codes
    lowers = tokens.lowers
    year = month = day = weekday = None
    part: str | None = None
    point: int | None = None
    within: Shift | None = None
    for at in range(found.first, found.end):
        name = CLASS_OF[codes[at]]
        word = lowers[at]
        if name in ("MONTH", "MON"):
            if not is_month(found, at):
                return None
            month = month_of(word)
        elif name == "WEEKDAY":
            weekday = words.WEEKDAYS[word]
        elif name == "WDAY":
            weekday = words.WEEKDAY_ABBREVIATIONS[word]
            if tokens.words[at][0].islower():
                return None
        elif name == "YEAR":
            year = int(word)
        elif name in ("INT1", "INT") and at and lowers[at - 1] in "'’‘":  # May '05
            if len(word) != 2 or tokens.gap(at):
                return None
            year = short_year(word)
        elif name in ("INT1", "NTH", "ORDINAL", "SECOND"):
            day = number_of(word)
        elif name == "PART":
            part = words.DAY_PARTS[word]
        elif word in POINTS:
            point = POINTS[word]
        elif name == "YEARUNIT" and point is not None:
            that = lowers[at - 1] in ("that", "same")
            within, point = Shift("THAT", 0, "text") if that else Shift("Y", point), None
        elif name == "UNIT" and point is not None:
            within, point = Shift("M" if word == "month" else "W", point), None
    if day is not None and not 1 <= day <= 31:
        return None
    if weekday is not None and within is not None and within.unit == "M":
        return None  # "a rainy Thursday this month"
    if "following" in found.lowers() and lowers[found.first] != "the":
        return None  # following Monday's vote
    if (
        weekday is not None
        and month is None
        and tokens.words[found.first].islower()
        and lowers[found.first] in words.WEEKDAY_ABBREVIATIONS
    ):
        return None
    meaning = Calendar(
        year=year, month=month, day=day, weekday=weekday, part=part, point=point, within=within
    )
    mod = said_mod(found.lowers())
    if lowers[found.first] == "the" and lowers[found.first + 1] in ("early", "mid", "late") and part is None:
        found = found._replace(first=found.first + 1)  # "the late May trip"
    return found.says(meaning, mod)


def read_week_of(found: Found) -> Mention | None:
    """`the week of March 6`: the week, or the weekend, that the day lies in."""
    unit = next(word for word in found.lowers() if word in words.UNITS)
    grain = words.UNITS[unit][0]
    date = read_date(found._replace(first=found.first + found.lowers().index("of") + 1))
    if date is None or grain not in ("W", "WE") or not isinstance(date.meaning, Calendar):
        return None
    return Mention(found.first, date.last, date.meaning._replace(grain=grain))


def read_quarter_ended(found: Found) -> Mention | None:
    """`the quarter ended Sept. 30`: told by its last day, which is a mention of its own."""
    at = next(at for at in range(found.first, found.end) if found.codes[at] == CODES["QUARTER"])
    date = read_date(found._replace(first=at + 2))
    if date is None or not isinstance(date.meaning, Calendar) or found.before in words.ORDINALS:
        return None
    return Mention(found.first, at, date.meaning._replace(weekday=None, grain="Q"))


def read_nth(found: Found) -> Mention | None:
    """`the second Tuesday in May`, `the last week of 2012`: counted within the month or the year."""
    lowers = found.lowers()
    split = max(at for at, word in enumerate(lowers) if word in ("of", "in"))
    date = read_date(found._replace(first=found.first + split + 1))
    meaning = date.meaning if date else None
    if not isinstance(meaning, Calendar) or meaning.day is not None:
        return None
    return _counted(found, split, meaning)


def _counted(found: Found, of: int, within: Calendar) -> Mention | None:
    """The weekday or unit before the word at `of`, counted by the ordinal before it."""
    ordinal, kind = found.lowers()[of - 2 : of]
    nth = -1 if ordinal in ("last", "final") else number_of(ordinal)
    grain = words.UNITS[kind][0] if kind in words.UNITS else None
    if nth is None or grain not in (None, "D", "W", "WE") or kind == "fortnight":
        return None
    return found.says(within._replace(nth=nth, weekday=words.WEEKDAYS.get(kind), grain=grain))


def read_nth_within(found: Found) -> Mention | None:
    """`the last Friday of the month`, `the 15th of next month`: counted in the month or year said."""
    lowers = found.lowers()
    at = lowers.index("of")
    within = Shift({"month": "M", "year": "Y"}.get(lowers[-1], ""), POINTS.get(lowers[at + 1], 0))
    if not within.unit:
        return None
    kind = lowers[at - 1]
    if kind not in words.UNITS and kind not in words.WEEKDAYS:
        return found.says(Calendar(day=number_of(kind), within=within)) if within.unit == "M" else None
    return _counted(found, at, Calendar(within=within))


def read_weekday_part(found: Found) -> Mention | None:
    """`Monday night`; not `Monday Night Football`."""
    titled = is_title_word(found.tokens.words[found.end - 1]) and found.after[:1].isalpha()
    return None if titled and found.codes[found.end - 1] == CODES["PART"] else read_date(found)


def read_part_of_day(found: Found) -> Mention | None:
    """`the morning of May 3`, `mid-morning Friday`; of `the night of May 3` the date alone is the mention."""
    at = next(at for at in range(found.first, found.end) if found.codes[at] == CODES["PART"])
    word, joint = found.tokens.words[at : at + 2]
    light = word in context.LIGHT_OF_DAY
    plain = word != "night" if joint == "of" else joint != "on" and at > found.first
    return read_date(found) if light or (plain and word.islower()) else None


def read_bare_weekday(found: Found) -> Mention | None:
    """A weekday alone; abbreviations only with their full stop, or beside a date."""
    tokens = found.tokens
    behind = tokens.words[found.end] if found.end < len(tokens) else "."
    if is_title_word(behind) and (
        found.codes[found.end] == CODES["PART"] or found.after in context.BEHIND_DAY_NAMES
    ):
        return None  # Saturday Night Live, the Sunday Times
    if found.before in context.BEFORE_DAY_NAMES and tokens.words[found.first - 1][0].isupper():
        return None  # Bloody Sunday
    if tokens.lowers[max(found.first - 2, 0) : found.first] == ["mail", "on"]:
        return None  # The Mail on Sunday
    for at in range(found.first, found.end):
        word = tokens.words[at]
        if CLASS_OF[found.codes[at]] == "WDAY" and (
            word[0].islower()
            or found.codes[at + 1 : at + 2] != CODES["DOT"]
            or tokens.lowers[at] in ("sun", "sat", "wed")
        ):
            return None
    return read_date(found)


def read_weekday_range(found: Found) -> list[Mention] | None:
    """`Mon-Fri`, `Tues. to Thurs.`: two days by their abbreviations."""
    tokens = found.tokens
    days = [at for at in range(found.first, found.end) if found.codes[at] == CODES["WDAY"]]
    if any(tokens.words[at][0].islower() for at in days):
        return None
    one, two = (Calendar(weekday=words.WEEKDAY_ABBREVIATIONS[tokens.lowers[at]]) for at in days)
    dot = tokens.lowers[found.first + 1] == "."
    return [
        Mention(found.first, found.first + dot, one),
        Mention(days[1], min(days[1] + dot, found.end - 1), two),
    ]


def read_weekday_and_day(found: Found) -> Mention:
    """`Tuesday the 19th`: the month is the one in which that day falls on it."""
    lowers = found.lowers()
    return found.says(Calendar(weekday=words.WEEKDAYS[lowers[0]], day=number_of(lowers[-1])))


def read_day_range(found: Found) -> list[Mention] | None:
    """`May 3 to 7`: two days, the second with the month (and year) of the first."""
    tokens, codes = found.tokens, found.codes
    days = [at for at in range(found.first, found.end) if codes[at] in (CODES["INT1"], CODES["NTH"])]
    months = [at for at in range(found.first, found.end) if codes[at] in (CODES["MONTH"], CODES["MON"])]
    years = [at for at in range(found.first, found.end) if codes[at] == CODES["YEAR"]]
    if len(days) != 2 or not months or not is_month(found, months[0]):
        return None
    one, two = number_of(tokens.lowers[days[0]]), number_of(tokens.lowers[days[1]])
    if one is None or two is None or not one < two <= 31:
        return None
    month = month_of(tokens.lowers[months[0]])
    year = int(tokens.lowers[years[0]]) if years else None
    follower = tokens.words[found.end] if found.end < len(tokens) else ""
    joiner = tokens.lowers[days[1] - 1]
    if (
        joiner in ("and", "or", ",")
        and not years
        and follower[:1].islower()
        and follower not in context.FUNCTION_WORDS
    ):
        return None  # "on Oct. 19 and 20 people were hurt"
    first = Calendar(year=year, month=month, day=one)
    second = Calendar(year=year, month=month, day=two)
    return [Mention(found.first, days[0], first), Mention(days[1], found.end - 1, second)]


DATE = "MONTHNAME [INT1 NTH]"


YEARTAIL = "(?:COMMA? YEAR|APOSTROPHE INT1|APOSTROPHE [INT INT1])"


THATYEAR = "(?:(?:OF|IN)? [LAST THIS NEXT] YEARUNIT|[OF IN] (?:THAT SAME?|THE SAME) YEARUNIT)"


ITSYEAR = f"(?:{YEARTAIL}|{THATYEAR})?"


def read_month_list(found: Found) -> list[Mention] | None:
    """`May, June and July 1998`: the year stands once and belongs to all."""
    tokens, codes = found.tokens, found.codes
    months = [at for at in range(found.first, found.end) if codes[at] in (CODES["MONTH"], CODES["MON"])]
    if any(tokens.words[at][0].islower() for at in months):
        return None
    year = next(
        int(tokens.lowers[at]) for at in range(found.end - 1, found.first, -1) if codes[at] == CODES["YEAR"]
    )
    mentions: list[Mention] = []
    following = 13
    for at in reversed(months):
        month = month_of(tokens.lowers[at])
        if month >= following:
            year -= 1  # December and January 1998
        following = month
        last = found.end - 1 if at == months[-1] else at + (codes[at + 1] == CODES["DOT"])
        first = found.first if at == months[0] else at
        mentions.append(Mention(first, last, Calendar(year=year, month=month)))
    return mentions[::-1]


RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "date.day-range",
        (
            "(?:DAYNAME COMMA?)? MONTHNAME DAYNUMBER [HYPHEN TO THROUGH AND OR] DAYNUMBER (?:COMMA? YEAR)?",
            "DAYNUMBER [HYPHEN TO THROUGH AND OR] DAYNUMBER MONTHNAME (?:COMMA? YEAR)?",
        ),
        read_day_range,
        ("the fair runs from [May 20] to 24: 2013-05-20", "held [3]-5 March 2012: 2012-03-03"),
        ("On May 3 and 20 people came",),
    ),
    Rule(
        "date.full",
        (f"[EARLY LATE AROUND]? (?:[THIS LAST NEXT]? DAYNAME COMMA?)? [LAST THIS NEXT]? {DATE} {ITSYEAR}",),
        read_date,
        (
            "on [Friday, May 3, 2013]: 2013-05-03",
            "born [March 5, 1950]: 1950-03-05",
            "paid [Dec. 14]: 2012-12-14",
        ),
        ("he may 5 times",),
    ),
    Rule(
        "part.of",
        (
            f"THE? STAGE? PART [OF ON]? (?:(?:DAYNAME COMMA?)? (?:{DATE}|THE? DAYNUMBER OF? MONTHNAME) "
            f"{ITSYEAR}|WEEKDAY)",
        ),
        read_part_of_day,
        (
            "on [the morning of March 4]: 2013-03-04TMO",
            "at [mid-morning Monday]: 2013-05-13TMO",
            "before [dawn on Monday]: 2013-05-13TMO",
        ),
        ("the morning of the vote", "the night of March 4", "a bad morning on Monday", "a good night Monday"),
    ),
    Rule(
        "week.of",
        (f"(?:THE )?UNIT OF MONTHNAME DAYNUMBER (?:{YEARTAIL})?",),
        read_week_of,
        ("hearings in [the week of March 4]: 2013-W10", "open [the weekend of June 1]: 2013-W22-WE"),
        ("the day of March 4",),
    ),
    Rule(
        "quarter.ended",
        (f"THE FISCAL? QUARTER [ENDED TO THROUGH] (?:DAYNAME COMMA?)? MONTHNAME DAYNUMBER (?:{YEARTAIL})?",),
        read_quarter_ended,
        ("a loss in [the quarter] ended April 30: 2013-Q1", "in [the quarter] to Dec. 28, 2011: 2011-Q4"),
        ("a quarter to March 3", "the quarter that ended"),
    ),
    Rule(
        "date.nth",
        (
            f"THE? [ORDINAL SECOND NTH LAST FINAL] [WEEKDAY UNIT] [OF IN] MONTHNAME {ITSYEAR}",
            "THE? [ORDINAL SECOND NTH LAST FINAL] [WEEKDAY UNIT] OF YEAR",
        ),
        read_nth,
        (
            "on [the second Tuesday in May 2012]: 2012-05-08",
            "in [the first week of October 2014]: 2014-W40",
            "[the last day of 2012]: 2012-12-31",
        ),
        ("the second hour of May", "the last week of talks"),
    ),
    Rule(
        "date.nth-within",
        (
            "THE? [ORDINAL SECOND NTH LAST FINAL] [WEEKDAY UNIT] OF [THE THIS LAST NEXT] [UNIT YEARUNIT]",
            "THE NTH OF [THE THIS LAST NEXT] UNIT",
        ),
        read_nth_within,
        (
            "on [the last Friday of the month]: 2013-05-31",
            "due on [the 15th of next month]: 2013-06-15",
            "[the first day of the year]: 2013-01-01",
        ),
        ("the first day of the week", "the 5th of the day"),
    ),
    Rule(
        "date.day-month",
        (
            "MONTH THE? [ORDINAL SECOND]",
            "MONTH THE NTH",
            f"(?:DAYNAME COMMA?)? THE? DAYNUMBER [OF HYPHEN]? MONTHNAME (?:HYPHEN (?=YEAR))? {ITSYEAR}",
            f"THE [ORDINAL SECOND] OF MONTHNAME {ITSYEAR}",
        ),
        read_date,
        (
            "[March eighth] was a Friday: 2013-03-08",
            "on [May the 4th]: 2013-05-04",
            "on [the first of March]: 2013-03-01",
            "on [3 May 2013]: 2013-05-03",
            "on [the 4th of March]: 2013-03-04",
            "shut since [7 March]: 2013-03-07",
        ),
        ("chapter 3 may help", "at 7 March Road", "the March second-quarter report"),
    ),
    Rule(
        "month.list",
        ("MONTHNAME (?:COMMA MONTHNAME){1,10} COMMA? (?:AND|OR) MONTHNAME COMMA? YEAR",),
        read_month_list,
        ("in [May], June and July 2010: 2010-05", "in [December], January and February 2012: 2011-12"),
        ("may, june and july 1998", "in March, April Jones and May 1998"),
    ),
    Rule(
        "month.year",
        (f"EDGE? MONTHNAME (?:(?:COMMA|OF)? YEAR|{THATYEAR}|APOSTROPHE [INT1 INT])",),
        read_date,
        ("in [June 1998]: 1998-06", "in [March last year]: 2012-03", "in [late May 2011]: 2011-05"),
        ("they may 1998 times", "to march last year"),
    ),
    Rule(
        "month.relative",
        (
            "(?:[EARLY LATE] )?(?:[LAST THIS NEXT PAST] )(?:PAST )?MONTHNAME",
            "THE [FOLLOWING PREVIOUS] MONTHNAME|THIS COMING MONTHNAME",
        ),
        read_date,
        (
            "since [last March]: 2013-03",
            "by [next June]: 2013-06",
            "met on May 3, 2011, and [the following January]: 2012-01",
        ),
        ("this may help", "Following March's vote he left"),
    ),
    Rule(
        "month.edge",
        ("(?:EDGE|THE STAGE) MONTHNAME",),
        read_date,
        ("in [early April]: 2013-04", "in [mid-March]: 2013-03", "by [the end of June]: 2013-06"),
        ("an early march", "late may be too late"),
    ),
    Rule(
        "weekday.pointed",
        ("THE? [THIS COMING EARLY LATE EARLIER LATER LAST NEXT PREVIOUS FOLLOWING PAST]{1,3} WEEKDAY PART?",),
        read_weekday_part,
        (
            "said [last Friday]: 2013-05-10",
            "[this coming Sunday]: 2013-05-19",
            "left [late Monday]: 2013-05-13",
        ),
        ("late Monday Night Football", "following Monday's vote"),
    ),
    Rule(
        "weekday.week",
        ("WEEKDAY PART? [OF IN]? [LAST NEXT THIS] UNIT", "[LAST NEXT THIS] UNIT ON? WEEKDAY PART?"),
        read_date,
        ("on [Monday of last week]: 2013-05-06", "vote [Tuesday next week]: 2013-05-21"),
        ("a rainy Thursday this month", "on a Monday of any week"),
    ),
    Rule(
        "weekday.day",
        ("WEEKDAY COMMA? THE NTH",),
        read_weekday_and_day,
        ("closed on [Tuesday the 7th]: 2013-05-07", "on [Thursday, the 23rd]: 2013-05-23"),
        ("Tuesday, the last",),
    ),
    Rule(
        "weekday.range",
        ("WDAY DOT? [HYPHEN TO THROUGH] WDAY DOT?",),
        read_weekday_range,
        ("open [Mon]-Fri: 2013-05-13", "open [Mon.]-Fri.: 2013-05-13"),
        ("Mon amour to Fri",),
    ),
    Rule(
        "weekday.part",
        ("(?:WEEKDAY HYPHEN?|WDAY DOT) PART",),
        read_weekday_part,
        ("on [Monday night]: 2013-05-13TNI", "on [Mon. night]: 2013-05-13TNI"),
        ("Monday Night Football", "read the Sun. Night came"),
    ),
    Rule(
        "weekday",
        ("DAYNAME",),
        read_bare_weekday,
        ("said on [Monday]: 2013-05-13", "will meet [Thursday]: 2013-05-16", "said [Wednesday]: 2013-05-15"),
        ("the sun sat low", "the Sunday Times", "Bloody Sunday", "The Mail on Sunday"),
    ),
)

LAST_RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "month",
        ("MONTHNAME",),
        read_date,
        ("in [March]: 2013-03", "the [October] vote: 2012-10"),
        ("April Jones said so", "he may go", "they march on"),
    ),
)
