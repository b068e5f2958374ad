"""Whether the clause around a date looks back or ahead."""

from __future__ import annotations

from typing import Final

from newscore.dates.mention import is_one_of
from newscore.lexicons import date_context as context
from newscore.lexicons.calendar import CARDINALS
from newscore.lexicons.grammar import TITLE_ABBREVIATIONS
from newscore.tokens import Tokens

PAST: Final = -1
UNKNOWN: Final = 0
FUTURE: Final = 1
_REACH: Final = 14  # tokens to look at, either way
_NEAR: Final = 7  # tokens within which `is` may go with a date


def direction(tokens: Tokens, first: int, last: int) -> int:
    """Return PAST, FUTURE or UNKNOWN for the date at tokens `first` to `last`.

    What touches the date decides first: `as early as Tuesday`, `ahead of Monday's vote`, `polls open on
    Sunday` look ahead, `thinner than in March`, `the court Friday rejected` look back. Then the nearest
    word of tense to the left within the clause, and if there is none, to the right. A date that stands
    before a noun (`Friday's ruling`, `the June agreement`) goes with what follows alone, unless the noun
    is of what is held on a set day (`hopes to win Tuesday's vote`).
    """
    lowers = tokens.lowers
    found = _touching(tokens, first, last)
    if found:
        return found
    told = last + 1 + (lowers[last + 1 : last + 2] == [","])
    if lowers[told : told + 1] == ["when"]:  # "on Tuesday, when voters will go to the polls"
        found = _look_right(tokens, told, opens=True, before_noun=False)
        if found:
            return found
    if lowers[last + 1 : last + 2] == [")"] and "(" in lowers[max(first - 2, 0) : first]:
        first = lowers.index("(", max(first - 2, 0))  # "will leave at four (4 a.m. on Thursday)"
    start = _clause_start(tokens, first)
    before_noun = _before_noun(tokens, first, last)
    opens = lowers[max(first - 1, 0)] == ","  # "while she hopes to win, Friday's vote was a warning"
    if not before_noun or (not opens and is_event(lowers, last)):
        found = _look_left(tokens, first, start, near=0 if before_noun else _NEAR)
        if not found and first - start > 1:  # the clause began inside a list: "flights to X and Y by May"
            found = _look_left(tokens, start, _sentence_start(tokens, start), near=0)
        if found == PAST and before_noun:
            found = UNKNOWN  # "recalled Monday's debate", "prepared for Monday's debate"
        limit = first - 2 * (lowers[max(first - 2, 0) : first] == ["at", "least"])  # "until at least Monday"
        granted = limit > 0 and lowers[limit - 1] in ("until", "till", "to")
        if found == PAST and granted and not context.GRANTING.isdisjoint(lowers[start:first]):
            return FUTURE  # "gave them until Friday"
        if found:
            return found
    found = _look_right(tokens, last, opens=first - start <= 2, before_noun=before_noun)
    if found:
        return found
    if start and lowers[start - 1] in ("if", "unless"):
        return FUTURE
    return UNKNOWN


def _touching(tokens: Tokens, first: int, last: int) -> int:
    """What the words right before and right behind the date say."""
    return _words_before(tokens.lowers, first) or _words_around(tokens, first, last)


def _words_before(lowers: list[str], first: int) -> int:
    """What a fixed phrase before the date says: `as soon as`, `ahead of`, `thinner than in`."""
    pair = " ".join(lowers[max(first - 2, 0) : first])
    if pair in ("going into", "heading into", "headed into"):
        past = "had" in lowers[max(first - _REACH, 0) : first]
        return UNKNOWN if past else FUTURE  # "he had won twice going into Tuesday's vote"
    if pair in context.PAIRS_AHEAD or (first and lowers[first - 1] == "starting"):
        return FUTURE
    if pair == "up to" and lowers[max(first - 3, 0)] in ("-", "leading"):
        return FUTURE  # "in the run-up to Sunday's vote"
    than = "than" in lowers[max(first - 3, 0) : first]
    if than and lowers[max(first - 3, 0)] == "no":
        return FUTURE  # "no later than Friday"
    return PAST if than or pair in context.PAIRS_BACK else UNKNOWN


