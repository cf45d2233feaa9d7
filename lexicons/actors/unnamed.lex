# lexicons/actors/unnamed.lex: nouns for those who act in the news without a name
@class    unnamed-actor
@licence  CC0-1.0
@source   written for knipsel
@fields   kind: person organisation group
@fields   role: spokesperson official expert witness medium crowd anonymous

# The state, law and order
ambassade             kind=organisation role=official
arbeidsinspectie      kind=organisation role=official
asieldienst           kind=organisation role=official
assisenhof            kind=organisation role=official
belastingdienst       kind=organisation role=official
belastinginspectie    kind=organisation role=official
beroepshof            kind=organisation role=official
bewind                kind=organisation role=official
brandweer             kind=organisation role=official
burgerbescherming     kind=organisation role=official
college               kind=organisation role=official
consulaat             kind=organisation role=official
crisiscentrum         kind=organisation role=official
defensie              kind=organisation role=official
departement           kind=organisation role=official
douane                kind=organisation role=official
fiscus                kind=organisation role=official
gemeente              kind=organisation role=official
gemeentebestuur       kind=organisation role=official
gemeenteraad          kind=organisation role=official
gendarmerie           kind=organisation role=official
gerecht               kind=organisation role=official
gerechtshof           kind=organisation role=official
gevangenisdirectie    kind=organisation role=official
gevangeniswezen       kind=organisation role=official
gezondheidsinspectie  kind=organisation role=official
hof                   kind=organisation role=official
hoogheemraadschap     kind=organisation role=official
hulpdienst            kind=organisation role=official
immigratiedienst      kind=organisation role=official
inlichtingendienst    kind=organisation role=official
inspectie             kind=organisation role=official
junta                 kind=organisation role=official
justitie              kind=organisation role=official
kabinet               kind=organisation role=official
kantongerecht         kind=organisation role=official
kernkabinet           kind=organisation role=official
kiescommissie         kind=organisation role=official
kiesraad              kind=organisation role=official
koningshuis           kind=organisation role=official
kustwacht             kind=organisation role=official
landmacht             kind=organisation role=official
leger                 kind=organisation role=official
legerleiding          kind=organisation role=official
legertop              kind=organisation role=official
luchtmacht            kind=organisation role=official
marechaussee          kind=organisation role=official
marine                kind=organisation role=official
meldkamer             kind=organisation role=official
milieu-inspectie      kind=organisation role=official
ministerie            kind=organisation role=official
ministerraad          kind=organisation role=official
noodcentrale          kind=organisation role=official
ombudsdienst          kind=organisation role=official
onderwijsinspectie    kind=organisation role=official
onderzoekscommissie   kind=organisation role=official
onderzoeksraad        kind=organisation role=official
opperbevel            kind=organisation role=official
overheid              kind=organisation role=official
paleis                kind=organisation role=official
parket                kind=organisation role=official
parlement             kind=organisation role=official
parlementscommissie   kind=organisation role=official
planbureau            kind=organisation role=official
politie               kind=organisation role=official
politiekorps          kind=organisation role=official
politieleiding        kind=organisation role=official
politietop            kind=organisation role=official
politiezone           kind=organisation role=official
provincie             kind=organisation role=official
provinciebestuur      kind=organisation role=official
recherche             kind=organisation role=official
rechtbank             kind=organisation role=official
reclassering          kind=organisation role=official
regering              kind=organisation role=official
regime                kind=organisation role=official
rekenhof              kind=organisation role=official
rekenkamer            kind=organisation role=official
rijksdienst           kind=organisation role=official
rijkswacht            kind=organisation role=official
schepencollege        kind=organisation role=official
senaat                kind=organisation role=official
staatsveiligheid      kind=organisation role=official
stadhuis              kind=organisation role=official
stadsbestuur          kind=organisation role=official
strijdmacht           kind=organisation role=official
toezichthouder        kind=organisation role=official
tribunaal             kind=organisation role=official
veiligheidsdienst     kind=organisation role=official
veiligheidsregio      kind=organisation role=official
voedselinspectie      kind=organisation role=official
vredesmacht           kind=organisation role=official
vreemdelingendienst   kind=organisation role=official
waakhond              kind=organisation role=official
waterschap            kind=organisation role=official

