# lexicons/casualties/cues.lex: words that say that somebody was killed, injured, missing, detained, displaced, kidnapped, rescued or infected
@class    casualty-cue
@licence  CC0-1.0
@source   written for knipsel, from the lists of its prototype
@homonyms
@fields   role: killed injured missing detained displaced kidnapped rescued infected victims
@fields   frame: participle subject object noun event attributive toll
@fields   with: <text>
@fields   natural: <flag>

# participle: the victim is its subject, with zijn, worden, raken, komen; its object with hebben.
# subject, object: a finite verb whose subject, or object, is the victim. noun: counted itself.
# with: one of these words must stand near. natural: a death that counts only in an article about
# violence or an accident.
# event: the victim stands behind van or op. attributive: before the victim. toll: before the number.

# killed, participle
afgemaakt  role=killed frame=participle
afgeschoten  role=killed frame=participle
afgeslacht  role=killed frame=participle
bezweken  role=killed frame=participle
dood aangetroffen  role=killed frame=participle
dood gevonden  role=killed frame=participle
doodgemarteld  role=killed frame=participle
doodgereden  role=killed frame=participle
doodgeschoten  role=killed frame=participle
doodgeslagen  role=killed frame=participle
doodgestoken  role=killed frame=participle
doodgetrapt  role=killed frame=participle
doodgevroren  role=killed frame=participle
gedood  role=killed frame=participle
geliquideerd  role=killed frame=participle
gelyncht  role=killed frame=participle
gesneuveld  role=killed frame=participle
gestenigd  role=killed frame=participle
gestikt  role=killed frame=participle
gestorven  role=killed frame=participle natural
geëxecuteerd  role=killed frame=participle
neergeschoten  role=killed frame=participle
om het leven  role=killed frame=participle
om het leven gebracht  role=killed frame=participle
om het leven gekomen  role=killed frame=participle
omgebracht  role=killed frame=participle
omgekomen  role=killed frame=participle
onthoofd  role=killed frame=participle
opgehangen  role=killed frame=participle
overleden  role=killed frame=participle natural
terechtgesteld  role=killed frame=participle
uitgemoord  role=killed frame=participle
verbrand  role=killed frame=participle
verdronken  role=killed frame=participle
vergast  role=killed frame=participle
vermoord  role=killed frame=participle
verongelukt  role=killed frame=participle

# injured, participle
aangereden  role=injured frame=participle
gewond  role=injured frame=participle
gewond geraakt  role=injured frame=participle
lichtgewond  role=injured frame=participle
mishandeld  role=injured frame=participle
neergestoken  role=injured frame=participle
toegetakeld  role=injured frame=participle
verwond  role=injured frame=participle
zwaargewond  role=injured frame=participle

# missing, participle
vermist  role=missing frame=participle

# missing, subject
verdween  role=missing frame=subject
verdwenen  role=missing frame=subject
verdwijnt  role=missing frame=subject

# detained, participle
aangehouden  role=detained frame=participle
gearresteerd  role=detained frame=participle
gedetineerd  role=detained frame=participle
gevangengenomen  role=detained frame=participle
gevangengezet  role=detained frame=participle
geïnterneerd  role=detained frame=participle
ingerekend  role=detained frame=participle
opgebracht  role=detained frame=participle
opgepakt  role=detained frame=participle
opgesloten  role=detained frame=participle
vastgehouden  role=detained frame=participle
vastgezet  role=detained frame=participle

# displaced, participle
gevlucht  role=displaced frame=participle
geëvacueerd  role=displaced frame=participle
ontheemd  role=displaced frame=participle
ontvlucht  role=displaced frame=participle
op de vlucht  role=displaced frame=participle
op de vlucht geslagen  role=displaced frame=participle
verdreven  role=displaced frame=participle
verjaagd  role=displaced frame=participle

