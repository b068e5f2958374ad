"""Words of organisations, places and peoples, of bylines and datelines, and what a sentence capitalises."""

from __future__ import annotations

from newscore.lexicons import grammar
from newscore.lexicons.people import FAINT_ROLES

SOURCE = "own compilation"


# the phrases of a block stand between commas, over as many lines as they need
def _phrases(block: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in block.split(","))


# a capitalised run that holds one of these names no person
ORGANISATION_WORDS = frozenset(
    """
academies academy archives administration affairs agency air airlines airport airways alliance army assembly
associates association authority bancorp bank bankers board brigade broadcasting brotherhood bureau business
cabinet campaign capital center centers centre centres chamber church circuit city clinic club coalition
college commission committee communications community company conference congress consortium constitution
consulting consumer co cos bros corp corporation corps council county court credit customs defense defence
department district division economic education electric electronics aerospace petroleum oil gas steel foods
beverage pharma biotech software digital robotics dynamics microsystems instruments semiconductor
semiconductors chemical chemicals logistics railway railways emirates energy enforcement enterprises
environmental exchange executive express fed federal federation film finance financial force forces forum
foundation front fund games gazette general global government group guard guild headquarters health herald
holdings homeland hospital house human immigration inc industries information initiative institute
institutes institution insurance intelligence international investment investments journal justice labs
laboratory law league legion legislature library limited llc llp ltd magazine mail management marine media
medical medicine military ministry mission monetary monitor morning motors movement museum nation national
nations navy network news newspaper northern office ombudsman organisation organization pact parliament
partners partnership party pharmaceuticals plc police policy politburo poll post press program programme
project prosecutors protection public publishing quarterly radio records registry regiment relations
republic research reserve reporter observer examiner inquirer chronicle dispatch sentinel courier resources
review rights royal school science sciences security senate service services society solutions southern
squad stadium standard state states station stores studio studios summit supreme survey syndicate system
systems taskforce team technologies technology telecom telegraph television theater theatre times trade
transit transport treasury tribunal tribune trust tv union united university veterans western workers world
""".split()
)

# names of places and times in which a capitalised run ends, and other things that speak seldom
THING_WORDS = frozenset(
    """
act accord accords agreement ave avenue award awards bay beach bill boulevard bowl bridge building canyon
castle cup creek day debate deal desert drive east election elections eve fair falls festival field forest
gate gulf hall harbor harbour heights highway hill hills hotel island islands isle isles lake lane mall
middle mount mountain mountains north ocean olympics open train file rally effect doctrine brand era rule
track trial palace parade park peninsula plan plaza prize province protocol pyramid ridge river road room
route sea season series shore show south spring springs square strait street strip summer super terrace
tower towers town township trail treaty valley village wall war wars week west wharf winter woods
""".split()
)