# Authorities and services in the plural
aanklagers                kind=group role=official
agenten                   kind=group role=official
ambassadeurs              kind=group role=official
ambtenaren                kind=group role=official
ambulanciers              kind=group role=official
autoriteiten              kind=group role=official
bemiddelaars              kind=group role=official
bestuurders               kind=group role=official
bewindslieden             kind=group role=official
bewindspersonen           kind=group role=official
brandweerlieden           kind=group role=official
brandweermannen           kind=group role=official
burgemeesters             kind=group role=official
controleurs               kind=group role=official
diplomaten                kind=group role=official
eurocommissarissen        kind=group role=official
functionarissen           kind=group role=official
gedeputeerden             kind=group role=official
gemeenten                 kind=group role=official
gemeentes                 kind=group role=official
generaals                 kind=group role=official
gouverneurs               kind=group role=official
hulpdiensten              kind=group role=official
hulpverleners             kind=group role=official
inlichtingendiensten      kind=group role=official
inspecteurs               kind=group role=official
legerleiders              kind=group role=official
lidstaten                 kind=group role=official
machthebbers              kind=group role=official
magistraten               kind=group role=official
militairen                kind=group role=official
ministeries               kind=group role=official
ministers                 kind=group role=official
nooddiensten              kind=group role=official
onderhandelaars           kind=group role=official
ordediensten              kind=group role=official
ordetroepen               kind=group role=official
overheden                 kind=group role=official
politieagenten            kind=group role=official
politiediensten           kind=group role=official
politiemensen             kind=group role=official
provincies                kind=group role=official
rechercheurs              kind=group role=official
rechters                  kind=group role=official
redders                   kind=group role=official
reddingsdiensten          kind=group role=official
reddingswerkers           kind=group role=official
regeringsfunctionarissen  kind=group role=official
regeringsleiders          kind=group role=official
regeringstroepen          kind=group role=official
schepenen                 kind=group role=official
soldaten                  kind=group role=official
speurders                 kind=group role=official
staatshoofden             kind=group role=official
strijdkrachten            kind=group role=official
toezichthouders           kind=group role=official
topambtenaren             kind=group role=official
troepen                   kind=group role=official
veiligheidsdiensten       kind=group role=official
veiligheidstroepen        kind=group role=official
verkiezingswaarnemers     kind=group role=official
waarnemers                kind=group role=official
wapeninspecteurs          kind=group role=official
waterschappen             kind=group role=official
wereldleiders             kind=group role=official
wethouders                kind=group role=official

# Politics
coalitie         kind=organisation
coalitiepartij   kind=organisation
fractie          kind=organisation
kamerfractie     kind=organisation
meerderheid      kind=organisation
oppositie        kind=organisation
oppositiepartij  kind=organisation
partijbestuur    kind=organisation
partijleiding    kind=organisation
partijtop        kind=organisation
raadsfractie     kind=organisation
regeringspartij  kind=organisation

# Politics in the plural
actievoerders            kind=group
activisten               kind=group
afgevaardigden           kind=group
bondgenoten              kind=group
christendemocraten       kind=group
coalitiepartijen         kind=group
coalitiepartners         kind=group
communisten              kind=group
conservatieven           kind=group
democraten               kind=group
dissidenten              kind=group
extremisten              kind=group
fracties                 kind=group
gemeenteraadsleden       kind=group
kamerleden               kind=group
klimaatactivisten        kind=group
liberalen                kind=group
lobbyisten               kind=group
mensenrechtenactivisten  kind=group
milieuactivisten         kind=group
nationalisten            kind=group
oppositieleden           kind=group
oppositiepartijen        kind=group
parlementariërs          kind=group
parlementsleden          kind=group
partijen                 kind=group
partijgenoten            kind=group
partijleden              kind=group
partijprominenten        kind=group
politici                 kind=group
populisten               kind=group
raadsleden               kind=group
regeringspartijen        kind=group
republikeinen            kind=group
senatoren                kind=group
separatisten             kind=group
sociaaldemocraten        kind=group
socialisten              kind=group
statenleden              kind=group
volksvertegenwoordigers  kind=group

