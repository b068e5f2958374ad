"""The page: what it holds, that no text becomes markup, and how it behaves in a real browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newscore
from newscore.export.html.text import escape
from newscore.export.html.timeline import closest, entries_of, ticks
from tests.browser import MISSING, Browser, browser
from tests.hostile import UNITS, grown
from tests.round_trips import check_html, shown

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))

HOSTILE = """<script>window.owned = 1</script><img src=x onerror="window.owned = 1">

</div></main></script></style><h1>Roe</h1> said on Monday that
<svg onload="window.owned = 1"> & it's \x00 over.

“A --> ]]> <!-- ' \" onmouseover='window.owned = 1' <b>lie</b>,” said Ann </title><i> Lee. {{7*7}} ${owned=1}

&lt;script&gt;window.owned = 1&lt;/script&gt; &#60;b&#62; javascript:owned=1
\u202e\ud800 \x1b[31m\r\nThe end."""


def page_of(text: str, **options: str) -> newscore.Html:
    return newscore.to_html(newscore.analyze(text, published=options.get("published", "2023-09-12")))


def as_it_is(text: str) -> newscore.Html:
    """The page of a text that no cleaner has touched."""
    return newscore.to_html(newscore.analyze(text, published="2024-05-02", cleaner=newscore.pipeline()))


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_page_holds_text_source_and_statements(path: Path) -> None:
    analysis = newscore.analyze(path.read_text(encoding="utf-8"), published="2023-09-12")
    page = newscore.to_html(analysis)
    check_html(page, analysis)
    for number, statement in enumerate(analysis.attributions, 1):
        assert f'id="s{number}"' in page
        assert escape(statement.rule) in page
    for number, timex in enumerate(analysis.timexes, 1):
        assert f'id="d{number}"' in page
        assert escape(timex.value) in page


@pytest.mark.parametrize("cleaner", [newscore.clean, newscore.pipeline()], ids=["cleaned", "as it is"])
def test_hostile_text_stays_text(cleaner: newscore.cleaning.Cleaner) -> None:
    analysis = newscore.analyze(HOSTILE, published="2024-05-02", cleaner=cleaner)
    check_html(newscore.to_html(analysis), analysis)


def test_hostile_fields_stay_text() -> None:
    evil = '"><script>owned = 1</script>'
    article = newscore.Article("It rained, Roe said.", id=evil, title=evil, lang=evil)
    analysis = newscore.analyze(article)
    assert "<script>owned" not in check_html(newscore.to_html(analysis), analysis).tags
    assert "<script>owned" not in newscore.to_html(analysis)
    assert "<script" not in newscore.to_html(analysis)._repr_html_()


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
def test_any_wall_of_text_makes_a_page(unit: str) -> None:
    text = grown(unit, 400)
    analysis = newscore.analyze(text, published="2024-05-02")
    check_html(newscore.to_html(analysis), analysis)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                *"<>&\"'“”,. \n\r\x00",
                "said ",
                "Ann Lee ",
                "on Monday ",
                "May 3, 2021 ",
                "&amp;",
                "â€œ",
                "Ad\n\n",
            ]
        ),
        max_size=40,
    ).map("".join)
)
def test_any_text_makes_a_page(text: str) -> None:
    analysis = newscore.analyze(text, published="2024-05-02")
    check_html(newscore.to_html(analysis), analysis)


def test_page_is_one_file() -> None:
    page = page_of(SEEDS[0].read_text(encoding="utf-8"))
    assert not re.search(r"https?:|//|@import|url\(", re.sub(r"<script>.*?</script>", "", page, flags=re.S))
    assert "default-src 'none'" in page


def test_page_is_a_string_that_displays_itself() -> None:
    page = page_of("It rained, Roe said.")
    assert isinstance(page, str)
    frame = page._repr_html_()
    assert frame.startswith("<iframe")
    assert frame.endswith("</iframe>")
    assert frame.count("<") == 2


def test_nothing_said_and_no_dates() -> None:
    page = page_of("")
    assert "Nobody is quoted." in page
    assert "names no calendar days" in page


def numbers(pattern: str, page: str) -> list[float]:
    return [float(number) for number in re.findall(pattern, page)]


def test_timeline_is_to_scale() -> None:
    page = page_of(
        "It rained in May 2021. It snowed in July 2021. It shone on May 3, 2022.", published="2022-05-03"
    )
    starts = numbers(r'<rect x="([\d.]+)"', page)
    ordinals = [date(2021, 5, 1).toordinal(), date(2021, 7, 1).toordinal(), date(2022, 5, 3).toordinal()]
    scale = [(x - starts[0]) / (day - ordinals[0]) for x, day in zip(starts[1:], ordinals[1:], strict=True)]
    assert scale[0] == pytest.approx(scale[1], rel=0.01)


def test_close_up_only_where_the_whole_range_hides_the_days() -> None:
    near = "It rained on May 3, 2022, on May 5, 2022, on May 9, 2022 and on May 11, 2022."
    for text, expected in ((near, False), (near + " It had snowed in 1931.", True)):
        events = newscore.analyze(text, published="2022-05-12").timeline()
        assert bool(closest(entries_of([(event, "x") for event in events]))) is expected


@given(st.integers(1, 3_652_000), st.integers(1, 800_000))
def test_ticks_are_few_and_in_range(low: int, days: int) -> None:
    high = min(low + days, 3_652_059)
    found = [at for at, _ in ticks(low, high)]
    assert found == sorted(found)
    assert all(low <= at < high for at in found)
    assert len(found) <= 14


# ---- in a browser


@pytest.fixture(scope="module")
def window() -> Iterator[Browser]:
    if MISSING:
        pytest.skip(MISSING)
    with browser() as opened:
        yield opened


@pytest.fixture
def seed(window: Browser, tmp_path: Path) -> Browser:
    """The window with the page of the first seed article."""
    path = tmp_path / "page.html"
    path.write_text(page_of(SEEDS[0].read_text(encoding="utf-8")), encoding="utf-8")
    window.command("Emulation.setEmulatedMedia", media="", features=[])
    window.command("Emulation.clearDeviceMetricsOverride")
    window.open(path.as_uri())
    return window


CARD = "const card = document.getElementById('card'); return card.hidden ? '' : card.innerText"


def test_pointing_shows_speaker_date_value_and_rule(seed: Browser) -> None:
    assert seed.run(CARD) == ""
    seed.point(".article a.source")
    card = seed.run(CARD)
    analysis = newscore.analyze(SEEDS[0].read_text(encoding="utf-8"), published="2023-09-12")
    first = analysis.attributions[0]
    assert first.when
    for words in (first.speaker or first.source[0].text, first.when.value, first.rule):
        assert words in card
    seed.point(".article a.date")
    assert analysis.timexes[0].value in seed.run(CARD)
    seed.press_key("\ue00c")  # Escape
    assert seed.run(CARD) == ""


def test_keys_reach_every_mark(seed: Browser) -> None:
    stops = seed.run("return document.querySelectorAll('.article a').length")
    assert stops > 10
    seed.run("document.getElementById('clean').focus()")
    seen = set()
    for _ in range(stops + 3):
        seed.press_key("\ue004")  # Tab
        seen.add(seed.run("return document.activeElement.dataset?.of || ''"))
        if seed.run("return document.activeElement.matches('.article a')"):
            assert seed.run(CARD) != ""
    of = "return [...new Set([...document.querySelectorAll('.article a')]"
    assert set(seed.run(of + ".filter(a => a.offsetParent).map(a => a.dataset.of))]")) <= seen


def test_tapping_shows_the_card_and_stays(seed: Browser) -> None:
    seed.run(
        "document.querySelector('.article a.source').scrollIntoView({block: 'center', behavior: 'instant'})"
    )
    seed.point(".article a.source", kind="touch", press=True)
    assert "Show in the list" in seed.run(CARD)
    assert seed.run("return location.hash") == ""
    seed.point("h1", kind="touch", press=True)
    assert seed.run(CARD) == ""


def test_switch_between_cleaned_and_raw(seed: Browser) -> None:
    source = SEEDS[0].read_text(encoding="utf-8")
    visible = "return document.querySelector('.article').innerText"
    assert seed.run(visible).split() == newscore.analyze(source).text.split()
    seed.point("#raw", press=True)
    assert seed.run(visible).split() == shown(source).split()
    lines = """
    return [...document.querySelectorAll('.article del')].map(d => getComputedStyle(d).textDecorationLine)"""
    assert set(seed.run(lines)) == {"line-through"}


def test_list_and_article_lead_to_each_other(seed: Browser) -> None:
    broken = """
    return [...document.querySelectorAll('a[href^="#"]')]
      .filter(a => !document.getElementById(a.hash?.slice(1) || a.getAttribute('href').slice(1))).length"""
    assert seed.run(broken) == 0


def test_marks_and_ways_back_are_described_by_the_head_of_their_entry(seed: Browser) -> None:
    heads = """
    return [...document.querySelectorAll('%s')].map((link) =>
      [document.getElementById(link.getAttribute('aria-describedby'))?.parentElement.id, %s])"""
    for links, entry in (
        (".article a", "link.hash.slice(1)"),
        (".entries > li > a", "link.parentElement.id"),
    ):
        found = seed.run(heads % (links, entry))
        assert len(found) > 10
        assert all(described == own for described, own in found)


CONTRAST = """
const channel = (v) => { v /= 255; return v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4 };
const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
const light = ([r, g, b]) => .2126 * channel(r) + .7152 * channel(g) + .0722 * channel(b);
const paper = (e) => { for (; e; e = e.parentElement) {
  const c = numbers(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3] > 0) return c }
  return [255, 255, 255] };
