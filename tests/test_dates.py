"""Dates: the cases, the interval of a value, options, and what holds for any text."""

from __future__ import annotations

import pickle
from calendar import monthrange
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscore.dates import Timex, find_timexes, normalize_date, timexes_in
from newscore.dates.classes import word_classes
from newscore.errors import OptionError
from newscore.spans import Span
from newscore.tokens import Tokens
from tests.cases import params
from tests.growth import too_slow
from tests.hostile import grown


@pytest.mark.parametrize("case", params("dates"))
def test_case(case):
    found = find_timexes(case["text"], published=case["published"], day_first=case.get("day_first", False))
    got = [[t.span.text, t.type, t.value] + ([t.mod] if t.mod else []) for t in found]
    assert got == case["expected"]


# --- the days a value covers ------------------------------------------------------------------------


def days(value: str, kind: str = "DATE") -> tuple[date, date] | None:
    return Timex(Span(0, 1, "x"), kind, value).to_interval()


@pytest.mark.parametrize("year", [1, 4, 1900, 2000, 2012, 2013, 2100, 9998])
def test_months_quarters_halves_and_years_cover_the_calendar(year):
    last = {m: date(year, m, monthrange(year, m)[1]) for m in range(1, 13)}
    assert days(f"{year:04d}") == (date(year, 1, 1), last[12])
    for month in range(1, 13):
        assert days(f"{year:04d}-{month:02d}") == (date(year, month, 1), last[month])
    for quarter in (1, 2, 3, 4):
        assert days(f"{year:04d}-Q{quarter}") == (date(year, 3 * quarter - 2, 1), last[3 * quarter])
    assert days(f"{year:04d}-H1") == (date(year, 1, 1), last[6])
    assert days(f"{year:04d}-H2") == (date(year, 7, 1), last[12])
    assert days(f"{year:04d}-SP") == (date(year, 3, 1), last[5])
    assert days(f"{year:04d}-WI") == (date(year, 12, 1), date(year + 1, 2, monthrange(year + 1, 2)[1]))


def test_every_day_lies_in_its_iso_week():
    day = date(2003, 12, 1)
    while day < date(2016, 2, 1):
        year, week, weekday = day.isocalendar()
        value = f"{year}-W{week:02d}"
        monday = day - timedelta(days=weekday - 1)
        assert days(value) == (monday, monday + timedelta(days=6))
        assert days(f"{value}-{weekday}") == (day, day)
        assert days(f"{value}-WE") == (monday + timedelta(days=5), monday + timedelta(days=6))
        day += timedelta(days=3)


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2012-02-29", date(2012, 2, 29), date(2012, 2, 29)),
        ("2012-02-29TNI", date(2012, 2, 29), date(2012, 2, 29)),
        ("2013-05-15T10:35", date(2013, 5, 15), date(2013, 5, 15)),
        ("2013-05-15T24:00", date(2013, 5, 15), date(2013, 5, 15)),
        ("199", date(1990, 1, 1), date(1999, 12, 31)),
        ("199X", date(1990, 1, 1), date(1999, 12, 31)),
        ("19", date(1900, 1, 1), date(1999, 12, 31)),
        ("19XX", date(1900, 1, 1), date(1999, 12, 31)),
        ("00", date(1, 1, 1), date(99, 12, 31)),
        ("000", date(1, 1, 1), date(9, 12, 31)),
        ("9999", date(9999, 1, 1), date(9999, 12, 31)),
    ],
)
def test_interval(value, first, last):
    assert days(value) == (first, last)


@pytest.mark.parametrize(
    "value",
    [
        "2013-02-29",
        "2013-W53",
        "2013-13",
        "2013-00",
        "2013-Q5",
        "0000",
        "BC0044",
        "BC0044-03-15",
        "9999-WI",
        "XXXX-09-05",
        "XXXX-WXX-2",
        "2013-XX",
        "PRESENT_REF",
        "PAST_REF",
        "",
        "X",
        "19X",
        "2013-05-15TXX",
        "P2D",
        "2013-05-15T",
        "2013-1-1",
        "２０１３",
        "2013-05-15\n",
        "2013-W1",
        "2013-05-15T10:35junk",
    ],
)
def test_no_interval(value):
    assert days(value) is None


