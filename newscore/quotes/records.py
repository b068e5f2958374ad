"""The records that quotation finding returns."""

from __future__ import annotations

from dataclasses import dataclass

from newscore.spans import Span


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch between quotation marks.

    `span` takes in the marks, `inner` does not. `level` is 1 outside any other quotation, 2 inside one, and
    so on. `closed` says whether the closing mark was found: if not, the quotation ends with its paragraph.
    """

    span: Span
    inner: Span
    level: int
    closed: bool


@dataclass(frozen=True, slots=True, init=False)
class Attribution:
    """What somebody said or wrote, with the words that say so.

    The terms are those of PARC 3.0 and PolNeAR. `type` is "direct" (all of the content stands in quotation
    marks), "mixed" (some of it does) or "indirect" (none). `content`, `cue` and `source` may each be in
    several pieces; `source` is empty where the text names none. `speaker` is the fullest name the text prints
    for the source, None if it prints none; `rule` names the construction that was recognised.
    """

    type: str
    content: tuple[Span, ...]
    cue: tuple[Span, ...]
    source: tuple[Span, ...]
    speaker: str | None
    rule: str

    def __init__(
        self,
        type: str,
        content: tuple[Span, ...],
        cue: tuple[Span, ...],
        source: tuple[Span, ...],
        speaker: str | None,
        rule: str,
    ) -> None:
        # straight into the slots, as those of a span
        _set_type(self, type)
        _set_content(self, content)
        _set_cue(self, cue)
        _set_source(self, source)
        set_speaker(self, speaker)
        _set_rule(self, rule)

    @property
    def text(self) -> str:
        """The content, its pieces joined by a space."""
        return " ".join(span.text for span in self.content)


_set_type, _set_content, _set_cue, _set_source, set_speaker, _set_rule = (
    getattr(Attribution, name).__set__ for name in Attribution.__slots__
)
