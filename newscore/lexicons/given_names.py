"""Given names by the gender most of their bearers have, and family names that stand first."""

from __future__ import annotations

SOURCE = "own compilation"

# in English, Irish, Scottish and Welsh use
_MEN_ENGLISH = """
aaron abe abel abraham adam adrian aidan al alan alastair albert alec alex alexander alf alfie alfred
alistair allan allen alvin amos andre andrew andy angus anthony antony archie arnold art arthur asa ashton
austin barack barney barry bart basil ben benedict benjamin benji bernard bernie bert bill billy bob bobby
boris brad bradley brandon brendan brent bret brett brian brock bruce bruno bryan bryce bryn buddy byron
caleb callum calvin cameron carl carlton cary casper cecil cedric chad charles charlie chester chip chris
christian christopher chuck clarence clark claude clay clayton cliff clifford clint clinton clive clyde cody
colin connor conor corey cornelius cory craig curt curtis cyril cyrus damian damon dan daniel danny darrell
darren darryl dave david dean declan denis dennis denny derek dermot derrick desmond devin devon dexter dick
dominic don donald donnie donny doug douglas drew duane dudley duncan dustin dwayne dwight dylan eamonn earl
ed eddie edgar edmund edward edwin eli elias elijah elliot elliott ellis elmer elon elton emmanuel emmett
enda eoin eric erik ernest ernie ethan eugene euan evan everett ewan ezra felix fergus finn fletcher floyd
forrest francis frank frankie franklin fred freddie freddy frederick gabriel gareth garrett garry garth gary
gavin gene geoff geoffrey george gerald gerard gerry gideon gil gilbert giles glen glenn gordon graeme
graham grant greg gregg gregory griffin guy hal hamish hank harold harrison harry harvey hector henry herb
herbert herman homer horace howard hubert hugh hugo hunter iain ian ignatius ira irving isaac isaiah israel
ivan ivor jack jackson jacob jake jamal james jamie jared jarrod jason jay jayden jeb jed jeff jefferson
jeffery jeffrey jeh jeremiah jeremy jermaine jerome jerry jesse jim jimmy joe joel joey john johnny johnnie
jon jonah jonas jonathan jonny jordan joseph josh joshua josiah jude julian julius justin keith ken kendall
kenneth kenny kent kevin kieran kirk kit kurt kyle lachlan lamar lance larry lars laurence lawrence lee
leigh leland len lenny leo leon leonard leroy les leslie lester levi lewis liam lincoln linus lionel lloyd
logan lou louie louis lucas luke luther lyle lyndon mack malachi malcolm malik marc marcus mark marlon
marshall martin marty marvin mason matt matthew maurice max maxwell mel melvin merrick michael mick mickey
micheal mike miles milo milton mitch mitchell mitt monty morgan morris moses murray myron nate nathan
nathaniel neal ned neil nelson neville newt nicholas nick nicky nigel noah noel nolan norm norman oliver
ollie omar orlando orrin oscar osborne oswald otis owen paddy pat patrick paul percy perry pete peter phil
philip phillip pierce preston quentin quincy quinn ralph ramsey rand randall randolph randy raphael ray
raymond reese reg reggie reginald reid rex rhys richard rick ricky rob robbie robert robin rod roderick
rodney roger roland rolf ron ronald ronnie rory ross rowan roy rudolph rudy rufus rupert russ russell rusty
ryan sam sammy samson samuel saul scott seamus sean sebastian seth shane shaun shawn sheldon sherman sid
sidney silas simon sol solomon spencer spike stan stanley stefan stephen sterling steve steven stewart stu
stuart sylvester tad ted teddy terence terrance terrell terrence terry thaddeus theo theodore thom thomas
tim timothy titus tobias toby todd tom tommy tony travis trent trevor tristan troy ty tyler tyrone tyson
ulysses vernon vic victor vince vincent virgil wade wallace wally walt walter warren wayne wendell wes
wesley wilbur wilfred will willard william willie wilson winston woodrow woody wyatt xavier zac zach zachary
zack zane
"""
_WOMEN_ENGLISH = """
abby abigail ada adele adriana adrienne agnes aileen aimee alana alexandra alexis alice alicia alison
allison alyssa amanda amber amelia amy anastasia andrea angela angelica angelina angie anita ann anna
annabel anne annette annie antonia april ariana arianna arlene ashley astrid audrey ava avril barbara
beatrice becca becky belinda bella bernadette bertha bess beth bethany betsy betty beverley beverly bianca
billie blair blanche bonnie brenda bridget britney brittany brooke caitlin caitlyn camilla camille candace
candice cara carla carly carmel carmen carol carole caroline carolyn carrie cassandra cassie catherine
cathleen cathy cecilia cecily celeste celia charlene charlotte chelsea cheri cherie cheryl chloe christa
christiana christie christina christine cindy claire clara clare claudia colette colleen connie constance
cora corinne cornelia courtney crystal cynthia daisy dana danielle daphne darlene dawn deanna deb debbie
deborah debra dee deirdre delia delores denise destiny diana diane dianne dinah dolly dolores donna dora
doreen doris dorothy edie edith edna eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella
ellen ellie eloise elsa elsie emilia emily emma enid erica erika erin ernestine estelle esther ethel eva eve
evelyn faith fay faye felicia felicity fern fiona flora florence frances francesca freda freya gabby
gabriella gabrielle gail gemma genevieve georgia georgina geraldine germaine gertrude gigi gillian gina
ginger ginny gladys glenda gloria grace greta gretchen gwen gwendolyn gwyneth hailey hannah harriet hattie
hayley hazel heather heidi helen helena henrietta hester hilary hilda hillary holly hope huma ida ilana
imelda imogen ina ingrid irene iris isabel isabella isabelle isla isobel ivanka ivy jackie jacqueline jade
jan jana jane janelle janet janice janine jasmine jean jeanette jeanne jeannie jen jenna jennie jennifer
jenny jess jessica jessie jill jo joan joanna joanne jocelyn jodi jodie jody josephine josie joy joyce
juanita judith judy julia juliana julianne julie juliet june justine kaitlin kaitlyn kamala kara karen karin
karla kate katelyn katherine kathleen kathryn kathy katie katrina katy kay kayla kaylee keira kellie
kellyanne kelsey kendra kerri kerry kiera kim kimberly kirsten kirsty kitty krista kristen kristi kristin
kristina kristine kylie lacey lana lara latoya laura lauren laurie lea leah leanne lena leona leonora
leticia lexi lia libby lila lillian lily lina linda lindsey linsey lisa liz liza lizzie lois lola lora
loretta lori lorna lorraine lottie louisa louise lucia lucille lucinda lucy luisa lydia lynda lynette lynn
lynne mabel mackenzie madeleine madeline madison mae maeve maggie maisie mallory mandy mara marcia margaret
margery margot marguerite maria marian marianne marie marilyn marina marjorie marla marlene marsha martha
martina mary matilda maud maura maureen mavis maxine maya meg megan meghan melanie melania melinda melissa
melody mercedes meredith mia michaela michele michelle mildred millie mimi mindy minnie mira miranda miriam
moira mollie molly mona monica morag muriel myra myrtle nadia nadine nan nancy naomi natalia natalie natasha
nell nellie nettie niamh nicola nicole nicolette nikki nina noelle nora noreen norma octavia olga olive
olivia opal ophelia paige pam pamela patience patrice patricia patsy patti patty paula pauline pearl peggy
penelope penny petra philippa phoebe phyllis pippa piper polly poppy portia priscilla prudence queenie
rachel rachael ramona rebecca regina renee reva rhoda rhonda rita roberta robyn rochelle rosa rosalie
rosalind rosalyn rosamund rose roseanne rosemary rosie rowena roxanne ruby ruth sabrina sadie sally samantha
sandra sandy sara sarah sasha saskia savannah scarlett selena selina serena shannon sharon sheila shelby
shelley shelly sherri sherry sheryl shirley sian simone sinead siobhan sofia sonia sonya sophia sophie
stacey stacie stacy stella steph stephanie sue susan susanna susannah susie suzanne suzy sybil sylvia
tabitha tamara tammy tanya tara tasha taylor tess tessa thea thelma theresa therese tiffany tina toni tonya
tracey traci tracy tricia trina trish trisha trudy ulrika ursula valerie vanessa vera verity veronica vicki
vickie vicky victoria viola violet virginia vivian vivien vivienne wanda wendy whitney wilhelmina wilma
winifred winnie yolanda yvette yvonne zara zelda zoe
"""
# of continental Europe and Latin America, as English newspapers print them
_MEN_EUROPEAN = """
abelardo achim adolfo agustin agustín aitor alain alberto alejandro aleksandar aleksander aleksandr aleksei
alexandre alexandros alexei alexey alexis alfonso alfredo alois álvaro alvaro ambrose anatoly anders andreas
andrei andrej andres andrés andrey andriy andrzej angelo ansgar antoine anton antonin antonio antónio aris
armando armin arnaud arne arseniy arturo artur attila axel bartolomeo bashar bastian benito benoit benoît
bernardo bernd bertrand björn bjorn bogdan bohdan boyko branko bronislaw carles carlo carlos carsten cesar
césar christoph christophe christos claudio claus clemens clement cornel cristian cristiano cristobal
cyrille dainis daniele dario davide denys didier diego dieter dietmar dimitar dimitri dimitris dirk dmitri
dmitriy dmitry dmytro domenico donatien dragan edin edouard eduard eduardo egon emil emiliano emilio
emmanuel ennio enrico enrique ernesto ernst esteban etienne étienne evangelos evgeny ewald fabian fabien
fabio fabrice federico felipe ferdinand ferenc fernando fidel filip filippo florent florian francesco
francisco franck franco francois françois frans franz frederic frédéric fredrik friedrich fritz gabor gábor
gaetano gael gaston gennady georg georges georgi georgios gerhard gerardo germain germán geert gianluca
gianni giancarlo gilles gilberto giorgio giorgos giovanni giuliano giulio giuseppe goran gottfried grzegorz
guido guillaume guillermo gunnar gunter günter gunther gustav gustavo gyorgy györgy hans harald hassan heiko
heinrich heinz helge helmut hendrik henri henrik henrique herbert hermann hernan hervé herve horst hristo
humberto igor ignacio ilya imre ingmar ioan ion ionut ismael istvan istván ivo jaap jacek jacques jaime
jakob jakub janez janos jános janusz jaroslav jaroslaw javier jean-claude jean-luc jean-marc jean-marie
jean-michel jean-paul jean-pierre jens jerzy jesus jesús jiri joachim joakim joao joão joaquin joaquín
jochen johan johann johannes jorg jörg jorge jorgen jørgen josé jose josef josep joseba joost jozef juan
juergen juha julen jules julien julio jurgen jürgen jussi kaspar karel karim karl karsten kaspars kazimierz
klaus klemens knut konrad konstantin konstantinos kostas kristian kristof krzysztof lajos laszlo lászló
laurent lech lennart leonardo leonid leopold leopoldo lorenz lorenzo loic luc luca lucien luciano ludovic
ludwig luigi luis luís luiz lukas lukasz maarten magnus maksim manfred manuel marcel marcelo marcello marcin
marcio marco marcos marek mariano mario marius mariusz markus martín martin mateo mateusz mathias mathieu
mats matteo matthias mattias mauricio mauro maxim maxime maximilian michal michał michel michele miguel
mihai mihail mikael mikhail mikheil mikko miklos milan milos miloš miro miroslav mladen moritz morten nestor
nicola nicolas nicolás nicolae niels nikola nikolai nikolaj nikolaos nikolas nikolay nikos nils norbert
octavio olaf olav ole oleg oleh oleksandr oleksiy olivier ólafur orban osvaldo oswaldo otto pablo panos
paolo pascal pasquale patrice patricio patrik paulo pavel pavlo pawel pedro per petr petras petro petter
petteri philippe pier pierluigi piero pierre pierre-yves pietro piotr pierpaolo poul predrag radek radoslaw
radovan rafael rafal raffaele raimund rainer ralf ramon ramón raul raúl reinhard reinhold rené rene renato
renaud ricardo riccardo rico roberto robrecht rodolfo rodrigo roman romano romain romeo rosario ruben rubén
rudi rui ruslan sandro santiago santos sauli sebastien sébastien sepp serge sergei sergej sergey sergi
sergio serhiy sigmar silvio slavko slobodan soren søren stanislav stanislas stanislaw stavros stefano
stephane stéphane steffen sven svein szymon tadeusz taavi tarmo tayyip teodor thierry thorsten tibor timo
timofey timur toma tomas tomás tomasz tomaž tomislav tommaso toomas torben tor torsten traian ueli uli
ulrich umberto urs uwe vaclav václav vadim valdis valentin valentino valery valeriy vasily vasyl venizelos
viktor vincenzo vitali vitaly vito vittorio vitor vladimir vladislav volker volodymyr vuk vyacheslav
waldemar walther werner wilhelm willem wim winfried wladyslaw wlodzimierz wolf wolfgang wouter yann yannick
yanis yannis yevgeny yuri yuriy yves zbigniew zdenek zeljko zlatan zoltan zoltán zoran
"""
_WOMEN_EUROPEAN = """
ada adriana agata agnieszka agnès agnes aina ainhoa aleksandra alejandra alessandra aleida alina aline
alenka amalia amélie amparo ana anabel anaïs andrée aneta angela angeles angélique anja anke annalena
annegret anneliese annelies annika antje antonella antonina anouk arancha assunta astrid aude aurelia
aurélie aurore barbora beata beatriz beate belén benedetta berit bettina birgit birgitta birgitte blanca
bogdana bożena brigitta brigitte carina carlota carme carolina caterina catarina cecile cécile cécilia
céline celine chiara chantal christiane cinzia clémence clementine concha conchita consuelo cornelia
cristina dagmar dalia danica daniela daria delphine dilma dina dolors donatella doris dominique dorota
dorothea dunja ebba edyta ekaterina elsbeth elena eleni eleonora elfriede elina eliane élisabeth elke els
elvira emanuela emmanuelle erna ester estela esperanza eugenia eva-maria ewa federica fernanda flavia
florencia franziska françoise francoise frauke frederica frédérique gabriela gerda gesine giada gisela
giorgia giovanna giulia giuliana graciela grazia guadalupe gudrun halina hanna hanne hedwig hélène helene
helga helle henriette hermine hildegard ilaria ilona ilse inès ines inés inga inge ingeborg inger inmaculada
ioana irina irma isabela iva ivana iwona jadranka jadwiga janina jelena jeannine jimena joana johanna
jolanta josefa josefina josephine julija jutta kaia kaja kajsa karina karola karoline katalin katarina
katarzyna katerina kateryna katharina katja katrin katya kersti kinga kirsi klára klara kolinda krisztina
krystyna laila laima larisa laure laurence leila leire leni letizia lidia liesbeth liina liisa liliana
lilian line lisbeth liudmila loes lorena lotte luciana lucie lucía ludmila ludmilla luz lyudmila mafalda
magali magda magdalena maite maja malgorzata manuela marcela mareike maren margarethe margarita margherita
margit margrethe mariana mariann maría mariangela maria-teresa marija mariella marijke marine marion marisa
marisol marit marita marta marthe mathilde matilde maud mayte mechthild mercè mette micheline milena milica
mireia mirjam mirjana mónica monika montserrat mylène nadège nadezhda nadja najat natacha natalija nataliya
nathalie nelly neus nicoletta nieves nine noemi nuria núria odile oksana olena olha ornella pascale patrizia
paulina paola paz petronella pia pilar pernilla raffaella ragnhild raisa raquel renata renate rocío romana
romina rosalía rosario roswitha ruta sabine sandrine sanna sara-lena sanja ségolène segolene silke silja
silvana silvia simona simonetta siri sirpa slavica snežana soledad solveig sonja soraya stefania stefanie
svetlana sviatlana sylvie sylvia tanja tarja tatiana tatjana tatyana teresa tereza theodora tiziana trine
ulla ulrike ursel ute valentina valérie valeria valeriya vesna véra verena véronique veronika veronique
viktoria viktoriya vigdis violeta violetta virginie viviane waltraud wiebke xenia ximena yekaterina yolande
yulia yuliya zita zofia zsuzsanna zuzana
"""
# of the Arab world, Turkey, Iran, Africa, South Asia and the Far East
_MEN_WORLD = """
abbas abdallah abdel abdelaziz abdelfattah abdul abdulaziz abdulla abdullah abdulrahman abdurrahman abhishek
abid abiy abu ade adel adnan adewale adil aditya adolphe agus ahmad ahmed ahmet ahsan ajay ajit akbar akash
akeem akhil akihito akio akira akshay alaa alassane alhaji ali aliko alok amadou amar amartya ameen amin
amir amit amitabh amr anand anil anis ankit anupam anwar aqeel arash arif arjun arun arvind asad ashish
ashok ashraf asif aslam atiku atul avigdor avraham ayman ayub aziz azmi babatunde babu badr baharuddin
bakhtiar bandar barham bashir bassam benazir benyamin bezalel benny bhupesh bilal bilawal binali binyamin
benjamín bola boubacar bülent bulent burak chandra chandrababu chen chidi chinedu cyril daisuke dalai daoud
daud deepak dev devendra dhruv dinesh dipak djibril donald ebrahim ehud ekrem elyas emeka emomali emre enver
erdem ergun evo eyad fadi fahad fahd faisal faiz fakhri farhad farid farouk farooq farrukh fatih fawad fayez
fazal femi feroz firas fouad fuad fumio gamal gautam gebran ghassan girish giorgi gopal goodluck govind
gulab gurbanguly habib hadi hafez hafiz haider haile hakan hakeem hakim hamad hamdi hamed hamid hamza
haruhiko haruki harish harsh hasan hashim hassan hassanal hastings haydar hazem hemant hesham hideki hideo
hiroshi hirokazu hisham hosni hossam hossein houari hugo hun hussain hussein ibrahim idris idriss iftikhar
ikram ilham ilyas imad imran imtiaz iqbal irfan isaias ishaan ishaq ismail ismaïl issa itamar jaber jabir
jacob jagdish jahangir jair jalal jamaat jamil jamshid jassim javad javed jawaharlal jawed jay jayant
jitendra jokowi joko juma junaid junichi junichiro jusuf kabir kader kais kalyan kamal kamil kapil karan
karim kareem kassym-jomart kazuo kazuhiro kei keisuke kemal kenji kenta kenzaburo khaled khalid khalifa
khalil khalifah kiran kishore koichi koji kofi kostadin krishna kumar kunal kwame kwasi lakshman lalit
lamine laurent-désiré li macky mahathir mahdi mahendra mahesh mahinda mahmood mahmoud mahmud maithripala
majid makoto malik mamadou mamdouh mamoun mangosuthu manish manmohan manohar manoj mansour marouane marwan
masahiro masaaki masaki masato masood masoud mateen mauro mehdi mehmet meles mesut metin milind minoru mir
mizanur moeen mohamed mohammad mohammed mohan mohandas mohsen mohsin moise moktar mohit moncef moon
mordechai moshe mostafa mourad moussa muammar muhammad muhammadu mukesh mukhtar mulayam mullah murad murat
musa mustafa mustapha muqtada mwai myo nabil nadeem nadir naftali naguib najib namik narendra naresh nasir
nasser naveen navin nawaf nawaz nayib necmettin nicéphore nikhil nitin nizar nnamdi noor norodom nouri nuri
nurlan nursultan obaid olusegun omer omar omran orhan osama osamu osman oumar ousmane pankaj parag param
paresh parvez pawan pervez piyush prabowo prachanda prakash pramod pranab prashant prasad pratap praveen
pravin prem qais qasim qassem rabindranath radhakrishnan rafik rafiq rahm raghuram rahul raila raj raja
rajan rajat rajendra rajesh rajiv rajnath rakesh ram ramadan raman ramesh rami ramin ramzan ranil ranjit
rashad rashid rashed ratan ravi recep reza riad riyad riaz rishi robert rodrigo rohan rohit roza ryota ryu
saad sabri saddam sadiq saeed saif sajid sajjad salah salahuddin saleem saleh salem salim salman salva samer
sami samir sandeep sanjay sanjeev santosh sarath satish satoshi satya saud saurabh sayed sayyid sefer
selahattin selim semyon serdar serzh sevket shafiq shah shahbaz shahid shahin shaikh shankar sharad shashi
shaukat shavkat sheikh shehbaz shekhar shigeru shimon shinji shinzo shoaib shuja siddharth sidi sirajuddin
slim sohail somchai sonny soumaïla srinivas subhas subrahmanyam sudhir suga suhail sujit suleiman süleyman
suleyman sultan sunil sundar suresh surya sushil susilo syed taha tahir takashi takeo takeshi taku talal
tamim taner tariq taro tarun tatsuya tawfiq tayyab tedros thabo thabiso thaksin thein toshihiro toshiro
toshiyuki tsai tsutomu tunde turgut uday uddhav uhuru ujjal umar umaro umesh usman vajpayee varun venkat
vijay vikas vikram vikrant vinay vinod viraj vishal vivek waheed wahid waleed walid waqar wasim wael wassim
yahya yair yasar yaser yash yashwant yasin yasser yasuhiro yasuo yaw yehia yigal yitzhak yoav yogi yoichi
yoon yoram yoshihide yoshihiko yoshiro yossi yosuke youssef yousef yousuf yukio yuki yunus yusuf yutaka
zafar zahid zaid zaki zakaria zakir zayed zeyad ziad zia zine zoheir zubair zulfikar ziyad
"""
_WOMEN_WORLD = """
aadhya aarti abeba abena adaeze adila adwoa afsaneh aicha aisha aishwarya akiko akshata alaya aliya amal
amany amara amina aminata amna amrita ananya anisa anita anjali anju ankita anousheh anuradha aparna apsara
arundhati asha asma asmaa atsuko atifete aung ayaan ayako aya ayesha ayşe ayse azadeh aziza azra bana banu
bahar barkha beena begum benazir berivan bhavna bushra buthaina chandrika chanda chiaki chika chimamanda
chitra chizuko deepa deepika devi devika dilnoza dina dipika divya ebru elif elham emine emi eriko esra
fadila fairuz falguni farah farahnaz fariba farida faten fatima fatma fatmata fatou fatoumata fauzia fawzia
folake fozia funmi gauri geeta ghada ghislaine gita golnaz graça gulnara habiba hadiya hafsa hafsat hala
halima hana hanako hanan hansa haruka haruko hasina hatice hawa hayat hayfa heba hema hemlata hina hind
hiroko hitomi houda huda humaira ibtisam ikram ikuko iman indira indra inaam indrani intisar isha isatou
izumi jalila jamila jaya jayalalitha jayanti jyoti kalpana kamini kanako kangana kaori karima kavita kaveri
keiko khadija khaleda khadra khushboo kiran kumiko kumari kyoko lakshmi lalita lamia lata latifa leila leyla
liya loubna lubna madhu madhuri mai maha maki malala malika mamata mamta manal manisha mariam mariko mariama
masako masuma maryam mayawati mayumi meena meenakshi meera megawati mehbooba mehwish meryem michiko midori
mina miriam miyuki mona mouna mrinal munira nadia nadira naeema nafisa nagwa nahid naima najla namrata nana
nandini naomi narges nargis nasreen nasrin nawal nazanin nazia neelam neha ngozi niloufar nimco nirmala
nisha nita nivedita nkosazana noor noriko nouf noura nur nurul nuzhat olufunke omobola padma padmini parveen
parvati pooja prachi pratibha preeti priti prithika priya priyanka puja rabia rachida radhika rafiah rahma
raja rania rasha rashida razia reem rehana reiko rekha ren renu reshma rihanna rima risa ritu rola roya roza
ruchi rukhsana rula rupa ruqayya sabah sachiko sadaf safiya sahar saida sakiko sakura salma samar samia
samina samira sana sanae sanaa sangeeta sania sanna saroj savitri sayaka sayeeda seema shabana shabnam
shafaq shahida shahla shaima shaista shakila shanta shanti sharmeen sharmila shazia sheema sheikha shereen
shilpa shiori shirin shobha shoko shreya shruti shubhra shweta siham sima simin sirin sita smita smriti
sneha soha sonali soumaya sri stuti sudha sujata sumaya sumitra sunita supriya sushila sushma suu suzuki
swara swati tabassum tahira tahmina takako tamaki tansu tahani tawakkol tomoko tsering uma umm urmila usha
vandana vasundhara vidya vijaya vineeta wafa wangari waris winnie xiomara yasmeen yasmin yasmine yingluck
yoko yoshiko yui yuka yukari yukiko yumi yumiko yuriko zahra zaha zainab zakia zarina zeinab zeynep zubeida
zuhal zulaikha
"""

MEN = frozenset((_MEN_ENGLISH + _MEN_EUROPEAN + _MEN_WORLD).split())
WOMEN = frozenset((_WOMEN_ENGLISH + _WOMEN_EUROPEAN + _WOMEN_WORLD).split())
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
george hayden harper hunter jaime jamie jan jaya jesse jessie jo jody jordan joyce jude kai keiko kelly
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
