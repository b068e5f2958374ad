"""Words that are capitalised only because a sentence or a calendar says so."""

from __future__ import annotations

SOURCE = "own compilation"

# stand before a name at the start of a sentence and are no part of it: "But Jane Roe", "Meanwhile Roe"
LEADING_WORDS = frozenset(
    """
a an the this that these those such each every either neither both all any some no many most few several
another other i you he she it we they me him her them my your his its our their who whom whose which what
where when why how and but or nor so yet for if unless until till because since although though while
whereas whether as than once in on at by to from with without within into onto upon of off over under above
below between among amid against about across after before behind beside besides beyond despite during
except following given including inside like near outside per through throughout toward towards unlike via
versus also again already always even ever here there just maybe perhaps now never not only still then thus
too very well yes indeed instead meanwhile however moreover nevertheless nonetheless otherwise therefore
hence additionally finally first firstly second secondly third lastly later last next earlier early recently
today tomorrow yesterday tonight is are was were be been being am do does did done has have had having can
could may might must shall should will would asked added according adding citing speaking calling saying
told said says asking noting quoting responding referring one two three four five six seven eight nine ten
eleven twelve dozens hundreds thousands millions let say ask see read watch look get go make take keep put
come give call tell ahead apart close aside away back down out up else long much more less least half based
born depending due owing thanks rather whatever whenever wherever whoever clearly certainly apparently
obviously actually basically currently eventually evidently fortunately frankly generally initially
ironically notably originally personally previously presumably privately publicly reportedly sadly
separately similarly simply sometimes soon specifically suddenly surely ultimately undoubtedly unfortunately
usually abstract advertisement photo video
""".split()
)

TIME_WORDS = frozenset(
    """
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
saturdays sundays january february march april may june july august september october november december
feb apr jun jul aug sept sep oct nov tue tues thur thurs fri spring autumn
winter christmas easter thanksgiving ramadan midnight noon a.m p.m am pm est edt pst pdt gmt cst cdt et
""".split()
)

# before a hyphen, of words that are no names: "Two-thirds", "Pro-Roe", "Ex-President"
HYPHENED_STARTS = frozenset(
    """
    one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety
    half pro anti non ex mid pre post all self so-called long short high low early late well ultra co first
    second third
    """.split()
)

# as the first of two words either a given name or not: "Will Roe", "Will Roe win?", "In May Roe left"
DOUBLE_WORDS = frozenset("will april june may august".split())
