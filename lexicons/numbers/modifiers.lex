# lexicons/numbers/modifiers.lex: words beside a number that make it a bound or an estimate
@class    number-modifier
@licence  CC0-1.0
@source   written for knipsel
@homonyms
@fields   bound: min max approx exact
@fields   position: before after
@fields   exclusive: <flag>
@fields   ambiguous: <flag>

# bound: min = at least, max = at most, approx = about, exact = just so, or no more than stressed.
# exclusive = the number itself is not included. ambiguous = mostly another word, only right before a number.

# at least, before the number
een minimum van           bound=min position=before
minimaal                  bound=min position=before
minimum                   bound=min position=before
minstens                  bound=min position=before
niet lager dan            bound=min position=before
niet minder dan           bound=min position=before
niet onder de             bound=min position=before
op het minst              bound=min position=before
op z'n minst              bound=min position=before
op zijn allerminst        bound=min position=before
op zijn minst             bound=min position=before
ten minste                bound=min position=before
tenminste                 bound=min position=before
vanaf                     bound=min position=before ambiguous
wel                       bound=min position=before ambiguous
zeker                     bound=min position=before ambiguous

# more than, before the number
aanzienlijk meer dan      bound=min position=before exclusive
beduidend meer dan        bound=min position=before exclusive
boven                     bound=min position=before exclusive ambiguous
boven de                  bound=min position=before exclusive
dik                       bound=min position=before exclusive ambiguous
dik boven de              bound=min position=before exclusive
duurder dan               bound=min position=before exclusive
een dikke                 bound=min position=before exclusive
een goede                 bound=min position=before exclusive
een ruime                 bound=min position=before exclusive
flink meer dan            bound=min position=before exclusive
fors meer dan             bound=min position=before exclusive
goed                      bound=min position=before exclusive ambiguous
groter dan                bound=min position=before exclusive
hoger dan                 bound=min position=before exclusive
iets boven de             bound=min position=before exclusive
iets meer dan             bound=min position=before exclusive
langer dan                bound=min position=before exclusive
meer dan                  bound=min position=before exclusive
net boven de              bound=min position=before exclusive
net iets meer dan         bound=min position=before exclusive
ouder dan                 bound=min position=before exclusive
over de                   bound=min position=before exclusive
royaal                    bound=min position=before exclusive ambiguous
ruim                      bound=min position=before exclusive
ruim boven de             bound=min position=before exclusive
ruim over de              bound=min position=before exclusive
ruimschoots               bound=min position=before exclusive
veel meer dan             bound=min position=before exclusive
ver boven de              bound=min position=before exclusive
ver over de               bound=min position=before exclusive
zwaarder dan              bound=min position=before exclusive

# at most, before the number
een maximum van           bound=max position=before
hoogstens                 bound=max position=before
hooguit                   bound=max position=before
maximaal                  bound=max position=before
maximum                   bound=max position=before
niet boven de             bound=max position=before
niet hoger dan            bound=max position=before
niet langer dan           bound=max position=before
niet meer dan             bound=max position=before
niet ouder dan            bound=max position=before
op z'n hoogst             bound=max position=before
op zijn hoogst            bound=max position=before
op zijn meest             bound=max position=before
t/m                       bound=max position=before ambiguous
ten hoogste               bound=max position=before
tot                       bound=max position=before ambiguous
tot aan                   bound=max position=before ambiguous
tot en met                bound=max position=before ambiguous
tot maar liefst           bound=max position=before
tot maximaal              bound=max position=before
tot wel                   bound=max position=before

# less than, before the number
aanzienlijk minder dan    bound=max position=before exclusive
amper                     bound=max position=before exclusive
beduidend minder dan      bound=max position=before exclusive
bijna                     bound=max position=before exclusive
een kleine                bound=max position=before exclusive
een krappe                bound=max position=before exclusive
fors minder dan           bound=max position=before exclusive
goedkoper dan             bound=max position=before exclusive
haast                     bound=max position=before exclusive
iets minder dan           bound=max position=before exclusive
iets onder de             bound=max position=before exclusive
jonger dan                bound=max position=before exclusive
kleiner dan               bound=max position=before exclusive
korter dan                bound=max position=before exclusive
krap                      bound=max position=before exclusive
lager dan                 bound=max position=before exclusive
minder dan                bound=max position=before exclusive
nauwelijks                bound=max position=before exclusive
net geen                  bound=max position=before exclusive
net niet                  bound=max position=before exclusive
net onder de              bound=max position=before exclusive
nog geen                  bound=max position=before exclusive
nog niet                  bound=max position=before exclusive
onder                     bound=max position=before exclusive ambiguous
onder de                  bound=max position=before exclusive
ruim onder de             bound=max position=before exclusive
veel minder dan           bound=max position=before exclusive
ver onder de              bound=max position=before exclusive