# the word a text calls an organisation by -> words of the names that may be meant
SHORT_FORMS = {
    "agency": (
        "agency administration department bureau service commission office authority nasa fbi cia "
        "epa fda kcna tass reuters xinhua police centre center"
    ),
    "department": "department",
    "bureau": "bureau fbi",
    "ministry": "ministry",
    "commission": "commission",
    "committee": "committee",
    "council": "council",
    "court": "court circuit tribunal",
    "tribunal": "tribunal court",
    "panel": "panel commission committee board circuit",
    "board": "board",
    "bank": "bank fed reserve bancorp ecb",
    "lender": "bank bancorp",
    "newspaper": (
        "times post journal herald tribune news gazette guardian globe telegraph mail observer "
        "chronicle examiner inquirer independent standard star sun monitor press daily record "
        "mirror express"
    ),
    "paper": (
        "times post journal herald tribune news gazette guardian globe telegraph mail observer chronicle"
    ),
    "magazine": "magazine review weekly",
    "network": "network news nbc cbs abc cnn fox bbc msnbc broadcasting television",
    "broadcaster": "bbc broadcasting television network radio corporation",
    "outlet": "news times post media press",
    "company": (
        "inc corp corporation company co ltd plc llc motors group holdings industries technologies systems "
        "nv ag sa se ab asa spa gmbh bhd"
    ),
    "firm": "inc corp company llp llc group partners associates capital consulting research",
    "corporation": "corp corporation",
    "manufacturer": "motors corp company inc",
    "automaker": "motors corp company",
    "carmaker": "motors corp company",
    **dict.fromkeys("maker chipmaker drugmaker planemaker brewer distiller".split(), "inc corp company"),
    **dict.fromkeys("insurer utility supermarket chain subsidiary".split(), "inc corp company plc"),
    "airline": "airlines airways air",
    "carrier": "airlines airways air",
    "retailer": "stores inc group",
    "group": (
        "group coalition association council alliance society federation union network foundation "
        "committee institute center centre movement front league project fund campaign watch "
        "international"
    ),
    "organization": (
        "organization organisation association council alliance society federation union foundation "
        "committee institute center coalition league international"
    ),
    "organisation": (
        "organization organisation association council alliance society federation union foundation "
        "committee institute center coalition league international"
    ),
    "charity": "foundation trust society fund relief charity",
    "foundation": "foundation",
    "association": "association",
    "federation": "federation",
    "league": "league",
    "union": "union brotherhood federation workers teamsters",
    "bloc": "union",
    "alliance": "alliance nato",
    "coalition": "coalition",
    "institute": "institute",
    "institution": "institution bank university museum",
    "center": "center centre",
    "centre": "center centre",
    "university": "university",
    "college": "college",
    "school": "school",
    "district": "district",
    "hospital": "hospital clinic",
    "church": "church",
    "museum": "museum",
    "team": "team united city",
    "club": "club united city fc athletic",
    "franchise": "team",
    "party": "party",
    "campaign": "campaign",
    "camp": "camp campaign",
    "administration": "administration",
    "government": "government",
    "city": "city",
    "county": "county",
    "town": "town",
    "country": "",
    "state": "state",
    "authority": "authority",
    "office": "office",
    "service": "service",
    "legislature": "legislature assembly",
    "parliament": "parliament",
    "senate": "senate",
    "chamber": "chamber",
    "regulator": "authority commission agency office board",
    "watchdog": "authority commission agency office watch",
    "fund": "fund",
    "trust": "trust",
    "society": "society",
    "laboratory": "laboratory lab labs",
    "lab": "laboratory lab labs",
    "website": "",
    "startup": "",
    "start-up": "",
    "nonprofit": "foundation center institute association",
    "developer": "",
    "studio": "studio studios pictures",
    "exchange": "exchange",
    "division": "division",
}

# before these a name is kept as the name of what they belong to: "Clinton's campaign" -> Clinton campaign
NAMED_BODIES = frozenset(
    "campaign administration camp government foundation organization organisation team".split()
)

# before "of" and a place: "the city of Phoenix", "the Government of Japan"
PLACE_BODIES = frozenset(
    "city county government kingdom parish port province republic state town village".split()
)

# groups of people, and things, that carry no name however they are introduced
UNNAMED = frozenset(f"{role}s" for role in FAINT_ROLES) | frozenset(
    """
    allies americans another anybody anyone audience authorities backers bankers banks banners body
    bosses businesses candidates chefs cities citizens classmates clients coaches colleagues
    commentators companies conservatives consumers cops countries couple crowd data defenders democrats
    documents donors each editorial emails engineers everybody everyone evidence executives families
    fans father few figures filing findings firefighters firms foes friends governments governors guests
    insiders investigators investors islamists justices landlords law lawmakers lawsuit leadership
    legislation letter liberals locals majority management many media memo men most nations negotiators
    nobody none observers operatives opponents organizers others paramedics participants people photos
    physicians pilots poets police politicians poll polls posters presidents public pundits readers
    records regulators relatives report reports representatives republicans research results rivals
    schools scouts security sellers senators shareholders signs some somebody someone spokesmen staff
    staffers statement statements states studies study survey surveys teammates tenants tests traders
    troops users vets viewers villagers witnesses women young
    """.split()
)

# words of artifacts: what is said in one by a named author is the author's
WRITINGS = frozenset(
    """
tweet tweets statement letter email e-mail memo memoir post message note op-ed column speech remarks
testimony
""".split()
)

