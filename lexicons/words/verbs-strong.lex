# lexicons/words/verbs-strong.lex: strong and irregular verbs
@class    strong-verb
@licence  CC0-1.0
@source   written for knipsel
@homonyms
@fields   past: <text>
@fields   past-plural: <text>
@fields   participle: <text>
@fields   present: <text>
@fields   auxiliary: hebben zijn both

# The form is the infinitive. present = singular forms that the spelling rules do not give or leave open: the stem, the
# third person, others. A verb that is also regular, or has two strong paradigms, has a row for each. Verbs composed
# with a particle or an inseparable prefix follow their base and are not listed, unless the base is no verb of its own
# or means to mislead. auxiliary = that of the perfect tense.

# simple verbs, and prefixed verbs without a simple one
bakken                    past=bakte past-plural=bakten participle=gebakken auxiliary=hebben
bannen                    past=bande past-plural=banden participle=gebannen auxiliary=hebben
barsten                   past=barstte past-plural=barstten participle=gebarsten auxiliary=zijn
bederven                  past=bedierf past-plural=bedierven participle=bedorven auxiliary=both
bedriegen                 past=bedroog past-plural=bedrogen participle=bedrogen auxiliary=hebben
beginnen                  past=begon past-plural=begonnen participle=begonnen auxiliary=zijn
bergen                    past=borg past-plural=borgen participle=geborgen auxiliary=hebben
bevelen                   past=beval past-plural=bevalen participle=bevolen present="beveel beveelt" auxiliary=hebben
bewegen                   past=bewoog past-plural=bewogen participle=bewogen auxiliary=hebben
bezwijken                 past=bezweek past-plural=bezweken participle=bezweken auxiliary=zijn
bidden                    past=bad past-plural=baden participle=gebeden auxiliary=hebben
bieden                    past=bood past-plural=boden participle=geboden auxiliary=hebben
bijten                    past=beet past-plural=beten participle=gebeten auxiliary=hebben
binden                    past=bond past-plural=bonden participle=gebonden auxiliary=hebben
blazen                    past=blies past-plural=bliezen participle=geblazen auxiliary=hebben
blijken                   past=bleek past-plural=bleken participle=gebleken auxiliary=zijn
blijven                   past=bleef past-plural=bleven participle=gebleven auxiliary=zijn
blinken                   past=blonk past-plural=blonken participle=geblonken auxiliary=hebben
braden                    past=braadde past-plural=braadden participle=gebraden auxiliary=hebben
breken                    past=brak past-plural=braken participle=gebroken auxiliary=both
brengen                   past=bracht past-plural=brachten participle=gebracht auxiliary=hebben
brouwen                   past=brouwde past-plural=brouwden participle=gebrouwen auxiliary=hebben
buigen                    past=boog past-plural=bogen participle=gebogen auxiliary=both
delven                    past=delfde past-plural=delfden participle=gedolven auxiliary=hebben
delven                    past=dolf past-plural=dolven participle=gedolven auxiliary=hebben
denken                    past=dacht past-plural=dachten participle=gedacht auxiliary=hebben
dingen                    past=dong past-plural=dongen participle=gedongen auxiliary=hebben
doen                      past=deed past-plural=deden participle=gedaan present="doe doet" auxiliary=hebben
dragen                    past=droeg past-plural=droegen participle=gedragen auxiliary=hebben
drijven                   past=dreef past-plural=dreven participle=gedreven auxiliary=both
dringen                   past=drong past-plural=drongen participle=gedrongen auxiliary=both
drinken                   past=dronk past-plural=dronken participle=gedronken auxiliary=hebben
druipen                   past=droop past-plural=dropen participle=gedropen auxiliary=both
duiken                    past=dook past-plural=doken participle=gedoken auxiliary=both
dunken                    past=docht past-plural=dochten auxiliary=hebben
dwingen                   past=dwong past-plural=dwongen participle=gedwongen auxiliary=hebben
eten                      past=at past-plural=aten participle=gegeten auxiliary=hebben
fluiten                   past=floot past-plural=floten participle=gefloten auxiliary=hebben
gaan                      past=ging past-plural=gingen participle=gegaan present="ga gaat" auxiliary=zijn
gelden                    past=gold past-plural=golden participle=gegolden auxiliary=hebben
gelijken                  past=geleek past-plural=geleken participle=geleken auxiliary=hebben
genezen                   past=genas past-plural=genazen participle=genezen auxiliary=both
genieten                  past=genoot past-plural=genoten participle=genoten auxiliary=hebben
geven                     past=gaf past-plural=gaven participle=gegeven auxiliary=hebben
gieten                    past=goot past-plural=goten participle=gegoten auxiliary=hebben
glijden                   past=gleed past-plural=gleden participle=gegleden present="glijd glijdt glij" auxiliary=both
glimmen                   past=glom past-plural=glommen participle=geglommen auxiliary=hebben
graven                    past=groef past-plural=groeven participle=gegraven auxiliary=hebben
grijpen                   past=greep past-plural=grepen participle=gegrepen auxiliary=hebben
hangen                    past=hing past-plural=hingen participle=gehangen auxiliary=hebben
hebben                    past=had past-plural=hadden participle=gehad present="heb heeft hebt" auxiliary=hebben
heffen                    past=hief past-plural=hieven participle=geheven auxiliary=hebben
helpen                    past=hielp past-plural=hielpen participle=geholpen auxiliary=hebben
heten                     past=heette past-plural=heetten participle=geheten auxiliary=hebben
hijsen                    past=hees past-plural=hesen participle=gehesen auxiliary=hebben
hoeven                    past=hoefde past-plural=hoefden participle=gehoeven auxiliary=hebben
houden                    past=hield past-plural=hielden participle=gehouden present="houd houdt hou" auxiliary=hebben
houwen                    past=hieuw past-plural=hieuwen participle=gehouwen auxiliary=hebben
jagen                     past=jaagde past-plural=jaagden participle=gejaagd auxiliary=hebben
jagen                     past=joeg past-plural=joegen participle=gejaagd auxiliary=hebben
kerven                    past=kerfde past-plural=kerfden participle=gekerfd auxiliary=hebben
kerven                    past=korf past-plural=korven participle=gekorven auxiliary=hebben
kiezen                    past=koos past-plural=kozen participle=gekozen auxiliary=hebben
kijken                    past=keek past-plural=keken participle=gekeken auxiliary=hebben
kijven                    past=keef past-plural=keven participle=gekeven auxiliary=hebben
klimmen                   past=klom past-plural=klommen participle=geklommen auxiliary=both
klinken                   past=klonk past-plural=klonken participle=geklonken auxiliary=hebben
kluiven                   past=kloof past-plural=kloven participle=gekloven auxiliary=hebben
knijpen                   past=kneep past-plural=knepen participle=geknepen auxiliary=hebben
komen                     past=kwam past-plural=kwamen participle=gekomen present="kom komt" auxiliary=zijn
kopen                     past=kocht past-plural=kochten participle=gekocht auxiliary=hebben
krijgen                   past=kreeg past-plural=kregen participle=gekregen auxiliary=hebben
krijsen                   past=krees past-plural=kresen participle=gekresen auxiliary=hebben
krijsen                   past=krijste past-plural=krijsten participle=gekrijst auxiliary=hebben
krijten                   past=kreet past-plural=kreten participle=gekreten auxiliary=hebben
krimpen                   past=kromp past-plural=krompen participle=gekrompen auxiliary=both
kruipen                   past=kroop past-plural=kropen participle=gekropen auxiliary=both
kunnen                    past=kon past-plural=konden participle=gekund present="kan kunt kun" auxiliary=hebben
kwijten                   past=kweet past-plural=kweten participle=gekweten auxiliary=hebben
lachen                    past=lachte past-plural=lachten participle=gelachen auxiliary=hebben
laden                     past=laadde past-plural=laadden participle=geladen auxiliary=hebben
laten                     past=liet past-plural=lieten participle=gelaten auxiliary=hebben
lezen                     past=las past-plural=lazen participle=gelezen auxiliary=hebben
liegen                    past=loog past-plural=logen participle=gelogen auxiliary=hebben
liggen                    past=lag past-plural=lagen participle=gelegen auxiliary=hebben
lijden                    past=leed past-plural=leden participle=geleden auxiliary=hebben
lijken                    past=leek past-plural=leken participle=geleken auxiliary=hebben
lopen                     past=liep past-plural=liepen participle=gelopen auxiliary=both
luiken                    past=look past-plural=loken participle=geloken auxiliary=hebben
malen                     past=maalde past-plural=maalden participle=gemalen auxiliary=hebben
melken                    past=melkte past-plural=melkten participle=gemolken auxiliary=hebben
melken                    past=molk past-plural=molken participle=gemolken auxiliary=hebben
meten                     past=mat past-plural=maten participle=gemeten auxiliary=hebben
mijden                    past=meed past-plural=meden participle=gemeden auxiliary=hebben
moeten                    past=moest past-plural=moesten participle=gemoeten auxiliary=hebben
mogen                     past=mocht past-plural=mochten participle=gemogen present=mag auxiliary=hebben
nemen                     past=nam past-plural=namen participle=genomen present="neem neemt" auxiliary=hebben
nijgen                    past=neeg past-plural=negen participle=genegen auxiliary=hebben
nijpen                    past=neep past-plural=nepen participle=genepen auxiliary=hebben
ontginnen                 past=ontgon past-plural=ontgonnen participle=ontgonnen auxiliary=hebben
plegen                    past=placht past-plural=plachten auxiliary=hebben
plegen                    past=pleegde past-plural=pleegden participle=gepleegd auxiliary=hebben
pluizen                   past=ploos past-plural=plozen participle=geplozen auxiliary=hebben
pluizen                   past=pluisde past-plural=pluisden participle=gepluisd auxiliary=hebben
prijzen                   past=prees past-plural=prezen participle=geprezen auxiliary=hebben
prijzen                   past=prijsde past-plural=prijsden participle=geprijsd auxiliary=hebben
raden                     past=raadde past-plural=raadden participle=geraden auxiliary=hebben
raden                     past=ried past-plural=rieden participle=geraden auxiliary=hebben
rieken                    past=rook past-plural=roken participle=geroken auxiliary=hebben
rijden                    past=reed past-plural=reden participle=gereden present="rijd rijdt rij" auxiliary=both
rijgen                    past=reeg past-plural=regen participle=geregen auxiliary=hebben
rijten                    past=reet past-plural=reten participle=gereten auxiliary=hebben
rijzen                    past=rees past-plural=rezen participle=gerezen auxiliary=zijn
roepen                    past=riep past-plural=riepen participle=geroepen auxiliary=hebben
ruiken                    past=rook past-plural=roken participle=geroken auxiliary=hebben
scheiden                  past=scheidde past-plural=scheidden participle=gescheiden auxiliary=both
schelden                  past=schold past-plural=scholden participle=gescholden auxiliary=hebben
schenden                  past=schond past-plural=schonden participle=geschonden auxiliary=hebben
schenken                  past=schonk past-plural=schonken participle=geschonken auxiliary=hebben
scheppen                  past=schepte past-plural=schepten participle=geschept auxiliary=hebben
scheppen                  past=schiep past-plural=schiepen participle=geschapen auxiliary=hebben
scheren                   past=scheerde past-plural=scheerden participle=gescheerd present="scheer scheert" auxiliary=both
scheren                   past=schoor past-plural=schoren participle=geschoren present="scheer scheert" auxiliary=hebben
schieten                  past=schoot past-plural=schoten participle=geschoten auxiliary=both
schijnen                  past=scheen past-plural=schenen participle=geschenen auxiliary=hebben
schijten                  past=scheet past-plural=scheten participle=gescheten auxiliary=hebben
schrijden                 past=schreed past-plural=schreden participle=geschreden auxiliary=zijn
schrijven                 past=schreef past-plural=schreven participle=geschreven auxiliary=hebben
schrikken                 past=schrikte past-plural=schrikten participle=geschrikt auxiliary=hebben
schrikken                 past=schrok past-plural=schrokken participle=geschrokken auxiliary=zijn
schuilen                  past=school past-plural=scholen participle=gescholen auxiliary=hebben
schuilen                  past=schuilde past-plural=schuilden participle=geschuild auxiliary=hebben
schuiven                  past=schoof past-plural=schoven participle=geschoven auxiliary=both
slaan                     past=sloeg past-plural=sloegen participle=geslagen present="sla slaat" auxiliary=hebben
slapen                    past=sliep past-plural=sliepen participle=geslapen auxiliary=hebben
slijpen                   past=sleep past-plural=slepen participle=geslepen auxiliary=hebben
slijten                   past=sleet past-plural=sleten participle=gesleten auxiliary=both
slinken                   past=slonk past-plural=slonken participle=geslonken auxiliary=zijn
sluipen                   past=sloop past-plural=slopen participle=geslopen auxiliary=both
sluiten                   past=sloot past-plural=sloten participle=gesloten auxiliary=hebben
smelten                   past=smolt past-plural=smolten participle=gesmolten auxiliary=both
smijten                   past=smeet past-plural=smeten participle=gesmeten auxiliary=hebben
snijden                   past=sneed past-plural=sneden participle=gesneden present="snijd snijdt snij" auxiliary=hebben
snuiten                   past=snoot past-plural=snoten participle=gesnoten auxiliary=hebben
snuiven                   past=snoof past-plural=snoven participle=gesnoven auxiliary=hebben
snuiven                   past=snuifde past-plural=snuifden participle=gesnuifd auxiliary=hebben
spannen                   past=spande past-plural=spanden participle=gespannen auxiliary=hebben
spijten                   past=speet past-plural=speten participle=gespeten auxiliary=hebben
spinnen                   past=spinde past-plural=spinden participle=gespind auxiliary=hebben
spinnen                   past=spon past-plural=sponnen participle=gesponnen auxiliary=hebben
splijten                  past=spleet past-plural=spleten participle=gespleten auxiliary=both
spouwen                   past=spouwde past-plural=spouwden participle=gespouwen auxiliary=hebben
spreken                   past=sprak past-plural=spraken participle=gesproken auxiliary=hebben
springen                  past=sprong past-plural=sprongen participle=gesprongen auxiliary=both
spruiten                  past=sproot past-plural=sproten participle=gesproten auxiliary=zijn
spugen                    past=spoog past-plural=spogen participle=gespogen auxiliary=hebben
spugen                    past=spuugde past-plural=spuugden participle=gespuugd auxiliary=hebben
spuiten                   past=spoot past-plural=spoten participle=gespoten auxiliary=both
staan                     past=stond past-plural=stonden participle=gestaan present="sta staat" auxiliary=hebben
steken                    past=stak past-plural=staken participle=gestoken auxiliary=hebben
stelen                    past=stal past-plural=stalen participle=gestolen present="steel steelt" auxiliary=hebben
sterven                   past=stierf past-plural=stierven participle=gestorven auxiliary=zijn
stijgen                   past=steeg past-plural=stegen participle=gestegen auxiliary=zijn
stijven                   past=steef past-plural=steven participle=gesteven auxiliary=hebben
stijven                   past=stijfde past-plural=stijfden participle=gestijfd auxiliary=hebben
stinken                   past=stonk past-plural=stonken participle=gestonken auxiliary=hebben
stoten                    past=stiet past-plural=stieten participle=gestoten auxiliary=hebben
stoten                    past=stootte past-plural=stootten participle=gestoten auxiliary=both
strijden                  past=streed past-plural=streden participle=gestreden auxiliary=hebben
strijken                  past=streek past-plural=streken participle=gestreken auxiliary=hebben
stuiven                   past=stoof past-plural=stoven participle=gestoven auxiliary=both
tijgen                    past=toog past-plural=togen participle=getogen auxiliary=zijn
treden                    past=trad past-plural=traden participle=getreden auxiliary=zijn
treffen                   past=trof past-plural=troffen participle=getroffen auxiliary=hebben
trekken                   past=trok past-plural=trokken participle=getrokken auxiliary=both
vallen                    past=viel past-plural=vielen participle=gevallen auxiliary=zijn
vangen                    past=ving past-plural=vingen participle=gevangen auxiliary=hebben
varen                     past=voer past-plural=voeren participle=gevaren present="vaar vaart" auxiliary=both
vechten                   past=vocht past-plural=vochten participle=gevochten auxiliary=hebben
verdrieten                past=verdroot past-plural=verdroten participle=verdroten auxiliary=hebben
verdwijnen                past=verdween past-plural=verdwenen participle=verdwenen auxiliary=zijn
vergeten                  past=vergat past-plural=vergaten participle=vergeten auxiliary=both
verliezen                 past=verloor past-plural=verloren participle=verloren auxiliary=hebben
verslinden                past=verslond past-plural=verslonden participle=verslonden auxiliary=hebben
vinden                    past=vond past-plural=vonden participle=gevonden auxiliary=hebben
vlechten                  past=vlocht past-plural=vlochten participle=gevlochten auxiliary=hebben
vlieden                   past=vlood past-plural=vloden participle=gevloden auxiliary=zijn
vliegen                   past=vloog past-plural=vlogen participle=gevlogen auxiliary=both
vlieten                   past=vloot past-plural=vloten participle=gevloten auxiliary=zijn
vouwen                    past=vouwde past-plural=vouwden participle=gevouwen auxiliary=hebben
vragen                    past=vroeg past-plural=vroegen participle=gevraagd auxiliary=hebben
vreten                    past=vrat past-plural=vraten participle=gevreten auxiliary=hebben
vriezen                   past=vroor past-plural=vroren participle=gevroren auxiliary=both
vrijen                    past=vree past-plural=vreeën participle=gevreeën auxiliary=hebben
vrijen                    past=vrijde past-plural=vrijden participle=gevrijd auxiliary=hebben
waaien                    past=waaide past-plural=waaiden participle=gewaaid auxiliary=both
waaien                    past=woei past-plural=woeien participle=gewaaid auxiliary=both
wassen                    past=waste past-plural=wasten participle=gewassen auxiliary=hebben
wassen                    past=wies past-plural=wiesen participle=gewassen auxiliary=zijn
wegen                     past=woog past-plural=wogen participle=gewogen auxiliary=hebben
werpen                    past=wierp past-plural=wierpen participle=geworpen auxiliary=hebben
werven                    past=wierf past-plural=wierven participle=geworven auxiliary=hebben
weten                     past=wist past-plural=wisten participle=geweten auxiliary=hebben
weven                     past=weefde past-plural=weefden participle=geweven auxiliary=hebben
wijken                    past=week past-plural=weken participle=geweken auxiliary=zijn
wijten                    past=weet past-plural=weten participle=geweten auxiliary=hebben
wijzen                    past=wees past-plural=wezen participle=gewezen auxiliary=hebben
willen                    past=wilde past-plural=wilden participle=gewild present="wil wilt" auxiliary=hebben
willen                    past=wou past-plural=wouden participle=gewild present="wil wilt" auxiliary=hebben
winden                    past=wond past-plural=wonden participle=gewonden auxiliary=hebben
winnen                    past=won past-plural=wonnen participle=gewonnen auxiliary=hebben
worden                    past=werd past-plural=werden participle=geworden auxiliary=zijn
wreken                    past=wreekte past-plural=wreekten participle=gewroken auxiliary=hebben
wrijven                   past=wreef past-plural=wreven participle=gewreven auxiliary=hebben
wringen                   past=wrong past-plural=wrongen participle=gewrongen auxiliary=hebben
zeggen                    past=zegde past-plural=zegden participle=gezegd auxiliary=hebben
zeggen                    past=zei past-plural=zeiden participle=gezegd auxiliary=hebben
zeiken                    past=zeek past-plural=zeken participle=gezeken auxiliary=hebben
zeiken                    past=zeikte past-plural=zeikten participle=gezeikt auxiliary=hebben
zenden                    past=zond past-plural=zonden participle=gezonden auxiliary=hebben
zieden                    past=ziedde past-plural=ziedden participle=gezoden auxiliary=hebben
zien                      past=zag past-plural=zagen participle=gezien present="zie ziet" auxiliary=hebben
zijgen                    past=zeeg past-plural=zegen participle=gezegen auxiliary=zijn
zijn | wezen              past=was past-plural=waren participle=geweest present="ben is bent" auxiliary=zijn
zingen                    past=zong past-plural=zongen participle=gezongen auxiliary=hebben
zinken                    past=zonk past-plural=zonken participle=gezonken auxiliary=zijn
zinnen                    past=zinde past-plural=zinden participle=gezind auxiliary=hebben
zinnen                    past=zon past-plural=zonnen participle=gezonnen auxiliary=hebben
zitten                    past=zat past-plural=zaten participle=gezeten auxiliary=hebben
zoeken                    past=zocht past-plural=zochten participle=gezocht auxiliary=hebben
zouten                    past=zoutte past-plural=zoutten participle=gezouten auxiliary=hebben
zuigen                    past=zoog past-plural=zogen participle=gezogen auxiliary=hebben
zuipen                    past=zoop past-plural=zopen participle=gezopen auxiliary=hebben
zullen                    past=zou past-plural=zouden present="zal zult zul" auxiliary=hebben
zwelgen                   past=zwolg past-plural=zwolgen participle=gezwolgen auxiliary=hebben
zwellen                   past=zwol past-plural=zwollen participle=gezwollen auxiliary=zijn
zwemmen                   past=zwom past-plural=zwommen participle=gezwommen auxiliary=both
zweren                    past=zweerde past-plural=zweerden participle=gezworen present="zweer zweert" auxiliary=hebben
zweren                    past=zwoer past-plural=zwoeren participle=gezworen present="zweer zweert" auxiliary=hebben
zweren                    past=zwoor past-plural=zworen participle=gezworen present="zweer zweert" auxiliary=hebben
zwerven                   past=zwierf past-plural=zwierven participle=gezworven auxiliary=hebben
zwijgen                   past=zweeg past-plural=zwegen participle=gezwegen auxiliary=hebben

# frequent verbs with a prefix, whose base is rare, has another auxiliary or another meaning
begrijpen                 past=begreep past-plural=begrepen participle=begrepen auxiliary=hebben
ontvangen                 past=ontving past-plural=ontvingen participle=ontvangen auxiliary=hebben
overlijden                past=overleed past-plural=overleden participle=overleden auxiliary=zijn
verbieden                 past=verbood past-plural=verboden participle=verboden auxiliary=hebben
verderven                 past=verdierf past-plural=verdierven participle=verdorven auxiliary=both
vergelijken               past=vergeleek past-plural=vergeleken participle=vergeleken auxiliary=hebben
verlaten                  past=verliet past-plural=verlieten participle=verlaten auxiliary=hebben
vermogen                  past=vermocht past-plural=vermochten participle=vermocht present=vermag auxiliary=hebben
verraden                  past=verraadde past-plural=verraadden participle=verraden auxiliary=hebben
verraden                  past=verried past-plural=verrieden participle=verraden auxiliary=hebben
verwijten                 past=verweet past-plural=verweten participle=verweten auxiliary=hebben
