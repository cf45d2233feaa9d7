# lexicons/words/nouns-fixed.lex: words to be read as nouns although a verb or adjective has the same form
@class    noun-fixed
@licence  CC0-1.0
@source   written for knipsel
@fields   also: <flag>

# months and days: nouns only
april
augustus
december
dinsdag
dinsdagen
donderdag
donderdagen
februari
januari
juli
juni
maandag
maandagen
maart
mei
november
oktober
september
vrijdag
vrijdagen
woensdag
woensdagen
zaterdag
zaterdagen
zondag
zondagen

# time: nouns only
dagen
eeuw
eeuwen
lente
maand
maanden
middernacht
nacht
nachten
tijdperk
week
weken
winter
zomer
zon

# people, peoples, land: nouns only
aarde
berg
bodem
boer
boeren
boom
brug
buurt
dier
dieren
eiland
gracht
grens
haven
hoek
kust
land
landen
lucht
maan
mens
mensen
moeder
rivier
rots
straat
straten
tuin
veld
velden
vrouwen
zee

# state, work, war: nouns only
artikel
bank
bedrijf
bedrijven
brand
cijfer
cijfers
deel
feest
film
finale
fractie
gedachte
gedachten
gewest
groep
groepen
krant
leden
leger
lid
lijst
macht
moord
nummer
nummers
oorlog
oorlogen
pers
plan
ploeg
prijs
school
stroom
taal
trein
voetbal
wapen
wapens
wet
wetten
zaak
zaken
zin

# things: nouns only
bed
beeld
beelden
bier
bloed
boter
brief
bron
deur
gas
glas
grond
gronden
hoofd
huis
kaart
kamer
koffie
mond
muur
olie
oog
punt
rijst
stoel
suiker
tafel
vloer
vuur
water
wijn

# 'also': closed words that can be nouns as well
avond                     also
begin                     also
dag                       also
dinsdagavond              also
dinsdagmiddag             also
dinsdagmorgen             also
dinsdagnacht              also
dinsdagochtend            also
donderdagavond            also
donderdagmiddag           also
donderdagmorgen           also
donderdagnacht            also
donderdagochtend          also
duizenden                 also
eind                      also
einde                     also
half                      also
helft                     also
honderden                 also
jammer                    also
kant                      also
keer                      also
kwart                     also
lag                       also
maal                      also
maandagavond              also
maandagmiddag             also
maandagmorgen             also
maandagnacht              also
maandagochtend            also
midden                    also
miljard                   also
miljarden                 also
miljoen                   also
miljoenen                 also
min                       also
morgen                    also
nul                       also
paar                      also
plaats                    also
raad                      also
slag                      also
staat                     also
stuk                      also
t                         also
tal                       also
tekenen                   also
tientallen                also
tijd                      also
verleden                  also
vrijdagavond              also
vrijdagmiddag             also
vrijdagmorgen             also
vrijdagnacht              also
vrijdagochtend            also
weer                      also
weg                       also
woensdagavond             also
woensdagmiddag            also
woensdagmorgen            also
woensdagnacht             also
woensdagochtend           also
zaterdagavond             also
zaterdagmiddag            also
zaterdagmorgen            also
zaterdagnacht             also
zaterdagochtend           also
zit                       also
zondagavond               also
zondagmiddag              also
zondagmorgen              also
zondagnacht               also
zondagochtend             also

# people named after what happened to them; as forms of a verb they are rare
doden                     also
getuige
gewonden
lichtgewonden
nabestaanden
overlevenden
vermisten
zwaargewonden
