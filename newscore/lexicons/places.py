"""Places and peoples, and words that only a sentence or the calendar capitalises: no names of persons."""

from __future__ import annotations

SOURCE = "own compilation"

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
