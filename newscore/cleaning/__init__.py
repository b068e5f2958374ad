"""Cleaning of article text: cleaners, how they compose, and `clean`, the stock pipeline."""

from newscore.cleaning.characters import drop_bidi as drop_bidi
from newscore.cleaning.characters import drop_controls as drop_controls
from newscore.cleaning.characters import drop_invisible as drop_invisible
from newscore.cleaning.characters import expand_ligatures as expand_ligatures
from newscore.cleaning.characters import fix_characters as fix_characters
from newscore.cleaning.characters import fix_line_ends as fix_line_ends
from newscore.cleaning.characters import fix_spaces as fix_spaces
from newscore.cleaning.characters import narrow_letters as narrow_letters
from newscore.cleaning.characters import plain_dashes as plain_dashes
from newscore.cleaning.characters import plain_ellipses as plain_ellipses
from newscore.cleaning.characters import straight_marks as straight_marks
from newscore.cleaning.core import Cleaner as Cleaner
from newscore.cleaning.core import by_diff as by_diff
from newscore.cleaning.core import cleaner as cleaner
from newscore.cleaning.core import pipeline as pipeline
from newscore.cleaning.core import undo as undo
from newscore.cleaning.encoding import fix_encoding as fix_encoding
from newscore.cleaning.layout import fix_spacing as fix_spacing
from newscore.cleaning.layout import reflow as reflow
from newscore.cleaning.markup import drop_tags as drop_tags
from newscore.cleaning.markup import unescape_references as unescape_references
from newscore.cleaning.residue import drop_residue as drop_residue
from newscore.cleaning.stock import clean as clean
from newscore.cleaning.stock import repair as repair
from newscore.cleaning.structure import Part as Part
from newscore.cleaning.structure import find_parts as find_parts
