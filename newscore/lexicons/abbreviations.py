"""Abbreviations that end in a full stop, and the words that tell whether the sentence ends there too."""

SOURCE = "compiled for newscore from the style of English-language agencies and newspapers"

# stand before a name or a number, so a sentence never ends there: "Sen. Jane Roe", "No. 5"
BEFORE_NAMES = frozenset(
    """
    mr mrs ms mx dr drs prof rev revs rt fr st mt ft hon messrs mme mlle mgr msgr
    sen sens rep reps gov govs lt pres amb atty supt insp det dep asst assoc
    gen adm maj col cmdr cdr capt cpl sgt pfc pvt brig cmsgt msgt ssgt tsgt
    no nos pp vol art fig sec ch vs v cf eg ie e.g. i.e. ca approx est al viz
    """.split()
)

# may stand at a sentence's end: the word that follows decides
EITHER_WAY = frozenset(
    """
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    inc corp co ltd llc plc bros cos intl assn dept univ inst est natl mfg jr sr esq ret etc
    ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr
    nev okla ore pa penn tenn tex vt va wash wis wisc wyo
    ont que alta sask
    ave blvd rd hwy pkwy apt bldg sq
    oz lb lbs ft hr hrs min mins sec secs mph tel ext pop
    u.s. u.n. u.k. e.u. d.c. l.a. n.y. n.j. n.c. s.c. n.d. s.d. n.h. n.m. r.i. w.va. b.c. a.d. u.s.a. u.s.s.r.
    ph.d. m.d. b.a. m.a. j.d. d.d.s. r.n. m.b.a. g.o.p. p.o.w. c.e.o. w.h.o.
    a.m. p.m. am pm
    """.split()
)

# these are words of their own unless they have a capital: "He was ill. Mr. Roe left."
WORDS_TOO = frozenset("ill sun sat mass miss wash ore pop ark mar fig art sec".split())

# the clock: a capital behind them ends the sentence unless it goes on with the date or the zone
CLOCK = frozenset("a.m. p.m.".split())
GOES_ON_AFTER_CLOCK = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sept sep oct nov dec
    est edt et cst cdt ct mst mdt mt pst pdt pt gmt bst utc cet cest eastern central mountain pacific local
    """.split()
)

# words that begin a sentence far more often than they begin a name
SENTENCE_STARTERS = frozenset(
    """
    The A An This That These Those He She It They We I You His Her Its Their Our My Your
    But And Or So Yet Nor In On At For From With By As If When While After Before Since Because Although
    Though However Meanwhile Then There Here What Who Why How Where Whether Also Still Some Many Most Both
    Each Other Others Another Not Now Once Only Later Last Several Such To Of All Any Few More Until Under
    During Despite Unlike Among According Asked Earlier Even Ever Every Over Is Are Was Were Do Does Did Has
    Have Had Can Could Will Would Should May Might Just Let No Nobody Nothing One Overall Perhaps
    Today Yesterday Tomorrow Instead Indeed Moreover Nevertheless Nonetheless Officials Police Experts
    Critics Analysts Investigators Prosecutors Supporters Shares
    """.split()
)

# verbs of saying that tie a name to the question or exclamation before it: "Why?" Roe asked.
TAG_VERBS = frozenset(
    """
    said says asked asks told replied replies added adds cried shouted yelled wrote writes tweeted
    responded answered joked quipped exclaimed whispered screamed wondered inquired continued declared
    """.split()
)
