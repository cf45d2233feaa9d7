# lexicons/casualties/cues.lex: words that say that somebody was killed, injured, missing, detained, displaced, kidnapped, rescued or infected
@class    casualty-cue
@licence  CC0-1.0
@source   written for knipsel, from the lists of its prototype
@homonyms
@fields   role: killed injured missing detained displaced kidnapped rescued infected victims
@fields   frame: participle subject object noun event attributive toll
@fields   with: <text>
@fields   natural: <flag>
@fields   strict: <flag>
@fields   flight: <flag>

# participle: the victim is its subject, with zijn, worden, raken, komen; its object with hebben.
# subject, object: a finite verb whose subject, or object, is the victim. noun: counted itself.
# with: one of these words must stand near. natural: a death that counts only in an article about
# violence or an accident.
# strict: said of things as well: counts with people only.
# flight: may be a flight from the police: counts for several people, who are no suspects.
# event: the victim stands behind van or op. attributive: before the victim. toll: before the number.

# killed, participle
afgeslacht  role=killed frame=participle strict
bezweken  role=killed frame=participle natural
de dood ingejaagd  role=killed frame=participle
dood  role=killed frame=participle natural strict
dood aangetroffen  role=killed frame=participle
dood gevonden  role=killed frame=participle
dood teruggevonden  role=killed frame=participle
doodgebeten  role=killed frame=participle
doodgebloed  role=killed frame=participle
doodgeknuppeld  role=killed frame=participle
doodgemarteld  role=killed frame=participle
doodgereden  role=killed frame=participle
doodgeschopt  role=killed frame=participle
doodgeschoten  role=killed frame=participle
doodgeslagen  role=killed frame=participle
doodgestoken  role=killed frame=participle
doodgetrapt  role=killed frame=participle
doodgevallen  role=killed frame=participle
doodgevroren  role=killed frame=participle strict
gedood  role=killed frame=participle
gefusilleerd  role=killed frame=participle
geguillotineerd  role=killed frame=participle
gekruisigd  role=killed frame=participle
geliquideerd  role=killed frame=participle strict
gelyncht  role=killed frame=participle
gesneuveld  role=killed frame=participle strict
gestenigd  role=killed frame=participle
gestikt  role=killed frame=participle strict
gestorven  role=killed frame=participle natural
gewurgd  role=killed frame=participle
geëlektrocuteerd  role=killed frame=participle
geëxecuteerd  role=killed frame=participle
levenloos aangetroffen  role=killed frame=participle
levenloos teruggevonden  role=killed frame=participle
neergeknald  role=killed frame=participle
neergemaaid  role=killed frame=participle
neergeschoten  role=killed frame=participle
om het leven  role=killed frame=participle
om het leven gebracht  role=killed frame=participle
om het leven gekomen  role=killed frame=participle
omgebracht  role=killed frame=participle
omgekomen  role=killed frame=participle
onthoofd  role=killed frame=participle
op slag dood  role=killed frame=participle
opgehangen  role=killed frame=participle strict
overleden  role=killed frame=participle natural
ter dood gebracht  role=killed frame=participle
terechtgesteld  role=killed frame=participle
uitgemoord  role=killed frame=participle strict
verbrand  role=killed frame=participle strict
verdronken  role=killed frame=participle strict
vergast  role=killed frame=participle
vergiftigd  role=killed frame=participle strict
vermoord  role=killed frame=participle
verongelukt  role=killed frame=participle strict
voor het vuurpeloton gebracht  role=killed frame=participle

