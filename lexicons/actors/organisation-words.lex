# lexicons/actors/organisation-words.lex: words inside or before names that make an organisation of them
@class    organisation-word
@licence  CC0-1.0
@source   written for knipsel

# Dutch: state, politics and justice
aartsbisdom
administratie
agentschap | agentschappen
alliantie
ambassade
arbitragehof
autoriteit | autoriteiten
bataljon
bevrijdingsbeweging
bevrijdingsfront
bevrijdingsleger
beweging
bisdom
brandweer
brigade
bureau
coalitie
college
comité | comités
commissie | commissies
congres
consulaat
departement | departementen
dienst | diensten
directoraat
directoraat-generaal
divisie
douane
eskadron
factie
fractie
front
garde
gemeenteraad
gerecht
gerechtshof
gouvernement
guerrilla
hof
hoogheemraadschap
inlichtingendienst
inspectie
inspectoraat
intercommunale
junta
kabinet
kamer | kamers
kanselarij
kiesvereniging
korps
krijgsmacht
landmacht
leger
liga
luchtmacht
marechaussee
marine
militie | milities
ministerie | ministeries
observatorium
ombudsdienst
ordedienst
ordediensten
overheidsdienst
parket
parlement
partij | partijen
planbureau
politbureau
politie
politiekorps
provincieraad
raad
rebellenleger
recherche
rechtbank | rechtbanken
regering | regeringen
regiment
rekenhof
rekenkamer
rijksdienst
rijksinstituut
rijkswacht
secretariaat
senaat
smaldeel
staatssecretariaat
staten
strijdkrachten
tribunaal
veiligheidsdienst
veiligheidsraad
verzetsbeweging
waterschap
zeemacht

# Dutch: societies and interests
abdij
actiegroep | actiegroepen
associatie
belangenvereniging
boerenbond
bond | bonden
broederschap
confederatie
congregatie
consortium
coöperatie
coöperatieve
drukkingsgroep
federatie | federaties
fonds | fondsen
forum
genootschap
gezelschap
gilde
groepering | groeperingen
hulporganisatie
jeugdbeweging
jongerenorganisatie
kamers van koophandel
kartel
klooster
koepel
kring
landsbond
loge
meldpunt
moskee
mutualiteit
netwerk
organisatie | organisaties
parochie
patiëntenvereniging
pensioenfonds
platform
scouts
sekte
sociëteit
steunpunt
stichting | stichtingen
syndicaat
synode
terreurgroep | terreurgroepering
unie
vakbond | vakbonden
vakcentrale
verbond
vereniging | verenigingen
vriendenkring
werkgeversorganisatie
werkgroep
ziekenfonds

# Dutch: learning, care and culture
academie | academies
archief
asielcentrum
atheneum
ballet
band
bibliotheek
bigband
blad
cabaretgroep
centrum | centra
collectief
conservatorium
dagblad
dansgezelschap
drukkerij
ensemble
faculteit
fanfare
filharmonie
filharmonisch
galerie
galerij
gasthuis
gymnasium
harmonie
hogeschool | hogescholen
hospitaal
instituut | instituten
kamerorkest
kliniek | klinieken
koor
krant
kunsthal
kwartet
kwintet
laboratorium
leerstoel
lyceum
maandblad
magazine
medisch centrum
museum | musea
muziekgroep
nieuwsagentschap
omroep
onderzoekscentrum
onderzoeksinstituut
opera
orkest | orkesten
persagentschap
persbureau
philharmonie
platenfirma
platenlabel
popgroep
productiehuis
radio
radiostation
radiozender
redactie
rockgroep
rusthuis
school | scholen
schouwburg
studiecentrum
symfonieorkest
televisie
televisiestation
televisiezender
theater
tijdschrift
toneelgezelschap
toneelgroep
toneelhuis
trio
uitgeverij | uitgeverijen
universiteit | universiteiten
vakgroep
verzorgingshuis
weekblad
zender
ziekenhuis | ziekenhuizen

