# lexicons/numbers/vague.lex: vague numbers and the interval they stand for
@class    vague-number
@licence  CC0-1.0
@source   written for knipsel
@fields   low: <number>
@fields   high: <number>
@fields   kind: plural about few several many
@fields   scale: <number>

# The interval is a convention: what a reader may take the word to say, not a measurement. Without high = open upward.
# scale = the unit of a plural (honderden = some hundreds), for 'honderden miljoenen' and 'enkele honderden'.

# plurals of the powers of ten
biljoenen                 low=2000000000000 high=9999999999999 scale=1000000000000 kind=plural
dozijnen                  low=24 high=99 scale=12 kind=plural
duizenden | duizendtallen  low=2000 high=9999 scale=1000 kind=plural
honderdduizenden          low=200000 high=999999 scale=100000 kind=plural
honderden | honderdtallen  low=200 high=999 scale=100 kind=plural
honderden duizenden       low=200000 high=999999 scale=100000 kind=plural
honderden miljarden       low=200000000000 high=999999999999 scale=100000000000 kind=plural
honderden miljoenen       low=200000000 high=999999999 scale=100000000 kind=plural
miljarden                 low=2000000000 high=9999999999 scale=1000000000 kind=plural
miljoenen                 low=2000000 high=9999999 scale=1000000 kind=plural
tienduizenden             low=20000 high=99999 scale=10000 kind=plural
tientallen | vele tientallen  low=20 high=99 scale=10 kind=plural
tientallen duizenden      low=20000 high=99999 scale=10000 kind=plural
tientallen miljarden      low=20000000000 high=99999999999 scale=10000000000 kind=plural
tientallen miljoenen      low=20000000 high=99999999 scale=10000000 kind=plural

# the same with a word of number
enkele duizenden | een paar duizend | enkele duizend | een paar duizenden | enige duizenden  low=2000 high=5000 scale=1000 kind=plural
enkele honderdduizenden | een paar honderdduizend  low=200000 high=500000 scale=100000 kind=plural
enkele honderden | een paar honderd | enkele honderd | een paar honderden | enige honderden  low=200 high=500 scale=100 kind=plural
enkele miljarden | een paar miljard | enkele miljard | enige miljarden  low=2000000000 high=5000000000 scale=1000000000 kind=plural
enkele miljoenen | een paar miljoen | enkele miljoen | enige miljoenen  low=2000000 high=5000000 scale=1000000 kind=plural
enkele tienduizenden | een paar tienduizend  low=20000 high=50000 scale=10000 kind=plural
enkele tientallen | een paar tientallen | enige tientallen  low=20 high=50 scale=10 kind=plural
vele duizenden            low=3000 high=9999 scale=1000 kind=plural
vele honderden            low=300 high=999 scale=100 kind=plural
vele miljoenen            low=3000000 high=9999999 scale=1000000 kind=plural

# about ten, twenty ...
dertigtal                 low=27 high=33 kind=about
driehonderdtal            low=270 high=330 kind=about
duizendtal                low=900 high=1100 kind=about
honderdtal                low=90 high=110 kind=about
negentigtal               low=85 high=95 kind=about
tachtigtal                low=75 high=85 kind=about
tiental                   low=8 high=12 kind=about
twaalftal | dozijn        low=11 high=13 kind=about
tweehonderdtal            low=180 high=220 kind=about
twintigtal                low=18 high=22 kind=about
veertigtal                low=37 high=43 kind=about
vijfentwintigtal          low=23 high=27 kind=about
vijfhonderdtal            low=450 high=550 kind=about
vijftiental               low=13 high=17 kind=about
vijftigtal                low=45 high=55 kind=about
zestigtal                 low=55 high=65 kind=about
zeventigtal               low=65 high=75 kind=about

# few
een handvol | handvol | handjevol | een handjevol  low=3 high=7 kind=few
een klein aantal | een gering aantal | een beperkt aantal  low=2 high=9 kind=few
een paar                  low=2 high=4 kind=few
een stuk of acht          low=7 high=9 kind=few
een stuk of drie          low=2 high=4 kind=few
een stuk of tien          low=8 high=12 kind=few
een stuk of twaalf        low=11 high=13 kind=few
een stuk of twintig       low=18 high=22 kind=few
een stuk of vier          low=3 high=5 kind=few
een stuk of vijf          low=4 high=6 kind=few
een stuk of wat           low=3 high=7 kind=few
een stuk of zes           low=5 high=7 kind=few
enkele | enkelen | enige | enigen  low=2 high=5 kind=few
luttele | een luttel aantal  low=1 high=5 kind=few
sommige | sommigen        low=2 kind=few
weinig | weinige | weinigen  low=1 high=4 kind=few

# several
een groepje | een kleine groep  low=3 high=10 kind=several
meerdere | verscheidene | verschillende | diverse | ettelijke | een aantal | een rits | een reeks | een reeks van | een serie  low=3 high=9 kind=several

# many; open upward
veel | vele | velen | heel wat | tal van | talloze | talrijke | ontelbare | een groot aantal | grote aantallen | massa's | legio | tallozen | ontelbaren | een heleboel | een hoop | een boel | een massa | een flink aantal | een fors aantal | een aanzienlijk aantal | een veelheid aan  low=10 kind=many

# one or more
één of meer | een of meer | een of meerdere | één of meerdere  low=1 kind=few
één of twee | een of twee | één à twee | een à twee | een tot twee  low=1 high=2 kind=few