# killed, subject
bezweek  role=killed frame=subject natural
bezweken  role=killed frame=subject natural
bezwijken  role=killed frame=subject natural
bezwijkt  role=killed frame=subject natural
doodbloedde  role=killed frame=subject
doodbloedden  role=killed frame=subject
doodbloeden  role=killed frame=subject
doodbloedt  role=killed frame=subject
doodvriest  role=killed frame=subject
doodvriezen  role=killed frame=subject
doodvroor  role=killed frame=subject
doodvroren  role=killed frame=subject
omkomen  role=killed frame=subject
omkomt  role=killed frame=subject
omkwam  role=killed frame=subject
omkwamen  role=killed frame=subject
overleden  role=killed frame=subject natural
overleed  role=killed frame=subject natural
overlijden  role=killed frame=subject natural
overlijdt  role=killed frame=subject natural
sneuvelde  role=killed frame=subject strict
sneuvelden  role=killed frame=subject strict
sneuvelen  role=killed frame=subject strict
sneuvelt  role=killed frame=subject strict
sterft  role=killed frame=subject natural
sterven  role=killed frame=subject natural
stierf  role=killed frame=subject natural
stierven  role=killed frame=subject natural
stikken  role=killed frame=subject strict
stikt  role=killed frame=subject strict
stikte  role=killed frame=subject strict
stikten  role=killed frame=subject strict
verdrinken  role=killed frame=subject strict
verdrinkt  role=killed frame=subject strict
verdronk  role=killed frame=subject strict
verdronken  role=killed frame=subject strict
verongelukken  role=killed frame=subject strict
verongelukt  role=killed frame=subject strict
verongelukte  role=killed frame=subject strict
verongelukten  role=killed frame=subject strict

# killed, object
afslacht  role=killed frame=object strict
afslachten  role=killed frame=object strict
afslachtte  role=killed frame=object strict
afslachtten  role=killed frame=object strict
doden  role=killed frame=object
doodbeet  role=killed frame=object
doodbeten  role=killed frame=object
doodbijt  role=killed frame=object
doodbijten  role=killed frame=object
doodde  role=killed frame=object
doodden  role=killed frame=object
doodknuppelde  role=killed frame=object
doodknuppelden  role=killed frame=object
doodknuppelen  role=killed frame=object
doodmartelde  role=killed frame=object
doodmartelden  role=killed frame=object
doodmartelen  role=killed frame=object
doodmartelt  role=killed frame=object
doodreden  role=killed frame=object
doodreed  role=killed frame=object
doodrijden  role=killed frame=object
doodrijdt  role=killed frame=object
doodschiet  role=killed frame=object
doodschieten  role=killed frame=object
doodschoot  role=killed frame=object
doodschoppen  role=killed frame=object
doodschopt  role=killed frame=object
doodschopte  role=killed frame=object
doodschopten  role=killed frame=object
doodschoten  role=killed frame=object
doodslaan  role=killed frame=object
doodslaat  role=killed frame=object
doodsloeg  role=killed frame=object
doodsloegen  role=killed frame=object
doodstak  role=killed frame=object
doodstaken  role=killed frame=object
doodsteekt  role=killed frame=object
doodsteken  role=killed frame=object
doodt  role=killed frame=object
doodtrappen  role=killed frame=object
doodtrapt  role=killed frame=object
doodtrapte  role=killed frame=object
doodtrapten  role=killed frame=object
executeerde  role=killed frame=object
executeerden  role=killed frame=object
executeert  role=killed frame=object
executeren  role=killed frame=object
fusilleerde  role=killed frame=object
fusilleerden  role=killed frame=object
fusilleert  role=killed frame=object
fusilleren  role=killed frame=object
liquideerde  role=killed frame=object strict
liquideerden  role=killed frame=object strict
liquideert  role=killed frame=object strict
liquideren  role=killed frame=object strict
lynchen  role=killed frame=object
lyncht  role=killed frame=object
lynchte  role=killed frame=object
lynchten  role=killed frame=object
neerknalde  role=killed frame=object
neerknalden  role=killed frame=object
neerknallen  role=killed frame=object
neerknalt  role=killed frame=object
neermaaide  role=killed frame=object
neermaaiden  role=killed frame=object
neermaaien  role=killed frame=object
neermaait  role=killed frame=object
neerschiet  role=killed frame=object
neerschieten  role=killed frame=object
neerschoot  role=killed frame=object
neerschoten  role=killed frame=object
ombracht  role=killed frame=object
ombrachten  role=killed frame=object
ombrengen  role=killed frame=object
ombrengt  role=killed frame=object
onthoofdde  role=killed frame=object
onthoofdden  role=killed frame=object
onthoofden  role=killed frame=object
onthoofdt  role=killed frame=object
stenigde  role=killed frame=object
stenigden  role=killed frame=object
stenigen  role=killed frame=object
stenigt  role=killed frame=object
terechtstelde  role=killed frame=object
terechtstelden  role=killed frame=object
terechtstellen  role=killed frame=object
terechtstelt  role=killed frame=object
uitmoordde  role=killed frame=object strict
uitmoordden  role=killed frame=object strict
uitmoorden  role=killed frame=object strict
uitmoordt  role=killed frame=object strict
vergassen  role=killed frame=object
vergaste  role=killed frame=object
vergasten  role=killed frame=object
vergiftigde  role=killed frame=object strict
vergiftigden  role=killed frame=object strict
vergiftigen  role=killed frame=object strict
vergiftigt  role=killed frame=object strict
vermoordde  role=killed frame=object
vermoordden  role=killed frame=object
vermoorden  role=killed frame=object
vermoordt  role=killed frame=object
wurgde  role=killed frame=object
wurgden  role=killed frame=object
wurgen  role=killed frame=object
wurgt  role=killed frame=object