# Dutch: business
adviesbureau
advocatenkantoor
autobouwer
autofabriek
automerk
bakkerij
bank | banken
bank-verzekeraar
bankgroep
bedrijf | bedrijven
beurs
boekhandel
bouwbedrijf
brouwerij
café
chipfabrikant
concern | concerns
corporatie
discotheek
dochtermaatschappij
dochteronderneming
effectenbeurs
en co | & co | & Co.
en zonen | & zonen
energiebedrijf
erven
fabriek | fabrieken
firma
garage
gebroeder
gebroeders | gebr.
groep
handelsonderneming
havenbedrijf
holding
hotel
huisvestingsmaatschappij
industrie
industrieën
ingenieursbureau
internetbedrijf
investeringsmaatschappij
kantoor
luchtvaartmaatschappij
maatschappij | maatschappijen
makelaar
makelaardij
moederbedrijf
notariskantoor
nutsbedrijf
oliebedrijf
oliemaatschappij
onderneming | ondernemingen
onderzoeksbureau
participatiemaatschappij
reclamebureau
rederij
reisbureau
reisorganisatie
restaurant
scheepswerf
slachthuis
softwarebedrijf
spaarbank
spoorwegen
spoorwegmaatschappij
staalfabriek
staalreus
studiebureau
supermarkt
supermarktketen
telecombedrijf
touroperator
transportbedrijf
uitzendbureau
veiling
vennootschap
vervoerbedrijf
verzekeraar
verzekeringsmaatschappij
vliegtuigbouwer
warenhuis
warenhuisketen
werf
winkelketen
woningcorporatie
zakenbank

# Dutch and Flemish: sport
atletiekclub
atletiekvereniging
basketbalclub
club
clubs
elftal
fanclub
hockeyclub
ploeg
raceteam
renstal
roeivereniging
ruiterclub
schaakclub
schaatsploeg
selectie
sportclub
sportvereniging
supportersclub
team
tennisclub
turnclub
turnkring
voetbalbond
voetbalclub
voetbalvereniging
volleybalclub
wielerploeg
wielerteam
zwemclub

# legal forms
=A/S
=AB
ag
=ASA
asbl
=Bhd
bv | =B.V.
bvba | =B.V.B.A.
=Co | =Co.
company
corp | =Corp.
corporation
cvba | =CVBA
enterprises
=eV | =e.V.
gmbh
holdings
inc | =Inc.
incorporated
ivzw
=JSC
kgaa
limited
llc
llp
ltd | =Ltd.
mbh
nv | =N.V.
=OAO | =PAO | =ZAO
=Oy
=Oyj
partners
plc
=Pty
=S.A.
=S.p.A.
=SA
sarl
sprl
srl
=Tbk
trust
vof
vzw | =V.Z.W.

# abbreviations before the names of sports clubs
=AC
=AFC
=ASD
=ASV
=AV
=BBC
=BC
=BSC
=CD
=CF
=CFC
=CSKA | =TsSKA
=EC
=FC | =F.C.
=FK
=FSV
=GNK
=HC
=HJK
=HNK
=HV
=IFK
=KAA
=KFC
=KFCO
=KRC
=KSC
=KSK
=KSV
=KSVK
=KV
=KVC
=KVK
=KVV
=MFK
=MSV
=OGC
=PFK
=RAEC
=RAFC
=RC
=RCD
=RCS
=RFC
=RFK
=RSC
=RUS
=SC
=SD
=SK
=SpVgg
=SS
=SSC
=Stade
=SV
=SVV
=TSG
=TSV
=UD
=VC
=VfB
=VfL
=VV
=WSC

# names of sports clubs, international
76ers
albion
alemannia
arminia
athletic
athletico
atlético | atletico
austria
bears
betar | beitar
boca
borussia
boys
bulls
celtic
celtics
cercle
city
corinthians
county
cowboys
crvena zvezda
cycling
daring
deportivo
devils
dinamo | dynamo
dodgers
dolphins
eagles
eendracht
eintracht
estudiantes
excelsior
forest
fortuna
fußballclub
galaxy
germinal
giants
girondins
grasshoppers
hajduk
hansa
hapoel
hertha
hornets
hotspur
independiente
internacional
jets
juniors
knicks
koninklijke
lakers
lions
lokomotief
lokomotiv
maccabi | makkabi
maple leafs
nacional
old boys
olympiakos
olympic
olympique
orient
packers
palace
partizan
patriots
peñarol
pistons
pro cycling
racing
racing club
raiders
rangers
rapid
real
red sox
red star
rockets
rode ster
rovers
royal
sjachtar | shakhtar
slavia
sparta
spartak
sporting
sportkring
sportverein
spurs
standard
steaua
tigers
torpedo
town
turnverein
union
united
verbroedering
wanderers
warriors
wednesday
werder
yankees
zenit

