"""The words of the English calendar and clock, with what they stand for."""

from __future__ import annotations

from typing import Final

SOURCE = "own compilation"

# --- names of days and months -----------------------------------------------------------------------

WEEKDAYS: Final[dict[str, int]] = {
    "monday": 1,
    "tuesday": 2,
    "wednesday": 3,
    "thursday": 4,
    "friday": 5,
    "saturday": 6,
    "sunday": 7,
}
# "Tues." and "Tue", as in datelines and metadata
WEEKDAY_ABBREVIATIONS: Final[dict[str, int]] = {
    "mon": 1,
    "tue": 2,
    "tues": 2,
    "wed": 3,
    "weds": 3,
    "thu": 4,
    "thur": 4,
    "thurs": 4,
    "fri": 5,
    "sat": 6,
    "sun": 7,
}
MONTHS: Final[dict[str, int]] = {
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
}
MONTH_ABBREVIATIONS: Final[dict[str, int]] = {
    "jan": 1,
    "feb": 2,
    "febr": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
SEASONS: Final[dict[str, str]] = {
    "spring": "SP",
    "springtime": "SP",
    "summer": "SU",
    "summertime": "SU",
    "autumn": "FA",
    "fall": "FA",
    "winter": "WI",
    "wintertime": "WI",
}

# --- parts of the day -------------------------------------------------------------------------------

DAY_PARTS: Final[dict[str, str]] = {
    "morning": "TMO",
    "dawn": "TMO",
    "daybreak": "TMO",
    "sunrise": "TMO",
    "afternoon": "TAF",
    "lunchtime": "TMI",
    "evening": "TEV",
    "dusk": "TEV",
    "nightfall": "TEV",
    "sunset": "TEV",
    "night": "TNI",
    "overnight": "TNI",
}
# moments with a clock time of their own; midnight closes the day it is named with
DAY_MOMENTS: Final[dict[str, str]] = {
    "noon": "T12:00",
    "noontime": "T12:00",
    "midday": "T12:00",
    "midnight": "T24:00",
}
# the zone is part of the mention, never of the value
ZONES: Final = frozenset(
    "gmt utc bst cet cest eet eest est edt et cst cdt ct mst mdt mt pst pdt pt hst akst akdt e.t. p.t. c.t. "
    "g.m.t. e.s.t. e.d.t. ist msk jst kst hkt sgt aest aedt nzst nzdt".split()
)

# --- units of time ----------------------------------------------------------------------------------

# A unit is (ISO 8601 letter, how many of them); clock units carry the T of `PT2H`.
# To add a unit, add its singular and its plural here.
Unit = tuple[str, int]
UNITS: Final[dict[str, Unit]] = {
    "second": ("TS", 1),
    "minute": ("TM", 1),
    "min": ("TM", 1),
    "hour": ("TH", 1),
    "hr": ("TH", 1),
    "day": ("D", 1),
    "weeknight": ("D", 1),
    "week": ("W", 1),
    "weekend": ("WE", 1),
    "fortnight": ("W", 2),
    "month": ("M", 1),
    "quarter": ("Q", 1),
    "semester": ("M", 6),
    "year": ("Y", 1),
    "decade": ("Y", 10),
    "century": ("Y", 100),
    "millennium": ("Y", 1000),
}
UNIT_PLURALS: Final[dict[str, Unit]] = {
    "seconds": ("TS", 1),
    "secs": ("TS", 1),
    "minutes": ("TM", 1),
    "mins": ("TM", 1),
    "hours": ("TH", 1),
    "hrs": ("TH", 1),
    "days": ("D", 1),
    "weeks": ("W", 1),
    "weekends": ("WE", 1),
    "fortnights": ("W", 2),
    "months": ("M", 1),
    "quarters": ("Q", 1),
    "semesters": ("M", 6),
    "years": ("Y", 1),
    "yrs": ("Y", 1),
    "decades": ("Y", 10),
    "centuries": ("Y", 100),
    "millennia": ("Y", 1000),
}

# --- numbers ----------------------------------------------------------------------------------------

CARDINALS: Final[dict[str, int]] = {
    "zero": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
MULTIPLIERS: Final[dict[str, int]] = {
    "hundred": 100,
    "thousand": 1000,
    "million": 1_000_000,
    "billion": 10**9,
}
ORDINALS: Final[dict[str, int]] = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "thirtieth": 30,
}
# "the roaring twenties": the last digit but one of the year
DECADE_WORDS: Final[dict[str, int]] = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}

# --- what recurs ------------------------------------------------------------------------------------

# adverb or adjective -> value
PERIODIC: Final[dict[str, str]] = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "biweekly": "P2W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "bimonthly": "P2M",
    "yearly": "P1Y",
    "annually": "P1Y",
    "biennially": "P2Y",
}
# "an annual forum" comes round every year, "annual sales" are a sum: only what takes place recurs.
# The plural in -s goes without saying.
RECURRING_EVENTS: Final = frozenset(
    "assembly award ball camp carnival celebration ceremony championship competition concert "
    "conference congress congresses contest convention dinner event exercise exhibition expo fair "
    "festival festivities forum fundraiser gala gathering holiday lecture march marathon meet "
    "meeting parade party picnic pilgrimage race rally rallies "
    "retreat reunion ritual session show speech summit symposium talks tournament tradition trip "
    "vigil visit workshop".split()
)


# A day is ("fixed", month, day), ("weekday", month, ISO weekday, n-th in the month; -1 is the last, plus
# days added) or ("easter", days from Western Easter Sunday).
Rule = tuple[str, int, int] | tuple[str, int, int, int, int] | tuple[str, int]

