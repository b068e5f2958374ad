"""All the rules for residual lines, in the order in which they are tried.

A rule's `test` must accept a whole line, without the white space at its edges. A short line comes to a rule
only if it holds one of the rule's `words`, a paragraph only if it holds one of its words of `prose`, so
that ordinary text costs next to nothing.
"""

from __future__ import annotations

from newscore.cleaning.call_rules import CALL_RULES
from newscore.cleaning.interface_rules import INTERFACE_RULES
from newscore.cleaning.note_rules import NOTE_LINE_RULES
from newscore.cleaning.promotion_rules import PROMOTION_RULES
from newscore.cleaning.rules import LineRule

RULES: tuple[LineRule, ...] = (*NOTE_LINE_RULES, *PROMOTION_RULES, *CALL_RULES, *INTERFACE_RULES)
