"""Words of speech and writing, by the constructions they enter. Lemmas; the forms are built from them.

A verb may stand in several groups. What marks wants, plans, votes and beliefs is left out on purpose.
"""

SOURCE = "compiled for newscore from general knowledge of English reporting verbs"

# never with a bare clause or an object of their own: only "that", a question word, or a quotation
THAT_ONLY = frozenset(
    """
    comment respond answer counter retort rejoin joke quip boast brag complain grumble gripe grouse
    groan moan muse elaborate protest object plead agree disagree concur reply blog rant fume rage snap
    shout yell scream cry thunder roar bellow rule read charge assure apologize threaten
    interject interrupt vow pledge volunteer venture email text message tease certify swear testify
    decree submit confide share
    """.split()
)
# what is said is a clause: "said (that) prices rose"; also beside quotations
CLAUSE_VERBS = THAT_ONLY | frozenset(
    """
    say state claim argue assert insist maintain contend declare announce add note observe remark
    explain acknowledge admit concede confess confirm reveal disclose report reiterate repeat stress
    emphasize underline underscore recall predict prophesy warn caution suggest hint imply intimate
    insinuate indicate signal allege attest promise lament opine write tweet retweet post propose
    recommend demand request deny dispute conclude proclaim pronounce profess affirm reaffirm avow aver
    clarify specify exclaim whisper mutter mumble murmur stammer posit postulate theorize beg implore
    mention echo summarize guarantee offer forecast advise apprise hazard surmise wisecrack crow gloat
    vent telegraph cable narrate recount reason speculate assess divulge restate
    """.split()
)
# of these, with a bare clause where it shows its subject and verb at once: "vowed he would stay"
SHOWING_VERBS = frozenset("complain boast brag joke agree vow pledge swear testify".split())
# with an object of their own as often: a clause must show its subject and verb at once
MAKING_VERBS = frozenset(
    "advise maintain add write post blog email text propose offer recommend request message".split()
)
# asked of somebody: "asked whether", "wondered why"
ASK_VERBS = frozenset("ask wonder inquire enquire query question".split())
# with the hearer between: "told reporters (that) it was over"
TELL_VERBS = frozenset("tell inform notify assure remind reassure warn advise alert apprise".split())
# verbs whose hearer is their object: "told reporters", "asked voters"
HEARER_VERBS = TELL_VERBS | {"ask"}
# verbs that may follow what was said: "Prices rose, the agency said"
FOLLOWING_VERBS = CLAUSE_VERBS | ASK_VERBS | TELL_VERBS
# verbs whose hearer is moved: "urged voters to stay", "asked the court to wait"
URGE_VERBS = frozenset(
    """
    urge encourage implore exhort beseech beg ask advise counsel order tell remind challenge request
    caution
    """.split()
)
# what is said is an infinitive: "vowed to fight"
INFINITIVE_VERBS = frozenset(
    """
    vow pledge promise threaten offer agree propose swear demand ask plead beg claim profess volunteer
    call
    """.split()
)