# killed, noun
dode  role=killed frame=noun
dodelijk slachtoffer  role=killed frame=noun
dodelijk verkeersslachtoffer  role=killed frame=noun
dodelijke slachtoffers  role=killed frame=noun
doden  role=killed frame=noun
-doden  role=killed frame=noun
gesneuvelden  role=killed frame=noun
levens  role=killed frame=noun
mensenlevens  role=killed frame=noun
overledenen  role=killed frame=noun natural
sterfgevallen  role=killed frame=noun

# killed, toll
aantal dodelijke slachtoffers  role=killed frame=toll
aantal doden  role=killed frame=toll
dodencijfer  role=killed frame=toll
dodental  role=killed frame=toll
dodentol  role=killed frame=toll

# killed, event
dood  role=killed frame=event natural
doodslag  role=killed frame=event
executie  role=killed frame=event
liquidatie  role=killed frame=event strict
moord  role=killed frame=event
moordpartij  role=killed frame=event
onthoofding  role=killed frame=event
ophanging  role=killed frame=event
overlijden  role=killed frame=event natural
steniging  role=killed frame=event
terechtstelling  role=killed frame=event

# killed, attributive
afgeslachte  role=killed frame=attributive strict
doodgebeten  role=killed frame=attributive
doodgemartelde  role=killed frame=attributive
doodgereden  role=killed frame=attributive
doodgeschopte  role=killed frame=attributive
doodgeschoten  role=killed frame=attributive
doodgeslagen  role=killed frame=attributive
doodgestoken  role=killed frame=attributive
doodgetrapte  role=killed frame=attributive
doodgevallen  role=killed frame=attributive
doodgevroren  role=killed frame=attributive strict
gedode  role=killed frame=attributive
gefusilleerde  role=killed frame=attributive
geliquideerde  role=killed frame=attributive
gelynchte  role=killed frame=attributive
gesneuvelde  role=killed frame=attributive strict
gestenigde  role=killed frame=attributive
gestikte  role=killed frame=attributive
gewurgde  role=killed frame=attributive
geëlektrocuteerde  role=killed frame=attributive
geëxecuteerde  role=killed frame=attributive
neergemaaide  role=killed frame=attributive
neergeschoten  role=killed frame=attributive
omgebrachte  role=killed frame=attributive
omgekomen  role=killed frame=attributive
onthoofde  role=killed frame=attributive
opgehangen  role=killed frame=attributive strict
terechtgestelde  role=killed frame=attributive
uitgemoorde  role=killed frame=attributive strict
verdronken  role=killed frame=attributive strict
vergiftigde  role=killed frame=attributive strict
vermoorde  role=killed frame=attributive
verongelukte  role=killed frame=attributive strict

# injured, participle
aangereden  role=injured frame=participle strict
ernstig gewond  role=injured frame=participle
gefolterd  role=injured frame=participle
gewond  role=injured frame=participle
gewond geraakt  role=injured frame=participle
lichtgewond  role=injured frame=participle
mishandeld  role=injured frame=participle
neergeslagen  role=injured frame=participle
neergestoken  role=injured frame=participle
overreden  role=injured frame=participle
toegetakeld  role=injured frame=participle
verwond  role=injured frame=participle
zwaargewond  role=injured frame=participle

