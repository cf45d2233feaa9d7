# lexicons/words/relatives.lex: relative pronouns and pronominal adverbs that introduce relative clauses
@class    relative
@licence  CC0-1.0
@source   written for knipsel
@fields   kind: pronoun adverb

# pronouns
dat                       kind=pronoun
dewelke                   kind=pronoun
die                       kind=pronoun
hetgeen                   kind=pronoun
hetwelk                   kind=pronoun
wat                       kind=pronoun
welke                     kind=pronoun
welks                     kind=pronoun
wie                       kind=pronoun
wiens                     kind=pronoun
wier                      kind=pronoun

# adverbs
waar                      kind=adverb
waaraan                   kind=adverb
waarachter                kind=adverb
waarbij                   kind=adverb
waarbinnen                kind=adverb
waarboven                 kind=adverb
waarbuiten                kind=adverb
waardoor                  kind=adverb
waarheen                  kind=adverb
waarin                    kind=adverb
waarlangs                 kind=adverb
waarmee                   kind=adverb
waarna                    kind=adverb
waarnaar                  kind=adverb
waarnaartoe               kind=adverb
waarnaast                 kind=adverb
waarom                    kind=adverb
waaromheen                kind=adverb
waaromtrent               kind=adverb
waaronder                 kind=adverb
waarop                    kind=adverb
waarover                  kind=adverb
waartegen                 kind=adverb
waartegenover             kind=adverb
waartoe                   kind=adverb
waartussen                kind=adverb
waaruit                   kind=adverb
waarvan                   kind=adverb
waarvandaan               kind=adverb
waarvoor                  kind=adverb
waarzonder                kind=adverb