# what is said is a thing: "criticized the deal", "confirmed the report"
OBJECT_VERBS = frozenset(
    """
    criticize condemn denounce decry deride blast slam lambast lambaste assail attack mock
    ridicule rebuke berate chide scold castigate chastise excoriate rebut refute rebuff reprimand insult
    taunt disparage belittle praise laud hail applaud commend salute thank congratulate tout defend
    dismiss dispute deny discuss mention reference cite quote invoke echo express voice announce confirm
    reveal disclose explain describe detail outline question challenge propose recommend demand request
    offer promise pledge recall recount acknowledge admit predict stress emphasize underscore
    lament bemoan bewail reiterate repeat reaffirm allege claim report suggest declare proclaim retweet
    articulate enumerate preach recite relay convey utter contradict protest decline summarize
    blame fault characterize portray depict liken compare accuse call dub label brand term
    note indicate signal warn urge hint imply deplore vilify skewer demean forecast rubbish flay debunk
    """.split()
)
# what follows names the thing spoken of: "called him a fool", "described it as weak"
NAMING_VERBS = frozenset(
    """
    call dub label brand term describe characterize portray depict liken compare accuse
    blame fault hail declare
    """.split()
)
# with a preposition or particle that belongs to the cue: "called for calm", "pointed out that"
PREPOSITIONAL_VERBS = {
    "talk": "about of through",
    "speak": "about of on against",
    "refer": "to",
    "allude": "to",
    "admit": "to",
    "confess": "to",
    "respond": "to",
    "reply": "to",
    "point": "to out",
    "call": "for on upon out",
    "complain": "about of",
    "warn": "of against about",
    "boast": "about of",
    "brag": "about",
    "joke": "about",
    "comment": "on",
    "elaborate": "on",
    "rail": "against at",
    "rant": "about against",
    "appeal": "for",
    "apologize": "for",
    "agree": "with on",
    "disagree": "with on",
    "object": "to",
    "inquire": "about",
    "ask": "about for",
    "testify": "about",
    "hint": "at",
    "vouch": "for",
    "insist": "on",
    "plead": "for",
    "caution": "against",
    "lecture": "about on",
    "write": "about of",
    "tweet": "about",
    "wonder": "about",
    "argue": "for against",
    "advise": "against",
    "protest": "against",
    "lash": "out",
}
# only beside a quotation, since otherwise they are doings of the body or say only that talk went on
GESTURE_VERBS = frozenset(
    """
    laugh smile sigh nod shrug grin chuckle sob gasp beam hiss sniff smirk wink weep giggle whine growl
    grunt continue begin start conclude finish chime pipe chant sing urge press order ask tell call
    describe intone drawl deadpan enthuse gush marvel pray encourage advise offer demand declare put
    quote caption scrawl sign scoff remember reflect sneer bark holler boom stutter snarl snort shriek
    screech wail rave reckon counsel reminisce recollect huff type pen jest pontificate trumpet
    guess ponder worry fret blurt cackle hoot jeer heckle croak spit
    """.split()
)
# only with their particle, and only beside a quotation: "“Says who?” he shot back"
PARTICLE_VERBS = {
    "shoot": frozenset(("back",)),
    "fire": frozenset(("back",)),
    "hit": frozenset(("back",)),
    "weigh": frozenset(("in",)),
    "chip": frozenset(("in",)),
    "sum": frozenset(("up",)),
    "go": frozenset(("on",)),
}
# "was quoted as saying", "is said to", "was told that"
PASSIVE_VERBS = frozenset(
    """
    say tell ask quote announce report describe call dub label brand accuse criticize condemn
    denounce blame allege praise hail warn charge remind question expect claim suggest reveal confirm argue
    disclose
    """.split()
)

# what leads to a cue in the infinitive behind "be": "is quick to point out", "was forced to admit"
INCLINED = frozenset(
    """
    quick likely unlikely keen eager anxious careful able unable reluctant hesitant unwilling forced
    compelled obliged
    """.split()
)
# verbs that lead to a cue in the infinitive: "declined to say", "went on to explain"
CATENATIVES = INCLINED | frozenset(
    """
    declined declines declining decline refused refuses refusing refuse went goes going began begins
    beginning started continued continues continuing continue sought seeks tried tries trying appeared appears
    seemed seems proceeded failed hastened paused rushed managed hesitated dared opted chose yet
    """.split()
)
# what one has to do only by saying it: "had to admit"
FORCED_VERBS = frozenset("admit acknowledge concede confess apologize explain clarify remind warn".split())
# what something is said in or on, before the infinitive that says it: "went on television to deny"
STAGES = frozenset(
    """
    speech speeches address interview interviews statement conference briefing letter letters email post
    tweet tweets video debate debates rally appearance appearances podium stage floor air television tv
    radio twitter facebook instagram telegram youtube media podcast op-ed editorial testimony
    """.split()
)
PARTICLES = frozenset("out on".split())
# these say something even if the cue they lead to does not: "declined to comment"
REFUSALS = frozenset("declined declines declining decline refused refuses refusing refuse".split())

# nouns of speech before what was said: "his claim that", "a call for", "criticism of"
NOUNS = {
    "claim": "that",
    "claims": "that",
    "statement": "that",
    "statements": "that",
    "assertion": "that",
    "assertions": "that",
    "allegation": "that",
    "allegations": "that of",
    "accusation": "that",
    "accusations": "that of",
    "suggestion": "that",
    "suggestions": "that",
    "comment": "that",
    "comments": "that about on",
    "remark": "that",
    "remarks": "that about on",
    "announcement": "that",
    "argument": "that",
    "warning": "that",
    "warnings": "that",
    "complaint": "that about",
    "complaints": "that about",
    "criticism": "that of",
    "criticisms": "of",
    "attack": "on",
    "attacks": "on",
    "praise": "for of",
    "question": "whether",
    "questions": "about whether",
    "call": "for to",
    "calls": "for to",
    "promise": "that to",
    "promises": "that to",
    "pledge": "that to",
    "vow": "that to",
    "denial": "that",
    "threat": "to",
    "threats": "to",
    "admission": "that",
    "prediction": "that",
    "contention": "that",
    "insistence": "that",
    "demand": "that for",
    "demands": "that for",
    "proposal": "to",
    "ruling": "that",
}
# what is said of these follows without "that": "It was late, a fact Roe admitted"
MATTERS = NOUNS.keys() | frozenset("something charge point word fact prospect idea move figure".split())
# what is expressed about something: "expressed concern about"
FEELINGS = frozenset(
    """
    concern concerns doubt doubts hope hopes fear fears regret outrage anger dismay alarm surprise
    astonishment frustration confidence skepticism scepticism disappointment sympathy admiration gratitude
    interest optimism reservations misgivings worry worries unease support
    """.split()
)
# whose participle is its author's doing: "Roe issued a statement denying it"
MESSAGES = frozenset(
    """
    statement letter email e-mail memo tweet post message note op-ed editorial column
    statements emails letters posts tweets ad ads report video article website
    """.split()
)