# Unions, employers, firms
aannemer                  kind=organisation
autobouwer                kind=organisation
autofabrikant             kind=organisation
bank                      kind=organisation
bedrijf                   kind=organisation
bedrijfsleven             kind=organisation
belangenorganisatie       kind=organisation
belangenvereniging        kind=organisation
beroepsvereniging         kind=organisation
bestuur                   kind=organisation
bierbrouwer               kind=organisation
bouwbedrijf               kind=organisation
bouwsector                kind=organisation
brancheorganisatie        kind=organisation
brouwerij                 kind=organisation
busmaatschappij           kind=organisation
chipfabrikant             kind=organisation
concern                   kind=organisation
directie                  kind=organisation
energiebedrijf            kind=organisation
fabrikant                 kind=organisation
farmaceut                 kind=organisation
hoofdbestuur              kind=organisation
horeca                    kind=organisation
huisvestingsmaatschappij  kind=organisation
koepelorganisatie         kind=organisation
kredietbeoordelaar        kind=organisation
landbouwsector            kind=organisation
leverancier               kind=organisation
luchtvaartmaatschappij    kind=organisation
management                kind=organisation
middenstand               kind=organisation
mijnbouwbedrijf           kind=organisation
moederbedrijf             kind=organisation
netbeheerder              kind=organisation
oliemaatschappij          kind=organisation
omroep                    kind=organisation
onderneming               kind=organisation
ondernemingsraad          kind=organisation
pensioenfonds             kind=organisation
producent                 kind=organisation
projectontwikkelaar       kind=organisation
ratingbureau              kind=organisation
rederij                   kind=organisation
softwarebedrijf           kind=organisation
spoorbeheerder            kind=organisation
spoorwegmaatschappij      kind=organisation
supermarktketen           kind=organisation
techbedrijf               kind=organisation
telecombedrijf            kind=organisation
uitgever                  kind=organisation
uitgeverij                kind=organisation
vakbeweging               kind=organisation
vakbond                   kind=organisation
vakbondsfront             kind=organisation
vakcentrale               kind=organisation
vervoerder                kind=organisation
vervoersbedrijf           kind=organisation
verzekeraar               kind=organisation
vliegtuigbouwer           kind=organisation
werkgeversorganisatie     kind=organisation
winkelketen               kind=organisation
woningcorporatie          kind=organisation
zender                    kind=organisation
zorgverzekeraar           kind=organisation

# Unions, employers, firms in the plural
aandeelhouders             kind=group
arbeiders                  kind=group
autofabrikanten            kind=group
banken                     kind=group
bankiers                   kind=group
bedienden                  kind=group
bedrijven                  kind=group
belangenorganisaties       kind=group
beleggers                  kind=group
boeren                     kind=group
bonden                     kind=group
buschauffeurs              kind=group
caféhouders                kind=group
consumenten                kind=group
consumentenorganisaties    kind=group
dierenrechtenorganisaties  kind=group
directeuren                kind=group
fabrikanten                kind=group
handelaars                 kind=group
handelaren                 kind=group
havenarbeiders             kind=group
horeca-uitbaters           kind=group
hulporganisaties           kind=group
huurdersorganisaties       kind=group
investeerders              kind=group
kaderleden                 kind=group
landbouwers                kind=group
leveranciers               kind=group
luchtvaartmaatschappijen   kind=group
machinisten                kind=group
managers                   kind=group
medewerkers                kind=group
mensenrechtenorganisaties  kind=group
middenstanders             kind=group
milieuorganisaties         kind=group
natuurorganisaties         kind=group
ngo's                      kind=group
oliemaatschappijen         kind=group
ondernemers                kind=group
ondernemingen              kind=group
ouderenbonden              kind=group
patiëntenorganisaties      kind=group
pensioenfondsen            kind=group
personeel                  kind=group
personeelsleden            kind=group
piloten                    kind=group
producenten                kind=group
projectontwikkelaars       kind=group
schuldeisers               kind=group
spaarders                  kind=group
speculanten                kind=group
stakers                    kind=group
stewardessen               kind=group
studentenorganisaties      kind=group
supermarkten               kind=group
taxichauffeurs             kind=group
topmannen                  kind=group
treinbestuurders           kind=group
truckers                   kind=group
tuinders                   kind=group
uitbaters                  kind=group
vakbonden                  kind=group
vakcentrales               kind=group
veehouders                 kind=group
verzekeraars               kind=group
vissers                    kind=group
vluchtelingenorganisaties  kind=group
vrachtwagenchauffeurs      kind=group
welzijnsorganisaties       kind=group
werkgevers                 kind=group
werkgeversorganisaties     kind=group
werkneemsters              kind=group
werknemers                 kind=group
winkeliers                 kind=group
woningcorporaties          kind=group
zelfstandigen              kind=group
zorgverzekeraars           kind=group

