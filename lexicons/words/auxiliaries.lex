# lexicons/words/auxiliaries.lex: forms of auxiliary, copular and light verbs, read as verbs only
@class    auxiliary
@licence  CC0-1.0
@source   written for knipsel
@homonyms
@fields   lemma: <text>
@fields   form: infinitive finite participle
@fields   number: singular plural
@fields   tense: present past

# auxiliaries proper
ben                       lemma=zijn form=finite number=singular tense=present
bent                      lemma=zijn form=finite number=singular tense=present
gehad                     lemma=hebben form=participle
geweest                   lemma=zijn form=participle
geworden                  lemma=worden form=participle
had                       lemma=hebben form=finite number=singular tense=past
hadden                    lemma=hebben form=finite number=plural tense=past
heb                       lemma=hebben form=finite number=singular tense=present
hebben                    lemma=hebben form=finite number=plural tense=present
hebben                    lemma=hebben form=infinitive
hebt                      lemma=hebben form=finite number=singular tense=present
heeft                     lemma=hebben form=finite number=singular tense=present
is                        lemma=zijn form=finite number=singular tense=present
waren                     lemma=zijn form=finite number=plural tense=past
was                       lemma=zijn form=finite number=singular tense=past
weest                     lemma=zijn form=finite
werd                      lemma=worden form=finite number=singular tense=past
werden                    lemma=worden form=finite number=plural tense=past
word                      lemma=worden form=finite number=singular tense=present
worden                    lemma=worden form=finite number=plural tense=present
worden                    lemma=worden form=infinitive
wordt                     lemma=worden form=finite number=singular tense=present
zal                       lemma=zullen form=finite number=singular tense=present
zijn                      lemma=zijn form=finite number=plural tense=present
zijn                      lemma=zijn form=infinitive
zou                       lemma=zullen form=finite number=singular tense=past
zouden                    lemma=zullen form=finite number=plural tense=past
zul                       lemma=zullen form=finite number=singular tense=present
zullen                    lemma=zullen form=finite number=plural tense=present
zullen                    lemma=zullen form=infinitive
zult                      lemma=zullen form=finite number=singular tense=present

# modal verbs
gehoeven                  lemma=hoeven form=participle
gekund                    lemma=kunnen form=participle
gemoeten                  lemma=moeten form=participle
gemogen                   lemma=mogen form=participle
gewild                    lemma=willen form=participle
hoefde                    lemma=hoeven form=finite number=singular tense=past
hoefden                   lemma=hoeven form=finite number=plural tense=past
hoeft                     lemma=hoeven form=finite number=singular tense=present
hoeven                    lemma=hoeven form=finite number=plural tense=present
hoeven                    lemma=hoeven form=infinitive
kan                       lemma=kunnen form=finite number=singular tense=present
kon                       lemma=kunnen form=finite number=singular tense=past
konden                    lemma=kunnen form=finite number=plural tense=past
kun                       lemma=kunnen form=finite number=singular tense=present
kunnen                    lemma=kunnen form=finite number=plural tense=present
kunnen                    lemma=kunnen form=infinitive
kunt                      lemma=kunnen form=finite number=singular tense=present
mag                       lemma=mogen form=finite number=singular tense=present
mocht                     lemma=mogen form=finite number=singular tense=past
mochten                   lemma=mogen form=finite number=plural tense=past
moest                     lemma=moeten form=finite number=singular tense=past
moesten                   lemma=moeten form=finite number=plural tense=past
moet                      lemma=moeten form=finite number=singular tense=present
moeten                    lemma=moeten form=finite number=plural tense=present
moeten                    lemma=moeten form=infinitive
mogen                     lemma=mogen form=finite number=plural tense=present
mogen                     lemma=mogen form=infinitive
wil                       lemma=willen form=finite number=singular tense=present
wilde                     lemma=willen form=finite number=singular tense=past
wilden                    lemma=willen form=finite number=plural tense=past
willen                    lemma=willen form=finite number=plural tense=present
willen                    lemma=willen form=infinitive
wilt                      lemma=willen form=finite number=singular tense=present
wou                       lemma=willen form=finite number=singular tense=past
wouden                    lemma=willen form=finite number=plural tense=past

