# lexicons/numbers/numerals.lex: cardinal numerals; compounds of them are composed by the number module
@class    numeral
@licence  CC0-1.0
@source   written for knipsel
@fields   value: <number>
@fields   kind: unit teen ten hundred thousand multiplier collective

# units; 'een' is mostly the article
acht                      value=8 kind=unit
drie | dríé               value=3 kind=unit
een | één | eén | éen     value=1 kind=unit
negen                     value=9 kind=unit
nul                       value=0 kind=unit
twee | twéé               value=2 kind=unit
vier | víér               value=4 kind=unit
vijf | víjf               value=5 kind=unit
zes                       value=6 kind=unit
zeven                     value=7 kind=unit

# ten to nineteen
achttien                  value=18 kind=teen
dertien                   value=13 kind=teen
elf                       value=11 kind=teen
negentien                 value=19 kind=teen
tien                      value=10 kind=ten
twaalf                    value=12 kind=teen
veertien                  value=14 kind=teen
vijftien                  value=15 kind=teen
zestien                   value=16 kind=teen
zeventien                 value=17 kind=teen

# tens
dertig                    value=30 kind=ten
negentig                  value=90 kind=ten
tachtig                   value=80 kind=ten
twintig                   value=20 kind=ten
veertig                   value=40 kind=ten
vijftig                   value=50 kind=ten
zestig                    value=60 kind=ten
zeventig                  value=70 kind=ten

# hundred, thousand
duizend                   value=1000 kind=thousand
honderd                   value=100 kind=hundred

# multipliers, with their short forms
biljard                   value=1000000000000000 kind=multiplier
biljoen                   value=1000000000000 kind=multiplier
miljard | mld | mld. | mrd | mrd.  value=1000000000 kind=multiplier
miljoen | mln | mln. | mio  value=1000000 kind=multiplier
quadriljoen               value=1000000000000000000000000 kind=multiplier
triljard                  value=1000000000000000000000 kind=multiplier
triljoen                  value=1000000000000000000 kind=multiplier

# after 'met', 'in', 'onder': met zijn tweeën, in drieën
achten                    value=8 kind=collective
drieën                    value=3 kind=collective
elven                     value=11 kind=collective
negenen                   value=9 kind=collective
tienen                    value=10 kind=collective
twaalven                  value=12 kind=collective
tweeën                    value=2 kind=collective
vieren                    value=4 kind=collective
vijven                    value=5 kind=collective
zessen                    value=6 kind=collective
zevenen                   value=7 kind=collective

# exact groups
achttal                   value=8 kind=collective
dozijn                    value=12 kind=collective
duo | tweetal             value=2 kind=collective
elftal                    value=11 kind=collective
gros                      value=144 kind=collective
kwartet | viertal         value=4 kind=collective
kwintet | vijftal         value=5 kind=collective
negental                  value=9 kind=collective
sextet | zestal           value=6 kind=collective
trio | drietal            value=3 kind=collective
zevental                  value=7 kind=collective
