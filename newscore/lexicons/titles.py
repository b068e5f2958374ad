"""Words that stand before or for a person: honorifics, titles, roles, kin."""

from __future__ import annotations

SOURCE = "own compilation"

# honorifics, as lower-cased words without their full stop -> gender told, or "" for none
HONORIFICS = {
    **dict.fromkeys(
        "mr mister sir lord messrs monsieur herr signor señor senor shri baron count duke".split(), "m"
    ),
    **dict.fromkeys(
        "king prince emperor sheik sheikh father pastor rabbi ayatollah imam pope friar brother".split(), "m"
    ),
    **dict.fromkeys(
        "mrs ms miss mme madame madam frau signora señora senora lady dame baroness".split(), "f"
    ),
    **dict.fromkeys("queen princess duchess countess empress sister mother".split(), "f"),
    **dict.fromkeys(
        "dr doctor prof professor rev reverend fr comrade hon honorable st saint class".split(), ""
    ),
}

# abbreviated titles -> the word in full
SHORT_TITLES = dict(
    pair.split("=")
    for pair in """
    del=delegate cllr=councillor ald=alderman sen=senator sens=senator rep=representative
    reps=representative gov=governor govs=governor pres=president sec=secretary lt=lieutenant gen=general
    col=colonel capt=captain cmdr=commander adm=admiral maj=major sgt=sergeant cpl=corporal pvt=private
    det=detective supt=superintendent insp=inspector atty=attorney amb=ambassador msgr=monsignor dr=doctor
    prof=professor rev=reverend vp=vice-president pm=minister ceo=executive cfo=executive coo=executive
    mp=lawmaker mep=lawmaker
    """.split()
)

# titles and roles that one person is called by: "the mayor", "Mayor Jane Roe", "spokesman John Roe"
ROLES = frozenset(
    """
    councilmember assemblymember boardmember trustee employee worker coordinator technician instructor
    consul attaché publicist realtor shopper customer passenger patient volunteer caregiver protester
    demonstrator voter supporter commuter tourist homeowner rancher miner trucker mechanic janitor
    accountant dermatologist cardiologist oncologist immunologist microbiologist neuroscientist geneticist
    botanist zoologist paleontologist oceanographer seismologist volcanologist hydrologist criminologist
    linguist theologian demographer parishioner deacon bystander onlooker motorist cyclist pedestrian hiker
    president vice-president ex-president premier chancellor minister secretary undersecretary ambassador
    envoy senator congressman congresswoman representative lawmaker legislator assemblyman assemblywoman
    delegate governor mayor councilman councilwoman councillor councilor alderman commissioner supervisor
    selectman treasurer comptroller auditor controller speaker whip leader chairman chairwoman chairperson
    chair co-chair vice-chairman vice-chair deputy nominee candidate frontrunner front-runner contender
    rival opponent challenger incumbent hopeful politician statesman diplomat adviser advisor aide
    strategist pollster consultant lobbyist surrogate republican democrat libertarian conservative liberal
    independent socialist communist tory labourite king queen prince princess duke duchess earl emperor
    monarch sultan emir pope pontiff cardinal archbishop bishop priest pastor reverend rabbi imam ayatollah
    cleric monk nun chaplain vicar dean canon monsignor patriarch preacher evangelist general colonel
    captain major lieutenant commander admiral sergeant corporal private brigadier marshal airman detective
    officer constable sheriff superintendent inspector trooper ranger agent warden chief judge justice
    magistrate attorney prosecutor lawyer solicitor barrister counsel coroner clerk solicitor-general
    attorney-general director executive founder co-founder cofounder owner manager head boss president-elect
    chief-executive entrepreneur businessman businesswoman billionaire millionaire mogul tycoon magnate
    developer investor financier banker broker trader economist analyst researcher scientist physicist
    chemist biologist astronomer epidemiologist virologist climatologist geologist historian scholar
    professor lecturer academic sociologist psychologist psychiatrist anthropologist archaeologist
    philosopher theorist expert engineer inventor astronaut mathematician statistician meteorologist
    ecologist doctor physician surgeon neurosurgeon nurse paramedic dentist pharmacist midwife therapist
    veterinarian pediatrician teacher principal headteacher headmaster headmistress provost rector student
    pupil journalist reporter correspondent columnist editor commentator anchor host co-host moderator
    broadcaster presenter blogger author writer novelist poet playwright critic biographer screenwriter
    publisher photographer actor actress filmmaker producer comedian singer songwriter rapper musician
    composer conductor pianist guitarist violinist artist painter sculptor dancer choreographer designer
    model architect chef star celebrity entertainer player coach striker midfielder defender goalkeeper
    forward winger quarterback receiver linebacker pitcher catcher outfielder shortstop batsman bowler
    wicketkeeper skipper champion medalist medallist sprinter swimmer golfer boxer wrestler gymnast driver
    jockey trainer referee umpire athlete olympian runner rookie veteran goalie goaltender defenseman
    playmaker fullback all-rounder seed activist campaigner organizer organiser advocate dissident
    whistleblower rebel militant chieftain warlord spokesman spokeswoman spokesperson spokespeople farmer
    fisherman carpenter electrician plumber baker butcher shopkeeper landlord tenant resident neighbor
    neighbour survivor victim suspect defendant plaintiff witness gunman killer attacker shooter bomber
    prisoner inmate fugitive father mother dad mom mum son daughter brother sister husband wife widow
    widower uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter fiancé fiancée
    boyfriend girlfriend partner stepfather stepmother parent man woman boy girl teenager teen youth
    youngster pensioner grandparent retiree first-lady lady stepson mother-in-law heir heiress native
    dictator strongman ruler despot pilot sailor firefighter fireman policeman
    policewoman patrolman bodyguard interpreter translator secretary-general
    """.split()
)

