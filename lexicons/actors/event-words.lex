# lexicons/actors/event-words.lex: words inside a name that say it is an event, prize, treaty, law, work, product or plan
@class    event-word
@licence  CC0-1.0
@source   written for knipsel

# sport
beker
bekerfinale
bk
bowl
campeonato
campionato
challenge
championnat
championship
championships
classic
classics
concours
copa
coppa
coupe
critérium | criterium
cross
cup
dakar
derby
divisie
driedaagse
duatlon
ek
eredivisie
finale
finales
gala
games
giro
gp
grand
grand prix
grote prijs
halve marathon
invitational
jeux
jumping
kampioenschap | kampioenschappen
klassieker
koers
league
liga
marathon
masters
meeting
meisterschaft
memorial
nationale sluitingsprijs
nk
olympics
olympische
omloop
open
paralympische
pijl
play-off | play-offs
pokal
premiership
premio
prix
race
races
rally
rallye
regatta
ronde
rondrit
serie
series
shield
slam
spelen
toernooi | tournooi | toernooien
tour
tournament
triatlon
trofee
trophy
trophée
veldrit
vierdaagse
volta
vuelta
weltmeisterschaft
wereldbeker
wereldkampioenschap | wereldkampioenschappen
wereldtitel
wk
zesdaagse

# prizes and contests
award | awards
griffel
loterij
medaille
oeuvreprijs
onderscheiding
oscar
palm
preis
prijs | prijzen
prize
publieksprijs
quiz
referendum
schoen
verkiezing | verkiezingen
wedstrijd
wisselbeker

# festivals, fairs and days
bedevaart
betoging
biënnale
boekenbeurs
carnaval
colloquium
concert | concerten
concilie
conclaaf
conference
conferentie
conférence
congres
expo
expositie
exposition
feest | feesten
feria
fest
festival | festivals
fiesta
filmfestival
forum
herdenking
jaarbeurs
jazzfestival
jubileum
kermis
manifestatie
mars
messe
nacht
ontzet
optocht
overleg
parade
première
pride
processie
recital
retrospectieve
ronde tafel
rondetafelconferentie
salon
seminarie
show
songfestival
stoet
summit
symposium
synode
tentoonstelling | tentoonstellingen
topconferentie
topontmoeting
topoverleg
tournee
triënnale
viering
workshop

# wars, politics, history
aanslag
aanslagen
affaire | affaires
beleg
bevrijding
bezetting
bloedbad
burgeroorlog
coup
crisis
dossier
dynastie
eeuw
enquête
epidemie
genocide
guerre
holocaust
hongersnood
invasie
krach
krieg
kruistocht
landing
moord
moorden
offensief
onderzoek
oorlog | oorlogen
operatie
operation
opstand
opération
pandemie
proces
putsch
ramp
revolutie
revolution
révolution
schandaal
slag
slag bij
slag om
staatsgreep
staking
terreur
tijdperk
veldslag
war
wereldoorlog
zaak

# treaties, laws, plans
accord
accords
actieplan
agreement
akkoord | akkoorden
amendement
arrest
begroting
besluit
bul
campagne
charter
circulaire
code
conventie
convention
deal
decreet
doctrine
edict
encycliek
gesetz
groenboek
grondwet
handvest
initiatief
initiative
keurmerk
koninklijk besluit
law
loi
masterplan
nota
overeenkomst
pact
plan
plannen
program
programma
programme
project
projecten
protocol
rapport
report
resolutie
richtlijn
stappenplan
statuut
strategie
structuurplan
theorie
traité
treaty
unie van
verdrag | verdragen
verklaring
verordening
verslag
vertrag
vrede van
wet
wetboek
wetsvoorstel
wetten
witboek

# works and products
album
aria
atlas
bijbel
biografie
boek
bundel
cantate
cd
concerto
cycloon
dagboek
dichtbundel
documentaire
drieluik
duikboot
dvd
elpee
encyclopedie
essay
evangelie
ferry
film
films
fregat
fresco
gedicht
griep
helikopter
komedie
komeet
lied
lp
memoires
musical
novel
novelle
onderzeeër
opera
operette
opus
oratorium
orkaan
ouverture
portret
raket
reeks
requiem
roman
romans
ruimtestation
ruimteveer
saga
satelliet
schilderij
schip
sitcom
soap
sonata
sonate
sonde
song
standbeeld
storm
stripverhaal
symfonie
symphony
syndroom
talkshow
tanker
toneelstuk
tragedie
trilogie
triptiek
tv-programma
tv-serie
tyfoon
vaccin
veerboot
virus
vliegdekschip
windows
woordenboek
zelfportret
ziekte van

# endings
-aanslag | -aanslagen
-affaire
-akkoord | -akkoorden
-album
-amendement
-arrest
-award | -awards
-beker
-biografie
-boek
-campagne
-charter
-concert | -concerten
-concours
-conferentie
-congres
-conventie
-crisis
-criterium
-cross
-cup
-deal
-decreet
-doctrine
-documentaire
-dossier
-enquête
-feest | -feesten
-festival | -festivals
-film | -films
-gate
-genocide
-helikopter | -helikopters
-herdenking
-index
-kampioenschap | -kampioenschappen
-klassieker
-koers
-loterij
-marathon
-medaille
-moord
-musical
-norm
-offensief
-onderzoek
-oorlog | -oorlogen
-opera
-operatie
-opstand
-overleg
-parade
-plan | -plannen
-prijs | -prijzen
-proces
-processie
-programma
-project | -projecten
-protocol
-race
-raket | -raketten
-rally
-ramp
-rapport
-reeks
-referendum
-resolutie
-revolutie
-richtlijn
-roman | -romans
-ronde
-salon
-satelliet
-schandaal
-serie
-show
-stoet
-symfonie
-symposium
-syndroom
-tank | -tanks
-tentoonstelling
-theorie
-toernooi | -tournooi
-toestel | -toestellen
-tour
-tournee
-trilogie
-trofee
-vaccin
-verdrag | -verdragen
-verkiezing | -verkiezingen
-verklaring
-verordening
-virus
-wedstrijd
-wet | -wetten
-zaak
-ziekte