def test_sets_and_unanchored_durations_have_no_interval():
    assert days("P1Y", "SET") is None
    assert days("XXXX-WXX-4", "SET") is None
    assert days("P2Y", "DURATION") is None


@given(st.text(max_size=24))
def test_interval_is_total(value):
    for kind in ("DATE", "TIME", "DURATION", "SET"):
        found = Timex(Span(0, 1, "x"), kind, value, begin_point=value, end_point=value).to_interval()
        assert found is None or found[0] <= found[1]


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        ("It has rained since Monday.", date(2012, 3, 12), date(2012, 3, 14)),
        ("It has rained since March 1.", date(2012, 3, 1), date(2012, 3, 14)),
        ("He has ruled since 2009.", date(2009, 1, 1), date(2012, 3, 14)),
        ("It grew in the past two years.", date(2010, 3, 14), date(2012, 3, 14)),
        ("It grew in the last three weeks.", date(2012, 2, 22), date(2012, 3, 14)),
        ("It fell over the past six months.", date(2011, 9, 14), date(2012, 3, 14)),
        ("It fell in the last 24 hours.", date(2012, 3, 13), date(2012, 3, 14)),
        ("It will last for the next 10 days.", date(2012, 3, 14), date(2012, 3, 24)),
        ("It grew in the past year.", date(2011, 3, 14), date(2012, 3, 14)),
    ],
)
def test_anchored_to_the_day(text, begin, end):
    (found,) = find_timexes(text, published="2012-03-14")
    assert found.to_interval() == (begin, end)
    assert found.end_point is not None


def test_anchored_month_ends_stay_in_their_month():
    (found,) = find_timexes("It grew in the past month.", published="2012-03-31")
    assert found.to_interval() == (date(2012, 2, 29), date(2012, 3, 31))


def test_without_publication_nothing_is_anchored():
    for text in ("It grew in the past two years.", "It has rained since Monday."):
        (found,) = find_timexes(text)
        assert (found.begin_point, found.end_point, found.to_interval()) == (None, None, None)


# --- quant, freq, anchor, rule ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "value", "quant", "freq"),
    [
        ("He swims every day.", "P1D", "EVERY", "1X"),
        ("He swims each Thursday.", "XXXX-WXX-4", "EACH", None),
        ("They meet twice a month.", "P1M", None, "2X"),
        ("They meet three times a year.", "P1Y", None, "3X"),
        ("They vote once every four years.", "P4Y", "EVERY", "1X"),
        ("It is checked daily.", "P1D", "EVERY", "1X"),
        ("The shop opens on Sundays.", "XXXX-WXX-7", "EVERY", None),
    ],
)
def test_sets(text, value, quant, freq):
    (found,) = find_timexes(text)
    assert (found.type, found.value, found.quant, found.freq) == ("SET", value, quant, freq)


def test_what_is_counted_from_the_text_says_so():
    found = find_timexes("On March 3 he fell. Two days later he died.", published="2013-05-15")
    assert [t.anchor for t in found] == [None, "2013-03-03"]


def test_a_narrative_ends_with_its_paragraph():
    found = find_timexes("In 1994 he moved.\n\nIn March he died.", published="2013-05-15")
    assert [t.value for t in found] == ["1994", "2013-03"]


def test_a_date_does_not_cross_a_blank_line():
    found = find_timexes("It closed on Monday\n\nMay 3 is free", published="2013-05-15")
    assert [t.span.text for t in found] == ["Monday", "May 3"]