# whom a headline names last: "No deal before May: minister", "Bank to cut jobs - sources"
HEADLINE_SOURCES = frozenset(
    """
    police minister ministers pm president mayor governor spokesman spokeswoman spokesperson official
    officials report reports study survey poll sources source experts expert analysts analyst court
    ministry government govt lawyer lawyers prosecutors witnesses doctors scientists army military
    union unions agency media researchers
    """.split()
)

# who hears what is said before them by nobody named: "The court heard that it was late"
COURTS = frozenset(
    """
    court courts jury jurors inquest tribunal hearing inquiry trial magistrates committee councillors mps
    """.split()
)
# adverbs that report without a source
HEARSAY_ADVERBS = frozenset("reportedly allegedly supposedly purportedly".split())

# forms that no rule of spelling gives: lemma -> past, participle
IRREGULAR = {
    "say": "said said",
    "go": "went gone",
    "tell": "told told",
    "write": "wrote written",
    "speak": "spoke spoken",
    "read": "read read",
    "begin": "began begun",
    "swear": "swore sworn",
    "plead": "pleaded pled",
    "sing": "sang sung",
    "put": "put put",
    "weep": "wept wept",
    "forecast": "forecast forecast",
    "beseech": "besought besought",
    "shoot": "shot shot",
    "hit": "hit hit",
    "text": "texted texted",
}
# double the consonant before -ed and -ing
DOUBLING = frozenset(
    """
    submit quip beg brag blog pan rebut snap nod grin sob hum slam refer dub chat rap concur rip admit
    shrug chip sum aver deadpan pen
    """.split()
)

# "For Roe, an expert at the university, ..."
EXPERTS = frozenset(
    """
    expert analyst economist professor researcher scholar historian strategist scientist lecturer fellow
    specialist lawyer consultant commentator activist campaigner critic sociologist strategists experts
    analysts economists
    """.split()
)
# a label before a colon that says what kind of piece follows, and names no speaker: "EXCLUSIVE: ..."
RUBRICS = frozenset(
    """
    exclusive breaking update updated watch video live opinion analysis editorial review photos gallery
    fact factbox explainer podcast column correction comment feature sport sports weather recap preview
    obituary profile timeline graphic listen read tip note warning notice letters videos ingredients
    directions advantages disadvantages pros cons availability price status verdict
    """.split()
)
# words that open no headline of speech behind a label: "Storm Ada: live updates", "Trade: what happens next"
PREVIEWS = frozenset("what how why where when who which live latest everything all five ten".split())
# what things go by: "according to size", "all went according to plan"
MEASURES = frozenset(
    """
    ability age demand gender height income kind length need needs order plan preference price rank schedule
    season seniority size species taste time type weight
    """.split()
)
# "In the view of Roe, ..."
OPINIONS = frozenset(
    "view opinion words eyes estimation judgment judgement telling account admission".split()
)
# nouns that take a clause themselves: "agreed to a deal over allegations that"
IDEAS = frozenset("fact idea notion hope hopes belief view possibility evidence way sign signs".split())
# "speaking on the radio", "on behalf of": no theme of a speech
ON_AIR = frozenset("radio television tv air show program programme podcast phone behalf".split())
# "said goodbye": what is said is no statement
GREETINGS = frozenset("farewell goodbye hello thanks prayers grace".split())
# before the marks of a title: "The ad, titled “Why?” begins"
TITLING = frozenset(
    """
    titled entitled called named headlined headed marked labelled labeled stamped aka nicknamed dubbed alias
    headline title slogan banner hashtag caption motto
    """.split()
)

