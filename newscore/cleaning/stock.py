"""`clean`, the stock pipeline, and its levels."""

from __future__ import annotations

from collections.abc import Iterator

from newscore.cleaning.characters import fix_characters
from newscore.cleaning.core import Cleaner, cleaner, pipeline
from newscore.cleaning.encoding import fix_encoding
from newscore.cleaning.layout import fix_spacing, reflow
from newscore.cleaning.markup import drop_tags, unescape_references
from newscore.cleaning.residue import drop_residue
from newscore.spans import Aligned, Edit

repair = pipeline(fix_encoding, unescape_references, drop_tags, fix_characters, reflow, fix_spacing)
_STEPS: tuple[Cleaner, ...] = (*repair.steps, drop_residue)
_MOST_ROUNDS = 20


def _settled(steps: tuple[Cleaner, ...], text: str) -> Aligned:
    """Apply the steps in turn until each has seen the text and changed nothing.

    What one step uncovers (`&lt;b>` is a tag once its reference is undone) an earlier one then cleans, so
    that cleaning a clean text changes nothing.
    """
    done = Aligned.of(text)
    quiet = 0
    for step in steps * _MOST_ROUNDS:
        later = step.aligned(done.text)
        quiet += 1
        if later.edits:
            done = done.then(later) if done.edits else later
            quiet = 1  # every cleaner leaves its own work alone
        if quiet == len(steps):
            break
    return done


@cleaner
def clean(text: str) -> Iterator[Edit]:
    """Return the text of a news article without damage and residue."""
    yield from _settled(_STEPS, text).edits