# verbs of causing, motion and state with an infinitive
bleef                     lemma=blijven form=finite number=singular tense=past
bleven                    lemma=blijven form=finite number=plural tense=past
blijf                     lemma=blijven form=finite number=singular tense=present
blijft                    lemma=blijven form=finite number=singular tense=present
blijven                   lemma=blijven form=finite number=plural tense=present
blijven                   lemma=blijven form=infinitive
deden                     lemma=doen form=finite number=plural tense=past
deed                      lemma=doen form=finite number=singular tense=past
doe                       lemma=doen form=finite number=singular tense=present
doen                      lemma=doen form=finite number=plural tense=present
doen                      lemma=doen form=infinitive
doet                      lemma=doen form=finite number=singular tense=present
ga                        lemma=gaan form=finite number=singular tense=present
gaan                      lemma=gaan form=finite number=plural tense=present
gaan                      lemma=gaan form=infinitive
gaat                      lemma=gaan form=finite number=singular tense=present
gebleven                  lemma=blijven form=participle
gedaan                    lemma=doen form=participle
gegaan                    lemma=gaan form=participle
gekomen                   lemma=komen form=participle
gestaan                   lemma=staan form=participle
gezeten                   lemma=zitten form=participle
ging                      lemma=gaan form=finite number=singular tense=past
gingen                    lemma=gaan form=finite number=plural tense=past
kom                       lemma=komen form=finite number=singular tense=present
komen                     lemma=komen form=finite number=plural tense=present
komen                     lemma=komen form=infinitive
komt                      lemma=komen form=finite number=singular tense=present
kwam                      lemma=komen form=finite number=singular tense=past
kwamen                    lemma=komen form=finite number=plural tense=past
laat                      lemma=laten form=finite number=singular tense=present
lag                       lemma=liggen form=finite number=singular tense=past
lagen                     lemma=liggen form=finite number=plural tense=past
laten                     lemma=laten form=finite number=plural tense=present
laten                     lemma=laten form=infinitive
liet                      lemma=laten form=finite number=singular tense=past
lieten                    lemma=laten form=finite number=plural tense=past
liggen                    lemma=liggen form=finite number=plural tense=present
liggen                    lemma=liggen form=infinitive
ligt                      lemma=liggen form=finite number=singular tense=present
sta                       lemma=staan form=finite number=singular tense=present
staan                     lemma=staan form=finite number=plural tense=present
staan                     lemma=staan form=infinitive
staat                     lemma=staan form=finite number=singular tense=present
stond                     lemma=staan form=finite number=singular tense=past
stonden                   lemma=staan form=finite number=plural tense=past
zat                       lemma=zitten form=finite number=singular tense=past
zaten                     lemma=zitten form=finite number=plural tense=past
zit                       lemma=zitten form=finite number=singular tense=present
zitten                    lemma=zitten form=finite number=plural tense=present
zitten                    lemma=zitten form=infinitive

# copulas
bleek                     lemma=blijken form=finite number=singular tense=past
bleken                    lemma=blijken form=finite number=plural tense=past
blijken                   lemma=blijken form=finite number=plural tense=present
blijken                   lemma=blijken form=infinitive
blijkt                    lemma=blijken form=finite number=singular tense=present
diende                    lemma=dienen form=finite number=singular tense=past
dienden                   lemma=dienen form=finite number=plural tense=past
dienen                    lemma=dienen form=finite number=plural tense=present
dienen                    lemma=dienen form=infinitive
dient                     lemma=dienen form=finite number=singular tense=present
gebleken                  lemma=blijken form=participle
gekregen                  lemma=krijgen form=participle
geleken                   lemma=lijken form=participle
geschenen                 lemma=schijnen form=participle
kreeg                     lemma=krijgen form=finite number=singular tense=past
kregen                    lemma=krijgen form=finite number=plural tense=past
krijg                     lemma=krijgen form=finite number=singular tense=present
krijgen                   lemma=krijgen form=finite number=plural tense=present
krijgen                   lemma=krijgen form=infinitive
krijgt                    lemma=krijgen form=finite number=singular tense=present
leek                      lemma=lijken form=finite number=singular tense=past
leken                     lemma=lijken form=finite number=plural tense=past
lijken                    lemma=lijken form=finite number=plural tense=present
lijken                    lemma=lijken form=infinitive
lijkt                     lemma=lijken form=finite number=singular tense=present
raakt                     lemma=raken form=finite number=singular tense=present
raakten                   lemma=raken form=finite number=plural tense=past
raken                     lemma=raken form=finite number=plural tense=present
raken                     lemma=raken form=infinitive
scheen                    lemma=schijnen form=finite number=singular tense=past
schenen                   lemma=schijnen form=finite number=plural tense=past
schijnen                  lemma=schijnen form=finite number=plural tense=present
schijnen                  lemma=schijnen form=infinitive
schijnt                   lemma=schijnen form=finite number=singular tense=present

