"""Datelines: place, date and agency before the first words of a report."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from newscore.lexicons.names import AGENCIES, COLON_PLACES, NAME_CONNECTIVES, NO_PLACES

_LONGEST = 120
_SHORTEST = 18  # characters of the report behind its dateline

_DASH = r"(?:\s{0,2}[—–―]|\s?--+|\s-|\s_(?=\s|\Z))\s?"
_WORD = r"[^\W\d_][\w.'’-]{0,30}"
_CAPITAL = rf"(?:(?=[^\W\d_a-z]){_WORD})"
_SMALL = "|".join(sorted(NAME_CONNECTIVES))
_PLACE = (
    rf"(?P<place>{_CAPITAL}(?:(?:, ?|/| - | )(?:{_CAPITAL}|(?:{_SMALL})\b|the\b)){{0,6}}?(?:"
    r" \([A-Z][\w .]{1,30}\)(?= ?\[))?(?: ?\[[A-Z][\w .]{1,30}\])?)"
)
# in English in either case, and as the agencies of Spain and France write them
_MONTH = (
    r"(?:(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|ene|abr|ago|dic|janv|févr|avr|mai|juin|juil"
    r"|août|déc)[a-zA-Zé]{0,7}\.?"
)
_DATE = (
    r"(?P<date>(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?[.,]* )?"
    rf"(?:{_MONTH} \d{{1,2}}|\d{{1,2}}\.? {_MONTH})(?:,? \d{{4}})?)"
)
_AGENCY = r"\((?P<agency>[A-Za-z][\w.&'’/ -]{0,40})\)"


@dataclass(frozen=True, slots=True)
class DatelineRule:
    """One form of dateline; what `agency` and `place` may be is judged by `check`."""

    name: str
    pattern: re.Pattern[str]
    check: Callable[[re.Match[str]], bool]
    examples: tuple[str, ...]
    counterexamples: tuple[str, ...]


def _known(found: re.Match[str]) -> bool:
    agency = _agency(found)
    return agency in AGENCIES or agency.partition("/")[0] in AGENCIES  # `dpa/lnw`


def _agency(found: re.Match[str]) -> str:
    return found["agency"].strip("/ ")


_STATION = re.compile(r"[KW][A-Z]{3}(?:-TV)?")
_PARTY = re.compile(r"[RDI](?:-[\w.]{1,10})?|GOP|Lab|Con|Lib ?Dem|SNP|Green|Ind")


def _plausible(found: re.Match[str]) -> bool:
    """An agency that is not on the list: the place stands in capitals, the bracket is no party."""
    if _known(found):
        return True
    place = found["place"].split(",")[0]
    if not _agency(found)[0].isupper() or _PARTY.fullmatch(_agency(found)) or not _is_place(place):
        return False
    return place.isupper() and len(_agency(found).split()) <= 4


def _is_place(place: str) -> bool:
    words = re.findall(r"[^\W\d_]+", place)
    return bool(words) and not any(word in NO_PLACES for word in words)


def _capitals(found: re.Match[str]) -> bool:
    """A place without an agency: the city in capitals, and not a shout or an acronym."""
    city = found["place"].split(",")[0].split(" [")[0]
    letters = re.sub(r"[^\w]", "", city)
    return len(letters) >= 3 and city.upper() == city and _is_place(city) and len(found["place"].split()) <= 6


def _form(body: str) -> re.Pattern[str]:
    return re.compile(rf"\W{{0,2}}{body}")


DATELINE_RULES = (
    DatelineRule(
        "dateline.agency_place",
        _form(rf"{_AGENCY}{_DASH}{_PLACE}, {_DATE}{_DASH}"),
        _known,
        ("(ANSA) - RIVERTON, NOV 23 - Rain stopped play.",),
        ("(Also) - RIVERTON, NOV 23 - wet.",),
    ),
    DatelineRule(
        "dateline.place_agency",
        _form(rf"{_PLACE}(?:[,.]? {_DATE})?,?\s?{_AGENCY}\.?(?:{_DASH}|:\s?|\.-\s?)"),
        _plausible,
        (
            "RIVERTON (AP) — Rain stopped play.",
            "RIVERTON, Calif. (AP) — Rain stopped play.",
            "RIVERTON, Calif. (AP) _",
            "RIVERTON, Nov 23 (Reuters) - Rain stopped play.",
            "Riverton (dpa) - Rain stopped play.",
            "Riverton [India], November 23 (ANI): Rain stopped play.",
            "Riverton (Bihar) [India], November 23 (ANI): Rain stopped play.",
            "Riverton, 23 nov (EFE).- Rain stopped play.",
            "RIVERTON (Ferry News) - Rain stopped play.",
        ),
        (
            "Gov. Jane Roe (R) is defending — as ever — the bridge.",
            "Big red ring (BRR) is - as doctors say - common.",
            "Jane Roe (D-Calif.) — She left.",
        ),
    ),
    DatelineRule(
        "dateline.place_date_agency",
        _form(
            rf"{_PLACE}, {_DATE}[,.]? (?:\(?/?(?P<agency>[A-Z][\w.&'’ -]{{0,30}}?)/?\)?)(?:{_DASH}|\.\s"
            rf"|\s(?=[A-Z]))"
        ),
        _plausible,
        (
            "RIVERTON, Nov. 23, Kyodo - Rain stopped play.",
            "RIVERTON, November 23. /TASS/. Rain stopped play.",
            "Riverton, Nov 23 (PTI) Rain stopped play.",
            "RIVERTON, Nov 23 (FNA) Rain stopped play.",
        ),
        ("Riverton, Nov. 23, was wet.",),
    ),
    DatelineRule(
        "dateline.agency",
        re.compile(
            rf"(?:{_DATE},? )?{_AGENCY}(?:{_DASH}|:\s)|(?P<bare>(?:BBC|NPR|AFP|AP){_DASH}"
            rf"|(?:(?!(?:On|The|At|To|From|Former) ){_CAPITAL}(?:,? {_CAPITAL}){{0,3}} )?(?:CNN{_DASH}"
            r"|\(CNN(?: Business)?\)\s?(?=[A-Z“\"‘])))"
        ),
        lambda found: bool(found["bare"] or _STATION.fullmatch(_agency(found))) or _known(found),
        (
            "(Reuters) — Rain stopped play.",
            "(Bloomberg) -- Rain stopped play.",
            "CNN — Rain stopped play.",
            "New Riverton CNN — Rain stopped play.",
            "(CNN)Rain stopped play.",
            "(KRIV) – Rain stopped play.",
            "May 2 (Reuters) - Rain stopped play.",
            "Nov. 23 (UPI) -- Rain stopped play.",
        ),
        (
            "(Laughter) — He left.",
            "BBC staff left.",
            "On CNN — Rain or shine — he left.",
            "The BBC — Rain or shine — is on the air.",
            "(WHO) — It is late.",
            "May 2 (Monday) - Rain stopped play.",
        ),
    ),
    DatelineRule(
        "dateline.place_colon",
        _form(r"(?P<place>[A-Z][A-Za-z]{2,15}(?: [A-Z][A-Za-z]{2,12})?)\s?: "),
        lambda found: found["place"].lower() in COLON_PLACES,
        ("NEW DELHI: Rain stopped play.", "Karachi: Rain stopped play."),
        ("DOE: Rain stopped play.", "Delhi belly: Rain stopped play.", "Note: Rain stopped play."),
    ),
    DatelineRule(
        "dateline.place",
        _form(rf"{_PLACE}(?:(?:,| [–-]) {_DATE}(?:{_DASH}|:\s)|(?:\s?[—–―]|\s?--|\s-)\s?)"),
        _capitals,
        (
            "RIVERTON, Nov. 23, 2023 — Rain stopped play.",
            "RIVERTON, Nov 23: Rain stopped play.",
            "RIVERTON - 23 November 2023: Rain stopped play.",
            "RIVERTON — Rain stopped play.",
            "RIVERTON, United Arab Emirates — Rain stopped play.",
            "NEW RIVERTON -- Rain stopped play.",
        ),
        (
            "BREAKING — Rain stopped play.",
            "On Monday, Nov. 23 — a wet day — he left.",
            "NASA — which launched the ship — is glad.",
            "Riverton — Rain fell.",
        ),
    ),
)

# what follows a dateline: a capital, a digit or an opening mark
_NEXT = re.compile(r"\s*[\"“‘'«„(\[]{0,2}\s?(?:[^\W_a-z]|\d)")
_MARK = re.compile(r"[—–―\-)/_:]")


def find_dateline(line: str) -> tuple[int, str] | None:
    """Return where the dateline of a line ends and its rule, or None.

    >>> find_dateline("RIVERTON, Calif. (AP) — Rain stopped play.")
    (24, 'dateline.place_agency')
    """
    if not (line[0].isupper() or line[0] in "(/[") or _MARK.search(line, 0, _LONGEST) is None:
        return None
    head = line[:_LONGEST]
    for rule in DATELINE_RULES:
        found = rule.pattern.match(head)
        if found and rule.check(found) and _is_followed(line, found.end(), rule.name):
            return found.end(), rule.name
    return None


def _is_followed(line: str, end: int, rule: str) -> bool:
    """Whether a report follows; the dateline may have a line to itself where it names the agency."""
    if not line[end:].strip():
        return "agency" in rule
    return len(line) - end >= _SHORTEST and _NEXT.match(line, end) is not None
