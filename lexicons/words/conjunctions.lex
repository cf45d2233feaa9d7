# lexicons/words/conjunctions.lex: coordinating conjunctions
@class    conjunction
@licence  CC0-1.0
@source   written for knipsel

# coordinating conjunctions, and adverbs that join two of a kind
alias
als
alsmede
alsook
benevens
d.w.z.
dan
doch
dus
e.d.
en
en/of
enz.
evenals
hetzij
maar
niet
noch
of
of-of
ofte
oftewel
ofwel
plus
respectievelijk
t/m
want
zowel
én
óf