# Experts
academici               kind=group role=expert
accountants             kind=group role=expert
adviseurs               kind=group role=expert
analisten               kind=group role=expert
antropologen            kind=group role=expert
apothekers              kind=group role=expert
archeologen             kind=group role=expert
architecten             kind=group role=expert
artsen                  kind=group role=expert
astronomen              kind=group role=expert
beursanalisten          kind=group role=expert
beurskenners            kind=group role=expert
biologen                kind=group role=expert
chirurgen               kind=group role=expert
consultants             kind=group role=expert
criminologen            kind=group role=expert
demografen              kind=group role=expert
deskundigen             kind=group role=expert
dierenartsen            kind=group role=expert
dokters                 kind=group role=expert
ecologen                kind=group role=expert
economen                kind=group role=expert
epidemiologen           kind=group role=expert
ethici                  kind=group role=expert
experts                 kind=group role=expert
filosofen               kind=group role=expert
fiscalisten             kind=group role=expert
geologen                kind=group role=expert
gerechtsdeskundigen     kind=group role=expert
gezondheidsexperts      kind=group role=expert
historici               kind=group role=expert
hoogleraren             kind=group role=expert
huisartsen              kind=group role=expert
ingenieurs              kind=group role=expert
juristen                kind=group role=expert
kenners                 kind=group role=expert
kinderartsen            kind=group role=expert
klimaatexperts          kind=group role=expert
klimaatwetenschappers   kind=group role=expert
klimatologen            kind=group role=expert
marktanalisten          kind=group role=expert
marktkenners            kind=group role=expert
medici                  kind=group role=expert
meteorologen            kind=group role=expert
natuurkundigen          kind=group role=expert
onderzoekers            kind=group role=expert
opiniepeilers           kind=group role=expert
patholoog-anatomen      kind=group role=expert
pedagogen               kind=group role=expert
peilers                 kind=group role=expert
planologen              kind=group role=expert
politicologen           kind=group role=expert
professoren             kind=group role=expert
psychiaters             kind=group role=expert
psychologen             kind=group role=expert
rechtsgeleerden         kind=group role=expert
seismologen             kind=group role=expert
sociologen              kind=group role=expert
specialisten            kind=group role=expert
staatsrechtdeskundigen  kind=group role=expert
statistici              kind=group role=expert
stedenbouwkundigen      kind=group role=expert
sterrenkundigen         kind=group role=expert
strafrechtdeskundigen   kind=group role=expert
taalkundigen            kind=group role=expert
tandartsen              kind=group role=expert
technici                kind=group role=expert
terrorismedeskundigen   kind=group role=expert
theologen               kind=group role=expert
toxicologen             kind=group role=expert
trendwatchers           kind=group role=expert
veiligheidsexperts      kind=group role=expert
verpleegkundigen        kind=group role=expert
virologen               kind=group role=expert
vulkanologen            kind=group role=expert
weerkundigen            kind=group role=expert
weermannen              kind=group role=expert
wetenschappers          kind=group role=expert

# Experts, one person
analist             kind=person role=expert
arts                kind=person role=expert
criminoloog         kind=person role=expert
deskundige          kind=person role=expert
dokter              kind=person role=expert
econome             kind=person role=expert
econoom             kind=person role=expert
expert              kind=person role=expert
gerechtsdeskundige  kind=person role=expert
historicus          kind=person role=expert
hoogleraar          kind=person role=expert
huisarts            kind=person role=expert
jurist              kind=person role=expert
meteoroloog         kind=person role=expert
onderzoeker         kind=person role=expert
onderzoekster       kind=person role=expert
patholoog           kind=person role=expert
politicoloog        kind=person role=expert
professor           kind=person role=expert
psychiater          kind=person role=expert
psycholoog          kind=person role=expert
socioloog           kind=person role=expert
specialist          kind=person role=expert
viroloog            kind=person role=expert
weerman             kind=person role=expert
wetenschapper       kind=person role=expert
wetsdokter          kind=person role=expert

# Spokespersons
bedrijfswoordvoerder    kind=person role=spokesperson
bondswoordvoerder       kind=person role=spokesperson
brandweerwoordvoerder   kind=person role=spokesperson
gemeentewoordvoerder    kind=person role=spokesperson
legerwoordvoerder       kind=person role=spokesperson
parketwoordvoerder      kind=person role=spokesperson
partijwoordvoerder      kind=person role=spokesperson
perschef                kind=person role=spokesperson
persmagistraat          kind=person role=spokesperson
persofficier            kind=person role=spokesperson
persrechter             kind=person role=spokesperson
persvoorlichter         kind=person role=spokesperson
politievoorlichter      kind=person role=spokesperson
politiewoordvoerder     kind=person role=spokesperson
politiewoordvoerster    kind=person role=spokesperson
rechtbankwoordvoerder   kind=person role=spokesperson
regeringswoordvoerder   kind=person role=spokesperson
voorlichter             kind=person role=spokesperson
voorlichtster           kind=person role=spokesperson
woordvoerder            kind=person role=spokesperson
woordvoerster           kind=person role=spokesperson
zegsman                 kind=person role=spokesperson
zegsvrouw               kind=person role=spokesperson
ziekenhuiswoordvoerder  kind=person role=spokesperson

# Spokespersons, several
voorlichters    kind=group role=spokesperson
woordvoerders   kind=group role=spokesperson
woordvoersters  kind=group role=spokesperson
zegslieden      kind=group role=spokesperson

