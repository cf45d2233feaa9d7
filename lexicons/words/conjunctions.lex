# lexicons/words/conjunctions.lex: coordinating conjunctions
@class    conjunction
@licence  CC0-1.0
@source   written for knipsel

# coordinating conjunctions, and adverbs that join two of a kind
alias
als
alsmede
alsook
dan
doch
dus
en
en/of
evenals
hetzij
maar
noch
of
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
