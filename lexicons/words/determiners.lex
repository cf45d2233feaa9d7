# lexicons/words/determiners.lex: determiners: articles, demonstratives, quantifiers before a noun
@class    determiner
@licence  CC0-1.0
@source   written for knipsel
@fields   kind: article demonstrative quantifier negative interrogative relative
@fields   definite: <flag>

# articles
'n                        kind=article
's                        kind=article definite
't                        kind=article definite
de                        kind=article definite
den                       kind=article definite
der                       kind=article definite
des                       kind=article definite
een                       kind=article
ene                       kind=article
ener                      kind=article
het                       kind=article definite

# demonstratives
dat                       kind=demonstrative definite
datzelfde                 kind=demonstrative definite
dergelijk                 kind=demonstrative
dergelijke                kind=demonstrative
deze                      kind=demonstrative definite
dezelfde                  kind=demonstrative definite
dezer                     kind=demonstrative definite
die                       kind=demonstrative definite
dien                      kind=demonstrative definite
diens                     kind=demonstrative definite
dier                      kind=demonstrative definite
diezelfde                 kind=demonstrative definite
dit                       kind=demonstrative definite
ditzelfde                 kind=demonstrative definite
dusdanige                 kind=demonstrative
eenzelfde                 kind=demonstrative
gene                      kind=demonstrative definite
hetzelfde                 kind=demonstrative definite
zo'n                      kind=demonstrative
zodanige                  kind=demonstrative
zulk                      kind=demonstrative
zulke                     kind=demonstrative
zulks                     kind=demonstrative

# quantifiers
al                        kind=quantifier
alle                      kind=quantifier
allebei                   kind=quantifier
allerhande                kind=quantifier
allerlei                  kind=quantifier
beide                     kind=quantifier
diverse                   kind=quantifier
elk                       kind=quantifier
elke                      kind=quantifier
enig                      kind=quantifier
enige                     kind=quantifier
enkel                     kind=quantifier
enkele                    kind=quantifier
ettelijke                 kind=quantifier
evenveel                  kind=quantifier
gans                      kind=quantifier
ganse                     kind=quantifier
genoeg                    kind=quantifier
ieder                     kind=quantifier
iedere                    kind=quantifier
legio                     kind=quantifier
meer                      kind=quantifier
meerdere                  kind=quantifier
meest                     kind=quantifier
meeste                    kind=quantifier
menig                     kind=quantifier
menige                    kind=quantifier
minder                    kind=quantifier
minst                     kind=quantifier
minste                    kind=quantifier
onvoldoende               kind=quantifier
sommig                    kind=quantifier
sommige                   kind=quantifier
talloze                   kind=quantifier
teveel                    kind=quantifier
veel                      kind=quantifier
vele                      kind=quantifier
verscheidene              kind=quantifier
verschillende             kind=quantifier
voldoende                 kind=quantifier
wat                       kind=quantifier
weinig                    kind=quantifier
weinige                   kind=quantifier
zeker                     kind=quantifier
zekere                    kind=quantifier
zoveel                    kind=quantifier

# negative
geen                      kind=negative
generlei                  kind=negative
géén                      kind=negative

# interrogatives and relatives
hoeveel                   kind=interrogative
welk                      kind=interrogative
welke                     kind=interrogative
welks                     kind=relative
wiens                     kind=relative
wier                      kind=relative