# displaced, subject
ontvluchten  role=displaced frame=subject
ontvluchtte  role=displaced frame=subject
ontvluchtten  role=displaced frame=subject
vlucht  role=displaced frame=subject
vluchten  role=displaced frame=subject
vluchtte  role=displaced frame=subject
vluchtten  role=displaced frame=subject

# kidnapped, participle
gegijzeld  role=kidnapped frame=participle
gekidnapt  role=kidnapped frame=participle
meegevoerd  role=kidnapped frame=participle
ontvoerd  role=kidnapped frame=participle

# kidnapped, object
gijzelde  role=kidnapped frame=object
gijzelden  role=kidnapped frame=object
kidnapte  role=kidnapped frame=object
kidnapten  role=kidnapped frame=object
ontvoerde  role=kidnapped frame=object
ontvoerden  role=kidnapped frame=object

# rescued, participle
bevrijd  role=rescued frame=participle
gered  role=rescued frame=participle
gered uit het water  role=rescued frame=participle
vrijgekomen  role=rescued frame=participle
vrijgelaten  role=rescued frame=participle

# rescued, object
bevrijdde  role=rescued frame=object
bevrijdden  role=rescued frame=object
redde  role=rescued frame=object
redden  role=rescued frame=object

# infected, participle
besmet  role=infected frame=participle
geïnfecteerd  role=infected frame=participle

# killed, subject
bezweek  role=killed frame=subject
bezweken  role=killed frame=subject
omkomen  role=killed frame=subject
omkwam  role=killed frame=subject
omkwamen  role=killed frame=subject
overleed  role=killed frame=subject natural
overlijdt  role=killed frame=subject natural
sneuvelde  role=killed frame=subject
sneuvelden  role=killed frame=subject
sterft  role=killed frame=subject natural
sterven  role=killed frame=subject natural
stierf  role=killed frame=subject natural
stierven  role=killed frame=subject natural
verdrinkt  role=killed frame=subject
verdronk  role=killed frame=subject
verdronken  role=killed frame=subject
verongelukte  role=killed frame=subject
verongelukten  role=killed frame=subject

# killed, object
doodde  role=killed frame=object
doodden  role=killed frame=object
doodschoot  role=killed frame=object
doodschoten  role=killed frame=object
doodstak  role=killed frame=object
doodstaken  role=killed frame=object
doodt  role=killed frame=object
vermoordde  role=killed frame=object
vermoordden  role=killed frame=object
vermoordt  role=killed frame=object

# detained, object
aanhield  role=detained frame=object
aanhielden  role=detained frame=object
arresteerde  role=detained frame=object
arresteerden  role=detained frame=object
arresteert  role=detained frame=object
oppakte  role=detained frame=object
oppakten  role=detained frame=object

# injured, object
verwondde  role=injured frame=object
verwondden  role=injured frame=object

# detained, subject
vastzat  role=detained frame=subject
vastzaten  role=detained frame=subject
vastzit  role=detained frame=subject
vastzitten  role=detained frame=subject

# killed, noun
dode  role=killed frame=noun
dodelijk slachtoffer  role=killed frame=noun
dodelijke slachtoffers  role=killed frame=noun
doden  role=killed frame=noun
gesneuvelden  role=killed frame=noun
levens  role=killed frame=noun

# victims, noun
slachtoffer  role=victims frame=noun
slachtoffers  role=victims frame=noun

# injured, noun
gewonde  role=injured frame=noun
gewonden  role=injured frame=noun
lichtgewonden  role=injured frame=noun
zwaargewonden  role=injured frame=noun

# detained, noun
aanhouding  role=detained frame=noun
aanhoudingen  role=detained frame=noun
arrestanten  role=detained frame=noun
arrestatie  role=detained frame=noun
arrestaties  role=detained frame=noun
gevangenen  role=detained frame=noun

# missing, noun
vermisten  role=missing frame=noun

# displaced, noun
ontheemden  role=displaced frame=noun
vluchtelingen  role=displaced frame=noun

