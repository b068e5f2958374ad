"""Finds the subject of a verb group: the noun phrase that names the source.

The phrase right before the verb, or before what commas, dashes or brackets set off; with its appositives,
and with a relative clause where no comma sets it off. Positions are token numbers.
"""

from __future__ import annotations

from newscore.lexicons import grammar
from newscore.lexicons.cues import MATTERS
from newscore.lexicons.people import ROLES
from newscore.quotes.modified_subjects import BEFORE_SUBJECTS, HANGING, modified_subject
from newscore.quotes.noun_phrases import (
    CLOSING,
    DASHES,
    LONGEST,
    PAUSES,
    RELATIVE_WORDS,
    Phrase,
    has_finite_verb,
    is_glued,
    is_time_word,
    phrase_after,
    starts_with_verb,
)
from newscore.quotes.noun_phrases_before import (
    TIME_ENDS,
    before_day,
    before_moment,
    bracket_before,
    phrase_before,
)
from newscore.quotes.reading import (
    ADVERB,
    AUXILIARY,
    COORDINATOR,
    DETERMINER,
    FINITE,
    GERUND,
    MARK,
    NAME,
    NOMINAL,
    NOUN,
    NOUNS,
    NUMBER,
    PAST,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    TO,
    VERB,
    VERBS,
    Reading,
)

# what a clause before the main one opens with
_OPENING = frozenset((SUBORDINATOR, GERUND, PAST, PREPOSITION))
_INSERTS = 6  # appositives that are gone over to find the name before them
_INSERTED = frozenset((RELATIVE, PREPOSITION, TO, ADVERB, GERUND, PAST, SUBORDINATOR, COORDINATOR, PRONOUN))
_TRIES = 6  # verbs at which the subject of a clause is looked for
_INSERT_ENDS = PAUSES | CLOSING
_INSERT_MARKS = _INSERT_ENDS | {";", ":"}
_APART = _INSERT_ENDS | grammar.COORDINATORS | grammar.NOMINATIVES  # words in no phrase with those before


def subject_before(reading: Reading, behind: int, low: int) -> Phrase | None:
    """Return the subject whose verb group starts at token `behind`: with its appositive or relative clause.

    `Ann Roe, an expert at the institute, said`; `the man who called police said`.
    """
    lowers, index = reading.lowers, behind - 1
    if lowers[index] in TIME_ENDS:
        behind = before_moment(reading, before_day(reading, behind, low), low)
        index = behind - 1
    if index < low:
        return None
    lower = lowers[index]
    if lower in _APART or index in reading.closes:
        if lower in _INSERT_ENDS:
            return _subject_before_insert(reading, index, low, lower)
        if index in reading.closes and reading.words[index - 1] == "," and reading.closes[index] > low:
            opened = reading.closes[index]  # "Roe, host of “Good Day,” said", "her memoir, “Good Day,” was"
            if reading.words[opened - 1] == ",":
                titled = phrase_before(reading, opened - 1, low)
                return None if titled is None else (titled[0], behind)
            found = _subject_before_insert(reading, opened, low, ",")
            return (found[0], behind) if found is not None and found[1] == opened else found
        if lower in grammar.COORDINATORS:
            return None  # "Roe pointed to the vote and praised": no subject of its own
        if lower in grammar.NOMINATIVES:
            return (index, behind)  # "he said"
    phrase = phrase_before(reading, behind, low)
    if phrase is None:
        return modified_subject(reading, behind, behind, low)
    first = phrase[0]
    if first == low or lowers[first] in grammar.NOMINATIVES:
        return phrase
    before = reading.known.get(reading.words[first - 1]) or reading.kind(first - 1)
    if before == PREPOSITION or lowers[first] in grammar.TIME_DEICTICS:
        relative = _relative_before_time(reading, phrase, low)
        if relative is not None:
            return relative
    if before == MARK:
        for at in range(first + 1, behind):
            lower = lowers[at - 1]
            told = lower in MATTERS
            if reading.kind(at) == NAME and told:
                return (at, behind)  # "Roe fled, a claim Lee denied"
        if lowers[first] in ROLES and lowers[first + 1] == "of" and reading.words[first - 1] == ",":
            named = phrase_before(reading, first - 1, low)  # "Ann Roe, founder of Volta told"
            placed = named is not None and named[0] > low and reading.kind(named[0] - 1) == PREPOSITION
            if named is not None and not placed and reading.kind(first - 2) == NAME == reading.kind(named[0]):
                return (named[0], behind)
    longer = modified_subject(reading, first, behind, low)
    if longer is not None:
        return longer
    if first + 1 == behind and reading.kind(first) == NOUN and before in (AUXILIARY, PRONOUN):
        verb = lowers[first - 1]
        if verb in grammar.NOMINATIVES or verb in grammar.MODALS or verb in grammar.DO:
            return None  # "we receive reports": a verb itself
    return phrase if before != MARK else _with_enumeration(reading, phrase, low)


