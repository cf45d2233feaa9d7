# lexicons/actors/other-names.lex: proper names that are neither person, organisation nor place
@class    other-name
@licence  CC0-1.0
@source   written for knipsel
@homonyms
@fields   kind: event competition prize treaty law work product brand currency index period holiday language disease ship programme award concept religion weather
@fields   ambiguous: <flag>

# wars and battles
Afghanistanoorlog | Afghanistan-oorlog              kind=event
Algerijnse Oorlog | Algerijnse Onafhankelijkheidsoorlog  kind=event
Amerikaanse Burgeroorlog | Amerikaanse Secessieoorlog  kind=event
=Anschluss                                          kind=event
Ardennenoffensief                                   kind=event
Atjehoorlog | Atjeh-oorlog                          kind=event
Balkanoorlog | Balkan-oorlog | Balkanoorlogen       kind=event
Bersiap | bersiaptijd                               kind=event
=Blitzkrieg                                         kind=event
=Boerenoorlog | =Boerenoorlogen                     kind=event
Bosnische Oorlog | Bosnië-oorlog                    kind=event
Boxeropstand | Bokseropstand                        kind=event
Cubacrisis | Cuba-crisis                            kind=event
=D-Day | =D-day                                     kind=event
Derde Wereldoorlog                                  kind=event
Dertigjarige Oorlog                                 kind=event
Eerste Golfoorlog                                   kind=event
Eerste Tsjetsjeense Oorlog                          kind=event
Eerste Wereldoorlog | WO I | =WOI | =WO1 | =W.O. I | Wereldoorlog I | Groote Oorlog | =Grote Oorlog  kind=event
Endlösung                                           kind=event
Enduring Freedom | Operatie Enduring Freedom        kind=event
Falklandoorlog | Falkland-oorlog | Falklands-oorlog  kind=event
Februaristaking                                     kind=event
Frans-Duitse Oorlog                                 kind=event
=Golfoorlog                                         kind=event
Guldensporenslag | Guldensporen | Slag der Gulden Sporen  kind=event
=Hiroshima                                          kind=event ambiguous
Holocaust                                           kind=event
Honderdjarige Oorlog                                kind=event
=Hongerwinter                                       kind=event
Irak-oorlog | Irakoorlog                            kind=event
Iran-Irakoorlog | Iraaks-Iraanse oorlog             kind=event
Iraqi Freedom | Operatie Iraqi Freedom              kind=event
Javaoorlog | Java-oorlog                            kind=event
Jom Kippoeroorlog | Jom Kippoer-oorlog | Yom Kippoer-oorlog | Oktoberoorlog  kind=event
Koreaanse Oorlog | Korea-oorlog | Koreaoorlog       kind=event
Kosovo-oorlog | Kosovo-crisis                       kind=event
Koude Oorlog                                        kind=event
Krimoorlog | Krim-oorlog                            kind=event
Kristallnacht                                       kind=event
Landing in Normandië                                kind=event
Libanese Burgeroorlog                               kind=event
=Meidagen                                           kind=event ambiguous
Nakba                                               kind=event
Oekraïneoorlog | Oekraïne-oorlog                    kind=event
=Onafhankelijkheidsoorlog                           kind=event
Operatie Allied Force | Allied Force                kind=event
Operatie Atalanta | =Atalanta                       kind=event
Operatie Barbarossa                                 kind=event
Operatie Barkhane                                   kind=event
Operatie Condor                                     kind=event
Operatie Dageraad                                   kind=event
Operatie Desert Fox | Desert Fox | Operatie Woestijnvos  kind=event
Operatie Desert Shield | Desert Shield              kind=event
Operatie Desert Storm | Desert Storm | Operatie Woestijnstorm  kind=event
Operatie Druiven der Gramschap | Druiven der Gramschap  kind=event
Operatie Gegoten Lood                               kind=event
Operatie Kelk                                       kind=event
Operatie Market Garden | Market Garden              kind=event
Operatie Overlord                                   kind=event
Operatie Provide Comfort                            kind=event
Operatie Serval                                     kind=event
Operatie Storm                                      kind=event
Operatie Turquoise                                  kind=event
Opiumoorlog | Opiumoorlogen                         kind=event
Pearl Harbor                                        kind=event
Politionele Acties | politionele actie              kind=event
Porajmos                                            kind=event
Russisch-Japanse Oorlog                             kind=event
Shoah | Sjoa | Shoa                                 kind=event
Slag aan de Marne                                   kind=event
Slag aan de Somme | Slag bij de Somme | Slag van de Somme  kind=event
Slag bij Austerlitz                                 kind=event
Slag bij Gettysburg                                 kind=event
Slag bij Hastings                                   kind=event
Slag bij Heiligerlee                                kind=event
Slag bij Kortrijk                                   kind=event
Slag bij Lepanto                                    kind=event
Slag bij Nieuwpoort                                 kind=event
Slag bij Poitiers                                   kind=event
Slag bij Trafalgar                                  kind=event
Slag bij Verdun | Slag om Verdun                    kind=event
Slag bij Waterloo                                   kind=event
Slag in de Javazee                                  kind=event
Slag om Arnhem                                      kind=event
Slag om Berlijn                                     kind=event
Slag om de IJzer | =IJzerslag                       kind=event
Slag om de Schelde                                  kind=event
Slag om Engeland                                    kind=event
Slag om Normandië                                   kind=event
Slag om Stalingrad | Slag bij Stalingrad            kind=event
Slag op het Merelveld                               kind=event
Slag van Passendale | Slag bij Passendale | Slag om Passendale  kind=event
Spaanse Burgeroorlog                                kind=event
Suezcrisis | Suez-crisis                            kind=event
Tachtigjarige Oorlog                                kind=event
Tet-offensief                                       kind=event
Tweede Golfoorlog                                   kind=event
Tweede Tsjetsjeense Oorlog                          kind=event
Tweede Wereldoorlog | WO II | =WOII | =WO2 | =W.O. II | Wereldoorlog II  kind=event
Varkensbaai-invasie                                 kind=event
Vietnamoorlog | Vietnam-oorlog                      kind=event
Von Rundstedtoffensief | Von Rundstedt-offensief    kind=event
=Watersnoodramp | =Watersnood | Watersnoodramp van 1953  kind=event
=Wereldoorlog                                       kind=event
=Wereldoorlogen                                     kind=event
Winteroorlog                                        kind=event
Zesdaagse Oorlog                                    kind=event

# revolutions, uprisings, attacks, disasters
=11 september | =9/11 | =nine eleven                kind=event
=22 maart                                           kind=event ambiguous
Amerikaanse Revolutie                               kind=event
Anjerrevolutie                                      kind=event
=Apartheid                                          kind=event
Arabische Lente                                     kind=event
=Beeldenstorm                                       kind=event
Belgische Revolutie                                 kind=event
=Beurskrach | Wall Street Crash                     kind=event
Bijlmerramp                                         kind=event
Black Friday                                        kind=event
Black Lives Matter | =BLM                           kind=event
Bloody Sunday | Bloedige Zondag                     kind=event
Boerenkrijg                                         kind=event
Boston Tea Party                                    kind=event
Brabantse Omwenteling                               kind=event
=Brexit                                             kind=event
Cederrevolutie                                      kind=event
Commune van Parijs | Parijse Commune                kind=event
Concilie van Trente                                 kind=event
=Conclaaf                                           kind=event
=Contrareformatie                                   kind=event
Culturele Revolutie                                 kind=event
Cyber Monday                                        kind=event
=Diaspora                                           kind=event ambiguous
Die Wende                                           kind=event
Februarirevolutie                                   kind=event
Fluwelen Revolutie                                  kind=event
Franse Revolutie                                    kind=event
Glorious Revolution                                 kind=event
=Goelag | Gulag                                     kind=event
Great Depression                                    kind=event
Grexit                                              kind=event
=Groene Mars                                        kind=event
Groene Revolutie                                    kind=event
Grote Depressie                                     kind=event
Grote Sprong Voorwaarts                             kind=event
Grote Terreur                                       kind=event
Heilig Jaar                                         kind=event
Heizeldrama | Heizel-drama | Heizelramp             kind=event
=Hillsborough                                       kind=event ambiguous
Hillsborough-ramp                                   kind=event
Holodomor                                           kind=event
Hongaarse Opstand                                   kind=event
Industriële Revolutie                               kind=event
Innovation-brand | Innovationbrand                  kind=event
=Inquisitie | Spaanse Inquisitie                    kind=event
=Intifada | Tweede Intifada | Al-Aqsa-intifada      kind=event
Iraanse Revolutie | Islamitische Revolutie          kind=event
Jasmijnrevolutie                                    kind=event
Kobe-aardbeving                                     kind=event
=Koningskwestie                                     kind=event
=Kruistochten | =Kruistocht                         kind=event
Lange Mars                                          kind=event
Leuven Vlaams                                       kind=event
Loveparade-ramp                                     kind=event
Maidan-revolutie | Majdan-revolutie | Euromaidan    kind=event
Marcinelle-ramp                                     kind=event
Mei 68 | =Mei '68 | =mei '68                        kind=event
Millennium Bug | millenniumbug | millenniumprobleem  kind=event
Nacht van Schmelzer                                 kind=event
Nacht van Wiegel                                    kind=event
Nexit                                               kind=event
Novemberrevolutie                                   kind=event
Occupy Wall Street                                  kind=event
=Oerknal                                            kind=event
Oktoberrevolutie                                    kind=event
Opstand in het getto van Warschau | Opstand van Warschau  kind=event
Opstand van Boedapest                               kind=event
Oranje Revolutie | Oranjerevolutie                  kind=event
Paasopstand                                         kind=event
Praagse Lente                                       kind=event
=Reconquista                                        kind=event
Rozenrevolutie                                      kind=event
Russische Revolutie                                 kind=event
Saffraanrevolutie                                   kind=event
=Schoolstrijd                                       kind=event
Singles' Day                                        kind=event
Tsjernobyl-ramp | kernramp van Tsjernobyl           kind=event
Tulpenrevolutie                                     kind=event
Tweede Vaticaans Concilie | Vaticanum II | Tweede Vaticaanse Concilie | Vaticanum  kind=event
Val van de Muur                                     kind=event
=Vuurwerkramp                                       kind=event
=Wende                                              kind=event ambiguous
Wiedervereinigung | Duitse Hereniging               kind=event
=Witte Mars                                         kind=event
=Y2K                                                kind=event
Zeebrugge-ramp                                      kind=event
Zwarte Donderdag                                    kind=event
Zwarte Maandag | Black Monday                       kind=event
=Zwarte September                                   kind=event ambiguous
=Zwarte Vrijdag                                     kind=event ambiguous

# state occasions, days, summits
Aardetop | Milieutop van Rio                        kind=event
Algemene Beschouwingen | Algemene Politieke Beschouwingen  kind=event
=Antiquairs                                         kind=event
Art Basel                                           kind=event
Art Brussels                                        kind=event
Autoloze Zondag                                     kind=event
=AutoRAI                                            kind=event
=Autosalon | Autosalon van Brussel                  kind=event
Batibouw                                            kind=event
Beaufort-triënnale                                  kind=event
=Bevrijdingsdag                                     kind=event
=Bilderberg                                         kind=event ambiguous
Bilderbergconferentie | Bilderberg-conferentie      kind=event
=Biënnale | Biënnale van Venetië | Biennale di Venezia | Biënnale Venetië  kind=event
=Boekenbeurs                                        kind=event
Boekenweek                                          kind=event
Brafa                                               kind=event
CeBIT                                               kind=event
=CES                                                kind=event ambiguous
Conferentie van Jalta                               kind=event
Conferentie van München                             kind=event
Conferentie van Potsdam                             kind=event
Congres van Wenen                                   kind=event
Consumer Electronics Show                           kind=event
Dag van de Aarde | Earth Day | Earth Hour           kind=event
Dag van de Arbeid                                   kind=event
=Davos                                              kind=event ambiguous
=De Gordel                                          kind=event ambiguous
De Warmste Week | Warmste Week                      kind=event
=Dierendag | Werelddierendag                        kind=event
Documenta | Documenta X                             kind=event
=Dodenherdenking                                    kind=event
=Dodentocht                                         kind=event
Doha-ronde | Doharonde                              kind=event
Dutch Design Week                                   kind=event
Elfde van de Elfde                                  kind=event
Elfjulifeest                                        kind=event
=Eurotop | EU-top                                   kind=event
Fashion Week | Paris Fashion Week                   kind=event
Floriade                                            kind=event
Frankfurter Buchmesse | Buchmesse | Frankfurter Boekenbeurs  kind=event
G20-top                                             kind=event
G7-top                                              kind=event
G8-top                                              kind=event
Gay Pride | Amsterdam Pride | Canal Parade | Canal Pride | Antwerp Pride | Belgian Pride  kind=event
=Gedichtendag                                       kind=event
=Gehaktdag                                          kind=event ambiguous
Gentse Floraliën                                    kind=event
Glazen Huis                                         kind=event
=Gordel                                             kind=event
Hannover Messe                                      kind=event
Heilig Bloedprocessie                               kind=event
Heilig Jaar 2000                                    kind=event
Hiswa                                               kind=event
Horecava                                            kind=event
=Huishoudbeurs                                      kind=event
IAA Frankfurt                                       kind=event
IJzerbedevaart | =IJzerwake                         kind=event
Internationale Vrouwendag | =Vrouwendag             kind=event
=Jeugdboekenweek                                    kind=event
=Keukenhof                                          kind=event ambiguous
Kieler Woche                                        kind=event
Kinderboekenweek                                    kind=event
=Klimaattop | =COP21 | =COP26 | =COP27 | =COP28     kind=event
Kom op tegen Kanker | Kom op tegen Kanker-actie     kind=event
Koninklijke Intocht                                 kind=event
Libelle Zomerweek                                   kind=event
Live 8                                              kind=event
Live Aid                                            kind=event
Love Parade | Loveparade                            kind=event
Manifesta                                           kind=event
Millenniumronde | Millennium Round                  kind=event
Million Man March                                   kind=event
Mobile World Congress                               kind=event
=Museumnacht                                        kind=event
Music For Life                                      kind=event
Nacht van de Poëzie                                 kind=event
Nationale Dodenherdenking                           kind=event
Navo-top                                            kind=event
Nekka-Nacht | Nekkanacht                            kind=event
Neurenberg-processen | Processen van Neurenberg | Neurenbergprocessen  kind=event
Oktoberfest                                         kind=event
Open Monumentendag                                  kind=event
Poëzieweek                                          kind=event
Prinsjesdag                                         kind=event
Rode Neuzen Dag | Rode Neuzendag                    kind=event
Ronde Tafelconferentie | =Rondetafelconferentie     kind=event
=Sail                                               kind=event ambiguous
Sail Amsterdam | =Sail 2000                         kind=event
Salon van Genève | Autosalon van Genève             kind=event
Salon van Parijs                                    kind=event
Serious Request | 3FM Serious Request               kind=event
State of the Union                                  kind=event
=Super Tuesday                                      kind=event
Te Land, ter Zee en in de Lucht                     kind=work
Tefaf                                               kind=event
Televie                                             kind=event
=Troonrede                                          kind=event ambiguous
Uruguay-ronde | Uruguay Ronde                       kind=event
Vakantiesalon                                       kind=event
=Verantwoordingsdag                                 kind=event
Veteranendag                                        kind=event
Vierdaagse van de IJzer                             kind=event
Vierdaagse van Nijmegen | Nijmeegse Vierdaagse      kind=event
Wannseeconferentie | Wannsee-conferentie            kind=event
Week van de Smaak                                   kind=event
=Wereld Economisch Forum | =World Economic Forum | =WEF  kind=event ambiguous
Wereldaidsdag | Wereld Aids Dag                     kind=event
Wereldgezondheidsdag                                kind=event
Wereldjongerendagen                                 kind=event
Wereldmilieudag                                     kind=event
=Wereldtentoonstelling | =Wereldexpo | Expo 58 | Expo '58 | =Expo 2000  kind=event
Wereldvoedseldag                                    kind=event
Wereldvrouwenconferentie                            kind=event
Women's March                                       kind=event
=Zangfeest | Vlaams Nationaal Zangfeest             kind=event

# football
=2. Bundesliga | Zweite Bundesliga                  kind=competition
Afrika Cup | Afrikacup | African Cup of Nations | Africa Cup  kind=competition
Amsterdam Tournament | Amsterdam Tournooi           kind=competition
Atlantic League                                     kind=competition
Azië Cup | Asian Cup                                kind=competition
Beker der Bekerwinnaars                             kind=competition
Beker van België | Belgische Beker | Cofidis Cup | Croky Cup  kind=competition
Beker van Nederland                                 kind=competition
Beneleague | BeNe League                            kind=competition
=BK                                                 kind=competition
Brugse Metten                                       kind=competition
Bundesliga | 1. Bundesliga                          kind=competition
Challenger Pro League | Proximus League             kind=competition
Champions League | Uefa Champions League            kind=competition
=Championship                                       kind=competition
=CL                                                 kind=competition ambiguous
Community Shield | Charity Shield                   kind=competition
=CONCACAF Gold Cup                                  kind=competition
Confederations Cup | Confederation Cup              kind=competition
Conference League | Uefa Conference League          kind=competition
Copa América | Copa America                         kind=competition
Copa del Rey                                        kind=competition
Copa Libertadores                                   kind=competition
Copa Sudamericana                                   kind=competition
Coppa Italia                                        kind=competition
Coupe de France                                     kind=competition
DFB-Pokal | DFB Pokal                               kind=competition
=Eerste Divisie | Keuken Kampioen Divisie | Jupiler League | Toto Divisie  kind=competition
=EK                                                 kind=competition
=El Clásico | El Clasico | Clásico                  kind=competition
=Eredivisie                                         kind=competition
=Euro 2000 | =Euro 2004 | =Euro 2008 | =Euro 2012 | =Euro 2016 | =Euro 2020 | =Euro 2024 | =Euro 96  kind=competition
Europa League | Uefa Europa League                  kind=competition
Europacup | Europa Cup | Europacup I | Europacup II | Europacup III | EC I | EC II  kind=competition
Europees Kampioenschap | Europese Kampioenschappen  kind=competition
Europese Supercup | Europese Super Cup              kind=competition
FA Cup | FA-cup                                     kind=competition
=First Division                                     kind=competition
France 98                                           kind=competition
Gold Cup                                            kind=competition
=Hoofdklasse                                        kind=competition
Intertoto Cup | Intertoto | Intertotocup            kind=competition
Jaarbeursstedenbeker                                kind=competition
Johan Cruijff Schaal | Johan Cruijffschaal          kind=competition
Jupiler Pro League                                  kind=competition
King's Cup                                          kind=competition
=Klassieker                                         kind=competition ambiguous
KNVB-beker | KNVB-bekertoernooi | TOTO KNVB Beker | Amstel Cup | Gatorade Cup  kind=competition
=La Liga                                            kind=competition ambiguous
League Cup | Carling Cup | Coca-Cola Cup | Carabao Cup  kind=competition
Ligue 1                                             kind=competition
Ligue 2                                             kind=competition
Major League Soccer                                 kind=competition
=MLS                                                kind=competition ambiguous
=Mundial                                            kind=competition ambiguous
Nations League | Uefa Nations League                kind=competition
=NK                                                 kind=competition
=Play-off 1 | Play-offs 1 | Champions' play-offs    kind=competition
=Play-off 2                                         kind=competition
Premier League                                      kind=competition
Primeira Liga                                       kind=competition
Primera División | Primera Division                 kind=competition
=Pro League                                         kind=competition ambiguous
=Scottish Premier League                            kind=competition ambiguous
Scottish Premiership                                kind=competition
Serie A                                             kind=competition
Serie B                                             kind=competition
Serie C                                             kind=competition
=Super League                                       kind=competition
Super League Vrouwen                                kind=competition
=Supercup | =Super Cup                              kind=competition
=Superliga                                          kind=competition
Süper Lig                                           kind=competition
=The Championship                                   kind=competition ambiguous
=Topklasse                                          kind=competition
Toyota Cup                                          kind=competition
=Tweede Divisie                                     kind=competition
Uefa Cup | Uefa-cup | Uefacup                       kind=competition
Vrouwen Eredivisie                                  kind=competition
=Wereldbeker | =World Cup | Wereldbeker voetbal     kind=competition
=Wereldkampioenschap | =Wereldkampioenschappen      kind=competition
=WK                                                 kind=competition
=WK voetbal | =WK Voetbal | Weltmeisterschaft       kind=competition
WK voor clubs | Wereldbeker voor clubteams | WK clubs  kind=competition

# cycling: one-day races
Acht van Chaam                                      kind=competition
Amstel Gold Race                                    kind=competition
Antwerp Port Epic                                   kind=competition
Bordeaux-Parijs                                     kind=competition
Brabantse Pijl                                      kind=competition
Bredene Koksijde Classic | Handzame Classic         kind=competition
Brussel-Ingooigem                                   kind=competition
Brussels Cycling Classic                            kind=competition
Chrono des Herbiers | Chrono des Nations            kind=competition
Circuit Franco-Belge                                kind=competition
Classic Brugge-De Panne | Brugge-De Panne           kind=competition
Classic Haribo                                      kind=competition
Clásica San Sebastián | Clasica San Sebastian | Klassieker San Sebastian  kind=competition
Coppa Agostoni                                      kind=competition
Coppa Bernocchi                                     kind=competition
Coppa Placci                                        kind=competition
Coppa Sabatini                                      kind=competition
=Dernycriterium                                     kind=competition
Druivenkoers Overijse | Druivenkoers | Grote Prijs Overijse  kind=competition
Dwars door de Vlaamse Ardennen                      kind=competition
Dwars door Drenthe                                  kind=competition
Dwars door het Hageland                             kind=competition
Dwars door Vlaanderen | Dwars door België           kind=competition
Dwars door West-Vlaanderen                          kind=competition
E3-Prijs | E3 Prijs | E3 Harelbeke | E3-Prijs Vlaanderen | E3 Saxo Classic | E3 Saxo Bank Classic  kind=competition
Firenze-Pistoia                                     kind=competition
Gent-Wevelgem                                       kind=competition
GP d'Isbergues | GP Isbergues                       kind=competition
GP des Nations | Grote Prijs der Naties | Grand Prix des Nations  kind=competition
Grand Prix de Plouay | GP Plouay | GP Ouest France | Bretagne Classic  kind=competition
Grand Prix de Wallonie | GP Wallonië | GP de Wallonie  kind=competition
Grand Prix Eddy Merckx | GP Eddy Merckx             kind=competition
Grote Prijs Cerami | GP Cerami                      kind=competition
Grote Prijs Jef Scherens | GP Jef Scherens          kind=competition
Grote Prijs van Denain | GP Denain                  kind=competition
Grote Prijs van Fourmies | GP Fourmies              kind=competition
Grote Prijs van Montréal                            kind=competition
Grote Prijs van Québec | Grand Prix de Québec       kind=competition
Healthy Ageing Tour                                 kind=competition
Heistse Pijl                                        kind=competition
Hel van het Mergelland | Volta Limburg Classic      kind=competition
HEW Cyclassics | HEW-Cyclassics | Vattenfall Cyclassics | EuroEyes Cyclassics | Cyclassics Hamburg  kind=competition
Japan Cup                                           kind=competition
Kampioenschap van Vlaanderen | Koolskamp Koers      kind=competition
Kampioenschap van Zürich | Grote Prijs van Zürich | GP Zürich  kind=competition
Kuurne-Brussel-Kuurne                               kind=competition
Le Samyn | GP Le Samyn | GP Samyn                   kind=competition
Leeds Classic | Wincanton Classic                   kind=competition
Luik-Bastenaken-Luik | =La Doyenne | =LBL           kind=competition
Luik-Bastenaken-Luik beloften                       kind=competition
Memorial Rik Van Steenbergen                        kind=competition
Milaan-San Remo | Milaan-Sanremo | La Primavera     kind=competition
Milaan-Turijn                                       kind=competition
Nationale Sluitingsprijs                            kind=competition
=Natourcriterium | Natourcriterium Aalst            kind=competition
Nokere Koerse                                       kind=competition
Omloop Het Volk | Omloop Het Nieuwsblad | Omloop Nieuwsblad  kind=competition
Omloop Mandel-Leie-Schelde                          kind=competition
Omloop van de Vlaamse Ardennen                      kind=competition
Omloop van het Hageland                             kind=competition
Omloop van het Houtland                             kind=competition
Omloop van het Waasland                             kind=competition
Parijs-Bourges                                      kind=competition
Parijs-Brussel                                      kind=competition
Parijs-Camembert                                    kind=competition
Parijs-Roubaix | Paris-Roubaix | Hel van het Noorden  kind=competition
Parijs-Tours                                        kind=competition
Primus Classic | Impanis-Van Petegem                kind=competition
Profronde van Almelo                                kind=competition
Profronde van Stiphout                              kind=competition
=Ronde                                              kind=competition ambiguous
Ronde om het IJsselmeer                             kind=competition
Ronde van Drenthe                                   kind=competition
Ronde van Emilia | Giro dell'Emilia                 kind=competition
Ronde van Lazio | Giro del Lazio                    kind=competition
Ronde van Limburg                                   kind=competition
Ronde van Lombardije | Il Lombardia | Giro di Lombardia  kind=competition
Ronde van Noord-Holland                             kind=competition
Ronde van Overijssel                                kind=competition
Ronde van Piemonte | Giro del Piemonte              kind=competition
Ronde van Venetië | Giro del Veneto                 kind=competition
Ronde van Vlaanderen | Vlaanderens Mooiste          kind=competition
Ronde van Vlaanderen voor Beloften                  kind=competition
Roosendaal-criterium                                kind=competition
Route Adélie                                        kind=competition
Rund um den Henninger Turm | Henninger Turm         kind=competition
Rund um Köln                                        kind=competition
Schaal Sels | Schaal Sels Merksem                   kind=competition
Scheldeprijs | Grote Scheldeprijs                   kind=competition
Sparkassen Giro                                     kind=competition
Strade Bianche                                      kind=competition
Super 8 Classic                                     kind=competition
Tre Valli Varesine                                  kind=competition
Tro Bro Léon                                        kind=competition
Trofee Maarten Wynants                              kind=competition
Trofeo Laigueglia                                   kind=competition
Trofeo Matteotti                                    kind=competition
Veenendaal-Veenendaal | Dutch Food Valley Classic   kind=competition
Waalse Pijl | La Flèche Wallonne | Flèche Wallonne  kind=competition
Wereldbeker wielrennen | UCI ProTour | =ProTour | Pro Tour | UCI WorldTour | =WorldTour  kind=competition
Wereldkampioenschap wielrennen | =WK wielrennen     kind=competition