# infected, noun
besmette personen  role=infected frame=noun
besmettingen  role=infected frame=noun
coronabesmettingen  role=infected frame=noun
coronapatiënten  role=infected frame=noun

# kidnapped, noun
gegijzelden  role=kidnapped frame=noun
gijzelaars  role=kidnapped frame=noun
ontvoerden  role=kidnapped frame=noun

# killed, toll
aantal doden  role=killed frame=toll
dodencijfer  role=killed frame=toll
dodental  role=killed frame=toll

# victims, toll
slachtoffertal  role=victims frame=toll

# injured, toll
aantal gewonden  role=injured frame=toll

# kidnapped, event
gijzeling  role=kidnapped frame=event
ontvoering  role=kidnapped frame=event

# killed, event
executie  role=killed frame=event
liquidatie  role=killed frame=event
moord  role=killed frame=event
onthoofding  role=killed frame=event

# detained, event
aanhouding  role=detained frame=event
arrestatie  role=detained frame=event

# rescued, event
bevrijding  role=rescued frame=event
vrijlating  role=rescued frame=event

# killed, attributive
doodgeschoten  role=killed frame=attributive
doodgestoken  role=killed frame=attributive
gedode  role=killed frame=attributive
gesneuvelde  role=killed frame=attributive
geëxecuteerde  role=killed frame=attributive
omgekomen  role=killed frame=attributive
verdronken  role=killed frame=attributive
vermoorde  role=killed frame=attributive

# detained, attributive
aangehouden  role=detained frame=attributive
gearresteerde  role=detained frame=attributive
opgepakte  role=detained frame=attributive
opgesloten  role=detained frame=attributive
vastgehouden  role=detained frame=attributive

# missing, attributive
vermiste  role=missing frame=attributive

# displaced, attributive
gevluchte  role=displaced frame=attributive
ontheemde  role=displaced frame=attributive

# injured, attributive
gewonde  role=injured frame=attributive
zwaargewonde  role=injured frame=attributive

# kidnapped, attributive
gegijzelde  role=kidnapped frame=attributive
ontvoerde  role=kidnapped frame=attributive

# infected, attributive
besmette  role=infected frame=attributive

# rescued, attributive
geredde  role=rescued frame=attributive
vrijgelaten  role=rescued frame=attributive

# verbs whose parts stand apart
aan  role=detained frame=object with="hield hielden houdt houden"
dood  role=killed frame=object with="schoot schoten schiet schieten stak staken steekt sloeg sloegen slaat reed reden"
het leven  role=killed frame=participle with="kost kosten kostte kostten kosste gekost liet lieten laten gelaten verloor verloren verliest eiste eist benam benamen"
in de cel  role=detained frame=subject with="zit zitten zat zaten"
in de gevangenis  role=detained frame=subject with="zit zitten zat zaten"
in gijzeling  role=kidnapped frame=object with="houdt houden hield hielden nam namen neemt nemen"
in hechtenis  role=detained frame=participle with="genomen zit zitten zat zaten"
in voorarrest  role=detained frame=subject with="zit zitten zat zaten"
om  role=killed frame=subject with="kwam kwamen komt komen"
op  role=detained frame=object with="pakte pakten pakt pakken"
vast  role=detained frame=subject with="zit zitten zat zaten"
verwondingen  role=injured frame=subject with="liep liepen loopt lopen opgelopen"
vrij  role=rescued frame=object with="liet lieten laat laten"
vrij  role=rescued frame=subject with="kwam kwamen komt komen"

# more that stand alone
bevrijde  role=rescued frame=attributive
bevrijden  role=rescued frame=object
bevrijdt  role=rescued frame=object
bezwijkt  role=killed frame=subject natural
dakloos  role=displaced frame=participle
dakloos geworden  role=displaced frame=participle
spoorloos  role=missing frame=participle
uit het water gehaald  role=rescued frame=participle
