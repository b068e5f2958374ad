"""Closed classes of English: the small words by which phrases and clauses are read; and abbreviations."""

from newscore.lexicons import calendar

SOURCE = "compiled for newscore from general knowledge of English grammar"

SUBJECT_PRONOUNS = frozenset("i he she we they it you".split())
# subjects that stand alone: "Both said", "Others argue"
OTHER_PRONOUNS = frozenset(
    """
    this these those both others another some many most few several none neither either each one
    everyone everybody someone somebody anyone anybody nobody all
    """.split()
)
OBJECT_PRONOUNS = frozenset("me him her us them it you himself herself themselves itself".split())
REFLEXIVES = frozenset("itself himself herself themselves myself ourselves yourself".split())
NOMINATIVES = SUBJECT_PRONOUNS - OBJECT_PRONOUNS
RELATIVES = frozenset("who which that".split())
POSSESSIVES = frozenset("my his her its our their your whose".split())
DETERMINERS = frozenset("the a an this that these those some any no each every another both many".split())
POSSESSIVE_ENDINGS = frozenset(("'s", "’s"))

BE = frozenset(
    """
    am is are was were be been being isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t get got
    gets
    """.split()
)
HAVE = frozenset("has have had having hasn't haven't hadn't hasn’t haven’t hadn’t".split())
DO = frozenset("do does did don't doesn't didn't don’t doesn’t didn’t".split())
MODALS = frozenset(
    """
    will would can could may might must shall should cannot won't wouldn't can't couldn't won’t wouldn’t
    can’t couldn’t
    """.split()
)
AUXILIARIES = (BE | HAVE | DO | MODALS | {"ought"}) - {"get", "got", "gets"}
# joined to the subject: "he's", "they've", "she'll", "I'd"
CLITICS = ("'ve", "’ve", "'ll", "’ll", "'d", "’d", "'re", "’re", "'m", "’m")
NEGATIONS = frozenset("not never no n't neither".split())

# adverbs that stand inside or beside a verb group; those in -ly are known by their ending
VERB_ADVERBS = frozenset(
    """
    also not never then later again once twice often always still already even just now soon ever since
    first further thus therefore however instead meanwhile too either nevertheless nonetheless
    earlier yet only so far simply quietly all almost essentially basically afterward afterwards sometimes
    aloud together otherwise very seldom thereafter quite rather perhaps maybe indeed elsewhere
    """.split()
)
# adverbs only inside a verb group: "has long maintained", "has since said"
MIDDLE_ADVERBS = frozenset("long since once ever all both widely".split())
# end in -ly without being adverbs
NOT_ADVERBS = frozenset(
    """
    family italy july ally rally reply supply assembly anomaly bully apply imply emily kelly molly sally
    billy reilly connolly donnelly holly lily monopoly jelly belly daily weekly monthly only early friendly
    elderly lovely likely unlikely deadly costly fly comply rely multiply
    """.split()
)
# end in -ed without being past forms
NOT_PASTS = frozenset(
    "united hundred indeed proceed exceed succeed sacred wicked naked breed speed greed creed".split()
)
# end in -ing and are nouns, pronouns or prepositions mostly
NOT_GERUNDS = frozenset(
    """
    morning evening building meeting hearing ceiling spring string something anything nothing everything
    during according including regarding following briefing filing ruling wedding funding housing
    warning finding shooting killing offering holding trading banking engineering manufacturing
    advertising training
    """.split()
)
# gerunds of no verb of speech that open a sentence: "Standing beside him, Roe said"
OPENING_GERUNDS = frozenset(
    """
    speaking appearing standing sitting campaigning being having taking making looking facing following
    """.split()
)
# open a sentence as prepositions do: "Prior to the vote Roe said"
BEFORE_TO = frozenset("prior due thanks next contrary close".split())

# nouns and pronouns that take a plural verb without ending in -s
GROUPS = frozenset("people police men women children public staff".split())
PLURAL_WORDS = GROUPS | frozenset(
    """
    media many some most few several both others those these all percent half
    majority minority third quarter fifth number pair two three four five six seven eight nine ten dozens
    hundreds thousands couple data
    """.split()
)