# in capitals, and nobody's name: "a super PAC"
GENERIC_ACRONYMS = frozenset(
    "pac pacs super-pac ngo ngos mp mps mep meps ceo ceos tv id op-ed q-and-a".split()
)

# possessives inside names: "Workers' Party", "Women's March", "Children's Hospital"
OWNING_WORDS = frozenset(
    """
    women men children people workers veterans teachers farmers players writers girls boys nurses students
    """.split()
)

# end in 's by themselves
NAMES_IN_S = frozenset(
    """
    mcdonald's moody's macy's wendy's kohl's lowe's sotheby's christie's lloyd's levi's denny's domino's
    kellogg's sainsbury's bloomingdale's zaxby's arby's dillard's harrah's hardee's cabela's trader-joe's
    """.split()
)

# "the company" is no public body, and "the network" no newspaper
COMPANIES = frozenset(
    """
    company firm corporation manufacturer automaker carmaker airline carrier retailer startup start-up
    developer bank lender
    maker chipmaker drugmaker planemaker brewer distiller insurer utility supermarket chain subsidiary
    """.split()
)
# short forms that any name of a body may stand behind: "Acme said ... the company said"
ANY_BODY = COMPANIES | frozenset(
    """
    group organization organisation charity nonprofit newspaper magazine network outlet website broadcaster
    agency club paper regulator watchdog station publisher foundation
    """.split()
)
PUBLIC_BODIES = frozenset(
    """
    department ministry court senate congress parliament university police committee commission office party
    administration government council house campaign assembly attorney state sheriff board
    """.split()
)
PAPERS = frozenset("newspaper paper outlet company organization organisation group".split())
# bodies that are never "the company" or "the group"
GENERIC_BODIES = frozenset("Congress Senate House Parliament Democrats Republicans GOP G.O.P.".split())

# begin names that take in an "and": "National Archives and Records Administration"
NATIONAL_WORDS = frozenset(
    "national american federal international royal european central british us".split()
)

# parties whose names are plurals
PARTIES_IN_PLURAL = frozenset(
    {"liberal democrats", "social democrats", "christian democrats", "sweden democrats"}
)

# words of bodies and places that are surnames behind a given name: "Jude Law", "Kanye West"
SURNAMES_TOO = frozenset(
    """
    banks bank post law press justice church force marine house green world guard day hill hall lake west
    field woods wall park summer winter spring north street castle canyon forest fair rivers love strait
    """.split()
)

# laws, treaties and events, which "it" and "the company" never mean as speakers
SILENT_WORDS = frozenset(
    """
    act accord accords agreement award awards bill bowl cup deal debate day election elections eve festival
    games plan prize protocol season series summit treaty war wars week
    """.split()
)

# behind the name of a company abroad, in just these letters: "Velden NV"
COMPANY_FORMS = frozenset("NV N.V. AG SA S.A. SE AB ASA SpA S.p.A. GmbH Bhd Oyj KGaA".split())

# behind a possessive that belongs to the name: "St. Mary's Hospital", "King's College"
SAINTS_HOUSES = frozenset(
    "hospital college school church cathedral academy parish infirmary ambulance".split()
)

# behind the adjective of a nation they name a body: "the Turkish government", "the Israeli military"
NATIONAL_BODIES = frozenset("government military army navy parliament embassy cabinet".split())


COUNTRIES = frozenset(
    """
afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain
bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei
bulgaria burundi cambodia cameroon canada chile china colombia comoros congo croatia cuba cyprus czechia
denmark djibouti ecuador egypt england eritrea estonia eswatini ethiopia fiji finland france gabon gambia
georgia germany ghana greece greenland grenada guatemala guinea guyana haiti honduras hungary iceland india
indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos
latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia
maldives mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique
myanmar burma namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine
panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa senegal serbia seychelles
singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania
thailand togo tonga tunisia turkey turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu vatican
venezuela vietnam wales yemen zambia zimbabwe scotland crimea tibet catalonia america europe africa asia usa
uk eu un us uae
""".split()
)

