"""Names of HTML elements, by whether their tag ends a line."""

SOURCE = "own compilation from the HTML Living Standard"

BLOCK_TAGS = frozenset(
    """
    address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol optgroup option p pre
    section summary table tbody td tfoot th thead title tr ul
    """.split()
)
# the end of such a part ends no line: the start of the next one does
ITEM_TAGS = frozenset("dd dt li option td th tr".split())
INLINE_TAGS = frozenset(
    """
    a abbr acronym audio b base bdi bdo big button canvas cite code col colgroup data datalist del dfn em
    embed figure font i iframe img input ins kbd label link map mark meta meter noscript object output param
    picture progress q rp rt ruby s samp script select slot small source span strike strong style sub sup svg
    template textarea time track tt u var video wbr o:p v:shape w:sdt st1:place st1:city fb:like
    """.split()
)