# cycling: stage races
Arctic Race | Arctic Race of Norway                 kind=competition
=Critérium des As                                   kind=competition
Dauphiné Libéré | =Dauphiné | Critérium du Dauphiné | Critérium du Dauphiné Libéré | Dauphiné-Libéré  kind=competition
Delta Tour Zeeland | Delta Tour                     kind=competition
Driedaagse van De Panne | Driedaagse De Panne-Koksijde | Driedaagse van De Panne-Koksijde | Driedaagse Brugge-De Panne  kind=competition
Eneco Tour | BinckBank Tour | Benelux Tour | Renewi Tour  kind=competition
=Gele Trui                                          kind=competition ambiguous
Giro d'Italia | =Giro | Ronde van Italië            kind=competition
Giro Donne | Giro Rosa                              kind=competition
=Gold Race                                          kind=competition ambiguous
=Groene Trui                                        kind=competition ambiguous
Holland Ladies Tour | Simac Ladies Tour             kind=competition
Internationale Wegcriterium | Critérium International  kind=competition
La Route de France                                  kind=competition
La Vuelta Femenina                                  kind=competition
Midi Libre | Grand Prix du Midi Libre               kind=competition
Olympia's Tour                                      kind=competition
Parijs-Nice | Paris-Nice | Koers naar de Zon        kind=competition
Ronde van Andalusië | Ruta del Sol                  kind=competition
Ronde van Antwerpen | Ronde van de provincie Antwerpen  kind=competition
Ronde van Aragon                                    kind=competition
Ronde van Asturië                                   kind=competition
Ronde van Beieren | Bayern Rundfahrt                kind=competition
Ronde van België | Baloise Belgium Tour             kind=competition
Ronde van Burgos                                    kind=competition
Ronde van Burkina Faso | Tour du Faso               kind=competition
Ronde van Californië | Tour of California           kind=competition
Ronde van Castilië en León                          kind=competition
Ronde van Catalonië | Volta a Catalunya             kind=competition
Ronde van Colombia                                  kind=competition
Ronde van de Ain                                    kind=competition
Ronde van de Algarve | Volta ao Algarve             kind=competition
Ronde van de Apennijnen                             kind=competition
Ronde van de Limousin                               kind=competition
Ronde van de Middellandse Zee | Tour Méditerranéen  kind=competition
Ronde van de Oise | Tour de l'Oise                  kind=competition
Ronde van de Provence                               kind=competition
Ronde van de Provincie Luik                         kind=competition
Ronde van de Toekomst | Tour de l'Avenir            kind=competition
Ronde van Denemarken | Post Danmark Rundt           kind=competition
Ronde van Duitsland | Deutschland Tour              kind=competition
Ronde van Galicië                                   kind=competition
Ronde van Groot-Brittannië | Tour of Britain        kind=competition
Ronde van Guangxi                                   kind=competition
Ronde van het Baskenland | Ronde van Baskenland | Itzulia  kind=competition
Ronde van het Waalse Gewest | Ronde van Waals Gewest  kind=competition
Ronde van Hongarije                                 kind=competition
Ronde van Kroatië                                   kind=competition
Ronde van Langkawi | Tour de Langkawi               kind=competition
Ronde van Luxemburg                                 kind=competition
Ronde van Mallorca | Challenge van Mallorca         kind=competition
Ronde van Murcia                                    kind=competition
Ronde van Namen                                     kind=competition
Ronde van Nederland                                 kind=competition
Ronde van Oman                                      kind=competition
Ronde van Oost-Vlaanderen                           kind=competition
Ronde van Oostenrijk                                kind=competition
Ronde van Poitou-Charentes                          kind=competition
Ronde van Polen | Tour de Pologne                   kind=competition
Ronde van Portugal                                  kind=competition
Ronde van Puglia                                    kind=competition
Ronde van Qatar                                     kind=competition
Ronde van Romandië | Tour de Romandie               kind=competition
Ronde van Rwanda                                    kind=competition
Ronde van Saksen                                    kind=competition
Ronde van San Juan                                  kind=competition
Ronde van Sicilië                                   kind=competition
Ronde van Slovenië                                  kind=competition
Ronde van Slowakije                                 kind=competition
Ronde van Trentino | Giro del Trentino | Tour of the Alps  kind=competition
Ronde van Turkije                                   kind=competition
Ronde van Valencia                                  kind=competition
Ronde van Wallonië | Tour de Wallonie               kind=competition
Ronde van Zweden                                    kind=competition
Ronde van Zwitserland | Tour de Suisse              kind=competition
Route du Sud                                        kind=competition
Settimana Coppi e Bartali                           kind=competition
Ster Elektrotoer | Ster ZLM Toer | ZLM Tour | ZLM Toer  kind=competition
Ster van Bessèges | Etoile de Bessèges              kind=competition
Teleflex Tour                                       kind=competition
Tirreno-Adriatico | Tirreno                         kind=competition
=Tour | =De Tour                                    kind=competition ambiguous
Tour de France | Ronde van Frankrijk | =Grande Boucle | La Grande Boucle  kind=competition
Tour de l'Eurométropole                             kind=competition
Tour Down Under                                     kind=competition
Tour Féminin | Tour de France Femmes | Tour Femmes  kind=competition
UAE Tour | Ronde van de Emiraten                    kind=competition
Vierdaagse van Duinkerke                            kind=competition
=Vredeskoers                                        kind=competition
=Vuelta a Burgos                                    kind=competition
Vuelta a España | Vuelta | Ronde van Spanje | Vuelta a Espana  kind=competition
Women's Tour                                        kind=competition

# cyclo-cross and track
Azencross                                           kind=competition
Beker van Vlaanderen                                kind=competition
Cape Epic                                           kind=competition
Druivencross                                        kind=competition
Duinencross | Vlaamse Duinencross                   kind=competition
DVV Trofee | X2O Trofee | Bpost Bank Trofee         kind=competition
Ethias Cross                                        kind=competition
GvA Trofee | GvA-Trofee | Gazet van Antwerpen Trofee  kind=competition
Jaarmarktcross                                      kind=competition
Kasteelcross | Kasteelcross Zonnebeke               kind=competition
Koppenbergcross                                     kind=competition
Krawatencross                                       kind=competition
Niels Albert CX                                     kind=competition
Rectavit Series                                     kind=competition
Red Bull Rampage                                    kind=competition
Roc d'Azur                                          kind=competition
Scheldecross                                        kind=competition
Sluitingsprijs Oostmalle                            kind=competition
Superprestige                                       kind=competition
Vlaamse Druivenveldrit                              kind=competition
Wereldbeker veldrijden                              kind=competition
=Zesdaagse                                          kind=competition
Zesdaagse van Amsterdam                             kind=competition
Zesdaagse van Antwerpen                             kind=competition
Zesdaagse van Berlijn                               kind=competition
Zesdaagse van Bremen                                kind=competition
Zesdaagse van Dortmund                              kind=competition
Zesdaagse van Gent | Gentse Zesdaagse               kind=competition
Zesdaagse van Grenoble                              kind=competition
Zesdaagse van Hasselt                               kind=competition
Zesdaagse van Keulen                                kind=competition
Zesdaagse van Maastricht                            kind=competition
Zesdaagse van München                               kind=competition
Zesdaagse van Rotterdam                             kind=competition
Zesdaagse van Zürich                                kind=competition

# tennis
ABN Amro World Tennis Tournament | ABN Amro-toernooi | World Tennis Tournament  kind=competition
ATP Cup | United Cup                                kind=competition
ATP Finals | ATP World Tour Finals                  kind=competition
ATP Tour | ATP-tour                                 kind=competition
Australian Open                                     kind=competition
Belgian Open                                        kind=competition
Davis Cup | Davis-Cup | Daviscup                    kind=competition
Diamond Games | Proximus Diamond Games              kind=competition
Dutch Open                                          kind=competition
Ethias Trophy                                       kind=competition
European Community Championship | =ECC              kind=competition
European Open                                       kind=competition
Family Circle Cup                                   kind=competition
Fed Cup | Fed-Cup | Federation Cup | Billie Jean King Cup  kind=competition
Flanders Open                                       kind=competition
Gerry Weber Open                                    kind=competition
Grand Slam | Grandslam                              kind=competition
Hopman Cup                                          kind=competition
=Indian Wells                                       kind=competition ambiguous
Laver Cup                                           kind=competition
Lipton Championships | Lipton-toernooi              kind=competition
=Masters                                            kind=competition ambiguous
Masters Cup                                         kind=competition
Masters van Cincinnati                              kind=competition
Masters van Hamburg                                 kind=competition
Masters van Indian Wells                            kind=competition
Masters van Madrid                                  kind=competition
Masters van Miami                                   kind=competition
Masters van Monte Carlo                             kind=competition
Masters van Parijs | Parijs-Bercy                   kind=competition
Masters van Rome                                    kind=competition
Masters van Shanghai                                kind=competition
=Orange Bowl                                        kind=competition ambiguous
=Queen's                                            kind=competition ambiguous
Rogers Cup | Canadian Open                          kind=competition
Roland Garros | Roland-Garros                       kind=competition
Rosmalen-toernooi | Ordina Open | Libéma Open | Topshelf Open | Unicef Open | Heineken Trophy  kind=competition
Swiss Indoors                                       kind=competition
US Open                                             kind=competition
=Wimbledon                                          kind=competition ambiguous
WTA Finals | WTA Championships                      kind=competition
WTA Tour | WTA-tour                                 kind=competition

# motor sport
24 Uren van Zolder | 24 uur van Zolder              kind=competition
24 uur van Daytona                                  kind=competition
24 uur van de Nürburgring                           kind=competition
24 uur van Francorchamps | 24 Uren van Francorchamps | 24 uur van Spa  kind=competition
24 uur van Le Mans | =24 Uren van Le Mans | 24 uren van Le Mans  kind=competition
Boucles de Spa                                      kind=competition
=CART                                               kind=competition ambiguous
Circuit des Ardennes                                kind=competition
Condroz-rally | Rally van de Condroz                kind=competition
Dakar-rally | Dakarrally | Parijs-Dakar | Rally Dakar | Granada-Dakar  kind=competition
Daytona 500                                         kind=competition
=DTM                                                kind=competition
Enduropale                                          kind=competition
Formule 1 | =F1 | =Formule I | Formule Eén          kind=competition
Formule 2                                           kind=competition
Formule 3 | Formule 3000 | =F3000                   kind=competition
Formule E                                           kind=competition
Formule Ford                                        kind=competition
Formule Renault                                     kind=competition
Goodwood Festival of Speed                          kind=competition
=GP                                                 kind=competition ambiguous
=GP2                                                kind=competition ambiguous
=Grand Prix                                         kind=competition ambiguous
=Grote Prijs                                        kind=competition
Grote Prijs van Abu Dhabi | GP van Abu Dhabi        kind=competition
Grote Prijs van Argentinië                          kind=competition
Grote Prijs van Australië | GP van Australië        kind=competition
Grote Prijs van Azerbeidzjan | GP van Azerbeidzjan  kind=competition
Grote Prijs van Bahrein | GP van Bahrein            kind=competition
Grote Prijs van België | GP van België              kind=competition
Grote Prijs van Brazilië | GP van Brazilië          kind=competition
Grote Prijs van Canada | GP van Canada              kind=competition
Grote Prijs van China | GP van China                kind=competition
Grote Prijs van de Verenigde Staten | GP van de VS  kind=competition
Grote Prijs van Duitsland | GP van Duitsland        kind=competition
Grote Prijs van Engeland | GP van Engeland          kind=competition
Grote Prijs van Europa | GP van Europa              kind=competition
Grote Prijs van Finland                             kind=competition
Grote Prijs van Frankrijk | GP van Frankrijk        kind=competition
Grote Prijs van Groot-Brittannië | GP van Groot-Brittannië  kind=competition
Grote Prijs van Hongarije | GP van Hongarije        kind=competition
Grote Prijs van Italië | GP van Italië              kind=competition
Grote Prijs van Japan | GP van Japan                kind=competition
Grote Prijs van Las Vegas                           kind=competition
Grote Prijs van Luxemburg                           kind=competition
Grote Prijs van Maleisië | GP van Maleisië          kind=competition
Grote Prijs van Mexico | GP van Mexico              kind=competition
Grote Prijs van Miami                               kind=competition
Grote Prijs van Monaco | GP van Monaco              kind=competition
Grote Prijs van Nederland | GP van Nederland | Dutch Grand Prix | Dutch GP  kind=competition
Grote Prijs van Oostenrijk | GP van Oostenrijk      kind=competition
Grote Prijs van Portugal | GP van Portugal          kind=competition
Grote Prijs van Qatar                               kind=competition
Grote Prijs van Rusland                             kind=competition
Grote Prijs van San Marino | GP van San Marino      kind=competition
Grote Prijs van Saudi-Arabië | Grote Prijs van Saoedi-Arabië  kind=competition
Grote Prijs van Singapore | GP van Singapore        kind=competition
Grote Prijs van Spanje | GP van Spanje              kind=competition
Grote Prijs van Turkije | GP van Turkije            kind=competition
Grote Prijs van Zweden                              kind=competition
Indy 500 | Indianapolis 500                         kind=competition
IndyCar | Champ Car                                 kind=competition
=Le Mans                                            kind=competition ambiguous
Masters of Formula 3 | Marlboro Masters             kind=competition
Moto2                                               kind=competition
Moto3                                               kind=competition
MotoGP | Moto GP                                    kind=competition
Motorcross der Naties | Motorcross der Landen       kind=competition
NASCAR                                              kind=competition
=Nascar                                             kind=competition ambiguous
Omloop van Vlaanderen                               kind=competition
Rally van Argentinië                                kind=competition
Rally van Catalonië                                 kind=competition
Rally van Corsica                                   kind=competition
Rally van Finland | Duizend Meren                   kind=competition
Rally van Groot-Brittannië | RAC Rally              kind=competition
Rally van Haspengouw | Haspengouwrally              kind=competition
Rally van Ieper | Ypres Rally | Ieper Rally         kind=competition
Rally van Kenia | Safari Rally                      kind=competition
Rally van Monte Carlo | Rally van Monte-Carlo       kind=competition
Rally van Portugal                                  kind=competition
Rally van Zweden                                    kind=competition
Superbike | WK Superbike                            kind=competition
=TT                                                 kind=competition ambiguous
TT Assen | TT van Assen | Dutch TT                  kind=competition
World Solar Challenge                               kind=competition
Zwarte Cross                                        kind=competition

# athletics, skating, winter sports
20 km van Brussel | 20 kilometer van Brussel        kind=competition
Adriaan Paulen Memorial                             kind=competition
Alternatieve Elfstedentocht                         kind=competition
Antwerp 10 Miles | Ten Miles                        kind=competition
Aziatische Spelen | Asian Games                     kind=competition
Bislett Games                                       kind=competition
Bruggenloop                                         kind=competition
CPC Loop | City-Pier-City                           kind=competition
Dam tot Damloop | Dam tot Dam Loop                  kind=competition
Diamond League                                      kind=competition
EK allround                                         kind=competition
Elfstedentocht | Tocht der Tochten                  kind=competition
Essent ISU World Cup                                kind=competition
Europese Spelen                                     kind=competition
FBK-Games | Fanny Blankers-Koen Games | FBK Games   kind=competition
Gay Games                                           kind=competition
Gemenebestspelen | Commonwealth Games               kind=competition
Golden Gala                                         kind=competition
Golden League                                       kind=competition
Goodwill Games                                      kind=competition
Hahnenkamm                                          kind=competition
Holland Cup                                         kind=competition
Invictus Games                                      kind=competition
Ironman | Iron Man | Ironman van Hawaï | Triatlon van Hawaï  kind=competition
Jeugd Olympische Spelen | Jeugdspelen               kind=competition
KPN Marathon Cup | Marathon Cup | Essent Cup        kind=competition
=Kustmarathon                                       kind=competition
Lauberhorn                                          kind=competition
Lotto Cross Cup | Cross Cup | =CrossCup             kind=competition
Lotto Cross van Hannuit                             kind=competition
Marathon van Amsterdam | TCS Amsterdam Marathon     kind=competition
Marathon van Antwerpen                              kind=competition
Marathon van Berlijn | Berlin Marathon              kind=competition
Marathon van Boston | Boston Marathon               kind=competition
Marathon van Brussel                                kind=competition
Marathon van Chicago                                kind=competition
Marathon van Eindhoven                              kind=competition
Marathon van Enschede                               kind=competition
Marathon van Fukuoka                                kind=competition
Marathon van Londen | London Marathon               kind=competition
Marathon van New York | New York Marathon           kind=competition
Marathon van Parijs                                 kind=competition
Marathon van Rotterdam | Rotterdam Marathon | NN Marathon Rotterdam  kind=competition
Marathon van Tokio                                  kind=competition
Marathon van Torhout | Nacht van Vlaanderen         kind=competition
Marathon van Valencia                               kind=competition
=Memorial                                           kind=competition ambiguous
Memorial Van Damme | Ivo Van Damme Memorial         kind=competition
Militaire Wereldspelen                              kind=competition
Nacht van de Atletiek                               kind=competition
Olympische Spelen | =OS | =Zomerspelen | =Olympics  kind=competition
Olympische Winterspelen | =Winterspelen             kind=competition
Pan-Amerikaanse Spelen                              kind=competition
Paralympics | Paralympische Spelen                  kind=competition
Special Olympics                                    kind=competition
Tour de Ski                                         kind=competition
Triatlon van Almere                                 kind=competition
Universiade                                         kind=competition
Vierschansentoernooi | Vierschansentournee          kind=competition
Warandeloop                                         kind=competition
Wasaloop | Vasaloppet                               kind=competition
Weltklasse Zürich | Weltklasse                      kind=competition
Wereldbeker skiën                                   kind=competition
WK afstanden                                        kind=competition
WK allround                                         kind=competition
WK sprint                                           kind=competition
World Cup alpineskiën                               kind=competition
World Cup schaatsen                                 kind=competition
World Games                                         kind=competition
X Games                                             kind=competition
Zevenheuvelenloop                                   kind=competition

# other sports
Admiral's Cup                                       kind=competition
America's Cup                                       kind=competition
=Ascot                                              kind=competition ambiguous
Barcelona World Race                                kind=competition
Bermuda Bowl                                        kind=competition
Boat Race                                           kind=competition
British Open                                        kind=competition
CEV Cup                                             kind=competition
Champions Trophy                                    kind=competition
CHIO Rotterdam | CHIO Aken | =CHIO                  kind=competition
Concours Hippique                                   kind=competition
Corus Chess Tournament | Tata Steel Chess | Hoogovens-toernooi | Hoogovenstoernooi | Corus-toernooi  kind=competition
Cricket World Cup                                   kind=competition
=Crucible                                           kind=competition ambiguous
Derby van Duindigt                                  kind=competition
Dutch Championship                                  kind=competition
Dutch Ladies Open                                   kind=competition
EHF Cup                                             kind=competition
Embassy World Championship                          kind=competition
Epsom Derby                                         kind=competition
Ethias League | Euromillions League | BNXT League | =BNXT  kind=competition
Euro Hockey League                                  kind=competition
Eurocup                                             kind=competition
Euroleague                                          kind=competition
European Tour                                       kind=competition
Fastnet Race | Fastnet                              kind=competition
Fivb World League                                   kind=competition
Glory Heroes                                        kind=competition
Gordon Bennett-race                                 kind=competition
Grand National                                      kind=competition
Head of the River Amstel                            kind=competition
Henley Royal Regatta                                kind=competition
Hockey Pro League | FIH Pro League                  kind=competition
Holland Beker                                       kind=competition
Indoor Brabant                                      kind=competition
Interpolis-toernooi                                 kind=competition
It's Showtime                                       kind=competition
Jumping Amsterdam | Jumping Mechelen | Jumping Indoor Maastricht  kind=competition
=K-1                                                kind=competition ambiguous
K-1 World Grand Prix                                kind=competition
Kentucky Derby                                      kind=competition
KLM Open                                            kind=competition
Korac Cup | Koracbeker | Korac-beker                kind=competition
=Lakeside                                           kind=competition ambiguous
Linares-toernooi                                    kind=competition
LIV Golf                                            kind=competition
March Madness                                       kind=competition
Military Boekelo                                    kind=competition
=MLB                                                kind=competition ambiguous
=NBA                                                kind=competition ambiguous
=NBA Finals                                         kind=competition
=NFL                                                kind=competition ambiguous
=NHL                                                kind=competition ambiguous
Premier League Darts                                kind=competition
Prix d'Amérique                                     kind=competition
Prix de l'Arc de Triomphe | Arc de Triomphe-race    kind=competition
Route du Rhum                                       kind=competition
Royal Ascot                                         kind=competition
Rugby World Cup | =WK rugby                         kind=competition
Ryder Cup                                           kind=competition
Saporta Cup                                         kind=competition
Six Nations | =Zeslandentoernooi | =Vijflandentoernooi | Five Nations | Zes Landen  kind=competition
=Skûtsjesilen | SKS Skûtsjesilen                    kind=competition
Solheim Cup                                         kind=competition
Sprint Cup                                          kind=competition
Stanley Cup                                         kind=competition
Superbowl | Super Bowl                              kind=competition
Swim Cup | Swim Cup Amsterdam                       kind=competition
Sydney-Hobart                                       kind=competition
The Ashes                                           kind=competition
The Open Championship                               kind=competition
TNT Open                                            kind=competition
Top Teams Cup                                       kind=competition
=UFC                                                kind=competition ambiguous
Ultimate Fighting Championship                      kind=competition
US Masters                                          kind=competition
US PGA | PGA Championship | PGA Tour                kind=competition
=Varsity                                            kind=competition
Vendée Globe                                        kind=competition
Volleyball Nations League                           kind=competition
Volvo Ocean Race | Whitbread | Whitbread Race | Ocean Race  kind=competition
WK judo                                             kind=competition
Women's World Cup                                   kind=competition
World Championship Snooker                          kind=competition
World Cup shorttrack                                kind=competition
World Darts Championship | =PDC-WK                  kind=competition
World Grand Prix                                    kind=competition
=World League                                       kind=competition
World Matchplay                                     kind=competition
World Series                                        kind=competition

# sports prizes
Ebbenhouten Schoen                                  kind=prize
Europees Voetballer van het Jaar                    kind=prize
Fanny Blankers-Koen Trofee                          kind=prize
=Flandrien | Flandrien van het Jaar | Flandrientrofee  kind=prize
Gouden Bal | Ballon d'Or                            kind=prize
Gouden Schoen | Soulier d'Or                        kind=prize
Gouden Spike                                        kind=prize
Gouden Stier                                        kind=prize
Jaap Edentrofee | Jaap Eden-trofee                  kind=prize
Johan Cruijff Prijs                                 kind=prize
Kristallen Fiets                                    kind=prize
Laureus Award | Laureus Awards | Laureus            kind=prize
Nationale Trofee voor Sportverdienste | Trofee voor Sportverdienste  kind=prize
Puskás Award                                        kind=prize
Rinus Michels Award                                 kind=prize
Sportman van het Jaar                               kind=prize
Sportpersoonlijkheid van het Jaar                   kind=prize
Sportploeg van het Jaar                             kind=prize
Sportvrouw van het Jaar                             kind=prize
Topsporter van het Jaar                             kind=prize
Vlaams Sportjuweel                                  kind=prize
Vlaamse Reus | Vlaamse Reuzen                       kind=prize
=Voetballer van het Jaar | Profvoetballer van het Jaar  kind=prize
Vélo d'Or                                           kind=prize
Wereldvoetballer van het Jaar | FIFA Wereldvoetballer  kind=prize
Willy van der Kuijlen Trofee | Willy van der Kuijlen-trofee  kind=prize
=Zilveren Bal                                       kind=prize ambiguous
Zilveren Schoen                                     kind=prize

# prizes: literature, film, music, science
Abelprijs | Abel-prijs                              kind=prize
Accenta                                             kind=prize
AKO Literatuurprijs | AKO-prijs | AKO-Literatuurprijs | ECI Literatuurprijs | Bookspot Literatuurprijs | Boekenbon Literatuurprijs  kind=prize
Albert van Dalsumprijs                              kind=prize
Annie M.G. Schmidt-prijs | Annie M.G. Schmidtprijs  kind=prize
Anton Wachterprijs                                  kind=prize
Arkprijs van het Vrije Woord | Arkprijs             kind=prize
=Arlecchino                                         kind=prize ambiguous
Astrid Lindgren Memorial Award | Astrid Lindgren-prijs  kind=prize
=Auto van het Jaar                                  kind=prize
Bafta | Bafta Award | Bafta Awards | Bafta's        kind=prize
Balzanprijs | Balzan-prijs                          kind=prize
Belcampostipendium                                  kind=prize
Bib Gourmand                                        kind=prize
Big Brother Award                                   kind=prize
Bocuse d'Or                                         kind=prize
Boekenleeuw                                         kind=prize
Boekenwelp | Boekenpauw                             kind=prize
Booker Prize | Man Booker Prize | Bookerprijs | Booker-prijs  kind=prize
Brit Award | Brit Awards                            kind=prize
Bronzen Uil                                         kind=prize
Buma Cultuurprijs | Zilveren Harp | Gouden Harp     kind=prize
Busken Huetprijs                                    kind=prize
Büchner-prijs | Georg Büchner-prijs | Büchnerprijs  kind=prize
C. Buddingh'-prijs | Buddingh'-prijs                kind=prize
Cannes Lions | Gouden Effie                         kind=prize
Capa-prijs                                          kind=prize
Chopin-concours                                     kind=prize
=Colombina                                          kind=prize ambiguous
Constantijn Huygensprijs | Constantijn Huygens-prijs  kind=prize
Cultuurprijs Vlaanderen | Cultuurprijzen Vlaanderen | Ultima's  kind=prize
=César                                              kind=prize ambiguous
Césars                                              kind=prize
David Röellprijs                                    kind=prize
De Tegel                                            kind=prize
=Debutantenprijs                                    kind=prize
Diamanten Kogel                                     kind=prize
Dick Scherpenzeelprijs | Dick Scherpenzeel Prijs    kind=prize
E. du Perronprijs                                   kind=prize
Edgar Award                                         kind=prize
=Edison                                             kind=prize ambiguous
Edisons | Edison Award                              kind=prize
=Effie                                              kind=prize ambiguous
Eisner Award                                        kind=prize
Elisabethwedstrijd | Koningin Elisabethwedstrijd | Koningin Elisabeth-wedstrijd  kind=prize
Ellie Ameling-prijs                                 kind=prize
=Emmy                                               kind=prize ambiguous
Emmy Award | Emmy Awards | Emmy's                   kind=prize
Ensor | Ensors                                      kind=prize
Erasmusprijs                                        kind=prize
European Film Award | European Film Awards          kind=prize
F. Bordewijkprijs | Bordewijkprijs | Bordewijk-prijs  kind=prize
Fieldsmedaille | Fields-medaille | Fieldsmedal      kind=prize
Four Freedoms Award | Four Freedoms Awards          kind=prize
Francqui-prijs | Francquiprijs                      kind=prize
Friedenspreis | Vredesprijs van de Duitse Boekhandel  kind=prize
Gaudeamus-prijs                                     kind=prize
Generale Bankprijs                                  kind=prize
=Geuzenpenning                                      kind=prize
Golden Globe | Golden Globes                        kind=prize
Goldman Prize                                       kind=prize
Gouden Beer                                         kind=prize
Gouden Ezelsoor                                     kind=prize
Gouden Griffel                                      kind=prize
Gouden Kalf | Gouden Kalveren                       kind=prize
Gouden Leeuw                                        kind=prize
Gouden Luipaard                                     kind=prize
Gouden Notekraker                                   kind=prize
Gouden Oog                                          kind=prize
Gouden Palm | Palme d'Or                            kind=prize
=Gouden Penning                                     kind=prize ambiguous
Gouden Penseel                                      kind=prize
Gouden Roos van Montreux | Rose d'Or | Gouden Roos  kind=prize
Gouden Strop                                        kind=prize
Gouden Televizier-Ring | Gouden Televizierring | Televizier-Ring | Televizierring  kind=prize
Gouden Uil | Gouden Boekenuil | Fintro Literatuurprijs  kind=prize
Gouden Windei                                       kind=prize
Gouden Zoen                                         kind=prize
Goya's                                              kind=prize
Grammy | Grammy Award | Grammy Awards | Grammy's    kind=prize
Grand Prix d'Angoulême                              kind=prize
Guinness Book of Records | Guinness World Records | Guinness Record Book  kind=prize
HA! van Humo                                        kind=prize
Hans Christian Andersenprijs | Hans Christian Andersen-prijs | Andersenprijs  kind=prize
Hebban Awards                                       kind=prize
Heinekenprijs | Heinekenprijzen | Dr. A.H. Heinekenprijs  kind=prize
Henriette Roland Holst-prijs                        kind=prize
Henry van de Velde-prijs | Henry van de Veldeprijs  kind=prize
Herman de Coninckprijs                              kind=prize
Hugo Award                                          kind=prize
Ida Gerhardt Poëzieprijs                            kind=prize
Ig Nobelprijs | Ig Nobel                            kind=prize
Impac Award | Impac-prijs | Dublin Literary Award | International Impac Dublin Literary Award  kind=prize
J.M.A. Biesheuvelprijs                              kind=prize
Jan Campertprijs                                    kind=prize
Johan Kaartprijs | Johan Kaart-prijs                kind=prize
Johannes Vermeerprijs                               kind=prize
Jonge Gouden Uil                                    kind=prize
Karel de Grote-prijs | Karlspreis                   kind=prize
Karel van de Woestijneprijs                         kind=prize
Kees van Baarenprijs                                kind=prize
Koning Boudewijnprijs                               kind=prize
Kyotoprijs                                          kind=prize
Lasker Award | Lasker-prijs                         kind=prize
Libris Literatuurprijs | Librisprijs | Libris-prijs | =Libris  kind=prize
Liegebeest                                          kind=prize
Loden Leeuw                                         kind=prize
Lorentzmedaille                                     kind=prize
Louis d'Or | Theo d'Or                              kind=prize
Louis Paul Boonprijs                                kind=prize
Lucy B. en C.W. van der Hoogtprijs                  kind=prize
Magritte du Cinéma | Magrittes                      kind=prize
=Man van het Jaar                                   kind=prize
=Manager van het Jaar                               kind=prize
Martinus Nijhoffprijs                               kind=prize
Mary Dresselhuys Prijs                              kind=prize
Matthijs Vermeulenprijs                             kind=prize
Mercury Prize | Mercury Music Prize                 kind=prize
=MIA | =MIA's                                       kind=prize
=Michelinster                                       kind=prize ambiguous
=Michelinsterren                                    kind=prize
Mies van der Rohe-prijs | Mies van der Rohe Award   kind=prize
Miss België | Miss Belgian Beauty                   kind=prize
Miss Europe                                         kind=prize
Miss Nederland | Miss Holland                       kind=prize
Miss Universe | Miss Universum                      kind=prize
Miss World                                          kind=prize
Mister Belgium | Mister België                      kind=prize
MTV Award | MTV Awards | MTV Video Music Awards | MTV Europe Music Awards  kind=prize
Multatuliprijs                                      kind=prize
National Book Award                                 kind=prize
Nebula Award                                        kind=prize
Nederlandse Muziekprijs                             kind=prize
Neustadt-prijs                                      kind=prize
Nikon Press Photo                                   kind=prize
Nobelprijs | =Nobelprijzen                          kind=prize
Nobelprijs Economie | Nobelprijs voor Economie | Nobelprijs voor de economie  kind=prize
Nobelprijs Geneeskunde | Nobelprijs voor Geneeskunde  kind=prize
Nobelprijs Literatuur | Nobelprijs voor Literatuur | Nobelprijs voor de Literatuur  kind=prize
Nobelprijs Natuurkunde | Nobelprijs voor Natuurkunde  kind=prize
Nobelprijs Scheikunde | Nobelprijs voor Scheikunde | Nobelprijs Chemie  kind=prize
Nobelprijs voor de Vrede                            kind=prize
NS Publieksprijs | Trouw Publieksprijs              kind=prize
=Oeuvreprijs                                        kind=prize
Onderneming van het Jaar                            kind=prize
Orange Prize | Women's Prize for Fiction            kind=prize
=Oscar                                              kind=prize ambiguous
=Oscars | Academy Award | Academy Awards            kind=prize
P.C. Hooftprijs | P.C. Hooft-prijs | PC Hooftprijs  kind=prize
Pall Mall Export Prijs                              kind=prize
=Persoon van het Jaar | Person of the Year          kind=prize
Pierre Bayle-prijs                                  kind=prize
Poelifinario                                        kind=prize
Polar Music Prize                                   kind=prize
=Popprijs                                           kind=prize
Praemium Erasmianum                                 kind=prize
Praemium Imperiale                                  kind=prize
Premio Cervantes | Cervantesprijs | Cervantes-prijs  kind=prize
Premio Strega                                       kind=prize
Prijs der Nederlandse Letteren                      kind=prize
Prijs van de Vlaamse Gemeenschap                    kind=prize
Prijs voor de Dagbladjournalistiek                  kind=prize
Prijs voor de Democratie                            kind=prize
Prins Claus Prijs                                   kind=prize
Pritzker Prize | Pritzkerprijs | Pritzker-prijs     kind=prize
Prix de Rome                                        kind=prize
Prix Europa                                         kind=prize
Prix Goncourt | Goncourt | Goncourt-prijs           kind=prize
Prix Italia                                         kind=prize
Prix Renaudot | Prix Fémina | Prix Femina | Prix Médicis  kind=prize
Prosceniumprijs                                     kind=prize
Pulitzer Prize | Pulitzerprijs | Pulitzer-prijs | Pulitzer  kind=prize
Razzie | Razzies | Golden Raspberry                 kind=prize
Right Livelihood Award                              kind=prize
Rotterdam Designprijs                               kind=prize
Sacharovprijs | Sacharov-prijs                      kind=prize
Sikkensprijs                                        kind=prize
Socrates Wisselbeker                                kind=prize
Sonning-prijs                                       kind=prize
Spinozaprijs | Spinoza-prijs | Spinozapremie | Spinozalens  kind=prize
Stevinpremie                                        kind=prize
Stripschapprijs | Bronzen Adhemar                   kind=prize
=Tegel                                              kind=prize ambiguous
Theo Thijssenprijs | Theo Thijssen-prijs            kind=prize
Theodora Niemeijerprijs                             kind=prize
Toneelpublieksprijs                                 kind=prize
Tony Award | Tony Awards                            kind=prize
Tsjaikovski-concours | Tsjaikovskiconcours          kind=prize
Turing Award                                        kind=prize
Turner Prize                                        kind=prize
=Ultima                                             kind=prize ambiguous
Vlaamse Bouwmeesterprijs                            kind=prize
Vlaamse Televisie Sterren | =VTS                    kind=prize
Vlaming van het Jaar | Nederlander van het Jaar     kind=prize
=Vrouw van het Jaar | Nederlandse Vrouw van het Jaar  kind=prize
VSB Poëzieprijs                                     kind=prize
VSCD Mime-prijs                                     kind=prize
Václav Havelprijs                                   kind=prize
Wablieft-prijs                                      kind=prize
Wessel Ilcken-prijs | Boy Edgarprijs | Boy Edgar Prijs  kind=prize
=Wetenschapsprijs                                   kind=prize
Whitbread Award | Whitbread Prize | Costa Award     kind=prize
Wolfprijs                                           kind=prize
=Woord van het Jaar                                 kind=prize
World Press Photo | World Press Photo of the Year   kind=prize
Woutertje Pieterse Prijs | Woutertje Pieterseprijs  kind=prize
Zamu Awards | Zamu Award | TMF Award | TMF Awards   kind=prize
Zilveren Beer                                       kind=prize
Zilveren Camera                                     kind=prize
Zilveren Griffel                                    kind=prize
Zilveren Leeuw                                      kind=prize
Zilveren Nipkowschijf | =Nipkowschijf               kind=prize
Zilveren Penseel                                    kind=prize
=Zwaan                                              kind=prize ambiguous