# roles that a text gives to people without naming them, so that only a person introduced by that very
# word can be meant: "the official", "the woman"
FAINT_ROLES = frozenset(
    """
    trustee employee worker coordinator technician instructor consul publicist realtor shopper customer
    passenger patient volunteer caregiver protester demonstrator voter supporter commuter tourist homeowner
    rancher miner trucker mechanic janitor accountant linguist theologian parishioner deacon bystander
    onlooker motorist pedestrian hiker spokesman spokeswoman spokesperson official officer source expert man
    woman boy girl aide adviser advisor witness victim suspect gunman driver resident neighbor neighbour
    student doctor lawyer attorney judge analyst researcher scientist reporter journalist moderator host
    anchor critic author writer editor professor teacher nurse farmer owner manager director agent detective
    sheriff chief commissioner lieutenant captain colonel general sergeant prosecutor clerk delegate speaker
    leader minister diplomat envoy ambassador counsel consultant strategist pollster founder head father
    mother son daughter brother sister husband wife parent partner dad mom mum grandfather grandmother uncle
    aunt cousin nephew niece teenager teen youth youngster priest bishop pastor rabbi imam cleric monk nun
    soldier veteran player coach referee umpire pupil survivor killer attacker shooter prince princess
    secretary activist campaigner advocate rebel militant plaintiff defendant historian scholar economist
    """.split()
)