def _relative_before_time(reading: Reading, phrase: Phrase, low: int) -> Phrase | None:
    """The subject of `who last year threatened`, `who in the past said`: the phrase tells only when."""
    lowers, first = reading.lowers, phrase[0]
    place = first - 1
    if place > low and reading.kind(place) == PREPOSITION:
        place -= 1
    elif lowers[first] not in grammar.TIME_DEICTICS or lowers[phrase[1] - 1] not in grammar.TIME_UNITS:
        return None
    return (place, place + 1) if place >= low and lowers[place] == "who" else None


def relative_of_clause(reading: Reading, behind: int, low: int) -> Phrase | None:
    """The `which` of `which shows the ruins and says`: subject of the verb before the coordinator, too."""
    known, words, quoted = reading.known, reading.words, reading.quoted
    for place in range(behind - 1, max(low, behind - LONGEST) - 1, -1):
        what = known.get(words[place]) or reading.kind(place)
        if what == RELATIVE:
            verb = reading.kind(place + 1) in (AUXILIARY, VERB, PAST, ADVERB)
            return (place, place + 1) if verb else None
        if what == MARK or quoted[place]:
            return None
    return None


def _with_enumeration(reading: Reading, phrase: Phrase, low: int) -> Phrase:
    """Take in the members of a list before the last pair: `A, B and C said`.

    A list of names may stand anywhere; one of other nouns only where it opens the sentence.
    """
    start, behind = phrase
    if "and" not in reading.lowers[start:behind]:
        return phrase
    named = start
    while start - 2 >= low and reading.words[start - 1] == ",":
        earlier = phrase_before(reading, start - 1, low)
        if (
            earlier is None
            or earlier[1] - earlier[0] > 6
            # where or when: "In Wells, Roe and Lee said"
            or (earlier[0] > low and reading.kind(earlier[0] - 1) == PREPOSITION)
            or reading.kind(earlier[1] - 1) not in NOMINAL
            or reading.lowers[earlier[1] - 1] in TIME_ENDS
        ):
            break
        titled = reading.kind(earlier[0]) == NAME or reading.lowers[earlier[0]] in ROLES
        name = named == start and titled and reading.kind(start) == reading.kind(earlier[1] - 1) == NAME
        start = earlier[0]
        named = start if name else named
    return (start if start == low else named, behind)


def _subject_before_insert(reading: Reading, index: int, low: int, mark: str) -> Phrase | None:
    """The subject before what stands between commas, dashes or brackets up to token `index`."""
    if mark in CLOSING:
        opening = bracket_before(reading, index, max(low, index - LONGEST))
        subject = None if opening is None else subject_before(reading, opening, low)
        return (subject[0], index + 1) if subject else None  # "Rep. Ann Roe (D-Ohio)"
    if mark in DASHES and is_glued(reading, index):
        if reading.words[index - 1] not in DASHES or is_glued(reading, index - 1):
            return None
        index -= 1  # "--"
    return _subject_before_inserts(reading, index, low, mark)