# injured, object
folterde  role=injured frame=object
folterden  role=injured frame=object
folteren  role=injured frame=object
foltert  role=injured frame=object
mishandelde  role=injured frame=object
mishandelden  role=injured frame=object
mishandelen  role=injured frame=object
mishandelt  role=injured frame=object
neerslaan  role=injured frame=object
neerslaat  role=injured frame=object
neersloeg  role=injured frame=object
neersloegen  role=injured frame=object
neerstak  role=injured frame=object
neerstaken  role=injured frame=object
neersteekt  role=injured frame=object
neersteken  role=injured frame=object
toetakelde  role=injured frame=object
toetakelden  role=injured frame=object
toetakelen  role=injured frame=object
toetakelt  role=injured frame=object
verwondde  role=injured frame=object
verwondden  role=injured frame=object
verwonden  role=injured frame=object
verwondt  role=injured frame=object

# injured, noun
gewonde  role=injured frame=noun
-gewonden  role=injured frame=noun
gewonden  role=injured frame=noun
lichtgewonde  role=injured frame=noun
lichtgewonden  role=injured frame=noun
zwaargewonde  role=injured frame=noun
zwaargewonden  role=injured frame=noun

# injured, toll
aantal gewonden  role=injured frame=toll

# injured, event
foltering  role=injured frame=event
mishandeling  role=injured frame=event

# injured, attributive
aangereden  role=injured frame=attributive strict
gefolterde  role=injured frame=attributive
gewonde  role=injured frame=attributive
mishandelde  role=injured frame=attributive
neergeslagen  role=injured frame=attributive
neergestoken  role=injured frame=attributive
overreden  role=injured frame=attributive
toegetakelde  role=injured frame=attributive
verwonde  role=injured frame=attributive
zwaargewonde  role=injured frame=attributive

# missing, participle
als vermist opgegeven  role=missing frame=participle
spoorloos  role=missing frame=participle
verdwenen  role=missing frame=participle strict
vermist  role=missing frame=participle

# missing, subject
verdween  role=missing frame=subject strict
verdwenen  role=missing frame=subject strict
verdwijnen  role=missing frame=subject strict
verdwijnt  role=missing frame=subject strict

# missing, noun
vermiste  role=missing frame=noun
vermisten  role=missing frame=noun

# missing, toll
aantal vermisten  role=missing frame=toll

# missing, event
verdwijning  role=missing frame=event strict

# missing, attributive
vermiste  role=missing frame=attributive

# detained, participle
aangehouden  role=detained frame=participle
achter de tralies gezet  role=detained frame=participle
gearresteerd  role=detained frame=participle
gedetineerd  role=detained frame=participle
gevangen genomen  role=detained frame=participle
gevangen gezet  role=detained frame=participle
gevangengehouden  role=detained frame=participle
gevangengenomen  role=detained frame=participle
gevangengezet  role=detained frame=participle
geïnterneerd  role=detained frame=participle
in de boeien geslagen  role=detained frame=participle
in hechtenis genomen  role=detained frame=participle
in verzekering gesteld  role=detained frame=participle
ingerekend  role=detained frame=participle
onder arrest geplaatst  role=detained frame=participle
onder huisarrest geplaatst  role=detained frame=participle
opgepakt  role=detained frame=participle
opgesloten  role=detained frame=participle strict
vastgehouden  role=detained frame=participle strict
vastgezet  role=detained frame=participle strict
vastgezeten  role=detained frame=participle

# detained, subject
vastzat  role=detained frame=subject
vastzaten  role=detained frame=subject
vastzit  role=detained frame=subject
vastzitten  role=detained frame=subject