# English
academy
administration
aerospace
agency
aid
air force
air lines
aircraft
airlines
airways
alliance
american
archives
army
asset management
associates
association
assurance
authority
automotive
aviation
banking
big band
biotech
board
boxing
breweries
brewery
brewing
brigades
british
broadcasting
bros | bros.
brotherhood
brothers
builders
cable
capital
center
central
centre
chamber orchestra
chemical
chemicals
choir
chronicle
church
clinic
coalition
command
commission
committee
communications
computer
computers
confederation
congress
consort
construction
consultants
consulting
contractors
corps
council
court
cricket club
cruises
daily
department
digital
electric
electricity
electronics
energy
engineering
engineers
entertainment
equity
estates
european
express
fashion
federal
federation
fellowship
ferries
film
films
finance
financial
food
foods
football association
football club
force
forces
formula
foundation
fund
funds
gallery
games
gazette
general
genetics
glass
global
golf club
group
guard
guardian
health
healthcare
herald
hospital
hotels
housing
industries
institute
institution
instruments
insurance
intelligence
interactive
international
investigation
investment
investments
journal
laboratories
labs
league
library
lines
lodge
logistics
mail
management
manufacturing
marines
media
medical
metals
minerals
mining
ministries
ministry
mission
mobile
motor
motors
movement
music
national
navy
network
networks
news
observer
office
oil
online
orchestra
order
paper
parliament
party
petroleum
pharma
pharmaceutical
pharmaceuticals
philharmonic
pictures
plastics
players
police
post
power
press
production
productions
properties
publications
publishers
publishing
quartet
railroad
railway
railways
real estate
realty
recordings
records
relief
research
resorts
resources
retail
review
rubber
rugby
securities
semiconductor
semiconductors
senate
service
services
shipping
singers
society
software
solutions
sons | & Sons
sportswear
steel
stores
studio
studios
supermarkets
symphony
symphony orchestra
systems
technologies
technology
telecom
telecommunications
telegraph
television
textiles
theatre
therapeutics
think tank
times
tire
tires
tobacco
toys
transport
tribune
tyre
universal
university
ventures
weekly
wireless
without borders
works
world
worldwide

# French
académie
aciéries
agence
amis
armée
armées
assemblée
assemblée nationale
assurances
autoroutes
banque
bibliothèque
brasserie
caisse
chantiers
charbonnages
chemins de fer
choeur
cie | & Cie
clinique
collège
compagnie
comédie
confédération
conseil
cour
crédit
entente
entreprise
entreprises
fils | et fils
fondation
forges
frères
fédération
gendarmerie
groupe
générale
hôpital
institut
laboratoires
ligue
lycée
maison
ministère
mouvement
musée
musées
mutualité
mutuelle
médecins
observatoire
orchestre
parquet
parti
presse
préfecture
rassemblement
reporters
régie
secours
société
syndicat
sénat
sûreté
théâtre
tribunal
télévision
université
usines
école
éditions | editions
église
établissements | ets
étoile

# German
akademie
allgemeine
amt
anzeiger
bahn
behörde
bewegung
brauerei
bund
bundesamt
bundesbahn
bundesgerichtshof
bundesrat
bundestag
bundeswehr
chor
fabrik
fernsehen
gebrüder
gemeinschaft
genossenschaft
gericht
gerichtshof
gesellschaft
gewerkschaft
gruppe
heer
hochschule
jugend
kapelle
kirche
klinik
klinikum
konzern
krankenhaus
kriminalpolizei
kunsthalle
kunsthaus
landesbank
landtag
luftwaffe
ministerium
motorenwerke
nachrichten
oper
orchester
partei
philharmoniker
polizei
reederei
rundfunk
rundschau
rückversicherung
sammlung
schaubühne
schauspielhaus
schule
sparkasse
staatsanwaltschaft
staatskapelle
staatsoper
stahlwerke
stiftung
symphoniker
söhne
universität
verband
verein
verfassungsgericht
verlag
versicherung
versicherungen
volksbank
wehrmacht
werk
werke
zeitung