def _subject_before_inserts(reading: Reading, index: int, low: int, mark: str) -> Phrase | None:
    """The subject before one insertion or several, from the last mark on to the left."""
    floor = max(low, index - LONGEST)
    place = index - 1
    nearer: Phrase | None = None
    last: Phrase | None = None
    for _ in range(_INSERTS):
        opened = _insert_start(reading, mark, place, floor)
        phrase = None if opened is None else phrase_before(reading, opened, floor)
        if opened is None or phrase is None:
            return last or nearer
        before = phrase[0] - 1
        what = reading.kind(before) if before >= floor else MARK
        if what == PREPOSITION and reading.lowers[opened + 1] in RELATIVE_WORDS:
            # "people told of it, who fled,"
            phrase = modified_subject(reading, phrase[0], opened, low) or phrase
            before = phrase[0] - 1
            what = reading.kind(before) if before >= floor else MARK
        # "In an interview, Roe, who", "after a month in Rome, his sister": it belongs to what opens the unit
        if nearer is not None and (
            (phrase[0] == low and _opens_with_participle(reading, low))
            or (
                what in (PREPOSITION, SUBORDINATOR, TO)
                and (_opens_clause(reading, low, before) or reading.lowers[nearer[0]] in grammar.POSSESSIVES)
            )
        ):
            return nearer
        found = _with_insert(reading, phrase, opened, index)
        if what == PREPOSITION and before > floor and reading.words[before - 1] == mark:
            place = before - 1  # "Roe, of Springfield, Ill.,"
        elif before >= floor and reading.words[before] == mark and _is_appositive(reading, phrase, low):
            place, nearer = before, found  # an appositive itself: on to the name before it
        elif before > low and reading.kind(before - (what == ADVERB)) in (PREPOSITION, VERB, PAST):
            # ", speaking at a rally in Leeds, Ohio,": on to what the phrase belongs to
            place, last = before, last or found
        elif found is not None and mark in DASHES:
            return _with_name_before(reading, phrase, found, floor)
        elif found is not None and before - 2 > low and reading.lowers[before] == "and":
            return _with_names_before(reading, found, low)
        else:
            return found
    return last


def _with_names_before(reading: Reading, found: Phrase, low: int) -> Phrase:
    """A subject with those named before it: `Ann Roe, a Democrat, and Tom Lee, a Republican, said`."""
    joined = found[0] - 1
    # a comma or bracket ends what the one before is: without a verb there, it speaks as well
    if reading.words[joined - 1] not in ",)" or reading.kind(low) != NAME or joined - low > LONGEST:
        return found
    return found if has_finite_verb(reading, low, joined) else (low, found[1])


def _with_name_before(reading: Reading, phrase: Phrase, found: Phrase, floor: int) -> Phrase:
    """A subject with the name that its role follows: `Ann Roe, the head of Ora -- a firm -- told`."""
    before = phrase[0] - 1
    if reading.kind(phrase[0]) != DETERMINER or before < floor or reading.words[before] != ",":
        return found
    name = phrase_before(reading, before, floor)
    if name is None or name[1] - name[0] < 2 or any(reading.kind(at) != NAME for at in range(*name)):
        return found
    return (name[0], found[1])


def _opens_clause(reading: Reading, low: int, behind: int) -> bool:
    """Whether where or in what it was said stands before the subject: `In a letter seen by a paper, Roe`."""
    if behind == low:
        return True
    return (reading.kind(low) in HANGING or _opens_with_participle(reading, low)) and all(
        reading.words[index] != ","
        and (reading.kind(index) not in VERBS or reading.lowers[index] in grammar.PARTICIPLES)
        for index in range(low, behind)
    )


def _opens_with_participle(reading: Reading, low: int) -> bool:
    """Whether the unit opens with a participle, which looks like a name there: `Reached by phone, Roe`."""
    opening = reading.lowers[low]
    if opening not in _OPENING_PARTICIPLES and not (opening.endswith("ed") and len(opening) > 4):
        return False
    return reading.kind(low + 1) == PREPOSITION and (reading.lowers[low + 1] != "of" or opening == "told")


_OPENING_PARTICIPLES = grammar.PARTICIPLES | frozenset("told born led made held found sent built".split())


def _insert_start(reading: Reading, mark: str, place: int, floor: int) -> int | None:
    """The comma or dash that opens what stands up to token `place`."""
    words, closes = reading.words, reading.closes
    while place >= floor:
        word = words[place]
        if word in _INSERT_MARKS or place in closes:
            if word == mark == "," or (word in DASHES and mark in DASHES and not is_glued(reading, place)):
                return place
            if word in CLOSING:
                opening = bracket_before(reading, place, floor)
                place = place if opening is None else opening
            elif place in closes and place - closes[place] <= 4:
                place = closes[place]  # a nickname
            elif word in ";:" or place in closes:
                return None
        place -= 1
    return None


def _with_insert(reading: Reading, phrase: Phrase, opened: int, index: int) -> Phrase | None:
    """The phrase with its appositive, or alone before a relative clause, an adverb, a participle."""
    opened += reading.words[opened + 1] in DASHES  # "--"
    inner = reading.kind(opened + 1)
    if inner in (DETERMINER, NUMBER, NOUN, NAME) or reading.lowers[opened + 1] in ("of", "also"):
        return (phrase[0], index)  # and "Roe, of Leeds, said", "Roe, also of Leeds, said"
    return phrase if inner in _INSERTED else None