# detained, object
aanhield  role=detained frame=object
aanhielden  role=detained frame=object
aanhouden  role=detained frame=object
aanhoudt  role=detained frame=object
arresteerde  role=detained frame=object
arresteerden  role=detained frame=object
arresteert  role=detained frame=object
arresteren  role=detained frame=object
gevangenhield  role=detained frame=object
gevangenhielden  role=detained frame=object
gevangenhouden  role=detained frame=object
gevangenhoudt  role=detained frame=object
gevangennam  role=detained frame=object
gevangennamen  role=detained frame=object
gevangenneemt  role=detained frame=object
gevangennemen  role=detained frame=object
gevangenzet  role=detained frame=object
gevangenzette  role=detained frame=object
gevangenzetten  role=detained frame=object
inrekende  role=detained frame=object
inrekenden  role=detained frame=object
inrekenen  role=detained frame=object
inrekent  role=detained frame=object
interneerde  role=detained frame=object
interneerden  role=detained frame=object
interneert  role=detained frame=object
interneren  role=detained frame=object
oppakken  role=detained frame=object
oppakt  role=detained frame=object
oppakte  role=detained frame=object
oppakten  role=detained frame=object
opsloot  role=detained frame=object strict
opsloten  role=detained frame=object
opsluit  role=detained frame=object strict
opsluiten  role=detained frame=object strict
vasthield  role=detained frame=object strict
vasthielden  role=detained frame=object strict
vasthouden  role=detained frame=object strict
vasthoudt  role=detained frame=object strict
vastzet  role=detained frame=object strict
vastzette  role=detained frame=object strict
vastzetten  role=detained frame=object strict

# detained, noun
aanhouding  role=detained frame=noun
aanhoudingen  role=detained frame=noun
arrestant  role=detained frame=noun
arrestanten  role=detained frame=noun
arrestatie  role=detained frame=noun
arrestaties  role=detained frame=noun
gevangenen  role=detained frame=noun

# detained, toll
aantal aanhoudingen  role=detained frame=toll
aantal arrestaties  role=detained frame=toll

# detained, event
aanhouding  role=detained frame=event
arrestatie  role=detained frame=event
internering  role=detained frame=event
opsluiting  role=detained frame=event strict

# detained, attributive
aangehouden  role=detained frame=attributive
gearresteerde  role=detained frame=attributive
gevangengehouden  role=detained frame=attributive
gevangengenomen  role=detained frame=attributive
geïnterneerde  role=detained frame=attributive
ingerekende  role=detained frame=attributive
opgepakte  role=detained frame=attributive
opgesloten  role=detained frame=attributive strict
vastgehouden  role=detained frame=attributive strict
vastgezeten  role=detained frame=attributive
vastgezette  role=detained frame=attributive

# displaced, participle
dakloos  role=displaced frame=participle
dakloos geworden  role=displaced frame=participle
gedeporteerd  role=displaced frame=participle
gevlucht  role=displaced frame=participle flight
geëvacueerd  role=displaced frame=participle strict
ontheemd  role=displaced frame=participle
ontvlucht  role=displaced frame=participle strict
op de vlucht  role=displaced frame=participle flight
op de vlucht gejaagd  role=displaced frame=participle
op de vlucht geslagen  role=displaced frame=participle flight
uit hun huizen verdreven  role=displaced frame=participle
verdreven  role=displaced frame=participle strict
verjaagd  role=displaced frame=participle strict

# displaced, subject
haar huis verlaten  role=displaced frame=subject strict
hun dorp verlaten  role=displaced frame=subject strict
hun dorpen verlaten  role=displaced frame=subject strict
hun huis verlaten  role=displaced frame=subject strict
hun huizen verlaten  role=displaced frame=subject strict
hun woning verlaten  role=displaced frame=subject strict
hun woningen verlaten  role=displaced frame=subject strict
ontvlucht  role=displaced frame=subject strict
ontvluchten  role=displaced frame=subject strict
ontvluchtte  role=displaced frame=subject strict
ontvluchtten  role=displaced frame=subject strict
vlucht  role=displaced frame=subject strict flight
vluchten  role=displaced frame=subject strict flight
vluchtte  role=displaced frame=subject strict flight
vluchtten  role=displaced frame=subject strict flight
zijn huis verlaten  role=displaced frame=subject strict

# displaced, object
deporteerde  role=displaced frame=object
deporteerden  role=displaced frame=object
deporteert  role=displaced frame=object
deporteren  role=displaced frame=object
evacueerde  role=displaced frame=object strict
evacueerden  role=displaced frame=object strict
evacueert  role=displaced frame=object strict
evacueren  role=displaced frame=object strict
verdreef  role=displaced frame=object strict
verdreven  role=displaced frame=object strict
verdrijft  role=displaced frame=object strict
verdrijven  role=displaced frame=object strict
verjaagt  role=displaced frame=object strict
verjagen  role=displaced frame=object strict
verjoeg  role=displaced frame=object strict
verjoegen  role=displaced frame=object strict

