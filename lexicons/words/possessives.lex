# lexicons/words/possessives.lex: possessive pronouns before a noun
@class    possessive
@licence  CC0-1.0
@source   written for knipsel
@fields   person: 1 2 3
@fields   number: singular plural
@fields   gender: masculine feminine neuter

# number and gender are those of the possessor; a field left out is open
haar | d'r                person=3 number=singular gender=feminine
haars                     person=3 number=singular gender=feminine
hare                      person=3 number=singular gender=feminine
harer                     person=3 number=singular gender=feminine
hun                       person=3 number=plural
hunne                     person=3 number=plural
hunner                    person=3 number=plural
je                        person=2 number=singular
jouw                      person=2 number=singular
jouwe                     person=2 number=singular
jullie                    person=2 number=plural
mijn | m'n                person=1 number=singular
mijne                     person=1 number=singular
mijner                    person=1 number=singular
mijns                     person=1 number=singular
ons                       person=1 number=plural
onze                      person=1 number=plural
onzer                     person=1 number=plural
onzes                     person=1 number=plural
uw                        person=2
uwe                       person=2
uwer                      person=2
uws                       person=2
zijn | z'n                person=3 number=singular gender=masculine
zijne                     person=3 number=singular gender=masculine
zijner                    person=3 number=singular gender=masculine
zijns                     person=3 number=singular gender=masculine
