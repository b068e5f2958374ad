"""Words of persons: honorifics, titles, roles, kin; given names by gender; family names that stand first."""

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
    del=delegate cllr=councillor cr=councillor ald=alderman sen=senator sens=senator rep=representative
    reps=representative gov=governor govs=governor pres=president sec=secretary lt=lieutenant gen=general
    col=colonel capt=captain cmdr=commander adm=admiral maj=major sgt=sergeant cpl=corporal pvt=private
    det=detective supt=superintendent insp=inspector atty=attorney amb=ambassador msgr=monsignor dr=doctor
    prof=professor rev=reverend vp=vice-president pm=minister ceo=executive cfo=executive coo=executive
    ag=attorney con=constable pc=constable dci=inspector mp=lawmaker mep=lawmaker msp=lawmaker mla=lawmaker
    """.split()
)

# roles that a text gives to people without naming them, so that only a person introduced by that very
# word can be meant: "the official", "the woman"
FAINT_ROLES = frozenset(
    """
    swimmer runner climber skier diver trustee employee worker coordinator technician instructor consul
    publicist realtor shopper customer passenger patient volunteer caregiver protester demonstrator voter
    supporter commuter tourist homeowner rancher miner trucker mechanic janitor accountant linguist
    theologian parishioner deacon bystander onlooker motorist pedestrian hiker spokesman spokeswoman
    spokesperson official officer source expert man woman boy girl aide adviser advisor witness victim
    eyewitness
    suspect gunman driver resident neighbor neighbour student doctor lawyer attorney judge analyst
    researcher scientist reporter journalist moderator host anchor critic author writer editor professor
    teacher nurse farmer owner manager director agent detective sheriff chief commissioner lieutenant
    captain colonel general sergeant prosecutor clerk delegate speaker leader minister diplomat envoy
    ambassador counsel consultant strategist pollster founder head father mother son daughter brother
    sister husband wife parent partner dad mom mum grandfather grandmother uncle aunt cousin nephew niece
    teenager teen youth youngster priest bishop pastor rabbi imam cleric monk nun soldier veteran player
    coach referee umpire pupil survivor killer attacker shooter prince princess secretary activist
    campaigner advocate rebel militant plaintiff defendant historian scholar economist
    """.split()
)

# titles and roles that one person is called by: "the mayor", "Mayor Jane Roe", "spokesman John Roe"
ROLES = (FAINT_ROLES - frozenset("official soldier source".split())) | frozenset(
    """
    councilmember assemblymember boardmember harbourmaster harbormaster master attaché dermatologist
    cardiologist oncologist immunologist microbiologist neuroscientist geneticist botanist zoologist
    paleontologist oceanographer seismologist volcanologist hydrologist criminologist demographer cyclist
    president vice-president ex-president premier chancellor undersecretary senator congressman
    congresswoman representative lawmaker legislator assemblyman assemblywoman governor mayor councilman
    councilwoman councillor councilor alderman supervisor selectman treasurer comptroller auditor
    controller whip chairman chairwoman chairperson chair co-chair vice-chairman vice-chair deputy nominee
    candidate frontrunner front-runner contender rival opponent challenger incumbent hopeful politician
    statesman lobbyist surrogate republican democrat libertarian conservative liberal independent
    socialist communist tory labourite king queen duke duchess earl emperor monarch sultan emir pope
    pontiff cardinal archbishop reverend ayatollah chaplain vicar dean canon monsignor patriarch preacher
    evangelist major commander admiral corporal private brigadier marshal airman constable superintendent
    inspector trooper ranger warden justice magistrate solicitor barrister coroner solicitor-general
    attorney-general executive co-founder cofounder boss president-elect chief-executive entrepreneur
    businessman businesswoman billionaire millionaire mogul tycoon magnate developer investor financier
    banker broker trader physicist chemist biologist astronomer epidemiologist virologist climatologist
    geologist lecturer academic sociologist psychologist psychiatrist anthropologist archaeologist
    philosopher theorist engineer inventor astronaut mathematician statistician meteorologist ecologist
    physician surgeon neurosurgeon paramedic dentist pharmacist midwife therapist veterinarian
    pediatrician principal headteacher headmaster headmistress provost rector correspondent columnist
    commentator co-host broadcaster presenter blogger novelist poet playwright biographer screenwriter
    publisher photographer actor actress filmmaker producer comedian singer songwriter rapper musician
    composer conductor pianist guitarist violinist artist painter sculptor dancer choreographer designer
    model architect chef star celebrity entertainer striker midfielder defender goalkeeper forward winger
    quarterback receiver linebacker pitcher catcher outfielder shortstop batsman bowler wicketkeeper
    skipper champion medalist medallist sprinter golfer boxer wrestler gymnast jockey trainer
    athlete olympian rookie goalie goaltender defenseman playmaker fullback all-rounder seed
    organizer organiser dissident whistleblower chieftain warlord spokespeople fisherman carpenter
    electrician plumber baker butcher shopkeeper landlord tenant bomber prisoner inmate fugitive widow
    widower grandson granddaughter fiancé fiancée boyfriend girlfriend stepfather stepmother pensioner
    grandparent retiree first-lady lady stepson mother-in-law heir heiress native dictator strongman ruler
    despot pilot sailor firefighter fireman policeman policewoman patrolman bodyguard interpreter
    translator secretary-general
    """.split()
)

# offices that a name of a body before them does not make a body: "Bank Governor"
HELD = frozenset("secretary minister governor commissioner ambassador spokesman spokeswoman".split())
# with these, offices that are no surnames behind a title: "General Secretary"
TITLED = HELD | frozenset("director manager chief counsel chairman inspector superintendent".split())

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
father mother dad mom mum son daughter brother sister husband wife widow widower uncle aunt
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
    gens=general councilmembers=councilmember councilors=councilor councillors=councillor
    councilmen=councilman councilwomen=councilwoman commissioners=commissioner mayors=mayor
    assemblymembers=assemblymember congressmen=congressman congresswomen=congresswoman attorneys=attorney
    detectives=detective officers=officer sheriffs=sheriff directors=director secretaries=secretary
    bishops=bishop trustees=trustee deputies=deputy sergeants=sergeant lawyers=lawyer
    sens=senator reps=representative govs=governor sgts=sergeant dets=detective
    """.split()
)
PARTY_MEMBERS = frozenset("republican democrat libertarian tory independent conservative liberal".split())
# honours and offices behind a name, no part of it: "Jane Roe KC"
POSTNOMINALS = frozenset("QC KC SC MBE OBE CBE DBE AO AM OAM MD PhD Esq CPA".split())
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
    "reverend": ("pastor", "preacher"),
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


