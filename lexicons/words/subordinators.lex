# lexicons/words/subordinators.lex: words that introduce a subordinate clause
@class    subordinator
@licence  CC0-1.0
@source   written for knipsel
@fields   kind: complement time cause condition concession comparison purpose place

# complementizers
dat                       kind=complement
of                        kind=complement
om                        kind=complement

# time
aleer                     kind=time
als                       kind=time
alvorens                  kind=time
eer                       kind=time
eerdat                    kind=time
na                        kind=time
nadat                     kind=time
nu                        kind=time
sedert                    kind=time
sinds                     kind=time
terwijl                   kind=time
toen                      kind=time
tot                       kind=time
totdat                    kind=time
voor                      kind=time
vooraleer                 kind=time
voordat                   kind=time
wanneer                   kind=time
zodra                     kind=time
zolang                    kind=time

# cause and result
aangezien                 kind=cause
daar                      kind=cause
door                      kind=cause
doordat                   kind=cause
gezien                    kind=cause
omdat                     kind=cause
vermits                   kind=cause
want                      kind=cause
wijl                      kind=cause
zodat                     kind=cause

# condition and exception
behalve                   kind=condition
indien                    kind=condition
ingeval                   kind=condition
mits                      kind=condition
naargelang                kind=condition
naarmate                  kind=condition
tenzij                    kind=condition
uitgezonderd              kind=condition
voorzover                 kind=condition
zo                        kind=condition
zonder                    kind=condition
zover                     kind=condition
zoverre                   kind=condition

# concession
al                        kind=concession
alhoewel                  kind=concession
hoewel                    kind=concession
hoezeer                   kind=concession
niettegenstaande          kind=concession
ofschoon                  kind=concession
ondanks                   kind=concession
ongeacht                  kind=concession
onverlet                  kind=concession

# comparison
alsof                     kind=comparison
dan                       kind=comparison
evenals                   kind=comparison
gelijk                    kind=comparison
zoals                     kind=comparison

# purpose
opdat                     kind=purpose
teneinde                  kind=purpose

# place and manner
alwaar                    kind=place
hoe                       kind=place
in                        kind=place
vanwaar                   kind=place
waar                      kind=place