# beside a quotation these tell that somebody speaks on
GOING_ON = frozenset("begin start continue conclude finish go".split())
# verbs that hardly have an object but what is said
PLAIN_VERBS = (
    GESTURE_VERBS
    | PARTICLE_VERBS.keys()
    | frozenset(
        """
    say add tell ask write note reply respond explain recall remark comment joke quip insist argue continue
    """.split()
    )
)
# verbs behind which a paragraph of its own is quoted without marks: "Roe wrote:"
BLOCK_VERBS = frozenset("say write tweet post state read reply respond add continue announce".split())
# behind "as": "It was late, as Roe noted"
TOLD_VERBS = frozenset(
    """
    say tell note point report argue explain suggest speculate observe write acknowledge warn predict mention
    admit
    """.split()
)
# forms in -s that are plural nouns as often: "credit reports", "the challenges posed"
PLURAL_NOUNS = frozenset(
    """
    reports challenges remarks requests answers questions comments notes demands offers charges promises
    pledges claims calls attacks posts emails details states texts messages cables tweets blogs reasons
    brands fumes labels terms guarantees alerts references forecasts blasts protests
    """.split()
)
# what stands behind a verb that is no speech then: "claimed the title", "denied bail", "called police"
DOINGS = {
    verb: frozenset(things.split())
    for verb, things in {
        "admit": (
            "patient patients pupils students women girls children people members migrants fans hospital ward"
            " clinic university college school court bar union league prison jail country"
        ),
        "blast": "home wide ball shot",
        "call": "police 911 999 ambulance timeout halt",
        "claim": (
            "title titles crown trophy medal gold silver prize wicket wickets life lives win spot"
            " place seat points second third share territory benefits body bodies award awards"
        ),
        "defend": "title titles crown championship trophy lead corner",
        "deny": "bail entry access asylum visa visas parole boarding coverage permission care",
        "dismiss": "coach manager batsman employee employees workers",
        "offer": (
            "price prices preview contrast window opportunity opportunities chance shelter service services"
            " discount discounts products contract himself herself themselves itself"
        ),
        "question": "man men woman suspect suspects",
        "recall": "vehicles cars trucks products units ambassador parliament",
    }.items()
}
# "told a joke": what is told is no statement
TALES = frozenset("joke jokes story stories tale tales lie lies truth".split())
# "was dismissed as a stunt"
PASSIVE_AS = NAMING_VERBS | frozenset(
    "criticize denounce condemn dismiss deride lambast slam mock praise".split()
)
# "is accused of", "was blamed for"
PASSIVE_WITH = {"accuse": "of", "blame": "for", "criticize": "for", "praise": "for"}

# -- around a statement: what tells whether a date beside it is the day of the saying

# between the words of attribution and a date, these begin something else: "said that ...", "said after ..."
DAY_BREAKS = frozenset(
    """
    that who whom which whose when while because after before until since if as whether but ahead despite
    following about of over than where why how what for against regarding concerning
    """.split()
)
# may stand between source, date and cue: "Roe on Monday also said", "Roe, speaking late Monday, said"
SMALL_WORDS = frozenset(
    """
    , a an the his her its their on in at to with by from during late early earlier later just only
    also however meanwhile again then first separately
    speaking writing talking appearing testifying has had have would did not - – — ( )
    """.split()
)
# open a sentence before its date: "On Monday", "In a statement on Monday", "Speaking late on Monday"
DAY_OPENERS = frozenset(
    "on in at during over late early earlier later just only also back as but and yet then recently".split()
)
OPENING_PARTICIPLES = frozenset(
    """
    speaking writing talking appearing testifying addressing briefing asked questioned interviewed quoted
    reached sitting contacted
    """.split()
)
# acts and places of saying; a date may stand before them: "in a Monday interview", "at Tuesday's hearing"
SPEECH_NOUNS = frozenset(
    """
    address analysis announcement appearance blog blogpost brief briefing broadcast call column comment
    comments communique conference conversation debate dispatch editorial email essay event filing forum
    hearing interview interviews lecture letter meeting memo message news note notice op-ed opinion order
    panel paper phone podcast post posting press program rally reading release remarks report ruling
    session show speech statement statements study summit survey telecast teleconference telephone
    television testimony thread town trial tweet tweets video webcast book autobiography memoir article story
    """.split()
)
# a document that says something on the day it came out: "a report released Monday said"
CAME_OUT = frozenset(
    """
    released issued published posted sent written aired conducted dated filed broadcast made delivered given
    signed
    """.split()
)
# may follow the date of a saying without a comma: "said Monday in Paris", "said Monday he would"
BEHIND_DAYS = frozenset(
    """
    that in at to on during after before from when as while and but by via with for through following
    ahead about he she it they we i you his her its their there this these those the a an no not if
    whether who which
    """.split()
)
# verbs that carry on a statement begun before: "..., she added."
CARRIES_ON = frozenset("added continued adding continuing concluded went".split())
PRONOUNS = frozenset("he she they it who".split())