# displaced, noun
evacués  role=displaced frame=noun
ontheemden  role=displaced frame=noun
vluchteling  role=displaced frame=noun
vluchtelingen  role=displaced frame=noun

# displaced, event
deportatie  role=displaced frame=event
evacuatie  role=displaced frame=event strict

# displaced, attributive
gedeporteerde  role=displaced frame=attributive
gevluchte  role=displaced frame=attributive
geëvacueerde  role=displaced frame=attributive strict
ontheemde  role=displaced frame=attributive
verdreven  role=displaced frame=attributive strict
verjaagde  role=displaced frame=attributive strict

# kidnapped, participle
gegijzeld  role=kidnapped frame=participle
gekidnapt  role=kidnapped frame=participle
meegevoerd  role=kidnapped frame=participle strict
ontvoerd  role=kidnapped frame=participle

# kidnapped, object
gijzelde  role=kidnapped frame=object
gijzelden  role=kidnapped frame=object
gijzelen  role=kidnapped frame=object
gijzelt  role=kidnapped frame=object
kidnappen  role=kidnapped frame=object
kidnapt  role=kidnapped frame=object
kidnapte  role=kidnapped frame=object
kidnapten  role=kidnapped frame=object
ontvoerde  role=kidnapped frame=object
ontvoerden  role=kidnapped frame=object
ontvoeren  role=kidnapped frame=object
ontvoert  role=kidnapped frame=object

# kidnapped, noun
gegijzelden  role=kidnapped frame=noun
ontvoerden  role=kidnapped frame=noun

# kidnapped, event
gijzeling  role=kidnapped frame=event
kidnapping  role=kidnapped frame=event
ontvoering  role=kidnapped frame=event

# kidnapped, attributive
gegijzelde  role=kidnapped frame=attributive
gekidnapte  role=kidnapped frame=attributive
meegevoerde  role=kidnapped frame=attributive
ontvoerde  role=kidnapped frame=attributive

# rescued, participle
bevrijd  role=rescued frame=participle strict
gered  role=rescued frame=participle strict
gered uit het water  role=rescued frame=participle
in veiligheid gebracht  role=rescued frame=participle
in vrijheid gesteld  role=rescued frame=participle
levend geborgen  role=rescued frame=participle
levend teruggevonden  role=rescued frame=participle
op vrije voeten gesteld  role=rescued frame=participle
uit het puin gehaald  role=rescued frame=participle
uit het water gehaald  role=rescued frame=participle strict
uit zee gehaald  role=rescued frame=participle
van het dak gehaald  role=rescued frame=participle
vrijgekomen  role=rescued frame=participle
vrijgelaten  role=rescued frame=participle

# rescued, subject
vrijkomen  role=rescued frame=subject
vrijkomt  role=rescued frame=subject
vrijkwam  role=rescued frame=subject
vrijkwamen  role=rescued frame=subject

# rescued, object
bevrijdde  role=rescued frame=object strict
bevrijdden  role=rescued frame=object strict
bevrijden  role=rescued frame=object strict
bevrijdt  role=rescued frame=object strict
redde  role=rescued frame=object strict
redden  role=rescued frame=object strict
redt  role=rescued frame=object strict
vrijlaat  role=rescued frame=object
vrijlaten  role=rescued frame=object
vrijliet  role=rescued frame=object
vrijlieten  role=rescued frame=object

# rescued, event
bevrijding  role=rescued frame=event strict
redding  role=rescued frame=event strict
vrijlating  role=rescued frame=event

# rescued, attributive
bevrijde  role=rescued frame=attributive strict
geredde  role=rescued frame=attributive strict
vrijgekomen  role=rescued frame=attributive
vrijgelaten  role=rescued frame=attributive

# infected, participle
besmet  role=infected frame=participle strict
geïnfecteerd  role=infected frame=participle strict
positief getest  role=infected frame=participle