# orders and honours
Bundesverdienstkreuz                                kind=prize
Croix de Guerre                                     kind=prize
Gouden Vlies | Orde van het Gulden Vlies | Gulden Vlies  kind=prize
IJzeren Kruis                                       kind=prize
=Kroonorde                                          kind=prize
Leopoldsorde | Orde van Leopold                     kind=prize
Légion d'Honneur | Legioen van Eer                  kind=prize
Medal of Honor | Congressional Medal of Honor       kind=prize
Militaire Willems-Orde | Militaire Willemsorde      kind=prize
=Oranje-Nassau                                      kind=prize ambiguous
Orde van de Kousenband                              kind=prize
Orde van de Nederlandse Leeuw | Nederlandse Leeuw   kind=prize
Orde van de Vlaamse Leeuw                           kind=prize
Orde van Lenin                                      kind=prize
Orde van Oranje-Nassau                              kind=prize
Order of the British Empire                         kind=prize
Presidential Medal of Freedom | Medal of Freedom    kind=prize
Purple Heart                                        kind=prize
Rechtvaardige onder de Volkeren                     kind=prize
Verzetsherdenkingskruis                             kind=prize
Victoria Cross                                      kind=prize

# festivals
A Campingflight to Lowlands Paradise                kind=event
Amsterdam Dance Event                               kind=event
Amsterdam Roots                                     kind=event
=Anima                                              kind=event ambiguous
Ars Musica                                          kind=event
Awakenings                                          kind=event
Bayreuther Festspiele                               kind=event
Beach Rock                                          kind=event
Beiaardfestival                                     kind=event
Best Kept Secret                                    kind=event
=Bevrijdingsfestival | Bevrijdingspop               kind=event
Bloemencorso Zundert | =Bloemencorso                kind=event
Bospop                                              kind=event
Boterhammen in het Park                             kind=event
=Boulevard                                          kind=event ambiguous
Brabantsedag                                        kind=event
Brosella                                            kind=event
Burning Man                                         kind=event
Cactusfestival                                      kind=event
=Cadans                                             kind=event
Camerettenfestival | Cameretten                     kind=event
=Cartoonfestival                                    kind=event
Cavalcade van Herenthout                            kind=event
=Cinekid                                            kind=event ambiguous
City Parade                                         kind=event
Coachella                                           kind=event
Concert at Sea                                      kind=event
Couleur Café                                        kind=event
Crammerock                                          kind=event
Crossing Border                                     kind=event
Dance Valley                                        kind=event
De Nieuwe Lichting                                  kind=event
Defqon.1                                            kind=event
Docville                                            kind=event
=Doudou                                             kind=event ambiguous
Dour Festival                                       kind=event
Down the Rabbit Hole                                kind=event
Dranouter Folkfestival | Folkfestival Dranouter | Festival Dranouter  kind=event
Dunya Festival                                      kind=event
=Dynamo                                             kind=event ambiguous
Dynamo Open Air                                     kind=event
Edinburgh Festival                                  kind=event
Eurockéennes                                        kind=event
Feest in het Park                                   kind=event
Festival a/d Werf                                   kind=event
Festival Mundial                                    kind=event
Festival Oude Muziek                                kind=event
Festival van Avignon | Festival d'Avignon           kind=event
Festival van Cannes | Filmfestival van Cannes | Filmfestival Cannes  kind=event
Festival van de Fantastische Film | =BIFFF          kind=event
Festival van San Remo                               kind=event
Festival van Vlaanderen                             kind=event
Filmfestival van Berlijn | Filmfestival Berlijn | Berlinale  kind=event
Filmfestival van Gent | Film Fest Gent | Filmfestival Gent  kind=event
Filmfestival van Locarno                            kind=event
Filmfestival van Oostende                           kind=event
Filmfestival van Rotterdam | International Film Festival Rotterdam | Filmfestival Rotterdam | =IFFR  kind=event
Filmfestival van San Sebastian                      kind=event
Filmfestival van Toronto                            kind=event
Filmfestival van Venetië                            kind=event
=Foor | Zuidfoor | Sinksenfoor                      kind=event
Gent Jazz | Blue Note Festival                      kind=event
Gentse Feesten                                      kind=event
Gergiev Festival                                    kind=event
=Glastonbury                                        kind=event ambiguous
Glow Eindhoven                                      kind=event
Gouvy Jazz                                          kind=event
=Grachtenfestival                                   kind=event
Graspop | Graspop Metal Meeting                     kind=event
Groezrock                                           kind=event
Gronings Ontzet                                     kind=event
Hanswijkprocessie                                   kind=event
Het Andere Boek                                     kind=event
Holland Animation Film Festival                     kind=event
Holland Dance Festival                              kind=event
Holland Festival                                    kind=event
Humo's Rock Rally | Rock Rally                      kind=event
Humorologie                                         kind=event
Huntenpop                                           kind=event
Hurricane Festival                                  kind=event
I Love Techno                                       kind=event
=IDFA                                               kind=event ambiguous
Imagine Film Festival                               kind=event
International Documentary Filmfestival Amsterdam    kind=event
Into the Great Wide Open                            kind=event
Jazz Bilzen                                         kind=event
Jazz Middelheim                                     kind=event
Julidans                                            kind=event
Junior Eurosong | Junior Songfestival               kind=event
Kattenstoet                                         kind=event
Klapstukfestival                                    kind=event
Klara Festival | KlaraFestival                      kind=event
Kneistival                                          kind=event
Knokke Humorfestival                                kind=event
Kortfilmfestival Leuven                             kind=event
Krakelingen en Tonnekensbrand                       kind=event
Kunstenfestivaldesarts                              kind=event
Kwakoe Festival | Kwakoe                            kind=event
Last Night of the Proms                             kind=event
Laundry Day                                         kind=event
Le Guess Who                                        kind=event
Leids Cabaret Festival                              kind=event
Leids Ontzet                                        kind=event
Lichtfestival Gent                                  kind=event
Live in Hyde Park                                   kind=event
Lokerse Feesten                                     kind=event
Lokerse Paulusfeesten                               kind=event
Lollapalooza                                        kind=event
=Lowlands                                           kind=event ambiguous
Maanrock                                            kind=event
Marktrock                                           kind=event
Melodifestivalen                                    kind=event
Metropolis Festival                                 kind=event
Montreux Jazz Festival                              kind=event
Motel Mozaïque                                      kind=event
Mysteryland                                         kind=event
Nachten van de Radio 2                              kind=event
Nationaal Songfestival                              kind=event
Nederlands Film Festival                            kind=event
Night of the Proms | =Proms                         kind=event
Noorderslag | Eurosonic | Eurosonic Noorderslag     kind=event
=Noorderzon                                         kind=event
North Sea Jazz | North Sea Jazz Festival            kind=event
November Music                                      kind=event
Oerol                                               kind=event
=Ommegang                                           kind=event ambiguous
Over het IJ Festival                                kind=event
Paaspop                                             kind=event
=Parade | =De Parade                                kind=event ambiguous
=Parkpop                                            kind=event
Paulusfeesten                                       kind=event
Pinkpop                                             kind=event
Poetry International                                kind=event
Polé Polé                                           kind=event
Praalstoet van de Gouden Boom                       kind=event
Prinsengrachtconcert                                kind=event
Printemps de Bourges                                kind=event
Pukkelpop                                           kind=event
=Rampage                                            kind=event ambiguous
Reading Festival                                    kind=event
Reggae Geel                                         kind=event
Reynout-ommegang                                    kind=event
Roadburn                                            kind=event
Rock am Ring                                        kind=event
Rock Herk                                           kind=event
Rock in Rio                                         kind=event
Rock Ternat                                         kind=event
Rock Werchter | Torhout-Werchter | Torhout/Werchter | =T/W  kind=event
Ros Beiaard-ommegang | Ros Beiaardommegang          kind=event
Roskilde Festival                                   kind=event
Saint Amour                                         kind=event
Salzburger Festspiele                               kind=event
=Sensation                                          kind=event ambiguous
Sensation White                                     kind=event
Sfinks | Sfinks Festival                            kind=event
Solar Festival                                      kind=event
Songfestival | Eurovisiesongfestival | Eurovisie Songfestival | Eurosong | Eurovision Song Contest | Eurovision  kind=event
Springdance                                         kind=event
Suikerrock                                          kind=event
Sundance Film Festival | Sundance Festival | Sundance  kind=event
Sziget                                              kind=event
Theater Aan Zee                                     kind=event
=Theaterfestival | Het Theaterfestival              kind=event
Theaterfestival Boulevard                           kind=event
Thunderdome                                         kind=event
Tilburgse Kermis                                    kind=event
Tomorrowland                                        kind=event
Tong Tong Fair | Pasar Malam Besar                  kind=event
Tribeca Film Festival                               kind=event
TW Classic | Werchter Boutique                      kind=event
Uitmarkt                                            kind=event
Vierdaagsefeesten                                   kind=event
Vijverfestival                                      kind=event
Wantijpop                                           kind=event
Welcome to the Village                              kind=event
=Werchter                                           kind=event ambiguous
Winter in Antwerpen                                 kind=event
=Winternachten                                      kind=event
=Woodstock                                          kind=event ambiguous
Zomer van Antwerpen                                 kind=event
=Zomercarnaval                                      kind=event
Zuiderzinnen                                        kind=event

# holidays and seasons
=11 juli | 11 julifeest                             kind=holiday
=Advent                                             kind=holiday
Allerheiligen                                       kind=holiday
Allerzielen                                         kind=holiday
Anzac Day                                           kind=holiday
Asjoera | Ashura                                    kind=holiday
Aswoensdag                                          kind=holiday
=Bar Mitswa                                         kind=holiday
Blue Monday                                         kind=holiday
Boxing Day                                          kind=holiday
=Carnaval | Aalst Carnaval | Carnaval van Aalst | Carnaval van Binche | Carnaval van Rio  kind=holiday
Carnaval van Venetië                                kind=holiday
Chanoeka | Chanukah                                 kind=holiday
Chinees Nieuwjaar                                   kind=holiday
Columbus Day                                        kind=holiday
Diwali | Divali                                     kind=holiday
Driekoningen                                        kind=holiday
=Eerste Communie | =Plechtige Communie              kind=holiday
=Eén Mei | =1 Mei | =1 mei | =Eerste Mei            kind=holiday
Feest van de Franse Gemeenschap                     kind=holiday
Feest van de Vlaamse Gemeenschap                    kind=holiday
Goede Vrijdag                                       kind=holiday
Goede Week                                          kind=holiday
Guy Fawkes Day                                      kind=holiday
=Hadj | Hajj                                        kind=holiday
Halloween                                           kind=holiday
Hemelvaartsdag | =Hemelvaart | Onze-Lieve-Heer-Hemelvaart | O.L.H.-Hemelvaart  kind=holiday
=Holi                                               kind=holiday
Independence Day                                    kind=holiday
Jom Kippoer | Yom Kippur | Grote Verzoendag         kind=holiday
=Kerst                                              kind=holiday ambiguous
=Kerstavond | =Kerstnacht                           kind=holiday
=Kerstmis | =Kerstdag | Eerste Kerstdag | Tweede Kerstdag  kind=holiday
Ketikoti | Keti Koti                                kind=holiday
Koninginnedag                                       kind=holiday
Koningsdag                                          kind=holiday
Kumbh Mela                                          kind=holiday
Labor Day                                           kind=holiday
=Lentefeest                                         kind=holiday
=Lichtmis | Maria Lichtmis                          kind=holiday
Mardi Gras                                          kind=holiday
Martin Luther King Day                              kind=holiday
Mawlid                                              kind=holiday
Memorial Day                                        kind=holiday
=Midzomer | Midsommar                               kind=holiday
Moederdag                                           kind=holiday
=Nationale Feestdag                                 kind=holiday
Newroz | Nowruz | Noroez                            kind=holiday
=Nieuwjaar | =Nieuwjaarsdag                         kind=holiday
=Offerfeest | Eid al-Adha | Id al-Adha              kind=holiday
Onze-Lieve-Vrouw-Hemelvaart | O.L.V.-Hemelvaart | Maria-Hemelvaart | Maria Hemelvaart  kind=holiday
=Oudjaar | =Oudejaarsavond | =Oudejaarsnacht | =Oudejaarsdag | Oud en Nieuw  kind=holiday
=Paasmaandag | Tweede Paasdag                       kind=holiday
=Paaszondag | =Paaszaterdag                         kind=holiday
Palmzondag                                          kind=holiday
Pasen | =Paasdag | Eerste Paasdag                   kind=holiday
Pesach | Pesah                                      kind=holiday
Phagwa | Holi Phagwa                                kind=holiday
Pinksteren | =Pinksterdag | Eerste Pinksterdag | Sinksen  kind=holiday
=Pinkstermaandag | Tweede Pinksterdag | =Pinksterweekend  kind=holiday
Poerim | Purim                                      kind=holiday
Quatorze Juillet                                    kind=holiday
=Ramadan                                            kind=holiday
Rosenmontag                                         kind=holiday
Rosj Hasjana | Rosh Hashana                         kind=holiday
=Sabbat | =Sjabbat                                  kind=holiday
=Secretaressedag                                    kind=holiday
Sint-Elooi                                          kind=holiday
=Sint-Maarten | =Sint Maarten                       kind=holiday ambiguous
=Sint-Nicolaas | =Sint Nicolaas                     kind=holiday ambiguous
Sint-Valentijn | Valentijnsdag                      kind=holiday
=Sinterklaas | =Sint                                kind=holiday ambiguous
=Sinterklaasavond | =Pakjesavond                    kind=holiday
Sjaboeot                                            kind=holiday
Soekot | Loofhuttenfeest                            kind=holiday
St. Patrick's Day | Saint Patrick's Day             kind=holiday
Stille Zaterdag                                     kind=holiday
Suikerfeest | Eid al-Fitr | Id al-Fitr              kind=holiday
=Tet                                                kind=holiday ambiguous
Thanksgiving | Thanksgiving Day                     kind=holiday
=Têt                                                kind=holiday
Vaderdag                                            kind=holiday
=Valentijn                                          kind=holiday ambiguous
=Vastenavond                                        kind=holiday
Verloren Maandag                                    kind=holiday
Vesak                                               kind=holiday
Veterans Day                                        kind=holiday
Walpurgisnacht                                      kind=holiday
=Wapenstilstand | Wapenstilstandsdag                kind=holiday
Witte Donderdag                                     kind=holiday

# treaties and agreements
=ABM-verdrag | ABM-verdrag                          kind=treaty
Abraham-akkoorden | Abrahamakkoorden                kind=treaty
=ACTA                                               kind=treaty ambiguous
Akkoord van Arusha | Arusha-akkoord | Arusha-akkoorden  kind=treaty
Akkoord van Cotonou | Cotonou-akkoord               kind=treaty
Akkoord van Dayton | Dayton-akkoord | Daytonakkoord | Akkoorden van Dayton | Dayton-akkoorden  kind=treaty
Akkoord van Erdut                                   kind=treaty
Akkoord van Lomé                                    kind=treaty
Akkoord van Lusaka | Lusaka-akkoord | Lusaka-akkoorden  kind=treaty
Akkoord van Marcoussis                              kind=treaty
Akkoord van München | Verdrag van München           kind=treaty
Akkoord van Ohrid                                   kind=treaty
Akkoord van Parijs | Klimaatakkoord van Parijs | Parijs-akkoord | =Klimaatakkoord | =Klimaatverdrag  kind=treaty
Akkoord van Rambouillet | Rambouillet-akkoord       kind=treaty
Akkoorden van Evian                                 kind=treaty
Anglo-Iers Verdrag                                  kind=treaty
Antarctisch Verdrag                                 kind=treaty
=Backstop                                           kind=treaty ambiguous
Basel I | Bazel I                                   kind=treaty
Basel II | Bazel II                                 kind=treaty
Basel III | Bazel III                               kind=treaty
Benelux-verdrag | Beneluxverdrag                    kind=treaty
=Biodiversiteitsverdrag                             kind=treaty
Bologna-akkoord | Bolognaverklaring | Bologna-verklaring  kind=treaty
Bretton Woods | Akkoorden van Bretton Woods         kind=treaty
Camp David-akkoorden | Akkoorden van Camp David     kind=treaty
=CETA | Ceta                                        kind=treaty
Chemische Wapenverdrag | Chemisch Wapenverdrag      kind=treaty
=CITES | Cites-verdrag | Cites                      kind=treaty
CSE-verdrag                                         kind=treaty
=Dayton                                             kind=treaty ambiguous
Edict van Nantes                                    kind=treaty
Entente Cordiale                                    kind=treaty
Europees Sociaal Handvest                           kind=treaty
Europees Verdrag voor de Rechten van de Mens | Europees Verdrag tot bescherming van de Rechten van de Mens | =EVRM  kind=treaty
Europese Akte | Eenheidsakte                        kind=treaty
Europese Grondwet                                   kind=treaty
=GATT | Gatt | GATT-akkoord                         kind=treaty
Genocideverdrag                                     kind=treaty
Goede Vrijdag-akkoord | Goedevrijdagakkoord | Goede Vrijdagakkoord | Good Friday Agreement  kind=treaty
=Handvest 77 | Charta 77                            kind=treaty
Handvest van de Grondrechten                        kind=treaty
Hebron-akkoord                                      kind=treaty
=INF-verdrag | INF-verdrag                          kind=treaty
Iran-deal | Irandeal                                kind=treaty
=Kernstopverdrag | =CTBT                            kind=treaty
=Kinderrechtenverdrag | Verdrag inzake de Rechten van het Kind  kind=treaty
Klimaatverdrag van Rio                              kind=treaty
=Kyoto                                              kind=treaty ambiguous
Lissabonstrategie | Lissabon-strategie              kind=treaty
Lomé-conventie | Conventie van Lomé | Verdrag van Lomé  kind=treaty
Louvre-akkoord                                      kind=treaty
Magna Carta                                         kind=treaty
=MAI                                                kind=treaty ambiguous
Maritiem Verdrag                                    kind=treaty
Minsk-akkoorden | Akkoorden van Minsk | Minsk II    kind=treaty
Molotov-Ribbentroppact | Molotov-Ribbentrop-pact    kind=treaty
Multifibre Arrangement | Multivezelakkoord          kind=treaty
Nafta-verdrag                                       kind=treaty
=Non-proliferatieverdrag | =Non-Proliferatieverdrag | =NPV  kind=treaty
Noord-Atlantisch Verdrag                            kind=treaty
Open Skies-verdrag                                  kind=treaty
Oslo-akkoorden | Akkoorden van Oslo | Oslo-akkoord | Osloakkoorden  kind=treaty
Pact van Warschau                                   kind=treaty
Plaza-akkoord                                       kind=treaty
Protocol van Madrid                                 kind=treaty
=Road Map                                           kind=treaty ambiguous
Routekaart naar de Vrede                            kind=treaty
Salt-verdrag | SALT-akkoorden | Salt II             kind=treaty
Scheldeverdrag | Scheldeverdragen                   kind=treaty
=Schengen                                           kind=treaty ambiguous
Slotakte van Helsinki | Akkoorden van Helsinki      kind=treaty
Sociaal Charter | Sociaal Handvest                  kind=treaty
=Stabiliteitspact | Stabiliteits- en groeipact | Groei- en Stabiliteitspact  kind=treaty
Start II | Start-verdrag | New Start                kind=treaty
Statuut van Rome                                    kind=treaty
Sykes-Picot-verdrag | Sykes-Picot                   kind=treaty
=TPP                                                kind=treaty
=TTIP                                               kind=treaty
Turkijedeal                                         kind=treaty
Universele Verklaring van de Rechten van de Mens    kind=treaty
Verdrag van Aarhus                                  kind=treaty
Verdrag van Amsterdam                               kind=treaty
Verdrag van Bazel | Conventie van Bazel             kind=treaty
Verdrag van Bern                                    kind=treaty
Verdrag van Bonn                                    kind=treaty
Verdrag van Brest-Litovsk                           kind=treaty
Verdrag van Brussel                                 kind=treaty
Verdrag van Campo Formio                            kind=treaty
Verdrag van Den Haag                                kind=treaty
Verdrag van Dublin | Dublin-verordening | Dublinverordening | Dublin-akkoord | Dublinverdrag  kind=treaty
Verdrag van Faro                                    kind=treaty
Verdrag van Genève | Conventie van Genève | Conventies van Genève | Geneefse Conventie | Geneefse Conventies  kind=treaty
Verdrag van Istanbul                                kind=treaty
Verdrag van Kyoto | Kyoto-protocol | Kyotoprotocol | Kyotoverdrag | Protocol van Kyoto | Kyoto-akkoord  kind=treaty
Verdrag van Lanzarote                               kind=treaty
Verdrag van Lausanne                                kind=treaty
Verdrag van Lissabon                                kind=treaty
Verdrag van Locarno                                 kind=treaty
Verdrag van Londen                                  kind=treaty
Verdrag van Maastricht                              kind=treaty
Verdrag van Marrakesh | Marrakeshpact | Pact van Marrakesh | VN-Migratiepact | =Migratiepact  kind=treaty
Verdrag van Montreal | Montreal-protocol            kind=treaty
Verdrag van Nice                                    kind=treaty
Verdrag van Oslo                                    kind=treaty
Verdrag van Ottawa | Landmijnenverdrag              kind=treaty
Verdrag van Prüm                                    kind=treaty
Verdrag van Ramsar | Ramsar-conventie               kind=treaty
Verdrag van Rapallo                                 kind=treaty
Verdrag van Rijswijk                                kind=treaty
Verdrag van Rome | Verdragen van Rome               kind=treaty
Verdrag van Schengen | Schengenverdrag | Schengen-verdrag | Schengen-akkoord | Schengenakkoord | Schengenakkoorden | Uitvoeringsovereenkomst van Schengen  kind=treaty
Verdrag van Sèvres                                  kind=treaty
Verdrag van Tlatelolco                              kind=treaty
Verdrag van Tordesillas                             kind=treaty
Verdrag van Trianon                                 kind=treaty
Verdrag van Valletta | Verdrag van Malta            kind=treaty
Verdrag van Verdun                                  kind=treaty
Verdrag van Versailles | Vrede van Versailles       kind=treaty
Verdrag van Waitangi                                kind=treaty
Verdrag van Wenen | Weens Verdrag                   kind=treaty
Verklaring van Balfour | Balfour-verklaring | Balfourverklaring  kind=treaty
Verklaring van Barcelona                            kind=treaty
Verklaring van Laken                                kind=treaty
Verklaring van Schuman | Schumanverklaring          kind=treaty
=Vluchtelingenverdrag | Conventie van Genève van 1951  kind=treaty
VN-Handvest | Handvest van de Verenigde Naties      kind=treaty
Vrede van Augsburg                                  kind=treaty
Vrede van Münster                                   kind=treaty
Vrede van Utrecht | Unie van Utrecht                kind=treaty
Vrede van Westfalen                                 kind=treaty
=Waterverdragen                                     kind=treaty
Windsor-akkoord | Windsor Framework                 kind=treaty
Wye-akkoord | Wye-akkoorden | Akkoord van Wye       kind=treaty
Zeerechtverdrag                                     kind=treaty