# words whose bearer is a man or a woman
GENDERED = {
    **dict.fromkeys(
        """
    frenchman englishman irishman welshman dutchman scotsman spokesman congressman chairman councilman
    assemblyman alderman businessman statesman vice-chairman fireman policeman salesman anchorman fisherman
    cameraman craftsman airman man boy father dad son brother husband widower uncle nephew grandfather
    grandson stepfather boyfriend fiancé king prince duke earl emperor sultan emir pope pontiff bishop
    cardinal archbishop actor waiter host batsman landlord monk friar headmaster gentleman guy fella lad
    gunman stepson patrolman lord ayatollah imam rabbi sheikh
    """.split(),
        "m",
    ),
    **dict.fromkeys(
        """
    spokeswoman congresswoman chairwoman councilwoman assemblywoman businesswoman policewoman saleswoman
    woman girl mother mom mum daughter sister wife widow aunt niece grandmother granddaughter stepmother
    girlfriend fiancée queen princess duchess countess empress actress waitress heiress hostess nun
    headmistress lady landlady midwife first-lady ballerina
    """.split(),
        "f",
    ),
}

# who is named only beside somebody else: "his wife, Jane Roe", "her late husband"
KIN = frozenset(
    """
frenchman englishman irishman welshman dutchman scotsman spaniard swede dane scot briton frenchwoman
englishwoman father mother dad mom mum son daughter brother sister husband wife widow widower uncle aunt
nephew niece cousin grandfather grandmother grandson granddaughter boyfriend girlfriend fiancé fiancée
stepfather stepmother stepson mother-in-law father-in-law first-lady predecessor successor
""".split()
)

# capitalised before a name or an office, and no part of the name: "Former Acting Deputy Secretary Jane Roe"
TITLE_MODIFIERS = frozenset(
    """
former ex acting deputy assistant associate senior junior vice prime foreign finance interior defense
defence health education justice labor labour trade energy environment agriculture chief executive first
second lead managing presidential vice-presidential gubernatorial congressional senate house state city
county district federal national local royal attorney general police fire fellow retired late incoming
outgoing interim then-president then co-founder founding co majority minority democratic republican
libertarian conservative gop green tory presumptive rival longtime veteran ranking home shadow
""".split()
)
# before two names: "Justices Jane Roe and John Doe"
PLURAL_TITLES = dict(
    pair.split("=")
    for pair in """
    justices=justice senators=senator presidents=president representatives=representative governors=governor
    judges=judge ministers=minister professors=professor generals=general drs=doctor profs=professor
    gens=general
    """.split()
)
PARTY_MEMBERS = frozenset("republican democrat libertarian tory independent conservative liberal".split())
SUFFIXES = frozenset("jr sr ii iii iv".split())  # "Donald Trump Jr." is another man than Donald Trump

# roles that a person introduced by another one may be called by too
WIDER_ROLES = {
    "senator": ("lawmaker", "politician"),
    "representative": ("lawmaker", "congressman", "congresswoman", "politician"),
    "congressman": ("lawmaker", "representative"),
    "congresswoman": ("lawmaker", "representative"),
    "nominee": ("candidate", "contender"),
    "candidate": ("contender", "hopeful"),
    "businessman": ("mogul", "tycoon", "billionaire"),
    "tycoon": ("mogul", "businessman"),
    "mogul": ("tycoon", "businessman"),
    "chancellor": ("leader",),
    "president": ("leader",),
    "minister": ("leader",),
    "premier": ("leader", "minister"),
    "executive": ("boss", "chief"),
    "spokesman": ("spokesperson",),
    "spokeswoman": ("spokesperson",),
}

# offices whose holder is often too well known to be introduced: nobody introduced otherwise is meant
HIGH_OFFICES = frozenset("president premier chancellor king queen pope minister emperor sultan".split())
# modifiers that make another office: the prime minister is not the finance minister
RANKS = TITLE_MODIFIERS - frozenset(
    """
    former ex senior longtime veteran late fellow retired incoming outgoing interim presidential
    congressional state city local national royal democratic republican libertarian conservative gop green
    tory presumptive rival ranking home
    """.split()
)

# public offices: who is introduced with another role is seldom meant
OFFICES = frozenset(
    """
    nominee candidate contender hopeful frontrunner front-runner senator congressman congresswoman
    representative lawmaker legislator governor mayor republican democrat libertarian socialist conservative
    politician statesman
    """.split()
)