# prepositions that tie a phrase to the noun before it: "the head of", "an analyst at", "officials from"
NOUN_PREPOSITIONS = frozenset(
    "of for at from in with on to near behind against inside between by about over like".split()
)
PREPOSITIONS = NOUN_PREPOSITIONS | frozenset(
    """
    into under during before after among through without within toward towards upon since until despite
    amid amidst per via as than unlike including regarding concerning following beyond across along
    around beside besides outside off onto throughout alongside versus aboard above below
    """.split()
)

COORDINATORS = frozenset("and or but nor yet".split())
# open a clause of their own before its subject: "because officials said"
SUBORDINATORS = frozenset(
    """
    that because while although though if when whenever where whereas as since before after until unless
    whether once so how why what lest despite
    """.split()
)
QUESTION_WORDS = frozenset("whether if how why what who whom which when where whose".split())
# may open a clause before its subject: "said if he won", "said under the plan taxes would rise"
CLAUSE_OPENERS = frozenset(
    """
    there there's if in it's as while although when at under because both only even despite once not neither
    after without with
    """.split()
)

# participles that are no finite verbs: "documents seen by the paper"
PARTICIPLES = frozenset("seen given taken written known shown drawn hidden stolen chosen driven".split())
# participles that may have an object: "patients given the drug"
GIVEN = frozenset(
    "given offered named called awarded denied shown sent paid taught granted dubbed nicknamed handed".split()
)
# adjectives behind the noun they describe: "sources close to the inquiry"
BEHIND_NOUNS = frozenset("familiar close involved present responsible loyal opposed".split())
# past tenses and participles of irregular verbs that are no cues of speech
PAST_FORMS = frozenset(
    """
    fled died sped shed ate bit blew bent bled dealt dug fed froze hung lent lit quit rang rode sank
    sang shot slept slid sought spun sprang stuck stung swam swept swung tore wept drank begun gone done
    seen taken given shown went came made took got gave left won lost became began ran held kept
    led met put saw set sent stood brought bought built caught chose drew fell felt found fought grew
    heard hit hurt knew let meant paid rose sat sold spent struck taught thought threw understood wore
    broke drove flew forgot hid shook spoke stole swore woke
    """.split()
)
# finite verbs that are no cues of speech, so that a clause is seen to have its verb
COMMON_VERBS = PAST_FORMS | frozenset(
    """
    known used sued lied owed vied axed lay goes comes makes takes gets gives leaves wins loses becomes begins
    runs holds keeps leads meets puts sees sets sends stands brings buys builds chooses falls feels
    finds fights grows hears hits knows lets means pays rises seems appears remains shows works wants
    needs plans hopes believes thinks expects seeks tries helps faces plays moves lives continues
    considers supports opposes includes represents happens
    """.split()
)

# verbs that are nouns behind an article: "the plans"
NOUNS_TOO = frozenset(
    """
    plans needs hopes leads leaves lives plays moves means hits sets supports works wants wins fights faces
    finds
    """.split()
)

# before a number: "about 40 people"
ROUGHLY = frozenset("about almost approximately around nearly over roughly under".split())

WEEKDAYS = frozenset(calendar.WEEKDAYS)
_SHORT_DAYS = frozenset(calendar.WEEKDAY_ABBREVIATIONS)
_SHORT_MONTHS = frozenset(calendar.MONTH_ABBREVIATIONS)
MONTHS = _SHORT_MONTHS | calendar.MONTHS.keys()
DAY_WORDS = frozenset(
    "today yesterday tonight tomorrow earlier later recently overnight afterward afterwards".split()
)
DAY_PARTS = frozenset("morning afternoon evening night midday noon".split())
TIME_UNITS = frozenset(
    "day week weekend month year night spring summer autumn fall winter hour hours".split()
)
LENGTHS = frozenset("minutes hours days weeks months years decades".split())
TIME_DEICTICS = frozenset("last this next late early earlier later the".split())