# states, provinces, capitals and other places that stand alone in the news
PLACES = frozenset(
    """
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois
indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin
wyoming dc ny nj nc sc nh nm alberta manitoba ontario quebec saskatchewan queensland tasmania bavaria
normandy brittany sicily tuscany andalusia kashmir punjab gujarat kerala albuquerque algiers amman amsterdam
anchorage ankara antwerp athens atlanta auckland baghdad bangkok barcelona beijing beirut belfast belgrade
berlin bern birmingham bogota bogotá bonn boston bratislava brexit brisbane brussels bucharest budapest
cairo calgary canberra caracas charleston charlotte chicago cincinnati cleveland cologne copenhagen dakar
dallas damascus delhi denver detroit dhaka doha dubai dublin edinburgh edmonton frankfurt geneva glasgow
guangzhou hague hamburg hanoi harare havana helsinki honolulu houston indianapolis islamabad istanbul
jakarta jerusalem johannesburg kabul kampala karachi khartoum kiev kyiv kinshasa kolkata kuwait lagos lahore
lausanne leeds leipzig lima lisbon liverpool ljubljana london luanda lusaka lyon madrid managua manchester
manila marseille melbourne memphis miami milan milwaukee minneapolis minsk mogadishu montevideo montreal
moscow mosul mumbai munich nairobi nashville naples oakland omaha orlando osaka oslo ottawa oxford cambridge
paris philadelphia phoenix pittsburgh portland prague pretoria pyongyang quito rabat raleigh ramallah
reykjavik riga riyadh rome rotterdam sacramento saigon sanaa santiago sarajevo seattle seoul shanghai
shenzhen skopje sofia stockholm strasbourg stuttgart sydney taipei tallinn tampa tashkent tbilisi tehran
tirana tokyo toronto tripoli tucson tunis turin ulaanbaatar vancouver venice vienna vilnius vladivostok
warsaw washington wellington winnipeg wuhan yangon zagreb zurich zürich manhattan brooklyn bronx hollywood
kremlin downing gaza chelsea capitol
""".split()
)

# adjectives of nations, creeds and parties: before a name they belong to what is said of it
ADJECTIVES = frozenset(
    """
afghan african albanian algerian american arab argentine argentinian armenian asian australian austrian
azerbaijani bahraini bangladeshi basque bavarian belarusian belgian bolivian bosnian brazilian british
bulgarian burmese californian cambodian cameroonian canadian catalan catholic caucasian chechen chilean
chinese christian colombian congolese corsican croatian cuban cypriot czech danish democratic dutch
ecuadorian egyptian english estonian ethiopian european filipino finnish flemish floridian french georgian
german ghanaian greek guatemalan haitian hindu hispanic honduran hungarian icelandic indian indonesian
iranian iraqi irish islamic islamist israeli italian ivorian jamaican japanese jewish jordanian kazakh
kenyan korean kosovar kurdish kuwaiti latin latino latvian lebanese liberian libyan lithuanian macedonian
malaysian malian maltese marxist methodist mexican moldovan mongolian montenegrin mormon moroccan muslim
native nepalese nicaraguan nigerian norwegian omani orthodox pakistani palestinian panamanian paraguayan
persian peruvian polish portuguese presbyterian protestant prussian qatari quebecois romanian russian
rwandan salvadoran saudi scandinavian scottish senegalese serb serbian shia shiite siberian sicilian
singaporean slovak slovene slovenian somali soviet spanish sudanese sunni swedish swiss syrian taiwanese
tanzanian texan thai tibetan tunisian turkish ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh
yemeni yemenite zambian zimbabwean zionist western eastern northern southern central
""".split()
)

# one of a people, behind "the": "the Spaniard said"
COUNTRYMEN = frozenset(
    """
spaniard swede dane finn pole turk scot briton brit kurd serb croat slovak frenchman frenchwoman dutchman
dutchwoman irishman irishwoman englishman englishwoman welshman welshwoman scotsman scotswoman
""".split()
)

# peoples and parties in the plural, who are no one's name
PEOPLES = frozenset(
    """
british chinese dutch english french irish israelis iraqis japanese pakistanis saudis scots swedes danes
finns poles spaniards swiss turks welsh vietnamese brits kurds serbs croats czechs slovaks greeks arabs jews
muslims christians catholics protestants hindus buddhists sunnis shiites whites blacks latinos hispanics
democrats republicans libertarians conservatives liberals tories socialists communists independents greens
islamists marines
""".split()
)