# --- options ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "published",
    [
        date(2013, 5, 15),
        datetime(2013, 5, 15, 8, 30),
        "2013-05-15",
        "20130515",
        "2013-05-15T08:00Z",
        "2013-05-15 08:00:00+02:00",
        "20130515T080000.5Z",
        "2013-05-15T08",
    ],
)
def test_published_in_every_form(published):
    assert find_timexes("He left yesterday.", published=published)[0].value == "2013-05-14"


@pytest.mark.parametrize(
    "published",
    [
        "",
        "yesterday",
        "2013-02-30",
        "15/05/2013",
        "2013/05/15",
        "2013-05-15T24:00",
        "2013",
        "2013-05-15T25:00",
        "2013-05-15T24:01",
        "2013-05-15T08:15:99",
        "２０１３-05-15",
    ],
)
def test_published_that_is_no_date(published):
    with pytest.raises(OptionError, match="published"):
        find_timexes("He left.", published=published)


@pytest.mark.parametrize("published", [5, 20130515, b"2013-05-15", ["2013-05-15"]])
def test_published_of_another_type(published):
    with pytest.raises(TypeError, match="published"):
        find_timexes("He left.", published=published)


@pytest.mark.parametrize("text", [b"He left.", None, 5])
def test_text_of_another_type(text):
    with pytest.raises(TypeError):
        find_timexes(text)
    with pytest.raises(TypeError):
        normalize_date(text)


@pytest.mark.parametrize(
    ("phrase", "value"),
    [
        ("Updated 3:15 p.m. ET, Tue Sept. 12, 2023", "2023-09-12T15:15"),
        ("2023-09-12T08:00Z", "2023-09-12T08:00"),
        ("12 sept 2023", "2023-09-12"),
        ("20230912", "2023-09-12"),
        ("2023-09", "2023-09"),
        ("Tue, 12 Sep 2023 08:15:00 GMT", "2023-09-12T08:15:00"),
        ("Tue, 12 Sep 2023 08:15:00 +0200", "2023-09-12T08:15:00"),
        ("Tue Sep 12 08:15:00 EDT 2023", "2023-09-12T08:15:00"),
        ("Sept. 12, 2023 | 3:15pm", "2023-09-12T15:15"),
        ("Monday 11 September 2023 20.15 BST", "2023-09-11T20:15"),
        ("SEPTEMBER 12, 2023", "2023-09-12"),
        ("  Posted on: 12th September 2023  ", "2023-09-12"),
        ("may", "XXXX-05"),
        ("the third quarter of 2012", "2012-Q3"),
        ("yesterday", "XXXX-XX-XX"),
        ("Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37"),  # RFC 850
        ("Sun Nov  6 08:49:37 1994", "1994-11-06T08:49:37"),  # asctime
        ("20230912T081530Z", "2023-09-12T08:15:30"),
        ("20230912T0815", "2023-09-12T08:15"),
        ("2023-255", "2023-09-12"),
        ("2024-366", "2024-12-31"),
        ("2023-W37-2", "2023-W37-2"),
        ("2023W372", "2023-W37-2"),
        ("2023.09.12", "2023-09-12"),
        ("2023-9-2", "2023-09-02"),
        ("12-Sep-2023", "2023-09-12"),
        ("12/Sep/2023", "2023-09-12"),
        ("09/2023", "2023-09"),
        ("Sep '23", "2023-09"),
        ("Noon, Sept. 12, 2023", "2023-09-12T12:00"),
        ("5:06 PM ET Tue, 12 September 2023", "2023-09-12T17:06"),
        ("half past nine", "XXXX-XX-XXT09:30"),
        ("7:30", "XXXX-XX-XXT07:30"),
        ("just now", "PRESENT_REF"),
        ("March 4, 2015 / 5:06 PM", "2015-03-04T17:06"),
        ("March 4, 2015 5:06 PM (EST)", "2015-03-04T17:06"),
        ("Wednesday 4 March 2015 17:06, UK", "2015-03-04T17:06"),
        ("Last Updated: Mar 04, 2015, 05.06 PM IST", "2015-03-04T17:06"),
        ("Publication date: 2015-03-04", "2015-03-04"),
        ("Week of March 2, 2015", "2015-W10"),
        ("5 min ago", "XXXX-XX-XXTXX:XX"),
        ("2023-09-12T24:00", "2023-09-12T24:00"),
        ("20230912T2400", "2023-09-12T24:00"),
        ("20230912T081530+0200", "2023-09-12T08:15:30"),
    ],
)
def test_normalize_date(phrase, value):
    found = normalize_date(phrase)
    assert found is not None
    assert found.value == value
    assert phrase[found.span.start : found.span.end] == found.span.text