# Witnesses, neighbours, people there
automobilisten   kind=group role=witness
bemanningsleden  kind=group role=witness
bewoners         kind=group role=witness
bezoekers        kind=group role=witness
buren            kind=group role=witness
buurtbewoners    kind=group role=witness
buurtgenoten     kind=group role=witness
cafégangers      kind=group role=witness
collega's        kind=group role=witness
concertgangers   kind=group role=witness
dorpelingen      kind=group role=witness
dorpsbewoners    kind=group role=witness
eilandbewoners   kind=group role=witness
feestgangers     kind=group role=witness
festivalgangers  kind=group role=witness
fietsers         kind=group role=witness
flatbewoners     kind=group role=witness
forensen         kind=group role=witness
gasten           kind=group role=witness
getuigen         kind=group role=witness
hotelgasten      kind=group role=witness
inwoners         kind=group role=witness
inzittenden      kind=group role=witness
kampeerders      kind=group role=witness
klanten          kind=group role=witness
klasgenoten      kind=group role=witness
omstanders       kind=group role=witness
omwonenden       kind=group role=witness
ooggetuigen      kind=group role=witness
opvarenden       kind=group role=witness
overlevenden     kind=group role=witness
passagiers       kind=group role=witness
passanten        kind=group role=witness
pendelaars       kind=group role=witness
reizigers        kind=group role=witness
stadsbewoners    kind=group role=witness
straatbewoners   kind=group role=witness
toeristen        kind=group role=witness
toeschouwers     kind=group role=witness
treinreizigers   kind=group role=witness
vakantiegangers  kind=group role=witness
voorbijgangers   kind=group role=witness
wandelaars       kind=group role=witness
weggebruikers    kind=group role=witness
wijkbewoners     kind=group role=witness

# Witness, one person
automobilist          kind=person role=witness
bewoner               kind=person role=witness
bewoonster            kind=person role=witness
buschauffeur          kind=person role=witness
buurjongen            kind=person role=witness
buurman               kind=person role=witness
buurmeisje            kind=person role=witness
buurtbewoner          kind=person role=witness
buurtbewoonster       kind=person role=witness
buurvrouw             kind=person role=witness
collega               kind=person role=witness
fietser               kind=person role=witness
getuige               kind=person role=witness
inzittende            kind=person role=witness
kroongetuige          kind=person role=witness
omstander             kind=person role=witness
omwonende             kind=person role=witness
ooggetuige            kind=person role=witness
overlevende           kind=person role=witness
passagier             kind=person role=witness
passant               kind=person role=witness
taxichauffeur         kind=person role=witness
toeschouwer           kind=person role=witness
treinbestuurder       kind=person role=witness
voorbijganger         kind=person role=witness
vrachtwagenchauffeur  kind=person role=witness
winkelier             kind=person role=witness

# Crowds
aanhangers         kind=group role=crowd
achterban          kind=group role=crowd
actievoersters     kind=group role=crowd
amokmakers         kind=group role=crowd
asielzoekers       kind=group role=crowd
bedevaartgangers   kind=group role=crowd
betogers           kind=group role=crowd
bevolking          kind=group role=crowd
bootvluchtelingen  kind=group role=crowd
burgers            kind=group role=crowd
christenen         kind=group role=crowd
daklozen           kind=group role=crowd
demonstranten      kind=group role=crowd
evacués            kind=group role=crowd
fans               kind=group role=crowd
feestvierders      kind=group role=crowd
gedetineerden      kind=group role=crowd
gelovigen          kind=group role=crowd
gepensioneerden    kind=group role=crowd
gevangenen         kind=group role=crowd
geëvacueerden      kind=group role=crowd
hangjongeren       kind=group role=crowd
hooligans          kind=group role=crowd
huurders           kind=group role=crowd
internetters       kind=group role=crowd
jongeren           kind=group role=crowd
katholieken        kind=group role=crowd
kiezers            kind=group role=crowd
kijkers            kind=group role=crowd
kinderen           kind=group role=crowd
krakers            kind=group role=crowd
leerlingen         kind=group role=crowd
lezers             kind=group role=crowd
luisteraars        kind=group role=crowd
manifestanten      kind=group role=crowd
mannen             kind=group role=crowd
massa              kind=group role=crowd
menigte            kind=group role=crowd
mensen             kind=group role=crowd
migranten          kind=group role=crowd
moeders            kind=group role=crowd
moslims            kind=group role=crowd
ontheemden         kind=group role=crowd
opstandelingen     kind=group role=crowd
ouderen            kind=group role=crowd
patiënten          kind=group role=crowd
pelgrims           kind=group role=crowd
plunderaars        kind=group role=crowd
publiek            kind=group role=crowd
rebellen           kind=group role=crowd
relschoppers       kind=group role=crowd
scholieren         kind=group role=crowd
senioren           kind=group role=crowd
stakingspiket      kind=group role=crowd
studenten          kind=group role=crowd
supporters         kind=group role=crowd
sympathisanten     kind=group role=crowd
tieners            kind=group role=crowd
twitteraars        kind=group role=crowd
vaders             kind=group role=crowd
vandalen           kind=group role=crowd
vluchtelingen      kind=group role=crowd
voetbalfans        kind=group role=crowd
voetbalsupporters  kind=group role=crowd
volgelingen        kind=group role=crowd
volk               kind=group role=crowd
vrouwen            kind=group role=crowd
werklozen          kind=group role=crowd