# Spanish, Portuguese and Italian
academia
accademia
alianza
alleanza
asociación
assicurazioni
associazione
associação
banca
banco
brigadas
brigate
caja
calcio
camera
carabinieri
cassa
chiesa
compagnia
companhia
compañía | compania
comunidad
comunità
confederación
congreso
consejo
conselho
consiglio
coro
corriere
corte
cámara
diario
editorial
edizioni
ejército
empresa
escuela
esercito
federación
federazione
figli
fiscalía
fondazione
fratelli
frente
fuerzas
fundación
fundação
futebol
fútbol
gazzetta
giornale
gobierno
governo
grupo
gruppo
guarda
guardia
hermanos
hijos
iglesia
igreja
industrias
instituto
irmãos
istituto
lega
ministerio
ministero
movimento
movimiento
museo
museu
orquesta
ospedale
partido
partito
periódico
petróleos
policía
polisportiva
polizia
procura
radiotelevisione
real club
scuderia
scuola
seguros
senado
senato
sociedad
sociedade
società
squadra
teatro
tribunal supremo
unione
universidad
universidade
università
união
unión
unión deportiva

# other tongues
al-jihad
banka
bankasi
bundeskartellamt
chaebol
demokratska
doema | duma
eduskunta
folketing
gakkai
gazetesi
harakat
hizb
jabhat
jama'at | jamaat
kabushiki
katiba
keiretsu
knesset
komsomol
kulübü
lashkar
loya jirga
majlis
narodna
partija
partisi
rada
riksdag
sabha
sangh
sejm
shura
solidarnosc
spor
storting
stranka
tehrik
zaibatsu
zjednoczona

# endings of compounds: state and politics
-administratie
-agentschap
-alliantie
-ambassade
-autoriteit
-bataljon
-beweging | -bewegingen
-bisdom
-blok
-brigade
-bureau
-coalitie
-college
-comité | -comités
-commissie | -commissies
-consulaat
-departement
-dienst | -diensten
-directoraat
-divisie
-eskadron
-fractie | -fracties
-front
-garde
-gerechtshof
-groepering
-inspectie
-intercommunale
-junta
-kabinet
-korps
-leger
-liga
-luchtmacht
-marine
-militie | -milities
-ministerie | -ministeries
-parket
-parlement
-partij | -partijen
-politie
-raad | -raden
-recherche
-rechtbank
-regering
-regiment
-secretariaat
-sekte
-strijdkrachten
-terreurgroep
-tribunaal
-troepenmacht
-vredesmacht
-waterschap

# endings of compounds: societies, learning, culture
-academie
-actiegroep
-associatie
-ballet
-bibliotheek
-bond | -bonden
-broederschap
-centrale
-centrum | -centra
-collectief
-confederatie
-conservatorium
-dagblad
-drukkerij
-ensemble
-fanfare
-federatie | -federaties
-fonds | -fondsen
-forum
-galerie
-genootschap
-gezelschap
-harmonie
-hogeschool
-instituut | -instituten
-kliniek
-koepel
-koor
-krant | -kranten
-kring
-kwartet
-laboratorium
-lobby
-lyceum
-magazine
-museum | -musea
-netwerk
-omroep
-opera
-organisatie | -organisaties
-orkest | -orkesten
-persbureau
-platform
-radio
-redactie
-school
-schouwburg
-stichting
-syndicaat
-televisie
-theater
-tijdschrift
-trio
-uitgeverij
-unie
-universiteit
-vakbond
-verbond
-vereniging | -verenigingen
-weekblad
-werkgroep
-zender | -zenders
-ziekenhuis | -ziekenhuizen

# endings of compounds: business and sport
-adviesbureau
-bakkerij
-bank | -banken
-bedrijf | -bedrijven
-beurs
-brouwerij
-club | -clubs
-concern | -concerns
-consortium
-corporatie
-coöperatie
-dochteronderneming
-elftal
-fabriek | -fabrieken
-filiaal
-firma
-groep
-holding
-hotel
-industrie
-kantoor
-keten
-maatschappij | -maatschappijen
-onderneming | -ondernemingen
-ploeg | -ploegen
-rederij
-renstal
-supermarkt
-team | -teams
-vennootschap
-verzekeraar
-verzekeringen
-voetbalclub
-warenhuis
-werf
-wielerploeg