def _words_around(tokens: Tokens, first: int, last: int) -> int:
    """What a verb next to the date says."""
    lowers = tokens.lowers
    verb = first - 2 if first > 1 and lowers[first - 1] in context.PREPOSITIONS else first - 1
    object_ = verb > 1 and lowers[verb].isalpha() and lowers[verb] not in context.DETERMINERS
    if verb > 0 and (_is_present_plan(lowers, verb) or (object_ and _is_present_plan(lowers, verb - 1))):
        return FUTURE  # "polls open on Sunday", "who takes office in March"
    after = lowers[last + 1] if last + 1 < len(lowers) else ""
    if after in ("delivery", "futures", "nears", "approaches", "looms"):
        return FUTURE  # "wheat for December delivery", "as Christmas nears"
    if is_past_form(after) and not (after in _NOUNS_TOO and _ends_behind(tokens, last + 1)):
        return PAST  # "the court Friday rejected"
    if after in context.MODALS:  # "the court Friday will rule", but "a draft approved Friday would help"
        approved = verb >= 0 and is_past_form(lowers[verb]) and not _group_opens_ahead(lowers, verb)
        return PAST if approved or _is_perfect(lowers, last + 2) else FUTURE
    return UNKNOWN


_NOUNS_TOO: Final = frozenset("cut bid hit split spread cost shot set read".split())


def _ends_behind(tokens: Tokens, at: int) -> bool:
    """Whether nothing of the sentence follows: `signals a September cut`."""
    after = tokens.words[at + 1 : at + 2]
    return not after or not after[0][0].isalnum() or "\n" in tokens.gap(at + 1)


def _is_present_plan(lowers: list[str], verb: int) -> bool:
    """Whether a word before a date is a verb of the present that tells of a plan."""
    word, subject = lowers[verb], lowers[verb - 1]
    if word in context.PRESENT_SINGULAR:  # not "three plays"
        return not (subject in context.NOUN_MARKERS or subject in CARDINALS or subject.isdigit())
    return word in context.PRESENT_PLURAL and (
        subject in ("they", "we") or (subject.endswith("s") and subject not in _NO_SUBJECTS)
    )


_NO_SUBJECTS: Final = context.NOUN_MARKERS | frozenset("was has previous".split())  # "his vote on Friday"


def _look_right(tokens: Tokens, last: int, *, opens: bool, before_noun: bool) -> int:
    """What the nearest finite verb behind the date says: all of the clause if the date `opens` it."""
    lowers = tokens.lowers
    for at in range(last + 1, min(last + _REACH, len(lowers))):
        if "\n\n" in tokens.gap(at):
            break
        word = lowers[at]
        joins = opens and word in ("and", "or")  # "On Monday, the League of Towns and Cities plans"
        if (word in context.CLAUSE_MARKS and _is_mark(tokens, at)) or (
            at > last + 1 and word in context.CLAUSE_WORDS and not joins
        ):
            break
        if word == "," and not opens and at > last + 1:
            break  # but "the second concert, on May 28, was in Lyon"
        if word in ("plan", "plans") and lowers[at + 1 : at + 2] == ["to"]:
            return FUTURE
        if word == "to" or (before_noun and word in context.BE):
            continue  # "On Monday, in a bid to win", "Tuesday's outcome is unclear"
        found = tense_at(tokens, at)
        if found and not (word in _NOUNS_TOO and _ends_behind(tokens, at)):
            return found
    return UNKNOWN


def _look_left(tokens: Tokens, first: int, start: int, *, near: int) -> int:
    """What the nearest word of tense from `first` back to `start` says; of `is`, no farther than `near`."""
    for at in range(first - 1, start - 1, -1):
        if first - at > near and tokens.lowers[at] in context.BE:
            continue  # "he is fond of the house he sold Monday"
        found = tense_at(tokens, at)
        if found:
            return found
    return UNKNOWN


