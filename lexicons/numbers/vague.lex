# lexicons/numbers/vague.lex: vague numbers and the interval they stand for
@class    vague-number
@licence  CC0-1.0
@source   written for knipsel
@fields   low: <number>
@fields   high: <number>
@fields   scale: <number>

# The interval is a convention: what a reader may take the word to say, not a measurement. Without high = open upward.
# scale = the unit of a plural (honderden = some hundreds), for 'honderden miljoenen' and 'enkele honderden'.

# plurals of the powers of ten
biljoenen                 low=2000000000000 high=9999999999999 scale=1000000000000
dozijnen                  low=24 high=99 scale=12
duizenden | duizendtallen  low=2000 high=9999 scale=1000
honderdduizenden          low=200000 high=999999 scale=100000
honderden | honderdtallen  low=200 high=999 scale=100
honderden duizenden       low=200000 high=999999 scale=100000
honderden miljarden       low=200000000000 high=999999999999 scale=100000000000
honderden miljoenen       low=200000000 high=999999999 scale=100000000
miljarden                 low=2000000000 high=9999999999 scale=1000000000
miljoenen                 low=2000000 high=9999999 scale=1000000
tienduizenden             low=20000 high=99999 scale=10000
tientallen | vele tientallen  low=20 high=99 scale=10
tientallen duizenden      low=20000 high=99999 scale=10000
tientallen miljarden      low=20000000000 high=99999999999 scale=10000000000
tientallen miljoenen      low=20000000 high=99999999 scale=10000000

# the same with a word of number
enkele duizenden | een paar duizend | enkele duizend | een paar duizenden | enige duizenden  low=2000 high=5000 scale=1000
enkele honderdduizenden | een paar honderdduizend  low=200000 high=500000 scale=100000
enkele honderden | een paar honderd | enkele honderd | een paar honderden | enige honderden  low=200 high=500 scale=100
enkele miljarden | een paar miljard | enkele miljard | enige miljarden  low=2000000000 high=5000000000 scale=1000000000
enkele miljoenen | een paar miljoen | enkele miljoen | enige miljoenen  low=2000000 high=5000000 scale=1000000
enkele tienduizenden | een paar tienduizend  low=20000 high=50000 scale=10000
enkele tientallen | een paar tientallen | enige tientallen  low=20 high=50 scale=10
vele duizenden            low=3000 high=9999 scale=1000
vele honderden            low=300 high=999 scale=100
vele miljoenen            low=3000000 high=9999999 scale=1000000

# about ten, twenty ...
dertigtal                 low=27 high=33
driehonderdtal            low=270 high=330
duizendtal                low=900 high=1100
honderdtal                low=90 high=110
negentigtal               low=85 high=95
tachtigtal                low=75 high=85
tiental                   low=8 high=12
twaalftal | dozijn        low=11 high=13
tweehonderdtal            low=180 high=220
twintigtal                low=18 high=22
veertigtal                low=37 high=43
vijfentwintigtal          low=23 high=27
vijfhonderdtal            low=450 high=550
vijftiental               low=13 high=17
vijftigtal                low=45 high=55
zestigtal                 low=55 high=65
zeventigtal               low=65 high=75

# few
een handvol | handvol | handjevol | een handjevol  low=3 high=7
een klein aantal | een gering aantal | een beperkt aantal  low=2 high=9
een paar | paar           low=2 high=4
een stuk of acht          low=7 high=9
een stuk of drie          low=2 high=4
een stuk of tien          low=8 high=12
een stuk of twaalf        low=11 high=13
een stuk of twintig       low=18 high=22
een stuk of vier          low=3 high=5
een stuk of vijf          low=4 high=6
een stuk of wat           low=3 high=7
een stuk of zes           low=5 high=7
enkele | enkelen | enige | enigen  low=2 high=5
luttele | een luttel aantal  low=1 high=5
sommige | sommigen        low=2
weinig | weinige | weinigen  low=1 high=4

# several
een groepje | een kleine groep  low=3 high=10
meerdere | meerderen | verscheidene | verschillende | diverse | ettelijke | menige | een aantal | een rits | een reeks | een reeks van | een serie  low=3 high=9

# many; open upward
veel | vele | velen | heel wat | tal van | talloze | talrijke | ontelbare | een groot aantal | grote aantallen | massa's | legio | tallozen | ontelbaren | een heleboel | een hoop | een boel | een massa | een flink aantal | een fors aantal | een aanzienlijk aantal | een veelheid aan | een veelvoud  low=10

# one or more
een of meer | één of meer | een of meerdere | één of meerdere  low=1
een of twee | één of twee | één à twee | een à twee | een tot twee  low=1 high=2
geen enkele | geen enkel | geen  low=0 high=0
