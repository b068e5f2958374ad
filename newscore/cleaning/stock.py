"""`clean`, the stock pipeline, and its levels."""

from __future__ import annotations

from collections.abc import Iterator

from newscore.cleaning.characters import fix_characters, mend_characters, unusual
from newscore.cleaning.core import OwnCleaner, cleaner
from newscore.cleaning.encoding import fix_encoding, mend_encoding
from newscore.cleaning.layout import fix_spacing, reflow
from newscore.cleaning.marginalia import drop_marginalia
from newscore.cleaning.markup import drop_tags, unescape_references
from newscore.cleaning.residue import drop_residue
from newscore.spans import Aligned, Edit

_REPAIRS: tuple[OwnCleaner, ...] = (
    fix_encoding,
    unescape_references,
    drop_tags,
    fix_characters,
    reflow,
    fix_spacing,
)
_STEPS: tuple[OwnCleaner, ...] = (*_REPAIRS, drop_residue)
# these look at the unusual characters of a text before they look at the text
_BY_ODD = {fix_encoding: mend_encoding, fix_characters: mend_characters}
_WRITING = frozenset((fix_encoding, unescape_references, fix_characters))  # the others write none
_MOST_ROUNDS = 20


def _settled(steps: tuple[OwnCleaner, ...], text: str) -> Aligned:
    """Apply the steps in turn until each has seen the text and changed nothing.

    What one step uncovers (`&lt;b>` is a tag once its reference is undone) an earlier one then cleans, so
    that cleaning a clean text changes nothing.
    """
    done = Aligned(text, text, ())
    odd = unusual(text)
    quiet = 0
    for step in steps * _MOST_ROUNDS:
        quiet += 1
        by_odd = _BY_ODD.get(step)
        edits = tuple(by_odd(done.text, odd) if by_odd else step.edits(done.text))
        if edits:
            later = Aligned.of(done.text, edits)
            done = done.then(later) if done.edits else later
            odd = unusual(done.text) if step in _WRITING else odd
            quiet = 0
        if quiet == len(steps):
            break
    return done


@cleaner
def repair(text: str) -> Iterator[Edit]:
    """Return the text with its damage mended and no line taken out: `clean` without the last of its steps.

    >>> repair("It\\u00e2\\u20ac\\u2122s   late.\\n\\nAdvertisement")
    'It’s late.\\n\\nAdvertisement'
    """
    yield from _settled(_REPAIRS, text).edits


@cleaner
def clean(text: str) -> Iterator[Edit]:
    """Return the text of a news article without the damage and the residue of the way it came.

    In this order, until nothing changes: wrongly decoded characters (through ftfy), HTML references and tags,
    line ends, control and invisible characters, odd spaces, ligatures and full-width letters, hard-wrapped
    lines and broken words, spacing and blank lines, residual lines. Title, byline, dateline, subheads, notes
    and the credits of reporters stay; so do quotation marks, dashes and ellipses as they were written.

    `clean.aligned(text)` gives the same text with every edit and its rule, and the way back to the source;
    `undo` takes chosen edits back. Cleaning a clean text changes nothing. English is what the rules for
    residual lines know; the rest is for any language.

    >>> clean("Rain stopped play.\\r\\n\\r\\nADVERTISEMENT\\r\\n\\r\\n&ldquo;Never again,&rdquo; she said.")
    'Rain stopped play.\\n\\n“Never again,” she said.'
    """
    yield from _settled(_STEPS, text).edits


@cleaner
def clean_thoroughly(text: str) -> Iterator[Edit]:
    """Return the text as `clean` leaves it, without what belongs to the article but not to its story.

    Also removes bylines, time stamps, credits of reporters, marks of agencies, `continued` lines, notes
    about the author and the signatures of embedded posts: see `drop_marginalia`. It loses a little more text
    of articles than `clean` does.

    >>> clean_thoroughly("Bridge shut\\n\\nBy Jane Doe\\n\\nThe bridge was shut on Monday, the mayor said.")
    'Bridge shut\\n\\nThe bridge was shut on Monday, the mayor said.'
    """
    yield from _settled((*_STEPS, drop_marginalia), text).edits
