# lexicons/words/pronouns.lex: pronouns that stand alone
@class    pronoun
@licence  CC0-1.0
@source   written for knipsel
@fields   kind: personal reflexive reciprocal demonstrative indefinite interrogative adverbial
@fields   person: 1 2 3
@fields   number: singular plural
@fields   gender: masculine feminine neuter
@fields   case: subject object

# personal pronouns, subject; a field left out is open
ge                        kind=personal person=2
gij                       kind=personal person=2 number=singular case=subject
gijlieden                 kind=personal person=2 number=plural
het | 't                  kind=personal person=3 number=singular gender=neuter
hij                       kind=personal person=3 number=singular gender=masculine case=subject
hijzelf                   kind=personal person=3 number=singular gender=masculine case=subject
ie                        kind=personal person=3 number=singular gender=masculine case=subject
ik | 'k                   kind=personal person=1 number=singular case=subject
ikke                      kind=personal person=1 number=singular case=subject
ikzelf                    kind=personal person=1 number=singular case=subject
je                        kind=personal person=2 number=singular
jelui                     kind=personal person=2 number=plural
jij                       kind=personal person=2 number=singular case=subject
jijzelf                   kind=personal person=2 number=singular case=subject
jullie                    kind=personal person=2 number=plural
jullieden                 kind=personal person=2 number=plural
u                         kind=personal person=2
uzelf                     kind=personal person=2
we                        kind=personal person=1 number=plural case=subject
wij                       kind=personal person=1 number=plural case=subject
wijlui                    kind=personal person=1 number=plural case=subject
wijzelf                   kind=personal person=1 number=plural case=subject
ze                        kind=personal person=3
zij                       kind=personal person=3 case=subject
zijlieden                 kind=personal person=3 number=plural
zijzelf                   kind=personal person=3 case=subject

# personal pronouns, object
d'r                       kind=personal person=3 number=singular gender=feminine case=object
haar | 'r                 kind=personal person=3 number=singular gender=feminine case=object
hem | 'm                  kind=personal person=3 number=singular gender=masculine case=object
hen                       kind=personal person=3 number=plural case=object
hun                       kind=personal person=3 number=plural case=object
jou                       kind=personal person=2 number=singular case=object
me                        kind=personal person=1 number=singular case=object
mij                       kind=personal person=1 number=singular case=object
ons                       kind=personal person=1 number=plural case=object

# reflexive and reciprocal pronouns
elkaar                    kind=reciprocal number=plural case=object
elkaars                   kind=reciprocal number=plural
elkander                  kind=reciprocal number=plural case=object
elkanders                 kind=reciprocal number=plural
haarzelf                  kind=reflexive person=3 number=singular gender=feminine case=object
hemzelf                   kind=reflexive person=3 number=singular gender=masculine case=object
henzelf                   kind=reflexive person=3 number=plural case=object
hunzelf                   kind=reflexive person=3 number=plural case=object
jezelf                    kind=reflexive person=2 number=singular case=object
jouzelf                   kind=reflexive person=2 number=singular case=object
malkander                 kind=reciprocal number=plural case=object
mekaar                    kind=reciprocal number=plural case=object
mekaars                   kind=reciprocal number=plural
mezelf                    kind=reflexive person=1 number=singular case=object
mezelve                   kind=reflexive person=1 number=singular case=object
mijzelf                   kind=reflexive person=1 number=singular case=object
onszelf                   kind=reflexive person=1 number=plural case=object
zich                      kind=reflexive person=3 case=object
zichzelf                  kind=reflexive person=3 case=object
zichzelve                 kind=reflexive person=3 case=object