# Belgian and Dutch agreements and pacts
Akkoord van Wassenaar | Wassenaar-akkoord           kind=treaty
=Balkenendenorm                                     kind=treaty
Betonakkoord                                        kind=treaty
Costa-akkoord                                       kind=treaty
=Cultuurpact                                        kind=treaty
Egmontpact | Egmont-pact | Stuyvenbergpact | Stuyvenbergakkoord  kind=treaty
=Energieakkoord                                     kind=treaty
Flexakkoord                                         kind=treaty
=Generatiepact                                      kind=treaty
=Globaal Plan                                       kind=treaty ambiguous
Herfstakkoord                                       kind=treaty
Hermesakkoord                                       kind=treaty
Interprofessioneel Akkoord                          kind=treaty
=IPA                                                kind=treaty ambiguous
Jobsplan                                            kind=treaty
=Kerntakendebat                                     kind=treaty
=Kerstakkoord                                       kind=treaty
=Kerstwet                                           kind=treaty
=Lambermont                                         kind=treaty ambiguous
Lambermontakkoord | Lambermont-akkoord | Lambermontakkoorden  kind=treaty
Lenteakkoord | Kunduz-akkoord | Kunduzakkoord | Wandelgangenakkoord  kind=treaty
Lombard-akkoord | Lombardakkoord                    kind=treaty
Maastrichtnorm | Maastrichtnormen | Maastricht-normen  kind=treaty
=Miljoenennota                                      kind=treaty
=Najaarsakkoord                                     kind=treaty
=Najaarsoverleg                                     kind=treaty
Noordzeeakkoord                                     kind=treaty
=Octopus                                            kind=treaty ambiguous
Octopusakkoord | Octopus-akkoord                    kind=treaty
=Paasakkoord | =Paasakkoorden                       kind=treaty
Pact van Vilvoorde                                  kind=treaty
=Pensioenakkoord                                    kind=treaty
Preventieakkoord                                    kind=treaty
=Regeerakkoord                                      kind=treaty
=Rijkswet                                           kind=treaty
=Schoolpact                                         kind=treaty
Sint-Elooisakkoord                                  kind=treaty
Sint-Michielsakkoord | Sint-Michielsakkoorden       kind=treaty
=Sociaal Akkoord                                    kind=treaty
=Sociaal Pact                                       kind=treaty
Statuut voor het Koninkrijk                         kind=treaty
Stikstofakkoord                                     kind=treaty
Toekomstcontract                                    kind=treaty
Vlaamse Resoluties                                  kind=treaty
Vlaanderen in Actie | =VIA                          kind=treaty
Vlinderakkoord                                      kind=treaty
=Voorjaarsnota                                      kind=treaty
=Voorjaarsoverleg                                   kind=treaty
Witte-Donderdagakkoord                              kind=treaty
Zalmnorm                                            kind=treaty
Zilverplan                                          kind=treaty
=Zomerakkoord                                       kind=treaty
=Zomerwet                                           kind=treaty

# laws and rules
=Abortuswet                                         kind=law
AI Act                                              kind=law
Algemene Verordening Gegevensbescherming | =AVG | =GDPR  kind=law
Antiracismewet                                      kind=law
=ANW                                                kind=law ambiguous
=AOW                                                kind=law
=Arbeidstijdenwet                                   kind=law
Arbowet | Arbo-wet                                  kind=law
=AWBZ                                               kind=law
=Bijstandswet | Algemene Bijstandswet               kind=law
Bill of Rights                                      kind=law
Bolkesteinrichtlijn | Bolkestein-richtlijn | =Dienstenrichtlijn  kind=law
=BOPZ                                               kind=law
=Bosdecreet | =Duinendecreet | =Kaderdecreet        kind=law
Bosman-arrest | Bosmanarrest                        kind=law
Burgerlijk Wetboek                                  kind=law
Chips Act                                           kind=law
Civil Rights Act                                    kind=law
Code Napoléon                                       kind=law
Code-Tabaksblat | Code Tabaksblat | Code-Lippens | Code Buysse  kind=law
Codex Alimentarius                                  kind=law
Crisis- en herstelwet                               kind=law
D'Amato-wet                                         kind=law
Didam-arrest                                        kind=law
Digital Markets Act                                 kind=law
Digital Services Act                                kind=law
=Dimona                                             kind=law ambiguous
Dodd-Frank                                          kind=law
Donorwet                                            kind=law
=Drugswet                                           kind=law
=Embryowet                                          kind=law
=Euthanasiewet                                      kind=law
Flora- en faunawet                                  kind=law
Freedom of Information Act                          kind=law
=Genocidewet                                        kind=law
Gerechtelijk Wetboek                                kind=law
=Gewestplan                                         kind=law
Glass-Steagall | Glass-Steagall Act                 kind=law
Green Deal | European Green Deal | Green New Deal   kind=law
=Grondwet | Belgische Grondwet | Nederlandse Grondwet  kind=law
=Habitatrichtlijn                                   kind=law
Helms-Burton-wet | Helms-Burtonwet | Helms-Burton   kind=law
=Homohuwelijk                                       kind=law
Jeugdwet                                            kind=law
Jim Crow                                            kind=law
Jones Act                                           kind=law
=Leerplichtwet                                      kind=law
Mammoetwet                                          kind=law
=MAP                                                kind=law ambiguous
=Mediadecreet                                       kind=law
=Mediawet                                           kind=law
Megan's Law                                         kind=law
=Mestdecreet | =Mestactieplan | Mest Actie Plan     kind=law
=Meststoffenwet                                     kind=law
Minderhedendecreet                                  kind=law
=Monumentenwet                                      kind=law
=Natuurbeschermingswet                              kind=law
Negationismewet                                     kind=law
Neurenberger wetten                                 kind=law
=Nitraatrichtlijn                                   kind=law
Obamacare | Affordable Care Act                     kind=law
Octopuswet                                          kind=law
Omgevingswet                                        kind=law
=Opiumwet                                           kind=law
Participatiewet                                     kind=law
Patriot Act                                         kind=law
=Politiewet                                         kind=law
Potpourriwet                                        kind=law
=Provinciewet | =Gemeentewet                        kind=law
Reach-richtlijn                                     kind=law
Roe versus Wade | Roe v. Wade | Roe vs. Wade        kind=law
=RSV                                                kind=law ambiguous
Ruimtelijk Structuurplan Vlaanderen | Structuurplan Vlaanderen  kind=law
=Salduz                                             kind=law ambiguous
Sarbanes-Oxley | Sarbanes-Oxley Act                 kind=law
Seveso-richtlijn | Sevesorichtlijn                  kind=law
=Sharia | =Shariah | Sjaria                         kind=law
Snel-Belgwet | snel-Belg-wet                        kind=law
Spiegelarrest | Spaghetti-arrest | Spaghettiarrest  kind=law
=Strafwetboek | Wetboek van Strafrecht              kind=law
=Taalwet | =Taalwetten                              kind=law
Tien Geboden                                        kind=law
Tobintaks | Tobin-taks | Tobin-tax                  kind=law
Urgenda-arrest                                      kind=law
=Voetbalwet                                         kind=law
=Vogelrichtlijn                                     kind=law
Volcker-regel                                       kind=law
=Vreemdelingenwet | Vreemdelingenwet 2000           kind=law
=WAO                                                kind=law
=Wapenwet                                           kind=law
Waterwet                                            kind=law
=Wegenverkeerswet                                   kind=law
=Werkloosheidswet                                   kind=law
Wet bescherming persoonsgegevens                    kind=law
Wet gelijke behandeling | Algemene Wet Gelijke Behandeling  kind=law
Wet Lejeune | Wet-Lejeune                           kind=law
Wet Major | Wet-Major                               kind=law
Wet Mulder                                          kind=law
Wet op de Privacy | =Privacywet                     kind=law
Wet open overheid                                   kind=law
Wet openbaarheid van bestuur | =WOB | =Wob          kind=law
Wet Salduz | Salduz-wet | Salduzwet                 kind=law
Wet werk en bijstand                                kind=law
Wet werk en zekerheid                               kind=law
Wet-Breyne | Wet Breyne                             kind=law
Wet-Franchimont | Wet Franchimont                   kind=law
Wet-Moureaux                                        kind=law
Wet-Renault | Wet Renault                           kind=law
Wet-Tobback                                         kind=law
Wet-Verwilghen                                      kind=law
Wetboek van Strafvordering                          kind=law
=WIA                                                kind=law ambiguous
=Winkeltijdenwet                                    kind=law
=WMO                                                kind=law
=Woo                                                kind=law ambiguous
=WVG                                                kind=law
=WW                                                 kind=law ambiguous
=Ziekenfondswet                                     kind=law
=Ziektewet                                          kind=law
Zondagswet                                          kind=law
=Zorgverzekeringswet                                kind=law
=ZW                                                 kind=law ambiguous

# plans, programmes, operations
Abenomics | Reaganomics | Thatcherisme              kind=programme
Agenda 2000                                         kind=programme
Agenda 2010                                         kind=programme
Agenda 2030                                         kind=programme
Agenda 21                                           kind=programme
America First                                       kind=programme
Apollo-programma | Apollo-project | Apolloprogramma  kind=programme
Artemis-programma                                   kind=programme
Belt and Road | Belt and Road Initiative | =Nieuwe Zijderoute  kind=programme
Betuwelijn | Betuweroute                            kind=programme
=Big Society                                        kind=programme
Bob-campagne                                        kind=programme
Build Back Better                                   kind=programme
=Cito                                               kind=programme ambiguous
Cito-toets | Citotoets                              kind=programme
Comenius-programma                                  kind=programme
Contract with America                               kind=programme
=Copernicus                                         kind=programme ambiguous
Copernicusplan | Copernicushervorming | Copernicus-hervorming  kind=programme
Delta-plan | =Deltaplan | Deltawerken | =Deltaprogramma  kind=programme
=Derde Weg                                          kind=programme ambiguous
=Diabolo                                            kind=programme ambiguous
Diaboloproject                                      kind=programme
=Echelon                                            kind=programme ambiguous
=Erasmus                                            kind=programme ambiguous
Erasmus-programma | Erasmusprogramma | Erasmus+     kind=programme
=Eureka                                             kind=programme ambiguous
Eurodac                                             kind=programme
Eurostadion                                         kind=programme
=Galileo                                            kind=programme ambiguous
Galileo-systeem                                     kind=programme
=Gen                                                kind=programme ambiguous
GEN-net                                             kind=programme
=Glasnost                                           kind=programme
=GPS                                                kind=product
Great Society                                       kind=programme
=Grote Sprong                                       kind=programme
Horizon 2020 | Horizon Europe                       kind=programme
Human Genome Project | =Menselijk Genoomproject | Human Genome-project | Human Brain Project  kind=programme
=IJzeren Rijn                                       kind=programme ambiguous
Inflation Reduction Act                             kind=programme
Interreg                                            kind=programme
Investeringsplan-Juncker | Juncker-plan | Plan-Juncker  kind=programme
=Kracht van verandering                             kind=programme
=Lange Wapper                                       kind=programme ambiguous
Leonardo-programma                                  kind=programme
Maaswerken                                          kind=programme
Made in China 2025                                  kind=programme
Make America Great Again | =MAGA                    kind=programme
Manhattan Project | Manhattan-project               kind=programme
=Marshallplan | Marshall-plan                       kind=programme
Marshallplan voor Wallonië                          kind=programme
Masterplan Antwerpen | Masterplan 2020              kind=programme
=Masterplan Mobiliteit                              kind=programme
Melkert-plan | Melkertplan                          kind=programme
=Millenniumdoelstellingen | Millennium Development Goals  kind=programme
Natura 2000                                         kind=programme
New Deal                                            kind=programme
Next Generation EU | NextGenerationEU               kind=programme
Nibud-norm                                          kind=programme
=NMD                                                kind=programme ambiguous
Noord/Zuidlijn | =Noord-Zuidlijn | Noord-Zuid-lijn  kind=programme
Oil for Food | Olie-voor-Voedsel | =olie-voor-voedselprogramma | Oil-for-Food  kind=programme
Oosterweel | Oosterweelverbinding                   kind=programme
=Operatie Bob                                       kind=programme
=Operatie Schone Handen | Mani Pulite | =Schone Handen  kind=programme
=Partnerschap voor de Vrede | Partnership for Peace  kind=programme
=Pegasus                                            kind=product ambiguous
=Perestrojka | Perestroika                          kind=programme
Phare | Phare-programma                             kind=programme
=PISA                                               kind=programme ambiguous
Pisa-onderzoek                                      kind=programme
Plan Colombia                                       kind=programme
Plan-Annan | Annan-plan                             kind=programme
Plan-Dehaene                                        kind=programme
Plan-Delors                                         kind=programme
Plan-Juppé                                          kind=programme
Plan-Marshall                                       kind=programme
Plan-Morgenthau                                     kind=programme
Plan-Owen | Plan Vance-Owen                         kind=programme
Plan-Schuman                                        kind=programme
=Prism                                              kind=programme ambiguous
Quantitative Easing                                 kind=programme
=Ringland                                           kind=programme
=Ruimte voor de Rivier                              kind=programme
Schengen Informatie Systeem                         kind=programme
=SDI                                                kind=programme ambiguous
=Seti | =SETI                                       kind=programme
Sigmaplan | Sigma-plan                              kind=programme
=SIS                                                kind=programme ambiguous
Socrates-programma                                  kind=programme
Strategic Defense Initiative                        kind=programme
=Studiehuis | =Basisvorming                         kind=programme ambiguous
Stuxnet                                             kind=product
=Swift                                              kind=programme ambiguous
Tacis | Tacis-programma                             kind=programme
Tempus-programma                                    kind=programme
Third Way                                           kind=programme
=Troika                                             kind=programme ambiguous
=Tweede Fase                                        kind=programme ambiguous
Uplace                                              kind=programme
=Vijfjarenplan                                      kind=programme
Vision 2030                                         kind=programme
Wir schaffen das                                    kind=programme
=Zilverfonds                                        kind=programme ambiguous
Zuidas-project                                      kind=programme
Zuiderzeewerken                                     kind=programme

# affairs, scandals, court cases, crises
=#MeToo | MeToo | =Me Too                           kind=event
Agusta-zaak | Agustazaak | Agusta-affaire | Agusta-dossier | Agusta-schandaal | Agusta-proces  kind=event
Ahold-affaire                                       kind=event
Angolagate                                          kind=event
Anne Faber-zaak                                     kind=event
Arco-dossier | Arco-zaak                            kind=event
Arms to Iraq                                        kind=event
Aziatische Crisis | Aziëcrisis | Azië-crisis        kind=event
Balco-affaire | Balco-schandaal                     kind=event
Banco Ambrosiano-affaire                            kind=event
Barbie-proces                                       kind=event
Barschel-affaire                                    kind=event
Beaulieu-zaak | Beaulieu-dossier | Beaulieu-affaire  kind=event
Benalla-affaire                                     kind=event
Bende van Nijvel-dossier | Bende-dossier            kind=event
Bende-Haemers                                       kind=event
Bettencourt-affaire                                 kind=event
Bijlmerenquête | Bijlmer-enquête                    kind=event
=Bonnetjesaffaire                                   kind=event
Bosman-zaak | Zaak-Bosman | Bosmanzaak              kind=event
=Bouwfraude | Bouwfraude-enquête | Parlementaire Enquête Bouwnijverheid  kind=event
Breivik-proces                                      kind=event
BSE-crisis                                          kind=event
Calciopoli                                          kind=event
Cambridge Analytica-schandaal                       kind=event
CDU-schandaal                                       kind=event
Ceteco-affaire                                      kind=event
Chipshol-zaak                                       kind=event
Chodiev-affaire                                     kind=event
Clearstream-affaire | Clearstream-zaak              kind=event
Clickfonds-affaire | Clickfondsaffaire | Clickfonds-zaak  kind=event
Cofidis-affaire                                     kind=event
=Coronacrisis                                       kind=event
Crédit Lyonnais-affaire                             kind=event
Dassault-zaak | Dassault-affaire                    kind=event
Demjanjuk-proces                                    kind=event
Depp-Heard-proces                                   kind=event
Deventer Moordzaak                                  kind=event
Dieselgate | =Sjoemelsoftware                       kind=event
=Dioxineaffaire                                     kind=event
=Dioxinecrisis | Dioxine-crisis                     kind=event
Dreyfus-affaire | Dreyfusaffaire | Dreyfus-zaak     kind=event
Dutroux-zaak | Zaak-Dutroux | Dutrouxzaak | Affaire-Dutroux | Dutroux-affaire | Dutroux-proces | Dutroux-dossier  kind=event
Elf-affaire | Elf-schandaal | Elf-zaak              kind=event
Enron-schandaal | Enron-affaire                     kind=event
ESP-zaak                                            kind=event
=Eurocrisis                                         kind=event
Festina-affaire | Festinaschandaal | Festina-zaak | Festina-schandaal  kind=event
Football Leaks                                      kind=event
Fortiszaak | Fortis-zaak | Fortisgate | Fortis-dossier  kind=event
Fuentes-affaire | Operación Puerto | Operacion Puerto  kind=event
Fyra-enquête                                        kind=event
Gekkekoeiencrisis | dollekoeiencrisis               kind=event
=Gladio                                             kind=event ambiguous
Gladio-affaire                                      kind=event
Greet Hofmans-affaire | Hofmans-affaire             kind=event
Guildford Four | Birmingham Six                     kind=event
Guillaume-affaire                                   kind=event
Heineken-ontvoering | Heinekenontvoering            kind=event
Hofstad-proces                                      kind=event
Holleeder-proces                                    kind=event
Hormonenaffaire | =Hormonenmaffia                   kind=event
HSL-enquête                                         kind=event
Hutton-onderzoek                                    kind=event
Irangate | Iran-Contra | Iran-Contra-affaire        kind=event
IRT-affaire | IRT-enquête                           kind=event
Kasteelmoord                                        kind=event
Kazachgate                                          kind=event
KB Lux-zaak | KB Lux-affaire | KB Lux-dossier | KBLux-zaak  kind=event
=Kredietcrisis                                      kind=event
Land Invest-dossier                                 kind=event
Lawrence-zaak                                       kind=event
Lernout-affaire | L&H-affaire | L&H-zaak | L&H-proces | L&H-dossier  kind=event
Lewinsky-affaire | Lewinsky-schandaal | Monicagate | Zippergate  kind=event
Libor-schandaal | Libor-affaire                     kind=event
Lockerbie-proces | Lockerbie-zaak | Lockerbie-affaire  kind=event
Lockheed-affaire | Lockheed-schandaal               kind=event
Lucia de B.-zaak                                    kind=event
Luxleaks                                            kind=event
Mabelgate | Mabel-affaire                           kind=event
Madoff-affaire | Madoff-zaak                        kind=event
Mallorcazaak                                        kind=event
=Marengo                                            kind=event ambiguous
Marengo-proces | Marengoproces                      kind=event
Margarita-affaire                                   kind=event
Mauro-affaire                                       kind=event
Menendez-proces                                     kind=event
Milosevic-proces                                    kind=event
Nicky Verstappen-zaak                               kind=event
Offshoreleaks                                       kind=event
OJ Simpson-proces | O.J. Simpson-proces | Simpson-proces  kind=event
Oklahoma-proces                                     kind=event
=Oliecrisis | oliecrisis van 1973                   kind=event
Operatie Aderlass                                   kind=event
Operatie Zero                                       kind=event
Optima-dossier                                      kind=event
Outreau-zaak | Outreau-proces                       kind=event
P2-affaire                                          kind=event
Panama Papers                                       kind=event
Pandora Papers                                      kind=event
Papon-proces                                        kind=event
Parachutemoord | Parachutemoordzaak                 kind=event
Paradise Papers                                     kind=event
Parmalat-schandaal | Parmalat-affaire               kind=event
Parteispenden-affaire                               kind=event
Partygate                                           kind=event
Passage-proces | Passageproces                      kind=event
Pentagon Papers                                     kind=event
Peper-affaire                                       kind=event
PFAS-schandaal | =PFAS                              kind=event
Pinochet-zaak                                       kind=event
Pizzagate                                           kind=event
Plamegate                                           kind=event
Profumo-affaire | Profumo-schandaal                 kind=event
=Propere Handen                                     kind=event
Publifin-schandaal | Publifin-affaire               kind=event
Puttense Moordzaak                                  kind=event
Qatargate                                           kind=event
Rainbow Warrior-affaire                             kind=event
Reuzegom-zaak | Zaak-Reuzegom | Zaak-Dia | Sanda Dia-zaak  kind=event
Rodney King-proces                                  kind=event
=Roebelcrisis                                       kind=event
Roze Balletten                                      kind=event
RSV-enquête | RSV-affaire                           kind=event
Rushdie-affaire                                     kind=event
Russiagate                                          kind=event
Rwanda-proces                                       kind=event
Sabena-dossier                                      kind=event
Samusocial-schandaal                                kind=event
Schiedammer Parkmoord                               kind=event
Scott-rapport                                       kind=event
Slag om Brussel                                     kind=event
Snowden-affaire                                     kind=event
Spiegel-affaire                                     kind=event
Spycatcher-affaire                                  kind=event
Srebrenica-enquête | Srebrenica-rapport | NIOD-rapport  kind=event
Stikstofcrisis                                      kind=event
Super Club-zaak | Super Club-affaire                kind=event
Swissleaks                                          kind=event
Tangentopoli                                        kind=event
Teevendeal | Teeven-deal                            kind=event
Thorpe-affaire                                      kind=event
Toeslagenaffaire | Toeslagenschandaal | Kinderopvangtoeslagaffaire  kind=event
Touvier-proces                                      kind=event
Travelgate                                          kind=event
TVM-affaire | TVM-zaak                              kind=event
Ukrainegate                                         kind=event
Urba-affaire                                        kind=event
Vaatstra-zaak | Zaak-Vaatstra                       kind=event
Van Traa-enquête                                    kind=event
Vatileaks                                           kind=event
Visa-affaire | Visa-schandaal                       kind=event
Watergate | Watergate-schandaal | Watergateschandaal  kind=event
Whitewater | Whitewater-affaire | Whitewater-zaak   kind=event
Wikileaks-affaire                                   kind=event
Windrush-schandaal                                  kind=event
Worldcom-schandaal                                  kind=event
Zaak-Ait Oud                                        kind=event
Zaak-Cools | Cools-dossier | Cools-zaak | Cools-proces  kind=event
Zaak-Danneels                                       kind=event
Zaak-Els Clottemans                                 kind=event
Zaak-Habran | Habran-proces                         kind=event
Zaak-Janssen                                        kind=event
Zaak-Lhermitte                                      kind=event
Zaak-Pandy | Pandy-zaak | Pandy-proces              kind=event
Zaak-Vangheluwe | Vangheluwe-affaire                kind=event
Zaak-Ye | Ye-zaak | Ye-affaire                      kind=event
Öcalan-proces                                       kind=event

# stock indices
AC Nielsen-index                                    kind=index
=AEX | AEX-index                                    kind=index
AMS All Share | AScX                                kind=index
=AMX | Midkap | Midkapindex | Midkap-index          kind=index
=ATX                                                kind=index ambiguous
Baltic Dry Index | Baltic Dry                       kind=index
Bel Mid                                             kind=index
Bel Small                                           kind=index
Bel-20 | Bel 20 | Bel20 | Bel-20-index              kind=index
Big Mac-index                                       kind=index
Bovespa-index | Ibovespa                            kind=index
=Brent                                              kind=index ambiguous
CAC 40 | CAC-40 | =CAC40 | CAC 40-index             kind=index
CRB-index                                           kind=index
CSI 300                                             kind=index
=DAX | DAX-index | Dax-30 | Dax 30 | Xetra-DAX | Xetra Dax  kind=index
Dow Jones | Dow Jones-index | Dow Jones-indeks | Dow Jones Industrial Average | Dow-Jones | Dow-Jonesindex | =Dow  kind=index
Easdaq                                              kind=index
Eonia                                               kind=index
Euribor                                             kind=index
Euro Stoxx 50 | Eurostoxx 50 | Euro Stoxx | EuroStoxx | Dow Jones Stoxx | Stoxx 600 | =Stoxx  kind=index
Eurotop 100 | Eurotop 300 | FTSE Eurotop            kind=index
=FTSE | FTSE-100 | FTSE 100 | Footsie | FT-SE 100 | FTSE-index | FT-index  kind=index
GfK-index                                           kind=index
Gini-coëfficiënt | Gini-index                       kind=index
Hang Seng | Hang-Seng | Hang Seng-index | Hang Sengindex  kind=index
Hex-index                                           kind=index
Human Development Index                             kind=index
Ibex | Ibex-35 | Ibex 35                            kind=index
Ifo-index                                           kind=index
ISE-100                                             kind=index
Kospi                                               kind=index
Libor                                               kind=index
Merval | Merval-index                               kind=index
Mibtel | Mib30 | Mib-30 | FTSE MIB | =Mib           kind=index
Michigan-index                                      kind=index
MSCI World | MSCI-index | =MSCI                     kind=index
Nasdaq | Nasdaq-index | Nasdaq Composite | Nasdaq 100  kind=index
Neuer Markt | Nemax                                 kind=index
Nifty                                               kind=index
Nikkei | Nikkei-index | Nikkei-225 | Nikkei 225     kind=index
Nyfix                                               kind=index
=OMX | OMX-index                                    kind=index
Philadelphia Fed-index                              kind=index
PSI 20 | PSI-20                                     kind=index
RTS-index | Moex-index                              kind=index
Russell 2000                                        kind=index
S&P 500 | S&P-500 | Standard & Poor's 500 | S&P 500-index  kind=index
Sensex                                              kind=index
Shanghai Composite | Shanghai Composite-index       kind=index
Shanghai-ranking | Shanghairanglijst                kind=index
SMI-index | =SMI                                    kind=index
Straits Times-index | Straits Times-indeks          kind=index
Topix                                               kind=index
=VIX                                                kind=index ambiguous
West Texas Intermediate                             kind=index
Wilshire 5000                                       kind=index
=WTI                                                kind=index ambiguous
ZEW-index                                           kind=index

# currencies with a name of their own
=Bitcoin                              kind=currency
D-mark | Deutsche Mark | Duitse mark  kind=currency
Dogecoin                              kind=currency
=Ecu | =Ecu's                         kind=currency
=Ether                                kind=currency ambiguous
Ethereum                              kind=currency
Litecoin                              kind=currency
=Petrodollar                          kind=currency ambiguous
Reichsmark                            kind=currency
=Ripple                               kind=currency ambiguous
=Tether                               kind=currency ambiguous