# Family and those concerned
atleten          kind=group
betrokkenen      kind=group
bondscoaches     kind=group
broers           kind=group
coaches          kind=group
dierbaren        kind=group
dochters         kind=group
echtpaar         kind=group
familie          kind=group
familieleden     kind=group
gedupeerden      kind=group
gewonden         kind=group
gezin            kind=group
gezinsleden      kind=group
grootouders      kind=group
huisgenoten      kind=group
kennissen        kind=group
naasten          kind=group
nabestaanden     kind=group
ouderpaar        kind=group
ouders           kind=group
partners         kind=group
pleegouders      kind=group
ploegmakkers     kind=group
ploegmaten       kind=group
renners          kind=group
scheidsrechters  kind=group
schoonouders     kind=group
slachtoffers     kind=group
speelsters       kind=group
spelers          kind=group
sporters         kind=group
teamgenoten      kind=group
trainers         kind=group
verwanten        kind=group
voetballers      kind=group
vrienden         kind=group
vriendinnen      kind=group
weduwen          kind=group
zonen            kind=group
zoons            kind=group
zussen           kind=group

# Family, one person
broer         kind=person
dochter       kind=person
echtgenoot    kind=person
echtgenote    kind=person
ex-man        kind=person
ex-vriend     kind=person
ex-vriendin   kind=person
ex-vrouw      kind=person
grootmoeder   kind=person
grootvader    kind=person
moeder        kind=person
oma           kind=person
oom           kind=person
opa           kind=person
partner       kind=person
schoonmoeder  kind=person
schoonvader   kind=person
slachtoffer   kind=person
stiefmoeder   kind=person
stiefvader    kind=person
tante         kind=person
vader         kind=person
vriend        kind=person
vriendin      kind=person
weduwe        kind=person
weduwnaar     kind=person
zoon          kind=person
zus           kind=person

# Suspects and others of the court, one person
aanvaller       kind=person
advocaat        kind=person
advocate        kind=person
arrestant       kind=person
asielzoeker     kind=person
beklaagde       kind=person
bestuurder      kind=person
bestuurster     kind=person
curator         kind=person
dader           kind=person
deurwaarder     kind=person
dief            kind=person
drenkeling      kind=person
eiser           kind=person
gijzelnemer     kind=person
hoofdverdachte  kind=person
inbreker        kind=person
klager          kind=person
leerling        kind=person
moordenaar      kind=person
notaris         kind=person
ontvoerder      kind=person
oplichter       kind=person
overvaller      kind=person
patiënt         kind=person
patiënte        kind=person
raadsman        kind=person
raadsvrouw      kind=person
scholier        kind=person
schutter        kind=person
student         kind=person
studente        kind=person
verdachte       kind=person
vermiste        kind=person
veroordeelde    kind=person
vluchteling     kind=person

# Suspects and others of the court, several
advocaten           kind=group
arrestanten         kind=group
beklaagden          kind=group
criminelen          kind=group
curatoren           kind=group
daders              kind=group
deurwaarders        kind=group
dieven              kind=group
drugshandelaars     kind=group
drugshandelaren     kind=group
gijzelnemers        kind=group
guerrillastrijders  kind=group
hackers             kind=group
hoofdverdachten     kind=group
inbrekers           kind=group
jihadisten          kind=group
kapers              kind=group
mensensmokkelaars   kind=group
milities            kind=group
moordenaars         kind=group
ontvoerders         kind=group
oplichters          kind=group
overvallers         kind=group
piraten             kind=group
raadslieden         kind=group
smokkelaars         kind=group
strafpleiters       kind=group
strijders           kind=group
terroristen         kind=group
verdachten          kind=group
veroordeelden       kind=group