# in English, Irish, Scottish and Welsh use
_MEN_ENGLISH = frozenset(
    """
aaron abe abel abraham adam aidan al alan alastair albert alec alexander alf alfie alfred alistair allan
allen alvin amos andre andrew andy angus anthony antony archie arnold art arthur asa ashton austin barack
barney barry bart basil ben benedict benjamin benji bernard bernie bert bill billy bob bobby boris brad
bradley brandon brendan brent bret brett brian brock bruce bruno bryan bryce bryn buddy byron caleb callum
calvin carl carlton cary casper cecil cedric chad charles charlie chester chip christian christopher chuck
clarence clark claude clay clayton cliff clifford clint clinton clive clyde cody colin connor conor
cornelius cory craig curt curtis cyril cyrus damian damon dan daniel danny darrell darren darryl dave david
dean declan denis dennis denny derek dermot derrick desmond devin dexter dick dominic don donald donnie
donny doug douglas duane dudley duncan dustin dwayne dwight dylan eamonn earl ed eddie edgar edmund edward
edwin eli elias elijah elliot elliott elmer elon elton emmanuel emmett enda eoin eric erik ernest ernie
ethan euan eugene evan everett ewan ezra felix fergus finn fletcher floyd forrest francis frank franklin
fred freddie freddy frederick gareth garrett garry garth gary gavin gene geoff geoffrey gerald gerard gerry
gideon gil gilbert giles glen glenn gordon graeme graham grant greg gregg gregory griffin guy hal hamish
hank harold harrison harry harvey hector henry herb herbert herman homer horace howard hubert hugh hugo iain
ian ignatius ira irving isaac isaiah israel ivan ivor jack jackson jacob jake jamal james jared jarrod jason
jay jayden jeb jed jeff jefferson jeffery jeffrey jeh jeremiah jeremy jermaine jerome jerry jim jimmy joe
joel joey john johnnie johnny jon jonah jonas jonathan jonny joseph josh joshua josiah julian julius justin
keith ken kenneth kenny kent kevin kieran kirk kurt kyle lachlan lamar lance larry lars lawrence leland len
lenny leo leon leonard leroy les lester levi lewis liam lincoln linus lionel lloyd louie louis lucas luke
luther lyle lyndon mack malachi malcolm malik marc marcus mark marlon marshall martin marty marvin mason
matt matthew maurice max maxwell melvin merrick michael micheal mick mickey mike miles milo milton mitch
mitchell mitt monty morris moses murray myron nate nathan nathaniel neal ned neil nelson neville newt
nicholas nick nigel noah noel nolan norm norman oliver ollie omar orlando orrin osborne oscar oswald otis
owen paddy patrick paul percy perry pete peter phil philip phillip pierce preston quentin quincy ralph
ramsey rand randall randolph randy raphael ray raymond reg reggie reginald reid rex rhys richard rick ricky
rob robert rod roderick rodney roger roland rolf ron ronald ronnie ross roy rudolph rudy rufus rupert russ
russell rusty ryan sammy samson samuel saul scott seamus sean sebastian seth shane shaun sheldon sherman sid
silas simon sol solomon spencer spike stan stanley stefan stephen sterling steve steven stewart stu stuart
sylvester tad ted teddy terence terrance terrell terrence thaddeus theo theodore thom thomas tim timothy
titus tobias toby todd tom tommy tony travis trent trevor tristan troy ty tyler tyrone tyson ulysses vernon
vic victor vince vincent virgil wade wallace wally walt walter warren wayne wendell wes wesley wilbur
wilfred will willard william willie wilson winston woodrow woody wyatt xavier zac zach zachary zack zane
""".split()
)
_WOMEN_ENGLISH = frozenset(
    """
abby abigail ada adele adriana adrienne agnes aileen aimee alana alexandra alice alicia alison allison
alyssa amanda amber amelia amy anastasia angela angelica angelina angie anita ann anna annabel anne annette
annie antonia april ariana arianna arlene astrid audrey ava avril barbara beatrice becca becky belinda bella
bernadette bertha bess beth bethany betsy betty beverley beverly bianca billie blanche bonnie brenda bridget
britney brittany brooke caitlin caitlyn camilla camille candace candice cara carla carly carmen carol carole
caroline carolyn carrie cassandra cassie catherine cathleen cathy cecilia cecily celeste celia charlene
charlotte chelsea cheri cherie cheryl chloe christa christiana christie christina christine cindy claire
clara clare claudia colette colleen connie constance cora corinne cornelia crystal cynthia daisy danielle
daphne darlene dawn deanna deb debbie deborah debra dee deirdre delia delores denise destiny diana diane
dianne dinah dolly dolores donna dora doreen doris dorothy edie edith edna eileen elaine eleanor elena elisa
elisabeth elise eliza elizabeth ella ellen ellie eloise elsa elsie emilia emily emma enid erica erika erin
ernestine estelle esther ethel eva eve evelyn faith fay faye felicia felicity fern fiona flora florence
frances francesca freda freya gabby gabriella gabrielle gail gemma genevieve georgia georgina geraldine
germaine gertrude gigi gillian gina ginger ginny gladys glenda gloria grace greta gretchen gwen gwendolyn
gwyneth hailey hannah harriet hattie hayley hazel heather heidi helen helena henrietta hester hilary hilda
hillary holly hope huma ida ilana imelda imogen ina ingrid irene iris isabel isabella isabelle isla isobel
ivanka ivy jackie jacqueline jade jana jane janelle janet janice janine jasmine jean jeanette jeanne jeannie
jen jenna jennie jennifer jenny jess jessica jill joan joanna joanne jocelyn jodi jodie josephine josie joy
juanita judith judy julia juliana julianne julie juliet june justine kaitlin kaitlyn kamala kara karen karin
karla kate katelyn katherine kathleen kathryn kathy katie katrina katy kay kayla kaylee keira kellie
kellyanne kelsey kendra kerri kiera kimberly kirsten kirsty kitty krista kristen kristi kristin kristina
kristine kylie lacey lana lara latoya laura lauren lea leah leanne lena leona leonora leticia lexi lia libby
lila lillian lily lina linda linsey lisa liz liza lizzie lois lola lora loretta lori lorna lorraine lottie
louisa louise lucia lucille lucinda lucy luisa lydia lynda lynette lynne mabel mackenzie madeleine madeline
mae maeve maggie maisie mallory mandy mara marcia margaret margery margot marguerite maria marian marianne
marie marilyn marina marjorie marla marlene marsha martha martina mary matilda maud maura maureen mavis
maxine maya meg megan meghan melania melanie melinda melissa melody mercedes meredith mia michaela michelle
mildred millie mimi mindy minnie mira miranda miriam moira mollie molly mona monica morag muriel myra myrtle
nadia nadine nan nancy naomi natalia natalie natasha nell nellie nettie niamh nicole nicolette nikki nina
noelle nora noreen norma octavia olga olive olivia opal ophelia paige pam pamela patience patricia patsy
patti patty paula pauline pearl peggy penelope penny petra philippa phoebe phyllis piper pippa polly poppy
portia priscilla prudence queenie rachael rachel ramona rebecca regina renee reva rhoda rhonda rita roberta
robyn rochelle rosa rosalie rosalind rosalyn rosamund rose roseanne rosemary rosie rowena roxanne ruby ruth
sabrina sadie sally samantha sandra sara sarah saskia savannah scarlett selena selina serena sharon sheila
shelley shelly sherri sherry sheryl shirley sian simone sinead siobhan sofia sonia sonya sophia sophie
stacey stacie stella steph stephanie sue susan susanna susannah susie suzanne suzy sybil sylvia tabitha
tamara tammy tanya tara tasha tess tessa thea thelma theresa therese tiffany tina tonya tracey traci tricia
trina trish trisha trudy ulrika ursula valerie vanessa vera verity veronica vicki vickie vicky victoria
viola violet virginia vivien vivienne wanda wendy wilhelmina wilma winifred winnie yolanda yvette yvonne
zara zelda zoe
""".split()
)
# of continental Europe and Latin America, as English newspapers print them
_MEN_EUROPEAN = frozenset(
    """
adolfo alain alberto alejandro aleksander alexandre alexei alexey alfonso alfredo alvaro anatoly anders
andreas andrei andrej andrés andrey angelo antoine anton antonin antonio aris armando armin arnaud arne
artur arturo attila axel bashar benito bernardo bernd björn bogdan bronislaw carlo carlos césar christoph
christophe claudio clement cornel cristian cristiano dainis daniele dario davide didier diego dieter dirk
dmitri dmitry dmytro domenico eduardo emil emilio enrico enrique ernesto ernst esteban étienne evgeny fabian
fabien fabio fabrice federico felipe ferdinand fernando fidel filip filippo florent florian francesco
francisco franck franco françois franz frédéric fredrik friedrich fritz gábor gael gaston geert gennady
georg georges gerardo gerhard gianni gilberto gilles giorgio giorgos giovanni giulio giuseppe goran
guido guillaume guillermo günter gustav gustavo hans harald hassan heinrich heinz helmut hendrik henri
henrik hermann hernan hervé horst humberto ignacio igor ilya ismael istván ivo jacek jacques jakob jakub
janos janusz jaroslav javier jean-claude jean-luc jean-marc jean-michel jean-paul jean-pierre jens jerzy
jesús joachim joakim joão joaquín jochen johan johann johannes jörg jorge josé josef jozef juan jules julien
julio jürgen karel karim karl klaus konstantin konstantinos kostas kristian kristof krzysztof lajos lászló
laurent lech leonardo leonid leopoldo lorenz lorenzo luc luca luciano ludwig luigi luís luiz lukas maarten
magnus maksim manfred manuel marcel marcello marcelo marco marcos marek mariano mario marius mariusz markus
martín mateo mateusz mathias mathieu matteo matthias mauricio mauro maxim maximilian michal michel miguel
mihai mikael mikhail mikko milan miloš moritz morten nicolae nicolás niels nikola nikolai nikolaj nikos nils
norbert octavio olaf ole oleg oleh oleksandr olivier otto pablo panos paolo pascal patricio patrik paulo
pavel pavlo pawel pedro per petr petro philippe pier piero pierre pierre-yves pietro piotr predrag radovan
rafael rafal ralf ramón raúl reinhard reinhold renato rené ricardo riccardo rico roberto rodolfo rodrigo
roman ruben rudi ruslan sandro santiago santos sepp serge sergei sergey sergio serhiy silvio slobodan soren
stanislav stavros stefano steffen stéphane sven szymon tadeusz tayyip thierry thorsten timo tomás tomasz
tomislav tommaso tor torsten ulrich umberto uwe vaclav vadim valentin valentino vasily viktor vincenzo
vitaly vito vittorio vladimir vladislav volker volodymyr waldemar walther werner wilhelm willem wim wolf
wolfgang yann yannick yannis yevgeny yuri yves zbigniew zdenek zlatan zoltán zoran
""".split()
)
_WOMEN_EUROPEAN = frozenset(
    """
agata agnès agnieszka alejandra aleksandra alessandra alina amalia amélie ana anaïs angeles anja anke annika
antje antonella aurélie beata beatriz benedetta bettina birgit birgitta blanca brigitte carina carlota
carolina caterina cécile céline chantal chiara christiane cristina dagmar dalia danica daniela daria
delphine dilma dina donatella dorothea ekaterina eleni eleonora elke els elvira emanuela emmanuelle
esperanza ester eugenia eva-maria ewa federica fernanda flavia florencia françoise franziska gabriela
giorgia giovanna gisela giulia graciela guadalupe gudrun halina hanna hanne hélène helga hildegard ilaria
ilona ilse inès inés inga inge ingeborg inger ioana irina irma ivana iwona jadwiga jelena joana johanna
josefa josefina karina katarina katarzyna katerina katharina katja katrin katya krystyna laila larisa laure
leila letizia lidia lilian liliana line lisbeth lorena lucía luciana lucie ludmila lyudmila magda magdalena
malgorzata manuela marcela margarethe margarita margherita margit maría mariana marija marine marisa marisol
marit marita marta mathilde milena milica mónica monika montserrat nadezhda nadja nataliya nathalie nelly
noemi nuria oksana olena olha paola pascale patrizia paulina paz pia pilar raffaella raisa raquel renata
renate sabine sandrine ségolène silvana silvia simona soledad solveig sonja soraya stefania stefanie
svetlana sylvie tanja tatiana tatyana teresa tereza ulla ulrike ute valentina valeria valérie verena
veronika véronique viktoria violeta violetta virginie xenia ximena yekaterina yulia yuliya zofia zuzana
""".split()
)
# of the Arab world, Turkey, Iran, Africa, South Asia and the Far East
_MEN_WORLD = frozenset(
    """
abbas abdallah abdel abdelaziz abdelfattah abdul abdulaziz abdulla abdullah abdulrahman abhishek abid abiy
abu adel adil adnan agus ahmad ahmed ahmet ahsan ajay ajit akbar akhil akihito akio akira alok amadou amin
amir amit amitabh amr anand anil anwar arif arjun arun arvind asad ashish ashok ashraf asif aslam atul
avigdor ayman aziz badr bandar bashir benny bilal bilawal burak chandra chidi dalai daoud daud deepak dev
dinesh ehud emeka emre enver evo fahad fahd faisal farhad farid farooq farouk fatih fouad fuad fumio gamal
gautam ghassan goodluck gopal habib hadi hafez haider haile hakan hakeem hakim hamad hamed hamid hamza
harish haruhiko haruki hasan hashim hazem hesham hideki hideo hiroshi hisham hosni hossein hun hussain
hussein ibrahim idris imad imran imtiaz iqbal irfan isaias ishaan ismail issa jair jalal jamil jassim javad
javed jawaharlal jayant joko juma junichiro jusuf kader kamal kapil karan kareem kemal kenji khaled khalid
khalifa khalil kishore kofi koichi koji krishna kumar kwame kwasi lalit mahathir mahdi mahesh mahinda
mahmood mahmoud mahmud majid makoto mamadou mamdouh manish manmohan manohar manoj mansour marwan masahiro
masood masoud mateen mehdi mehmet meles mesut metin mir mohamed mohammad mohammed mohan mohandas mohsen
mohsin moise moon mordechai moshe mostafa moussa muammar muhammad muhammadu mukesh mukhtar mullah muqtada
murad murat musa mustafa mustapha nabil nadeem nadir najib narendra naresh nasir nasser naveen navin nawaf
nawaz nayib nikhil nitin nnamdi norodom nouri nuri nursultan olusegun omer orhan osama osman oumar ousmane
pankaj parag pervez prabowo prakash pramod pranab prasad prashant praveen pravin prem qasim qassem rafik
rafiq raghuram rahm rahul raj rajan rajat rajendra rajesh rajiv rakesh ram ramadan raman ramesh rami ramin
ramzan ranil ranjit rashad rashed rashid ratan ravi recep reza riad riaz rishi riyad rohan rohit ryu saad
sabri saddam sadiq saeed saif sajid salah salahuddin saleem saleh salem salim salman salva samer sami samir
sandeep sanjay sanjeev santosh satish satoshi satya saud sayed selim semyon serdar shafiq shah shahid
shankar sharad shashi shaukat shavkat shehbaz sheikh shekhar shigeru shimon shinji shinzo siddharth slim
sohail sonny srinivas sudhir suleiman süleyman sultan sunil suresh sushil syed taha tahir takashi takeshi
talal tariq tarun tedros thabo thaksin thein tsai tunde uday uhuru umar usman varun vijay vikas vikram vinay
vinod vishal vivek wael waleed walid waqar wasim wassim yahya yair yasar yaser yash yasin yasser yigal
yitzhak yoav yossi yousef youssef yousuf yukio yunus yusuf zafar zahid zaid zakaria zaki zayed zia ziad
zubair zulfikar
""".split()
)
_WOMEN_WORLD = frozenset(
    """
abeba aicha aisha aishwarya akiko aliya amal amany amina aminata amrita ananya anjali anju anuradha aparna
arundhati asha asma asmaa aung aya ayesha ayşe azadeh aziza banu begum benazir bushra chandrika chimamanda
chitra deepa deepika devi divya ebru elham emi esra farah fariba farida fatima fatma fatou fatoumata fauzia
fawzia funmi gauri geeta ghada ghislaine habiba hala hana hanan haruka hasina hatice heba hema hiroko houda
huda iman indira indra indrani isha jamila jyoti kalpana kaori karima kavita khadija khaleda kumari kyoko
lakshmi lalita lata latifa leyla lubna madhuri malala malika mamata manal manisha mariam mariko maryam meena
meenakshi meera megawati mehbooba michiko midori mina mouna nadira nafisa nahid naima nana nandini nargis
nasreen nasrin nawal neelam neha ngozi nirmala nisha nita noriko noura nur padma parvati parveen pooja
preeti priti priya priyanka rabia radhika rania rasha rashida razia reem rehana reiko rekha renu reshma
rihanna rima ritu roya ruchi rukhsana safiya sahar saida salma samar samia samina samira sana sangeeta sania
saroj seema shabana shabnam shahida shakila shanti shazia sheikha shilpa shirin shobha shreya shweta smriti
sneha sonali sri sujata sunita supriya sushila sushma suu swati tahira tahmina tansu tomoko uma urmila usha
vandana vidya vijaya wafa wangari yasmeen yasmin yasmine yingluck yoko yoshiko yui yukari yukiko yumi yumiko
yuriko roza zahra zainab zakia zarina zeinab zeynep
""".split()
)

