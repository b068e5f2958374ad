"""Names of places and peoples, as far as they must be told from names of persons."""

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