# demonstratives
dat                       kind=demonstrative number=singular gender=neuter
datgene                   kind=demonstrative number=singular gender=neuter
datzelfde                 kind=demonstrative number=singular gender=neuter
degene                    kind=demonstrative person=3 number=singular
degenen                   kind=demonstrative person=3 number=plural
dergelijken               kind=demonstrative number=plural
deze                      kind=demonstrative
dezelfde                  kind=demonstrative
dezelfden                 kind=demonstrative number=plural
dezen                     kind=demonstrative number=plural
die                       kind=demonstrative
diegene                   kind=demonstrative person=3 number=singular
diegenen                  kind=demonstrative person=3 number=plural
dien                      kind=demonstrative
diezelfde                 kind=demonstrative
diezelfden                kind=demonstrative number=plural
dit                       kind=demonstrative number=singular gender=neuter
ditzelfde                 kind=demonstrative number=singular gender=neuter
eenzelfde                 kind=demonstrative
gene                      kind=demonstrative person=3 number=singular
genen                     kind=demonstrative number=plural
hetgeen                   kind=demonstrative number=singular gender=neuter
hetgene                   kind=demonstrative number=singular gender=neuter
hetzelfde                 kind=demonstrative number=singular gender=neuter
zulks                     kind=demonstrative number=singular gender=neuter

# indefinite pronouns
al                        kind=indefinite
allebei                   kind=indefinite person=3 number=plural
allemaal                  kind=indefinite person=3 number=plural
alleman                   kind=indefinite person=3 number=singular
allen                     kind=indefinite person=3 number=plural
alles                     kind=indefinite person=3 number=singular gender=neuter
alletwee                  kind=indefinite person=3 number=plural
ander                     kind=indefinite
andere                    kind=indefinite
anderen                   kind=indefinite person=3 number=plural
andermans                 kind=indefinite person=3 number=singular
beide                     kind=indefinite
beiden                    kind=indefinite person=3 number=plural
een                       kind=indefinite
eenieder                  kind=indefinite person=3 number=singular
eenieders                 kind=indefinite person=3 number=singular
elk                       kind=indefinite person=3 number=singular
elkeen                    kind=indefinite person=3 number=singular
ene                       kind=indefinite
enige                     kind=indefinite
enigen                    kind=indefinite person=3 number=plural
enkele                    kind=indefinite
enkelen                   kind=indefinite person=3 number=plural
ettelijken                kind=indefinite person=3 number=plural
evenveel                  kind=indefinite
genoeg                    kind=indefinite
ieder                     kind=indefinite person=3 number=singular
iedereen                  kind=indefinite person=3 number=singular
ieders                    kind=indefinite person=3 number=singular
iemand                    kind=indefinite person=3 number=singular
iemands                   kind=indefinite person=3 number=singular
iets                      kind=indefinite person=3 number=singular gender=neuter
ietsje                    kind=indefinite person=3 number=singular gender=neuter
meer                      kind=indefinite
meerderen                 kind=indefinite person=3 number=plural
meest                     kind=indefinite
meeste                    kind=indefinite
meesten                   kind=indefinite person=3 number=plural
men                       kind=indefinite person=3 number=singular
menigeen                  kind=indefinite person=3 number=singular
minder                    kind=indefinite
minst                     kind=indefinite
minste                    kind=indefinite
niemand                   kind=indefinite person=3 number=singular
niemands                  kind=indefinite person=3 number=singular
niets                     kind=indefinite person=3 number=singular gender=neuter
niks                      kind=indefinite person=3 number=singular gender=neuter
sommige                   kind=indefinite
sommigen                  kind=indefinite person=3 number=plural
veel                      kind=indefinite
vele                      kind=indefinite
velen                     kind=indefinite person=3 number=plural
verscheidenen             kind=indefinite person=3 number=plural
wat                       kind=indefinite person=3 number=singular gender=neuter
weinig                    kind=indefinite
weinigen                  kind=indefinite person=3 number=plural
zoveel                    kind=indefinite

# interrogatives; wie and wat also introduce relative clauses
dewelke                   kind=interrogative
hetwelk                   kind=interrogative
watte                     kind=interrogative
welk                      kind=interrogative
welke                     kind=interrogative
welks                     kind=interrogative
wie                       kind=interrogative
wiens                     kind=interrogative
wier                      kind=interrogative

# possessives standing alone
hare                      kind=personal person=3
hunne                     kind=personal person=3 number=plural
jouwe                     kind=personal person=2
mijne                     kind=personal person=1 number=singular
mijns                     kind=personal person=1 number=singular
onze                      kind=personal person=1 number=plural
uwe                       kind=personal person=2
zijne                     kind=personal person=3
zijns                     kind=personal person=3

# adverbial pronouns
daar                      kind=adverbial
er                        kind=adverbial
hier                      kind=adverbial
waar                      kind=adverbial