# languages
=ABN                                                kind=language ambiguous
=Afrikaans                                          kind=language ambiguous
=Albanees                                           kind=language ambiguous
=Algemeen Nederlands | =Algemeen Beschaafd Nederlands  kind=language
=Amerikaans-Engels                                  kind=language
=Amhaars                                            kind=language ambiguous
=Antwerps                                           kind=language ambiguous
=Arabisch                                           kind=language ambiguous
=Aramees                                            kind=language ambiguous
=Armeens                                            kind=language ambiguous
=Azeri                                              kind=language ambiguous
=Bahasa Indonesia | =Bahasa                         kind=language
=Baskisch                                           kind=language ambiguous
=Bengaals                                           kind=language ambiguous
=Berbers                                            kind=language ambiguous
=Bosnisch                                           kind=language ambiguous
=Brabants                                           kind=language ambiguous
=Braille                                            kind=language
=Bretons                                            kind=language ambiguous
=Brussels                                           kind=language ambiguous
=Bulgaars                                           kind=language ambiguous
=Catalaans                                          kind=language ambiguous
=Chinees                                            kind=language ambiguous
=Corsicaans                                         kind=language ambiguous
=Creools                                            kind=language ambiguous
=Dari                                               kind=language
=Darija                                             kind=language
=Deens                                              kind=language ambiguous
=Drents                                             kind=language ambiguous
=Duits                                              kind=language ambiguous
=Engels                                             kind=language ambiguous
=Esperanto                                          kind=language
=Estisch                                            kind=language
=Ests                                               kind=language ambiguous
=Farsi                                              kind=language
=Fins                                               kind=language ambiguous
=Frans                                              kind=language ambiguous
=Fries                                              kind=language ambiguous
=Gaelic | =Gaelisch                                 kind=language
=Galicisch                                          kind=language ambiguous
=Gents                                              kind=language ambiguous
=Georgisch                                          kind=language ambiguous
=Grieks                                             kind=language ambiguous
=Gronings                                           kind=language ambiguous
=Guaraní                                            kind=language ambiguous
=Hausa                                              kind=language ambiguous
=Hebreeuws                                          kind=language ambiguous
=Hindi                                              kind=language
=Hongaars                                           kind=language ambiguous
=Hoogduits                                          kind=language
=Iers                                               kind=language ambiguous
=IJslands                                           kind=language ambiguous
=Indonesisch                                        kind=language ambiguous
=Italiaans                                          kind=language ambiguous
=Japans                                             kind=language ambiguous
=Javaans                                            kind=language ambiguous
=Jiddisch                                           kind=language ambiguous
=Kantonees                                          kind=language ambiguous
=Kazachs                                            kind=language ambiguous
=Kikongo                                            kind=language
=Kinyarwanda                                        kind=language
=Kirundi                                            kind=language
=Klingon                                            kind=language
=Koerdisch                                          kind=language ambiguous
=Koreaans                                           kind=language ambiguous
=Kroatisch                                          kind=language ambiguous
=Latijn                                             kind=language
=Lets                                               kind=language ambiguous
=Limburgs                                           kind=language ambiguous
=Lingala                                            kind=language
=Litouws                                            kind=language ambiguous
=Luxemburgs                                         kind=language
=Lëtzebuergesch                                     kind=language ambiguous
=Macedonisch                                        kind=language ambiguous
=Maleis                                             kind=language ambiguous
=Maltees                                            kind=language ambiguous
=Mandarijn                                          kind=language ambiguous
=Middelnederlands                                   kind=language ambiguous
=Mongools                                           kind=language ambiguous
=Nahuatl                                            kind=language
=Nederlands                                         kind=language ambiguous
=Nedersaksisch                                      kind=language ambiguous
=Nieuwgrieks                                        kind=language
=Noors                                              kind=language ambiguous
=Occitaans                                          kind=language ambiguous
=Oekraïens                                          kind=language ambiguous
=Oezbeeks                                           kind=language ambiguous
=Oudengels                                          kind=language
=Oudgrieks                                          kind=language ambiguous
=Papiamento | =Papiaments | =Papiamentu             kind=language
=Pasjtoe | =Pashtu                                  kind=language
=Perzisch                                           kind=language ambiguous
=Picardisch                                         kind=language ambiguous
=Platduits                                          kind=language
=Poldernederlands                                   kind=language
=Pools                                              kind=language ambiguous
=Portugees                                          kind=language ambiguous
=Punjabi                                            kind=language ambiguous
=Quechua                                            kind=language ambiguous
=Reto-Romaans                                       kind=language
=Roemeens                                           kind=language ambiguous
=Romani | =Romanes                                  kind=language
=Russisch                                           kind=language ambiguous
=Sanskriet                                          kind=language
=Sarnami                                            kind=language
=Servisch                                           kind=language ambiguous
=Servo-Kroatisch | =Servokroatisch                  kind=language
=Sloveens                                           kind=language ambiguous
=Slowaaks                                           kind=language ambiguous
=Soapvlaams                                         kind=language
=Somalisch                                          kind=language ambiguous
=Spaans                                             kind=language ambiguous
=Sranantongo | =Sranan Tongo | =Sranan              kind=language
=Standaardnederlands                                kind=language
=Swahili                                            kind=language
=Tagalog                                            kind=language
=Tamazight                                          kind=language
=Tamil                                              kind=language ambiguous
=Thais                                              kind=language ambiguous
=Tibetaans                                          kind=language ambiguous
=Tshiluba                                           kind=language
=Tsjechisch                                         kind=language ambiguous
=Tsjetsjeens                                        kind=language ambiguous
=Turks                                              kind=language ambiguous
=Tussentaal                                         kind=language ambiguous
=Twents                                             kind=language ambiguous
=Urdu | =Oerdoe                                     kind=language
=Verkavelingsvlaams                                 kind=language
=Vietnamees                                         kind=language ambiguous
=Vlaams                                             kind=language ambiguous
=Vlaamse Gebarentaal | =Nederlandse Gebarentaal     kind=language
=Volapük                                            kind=language
=Waals                                              kind=language ambiguous
=Welsh                                              kind=language
=West-Vlaams                                        kind=language ambiguous
=Wit-Russisch                                       kind=language ambiguous
=Wolof                                              kind=language ambiguous
=Xhosa                                              kind=language ambiguous
=Yoruba                                             kind=language ambiguous
=Zeeuws                                             kind=language ambiguous
=Zoeloe                                             kind=language ambiguous
=Zweeds                                             kind=language ambiguous
=Zwitserduits | =Schwyzerdütsch                     kind=language

# historical periods and movements
Ancien Régime | =Ancien Regime                      kind=period
Antropoceen | Anthropoceen                          kind=period
=Art deco | =Art Deco                               kind=period
=Art nouveau | =Art Nouveau                         kind=period
=Barok                                              kind=period ambiguous
Bataafse Republiek                                  kind=period
=Belle Epoque | =Belle Époque                       kind=period
=Bronstijd                                          kind=period
=Cambrium                                           kind=period
=Carboon                                            kind=period
Dark Ages                                           kind=period
=Derde Rijk | =Dritte Reich                         kind=period
=Devoon                                             kind=period
Edo-periode                                         kind=period
=Eerste Keizerrijk                                  kind=period
=Eerste Republiek                                   kind=period
Fin de siècle | fin-de-siècle                       kind=period
Franse Tijd                                         kind=period
Fronde                                              kind=period
Gilded Age                                          kind=period
=Gotiek                                             kind=period ambiguous
=Gouden Eeuw                                        kind=period
Han-dynastie                                        kind=period
=Holoceen                                           kind=period
=IJstijd                                            kind=period
=IJzertijd                                          kind=period
=Interbellum                                        kind=period
=Jaren Dertig                                       kind=period
=Jaren Tachtig                                      kind=period
=Jaren Zestig                                       kind=period
=Jugendstil                                         kind=period
=Jura                                               kind=period ambiguous
=Kleine IJstijd                                     kind=period
=Koloniale Tijd                                     kind=period
=Late Middeleeuwen                                  kind=period
=Loden Jaren | Anni di piombo                       kind=period
Meiji | Meiji-tijd | Meiji-restauratie              kind=period
Merovingische tijd                                  kind=period
=Mesolithicum                                       kind=period
=Middeleeuwen                                       kind=period
Ming-dynastie | Mingdynastie                        kind=period
=Neolithicum                                        kind=period
=Oude Rijk                                          kind=period
=Oudheid | =Klassieke Oudheid                       kind=period
=Paleolithicum                                      kind=period
=Pleistoceen                                        kind=period
Qing-dynastie                                       kind=period
=Reformatie                                         kind=period
=Renaissance                                        kind=period
Republiek van Weimar | Weimarrepubliek | Weimar-republiek  kind=period
Risorgimento                                        kind=period
=Roaring Twenties                                   kind=period
=Rococo                                             kind=period
=Romantiek                                          kind=period ambiguous
=Sixties                                            kind=period ambiguous
Song-dynastie                                       kind=period
Spaanse Successieoorlog                             kind=event
=Steentijd | =Nieuwe Steentijd                      kind=period
Sturm und Drang                                     kind=period
Swinging Sixties                                    kind=period
Tang-dynastie                                       kind=period
=Tertiair                                           kind=period ambiguous
Trente Glorieuses                                   kind=period
=Trias                                              kind=period ambiguous
=Tweede Keizerrijk                                  kind=period
=Verlichting                                        kind=period ambiguous
=Victoriaanse tijdperk | =Victoriaans Tijdperk      kind=period
=Vijfde Republiek | =Vierde Republiek               kind=period
=Vroege Middeleeuwen                                kind=period
=Wederopbouw                                        kind=period
Wirtschaftswunder                                   kind=period

# religions, ideologies, concepts
Ahmadiyya                                          kind=religion
=Allah                                             kind=religion ambiguous
=Apocalyps                                         kind=religion ambiguous
Bhagavad Gita                                      kind=religion
=Bijbel | =Heilige Schrift | =Statenbijbel         kind=religion
=Boeddhisme                                        kind=religion
Book of Mormon | Boek van Mormon                   kind=religion
=Christendom                                       kind=religion
Dode-Zeerollen | Dode Zeerollen | Dode Zee-rollen  kind=religion
=Evangelie                                         kind=religion ambiguous
=Exodus                                            kind=religion ambiguous
=Genesis                                           kind=religion ambiguous
=Hadith                                            kind=religion
Heidelbergse Catechismus                           kind=religion
=Heilig Hart                                       kind=religion ambiguous
Heilige Drievuldigheid                             kind=religion
=Heilige Geest                                     kind=religion
=Heilige Graal | =Graal                            kind=religion
=Hindoeïsme                                        kind=religion
=Hooglied                                          kind=religion
Humanae Vitae                                      kind=religion
=Islam                                             kind=religion
=Jehova | =Jahweh                                  kind=religion ambiguous
=Jodendom                                          kind=religion
Kamasutra                                          kind=religion
=Katholicisme                                      kind=religion
=Koran                                             kind=religion
=Laatste Avondmaal                                 kind=religion
Laudato si                                         kind=religion
Lijkwade van Turijn                                kind=religion
Nieuwe Bijbelvertaling                             kind=religion
=Nieuwe Testament                                  kind=religion
=Onze Vader                                        kind=religion
=Openbaring                                        kind=religion ambiguous
=Oude Testament | =Oude testament                  kind=religion
=Prediker                                          kind=religion ambiguous
=Protestantisme                                    kind=religion
=Psalmen                                           kind=religion ambiguous
=Salafisme                                         kind=religion
=Soefisme                                          kind=religion
Talmoed | Talmud                                   kind=religion
Te Deum                                            kind=religion
Thora | Torah | Tora                               kind=religion
Upanishaden                                        kind=religion
=Urbi et Orbi                                      kind=religion
Veda's                                             kind=religion
=Voodoo | =Winti                                   kind=religion
=Wahabisme                                         kind=religion
Weesgegroet | Ave Maria                            kind=religion

# concepts with a capital
=4G                                                 kind=concept
=5G                                                 kind=concept
=ADSL                                               kind=concept
American Dream | Amerikaanse Droom                  kind=concept
Andromeda-nevel                                     kind=concept
=As van het Kwaad | =Axis of Evil                   kind=concept
=ASO                                                kind=concept ambiguous
=Beaufortschaal | =schaal van Beaufort              kind=concept
=Bende van Vier                                     kind=concept
Berlijnse Muur                                      kind=concept
=Big Brother                                        kind=concept ambiguous
=Big Data                                           kind=concept
=Black Power                                        kind=concept
=Blauwe Helm                                        kind=concept
Blockchain                                          kind=concept
=Bluetooth                                          kind=concept
=BSO                                                kind=concept ambiguous
Celtic Tiger | Keltische Tijger                     kind=concept
Cool Britannia                                      kind=concept
=Cordon Sanitaire | =cordon sanitaire               kind=concept
=Dark Web | =Darknet                                kind=concept
=Dolce Vita                                         kind=concept
=Eerste Wereld                                      kind=concept
=Flamingantisme                                     kind=concept
Flower Power                                        kind=concept
Girl Power                                          kind=concept
=Global South                                       kind=concept
=Grote Beer                                         kind=concept
Hale-Bopp                                           kind=concept
Halley | komeet van Halley                          kind=concept
=HAVO                                               kind=concept
=HBO                                                kind=concept ambiguous
=HBS                                                kind=concept
Higgs-boson | =Higgsdeeltje | Higgs-deeltje | Brout-Englert-Higgsboson  kind=concept
=IJzeren Gordijn                                    kind=concept
=Internet                                           kind=concept
Internet of Things                                  kind=concept
=Jan met de Pet                                     kind=concept
=Jan Modaal                                         kind=concept
John Bull                                           kind=concept
Kaukasische Krijtkring                              kind=work
=Kerstman                                           kind=concept ambiguous
=Klokken van Rome                                   kind=concept
Kondratieff-golf                                    kind=concept
=KSO                                                kind=concept
Magere Hein                                         kind=concept
=Marianne                                           kind=concept ambiguous
=MAVO                                               kind=concept
=MBO                                                kind=concept
=Melkweg                                            kind=concept ambiguous
=Moeder Aarde | =Moeder Natuur                      kind=concept
=New Economy | =Nieuwe Economie                     kind=concept
New Labour                                          kind=concept
=Onbekende Soldaat                                  kind=concept
=Orion                                              kind=concept ambiguous
=Paashaas                                           kind=concept ambiguous
=Poldermodel                                        kind=concept
=Poolster                                           kind=concept ambiguous
Rijnlandmodel | Rijnlands model                     kind=concept
Rubiks kubus                                        kind=product
=Schaal van Richter                                 kind=concept
Shoemaker-Levy | Shoemaker-Levy 9                   kind=concept
=Stockholmsyndroom | Stockholm-syndroom             kind=concept
Theorie van Darwin                                  kind=concept
=Third World | =Derde Wereld                        kind=concept
=TSO                                                kind=concept
=UMTS | Gprs                                        kind=concept
=Uncle Sam                                          kind=concept ambiguous
=Vadertje Staat                                     kind=concept
=Vierde Wereld                                      kind=concept
Vlaamse Beweging                                    kind=concept
=VMBO                                               kind=concept
Vrouwe Justitia                                     kind=concept
=VWO                                                kind=concept
=War on Drugs                                       kind=concept
War on Terror                                       kind=concept
Web 2.0                                             kind=concept
Wet van Moore                                       kind=concept
Wet van Murphy                                      kind=concept
=Wifi | =Wi-Fi                                      kind=concept
World Wide Web | =WWW                               kind=concept
=Zwarte Piet                                        kind=concept ambiguous

# diseases and medical names
=ADHD                                               kind=disease
=Aids | =AIDS                                       kind=disease
=ALS                                                kind=disease ambiguous
=Alzheimer                                          kind=disease ambiguous
=Asperger                                           kind=disease ambiguous
Aziatische Griep                                    kind=disease
Balkansyndroom | Balkan-syndroom                    kind=disease
=Bechterew                                          kind=disease ambiguous
=Blauwtong                                          kind=disease
=BSE | gekkekoeienziekte                            kind=disease
=Chikungunya                                        kind=disease
=Coronavirus                                        kind=disease ambiguous
Covid-19 | =Covid | =COVID                          kind=disease
Creutzfeldt-Jakob | ziekte van Creutzfeldt-Jakob | Creutzfeldt-Jacob | Creutzfeldt-Jakobziekte  kind=disease
=Crohn                                              kind=disease ambiguous
=CVS                                                kind=disease ambiguous
=Deltavariant                                       kind=disease ambiguous
=Dengue | knokkelkoorts                             kind=disease
E. coli | =EHEC                                     kind=disease
=Ebola | Ebola-virus | =Ebolavirus                  kind=disease
Gilles de la Tourette | syndroom van Gilles de la Tourette | syndroom van Tourette  kind=disease
Golfoorlogsyndroom | Golfoorlog-syndroom            kind=disease
=Guillain-Barré                                     kind=disease ambiguous
=H1N1                                               kind=disease
=H5N1                                               kind=disease
=HIV | hiv | =HIV-virus                             kind=disease
=Hodgkin                                            kind=disease ambiguous
Hongkonggriep                                       kind=disease
=Huntington                                         kind=disease ambiguous
=Kahler                                             kind=disease ambiguous
=Kaposi                                             kind=disease ambiguous
Kaposi-sarcoom                                      kind=disease
=Korsakov                                           kind=disease ambiguous
Lassa-koorts | Lassakoorts                          kind=disease
=Legionella | Legionnairsziekte                     kind=disease
=Listeria                                           kind=disease
=Lyme                                               kind=disease ambiguous
=Marburgvirus | Marburg-virus                       kind=disease
=ME                                                 kind=disease ambiguous
=Mers                                               kind=disease ambiguous
Mexicaanse Griep                                    kind=disease
Mpox | =Apenpokken                                  kind=disease
=MRSA                                               kind=disease
=MS                                                 kind=disease ambiguous
Nipah                                               kind=disease
Omikron | Omicron                                   kind=disease
=Parkinson                                          kind=disease ambiguous
=Pfeiffer                                           kind=disease ambiguous
=PKU                                                kind=disease
=PTSS                                               kind=disease
Q-koorts                                            kind=disease
=RSI                                                kind=disease
=Salmonella                                         kind=disease
Sars                                                kind=disease
Spaanse Griep                                       kind=disease
syndroom van Asperger | =Aspergersyndroom           kind=disease
syndroom van Down | =Downsyndroom | Down-syndroom   kind=disease
syndroom van Guillain-Barré                         kind=disease
syndroom van Korsakov                               kind=disease
syndroom van Marfan                                 kind=disease
syndroom van Münchhausen | Münchhausen by proxy     kind=disease
syndroom van Rett                                   kind=disease
syndroom van Reye                                   kind=disease
syndroom van Turner                                 kind=disease
Tay-Sachs | Tay Sachs                               kind=disease
=Tourette                                           kind=disease ambiguous
West-Nijlvirus                                      kind=disease
ziekte van Addison                                  kind=disease
ziekte van Alzheimer                                kind=disease
ziekte van Aujeszky                                 kind=disease
ziekte van Bang                                     kind=disease
ziekte van Basedow                                  kind=disease
ziekte van Bechterew                                kind=disease
ziekte van Crohn                                    kind=disease
ziekte van Cushing                                  kind=disease
ziekte van Duchenne | spierdystrofie van Duchenne   kind=disease
ziekte van Fabry                                    kind=disease
ziekte van Graves                                   kind=disease
ziekte van Hodgkin                                  kind=disease
ziekte van Huntington | chorea van Huntington       kind=disease
ziekte van Kahler                                   kind=disease
ziekte van Lyme | =Lymeziekte                       kind=disease
ziekte van Ménière                                  kind=disease
ziekte van Newcastle | pseudovogelpest              kind=disease
ziekte van Parkinson                                kind=disease
ziekte van Pfeiffer                                 kind=disease
ziekte van Pompe                                    kind=disease
ziekte van Weil                                     kind=disease
Zika | Zika-virus | =Zikavirus                      kind=disease
Zwarte Dood                                         kind=disease

# storms and weather
Azorenhoog              kind=weather
=Ciara                  kind=weather ambiguous
=Daria                  kind=weather ambiguous
El Niño | El Nino       kind=weather
=Eunice                 kind=weather ambiguous
=Föhn                   kind=weather
=Gilbert                kind=weather ambiguous
=Golfstroom             kind=weather
Haiyan | Tyfoon Haiyan  kind=weather
=Harvey                 kind=weather ambiguous
Idai                    kind=weather
=Irma                   kind=weather ambiguous
=Katrina                kind=weather ambiguous
Kyrill                  kind=weather
La Niña | La Nina       kind=weather
=Lothar                 kind=weather ambiguous
=Mistral                kind=weather ambiguous
=Mitch                  kind=weather ambiguous
=Moesson                kind=weather ambiguous
Nargis                  kind=weather
orkaan Dorian           kind=weather
orkaan Gustav           kind=weather
orkaan Helene           kind=weather
Orkaan Ian              kind=weather
orkaan Ike              kind=weather
orkaan Irma             kind=weather
orkaan Katrina          kind=weather
orkaan Matthew          kind=weather
orkaan Milton           kind=weather
orkaan Mitch            kind=weather
=Passaat                kind=weather ambiguous
=Rita                   kind=weather ambiguous
=Sandy                  kind=weather ambiguous
=Sirocco                kind=weather
=Vivian                 kind=weather ambiguous
=Wilma                  kind=weather ambiguous
Xynthia                 kind=weather

# ships
=Achille Lauro                                      kind=ship ambiguous
Amoco Cadiz                                         kind=ship
=Andrea Doria                                       kind=ship ambiguous
=Aquarius                                           kind=ship ambiguous
Arctic Sunrise                                      kind=ship
=Ark Royal                                          kind=ship ambiguous
=Aurora                                             kind=ship ambiguous
=Batavia                                            kind=ship ambiguous
=Beagle                                             kind=ship ambiguous
=Belgica                                            kind=ship ambiguous
=Bismarck                                           kind=ship ambiguous
=Bounty                                             kind=ship ambiguous
Braer                                               kind=ship
Brent Spar                                          kind=ship
=Britannia                                          kind=ship ambiguous
=Calypso                                            kind=ship ambiguous
=Charles de Gaulle                                  kind=ship ambiguous
=Costa Concordia                                    kind=ship
Cutty Sark                                          kind=ship
Dar Pomorza                                         kind=ship
De Groene Draeck | Groene Draeck                    kind=ship
Deepwater Horizon                                   kind=ship
=Eendracht                                          kind=ship ambiguous
=Endeavour                                          kind=ship ambiguous
=Endurance                                          kind=ship ambiguous
=Erika                                              kind=ship ambiguous
=Estonia                                            kind=ship ambiguous
Ever Given                                          kind=ship
Exodus 1947                                         kind=ship
Exxon Valdez                                        kind=ship
=Fram                                               kind=ship ambiguous
Fremantle Highway                                   kind=ship
=General Belgrano | =Belgrano                       kind=ship ambiguous
Golden Hind                                         kind=ship
=Graf Spee                                          kind=ship ambiguous
=Halve Maen | =Halve Maan                           kind=ship ambiguous
=Herald                                             kind=ship ambiguous
Herald of Free Enterprise                           kind=ship
HMS Beagle                                          kind=ship
HMS Bounty                                          kind=ship
HMS Invincible                                      kind=ship
HMS Sheffield                                       kind=ship
HMS Victory                                         kind=ship
Hr. Ms. Karel Doorman | Hr.Ms. Karel Doorman | Zr.Ms. Karel Doorman | Zr. Ms. Karel Doorman  kind=ship
Hr.Ms. De Ruyter                                    kind=ship
Hr.Ms. De Zeven Provinciën                          kind=ship
Hr.Ms. Evertsen                                     kind=ship
Hr.Ms. Johan de Witt                                kind=ship
Hr.Ms. Rotterdam | Zr.Ms. Rotterdam | Hr. Ms. Rotterdam  kind=ship
Hr.Ms. Tromp | Hr. Ms. Tromp                        kind=ship
Hr.Ms. Van Speijk                                   kind=ship
Kaiwo Maru                                          kind=ship
=Karel Doorman                                      kind=ship ambiguous
=Koersk | =Kursk                                    kind=ship ambiguous
Kon-Tiki                                            kind=ship
=Kruzenstern                                        kind=ship ambiguous
=Leopold I                                          kind=ship ambiguous
=Louise-Marie                                       kind=ship ambiguous
=Lusitania                                          kind=ship ambiguous
=Mary Rose                                          kind=ship ambiguous
Mayflower                                           kind=ship
=Mercator                                           kind=ship ambiguous
=Moskva                                             kind=ship ambiguous
MSC Zoe                                             kind=ship
=Nautilus                                           kind=ship ambiguous
=Nieuw Amsterdam                                    kind=ship ambiguous
=Nimitz                                             kind=ship ambiguous
=Niña                                               kind=ship ambiguous
=Normandie                                          kind=ship ambiguous
=Norway                                             kind=ship ambiguous
Oasis of the Seas                                   kind=ship
Ocean Viking                                        kind=ship
olietanker Erika                                    kind=ship
=Oosterschelde                                      kind=ship ambiguous
pantserkruiser Potjomkin                            kind=ship
=Pinta                                              kind=ship ambiguous
Pioneering Spirit                                   kind=ship
Piper Alpha                                         kind=ship
=Potemkin                                           kind=ship ambiguous
=Prestige                                           kind=ship ambiguous
Probo Koala                                         kind=ship
Queen Elizabeth 2 | =QE2                            kind=ship
Queen Mary | Queen Mary 2                           kind=ship
Rainbow Warrior                                     kind=ship
=Santa Maria                                        kind=ship ambiguous
Sea Empress                                         kind=ship
Sea-Watch 3 | Sea-Watch                             kind=ship
=Sedov                                              kind=ship ambiguous
=Sirius                                             kind=ship ambiguous
SS Rotterdam                                        kind=ship
=Stad Amsterdam                                     kind=ship ambiguous
=Tirpitz                                            kind=ship ambiguous
Titanic                                             kind=ship
=Torrey Canyon                                      kind=ship ambiguous
=Tricolor                                           kind=ship ambiguous
USS Abraham Lincoln                                 kind=ship
USS Cole                                            kind=ship
USS Enterprise                                      kind=ship
USS Kitty Hawk                                      kind=ship
USS Missouri                                        kind=ship
USS Nimitz                                          kind=ship
USS Theodore Roosevelt                              kind=ship
=Vasa                                               kind=ship ambiguous
veerboot Estonia                                    kind=ship
=Victory                                            kind=ship ambiguous
=Wilhelm Gustloff                                   kind=ship ambiguous
=Willem Ruys                                        kind=ship ambiguous
=Zenobe Gramme                                      kind=ship ambiguous

# spacecraft and telescopes
Air Force One                                       kind=ship
=Apollo                                             kind=ship ambiguous
Apollo 11                                           kind=ship
Apollo 13                                           kind=ship
Apollo 8                                            kind=ship
=Ariane                                             kind=ship ambiguous
Ariane 4 | Ariane-4                                 kind=ship
Ariane 5 | Ariane-5 | Ariane V | Ariane 501         kind=ship
Ariane 6                                            kind=ship
=Artemis                                            kind=ship ambiguous
=Atlantis                                           kind=ship ambiguous
Beagle 2                                            kind=ship
Breitling Orbiter                                   kind=ship
=Buran                                              kind=ship ambiguous
=Cassini                                            kind=ship ambiguous
Cassini-Huygens                                     kind=ship
=Challenger                                         kind=ship ambiguous
=Chandra                                            kind=ship ambiguous
Chandrayaan                                         kind=ship
Chang'e                                             kind=ship
=Clementine                                         kind=ship ambiguous
=Columbia                                           kind=ship ambiguous
=Crew Dragon                                        kind=ship
=Curiosity                                          kind=ship ambiguous
=Dawn                                               kind=ship ambiguous
Deep Impact                                         kind=ship
Delta II-raket                                      kind=ship
=Discovery                                          kind=ship ambiguous
=Double Eagle                                       kind=ship ambiguous
Enola Gay                                           kind=ship
Envisat                                             kind=ship
=ERS-1                                              kind=ship
Falcon 9 | Falcon Heavy                             kind=ship
=Gaia                                               kind=ship ambiguous
Galileo-sonde                                       kind=ship
=Gemini                                             kind=ship ambiguous
=Giotto                                             kind=ship ambiguous
Hayabusa                                            kind=ship
=Herschel                                           kind=ship ambiguous
=Hindenburg                                         kind=ship ambiguous
=Hipparcos                                          kind=ship ambiguous
=Hubble                                             kind=ship ambiguous
Hubble-telescoop | Hubble Space Telescope | ruimtetelescoop Hubble  kind=ship
=Huygens                                            kind=ship ambiguous
=Inmarsat                                           kind=ship ambiguous
=Intelsat                                           kind=ship ambiguous
=ISS | International Space Station | =Internationaal Ruimtestation | =internationaal ruimtestation  kind=ship
=James Webb                                         kind=ship ambiguous
James Webb-telescoop | James Webb Space Telescope   kind=ship
=Juno                                               kind=ship ambiguous
=Kepler                                             kind=ship ambiguous
Kepler-telescoop                                    kind=ship
=Kwant                                              kind=ship ambiguous
Landsat                                             kind=ship
LISA Pathfinder                                     kind=ship
Long March-raket                                    kind=ship
Lunar Prospector                                    kind=ship
Magellan-sonde                                      kind=ship
Mars Express                                        kind=ship
Mars Global Surveyor                                kind=ship
Mars Odyssey                                        kind=ship
Mars Polar Lander                                   kind=ship
=Mercury                                            kind=ship ambiguous
Meteosat                                            kind=ship
=Mir                                                kind=ship ambiguous
New Horizons                                        kind=ship
=Opportunity                                        kind=ship ambiguous
Pathfinder | Mars Pathfinder                        kind=ship
=Perseverance                                       kind=ship ambiguous
=Philae                                             kind=ship ambiguous
=Phoenix                                            kind=ship ambiguous
Pioneer 10                                          kind=ship
=Planck                                             kind=ship ambiguous
Proba-V                                             kind=ship
=Progress                                           kind=ship ambiguous
Proton-raket                                        kind=ship
=Rosetta                                            kind=ship ambiguous
Salyut | Saljoet                                    kind=ship
Saturn V                                            kind=ship
=Sentinel                                           kind=ship ambiguous
Shenzhou                                            kind=ship
=Skylab                                             kind=ship
=Sojoez | Soyuz | Sojoez TMA | Sojoez-capsule       kind=ship
Sojourner                                           kind=ship
Solar Impulse                                       kind=ship
=Space Shuttle                                      kind=ship
=Spacelab                                           kind=ship
=Spirit                                             kind=ship ambiguous
Spitzer-telescoop                                   kind=ship
=Spoetnik                                           kind=ship
Spot-satelliet                                      kind=ship
Starliner                                           kind=ship
=Starlink                                           kind=product ambiguous
Starship                                            kind=ship
Tiangong                                            kind=ship
Tianwen                                             kind=ship
=Ulysses                                            kind=ship ambiguous
Vega-raket                                          kind=ship
=Viking                                             kind=ship ambiguous
=Vostok                                             kind=ship ambiguous
Voyager | Voyager 1 | Voyager 2                     kind=ship
XMM-Newton                                          kind=ship
Zarya                                               kind=ship
Zvezda                                              kind=ship

