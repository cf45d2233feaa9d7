# lexicons/numbers/durations.lex: units of time with their ISO 8601 duration
@class    duration-unit
@licence  CC0-1.0
@source   written for knipsel
@fields   iso: Y M W D H S
@fields   factor: <number>
@fields   time: <flag>
@fields   approx: <flag>
@fields   adjective: <flag>

# iso = the letter of the pattern, time = behind the T (M: with time minutes, without time months), factor = how many of
# them one unit is. approx = the length is not exact. Half a unit ('half uur') is for the number module.

# seconds, minutes, hours
anderhalf uur             iso=M time factor=90
half uur | halfuur | half uurtje | halfuurtje  iso=M time factor=30
kwartier | kwartieren | kwartiertje | kwartiertjes  iso=M time factor=15
microseconde | microseconden  iso=S time factor=0.000001
milliseconde | milliseconden | =ms  iso=S time factor=0.001
minuut | minuten | minuutje | minuutjes | =min | =min.  iso=M time factor=1
nanoseconde | nanoseconden  iso=S time factor=0.000000001
seconde | seconden | =sec | =sec. | =s  iso=S time factor=1
uur | uren | uurtje | uurtjes  iso=H time factor=1

# days and weeks
dag | dagen | dagje | dagjes  iso=D factor=1
etmaal | etmalen          iso=H time factor=24
kalenderdag | kalenderdagen  iso=D factor=1
nacht | nachten | nachtje | nachtjes  iso=D factor=1
week | weken | weekje | weekjes | werkweek | werkweken  iso=W factor=1
weekend | weekends | weekeinde | weekeinden | weekenden  iso=D factor=2 approx
werkdag | werkdagen       iso=D factor=1

# months
kwartaal | kwartalen | trimester | trimesters  iso=M factor=3
maand | maanden | maandje | maandjes  iso=M factor=1
seizoen | seizoenen       iso=M factor=3 approx
semester | semesters | half jaar | halfjaar | half jaartje  iso=M factor=6

# years
anderhalf jaar            iso=M factor=18
decennium | decennia      iso=Y factor=10
eeuw | eeuwen             iso=Y factor=100
generatie | generaties    iso=Y factor=30 approx
halve eeuw                iso=Y factor=50
jaar | jaren | jaartje | jaartjes | kalenderjaar | kalenderjaren | levensjaar | levensjaren | schooljaar | schooljaren | boekjaar | boekjaren | begrotingsjaar  iso=Y factor=1
kwarteeuw | kwart eeuw    iso=Y factor=25
lustrum | lustra          iso=Y factor=5
millennium | millennia | millenniums  iso=Y factor=1000

# adjectives and nouns made with a number before: 3-jarig, driejarige, tiendaagse
-daags | -daagse          iso=D factor=1 adjective
-jarig | -jarige | -jarigen  iso=Y factor=1 adjective
-maands | -maandse        iso=M factor=1 adjective
-secondig | -secondige    iso=S time factor=1 adjective
-urig | -urige            iso=H time factor=1 adjective
-weeks | -weekse          iso=W factor=1 adjective
