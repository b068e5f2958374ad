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
_STOCK = pipeline(repair, drop_residue)
_MOST_ROUNDS = 20


def _settled(step: Cleaner, text: str) -> Aligned:
    """Apply a cleaner until nothing changes: what one round uncovers (`&lt;b>`), the next one cleans."""
    done = Aligned.of(text)
    for _ in range(_MOST_ROUNDS):
        later = step.aligned(done.text)
        if not later.edits:
            break
        done = done.then(later)
    return done


@cleaner
def clean(text: str) -> Iterator[Edit]:
    """Return the text of a news article without damage and residue."""
    yield from _settled(_STOCK, text).edits