const low = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const e = walker.currentNode.parentElement;
  if (!walker.currentNode.data.trim() || ['SCRIPT', 'STYLE', 'TITLE', 'title'].includes(e.tagName)) continue;
  if (!e.getClientRects().length) continue;
  const style = getComputedStyle(e);
  const ink = e instanceof SVGElement ? style.fill : style.color;
  const [a, b] = [light(numbers(ink)), light(paper(e))];
  const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
  if (ratio < 4.5) low.push([ratio, e.outerHTML.slice(0, 90)]);
}
return low;
"""


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_contrast_is_that_of_wcag_aa(seed: Browser, tmp_path: Path, path: Path, scheme: str) -> None:
    page = tmp_path / "other.html"
    page.write_text(page_of(path.read_text(encoding="utf-8")), encoding="utf-8")
    seed.command("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
    seed.open(page.as_uri())
    dark = seed.run("return getComputedStyle(document.body).backgroundColor") != "rgb(255, 255, 255)"
    assert dark is (scheme == "dark")
    seed.run("document.getElementById('raw').click()")
    seed.point(".article a.source")
    assert seed.run(CONTRAST) == []


def test_kinds_differ_without_colour(seed: Browser) -> None:
    looks = seed.run("""
    return ['direct', 'mixed', 'indirect', 'source', 'cue', 'date'].map((kind) => {
      const s = getComputedStyle(document.querySelector('.legend .' + kind));
      const line = [s.textDecorationStyle, s.textDecorationLine];
      return [...line, s.fontWeight, s.fontStyle, s.boxShadow !== 'none'].join();
    })""")
    assert len(set(looks)) == 6


@pytest.mark.parametrize("width", [320, 768])
def test_small_screens_need_no_sideways_scrolling(seed: Browser, width: int) -> None:
    seed.command(
        "Emulation.setDeviceMetricsOverride", width=width, height=700, deviceScaleFactor=1, mobile=True
    )
    assert seed.run("return document.scrollingElement.scrollWidth") <= width


def test_print_leaves_out_what_paper_cannot_do(seed: Browser) -> None:
    seed.command("Emulation.setEmulatedMedia", media="print")
    hidden = "return ['nav', 'fieldset'].map(s => getComputedStyle(document.querySelector(s)).display)"
    assert set(seed.run(hidden)) == {"none"}
    assert seed.run("return getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_no_request_and_no_complaint(seed: Browser) -> None:
    assert seed.run("return performance.getEntriesByType('resource').length") == 0
    assert seed.run("return document.getElementById('card') !== null")  # the policy lets the script run
    assert seed.run("return getComputedStyle(document.getElementById('card')).position") == "absolute"


@pytest.mark.parametrize("make", [page_of, as_it_is], ids=["cleaned", "as it is"])
def test_hostile_text_stays_text_in_the_browser(
    window: Browser, tmp_path: Path, make: type[newscore.Html]
) -> None:
    path = tmp_path / "hostile.html"
    path.write_text(make(HOSTILE), encoding="utf-8")
    window.open(path.as_uri())
    assert window.run("return window.owned === undefined")
    made = "return [...new Set([...document.querySelectorAll('.article *')].map(e => e.tagName))]"
    assert set(window.run(made)) <= {"A", "SPAN", "DEL", "INS"}
    assert window.run("return document.querySelectorAll('script').length") == 1
    assert window.run("return document.querySelectorAll('h1').length") == 1
    raw = """
    const copy = document.querySelector('.article').cloneNode(true);
    for (const e of copy.querySelectorAll('ins')) e.remove();
    return copy.textContent"""
    assert window.run(raw) == shown(HOSTILE)


def test_displays_itself_in_a_frame(window: Browser, tmp_path: Path) -> None:
    frame = page_of("It rained, Jane Roe said on Monday.")._repr_html_()
    path = tmp_path / "notebook.html"
    path.write_text(f"<!doctype html><meta charset=utf-8><h1>Cell</h1>{frame}", encoding="utf-8")
    window.open(path.as_uri())
    window.enter_frame("iframe")
    window.point(".article a.source")
    assert "Jane Roe" in window.run(CARD)
