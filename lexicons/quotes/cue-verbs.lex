# lexicons/quotes/cue-verbs.lex: verbs that report speech, writing or thought, with all their forms
@class    cue-verb
@licence  CC0-1.0
@source   written for knipsel
@homonyms
@fields   lemma: <text>
@fields   sort: neutral claim denial demand promise opinion question
@fields   form: infinitive present present-plural past past-plural participle
@fields   particle: <text>
@fields   takes: any clause quote infinitive noun
@fields   weak: <flag>

# neutral: saying, writing, reporting, announcing, answering
aanduid                 lemma=aanduiden sort=neutral form=present takes=clause weak
aanduidde               lemma=aanduiden sort=neutral form=past takes=clause weak
aanduidden              lemma=aanduiden sort=neutral form=past-plural takes=clause weak
aanduiden               lemma=aanduiden sort=neutral form=infinitive takes=clause weak
aanduidt                lemma=aanduiden sort=neutral form=present takes=clause weak
aangaf                  lemma=aangeven sort=neutral form=past takes=any
aangaven                lemma=aangeven sort=neutral form=past-plural takes=any
aangeduid               lemma=aanduiden sort=neutral form=participle takes=clause weak
aangeef                 lemma=aangeven sort=neutral form=present takes=any
aangeeft                lemma=aangeven sort=neutral form=present takes=any
aangegeven              lemma=aangeven sort=neutral form=participle takes=any
aangehaald              lemma=aanhalen sort=neutral form=participle takes=quote weak
aangeheven              lemma=aanheffen sort=neutral form=participle takes=quote weak
aangekaart              lemma=aankaarten sort=neutral form=participle takes=any weak
aangekondigd            lemma=aankondigen sort=neutral form=participle takes=any
aangemerkt              lemma=aanmerken sort=neutral form=participle takes=noun weak
aangeroerd              lemma=aanroeren sort=neutral form=participle takes=any weak
aangesproken            lemma=aanspreken sort=neutral form=participle takes=quote weak
aangestipt              lemma=aanstippen sort=neutral form=participle takes=any
aangetekend             lemma=aantekenen sort=neutral form=participle takes=any
aangeven                lemma=aangeven sort=neutral form=infinitive takes=any
aangevuld               lemma=aanvullen sort=neutral form=participle takes=any
aanhaal                 lemma=aanhalen sort=neutral form=present takes=quote weak
aanhaalde               lemma=aanhalen sort=neutral form=past takes=quote weak
aanhaalden              lemma=aanhalen sort=neutral form=past-plural takes=quote weak
aanhaalt                lemma=aanhalen sort=neutral form=present takes=quote weak
aanhalen                lemma=aanhalen sort=neutral form=infinitive takes=quote weak
aanhef                  lemma=aanheffen sort=neutral form=present takes=quote weak
aanheffen               lemma=aanheffen sort=neutral form=infinitive takes=quote weak
aanheft                 lemma=aanheffen sort=neutral form=present takes=quote weak
aanhief                 lemma=aanheffen sort=neutral form=past takes=quote weak
aanhieven               lemma=aanheffen sort=neutral form=past-plural takes=quote weak
aankaart                lemma=aankaarten sort=neutral form=present takes=any weak
aankaarten              lemma=aankaarten sort=neutral form=infinitive takes=any weak
aankaartte              lemma=aankaarten sort=neutral form=past takes=any weak
aankaartten             lemma=aankaarten sort=neutral form=past-plural takes=any weak
aankondig               lemma=aankondigen sort=neutral form=present takes=any
aankondigde             lemma=aankondigen sort=neutral form=past takes=any
aankondigden            lemma=aankondigen sort=neutral form=past-plural takes=any
aankondigen             lemma=aankondigen sort=neutral form=infinitive takes=any
aankondigt              lemma=aankondigen sort=neutral form=present takes=any
aanmerk                 lemma=aanmerken sort=neutral form=present takes=noun weak
aanmerken               lemma=aanmerken sort=neutral form=infinitive takes=noun weak
aanmerkt                lemma=aanmerken sort=neutral form=present takes=noun weak
aanmerkte               lemma=aanmerken sort=neutral form=past takes=noun weak
aanmerkten              lemma=aanmerken sort=neutral form=past-plural takes=noun weak
aanroer                 lemma=aanroeren sort=neutral form=present takes=any weak
aanroerde               lemma=aanroeren sort=neutral form=past takes=any weak
aanroerden              lemma=aanroeren sort=neutral form=past-plural takes=any weak
aanroeren               lemma=aanroeren sort=neutral form=infinitive takes=any weak
aanroert                lemma=aanroeren sort=neutral form=present takes=any weak
aansprak                lemma=aanspreken sort=neutral form=past takes=quote weak
aanspraken              lemma=aanspreken sort=neutral form=past-plural takes=quote weak
aanspreek               lemma=aanspreken sort=neutral form=present takes=quote weak
aanspreekt              lemma=aanspreken sort=neutral form=present takes=quote weak
aanspreken              lemma=aanspreken sort=neutral form=infinitive takes=quote weak
aanstip                 lemma=aanstippen sort=neutral form=present takes=any
aanstippen              lemma=aanstippen sort=neutral form=infinitive takes=any
aanstipt                lemma=aanstippen sort=neutral form=present takes=any
aanstipte               lemma=aanstippen sort=neutral form=past takes=any
aanstipten              lemma=aanstippen sort=neutral form=past-plural takes=any
aanteken                lemma=aantekenen sort=neutral form=present takes=any
aantekende              lemma=aantekenen sort=neutral form=past takes=any
aantekenden             lemma=aantekenen sort=neutral form=past-plural takes=any
aantekenen              lemma=aantekenen sort=neutral form=infinitive takes=any
aantekent               lemma=aantekenen sort=neutral form=present takes=any
aanvul                  lemma=aanvullen sort=neutral form=present takes=any
aanvulde                lemma=aanvullen sort=neutral form=past takes=any
aanvulden               lemma=aanvullen sort=neutral form=past-plural takes=any
aanvullen               lemma=aanvullen sort=neutral form=infinitive takes=any
aanvult                 lemma=aanvullen sort=neutral form=present takes=any
aarzel                  lemma=aarzelen sort=neutral form=present takes=quote weak
aarzelde                lemma=aarzelen sort=neutral form=past takes=quote weak
aarzelden               lemma=aarzelen sort=neutral form=past-plural takes=quote weak
aarzelen                lemma=aarzelen sort=neutral form=infinitive takes=quote weak
aarzelt                 lemma=aarzelen sort=neutral form=present takes=quote weak
accentueer              lemma=accentueren sort=neutral form=present takes=any weak
accentueerde            lemma=accentueren sort=neutral form=past takes=any weak
accentueerden           lemma=accentueren sort=neutral form=past-plural takes=any weak
accentueert             lemma=accentueren sort=neutral form=present takes=any weak
accentueren             lemma=accentueren sort=neutral form=infinitive takes=any weak
adstrueer               lemma=adstrueren sort=neutral form=present takes=any
adstrueerde             lemma=adstrueren sort=neutral form=past takes=any
adstrueerden            lemma=adstrueren sort=neutral form=past-plural takes=any
adstrueert              lemma=adstrueren sort=neutral form=present takes=any
adstrueren              lemma=adstrueren sort=neutral form=infinitive takes=any
afdeden                 lemma=afdoen sort=neutral form=past-plural takes=noun weak
afdeed                  lemma=afdoen sort=neutral form=past takes=noun weak
afdoe                   lemma=afdoen sort=neutral form=present takes=noun weak
afdoen                  lemma=afdoen sort=neutral form=infinitive takes=noun weak
afdoet                  lemma=afdoen sort=neutral form=present takes=noun weak
afgedaan                lemma=afdoen sort=neutral form=participle takes=noun weak
afgekondigd             lemma=afkondigen sort=neutral form=participle takes=any weak
afgerond                lemma=afronden sort=neutral form=participle takes=quote weak
afgeschilderd           lemma=afschilderen sort=neutral form=participle takes=clause weak
afgesloten              lemma=afsluiten sort=neutral form=participle takes=quote weak
afgesnauwd              lemma=afsnauwen sort=neutral form=participle takes=quote
afgesproken             lemma=afspreken sort=neutral form=participle takes=any weak
afkondig                lemma=afkondigen sort=neutral form=present takes=any weak
afkondigde              lemma=afkondigen sort=neutral form=past takes=any weak
afkondigden             lemma=afkondigen sort=neutral form=past-plural takes=any weak
afkondigen              lemma=afkondigen sort=neutral form=infinitive takes=any weak
afkondigt               lemma=afkondigen sort=neutral form=present takes=any weak
afrond                  lemma=afronden sort=neutral form=present takes=quote weak
afrondde                lemma=afronden sort=neutral form=past takes=quote weak
afrondden               lemma=afronden sort=neutral form=past-plural takes=quote weak
afronden                lemma=afronden sort=neutral form=infinitive takes=quote weak
afrondt                 lemma=afronden sort=neutral form=present takes=quote weak
afschilder              lemma=afschilderen sort=neutral form=present takes=clause weak
afschilderde            lemma=afschilderen sort=neutral form=past takes=clause weak
afschilderden           lemma=afschilderen sort=neutral form=past-plural takes=clause weak
afschilderen            lemma=afschilderen sort=neutral form=infinitive takes=clause weak
afschildert             lemma=afschilderen sort=neutral form=present takes=clause weak
afsloot                 lemma=afsluiten sort=neutral form=past takes=quote weak
afsloten                lemma=afsluiten sort=neutral form=past-plural takes=quote weak
afsluit                 lemma=afsluiten sort=neutral form=present takes=quote weak
afsluiten               lemma=afsluiten sort=neutral form=infinitive takes=quote weak
afsnauw                 lemma=afsnauwen sort=neutral form=present takes=quote
afsnauwde               lemma=afsnauwen sort=neutral form=past takes=quote
afsnauwden              lemma=afsnauwen sort=neutral form=past-plural takes=quote
afsnauwen               lemma=afsnauwen sort=neutral form=infinitive takes=quote
afsnauwt                lemma=afsnauwen sort=neutral form=present takes=quote
afsprak                 lemma=afspreken sort=neutral form=past takes=any weak
afspraken               lemma=afspreken sort=neutral form=past-plural takes=any weak
afspreek                lemma=afspreken sort=neutral form=present takes=any weak
afspreekt               lemma=afspreken sort=neutral form=present takes=any weak
afspreken               lemma=afspreken sort=neutral form=infinitive takes=any weak
analyseer               lemma=analyseren sort=neutral form=present takes=any
analyseerde             lemma=analyseren sort=neutral form=past takes=any
analyseerden            lemma=analyseren sort=neutral form=past-plural takes=any
analyseert              lemma=analyseren sort=neutral form=present takes=any
analyseren              lemma=analyseren sort=neutral form=infinitive takes=any
antwoord                lemma=antwoorden sort=neutral form=present takes=any weak
antwoordde              lemma=antwoorden sort=neutral form=past takes=any
antwoordden             lemma=antwoorden sort=neutral form=past-plural takes=any
antwoorden              lemma=antwoorden sort=neutral form=infinitive takes=any
antwoordt               lemma=antwoorden sort=neutral form=present takes=any
app                     lemma=appen sort=neutral form=present takes=any weak
app                     lemma=terugappen sort=neutral form=present particle=terug takes=any
appen                   lemma=appen sort=neutral form=infinitive takes=any
appen                   lemma=terugappen sort=neutral form=present-plural particle=terug takes=any
appt                    lemma=appen sort=neutral form=present takes=any
appt                    lemma=terugappen sort=neutral form=present particle=terug takes=any
appte                   lemma=appen sort=neutral form=past takes=any
appte                   lemma=terugappen sort=neutral form=past particle=terug takes=any
appten                  lemma=appen sort=neutral form=past-plural takes=any
appten                  lemma=terugappen sort=neutral form=past-plural particle=terug takes=any
attendeer               lemma="attenderen op" sort=neutral form=present particle=erop takes=clause
attendeer               lemma="attenderen op" sort=neutral form=present particle=op takes=clause
attendeerde             lemma="attenderen op" sort=neutral form=past particle=erop takes=clause
attendeerde             lemma="attenderen op" sort=neutral form=past particle=op takes=clause
attendeerden            lemma="attenderen op" sort=neutral form=past-plural particle=erop takes=clause
attendeerden            lemma="attenderen op" sort=neutral form=past-plural particle=op takes=clause
attendeert              lemma="attenderen op" sort=neutral form=present particle=erop takes=clause
attendeert              lemma="attenderen op" sort=neutral form=present particle=op takes=clause
attenderen              lemma="attenderen op" sort=neutral form=infinitive particle=erop takes=clause
attenderen              lemma="attenderen op" sort=neutral form=infinitive particle=op takes=clause
babbel                  lemma=babbelen sort=neutral form=present takes=quote weak
babbelde                lemma=babbelen sort=neutral form=past takes=quote weak
babbelden               lemma=babbelen sort=neutral form=past-plural takes=quote weak
babbelen                lemma=babbelen sort=neutral form=infinitive takes=quote weak
babbelt                 lemma=babbelen sort=neutral form=present takes=quote weak
bakkelei                lemma=bakkeleien sort=neutral form=present takes=quote weak
bakkeleide              lemma=bakkeleien sort=neutral form=past takes=quote weak
bakkeleiden             lemma=bakkeleien sort=neutral form=past-plural takes=quote weak
bakkeleien              lemma=bakkeleien sort=neutral form=infinitive takes=quote weak
bakkeleit               lemma=bakkeleien sort=neutral form=present takes=quote weak
barst                   lemma=uitbarsten sort=neutral form=present particle=uit takes=quote weak
barst                   lemma=losbarsten sort=neutral form=present particle=los takes=quote weak
barsten                 lemma=uitbarsten sort=neutral form=present-plural particle=uit takes=quote weak
barsten                 lemma=losbarsten sort=neutral form=present-plural particle=los takes=quote weak
barstte                 lemma=uitbarsten sort=neutral form=past particle=uit takes=quote weak
barstte                 lemma=losbarsten sort=neutral form=past particle=los takes=quote weak
barstten                lemma=uitbarsten sort=neutral form=past-plural particle=uit takes=quote weak
barstten                lemma=losbarsten sort=neutral form=past-plural particle=los takes=quote weak
beaam                   lemma=beamen sort=neutral form=present takes=any
beaamd                  lemma=beamen sort=neutral form=participle takes=any
beaamde                 lemma=beamen sort=neutral form=past takes=any
beaamden                lemma=beamen sort=neutral form=past-plural takes=any
beaamt                  lemma=beamen sort=neutral form=present takes=any
beamen                  lemma=beamen sort=neutral form=infinitive takes=any
bedank                  lemma=bedanken sort=neutral form=present takes=quote weak
bedanken                lemma=bedanken sort=neutral form=infinitive takes=quote weak
bedankt                 lemma=bedanken sort=neutral form=present takes=quote weak
bedankt                 lemma=bedanken sort=neutral form=participle takes=quote weak
bedankte                lemma=bedanken sort=neutral form=past takes=quote weak
bedankten               lemma=bedanken sort=neutral form=past-plural takes=quote weak
beet                    lemma=toebijten sort=neutral form=past particle=toe takes=quote
beet                    lemma=bijten sort=neutral form=past takes=quote weak
begin                   lemma=beginnen sort=neutral form=present takes=quote weak
beginnen                lemma=beginnen sort=neutral form=infinitive takes=quote weak
begint                  lemma=beginnen sort=neutral form=present takes=quote weak
begon                   lemma=beginnen sort=neutral form=past takes=quote weak
begonnen                lemma=beginnen sort=neutral form=past-plural takes=quote weak
begonnen                lemma=beginnen sort=neutral form=participle takes=quote weak
begreep                 lemma=begrijpen sort=neutral form=past takes=quote weak
begrepen                lemma=begrijpen sort=neutral form=past-plural takes=quote weak
begrepen                lemma=begrijpen sort=neutral form=participle takes=quote weak
begrijp                 lemma=begrijpen sort=neutral form=present takes=quote weak
begrijpen               lemma=begrijpen sort=neutral form=infinitive takes=quote weak
begrijpt                lemma=begrijpen sort=neutral form=present takes=quote weak
begroet                 lemma=begroeten sort=neutral form=present takes=quote
begroet                 lemma=begroeten sort=neutral form=participle takes=quote
begroeten               lemma=begroeten sort=neutral form=infinitive takes=quote
begroette               lemma=begroeten sort=neutral form=past takes=quote
begroetten              lemma=begroeten sort=neutral form=past-plural takes=quote
beken                   lemma=bekennen sort=neutral form=present takes=any weak
bekend                  lemma=bekennen sort=neutral form=participle takes=any weak
bekende                 lemma=bekennen sort=neutral form=past takes=any weak
bekenden                lemma=bekennen sort=neutral form=past-plural takes=any weak
bekendgemaakt           lemma=bekendmaken sort=neutral form=participle takes=any
bekendmaak              lemma=bekendmaken sort=neutral form=present takes=any
bekendmaakt             lemma=bekendmaken sort=neutral form=present takes=any
bekendmaakte            lemma=bekendmaken sort=neutral form=past takes=any
bekendmaakten           lemma=bekendmaken sort=neutral form=past-plural takes=any
bekendmaken             lemma=bekendmaken sort=neutral form=infinitive takes=any
bekennen                lemma=bekennen sort=neutral form=infinitive takes=any weak
bekent                  lemma=bekennen sort=neutral form=present takes=any weak
beklemtonen             lemma=beklemtonen sort=neutral form=infinitive takes=any
beklemtoon              lemma=beklemtonen sort=neutral form=present takes=any
beklemtoond             lemma=beklemtonen sort=neutral form=participle takes=any
beklemtoonde            lemma=beklemtonen sort=neutral form=past takes=any
beklemtoonden           lemma=beklemtonen sort=neutral form=past-plural takes=any
beklemtoont             lemma=beklemtonen sort=neutral form=present takes=any
bel                     lemma=doorbellen sort=neutral form=present particle=door takes=any weak
bel                     lemma=bellen sort=neutral form=present takes=quote weak
belde                   lemma=doorbellen sort=neutral form=past particle=door takes=any weak
belde                   lemma=bellen sort=neutral form=past takes=quote weak
belden                  lemma=doorbellen sort=neutral form=past-plural particle=door takes=any weak
belden                  lemma=bellen sort=neutral form=past-plural takes=quote weak
beleden                 lemma=belijden sort=neutral form=past-plural takes=any weak
beleden                 lemma=belijden sort=neutral form=participle takes=any weak
beleed                  lemma=belijden sort=neutral form=past takes=any weak
belijd                  lemma=belijden sort=neutral form=present takes=any weak
belijden                lemma=belijden sort=neutral form=infinitive takes=any weak
belijdt                 lemma=belijden sort=neutral form=present takes=any weak
bellen                  lemma=doorbellen sort=neutral form=present-plural particle=door takes=any weak
bellen                  lemma=bellen sort=neutral form=infinitive takes=quote weak
belt                    lemma=doorbellen sort=neutral form=present particle=door takes=any weak
belt                    lemma=bellen sort=neutral form=present takes=quote weak
benadruk                lemma=benadrukken sort=neutral form=present takes=any
benadrukken             lemma=benadrukken sort=neutral form=infinitive takes=any
benadrukt               lemma=benadrukken sort=neutral form=present takes=any
benadrukt               lemma=benadrukken sort=neutral form=participle takes=any
benadrukte              lemma=benadrukken sort=neutral form=past takes=any
benadrukten             lemma=benadrukken sort=neutral form=past-plural takes=any
bericht                 lemma=berichten sort=neutral form=present takes=any
bericht                 lemma=berichten sort=neutral form=participle takes=any
berichten               lemma=berichten sort=neutral form=infinitive takes=any
berichtte               lemma=berichten sort=neutral form=past takes=any
berichtten              lemma=berichten sort=neutral form=past-plural takes=any
beschreef               lemma=beschrijven sort=neutral form=past takes=clause weak
beschreven              lemma=beschrijven sort=neutral form=past-plural takes=clause weak
beschreven              lemma=beschrijven sort=neutral form=participle takes=clause weak
beschrijf               lemma=beschrijven sort=neutral form=present takes=clause weak
beschrijft              lemma=beschrijven sort=neutral form=present takes=clause weak
beschrijven             lemma=beschrijven sort=neutral form=infinitive takes=clause weak
besef                   lemma=beseffen sort=neutral form=present takes=quote weak
beseffen                lemma=beseffen sort=neutral form=infinitive takes=quote weak
beseft                  lemma=beseffen sort=neutral form=present takes=quote weak
beseft                  lemma=beseffen sort=neutral form=participle takes=quote weak
besefte                 lemma=beseffen sort=neutral form=past takes=quote weak
beseften                lemma=beseffen sort=neutral form=past-plural takes=quote weak
beslis                  lemma=beslissen sort=neutral form=present takes=any weak
beslissen               lemma=beslissen sort=neutral form=infinitive takes=any weak
beslist                 lemma=beslissen sort=neutral form=present takes=any weak
beslist                 lemma=beslissen sort=neutral form=participle takes=any weak
besliste                lemma=beslissen sort=neutral form=past takes=any weak
beslisten               lemma=beslissen sort=neutral form=past-plural takes=any weak
besloot                 lemma=besluiten sort=neutral form=past takes=any weak
besloten                lemma=besluiten sort=neutral form=past-plural takes=any weak
besloten                lemma=besluiten sort=neutral form=participle takes=any weak
besluit                 lemma=besluiten sort=neutral form=present takes=any weak
besluiten               lemma=besluiten sort=neutral form=infinitive takes=any weak
besprak                 lemma=bespreken sort=neutral form=past takes=quote weak
bespraken               lemma=bespreken sort=neutral form=past-plural takes=quote weak
bespreek                lemma=bespreken sort=neutral form=present takes=quote weak
bespreekt               lemma=bespreken sort=neutral form=present takes=quote weak
bespreken               lemma=bespreken sort=neutral form=infinitive takes=quote weak
besproken               lemma=bespreken sort=neutral form=participle takes=quote weak
bestempel               lemma=bestempelen sort=neutral form=present takes=noun weak
bestempeld              lemma=bestempelen sort=neutral form=participle takes=noun weak
bestempelde             lemma=bestempelen sort=neutral form=past takes=noun weak
bestempelden            lemma=bestempelen sort=neutral form=past-plural takes=noun weak
bestempelen             lemma=bestempelen sort=neutral form=infinitive takes=noun weak
bestempelt              lemma=bestempelen sort=neutral form=present takes=noun weak
beten                   lemma=toebijten sort=neutral form=past-plural particle=toe takes=quote
beten                   lemma=bijten sort=neutral form=past-plural takes=quote weak
betitel                 lemma=betitelen sort=neutral form=present takes=noun weak
betiteld                lemma=betitelen sort=neutral form=participle takes=noun weak
betitelde               lemma=betitelen sort=neutral form=past takes=noun weak
betitelden              lemma=betitelen sort=neutral form=past-plural takes=noun weak
betitelen               lemma=betitelen sort=neutral form=infinitive takes=noun weak
betitelt                lemma=betitelen sort=neutral form=present takes=noun weak
bevestig                lemma=bevestigen sort=neutral form=present takes=any
bevestigd               lemma=bevestigen sort=neutral form=participle takes=any
bevestigde              lemma=bevestigen sort=neutral form=past takes=any
bevestigden             lemma=bevestigen sort=neutral form=past-plural takes=any
bevestigen              lemma=bevestigen sort=neutral form=infinitive takes=any
bevestigt               lemma=bevestigen sort=neutral form=present takes=any
bezigde                 lemma=bezigen sort=neutral form=past takes=quote weak
bezigden                lemma=bezigen sort=neutral form=past-plural takes=quote weak
bezigen                 lemma=bezigen sort=neutral form=infinitive takes=quote weak
bezigt                  lemma=bezigen sort=neutral form=present takes=quote weak
biecht                  lemma=opbiechten sort=neutral form=present particle=op takes=any
biecht                  lemma=biechten sort=neutral form=present takes=any weak
biechten                lemma=opbiechten sort=neutral form=present-plural particle=op takes=any
biechten                lemma=biechten sort=neutral form=infinitive takes=any weak
biechtte                lemma=opbiechten sort=neutral form=past particle=op takes=any
biechtte                lemma=biechten sort=neutral form=past takes=any weak
biechtten               lemma=opbiechten sort=neutral form=past-plural particle=op takes=any
biechtten               lemma=biechten sort=neutral form=past-plural takes=any weak
bijgevoegd              lemma=bijvoegen sort=neutral form=participle takes=any weak
bijt                    lemma=toebijten sort=neutral form=present particle=toe takes=quote
bijt                    lemma=bijten sort=neutral form=present takes=quote weak
bijten                  lemma=toebijten sort=neutral form=present-plural particle=toe takes=quote
bijten                  lemma=bijten sort=neutral form=infinitive takes=quote weak
bijvoeg                 lemma=bijvoegen sort=neutral form=present takes=any weak
bijvoegde               lemma=bijvoegen sort=neutral form=past takes=any weak
bijvoegden              lemma=bijvoegen sort=neutral form=past-plural takes=any weak
bijvoegen               lemma=bijvoegen sort=neutral form=infinitive takes=any weak
bijvoegt                lemma=bijvoegen sort=neutral form=present takes=any weak
blaf                    lemma=blaffen sort=neutral form=present takes=quote
blaffen                 lemma=blaffen sort=neutral form=infinitive takes=quote
blaft                   lemma=blaffen sort=neutral form=present takes=quote
blafte                  lemma=blaffen sort=neutral form=past takes=quote
blaften                 lemma=blaffen sort=neutral form=past-plural takes=quote
blik                    lemma=terugblikken sort=neutral form=present particle=terug takes=quote weak
blik                    lemma=vooruitblikken sort=neutral form=present particle=vooruit takes=quote weak
blikken                 lemma=terugblikken sort=neutral form=present-plural particle=terug takes=quote weak
blikken                 lemma=vooruitblikken sort=neutral form=present-plural particle=vooruit takes=quote weak
blikt                   lemma=terugblikken sort=neutral form=present particle=terug takes=quote weak
blikt                   lemma=vooruitblikken sort=neutral form=present particle=vooruit takes=quote weak
blikte                  lemma=terugblikken sort=neutral form=past particle=terug takes=quote weak
blikte                  lemma=vooruitblikken sort=neutral form=past particle=vooruit takes=quote weak
blikten                 lemma=terugblikken sort=neutral form=past-plural particle=terug takes=quote weak
blikten                 lemma=vooruitblikken sort=neutral form=past-plural particle=vooruit takes=quote weak
blog                    lemma=bloggen sort=neutral form=present takes=quote weak
blogde                  lemma=bloggen sort=neutral form=past takes=quote
blogden                 lemma=bloggen sort=neutral form=past-plural takes=quote
bloggen                 lemma=bloggen sort=neutral form=infinitive takes=quote
blogt                   lemma=bloggen sort=neutral form=present takes=quote
blokletter              lemma=blokletteren sort=neutral form=present takes=quote
blokletterde            lemma=blokletteren sort=neutral form=past takes=quote
blokletterden           lemma=blokletteren sort=neutral form=past-plural takes=quote
blokletteren            lemma=blokletteren sort=neutral form=infinitive takes=quote
bloklettert             lemma=blokletteren sort=neutral form=present takes=quote
bloos                   lemma=blozen sort=neutral form=present takes=quote weak
bloosde                 lemma=blozen sort=neutral form=past takes=quote weak
bloosden                lemma=blozen sort=neutral form=past-plural takes=quote weak
bloost                  lemma=blozen sort=neutral form=present takes=quote weak
blozen                  lemma=blozen sort=neutral form=infinitive takes=quote weak
bluf                    lemma=bluffen sort=neutral form=present takes=quote
bluffen                 lemma=bluffen sort=neutral form=infinitive takes=quote
bluft                   lemma=bluffen sort=neutral form=present takes=quote
blufte                  lemma=bluffen sort=neutral form=past takes=quote
bluften                 lemma=bluffen sort=neutral form=past-plural takes=quote
blèr                    lemma=blèren sort=neutral form=present takes=quote
blèrde                  lemma=blèren sort=neutral form=past takes=quote
blèrden                 lemma=blèren sort=neutral form=past-plural takes=quote
blèren                  lemma=blèren sort=neutral form=infinitive takes=quote
blèrt                   lemma=blèren sort=neutral form=present takes=quote
bracht                  lemma=overbrengen sort=neutral form=past particle=over takes=any weak
bracht                  lemma=inbrengen sort=neutral form=past particle=in takes=any weak
bracht                  lemma=uitbrengen sort=neutral form=past particle=uit takes=quote weak
bracht                  lemma="in herinnering brengen" sort=neutral form=past particle="in herinnering" takes=clause
bracht                  lemma="naar voren brengen" sort=neutral form=past particle="naar voren" takes=any
bracht                  lemma="naar buiten brengen" sort=neutral form=past particle="naar buiten" takes=any weak
bracht                  lemma="aan het licht brengen" sort=neutral form=past particle="aan het licht" takes=clause weak
brachten                lemma=overbrengen sort=neutral form=past-plural particle=over takes=any weak
brachten                lemma=inbrengen sort=neutral form=past-plural particle=in takes=any weak
brachten                lemma=uitbrengen sort=neutral form=past-plural particle=uit takes=quote weak
brachten                lemma="in herinnering brengen" sort=neutral form=past-plural particle="in herinnering" takes=clause
brachten                lemma="naar voren brengen" sort=neutral form=past-plural particle="naar voren" takes=any
brachten                lemma="naar buiten brengen" sort=neutral form=past-plural particle="naar buiten" takes=any weak
brachten                lemma="aan het licht brengen" sort=neutral form=past-plural particle="aan het licht" takes=clause weak
bral                    lemma=brallen sort=neutral form=present takes=quote
bralde                  lemma=brallen sort=neutral form=past takes=quote
bralden                 lemma=brallen sort=neutral form=past-plural takes=quote
brallen                 lemma=brallen sort=neutral form=infinitive takes=quote
bralt                   lemma=brallen sort=neutral form=present takes=quote
breng                   lemma=overbrengen sort=neutral form=present particle=over takes=any weak
breng                   lemma=inbrengen sort=neutral form=present particle=in takes=any weak
breng                   lemma=uitbrengen sort=neutral form=present particle=uit takes=quote weak
breng                   lemma="in herinnering brengen" sort=neutral form=present particle="in herinnering" takes=clause
breng                   lemma="naar voren brengen" sort=neutral form=present particle="naar voren" takes=any
breng                   lemma="naar buiten brengen" sort=neutral form=present particle="naar buiten" takes=any weak
breng                   lemma="aan het licht brengen" sort=neutral form=present particle="aan het licht" takes=clause weak
brengen                 lemma=overbrengen sort=neutral form=present-plural particle=over takes=any weak
brengen                 lemma=inbrengen sort=neutral form=present-plural particle=in takes=any weak
brengen                 lemma=uitbrengen sort=neutral form=present-plural particle=uit takes=quote weak
brengen                 lemma="in herinnering brengen" sort=neutral form=infinitive particle="in herinnering" takes=clause
brengen                 lemma="naar voren brengen" sort=neutral form=infinitive particle="naar voren" takes=any
brengen                 lemma="naar buiten brengen" sort=neutral form=infinitive particle="naar buiten" takes=any weak
brengen                 lemma="aan het licht brengen" sort=neutral form=infinitive particle="aan het licht" takes=clause weak
brengt                  lemma=overbrengen sort=neutral form=present particle=over takes=any weak
brengt                  lemma=inbrengen sort=neutral form=present particle=in takes=any weak
brengt                  lemma=uitbrengen sort=neutral form=present particle=uit takes=quote weak
brengt                  lemma="in herinnering brengen" sort=neutral form=present particle="in herinnering" takes=clause
brengt                  lemma="naar voren brengen" sort=neutral form=present particle="naar voren" takes=any
brengt                  lemma="naar buiten brengen" sort=neutral form=present particle="naar buiten" takes=any weak
brengt                  lemma="aan het licht brengen" sort=neutral form=present particle="aan het licht" takes=clause weak
brief                   lemma=briefen sort=neutral form=present takes=any weak
brief                   lemma=overbrieven sort=neutral form=present particle=over takes=any
brief                   lemma=doorbrieven sort=neutral form=present particle=door takes=any
briefde                 lemma=overbrieven sort=neutral form=past particle=over takes=any
briefde                 lemma=doorbrieven sort=neutral form=past particle=door takes=any
briefden                lemma=overbrieven sort=neutral form=past-plural particle=over takes=any
briefden                lemma=doorbrieven sort=neutral form=past-plural particle=door takes=any
briefen                 lemma=briefen sort=neutral form=infinitive takes=any weak
brieft                  lemma=briefen sort=neutral form=present takes=any weak
brieft                  lemma=overbrieven sort=neutral form=present particle=over takes=any
brieft                  lemma=doorbrieven sort=neutral form=present particle=door takes=any
briefte                 lemma=briefen sort=neutral form=past takes=any weak
brieften                lemma=briefen sort=neutral form=past-plural takes=any weak
bries                   lemma=briesen sort=neutral form=present takes=quote
briesen                 lemma=briesen sort=neutral form=infinitive takes=quote
briest                  lemma=briesen sort=neutral form=present takes=quote
brieste                 lemma=briesen sort=neutral form=past takes=quote
briesten                lemma=briesen sort=neutral form=past-plural takes=quote
brieven                 lemma=overbrieven sort=neutral form=present-plural particle=over takes=any
brieven                 lemma=doorbrieven sort=neutral form=present-plural particle=door takes=any
brom                    lemma=brommen sort=neutral form=present takes=quote
bromde                  lemma=brommen sort=neutral form=past takes=quote
bromden                 lemma=brommen sort=neutral form=past-plural takes=quote
brommen                 lemma=brommen sort=neutral form=infinitive takes=quote
bromt                   lemma=brommen sort=neutral form=present takes=quote
brul                    lemma=brullen sort=neutral form=present takes=quote
brulde                  lemma=brullen sort=neutral form=past takes=quote
brulden                 lemma=brullen sort=neutral form=past-plural takes=quote
brullen                 lemma=brullen sort=neutral form=infinitive takes=quote
brult                   lemma=brullen sort=neutral form=present takes=quote
bulder                  lemma=bulderen sort=neutral form=present takes=quote
bulderde                lemma=bulderen sort=neutral form=past takes=quote
bulderden               lemma=bulderen sort=neutral form=past-plural takes=quote
bulderen                lemma=bulderen sort=neutral form=infinitive takes=quote
buldert                 lemma=bulderen sort=neutral form=present takes=quote
chat                    lemma=chatten sort=neutral form=present takes=any
chatte                  lemma=chatten sort=neutral form=past takes=any
chatten                 lemma=chatten sort=neutral form=infinitive takes=any
chatten                 lemma=chatten sort=neutral form=past-plural takes=any
citeer                  lemma=citeren sort=neutral form=present takes=quote weak
citeerde                lemma=citeren sort=neutral form=past takes=quote weak
citeerden               lemma=citeren sort=neutral form=past-plural takes=quote weak
citeert                 lemma=citeren sort=neutral form=present takes=quote weak
citeren                 lemma=citeren sort=neutral form=infinitive takes=quote weak
communiceer             lemma=communiceren sort=neutral form=present takes=any
communiceerde           lemma=communiceren sort=neutral form=past takes=any
communiceerden          lemma=communiceren sort=neutral form=past-plural takes=any
communiceert            lemma=communiceren sort=neutral form=present takes=any
communiceren            lemma=communiceren sort=neutral form=infinitive takes=any
confirmeer              lemma=confirmeren sort=neutral form=present takes=any weak
confirmeerde            lemma=confirmeren sort=neutral form=past takes=any weak
confirmeerden           lemma=confirmeren sort=neutral form=past-plural takes=any weak
confirmeert             lemma=confirmeren sort=neutral form=present takes=any weak
confirmeren             lemma=confirmeren sort=neutral form=infinitive takes=any weak
corrigeer               lemma=corrigeren sort=neutral form=present takes=any weak
corrigeerde             lemma=corrigeren sort=neutral form=past takes=any weak
corrigeerden            lemma=corrigeren sort=neutral form=past-plural takes=any weak
corrigeert              lemma=corrigeren sort=neutral form=present takes=any weak
corrigeren              lemma=corrigeren sort=neutral form=infinitive takes=any weak
counter                 lemma=counteren sort=neutral form=present takes=quote
counterde               lemma=counteren sort=neutral form=past takes=quote
counterden              lemma=counteren sort=neutral form=past-plural takes=quote
counteren               lemma=counteren sort=neutral form=infinitive takes=quote
countert                lemma=counteren sort=neutral form=present takes=quote
dank                    lemma=danken sort=neutral form=present takes=quote weak
danken                  lemma=danken sort=neutral form=infinitive takes=quote weak
dankt                   lemma=danken sort=neutral form=present takes=quote weak
dankte                  lemma=danken sort=neutral form=past takes=quote weak
dankten                 lemma=danken sort=neutral form=past-plural takes=quote weak
debatteer               lemma=debatteren sort=neutral form=present takes=quote weak
debatteerde             lemma=debatteren sort=neutral form=past takes=quote weak
debatteerden            lemma=debatteren sort=neutral form=past-plural takes=quote weak
debatteert              lemma=debatteren sort=neutral form=present takes=quote weak
debatteren              lemma=debatteren sort=neutral form=infinitive takes=quote weak
debiteer                lemma=debiteren sort=neutral form=present takes=any weak
debiteerde              lemma=debiteren sort=neutral form=past takes=any weak
debiteerden             lemma=debiteren sort=neutral form=past-plural takes=any weak
debiteert               lemma=debiteren sort=neutral form=present takes=any weak
debiteren               lemma=debiteren sort=neutral form=infinitive takes=any weak
debrief                 lemma=debriefen sort=neutral form=present takes=any weak
debriefen               lemma=debriefen sort=neutral form=infinitive takes=any weak
debrieft                lemma=debriefen sort=neutral form=present takes=any weak
debriefte               lemma=debriefen sort=neutral form=past takes=any weak
debrieften              lemma=debriefen sort=neutral form=past-plural takes=any weak
declameer               lemma=declameren sort=neutral form=present takes=quote weak
declameerde             lemma=declameren sort=neutral form=past takes=quote weak
declameerden            lemma=declameren sort=neutral form=past-plural takes=quote weak
declameert              lemma=declameren sort=neutral form=present takes=quote weak
declameren              lemma=declameren sort=neutral form=infinitive takes=quote weak
deden                   lemma=afdoen sort=neutral form=past-plural particle=af takes=noun weak
deden                   lemma="doen weten" sort=neutral form=past-plural particle=weten takes=any
deden                   lemma="kond doen" sort=neutral form=past-plural particle=kond takes=any
deed                    lemma=afdoen sort=neutral form=past particle=af takes=noun weak
deed                    lemma="doen weten" sort=neutral form=past particle=weten takes=any
deed                    lemma="kond doen" sort=neutral form=past particle=kond takes=any
deel                    lemma=meedelen sort=neutral form=present particle=mee takes=any
deel                    lemma=mededelen sort=neutral form=present particle=mede takes=any
deel                    lemma=delen sort=neutral form=present takes=quote weak
deelde                  lemma=meedelen sort=neutral form=past particle=mee takes=any
deelde                  lemma=mededelen sort=neutral form=past particle=mede takes=any
deelde                  lemma=delen sort=neutral form=past takes=quote weak
deelden                 lemma=meedelen sort=neutral form=past-plural particle=mee takes=any
deelden                 lemma=mededelen sort=neutral form=past-plural particle=mede takes=any
deelden                 lemma=delen sort=neutral form=past-plural takes=quote weak
deelt                   lemma=meedelen sort=neutral form=present particle=mee takes=any
deelt                   lemma=mededelen sort=neutral form=present particle=mede takes=any
deelt                   lemma=delen sort=neutral form=present takes=quote weak
definieer               lemma=definiëren sort=neutral form=present takes=noun weak
definieerde             lemma=definiëren sort=neutral form=past takes=noun weak
definieerden            lemma=definiëren sort=neutral form=past-plural takes=noun weak
definieert              lemma=definiëren sort=neutral form=present takes=noun weak
definiëren              lemma=definiëren sort=neutral form=infinitive takes=noun weak
delen                   lemma=meedelen sort=neutral form=present-plural particle=mee takes=any
delen                   lemma=mededelen sort=neutral form=present-plural particle=mede takes=any
delen                   lemma=delen sort=neutral form=infinitive takes=quote weak
dichten                 lemma=dichten sort=neutral form=infinitive takes=quote weak
dichtte                 lemma=dichten sort=neutral form=past takes=quote weak
dichtten                lemma=dichten sort=neutral form=past-plural takes=quote weak
dicteer                 lemma=dicteren sort=neutral form=present takes=quote
dicteerde               lemma=dicteren sort=neutral form=past takes=quote
dicteerden              lemma=dicteren sort=neutral form=past-plural takes=quote
dicteert                lemma=dicteren sort=neutral form=present takes=quote
dicteren                lemma=dicteren sort=neutral form=infinitive takes=quote
discussieer             lemma=discussiëren sort=neutral form=present takes=quote weak
discussieerde           lemma=discussiëren sort=neutral form=past takes=quote weak
discussieerden          lemma=discussiëren sort=neutral form=past-plural takes=quote weak
discussieert            lemma=discussiëren sort=neutral form=present takes=quote weak
discussiëren            lemma=discussiëren sort=neutral form=infinitive takes=quote weak
doe                     lemma=afdoen sort=neutral form=present particle=af takes=noun weak
doe                     lemma="doen weten" sort=neutral form=present particle=weten takes=any
doe                     lemma="kond doen" sort=neutral form=present particle=kond takes=any
doen                    lemma=afdoen sort=neutral form=present-plural particle=af takes=noun weak
doen                    lemma="doen weten" sort=neutral form=infinitive particle=weten takes=any
doen                    lemma="kond doen" sort=neutral form=infinitive particle=kond takes=any
doet                    lemma=afdoen sort=neutral form=present particle=af takes=noun weak
doet                    lemma="doen weten" sort=neutral form=present particle=weten takes=any
doet                    lemma="kond doen" sort=neutral form=present particle=kond takes=any
dolde                   lemma=dollen sort=neutral form=past takes=quote weak
dolden                  lemma=dollen sort=neutral form=past-plural takes=quote weak
dollen                  lemma=dollen sort=neutral form=infinitive takes=quote weak
dolt                    lemma=dollen sort=neutral form=present takes=quote weak
donder                  lemma=donderen sort=neutral form=present takes=quote weak
donderde                lemma=donderen sort=neutral form=past takes=quote weak
donderden               lemma=donderen sort=neutral form=past-plural takes=quote weak
donderen                lemma=donderen sort=neutral form=infinitive takes=quote weak
dondert                 lemma=donderen sort=neutral form=present takes=quote weak
doorbel                 lemma=doorbellen sort=neutral form=present takes=any weak
doorbelde               lemma=doorbellen sort=neutral form=past takes=any weak
doorbelden              lemma=doorbellen sort=neutral form=past-plural takes=any weak
doorbellen              lemma=doorbellen sort=neutral form=infinitive takes=any weak
doorbelt                lemma=doorbellen sort=neutral form=present takes=any weak
doorbrief               lemma=doorbrieven sort=neutral form=present takes=any
doorbriefde             lemma=doorbrieven sort=neutral form=past takes=any
doorbriefden            lemma=doorbrieven sort=neutral form=past-plural takes=any
doorbrieft              lemma=doorbrieven sort=neutral form=present takes=any
doorbrieven             lemma=doorbrieven sort=neutral form=infinitive takes=any
doorga                  lemma=doorgaan sort=neutral form=present takes=quote weak
doorgaan                lemma=doorgaan sort=neutral form=infinitive takes=quote weak
doorgaat                lemma=doorgaan sort=neutral form=present takes=quote weak
doorgaf                 lemma=doorgeven sort=neutral form=past takes=any weak
doorgaven               lemma=doorgeven sort=neutral form=past-plural takes=any weak
doorgebeld              lemma=doorbellen sort=neutral form=participle takes=any weak
doorgebriefd            lemma=doorbrieven sort=neutral form=participle takes=any
doorgeef                lemma=doorgeven sort=neutral form=present takes=any weak
doorgeeft               lemma=doorgeven sort=neutral form=present takes=any weak
doorgegaan              lemma=doorgaan sort=neutral form=participle takes=quote weak
doorgegeven             lemma=doorgeven sort=neutral form=participle takes=any weak
doorgeschemerd          lemma=doorschemeren sort=neutral form=participle takes=any weak
doorgeseind             lemma=doorseinen sort=neutral form=participle takes=any
doorgeven               lemma=doorgeven sort=neutral form=infinitive takes=any weak
doorging                lemma=doorgaan sort=neutral form=past takes=quote weak
doorgingen              lemma=doorgaan sort=neutral form=past-plural takes=quote weak
doorschemer             lemma=doorschemeren sort=neutral form=present takes=any weak
doorschemerde           lemma=doorschemeren sort=neutral form=past takes=any weak
doorschemerden          lemma=doorschemeren sort=neutral form=past-plural takes=any weak
doorschemeren           lemma=doorschemeren sort=neutral form=infinitive takes=any weak
doorschemert            lemma=doorschemeren sort=neutral form=present takes=any weak
doorsein                lemma=doorseinen sort=neutral form=present takes=any
doorseinde              lemma=doorseinen sort=neutral form=past takes=any
doorseinden             lemma=doorseinen sort=neutral form=past-plural takes=any
doorseinen              lemma=doorseinen sort=neutral form=infinitive takes=any
doorseint               lemma=doorseinen sort=neutral form=present takes=any
doorvertel              lemma=doorvertellen sort=neutral form=present takes=any
doorverteld             lemma=doorvertellen sort=neutral form=participle takes=any
doorvertelde            lemma=doorvertellen sort=neutral form=past takes=any
doorvertelden           lemma=doorvertellen sort=neutral form=past-plural takes=any
doorvertellen           lemma=doorvertellen sort=neutral form=infinitive takes=any
doorvertelt             lemma=doorvertellen sort=neutral form=present takes=any
dreun                   lemma=opdreunen sort=neutral form=present particle=op takes=quote weak
dreunde                 lemma=opdreunen sort=neutral form=past particle=op takes=quote weak
dreunden                lemma=opdreunen sort=neutral form=past-plural particle=op takes=quote weak
dreunen                 lemma=opdreunen sort=neutral form=present-plural particle=op takes=quote weak
dreunt                  lemma=opdreunen sort=neutral form=present particle=op takes=quote weak
dromen                  lemma=dromen sort=neutral form=infinitive takes=quote weak
droom                   lemma=dromen sort=neutral form=present takes=quote weak
droomde                 lemma=dromen sort=neutral form=past takes=quote weak
droomden                lemma=dromen sort=neutral form=past-plural takes=quote weak
droomt                  lemma=dromen sort=neutral form=present takes=quote weak
druk                    lemma=uitdrukken sort=neutral form=present particle=uit takes=clause weak
drukken                 lemma=uitdrukken sort=neutral form=present-plural particle=uit takes=clause weak
drukt                   lemma=uitdrukken sort=neutral form=present particle=uit takes=clause weak
drukte                  lemma=uitdrukken sort=neutral form=past particle=uit takes=clause weak
drukten                 lemma=uitdrukken sort=neutral form=past-plural particle=uit takes=clause weak
duid                    lemma=duiden sort=neutral form=present takes=quote weak
duid                    lemma=aanduiden sort=neutral form=present particle=aan takes=clause weak
duidde                  lemma=duiden sort=neutral form=past takes=quote weak
duidde                  lemma=aanduiden sort=neutral form=past particle=aan takes=clause weak
duidden                 lemma=duiden sort=neutral form=past-plural takes=quote weak
duidden                 lemma=aanduiden sort=neutral form=past-plural particle=aan takes=clause weak
duiden                  lemma=duiden sort=neutral form=infinitive takes=quote weak
duiden                  lemma=aanduiden sort=neutral form=present-plural particle=aan takes=clause weak
duidt                   lemma=duiden sort=neutral form=present takes=quote weak
duidt                   lemma=aanduiden sort=neutral form=present particle=aan takes=clause weak
e-mail                  lemma=e-mailen sort=neutral form=present takes=any
e-mailde                lemma=e-mailen sort=neutral form=past takes=any
e-mailden               lemma=e-mailen sort=neutral form=past-plural takes=any
e-mailen                lemma=e-mailen sort=neutral form=infinitive takes=any
e-mailt                 lemma=e-mailen sort=neutral form=present takes=any
eindig                  lemma=eindigen sort=neutral form=present takes=quote weak
eindigde                lemma=eindigen sort=neutral form=past takes=quote weak
eindigden               lemma=eindigen sort=neutral form=past-plural takes=quote weak
eindigen                lemma=eindigen sort=neutral form=infinitive takes=quote weak
eindigt                 lemma=eindigen sort=neutral form=present takes=quote weak
emmer                   lemma=emmeren sort=neutral form=present takes=quote
emmerde                 lemma=emmeren sort=neutral form=past takes=quote
emmerden                lemma=emmeren sort=neutral form=past-plural takes=quote
emmeren                 lemma=emmeren sort=neutral form=infinitive takes=quote
emmert                  lemma=emmeren sort=neutral form=present takes=quote
erken                   lemma=erkennen sort=neutral form=present takes=any
erkend                  lemma=erkennen sort=neutral form=participle takes=any
erkende                 lemma=erkennen sort=neutral form=past takes=any
erkenden                lemma=erkennen sort=neutral form=past-plural takes=any
erkennen                lemma=erkennen sort=neutral form=infinitive takes=any
erkent                  lemma=erkennen sort=neutral form=present takes=any
ervaar                  lemma=ervaren sort=neutral form=present takes=quote weak
ervaart                 lemma=ervaren sort=neutral form=present takes=quote weak
ervaren                 lemma=ervaren sort=neutral form=infinitive takes=quote weak
ervaren                 lemma=ervaren sort=neutral form=participle takes=quote weak
ervoer                  lemma=ervaren sort=neutral form=past takes=quote weak
ervoeren                lemma=ervaren sort=neutral form=past-plural takes=quote weak
expliciteer             lemma=expliciteren sort=neutral form=present takes=any
expliciteerde           lemma=expliciteren sort=neutral form=past takes=any
expliciteerden          lemma=expliciteren sort=neutral form=past-plural takes=any
expliciteert            lemma=expliciteren sort=neutral form=present takes=any
expliciteren            lemma=expliciteren sort=neutral form=infinitive takes=any
facebook                lemma=facebooken sort=neutral form=present takes=any
facebooken              lemma=facebooken sort=neutral form=infinitive takes=any
facebookt               lemma=facebooken sort=neutral form=present takes=any
facebookte              lemma=facebooken sort=neutral form=past takes=any
facebookten             lemma=facebooken sort=neutral form=past-plural takes=any
fax                     lemma=faxen sort=neutral form=present takes=any weak
faxen                   lemma=faxen sort=neutral form=infinitive takes=any
faxt                    lemma=faxen sort=neutral form=present takes=any
faxte                   lemma=faxen sort=neutral form=past takes=any
faxten                  lemma=faxen sort=neutral form=past-plural takes=any
feliciteer              lemma=feliciteren sort=neutral form=present takes=quote weak
feliciteerde            lemma=feliciteren sort=neutral form=past takes=quote weak
feliciteerden           lemma=feliciteren sort=neutral form=past-plural takes=quote weak
feliciteert             lemma=feliciteren sort=neutral form=present takes=quote weak
feliciteren             lemma=feliciteren sort=neutral form=infinitive takes=quote weak
fezel                   lemma=fezelen sort=neutral form=present takes=quote
fezelde                 lemma=fezelen sort=neutral form=past takes=quote
fezelden                lemma=fezelen sort=neutral form=past-plural takes=quote
fezelen                 lemma=fezelen sort=neutral form=infinitive takes=quote
fezelt                  lemma=fezelen sort=neutral form=present takes=quote
filosofeer              lemma=filosoferen sort=neutral form=present takes=any
filosofeerde            lemma=filosoferen sort=neutral form=past takes=any
filosofeerden           lemma=filosoferen sort=neutral form=past-plural takes=any
filosofeert             lemma=filosoferen sort=neutral form=present takes=any
filosoferen             lemma=filosoferen sort=neutral form=infinitive takes=any
fluister                lemma=toefluisteren sort=neutral form=present particle=toe takes=quote
fluister                lemma=influisteren sort=neutral form=present particle=in takes=quote
fluister                lemma=fluisteren sort=neutral form=present takes=quote weak
fluisterde              lemma=toefluisteren sort=neutral form=past particle=toe takes=quote
fluisterde              lemma=influisteren sort=neutral form=past particle=in takes=quote
fluisterde              lemma=fluisteren sort=neutral form=past takes=quote
fluisterden             lemma=toefluisteren sort=neutral form=past-plural particle=toe takes=quote
fluisterden             lemma=influisteren sort=neutral form=past-plural particle=in takes=quote
fluisterden             lemma=fluisteren sort=neutral form=past-plural takes=quote
fluisteren              lemma=toefluisteren sort=neutral form=present-plural particle=toe takes=quote
fluisteren              lemma=influisteren sort=neutral form=present-plural particle=in takes=quote
fluisteren              lemma=fluisteren sort=neutral form=infinitive takes=quote
fluistert               lemma=toefluisteren sort=neutral form=present particle=toe takes=quote
fluistert               lemma=influisteren sort=neutral form=present particle=in takes=quote
fluistert               lemma=fluisteren sort=neutral form=present takes=quote
formuleer               lemma=formuleren sort=neutral form=present takes=quote weak
formuleerde             lemma=formuleren sort=neutral form=past takes=quote weak
formuleerden            lemma=formuleren sort=neutral form=past-plural takes=quote weak
formuleert              lemma=formuleren sort=neutral form=present takes=quote weak
formuleren              lemma=formuleren sort=neutral form=infinitive takes=quote weak
frame                   lemma=framen sort=neutral form=present takes=noun weak
framede                 lemma=framen sort=neutral form=past takes=noun weak
frameden                lemma=framen sort=neutral form=past-plural takes=noun weak
framen                  lemma=framen sort=neutral form=infinitive takes=noun weak
framet                  lemma=framen sort=neutral form=present takes=noun weak
ga                      lemma=voortgaan sort=neutral form=present particle=voort takes=quote weak
ga                      lemma=doorgaan sort=neutral form=present particle=door takes=quote weak
ga                      lemma=verdergaan sort=neutral form=present particle=verder takes=quote weak
ga                      lemma=tekeergaan sort=neutral form=present particle=tekeer takes=quote weak
gaan                    lemma=voortgaan sort=neutral form=present-plural particle=voort takes=quote weak
gaan                    lemma=doorgaan sort=neutral form=present-plural particle=door takes=quote weak
gaan                    lemma=verdergaan sort=neutral form=present-plural particle=verder takes=quote weak
gaan                    lemma=tekeergaan sort=neutral form=present-plural particle=tekeer takes=quote weak
gaap                    lemma=gapen sort=neutral form=present takes=quote weak
gaapt                   lemma=gapen sort=neutral form=present takes=quote weak
gaapte                  lemma=gapen sort=neutral form=past takes=quote weak
gaapten                 lemma=gapen sort=neutral form=past-plural takes=quote weak
gaat                    lemma=voortgaan sort=neutral form=present particle=voort takes=quote weak
gaat                    lemma=doorgaan sort=neutral form=present particle=door takes=quote weak
gaat                    lemma=verdergaan sort=neutral form=present particle=verder takes=quote weak
gaat                    lemma=tekeergaan sort=neutral form=present particle=tekeer takes=quote weak
gaf                     lemma=toegeven sort=neutral form=past particle=toe takes=any
gaf                     lemma=aangeven sort=neutral form=past particle=aan takes=any
gaf                     lemma=doorgeven sort=neutral form=past particle=door takes=any weak
gaf                     lemma=meegeven sort=neutral form=past particle=mee takes=any weak
gaf                     lemma="te kennen geven" sort=neutral form=past particle="te kennen" takes=any
gaf                     lemma="te verstaan geven" sort=neutral form=past particle="te verstaan" takes=any
gaf                     lemma=prijsgeven sort=neutral form=past particle=prijs takes=any weak
galm                    lemma=galmen sort=neutral form=present takes=quote weak
galmde                  lemma=galmen sort=neutral form=past takes=quote weak
galmden                 lemma=galmen sort=neutral form=past-plural takes=quote weak
galmen                  lemma=galmen sort=neutral form=infinitive takes=quote weak
galmt                   lemma=galmen sort=neutral form=present takes=quote weak
gapen                   lemma=gapen sort=neutral form=infinitive takes=quote weak
gaven                   lemma=toegeven sort=neutral form=past-plural particle=toe takes=any
gaven                   lemma=aangeven sort=neutral form=past-plural particle=aan takes=any
gaven                   lemma=doorgeven sort=neutral form=past-plural particle=door takes=any weak
gaven                   lemma=meegeven sort=neutral form=past-plural particle=mee takes=any weak
gaven                   lemma="te kennen geven" sort=neutral form=past-plural particle="te kennen" takes=any
gaven                   lemma="te verstaan geven" sort=neutral form=past-plural particle="te verstaan" takes=any
gaven                   lemma=prijsgeven sort=neutral form=past-plural particle=prijs takes=any weak
ge-e-maild              lemma=e-mailen sort=neutral form=participle takes=any
ge-sms't                lemma=sms'en sort=neutral form=participle takes=any
geaarzeld               lemma=aarzelen sort=neutral form=participle takes=quote weak
geaccentueerd           lemma=accentueren sort=neutral form=participle takes=any weak
geadstrueerd            lemma=adstrueren sort=neutral form=participle takes=any
geanalyseerd            lemma=analyseren sort=neutral form=participle takes=any
geantwoord              lemma=antwoorden sort=neutral form=participle takes=any
geappt                  lemma=appen sort=neutral form=participle takes=any
geattendeerd            lemma="attenderen op" sort=neutral form=participle particle=erop takes=clause
geattendeerd            lemma="attenderen op" sort=neutral form=participle particle=op takes=clause
gebaar                  lemma=gebaren sort=neutral form=present takes=quote weak
gebaard                 lemma=gebaren sort=neutral form=participle takes=quote weak
gebaarde                lemma=gebaren sort=neutral form=past takes=quote weak
gebaarden               lemma=gebaren sort=neutral form=past-plural takes=quote weak
gebaart                 lemma=gebaren sort=neutral form=present takes=quote weak
gebabbeld               lemma=babbelen sort=neutral form=participle takes=quote weak
gebakkeleid             lemma=bakkeleien sort=neutral form=participle takes=quote weak
gebaren                 lemma=gebaren sort=neutral form=infinitive takes=quote weak
gebeld                  lemma=bellen sort=neutral form=participle takes=quote weak
gebeten                 lemma=bijten sort=neutral form=participle takes=quote weak
gebezigd                lemma=bezigen sort=neutral form=participle takes=quote weak
gebiecht                lemma=biechten sort=neutral form=participle takes=any weak
geblaft                 lemma=blaffen sort=neutral form=participle takes=quote
geblogd                 lemma=bloggen sort=neutral form=participle takes=quote
geblokletterd           lemma=blokletteren sort=neutral form=participle takes=quote
gebloosd                lemma=blozen sort=neutral form=participle takes=quote weak
gebluft                 lemma=bluffen sort=neutral form=participle takes=quote
geblèrd                 lemma=blèren sort=neutral form=participle takes=quote
gebracht                lemma="in herinnering brengen" sort=neutral form=participle particle="in herinnering" takes=clause
gebracht                lemma="naar voren brengen" sort=neutral form=participle particle="naar voren" takes=any
gebracht                lemma="naar buiten brengen" sort=neutral form=participle particle="naar buiten" takes=any weak
gebracht                lemma="aan het licht brengen" sort=neutral form=participle particle="aan het licht" takes=clause weak
gebrald                 lemma=brallen sort=neutral form=participle takes=quote
gebrieft                lemma=briefen sort=neutral form=participle takes=any weak
gebriest                lemma=briesen sort=neutral form=participle takes=quote
gebromd                 lemma=brommen sort=neutral form=participle takes=quote
gebruld                 lemma=brullen sort=neutral form=participle takes=quote
gebulderd               lemma=bulderen sort=neutral form=participle takes=quote
gechat                  lemma=chatten sort=neutral form=participle takes=any
geciteerd               lemma=citeren sort=neutral form=participle takes=quote weak
gecommuniceerd          lemma=communiceren sort=neutral form=participle takes=any
geconfirmeerd           lemma=confirmeren sort=neutral form=participle takes=any weak
gecorrigeerd            lemma=corrigeren sort=neutral form=participle takes=any weak
gecounterd              lemma=counteren sort=neutral form=participle takes=quote
gedaan                  lemma="kond doen" sort=neutral form=participle particle=kond takes=any
gedankt                 lemma=danken sort=neutral form=participle takes=quote weak
gedebatteerd            lemma=debatteren sort=neutral form=participle takes=quote weak
gedebiteerd             lemma=debiteren sort=neutral form=participle takes=any weak
gedebrieft              lemma=debriefen sort=neutral form=participle takes=any weak
gedeclameerd            lemma=declameren sort=neutral form=participle takes=quote weak
gedeeld                 lemma=delen sort=neutral form=participle takes=quote weak
gedefinieerd            lemma=definiëren sort=neutral form=participle takes=noun weak
gedicht                 lemma=dichten sort=neutral form=participle takes=quote weak
gedicteerd              lemma=dicteren sort=neutral form=participle takes=quote
gediscussieerd          lemma=discussiëren sort=neutral form=participle takes=quote weak
gedold                  lemma=dollen sort=neutral form=participle takes=quote weak
gedonderd               lemma=donderen sort=neutral form=participle takes=quote weak
gedroomd                lemma=dromen sort=neutral form=participle takes=quote weak
geduid                  lemma=duiden sort=neutral form=participle takes=quote weak
geef                    lemma=toegeven sort=neutral form=present particle=toe takes=any
geef                    lemma=aangeven sort=neutral form=present particle=aan takes=any
geef                    lemma=doorgeven sort=neutral form=present particle=door takes=any weak
geef                    lemma=meegeven sort=neutral form=present particle=mee takes=any weak
geef                    lemma="te kennen geven" sort=neutral form=present particle="te kennen" takes=any
geef                    lemma="te verstaan geven" sort=neutral form=present particle="te verstaan" takes=any
geef                    lemma=prijsgeven sort=neutral form=present particle=prijs takes=any weak
geeft                   lemma=toegeven sort=neutral form=present particle=toe takes=any
geeft                   lemma=aangeven sort=neutral form=present particle=aan takes=any
geeft                   lemma=doorgeven sort=neutral form=present particle=door takes=any weak
geeft                   lemma=meegeven sort=neutral form=present particle=mee takes=any weak
geeft                   lemma="te kennen geven" sort=neutral form=present particle="te kennen" takes=any
geeft                   lemma="te verstaan geven" sort=neutral form=present particle="te verstaan" takes=any
geeft                   lemma=prijsgeven sort=neutral form=present particle=prijs takes=any weak
gefacebookt             lemma=facebooken sort=neutral form=participle takes=any
gefaxt                  lemma=faxen sort=neutral form=participle takes=any
gefeliciteerd           lemma=feliciteren sort=neutral form=participle takes=quote weak
gefezeld                lemma=fezelen sort=neutral form=participle takes=quote
gefilosofeerd           lemma=filosoferen sort=neutral form=participle takes=any
gefluisterd             lemma=fluisteren sort=neutral form=participle takes=quote
geformuleerd            lemma=formuleren sort=neutral form=participle takes=quote weak
geframed                lemma=framen sort=neutral form=participle takes=noun weak
gegaapt                 lemma=gapen sort=neutral form=participle takes=quote weak
gegalmd                 lemma=galmen sort=neutral form=participle takes=quote weak
gegeind                 lemma=geinen sort=neutral form=participle takes=quote weak
gegekscheerd            lemma=gekscheren sort=neutral form=participle takes=quote
gegekt                  lemma=gekken sort=neutral form=participle takes=quote weak
gegeven                 lemma="te kennen geven" sort=neutral form=participle particle="te kennen" takes=any
gegeven                 lemma="te verstaan geven" sort=neutral form=participle particle="te verstaan" takes=any
gegiebeld               lemma=giebelen sort=neutral form=participle takes=quote
gegiecheld              lemma=giechelen sort=neutral form=participle takes=quote
gegierd                 lemma=gieren sort=neutral form=participle takes=quote weak
gegild                  lemma=gillen sort=neutral form=participle takes=quote
geginnegapt             lemma=ginnegappen sort=neutral form=participle takes=quote
geglimlacht             lemma=glimlachen sort=neutral form=participle takes=quote
geglunderd              lemma=glunderen sort=neutral form=participle takes=quote
gegniffeld              lemma=gniffelen sort=neutral form=participle takes=quote
gegrapt                 lemma=grappen sort=neutral form=participle takes=quote
gegrauwd                lemma=grauwen sort=neutral form=participle takes=quote
gegriend                lemma=grienen sort=neutral form=participle takes=quote
gegrijnsd               lemma=grijnzen sort=neutral form=participle takes=quote
gegrimlacht             lemma=grimlachen sort=neutral form=participle takes=quote
gegrinnikt              lemma=grinniken sort=neutral form=participle takes=quote
gegroet                 lemma=groeten sort=neutral form=participle takes=quote
gegrold                 lemma=grollen sort=neutral form=participle takes=quote
gegromd                 lemma=grommen sort=neutral form=participle takes=quote
gegruweld               lemma=gruwelen sort=neutral form=participle takes=quote
gehakkeld               lemma=hakkelen sort=neutral form=participle takes=quote
gehaperd                lemma=haperen sort=neutral form=participle takes=quote weak
geheten                 lemma=heten sort=neutral form=participle takes=clause weak
gehijgd                 lemma=hijgen sort=neutral form=participle takes=quote weak
gehinnikt               lemma=hinniken sort=neutral form=participle takes=quote
gehint                  lemma=hinten sort=neutral form=participle takes=any
gehint                  lemma="hinten op" sort=neutral form=participle particle=erop takes=clause
gehint                  lemma="hinten op" sort=neutral form=participle particle=op takes=clause
gehoest                 lemma=hoesten sort=neutral form=participle takes=quote weak
gehoord                 lemma=horen sort=neutral form=participle takes=quote weak
gehuild                 lemma=huilen sort=neutral form=participle takes=quote
gein                    lemma=geinen sort=neutral form=present takes=quote weak
geinde                  lemma=geinen sort=neutral form=past takes=quote weak
geinden                 lemma=geinen sort=neutral form=past-plural takes=quote weak
geinen                  lemma=geinen sort=neutral form=infinitive takes=quote weak
geint                   lemma=geinen sort=neutral form=present takes=quote weak
gejankt                 lemma=janken sort=neutral form=participle takes=quote
gejend                  lemma=jennen sort=neutral form=participle takes=quote weak
gejoeld                 lemma=joelen sort=neutral form=participle takes=quote
gejokt                  lemma=jokken sort=neutral form=participle takes=quote
gek                     lemma=gekken sort=neutral form=present takes=quote weak
gekaatst                lemma=kaatsen sort=neutral form=participle takes=quote weak
gekalmeerd              lemma=kalmeren sort=neutral form=participle takes=quote weak
gekarakteriseerd        lemma=karakteriseren sort=neutral form=participle takes=noun weak
gekenmerkt              lemma=kenmerken sort=neutral form=participle takes=noun weak
gekenschetst            lemma=kenschetsen sort=neutral form=participle takes=noun weak
gekermd                 lemma=kermen sort=neutral form=participle takes=quote
geketterd               lemma=ketteren sort=neutral form=participle takes=quote
gekeuveld               lemma=keuvelen sort=neutral form=participle takes=quote weak
gekird                  lemma=kirren sort=neutral form=participle takes=quote
gekken                  lemma=gekken sort=neutral form=infinitive takes=quote weak
gekletst                lemma=kletsen sort=neutral form=participle takes=quote weak
geklonken               lemma=klinken sort=neutral form=participle takes=quote weak
geknikt                 lemma=knikken sort=neutral form=participle takes=quote weak
geknipoogd              lemma=knipogen sort=neutral form=participle takes=quote
geknord                 lemma=knorren sort=neutral form=participle takes=quote
gekoketteerd            lemma=koketteren sort=neutral form=participle takes=quote weak
gekopt                  lemma=koppen sort=neutral form=participle takes=quote weak
gekraaid                lemma=kraaien sort=neutral form=participle takes=quote
gekreund                lemma=kreunen sort=neutral form=participle takes=quote
gekrijst                lemma=krijsen sort=neutral form=participle takes=quote
gekscheer               lemma=gekscheren sort=neutral form=present takes=quote
gekscheerde             lemma=gekscheren sort=neutral form=past takes=quote
gekscheerden            lemma=gekscheren sort=neutral form=past-plural takes=quote
gekscheert              lemma=gekscheren sort=neutral form=present takes=quote
gekscheren              lemma=gekscheren sort=neutral form=infinitive takes=quote
gekt                    lemma=gekken sort=neutral form=present takes=quote weak
gekte                   lemma=gekken sort=neutral form=past takes=quote weak
gekten                  lemma=gekken sort=neutral form=past-plural takes=quote weak
gekwalificeerd          lemma=kwalificeren sort=neutral form=participle takes=noun weak
gekwebbeld              lemma=kwebbelen sort=neutral form=participle takes=quote
gekweeld                lemma=kwelen sort=neutral form=participle takes=quote weak
gekwekt                 lemma=kwekken sort=neutral form=participle takes=quote
gekwinkeleerd           lemma=kwinkeleren sort=neutral form=participle takes=quote weak
gelachen                lemma=lachen sort=neutral form=participle takes=quote
gelekt                  lemma=lekken sort=neutral form=participle takes=any weak
gelezen                 lemma=lezen sort=neutral form=participle takes=quote weak
gelispeld               lemma=lispelen sort=neutral form=participle takes=quote
geliveblogd             lemma=livebloggen sort=neutral form=participle takes=quote weak
geloeid                 lemma=loeien sort=neutral form=participle takes=quote weak
geluid                  lemma=luiden sort=neutral form=participle takes=any weak
gemaakt                 lemma=bekendmaken sort=neutral form=participle particle=bekend takes=any
gemaakt                 lemma="duidelijk maken" sort=neutral form=participle particle=duidelijk takes=any
gemaakt                 lemma="wereldkundig maken" sort=neutral form=participle particle=wereldkundig takes=any
gemaakt                 lemma="openbaar maken" sort=neutral form=participle particle=openbaar takes=any
gemaakt                 lemma="kenbaar maken" sort=neutral form=participle particle=kenbaar takes=any
gemaakt                 lemma="opmerkzaam maken op" sort=neutral form=participle particle=opmerkzaam takes=clause
gemaakt                 lemma="gewag maken van" sort=neutral form=participle particle=gewag takes=clause weak
gemaakt                 lemma="melding maken van" sort=neutral form=participle particle=melding takes=clause weak
gemaild                 lemma=mailen sort=neutral form=participle takes=any
gemeesmuild             lemma=meesmuilen sort=neutral form=participle takes=quote
gemekkerd               lemma=mekkeren sort=neutral form=participle takes=quote
gemeld                  lemma=melden sort=neutral form=participle takes=any
gememoreerd             lemma=memoreren sort=neutral form=participle takes=any
gemerkt                 lemma=merken sort=neutral form=participle takes=quote weak
gemijmerd               lemma=mijmeren sort=neutral form=participle takes=any
gemompeld               lemma=mompelen sort=neutral form=participle takes=quote
gemonkeld               lemma=monkelen sort=neutral form=participle takes=quote
gemoraliseerd           lemma=moraliseren sort=neutral form=participle takes=quote weak
gemurmeld               lemma=murmelen sort=neutral form=participle takes=quote
genoteerd               lemma=noteren sort=neutral form=participle takes=any
geopenbaard             lemma=openbaren sort=neutral form=participle takes=any weak
geopend                 lemma=openen sort=neutral form=participle takes=quote weak
georakeld               lemma=orakelen sort=neutral form=participle takes=quote
georeerd                lemma=oreren sort=neutral form=participle takes=quote
geouwehoerd             lemma=ouwehoeren sort=neutral form=participle takes=quote weak
geparafraseerd          lemma=parafraseren sort=neutral form=participle takes=quote
gepareerd               lemma=pareren sort=neutral form=participle takes=quote
gepiept                 lemma=piepen sort=neutral form=participle takes=quote weak
geplaagd                lemma=plagen sort=neutral form=participle takes=quote weak
gepocht                 lemma=pochen sort=neutral form=participle takes=quote weak
geportretteerd          lemma=portretteren sort=neutral form=participle takes=noun weak
gepost                  lemma=posten sort=neutral form=participle takes=any weak
gepraat                 lemma=praten sort=neutral form=participle takes=quote weak
gepreciseerd            lemma=preciseren sort=neutral form=participle takes=any
gepredikt               lemma=prediken sort=neutral form=participle takes=any weak
gepreekt                lemma=preken sort=neutral form=participle takes=quote weak
gepreveld               lemma=prevelen sort=neutral form=participle takes=quote
geproclameerd           lemma=proclameren sort=neutral form=participle takes=any
geproest                lemma=proesten sort=neutral form=participle takes=quote
geproost                lemma=proosten sort=neutral form=participle takes=quote
geprovoceerd            lemma=provoceren sort=neutral form=participle takes=quote weak
gepruild                lemma=pruilen sort=neutral form=participle takes=quote
gepubliceerd            lemma=publiceren sort=neutral form=participle takes=quote weak
gequoot                 lemma=quoten sort=neutral form=participle takes=quote weak
geraasd                 lemma=razen sort=neutral form=participle takes=quote
geraaskald              lemma=raaskallen sort=neutral form=participle takes=quote
geraisonneerd           lemma=raisonneren sort=neutral form=participle takes=quote weak
gerant                  lemma=ranten sort=neutral form=participle takes=quote
gerapporteerd           lemma=rapporteren sort=neutral form=participle takes=any
gerapt                  lemma=rappen sort=neutral form=participle takes=quote weak
gerateld                lemma=ratelen sort=neutral form=participle takes=quote weak
gereageerd              lemma=reageren sort=neutral form=participle takes=any
gerecapituleerd         lemma=recapituleren sort=neutral form=participle takes=any
gerepliceerd            lemma=repliceren sort=neutral form=participle takes=any
gerept                  lemma=reppen sort=neutral form=participle takes=any weak
geresumeerd             lemma=resumeren sort=neutral form=participle takes=any
geretweet               lemma=retweeten sort=neutral form=participle takes=any
gerijmd                 lemma=rijmen sort=neutral form=participle takes=quote weak
geriposteerd            lemma=riposteren sort=neutral form=participle takes=quote
geroddeld               lemma=roddelen sort=neutral form=participle takes=any
geroepen                lemma=roepen sort=neutral form=participle takes=quote
geroeptoeterd           lemma=roeptoeteren sort=neutral form=participle takes=quote
gerustgesteld           lemma=geruststellen sort=neutral form=participle takes=quote weak
geruststel              lemma=geruststellen sort=neutral form=present takes=quote weak
geruststelde            lemma=geruststellen sort=neutral form=past takes=quote weak
geruststelden           lemma=geruststellen sort=neutral form=past-plural takes=quote weak
geruststellen           lemma=geruststellen sort=neutral form=infinitive takes=quote weak
geruststelt             lemma=geruststellen sort=neutral form=present takes=quote weak
gesard                  lemma=sarren sort=neutral form=participle takes=quote weak
gescandeerd             lemma=scanderen sort=neutral form=participle takes=quote
geschald                lemma=schallen sort=neutral form=participle takes=quote weak
geschaterd              lemma=schateren sort=neutral form=participle takes=quote
geschertst              lemma=schertsen sort=neutral form=participle takes=quote
geschetst               lemma=schetsen sort=neutral form=participle takes=any weak
geschilderd             lemma=schilderen sort=neutral form=participle takes=clause weak
geschokschouderd        lemma=schokschouderen sort=neutral form=participle takes=quote
geschreeuwd             lemma=schreeuwen sort=neutral form=participle takes=quote
geschreven              lemma=schrijven sort=neutral form=participle takes=any
geschrokken             lemma=schrikken sort=neutral form=participle takes=quote weak
geschuimbekt            lemma=schuimbekken sort=neutral form=participle takes=quote
geseind                 lemma=seinen sort=neutral form=participle takes=any weak
gesignaleerd            lemma=signaleren sort=neutral form=participle takes=any
gesist                  lemma=sissen sort=neutral form=participle takes=quote
geslaakt                lemma=slaken sort=neutral form=participle takes=quote weak
gesnauwd                lemma=snauwen sort=neutral form=participle takes=quote
gesnikt                 lemma=snikken sort=neutral form=participle takes=quote
gesnoefd                lemma=snoeven sort=neutral form=participle takes=quote
gesnotterd              lemma=snotteren sort=neutral form=participle takes=quote
gesnoven                lemma=snuiven sort=neutral form=participle takes=quote weak
gesouffleerd            lemma=souffleren sort=neutral form=participle takes=quote
gespecificeerd          lemma=specificeren sort=neutral form=participle takes=any
gespeecht               lemma=speechen sort=neutral form=participle takes=quote
gesproken               lemma=spreken sort=neutral form=participle takes=quote weak
gestaan                 lemma=staan sort=neutral form=participle takes=clause weak
gestameld               lemma=stamelen sort=neutral form=participle takes=quote
gesteggeld              lemma=steggelen sort=neutral form=participle takes=quote weak
gesteld                 lemma="aan de orde stellen" sort=neutral form=participle particle="aan de orde" takes=clause weak
gesteund                lemma=steunen sort=neutral form=participle takes=quote weak
gestipuleerd            lemma=stipuleren sort=neutral form=participle takes=any
gestoken                lemma="van wal steken" sort=neutral form=participle particle="van wal" takes=any weak
gestotterd              lemma=stotteren sort=neutral form=participle takes=quote
gestraald               lemma=stralen sort=neutral form=participle takes=quote weak
gesust                  lemma=sussen sort=neutral form=participle takes=quote
getaterd                lemma=tateren sort=neutral form=participle takes=quote
getelefoneerd           lemma=telefoneren sort=neutral form=participle takes=any weak
getelegrafeerd          lemma=telegraferen sort=neutral form=participle takes=any
getetterd               lemma=tetteren sort=neutral form=participle takes=quote
getierd                 lemma=tieren sort=neutral form=participle takes=quote
getiteld                lemma=titelen sort=neutral form=participle takes=quote weak
getoast                 lemma=toasten sort=neutral form=participle takes=quote
getoeterd               lemma=toeteren sort=neutral form=participle takes=quote weak
getoond                 lemma=tonen sort=neutral form=participle takes=quote weak
getoost                 lemma=toosten sort=neutral form=participle takes=quote
getreiterd              lemma=treiteren sort=neutral form=participle takes=quote weak
getroost                lemma=troosten sort=neutral form=participle takes=quote weak
getuig                  lemma=getuigen sort=neutral form=present takes=any
getuigd                 lemma=getuigen sort=neutral form=participle takes=any
getuigde                lemma=getuigen sort=neutral form=past takes=any
getuigden               lemma=getuigen sort=neutral form=past-plural takes=any
getuigen                lemma=getuigen sort=neutral form=infinitive takes=any
getuigt                 lemma=getuigen sort=neutral form=present takes=any
getweet                 lemma=tweeten sort=neutral form=participle takes=any
getwitterd              lemma=twitteren sort=neutral form=participle takes=any
getypeerd               lemma=typeren sort=neutral form=participle takes=noun weak
geuit                   lemma=uiten sort=neutral form=participle takes=any weak
geven                   lemma=toegeven sort=neutral form=present-plural particle=toe takes=any
geven                   lemma=aangeven sort=neutral form=present-plural particle=aan takes=any
geven                   lemma=doorgeven sort=neutral form=present-plural particle=door takes=any weak
geven                   lemma=meegeven sort=neutral form=present-plural particle=mee takes=any weak
geven                   lemma="te kennen geven" sort=neutral form=infinitive particle="te kennen" takes=any
geven                   lemma="te verstaan geven" sort=neutral form=infinitive particle="te verstaan" takes=any
geven                   lemma=prijsgeven sort=neutral form=present-plural particle=prijs takes=any weak
geventileerd            lemma=ventileren sort=neutral form=participle takes=any weak
gevlogd                 lemma=vloggen sort=neutral form=participle takes=quote
gewauweld               lemma=wauwelen sort=neutral form=participle takes=quote
geweten                 lemma=weten sort=neutral form=participle takes=quote weak
gewezen                 lemma="wijzen op" sort=neutral form=participle particle=erop takes=any
gewezen                 lemma="wijzen op" sort=neutral form=participle particle=op takes=any
gewhatsappt             lemma=whatsappen sort=neutral form=participle takes=any
geworden                lemma="duidelijk worden" sort=neutral form=participle particle=duidelijk takes=clause weak
gezegd                  lemma=zeggen sort=neutral form=participle takes=any
gezeikt                 lemma=zeiken sort=neutral form=participle takes=quote
gezien                  lemma=zien sort=neutral form=participle takes=quote weak
gezinspeeld             lemma=zinspelen sort=neutral form=participle takes=quote weak
gezinspeeld             lemma="zinspelen op" sort=neutral form=participle particle=erop takes=clause
gezinspeeld             lemma="zinspelen op" sort=neutral form=participle particle=op takes=clause
gezongen                lemma=zingen sort=neutral form=participle takes=quote weak
gezucht                 lemma=zuchten sort=neutral form=participle takes=quote
gezwamd                 lemma=zwammen sort=neutral form=participle takes=quote
geëindigd               lemma=eindigen sort=neutral form=participle takes=quote weak
geëmmerd                lemma=emmeren sort=neutral form=participle takes=quote
geëxpliciteerd          lemma=expliciteren sort=neutral form=participle takes=any
geïmproviseerd          lemma=improviseren sort=neutral form=participle takes=quote weak
geïroniseerd            lemma=ironiseren sort=neutral form=participle takes=quote weak
giebel                  lemma=giebelen sort=neutral form=present takes=quote
giebelde                lemma=giebelen sort=neutral form=past takes=quote
giebelden               lemma=giebelen sort=neutral form=past-plural takes=quote
giebelen                lemma=giebelen sort=neutral form=infinitive takes=quote
giebelt                 lemma=giebelen sort=neutral form=present takes=quote
giechel                 lemma=giechelen sort=neutral form=present takes=quote
giechelde               lemma=giechelen sort=neutral form=past takes=quote
giechelden              lemma=giechelen sort=neutral form=past-plural takes=quote
giechelen               lemma=giechelen sort=neutral form=infinitive takes=quote
giechelt                lemma=giechelen sort=neutral form=present takes=quote
gier                    lemma=gieren sort=neutral form=present takes=quote weak
gierde                  lemma=gieren sort=neutral form=past takes=quote weak
gierden                 lemma=gieren sort=neutral form=past-plural takes=quote weak
gieren                  lemma=gieren sort=neutral form=infinitive takes=quote weak
giert                   lemma=gieren sort=neutral form=present takes=quote weak
gil                     lemma=gillen sort=neutral form=present takes=quote
gilde                   lemma=gillen sort=neutral form=past takes=quote
gilden                  lemma=gillen sort=neutral form=past-plural takes=quote
gillen                  lemma=gillen sort=neutral form=infinitive takes=quote
gilt                    lemma=gillen sort=neutral form=present takes=quote
ging                    lemma=voortgaan sort=neutral form=past particle=voort takes=quote weak
ging                    lemma=doorgaan sort=neutral form=past particle=door takes=quote weak
ging                    lemma=verdergaan sort=neutral form=past particle=verder takes=quote weak
ging                    lemma=tekeergaan sort=neutral form=past particle=tekeer takes=quote weak
gingen                  lemma=voortgaan sort=neutral form=past-plural particle=voort takes=quote weak
gingen                  lemma=doorgaan sort=neutral form=past-plural particle=door takes=quote weak
gingen                  lemma=verdergaan sort=neutral form=past-plural particle=verder takes=quote weak
gingen                  lemma=tekeergaan sort=neutral form=past-plural particle=tekeer takes=quote weak
ginnegap                lemma=ginnegappen sort=neutral form=present takes=quote
ginnegappen             lemma=ginnegappen sort=neutral form=infinitive takes=quote
ginnegapt               lemma=ginnegappen sort=neutral form=present takes=quote
ginnegapte              lemma=ginnegappen sort=neutral form=past takes=quote
ginnegapten             lemma=ginnegappen sort=neutral form=past-plural takes=quote
glimlach                lemma=glimlachen sort=neutral form=present takes=quote
glimlachen              lemma=glimlachen sort=neutral form=infinitive takes=quote
glimlacht               lemma=glimlachen sort=neutral form=present takes=quote
glimlachte              lemma=glimlachen sort=neutral form=past takes=quote
glimlachten             lemma=glimlachen sort=neutral form=past-plural takes=quote
glunder                 lemma=glunderen sort=neutral form=present takes=quote
glunderde               lemma=glunderen sort=neutral form=past takes=quote
glunderden              lemma=glunderen sort=neutral form=past-plural takes=quote
glunderen               lemma=glunderen sort=neutral form=infinitive takes=quote
glundert                lemma=glunderen sort=neutral form=present takes=quote
gniffel                 lemma=gniffelen sort=neutral form=present takes=quote
gniffelde               lemma=gniffelen sort=neutral form=past takes=quote
gniffelden              lemma=gniffelen sort=neutral form=past-plural takes=quote
gniffelen               lemma=gniffelen sort=neutral form=infinitive takes=quote
gniffelt                lemma=gniffelen sort=neutral form=present takes=quote
grap                    lemma=grappen sort=neutral form=present takes=quote weak
grappen                 lemma=grappen sort=neutral form=infinitive takes=quote
grapt                   lemma=grappen sort=neutral form=present takes=quote
grapte                  lemma=grappen sort=neutral form=past takes=quote
grapten                 lemma=grappen sort=neutral form=past-plural takes=quote
grauw                   lemma=grauwen sort=neutral form=present takes=quote
grauwde                 lemma=grauwen sort=neutral form=past takes=quote
grauwden                lemma=grauwen sort=neutral form=past-plural takes=quote
grauwen                 lemma=grauwen sort=neutral form=infinitive takes=quote
grauwt                  lemma=grauwen sort=neutral form=present takes=quote
grien                   lemma=grienen sort=neutral form=present takes=quote
griende                 lemma=grienen sort=neutral form=past takes=quote
grienden                lemma=grienen sort=neutral form=past-plural takes=quote
grienen                 lemma=grienen sort=neutral form=infinitive takes=quote
grient                  lemma=grienen sort=neutral form=present takes=quote
grijns                  lemma=grijnzen sort=neutral form=present takes=quote
grijnsde                lemma=grijnzen sort=neutral form=past takes=quote
grijnsden               lemma=grijnzen sort=neutral form=past-plural takes=quote
grijnst                 lemma=grijnzen sort=neutral form=present takes=quote
grijnzen                lemma=grijnzen sort=neutral form=infinitive takes=quote
grimlach                lemma=grimlachen sort=neutral form=present takes=quote
grimlachen              lemma=grimlachen sort=neutral form=infinitive takes=quote
grimlacht               lemma=grimlachen sort=neutral form=present takes=quote
grimlachte              lemma=grimlachen sort=neutral form=past takes=quote
grimlachten             lemma=grimlachen sort=neutral form=past-plural takes=quote
grinnik                 lemma=grinniken sort=neutral form=present takes=quote
grinniken               lemma=grinniken sort=neutral form=infinitive takes=quote
grinnikt                lemma=grinniken sort=neutral form=present takes=quote
grinnikte               lemma=grinniken sort=neutral form=past takes=quote
grinnikten              lemma=grinniken sort=neutral form=past-plural takes=quote
groet                   lemma=groeten sort=neutral form=present takes=quote
groeten                 lemma=groeten sort=neutral form=infinitive takes=quote
groette                 lemma=groeten sort=neutral form=past takes=quote
groetten                lemma=groeten sort=neutral form=past-plural takes=quote
grol                    lemma=grollen sort=neutral form=present takes=quote
grolde                  lemma=grollen sort=neutral form=past takes=quote
grolden                 lemma=grollen sort=neutral form=past-plural takes=quote
grollen                 lemma=grollen sort=neutral form=infinitive takes=quote
grolt                   lemma=grollen sort=neutral form=present takes=quote
grom                    lemma=grommen sort=neutral form=present takes=quote
gromde                  lemma=grommen sort=neutral form=past takes=quote
gromden                 lemma=grommen sort=neutral form=past-plural takes=quote
grommen                 lemma=grommen sort=neutral form=infinitive takes=quote
gromt                   lemma=grommen sort=neutral form=present takes=quote
gruwel                  lemma=gruwelen sort=neutral form=present takes=quote
gruwelde                lemma=gruwelen sort=neutral form=past takes=quote
gruwelden               lemma=gruwelen sort=neutral form=past-plural takes=quote
gruwelen                lemma=gruwelen sort=neutral form=infinitive takes=quote
gruwelt                 lemma=gruwelen sort=neutral form=present takes=quote
haal                    lemma=aanhalen sort=neutral form=present particle=aan takes=quote weak
haalde                  lemma=aanhalen sort=neutral form=past particle=aan takes=quote weak
haalden                 lemma=aanhalen sort=neutral form=past-plural particle=aan takes=quote weak
haalt                   lemma=aanhalen sort=neutral form=present particle=aan takes=quote weak
hakkel                  lemma=hakkelen sort=neutral form=present takes=quote
hakkelde                lemma=hakkelen sort=neutral form=past takes=quote
hakkelden               lemma=hakkelen sort=neutral form=past-plural takes=quote
hakkelen                lemma=hakkelen sort=neutral form=infinitive takes=quote
hakkelt                 lemma=hakkelen sort=neutral form=present takes=quote
halen                   lemma=aanhalen sort=neutral form=present-plural particle=aan takes=quote weak
haper                   lemma=haperen sort=neutral form=present takes=quote weak
haperde                 lemma=haperen sort=neutral form=past takes=quote weak
haperden                lemma=haperen sort=neutral form=past-plural takes=quote weak
haperen                 lemma=haperen sort=neutral form=infinitive takes=quote weak
hapert                  lemma=haperen sort=neutral form=present takes=quote weak
heet                    lemma=heten sort=neutral form=present takes=clause weak
heette                  lemma=heten sort=neutral form=past takes=clause weak
heetten                 lemma=heten sort=neutral form=past-plural takes=clause weak
hef                     lemma=aanheffen sort=neutral form=present particle=aan takes=quote weak
heffen                  lemma=aanheffen sort=neutral form=present-plural particle=aan takes=quote weak
heft                    lemma=aanheffen sort=neutral form=present particle=aan takes=quote weak
helder                  lemma=ophelderen sort=neutral form=present particle=op takes=any weak
helderde                lemma=ophelderen sort=neutral form=past particle=op takes=any weak
helderden               lemma=ophelderen sort=neutral form=past-plural particle=op takes=any weak
helderen                lemma=ophelderen sort=neutral form=present-plural particle=op takes=any weak
heldert                 lemma=ophelderen sort=neutral form=present particle=op takes=any weak
herhaal                 lemma=herhalen sort=neutral form=present takes=any
herhaald                lemma=herhalen sort=neutral form=participle takes=any
herhaalde               lemma=herhalen sort=neutral form=past takes=any
herhaalden              lemma=herhalen sort=neutral form=past-plural takes=any
herhaalt                lemma=herhalen sort=neutral form=present takes=any
herhalen                lemma=herhalen sort=neutral form=infinitive takes=any
herinner                lemma=herinneren sort=neutral form=present takes=any weak
herinnerd               lemma=herinneren sort=neutral form=participle takes=any weak
herinnerde              lemma=herinneren sort=neutral form=past takes=any weak
herinnerden             lemma=herinneren sort=neutral form=past-plural takes=any weak
herinneren              lemma=herinneren sort=neutral form=infinitive takes=any weak
herinnert               lemma=herinneren sort=neutral form=present takes=any weak
heten                   lemma=heten sort=neutral form=infinitive takes=clause weak
hief                    lemma=aanheffen sort=neutral form=past particle=aan takes=quote weak
hieven                  lemma=aanheffen sort=neutral form=past-plural particle=aan takes=quote weak
hijg                    lemma=hijgen sort=neutral form=present takes=quote weak
hijgde                  lemma=hijgen sort=neutral form=past takes=quote weak
hijgden                 lemma=hijgen sort=neutral form=past-plural takes=quote weak
hijgen                  lemma=hijgen sort=neutral form=infinitive takes=quote weak
hijgt                   lemma=hijgen sort=neutral form=present takes=quote weak
hinnik                  lemma=hinniken sort=neutral form=present takes=quote
hinniken                lemma=hinniken sort=neutral form=infinitive takes=quote
hinnikt                 lemma=hinniken sort=neutral form=present takes=quote
hinnikte                lemma=hinniken sort=neutral form=past takes=quote
hinnikten               lemma=hinniken sort=neutral form=past-plural takes=quote
hint                    lemma=hinten sort=neutral form=present takes=any
hint                    lemma="hinten op" sort=neutral form=present particle=erop takes=clause
hint                    lemma="hinten op" sort=neutral form=present particle=op takes=clause
hinten                  lemma=hinten sort=neutral form=infinitive takes=any
hinten                  lemma="hinten op" sort=neutral form=infinitive particle=erop takes=clause
hinten                  lemma="hinten op" sort=neutral form=infinitive particle=op takes=clause
hintte                  lemma=hinten sort=neutral form=past takes=any
hintte                  lemma="hinten op" sort=neutral form=past particle=erop takes=clause
hintte                  lemma="hinten op" sort=neutral form=past particle=op takes=clause
hintten                 lemma=hinten sort=neutral form=past-plural takes=any
hintten                 lemma="hinten op" sort=neutral form=past-plural particle=erop takes=clause
hintten                 lemma="hinten op" sort=neutral form=past-plural particle=op takes=clause
hoest                   lemma=hoesten sort=neutral form=present takes=quote weak
hoesten                 lemma=hoesten sort=neutral form=infinitive takes=quote weak
hoestte                 lemma=hoesten sort=neutral form=past takes=quote weak
hoestten                lemma=hoesten sort=neutral form=past-plural takes=quote weak
hoor                    lemma=horen sort=neutral form=present takes=quote weak
hoorde                  lemma=horen sort=neutral form=past takes=quote weak
hoorden                 lemma=horen sort=neutral form=past-plural takes=quote weak
hoort                   lemma=horen sort=neutral form=present takes=quote weak
horen                   lemma=horen sort=neutral form=infinitive takes=quote weak
huil                    lemma=huilen sort=neutral form=present takes=quote
huil                    lemma=uithuilen sort=neutral form=present particle=uit takes=quote
huilde                  lemma=huilen sort=neutral form=past takes=quote
huilde                  lemma=uithuilen sort=neutral form=past particle=uit takes=quote
huilden                 lemma=huilen sort=neutral form=past-plural takes=quote
huilden                 lemma=uithuilen sort=neutral form=past-plural particle=uit takes=quote
huilen                  lemma=huilen sort=neutral form=infinitive takes=quote
huilen                  lemma=uithuilen sort=neutral form=present-plural particle=uit takes=quote
huilt                   lemma=huilen sort=neutral form=present takes=quote
huilt                   lemma=uithuilen sort=neutral form=present particle=uit takes=quote
improviseer             lemma=improviseren sort=neutral form=present takes=quote weak
improviseerde           lemma=improviseren sort=neutral form=past takes=quote weak
improviseerden          lemma=improviseren sort=neutral form=past-plural takes=quote weak
improviseert            lemma=improviseren sort=neutral form=present takes=quote weak
improviseren            lemma=improviseren sort=neutral form=infinitive takes=quote weak
inbracht                lemma=inbrengen sort=neutral form=past takes=any weak
inbrachten              lemma=inbrengen sort=neutral form=past-plural takes=any weak
inbreng                 lemma=inbrengen sort=neutral form=present takes=any weak
inbrengen               lemma=inbrengen sort=neutral form=infinitive takes=any weak
inbrengt                lemma=inbrengen sort=neutral form=present takes=any weak
influister              lemma=influisteren sort=neutral form=present takes=quote
influisterde            lemma=influisteren sort=neutral form=past takes=quote
influisterden           lemma=influisteren sort=neutral form=past-plural takes=quote
influisteren            lemma=influisteren sort=neutral form=infinitive takes=quote
influistert             lemma=influisteren sort=neutral form=present takes=quote
ingebracht              lemma=inbrengen sort=neutral form=participle takes=any weak
ingefluisterd           lemma=influisteren sort=neutral form=participle takes=quote
ingeleid                lemma=inleiden sort=neutral form=participle takes=quote weak
ingelicht               lemma=inlichten sort=neutral form=participle takes=clause weak
ingepikt                lemma=inpikken sort=neutral form=participle takes=quote weak
ingeprent               lemma=inprenten sort=neutral form=participle takes=clause weak
ingevallen              lemma=invallen sort=neutral form=participle takes=quote weak
ingeworpen              lemma=inwerpen sort=neutral form=participle takes=any
ingezien                lemma=inzien sort=neutral form=participle takes=quote weak
inleid                  lemma=inleiden sort=neutral form=present takes=quote weak
inleidde                lemma=inleiden sort=neutral form=past takes=quote weak
inleidden               lemma=inleiden sort=neutral form=past-plural takes=quote weak
inleiden                lemma=inleiden sort=neutral form=infinitive takes=quote weak
inleidt                 lemma=inleiden sort=neutral form=present takes=quote weak
inlicht                 lemma=inlichten sort=neutral form=present takes=clause weak
inlichten               lemma=inlichten sort=neutral form=infinitive takes=clause weak
inlichtte               lemma=inlichten sort=neutral form=past takes=clause weak
inlichtten              lemma=inlichten sort=neutral form=past-plural takes=clause weak
inpik                   lemma=inpikken sort=neutral form=present takes=quote weak
inpikken                lemma=inpikken sort=neutral form=infinitive takes=quote weak
inpikt                  lemma=inpikken sort=neutral form=present takes=quote weak
inpikte                 lemma=inpikken sort=neutral form=past takes=quote weak
inpikten                lemma=inpikken sort=neutral form=past-plural takes=quote weak
inprent                 lemma=inprenten sort=neutral form=present takes=clause weak
inprenten               lemma=inprenten sort=neutral form=infinitive takes=clause weak
inprentte               lemma=inprenten sort=neutral form=past takes=clause weak
inprentten              lemma=inprenten sort=neutral form=past-plural takes=clause weak
inval                   lemma=invallen sort=neutral form=present takes=quote weak
invallen                lemma=invallen sort=neutral form=infinitive takes=quote weak
invalt                  lemma=invallen sort=neutral form=present takes=quote weak
inviel                  lemma=invallen sort=neutral form=past takes=quote weak
invielen                lemma=invallen sort=neutral form=past-plural takes=quote weak
inwerp                  lemma=inwerpen sort=neutral form=present takes=any
inwerpen                lemma=inwerpen sort=neutral form=infinitive takes=any
inwerpt                 lemma=inwerpen sort=neutral form=present takes=any
inwierp                 lemma=inwerpen sort=neutral form=past takes=any
inwierpen               lemma=inwerpen sort=neutral form=past-plural takes=any
inzag                   lemma=inzien sort=neutral form=past takes=quote weak
inzagen                 lemma=inzien sort=neutral form=past-plural takes=quote weak
inzie                   lemma=inzien sort=neutral form=present takes=quote weak
inzien                  lemma=inzien sort=neutral form=infinitive takes=quote weak
inziet                  lemma=inzien sort=neutral form=present takes=quote weak
ironiseer               lemma=ironiseren sort=neutral form=present takes=quote weak
ironiseerde             lemma=ironiseren sort=neutral form=past takes=quote weak
ironiseerden            lemma=ironiseren sort=neutral form=past-plural takes=quote weak
ironiseert              lemma=ironiseren sort=neutral form=present takes=quote weak
ironiseren              lemma=ironiseren sort=neutral form=infinitive takes=quote weak
jank                    lemma=janken sort=neutral form=present takes=quote
janken                  lemma=janken sort=neutral form=infinitive takes=quote
jankt                   lemma=janken sort=neutral form=present takes=quote
jankte                  lemma=janken sort=neutral form=past takes=quote
jankten                 lemma=janken sort=neutral form=past-plural takes=quote
jen                     lemma=jennen sort=neutral form=present takes=quote weak
jende                   lemma=jennen sort=neutral form=past takes=quote weak
jenden                  lemma=jennen sort=neutral form=past-plural takes=quote weak
jennen                  lemma=jennen sort=neutral form=infinitive takes=quote weak
jent                    lemma=jennen sort=neutral form=present takes=quote weak
joel                    lemma=joelen sort=neutral form=present takes=quote
joelde                  lemma=joelen sort=neutral form=past takes=quote
joelden                 lemma=joelen sort=neutral form=past-plural takes=quote
joelen                  lemma=joelen sort=neutral form=infinitive takes=quote
joelt                   lemma=joelen sort=neutral form=present takes=quote
jok                     lemma=jokken sort=neutral form=present takes=quote
jokken                  lemma=jokken sort=neutral form=infinitive takes=quote
jokt                    lemma=jokken sort=neutral form=present takes=quote
jokte                   lemma=jokken sort=neutral form=past takes=quote
jokten                  lemma=jokken sort=neutral form=past-plural takes=quote
jubel                   lemma=uitjubelen sort=neutral form=present particle=uit takes=quote
jubelde                 lemma=uitjubelen sort=neutral form=past particle=uit takes=quote
jubelden                lemma=uitjubelen sort=neutral form=past-plural particle=uit takes=quote
jubelen                 lemma=uitjubelen sort=neutral form=present-plural particle=uit takes=quote
jubelt                  lemma=uitjubelen sort=neutral form=present particle=uit takes=quote
kaart                   lemma=aankaarten sort=neutral form=present particle=aan takes=any weak
kaarten                 lemma=aankaarten sort=neutral form=present-plural particle=aan takes=any weak
kaartte                 lemma=aankaarten sort=neutral form=past particle=aan takes=any weak
kaartten                lemma=aankaarten sort=neutral form=past-plural particle=aan takes=any weak
kaats                   lemma=terugkaatsen sort=neutral form=present particle=terug takes=quote
kaats                   lemma=kaatsen sort=neutral form=present takes=quote weak
kaatsen                 lemma=terugkaatsen sort=neutral form=present-plural particle=terug takes=quote
kaatsen                 lemma=kaatsen sort=neutral form=infinitive takes=quote weak
kaatst                  lemma=terugkaatsen sort=neutral form=present particle=terug takes=quote
kaatst                  lemma=kaatsen sort=neutral form=present takes=quote weak
kaatste                 lemma=terugkaatsen sort=neutral form=past particle=terug takes=quote
kaatste                 lemma=kaatsen sort=neutral form=past takes=quote weak
kaatsten                lemma=terugkaatsen sort=neutral form=past-plural particle=terug takes=quote
kaatsten                lemma=kaatsen sort=neutral form=past-plural takes=quote weak
kalmeer                 lemma=kalmeren sort=neutral form=present takes=quote weak
kalmeerde               lemma=kalmeren sort=neutral form=past takes=quote weak
kalmeerden              lemma=kalmeren sort=neutral form=past-plural takes=quote weak
kalmeert                lemma=kalmeren sort=neutral form=present takes=quote weak
kalmeren                lemma=kalmeren sort=neutral form=infinitive takes=quote weak
karakteriseer           lemma=karakteriseren sort=neutral form=present takes=noun weak
karakteriseerde         lemma=karakteriseren sort=neutral form=past takes=noun weak
karakteriseerden        lemma=karakteriseren sort=neutral form=past-plural takes=noun weak
karakteriseert          lemma=karakteriseren sort=neutral form=present takes=noun weak
karakteriseren          lemma=karakteriseren sort=neutral form=infinitive takes=noun weak
keek                    lemma=terugkijken sort=neutral form=past particle=terug takes=quote weak
keken                   lemma=terugkijken sort=neutral form=past-plural particle=terug takes=quote weak
kenmerk                 lemma=kenmerken sort=neutral form=present takes=noun weak
kenmerken               lemma=kenmerken sort=neutral form=infinitive takes=noun weak
kenmerkt                lemma=kenmerken sort=neutral form=present takes=noun weak
kenmerkte               lemma=kenmerken sort=neutral form=past takes=noun weak
kenmerkten              lemma=kenmerken sort=neutral form=past-plural takes=noun weak
kenschets               lemma=kenschetsen sort=neutral form=present takes=noun weak
kenschetsen             lemma=kenschetsen sort=neutral form=infinitive takes=noun weak
kenschetst              lemma=kenschetsen sort=neutral form=present takes=noun weak
kenschetste             lemma=kenschetsen sort=neutral form=past takes=noun weak
kenschetsten            lemma=kenschetsen sort=neutral form=past-plural takes=noun weak
kerm                    lemma=kermen sort=neutral form=present takes=quote
kermde                  lemma=kermen sort=neutral form=past takes=quote
kermden                 lemma=kermen sort=neutral form=past-plural takes=quote
kermen                  lemma=kermen sort=neutral form=infinitive takes=quote
kermt                   lemma=kermen sort=neutral form=present takes=quote
ketter                  lemma=ketteren sort=neutral form=present takes=quote
ketterde                lemma=ketteren sort=neutral form=past takes=quote
ketterden               lemma=ketteren sort=neutral form=past-plural takes=quote
ketteren                lemma=ketteren sort=neutral form=infinitive takes=quote
kettert                 lemma=ketteren sort=neutral form=present takes=quote
keuvel                  lemma=keuvelen sort=neutral form=present takes=quote weak
keuvelde                lemma=keuvelen sort=neutral form=past takes=quote weak
keuvelden               lemma=keuvelen sort=neutral form=past-plural takes=quote weak
keuvelen                lemma=keuvelen sort=neutral form=infinitive takes=quote weak
keuvelt                 lemma=keuvelen sort=neutral form=present takes=quote weak
kijk                    lemma=terugkijken sort=neutral form=present particle=terug takes=quote weak
kijken                  lemma=terugkijken sort=neutral form=present-plural particle=terug takes=quote weak
kijkt                   lemma=terugkijken sort=neutral form=present particle=terug takes=quote weak
kir                     lemma=kirren sort=neutral form=present takes=quote
kirde                   lemma=kirren sort=neutral form=past takes=quote
kirden                  lemma=kirren sort=neutral form=past-plural takes=quote
kirren                  lemma=kirren sort=neutral form=infinitive takes=quote
kirt                    lemma=kirren sort=neutral form=present takes=quote
klets                   lemma=kletsen sort=neutral form=present takes=quote weak
kletsen                 lemma=kletsen sort=neutral form=infinitive takes=quote weak
kletst                  lemma=kletsen sort=neutral form=present takes=quote weak
kletste                 lemma=kletsen sort=neutral form=past takes=quote weak
kletsten                lemma=kletsen sort=neutral form=past-plural takes=quote weak
klink                   lemma=klinken sort=neutral form=present takes=quote weak
klinken                 lemma=klinken sort=neutral form=infinitive takes=quote weak
klinkt                  lemma=klinken sort=neutral form=present takes=quote weak
klonk                   lemma=klinken sort=neutral form=past takes=quote weak
klonken                 lemma=klinken sort=neutral form=past-plural takes=quote weak
knik                    lemma=knikken sort=neutral form=present takes=quote weak
knikken                 lemma=knikken sort=neutral form=infinitive takes=quote weak
knikt                   lemma=knikken sort=neutral form=present takes=quote weak
knikte                  lemma=knikken sort=neutral form=past takes=quote weak
knikten                 lemma=knikken sort=neutral form=past-plural takes=quote weak
knipogen                lemma=knipogen sort=neutral form=infinitive takes=quote
knipoog                 lemma=knipogen sort=neutral form=present takes=quote
knipoogde               lemma=knipogen sort=neutral form=past takes=quote
knipoogden              lemma=knipogen sort=neutral form=past-plural takes=quote
knipoogt                lemma=knipogen sort=neutral form=present takes=quote
knor                    lemma=knorren sort=neutral form=present takes=quote
knorde                  lemma=knorren sort=neutral form=past takes=quote
knorden                 lemma=knorren sort=neutral form=past-plural takes=quote
knorren                 lemma=knorren sort=neutral form=infinitive takes=quote
knort                   lemma=knorren sort=neutral form=present takes=quote
koketteer               lemma=koketteren sort=neutral form=present takes=quote weak
koketteerde             lemma=koketteren sort=neutral form=past takes=quote weak
koketteerden            lemma=koketteren sort=neutral form=past-plural takes=quote weak
koketteert              lemma=koketteren sort=neutral form=present takes=quote weak
koketteren              lemma=koketteren sort=neutral form=infinitive takes=quote weak
kom                     lemma=overeenkomen sort=neutral form=present particle=overeen takes=any weak
kom                     lemma=tussenkomen sort=neutral form=present particle=tussen takes=quote weak
komen                   lemma=overeenkomen sort=neutral form=present-plural particle=overeen takes=any weak
komen                   lemma=tussenkomen sort=neutral form=present-plural particle=tussen takes=quote weak
komt                    lemma=overeenkomen sort=neutral form=present particle=overeen takes=any weak
komt                    lemma=tussenkomen sort=neutral form=present particle=tussen takes=quote weak
kondig                  lemma=aankondigen sort=neutral form=present particle=aan takes=any
kondig                  lemma=afkondigen sort=neutral form=present particle=af takes=any weak
kondigde                lemma=aankondigen sort=neutral form=past particle=aan takes=any
kondigde                lemma=afkondigen sort=neutral form=past particle=af takes=any weak
kondigden               lemma=aankondigen sort=neutral form=past-plural particle=aan takes=any
kondigden               lemma=afkondigen sort=neutral form=past-plural particle=af takes=any weak
kondigen                lemma=aankondigen sort=neutral form=present-plural particle=aan takes=any
kondigen                lemma=afkondigen sort=neutral form=present-plural particle=af takes=any weak
kondigt                 lemma=aankondigen sort=neutral form=present particle=aan takes=any
kondigt                 lemma=afkondigen sort=neutral form=present particle=af takes=any weak
kop                     lemma=koppen sort=neutral form=present takes=quote weak
koppen                  lemma=koppen sort=neutral form=infinitive takes=quote weak
kopt                    lemma=koppen sort=neutral form=present takes=quote weak
kopte                   lemma=koppen sort=neutral form=past takes=quote weak
kopten                  lemma=koppen sort=neutral form=past-plural takes=quote weak
kraai                   lemma=kraaien sort=neutral form=present takes=quote
kraaide                 lemma=kraaien sort=neutral form=past takes=quote
kraaiden                lemma=kraaien sort=neutral form=past-plural takes=quote
kraaien                 lemma=kraaien sort=neutral form=infinitive takes=quote
kraait                  lemma=kraaien sort=neutral form=present takes=quote
kraam                   lemma=uitkramen sort=neutral form=present particle=uit takes=quote
kraamde                 lemma=uitkramen sort=neutral form=past particle=uit takes=quote
kraamden                lemma=uitkramen sort=neutral form=past-plural particle=uit takes=quote
kraamt                  lemma=uitkramen sort=neutral form=present particle=uit takes=quote
kramen                  lemma=uitkramen sort=neutral form=present-plural particle=uit takes=quote
kreun                   lemma=kreunen sort=neutral form=present takes=quote
kreunde                 lemma=kreunen sort=neutral form=past takes=quote
kreunden                lemma=kreunen sort=neutral form=past-plural takes=quote
kreunen                 lemma=kreunen sort=neutral form=infinitive takes=quote
kreunt                  lemma=kreunen sort=neutral form=present takes=quote
krijs                   lemma=krijsen sort=neutral form=present takes=quote
krijsen                 lemma=krijsen sort=neutral form=infinitive takes=quote
krijst                  lemma=krijsen sort=neutral form=present takes=quote
krijste                 lemma=krijsen sort=neutral form=past takes=quote
krijsten                lemma=krijsen sort=neutral form=past-plural takes=quote
kwalificeer             lemma=kwalificeren sort=neutral form=present takes=noun weak
kwalificeerde           lemma=kwalificeren sort=neutral form=past takes=noun weak
kwalificeerden          lemma=kwalificeren sort=neutral form=past-plural takes=noun weak
kwalificeert            lemma=kwalificeren sort=neutral form=present takes=noun weak
kwalificeren            lemma=kwalificeren sort=neutral form=infinitive takes=noun weak
kwam                    lemma=overeenkomen sort=neutral form=past particle=overeen takes=any weak
kwam                    lemma=tussenkomen sort=neutral form=past particle=tussen takes=quote weak
kwamen                  lemma=overeenkomen sort=neutral form=past-plural particle=overeen takes=any weak
kwamen                  lemma=tussenkomen sort=neutral form=past-plural particle=tussen takes=quote weak
kwebbel                 lemma=kwebbelen sort=neutral form=present takes=quote
kwebbelde               lemma=kwebbelen sort=neutral form=past takes=quote
kwebbelden              lemma=kwebbelen sort=neutral form=past-plural takes=quote
kwebbelen               lemma=kwebbelen sort=neutral form=infinitive takes=quote
kwebbelt                lemma=kwebbelen sort=neutral form=present takes=quote
kweel                   lemma=kwelen sort=neutral form=present takes=quote weak
kweelde                 lemma=kwelen sort=neutral form=past takes=quote weak
kweelden                lemma=kwelen sort=neutral form=past-plural takes=quote weak
kweelt                  lemma=kwelen sort=neutral form=present takes=quote weak
kwek                    lemma=kwekken sort=neutral form=present takes=quote
kwekken                 lemma=kwekken sort=neutral form=infinitive takes=quote
kwekt                   lemma=kwekken sort=neutral form=present takes=quote
kwekte                  lemma=kwekken sort=neutral form=past takes=quote
kwekten                 lemma=kwekken sort=neutral form=past-plural takes=quote
kwelen                  lemma=kwelen sort=neutral form=infinitive takes=quote weak
kwinkeleer              lemma=kwinkeleren sort=neutral form=present takes=quote weak
kwinkeleerde            lemma=kwinkeleren sort=neutral form=past takes=quote weak
kwinkeleerden           lemma=kwinkeleren sort=neutral form=past-plural takes=quote weak
kwinkeleert             lemma=kwinkeleren sort=neutral form=present takes=quote weak
kwinkeleren             lemma=kwinkeleren sort=neutral form=infinitive takes=quote weak
laat                    lemma="laten weten" sort=neutral form=present particle=weten takes=any
laat                    lemma="laten horen" sort=neutral form=present particle=horen takes=any weak
laat                    lemma="laten optekenen" sort=neutral form=present particle=optekenen takes=any
laat                    lemma="laten verstaan" sort=neutral form=present particle=verstaan takes=any
laat                    lemma="laten doorschemeren" sort=neutral form=present particle=doorschemeren takes=any
laat                    lemma="laten uitschijnen" sort=neutral form=present particle=uitschijnen takes=any
laat                    lemma="laten blijken" sort=neutral form=present particle=blijken takes=any weak
laat                    lemma="laten noteren" sort=neutral form=present particle=noteren takes=any weak
laat                    lemma="laten merken" sort=neutral form=present particle=merken takes=any weak
laat                    lemma="laten vallen" sort=neutral form=present particle=vallen takes=any weak
laat                    lemma="laten zien" sort=neutral form=present particle=zien takes=clause weak
laat                    lemma=loslaten sort=neutral form=present particle=los takes=any weak
lach                    lemma=lachen sort=neutral form=present takes=quote weak
lachen                  lemma=lachen sort=neutral form=infinitive takes=quote
lacht                   lemma=lachen sort=neutral form=present takes=quote
lachte                  lemma=lachen sort=neutral form=past takes=quote
lachten                 lemma=lachen sort=neutral form=past-plural takes=quote
las                     lemma=voorlezen sort=neutral form=past particle=voor takes=quote weak
las                     lemma=oplezen sort=neutral form=past particle=op takes=quote weak
las                     lemma=lezen sort=neutral form=past takes=quote weak
laten                   lemma="laten weten" sort=neutral form=infinitive particle=weten takes=any
laten                   lemma="laten horen" sort=neutral form=infinitive particle=horen takes=any weak
laten                   lemma="laten optekenen" sort=neutral form=infinitive particle=optekenen takes=any
laten                   lemma="laten verstaan" sort=neutral form=infinitive particle=verstaan takes=any
laten                   lemma="laten doorschemeren" sort=neutral form=infinitive particle=doorschemeren takes=any
laten                   lemma="laten uitschijnen" sort=neutral form=infinitive particle=uitschijnen takes=any
laten                   lemma="laten blijken" sort=neutral form=infinitive particle=blijken takes=any weak
laten                   lemma="laten noteren" sort=neutral form=infinitive particle=noteren takes=any weak
laten                   lemma="laten merken" sort=neutral form=infinitive particle=merken takes=any weak
laten                   lemma="laten vallen" sort=neutral form=infinitive particle=vallen takes=any weak
laten                   lemma="laten zien" sort=neutral form=infinitive particle=zien takes=clause weak
laten                   lemma=loslaten sort=neutral form=present-plural particle=los takes=any weak
laten blijken           lemma="laten blijken" sort=neutral form=infinitive takes=any weak
laten doorschemeren     lemma="laten doorschemeren" sort=neutral form=infinitive takes=any
laten horen             lemma="laten horen" sort=neutral form=infinitive takes=any weak
laten merken            lemma="laten merken" sort=neutral form=infinitive takes=any weak
laten noteren           lemma="laten noteren" sort=neutral form=infinitive takes=any weak
laten optekenen         lemma="laten optekenen" sort=neutral form=infinitive takes=any
laten uitschijnen       lemma="laten uitschijnen" sort=neutral form=infinitive takes=any
laten vallen            lemma="laten vallen" sort=neutral form=infinitive takes=any weak
laten verstaan          lemma="laten verstaan" sort=neutral form=infinitive takes=any
laten weten             lemma="laten weten" sort=neutral form=infinitive takes=any
laten zien              lemma="laten zien" sort=neutral form=infinitive takes=clause weak
lazen                   lemma=voorlezen sort=neutral form=past-plural particle=voor takes=quote weak
lazen                   lemma=oplezen sort=neutral form=past-plural particle=op takes=quote weak
lazen                   lemma=lezen sort=neutral form=past-plural takes=quote weak
lees                    lemma=voorlezen sort=neutral form=present particle=voor takes=quote weak
lees                    lemma=oplezen sort=neutral form=present particle=op takes=quote weak
lees                    lemma=lezen sort=neutral form=present takes=quote weak
leest                   lemma=voorlezen sort=neutral form=present particle=voor takes=quote weak
leest                   lemma=oplezen sort=neutral form=present particle=op takes=quote weak
leest                   lemma=lezen sort=neutral form=present takes=quote weak
leg                     lemma=uitleggen sort=neutral form=present particle=uit takes=any
legde                   lemma=uitleggen sort=neutral form=past particle=uit takes=any
legden                  lemma=uitleggen sort=neutral form=past-plural particle=uit takes=any
leggen                  lemma=uitleggen sort=neutral form=present-plural particle=uit takes=any
legt                    lemma=uitleggen sort=neutral form=present particle=uit takes=any
leid                    lemma=inleiden sort=neutral form=present particle=in takes=quote weak
leidde                  lemma=inleiden sort=neutral form=past particle=in takes=quote weak
leidden                 lemma=inleiden sort=neutral form=past-plural particle=in takes=quote weak
leiden                  lemma=inleiden sort=neutral form=present-plural particle=in takes=quote weak
leidt                   lemma=inleiden sort=neutral form=present particle=in takes=quote weak
lek                     lemma=lekken sort=neutral form=present takes=any weak
lek                     lemma=uitlekken sort=neutral form=present particle=uit takes=any weak
lekken                  lemma=lekken sort=neutral form=infinitive takes=any weak
lekken                  lemma=uitlekken sort=neutral form=present-plural particle=uit takes=any weak
lekt                    lemma=lekken sort=neutral form=present takes=any weak
lekt                    lemma=uitlekken sort=neutral form=present particle=uit takes=any weak
lekte                   lemma=lekken sort=neutral form=past takes=any weak
lekte                   lemma=uitlekken sort=neutral form=past particle=uit takes=any weak
lekten                  lemma=lekken sort=neutral form=past-plural takes=any weak
lekten                  lemma=uitlekken sort=neutral form=past-plural particle=uit takes=any weak
lezen                   lemma=voorlezen sort=neutral form=present-plural particle=voor takes=quote weak
lezen                   lemma=oplezen sort=neutral form=present-plural particle=op takes=quote weak
lezen                   lemma=lezen sort=neutral form=infinitive takes=quote weak
licht                   lemma=toelichten sort=neutral form=present particle=toe takes=any
licht                   lemma=inlichten sort=neutral form=present particle=in takes=clause weak
lichten                 lemma=toelichten sort=neutral form=present-plural particle=toe takes=any
lichten                 lemma=inlichten sort=neutral form=present-plural particle=in takes=clause weak
lichtte                 lemma=toelichten sort=neutral form=past particle=toe takes=any
lichtte                 lemma=inlichten sort=neutral form=past particle=in takes=clause weak
lichtten                lemma=toelichten sort=neutral form=past-plural particle=toe takes=any
lichtten                lemma=inlichten sort=neutral form=past-plural particle=in takes=clause weak
liet                    lemma="laten weten" sort=neutral form=past particle=weten takes=any
liet                    lemma="laten horen" sort=neutral form=past particle=horen takes=any weak
liet                    lemma="laten optekenen" sort=neutral form=past particle=optekenen takes=any
liet                    lemma="laten verstaan" sort=neutral form=past particle=verstaan takes=any
liet                    lemma="laten doorschemeren" sort=neutral form=past particle=doorschemeren takes=any
liet                    lemma="laten uitschijnen" sort=neutral form=past particle=uitschijnen takes=any
liet                    lemma="laten blijken" sort=neutral form=past particle=blijken takes=any weak
liet                    lemma="laten noteren" sort=neutral form=past particle=noteren takes=any weak
liet                    lemma="laten merken" sort=neutral form=past particle=merken takes=any weak
liet                    lemma="laten vallen" sort=neutral form=past particle=vallen takes=any weak
liet                    lemma="laten zien" sort=neutral form=past particle=zien takes=clause weak
liet                    lemma=loslaten sort=neutral form=past particle=los takes=any weak
lieten                  lemma="laten weten" sort=neutral form=past-plural particle=weten takes=any
lieten                  lemma="laten horen" sort=neutral form=past-plural particle=horen takes=any weak
lieten                  lemma="laten optekenen" sort=neutral form=past-plural particle=optekenen takes=any
lieten                  lemma="laten verstaan" sort=neutral form=past-plural particle=verstaan takes=any
lieten                  lemma="laten doorschemeren" sort=neutral form=past-plural particle=doorschemeren takes=any
lieten                  lemma="laten uitschijnen" sort=neutral form=past-plural particle=uitschijnen takes=any
lieten                  lemma="laten blijken" sort=neutral form=past-plural particle=blijken takes=any weak
lieten                  lemma="laten noteren" sort=neutral form=past-plural particle=noteren takes=any weak
lieten                  lemma="laten merken" sort=neutral form=past-plural particle=merken takes=any weak
lieten                  lemma="laten vallen" sort=neutral form=past-plural particle=vallen takes=any weak
lieten                  lemma="laten zien" sort=neutral form=past-plural particle=zien takes=clause weak
lieten                  lemma=loslaten sort=neutral form=past-plural particle=los takes=any weak
lispel                  lemma=lispelen sort=neutral form=present takes=quote
lispelde                lemma=lispelen sort=neutral form=past takes=quote
lispelden               lemma=lispelen sort=neutral form=past-plural takes=quote
lispelen                lemma=lispelen sort=neutral form=infinitive takes=quote
lispelt                 lemma=lispelen sort=neutral form=present takes=quote
liveblog                lemma=livebloggen sort=neutral form=present takes=quote weak
liveblogde              lemma=livebloggen sort=neutral form=past takes=quote weak
liveblogden             lemma=livebloggen sort=neutral form=past-plural takes=quote weak
livebloggen             lemma=livebloggen sort=neutral form=infinitive takes=quote weak
liveblogt               lemma=livebloggen sort=neutral form=present takes=quote weak
loei                    lemma=loeien sort=neutral form=present takes=quote weak
loeide                  lemma=loeien sort=neutral form=past takes=quote weak
loeiden                 lemma=loeien sort=neutral form=past-plural takes=quote weak
loeien                  lemma=loeien sort=neutral form=infinitive takes=quote weak
loeit                   lemma=loeien sort=neutral form=present takes=quote weak
losbarst                lemma=losbarsten sort=neutral form=present takes=quote weak
losbarsten              lemma=losbarsten sort=neutral form=infinitive takes=quote weak
losbarstte              lemma=losbarsten sort=neutral form=past takes=quote weak
losbarstten             lemma=losbarsten sort=neutral form=past-plural takes=quote weak
losgebarsten            lemma=losbarsten sort=neutral form=participle takes=quote weak
losgelaten              lemma=loslaten sort=neutral form=participle takes=any weak
loslaat                 lemma=loslaten sort=neutral form=present takes=any weak
loslaten                lemma=loslaten sort=neutral form=infinitive takes=any weak
losliet                 lemma=loslaten sort=neutral form=past takes=any weak
loslieten               lemma=loslaten sort=neutral form=past-plural takes=any weak
luid                    lemma=luiden sort=neutral form=present takes=any weak
luidde                  lemma=luiden sort=neutral form=past takes=any weak
luidden                 lemma=luiden sort=neutral form=past-plural takes=any weak
luiden                  lemma=luiden sort=neutral form=infinitive takes=any weak
luidt                   lemma=luiden sort=neutral form=present takes=any weak
maak                    lemma=bekendmaken sort=neutral form=present particle=bekend takes=any
maak                    lemma="duidelijk maken" sort=neutral form=present particle=duidelijk takes=any
maak                    lemma="wereldkundig maken" sort=neutral form=present particle=wereldkundig takes=any
maak                    lemma="openbaar maken" sort=neutral form=present particle=openbaar takes=any
maak                    lemma="kenbaar maken" sort=neutral form=present particle=kenbaar takes=any
maak                    lemma="opmerkzaam maken op" sort=neutral form=present particle=opmerkzaam takes=clause
maak                    lemma="gewag maken van" sort=neutral form=present particle=gewag takes=clause weak
maak                    lemma="melding maken van" sort=neutral form=present particle=melding takes=clause weak
maakt                   lemma=bekendmaken sort=neutral form=present particle=bekend takes=any
maakt                   lemma="duidelijk maken" sort=neutral form=present particle=duidelijk takes=any
maakt                   lemma="wereldkundig maken" sort=neutral form=present particle=wereldkundig takes=any
maakt                   lemma="openbaar maken" sort=neutral form=present particle=openbaar takes=any
maakt                   lemma="kenbaar maken" sort=neutral form=present particle=kenbaar takes=any
maakt                   lemma="opmerkzaam maken op" sort=neutral form=present particle=opmerkzaam takes=clause
maakt                   lemma="gewag maken van" sort=neutral form=present particle=gewag takes=clause weak
maakt                   lemma="melding maken van" sort=neutral form=present particle=melding takes=clause weak
maakte                  lemma=bekendmaken sort=neutral form=past particle=bekend takes=any
maakte                  lemma="duidelijk maken" sort=neutral form=past particle=duidelijk takes=any
maakte                  lemma="wereldkundig maken" sort=neutral form=past particle=wereldkundig takes=any
maakte                  lemma="openbaar maken" sort=neutral form=past particle=openbaar takes=any
maakte                  lemma="kenbaar maken" sort=neutral form=past particle=kenbaar takes=any
maakte                  lemma="opmerkzaam maken op" sort=neutral form=past particle=opmerkzaam takes=clause
maakte                  lemma="gewag maken van" sort=neutral form=past particle=gewag takes=clause weak
maakte                  lemma="melding maken van" sort=neutral form=past particle=melding takes=clause weak
maakten                 lemma=bekendmaken sort=neutral form=past-plural particle=bekend takes=any
maakten                 lemma="duidelijk maken" sort=neutral form=past-plural particle=duidelijk takes=any
maakten                 lemma="wereldkundig maken" sort=neutral form=past-plural particle=wereldkundig takes=any
maakten                 lemma="openbaar maken" sort=neutral form=past-plural particle=openbaar takes=any
maakten                 lemma="kenbaar maken" sort=neutral form=past-plural particle=kenbaar takes=any
maakten                 lemma="opmerkzaam maken op" sort=neutral form=past-plural particle=opmerkzaam takes=clause
maakten                 lemma="gewag maken van" sort=neutral form=past-plural particle=gewag takes=clause weak
maakten                 lemma="melding maken van" sort=neutral form=past-plural particle=melding takes=clause weak
mail                    lemma=mailen sort=neutral form=present takes=any weak
mail                    lemma=terugmailen sort=neutral form=present particle=terug takes=any
mailde                  lemma=mailen sort=neutral form=past takes=any
mailde                  lemma=terugmailen sort=neutral form=past particle=terug takes=any
mailden                 lemma=mailen sort=neutral form=past-plural takes=any
mailden                 lemma=terugmailen sort=neutral form=past-plural particle=terug takes=any
mailen                  lemma=mailen sort=neutral form=infinitive takes=any
mailen                  lemma=terugmailen sort=neutral form=present-plural particle=terug takes=any
mailt                   lemma=mailen sort=neutral form=present takes=any
mailt                   lemma=terugmailen sort=neutral form=present particle=terug takes=any
maken                   lemma=bekendmaken sort=neutral form=present-plural particle=bekend takes=any
maken                   lemma=bekendmaken sort=neutral form=infinitive particle=bekend takes=any
maken                   lemma="duidelijk maken" sort=neutral form=infinitive particle=duidelijk takes=any
maken                   lemma="wereldkundig maken" sort=neutral form=infinitive particle=wereldkundig takes=any
maken                   lemma="openbaar maken" sort=neutral form=infinitive particle=openbaar takes=any
maken                   lemma="kenbaar maken" sort=neutral form=infinitive particle=kenbaar takes=any
maken                   lemma="opmerkzaam maken op" sort=neutral form=infinitive particle=opmerkzaam takes=clause
maken                   lemma="gewag maken van" sort=neutral form=infinitive particle=gewag takes=clause weak
maken                   lemma="melding maken van" sort=neutral form=infinitive particle=melding takes=clause weak
mededeel                lemma=mededelen sort=neutral form=present takes=any
mededeelde              lemma=mededelen sort=neutral form=past takes=any
mededeelden             lemma=mededelen sort=neutral form=past-plural takes=any
mededeelt               lemma=mededelen sort=neutral form=present takes=any
mededelen               lemma=mededelen sort=neutral form=infinitive takes=any
medegedeeld             lemma=mededelen sort=neutral form=participle takes=any
meedeel                 lemma=meedelen sort=neutral form=present takes=any
meedeelde               lemma=meedelen sort=neutral form=past takes=any
meedeelden              lemma=meedelen sort=neutral form=past-plural takes=any
meedeelt                lemma=meedelen sort=neutral form=present takes=any
meedelen                lemma=meedelen sort=neutral form=infinitive takes=any
meegaf                  lemma=meegeven sort=neutral form=past takes=any weak
meegaven                lemma=meegeven sort=neutral form=past-plural takes=any weak
meegedeeld              lemma=meedelen sort=neutral form=participle takes=any
meegeef                 lemma=meegeven sort=neutral form=present takes=any weak
meegeeft                lemma=meegeven sort=neutral form=present takes=any weak
meegegeven              lemma=meegeven sort=neutral form=participle takes=any weak
meegeven                lemma=meegeven sort=neutral form=infinitive takes=any weak
meesmuil                lemma=meesmuilen sort=neutral form=present takes=quote
meesmuilde              lemma=meesmuilen sort=neutral form=past takes=quote
meesmuilden             lemma=meesmuilen sort=neutral form=past-plural takes=quote
meesmuilen              lemma=meesmuilen sort=neutral form=infinitive takes=quote
meesmuilt               lemma=meesmuilen sort=neutral form=present takes=quote
mekker                  lemma=mekkeren sort=neutral form=present takes=quote
mekkerde                lemma=mekkeren sort=neutral form=past takes=quote
mekkerden               lemma=mekkeren sort=neutral form=past-plural takes=quote
mekkeren                lemma=mekkeren sort=neutral form=infinitive takes=quote
mekkert                 lemma=mekkeren sort=neutral form=present takes=quote
meld                    lemma=melden sort=neutral form=present takes=any
meldde                  lemma=melden sort=neutral form=past takes=any
meldden                 lemma=melden sort=neutral form=past-plural takes=any
melden                  lemma=melden sort=neutral form=infinitive takes=any
meldt                   lemma=melden sort=neutral form=present takes=any
memoreer                lemma=memoreren sort=neutral form=present takes=any
memoreerde              lemma=memoreren sort=neutral form=past takes=any
memoreerden             lemma=memoreren sort=neutral form=past-plural takes=any
memoreert               lemma=memoreren sort=neutral form=present takes=any
memoreren               lemma=memoreren sort=neutral form=infinitive takes=any
merk                    lemma=opmerken sort=neutral form=present particle=op takes=any
merk                    lemma=merken sort=neutral form=present takes=quote weak
merk                    lemma=aanmerken sort=neutral form=present particle=aan takes=noun weak
merken                  lemma=opmerken sort=neutral form=present-plural particle=op takes=any
merken                  lemma=merken sort=neutral form=infinitive takes=quote weak
merken                  lemma=aanmerken sort=neutral form=present-plural particle=aan takes=noun weak
merkt                   lemma=opmerken sort=neutral form=present particle=op takes=any
merkt                   lemma=merken sort=neutral form=present takes=quote weak
merkt                   lemma=aanmerken sort=neutral form=present particle=aan takes=noun weak
merkte                  lemma=opmerken sort=neutral form=past particle=op takes=any
merkte                  lemma=merken sort=neutral form=past takes=quote weak
merkte                  lemma=aanmerken sort=neutral form=past particle=aan takes=noun weak
merkten                 lemma=opmerken sort=neutral form=past-plural particle=op takes=any
merkten                 lemma=merken sort=neutral form=past-plural takes=quote weak
merkten                 lemma=aanmerken sort=neutral form=past-plural particle=aan takes=noun weak
mijmer                  lemma=mijmeren sort=neutral form=present takes=any
mijmerde                lemma=mijmeren sort=neutral form=past takes=any
mijmerden               lemma=mijmeren sort=neutral form=past-plural takes=any
mijmeren                lemma=mijmeren sort=neutral form=infinitive takes=any
mijmert                 lemma=mijmeren sort=neutral form=present takes=any
mompel                  lemma=mompelen sort=neutral form=present takes=quote
mompelde                lemma=mompelen sort=neutral form=past takes=quote
mompelden               lemma=mompelen sort=neutral form=past-plural takes=quote
mompelen                lemma=mompelen sort=neutral form=infinitive takes=quote
mompelt                 lemma=mompelen sort=neutral form=present takes=quote
monkel                  lemma=monkelen sort=neutral form=present takes=quote
monkelde                lemma=monkelen sort=neutral form=past takes=quote
monkelden               lemma=monkelen sort=neutral form=past-plural takes=quote
monkelen                lemma=monkelen sort=neutral form=infinitive takes=quote
monkelt                 lemma=monkelen sort=neutral form=present takes=quote
moraliseer              lemma=moraliseren sort=neutral form=present takes=quote weak
moraliseerde            lemma=moraliseren sort=neutral form=past takes=quote weak
moraliseerden           lemma=moraliseren sort=neutral form=past-plural takes=quote weak
moraliseert             lemma=moraliseren sort=neutral form=present takes=quote weak
moraliseren             lemma=moraliseren sort=neutral form=infinitive takes=quote weak
murmel                  lemma=murmelen sort=neutral form=present takes=quote
murmelde                lemma=murmelen sort=neutral form=past takes=quote
murmelden               lemma=murmelen sort=neutral form=past-plural takes=quote
murmelen                lemma=murmelen sort=neutral form=infinitive takes=quote
murmelt                 lemma=murmelen sort=neutral form=present takes=quote
nageroepen              lemma=naroepen sort=neutral form=participle takes=quote
nagezegd                lemma=nazeggen sort=neutral form=participle takes=any
nariep                  lemma=naroepen sort=neutral form=past takes=quote
nariepen                lemma=naroepen sort=neutral form=past-plural takes=quote
naroep                  lemma=naroepen sort=neutral form=present takes=quote
naroepen                lemma=naroepen sort=neutral form=infinitive takes=quote
naroept                 lemma=naroepen sort=neutral form=present takes=quote
navertel                lemma=navertellen sort=neutral form=present takes=any weak
naverteld               lemma=navertellen sort=neutral form=participle takes=any weak
navertelde              lemma=navertellen sort=neutral form=past takes=any weak
navertelden             lemma=navertellen sort=neutral form=past-plural takes=any weak
navertellen             lemma=navertellen sort=neutral form=infinitive takes=any weak
navertelt               lemma=navertellen sort=neutral form=present takes=any weak
nazeg                   lemma=nazeggen sort=neutral form=present takes=any
nazeggen                lemma=nazeggen sort=neutral form=infinitive takes=any
nazegt                  lemma=nazeggen sort=neutral form=present takes=any
nazei                   lemma=nazeggen sort=neutral form=past takes=any
nazeiden                lemma=nazeggen sort=neutral form=past-plural takes=any
noteer                  lemma=noteren sort=neutral form=present takes=any
noteerde                lemma=noteren sort=neutral form=past takes=any
noteerden               lemma=noteren sort=neutral form=past-plural takes=any
noteert                 lemma=noteren sort=neutral form=present takes=any
noteren                 lemma=noteren sort=neutral form=infinitive takes=any
omschreef               lemma=omschrijven sort=neutral form=past takes=noun weak
omschreven              lemma=omschrijven sort=neutral form=past-plural takes=noun weak
omschreven              lemma=omschrijven sort=neutral form=participle takes=noun weak
omschrijf               lemma=omschrijven sort=neutral form=present takes=noun weak
omschrijft              lemma=omschrijven sort=neutral form=present takes=noun weak
omschrijven             lemma=omschrijven sort=neutral form=infinitive takes=noun weak
onderbrak               lemma=onderbreken sort=neutral form=past takes=quote weak
onderbraken             lemma=onderbreken sort=neutral form=past-plural takes=quote weak
onderbreek              lemma=onderbreken sort=neutral form=present takes=quote weak
onderbreekt             lemma=onderbreken sort=neutral form=present takes=quote weak
onderbreken             lemma=onderbreken sort=neutral form=infinitive takes=quote weak
onderbroken             lemma=onderbreken sort=neutral form=participle takes=quote weak
onderlijn               lemma=onderlijnen sort=neutral form=present takes=any
onderlijnd              lemma=onderlijnen sort=neutral form=participle takes=any
onderlijnde             lemma=onderlijnen sort=neutral form=past takes=any
onderlijnden            lemma=onderlijnen sort=neutral form=past-plural takes=any
onderlijnen             lemma=onderlijnen sort=neutral form=infinitive takes=any
onderlijnt              lemma=onderlijnen sort=neutral form=present takes=any
onderstreep             lemma=onderstrepen sort=neutral form=present takes=any
onderstreept            lemma=onderstrepen sort=neutral form=present takes=any
onderstreept            lemma=onderstrepen sort=neutral form=participle takes=any
onderstreepte           lemma=onderstrepen sort=neutral form=past takes=any
onderstreepten          lemma=onderstrepen sort=neutral form=past-plural takes=any
onderstrepen            lemma=onderstrepen sort=neutral form=infinitive takes=any
ontboezem               lemma=ontboezemen sort=neutral form=present takes=any
ontboezemd              lemma=ontboezemen sort=neutral form=participle takes=any
ontboezemde             lemma=ontboezemen sort=neutral form=past takes=any
ontboezemden            lemma=ontboezemen sort=neutral form=past-plural takes=any
ontboezemen             lemma=ontboezemen sort=neutral form=infinitive takes=any
ontboezemt              lemma=ontboezemen sort=neutral form=present takes=any
onthield                lemma=onthouden sort=neutral form=past takes=quote weak
onthielden              lemma=onthouden sort=neutral form=past-plural takes=quote weak
onthoud                 lemma=onthouden sort=neutral form=present takes=quote weak
onthouden               lemma=onthouden sort=neutral form=infinitive takes=quote weak
onthouden               lemma=onthouden sort=neutral form=participle takes=quote weak
onthoudt                lemma=onthouden sort=neutral form=present takes=quote weak
onthul                  lemma=onthullen sort=neutral form=present takes=any
onthuld                 lemma=onthullen sort=neutral form=participle takes=any
onthulde                lemma=onthullen sort=neutral form=past takes=any
onthulden               lemma=onthullen sort=neutral form=past-plural takes=any
onthullen               lemma=onthullen sort=neutral form=infinitive takes=any
onthult                 lemma=onthullen sort=neutral form=present takes=any
ontval                  lemma=ontvallen sort=neutral form=present takes=any weak
ontvallen               lemma=ontvallen sort=neutral form=infinitive takes=any weak
ontvallen               lemma=ontvallen sort=neutral form=participle takes=any weak
ontvalt                 lemma=ontvallen sort=neutral form=present takes=any weak
ontviel                 lemma=ontvallen sort=neutral form=past takes=any weak
ontvielen               lemma=ontvallen sort=neutral form=past-plural takes=any weak
opbiecht                lemma=opbiechten sort=neutral form=present takes=any
opbiechten              lemma=opbiechten sort=neutral form=infinitive takes=any
opbiechtte              lemma=opbiechten sort=neutral form=past takes=any
opbiechtten             lemma=opbiechten sort=neutral form=past-plural takes=any
opdreun                 lemma=opdreunen sort=neutral form=present takes=quote weak
opdreunde               lemma=opdreunen sort=neutral form=past takes=quote weak
opdreunden              lemma=opdreunen sort=neutral form=past-plural takes=quote weak
opdreunen               lemma=opdreunen sort=neutral form=infinitive takes=quote weak
opdreunt                lemma=opdreunen sort=neutral form=present takes=quote weak
openbaar                lemma=openbaren sort=neutral form=present takes=any weak
openbaarde              lemma=openbaren sort=neutral form=past takes=any weak
openbaarden             lemma=openbaren sort=neutral form=past-plural takes=any weak
openbaart               lemma=openbaren sort=neutral form=present takes=any weak
openbaren               lemma=openbaren sort=neutral form=infinitive takes=any weak
opende                  lemma=openen sort=neutral form=past takes=quote weak
openden                 lemma=openen sort=neutral form=past-plural takes=quote weak
openen                  lemma=openen sort=neutral form=infinitive takes=quote weak
opent                   lemma=openen sort=neutral form=present takes=quote weak
opgebiecht              lemma=opbiechten sort=neutral form=participle takes=any
opgedreund              lemma=opdreunen sort=neutral form=participle takes=quote weak
opgehelderd             lemma=ophelderen sort=neutral form=participle takes=quote weak
opgelezen               lemma=oplezen sort=neutral form=participle takes=quote weak
opgemerkt               lemma=opmerken sort=neutral form=participle takes=any
opgeschept              lemma=opscheppen sort=neutral form=participle takes=quote weak
opgesomd                lemma=opsommen sort=neutral form=participle takes=any weak
opgestoven              lemma=opstuiven sort=neutral form=participle takes=quote weak
opgetekend              lemma=optekenen sort=neutral form=participle takes=any weak
ophelder                lemma=ophelderen sort=neutral form=present takes=quote weak
ophelderde              lemma=ophelderen sort=neutral form=past takes=quote weak
ophelderden             lemma=ophelderen sort=neutral form=past-plural takes=quote weak
ophelderen              lemma=ophelderen sort=neutral form=infinitive takes=quote weak
opheldert               lemma=ophelderen sort=neutral form=present takes=quote weak
oplas                   lemma=oplezen sort=neutral form=past takes=quote weak
oplazen                 lemma=oplezen sort=neutral form=past-plural takes=quote weak
oplees                  lemma=oplezen sort=neutral form=present takes=quote weak
opleest                 lemma=oplezen sort=neutral form=present takes=quote weak
oplezen                 lemma=oplezen sort=neutral form=infinitive takes=quote weak
opmerk                  lemma=opmerken sort=neutral form=present takes=any
opmerken                lemma=opmerken sort=neutral form=infinitive takes=any
opmerkt                 lemma=opmerken sort=neutral form=present takes=any
opmerkte                lemma=opmerken sort=neutral form=past takes=any
opmerkten               lemma=opmerken sort=neutral form=past-plural takes=any
opschep                 lemma=opscheppen sort=neutral form=present takes=quote weak
opscheppen              lemma=opscheppen sort=neutral form=infinitive takes=quote weak
opschept                lemma=opscheppen sort=neutral form=present takes=quote weak
opschepte               lemma=opscheppen sort=neutral form=past takes=quote weak
opschepten              lemma=opscheppen sort=neutral form=past-plural takes=quote weak
opsom                   lemma=opsommen sort=neutral form=present takes=any weak
opsomde                 lemma=opsommen sort=neutral form=past takes=any weak
opsomden                lemma=opsommen sort=neutral form=past-plural takes=any weak
opsommen                lemma=opsommen sort=neutral form=infinitive takes=any weak
opsomt                  lemma=opsommen sort=neutral form=present takes=any weak
opstoof                 lemma=opstuiven sort=neutral form=past takes=quote weak
opstoven                lemma=opstuiven sort=neutral form=past-plural takes=quote weak
opstuif                 lemma=opstuiven sort=neutral form=present takes=quote weak
opstuift                lemma=opstuiven sort=neutral form=present takes=quote weak
opstuiven               lemma=opstuiven sort=neutral form=infinitive takes=quote weak
opteken                 lemma=optekenen sort=neutral form=present takes=any weak
optekende               lemma=optekenen sort=neutral form=past takes=any weak
optekenden              lemma=optekenen sort=neutral form=past-plural takes=any weak
optekenen               lemma=optekenen sort=neutral form=infinitive takes=any weak
optekent                lemma=optekenen sort=neutral form=present takes=any weak
orakel                  lemma=orakelen sort=neutral form=present takes=quote
orakelde                lemma=orakelen sort=neutral form=past takes=quote
orakelden               lemma=orakelen sort=neutral form=past-plural takes=quote
orakelen                lemma=orakelen sort=neutral form=infinitive takes=quote
orakelt                 lemma=orakelen sort=neutral form=present takes=quote
oreer                   lemma=oreren sort=neutral form=present takes=quote
oreerde                 lemma=oreren sort=neutral form=past takes=quote
oreerden                lemma=oreren sort=neutral form=past-plural takes=quote
oreert                  lemma=oreren sort=neutral form=present takes=quote
oreren                  lemma=oreren sort=neutral form=infinitive takes=quote
ouwehoer                lemma=ouwehoeren sort=neutral form=present takes=quote weak
ouwehoerde              lemma=ouwehoeren sort=neutral form=past takes=quote weak
ouwehoerden             lemma=ouwehoeren sort=neutral form=past-plural takes=quote weak
ouwehoeren              lemma=ouwehoeren sort=neutral form=infinitive takes=quote weak
ouwehoert               lemma=ouwehoeren sort=neutral form=present takes=quote weak
overbracht              lemma=overbrengen sort=neutral form=past takes=any weak
overbrachten            lemma=overbrengen sort=neutral form=past-plural takes=any weak
overbreng               lemma=overbrengen sort=neutral form=present takes=any weak
overbrengen             lemma=overbrengen sort=neutral form=infinitive takes=any weak
overbrengt              lemma=overbrengen sort=neutral form=present takes=any weak
overbrief               lemma=overbrieven sort=neutral form=present takes=any
overbriefde             lemma=overbrieven sort=neutral form=past takes=any
overbriefden            lemma=overbrieven sort=neutral form=past-plural takes=any
overbrieft              lemma=overbrieven sort=neutral form=present takes=any
overbrieven             lemma=overbrieven sort=neutral form=infinitive takes=any
overeengekomen          lemma=overeenkomen sort=neutral form=participle takes=any weak
overeenkom              lemma=overeenkomen sort=neutral form=present takes=any weak
overeenkomen            lemma=overeenkomen sort=neutral form=infinitive takes=any weak
overeenkomt             lemma=overeenkomen sort=neutral form=present takes=any weak
overeenkwam             lemma=overeenkomen sort=neutral form=past takes=any weak
overeenkwamen           lemma=overeenkomen sort=neutral form=past-plural takes=any weak
overgebracht            lemma=overbrengen sort=neutral form=participle takes=any weak
overgebriefd            lemma=overbrieven sort=neutral form=participle takes=any
parafraseer             lemma=parafraseren sort=neutral form=present takes=quote
parafraseerde           lemma=parafraseren sort=neutral form=past takes=quote
parafraseerden          lemma=parafraseren sort=neutral form=past-plural takes=quote
parafraseert            lemma=parafraseren sort=neutral form=present takes=quote
parafraseren            lemma=parafraseren sort=neutral form=infinitive takes=quote
pareer                  lemma=pareren sort=neutral form=present takes=quote
pareerde                lemma=pareren sort=neutral form=past takes=quote
pareerden               lemma=pareren sort=neutral form=past-plural takes=quote
pareert                 lemma=pareren sort=neutral form=present takes=quote
pareren                 lemma=pareren sort=neutral form=infinitive takes=quote
piep                    lemma=piepen sort=neutral form=present takes=quote weak
piepen                  lemma=piepen sort=neutral form=infinitive takes=quote weak
piept                   lemma=piepen sort=neutral form=present takes=quote weak
piepte                  lemma=piepen sort=neutral form=past takes=quote weak
piepten                 lemma=piepen sort=neutral form=past-plural takes=quote weak
pik                     lemma=inpikken sort=neutral form=present particle=in takes=quote weak
pikken                  lemma=inpikken sort=neutral form=present-plural particle=in takes=quote weak
pikt                    lemma=inpikken sort=neutral form=present particle=in takes=quote weak
pikte                   lemma=inpikken sort=neutral form=past particle=in takes=quote weak
pikten                  lemma=inpikken sort=neutral form=past-plural particle=in takes=quote weak
plaag                   lemma=plagen sort=neutral form=present takes=quote weak
plaagde                 lemma=plagen sort=neutral form=past takes=quote weak
plaagden                lemma=plagen sort=neutral form=past-plural takes=quote weak
plaagt                  lemma=plagen sort=neutral form=present takes=quote weak
plagen                  lemma=plagen sort=neutral form=infinitive takes=quote weak
poch                    lemma=pochen sort=neutral form=present takes=quote weak
pochen                  lemma=pochen sort=neutral form=infinitive takes=quote weak
pocht                   lemma=pochen sort=neutral form=present takes=quote weak
pochte                  lemma=pochen sort=neutral form=past takes=quote weak
pochten                 lemma=pochen sort=neutral form=past-plural takes=quote weak
portretteer             lemma=portretteren sort=neutral form=present takes=noun weak
portretteerde           lemma=portretteren sort=neutral form=past takes=noun weak
portretteerden          lemma=portretteren sort=neutral form=past-plural takes=noun weak
portretteert            lemma=portretteren sort=neutral form=present takes=noun weak
portretteren            lemma=portretteren sort=neutral form=infinitive takes=noun weak
post                    lemma=posten sort=neutral form=present takes=any weak
posten                  lemma=posten sort=neutral form=infinitive takes=any weak
postte                  lemma=posten sort=neutral form=past takes=any weak
postten                 lemma=posten sort=neutral form=past-plural takes=any weak
praat                   lemma=praten sort=neutral form=present takes=quote weak
praatte                 lemma=praten sort=neutral form=past takes=quote weak
praatten                lemma=praten sort=neutral form=past-plural takes=quote weak
praten                  lemma=praten sort=neutral form=infinitive takes=quote weak
preciseer               lemma=preciseren sort=neutral form=present takes=any
preciseerde             lemma=preciseren sort=neutral form=past takes=any
preciseerden            lemma=preciseren sort=neutral form=past-plural takes=any
preciseert              lemma=preciseren sort=neutral form=present takes=any
preciseren              lemma=preciseren sort=neutral form=infinitive takes=any
predik                  lemma=prediken sort=neutral form=present takes=any weak
prediken                lemma=prediken sort=neutral form=infinitive takes=any weak
predikt                 lemma=prediken sort=neutral form=present takes=any weak
predikte                lemma=prediken sort=neutral form=past takes=any weak
predikten               lemma=prediken sort=neutral form=past-plural takes=any weak
preek                   lemma=preken sort=neutral form=present takes=quote weak
preekt                  lemma=preken sort=neutral form=present takes=quote weak
preekte                 lemma=preken sort=neutral form=past takes=quote weak
preekten                lemma=preken sort=neutral form=past-plural takes=quote weak
preken                  lemma=preken sort=neutral form=infinitive takes=quote weak
prent                   lemma=inprenten sort=neutral form=present particle=in takes=clause weak
prenten                 lemma=inprenten sort=neutral form=present-plural particle=in takes=clause weak
prentte                 lemma=inprenten sort=neutral form=past particle=in takes=clause weak
prentten                lemma=inprenten sort=neutral form=past-plural particle=in takes=clause weak
prevel                  lemma=prevelen sort=neutral form=present takes=quote
prevelde                lemma=prevelen sort=neutral form=past takes=quote
prevelden               lemma=prevelen sort=neutral form=past-plural takes=quote
prevelen                lemma=prevelen sort=neutral form=infinitive takes=quote
prevelt                 lemma=prevelen sort=neutral form=present takes=quote
prijsgaf                lemma=prijsgeven sort=neutral form=past takes=any weak
prijsgaven              lemma=prijsgeven sort=neutral form=past-plural takes=any weak
prijsgeef               lemma=prijsgeven sort=neutral form=present takes=any weak
prijsgeeft              lemma=prijsgeven sort=neutral form=present takes=any weak
prijsgegeven            lemma=prijsgeven sort=neutral form=participle takes=any weak
prijsgeven              lemma=prijsgeven sort=neutral form=infinitive takes=any weak
proclameer              lemma=proclameren sort=neutral form=present takes=any
proclameerde            lemma=proclameren sort=neutral form=past takes=any
proclameerden           lemma=proclameren sort=neutral form=past-plural takes=any
proclameert             lemma=proclameren sort=neutral form=present takes=any
proclameren             lemma=proclameren sort=neutral form=infinitive takes=any
proest                  lemma=proesten sort=neutral form=present takes=quote
proesten                lemma=proesten sort=neutral form=infinitive takes=quote
proestte                lemma=proesten sort=neutral form=past takes=quote
proestten               lemma=proesten sort=neutral form=past-plural takes=quote
proost                  lemma=proosten sort=neutral form=present takes=quote weak
proosten                lemma=proosten sort=neutral form=infinitive takes=quote
proostte                lemma=proosten sort=neutral form=past takes=quote
proostten               lemma=proosten sort=neutral form=past-plural takes=quote
provoceer               lemma=provoceren sort=neutral form=present takes=quote weak
provoceerde             lemma=provoceren sort=neutral form=past takes=quote weak
provoceerden            lemma=provoceren sort=neutral form=past-plural takes=quote weak
provoceert              lemma=provoceren sort=neutral form=present takes=quote weak
provoceren              lemma=provoceren sort=neutral form=infinitive takes=quote weak
pruil                   lemma=pruilen sort=neutral form=present takes=quote
pruilde                 lemma=pruilen sort=neutral form=past takes=quote
pruilden                lemma=pruilen sort=neutral form=past-plural takes=quote
pruilen                 lemma=pruilen sort=neutral form=infinitive takes=quote
pruilt                  lemma=pruilen sort=neutral form=present takes=quote
publiceer               lemma=publiceren sort=neutral form=present takes=quote weak
publiceerde             lemma=publiceren sort=neutral form=past takes=quote weak
publiceerden            lemma=publiceren sort=neutral form=past-plural takes=quote weak
publiceert              lemma=publiceren sort=neutral form=present takes=quote weak
publiceren              lemma=publiceren sort=neutral form=infinitive takes=quote weak
quoot                   lemma=quoten sort=neutral form=present takes=quote weak
quootte                 lemma=quoten sort=neutral form=past takes=quote weak
quootten                lemma=quoten sort=neutral form=past-plural takes=quote weak
quoten                  lemma=quoten sort=neutral form=infinitive takes=quote weak
raas                    lemma=razen sort=neutral form=present takes=quote
raasde                  lemma=razen sort=neutral form=past takes=quote
raasden                 lemma=razen sort=neutral form=past-plural takes=quote
raaskal                 lemma=raaskallen sort=neutral form=present takes=quote
raaskalde               lemma=raaskallen sort=neutral form=past takes=quote
raaskalden              lemma=raaskallen sort=neutral form=past-plural takes=quote
raaskallen              lemma=raaskallen sort=neutral form=infinitive takes=quote
raaskalt                lemma=raaskallen sort=neutral form=present takes=quote
raast                   lemma=razen sort=neutral form=present takes=quote
raisonneer              lemma=raisonneren sort=neutral form=present takes=quote weak
raisonneerde            lemma=raisonneren sort=neutral form=past takes=quote weak
raisonneerden           lemma=raisonneren sort=neutral form=past-plural takes=quote weak
raisonneert             lemma=raisonneren sort=neutral form=present takes=quote weak
raisonneren             lemma=raisonneren sort=neutral form=infinitive takes=quote weak
rant                    lemma=ranten sort=neutral form=present takes=quote
ranten                  lemma=ranten sort=neutral form=infinitive takes=quote
rantte                  lemma=ranten sort=neutral form=past takes=quote
rantten                 lemma=ranten sort=neutral form=past-plural takes=quote
rap                     lemma=rappen sort=neutral form=present takes=quote weak
rappen                  lemma=rappen sort=neutral form=infinitive takes=quote weak
rapporteer              lemma=rapporteren sort=neutral form=present takes=any
rapporteerde            lemma=rapporteren sort=neutral form=past takes=any
rapporteerden           lemma=rapporteren sort=neutral form=past-plural takes=any
rapporteert             lemma=rapporteren sort=neutral form=present takes=any
rapporteren             lemma=rapporteren sort=neutral form=infinitive takes=any
rapt                    lemma=rappen sort=neutral form=present takes=quote weak
rapte                   lemma=rappen sort=neutral form=past takes=quote weak
rapten                  lemma=rappen sort=neutral form=past-plural takes=quote weak
ratel                   lemma=ratelen sort=neutral form=present takes=quote weak
ratelde                 lemma=ratelen sort=neutral form=past takes=quote weak
ratelden                lemma=ratelen sort=neutral form=past-plural takes=quote weak
ratelen                 lemma=ratelen sort=neutral form=infinitive takes=quote weak
ratelt                  lemma=ratelen sort=neutral form=present takes=quote weak
razen                   lemma=razen sort=neutral form=infinitive takes=quote
reageer                 lemma=reageren sort=neutral form=present takes=any
reageerde               lemma=reageren sort=neutral form=past takes=any
reageerden              lemma=reageren sort=neutral form=past-plural takes=any
reageert                lemma=reageren sort=neutral form=present takes=any
reageren                lemma=reageren sort=neutral form=infinitive takes=any
recapituleer            lemma=recapituleren sort=neutral form=present takes=any
recapituleerde          lemma=recapituleren sort=neutral form=past takes=any
recapituleerden         lemma=recapituleren sort=neutral form=past-plural takes=any
recapituleert           lemma=recapituleren sort=neutral form=present takes=any
recapituleren           lemma=recapituleren sort=neutral form=infinitive takes=any
rep                     lemma=reppen sort=neutral form=present takes=any weak
repliceer               lemma=repliceren sort=neutral form=present takes=any
repliceerde             lemma=repliceren sort=neutral form=past takes=any
repliceerden            lemma=repliceren sort=neutral form=past-plural takes=any
repliceert              lemma=repliceren sort=neutral form=present takes=any
repliceren              lemma=repliceren sort=neutral form=infinitive takes=any
reppen                  lemma=reppen sort=neutral form=infinitive takes=any weak
rept                    lemma=reppen sort=neutral form=present takes=any weak
repte                   lemma=reppen sort=neutral form=past takes=any weak
repten                  lemma=reppen sort=neutral form=past-plural takes=any weak
resumeer                lemma=resumeren sort=neutral form=present takes=any
resumeerde              lemma=resumeren sort=neutral form=past takes=any
resumeerden             lemma=resumeren sort=neutral form=past-plural takes=any
resumeert               lemma=resumeren sort=neutral form=present takes=any
resumeren               lemma=resumeren sort=neutral form=infinitive takes=any
retweet                 lemma=retweeten sort=neutral form=present takes=any
retweeten               lemma=retweeten sort=neutral form=infinitive takes=any
retweette               lemma=retweeten sort=neutral form=past takes=any
retweetten              lemma=retweeten sort=neutral form=past-plural takes=any
riep                    lemma=roepen sort=neutral form=past takes=quote
riep                    lemma=uitroepen sort=neutral form=past particle=uit takes=quote
riep                    lemma=toeroepen sort=neutral form=past particle=toe takes=quote
riep                    lemma=naroepen sort=neutral form=past particle=na takes=quote
riep                    lemma=terugroepen sort=neutral form=past particle=terug takes=quote
riepen                  lemma=roepen sort=neutral form=past-plural takes=quote
riepen                  lemma=uitroepen sort=neutral form=past-plural particle=uit takes=quote
riepen                  lemma=toeroepen sort=neutral form=past-plural particle=toe takes=quote
riepen                  lemma=naroepen sort=neutral form=past-plural particle=na takes=quote
riepen                  lemma=terugroepen sort=neutral form=past-plural particle=terug takes=quote
rijm                    lemma=rijmen sort=neutral form=present takes=quote weak
rijmde                  lemma=rijmen sort=neutral form=past takes=quote weak
rijmden                 lemma=rijmen sort=neutral form=past-plural takes=quote weak
rijmen                  lemma=rijmen sort=neutral form=infinitive takes=quote weak
rijmt                   lemma=rijmen sort=neutral form=present takes=quote weak
riposteer               lemma=riposteren sort=neutral form=present takes=quote
riposteerde             lemma=riposteren sort=neutral form=past takes=quote
riposteerden            lemma=riposteren sort=neutral form=past-plural takes=quote
riposteert              lemma=riposteren sort=neutral form=present takes=quote
riposteren              lemma=riposteren sort=neutral form=infinitive takes=quote
roddel                  lemma=roddelen sort=neutral form=present takes=any
roddelde                lemma=roddelen sort=neutral form=past takes=any
roddelden               lemma=roddelen sort=neutral form=past-plural takes=any
roddelen                lemma=roddelen sort=neutral form=infinitive takes=any
roddelt                 lemma=roddelen sort=neutral form=present takes=any
roep                    lemma=roepen sort=neutral form=present takes=quote weak
roep                    lemma=uitroepen sort=neutral form=present particle=uit takes=quote
roep                    lemma=toeroepen sort=neutral form=present particle=toe takes=quote
roep                    lemma=naroepen sort=neutral form=present particle=na takes=quote
roep                    lemma=terugroepen sort=neutral form=present particle=terug takes=quote
roepen                  lemma=roepen sort=neutral form=infinitive takes=quote
roepen                  lemma=uitroepen sort=neutral form=present-plural particle=uit takes=quote
roepen                  lemma=toeroepen sort=neutral form=present-plural particle=toe takes=quote
roepen                  lemma=naroepen sort=neutral form=present-plural particle=na takes=quote
roepen                  lemma=terugroepen sort=neutral form=present-plural particle=terug takes=quote
roept                   lemma=roepen sort=neutral form=present takes=quote
roept                   lemma=uitroepen sort=neutral form=present particle=uit takes=quote
roept                   lemma=toeroepen sort=neutral form=present particle=toe takes=quote
roept                   lemma=naroepen sort=neutral form=present particle=na takes=quote
roept                   lemma=terugroepen sort=neutral form=present particle=terug takes=quote
roeptoeter              lemma=roeptoeteren sort=neutral form=present takes=quote
roeptoeterde            lemma=roeptoeteren sort=neutral form=past takes=quote
roeptoeterden           lemma=roeptoeteren sort=neutral form=past-plural takes=quote
roeptoeteren            lemma=roeptoeteren sort=neutral form=infinitive takes=quote
roeptoetert             lemma=roeptoeteren sort=neutral form=present takes=quote
roer                    lemma=aanroeren sort=neutral form=present particle=aan takes=any weak
roerde                  lemma=aanroeren sort=neutral form=past particle=aan takes=any weak
roerden                 lemma=aanroeren sort=neutral form=past-plural particle=aan takes=any weak
roeren                  lemma=aanroeren sort=neutral form=present-plural particle=aan takes=any weak
roert                   lemma=aanroeren sort=neutral form=present particle=aan takes=any weak
rond                    lemma=afronden sort=neutral form=present particle=af takes=quote weak
rondde                  lemma=afronden sort=neutral form=past particle=af takes=quote weak
rondden                 lemma=afronden sort=neutral form=past-plural particle=af takes=quote weak
ronden                  lemma=afronden sort=neutral form=present-plural particle=af takes=quote weak
rondt                   lemma=afronden sort=neutral form=present particle=af takes=quote weak
samengevat              lemma=samenvatten sort=neutral form=participle takes=any weak
samenvat                lemma=samenvatten sort=neutral form=present takes=any weak
samenvatte              lemma=samenvatten sort=neutral form=past takes=any weak
samenvatten             lemma=samenvatten sort=neutral form=infinitive takes=any weak
samenvatten             lemma=samenvatten sort=neutral form=past-plural takes=any weak
sar                     lemma=sarren sort=neutral form=present takes=quote weak
sarde                   lemma=sarren sort=neutral form=past takes=quote weak
sarden                  lemma=sarren sort=neutral form=past-plural takes=quote weak
sarren                  lemma=sarren sort=neutral form=infinitive takes=quote weak
sart                    lemma=sarren sort=neutral form=present takes=quote weak
scandeer                lemma=scanderen sort=neutral form=present takes=quote
scandeerde              lemma=scanderen sort=neutral form=past takes=quote
scandeerden             lemma=scanderen sort=neutral form=past-plural takes=quote
scandeert               lemma=scanderen sort=neutral form=present takes=quote
scanderen               lemma=scanderen sort=neutral form=infinitive takes=quote
schal                   lemma=schallen sort=neutral form=present takes=quote weak
schalde                 lemma=schallen sort=neutral form=past takes=quote weak
schalden                lemma=schallen sort=neutral form=past-plural takes=quote weak
schallen                lemma=schallen sort=neutral form=infinitive takes=quote weak
schalt                  lemma=schallen sort=neutral form=present takes=quote weak
schater                 lemma=schateren sort=neutral form=present takes=quote
schaterde               lemma=schateren sort=neutral form=past takes=quote
schaterden              lemma=schateren sort=neutral form=past-plural takes=quote
schateren               lemma=schateren sort=neutral form=infinitive takes=quote
schatert                lemma=schateren sort=neutral form=present takes=quote
schemer                 lemma=doorschemeren sort=neutral form=present particle=door takes=any weak
schemerde               lemma=doorschemeren sort=neutral form=past particle=door takes=any weak
schemerden              lemma=doorschemeren sort=neutral form=past-plural particle=door takes=any weak
schemeren               lemma=doorschemeren sort=neutral form=present-plural particle=door takes=any weak
schemert                lemma=doorschemeren sort=neutral form=present particle=door takes=any weak
schep                   lemma=opscheppen sort=neutral form=present particle=op takes=quote weak
scheppen                lemma=opscheppen sort=neutral form=present-plural particle=op takes=quote weak
schept                  lemma=opscheppen sort=neutral form=present particle=op takes=quote weak
schepte                 lemma=opscheppen sort=neutral form=past particle=op takes=quote weak
schepten                lemma=opscheppen sort=neutral form=past-plural particle=op takes=quote weak
scherts                 lemma=schertsen sort=neutral form=present takes=quote
schertsen               lemma=schertsen sort=neutral form=infinitive takes=quote
schertst                lemma=schertsen sort=neutral form=present takes=quote
schertste               lemma=schertsen sort=neutral form=past takes=quote
schertsten              lemma=schertsen sort=neutral form=past-plural takes=quote
schets                  lemma=schetsen sort=neutral form=present takes=any weak
schetsen                lemma=schetsen sort=neutral form=infinitive takes=any weak
schetst                 lemma=schetsen sort=neutral form=present takes=any weak
schetste                lemma=schetsen sort=neutral form=past takes=any weak
schetsten               lemma=schetsen sort=neutral form=past-plural takes=any weak
schilder                lemma=schilderen sort=neutral form=present takes=clause weak
schilder                lemma=afschilderen sort=neutral form=present particle=af takes=clause weak
schilderde              lemma=schilderen sort=neutral form=past takes=clause weak
schilderde              lemma=afschilderen sort=neutral form=past particle=af takes=clause weak
schilderden             lemma=schilderen sort=neutral form=past-plural takes=clause weak
schilderden             lemma=afschilderen sort=neutral form=past-plural particle=af takes=clause weak
schilderen              lemma=schilderen sort=neutral form=infinitive takes=clause weak
schilderen              lemma=afschilderen sort=neutral form=present-plural particle=af takes=clause weak
schildert               lemma=schilderen sort=neutral form=present takes=clause weak
schildert               lemma=afschilderen sort=neutral form=present particle=af takes=clause weak
schokschouder           lemma=schokschouderen sort=neutral form=present takes=quote
schokschouderde         lemma=schokschouderen sort=neutral form=past takes=quote
schokschouderden        lemma=schokschouderen sort=neutral form=past-plural takes=quote
schokschouderen         lemma=schokschouderen sort=neutral form=infinitive takes=quote
schokschoudert          lemma=schokschouderen sort=neutral form=present takes=quote
schreef                 lemma=schrijven sort=neutral form=past takes=any
schreef                 lemma=terugschrijven sort=neutral form=past particle=terug takes=any
schreeuw                lemma=schreeuwen sort=neutral form=present takes=quote
schreeuw                lemma=uitschreeuwen sort=neutral form=present particle=uit takes=quote
schreeuw                lemma=toeschreeuwen sort=neutral form=present particle=toe takes=quote
schreeuwde              lemma=schreeuwen sort=neutral form=past takes=quote
schreeuwde              lemma=uitschreeuwen sort=neutral form=past particle=uit takes=quote
schreeuwde              lemma=toeschreeuwen sort=neutral form=past particle=toe takes=quote
schreeuwden             lemma=schreeuwen sort=neutral form=past-plural takes=quote
schreeuwden             lemma=uitschreeuwen sort=neutral form=past-plural particle=uit takes=quote
schreeuwden             lemma=toeschreeuwen sort=neutral form=past-plural particle=toe takes=quote
schreeuwen              lemma=schreeuwen sort=neutral form=infinitive takes=quote
schreeuwen              lemma=uitschreeuwen sort=neutral form=present-plural particle=uit takes=quote
schreeuwen              lemma=toeschreeuwen sort=neutral form=present-plural particle=toe takes=quote
schreeuwt               lemma=schreeuwen sort=neutral form=present takes=quote
schreeuwt               lemma=uitschreeuwen sort=neutral form=present particle=uit takes=quote
schreeuwt               lemma=toeschreeuwen sort=neutral form=present particle=toe takes=quote
schreven                lemma=schrijven sort=neutral form=past-plural takes=any
schreven                lemma=terugschrijven sort=neutral form=past-plural particle=terug takes=any
schrijf                 lemma=schrijven sort=neutral form=present takes=any
schrijf                 lemma=terugschrijven sort=neutral form=present particle=terug takes=any
schrijft                lemma=schrijven sort=neutral form=present takes=any
schrijft                lemma=terugschrijven sort=neutral form=present particle=terug takes=any
schrijven               lemma=schrijven sort=neutral form=infinitive takes=any
schrijven               lemma=terugschrijven sort=neutral form=present-plural particle=terug takes=any
schrik                  lemma=schrikken sort=neutral form=present takes=quote weak
schrikken               lemma=schrikken sort=neutral form=infinitive takes=quote weak
schrikt                 lemma=schrikken sort=neutral form=present takes=quote weak
schrok                  lemma=schrikken sort=neutral form=past takes=quote weak
schrokken               lemma=schrikken sort=neutral form=past-plural takes=quote weak
schuimbek               lemma=schuimbekken sort=neutral form=present takes=quote
schuimbekken            lemma=schuimbekken sort=neutral form=infinitive takes=quote
schuimbekt              lemma=schuimbekken sort=neutral form=present takes=quote
schuimbekte             lemma=schuimbekken sort=neutral form=past takes=quote
schuimbekten            lemma=schuimbekken sort=neutral form=past-plural takes=quote
sein                    lemma=seinen sort=neutral form=present takes=any weak
sein                    lemma=doorseinen sort=neutral form=present particle=door takes=any
seinde                  lemma=seinen sort=neutral form=past takes=any weak
seinde                  lemma=doorseinen sort=neutral form=past particle=door takes=any
seinden                 lemma=seinen sort=neutral form=past-plural takes=any weak
seinden                 lemma=doorseinen sort=neutral form=past-plural particle=door takes=any
seinen                  lemma=seinen sort=neutral form=infinitive takes=any weak
seinen                  lemma=doorseinen sort=neutral form=present-plural particle=door takes=any
seint                   lemma=seinen sort=neutral form=present takes=any weak
seint                   lemma=doorseinen sort=neutral form=present particle=door takes=any
signaleer               lemma=signaleren sort=neutral form=present takes=any
signaleerde             lemma=signaleren sort=neutral form=past takes=any
signaleerden            lemma=signaleren sort=neutral form=past-plural takes=any
signaleert              lemma=signaleren sort=neutral form=present takes=any
signaleren              lemma=signaleren sort=neutral form=infinitive takes=any
sis                     lemma=sissen sort=neutral form=present takes=quote
sissen                  lemma=sissen sort=neutral form=infinitive takes=quote
sist                    lemma=sissen sort=neutral form=present takes=quote
siste                   lemma=sissen sort=neutral form=past takes=quote
sisten                  lemma=sissen sort=neutral form=past-plural takes=quote
sla                     lemma=uitslaan sort=neutral form=present particle=uit takes=quote weak
slaak                   lemma=slaken sort=neutral form=present takes=quote weak
slaakt                  lemma=slaken sort=neutral form=present takes=quote weak
slaakte                 lemma=slaken sort=neutral form=past takes=quote weak
slaakten                lemma=slaken sort=neutral form=past-plural takes=quote weak
slaan                   lemma=uitslaan sort=neutral form=present-plural particle=uit takes=quote weak
slaat                   lemma=uitslaan sort=neutral form=present particle=uit takes=quote weak
slaken                  lemma=slaken sort=neutral form=infinitive takes=quote weak
sloeg                   lemma=uitslaan sort=neutral form=past particle=uit takes=quote weak
sloegen                 lemma=uitslaan sort=neutral form=past-plural particle=uit takes=quote weak
sloot                   lemma=afsluiten sort=neutral form=past particle=af takes=quote weak
sloten                  lemma=afsluiten sort=neutral form=past-plural particle=af takes=quote weak
sluit                   lemma=afsluiten sort=neutral form=present particle=af takes=quote weak
sluiten                 lemma=afsluiten sort=neutral form=present-plural particle=af takes=quote weak
sms                     lemma=sms'en sort=neutral form=present takes=any
sms'en                  lemma=sms'en sort=neutral form=infinitive takes=any
sms't                   lemma=sms'en sort=neutral form=present takes=any
sms'te                  lemma=sms'en sort=neutral form=past takes=any
sms'ten                 lemma=sms'en sort=neutral form=past-plural takes=any
snauw                   lemma=snauwen sort=neutral form=present takes=quote
snauw                   lemma=afsnauwen sort=neutral form=present particle=af takes=quote
snauw                   lemma=toesnauwen sort=neutral form=present particle=toe takes=quote
snauwde                 lemma=snauwen sort=neutral form=past takes=quote
snauwde                 lemma=afsnauwen sort=neutral form=past particle=af takes=quote
snauwde                 lemma=toesnauwen sort=neutral form=past particle=toe takes=quote
snauwden                lemma=snauwen sort=neutral form=past-plural takes=quote
snauwden                lemma=afsnauwen sort=neutral form=past-plural particle=af takes=quote
snauwden                lemma=toesnauwen sort=neutral form=past-plural particle=toe takes=quote
snauwen                 lemma=snauwen sort=neutral form=infinitive takes=quote
snauwen                 lemma=afsnauwen sort=neutral form=present-plural particle=af takes=quote
snauwen                 lemma=toesnauwen sort=neutral form=present-plural particle=toe takes=quote
snauwt                  lemma=snauwen sort=neutral form=present takes=quote
snauwt                  lemma=afsnauwen sort=neutral form=present particle=af takes=quote
snauwt                  lemma=toesnauwen sort=neutral form=present particle=toe takes=quote
snik                    lemma=snikken sort=neutral form=present takes=quote
snikken                 lemma=snikken sort=neutral form=infinitive takes=quote
snikt                   lemma=snikken sort=neutral form=present takes=quote
snikte                  lemma=snikken sort=neutral form=past takes=quote
snikten                 lemma=snikken sort=neutral form=past-plural takes=quote
snoef                   lemma=snoeven sort=neutral form=present takes=quote
snoefde                 lemma=snoeven sort=neutral form=past takes=quote
snoefden                lemma=snoeven sort=neutral form=past-plural takes=quote
snoeft                  lemma=snoeven sort=neutral form=present takes=quote
snoeven                 lemma=snoeven sort=neutral form=infinitive takes=quote
snoof                   lemma=snuiven sort=neutral form=past takes=quote weak
snotter                 lemma=snotteren sort=neutral form=present takes=quote
snotterde               lemma=snotteren sort=neutral form=past takes=quote
snotterden              lemma=snotteren sort=neutral form=past-plural takes=quote
snotteren               lemma=snotteren sort=neutral form=infinitive takes=quote
snottert                lemma=snotteren sort=neutral form=present takes=quote
snoven                  lemma=snuiven sort=neutral form=past-plural takes=quote weak
snuif                   lemma=snuiven sort=neutral form=present takes=quote weak
snuift                  lemma=snuiven sort=neutral form=present takes=quote weak
snuiven                 lemma=snuiven sort=neutral form=infinitive takes=quote weak
som                     lemma=opsommen sort=neutral form=present particle=op takes=any weak
somde                   lemma=opsommen sort=neutral form=past particle=op takes=any weak
somden                  lemma=opsommen sort=neutral form=past-plural particle=op takes=any weak
sommen                  lemma=opsommen sort=neutral form=present-plural particle=op takes=any weak
somt                    lemma=opsommen sort=neutral form=present particle=op takes=any weak
souffleer               lemma=souffleren sort=neutral form=present takes=quote
souffleerde             lemma=souffleren sort=neutral form=past takes=quote
souffleerden            lemma=souffleren sort=neutral form=past-plural takes=quote
souffleert              lemma=souffleren sort=neutral form=present takes=quote
souffleren              lemma=souffleren sort=neutral form=infinitive takes=quote
specificeer             lemma=specificeren sort=neutral form=present takes=any
specificeerde           lemma=specificeren sort=neutral form=past takes=any
specificeerden          lemma=specificeren sort=neutral form=past-plural takes=any
specificeert            lemma=specificeren sort=neutral form=present takes=any
specificeren            lemma=specificeren sort=neutral form=infinitive takes=any
speech                  lemma=speechen sort=neutral form=present takes=quote
speechen                lemma=speechen sort=neutral form=infinitive takes=quote
speecht                 lemma=speechen sort=neutral form=present takes=quote
speechte                lemma=speechen sort=neutral form=past takes=quote
speechten               lemma=speechen sort=neutral form=past-plural takes=quote
sprak                   lemma=afspreken sort=neutral form=past particle=af takes=any weak
sprak                   lemma=uitspreken sort=neutral form=past particle=uit takes=any weak
sprak                   lemma=spreken sort=neutral form=past takes=quote weak
sprak                   lemma=toespreken sort=neutral form=past particle=toe takes=quote weak
sprak                   lemma=aanspreken sort=neutral form=past particle=aan takes=quote weak
spraken                 lemma=afspreken sort=neutral form=past-plural particle=af takes=any weak
spraken                 lemma=uitspreken sort=neutral form=past-plural particle=uit takes=any weak
spraken                 lemma=spreken sort=neutral form=past-plural takes=quote weak
spraken                 lemma=toespreken sort=neutral form=past-plural particle=toe takes=quote weak
spraken                 lemma=aanspreken sort=neutral form=past-plural particle=aan takes=quote weak
spreek                  lemma=afspreken sort=neutral form=present particle=af takes=any weak
spreek                  lemma=uitspreken sort=neutral form=present particle=uit takes=any weak
spreek                  lemma=spreken sort=neutral form=present takes=quote weak
spreek                  lemma=toespreken sort=neutral form=present particle=toe takes=quote weak
spreek                  lemma=aanspreken sort=neutral form=present particle=aan takes=quote weak
spreekt                 lemma=afspreken sort=neutral form=present particle=af takes=any weak
spreekt                 lemma=uitspreken sort=neutral form=present particle=uit takes=any weak
spreekt                 lemma=spreken sort=neutral form=present takes=quote weak
spreekt                 lemma=toespreken sort=neutral form=present particle=toe takes=quote weak
spreekt                 lemma=aanspreken sort=neutral form=present particle=aan takes=quote weak
spreken                 lemma=afspreken sort=neutral form=present-plural particle=af takes=any weak
spreken                 lemma=uitspreken sort=neutral form=present-plural particle=uit takes=any weak
spreken                 lemma=spreken sort=neutral form=infinitive takes=quote weak
spreken                 lemma=toespreken sort=neutral form=present-plural particle=toe takes=quote weak
spreken                 lemma=aanspreken sort=neutral form=present-plural particle=aan takes=quote weak
sta                     lemma=staan sort=neutral form=present takes=clause weak
staan                   lemma=staan sort=neutral form=infinitive takes=clause weak
staat                   lemma=staan sort=neutral form=present takes=clause weak
stak                    lemma="van wal steken" sort=neutral form=past particle="van wal" takes=any weak
staken                  lemma="van wal steken" sort=neutral form=past-plural particle="van wal" takes=any weak
stamel                  lemma=stamelen sort=neutral form=present takes=quote
stamelde                lemma=stamelen sort=neutral form=past takes=quote
stamelden               lemma=stamelen sort=neutral form=past-plural takes=quote
stamelen                lemma=stamelen sort=neutral form=infinitive takes=quote
stamelt                 lemma=stamelen sort=neutral form=present takes=quote
steek                   lemma="van wal steken" sort=neutral form=present particle="van wal" takes=any weak
steekt                  lemma="van wal steken" sort=neutral form=present particle="van wal" takes=any weak
steggel                 lemma=steggelen sort=neutral form=present takes=quote weak
steggelde               lemma=steggelen sort=neutral form=past takes=quote weak
steggelden              lemma=steggelen sort=neutral form=past-plural takes=quote weak
steggelen               lemma=steggelen sort=neutral form=infinitive takes=quote weak
steggelt                lemma=steggelen sort=neutral form=present takes=quote weak
steken                  lemma="van wal steken" sort=neutral form=infinitive particle="van wal" takes=any weak
stel                    lemma=geruststellen sort=neutral form=present particle=gerust takes=quote weak
stel                    lemma="aan de orde stellen" sort=neutral form=present particle="aan de orde" takes=clause weak
stelde                  lemma=geruststellen sort=neutral form=past particle=gerust takes=quote weak
stelde                  lemma="aan de orde stellen" sort=neutral form=past particle="aan de orde" takes=clause weak
stelden                 lemma=geruststellen sort=neutral form=past-plural particle=gerust takes=quote weak
stelden                 lemma="aan de orde stellen" sort=neutral form=past-plural particle="aan de orde" takes=clause weak
stellen                 lemma=geruststellen sort=neutral form=present-plural particle=gerust takes=quote weak
stellen                 lemma="aan de orde stellen" sort=neutral form=infinitive particle="aan de orde" takes=clause weak
stelt                   lemma=geruststellen sort=neutral form=present particle=gerust takes=quote weak
stelt                   lemma="aan de orde stellen" sort=neutral form=present particle="aan de orde" takes=clause weak
steun                   lemma=steunen sort=neutral form=present takes=quote weak
steunde                 lemma=steunen sort=neutral form=past takes=quote weak
steunden                lemma=steunen sort=neutral form=past-plural takes=quote weak
steunen                 lemma=steunen sort=neutral form=infinitive takes=quote weak
steunt                  lemma=steunen sort=neutral form=present takes=quote weak
stip                    lemma=aanstippen sort=neutral form=present particle=aan takes=any
stippen                 lemma=aanstippen sort=neutral form=present-plural particle=aan takes=any
stipt                   lemma=aanstippen sort=neutral form=present particle=aan takes=any
stipte                  lemma=aanstippen sort=neutral form=past particle=aan takes=any
stipten                 lemma=aanstippen sort=neutral form=past-plural particle=aan takes=any
stipuleer               lemma=stipuleren sort=neutral form=present takes=any
stipuleerde             lemma=stipuleren sort=neutral form=past takes=any
stipuleerden            lemma=stipuleren sort=neutral form=past-plural takes=any
stipuleert              lemma=stipuleren sort=neutral form=present takes=any
stipuleren              lemma=stipuleren sort=neutral form=infinitive takes=any
stond                   lemma=staan sort=neutral form=past takes=clause weak
stonden                 lemma=staan sort=neutral form=past-plural takes=clause weak
stoof                   lemma=opstuiven sort=neutral form=past particle=op takes=quote weak
stoot                   lemma=uitstoten sort=neutral form=present particle=uit takes=quote weak
stootte                 lemma=uitstoten sort=neutral form=past particle=uit takes=quote weak
stootten                lemma=uitstoten sort=neutral form=past-plural particle=uit takes=quote weak
stoten                  lemma=uitstoten sort=neutral form=present-plural particle=uit takes=quote weak
stotter                 lemma=stotteren sort=neutral form=present takes=quote
stotterde               lemma=stotteren sort=neutral form=past takes=quote
stotterden              lemma=stotteren sort=neutral form=past-plural takes=quote
stotteren               lemma=stotteren sort=neutral form=infinitive takes=quote
stottert                lemma=stotteren sort=neutral form=present takes=quote
stoven                  lemma=opstuiven sort=neutral form=past-plural particle=op takes=quote weak
straal                  lemma=stralen sort=neutral form=present takes=quote weak
straalde                lemma=stralen sort=neutral form=past takes=quote weak
straalden               lemma=stralen sort=neutral form=past-plural takes=quote weak
straalt                 lemma=stralen sort=neutral form=present takes=quote weak
stralen                 lemma=stralen sort=neutral form=infinitive takes=quote weak
stuif                   lemma=opstuiven sort=neutral form=present particle=op takes=quote weak
stuift                  lemma=opstuiven sort=neutral form=present particle=op takes=quote weak
stuiven                 lemma=opstuiven sort=neutral form=present-plural particle=op takes=quote weak
sus                     lemma=sussen sort=neutral form=present takes=quote
sussen                  lemma=sussen sort=neutral form=infinitive takes=quote
sust                    lemma=sussen sort=neutral form=present takes=quote
suste                   lemma=sussen sort=neutral form=past takes=quote
susten                  lemma=sussen sort=neutral form=past-plural takes=quote
tater                   lemma=tateren sort=neutral form=present takes=quote
taterde                 lemma=tateren sort=neutral form=past takes=quote
taterden                lemma=tateren sort=neutral form=past-plural takes=quote
tateren                 lemma=tateren sort=neutral form=infinitive takes=quote
tatert                  lemma=tateren sort=neutral form=present takes=quote
tekeerga                lemma=tekeergaan sort=neutral form=present takes=quote weak
tekeergaan              lemma=tekeergaan sort=neutral form=infinitive takes=quote weak
tekeergaat              lemma=tekeergaan sort=neutral form=present takes=quote weak
tekeergegaan            lemma=tekeergaan sort=neutral form=participle takes=quote weak
tekeerging              lemma=tekeergaan sort=neutral form=past takes=quote weak
tekeergingen            lemma=tekeergaan sort=neutral form=past-plural takes=quote weak
teken                   lemma=optekenen sort=neutral form=present particle=op takes=any weak
teken                   lemma=aantekenen sort=neutral form=present particle=aan takes=any
tekende                 lemma=optekenen sort=neutral form=past particle=op takes=any weak
tekende                 lemma=aantekenen sort=neutral form=past particle=aan takes=any
tekenden                lemma=optekenen sort=neutral form=past-plural particle=op takes=any weak
tekenden                lemma=aantekenen sort=neutral form=past-plural particle=aan takes=any
tekenen                 lemma=optekenen sort=neutral form=present-plural particle=op takes=any weak
tekenen                 lemma=aantekenen sort=neutral form=present-plural particle=aan takes=any
tekent                  lemma=optekenen sort=neutral form=present particle=op takes=any weak
tekent                  lemma=aantekenen sort=neutral form=present particle=aan takes=any
telefoneer              lemma=telefoneren sort=neutral form=present takes=any weak
telefoneerde            lemma=telefoneren sort=neutral form=past takes=any weak
telefoneerden           lemma=telefoneren sort=neutral form=past-plural takes=any weak
telefoneert             lemma=telefoneren sort=neutral form=present takes=any weak
telefoneren             lemma=telefoneren sort=neutral form=infinitive takes=any weak
telegrafeer             lemma=telegraferen sort=neutral form=present takes=any
telegrafeerde           lemma=telegraferen sort=neutral form=past takes=any
telegrafeerden          lemma=telegraferen sort=neutral form=past-plural takes=any
telegrafeert            lemma=telegraferen sort=neutral form=present takes=any
telegraferen            lemma=telegraferen sort=neutral form=infinitive takes=any
terugapp                lemma=terugappen sort=neutral form=present takes=any
terugappen              lemma=terugappen sort=neutral form=infinitive takes=any
terugappt               lemma=terugappen sort=neutral form=present takes=any
terugappte              lemma=terugappen sort=neutral form=past takes=any
terugappten             lemma=terugappen sort=neutral form=past-plural takes=any
terugblik               lemma=terugblikken sort=neutral form=present takes=quote weak
terugblikken            lemma=terugblikken sort=neutral form=infinitive takes=quote weak
terugblikt              lemma=terugblikken sort=neutral form=present takes=quote weak
terugblikte             lemma=terugblikken sort=neutral form=past takes=quote weak
terugblikten            lemma=terugblikken sort=neutral form=past-plural takes=quote weak
teruggeappt             lemma=terugappen sort=neutral form=participle takes=any
teruggeblikt            lemma=terugblikken sort=neutral form=participle takes=quote weak
teruggekaatst           lemma=terugkaatsen sort=neutral form=participle takes=quote
teruggekeken            lemma=terugkijken sort=neutral form=participle takes=quote weak
teruggemaild            lemma=terugmailen sort=neutral form=participle takes=any
teruggeroepen           lemma=terugroepen sort=neutral form=participle takes=quote
teruggeschreven         lemma=terugschrijven sort=neutral form=participle takes=any
terugkaats              lemma=terugkaatsen sort=neutral form=present takes=quote
terugkaatsen            lemma=terugkaatsen sort=neutral form=infinitive takes=quote
terugkaatst             lemma=terugkaatsen sort=neutral form=present takes=quote
terugkaatste            lemma=terugkaatsen sort=neutral form=past takes=quote
terugkaatsten           lemma=terugkaatsen sort=neutral form=past-plural takes=quote
terugkeek               lemma=terugkijken sort=neutral form=past takes=quote weak
terugkeken              lemma=terugkijken sort=neutral form=past-plural takes=quote weak
terugkijk               lemma=terugkijken sort=neutral form=present takes=quote weak
terugkijken             lemma=terugkijken sort=neutral form=infinitive takes=quote weak
terugkijkt              lemma=terugkijken sort=neutral form=present takes=quote weak
terugmail               lemma=terugmailen sort=neutral form=present takes=any
terugmailde             lemma=terugmailen sort=neutral form=past takes=any
terugmailden            lemma=terugmailen sort=neutral form=past-plural takes=any
terugmailen             lemma=terugmailen sort=neutral form=infinitive takes=any
terugmailt              lemma=terugmailen sort=neutral form=present takes=any
terugriep               lemma=terugroepen sort=neutral form=past takes=quote
terugriepen             lemma=terugroepen sort=neutral form=past-plural takes=quote
terugroep               lemma=terugroepen sort=neutral form=present takes=quote
terugroepen             lemma=terugroepen sort=neutral form=infinitive takes=quote
terugroept              lemma=terugroepen sort=neutral form=present takes=quote
terugschreef            lemma=terugschrijven sort=neutral form=past takes=any
terugschreven           lemma=terugschrijven sort=neutral form=past-plural takes=any
terugschrijf            lemma=terugschrijven sort=neutral form=present takes=any
terugschrijft           lemma=terugschrijven sort=neutral form=present takes=any
terugschrijven          lemma=terugschrijven sort=neutral form=infinitive takes=any
tetter                  lemma=tetteren sort=neutral form=present takes=quote
tetterde                lemma=tetteren sort=neutral form=past takes=quote
tetterden               lemma=tetteren sort=neutral form=past-plural takes=quote
tetteren                lemma=tetteren sort=neutral form=infinitive takes=quote
tettert                 lemma=tetteren sort=neutral form=present takes=quote
tier                    lemma=tieren sort=neutral form=present takes=quote
tierde                  lemma=tieren sort=neutral form=past takes=quote
tierden                 lemma=tieren sort=neutral form=past-plural takes=quote
tieren                  lemma=tieren sort=neutral form=infinitive takes=quote
tiert                   lemma=tieren sort=neutral form=present takes=quote
titel                   lemma=titelen sort=neutral form=present takes=quote weak
titelde                 lemma=titelen sort=neutral form=past takes=quote weak
titelden                lemma=titelen sort=neutral form=past-plural takes=quote weak
titelen                 lemma=titelen sort=neutral form=infinitive takes=quote weak
titelt                  lemma=titelen sort=neutral form=present takes=quote weak
toast                   lemma=toasten sort=neutral form=present takes=quote
toasten                 lemma=toasten sort=neutral form=infinitive takes=quote
toastte                 lemma=toasten sort=neutral form=past takes=quote
toastten                lemma=toasten sort=neutral form=past-plural takes=quote
toebeet                 lemma=toebijten sort=neutral form=past takes=quote
toebeten                lemma=toebijten sort=neutral form=past-plural takes=quote
toebijt                 lemma=toebijten sort=neutral form=present takes=quote
toebijten               lemma=toebijten sort=neutral form=infinitive takes=quote
toefluister             lemma=toefluisteren sort=neutral form=present takes=quote
toefluisterde           lemma=toefluisteren sort=neutral form=past takes=quote
toefluisterden          lemma=toefluisteren sort=neutral form=past-plural takes=quote
toefluisteren           lemma=toefluisteren sort=neutral form=infinitive takes=quote
toefluistert            lemma=toefluisteren sort=neutral form=present takes=quote
toegaf                  lemma=toegeven sort=neutral form=past takes=any
toegaven                lemma=toegeven sort=neutral form=past-plural takes=any
toegebeten              lemma=toebijten sort=neutral form=participle takes=quote
toegeef                 lemma=toegeven sort=neutral form=present takes=any
toegeeft                lemma=toegeven sort=neutral form=present takes=any
toegefluisterd          lemma=toefluisteren sort=neutral form=participle takes=quote
toegegeven              lemma=toegeven sort=neutral form=participle takes=any
toegelicht              lemma=toelichten sort=neutral form=participle takes=any
toegeroepen             lemma=toeroepen sort=neutral form=participle takes=quote
toegeschreeuwd          lemma=toeschreeuwen sort=neutral form=participle takes=quote
toegesnauwd             lemma=toesnauwen sort=neutral form=participle takes=quote
toegesproken            lemma=toespreken sort=neutral form=participle takes=quote weak
toegeven                lemma=toegeven sort=neutral form=infinitive takes=any
toegevoegd              lemma=toevoegen sort=neutral form=participle takes=any
toegeworpen             lemma=toewerpen sort=neutral form=participle takes=quote weak
toegezongen             lemma=toezingen sort=neutral form=participle takes=quote
toelicht                lemma=toelichten sort=neutral form=present takes=any
toelichten              lemma=toelichten sort=neutral form=infinitive takes=any
toelichtte              lemma=toelichten sort=neutral form=past takes=any
toelichtten             lemma=toelichten sort=neutral form=past-plural takes=any
toeriep                 lemma=toeroepen sort=neutral form=past takes=quote
toeriepen               lemma=toeroepen sort=neutral form=past-plural takes=quote
toeroep                 lemma=toeroepen sort=neutral form=present takes=quote
toeroepen               lemma=toeroepen sort=neutral form=infinitive takes=quote
toeroept                lemma=toeroepen sort=neutral form=present takes=quote
toeschreeuw             lemma=toeschreeuwen sort=neutral form=present takes=quote
toeschreeuwde           lemma=toeschreeuwen sort=neutral form=past takes=quote
toeschreeuwden          lemma=toeschreeuwen sort=neutral form=past-plural takes=quote
toeschreeuwen           lemma=toeschreeuwen sort=neutral form=infinitive takes=quote
toeschreeuwt            lemma=toeschreeuwen sort=neutral form=present takes=quote
toesnauw                lemma=toesnauwen sort=neutral form=present takes=quote
toesnauwde              lemma=toesnauwen sort=neutral form=past takes=quote
toesnauwden             lemma=toesnauwen sort=neutral form=past-plural takes=quote
toesnauwen              lemma=toesnauwen sort=neutral form=infinitive takes=quote
toesnauwt               lemma=toesnauwen sort=neutral form=present takes=quote
toesprak                lemma=toespreken sort=neutral form=past takes=quote weak
toespraken              lemma=toespreken sort=neutral form=past-plural takes=quote weak
toespreek               lemma=toespreken sort=neutral form=present takes=quote weak
toespreekt              lemma=toespreken sort=neutral form=present takes=quote weak
toespreken              lemma=toespreken sort=neutral form=infinitive takes=quote weak
toeter                  lemma=toeteren sort=neutral form=present takes=quote weak
toeterde                lemma=toeteren sort=neutral form=past takes=quote weak
toeterden               lemma=toeteren sort=neutral form=past-plural takes=quote weak
toeteren                lemma=toeteren sort=neutral form=infinitive takes=quote weak
toetert                 lemma=toeteren sort=neutral form=present takes=quote weak
toevertrouw             lemma=toevertrouwen sort=neutral form=present takes=any
toevertrouwd            lemma=toevertrouwen sort=neutral form=participle takes=any
toevertrouwde           lemma=toevertrouwen sort=neutral form=past takes=any
toevertrouwden          lemma=toevertrouwen sort=neutral form=past-plural takes=any
toevertrouwen           lemma=toevertrouwen sort=neutral form=infinitive takes=any
toevertrouwt            lemma=toevertrouwen sort=neutral form=present takes=any
toevoeg                 lemma=toevoegen sort=neutral form=present takes=any
toevoegde               lemma=toevoegen sort=neutral form=past takes=any
toevoegden              lemma=toevoegen sort=neutral form=past-plural takes=any
toevoegen               lemma=toevoegen sort=neutral form=infinitive takes=any
toevoegt                lemma=toevoegen sort=neutral form=present takes=any
toewerp                 lemma=toewerpen sort=neutral form=present takes=quote weak
toewerpen               lemma=toewerpen sort=neutral form=infinitive takes=quote weak
toewerpt                lemma=toewerpen sort=neutral form=present takes=quote weak
toewierp                lemma=toewerpen sort=neutral form=past takes=quote weak
toewierpen              lemma=toewerpen sort=neutral form=past-plural takes=quote weak
toezing                 lemma=toezingen sort=neutral form=present takes=quote
toezingen               lemma=toezingen sort=neutral form=infinitive takes=quote
toezingt                lemma=toezingen sort=neutral form=present takes=quote
toezong                 lemma=toezingen sort=neutral form=past takes=quote
toezongen               lemma=toezingen sort=neutral form=past-plural takes=quote
tonen                   lemma=tonen sort=neutral form=infinitive takes=quote weak
toon                    lemma=tonen sort=neutral form=present takes=quote weak
toonde                  lemma=tonen sort=neutral form=past takes=quote weak
toonden                 lemma=tonen sort=neutral form=past-plural takes=quote weak
toont                   lemma=tonen sort=neutral form=present takes=quote weak
toost                   lemma=toosten sort=neutral form=present takes=quote
toosten                 lemma=toosten sort=neutral form=infinitive takes=quote
toostte                 lemma=toosten sort=neutral form=past takes=quote
toostten                lemma=toosten sort=neutral form=past-plural takes=quote
treiter                 lemma=treiteren sort=neutral form=present takes=quote weak
treiterde               lemma=treiteren sort=neutral form=past takes=quote weak
treiterden              lemma=treiteren sort=neutral form=past-plural takes=quote weak
treiteren               lemma=treiteren sort=neutral form=infinitive takes=quote weak
treitert                lemma=treiteren sort=neutral form=present takes=quote weak
troost                  lemma=troosten sort=neutral form=present takes=quote weak
troosten                lemma=troosten sort=neutral form=infinitive takes=quote weak
troostte                lemma=troosten sort=neutral form=past takes=quote weak
troostten               lemma=troosten sort=neutral form=past-plural takes=quote weak
tussengekomen           lemma=tussenkomen sort=neutral form=participle takes=quote weak
tussenkom               lemma=tussenkomen sort=neutral form=present takes=quote weak
tussenkomen             lemma=tussenkomen sort=neutral form=infinitive takes=quote weak
tussenkomt              lemma=tussenkomen sort=neutral form=present takes=quote weak
tussenkwam              lemma=tussenkomen sort=neutral form=past takes=quote weak
tussenkwamen            lemma=tussenkomen sort=neutral form=past-plural takes=quote weak
tweet                   lemma=tweeten sort=neutral form=present takes=any
tweeten                 lemma=tweeten sort=neutral form=infinitive takes=any
tweette                 lemma=tweeten sort=neutral form=past takes=any
tweetten                lemma=tweeten sort=neutral form=past-plural takes=any
twitter                 lemma=twitteren sort=neutral form=present takes=any
twitterde               lemma=twitteren sort=neutral form=past takes=any
twitterden              lemma=twitteren sort=neutral form=past-plural takes=any
twitteren               lemma=twitteren sort=neutral form=infinitive takes=any
twittert                lemma=twitteren sort=neutral form=present takes=any
typeer                  lemma=typeren sort=neutral form=present takes=noun weak
typeerde                lemma=typeren sort=neutral form=past takes=noun weak
typeerden               lemma=typeren sort=neutral form=past-plural takes=noun weak
typeert                 lemma=typeren sort=neutral form=present takes=noun weak
typeren                 lemma=typeren sort=neutral form=infinitive takes=noun weak
uitbarst                lemma=uitbarsten sort=neutral form=present takes=quote weak
uitbarsten              lemma=uitbarsten sort=neutral form=infinitive takes=quote weak
uitbarstte              lemma=uitbarsten sort=neutral form=past takes=quote weak
uitbarstten             lemma=uitbarsten sort=neutral form=past-plural takes=quote weak
uitbracht               lemma=uitbrengen sort=neutral form=past takes=quote weak
uitbrachten             lemma=uitbrengen sort=neutral form=past-plural takes=quote weak
uitbreng                lemma=uitbrengen sort=neutral form=present takes=quote weak
uitbrengen              lemma=uitbrengen sort=neutral form=infinitive takes=quote weak
uitbrengt               lemma=uitbrengen sort=neutral form=present takes=quote weak
uitdruk                 lemma=uitdrukken sort=neutral form=present takes=clause weak
uitdrukken              lemma=uitdrukken sort=neutral form=infinitive takes=clause weak
uitdrukt                lemma=uitdrukken sort=neutral form=present takes=clause weak
uitdrukte               lemma=uitdrukken sort=neutral form=past takes=clause weak
uitdrukten              lemma=uitdrukken sort=neutral form=past-plural takes=clause weak
uiteengezet             lemma=uiteenzetten sort=neutral form=participle takes=clause
uiteenzet               lemma=uiteenzetten sort=neutral form=present takes=clause
uiteenzette             lemma=uiteenzetten sort=neutral form=past takes=clause
uiteenzetten            lemma=uiteenzetten sort=neutral form=infinitive takes=clause
uiteenzetten            lemma=uiteenzetten sort=neutral form=past-plural takes=clause
uiten                   lemma=uiten sort=neutral form=infinitive takes=any weak
uitgebarsten            lemma=uitbarsten sort=neutral form=participle takes=quote weak
uitgebracht             lemma=uitbrengen sort=neutral form=participle takes=quote weak
uitgedrukt              lemma=uitdrukken sort=neutral form=participle takes=clause weak
uitgehuild              lemma=uithuilen sort=neutral form=participle takes=quote
uitgejubeld             lemma=uitjubelen sort=neutral form=participle takes=quote
uitgekraamd             lemma=uitkramen sort=neutral form=participle takes=quote
uitgelegd               lemma=uitleggen sort=neutral form=participle takes=any
uitgelekt               lemma=uitlekken sort=neutral form=participle takes=any weak
uitgeroepen             lemma=uitroepen sort=neutral form=participle takes=quote
uitgeschreeuwd          lemma=uitschreeuwen sort=neutral form=participle takes=quote
uitgeslagen             lemma=uitslaan sort=neutral form=participle takes=quote weak
uitgesproken            lemma=uitspreken sort=neutral form=participle takes=any weak
uitgestoten             lemma=uitstoten sort=neutral form=participle takes=quote weak
uitgeweid               lemma=uitweiden sort=neutral form=participle takes=quote weak
uithuil                 lemma=uithuilen sort=neutral form=present takes=quote
uithuilde               lemma=uithuilen sort=neutral form=past takes=quote
uithuilden              lemma=uithuilen sort=neutral form=past-plural takes=quote
uithuilen               lemma=uithuilen sort=neutral form=infinitive takes=quote
uithuilt                lemma=uithuilen sort=neutral form=present takes=quote
uitjubel                lemma=uitjubelen sort=neutral form=present takes=quote
uitjubelde              lemma=uitjubelen sort=neutral form=past takes=quote
uitjubelden             lemma=uitjubelen sort=neutral form=past-plural takes=quote
uitjubelen              lemma=uitjubelen sort=neutral form=infinitive takes=quote
uitjubelt               lemma=uitjubelen sort=neutral form=present takes=quote
uitkraam                lemma=uitkramen sort=neutral form=present takes=quote
uitkraamde              lemma=uitkramen sort=neutral form=past takes=quote
uitkraamden             lemma=uitkramen sort=neutral form=past-plural takes=quote
uitkraamt               lemma=uitkramen sort=neutral form=present takes=quote
uitkramen               lemma=uitkramen sort=neutral form=infinitive takes=quote
uitleg                  lemma=uitleggen sort=neutral form=present takes=any
uitlegde                lemma=uitleggen sort=neutral form=past takes=any
uitlegden               lemma=uitleggen sort=neutral form=past-plural takes=any
uitleggen               lemma=uitleggen sort=neutral form=infinitive takes=any
uitlegt                 lemma=uitleggen sort=neutral form=present takes=any
uitlek                  lemma=uitlekken sort=neutral form=present takes=any weak
uitlekken               lemma=uitlekken sort=neutral form=infinitive takes=any weak
uitlekt                 lemma=uitlekken sort=neutral form=present takes=any weak
uitlekte                lemma=uitlekken sort=neutral form=past takes=any weak
uitlekten               lemma=uitlekken sort=neutral form=past-plural takes=any weak
uitriep                 lemma=uitroepen sort=neutral form=past takes=quote
uitriepen               lemma=uitroepen sort=neutral form=past-plural takes=quote
uitroep                 lemma=uitroepen sort=neutral form=present takes=quote
uitroepen               lemma=uitroepen sort=neutral form=infinitive takes=quote
uitroept                lemma=uitroepen sort=neutral form=present takes=quote
uitschreeuw             lemma=uitschreeuwen sort=neutral form=present takes=quote
uitschreeuwde           lemma=uitschreeuwen sort=neutral form=past takes=quote
uitschreeuwden          lemma=uitschreeuwen sort=neutral form=past-plural takes=quote
uitschreeuwen           lemma=uitschreeuwen sort=neutral form=infinitive takes=quote
uitschreeuwt            lemma=uitschreeuwen sort=neutral form=present takes=quote
uitsla                  lemma=uitslaan sort=neutral form=present takes=quote weak
uitslaan                lemma=uitslaan sort=neutral form=infinitive takes=quote weak
uitslaat                lemma=uitslaan sort=neutral form=present takes=quote weak
uitsloeg                lemma=uitslaan sort=neutral form=past takes=quote weak
uitsloegen              lemma=uitslaan sort=neutral form=past-plural takes=quote weak
uitsprak                lemma=uitspreken sort=neutral form=past takes=any weak
uitspraken              lemma=uitspreken sort=neutral form=past-plural takes=any weak
uitspreek               lemma=uitspreken sort=neutral form=present takes=any weak
uitspreekt              lemma=uitspreken sort=neutral form=present takes=any weak
uitspreken              lemma=uitspreken sort=neutral form=infinitive takes=any weak
uitstoot                lemma=uitstoten sort=neutral form=present takes=quote weak
uitstootte              lemma=uitstoten sort=neutral form=past takes=quote weak
uitstootten             lemma=uitstoten sort=neutral form=past-plural takes=quote weak
uitstoten               lemma=uitstoten sort=neutral form=infinitive takes=quote weak
uitte                   lemma=uiten sort=neutral form=past takes=any weak
uitten                  lemma=uiten sort=neutral form=past-plural takes=any weak
uitweid                 lemma=uitweiden sort=neutral form=present takes=quote weak
uitweidde               lemma=uitweiden sort=neutral form=past takes=quote weak
uitweidden              lemma=uitweiden sort=neutral form=past-plural takes=quote weak
uitweiden               lemma=uitweiden sort=neutral form=infinitive takes=quote weak
uitweidt                lemma=uitweiden sort=neutral form=present takes=quote weak
val                     lemma=invallen sort=neutral form=present particle=in takes=quote weak
vallen                  lemma=invallen sort=neutral form=present-plural particle=in takes=quote weak
valt                    lemma=invallen sort=neutral form=present particle=in takes=quote weak
vat                     lemma=samenvatten sort=neutral form=present particle=samen takes=any weak
vatte                   lemma=samenvatten sort=neutral form=past particle=samen takes=any weak
vatten                  lemma=samenvatten sort=neutral form=present-plural particle=samen takes=any weak
vatten                  lemma=samenvatten sort=neutral form=past-plural particle=samen takes=any weak
ventileer               lemma=ventileren sort=neutral form=present takes=any weak
ventileerde             lemma=ventileren sort=neutral form=past takes=any weak
ventileerden            lemma=ventileren sort=neutral form=past-plural takes=any weak
ventileert              lemma=ventileren sort=neutral form=present takes=any weak
ventileren              lemma=ventileren sort=neutral form=infinitive takes=any weak
verbeter                lemma=verbeteren sort=neutral form=present takes=any weak
verbeterd               lemma=verbeteren sort=neutral form=participle takes=any weak
verbeterde              lemma=verbeteren sort=neutral form=past takes=any weak
verbeterden             lemma=verbeteren sort=neutral form=past-plural takes=any weak
verbeteren              lemma=verbeteren sort=neutral form=infinitive takes=any weak
verbetert               lemma=verbeteren sort=neutral form=present takes=any weak
verderga                lemma=verdergaan sort=neutral form=present takes=quote weak
verdergaan              lemma=verdergaan sort=neutral form=infinitive takes=quote weak
verdergaat              lemma=verdergaan sort=neutral form=present takes=quote weak
verdergegaan            lemma=verdergaan sort=neutral form=participle takes=quote weak
verderging              lemma=verdergaan sort=neutral form=past takes=quote weak
verdergingen            lemma=verdergaan sort=neutral form=past-plural takes=quote weak
verduidelijk            lemma=verduidelijken sort=neutral form=present takes=any
verduidelijken          lemma=verduidelijken sort=neutral form=infinitive takes=any
verduidelijkt           lemma=verduidelijken sort=neutral form=present takes=any
verduidelijkt           lemma=verduidelijken sort=neutral form=participle takes=any
verduidelijkte          lemma=verduidelijken sort=neutral form=past takes=any
verduidelijkten         lemma=verduidelijken sort=neutral form=past-plural takes=any
vergat                  lemma=vergeten sort=neutral form=past takes=quote weak
vergaten                lemma=vergeten sort=neutral form=past-plural takes=quote weak
vergeet                 lemma=vergeten sort=neutral form=present takes=quote weak
vergeten                lemma=vergeten sort=neutral form=infinitive takes=quote weak
vergeten                lemma=vergeten sort=neutral form=participle takes=quote weak
verhaal                 lemma=verhalen sort=neutral form=present takes=any weak
verhaald                lemma=verhalen sort=neutral form=participle takes=any weak
verhaalde               lemma=verhalen sort=neutral form=past takes=any weak
verhaalden              lemma=verhalen sort=neutral form=past-plural takes=any weak
verhaalt                lemma=verhalen sort=neutral form=present takes=any weak
verhalen                lemma=verhalen sort=neutral form=infinitive takes=any weak
verhelder               lemma=verhelderen sort=neutral form=present takes=any
verhelderd              lemma=verhelderen sort=neutral form=participle takes=any
verhelderde             lemma=verhelderen sort=neutral form=past takes=any
verhelderden            lemma=verhelderen sort=neutral form=past-plural takes=any
verhelderen             lemma=verhelderen sort=neutral form=infinitive takes=any
verheldert              lemma=verhelderen sort=neutral form=present takes=any
verklaar                lemma=verklaren sort=neutral form=present takes=any
verklaard               lemma=verklaren sort=neutral form=participle takes=any
verklaarde              lemma=verklaren sort=neutral form=past takes=any
verklaarden             lemma=verklaren sort=neutral form=past-plural takes=any
verklaart               lemma=verklaren sort=neutral form=present takes=any
verklap                 lemma=verklappen sort=neutral form=present takes=any
verklappen              lemma=verklappen sort=neutral form=infinitive takes=any
verklapt                lemma=verklappen sort=neutral form=present takes=any
verklapt                lemma=verklappen sort=neutral form=participle takes=any
verklapte               lemma=verklappen sort=neutral form=past takes=any
verklapten              lemma=verklappen sort=neutral form=past-plural takes=any
verklaren               lemma=verklaren sort=neutral form=infinitive takes=any
verkondig               lemma=verkondigen sort=neutral form=present takes=any
verkondigd              lemma=verkondigen sort=neutral form=participle takes=any
verkondigde             lemma=verkondigen sort=neutral form=past takes=any
verkondigden            lemma=verkondigen sort=neutral form=past-plural takes=any
verkondigen             lemma=verkondigen sort=neutral form=infinitive takes=any
verkondigt              lemma=verkondigen sort=neutral form=present takes=any
verluid                 lemma=verluiden sort=neutral form=present takes=clause weak
verluid                 lemma=verluiden sort=neutral form=participle takes=clause weak
verluidde               lemma=verluiden sort=neutral form=past takes=clause weak
verluidden              lemma=verluiden sort=neutral form=past-plural takes=clause weak
verluiden               lemma=verluiden sort=neutral form=infinitive takes=clause weak
verluidt                lemma=verluiden sort=neutral form=present takes=clause weak
vermeld                 lemma=vermelden sort=neutral form=present takes=any
vermeld                 lemma=vermelden sort=neutral form=participle takes=any
vermeldde               lemma=vermelden sort=neutral form=past takes=any
vermeldden              lemma=vermelden sort=neutral form=past-plural takes=any
vermelden               lemma=vermelden sort=neutral form=infinitive takes=any
vermeldt                lemma=vermelden sort=neutral form=present takes=any
vernam                  lemma=vernemen sort=neutral form=past takes=quote weak
vernamen                lemma=vernemen sort=neutral form=past-plural takes=quote weak
verneem                 lemma=vernemen sort=neutral form=present takes=quote weak
verneemt                lemma=vernemen sort=neutral form=present takes=quote weak
vernemen                lemma=vernemen sort=neutral form=infinitive takes=quote weak
vernomen                lemma=vernemen sort=neutral form=participle takes=quote weak
verraad                 lemma=verraden sort=neutral form=present takes=any weak
verraadde               lemma=verraden sort=neutral form=past takes=any weak
verraadden              lemma=verraden sort=neutral form=past-plural takes=any weak
verraadt                lemma=verraden sort=neutral form=present takes=any weak
verraden                lemma=verraden sort=neutral form=infinitive takes=any weak
verraden                lemma=verraden sort=neutral form=participle takes=any weak
vertel                  lemma=vertellen sort=neutral form=present takes=any
vertel                  lemma=doorvertellen sort=neutral form=present particle=door takes=any
vertel                  lemma=navertellen sort=neutral form=present particle=na takes=any weak
verteld                 lemma=vertellen sort=neutral form=participle takes=any
vertelde                lemma=vertellen sort=neutral form=past takes=any
vertelde                lemma=doorvertellen sort=neutral form=past particle=door takes=any
vertelde                lemma=navertellen sort=neutral form=past particle=na takes=any weak
vertelden               lemma=vertellen sort=neutral form=past-plural takes=any
vertelden               lemma=doorvertellen sort=neutral form=past-plural particle=door takes=any
vertelden               lemma=navertellen sort=neutral form=past-plural particle=na takes=any weak
vertellen               lemma=vertellen sort=neutral form=infinitive takes=any
vertellen               lemma=doorvertellen sort=neutral form=present-plural particle=door takes=any
vertellen               lemma=navertellen sort=neutral form=present-plural particle=na takes=any weak
vertelt                 lemma=vertellen sort=neutral form=present takes=any
vertelt                 lemma=doorvertellen sort=neutral form=present particle=door takes=any
vertelt                 lemma=navertellen sort=neutral form=present particle=na takes=any weak
vertolk                 lemma=vertolken sort=neutral form=present takes=any weak
vertolken               lemma=vertolken sort=neutral form=infinitive takes=any weak
vertolkt                lemma=vertolken sort=neutral form=present takes=any weak
vertolkt                lemma=vertolken sort=neutral form=participle takes=any weak
vertolkte               lemma=vertolken sort=neutral form=past takes=any weak
vertolkten              lemma=vertolken sort=neutral form=past-plural takes=any weak
vertrouw                lemma=toevertrouwen sort=neutral form=present particle=toe takes=any
vertrouwde              lemma=toevertrouwen sort=neutral form=past particle=toe takes=any
vertrouwden             lemma=toevertrouwen sort=neutral form=past-plural particle=toe takes=any
vertrouwen              lemma=toevertrouwen sort=neutral form=present-plural particle=toe takes=any
vertrouwt               lemma=toevertrouwen sort=neutral form=present particle=toe takes=any
vervolg                 lemma=vervolgen sort=neutral form=present takes=any weak
vervolgd                lemma=vervolgen sort=neutral form=participle takes=any weak
vervolgde               lemma=vervolgen sort=neutral form=past takes=any weak
vervolgden              lemma=vervolgen sort=neutral form=past-plural takes=any weak
vervolgen               lemma=vervolgen sort=neutral form=infinitive takes=any weak
vervolgt                lemma=vervolgen sort=neutral form=present takes=any weak
verwittig               lemma=verwittigen sort=neutral form=present takes=clause weak
verwittigd              lemma=verwittigen sort=neutral form=participle takes=clause weak
verwittigde             lemma=verwittigen sort=neutral form=past takes=clause weak
verwittigden            lemma=verwittigen sort=neutral form=past-plural takes=clause weak
verwittigen             lemma=verwittigen sort=neutral form=infinitive takes=clause weak
verwittigt              lemma=verwittigen sort=neutral form=present takes=clause weak
verwoord                lemma=verwoorden sort=neutral form=present takes=any
verwoord                lemma=verwoorden sort=neutral form=participle takes=any
verwoordde              lemma=verwoorden sort=neutral form=past takes=any
verwoordden             lemma=verwoorden sort=neutral form=past-plural takes=any
verwoorden              lemma=verwoorden sort=neutral form=infinitive takes=any
verwoordt               lemma=verwoorden sort=neutral form=present takes=any
verzucht                lemma=verzuchten sort=neutral form=present takes=quote
verzucht                lemma=verzuchten sort=neutral form=participle takes=quote
verzuchten              lemma=verzuchten sort=neutral form=infinitive takes=quote
verzuchtte              lemma=verzuchten sort=neutral form=past takes=quote
verzuchtten             lemma=verzuchten sort=neutral form=past-plural takes=quote
viel                    lemma=invallen sort=neutral form=past particle=in takes=quote weak
vielen                  lemma=invallen sort=neutral form=past-plural particle=in takes=quote weak
vlog                    lemma=vloggen sort=neutral form=present takes=quote weak
vlogde                  lemma=vloggen sort=neutral form=past takes=quote
vlogden                 lemma=vloggen sort=neutral form=past-plural takes=quote
vloggen                 lemma=vloggen sort=neutral form=infinitive takes=quote
vlogt                   lemma=vloggen sort=neutral form=present takes=quote
voeg                    lemma=toevoegen sort=neutral form=present particle=toe takes=any
voeg                    lemma=bijvoegen sort=neutral form=present particle=bij takes=any weak
voegde                  lemma=toevoegen sort=neutral form=past particle=toe takes=any
voegde                  lemma=bijvoegen sort=neutral form=past particle=bij takes=any weak
voegden                 lemma=toevoegen sort=neutral form=past-plural particle=toe takes=any
voegden                 lemma=bijvoegen sort=neutral form=past-plural particle=bij takes=any weak
voegen                  lemma=toevoegen sort=neutral form=present-plural particle=toe takes=any
voegen                  lemma=bijvoegen sort=neutral form=present-plural particle=bij takes=any weak
voegt                   lemma=toevoegen sort=neutral form=present particle=toe takes=any
voegt                   lemma=bijvoegen sort=neutral form=present particle=bij takes=any weak
voorgelezen             lemma=voorlezen sort=neutral form=participle takes=quote weak
voorgezegd              lemma=voorzeggen sort=neutral form=participle takes=any weak
voorlas                 lemma=voorlezen sort=neutral form=past takes=quote weak
voorlazen               lemma=voorlezen sort=neutral form=past-plural takes=quote weak
voorlees                lemma=voorlezen sort=neutral form=present takes=quote weak
voorleest               lemma=voorlezen sort=neutral form=present takes=quote weak
voorlezen               lemma=voorlezen sort=neutral form=infinitive takes=quote weak
voortga                 lemma=voortgaan sort=neutral form=present takes=quote weak
voortgaan               lemma=voortgaan sort=neutral form=infinitive takes=quote weak
voortgaat               lemma=voortgaan sort=neutral form=present takes=quote weak
voortgegaan             lemma=voortgaan sort=neutral form=participle takes=quote weak
voortgezet              lemma=voortzetten sort=neutral form=participle takes=quote weak
voortging               lemma=voortgaan sort=neutral form=past takes=quote weak
voortgingen             lemma=voortgaan sort=neutral form=past-plural takes=quote weak
voortzet                lemma=voortzetten sort=neutral form=present takes=quote weak
voortzette              lemma=voortzetten sort=neutral form=past takes=quote weak
voortzetten             lemma=voortzetten sort=neutral form=infinitive takes=quote weak
voortzetten             lemma=voortzetten sort=neutral form=past-plural takes=quote weak
vooruitblik             lemma=vooruitblikken sort=neutral form=present takes=quote weak
vooruitblikken          lemma=vooruitblikken sort=neutral form=infinitive takes=quote weak
vooruitblikt            lemma=vooruitblikken sort=neutral form=present takes=quote weak
vooruitblikte           lemma=vooruitblikken sort=neutral form=past takes=quote weak
vooruitblikten          lemma=vooruitblikken sort=neutral form=past-plural takes=quote weak
vooruitgeblikt          lemma=vooruitblikken sort=neutral form=participle takes=quote weak
voorzeg                 lemma=voorzeggen sort=neutral form=present takes=any weak
voorzeggen              lemma=voorzeggen sort=neutral form=infinitive takes=any weak
voorzegt                lemma=voorzeggen sort=neutral form=present takes=any weak
voorzei                 lemma=voorzeggen sort=neutral form=past takes=any weak
voorzeiden              lemma=voorzeggen sort=neutral form=past-plural takes=any weak
vul                     lemma=aanvullen sort=neutral form=present particle=aan takes=any
vulde                   lemma=aanvullen sort=neutral form=past particle=aan takes=any
vulden                  lemma=aanvullen sort=neutral form=past-plural particle=aan takes=any
vullen                  lemma=aanvullen sort=neutral form=present-plural particle=aan takes=any
vult                    lemma=aanvullen sort=neutral form=present particle=aan takes=any
wauwel                  lemma=wauwelen sort=neutral form=present takes=quote
wauwelde                lemma=wauwelen sort=neutral form=past takes=quote
wauwelden               lemma=wauwelen sort=neutral form=past-plural takes=quote
wauwelen                lemma=wauwelen sort=neutral form=infinitive takes=quote
wauwelt                 lemma=wauwelen sort=neutral form=present takes=quote
wees                    lemma="wijzen op" sort=neutral form=past particle=erop takes=any
wees                    lemma="wijzen op" sort=neutral form=past particle=op takes=any
weet                    lemma=weten sort=neutral form=present takes=quote weak
weid                    lemma=uitweiden sort=neutral form=present particle=uit takes=quote weak
weidde                  lemma=uitweiden sort=neutral form=past particle=uit takes=quote weak
weidden                 lemma=uitweiden sort=neutral form=past-plural particle=uit takes=quote weak
weiden                  lemma=uitweiden sort=neutral form=present-plural particle=uit takes=quote weak
weidt                   lemma=uitweiden sort=neutral form=present particle=uit takes=quote weak
werd                    lemma="duidelijk worden" sort=neutral form=past particle=duidelijk takes=clause weak
werden                  lemma="duidelijk worden" sort=neutral form=past-plural particle=duidelijk takes=clause weak
werp                    lemma=inwerpen sort=neutral form=present particle=in takes=any
werp                    lemma=toewerpen sort=neutral form=present particle=toe takes=quote weak
werpen                  lemma=inwerpen sort=neutral form=present-plural particle=in takes=any
werpen                  lemma=toewerpen sort=neutral form=present-plural particle=toe takes=quote weak
werpt                   lemma=inwerpen sort=neutral form=present particle=in takes=any
werpt                   lemma=toewerpen sort=neutral form=present particle=toe takes=quote weak
weten                   lemma=weten sort=neutral form=infinitive takes=quote weak
wezen                   lemma="wijzen op" sort=neutral form=past-plural particle=erop takes=any
wezen                   lemma="wijzen op" sort=neutral form=past-plural particle=op takes=any
whatsapp                lemma=whatsappen sort=neutral form=present takes=any
whatsappen              lemma=whatsappen sort=neutral form=infinitive takes=any
whatsappt               lemma=whatsappen sort=neutral form=present takes=any
whatsappte              lemma=whatsappen sort=neutral form=past takes=any
whatsappten             lemma=whatsappen sort=neutral form=past-plural takes=any
wierp                   lemma=inwerpen sort=neutral form=past particle=in takes=any
wierp                   lemma=toewerpen sort=neutral form=past particle=toe takes=quote weak
wierpen                 lemma=inwerpen sort=neutral form=past-plural particle=in takes=any
wierpen                 lemma=toewerpen sort=neutral form=past-plural particle=toe takes=quote weak
wijs                    lemma="wijzen op" sort=neutral form=present particle=erop takes=any
wijs                    lemma="wijzen op" sort=neutral form=present particle=op takes=any
wijst                   lemma="wijzen op" sort=neutral form=present particle=erop takes=any
wijst                   lemma="wijzen op" sort=neutral form=present particle=op takes=any
wijzen                  lemma="wijzen op" sort=neutral form=infinitive particle=erop takes=any
wijzen                  lemma="wijzen op" sort=neutral form=infinitive particle=op takes=any
wist                    lemma=weten sort=neutral form=past takes=quote weak
wisten                  lemma=weten sort=neutral form=past-plural takes=quote weak
word                    lemma="duidelijk worden" sort=neutral form=present particle=duidelijk takes=clause weak
worden                  lemma="duidelijk worden" sort=neutral form=infinitive particle=duidelijk takes=clause weak
wordt                   lemma="duidelijk worden" sort=neutral form=present particle=duidelijk takes=clause weak
zag                     lemma=inzien sort=neutral form=past particle=in takes=clause weak
zag                     lemma=zien sort=neutral form=past takes=quote weak
zagen                   lemma=inzien sort=neutral form=past-plural particle=in takes=clause weak
zagen                   lemma=zien sort=neutral form=past-plural takes=quote weak
zeg                     lemma=zeggen sort=neutral form=present takes=any
zeg                     lemma=nazeggen sort=neutral form=present particle=na takes=any
zeg                     lemma=voorzeggen sort=neutral form=present particle=voor takes=any weak
zegde                   lemma=zeggen sort=neutral form=past takes=any
zegden                  lemma=zeggen sort=neutral form=past-plural takes=any
zeggen                  lemma=zeggen sort=neutral form=infinitive takes=any
zeggen                  lemma=nazeggen sort=neutral form=present-plural particle=na takes=any
zeggen                  lemma=voorzeggen sort=neutral form=present-plural particle=voor takes=any weak
zegt                    lemma=zeggen sort=neutral form=present takes=any
zegt                    lemma=nazeggen sort=neutral form=present particle=na takes=any
zegt                    lemma=voorzeggen sort=neutral form=present particle=voor takes=any weak
zei                     lemma=zeggen sort=neutral form=past takes=any
zei                     lemma=nazeggen sort=neutral form=past particle=na takes=any
zei                     lemma=voorzeggen sort=neutral form=past particle=voor takes=any weak
zeiden                  lemma=zeggen sort=neutral form=past-plural takes=any
zeiden                  lemma=nazeggen sort=neutral form=past-plural particle=na takes=any
zeiden                  lemma=voorzeggen sort=neutral form=past-plural particle=voor takes=any weak
zeik                    lemma=zeiken sort=neutral form=present takes=quote
zeiken                  lemma=zeiken sort=neutral form=infinitive takes=quote
zeikt                   lemma=zeiken sort=neutral form=present takes=quote
zeikte                  lemma=zeiken sort=neutral form=past takes=quote
zeikten                 lemma=zeiken sort=neutral form=past-plural takes=quote
zet                     lemma=voortzetten sort=neutral form=present particle=voort takes=quote weak
zet                     lemma=uiteenzetten sort=neutral form=present particle=uiteen takes=clause
zette                   lemma=voortzetten sort=neutral form=past particle=voort takes=quote weak
zette                   lemma=uiteenzetten sort=neutral form=past particle=uiteen takes=clause
zetten                  lemma=voortzetten sort=neutral form=present-plural particle=voort takes=quote weak
zetten                  lemma=voortzetten sort=neutral form=past-plural particle=voort takes=quote weak
zetten                  lemma=uiteenzetten sort=neutral form=present-plural particle=uiteen takes=clause
zetten                  lemma=uiteenzetten sort=neutral form=past-plural particle=uiteen takes=clause
zie                     lemma=inzien sort=neutral form=present particle=in takes=clause weak
zie                     lemma=zien sort=neutral form=present takes=quote weak
zien                    lemma=inzien sort=neutral form=present-plural particle=in takes=clause weak
zien                    lemma=zien sort=neutral form=infinitive takes=quote weak
ziet                    lemma=inzien sort=neutral form=present particle=in takes=clause weak
ziet                    lemma=zien sort=neutral form=present takes=quote weak
zing                    lemma=zingen sort=neutral form=present takes=quote weak
zing                    lemma=toezingen sort=neutral form=present particle=toe takes=quote
zingen                  lemma=zingen sort=neutral form=infinitive takes=quote weak
zingen                  lemma=toezingen sort=neutral form=present-plural particle=toe takes=quote
zingt                   lemma=zingen sort=neutral form=present takes=quote weak
zingt                   lemma=toezingen sort=neutral form=present particle=toe takes=quote
zinspeel                lemma=zinspelen sort=neutral form=present takes=quote weak
zinspeel                lemma="zinspelen op" sort=neutral form=present particle=erop takes=clause
zinspeel                lemma="zinspelen op" sort=neutral form=present particle=op takes=clause
zinspeelde              lemma=zinspelen sort=neutral form=past takes=quote weak
zinspeelde              lemma="zinspelen op" sort=neutral form=past particle=erop takes=clause
zinspeelde              lemma="zinspelen op" sort=neutral form=past particle=op takes=clause
zinspeelden             lemma=zinspelen sort=neutral form=past-plural takes=quote weak
zinspeelden             lemma="zinspelen op" sort=neutral form=past-plural particle=erop takes=clause
zinspeelden             lemma="zinspelen op" sort=neutral form=past-plural particle=op takes=clause
zinspeelt               lemma=zinspelen sort=neutral form=present takes=quote weak
zinspeelt               lemma="zinspelen op" sort=neutral form=present particle=erop takes=clause
zinspeelt               lemma="zinspelen op" sort=neutral form=present particle=op takes=clause
zinspelen               lemma=zinspelen sort=neutral form=infinitive takes=quote weak
zinspelen               lemma="zinspelen op" sort=neutral form=infinitive particle=erop takes=clause
zinspelen               lemma="zinspelen op" sort=neutral form=infinitive particle=op takes=clause
zong                    lemma=zingen sort=neutral form=past takes=quote weak
zong                    lemma=toezingen sort=neutral form=past particle=toe takes=quote
zongen                  lemma=zingen sort=neutral form=past-plural takes=quote weak
zongen                  lemma=toezingen sort=neutral form=past-plural particle=toe takes=quote
zucht                   lemma=zuchten sort=neutral form=present takes=quote
zuchten                 lemma=zuchten sort=neutral form=infinitive takes=quote
zuchtte                 lemma=zuchten sort=neutral form=past takes=quote
zuchtten                lemma=zuchten sort=neutral form=past-plural takes=quote
zwam                    lemma=zwammen sort=neutral form=present takes=quote
zwamde                  lemma=zwammen sort=neutral form=past takes=quote
zwamden                 lemma=zwammen sort=neutral form=past-plural takes=quote
zwammen                 lemma=zwammen sort=neutral form=infinitive takes=quote
zwamt                   lemma=zwammen sort=neutral form=present takes=quote

# claim: claiming, arguing, accusing, warning, finding
aanbracht               lemma=aanbrengen sort=claim form=past takes=quote weak
aanbrachten             lemma=aanbrengen sort=claim form=past-plural takes=quote weak
aanbreng                lemma=aanbrengen sort=claim form=present takes=quote weak
aanbrengen              lemma=aanbrengen sort=claim form=infinitive takes=quote weak
aanbrengt               lemma=aanbrengen sort=claim form=present takes=quote weak
aangebracht             lemma=aanbrengen sort=claim form=participle takes=quote weak
aangeklaagd             lemma=aanklagen sort=claim form=participle takes=any weak
aangenomen              lemma=aannemen sort=claim form=participle takes=clause weak
aangetoond              lemma=aantonen sort=claim form=participle takes=clause
aangevoerd              lemma=aanvoeren sort=claim form=participle takes=any
aangewreven             lemma=aanwrijven sort=claim form=participle takes=any
aanklaag                lemma=aanklagen sort=claim form=present takes=any weak
aanklaagde              lemma=aanklagen sort=claim form=past takes=any weak
aanklaagden             lemma=aanklagen sort=claim form=past-plural takes=any weak
aanklaagt               lemma=aanklagen sort=claim form=present takes=any weak
aanklagen               lemma=aanklagen sort=claim form=infinitive takes=any weak
aannam                  lemma=aannemen sort=claim form=past takes=clause weak
aannamen                lemma=aannemen sort=claim form=past-plural takes=clause weak
aanneem                 lemma=aannemen sort=claim form=present takes=clause weak
aanneemt                lemma=aannemen sort=claim form=present takes=clause weak
aannemen                lemma=aannemen sort=claim form=infinitive takes=clause weak
aantonen                lemma=aantonen sort=claim form=infinitive takes=clause
aantoon                 lemma=aantonen sort=claim form=present takes=clause
aantoonde               lemma=aantonen sort=claim form=past takes=clause
aantoonden              lemma=aantonen sort=claim form=past-plural takes=clause
aantoont                lemma=aantonen sort=claim form=present takes=clause
aanvoer                 lemma=aanvoeren sort=claim form=present takes=any
aanvoerde               lemma=aanvoeren sort=claim form=past takes=any
aanvoerden              lemma=aanvoeren sort=claim form=past-plural takes=any
aanvoeren               lemma=aanvoeren sort=claim form=infinitive takes=any
aanvoert                lemma=aanvoeren sort=claim form=present takes=any
aanwreef                lemma=aanwrijven sort=claim form=past takes=any
aanwreven               lemma=aanwrijven sort=claim form=past-plural takes=any
aanwrijf                lemma=aanwrijven sort=claim form=present takes=any
aanwrijft               lemma=aanwrijven sort=claim form=present takes=any
aanwrijven              lemma=aanwrijven sort=claim form=infinitive takes=any
achterhaal              lemma=achterhalen sort=claim form=present takes=quote weak
achterhaald             lemma=achterhalen sort=claim form=participle takes=quote weak
achterhaalde            lemma=achterhalen sort=claim form=past takes=quote weak
achterhaalden           lemma=achterhalen sort=claim form=past-plural takes=quote weak
achterhaalt             lemma=achterhalen sort=claim form=present takes=quote weak
achterhalen             lemma=achterhalen sort=claim form=infinitive takes=quote weak
afgeleid                lemma=afleiden sort=claim form=participle takes=clause weak
afleid                  lemma=afleiden sort=claim form=present takes=clause weak
afleidde                lemma=afleiden sort=claim form=past takes=clause weak
afleidden               lemma=afleiden sort=claim form=past-plural takes=clause weak
afleiden                lemma=afleiden sort=claim form=infinitive takes=clause weak
afleidt                 lemma=afleiden sort=claim form=present takes=clause weak
alarmeer                lemma=alarmeren sort=claim form=present takes=quote weak
alarmeerde              lemma=alarmeren sort=claim form=past takes=quote weak
alarmeerden             lemma=alarmeren sort=claim form=past-plural takes=quote weak
alarmeert               lemma=alarmeren sort=claim form=present takes=quote weak
alarmeren               lemma=alarmeren sort=claim form=infinitive takes=quote weak
argumenteer             lemma=argumenteren sort=claim form=present takes=any
argumenteerde           lemma=argumenteren sort=claim form=past takes=any
argumenteerden          lemma=argumenteren sort=claim form=past-plural takes=any
argumenteert            lemma=argumenteren sort=claim form=present takes=any
argumenteren            lemma=argumenteren sort=claim form=infinitive takes=any
beargumenteer           lemma=beargumenteren sort=claim form=present takes=quote
beargumenteerd          lemma=beargumenteren sort=claim form=participle takes=quote
beargumenteerde         lemma=beargumenteren sort=claim form=past takes=quote
beargumenteerden        lemma=beargumenteren sort=claim form=past-plural takes=quote
beargumenteert          lemma=beargumenteren sort=claim form=present takes=quote
beargumenteren          lemma=beargumenteren sort=claim form=infinitive takes=quote
becijfer                lemma=becijferen sort=claim form=present takes=any
becijferd               lemma=becijferen sort=claim form=participle takes=any
becijferde              lemma=becijferen sort=claim form=past takes=any
becijferden             lemma=becijferen sort=claim form=past-plural takes=any
becijferen              lemma=becijferen sort=claim form=infinitive takes=any
becijfert               lemma=becijferen sort=claim form=present takes=any
begroot                 lemma=begroten sort=claim form=present takes=any weak
begroot                 lemma=begroten sort=claim form=participle takes=any weak
begrootte               lemma=begroten sort=claim form=past takes=any weak
begrootten              lemma=begroten sort=claim form=past-plural takes=any weak
begroten                lemma=begroten sort=claim form=infinitive takes=any weak
beklaag                 lemma=beklagen sort=claim form=present takes=any weak
beklaagd                lemma=beklagen sort=claim form=participle takes=any weak
beklaagde               lemma=beklagen sort=claim form=past takes=any weak
beklaagden              lemma=beklagen sort=claim form=past-plural takes=any weak
beklaagt                lemma=beklagen sort=claim form=present takes=any weak
beklagen                lemma=beklagen sort=claim form=infinitive takes=any weak
belaster                lemma=belasteren sort=claim form=present takes=quote weak
belasterd               lemma=belasteren sort=claim form=participle takes=quote weak
belasterde              lemma=belasteren sort=claim form=past takes=quote weak
belasterden             lemma=belasteren sort=claim form=past-plural takes=quote weak
belasteren              lemma=belasteren sort=claim form=infinitive takes=quote weak
belastert               lemma=belasteren sort=claim form=present takes=quote weak
bepleit                 lemma=bepleiten sort=claim form=present takes=any
bepleit                 lemma=bepleiten sort=claim form=participle takes=any
bepleiten               lemma=bepleiten sort=claim form=infinitive takes=any
bepleitte               lemma=bepleiten sort=claim form=past takes=any
bepleitten              lemma=bepleiten sort=claim form=past-plural takes=any
bereken                 lemma=berekenen sort=claim form=present takes=any
berekend                lemma=berekenen sort=claim form=participle takes=any
berekende               lemma=berekenen sort=claim form=past takes=any
berekenden              lemma=berekenen sort=claim form=past-plural takes=any
berekenen               lemma=berekenen sort=claim form=infinitive takes=any
berekent                lemma=berekenen sort=claim form=present takes=any
beschuldig              lemma=beschuldigen sort=claim form=present takes=clause weak
beschuldigd             lemma=beschuldigen sort=claim form=participle takes=clause weak
beschuldigde            lemma=beschuldigen sort=claim form=past takes=clause weak
beschuldigden           lemma=beschuldigen sort=claim form=past-plural takes=clause weak
beschuldigen            lemma=beschuldigen sort=claim form=infinitive takes=clause weak
beschuldigt             lemma=beschuldigen sort=claim form=present takes=clause weak
beticht                 lemma=betichten sort=claim form=present takes=clause weak
beticht                 lemma=betichten sort=claim form=participle takes=clause weak
betichten               lemma=betichten sort=claim form=infinitive takes=clause weak
betichtte               lemma=betichten sort=claim form=past takes=clause weak
betichtten              lemma=betichten sort=claim form=past-plural takes=clause weak
betogen                 lemma=betogen sort=claim form=infinitive takes=any
betoog                  lemma=betogen sort=claim form=present takes=any
betoogd                 lemma=betogen sort=claim form=participle takes=any
betoogde                lemma=betogen sort=claim form=past takes=any
betoogden               lemma=betogen sort=claim form=past-plural takes=any
betoogt                 lemma=betogen sort=claim form=present takes=any
betuig                  lemma=betuigen sort=claim form=present takes=any weak
betuigd                 lemma=betuigen sort=claim form=participle takes=any weak
betuigde                lemma=betuigen sort=claim form=past takes=any weak
betuigden               lemma=betuigen sort=claim form=past-plural takes=any weak
betuigen                lemma=betuigen sort=claim form=infinitive takes=any weak
betuigt                 lemma=betuigen sort=claim form=present takes=any weak
bevind                  lemma=bevinden sort=claim form=present takes=quote weak
bevinden                lemma=bevinden sort=claim form=infinitive takes=quote weak
bevindt                 lemma=bevinden sort=claim form=present takes=quote weak
bevond                  lemma=bevinden sort=claim form=past takes=quote weak
bevonden                lemma=bevinden sort=claim form=past-plural takes=quote weak
bevonden                lemma=bevinden sort=claim form=participle takes=quote weak
beweer                  lemma=beweren sort=claim form=present takes=any
beweerd                 lemma=beweren sort=claim form=participle takes=any
beweerde                lemma=beweren sort=claim form=past takes=any
beweerden               lemma=beweren sort=claim form=past-plural takes=any
beweert                 lemma=beweren sort=claim form=present takes=any
bewees                  lemma=bewijzen sort=claim form=past takes=quote weak
beweren                 lemma=beweren sort=claim form=infinitive takes=any
bewezen                 lemma=bewijzen sort=claim form=past-plural takes=quote weak
bewezen                 lemma=bewijzen sort=claim form=participle takes=quote weak
bewijs                  lemma=bewijzen sort=claim form=present takes=quote weak
bewijst                 lemma=bewijzen sort=claim form=present takes=quote weak
bewijzen                lemma=bewijzen sort=claim form=infinitive takes=quote weak
bleek                   lemma=blijken sort=claim form=past takes=clause weak
bleken                  lemma=blijken sort=claim form=past-plural takes=clause weak
blijk                   lemma=blijken sort=claim form=present takes=clause weak
blijken                 lemma=blijken sort=claim form=infinitive takes=clause weak
blijkt                  lemma=blijken sort=claim form=present takes=clause weak
bracht                  lemma=aanbrengen sort=claim form=past particle=aan takes=any weak
brachten                lemma=aanbrengen sort=claim form=past-plural particle=aan takes=any weak
breng                   lemma=aanbrengen sort=claim form=present particle=aan takes=any weak
brengen                 lemma=aanbrengen sort=claim form=present-plural particle=aan takes=any weak
brengt                  lemma=aanbrengen sort=claim form=present particle=aan takes=any weak
calculeer               lemma=calculeren sort=claim form=present takes=any weak
calculeerde             lemma=calculeren sort=claim form=past takes=any weak
calculeerden            lemma=calculeren sort=claim form=past-plural takes=any weak
calculeert              lemma=calculeren sort=claim form=present takes=any weak
calculeren              lemma=calculeren sort=claim form=infinitive takes=any weak
claim                   lemma=claimen sort=claim form=present takes=any weak
claimde                 lemma=claimen sort=claim form=past takes=any
claimden                lemma=claimen sort=claim form=past-plural takes=any
claimen                 lemma=claimen sort=claim form=infinitive takes=any
claimt                  lemma=claimen sort=claim form=present takes=any
concludeer              lemma=concluderen sort=claim form=present takes=any
concludeerde            lemma=concluderen sort=claim form=past takes=any
concludeerden           lemma=concluderen sort=claim form=past-plural takes=any
concludeert             lemma=concluderen sort=claim form=present takes=any
concluderen             lemma=concluderen sort=claim form=infinitive takes=any
constateer              lemma=constateren sort=claim form=present takes=any
constateerde            lemma=constateren sort=claim form=past takes=any
constateerden           lemma=constateren sort=claim form=past-plural takes=any
constateert             lemma=constateren sort=claim form=present takes=any
constateren             lemma=constateren sort=claim form=infinitive takes=any
demonstreer             lemma=demonstreren sort=claim form=present takes=quote weak
demonstreerde           lemma=demonstreren sort=claim form=past takes=quote weak
demonstreerden          lemma=demonstreren sort=claim form=past-plural takes=quote weak
demonstreert            lemma=demonstreren sort=claim form=present takes=quote weak
demonstreren            lemma=demonstreren sort=claim form=infinitive takes=quote weak
doceer                  lemma=doceren sort=claim form=present takes=quote
doceerde                lemma=doceren sort=claim form=past takes=quote
doceerden               lemma=doceren sort=claim form=past-plural takes=quote
doceert                 lemma=doceren sort=claim form=present takes=quote
doceren                 lemma=doceren sort=claim form=infinitive takes=quote
draag                   lemma=nadragen sort=claim form=present particle=na takes=clause weak
draagt                  lemma=nadragen sort=claim form=present particle=na takes=clause weak
dragen                  lemma=nadragen sort=claim form=present-plural particle=na takes=clause weak
droeg                   lemma=nadragen sort=claim form=past particle=na takes=clause weak
droegen                 lemma=nadragen sort=claim form=past-plural particle=na takes=clause weak
duid                    lemma="duiden op" sort=claim form=present particle=erop takes=clause weak
duid                    lemma="duiden op" sort=claim form=present particle=op takes=clause weak
duidde                  lemma="duiden op" sort=claim form=past particle=erop takes=clause weak
duidde                  lemma="duiden op" sort=claim form=past particle=op takes=clause weak
duidden                 lemma="duiden op" sort=claim form=past-plural particle=erop takes=clause weak
duidden                 lemma="duiden op" sort=claim form=past-plural particle=op takes=clause weak
duiden                  lemma="duiden op" sort=claim form=infinitive particle=erop takes=clause weak
duiden                  lemma="duiden op" sort=claim form=infinitive particle=op takes=clause weak
duidt                   lemma="duiden op" sort=claim form=present particle=erop takes=clause weak
duidt                   lemma="duiden op" sort=claim form=present particle=op takes=clause weak
extrapoleer             lemma=extrapoleren sort=claim form=present takes=any weak
extrapoleerde           lemma=extrapoleren sort=claim form=past takes=any weak
extrapoleerden          lemma=extrapoleren sort=claim form=past-plural takes=any weak
extrapoleert            lemma=extrapoleren sort=claim form=present takes=any weak
extrapoleren            lemma=extrapoleren sort=claim form=infinitive takes=any weak
fantaseer               lemma=fantaseren sort=claim form=present takes=any
fantaseerde             lemma=fantaseren sort=claim form=past takes=any
fantaseerden            lemma=fantaseren sort=claim form=past-plural takes=any
fantaseert              lemma=fantaseren sort=claim form=present takes=any
fantaseren              lemma=fantaseren sort=claim form=infinitive takes=any
ga                      lemma="uitgaan van" sort=claim form=present particle=uit takes=clause weak
gaan                    lemma="uitgaan van" sort=claim form=infinitive particle=uit takes=clause weak
gaat                    lemma="uitgaan van" sort=claim form=present particle=uit takes=clause weak
gealarmeerd             lemma=alarmeren sort=claim form=participle takes=quote weak
geargumenteerd          lemma=argumenteren sort=claim form=participle takes=any
gebleken                lemma=blijken sort=claim form=participle takes=clause weak
gecalculeerd            lemma=calculeren sort=claim form=participle takes=any weak
geclaimd                lemma=claimen sort=claim form=participle takes=any
geconcludeerd           lemma=concluderen sort=claim form=participle takes=any
geconstateerd           lemma=constateren sort=claim form=participle takes=any
gedemonstreerd          lemma=demonstreren sort=claim form=participle takes=quote weak
gedoceerd               lemma=doceren sort=claim form=participle takes=quote
geduid                  lemma="duiden op" sort=claim form=participle particle=erop takes=clause weak
geduid                  lemma="duiden op" sort=claim form=participle particle=op takes=clause weak
gefantaseerd            lemma=fantaseren sort=claim form=participle takes=any
gehouden                lemma="staande houden" sort=claim form=participle particle=staande takes=any weak
geklikt                 lemma=klikken sort=claim form=participle takes=any weak
gekomen                 lemma="erop neerkomen" sort=claim form=participle particle=neer takes=clause weak
gelasterd               lemma=lasteren sort=claim form=participle takes=quote weak
geleerd                 lemma=leren sort=claim form=participle takes=quote weak
gelegd                  lemma="ten laste leggen" sort=claim form=participle particle="ten laste" takes=clause weak
gelogen                 lemma=liegen sort=claim form=participle takes=any
gemaakt                 lemma="aannemelijk maken" sort=claim form=participle particle=aannemelijk takes=clause weak
gemaakt                 lemma="hard maken" sort=claim form=participle particle=hard takes=clause weak
gemotiveerd             lemma=motiveren sort=claim form=participle takes=quote weak
genomen                 lemma="kwalijk nemen" sort=claim form=participle particle=kwalijk takes=clause weak
geopperd                lemma=opperen sort=claim form=participle takes=any
gepleit                 lemma=pleiten sort=claim form=participle takes=any weak
geponeerd               lemma=poneren sort=claim form=participle takes=any
gepostuleerd            lemma=postuleren sort=claim form=participle takes=any weak
gepretendeerd           lemma=pretenderen sort=claim form=participle takes=any
geprofeteerd            lemma=profeteren sort=claim form=participle takes=any
geprognosticeerd        lemma=prognosticeren sort=claim form=participle takes=any
geredeneerd             lemma=redeneren sort=claim form=participle takes=any
gerekwireerd            lemma=rekwireren sort=claim form=participle takes=any weak
gespeculeerd            lemma=speculeren sort=claim form=participle takes=any weak
gesponnen               lemma=spinnen sort=claim form=participle takes=any weak
gestaafd                lemma=staven sort=claim form=participle takes=quote weak
gesteld                 lemma=stellen sort=claim form=participle takes=any
gesteld                 lemma="aan de kaak stellen" sort=claim form=participle particle="aan de kaak" takes=any weak
gesuggereerd            lemma=suggereren sort=claim form=participle takes=any
getaxeerd               lemma=taxeren sort=claim form=participle takes=any weak
getheoretiseerd         lemma=theoretiseren sort=claim form=participle takes=quote weak
getipt                  lemma=tippen sort=claim form=participle takes=clause weak
getrokken               lemma="aan de bel trekken" sort=claim form=participle particle="aan de bel" takes=any weak
gewaarschuwd            lemma=waarschuwen sort=claim form=participle takes=any
geworpen                lemma="voor de voeten werpen" sort=claim form=participle particle="voor de voeten" takes=clause
geëxtrapoleerd          lemma=extrapoleren sort=claim form=participle takes=any weak
geïllustreerd           lemma=illustreren sort=claim form=participle takes=quote weak
geïmpliceerd            lemma=impliceren sort=claim form=participle takes=quote weak
geïndiceerd             lemma=indiceren sort=claim form=participle takes=quote weak
geïnsinueerd            lemma=insinueren sort=claim form=participle takes=any
ging                    lemma="uitgaan van" sort=claim form=past particle=uit takes=clause weak
gingen                  lemma="uitgaan van" sort=claim form=past-plural particle=uit takes=clause weak
hield                   lemma="staande houden" sort=claim form=past particle=staande takes=any weak
hield                   lemma=volhouden sort=claim form=past particle=vol takes=any
hield                   lemma=voorhouden sort=claim form=past particle=voor takes=any weak
hielden                 lemma="staande houden" sort=claim form=past-plural particle=staande takes=any weak
hielden                 lemma=volhouden sort=claim form=past-plural particle=vol takes=any
hielden                 lemma=voorhouden sort=claim form=past-plural particle=voor takes=any weak
hou                     lemma="staande houden" sort=claim form=present particle=staande takes=any weak
hou                     lemma=volhouden sort=claim form=present particle=vol takes=any
hou                     lemma=voorhouden sort=claim form=present particle=voor takes=any weak
houd                    lemma="staande houden" sort=claim form=present particle=staande takes=any weak
houd                    lemma=volhouden sort=claim form=present particle=vol takes=any
houd                    lemma=voorhouden sort=claim form=present particle=voor takes=any weak
houden                  lemma="staande houden" sort=claim form=infinitive particle=staande takes=any weak
houden                  lemma=volhouden sort=claim form=present-plural particle=vol takes=any
houden                  lemma=voorhouden sort=claim form=present-plural particle=voor takes=any weak
houdt                   lemma="staande houden" sort=claim form=present particle=staande takes=any weak
houdt                   lemma=volhouden sort=claim form=present particle=vol takes=any
houdt                   lemma=voorhouden sort=claim form=present particle=voor takes=any weak
illustreer              lemma=illustreren sort=claim form=present takes=quote weak
illustreerde            lemma=illustreren sort=claim form=past takes=quote weak
illustreerden           lemma=illustreren sort=claim form=past-plural takes=quote weak
illustreert             lemma=illustreren sort=claim form=present takes=quote weak
illustreren             lemma=illustreren sort=claim form=infinitive takes=quote weak
impliceer               lemma=impliceren sort=claim form=present takes=quote weak
impliceerde             lemma=impliceren sort=claim form=past takes=quote weak
impliceerden            lemma=impliceren sort=claim form=past-plural takes=quote weak
impliceert              lemma=impliceren sort=claim form=present takes=quote weak
impliceren              lemma=impliceren sort=claim form=infinitive takes=quote weak
indiceer                lemma=indiceren sort=claim form=present takes=quote weak
indiceerde              lemma=indiceren sort=claim form=past takes=quote weak
indiceerden             lemma=indiceren sort=claim form=past-plural takes=quote weak
indiceert               lemma=indiceren sort=claim form=present takes=quote weak
indiceren               lemma=indiceren sort=claim form=infinitive takes=quote weak
ingewreven              lemma=inwrijven sort=claim form=participle takes=clause
insinueer               lemma=insinueren sort=claim form=present takes=any
insinueerde             lemma=insinueren sort=claim form=past takes=any
insinueerden            lemma=insinueren sort=claim form=past-plural takes=any
insinueert              lemma=insinueren sort=claim form=present takes=any
insinueren              lemma=insinueren sort=claim form=infinitive takes=any
inwreef                 lemma=inwrijven sort=claim form=past takes=clause
inwreven                lemma=inwrijven sort=claim form=past-plural takes=clause
inwrijf                 lemma=inwrijven sort=claim form=present takes=clause
inwrijft                lemma=inwrijven sort=claim form=present takes=clause
inwrijven               lemma=inwrijven sort=claim form=infinitive takes=clause
klaag                   lemma=aanklagen sort=claim form=present particle=aan takes=any weak
klaagde                 lemma=aanklagen sort=claim form=past particle=aan takes=any weak
klaagden                lemma=aanklagen sort=claim form=past-plural particle=aan takes=any weak
klaagt                  lemma=aanklagen sort=claim form=present particle=aan takes=any weak
klagen                  lemma=aanklagen sort=claim form=present-plural particle=aan takes=any weak
klik                    lemma=klikken sort=claim form=present takes=any weak
klikken                 lemma=klikken sort=claim form=infinitive takes=any weak
klikt                   lemma=klikken sort=claim form=present takes=any weak
klikte                  lemma=klikken sort=claim form=past takes=any weak
klikten                 lemma=klikken sort=claim form=past-plural takes=any weak
kom                     lemma="erop neerkomen" sort=claim form=present particle=neer takes=clause weak
komen                   lemma="erop neerkomen" sort=claim form=infinitive particle=neer takes=clause weak
komt                    lemma="erop neerkomen" sort=claim form=present particle=neer takes=clause weak
kwam                    lemma="erop neerkomen" sort=claim form=past particle=neer takes=clause weak
kwamen                  lemma="erop neerkomen" sort=claim form=past-plural particle=neer takes=clause weak
laster                  lemma=lasteren sort=claim form=present takes=quote weak
lasterde                lemma=lasteren sort=claim form=past takes=quote weak
lasterden               lemma=lasteren sort=claim form=past-plural takes=quote weak
lasteren                lemma=lasteren sort=claim form=infinitive takes=quote weak
lastert                 lemma=lasteren sort=claim form=present takes=quote weak
leer                    lemma=leren sort=claim form=present takes=quote weak
leerde                  lemma=leren sort=claim form=past takes=quote weak
leerden                 lemma=leren sort=claim form=past-plural takes=quote weak
leert                   lemma=leren sort=claim form=present takes=quote weak
leg                     lemma="ten laste leggen" sort=claim form=present particle="ten laste" takes=clause weak
legde                   lemma="ten laste leggen" sort=claim form=past particle="ten laste" takes=clause weak
legden                  lemma="ten laste leggen" sort=claim form=past-plural particle="ten laste" takes=clause weak
leggen                  lemma="ten laste leggen" sort=claim form=infinitive particle="ten laste" takes=clause weak
legt                    lemma="ten laste leggen" sort=claim form=present particle="ten laste" takes=clause weak
leid                    lemma=afleiden sort=claim form=present particle=af takes=clause weak
leidde                  lemma=afleiden sort=claim form=past particle=af takes=clause weak
leidden                 lemma=afleiden sort=claim form=past-plural particle=af takes=clause weak
leiden                  lemma=afleiden sort=claim form=present-plural particle=af takes=clause weak
leidt                   lemma=afleiden sort=claim form=present particle=af takes=clause weak
leren                   lemma=leren sort=claim form=infinitive takes=quote weak
lieg                    lemma=liegen sort=claim form=present takes=any
liegen                  lemma=liegen sort=claim form=infinitive takes=any
liegt                   lemma=liegen sort=claim form=present takes=any
logen                   lemma=liegen sort=claim form=past-plural takes=any
loog                    lemma=liegen sort=claim form=past takes=any
maak                    lemma=opmaken sort=claim form=present particle=op takes=clause weak
maak                    lemma=uitmaken sort=claim form=present particle=uit takes=clause weak
maak                    lemma="aannemelijk maken" sort=claim form=present particle=aannemelijk takes=clause weak
maak                    lemma="hard maken" sort=claim form=present particle=hard takes=clause weak
maak                    lemma=wijsmaken sort=claim form=present particle=wijs takes=clause weak
maakt                   lemma=opmaken sort=claim form=present particle=op takes=clause weak
maakt                   lemma=uitmaken sort=claim form=present particle=uit takes=clause weak
maakt                   lemma="aannemelijk maken" sort=claim form=present particle=aannemelijk takes=clause weak
maakt                   lemma="hard maken" sort=claim form=present particle=hard takes=clause weak
maakt                   lemma=wijsmaken sort=claim form=present particle=wijs takes=clause weak
maakte                  lemma=opmaken sort=claim form=past particle=op takes=clause weak
maakte                  lemma=uitmaken sort=claim form=past particle=uit takes=clause weak
maakte                  lemma="aannemelijk maken" sort=claim form=past particle=aannemelijk takes=clause weak
maakte                  lemma="hard maken" sort=claim form=past particle=hard takes=clause weak
maakte                  lemma=wijsmaken sort=claim form=past particle=wijs takes=clause weak
maakten                 lemma=opmaken sort=claim form=past-plural particle=op takes=clause weak
maakten                 lemma=uitmaken sort=claim form=past-plural particle=uit takes=clause weak
maakten                 lemma="aannemelijk maken" sort=claim form=past-plural particle=aannemelijk takes=clause weak
maakten                 lemma="hard maken" sort=claim form=past-plural particle=hard takes=clause weak
maakten                 lemma=wijsmaken sort=claim form=past-plural particle=wijs takes=clause weak
maken                   lemma=opmaken sort=claim form=present-plural particle=op takes=clause weak
maken                   lemma=uitmaken sort=claim form=present-plural particle=uit takes=clause weak
maken                   lemma="aannemelijk maken" sort=claim form=infinitive particle=aannemelijk takes=clause weak
maken                   lemma="hard maken" sort=claim form=infinitive particle=hard takes=clause weak
maken                   lemma=wijsmaken sort=claim form=present-plural particle=wijs takes=clause weak
motiveer                lemma=motiveren sort=claim form=present takes=quote weak
motiveerde              lemma=motiveren sort=claim form=past takes=quote weak
motiveerden             lemma=motiveren sort=claim form=past-plural takes=quote weak
motiveert               lemma=motiveren sort=claim form=present takes=quote weak
motiveren               lemma=motiveren sort=claim form=infinitive takes=quote weak
nadraag                 lemma=nadragen sort=claim form=present takes=clause weak
nadraagt                lemma=nadragen sort=claim form=present takes=clause weak
nadragen                lemma=nadragen sort=claim form=infinitive takes=clause weak
nadroeg                 lemma=nadragen sort=claim form=past takes=clause weak
nadroegen               lemma=nadragen sort=claim form=past-plural takes=clause weak
nagedragen              lemma=nadragen sort=claim form=participle takes=clause weak
nam                     lemma="kwalijk nemen" sort=claim form=past particle=kwalijk takes=clause weak
nam                     lemma=aannemen sort=claim form=past particle=aan takes=clause weak
namen                   lemma="kwalijk nemen" sort=claim form=past-plural particle=kwalijk takes=clause weak
namen                   lemma=aannemen sort=claim form=past-plural particle=aan takes=clause weak
neem                    lemma="kwalijk nemen" sort=claim form=present particle=kwalijk takes=clause weak
neem                    lemma=aannemen sort=claim form=present particle=aan takes=clause weak
neemt                   lemma="kwalijk nemen" sort=claim form=present particle=kwalijk takes=clause weak
neemt                   lemma=aannemen sort=claim form=present particle=aan takes=clause weak
nemen                   lemma="kwalijk nemen" sort=claim form=infinitive particle=kwalijk takes=clause weak
nemen                   lemma=aannemen sort=claim form=present-plural particle=aan takes=clause weak
onderbouw               lemma=onderbouwen sort=claim form=present takes=quote weak
onderbouwd              lemma=onderbouwen sort=claim form=participle takes=quote weak
onderbouwde             lemma=onderbouwen sort=claim form=past takes=quote weak
onderbouwden            lemma=onderbouwen sort=claim form=past-plural takes=quote weak
onderbouwen             lemma=onderbouwen sort=claim form=infinitive takes=quote weak
onderbouwt              lemma=onderbouwen sort=claim form=present takes=quote weak
onderken                lemma=onderkennen sort=claim form=present takes=clause weak
onderkend               lemma=onderkennen sort=claim form=participle takes=clause weak
onderkende              lemma=onderkennen sort=claim form=past takes=clause weak
onderkenden             lemma=onderkennen sort=claim form=past-plural takes=clause weak
onderkennen             lemma=onderkennen sort=claim form=infinitive takes=clause weak
onderkent               lemma=onderkennen sort=claim form=present takes=clause weak
onderstel               lemma=onderstellen sort=claim form=present takes=any
ondersteld              lemma=onderstellen sort=claim form=participle takes=any
onderstelde             lemma=onderstellen sort=claim form=past takes=any
onderstelden            lemma=onderstellen sort=claim form=past-plural takes=any
onderstellen            lemma=onderstellen sort=claim form=infinitive takes=any
onderstelt              lemma=onderstellen sort=claim form=present takes=any
onderzocht              lemma=onderzoeken sort=claim form=past takes=clause weak
onderzocht              lemma=onderzoeken sort=claim form=participle takes=clause weak
onderzochten            lemma=onderzoeken sort=claim form=past-plural takes=clause weak
onderzoek               lemma=onderzoeken sort=claim form=present takes=clause weak
onderzoeken             lemma=onderzoeken sort=claim form=infinitive takes=clause weak
onderzoekt              lemma=onderzoeken sort=claim form=present takes=clause weak
ontdek                  lemma=ontdekken sort=claim form=present takes=quote weak
ontdekken               lemma=ontdekken sort=claim form=infinitive takes=quote weak
ontdekt                 lemma=ontdekken sort=claim form=present takes=quote weak
ontdekt                 lemma=ontdekken sort=claim form=participle takes=quote weak
ontdekte                lemma=ontdekken sort=claim form=past takes=quote weak
ontdekten               lemma=ontdekken sort=claim form=past-plural takes=quote weak
opgemaakt               lemma=opmaken sort=claim form=participle takes=quote weak
opgeworpen              lemma=opwerpen sort=claim form=participle takes=any
opmaak                  lemma=opmaken sort=claim form=present takes=quote weak
opmaakt                 lemma=opmaken sort=claim form=present takes=quote weak
opmaakte                lemma=opmaken sort=claim form=past takes=quote weak
opmaakten               lemma=opmaken sort=claim form=past-plural takes=quote weak
opmaken                 lemma=opmaken sort=claim form=infinitive takes=quote weak
opper                   lemma=opperen sort=claim form=present takes=any
opperde                 lemma=opperen sort=claim form=past takes=any
opperden                lemma=opperen sort=claim form=past-plural takes=any
opperen                 lemma=opperen sort=claim form=infinitive takes=any
oppert                  lemma=opperen sort=claim form=present takes=any
opwerp                  lemma=opwerpen sort=claim form=present takes=any
opwerpen                lemma=opwerpen sort=claim form=infinitive takes=any
opwerpt                 lemma=opwerpen sort=claim form=present takes=any
opwierp                 lemma=opwerpen sort=claim form=past takes=any
opwierpen               lemma=opwerpen sort=claim form=past-plural takes=any
overdacht               lemma=overdenken sort=claim form=past takes=any weak
overdacht               lemma=overdenken sort=claim form=participle takes=any weak
overdachten             lemma=overdenken sort=claim form=past-plural takes=any weak
overdenk                lemma=overdenken sort=claim form=present takes=any weak
overdenken              lemma=overdenken sort=claim form=infinitive takes=any weak
overdenkt               lemma=overdenken sort=claim form=present takes=any weak
overdreef               lemma=overdrijven sort=claim form=past takes=any weak
overdreven              lemma=overdrijven sort=claim form=past-plural takes=any weak
overdreven              lemma=overdrijven sort=claim form=participle takes=any weak
overdrijf               lemma=overdrijven sort=claim form=present takes=any weak
overdrijft              lemma=overdrijven sort=claim form=present takes=any weak
overdrijven             lemma=overdrijven sort=claim form=infinitive takes=any weak
overtuig                lemma=overtuigen sort=claim form=present takes=clause weak
overtuigd               lemma=overtuigen sort=claim form=participle takes=clause weak
overtuigde              lemma=overtuigen sort=claim form=past takes=clause weak
overtuigden             lemma=overtuigen sort=claim form=past-plural takes=clause weak
overtuigen              lemma=overtuigen sort=claim form=infinitive takes=clause weak
overtuigt               lemma=overtuigen sort=claim form=present takes=clause weak
pleit                   lemma=pleiten sort=claim form=present takes=any weak
pleiten                 lemma=pleiten sort=claim form=infinitive takes=any weak
pleitte                 lemma=pleiten sort=claim form=past takes=any weak
pleitten                lemma=pleiten sort=claim form=past-plural takes=any weak
poneer                  lemma=poneren sort=claim form=present takes=any
poneerde                lemma=poneren sort=claim form=past takes=any
poneerden               lemma=poneren sort=claim form=past-plural takes=any
poneert                 lemma=poneren sort=claim form=present takes=any
poneren                 lemma=poneren sort=claim form=infinitive takes=any
postuleer               lemma=postuleren sort=claim form=present takes=any weak
postuleerde             lemma=postuleren sort=claim form=past takes=any weak
postuleerden            lemma=postuleren sort=claim form=past-plural takes=any weak
postuleert              lemma=postuleren sort=claim form=present takes=any weak
postuleren              lemma=postuleren sort=claim form=infinitive takes=any weak
pretendeer              lemma=pretenderen sort=claim form=present takes=any
pretendeerde            lemma=pretenderen sort=claim form=past takes=any
pretendeerden           lemma=pretenderen sort=claim form=past-plural takes=any
pretendeert             lemma=pretenderen sort=claim form=present takes=any
pretenderen             lemma=pretenderen sort=claim form=infinitive takes=any
profeteer               lemma=profeteren sort=claim form=present takes=any
profeteerde             lemma=profeteren sort=claim form=past takes=any
profeteerden            lemma=profeteren sort=claim form=past-plural takes=any
profeteert              lemma=profeteren sort=claim form=present takes=any
profeteren              lemma=profeteren sort=claim form=infinitive takes=any
prognosticeer           lemma=prognosticeren sort=claim form=present takes=any
prognosticeerde         lemma=prognosticeren sort=claim form=past takes=any
prognosticeerden        lemma=prognosticeren sort=claim form=past-plural takes=any
prognosticeert          lemma=prognosticeren sort=claim form=present takes=any
prognosticeren          lemma=prognosticeren sort=claim form=infinitive takes=any
redeneer                lemma=redeneren sort=claim form=present takes=any
redeneerde              lemma=redeneren sort=claim form=past takes=any
redeneerden             lemma=redeneren sort=claim form=past-plural takes=any
redeneert               lemma=redeneren sort=claim form=present takes=any
redeneren               lemma=redeneren sort=claim form=infinitive takes=any
reken                   lemma=uitrekenen sort=claim form=present particle=uit takes=any
reken                   lemma=voorrekenen sort=claim form=present particle=voor takes=any
rekende                 lemma=uitrekenen sort=claim form=past particle=uit takes=any
rekende                 lemma=voorrekenen sort=claim form=past particle=voor takes=any
rekenden                lemma=uitrekenen sort=claim form=past-plural particle=uit takes=any
rekenden                lemma=voorrekenen sort=claim form=past-plural particle=voor takes=any
rekenen                 lemma=uitrekenen sort=claim form=present-plural particle=uit takes=any
rekenen                 lemma=voorrekenen sort=claim form=present-plural particle=voor takes=any
rekent                  lemma=uitrekenen sort=claim form=present particle=uit takes=any
rekent                  lemma=voorrekenen sort=claim form=present particle=voor takes=any
rekwireer               lemma=rekwireren sort=claim form=present takes=any weak
rekwireerde             lemma=rekwireren sort=claim form=past takes=any weak
rekwireerden            lemma=rekwireren sort=claim form=past-plural takes=any weak
rekwireert              lemma=rekwireren sort=claim form=present takes=any weak
rekwireren              lemma=rekwireren sort=claim form=infinitive takes=any weak
schreef                 lemma=toeschrijven sort=claim form=past particle=toe takes=clause weak
schreven                lemma=toeschrijven sort=claim form=past-plural particle=toe takes=clause weak
schrijf                 lemma=toeschrijven sort=claim form=present particle=toe takes=clause weak
schrijft                lemma=toeschrijven sort=claim form=present particle=toe takes=clause weak
schrijven               lemma=toeschrijven sort=claim form=present-plural particle=toe takes=clause weak
speculeer               lemma=speculeren sort=claim form=present takes=any weak
speculeerde             lemma=speculeren sort=claim form=past takes=any weak
speculeerden            lemma=speculeren sort=claim form=past-plural takes=any weak
speculeert              lemma=speculeren sort=claim form=present takes=any weak
speculeren              lemma=speculeren sort=claim form=infinitive takes=any weak
spiegel                 lemma=voorspiegelen sort=claim form=present particle=voor takes=any
spiegelde               lemma=voorspiegelen sort=claim form=past particle=voor takes=any
spiegelden              lemma=voorspiegelen sort=claim form=past-plural particle=voor takes=any
spiegelen               lemma=voorspiegelen sort=claim form=present-plural particle=voor takes=any
spiegelt                lemma=voorspiegelen sort=claim form=present particle=voor takes=any
spin                    lemma=spinnen sort=claim form=present takes=any weak
spinnen                 lemma=spinnen sort=claim form=infinitive takes=any weak
spint                   lemma=spinnen sort=claim form=present takes=any weak
spon                    lemma=spinnen sort=claim form=past takes=any weak
sponnen                 lemma=spinnen sort=claim form=past-plural takes=any weak
staaf                   lemma=staven sort=claim form=present takes=quote weak
staafde                 lemma=staven sort=claim form=past takes=quote weak
staafden                lemma=staven sort=claim form=past-plural takes=quote weak
staaft                  lemma=staven sort=claim form=present takes=quote weak
staven                  lemma=staven sort=claim form=infinitive takes=quote weak
stel                    lemma=stellen sort=claim form=present takes=any weak
stel                    lemma=vaststellen sort=claim form=present particle=vast takes=any
stel                    lemma=vooropstellen sort=claim form=present particle=voorop takes=any
stel                    lemma="aan de kaak stellen" sort=claim form=present particle="aan de kaak" takes=any weak
stelde                  lemma=stellen sort=claim form=past takes=any
stelde                  lemma=vaststellen sort=claim form=past particle=vast takes=any
stelde                  lemma=vooropstellen sort=claim form=past particle=voorop takes=any
stelde                  lemma="aan de kaak stellen" sort=claim form=past particle="aan de kaak" takes=any weak
stelden                 lemma=stellen sort=claim form=past-plural takes=any
stelden                 lemma=vaststellen sort=claim form=past-plural particle=vast takes=any
stelden                 lemma=vooropstellen sort=claim form=past-plural particle=voorop takes=any
stelden                 lemma="aan de kaak stellen" sort=claim form=past-plural particle="aan de kaak" takes=any weak
stellen                 lemma=stellen sort=claim form=infinitive takes=any
stellen                 lemma=vaststellen sort=claim form=present-plural particle=vast takes=any
stellen                 lemma=vooropstellen sort=claim form=present-plural particle=voorop takes=any
stellen                 lemma="aan de kaak stellen" sort=claim form=infinitive particle="aan de kaak" takes=any weak
stelt                   lemma=stellen sort=claim form=present takes=any
stelt                   lemma=vaststellen sort=claim form=present particle=vast takes=any
stelt                   lemma=vooropstellen sort=claim form=present particle=voorop takes=any
stelt                   lemma="aan de kaak stellen" sort=claim form=present particle="aan de kaak" takes=any weak
suggereer               lemma=suggereren sort=claim form=present takes=any
suggereerde             lemma=suggereren sort=claim form=past takes=any
suggereerden            lemma=suggereren sort=claim form=past-plural takes=any
suggereert              lemma=suggereren sort=claim form=present takes=any
suggereren              lemma=suggereren sort=claim form=infinitive takes=any
taxeer                  lemma=taxeren sort=claim form=present takes=any weak
taxeerde                lemma=taxeren sort=claim form=past takes=any weak
taxeerden               lemma=taxeren sort=claim form=past-plural takes=any weak
taxeert                 lemma=taxeren sort=claim form=present takes=any weak
taxeren                 lemma=taxeren sort=claim form=infinitive takes=any weak
tegengeworpen           lemma=tegenwerpen sort=claim form=participle takes=any
tegenwerp               lemma=tegenwerpen sort=claim form=present takes=any
tegenwerpen             lemma=tegenwerpen sort=claim form=infinitive takes=any
tegenwerpt              lemma=tegenwerpen sort=claim form=present takes=any
tegenwierp              lemma=tegenwerpen sort=claim form=past takes=any
tegenwierpen            lemma=tegenwerpen sort=claim form=past-plural takes=any
theoretiseer            lemma=theoretiseren sort=claim form=present takes=quote weak
theoretiseerde          lemma=theoretiseren sort=claim form=past takes=quote weak
theoretiseerden         lemma=theoretiseren sort=claim form=past-plural takes=quote weak
theoretiseert           lemma=theoretiseren sort=claim form=present takes=quote weak
theoretiseren           lemma=theoretiseren sort=claim form=infinitive takes=quote weak
tip                     lemma=tippen sort=claim form=present takes=clause weak
tippen                  lemma=tippen sort=claim form=infinitive takes=clause weak
tipt                    lemma=tippen sort=claim form=present takes=clause weak
tipte                   lemma=tippen sort=claim form=past takes=clause weak
tipten                  lemma=tippen sort=claim form=past-plural takes=clause weak
toegeschreven           lemma=toeschrijven sort=claim form=participle takes=clause weak
toeschreef              lemma=toeschrijven sort=claim form=past takes=clause weak
toeschreven             lemma=toeschrijven sort=claim form=past-plural takes=clause weak
toeschrijf              lemma=toeschrijven sort=claim form=present takes=clause weak
toeschrijft             lemma=toeschrijven sort=claim form=present takes=clause weak
toeschrijven            lemma=toeschrijven sort=claim form=infinitive takes=clause weak
tonen                   lemma=aantonen sort=claim form=present-plural particle=aan takes=clause
toon                    lemma=aantonen sort=claim form=present particle=aan takes=clause
toonde                  lemma=aantonen sort=claim form=past particle=aan takes=clause
toonden                 lemma=aantonen sort=claim form=past-plural particle=aan takes=clause
toont                   lemma=aantonen sort=claim form=present particle=aan takes=clause
trek                    lemma="aan de bel trekken" sort=claim form=present particle="aan de bel" takes=any weak
trekken                 lemma="aan de bel trekken" sort=claim form=infinitive particle="aan de bel" takes=any weak
trekt                   lemma="aan de bel trekken" sort=claim form=present particle="aan de bel" takes=any weak
trok                    lemma="aan de bel trekken" sort=claim form=past particle="aan de bel" takes=any weak
trokken                 lemma="aan de bel trekken" sort=claim form=past-plural particle="aan de bel" takes=any weak
uitga                   lemma="uitgaan van" sort=claim form=present takes=clause weak
uitgaan                 lemma="uitgaan van" sort=claim form=infinitive takes=clause weak
uitgaat                 lemma="uitgaan van" sort=claim form=present takes=clause weak
uitgegaan               lemma="uitgaan van" sort=claim form=participle takes=clause weak
uitgemaakt              lemma=uitmaken sort=claim form=participle takes=quote weak
uitgerekend             lemma=uitrekenen sort=claim form=participle takes=any weak
uitgevonden             lemma=uitvinden sort=claim form=participle takes=quote weak
uitgewezen              lemma=uitwijzen sort=claim form=participle takes=clause
uitgezocht              lemma=uitzoeken sort=claim form=participle takes=clause weak
uitging                 lemma="uitgaan van" sort=claim form=past takes=clause weak
uitgingen               lemma="uitgaan van" sort=claim form=past-plural takes=clause weak
uitmaak                 lemma=uitmaken sort=claim form=present takes=quote weak
uitmaakt                lemma=uitmaken sort=claim form=present takes=quote weak
uitmaakte               lemma=uitmaken sort=claim form=past takes=quote weak
uitmaakten              lemma=uitmaken sort=claim form=past-plural takes=quote weak
uitmaken                lemma=uitmaken sort=claim form=infinitive takes=quote weak
uitreken                lemma=uitrekenen sort=claim form=present takes=any
uitrekende              lemma=uitrekenen sort=claim form=past takes=any
uitrekenden             lemma=uitrekenen sort=claim form=past-plural takes=any
uitrekenen              lemma=uitrekenen sort=claim form=infinitive takes=any
uitrekent               lemma=uitrekenen sort=claim form=present takes=any
uitvind                 lemma=uitvinden sort=claim form=present takes=quote weak
uitvinden               lemma=uitvinden sort=claim form=infinitive takes=quote weak
uitvindt                lemma=uitvinden sort=claim form=present takes=quote weak
uitvond                 lemma=uitvinden sort=claim form=past takes=quote weak
uitvonden               lemma=uitvinden sort=claim form=past-plural takes=quote weak
uitwees                 lemma=uitwijzen sort=claim form=past takes=clause
uitwezen                lemma=uitwijzen sort=claim form=past-plural takes=clause
uitwijs                 lemma=uitwijzen sort=claim form=present takes=clause
uitwijst                lemma=uitwijzen sort=claim form=present takes=clause
uitwijzen               lemma=uitwijzen sort=claim form=infinitive takes=clause
uitzocht                lemma=uitzoeken sort=claim form=past takes=clause weak
uitzochten              lemma=uitzoeken sort=claim form=past-plural takes=clause weak
uitzoek                 lemma=uitzoeken sort=claim form=present takes=clause weak
uitzoeken               lemma=uitzoeken sort=claim form=infinitive takes=clause weak
uitzoekt                lemma=uitzoeken sort=claim form=present takes=clause weak
vastgesteld             lemma=vaststellen sort=claim form=participle takes=any
vaststel                lemma=vaststellen sort=claim form=present takes=any
vaststelde              lemma=vaststellen sort=claim form=past takes=any
vaststelden             lemma=vaststellen sort=claim form=past-plural takes=any
vaststellen             lemma=vaststellen sort=claim form=infinitive takes=any
vaststelt               lemma=vaststellen sort=claim form=present takes=any
verantwoord             lemma=verantwoorden sort=claim form=present takes=quote weak
verantwoord             lemma=verantwoorden sort=claim form=participle takes=quote weak
verantwoordde           lemma=verantwoorden sort=claim form=past takes=quote weak
verantwoordden          lemma=verantwoorden sort=claim form=past-plural takes=quote weak
verantwoorden           lemma=verantwoorden sort=claim form=infinitive takes=quote weak
verantwoordt            lemma=verantwoorden sort=claim form=present takes=quote weak
verdedig                lemma=verdedigen sort=claim form=present takes=quote weak
verdedigd               lemma=verdedigen sort=claim form=participle takes=quote weak
verdedigde              lemma=verdedigen sort=claim form=past takes=quote weak
verdedigden             lemma=verdedigen sort=claim form=past-plural takes=quote weak
verdedigen              lemma=verdedigen sort=claim form=infinitive takes=quote weak
verdedigt               lemma=verdedigen sort=claim form=present takes=quote weak
verklik                 lemma=verklikken sort=claim form=present takes=any weak
verklikken              lemma=verklikken sort=claim form=infinitive takes=any weak
verklikt                lemma=verklikken sort=claim form=present takes=any weak
verklikt                lemma=verklikken sort=claim form=participle takes=any weak
verklikte               lemma=verklikken sort=claim form=past takes=any weak
verklikten              lemma=verklikken sort=claim form=past-plural takes=any weak
veronderstel            lemma=veronderstellen sort=claim form=present takes=any
verondersteld           lemma=veronderstellen sort=claim form=participle takes=any
veronderstelde          lemma=veronderstellen sort=claim form=past takes=any
veronderstelden         lemma=veronderstellen sort=claim form=past-plural takes=any
veronderstellen         lemma=veronderstellen sort=claim form=infinitive takes=any
veronderstelt           lemma=veronderstellen sort=claim form=present takes=any
verweer                 lemma=verweren sort=claim form=present takes=quote weak
verweerd                lemma=verweren sort=claim form=participle takes=quote weak
verweerde               lemma=verweren sort=claim form=past takes=quote weak
verweerden              lemma=verweren sort=claim form=past-plural takes=quote weak
verweert                lemma=verweren sort=claim form=present takes=quote weak
verweet                 lemma=verwijten sort=claim form=past takes=any weak
verweren                lemma=verweren sort=claim form=infinitive takes=quote weak
verweten                lemma=verwijten sort=claim form=past-plural takes=any weak
verweten                lemma=verwijten sort=claim form=participle takes=any weak
verwijt                 lemma=verwijten sort=claim form=present takes=any weak
verwijten               lemma=verwijten sort=claim form=infinitive takes=any weak
verzin                  lemma=verzinnen sort=claim form=present takes=any weak
verzinnen               lemma=verzinnen sort=claim form=infinitive takes=any weak
verzint                 lemma=verzinnen sort=claim form=present takes=any weak
verzon                  lemma=verzinnen sort=claim form=past takes=any weak
verzonnen               lemma=verzinnen sort=claim form=past-plural takes=any weak
verzonnen               lemma=verzinnen sort=claim form=participle takes=any weak
vind                    lemma=uitvinden sort=claim form=present particle=uit takes=clause weak
vinden                  lemma=uitvinden sort=claim form=present-plural particle=uit takes=clause weak
vindt                   lemma=uitvinden sort=claim form=present particle=uit takes=clause weak
voer                    lemma=aanvoeren sort=claim form=present particle=aan takes=any
voerde                  lemma=aanvoeren sort=claim form=past particle=aan takes=any
voerden                 lemma=aanvoeren sort=claim form=past-plural particle=aan takes=any
voeren                  lemma=aanvoeren sort=claim form=present-plural particle=aan takes=any
voert                   lemma=aanvoeren sort=claim form=present particle=aan takes=any
volgehouden             lemma=volhouden sort=claim form=participle takes=any
volhield                lemma=volhouden sort=claim form=past takes=any
volhielden              lemma=volhouden sort=claim form=past-plural takes=any
volhou                  lemma=volhouden sort=claim form=present takes=any
volhoud                 lemma=volhouden sort=claim form=present takes=any
volhouden               lemma=volhouden sort=claim form=infinitive takes=any
volhoudt                lemma=volhouden sort=claim form=present takes=any
vond                    lemma=uitvinden sort=claim form=past particle=uit takes=clause weak
vonden                  lemma=uitvinden sort=claim form=past-plural particle=uit takes=clause weak
voorgehouden            lemma=voorhouden sort=claim form=participle takes=any weak
voorgerekend            lemma=voorrekenen sort=claim form=participle takes=any
voorgespiegeld          lemma=voorspiegelen sort=claim form=participle takes=any
voorhield               lemma=voorhouden sort=claim form=past takes=any weak
voorhielden             lemma=voorhouden sort=claim form=past-plural takes=any weak
voorhou                 lemma=voorhouden sort=claim form=present takes=any weak
voorhoud                lemma=voorhouden sort=claim form=present takes=any weak
voorhouden              lemma=voorhouden sort=claim form=infinitive takes=any weak
voorhoudt               lemma=voorhouden sort=claim form=present takes=any weak
vooropgesteld           lemma=vooropstellen sort=claim form=participle takes=any
vooropstel              lemma=vooropstellen sort=claim form=present takes=any
vooropstelde            lemma=vooropstellen sort=claim form=past takes=any
vooropstelden           lemma=vooropstellen sort=claim form=past-plural takes=any
vooropstellen           lemma=vooropstellen sort=claim form=infinitive takes=any
vooropstelt             lemma=vooropstellen sort=claim form=present takes=any
voorreken               lemma=voorrekenen sort=claim form=present takes=any
voorrekende             lemma=voorrekenen sort=claim form=past takes=any
voorrekenden            lemma=voorrekenen sort=claim form=past-plural takes=any
voorrekenen             lemma=voorrekenen sort=claim form=infinitive takes=any
voorrekent              lemma=voorrekenen sort=claim form=present takes=any
voorspel                lemma=voorspellen sort=claim form=present takes=any
voorspeld               lemma=voorspellen sort=claim form=participle takes=any
voorspelde              lemma=voorspellen sort=claim form=past takes=any
voorspelden             lemma=voorspellen sort=claim form=past-plural takes=any
voorspellen             lemma=voorspellen sort=claim form=infinitive takes=any
voorspelt               lemma=voorspellen sort=claim form=present takes=any
voorspiegel             lemma=voorspiegelen sort=claim form=present takes=any
voorspiegelde           lemma=voorspiegelen sort=claim form=past takes=any
voorspiegelden          lemma=voorspiegelen sort=claim form=past-plural takes=any
voorspiegelen           lemma=voorspiegelen sort=claim form=infinitive takes=any
voorspiegelt            lemma=voorspiegelen sort=claim form=present takes=any
voorzag                 lemma=voorzien sort=claim form=past takes=quote weak
voorzagen               lemma=voorzien sort=claim form=past-plural takes=quote weak
voorzie                 lemma=voorzien sort=claim form=present takes=quote weak
voorzien                lemma=voorzien sort=claim form=infinitive takes=quote weak
voorzien                lemma=voorzien sort=claim form=participle takes=quote weak
voorziet                lemma=voorzien sort=claim form=present takes=quote weak
waarschuw               lemma=waarschuwen sort=claim form=present takes=any
waarschuwde             lemma=waarschuwen sort=claim form=past takes=any
waarschuwden            lemma=waarschuwen sort=claim form=past-plural takes=any
waarschuwen             lemma=waarschuwen sort=claim form=infinitive takes=any
waarschuwt              lemma=waarschuwen sort=claim form=present takes=any
wees                    lemma=uitwijzen sort=claim form=past particle=uit takes=clause
werp                    lemma=tegenwerpen sort=claim form=present particle=tegen takes=any
werp                    lemma=opwerpen sort=claim form=present particle=op takes=any
werp                    lemma="voor de voeten werpen" sort=claim form=present particle="voor de voeten" takes=clause
werpen                  lemma=tegenwerpen sort=claim form=present-plural particle=tegen takes=any
werpen                  lemma=opwerpen sort=claim form=present-plural particle=op takes=any
werpen                  lemma="voor de voeten werpen" sort=claim form=infinitive particle="voor de voeten" takes=clause
werpt                   lemma=tegenwerpen sort=claim form=present particle=tegen takes=any
werpt                   lemma=opwerpen sort=claim form=present particle=op takes=any
werpt                   lemma="voor de voeten werpen" sort=claim form=present particle="voor de voeten" takes=clause
wezen                   lemma=uitwijzen sort=claim form=past-plural particle=uit takes=clause
wierp                   lemma=tegenwerpen sort=claim form=past particle=tegen takes=any
wierp                   lemma=opwerpen sort=claim form=past particle=op takes=any
wierp                   lemma="voor de voeten werpen" sort=claim form=past particle="voor de voeten" takes=clause
wierpen                 lemma=tegenwerpen sort=claim form=past-plural particle=tegen takes=any
wierpen                 lemma=opwerpen sort=claim form=past-plural particle=op takes=any
wierpen                 lemma="voor de voeten werpen" sort=claim form=past-plural particle="voor de voeten" takes=clause
wijs                    lemma=uitwijzen sort=claim form=present particle=uit takes=clause
wijsgemaakt             lemma=wijsmaken sort=claim form=participle takes=clause weak
wijsmaak                lemma=wijsmaken sort=claim form=present takes=clause weak
wijsmaakt               lemma=wijsmaken sort=claim form=present takes=clause weak
wijsmaakte              lemma=wijsmaken sort=claim form=past takes=clause weak
wijsmaakten             lemma=wijsmaken sort=claim form=past-plural takes=clause weak
wijsmaken               lemma=wijsmaken sort=claim form=infinitive takes=clause weak
wijst                   lemma=uitwijzen sort=claim form=present particle=uit takes=clause
wijzen                  lemma=uitwijzen sort=claim form=present-plural particle=uit takes=clause
wreef                   lemma=aanwrijven sort=claim form=past particle=aan takes=any
wreef                   lemma=inwrijven sort=claim form=past particle=in takes=clause
wreven                  lemma=aanwrijven sort=claim form=past-plural particle=aan takes=any
wreven                  lemma=inwrijven sort=claim form=past-plural particle=in takes=clause
wrijf                   lemma=aanwrijven sort=claim form=present particle=aan takes=any
wrijf                   lemma=inwrijven sort=claim form=present particle=in takes=clause
wrijft                  lemma=aanwrijven sort=claim form=present particle=aan takes=any
wrijft                  lemma=inwrijven sort=claim form=present particle=in takes=clause
wrijven                 lemma=aanwrijven sort=claim form=present-plural particle=aan takes=any
wrijven                 lemma=inwrijven sort=claim form=present-plural particle=in takes=clause
zocht                   lemma=uitzoeken sort=claim form=past particle=uit takes=clause weak
zochten                 lemma=uitzoeken sort=claim form=past-plural particle=uit takes=clause weak
zoek                    lemma=uitzoeken sort=claim form=present particle=uit takes=clause weak
zoeken                  lemma=uitzoeken sort=claim form=present-plural particle=uit takes=clause weak
zoekt                   lemma=uitzoeken sort=claim form=present particle=uit takes=clause weak

# denial: denying, refusing, contradicting
aangevochten            lemma=aanvechten sort=denial form=participle takes=any weak
aanvecht                lemma=aanvechten sort=denial form=present takes=any weak
aanvechten              lemma=aanvechten sort=denial form=infinitive takes=any weak
aanvocht                lemma=aanvechten sort=denial form=past takes=any weak
aanvochten              lemma=aanvechten sort=denial form=past-plural takes=any weak
afgewezen               lemma=afwijzen sort=denial form=participle takes=quote weak
afgezwakt               lemma=afzwakken sort=denial form=participle takes=any weak
afwees                  lemma=afwijzen sort=denial form=past takes=quote weak
afwezen                 lemma=afwijzen sort=denial form=past-plural takes=quote weak
afwijs                  lemma=afwijzen sort=denial form=present takes=quote weak
afwijst                 lemma=afwijzen sort=denial form=present takes=quote weak
afwijzen                lemma=afwijzen sort=denial form=infinitive takes=quote weak
afzwak                  lemma=afzwakken sort=denial form=present takes=any weak
afzwakken               lemma=afzwakken sort=denial form=infinitive takes=any weak
afzwakt                 lemma=afzwakken sort=denial form=present takes=any weak
afzwakte                lemma=afzwakken sort=denial form=past takes=any weak
afzwakten               lemma=afzwakken sort=denial form=past-plural takes=any weak
bagatelliseer           lemma=bagatelliseren sort=denial form=present takes=any
bagatelliseerde         lemma=bagatelliseren sort=denial form=past takes=any
bagatelliseerden        lemma=bagatelliseren sort=denial form=past-plural takes=any
bagatelliseert          lemma=bagatelliseren sort=denial form=present takes=any
bagatelliseren          lemma=bagatelliseren sort=denial form=infinitive takes=any
bestreden               lemma=bestrijden sort=denial form=past-plural takes=quote weak
bestreden               lemma=bestrijden sort=denial form=participle takes=quote weak
bestreed                lemma=bestrijden sort=denial form=past takes=quote weak
bestrijd                lemma=bestrijden sort=denial form=present takes=quote weak
bestrijden              lemma=bestrijden sort=denial form=infinitive takes=quote weak
bestrijdt               lemma=bestrijden sort=denial form=present takes=quote weak
betwist                 lemma=betwisten sort=denial form=present takes=any
betwist                 lemma=betwisten sort=denial form=participle takes=any
betwisten               lemma=betwisten sort=denial form=infinitive takes=any
betwistte               lemma=betwisten sort=denial form=past takes=any
betwistten              lemma=betwisten sort=denial form=past-plural takes=any
debunk                  lemma=debunken sort=denial form=present takes=any
debunken                lemma=debunken sort=denial form=infinitive takes=any
debunkt                 lemma=debunken sort=denial form=present takes=any
debunkte                lemma=debunken sort=denial form=past takes=any
debunkten               lemma=debunken sort=denial form=past-plural takes=any
dementeer               lemma=dementeren sort=denial form=present takes=any weak
dementeerde             lemma=dementeren sort=denial form=past takes=any weak
dementeerden            lemma=dementeren sort=denial form=past-plural takes=any weak
dementeert              lemma=dementeren sort=denial form=present takes=any weak
dementeren              lemma=dementeren sort=denial form=infinitive takes=any weak
desavoueer              lemma=desavoueren sort=denial form=present takes=any weak
desavoueerde            lemma=desavoueren sort=denial form=past takes=any weak
desavoueerden           lemma=desavoueren sort=denial form=past-plural takes=any weak
desavoueert             lemma=desavoueren sort=denial form=present takes=any weak
desavoueren             lemma=desavoueren sort=denial form=infinitive takes=any weak
distantieer             lemma=distantiëren sort=denial form=present takes=quote weak
distantieerde           lemma=distantiëren sort=denial form=past takes=quote weak
distantieerden          lemma=distantiëren sort=denial form=past-plural takes=quote weak
distantieert            lemma=distantiëren sort=denial form=present takes=quote weak
distantiëren            lemma=distantiëren sort=denial form=infinitive takes=quote weak
falsificeer             lemma=falsificeren sort=denial form=present takes=any weak
falsificeerde           lemma=falsificeren sort=denial form=past takes=any weak
falsificeerden          lemma=falsificeren sort=denial form=past-plural takes=any weak
falsificeert            lemma=falsificeren sort=denial form=present takes=any weak
falsificeren            lemma=falsificeren sort=denial form=infinitive takes=any weak
gebagatelliseerd        lemma=bagatelliseren sort=denial form=participle takes=any
gedebunkt               lemma=debunken sort=denial form=participle takes=any
gedementeerd            lemma=dementeren sort=denial form=participle takes=any weak
gedesavoueerd           lemma=desavoueren sort=denial form=participle takes=any weak
gedistantieerd          lemma=distantiëren sort=denial form=participle takes=quote weak
gefalsificeerd          lemma=falsificeren sort=denial form=participle takes=any weak
gelogenstraft           lemma=logenstraffen sort=denial form=participle takes=any
geloochend              lemma=loochenen sort=denial form=participle takes=any
geminimaliseerd         lemma=minimaliseren sort=denial form=participle takes=any weak
genuanceerd             lemma=nuanceren sort=denial form=participle takes=any
geprotesteerd           lemma=protesteren sort=denial form=participle takes=any weak
gerectificeerd          lemma=rectificeren sort=denial form=participle takes=any
gerelativeerd           lemma=relativeren sort=denial form=participle takes=any
gesteld                 lemma="in abrede stellen" sort=denial form=participle particle="in abrede" takes=clause
getrokken               lemma="in twijfel trekken" sort=denial form=participle particle="in twijfel" takes=clause
geweigerd               lemma=weigeren sort=denial form=participle takes=quote weak
gewezen                 lemma="van de hand wijzen" sort=denial form=participle particle="van de hand" takes=clause weak
herriep                 lemma=herroepen sort=denial form=past takes=any weak
herriepen               lemma=herroepen sort=denial form=past-plural takes=any weak
herroep                 lemma=herroepen sort=denial form=present takes=any weak
herroepen               lemma=herroepen sort=denial form=infinitive takes=any weak
herroepen               lemma=herroepen sort=denial form=participle takes=any weak
herroept                lemma=herroepen sort=denial form=present takes=any weak
kom                     lemma=terugkomen sort=denial form=present particle=terug takes=any weak
komen                   lemma=terugkomen sort=denial form=present-plural particle=terug takes=any weak
komt                    lemma=terugkomen sort=denial form=present particle=terug takes=any weak
kwam                    lemma=terugkomen sort=denial form=past particle=terug takes=any weak
kwamen                  lemma=terugkomen sort=denial form=past-plural particle=terug takes=any weak
logenstraf              lemma=logenstraffen sort=denial form=present takes=any
logenstraffen           lemma=logenstraffen sort=denial form=infinitive takes=any
logenstraft             lemma=logenstraffen sort=denial form=present takes=any
logenstrafte            lemma=logenstraffen sort=denial form=past takes=any
logenstraften           lemma=logenstraffen sort=denial form=past-plural takes=any
loochen                 lemma=loochenen sort=denial form=present takes=any
loochende               lemma=loochenen sort=denial form=past takes=any
loochenden              lemma=loochenen sort=denial form=past-plural takes=any
loochenen               lemma=loochenen sort=denial form=infinitive takes=any
loochent                lemma=loochenen sort=denial form=present takes=any
minimaliseer            lemma=minimaliseren sort=denial form=present takes=any weak
minimaliseerde          lemma=minimaliseren sort=denial form=past takes=any weak
minimaliseerden         lemma=minimaliseren sort=denial form=past-plural takes=any weak
minimaliseert           lemma=minimaliseren sort=denial form=present takes=any weak
minimaliseren           lemma=minimaliseren sort=denial form=infinitive takes=any weak
nam                     lemma=terugnemen sort=denial form=past particle=terug takes=any weak
namen                   lemma=terugnemen sort=denial form=past-plural particle=terug takes=any weak
neem                    lemma=terugnemen sort=denial form=present particle=terug takes=any weak
neemt                   lemma=terugnemen sort=denial form=present particle=terug takes=any weak
nemen                   lemma=terugnemen sort=denial form=present-plural particle=terug takes=any weak
nuanceer                lemma=nuanceren sort=denial form=present takes=any
nuanceerde              lemma=nuanceren sort=denial form=past takes=any
nuanceerden             lemma=nuanceren sort=denial form=past-plural takes=any
nuanceert               lemma=nuanceren sort=denial form=present takes=any
nuanceren               lemma=nuanceren sort=denial form=infinitive takes=any
ontken                  lemma=ontkennen sort=denial form=present takes=any
ontkend                 lemma=ontkennen sort=denial form=participle takes=any
ontkende                lemma=ontkennen sort=denial form=past takes=any
ontkenden               lemma=ontkennen sort=denial form=past-plural takes=any
ontkennen               lemma=ontkennen sort=denial form=infinitive takes=any
ontkent                 lemma=ontkennen sort=denial form=present takes=any
ontkracht               lemma=ontkrachten sort=denial form=present takes=any
ontkracht               lemma=ontkrachten sort=denial form=participle takes=any
ontkrachten             lemma=ontkrachten sort=denial form=infinitive takes=any
ontkrachtte             lemma=ontkrachten sort=denial form=past takes=any
ontkrachtten            lemma=ontkrachten sort=denial form=past-plural takes=any
ontzenuw                lemma=ontzenuwen sort=denial form=present takes=any
ontzenuwd               lemma=ontzenuwen sort=denial form=participle takes=any
ontzenuwde              lemma=ontzenuwen sort=denial form=past takes=any
ontzenuwden             lemma=ontzenuwen sort=denial form=past-plural takes=any
ontzenuwen              lemma=ontzenuwen sort=denial form=infinitive takes=any
ontzenuwt               lemma=ontzenuwen sort=denial form=present takes=any
protesteer              lemma=protesteren sort=denial form=present takes=any weak
protesteerde            lemma=protesteren sort=denial form=past takes=any weak
protesteerden           lemma=protesteren sort=denial form=past-plural takes=any weak
protesteert             lemma=protesteren sort=denial form=present takes=any weak
protesteren             lemma=protesteren sort=denial form=infinitive takes=any weak
pruttel                 lemma=tegenpruttelen sort=denial form=present particle=tegen takes=quote
pruttelde               lemma=tegenpruttelen sort=denial form=past particle=tegen takes=quote
pruttelden              lemma=tegenpruttelen sort=denial form=past-plural particle=tegen takes=quote
pruttelen               lemma=tegenpruttelen sort=denial form=present-plural particle=tegen takes=quote
pruttelt                lemma=tegenpruttelen sort=denial form=present particle=tegen takes=quote
rechtgezet              lemma=rechtzetten sort=denial form=participle takes=any
rechtzet                lemma=rechtzetten sort=denial form=present takes=any
rechtzette              lemma=rechtzetten sort=denial form=past takes=any
rechtzetten             lemma=rechtzetten sort=denial form=infinitive takes=any
rechtzetten             lemma=rechtzetten sort=denial form=past-plural takes=any
rectificeer             lemma=rectificeren sort=denial form=present takes=any
rectificeerde           lemma=rectificeren sort=denial form=past takes=any
rectificeerden          lemma=rectificeren sort=denial form=past-plural takes=any
rectificeert            lemma=rectificeren sort=denial form=present takes=any
rectificeren            lemma=rectificeren sort=denial form=infinitive takes=any
relativeer              lemma=relativeren sort=denial form=present takes=any
relativeerde            lemma=relativeren sort=denial form=past takes=any
relativeerden           lemma=relativeren sort=denial form=past-plural takes=any
relativeert             lemma=relativeren sort=denial form=present takes=any
relativeren             lemma=relativeren sort=denial form=infinitive takes=any
sloot                   lemma=uitsluiten sort=denial form=past particle=uit takes=clause weak
sloten                  lemma=uitsluiten sort=denial form=past-plural particle=uit takes=clause weak
sluit                   lemma=uitsluiten sort=denial form=present particle=uit takes=clause weak
sluiten                 lemma=uitsluiten sort=denial form=present-plural particle=uit takes=clause weak
sprak                   lemma=tegenspreken sort=denial form=past particle=tegen takes=any
spraken                 lemma=tegenspreken sort=denial form=past-plural particle=tegen takes=any
spreek                  lemma=tegenspreken sort=denial form=present particle=tegen takes=any
spreekt                 lemma=tegenspreken sort=denial form=present particle=tegen takes=any
spreken                 lemma=tegenspreken sort=denial form=present-plural particle=tegen takes=any
sputter                 lemma=tegensputteren sort=denial form=present particle=tegen takes=quote
sputterde               lemma=tegensputteren sort=denial form=past particle=tegen takes=quote
sputterden              lemma=tegensputteren sort=denial form=past-plural particle=tegen takes=quote
sputteren               lemma=tegensputteren sort=denial form=present-plural particle=tegen takes=quote
sputtert                lemma=tegensputteren sort=denial form=present particle=tegen takes=quote
stel                    lemma="in abrede stellen" sort=denial form=present particle="in abrede" takes=clause
stelde                  lemma="in abrede stellen" sort=denial form=past particle="in abrede" takes=clause
stelden                 lemma="in abrede stellen" sort=denial form=past-plural particle="in abrede" takes=clause
stellen                 lemma="in abrede stellen" sort=denial form=infinitive particle="in abrede" takes=clause
stelt                   lemma="in abrede stellen" sort=denial form=present particle="in abrede" takes=clause
stribbel                lemma=tegenstribbelen sort=denial form=present particle=tegen takes=quote weak
stribbelde              lemma=tegenstribbelen sort=denial form=past particle=tegen takes=quote weak
stribbelden             lemma=tegenstribbelen sort=denial form=past-plural particle=tegen takes=quote weak
stribbelen              lemma=tegenstribbelen sort=denial form=present-plural particle=tegen takes=quote weak
stribbelt               lemma=tegenstribbelen sort=denial form=present particle=tegen takes=quote weak
tegengeprutteld         lemma=tegenpruttelen sort=denial form=participle takes=quote
tegengesproken          lemma=tegenspreken sort=denial form=participle takes=any
tegengesputterd         lemma=tegensputteren sort=denial form=participle takes=quote
tegengestribbeld        lemma=tegenstribbelen sort=denial form=participle takes=quote weak
tegenpruttel            lemma=tegenpruttelen sort=denial form=present takes=quote
tegenpruttelde          lemma=tegenpruttelen sort=denial form=past takes=quote
tegenpruttelden         lemma=tegenpruttelen sort=denial form=past-plural takes=quote
tegenpruttelen          lemma=tegenpruttelen sort=denial form=infinitive takes=quote
tegenpruttelt           lemma=tegenpruttelen sort=denial form=present takes=quote
tegensprak              lemma=tegenspreken sort=denial form=past takes=any
tegenspraken            lemma=tegenspreken sort=denial form=past-plural takes=any
tegenspreek             lemma=tegenspreken sort=denial form=present takes=any
tegenspreekt            lemma=tegenspreken sort=denial form=present takes=any
tegenspreken            lemma=tegenspreken sort=denial form=infinitive takes=any
tegensputter            lemma=tegensputteren sort=denial form=present takes=quote
tegensputterde          lemma=tegensputteren sort=denial form=past takes=quote
tegensputterden         lemma=tegensputteren sort=denial form=past-plural takes=quote
tegensputteren          lemma=tegensputteren sort=denial form=infinitive takes=quote
tegensputtert           lemma=tegensputteren sort=denial form=present takes=quote
tegenstribbel           lemma=tegenstribbelen sort=denial form=present takes=quote weak
tegenstribbelde         lemma=tegenstribbelen sort=denial form=past takes=quote weak
tegenstribbelden        lemma=tegenstribbelen sort=denial form=past-plural takes=quote weak
tegenstribbelen         lemma=tegenstribbelen sort=denial form=infinitive takes=quote weak
tegenstribbelt          lemma=tegenstribbelen sort=denial form=present takes=quote weak
teruggekomen            lemma=terugkomen sort=denial form=participle takes=any weak
teruggenomen            lemma=terugnemen sort=denial form=participle takes=any weak
terugkom                lemma=terugkomen sort=denial form=present takes=any weak
terugkomen              lemma=terugkomen sort=denial form=infinitive takes=any weak
terugkomt               lemma=terugkomen sort=denial form=present takes=any weak
terugkwam               lemma=terugkomen sort=denial form=past takes=any weak
terugkwamen             lemma=terugkomen sort=denial form=past-plural takes=any weak
terugnam                lemma=terugnemen sort=denial form=past takes=any weak
terugnamen              lemma=terugnemen sort=denial form=past-plural takes=any weak
terugneem               lemma=terugnemen sort=denial form=present takes=any weak
terugneemt              lemma=terugnemen sort=denial form=present takes=any weak
terugnemen              lemma=terugnemen sort=denial form=infinitive takes=any weak
trek                    lemma="in twijfel trekken" sort=denial form=present particle="in twijfel" takes=clause
trekken                 lemma="in twijfel trekken" sort=denial form=infinitive particle="in twijfel" takes=clause
trekt                   lemma="in twijfel trekken" sort=denial form=present particle="in twijfel" takes=clause
trok                    lemma="in twijfel trekken" sort=denial form=past particle="in twijfel" takes=clause
trokken                 lemma="in twijfel trekken" sort=denial form=past-plural particle="in twijfel" takes=clause
uitgesloten             lemma=uitsluiten sort=denial form=participle takes=quote weak
uitsloot                lemma=uitsluiten sort=denial form=past takes=quote weak
uitsloten               lemma=uitsluiten sort=denial form=past-plural takes=quote weak
uitsluit                lemma=uitsluiten sort=denial form=present takes=quote weak
uitsluiten              lemma=uitsluiten sort=denial form=infinitive takes=quote weak
vecht                   lemma=aanvechten sort=denial form=present particle=aan takes=any weak
vechten                 lemma=aanvechten sort=denial form=present-plural particle=aan takes=any weak
verheel                 lemma=verhelen sort=denial form=present takes=clause weak
verheeld                lemma=verhelen sort=denial form=participle takes=clause weak
verheelde               lemma=verhelen sort=denial form=past takes=clause weak
verheelden              lemma=verhelen sort=denial form=past-plural takes=clause weak
verheelt                lemma=verhelen sort=denial form=present takes=clause weak
verhelen                lemma=verhelen sort=denial form=infinitive takes=clause weak
verwerp                 lemma=verwerpen sort=denial form=present takes=quote weak
verwerpen               lemma=verwerpen sort=denial form=infinitive takes=quote weak
verwerpt                lemma=verwerpen sort=denial form=present takes=quote weak
verwierp                lemma=verwerpen sort=denial form=past takes=quote weak
verwierpen              lemma=verwerpen sort=denial form=past-plural takes=quote weak
verworpen               lemma=verwerpen sort=denial form=participle takes=quote weak
verzweeg                lemma=verzwijgen sort=denial form=past takes=clause weak
verzwegen               lemma=verzwijgen sort=denial form=past-plural takes=clause weak
verzwegen               lemma=verzwijgen sort=denial form=participle takes=clause weak
verzwijg                lemma=verzwijgen sort=denial form=present takes=clause weak
verzwijgen              lemma=verzwijgen sort=denial form=infinitive takes=clause weak
verzwijgt               lemma=verzwijgen sort=denial form=present takes=clause weak
vocht                   lemma=aanvechten sort=denial form=past particle=aan takes=any weak
vochten                 lemma=aanvechten sort=denial form=past-plural particle=aan takes=any weak
weerleg                 lemma=weerleggen sort=denial form=present takes=any
weerlegd                lemma=weerleggen sort=denial form=participle takes=any
weerlegde               lemma=weerleggen sort=denial form=past takes=any
weerlegden              lemma=weerleggen sort=denial form=past-plural takes=any
weerleggen              lemma=weerleggen sort=denial form=infinitive takes=any
weerlegt                lemma=weerleggen sort=denial form=present takes=any
weersprak               lemma=weerspreken sort=denial form=past takes=any
weerspraken             lemma=weerspreken sort=denial form=past-plural takes=any
weerspreek              lemma=weerspreken sort=denial form=present takes=any
weerspreekt             lemma=weerspreken sort=denial form=present takes=any
weerspreken             lemma=weerspreken sort=denial form=infinitive takes=any
weersproken             lemma=weerspreken sort=denial form=participle takes=any
wees                    lemma=afwijzen sort=denial form=past particle=af takes=quote weak
wees                    lemma="van de hand wijzen" sort=denial form=past particle="van de hand" takes=clause weak
weggewuifd              lemma=wegwuiven sort=denial form=participle takes=any weak
wegwuif                 lemma=wegwuiven sort=denial form=present takes=any weak
wegwuifde               lemma=wegwuiven sort=denial form=past takes=any weak
wegwuifden              lemma=wegwuiven sort=denial form=past-plural takes=any weak
wegwuift                lemma=wegwuiven sort=denial form=present takes=any weak
wegwuiven               lemma=wegwuiven sort=denial form=infinitive takes=any weak
weiger                  lemma=weigeren sort=denial form=present takes=quote weak
weigerde                lemma=weigeren sort=denial form=past takes=quote weak
weigerden               lemma=weigeren sort=denial form=past-plural takes=quote weak
weigeren                lemma=weigeren sort=denial form=infinitive takes=quote weak
weigert                 lemma=weigeren sort=denial form=present takes=quote weak
wezen                   lemma=afwijzen sort=denial form=past-plural particle=af takes=quote weak
wezen                   lemma="van de hand wijzen" sort=denial form=past-plural particle="van de hand" takes=clause weak
wijs                    lemma=afwijzen sort=denial form=present particle=af takes=quote weak
wijs                    lemma="van de hand wijzen" sort=denial form=present particle="van de hand" takes=clause weak
wijst                   lemma=afwijzen sort=denial form=present particle=af takes=quote weak
wijst                   lemma="van de hand wijzen" sort=denial form=present particle="van de hand" takes=clause weak
wijzen                  lemma=afwijzen sort=denial form=present-plural particle=af takes=quote weak
wijzen                  lemma="van de hand wijzen" sort=denial form=infinitive particle="van de hand" takes=clause weak
wuif                    lemma=wegwuiven sort=denial form=present particle=weg takes=any weak
wuifde                  lemma=wegwuiven sort=denial form=past particle=weg takes=any weak
wuifden                 lemma=wegwuiven sort=denial form=past-plural particle=weg takes=any weak
wuift                   lemma=wegwuiven sort=denial form=present particle=weg takes=any weak
wuiven                  lemma=wegwuiven sort=denial form=present-plural particle=weg takes=any weak
zet                     lemma=rechtzetten sort=denial form=present particle=recht takes=any
zette                   lemma=rechtzetten sort=denial form=past particle=recht takes=any
zetten                  lemma=rechtzetten sort=denial form=present-plural particle=recht takes=any
zetten                  lemma=rechtzetten sort=denial form=past-plural particle=recht takes=any
zwak                    lemma=afzwakken sort=denial form=present particle=af takes=any weak
zwakken                 lemma=afzwakken sort=denial form=present-plural particle=af takes=any weak
zwakt                   lemma=afzwakken sort=denial form=present particle=af takes=any weak
zwakte                  lemma=afzwakken sort=denial form=past particle=af takes=any weak
zwakten                 lemma=afzwakken sort=denial form=past-plural particle=af takes=any weak

# demand: demanding, ordering, asking for, advising
aanbeval                lemma=aanbevelen sort=demand form=past takes=any
aanbevalen              lemma=aanbevelen sort=demand form=past-plural takes=any
aanbeveel               lemma=aanbevelen sort=demand form=present takes=any
aanbeveelt              lemma=aanbevelen sort=demand form=present takes=any
aanbevelen              lemma=aanbevelen sort=demand form=infinitive takes=any
aanbevolen              lemma=aanbevelen sort=demand form=participle takes=any
aandring                lemma=aandringen sort=demand form=present takes=any
aandringen              lemma=aandringen sort=demand form=infinitive takes=any
aandringt               lemma=aandringen sort=demand form=present takes=any
aandrong                lemma=aandringen sort=demand form=past takes=any
aandrongen              lemma=aandringen sort=demand form=past-plural takes=any
aangedrongen            lemma=aandringen sort=demand form=participle takes=any
aangemaand              lemma=aanmanen sort=demand form=participle takes=any
aangemoedigd            lemma=aanmoedigen sort=demand form=participle takes=infinitive weak
aangeraden              lemma=aanraden sort=demand form=participle takes=any
aangespoord             lemma=aansporen sort=demand form=participle takes=any
aangezet                lemma=aanzetten sort=demand form=participle takes=infinitive weak
aanmaan                 lemma=aanmanen sort=demand form=present takes=any
aanmaande               lemma=aanmanen sort=demand form=past takes=any
aanmaanden              lemma=aanmanen sort=demand form=past-plural takes=any
aanmaant                lemma=aanmanen sort=demand form=present takes=any
aanmanen                lemma=aanmanen sort=demand form=infinitive takes=any
aanmoedig               lemma=aanmoedigen sort=demand form=present takes=infinitive weak
aanmoedigde             lemma=aanmoedigen sort=demand form=past takes=infinitive weak
aanmoedigden            lemma=aanmoedigen sort=demand form=past-plural takes=infinitive weak
aanmoedigen             lemma=aanmoedigen sort=demand form=infinitive takes=infinitive weak
aanmoedigt              lemma=aanmoedigen sort=demand form=present takes=infinitive weak
aanraad                 lemma=aanraden sort=demand form=present takes=any
aanraadde               lemma=aanraden sort=demand form=past takes=any
aanraadden              lemma=aanraden sort=demand form=past-plural takes=any
aanraadt                lemma=aanraden sort=demand form=present takes=any
aanraden                lemma=aanraden sort=demand form=infinitive takes=any
aanried                 lemma=aanraden sort=demand form=past takes=any
aanrieden               lemma=aanraden sort=demand form=past-plural takes=any
aanspoor                lemma=aansporen sort=demand form=present takes=any
aanspoorde              lemma=aansporen sort=demand form=past takes=any
aanspoorden             lemma=aansporen sort=demand form=past-plural takes=any
aanspoort               lemma=aansporen sort=demand form=present takes=any
aansporen               lemma=aansporen sort=demand form=infinitive takes=any
aanzet                  lemma=aanzetten sort=demand form=present takes=infinitive weak
aanzette                lemma=aanzetten sort=demand form=past takes=infinitive weak
aanzetten               lemma=aanzetten sort=demand form=infinitive takes=infinitive weak
aanzetten               lemma=aanzetten sort=demand form=past-plural takes=infinitive weak
adviseer                lemma=adviseren sort=demand form=present takes=any
adviseerde              lemma=adviseren sort=demand form=past takes=any
adviseerden             lemma=adviseren sort=demand form=past-plural takes=any
adviseert               lemma=adviseren sort=demand form=present takes=any
adviseren               lemma=adviseren sort=demand form=infinitive takes=any
afdwing                 lemma=afdwingen sort=demand form=present takes=quote weak
afdwingen               lemma=afdwingen sort=demand form=infinitive takes=quote weak
afdwingt                lemma=afdwingen sort=demand form=present takes=quote weak
afdwong                 lemma=afdwingen sort=demand form=past takes=quote weak
afdwongen               lemma=afdwingen sort=demand form=past-plural takes=quote weak
afgedwongen             lemma=afdwingen sort=demand form=participle takes=quote weak
afgeraden               lemma=afraden sort=demand form=participle takes=any
afraad                  lemma=afraden sort=demand form=present takes=any
afraadde                lemma=afraden sort=demand form=past takes=any
afraadden               lemma=afraden sort=demand form=past-plural takes=any
afraadt                 lemma=afraden sort=demand form=present takes=any
afraden                 lemma=afraden sort=demand form=infinitive takes=any
afried                  lemma=afraden sort=demand form=past takes=any
afrieden                lemma=afraden sort=demand form=past-plural takes=any
agendeer                lemma=agenderen sort=demand form=present takes=any weak
agendeerde              lemma=agenderen sort=demand form=past takes=any weak
agendeerden             lemma=agenderen sort=demand form=past-plural takes=any weak
agendeert               lemma=agenderen sort=demand form=present takes=any weak
agenderen               lemma=agenderen sort=demand form=infinitive takes=any weak
appelleer               lemma=appelleren sort=demand form=present takes=any weak
appelleerde             lemma=appelleren sort=demand form=past takes=any weak
appelleerden            lemma=appelleren sort=demand form=past-plural takes=any weak
appelleert              lemma=appelleren sort=demand form=present takes=any weak
appelleren              lemma=appelleren sort=demand form=infinitive takes=any weak
bad                     lemma=bidden sort=demand form=past takes=infinitive weak
baden                   lemma=bidden sort=demand form=past-plural takes=infinitive weak
bedel                   lemma=bedelen sort=demand form=present takes=any weak
bedelde                 lemma=bedelen sort=demand form=past takes=any weak
bedelden                lemma=bedelen sort=demand form=past-plural takes=any weak
bedelen                 lemma=bedelen sort=demand form=infinitive takes=any weak
bedelt                  lemma=bedelen sort=demand form=present takes=any weak
bepaal                  lemma=bepalen sort=demand form=present takes=clause weak
bepaald                 lemma=bepalen sort=demand form=participle takes=clause weak
bepaalde                lemma=bepalen sort=demand form=past takes=clause weak
bepaalden               lemma=bepalen sort=demand form=past-plural takes=clause weak
bepaalt                 lemma=bepalen sort=demand form=present takes=clause weak
bepalen                 lemma=bepalen sort=demand form=infinitive takes=clause weak
berisp                  lemma=berispen sort=demand form=present takes=quote weak
berispen                lemma=berispen sort=demand form=infinitive takes=quote weak
berispt                 lemma=berispen sort=demand form=present takes=quote weak
berispt                 lemma=berispen sort=demand form=participle takes=quote weak
berispte                lemma=berispen sort=demand form=past takes=quote weak
berispten               lemma=berispen sort=demand form=past-plural takes=quote weak
beval                   lemma=bevelen sort=demand form=past takes=any
beval                   lemma=aanbevelen sort=demand form=past particle=aan takes=any
bevalen                 lemma=bevelen sort=demand form=past-plural takes=any
bevalen                 lemma=aanbevelen sort=demand form=past-plural particle=aan takes=any
beveel                  lemma=bevelen sort=demand form=present takes=any
beveel                  lemma=aanbevelen sort=demand form=present particle=aan takes=any
beveelt                 lemma=bevelen sort=demand form=present takes=any
beveelt                 lemma=aanbevelen sort=demand form=present particle=aan takes=any
bevelen                 lemma=bevelen sort=demand form=infinitive takes=any
bevelen                 lemma=aanbevelen sort=demand form=present-plural particle=aan takes=any
bevolen                 lemma=bevelen sort=demand form=participle takes=any
bezweer                 lemma=bezweren sort=demand form=present takes=any weak
bezweert                lemma=bezweren sort=demand form=present takes=any weak
bezweren                lemma=bezweren sort=demand form=infinitive takes=any weak
bezwoer                 lemma=bezweren sort=demand form=past takes=any weak
bezwoeren               lemma=bezweren sort=demand form=past-plural takes=any weak
bezworen                lemma=bezweren sort=demand form=participle takes=any weak
bid                     lemma=bidden sort=demand form=present takes=infinitive weak
bidden                  lemma=bidden sort=demand form=infinitive takes=infinitive weak
bidt                    lemma=bidden sort=demand form=present takes=infinitive weak
commandeer              lemma=commanderen sort=demand form=present takes=any
commandeerde            lemma=commanderen sort=demand form=past takes=any
commandeerden           lemma=commanderen sort=demand form=past-plural takes=any
commandeert             lemma=commanderen sort=demand form=present takes=any
commanderen             lemma=commanderen sort=demand form=infinitive takes=any
daag                    lemma=uitdagen sort=demand form=present particle=uit takes=any weak
daagde                  lemma=uitdagen sort=demand form=past particle=uit takes=any weak
daagden                 lemma=uitdagen sort=demand form=past-plural particle=uit takes=any weak
daagt                   lemma=uitdagen sort=demand form=present particle=uit takes=any weak
dagen                   lemma=uitdagen sort=demand form=present-plural particle=uit takes=any weak
dagvaard                lemma=dagvaarden sort=demand form=present takes=infinitive weak
dagvaardde              lemma=dagvaarden sort=demand form=past takes=infinitive weak
dagvaardden             lemma=dagvaarden sort=demand form=past-plural takes=infinitive weak
dagvaarden              lemma=dagvaarden sort=demand form=infinitive takes=infinitive weak
dagvaardt               lemma=dagvaarden sort=demand form=present takes=infinitive weak
decreteer               lemma=decreteren sort=demand form=present takes=any
decreteerde             lemma=decreteren sort=demand form=past takes=any
decreteerden            lemma=decreteren sort=demand form=past-plural takes=any
decreteert              lemma=decreteren sort=demand form=present takes=any
decreteren              lemma=decreteren sort=demand form=infinitive takes=any
draag                   lemma=opdragen sort=demand form=present particle=op takes=any
draagt                  lemma=opdragen sort=demand form=present particle=op takes=any
dragen                  lemma=opdragen sort=demand form=present-plural particle=op takes=any
dring                   lemma=aandringen sort=demand form=present particle=aan takes=any
dringen                 lemma=aandringen sort=demand form=present-plural particle=aan takes=any
dringt                  lemma=aandringen sort=demand form=present particle=aan takes=any
droeg                   lemma=opdragen sort=demand form=past particle=op takes=any
droegen                 lemma=opdragen sort=demand form=past-plural particle=op takes=any
drong                   lemma=aandringen sort=demand form=past particle=aan takes=any
drongen                 lemma=aandringen sort=demand form=past-plural particle=aan takes=any
druk                    lemma="op het hart drukken" sort=demand form=present particle="op het hart" takes=clause
drukken                 lemma="op het hart drukken" sort=demand form=infinitive particle="op het hart" takes=clause
drukt                   lemma="op het hart drukken" sort=demand form=present particle="op het hart" takes=clause
drukte                  lemma="op het hart drukken" sort=demand form=past particle="op het hart" takes=clause
drukten                 lemma="op het hart drukken" sort=demand form=past-plural particle="op het hart" takes=clause
dwing                   lemma=afdwingen sort=demand form=present particle=af takes=any weak
dwing                   lemma=dwingen sort=demand form=present takes=infinitive weak
dwingen                 lemma=afdwingen sort=demand form=present-plural particle=af takes=any weak
dwingen                 lemma=dwingen sort=demand form=infinitive takes=infinitive weak
dwingt                  lemma=afdwingen sort=demand form=present particle=af takes=any weak
dwingt                  lemma=dwingen sort=demand form=present takes=infinitive weak
dwong                   lemma=afdwingen sort=demand form=past particle=af takes=any weak
dwong                   lemma=dwingen sort=demand form=past takes=infinitive weak
dwongen                 lemma=afdwingen sort=demand form=past-plural particle=af takes=any weak
dwongen                 lemma=dwingen sort=demand form=past-plural takes=infinitive weak
eis                     lemma=eisen sort=demand form=present takes=any weak
eis                     lemma=opeisen sort=demand form=present particle=op takes=any weak
eisen                   lemma=eisen sort=demand form=infinitive takes=any
eisen                   lemma=opeisen sort=demand form=present-plural particle=op takes=any weak
eist                    lemma=eisen sort=demand form=present takes=any
eist                    lemma=opeisen sort=demand form=present particle=op takes=any weak
eiste                   lemma=eisen sort=demand form=past takes=any
eiste                   lemma=opeisen sort=demand form=past particle=op takes=any weak
eisten                  lemma=eisen sort=demand form=past-plural takes=any
eisten                  lemma=opeisen sort=demand form=past-plural particle=op takes=any weak
gaf                     lemma="in overweging geven" sort=demand form=past particle="in overweging" takes=clause
gaven                   lemma="in overweging geven" sort=demand form=past-plural particle="in overweging" takes=clause
geadviseerd             lemma=adviseren sort=demand form=participle takes=any
geagendeerd             lemma=agenderen sort=demand form=participle takes=any weak
geappelleerd            lemma=appelleren sort=demand form=participle takes=any weak
gebedeld                lemma=bedelen sort=demand form=participle takes=any weak
gebeden                 lemma=bidden sort=demand form=participle takes=infinitive weak
gebied                  lemma=gebieden sort=demand form=present takes=any
gebieden                lemma=gebieden sort=demand form=infinitive takes=any
gebiedt                 lemma=gebieden sort=demand form=present takes=any
geboden                 lemma=gebieden sort=demand form=past-plural takes=any
geboden                 lemma=gebieden sort=demand form=participle takes=any
gebood                  lemma=gebieden sort=demand form=past takes=any
gecommandeerd           lemma=commanderen sort=demand form=participle takes=any
gedagvaard              lemma=dagvaarden sort=demand form=participle takes=infinitive weak
gedecreteerd            lemma=decreteren sort=demand form=participle takes=any
gedrukt                 lemma="op het hart drukken" sort=demand form=participle particle="op het hart" takes=clause
gedwongen               lemma=dwingen sort=demand form=participle takes=infinitive weak
geef                    lemma="in overweging geven" sort=demand form=present particle="in overweging" takes=clause
geeft                   lemma="in overweging geven" sort=demand form=present particle="in overweging" takes=clause
gegeven                 lemma="in overweging geven" sort=demand form=participle particle="in overweging" takes=clause
gehamerd                lemma=hameren sort=demand form=participle takes=any weak
gekapitteld             lemma=kapittelen sort=demand form=participle takes=quote weak
gelast                  lemma=gelasten sort=demand form=present takes=infinitive
gelast                  lemma=gelasten sort=demand form=participle takes=infinitive
gelasten                lemma=gelasten sort=demand form=infinitive takes=infinitive
gelastte                lemma=gelasten sort=demand form=past takes=infinitive
gelastten               lemma=gelasten sort=demand form=past-plural takes=infinitive
gelobbyd                lemma=lobbyen sort=demand form=participle takes=any weak
gemaand                 lemma=manen sort=demand form=participle takes=any
genodigd                lemma=nodigen sort=demand form=participle takes=infinitive weak
genoopt                 lemma=nopen sort=demand form=participle takes=infinitive weak
geordonneerd            lemma=ordonneren sort=demand form=participle takes=any
gepleit                 lemma="pleiten voor" sort=demand form=participle particle=ervoor takes=any
gepleit                 lemma="pleiten voor" sort=demand form=participle particle=voor takes=any
gepord                  lemma=porren sort=demand form=participle takes=any weak
geprest                 lemma=pressen sort=demand form=participle takes=any weak
gepusht                 lemma=pushen sort=demand form=participle takes=any weak
geraden                 lemma=raden sort=demand form=participle takes=quote weak
gereclameerd            lemma=reclameren sort=demand form=participle takes=any weak
gesmeekt                lemma=smeken sort=demand form=participle takes=any
gesoebat                lemma=soebatten sort=demand form=participle takes=any
gesommeerd              lemma=sommeren sort=demand form=participle takes=any
geven                   lemma="in overweging geven" sort=demand form=infinitive particle="in overweging" takes=clause
gevorderd               lemma=vorderen sort=demand form=participle takes=any weak
gevraagd                lemma="vragen om" sort=demand form=participle particle=erom takes=any weak
gevraagd                lemma="vragen om" sort=demand form=participle particle=om takes=any weak
gewenst                 lemma=wensen sort=demand form=participle takes=quote weak
gewild                  lemma=willen sort=demand form=participle takes=quote weak
geëist                  lemma=eisen sort=demand form=participle takes=any
geïjverd                lemma=ijveren sort=demand form=participle takes=any weak
geïnsisteerd            lemma=insisteren sort=demand form=participle takes=any
geïnstrueerd            lemma=instrueren sort=demand form=participle takes=any
haal                    lemma=overhalen sort=demand form=present particle=over takes=infinitive weak
haalde                  lemma=overhalen sort=demand form=past particle=over takes=infinitive weak
haalden                 lemma=overhalen sort=demand form=past-plural particle=over takes=infinitive weak
haalt                   lemma=overhalen sort=demand form=present particle=over takes=infinitive weak
halen                   lemma=overhalen sort=demand form=present-plural particle=over takes=infinitive weak
hamer                   lemma=hameren sort=demand form=present takes=any weak
hamerde                 lemma=hameren sort=demand form=past takes=any weak
hamerden                lemma=hameren sort=demand form=past-plural takes=any weak
hameren                 lemma=hameren sort=demand form=infinitive takes=any weak
hamert                  lemma=hameren sort=demand form=present takes=any weak
hits                    lemma=ophitsen sort=demand form=present particle=op takes=infinitive weak
hitsen                  lemma=ophitsen sort=demand form=present-plural particle=op takes=infinitive weak
hitst                   lemma=ophitsen sort=demand form=present particle=op takes=infinitive weak
hitste                  lemma=ophitsen sort=demand form=past particle=op takes=infinitive weak
hitsten                 lemma=ophitsen sort=demand form=past-plural particle=op takes=infinitive weak
ijver                   lemma=ijveren sort=demand form=present takes=any weak
ijverde                 lemma=ijveren sort=demand form=past takes=any weak
ijverden                lemma=ijveren sort=demand form=past-plural takes=any weak
ijveren                 lemma=ijveren sort=demand form=infinitive takes=any weak
ijvert                  lemma=ijveren sort=demand form=present takes=any weak
insisteer               lemma=insisteren sort=demand form=present takes=any
insisteerde             lemma=insisteren sort=demand form=past takes=any
insisteerden            lemma=insisteren sort=demand form=past-plural takes=any
insisteert              lemma=insisteren sort=demand form=present takes=any
insisteren              lemma=insisteren sort=demand form=infinitive takes=any
instrueer               lemma=instrueren sort=demand form=present takes=any
instrueerde             lemma=instrueren sort=demand form=past takes=any
instrueerden            lemma=instrueren sort=demand form=past-plural takes=any
instrueert              lemma=instrueren sort=demand form=present takes=any
instrueren              lemma=instrueren sort=demand form=infinitive takes=any
jut                     lemma=opjutten sort=demand form=present particle=op takes=infinitive weak
jutte                   lemma=opjutten sort=demand form=past particle=op takes=infinitive weak
jutten                  lemma=opjutten sort=demand form=present-plural particle=op takes=infinitive weak
jutten                  lemma=opjutten sort=demand form=past-plural particle=op takes=infinitive weak
kapittel                lemma=kapittelen sort=demand form=present takes=quote weak
kapittelde              lemma=kapittelen sort=demand form=past takes=quote weak
kapittelden             lemma=kapittelen sort=demand form=past-plural takes=quote weak
kapittelen              lemma=kapittelen sort=demand form=infinitive takes=quote weak
kapittelt               lemma=kapittelen sort=demand form=present takes=quote weak
lobby                   lemma=lobbyen sort=demand form=present takes=any weak
lobbyde                 lemma=lobbyen sort=demand form=past takes=any weak
lobbyden                lemma=lobbyen sort=demand form=past-plural takes=any weak
lobbyen                 lemma=lobbyen sort=demand form=infinitive takes=any weak
lobbyt                  lemma=lobbyen sort=demand form=present takes=any weak
maan                    lemma=manen sort=demand form=present takes=any
maan                    lemma=aanmanen sort=demand form=present particle=aan takes=any
maande                  lemma=manen sort=demand form=past takes=any
maande                  lemma=aanmanen sort=demand form=past particle=aan takes=any
maanden                 lemma=manen sort=demand form=past-plural takes=any
maanden                 lemma=aanmanen sort=demand form=past-plural particle=aan takes=any
maant                   lemma=manen sort=demand form=present takes=any
maant                   lemma=aanmanen sort=demand form=present particle=aan takes=any
manen                   lemma=manen sort=demand form=infinitive takes=any
manen                   lemma=aanmanen sort=demand form=present-plural particle=aan takes=any
moedig                  lemma=aanmoedigen sort=demand form=present particle=aan takes=infinitive weak
moedigde                lemma=aanmoedigen sort=demand form=past particle=aan takes=infinitive weak
moedigden               lemma=aanmoedigen sort=demand form=past-plural particle=aan takes=infinitive weak
moedigen                lemma=aanmoedigen sort=demand form=present-plural particle=aan takes=infinitive weak
moedigt                 lemma=aanmoedigen sort=demand form=present particle=aan takes=infinitive weak
nodig                   lemma=uitnodigen sort=demand form=present particle=uit takes=any weak
nodig                   lemma=nodigen sort=demand form=present takes=infinitive weak
nodigde                 lemma=uitnodigen sort=demand form=past particle=uit takes=any weak
nodigde                 lemma=nodigen sort=demand form=past takes=infinitive weak
nodigden                lemma=uitnodigen sort=demand form=past-plural particle=uit takes=any weak
nodigden                lemma=nodigen sort=demand form=past-plural takes=infinitive weak
nodigen                 lemma=uitnodigen sort=demand form=present-plural particle=uit takes=any weak
nodigen                 lemma=nodigen sort=demand form=infinitive takes=infinitive weak
nodigt                  lemma=uitnodigen sort=demand form=present particle=uit takes=any weak
nodigt                  lemma=nodigen sort=demand form=present takes=infinitive weak
noop                    lemma=nopen sort=demand form=present takes=infinitive weak
noopt                   lemma=nopen sort=demand form=present takes=infinitive weak
noopte                  lemma=nopen sort=demand form=past takes=infinitive weak
noopten                 lemma=nopen sort=demand form=past-plural takes=infinitive weak
nopen                   lemma=nopen sort=demand form=infinitive takes=infinitive weak
opdraag                 lemma=opdragen sort=demand form=present takes=any
opdraagt                lemma=opdragen sort=demand form=present takes=any
opdragen                lemma=opdragen sort=demand form=infinitive takes=any
opdroeg                 lemma=opdragen sort=demand form=past takes=any
opdroegen               lemma=opdragen sort=demand form=past-plural takes=any
opeis                   lemma=opeisen sort=demand form=present takes=any weak
opeisen                 lemma=opeisen sort=demand form=infinitive takes=any weak
opeist                  lemma=opeisen sort=demand form=present takes=any weak
opeiste                 lemma=opeisen sort=demand form=past takes=any weak
opeisten                lemma=opeisen sort=demand form=past-plural takes=any weak
opgedragen              lemma=opdragen sort=demand form=participle takes=any
opgehitst               lemma=ophitsen sort=demand form=participle takes=infinitive weak
opgejut                 lemma=opjutten sort=demand form=participle takes=infinitive weak
opgeroepen              lemma=oproepen sort=demand form=participle takes=any
opgestookt              lemma=opstoken sort=demand form=participle takes=infinitive weak
opgeëist                lemma=opeisen sort=demand form=participle takes=any weak
ophits                  lemma=ophitsen sort=demand form=present takes=infinitive weak
ophitsen                lemma=ophitsen sort=demand form=infinitive takes=infinitive weak
ophitst                 lemma=ophitsen sort=demand form=present takes=infinitive weak
ophitste                lemma=ophitsen sort=demand form=past takes=infinitive weak
ophitsten               lemma=ophitsen sort=demand form=past-plural takes=infinitive weak
opjut                   lemma=opjutten sort=demand form=present takes=infinitive weak
opjutte                 lemma=opjutten sort=demand form=past takes=infinitive weak
opjutten                lemma=opjutten sort=demand form=infinitive takes=infinitive weak
opjutten                lemma=opjutten sort=demand form=past-plural takes=infinitive weak
opriep                  lemma=oproepen sort=demand form=past takes=any
opriepen                lemma=oproepen sort=demand form=past-plural takes=any
oproep                  lemma=oproepen sort=demand form=present takes=any
oproepen                lemma=oproepen sort=demand form=infinitive takes=any
oproept                 lemma=oproepen sort=demand form=present takes=any
opstoken                lemma=opstoken sort=demand form=infinitive takes=infinitive weak
opstook                 lemma=opstoken sort=demand form=present takes=infinitive weak
opstookt                lemma=opstoken sort=demand form=present takes=infinitive weak
opstookte               lemma=opstoken sort=demand form=past takes=infinitive weak
opstookten              lemma=opstoken sort=demand form=past-plural takes=infinitive weak
ordonneer               lemma=ordonneren sort=demand form=present takes=any
ordonneerde             lemma=ordonneren sort=demand form=past takes=any
ordonneerden            lemma=ordonneren sort=demand form=past-plural takes=any
ordonneert              lemma=ordonneren sort=demand form=present takes=any
ordonneren              lemma=ordonneren sort=demand form=infinitive takes=any
overgehaald             lemma=overhalen sort=demand form=participle takes=infinitive weak
overhaal                lemma=overhalen sort=demand form=present takes=infinitive weak
overhaalde              lemma=overhalen sort=demand form=past takes=infinitive weak
overhaalden             lemma=overhalen sort=demand form=past-plural takes=infinitive weak
overhaalt               lemma=overhalen sort=demand form=present takes=infinitive weak
overhalen               lemma=overhalen sort=demand form=infinitive takes=infinitive weak
pleit                   lemma="pleiten voor" sort=demand form=present particle=ervoor takes=any
pleit                   lemma="pleiten voor" sort=demand form=present particle=voor takes=any
pleiten                 lemma="pleiten voor" sort=demand form=infinitive particle=ervoor takes=any
pleiten                 lemma="pleiten voor" sort=demand form=infinitive particle=voor takes=any
pleitte                 lemma="pleiten voor" sort=demand form=past particle=ervoor takes=any
pleitte                 lemma="pleiten voor" sort=demand form=past particle=voor takes=any
pleitten                lemma="pleiten voor" sort=demand form=past-plural particle=ervoor takes=any
pleitten                lemma="pleiten voor" sort=demand form=past-plural particle=voor takes=any
por                     lemma=porren sort=demand form=present takes=any weak
porde                   lemma=porren sort=demand form=past takes=any weak
porden                  lemma=porren sort=demand form=past-plural takes=any weak
porren                  lemma=porren sort=demand form=infinitive takes=any weak
port                    lemma=porren sort=demand form=present takes=any weak
pres                    lemma=pressen sort=demand form=present takes=any weak
pressen                 lemma=pressen sort=demand form=infinitive takes=any weak
prest                   lemma=pressen sort=demand form=present takes=any weak
preste                  lemma=pressen sort=demand form=past takes=any weak
presten                 lemma=pressen sort=demand form=past-plural takes=any weak
push                    lemma=pushen sort=demand form=present takes=any weak
pushen                  lemma=pushen sort=demand form=infinitive takes=any weak
pusht                   lemma=pushen sort=demand form=present takes=any weak
pushte                  lemma=pushen sort=demand form=past takes=any weak
pushten                 lemma=pushen sort=demand form=past-plural takes=any weak
raad                    lemma=aanraden sort=demand form=present particle=aan takes=any
raad                    lemma=afraden sort=demand form=present particle=af takes=any
raad                    lemma=raden sort=demand form=present takes=quote weak
raadde                  lemma=aanraden sort=demand form=past particle=aan takes=any
raadde                  lemma=afraden sort=demand form=past particle=af takes=any
raadde                  lemma=raden sort=demand form=past takes=quote weak
raadden                 lemma=aanraden sort=demand form=past-plural particle=aan takes=any
raadden                 lemma=afraden sort=demand form=past-plural particle=af takes=any
raadden                 lemma=raden sort=demand form=past-plural takes=quote weak
raadt                   lemma=aanraden sort=demand form=present particle=aan takes=any
raadt                   lemma=afraden sort=demand form=present particle=af takes=any
raadt                   lemma=raden sort=demand form=present takes=quote weak
raden                   lemma=aanraden sort=demand form=present-plural particle=aan takes=any
raden                   lemma=afraden sort=demand form=present-plural particle=af takes=any
raden                   lemma=raden sort=demand form=infinitive takes=quote weak
reclameer               lemma=reclameren sort=demand form=present takes=any weak
reclameerde             lemma=reclameren sort=demand form=past takes=any weak
reclameerden            lemma=reclameren sort=demand form=past-plural takes=any weak
reclameert              lemma=reclameren sort=demand form=present takes=any weak
reclameren              lemma=reclameren sort=demand form=infinitive takes=any weak
ried                    lemma=aanraden sort=demand form=past particle=aan takes=any
ried                    lemma=afraden sort=demand form=past particle=af takes=any
rieden                  lemma=aanraden sort=demand form=past-plural particle=aan takes=any
rieden                  lemma=afraden sort=demand form=past-plural particle=af takes=any
riep                    lemma=oproepen sort=demand form=past particle=op takes=any
riepen                  lemma=oproepen sort=demand form=past-plural particle=op takes=any
roep                    lemma=oproepen sort=demand form=present particle=op takes=any
roepen                  lemma=oproepen sort=demand form=present-plural particle=op takes=any
roept                   lemma=oproepen sort=demand form=present particle=op takes=any
schreef                 lemma=voorschrijven sort=demand form=past particle=voor takes=any
schreven                lemma=voorschrijven sort=demand form=past-plural particle=voor takes=any
schrijf                 lemma=voorschrijven sort=demand form=present particle=voor takes=any
schrijft                lemma=voorschrijven sort=demand form=present particle=voor takes=any
schrijven               lemma=voorschrijven sort=demand form=present-plural particle=voor takes=any
smeek                   lemma=smeken sort=demand form=present takes=any
smeekt                  lemma=smeken sort=demand form=present takes=any
smeekte                 lemma=smeken sort=demand form=past takes=any
smeekten                lemma=smeken sort=demand form=past-plural takes=any
smeken                  lemma=smeken sort=demand form=infinitive takes=any
soebat                  lemma=soebatten sort=demand form=present takes=any
soebatte                lemma=soebatten sort=demand form=past takes=any
soebatten               lemma=soebatten sort=demand form=infinitive takes=any
soebatten               lemma=soebatten sort=demand form=past-plural takes=any
sommeer                 lemma=sommeren sort=demand form=present takes=any
sommeerde               lemma=sommeren sort=demand form=past takes=any
sommeerden              lemma=sommeren sort=demand form=past-plural takes=any
sommeert                lemma=sommeren sort=demand form=present takes=any
sommeren                lemma=sommeren sort=demand form=infinitive takes=any
spoor                   lemma=aansporen sort=demand form=present particle=aan takes=any
spoorde                 lemma=aansporen sort=demand form=past particle=aan takes=any
spoorden                lemma=aansporen sort=demand form=past-plural particle=aan takes=any
spoort                  lemma=aansporen sort=demand form=present particle=aan takes=any
sporen                  lemma=aansporen sort=demand form=present-plural particle=aan takes=any
stel                    lemma=voorstellen sort=demand form=present particle=voor takes=any
stelde                  lemma=voorstellen sort=demand form=past particle=voor takes=any
stelden                 lemma=voorstellen sort=demand form=past-plural particle=voor takes=any
stellen                 lemma=voorstellen sort=demand form=present-plural particle=voor takes=any
stelt                   lemma=voorstellen sort=demand form=present particle=voor takes=any
stoken                  lemma=opstoken sort=demand form=present-plural particle=op takes=infinitive weak
stook                   lemma=opstoken sort=demand form=present particle=op takes=infinitive weak
stookt                  lemma=opstoken sort=demand form=present particle=op takes=infinitive weak
stookte                 lemma=opstoken sort=demand form=past particle=op takes=infinitive weak
stookten                lemma=opstoken sort=demand form=past-plural particle=op takes=infinitive weak
terechtgewezen          lemma=terechtwijzen sort=demand form=participle takes=quote weak
terechtwees             lemma=terechtwijzen sort=demand form=past takes=quote weak
terechtwezen            lemma=terechtwijzen sort=demand form=past-plural takes=quote weak
terechtwijs             lemma=terechtwijzen sort=demand form=present takes=quote weak
terechtwijst            lemma=terechtwijzen sort=demand form=present takes=quote weak
terechtwijzen           lemma=terechtwijzen sort=demand form=infinitive takes=quote weak
uitdaag                 lemma=uitdagen sort=demand form=present takes=any weak
uitdaagde               lemma=uitdagen sort=demand form=past takes=any weak
uitdaagden              lemma=uitdagen sort=demand form=past-plural takes=any weak
uitdaagt                lemma=uitdagen sort=demand form=present takes=any weak
uitdagen                lemma=uitdagen sort=demand form=infinitive takes=any weak
uitgedaagd              lemma=uitdagen sort=demand form=participle takes=any weak
uitgenodigd             lemma=uitnodigen sort=demand form=participle takes=any weak
uitnodig                lemma=uitnodigen sort=demand form=present takes=any weak
uitnodigde              lemma=uitnodigen sort=demand form=past takes=any weak
uitnodigden             lemma=uitnodigen sort=demand form=past-plural takes=any weak
uitnodigen              lemma=uitnodigen sort=demand form=infinitive takes=any weak
uitnodigt               lemma=uitnodigen sort=demand form=present takes=any weak
verbied                 lemma=verbieden sort=demand form=present takes=infinitive weak
verbieden               lemma=verbieden sort=demand form=infinitive takes=infinitive weak
verbiedt                lemma=verbieden sort=demand form=present takes=infinitive weak
verboden                lemma=verbieden sort=demand form=past-plural takes=infinitive weak
verboden                lemma=verbieden sort=demand form=participle takes=infinitive weak
verbood                 lemma=verbieden sort=demand form=past takes=infinitive weak
vereis                  lemma=vereisen sort=demand form=present takes=quote weak
vereisen                lemma=vereisen sort=demand form=infinitive takes=quote weak
vereist                 lemma=vereisen sort=demand form=present takes=quote weak
vereist                 lemma=vereisen sort=demand form=participle takes=quote weak
vereiste                lemma=vereisen sort=demand form=past takes=quote weak
vereisten               lemma=vereisen sort=demand form=past-plural takes=quote weak
verlang                 lemma=verlangen sort=demand form=present takes=any weak
verlangd                lemma=verlangen sort=demand form=participle takes=any weak
verlangde               lemma=verlangen sort=demand form=past takes=any weak
verlangden              lemma=verlangen sort=demand form=past-plural takes=any weak
verlangen               lemma=verlangen sort=demand form=infinitive takes=any weak
verlangt                lemma=verlangen sort=demand form=present takes=any weak
vermaan                 lemma=vermanen sort=demand form=present takes=quote weak
vermaand                lemma=vermanen sort=demand form=participle takes=quote weak
vermaande               lemma=vermanen sort=demand form=past takes=quote weak
vermaanden              lemma=vermanen sort=demand form=past-plural takes=quote weak
vermaant                lemma=vermanen sort=demand form=present takes=quote weak
vermanen                lemma=vermanen sort=demand form=infinitive takes=quote weak
verorden                lemma=verordenen sort=demand form=present takes=any
verordend               lemma=verordenen sort=demand form=participle takes=any
verordende              lemma=verordenen sort=demand form=past takes=any
verordenden             lemma=verordenen sort=demand form=past-plural takes=any
verordenen              lemma=verordenen sort=demand form=infinitive takes=any
verordent               lemma=verordenen sort=demand form=present takes=any
verordonneer            lemma=verordonneren sort=demand form=present takes=any
verordonneerd           lemma=verordonneren sort=demand form=participle takes=any
verordonneerde          lemma=verordonneren sort=demand form=past takes=any
verordonneerden         lemma=verordonneren sort=demand form=past-plural takes=any
verordonneert           lemma=verordonneren sort=demand form=present takes=any
verordonneren           lemma=verordonneren sort=demand form=infinitive takes=any
verplicht               lemma=verplichten sort=demand form=present takes=infinitive weak
verplicht               lemma=verplichten sort=demand form=participle takes=infinitive weak
verplichten             lemma=verplichten sort=demand form=infinitive takes=infinitive weak
verplichtte             lemma=verplichten sort=demand form=past takes=infinitive weak
verplichtten            lemma=verplichten sort=demand form=past-plural takes=infinitive weak
verzocht                lemma=verzoeken sort=demand form=past takes=infinitive
verzocht                lemma=verzoeken sort=demand form=participle takes=infinitive
verzochten              lemma=verzoeken sort=demand form=past-plural takes=infinitive
verzoek                 lemma=verzoeken sort=demand form=present takes=infinitive
verzoeken               lemma=verzoeken sort=demand form=infinitive takes=infinitive
verzoekt                lemma=verzoeken sort=demand form=present takes=infinitive
voorgeschreven          lemma=voorschrijven sort=demand form=participle takes=any
voorgesteld             lemma=voorstellen sort=demand form=participle takes=any
voorschreef             lemma=voorschrijven sort=demand form=past takes=any
voorschreven            lemma=voorschrijven sort=demand form=past-plural takes=any
voorschrijf             lemma=voorschrijven sort=demand form=present takes=any
voorschrijft            lemma=voorschrijven sort=demand form=present takes=any
voorschrijven           lemma=voorschrijven sort=demand form=infinitive takes=any
voorstel                lemma=voorstellen sort=demand form=present takes=any
voorstelde              lemma=voorstellen sort=demand form=past takes=any
voorstelden             lemma=voorstellen sort=demand form=past-plural takes=any
voorstellen             lemma=voorstellen sort=demand form=infinitive takes=any
voorstelt               lemma=voorstellen sort=demand form=present takes=any
vorder                  lemma=vorderen sort=demand form=present takes=any weak
vorderde                lemma=vorderen sort=demand form=past takes=any weak
vorderden               lemma=vorderen sort=demand form=past-plural takes=any weak
vorderen                lemma=vorderen sort=demand form=infinitive takes=any weak
vordert                 lemma=vorderen sort=demand form=present takes=any weak
vraag                   lemma="vragen om" sort=demand form=present particle=erom takes=any weak
vraag                   lemma="vragen om" sort=demand form=present particle=om takes=any weak
vraagt                  lemma="vragen om" sort=demand form=present particle=erom takes=any weak
vraagt                  lemma="vragen om" sort=demand form=present particle=om takes=any weak
vragen                  lemma="vragen om" sort=demand form=infinitive particle=erom takes=any weak
vragen                  lemma="vragen om" sort=demand form=infinitive particle=om takes=any weak
vroeg                   lemma="vragen om" sort=demand form=past particle=erom takes=any weak
vroeg                   lemma="vragen om" sort=demand form=past particle=om takes=any weak
vroegen                 lemma="vragen om" sort=demand form=past-plural particle=erom takes=any weak
vroegen                 lemma="vragen om" sort=demand form=past-plural particle=om takes=any weak
wees                    lemma=terechtwijzen sort=demand form=past particle=terecht takes=quote weak
wens                    lemma=wensen sort=demand form=present takes=quote weak
wensen                  lemma=wensen sort=demand form=infinitive takes=quote weak
wenst                   lemma=wensen sort=demand form=present takes=quote weak
wenste                  lemma=wensen sort=demand form=past takes=quote weak
wensten                 lemma=wensen sort=demand form=past-plural takes=quote weak
wezen                   lemma=terechtwijzen sort=demand form=past-plural particle=terecht takes=quote weak
wijs                    lemma=terechtwijzen sort=demand form=present particle=terecht takes=quote weak
wijst                   lemma=terechtwijzen sort=demand form=present particle=terecht takes=quote weak
wijzen                  lemma=terechtwijzen sort=demand form=present-plural particle=terecht takes=quote weak
wil                     lemma=willen sort=demand form=present takes=quote weak
wilde                   lemma=willen sort=demand form=past takes=quote weak
wilden                  lemma=willen sort=demand form=past-plural takes=quote weak
willen                  lemma=willen sort=demand form=infinitive takes=quote weak
wilt                    lemma=willen sort=demand form=present takes=quote weak
wou                     lemma=willen sort=demand form=past takes=quote weak
wouden                  lemma=willen sort=demand form=past-plural takes=quote weak
zet                     lemma=aanzetten sort=demand form=present particle=aan takes=infinitive weak
zette                   lemma=aanzetten sort=demand form=past particle=aan takes=infinitive weak
zetten                  lemma=aanzetten sort=demand form=present-plural particle=aan takes=infinitive weak
zetten                  lemma=aanzetten sort=demand form=past-plural particle=aan takes=infinitive weak

# promise: promising, assuring, offering, threatening
aanbied                 lemma=aanbieden sort=promise form=present takes=any weak
aanbieden               lemma=aanbieden sort=promise form=infinitive takes=any weak
aanbiedt                lemma=aanbieden sort=promise form=present takes=any weak
aanboden                lemma=aanbieden sort=promise form=past-plural takes=any weak
aanbood                 lemma=aanbieden sort=promise form=past takes=any weak
aangeboden              lemma=aanbieden sort=promise form=participle takes=any weak
bedreig                 lemma=bedreigen sort=promise form=present takes=quote weak
bedreigd                lemma=bedreigen sort=promise form=participle takes=quote weak
bedreigde               lemma=bedreigen sort=promise form=past takes=quote weak
bedreigden              lemma=bedreigen sort=promise form=past-plural takes=quote weak
bedreigen               lemma=bedreigen sort=promise form=infinitive takes=quote weak
bedreigt                lemma=bedreigen sort=promise form=present takes=quote weak
beloof                  lemma=beloven sort=promise form=present takes=any
beloofd                 lemma=beloven sort=promise form=participle takes=any
beloofde                lemma=beloven sort=promise form=past takes=any
beloofden               lemma=beloven sort=promise form=past-plural takes=any
belooft                 lemma=beloven sort=promise form=present takes=any
beloven                 lemma=beloven sort=promise form=infinitive takes=any
bied                    lemma=aanbieden sort=promise form=present particle=aan takes=any weak
bied                    lemma=bieden sort=promise form=present takes=any weak
bieden                  lemma=aanbieden sort=promise form=present-plural particle=aan takes=any weak
bieden                  lemma=bieden sort=promise form=infinitive takes=any weak
biedt                   lemma=aanbieden sort=promise form=present particle=aan takes=any weak
biedt                   lemma=bieden sort=promise form=present takes=any weak
boden                   lemma=aanbieden sort=promise form=past-plural particle=aan takes=any weak
boden                   lemma=bieden sort=promise form=past-plural takes=any weak
bood                    lemma=aanbieden sort=promise form=past particle=aan takes=any weak
bood                    lemma=bieden sort=promise form=past takes=any weak
dreig                   lemma=dreigen sort=promise form=present takes=any weak
dreigde                 lemma=dreigen sort=promise form=past takes=any weak
dreigden                lemma=dreigen sort=promise form=past-plural takes=any weak
dreigen                 lemma=dreigen sort=promise form=infinitive takes=any weak
dreigt                  lemma=dreigen sort=promise form=present takes=any weak
garandeer               lemma=garanderen sort=promise form=present takes=any
garandeerde             lemma=garanderen sort=promise form=past takes=any
garandeerden            lemma=garanderen sort=promise form=past-plural takes=any
garandeert              lemma=garanderen sort=promise form=present takes=any
garanderen              lemma=garanderen sort=promise form=infinitive takes=any
geboden                 lemma=bieden sort=promise form=participle takes=any weak
gedreigd                lemma=dreigen sort=promise form=participle takes=any weak
gegarandeerd            lemma=garanderen sort=promise form=participle takes=any
gemaakt                 lemma="zich sterk maken" sort=promise form=participle particle=sterk takes=clause weak
gesteld                 lemma="in het vooruitzicht stellen" sort=promise form=participle particle="in het vooruitzicht" takes=any
gewaarborgd             lemma=waarborgen sort=promise form=participle takes=quote weak
gewed                   lemma=wedden sort=promise form=participle takes=any weak
gezworen                lemma=zweren sort=promise form=participle takes=any
ingestemd               lemma=instemmen sort=promise form=participle takes=any weak
instem                  lemma=instemmen sort=promise form=present takes=any weak
instemde                lemma=instemmen sort=promise form=past takes=any weak
instemden               lemma=instemmen sort=promise form=past-plural takes=any weak
instemmen               lemma=instemmen sort=promise form=infinitive takes=any weak
instemt                 lemma=instemmen sort=promise form=present takes=any weak
loof                    lemma=uitloven sort=promise form=present particle=uit takes=any weak
loofde                  lemma=uitloven sort=promise form=past particle=uit takes=any weak
loofden                 lemma=uitloven sort=promise form=past-plural particle=uit takes=any weak
looft                   lemma=uitloven sort=promise form=present particle=uit takes=any weak
loven                   lemma=uitloven sort=promise form=present-plural particle=uit takes=any weak
maak                    lemma="zich sterk maken" sort=promise form=present particle=sterk takes=clause weak
maakt                   lemma="zich sterk maken" sort=promise form=present particle=sterk takes=clause weak
maakte                  lemma="zich sterk maken" sort=promise form=past particle=sterk takes=clause weak
maakten                 lemma="zich sterk maken" sort=promise form=past-plural particle=sterk takes=clause weak
maken                   lemma="zich sterk maken" sort=promise form=infinitive particle=sterk takes=clause weak
nam                     lemma=voornemen sort=promise form=past particle=voor takes=any weak
namen                   lemma=voornemen sort=promise form=past-plural particle=voor takes=any weak
neem                    lemma=voornemen sort=promise form=present particle=voor takes=any weak
neemt                   lemma=voornemen sort=promise form=present particle=voor takes=any weak
nemen                   lemma=voornemen sort=promise form=present-plural particle=voor takes=any weak
sta                     lemma="instaan voor" sort=promise form=present particle=in takes=clause weak
staat                   lemma="instaan voor" sort=promise form=present particle=in takes=clause weak
stel                    lemma="in het vooruitzicht stellen" sort=promise form=present particle="in het vooruitzicht" takes=any
stelde                  lemma="in het vooruitzicht stellen" sort=promise form=past particle="in het vooruitzicht" takes=any
stelden                 lemma="in het vooruitzicht stellen" sort=promise form=past-plural particle="in het vooruitzicht" takes=any
stellen                 lemma="in het vooruitzicht stellen" sort=promise form=infinitive particle="in het vooruitzicht" takes=any
stelt                   lemma="in het vooruitzicht stellen" sort=promise form=present particle="in het vooruitzicht" takes=any
stem                    lemma=instemmen sort=promise form=present particle=in takes=any weak
stem                    lemma=toestemmen sort=promise form=present particle=toe takes=any weak
stemde                  lemma=instemmen sort=promise form=past particle=in takes=any weak
stemde                  lemma=toestemmen sort=promise form=past particle=toe takes=any weak
stemden                 lemma=instemmen sort=promise form=past-plural particle=in takes=any weak
stemden                 lemma=toestemmen sort=promise form=past-plural particle=toe takes=any weak
stemmen                 lemma=instemmen sort=promise form=present-plural particle=in takes=any weak
stemmen                 lemma=toestemmen sort=promise form=present-plural particle=toe takes=any weak
stemt                   lemma=instemmen sort=promise form=present particle=in takes=any weak
stemt                   lemma=toestemmen sort=promise form=present particle=toe takes=any weak
stond                   lemma="instaan voor" sort=promise form=past particle=in takes=clause weak
stonden                 lemma="instaan voor" sort=promise form=past-plural particle=in takes=clause weak
toegestemd              lemma=toestemmen sort=promise form=participle takes=any weak
toegezegd               lemma=toezeggen sort=promise form=participle takes=any
toestem                 lemma=toestemmen sort=promise form=present takes=any weak
toestemde               lemma=toestemmen sort=promise form=past takes=any weak
toestemden              lemma=toestemmen sort=promise form=past-plural takes=any weak
toestemmen              lemma=toestemmen sort=promise form=infinitive takes=any weak
toestemt                lemma=toestemmen sort=promise form=present takes=any weak
toezeg                  lemma=toezeggen sort=promise form=present takes=any
toezegde                lemma=toezeggen sort=promise form=past takes=any
toezegden               lemma=toezeggen sort=promise form=past-plural takes=any
toezeggen               lemma=toezeggen sort=promise form=infinitive takes=any
toezegt                 lemma=toezeggen sort=promise form=present takes=any
toezei                  lemma=toezeggen sort=promise form=past takes=any
toezeiden               lemma=toezeggen sort=promise form=past-plural takes=any
uitgeloofd              lemma=uitloven sort=promise form=participle takes=any weak
uitloof                 lemma=uitloven sort=promise form=present takes=any weak
uitloofde               lemma=uitloven sort=promise form=past takes=any weak
uitloofden              lemma=uitloven sort=promise form=past-plural takes=any weak
uitlooft                lemma=uitloven sort=promise form=present takes=any weak
uitloven                lemma=uitloven sort=promise form=infinitive takes=any weak
verbind                 lemma=verbinden sort=promise form=present takes=quote weak
verbinden               lemma=verbinden sort=promise form=infinitive takes=quote weak
verbindt                lemma=verbinden sort=promise form=present takes=quote weak
verbond                 lemma=verbinden sort=promise form=past takes=quote weak
verbonden               lemma=verbinden sort=promise form=past-plural takes=quote weak
verbonden               lemma=verbinden sort=promise form=participle takes=quote weak
verzeker                lemma=verzekeren sort=promise form=present takes=any
verzekerd               lemma=verzekeren sort=promise form=participle takes=any
verzekerde              lemma=verzekeren sort=promise form=past takes=any
verzekerden             lemma=verzekeren sort=promise form=past-plural takes=any
verzekeren              lemma=verzekeren sort=promise form=infinitive takes=any
verzekert               lemma=verzekeren sort=promise form=present takes=any
voorgenomen             lemma=voornemen sort=promise form=participle takes=any weak
voornam                 lemma=voornemen sort=promise form=past takes=any weak
voornamen               lemma=voornemen sort=promise form=past-plural takes=any weak
voorneem                lemma=voornemen sort=promise form=present takes=any weak
voorneemt               lemma=voornemen sort=promise form=present takes=any weak
voornemen               lemma=voornemen sort=promise form=infinitive takes=any weak
waarborg                lemma=waarborgen sort=promise form=present takes=quote weak
waarborgde              lemma=waarborgen sort=promise form=past takes=quote weak
waarborgden             lemma=waarborgen sort=promise form=past-plural takes=quote weak
waarborgen              lemma=waarborgen sort=promise form=infinitive takes=quote weak
waarborgt               lemma=waarborgen sort=promise form=present takes=quote weak
wed                     lemma=wedden sort=promise form=present takes=any weak
wedde                   lemma=wedden sort=promise form=past takes=any weak
wedden                  lemma=wedden sort=promise form=infinitive takes=any weak
wedden                  lemma=wedden sort=promise form=past-plural takes=any weak
wedt                    lemma=wedden sort=promise form=present takes=any weak
zeg                     lemma=toezeggen sort=promise form=present particle=toe takes=any
zegde                   lemma=toezeggen sort=promise form=past particle=toe takes=any
zegden                  lemma=toezeggen sort=promise form=past-plural particle=toe takes=any
zeggen                  lemma=toezeggen sort=promise form=present-plural particle=toe takes=any
zegt                    lemma=toezeggen sort=promise form=present particle=toe takes=any
zei                     lemma=toezeggen sort=promise form=past particle=toe takes=any
zeiden                  lemma=toezeggen sort=promise form=past-plural particle=toe takes=any
zweer                   lemma=zweren sort=promise form=present takes=any
zweert                  lemma=zweren sort=promise form=present takes=any
zweren                  lemma=zweren sort=promise form=infinitive takes=any
zwoer                   lemma=zweren sort=promise form=past takes=any
zwoeren                 lemma=zweren sort=promise form=past-plural takes=any

# opinion: judging, thinking, expecting, hoping, fearing, doubting
acht                    lemma=achten sort=opinion form=present takes=any weak
achten                  lemma=achten sort=opinion form=infinitive takes=any weak
achtte                  lemma=achten sort=opinion form=past takes=any weak
achtten                 lemma=achten sort=opinion form=past-plural takes=any weak
afbrand                 lemma=afbranden sort=opinion form=present takes=quote weak
afbrandde               lemma=afbranden sort=opinion form=past takes=quote weak
afbrandden              lemma=afbranden sort=opinion form=past-plural takes=quote weak
afbranden               lemma=afbranden sort=opinion form=infinitive takes=quote weak
afbrandt                lemma=afbranden sort=opinion form=present takes=quote weak
afgebrand               lemma=afbranden sort=opinion form=participle takes=quote weak
afgekamd                lemma=afkammen sort=opinion form=participle takes=quote weak
afgekeurd               lemma=afkeuren sort=opinion form=participle takes=quote weak
afgekraakt              lemma=afkraken sort=opinion form=participle takes=quote weak
afgeschreven            lemma=afschrijven sort=opinion form=participle takes=noun weak
afgeserveerd            lemma=afserveren sort=opinion form=participle takes=quote weak
afkam                   lemma=afkammen sort=opinion form=present takes=quote weak
afkamde                 lemma=afkammen sort=opinion form=past takes=quote weak
afkamden                lemma=afkammen sort=opinion form=past-plural takes=quote weak
afkammen                lemma=afkammen sort=opinion form=infinitive takes=quote weak
afkamt                  lemma=afkammen sort=opinion form=present takes=quote weak
afkeur                  lemma=afkeuren sort=opinion form=present takes=quote weak
afkeurde                lemma=afkeuren sort=opinion form=past takes=quote weak
afkeurden               lemma=afkeuren sort=opinion form=past-plural takes=quote weak
afkeuren                lemma=afkeuren sort=opinion form=infinitive takes=quote weak
afkeurt                 lemma=afkeuren sort=opinion form=present takes=quote weak
afkraak                 lemma=afkraken sort=opinion form=present takes=quote weak
afkraakt                lemma=afkraken sort=opinion form=present takes=quote weak
afkraakte               lemma=afkraken sort=opinion form=past takes=quote weak
afkraakten              lemma=afkraken sort=opinion form=past-plural takes=quote weak
afkraken                lemma=afkraken sort=opinion form=infinitive takes=quote weak
afschreef               lemma=afschrijven sort=opinion form=past takes=noun weak
afschreven              lemma=afschrijven sort=opinion form=past-plural takes=noun weak
afschrijf               lemma=afschrijven sort=opinion form=present takes=noun weak
afschrijft              lemma=afschrijven sort=opinion form=present takes=noun weak
afschrijven             lemma=afschrijven sort=opinion form=infinitive takes=noun weak
afserveer               lemma=afserveren sort=opinion form=present takes=quote weak
afserveerde             lemma=afserveren sort=opinion form=past takes=quote weak
afserveerden            lemma=afserveren sort=opinion form=past-plural takes=quote weak
afserveert              lemma=afserveren sort=opinion form=present takes=quote weak
afserveren              lemma=afserveren sort=opinion form=infinitive takes=quote weak
becommentarieer         lemma=becommentariëren sort=opinion form=present takes=quote
becommentarieerd        lemma=becommentariëren sort=opinion form=participle takes=quote
becommentarieerde       lemma=becommentariëren sort=opinion form=past takes=quote
becommentarieerden      lemma=becommentariëren sort=opinion form=past-plural takes=quote
becommentarieert        lemma=becommentariëren sort=opinion form=present takes=quote
becommentariëren        lemma=becommentariëren sort=opinion form=infinitive takes=quote
bedacht                 lemma=bedenken sort=opinion form=past takes=quote weak
bedacht                 lemma=bedenken sort=opinion form=participle takes=quote weak
bedachten               lemma=bedenken sort=opinion form=past-plural takes=quote weak
bedenk                  lemma=bedenken sort=opinion form=present takes=quote weak
bedenken                lemma=bedenken sort=opinion form=infinitive takes=quote weak
bedenkt                 lemma=bedenken sort=opinion form=present takes=quote weak
bekritiseer             lemma=bekritiseren sort=opinion form=present takes=quote
bekritiseerd            lemma=bekritiseren sort=opinion form=participle takes=quote
bekritiseerde           lemma=bekritiseren sort=opinion form=past takes=quote
bekritiseerden          lemma=bekritiseren sort=opinion form=past-plural takes=quote
bekritiseert            lemma=bekritiseren sort=opinion form=present takes=quote
bekritiseren            lemma=bekritiseren sort=opinion form=infinitive takes=quote
bemerk                  lemma=bemerken sort=opinion form=present takes=quote weak
bemerken                lemma=bemerken sort=opinion form=infinitive takes=quote weak
bemerkt                 lemma=bemerken sort=opinion form=present takes=quote weak
bemerkt                 lemma=bemerken sort=opinion form=participle takes=quote weak
bemerkte                lemma=bemerken sort=opinion form=past takes=quote weak
bemerkten               lemma=bemerken sort=opinion form=past-plural takes=quote weak
beoordeel               lemma=beoordelen sort=opinion form=present takes=quote weak
beoordeeld              lemma=beoordelen sort=opinion form=participle takes=quote weak
beoordeelde             lemma=beoordelen sort=opinion form=past takes=quote weak
beoordeelden            lemma=beoordelen sort=opinion form=past-plural takes=quote weak
beoordeelt              lemma=beoordelen sort=opinion form=present takes=quote weak
beoordelen              lemma=beoordelen sort=opinion form=infinitive takes=quote weak
beschimp                lemma=beschimpen sort=opinion form=present takes=quote weak
beschimpen              lemma=beschimpen sort=opinion form=infinitive takes=quote weak
beschimpt               lemma=beschimpen sort=opinion form=present takes=quote weak
beschimpt               lemma=beschimpen sort=opinion form=participle takes=quote weak
beschimpte              lemma=beschimpen sort=opinion form=past takes=quote weak
beschimpten             lemma=beschimpen sort=opinion form=past-plural takes=quote weak
beschouw                lemma=beschouwen sort=opinion form=present takes=any weak
beschouwd               lemma=beschouwen sort=opinion form=participle takes=any weak
beschouwde              lemma=beschouwen sort=opinion form=past takes=any weak
beschouwden             lemma=beschouwen sort=opinion form=past-plural takes=any weak
beschouwen              lemma=beschouwen sort=opinion form=infinitive takes=any weak
beschouwt               lemma=beschouwen sort=opinion form=present takes=any weak
bespeur                 lemma=bespeuren sort=opinion form=present takes=quote weak
bespeurd                lemma=bespeuren sort=opinion form=participle takes=quote weak
bespeurde               lemma=bespeuren sort=opinion form=past takes=quote weak
bespeurden              lemma=bespeuren sort=opinion form=past-plural takes=quote weak
bespeuren               lemma=bespeuren sort=opinion form=infinitive takes=quote weak
bespeurt                lemma=bespeuren sort=opinion form=present takes=quote weak
bespiegel               lemma=bespiegelen sort=opinion form=present takes=any
bespiegeld              lemma=bespiegelen sort=opinion form=participle takes=any
bespiegelde             lemma=bespiegelen sort=opinion form=past takes=any
bespiegelden            lemma=bespiegelen sort=opinion form=past-plural takes=any
bespiegelen             lemma=bespiegelen sort=opinion form=infinitive takes=any
bespiegelt              lemma=bespiegelen sort=opinion form=present takes=any
bespot                  lemma=bespotten sort=opinion form=present takes=quote weak
bespot                  lemma=bespotten sort=opinion form=participle takes=quote weak
bespotte                lemma=bespotten sort=opinion form=past takes=quote weak
bespotten               lemma=bespotten sort=opinion form=infinitive takes=quote weak
bespotten               lemma=bespotten sort=opinion form=past-plural takes=quote weak
betreur                 lemma=betreuren sort=opinion form=present takes=any
betreurd                lemma=betreuren sort=opinion form=participle takes=any
betreurde               lemma=betreuren sort=opinion form=past takes=any
betreurden              lemma=betreuren sort=opinion form=past-plural takes=any
betreuren               lemma=betreuren sort=opinion form=infinitive takes=any
betreurt                lemma=betreuren sort=opinion form=present takes=any
betwijfel               lemma=betwijfelen sort=opinion form=present takes=any
betwijfeld              lemma=betwijfelen sort=opinion form=participle takes=any
betwijfelde             lemma=betwijfelen sort=opinion form=past takes=any
betwijfelden            lemma=betwijfelen sort=opinion form=past-plural takes=any
betwijfelen             lemma=betwijfelen sort=opinion form=infinitive takes=any
betwijfelt              lemma=betwijfelen sort=opinion form=present takes=any
bevroed                 lemma=bevroeden sort=opinion form=present takes=quote weak
bevroed                 lemma=bevroeden sort=opinion form=participle takes=quote weak
bevroedde               lemma=bevroeden sort=opinion form=past takes=quote weak
bevroedden              lemma=bevroeden sort=opinion form=past-plural takes=quote weak
bevroeden               lemma=bevroeden sort=opinion form=infinitive takes=quote weak
bevroedt                lemma=bevroeden sort=opinion form=present takes=quote weak
bewonder                lemma=bewonderen sort=opinion form=present takes=quote weak
bewonderd               lemma=bewonderen sort=opinion form=participle takes=quote weak
bewonderde              lemma=bewonderen sort=opinion form=past takes=quote weak
bewonderden             lemma=bewonderen sort=opinion form=past-plural takes=quote weak
bewonderen              lemma=bewonderen sort=opinion form=infinitive takes=quote weak
bewondert               lemma=bewonderen sort=opinion form=present takes=quote weak
bijgetreden             lemma=bijtreden sort=opinion form=participle takes=any weak
bijgevallen             lemma=bijvallen sort=opinion form=participle takes=quote weak
bijtrad                 lemma=bijtreden sort=opinion form=past takes=any weak
bijtraden               lemma=bijtreden sort=opinion form=past-plural takes=any weak
bijtreden               lemma=bijtreden sort=opinion form=infinitive takes=any weak
bijtreed                lemma=bijtreden sort=opinion form=present takes=any weak
bijtreedt               lemma=bijtreden sort=opinion form=present takes=any weak
bijval                  lemma=bijvallen sort=opinion form=present takes=quote weak
bijvallen               lemma=bijvallen sort=opinion form=infinitive takes=quote weak
bijvalt                 lemma=bijvallen sort=opinion form=present takes=quote weak
bijviel                 lemma=bijvallen sort=opinion form=past takes=quote weak
bijvielen               lemma=bijvallen sort=opinion form=past-plural takes=quote weak
brand                   lemma=afbranden sort=opinion form=present particle=af takes=quote weak
brandde                 lemma=afbranden sort=opinion form=past particle=af takes=quote weak
brandden                lemma=afbranden sort=opinion form=past-plural particle=af takes=quote weak
branden                 lemma=afbranden sort=opinion form=present-plural particle=af takes=quote weak
brandt                  lemma=afbranden sort=opinion form=present particle=af takes=quote weak
commentarieer           lemma=commentariëren sort=opinion form=present takes=quote
commentarieerde         lemma=commentariëren sort=opinion form=past takes=quote
commentarieerden        lemma=commentariëren sort=opinion form=past-plural takes=quote
commentarieert          lemma=commentariëren sort=opinion form=present takes=quote
commentariëren          lemma=commentariëren sort=opinion form=infinitive takes=quote
complimenteer           lemma=complimenteren sort=opinion form=present takes=quote weak
complimenteerde         lemma=complimenteren sort=opinion form=past takes=quote weak
complimenteerden        lemma=complimenteren sort=opinion form=past-plural takes=quote weak
complimenteert          lemma=complimenteren sort=opinion form=present takes=quote weak
complimenteren          lemma=complimenteren sort=opinion form=infinitive takes=quote weak
dacht                   lemma=denken sort=opinion form=past takes=any weak
dachten                 lemma=denken sort=opinion form=past-plural takes=any weak
de mening toegedaan     lemma="de mening toegedaan zijn" sort=opinion form=participle takes=clause
denk                    lemma=denken sort=opinion form=present takes=any weak
denken                  lemma=denken sort=opinion form=infinitive takes=any weak
denkt                   lemma=denken sort=opinion form=present takes=any weak
docht                   lemma=dunken sort=opinion form=past takes=clause weak
dochten                 lemma=dunken sort=opinion form=past-plural takes=clause weak
ducht                   lemma=duchten sort=opinion form=present takes=any weak
duchten                 lemma=duchten sort=opinion form=infinitive takes=any weak
duchtte                 lemma=duchten sort=opinion form=past takes=any weak
duchtten                lemma=duchten sort=opinion form=past-plural takes=any weak
dunk                    lemma=dunken sort=opinion form=present takes=clause weak
dunken                  lemma=dunken sort=opinion form=infinitive takes=clause weak
dunkt                   lemma=dunken sort=opinion form=present takes=clause weak
dweep                   lemma=dwepen sort=opinion form=present takes=quote weak
dweept                  lemma=dwepen sort=opinion form=present takes=quote weak
dweepte                 lemma=dwepen sort=opinion form=past takes=quote weak
dweepten                lemma=dwepen sort=opinion form=past-plural takes=quote weak
dwepen                  lemma=dwepen sort=opinion form=infinitive takes=quote weak
erger                   lemma=ergeren sort=opinion form=present takes=quote weak
ergerde                 lemma=ergeren sort=opinion form=past takes=quote weak
ergerden                lemma=ergeren sort=opinion form=past-plural takes=quote weak
ergeren                 lemma=ergeren sort=opinion form=infinitive takes=quote weak
ergert                  lemma=ergeren sort=opinion form=present takes=quote weak
evalueer                lemma=evalueren sort=opinion form=present takes=quote weak
evalueerde              lemma=evalueren sort=opinion form=past takes=quote weak
evalueerden             lemma=evalueren sort=opinion form=past-plural takes=quote weak
evalueert               lemma=evalueren sort=opinion form=present takes=quote weak
evalueren               lemma=evalueren sort=opinion form=infinitive takes=quote weak
foeter                  lemma=foeteren sort=opinion form=present takes=quote
foeter                  lemma=uitfoeteren sort=opinion form=present particle=uit takes=quote
foeterde                lemma=foeteren sort=opinion form=past takes=quote
foeterde                lemma=uitfoeteren sort=opinion form=past particle=uit takes=quote
foeterden               lemma=foeteren sort=opinion form=past-plural takes=quote
foeterden               lemma=uitfoeteren sort=opinion form=past-plural particle=uit takes=quote
foeteren                lemma=foeteren sort=opinion form=infinitive takes=quote
foeteren                lemma=uitfoeteren sort=opinion form=present-plural particle=uit takes=quote
foetert                 lemma=foeteren sort=opinion form=present takes=quote
foetert                 lemma=uitfoeteren sort=opinion form=present particle=uit takes=quote
fulmineer               lemma=fulmineren sort=opinion form=present takes=quote
fulmineerde             lemma=fulmineren sort=opinion form=past takes=quote
fulmineerden            lemma=fulmineren sort=opinion form=past-plural takes=quote
fulmineert              lemma=fulmineren sort=opinion form=present takes=quote
fulmineren              lemma=fulmineren sort=opinion form=infinitive takes=quote
geacht                  lemma=achten sort=opinion form=participle takes=any weak
gecommentarieerd        lemma=commentariëren sort=opinion form=participle takes=quote
gecomplimenteerd        lemma=complimenteren sort=opinion form=participle takes=quote weak
gedacht                 lemma=denken sort=opinion form=participle takes=any weak
gedocht                 lemma=dunken sort=opinion form=participle takes=clause weak
geducht                 lemma=duchten sort=opinion form=participle takes=any weak
gedweept                lemma=dwepen sort=opinion form=participle takes=quote weak
gefoeterd               lemma=foeteren sort=opinion form=participle takes=quote
gefulmineerd            lemma=fulmineren sort=opinion form=participle takes=quote
gegispt                 lemma=gispen sort=opinion form=participle takes=quote weak
gegist                  lemma=gissen sort=opinion form=participle takes=any weak
gegokt                  lemma=gokken sort=opinion form=participle takes=any
gegokt                  lemma="gokken op" sort=opinion form=participle particle=erop takes=clause weak
gegokt                  lemma="gokken op" sort=opinion form=participle particle=op takes=clause weak
gegruwd                 lemma=gruwen sort=opinion form=participle takes=quote weak
gehekeld                lemma=hekelen sort=opinion form=participle takes=quote
gehoond                 lemma=honen sort=opinion form=participle takes=quote
gehoopt                 lemma=hopen sort=opinion form=participle takes=any
gehoopt                 lemma="hopen op" sort=opinion form=participle particle=erop takes=clause weak
gehoopt                 lemma="hopen op" sort=opinion form=participle particle=op takes=clause weak
gejammerd               lemma=jammeren sort=opinion form=participle takes=quote
gejubeld                lemma=jubelen sort=opinion form=participle takes=quote
gejuicht                lemma=juichen sort=opinion form=participle takes=quote
gekankerd               lemma=kankeren sort=opinion form=participle takes=quote weak
geklaagd                lemma=klagen sort=opinion form=participle takes=any
gekritiseerd            lemma=kritiseren sort=opinion form=participle takes=quote
gelaakt                 lemma=laken sort=opinion form=participle takes=quote weak
geloof                  lemma=geloven sort=opinion form=present takes=any weak
geloof                  lemma="geloven in" sort=opinion form=present particle=erin takes=clause weak
geloof                  lemma="geloven in" sort=opinion form=present particle=in takes=clause weak
geloofd                 lemma=geloven sort=opinion form=participle takes=any weak
geloofd                 lemma=loven sort=opinion form=participle takes=quote weak
geloofd                 lemma="geloven in" sort=opinion form=participle particle=erin takes=clause weak
geloofd                 lemma="geloven in" sort=opinion form=participle particle=in takes=clause weak
geloofde                lemma=geloven sort=opinion form=past takes=any weak
geloofde                lemma="geloven in" sort=opinion form=past particle=erin takes=clause weak
geloofde                lemma="geloven in" sort=opinion form=past particle=in takes=clause weak
geloofden               lemma=geloven sort=opinion form=past-plural takes=any weak
geloofden               lemma="geloven in" sort=opinion form=past-plural particle=erin takes=clause weak
geloofden               lemma="geloven in" sort=opinion form=past-plural particle=in takes=clause weak
gelooft                 lemma=geloven sort=opinion form=present takes=any weak
gelooft                 lemma="geloven in" sort=opinion form=present particle=erin takes=clause weak
gelooft                 lemma="geloven in" sort=opinion form=present particle=in takes=clause weak
geloven                 lemma=geloven sort=opinion form=infinitive takes=any weak
geloven                 lemma="geloven in" sort=opinion form=infinitive particle=erin takes=clause weak
geloven                 lemma="geloven in" sort=opinion form=infinitive particle=in takes=clause weak
gemeend                 lemma=menen sort=opinion form=participle takes=any
gemokt                  lemma=mokken sort=opinion form=participle takes=quote
gemopperd               lemma=mopperen sort=opinion form=participle takes=quote
gemord                  lemma=morren sort=opinion form=participle takes=quote
genoemd                 lemma=noemen sort=opinion form=participle takes=noun weak
geoordeeld              lemma=oordelen sort=opinion form=participle takes=any
geopineerd              lemma=opineren sort=opinion form=participle takes=any
gepeinsd                lemma=peinzen sort=opinion form=participle takes=any
geprezen                lemma=prijzen sort=opinion form=participle takes=quote weak
geprutteld              lemma=pruttelen sort=opinion form=participle takes=quote
geraamd                 lemma=ramen sort=opinion form=participle takes=any weak
gerecenseerd            lemma=recenseren sort=opinion form=participle takes=quote weak
gerekend                lemma=rekenen sort=opinion form=participle takes=any weak
gerekend                lemma="rekenen op" sort=opinion form=participle particle=erop takes=clause weak
gerekend                lemma="rekenen op" sort=opinion form=participle particle=op takes=clause weak
geroemd                 lemma=roemen sort=opinion form=participle takes=quote weak
geschamperd             lemma=schamperen sort=opinion form=participle takes=quote
geschat                 lemma=schatten sort=opinion form=participle takes=any weak
geschimpt               lemma=schimpen sort=opinion form=participle takes=quote
gescholden              lemma=schelden sort=opinion form=participle takes=quote
gesmaald                lemma=smalen sort=opinion form=participle takes=quote
gesnapt                 lemma=snappen sort=opinion form=participle takes=quote weak
gesneerd                lemma=sneren sort=opinion form=participle takes=quote
gesomberd               lemma=somberen sort=opinion form=participle takes=quote
gespot                  lemma=spotten sort=opinion form=participle takes=quote
gesputterd              lemma=sputteren sort=opinion form=participle takes=quote
gesteld                 lemma="zich op het standpunt stellen" sort=opinion form=participle particle="op het standpunt" takes=clause
getreurd                lemma=treuren sort=opinion form=participle takes=quote weak
getwijfeld              lemma=twijfelen sort=opinion form=participle takes=any weak
getwijfeld              lemma="twijfelen aan" sort=opinion form=participle particle=eraan takes=clause weak
getwijfeld              lemma="twijfelen aan" sort=opinion form=participle particle=aan takes=clause weak
gevloekt                lemma=vloeken sort=opinion form=participle takes=quote
gevoeld                 lemma=voelen sort=opinion form=participle takes=quote weak
gevonden                lemma=vinden sort=opinion form=participle takes=any weak
gevonnist               lemma=vonnissen sort=opinion form=participle takes=any weak
gevreesd                lemma=vrezen sort=opinion form=participle takes=any
gewaand                 lemma=wanen sort=opinion form=participle takes=any weak
gewantrouwd             lemma=wantrouwen sort=opinion form=participle takes=any weak
geweeklaagd             lemma=weeklagen sort=opinion form=participle takes=quote
gezanikt                lemma=zaniken sort=opinion form=participle takes=quote
gezeurd                 lemma=zeuren sort=opinion form=participle takes=quote weak
gezwijmeld              lemma=zwijmelen sort=opinion form=participle takes=quote
geërgerd                lemma=ergeren sort=opinion form=participle takes=quote weak
geëvalueerd             lemma=evalueren sort=opinion form=participle takes=quote weak
gis                     lemma=gissen sort=opinion form=present takes=any weak
gisp                    lemma=gispen sort=opinion form=present takes=quote weak
gispen                  lemma=gispen sort=opinion form=infinitive takes=quote weak
gispt                   lemma=gispen sort=opinion form=present takes=quote weak
gispte                  lemma=gispen sort=opinion form=past takes=quote weak
gispten                 lemma=gispen sort=opinion form=past-plural takes=quote weak
gissen                  lemma=gissen sort=opinion form=infinitive takes=any weak
gist                    lemma=gissen sort=opinion form=present takes=any weak
giste                   lemma=gissen sort=opinion form=past takes=any weak
gisten                  lemma=gissen sort=opinion form=past-plural takes=any weak
goedgepraat             lemma=goedpraten sort=opinion form=participle takes=quote weak
goedpraat               lemma=goedpraten sort=opinion form=present takes=quote weak
goedpraatte             lemma=goedpraten sort=opinion form=past takes=quote weak
goedpraatten            lemma=goedpraten sort=opinion form=past-plural takes=quote weak
goedpraten              lemma=goedpraten sort=opinion form=infinitive takes=quote weak
gok                     lemma=gokken sort=opinion form=present takes=any
gok                     lemma="gokken op" sort=opinion form=present particle=erop takes=clause weak
gok                     lemma="gokken op" sort=opinion form=present particle=op takes=clause weak
gokken                  lemma=gokken sort=opinion form=infinitive takes=any
gokken                  lemma="gokken op" sort=opinion form=infinitive particle=erop takes=clause weak
gokken                  lemma="gokken op" sort=opinion form=infinitive particle=op takes=clause weak
gokt                    lemma=gokken sort=opinion form=present takes=any
gokt                    lemma="gokken op" sort=opinion form=present particle=erop takes=clause weak
gokt                    lemma="gokken op" sort=opinion form=present particle=op takes=clause weak
gokte                   lemma=gokken sort=opinion form=past takes=any
gokte                   lemma="gokken op" sort=opinion form=past particle=erop takes=clause weak
gokte                   lemma="gokken op" sort=opinion form=past particle=op takes=clause weak
gokten                  lemma=gokken sort=opinion form=past-plural takes=any
gokten                  lemma="gokken op" sort=opinion form=past-plural particle=erop takes=clause weak
gokten                  lemma="gokken op" sort=opinion form=past-plural particle=op takes=clause weak
gruw                    lemma=gruwen sort=opinion form=present takes=quote weak
gruwde                  lemma=gruwen sort=opinion form=past takes=quote weak
gruwden                 lemma=gruwen sort=opinion form=past-plural takes=quote weak
gruwen                  lemma=gruwen sort=opinion form=infinitive takes=quote weak
gruwt                   lemma=gruwen sort=opinion form=present takes=quote weak
haal                    lemma=uithalen sort=opinion form=present particle=uit takes=quote weak
haalde                  lemma=uithalen sort=opinion form=past particle=uit takes=quote weak
haalden                 lemma=uithalen sort=opinion form=past-plural particle=uit takes=quote weak
haalt                   lemma=uithalen sort=opinion form=present particle=uit takes=quote weak
halen                   lemma=uithalen sort=opinion form=present-plural particle=uit takes=quote weak
hekel                   lemma=hekelen sort=opinion form=present takes=quote
hekelde                 lemma=hekelen sort=opinion form=past takes=quote
hekelden                lemma=hekelen sort=opinion form=past-plural takes=quote
hekelen                 lemma=hekelen sort=opinion form=infinitive takes=quote
hekelt                  lemma=hekelen sort=opinion form=present takes=quote
hemel                   lemma=ophemelen sort=opinion form=present particle=op takes=quote weak
hemelde                 lemma=ophemelen sort=opinion form=past particle=op takes=quote weak
hemelden                lemma=ophemelen sort=opinion form=past-plural particle=op takes=quote weak
hemelen                 lemma=ophemelen sort=opinion form=present-plural particle=op takes=quote weak
hemelt                  lemma=ophemelen sort=opinion form=present particle=op takes=quote weak
honen                   lemma=honen sort=opinion form=infinitive takes=quote
hoon                    lemma=honen sort=opinion form=present takes=quote
hoonde                  lemma=honen sort=opinion form=past takes=quote
hoonden                 lemma=honen sort=opinion form=past-plural takes=quote
hoont                   lemma=honen sort=opinion form=present takes=quote
hoop                    lemma=hopen sort=opinion form=present takes=any weak
hoop                    lemma="hopen op" sort=opinion form=present particle=erop takes=clause weak
hoop                    lemma="hopen op" sort=opinion form=present particle=op takes=clause weak
hoopt                   lemma=hopen sort=opinion form=present takes=any
hoopt                   lemma="hopen op" sort=opinion form=present particle=erop takes=clause weak
hoopt                   lemma="hopen op" sort=opinion form=present particle=op takes=clause weak
hoopte                  lemma=hopen sort=opinion form=past takes=any
hoopte                  lemma="hopen op" sort=opinion form=past particle=erop takes=clause weak
hoopte                  lemma="hopen op" sort=opinion form=past particle=op takes=clause weak
hoopten                 lemma=hopen sort=opinion form=past-plural takes=any
hoopten                 lemma="hopen op" sort=opinion form=past-plural particle=erop takes=clause weak
hoopten                 lemma="hopen op" sort=opinion form=past-plural particle=op takes=clause weak
hopen                   lemma=hopen sort=opinion form=infinitive takes=any
hopen                   lemma="hopen op" sort=opinion form=infinitive particle=erop takes=clause weak
hopen                   lemma="hopen op" sort=opinion form=infinitive particle=op takes=clause weak
ingeschat               lemma=inschatten sort=opinion form=participle takes=any
inschat                 lemma=inschatten sort=opinion form=present takes=any
inschatte               lemma=inschatten sort=opinion form=past takes=any
inschatten              lemma=inschatten sort=opinion form=infinitive takes=any
inschatten              lemma=inschatten sort=opinion form=past-plural takes=any
jammerde                lemma=jammeren sort=opinion form=past takes=quote
jammerden               lemma=jammeren sort=opinion form=past-plural takes=quote
jammeren                lemma=jammeren sort=opinion form=infinitive takes=quote
jammert                 lemma=jammeren sort=opinion form=present takes=quote
jubel                   lemma=jubelen sort=opinion form=present takes=quote
jubelde                 lemma=jubelen sort=opinion form=past takes=quote
jubelden                lemma=jubelen sort=opinion form=past-plural takes=quote
jubelen                 lemma=jubelen sort=opinion form=infinitive takes=quote
jubelt                  lemma=jubelen sort=opinion form=present takes=quote
juich                   lemma=juichen sort=opinion form=present takes=quote weak
juich                   lemma=toejuichen sort=opinion form=present particle=toe takes=quote weak
juichen                 lemma=juichen sort=opinion form=infinitive takes=quote
juichen                 lemma=toejuichen sort=opinion form=present-plural particle=toe takes=quote weak
juicht                  lemma=juichen sort=opinion form=present takes=quote
juicht                  lemma=toejuichen sort=opinion form=present particle=toe takes=quote weak
juichte                 lemma=juichen sort=opinion form=past takes=quote
juichte                 lemma=toejuichen sort=opinion form=past particle=toe takes=quote weak
juichten                lemma=juichen sort=opinion form=past-plural takes=quote
juichten                lemma=toejuichen sort=opinion form=past-plural particle=toe takes=quote weak
kam                     lemma=afkammen sort=opinion form=present particle=af takes=quote weak
kamde                   lemma=afkammen sort=opinion form=past particle=af takes=quote weak
kamden                  lemma=afkammen sort=opinion form=past-plural particle=af takes=quote weak
kammen                  lemma=afkammen sort=opinion form=present-plural particle=af takes=quote weak
kamt                    lemma=afkammen sort=opinion form=present particle=af takes=quote weak
kanker                  lemma=kankeren sort=opinion form=present takes=quote weak
kankerde                lemma=kankeren sort=opinion form=past takes=quote weak
kankerden               lemma=kankeren sort=opinion form=past-plural takes=quote weak
kankeren                lemma=kankeren sort=opinion form=infinitive takes=quote weak
kankert                 lemma=kankeren sort=opinion form=present takes=quote weak
keur                    lemma=afkeuren sort=opinion form=present particle=af takes=quote weak
keurde                  lemma=afkeuren sort=opinion form=past particle=af takes=quote weak
keurden                 lemma=afkeuren sort=opinion form=past-plural particle=af takes=quote weak
keuren                  lemma=afkeuren sort=opinion form=present-plural particle=af takes=quote weak
keurt                   lemma=afkeuren sort=opinion form=present particle=af takes=quote weak
klaag                   lemma=klagen sort=opinion form=present takes=any weak
klaagde                 lemma=klagen sort=opinion form=past takes=any
klaagden                lemma=klagen sort=opinion form=past-plural takes=any
klaagt                  lemma=klagen sort=opinion form=present takes=any
klagen                  lemma=klagen sort=opinion form=infinitive takes=any
kraak                   lemma=afkraken sort=opinion form=present particle=af takes=quote weak
kraakt                  lemma=afkraken sort=opinion form=present particle=af takes=quote weak
kraakte                 lemma=afkraken sort=opinion form=past particle=af takes=quote weak
kraakten                lemma=afkraken sort=opinion form=past-plural particle=af takes=quote weak
kraken                  lemma=afkraken sort=opinion form=present-plural particle=af takes=quote weak
kritiseer               lemma=kritiseren sort=opinion form=present takes=quote
kritiseerde             lemma=kritiseren sort=opinion form=past takes=quote
kritiseerden            lemma=kritiseren sort=opinion form=past-plural takes=quote
kritiseert              lemma=kritiseren sort=opinion form=present takes=quote
kritiseren              lemma=kritiseren sort=opinion form=infinitive takes=quote
laak                    lemma=laken sort=opinion form=present takes=quote weak
laakt                   lemma=laken sort=opinion form=present takes=quote weak
laakte                  lemma=laken sort=opinion form=past takes=quote weak
laakten                 lemma=laken sort=opinion form=past-plural takes=quote weak
laken                   lemma=laken sort=opinion form=infinitive takes=quote weak
loof                    lemma=loven sort=opinion form=present takes=quote weak
loofde                  lemma=loven sort=opinion form=past takes=quote weak
loofden                 lemma=loven sort=opinion form=past-plural takes=quote weak
looft                   lemma=loven sort=opinion form=present takes=quote weak
loven                   lemma=loven sort=opinion form=infinitive takes=quote weak
meen                    lemma=menen sort=opinion form=present takes=any
meende                  lemma=menen sort=opinion form=past takes=any
meenden                 lemma=menen sort=opinion form=past-plural takes=any
meent                   lemma=menen sort=opinion form=present takes=any
menen                   lemma=menen sort=opinion form=infinitive takes=any
mok                     lemma=mokken sort=opinion form=present takes=quote
mokken                  lemma=mokken sort=opinion form=infinitive takes=quote
mokt                    lemma=mokken sort=opinion form=present takes=quote
mokte                   lemma=mokken sort=opinion form=past takes=quote
mokten                  lemma=mokken sort=opinion form=past-plural takes=quote
mopper                  lemma=mopperen sort=opinion form=present takes=quote
mopperde                lemma=mopperen sort=opinion form=past takes=quote
mopperden               lemma=mopperen sort=opinion form=past-plural takes=quote
mopperen                lemma=mopperen sort=opinion form=infinitive takes=quote
moppert                 lemma=mopperen sort=opinion form=present takes=quote
mor                     lemma=morren sort=opinion form=present takes=quote
morde                   lemma=morren sort=opinion form=past takes=quote
morden                  lemma=morren sort=opinion form=past-plural takes=quote
morren                  lemma=morren sort=opinion form=infinitive takes=quote
mort                    lemma=morren sort=opinion form=present takes=quote
noem                    lemma=noemen sort=opinion form=present takes=noun weak
noemde                  lemma=noemen sort=opinion form=past takes=noun weak
noemden                 lemma=noemen sort=opinion form=past-plural takes=noun weak
noemen                  lemma=noemen sort=opinion form=infinitive takes=noun weak
noemt                   lemma=noemen sort=opinion form=present takes=noun weak
onderschreef            lemma=onderschrijven sort=opinion form=past takes=any weak
onderschreven           lemma=onderschrijven sort=opinion form=past-plural takes=any weak
onderschreven           lemma=onderschrijven sort=opinion form=participle takes=any weak
onderschrijf            lemma=onderschrijven sort=opinion form=present takes=any weak
onderschrijft           lemma=onderschrijven sort=opinion form=present takes=any weak
onderschrijven          lemma=onderschrijven sort=opinion form=infinitive takes=any weak
ontraad                 lemma=ontraden sort=opinion form=present takes=any
ontraadde               lemma=ontraden sort=opinion form=past takes=any
ontraadden              lemma=ontraden sort=opinion form=past-plural takes=any
ontraadt                lemma=ontraden sort=opinion form=present takes=any
ontraden                lemma=ontraden sort=opinion form=infinitive takes=any
ontraden                lemma=ontraden sort=opinion form=participle takes=any
ontried                 lemma=ontraden sort=opinion form=past takes=any
ontrieden               lemma=ontraden sort=opinion form=past-plural takes=any
oordeel                 lemma=oordelen sort=opinion form=present takes=any weak
oordeelde               lemma=oordelen sort=opinion form=past takes=any
oordeelden              lemma=oordelen sort=opinion form=past-plural takes=any
oordeelt                lemma=oordelen sort=opinion form=present takes=any
oordelen                lemma=oordelen sort=opinion form=infinitive takes=any
opgehemeld              lemma=ophemelen sort=opinion form=participle takes=quote weak
ophemel                 lemma=ophemelen sort=opinion form=present takes=quote weak
ophemelde               lemma=ophemelen sort=opinion form=past takes=quote weak
ophemelden              lemma=ophemelen sort=opinion form=past-plural takes=quote weak
ophemelen               lemma=ophemelen sort=opinion form=infinitive takes=quote weak
ophemelt                lemma=ophemelen sort=opinion form=present takes=quote weak
opineer                 lemma=opineren sort=opinion form=present takes=any
opineerde               lemma=opineren sort=opinion form=past takes=any
opineerden              lemma=opineren sort=opinion form=past-plural takes=any
opineert                lemma=opineren sort=opinion form=present takes=any
opineren                lemma=opineren sort=opinion form=infinitive takes=any
overpeins               lemma=overpeinzen sort=opinion form=present takes=any
overpeinsd              lemma=overpeinzen sort=opinion form=participle takes=any
overpeinsde             lemma=overpeinzen sort=opinion form=past takes=any
overpeinsden            lemma=overpeinzen sort=opinion form=past-plural takes=any
overpeinst              lemma=overpeinzen sort=opinion form=present takes=any
overpeinzen             lemma=overpeinzen sort=opinion form=infinitive takes=any
overtuigd               lemma="overtuigd zijn" sort=opinion form=participle takes=clause
overweeg                lemma=overwegen sort=opinion form=present takes=clause weak
overweegt               lemma=overwegen sort=opinion form=present takes=clause weak
overwegen               lemma=overwegen sort=opinion form=infinitive takes=clause weak
overwogen               lemma=overwegen sort=opinion form=past-plural takes=clause weak
overwogen               lemma=overwegen sort=opinion form=participle takes=clause weak
overwoog                lemma=overwegen sort=opinion form=past takes=clause weak
peins                   lemma=peinzen sort=opinion form=present takes=any
peinsde                 lemma=peinzen sort=opinion form=past takes=any
peinsden                lemma=peinzen sort=opinion form=past-plural takes=any
peinst                  lemma=peinzen sort=opinion form=present takes=any
peinzen                 lemma=peinzen sort=opinion form=infinitive takes=any
praat                   lemma=goedpraten sort=opinion form=present particle=goed takes=quote weak
praatte                 lemma=goedpraten sort=opinion form=past particle=goed takes=quote weak
praatten                lemma=goedpraten sort=opinion form=past-plural particle=goed takes=quote weak
praten                  lemma=goedpraten sort=opinion form=present-plural particle=goed takes=quote weak
prees                   lemma=prijzen sort=opinion form=past takes=quote weak
prezen                  lemma=prijzen sort=opinion form=past-plural takes=quote weak
prijs                   lemma=prijzen sort=opinion form=present takes=quote weak
prijst                  lemma=prijzen sort=opinion form=present takes=quote weak
prijzen                 lemma=prijzen sort=opinion form=infinitive takes=quote weak
pruttel                 lemma=pruttelen sort=opinion form=present takes=quote
pruttelde               lemma=pruttelen sort=opinion form=past takes=quote
pruttelden              lemma=pruttelen sort=opinion form=past-plural takes=quote
pruttelen               lemma=pruttelen sort=opinion form=infinitive takes=quote
pruttelt                lemma=pruttelen sort=opinion form=present takes=quote
raam                    lemma=ramen sort=opinion form=present takes=any weak
raamde                  lemma=ramen sort=opinion form=past takes=any weak
raamden                 lemma=ramen sort=opinion form=past-plural takes=any weak
raamt                   lemma=ramen sort=opinion form=present takes=any weak
ramen                   lemma=ramen sort=opinion form=infinitive takes=any weak
recenseer               lemma=recenseren sort=opinion form=present takes=quote weak
recenseerde             lemma=recenseren sort=opinion form=past takes=quote weak
recenseerden            lemma=recenseren sort=opinion form=past-plural takes=quote weak
recenseert              lemma=recenseren sort=opinion form=present takes=quote weak
recenseren              lemma=recenseren sort=opinion form=infinitive takes=quote weak
reken                   lemma=rekenen sort=opinion form=present takes=any weak
reken                   lemma="rekenen op" sort=opinion form=present particle=erop takes=clause weak
reken                   lemma="rekenen op" sort=opinion form=present particle=op takes=clause weak
rekende                 lemma=rekenen sort=opinion form=past takes=any weak
rekende                 lemma="rekenen op" sort=opinion form=past particle=erop takes=clause weak
rekende                 lemma="rekenen op" sort=opinion form=past particle=op takes=clause weak
rekenden                lemma=rekenen sort=opinion form=past-plural takes=any weak
rekenden                lemma="rekenen op" sort=opinion form=past-plural particle=erop takes=clause weak
rekenden                lemma="rekenen op" sort=opinion form=past-plural particle=op takes=clause weak
rekenen                 lemma=rekenen sort=opinion form=infinitive takes=any weak
rekenen                 lemma="rekenen op" sort=opinion form=infinitive particle=erop takes=clause weak
rekenen                 lemma="rekenen op" sort=opinion form=infinitive particle=op takes=clause weak
rekent                  lemma=rekenen sort=opinion form=present takes=any weak
rekent                  lemma="rekenen op" sort=opinion form=present particle=erop takes=clause weak
rekent                  lemma="rekenen op" sort=opinion form=present particle=op takes=clause weak
roem                    lemma=roemen sort=opinion form=present takes=quote weak
roemde                  lemma=roemen sort=opinion form=past takes=quote weak
roemden                 lemma=roemen sort=opinion form=past-plural takes=quote weak
roemen                  lemma=roemen sort=opinion form=infinitive takes=quote weak
roemt                   lemma=roemen sort=opinion form=present takes=quote weak
schamper                lemma=schamperen sort=opinion form=present takes=quote
schamperde              lemma=schamperen sort=opinion form=past takes=quote
schamperden             lemma=schamperen sort=opinion form=past-plural takes=quote
schamperen              lemma=schamperen sort=opinion form=infinitive takes=quote
schampert               lemma=schamperen sort=opinion form=present takes=quote
schat                   lemma=inschatten sort=opinion form=present particle=in takes=any
schat                   lemma=schatten sort=opinion form=present takes=any weak
schatte                 lemma=inschatten sort=opinion form=past particle=in takes=any
schatte                 lemma=schatten sort=opinion form=past takes=any weak
schatten                lemma=inschatten sort=opinion form=present-plural particle=in takes=any
schatten                lemma=inschatten sort=opinion form=past-plural particle=in takes=any
schatten                lemma=schatten sort=opinion form=infinitive takes=any weak
schatten                lemma=schatten sort=opinion form=past-plural takes=any weak
scheld                  lemma=schelden sort=opinion form=present takes=quote
scheld                  lemma=uitschelden sort=opinion form=present particle=uit takes=quote
schelden                lemma=schelden sort=opinion form=infinitive takes=quote
schelden                lemma=uitschelden sort=opinion form=present-plural particle=uit takes=quote
scheldt                 lemma=schelden sort=opinion form=present takes=quote
scheldt                 lemma=uitschelden sort=opinion form=present particle=uit takes=quote
schimp                  lemma=schimpen sort=opinion form=present takes=quote
schimpen                lemma=schimpen sort=opinion form=infinitive takes=quote
schimpt                 lemma=schimpen sort=opinion form=present takes=quote
schimpte                lemma=schimpen sort=opinion form=past takes=quote
schimpten               lemma=schimpen sort=opinion form=past-plural takes=quote
schold                  lemma=schelden sort=opinion form=past takes=quote
schold                  lemma=uitschelden sort=opinion form=past particle=uit takes=quote
scholden                lemma=schelden sort=opinion form=past-plural takes=quote
scholden                lemma=uitschelden sort=opinion form=past-plural particle=uit takes=quote
schreef                 lemma=afschrijven sort=opinion form=past particle=af takes=noun weak
schreven                lemma=afschrijven sort=opinion form=past-plural particle=af takes=noun weak
schrijf                 lemma=afschrijven sort=opinion form=present particle=af takes=noun weak
schrijft                lemma=afschrijven sort=opinion form=present particle=af takes=noun weak
schrijven               lemma=afschrijven sort=opinion form=present-plural particle=af takes=noun weak
serveer                 lemma=afserveren sort=opinion form=present particle=af takes=quote weak
serveerde               lemma=afserveren sort=opinion form=past particle=af takes=quote weak
serveerden              lemma=afserveren sort=opinion form=past-plural particle=af takes=quote weak
serveert                lemma=afserveren sort=opinion form=present particle=af takes=quote weak
serveren                lemma=afserveren sort=opinion form=present-plural particle=af takes=quote weak
smaal                   lemma=smalen sort=opinion form=present takes=quote
smaalde                 lemma=smalen sort=opinion form=past takes=quote
smaalden                lemma=smalen sort=opinion form=past-plural takes=quote
smaalt                  lemma=smalen sort=opinion form=present takes=quote
smalen                  lemma=smalen sort=opinion form=infinitive takes=quote
snap                    lemma=snappen sort=opinion form=present takes=quote weak
snappen                 lemma=snappen sort=opinion form=infinitive takes=quote weak
snapt                   lemma=snappen sort=opinion form=present takes=quote weak
snapte                  lemma=snappen sort=opinion form=past takes=quote weak
snapten                 lemma=snappen sort=opinion form=past-plural takes=quote weak
sneer                   lemma=sneren sort=opinion form=present takes=quote
sneerde                 lemma=sneren sort=opinion form=past takes=quote
sneerden                lemma=sneren sort=opinion form=past-plural takes=quote
sneert                  lemma=sneren sort=opinion form=present takes=quote
sneren                  lemma=sneren sort=opinion form=infinitive takes=quote
somber                  lemma=somberen sort=opinion form=present takes=quote
somberde                lemma=somberen sort=opinion form=past takes=quote
somberden               lemma=somberen sort=opinion form=past-plural takes=quote
somberen                lemma=somberen sort=opinion form=infinitive takes=quote
sombert                 lemma=somberen sort=opinion form=present takes=quote
spot                    lemma=spotten sort=opinion form=present takes=quote
spotte                  lemma=spotten sort=opinion form=past takes=quote
spotten                 lemma=spotten sort=opinion form=infinitive takes=quote
spotten                 lemma=spotten sort=opinion form=past-plural takes=quote
sputter                 lemma=sputteren sort=opinion form=present takes=quote
sputterde               lemma=sputteren sort=opinion form=past takes=quote
sputterden              lemma=sputteren sort=opinion form=past-plural takes=quote
sputteren               lemma=sputteren sort=opinion form=infinitive takes=quote
sputtert                lemma=sputteren sort=opinion form=present takes=quote
stel                    lemma="zich op het standpunt stellen" sort=opinion form=present particle="op het standpunt" takes=clause
stelde                  lemma="zich op het standpunt stellen" sort=opinion form=past particle="op het standpunt" takes=clause
stelden                 lemma="zich op het standpunt stellen" sort=opinion form=past-plural particle="op het standpunt" takes=clause
stellen                 lemma="zich op het standpunt stellen" sort=opinion form=infinitive particle="op het standpunt" takes=clause
stelt                   lemma="zich op het standpunt stellen" sort=opinion form=present particle="op het standpunt" takes=clause
toegejuicht             lemma=toejuichen sort=opinion form=participle takes=quote weak
toejuich                lemma=toejuichen sort=opinion form=present takes=quote weak
toejuichen              lemma=toejuichen sort=opinion form=infinitive takes=quote weak
toejuicht               lemma=toejuichen sort=opinion form=present takes=quote weak
toejuichte              lemma=toejuichen sort=opinion form=past takes=quote weak
toejuichten             lemma=toejuichen sort=opinion form=past-plural takes=quote weak
trad                    lemma=bijtreden sort=opinion form=past particle=bij takes=any weak
traden                  lemma=bijtreden sort=opinion form=past-plural particle=bij takes=any weak
treden                  lemma=bijtreden sort=opinion form=present-plural particle=bij takes=any weak
treed                   lemma=bijtreden sort=opinion form=present particle=bij takes=any weak
treedt                  lemma=bijtreden sort=opinion form=present particle=bij takes=any weak
treur                   lemma=treuren sort=opinion form=present takes=quote weak
treurde                 lemma=treuren sort=opinion form=past takes=quote weak
treurden                lemma=treuren sort=opinion form=past-plural takes=quote weak
treuren                 lemma=treuren sort=opinion form=infinitive takes=quote weak
treurt                  lemma=treuren sort=opinion form=present takes=quote weak
twijfel                 lemma=twijfelen sort=opinion form=present takes=any weak
twijfel                 lemma="twijfelen aan" sort=opinion form=present particle=eraan takes=clause weak
twijfel                 lemma="twijfelen aan" sort=opinion form=present particle=aan takes=clause weak
twijfelde               lemma=twijfelen sort=opinion form=past takes=any weak
twijfelde               lemma="twijfelen aan" sort=opinion form=past particle=eraan takes=clause weak
twijfelde               lemma="twijfelen aan" sort=opinion form=past particle=aan takes=clause weak
twijfelden              lemma=twijfelen sort=opinion form=past-plural takes=any weak
twijfelden              lemma="twijfelen aan" sort=opinion form=past-plural particle=eraan takes=clause weak
twijfelden              lemma="twijfelen aan" sort=opinion form=past-plural particle=aan takes=clause weak
twijfelen               lemma=twijfelen sort=opinion form=infinitive takes=any weak
twijfelen               lemma="twijfelen aan" sort=opinion form=infinitive particle=eraan takes=clause weak
twijfelen               lemma="twijfelen aan" sort=opinion form=infinitive particle=aan takes=clause weak
twijfelt                lemma=twijfelen sort=opinion form=present takes=any weak
twijfelt                lemma="twijfelen aan" sort=opinion form=present particle=eraan takes=clause weak
twijfelt                lemma="twijfelen aan" sort=opinion form=present particle=aan takes=clause weak
uitfoeter               lemma=uitfoeteren sort=opinion form=present takes=quote
uitfoeterde             lemma=uitfoeteren sort=opinion form=past takes=quote
uitfoeterden            lemma=uitfoeteren sort=opinion form=past-plural takes=quote
uitfoeteren             lemma=uitfoeteren sort=opinion form=infinitive takes=quote
uitfoetert              lemma=uitfoeteren sort=opinion form=present takes=quote
uitgefoeterd            lemma=uitfoeteren sort=opinion form=participle takes=quote
uitgehaald              lemma=uithalen sort=opinion form=participle takes=quote weak
uitgescholden           lemma=uitschelden sort=opinion form=participle takes=quote
uitgevaren              lemma=uitvaren sort=opinion form=participle takes=quote weak
uithaal                 lemma=uithalen sort=opinion form=present takes=quote weak
uithaalde               lemma=uithalen sort=opinion form=past takes=quote weak
uithaalden              lemma=uithalen sort=opinion form=past-plural takes=quote weak
uithaalt                lemma=uithalen sort=opinion form=present takes=quote weak
uithalen                lemma=uithalen sort=opinion form=infinitive takes=quote weak
uitscheld               lemma=uitschelden sort=opinion form=present takes=quote
uitschelden             lemma=uitschelden sort=opinion form=infinitive takes=quote
uitscheldt              lemma=uitschelden sort=opinion form=present takes=quote
uitschold               lemma=uitschelden sort=opinion form=past takes=quote
uitscholden             lemma=uitschelden sort=opinion form=past-plural takes=quote
uitvaar                 lemma=uitvaren sort=opinion form=present takes=quote weak
uitvaart                lemma=uitvaren sort=opinion form=present takes=quote weak
uitvaren                lemma=uitvaren sort=opinion form=infinitive takes=quote weak
uitvoer                 lemma=uitvaren sort=opinion form=past takes=quote weak
uitvoeren               lemma=uitvaren sort=opinion form=past-plural takes=quote weak
vaar                    lemma=uitvaren sort=opinion form=present particle=uit takes=quote weak
vaart                   lemma=uitvaren sort=opinion form=present particle=uit takes=quote weak
val                     lemma=bijvallen sort=opinion form=present particle=bij takes=quote weak
vallen                  lemma=bijvallen sort=opinion form=present-plural particle=bij takes=quote weak
valt                    lemma=bijvallen sort=opinion form=present particle=bij takes=quote weak
van gevoelen            lemma="van gevoelen zijn" sort=opinion form=participle takes=clause
van mening              lemma="van mening zijn" sort=opinion form=participle takes=clause
van oordeel             lemma="van oordeel zijn" sort=opinion form=participle takes=clause
van opvatting           lemma="van opvatting zijn" sort=opinion form=participle takes=clause
varen                   lemma=uitvaren sort=opinion form=present-plural particle=uit takes=quote weak
verafschuw              lemma=verafschuwen sort=opinion form=present takes=quote weak
verafschuwd             lemma=verafschuwen sort=opinion form=participle takes=quote weak
verafschuwde            lemma=verafschuwen sort=opinion form=past takes=quote weak
verafschuwden           lemma=verafschuwen sort=opinion form=past-plural takes=quote weak
verafschuwen            lemma=verafschuwen sort=opinion form=infinitive takes=quote weak
verafschuwt             lemma=verafschuwen sort=opinion form=present takes=quote weak
verbaas                 lemma=verbazen sort=opinion form=present takes=quote weak
verbaasd                lemma=verbazen sort=opinion form=participle takes=quote weak
verbaasde               lemma=verbazen sort=opinion form=past takes=quote weak
verbaasden              lemma=verbazen sort=opinion form=past-plural takes=quote weak
verbaast                lemma=verbazen sort=opinion form=present takes=quote weak
verbazen                lemma=verbazen sort=opinion form=infinitive takes=quote weak
verfoei                 lemma=verfoeien sort=opinion form=present takes=quote weak
verfoeid                lemma=verfoeien sort=opinion form=participle takes=quote weak
verfoeide               lemma=verfoeien sort=opinion form=past takes=quote weak
verfoeiden              lemma=verfoeien sort=opinion form=past-plural takes=quote weak
verfoeien               lemma=verfoeien sort=opinion form=infinitive takes=quote weak
verfoeit                lemma=verfoeien sort=opinion form=present takes=quote weak
vergoelijk              lemma=vergoelijken sort=opinion form=present takes=quote
vergoelijken            lemma=vergoelijken sort=opinion form=infinitive takes=quote
vergoelijkt             lemma=vergoelijken sort=opinion form=present takes=quote
vergoelijkt             lemma=vergoelijken sort=opinion form=participle takes=quote
vergoelijkte            lemma=vergoelijken sort=opinion form=past takes=quote
vergoelijkten           lemma=vergoelijken sort=opinion form=past-plural takes=quote
verguis                 lemma=verguizen sort=opinion form=present takes=quote weak
verguisd                lemma=verguizen sort=opinion form=participle takes=quote weak
verguisde               lemma=verguizen sort=opinion form=past takes=quote weak
verguisden              lemma=verguizen sort=opinion form=past-plural takes=quote weak
verguist                lemma=verguizen sort=opinion form=present takes=quote weak
verguizen               lemma=verguizen sort=opinion form=infinitive takes=quote weak
verheug                 lemma=verheugen sort=opinion form=present takes=quote weak
verheugd                lemma=verheugen sort=opinion form=participle takes=quote weak
verheugde               lemma=verheugen sort=opinion form=past takes=quote weak
verheugden              lemma=verheugen sort=opinion form=past-plural takes=quote weak
verheugen               lemma=verheugen sort=opinion form=infinitive takes=quote weak
verheugt                lemma=verheugen sort=opinion form=present takes=quote weak
vermoed                 lemma=vermoeden sort=opinion form=present takes=any
vermoed                 lemma=vermoeden sort=opinion form=participle takes=any
vermoedde               lemma=vermoeden sort=opinion form=past takes=any
vermoedden              lemma=vermoeden sort=opinion form=past-plural takes=any
vermoeden               lemma=vermoeden sort=opinion form=infinitive takes=any
vermoedt                lemma=vermoeden sort=opinion form=present takes=any
veroordeel              lemma=veroordelen sort=opinion form=present takes=quote weak
veroordeeld             lemma=veroordelen sort=opinion form=participle takes=quote weak
veroordeelde            lemma=veroordelen sort=opinion form=past takes=quote weak
veroordeelden           lemma=veroordelen sort=opinion form=past-plural takes=quote weak
veroordeelt             lemma=veroordelen sort=opinion form=present takes=quote weak
veroordelen             lemma=veroordelen sort=opinion form=infinitive takes=quote weak
vertrouw                lemma=vertrouwen sort=opinion form=present takes=any weak
vertrouw                lemma="vertrouwen op" sort=opinion form=present particle=erop takes=clause weak
vertrouw                lemma="vertrouwen op" sort=opinion form=present particle=op takes=clause weak
vertrouwd               lemma=vertrouwen sort=opinion form=participle takes=any weak
vertrouwd               lemma="vertrouwen op" sort=opinion form=participle particle=erop takes=clause weak
vertrouwd               lemma="vertrouwen op" sort=opinion form=participle particle=op takes=clause weak
vertrouwde              lemma=vertrouwen sort=opinion form=past takes=any weak
vertrouwde              lemma="vertrouwen op" sort=opinion form=past particle=erop takes=clause weak
vertrouwde              lemma="vertrouwen op" sort=opinion form=past particle=op takes=clause weak
vertrouwden             lemma=vertrouwen sort=opinion form=past-plural takes=any weak
vertrouwden             lemma="vertrouwen op" sort=opinion form=past-plural particle=erop takes=clause weak
vertrouwden             lemma="vertrouwen op" sort=opinion form=past-plural particle=op takes=clause weak
vertrouwen              lemma=vertrouwen sort=opinion form=infinitive takes=any weak
vertrouwen              lemma="vertrouwen op" sort=opinion form=infinitive particle=erop takes=clause weak
vertrouwen              lemma="vertrouwen op" sort=opinion form=infinitive particle=op takes=clause weak
vertrouwt               lemma=vertrouwen sort=opinion form=present takes=any weak
vertrouwt               lemma="vertrouwen op" sort=opinion form=present particle=erop takes=clause weak
vertrouwt               lemma="vertrouwen op" sort=opinion form=present particle=op takes=clause weak
verwacht                lemma=verwachten sort=opinion form=present takes=any
verwacht                lemma=verwachten sort=opinion form=participle takes=any
verwachten              lemma=verwachten sort=opinion form=infinitive takes=any
verwachtte              lemma=verwachten sort=opinion form=past takes=any
verwachtten             lemma=verwachten sort=opinion form=past-plural takes=any
verwelkom               lemma=verwelkomen sort=opinion form=present takes=quote weak
verwelkomd              lemma=verwelkomen sort=opinion form=participle takes=quote weak
verwelkomde             lemma=verwelkomen sort=opinion form=past takes=quote weak
verwelkomden            lemma=verwelkomen sort=opinion form=past-plural takes=quote weak
verwelkomen             lemma=verwelkomen sort=opinion form=infinitive takes=quote weak
verwelkomt              lemma=verwelkomen sort=opinion form=present takes=quote weak
verwens                 lemma=verwensen sort=opinion form=present takes=quote weak
verwensen               lemma=verwensen sort=opinion form=infinitive takes=quote weak
verwenst                lemma=verwensen sort=opinion form=present takes=quote weak
verwenst                lemma=verwensen sort=opinion form=participle takes=quote weak
verwenste               lemma=verwensen sort=opinion form=past takes=quote weak
verwensten              lemma=verwensen sort=opinion form=past-plural takes=quote weak
verwonder               lemma=verwonderen sort=opinion form=present takes=quote weak
verwonderd              lemma=verwonderen sort=opinion form=participle takes=quote weak
verwonderde             lemma=verwonderen sort=opinion form=past takes=quote weak
verwonderden            lemma=verwonderen sort=opinion form=past-plural takes=quote weak
verwonderen             lemma=verwonderen sort=opinion form=infinitive takes=quote weak
verwondert              lemma=verwonderen sort=opinion form=present takes=quote weak
viel                    lemma=bijvallen sort=opinion form=past particle=bij takes=quote weak
vielen                  lemma=bijvallen sort=opinion form=past-plural particle=bij takes=quote weak
vind                    lemma=vinden sort=opinion form=present takes=any weak
vinden                  lemma=vinden sort=opinion form=infinitive takes=any weak
vindt                   lemma=vinden sort=opinion form=present takes=any weak
vloek                   lemma=vloeken sort=opinion form=present takes=quote weak
vloeken                 lemma=vloeken sort=opinion form=infinitive takes=quote
vloekt                  lemma=vloeken sort=opinion form=present takes=quote
vloekte                 lemma=vloeken sort=opinion form=past takes=quote
vloekten                lemma=vloeken sort=opinion form=past-plural takes=quote
voel                    lemma=voelen sort=opinion form=present takes=quote weak
voelde                  lemma=voelen sort=opinion form=past takes=quote weak
voelden                 lemma=voelen sort=opinion form=past-plural takes=quote weak
voelen                  lemma=voelen sort=opinion form=infinitive takes=quote weak
voelt                   lemma=voelen sort=opinion form=present takes=quote weak
voer                    lemma=uitvaren sort=opinion form=past particle=uit takes=quote weak
voeren                  lemma=uitvaren sort=opinion form=past-plural particle=uit takes=quote weak
vond                    lemma=vinden sort=opinion form=past takes=any weak
vonden                  lemma=vinden sort=opinion form=past-plural takes=any weak
vonnis                  lemma=vonnissen sort=opinion form=present takes=any weak
vonnissen               lemma=vonnissen sort=opinion form=infinitive takes=any weak
vonnist                 lemma=vonnissen sort=opinion form=present takes=any weak
vonniste                lemma=vonnissen sort=opinion form=past takes=any weak
vonnisten               lemma=vonnissen sort=opinion form=past-plural takes=any weak
vrees                   lemma=vrezen sort=opinion form=present takes=any
vreesde                 lemma=vrezen sort=opinion form=past takes=any
vreesden                lemma=vrezen sort=opinion form=past-plural takes=any
vreest                  lemma=vrezen sort=opinion form=present takes=any
vrezen                  lemma=vrezen sort=opinion form=infinitive takes=any
waan                    lemma=wanen sort=opinion form=present takes=any weak
waande                  lemma=wanen sort=opinion form=past takes=any weak
waanden                 lemma=wanen sort=opinion form=past-plural takes=any weak
waant                   lemma=wanen sort=opinion form=present takes=any weak
wanen                   lemma=wanen sort=opinion form=infinitive takes=any weak
wantrouw                lemma=wantrouwen sort=opinion form=present takes=any weak
wantrouwde              lemma=wantrouwen sort=opinion form=past takes=any weak
wantrouwden             lemma=wantrouwen sort=opinion form=past-plural takes=any weak
wantrouwen              lemma=wantrouwen sort=opinion form=infinitive takes=any weak
wantrouwt               lemma=wantrouwen sort=opinion form=present takes=any weak
weeklaag                lemma=weeklagen sort=opinion form=present takes=quote
weeklaagde              lemma=weeklagen sort=opinion form=past takes=quote
weeklaagden             lemma=weeklagen sort=opinion form=past-plural takes=quote
weeklaagt               lemma=weeklagen sort=opinion form=present takes=quote
weeklagen               lemma=weeklagen sort=opinion form=infinitive takes=quote
zanik                   lemma=zaniken sort=opinion form=present takes=quote
zaniken                 lemma=zaniken sort=opinion form=infinitive takes=quote
zanikt                  lemma=zaniken sort=opinion form=present takes=quote
zanikte                 lemma=zaniken sort=opinion form=past takes=quote
zanikten                lemma=zaniken sort=opinion form=past-plural takes=quote
zeur                    lemma=zeuren sort=opinion form=present takes=quote weak
zeurde                  lemma=zeuren sort=opinion form=past takes=quote weak
zeurden                 lemma=zeuren sort=opinion form=past-plural takes=quote weak
zeuren                  lemma=zeuren sort=opinion form=infinitive takes=quote weak
zeurt                   lemma=zeuren sort=opinion form=present takes=quote weak
zwijmel                 lemma=zwijmelen sort=opinion form=present takes=quote
zwijmelde               lemma=zwijmelen sort=opinion form=past takes=quote
zwijmelden              lemma=zwijmelen sort=opinion form=past-plural takes=quote
zwijmelen               lemma=zwijmelen sort=opinion form=infinitive takes=quote
zwijmelt                lemma=zwijmelen sort=opinion form=present takes=quote

# question: asking
afgetast                lemma=aftasten sort=question form=participle takes=any weak
afgevraagd              lemma=afvragen sort=question form=participle takes=any
aftast                  lemma=aftasten sort=question form=present takes=any weak
aftasten                lemma=aftasten sort=question form=infinitive takes=any weak
aftastte                lemma=aftasten sort=question form=past takes=any weak
aftastten               lemma=aftasten sort=question form=past-plural takes=any weak
afvraag                 lemma=afvragen sort=question form=present takes=any
afvraagt                lemma=afvragen sort=question form=present takes=any
afvragen                lemma=afvragen sort=question form=infinitive takes=any
afvroeg                 lemma=afvragen sort=question form=past takes=any
afvroegen               lemma=afvragen sort=question form=past-plural takes=any
bevraag                 lemma=bevragen sort=question form=present takes=clause weak
bevraagd                lemma=bevragen sort=question form=participle takes=clause weak
bevraagt                lemma=bevragen sort=question form=present takes=clause weak
bevragen                lemma=bevragen sort=question form=infinitive takes=clause weak
bevroeg                 lemma=bevragen sort=question form=past takes=clause weak
bevroegen               lemma=bevragen sort=question form=past-plural takes=clause weak
check                   lemma=checken sort=question form=present takes=clause weak
checken                 lemma=checken sort=question form=infinitive takes=clause weak
checkt                  lemma=checken sort=question form=present takes=clause weak
checkte                 lemma=checken sort=question form=past takes=clause weak
checkten                lemma=checken sort=question form=past-plural takes=clause weak
doorgevraagd            lemma=doorvragen sort=question form=participle takes=any
doorvraag               lemma=doorvragen sort=question form=present takes=any
doorvraagt              lemma=doorvragen sort=question form=present takes=any
doorvragen              lemma=doorvragen sort=question form=infinitive takes=any
doorvroeg               lemma=doorvragen sort=question form=past takes=any
doorvroegen             lemma=doorvragen sort=question form=past-plural takes=any
dub                     lemma=dubben sort=question form=present takes=any weak
dubben                  lemma=dubben sort=question form=infinitive takes=any weak
dubde                   lemma=dubben sort=question form=past takes=any weak
dubden                  lemma=dubben sort=question form=past-plural takes=any weak
dubt                    lemma=dubben sort=question form=present takes=any weak
enquêteer               lemma=enquêteren sort=question form=present takes=clause weak
enquêteerde             lemma=enquêteren sort=question form=past takes=clause weak
enquêteerden            lemma=enquêteren sort=question form=past-plural takes=clause weak
enquêteert              lemma=enquêteren sort=question form=present takes=clause weak
enquêteren              lemma=enquêteren sort=question form=infinitive takes=clause weak
gecheckt                lemma=checken sort=question form=participle takes=clause weak
gedubd                  lemma=dubben sort=question form=participle takes=any weak
gepeild                 lemma=peilen sort=question form=participle takes=clause weak
gepiekerd               lemma=piekeren sort=question form=participle takes=any
gepolst                 lemma=polsen sort=question form=participle takes=any
gepuzzeld               lemma=puzzelen sort=question form=participle takes=any weak
getobd                  lemma=tobben sort=question form=participle takes=any weak
gevist                  lemma=vissen sort=question form=participle takes=quote weak
gevorst                 lemma=vorsen sort=question form=participle takes=any weak
gevraagd                lemma=vragen sort=question form=participle takes=any
geweifeld               lemma=weifelen sort=question form=participle takes=any weak
geënquêteerd            lemma=enquêteren sort=question form=participle takes=clause weak
geïnformeerd            lemma=informeren sort=question form=participle takes=any weak
geïnterpelleerd         lemma=interpelleren sort=question form=participle takes=quote
geïnterviewd            lemma=interviewen sort=question form=participle takes=quote weak
hoor                    lemma=uithoren sort=question form=present particle=uit takes=quote weak
hoorde                  lemma=uithoren sort=question form=past particle=uit takes=quote weak
hoorden                 lemma=uithoren sort=question form=past-plural particle=uit takes=quote weak
hoort                   lemma=uithoren sort=question form=present particle=uit takes=quote weak
horen                   lemma=uithoren sort=question form=present-plural particle=uit takes=quote weak
informeer               lemma=informeren sort=question form=present takes=any weak
informeerde             lemma=informeren sort=question form=past takes=any weak
informeerden            lemma=informeren sort=question form=past-plural takes=any weak
informeert              lemma=informeren sort=question form=present takes=any weak
informeren              lemma=informeren sort=question form=infinitive takes=any weak
interpelleer            lemma=interpelleren sort=question form=present takes=quote
interpelleerde          lemma=interpelleren sort=question form=past takes=quote
interpelleerden         lemma=interpelleren sort=question form=past-plural takes=quote
interpelleert           lemma=interpelleren sort=question form=present takes=quote
interpelleren           lemma=interpelleren sort=question form=infinitive takes=quote
interview               lemma=interviewen sort=question form=present takes=quote weak
interviewde             lemma=interviewen sort=question form=past takes=quote weak
interviewden            lemma=interviewen sort=question form=past-plural takes=quote weak
interviewen             lemma=interviewen sort=question form=infinitive takes=quote weak
interviewt              lemma=interviewen sort=question form=present takes=quote weak
leg                     lemma=voorleggen sort=question form=present particle=voor takes=any weak
legde                   lemma=voorleggen sort=question form=past particle=voor takes=any weak
legden                  lemma=voorleggen sort=question form=past-plural particle=voor takes=any weak
leggen                  lemma=voorleggen sort=question form=present-plural particle=voor takes=any weak
legt                    lemma=voorleggen sort=question form=present particle=voor takes=any weak
nagevraagd              lemma=navragen sort=question form=participle takes=any
navraag                 lemma=navragen sort=question form=present takes=any
navraagt                lemma=navragen sort=question form=present takes=any
navragen                lemma=navragen sort=question form=infinitive takes=any
navroeg                 lemma=navragen sort=question form=past takes=any
navroegen               lemma=navragen sort=question form=past-plural takes=any
ondervraag              lemma=ondervragen sort=question form=present takes=clause weak
ondervraagd             lemma=ondervragen sort=question form=participle takes=clause weak
ondervraagt             lemma=ondervragen sort=question form=present takes=clause weak
ondervragen             lemma=ondervragen sort=question form=infinitive takes=clause weak
ondervroeg              lemma=ondervragen sort=question form=past takes=clause weak
ondervroegen            lemma=ondervragen sort=question form=past-plural takes=clause weak
peil                    lemma=peilen sort=question form=present takes=clause weak
peilde                  lemma=peilen sort=question form=past takes=clause weak
peilden                 lemma=peilen sort=question form=past-plural takes=clause weak
peilen                  lemma=peilen sort=question form=infinitive takes=clause weak
peilt                   lemma=peilen sort=question form=present takes=clause weak
pieker                  lemma=piekeren sort=question form=present takes=any
piekerde                lemma=piekeren sort=question form=past takes=any
piekerden               lemma=piekeren sort=question form=past-plural takes=any
piekeren                lemma=piekeren sort=question form=infinitive takes=any
piekert                 lemma=piekeren sort=question form=present takes=any
pols                    lemma=polsen sort=question form=present takes=any weak
polsen                  lemma=polsen sort=question form=infinitive takes=any
polst                   lemma=polsen sort=question form=present takes=any
polste                  lemma=polsen sort=question form=past takes=any
polsten                 lemma=polsen sort=question form=past-plural takes=any
puzzel                  lemma=puzzelen sort=question form=present takes=any weak
puzzelde                lemma=puzzelen sort=question form=past takes=any weak
puzzelden               lemma=puzzelen sort=question form=past-plural takes=any weak
puzzelen                lemma=puzzelen sort=question form=infinitive takes=any weak
puzzelt                 lemma=puzzelen sort=question form=present takes=any weak
rondgevraagd            lemma=rondvragen sort=question form=participle takes=any weak
rondvraag               lemma=rondvragen sort=question form=present takes=any weak
rondvraagt              lemma=rondvragen sort=question form=present takes=any weak
rondvragen              lemma=rondvragen sort=question form=infinitive takes=any weak
rondvroeg               lemma=rondvragen sort=question form=past takes=any weak
rondvroegen             lemma=rondvragen sort=question form=past-plural takes=any weak
tast                    lemma=aftasten sort=question form=present particle=af takes=any weak
tasten                  lemma=aftasten sort=question form=present-plural particle=af takes=any weak
tastte                  lemma=aftasten sort=question form=past particle=af takes=any weak
tastten                 lemma=aftasten sort=question form=past-plural particle=af takes=any weak
teruggevraagd           lemma=terugvragen sort=question form=participle takes=any
terugvraag              lemma=terugvragen sort=question form=present takes=any
terugvraagt             lemma=terugvragen sort=question form=present takes=any
terugvragen             lemma=terugvragen sort=question form=infinitive takes=any
terugvroeg              lemma=terugvragen sort=question form=past takes=any
terugvroegen            lemma=terugvragen sort=question form=past-plural takes=any
tob                     lemma=tobben sort=question form=present takes=any weak
tobben                  lemma=tobben sort=question form=infinitive takes=any weak
tobde                   lemma=tobben sort=question form=past takes=any weak
tobden                  lemma=tobben sort=question form=past-plural takes=any weak
tobt                    lemma=tobben sort=question form=present takes=any weak
uitgehoord              lemma=uithoren sort=question form=participle takes=quote weak
uithoor                 lemma=uithoren sort=question form=present takes=quote weak
uithoorde               lemma=uithoren sort=question form=past takes=quote weak
uithoorden              lemma=uithoren sort=question form=past-plural takes=quote weak
uithoort                lemma=uithoren sort=question form=present takes=quote weak
uithoren                lemma=uithoren sort=question form=infinitive takes=quote weak
vis                     lemma=vissen sort=question form=present takes=quote weak
vissen                  lemma=vissen sort=question form=infinitive takes=quote weak
vist                    lemma=vissen sort=question form=present takes=quote weak
viste                   lemma=vissen sort=question form=past takes=quote weak
visten                  lemma=vissen sort=question form=past-plural takes=quote weak
voorgelegd              lemma=voorleggen sort=question form=participle takes=any weak
voorleg                 lemma=voorleggen sort=question form=present takes=any weak
voorlegde               lemma=voorleggen sort=question form=past takes=any weak
voorlegden              lemma=voorleggen sort=question form=past-plural takes=any weak
voorleggen              lemma=voorleggen sort=question form=infinitive takes=any weak
voorlegt                lemma=voorleggen sort=question form=present takes=any weak
vors                    lemma=vorsen sort=question form=present takes=any weak
vorsen                  lemma=vorsen sort=question form=infinitive takes=any weak
vorst                   lemma=vorsen sort=question form=present takes=any weak
vorste                  lemma=vorsen sort=question form=past takes=any weak
vorsten                 lemma=vorsen sort=question form=past-plural takes=any weak
vraag                   lemma=vragen sort=question form=present takes=any weak
vraag                   lemma=afvragen sort=question form=present particle=af takes=any
vraag                   lemma=navragen sort=question form=present particle=na takes=any
vraag                   lemma=doorvragen sort=question form=present particle=door takes=any
vraag                   lemma=terugvragen sort=question form=present particle=terug takes=any
vraag                   lemma=rondvragen sort=question form=present particle=rond takes=any weak
vraagt                  lemma=vragen sort=question form=present takes=any
vraagt                  lemma=afvragen sort=question form=present particle=af takes=any
vraagt                  lemma=navragen sort=question form=present particle=na takes=any
vraagt                  lemma=doorvragen sort=question form=present particle=door takes=any
vraagt                  lemma=terugvragen sort=question form=present particle=terug takes=any
vraagt                  lemma=rondvragen sort=question form=present particle=rond takes=any weak
vragen                  lemma=vragen sort=question form=infinitive takes=any
vragen                  lemma=afvragen sort=question form=present-plural particle=af takes=any
vragen                  lemma=navragen sort=question form=present-plural particle=na takes=any
vragen                  lemma=doorvragen sort=question form=present-plural particle=door takes=any
vragen                  lemma=terugvragen sort=question form=present-plural particle=terug takes=any
vragen                  lemma=rondvragen sort=question form=present-plural particle=rond takes=any weak
vroeg                   lemma=vragen sort=question form=past takes=any
vroeg                   lemma=afvragen sort=question form=past particle=af takes=any
vroeg                   lemma=navragen sort=question form=past particle=na takes=any
vroeg                   lemma=doorvragen sort=question form=past particle=door takes=any
vroeg                   lemma=terugvragen sort=question form=past particle=terug takes=any
vroeg                   lemma=rondvragen sort=question form=past particle=rond takes=any weak
vroegen                 lemma=vragen sort=question form=past-plural takes=any
vroegen                 lemma=afvragen sort=question form=past-plural particle=af takes=any
vroegen                 lemma=navragen sort=question form=past-plural particle=na takes=any
vroegen                 lemma=doorvragen sort=question form=past-plural particle=door takes=any
vroegen                 lemma=terugvragen sort=question form=past-plural particle=terug takes=any
vroegen                 lemma=rondvragen sort=question form=past-plural particle=rond takes=any weak
weifel                  lemma=weifelen sort=question form=present takes=any weak
weifelde                lemma=weifelen sort=question form=past takes=any weak
weifelden               lemma=weifelen sort=question form=past-plural takes=any weak
weifelen                lemma=weifelen sort=question form=infinitive takes=any weak
weifelt                 lemma=weifelen sort=question form=present takes=any weak
wil                     lemma="willen weten" sort=question form=present particle=weten takes=clause
wil                     lemma="willen horen" sort=question form=present particle=horen takes=clause weak
wilde                   lemma="willen weten" sort=question form=past particle=weten takes=clause
wilde                   lemma="willen horen" sort=question form=past particle=horen takes=clause weak
wilden                  lemma="willen weten" sort=question form=past-plural particle=weten takes=clause
wilden                  lemma="willen horen" sort=question form=past-plural particle=horen takes=clause weak
willen                  lemma="willen weten" sort=question form=infinitive particle=weten takes=clause
willen                  lemma="willen horen" sort=question form=infinitive particle=horen takes=clause weak
wilt                    lemma="willen weten" sort=question form=present particle=weten takes=clause
wilt                    lemma="willen horen" sort=question form=present particle=horen takes=clause weak
wou                     lemma="willen weten" sort=question form=past particle=weten takes=clause
wou                     lemma="willen horen" sort=question form=past particle=horen takes=clause weak