MEN = _MEN_ENGLISH | _MEN_EUROPEAN | _MEN_WORLD
WOMEN = _WOMEN_ENGLISH | _WOMEN_EUROPEAN | _WOMEN_WORLD
# short forms -> the names they are short for, where one does not begin like the other
SHORT_NAMES = dict(
    pair.split("=")
    for pair in """
    abby=abigail al=albert andy=andrew barb=barbara becky=rebecca bernie=bernard bert=albert
    beth=elizabeth betty=elizabeth bill=william billy=william bob=robert bobby=robert cathy=catherine
    charlie=charles chuck=charles cindy=cynthia debbie=deborah deb=deborah dick=richard don=donald
    ed=edward eddie=edward ted=edward frank=francis gerry=gerald jerry=gerald hank=henry harry=henry
    jack=john jake=jacob jeff=jeffrey jenny=jennifer jim=james jimmy=james joe=joseph johnny=john
    kate=katherine kathy=kathleen ken=kenneth kenny=kenneth larry=lawrence liz=elizabeth maggie=margaret
    meg=margaret mike=michael mickey=michael ned=edward newt=newton nick=nicholas peggy=margaret
    phil=philip rick=richard ricky=richard rob=robert ron=ronald sandy=sandra sue=susan steve=steven
    stan=stanley terry=terence tom=thomas tommy=thomas tony=anthony vicky=victoria will=william
    wes=wesley
    """.split()
)
# given to both often enough that the name says nothing
EITHER = frozenset(
    """
adrian alex alexis ali amari andrea angel ariel ashley avery bailey blair blake bobbie brook cameron carey
carmel casey chris corey courtney dakota dana daryl devon dominique drew eden ellis emerson frankie gabriel
george harper hayden hunter jaime jamie jan jaya jesse jessie jo jody jordan joyce jude kai keiko kelly
kendall kerry kim kiran kit kris laurence laurie lee leigh leslie lindsay lindsey logan loren lou lynn
madison marion mel michele morgan nicky nicola noor pat patrice peyton phoenix quinn raja reese remy rene
riley robbie robin romana rory rosario rowan sam sandy sasha shannon shawn shelby sidney skyler stacy stevie
sydney taylor terry toni tracy val valery vivian whitney yuki
""".split()
)