# films
2001: A Space Odyssey                               kind=work
A bout de souffle                                   kind=work
A Clockwork Orange                                  kind=work
Aanrijding in Moscou                                kind=work
=Abel                                               kind=work ambiguous
Abeltje                                             kind=work
=Ad Fundum                                          kind=work ambiguous
=Alexander                                          kind=work ambiguous
=Alien                                              kind=work ambiguous
=Aliens                                             kind=work ambiguous
=All Stars                                          kind=work ambiguous
=Alles is liefde                                    kind=work
American Beauty                                     kind=work
American Psycho                                     kind=work
Amores perros                                       kind=work
=Amour                                              kind=work ambiguous
Amsterdamned                                        kind=work
Amélie Poulain | Le fabuleux destin d'Amélie Poulain  kind=work
An Inconvenient Truth                               kind=work
Angels & Demons                                     kind=work
Anora                                               kind=work
=Antichrist                                         kind=work ambiguous
=Antonia                                            kind=work ambiguous
Apocalypse Now                                      kind=work
=Argo                                               kind=work ambiguous
=Armageddon                                         kind=work ambiguous
=Assepoester                                        kind=work ambiguous
=Avatar                                             kind=work ambiguous
Back to the Future                                  kind=work
=Bambi                                              kind=work ambiguous
Bankier van het Verzet                              kind=work
=Barbie                                             kind=work ambiguous
=Basic Instinct                                     kind=work
=Batman                                             kind=work ambiguous
Battleship Potemkin                                 kind=work
=Belle de jour                                      kind=work
=Ben X                                              kind=work ambiguous
Bienvenue chez les Ch'tis                           kind=work
=Billy Elliot                                       kind=work ambiguous
=Birdman                                            kind=work ambiguous
=Black                                              kind=work ambiguous
Black Hawk Down                                     kind=work
=Black Panther                                      kind=work ambiguous
Blade Runner                                        kind=work
=Bleu                                               kind=work ambiguous
=Bohemian Rhapsody                                  kind=work ambiguous
=Borat                                              kind=work ambiguous
Bowling for Columbine                               kind=work
Braveheart                                          kind=work
=Brazil                                             kind=work ambiguous
Breakfast at Tiffany's                              kind=work
Breaking the Waves                                  kind=work
=Bridget Jones                                      kind=work ambiguous
Bridget Jones's Diary                               kind=work
Brokeback Mountain                                  kind=work
Brylcream Boulevard                                 kind=work
C'est arrivé près de chez vous                      kind=work
=Casablanca                                         kind=work ambiguous
=Casino                                             kind=work ambiguous
=Casino Royale                                      kind=work
Charlotte Gray                                      kind=work
=Chicago                                            kind=work ambiguous
Cinema Paradiso                                     kind=work
=Ciske de Rat                                       kind=work ambiguous
Citizen Kane                                        kind=work
=City of God                                        kind=work
=Close                                              kind=work ambiguous
Cold Mountain                                       kind=work
=Costa                                              kind=work ambiguous
Crouching Tiger, Hidden Dragon | Crouching Tiger Hidden Dragon  kind=work
=Daens                                              kind=work ambiguous
Dancer in the Dark                                  kind=work
Dances with Wolves                                  kind=work
=Das Boot                                           kind=work
Das Leben der Anderen                               kind=work
=Das Parfum | =Het Parfum                           kind=work
=De aanslag                                         kind=work ambiguous
De Heineken Ontvoering                              kind=work
De helaasheid der dingen                            kind=work
=De jurk                                            kind=work ambiguous
=De lift                                            kind=work ambiguous
=De noorderlingen                                   kind=work ambiguous
De Slag om de Schelde                               kind=work
=De Tweeling                                        kind=work ambiguous
=De vierde man                                      kind=work ambiguous
=De zaak Alzheimer                                  kind=work
Dead Man Walking                                    kind=work
Der Himmel über Berlin                              kind=work
Der Name der Rose                                   kind=work
Der Untergang                                       kind=work
Die Another Day                                     kind=work
Dirty Dancing                                       kind=work
Django Unchained                                    kind=work
Dogville                                            kind=work
Don't Look Up                                       kind=work
Dr. Strangelove                                     kind=work
=Dunkirk                                            kind=work ambiguous
=E.T. | E.T. the Extra-Terrestrial                  kind=work
=Emmanuelle                                         kind=work ambiguous
=Erin Brockovich                                    kind=work ambiguous
Everything Everywhere All at Once                   kind=work
=Evita                                              kind=work ambiguous
Eyes Wide Shut                                      kind=work
Fahrenheit 9/11                                     kind=work
=Fanfare                                            kind=work ambiguous
Fanny och Alexander | Fanny en Alexander            kind=work
=Fargo                                              kind=work ambiguous
Festen                                              kind=work
Fifty Shades of Grey | =Vijftig tinten grijs        kind=work
Fight Club                                          kind=work
Finding Nemo                                        kind=work
=Flodder                                            kind=work ambiguous
Flodders in Amerika                                 kind=work
=Forrest Gump                                       kind=work ambiguous
Four Weddings and a Funeral                         kind=work
Friday the 13th                                     kind=work
=Frozen                                             kind=work ambiguous
Full Metal Jacket                                   kind=work
Gattaca                                             kind=work
=Girl                                               kind=work ambiguous
=Gladiator                                          kind=work ambiguous
GoldenEye                                           kind=work
Goldfinger                                          kind=work
Gone with the Wind                                  kind=work
Goodbye Lenin | Good Bye Lenin                      kind=work
Goodfellas                                          kind=work
Gooische Vrouwen                                    kind=work
=Gravity                                            kind=work ambiguous
=Grease                                             kind=work ambiguous
Hable con ella                                      kind=work
Halloween II                                        kind=work
=Hannibal                                           kind=work ambiguous
=Harry Potter                                       kind=work ambiguous
=Hasta la vista                                     kind=work ambiguous
=Heat                                               kind=work ambiguous
=Hector                                             kind=work ambiguous
Home Alone                                          kind=work
Ice Age                                             kind=work
=Iedereen beroemd                                   kind=work
Il Postino                                          kind=work
Inception                                           kind=work
Independence Day                                    kind=work
=Indiana Jones                                      kind=work ambiguous
Inglourious Basterds                                kind=work
=Instinct                                           kind=work ambiguous
Interstellar                                        kind=work
Intouchables                                        kind=work
Iron Man                                            kind=work
=James Bond                                         kind=work ambiguous
Jaws                                                kind=work
=JFK                                                kind=work ambiguous
=Joker                                              kind=work ambiguous
Jurassic Park                                       kind=work
=Karakter                                           kind=work ambiguous
Keetje Tippel                                       kind=work
Kill Bill                                           kind=work
Kingdom of Heaven                                   kind=work
Koko Flanel                                         kind=work
=Kruimeltje                                         kind=work ambiguous
=L'enfant                                           kind=work ambiguous
=La dolce vita                                      kind=work
La haine                                            kind=work
=La La Land                                         kind=work
=La promesse                                        kind=work
La vita è bella | La vita e bella                   kind=work
Ladri di biciclette                                 kind=work
Last Tango in Paris                                 kind=work
Le fils                                             kind=work
Le huitième jour                                    kind=work
Les Misérables | Les Miserables                     kind=work
Les Quatre Cents Coups                              kind=work
=Les visiteurs                                      kind=work
Life of Brian | Monty Python's Life of Brian        kind=work
=Loft                                               kind=work ambiguous
Lola rennt                                          kind=work
Lost in Translation                                 kind=work
Love Actually                                       kind=work
=Mamma Mia                                          kind=work
=Man bijt hond                                      kind=work
=Manneken Pis                                       kind=work ambiguous
=Metropolis                                         kind=work ambiguous
=Michiel de Ruyter                                  kind=work ambiguous
Million Dollar Baby                                 kind=work
=Minoes                                             kind=work ambiguous
=Mira                                               kind=work ambiguous
Mission: Impossible | Mission Impossible            kind=work
=Monty Python                                       kind=work ambiguous
Monty Python's Flying Circus                        kind=work
=Moonlight                                          kind=work ambiguous
Moulin Rouge                                        kind=work
Mystic River                                        kind=work
Natural Born Killers                                kind=work
New Kids Turbo                                      kind=work
Nightmare on Elm Street                             kind=work
=Nixon                                              kind=work ambiguous
No Country for Old Men                              kind=work
Nomadland                                           kind=work
Nosferatu                                           kind=work
=Notting Hill                                       kind=work ambiguous
=Novecento                                          kind=work ambiguous
=Oorlogswinter                                      kind=work
=Oppenheimer                                        kind=work ambiguous
=Outbreak                                           kind=work ambiguous
Pan's Labyrinth                                     kind=work
=Parasite                                           kind=work ambiguous
Pastorale 1943                                      kind=work
Pauline en Paulette | Pauline & Paulette            kind=work
=Philadelphia                                       kind=work ambiguous
=Pietje Bell                                        kind=work ambiguous
=Pinocchio                                          kind=work ambiguous
Pirates of the Caribbean                            kind=work
=Platoon                                            kind=work ambiguous
Pretty Woman                                        kind=work
Primary Colors                                      kind=work
=Psycho                                             kind=work ambiguous
=Pulp Fiction                                       kind=work
Raging Bull                                         kind=work
Raiders of the Lost Ark                             kind=work
Rain Man                                            kind=work
Rashomon                                            kind=work
=Ratatouille                                        kind=work ambiguous
Rear Window                                         kind=work
=Rebel                                              kind=work ambiguous
Reservoir Dogs                                      kind=work
Return of the Jedi                                  kind=work
RoboCop                                             kind=work
=Roma                                               kind=work ambiguous
=Rosetta                                            kind=work ambiguous
=Rosie                                              kind=work ambiguous
Rundskop                                            kind=work
Saturday Night Fever                                kind=work
Saving Private Ryan                                 kind=work
Schindler's List                                    kind=work
=Scream                                             kind=work ambiguous
Secrets & Lies                                      kind=work
=Seven                                              kind=work ambiguous
Seven Samurai                                       kind=work
=Shades                                             kind=work ambiguous
Shakespeare in Love                                 kind=work
Showgirls                                           kind=work
=Shrek                                              kind=work ambiguous
Skyfall                                             kind=work
Slumdog Millionaire                                 kind=work
=Sneeuwwitje                                        kind=work ambiguous
=Soldaat van Oranje                                 kind=work
Some Like It Hot                                    kind=work
=Speed                                              kind=work ambiguous
=Spetters                                           kind=work
=Spider-Man                                         kind=work ambiguous
=Spotlight                                          kind=work ambiguous
=Star Wars                                          kind=work
Starship Troopers                                   kind=work
=Superman                                           kind=work ambiguous
Syriana                                             kind=work
=Taxi Driver                                        kind=work
=Team Spirit                                        kind=work ambiguous
Terminator | The Terminator                         kind=work
The Artist                                          kind=work
The Big Lebowski                                    kind=work
The Birds                                           kind=work
The Blair Witch Project                             kind=work
The Bridges of Madison County                       kind=work
The Broken Circle Breakdown                         kind=work
The Da Vinci Code | De Da Vinci Code                kind=work
The Dark Knight                                     kind=work
The Empire Strikes Back                             kind=work
The English Patient                                 kind=work
The Full Monty                                      kind=work
=The Godfather                                      kind=work
=The Hobbit                                         kind=work
The Hunger Games                                    kind=work
The Hurt Locker                                     kind=work
The King's Speech                                   kind=work
=The Lion King                                      kind=work
The Lord of the Rings | In de ban van de ring       kind=work
The Lost World                                      kind=work
=The Matrix                                         kind=work
The Passion of the Christ                           kind=work
The Phantom Menace                                  kind=work
=The Piano                                          kind=work
The Shining                                         kind=work
The Silence of the Lambs                            kind=work
The Sound of Music                                  kind=work
The Truman Show                                     kind=work
The Usual Suspects                                  kind=work
Thelma & Louise                                     kind=work
There Will Be Blood                                 kind=work
Thirteen Days                                       kind=work
=Titanic                                            kind=work ambiguous
Todo sobre mi madre                                 kind=work
Tomorrow Never Dies                                 kind=work
=Top Gun                                            kind=work
Total Recall                                        kind=work
Toto le héros                                       kind=work
=Toy Story                                          kind=work
=Traffic                                            kind=work ambiguous
Trainspotting                                       kind=work
Trois couleurs                                      kind=work
=Troy                                               kind=work ambiguous
True Lies                                           kind=work
Turks fruit                                         kind=work
Twelve Years a Slave | 12 Years a Slave             kind=work
=Twilight                                           kind=work ambiguous
=Twister                                            kind=work ambiguous
=Undercover                                         kind=work ambiguous
=Underground                                        kind=work ambiguous
Unforgiven                                          kind=work
=Vertigo                                            kind=work ambiguous
Wag the Dog                                         kind=work
West Side Story                                     kind=work
Zero Dark Thirty                                    kind=work
=Zwartboek                                          kind=work

# television and radio
'Allo 'Allo                                         kind=work
1 tegen 100                                         kind=work
=24                                                 kind=work ambiguous
60 Minutes                                          kind=work
Absolutely Fabulous                                 kind=work
=Alles kan beter                                    kind=work
=Ally McBeal                                        kind=work ambiguous
=Apostrophes                                        kind=work ambiguous
=Argos                                              kind=work ambiguous
=Aspe                                               kind=work ambiguous
=Baantjer                                           kind=work ambiguous
=Barend & Van Dorp | =Barend en Van Dorp            kind=work ambiguous
=Bassie en Adriaan | =Bassie & Adriaan              kind=work ambiguous
Baywatch                                            kind=work
Beavis and Butt-head                                kind=work
Better Call Saul                                    kind=work
Big Brother                                         kind=work
=Black Mirror                                       kind=work
Blackadder                                          kind=work
=Blind Getrouwd | Married at First Sight            kind=work
=Blokken                                            kind=work ambiguous
=Bob de Bouwer                                      kind=work ambiguous
=Boer Zoekt Vrouw                                   kind=work
=Bonanza                                            kind=work ambiguous
=Borgen                                             kind=work
=Bouillon de Culture                                kind=work
=Bracke & Crabbé | =Bracke en Crabbé                kind=work ambiguous
Breaking Bad                                        kind=work
Buffy the Vampire Slayer                            kind=work
=Buitenhof                                          kind=work ambiguous
Chaussée d'Amour                                    kind=work
=Cheers                                             kind=work ambiguous
=Chernobyl                                          kind=work ambiguous
=Clan                                               kind=work ambiguous
Code 37                                             kind=work
=Cordon                                             kind=work ambiguous
Coronation Street                                   kind=work
=CSI | CSI: Miami                                   kind=work
Dad's Army                                          kind=work
=Dallas                                             kind=work ambiguous
=De Afspraak                                        kind=work ambiguous
De Boskampi's                                       kind=work
=De Bus                                             kind=work ambiguous
=De Collega's                                       kind=work ambiguous
De Fabeltjeskrant                                   kind=work
=De Gouden Kooi                                     kind=work ambiguous
=De Ideale Wereld                                   kind=work ambiguous
=De Laatste Show                                    kind=work
=De Mol                                             kind=work ambiguous
=De Ochtend                                         kind=work ambiguous
=De Pappenheimers                                   kind=work
=De Rechtvaardige Rechters                          kind=work
=De Rijdende Rechter                                kind=work
=De Ronde                                           kind=work ambiguous
De Slimste Mens ter Wereld | =De Slimste Mens       kind=work
De Wereld Draait Door | =DWDD                       kind=work
=De Zevende Dag                                     kind=work
=Debiteuren Crediteuren                             kind=work ambiguous
Der Alte                                            kind=work
=Derrick                                            kind=work ambiguous
Desperate Housewives                                kind=work
Dit was het nieuws                                  kind=work
Doctor Who | Dr. Who                                kind=work
Dora the Explorer                                   kind=work
Downton Abbey                                       kind=work
Draadstaal                                          kind=work
Dragon Ball | Dragonball                            kind=work
=Dynasty                                            kind=work ambiguous
EastEnders                                          kind=work
EenVandaag | 2Vandaag                               kind=work
=Eigen Kweek                                        kind=work ambiguous
=ER                                                 kind=work ambiguous
Eurosong For Kids                                   kind=work
Ex on the Beach                                     kind=work
Expeditie Robinson                                  kind=work
=Extra Time                                         kind=work ambiguous
=Familie                                            kind=work ambiguous
Family Guy                                          kind=work
Fawlty Towers                                       kind=work
FC De Kampioenen                                    kind=work
=Flikken | Flikken Maastricht                       kind=work
=Frasier                                            kind=work ambiguous
=Friends                                            kind=work ambiguous
Game of Thrones                                     kind=work
Goede Tijden, Slechte Tijden | Goede Tijden Slechte Tijden | =GTST  kind=work
=Goudkust                                           kind=work
Grey's Anatomy                                      kind=work
Hart van Nederland                                  kind=work
=Heimat                                             kind=work ambiguous
=Het Eiland                                         kind=work ambiguous
=Het Gesprek                                        kind=work ambiguous
Het Hart van Vlaanderen                             kind=work
=Het Journaal                                       kind=work ambiguous
=Het Lagerhuis                                      kind=work ambiguous
=Heterdaad                                          kind=work
Hill Street Blues                                   kind=work
Holland's Got Talent | Belgium's Got Talent         kind=work
Hollyoaks                                           kind=work
=Homeland                                           kind=work ambiguous
=House                                              kind=work ambiguous
House of Cards                                      kind=work
Humo's Pop Poll                                     kind=work
=Idool | Idols | American Idol                      kind=work
Ik hou van Holland                                  kind=work
=In De Gloria | =In de Gloria                       kind=work
=Inspecteur Columbo | =Columbo                      kind=work ambiguous
=Inspector Morse                                    kind=work ambiguous
Ja Zuster, Nee Zuster                               kind=work
=Jambers                                            kind=work ambiguous
=Jinek                                              kind=work ambiguous
Jiskefet                                            kind=work
K3 zoekt K3                                         kind=work
=Kabouter Plop                                      kind=work ambiguous
Keek op de Week                                     kind=work
=Klokhuis | =Het Klokhuis                           kind=work
Knight Rider                                        kind=work
=Koefnoen                                           kind=work
=Kojak                                              kind=work ambiguous
=Komen Eten                                         kind=work ambiguous
=Koppen                                             kind=work ambiguous
=Kopspijkers                                        kind=work
Kulderzipken                                        kind=work
La Casa de Papel                                    kind=work
=Langs de Lijn                                      kind=work
=Late Show                                          kind=work ambiguous
Law & Order                                         kind=work
Les Guignols de l'info | Les Guignols               kind=work
=Lingo                                              kind=work ambiguous
Little Britain                                      kind=work
Little House on the Prairie | Het kleine huis op de prairie  kind=work
=Lost                                               kind=work ambiguous
Love Island                                         kind=work
=MacGyver                                           kind=work ambiguous
=Mad Men                                            kind=work
=Magnum                                             kind=work ambiguous
=Man Bijt Hond                                      kind=work
Masterchef                                          kind=work
Matroesjka's                                        kind=work
=Medisch Centrum West                               kind=work
Merlina                                             kind=work
Met het Oog op Morgen                               kind=work
Miami Vice                                          kind=work
Midsomer Murders                                    kind=work
=Mijn Restaurant                                    kind=work
=Morgen Beter                                       kind=work ambiguous
=Mr. Bean | =Mr Bean                                kind=work ambiguous
=Narcos                                             kind=work ambiguous
=Nationale Hitparade                                kind=work
Neighbours                                          kind=work
=Netwerk                                            kind=work ambiguous
Newsnight                                           kind=work
Nieuwsuur                                           kind=work
NOS-Journaal | NOS Journaal | RTL Nieuws            kind=work
=Nova | =NOVA                                       kind=work ambiguous
NYPD Blue                                           kind=work
=Onderweg naar Morgen                               kind=work
Only Fools and Horses                               kind=work
Op1                                                 kind=work
=Oppassen                                           kind=work ambiguous
Oprah Winfrey Show                                  kind=work
=Opsporing Verzocht                                 kind=work
Oud België                                          kind=work
=Over Water                                         kind=work ambiguous
=Panorama                                           kind=work ambiguous
Paulus de Boskabouter                               kind=work
=Pauw & Witteman | =Pauw en Witteman                kind=work ambiguous
Paw Patrol                                          kind=work
Peppa Pig                                           kind=work
Peter R. de Vries, misdaadverslaggever              kind=work
=Pipo de Clown                                      kind=work ambiguous
Plat Préféré                                        kind=work
=Pleidooi                                           kind=work
Pokémon | Pokemon                                   kind=work
=Pop Poll                                           kind=work ambiguous
Power Rangers                                       kind=work
Prison Break                                        kind=work
=Rad van Fortuin | Wheel of Fortune                 kind=work
Radio Tour de France                                kind=work
=Ranking the Stars                                  kind=work ambiguous
=Recht op Recht                                     kind=work
=Reporter                                           kind=work ambiguous
=Roots                                              kind=work ambiguous
=Royalty                                            kind=work ambiguous
Sailor Moon                                         kind=work
=Salamander                                         kind=work ambiguous
=Samson en Gert | =Samson & Gert                    kind=work ambiguous
Saturday Night Live                                 kind=work
SBS Shownieuws | RTL Boulevard                      kind=work
=Schalkse Ruiters                                   kind=work
Schipper naast Mathilde                             kind=work
Schwarzwaldklinik | Die Schwarzwaldklinik           kind=work
=Seinfeld                                           kind=work ambiguous
Sesamstraat | Sesame Street                         kind=work
Sex and the City                                    kind=work
South Park                                          kind=work
=Spangen                                            kind=work ambiguous
Spitting Image                                      kind=work
=Spoed                                              kind=work ambiguous
SpongeBob                                           kind=work
=Spoorloos                                          kind=work ambiguous
Sportweekend                                        kind=work
Squid Game                                          kind=work
=Star Trek                                          kind=work
Steracademie                                        kind=work
Sterren Dansen op het IJs                           kind=work
Sterren op de Dansvloer                             kind=work
=Stille Waters                                      kind=work ambiguous
Stranger Things                                     kind=work
=Studio Sport                                       kind=work
=Studio Voetbal                                     kind=work
=Succession                                         kind=work ambiguous
=Swiebertje                                         kind=work ambiguous
=Tabula Rasa                                        kind=work
Tatort                                              kind=work
=Taxi Joris                                         kind=work ambiguous
Telefacts                                           kind=work
Teletubbies                                         kind=work
Temptation Island                                   kind=work
=Ter Zake                                           kind=work ambiguous
=Terzake                                            kind=work
TerZake                                             kind=work
The A-Team                                          kind=work
The Bold and the Beautiful | =Mooi en Meedogenloos  kind=work
=The Bridge                                         kind=work
=The Crown                                          kind=work
The Daily Show                                      kind=work
The Handmaid's Tale                                 kind=work
The Killing                                         kind=work
=The Late Show                                      kind=work
=The Office                                         kind=work
The Simpsons | Simpsons                             kind=work
The Sopranos                                        kind=work
The Voice | The Voice van Vlaanderen | The Voice of Holland  kind=work
The West Wing                                       kind=work
The Wire                                            kind=work
The X-Files | X-Files                               kind=work
=Thuis                                              kind=work ambiguous
Thunderbirds                                        kind=work
=Tien voor Taal                                     kind=work ambiguous
Today Programme                                     kind=work
Tonight Show | The Tonight Show                     kind=work
Top 2000                                            kind=work
Top Gear                                            kind=work
=Toren C                                            kind=work ambiguous
True Detective                                      kind=work
Twin Peaks                                          kind=work
Ultratop                                            kind=work
Ultratop 50                                         kind=work
Undercover in Nederland                             kind=work
=Utopia                                             kind=work ambiguous
=Van Kooten en De Bie                               kind=work ambiguous
Vaneigens                                           kind=work
=Villa Politica                                     kind=work
Vlaanderen Vakantieland                             kind=work
Voetbal Inside | Vandaag Inside                     kind=work
VTM Nieuws                                          kind=work
=Wallander                                          kind=work ambiguous
Westworld                                           kind=work
Wetten dass | Wetten, dass                          kind=work
Who Wants to Be a Millionaire | =Wie wordt multimiljonair  kind=work
Wie is de Mol                                       kind=work
Wie van de Drie                                     kind=work
Windkracht 10                                       kind=work
=Witse                                              kind=work ambiguous
Wittekerke                                          kind=work
=X Factor | =The X Factor                           kind=work
=Yes Minister | =Yes Prime Minister                 kind=work
Zeg 'ns Aaa                                         kind=work
Zembla                                              kind=work
=Zomergasten                                        kind=work
=Zone Stad                                          kind=work ambiguous