@pytest.mark.parametrize(
    "phrase",
    [
        "",
        " ",
        "hello",
        "I left on Monday",
        "31/02/2023",
        "20231332",
        "Monday or Tuesday",
        "1694505600",
        "20230912T2560",
        "2023-366",
        "2023-000",
        "0000-001",
        "2023W54",
        "２０２３-255",
        "20230912T240001",
        "20230912T081599",
        "2023-09-12T08:15:99",
        "2023-09-12T24:30",
        "2023-02-30T08:15",
        "Tue Sep 12 08:15:60 EDT 2023",
    ],
)
def test_normalize_date_refuses(phrase):
    assert normalize_date(phrase) is None


# --- any text ---------------------------------------------------------------------------------------

WORDS = st.sampled_from(
    [*sorted(word_classes()), "On", "May", "said", "will", "1998", "9/11", "10:35", ".", ","]
)
GLUE = st.sampled_from([" ", " ", " ", "", "-", "\n", "\n\n"])
DAY = st.one_of(st.none(), st.dates())


def check(text: str, published: date | None) -> None:
    behind = 0
    for found in find_timexes(text, published=published):
        assert behind <= found.span.start < found.span.end
        assert text[found.span.start : found.span.end] == found.span.text
        assert found.type in ("DATE", "TIME", "DURATION", "SET")
        assert found.value
        assert found.rule
        interval = found.to_interval()
        assert interval is None or interval[0] <= interval[1]
        behind = found.span.end


@given(st.text(), DAY)
def test_any_text_has_an_answer(text, published):
    check(text, published)
    normalize_date(text, published=published)


@settings(max_examples=300)
@given(st.lists(st.tuples(WORDS, st.booleans(), GLUE), max_size=15), DAY)
def test_any_words_of_time_have_an_answer(parts, published):
    check("".join((word.capitalize() if big else word) + glue for word, big, glue in parts), published)


def test_shared_tokens_give_the_same_answer():
    text = "He left on Sunday and will return next week."
    assert timexes_in(Tokens(text), published="2013-05-15") == find_timexes(text, published="2013-05-15")


def test_records_are_values():
    (found,) = find_timexes("He left on Sunday.", published="2013-05-15")
    assert pickle.loads(pickle.dumps(found)) == found
    assert hash(found) == hash(pickle.loads(pickle.dumps(found)))


def test_false_alarms_on_text_without_dates():
    text = (Path(__file__).parent / "cases" / "dates" / "no_dates.txt").read_text(encoding="utf-8")
    found = [t.span.text for t in find_timexes(text, published="2013-05-15")]
    per_thousand = 1000 * len(found) / len(text.split())
    assert per_thousand <= 2, found


PIECES = (
    "1_|9|-_|the_|May_|a_|Monday,_|last_|two hundred_|1/|of the_|12:30_|'_|to be_|(|Mr._|every_|X|2009-|said_"
)


@pytest.mark.parametrize("piece", [piece.replace("_", " ") for piece in PIECES.split("|")])
def test_time_is_linear(piece):
    assert not (told := too_slow(partial(find_timexes, published="2013-05-15"), partial(grown, piece))), told