# Korean, Chinese and Vietnamese family names that stand first: "Kim Jong-un" is Mr. Kim
FAMILY_FIRST = frozenset(
    """
ahn bae baek ban byun cha chae chang cheong cho choe choi chon choo chun chung eom gong gu ha hahn ham han
heo hong huh hwang hyun jang jeon jeong ji jin jo joo ju jung kang ki kim ko koo kwak kwon lee lim ma min
moon myung na nam noh oh paik pak park pyo ri roh ryu seo seok seol seong shin sim sin so sohn son song suh
sung woo yang yeo yi yim yoo yoon yun bai bo cai cao chai chan chau chen cheng cheung chiang chou chow dai
deng ding dong du fan fang feng fu gao ge geng guan guo hao he hou hu hua huang jia jiang jiao kong lai lam
lau leung li lian liang liao lin liu long lou lu lui luo lv mao mei meng mo ng ni ning ou pan pei peng qi
qian qiao qin qiu qu ren rong ruan shao shen sheng shi shu sun tan tang tao tian tsai tsang tse tsui wan
wang wei wen weng wong wu xi xia xiang xiao xie xiong xu xue yan yao ye yeung yin ying yu yuan yue yung zang
zeng zha zhai zhan zhang zhao zheng zhong zhou zhu zhuang zou bui dang dao dinh doan duong ho hoang huynh le
luong ly mai ngo nguyen nong pham phan phung quach ta thich to ton tran trinh truong tu vo vu vuong
""".split()
)

# who are named together: "Newlyweds Ann Roe and Tom Lee"
PAIRS = frozenset("newlyweds twins brothers sisters siblings cousins parents residents".split())