# books and plays
=1984                                               kind=work ambiguous
A Christmas Carol                                   kind=work
A la recherche du temps perdu                       kind=work
Aeneis                                              kind=work
=Agent 327                                          kind=work ambiguous
Alice in Wonderland                                 kind=work
Animal Farm                                         kind=work
=Anna Karenina                                      kind=work ambiguous
=Antigone                                           kind=work ambiguous
Asbestemming                                        kind=work
=Asterix                                            kind=work ambiguous
Asterix en Obelix                                   kind=work
=Beatrijs                                           kind=work ambiguous
=Bint                                               kind=work ambiguous
Blake en Mortimer                                   kind=work
=Blauwe maandagen                                   kind=work ambiguous
Boerenpsalm                                         kind=work
Brave New World                                     kind=work
=Camera Obscura                                     kind=work ambiguous
Candide                                             kind=work
Cien años de soledad | =Honderd jaar eenzaamheid    kind=work
=Communistisch Manifest                             kind=work
=Confrontaties                                      kind=work
Congo. Een geschiedenis | Congo: een geschiedenis   kind=work
Das Kapital                                         kind=work
=David Copperfield                                  kind=work ambiguous
=De aansprekers                                     kind=work ambiguous
=De asielzoeker                                     kind=work ambiguous
De avond is ongemak                                 kind=work
=De Avonden                                         kind=work ambiguous
De avonturen van Huckleberry Finn                   kind=work
De Celestijnse Belofte                              kind=work
De donkere kamer van Damokles                       kind=work
De Dreigroschenoper | Driestuiversopera | Dreigroschenoper  kind=work
=De eetclub                                         kind=work ambiguous
De gebroeders Karamazov                             kind=work
=De geniale vriendin                                kind=work ambiguous
=De gevarendriehoek                                 kind=work ambiguous
=De idioot                                          kind=work ambiguous
De Kapellekensbaan                                  kind=work
=De Kersentuin                                      kind=work
De Kiekeboes                                        kind=work
=De kleine prins                                    kind=work ambiguous
De Koopman van Venetië                              kind=work
De leeuw van Vlaanderen                             kind=work
De meester en Margarita                             kind=work
=De Meeuw                                           kind=work ambiguous
De Metsiers                                         kind=work
De naam van de roos                                 kind=work
De ontdekking van de hemel                          kind=work
De Oostakkerse gedichten                            kind=work
=De passievrucht                                    kind=work ambiguous
=De procedure                                       kind=work ambiguous
=De Smurfen | =Smurfen                              kind=work
=De stille kracht                                   kind=work ambiguous
=De Storm                                           kind=work ambiguous
=De tandeloze tijd                                  kind=work ambiguous
De teleurgang van den Waterhoek                     kind=work
De Toverberg | Der Zauberberg                       kind=work
De Trojaanse Vrouwen                                kind=work
=De tweede sekse                                    kind=work ambiguous
=De uitvreter                                       kind=work ambiguous
=De verwondering                                    kind=work ambiguous
De Vlaschaard                                       kind=work
=De wetten                                          kind=work ambiguous
=De Witte                                           kind=work ambiguous
Decamerone                                          kind=work
Der Prozess                                         kind=work
Die Blechtrommel                                    kind=work
Die Verwandlung                                     kind=work
=Dik Trom                                           kind=work ambiguous
Dikke Van Dale | Grote Van Dale                     kind=work
Disgrace                                            kind=work
Divina Commedia | =Goddelijke Komedie               kind=work
Dokter Zjivago                                      kind=work
=Don Quichot | =Don Quichote | =Don Quijote         kind=work ambiguous
=Donald Duck                                        kind=work ambiguous
Dood van een handelsreiziger                        kind=work
=Dracula                                            kind=work ambiguous
=Drie Zusters                                       kind=work ambiguous
Duizend-en-een-nacht | Duizend-en-één-nacht         kind=work
Een bruid in de morgen                              kind=work
Een Midzomernachtsdroom | A Midsummer Night's Dream  kind=work
=Een ontgoocheling                                  kind=work ambiguous
=Een Poppenhuis                                     kind=work
=Een vlucht regenwulpen                             kind=work
Elckerlyc | Elckerlijc                              kind=work
=Eline Vere                                         kind=work ambiguous
Encyclopaedia Britannica                            kind=work
Eric de Noorman                                     kind=work
=Faust                                              kind=work ambiguous
Finnegans Wake                                      kind=work
Fokke & Sukke | Fokke en Sukke                      kind=work
=Frankenstein                                       kind=work ambiguous
=Gangreen                                           kind=work
=Garfield                                           kind=work ambiguous
Gijsbrecht van Aemstel                              kind=work
=Goelag Archipel                                    kind=work
Grand Hotel Europa                                  kind=work
Great Expectations                                  kind=work
=Groene Boekje                                      kind=work
Guide Michelin | Gault Millau | GaultMillau         kind=work
Gulliver's Travels                                  kind=work
=Guust Flater | =Gaston Lagaffe                     kind=work ambiguous
Haagse Harry                                        kind=work
=Hamlet                                             kind=work ambiguous
Harry Potter en de Steen der Wijzen                 kind=work
=Heer Bommel                                        kind=work ambiguous
=Het Achterhuis                                     kind=work ambiguous
=Het Been                                           kind=work ambiguous
=Het boek alfa                                      kind=work ambiguous
=Het Bureau                                         kind=work ambiguous
=Het diner                                          kind=work ambiguous
=Het hout                                           kind=work ambiguous
Het lied en de waarheid                             kind=work
=Het proces                                         kind=work ambiguous
=Het smelt                                          kind=work ambiguous
Het verdriet van België                             kind=work
=Het volgende verhaal                               kind=work ambiguous
=Huckleberry Finn                                   kind=work ambiguous
=Ik ga leven                                        kind=work ambiguous
Ik Jan Cremer                                       kind=work
Ilias                                               kind=work
=In ongenade                                        kind=work ambiguous
Jip en Janneke                                      kind=work
=Joe Speedboot                                      kind=work
=Jommeke                                            kind=work ambiguous
=Julius Caesar                                      kind=work ambiguous
Jungle Book | The Jungle Book                       kind=work
=Kaas                                               kind=work ambiguous
Kaddisj voor een kut                                kind=work
Kama Sutra                                          kind=work
=Kapitein Rob                                       kind=work ambiguous
=Kiekeboe                                           kind=work ambiguous
=King Lear                                          kind=work ambiguous
=Kleine Prins                                       kind=work ambiguous
Knielen op een bed violen                           kind=work
Kort Amerikaans                                     kind=work
=Kuifje | =Tintin                                   kind=work ambiguous
Kuifje in Congo | Kuifje in Afrika                  kind=work
L'Etranger                                          kind=work
La Peste                                            kind=work
La Superba                                          kind=work
Le Deuxième Sexe                                    kind=work
Le Grand Meaulnes                                   kind=work
Le Petit Prince                                     kind=work
Les Bienveillantes                                  kind=work
Les Fleurs du mal                                   kind=work
Les Liaisons dangereuses                            kind=work
Les Particules élémentaires                         kind=work
Life of Pi                                          kind=work
=Lijmen                                             kind=work
=Lof der Zotheid                                    kind=work
Lord of the Flies                                   kind=work
=Lucky Luke                                         kind=work ambiguous
=Macbeth                                            kind=work ambiguous
=Madame Bovary                                      kind=work ambiguous
Mariken van Nieumeghen                              kind=work
=Max Havelaar                                       kind=work ambiguous
=Medea                                              kind=work ambiguous
Mein Kampf                                          kind=work
=Mephisto                                           kind=work ambiguous
=Michelingids                                       kind=work ambiguous
=Mickey Mouse                                       kind=work ambiguous
Midnight's Children                                 kind=work
=Mijn kleine oorlog                                 kind=work ambiguous
Millennium-trilogie | Millenniumtrilogie            kind=work
=Misdaad en straf                                   kind=work
Moby Dick                                           kind=work
=Moeder Courage                                     kind=work
Mrs Dalloway                                        kind=work
=Nero                                               kind=work ambiguous
=Nijntje                                            kind=work ambiguous
Nineteen Eighty-Four                                kind=work
=Nooit meer slapen                                  kind=work
=Odyssee                                            kind=work
Oedipus Rex                                         kind=work
Oeroeg                                              kind=work
=Oidipoes | =Oedipus                                kind=work ambiguous
=Oliver Twist                                       kind=work ambiguous
Ollie B. Bommel                                     kind=work
On the Road                                         kind=work
Oom Wanja | Oom Vanja                               kind=work
=Oorlog en terpentijn                               kind=work
=Oorlog en Vrede | =Oorlog en vrede                 kind=work
Oresteia                                            kind=work
=Orestes                                            kind=work ambiguous
=Othello                                            kind=work ambiguous
Otje                                                kind=work
=Pallieter                                          kind=work
=Peanuts                                            kind=work ambiguous
=Peer Gynt                                          kind=work ambiguous
=Peter Pan                                          kind=work ambiguous
=Pippi Langkous                                     kind=work ambiguous
Pluk van de Petteflet                               kind=work
Pride and Prejudice                                 kind=work
=Publieke werken                                    kind=work ambiguous
Revolusi                                            kind=work
=Richard III                                        kind=work ambiguous
=Rituelen                                           kind=work ambiguous
=Robbedoes | =Spirou                                kind=work ambiguous
=Robinson Crusoe                                    kind=work ambiguous
Romeo en Julia | Romeo and Juliet                   kind=work
=Schuld en boete                                    kind=work ambiguous
=Sherlock Holmes                                    kind=work ambiguous
=Sigmund                                            kind=work ambiguous
Sjef van Oekel                                      kind=work
=Snoopy                                             kind=work ambiguous
Soumission                                          kind=work
Suske en Wiske                                      kind=work
=Ten Oorlog                                         kind=work ambiguous
The Catcher in the Rye                              kind=work
The Great Gatsby                                    kind=work
The Kite Runner | De vliegeraar                     kind=work
The Name of the Rose                                kind=work
The Origin of Species | Over het ontstaan van soorten  kind=work
The Satanic Verses | De duivelsverzen | Duivelsverzen  kind=work
The Tempest                                         kind=work
Thorgal                                             kind=work
=Tirza                                              kind=work ambiguous
=Titaantjes                                         kind=work
To Kill a Mockingbird                               kind=work
=Tonio                                              kind=work ambiguous
=Tramlijn Begeerte                                  kind=work
Uit talloos veel miljoenen                          kind=work
=Ulysses                                            kind=work ambiguous
=Van Dale                                           kind=work ambiguous
Van den vos Reynaerde | Reinaert de Vos             kind=work
Villa des Roses                                     kind=work
Wachten op Godot                                    kind=work
=Wees onzichtbaar                                   kind=work ambiguous
Wie is bang voor Virginia Woolf                     kind=work
=Wikipedia                                          kind=product ambiguous
Wilhelmus                                           kind=work
=Winkler Prins                                      kind=work ambiguous
=Winnie de Poeh | =Winnie the Pooh                  kind=work ambiguous
=Witte Boekje                                       kind=work
=Woyzeck                                            kind=work ambiguous
Wuthering Heights                                   kind=work
=XIII                                               kind=work ambiguous
=Zomerhuis met zwembad                              kind=work

# music, stage musicals and opera
=14-18                                              kind=work ambiguous
=40-45                                              kind=work ambiguous
=Abbey Road                                         kind=work ambiguous
Achtung Baby                                        kind=work
=Aida                                               kind=work ambiguous
An der schönen blauen Donau                         kind=work
Bella Ciao                                          kind=work
=Blonde on Blonde                                   kind=work
Blowin' in the Wind                                 kind=work
Bohemian Rhapsody                                   kind=work
=Bolero                                             kind=work ambiguous
=Boris Godoenov                                     kind=work ambiguous
Born in the USA | Born to Run                       kind=work
Brabançonne                                         kind=work
Brandenburgse Concerten                             kind=work
Brothers in Arms                                    kind=work
Buena Vista Social Club                             kind=work
Candle in the Wind                                  kind=work
Canto Ostinato                                      kind=work
=Carmen                                             kind=work ambiguous
Carmina Burana                                      kind=work
=Cats                                               kind=work ambiguous
Cavalleria Rusticana                                kind=work
Chorus Line | A Chorus Line                         kind=work
Così fan tutte | Cosi fan tutte                     kind=work
Daens-musical                                       kind=work
Dancing Queen                                       kind=work
=De Leeuwenkoning                                   kind=work
=De Notenkraker                                     kind=work
Der fliegende Holländer                             kind=work
Der Ring des Nibelungen | Die Walküre | =Götterdämmerung | Das Rheingold  kind=work
Der Rosenkavalier                                   kind=work
Despacito                                           kind=work
Deutschlandlied                                     kind=work
Dido and Aeneas                                     kind=work
Die Fledermaus                                      kind=work
Die Meistersinger von Nürnberg                      kind=work
Die Zauberflöte | =De Toverfluit | Zauberflöte      kind=work
Do They Know It's Christmas                         kind=work
=Don Carlos                                         kind=work ambiguous
=Don Giovanni                                       kind=work ambiguous
Drie Tenoren                                        kind=event
Eine kleine Nachtmusik                              kind=work
Einstein on the Beach                               kind=work
=Elektra                                            kind=work ambiguous
Eras Tour | The Eras Tour                           kind=work
=Eroica | =Pastorale                                kind=work ambiguous
Exile on Main Street                                kind=work
=Falstaff                                           kind=work ambiguous
=Fidelio                                            kind=work ambiguous
=Figaro                                             kind=work ambiguous
Gangnam Style                                       kind=work
=Giselle                                            kind=work ambiguous
God Save the Queen | God Save the King              kind=work
Goldbergvariaties | Goldberg-variaties              kind=work
=Hallelujah                                         kind=work ambiguous
=Hamilton                                           kind=work ambiguous
Heb je even voor mij                                kind=work
=Het Dorp                                           kind=work ambiguous
=Het loze vissertje                                 kind=work ambiguous
=Het werd zomer                                     kind=work ambiguous
=Het Zwanenmeer | =Zwanenmeer                       kind=work
Hey Jude                                            kind=work
Hohe Messe                                          kind=work
Hotel California                                    kind=work
Il barbiere di Siviglia | De Barbier van Sevilla    kind=work
Il Trovatore                                        kind=work
=Imagine                                            kind=work ambiguous
=Internationale                                     kind=work ambiguous
J'aime la vie                                       kind=work
Je t'aime moi non plus                              kind=work
=Jenufa                                             kind=work ambiguous
=Jersey Boys                                        kind=work
Jesus Christ Superstar                              kind=work
Jevgeni Onegin                                      kind=work
Johannes-Passion | Johannespassie | Johannes-Passie  kind=work
Katja Kabanova                                      kind=work
=Kid A                                              kind=work
Kuifje: de Zonnetempel                              kind=work
L'elisir d'amore                                    kind=work
L'Orfeo | Orfeo ed Euridice                         kind=work
=La Bohème                                          kind=work
La forza del destino                                kind=work
La Traviata                                         kind=work
La vie en rose                                      kind=work
=Laat me                                            kind=work ambiguous
Lady Macbeth van Mtsensk                            kind=work
Last Christmas                                      kind=work
Le nozze di Figaro                                  kind=work
Le plat pays                                        kind=work
Le Sacre du printemps                               kind=work
Les contes d'Hoffmann                               kind=work
Les pêcheurs de perles                              kind=work
Let It Be                                           kind=work
Like a Rolling Stone                                kind=work
Like a Virgin                                       kind=work
=Lohengrin                                          kind=work ambiguous
London Calling                                      kind=work
Lord of the Dance                                   kind=work
=Lucia di Lammermoor                                kind=work ambiguous
=Lulu                                               kind=work ambiguous
=Macarena                                           kind=work ambiguous
Madama Butterfly                                    kind=work
=Madame Butterfly                                   kind=work ambiguous
=Malle Babbe                                        kind=work ambiguous
Marseillaise | La Marseillaise                      kind=work
Matthäus-Passion | Mattheüs-Passie | Matteüspassie | Matthäuspassion | Matthäus Passion  kind=work
=Messiah                                            kind=work ambiguous
=Mijn vlakke land                                   kind=work ambiguous
Miss Saigon                                         kind=work
Mondscheinsonate                                    kind=work
Mooi, 't leven is mooi                              kind=work
Moses und Aron                                      kind=work
My Fair Lady                                        kind=work
My Way                                              kind=work
Nabucco                                             kind=work
Ne me quitte pas                                    kind=work
Neunte | Negende van Beethoven                      kind=work
Never Mind the Bollocks                             kind=work
Nevermind                                           kind=work
Non, je ne regrette rien                            kind=work
=Norma                                              kind=work ambiguous
Ode an die Freude | Ode aan de vreugde              kind=work
OK Computer                                         kind=work
=Orfeo                                              kind=work ambiguous
=Otello                                             kind=work ambiguous
=Over de muur                                       kind=work ambiguous
=Parsifal                                           kind=work ambiguous
=Pathétique                                         kind=work ambiguous
Pelléas et Mélisande                                kind=work
=Pet Sounds                                         kind=work
=Peter Grimes                                       kind=work ambiguous
Ploegsteert                                         kind=work
=Poker Face                                         kind=work ambiguous
Porgy and Bess                                      kind=work
Pump Up the Jam                                     kind=work
Purple Rain                                         kind=work
Radetzkymars                                        kind=work
=Requiem                                            kind=work ambiguous
Rhapsody in Blue                                    kind=work
Rigoletto                                           kind=work
Riverdance                                          kind=work
Rocky Horror Show                                   kind=work
Rolling in the Deep                                 kind=work
=Salome                                             kind=work ambiguous
Satisfaction | Sticky Fingers                       kind=work
Sgt. Pepper's Lonely Hearts Club Band | Sgt. Pepper | Sergeant Pepper  kind=work
=Siegfried                                          kind=work ambiguous
Simon Boccanegra                                    kind=work
Single Ladies                                       kind=work
Smells Like Teen Spirit                             kind=work
Smoke on the Water                                  kind=work
Stairway to Heaven                                  kind=work
Star-Spangled Banner | The Star-Spangled Banner     kind=work
=Stille Nacht                                       kind=work ambiguous
Strange Fruit                                       kind=work
=Sultans of Swing                                   kind=work
=Suzanne                                            kind=work ambiguous
Sympathy for the Devil                              kind=work
Tannhäuser                                          kind=work
The Dark Side of the Moon | Dark Side of the Moon   kind=work
The Joshua Tree                                     kind=work
The Phantom of the Opera                            kind=work
The Turn of the Screw                               kind=work
The Wall                                            kind=work
=Thriller                                           kind=work ambiguous
=Tosca                                              kind=work ambiguous
Tristan und Isolde | Tristan en Isolde              kind=work
Tubular Bells                                       kind=work
Turandot                                            kind=work
Un ballo in maschera                                kind=work
=Unplugged                                          kind=work ambiguous
=Vier Jaargetijden | Le quattro stagioni | =De Vier Jaargetijden  kind=work
Vlaamse Leeuw | De Vlaamse Leeuw                    kind=work
=Wannabe                                            kind=work ambiguous
=War Requiem                                        kind=work
=Waterloo                                           kind=work ambiguous
We Are the World                                    kind=work
We Shall Overcome                                   kind=work
Weihnachtsoratorium                                 kind=work
=White Album                                        kind=work
White Christmas                                     kind=work
=Wicked                                             kind=work ambiguous
Wish You Were Here                                  kind=work
=Wozzeck                                            kind=work ambiguous
Yellow Submarine                                    kind=work
=Yesterday                                          kind=work ambiguous
You'll Never Walk Alone                             kind=work
Ça plane pour moi                                   kind=work

# art and monuments of art
Arnolfini-portret | Portret van Arnolfini           kind=work
=Boerenbruiloft                                     kind=work ambiguous
Book of Kells                                       kind=work
Broadway Boogie Woogie                              kind=work
Campbell's Soup                                     kind=work
=Cathedra                                           kind=work ambiguous
Ceci n'est pas une pipe                             kind=work
=Cloaca                                             kind=work
Codex Leicester                                     kind=work
David van Michelangelo                              kind=work
=De Aardappeleters | =Aardappeleters                kind=work
=De Anatomische Les | Anatomische les van dr. Tulp | De anatomische les van dokter Tulp  kind=work
De Burgers van Calais                               kind=work
=De Denker                                          kind=work ambiguous
De Intrede van Christus in Brussel | Intrede van Christus in Brussel  kind=work
=De Kruisafneming                                   kind=work ambiguous
De Kruisoprichting                                  kind=work
=De Kus                                             kind=work ambiguous
=De Schreeuw                                        kind=work ambiguous
=De Staalmeesters | =Staalmeesters                  kind=work
=De Sterrennacht                                    kind=work ambiguous
=De Stier                                           kind=work ambiguous
De Stier van Potter                                 kind=work
De Toren van Babel                                  kind=work
=De Verwoeste Stad                                  kind=work ambiguous
Dulle Griet                                         kind=work
Elgin Marbles                                       kind=work
=Fountain                                           kind=work ambiguous
Geboorte van Venus | De geboorte van Venus          kind=work
=Gezicht op Delft                                   kind=work
=Guernica                                           kind=work ambiguous
=Het Joodse Bruidje | =Joodse Bruidje               kind=work
=Het Melkmeisje                                     kind=work ambiguous
=Het Puttertje                                      kind=work
=Het Straatje                                       kind=work ambiguous
=Korenveld met Kraaien | =Korenveld met kraaien     kind=work
=Kruisafneming                                      kind=work
L'empire des lumières                               kind=work
L'origine du monde                                  kind=work
=Laatste Oordeel                                    kind=work ambiguous
Lam Gods | Het Lam Gods                             kind=work
Las Meninas                                         kind=work
Les Demoiselles d'Avignon                           kind=work
Madonna van Brugge                                  kind=work
Meisje met de parel                                 kind=work
=Melkmeisje | De Melkmeid                           kind=work
Mona Lisa | La Joconde                              kind=work
=Nachtwacht | =De Nachtwacht                        kind=work
Nike van Samothrace                                 kind=work
Pietà                                               kind=work
=Rechtvaardige Rechters                             kind=work ambiguous
Salvator Mundi                                      kind=work
Steen van Rosetta                                   kind=work
=Sterrennacht                                       kind=work
Straatje van Vermeer                                kind=work
Tapijt van Bayeux                                   kind=work
Très Riches Heures                                  kind=work
=Tuin der Lusten                                    kind=work
Venus van Milo                                      kind=work
Victory Boogie Woogie                               kind=work
=Vrijheidsbeeld | Statue of Liberty                 kind=work
Who's Afraid of Red, Yellow and Blue                kind=work
=Zonnebloemen                                       kind=work ambiguous
=Zwarte Madonna                                     kind=work ambiguous

# software, internet services, computers, games
Action Man                                          kind=product
=Alexa                                              kind=product ambiguous
AlphaGo                                             kind=product
Altavista                                           kind=product
=AltaVista                                          kind=product ambiguous
=Android                                            kind=product
Angry Birds                                         kind=product
Apple Pay                                           kind=product
Apple TV                                            kind=product
Apple Watch                                         kind=product
=Atari                                              kind=product ambiguous
Athlon                                              kind=product
Beanie Babies                                       kind=product
BeReal                                              kind=product
=Bing                                               kind=product ambiguous
BitTorrent                                          kind=product
Blackberry                                          kind=product
=BlackBerry                                         kind=product ambiguous
Call of Duty                                        kind=product
Candy Crush                                         kind=product
Celeron                                             kind=product
ChatGPT | Chat GPT | =GPT-3 | =GPT-4                kind=product
=Chrome                                             kind=product ambiguous
=Civilization                                       kind=product ambiguous
=Clubhouse                                          kind=product ambiguous
Commodore 64                                        kind=product
Copilot                                             kind=product
Coronalert | CoronaMelder                           kind=product
Counter-Strike | Counterstrike                      kind=product
Dall-E                                              kind=product
Deep Blue                                           kind=product
=DeepSeek                                           kind=product ambiguous
DigiD                                               kind=product
=Discman                                            kind=product
=Discord                                            kind=product ambiguous
=Doom                                               kind=product ambiguous
Encarta                                             kind=product
=Excel                                              kind=product ambiguous
=Explorer                                           kind=product ambiguous
=Facebook                                           kind=product ambiguous
Facebook Messenger                                  kind=product
FarmVille                                           kind=product
Firefox                                             kind=product
=Flickr                                             kind=product ambiguous
=Flippo's                                           kind=product
Fortnite                                            kind=product
=Foursquare                                         kind=product ambiguous
Furby                                               kind=product
Galaxy S | Samsung Galaxy | Galaxy Note             kind=product
=Game Boy | =Gameboy                                kind=product
Gmail                                               kind=product
Google Chrome                                       kind=product
Google Earth                                        kind=product
Google Glass                                        kind=product
Google Maps                                         kind=product
Google News                                         kind=product
Google Street View | Street View                    kind=product
Google Translate                                    kind=product
Google+ | Google Plus                               kind=product
Grand Theft Auto | =GTA                             kind=product
Grindr                                              kind=product
Guitar Hero                                         kind=product
Hotmail                                             kind=product
=Hyves                                              kind=product ambiguous
=ICQ                                                kind=product
iMac | iMacs                                        kind=product
=Instagram                                          kind=product ambiguous
Internet Explorer                                   kind=product
iOS                                                 kind=product
iPad | iPads                                        kind=product
iPhone | iPhones                                    kind=product
iPod                                                kind=product
Itanium                                             kind=product
=Itsme                                              kind=product ambiguous
iTunes                                              kind=product
=Java                                               kind=product ambiguous
JavaScript                                          kind=product
=Kazaa                                              kind=product ambiguous
Killzone                                            kind=product
Kindle                                              kind=product
Kolonisten van Catan                                kind=product
=Lara Croft                                         kind=product ambiguous
League of Legends                                   kind=product
LimeWire                                            kind=product
=LinkedIn                                           kind=product ambiguous
=Linux | Ubuntu                                     kind=product
Lotus Notes                                         kind=product
=Lycos                                              kind=product ambiguous
MacBook                                             kind=product
Macintosh                                           kind=product
macOS | Mac OS | Mac OS X                           kind=product
=Magister                                           kind=product
=Mastermind                                         kind=product ambiguous
=Meccano                                            kind=product ambiguous
Melissa-virus | I Love You-virus                    kind=product
=Mens erger je niet                                 kind=product
=Messenger                                          kind=product ambiguous
Microsoft Office | Office 365                       kind=product
Midjourney                                          kind=product
Minecraft                                           kind=product
Minitel                                             kind=product
=Monopoly                                           kind=product
=Mosaic                                             kind=product ambiguous
MS-DOS                                              kind=product
MSN Messenger                                       kind=product
MyMinfin | Tax-on-web                               kind=product
Myspace                                             kind=product
=MySpace                                            kind=product ambiguous
=Napster                                            kind=product ambiguous
=Netflix                                            kind=product ambiguous
=Netlog                                             kind=product ambiguous
Netscape Navigator | Netscape Communicator          kind=product
Nintendo 64                                         kind=product
Nintendo DS                                         kind=product
Nintendo Switch                                     kind=product
Oculus Rift                                         kind=product
=Outlook                                            kind=product ambiguous
Pac-Man | Pacman                                    kind=product
=Palm Pilot | PalmPilot                             kind=product
Pentium | Pentium II | Pentium III                  kind=product
Photoshop                                           kind=product
=Pinterest                                          kind=product ambiguous
=Playmobil                                          kind=product ambiguous
=PlayStation | =Playstation | PlayStation 2 | PlayStation 3 | PlayStation 4 | PlayStation 5 | =PS2 | =PS3  kind=product
Pogs                                                kind=product
Pokémon Go                                          kind=product
PowerPC                                             kind=product
PowerPoint                                          kind=product
=Python                                             kind=product ambiguous
=Quake                                              kind=product ambiguous
=Reddit                                             kind=product ambiguous
=Risk                                               kind=product ambiguous
Roblox                                              kind=product
Rummikub                                            kind=product
=Safari                                             kind=product ambiguous
=Scrabble                                           kind=product
Second Life                                         kind=product
Sega Dreamcast | Dreamcast                          kind=product
=Signal                                             kind=product ambiguous
=Siri                                               kind=product ambiguous
=Skype                                              kind=product ambiguous
=Slack                                              kind=product ambiguous
Smartschool                                         kind=product
=Snapchat                                           kind=product ambiguous
Sonic the Hedgehog                                  kind=product
=Spotify                                            kind=product ambiguous
=Stratego                                           kind=product
=Super Mario                                        kind=product ambiguous
Super Nintendo                                      kind=product
Symbian                                             kind=product
=Tamagotchi                                         kind=product
=Teams                                              kind=product ambiguous
=Telegram                                           kind=product ambiguous
=Teletekst | Ceefax                                 kind=product
Tetris                                              kind=product
=The Pirate Bay | =Pirate Bay                       kind=product ambiguous
The Sims | SimCity                                  kind=product
Tiktok                                              kind=product
=TikTok                                             kind=product ambiguous
=Tinder                                             kind=product ambiguous
Tomb Raider                                         kind=product
Trivial Pursuit                                     kind=product
=Tumblr                                             kind=product ambiguous
=Twitch                                             kind=product ambiguous
=Twitter                                            kind=product ambiguous
Unix                                                kind=product
=Walkman                                            kind=product
WannaCry | Conficker                                kind=product
=Whatsapp                                           kind=product
=WhatsApp                                           kind=product ambiguous
=Wii | Nintendo Wii                                 kind=product
Windows | Windows 95 | Windows 98 | Windows 2000 | Windows NT | Windows XP | Windows Vista | Windows 7 | Windows 8 | Windows 10 | Windows 11  kind=product
Wordfeud                                            kind=product
WordPerfect                                         kind=product
World of Warcraft                                   kind=product
Xbox | Xbox 360 | Xbox One                          kind=product
Youtube                                             kind=product
=YouTube                                            kind=product ambiguous
=Zelda                                              kind=product ambiguous
=Zoom                                               kind=product ambiguous

