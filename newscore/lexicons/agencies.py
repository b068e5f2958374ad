"""News agencies and the words of bylines and datelines."""

SOURCE = "own compilation"

# as they stand in the brackets of a dateline or at the end of a report
AGENCIES = frozenset(
    " ".join(name.split())
    for name in """
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
    """.split(",")
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
COLON_PLACES = frozenset(
    " ".join(name.split())
    for name in """
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
    """.split(",")
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
