# lexicons/actors/functions.lex: functions, professions, titles and family relations of a person
@class    function
@licence  CC0-1.0
@source   written for knipsel
@fields   domain: politics government royalty justice police army diplomacy religion science education health media culture sport business union law crime family civil
@fields   plural: <flag>
@fields   gender: female male
@fields   role: spokesperson official expert witness medium leader
@fields   title: <flag>

# Politics: party, parliament and elections
aanhanger                  domain=politics title
aanhangers                 domain=politics plural title
aanhangster                domain=politics gender=female title
achterban                  domain=politics
actievoerder               domain=politics title
actievoerders              domain=politics plural title
actievoerster              domain=politics gender=female title
actievoersters             domain=politics gender=female plural title
activist                   domain=politics title
activiste                  domain=politics gender=female title
activisten                 domain=politics plural title
activistes                 domain=politics gender=female plural title
adviseur                   domain=politics title
adviseurs                  domain=politics plural title
adviseuse                  domain=politics gender=female title
afgevaardigde              domain=politics title
afgevaardigden             domain=politics plural title
agitator                   domain=politics title
agitatoren                 domain=politics plural title
anarchist                  domain=politics title
anarchiste                 domain=politics gender=female title
anarchisten                domain=politics plural title
backbencher                domain=politics title
backbenchers               domain=politics plural title
betoger                    domain=politics title
betogers                   domain=politics plural title
betoogster                 domain=politics gender=female title
betoogsters                domain=politics gender=female plural title
bondgenoot                 domain=politics
bondgenote                 domain=politics gender=female title
bondgenoten                domain=politics plural
bondsdagleden              domain=politics plural title
bondsdaglid                domain=politics title
brexiteer                  domain=politics title
brexiteers                 domain=politics plural title
burgervader                domain=politics role=official gender=male title
burgervaders               domain=politics role=official gender=male plural title
campagneleider             domain=politics role=leader title
campagneleiders            domain=politics role=leader plural title
campagneleidster           domain=politics role=leader gender=female title
campagnemanager            domain=politics title
campagnemanagers           domain=politics plural title
campagnemedewerker         domain=politics title
campagnemedewerkers        domain=politics plural title
centrist                   domain=politics title
centristen                 domain=politics plural title
christendemocraat          domain=politics title
christendemocrate          domain=politics gender=female title
christendemocraten         domain=politics plural title
coalitiegenoot             domain=politics
coalitiegenoten            domain=politics plural
coalitiepartner            domain=politics
coalitiepartners           domain=politics plural
commissieleden             domain=politics plural title
commissielid               domain=politics title
communist                  domain=politics title
communiste                 domain=politics gender=female title
communisten                domain=politics plural title
congresganger              domain=politics title
congresgangers             domain=politics plural title
congresleden               domain=politics plural title
congreslid                 domain=politics title
conservatieven             domain=politics plural title
covoorzitter               domain=politics role=leader title
covoorzitters              domain=politics role=leader plural title
deelraadsleden             domain=politics plural title
deelraadslid               domain=politics title
democraat                  domain=politics
democrate                  domain=politics gender=female title
democraten                 domain=politics plural
demonstrant                domain=politics title
demonstrante               domain=politics gender=female title
demonstranten              domain=politics plural title
dierenactivist             domain=politics title
dierenactivisten           domain=politics plural title
dierenrechtenactivist      domain=politics title
dierenrechtenactivisten    domain=politics plural title
dissident                  domain=politics title
dissidente                 domain=politics gender=female title
dissidenten                domain=politics plural title
districtsraadsleden        domain=politics plural title
districtsraadslid          domain=politics title
doemaleden                 domain=politics plural title
doemalid                   domain=politics title
duoraadsleden              domain=politics plural title
duoraadslid                domain=politics title
ecologist                  domain=politics title
ecologisten                domain=politics plural title
eerstekamerleden           domain=politics plural title
eerstekamerlid             domain=politics title
erevoorzitster             domain=politics gender=female title
erevoorzitter              domain=politics title
erevoorzitters             domain=politics plural title
eurocommissaris            domain=politics role=official title
eurocommissarissen         domain=politics role=official plural title
europarlementariër         domain=politics title
europarlementariërs        domain=politics plural title
europarlementsleden        domain=politics plural title
europarlementslid          domain=politics title
eurosceptici               domain=politics plural title
euroscepticus              domain=politics title
ex-kamerleden              domain=politics plural title
ex-kamerlid                domain=politics title
ex-voorzitter              domain=politics title
ex-voorzitters             domain=politics plural title
fascist                    domain=politics title
fascisten                  domain=politics plural title
feminist                   domain=politics title
feministe                  domain=politics gender=female title
feministen                 domain=politics plural title
feministes                 domain=politics gender=female plural title
flamingant                 domain=politics title
flaminganten               domain=politics plural title
fractiegenoot              domain=politics title
fractiegenoten             domain=politics plural title
fractieleden               domain=politics plural title
fractieleider              domain=politics role=leader title
fractieleiders             domain=politics role=leader plural title
fractieleidster            domain=politics role=leader gender=female title
fractielid                 domain=politics title
fractiemedewerker          domain=politics title
fractiemedewerkers         domain=politics plural title
fractiemedewerkster        domain=politics gender=female title
fractievoorzitster         domain=politics role=leader gender=female title
fractievoorzitter          domain=politics role=leader title
fractievoorzitters         domain=politics role=leader plural title
fractiewoordvoerder        domain=politics role=spokesperson title
fractiewoordvoerders       domain=politics role=spokesperson plural title
fractiewoordvoerster       domain=politics role=spokesperson gender=female title
gekozene                   domain=politics title
gekozenen                  domain=politics plural title
gemeenteraadsleden         domain=politics plural title
gemeenteraadslid           domain=politics title
griffier                   domain=politics title
griffiers                  domain=politics plural title
hardliner                  domain=politics title
hardliners                 domain=politics plural title
havik                      domain=politics title
haviken                    domain=politics plural title
ideologen                  domain=politics role=expert plural title
ideoloog                   domain=politics role=expert title
independentist             domain=politics title
independentisten           domain=politics plural title
interim-voorzitter         domain=politics role=leader title
interim-voorzitters        domain=politics role=leader plural title
islamist                   domain=politics title
islamisten                 domain=politics plural title
jongerenvoorzitter         domain=politics role=leader title
jongerenvoorzitters        domain=politics role=leader plural title
kabinetschef               domain=politics title
kabinetschefs              domain=politics plural title
kabinetsleden              domain=politics role=official plural title
kabinetslid                domain=politics role=official title
kabinetsmedewerker         domain=politics title
kabinetsmedewerkers        domain=politics plural title
kamerleden                 domain=politics plural title
kamerlid                   domain=politics title
kamervoorzitter            domain=politics role=leader title
kamervoorzitters           domain=politics role=leader plural title
kandidaat                  domain=politics
kandidaat-kamerleden       domain=politics plural title
kandidaat-kamerlid         domain=politics title
kandidaat-lijsttrekker     domain=politics title
kandidaat-lijsttrekkers    domain=politics plural title
kandidaat-premier          domain=politics title
kandidaat-premiers         domain=politics plural title
kandidate                  domain=politics gender=female title
kandidaten                 domain=politics plural
kiezer                     domain=politics
kiezers                    domain=politics plural
klimaatactivist            domain=politics title
klimaatactiviste           domain=politics gender=female title
klimaatactivisten          domain=politics plural title
kopman                     domain=politics role=leader title
kopmannen                  domain=politics role=leader plural title
kopstuk                    domain=politics title
kopstukken                 domain=politics plural title
kopvrouw                   domain=politics role=leader gender=female title
kopvrouwen                 domain=politics role=leader gender=female plural title
lagerhuisleden             domain=politics plural title
lagerhuislid               domain=politics title
leider                     domain=politics role=leader title
leiders                    domain=politics role=leader plural title
leidster                   domain=politics role=leader gender=female title
leidsters                  domain=politics role=leader gender=female plural title
liberaal                   domain=politics
liberalen                  domain=politics plural
lijstduwer                 domain=politics title
lijstduwers                domain=politics plural title
lijstduwster               domain=politics gender=female title
lijsttrekker               domain=politics role=leader title
lijsttrekkers              domain=politics role=leader plural title
lijsttrekster              domain=politics role=leader gender=female title
lobbyist                   domain=politics title
lobbyiste                  domain=politics gender=female title
lobbyisten                 domain=politics plural title
mandataris                 domain=politics title
mandatarissen              domain=politics plural title
manifestant                domain=politics title
manifestanten              domain=politics plural title
maoïst                     domain=politics title
maoïsten                   domain=politics plural title
marxist                    domain=politics title
marxisten                  domain=politics plural title
medestander                domain=politics title
medestanders               domain=politics plural title
medestandster              domain=politics gender=female title
mensenrechtenactivist      domain=politics title
mensenrechtenactiviste     domain=politics gender=female title
mensenrechtenactivisten    domain=politics plural title
mensenrechtenverdediger    domain=politics title
mensenrechtenverdedigers   domain=politics plural title
milieuactivist             domain=politics title
milieuactiviste            domain=politics gender=female title
milieuactivisten           domain=politics plural title
monarchist                 domain=politics title
monarchisten               domain=politics plural title
nationalist                domain=politics title
nationaliste               domain=politics gender=female title
nationalisten              domain=politics plural title
nazi                       domain=politics title
nazi's                     domain=politics plural title
neonazi                    domain=politics title
neonazi's                  domain=politics plural title
niet-stemmer               domain=politics title
niet-stemmers              domain=politics plural title
ondervoorzitster           domain=politics role=leader gender=female title
ondervoorzitter            domain=politics role=leader title
ondervoorzitters           domain=politics role=leader plural title
oppositieleider            domain=politics role=leader title
oppositieleiders           domain=politics role=leader plural title
oppositieleidster          domain=politics role=leader gender=female title
oppositiepolitici          domain=politics plural title
oppositiepoliticus         domain=politics title
oud-kamerleden             domain=politics plural title
oud-kamerlid               domain=politics title
oud-voorzitter             domain=politics title
oud-voorzitters            domain=politics plural title
pacifist                   domain=politics title
pacifiste                  domain=politics gender=female title
pacifisten                 domain=politics plural title
parlementariër             domain=politics title
parlementariërs            domain=politics plural title
parlementsleden            domain=politics plural title
parlementslid              domain=politics title
partijbestuurder           domain=politics title
partijbestuurders          domain=politics plural title
partijbons                 domain=politics title
partijbonzen               domain=politics plural title
partijchef                 domain=politics role=leader title
partijchefs                domain=politics role=leader plural title
partijgenoot               domain=politics title
partijgenote               domain=politics gender=female title
partijgenoten              domain=politics plural title
partijideologen            domain=politics plural title
partijideoloog             domain=politics title
partijkopstuk              domain=politics title
partijkopstukken           domain=politics plural title
partijleden                domain=politics plural title
partijleider               domain=politics role=leader title
partijleiders              domain=politics role=leader plural title
partijleidster             domain=politics role=leader gender=female title
partijlid                  domain=politics title
partijprominent            domain=politics title
partijprominenten          domain=politics plural title
partijsecretaris           domain=politics title
partijsecretarissen        domain=politics plural title
partijvoorzitster          domain=politics role=leader gender=female title
partijvoorzitter           domain=politics role=leader title
partijvoorzitters          domain=politics role=leader plural title
partijwoordvoerder         domain=politics role=spokesperson title
partijwoordvoerders        domain=politics role=spokesperson plural title
partijwoordvoerster        domain=politics role=spokesperson gender=female title
persoonlijk woordvoerder   domain=politics role=spokesperson title
persvoorlichter            domain=politics role=spokesperson title
persvoorlichters           domain=politics role=spokesperson plural title
politica                   domain=politics gender=female title
politica's                 domain=politics gender=female plural title
politici                   domain=politics plural title
politicus                  domain=politics title
politiek leider            domain=politics role=leader title
politiek leiders           domain=politics role=leader plural title
populist                   domain=politics title
populisten                 domain=politics plural title
presidentskandidaat        domain=politics title
presidentskandidate        domain=politics gender=female title
presidentskandidaten       domain=politics plural title
provincieraadsleden        domain=politics plural title
provincieraadslid          domain=politics title
quaestor                   domain=politics title
quaestoren                 domain=politics plural title
raadsadviseur              domain=politics title
raadsadviseurs             domain=politics plural title
raadsleden                 domain=politics plural title
raadslid                   domain=politics title
regeringsleider            domain=politics role=official title
regeringsleiders           domain=politics role=official plural title
regeringswoordvoerder      domain=politics role=spokesperson title
regeringswoordvoerders     domain=politics role=spokesperson plural title
regeringswoordvoerster     domain=politics role=spokesperson gender=female title
republikein                domain=politics
republikeinen              domain=politics plural
revolutionairen            domain=politics plural title
rivaal                     domain=politics
rivale                     domain=politics gender=female title
rivalen                    domain=politics plural
royalist                   domain=politics title
royalisten                 domain=politics plural title
running mate               domain=politics title
running mates              domain=politics plural title
sceptici                   domain=politics role=expert plural title
scepticus                  domain=politics role=expert title
schaduwminister            domain=politics title
schaduwministers           domain=politics plural title
secretaresse               domain=politics gender=female title
secretaresses              domain=politics gender=female plural title
secretaris                 domain=politics title
secretarissen              domain=politics plural title
senaatsvoorzitter          domain=politics title
senaatsvoorzitters         domain=politics plural title
senator                    domain=politics title
senatoren                  domain=politics plural title
separatist                 domain=politics title
separatiste                domain=politics gender=female title
separatisten               domain=politics plural title
sociaaldemocraat           domain=politics title
sociaaldemocrate           domain=politics gender=female title
sociaaldemocraten          domain=politics plural title
socialist                  domain=politics title
socialiste                 domain=politics gender=female title
socialisten                domain=politics plural title
spindoctor                 domain=politics title
spindoctors                domain=politics plural title
statenleden                domain=politics plural title
statenlid                  domain=politics title
stemgerechtigde            domain=politics title
stemgerechtigden           domain=politics plural title
stemmer                    domain=politics
stemmers                   domain=politics plural
sterke man                 domain=politics title
sterke mannen              domain=politics plural title
suffragette                domain=politics gender=female title
suffragettes               domain=politics gender=female plural title
sympathisant               domain=politics title
sympathisante              domain=politics gender=female title
sympathisanten             domain=politics plural title
tegenkandidaat             domain=politics title
tegenkandidate             domain=politics gender=female title
tegenkandidaten            domain=politics plural title
tegenstander               domain=politics
tegenstanders              domain=politics plural
tegenstandster             domain=politics gender=female title
topadviseur                domain=politics title
topadviseurs               domain=politics plural title
trotskist                  domain=politics title
trotskisten                domain=politics plural title
tweedekamerleden           domain=politics plural title
tweedekamerlid             domain=politics title
unionist                   domain=politics title
unionisten                 domain=politics plural title
verkozene                  domain=politics title
verkozenen                 domain=politics plural title
verzetsstrijder            domain=politics title
verzetsstrijders           domain=politics plural title
verzetsstrijdster          domain=politics gender=female title
vice-voorzitter            domain=politics role=leader title
vice-voorzitters           domain=politics role=leader plural title
vicevoorzitster            domain=politics role=leader gender=female title
vicevoorzitter             domain=politics role=leader title
vicevoorzitters            domain=politics role=leader plural title
volgeling                  domain=politics title
volgelinge                 domain=politics gender=female title
volgelingen                domain=politics plural title
volksvertegenwoordiger     domain=politics title
volksvertegenwoordigers    domain=politics plural title
volksvertegenwoordigster   domain=politics gender=female title
volksvertegenwoordigsters  domain=politics gender=female plural title
voorlichter                domain=politics role=spokesperson title
voorlichters               domain=politics role=spokesperson plural title
voorlichtster              domain=politics role=spokesperson gender=female title
voorlichtsters             domain=politics role=spokesperson gender=female plural title
voorman                    domain=politics role=leader title
voormannen                 domain=politics role=leader plural title
voorstander                domain=politics title
voorstanders               domain=politics plural title
voorstandster              domain=politics gender=female title
voorvechter                domain=politics title
voorvechters               domain=politics plural title
voorvechtster              domain=politics gender=female title
voorvrouw                  domain=politics role=leader gender=female title
voorzitster                domain=politics role=leader gender=female title
voorzitsters               domain=politics role=leader gender=female plural title
voorzitter                 domain=politics role=leader title
voorzitters                domain=politics role=leader plural title
vredesactivist             domain=politics title
vredesactiviste            domain=politics gender=female title
vredesactivisten           domain=politics plural title
vrijheidsstrijder          domain=politics title
vrijheidsstrijders         domain=politics plural title
vrijheidsstrijdster        domain=politics gender=female title
woordvoerder               domain=politics role=spokesperson title
woordvoerders              domain=politics role=spokesperson plural title
woordvoerster              domain=politics role=spokesperson gender=female title
woordvoersters             domain=politics role=spokesperson gender=female plural title
zegslieden                 domain=politics role=spokesperson plural title
zegsman                    domain=politics role=spokesperson title
zegsvrouw                  domain=politics role=spokesperson gender=female title
zwevende kiezer            domain=politics title
zwevende kiezers           domain=politics plural title

# Politics: last parts of compounds
--leden                   domain=politics plural title
--leider                  domain=politics role=leader title
--leiders                 domain=politics role=leader plural title
--lid                     domain=politics title
-aanhanger                domain=politics title
-aanhangers               domain=politics plural title
-aanhangster              domain=politics gender=female title
-activist                 domain=politics title
-activiste                domain=politics gender=female title
-activisten               domain=politics plural title
-adviseur                 domain=politics title
-adviseurs                domain=politics plural title
-adviseuse                domain=politics gender=female title
-afgevaardigde            domain=politics title
-afgevaardigden           domain=politics plural title
-bestuursleden            domain=politics plural title
-bestuurslid              domain=politics title
-betoger                  domain=politics title
-betogers                 domain=politics plural title
-campagneleider           domain=politics role=leader title
-commissieleden           domain=politics plural title
-commissielid             domain=politics title
-demonstrant              domain=politics title
-demonstranten            domain=politics plural title
-directieleden            domain=politics plural title
-directielid              domain=politics title
-familieleden             domain=politics plural title
-familielid               domain=politics title
-fractieleden             domain=politics plural title
-fractieleider            domain=politics role=leader title
-fractieleiders           domain=politics role=leader plural title
-fractielid               domain=politics title
-gedeputeerde             domain=politics role=official title
-gedeputeerden            domain=politics role=official plural title
-gemeenteraadslid         domain=politics title
-groepsleden              domain=politics plural title
-groepslid                domain=politics title
-kabinetsleden            domain=politics plural title
-kabinetslid              domain=politics title
-kamerleden               domain=politics plural title
-kamerlid                 domain=politics title
-kandidaat                domain=politics
-kandidate                domain=politics gender=female title
-kandidaten               domain=politics plural
-kiezer                   domain=politics title
-kiezers                  domain=politics plural title
-kopstuk                  domain=politics title
-kopstukken               domain=politics plural title
-legerleider              domain=politics role=official title
-legerleiders             domain=politics role=official plural title
-leidster                 domain=politics role=leader gender=female title
-lijsttrekker             domain=politics role=leader title
-lijsttrekkers            domain=politics role=leader plural title
-lijsttrekster            domain=politics role=leader gender=female title
-lobbyist                 domain=politics title
-lobbyisten               domain=politics plural title
-nationalist              domain=politics title
-nationalisten            domain=politics plural title
-oppositieleider          domain=politics role=leader title
-oppositieleiders         domain=politics role=leader plural title
-parlementariër           domain=politics title
-parlementariërs          domain=politics plural title
-parlementsleden          domain=politics plural title
-parlementslid            domain=politics title
-partijleden              domain=politics plural title
-partijleider             domain=politics role=leader title
-partijleiders            domain=politics role=leader plural title
-partijlid                domain=politics title
-personeelsleden          domain=politics plural title
-personeelslid            domain=politics title
-politica                 domain=politics gender=female title
-politici                 domain=politics plural title
-politicus                domain=politics title
-prominent                domain=politics title
-prominenten              domain=politics plural title
-raadsleden               domain=politics plural title
-raadslid                 domain=politics title
-rebellenleider           domain=politics role=leader title
-rebellenleiders          domain=politics role=leader plural title
-regeringsleider          domain=politics role=official title
-regeringsleiders         domain=politics role=official plural title
-secretaris               domain=politics title
-secretarissen            domain=politics plural title
-senator                  domain=politics title
-senatoren                domain=politics plural title
-socialist                domain=politics title
-socialisten              domain=politics plural title
-statenleden              domain=politics plural title
-statenlid                domain=politics title
-strijder                 domain=politics title
-strijders                domain=politics plural title
-strijdster               domain=politics gender=female title
-sympathisant             domain=politics title
-sympathisanten           domain=politics plural title
-teamleden                domain=politics plural title
-teamlid                  domain=politics title
-vakbondsleider           domain=politics role=leader title
-volksvertegenwoordiger   domain=politics title
-volksvertegenwoordigers  domain=politics plural title
-voorlichter              domain=politics role=spokesperson title
-voorlichters             domain=politics role=spokesperson plural title
-voorlichtster            domain=politics role=spokesperson gender=female title
-voorman                  domain=politics role=leader title
-voormannen               domain=politics role=leader plural title
-voorvrouw                domain=politics role=leader gender=female title
-voorzitster              domain=politics role=leader gender=female title
-voorzitter               domain=politics role=leader title
-voorzitters              domain=politics role=leader plural title
-woordvoerder             domain=politics role=spokesperson title
-woordvoerders            domain=politics role=spokesperson plural title
-woordvoerster            domain=politics role=spokesperson gender=female title
-woordvoersters           domain=politics role=spokesperson gender=female plural title

# Government: state, province and town
adjunct-secretaris-generaal     domain=government role=official title
alleenheerser                   domain=government role=official title
alleenheersers                  domain=government role=official plural title
ambtenaar                       domain=government role=official title
ambtenaren                      domain=government role=official plural title
ambtenares                      domain=government role=official gender=female title
arbeidsauditeur                 domain=government role=official title
arbeidsauditeurs                domain=government role=official plural title
arbeidsinspecteur               domain=government role=official title
arbeidsinspecteurs              domain=government role=official plural title
beambte                         domain=government role=official title
beambten                        domain=government role=official plural title
begrotingsminister              domain=government role=official title
begrotingsministers             domain=government role=official plural title
belastinginspecteur             domain=government role=official title
belastinginspecteurs            domain=government role=official plural title
bemiddelaar                     domain=government role=official title
bemiddelaars                    domain=government role=official plural title
bemiddelaarster                 domain=government role=official gender=female title
bestuurder                      domain=government role=official title
bestuurders                     domain=government role=official plural title
bestuurster                     domain=government role=official gender=female title
bewindslieden                   domain=government role=official plural title
bewindsman                      domain=government role=official title
bewindspersonen                 domain=government role=official plural title
bewindspersoon                  domain=government role=official title
bewindsvrouw                    domain=government role=official gender=female title
bewindsvrouwen                  domain=government role=official gender=female plural title
binnenlandminister              domain=government role=official title
binnenlandministers             domain=government role=official plural title
bode                            domain=government role=official title
bodes                           domain=government role=official plural title
bondskanselier                  domain=government role=official title
bondskanseliers                 domain=government role=official plural title
bondspresident                  domain=government role=official title
bondspresidenten                domain=government role=official plural title
boswachter                      domain=government role=official title
boswachters                     domain=government role=official plural title
bouwinspecteur                  domain=government role=official title
bouwinspecteurs                 domain=government role=official plural title
bouwmeester                     domain=government role=official title
bouwmeesters                    domain=government role=official plural title
buitenlandminister              domain=government role=official title
buitenlandministers             domain=government role=official plural title
bureaucraat                     domain=government role=official title
bureaucraten                    domain=government role=official plural title
burgemeester                    domain=government role=official title
burgemeesters                   domain=government role=official plural title
burgemeestersvrouw              domain=government gender=female title
ceremoniemeester                domain=government title
ceremoniemeesters               domain=government plural title
chef-staf                       domain=government role=official title
chefs-staf                      domain=government role=official plural title
chief whip                      domain=government role=official title
commissaris                     domain=government role=official title
commissaris der Koningin        domain=government role=official title
commissaris van de Koning       domain=government role=official title
commissaris van de Koningin     domain=government role=official title
commissarissen                  domain=government role=official plural title
commissarissen van de Koning    domain=government role=official plural title
commissarissen van de Koningin  domain=government role=official plural title
commissievoorzitter             domain=government role=official title
commissievoorzitters            domain=government role=official plural title
controleur                      domain=government role=official title
controleurs                     domain=government role=official plural title
controleuse                     domain=government role=official gender=female title
cultuurminister                 domain=government role=official title
cultuurministers                domain=government role=official plural title
deelgemeentevoorzitter          domain=government role=official title
deelgemeentevoorzitters         domain=government role=official plural title
defensieminister                domain=government role=official title
defensieministers               domain=government role=official plural title
deltacommissaris                domain=government role=official title
despoot                         domain=government role=official title
despoten                        domain=government role=official plural title
dictator                        domain=government role=official title
dictators                       domain=government role=official plural title
dijkgraaf                       domain=government role=official title
dijkgraven                      domain=government role=official plural title
directeur-bestuurder            domain=government role=official title
directeur-generaal              domain=government role=official title
directeur-secretaris            domain=government role=official title
directeuren-generaal            domain=government role=official plural title
districtsburgemeester           domain=government role=official title
districtsburgemeesters          domain=government role=official plural title
districtshoofd                  domain=government role=official title
districtshoofden                domain=government role=official plural title
dorpshoofd                      domain=government role=official title
dorpshoofden                    domain=government role=official plural title
douanebeambte                   domain=government role=official title
douanebeambten                  domain=government role=official plural title
douanier                        domain=government role=official title
douaniers                       domain=government role=official plural title
drost                           domain=government role=official title
drosten                         domain=government role=official plural title
duce                            domain=government role=official title
dux                             domain=government role=official title
eerste minister                 domain=government role=official title
eerste ministers                domain=government role=official plural title
eerste schepen                  domain=government role=official title
energieminister                 domain=government role=official title
energieministers                domain=government role=official plural title
EU-ambtenaar                    domain=government role=official title
EU-ambtenaren                   domain=government role=official plural title
EU-president                    domain=government role=official title
eurocraat                       domain=government role=official title
eurocraten                      domain=government role=official plural title
ex-bondskanselier               domain=government title
ex-burgemeester                 domain=government title
ex-minister                     domain=government title
ex-ministers                    domain=government plural title
ex-premier                      domain=government title
ex-premiers                     domain=government plural title
ex-president                    domain=government title
ex-presidenten                  domain=government plural title
ex-staatssecretaris             domain=government title
ex-staatssecretarissen          domain=government plural title
excellentie                     domain=government role=official title
excellenties                    domain=government role=official plural title
first ladies                    domain=government gender=female plural title
first lady                      domain=government gender=female title
formateur                       domain=government role=official title
formateurs                      domain=government role=official plural title
functionaris                    domain=government role=official title
functionarissen                 domain=government role=official plural title
führer                          domain=government role=official title
gedeputeerde                    domain=government role=official title
gedeputeerden                   domain=government role=official plural title
gemeenteambtenaar               domain=government role=official title
gemeenteambtenaren              domain=government role=official plural title
gemeentebestuurder              domain=government role=official title
gemeentebestuurders             domain=government role=official plural title
gemeenteraadsvoorzitter         domain=government role=official title
gemeentesecretaris              domain=government role=official title
gemeentesecretarissen           domain=government role=official plural title
gevolmachtigd minister          domain=government role=official title
gevolmachtigde                  domain=government role=official title
gevolmachtigden                 domain=government role=official plural title
gezaghebber                     domain=government role=official title
gezaghebbers                    domain=government role=official plural title
gezondheidsminister             domain=government role=official title
gezondheidsministers            domain=government role=official plural title
gouverneur                      domain=government role=official title
gouverneur-generaal             domain=government role=official title
gouverneurs                     domain=government role=official plural title
gouverneurskandidaat            domain=government title
gouverneurskandidaten           domain=government plural title
grensbewaker                    domain=government role=official title
grensbewakers                   domain=government role=official plural title
grenswacht                      domain=government role=official title
grenswachten                    domain=government role=official plural title
handelsminister                 domain=government role=official title
handelsministers                domain=government role=official plural title
handhaver                       domain=government role=official title
handhavers                      domain=government role=official plural title
hoge commissaris                domain=government role=official title
hoofdinspecteur                 domain=government role=official title
hoofdinspecteurs                domain=government role=official plural title
hoogheemraad                    domain=government role=official title
hoogheemraden                   domain=government role=official plural title
hoogwaardigheidsbekleder        domain=government role=official title
hoogwaardigheidsbekleders       domain=government role=official plural title
informateur                     domain=government role=official title
informateurs                    domain=government role=official plural title
inspecteur                      domain=government role=official title
inspecteur-generaal             domain=government role=official title
inspecteurs                     domain=government role=official plural title
inspectrice                     domain=government role=official gender=female title
inspectrices                    domain=government role=official gender=female plural title
interim-premier                 domain=government role=official title
interim-premiers                domain=government role=official plural title
interim-president               domain=government role=official title
interim-presidenten             domain=government role=official plural title
juntaleider                     domain=government role=official title
juntaleiders                    domain=government role=official plural title
justitieminister                domain=government role=official title
justitieministers               domain=government role=official plural title
kandidaat-burgemeester          domain=government role=official title
kandidaat-burgemeesters         domain=government role=official plural title
kanselier                       domain=government role=official title
kanseliers                      domain=government role=official plural title
kinderombudsman                 domain=government role=official title
kinderombudsvrouw               domain=government role=official gender=female title
klimaatminister                 domain=government role=official title
klimaatministers                domain=government role=official plural title
klokkenluider                   domain=government role=witness title
klokkenluiders                  domain=government role=witness plural title
kwartiermaker                   domain=government role=official title
kwartiermakers                  domain=government role=official plural title
landbouwminister                domain=government role=official title
landbouwministers               domain=government role=official plural title
landdrost                       domain=government role=official title
landdrosten                     domain=government role=official plural title
landvoogd                       domain=government role=official title
landvoogden                     domain=government role=official plural title
landvoogdes                     domain=government role=official gender=female title
loco-burgemeester               domain=government role=official title
loco-burgemeesters              domain=government role=official plural title
locoburgemeester                domain=government role=official title
locoburgemeesters               domain=government role=official plural title
machthebber                     domain=government role=official title
machthebbers                    domain=government role=official plural title
milieuminister                  domain=government role=official title
milieuministers                 domain=government role=official plural title
minister                        domain=government role=official title
minister van Staat              domain=government role=official title
minister-president              domain=government role=official title
ministers                       domain=government role=official plural title
ministers van Staat             domain=government role=official plural title
ministers-presidenten           domain=government role=official plural title
mobiliteitsminister             domain=government role=official title
mobiliteitsministers            domain=government role=official plural title
nationale ombudsman             domain=government role=official title
nationale veiligheidsadviseur   domain=government role=official title
OCMW-voorzitter                 domain=government role=official title
OCMW-voorzitters                domain=government role=official plural title
olieminister                    domain=government role=official title
olieministers                   domain=government role=official plural title
ombudsman                       domain=government role=official title
ombudsmannen                    domain=government role=official plural title
ombudsvrouw                     domain=government role=official gender=female title
ombudsvrouwen                   domain=government role=official gender=female plural title
onderkoning                     domain=government role=official title
onderkoningen                   domain=government role=official plural title
onderminister                   domain=government role=official title
onderministers                  domain=government role=official plural title
onderwijsminister               domain=government role=official title
onderwijsministers              domain=government role=official plural title
oorlogsminister                 domain=government role=official title
oorlogsministers                domain=government role=official plural title
opperhoofd                      domain=government role=official title
opperhoofden                    domain=government role=official plural title
oud-bondskanselier              domain=government title
oud-burgemeester                domain=government title
oud-burgemeesters               domain=government plural title
oud-gouverneur                  domain=government title
oud-minister                    domain=government title
oud-ministers                   domain=government plural title
oud-premier                     domain=government title
oud-premiers                    domain=government plural title
oud-president                   domain=government title
oud-presidenten                 domain=government plural title
oud-staatssecretaris            domain=government title
oud-staatssecretarissen         domain=government plural title
oud-wethouder                   domain=government title
oud-wethouders                  domain=government plural title
overheidsfunctionaris           domain=government role=official title
overheidsfunctionarissen        domain=government role=official plural title
potentaat                       domain=government role=official title
potentaten                      domain=government role=official plural title
prefect                         domain=government role=official title
prefecten                       domain=government role=official plural title
preformateur                    domain=government role=official title
preformateurs                   domain=government role=official plural title
premier                         domain=government role=official title
premiers                        domain=government role=official plural title
president                       domain=government role=official title
president-elect                 domain=government role=official title
presidente                      domain=government role=official gender=female title
presidenten                     domain=government role=official plural title
presidentes                     domain=government role=official gender=female plural title
presidentsvrouw                 domain=government gender=female title
presidentsvrouwen               domain=government gender=female plural title
provinciebestuurder             domain=government role=official title
provinciebestuurders            domain=government role=official plural title
provinciegouverneur             domain=government role=official title
provinciegouverneurs            domain=government role=official plural title
raadpensionaris                 domain=government role=official title
raadpensionarissen              domain=government role=official plural title
raadsvoorzitter                 domain=government role=official title
raadsvoorzitters                domain=government role=official plural title
regenten                        domain=government role=official plural title
regentes                        domain=government role=official gender=female title
regeringsadviseur               domain=government role=official title
regeringsadviseurs              domain=government role=official plural title
regeringscommissaris            domain=government role=official title
regeringscommissarissen         domain=government role=official plural title
regeringsfunctionaris           domain=government role=official title
regeringsfunctionarissen        domain=government role=official plural title
regeringsonderhandelaar         domain=government role=official title
regeringsonderhandelaars        domain=government role=official plural title
rijksambtenaar                  domain=government role=official title
rijksambtenaren                 domain=government role=official plural title
rijksbouwmeester                domain=government role=official title
rijkscommissaris                domain=government role=official title
rijkscommissarissen             domain=government role=official plural title
rijksvoorlichter                domain=government role=spokesperson title
roerganger                      domain=government role=official title
schepen                         domain=government role=official title
schepenen                       domain=government role=official plural title
schout                          domain=government role=official title
schouten                        domain=government role=official plural title
secretaris-generaal             domain=government role=official title
secretarissen-generaal          domain=government role=official plural title
staatshoofd                     domain=government role=official title
staatshoofden                   domain=government role=official plural title
staatsleider                    domain=government role=official title
staatsleiders                   domain=government role=official plural title
staatslieden                    domain=government role=official plural title
staatsman                       domain=government role=official title
staatspresident                 domain=government role=official title
staatssecretaris                domain=government role=official title
staatssecretarissen             domain=government role=official plural title
staatsvrouw                     domain=government role=official gender=female title
stadhouder                      domain=government role=official title
stadhouders                     domain=government role=official plural title
stadsbestuurder                 domain=government role=official title
stadsbestuurders                domain=government role=official plural title
stadsbouwmeester                domain=government role=official title
stadsdeelvoorzitter             domain=government role=official title
stadsdeelvoorzitters            domain=government role=official plural title
stadssecretaris                 domain=government role=official title
stafchef                        domain=government role=official title
stafchefs                       domain=government role=official plural title
stamhoofd                       domain=government role=official title
stamhoofden                     domain=government role=official plural title
stamoudste                      domain=government role=official title
stamoudsten                     domain=government role=official plural title
stikstofminister                domain=government role=official title
stikstofministers               domain=government role=official plural title
technocraat                     domain=government role=official title
technocraten                    domain=government role=official plural title
thesaurier                      domain=government role=official title
thesaurier-generaal             domain=government role=official title
thesauriers                     domain=government role=official plural title
tiran                           domain=government role=official title
tirannen                        domain=government role=official plural title
toezichthouder                  domain=government role=official title
toezichthouders                 domain=government role=official plural title
toezichthoudster                domain=government role=official gender=female title
topambtenaar                    domain=government role=official title
topambtenaren                   domain=government role=official plural title
topminister                     domain=government role=official title
topministers                    domain=government role=official plural title
vakminister                     domain=government role=official title
vakministers                    domain=government role=official plural title
veiligheidsadviseur             domain=government role=official title
veiligheidsadviseurs            domain=government role=official plural title
verkenner                       domain=government title
verkenners                      domain=government plural title
vice-minister-president         domain=government role=official title
vice-premier                    domain=government role=official title
vice-premiers                   domain=government role=official plural title
vice-president                  domain=government role=official title
vice-presidenten                domain=government role=official plural title
vicegouverneur                  domain=government role=official title
vicekanselier                   domain=government role=official title
vicekanseliers                  domain=government role=official plural title
viceminister                    domain=government role=official title
viceministers                   domain=government role=official plural title
vicepremier                     domain=government role=official title
vicepremiers                    domain=government role=official plural title
vicepresident                   domain=government role=official title
vicepresidente                  domain=government role=official gender=female title
vicepresidenten                 domain=government role=official plural title
voorzitter van de Europese Commissie  domain=government role=official title
waarnemend burgemeester         domain=government role=official title
waarnemend burgemeesters        domain=government role=official plural title
watergraaf                      domain=government role=official title
wereldleider                    domain=government role=official title
wereldleiders                   domain=government role=official plural title
wethouder                       domain=government role=official title
wethouders                      domain=government role=official plural title
wethoudster                     domain=government role=official gender=female title
zorgminister                    domain=government role=official title
zorgministers                   domain=government role=official plural title

# Government: last parts of compounds
--gouverneur          domain=government role=official title
--president           domain=government role=official title
--presidenten         domain=government role=official plural title
-ambtenaar            domain=government role=official title
-ambtenaren           domain=government role=official plural title
-beambte              domain=government role=official title
-beambten             domain=government role=official plural title
-bestuurder           domain=government role=official title
-bestuurders          domain=government role=official plural title
-bewindslieden        domain=government role=official plural title
-bewindsman           domain=government role=official title
-bewindsvrouw         domain=government role=official gender=female title
-burgemeester         domain=government role=official title
-burgemeesters        domain=government role=official plural title
-commissaris          domain=government role=official title
-commissarissen       domain=government role=official plural title
-controleur           domain=government role=official title
-controleurs          domain=government role=official plural title
-dictator             domain=government role=official title
-dictators            domain=government role=official plural title
-functionaris         domain=government role=official title
-functionarissen      domain=government role=official plural title
-gouverneur           domain=government role=official title
-gouverneurs          domain=government role=official plural title
-inspecteur           domain=government role=official title
-inspecteurs          domain=government role=official plural title
-inspectrice          domain=government role=official gender=female title
-kanselier            domain=government role=official title
-kanseliers           domain=government role=official plural title
-machthebber          domain=government role=official title
-machthebbers         domain=government role=official plural title
-minister             domain=government role=official title
-ministers            domain=government role=official plural title
-premier              domain=government role=official title
-premiers             domain=government role=official plural title
-presidente           domain=government role=official gender=female title
-presidenten          domain=government role=official plural title
-staatssecretaris     domain=government role=official title
-staatssecretarissen  domain=government role=official plural title
-toezichthouder       domain=government role=official title
-toezichthouders      domain=government role=official plural title
-vicepresident        domain=government role=official title
-wereldleider         domain=government role=official title
-wereldleiders        domain=government role=official plural title
-wethouder            domain=government role=official title
-wethouders           domain=government role=official plural title

# Royal houses and nobility
aartshertog            domain=royalty gender=male title
aartshertogen          domain=royalty gender=male plural title
aartshertogin          domain=royalty gender=female title
aartshertoginnen       domain=royalty gender=female plural title
adjudant               domain=royalty title
adjudanten             domain=royalty plural title
aristocraat            domain=royalty title
aristocrate            domain=royalty gender=female title
aristocraten           domain=royalty plural title
baron                  domain=royalty gender=male title
barones                domain=royalty gender=female title
baronessen             domain=royalty gender=female plural title
baronnen               domain=royalty gender=male plural title
burggraaf              domain=royalty gender=male title
burggraven             domain=royalty gender=male plural title
burggravin             domain=royalty gender=female title
butler                 domain=royalty gender=male title
butlers                domain=royalty gender=male plural title
dame                   domain=royalty gender=female title
dames                  domain=royalty gender=female plural title
earl                   domain=royalty gender=male title
earls                  domain=royalty gender=male plural title
edele                  domain=royalty
edelen                 domain=royalty plural
edellieden             domain=royalty gender=male plural title
edelman                domain=royalty gender=male title
edelvrouw              domain=royalty gender=female title
edelvrouwen            domain=royalty gender=female plural title
emir                   domain=royalty role=official gender=male title
emirs                  domain=royalty role=official gender=male plural title
erfprins               domain=royalty gender=male title
erfprinses             domain=royalty gender=female title
farao                  domain=royalty role=official gender=male title
farao's                domain=royalty role=official gender=male plural title
graaf                  domain=royalty gender=male title
graven                 domain=royalty gender=male plural title
gravin                 domain=royalty gender=female title
gravinnen              domain=royalty gender=female plural title
groothertog            domain=royalty role=official gender=male title
groothertogen          domain=royalty role=official gender=male plural title
groothertogin          domain=royalty role=official gender=female title
grootmeester           domain=royalty title
grootmeesters          domain=royalty plural title
heerser                domain=royalty role=official title
heerseres              domain=royalty role=official gender=female title
heersers               domain=royalty role=official plural title
hertog                 domain=royalty gender=male title
hertogen               domain=royalty gender=male plural title
hertogin               domain=royalty gender=female title
hertoginnen            domain=royalty gender=female plural title
hofdame                domain=royalty gender=female title
hofdames               domain=royalty gender=female plural title
hofmaarschalk          domain=royalty title
hofmaarschalken        domain=royalty plural title
infant                 domain=royalty gender=male title
infante                domain=royalty gender=female title
=jhr. | =Jhr.          domain=royalty gender=male title
jkvr.                  domain=royalty gender=female title
jonkheer               domain=royalty gender=male title
jonkheren              domain=royalty gender=male plural title
jonkvrouw              domain=royalty gender=female title
jonkvrouwen            domain=royalty gender=female plural title
kalief                 domain=royalty role=official gender=male title
kaliefen               domain=royalty role=official gender=male plural title
kamenier               domain=royalty gender=female title
kamerheer              domain=royalty gender=male title
kamerheren             domain=royalty gender=male plural title
keizer                 domain=royalty role=official gender=male title
keizerin               domain=royalty role=official gender=female title
keizerinnen            domain=royalty role=official gender=female plural title
keizers                domain=royalty role=official gender=male plural title
keurvorst              domain=royalty gender=male title
keurvorsten            domain=royalty gender=male plural title
khedive                domain=royalty gender=male title
koning                 domain=royalty role=official gender=male title
koning-keizer          domain=royalty role=official gender=male title
koningen               domain=royalty role=official plural title
koningin               domain=royalty role=official gender=female title
koningin-moeder        domain=royalty gender=female title
koningin-regentes      domain=royalty gender=female title
koninginnen            domain=royalty role=official gender=female plural title
koningshuisdeskundige  domain=royalty role=expert title
kroonprins             domain=royalty gender=male title
kroonprinsen           domain=royalty gender=male plural title
kroonprinses           domain=royalty gender=female title
kroonprinsessen        domain=royalty gender=female plural title
lady                   domain=royalty gender=female title
lady's                 domain=royalty gender=female plural title
lakei                  domain=royalty gender=male title
lakeien                domain=royalty gender=male plural title
landgraaf              domain=royalty gender=male title
landgraven             domain=royalty gender=male plural title
lord                   domain=royalty gender=male title
lords                  domain=royalty gender=male plural title
maharadja              domain=royalty gender=male title
maharadja's            domain=royalty gender=male plural title
majesteit              domain=royalty role=official title
majesteiten            domain=royalty role=official plural title
markgraaf              domain=royalty gender=male title
markgraven             domain=royalty gender=male plural title
markies                domain=royalty gender=male title
markiezen              domain=royalty gender=male plural title
markiezin              domain=royalty gender=female title
markiezinnen           domain=royalty gender=female plural title
mikado                 domain=royalty gender=male title
monarch                domain=royalty role=official title
monarchen              domain=royalty role=official plural title
nar                    domain=royalty gender=male title
narren                 domain=royalty gender=male plural title
paleiswoordvoerder     domain=royalty role=spokesperson title
paleiswoordvoerders    domain=royalty role=spokesperson plural title
paleiswoordvoerster    domain=royalty role=spokesperson gender=female title
paltsgraaf             domain=royalty gender=male title
prins                  domain=royalty gender=male title
prins-bisschop         domain=royalty gender=male title
prins-gemaal           domain=royalty gender=male title
prins-regent           domain=royalty gender=male title
prinsen                domain=royalty gender=male plural title
prinses                domain=royalty gender=female title
prinsessen             domain=royalty gender=female plural title
ridder                 domain=royalty gender=male title
ridders                domain=royalty gender=male plural title
royaltydeskundige      domain=royalty role=expert title
royaltydeskundigen     domain=royalty role=expert plural title
royaltywatcher         domain=royalty role=expert title
royaltywatchers        domain=royalty role=expert plural title
sheikh                 domain=royalty gender=male title
sheikhs                domain=royalty gender=male plural title
sir                    domain=royalty gender=male title
sjah                   domain=royalty role=official gender=male title
sjahs                  domain=royalty role=official gender=male plural title
sjeik                  domain=royalty role=leader gender=male title
sjeikha                domain=royalty role=leader gender=female title
sjeiks                 domain=royalty role=leader gender=male plural title
soeverein              domain=royalty role=official
soevereinen            domain=royalty role=official plural
sultan                 domain=royalty role=official gender=male title
sultane                domain=royalty role=official gender=female title
sultans                domain=royalty role=official gender=male plural title
troonopvolger          domain=royalty title
troonopvolgers         domain=royalty plural title
troonopvolgster        domain=royalty gender=female title
troonpretendent        domain=royalty title
troonpretendenten      domain=royalty plural title
tsaar                  domain=royalty role=official gender=male title
tsaren                 domain=royalty role=official gender=male plural title
tsarina                domain=royalty role=official gender=female title
tsarina's              domain=royalty role=official gender=female plural title
vorst                  domain=royalty role=official gender=male
vorsten                domain=royalty role=official plural
vorstin                domain=royalty role=official gender=female title
vorstinnen             domain=royalty role=official gender=female plural title
vrijheer               domain=royalty gender=male title
zonnekoning            domain=royalty gender=male title

# Royal houses and nobility: last parts of compounds
--koning      domain=royalty gender=male title
--koningen    domain=royalty gender=male plural title
-hertog       domain=royalty gender=male title
-hertogen     domain=royalty gender=male plural title
-hertogin     domain=royalty gender=female title
-keizer       domain=royalty gender=male title
-keizers      domain=royalty gender=male plural title
-koningin     domain=royalty title
-koninginnen  domain=royalty plural title
-prins        domain=royalty gender=male title
-prinsen      domain=royalty gender=male plural title
-prinses      domain=royalty gender=female title
-prinsessen   domain=royalty gender=female plural title
-sultan       domain=royalty gender=male title
-sultans      domain=royalty gender=male plural title

# Justice: court, trial, lawyers
aanklaagster                  domain=justice role=official gender=female title
aanklager                     domain=justice role=official title
aanklagers                    domain=justice role=official plural title
advocaat-generaal             domain=justice role=official title
advocaten-generaal            domain=justice role=official plural title
arbeidsrechter                domain=justice role=official title
arbeidsrechters               domain=justice role=official plural title
assisenvoorzitter             domain=justice role=official title
assisenvoorzitters            domain=justice role=official plural title
auditeur                      domain=justice role=official title
auditeur-generaal             domain=justice role=official title
auditeurs                     domain=justice role=official plural title
beslagrechter                 domain=justice role=official title
bestuursrechter               domain=justice role=official title
bestuursrechters              domain=justice role=official plural title
familierechter                domain=justice role=official title
familierechters               domain=justice role=official plural title
federaal procureur            domain=justice role=official title
federale procureur            domain=justice role=official title
hofpresident                  domain=justice role=official title
hoofdaanklaagster             domain=justice role=official gender=female title
hoofdaanklager                domain=justice role=official title
hoofdaanklagers               domain=justice role=official plural title
hoofdofficier                 domain=justice role=official title
hoofdofficier van justitie    domain=justice role=official title
hoofdofficieren               domain=justice role=official plural title
hoofdofficieren van justitie  domain=justice role=official plural title
hulpofficier                  domain=justice role=official title
hulpofficieren                domain=justice role=official plural title
jeugdrechter                  domain=justice role=official title
jeugdrechters                 domain=justice role=official plural title
kantonrechter                 domain=justice role=official title
kantonrechters                domain=justice role=official plural title
kinderrechter                 domain=justice role=official title
kinderrechters                domain=justice role=official plural title
magistraat                    domain=justice role=official title
magistrate                    domain=justice role=official gender=female title
magistraten                   domain=justice role=official plural title
officier van justitie         domain=justice role=official title
officieren van justitie       domain=justice role=official plural title
onderzoeksrechter             domain=justice role=official title
onderzoeksrechters            domain=justice role=official plural title
openbaar aanklager            domain=justice role=official title
openbare aanklager            domain=justice role=official title
openbare aanklagers           domain=justice role=official plural title
opperrechter                  domain=justice role=official title
opperrechters                 domain=justice role=official plural title
parketmagistraat              domain=justice role=official title
parketmagistraten             domain=justice role=official plural title
parketwoordvoerder            domain=justice role=spokesperson title
parketwoordvoerders           domain=justice role=spokesperson plural title
parketwoordvoerster           domain=justice role=spokesperson gender=female title
persmagistraat                domain=justice role=spokesperson title
persmagistraten               domain=justice role=spokesperson plural title
persofficier                  domain=justice role=spokesperson title
persofficieren                domain=justice role=spokesperson plural title
persrechter                   domain=justice role=spokesperson title
persrechters                  domain=justice role=spokesperson plural title
politierechter                domain=justice role=official title
politierechters               domain=justice role=official plural title
procureur                     domain=justice role=official title
procureur des Konings         domain=justice role=official title
procureur-generaal            domain=justice role=official title
procureurs                    domain=justice role=official plural title
procureurs des Konings        domain=justice role=official plural title
procureurs-generaal           domain=justice role=official plural title
raadsheer                     domain=justice role=official title
raadsheren                    domain=justice role=official plural title
rechtbankpresident            domain=justice role=official title
rechtbankvoorzitter           domain=justice role=official title
rechtbankvoorzitters          domain=justice role=official plural title
rechtbankwoordvoerder         domain=justice role=spokesperson title
rechter                       domain=justice role=official title
rechter-commissaris           domain=justice role=official title
rechters                      domain=justice role=official plural title
rechters-commissarissen       domain=justice role=official plural title
strafrechter                  domain=justice role=official title
strafrechters                 domain=justice role=official plural title
substituten                   domain=justice role=official plural title
substituut                    domain=justice role=official title
substituut-procureur          domain=justice role=official title
substituut-procureurs         domain=justice role=official plural title
voorzieningenrechter          domain=justice role=official title
voorzieningenrechters         domain=justice role=official plural title
vrederechter                  domain=justice role=official title
vrederechters                 domain=justice role=official plural title
zaaksofficier                 domain=justice role=official title
zaaksofficieren               domain=justice role=official plural title

# Law: lawyers, jurists, notaries
advocaat                 domain=law title
advocate                 domain=law gender=female title
advocaten                domain=law plural title
advocates                domain=law gender=female plural title
arbiter                  domain=law title
arbiters                 domain=law plural title
asieladvocaat            domain=law title
asieladvocaten           domain=law plural title
bedrijfsjurist           domain=law title
bedrijfsjuristen         domain=law plural title
beul                     domain=law title
beulen                   domain=law plural title
bewaarder                domain=law title
bewaarders               domain=law plural title
bewindvoerder            domain=law title
bewindvoerders           domain=law plural title
bewindvoerster           domain=law gender=female title
cipier                   domain=law title
cipiers                  domain=law plural title
confrère                 domain=law title
confrères                domain=law plural title
curator                  domain=law title
curatoren                domain=law plural title
curatrice                domain=law gender=female title
deken                    domain=law title
deurwaarder              domain=law title
deurwaarders             domain=law plural title
executeur                domain=law title
executeurs               domain=law plural title
gerechtsdeskundige       domain=law role=expert title
gerechtsdeskundigen      domain=law role=expert plural title
gerechtsdeurwaarder      domain=law title
gerechtsdeurwaarders     domain=law plural title
gevangenbewaarder        domain=law title
gevangenbewaarders       domain=law plural title
gevangenisbewaker        domain=law title
gevangenisbewakers       domain=law plural title
gevangenisdirecteur      domain=law role=leader title
gevangenisdirecteurs     domain=law role=leader plural title
gevangenisdirectrice     domain=law role=leader gender=female title
gezworene                domain=law
gezworenen               domain=law plural
jurist                   domain=law role=expert title
juriste                  domain=law role=expert gender=female title
juristen                 domain=law role=expert plural title
juryleden                domain=law plural
jurylid                  domain=law
juryvoorzitster          domain=law gender=female title
juryvoorzitter           domain=law title
juryvoorzitters          domain=law plural title
justitieassistent        domain=law title
justitieassistenten      domain=law plural title
justitiewoordvoerder     domain=law role=spokesperson title
justitiewoordvoerders    domain=law role=spokesperson plural title
kandidaat-notaris        domain=law title
kandidaat-notarissen     domain=law plural title
landsadvocaat            domain=law title
landsadvocaten           domain=law plural title
letselschade-expert      domain=law title
letselschadeadvocaat     domain=law title
letselschadeadvocaten    domain=law plural title
mediator                 domain=law title
mediators                domain=law plural title
meester                  domain=law title
meesters                 domain=law plural title
=mr. | =Mr.              domain=law title
=mrs. | =Mrs.            domain=law title
notaris                  domain=law title
notarissen               domain=law plural title
pleiter                  domain=law title
pleiters                 domain=law plural title
raadslieden              domain=law plural title
raadsman                 domain=law title
raadsvrouw               domain=law gender=female title
raadsvrouwen             domain=law gender=female plural title
rechtsgeleerde           domain=law role=expert title
rechtsgeleerden          domain=law role=expert plural title
rechtskundige            domain=law role=expert title
rechtskundigen           domain=law role=expert plural title
reclasseringsambtenaar   domain=law title
reclasseringsambtenaren  domain=law plural title
reclasseringswerker      domain=law title
reclasseringswerkers     domain=law plural title
scherprechter            domain=law title
scherprechters           domain=law plural title
staatsrechtgeleerde      domain=law role=expert title
staatsrechtgeleerden     domain=law role=expert plural title
stafhouder               domain=law title
stafhouders              domain=law plural title
strafpleiter             domain=law title
strafpleiters            domain=law plural title
strafpleitster           domain=law gender=female title
strafrechtadvocaat       domain=law title
strafrechtadvocate       domain=law gender=female title
strafrechtadvocaten      domain=law plural title
strafrechtdeskundige     domain=law role=expert title
strafrechtdeskundigen    domain=law role=expert plural title
topadvocaat              domain=law title
topadvocaten             domain=law plural title
verdediger               domain=law title
verdedigers              domain=law plural title
verdedigster             domain=law gender=female title
voogd                    domain=law title
voogden                  domain=law plural title
voogdes                  domain=law gender=female title
wetsdokter               domain=law role=expert title
wetsdokters              domain=law role=expert plural title
wetsgeneesheer           domain=law role=expert title

# Law: last parts of compounds
-advocaat     domain=law title
-advocate     domain=law gender=female title
-advocaten    domain=law plural title
-curator      domain=law title
-curatoren    domain=law plural title
-jurist       domain=law role=expert title
-juristen     domain=law role=expert plural title
-notaris      domain=law title
-notarissen   domain=law plural title
-raadslieden  domain=law plural title
-raadsman     domain=law title

# Trial: roles in a trial
aangehoudene          domain=justice title
aangehoudenen         domain=justice plural title
aangeklaagde          domain=justice title
aangeklaagden         domain=justice plural title
anonieme getuige      domain=justice role=witness title
anonieme getuigen     domain=justice role=witness plural title
arrestant             domain=justice title
arrestante            domain=justice gender=female title
arrestanten           domain=justice plural title
beklaagde             domain=justice title
beklaagden            domain=justice plural title
benadeelde            domain=justice
benadeelden           domain=justice plural
beschuldigde          domain=justice title
beschuldigden         domain=justice plural title
burgerlijke partij    domain=justice title
burgerlijke partijen  domain=justice plural title
celgenoot             domain=justice title
celgenote             domain=justice gender=female title
celgenoten            domain=justice plural title
dwangarbeider         domain=justice title
dwangarbeiders        domain=justice plural title
dwangarbeidster       domain=justice gender=female title
eiser                 domain=justice title
eiseres               domain=justice gender=female title
eiseressen            domain=justice gender=female plural title
eisers                domain=justice plural title
ex-gedetineerde       domain=justice title
ex-gedetineerden      domain=justice plural title
ex-gevangene          domain=justice title
ex-gevangenen         domain=justice plural title
gedaagde              domain=justice title
gedaagden             domain=justice plural title
gedetineerde          domain=justice title
gedetineerden         domain=justice plural title
gerechtspsychiater    domain=justice role=expert title
gerechtspsychiaters   domain=justice role=expert plural title
getuige               domain=justice role=witness title
getuige-deskundige    domain=justice role=expert title
getuigen              domain=justice role=witness plural title
getuigen-deskundigen  domain=justice role=expert plural title
gevangene             domain=justice title
gevangenen            domain=justice plural title
gewetensgevangene     domain=justice title
gewetensgevangenen    domain=justice plural title
geïnterneerde         domain=justice title
geïnterneerden        domain=justice plural title
hoofdgetuige          domain=justice role=witness title
hoofdgetuigen         domain=justice role=witness plural title
hoofdverdachte        domain=justice title
hoofdverdachten       domain=justice plural title
karaktergetuige       domain=justice role=witness title
karaktergetuigen      domain=justice role=witness plural title
klaagster             domain=justice gender=female title
klaagsters            domain=justice gender=female plural title
klager                domain=justice title
klagers               domain=justice plural title
krijgsgevangene       domain=justice title
krijgsgevangenen      domain=justice plural title
kroongetuige          domain=justice role=witness title
kroongetuigen         domain=justice role=witness plural title
levenslanggestrafte   domain=justice title
levenslanggestraften  domain=justice plural title
medebeklaagde         domain=justice title
medebeklaagden        domain=justice plural title
medeverdachte         domain=justice title
medeverdachten        domain=justice plural title
misbruikslachtoffer   domain=justice title
misbruikslachtoffers  domain=justice plural title
moordslachtoffer      domain=justice title
moordslachtoffers     domain=justice plural title
moordverdachte        domain=justice title
moordverdachten       domain=justice plural title
ooggetuige            domain=justice role=witness title
ooggetuigen           domain=justice role=witness plural title
oorgetuige            domain=justice role=witness title
oorgetuigen           domain=justice role=witness plural title
politiek gevangene    domain=justice title
politieke gevangenen  domain=justice plural title
pro-Deoadvocaat       domain=justice title
pro-Deoadvocaten      domain=justice plural title
rechtbanktekenaar     domain=justice title
rechtbanktekenaars    domain=justice plural title
rechtenstudent        domain=justice title
rechtenstudente       domain=justice gender=female title
rechtenstudenten      domain=justice plural title
schuldige             domain=justice
schuldigen            domain=justice plural title
slachtoffer           domain=justice title
slachtoffers          domain=justice plural title
spijtoptant           domain=justice role=witness title
spijtoptanten         domain=justice role=witness plural title
tbs'er                domain=justice title
tbs'ers               domain=justice plural title
terdoodveroordeelde   domain=justice title
terdoodveroordeelden  domain=justice plural title
terreurverdachte      domain=justice title
terreurverdachten     domain=justice plural title
terrorismeverdachte   domain=justice title
terrorismeverdachten  domain=justice plural title
tolk                  domain=justice title
tolken                domain=justice plural title
verdachte             domain=justice title
verdachten            domain=justice plural title
veroordeelde          domain=justice title
veroordeelden         domain=justice plural title

# Trial: last parts of compounds
-aanklager      domain=justice role=official title
-aanklagers     domain=justice role=official plural title
-beklaagde      domain=justice title
-beklaagden     domain=justice plural title
-bewaarder      domain=justice title
-bewaarders     domain=justice plural title
-gedetineerde   domain=justice title
-gedetineerden  domain=justice plural title
-getuige        domain=justice role=witness title
-getuigen       domain=justice role=witness plural title
-gevangene      domain=justice title
-gevangenen     domain=justice plural title
-magistraat     domain=justice role=official title
-magistraten    domain=justice role=official plural title
-officieren     domain=justice plural title
-procureur      domain=justice role=official title
-procureurs     domain=justice role=official plural title
-slachtoffer    domain=justice title
-slachtoffers   domain=justice plural title
-verdachten     domain=justice plural title
-veroordeelde   domain=justice title
-veroordeelden  domain=justice plural title

# Police, fire service and rescue
agent                        domain=police title
agente                       domain=police gender=female title
agenten                      domain=police plural title
agentes                      domain=police gender=female plural title
ambulancebroeder             domain=police title
ambulancebroeders            domain=police plural title
ambulancemedewerker          domain=police title
ambulancemedewerkers         domain=police plural title
ambulanceverpleegkundige     domain=police title
ambulanceverpleegkundigen    domain=police plural title
ambulancier                  domain=police title
ambulanciers                 domain=police plural title
badmeester                   domain=police title
badmeesters                  domain=police plural title
berger                       domain=police title
bergers                      domain=police plural title
beveiliger                   domain=police title
beveiligers                  domain=police plural title
beveiligingsbeambte          domain=police title
beveiligingsbeambten         domain=police plural title
bewaakster                   domain=police gender=female title
bewaker                      domain=police title
bewakers                     domain=police plural title
boa                          domain=police title
boa's                        domain=police plural title
bodyguard                    domain=police title
bodyguards                   domain=police plural title
brandmeester                 domain=police title
brandmeesters                domain=police plural title
brandweerchef                domain=police role=official title
brandweerchefs               domain=police role=official plural title
brandweercommandant          domain=police role=official title
brandweercommandante         domain=police role=official gender=female title
brandweercommandanten        domain=police role=official plural title
brandweerkapitein            domain=police title
brandweerlieden              domain=police plural title
brandweerman                 domain=police title
brandweermannen              domain=police plural title
brandweermensen              domain=police plural title
brandweerofficier            domain=police role=official title
brandweerofficieren          domain=police role=official plural title
brandweervrouw               domain=police gender=female title
brandweervrouwen             domain=police gender=female plural title
brandweerwoordvoerder        domain=police role=spokesperson title
brandweerwoordvoerders       domain=police role=spokesperson plural title
brandweerwoordvoerster       domain=police role=spokesperson gender=female title
brigadier                    domain=police title
brigadiers                   domain=police plural title
carabiniere                  domain=police title
carabinieri                  domain=police plural title
CIA-agent                    domain=police title
CIA-agenten                  domain=police plural title
CIA-directeur                domain=police role=official title
commissaris-generaal         domain=police role=official title
detective                    domain=police title
detectives                   domain=police plural title
diender                      domain=police title
dienders                     domain=police plural title
districtschef                domain=police role=official title
districtschefs               domain=police role=official plural title
dubbelspion                  domain=police title
dubbelspionnen               domain=police plural title
duiker                       domain=police title
duikers                      domain=police plural title
duikster                     domain=police gender=female title
EHBO'er                      domain=police title
EHBO'ers                     domain=police plural title
explosievenexpert            domain=police role=expert title
explosievenexperts           domain=police role=expert plural title
FBI-agent                    domain=police title
FBI-agenten                  domain=police plural title
FBI-directeur                domain=police role=official title
forensisch onderzoeker       domain=police role=expert title
forensisch onderzoekers      domain=police role=expert plural title
geheim agent                 domain=police title
geheim agenten               domain=police plural title
gemeenschapswacht            domain=police title
gemeenschapswachten          domain=police plural title
gendarme                     domain=police title
gendarmes                    domain=police plural title
hondengeleider               domain=police title
hondengeleiders              domain=police plural title
hoofdagent                   domain=police title
hoofdagenten                 domain=police plural title
hoofdbrigadier               domain=police title
hoofdcommissaris             domain=police role=official title
hoofdcommissarissen          domain=police role=official plural title
hoofdinspecteur van politie  domain=police role=official title
hoofdrechercheur             domain=police title
hoofdrechercheurs            domain=police plural title
hulpverleenster              domain=police gender=female title
hulpverleensters             domain=police gender=female plural title
hulpverlener                 domain=police title
hulpverleners                domain=police plural title
infiltrant                   domain=police title
infiltranten                 domain=police plural title
informant                    domain=police role=witness title
informanten                  domain=police role=witness plural title
inlichtingenchef             domain=police role=official title
inlichtingenchefs            domain=police role=official plural title
inlichtingenofficier         domain=police title
inlichtingenofficieren       domain=police plural title
korpschef                    domain=police role=official title
korpschefs                   domain=police role=official plural title
kustwachter                  domain=police title
kustwachters                 domain=police plural title
lijfwacht                    domain=police title
lijfwachten                  domain=police plural title
marechaussee                 domain=police
marechaussees                domain=police plural
marshal                      domain=police title
marshals                     domain=police plural title
ME'er                        domain=police title
ME'ers                       domain=police plural title
motoragent                   domain=police title
motoragenten                 domain=police plural title
motorrijder                  domain=police title
motorrijders                 domain=police plural title
nachtwaker                   domain=police title
nachtwakers                  domain=police plural title
nationaal coördinator        domain=police role=official title
noodplanambtenaar            domain=police title
noodplanambtenaren           domain=police plural title
noodplanningsambtenaar       domain=police title
noodplanningsambtenaren      domain=police plural title
onderhandelaar               domain=police title
onderhandelaars              domain=police plural title
onderhandelaarster           domain=police gender=female title
oproeragent                  domain=police title
oproeragenten                domain=police plural title
parkeerwachter               domain=police title
parkeerwachters              domain=police plural title
politie-informant            domain=police role=witness title
politie-informanten          domain=police role=witness plural title
politie-inspecteur           domain=police role=official title
politie-inspecteurs          domain=police role=official plural title
politieagent                 domain=police title
politieagente                domain=police gender=female title
politieagenten               domain=police plural title
politieagentes               domain=police gender=female plural title
politieambtenaar             domain=police role=official title
politieambtenaren            domain=police role=official plural title
politiebaas                  domain=police role=official title
politiebazen                 domain=police role=official plural title
politiechef                  domain=police role=official title
politiechefs                 domain=police role=official plural title
politiecommissaris           domain=police role=official title
politiecommissarissen        domain=police role=official plural title
politieduiker                domain=police title
politieduikers               domain=police plural title
politiefunctionaris          domain=police role=official title
politiefunctionarissen       domain=police role=official plural title
politieman                   domain=police title
politiemannen                domain=police plural title
politiemensen                domain=police plural title
politieofficier              domain=police role=official title
politieofficieren            domain=police role=official plural title
politierechercheur           domain=police title
politierechercheurs          domain=police plural title
politievoorlichter           domain=police role=spokesperson title
politievoorlichters          domain=police role=spokesperson plural title
politievoorlichtster         domain=police role=spokesperson gender=female title
politievrouw                 domain=police gender=female title
politievrouwen               domain=police gender=female plural title
politiewoordvoerder          domain=police role=spokesperson title
politiewoordvoerders         domain=police role=spokesperson plural title
politiewoordvoerster         domain=police role=spokesperson gender=female title
politiewoordvoersters        domain=police role=spokesperson gender=female plural title
pompier                      domain=police title
pompiers                     domain=police plural title
portier                      domain=police title
portiers                     domain=police plural title
privédetective               domain=police title
privédetectives              domain=police plural title
profiler                     domain=police role=expert title
profilers                    domain=police role=expert plural title
rechercheur                  domain=police title
rechercheurs                 domain=police plural title
redder                       domain=police title
redders                      domain=police plural title
reddingswerker               domain=police title
reddingswerkers              domain=police plural title
reddingswerkster             domain=police gender=female title
redster                      domain=police gender=female title
rijkswachter                 domain=police title
rijkswachters                domain=police plural title
sheriff                      domain=police role=official title
sheriffs                     domain=police role=official plural title
speurder                     domain=police title
speurders                    domain=police plural title
spion                        domain=police title
spionne                      domain=police gender=female title
spionnen                     domain=police plural title
spuitgast                    domain=police title
spuitgasten                  domain=police plural title
stadswacht                   domain=police title
stadswachten                 domain=police plural title
straatcoach                  domain=police title
straatcoaches                domain=police plural title
strandwacht                  domain=police title
strandwachten                domain=police plural title
suppoost                     domain=police title
suppoosten                   domain=police plural title
surveillant                  domain=police title
surveillante                 domain=police gender=female title
surveillanten                domain=police plural title
teamchef                     domain=police role=leader title
teamchefs                    domain=police role=leader plural title
terreurexpert                domain=police role=expert title
terreurexperts               domain=police role=expert plural title
terrorismecoördinator        domain=police role=official title
uitsmijter                   domain=police title
uitsmijters                  domain=police plural title
undercoveragent              domain=police title
undercoveragenten            domain=police plural title
veiligheidschef              domain=police role=official title
veiligheidschefs             domain=police role=official plural title
verkeersregelaar             domain=police title
verkeersregelaars            domain=police plural title
wijkagent                    domain=police title
wijkagente                   domain=police gender=female title
wijkagenten                  domain=police plural title
wijkcommissaris              domain=police role=official title
wijkinspecteur               domain=police title
wijkinspecteurs              domain=police plural title
zonechef                     domain=police role=official title
zonechefs                    domain=police role=official plural title

# Police, fire service and rescue: last parts of compounds
-agent            domain=police title
-agente           domain=police gender=female title
-agenten          domain=police plural title
-beveiliger       domain=police title
-beveiligers      domain=police plural title
-bewaker          domain=police title
-bewakers         domain=police plural title
-brandweerlieden  domain=police plural title
-brandweerman     domain=police title
-brandweermannen  domain=police plural title
-hulpverlener     domain=police title
-hulpverleners    domain=police plural title
-informant        domain=police role=witness title
-informanten      domain=police role=witness plural title
-politieman       domain=police title
-politiemannen    domain=police plural title
-rechercheur      domain=police title
-rechercheurs     domain=police plural title
-speurder         domain=police title
-speurders        domain=police plural title
-spion            domain=police title
-spionnen         domain=police plural title

# Army and war
admiraal                       domain=army role=leader title
admiraals                      domain=army role=leader plural title
artillerist                    domain=army title
artilleristen                  domain=army plural title
bevelhebber                    domain=army role=official title
bevelhebbers                   domain=army role=official plural title
blauwhelm                      domain=army
blauwhelmen                    domain=army plural
brigade-generaal               domain=army role=leader title
brigadegeneraal                domain=army role=leader title
brigadegeneraals               domain=army role=leader plural title
cadet                          domain=army title
cadetten                       domain=army plural title
collaborateur                  domain=army title
collaborateurs                 domain=army plural title
commandant                     domain=army role=leader title
commandant der strijdkrachten  domain=army role=official title
commandante                    domain=army role=leader gender=female title
commandanten                   domain=army role=leader plural title
commandeur                     domain=army role=leader title
commandeurs                    domain=army role=leader plural title
commando                       domain=army
commando's                     domain=army plural
commodore                      domain=army role=leader title
commodores                     domain=army role=leader plural title
coupleider                     domain=army role=leader title
couppleger                     domain=army title
coupplegers                    domain=army plural title
defensie-expert                domain=army role=expert title
defensie-experts               domain=army role=expert plural title
defensiedeskundige             domain=army role=expert title
defensiedeskundigen            domain=army role=expert plural title
defensiespecialist             domain=army role=expert title
defensiespecialisten           domain=army role=expert plural title
defensiewoordvoerder           domain=army role=spokesperson title
defensiewoordvoerders          domain=army role=spokesperson plural title
defensiewoordvoerster          domain=army role=spokesperson gender=female title
deserteur                      domain=army title
deserteurs                     domain=army plural title
dienstplichtige                domain=army title
dienstplichtigen               domain=army plural title
divisiegeneraal                domain=army role=leader title
eerste luitenant               domain=army title
ex-militair                    domain=army title
ex-militairen                  domain=army plural title
extremist                      domain=army title
extremiste                     domain=army gender=female title
extremisten                    domain=army plural title
F-16-piloot                    domain=army title
F-16-piloten                   domain=army plural title
foreign fighter                domain=army title
foreign fighters               domain=army plural title
generaal                       domain=army role=leader title
generaal-majoor                domain=army role=leader title
generaal-majoors               domain=army role=leader plural title
generaals                      domain=army role=leader plural title
generalissimo                  domain=army role=leader title
gevechtspiloot                 domain=army title
gevechtspiloten                domain=army plural title
gewetensbezwaarde              domain=army title
gewetensbezwaarden             domain=army plural title
guerrillaleider                domain=army role=leader title
guerrillaleiders               domain=army role=leader plural title
guerrillastrijder              domain=army title
guerrillastrijders             domain=army plural title
guerrillastrijdster            domain=army gender=female title
guerrillero                    domain=army title
guerrillero's                  domain=army plural title
huurling                       domain=army title
huurlingen                     domain=army plural title
infanterist                    domain=army title
infanteristen                  domain=army plural title
jihadi                         domain=army title
jihadi's                       domain=army plural title
jihadist                       domain=army title
jihadiste                      domain=army gender=female title
jihadisten                     domain=army plural title
jihadstrijder                  domain=army title
jihadstrijders                 domain=army plural title
kamikaze                       domain=army title
kamikazes                      domain=army plural title
kampbeul                       domain=army title
kampbeulen                     domain=army plural title
kampcommandant                 domain=army title
kampcommandanten               domain=army plural title
kapitein                       domain=army title
kapitein-luitenant             domain=army title
kapitein-ter-zee               domain=army title
kapiteins                      domain=army plural title
kindsoldaat                    domain=army title
kindsoldaten                   domain=army plural title
kolonel                        domain=army title
kolonels                       domain=army plural title
korporaal                      domain=army title
korporaals                     domain=army plural title
krijger                        domain=army title
krijgers                       domain=army plural title
krijgsheer                     domain=army role=leader title
krijgsheren                    domain=army role=leader plural title
legeraalmoezenier              domain=army title
legeraalmoezeniers             domain=army plural title
legerarts                      domain=army title
legerartsen                    domain=army plural title
legerchef                      domain=army role=official title
legerchefs                     domain=army role=official plural title
legercommandant                domain=army role=leader title
legercommandanten              domain=army role=leader plural title
legerleider                    domain=army role=official title
legerleiders                   domain=army role=official plural title
legerofficier                  domain=army title
legerofficieren                domain=army plural title
legerwoordvoerder              domain=army role=spokesperson title
legerwoordvoerders             domain=army role=spokesperson plural title
legerwoordvoerster             domain=army role=spokesperson gender=female title
legionair                      domain=army title
legionairs                     domain=army plural title
luitenant                      domain=army title
luitenant-generaal             domain=army role=leader title
luitenant-generaals            domain=army role=leader plural title
luitenant-kolonel              domain=army title
luitenant-kolonels             domain=army plural title
luitenants                     domain=army plural title
maarschalk                     domain=army role=leader title
maarschalken                   domain=army role=leader plural title
majoor                         domain=army title
majoors                        domain=army plural title
marinier                       domain=army title
mariniers                      domain=army plural title
matroos                        domain=army title
matrozen                       domain=army plural title
militair                       domain=army title
militair analist               domain=army role=expert title
militair analisten             domain=army role=expert plural title
militair deskundige            domain=army role=expert title
militair deskundigen           domain=army role=expert plural title
militair woordvoerder          domain=army role=spokesperson title
militairen                     domain=army plural title
militant                       domain=army title
militante                      domain=army gender=female title
militanten                     domain=army plural title
militieleden                   domain=army plural title
militieleider                  domain=army role=leader title
militieleiders                 domain=army role=leader plural title
militielid                     domain=army title
moedjahedien                   domain=army plural
moslimextremist                domain=army title
moslimextremisten              domain=army plural title
moslimterrorist                domain=army title
moslimterroristen              domain=army plural title
mujahedin                      domain=army plural
NAVO-bevelhebber               domain=army role=official title
NAVO-commandant                domain=army role=leader title
NSB'er                         domain=army title
NSB'ers                        domain=army plural title
officier                       domain=army title
officieren                     domain=army plural title
onderofficier                  domain=army title
onderofficieren                domain=army plural title
ontmijner                      domain=army title
ontmijners                     domain=army plural title
oorlogsinvalide                domain=army title
oorlogsinvaliden               domain=army plural title
oorlogsmisdadiger              domain=army title
oorlogsmisdadigers             domain=army plural title
oorlogsslachtoffer             domain=army role=witness title
oorlogsslachtoffers            domain=army role=witness plural title
oorlogsveteraan                domain=army title
oorlogsveteranen               domain=army plural title
opperbevelhebber               domain=army role=official title
opperbevelhebbers              domain=army role=official plural title
opstandeling                   domain=army title
opstandelinge                  domain=army gender=female title
opstandelingen                 domain=army plural title
opstandelingenleider           domain=army role=leader title
oud-generaal                   domain=army title
oud-generaals                  domain=army plural title
oud-militair                   domain=army title
oud-militairen                 domain=army plural title
oud-strijder                   domain=army title
oud-strijders                  domain=army plural title
overloper                      domain=army title
overlopers                     domain=army plural
para                           domain=army
para's                         domain=army plural
parachutist                    domain=army title
parachutiste                   domain=army gender=female title
parachutisten                  domain=army plural title
paracommando                   domain=army title
paracommando's                 domain=army plural title
paramilitair                   domain=army
paramilitairen                 domain=army plural title
partizaan                      domain=army title
partizane                      domain=army gender=female title
partizanen                     domain=army plural title
peacekeeper                    domain=army title
peacekeepers                   domain=army plural title
piloot                         domain=army title
pilote                         domain=army gender=female title
piloten                        domain=army plural title
rebel                          domain=army title
rebellen                       domain=army plural title
rebellencommandant             domain=army role=leader title
rebellenleider                 domain=army role=leader title
rebellenleiders                domain=army role=leader plural title
rebellenleidster               domain=army role=leader gender=female title
rekruten                       domain=army plural title
rekruut                        domain=army title
reserveofficier                domain=army title
reserveofficieren              domain=army plural title
reservist                      domain=army title
reserviste                     domain=army gender=female title
reservisten                    domain=army plural title
ritmeester                     domain=army title
ritmeesters                    domain=army plural title
saboteur                       domain=army title
saboteurs                      domain=army plural title
scherpschutter                 domain=army title
scherpschutters                domain=army plural title
schout-bij-nacht               domain=army role=leader title
schutter                       domain=army title
schutters                      domain=army plural title
sergeant                       domain=army title
sergeant-majoor                domain=army title
sergeant-majoors               domain=army plural title
sergeanten                     domain=army plural title
sluipschutter                  domain=army title
sluipschutters                 domain=army plural title
soldaat                        domain=army title
soldate                        domain=army gender=female title
soldaten                       domain=army plural title
SS'er                          domain=army title
SS'ers                         domain=army plural title
stafofficier                   domain=army title
stafofficieren                 domain=army plural title
straaljagerpiloot              domain=army title
straaljagerpiloten             domain=army plural title
strijder                       domain=army title
strijders                      domain=army plural title
strijdster                     domain=army gender=female title
strijdsters                    domain=army gender=female plural title
syriëganger                    domain=army title
syriëgangers                   domain=army plural title
syriëgangster                  domain=army gender=female title
syriëstrijder                  domain=army title
syriëstrijders                 domain=army plural title
syriëstrijdster                domain=army gender=female title
talibanleider                  domain=army role=leader title
talibanleiders                 domain=army role=leader plural title
talibanstrijder                domain=army title
talibanstrijders               domain=army plural title
terreurleider                  domain=army role=leader title
terrorist                      domain=army title
terroriste                     domain=army gender=female title
terroristen                    domain=army plural title
terroristenleider              domain=army role=leader title
terroristes                    domain=army gender=female plural title
vaandrig                       domain=army title
vaandrigs                      domain=army plural title
veldmaarschalk                 domain=army role=leader title
veldmaarschalken               domain=army role=leader plural title
verzetsheld                    domain=army title
verzetshelden                  domain=army plural title
verzetsheldin                  domain=army gender=female title
verzetsman                     domain=army gender=male title
verzetsmensen                  domain=army gender=male plural title
verzetsvrouw                   domain=army gender=female title
veteraan                       domain=army title
veterane                       domain=army gender=female title
veteranen                      domain=army plural title
vice-admiraal                  domain=army role=leader title
viceadmiraal                   domain=army role=leader title
viersterrengeneraal            domain=army role=leader title
VN-commandant                  domain=army role=leader title
VN-militair                    domain=army title
VN-militairen                  domain=army plural title
VN-soldaat                     domain=army title
VN-soldaten                    domain=army plural title
vredessoldaat                  domain=army title
vredessoldaten                 domain=army plural title
wachtmeester                   domain=army title
wachtmeesters                  domain=army plural title
warlord                        domain=army role=leader title
warlords                       domain=army role=leader plural title
zelfmoordterrorist             domain=army title
zelfmoordterroriste            domain=army gender=female title
zelfmoordterroristen           domain=army plural title

# Army and war: last parts of compounds
-bevelhebber    domain=army role=official title
-bevelhebbers   domain=army role=official plural title
-chef           domain=army role=leader title
-chefs          domain=army role=leader plural title
-commandant     domain=army role=leader title
-commandanten   domain=army role=leader plural title
-extremist      domain=army title
-extremisten    domain=army plural title
-generaal       domain=army role=leader title
-generaals      domain=army role=leader plural title
-guerrillero    domain=army title
-guerrillero's  domain=army plural title
-jihadist       domain=army title
-jihadisten     domain=army plural title
-kapitein       domain=army title
-kapiteins      domain=army plural title
-kolonel        domain=army title
-kolonels       domain=army plural title
-krijgsheer     domain=army title
-krijgsheren    domain=army plural title
-militair       domain=army title
-militairen     domain=army plural title
-militant       domain=army title
-militanten     domain=army plural title
-officier       domain=army title
-piloot         domain=army title
-piloten        domain=army plural title
-rebellen       domain=army plural title
-soldaat        domain=army title
-soldaten       domain=army plural title
-terrorist      domain=army title
-terroristen    domain=army plural title
-veteraan       domain=army title
-veteranen      domain=army plural title

# Diplomacy
afgezant                        domain=diplomacy role=official title
afgezante                       domain=diplomacy role=official gender=female title
afgezanten                      domain=diplomacy role=official plural title
ambassaderaad                   domain=diplomacy role=official title
ambassadeur                     domain=diplomacy role=official title
ambassadeurs                    domain=diplomacy role=official plural title
ambassadrice                    domain=diplomacy role=official gender=female title
ambassadrices                   domain=diplomacy role=official gender=female plural title
attaché                         domain=diplomacy role=official title
attachés                        domain=diplomacy role=official plural title
brexitonderhandelaar            domain=diplomacy role=official title
buitenlandchef                  domain=diplomacy role=official title
consul                          domain=diplomacy role=official title
consul-generaal                 domain=diplomacy role=official title
consuls                         domain=diplomacy role=official plural title
delegatieleden                  domain=diplomacy role=official plural title
delegatieleider                 domain=diplomacy role=official title
delegatieleiders                domain=diplomacy role=official plural title
delegatieleidster               domain=diplomacy role=official gender=female title
delegatielid                    domain=diplomacy role=official title
diplomaat                       domain=diplomacy role=official title
diplomate                       domain=diplomacy role=official gender=female title
diplomaten                      domain=diplomacy role=official plural title
ereconsul                       domain=diplomacy role=official title
ereconsuls                      domain=diplomacy role=official plural title
EU-ambassadeur                  domain=diplomacy role=official title
EU-ambassadeurs                 domain=diplomacy role=official plural title
EU-buitenlandchef               domain=diplomacy role=official title
EU-onderhandelaar               domain=diplomacy role=official title
EU-onderhandelaars              domain=diplomacy role=official plural title
gedelegeerde                    domain=diplomacy role=official title
gedelegeerden                   domain=diplomacy role=official plural title
gezant                          domain=diplomacy role=official title
gezante                         domain=diplomacy role=official gender=female title
gezanten                        domain=diplomacy role=official plural title
goodwillambassadeur             domain=diplomacy title
goodwillambassadeurs            domain=diplomacy plural title
goodwillambassadrice            domain=diplomacy gender=female title
Hoge Commissaris voor de Vluchtelingen  domain=diplomacy role=official title
hoge EU-vertegenwoordiger       domain=diplomacy role=official title
hoge vertegenwoordiger          domain=diplomacy role=official title
hoofdonderhandelaar             domain=diplomacy role=official title
hoofdonderhandelaars            domain=diplomacy role=official plural title
koerier                         domain=diplomacy title
koeriers                        domain=diplomacy plural title
koerierster                     domain=diplomacy gender=female title
militair attaché                domain=diplomacy role=official title
NAVO-ambassadeur                domain=diplomacy role=official title
NAVO-baas                       domain=diplomacy role=official title
NAVO-chef                       domain=diplomacy role=official title
nuntii                          domain=diplomacy role=official plural title
nuntius                         domain=diplomacy role=official title
ontwikkelingswerker             domain=diplomacy title
ontwikkelingswerkers            domain=diplomacy plural title
ontwikkelingswerkster           domain=diplomacy gender=female title
oud-ambassadeur                 domain=diplomacy title
oud-ambassadeurs                domain=diplomacy plural title
oud-diplomaat                   domain=diplomacy title
oud-diplomaten                  domain=diplomacy plural title
permanent vertegenwoordiger     domain=diplomacy role=official title
rapporteur                      domain=diplomacy role=official title
rapporteurs                     domain=diplomacy role=official plural title
secretaris-generaal van de NAVO  domain=diplomacy role=official title
secretaris-generaal van de Verenigde Naties  domain=diplomacy role=official title
sherpa                          domain=diplomacy role=official title
sherpa's                        domain=diplomacy role=official plural title
speciaal gezant                 domain=diplomacy role=official title
speciaal rapporteur             domain=diplomacy role=official title
speciale gezant                 domain=diplomacy role=official title
speciale gezanten               domain=diplomacy role=official plural title
topdiplomaat                    domain=diplomacy role=official title
topdiplomaten                   domain=diplomacy role=official plural title
verkiezingswaarnemer            domain=diplomacy role=official title
verkiezingswaarnemers           domain=diplomacy role=official plural title
vertegenwoordiger               domain=diplomacy role=official title
vertegenwoordigers              domain=diplomacy role=official plural title
vertegenwoordigster             domain=diplomacy role=official gender=female title
vertegenwoordigsters            domain=diplomacy role=official gender=female plural title
viceconsul                      domain=diplomacy role=official title
VN-ambassadeur                  domain=diplomacy role=official title
VN-ambassadeurs                 domain=diplomacy role=official plural title
VN-bemiddelaar                  domain=diplomacy role=official title
VN-bemiddelaars                 domain=diplomacy role=official plural title
VN-chef                         domain=diplomacy role=official title
VN-functionaris                 domain=diplomacy role=official title
VN-functionarissen              domain=diplomacy role=official plural title
VN-gezant                       domain=diplomacy role=official title
VN-gezanten                     domain=diplomacy role=official plural title
VN-medewerker                   domain=diplomacy role=official title
VN-medewerkers                  domain=diplomacy role=official plural title
VN-rapporteur                   domain=diplomacy role=official title
VN-rapporteurs                  domain=diplomacy role=official plural title
VN-topman                       domain=diplomacy role=official title
VN-waarnemer                    domain=diplomacy role=official title
VN-waarnemers                   domain=diplomacy role=official plural title
VN-woordvoerder                 domain=diplomacy role=spokesperson title
VN-woordvoerders                domain=diplomacy role=spokesperson plural title
VN-woordvoerster                domain=diplomacy role=spokesperson gender=female title
vredesbemiddelaar               domain=diplomacy role=official title
vredesbemiddelaars              domain=diplomacy role=official plural title
vredesgezant                    domain=diplomacy role=official title
vredesgezanten                  domain=diplomacy role=official plural title
vredesonderhandelaar            domain=diplomacy role=official title
vredesonderhandelaars           domain=diplomacy role=official plural title
waarneemster                    domain=diplomacy role=official gender=female title
waarnemer                       domain=diplomacy role=official title
waarnemers                      domain=diplomacy role=official plural title
wapeninspecteur                 domain=diplomacy role=official title
wapeninspecteurs                domain=diplomacy role=official plural title
zaakgelastigde                  domain=diplomacy role=official title
zaakgelastigden                 domain=diplomacy role=official plural title

# Diplomacy: last parts of compounds
-ambassadeur          domain=diplomacy role=official title
-ambassadeurs         domain=diplomacy role=official plural title
-ambassadrice         domain=diplomacy role=official gender=female title
-bemiddelaar          domain=diplomacy role=official title
-bemiddelaars         domain=diplomacy role=official plural title
-consul               domain=diplomacy role=official title
-consuls              domain=diplomacy role=official plural title
-delegatieleider      domain=diplomacy role=official title
-diplomaat            domain=diplomacy role=official title
-diplomaten           domain=diplomacy role=official plural title
-gezant               domain=diplomacy role=official title
-gezanten             domain=diplomacy role=official plural title
-onderhandelaar       domain=diplomacy role=official title
-onderhandelaars      domain=diplomacy role=official plural title
-rapporteur           domain=diplomacy role=official title
-rapporteurs          domain=diplomacy role=official plural title
-vertegenwoordiger    domain=diplomacy role=official title
-vertegenwoordigers   domain=diplomacy role=official plural title
-vertegenwoordigster  domain=diplomacy role=official gender=female title
-waarnemer            domain=diplomacy role=official title
-waarnemers           domain=diplomacy role=official plural title

# Religion
aalmoezenier              domain=religion title
aalmoezeniers             domain=religion plural title
aartsbisschop             domain=religion role=official gender=male title
aartsbisschoppen          domain=religion role=official gender=male plural title
abdis                     domain=religion gender=female title
abdissen                  domain=religion gender=female plural title
abt                       domain=religion gender=male title
abten                     domain=religion gender=male plural title
acoliet                   domain=religion title
acolieten                 domain=religion plural title
apostel                   domain=religion title
apostelen                 domain=religion plural title
arabist                   domain=religion role=expert title
arabiste                  domain=religion role=expert gender=female title
arabisten                 domain=religion role=expert plural title
atheïst                   domain=religion title
atheïste                  domain=religion gender=female title
atheïsten                 domain=religion plural title
ayatollah                 domain=religion role=official gender=male title
ayatollahs                domain=religion role=official gender=male plural title
bedevaarder               domain=religion title
bedevaarders              domain=religion plural title
bedevaartganger           domain=religion title
bedevaartgangers          domain=religion plural title
begijn                    domain=religion gender=female title
begijnen                  domain=religion gender=female plural title
bekeerling                domain=religion title
bekeerlinge               domain=religion gender=female title
bekeerlingen              domain=religion plural title
bisdomwoordvoerder        domain=religion role=spokesperson title
bisschop                  domain=religion role=official gender=male title
bisschoppen               domain=religion role=official gender=male plural title
boeddhist                 domain=religion title
boeddhiste                domain=religion gender=female title
boeddhisten               domain=religion plural title
broeder                   domain=religion gender=male title
broeders                  domain=religion gender=male plural title
calvinist                 domain=religion title
calvinisten               domain=religion plural title
christen                  domain=religion title
christenen                domain=religion plural title
christin                  domain=religion gender=female title
coadjutor                 domain=religion gender=male title
dalai lama                domain=religion role=official gender=male title
diaken                    domain=religion title
diakens                   domain=religion plural title
dominee                   domain=religion title
dominees                  domain=religion plural title
dominicaan                domain=religion gender=male title
dominicanen               domain=religion gender=male plural title
=ds. | =Ds.               domain=religion title
evangelist                domain=religion title
evangelisten              domain=religion plural title
exorcist                  domain=religion title
exorcisten                domain=religion plural title
franciscaan               domain=religion gender=male title
franciscanen              domain=religion gender=male plural title
frater                    domain=religion gender=male title
fraters                   domain=religion gender=male plural title
geestelijk leider         domain=religion role=leader title
geestelijk leiders        domain=religion role=leader plural title
geestelijke               domain=religion title
geestelijken              domain=religion plural title
gelovige                  domain=religion
gelovigen                 domain=religion plural
godsdienstwetenschapper   domain=religion role=expert title
godsdienstwetenschappers  domain=religion role=expert plural title
goeroe                    domain=religion role=leader title
goeroes                   domain=religion role=leader plural title
grootayatollah            domain=religion role=official gender=male title
grootmoefti               domain=religion role=official gender=male title
haatimam                  domain=religion gender=male title
haatimams                 domain=religion gender=male plural title
haatprediker              domain=religion title
haatpredikers             domain=religion plural title
heilige                   domain=religion
heiligen                  domain=religion plural
hindoe                    domain=religion title
hindoepriester            domain=religion gender=male title
hindoepriesters           domain=religion gender=male plural title
hindoes                   domain=religion plural title
hodja                     domain=religion gender=male title
hodja's                   domain=religion gender=male plural title
hogepriester              domain=religion gender=male title
hogepriesteres            domain=religion gender=female title
hogepriesters             domain=religion gender=male plural title
hulpbisschop              domain=religion role=official gender=male title
hulpbisschoppen           domain=religion role=official gender=male plural title
humanist                  domain=religion title
humanisten                domain=religion plural title
imam                      domain=religion gender=male title
imams                     domain=religion gender=male plural title
inquisiteur               domain=religion title
inquisiteurs              domain=religion plural title
islamdeskundige           domain=religion role=expert title
islamdeskundigen          domain=religion role=expert plural title
islamkenner               domain=religion role=expert title
islamkenners              domain=religion role=expert plural title
islamologen               domain=religion role=expert plural title
islamoloog                domain=religion role=expert title
jehova's getuige          domain=religion title
jehova's getuigen         domain=religion plural title
jezuïet                   domain=religion gender=male title
jezuïeten                 domain=religion gender=male plural title
jodin                     domain=religion gender=female title
jongerenimam              domain=religion gender=male title
kanunnik                  domain=religion gender=male title
kanunniken                domain=religion gender=male plural title
kapelaan                  domain=religion gender=male title
kapelaans                 domain=religion gender=male plural title
kardinaal                 domain=religion role=official gender=male title
kardinalen                domain=religion role=official gender=male plural title
katholiek                 domain=religion title
katholieken               domain=religion plural title
kerkganger                domain=religion title
kerkgangers               domain=religion plural title
kerkleider                domain=religion role=leader title
kerkleiders               domain=religion role=leader plural title
kerkvorst                 domain=religion gender=male title
kerkvorsten               domain=religion gender=male plural title
kloosterling              domain=religion
kloosterlinge             domain=religion gender=female
kloosterlingen            domain=religion plural
kloosterzuster            domain=religion gender=female title
kloosterzusters           domain=religion gender=female plural title
koster                    domain=religion title
kosteres                  domain=religion gender=female title
kosters                   domain=religion plural title
lama                      domain=religion gender=male
lama's                    domain=religion gender=male plural
martelaar                 domain=religion title
martelaars                domain=religion plural title
martelares                domain=religion gender=female title
metropoliet               domain=religion gender=male title
metropolieten             domain=religion gender=male plural title
=mgr. | =Mgr.             domain=religion gender=male title
misdienaar                domain=religion title
misdienaars               domain=religion plural title
missionaris               domain=religion title
missionarissen            domain=religion plural title
moeder overste            domain=religion gender=female title
moeder-overste            domain=religion gender=female title
moefti                    domain=religion gender=male title
moefti's                  domain=religion gender=male plural title
moellah                   domain=religion gender=male title
moellahs                  domain=religion gender=male plural title
mollah                    domain=religion gender=male title
monnik                    domain=religion gender=male title
monniken                  domain=religion gender=male plural title
monseigneur               domain=religion gender=male title
monseigneurs              domain=religion gender=male plural title
moslim                    domain=religion title
moslima                   domain=religion gender=female title
moslima's                 domain=religion gender=female plural title
moslimgeestelijke         domain=religion title
moslimgeestelijken        domain=religion plural title
moslimleider              domain=religion role=leader title
moslimleiders             domain=religion role=leader plural title
moslims                   domain=religion plural title
mufti                     domain=religion gender=male title
mufti's                   domain=religion gender=male plural title
mullah                    domain=religion gender=male title
mullahs                   domain=religion gender=male plural title
non                       domain=religion gender=female
nonnen                    domain=religion gender=female plural
onderpastoor              domain=religion gender=male title
onderpastoors             domain=religion gender=male plural title
opperrabbijn              domain=religion role=official gender=male title
opperrabbijnen            domain=religion role=official gender=male plural title
organist                  domain=religion title
organiste                 domain=religion gender=female title
organisten                domain=religion plural title
ouderling                 domain=religion title
ouderlingen               domain=religion plural title
pastoor                   domain=religion gender=male title
pastoor-deken             domain=religion gender=male title
pastoors                  domain=religion gender=male plural title
pastor                    domain=religion title
pastores                  domain=religion plural title
pater                     domain=religion gender=male title
paters                    domain=religion gender=male plural title
patriarch                 domain=religion role=official gender=male title
patriarchen               domain=religion role=official gender=male plural title
paus                      domain=religion role=official gender=male title
pausen                    domain=religion role=official gender=male plural title
pelgrim                   domain=religion title
pelgrims                  domain=religion plural title
pope                      domain=religion gender=male title
popen                     domain=religion gender=male plural title
predikant                 domain=religion title
predikante                domain=religion gender=female title
predikanten               domain=religion plural title
prediker                  domain=religion title
predikers                 domain=religion plural title
prelaat                   domain=religion gender=male title
prelaten                  domain=religion gender=male plural title
priester                  domain=religion gender=male title
priesteres                domain=religion gender=female title
priesteressen             domain=religion gender=female plural title
priesters                 domain=religion gender=male plural title
prior                     domain=religion gender=male title
priorin                   domain=religion gender=female title
priors                    domain=religion gender=male plural title
profeet                   domain=religion title
profeten                  domain=religion plural title
profetes                  domain=religion gender=female title
protestant                domain=religion title
protestanten              domain=religion plural title
rabbi                     domain=religion gender=male title
rabbi's                   domain=religion gender=male plural title
rabbijn                   domain=religion gender=male title
rabbijnen                 domain=religion gender=male plural title
rebbe                     domain=religion gender=male title
religieus leider          domain=religion role=leader title
religieuze leiders        domain=religion role=leader plural title
salafist                  domain=religion title
salafisten                domain=religion plural title
scriba                    domain=religion title
scriba's                  domain=religion plural title
sekteleider               domain=religion role=leader title
sekteleiders              domain=religion role=leader plural title
sjiiet                    domain=religion title
sjiieten                  domain=religion plural title
soefi                     domain=religion title
soefi's                   domain=religion plural title
soenniet                  domain=religion title
soennieten                domain=religion plural title
tegenpaus                 domain=religion gender=male title
theologe                  domain=religion role=expert gender=female title
theologen                 domain=religion role=expert plural title
theoloog                  domain=religion role=expert title
trappist                  domain=religion gender=male title
trappisten                domain=religion gender=male plural title
tv-dominee                domain=religion title
tv-dominees               domain=religion plural title
vaticaankenner            domain=religion role=expert title
vaticaankenners           domain=religion role=expert plural title
vaticaanwoordvoerder      domain=religion role=spokesperson title
vaticanist                domain=religion role=expert title
vaticanisten              domain=religion role=expert plural title
vicaris                   domain=religion gender=male title
vicaris-generaal          domain=religion gender=male title
vicarissen                domain=religion gender=male plural title
voorganger                domain=religion title
voorgangers               domain=religion plural title
voorgangster              domain=religion gender=female title
vrijmetselaar             domain=religion title
vrijmetselaars            domain=religion plural title
zendeling                 domain=religion title
zendelinge                domain=religion gender=female title
zendelingen               domain=religion plural title
zuster                    domain=religion gender=female title
zusters                   domain=religion gender=female plural title

# Religion: last parts of compounds
-bisschop      domain=religion role=official gender=male title
-bisschoppen   domain=religion role=official gender=male plural title
-dominee       domain=religion title
-dominees      domain=religion plural title
-geestelijke   domain=religion title
-geestelijken  domain=religion plural title
-imam          domain=religion gender=male title
-imams         domain=religion gender=male plural title
-monnik        domain=religion gender=male title
-monniken      domain=religion gender=male plural title
-predikant     domain=religion title
-predikanten   domain=religion plural title
-prediker      domain=religion title
-predikers     domain=religion plural title
-priester      domain=religion gender=male title
-priesters     domain=religion gender=male plural title
-theologen     domain=religion role=expert plural title
-theoloog      domain=religion role=expert title

# Science and research
aandelenanalist             domain=science role=expert title
aandelenanalisten           domain=science role=expert plural title
academica                   domain=science role=expert gender=female title
academici                   domain=science role=expert plural title
academicus                  domain=science role=expert title
afrikanist                  domain=science role=expert title
afrikanisten                domain=science role=expert plural title
agronome                    domain=science role=expert gender=female title
agronomen                   domain=science role=expert plural title
agronoom                    domain=science role=expert title
AI-expert                   domain=science role=expert title
AI-experts                  domain=science role=expert plural title
Amerikadeskundige           domain=science role=expert title
Amerikadeskundigen          domain=science role=expert plural title
amerikanist                 domain=science role=expert title
amerikaniste                domain=science role=expert gender=female title
amerikanisten               domain=science role=expert plural title
analist                     domain=science role=expert title
analiste                    domain=science role=expert gender=female title
analisten                   domain=science role=expert plural title
anatomen                    domain=science role=expert plural title
anatoom                     domain=science role=expert title
antropologe                 domain=science role=expert gender=female title
antropologen                domain=science role=expert plural title
antropologes                domain=science role=expert gender=female plural title
antropoloog                 domain=science role=expert title
arbeidseconomen             domain=science role=expert plural title
arbeidseconoom              domain=science role=expert title
arbeidsmarktdeskundige      domain=science role=expert title
arbeidsmarktdeskundigen     domain=science role=expert plural title
arbeidspsychologen          domain=science role=expert plural title
arbeidspsycholoog           domain=science role=expert title
arbeidssociologen           domain=science role=expert plural title
arbeidssocioloog            domain=science role=expert title
archeologe                  domain=science role=expert gender=female title
archeologen                 domain=science role=expert plural title
archeoloog                  domain=science role=expert title
architectuurhistorici       domain=science role=expert plural title
architectuurhistoricus      domain=science role=expert title
archivaris                  domain=science title
archivarissen               domain=science plural title
assyriologen                domain=science role=expert plural title
assyrioloog                 domain=science role=expert title
astrofysici                 domain=science role=expert plural title
astrofysicus                domain=science role=expert title
astrologe                   domain=science gender=female title
astrologen                  domain=science plural title
astroloog                   domain=science title
astronaut                   domain=science title
astronaute                  domain=science gender=female title
astronauten                 domain=science plural title
astronome                   domain=science role=expert gender=female title
astronomen                  domain=science role=expert plural title
astronoom                   domain=science role=expert title
bacteriologen               domain=science role=expert plural title
bacterioloog                domain=science role=expert title
bankanalist                 domain=science role=expert title
bankanalisten               domain=science role=expert plural title
bankeconomen                domain=science role=expert plural title
bankeconoom                 domain=science role=expert title
bedrijfseconomen            domain=science role=expert plural title
bedrijfseconoom             domain=science role=expert title
belastingdeskundige         domain=science role=expert title
belastingdeskundigen        domain=science role=expert plural title
bestuurskundige             domain=science role=expert title
bestuurskundigen            domain=science role=expert plural title
beursanalist                domain=science role=expert title
beursanalisten              domain=science role=expert plural title
beveiligingsexpert          domain=science role=expert title
beveiligingsexperts         domain=science role=expert plural title
bewegingswetenschapper      domain=science role=expert title
bewegingswetenschappers     domain=science role=expert plural title
bibliothecaresse            domain=science gender=female title
bibliothecaris              domain=science title
bibliothecarissen           domain=science plural title
bijzonder hoogleraar        domain=science role=expert title
bijzonder hoogleraren       domain=science role=expert plural title
bio-ethici                  domain=science role=expert plural title
bio-ethicus                 domain=science role=expert title
biochemici                  domain=science role=expert plural title
biochemicus                 domain=science role=expert title
biofysici                   domain=science role=expert plural title
biofysicus                  domain=science role=expert title
biologe                     domain=science role=expert gender=female title
biologen                    domain=science role=expert plural title
bioloog                     domain=science role=expert title
biotechnologen              domain=science role=expert plural title
biotechnoloog               domain=science role=expert title
bodemkundige                domain=science role=expert title
bodemkundigen               domain=science role=expert plural title
bosbouwer                   domain=science title
bosbouwers                  domain=science plural title
bosbouwkundige              domain=science role=expert title
botanici                    domain=science role=expert plural title
botanicus                   domain=science role=expert title
bouwkundige                 domain=science role=expert title
bouwkundigen                domain=science role=expert plural title
burgerlijk ingenieur        domain=science title
burgerlijk ingenieurs       domain=science plural title
cartograaf                  domain=science role=expert title
cartografen                 domain=science role=expert plural title
chemici                     domain=science role=expert plural title
chemicus                    domain=science role=expert title
Chinadeskundige             domain=science role=expert title
Chinadeskundigen            domain=science role=expert plural title
Chinakenner                 domain=science role=expert title
Chinakenners                domain=science role=expert plural title
classica                    domain=science role=expert gender=female title
classici                    domain=science role=expert plural title
classicus                   domain=science role=expert title
communicatie-expert         domain=science role=expert title
communicatie-experts        domain=science role=expert plural title
communicatiedeskundige      domain=science role=expert title
communicatiedeskundigen     domain=science role=expert plural title
communicatiewetenschapper   domain=science role=expert title
communicatiewetenschappers  domain=science role=expert plural title
computerdeskundige          domain=science role=expert title
computerdeskundigen         domain=science role=expert plural title
computerexpert              domain=science role=expert title
computerexperts             domain=science role=expert plural title
computerwetenschapper       domain=science role=expert title
computerwetenschappers      domain=science role=expert plural title
conservator                 domain=science title
conservatoren               domain=science plural title
conservatrice               domain=science gender=female title
constitutionalist           domain=science role=expert title
constitutionalisten         domain=science role=expert plural title
criminologe                 domain=science role=expert gender=female title
criminologen                domain=science role=expert plural title
criminologes                domain=science role=expert gender=female plural title
criminoloog                 domain=science role=expert title
cryptograaf                 domain=science role=expert title
cryptografen                domain=science role=expert plural title
cultuurfilosofen            domain=science role=expert plural title
cultuurfilosoof             domain=science role=expert title
cultuursociologen           domain=science role=expert plural title
cultuursocioloog            domain=science role=expert title
cultuurwetenschapper        domain=science role=expert title
cultuurwetenschappers       domain=science role=expert plural title
cybersecurityexpert         domain=science role=expert title
cybersecurityexperts        domain=science role=expert plural title
debatdeskundige             domain=science role=expert title
debatdeskundigen            domain=science role=expert plural title
demograaf                   domain=science role=expert title
demografe                   domain=science role=expert gender=female title
demografen                  domain=science role=expert plural title
deskundige                  domain=science role=expert title
deskundigen                 domain=science role=expert plural title
dierkundige                 domain=science role=expert title
dierkundigen                domain=science role=expert plural title
doctor                      domain=science role=expert title
doctoraatsstudent           domain=science role=expert title
doctoraatsstudente          domain=science role=expert gender=female title
doctoraatsstudenten         domain=science role=expert plural title
doctoranda                  domain=science role=expert gender=female title
doctorandi                  domain=science role=expert plural title
doctorandus                 domain=science role=expert title
doctoren                    domain=science role=expert plural title
=dr. | =Dr.                 domain=science title
dr. ir.                     domain=science title
dr.ir.                      domain=science title
=dra. | =Dra.               domain=science title
=drs. | =Drs.               domain=science title
ecologe                     domain=science role=expert gender=female title
ecologen                    domain=science role=expert plural title
ecoloog                     domain=science role=expert title
econome                     domain=science role=expert gender=female title
economen                    domain=science role=expert plural title
economes                    domain=science role=expert gender=female plural title
econometrist                domain=science role=expert title
econometristen              domain=science role=expert plural title
econoom                     domain=science role=expert title
ecotoxicoloog               domain=science role=expert title
egyptologe                  domain=science role=expert gender=female title
egyptologen                 domain=science role=expert plural title
egyptoloog                  domain=science role=expert title
em. prof.                   domain=science title
emeriti                     domain=science role=expert plural
emeritus                    domain=science role=expert
emeritus hoogleraar         domain=science role=expert title
emeritus hoogleraren        domain=science role=expert plural title
emeritus professor          domain=science role=expert title
emeritus-hoogleraar         domain=science role=expert title
emeritus-hoogleraren        domain=science role=expert plural title
energie-economen            domain=science role=expert plural title
energie-econoom             domain=science role=expert title
energiedeskundige           domain=science role=expert title
energiedeskundigen          domain=science role=expert plural title
energiespecialist           domain=science role=expert title
energiespecialisten         domain=science role=expert plural title
entomologen                 domain=science role=expert plural title
entomoloog                  domain=science role=expert title
epidemiologe                domain=science role=expert gender=female title
epidemiologen               domain=science role=expert plural title
epidemioloog                domain=science role=expert title
ethici                      domain=science role=expert plural title
ethicus                     domain=science role=expert title
ethologen                   domain=science role=expert plural title
etholoog                    domain=science role=expert title
etnologe                    domain=science role=expert gender=female title
etnologen                   domain=science role=expert plural title
etnoloog                    domain=science role=expert title
evolutiebiologen            domain=science role=expert plural title
evolutiebioloog             domain=science role=expert title
expert                      domain=science role=expert title
experts                     domain=science role=expert plural title
farmacologe                 domain=science role=expert gender=female title
farmacologen                domain=science role=expert plural title
farmacoloog                 domain=science role=expert title
filologe                    domain=science role=expert gender=female title
filologen                   domain=science role=expert plural title
filoloog                    domain=science role=expert title
filosofe                    domain=science role=expert gender=female title
filosofen                   domain=science role=expert plural title
filosofes                   domain=science role=expert gender=female plural title
filosoof                    domain=science role=expert title
financieel deskundige       domain=science role=expert title
fiscalist                   domain=science role=expert title
fiscaliste                  domain=science role=expert gender=female title
fiscalisten                 domain=science role=expert plural title
forensisch psychologen      domain=science role=expert plural title
forensisch psycholoog       domain=science role=expert title
futurist                    domain=science title
futuristen                  domain=science plural title
futurologen                 domain=science role=expert plural title
futuroloog                  domain=science role=expert title
fysici                      domain=science role=expert plural title
fysicus                     domain=science role=expert title
fysiologen                  domain=science role=expert plural title
fysioloog                   domain=science role=expert title
gasthoogleraar              domain=science role=expert title
gasthoogleraren             domain=science role=expert plural title
gastprofessor               domain=science role=expert title
gastprofessoren             domain=science role=expert plural title
gastronomen                 domain=science plural title
gastronoom                  domain=science title
gedragsbiologen             domain=science role=expert plural title
gedragsbioloog              domain=science role=expert title
gedragsdeskundige           domain=science role=expert title
gedragsdeskundigen          domain=science role=expert plural title
gedragswetenschapper        domain=science role=expert title
gedragswetenschappers       domain=science role=expert plural title
geleerde                    domain=science role=expert title
geleerden                   domain=science role=expert plural title
genetici                    domain=science role=expert plural title
geneticus                   domain=science role=expert title
geofysici                   domain=science role=expert plural title
geofysicus                  domain=science role=expert title
geograaf                    domain=science role=expert title
geografe                    domain=science role=expert gender=female title
geografen                   domain=science role=expert plural title
geologe                     domain=science role=expert gender=female title
geologen                    domain=science role=expert plural title
geoloog                     domain=science role=expert title
germanist                   domain=science role=expert title
germaniste                  domain=science role=expert gender=female title
germanisten                 domain=science role=expert plural title
geschiedkundige             domain=science role=expert title
geschiedkundigen            domain=science role=expert plural title
gezondheidseconomen         domain=science role=expert plural title
gezondheidseconoom          domain=science role=expert title
gezondheidspsychologen      domain=science role=expert plural title
gezondheidspsycholoog       domain=science role=expert title
glaciologe                  domain=science role=expert gender=female title
glaciologen                 domain=science role=expert plural title
glacioloog                  domain=science role=expert title
godsdienstpsycholoog        domain=science role=expert title
godsdienstsociologen        domain=science role=expert plural title
godsdienstsocioloog         domain=science role=expert title
grafologen                  domain=science role=expert plural title
grafoloog                   domain=science role=expert title
grondwetspecialist          domain=science role=expert title
grondwetspecialisten        domain=science role=expert plural title
hersenonderzoeker           domain=science role=expert title
hersenonderzoekers          domain=science role=expert plural title
hersenwetenschapper         domain=science role=expert title
hersenwetenschappers        domain=science role=expert plural title
historica                   domain=science role=expert gender=female title
historica's                 domain=science role=expert gender=female plural title
historici                   domain=science role=expert plural title
historicus                  domain=science role=expert title
hoofddocent                 domain=science role=expert title
hoofddocenten               domain=science role=expert plural title
hoofdeconomen               domain=science role=expert plural title
hoofdeconoom                domain=science role=expert title
hoofdonderzoeker            domain=science role=expert title
hoofdonderzoekers           domain=science role=expert plural title
hoogleraar                  domain=science role=expert title
hoogleraren                 domain=science role=expert plural title
hydrologen                  domain=science role=expert plural title
hydroloog                   domain=science role=expert title
ichtyologen                 domain=science role=expert plural title
ichtyoloog                  domain=science role=expert title
immunologe                  domain=science role=expert gender=female title
immunologen                 domain=science role=expert plural title
immunoloog                  domain=science role=expert title
indologen                   domain=science role=expert plural title
indoloog                    domain=science role=expert title
informatici                 domain=science role=expert plural title
informaticus                domain=science role=expert title
=ing. | =Ing.               domain=science title
ingenieur                   domain=science title
ingenieurs                  domain=science plural title
=ir. | =Ir.                 domain=science title
iranologen                  domain=science role=expert plural title
iranoloog                   domain=science role=expert title
japanologen                 domain=science role=expert plural title
japanoloog                  domain=science role=expert title
kenner                      domain=science role=expert title
kenners                     domain=science role=expert plural title
kernfysici                  domain=science role=expert plural title
kernfysicus                 domain=science role=expert title
kerngeleerde                domain=science role=expert title
kerngeleerden               domain=science role=expert plural title
kinderpsychologe            domain=science role=expert gender=female title
kinderpsychologen           domain=science role=expert plural title
kinderpsycholoog            domain=science role=expert title
klimaatdeskundige           domain=science role=expert title
klimaatdeskundigen          domain=science role=expert plural title
klimaatexpert               domain=science role=expert title
klimaatexperts              domain=science role=expert plural title
klimaatonderzoeker          domain=science role=expert title
klimaatonderzoekers         domain=science role=expert plural title
klimaatwetenschapper        domain=science role=expert title
klimaatwetenschappers       domain=science role=expert plural title
klimatologe                 domain=science role=expert gender=female title
klimatologen                domain=science role=expert plural title
klimatoloog                 domain=science role=expert title
klinisch psychologen        domain=science role=expert plural title
klinisch psycholoog         domain=science role=expert title
kosmonaut                   domain=science title
kosmonauten                 domain=science plural title
kremlinwatcher              domain=science role=expert title
kremlinwatchers             domain=science role=expert plural title
kunsthistorica              domain=science role=expert gender=female title
kunsthistorici              domain=science role=expert plural title
kunsthistoricus             domain=science role=expert title
laborant                    domain=science role=expert title
laborante                   domain=science role=expert gender=female title
laboranten                  domain=science role=expert plural title
landbouweconomen            domain=science role=expert plural title
landbouweconoom             domain=science role=expert title
landbouwkundige             domain=science role=expert title
landbouwkundigen            domain=science role=expert plural title
laureaat                    domain=science role=expert title
laureate                    domain=science role=expert gender=female title
laureaten                   domain=science role=expert plural title
lector                      domain=science role=expert title
lectoren                    domain=science role=expert plural title
lectrice                    domain=science role=expert gender=female title
linguïst                    domain=science role=expert title
linguïste                   domain=science role=expert gender=female title
linguïsten                  domain=science role=expert plural title
literatuurwetenschapper     domain=science role=expert title
literatuurwetenschappers    domain=science role=expert plural title
luchtvaartdeskundige        domain=science role=expert title
luchtvaartdeskundigen       domain=science role=expert plural title
luchtvaarteconomen          domain=science role=expert plural title
luchtvaarteconoom           domain=science role=expert title
luchtvaartexpert            domain=science role=expert title
luchtvaartexperts           domain=science role=expert plural title
macro-econome               domain=science role=expert gender=female title
macro-economen              domain=science role=expert plural title
macro-econoom               domain=science role=expert title
marien bioloog              domain=science role=expert title
mariene biologen            domain=science role=expert plural title
mariene bioloog             domain=science role=expert title
marktanalist                domain=science role=expert title
marktanalisten              domain=science role=expert plural title
massapsychologen            domain=science role=expert plural title
massapsycholoog             domain=science role=expert title
mathematici                 domain=science role=expert plural title
mathematicus                domain=science role=expert title
mediadeskundige             domain=science role=expert title
mediadeskundigen            domain=science role=expert plural title
mediasocioloog              domain=science role=expert title
mediawetenschapper          domain=science role=expert title
mediawetenschappers         domain=science role=expert plural title
meteorologe                 domain=science role=expert gender=female title
meteorologen                domain=science role=expert plural title
meteoroloog                 domain=science role=expert title
microbiologe                domain=science role=expert gender=female title
microbiologen               domain=science role=expert plural title
microbioloog                domain=science role=expert title
Midden-Oostendeskundige     domain=science role=expert title
Midden-Oostendeskundigen    domain=science role=expert plural title
Midden-Oostenexpert         domain=science role=expert title
Midden-Oostenexperts        domain=science role=expert plural title
milieudeskundige            domain=science role=expert title
milieudeskundigen           domain=science role=expert plural title
milieueconomen              domain=science role=expert plural title
milieueconoom               domain=science role=expert title
milieukundige               domain=science role=expert title
milieukundigen              domain=science role=expert plural title
militair historici          domain=science role=expert plural title
militair historicus         domain=science role=expert title
mobiliteitsexpert           domain=science role=expert title
mobiliteitsexperts          domain=science role=expert plural title
moleculair biologen         domain=science role=expert plural title
moleculair bioloog          domain=science role=expert title
moraalfilosofen             domain=science role=expert plural title
moraalfilosoof              domain=science role=expert title
mr. dr.                     domain=science title
mr.dr.                      domain=science title
musicologe                  domain=science role=expert gender=female title
musicologen                 domain=science role=expert plural title
musicoloog                  domain=science role=expert title
natuurkundige               domain=science role=expert title
natuurkundigen              domain=science role=expert plural title
natuurwetenschapper         domain=science role=expert title
natuurwetenschappers        domain=science role=expert plural title
neerlandica                 domain=science role=expert gender=female title
neerlandici                 domain=science role=expert plural title
neerlandicus                domain=science role=expert title
neuropsychologen            domain=science role=expert plural title
neuropsycholoog             domain=science role=expert title
neurowetenschapper          domain=science role=expert title
neurowetenschappers         domain=science role=expert plural title
nobelprijswinnaar           domain=science role=expert title
nobelprijswinnaars          domain=science role=expert plural title
nobelprijswinnares          domain=science role=expert gender=female title
oceanograaf                 domain=science role=expert title
oceanografen                domain=science role=expert plural title
oceanologen                 domain=science role=expert plural title
oceanoloog                  domain=science role=expert title
onderwijsdeskundige         domain=science role=expert title
onderwijsdeskundigen        domain=science role=expert plural title
onderzoeker                 domain=science role=expert title
onderzoekers                domain=science role=expert plural title
onderzoeksdirecteur         domain=science role=expert title
onderzoeksleider            domain=science role=leader title
onderzoeksleiders           domain=science role=leader plural title
onderzoeksleidster          domain=science role=leader gender=female title
onderzoekster               domain=science role=expert gender=female title
onderzoeksters              domain=science role=expert gender=female plural title
ontdekker                   domain=science title
ontdekkers                  domain=science plural title
ontdekkingsreiziger         domain=science title
ontdekkingsreizigers        domain=science plural title
ontdekkingsreizigster       domain=science gender=female title
ontwikkelingspsychologen    domain=science role=expert plural title
ontwikkelingspsycholoog     domain=science role=expert title
oorlogshistorici            domain=science role=expert plural title
oorlogshistoricus           domain=science role=expert title
opiniepeiler                domain=science role=expert title
opiniepeilers               domain=science role=expert plural title
oriëntalist                 domain=science role=expert title
oriëntalisten               domain=science role=expert plural title
ornithologen                domain=science role=expert plural title
ornitholoog                 domain=science role=expert title
orthopedagoge               domain=science role=expert gender=female title
orthopedagogen              domain=science role=expert plural title
orthopedagoog               domain=science role=expert title
oud-hoogleraar              domain=science role=expert title
oud-hoogleraren             domain=science role=expert plural title
paleontologe                domain=science role=expert gender=female title
paleontologen               domain=science role=expert plural title
paleontoloog                domain=science role=expert title
parasitologen               domain=science role=expert plural title
parasitoloog                domain=science role=expert title
parlementair historici      domain=science role=expert plural title
parlementair historicus     domain=science role=expert title
pathologen                  domain=science role=expert plural title
patholoog                   domain=science role=expert title
patholoog-anatomen          domain=science role=expert plural title
patholoog-anatoom           domain=science role=expert title
pedagoge                    domain=science role=expert gender=female title
pedagogen                   domain=science role=expert plural title
pedagoog                    domain=science role=expert title
peiler                      domain=science role=expert title
peilers                     domain=science role=expert plural title
pensioendeskundige          domain=science role=expert title
pensioendeskundigen         domain=science role=expert plural title
planologe                   domain=science role=expert gender=female title
planologen                  domain=science role=expert plural title
planoloog                   domain=science role=expert title
plantkundige                domain=science role=expert title
plantkundigen               domain=science role=expert plural title
polemologen                 domain=science role=expert plural title
polemoloog                  domain=science role=expert title
politicologe                domain=science role=expert gender=female title
politicologen               domain=science role=expert plural title
politicologes               domain=science role=expert gender=female plural title
politicoloog                domain=science role=expert title
politiek analist            domain=science role=expert title
politiek analisten          domain=science role=expert plural title
poolonderzoeker             domain=science role=expert title
poolonderzoekers            domain=science role=expert plural title
postdoc                     domain=science role=expert title
postdocs                    domain=science role=expert plural title
primatologe                 domain=science role=expert gender=female title
primatologen                domain=science role=expert plural title
primatoloog                 domain=science role=expert title
prof.                       domain=science title
prof. dr.                   domain=science title
prof. dr. ir.               domain=science title
prof. ir.                   domain=science title
prof. mr.                   domain=science title
prof.dr.                    domain=science title
prof.dr.ir.                 domain=science title
prof.mr.                    domain=science title
professor                   domain=science role=expert title
professor emeritus          domain=science role=expert title
professoren                 domain=science role=expert plural title
promovenda                  domain=science role=expert gender=female title
promovendae                 domain=science role=expert gender=female plural title
promovendi                  domain=science role=expert plural title
promovendus                 domain=science role=expert title
psychologe                  domain=science role=expert gender=female title
psychologen                 domain=science role=expert plural title
psychologes                 domain=science role=expert gender=female plural title
psycholoog                  domain=science role=expert title
rechtsfilosofen             domain=science role=expert plural title
rechtsfilosoof              domain=science role=expert title
rechtspsychologen           domain=science role=expert plural title
rechtspsycholoog            domain=science role=expert title
rechtssociologen            domain=science role=expert plural title
rechtssocioloog             domain=science role=expert title
retaildeskundige            domain=science role=expert title
retaildeskundigen           domain=science role=expert plural title
romanist                    domain=science role=expert title
romaniste                   domain=science role=expert gender=female title
romanisten                  domain=science role=expert plural title
ruimtevaarder               domain=science title
ruimtevaarders              domain=science plural title
ruimtevaarster              domain=science gender=female title
ruimtevaartdeskundige       domain=science role=expert title
ruimtevaartdeskundigen      domain=science role=expert plural title
Ruslanddeskundige           domain=science role=expert title
Ruslanddeskundigen          domain=science role=expert plural title
Ruslandexpert               domain=science role=expert title
Ruslandexperts              domain=science role=expert plural title
Ruslandkenner               domain=science role=expert title
Ruslandkenners              domain=science role=expert plural title
scheikundige                domain=science role=expert title
scheikundigen               domain=science role=expert plural title
seismologen                 domain=science role=expert plural title
seismoloog                  domain=science role=expert title
sinologe                    domain=science role=expert gender=female title
sinologen                   domain=science role=expert plural title
sinoloog                    domain=science role=expert title
slavist                     domain=science role=expert title
slaviste                    domain=science role=expert gender=female title
slavisten                   domain=science role=expert plural title
sociaal geograaf            domain=science role=expert title
sociaal geografen           domain=science role=expert plural title
sociologe                   domain=science role=expert gender=female title
sociologen                  domain=science role=expert plural title
sociologes                  domain=science role=expert gender=female plural title
socioloog                   domain=science role=expert title
specialist                  domain=science role=expert title
specialiste                 domain=science role=expert gender=female title
specialisten                domain=science role=expert plural title
sporteconomen               domain=science role=expert plural title
sporteconoom                domain=science role=expert title
sportpsychologen            domain=science role=expert plural title
sportpsycholoog             domain=science role=expert title
stadsarcheologen            domain=science role=expert plural title
stadsarcheoloog             domain=science role=expert title
stadsarchivaris             domain=science title
statistici                  domain=science role=expert plural title
statisticus                 domain=science role=expert title
stedenbouwkundige           domain=science role=expert title
stedenbouwkundigen          domain=science role=expert plural title
sterrenkundige              domain=science role=expert title
sterrenkundigen             domain=science role=expert plural title
taalkundige                 domain=science role=expert title
taalkundigen                domain=science role=expert plural title
techniekfilosofen           domain=science role=expert plural title
techniekfilosoof            domain=science role=expert title
technologe                  domain=science role=expert gender=female title
technologen                 domain=science role=expert plural title
technoloog                  domain=science role=expert title
terreurdeskundige           domain=science role=expert title
terreurdeskundigen          domain=science role=expert plural title
terrorisme-expert           domain=science role=expert title
terrorisme-experts          domain=science role=expert plural title
terrorismedeskundige        domain=science role=expert title
terrorismedeskundigen       domain=science role=expert plural title
topeconomen                 domain=science role=expert plural title
topeconoom                  domain=science role=expert title
topwetenschapper            domain=science role=expert title
topwetenschappers           domain=science role=expert plural title
toxicologe                  domain=science role=expert gender=female title
toxicologen                 domain=science role=expert plural title
toxicoloog                  domain=science role=expert title
transporteconomen           domain=science role=expert plural title
transporteconoom            domain=science role=expert title
trendwatcher                domain=science role=expert title
trendwatchers               domain=science role=expert plural title
turkologe                   domain=science role=expert gender=female title
turkologen                  domain=science role=expert plural title
turkoloog                   domain=science role=expert title
uitvinder                   domain=science title
uitvinders                  domain=science plural title
uitvindster                 domain=science gender=female title
universitair docent         domain=science role=expert title
universitair docenten       domain=science role=expert plural title
universitair hoofddocent    domain=science role=expert title
universitair hoofddocenten  domain=science role=expert plural title
vaccinologen                domain=science role=expert plural title
vaccinoloog                 domain=science role=expert title
veiligheidsdeskundige       domain=science role=expert title
veiligheidsdeskundigen      domain=science role=expert plural title
veiligheidsexpert           domain=science role=expert title
veiligheidsexperts          domain=science role=expert plural title
verkeersdeskundige          domain=science role=expert title
verkeersdeskundigen         domain=science role=expert plural title
verkeerseconomen            domain=science role=expert plural title
verkeerseconoom             domain=science role=expert title
verkeerskundige             domain=science role=expert title
verkeerskundigen            domain=science role=expert plural title
verkiezingsdeskundige       domain=science role=expert title
verkiezingsdeskundigen      domain=science role=expert plural title
vervoerseconoom             domain=science role=expert title
victimologen                domain=science role=expert plural title
victimoloog                 domain=science role=expert title
virologe                    domain=science role=expert gender=female title
virologen                   domain=science role=expert plural title
viroloog                    domain=science role=expert title
voedingsdeskundige          domain=science role=expert title
voedingsdeskundigen         domain=science role=expert plural title
vulkanologen                domain=science role=expert plural title
vulkanoloog                 domain=science role=expert title
wapendeskundige             domain=science role=expert title
wapendeskundigen            domain=science role=expert plural title
wapenexpert                 domain=science role=expert title
wapenexperts                domain=science role=expert plural title
waterbouwkundige            domain=science role=expert title
waterbouwkundigen           domain=science role=expert plural title
weerkundige                 domain=science role=expert title
weerkundigen                domain=science role=expert plural title
weerman                     domain=science role=expert title
weermannen                  domain=science role=expert plural title
weervrouw                   domain=science role=expert gender=female title
weervrouwen                 domain=science role=expert gender=female plural title
wetenschapper               domain=science role=expert title
wetenschappers              domain=science role=expert plural title
wetenschapsfilosofen        domain=science role=expert plural title
wetenschapsfilosoof         domain=science role=expert title
wetenschapsjournalist       domain=science role=medium title
wetenschapsjournaliste      domain=science role=medium gender=female title
wetenschapsjournalisten     domain=science role=medium plural title
wetenschapster              domain=science role=expert gender=female title
wetenschapsters             domain=science role=expert gender=female plural title
wiskundige                  domain=science role=expert title
wiskundigen                 domain=science role=expert plural title
zoöloge                     domain=science role=expert gender=female title
zoölogen                    domain=science role=expert plural title
zoöloog                     domain=science role=expert title

# Science and research: last parts of compounds
-analist         domain=science role=expert title
-analiste        domain=science role=expert gender=female title
-analisten       domain=science role=expert plural title
-antropologen    domain=science role=expert plural title
-antropoloog     domain=science role=expert title
-archeologen     domain=science role=expert plural title
-archeoloog      domain=science role=expert title
-biologe         domain=science role=expert gender=female title
-biologen        domain=science role=expert plural title
-bioloog         domain=science role=expert title
-chemici         domain=science role=expert plural title
-chemicus        domain=science role=expert title
-deskundige      domain=science role=expert title
-deskundigen     domain=science role=expert plural title
-econome         domain=science role=expert gender=female title
-economen        domain=science role=expert plural title
-econoom         domain=science role=expert title
-expert          domain=science role=expert title
-experts         domain=science role=expert plural title
-filosofe        domain=science role=expert gender=female title
-filosofen       domain=science role=expert plural title
-filosoof        domain=science role=expert title
-fysici          domain=science role=expert plural title
-fysicus         domain=science role=expert title
-geleerde        domain=science role=expert title
-geleerden       domain=science role=expert plural title
-historica       domain=science role=expert gender=female title
-historici       domain=science role=expert plural title
-historicus      domain=science role=expert title
-hoogleraar      domain=science role=expert title
-hoogleraren     domain=science role=expert plural title
-ingenieur       domain=science title
-ingenieurs      domain=science plural title
-kundigen        domain=science role=expert plural title
-onderzoeker     domain=science role=expert title
-onderzoekers    domain=science role=expert plural title
-onderzoekster   domain=science role=expert gender=female title
-onderzoeksters  domain=science role=expert gender=female plural title
-professor       domain=science role=expert title
-professoren     domain=science role=expert plural title
-psychologe      domain=science role=expert gender=female title
-psychologen     domain=science role=expert plural title
-psycholoog      domain=science role=expert title
-sociologe       domain=science role=expert gender=female title
-sociologen      domain=science role=expert plural title
-socioloog       domain=science role=expert title
-specialist      domain=science role=expert title
-specialisten    domain=science role=expert plural title
-technologen     domain=science role=expert plural title
-technoloog      domain=science role=expert title
-watcher         domain=science role=expert title
-watchers        domain=science role=expert plural title
-wetenschapper   domain=science role=expert title
-wetenschappers  domain=science role=expert plural title

# Education
afgestudeerde                domain=education title
afgestudeerden               domain=education plural title
alumna                       domain=education gender=female title
alumni                       domain=education plural title
alumnus                      domain=education title
assistent                    domain=education title
assistente                   domain=education gender=female title
assistenten                  domain=education plural title
assistentes                  domain=education gender=female plural title
bovenmeester                 domain=education gender=male title
collegevoorzitter            domain=education role=leader title
collegevoorzitters           domain=education role=leader plural title
conciërge                    domain=education title
conciërges                   domain=education plural title
conrector                    domain=education title
conrectoren                  domain=education plural title
corpsbal                     domain=education title
corpsballen                  domain=education plural title
crècheleidster               domain=education gender=female title
crècheleidsters              domain=education gender=female plural title
cursist                      domain=education title
cursiste                     domain=education gender=female title
cursisten                    domain=education plural title
decaan                       domain=education role=leader title
decanen                      domain=education role=leader plural title
docent                       domain=education title
docente                      domain=education gender=female title
docenten                     domain=education plural title
docentes                     domain=education gender=female plural title
eerstejaars                  domain=education
gastouder                    domain=education title
gastouders                   domain=education plural title
geneeskundestudent           domain=education title
geneeskundestudente          domain=education gender=female title
geneeskundestudenten         domain=education plural title
geschiedenisleraar           domain=education title
geschiedenisleraren          domain=education plural title
geschiedenislerares          domain=education gender=female title
godsdienstleraar             domain=education title
godsdienstleraren            domain=education plural title
gymleraar                    domain=education title
gymleraren                   domain=education plural title
gymlerares                   domain=education gender=female title
gymnasiast                   domain=education title
gymnasiaste                  domain=education gender=female title
gymnasiasten                 domain=education plural title
hoofdmeester                 domain=education gender=male title
huisonderwijzer              domain=education title
huisonderwijzers             domain=education plural title
instructeur                  domain=education title
instructeurs                 domain=education plural title
instructrice                 domain=education gender=female title
invalleerkracht              domain=education title
invalleerkrachten            domain=education plural title
juf                          domain=education gender=female title
juffen                       domain=education gender=female plural title
juffrouw                     domain=education gender=female title
juffrouwen                   domain=education gender=female plural title
klasgenoot                   domain=education title
klasgenote                   domain=education gender=female title
klasgenoten                  domain=education plural title
kleuter                      domain=education
kleuterjuf                   domain=education gender=female title
kleuterjuffen                domain=education gender=female plural title
kleuterleidster              domain=education gender=female title
kleuterleidsters             domain=education gender=female plural title
kleuteronderwijzer           domain=education title
kleuteronderwijzeres         domain=education gender=female title
kleuteronderwijzers          domain=education plural title
kleuters                     domain=education plural
leerkracht                   domain=education title
leerkrachten                 domain=education plural title
leerling                     domain=education title
leerling-verpleegkundige     domain=education title
leerling-verpleegkundigen    domain=education plural title
leerlinge                    domain=education gender=female title
leerlingen                   domain=education plural title
leermeester                  domain=education title
leermeesters                 domain=education plural title
leerplichtambtenaar          domain=education role=official title
leerplichtambtenaren         domain=education role=official plural title
leraar                       domain=education title
leraars                      domain=education plural title
leraren                      domain=education plural title
lerares                      domain=education gender=female title
leraressen                   domain=education gender=female plural title
medestudent                  domain=education title
medestudente                 domain=education gender=female title
medestudenten                domain=education plural title
mentor                       domain=education title
mentoren                     domain=education plural title
mentrix                      domain=education gender=female title
middelbare scholier          domain=education title
middelbare scholieren        domain=education plural title
onderwijsassistent           domain=education title
onderwijsassistente          domain=education gender=female title
onderwijsassistenten         domain=education plural title
onderwijsinspecteur          domain=education role=official title
onderwijsinspecteurs         domain=education role=official plural title
onderwijskundige             domain=education role=expert title
onderwijskundigen            domain=education role=expert plural title
onderwijzer                  domain=education title
onderwijzeres                domain=education gender=female title
onderwijzeressen             domain=education gender=female plural title
onderwijzers                 domain=education plural title
onthaalmoeder                domain=education gender=female title
onthaalmoeders               domain=education gender=female plural title
onthaalouder                 domain=education title
onthaalouders                domain=education plural title
opvoeder                     domain=education title
opvoeders                    domain=education plural title
opvoedster                   domain=education gender=female title
opvoedsters                  domain=education gender=female plural title
oud-leerling                 domain=education title
oud-leerlingen               domain=education plural title
oud-leraar                   domain=education title
oud-leraren                  domain=education plural title
oud-student                  domain=education title
oud-studenten                domain=education plural title
ouderejaars                  domain=education
pedagogisch medewerker       domain=education title
pedagogisch medewerkers      domain=education plural title
pedagogisch medewerkster     domain=education gender=female title
pianoleraar                  domain=education title
pianoleraren                 domain=education plural title
pianolerares                 domain=education gender=female title
preses                       domain=education title
presessen                    domain=education plural title
privéleraar                  domain=education title
privéleraren                 domain=education plural title
promotor                     domain=education title
promotoren                   domain=education plural title
rector                       domain=education role=leader title
rector magnificus            domain=education role=leader title
rectoren                     domain=education role=leader plural title
rectrix                      domain=education role=leader gender=female title
remedial teacher             domain=education title
rij-instructeur              domain=education title
rij-instructeurs             domain=education plural title
scholier                     domain=education title
scholiere                    domain=education gender=female title
scholieren                   domain=education plural title
schoolbestuurder             domain=education role=leader title
schoolbestuurders            domain=education role=leader plural title
schooldirecteur              domain=education role=leader title
schooldirecteurs             domain=education role=leader plural title
schooldirectrice             domain=education role=leader gender=female title
schoolhoofd                  domain=education role=leader title
schoolhoofden                domain=education role=leader plural title
schoolinspecteur             domain=education role=official title
schoolinspecteurs            domain=education role=official plural title
schooljuffrouw               domain=education gender=female title
schooljuffrouwen             domain=education gender=female plural title
schoolleider                 domain=education role=leader title
schoolleiders                domain=education role=leader plural title
schoolmeester                domain=education gender=male title
schoolmeesters               domain=education gender=male plural title
schoolverlater               domain=education title
schoolverlaters              domain=education plural title
spijbelaar                   domain=education title
spijbelaars                  domain=education plural title
stagiair                     domain=education title
stagiaire                    domain=education gender=female title
stagiaires                   domain=education gender=female plural title
stagiairs                    domain=education plural title
student                      domain=education title
studente                     domain=education gender=female title
studenten                    domain=education plural title
studentendecaan              domain=education title
studentendecanen             domain=education plural title
studentenleider              domain=education role=leader title
studentenleiders             domain=education role=leader plural title
studentenleidster            domain=education role=leader gender=female title
studentenvertegenwoordiger   domain=education title
studentenvertegenwoordigers  domain=education plural title
studentes                    domain=education gender=female plural title
tutor                        domain=education title
tutoren                      domain=education plural title
uitwisselingsstudent         domain=education title
uitwisselingsstudenten       domain=education plural title
vakleerkracht                domain=education title
vakleerkrachten              domain=education plural title
vicerector                   domain=education title
vicerectoren                 domain=education plural title
zij-instromer                domain=education title
zij-instromers               domain=education plural title
zorgcoördinator              domain=education title
zorgcoördinatoren            domain=education plural title
zwemleraar                   domain=education title
zwemleraren                  domain=education plural title

# Education: last parts of compounds
-decaan        domain=education role=leader title
-decanen       domain=education role=leader plural title
-docent        domain=education title
-docente       domain=education gender=female title
-docenten      domain=education plural title
-instructeur   domain=education title
-instructeurs  domain=education plural title
-leerkracht    domain=education title
-leerkrachten  domain=education plural title
-leerling      domain=education title
-leerlingen    domain=education plural title
-leraar        domain=education title
-leraren       domain=education plural title
-lerares       domain=education gender=female title
-leraressen    domain=education gender=female plural title
-onderwijzer   domain=education title
-onderwijzers  domain=education plural title
-scholier      domain=education title
-scholieren    domain=education plural title
-student       domain=education title
-studente      domain=education gender=female title
-studenten     domain=education plural title

# Health care
abortusarts                    domain=health title
abortusartsen                  domain=health plural title
acupuncturist                  domain=health title
acupuncturisten                domain=health plural title
aidspatiënt                    domain=health title
aidspatiënten                  domain=health plural title
alcoholist                     domain=health title
alcoholiste                    domain=health gender=female title
alcoholisten                   domain=health plural title
alternatief genezer            domain=health title
alternatieve genezers          domain=health plural title
anesthesiologen                domain=health role=expert plural title
anesthesioloog                 domain=health role=expert title
anesthesist                    domain=health role=expert title
anesthesiste                   domain=health role=expert gender=female title
anesthesisten                  domain=health role=expert plural title
apotheker                      domain=health title
apothekeres                    domain=health gender=female title
apothekers                     domain=health plural title
arbeidsarts                    domain=health title
arbeidsartsen                  domain=health plural title
arts                           domain=health title
arts in opleiding              domain=health title
artsen                         domain=health plural title
artsen in opleiding            domain=health plural title
audicien                       domain=health title
audiciens                      domain=health plural title
autist                         domain=health title
autisten                       domain=health plural title
basisarts                      domain=health title
basisartsen                    domain=health plural title
bedrijfsarts                   domain=health title
bedrijfsartsen                 domain=health plural title
begeleider                     domain=health title
begeleiders                    domain=health plural title
begeleidster                   domain=health gender=female title
begeleidsters                  domain=health gender=female plural title
begrafenisondernemer           domain=health title
begrafenisondernemers          domain=health plural title
bejaardenverzorger             domain=health title
bejaardenverzorgers            domain=health plural title
bejaardenverzorgster           domain=health gender=female title
bejaardenverzorgsters          domain=health gender=female plural title
bondsarts                      domain=health title
bondsartsen                    domain=health plural title
cardiologe                     domain=health role=expert gender=female title
cardiologen                    domain=health role=expert plural title
cardioloog                     domain=health role=expert title
chiropractor                   domain=health title
chiropractoren                 domain=health plural title
chirurg                        domain=health title
chirurge                       domain=health gender=female title
chirurgen                      domain=health plural title
cliënt                         domain=health title
cliënte                        domain=health gender=female title
cliënten                       domain=health plural title
clubarts                       domain=health title
clubartsen                     domain=health plural title
clubdokter                     domain=health title
clubdokters                    domain=health plural title
controlearts                   domain=health title
controleartsen                 domain=health plural title
coronapatiënt                  domain=health title
coronapatiënten                domain=health plural title
dermatologe                    domain=health role=expert gender=female title
dermatologen                   domain=health role=expert plural title
dermatoloog                    domain=health role=expert title
diabeet                        domain=health title
diabeten                       domain=health plural title
dierenarts                     domain=health title
dierenartsen                   domain=health plural title
diëtist                        domain=health title
diëtiste                       domain=health gender=female title
diëtisten                      domain=health plural title
diëtistes                      domain=health gender=female plural title
dokter                         domain=health title
dokteres                       domain=health gender=female title
dokters                        domain=health plural title
doktersassistent               domain=health title
doktersassistente              domain=health gender=female title
doktersassistenten             domain=health plural title
doktersassistentes             domain=health gender=female plural title
donor                          domain=health title
donoren                        domain=health plural title
drogist                        domain=health title
drogisten                      domain=health plural title
drugsverslaafde                domain=health title
drugsverslaafden               domain=health plural title
endocrinologen                 domain=health role=expert plural title
endocrinoloog                  domain=health role=expert title
ergotherapeut                  domain=health title
ergotherapeuten                domain=health plural title
euthanasiearts                 domain=health title
euthanasieartsen               domain=health plural title
forensisch arts                domain=health role=expert title
forensisch artsen              domain=health role=expert plural title
fysiotherapeut                 domain=health title
fysiotherapeute                domain=health gender=female title
fysiotherapeuten               domain=health plural title
gastro-enterologen             domain=health role=expert plural title
gastro-enteroloog              domain=health role=expert title
gebedsgenezer                  domain=health title
gebedsgenezers                 domain=health plural title
gehandicapte                   domain=health
gehandicapten                  domain=health plural
geneesheer                     domain=health title
geneesheer-directeur           domain=health role=leader title
geneesheer-specialist          domain=health title
geneesheren                    domain=health plural title
geneesheren-specialisten       domain=health plural title
genezer                        domain=health title
genezeres                      domain=health gender=female title
genezers                       domain=health plural title
geriater                       domain=health role=expert title
geriaters                      domain=health role=expert plural title
gerontologen                   domain=health role=expert plural title
gerontoloog                    domain=health role=expert title
gezinstherapeut                domain=health title
gezinstherapeuten              domain=health plural title
gezinsvoogd                    domain=health title
gezinsvoogden                  domain=health plural title
gezondheidswerker              domain=health title
gezondheidswerkers             domain=health plural title
GGD-arts                       domain=health title
GGD-artsen                     domain=health plural title
gynaecologe                    domain=health role=expert gender=female title
gynaecologen                   domain=health role=expert plural title
gynaecoloog                    domain=health role=expert title
hartchirurg                    domain=health title
hartchirurgen                  domain=health plural title
hematologe                     domain=health role=expert gender=female title
hematologen                    domain=health role=expert plural title
hematoloog                     domain=health role=expert title
hersenchirurg                  domain=health title
hersenchirurgen                domain=health plural title
homeopaat                      domain=health title
homeopate                      domain=health gender=female title
homeopaten                     domain=health plural title
hoofdverpleegkundige           domain=health title
hoofdverpleegkundigen          domain=health plural title
huisarts                       domain=health title
huisartsen                     domain=health plural title
ic-arts                        domain=health title
ic-artsen                      domain=health plural title
ic-verpleegkundige             domain=health title
ic-verpleegkundigen            domain=health plural title
infectieziektedeskundige       domain=health role=expert title
infectieziektedeskundigen      domain=health role=expert plural title
infectiologen                  domain=health role=expert plural title
infectioloog                   domain=health role=expert title
intensivist                    domain=health role=expert title
intensivisten                  domain=health role=expert plural title
internist                      domain=health title
interniste                     domain=health gender=female title
internisten                    domain=health plural title
jeugdhulpverlener              domain=health title
jeugdhulpverleners             domain=health plural title
jeugdpsychiater                domain=health role=expert title
jeugdpsychiaters               domain=health role=expert plural title
jeugdzorgwerker                domain=health title
jeugdzorgwerkers               domain=health plural title
junk                           domain=health title
junkie                         domain=health title
junkies                        domain=health plural title
junks                          domain=health plural title
kankerpatiënt                  domain=health title
kankerpatiënte                 domain=health gender=female title
kankerpatiënten                domain=health plural title
kinderarts                     domain=health title
kinderartsen                   domain=health plural title
kinderpsychiater               domain=health role=expert title
kinderpsychiaters              domain=health role=expert plural title
kinesist                       domain=health title
kinesiste                      domain=health gender=female title
kinesisten                     domain=health plural title
kinesitherapeut                domain=health title
kinesitherapeute               domain=health gender=female title
kinesitherapeuten              domain=health plural title
kraamhulp                      domain=health title
kraamhulpen                    domain=health plural title
kraamverzorgster               domain=health gender=female title
kraamverzorgsters              domain=health gender=female plural title
kwakzalver                     domain=health title
kwakzalvers                    domain=health plural title
lijfarts                       domain=health title
lijfartsen                     domain=health plural title
lijkschouwer                   domain=health role=expert title
lijkschouwers                  domain=health role=expert plural title
logopedist                     domain=health title
logopediste                    domain=health gender=female title
logopedisten                   domain=health plural title
logopedistes                   domain=health gender=female plural title
longarts                       domain=health role=expert title
longartsen                     domain=health role=expert plural title
maatschappelijk werker         domain=health title
maatschappelijk werkers        domain=health plural title
maatschappelijk werkster       domain=health gender=female title
maatschappelijk werksters      domain=health gender=female plural title
mantelzorger                   domain=health title
mantelzorgers                  domain=health plural title
medici                         domain=health role=expert plural title
medicus                        domain=health role=expert title
medisch adviseur               domain=health role=expert title
medisch directeur              domain=health role=leader title
medisch specialist             domain=health role=expert title
medisch specialisten           domain=health role=expert plural title
mondhygiënist                  domain=health title
mondhygiëniste                 domain=health gender=female title
mondhygiënisten                domain=health plural title
MUG-arts                       domain=health title
MUG-artsen                     domain=health plural title
natuurgenezer                  domain=health title
natuurgenezers                 domain=health plural title
nefrologen                     domain=health role=expert plural title
nefroloog                      domain=health role=expert title
neurochirurg                   domain=health title
neurochirurgen                 domain=health plural title
neurologe                      domain=health role=expert gender=female title
neurologen                     domain=health role=expert plural title
neuroloog                      domain=health role=expert title
oncologe                       domain=health role=expert gender=female title
oncologen                      domain=health role=expert plural title
oncoloog                       domain=health role=expert title
oogarts                        domain=health title
oogartsen                      domain=health plural title
opticien                       domain=health title
opticiens                      domain=health plural title
optometrist                    domain=health title
optometristen                  domain=health plural title
orgaandonor                    domain=health title
orgaandonoren                  domain=health plural title
orthodontist                   domain=health title
orthodontisten                 domain=health plural title
orthopeden                     domain=health plural title
orthopeed                      domain=health title
osteopaat                      domain=health title
osteopate                      domain=health gender=female title
osteopaten                     domain=health plural title
patiënt                        domain=health title
patiënte                       domain=health gender=female title
patiënten                      domain=health plural title
patiëntes                      domain=health gender=female plural title
pediater                       domain=health role=expert title
pediaters                      domain=health role=expert plural title
plastisch chirurg              domain=health title
plastisch chirurgen            domain=health plural title
ploegarts                      domain=health title
ploegartsen                    domain=health plural title
ploegdokter                    domain=health title
ploegdokters                   domain=health plural title
pneumologen                    domain=health role=expert plural title
pneumoloog                     domain=health role=expert title
psychiater                     domain=health role=expert title
psychiaters                    domain=health role=expert plural title
psychoanalytici                domain=health role=expert plural title
psychoanalyticus               domain=health role=expert title
psychotherapeut                domain=health role=expert title
psychotherapeute               domain=health role=expert gender=female title
psychotherapeuten              domain=health role=expert plural title
radiologe                      domain=health role=expert gender=female title
radiologen                     domain=health role=expert plural title
radioloog                      domain=health role=expert title
relatietherapeut               domain=health title
relatietherapeute              domain=health gender=female title
relatietherapeuten             domain=health plural title
reumatologen                   domain=health role=expert plural title
reumatoloog                    domain=health role=expert title
rolstoelgebruiker              domain=health title
rolstoelgebruikers             domain=health plural title
SCEN-arts                      domain=health title
SCEN-artsen                    domain=health plural title
schoolarts                     domain=health title
schoolartsen                   domain=health plural title
schouwarts                     domain=health role=expert title
schouwartsen                   domain=health role=expert plural title
SEH-arts                       domain=health title
SEH-artsen                     domain=health plural title
sekstherapeut                  domain=health title
sekstherapeute                 domain=health gender=female title
sekstherapeuten                domain=health plural title
seksuologe                     domain=health role=expert gender=female title
seksuologen                    domain=health role=expert plural title
seksuoloog                     domain=health role=expert title
specialist ouderengeneeskunde  domain=health title
spermadonor                    domain=health title
spermadonoren                  domain=health plural title
spoedarts                      domain=health title
spoedartsen                    domain=health plural title
spoedeisendehulparts           domain=health title
spoedeisendehulpartsen         domain=health plural title
sportarts                      domain=health title
sportartsen                    domain=health plural title
tandarts                       domain=health title
tandartsen                     domain=health plural title
teamarts                       domain=health title
teamartsen                     domain=health plural title
therapeut                      domain=health title
therapeute                     domain=health gender=female title
therapeuten                    domain=health plural title
thuishulp                      domain=health title
thuishulpen                    domain=health plural title
thuisverpleegkundige           domain=health title
thuisverpleegkundigen          domain=health plural title
thuisverpleegster              domain=health gender=female title
traumachirurg                  domain=health title
traumachirurgen                domain=health plural title
tropenarts                     domain=health title
tropenartsen                   domain=health plural title
urgentiearts                   domain=health title
urgentieartsen                 domain=health plural title
urologe                        domain=health role=expert gender=female title
urologen                       domain=health role=expert plural title
uroloog                        domain=health role=expert title
vaatchirurg                    domain=health title
vaatchirurgen                  domain=health plural title
veearts                        domain=health title
veeartsen                      domain=health plural title
verloskundige                  domain=health title
verloskundigen                 domain=health plural title
verpleeghuisarts               domain=health title
verpleeghuisartsen             domain=health plural title
verpleegkundige                domain=health title
verpleegkundigen               domain=health plural title
verpleegster                   domain=health gender=female title
verpleegsters                  domain=health gender=female plural title
verpleger                      domain=health title
verplegers                     domain=health plural title
verslaafde                     domain=health
verslaafden                    domain=health plural title
verslavingsarts                domain=health title
verslavingsartsen              domain=health plural title
verslavingsdeskundige          domain=health role=expert title
verslavingsdeskundigen         domain=health role=expert plural title
verzekeringsarts               domain=health title
verzekeringsartsen             domain=health plural title
verzorgende                    domain=health title
verzorgenden                   domain=health plural title
verzorger                      domain=health title
verzorgers                     domain=health plural title
verzorgster                    domain=health gender=female title
verzorgsters                   domain=health gender=female plural title
vroedvrouw                     domain=health gender=female title
vroedvrouwen                   domain=health gender=female plural title
vrouwenarts                    domain=health title
vrouwenartsen                  domain=health plural title
wijkverpleegkundige            domain=health title
wijkverpleegkundigen           domain=health plural title
wijkverpleegster               domain=health gender=female title
wijkverpleegsters              domain=health gender=female plural title
zaalarts                       domain=health title
ziekenbroeder                  domain=health gender=male title
ziekenbroeders                 domain=health gender=male plural title
ziekenhuisarts                 domain=health title
ziekenhuisartsen               domain=health plural title
ziekenhuisbestuurder           domain=health role=leader title
ziekenhuisbestuurders          domain=health role=leader plural title
ziekenhuisdirecteur            domain=health role=leader title
ziekenhuisdirecteuren          domain=health role=leader plural title
ziekenhuiswoordvoerder         domain=health role=spokesperson title
ziekenhuiswoordvoerders        domain=health role=spokesperson plural title
ziekenhuiswoordvoerster        domain=health role=spokesperson gender=female title
ziekenverzorger                domain=health title
ziekenverzorgers               domain=health plural title
ziekenverzorgster              domain=health gender=female title
ziekenverzorgsters             domain=health gender=female plural title
zorgbestuurder                 domain=health role=leader title
zorgbestuurders                domain=health role=leader plural title
zorgkundige                    domain=health title
zorgkundigen                   domain=health plural title
zorgmedewerker                 domain=health title
zorgmedewerkers                domain=health plural title
zorgmedewerkster               domain=health gender=female title
zorgverlener                   domain=health title
zorgverleners                  domain=health plural title

# Health care: last parts of compounds
-apotheker         domain=health title
-apothekers        domain=health plural title
-artsen            domain=health plural title
-chirurg           domain=health title
-chirurgen         domain=health plural title
-dokter            domain=health title
-dokters           domain=health plural title
-geneesheer        domain=health title
-geneesheren       domain=health plural title
-patiënt           domain=health title
-patiënte          domain=health gender=female title
-patiënten         domain=health plural title
-psychiater        domain=health role=expert title
-psychiaters       domain=health role=expert plural title
-therapeut         domain=health title
-therapeute        domain=health gender=female title
-therapeuten       domain=health plural title
-verpleegkundige   domain=health title
-verpleegkundigen  domain=health plural title
-verpleegster      domain=health gender=female title
-verpleger         domain=health title
-verplegers        domain=health plural title
-verzorger         domain=health title
-verzorgers        domain=health plural title
-zorgmedewerker    domain=health title
-zorgmedewerkers   domain=health plural title

# Media
adjunct-hoofdredacteur      domain=media role=medium title
ankerman                    domain=media role=medium gender=male title
ankervrouw                  domain=media role=medium gender=female title
bekende Nederlander         domain=media title
bekende Nederlanders        domain=media plural title
bekende Vlaming             domain=media title
bekende Vlamingen           domain=media plural title
blogger                     domain=media role=medium title
bloggers                    domain=media role=medium plural title
blogster                    domain=media role=medium gender=female title
BN'er                       domain=media title
BN'ers                      domain=media plural title
buitenlandcorrespondent     domain=media role=medium title
buitenlandcorrespondenten   domain=media role=medium plural title
buitenlandredacteur         domain=media role=medium title
cameralieden                domain=media role=medium plural title
cameraman                   domain=media role=medium title
cameramannen                domain=media role=medium plural title
cameravrouw                 domain=media role=medium gender=female title
cartoonist                  domain=media title
cartooniste                 domain=media gender=female title
cartoonisten                domain=media plural title
chef-redacteur              domain=media role=medium title
co-commentator              domain=media role=medium title
co-commentatoren            domain=media role=medium plural title
cocommentator               domain=media role=medium title
cocommentatoren             domain=media role=medium plural title
columnist                   domain=media role=medium title
columniste                  domain=media role=medium gender=female title
columnisten                 domain=media role=medium plural title
columnistes                 domain=media role=medium gender=female plural title
commentator                 domain=media role=medium title
commentatoren               domain=media role=medium plural title
commentatrice               domain=media role=medium gender=female title
correspondent               domain=media role=medium title
correspondente              domain=media role=medium gender=female title
correspondenten             domain=media role=medium plural title
correspondentes             domain=media role=medium gender=female plural title
critica                     domain=media role=medium gender=female title
critici                     domain=media role=medium plural title
criticus                    domain=media role=medium title
culinair recensent          domain=media role=medium title
deejay                      domain=media title
deejays                     domain=media plural title
discjockey                  domain=media title
diskjockey                  domain=media title
diskjockeys                 domain=media plural title
dj                          domain=media title
dj's                        domain=media plural title
documentairemaakster        domain=media gender=female title
documentairemaker           domain=media title
documentairemakers          domain=media plural title
economieredacteur           domain=media role=medium title
eindredacteur               domain=media role=medium title
eindredacteuren             domain=media role=medium plural title
eindredactrice              domain=media role=medium gender=female title
essayist                    domain=media role=medium title
essayiste                   domain=media role=medium gender=female title
essayisten                  domain=media role=medium plural title
filmcritici                 domain=media role=medium plural title
filmcriticus                domain=media role=medium title
filmrecensent               domain=media role=medium title
filmrecensente              domain=media role=medium gender=female title
filmrecensenten             domain=media role=medium plural title
fotograaf                   domain=media role=medium title
fotografe                   domain=media role=medium gender=female title
fotografen                  domain=media role=medium plural title
fotografes                  domain=media role=medium gender=female plural title
fotojournalist              domain=media role=medium title
fotojournalisten            domain=media role=medium plural title
freelancejournalist         domain=media role=medium title
freelancejournaliste        domain=media role=medium gender=female title
freelancejournalisten       domain=media role=medium plural title
geluidsman                  domain=media title
geluidsmannen               domain=media plural title
ghostwriter                 domain=media title
ghostwriters                domain=media plural title
hoofdredacteur              domain=media role=medium title
hoofdredacteuren            domain=media role=medium plural title
hoofdredacteurs             domain=media role=medium plural title
hoofdredactrice             domain=media role=medium gender=female title
influencer                  domain=media title
influencers                 domain=media plural title
internetjournalist          domain=media role=medium title
internetter                 domain=media title
internetters                domain=media plural title
interviewer                 domain=media role=medium title
interviewers                domain=media role=medium plural title
interviewster               domain=media role=medium gender=female title
journalist                  domain=media role=medium title
journaliste                 domain=media role=medium gender=female title
journalisten                domain=media role=medium plural title
journalistes                domain=media role=medium gender=female plural title
kijker                      domain=media title
kijkers                     domain=media plural title
krantenmagnaat              domain=media role=leader title
kunstcritici                domain=media role=medium plural title
kunstcriticus               domain=media role=medium title
lezer                       domain=media title
lezeres                     domain=media gender=female title
lezers                      domain=media plural title
literatuurcritici           domain=media role=medium plural title
literatuurcriticus          domain=media role=medium title
luisteraar                  domain=media title
luisteraars                 domain=media plural title
mediadirecteur              domain=media role=leader title
mediamagnaat                domain=media role=leader title
mediamagnaten               domain=media role=leader plural title
mediaondernemer             domain=media title
mediaondernemers            domain=media plural title
misdaadjournalist           domain=media role=medium title
misdaadjournalisten         domain=media role=medium plural title
misdaadverslaggever         domain=media role=medium title
misdaadverslaggevers        domain=media role=medium plural title
modefotograaf               domain=media title
modefotografen              domain=media plural title
muziekjournalist            domain=media role=medium title
muziekjournalisten          domain=media role=medium plural title
muziekrecensent             domain=media role=medium title
muziekrecensenten           domain=media role=medium plural title
natuurfotograaf             domain=media title
natuurfotografen            domain=media plural title
netmanager                  domain=media role=leader title
netmanagers                 domain=media role=leader plural title
nieuwsanker                 domain=media role=medium title
nieuwsankers                domain=media role=medium plural title
nieuwslezer                 domain=media role=medium title
nieuwslezeres               domain=media role=medium gender=female title
nieuwslezers                domain=media role=medium plural title
omroepbaas                  domain=media role=leader title
omroepbazen                 domain=media role=leader plural title
omroeper                    domain=media role=medium title
omroepers                   domain=media role=medium plural title
omroepster                  domain=media role=medium gender=female title
omroepsters                 domain=media role=medium gender=female plural title
omroepvoorzitter            domain=media role=leader title
onderzoeksjournalist        domain=media role=medium title
onderzoeksjournaliste       domain=media role=medium gender=female title
onderzoeksjournalisten      domain=media role=medium plural title
oorlogscorrespondent        domain=media role=medium title
oorlogscorrespondente       domain=media role=medium gender=female title
oorlogscorrespondenten      domain=media role=medium plural title
oorlogsfotograaf            domain=media role=medium title
oorlogsfotografen           domain=media role=medium plural title
oorlogsjournalist           domain=media role=medium title
oorlogsjournaliste          domain=media role=medium gender=female title
oorlogsjournalisten         domain=media role=medium plural title
oorlogsverslaggever         domain=media role=medium title
oorlogsverslaggevers        domain=media role=medium plural title
opiniemaakster              domain=media role=medium gender=female title
opiniemaker                 domain=media role=medium title
opiniemakers                domain=media role=medium plural title
paparazzi                   domain=media role=medium plural title
paparazzo                   domain=media role=medium title
parlementair journalist     domain=media role=medium title
parlementair verslaggever   domain=media role=medium title
parlementaire journalisten  domain=media role=medium plural title
persfotograaf               domain=media role=medium title
persfotografen              domain=media role=medium plural title
persmagnaat                 domain=media role=leader title
podcastmaker                domain=media role=medium title
podcastmakers               domain=media role=medium plural title
politiek commentator        domain=media role=medium title
politiek redacteur          domain=media role=medium title
politiek verslaggever       domain=media role=medium title
politiek verslaggevers      domain=media role=medium plural title
politieke commentatoren     domain=media role=medium plural title
presentator                 domain=media role=medium title
presentatoren               domain=media role=medium plural title
presentatrice               domain=media role=medium gender=female title
presentatrices              domain=media role=medium gender=female plural title
programmamaakster           domain=media role=medium gender=female title
programmamaker              domain=media role=medium title
programmamakers             domain=media role=medium plural title
quizmaster                  domain=media title
quizmasters                 domain=media plural title
radio-dj                    domain=media title
radio-dj's                  domain=media plural title
radiojournalist             domain=media role=medium title
radiojournalisten           domain=media role=medium plural title
radiomaakster               domain=media role=medium gender=female title
radiomaker                  domain=media role=medium title
radiomakers                 domain=media role=medium plural title
radiopionier                domain=media title
radiopresentator            domain=media role=medium title
radiopresentatoren          domain=media role=medium plural title
radiopresentatrice          domain=media role=medium gender=female title
radioverslaggever           domain=media role=medium title
radioverslaggevers          domain=media role=medium plural title
realityster                 domain=media title
realitysterren              domain=media plural title
recensent                   domain=media role=medium title
recensente                  domain=media role=medium gender=female title
recensenten                 domain=media role=medium plural title
redacteur                   domain=media role=medium title
redacteuren                 domain=media role=medium plural title
redacteurs                  domain=media role=medium plural title
redactrice                  domain=media role=medium gender=female title
redactrices                 domain=media role=medium gender=female plural title
reporter                    domain=media role=medium title
reporters                   domain=media role=medium plural title
reportster                  domain=media role=medium gender=female title
royaltyverslaggever         domain=media role=medium title
royaltyverslaggevers        domain=media role=medium plural title
sportcommentator            domain=media role=medium title
sportcommentatoren          domain=media role=medium plural title
sportjournalist             domain=media role=medium title
sportjournaliste            domain=media role=medium gender=female title
sportjournalisten           domain=media role=medium plural title
sportredacteur              domain=media role=medium title
sportredacteuren            domain=media role=medium plural title
sportreporter               domain=media role=medium title
sportreporters              domain=media role=medium plural title
sportverslaggever           domain=media role=medium title
sportverslaggevers          domain=media role=medium plural title
spotprenttekenaar           domain=media title
stripauteur                 domain=media title
stripauteurs                domain=media plural title
striptekenaar               domain=media title
striptekenaars              domain=media plural title
talkshowhost                domain=media title
talkshowhosts               domain=media plural title
televisiecriticus           domain=media role=medium title
televisiejournalist         domain=media role=medium title
televisiejournalisten       domain=media role=medium plural title
televisiemaakster           domain=media role=medium gender=female title
televisiemaker              domain=media role=medium title
televisiemakers             domain=media role=medium plural title
televisiepresentator        domain=media role=medium title
televisiepresentatoren      domain=media role=medium plural title
televisiepresentatrice      domain=media role=medium gender=female title
televisiester               domain=media title
theatercritici              domain=media role=medium plural title
theatercriticus             domain=media role=medium title
tiktokker                   domain=media title
tiktokkers                  domain=media plural title
tv-critici                  domain=media role=medium plural title
tv-criticus                 domain=media role=medium title
tv-journalist               domain=media role=medium title
tv-journaliste              domain=media role=medium gender=female title
tv-journalisten             domain=media role=medium plural title
tv-kok                      domain=media title
tv-koks                     domain=media plural title
tv-maakster                 domain=media role=medium gender=female title
tv-maker                    domain=media role=medium title
tv-makers                   domain=media role=medium plural title
tv-persoonlijkheden         domain=media plural title
tv-persoonlijkheid          domain=media title
tv-presentator              domain=media role=medium title
tv-presentatoren            domain=media role=medium plural title
tv-presentatrice            domain=media role=medium gender=female title
tv-reporter                 domain=media role=medium title
tv-reporters                domain=media role=medium plural title
tv-ster                     domain=media title
tv-sterren                  domain=media plural title
twitteraar                  domain=media title
twitteraars                 domain=media plural title
uitgeefster                 domain=media role=leader gender=female title
uitgever                    domain=media role=leader
uitgevers                   domain=media role=leader plural
verslaggeefster             domain=media role=medium gender=female title
verslaggeefsters            domain=media role=medium gender=female plural title
verslaggever                domain=media role=medium title
verslaggevers               domain=media role=medium plural title
vj                          domain=media title
vj's                        domain=media plural title
vlogger                     domain=media role=medium title
vloggers                    domain=media role=medium plural title
vlogster                    domain=media role=medium gender=female title
voetbalcommentator          domain=media role=medium title
voetbalcommentatoren        domain=media role=medium plural title
voetbaljournalist           domain=media role=medium title
voetbaljournalisten         domain=media role=medium plural title
voetbalverslaggever         domain=media role=medium title
wielercommentator           domain=media role=medium title
wielercommentatoren         domain=media role=medium plural title
wielerjournalist            domain=media role=medium title
wielerjournalisten          domain=media role=medium plural title
youtuber                    domain=media role=medium title
youtubers                   domain=media role=medium plural title
zenderbaas                  domain=media role=leader title
zenderbazen                 domain=media role=leader plural title
zendermanager               domain=media role=leader title

# Media: last parts of compounds
-blogger          domain=media role=medium title
-bloggers         domain=media role=medium plural title
-cameraman        domain=media role=medium title
-columnist        domain=media role=medium title
-columnisten      domain=media role=medium plural title
-commentator      domain=media role=medium title
-commentatoren    domain=media role=medium plural title
-correspondent    domain=media role=medium title
-correspondente   domain=media role=medium gender=female title
-correspondenten  domain=media role=medium plural title
-critici          domain=media role=medium plural title
-criticus         domain=media role=medium title
-fotograaf        domain=media role=medium title
-fotografe        domain=media role=medium gender=female title
-fotografen       domain=media role=medium plural title
-journalist       domain=media role=medium title
-journaliste      domain=media role=medium gender=female title
-journalisten     domain=media role=medium plural title
-nieuwslezer      domain=media role=medium title
-presentator      domain=media role=medium title
-presentatoren    domain=media role=medium plural title
-presentatrice    domain=media role=medium gender=female title
-recensent        domain=media role=medium title
-recensenten      domain=media role=medium plural title
-redacteur        domain=media role=medium title
-redacteuren      domain=media role=medium plural title
-redactrice       domain=media role=medium gender=female title
-reporter         domain=media role=medium title
-reporters        domain=media role=medium plural title
-verslaggeefster  domain=media role=medium gender=female title
-verslaggever     domain=media role=medium title
-verslaggevers    domain=media role=medium plural title

# Arts, music, film, books, fashion
accordeonist             domain=culture title
accordeonisten           domain=culture plural title
acrobaat                 domain=culture title
acrobate                 domain=culture gender=female title
acrobaten                domain=culture plural title
acteur                   domain=culture title
acteurs                  domain=culture plural title
actrice                  domain=culture gender=female title
actrices                 domain=culture gender=female plural title
altviolist               domain=culture title
altviolisten             domain=culture plural title
architect                domain=culture title
architecte               domain=culture gender=female title
architecten              domain=culture plural title
architectes              domain=culture gender=female plural title
arrangeur                domain=culture title
arrangeurs               domain=culture plural title
artiest                  domain=culture title
artieste                 domain=culture gender=female title
artiesten                domain=culture plural title
artiestes                domain=culture gender=female plural title
artistiek directeur      domain=culture role=leader title
artistiek directeurs     domain=culture role=leader plural title
artistiek leider         domain=culture role=leader title
artistiek leiders        domain=culture role=leader plural title
artistiek leidster       domain=culture role=leader gender=female title
auteur                   domain=culture title
auteure                  domain=culture gender=female title
auteurs                  domain=culture plural title
ballerina                domain=culture gender=female title
ballerina's              domain=culture gender=female plural title
balletdanser             domain=culture title
balletdanseres           domain=culture gender=female title
balletdanseressen        domain=culture gender=female plural title
balletdansers            domain=culture plural title
bandleden                domain=culture plural title
bandleider               domain=culture role=leader title
bandleiders              domain=culture role=leader plural title
bandlid                  domain=culture title
bariton                  domain=culture gender=male title
baritons                 domain=culture gender=male plural title
basgitarist              domain=culture title
basgitaristen            domain=culture plural title
bassist                  domain=culture title
bassiste                 domain=culture gender=female title
bassisten                domain=culture plural title
bedenker                 domain=culture title
bedenkers                domain=culture plural title
bedenkster               domain=culture gender=female title
beeldend kunstenaar      domain=culture title
beeldend kunstenaars     domain=culture plural title
beeldend kunstenares     domain=culture gender=female title
beeldhouwer              domain=culture title
beeldhouwers             domain=culture plural title
beeldhouwster            domain=culture gender=female title
beeldhouwsters           domain=culture gender=female plural title
beiaardier               domain=culture title
beiaardiers              domain=culture plural title
beroemdheden             domain=culture plural title
beroemdheid              domain=culture title
bestsellerauteur         domain=culture title
bestsellerauteurs        domain=culture plural title
bezoeker                 domain=culture title
bezoekers                domain=culture plural title
bezoekster               domain=culture gender=female title
binnenhuisarchitect      domain=culture title
binnenhuisarchitecte     domain=culture gender=female title
binnenhuisarchitecten    domain=culture plural title
biograaf                 domain=culture title
biografe                 domain=culture gender=female title
biografen                domain=culture plural title
blokfluitist             domain=culture title
blokfluitisten           domain=culture plural title
boekhandelaar            domain=culture title
boekhandelaars           domain=culture plural title
boekhandelaren           domain=culture plural title
buikdanseres             domain=culture gender=female title
buikdanseressen          domain=culture gender=female plural title
buikspreker              domain=culture title
buiksprekers             domain=culture plural title
cabaretier               domain=culture title
cabaretiers              domain=culture plural title
cabaretière              domain=culture gender=female title
cabaretières             domain=culture gender=female plural title
castingdirector          domain=culture title
castingdirectors         domain=culture plural title
celebrity                domain=culture title
cellist                  domain=culture title
celliste                 domain=culture gender=female title
cellisten                domain=culture plural title
chansonnier              domain=culture title
chansonniers             domain=culture plural title
chansonnière             domain=culture gender=female title
chef-dirigent            domain=culture title
chef-dirigenten          domain=culture plural title
choreograaf              domain=culture title
choreografe              domain=culture gender=female title
choreografen             domain=culture plural title
cineast                  domain=culture title
cineaste                 domain=culture gender=female title
cineasten                domain=culture plural title
cinematograaf            domain=culture title
cinematografen           domain=culture plural title
clown                    domain=culture title
clowns                   domain=culture plural title
comedian                 domain=culture title
comedians                domain=culture plural title
componist                domain=culture title
componiste               domain=culture gender=female title
componisten              domain=culture plural title
comédienne               domain=culture gender=female title
conceptueel kunstenaar   domain=culture title
concertmeester           domain=culture title
concertmeesters          domain=culture plural title
concertpianist           domain=culture title
concertpianisten         domain=culture plural title
copywriter               domain=culture title
copywriters              domain=culture plural title
countertenor             domain=culture gender=male title
countertenors            domain=culture gender=male plural title
couturier                domain=culture title
couturiers               domain=culture plural title
couturière               domain=culture gender=female title
creatief directeur       domain=culture role=leader title
crooner                  domain=culture title
crooners                 domain=culture plural title
cultuurpaus              domain=culture gender=male title
danser                   domain=culture title
danseres                 domain=culture gender=female title
danseressen              domain=culture gender=female plural title
dansers                  domain=culture plural title
debutant                 domain=culture title
debutante                domain=culture gender=female title
debutanten               domain=culture plural title
decorontwerper           domain=culture title
decorontwerpers          domain=culture plural title
designer                 domain=culture title
designers                domain=culture plural title
dichter                  domain=culture title
dichter des vaderlands   domain=culture title
dichteres                domain=culture gender=female title
dichteressen             domain=culture gender=female plural title
dichters                 domain=culture plural title
dirigent                 domain=culture title
dirigente                domain=culture gender=female title
dirigenten               domain=culture plural title
diva                     domain=culture gender=female title
diva's                   domain=culture gender=female plural title
dramaturg                domain=culture title
dramaturge               domain=culture gender=female title
dramaturgen              domain=culture plural title
drillrapper              domain=culture title
drillrappers             domain=culture plural title
drummer                  domain=culture title
drummers                 domain=culture plural title
entertainer              domain=culture title
entertainers             domain=culture plural title
etser                    domain=culture title
etsers                   domain=culture plural title
festivaldirecteur        domain=culture role=leader title
festivaldirecteuren      domain=culture role=leader plural title
festivalganger           domain=culture title
festivalgangers          domain=culture plural title
festivalorganisator      domain=culture title
festivalorganisatoren    domain=culture plural title
figurant                 domain=culture title
figurante                domain=culture gender=female title
figuranten               domain=culture plural title
filmacteur               domain=culture title
filmacteurs              domain=culture plural title
filmactrice              domain=culture gender=female title
filmmaakster             domain=culture gender=female title
filmmaaksters            domain=culture gender=female plural title
filmmaker                domain=culture title
filmmakers               domain=culture plural title
filmproducent            domain=culture title
filmproducenten          domain=culture plural title
filmregisseur            domain=culture title
filmregisseurs           domain=culture plural title
filmregisseuse           domain=culture gender=female title
filmster                 domain=culture title
filmsterren              domain=culture plural title
fluitist                 domain=culture title
fluitiste                domain=culture gender=female title
fluitisten               domain=culture plural title
fotokunstenaar           domain=culture title
fotomodel                domain=culture title
fotomodellen             domain=culture plural title
frontman                 domain=culture title
frontmannen              domain=culture plural title
frontvrouw               domain=culture gender=female title
frontvrouwen             domain=culture gender=female plural title
galeriehouder            domain=culture title
galeriehouders           domain=culture plural title
galeriehoudster          domain=culture gender=female title
galerist                 domain=culture title
galeriste                domain=culture gender=female title
galeristen               domain=culture plural title
gamedesigner             domain=culture title
gamedesigners            domain=culture plural title
gamer                    domain=culture title
gamers                   domain=culture plural title
gastdirigent             domain=culture title
gastdirigenten           domain=culture plural title
gitarist                 domain=culture title
gitariste                domain=culture gender=female title
gitaristen               domain=culture plural title
glazenier                domain=culture title
glazeniers               domain=culture plural title
goochelaar               domain=culture title
goochelaars              domain=culture plural title
goochelaarster           domain=culture gender=female title
graffitikunstenaar       domain=culture title
graffitikunstenaars      domain=culture plural title
grafici                  domain=culture plural title
graficus                 domain=culture title
grafisch ontwerper       domain=culture title
grafisch ontwerpers      domain=culture plural title
grafisch ontwerpster     domain=culture gender=female title
harpist                  domain=culture title
harpiste                 domain=culture gender=female title
harpisten                domain=culture plural title
hiphopper                domain=culture title
hiphoppers               domain=culture plural title
hoboïst                  domain=culture title
hoboïste                 domain=culture gender=female title
hoboïsten                domain=culture plural title
hoofdrolspeelster        domain=culture gender=female title
hoofdrolspeelsters       domain=culture gender=female plural title
hoofdrolspeler           domain=culture title
hoofdrolspelers          domain=culture plural title
hoornist                 domain=culture title
hoornisten               domain=culture plural title
idolen                   domain=culture plural title
idool                    domain=culture title
illusionist              domain=culture title
illusionisten            domain=culture plural title
illustrator              domain=culture title
illustratoren            domain=culture plural title
illustratrice            domain=culture gender=female title
impresario               domain=culture title
impresario's             domain=culture plural title
intendant                domain=culture role=leader title
intendanten              domain=culture role=leader plural title
interieurarchitect       domain=culture title
interieurarchitecte      domain=culture gender=female title
interieurarchitecten     domain=culture plural title
jazzmusici               domain=culture plural title
jazzmusicus              domain=culture title
jazzmuzikant             domain=culture title
jazzmuzikanten           domain=culture plural title
jazzpianist              domain=culture title
jazzpianisten            domain=culture plural title
jazzzanger               domain=culture title
jazzzangeres             domain=culture gender=female title
jazzzangers              domain=culture plural title
jeugdauteur              domain=culture title
jeugdauteurs             domain=culture plural title
keramist                 domain=culture title
keramiste                domain=culture gender=female title
keramisten               domain=culture plural title
keyboardspeler           domain=culture title
kinderboekenschrijfster  domain=culture gender=female title
kinderboekenschrijver    domain=culture title
kinderboekenschrijvers   domain=culture plural title
klarinettist             domain=culture title
klarinettiste            domain=culture gender=female title
klarinettisten           domain=culture plural title
klavecinist              domain=culture title
klavecinisten            domain=culture plural title
kleinkunstenaar          domain=culture title
kleinkunstenaars         domain=culture plural title
kleinkunstenares         domain=culture gender=female title
komiek                   domain=culture title
komieke                  domain=culture gender=female title
komieken                 domain=culture plural title
koordirigent             domain=culture title
koordirigenten           domain=culture plural title
koorleden                domain=culture plural title
koorlid                  domain=culture title
kostuumontwerper         domain=culture title
kostuumontwerpers        domain=culture plural title
kostuumontwerpster       domain=culture gender=female title
kunstenaar               domain=culture title
kunstenaars              domain=culture plural title
kunstenares              domain=culture gender=female title
kunstenaressen           domain=culture gender=female plural title
kunstexpert              domain=culture role=expert title
kunstexperts             domain=culture role=expert plural title
kunsthandelaar           domain=culture title
kunsthandelaars          domain=culture plural title
kunsthandelaren          domain=culture plural title
kunstkenner              domain=culture role=expert title
kunstkenners             domain=culture role=expert plural title
kunstschilder            domain=culture title
kunstschilderes          domain=culture gender=female title
kunstschilders           domain=culture plural title
kunstverzamelaar         domain=culture title
kunstverzamelaars        domain=culture plural title
kunstverzamelaarster     domain=culture gender=female title
landschapsarchitect      domain=culture title
landschapsarchitecte     domain=culture gender=female title
landschapsarchitecten    domain=culture plural title
leadgitarist             domain=culture title
letterkundige            domain=culture title
letterkundigen           domain=culture plural title
levensliedzanger         domain=culture title
levensliedzangers        domain=culture plural title
librettist               domain=culture title
librettisten             domain=culture plural title
liedjesschrijfster       domain=culture gender=female title
liedjesschrijver         domain=culture title
liedjesschrijvers        domain=culture plural title
liedjeszanger            domain=culture title
liedjeszangeres          domain=culture gender=female title
liedjeszangers           domain=culture plural title
literator                domain=culture title
literatoren              domain=culture plural title
maakster                 domain=culture gender=female title
maestro                  domain=culture title
maestro's                domain=culture plural title
maker                    domain=culture title
makers                   domain=culture plural title
mannequin                domain=culture title
mannequins               domain=culture plural title
mecenas                  domain=culture title
mecenassen               domain=culture plural title
mentalist                domain=culture title
mentalisten              domain=culture plural title
mezzosopraan             domain=culture gender=female title
mezzosopranen            domain=culture gender=female plural title
mimespeler               domain=culture title
mimespelers              domain=culture plural title
misdaadauteur            domain=culture title
misdaadauteurs           domain=culture plural title
miss                     domain=culture gender=female title
modekoning               domain=culture gender=male title
model                    domain=culture
modellen                 domain=culture plural
modeontwerper            domain=culture title
modeontwerpers           domain=culture plural title
modeontwerpster          domain=culture gender=female title
modeontwerpsters         domain=culture gender=female plural title
mondharmonicaspeler      domain=culture title
museumbezoeker           domain=culture title
museumbezoekers          domain=culture plural title
museumdirecteur          domain=culture role=leader title
museumdirecteuren        domain=culture role=leader plural title
museumdirecteurs         domain=culture role=leader plural title
museumdirectrice         domain=culture role=leader gender=female title
musicalacteur            domain=culture title
musicalacteurs           domain=culture plural title
musicalactrice           domain=culture gender=female title
musicalster              domain=culture title
musicalsterren           domain=culture plural title
musici                   domain=culture plural title
musicus                  domain=culture title
muze                     domain=culture gender=female title
muzen                    domain=culture gender=female plural title
muziekproducent          domain=culture title
muziekproducenten        domain=culture plural title
muzikant                 domain=culture title
muzikante                domain=culture gender=female title
muzikanten               domain=culture plural title
ontwerper                domain=culture title
ontwerpers               domain=culture plural title
ontwerpster              domain=culture gender=female title
ontwerpsters             domain=culture gender=female plural title
operaregisseur           domain=culture title
operaregisseurs          domain=culture plural title
operazanger              domain=culture title
operazangeres            domain=culture gender=female title
operazangers             domain=culture plural title
orkestleden              domain=culture plural title
orkestleider             domain=culture role=leader title
orkestleiders            domain=culture role=leader plural title
orkestlid                domain=culture title
oud-acteur               domain=culture title
paaldanseres             domain=culture gender=female title
paaldanseressen          domain=culture gender=female plural title
percussionist            domain=culture title
percussionisten          domain=culture plural title
performancekunstenaar    domain=culture title
performancekunstenaars   domain=culture plural title
performancekunstenares   domain=culture gender=female title
pianist                  domain=culture title
pianiste                 domain=culture gender=female title
pianisten                domain=culture plural title
pianistes                domain=culture gender=female plural title
platenbaas               domain=culture role=leader title
platenbazen              domain=culture role=leader plural title
popdiva                  domain=culture gender=female title
poplegende               domain=culture title
popmusicus               domain=culture title
poppenspeler             domain=culture title
poppenspelers            domain=culture plural title
popster                  domain=culture title
popsterren               domain=culture plural title
popzanger                domain=culture title
popzangeres              domain=culture gender=female title
popzangers               domain=culture plural title
pottenbakker             domain=culture title
pottenbakkers            domain=culture plural title
pottenbakster            domain=culture gender=female title
poëet                    domain=culture title
poëten                   domain=culture plural title
producer                 domain=culture title
producers                domain=culture plural title
rapper                   domain=culture title
rappers                  domain=culture plural title
rapster                  domain=culture gender=female title
reclamemaker             domain=culture title
reclamemakers            domain=culture gender=male plural title
reclameman               domain=culture gender=male title
regisseur                domain=culture title
regisseurs               domain=culture plural title
regisseuse               domain=culture gender=female title
regisseuses              domain=culture gender=female plural title
restaurator              domain=culture title
restauratoren            domain=culture plural title
restauratrice            domain=culture gender=female title
revueartiest             domain=culture title
rockmuzikant             domain=culture title
rockmuzikanten           domain=culture plural title
rockster                 domain=culture title
rocksterren              domain=culture plural title
rockzanger               domain=culture title
rockzangeres             domain=culture gender=female title
rockzangers              domain=culture plural title
romancier                domain=culture title
romanciers               domain=culture plural title
romancière               domain=culture gender=female title
romanschrijfster         domain=culture gender=female title
romanschrijver           domain=culture title
romanschrijvers          domain=culture plural title
saxofonist               domain=culture title
saxofoniste              domain=culture gender=female title
saxofonisten             domain=culture plural title
scenarioschrijfster      domain=culture gender=female title
scenarioschrijver        domain=culture title
scenarioschrijvers       domain=culture plural title
scenarist                domain=culture title
scenariste               domain=culture gender=female title
scenaristen              domain=culture plural title
schilder                 domain=culture title
schilderes               domain=culture gender=female title
schilderessen            domain=culture gender=female plural title
schilders                domain=culture plural title
schlagerzanger           domain=culture title
schlagerzangeres         domain=culture gender=female title
schlagerzangers          domain=culture plural title
schoonheidskoningin      domain=culture gender=female title
schrijfster              domain=culture gender=female title
schrijfsters             domain=culture gender=female plural title
schrijver                domain=culture title
schrijver-regisseur      domain=culture title
schrijvers               domain=culture plural title
showman                  domain=culture title
singer-songwriter        domain=culture title
singer-songwriters       domain=culture plural title
slagwerker               domain=culture title
slagwerkers              domain=culture plural title
soapacteur               domain=culture title
soapacteurs              domain=culture plural title
soapactrice              domain=culture gender=female title
soapster                 domain=culture title
soapsterren              domain=culture plural title
solist                   domain=culture title
soliste                  domain=culture gender=female title
solisten                 domain=culture plural title
songwriter               domain=culture title
songwriters              domain=culture plural title
sopraan                  domain=culture gender=female title
sopranen                 domain=culture gender=female plural title
soulzanger               domain=culture title
soulzangeres             domain=culture gender=female title
soulzangers              domain=culture plural title
stadsarchitect           domain=culture title
stadsdichter             domain=culture title
stadsdichters            domain=culture plural title
stand-upcomedian         domain=culture title
stand-upcomedians        domain=culture plural title
stehgeiger               domain=culture title
stehgeigers              domain=culture plural title
stemacteur               domain=culture title
stemacteurs              domain=culture plural title
ster                     domain=culture
sterarchitect            domain=culture title
sterarchitecten          domain=culture plural title
sterren                  domain=culture plural
straatkunstenaar         domain=culture title
straatkunstenaars        domain=culture plural title
straatmuzikant           domain=culture title
straatmuzikanten         domain=culture plural title
stripmaker               domain=culture title
stripmakers              domain=culture plural title
stripper                 domain=culture title
strippers                domain=culture plural title
stripteaseuse            domain=culture gender=female title
stuntman                 domain=culture title
stuntmannen              domain=culture plural title
stuntvrouw               domain=culture gender=female title
stylist                  domain=culture title
styliste                 domain=culture gender=female title
stylisten                domain=culture plural title
supermodel               domain=culture title
supermodellen            domain=culture plural title
superster                domain=culture title
supersterren             domain=culture plural title
tatoeëerder              domain=culture title
tatoeëerders             domain=culture plural title
tegenspeelster           domain=culture gender=female title
tegenspeler              domain=culture title
tegenspelers             domain=culture plural title
tekenaar                 domain=culture title
tekenaars                domain=culture plural title
tekenares                domain=culture gender=female title
tekenaressen             domain=culture gender=female plural title
tekstschrijfster         domain=culture gender=female title
tekstschrijver           domain=culture title
tekstschrijvers          domain=culture plural title
televisieproducent       domain=culture title
televisieproducenten     domain=culture plural title
tenor                    domain=culture gender=male title
tenoren                  domain=culture gender=male plural title
theatermaakster          domain=culture gender=female title
theatermaker             domain=culture title
theatermakers            domain=culture plural title
theaterproducent         domain=culture title
theaterproducenten       domain=culture plural title
theaterregisseur         domain=culture title
theaterregisseurs        domain=culture plural title
thrillerschrijfster      domain=culture gender=female title
thrillerschrijver        domain=culture title
thrillerschrijvers       domain=culture plural title
tieneridolen             domain=culture plural title
tieneridool              domain=culture title
toeschouwer              domain=culture title
toeschouwers             domain=culture plural title
toeschouwster            domain=culture gender=female title
toetsenist               domain=culture title
toetsenisten             domain=culture plural title
toneelregisseur          domain=culture title
toneelregisseurs         domain=culture plural title
toneelschrijfster        domain=culture gender=female title
toneelschrijver          domain=culture title
toneelschrijvers         domain=culture plural title
toneelspeelster          domain=culture gender=female title
toneelspeler             domain=culture title
toneelspelers            domain=culture plural title
toondichter              domain=culture title
toondichters             domain=culture plural title
topacteur                domain=culture title
topacteurs               domain=culture plural title
topactrice               domain=culture gender=female title
topmodel                 domain=culture title
topmodellen              domain=culture plural title
trombonist               domain=culture title
trombonisten             domain=culture plural title
trompettist              domain=culture title
trompettisten            domain=culture plural title
troubadour               domain=culture title
troubadours              domain=culture plural title
tuinarchitect            domain=culture title
tuinarchitecte           domain=culture gender=female title
tuinarchitecten          domain=culture plural title
tv-producent             domain=culture title
tv-producenten           domain=culture plural title
vedette                  domain=culture title
vedettes                 domain=culture plural title
veilinghouder            domain=culture title
veilinghouders           domain=culture plural title
veilingmeester           domain=culture title
veilingmeesters          domain=culture plural title
vertaalster              domain=culture gender=female title
vertaalsters             domain=culture gender=female plural title
vertaler                 domain=culture title
vertalers                domain=culture plural title
verzamelaar              domain=culture title
verzamelaars             domain=culture plural title
verzamelaarster          domain=culture gender=female title
videokunstenaar          domain=culture title
videokunstenaars         domain=culture plural title
videokunstenares         domain=culture gender=female title
violist                  domain=culture title
violiste                 domain=culture gender=female title
violisten                domain=culture plural title
violistes                domain=culture gender=female plural title
virtuoos                 domain=culture title
virtuozen                domain=culture plural title
visagist                 domain=culture title
visagiste                domain=culture gender=female title
visagisten               domain=culture plural title
volksacteur              domain=culture title
volksacteurs             domain=culture plural title
volkszanger              domain=culture title
volkszangeres            domain=culture gender=female title
volkszangers             domain=culture plural title
vormgeefster             domain=culture gender=female title
vormgever                domain=culture title
vormgevers               domain=culture plural title
wereldster               domain=culture title
wereldsterren            domain=culture plural title
zakelijk leider          domain=culture role=leader title
zanger                   domain=culture title
zanger-acteur            domain=culture title
zanger-gitarist          domain=culture title
zangeres                 domain=culture gender=female title
zangeressen              domain=culture gender=female plural title
zangers                  domain=culture plural title

# Arts, music, film, books, fashion: last parts of compounds
-architect     domain=culture title
-architecten   domain=culture plural title
-artiest       domain=culture title
-artiesten     domain=culture plural title
-auteur        domain=culture title
-auteurs       domain=culture plural title
-bassist       domain=culture title
-bassisten     domain=culture plural title
-bezoeker      domain=culture title
-bezoekers     domain=culture plural title
-componist     domain=culture title
-componisten   domain=culture plural title
-danseres      domain=culture gender=female title
-dansers       domain=culture plural title
-dirigent      domain=culture title
-dirigenten    domain=culture plural title
-drummer       domain=culture title
-drummers      domain=culture plural title
-filmmaker     domain=culture title
-filmmakers    domain=culture plural title
-frontman      domain=culture title
-frontmannen   domain=culture plural title
-frontvrouw    domain=culture gender=female title
-frontvrouwen  domain=culture gender=female plural title
-gitarist      domain=culture title
-gitaristen    domain=culture plural title
-kunstenaar    domain=culture title
-kunstenaars   domain=culture plural title
-kunstenares   domain=culture gender=female title
-muzikant      domain=culture title
-muzikanten    domain=culture plural title
-ontwerper     domain=culture title
-ontwerpers    domain=culture plural title
-ontwerpster   domain=culture gender=female title
-pianist       domain=culture title
-pianisten     domain=culture plural title
-regisseur     domain=culture title
-regisseurs    domain=culture plural title
-schrijfster   domain=culture gender=female title
-schrijfsters  domain=culture gender=female plural title
-schrijver     domain=culture title
-schrijvers    domain=culture plural title
-violist       domain=culture title
-violisten     domain=culture plural title
-zanger        domain=culture title
-zangeres      domain=culture gender=female title
-zangeressen   domain=culture gender=female plural title
-zangers       domain=culture plural title

# Sport: players, coaches, officials
aanvaller                  domain=sport title
aanvallers                 domain=sport plural title
aanvalster                 domain=sport gender=female title
aanvalsters                domain=sport gender=female plural title
aanvoerder                 domain=sport title
aanvoerders                domain=sport plural title
aanvoerster                domain=sport gender=female title
aanvoersters               domain=sport gender=female plural title
aanwinst                   domain=sport
aanwinsten                 domain=sport plural
algemeen manager           domain=sport role=leader title
alpinist                   domain=sport title
alpiniste                  domain=sport gender=female title
alpinisten                 domain=sport plural title
amateur                    domain=sport title
amateurs                   domain=sport plural title
amateurvoetballer          domain=sport title
amateurvoetballers         domain=sport plural title
assistent-bondscoach       domain=sport title
assistent-coach            domain=sport title
assistent-coaches          domain=sport plural title
assistent-scheidsrechter   domain=sport role=official title
assistent-scheidsrechters  domain=sport role=official plural title
assistent-trainer          domain=sport title
assistent-trainers         domain=sport plural title
atleet                     domain=sport title
atlete                     domain=sport gender=female title
atleten                    domain=sport plural title
atletes                    domain=sport gender=female plural title
ausputzer                  domain=sport title
autocoureur                domain=sport title
autocoureurs               domain=sport plural title
autosporter                domain=sport title
autosporters               domain=sport plural title
baanrenner                 domain=sport title
baanrenners                domain=sport plural title
baanrenster                domain=sport gender=female title
baanwielrenner             domain=sport title
baanwielrenners            domain=sport plural title
baanwielrenster            domain=sport gender=female title
back                       domain=sport
backs                      domain=sport plural title
badmintonner               domain=sport title
badmintonners              domain=sport plural title
badmintonspeelster         domain=sport gender=female title
badmintonspeler            domain=sport title
badmintonster              domain=sport gender=female title
ballonvaarder              domain=sport title
ballonvaarders             domain=sport plural title
basisspeelster             domain=sport gender=female title
basisspeler                domain=sport title
basisspelers               domain=sport plural title
basketballer               domain=sport title
basketballers              domain=sport plural title
basketbalspeelster         domain=sport gender=female title
basketbalspeler            domain=sport title
basketbalster              domain=sport gender=female title
basketbalsters             domain=sport gender=female plural title
beachvolleyballer          domain=sport title
beachvolleyballers         domain=sport plural title
beachvolleybalster         domain=sport gender=female title
Belgisch kampioen          domain=sport title
Belgisch kampioene         domain=sport gender=female title
Belgische kampioenen       domain=sport plural title
bergbeklimmer              domain=sport title
bergbeklimmers             domain=sport plural title
bergbeklimster             domain=sport gender=female title
beroepsrenner              domain=sport title
beroepsrenners             domain=sport plural title
biatleet                   domain=sport title
biatlete                   domain=sport gender=female title
biatleten                  domain=sport plural title
biljarter                  domain=sport title
biljarters                 domain=sport plural title
BMX'er                     domain=sport title
BMX'ers                    domain=sport plural title
BMX'ster                   domain=sport gender=female title
bobsleeër                  domain=sport title
bobsleeërs                 domain=sport plural title
bodybuilder                domain=sport title
bodybuilders               domain=sport plural title
bokser                     domain=sport title
boksers                    domain=sport plural title
boksster                   domain=sport gender=female title
bondscoach                 domain=sport role=leader title
bondscoaches               domain=sport role=leader plural title
bondsdirecteur             domain=sport role=leader title
bondsvoorzitster           domain=sport role=leader gender=female title
bondsvoorzitter            domain=sport role=leader title
bondsvoorzitters           domain=sport role=leader plural title
boogschutter               domain=sport title
boogschutters              domain=sport plural title
bowler                     domain=sport title
bowlers                    domain=sport plural title
bridger                    domain=sport title
bridgers                   domain=sport plural title
buitenspeler               domain=sport title
buitenspelers              domain=sport plural title
captain                    domain=sport title
captains                   domain=sport plural title
centrumspits               domain=sport title
centrumspitsen             domain=sport plural title
centrumverdediger          domain=sport title
centrumverdedigers         domain=sport plural title
chef d'équipe              domain=sport role=leader title
chef de mission            domain=sport role=leader title
chefs de mission           domain=sport role=leader plural title
clubbaas                   domain=sport role=leader title
clubbazen                  domain=sport role=leader plural title
clubbestuurder             domain=sport role=leader title
clubbestuurders            domain=sport role=leader plural title
clubeigenaar               domain=sport role=leader title
clubeigenaren              domain=sport role=leader plural title
clubiconen                 domain=sport plural title
clubicoon                  domain=sport title
clublegende                domain=sport title
clubmanager                domain=sport role=leader title
clubpreses                 domain=sport role=leader title
clubtrainer                domain=sport role=leader title
clubtrainers               domain=sport role=leader plural title
clubvoorzitter             domain=sport role=leader title
clubvoorzitters            domain=sport role=leader plural title
clubwoordvoerder           domain=sport role=spokesperson title
coach                      domain=sport role=leader title
coaches                    domain=sport role=leader plural title
conditietrainer            domain=sport title
conditietrainers           domain=sport plural title
copiloot                   domain=sport title
copiloten                  domain=sport plural title
coureur                    domain=sport title
coureurs                   domain=sport plural title
cricketer                  domain=sport title
cricketers                 domain=sport plural title
crossers                   domain=sport plural title
dagwinnaar                 domain=sport title
dammer                     domain=sport title
dammers                    domain=sport plural title
darter                     domain=sport title
darters                    domain=sport plural title
deelneemster               domain=sport gender=female title
deelneemsters              domain=sport gender=female plural title
deelnemer                  domain=sport title
deelnemers                 domain=sport plural title
discuswerper               domain=sport title
discuswerpers              domain=sport plural title
discuswerpster             domain=sport gender=female title
doelman                    domain=sport gender=male title
doelmannen                 domain=sport gender=male plural title
doelpuntenmaakster         domain=sport gender=female title
doelpuntenmaker            domain=sport title
doelpuntenmakers           domain=sport plural title
doelverdediger             domain=sport title
doelverdedigers            domain=sport plural title
doelverdedigster           domain=sport gender=female title
doelvrouw                  domain=sport gender=female title
doelvrouwen                domain=sport gender=female plural title
dressuuramazone            domain=sport gender=female title
dressuuramazones           domain=sport gender=female plural title
dressuurruiter             domain=sport title
dressuurruiters            domain=sport plural title
dubbelspeler               domain=sport title
dubbelspelers              domain=sport plural title
e-sporter                  domain=sport title
e-sporters                 domain=sport plural title
eindwinnaar                domain=sport
eindwinnaars               domain=sport plural
etappewinnaar              domain=sport title
etappewinnaars             domain=sport plural title
europees kampioen          domain=sport title
europees kampioene         domain=sport gender=female title
europese kampioenen        domain=sport plural title
eventingruiter             domain=sport title
eventingruiters            domain=sport plural title
ex-bondscoach              domain=sport title
ex-international           domain=sport title
ex-internationals          domain=sport plural title
ex-renner                  domain=sport title
ex-renners                 domain=sport plural title
ex-speler                  domain=sport title
ex-spelers                 domain=sport plural title
ex-trainer                 domain=sport title
ex-trainers                domain=sport plural title
ex-voetballer              domain=sport title
ex-voetballers             domain=sport plural title
ex-wielrenner              domain=sport title
ex-wielrenners             domain=sport plural title
F1-coureur                 domain=sport title
F1-coureurs                domain=sport plural title
fan                        domain=sport
fans                       domain=sport plural
favoriet                   domain=sport
favoriete                  domain=sport gender=female title
favorieten                 domain=sport plural
FIFA-baas                  domain=sport role=official title
FIFA-president             domain=sport role=official title
FIFA-voorzitter            domain=sport role=official title
finalist                   domain=sport
finaliste                  domain=sport gender=female title
finalisten                 domain=sport plural
flankaanvaller             domain=sport title
flankaanvallers            domain=sport plural title
formule 1-coureur          domain=sport title
formule 1-coureurs         domain=sport plural title
Formule 1-piloot           domain=sport title
geletruidrager             domain=sport title
geletruidragers            domain=sport plural title
gewichtheffer              domain=sport title
gewichtheffers             domain=sport plural title
gewichthefster             domain=sport gender=female title
girowinnaar                domain=sport title
goalie                     domain=sport title
goalies                    domain=sport plural title
golfer                     domain=sport title
golfers                    domain=sport plural title
golfster                   domain=sport gender=female title
golfsters                  domain=sport gender=female plural title
grensrechter               domain=sport role=official title
grensrechters              domain=sport role=official plural title
gymnast                    domain=sport title
gymnaste                   domain=sport gender=female title
gymnasten                  domain=sport plural title
gymnastes                  domain=sport gender=female plural title
halvefinalist              domain=sport
halvefinalisten            domain=sport plural
handballer                 domain=sport title
handballers                domain=sport plural title
handbalster                domain=sport gender=female title
handbalsters               domain=sport gender=female plural title
hangende spits             domain=sport title
hardloopster               domain=sport gender=female title
hardloopsters              domain=sport gender=female plural title
hardloper                  domain=sport title
hardlopers                 domain=sport plural title
hersteltrainer             domain=sport title
hersteltrainers            domain=sport plural title
hink-stap-springer         domain=sport title
hockeyer                   domain=sport title
hockeyers                  domain=sport plural title
hockeyinternational        domain=sport title
hockeyinternationals       domain=sport plural title
hockeyster                 domain=sport gender=female title
hockeysters                domain=sport gender=female plural title
honkballer                 domain=sport title
honkballers                domain=sport plural title
hoofdcoach                 domain=sport role=leader title
hoofdcoaches               domain=sport role=leader plural title
hoofdscout                 domain=sport title
hoofdtrainer               domain=sport role=leader title
hoofdtrainers              domain=sport role=leader plural title
hoogspringer               domain=sport title
hoogspringers              domain=sport plural title
hoogspringster             domain=sport gender=female title
hoogspringsters            domain=sport gender=female plural title
hooligan                   domain=sport title
hooligans                  domain=sport plural title
hordeloopster              domain=sport gender=female title
hordeloper                 domain=sport title
hordelopers                domain=sport plural title
hordenloopster             domain=sport gender=female title
hordenloper                domain=sport title
hordenlopers               domain=sport plural title
hulptrainer                domain=sport title
hulptrainers               domain=sport plural title
ijshockeyer                domain=sport title
ijshockeyers               domain=sport plural title
interim-bondscoach         domain=sport role=leader title
interim-coach              domain=sport role=leader title
interim-coaches            domain=sport role=leader plural title
interim-trainer            domain=sport role=leader title
interim-trainers           domain=sport role=leader plural title
international              domain=sport title
internationals             domain=sport plural title
invaller                   domain=sport title
invallers                  domain=sport plural title
invalster                  domain=sport gender=female title
IOC-leden                  domain=sport plural title
IOC-lid                    domain=sport title
IOC-voorzitter             domain=sport role=official title
jeugdinternational         domain=sport title
jeugdinternationals        domain=sport plural title
jeugdspeler                domain=sport title
jeugdspelers               domain=sport plural title
jeugdtrainer               domain=sport title
jeugdtrainers              domain=sport plural title
jeugdvoetballer            domain=sport title
jeugdvoetballers           domain=sport plural title
jockey                     domain=sport title
jockeys                    domain=sport plural title
judoka                     domain=sport title
judoka's                   domain=sport plural title
junior                     domain=sport
junioren                   domain=sport plural title
kampioen                   domain=sport
kampioene                  domain=sport gender=female title
kampioenen                 domain=sport plural
kampioenes                 domain=sport gender=female plural title
kanoër                     domain=sport title
kanoërs                    domain=sport plural title
karateka                   domain=sport title
karateka's                 domain=sport plural title
keeper                     domain=sport title
keepers                    domain=sport plural title
keeperstrainer             domain=sport title
keeperstrainers            domain=sport plural title
keepsters                  domain=sport gender=female plural title
keuzeheer                  domain=sport role=leader title
keuzeheren                 domain=sport role=leader plural title
kickbokser                 domain=sport title
kickboksers                domain=sport plural title
kickboksster               domain=sport gender=female title
kitesurfer                 domain=sport title
kitesurfers                domain=sport plural title
klassementsleider          domain=sport title
klassementsleiders         domain=sport plural title
klassementsleidster        domain=sport gender=female title
klassementsrenner          domain=sport title
klassementsrenners         domain=sport plural title
klassiekerrenner           domain=sport title
klassiekerrenners          domain=sport plural title
kleiduivenschutter         domain=sport title
klimmer                    domain=sport title
klimmers                   domain=sport plural title
klimster                   domain=sport gender=female title
knecht                     domain=sport title
knechten                   domain=sport plural title
KNVB-directeur             domain=sport role=leader title
koersdirecteur             domain=sport role=leader title
koersdirecteurs            domain=sport role=leader plural title
kogelstootster             domain=sport gender=female title
kogelstoter                domain=sport title
kogelstoters               domain=sport plural title
koploopster                domain=sport gender=female title
koploper                   domain=sport
koplopers                  domain=sport plural
korfballer                 domain=sport title
korfballers                domain=sport plural title
korfbalster                domain=sport gender=female title
kunstrijder                domain=sport title
kunstrijders               domain=sport plural title
kunstrijdster              domain=sport gender=female title
kunstschaatser             domain=sport title
kunstschaatsers            domain=sport plural title
kunstschaatsster           domain=sport gender=female title
kwartfinalist              domain=sport
kwartfinalisten            domain=sport plural
laatste man                domain=sport title
langeafstandsloopster      domain=sport gender=female title
langeafstandsloper         domain=sport title
langeafstandslopers        domain=sport plural title
langebaanschaatser         domain=sport title
langlaufer                 domain=sport title
langlaufers                domain=sport plural title
langlaufster               domain=sport gender=female title
leidsman                   domain=sport role=official title
leidsmannen                domain=sport role=official plural title
libero                     domain=sport title
libero's                   domain=sport plural title
lijnrechter                domain=sport role=official title
lijnrechters               domain=sport role=official plural title
linksachter                domain=sport title
linksachters               domain=sport plural title
linksback                  domain=sport title
linksbacks                 domain=sport plural title
linksbuiten                domain=sport title
linksbuitens               domain=sport plural title
loopster                   domain=sport gender=female title
loopsters                  domain=sport gender=female plural title
loper                      domain=sport title
lopers                     domain=sport plural title
makelaar                   domain=sport title
makelaars                  domain=sport plural title
makelaarster               domain=sport gender=female title
manager                    domain=sport role=leader title
managers                   domain=sport role=leader plural title
marathonloopster           domain=sport gender=female title
marathonloper              domain=sport title
marathonlopers             domain=sport plural title
marathonschaatser          domain=sport title
marathonschaatsers         domain=sport plural title
marathonschaatsster        domain=sport gender=female title
mascotte                   domain=sport title
masseur                    domain=sport title
masseurs                   domain=sport plural title
masseuse                   domain=sport gender=female title
masseuses                  domain=sport gender=female plural title
matador                    domain=sport title
matadors                   domain=sport plural title
materiaalman               domain=sport title
materiaalmannen            domain=sport plural title
mecanicien                 domain=sport title
mecaniciens                domain=sport plural title
medaillewinnaar            domain=sport title
medaillewinnaars           domain=sport plural title
medaillewinnares           domain=sport gender=female title
medaillist                 domain=sport title
medaillisten               domain=sport plural title
medespeelster              domain=sport gender=female title
medespeler                 domain=sport title
medespelers                domain=sport plural title
meerkamper                 domain=sport title
meerkampers                domain=sport plural title
meerkampster               domain=sport gender=female title
meesterknecht              domain=sport title
meesterknechten            domain=sport plural title
menner                     domain=sport title
menners                    domain=sport plural title
middenvelder               domain=sport title
middenvelders              domain=sport plural title
middenveldster             domain=sport gender=female title
middenveldsters            domain=sport gender=female plural title
MMA-vechter                domain=sport title
MMA-vechters               domain=sport plural title
motorcoureur               domain=sport title
motorcoureurs              domain=sport plural title
motorcrosser               domain=sport title
motorcrossers              domain=sport plural title
motorcrosster              domain=sport gender=female title
motorracer                 domain=sport title
motorracers                domain=sport plural title
mountainbiker              domain=sport title
mountainbikers             domain=sport plural title
mountainbikester           domain=sport gender=female title
nationaal kampioen         domain=sport title
navigator                  domain=sport title
navigatoren                domain=sport plural title
Nederlands kampioen        domain=sport title
Nederlands kampioene       domain=sport gender=female title
Nederlandse kampioenen     domain=sport plural title
neoprof                    domain=sport title
neoprofs                   domain=sport plural title
nieuweling                 domain=sport
nieuwelingen               domain=sport plural
oefenmeester               domain=sport role=leader title
oefenmeesters              domain=sport role=leader plural title
olympisch kampioen         domain=sport title
olympisch kampioene        domain=sport gender=female title
olympisch kampioenen       domain=sport plural title
olympiër                   domain=sport title
olympiërs                  domain=sport plural title
opponent                   domain=sport
opponenten                 domain=sport plural
Oranje-international       domain=sport title
Oranje-internationals      domain=sport plural title
oud-atleet                 domain=sport title
oud-bondscoach             domain=sport title
oud-bondscoaches           domain=sport plural title
oud-international          domain=sport title
oud-internationals         domain=sport plural title
oud-prof                   domain=sport title
oud-profs                  domain=sport plural title
oud-renner                 domain=sport title
oud-renners                domain=sport plural title
oud-speler                 domain=sport title
oud-spelers                domain=sport plural title
oud-topsporter             domain=sport title
oud-trainer                domain=sport title
oud-trainers               domain=sport plural title
oud-voetballer             domain=sport title
oud-voetballers            domain=sport plural title
oud-wielrenner             domain=sport title
oud-wielrenners            domain=sport plural title
parachutespringer          domain=sport title
parachutespringers         domain=sport plural title
paralympiër                domain=sport title
paralympiërs               domain=sport plural title
parcoursbouwer             domain=sport title
parcoursbouwers            domain=sport plural title
performance manager        domain=sport title
perschef                   domain=sport role=spokesperson title
perschefs                  domain=sport role=spokesperson plural title
pikeur                     domain=sport title
pikeurs                    domain=sport plural title
pitcher                    domain=sport title
pitchers                   domain=sport plural title
ploegdirecteur             domain=sport role=leader title
ploegdirecteurs            domain=sport role=leader plural title
ploeggenoot                domain=sport title
ploeggenote                domain=sport gender=female title
ploeggenoten               domain=sport plural title
ploeggenotes               domain=sport gender=female plural title
ploegleider                domain=sport role=leader title
ploegleiders               domain=sport role=leader plural title
ploegleidster              domain=sport role=leader gender=female title
ploegmaat                  domain=sport title
ploegmakker                domain=sport title
ploegmakkers               domain=sport plural title
ploegmaten                 domain=sport plural title
pokerspeler                domain=sport title
pokerspelers               domain=sport plural title
polsstokhoogspringer       domain=sport title
polsstokhoogspringers      domain=sport plural title
polsstokhoogspringster     domain=sport gender=female title
prof                       domain=sport title
profs                      domain=sport plural title
profvoetballer             domain=sport title
profvoetballers            domain=sport plural title
profvoetbalster            domain=sport gender=female title
publiekslieveling          domain=sport title
publiekslievelingen        domain=sport plural title
quarterback                domain=sport title
quarterbacks               domain=sport plural title
rallypiloot                domain=sport title
rallypiloten               domain=sport plural title
rallyrijder                domain=sport title
rallyrijders               domain=sport plural title
rechtsachter               domain=sport title
rechtsachters              domain=sport plural title
rechtsback                 domain=sport title
rechtsbacks                domain=sport plural title
rechtsbuiten               domain=sport title
rechtsbuitens              domain=sport plural title
recordhouder               domain=sport title
recordhouders              domain=sport plural title
recordhoudster             domain=sport gender=female title
renner                     domain=sport title
renners                    domain=sport plural title
renster                    domain=sport gender=female title
rensters                   domain=sport gender=female plural title
reservedoelman             domain=sport gender=male title
reservekeeper              domain=sport title
reservekeepers             domain=sport plural title
rijder                     domain=sport title
rijders                    domain=sport plural title
ritwinnaar                 domain=sport title
ritwinnaars                domain=sport plural title
rode duivel                domain=sport title
rode duivels               domain=sport plural title
rodelaar                   domain=sport title
rodelaars                  domain=sport plural title
roeier                     domain=sport title
roeiers                    domain=sport plural title
roeister                   domain=sport gender=female title
roeisters                  domain=sport gender=female plural title
rolstoeltennisser          domain=sport title
rolstoeltennisster         domain=sport gender=female title
routinier                  domain=sport title
routiniers                 domain=sport plural title
rugbyer                    domain=sport title
rugbyers                   domain=sport plural title
rugbyspeler                domain=sport title
rugbyspelers               domain=sport plural title
rugbyster                  domain=sport gender=female title
ruiter                     domain=sport title
ruiters                    domain=sport plural title
schaakgrootmeester         domain=sport title
schaakgrootmeesters        domain=sport plural title
schaakkampioen             domain=sport title
schaatser                  domain=sport title
schaatsers                 domain=sport plural title
schaatsster                domain=sport gender=female title
schaatssters               domain=sport gender=female plural title
schaduwspits               domain=sport title
schaker                    domain=sport title
schakers                   domain=sport plural title
schansspringer             domain=sport title
schansspringers            domain=sport plural title
scheidsrechter             domain=sport role=official title
scheidsrechters            domain=sport role=official plural title
schermer                   domain=sport title
schermers                  domain=sport plural title
schermster                 domain=sport gender=female title
schipper                   domain=sport title
schippers                  domain=sport plural title
schoonspringer             domain=sport title
schoonspringers            domain=sport plural title
schoonspringster           domain=sport gender=female title
scout                      domain=sport title
scouts                     domain=sport plural title
shorttracker               domain=sport title
shorttrackers              domain=sport plural title
shorttrackster             domain=sport gender=female title
skateboarder               domain=sport title
skateboarders              domain=sport plural title
skater                     domain=sport title
skaters                    domain=sport plural title
skeeleraar                 domain=sport title
skeeleraars                domain=sport plural title
skiester                   domain=sport gender=female title
skiesters                  domain=sport gender=female plural title
skispringer                domain=sport title
skispringers               domain=sport plural title
skiër                      domain=sport title
skiërs                     domain=sport plural title
slagman                    domain=sport title
slagmannen                 domain=sport plural title
snelwandelaar              domain=sport title
snelwandelaars             domain=sport plural title
snookerspeler              domain=sport title
snookerspelers             domain=sport plural title
snowboarder                domain=sport title
snowboarders               domain=sport plural title
snowboardster              domain=sport gender=female title
softballer                 domain=sport title
softballers                domain=sport plural title
softbalster                domain=sport gender=female title
soigneur                   domain=sport title
soigneurs                  domain=sport plural title
solozeiler                 domain=sport title
solozeilers                domain=sport plural title
solozeilster               domain=sport gender=female title
speelster                  domain=sport gender=female title
speelsters                 domain=sport gender=female plural title
speerwerper                domain=sport title
speerwerpers               domain=sport plural title
speerwerpster              domain=sport gender=female title
speler                     domain=sport title
spelers                    domain=sport plural title
spelersmakelaar            domain=sport title
spelersmakelaars           domain=sport plural title
spelmaker                  domain=sport title
spelmakers                 domain=sport plural title
spelverdeelster            domain=sport gender=female title
spelverdeler               domain=sport title
spelverdelers              domain=sport plural title
spits                      domain=sport title
spitsen                    domain=sport plural title
sportbestuurder            domain=sport role=leader title
sportbestuurders           domain=sport role=leader plural title
sportdirecteur             domain=sport role=leader title
sportdirecteurs            domain=sport role=leader plural title
sporter                    domain=sport title
sporters                   domain=sport plural title
sportief directeur         domain=sport role=leader title
sportster                  domain=sport gender=female title
sportsters                 domain=sport gender=female plural title
springruiter               domain=sport title
springruiters              domain=sport plural title
sprintbom                  domain=sport title
sprintbommen               domain=sport plural title
sprinter                   domain=sport title
sprinters                  domain=sport plural title
sprintster                 domain=sport gender=female title
sprintsters                domain=sport gender=female plural title
squasher                   domain=sport title
squashers                  domain=sport plural title
sterkhouder                domain=sport title
sterkhouders               domain=sport plural title
sterspeelster              domain=sport gender=female title
sterspeler                 domain=sport title
sterspelers                domain=sport plural title
stierenvechter             domain=sport title
stierenvechters            domain=sport plural title
stoelscheidsrechter        domain=sport role=official title
stopper                    domain=sport title
stoppers                   domain=sport plural title
stuurlieden                domain=sport plural title
stuurman                   domain=sport title
stuurvrouw                 domain=sport gender=female title
succestrainer              domain=sport role=leader title
succestrainers             domain=sport role=leader plural title
sumoworstelaar             domain=sport title
sumoworstelaars            domain=sport plural title
supporter                  domain=sport
supporters                 domain=sport plural
surfer                     domain=sport title
surfers                    domain=sport plural title
surfster                   domain=sport gender=female title
taekwondoka                domain=sport title
taekwondoka's              domain=sport plural title
tafeltennisser             domain=sport title
tafeltennissers            domain=sport plural title
tafeltennisster            domain=sport gender=female title
talent                     domain=sport
talenten                   domain=sport plural
teambaas                   domain=sport role=leader title
teambazen                  domain=sport role=leader plural title
teamgenoot                 domain=sport title
teamgenote                 domain=sport gender=female title
teamgenoten                domain=sport plural title
teamgenotes                domain=sport gender=female plural title
teamleider                 domain=sport role=leader title
teamleiders                domain=sport role=leader plural title
teammanager                domain=sport role=leader title
teammanagers               domain=sport role=leader plural title
technisch directeur        domain=sport role=leader title
technisch directeuren      domain=sport role=leader plural title
technisch directeurs       domain=sport role=leader plural title
technisch manager          domain=sport role=leader title
technisch managers         domain=sport role=leader plural title
tegenstrever               domain=sport
tegenstrevers              domain=sport plural
tennisser                  domain=sport title
tennissers                 domain=sport plural title
tennisspeelster            domain=sport gender=female title
tennisspeelsters           domain=sport gender=female plural title
tennisspeler               domain=sport title
tennisspelers              domain=sport plural title
tennisster                 domain=sport gender=female title
tennissters                domain=sport gender=female plural title
testrijder                 domain=sport title
testrijders                domain=sport plural title
thaibokser                 domain=sport title
thaiboksers                domain=sport plural title
tienkamper                 domain=sport title
tienkampers                domain=sport plural title
tijdrijder                 domain=sport title
tijdrijders                domain=sport plural title
tijdrijdster               domain=sport gender=female title
titelfavoriet              domain=sport
titelfavorieten            domain=sport plural
titelhouder                domain=sport
titelhouders               domain=sport plural
titelhoudster              domain=sport gender=female title
titelverdediger            domain=sport
titelverdedigers           domain=sport plural
titelverdedigster          domain=sport gender=female title
toernooidirecteur          domain=sport role=leader title
toernooidirecteurs         domain=sport role=leader plural title
topatleet                  domain=sport title
topatlete                  domain=sport gender=female title
topatleten                 domain=sport plural title
topfavoriet                domain=sport
topfavoriete               domain=sport gender=female title
topfavorieten              domain=sport plural
topscheidsrechter          domain=sport role=official title
topschutter                domain=sport title
topschutters               domain=sport plural title
topscorer                  domain=sport title
topscorers                 domain=sport plural title
topspeelster               domain=sport gender=female title
topspeler                  domain=sport title
topspelers                 domain=sport plural title
topspits                   domain=sport title
topspitsen                 domain=sport plural title
topsporter                 domain=sport title
topsporters                domain=sport plural title
topsportster               domain=sport gender=female title
topsportsters              domain=sport gender=female plural title
toptalent                  domain=sport
toptalenten                domain=sport plural
toptennisser               domain=sport title
toptennissers              domain=sport plural title
topvoetballer              domain=sport title
topvoetballers             domain=sport plural title
topzwemmer                 domain=sport title
topzwemmers                domain=sport plural title
topzwemster                domain=sport gender=female title
toreador                   domain=sport title
tourdirecteur              domain=sport role=leader title
tourwinnaar                domain=sport title
tourwinnaars               domain=sport plural title
trainer                    domain=sport role=leader title
trainer-coach              domain=sport role=leader title
trainers                   domain=sport role=leader plural title
trainster                  domain=sport role=leader gender=female title
trampolinespringer         domain=sport title
trampolinespringers        domain=sport plural title
trampolinespringster       domain=sport gender=female title
transfervrije speler       domain=sport title
triatleet                  domain=sport title
triatlete                  domain=sport gender=female title
triatleten                 domain=sport plural title
turner                     domain=sport title
turners                    domain=sport plural title
turnster                   domain=sport gender=female title
turnsters                  domain=sport gender=female plural title
UEFA-baas                  domain=sport role=official title
UEFA-voorzitter            domain=sport role=official title
uitdaagster                domain=sport gender=female title
uitdager                   domain=sport
uitdagers                  domain=sport plural
umpire                     domain=sport role=official title
umpires                    domain=sport role=official plural title
vechtsporter               domain=sport title
vechtsporters              domain=sport plural title
veldrijder                 domain=sport title
veldrijders                domain=sport plural title
veldrijdster               domain=sport gender=female title
veldrijdsters              domain=sport gender=female plural title
verliezer                  domain=sport
verliezers                 domain=sport plural
verspringer                domain=sport title
verspringers               domain=sport plural title
verspringster              domain=sport gender=female title
videoref                   domain=sport role=official title
videorefs                  domain=sport role=official plural title
videoscheidsrechter        domain=sport role=official title
videoscheidsrechters       domain=sport role=official plural title
vleugelaanvaller           domain=sport title
vleugelaanvallers          domain=sport plural title
vleugelspeler              domain=sport title
vleugelspelers             domain=sport plural title
vleugelspits               domain=sport title
vleugelspitsen             domain=sport plural title
vleugelverdediger          domain=sport title
vleugelverdedigers         domain=sport plural title
vluchter                   domain=sport title
vluchters                  domain=sport plural title
voetbalbestuurder          domain=sport role=leader title
voetbalbestuurders         domain=sport role=leader plural title
voetbalfan                 domain=sport title
voetbalfans                domain=sport plural title
voetbalhooligan            domain=sport title
voetbalhooligans           domain=sport plural title
voetballer                 domain=sport title
voetballers                domain=sport plural title
voetbalster                domain=sport gender=female title
voetbalsters               domain=sport gender=female plural title
voetbalsupporter           domain=sport title
voetbalsupporters          domain=sport plural title
voetbaltrainer             domain=sport role=leader title
voetbaltrainers            domain=sport role=leader plural title
voetbalvandaal             domain=sport title
voetbalvandalen            domain=sport plural title
volleyballer               domain=sport title
volleyballers              domain=sport plural title
volleybalster              domain=sport gender=female title
volleybalsters             domain=sport gender=female plural title
waterdrager                domain=sport title
waterdragers               domain=sport plural title
waterpoloster              domain=sport gender=female title
waterpoloër                domain=sport title
waterpoloërs               domain=sport plural title
wedstrijdcommissaris       domain=sport role=official title
wedstrijdleider            domain=sport role=official title
wedstrijdleiders           domain=sport role=official plural title
wereldkampioen             domain=sport title
wereldkampioen schaken     domain=sport title
wereldkampioene            domain=sport gender=female title
wereldkampioenen           domain=sport plural title
wereldkampioenes           domain=sport gender=female plural title
wereldrecordhouder         domain=sport title
wereldrecordhouders        domain=sport plural title
wereldrecordhoudster       domain=sport gender=female title
werper                     domain=sport title
werpers                    domain=sport plural title
wielrenner                 domain=sport title
wielrenners                domain=sport plural title
wielrenster                domain=sport gender=female title
wielrensters               domain=sport gender=female plural title
windsurfer                 domain=sport title
windsurfers                domain=sport plural title
windsurfster               domain=sport gender=female title
winnaar                    domain=sport
winnaars                   domain=sport plural
winnares                   domain=sport gender=female title
winnaressen                domain=sport gender=female plural title
wisselspeler               domain=sport title
wisselspelers              domain=sport plural title
worstelaar                 domain=sport title
worstelaars                domain=sport plural title
worstelaarster             domain=sport gender=female title
zaakwaarnemer              domain=sport role=spokesperson title
zaakwaarnemers             domain=sport role=spokesperson plural title
zaalvoetballer             domain=sport title
zaalvoetballers            domain=sport plural title
zeiler                     domain=sport title
zeilers                    domain=sport plural title
zeilster                   domain=sport gender=female title
zeilsters                  domain=sport gender=female plural title
zevenkampster              domain=sport gender=female title
zevenkampsters             domain=sport gender=female plural title
zijspancoureur             domain=sport title
zwaargewicht               domain=sport
zwaargewichten             domain=sport plural
zwemmer                    domain=sport title
zwemmers                   domain=sport plural title
zwemster                   domain=sport gender=female title
zwemsters                  domain=sport gender=female plural title

# Sport: last parts of compounds
--speelster       domain=sport gender=female title
--speelsters      domain=sport gender=female plural title
--spits           domain=sport title
--spitsen         domain=sport plural title
-aanvaller        domain=sport title
-aanvallers       domain=sport plural title
-aanvoerder       domain=sport title
-aanvoerders      domain=sport plural title
-atleet           domain=sport title
-atlete           domain=sport gender=female title
-atleten          domain=sport plural title
-captain          domain=sport title
-captains         domain=sport plural title
-coach            domain=sport role=leader title
-coaches          domain=sport role=leader plural title
-coureur          domain=sport title
-coureurs         domain=sport plural title
-doelman          domain=sport gender=male title
-doelmannen       domain=sport gender=male plural title
-favoriet         domain=sport
-favorieten       domain=sport plural
-hardloper        domain=sport title
-hardlopers       domain=sport plural title
-hooligan         domain=sport title
-hooligans        domain=sport plural title
-international    domain=sport title
-internationals   domain=sport plural title
-kampioen         domain=sport
-kampioene        domain=sport gender=female title
-kampioenen       domain=sport plural
-keeper           domain=sport title
-keepers          domain=sport plural title
-kopman           domain=sport role=leader title
-kopmannen        domain=sport role=leader plural title
-manager          domain=sport role=leader title
-managers         domain=sport role=leader plural title
-marathonloper    domain=sport title
-middenvelder     domain=sport title
-middenvelders    domain=sport plural title
-ploegleider      domain=sport role=leader title
-profs            domain=sport plural title
-renner           domain=sport title
-renners          domain=sport plural title
-schaatser        domain=sport title
-schaatsers       domain=sport plural title
-schaatsster      domain=sport gender=female title
-scheidsrechter   domain=sport role=official title
-scheidsrechters  domain=sport role=official plural title
-speler           domain=sport title
-spelers          domain=sport plural title
-sporter          domain=sport title
-sporters         domain=sport plural title
-sportster        domain=sport gender=female title
-supporter        domain=sport title
-supporters       domain=sport plural title
-teammanager      domain=sport role=leader title
-tennisser        domain=sport title
-tennissers       domain=sport plural title
-trainer          domain=sport role=leader title
-trainers         domain=sport role=leader plural title
-verdediger       domain=sport title
-verdedigers      domain=sport plural title
-voetballer       domain=sport title
-voetballers      domain=sport plural title
-voetbalster      domain=sport gender=female title
-voetbalsters     domain=sport gender=female plural title
-wielrenner       domain=sport title
-wielrenners      domain=sport plural title
-winnaar          domain=sport
-winnaars         domain=sport plural
-winnares         domain=sport gender=female title

# Business: firms, banks, shops
aandeelhouder                   domain=business
aandeelhouders                  domain=business plural
aandeelhoudster                 domain=business gender=female title
aanneemster                     domain=business gender=female title
aannemer                        domain=business title
aannemers                       domain=business plural title
accountant                      domain=business title
accountants                     domain=business plural title
accountmanager                  domain=business title
accountmanagers                 domain=business plural title
actuaris                        domain=business title
actuarissen                     domain=business plural title
adjunct-directeur               domain=business role=leader title
adjunct-directeuren             domain=business role=leader plural title
adjunct-directrice              domain=business role=leader gender=female title
administratief medewerker       domain=business title
afdelingschef                   domain=business role=leader title
afdelingschefs                  domain=business role=leader plural title
afdelingshoofd                  domain=business role=leader title
afdelingshoofden                domain=business role=leader plural title
afgevaardigd bestuurder         domain=business role=leader title
algemeen directeur              domain=business role=leader title
algemeen directeuren            domain=business role=leader plural title
algemeen directeurs             domain=business role=leader plural title
arbeidskracht                   domain=business
arbeidskrachten                 domain=business plural
arbeidsmigrant                  domain=business title
arbeidsmigranten                domain=business plural title
autodealer                      domain=business title
autodealers                     domain=business plural title
autohandelaar                   domain=business title
autohandelaren                  domain=business plural title
autoverkoper                    domain=business title
autoverkopers                   domain=business plural title
baas                            domain=business role=leader title
bankbediende                    domain=business title
bankbedienden                   domain=business plural title
bankdirecteur                   domain=business role=leader title
bankdirecteuren                 domain=business role=leader plural title
bankier                         domain=business title
bankiers                        domain=business plural title
bankmedewerker                  domain=business title
bankmedewerkers                 domain=business plural title
bankmedewerkster                domain=business gender=female title
bankpresident                   domain=business role=official title
bankpresidenten                 domain=business role=official plural title
bazen                           domain=business role=leader plural title
bazin                           domain=business role=leader gender=female title
bediende                        domain=business title
bedienden                       domain=business plural title
bedrijfsadviseur                domain=business title
bedrijfsadviseurs               domain=business plural title
bedrijfsleider                  domain=business role=leader title
bedrijfsleiders                 domain=business role=leader plural title
bedrijfsleidster                domain=business role=leader gender=female title
bedrijfsrevisor                 domain=business title
bedrijfsrevisoren               domain=business plural title
bedrijfswoordvoerder            domain=business role=spokesperson title
bedrijfswoordvoerders           domain=business role=spokesperson plural title
bedrijfswoordvoerster           domain=business role=spokesperson gender=female title
beheerder                       domain=business role=leader title
beheerders                      domain=business role=leader plural title
beheerster                      domain=business role=leader gender=female title
belastingadviseur               domain=business title
belastingadviseurs              domain=business plural title
belastingconsulent              domain=business title
belastingconsulenten            domain=business plural title
belegger                        domain=business
beleggers                       domain=business plural
beleggingsadviseur              domain=business role=expert title
beleggingsadviseurs             domain=business role=expert plural title
beleggingsstrateeg              domain=business role=expert title
beleggingsstrategen             domain=business role=expert plural title
beleidsmedewerker               domain=business title
beleidsmedewerkers              domain=business plural title
beleidsmedewerkster             domain=business gender=female title
bestuursleden                   domain=business role=leader plural title
bestuurslid                     domain=business role=leader title
bestuursvoorzitster             domain=business role=leader gender=female title
bestuursvoorzitter              domain=business role=leader title
bestuursvoorzitters             domain=business role=leader plural title
beurshandelaar                  domain=business title
beurshandelaars                 domain=business plural title
beurshandelaren                 domain=business plural title
bierbrouwer                     domain=business title
bierbrouwers                    domain=business plural title
big boss                        domain=business role=leader title
boekhouder                      domain=business title
boekhouders                     domain=business plural title
boekhoudster                    domain=business gender=female title
brouwer                         domain=business title
brouwers                        domain=business plural title
café-uitbaatster                domain=business gender=female title
café-uitbater                   domain=business title
café-uitbaters                  domain=business plural title
cafébaas                        domain=business title
cafébazen                       domain=business plural title
cafébazin                       domain=business gender=female title
caféhouder                      domain=business title
caféhouders                     domain=business plural title
caféhoudster                    domain=business gender=female title
caissière                       domain=business gender=female title
caissières                      domain=business gender=female plural title
centraal bankier                domain=business role=official title
centrale bankiers               domain=business role=official plural title
centralebankpresident           domain=business role=official title
CEO                             domain=business role=leader title
CEO's                           domain=business role=leader plural title
=CFO                            domain=business role=leader title
CFO's                           domain=business role=leader plural title
chef                            domain=business role=leader title
chefs                           domain=business role=leader plural title
chief executive                 domain=business role=leader title
coffeeshophouder                domain=business title
coffeeshophouders               domain=business plural title
collega                         domain=business title
collega's                       domain=business plural title
commercieel directeur           domain=business role=leader title
communicatieadviseur            domain=business role=spokesperson title
communicatieadviseurs           domain=business role=spokesperson plural title
communicatiedirecteur           domain=business role=spokesperson title
communicatiemanager             domain=business role=spokesperson title
communicatieverantwoordelijke   domain=business role=spokesperson title
communicatieverantwoordelijken  domain=business role=spokesperson plural title
concurrent                      domain=business
concurrente                     domain=business gender=female
concurrenten                    domain=business plural
consultant                      domain=business title
consultants                     domain=business plural title
consument                       domain=business
consumenten                     domain=business plural
=COO                            domain=business role=leader title
coördinator                     domain=business role=leader title
coördinatoren                   domain=business role=leader plural title
coördinatrice                   domain=business role=leader gender=female title
crisismanager                   domain=business role=leader title
crisismanagers                  domain=business role=leader plural title
=CTO                            domain=business role=leader title
datawetenschapper               domain=business role=expert title
datawetenschappers              domain=business role=expert plural title
diamantair                      domain=business title
diamantairs                     domain=business plural title
diamanthandelaar                domain=business title
diamanthandelaren               domain=business plural title
directeur                       domain=business role=leader title
directeuren                     domain=business role=leader plural title
directeurs                      domain=business role=leader plural title
directieleden                   domain=business role=leader plural title
directielid                     domain=business role=leader title
directiesecretaresse            domain=business gender=female title
directiesecretaresses           domain=business gender=female plural title
directiesecretaris              domain=business title
directiesecretarissen           domain=business plural title
directievoorzitster             domain=business role=leader gender=female title
directievoorzitter              domain=business role=leader title
directievoorzitters             domain=business role=leader plural title
directrice                      domain=business role=leader gender=female title
directrices                     domain=business role=leader gender=female plural title
durfinvesteerder                domain=business title
durfinvesteerders               domain=business plural title
effectenhandelaar               domain=business title
effectenhandelaren              domain=business plural title
eigenaar                        domain=business title
eigenaars                       domain=business plural title
eigenaren                       domain=business plural title
eigenares                       domain=business gender=female title
eigenaressen                    domain=business gender=female plural title
erfgenaam                       domain=business title
erfgename                       domain=business gender=female title
erfgenamen                      domain=business plural title
erfgenames                      domain=business gender=female plural title
ex-directeur                    domain=business title
ex-medewerker                   domain=business title
ex-medewerkers                  domain=business plural title
ex-topman                       domain=business title
ex-topmannen                    domain=business plural title
ex-werknemer                    domain=business title
ex-werknemers                   domain=business plural title
exploitant                      domain=business
exploitanten                    domain=business plural
exporteur                       domain=business
exporteurs                      domain=business plural
fabrieksdirecteur               domain=business role=leader title
fabrieksdirecteuren             domain=business role=leader plural title
fabrikant                       domain=business
fabrikanten                     domain=business plural
filantroop                      domain=business title
filantropen                     domain=business plural title
financieel adviseur             domain=business role=expert title
financieel adviseurs            domain=business role=expert plural title
financieel directeur            domain=business role=leader title
financieel directeuren          domain=business role=leader plural title
financier                       domain=business
financiers                      domain=business plural
fondsbeheerder                  domain=business role=expert title
fondsbeheerders                 domain=business role=expert plural title
fondsmanager                    domain=business role=expert title
fondsmanagers                   domain=business role=expert plural title
freelancer                      domain=business title
freelancers                     domain=business plural title
gastarbeider                    domain=business title
gastarbeiders                   domain=business plural title
gedelegeerd bestuurder          domain=business role=leader title
gedelegeerd bestuurders         domain=business role=leader plural title
geldschieter                    domain=business
geldschieters                   domain=business plural title
grondlegger                     domain=business role=leader title
grondleggers                    domain=business role=leader plural title
grondlegster                    domain=business role=leader gender=female title
grootaandeelhouder              domain=business
grootaandeelhouders             domain=business plural
grootindustrieel                domain=business role=leader title
grootindustriëlen               domain=business role=leader plural title
grossier                        domain=business
grossiers                       domain=business plural
handelaar                       domain=business title
handelaars                      domain=business plural title
handelaarster                   domain=business gender=female title
handelaren                      domain=business plural title
havenbaas                       domain=business role=leader title
havendirecteur                  domain=business role=leader title
havenmeester                    domain=business role=official title
havenmeesters                   domain=business role=official plural title
headhunter                      domain=business title
headhunters                     domain=business plural title
hoofdsponsor                    domain=business
hoofdsponsors                   domain=business plural
horeca-uitbater                 domain=business title
horeca-uitbaters                domain=business plural title
horecabaas                      domain=business title
horecabazen                     domain=business plural title
horecaondernemer                domain=business title
horecaondernemers               domain=business plural title
hoteleigenaar                   domain=business title
hoteleigenaren                  domain=business plural title
hoteleigenares                  domain=business gender=female title
hotelier                        domain=business title
hoteliers                       domain=business plural title
hotelmanager                    domain=business role=leader title
hotelmanagers                   domain=business role=leader plural title
hr-directeur                    domain=business role=leader title
hr-manager                      domain=business role=leader title
hr-managers                     domain=business role=leader plural title
huisbaas                        domain=business title
huisbazen                       domain=business plural title
huiseigenaar                    domain=business title
huiseigenaren                   domain=business plural title
huisjesmelker                   domain=business title
huisjesmelkers                  domain=business plural title
huurder                         domain=business
huurders                        domain=business plural
huurster                        domain=business gender=female title
ICT'er                          domain=business title
ICT'ers                         domain=business plural title
importeur                       domain=business
importeurs                      domain=business plural
industrieel                     domain=business role=leader
industriëlen                    domain=business role=leader plural title
initiatiefneemster              domain=business role=leader gender=female title
initiatiefnemer                 domain=business role=leader title
initiatiefnemers                domain=business role=leader plural title
inkoper                         domain=business title
inkopers                        domain=business plural title
interim-directeur               domain=business role=leader title
interim-manager                 domain=business role=leader title
interim-managers                domain=business role=leader plural title
internetondernemer              domain=business title
internetondernemers             domain=business plural title
investeerder                    domain=business title
investeerders                   domain=business plural title
IT'er                           domain=business title
IT'ers                          domain=business plural title
juwelier                        domain=business title
juweliers                       domain=business plural title
kaderleden                      domain=business plural title
kaderlid                        domain=business title
kantoorbediende                 domain=business title
kantoorbedienden                domain=business plural title
kassier                         domain=business title
kassiers                        domain=business plural title
kassierster                     domain=business gender=female title
kassiersters                    domain=business gender=female plural title
klant                           domain=business
klanten                         domain=business plural
kooplieden                      domain=business plural title
koopman                         domain=business title
koopster                        domain=business gender=female title
koopvrouw                       domain=business gender=female title
koopvrouwen                     domain=business gender=female plural title
koper                           domain=business
kopers                          domain=business plural
kroegbaas                       domain=business title
kroegbazen                      domain=business plural title
kroegbazin                      domain=business gender=female title
landmeter                       domain=business title
landmeters                      domain=business plural title
leidinggevende                  domain=business role=leader title
leidinggevenden                 domain=business role=leader plural title
leverancier                     domain=business
leveranciers                    domain=business plural
magnaat                         domain=business role=leader title
magnaten                        domain=business role=leader plural title
managementconsultant            domain=business title
managing director               domain=business role=leader title
marketeer                       domain=business title
marketeers                      domain=business plural title
marketingdirecteur              domain=business role=leader title
marketingmanager                domain=business title
marketingmanagers               domain=business plural title
mede-eigenaar                   domain=business title
mede-eigenaren                  domain=business plural title
mede-eigenares                  domain=business gender=female title
mede-oprichter                  domain=business role=leader title
mede-oprichters                 domain=business role=leader plural title
medeoprichter                   domain=business role=leader title
medeoprichters                  domain=business role=leader plural title
medeoprichtster                 domain=business role=leader gender=female title
medewerker                      domain=business title
medewerkers                     domain=business plural title
medewerkster                    domain=business gender=female title
medewerksters                   domain=business gender=female plural title
mediatycoon                     domain=business role=leader title
middenstander                   domain=business title
middenstanders                  domain=business plural title
middenstandster                 domain=business gender=female title
miljardair                      domain=business title
miljardairs                     domain=business plural title
miljonair                       domain=business title
miljonairs                      domain=business plural title
multimiljonair                  domain=business title
multimiljonairs                 domain=business plural title
obligatiehouder                 domain=business
obligatiehouders                domain=business plural
oliemagnaat                     domain=business role=leader title
oligarch                        domain=business title
oligarchen                      domain=business plural title
onderdirecteur                  domain=business role=leader title
onderdirecteurs                 domain=business role=leader plural title
onderneemster                   domain=business gender=female title
onderneemsters                  domain=business gender=female plural title
ondernemer                      domain=business title
ondernemers                     domain=business plural title
ontwikkelaar                    domain=business
ontwikkelaars                   domain=business plural
ontwikkelaarster                domain=business gender=female title
operationeel directeur          domain=business role=leader title
oprichter                       domain=business role=leader title
oprichters                      domain=business role=leader plural title
oprichtster                     domain=business role=leader gender=female title
oprichtsters                    domain=business role=leader gender=female plural title
organisatieadviseur             domain=business title
organisatieadviseurs            domain=business plural title
organisator                     domain=business role=leader
organisatoren                   domain=business role=leader plural title
organisatrice                   domain=business role=leader gender=female title
oud-bankier                     domain=business title
oud-bestuursvoorzitter          domain=business title
oud-collega                     domain=business title
oud-collega's                   domain=business plural title
oud-directeur                   domain=business title
oud-directeuren                 domain=business plural title
oud-medewerker                  domain=business title
oud-medewerkers                 domain=business plural title
oud-topman                      domain=business title
oud-topmannen                   domain=business plural title
oud-werknemer                   domain=business title
oud-werknemers                  domain=business plural title
oud-zakenman                    domain=business title
particulier bankier             domain=business title
particuliere belegger           domain=business title
particuliere beleggers          domain=business plural title
penningmeester                  domain=business title
penningmeesters                 domain=business plural title
personeelschef                  domain=business role=leader title
personeelsdirecteur             domain=business role=leader title
personeelsleden                 domain=business plural
personeelslid                   domain=business
personeelsmanager               domain=business role=leader title
persverantwoordelijke           domain=business role=spokesperson title
persverantwoordelijken          domain=business role=spokesperson plural title
president-commissaris           domain=business role=leader title
president-directeur             domain=business role=leader title
producent                       domain=business
producente                      domain=business gender=female title
producenten                     domain=business plural
programmamanager                domain=business role=leader title
programmamanagers               domain=business role=leader plural title
programmeur                     domain=business title
programmeurs                    domain=business plural title
programmeuse                    domain=business gender=female title
projectleider                   domain=business role=leader title
projectleiders                  domain=business role=leader plural title
projectleidster                 domain=business role=leader gender=female title
projectmanager                  domain=business role=leader title
projectmanagers                 domain=business role=leader plural title
projectontwikkelaar             domain=business
projectontwikkelaars            domain=business plural
receptionist                    domain=business title
receptioniste                   domain=business gender=female title
receptionisten                  domain=business plural title
receptionistes                  domain=business gender=female plural title
reder                           domain=business title
reders                          domain=business plural title
restauranthouder                domain=business title
restauranthouders               domain=business plural title
restauranthoudster              domain=business gender=female title
restaurateur                    domain=business title
restaurateurs                   domain=business plural title
revisor                         domain=business title
revisoren                       domain=business plural title
schatter                        domain=business title
schatters                       domain=business plural title
schuldeiser                     domain=business
schuldeisers                    domain=business plural
softwareontwikkelaar            domain=business title
softwareontwikkelaars           domain=business plural title
spaarder                        domain=business
spaarders                       domain=business plural
speculant                       domain=business
speculanten                     domain=business plural title
sponsor                         domain=business
sponsors                        domain=business plural
staalmagnaat                    domain=business role=leader title
stafmedewerker                  domain=business title
stafmedewerkers                 domain=business plural title
stafmedewerkster                domain=business gender=female title
starter                         domain=business title
starters                        domain=business plural title
statutair directeur             domain=business role=leader title
stichter                        domain=business role=leader title
stichters                       domain=business role=leader plural title
stichtster                      domain=business role=leader gender=female title
strateeg                        domain=business role=expert title
strategen                       domain=business role=expert plural title
systeembeheerder                domain=business title
systeembeheerders               domain=business plural title
taxateur                        domain=business title
taxateurs                       domain=business plural title
techondernemer                  domain=business title
techondernemers                 domain=business plural title
telefonist                      domain=business title
telefoniste                     domain=business gender=female title
telefonisten                    domain=business plural title
telefonistes                    domain=business gender=female plural title
topbankier                      domain=business role=leader title
topbankiers                     domain=business role=leader plural title
topbestuurder                   domain=business role=leader title
topbestuurders                  domain=business role=leader plural title
toplui                          domain=business role=leader plural title
topman                          domain=business role=leader title
topmanager                      domain=business role=leader title
topmanagers                     domain=business role=leader plural title
topmannen                       domain=business role=leader plural title
topondernemer                   domain=business title
topondernemers                  domain=business plural title
topvrouw                        domain=business role=leader gender=female title
topvrouwen                      domain=business role=leader gender=female plural title
trader                          domain=business title
traders                         domain=business plural title
transporteur                    domain=business
transporteurs                   domain=business plural
tycoon                          domain=business role=leader title
tycoons                         domain=business role=leader plural title
uitbaatster                     domain=business gender=female title
uitbaatsters                    domain=business gender=female plural title
uitbater                        domain=business title
uitbaters                       domain=business plural title
uitvoerend directeur            domain=business role=leader title
uitzendkracht                   domain=business title
uitzendkrachten                 domain=business plural title
vakkenvuller                    domain=business title
vakkenvullers                   domain=business plural title
valutahandelaar                 domain=business title
valutahandelaren                domain=business plural title
vastgoedhandelaar               domain=business title
vastgoedhandelaren              domain=business plural title
vastgoedmagnaat                 domain=business role=leader title
vastgoedmagnaten                domain=business role=leader plural title
vastgoedmakelaar                domain=business title
vastgoedmakelaars               domain=business plural title
vastgoedondernemer              domain=business title
vastgoedondernemers             domain=business plural title
veehandelaar                    domain=business title
veehandelaren                   domain=business plural title
verantwoordelijke               domain=business role=leader
verantwoordelijken              domain=business role=leader plural title
verhuurder                      domain=business
verhuurders                     domain=business plural
verhuurster                     domain=business gender=female title
verkoopster                     domain=business gender=female title
verkoopsters                    domain=business gender=female plural title
verkoper                        domain=business title
verkopers                       domain=business plural title
vermogensbeheerder              domain=business role=expert title
vermogensbeheerders             domain=business role=expert plural title
verzekeraar                     domain=business
verzekeraars                    domain=business plural
verzekeringsagent               domain=business title
verzekeringsagenten             domain=business plural title
verzekeringsmakelaar            domain=business title
verzekeringsmakelaars           domain=business plural title
vrijwilliger                    domain=business title
vrijwilligers                   domain=business plural title
vrijwilligster                  domain=business gender=female title
vrijwilligsters                 domain=business gender=female plural title
webdesigner                     domain=business title
webdesigners                    domain=business plural title
werkgeefster                    domain=business gender=female title
werkgever                       domain=business
werkgevers                      domain=business plural
werkneemster                    domain=business gender=female title
werkneemsters                   domain=business gender=female plural title
werknemer                       domain=business
werknemers                      domain=business plural
werkzoekende                    domain=business title
werkzoekenden                   domain=business plural title
wijnboer                        domain=business title
wijnboeren                      domain=business plural title
wijnboerin                      domain=business gender=female title
wijnbouwer                      domain=business title
wijnbouwers                     domain=business plural title
wijnhandelaar                   domain=business title
wijnhandelaren                  domain=business plural title
wijnmaker                       domain=business title
wijnmakers                      domain=business plural title
winkelbediende                  domain=business title
winkelbedienden                 domain=business plural title
winkelier                       domain=business title
winkeliers                      domain=business plural title
winkelierster                   domain=business gender=female title
zaakvoerder                     domain=business role=leader title
zaakvoerders                    domain=business role=leader plural title
zaakvoerster                    domain=business role=leader gender=female title
zakenbankier                    domain=business title
zakenbankiers                   domain=business plural title
zakenlieden                     domain=business plural title
zakenlui                        domain=business plural title
zakenman                        domain=business title
zakenmannen                     domain=business plural title
zakenvrouw                      domain=business gender=female title
zakenvrouwen                    domain=business gender=female plural title
zelfstandige                    domain=business
zelfstandigen                   domain=business plural title
zzp'er                          domain=business title
zzp'ers                         domain=business plural title

# Business: last parts of compounds
-aandeelhouder       domain=business title
-aandeelhouders      domain=business plural title
-assistent           domain=business title
-assistente          domain=business gender=female title
-assistenten         domain=business plural title
-baas                domain=business role=leader title
-bankier             domain=business title
-bankiers            domain=business plural title
-bestuursvoorzitter  domain=business role=leader title
-ceo                 domain=business role=leader title
-collega             domain=business title
-collega's           domain=business plural title
-consultant          domain=business title
-consultants         domain=business plural title
-coördinator         domain=business role=leader title
-coördinatoren       domain=business role=leader plural title
-directeur           domain=business role=leader title
-directeuren         domain=business role=leader plural title
-directeurs          domain=business role=leader plural title
-directrice          domain=business role=leader gender=female title
-eigenaar            domain=business title
-eigenaars           domain=business plural title
-eigenaren           domain=business plural title
-eigenares           domain=business gender=female title
-magnaat             domain=business role=leader title
-magnaten            domain=business role=leader plural title
-medewerker          domain=business title
-medewerkers         domain=business plural title
-medewerkster        domain=business gender=female title
-medewerksters       domain=business gender=female plural title
-miljardair          domain=business title
-miljardairs         domain=business plural title
-miljonair           domain=business title
-miljonairs          domain=business plural title
-ondernemer          domain=business title
-ondernemers         domain=business plural title
-oprichter           domain=business role=leader title
-oprichters          domain=business role=leader plural title
-oprichtster         domain=business role=leader gender=female title
-organisator         domain=business role=leader title
-organisatoren       domain=business role=leader plural title
-programmeur         domain=business title
-programmeurs        domain=business plural title
-topman              domain=business role=leader title
-topmannen           domain=business role=leader plural title
-topvrouw            domain=business role=leader gender=female title
-uitbaters           domain=business plural title
-verantwoordelijke   domain=business role=leader title
-verantwoordelijken  domain=business role=leader plural title
-verkoopster         domain=business gender=female title
-verkoper            domain=business title
-verkopers           domain=business plural title
-vrijwilliger        domain=business title
-vrijwilligers       domain=business plural title
-werknemer           domain=business title
-werknemers          domain=business plural title

# Unions, employers and interest groups
ABVV-voorzitter             domain=union role=leader title
ACV-voorzitter              domain=union role=leader title
arbeider                    domain=union title
arbeiders                   domain=union plural title
arbeidersleider             domain=union role=leader title
arbeidersleiders            domain=union role=leader plural title
arbeidster                  domain=union gender=female title
arbeidsters                 domain=union gender=female plural title
belangenbehartiger          domain=union title
belangenbehartigers         domain=union plural title
belangenbehartigster        domain=union gender=female title
boerenleider                domain=union role=leader title
boerenleiders               domain=union role=leader plural title
boerenvoorman               domain=union role=leader title
boerenvoormannen            domain=union role=leader plural title
CNV-bestuurder              domain=union role=leader title
CNV-voorzitter              domain=union role=leader title
delegee                     domain=union title
delegees                    domain=union plural title
FNV-bestuurder              domain=union role=leader title
FNV-bestuurders             domain=union role=leader plural title
FNV-voorzitter              domain=union role=leader title
gewestelijk secretaris      domain=union title
hoofdafgevaardigde          domain=union title
hoofdafgevaardigden         domain=union plural title
ondernemingsraadsleden      domain=union plural title
ondernemingsraadslid        domain=union title
OR-leden                    domain=union plural title
OR-lid                      domain=union title
OR-voorzitter               domain=union role=leader title
regiosecretaris             domain=union title
sociaal bemiddelaar         domain=union title
sociaal bemiddelaars        domain=union plural title
staakster                   domain=union gender=female title
staker                      domain=union title
stakers                     domain=union plural title
stakingsbreker              domain=union title
stakingsbrekers             domain=union plural title
stakingsleider              domain=union role=leader title
stakingsleiders             domain=union role=leader plural title
stakingsleidster            domain=union role=leader gender=female title
syndicalist                 domain=union title
syndicaliste                domain=union gender=female title
syndicalisten               domain=union plural title
vakbonder                   domain=union title
vakbonders                  domain=union plural title
vakbondsafgevaardigde       domain=union title
vakbondsafgevaardigden      domain=union plural title
vakbondsbaas                domain=union role=leader title
vakbondsbazen               domain=union role=leader plural title
vakbondsbestuurder          domain=union role=leader title
vakbondsbestuurders         domain=union role=leader plural title
vakbondsbestuurster         domain=union role=leader gender=female title
vakbondsleden               domain=union plural title
vakbondsleider              domain=union role=leader title
vakbondsleiders             domain=union role=leader plural title
vakbondsleidster            domain=union role=leader gender=female title
vakbondslid                 domain=union title
vakbondslieden              domain=union plural title
vakbondsman                 domain=union role=leader title
vakbondsmannen              domain=union role=leader plural title
vakbondsmilitant            domain=union title
vakbondsmilitanten          domain=union plural title
vakbondsonderhandelaar      domain=union title
vakbondsonderhandelaars     domain=union plural title
vakbondssecretaris          domain=union role=leader title
vakbondssecretarissen       domain=union role=leader plural title
vakbondsvertegenwoordiger   domain=union title
vakbondsvertegenwoordigers  domain=union plural title
vakbondsvoorzitster         domain=union role=leader gender=female title
vakbondsvoorzitter          domain=union role=leader title
vakbondsvoorzitters         domain=union role=leader plural title
vakbondsvrouw               domain=union role=leader gender=female title
vakbondswoordvoerder        domain=union role=spokesperson title
vakbondswoordvoerders       domain=union role=spokesperson plural title
vakbondswoordvoerster       domain=union role=spokesperson gender=female title
VNO-NCW-voorzitter          domain=union role=leader title
vrijgestelde                domain=union title
vrijgestelden               domain=union plural title
werkgeversleider            domain=union role=leader title
werkgeversvoorman           domain=union role=leader title
werkgeversvoormannen        domain=union role=leader plural title
werkgeversvoorzitter        domain=union role=leader title
werkwillige                 domain=union title
werkwilligen                domain=union plural title

# Unions, employers and interest groups: last parts of compounds
-arbeider     domain=union title
-arbeiders    domain=union plural title
-arbeidster   domain=union gender=female title
-staker       domain=union title
-stakers      domain=union plural title
-vakbondsman  domain=union role=leader title

# Crime
aanrander            domain=crime title
aanranders           domain=crime plural title
aanslagpleegster     domain=crime gender=female title
aanslagpleger        domain=crime title
aanslagplegers       domain=crime plural title
afperser             domain=crime title
afpersers            domain=crime plural title
amokmaker            domain=crime title
amokmakers           domain=crime plural title
autodief             domain=crime title
autodieven           domain=crime plural title
bandiet              domain=crime title
bandieten            domain=crime plural title
bankovervaller       domain=crime title
bankovervallers      domain=crime plural title
bankrover            domain=crime title
bankrovers           domain=crime plural title
bedrieger            domain=crime title
bedriegers           domain=crime plural title
bedriegster          domain=crime gender=female title
belaagster           domain=crime gender=female title
belager              domain=crime title
belagers             domain=crime plural title
belastingontduiker   domain=crime title
belastingontduikers  domain=crime plural title
bendeleden           domain=crime plural title
bendeleider          domain=crime role=leader title
bendeleiders         domain=crime role=leader plural title
bendeleidster        domain=crime role=leader gender=female title
bendelid             domain=crime title
boef                 domain=crime title
boeven               domain=crime plural title
bolletjesslikker     domain=crime title
bolletjesslikkers    domain=crime plural title
bommenlegger         domain=crime title
bommenleggers        domain=crime plural title
brandstichter        domain=crime title
brandstichters       domain=crime plural title
brandstichtster      domain=crime gender=female title
brein                domain=crime
chanteur             domain=crime title
chanteurs            domain=crime plural title
computercrimineel    domain=crime title
computercriminelen   domain=crime plural title
crimineel            domain=crime title
criminelen           domain=crime plural title
cybercrimineel       domain=crime title
cybercriminelen      domain=crime plural title
dader                domain=crime title
daderes              domain=crime gender=female title
daders               domain=crime plural title
dealer               domain=crime title
dealers              domain=crime plural title
delinquent           domain=crime title
delinquenten         domain=crime plural title
dief                 domain=crime title
dievegge             domain=crime gender=female title
dievegges            domain=crime gender=female plural title
dieven               domain=crime plural title
doodrijder           domain=crime title
doodrijders          domain=crime plural title
drugsbaas            domain=crime role=leader title
drugsbaron           domain=crime role=leader title
drugsbaronnen        domain=crime role=leader plural title
drugsbazen           domain=crime role=leader plural title
drugscrimineel       domain=crime title
drugscriminelen      domain=crime plural title
drugsdealer          domain=crime title
drugsdealers         domain=crime plural title
drugshandelaar       domain=crime title
drugshandelaars      domain=crime plural title
drugshandelaren      domain=crime plural title
drugskoerier         domain=crime title
drugskoeriers        domain=crime plural title
drugskoerierster     domain=crime gender=female title
drugskoning          domain=crime role=leader title
drugsrunner          domain=crime title
drugsrunners         domain=crime plural title
drugssmokkelaar      domain=crime title
drugssmokkelaars     domain=crime plural title
fietsendief          domain=crime title
fietsendieven        domain=crime plural title
fraudeur             domain=crime title
fraudeurs            domain=crime plural title
fraudeuse            domain=crime gender=female title
gangster             domain=crime title
gangsterbaas         domain=crime role=leader title
gangsterbazen        domain=crime role=leader plural title
gangsterkoning       domain=crime role=leader title
gangsters            domain=crime plural title
geldezel             domain=crime title
geldezels            domain=crime plural title
geweldpleger         domain=crime title
geweldplegers        domain=crime plural title
gifmenger            domain=crime title
gifmengster          domain=crime gender=female title
gijzelaar            domain=crime title
gijzelaars           domain=crime plural title
gijzelhouder         domain=crime title
gijzelhouders        domain=crime plural title
gijzelneemster       domain=crime gender=female title
gijzelnemer          domain=crime title
gijzelnemers         domain=crime plural title
godfather            domain=crime role=leader gender=male title
godfathers           domain=crime role=leader gender=male plural title
hacker               domain=crime title
hackers              domain=crime plural title
handlanger           domain=crime title
handlangers          domain=crime plural title
heler                domain=crime title
helers               domain=crime plural title
hoofddader           domain=crime title
hoofddaders          domain=crime plural title
huurmoordenaar       domain=crime title
huurmoordenaars      domain=crime plural title
inbreekster          domain=crime gender=female title
inbreker             domain=crime title
inbrekers            domain=crime plural title
juwelendief          domain=crime title
juwelendieven        domain=crime plural title
kaper                domain=crime title
kapers               domain=crime plural title
katvanger            domain=crime title
katvangers           domain=crime plural title
kidnapper            domain=crime title
kidnappers           domain=crime plural title
kindermisbruiker     domain=crime title
kindermisbruikers    domain=crime plural title
kindermoordenaar     domain=crime title
kindermoordenaars    domain=crime plural title
kindermoordenares    domain=crime gender=female title
kinderverkrachter    domain=crime title
kinderverkrachters   domain=crime plural title
kompaan              domain=crime title
kompanen             domain=crime plural title
kunstdief            domain=crime title
kunstdieven          domain=crime plural title
loverboy             domain=crime title
loverboys            domain=crime plural title
lustmoordenaar       domain=crime title
lustmoordenaars      domain=crime plural title
maffiabaas           domain=crime role=leader title
maffiabazen          domain=crime role=leader plural title
maffialeden          domain=crime plural title
maffialeider         domain=crime role=leader title
maffialeiders        domain=crime role=leader plural title
maffialid            domain=crime title
maffiosi             domain=crime plural title
maffioso             domain=crime title
massamoordenaar      domain=crime title
massamoordenaars     domain=crime plural title
mededader            domain=crime title
mededaders           domain=crime plural title
medeplichtige        domain=crime
medeplichtigen       domain=crime plural title
meesterbrein         domain=crime
meesteroplichter     domain=crime title
meesteroplichters    domain=crime plural title
mensenhandelaar      domain=crime title
mensenhandelaars     domain=crime plural title
mensenhandelaren     domain=crime plural title
mensensmokkelaar     domain=crime title
mensensmokkelaars    domain=crime plural title
messentrekker        domain=crime title
messentrekkers       domain=crime plural title
misdadiger           domain=crime title
misdadigers          domain=crime plural title
misdadigster         domain=crime gender=female title
moordenaar           domain=crime title
moordenaars          domain=crime plural title
moordenares          domain=crime gender=female title
moordenaressen       domain=crime gender=female plural title
motorclubleider      domain=crime role=leader title
ontvoerder           domain=crime title
ontvoerders          domain=crime plural title
ontvoerster          domain=crime gender=female title
opdrachtgeefster     domain=crime gender=female title
opdrachtgever        domain=crime
opdrachtgevers       domain=crime plural
oplichter            domain=crime title
oplichters           domain=crime plural title
oplichtster          domain=crime gender=female title
oplichtsters         domain=crime gender=female plural title
overvaller           domain=crime title
overvallers          domain=crime plural title
overvalster          domain=crime gender=female title
pedofiel             domain=crime title
pedofielen           domain=crime plural title
pedoseksueel         domain=crime title
pedoseksuelen        domain=crime plural title
peetvader            domain=crime role=leader gender=male title
peetvaders           domain=crime role=leader gender=male plural title
piraat               domain=crime title
piraten              domain=crime plural title
plunderaar           domain=crime title
plunderaars          domain=crime plural title
pooier               domain=crime title
pooiers              domain=crime plural title
pyromaan             domain=crime title
pyromanen            domain=crime plural title
recidivist           domain=crime title
recidivisten         domain=crime plural title
relschopper          domain=crime title
relschoppers         domain=crime plural title
rover                domain=crime title
rovers               domain=crime plural title
schurk               domain=crime title
schurken             domain=crime plural title
seriemoordenaar      domain=crime title
seriemoordenaars     domain=crime plural title
seriemoordenares     domain=crime gender=female title
serieverkrachter     domain=crime title
serieverkrachters    domain=crime plural title
slavenhandelaar      domain=crime title
slavenhandelaren     domain=crime plural title
sluipmoordenaar      domain=crime title
sluipmoordenaars     domain=crime plural title
smokkelaar           domain=crime title
smokkelaars          domain=crime plural title
smokkelaarster       domain=crime gender=female title
souteneur            domain=crime title
souteneurs           domain=crime plural title
stalker              domain=crime title
stalkers             domain=crime plural title
stalkster            domain=crime gender=female title
stenengooier         domain=crime title
stenengooiers        domain=crime plural title
straatdealer         domain=crime title
straatdealers        domain=crime plural title
straatrover          domain=crime title
straatrovers         domain=crime plural title
stroman              domain=crime title
stromannen           domain=crime plural title
stroper              domain=crime title
stropers             domain=crime plural title
topcrimineel         domain=crime title
topcriminelen        domain=crime plural title
trawant              domain=crime title
trawanten            domain=crime plural title
uithaler             domain=crime title
uithalers            domain=crime plural title
valsmunter           domain=crime title
valsmunters          domain=crime plural title
vandaal              domain=crime title
vandalen             domain=crime plural title
vechtersbaas         domain=crime title
vechtersbazen        domain=crime plural title
veelpleger           domain=crime title
veelplegers          domain=crime plural title
verkrachter          domain=crime title
verkrachters         domain=crime plural title
vermoedelijke dader  domain=crime title
vervalser            domain=crime title
vervalsers           domain=crime plural title
vliegtuigkaper       domain=crime title
vliegtuigkapers      domain=crime plural title
voortvluchtige       domain=crime
voortvluchtigen      domain=crime plural title
wapenhandelaar       domain=crime title
wapenhandelaars      domain=crime plural title
wapenhandelaren      domain=crime plural title
wapensmokkelaar      domain=crime title
wapensmokkelaars     domain=crime plural title
winkeldief           domain=crime title
winkeldievegge       domain=crime gender=female title
winkeldieven         domain=crime plural title
witwasser            domain=crime title
witwassers           domain=crime plural title
zakkenroller         domain=crime title
zakkenrollers        domain=crime plural title
zakkenrolster        domain=crime gender=female title
zedendelinquent      domain=crime title
zedendelinquenten    domain=crime plural title
zedenmisdadiger      domain=crime title
zedenmisdadigers     domain=crime plural title
zelfmoordenaar       domain=crime title
zelfmoordenaars      domain=crime plural title
zwendelaar           domain=crime title
zwendelaars          domain=crime plural title

# Crime: last parts of compounds
-bendeleden   domain=crime plural title
-bendelid     domain=crime title
-crimineel    domain=crime title
-criminelen   domain=crime plural title
-dealer       domain=crime title
-dealers      domain=crime plural title
-handlanger   domain=crime title
-handlangers  domain=crime plural title
-misdadiger   domain=crime title
-misdadigers  domain=crime plural title
-moordenaar   domain=crime title
-moordenaars  domain=crime plural title
-moordenares  domain=crime gender=female title
-ontvoerder   domain=crime title
-ontvoerders  domain=crime plural title
-overvaller   domain=crime title
-overvallers  domain=crime plural title
-smokkelaar   domain=crime title
-smokkelaars  domain=crime plural title

# Family and private life
achterkleindochter     domain=family gender=female title
achterkleinkind        domain=family title
achterkleinkinderen    domain=family plural title
achterkleinzoon        domain=family gender=male title
achterneef             domain=family gender=male title
achterneven            domain=family gender=male plural title
achternicht            domain=family gender=female title
achternichten          domain=family gender=female plural title
adoptiedochter         domain=family gender=female title
adoptiekind            domain=family title
adoptiekinderen        domain=family plural title
adoptiemoeder          domain=family gender=female title
adoptieouders          domain=family plural
adoptievader           domain=family gender=male title
adoptiezoon            domain=family gender=male title
afstammeling           domain=family title
afstammelinge          domain=family gender=female title
afstammelingen         domain=family plural title
alleenstaande moeder   domain=family gender=female title
alleenstaande moeders  domain=family gender=female plural title
baby                   domain=family title
baby's                 domain=family plural title
betovergrootvader      domain=family gender=male title
bloedverwant           domain=family title
bloedverwanten         domain=family plural title
boezemvriend           domain=family gender=male title
boezemvrienden         domain=family gender=male plural title
boezemvriendin         domain=family gender=female title
bomma                  domain=family gender=female title
bompa                  domain=family gender=male title
broer                  domain=family gender=male title
broers                 domain=family gender=male plural title
broertje               domain=family gender=male title
broertjes              domain=family gender=male plural title
bruid                  domain=family gender=female title
bruidegom              domain=family gender=male title
bruidegommen           domain=family gender=male plural title
bruiden                domain=family gender=female plural title
bruidspaar             domain=family
bruidsparen            domain=family plural
dierbare               domain=family
dierbaren              domain=family plural
dochter                domain=family gender=female title
dochters               domain=family gender=female plural title
dochtertje             domain=family gender=female title
dochtertjes            domain=family gender=female plural title
draagmoeder            domain=family gender=female title
draagmoeders           domain=family gender=female plural title
drieling               domain=family
drielingen             domain=family plural
echtgenoot             domain=family gender=male title
echtgenote             domain=family gender=female title
echtgenoten            domain=family gender=male plural title
echtgenotes            domain=family gender=female plural title
echtpaar               domain=family
echtparen              domain=family plural
ega                    domain=family title
ega's                  domain=family plural title
ex-echtgenoot          domain=family gender=male title
ex-echtgenote          domain=family gender=female title
ex-man                 domain=family gender=male title
ex-mannen              domain=family gender=male plural title
ex-partner             domain=family title
ex-partners            domain=family plural title
ex-vriend              domain=family gender=male title
ex-vrienden            domain=family gender=male plural title
ex-vriendin            domain=family gender=female title
ex-vriendinnen         domain=family gender=female plural title
ex-vrouw               domain=family gender=female title
ex-vrouwen             domain=family gender=female plural title
familieleden           domain=family plural title
familielid             domain=family title
gade                   domain=family
geliefde               domain=family title
geliefden              domain=family plural title
gemalin                domain=family gender=female title
gezinshoofd            domain=family title
gezinshoofden          domain=family plural title
gezinsleden            domain=family plural title
gezinslid              domain=family title
grootmoeder            domain=family gender=female title
grootmoeders           domain=family gender=female plural title
grootouders            domain=family plural
grootvader             domain=family gender=male title
grootvaders            domain=family gender=male plural title
halfbroer              domain=family gender=male title
halfbroers             domain=family gender=male plural title
halfzus                domain=family gender=female title
halfzussen             domain=family gender=female plural title
halfzuster             domain=family gender=female title
hartsvriendin          domain=family gender=female title
hartsvriendinnen       domain=family gender=female plural title
huisgenoot             domain=family title
huisgenote             domain=family gender=female title
huisgenoten            domain=family plural title
huisvriend             domain=family title
huisvrienden           domain=family plural title
huisvriendin           domain=family gender=female title
jeugdvriend            domain=family gender=male title
jeugdvrienden          domain=family gender=male plural title
jeugdvriendin          domain=family gender=female title
kamergenoot            domain=family title
kamergenote            domain=family gender=female title
kamergenoten           domain=family plural title
kind                   domain=family
kinderen               domain=family plural
kindje                 domain=family
kindjes                domain=family plural
kleindochter           domain=family gender=female title
kleindochters          domain=family gender=female plural title
kleinkind              domain=family title
kleinkinderen          domain=family plural title
kleinzonen             domain=family gender=male plural title
kleinzoon              domain=family gender=male title
kleinzoons             domain=family gender=male plural title
levensgezel            domain=family gender=male title
levensgezellen         domain=family gender=male plural title
levensgezellin         domain=family gender=female title
levenspartner          domain=family title
levenspartners         domain=family plural title
mama                   domain=family gender=female title
mama's                 domain=family gender=female plural title
man                    domain=family gender=male
mannen                 domain=family gender=male plural
maîtresse              domain=family gender=female title
maîtresses             domain=family gender=female plural title
minnaar                domain=family gender=male title
minnaars               domain=family gender=male plural title
minnares               domain=family gender=female title
minnaressen            domain=family gender=female plural title
moeder                 domain=family gender=female title
moeders                domain=family gender=female plural title
naaste                 domain=family
naasten                domain=family plural
nabestaande            domain=family title
nabestaanden           domain=family plural title
nakomeling             domain=family title
nakomelinge            domain=family gender=female title
nakomelingen           domain=family plural title
nazaat                 domain=family title
nazaten                domain=family plural title
neef                   domain=family gender=male title
neefje                 domain=family gender=male title
neefjes                domain=family gender=male plural title
neven                  domain=family gender=male plural title
nicht                  domain=family gender=female title
nichten                domain=family gender=female plural title
nichtje                domain=family gender=female title
nichtjes               domain=family gender=female plural title
nonkel                 domain=family gender=male title
nonkels                domain=family gender=male plural title
oma                    domain=family gender=female title
oma's                  domain=family gender=female plural title
oom                    domain=family gender=male title
ooms                   domain=family gender=male plural title
opa                    domain=family gender=male title
opa's                  domain=family gender=male plural title
ouderpaar              domain=family
ouders                 domain=family plural
oudoom                 domain=family gender=male title
oudtante               domain=family gender=female title
overgrootmoeder        domain=family gender=female title
overgrootmoeders       domain=family gender=female plural title
overgrootvader         domain=family gender=male title
overgrootvaders        domain=family gender=male plural title
pa                     domain=family gender=male title
papa                   domain=family gender=male title
papa's                 domain=family gender=male plural title
partner                domain=family
partners               domain=family plural
pasgeborene            domain=family
pasgeborenen           domain=family plural
peetoom                domain=family gender=male title
peettante              domain=family gender=female title
petekind               domain=family title
petekinderen           domain=family plural title
peuter                 domain=family
peuters                domain=family plural
pleegdochter           domain=family gender=female title
pleegdochters          domain=family gender=female plural title
pleegkind              domain=family title
pleegkinderen          domain=family plural title
pleegmoeder            domain=family gender=female title
pleegmoeders           domain=family gender=female plural title
pleegouder             domain=family
pleegouders            domain=family plural
pleegvader             domain=family gender=male title
pleegvaders            domain=family gender=male plural title
pleegzonen             domain=family gender=male plural title
pleegzoon              domain=family gender=male title
schoonbroer            domain=family gender=male title
schoonbroers           domain=family gender=male plural title
schoondochter          domain=family gender=female title
schoondochters         domain=family gender=female plural title
schoonmoeder           domain=family gender=female title
schoonmoeders          domain=family gender=female plural title
schoonouders           domain=family plural
schoonvader            domain=family gender=male title
schoonvaders           domain=family gender=male plural title
schoonzonen            domain=family gender=male plural title
schoonzoon             domain=family gender=male title
schoonzoons            domain=family gender=male plural title
schoonzus              domain=family gender=female title
schoonzussen           domain=family gender=female plural title
schoonzuster           domain=family gender=female title
schoonzusters          domain=family gender=female plural title
soldatenmoeder         domain=family gender=female title
soldatenmoeders        domain=family gender=female plural title
stiefbroer             domain=family gender=male title
stiefbroers            domain=family gender=male plural title
stiefdochter           domain=family gender=female title
stiefdochters          domain=family gender=female plural title
stiefkind              domain=family title
stiefkinderen          domain=family plural title
stiefmoeder            domain=family gender=female title
stiefmoeders           domain=family gender=female plural title
stiefouders            domain=family plural
stiefvader             domain=family gender=male title
stiefvaders            domain=family gender=male plural title
stiefzonen             domain=family gender=male plural title
stiefzoon              domain=family gender=male title
stiefzus               domain=family gender=female title
stiefzussen            domain=family gender=female plural title
tante                  domain=family gender=female title
tantes                 domain=family gender=female plural title
tienermoeder           domain=family gender=female title
tienermoeders          domain=family gender=female plural title
tweeling               domain=family
tweelingbroer          domain=family gender=male title
tweelingbroers         domain=family gender=male plural title
tweelingen             domain=family plural
tweelingzus            domain=family gender=female title
tweelingzussen         domain=family gender=female plural title
vader                  domain=family gender=male title
vaders                 domain=family gender=male plural title
verloofde              domain=family title
verloofden             domain=family plural title
vertrouweling          domain=family title
vertrouwelinge         domain=family gender=female title
vertrouwelingen        domain=family plural title
verwant                domain=family title
verwante               domain=family gender=female title
verwanten              domain=family plural title
voetbalvader           domain=family gender=male title
voetbalvaders          domain=family gender=male plural title
voorouder              domain=family title
voorouders             domain=family plural title
vriend                 domain=family gender=male title
vrienden               domain=family gender=male plural title
vriendin               domain=family gender=female title
vriendinnen            domain=family gender=female plural title
vrouw                  domain=family gender=female
vrouwen                domain=family gender=female plural
wederhelft             domain=family title
wederhelften           domain=family plural title
weduwe                 domain=family gender=female title
weduwen                domain=family gender=female plural title
weduwes                domain=family gender=female plural title
weduwnaar              domain=family gender=male title
weduwnaars             domain=family gender=male plural title
weeskind               domain=family
weeskinderen           domain=family plural
zonen                  domain=family gender=male plural title
zoon                   domain=family gender=male title
zoons                  domain=family gender=male plural title
zoontje                domain=family gender=male title
zoontjes               domain=family gender=male plural title
zus                    domain=family gender=female title
zusje                  domain=family gender=female title
zusjes                 domain=family gender=female plural title
zussen                 domain=family gender=female plural title
zwager                 domain=family gender=male title
zwagers                domain=family gender=male plural title

# Family and private life: last parts of compounds
-broer        domain=family gender=male title
-broers       domain=family gender=male plural title
-echtgenoot   domain=family gender=male title
-echtgenote   domain=family gender=female title
-moeder       domain=family gender=female title
-moeders      domain=family gender=female plural title
-vader        domain=family gender=male title
-vaders       domain=family gender=male plural title
-vriend       domain=family gender=male title
-vrienden     domain=family gender=male plural title
-vriendin     domain=family gender=female title
-vriendinnen  domain=family gender=female plural title
-weduwe       domain=family gender=female title

# Forms of address
=dhr. | =Dhr.  domain=civil gender=male title
e.h.           domain=civil gender=male title
frau           domain=civil gender=female title
freule         domain=civil gender=female title
freules        domain=civil gender=female plural title
heer           domain=civil gender=male title
heren          domain=civil gender=male plural title
herr           domain=civil gender=male title
=hr. | =Hr.    domain=civil gender=male title
kameraad       domain=civil title
kapt.          domain=civil title
=kol. | =Kol.  domain=civil title
=lt. | =Lt.    domain=civil title
madame         domain=civil gender=female title
=maj. | =Maj.  domain=civil title
=mej. | =Mej.  domain=civil gender=female title
mejuffrouw     domain=civil gender=female title
meneer         domain=civil gender=male title
mevr.          domain=civil gender=female title
mevrouw        domain=civil gender=female title
mevrouwen      domain=civil gender=female plural title
mijnheer       domain=civil gender=male title
mister         domain=civil gender=male title
monsieur       domain=civil gender=male title
=mw. | =Mw.    domain=civil gender=female title
señor          domain=civil gender=male title
señora         domain=civil gender=female title
=sgt. | =Sgt.  domain=civil title
signor         domain=civil gender=male title
wijlen         domain=civil title
z.e.h.         domain=civil gender=male title

# Bystanders, citizens and groups of people
aangeefster               domain=civil role=witness gender=female
aangever                  domain=civil role=witness
aangevers                 domain=civil role=witness plural
aanwezige                 domain=civil
aanwezigen                domain=civil plural
aartsrivaal               domain=civil
aartsrivale               domain=civil gender=female title
aartsrivalen              domain=civil plural
Ajacied                   domain=civil title
Ajacieden                 domain=civil plural title
allochtonen               domain=civil plural title
allochtoon                domain=civil
antivaxer                 domain=civil title
antivaxers                domain=civil plural title
AOW'er                    domain=civil title
AOW'ers                   domain=civil plural title
asielzoeker               domain=civil title
asielzoekers              domain=civil plural title
asielzoekster             domain=civil gender=female title
asielzoeksters            domain=civil gender=female plural title
autobestuurder            domain=civil role=witness title
autobestuurders           domain=civil role=witness plural title
autobestuurster           domain=civil role=witness gender=female title
autochtonen               domain=civil plural title
autochtoon                domain=civil
automobilist              domain=civil role=witness title
automobiliste             domain=civil role=witness gender=female title
automobilisten            domain=civil role=witness plural title
automobilistes            domain=civil role=witness gender=female plural title
baanbreekster             domain=civil gender=female title
baanbreker                domain=civil title
baanbrekers               domain=civil plural title
badgast                   domain=civil role=witness title
badgasten                 domain=civil role=witness plural title
balling                   domain=civil title
ballinge                  domain=civil gender=female title
ballingen                 domain=civil plural title
bedelaar                  domain=civil title
bedelaars                 domain=civil plural title
bedelares                 domain=civil gender=female title
bedoeïen                  domain=civil title
bedoeïenen                domain=civil plural title
bejaarde                  domain=civil
bejaarde vrouw            domain=civil gender=female title
bejaarden                 domain=civil plural title
beller                    domain=civil
bellers                   domain=civil plural
belster                   domain=civil gender=female
beoogd opvolger           domain=civil title
beschermheer              domain=civil gender=male title
beschermheren             domain=civil gender=male plural title
beschermvrouwe            domain=civil gender=female title
betrokkene                domain=civil
betrokkenen               domain=civil plural
bewoner                   domain=civil title
bewoners                  domain=civil plural title
bewoonster                domain=civil gender=female title
bewoonsters               domain=civil gender=female plural title
bijrijder                 domain=civil role=witness title
bijrijders                domain=civil role=witness plural title
bijstandsmoeder           domain=civil gender=female title
bijstandsmoeders          domain=civil gender=female plural title
bioscoopbezoeker          domain=civil role=witness title
bioscoopbezoekers         domain=civil role=witness plural title
bootvluchteling           domain=civil title
bootvluchtelingen         domain=civil plural title
bovenbuurman              domain=civil role=witness gender=male title
bovenbuurvrouw            domain=civil role=witness gender=female title
bromfietser               domain=civil role=witness title
bromfietsers              domain=civil role=witness plural title
bromfietsster             domain=civil role=witness gender=female title
buitenlander              domain=civil title
buitenlanders             domain=civil plural title
buren                     domain=civil role=witness plural title
burger                    domain=civil
burgers                   domain=civil plural
buurjongen                domain=civil role=witness gender=male title
buurjongens               domain=civil role=witness gender=male plural title
buurman                   domain=civil role=witness gender=male title
buurmannen                domain=civil role=witness gender=male plural title
buurmeisje                domain=civil role=witness gender=female title
buurmeisjes               domain=civil role=witness gender=female plural title
buurtbewoner              domain=civil role=witness title
buurtbewoners             domain=civil role=witness plural title
buurtbewoonster           domain=civil role=witness gender=female title
buurtgenoot               domain=civil role=witness title
buurtgenote               domain=civil role=witness gender=female title
buurtgenoten              domain=civil role=witness plural title
buurvrouw                 domain=civil role=witness gender=female title
buurvrouwen               domain=civil role=witness gender=female plural title
cafébezoeker              domain=civil role=witness title
cafébezoekers             domain=civil role=witness plural title
caféganger                domain=civil role=witness title
cafégangers               domain=civil role=witness plural title
callgirl                  domain=civil gender=female title
callgirls                 domain=civil gender=female plural title
campinggast               domain=civil role=witness title
campinggasten             domain=civil role=witness plural title
complotdenker             domain=civil title
complotdenkers            domain=civil plural title
concertganger             domain=civil role=witness title
concertgangers            domain=civil role=witness plural title
dagjesmens                domain=civil role=witness title
dagjesmensen              domain=civil role=witness plural title
dakloze                   domain=civil
daklozen                  domain=civil plural title
dertiger                  domain=civil title
dertigers                 domain=civil plural title
dode                      domain=civil
doden                     domain=civil plural
dorpeling                 domain=civil title
dorpelinge                domain=civil gender=female title
dorpelingen               domain=civil plural title
dorpsbewoner              domain=civil title
dorpsbewoners             domain=civil plural title
dorpsgenoot               domain=civil title
dorpsgenote               domain=civil gender=female title
dorpsgenoten              domain=civil plural title
dragqueen                 domain=civil title
dragqueens                domain=civil plural title
drenkeling                domain=civil title
drenkelinge               domain=civil gender=female title
drenkelingen              domain=civil plural title
drugsgebruiker            domain=civil title
drugsgebruikers           domain=civil plural title
drugsgebruikster          domain=civil gender=female title
eeuweling                 domain=civil title
eeuwelinge                domain=civil gender=female title
eeuwelingen               domain=civil plural title
eilandbewoner             domain=civil title
eilandbewoners            domain=civil plural title
eilandbewoonster          domain=civil gender=female title
eilander                  domain=civil title
eilanders                 domain=civil plural title
emigrant                  domain=civil title
emigrante                 domain=civil gender=female title
emigranten                domain=civil plural title
ereburger                 domain=civil title
ereburgers                domain=civil plural title
eregast                   domain=civil title
eregasten                 domain=civil plural title
ereleden                  domain=civil plural title
erelid                    domain=civil title
expat                     domain=civil title
expats                    domain=civil plural title
feestganger               domain=civil role=witness title
feestgangers              domain=civil role=witness plural title
feestgangster             domain=civil role=witness gender=female title
feestvierder              domain=civil role=witness title
feestvierders             domain=civil role=witness plural title
fietser                   domain=civil role=witness title
fietsers                  domain=civil role=witness plural title
flatbewoner               domain=civil title
flatbewoners              domain=civil plural title
flatbewoonster            domain=civil gender=female title
forens                    domain=civil role=witness title
forensen                  domain=civil role=witness plural title
gast                      domain=civil role=witness title
gasten                    domain=civil role=witness plural title
gastheer                  domain=civil gender=male title
gastheren                 domain=civil gender=male plural title
gastspreker               domain=civil title
gastsprekers              domain=civil plural title
gastvrouw                 domain=civil gender=female title
gastvrouwen               domain=civil gender=female plural title
gebruiker                 domain=civil title
gebruikers                domain=civil plural title
gebruikster               domain=civil gender=female title
gedupeerde                domain=civil title
gedupeerden               domain=civil plural title
geestverwant              domain=civil title
geestverwanten            domain=civil plural title
generatiegenoot           domain=civil title
generatiegenote           domain=civil gender=female title
generatiegenoten          domain=civil plural title
genodigde                 domain=civil
genodigden                domain=civil plural
gepensioneerde            domain=civil
gepensioneerden           domain=civil plural title
gespreksleider            domain=civil title
gespreksleiders           domain=civil plural title
gespreksleidster          domain=civil gender=female title
gesprekspartner           domain=civil title
gesprekspartners          domain=civil plural title
gewonde                   domain=civil
gewonden                  domain=civil plural
geëvacueerde              domain=civil
geëvacueerden             domain=civil plural
geïnterviewde             domain=civil
geïnterviewden            domain=civil plural
hangjongere               domain=civil title
hangjongeren              domain=civil plural title
held                      domain=civil title
helden                    domain=civil plural title
heldin                    domain=civil gender=female title
heldinnen                 domain=civil gender=female plural title
hippie                    domain=civil title
hippies                   domain=civil plural title
holocaustoverlevende      domain=civil role=witness title
holocaustoverlevenden     domain=civil role=witness plural title
homo                      domain=civil title
homo's                    domain=civil plural title
homoseksueel              domain=civil
homoseksuelen             domain=civil plural title
hondenbezitster           domain=civil role=witness gender=female title
hondenbezitter            domain=civil role=witness title
hondenbezitters           domain=civil role=witness plural title
honderdjarige             domain=civil title
honderdjarigen            domain=civil plural title
hongerstaakster           domain=civil gender=female title
hongerstaker              domain=civil title
hongerstakers             domain=civil plural title
hotelgast                 domain=civil role=witness title
hotelgasten               domain=civil role=witness plural title
huisman                   domain=civil gender=male title
huismannen                domain=civil gender=male plural title
huisvrouw                 domain=civil gender=female title
huisvrouwen               domain=civil gender=female plural title
hulpbehoevende            domain=civil
hulpbehoevenden           domain=civil plural
iconen                    domain=civil plural title
icoon                     domain=civil title
idealist                  domain=civil title
idealiste                 domain=civil gender=female title
idealisten                domain=civil plural title
illegalen                 domain=civil plural title
immigrant                 domain=civil title
immigrante                domain=civil gender=female title
immigranten               domain=civil plural title
inboorling                domain=civil title
inboorlingen              domain=civil plural title
indiaan                   domain=civil title
indianen                  domain=civil plural title
individu                  domain=civil
individuen                domain=civil plural
inwoner                   domain=civil title
inwoners                  domain=civil plural title
inwoonster                domain=civil gender=female title
inwoonsters               domain=civil gender=female plural title
inzittende                domain=civil role=witness title
inzittenden               domain=civil role=witness plural title
jeugdige                  domain=civil
jeugdigen                 domain=civil plural
jogger                    domain=civil role=witness title
joggers                   domain=civil role=witness plural title
jongedame                 domain=civil gender=female title
jongedames                domain=civil gender=female plural title
jongeman                  domain=civil gender=male title
jongemannen               domain=civil gender=male plural title
jongen                    domain=civil gender=male title
jongens                   domain=civil gender=male plural title
jongere                   domain=civil
jongeren                  domain=civil plural
jongetje                  domain=civil gender=male title
jongetjes                 domain=civil gender=male plural title
kampbewoner               domain=civil title
kampbewoners              domain=civil plural title
kampeerder                domain=civil role=witness title
kampeerders               domain=civil role=witness plural title
kampeerster               domain=civil role=witness gender=female title
kampoverlevende           domain=civil role=witness title
kampoverlevenden          domain=civil role=witness plural title
kerkbezoeker              domain=civil role=witness title
kerkbezoekers             domain=civil role=witness plural title
kluizenaar                domain=civil title
kluizenaars               domain=civil plural title
kolonist                  domain=civil title
koloniste                 domain=civil gender=female title
kolonisten                domain=civil plural title
kraker                    domain=civil
krakers                   domain=civil plural title
landgenoot                domain=civil title
landgenote                domain=civil gender=female title
landgenoten               domain=civil plural title
leden                     domain=civil plural
leeftijdgenoot            domain=civil title
leeftijdgenote            domain=civil gender=female title
leeftijdgenoten           domain=civil plural title
leeftijdsgenoot           domain=civil title
leeftijdsgenote           domain=civil gender=female title
leeftijdsgenoten          domain=civil plural title
legende                   domain=civil
legendes                  domain=civil plural
lesbienne                 domain=civil gender=female title
lesbiennes                domain=civil gender=female plural title
lid                       domain=civil title
lotgenoot                 domain=civil title
lotgenote                 domain=civil gender=female title
lotgenoten                domain=civil plural title
medebewoner               domain=civil title
medebewoners              domain=civil plural title
medepassagier             domain=civil role=witness title
medepassagiers            domain=civil role=witness plural title
medereiziger              domain=civil role=witness title
medereizigers             domain=civil role=witness plural title
meisje                    domain=civil gender=female title
meisjes                   domain=civil gender=female plural title
melder                    domain=civil
melders                   domain=civil plural
meldster                  domain=civil gender=female
mens                      domain=civil
mensen                    domain=civil plural
migrant                   domain=civil title
migranten                 domain=civil plural title
minderjarige              domain=civil
minderjarigen             domain=civil plural title
moderator                 domain=civil title
moderatoren               domain=civil plural title
motorrijdster             domain=civil gender=female title
naamgenoot                domain=civil title
naamgenote                domain=civil gender=female title
naamgenoten               domain=civil plural title
natuurliefhebber          domain=civil title
natuurliefhebbers         domain=civil plural title
negentiger                domain=civil title
negentigers               domain=civil plural title
nomade                    domain=civil title
nomaden                   domain=civil plural title
nudist                    domain=civil title
nudisten                  domain=civil plural title
omstander                 domain=civil role=witness title
omstanders                domain=civil role=witness plural title
omwonende                 domain=civil role=witness title
omwonenden                domain=civil role=witness plural title
onderbuurman              domain=civil role=witness gender=male title
onderbuurvrouw            domain=civil role=witness gender=female title
ondervraagde              domain=civil
ondervraagden             domain=civil plural
ontheemde                 domain=civil title
ontheemden                domain=civil plural title
oorlogsheld               domain=civil title
oorlogshelden             domain=civil plural title
opvarende                 domain=civil role=witness title
opvarenden                domain=civil role=witness plural title
opvolger                  domain=civil title
opvolgers                 domain=civil plural title
opvolgster                domain=civil gender=female title
oudere                    domain=civil
ouderen                   domain=civil plural
overburen                 domain=civil role=witness plural title
overbuur                  domain=civil role=witness title
overbuurman               domain=civil role=witness gender=male title
overbuurvrouw             domain=civil role=witness gender=female title
overleefster              domain=civil role=witness gender=female title
overlevende               domain=civil role=witness title
overlevenden              domain=civil role=witness plural title
overlever                 domain=civil role=witness title
overlevers                domain=civil role=witness plural title
passagier                 domain=civil role=witness title
passagiere                domain=civil role=witness gender=female title
passagiers                domain=civil role=witness plural title
passant                   domain=civil role=witness title
passanten                 domain=civil role=witness plural title
pendelaar                 domain=civil role=witness title
pendelaars                domain=civil role=witness plural title
personen                  domain=civil plural
persoon                   domain=civil
pionier                   domain=civil title
pioniers                  domain=civil plural title
pionierster               domain=civil gender=female title
plaatsvervanger           domain=civil title
plaatsvervangers          domain=civil plural title
plaatsvervangster         domain=civil gender=female title
probleemjongere           domain=civil title
probleemjongeren          domain=civil plural title
prostituee                domain=civil gender=female title
prostituees               domain=civil gender=female plural title
prostitué                 domain=civil gender=male title
puber                     domain=civil title
pubers                    domain=civil plural title
punker                    domain=civil title
punkers                   domain=civil plural title
raamprostituee            domain=civil gender=female title
raamprostituees           domain=civil gender=female plural title
ramptoerist               domain=civil title
ramptoeristen             domain=civil plural title
redenaar                  domain=civil title
redenaars                 domain=civil plural title
reisgenoot                domain=civil title
reisgenote                domain=civil gender=female title
reisgenoten               domain=civil plural title
reiziger                  domain=civil role=witness title
reizigers                 domain=civil role=witness plural title
reizigster                domain=civil role=witness gender=female title
respondent                domain=civil
respondenten              domain=civil plural
scooterrijder             domain=civil role=witness title
scooterrijders            domain=civil role=witness plural title
scooterrijdster           domain=civil role=witness gender=female title
sekswerker                domain=civil title
sekswerkers               domain=civil plural title
sekswerkster              domain=civil gender=female title
sekswerksters             domain=civil gender=female plural title
senior                    domain=civil
senioren                  domain=civil plural
skinhead                  domain=civil title
skinheads                 domain=civil plural title
slaaf                     domain=civil title
slaafgemaakte             domain=civil title
slaafgemaakten            domain=civil plural title
slaven                    domain=civil plural title
slavin                    domain=civil gender=female title
slavinnen                 domain=civil gender=female plural title
spookrijder               domain=civil title
spookrijders              domain=civil plural title
spookrijdster             domain=civil gender=female title
spreekster                domain=civil gender=female title
spreeksters               domain=civil gender=female plural title
spreker                   domain=civil title
sprekers                  domain=civil plural title
stadsbewoner              domain=civil title
stadsbewoners             domain=civil plural title
stadsgenoot               domain=civil title
stadsgenote               domain=civil gender=female title
stadsgenoten              domain=civil plural title
stamgast                  domain=civil
stamgasten                domain=civil plural title
statushouder              domain=civil title
statushouders             domain=civil plural title
stedeling                 domain=civil title
stedelinge                domain=civil gender=female title
stedelingen               domain=civil plural title
straatbewoner             domain=civil role=witness title
straatbewoners            domain=civil role=witness plural title
strandganger              domain=civil role=witness title
strandgangers             domain=civil role=witness plural title
streekgenoot              domain=civil title
streekgenoten             domain=civil plural title
tachtiger                 domain=civil title
tachtigers                domain=civil plural title
tafelheer                 domain=civil gender=male title
thuisloze                 domain=civil title
thuislozen                domain=civil plural title
tiener                    domain=civil title
tieners                   domain=civil plural title
tijdgenoot                domain=civil title
tijdgenote                domain=civil gender=female title
tijdgenoten               domain=civil plural title
toerist                   domain=civil role=witness title
toeriste                  domain=civil role=witness gender=female title
toeristen                 domain=civil role=witness plural title
toeristes                 domain=civil role=witness gender=female plural title
toevallige voorbijganger  domain=civil role=witness title
transgender               domain=civil
transgenders              domain=civil plural title
transman                  domain=civil gender=male title
transmannen               domain=civil gender=male plural title
transmigrant              domain=civil title
transmigranten            domain=civil plural title
transvrouw                domain=civil gender=female title
transvrouwen              domain=civil gender=female plural title
travestiet                domain=civil title
travestieten              domain=civil plural title
treinpendelaar            domain=civil role=witness title
treinpendelaars           domain=civil role=witness plural title
treinreiziger             domain=civil role=witness title
treinreizigers            domain=civil role=witness plural title
treinreizigster           domain=civil role=witness gender=female title
treinspotter              domain=civil title
treinspotters             domain=civil plural title
twintiger                 domain=civil title
twintigers                domain=civil plural title
uitgeprocedeerde          domain=civil title
uitgeprocedeerden         domain=civil plural title
uitkeringsgerechtigde     domain=civil title
uitkeringsgerechtigden    domain=civil plural title
vakantieganger            domain=civil role=witness title
vakantiegangers           domain=civil role=witness plural title
vakantiegangster          domain=civil role=witness gender=female title
vakantievierder           domain=civil role=witness title
vakantievierders          domain=civil role=witness plural title
veertiger                 domain=civil title
veertigers                domain=civil plural title
veganist                  domain=civil title
veganisten                domain=civil plural title
vegetariër                domain=civil title
vegetariërs               domain=civil plural title
vermiste                  domain=civil
vermiste persoon          domain=civil title
vermisten                 domain=civil plural title
vervanger                 domain=civil title
vervangers                domain=civil plural title
vervangster               domain=civil gender=female title
vijand                    domain=civil
vijanden                  domain=civil plural
vijandin                  domain=civil gender=female
vijftiger                 domain=civil title
vijftigers                domain=civil plural title
vinder                    domain=civil title
vinders                   domain=civil plural title
vindster                  domain=civil gender=female title
vluchteling               domain=civil title
vluchtelinge              domain=civil gender=female title
vluchtelingen             domain=civil plural title
voetganger                domain=civil role=witness title
voetgangers               domain=civil role=witness plural title
voetgangster              domain=civil role=witness gender=female title
vogelaar                  domain=civil title
vogelaars                 domain=civil plural title
volksheld                 domain=civil title
volkshelden               domain=civil plural title
volwassene                domain=civil
volwassenen               domain=civil plural
voorbijganger             domain=civil role=witness title
voorbijgangers            domain=civil role=witness plural title
voorbijgangster           domain=civil role=witness gender=female title
vreemdeling               domain=civil title
vreemdelinge              domain=civil gender=female title
vreemdelingen             domain=civil plural title
vutter                    domain=civil title
vutters                   domain=civil plural title
wandelaar                 domain=civil role=witness title
wandelaars                domain=civil role=witness plural title
wandelaarster             domain=civil role=witness gender=female title
wappie                    domain=civil title
wappies                   domain=civil plural title
weggebruiker              domain=civil role=witness title
weggebruikers             domain=civil role=witness plural title
weldoener                 domain=civil title
weldoeners                domain=civil plural title
weldoenster               domain=civil gender=female title
werkloze                  domain=civil
werklozen                 domain=civil plural title
wijkbewoner               domain=civil role=witness title
wijkbewoners              domain=civil role=witness plural title
wijkbewoonster            domain=civil role=witness gender=female title
woonwagenbewoner          domain=civil title
woonwagenbewoners         domain=civil plural title
woonwagenbewoonster       domain=civil gender=female title
zestiger                  domain=civil title
zestigers                 domain=civil plural title
zeventiger                domain=civil title
zeventigers               domain=civil plural title
zigeuner                  domain=civil title
zigeunerin                domain=civil gender=female title
zigeuners                 domain=civil plural title
zwaargewonde              domain=civil
zwaargewonden             domain=civil plural
zwerfster                 domain=civil gender=female title
zwerver                   domain=civil title
zwervers                  domain=civil plural title

# Trades and daily work
akkerbouwer              domain=civil title
akkerbouwers             domain=civil plural title
antiquaar                domain=civil title
antiquair                domain=civil title
antiquairs               domain=civil plural title
antiquaren               domain=civil plural title
aspergesteker            domain=civil title
aspergestekers           domain=civil plural title
au pair                  domain=civil title
au pairs                 domain=civil plural title
automonteur              domain=civil title
automonteurs             domain=civil plural title
autosloper               domain=civil title
autoslopers              domain=civil plural title
babysit                  domain=civil title
babysitter               domain=civil title
babysitters              domain=civil plural title
bagageafhandelaar        domain=civil title
bagageafhandelaars       domain=civil plural title
bagagist                 domain=civil title
bagagisten               domain=civil plural title
bakker                   domain=civil title
bakkers                  domain=civil plural title
banketbakker             domain=civil title
banketbakkers            domain=civil plural title
barbier                  domain=civil title
barbiers                 domain=civil plural title
barista                  domain=civil title
barista's                domain=civil plural title
barkeeper                domain=civil title
barkeepers               domain=civil plural title
barman                   domain=civil gender=male title
barmannen                domain=civil gender=male plural title
bartender                domain=civil title
bartenders               domain=civil plural title
barvrouw                 domain=civil gender=female title
barvrouwen               domain=civil gender=female plural title
beenhouwer               domain=civil title
beenhouwers              domain=civil plural title
bemanningsleden          domain=civil plural title
bemanningslid            domain=civil title
berggids                 domain=civil title
berggidsen               domain=civil plural title
bezorger                 domain=civil title
bezorgers                domain=civil plural title
bezorgster               domain=civil gender=female title
binnenvaartschipper      domain=civil title
binnenvaartschippers     domain=civil plural title
bioboer                  domain=civil title
bioboeren                domain=civil plural title
bloemenverkoopster       domain=civil gender=female title
bloemenverkoper          domain=civil title
bloemenverkopers         domain=civil plural title
bloemist                 domain=civil title
bloemiste                domain=civil gender=female title
bloemisten               domain=civil plural title
boer                     domain=civil title
boeren                   domain=civil plural title
boerin                   domain=civil gender=female title
boerinnen                domain=civil gender=female plural title
bollenkweker             domain=civil title
bollenkwekers            domain=civil plural title
bookmaker                domain=civil title
bookmakers               domain=civil plural title
bootsman                 domain=civil title
bouwvakarbeider          domain=civil title
bouwvakarbeiders         domain=civil plural title
bouwvakker               domain=civil title
bouwvakkers              domain=civil plural title
brugwachter              domain=civil title
brugwachters             domain=civil plural title
buschauffeur             domain=civil title
buschauffeurs            domain=civil plural title
buschauffeuse            domain=civil gender=female title
buurtvader               domain=civil gender=male title
buurtvaders              domain=civil gender=male plural title
buurtwerker              domain=civil title
buurtwerkers             domain=civil plural title
buurtwerkster            domain=civil gender=female title
chauffeur                domain=civil title
chauffeurs               domain=civil plural title
chauffeuse               domain=civil gender=female title
chef-kok                 domain=civil title
chef-koks                domain=civil plural title
chocolatier              domain=civil title
chocolatiers             domain=civil plural title
circusdirecteur          domain=civil role=leader title
circusdirecteuren        domain=civil role=leader plural title
conducteur               domain=civil title
conducteurs              domain=civil plural title
conductrice              domain=civil gender=female title
croupier                 domain=civil title
croupiers                domain=civil plural title
dakdekker                domain=civil title
dakdekkers               domain=civil plural title
dakwerker                domain=civil title
dakwerkers               domain=civil plural title
dienstmeid               domain=civil gender=female title
dienstmeiden             domain=civil gender=female plural title
dierentuindirecteur      domain=civil role=leader title
dierenverzorger          domain=civil title
dierenverzorgers         domain=civil plural title
dierenverzorgster        domain=civil gender=female title
dokwerker                domain=civil title
dokwerkers               domain=civil plural title
dompteur                 domain=civil title
dompteurs                domain=civil plural title
doodgraver               domain=civil title
doodgravers              domain=civil plural title
drukker                  domain=civil title
drukkers                 domain=civil plural title
duivenmelker             domain=civil title
duivenmelkers            domain=civil plural title
elektricien              domain=civil title
elektriciens             domain=civil plural title
fabrieksarbeider         domain=civil title
fabrieksarbeiders        domain=civil plural title
fabrieksarbeidster       domain=civil gender=female title
fietskoerier             domain=civil title
fietskoeriers            domain=civil plural title
fitnessinstructeur       domain=civil title
fitnessinstructeurs      domain=civil plural title
fokker                   domain=civil title
fokkers                  domain=civil plural title
fokster                  domain=civil gender=female title
frituuruitbaatster       domain=civil gender=female title
frituuruitbater          domain=civil title
frituuruitbaters         domain=civil plural title
fruitkweker              domain=civil title
fruitkwekers             domain=civil plural title
fruitplukker             domain=civil title
fruitplukkers            domain=civil plural title
fruitteler               domain=civil title
fruittelers              domain=civil plural title
garagehouder             domain=civil title
garagehouders            domain=civil plural title
garagist                 domain=civil title
garagisten               domain=civil plural title
garderobejuffrouw        domain=civil gender=female title
garnalenvisser           domain=civil title
garnalenvissers          domain=civil plural title
geitenhouder             domain=civil title
geitenhouders            domain=civil plural title
gezagvoerder             domain=civil title
gezagvoerders            domain=civil plural title
gids                     domain=civil title
gidsen                   domain=civil plural title
glazenwasser             domain=civil title
glazenwassers            domain=civil plural title
goudsmeden               domain=civil plural title
goudsmid                 domain=civil title
grafdelver               domain=civil title
grafdelvers              domain=civil plural title
groenteboer              domain=civil title
groenteboeren            domain=civil plural title
grondstewardess          domain=civil gender=female title
grondstewardessen        domain=civil gender=female plural title
havenarbeider            domain=civil title
havenarbeiders           domain=civil plural title
helderziende             domain=civil title
helderzienden            domain=civil plural title
helikopterpiloot         domain=civil title
helikopterpiloten        domain=civil plural title
hengelaar                domain=civil title
hengelaars               domain=civil plural title
herder                   domain=civil title
herderin                 domain=civil gender=female title
herders                  domain=civil plural title
hoefsmeden               domain=civil plural title
hoefsmid                 domain=civil title
hondenfokker             domain=civil title
hondenfokkers            domain=civil plural title
hoofdconducteur          domain=civil title
hoofdconducteurs         domain=civil plural title
horlogemaker             domain=civil title
horlogemakers            domain=civil plural title
hostess                  domain=civil gender=female title
hostessen                domain=civil gender=female plural title
houthakker               domain=civil title
houthakkers              domain=civil plural title
hovenier                 domain=civil title
hoveniers                domain=civil plural title
huishoudhulp             domain=civil title
huishoudhulpen           domain=civil plural title
huishoudster             domain=civil gender=female title
huishoudsters            domain=civil gender=female plural title
huismeester              domain=civil title
huismeesters             domain=civil plural title
huisschilder             domain=civil title
huisschilders            domain=civil plural title
ijscoman                 domain=civil title
ijsverkoper              domain=civil title
ijsverkopers             domain=civil plural title
imker                    domain=civil title
imkerin                  domain=civil gender=female title
imkers                   domain=civil plural title
installateur             domain=civil title
installateurs            domain=civil plural title
instrumentbouwer         domain=civil title
instrumentbouwers        domain=civil plural title
jachtopziener            domain=civil title
jachtopzieners           domain=civil plural title
jager                    domain=civil title
jagers                   domain=civil plural title
jeugdwerker              domain=civil title
jeugdwerkers             domain=civil plural title
jeugdwerkster            domain=civil gender=female title
jongerenwerker           domain=civil title
jongerenwerkers          domain=civil plural title
jongerenwerkster         domain=civil gender=female title
kaasboer                 domain=civil title
kaasboeren               domain=civil plural title
kamermeisje              domain=civil gender=female title
kamermeisjes             domain=civil gender=female plural title
kapper                   domain=civil title
kappers                  domain=civil plural title
kapster                  domain=civil gender=female title
kapsters                 domain=civil gender=female plural title
kastelein                domain=civil title
kasteleins               domain=civil plural title
kelner                   domain=civil title
kelnerin                 domain=civil gender=female title
kelners                  domain=civil plural title
kermisexploitant         domain=civil title
kermisexploitanten       domain=civil plural title
keukenchef               domain=civil title
keukenchefs              domain=civil plural title
kinderjuf                domain=civil gender=female title
kinderoppas              domain=civil title
kinderoppassen           domain=civil plural title
kippenboer               domain=civil title
kippenboeren             domain=civil plural title
kleermaker               domain=civil title
kleermakers              domain=civil plural title
klusjesman               domain=civil title
klusjesmannen            domain=civil plural title
kok                      domain=civil title
kokkin                   domain=civil gender=female title
kokkinnen                domain=civil gender=female plural title
koks                     domain=civil plural title
kompel                   domain=civil title
kompels                  domain=civil plural title
kraanmachinist           domain=civil title
kraanmachinisten         domain=civil plural title
krantenbezorger          domain=civil title
krantenbezorgers         domain=civil plural title
krantenbezorgster        domain=civil gender=female title
krantenverkoper          domain=civil title
krantenverkopers         domain=civil plural title
kruidenier               domain=civil title
kruideniers              domain=civil plural title
kweker                   domain=civil title
kwekers                  domain=civil plural title
landarbeider             domain=civil title
landarbeiders            domain=civil plural title
landbouwer               domain=civil title
landbouwers              domain=civil plural title
landbouwster             domain=civil gender=female title
lasser                   domain=civil title
lassers                  domain=civil plural title
loodgieter               domain=civil title
loodgieters              domain=civil plural title
luchtverkeersleider      domain=civil role=official title
luchtverkeersleiders     domain=civil role=official plural title
maaltijdbezorger         domain=civil title
maaltijdbezorgers        domain=civil plural title
machinist                domain=civil title
machiniste               domain=civil gender=female title
machinisten              domain=civil plural title
magazijnier              domain=civil title
magazijniers             domain=civil plural title
magazijnmedewerker       domain=civil title
magazijnmedewerkers      domain=civil plural title
marktkooplieden          domain=civil plural title
marktkoopman             domain=civil title
marktkramer              domain=civil title
marktkramers             domain=civil plural title
marktverkoper            domain=civil title
marktverkopers           domain=civil plural title
melkboer                 domain=civil title
melkboeren               domain=civil plural title
melkveehouder            domain=civil title
melkveehouders           domain=civil plural title
meteropnemer             domain=civil title
meteropnemers            domain=civil plural title
metselaar                domain=civil title
metselaars               domain=civil plural title
meubelmaker              domain=civil title
meubelmakers             domain=civil plural title
mijnwerker               domain=civil title
mijnwerkers              domain=civil plural title
molenaar                 domain=civil title
molenaars                domain=civil plural title
monteur                  domain=civil title
monteurs                 domain=civil plural title
naaister                 domain=civil gender=female title
naaisters                domain=civil gender=female plural title
nanny                    domain=civil gender=female title
nanny's                  domain=civil gender=female plural title
ober                     domain=civil title
obers                    domain=civil plural title
opbouwwerker             domain=civil title
opbouwwerkers            domain=civil plural title
opbouwwerkster           domain=civil gender=female title
oppas                    domain=civil title
oppassen                 domain=civil plural title
opzichter                domain=civil title
opzichters               domain=civil plural title
opzichtster              domain=civil gender=female title
orderpicker              domain=civil title
orderpickers             domain=civil plural title
orgelbouwer              domain=civil title
orgelbouwers             domain=civil plural title
paardenfokker            domain=civil title
paardenfokkers           domain=civil plural title
pakketbezorger           domain=civil title
pakketbezorgers          domain=civil plural title
paragnost                domain=civil title
paragnoste               domain=civil gender=female title
paragnosten              domain=civil plural title
parkwachter              domain=civil title
parkwachters             domain=civil plural title
patissier                domain=civil title
patissiers               domain=civil plural title
personal trainer         domain=civil title
personal trainers        domain=civil plural title
pizzakoerier             domain=civil title
pizzakoeriers            domain=civil plural title
ploegbaas                domain=civil title
ploegbazen               domain=civil plural title
pluimveehouder           domain=civil title
pluimveehouders          domain=civil plural title
poetshulp                domain=civil title
poetshulpen              domain=civil plural title
poetsvrouw               domain=civil gender=female title
poetsvrouwen             domain=civil gender=female plural title
pompbediende             domain=civil title
pompbedienden            domain=civil plural title
pomphouder               domain=civil title
pomphouders              domain=civil plural title
postbezorger             domain=civil title
postbezorgers            domain=civil plural title
postbode                 domain=civil title
postbodes                domain=civil plural title
privéchauffeur           domain=civil title
privéchauffeurs          domain=civil plural title
purser                   domain=civil title
pursers                  domain=civil plural title
reisleider               domain=civil title
reisleiders              domain=civil plural title
reisleidster             domain=civil gender=female title
reisleidsters            domain=civil gender=female plural title
rondleider               domain=civil title
rondleiders              domain=civil plural title
rondleidster             domain=civil gender=female title
schaapherder             domain=civil title
schaapherderin           domain=civil gender=female title
schaapherders            domain=civil plural title
schapenhouder            domain=civil title
schapenhouders           domain=civil plural title
scheepsbouwer            domain=civil title
scheepsbouwers           domain=civil plural title
scheepsjongen            domain=civil title
scheepsjongens           domain=civil plural title
scheepskapitein          domain=civil title
scheepskapiteins         domain=civil plural title
schoenmaker              domain=civil title
schoenmakers             domain=civil plural title
schoonheidsspecialist    domain=civil title
schoonheidsspecialiste   domain=civil gender=female title
schoonheidsspecialisten  domain=civil plural title
schoonheidsspecialistes  domain=civil gender=female plural title
schoonmaakster           domain=civil gender=female title
schoonmaaksters          domain=civil gender=female plural title
schoonmaker              domain=civil title
schoonmakers             domain=civil plural title
schoorsteenveger         domain=civil title
schoorsteenvegers        domain=civil plural title
schrijnwerker            domain=civil title
schrijnwerkers           domain=civil plural title
schroothandelaar         domain=civil title
schroothandelaren        domain=civil plural title
seingever                domain=civil title
seingevers               domain=civil plural title
seizoenarbeider          domain=civil title
seizoenarbeiders         domain=civil plural title
seizoensarbeider         domain=civil title
seizoensarbeiders        domain=civil plural title
serveerster              domain=civil gender=female title
serveersters             domain=civil gender=female plural title
slager                   domain=civil title
slagers                  domain=civil plural title
sleepbootkapitein        domain=civil title
sloper                   domain=civil title
slopers                  domain=civil plural title
sluiswachter             domain=civil title
sluiswachters            domain=civil plural title
smeden                   domain=civil plural title
smid                     domain=civil title
sociaal werker           domain=civil title
sociaal werkers          domain=civil plural title
sociaal werkster         domain=civil gender=female title
sommelier                domain=civil title
sommeliers               domain=civil plural title
souschef                 domain=civil title
souschefs                domain=civil plural title
spoorman                 domain=civil title
spoormannen              domain=civil plural title
spoorwerker              domain=civil title
spoorwerkers             domain=civil plural title
sportvisser              domain=civil title
sportvissers             domain=civil plural title
staalarbeider            domain=civil title
staalarbeiders           domain=civil plural title
stadsgids                domain=civil title
stadsgidsen              domain=civil plural title
stationschef             domain=civil title
stationschefs            domain=civil plural title
sterrenchef              domain=civil title
sterrenchefs             domain=civil plural title
sterrenkok               domain=civil title
sterrenkoks              domain=civil plural title
steward                  domain=civil title
stewardess               domain=civil gender=female title
stewardessen             domain=civil gender=female plural title
stewards                 domain=civil plural title
straathoekwerker         domain=civil title
straathoekwerkers        domain=civil plural title
straathoekwerkster       domain=civil gender=female title
straatveger              domain=civil title
straatvegers             domain=civil plural title
straatverkoper           domain=civil title
straatverkopers          domain=civil plural title
strandjutter             domain=civil title
strandjutters            domain=civil plural title
stratenmaker             domain=civil title
stratenmakers            domain=civil plural title
stukadoor                domain=civil title
stukadoors               domain=civil plural title
stuwadoor                domain=civil title
stuwadoors               domain=civil plural title
taxibestuurder           domain=civil title
taxibestuurders          domain=civil plural title
taxichauffeur            domain=civil title
taxichauffeurs           domain=civil plural title
technici                 domain=civil plural title
technicus                domain=civil title
teler                    domain=civil title
telers                   domain=civil plural title
testpiloot               domain=civil title
testpiloten              domain=civil plural title
textielarbeider          domain=civil title
textielarbeiders         domain=civil plural title
textielarbeidster        domain=civil gender=female title
timmerlieden             domain=civil plural title
timmerman                domain=civil title
toiletjuffrouw           domain=civil gender=female title
toiletjuffrouwen         domain=civil gender=female plural title
topchef                  domain=civil title
topchefs                 domain=civil plural title
topkok                   domain=civil title
topkoks                  domain=civil plural title
trambestuurder           domain=civil title
trambestuurders          domain=civil plural title
trambestuurster          domain=civil gender=female title
treinbegeleider          domain=civil title
treinbegeleiders         domain=civil plural title
treinbegeleidster        domain=civil gender=female title
treinbestuurder          domain=civil title
treinbestuurders         domain=civil plural title
treinconducteur          domain=civil title
treinconducteurs         domain=civil plural title
treinmachinist           domain=civil title
treinmachinisten         domain=civil plural title
trucker                  domain=civil title
truckers                 domain=civil plural title
tuinbouwer               domain=civil title
tuinbouwers              domain=civil plural title
tuinder                  domain=civil title
tuinders                 domain=civil plural title
tuinier                  domain=civil title
tuiniers                 domain=civil plural title
tuinman                  domain=civil title
tuinmannen               domain=civil plural title
uitvaartondernemer       domain=civil title
uitvaartondernemers      domain=civil plural title
uitvaartverzorger        domain=civil title
uitvaartverzorgers       domain=civil plural title
varkensboer              domain=civil title
varkensboeren            domain=civil plural title
varkenshouder            domain=civil title
varkenshouders           domain=civil plural title
veeboer                  domain=civil title
veeboeren                domain=civil plural title
veehouder                domain=civil title
veehouders               domain=civil plural title
veehoudster              domain=civil gender=female title
verhuizer                domain=civil title
verhuizers               domain=civil plural title
verkeersleider           domain=civil role=official title
verkeersleiders          domain=civil role=official plural title
verkeersvlieger          domain=civil title
verkeersvliegers         domain=civil plural title
visboer                  domain=civil title
visboeren                domain=civil plural title
visser                   domain=civil title
vissers                  domain=civil plural title
vliegenier               domain=civil title
vliegeniers              domain=civil plural title
vrachtwagenbestuurder    domain=civil title
vrachtwagenbestuurders   domain=civil plural title
vrachtwagenchauffeur     domain=civil title
vrachtwagenchauffeurs    domain=civil plural title
vuilnisman               domain=civil title
vuilnismannen            domain=civil plural title
vuilnisophaler           domain=civil title
vuilnisophalers          domain=civil plural title
vuurtorenwachter         domain=civil title
vuurtorenwachters        domain=civil plural title
waarzegger               domain=civil title
waarzeggers              domain=civil plural title
waarzegster              domain=civil gender=female title
waarzegsters             domain=civil gender=female plural title
weddingplanner           domain=civil title
weddingplanners          domain=civil plural title
wegwerker                domain=civil title
wegwerkers               domain=civil plural title
welzijnswerker           domain=civil title
welzijnswerkers          domain=civil plural title
werkster                 domain=civil gender=female title
werksters                domain=civil gender=female plural title
wietkweker               domain=civil title
wietkwekers              domain=civil plural title
yogaleraar               domain=civil title
yogaleraren              domain=civil plural title
yogalerares              domain=civil gender=female title
zeelieden                domain=civil plural title
zeeman                   domain=civil title
zeevarende               domain=civil
zeevarenden              domain=civil plural
zilversmeden             domain=civil plural title
zilversmid               domain=civil title

# Trades and daily work: last parts of compounds
-asielzoeker    domain=civil title
-asielzoekers   domain=civil plural title
-bakker         domain=civil title
-bakkers        domain=civil plural title
-bewoner        domain=civil title
-bewoners       domain=civil plural title
-bewoonster     domain=civil gender=female title
-bezitter       domain=civil title
-bezitters      domain=civil plural title
-boer           domain=civil title
-boeren         domain=civil plural title
-boerin         domain=civil gender=female title
-chauffeur      domain=civil title
-chauffeurs     domain=civil plural title
-deelnemer      domain=civil title
-deelnemers     domain=civil plural title
-gebruiker      domain=civil title
-gebruikers     domain=civil plural title
-gebruikster    domain=civil gender=female title
-inwoner        domain=civil title
-inwoners       domain=civil plural title
-liefhebber     domain=civil title
-liefhebbers    domain=civil plural title
-machinist      domain=civil title
-machinisten    domain=civil plural title
-migrant        domain=civil title
-migranten      domain=civil plural title
-monteur        domain=civil title
-monteurs       domain=civil plural title
-overlevende    domain=civil role=witness title
-overlevenden   domain=civil role=witness plural title
-passagier      domain=civil role=witness title
-passagiers     domain=civil role=witness plural title
-reiziger       domain=civil role=witness title
-reizigers      domain=civil role=witness plural title
-technici       domain=civil plural title
-technicus      domain=civil title
-toerist        domain=civil role=witness title
-toeristen      domain=civil role=witness plural title
-verzamelaar    domain=civil title
-verzamelaars   domain=civil plural title
-vluchteling    domain=civil title
-vluchtelingen  domain=civil plural title