# cars, trains, motorcycles
Alfa 156                                            kind=product
=Astra                                              kind=product ambiguous
Audi 100                                            kind=product
Audi 80                                             kind=product
Audi A3                                             kind=product
Audi A4                                             kind=product
Audi A6                                             kind=product
Audi A8                                             kind=product
Audi E-tron                                         kind=product
Audi Q5                                             kind=product
Audi TT                                             kind=product
=Beetle                                             kind=product ambiguous
=Berlingo                                           kind=product ambiguous
BMW 3-reeks                                         kind=product
BMW X5                                              kind=product
BMW Z3                                              kind=product
Cadillac Eldorado                                   kind=product
=Canta                                              kind=product ambiguous
=Carisma                                            kind=product ambiguous
Chevrolet Corvette                                  kind=product
Chevrolet Impala                                    kind=product
Chrysler Voyager | Jeep Cherokee | Grand Cherokee   kind=product
Citroën 2CV | =2CV | =Deux-chevaux | =Lelijke Eend  kind=product
Citroën AX                                          kind=product
Citroën Berlingo                                    kind=product
Citroën C3                                          kind=product
Citroën DS                                          kind=product
Citroën Picasso                                     kind=product
Citroën Saxo                                        kind=product
Citroën Xsara | Xsara                               kind=product
Citroën ZX                                          kind=product
=Clio                                               kind=product ambiguous
=Corolla                                            kind=product ambiguous
=Corsa                                              kind=product ambiguous
Cybertruck                                          kind=product
Dacia Duster                                        kind=product
Dacia Logan                                         kind=product
Daewoo Matiz                                        kind=product
Daf 33 | Daf 600                                    kind=product
Dodge Viper                                         kind=product
=Escort                                             kind=product ambiguous
=Espace                                             kind=product ambiguous
=Eurostar                                           kind=product ambiguous
Ferrari Testarossa | Testarossa                     kind=product
Fiat 500 | =Cinquecento                             kind=product
=Fiat Bravo                                         kind=product
=Fiat Panda                                         kind=product
Fiat Punto                                          kind=product
Fiat Tipo                                           kind=product
Fiat Uno                                            kind=product
=Fiesta                                             kind=product ambiguous
=Focus                                              kind=product ambiguous
Ford Escort                                         kind=product
Ford Fiesta                                         kind=product
Ford Focus                                          kind=product
Ford Galaxy                                         kind=product
Ford Ka                                             kind=product
Ford Mondeo | =Mondeo                               kind=product
Ford Mustang                                        kind=product
Ford Sierra                                         kind=product
Ford Taunus                                         kind=product
Ford Transit                                        kind=product
Fyra                                                kind=product
=Golf                                               kind=product ambiguous
Harley Davidson | =Harley                           kind=product
=Harley-Davidson                                    kind=product ambiguous
Hilux                                               kind=product
Honda Accord                                        kind=product
Honda Civic                                         kind=product
=HSL | =HSL-Zuid                                    kind=product
=HST                                                kind=product
=Hummer                                             kind=product ambiguous
=Hyperloop                                          kind=product
Hyundai Accent                                      kind=product
Hyundai Pony                                        kind=product
ICE 3                                               kind=product
Jaguar E-type | E-Type                              kind=product
Jeep Wrangler                                       kind=product
=Jetta                                              kind=product ambiguous
Kadett                                              kind=product
=Kever                                              kind=product ambiguous
Kia Picanto                                         kind=product
=Kusttram                                           kind=product
Lada Niva                                           kind=product
=Laguna                                             kind=product ambiguous
Lamborghini Countach                                kind=product
Lancia Delta                                        kind=product
Land Rover Defender                                 kind=product
Land Rover Discovery                                kind=product
Land Rover Freelander                               kind=product
=Lijn 4                                             kind=product ambiguous
=Maglev | Transrapid                                kind=product
Mazda 323                                           kind=product
Mazda 626                                           kind=product
Mazda MX-5                                          kind=product
Mercedes 190                                        kind=product
Mercedes A-klasse | =A-klasse                       kind=product
Mercedes C-klasse                                   kind=product
Mercedes E-klasse                                   kind=product
Mercedes S-klasse                                   kind=product
Mini Cooper                                         kind=product
Mitsubishi Carisma                                  kind=product
Mitsubishi Outlander                                kind=product
Mitsubishi Pajero                                   kind=product
Mitsubishi Space Star                               kind=product
Model 3 | Tesla Model 3                             kind=product
=Model S | =Tesla Model S                           kind=product
=Model X                                            kind=product
=Model Y | =Tesla Model Y                           kind=product
=Mustang                                            kind=product ambiguous
=Mégane                                             kind=product ambiguous
New Beetle                                          kind=product
Nissan Almera                                       kind=product
Nissan Leaf                                         kind=product
Nissan Micra                                        kind=product
Nissan Qashqai | Qashqai                            kind=product
=Octavia                                            kind=product ambiguous
=Omega                                              kind=product ambiguous
Opel Astra                                          kind=product
Opel Corsa                                          kind=product
Opel Kadett                                         kind=product
Opel Tigra                                          kind=product
Opel Vectra                                         kind=product
Opel Zafira                                         kind=product
Oriënt Express | Orient-Express | Oriënt-Express    kind=product
Passat                                              kind=product
Peugeot 106                                         kind=product
Peugeot 205                                         kind=product
Peugeot 206                                         kind=product
Peugeot 306                                         kind=product
Peugeot 307                                         kind=product
Peugeot 405                                         kind=product
Peugeot 406                                         kind=product
Peugeot 504                                         kind=product
=Phileas                                            kind=product ambiguous
=Polo                                               kind=product ambiguous
Pontiac Firebird                                    kind=product
Porsche 911                                         kind=product
Porsche Boxster | Boxster                           kind=product
Porsche Cayenne                                     kind=product
=Punto                                              kind=product ambiguous
=Range Rover                                        kind=product
Renault 4                                           kind=product
Renault 5                                           kind=product
Renault Clio                                        kind=product
Renault Espace                                      kind=product
Renault Kangoo                                      kind=product
Renault Laguna                                      kind=product
Renault Mégane                                      kind=product
Renault Scénic                                      kind=product
Renault Twingo                                      kind=product
Renault Zoe                                         kind=product
Rolls-Royce Silver Shadow                           kind=product
Saab 9-3 | Saab 9-5                                 kind=product
Saab 900                                            kind=product
Seat Cordoba                                        kind=product
Seat Ibiza                                          kind=product
Seat Toledo                                         kind=product
=Segway                                             kind=product ambiguous
Sharan                                              kind=product
Shinkansen                                          kind=product
Skoda Fabia                                         kind=product
Skoda Felicia                                       kind=product
Skoda Octavia                                       kind=product
=Smart                                              kind=product ambiguous
=Snoek                                              kind=product ambiguous
=Solex | Velosolex                                  kind=product
Suzuki Alto                                         kind=product
Suzuki Swift                                        kind=product
Suzuki Vitara                                       kind=product
T-Ford | Ford Model T                               kind=product
Tata Nano                                           kind=product
=TGV                                                kind=product
=Thalys                                             kind=product ambiguous
Tiguan                                              kind=product
=Touareg                                            kind=product ambiguous
Toyota Carina                                       kind=product
Toyota Corolla                                      kind=product
Toyota Hilux                                        kind=product
Toyota Land Cruiser | =Land Cruiser                 kind=product
Toyota Prius | Prius                                kind=product
Toyota RAV4                                         kind=product
Toyota Starlet                                      kind=product
Toyota Yaris                                        kind=product
Trabant | =Trabi                                    kind=product
Trans-Siberische Spoorlijn | Trans-Siberië Express | Transsiberische spoorlijn  kind=product
=Transit                                            kind=product ambiguous
=Twingo                                             kind=product ambiguous
=Vectra                                             kind=product ambiguous
=Vel Satis                                          kind=product
=Vespa                                              kind=product ambiguous
Volkswagen Golf | VW Golf                           kind=product
Volkswagen Lupo                                     kind=product
Volkswagen Passat                                   kind=product
Volkswagen Polo | VW Polo                           kind=product
Volkswagen Up                                       kind=product
Volvo 440                                           kind=product
Volvo 850                                           kind=product
Volvo Amazon                                        kind=product
Volvo V40 | Volvo S40                               kind=product
Volvo V70                                           kind=product
Volvo XC90                                          kind=product
=Wartburg                                           kind=product ambiguous
Xantia                                              kind=product
=Yaris                                              kind=product ambiguous
=Zafira                                             kind=product
=Zündapp | =Kreidler                                kind=product ambiguous

# aircraft
=A-10 | A-10 Thunderbolt | A-10 Warthog             kind=product
=A400M | Airbus A400M                               kind=product
Agusta A-109 | Agusta 109                           kind=product
Airbus A300                                         kind=product
Airbus A310                                         kind=product
Airbus A319                                         kind=product
Airbus A320 | =A320                                 kind=product
Airbus A321                                         kind=product
Airbus A330                                         kind=product
Airbus A340                                         kind=product
Airbus A350                                         kind=product
Airbus A380 | =A380 | =A3XX                         kind=product
Alouette | Alouette II | Alouette III               kind=product
Alpha Jet | Alphajet                                kind=product
=Antonov                                            kind=product ambiguous
Antonov 124 | Antonov 12                            kind=product
=Apache                                             kind=product ambiguous
Apache-helikopter | Apache-helikopters | Apache-gevechtshelikopter | AH-64 Apache  kind=product
ATR 42                                              kind=product
ATR 72                                              kind=product
Avro RJ | BAe 146                                   kind=product
=AWACS | =Awacs                                     kind=product
=B-1 | B-1-bommenwerper                             kind=product
=B-17                                               kind=product
=B-2 | B-2-bommenwerper                             kind=product
=B-29 | Superfortress                               kind=product
=B-52 | =B52 | B-52's | B-52-bommenwerper           kind=product
B-Hunter                                            kind=product
Bayraktar | Bayraktar TB2                           kind=product
=Beechcraft                                         kind=product ambiguous
Black Hawk | Blackhawk                              kind=product
=Blackbird                                          kind=product ambiguous
Boeing 707                                          kind=product
Boeing 727                                          kind=product
Boeing 737 | Boeing 737 Max | 737 Max | Boeing 737-800 | Boeing 737-300  kind=product
Boeing 747 | =Jumbojet | Boeing 747-400             kind=product
Boeing 757                                          kind=product
Boeing 767                                          kind=product
Boeing 777                                          kind=product
Boeing 787 | Dreamliner | Boeing 787 Dreamliner     kind=product
=C-130 | Hercules C-130 | C-130 Hercules | Lockheed Hercules  kind=product
=C-17                                               kind=product
C-5 Galaxy                                          kind=product
Caravelle                                           kind=product
=Cessna                                             kind=product ambiguous
Cessna 172 | Cessna Citation                        kind=product
=Chinook | Chinook-helikopter                       kind=product
Cobra-helikopter | =Super Cobra                     kind=product
Concorde                                            kind=product
=Cougar                                             kind=product ambiguous
Cougar-helikopter                                   kind=product
=Dakota                                             kind=product ambiguous
Dash 8                                              kind=product
=DC-10                                              kind=product
=DC-3                                               kind=product
=DC-8                                               kind=product
=DC-9                                               kind=product
Embraer 145 | Embraer 190                           kind=product
Eurofighter | Eurofighter Typhoon                   kind=product
F-104 Starfighter | Starfighter                     kind=product
=F-117 | F-117A | Stealth-bommenwerper              kind=product
=F-14 | F-14 Tomcat                                 kind=product
=F-15 | =F-15E                                      kind=product
=F-16 | =F16 | F-16's                               kind=product
=F-18 | F/A-18 | F-18 Hornet                        kind=product
=F-22 | F-22 Raptor                                 kind=product
=F-35 | =F35 | Joint Strike Fighter | =JSF | F-35's  kind=product
F-4 Phantom                                         kind=product
=F-5                                                kind=product
Falcon 900                                          kind=product
Fokker 100                                          kind=product
Fokker 27 | Fokker Friendship | =F-27               kind=product
Fokker 28                                           kind=product
Fokker 50                                           kind=product
Fokker 60                                           kind=product
Fokker 70                                           kind=product
Fouga Magister                                      kind=product
Global Hawk                                         kind=product
=Graf Zeppelin                                      kind=product ambiguous
Gripen                                              kind=product
=Gulfstream                                         kind=product ambiguous
Gulfstream V                                        kind=product
=Harrier                                            kind=product ambiguous
=Hercules                                           kind=product ambiguous
Hind-helikopter | Mi-24 | Mi-8                      kind=product
=Huey                                               kind=product ambiguous
=Iljoesjin | =Ilyushin                              kind=product ambiguous
Iljoesjin 76                                        kind=product
KDC-10                                              kind=product
=Lancaster                                          kind=product ambiguous
=Learjet                                            kind=product ambiguous
=Lynx                                               kind=product ambiguous
Lynx-helikopter                                     kind=product
=MD-11                                              kind=product
=MD-80                                              kind=product
=Messerschmitt                                      kind=product ambiguous
MiG-21 | =MiG                                       kind=product
MiG-23                                              kind=product
MiG-25                                              kind=product
MiG-29                                              kind=product
MiG-31                                              kind=product
=Mirage                                             kind=product ambiguous
Mirage 2000 | Mirage F1 | Mirage-jager | Mirage III | Mirage 5  kind=product
MQ-9 Reaper                                         kind=product
=NH90 | =NH-90                                      kind=product
Osprey                                              kind=product
P-3 Orion                                           kind=product
=Piper                                              kind=product ambiguous
=Predator                                           kind=product ambiguous
Predator-drone                                      kind=product
Puma-helikopter | Super Puma                        kind=product
Rafale                                              kind=product
=Reaper                                             kind=product ambiguous
Saab Gripen                                         kind=product
Sea Harrier                                         kind=product
Sea King | Seaking                                  kind=product
Shahed | Shahed-136                                 kind=product
=Sikorsky                                           kind=product ambiguous
=Soechoj | =Sukhoi                                  kind=product ambiguous
Soechoj 27 | Su-27 | Su-24                          kind=product
Spitfire                                            kind=product
=SR-71                                              kind=product
Stuka                                               kind=product
Su-30                                               kind=product
Su-34                                               kind=product
Su-35                                               kind=product
Super Etendard                                      kind=product
Tiger-helikopter | Eurocopter Tigre                 kind=product
=Toepolev | =Tupolev                                kind=product ambiguous
Toepolev 154 | Tupolev 154                          kind=product
=Tornado                                            kind=product ambiguous
=U-2                                                kind=product ambiguous
=Zeppelin                                           kind=product ambiguous

# weapons, armour, missiles
Abrams-tank | M1 Abrams                             kind=product
Agent Orange                                        kind=product
Atacms                                              kind=product
Atlantic Wall                                       kind=product
=Atlantikwall                                       kind=product ambiguous
Bar Lev-linie                                       kind=product
=Beretta                                            kind=product ambiguous
=Browning                                           kind=product ambiguous
=Buk                                                kind=product ambiguous
Buk-raket | Buk-installatie                         kind=product
Bushmaster                                          kind=product
Challenger 2                                        kind=product
=Colt                                               kind=product ambiguous
=Cruise Missile                                     kind=product
Dikke Bertha                                        kind=product
=Dingo                                              kind=product ambiguous
=Enigma                                             kind=product ambiguous
Exocet                                              kind=product
=FAL                                                kind=product ambiguous
=Fat Man                                            kind=product
=Fennek                                             kind=product
FN Minimi                                           kind=product
=FNC                                                kind=product
=Glock                                              kind=product ambiguous
=Goalkeeper                                         kind=product
Grebbelinie                                         kind=product
=Groene Lijn                                        kind=product ambiguous
Hellfire | Hellfire-raket                           kind=product
Himars                                              kind=product
Hindenburglinie                                     kind=product
Humvee                                              kind=product
IJzerlinie                                          kind=product
Iron Dome | =IJzeren Koepel                         kind=product
=Iskander                                           kind=product ambiguous
=Javelin                                            kind=product ambiguous
=Kalasjnikov | Kalashnikov | =Kalasjnikovs | =AK-47 | =AK47  kind=product
=Katjoesja                                          kind=product ambiguous
Katjoesja-raketten | Katyusha                       kind=product
Kinzhal                                             kind=product
Leclerc-tank                                        kind=product
=Leopard                                            kind=product ambiguous
Leopard-tank | Leopard 2 | Leopard I | Leopard 1    kind=product
Little Boy                                          kind=product
=Luger                                              kind=product ambiguous
=M16 | =M-16                                        kind=product
Maginotlinie | Maginot-linie                        kind=product
=Magnum                                             kind=product ambiguous
=Makarov                                            kind=product ambiguous
=Milan                                              kind=product ambiguous
Milan-raket                                         kind=product
=Minimi                                             kind=product ambiguous
Minuteman                                           kind=product
=Molotovcocktail                                    kind=product
Nieuwe Hollandse Waterlinie | Hollandse Waterlinie  kind=product
Nodong                                              kind=product
Novitsjok | Novichok | Novitsjok-gif                kind=product
=P90 | =FNP90                                       kind=product
=Pandur                                             kind=product ambiguous
Panzerfaust                                         kind=product
Panzerhaubitze | Panzerhaubitze 2000                kind=product
=Patriot | =Patriots                                kind=product ambiguous
Patriot-raket | Patriot-raketten                    kind=product
=Pershing                                           kind=product ambiguous
Pershing II | Pershing-raketten                     kind=product
=Piranha                                            kind=product ambiguous
=Polaris                                            kind=product ambiguous
Qassam | Qassam-raket | Qassam-raketten             kind=product
Riot gun                                            kind=product
=S-300                                              kind=product
=S-400                                              kind=product
=Sarin                                              kind=product
Scud | Scud-raket | Scud-raketten | =Scuds          kind=product
=Semtex                                             kind=product
Shahab-3                                            kind=product
Sherman-tank | Shermantank                          kind=product
=Sidewinder                                         kind=product ambiguous
Siegfriedlinie                                      kind=product
=Skorpion                                           kind=product ambiguous
=Smith & Wesson                                     kind=product ambiguous
=SS-20 | SS-20-raketten                             kind=product
=Stelling van Amsterdam                             kind=product ambiguous
=Stinger                                            kind=product ambiguous
Stinger-raket | Stinger-raketten                    kind=product
Storm Shadow                                        kind=product
=T-34                                               kind=product
=T-72 | =T-55                                       kind=product
Taepodong                                           kind=product
=Taser                                              kind=product
Tiger-tank | Tigertank                              kind=product
=Tokarev                                            kind=product ambiguous
=Tomahawk | Tomahawk-raket | =Tomahawks             kind=product
=Topol                                              kind=product ambiguous
Topol-M                                             kind=product
=Trident                                            kind=product ambiguous
Tsar Bomba                                          kind=product
Unimog                                              kind=product
=Uzi                                                kind=product
=V-1                                                kind=product
=V-2                                                kind=product
=V1                                                 kind=product ambiguous
=V2                                                 kind=product ambiguous
=VX                                                 kind=product ambiguous
=Walther                                            kind=product ambiguous
=Winchester                                         kind=product ambiguous
=YPR                                                kind=product
Zyklon B                                            kind=product

# medicines, drugs, foods, crops
Absolut                    kind=product
=Amstel                    kind=product ambiguous
Aranesp                    kind=product
=Aspirine                  kind=product
AstraZeneca-vaccin         kind=product
Bacardi Breezer            kind=product
Bailey's                   kind=product
=Bakeliet                  kind=product
=Bavaria                   kind=product ambiguous
=Beaujolais                kind=product ambiguous
=Beaujolais Nouveau        kind=product
=Bic                       kind=product ambiguous
Big Mac                    kind=product
=Botox                     kind=product
Bt-maïs                    kind=product
=Budweiser                 kind=product ambiguous
Calippo                    kind=product
=Camel                     kind=product ambiguous
=Campari                   kind=product ambiguous
=Chartreuse                kind=product ambiguous
=Chimay                    kind=product ambiguous
=Chivas Regal              kind=product ambiguous
=Chocomel | Cécémel        kind=product
Chupa Chups                kind=product
Cialis                     kind=product
=Cointreau                 kind=product
Comirnaty                  kind=product
=Corona                    kind=product ambiguous
=Crack                     kind=product ambiguous
=Côte d'Or                 kind=brand ambiguous
Dafalgan                   kind=product
=DDT                       kind=product
Diane-35                   kind=product
=Dom Pérignon              kind=product ambiguous
=Duvel                     kind=product
=Epo | =EPO                kind=product
=Eternit                   kind=product ambiguous
=Fanta                     kind=product ambiguous
Fentanyl                   kind=product
Fristi                     kind=product
Gauloises                  kind=product
=GHB                       kind=product
Gitanes                    kind=product
Glivec                     kind=product
Golden Rice                kind=product
Gore-Tex                   kind=product
=Grolsch                   kind=product ambiguous
=Guinness                  kind=product ambiguous
Happy Meal                 kind=product
Herceptin                  kind=product
=Hertog Jan                kind=product ambiguous
=Hoegaarden                kind=product ambiguous
=Jack Daniel's             kind=product ambiguous
=Johnnie Walker            kind=product ambiguous
=Jupiler                   kind=product ambiguous
=Kevlar                    kind=product
Keytruda                   kind=product
Kinder Surprise            kind=product
Leffe                      kind=product
Leonidas-pralines          kind=product
Lipobay | Lipitor | Zocor  kind=product
Losec | Nexium             kind=product
=LSD                       kind=product
=Lucky Strike              kind=product
=Lycra                     kind=product
=Marlboro                  kind=product ambiguous
=Mars                      kind=product ambiguous
=Martini                   kind=product ambiguous
Milky Way                  kind=product
Moderna-vaccin             kind=product
Moët & Chandon             kind=product
=Nandrolon                 kind=product
Nutella                    kind=product
=Nylon                     kind=product ambiguous
Oreo                       kind=product
Orval                      kind=product
OxyContin                  kind=product
Ozempic | Wegovy           kind=product
Panadol                    kind=product
Pandemrix                  kind=product
Pfizer-vaccin              kind=product
Post-it                    kind=product
=Prozac                    kind=product
Remdesivir                 kind=product
=Ritalin | Rilatine        kind=product
=Rochefort                 kind=product ambiguous
=Rodenbach                 kind=product ambiguous
Roundup                    kind=product
Seroxat                    kind=product
=Smirnoff                  kind=product ambiguous
Snickers                   kind=product
=Softenon | =Thalidomide   kind=product
Spinraza                   kind=product
=Sprite                    kind=product ambiguous
Sputnik V | =Spoetnik V    kind=product
=Stella | =Stella Artois   kind=product ambiguous
Tamiflu                    kind=product
=Teflon                    kind=product
=Tic Tac                   kind=product ambiguous
Tipp-Ex                    kind=product
=Tupperware                kind=product ambiguous
Twix                       kind=product
=Valium                    kind=product
Velcro                     kind=product
=Veuve Clicquot            kind=product ambiguous
=Viagra                    kind=product
Vioxx                      kind=product
Westmalle Tripel           kind=product
Whopper                    kind=product
Xanax                      kind=product
Xenical                    kind=product
=XTC                       kind=product
Zolgensma                  kind=product
=Zyban                     kind=product ambiguous

# labels, marks, consumer brands and quality marks
Actimel                                     kind=brand
Adidas Predator                             kind=brand
Air Jordan                                  kind=brand
Air Miles                                   kind=brand
=Alpro                                      kind=brand ambiguous
Babybel                                     kind=brand
=Bancontact                                 kind=brand ambiguous
=Bancontact/Mister Cash                     kind=brand ambiguous
Becel                                       kind=brand
=Beter Leven | Beter Leven-keurmerk         kind=brand
=Birkenstock                                kind=brand ambiguous
=Blauwe Vlag | =Blauwe vlag                 kind=brand
=Bonduelle                                  kind=brand ambiguous
Boursin                                     kind=brand
=Bugaboo                                    kind=brand ambiguous
=Burberry                                   kind=brand ambiguous
Buzzy Pazz                                  kind=brand
=Caddie                                     kind=brand ambiguous
=Calgon                                     kind=brand ambiguous
=Calvé                                      kind=brand ambiguous
CE-label | CE-keurmerk | CE-markering       kind=brand
Chanel No. 5 | Chanel N°5                   kind=brand
=Chaudfontaine                              kind=brand ambiguous
=Chipknip                                   kind=brand
=Chipper                                    kind=brand ambiguous
=Crocs                                      kind=brand ambiguous
Devos Lemmens                               kind=brand
=Dinky Toys                                 kind=brand
Doc Martens | Dr. Martens                   kind=brand
=Douwe Egberts                              kind=brand ambiguous
Dreft                                       kind=brand
=Duplo                                      kind=brand
Durex                                       kind=brand
=Dyson                                      kind=brand ambiguous
Ecolabel                                    kind=brand
EKO-keurmerk                                kind=brand
Energy Star                                 kind=brand
=Eurocard                                   kind=brand ambiguous
Euromillions                                kind=brand
=Evian                                      kind=brand ambiguous
Fairtrade | Fair Trade                      kind=brand
=FSC | FSC-keurmerk | FSC-label             kind=brand
=Gillette                                   kind=brand ambiguous
Go-Pass                                     kind=brand
=Haribo                                     kind=brand ambiguous
=Honig                                      kind=brand ambiguous
iDeal                                       kind=brand
Interrailpas | Interrail                    kind=brand
ISO 9001 | ISO 9000 | ISO 9002 | ISO 14001  kind=brand
=Jacuzzi                                    kind=brand ambiguous
=Joker                                      kind=brand ambiguous
KEMA-keur                                   kind=brand
=Kijkwijzer                                 kind=brand
Kleenex                                     kind=brand
=Knorr                                      kind=brand ambiguous
=Kärcher                                    kind=brand ambiguous
La Vache qui rit                            kind=brand
=Lego                                       kind=brand ambiguous
=Leica                                      kind=brand ambiguous
=Levi's                                     kind=brand ambiguous
Levi's 501                                  kind=brand
=Lipton                                     kind=brand ambiguous
=Lotto                                      kind=brand ambiguous
=Lotus                                      kind=brand ambiguous
Made in Belgium                             kind=brand
Made in Germany                             kind=brand
=Maestro                                    kind=brand ambiguous
=Maggi                                      kind=brand ambiguous
=Mastercard | =MasterCard                   kind=brand ambiguous
Max Havelaar-keurmerk                       kind=brand
Maxi-Cosi                                   kind=brand
Mister Cash                                 kind=brand
MoBIB                                       kind=brand
Moleskine                                   kind=brand
=Mora                                       kind=brand ambiguous
=Märklin                                    kind=brand ambiguous
=Nescafé                                    kind=brand ambiguous
=Nespresso                                  kind=brand ambiguous
Nike Air                                    kind=brand
=Nivea                                      kind=brand ambiguous
Nutri-Score | Nutriscore                    kind=brand
=Omo                                        kind=brand ambiguous
=OV-chipkaart | =OV-jaarkaart               kind=brand
=Pampers                                    kind=brand
=Perrier                                    kind=brand ambiguous
=Persil                                     kind=brand ambiguous
Philadelphia-kaas                           kind=brand
=Pickwick                                   kind=brand ambiguous
=Polaroid                                   kind=brand ambiguous
Post-its                                    kind=brand
=Proton                                     kind=brand ambiguous
=Rail Pass | Railpass                       kind=brand
Ray-Ban                                     kind=brand
=Rolex                                      kind=brand ambiguous
Senseo                                      kind=brand
=Spa                                        kind=brand ambiguous
=Staatslot                                  kind=brand
=Subito                                     kind=brand ambiguous
=Sunlight                                   kind=brand ambiguous
=Swarovski                                  kind=brand ambiguous
=Swatch                                     kind=brand ambiguous
=Tabasco                                    kind=brand ambiguous
Tampax                                      kind=brand
=Tefal                                      kind=brand ambiguous
Thermomix                                   kind=brand
=Toto                                       kind=brand ambiguous
=Triple A                                   kind=brand
=Uggs                                       kind=brand ambiguous
=Unox                                       kind=brand ambiguous
Vinçotte-label                              kind=brand
=Visa                                       kind=brand ambiguous
Wonderbra                                   kind=brand
Yakult                                      kind=brand
Zippo                                       kind=brand
=Zodiac                                     kind=brand ambiguous