def tense_at(tokens: Tokens, at: int) -> int:
    """Return what one word says of the direction, read with the words before it.

    1. A modal (`will`, `could come`) and present `be` look ahead, `would have been` back; `could be`
       tells nothing.
    2. So do words of scheduling (`due`, `payable`, `is scheduled`), unless in the past perfect:
       `had been due Friday`.
    3. An infinitive looks ahead, unless a plain past verb governs it (`agreed to meet Thursday`, but
       `returned to work Monday`).
    4. A past form looks back, unless its verb group opens otherwise: `will be paid`, `is held`.
    5. `since`, `ended`, `earlier` look back.
    """
    lowers = tokens.lowers
    word = spelt_out(lowers[at])
    if word not in context.TENSED and not word.endswith("ed"):
        return UNKNOWN
    if word in context.MODALS:
        if _is_perfect(lowers, at + 1):
            return PAST
        denied = word != lowers[at] or lowers[at + 1 : at + 2] == ["not"]
        if word == "would" and denied and not context.REFUSED.isdisjoint(lowers[at + 1 : at + 3]):
            return PAST  # "would not comment Friday"
        return UNKNOWN if tokens.words[at] == "May" else FUTURE
    if word == "could" != lowers[at]:
        return PAST  # "couldn't come Monday"
    if word == "could" and lowers[at + 1 : at + 2] not in (["not"], ["be"], ["have"]):
        return FUTURE
    if word == "see" and lowers[at + 1 : at + 2] == ["you"]:
        return FUTURE  # "see you Saturday"
    if word in context.FORESEEING:
        return FUTURE if word[-1] == "s" or lowers[max(at - 1, 0)] in context.WHO_FORESEE else UNKNOWN
    if word in context.SCHEDULING:
        return PAST if "had" in lowers[max(at - 4, 0) : at] else FUTURE
    if word in context.LOOKING_BACK:
        return PAST
    if word in ("go", "goes") and at and lowers[at - 1] not in ("to", "not"):
        return FUTURE if lowers[at + 1 : at + 2] in (["to"], ["on"]) else UNKNOWN  # "voters go to the polls"
    if at and (word in context.PRESENT_PLURAL or word in context.PRESENT_SINGULAR):
        named = tokens.words[at - 1][0].isupper() and word != "vote"  # "Hull host Derby on Saturday"
        if word in context.PRESENT_SINGULAR:  # but "the firm appears to be sound"
            named = named or lowers[at - 1] in ("he", "she", "it", "who", "which")
            shown = word in context.CAPTION_VERBS  # "Roe speaks at a rally Saturday"
            return FUTURE if named and not shown and lowers[at : at + 2] != ["appears", "to"] else UNKNOWN
        return FUTURE if named or _is_present_plan(lowers, at) else UNKNOWN
    if word == "to":
        return _infinitive_at(tokens, at)
    if word == "set":
        around = lowers[at + 1 : at + 2]
        return FUTURE if around in (["to"], ["for"]) else PAST
    if is_past_form(word):
        if not {"couldn't", "couldn’t"}.isdisjoint(lowers[max(at - 3, 0) : at]):
            return PAST
        if "could" in lowers[max(at - 3, 0) : at]:  # "could not be reached", "could be settled"
            return PAST if "not" in lowers[max(at - 3, 0) : at] else UNKNOWN
        if at and lowers[at - 1] == "to":  # "to cast their ballots"
            return _infinitive_at(tokens, at - 1)
        if _is_attribute(tokens, at):
            return UNKNOWN
        return FUTURE if _group_opens_ahead(lowers, at) else PAST
    if word in context.BE and word != "'s":
        if at and lowers[at - 1] == "to":
            return _infinitive_at(tokens, at - 1)
        settled = "could" in lowers[max(at - 2, 0) : at] and any(map(is_past_form, lowers[at + 1 : at + 2]))
        return UNKNOWN if settled else FUTURE
    return UNKNOWN


def _is_attribute(tokens: Tokens, at: int) -> bool:
    """Whether a participle is part of a noun: `the proposed merger`, `a still unpaid sum`, `a shot`."""
    before = tokens.lowers[max(at - 2, 0) : at]
    return before[-1:] in (["the"], ["a"], ["an"], ["its"]) or before in (["a", "still"], ["a", "newly"])


def spelt_out(word: str) -> str:
    """Return the verb in `didn't`, `we'll`, `they're`, which are one token each: did, 'll, 're."""
    if word.isalpha():
        return word
    word = word.replace("’", "'")
    return word[:-3] if word.endswith("n't") else word[max(word.find("'"), 0) :]


def _is_perfect(lowers: list[str], at: int) -> bool:
    """Whether `have` and a participle stand here: `would have been`, `must have left`."""
    at += lowers[at : at + 1] == ["not"]
    return lowers[at : at + 1] == ["have"] and any(is_past_form(word) for word in lowers[at + 1 : at + 3])


def _group_opens_ahead(lowers: list[str], at: int) -> bool:
    """Whether the verb group of a participle starts with a modal, `to` or a present `be`."""
    group: list[str] = []
    for before in reversed(lowers[max(at - 4, 0) : at]):
        finite = before in context.BE and before != "be" and before[0] not in "'’"
        if spelt_out(before) in context.MODALS or before == "to" or finite:
            return (before != "being" and "have" not in group) or before == "will"
        group.append(before)
        if before not in context.WITHIN_VERBS and not before.endswith("ly"):
            break
    return "be" in group  # "it may drag on and not be settled"