# infected, object
besmet  role=infected frame=object strict
besmette  role=infected frame=object strict
besmetten  role=infected frame=object strict
infecteerde  role=infected frame=object strict
infecteerden  role=infected frame=object strict
infecteert  role=infected frame=object strict
infecteren  role=infected frame=object

# infected, noun
besmette personen  role=infected frame=noun
besmetting  role=infected frame=noun
besmettingen  role=infected frame=noun
coronabesmettingen  role=infected frame=noun
coronapatiënten  role=infected frame=noun

# infected, toll
aantal besmettingen  role=infected frame=toll

# infected, attributive
besmette  role=infected frame=attributive strict
geïnfecteerde  role=infected frame=attributive

# victims, noun
slachtoffer  role=victims frame=noun
slachtoffers  role=victims frame=noun
-slachtoffers  role=victims frame=noun

# victims, toll
aantal slachtoffers  role=victims frame=toll
slachtoffertal  role=victims frame=toll

# verbs whose parts stand apart
aan  role=detained frame=object with="hield hielden houdt houden"
af  role=killed frame=object with="slacht slachten slachtte slachtten"
brandwonden  role=injured frame=subject with="liep liepen loopt lopen opgelopen"
de dood  role=killed frame=subject with="vond vonden vindt vinden"
dood  role=killed frame=subject with="bloedt bloeden bloedde bloedden vriest vriezen vroor vroren"
dood  role=killed frame=object with="schoot schoten schiet schieten stak staken steekt sloeg sloegen slaat reed reden bijt bijten beet beten knuppelen knuppelde knuppelden martelt martelen martelde martelden rijdt rijden schopt schoppen schopte schopten slaan steken trapt trappen trapte trapten"
gevangen  role=detained frame=object with="houdt houden hield hielden neemt nemen nam namen zet zetten zette"
het leven  role=killed frame=object with="kost kosten kostte kostten gekost eiste eisten eist"
het leven  role=killed frame=subject with="liet lieten laten gelaten verloor verloren verliest benam benamen"
hoofdletsel  role=injured frame=subject with="liep liepen loopt lopen opgelopen"
in  role=detained frame=object with="rekent rekenen rekende rekenden"
in de cel  role=detained frame=subject with="zit zitten zat zaten"
in de gevangenis  role=detained frame=subject with="zit zitten zat zaten"
in gijzeling  role=kidnapped frame=object with="houdt houden hield hielden nam namen neemt nemen"
in hechtenis  role=detained frame=participle with="genomen zit zitten zat zaten"
in hechtenis  role=detained frame=object with="nam namen neemt nemen"
in veiligheid  role=rescued frame=object with="bracht brachten brengt brengen"
in voorarrest  role=detained frame=subject with="zit zitten zat zaten"
letsel  role=injured frame=subject with="liep liepen loopt lopen opgelopen"
neer  role=killed frame=object with="knalt knallen knalde knalden maait maaien maaide maaiden schiet schieten schoot schoten"
neer  role=injured frame=object with="slaat slaan sloeg sloegen steekt steken stak staken"
om  role=killed frame=object with="brengt brengen bracht brachten"
om  role=killed frame=subject with="kwam kwamen komt komen"
onder arrest  role=detained frame=subject with="staat staan stond stonden"
op  role=detained frame=object with="pakte pakten pakt pakken sluit sluiten sloot sloten"
op de vlucht  role=displaced frame=subject flight with="sloeg sloegen slaat slaan geslagen"
schotwonden  role=injured frame=subject with="liep liepen loopt lopen opgelopen"
snijwonden  role=injured frame=subject with="liep liepen loopt lopen opgelopen"
terecht  role=killed frame=object with="stelt stellen stelde stelden"
toe  role=injured frame=object with="takelt takelen takelde takelden"
uit  role=killed frame=object with="moordt moorden moordde moordden"
vast  role=detained frame=object with="houdt houden hield hielden zet zetten zette"
vast  role=detained frame=subject with="zit zitten zat zaten"
verwondingen  role=injured frame=subject with="liep liepen loopt lopen opgelopen"
vrij  role=rescued frame=subject with="kwam kwamen komt komen"
vrij  role=rescued frame=object with="liet lieten laat laten"