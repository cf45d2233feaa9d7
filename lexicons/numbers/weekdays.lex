# lexicons/numbers/weekdays.lex: days of the week, and their parts
@class    weekday
@licence  CC0-1.0
@source   written for knipsel
@fields   value: <number>
@fields   part: morning afternoon evening night
@fields   plural: <flag>

# value: Monday = 1

# days, with their short forms (ma and zo are left out: they are words)
dinsdag | =di | =di.      value=2
donderdag | =do | =do.    value=4
maandag                   value=1
vrijdag | =vr | =vr.      value=5
woensdag | =wo | =wo.     value=3
zaterdag | =za | =za.     value=6
zondag                    value=7

# more than one
dinsdagen | 's dinsdags | dinsdags  value=2 plural
donderdagen | 's donderdags | donderdags  value=4 plural
maandagen | 's maandags | maandags  value=1 plural
vrijdagen | 's vrijdags | vrijdags  value=5 plural
woensdagen | 's woensdags | woensdags  value=3 plural
zaterdagen | 's zaterdags | zaterdags  value=6 plural
zondagen | 's zondags | zondags  value=7 plural

# parts of a day
dinsdagavond              value=2 part=evening
dinsdagmiddag | dinsdagnamiddag  value=2 part=afternoon
dinsdagnacht              value=2 part=night
dinsdagochtend | dinsdagmorgen | dinsdagvoormiddag  value=2 part=morning
donderdagavond            value=4 part=evening
donderdagmiddag | donderdagnamiddag  value=4 part=afternoon
donderdagnacht            value=4 part=night
donderdagochtend | donderdagmorgen | donderdagvoormiddag  value=4 part=morning
maandagavond              value=1 part=evening
maandagmiddag | maandagnamiddag  value=1 part=afternoon
maandagnacht              value=1 part=night
maandagochtend | maandagmorgen | maandagvoormiddag  value=1 part=morning
vrijdagavond              value=5 part=evening
vrijdagmiddag | vrijdagnamiddag  value=5 part=afternoon
vrijdagnacht              value=5 part=night
vrijdagochtend | vrijdagmorgen | vrijdagvoormiddag  value=5 part=morning
woensdagavond             value=3 part=evening
woensdagmiddag | woensdagnamiddag  value=3 part=afternoon
woensdagnacht             value=3 part=night
woensdagochtend | woensdagmorgen | woensdagvoormiddag  value=3 part=morning
zaterdagavond             value=6 part=evening
zaterdagmiddag | zaterdagnamiddag  value=6 part=afternoon
zaterdagnacht             value=6 part=night
zaterdagochtend | zaterdagmorgen | zaterdagvoormiddag  value=6 part=morning
zondagavond               value=7 part=evening
zondagmiddag | zondagnamiddag  value=7 part=afternoon
zondagnacht               value=7 part=night
zondagochtend | zondagmorgen | zondagvoormiddag  value=7 part=morning