def _infinitive_at(tokens: Tokens, at: int) -> int:
    """What `to` and a verb say: ahead, unless a plain past verb governs them."""
    verb = tokens.words[at + 1] if at + 1 < len(tokens) else ""
    plural = verb.endswith("s") and not verb.endswith(("ss", "us"))  # "a speech to voters Monday"
    if not verb[:1].islower() or verb in context.NO_INFINITIVE or verb.endswith("ing") or plural:
        return UNKNOWN
    lowers = tokens.lowers
    if at and lowers[at - 1] in context.BE_PAST:
        return FUTURE  # "was to meet Thursday"
    for back in range(at - 1, max(at - 9, -1), -1):
        before = lowers[back]
        if (before in context.CLAUSE_MARKS and _is_mark(tokens, back)) or (
            before in context.CLAUSE_WORDS and before not in ("and", "or")
        ):
            break
        if before in context.COMMITTING or before in context.MODALS or before in context.BE:
            return PAST if lowers[max(back - 2, 0) : back] == ["had", "been"] else FUTURE
        if before in context.SCHEDULING:
            return tense_at(tokens, back)
        if is_past_form(before):
            return FUTURE if _group_opens_ahead(lowers, back) else PAST
    return UNKNOWN if at and lowers[at - 1].endswith("ing") else FUTURE


def is_past_form(word: str) -> bool:
    """Return whether a lower-case word is a past tense or past participle."""
    return spelt_out(word) in context.IRREGULAR_PAST or (
        word.endswith("ed") and len(word) > 4 and word not in context.NOT_PAST
    )


def _clause_start(tokens: Tokens, first: int) -> int:
    """The first token of the clause that a date stands in; what it holds in brackets is passed over."""
    lowers = tokens.lowers
    aside = False
    determined = first > 1 and lowers[first - 1] in context.DETERMINERS
    if first > determined and lowers[first - 1 - determined] in ("before", "after"):
        first -= 1 + determined  # "before May", "after the May vote": no clause of their own
    for at in range(first - 1, max(first - _REACH, -1), -1):
        if "\n\n" in tokens.gap(at + 1):
            return at + 1
        word = lowers[at]
        if word == ")" or (aside and word == "("):
            aside = not aside
        elif not aside and (
            word in context.CLAUSE_WORDS or (word in context.CLAUSE_MARKS and _is_mark(tokens, at))
        ):
            return at + 1
    return max(first - _REACH, 0)


def _sentence_start(tokens: Tokens, first: int) -> int:
    """The first token behind the mark that ends the sentence or aside before."""
    for at in range(first - 1, max(first - _REACH, -1), -1):
        mark = tokens.lowers[at] in context.CLAUSE_MARKS and _is_mark(tokens, at)
        if mark or "\n\n" in tokens.gap(at + 1):
            return at + 1
    return max(first - _REACH, 0)


def _is_mark(tokens: Tokens, at: int) -> bool:
    """Whether a mark ends a clause here; the full stop of `Mr. Roe`, `J. Roe`, `Roe Inc. said` ends none."""
    before = tokens.lowers[at - 1] if at else ""
    abbreviated = before in TITLE_ABBREVIATIONS or (len(before) == 1 and before.isalpha())
    return tokens.lowers[at] != "." or not abbreviated


def is_firm(tokens: Tokens, first: int, last: int, back: int) -> bool:
    """Whether a weekday told ahead is next week's, though there was one `back` days ago: `will leave Monday`.

    What follows it may be told of the one just past: `Monday's ruling will help`. So may words of what was
    planned, of yesterday: `was to leave on Monday`.
    """
    before = tokens.lowers[_sentence_start(tokens, first) : first]
    plain = any(
        spelt_out(word) in context.FIRM
        or word in context.PRESENT_SINGULAR
        or (word in context.PRESENT_PLURAL and tense_at(tokens, at) == FUTURE)
        for at, word in enumerate(before, first - len(before))
    )
    if plain or "when" in tokens.lowers[last + 1 : last + 3] or " ".join(before[-2:]) in context.PAIRS_AHEAD:
        return True
    start = _clause_start(tokens, first)
    if first - start < 2 and not _before_noun(tokens, first, last):
        return True  # "On Monday, the mayor will open"
    told = _touching(tokens, first, last) or _look_left(tokens, first, start, near=_NEAR)
    return back > 1 and (told == FUTURE or tokens.lowers[max(start - 1, 0)] in ("if", "unless"))


def is_event(lowers: list[str], last: int) -> bool:
    """Whether the noun behind a date is of what is held on a set day: `Tuesday's primary`, `the May vote`."""
    return any(is_one_of(word, context.EVENTS) for word in lowers[last + 1 : last + 5])


def _before_noun(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a date stands before a noun: `Friday's vote`, `the June agreement`, `a late-May trip`."""
    after = tokens.words[last + 1] if last + 1 < len(tokens) else ""
    if after in ("'s", "’s"):
        return True
    before = tokens.lowers[first - 1] if first else ""
    return (
        before in ("the", "a", "an", "its", "his", "her", "their")
        and after[:1].isalpha()
        and after.lower() not in context.NO_NOUN
    )