# Judges and officials, one person
aanklager              kind=person role=official
aartsbisschop          kind=person role=official
advocaat-generaal      kind=person role=official
agent                  kind=person role=official
ambassadeur            kind=person role=official
ambtenaar              kind=person role=official
bemiddelaar            kind=person role=official
bisschop               kind=person role=official
bondskanselier         kind=person role=official
brandweercommandant    kind=person role=official
burgemeester           kind=person role=official
commandant             kind=person role=official
commissaris            kind=person role=official
diplomaat              kind=person role=official
formateur              kind=person role=official
generaal               kind=person role=official
gouverneur             kind=person role=official
hoofdcommissaris       kind=person role=official
hoofdofficier          kind=person role=official
hoofdonderhandelaar    kind=person role=official
informateur            kind=person role=official
inspecteur             kind=person role=official
kanselier              kind=person role=official
kantonrechter          kind=person role=official
kardinaal              kind=person role=official
koning                 kind=person role=official
koningin               kind=person role=official
korpschef              kind=person role=official
kortgedingrechter      kind=person role=official
legerleider            kind=person role=official
minister               kind=person role=official
ombudsman              kind=person role=official
onderhandelaar         kind=person role=official
onderzoeksrechter      kind=person role=official
paus                   kind=person role=official
politieagent           kind=person role=official
politieagente          kind=person role=official
politiechef            kind=person role=official
politiecommissaris     kind=person role=official
politierechter         kind=person role=official
premier                kind=person role=official
president              kind=person role=official
procureur              kind=person role=official
procureur-generaal     kind=person role=official
rechter                kind=person role=official
rechter-commissaris    kind=person role=official
regeringsfunctionaris  kind=person role=official
schepen                kind=person role=official
staatshoofd            kind=person role=official
staatssecretaris       kind=person role=official
strafrechter           kind=person role=official
topambtenaar           kind=person role=official
vicepremier            kind=person role=official
vrederechter           kind=person role=official
wethouder              kind=person role=official

# Sources without a name
bankkringen          kind=group role=anonymous
beurskringen         kind=group role=anonymous
bronnen              kind=group role=anonymous
diplomatenkringen    kind=group role=anonymous
gerechtskringen      kind=group role=anonymous
informanten          kind=group role=anonymous
ingewijden           kind=group role=anonymous
inlichtingenbronnen  kind=group role=anonymous
insiders             kind=group role=anonymous
intimi               kind=group role=anonymous
justitiebronnen      kind=group role=anonymous
klokkenluiders       kind=group role=anonymous
kringen              kind=group role=anonymous
legerbronnen         kind=group role=anonymous
legerkringen         kind=group role=anonymous
marktbronnen         kind=group role=anonymous
overheidsbronnen     kind=group role=anonymous
partijbronnen        kind=group role=anonymous
partijkringen        kind=group role=anonymous
politiebronnen       kind=group role=anonymous
politiekringen       kind=group role=anonymous
regeringsbronnen     kind=group role=anonymous
regeringskringen     kind=group role=anonymous
vakbondskringen      kind=group role=anonymous
veiligheidsbronnen   kind=group role=anonymous
vertrouwelingen      kind=group role=anonymous
zakenkringen         kind=group role=anonymous
ziekenhuisbronnen    kind=group role=anonymous

# Source without a name, one person
bron                kind=person role=anonymous
informant           kind=person role=anonymous
ingewijde           kind=person role=anonymous
insider             kind=person role=anonymous
kabinetsbron        kind=person role=anonymous
kabinetsmedewerker  kind=person role=anonymous
klokkenluider       kind=person role=anonymous
legerbron           kind=person role=anonymous
partijbron          kind=person role=anonymous
politiebron         kind=person role=anonymous
regeringsbron       kind=person role=anonymous
veiligheidsbron     kind=person role=anonymous

# Media
avondkrant        kind=organisation role=medium
boulevardblad     kind=organisation role=medium
boulevardkrant    kind=organisation role=medium
dagblad           kind=organisation role=medium
krant             kind=organisation role=medium
nieuwsagentschap  kind=organisation role=medium
nieuwsdienst      kind=organisation role=medium
nieuwssite        kind=organisation role=medium
nieuwswebsite     kind=organisation role=medium
nieuwszender      kind=organisation role=medium
ochtendkrant      kind=organisation role=medium
persbureau        kind=organisation role=medium
radiostation      kind=organisation role=medium
radiozender       kind=organisation role=medium
roddelblad        kind=organisation role=medium
staatskrant       kind=organisation role=medium
staatsomroep      kind=organisation role=medium
staatspersbureau  kind=organisation role=medium
staatstelevisie   kind=organisation role=medium
staatszender      kind=organisation role=medium
televisiezender   kind=organisation role=medium
tijdschrift       kind=organisation role=medium
tv-zender         kind=organisation role=medium
vakblad           kind=organisation role=medium
weekblad          kind=organisation role=medium
zakenkrant        kind=organisation role=medium

