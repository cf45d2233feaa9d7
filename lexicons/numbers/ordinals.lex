# lexicons/numbers/ordinals.lex: ordinal numerals; compounds of them are composed by the number module
@class    ordinal
@licence  CC0-1.0
@source   written for knipsel
@fields   value: <number>

# up to nineteenth
achtste                   value=8
achttiende                value=18
derde                     value=3
dertiende                 value=13
eerste                    value=1
elfde                     value=11
negende                   value=9
negentiende               value=19
nulde                     value=0
tiende                    value=10
twaalfde                  value=12
tweede                    value=2
veertiende                value=14
vierde                    value=4
vijfde                    value=5
vijftiende                value=15
zesde                     value=6
zestiende                 value=16
zevende                   value=7
zeventiende               value=17

# tens, hundred and more
biljoenste                value=1000000000000
dertigste                 value=30
duizendste                value=1000
honderdste                value=100
miljardste                value=1000000000
miljoenste                value=1000000
negentigste               value=90
tachtigste                value=80
twintigste                value=20
veertigste                value=40
vijftigste                value=50
zestigste                 value=60
zeventigste               value=70

# as adverbs, in lists
ten achtste               value=8
ten derde                 value=3
ten eerste                value=1
ten negende               value=9
ten tiende                value=10
ten tweede                value=2
ten vierde                value=4
ten vijfde                value=5
ten zesde                 value=6
ten zevende               value=7
