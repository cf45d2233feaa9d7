# lexicons/words/adjectives-fixed.lex: adjectives that form rules miss, and closed words that are also adjectives
@class    adjective-fixed
@licence  CC0-1.0
@source   written for knipsel
@fields   degree: positive comparative superlative

# irregular comparatives and superlatives
achterste                 degree=superlative
allerbeste                degree=superlative
allereerste               degree=superlative
allergrootste             degree=superlative
allerhoogste              degree=superlative
allerlaatste              degree=superlative
allermooiste              degree=superlative
best                      degree=superlative
beste                     degree=superlative
beter                     degree=comparative
betere                    degree=comparative
binnenste                 degree=superlative
bovenste                  degree=superlative
buitenste                 degree=superlative
dichterbij                degree=comparative
duurder                   degree=comparative
duurdere                  degree=comparative
eerder                    degree=comparative
eerdere                   degree=comparative
eerst                     degree=superlative
eerstvolgende             degree=superlative
erger                     degree=comparative
ergere                    degree=comparative
ergst                     degree=superlative
ergste                    degree=superlative
grootst                   degree=superlative
grootste                  degree=superlative
groter                    degree=comparative
grotere                   degree=comparative
hoger                     degree=comparative
hogere                    degree=comparative
hoogst                    degree=superlative
hoogste                   degree=superlative
jonger                    degree=comparative
jongere                   degree=comparative
jongste                   degree=superlative
kleiner                   degree=comparative
kleinere                  degree=comparative
kleinste                  degree=superlative
kortste                   degree=superlative
laagste                   degree=superlative
laatst                    degree=superlative
laatste                   degree=superlative
lager                     degree=comparative
lagere                    degree=comparative
langer                    degree=comparative
langere                   degree=comparative
langste                   degree=superlative
later                     degree=comparative
latere                    degree=comparative
liefst                    degree=superlative
liefste                   degree=superlative
liever                    degree=comparative
lievere                   degree=comparative
meer                      degree=comparative
meerdere                  degree=comparative
meest                     degree=superlative
meeste                    degree=superlative
middelste                 degree=superlative
minder                    degree=comparative
mindere                   degree=comparative
minst                     degree=superlative
minste                    degree=superlative
naast                     degree=superlative
naaste                    degree=superlative
nader                     degree=comparative
nadere                    degree=comparative
onderste                  degree=superlative
opperste                  degree=superlative
ouder                     degree=comparative
oudere                    degree=comparative
oudste                    degree=superlative
slechter                  degree=comparative
slechtere                 degree=comparative
slechtst                  degree=superlative
slechtste                 degree=superlative
uiterst                   degree=superlative
uiterste                  degree=superlative
verder                    degree=comparative
verdere                   degree=comparative
verst                     degree=superlative
verste                    degree=superlative
voorlaatste               degree=superlative
voorste                   degree=superlative
vroeger                   degree=comparative
vroegere                  degree=comparative
vroegste                  degree=superlative
zwaarder                  degree=comparative
zwaardere                 degree=comparative
zwaarst                   degree=superlative
zwaarste                  degree=superlative

# ordinals without a number
eerste
enigste
hoeveelste
tweede
zoveelste

# time and order
aankomend
aankomende
aanstaand
aanstaande
afgelopen
dagelijks
dagelijkse
eeuwenoud
eeuwenoude
gauw
gelijktijdig
gelijktijdige
halfjaarlijks
halfjaarlijkse
hedendaags
hedendaagse
huidig
huidige
jaarlijks
jaarlijkse
jong
jongstleden
komend
komende
kort
korte
laat
lang
lange
late
maandelijks
maandelijkse
nieuw
nieuwe
onmiddellijk
onmiddellijke
oorspronkelijk
oorspronkelijke
oud
oude
plotseling
plotselinge
regelmatig
regelmatige
snel
snelle
spoedig
spoedige
tegenwoordig
tegenwoordige
toenmalig
toenmalige
uiteindelijk
uiteindelijke
veelvuldig
veelvuldige
volgend
volgende
voorlopig
voorlopige
voormalig
voormalige
voortdurend
voortdurende
vorig
vorige
vroeg
vroege
vroegtijdig
vroegtijdige
wekelijks
wekelijkse

# size, place, direction
binnenlands
binnenlandse
brede
breed
buitenlands
buitenlandse
dicht
dichtbij
dichte
diep
diepe
dwars
dwarse
groot
grote
hoge
hoog
inwendig
inwendige
klein
kleine
laag
lage
leeg
lege
linker
links
linkse
los
losse
nabij
nabije
onderling
onderlinge
open
recht
rechte
rechter
rechts
rechtse
rechtstreeks
rechtstreekse
rond
ronde
scheef
scheve
smal
smalle
uitwendig
uitwendige
vast
vaste
ver
verre
vlak
vlakke
vol
volle
voorbij
vrij
vrije
wijd
wijde