def _is_appositive(reading: Reading, phrase: Phrase, low: int) -> bool:
    """Whether a phrase between commas says what the one before it is: a role, an age, a place."""
    first, behind = phrase
    if first >= 2 and is_time_word(reading, first - 2):
        return False  # "On Tuesday, Ann Roe, the mayor, said"
    what = reading.kind(first)
    before = reading.kind(first - 2) if first >= 2 else MARK
    if before not in NOUNS and reading.words[first - 2] not in (".", ")"):
        return False
    if what in (DETERMINER, NOUN, NUMBER):
        return before == NAME or reading.words[first - 2] in (".", ")")
    # "Springfield, Ill.,": a place behind a place; but "Volta lost its case, Ann Roe, chairman, said"
    return (
        what == NAME
        and (
            behind - first <= 2
            or any(
                reading.lowers[at] in ROLES and reading.kind(at + 1) == PREPOSITION for at in range(*phrase)
            )  # "Ann Roe, Vice President of Sales at Volta, Inc.,"
            or reading.words[first + 1] == "-"  # "Ann Roe, R-Salem, who"
        )
        and not (before == NOUN and has_finite_verb(reading, low, first - 1))
    )


def _main_clause_start(reading: Reading, index: int, behind: int) -> int:
    """Behind the comma that ends a clause before the main one; `index` if none does."""
    first = index
    phrase = reading.kind(index) == PREPOSITION  # "In May, Roe", but "In May Roe, who ..."
    commas = 0
    for place in range(index, behind):
        if reading.words[place] == ",":
            commas += 1
            first = place + 1 if commas == 1 and not phrase else first
            if starts_with_verb(reading, place + 1, behind):
                return place + 1
            if commas == _TRIES:
                break
    return first


def main_subject(reading: Reading, low: int, behind: int) -> Phrase | None:
    """Return the subject of the main clause between two tokens: of its first verb.

    Skips clauses and phrases before it that a comma closes, and relative clauses.
    """
    kind, known, words, lowers = reading.kind, reading.known, reading.words, reading.lowers
    low = max(low, behind - 2 * LONGEST)
    index = low
    while index < behind and (kind(index) in BEFORE_SUBJECTS or words[index] in ",—–-:"):
        index += 1
    if index < behind and kind(index) in _OPENING:
        # "When asked about it, Roe ...": the main clause starts behind the comma
        index = _main_clause_start(reading, index, behind)
    tries = 0
    place = index
    while place + 1 < behind and tries < _TRIES:
        place += 1
        what = known.get(words[place]) or kind(place)
        if what not in FINITE or reading.quoted[place] or (what == PAST and kind(place - 1) == DETERMINER):
            continue
        tries += 1
        verb = place
        while verb - 1 > index and (kind(verb - 1) == ADVERB or lowers[verb - 1] in grammar.NEGATIONS):
            verb -= 1  # "She even brandished", "She neither confirmed"
        if kind(verb - 1) == DETERMINER:
            continue  # "the carefully chosen words"
        subject = subject_before(reading, verb, index)
        if subject is None or lowers[subject[0]] in ("there", "here"):
            continue
        first, lower = subject[0], lowers[subject[0]]
        if lower not in RELATIVE_WORDS:
            if first - 1 <= index or kind(first - 1) != RELATIVE:
                return subject
            first -= 1  # "The union, which Roe led, struck"
        mark = words[first - 1] if first > index else ""
        if mark == "," or mark in DASHES:
            # ", who fled when it rained,": on to the end of the clause
            while place < behind and words[place] != mark:
                place += 1
    found = phrase_after(reading, index, behind, appositives=False)
    if found is None or lowers[found[0]] in ("there", "here"):
        return None
    return (found[0], _before_verb(reading, *found)) if found[1] < behind else found


def _before_verb(reading: Reading, first: int, behind: int) -> int:
    """Where a subject ends that ran over a verb no list knows: `Other unions back | the plan and say`."""
    last, following = behind - 1, reading.kind(behind)
    if reading.kind(last) != NOUN or last == first + (reading.kind(first) == DETERMINER):
        return behind
    many = reading.kind(last - 1) == NOUN and reading.lowers[last - 1][-1] == "s"
    return last if following in (DETERMINER, NAME, NUMBER, PRONOUN) or (following == TO and many) else behind