# light verbs; only the forms that are verbs and nothing else
bracht                    lemma=brengen form=finite number=singular tense=past
brachten                  lemma=brengen form=finite number=plural tense=past
breng                     lemma=brengen form=finite number=singular tense=present
brengen                   lemma=brengen form=finite number=plural tense=present
brengen                   lemma=brengen form=infinitive
brengt                    lemma=brengen form=finite number=singular tense=present
gaf                       lemma=geven form=finite number=singular tense=past
gaven                     lemma=geven form=finite number=plural tense=past
gebracht                  lemma=brengen form=participle
geef                      lemma=geven form=finite number=singular tense=present
geeft                     lemma=geven form=finite number=singular tense=present
gegeven                   lemma=geven form=participle
gemaakt                   lemma=maken form=participle
genomen                   lemma=nemen form=participle
geven                     lemma=geven form=finite number=plural tense=present
geven                     lemma=geven form=infinitive
gevonden                  lemma=vinden form=participle
gezegd                    lemma=zeggen form=participle
hield                     lemma=houden form=finite number=singular tense=past
hielden                   lemma=houden form=finite number=plural tense=past
houd                      lemma=houden form=finite number=singular tense=present
houden                    lemma=houden form=finite number=plural tense=present
houden                    lemma=houden form=infinitive
houdt                     lemma=houden form=finite number=singular tense=present
maak                      lemma=maken form=finite number=singular tense=present
maakt                     lemma=maken form=finite number=singular tense=present
maakte                    lemma=maken form=finite number=singular tense=past
maakten                   lemma=maken form=finite number=plural tense=past
maken                     lemma=maken form=finite number=plural tense=present
maken                     lemma=maken form=infinitive
nam                       lemma=nemen form=finite number=singular tense=past
neem                      lemma=nemen form=finite number=singular tense=present
neemt                     lemma=nemen form=finite number=singular tense=present
nemen                     lemma=nemen form=finite number=plural tense=present
nemen                     lemma=nemen form=infinitive
vind                      lemma=vinden form=finite number=singular tense=present
vinden                    lemma=vinden form=finite number=plural tense=present
vinden                    lemma=vinden form=infinitive
vindt                     lemma=vinden form=finite number=singular tense=present
vond                      lemma=vinden form=finite number=singular tense=past
vonden                    lemma=vinden form=finite number=plural tense=past
weet                      lemma=weten form=finite number=singular tense=present
weten                     lemma=weten form=finite number=plural tense=present
weten                     lemma=weten form=infinitive
wist                      lemma=weten form=finite number=singular tense=past
wisten                    lemma=weten form=finite number=plural tense=past
zag                       lemma=zien form=finite number=singular tense=past
zagen                     lemma=zien form=finite number=plural tense=past
zeggen                    lemma=zeggen form=finite number=plural tense=present
zeggen                    lemma=zeggen form=infinitive
zegt                      lemma=zeggen form=finite number=singular tense=present
zei                       lemma=zeggen form=finite number=singular tense=past
zeiden                    lemma=zeggen form=finite number=plural tense=past
zie                       lemma=zien form=finite number=singular tense=present
zien                      lemma=zien form=finite number=plural tense=present
zien                      lemma=zien form=infinitive
ziet                      lemma=zien form=finite number=singular tense=present