# number, sameness, kind
alleenstaand
alleenstaande
ander
andere
anderen
anders
dergelijk
dergelijke
dezelfde
divers
diverse
dubbel
dubbele
dusdanig
dusdanige
eigen
enig
enige
enkel
enkele
gans
ganse
gedeeltelijk
gedeeltelijke
geheel
gehele
gelijk
gelijke
gezamenlijk
gezamenlijke
half
halve
heel
hele
hetzelfde
onvoldoende
overig
overige
respectievelijk
respectievelijke
sommige
uitsluitend
uitsluitende
veel
vele
vermeend
vermeende
verscheidene
verschillend
verschillende
voldoende
volledig
volledige
zeker
zekere
zelfde
zodanig
zodanige
zogeheten
zogenaamd
zogenaamde
zulk
zulke

# judgement, frequent adverbial use
bekend
bekende
belangrijk
belangrijke
blijkbaar
blijkbare
bruto
buitengewone
buitengewoon
daadwerkelijk
daadwerkelijke
echt
echte
erg
erge
feitelijk
feitelijke
flink
flinke
gewone
gewoon
goed
goede
graag
gratis
hoofdzakelijk
hoofdzakelijke
jammer
juist
juiste
kennelijk
kennelijke
klaar
letterlijk
letterlijke
luidkeels
makkelijk
makkelijke
mogelijk
mogelijke
mooi
mooie
nadrukkelijk
nadrukkelijke
netjes
netto
onbekend
onbekende
precies
precieze
prompt
prompte
pure
puur
ruim
ruime
scherp
scherpe
slecht
slechte
stellig
stellige
sterk
sterke
stiekem
stiekeme
strikt
strikte
tamelijk
tamelijke
terecht
terechte
toevallig
toevallige
uitdrukkelijk
uitdrukkelijke
vergeefs
vergeefse
vermoedelijk
vermoedelijke
voornamelijk
waar
waarschijnlijk
waarschijnlijke
ware
werkelijk
werkelijke

# states, mostly after the verb
aanwezig
aanwezige
afwezig
afwezige
akkoord
bang
bange
bejaard
bejaarde
bereid
bereide
bescheiden
beu
bevoegd
bevoegde
bewust
bewuste
blij
blije
boos
boze
dode
dood
dronken
eens
enthousiast
enthousiaste
failliet
failliete
gedegen
gereed
goeie
ingetogen
kapot
kapotte
kwaad
kwade
kwijt
levend
levende
meerderjarig
meerderjarige
minderjarig
minderjarige
moe
omstreden
oneens
ongerust
ongeruste
onverholen
opgetogen
stuk
tevreden
trots
trotse
verkeerd
verkeerde
verlegen
volwassen
vooraanstaand
vooraanstaande
waard
waarde
ziek
zieke
zoek
zwanger
zwangere

# public life
algemeen
algemene
centraal
centrale
demissionair
demissionaire
digitaal
digitale
economisch
economische
extern
externe
federaal
federale
finaal
finale
fiscaal
fiscale
geheim
geheime
gemeentelijk
gemeentelijke
illegaal
illegale
inheems
inheemse
intern
internationaal
internationale
interne
legaal
legale
lokaal
lokale
militair
militaire
nationaal
nationale
openbaar
openbare
particulier
particuliere
plaatselijk
plaatselijke
politiek
politieke
privé
provinciaal
provinciale
regionaal
regionale
regulier
reguliere
sociaal
sociale
totaal
totale

# without an e-form, or from other languages
allround
anti
cool
derdejaars
dito
doorsnee
eerstejaars
eersteklas
extra
favoriet
favoriete
fulltime
happy
hip
ideëel
ideële
indoor
interim
laatstejaars
live
luxe
non-stop
offline
onderhevig
onderhevige
online
outdoor
parttime
prestigieus
prestigieuze
prima
pro
reëel
reële
sexy
standaard
super
tweedejaars
vierdejaars

# materials
aarden
bamboe
betonnen
blikken
bronzen
diamanten
eiken
fluwelen
gipsen
glazen
gouden
grenen
houten
ijzeren
kanten
kartonnen
katoenen
koperen
lederen
leren
linnen
loden
marmeren
metalen
nylon
papieren
plastic
porseleinen
rieten
rubberen
satijnen
stalen
stenen
stoffen
tinnen
verguld
vergulde
wollen
zijden
zilveren
zinken

# colours
beige
blauw
blauwe
bruin
bruine
crème
geel
gele
grijs
grijze
groen
groene
kaki
lila
oranje
paars
paarse
purper
purperen
rode
rood
roze
turkoois
violet
wit
witte
zwart
zwarte