# about, before the number
afgerond                  bound=approx position=before
bij benadering            bound=approx position=before
bijkans                   bound=approx position=before
=ca                       bound=approx position=before
=ca.                      bound=approx position=before
circa                     bound=approx position=before
een dag of                bound=approx position=before
een euro of               bound=approx position=before
een geschatte             bound=approx position=before
een graad of              bound=approx position=before
een jaar of               bound=approx position=before
een keer of               bound=approx position=before
een kilo of               bound=approx position=before
een kilometer of          bound=approx position=before
een maand of              bound=approx position=before
een man of                bound=approx position=before
een meter of              bound=approx position=before
een minuut of             bound=approx position=before
een procent of            bound=approx position=before
een slordige              bound=approx position=before
een stuk of               bound=approx position=before
een uur of                bound=approx position=before
een week of               bound=approx position=before
ergens rond de            bound=approx position=before
geschat op                bound=approx position=before
globaal                   bound=approx position=before
grofweg                   bound=approx position=before
iets als                  bound=approx position=before ambiguous
in de buurt van           bound=approx position=before
in de grootteorde van     bound=approx position=before
in de orde van            bound=approx position=before
in de orde van grootte van  bound=approx position=before
min of meer               bound=approx position=before ambiguous
naar schatting            bound=approx position=before
nagenoeg                  bound=approx position=before
om en bij                 bound=approx position=before
om en bij de              bound=approx position=before
om en nabij               bound=approx position=before
om en nabij de            bound=approx position=before
omstreeks                 bound=approx position=before ambiguous
ongeveer                  bound=approx position=before
pakweg                    bound=approx position=before
plm.                      bound=approx position=before
plus minus                bound=approx position=before
plusminus                 bound=approx position=before
richting                  bound=approx position=before ambiguous
rond                      bound=approx position=before ambiguous
rond de                   bound=approx position=before
ruwweg                    bound=approx position=before
schattingsgewijs          bound=approx position=before
tegen                     bound=approx position=before ambiguous
tegen de                  bound=approx position=before
vrijwel                   bound=approx position=before
zeg                       bound=approx position=before ambiguous
zeg maar                  bound=approx position=before ambiguous
zo'n                      bound=approx position=before
zoiets als                bound=approx position=before
zowat                     bound=approx position=before

# just so, or stressed as much or little, before the number
al                        bound=exact position=before ambiguous
alleen al                 bound=exact position=before
alles bij elkaar          bound=exact position=before
de volle                  bound=exact position=before ambiguous
exact                     bound=exact position=before
in totaal                 bound=exact position=before
juist                     bound=exact position=before ambiguous
klokslag                  bound=exact position=before ambiguous
liefst                    bound=exact position=before
maar                      bound=exact position=before ambiguous
maar liefst               bound=exact position=before
nog maar                  bound=exact position=before
nog slechts               bound=exact position=before
op de kop af              bound=exact position=before
precies                   bound=exact position=before
samen                     bound=exact position=before ambiguous
slechts                   bound=exact position=before
stipt                     bound=exact position=before ambiguous
welgeteld                 bound=exact position=before
zegge en schrijve         bound=exact position=before

# after the number
bij benadering            bound=approx position=after
circa                     bound=approx position=after
en hoger                  bound=min position=after
en jonger                 bound=max position=after
en lager                  bound=max position=after
en langer                 bound=min position=after
en meer                   bound=min position=after
en minder                 bound=max position=after
en ouder                  bound=min position=after
exact                     bound=exact position=after
grofweg                   bound=approx position=after
hoogstens                 bound=max position=after
hooguit                   bound=max position=after
in totaal                 bound=exact position=after
maximaal                  bound=max position=after
minimaal                  bound=min position=after
minstens                  bound=min position=after
naar schatting            bound=approx position=after
of daaromtrent            bound=approx position=after
of hoger                  bound=min position=after
of jonger                 bound=max position=after
of korter                 bound=max position=after
of lager                  bound=max position=after
of langer                 bound=min position=after
of meer                   bound=min position=after
of minder                 bound=max position=after
of ouder                  bound=min position=after
of zelfs meer             bound=min position=after
of zo                     bound=approx position=after
om en bij                 bound=approx position=after
om en nabij               bound=approx position=after
ongeveer                  bound=approx position=after
op de kop af              bound=exact position=after
op z'n hoogst             bound=max position=after
op z'n minst              bound=min position=after
op zijn hoogst            bound=max position=after
op zijn minst             bound=min position=after
pakweg                    bound=approx position=after
precies                   bound=exact position=after
ruwweg                    bound=approx position=after
ten hoogste               bound=max position=after
ten minste                bound=min position=after
tenminste                 bound=min position=after
zowat                     bound=approx position=after