# in which a speaker's own words stand: "in a tweet", "in an interview", not "in the book"
STATEMENTS = frozenset(
    """
    statement statements interview interviews speech speeches address briefing conference remarks letter
    letters email emails e-mail message messages memo post posts tweet tweets thread column op-ed editorial
    testimony debate debates appearance appearances video videos
    """.split()
)
# what a speaker speaks in or at: "in a statement", "at a news conference", "on Twitter", "during the debate"
OCCASIONS = (STATEMENTS - {"appearances", "videos"}) | frozenset(
    """
    release call mail note blog essay article book memoir hearing rally event ceremony meeting forum
    panel podcast broadcast program programme show radio television tv twitter facebook instagram
    telegram x weibo truth social website report filing court lawsuit complaint affidavit brief ruling
    opinion dissent order documents text texts phone telephone conversation response reply answer
    question comments press trip visit campaign announcement notice bulletin advisory prospectus
    presentation webcast transcript session convention summit
    """.split()
)
# who is spoken to: "told reporters", "said to the crowd"
HEARERS = frozenset(
    """
    reporters journalists supporters voters lawmakers investors analysts shareholders fans viewers
    listeners readers delegates colleagues police officers detectives investigators jurors prosecutors
    crowd audience media press agency newspaper magazine network channel station paper court parliament
    congress committee panel hearing rally
    """.split()
)

# no superlatives
NOUNS_IN_EST = frozenset(
    """
    interest disinterest forest rainforest request protest contest conquest harvest arrest priest inquest
    behest bequest tempest midwest northwest southwest budapest bucharest everest
    """.split()
)

# full stops that end no noun phrase
_TITLES = frozenset(
    """
    mr mrs ms mx dr prof rev rt sen sens rep reps gov govs lt gen adm maj col cmdr capt cpl sgt pvt hon
    pres st atty supt det no
    """.split()
)
_NAME_ENDS = frozenset(
    """
    jr sr inc corp co ltd bros ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich
    minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo
    """.split()
)
TITLE_ABBREVIATIONS = _TITLES | _NAME_ENDS | _SHORT_MONTHS

# -- abbreviations that end in a full stop, and the words that tell whether the sentence ends there too

# stand before a name or a number, so a sentence never ends there: "Sen. Jane Roe", "No. 5"
BEFORE_NAMES = _TITLES | frozenset(
    """
    drs revs fr mt ft messrs mme mlle mgr msgr amb insp dep asst assoc cdr pfc brig cmsgt msgt ssgt tsgt
    nos pp vol art fig sec ch vs v cf eg ie e.g. i.e. ca approx est al viz
    """.split()
)

# may stand at a sentence's end: the word that follows decides
EITHER_WAY = (
    _NAME_ENDS
    | _SHORT_DAYS
    | _SHORT_MONTHS
    | frozenset(
        """
    llc plc cos intl assn dept univ inst est natl mfg esq
    ret etc kans nebr penn wisc ont que alta sask ave blvd rd hwy pkwy apt bldg sq oz lb lbs ft hr hrs
    min mins sec secs mph tel ext pop u.s. u.n. u.k. e.u. d.c. l.a. n.y. n.j. n.c. s.c. n.d. s.d. n.h.
    n.m. r.i. w.va. b.c. a.d. u.s.a. u.s.s.r. ph.d. m.d. b.a. m.a. j.d. d.d.s. r.n. m.b.a. g.o.p. p.o.w.
    c.e.o. w.h.o. a.m. p.m. am pm
    """.split()
    )
)

# these are words of their own unless they have a capital: "He was ill. Mr. Roe left."
WORDS_TOO = frozenset("ill sun sat mass miss wash ore pop ark mar fig art sec".split())

# the clock: a capital behind them ends the sentence unless it goes on with the date or the zone
CLOCK = frozenset("a.m. p.m.".split())
GOES_ON_AFTER_CLOCK = (
    WEEKDAYS
    | _SHORT_DAYS
    | MONTHS
    | calendar.ZONES
    | frozenset("eastern central mountain pacific local".split())
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