# first words of places of two and three words: "New York", "San Diego", "North Korea"
PLACE_STARTS = frozenset(
    """
    new north south east west northern southern eastern western central san santa los las el fort
    port saint st mount hong united great saudi sri puerto costa dominican czech ivory sierra tel
    rio sao são buenos cape kuala addis abu phnom salt silicon white
    """.split()
)


# stand before a name at the start of a sentence and are no part of it: "But Jane Roe", "Meanwhile Roe"
_SMALL_WORDS = (
    grammar.PREPOSITIONS
    | grammar.VERB_ADVERBS
    | grammar.SUBORDINATORS
    | grammar.DETERMINERS
    | grammar.COORDINATORS
    | grammar.POSSESSIVES
    | grammar.QUESTION_WORDS
    | grammar.SUBJECT_PRONOUNS
) - {"far"}  # Far East
LEADING_WORDS = _SMALL_WORDS | frozenset(
    """
    shares profits sales revenue revenues prices stocks such neither most few several other me him them
    till except given here there well yes moreover hence additionally finally firstly second secondly
    third lastly last next early recently today tomorrow yesterday tonight is are was were be been being
    am do does did done has have had having can could may might must shall should will would asked added
    according adding citing speaking calling saying told said says asking noting quoting responding
    referring one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands
    millions let say ask see read watch look get go make take keep put come give call tell ahead apart
    close aside away back down out up else long much more less least half based born depending due owing
    thanks whatever wherever whoever clearly certainly apparently obviously actually currently
    eventually evidently fortunately frankly generally initially ironically notably originally
    personally previously presumably privately publicly reportedly sadly separately similarly
    specifically suddenly surely ultimately undoubtedly unfortunately usually abstract advertisement
    photo video
    """.split()
)