# Names are lower case, apostrophes straight, words parted by one space, the possessive ending a word.
HOLIDAYS: Final[dict[str, Rule]] = {
    # around the year, worldwide
    "new year 's day": ("fixed", 1, 1),
    "new year 's eve": ("fixed", 12, 31),
    "new year 's": ("fixed", 1, 1),
    "new years eve": ("fixed", 12, 31),
    "new years day": ("fixed", 1, 1),
    "epiphany": ("fixed", 1, 6),
    "holocaust memorial day": ("fixed", 1, 27),
    "world cancer day": ("fixed", 2, 4),
    "valentine 's day": ("fixed", 2, 14),
    "valentines day": ("fixed", 2, 14),
    "international women 's day": ("fixed", 3, 8),
    "st patrick 's day": ("fixed", 3, 17),
    "saint patrick 's day": ("fixed", 3, 17),
    "april fools ' day": ("fixed", 4, 1),
    "april fool 's day": ("fixed", 4, 1),
    "world health day": ("fixed", 4, 7),
    "earth day": ("fixed", 4, 22),
    "may day": ("fixed", 5, 1),
    "world press freedom day": ("fixed", 5, 3),
    "cinco de mayo": ("fixed", 5, 5),
    "world environment day": ("fixed", 6, 5),
    "world refugee day": ("fixed", 6, 20),
    "nelson mandela day": ("fixed", 7, 18),
    "mandela day": ("fixed", 7, 18),
    "world humanitarian day": ("fixed", 8, 19),
    "united nations day": ("fixed", 10, 24),
    "halloween": ("fixed", 10, 31),
    "all saints ' day": ("fixed", 11, 1),
    "all souls ' day": ("fixed", 11, 2),
    "guy fawkes night": ("fixed", 11, 5),
    "bonfire night": ("fixed", 11, 5),
    "remembrance sunday": ("weekday", 11, 7, 2, 0),
    "remembrance day": ("fixed", 11, 11),
    "armistice day": ("fixed", 11, 11),
    "world aids day": ("fixed", 12, 1),
    "human rights day": ("fixed", 12, 10),
    "christmas eve": ("fixed", 12, 24),
    "christmas day": ("fixed", 12, 25),
    "christmas": ("fixed", 12, 25),
    "xmas": ("fixed", 12, 25),
    "boxing day": ("fixed", 12, 26),
    # United States
    "martin luther king jr day": ("weekday", 1, 1, 3, 0),
    "mlk day": ("weekday", 1, 1, 3, 0),
    "martin luther king day": ("weekday", 1, 1, 3, 0),
    "groundhog day": ("fixed", 2, 2),
    "presidents ' day": ("weekday", 2, 1, 3, 0),
    "presidents day": ("weekday", 2, 1, 3, 0),
    "president 's day": ("weekday", 2, 1, 3, 0),
    "tax day": ("fixed", 4, 15),
    "mother 's day": ("weekday", 5, 7, 2, 0),
    "memorial day": ("weekday", 5, 1, -1, 0),
    "flag day": ("fixed", 6, 14),
    "father 's day": ("weekday", 6, 7, 3, 0),
    "juneteenth": ("fixed", 6, 19),
    "independence day": ("fixed", 7, 4),
    "fourth of july": ("fixed", 7, 4),
    "labor day": ("weekday", 9, 1, 1, 0),
    "patriot day": ("fixed", 9, 11),
    "columbus day": ("weekday", 10, 1, 2, 0),
    "indigenous peoples ' day": ("weekday", 10, 1, 2, 0),
    "super tuesday": ("weekday", 3, 2, 1, 0),  # so since 2012, in years of American elections
    "election day": ("weekday", 11, 1, 1, 1),
    "veterans day": ("fixed", 11, 11),
    "veterans ' day": ("fixed", 11, 11),
    "veteran 's day": ("fixed", 11, 11),
    "thanksgiving day": ("weekday", 11, 4, 4, 0),
    "thanksgiving": ("weekday", 11, 4, 4, 0),
    "black friday": ("weekday", 11, 4, 4, 1),
    "cyber monday": ("weekday", 11, 4, 4, 4),
    "giving tuesday": ("weekday", 11, 4, 4, 5),
    "small business saturday": ("weekday", 11, 4, 4, 2),
    "inauguration day": ("fixed", 1, 20),
    "pearl harbor day": ("fixed", 12, 7),
    # Britain, Ireland, the Commonwealth, Europe
    "australia day": ("fixed", 1, 26),
    "republic day": ("fixed", 1, 26),
    "waitangi day": ("fixed", 2, 6),
    "st david 's day": ("fixed", 3, 1),
    "st george 's day": ("fixed", 4, 23),
    "anzac day": ("fixed", 4, 25),
    "ve day": ("fixed", 5, 8),
    "victory day": ("fixed", 5, 9),
    "canada day": ("fixed", 7, 1),
    "bastille day": ("fixed", 7, 14),
    "labour day": ("fixed", 5, 1),
    "st andrew 's day": ("fixed", 11, 30),
    # counted from Easter (Western)
    "shrove tuesday": ("easter", -47),
    "mardi gras": ("easter", -47),
    "ash wednesday": ("easter", -46),
    "palm sunday": ("easter", -7),
    "maundy thursday": ("easter", -3),
    "good friday": ("easter", -2),
    "easter sunday": ("easter", 0),
    "easter monday": ("easter", 1),
    "easter": ("easter", 0),
    "ascension day": ("easter", 39),
    "pentecost": ("easter", 49),
    "whit monday": ("easter", 50),
}

# Named for an event: one day of one year, written with a slash or in words: "the Sept. 11 attacks".
EVENT_DAYS: Final[dict[str, str]] = {
    "9/11": "2001-09-11",
    "7/7": "2005-07-07",
}