# Media, people and plural
boulevardpers        kind=group role=medium
cameraploegen        kind=group role=medium
columnisten          kind=group role=medium
commentatoren        kind=group role=medium
correspondenten      kind=group role=medium
dagbladen            kind=group role=medium
fotografen           kind=group role=medium
journalisten         kind=group role=medium
kranten              kind=group role=medium
media                kind=group role=medium
nieuwsagentschappen  kind=group role=medium
nieuwssites          kind=group role=medium
nieuwszenders        kind=group role=medium
pers                 kind=group role=medium
persbureaus          kind=group role=medium
persfotografen       kind=group role=medium
recensenten          kind=group role=medium
redacteuren          kind=group role=medium
sportpers            kind=group role=medium
staatsmedia          kind=group role=medium
tabloids             kind=group role=medium
verslaggevers        kind=group role=medium
wereldpers           kind=group role=medium

# Media, one person
cameraman        kind=person role=medium
columnist        kind=person role=medium
commentator      kind=person role=medium
correspondent    kind=person role=medium
fotograaf        kind=person role=medium
hoofdredacteur   kind=person role=medium
journalist       kind=person role=medium
journaliste      kind=person role=medium
presentator      kind=person role=medium
presentatrice    kind=person role=medium
redacteur        kind=person role=medium
verslaggeefster  kind=person role=medium
verslaggever     kind=person role=medium

# Critics and supporters
acteurs            kind=group
actiegroepen       kind=group
bestuursleden      kind=group
bisschoppen        kind=group
buurtcomités       kind=group
clubs              kind=group
criticasters       kind=group
critici            kind=group
deelnemers         kind=group
docenten           kind=group
eigenaars          kind=group
eigenaren          kind=group
filmmakers         kind=group
gamers             kind=group
gebruikers         kind=group
geestelijken       kind=group
hogescholen        kind=group
huiseigenaren      kind=group
imams              kind=group
initiatiefnemers   kind=group
kerken             kind=group
kerkleiders        kind=group
kunstenaars        kind=group
leden              kind=group
leerkrachten       kind=group
leraren            kind=group
makers             kind=group
muzikanten         kind=group
onderwijzers       kind=group
ontwikkelaars      kind=group
opposanten         kind=group
oprichters         kind=group
organisatoren      kind=group
pleitbezorgers     kind=group
rectoren           kind=group
sceptici           kind=group
scholen            kind=group
schoolbesturen     kind=group
schooldirecteuren  kind=group
schrijvers         kind=group
sportbonden        kind=group
tegenstanders      kind=group
universiteiten     kind=group
verhuurders        kind=group
voetbalclubs       kind=group
voorstanders       kind=group
vrijwilligers      kind=group
ziekenhuizen       kind=group

# Institutions
aartsbisdom               kind=organisation
actiecomité               kind=organisation
actiegroep                kind=organisation
adviescommissie           kind=organisation
adviesraad                kind=organisation
bewonersgroep             kind=organisation
bewonersvereniging        kind=organisation
bisdom                    kind=organisation
bond                      kind=organisation
buurtcomité               kind=organisation
buurtvereniging           kind=organisation
club                      kind=organisation
clubbestuur               kind=organisation
clubleiding               kind=organisation
commissie                 kind=organisation
concertorganisator        kind=organisation
denktank                  kind=organisation
festivalorganisatie       kind=organisation
hogeschool                kind=organisation
hulporganisatie           kind=organisation
jury                      kind=organisation
kerk                      kind=organisation
mensenrechtenorganisatie  kind=organisation
milieuorganisatie         kind=organisation
mutualiteit               kind=organisation
ngo                       kind=organisation
onderzoeksbureau          kind=organisation
onderzoeksinstituut       kind=organisation
onderzoeksteam            kind=organisation
organisatie               kind=organisation
organisatiecomité         kind=organisation
ouderraad                 kind=organisation
parochie                  kind=organisation
school                    kind=organisation
schoolbestuur             kind=organisation
schooldirectie            kind=organisation
schoolleiding             kind=organisation
sportbond                 kind=organisation
stichting                 kind=organisation
studentenvereniging       kind=organisation
taskforce                 kind=organisation
universiteit              kind=organisation
vereniging                kind=organisation
vluchtelingenorganisatie  kind=organisation
voetbalbond               kind=organisation
voetbalclub               kind=organisation
wereldbond                kind=organisation
werkgroep                 kind=organisation
wielerbond                kind=organisation
ziekenfonds               kind=organisation
ziekenhuis                kind=organisation
zorggroep                 kind=organisation
zorginstelling            kind=organisation

# Armed and criminal groups
bende               kind=organisation
drugsbende          kind=organisation
guerrilla           kind=organisation
jeugdbende          kind=organisation
maffia              kind=organisation
militie             kind=organisation
rebellenbeweging    kind=organisation
rebellengroep       kind=organisation
rebellenleger       kind=organisation
terreurbeweging     kind=organisation
terreurgroep        kind=organisation
terreurorganisatie  kind=organisation