TIME_WORDS = (grammar.WEEKDAYS | grammar.MONTHS - frozenset("dec jan mar".split())) | frozenset(
    """
    mondays tuesdays wednesdays thursdays fridays saturdays sundays tue tues thur thurs fri spring
    autumn winter christmas easter thanksgiving ramadan midnight noon a.m p.m am pm est edt pst pdt gmt
    cst cdt et
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
DOUBLE_WORDS = frozenset("will april june may august per".split())

# news agencies, as they stand in the brackets of a dateline or at the end of a report
AGENCIES = _phrases(
    """
    Agencies, Press Trust of India, Express News Service, AP, The Associated Press, Associated Press,
    Reuters, REUTERS, Thomson Reuters, AFP, Agence France-Presse, dpa, DPA, dpa-AFX, Xinhua, Bloomberg,
    Bloomberg News, TASS, ITAR-TASS, Interfax, RIA Novosti, RIA, Sputnik, ANSA, AGI, Adnkronos, EFE,
    Europa Press, Kyodo, Kyodo News, Jiji, Jiji Press, Yonhap, KCNA, ANI, PTI, IANS, UNI, UPI, AAP, CP,
    The Canadian Press, Canadian Press, CNN, CNN Business, CBS, CBS News, ABC, ABC News, NBC, NBC News,
    NPR, VOA, RFE/RL, BBC, BBC News, PA, PA Media, Press Association, APA, ATS, Keystone-SDA, SDA,
    Belga, ANP, NTB, TT, Ritzau, STT, BNS, LETA, ELTA, PAP, CTK, ČTK, TASR, MTI, Agerpres, BTA, Tanjug,
    Hina, STA, Lusa, Notimex, Télam, Telam, Prensa Latina, Agencia Brasil, Andina, Anadolu,
    Anadolu Agency, AA, DHA, IRNA, ISNA, Tasnim, Fars, MENA, SPA, WAM, QNA, KUNA, BNA, Petra, SANA, NNA,
    WAFA, Ma'an, JTA, Antara, Bernama, VNA, TNA, PNA, APP, BSS, UNB, CNA, CNS, RNS, NAN, GNA, SAPA,
    Ukrinform, UNIAN, Ukrainska Pravda, Kazinform, Trend, AzerTac, Armenpress, Dow Jones,
    Dow Jones Newswires, MarketWatch, Politico, BUSINESS WIRE, Business Wire, PRNewswire, PR NEWSWIRE,
    GLOBE NEWSWIRE, GlobeNewswire, ACCESSWIRE, Newsfile Corp., StatePoint, Stacker, The Conversation,
    Axios, Insider, KFF Health News, Kaiser Health News, States Newsroom, Sports Network,
    Field Level Media, MT Newswires, Benzinga, AsiaNet News, The Center Square, Border Report, NEXSTAR,
    Gray News, InvestigateTV, B/R
    """
)

# all in capitals before a dash, and yet no place
NO_PLACES = frozenset(
    """
    BREAKING EXCLUSIVE UPDATE UPDATED UPDATES WATCH LIVE OPINION ANALYSIS COMMENTARY REVIEW VIDEO PHOTOS
    ALERT NEWS
    URGENT DEVELOPING CORRECTION CLARIFICATION NOTE WARNING SPOILER RELATED MORE READ FACT CHECK FALSE
    TRUE YES NO OK
    NASA NATO FIFA UEFA OPEC UNICEF UNESCO COVID AIDS FBI CIA EU UN US USA UK GDP IMF WTO WHO CEO PDF
    DVD TV AI DNA
    NFL NBA NHL MLB NCAA PGA WTA ATP UFC WWE IPO SEC FDA CDC EPA IRS NYSE
    Q A
    """.split()
)

# cities whose papers set a colon behind the place: `NEW DELHI: Rain stopped play`
COLON_PLACES = _phrases(
    """
    new delhi, delhi, mumbai, kolkata, chennai, bengaluru, bangalore, hyderabad, ahmedabad, pune,
    lucknow, jaipur, chandigarh, bhopal, patna, ranchi, guwahati, bhubaneswar, srinagar, jammu, shimla,
    dehradun, kochi, thiruvananthapuram, nagpur, indore, surat, varanasi, kanpur, noida, gurugram,
    gurgaon, amritsar, ludhiana, coimbatore, madurai, mangaluru, vijayawada, visakhapatnam, goa, panaji,
    imphal, shillong, islamabad, karachi, lahore, peshawar, quetta, rawalpindi, multan, faisalabad,
    dhaka, chittagong, kathmandu, colombo, kabul, dubai, abu dhabi, sharjah, riyadh, jeddah, doha,
    manama, muscat, kuwait city, cairo, beirut, amman, baghdad, damascus, jerusalem, gaza, ramallah,
    tehran, ankara, istanbul, kuala lumpur, singapore, jakarta, manila, bangkok, hanoi, petaling jaya,
    george town, kota kinabalu, kuching, johor baru, putrajaya, washington, london, paris, moscow,
    beijing, brussels, geneva, nairobi, lagos, abuja, accra, kampala
    """
)

# small words inside place names and personal names
NAME_CONNECTIVES = frozenset(
    "of de da do dos das del della der den di du el la le les al bin ibn ben van von ten ter y e i"
    " und et on upon sur am".split()
)

# a byline starts with one of these
BYLINE_LEADS = (
    "by",
    "written by",
    "words by",
    "story by",
    "text by",
    "report by",
    "reported by",
    "posted by",
    "reporting by",
    "analysis by",
    "opinion by",
    "review by",
    "interview by",
    "author",
    "authors",
    "par",
    "propos recueillis par",
    "recueilli par",
    "von",
    "por",
    "di",
)

# what people of a newspaper are called behind their name
ROLES = frozenset(
    """
    staff writer writers reporter reporters correspondent correspondents editor editors contributor
    contributors columnist columnists journalist journalists producer anchor host critic author authors
    photographer analyst bureau chief senior junior associate assistant deputy managing executive national
    international political politics sports business economics science health medical legal foreign
    diplomatic education religion technology tech investigative freelance special guest contributing news
    desk team agency agencies wire services service reports reporting report media press newsroom digital
    multimedia video insider expert fellow intern state city local regional chief europe asia africa
    washington for the at with of in and from to
    """.split()
)
