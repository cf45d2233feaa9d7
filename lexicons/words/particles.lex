# lexicons/words/particles.lex: first parts of separable verbs
@class    separable-particle
@licence  CC0-1.0
@source   written for knipsel
@fields   inseparable: <flag>

# inseparable: also a prefix without stress, whose participle has no ge- (voorkomen: voorgekomen, voorkomen)
aan                       inseparable
achter                    inseparable
door                      inseparable
mis                       inseparable
om                        inseparable
onder                     inseparable
over                      inseparable
vol                       inseparable
voor                      inseparable
weer                      inseparable

# prepositions and adverbs
aaneen
achteraan
achterna
achterom
achterop
achterover
achteruit
af
beet
bij
bijeen
binnen
boven
buiten
daar
dooreen
eruit
heen
in
ineen
langs
mede
mee
na
nabij
neder
neer
omhoog
omlaag
omver
onderuit
op
opeen
opzij
overeen
overeind
overhoop
rond
rondom
samen
tegemoet
tegen
tegenover
terug
tezamen
thuis
toe
tussen
uit
uiteen
vaneen
verder
vooraan
voorbij
voorop
voorover
voort
vooruit
weder
weerom
weg

# adjectives
bekend
bewust
bezig
blind
bloot
bot
dicht
dol
dood
droog
dubbel
dwars
fijn
flauw
fout
gaar
geheim
gelijk
gereed
gering
gerust
gevangen
gewaar
glad
goed
groot
hard
heet
heilig
hoog
kaal
kapot
klaar
klein
kort
krom
kwaad
kwijt
lam
lang
lastig
leeg
lief
los
nat
open
plat
recht
rein
schadeloos
scheef
scheel
scherp
schoon
sterk
stijf
stil
stuk
tevreden
vast
veilig
vet
vrij
vuil
waar
wakker
warm
wijs
wit
zalig
zeker
ziek
zoek
zwart

# nouns
actie
adem
belang
brand
buit
dank
deel
dienst
feest
gebruik
geluk
halt
hoofd
huis
kaart
kennis
klem
koffie
leiding
les
maat
paard
plaats
post
prijs
proef
puin
raad
ruzie
school
schuil
stand
stop
storm
toneel
vorm
wacht

# words that stand only before verbs
gade
tegoed
tekeer
tekort
teleur
teloor
teniet
tentoon
terecht
terneer
terzijde
teweeg
tewerk

# again, before a particle
heraan
herin
herop
heruit
