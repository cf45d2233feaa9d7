# lexicons/actors/government.lex: parties, parliaments, ministries, services, courts, police, armies, unions
@class    organisation
@licence  CC0-1.0
@source   written for knipsel
@homonyms
@fields   kind: party parliament government police court army intelligence union employers company media ngo armed education health culture sport music international religion research
@fields   country: <text>
@fields   of: <text>
@fields   ambiguous: <flag>

# Dutch parties in parliament
=50PLUS | =50Plus | =50 Plus | =50plus | =50-Plus  kind=party country=NL
Algemeen Ouderenverbond | Algemeen Ouderen Verbond | =AOV  kind=party country=NL
Belang van Nederland | =BVNL                       kind=party country=NL
=BIJ1 | =Bij1                                      kind=party country=NL
BoerBurgerBeweging | Boer Burger Beweging | Boer-Burger-Beweging | =BBB  kind=party country=NL
=CD                                                kind=party country=NL of=Centrumdemocraten ambiguous
=Centrumdemocraten | Centrum Democraten | =Centrum-Democraten  kind=party country=NL
=Centrumpartij | Centrumpartij '86 | =CP'86        kind=party country=NL
Christen-Democratisch Appèl | Christen Democratisch Appèl | Christen-Democratisch Appel | Christen Democratisch Appel | Christendemocratisch Appèl | =CDA  kind=party country=NL
ChristenUnie | Christen Unie | =CU                 kind=party country=NL
Conservatieven.nl                                  kind=party country=NL
Democraten 66 | =D66 | =D'66 | Democraten '66      kind=party country=NL
=DENK                                              kind=party country=NL
=Denk                                              kind=party country=NL of=DENK ambiguous
=Forum                                             kind=party country=NL of="Forum voor Democratie" ambiguous
Forum voor Democratie | =FvD | =FVD                kind=party country=NL
Gereformeerd Politiek Verbond | =GPV               kind=party country=NL
GroenLinks | Groen Links                           kind=party country=NL
=GroenLinks-PvdA | =PvdA-GroenLinks | =GroenLinks/PvdA | =PvdA/GroenLinks  kind=party country=NL
Groep Bontes/Van Klaveren | Groep Bontes-Van Klaveren  kind=party country=NL
Groep Kuzu/Öztürk | Groep Kuzu-Öztürk              kind=party country=NL
Groep Nawijn | Lijst Nawijn                        kind=party country=NL
Groep Omtzigt                                      kind=party country=NL
Groep Otten                                        kind=party country=NL
Groep Van Haga                                     kind=party country=NL
Groep Wilders                                      kind=party country=NL
=JA21                                              kind=party country=NL
Leefbaar Nederland                                 kind=party country=NL
Lijst Pim Fortuyn | =LPF                           kind=party country=NL
=LN                                                kind=party country=NL of="Leefbaar Nederland" ambiguous
Nieuw Sociaal Contract | =NSC                      kind=party country=NL
Onafhankelijke Politiek Nederland | =OPNL          kind=party country=NL
Onafhankelijke Senaatsfractie | =OSF               kind=party country=NL
Partij van de Arbeid | =PvdA | =Partij vd Arbeid   kind=party country=NL
Partij voor de Dieren | =PvdD | =Dierenpartij      kind=party country=NL
Partij voor de Toekomst                            kind=party country=NL
Partij voor de Vrijheid | =PVV                     kind=party country=NL
Reformatorische Politieke Federatie | =RPF         kind=party country=NL
=Socialistische Partij | =SP                       kind=party country=NL
Staatkundig Gereformeerde Partij | Staatkundig-Gereformeerde Partij | =SGP  kind=party country=NL
=Trots                                             kind=party country=NL of="Trots op Nederland" ambiguous
Trots op Nederland | =TON | =Trots op NL           kind=party country=NL
Unie 55+ | =AOV/Unie 55+ | =Unie 55plus            kind=party country=NL
Volkspartij voor Vrijheid en Democratie | =VVD     kind=party country=NL
=Volt | =Volt Nederland                            kind=party country=NL ambiguous

# Dutch parties outside parliament, local parties and forerunners
Amsterdam Anders/De Groenen | Amsterdam Anders        kind=party country=NL
Anti-Revolutionaire Partij | Antirevolutionaire Partij | =ARP  kind=party country=NL
=Artikel 1                                            kind=party country=NL
=Boerenpartij                                         kind=party country=NL
Brabantse Partij                                      kind=party country=NL
Christelijk-Historische Unie | Christelijk Historische Unie | =CHU  kind=party country=NL
=Code Oranje                                          kind=party country=NL
Communistische Partij Nederland | Communistische Partij van Nederland | =CPN  kind=party country=NL
=De Groenen                                           kind=party country=NL
Democratisch Socialisten '70 | =DS'70 | =DS70         kind=party country=NL
=Duurzaam Nederland                                   kind=party country=NL
Evangelische Volkspartij | Evangelische Volks Partij | =EVP  kind=party country=NL
Fryske Nasjonale Jongerein | =FNP Jongeren            kind=party country=NL
Fryske Nasjonale Partij | Friese Nationale Partij | =FNP  kind=party country=NL
GeenPeil                                              kind=party country=NL
=Gemeentebelangen                                     kind=party country=NL
Groninger Belang | Groninger Belang/Partij voor het Noorden  kind=party country=NL
Haagse Stadspartij                                    kind=party country=NL
Hart voor Den Haag | Groep de Mos                     kind=party country=NL
Islam Democraten                                      kind=party country=NL
=Jezus Leeft                                          kind=party country=NL
Katholieke Volkspartij | =KVP                         kind=party country=NL
=Leefbaar                                             kind=party country=NL of="Leefbaar Rotterdam" ambiguous
Leefbaar Almere                                       kind=party country=NL
Leefbaar Amsterdam                                    kind=party country=NL
Leefbaar Eindhoven                                    kind=party country=NL
Leefbaar Hilversum                                    kind=party country=NL
Leefbaar Rotterdam                                    kind=party country=NL
Leefbaar Tilburg                                      kind=party country=NL
Leefbaar Utrecht                                      kind=party country=NL
=LEF                                                  kind=party country=NL
Libertarische Partij | Libertaire Partij              kind=party country=NL
Lijst Linssen                                         kind=party country=NL
Lokaal Brabant                                        kind=party country=NL
Mokum Mobiel                                          kind=party country=NL
Nationaal-Socialistische Beweging | Nationaal Socialistische Beweging | =NSB  kind=party country=NL
Nederlandse Moslim Partij | Nederlandse Moslimpartij  kind=party country=NL
Nederlandse Volksunie | Nederlandse Volks-Unie | Nederlandse Volks Unie | =NVU  kind=party country=NL
Nida                                                  kind=party country=NL
=Nieuw Nederland                                      kind=party country=NL
Nieuwe Communistische Partij | Nieuwe Communistische Partij Nederland | =NCPN  kind=party country=NL
=Nieuwe Wegen                                         kind=party country=NL
=Oprecht                                              kind=party country=NL
=Ouderenpartij                                        kind=party country=NL
Pacifistisch Socialistische Partij | Pacifistisch-Socialistische Partij | =PSP  kind=party country=NL
Partij Naastenliefde Vrijheid en Diversiteit | =PNVD  kind=party country=NL
Partij Nieuw Limburg                                  kind=party country=NL
Partij van de Eenheid                                 kind=party country=NL
Partij voor de Republiek                              kind=party country=NL
Partij voor het Noorden                               kind=party country=NL
Partij voor Mens en Spirit | Mens en Spirit           kind=party country=NL
Piratenpartij | Piratenpartij Nederland               kind=party country=NL
Politieke Partij Radikalen | Politieke Partij Radicalen | =PPR  kind=party country=NL
Red Amsterdam                                         kind=party country=NL
Rotterdamse Stadspartij                               kind=party country=NL
=Samen voor Nederland                                 kind=party country=NL
Seniorenpartij Maastricht | Senioren Partij Maastricht  kind=party country=NL
=Splinter                                             kind=party country=NL ambiguous
Stadspartij Groningen                                 kind=party country=NL
Student en Stad                                       kind=party country=NL
Studenten Techniek In Politiek | =STIP                kind=party country=NL
Ubuntu Connected Front                                kind=party country=NL
Verenigde Senioren Partij | =VSP                      kind=party country=NL
VoorNederland | =VNL                                  kind=party country=NL
Vrede voor Dieren                                     kind=party country=NL
Vrij en Sociaal Nederland                             kind=party country=NL

# Dutch youth wings and party bureaus
Alfred Mozer Stichting                             kind=party country=NL
Bureau de Helling                                  kind=party country=NL
Christen Democratisch Jongeren Appèl | Christen-Democratisch Jongerenappèl | Christen Democratisch Jongeren Appel | =CDJA  kind=party country=NL
=Dwars | =DWARS                                    kind=party country=NL ambiguous
Hans van Mierlo Stichting | Van Mierlo Stichting   kind=party country=NL
=Internationale Socialisten                        kind=party country=NL
=Jonge Democraten | Jonge Democraten in D66        kind=party country=NL
Jonge Fortuynisten                                 kind=party country=NL
=Jonge Socialisten | Jonge Socialisten in de PvdA  kind=party country=NL
Jongerenorganisatie Denk | =OPPOSITIE              kind=party country=NL
Jongerenorganisatie Forum voor Democratie | Jongeren Forum voor Democratie | =JFVD | =JFvD  kind=party country=NL
Jongerenorganisatie Vrijheid en Democratie | Jongeren Organisatie Vrijheid en Democratie | =JOVD  kind=party country=NL
=PerspectieF  kind=party country=NL ambiguous
=PINK! | =Pink!                                    kind=party country=NL
=Rood | =ROOD                                      kind=party country=NL ambiguous
=SGP-jongeren | =SGP-Jongeren | =SGPJ              kind=party country=NL
Teldersstichting | Telders Stichting | =Prof.mr. B.M. Teldersstichting  kind=party country=NL
Wetenschappelijk Instituut voor het CDA            kind=party country=NL
Wiardi Beckman Stichting | =WBS                    kind=party country=NL

# Flemish parties
Alles Macht Arbeid | Alle Macht Aan de Arbeiders | =Amada  kind=party country=BE
=Anders                                          kind=party country=BE of="Open Vld" ambiguous
Anders Gaan Leven | Agalev                       kind=party country=BE
Be.One                                           kind=party country=BE
Belgische Socialistische Partij | =BSP           kind=party country=BE
Belgische Werkliedenpartij | =BWP                kind=party country=BE
=CD&V/N-VA | =CD&V-N-VA | =CD&V - N-VA           kind=party country=BE
=Christelijke Volkspartij | =CVP                 kind=party country=BE
Christen-Democratisch en Vlaams | Christendemocratisch en Vlaams | =CD&V  kind=party country=BE
=De Groenen                                      kind=party country=BE
=Groen                                           kind=party country=BE of=Groen! ambiguous
=Groen!                                          kind=party country=BE
=ID21                                            kind=party country=BE
Kommunistische Partij | Kommunistische Partij van België | Communistische Partij van België | =KPB  kind=party country=BE
Lijst Dedecker | Libertair Direct Democratisch | =LDD  kind=party country=BE
Linkse Socialistische Partij | =LSP              kind=party country=BE
=Moslimdemocraten | =MDP                         kind=party country=BE
Nieuw-Vlaamse Alliantie | Nieuw Vlaamse Alliantie | =N-VA | =NVA  kind=party country=BE
=Nieuwe Christen-Democratie | =NCD               kind=party country=BE
Open Vld | Open Vlaamse Liberalen en Democraten | =OpenVLD  kind=party country=BE
=Partij Islam                                    kind=party country=BE
Partij van de Arbeid van België | Partij van de Arbeid | =PVDA | =PVDA+ | =PvdA+ | =PVDA-PTB | =PTB-PVDA | =PVDA/PTB | =PTB/PVDA  kind=party country=BE
Partij voor Vrijheid en Vooruitgang | =PVV       kind=party country=BE
ProDG | =Pro DG                                  kind=party country=BE
=Resist                                          kind=party country=BE
=Rood! | =ROOD!                                  kind=party country=BE
Rossem                                           kind=party country=BE ambiguous
=SAP                                             kind=party country=BE of="Socialistische Arbeiderspartij" ambiguous
Sociaal-Liberale Partij | Vlaams Progressieven | =VlaamsProgressieven  kind=party country=BE
=Socialistische Arbeiderspartij                  kind=party country=BE
=Socialistische Partij | =SP                     kind=party country=BE
Socialistische Partij Anders | =sp.a | =SP.A | =SP.a | =Sp.a | =SPa  kind=party country=BE
=SP.A-Spirit | =sp.a-spirit | =SP.A/Spirit | =sp.a/spirit  kind=party country=BE
=Spirit                                          kind=party country=BE ambiguous
Team Fouad Ahidar                                kind=party country=BE
=UF                                              kind=party country=BE ambiguous
=Unie der Franstaligen | Union des Francophones  kind=party country=BE
=VB                                              kind=party country=BE of="Vlaams Belang" ambiguous
Veilig Blauw                                     kind=party country=BE
=Vivant                                          kind=party country=BE ambiguous
Vlaams Belang                                    kind=party country=BE
Vlaams Blok                                      kind=party country=BE
Vlaams Nationaal Verbond | Vlaamsch Nationaal Verbond | =VNV  kind=party country=BE
Vlaamse Liberalen en Democraten | =VLD           kind=party country=BE
=VLOTT | =Vlott                                  kind=party country=BE
=Volksunie | =VU                                 kind=party country=BE
Volksunie-ID21 | =VU-ID21 | =VU-ID | =VU&ID | =VU&ID21 | =VU/ID21  kind=party country=BE
=Voor U                                          kind=party country=BE
=Vooruit                                         kind=party country=BE of="Socialistische Partij Anders" ambiguous
=WOW                                             kind=party country=BE

# Francophone and German-speaking Belgian parties
=Agir                                                 kind=party country=BE
Centre Démocrate Humaniste | =cdH | =CDH | =CdH       kind=party country=BE
Chez Nous                                             kind=party country=BE
Christlich Soziale Partei | =CSP                      kind=party country=BE
Collectif Citoyen                                     kind=party country=BE
=DéFI | =Défi | =DéFi | =Defi                         kind=party country=BE
Démocratie Nationale                                  kind=party country=BE
Ecolo | =Écolo                                        kind=party country=BE
=Ecolo-Groen | =Ecolo-Groen! | =Agalev-Ecolo | =Ecolo/Agalev | =Agalev/Ecolo | =Groen-Ecolo  kind=party country=BE
Front Démocratique des Francophones | Front des Francophones | Fédéralistes Démocrates Francophones | =FDF  kind=party country=BE
Front National Belgique | =FNB                        kind=party country=BE
Les Engagés | =Engagés | Les Engages                  kind=party country=BE
Mouvement des Citoyens pour le Changement | =MCC      kind=party country=BE
Mouvement Réformateur | Mouvement Reformateur | =MR   kind=party country=BE
Parti du Travail de Belgique | =PTB                   kind=party country=BE
Parti Populaire | =PP                                 kind=party country=BE
Parti Réformateur Libéral | Parti Reformateur Libéral | =PRL  kind=party country=BE
Parti Social Chrétien | Parti social-chrétien | =PSC  kind=party country=BE
Parti Socialiste | =PS                                kind=party country=BE
=PFF                                                  kind=party country=BE ambiguous
=PRL-FDF | =PRL/FDF | =PRL-FDF-MCC | =PRL FDF MCC     kind=party country=BE
Rassemblement Wallon                                  kind=party country=BE
Rassemblement Wallonie-France | =RWF                  kind=party country=BE

# Belgian youth wings and party study centres
=Animo                                                kind=party country=BE ambiguous
=Ceder                                                kind=party country=BE ambiguous
Centre Jean Gol                                       kind=party country=BE
=Comac | =COMAC                                       kind=party country=BE
Ecolo J                                               kind=party country=BE
Institut Emile Vandervelde | Institut Émile Vandervelde | Instituut Emile Vandervelde  kind=party country=BE
Jeunes MR                                             kind=party country=BE
Jeunes Socialistes                                    kind=party country=BE
Jong CD&V | =JONGCD&V | =CVP-jongeren | =CD&V-jongeren  kind=party country=BE
=Jong Groen | =Jong Groen!                            kind=party country=BE
=Jong N-VA                                            kind=party country=BE
Jong VLD                                              kind=party country=BE
Jong Vooruit                                          kind=party country=BE
Jongsocialisten | Jong Socialisten                    kind=party country=BE
Katholiek Vlaams Hoogstudentenverbond | =KVHV         kind=party country=BE
Liberaal Vlaams Studentenverbond | =LVSV              kind=party country=BE
=Liberales                                            kind=party country=BE
=Nationalistische Studentenvereniging | =NSV | =NSV!  kind=party country=BE
=RedFox                                               kind=party country=BE
Schild & Vrienden | Schild en Vrienden | =Schild&Vrienden  kind=party country=BE
Vlaams Belang Jongeren | =VBJ | =VBj                  kind=party country=BE
Vlaams Blok Jongeren                                  kind=party country=BE
Volksuniejongeren | =VU-jongeren | =VUJO              kind=party country=BE
=Voorpost                                             kind=party country=BE

# European party families
Alliantie van Liberalen en Democraten voor Europa | =ALDE  kind=party
Diem25                                        kind=party
Europa van Vrijheid en Democratie | Europa van Vrijheid en Directe Democratie | =EFD | =EFDD  kind=party
Europees Unitair Links | =Europees Links      kind=party
Europese Conservatieven en Hervormers | =ECR  kind=party
Europese Groenen | Europese Groene Partij | De Groenen/Vrije Europese Alliantie | =Groenen/EVA  kind=party
Europese Liberalen en Democraten | =ELDR      kind=party
Europese Volkspartij | =EVP                   kind=party
Identiteit en Democratie                      kind=party
Komintern | Derde Internationale              kind=party
Liberale Internationale                       kind=party
Partij van de Europese Sociaaldemocraten | Partij van Europese Socialisten | Europese Sociaaldemocraten | Europese Socialisten | =PES  kind=party
Patriotten voor Europa | Patriots for Europe | =Patriots  kind=party
Renew Europe | =Renew                         kind=party
Socialisten en Democraten | Socialisten & Democraten | =S&D  kind=party
Socialistische Internationale                 kind=party

# Germany
Alternative für Deutschland | Alternatief voor Duitsland | Alternative fuer Deutschland | =AfD  kind=party country=DE
Bündnis 90/Die Grünen | Bündnis 90 | Die Grünen | Duitse Groenen | =Die Gruenen  kind=party country=DE
Bündnis Sahra Wagenknecht | =BSW      kind=party country=DE
=CDU/CSU | =CDU-CSU                   kind=party country=DE
Christlich Demokratische Union | Christlich-Demokratische Union | Christendemocratische Unie | =CDU  kind=party country=DE
Christlich-Soziale Union | Christlich Soziale Union | Christelijk-Sociale Unie | =CSU  kind=party country=DE
Deutsche Volksunion | =DVU            kind=party country=DE
Die Linke | =Linke | Linkspartei      kind=party country=DE
Die Republikaner | =Republikaner      kind=party country=DE
Freie Demokratische Partei | Vrije Democratische Partij | =FDP  kind=party country=DE
Freie Wähler | =Vrije Kiezers         kind=party country=DE
=Groenen | =De Groenen                kind=party country=DE
Junge Union                           kind=party country=DE
Jusos                                 kind=party country=DE
Nationaldemokratische Partei Deutschlands | Nationaal-Democratische Partij | =NPD  kind=party country=DE
Nationalsozialistische Deutsche Arbeiterpartei | =NSDAP  kind=party country=DE
Neues Forum                           kind=party country=DE
Partei des Demokratischen Sozialismus | Partij van het Democratisch Socialisme | =PDS  kind=party country=DE
Piratenpartei | Duitse Piratenpartij  kind=party country=DE
Schill-partij | Schill-Partei         kind=party country=DE
Sozialdemokratische Partei Deutschlands | Sociaal-Democratische Partij van Duitsland | =SPD  kind=party country=DE
Sozialistische Einheitspartei Deutschlands | Socialistische Eenheidspartij | =SED  kind=party country=DE
=WASG                                 kind=party country=DE

# France
Debout la France | Debout la République               kind=party country=FR
Démocratie Libérale                                   kind=party country=FR
=Ensemble                                             kind=party country=FR ambiguous
Front National | Nationaal Front | =FN                kind=party country=FR
=Horizons                                             kind=party country=FR
La France Insoumise | France Insoumise | =LFI | Onbuigzaam Frankrijk  kind=party country=FR
La République en Marche | République en Marche | =En Marche | =En Marche! | =LREM | =La République en Marche!  kind=party country=FR
Les Républicains | =Républicains | =LR                kind=party country=FR
Les Verts | Franse Groenen | Europe Ecologie-Les Verts | Europe Écologie-Les Verts | Europe Ecologie | =EELV | Les Écologistes  kind=party country=FR
Ligue Communiste Révolutionnaire | =LCR               kind=party country=FR
Lutte Ouvrière                                        kind=party country=FR
Mouvement Démocrate | =MoDem | =Modem                 kind=party country=FR
Mouvement National Républicain | =MNR                 kind=party country=FR
Mouvement pour la France                              kind=party country=FR
Nouveau Front Populaire | Nieuw Volksfront | =NFP     kind=party country=FR
Nouveau Parti Anticapitaliste | =NPA                  kind=party country=FR
=Nupes | =NUPES                                       kind=party country=FR
Parti Communiste Français | Parti Communiste | Franse Communistische Partij | =PCF  kind=party country=FR
Parti de Gauche                                       kind=party country=FR
Parti Radical de Gauche | Parti Radical               kind=party country=FR
Parti Socialiste | Franse Socialistische Partij | =Socialistische Partij | =PS  kind=party country=FR
Place Publique                                        kind=party country=FR
Rassemblement National | Nationale Verzameling | =RN  kind=party country=FR
Rassemblement pour la République | =RPR               kind=party country=FR
Reconquête | =Reconquête! | Reconquete                kind=party country=FR
=Renaissance                                          kind=party country=FR ambiguous
Union des Démocrates et Indépendants | =UDI           kind=party country=FR
Union pour la Démocratie Française | =UDF             kind=party country=FR
Union pour un Mouvement Populaire | Union pour la majorité présidentielle | =UMP  kind=party country=FR

# United Kingdom and Ireland
Alliance Party                                    kind=party country=GB
Brexit Party | Brexitpartij | =Brexit-partij      kind=party country=GB
Britain First                                     kind=party country=GB
British National Party | =BNP                     kind=party country=GB
Change UK                                         kind=party country=GB
Conservatieve Partij | Conservative Party | Britse Conservatieven  kind=party country=GB
=Conservatieven                                   kind=party country=GB
Democratic Unionist Party | Democratische Unionistische Partij | =DUP  kind=party country=GB
English Defence League | =EDL                     kind=party country=GB
Fianna Fáil | Fianna Fail                         kind=party country=IE
Fine Gael                                         kind=party country=IE
Green Party                                       kind=party country=GB
Ierse Labour Party | Ierse Labour                 kind=party country=IE
Labour | Labour Party | Labourpartij | =Labour-partij | New Labour  kind=party country=GB
Liberaal-Democraten | Liberal Democrats | Liberaal Democraten | =LibDems | =Lib Dems | Lib-Dems | =LibDem  kind=party country=GB
=Liberaal-Democratische Partij                    kind=party country=GB
=Momentum                                         kind=party country=GB ambiguous
National Front                                    kind=party country=GB
Plaid Cymru                                       kind=party country=GB
Progressive Democrats                             kind=party country=IE
Progressive Unionist Party | =PUP                 kind=party country=GB
Referendum Party                                  kind=party country=GB
Reform UK                                         kind=party country=GB
=Respect                                          kind=party country=GB ambiguous
Scottish National Party | Schotse Nationale Partij | Schotse Nationalistische Partij | =SNP  kind=party country=GB
Sinn Féin | Sinn Fein | =Sinn Fèin                kind=party country=IE
Social Democratic and Labour Party | =SDLP        kind=party country=GB
=Tories | =Tory | =Tory-partij | Torypartij       kind=party country=GB
UK Independence Party | United Kingdom Independence Party | =UKIP | =Ukip  kind=party country=GB
Ulster Unionist Party | Ulster Unionisten | =UUP  kind=party country=GB
=Whigs                                            kind=party country=GB

# Italy, Spain, Portugal, Malta
Alleanza Nazionale | Nationale Alliantie              kind=party country=IT
=AN                                                   kind=party country=IT of="Alleanza Nazionale" ambiguous
Azione                                                kind=party country=IT
=Bildu | EH Bildu                                     kind=party country=ES
Bloco de Esquerda | =Links Blok                       kind=party country=PT
Casa delle Libertà | Huis der Vrijheden | Huis van de Vrijheid  kind=party country=IT
CasaPound | Casa Pound                                kind=party country=IT
=Chega | =Chega!                                      kind=party country=PT
Ciudadanos                                            kind=party country=ES
Coalición Canaria | Coalicion Canaria                 kind=party country=ES
Convergència i Unió | Convergencia i Unio | Convergència i Unio | =CiU  kind=party country=ES
=CUP                                                  kind=party country=ES ambiguous
=DC                                                   kind=party country=IT of="Democrazia Cristiana" ambiguous
Democratici di Sinistra | Democratische Partij van Links | Democratici della Sinistra | =PDS | =Linkse Democraten  kind=party country=IT
Democrazia Cristiana | Italiaanse christendemocraten  kind=party country=IT
=Esquerra                                             kind=party country=ES
Esquerra Republicana de Catalunya | Esquerra Republicana | Republikeins Links van Catalonië | =ERC  kind=party country=ES
=Falange                                              kind=party country=ES
Fiamma Tricolore                                      kind=party country=IT
Forza Italia                                          kind=party country=IT
Forza Nuova                                           kind=party country=IT
Fratelli d'Italia | Broeders van Italië | Broeders van Italie  kind=party country=IT
Herri Batasuna | Batasuna | Euskal Herritarrok        kind=party country=ES
Italia dei Valori                                     kind=party country=IT
Italia Viva                                           kind=party country=IT
Izquierda Unida | =Verenigd Links | =IU               kind=party country=ES
Junts pel Sí | =Samen voor Ja                         kind=party country=ES
Junts per Catalunya | Samen voor Catalonië | =Junts | =JxCat  kind=party country=ES
L'Ulivo | Ulivo | =Olijfboom | Olijfboomcoalitie      kind=party country=IT
La Margherita                                         kind=party country=IT
=Lega                                                 kind=party country=IT
Lega Nord                                             kind=party country=IT
Maltese Labourpartij | Partit Laburista               kind=party country=MT
=Margherita                                           kind=party country=IT of="La Margherita" ambiguous
Movimento Sociale Italiano | Italiaanse Sociale Beweging | =MSI  kind=party country=IT
Nationalistische Partij | Partit Nazzjonalista        kind=party country=MT
Nuovo Centrodestra                                    kind=party country=IT
Partido Nacionalista Vasco | Baskische Nationalistische Partij | =PNV  kind=party country=ES
Partido Popular | Spaanse Volkspartij | =PP           kind=party country=ES
Partido Social Democrata | Portugese Sociaaldemocratische Partij | =PSD  kind=party country=PT
Partido Socialista | Portugese Socialistische Partij  kind=party country=PT
Partido Socialista Obrero Español | Spaanse Socialistische Arbeiderspartij | =PSOE  kind=party country=ES
Partito Comunista Italiano | Italiaanse Communistische Partij | =PCI  kind=party country=IT
Partito Democratico | =PD                             kind=party country=IT
Partito Popolare Italiano | Italiaanse Volkspartij | =PPI  kind=party country=IT
Partito Socialista Italiano | Italiaanse Socialistische Partij | =PSI  kind=party country=IT
=Podemos | Unidas Podemos | Unidos Podemos            kind=party country=ES
Popolo della Libertà | Volk van de Vrijheid | Il Popolo della Libertà | =PDL | =PdL  kind=party country=IT
=Radicale Partij | Partito Radicale                   kind=party country=IT
Rifondazione Comunista | Heroprichting Communisten    kind=party country=IT
Scelta Civica                                         kind=party country=IT
=Sumar                                                kind=party country=ES
Südtiroler Volkspartei | Zuid-Tiroolse Volkspartij    kind=party country=IT
Unione di Centro | =UDC                               kind=party country=IT
Vijfsterrenbeweging | Movimento 5 Stelle | =M5S | Vijf Sterren Beweging | Vijf Sterrenbeweging | Beweging van Vijf Sterren  kind=party country=IT
=Vox | =VOX                                           kind=party country=ES

# Austria, Switzerland, Luxembourg
Bündnis Zukunft Österreich | Alliantie voor de Toekomst van Oostenrijk | =BZÖ  kind=party country=AT
=Christelijke Volkspartij | Chrëschtlech Sozial Vollekspartei | =CSV  kind=party country=LU
=Democratische Partij                               kind=party country=LU
Freiheitliche Partei Österreichs | =Vrijheidspartij | Oostenrijkse Vrijheidspartij | Vrijheidspartij van Oostenrijk | =FPÖ | =FPO  kind=party country=AT
Freisinnig-Demokratische Partei | =FDP              kind=party country=CH
Liberaal Forum | Liberales Forum                    kind=party country=AT
Luxemburgse Socialistische Arbeiderspartij | =LSAP  kind=party country=LU
=Neos | =NEOS                                       kind=party country=AT
Oostenrijkse Groenen                                kind=party country=AT
Schweizerische Volkspartei | Zwitserse Volkspartij | =SVP  kind=party country=CH
Sozialdemokratische Partei Österreichs | Oostenrijkse sociaaldemocratische partij | =SPÖ | =SPO  kind=party country=AT
Team Stronach                                       kind=party country=AT
Österreichische Volkspartei | Oostenrijkse Volkspartij | =ÖVP | =OVP  kind=party country=AT

# Nordic countries
=Borgen                                         kind=party country=DK ambiguous
=Centrumpartij | Centerpartiet                  kind=party country=SE
Deense Sociaaldemocraten | Socialdemokraterne   kind=party country=DK
Deense Volkspartij | Dansk Folkeparti | =DF     kind=party country=DK
Finse Centrumpartij | Keskusta                  kind=party country=FI
Finse Sociaaldemocraten | Finse Sociaaldemocratische Partij  kind=party country=FI
Høyre | Hoyre | Noorse Conservatieve Partij     kind=party country=NO
IJslandse Piratenpartij                         kind=party country=IS
=Moderaten | Moderaterna | Gematigde Partij | Moderata samlingspartiet  kind=party country=SE
Nationale Coalitiepartij | Kokoomus | =Nationale Coalitie  kind=party country=FI
=Nieuwe Democratie | Ny Demokrati               kind=party country=SE
Noorse Arbeiderspartij | Arbeiderpartiet | =Arbeidspartij  kind=party country=NO
Noorse Vooruitgangspartij | Fremskrittspartiet  kind=party country=NO
=Onafhankelijkheidspartij | IJslandse Onafhankelijkheidspartij  kind=party country=IS
Radikale Venstre                                kind=party country=DK
=Socialistische Volkspartij | Socialistisk Folkeparti  kind=party country=DK
=Venstre                                        kind=party country=DK
Volkspartij de Liberalen | Folkpartiet          kind=party country=SE
=Vooruitgangspartij | Fremskridtspartiet        kind=party country=DK
=Ware Finnen | =De Finnen | Perussuomalaiset | De Ware Finnen  kind=party country=FI
Zweden Democraten | Zweden-Democraten | Zwedendemocraten | Sverigedemokraterna | Zweedse Democraten  kind=party country=SE
Zweedse Piratenpartij | Piratpartiet            kind=party country=SE
Zweedse Sociaaldemocraten | Socialdemokraterna | Zweedse Sociaal-Democraten  kind=party country=SE

# Central and eastern Europe
=Akel | =AKEL                                         kind=party country=CY
Alliantie van Democratisch Links | Democratische Linkse Alliantie | Unie van Democratisch Links | =SLD  kind=party country=PL
Alliantie van Vrije Democraten | =SZDSZ               kind=party country=HU
Alliantie voor de Unie van Roemenen | =AUR            kind=party country=RO
=ANO                                                  kind=party country=CZ
=Ataka                                                kind=party country=BG
Beweging voor een Democratisch Slowakije | =HZDS      kind=party country=SK
Beweging voor Rechten en Vrijheden | Beweging voor Rechten en Vrijheid | =DPS  kind=party country=BG
Bulgaarse Socialistische Partij | =BSP                kind=party country=BG
=Burgerforum                                          kind=party country=CZ
=Burgerplatform | Platforma Obywatelska | =Burgercoalitie | =PO  kind=party country=PL
=Centrumpartij | Estse Centrumpartij                  kind=party country=EE
Christendemocratische Volkspartij | =KDNP             kind=party country=HU
Communistische Partij van Bohemen en Moravië | =KSCM  kind=party country=CZ
Democratische Burgerpartij | Burgerdemocraten | Democratische Burger Partij | Burgerlijke Democratische Partij | =ODS  kind=party country=CZ
Democratische Coalitie                                kind=party country=HU
Democratische Conventie                               kind=party country=RO
Democratische Liga van Kosovo | =LDK                  kind=party country=XK
Democratische Oppositie van Servië                    kind=party country=RS
=Democratische Partij | =DS                           kind=party country=RS
Democratische Partij van Albanië                      kind=party country=AL
Democratische Partij van Kosovo | =PDK                kind=party country=XK
Democratische Partij van Servië | =DSS                kind=party country=RS
Democratische Partij van Socialisten                  kind=party country=ME
=Derde Weg                                            kind=party country=PL ambiguous
=Disy | Democratische Rally                           kind=party country=CY
=DOS                                                  kind=party country=RS of="Democratische Oppositie van Servië" ambiguous
=EKRE | =Ekre                                         kind=party country=EE
=Fidesz                                               kind=party country=HU
=GERB | =Gerb                                         kind=party country=BG
Gouden Dageraad | Chrysi Avgi | Chrisi Avgi           kind=party country=GR
Groot-Roemenië | Groot-Roemeniëpartij | Partij Groot-Roemenië  kind=party country=RO
=Hervormingspartij | Estse Hervormingspartij          kind=party country=EE
Hongaars Democratisch Forum | =MDF                    kind=party country=HU
Hongaarse Socialistische Partij | =MSZP               kind=party country=HU
=Jobbik                                               kind=party country=HU
Joegoslavisch Links | Verenigd Joegoslavisch Links | =JUL  kind=party country=RS
=KKE | Griekse Communistische Partij | Communistische Partij van Griekenland  kind=party country=GR
Konfederacja | =Confederatie                          kind=party country=PL
Kroatische Democratische Unie | Kroatische Democratische Gemeenschap | =HDZ  kind=party country=HR
Kukiz'15 | =Kukiz                                     kind=party country=PL
=LAOS                                                 kind=party country=GR ambiguous
Letse Weg | =Eenheid                                  kind=party country=LV ambiguous
=Lewica                                               kind=party country=PL
Liberale Democratie van Slovenië | =LDS               kind=party country=SI
Liga van Poolse Gezinnen | Liga van Poolse Families | =LPR  kind=party country=PL
Litouwse Boeren- en Groenenunie                       kind=party country=LT
Nationaal-Liberale Partij | Nationaal Liberale Partij | =PNL  kind=party country=RO
Nationale Beweging Simeon II | Nationale Beweging Simeon de Tweede  kind=party country=BG
=Nieuwe Democratie | Nea Dimokratia | =ND             kind=party country=GR
=OLaNO | =Gewone Mensen                               kind=party country=SK
Onafhankelijke Grieken | =Anel | =ANEL                kind=party country=GR
Partij van de Harmonie                                kind=party country=LV
Partij van de Hongaarse Coalitie                      kind=party country=SK
Partij van de Hongaarse Waarheid en Leven | =MIEP     kind=party country=HU
Partij voor Democratische Actie | Partij van de Democratische Actie | =SDA  kind=party country=BA
Pasok                                                 kind=party country=GR
Poolse Boerenpartij | Poolse Volkspartij | =Boerenpartij | =PSL  kind=party country=PL
Poolse Verenigde Arbeiderspartij                      kind=party country=PL
Progressief Slowakije                                 kind=party country=SK
Recht en Rechtvaardigheid | Prawo i Sprawiedliwość | Prawo i Sprawiedliwosc | =PiS | =PIS  kind=party country=PL
Roemeense Sociaaldemocratische Partij | =Sociaaldemocratische Partij | =PSD  kind=party country=RO
Sajudis                                               kind=party country=LT
Samoobrona | =Zelfverdediging                         kind=party country=PL
Servische Democratische Partij | =SDS                 kind=party country=BA
Servische Progressieve Partij | Servische Vooruitgangspartij | =SNS  kind=party country=RS
Servische Radicale Partij | Servische Radicalen | =SRS  kind=party country=RS
Servische Vernieuwingsbeweging | Servische Vernieuwingspartij | =SPO  kind=party country=RS
Sloveense Democratische Partij | =SDS                 kind=party country=SI
Slowaakse Democratische Coalitie | =SDK               kind=party country=SK
Slowaakse Nationale Partij | =SNS                     kind=party country=SK
=Smer | Smer-SD | Richting-Sociaaldemocratie          kind=party country=SK
Sociaal-Democratische Partij van Kroatië | =SDP       kind=party country=HR
Sociaaldemocratische Alliantie van Macedonië | =SDSM  kind=party country=MK
Socialistische Partij van Albanië                     kind=party country=AL
Socialistische Partij van Servië | Servische Socialistische Partij | =SPS  kind=party country=RS
Syriza | Coalitie van Radicaal Links                  kind=party country=GR
=Tisza | Tisza-partij                                 kind=party country=HU
To Potami                                             kind=party country=GR
=TOP 09                                               kind=party country=CZ
Tsjechische Sociaaldemocratische Partij | Tsjechische Sociaaldemocraten | =CSSD | =ČSSD  kind=party country=CZ
Unie Red Roemenië | Red Roemenië | =USR               kind=party country=RO
Unie van Democratische Krachten | =SDS                kind=party country=BG
Vaderlandunie                                         kind=party country=LT
Verkiezingsactie Solidariteit | =AWS                  kind=party country=PL
Vetëvendosje | Vetevendosje                           kind=party country=XK
=VMRO | =VMRO-DPMNE                                   kind=party country=MK
=Vrijheidsbeweging | Gibanje Svoboda                  kind=party country=SI
Vrijheidsunie | Unie voor de Vrijheid | Unia Wolności  kind=party country=PL
We Zetten de Verandering Voort                        kind=party country=BG

# Russia and the former Soviet Union
Ander Rusland | Het Andere Rusland                    kind=party country=RU
Communistische Partij van de Russische Federatie | Russische Communistische Partij | Communistische Partij van Rusland | =KPRF  kind=party country=RU
Communistische Partij van de Sovjet-Unie | =CPSU | =CPSOE  kind=party country=RU
Dienaar van het Volk | Dienaren van het Volk | Sloega Narodoe  kind=party country=UA
=Eenheid                                              kind=party country=RU ambiguous
Europese Solidariteit | Blok Porosjenko               kind=party country=UA
Georgische Droom | Georgian Dream                     kind=party country=GE
Jabloko                                               kind=party country=RU
Liberaal-Democratische Partij van Rusland | Liberaal Democratische Partij van Rusland | =LDPR  kind=party country=RU
Nationaal-Bolsjewistische Partij | Nationaal-bolsjewieken | =NBP  kind=party country=RU
Nieuw Azerbeidzjan                                    kind=party country=AZ
=Ons Huis Rusland | Ons Huis is Rusland | Russia Our Home  kind=party country=RU
=Ons Oekraïne | Onze Oekraïne                         kind=party country=UA
Parnas                                                kind=party country=RU
Partij van Actie en Solidariteit                      kind=party country=MD
Partij van de Regio's | Partij van de Regios          kind=party country=UA
=Rechtse Sector | Pravy Sektor                        kind=party country=UA
Rechtvaardig Rusland | Spravedlivaja Rossija          kind=party country=RU
Rodina                                                kind=party country=RU
Svoboda                                               kind=party country=UA ambiguous
=Udar | =UDAR                                         kind=party country=UA
=Unie van Rechtse Krachten | =SPS                     kind=party country=RU
Vaderland-Heel Rusland | Vaderland/Heel Rusland       kind=party country=RU
=Vaderlandpartij | Batkivsjtsjina | Vaderland-partij  kind=party country=UA
Verenigd Rusland | Jedinaja Rossija | Edinaja Rossija  kind=party country=RU
Verenigde Nationale Beweging                          kind=party country=GE

# Turkey and the Middle East
Adalet ve Kalkınma Partisi | Partij voor Gerechtigheid en Ontwikkeling | Partij voor Rechtvaardigheid en Ontwikkeling | =AKP | =AK-partij | =AK-Partij  kind=party country=TR
=Arbeidspartij | Israëlische Arbeidspartij | Israëlische Arbeiderspartij  kind=party country=IL
Baath-partij | Ba'ath-partij | Baathpartij | Ba'athpartij | Baath | Ba'ath | Baath-regime  kind=party country=TR
=BDP | Partij voor Vrede en Democratie               kind=party country=TR
=Blauw-Wit | =Blauw Wit | =Kahol Lavan               kind=party country=IL
Dawa-partij | =Dawa | Dawapartij                     kind=party country=IQ
=DEM | =DEM-partij                                   kind=party country=TR ambiguous
Democratisch Linkse Partij | Partij van Democratisch Links | =DSP  kind=party country=TR
Democratische Partij van de Volkeren | Volksdemocratische Partij | Halkların Demokratik Partisi | =HDP  kind=party country=TR
=Deugdpartij | Partij van de Deugd | Fazilet         kind=party country=TR
=DTP | Partij voor een Democratische Samenleving     kind=party country=TR
Ennahda | Ennahdha | An-Nahda | =Nahda               kind=party country=TN
=Falangisten | Kataeb                                kind=party country=LB
Fatah | Al-Fatah | Fatah-beweging | Al Fatah         kind=party country=PS
Front de Libération Nationale | Nationaal Bevrijdingsfront | =FLN  kind=party country=DZ
=Gelukspartij | Saadet                               kind=party country=TR
=Groene Beweging                                     kind=party country=IR
=HADEP | =Hadep | =DEHAP | =Dehap                    kind=party country=TR
Hatnuah                                              kind=party country=IL
Hoge Raad voor de Islamitische Revolutie in Irak | Opperste Raad voor de Islamitische Revolutie in Irak | =SCIRI | =Sciri  kind=party country=IQ
Iraaks Nationaal Congres | =INC                      kind=party country=IQ
Iraqiya                                              kind=party country=IQ
Islamitisch Heilsfront | Islamitisch Reddingsfront | Front Islamique du Salut | =FIS  kind=party country=DZ
Istiqlal | Istiqlal-partij                           kind=party country=MA
İyi-partij | Iyi-partij | =Goede Partij | =IYI       kind=party country=TR
Joods Huis | Het Joodse Huis | Joodse Huis | Habayit Hayehudi  kind=party country=IL
Joodse Kracht | Otzma Yehudit                        kind=party country=IL
Kach | =Kach-beweging                                kind=party country=IL
Kadima                                               kind=party country=IL
Koerdische Democratische Partij | Democratische Partij van Koerdistan | Koerdistan Democratische Partij | =KDP  kind=party country=IQ
Lebanese Forces | Libanese Strijdkrachten            kind=party country=LB
Likud | Likoed | Likud-partij | Likoedpartij         kind=party country=IL
Meretz                                               kind=party country=IL
=Moederlandpartij | Moederland-partij | Anavatan | =ANAP  kind=party country=TR
Moledet                                              kind=party country=IL
Moslimbroederschap | Moslim Broederschap | Moslimbroeders  kind=party country=EG
Nationale Democratische Partij | Nationaal-Democratische Partij | =NDP  kind=party country=EG
Nationale Religieuze Partij | Nationaal-Religieuze Partij | =NRP  kind=party country=IL
Nationalistische Actiepartij | Partij van de Nationalistische Beweging | =Nationalistische Beweging | Milliyetçi Hareket Partisi | =MHP  kind=party country=TR
Nidaa Tounes | Nida Tounes                           kind=party country=TN
=Nour | Al-Nour | Nour-partij                        kind=party country=EG
Partij van het Juiste Pad | Partij van het Rechte Pad | =DYP  kind=party country=TR
Partij voor Rechtvaardigheid en Ontwikkeling | Parti de la justice et du développement | =PJD  kind=party country=MA
Partij voor Vrijheid en Rechtvaardigheid | Vrijheid en Rechtvaardigheid  kind=party country=EG
Patriottische Unie van Koerdistan | Patriottische Unie Koerdistan | =PUK  kind=party country=IQ
Progressieve Socialistische Partij                   kind=party country=LB
=RCD                                                 kind=party country=TN
Rechtsstaat-coalitie                                 kind=party country=IQ
Religieus Zionisme | Religieus Zionistische Partij | Religieuze Zionisten  kind=party country=IL
=Republikeinse Volkspartij | Cumhuriyet Halk Partisi | =CHP  kind=party country=TR
Shas | Sjas | Shas-partij                            kind=party country=IL
Shinui | Sjinoei                                     kind=party country=IL
=Toekomstbeweging | =Mustaqbal                       kind=party country=LB
Tsomet | Tzomet                                      kind=party country=IL
Tudeh | Toedeh                                       kind=party country=IR
Verenigd Torah-Jodendom | Verenigd Thora-Jodendom | Verenigd Torah Jodendom  kind=party country=IL
Verenigde Arabische Lijst | Gezamenlijke Lijst | =Ra'am  kind=party country=IL
Volksfront voor de Bevrijding van Palestina | =PFLP  kind=party country=PS
Vrije Patriottische Beweging                         kind=party country=LB
=Wafd | Wafd-partij                                  kind=party country=EG
=Welvaartspartij | Refah | Refah-partij | Refahpartij | Refah Partisi  kind=party country=TR
Yamina | Jamina                                      kind=party country=IL
Yesh Atid | Jesh Atid | Jesj Atid | Er is een Toekomst  kind=party country=IL
Yisrael Beiteinu | Israel Beiteinu | Israël Beitenu | Yisrael Beitenu | Israël Ons Huis | Jisrael Beiteinoe | Jisrael Beteenoe  kind=party country=IL
Zionistische Unie                                    kind=party country=IL
Zuid-Jemenitische Overgangsraad                      kind=party country=YE

# The Americas
Acción Democrática | Accion Democratica | =Democratische Actie  kind=party country=VE
Algemene Bevrijdings- en Ontwikkelingspartij | =ABOP  kind=party country=SR
Alianza País                                          kind=party country=EC
Amerikaanse Green Party | Amerikaanse Groenen         kind=party country=US
=Arbeiderspartij | Partido dos Trabalhadores | =PT    kind=party country=BR
=Arena | =ARENA                                       kind=party country=SV ambiguous
Arubaanse Volkspartij | Arubaanse Volks Partij | =AVP  kind=party country=AW
Bloc Québécois | Bloc Quebecois                       kind=party country=CA
Cambiemos                                             kind=party country=AR
Canadese Conservatieve Partij | Progressief-Conservatieve Partij  kind=party country=CA
Colorado-partij | Coloradopartij                      kind=party country=PY
Communistische Partij van Cuba | Cubaanse Communistische Partij  kind=party country=CU
Concertación | =Concertacion                          kind=party country=CL
=Democraten | =Democratische Partij | Democratic Party  kind=party country=US
Democratic National Committee | =DNC                  kind=party country=US
Democratic Socialists of America                      kind=party country=US
=Democratisch Centrum | Centro Democrático            kind=party country=CO
=FMLN                                                 kind=party country=SV
Freedom Caucus                                        kind=party country=US
Frente Amplio | =Breed Front                          kind=party country=UY
Frente Obrero Liberashon | Frente Obrero | =FOL       kind=party country=CW
Fuerza Popular                                        kind=party country=PE
Grand Old Party | =GOP                                kind=party country=US
Institutionele Revolutionaire Partij | Partido Revolucionario Institucional | =PRI  kind=party country=MX
La Libertad Avanza | =Vrijheid Vooruit                kind=party country=AR
Lavalas | Fanmi Lavalas                               kind=party country=HT
=Liberale Partij | Liberal Party | Canadese Liberalen  kind=party country=CA
Libertarian Party                                     kind=party country=US
=MAS                                                  kind=party country=BO of="Movimiento al Socialismo" ambiguous
Megacombinatie | Mega Combinatie                      kind=party country=SR
=Morena                                               kind=party country=MX
Movimentu Futuro Kòrsou | Movementu Futuro Korsou | =MFK  kind=party country=CW
Movimiento al Socialismo | Beweging naar het Socialisme | Beweging voor Socialisme  kind=party country=BO
Movimiento Electoral di Pueblo | =MEP                 kind=party country=AW
Nationale Democratische Partij | Nationaal Democratische Partij | =NDP  kind=party country=SR
Nationale Partij Suriname | =NPS                      kind=party country=SR
=Nieuw Front                                          kind=party country=SR
Nieuwe Democratische Partij | New Democratic Party | =NDP  kind=party country=CA
=PAN                                                  kind=party country=MX of="Partido Acción Nacional" ambiguous
=PAR                                                  kind=party country=CW of="Partido Antia Restruktura" ambiguous
Parti Québécois | Parti Quebecois                     kind=party country=CA
Partido Acción Nacional | Partij van Nationale Actie | Nationale Actiepartij  kind=party country=MX
Partido Antia Restruktura | Partido Antiá Restrukturá  kind=party country=CW
Partij van de Democratische Revolutie | Democratisch Revolutionaire Partij | =PRD  kind=party country=MX
Peronistische Partij | Partido Justicialista | Justicialistische Partij  kind=party country=AR
Pertjajah Luhur                                       kind=party country=SR
=PMDB | =MDB                                          kind=party country=BR
Propuesta Republicana                                 kind=party country=AR
=PSDB                                                 kind=party country=BR
=PSL                                                  kind=party country=BR
Pueblo Soberano                                       kind=party country=CW
Reform Party | =Hervormingspartij                     kind=party country=US
Republican National Committee | =RNC                  kind=party country=US
=Republikeinen | =Republikeinse Partij | Republican Party  kind=party country=US
=Sandinisten | Sandinistisch Front | Sandinistisch Nationaal Bevrijdingsfront | =FSLN  kind=party country=NI
Tea Party | Tea Party-beweging                        kind=party country=US
Unidad Popular                                        kind=party country=CL
Unión Cívica Radical | Radicale Burgerunie | =UCR     kind=party country=AR
Verenigde Socialistische Partij van Venezuela | =PSUV  kind=party country=VE
Vooruitstrevende Hervormingspartij | Verenigde Hindostaanse Partij | =VHP  kind=party country=SR

# Africa
African National Congress | Afrikaans Nationaal Congres | =ANC  kind=party country=ZA
Afrikaner Weerstandsbeweging | Afrikaner Weerstands Beweging | =AWB  kind=party country=ZA
All Progressives Congress | =APC               kind=party country=NG
Chama Cha Mapinduzi | =CCM                     kind=party country=TZ
=CNDD-FDD                                      kind=party country=BI
Congress of the People                         kind=party country=ZA
=Cope                                          kind=party country=ZA of="Congress of the People" ambiguous
Democratische Alliantie | Democratic Alliance  kind=party country=ZA
Economic Freedom Fighters | Economische Vrijheidsstrijders | =EFF  kind=party country=ZA
=EPRDF                                         kind=party country=ET
=Frelimo | =FRELIMO                            kind=party country=MZ
=Frodebu | =FRODEBU                            kind=party country=BI
Front Populaire Ivoirien | =FPI                kind=party country=CI
Inkatha | Inkatha Vrijheidspartij | Inkatha Freedom Party | =IFP  kind=party country=ZA
=Kanu | =KANU                                  kind=party country=KE
Mouvement de Libération du Congo | =MLC        kind=party country=CD
Mouvement Populaire de la Révolution | =MPR    kind=party country=CD
Movement for Democratic Change | Beweging voor Democratische Verandering | =MDC  kind=party country=ZW
=MPLA                                          kind=party country=AO
Nationaal Islamitisch Front                    kind=party country=SD
National Democratic Congress | =NDC            kind=party country=GH
National Resistance Movement | =Nationale Verzetsbeweging | =NRM  kind=party country=UG
Nationale Congrespartij                        kind=party country=SD
=Nationale Partij | Nieuwe Nationale Partij | =Nasionale Party | =NNP  kind=party country=ZA
New Patriotic Party | =NPP                     kind=party country=GH
Orange Democratic Movement | Oranje Democratische Beweging | =ODM  kind=party country=KE
=PAIGC                                         kind=party country=GW
Pan-Afrikaans Congres | Pan Africanist Congress | =PAC  kind=party country=ZA
Parti Démocratique Sénégalais | =PDS           kind=party country=SN
Pastef                                         kind=party country=SN
People's Democratic Party | =PDP               kind=party country=NG
=PPRD | Parti du Peuple pour la Reconstruction et la Démocratie  kind=party country=CD
=Renamo | =RENAMO                              kind=party country=MZ
Rwandees Patriottisch Front | Front Patriotique Rwandais | =RPF | =FPR  kind=party country=RW
Sudan People's Liberation Movement | =SPLM     kind=party country=SS
=Swapo | =SWAPO                                kind=party country=NA
uMkhonto we Sizwe | =MK-partij                 kind=party country=ZA
Union pour la Démocratie et le Progrès Social | =UDPS  kind=party country=CD
=Uprona | =UPRONA                              kind=party country=BI
Vrijheidsfront | Vryheidsfront                 kind=party country=ZA
=Welvaartspartij | =Prosperity Party           kind=party country=ET
=Zanu-PF | =ZANU-PF | Zanu PF | =Zanu          kind=party country=ZW
=Zapu | =ZAPU                                  kind=party country=ZW
Zuid-Afrikaanse Communistische Partij | =SACP  kind=party country=ZA

# Asia and Oceania
Aam Aadmi-partij | Aam Aadmi Party | Aam Aadmi | =AAP  kind=party country=IN
Australische Labor Party | Australian Labor Party | =Labor | Labor Party  kind=party country=AU
Awami Liga | Awami League | Awami-liga             kind=party country=BD
Bahujan Samaj | Bahujan Samaj Party | =BSP         kind=party country=IN
Bangladesh Nationalistische Partij | Bangladesh Nationalist Party | =BNP  kind=party country=BD
Barisan Nasional                                   kind=party country=MY
Bharatiya Janata Party | Bharatiya Janata-partij | Bharatiya Janata | =BJP  kind=party country=IN
Cambodjaanse Volkspartij | =CPP                    kind=party country=KH
Chinese Communistische Partij | Communistische Partij van China | Communistische Partij China | =CCP  kind=party country=CN
Communistische Partij van India | =CPI             kind=party country=IN
Communistische Partij van Vietnam | Vietnamese Communistische Partij  kind=party country=VN
Congrespartij | Congress Party | Indian National Congress | Indiaas Nationaal Congres | Indiase Congrespartij  kind=party country=IN
Democratische Partij van Japan | Japanse Democratische Partij | Constitutioneel-Democratische Partij | =DPJ  kind=party country=JP
Democratische Progressieve Partij | Democratische Vooruitgangspartij | =DPP  kind=party country=TW
=Fretilin | =FRETILIN                              kind=party country=TL
Funcinpec                                          kind=party country=KH
Gerindra                                           kind=party country=ID
Golkar | Golkar-partij                             kind=party country=ID
Jamaat-e-Islami | Jamaat-i-Islami                  kind=party country=PK
Janata Dal                                         kind=party country=IN
Janatha Vimukthi Peramuna | Volksbevrijdingsfront | =JVP  kind=party country=LK
Komeito | Nieuwe Komeito | New Komeito             kind=party country=JP
Koreaanse Arbeiderspartij | Arbeiderspartij van Korea | Noord-Koreaanse Arbeiderspartij  kind=party country=KP
Kuomintang | Kwomintang | Guomindang | =KMT        kind=party country=TW
Liberaal-Democratische Partij | Liberaal Democratische Partij | =LDP  kind=party country=JP
Liberal Party of Australia | =Liberale Partij | Australische Liberalen  kind=party country=AU
Millennium Democratische Partij                    kind=party country=KR
Moslimliga | Pakistaanse Moslimliga | Moslim Liga | Pakistan Moslimliga | =PML-N | =PML  kind=party country=PK
Move Forward | Move Forward-partij | Move Forward Party  kind=party country=TH
=MQM | Muttahida Qaumi Movement                    kind=party country=PK
National Party | Nieuw-Zeelandse National Party    kind=party country=NZ
Nationale Liga voor Democratie | National League for Democracy | =NLD  kind=party country=MM
New Zealand First                                  kind=party country=NZ
Nieuw-Zeelandse Labour | Nieuw-Zeelandse Labourpartij  kind=party country=NZ
One Nation | One Nation Party                      kind=party country=AU
Pakatan Harapan                                    kind=party country=MY
Pakistaanse Volkspartij | Pakistan People's Party | Pakistan Peoples Party | Volkspartij van Pakistan | =PPP  kind=party country=PK
Palang Pracharath                                  kind=party country=TH
=PDI-P | =PDI | =PDIP | Indonesische Democratische Partij | Indonesische Democratische Partij van Strijd  kind=party country=ID
People Power Party                                 kind=party country=KR
People's Action Party | Volksactiepartij | =PAP    kind=party country=SG
Pheu Thai | Puea Thai                              kind=party country=TH
=PKB | Partij van het Nationaal Ontwaken           kind=party country=ID
=PKI | Indonesische Communistische Partij | Partai Komunis Indonesia  kind=party country=ID
=PPP | Verenigde Ontwikkelingspartij               kind=party country=ID
Saenuri | Saenuri-partij | Grand National Party | Grote Nationale Partij  kind=party country=KR
Samajwadi | Samajwadi Party                        kind=party country=IN
Shinseito                                          kind=party country=JP
Shinshinto                                         kind=party country=JP
Shiv Sena                                          kind=party country=IN
Sri Lanka Freedom Party | Sri Lankaanse Vrijheidspartij | =SLFP  kind=party country=LK
Sri Lanka Podujana Peramuna                        kind=party country=LK
Tehreek-e-Insaf | Pakistan Tehreek-e-Insaf | =PTI  kind=party country=PK
Thai Rak Thai | Thai Rak Thai-partij               kind=party country=TH
Trinamool Congress | Trinamool                     kind=party country=IN
=UMNO | =Umno                                      kind=party country=MY
United National Party | Verenigde Nationale Partij | =UNP  kind=party country=LK
Uri-partij | =Uri                                  kind=party country=KR
=USDP                                              kind=party country=MM

# Parliaments and chambers: Netherlands and Belgium
Amsterdamse gemeenteraad                         kind=parliament country=NL
Antwerpse gemeenteraad                           kind=parliament country=BE
Antwerpse provincieraad                          kind=parliament country=BE
Belgisch parlement | federaal parlement | Belgische parlement | Federale Parlement  kind=parliament country=BE
Belgische Senaat                                 kind=parliament country=BE
Brussels Parlement | Brussels Hoofdstedelijk Parlement | Brusselse Parlement | Brusselse Hoofdstedelijke Raad  kind=parliament country=BE
Eerste en Tweede Kamer | Tweede en Eerste Kamer  kind=parliament country=NL
Eerste Kamer der Staten-Generaal | Eerste Kamer  kind=parliament country=NL
Franse Gemeenschapscommissie | =Cocof | =COCOF   kind=government country=BE
Gedeputeerde Staten                              kind=government country=NL
Gemeenschappelijke Gemeenschapscommissie | =GGC  kind=government country=BE
Gentse gemeenteraad                              kind=parliament country=BE
Haagse gemeenteraad                              kind=parliament country=NL
Jeugdparlement | Nationaal Jeugdparlement        kind=parliament country=NL
=Kamer                                           kind=parliament country=NL of="Tweede Kamer der Staten-Generaal" ambiguous
=Kamer                                           kind=parliament country=BE of="Kamer van Volksvertegenwoordigers" ambiguous
Kamer en Senaat                                  kind=parliament country=BE
Kamer van Volksvertegenwoordigers                kind=parliament country=BE
Parlement van de Duitstalige Gemeenschap | Raad van de Duitstalige Gemeenschap  kind=parliament country=BE
Parlement van de Franse Gemeenschap | Franstalig parlement | Franse Gemeenschapsraad | Parlement van de Federatie Wallonië-Brussel  kind=parliament country=BE
Provinciale Staten                               kind=parliament country=NL
Provinciale Staten van Drenthe                   kind=parliament country=NL
Provinciale Staten van Flevoland                 kind=parliament country=NL
Provinciale Staten van Friesland | Provinciale Staten van Fryslân  kind=parliament country=NL
Provinciale Staten van Gelderland                kind=parliament country=NL
Provinciale Staten van Groningen                 kind=parliament country=NL
Provinciale Staten van Limburg                   kind=parliament country=NL
Provinciale Staten van Noord-Brabant             kind=parliament country=NL
Provinciale Staten van Noord-Holland             kind=parliament country=NL
Provinciale Staten van Overijssel                kind=parliament country=NL
Provinciale Staten van Utrecht                   kind=parliament country=NL
Provinciale Staten van Zeeland                   kind=parliament country=NL
Provinciale Staten van Zuid-Holland              kind=parliament country=NL
Rotterdamse gemeenteraad                         kind=parliament country=NL
=Senaat                                          kind=parliament country=NL of="Eerste Kamer der Staten-Generaal" ambiguous
=Senaat                                          kind=parliament country=BE of="Belgische Senaat" ambiguous
Staten van Aruba                                 kind=parliament country=AW
Staten van Curaçao                               kind=parliament country=CW
Staten-Generaal | Staten Generaal                kind=parliament country=NL
Tweede Kamer der Staten-Generaal | Tweede Kamer | =Tweede-Kamer  kind=parliament country=NL
Utrechtse gemeenteraad                           kind=parliament country=NL
Verenigde Vergadering                            kind=parliament country=NL
Vlaams Parlement                                 kind=parliament country=BE
Vlaamse Gemeenschapscommissie | =VGC             kind=government country=BE
Vlaamse Raad                                     kind=parliament country=BE
Waals Parlement | Waalse Parlement | Waalse Gewestraad  kind=parliament country=BE

# Parliaments and chambers: other countries
Althing | Alding | Althingi | IJslandse Alding       kind=parliament country=IS
Amerikaans Congres | Amerikaanse Congres             kind=parliament country=US
Amerikaanse Senaat | Amerikaans Senaat               kind=parliament country=US
Argentijnse Congres                                  kind=parliament country=AR
Argentijnse Senaat                                   kind=parliament country=AR
Assemblée nationale | Assemblee Nationale | Franse Nationale Assemblee | Nationale Assemblee  kind=parliament country=FR
Baskische parlement | Baskisch parlement             kind=parliament country=ES
Beiers parlement | Beierse Landdag                   kind=parliament country=DE
Braziliaanse Congres                                 kind=parliament country=BR
Braziliaanse Senaat                                  kind=parliament country=BR
Bundesrat | Bondsraad                                kind=parliament country=DE
Bundestag | Duitse Bondsdag | Bondsdag               kind=parliament country=DE
Canadees Lagerhuis | Canadese Lagerhuis              kind=parliament country=CA
=Capitol Hill                                        kind=parliament country=US
Catalaans parlement | Catalaanse parlement           kind=parliament country=ES
=Congres                                             kind=parliament country=US of="Amerikaans Congres" ambiguous
Congreso de los Diputados | =Congreso                kind=parliament country=ES
=Cortes | Spaanse Cortes                             kind=parliament country=ES
Doema | Staatsdoema | Russische Doema | Duma         kind=parliament country=RU
Dáil | Dail | Ierse Dáil                             kind=parliament country=IE
Eduskunta                                            kind=parliament country=FI
Federatieraad | Russische Federatieraad              kind=parliament country=RU
Folketing | Deense Folketing | Folketinget           kind=parliament country=DK
Franse Senaat | Sénat                                kind=parliament country=FR
Griekse parlement | Grieks parlement                 kind=parliament country=GR
Hogerhuis | Britse Hogerhuis | House of Lords        kind=parliament country=GB
=Huis                                                kind=parliament country=US of="Huis van Afgevaardigden" ambiguous
Huis van Afgevaardigden | Amerikaanse Huis van Afgevaardigden | House of Representatives  kind=parliament country=US
Indiase parlement                                    kind=parliament country=IN
Italiaanse Kamer van Afgevaardigden                  kind=parliament country=IT
Italiaanse parlement | Italiaans parlement           kind=parliament country=IT
Italiaanse Senaat                                    kind=parliament country=IT
Japanse Hogerhuis                                    kind=parliament country=JP
Japanse Lagerhuis | Japans Lagerhuis                 kind=parliament country=JP
Kantonsraad | Zwitserse Kantonsraad                  kind=parliament country=CH
Knesset | Knesseth | Israëlische Knesset             kind=parliament country=IL
Lagerhuis | Britse Lagerhuis | House of Commons      kind=parliament country=GB
Lagerhuis en Hogerhuis                               kind=parliament country=GB
=Landdag | Landtag                                   kind=parliament country=DE
Legco | Legislative Council                          kind=parliament country=HK
Lok Sabha                                            kind=parliament country=IN
Loya Jirga | Loja Jirga                              kind=parliament country=AF
Majlis | Madjlis | Iraanse parlement | =Majles       kind=parliament country=IR
Nationaal Volkscongres | Nationale Volkscongres | Chinese Volkscongres | =Volkscongres  kind=parliament country=CN
Nationale Assemblee van Venezuela                    kind=parliament country=VE
Nationale Assemblée | De Nationale Assemblée | =DNA  kind=parliament country=SR
=Nationale Vergadering                               kind=parliament
Nationalrat | =Nationale Raad | Oostenrijkse Nationale Raad  kind=parliament country=AT
Opperste Sovjet                                      kind=parliament country=RU
Palestijnse Nationale Raad                           kind=parliament country=PS
Palestijnse Wetgevende Raad                          kind=parliament country=PS
Poolse Senaat                                        kind=parliament country=PL
Raad van Hoeders | Raad der Hoeders | Hoedersraad | Raad van Wachters  kind=government country=IR
Raad van Vertegenwoordigers                          kind=parliament country=IQ
=Rada                                                kind=parliament country=UA of="Verchovna Rada" ambiguous
Rajya Sabha                                          kind=parliament country=IN
Reichstag | Rijksdag                                 kind=parliament country=DE
Riigikogu                                            kind=parliament country=EE
Riksdag | Rijksdag                                   kind=parliament country=SE
Sabor                                                kind=parliament country=HR
Saeima                                               kind=parliament country=LV
Schots parlement | Schotse parlement | Holyrood      kind=parliament country=GB
Seimas                                               kind=parliament country=LT
Sejm | Poolse Sejm                                   kind=parliament country=PL
=Senaat                                              kind=parliament country=FR of="Franse Senaat" ambiguous
=Senaat                                              kind=parliament country=US of="Amerikaanse Senaat" ambiguous
Skupstina | Skupština                                kind=parliament country=RS
=Stormont                                            kind=parliament country=GB ambiguous
=Storting | Noorse Storting | Stortinget  kind=parliament country=NO
Turkse parlement | Turks parlement | Grote Nationale Vergadering | Turkse Nationale Assemblee  kind=parliament country=TR
Verchovna Rada | Verchovna Rada van Oekraïne | Opperste Rada  kind=parliament country=UA
Volkscongres van Afgevaardigden | Congres van Volksafgevaardigden  kind=parliament country=RU
Volkscongres van Indonesië | Indonesische Volkscongres | Raadgevend Volkscongres  kind=parliament country=ID
Volkskammer                                          kind=parliament country=DE
Welsh Assembly | Senedd                              kind=parliament country=GB
=Westminster                                         kind=parliament country=GB ambiguous
Zuid-Afrikaanse parlement                            kind=parliament country=ZA
Zwitserse Nationale Raad                             kind=parliament country=CH

# Dutch ministries
=Algemene Zaken                                    kind=government country=NL
=Binnenlandse Zaken                                kind=government country=NL
=Buitenlandse Zaken                                kind=government country=NL
=Defensie                                          kind=government country=NL
=Economische Zaken                                 kind=government country=NL
=Financiën                                         kind=government country=NL ambiguous
=Justitie                                          kind=government country=NL
=Landbouw                                          kind=government country=NL ambiguous
ministerie van Algemene Zaken                      kind=government country=NL
ministerie van Asiel en Migratie                   kind=government country=NL
ministerie van Binnenlandse Zaken | ministerie van Binnenlandse Zaken en Koninkrijksrelaties | =BZK  kind=government country=NL
ministerie van Buitenlandse Handel en Ontwikkelingssamenwerking  kind=government country=NL
ministerie van Buitenlandse Zaken | =BuZa | =Buza  kind=government country=NL
ministerie van Defensie | ministerie van Oorlog    kind=government country=NL
ministerie van Economische Zaken | ministerie van Economische Zaken en Klimaat | ministerie van Economische Zaken, Landbouw en Innovatie | =EZ | =EZK | =EL&I  kind=government country=NL
ministerie van Financiën                           kind=government country=NL
ministerie van Infrastructuur en Milieu | =I&M | ministerie van Infrastructuur  kind=government country=NL
ministerie van Infrastructuur en Waterstaat | =I&W | =IenW  kind=government country=NL
ministerie van Justitie                            kind=government country=NL
ministerie van Justitie en Veiligheid | ministerie van Veiligheid en Justitie | =V&J | =J&V | =JenV  kind=government country=NL
ministerie van Klimaat en Groene Groei             kind=government country=NL
ministerie van Landbouw | ministerie van Landbouw, Natuur en Voedselkwaliteit | ministerie van Landbouw, Natuurbeheer en Visserij | ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur | =LNV | =LVVN  kind=government country=NL
ministerie van Onderwijs | ministerie van Onderwijs, Cultuur en Wetenschap | ministerie van Onderwijs, Cultuur en Wetenschappen | ministerie van OCW | =OCW | =OC&W | =OCenW  kind=government country=NL
ministerie van Sociale Zaken | ministerie van Sociale Zaken en Werkgelegenheid | =SZW  kind=government country=NL
ministerie van Verkeer en Waterstaat | =V&W        kind=government country=NL
ministerie van Volksgezondheid | ministerie van Volksgezondheid, Welzijn en Sport | ministerie van VWS | =VWS  kind=government country=NL
ministerie van Volkshuisvesting | ministerie van Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer | ministerie van VROM | ministerie van Volkshuisvesting en Ruimtelijke Ordening | =VROM | =Vrom | =VRO  kind=government country=NL
ministerie van Welzijn, Volksgezondheid en Cultuur | =WVC  kind=government country=NL
=Onderwijs                                         kind=government country=NL ambiguous
=Ontwikkelingssamenwerking                         kind=government country=NL
=Sociale Zaken                                     kind=government country=NL
=Verkeer en Waterstaat                             kind=government country=NL
=Volksgezondheid                                   kind=government country=NL ambiguous

# Dutch government, crown, cabinets
Algemene Bestuursdienst                         kind=government country=NL
Algemene Rekenkamer                             kind=government country=NL
Antilliaanse regering                           kind=government country=NL
Bijlmerenquête | =enquêtecommissie Bijlmerramp  kind=government country=NL
College voor de Rechten van de Mens             kind=government country=NL
Commissie Gelijke Behandeling | =CGB            kind=government country=NL
commissie-Blok                                  kind=government country=NL
Commissie-Davids                                kind=government country=NL
Commissie-De Wit                                kind=government country=NL
commissie-Deetman                               kind=government country=NL
Commissie-Dijsselbloem                          kind=government country=NL
commissie-Oosting                               kind=government country=NL
commissie-Remkes                                kind=government country=NL
commissie-Samson                                kind=government country=NL
commissie-Stiekema                              kind=government country=NL
Commissie-Van Traa | =IRT-commissie             kind=government country=NL
Deltacommissie | commissie-Veerman              kind=government country=NL
Dienst Koninklijk Huis                          kind=government country=NL
Hoge Colleges van Staat                         kind=government country=NL
Hoge Raad van Adel                              kind=government country=NL
Huis van Oranje | Huis Oranje-Nassau | Oranje-Nassau | Huis van Oranje-Nassau  kind=government country=NL
Interprovinciaal Overleg | =IPO                 kind=government country=NL
Kabinet der Koningin | Kabinet van de Koning    kind=government country=NL
kabinet-Balkenende | kabinet-Balkenende I | kabinet-Balkenende II | kabinet-Balkenende III | kabinet-Balkenende IV | =Balkenende I | =Balkenende II | =Balkenende III | =Balkenende IV  kind=government country=NL
kabinet-De Jong                                 kind=government country=NL
kabinet-Den Uyl                                 kind=government country=NL
kabinet-Drees                                   kind=government country=NL
kabinet-Kok | kabinet-Kok I | kabinet-Kok II | =Kok I | =Kok II  kind=government country=NL
kabinet-Lubbers | kabinet-Lubbers III | =Lubbers III | derde kabinet-Lubbers  kind=government country=NL
kabinet-Rutte | kabinet-Rutte I | kabinet-Rutte II | kabinet-Rutte III | kabinet-Rutte IV | =Rutte I | =Rutte II | =Rutte III | =Rutte IV | =Rutte 1 | =Rutte 2 | =Rutte 3 | =Rutte 4  kind=government country=NL
kabinet-Schoof                                  kind=government country=NL
kabinet-Van Agt                                 kind=government country=NL
Kanselarij der Nederlandse Orden                kind=government country=NL
Kiesraad                                        kind=government country=NL
=Kinderombudsman                                kind=government country=NL
Koninklijk Huis | Nederlands koninklijk huis | Nederlandse koninklijk huis | Nederlandse koningshuis  kind=government country=NL
=Kroon                                          kind=government country=NL ambiguous
=Landsregering  kind=government country=NL
=Ministerraad                                   kind=government country=NL
Nationaal Rapporteur Mensenhandel               kind=government country=NL
Nationale Ombudsman                             kind=government country=NL
Nederlands Genootschap van Burgemeesters        kind=government country=NL
Nederlandse kabinet | Nederlands kabinet        kind=government country=NL
Nederlandse regering                            kind=government country=NL
Onderzoeksraad voor Veiligheid | Onderzoeksraad | =OVV | =OvV  kind=government country=NL
=Oranjes                                        kind=government country=NL
=Paars | =Paars I | =Paars II                   kind=government country=NL ambiguous
Raad van State                                  kind=government country=NL
Raad voor de rechtspraak                        kind=court country=NL
Raad voor de Transportveiligheid | =RvTV        kind=government country=NL
=Rekenkamer                                     kind=government country=NL
Rijksministerraad                               kind=government country=NL
=Rijksoverheid                                  kind=government country=NL
Rijksvoorlichtingsdienst | =RVD                 kind=government country=NL
Unie van Waterschappen                          kind=government country=NL
Vereniging van Nederlandse Gemeenten | =VNG     kind=government country=NL
=Wethoudersvereniging                           kind=government country=NL

# Dutch planning bureaus, advisory councils, statistics
Adviescollege toetsing regeldruk | Actal | =ATR      kind=government country=NL
Adviescommissie voor Vreemdelingenzaken | =ACVZ      kind=government country=NL
Adviesraad Internationale Vraagstukken | =AIV        kind=government country=NL
Adviesraad voor het Wetenschaps- en Technologiebeleid | Adviesraad voor Wetenschap, Technologie en Innovatie | =AWT | =AWTI  kind=government country=NL
Bestuurlijk Afstemmingsoverleg | =BAO                kind=government country=NL
Centraal Bureau Rijvaardigheidsbewijzen | =CBR       kind=government country=NL
Centraal Bureau voor de Statistiek | =CBS            kind=government country=NL
Centraal Planbureau | =CPB                           kind=government country=NL
Commissie Mijnbouwschade | Instituut Mijnbouwschade Groningen | =IMG | Tijdelijke Commissie Mijnbouwschade  kind=government country=NL
Commissie voor de milieueffectrapportage | =Commissie m.e.r.  kind=government country=NL
Deltares                                             kind=research country=NL
=Emancipatieraad                                     kind=government country=NL
Gezondheidsraad                                      kind=government country=NL
Kadaster                                             kind=government country=NL
Koninklijk Nederlands Meteorologisch Instituut | =KNMI  kind=research country=NL
Milieu- en Natuurplanbureau | Natuurplanbureau | =MNP  kind=government country=NL
Nationaal Archief | Algemeen Rijksarchief            kind=government country=NL
Nationaal Comité 4 en 5 mei                          kind=government country=NL
Nationaal Coördinator Groningen | =NCG               kind=government country=NL
Nationaal Instituut voor Budgetvoorlichting | Nibud  kind=government country=NL
Nationale Jeugdraad                                  kind=government country=NL
Nederlands Forensisch Instituut | Gerechtelijk Laboratorium | =NFI  kind=research country=NL
Onderwijsraad                                        kind=government country=NL
Outbreak Management Team | =OMT                      kind=government country=NL
Planbureau voor de Leefomgeving | =PBL               kind=government country=NL
Raad voor Cultuur                                    kind=government country=NL
Raad voor de Financiële Verhoudingen                 kind=government country=NL
Raad voor de leefomgeving en infrastructuur | =Rli   kind=government country=NL
Raad voor Dierenaangelegenheden                      kind=government country=NL
Raad voor het Openbaar Bestuur | =ROB                kind=government country=NL
Raad voor Maatschappelijke Ontwikkeling | =RMO       kind=government country=NL
Raad voor Strafrechtstoepassing en Jeugdbescherming | Raad voor Strafrechtstoepassing | =RSJ  kind=government country=NL
Raad voor Volksgezondheid en Zorg | Raad voor de Volksgezondheid en Zorg | Raad voor Volksgezondheid en Samenleving | =RVZ | =RVS  kind=government country=NL
Rijksdienst voor het Cultureel Erfgoed | Rijksdienst voor de Monumentenzorg | =RCE  kind=government country=NL
Rijksdienst voor het Wegverkeer | =RDW               kind=government country=NL
Ruimtelijk Planbureau | =RPB                         kind=government country=NL
Sociaal en Cultureel Planbureau | Sociaal-Cultureel Planbureau | =SCP  kind=government country=NL
Sociaal-Economische Raad | Sociaal Economische Raad | =SER  kind=government country=NL
Stichting van de Arbeid                              kind=government country=NL
VROM-raad | =Vromraad                                kind=government country=NL
Wetenschappelijk Klimaatraad | Wetenschappelijke Klimaatraad | Klimaatraad  kind=government country=NL
Wetenschappelijk Onderzoek- en Documentatiecentrum | Wetenschappelijk Onderzoek- en Datacentrum | =WODC  kind=government country=NL
Wetenschappelijke Raad voor het Regeringsbeleid | =WRR  kind=government country=NL

# Dutch agencies, regulators, inspectorates
Agentschap Telecom | Rijksinspectie Digitale Infrastructuur | =RDI  kind=government country=NL
Algemene Inspectiedienst | =AID                      kind=government country=NL
=AP                                                  kind=government country=NL of="Autoriteit Persoonsgegevens" ambiguous
Arbeidsinspectie | Nederlandse Arbeidsinspectie | Inspectie SZW | Inspectie Sociale Zaken en Werkgelegenheid | =ISZW  kind=government country=NL
Autoriteit Consument en Markt | Autoriteit Consument & Markt | =ACM  kind=government country=NL
Autoriteit Financiële Markten | =AFM | Stichting Toezicht Effectenverkeer | =STE  kind=government country=NL
Autoriteit Nucleaire Veiligheid en Stralingsbescherming | =ANVS  kind=government country=NL
Autoriteit Persoonsgegevens | College Bescherming Persoonsgegevens | Registratiekamer | =CBP  kind=government country=NL
Belastingdienst | Nederlandse Belastingdienst        kind=government country=NL
Belastingdienst/Toeslagen | Dienst Toeslagen         kind=government country=NL
Bureau BIBOB | =Bibob                                kind=government country=NL
Bureau Jeugdzorg                                     kind=government country=NL
Centraal Administratie Kantoor | =CAK                kind=government country=NL
Centraal Justitieel Incassobureau | =CJIB            kind=government country=NL
Centraal Orgaan opvang Asielzoekers | Centraal Opvangorgaan Asielzoekers | =COA  kind=government country=NL
Centrale Commissie Dierproeven                       kind=government country=NL
Centrum voor Werk en Inkomen | =CWI                  kind=government country=NL
College ter Beoordeling van Geneesmiddelen | =CBG    kind=government country=NL
College van Toezicht Sociale Verzekeringen | =Ctsv | =CTSV  kind=government country=NL
Commissariaat voor de Media | =CvdM                  kind=government country=NL
Commissie van Toezicht op de Inlichtingen- en Veiligheidsdiensten | =CTIVD  kind=government country=NL
=Consumentenautoriteit                               kind=government country=NL
De Nederlandsche Bank | Nederlandsche Bank | De Nederlandse Bank | Nederlandse Bank | =DNB  kind=government country=NL
Dienst Domeinen | =Domeinen                          kind=government country=NL
Dienst Justitiële Inrichtingen | =DJI                kind=government country=NL
Dienst Landelijk Gebied                              kind=government country=NL
Dienst Terugkeer en Vertrek | =DT&V | =DTenV         kind=government country=NL
Dienst Uitvoering Onderwijs | =DUO                   kind=government country=NL
=Douane | Nederlandse douane                         kind=government country=NL
Economische Controledienst | =ECD                    kind=government country=NL
Erfgoedinspectie                                     kind=government country=NL
Fiscale Inlichtingen- en Opsporingsdienst | =FIOD | =Fiod | =FIOD-ECD | =Fiod-ECD  kind=government country=NL
=Fiscus                                              kind=government country=NL ambiguous
=Halt | =HALT                                        kind=government country=NL ambiguous
Huis voor Klokkenluiders                             kind=government country=NL
Huurcommissie                                        kind=government country=NL
Immigratie- en Naturalisatiedienst | Immigratie en Naturalisatiedienst | =IND  kind=government country=NL
Informatie Beheer Groep | Informatiseringsbank | =IB-Groep | =IBG  kind=government country=NL
Inspectie Belastingen, Toeslagen en Douane           kind=government country=NL
Inspectie Gezondheidszorg en Jeugd | Inspectie voor de Gezondheidszorg | Gezondheidsinspectie | =IGJ | =IGZ  kind=government country=NL
=Inspectie Jeugdzorg                                 kind=government country=NL
Inspectie Justitie en Veiligheid | Inspectie Veiligheid en Justitie  kind=government country=NL
Inspectie Leefomgeving en Transport | =ILT | =ILenT  kind=government country=NL
Inspectie Openbare Orde en Veiligheid | =IOOV        kind=government country=NL
Inspectie van het Onderwijs | Onderwijsinspectie | Inspectie voor het Onderwijs  kind=government country=NL
Inspectie Verkeer en Waterstaat | =IVW               kind=government country=NL
Jeugdbescherming Regio Amsterdam                     kind=government country=NL
Kamer van Koophandel | =KvK | =KVK | Kamers van Koophandel  kind=government country=NL
Kansspelautoriteit | =KSA | =Ksa                     kind=government country=NL
Keuringsdienst van Waren                             kind=government country=NL
=Kustwacht | Nederlandse Kustwacht                   kind=government country=NL
Landelijk Informatiecentrum Voertuigcriminaliteit    kind=government country=NL
Landelijk Instituut Sociale Verzekeringen | =Lisv | =LISV  kind=government country=NL
Logius                                               kind=government country=NL
Loodswezen                                           kind=government country=NL
Luchtverkeersleiding Nederland | =LVNL               kind=government country=NL
Nationaal Coördinator Terrorismebestrijding en Veiligheid | Nationaal Coördinator Terrorismebestrijding | =NCTV | =NCTb | =NCTB  kind=government country=NL
Nationaal Crisiscentrum | Nationaal Coördinatiecentrum  kind=government country=NL
Nationaal Cyber Security Centrum | =NCSC             kind=government country=NL
Nederlandse Mededingingsautoriteit | =NMa | =NMA     kind=government country=NL
Nederlandse Voedsel- en Warenautoriteit | Voedsel- en Warenautoriteit | Voedsel en Waren Autoriteit | Nieuwe Voedsel- en Warenautoriteit | =NVWA | =VWA  kind=government country=NL
Nederlandse Zorgautoriteit | =NZa | College Tarieven Gezondheidszorg  kind=government country=NL
Onafhankelijke Post en Telecommunicatie Autoriteit | =OPTA | =Opta  kind=government country=NL
Pensioen- en Verzekeringskamer | Verzekeringskamer | =PVK  kind=government country=NL
Plantenziektenkundige Dienst                         kind=government country=NL
Productschap Pluimvee en Eieren | Productschappen Vee, Vlees en Eieren  kind=government country=NL
Productschap Tuinbouw                                kind=government country=NL
Productschap Vee en Vlees                            kind=government country=NL
Productschap Vis                                     kind=government country=NL
Productschap Zuivel                                  kind=government country=NL
Raad voor de Kinderbescherming | =Kinderbescherming  kind=government country=NL
Reclassering Nederland | =Reclassering               kind=government country=NL
Rijksdienst Luchtvaart | Rijksluchtvaartdienst | =RLD  kind=government country=NL
Rijksdienst voor de IJsselmeerpolders                kind=government country=NL
Rijksdienst voor de keuring van Vee en Vlees | Rijksdienst voor Keuring van Vee en Vlees | =RVV  kind=government country=NL
Rijksdienst voor Ondernemend Nederland | Agentschap NL | Senter | SenterNovem | Novem | =RVO  kind=government country=NL
Rijksgebouwendienst | Rijksvastgoedbedrijf           kind=government country=NL
Rijksmunt | Koninklijke Nederlandse Munt             kind=government country=NL
Rijkswaterstaat | =RWS                               kind=government country=NL
Schadefonds Geweldsmisdrijven                        kind=government country=NL
Scheepvaartinspectie                                 kind=government country=NL
Slachtofferhulp Nederland | =Slachtofferhulp         kind=government country=NL
Sociale Inlichtingen- en Opsporingsdienst | =SIOD    kind=government country=NL
Sociale Verzekeringsbank | =SVB                      kind=government country=NL
Staatsbosbeheer                                      kind=government country=NL
Staatsloterij                                        kind=company country=NL
Staatstoezicht op de Mijnen | =SodM                  kind=government country=NL
=Toeslagen                                           kind=government country=NL of=Belastingdienst/Toeslagen ambiguous
Toetsingscommissie Inzet Bevoegdheden                kind=government country=NL
Uitvoeringsinstituut Werknemersverzekeringen | =UWV | UWV Werkbedrijf  kind=government country=NL
VROM-Inspectie                                       kind=government country=NL
Zorginstituut Nederland | Zorginstituut | College voor Zorgverzekeringen | =CVZ  kind=government country=NL

# Dutch water boards
Hoogheemraadschap Amstel, Gooi en Vecht | Waterschap Amstel, Gooi en Vecht | Amstel, Gooi en Vecht  kind=government country=NL
Hoogheemraadschap De Stichtse Rijnlanden | De Stichtse Rijnlanden  kind=government country=NL
Hoogheemraadschap Hollands Noorderkwartier | Hollands Noorderkwartier | =HHNK  kind=government country=NL
Hoogheemraadschap van Delfland | Hoogheemraadschap Delfland  kind=government country=NL
Hoogheemraadschap van Rijnland | Hoogheemraadschap Rijnland  kind=government country=NL
Hoogheemraadschap van Schieland en de Krimpenerwaard | Hoogheemraadschap Schieland | Schieland en de Krimpenerwaard  kind=government country=NL
Waternet                                       kind=government country=NL
Waterschap Aa en Maas                          kind=government country=NL
Waterschap Brabantse Delta | Brabantse Delta   kind=government country=NL
Waterschap De Dommel                           kind=government country=NL
Waterschap Drents Overijsselse Delta           kind=government country=NL
Waterschap Groot Salland                       kind=government country=NL
Waterschap Hollandse Delta | =Hollandse Delta  kind=government country=NL
Waterschap Hunze en Aa's                       kind=government country=NL
Waterschap Limburg                             kind=government country=NL
Waterschap Noorderzijlvest | Noorderzijlvest   kind=government country=NL
Waterschap Peel en Maasvallei                  kind=government country=NL
Waterschap Reest en Wieden                     kind=government country=NL
Waterschap Rijn en IJssel                      kind=government country=NL
Waterschap Rivierenland                        kind=government country=NL
Waterschap Roer en Overmaas                    kind=government country=NL
Waterschap Scheldestromen | Scheldestromen     kind=government country=NL
Waterschap Vallei en Veluwe | Waterschap Vallei & Eem  kind=government country=NL
Waterschap Vechtstromen | Vechtstromen         kind=government country=NL
Waterschap Velt en Vecht                       kind=government country=NL
Waterschap Veluwe                              kind=government country=NL
Waterschap Zeeuwse Eilanden                    kind=government country=NL
Waterschap Zuiderzeeland | Zuiderzeeland       kind=government country=NL
Wetterskip Fryslân | Wetterskip Fryslan        kind=government country=NL

# Dutch health services and municipal services
Bouw- en Woningtoezicht                         kind=government country=NL
Brandweer Amsterdam-Amstelland | Amsterdamse brandweer | Brandweer Amsterdam  kind=government country=NL
Brandweer Nederland                             kind=government country=NL
=Burgerzaken                                    kind=government country=NL ambiguous
DCMR Milieudienst Rijnmond | Milieudienst Rijnmond | DCMR  kind=government country=NL
Dienst Monumentenzorg                           kind=government country=NL
Dienst Stadstoezicht                            kind=government country=NL
Dienst Stedenbouw                               kind=government country=NL
Dienst Werk en Inkomen | =DWI                   kind=government country=NL
=Gemeentereiniging | =Roteb                     kind=government country=NL
Geneeskundige Inspectie                         kind=health country=NL
Gezamenlijke Brandweer                          kind=government country=NL
=GGD | Gemeentelijke Gezondheidsdienst | Gemeentelijke Geneeskundige en Gezondheidsdienst | Gemeentelijke Geneeskundige Dienst | =GG&GD | =GG en GD | =GGenGD  kind=health country=NL
GGD Amsterdam | Amsterdamse GGD                 kind=health country=NL
GGD Brabant-Zuidoost                            kind=health country=NL
GGD Drenthe                                     kind=health country=NL
GGD Flevoland                                   kind=health country=NL
GGD Fryslân                                     kind=health country=NL
GGD Gelderland-Zuid                             kind=health country=NL
GGD GHOR Nederland | =GGD GHOR | =GHOR | GGD Nederland  kind=health country=NL
GGD Groningen                                   kind=health country=NL
GGD Haaglanden | Haagse GGD                     kind=health country=NL
GGD Hart voor Brabant                           kind=health country=NL
GGD Hollands Midden                             kind=health country=NL
GGD Hollands Noorden                            kind=health country=NL
GGD IJsselland                                  kind=health country=NL
GGD Kennemerland                                kind=health country=NL
GGD Limburg-Noord                               kind=health country=NL
GGD regio Utrecht | GGD Utrecht                 kind=health country=NL
GGD Rotterdam-Rijnmond | GGD Rotterdam | Rotterdamse GGD  kind=health country=NL
GGD Twente                                      kind=health country=NL
GGD West-Brabant                                kind=health country=NL
GGD Zeeland                                     kind=health country=NL
GGD Zuid-Limburg                                kind=health country=NL
Haagse brandweer | Brandweer Haaglanden         kind=government country=NL
Metropoolregio Amsterdam                        kind=government country=NL
Metropoolregio Rotterdam Den Haag               kind=government country=NL
Omgevingsdienst Midden-Holland                  kind=government country=NL
Omgevingsdienst Noordzeekanaalgebied | =ODNZKG  kind=government country=NL
=Parkeerbeheer | Cition                         kind=government country=NL
Regionaal Orgaan Amsterdam                      kind=government country=NL
Rijksinstituut voor Volksgezondheid en Milieu | Rijksinstituut voor de Volksgezondheid en Milieu | =RIVM  kind=health country=NL
Rotterdamse brandweer | Brandweer Rotterdam     kind=government country=NL
=Sociale Dienst                                 kind=government country=NL
=Stadsbeheer                                    kind=government country=NL ambiguous
Stadsgewest Haaglanden                          kind=government country=NL
Stadsregio Amsterdam                            kind=government country=NL
Stadsregio Rotterdam                            kind=government country=NL
Veiligheidsberaad                               kind=government country=NL
Veiligheidsregio Amsterdam-Amstelland           kind=government country=NL
Veiligheidsregio Brabant-Noord                  kind=government country=NL
Veiligheidsregio Brabant-Zuidoost               kind=government country=NL
Veiligheidsregio Drenthe                        kind=government country=NL
Veiligheidsregio Flevoland                      kind=government country=NL
Veiligheidsregio Fryslân                        kind=government country=NL
Veiligheidsregio Gelderland-Midden              kind=government country=NL
Veiligheidsregio Gelderland-Zuid                kind=government country=NL
Veiligheidsregio Groningen                      kind=government country=NL
Veiligheidsregio Haaglanden                     kind=government country=NL
Veiligheidsregio Hollands Midden                kind=government country=NL
Veiligheidsregio IJsselland                     kind=government country=NL
Veiligheidsregio Kennemerland                   kind=government country=NL
Veiligheidsregio Limburg-Noord                  kind=government country=NL
Veiligheidsregio Midden- en West-Brabant        kind=government country=NL
Veiligheidsregio Noord- en Oost-Gelderland      kind=government country=NL
Veiligheidsregio Noord-Holland Noord            kind=government country=NL
Veiligheidsregio Rotterdam-Rijnmond             kind=government country=NL
Veiligheidsregio Twente                         kind=government country=NL
Veiligheidsregio Utrecht                        kind=government country=NL
Veiligheidsregio Zeeland                        kind=government country=NL
Veiligheidsregio Zuid-Holland Zuid              kind=government country=NL
Veiligheidsregio Zuid-Limburg                   kind=government country=NL

# Dutch courts and prosecution
Afdeling bestuursrechtspraak van de Raad van State | Afdeling Bestuursrechtspraak  kind=court country=NL
Arrondissementsparket                                kind=court country=NL
Centraal Tuchtcollege | Centraal Tuchtcollege voor de Gezondheidszorg  kind=court country=NL
Centrale Raad van Beroep                             kind=court country=NL
College van Beroep voor het bedrijfsleven | =CBb     kind=court country=NL
Functioneel Parket                                   kind=court country=NL
Gemeenschappelijk Hof van Justitie                   kind=court country=NL
gerechtshof 's-Hertogenbosch | gerechtshof Den Bosch | gerechtshof in Den Bosch | Bossche gerechtshof | Bossche hof | hof in Den Bosch  kind=court country=NL
gerechtshof Amsterdam | Amsterdamse gerechtshof | gerechtshof in Amsterdam | Amsterdamse hof | hof in Amsterdam  kind=court country=NL
gerechtshof Arnhem-Leeuwarden | gerechtshof Arnhem | gerechtshof in Arnhem | Arnhemse hof | Arnhemse gerechtshof  kind=court country=NL
gerechtshof Den Haag | Haagse gerechtshof | gerechtshof in Den Haag | Haagse hof | gerechtshof 's-Gravenhage | hof in Den Haag  kind=court country=NL
gerechtshof Leeuwarden | gerechtshof in Leeuwarden | Leeuwarder hof  kind=court country=NL
Hof van Discipline                                   kind=court country=NL
Hoge Raad | Hoge Raad der Nederlanden                kind=court country=NL
Landelijk Parket                                     kind=court country=NL
Medisch Tuchtcollege                                 kind=court country=NL
Militaire Kamer                                      kind=court country=NL
Nederlandse Orde van Advocaten | Orde van Advocaten  kind=employers country=NL
Ondernemingskamer                                    kind=court country=NL
Openbaar Ministerie | =OM                            kind=court country=NL
Pachtkamer                                           kind=court country=NL
Parket-Generaal | College van procureurs-generaal    kind=court country=NL
Pieter Baan Centrum | =PBC                           kind=government country=NL
Raad voor Rechtsbijstand                             kind=government country=NL
rechtbank Alkmaar | rechtbank in Alkmaar | Alkmaarse rechtbank  kind=court country=NL
rechtbank Almelo | rechtbank in Almelo | Almelose rechtbank  kind=court country=NL
rechtbank Amsterdam | Amsterdamse rechtbank | rechtbank in Amsterdam  kind=court country=NL
rechtbank Assen | rechtbank in Assen | Assense rechtbank  kind=court country=NL
rechtbank Breda | rechtbank in Breda | Bredase rechtbank  kind=court country=NL
rechtbank Den Haag | Haagse rechtbank | rechtbank in Den Haag | rechtbank 's-Gravenhage  kind=court country=NL
rechtbank Dordrecht | rechtbank in Dordrecht | Dordtse rechtbank  kind=court country=NL
rechtbank Gelderland | rechtbank Arnhem | rechtbank in Arnhem | Arnhemse rechtbank  kind=court country=NL
rechtbank Leeuwarden | rechtbank in Leeuwarden | Leeuwarder rechtbank  kind=court country=NL
rechtbank Lelystad | rechtbank in Lelystad           kind=court country=NL
rechtbank Limburg                                    kind=court country=NL
rechtbank Maastricht | rechtbank in Maastricht | Maastrichtse rechtbank  kind=court country=NL
rechtbank Middelburg | rechtbank in Middelburg | Middelburgse rechtbank  kind=court country=NL
rechtbank Midden-Nederland | rechtbank Utrecht | Utrechtse rechtbank | rechtbank in Utrecht  kind=court country=NL
rechtbank Noord-Holland | rechtbank Haarlem | Haarlemse rechtbank | rechtbank in Haarlem  kind=court country=NL
rechtbank Noord-Nederland | rechtbank Groningen | rechtbank in Groningen | Groningse rechtbank | Groninger rechtbank  kind=court country=NL
rechtbank Oost-Brabant | rechtbank 's-Hertogenbosch | rechtbank Den Bosch | rechtbank in Den Bosch | Bossche rechtbank  kind=court country=NL
rechtbank Overijssel | rechtbank Oost-Nederland      kind=court country=NL
rechtbank Roermond | rechtbank in Roermond | Roermondse rechtbank  kind=court country=NL
rechtbank Rotterdam | Rotterdamse rechtbank | rechtbank in Rotterdam  kind=court country=NL
rechtbank Zeeland-West-Brabant                       kind=court country=NL
rechtbank Zutphen | rechtbank in Zutphen | Zutphense rechtbank  kind=court country=NL
rechtbank Zwolle | rechtbank in Zwolle | Zwolse rechtbank | rechtbank Zwolle-Lelystad  kind=court country=NL
Regionaal Tuchtcollege | Regionaal Tuchtcollege voor de Gezondheidszorg  kind=court country=NL
Ressortsparket                                       kind=court country=NL
Tariefcommissie                                      kind=court country=NL

# Dutch police, intelligence and army
Algemene Inlichtingen- en Veiligheidsdienst | Algemene Inlichtingen en Veiligheidsdienst | =AIVD  kind=intelligence country=NL
Bijzondere Bijstandseenheid | =BBE                    kind=police country=NL
=Binnenlandse Strijdkrachten                          kind=army country=NL
Binnenlandse Veiligheidsdienst | =BVD                 kind=intelligence country=NL
=Brigade Speciale Beveiligingsopdrachten | =BSB       kind=police country=NL
Brigade Spoorwegpolitie | =Spoorwegpolitie  kind=police country=NL
Centrale Recherche Informatiedienst | =CRI            kind=police country=NL
=Cold Case Team | Coldcaseteam                        kind=police country=NL
Criminele Inlichtingen Dienst | Criminele Inlichtingendienst | Criminele Inlichtingen Eenheid | Team Criminele Inlichtingen | =CID  kind=police country=NL
Defensie Cyber Commando | Cybercommando               kind=army country=NL
Defensie Materieel Organisatie                        kind=army country=NL
Dienst Bewaken en Beveiligen | Dienst Koninklijke en Diplomatieke Beveiliging | =DKDB  kind=police country=NL
Dienst Landelijke Recherche | Landelijke Recherche | Nationale Recherche  kind=police country=NL
Dienst Speciale Interventies | =DSI                   kind=police country=NL
=Dierenpolitie                                        kind=police country=NL
Duits-Nederlandse legerkorps | Eerste Duits-Nederlandse Legerkorps  kind=army country=NL
Dutchbat | =Dutchbat III                              kind=army country=NL
Explosieven Opruimingsdienst | Explosieven Opruimingsdienst Defensie | Explosievenopruimingsdienst | Explosieven Opruimings Dienst | =EOD | =EODD  kind=army country=NL
=Forensische Opsporing                                kind=police country=NL
Huzaren van Boreel                                    kind=army country=NL
Inlichtingendienst Buitenland | =IDB                  kind=intelligence country=NL
Interregionaal Recherche Team | =IRT                  kind=police country=NL
Koninklijk Nederlandsch-Indisch Leger | Koninklijk Nederlands-Indisch Leger | =KNIL  kind=army country=NL
Koninklijke Landmacht | =Landmacht                    kind=army country=NL
Koninklijke Luchtmacht | =Luchtmacht                  kind=army country=NL
Koninklijke Marechaussee | Marechaussee | =KMar | =Kmar | =KMAR  kind=police country=NL
Koninklijke Marine                                    kind=army country=NL
Koninklijke Militaire Academie | =KMA                 kind=army country=NL
Korps Commandotroepen | =Commandotroepen | =KCT       kind=army country=NL
Korps Landelijke Politiediensten | =KLPD              kind=police country=NL
Korps Mariniers | =Mariniers                          kind=army country=NL
Landelijk Rechercheteam | =Kernteam                   kind=police country=NL
Landelijk Team Forensische Opsporing | Rampen Identificatie Team | =LTFO  kind=police country=NL
Landelijke Eenheid                                    kind=police country=NL
Luchtmobiele Brigade | 11 Luchtmobiele Brigade        kind=army country=NL
=Marine                                               kind=army country=NL of="Koninklijke Marine" ambiguous
=ME                                                   kind=police country=NL of="Mobiele Eenheid" ambiguous
=MID                                                  kind=intelligence country=NL of="Militaire Inlichtingen- en Veiligheidsdienst" ambiguous
Militaire Inlichtingen- en Veiligheidsdienst | Militaire Inlichtingendienst | =MIVD  kind=intelligence country=NL
Mobiele Eenheid                                       kind=police country=NL
Nationale Politie | Nederlandse politie | =Politie Nederland  kind=police country=NL
Nationale Reserve | Korps Nationale Reserve | =Natres  kind=army country=NL
Nederlandse krijgsmacht | =Krijgsmacht | Nederlandse leger  kind=army country=NL
Politie Amsterdam-Amstelland | Amsterdamse politie | politie Amsterdam | regiopolitie Amsterdam-Amstelland  kind=police country=NL
Politie Brabant Zuid-Oost | Politie Brabant-Zuidoost  kind=police country=NL
Politie Brabant-Noord                                 kind=police country=NL
Politie Drenthe                                       kind=police country=NL
Politie Flevoland                                     kind=police country=NL
Politie Fryslân | Politie Friesland | Friese politie  kind=police country=NL
Politie Gelderland-Midden                             kind=police country=NL
Politie Gelderland-Zuid                               kind=police country=NL
Politie Gooi en Vechtstreek                           kind=police country=NL
Politie Groningen | Groningse politie | Groninger politie  kind=police country=NL
Politie Haaglanden | Haagse politie | politie Den Haag  kind=police country=NL
Politie Hollands Midden                               kind=police country=NL
Politie IJsselland                                    kind=police country=NL
Politie Kennemerland                                  kind=police country=NL
Politie Limburg | Limburgse politie                   kind=police country=NL
Politie Limburg-Noord                                 kind=police country=NL
Politie Limburg-Zuid                                  kind=police country=NL
Politie Midden- en West-Brabant                       kind=police country=NL
Politie Noord- en Oost-Gelderland | Politie Noord-Oost-Gelderland  kind=police country=NL
Politie Noord-Holland                                 kind=police country=NL
Politie Noord-Holland Noord                           kind=police country=NL
Politie Noord-Nederland                               kind=police country=NL
Politie Oost-Brabant                                  kind=police country=NL
Politie Oost-Nederland                                kind=police country=NL
Politie Rotterdam-Rijnmond | Rotterdamse politie | politie Rotterdam  kind=police country=NL
Politie Twente                                        kind=police country=NL
Politie Utrecht | Utrechtse politie | politie Midden-Nederland  kind=police country=NL
Politie Zaanstreek-Waterland                          kind=police country=NL
Politie Zeeland | Zeeuwse politie                     kind=police country=NL
Politie Zeeland-West-Brabant                          kind=police country=NL
Politie Zuid-Holland-Zuid                             kind=police country=NL
=Politieacademie                                      kind=police country=NL
Prinses Irene Brigade | Garderegiment Fuseliers Prinses Irene  kind=army country=NL
Raad van Korpschefs | Raad van Hoofdcommissarissen    kind=police country=NL
Regiment Van Heutsz                                   kind=army country=NL
Rijkspolitie                                          kind=police country=NL
Rijksrecherche                                        kind=police country=NL
Team High Tech Crime                                  kind=police country=NL
Unit Synthetische Drugs                               kind=police country=NL
=Verkeerspolitie                                      kind=police country=NL
=Vreemdelingendienst                                  kind=police country=NL
=Vreemdelingenpolitie                                 kind=police country=NL
=Waterpolitie                                         kind=police country=NL

# Dutch unions and employers
Aannemersfederatie Nederland                         kind=employers country=NL
=ABOP                                                kind=union country=NL
=ACOM                                                kind=union country=NL
Actiz | Arcares                                      kind=employers country=NL
Aedes                                                kind=employers country=NL
Algemeen Christelijke Politiebond | =ACP             kind=union country=NL
Algemene Bond Uitzendondernemingen | =ABU            kind=employers country=NL
Algemene Federatie van Militair Personeel | =AFMP | =AFMP/FNV  kind=union country=NL
Algemene Nederlandse Vereniging van Reisondernemingen | =ANVR  kind=employers country=NL
Algemene Onderwijsbond | =AOb | =AOB                 kind=union country=NL
Algemene Vakcentrale | =AVC                          kind=union country=NL
Algemene Werkgeversvereniging Nederland | Algemene Werkgeversvereniging | =AWVN  kind=employers country=NL
Alternatief voor Vakbond | =AVV                      kind=union country=NL
Bouwend Nederland | Algemeen Verbond Bouwbedrijf | =AVBB  kind=employers country=NL
Bovag                                                kind=employers country=NL
Brancheorganisatie Kinderopvang                      kind=employers country=NL
Centraal Bureau Levensmiddelenhandel | =CBL          kind=employers country=NL
Christelijk Nationaal Vakverbond | =CNV              kind=union country=NL
CNV Bedrijvenbond                                    kind=union country=NL
CNV Dienstenbond                                     kind=union country=NL
CNV Jongeren                                         kind=union country=NL
CNV Onderwijs                                        kind=union country=NL
CNV Publieke Zaak | CNV Connectief                   kind=union country=NL
CNV Vakmensen                                        kind=union country=NL
=De Unie | Unie BLHP                                 kind=union country=NL
Detailhandel Nederland | Raad Nederlandse Detailhandel | =RND  kind=employers country=NL
Dienstenbond FNV                                     kind=union country=NL
Eenheidsvakcentrale | =EVC                           kind=union country=NL
Energie-Nederland | EnergieNed                       kind=employers country=NL
Eumedion                                             kind=ngo country=NL
=EVO | EVO-Fenedex | Evofenedex                      kind=employers country=NL
Federatie Nederlandse Levensmiddelen Industrie | =FNLI  kind=employers country=NL
Federatie Nederlandse Vakbeweging | =FNV             kind=union country=NL
FME-CWM | =FME                                       kind=employers country=NL
FNV Bondgenoten                                      kind=union country=NL
FNV Bouw | Bouw- en Houtbond FNV                     kind=union country=NL
FNV Havens | Vervoersbond FNV                        kind=union country=NL
FNV Horeca | Horecabond FNV                          kind=union country=NL
FNV Jong                                             kind=union country=NL
FNV Kiem                                             kind=union country=NL
FNV Luchtvaart                                       kind=union country=NL
FNV Metaal | Industriebond FNV                       kind=union country=NL
FNV Overheid | Abvakabo FNV | AbvaKabo               kind=union country=NL
FNV Spoor                                            kind=union country=NL
FNV Vrouw | Vrouwenbond FNV                          kind=union country=NL
FNV Zelfstandigen                                    kind=union country=NL
FNV Zorg & Welzijn | FNV Zorg en Welzijn | FNV Zorg  kind=union country=NL
Gezamenlijke Officieren Verenigingen | =GOV          kind=union country=NL
GGZ Nederland | de Nederlandse ggz | =Nederlandse ggz  kind=employers country=NL
Hiswa                                                kind=employers country=NL
INretail | =CBW-Mitex | =MITEX                       kind=employers country=NL
Interstedelijk Studentenoverleg | Interstedelijk Studenten Overleg  kind=union country=NL
=ISO                                                 kind=union country=NL of="Interstedelijk Studentenoverleg" ambiguous
Jeugdzorg Nederland | =MOgroep                       kind=employers country=NL
Jong Management                                      kind=employers country=NL
Koninklijk Nederlands Vervoer | =KNV                 kind=employers country=NL
Koninklijke Horeca Nederland | Horeca Nederland | =KHN  kind=employers country=NL
Koninklijke Nederlandsche Maatschappij tot bevordering der Geneeskunst | Artsenorganisatie KNMG | Artsenfederatie KNMG | =KNMG  kind=employers country=NL
Koninklijke Nederlandse Maatschappij ter bevordering der Pharmacie | =KNMP  kind=employers country=NL
Koninklijke Nederlandse Maatschappij voor Diergeneeskunde | =KNMvD  kind=employers country=NL
Koninklijke Vereniging MKB-Nederland                 kind=employers country=NL
Koninklijke Vereniging van Nederlandse Reders | =KVNR  kind=employers country=NL
Landelijk Aktie Komitee Scholieren | =LAKS | =Laks   kind=union country=NL
Landelijke Huisartsen Vereniging | Landelijke Huisartsenvereniging | =LHV  kind=employers country=NL
Landelijke Studentenvakbond | Landelijke Studenten Vakbond | =LSVb | =LSVB  kind=union country=NL
Landelijke Vereniging van Artsen in Dienstverband | =LAD  kind=union country=NL
=LBV                                                 kind=union country=NL
Leraren in Actie                                     kind=union country=NL
LTO Nederland | Land- en Tuinbouworganisatie Nederland | Land- en Tuinbouw Organisatie Nederland | LTO-Nederland | =LTO  kind=employers country=NL
LTO Noord                                            kind=employers country=NL
MBO Raad | MBO-raad | BVE Raad                       kind=employers country=NL
Metaalunie | Koninklijke Metaalunie                  kind=employers country=NL
=MKB                                                 kind=employers country=NL of=MKB-Nederland ambiguous
MKB-Nederland | MKB Nederland                        kind=employers country=NL
Nederlands Christelijk Werkgeversverbond | =NCW      kind=employers country=NL
Nederlands Huisartsen Genootschap | =NHG             kind=employers country=NL
Nederlands Katholiek Vakverbond | =NKV               kind=union country=NL
Nederlands Verbond van Vakverenigingen | =NVV        kind=union country=NL
Nederlandse Akkerbouw Vakbond | Nederlandse Akkerbouwvakbond | =NAV  kind=employers country=NL
Nederlandse Federatie van Universitair Medische Centra | =NFU  kind=employers country=NL
Nederlandse Melkveehouders Vakbond                   kind=employers country=NL
Nederlandse Politiebond | =NPB                       kind=union country=NL
Nederlandse Vakbond Varkenshouders | =NVV            kind=employers country=NL
Nederlandse Vereniging van Banken | =NVB             kind=employers country=NL
Nederlandse Vereniging van Journalisten | =NVJ       kind=union country=NL
Nederlandse Vereniging van Makelaars | =NVM          kind=employers country=NL
Nederlandse Vereniging van Ziekenhuizen | =NVZ       kind=employers country=NL
Nederlandse Vereniging voor Rechtspraak | =NVvR      kind=union country=NL
Neprom                                               kind=employers country=NL
Netbeheer Nederland                                  kind=employers country=NL
Nieuwe Unie '91 | =NU'91                             kind=union country=NL
Onderwijsbond CNV                                    kind=union country=NL
ONL voor Ondernemers                                 kind=employers country=NL
Orde van Medisch Specialisten | Federatie Medisch Specialisten | =FMS  kind=employers country=NL
Pensioenfederatie                                    kind=employers country=NL
Platform Zelfstandige Ondernemers | =PZO             kind=employers country=NL
PO in Actie                                          kind=union country=NL
PO-Raad                                              kind=employers country=NL
Producentenorganisatie Varkenshouderij               kind=employers country=NL
=RAI                                                 kind=employers country=NL of="RAI Vereniging" ambiguous
RAI Vereniging                                       kind=employers country=NL
Recron | Hiswa-Recron                                kind=employers country=NL
Transport en Logistiek Nederland | =TLN              kind=employers country=NL
Universiteiten van Nederland | Vereniging van Universiteiten | Vereniging van Samenwerkende Nederlandse Universiteiten | =VSNU | =UNL  kind=employers country=NL
Vakbond van Machinisten en Conducteurs | =VVMC       kind=union country=NL
Vakbond voor Burger en Militair Defensiepersoneel | =VBM  kind=union country=NL
Vakcentrale voor Middelbaar en Hoger Personeel | Vakcentrale voor Professionals | Middelbaar en Hoger Personeel | =MHP | =VCP  kind=union country=NL
Vastgoedpro                                          kind=employers country=NL
Verbond van Nederlandse Ondernemingen | =VNO         kind=employers country=NL
Verbond van Verzekeraars                             kind=employers country=NL
Vereniging Gehandicaptenzorg Nederland | =VGN        kind=employers country=NL
Vereniging Hogescholen | HBO-raad                    kind=employers country=NL
Vereniging van Contractspelers | =VVCS               kind=union country=NL
Vereniging van Middelbare en Hogere Politieambtenaren  kind=union country=NL
Vereniging van Nederlands Cabinepersoneel | Vereniging Nederlands Cabinepersoneel | =VNC | FNV Cabine  kind=union country=NL
Vereniging van Nederlandse Chemische Industrie | =VNCI  kind=employers country=NL
Vereniging van Nederlandse Verkeersvliegers | =VNV   kind=union country=NL
Vereniging VNO-NCW | =VNO-NCW | =VNO/NCW             kind=employers country=NL
Verpleegkundigen & Verzorgenden Nederland | =V&VN    kind=employers country=NL
VO-raad                                              kind=employers country=NL
Zelfstandigen Bouw                                   kind=employers country=NL
Zorgverzekeraars Nederland                           kind=employers country=NL
Zuidelijke Land- en Tuinbouworganisatie | =ZLTO | =NCB  kind=employers country=NL
ZZP Nederland                                        kind=employers country=NL

# Belgian governments, ministries and federal services
Actiris | =BGDA                                      kind=government country=BE
Afdeling Milieu-inspectie | Milieu-inspectie | Vlaamse milieu-inspectie | Omgevingsinspectie  kind=government country=BE
AG Vespa                                             kind=government country=BE
Agentschap Binnenlands Bestuur                       kind=government country=BE
Agentschap Integratie en Inburgering | Agentschap Inburgering en Integratie  kind=government country=BE
Agentschap Maritieme Dienstverlening en Kust | Agentschap MDK  kind=government country=BE
Agentschap Onroerend Erfgoed | =Onroerend Erfgoed    kind=government country=BE
Agentschap Opgroeien                                 kind=government country=BE
Agentschap voor Natuur en Bos | Agentschap Natuur en Bos | =Natuur en Bos | =ANB  kind=government country=BE
Agentschap Wegen en Verkeer | Administratie Wegen en Verkeer | =AWV  kind=government country=BE
Antigifcentrum                                       kind=health country=BE
=Arizona                                             kind=government country=BE of="regering-De Wever" ambiguous
Autoriteit voor Financiële Diensten en Markten | =FSMA  kind=government country=BE
Beheersmaatschappij Antwerpen Mobiel | =Lantis | =BAM  kind=government country=BE
Belgisch Instituut voor de Verkeersveiligheid | =BIVV  kind=government country=BE
Belgisch Instituut voor Postdiensten en Telecommunicatie | =BIPT  kind=government country=BE
Belgisch koningshuis | Belgische koningshuis | Belgische hof  kind=government country=BE
Belgisch Staatsblad                                  kind=government country=BE
Belgische douane | Administratie der Douane en Accijnzen | Douane en Accijnzen  kind=government country=BE
Belgische fiscus                                     kind=government country=BE
Belgische Mededingingsautoriteit | Raad voor de Mededinging | =BMA  kind=government country=BE
Belgische regering | federale regering | Belgische federale regering  kind=government country=BE
Bendecommissie                                       kind=government country=BE
Benelux Parlement | Benelux-parlement | Beneluxparlement | Interparlementaire Beneluxraad  kind=parliament
Bijzondere Belastinginspectie | =BBI                 kind=government country=BE
=Binnenlandse Zaken | FOD Binnenlandse Zaken         kind=government country=BE
Brandweer Antwerpen | Antwerpse brandweer | Brandweer Zone Antwerpen  kind=government country=BE
Brandweer Oost-Limburg | Hulpverleningszone Oost-Limburg  kind=government country=BE
Brandweer Westhoek                                   kind=government country=BE
Brussels Hoofdstedelijk Gewest | Brussels Gewest | Brusselse Gewest | Brusselse Hoofdstedelijke Gewest  kind=government country=BE
Brusselse brandweer | Dienst voor Brandweer en Dringende Medische Hulp | =DBDMH  kind=government country=BE
Brusselse regering | Brusselse Hoofdstedelijke regering | Brusselse gewestregering  kind=government country=BE
=Buitenlandse Zaken | FOD Buitenlandse Zaken         kind=government country=BE
Cel voor Financiële Informatieverwerking | Antiwitwascel | =CFI  kind=government country=BE
=Celeval                                             kind=government country=BE
Centrale Raad voor het Bedrijfsleven | =CRB          kind=government country=BE
Centrum Algemeen Welzijnswerk | =CAW                 kind=government country=BE
Centrum voor Cybersecurity België | Centrum voor Cybersecurity | =CCB | Safeonweb  kind=government country=BE
Centrum voor Gelijkheid van Kansen | Centrum voor Gelijkheid van Kansen en voor Racismebestrijding | Interfederaal Gelijkekansencentrum | =Unia  kind=government country=BE
Civiele Bescherming                                  kind=government country=BE
Civiele Lijst                                        kind=government country=BE
Commissariaat-generaal voor de Vluchtelingen en de Staatlozen | =CGVS  kind=government country=BE
Commissie voor de Regulering van de Elektriciteit en het Gas | =CREG | =Creg  kind=government country=BE
Commissie voor het Bank- en Financiewezen | Commissie voor het Bank-, Financie- en Assurantiewezen | =CBF | =CBFA  kind=government country=BE
commissie-Adriaenssens                               kind=government country=BE
commissie-Dutroux | Dutrouxcommissie | Dutroux-commissie | commissie-Verwilghen  kind=government country=BE
Congocommissie                                       kind=government country=BE
Coronacommissariaat                                  kind=government country=BE
Coördinatieorgaan voor de Dreigingsanalyse | =OCAD | =Ocad  kind=intelligence country=BE
De Vlaamse Waterweg | Vlaamse Waterweg | Waterwegen en Zeekanaal | nv De Scheepvaart  kind=government country=BE
Departement Mobiliteit en Openbare Werken            kind=government country=BE
Departement Omgeving                                 kind=government country=BE
Departement Onderwijs                                kind=government country=BE
Departement Zorg                                     kind=government country=BE
Dienst Afzonderlijk Beheer Vloot | Vlaamse Loodswezen | =Loodswezen  kind=government country=BE
Dienst Vreemdelingenzaken | =DVZ                     kind=government country=BE
Dioxinecommissie                                     kind=government country=BE
Directoraat-generaal Luchtvaart                      kind=government country=BE
=DIV | Dienst voor Inschrijving van Voertuigen       kind=government country=BE
Duitstalige Gemeenschap                              kind=government country=BE
=Economische Inspectie                               kind=government country=BE
Enabel | Belgische Technische Coöperatie | =BTC      kind=government country=BE
Fedasil                                              kind=government country=BE
Federaal Agentschap voor de Veiligheid van de Voedselketen | Voedselagentschap | Federaal Voedselagentschap | =FAVV  kind=government country=BE
Federaal Agentschap voor Geneesmiddelen en Gezondheidsproducten | Federaal Geneesmiddelenagentschap | Geneesmiddelenagentschap | =FAGG  kind=health country=BE
Federaal Agentschap voor Nucleaire Controle | =FANC  kind=government country=BE
Federaal Kenniscentrum voor de Gezondheidszorg | =KCE  kind=health country=BE
Federaal Planbureau                                  kind=government country=BE
Federale Ombudsman | Federaal Ombudsman              kind=government country=BE
Federale Overheidsdienst | =FOD                      kind=government country=BE
Federale Participatie- en Investeringsmaatschappij | =FPIM | =SFPI  kind=government country=BE
=Fiscus                                              kind=government country=BE ambiguous
Flanders Investment and Trade | Flanders Investment & Trade | Export Vlaanderen | =FIT  kind=government country=BE
FOD Beleid en Ondersteuning | =BOSA | FOD BOSA | Fedict  kind=government country=BE
FOD Economie                                         kind=government country=BE
FOD Financiën | =Financiën                           kind=government country=BE
FOD Justitie                                         kind=government country=BE
FOD Mobiliteit | FOD Mobiliteit en Vervoer           kind=government country=BE
FOD Sociale Zekerheid                                kind=government country=BE
FOD Volksgezondheid                                  kind=government country=BE
FOD Werkgelegenheid | FOD Waso | FOD Werk            kind=government country=BE
Fonds voor Arbeidsongevallen | Fedris | Fonds voor de Beroepsziekten  kind=government country=BE
Forem                                                kind=government country=BE
Franse Gemeenschap | Franse Gemeenschapsregering | Federatie Wallonië-Brussel | Fédération Wallonie-Bruxelles  kind=government country=BE
=GEES                                                kind=government country=BE
Gegevensbeschermingsautoriteit | Privacycommissie | Commissie voor de Bescherming van de Persoonlijke Levenssfeer | =GBA  kind=government country=BE
=GEMS                                                kind=government country=BE
Gentse brandweer | Brandweerzone Centrum | Brandweer Gent  kind=government country=BE
Groep van Tien                                       kind=government country=BE
Havenbedrijf Gent | Gentse havenbedrijf              kind=company country=BE
Hoge Gezondheidsraad                                 kind=health country=BE
Hoge Raad van Financiën                              kind=government country=BE
Hoge Raad voor de Justitie                           kind=court country=BE
Instituut voor de aanmoediging van Innovatie door Wetenschap en Technologie | =IWT  kind=government country=BE
Instituut voor de Gelijkheid van Vrouwen en Mannen   kind=government country=BE
Instituut voor de Nationale Rekeningen | =INR        kind=government country=BE
Instituut voor Natuur- en Bosonderzoek | =INBO       kind=research country=BE
Ivago                                                kind=company country=BE
Kanselarij van de Eerste Minister                    kind=government country=BE
Kansspelcommissie                                    kind=government country=BE
=Kern | =Kernkabinet                                 kind=government country=BE ambiguous
Kind en Gezin | Kind & Gezin                         kind=health country=BE
Kinderrechtencommissariaat                           kind=government country=BE
Koninklijk Meteorologisch Instituut | =KMI           kind=research country=BE
=Koninklijk Paleis                                   kind=government country=BE ambiguous
Koninklijke Sterrenwacht van België                  kind=research country=BE
Lumumbacommissie                                     kind=government country=BE
Minaraad | Mina-raad                                 kind=government country=BE
ministerie van Ambtenarenzaken                       kind=government country=BE
ministerie van Arbeid | ministerie van Tewerkstelling en Arbeid | ministerie van Tewerkstelling  kind=government country=BE
ministerie van Begroting                             kind=government country=BE
ministerie van Binnenlandse Zaken                    kind=government country=BE
ministerie van Buitenlandse Zaken                    kind=government country=BE
ministerie van de Vlaamse Gemeenschap | Vlaamse administratie  kind=government country=BE
ministerie van Economische Zaken                     kind=government country=BE
ministerie van Financiën                             kind=government country=BE
ministerie van Justitie                              kind=government country=BE
ministerie van Landbouw                              kind=government country=BE
ministerie van Landsverdediging | =Landsverdediging  kind=government country=BE
ministerie van Middenstand                           kind=government country=BE
ministerie van Pensioenen                            kind=government country=BE
ministerie van Sociale Zaken                         kind=government country=BE
ministerie van Verkeer | ministerie van Verkeerswezen | ministerie van Mobiliteit  kind=government country=BE
ministerie van Volksgezondheid                       kind=government country=BE
Myria | Federaal Migratiecentrum                     kind=government country=BE
Nationaal Crisiscentrum | Crisiscentrum van de regering | =Crisiscentrum  kind=government country=BE
Nationale Arbeidsraad | =NAR                         kind=government country=BE
Nationale Bank van België | =Nationale Bank | =NBB   kind=government country=BE
Nationale Veiligheidsraad                            kind=government country=BE
Net Brussel | =Bruxelles-Propreté                    kind=government country=BE
Niras | Nationale Instelling voor Radioactief Afval  kind=government country=BE
=NIS                                                 kind=government country=BE of=Statbel ambiguous
OCMW Antwerpen | Antwerpse OCMW                      kind=government country=BE
OCMW Gent | Gentse OCMW                              kind=government country=BE
Office de la Naissance et de l'Enfance               kind=government country=BE
Onderwijsinspectie | Vlaamse onderwijsinspectie      kind=government country=BE
Openbaar Centrum voor Maatschappelijk Welzijn | =OCMW  kind=government country=BE
Openbare Afvalstoffenmaatschappij voor het Vlaamse Gewest | Openbare Vlaamse Afvalstoffenmaatschappij | Ovam  kind=government country=BE
=Overlegcomité  kind=government country=BE
=Paars-groen | =Paarsgroen                           kind=government country=BE
Participatiemaatschappij Vlaanderen | =PMV           kind=government country=BE
Raad voor Vreemdelingenbetwistingen | =RvV           kind=court country=BE
regering-Bourgeois                                   kind=government country=BE
regering-De Croo | =Vivaldi-regering | Vivaldi-coalitie | Vivaldiregering | Vivaldicoalitie  kind=government country=BE
regering-De Wever | Arizona-regering | Arizonaregering | Arizona-coalitie | Arizonacoalitie  kind=government country=BE
regering-Dehaene | =Dehaene I | =Dehaene II | regering-Dehaene II  kind=government country=BE
regering-Di Rupo                                     kind=government country=BE
regering-Diependaele                                 kind=government country=BE
regering-Jambon                                      kind=government country=BE
regering-Leterme | =Leterme I | =Leterme II | regering-Leterme I  kind=government country=BE
regering-Leterme-Bourgeois                           kind=government country=BE
regering-Martens                                     kind=government country=BE
regering-Michel | =Michel I | =Michel II | regering-Michel I  kind=government country=BE
regering-Van Rompuy                                  kind=government country=BE
regering-Verhofstadt | =Verhofstadt I | =Verhofstadt II | =Verhofstadt III | regering-Verhofstadt I | regering-Verhofstadt II  kind=government country=BE
regering-Wilmès                                      kind=government country=BE
Regie der Gebouwen                                   kind=government country=BE
Rekenhof                                             kind=government country=BE
Rijksarchief | Algemeen Rijksarchief                 kind=government country=BE
Rijksdienst voor Arbeidsvoorziening | =RVA           kind=government country=BE
Rijksdienst voor Pensioenen | Federale Pensioendienst | =RVP  kind=government country=BE
Rijksdienst voor Sociale Zekerheid | =RSZ            kind=government country=BE
Rijksinstituut voor de Sociale Verzekeringen der Zelfstandigen | =RSVZ  kind=government country=BE
Rijksinstituut voor Ziekte- en Invaliditeitsverzekering | =RIZIV | =Riziv  kind=government country=BE
Sciensano | Wetenschappelijk Instituut Volksgezondheid | =WIV  kind=health country=BE
Skeyes | Belgocontrol | Regie der Luchtwegen         kind=government country=BE
Sociaal-Economische Raad van Vlaanderen | =SERV      kind=government country=BE
=Sociale Inspectie | Sociale Inlichtingen- en Opsporingsdienst | =SIOD  kind=government country=BE
Statbel | Nationaal Instituut voor de Statistiek | Algemene Directie Statistiek  kind=government country=BE
Statistiek Vlaanderen | Studiedienst van de Vlaamse Regering  kind=government country=BE
Studiecentrum voor Kernenergie | =SCK CEN | =SCK-CEN | =SCK  kind=research country=BE
Syntra | Vlaams Instituut voor het Zelfstandig Ondernemen  kind=education country=BE
Toerisme Vlaanderen | VisitFlanders                  kind=government country=BE
Vaste Beroepscommissie voor Vluchtelingen            kind=government country=BE
Vaste Commissie voor Taaltoezicht                    kind=government country=BE
Vereniging van de Vlaamse Provincies | =VVP          kind=government country=BE
Vereniging van Vlaamse Steden en Gemeenten | =VVSG   kind=government country=BE
=Vivaldi                                             kind=government country=BE of="regering-De Croo" ambiguous
Vlaams Agentschap Innoveren en Ondernemen | Agentschap Innoveren en Ondernemen | Vlaio  kind=government country=BE
Vlaams Agentschap voor Personen met een Handicap | =VAPH  kind=government country=BE
Vlaams Agentschap Zorg en Gezondheid | Agentschap Zorg en Gezondheid | =Zorg en Gezondheid  kind=health country=BE
Vlaams Energieagentschap | Vlaams Energie- en Klimaatagentschap | =VEKA | =VEA  kind=government country=BE
Vlaams Gewest | Vlaamse Gewest                       kind=government country=BE
Vlaams Verkeerscentrum | =Verkeerscentrum            kind=government country=BE
Vlaamse Belastingdienst | =Vlabel                    kind=government country=BE
Vlaamse Dienst voor Arbeidsbemiddeling en Beroepsopleiding | Vlaamse Dienst voor Arbeidsbemiddeling | =VDAB  kind=government country=BE
Vlaamse Gemeenschap                                  kind=government country=BE
Vlaamse Jeugdraad                                    kind=government country=BE
Vlaamse Landmaatschappij | =VLM                      kind=government country=BE
Vlaamse Maatschappij voor Sociaal Wonen | Vlaamse Huisvestingsmaatschappij | Wonen in Vlaanderen | Wonen-Vlaanderen | =VMSW  kind=government country=BE
Vlaamse Milieumaatschappij | =VMM                    kind=government country=BE
Vlaamse Ombudsdienst | Vlaamse Ombudsman             kind=government country=BE
Vlaamse Onderwijsraad | =Vlor                        kind=government country=BE
Vlaamse regering                                     kind=government country=BE
Vlaamse regering-Peeters | regering-Peeters          kind=government country=BE
Vlaamse Regulator van de Elektriciteits- en Gasmarkt | Vlaamse Nutsregulator | =VREG | =Vreg  kind=government country=BE
Vlaamse Regulator voor de Media | Vlaams Commissariaat voor de Media | =VRM  kind=government country=BE
Vlaamse Stichting Verkeerskunde | =VSV               kind=government country=BE
Waals Gewest | Waalse Gewest                         kind=government country=BE
Waalse regering | Waalse gewestregering              kind=government country=BE
Woonhaven | Woonhaven Antwerpen                      kind=government country=BE
Zorginspectie                                        kind=health country=BE
Zweedse coalitie                                     kind=government country=BE

# Belgian courts and prosecution
Antwerpse correctionele rechtbank | correctionele rechtbank van Antwerpen | correctionele rechtbank in Antwerpen | Antwerpse rechtbank | rechtbank in Antwerpen  kind=court country=BE
Brugse correctionele rechtbank | correctionele rechtbank van Brugge | correctionele rechtbank in Brugge | Brugse rechtbank  kind=court country=BE
Brusselse correctionele rechtbank | correctionele rechtbank van Brussel | correctionele rechtbank in Brussel | Brusselse rechtbank  kind=court country=BE
Centraal Orgaan voor de Inbeslagneming en de Verbeurdverklaring | =COIV  kind=court country=BE
College van Procureurs-generaal                      kind=court country=BE
correctionele rechtbank van Charleroi                kind=court country=BE
correctionele rechtbank van Ieper | correctionele rechtbank in Ieper  kind=court country=BE
correctionele rechtbank van Luik | Luikse correctionele rechtbank  kind=court country=BE
correctionele rechtbank van Oudenaarde | correctionele rechtbank in Oudenaarde  kind=court country=BE
correctionele rechtbank van Veurne | correctionele rechtbank in Veurne  kind=court country=BE
Dendermondse correctionele rechtbank | correctionele rechtbank van Dendermonde | correctionele rechtbank in Dendermonde | Dendermondse rechtbank  kind=court country=BE
Federaal Parket                                      kind=court country=BE
Gentse correctionele rechtbank | correctionele rechtbank van Gent | correctionele rechtbank in Gent | Gentse rechtbank  kind=court country=BE
Grondwettelijk Hof | Arbitragehof                    kind=court country=BE
Hasseltse correctionele rechtbank | correctionele rechtbank van Hasselt | correctionele rechtbank in Hasselt | Hasseltse rechtbank  kind=court country=BE
hof van beroep van Antwerpen | hof van beroep in Antwerpen | Antwerpse hof van beroep | hof van beroep Antwerpen  kind=court country=BE
hof van beroep van Bergen | hof van beroep in Bergen | Bergense hof van beroep  kind=court country=BE
hof van beroep van Brussel | hof van beroep in Brussel | Brusselse hof van beroep | hof van beroep Brussel  kind=court country=BE
hof van beroep van Gent | hof van beroep in Gent | Gentse hof van beroep | hof van beroep Gent  kind=court country=BE
hof van beroep van Luik | hof van beroep in Luik | Luikse hof van beroep  kind=court country=BE
Hof van Cassatie | =Cassatie                         kind=court country=BE
Kortrijkse correctionele rechtbank | correctionele rechtbank van Kortrijk | correctionele rechtbank in Kortrijk | Kortrijkse rechtbank  kind=court country=BE
=Krijgshof | =Krijgsraad                             kind=court country=BE
Leuvense correctionele rechtbank | correctionele rechtbank van Leuven | correctionele rechtbank in Leuven | Leuvense rechtbank  kind=court country=BE
Mechelse correctionele rechtbank | correctionele rechtbank van Mechelen | correctionele rechtbank in Mechelen | Mechelse rechtbank  kind=court country=BE
Orde van Vlaamse Balies | Vlaamse Balies             kind=employers country=BE
parket Halle-Vilvoorde | parket van Halle-Vilvoorde  kind=court country=BE
parket van Antwerpen | Antwerpse parket | parket Antwerpen | parket in Antwerpen  kind=court country=BE
parket van Bergen                                    kind=court country=BE
parket van Brugge | Brugse parket | parket West-Vlaanderen | parket van West-Vlaanderen  kind=court country=BE
parket van Brussel | Brusselse parket | parket Brussel | parket in Brussel  kind=court country=BE
parket van Charleroi                                 kind=court country=BE
parket van Dendermonde | Dendermondse parket         kind=court country=BE
parket van Gent | Gentse parket | parket Oost-Vlaanderen | parket van Oost-Vlaanderen  kind=court country=BE
parket van Hasselt | Hasseltse parket                kind=court country=BE
parket van Ieper                                     kind=court country=BE
parket van Kortrijk | Kortrijkse parket              kind=court country=BE
parket van Leuven | Leuvense parket | parket Leuven  kind=court country=BE
parket van Limburg | parket Limburg | Limburgse parket  kind=court country=BE
parket van Luik | Luikse parket                      kind=court country=BE
parket van Mechelen | Mechelse parket                kind=court country=BE
parket van Namen                                     kind=court country=BE
parket van Neufchâteau | Neufchâteau-parket          kind=court country=BE
parket van Nijvel                                    kind=court country=BE
parket van Oudenaarde                                kind=court country=BE
parket van Tongeren | Tongerse parket                kind=court country=BE
parket van Turnhout | Turnhoutse parket              kind=court country=BE
parket van Veurne                                    kind=court country=BE
Raad van State                                       kind=court country=BE
strafuitvoeringsrechtbank Antwerpen                  kind=court country=BE
strafuitvoeringsrechtbank Gent                       kind=court country=BE
Tongerse correctionele rechtbank | correctionele rechtbank van Tongeren | correctionele rechtbank in Tongeren | Tongerse rechtbank  kind=court country=BE
Turnhoutse correctionele rechtbank | correctionele rechtbank van Turnhout | correctionele rechtbank in Turnhout  kind=court country=BE
Vlaamse Orde van Architecten                         kind=employers country=BE

# Belgian police, intelligence, army
Algemene Dienst Inlichting en Veiligheid | Algemene Dienst Inlichtingen en Veiligheid | =ADIV  kind=intelligence country=BE
Algemene Inspectie van de federale en lokale politie | =Algemene Inspectie  kind=police country=BE
Belgisch leger | Belgische leger | Belgische strijdkrachten | Belgische Defensie  kind=army country=BE
Brugse politie | politiezone Brugge | lokale politie Brugge | politie Brugge  kind=police country=BE
Brusselse politie | politie Brussel | politiezone Brussel-Hoofdstad-Elsene | politiezone Brussel-Hoofdstad Elsene | =Polbru  kind=police country=BE
Cel Vermiste Personen | =Cel Vermisten              kind=police country=BE
Cel Waals-Brabant | Cel Bende van Nijvel | cel-Waals-Brabant  kind=police country=BE
Centrale Dienst voor de Bestrijding van de Corruptie | =CDBC  kind=police country=BE
Comité I | Vast Comité I                            kind=police country=BE
Comité P | Vast Comité P                            kind=police country=BE
=Defensie                                           kind=army country=BE of="Belgisch leger"
Disaster Victim Identification Team | Disaster Victim Identification | =DVI  kind=police country=BE
=DOVO | Dienst voor Opruiming en Vernietiging van Ontploffingstuigen  kind=army country=BE
Federal Computer Crime Unit | =FCCU                 kind=police country=BE
Federale Gerechtelijke Politie | =FGP               kind=police country=BE
Federale Politie | Belgische federale politie       kind=police country=BE
Gentse politie | politiezone Gent | lokale politie Gent | politie Gent  kind=police country=BE
Gerechtelijke Politie | =GPP                        kind=police country=BE
Gladio                                              kind=intelligence
Hoog Comité van Toezicht                            kind=police country=BE
Koninklijke Militaire School | =KMS                 kind=army country=BE
Kortrijkse politie | politiezone Vlas               kind=police country=BE
=Landcomponent                                      kind=army country=BE
Leuvense politie | politiezone Leuven | politie Leuven  kind=police country=BE
lokale politie Antwerpen | Antwerpse politie | politiezone Antwerpen | politie Antwerpen | PZ Antwerpen  kind=police country=BE
=Luchtcomponent | Belgische luchtmacht              kind=army country=BE
=Luchtvaartpolitie                                  kind=police country=BE
Marinecomponent | Belgische marine | =Zeemacht      kind=army country=BE
Mechelse politie | politiezone Mechelen-Willebroek | politiezone Mechelen  kind=police country=BE
Para-Commando | =Paracommando's | paracommandobrigade | Special Operations Regiment  kind=army country=BE
politiezone Aalst | Aalsterse politie               kind=police country=BE
politiezone Brussel-Noord                           kind=police country=BE
politiezone Brussel-West                            kind=police country=BE
politiezone Carma                                   kind=police country=BE
politiezone Limburg Regio Hoofdstad | politiezone LRH  kind=police country=BE
politiezone Midlim                                  kind=police country=BE
politiezone Montgomery                              kind=police country=BE
politiezone Noorderkempen                           kind=police country=BE
politiezone Oostende | Oostendse politie            kind=police country=BE
politiezone Regio Turnhout                          kind=police country=BE
politiezone Riho                                    kind=police country=BE
politiezone Rivierenland                            kind=police country=BE
politiezone Sint-Niklaas                            kind=police country=BE
politiezone Waasland-Noord                          kind=police country=BE
politiezone Westkust                                kind=police country=BE
politiezone Zuid                                    kind=police country=BE
Rijkswacht                                          kind=police country=BE
=Scheepvaartpolitie                                 kind=police country=BE
Speciaal Interventie-eskadron | Groep Diane | =SIE  kind=police country=BE
Special Forces Group                                kind=army country=BE
=Speciale Eenheden | Directie van de Speciale Eenheden | =CGSU | =DSU  kind=police country=BE
=Spoorwegpolitie | =SPC                             kind=police country=BE
Staatsveiligheid | Veiligheid van de Staat | =VSSE  kind=intelligence country=BE
=Wegpolitie | federale wegpolitie                   kind=police country=BE

# Belgian unions and employers
ABVV-Metaal | ABVV Metaal | Centrale der Metaalbewerkers van België  kind=union country=BE
=ACMP | Algemene Centrale van het Militair Personeel  kind=union country=BE
ACOD LRB                                              kind=union country=BE
ACOD Onderwijs                                        kind=union country=BE
ACOD Spoor | =ACOD-Spoor                              kind=union country=BE
ACV Bouw                                              kind=union country=BE
ACV Metaal | =ACV-Metea | =ACV-CSC Metea | ACV Metea  kind=union country=BE
ACV Openbare Diensten | ACV-Openbare Diensten | =FCSOD  kind=union country=BE
ACV Puls | =ACV-Puls                                  kind=union country=BE
ACV Voeding                                           kind=union country=BE
ACV-Transcom | ACV Transcom                           kind=union country=BE
Agoria | Fabrimetal                                   kind=employers country=BE
Algemeen Belgisch Vakverbond | =ABVV                  kind=union country=BE
Algemeen Boerensyndicaat | =ABS                       kind=employers country=BE
Algemeen Christelijk Vakverbond | =ACV                kind=union country=BE
=Algemene Centrale | =AC-FGTB                         kind=union country=BE
Algemene Centrale der Liberale Vakbonden van België | Liberaal Vakverbond | =ACLVB  kind=union country=BE
Algemene Centrale der Openbare Diensten | =ACOD       kind=union country=BE
Algemene Pharmaceutische Bond | =APB                  kind=employers country=BE
Assuralia                                             kind=employers country=BE
Belgische Transportarbeidersbond | Belgische Transportbond | =BTB  kind=union country=BE
=Boerenbond | Belgische Boerenbond                    kind=employers country=BE
Bond van Bedienden, Technici en Kaderleden | =BBTK    kind=union country=BE
Bouwunie                                              kind=employers country=BE
Christelijk Onderwijzersverbond | =COV                kind=union country=BE
Christelijke Mutualiteit | Christelijke Mutualiteiten | Christelijke ziekenfondsen  kind=health country=BE
Christelijke Onderwijscentrale                        kind=union country=BE
=CM                                                   kind=health country=BE of="Christelijke Mutualiteit" ambiguous
=CNE                                                  kind=union country=BE
=COC                                                  kind=union country=BE of="Christelijke Onderwijscentrale" ambiguous
Comeos | Fedis                                        kind=employers country=BE
Confédération des Syndicats Chrétiens | =CSC          kind=union country=BE
Domus Medica                                          kind=employers country=BE
Embuild | Confederatie Bouw | Vlaamse Confederatie Bouw  kind=employers country=BE
Essenscia | Fedichem                                  kind=employers country=BE
Febeg                                                 kind=employers country=BE
Febelfin | Belgische Vereniging van Banken            kind=employers country=BE
Febetra                                               kind=employers country=BE
Febiac                                                kind=employers country=BE
Federgon                                              kind=employers country=BE
Fedustria | Febeltex                                  kind=employers country=BE
Fevia                                                 kind=employers country=BE
Fédération Générale du Travail de Belgique | =FGTB    kind=union country=BE
Fédération wallonne de l'agriculture | =FWA           kind=employers country=BE
GO! onderwijs van de Vlaamse Gemeenschap | =Gemeenschapsonderwijs | =GO! | =ARGO  kind=education country=BE
=Groene Kring                                         kind=employers country=BE
Guberna                                               kind=ngo country=BE
Horeca Vlaanderen | =Ho.Re.Ca Vlaanderen              kind=employers country=BE
=Horval | ABVV Horval                                 kind=union country=BE
Katholiek Onderwijs Vlaanderen | Vlaams Secretariaat van het Katholiek Onderwijs | =VSKO  kind=education country=BE
Landelijke Bediendencentrale | =LBC | =LBC-NVK        kind=union country=BE
Liberaal Verbond voor Zelfstandigen | =LVZ            kind=employers country=BE
Liberale Mutualiteit                                  kind=health country=BE
Metisp-Protect                                        kind=union country=BE
Nationaal Syndicaat van het Politie- en Veiligheidspersoneel | =NSPV  kind=union country=BE
Nationale Confederatie van het Kader | =NCK           kind=union country=BE
Neutraal Syndicaat voor Zelfstandigen | =NSZ          kind=employers country=BE
Onafhankelijk Vakbond voor Spoorwegpersoneel | =OVS | Onafhankelijke Vakbond voor Spoorwegpersoneel  kind=union country=BE
Onafhankelijke Ziekenfondsen                          kind=health country=BE
Orde van Architecten                                  kind=employers country=BE
Orde van Artsen | Orde der Geneesheren | =Orde der artsen  kind=employers country=BE
Socialistische Mutualiteiten | Socialistische Mutualiteit | Bond Moyson | =Solidaris  kind=health country=BE
Sypol                                                 kind=union country=BE
=TLV                                                  kind=employers country=BE
=Transport en Logistiek Vlaanderen                    kind=employers country=BE
Traxio | Federauto                                    kind=employers country=BE
Unie van Zelfstandige Ondernemers | =Unizo | =UNIZO | Nationaal Christelijk Middenstandsverbond | =NCMV  kind=employers country=BE
Union des Classes Moyennes | =UCM                     kind=employers country=BE
Union Wallonne des Entreprises | =UWE                 kind=employers country=BE
Unisoc                                                kind=employers country=BE
Verbond van Belgische Ondernemingen | =VBO            kind=employers country=BE
Verbond van Ondernemingen te Brussel | =VOB | Beci    kind=employers country=BE
Vereniging van Vlaamse Studenten | =VVS               kind=union country=BE
=Verso                                                kind=employers country=BE ambiguous
Vlaams Artsensyndicaat | Belgische Vereniging van Artsensyndicaten | =BVAS | =Absym  kind=employers country=BE
Vlaams netwerk van ondernemingen | Vlaams Economisch Verbond | =Voka | =VOKA | =VEV  kind=employers country=BE
Vlaamse Interuniversitaire Raad | =VLIR | =Vlir       kind=education country=BE
Vlaamse Scholierenkoepel                              kind=union country=BE
Vlaamse Vereniging van Journalisten | =VVJ            kind=union country=BE
Vrij Syndicaat voor het Openbaar Ambt | =VSOA         kind=union country=BE
Zorgnet-Icuro | Zorgnet Vlaanderen | Zorgnet          kind=employers country=BE

# United States
=AFL-CIO                                             kind=union country=US
Amerikaanse Hooggerechtshof | Amerikaans Hooggerechtshof | =Supreme Court  kind=court country=US
Amerikaanse Kamer van Koophandel | US Chamber of Commerce  kind=employers country=US
Amerikaanse leger | Amerikaans leger | US Army       kind=army country=US
Amerikaanse luchtmacht | US Air Force                kind=army country=US
Amerikaanse marine | US Navy                         kind=army country=US
Amerikaanse ministerie van Financiën | =Treasury     kind=government country=US
Amerikaanse ministerie van Justitie | Justice Department  kind=government country=US
Amerikaanse regering                                 kind=government country=US
=Buitenlandse Zaken                                  kind=government country=US
Bureau of Alcohol, Tobacco and Firearms | =ATF       kind=police country=US
Business Roundtable                                  kind=employers country=US
Centers for Disease Control and Prevention | Centers for Disease Control | =CDC  kind=health country=US
Central Command | =Centcom | =CENTCOM                kind=army country=US
Central Intelligence Agency | =CIA                   kind=intelligence country=US
Congressional Budget Office | =CBO                   kind=government country=US
Customs and Border Protection | Amerikaanse grenspolitie | Border Patrol  kind=police country=US
Defense Intelligence Agency | =DIA                   kind=intelligence country=US
Delta Force | Deltaforce                             kind=army country=US
Department of Government Efficiency | =DOGE          kind=government country=US
Director of National Intelligence                    kind=intelligence country=US
Drug Enforcement Administration | =DEA               kind=police country=US
Environmental Protection Agency | =EPA               kind=government country=US
=Fed                                                 kind=government country=US of="Federal Reserve"
Federal Aviation Administration | =FAA               kind=government country=US
Federal Bureau of Investigation | =FBI               kind=police country=US
Federal Bureau of Prisons                            kind=government country=US
Federal Communications Commission | =FCC             kind=government country=US
Federal Deposit Insurance Corporation | =FDIC        kind=government country=US
Federal Emergency Management Agency | =FEMA | =Fema  kind=government country=US
Federal Reserve | Federal Reserve Board | Amerikaanse centrale bank | Amerikaanse Federal Reserve | Federal Reserve System  kind=government country=US
Federal Trade Commission | =FTC                      kind=government country=US
Food and Drug Administration | Food & Drug Administration | =FDA  kind=health country=US
Government Accountability Office | =GAO              kind=government country=US
Green Berets | =Groene Baretten                      kind=army country=US
Homeland Security | Department of Homeland Security | ministerie van Binnenlandse Veiligheid | =DHS  kind=government country=US
=Hooggerechtshof                                     kind=court
Immigration and Customs Enforcement | =ICE           kind=police country=US
Immigration and Naturalization Service | =INS        kind=government country=US
Internal Revenue Service | Amerikaanse belastingdienst | =IRS  kind=government country=US
=Kiescollege | Electoral College                     kind=government country=US
Korps Mariniers | US Marine Corps | US Marines       kind=army country=US
Los Angeles Police Department | =LAPD                kind=police country=US
=Marines                                             kind=army country=US ambiguous
=NASA | =Nasa                                        kind=research country=US
National Highway Traffic Safety Administration | =NHTSA  kind=government country=US
National Hurricane Center                            kind=research country=US
National Institutes of Health | =NIH                 kind=health country=US
National Intelligence Council                        kind=intelligence country=US
National Security Agency | =NSA                      kind=intelligence country=US
National Transportation Safety Board | =NTSB         kind=government country=US
=Nationale Garde | National Guard                    kind=army country=US
Nationale Veiligheidsraad | National Security Council | =NSC  kind=government country=US
Navy Seals                                           kind=army country=US
New York Police Department | New Yorkse politie | =NYPD  kind=police country=US
=NOAA | National Oceanic and Atmospheric Administration  kind=research country=US
Office of Management and Budget | =OMB               kind=government country=US
Pentagon | Amerikaanse ministerie van Defensie       kind=government country=US
regering-Biden                                       kind=government country=US
regering-Bush | =Bush-regering                       kind=government country=US
regering-Clinton                                     kind=government country=US
regering-Obama                                       kind=government country=US
regering-Reagan                                      kind=government country=US
regering-Trump                                       kind=government country=US
Screen Actors Guild | =SAG-AFTRA                     kind=union country=US
Secret Service | US Secret Service                   kind=police country=US
Securities and Exchange Commission | =SEC            kind=government country=US
=Space Force                                         kind=army country=US
State Department | Amerikaanse ministerie van Buitenlandse Zaken  kind=government country=US
=Teamsters                                           kind=union country=US
Transportation Security Administration | =TSA        kind=government country=US
United Auto Workers | =UAW                           kind=union country=US
United States Geological Survey | US Geological Survey | Amerikaanse Geologische Dienst | =USGS  kind=research country=US
United Steelworkers                                  kind=union country=US
US Census Bureau | Census Bureau                     kind=government country=US
US Coast Guard | Amerikaanse kustwacht               kind=army country=US
US Marshals | US Marshals Service                    kind=police country=US
=USAID | =USAid | =UsAid                             kind=government country=US
Vijfde Vloot                                         kind=army country=US
=Witte Huis | White House                            kind=government country=US
Writers Guild of America | Writers Guild             kind=union country=US
Zesde Vloot                                          kind=army country=US

# United Kingdom and Ireland
Bank of England | Britse centrale bank            kind=government country=GB
British Transport Police                          kind=police country=GB
Britse High Court | =High Court                   kind=court country=GB
Britse Hooggerechtshof | Britse Supreme Court     kind=court country=GB
Britse koningshuis | Britse koninklijke familie   kind=government country=GB
Britse leger | Brits leger | British Army         kind=army country=GB
Britse regering                                   kind=government country=GB
Buckingham Palace                                 kind=government country=GB
Central Bank of Ireland | Ierse centrale bank     kind=government country=IE
Competition and Markets Authority | =CMA          kind=government country=GB
Confederation of British Industry | =CBI          kind=employers country=GB
Crown Prosecution Service                         kind=court country=GB
Downing Street | =Downing Street 10 | =Number 10  kind=government country=GB
Financial Conduct Authority | =FCA                kind=government country=GB
Financial Services Authority | =FSA               kind=government country=GB
Foreign Office | Britse ministerie van Buitenlandse Zaken  kind=government country=GB
Garda | Ierse Garda | Garda Síochána              kind=police country=IE
=GCHQ                                             kind=intelligence country=GB
Greater Manchester Police                         kind=police country=GB
Gurkha's | Gurkhas                                kind=army country=GB
Home Office                                       kind=government country=GB
Huis Windsor | House of Windsor | =Windsors       kind=government country=GB
Ierse Hooggerechtshof                             kind=court country=IE
Institute of Directors                            kind=employers country=GB
Met Office                                        kind=research country=GB
=MI5 | =MI-5                                      kind=intelligence country=GB
=MI6 | =MI-6                                      kind=intelligence country=GB
National Crime Agency                             kind=police country=GB
National Health Service | =NHS                    kind=health country=GB
National Union of Mineworkers | =NUM              kind=union country=GB
=NICE                                             kind=health country=GB ambiguous
Noord-Ierse politie | Police Service of Northern Ireland | =PSNI  kind=police country=GB
Noord-Ierse regering                              kind=government country=GB
=Ofcom                                            kind=government country=GB
Office for National Statistics | =ONS             kind=government country=GB
Old Bailey                                        kind=court country=GB
Public Health England                             kind=health country=GB
=RMT                                              kind=union country=GB
Royal Air Force | =RAF                            kind=army country=GB
Royal Marines                                     kind=army country=GB
Royal Navy | Britse marine                        kind=army country=GB
Royal Ulster Constabulary | =RUC                  kind=police country=GB
=SAS                                              kind=army country=GB of="Special Air Service" ambiguous
Schotse regering                                  kind=government country=GB
Scotland Yard | New Scotland Yard | Metropolitan Police | Londense politie  kind=police country=GB
Secret Intelligence Service                       kind=intelligence country=GB
Serious Fraud Office | =SFO                       kind=government country=GB
Special Air Service                               kind=army country=GB
Trades Union Congress | =TUC                      kind=union country=GB
Transport and General Workers' Union | =TGWU      kind=union country=GB
=Unison | =UNISON                                 kind=union country=GB
=Unite                                            kind=union country=GB ambiguous
=Whitehall                                        kind=government country=GB

# Germany, Austria, Switzerland
Auswärtiges Amt | Auswärtige Amt                      kind=government country=DE
Bafin                                                 kind=government country=DE
Berlijnse politie                                     kind=police country=DE
Bondsregering | Duitse regering | Duitse bondsregering  kind=government country=DE
Bundesamt für Migration und Flüchtlinge | =BAMF       kind=government country=DE
Bundesanwaltschaft | Generalbundesanwalt              kind=court country=DE
Bundesbank | Duitse centrale bank | Deutsche Bundesbank  kind=government country=DE
Bundesgerichtshof | Bondsgerechtshof | =BGH           kind=court country=DE
Bundeskanzleramt | Kanzleramt | Bondskanselarij       kind=government country=DE
Bundeskartellamt | Kartellamt                         kind=government country=DE
Bundeskriminalamt | Bundes Kriminalamt | =BKA         kind=police country=DE
Bundesnachrichtendienst | =BND                        kind=intelligence country=DE
Bundespolizei | Bundesgrenzschutz | =BGS              kind=police country=DE
Bundesverband der Deutschen Industrie | =BDI          kind=employers country=DE
Bundesvereinigung der Deutschen Arbeitgeberverbände | =BDA  kind=employers country=DE
Bundesverfassungsgericht | Duitse Constitutionele Hof | Duits Constitutioneel Hof | Bondsconstitutioneel Hof | Duitse Grondwettelijk Hof  kind=court country=DE
Bundeswehr                                            kind=army country=DE
=Cobra                                                kind=police country=AT ambiguous
Deutscher Gewerkschaftsbund | Duitse vakcentrale | =DGB  kind=union country=DE
Deutscher Industrie- und Handelskammertag | =DIHK     kind=employers country=DE
Duitse politie                                        kind=police country=DE
Finma                                                 kind=government country=CH
Gauck-instituut | Gauck-Behörde | Gauck-bureau | Stasi-archief  kind=government country=DE
=GDL | Gewerkschaft Deutscher Lokomotivführer         kind=union country=DE
Gesamtmetall                                          kind=employers country=DE
Gestapo                                               kind=police country=DE
=GSG 9 | =GSG-9 | =GSG9                               kind=police country=DE
=IG Bau                                               kind=union country=DE
=IG BCE                                               kind=union country=DE
IG Metall | =IG-Metall                                kind=union country=DE
Kraftfahrt-Bundesamt | =KBA                           kind=government country=DE
Kriegsmarine                                          kind=army country=DE
Landeskriminalamt | =LKA                              kind=police country=DE
Luftwaffe                                             kind=army country=DE
Oostenrijks Constitutioneel Hof                       kind=court country=AT
Oostenrijkse Constitutionele Hof                      kind=court country=AT
Oostenrijkse Hooggerechtshof                          kind=court country=AT
Oostenrijkse Nationale Bank | Oesterreichische Nationalbank | Oostenrijkse centrale bank  kind=government country=AT
Oostenrijkse regering                                 kind=government country=AT
Paul-Ehrlich-Institut | Paul Ehrlich Instituut        kind=health country=DE
regering-Kohl                                         kind=government country=DE
regering-Merkel | kabinet-Merkel                      kind=government country=DE
regering-Scholz                                       kind=government country=DE
regering-Schröder                                     kind=government country=DE
Robert Koch-Instituut | Robert Koch Instituut | Robert-Koch-Institut | =RKI  kind=health country=DE
=SA                                                   kind=armed country=DE of=Sturmabteilung ambiguous
=Sicherheitsdienst | =SD                              kind=intelligence country=DE
=SS                                                   kind=army country=DE ambiguous
Stasi | Staatssicherheit                              kind=intelligence country=DE
Statistisches Bundesamt | Destatis                    kind=government country=DE
Stoplichtcoalitie | =Ampel | Ampelkoalition | Ampel-coalitie  kind=government country=DE
Sturmabteilung                                        kind=armed country=DE
Treuhand | Treuhandanstalt                            kind=government country=DE
=Unia                                                 kind=union country=CH
=Ver.di | =ver.di                                     kind=union country=DE
=Verdi                                                kind=union country=DE of=Ver.di ambiguous
Vereinigung Cockpit                                   kind=union country=DE
Verfassungsschutz | Bundesamt für Verfassungsschutz | =BfV  kind=intelligence country=DE
Waffen-SS | Waffen SS                                 kind=army country=DE
Wehrmacht                                             kind=army country=DE
Zwitserse Garde | Zwitserse Wacht                     kind=army country=VA
Zwitserse Nationale Bank | Zwitserse centrale bank | Schweizerische Nationalbank | =SNB  kind=government country=CH
Zwitserse regering | Bondsraad | Zwitserse Bondsraad  kind=government country=CH

# France and southern Europe
=ADEDY | =Adedy                                      kind=union country=GR
Audiencia Nacional | Nationaal Gerechtshof           kind=court country=ES
Autorité des Marchés Financiers | =AMF               kind=government country=FR
Banca d'Italia | Italiaanse centrale bank            kind=government country=IT
Banco de España | Spaanse centrale bank | Bank van Spanje  kind=government country=ES
Banco de Portugal | Portugese centrale bank          kind=government country=PT
Banque de France | Franse centrale bank              kind=government country=FR
Baskische regering                                   kind=government country=ES
=BEA | Bureau d'Enquêtes et d'Analyses               kind=government country=FR
=Bercy                                               kind=government country=FR ambiguous
=BRI                                                 kind=police country=FR
Carabinieri                                          kind=police country=IT
=CCOO | Comisiones Obreras                           kind=union country=ES
=CFDT | Confédération Française Démocratique du Travail  kind=union country=FR
=CGIL                                                kind=union country=IT
=CGTP                                                kind=union country=PT
=CISL                                                kind=union country=IT
=CNI | =Cesid | =CESID                               kind=intelligence country=ES
=CNIL                                                kind=government country=FR
=Cobas                                               kind=union country=IT
Coldiretti                                           kind=employers country=IT
Confindustria                                        kind=employers country=IT
Confédération Générale du Travail | =CGT             kind=union country=FR
Confédération Paysanne                               kind=union country=FR
Conseil constitutionnel | Franse Grondwettelijke Raad | Constitutionele Raad | Grondwettelijke Raad  kind=court country=FR
Conseil d'État | Conseil d'Etat | Franse Raad van State  kind=court country=FR
Consob                                               kind=government country=IT
Cour de cassation | Franse Hof van Cassatie          kind=court country=FR
Cour des comptes | Franse Rekenkamer                 kind=government country=FR
=CRS                                                 kind=police country=FR
=CSA | Conseil Supérieur de l'Audiovisuel            kind=government country=FR
=DGSE                                                kind=intelligence country=FR
=DGSI | =DCRI                                        kind=intelligence country=FR
=Digos | =DIGOS                                      kind=police country=IT
Direzione Investigativa Antimafia                    kind=police country=IT
=DST | Direction de la Surveillance du Territoire    kind=intelligence country=FR
Ertzaintza                                           kind=police country=ES
=FNSEA                                               kind=employers country=FR
Force Ouvrière | =FO                                 kind=union country=FR
Franse leger | Frans leger                           kind=army country=FR
Franse regering                                      kind=government country=FR
=GAL                                                 kind=armed country=ES
=Gendarmerie | Franse gendarmerie | Gendarmerie nationale  kind=police country=FR
Generalitat | Catalaanse regering | Generalitat de Catalunya  kind=government country=ES
=GIGN                                                kind=police country=FR
Griekse centrale bank | Bank van Griekenland         kind=government country=GR
Griekse Hooggerechtshof | Areios Pagos               kind=court country=GR
Griekse kustwacht                                    kind=police country=GR
Griekse politie                                      kind=police country=GR
Griekse regering                                     kind=government country=GR
=GSEE                                                kind=union country=GR
Guarda Nacional Republicana | =GNR                   kind=police country=PT
Guardia Civil                                        kind=police country=ES
Guardia di Finanza                                   kind=police country=IT
=Insee | =INSEE                                      kind=government country=FR
Istat                                                kind=government country=IT
Italiaans Grondwettelijk Hof                         kind=court country=IT
Italiaanse Constitutionele Hof                       kind=court country=IT
Italiaanse Hof van Cassatie                          kind=court country=IT
Italiaanse regering                                  kind=government country=IT
Maltese regering                                     kind=government country=MT
=Matignon                                            kind=government country=FR
=Medef | =MEDEF | =CNPF                              kind=employers country=FR
Moncloa | La Moncloa                                 kind=government country=ES
Mossos d'Esquadra | =Mossos                          kind=police country=ES
Opération Barkhane | Operatie Barkhane               kind=army country=FR
Palazzo Chigi                                        kind=government country=IT
Parquet national financier | =PNF                    kind=court country=FR
=PIDE                                                kind=intelligence country=PT
Police nationale | Franse politie | Parijse politie  kind=police country=FR
Policía Nacional | Policia Nacional | Spaanse politie  kind=police country=ES
Polizia di Stato                                     kind=police country=IT
Polícia Judiciária | Policia Judiciaria              kind=police country=PT
Portugese regering                                   kind=government country=PT
Protezione Civile | Italiaanse Burgerbescherming     kind=government country=IT
Quai d'Orsay                                         kind=government country=FR
Quirinale | =Quirinaal                               kind=government country=IT
=RAID                                                kind=police country=FR ambiguous
Renseignements Généraux                              kind=intelligence country=FR
=Sismi | =SISMI                                      kind=intelligence country=IT
Spaanse Grondwettelijk Hof | Spaans Grondwettelijk Hof | Spaanse Constitutionele Hof  kind=court country=ES
Spaanse Hooggerechtshof | Tribunal Supremo | Spaans Hooggerechtshof  kind=court country=ES
Spaanse koningshuis                                  kind=government country=ES
Spaanse regering                                     kind=government country=ES
SUD-Rail | =SUD Rail                                 kind=union country=FR
=UGT                                                 kind=union country=ES
=UIL                                                 kind=union country=IT
Vreemdelingenlegioen | Légion étrangère | Franse Vreemdelingenlegioen  kind=army country=FR
Élysée | Elysée | Elysee                             kind=government country=FR

# Northern, central and eastern Europe
Bosnisch-Servische leger | =VRS                  kind=army country=BA
Bosnische leger | =ABiH                          kind=army country=BA
Bulgaarse regering                               kind=government country=BG
Deense centrale bank                             kind=government country=DK
Deense regering                                  kind=government country=DK
=DNA                                             kind=court country=RO ambiguous
Estse regering                                   kind=government country=EE
Finse regering                                   kind=government country=FI
Hongaarse centrale bank                          kind=government country=HU
Hongaarse Grondwettelijk Hof | Hongaarse Constitutionele Hof  kind=court country=HU
Hongaarse regering                               kind=government country=HU
IJslandse regering                               kind=government country=IS
Joegoslavische leger | Joegoslavische Volksleger | Joegoslavisch Volksleger | Joegoslavische Federale Leger | =JNA  kind=army country=RS
Kroatische leger                                 kind=army country=HR
Kroatische Verdedigingsraad | =HVO               kind=army country=BA
Letse regering                                   kind=government country=LV
Litouwse regering                                kind=government country=LT
=LO                                              kind=union country=SE ambiguous
Noorse regering                                  kind=government country=NO
Noorse staatsfonds | Noors staatsfonds | Noorse oliefonds  kind=government country=NO
Norges Bank | Noorse centrale bank               kind=government country=NO
=PET                                             kind=intelligence country=DK ambiguous
Poolse centrale bank | Nationale Bank van Polen  kind=government country=PL
Poolse Constitutionele Hof | Pools Constitutioneel Tribunaal | Constitutioneel Tribunaal | Poolse Constitutionele Tribunaal  kind=court country=PL
Poolse grenswacht                                kind=army country=PL
Poolse Hooggerechtshof                           kind=court country=PL
Poolse leger                                     kind=army country=PL
Poolse regering                                  kind=government country=PL
Riksbank | Zweedse centrale bank                 kind=government country=SE
Roemeense Constitutionele Hof | Roemeense Grondwettelijk Hof  kind=court country=RO
Roemeense regering                               kind=government country=RO
Securitate                                       kind=intelligence country=RO
Servische regering                               kind=government country=RS
Sigurimi                                         kind=intelligence country=AL
=Solidariteit                                    kind=union country=PL of=Solidarność ambiguous
Solidarność | Solidarnosc                        kind=union country=PL
=StB | Statni Bezpecnost                         kind=intelligence country=CZ
=Supo                                            kind=intelligence country=FI
=Säpo | =Sapo                                    kind=intelligence country=SE
Tsjechische centrale bank                        kind=government country=CZ
Tsjechische regering                             kind=government country=CZ
Zweedse regering                                 kind=government country=SE

# Russia, Ukraine and the former Soviet Union
Aidar-bataljon                                       kind=army country=UA
Alfa-eenheid                                         kind=army country=RU
Azovbataljon | Azov-bataljon | Azovbrigade | Azov-brigade | Azov-regiment | Azovregiment  kind=army country=UA
Belarussische KGB | Wit-Russische KGB                kind=intelligence country=BY
Berkoet | Berkut                                     kind=police country=UA
=Centraal Comité | =Centrale Comité                  kind=government country=RU ambiguous
Centrale Bank van Rusland | Russische centrale bank  kind=government country=RU
Federale Veiligheidsdienst | =FSB | Russische veiligheidsdienst  kind=intelligence country=RU
=FSO                                                 kind=intelligence country=RU
Georgische leger                                     kind=army country=GE
Georgische regering                                  kind=government country=GE
=GROe | =GRU | =GROE | =GroE                         kind=intelligence country=RU
=HUR                                                 kind=intelligence country=UA
=KGB | Komitet Gosoedarstvennoj Bezopasnosti         kind=intelligence country=RU
Kremlin                                              kind=government country=RU
=NABU | Oekraïense anticorruptiebureau               kind=police country=UA
=NKVD                                                kind=intelligence country=RU
Noordelijke Vloot | Russische Noordelijke Vloot      kind=army country=RU
Oekraïense Hooggerechtshof                           kind=court country=UA
Oekraïense leger | Oekraïens leger | Oekraïense strijdkrachten  kind=army country=UA
Oekraïense luchtmacht                                kind=army country=UA
Oekraïense regering                                  kind=government country=UA
=Omon | =OMON                                        kind=police country=RU
Politburo | Politbureau                              kind=government country=RU
Rode Leger | Sovjetleger | Sovjet-leger              kind=army country=RU
Rosaviatsia                                          kind=government country=RU
Rosgvardia | Russische Nationale Garde               kind=army country=RU
Roskomnadzor                                         kind=government country=RU
Roskosmos | Roscosmos                                kind=research country=RU
Russische Constitutionele Hof | Russische Grondwettelijk Hof  kind=court country=RU
Russische Hooggerechtshof                            kind=court country=RU
Russische leger | Russisch leger                     kind=army country=RU
Russische ministerie van Buitenlandse Zaken          kind=government country=RU
Russische ministerie van Defensie | Russische ministerie van Landsverdediging  kind=government country=RU
Russische regering                                   kind=government country=RU
Russische Veiligheidsraad                            kind=government country=RU
=SBU | =SBOe | Oekraïense veiligheidsdienst          kind=intelligence country=UA
Spetsnaz | Speznaz                                   kind=army country=RU
=Staatsraad                                          kind=government country=RU ambiguous
=SVR                                                 kind=intelligence country=RU
Wit-Russische regering                               kind=government country=BY
Zwarte Zeevloot | Zwarte-Zeevloot | Zwarte Zee-vloot | Zwarte Zee Vloot  kind=army country=RU

# Turkey, the Middle East and North Africa
Afghaanse leger | Afghaans leger                    kind=army country=AF
Afghaanse regering                                  kind=government country=AF
Algerijnse leger                                    kind=government country=DZ
Algerijnse regering                                 kind=government country=DZ
=Aman                                               kind=intelligence country=IL ambiguous
Atoomenergieorganisatie van Iran                    kind=government country=IR
Bank van Israël                                     kind=government country=IL
Coalition Provisional Authority | Voorlopig Coalitiebestuur | =CPA  kind=government country=IQ
=DGED                                               kind=intelligence country=MA
=DGSN                                               kind=police country=MA
=DISK                                               kind=union country=TR
Egyptische leger                                    kind=army country=EG
Egyptische regering                                 kind=government country=EG
=Gendarmerie                                        kind=police country=TR
Histadrut | Histadroet                              kind=union country=IL
Hoge Militaire Raad | Opperste Raad van de Strijdkrachten  kind=army country=EG
Huis Saud | Huis van Saud | Huis Al-Saud            kind=government country=SA
Iraakse leger | Iraaks leger                        kind=army country=IQ
Iraakse regering                                    kind=government country=IQ
Iraakse Regeringsraad                               kind=government country=IQ
Iraanse regering                                    kind=government country=IR
Iraanse zedenpolitie                                kind=police country=IR
Israëlische Hooggerechtshof | Israëlisch Hooggerechtshof  kind=court country=IL
Israëlische leger | Israëlisch leger | Israel Defense Forces | Israëlische strijdkrachten | Israëlische Defensieleger | =IDF | =Tsahal  kind=army country=IL
Israëlische luchtmacht                              kind=army country=IL
Israëlische politie                                 kind=police country=IL
Israëlische regering | Israëlische kabinet          kind=government country=IL
Joods Agentschap | Jewish Agency                    kind=government country=IL
Jordaanse regering                                  kind=government country=JO
Koerdische regionale regering                       kind=government country=IQ
Koninklijke Gendarmerie                             kind=police country=MA
Libanese leger | Libanees leger                     kind=army country=LB
Libanese regering                                   kind=government country=LB
Libische kustwacht                                  kind=police country=LY
Libische regering                                   kind=government country=LY
=Makhzen                                            kind=government country=MA
Marokkaanse regering                                kind=government country=MA
=MIT                                                kind=intelligence country=TR of="Turkse geheime dienst" ambiguous
Moekhabarat | =Mukhabarat                           kind=intelligence country=IQ
Mossad                                              kind=intelligence country=IL
Nationale Overgangsraad | Libische Overgangsraad    kind=government country=LY
Nationale Veiligheidsraad                           kind=government country=TR
Opperrabbinaat                                      kind=religion country=IL
Palestijnse Autoriteit | Palestijnse Nationale Autoriteit | Palestijns Gezag  kind=government country=PS
Palestijnse politie                                 kind=police country=PS
Quds-brigade | Al-Quds-brigade | Quds-eenheid | Qods-brigade | Quds Force  kind=army country=IR
Raad van Experts | Vergadering van Experts | Assemblee van Experts  kind=government country=IR
Republikeinse Garde | Speciale Republikeinse Garde  kind=army country=IQ
Revolutionaire Garde | Islamitische Revolutionaire Garde | Iraanse Revolutionaire Garde | Revolutionaire Gardes | Revolutionaire Wachters | Revolutiegarde | Pasdaran  kind=army country=IR
=RTÜK                                               kind=government country=TR
Saoedische regering | Saudische regering            kind=government country=SA
=Savak | =SAVAK                                     kind=intelligence country=IR
Shin Bet | Shin Beth | Sjin Bet | Sjien Bet | Shabak | Shin Bet-dienst  kind=intelligence country=IL
Suezkanaalautoriteit | Suez Canal Authority         kind=government country=EG
Syrische leger | Syrisch leger | Syrische regeringsleger  kind=army country=SY
Syrische regering | Syrische regime                 kind=government country=SY
Tunesische regering                                 kind=government country=TN
Turkse centrale bank                                kind=government country=TR
Turkse geheime dienst                               kind=intelligence country=TR
Turkse Grondwettelijk Hof | Turkse Constitutionele Hof | Turks Constitutioneel Hof  kind=court country=TR
Turkse leger | Turks leger                          kind=army country=TR
Turkse politie                                      kind=police country=TR
Turkse regering                                     kind=government country=TR
=Türk-Is                                            kind=union country=TR
=Tüsiad | =TÜSIAD                                   kind=employers country=TR
=UGTT                                               kind=union country=TN
Unit 8200 | Eenheid 8200                            kind=intelligence country=IL
Vevak                                               kind=intelligence country=IR
=YÖK | =YOK                                         kind=education country=TR

# Africa
=AMCU | =Amcu                                       kind=union country=ZA
Angolese regering                                   kind=government country=AO
=ANR                                                kind=intelligence country=CD
Burundese leger                                     kind=government country=BI
Burundese regering                                  kind=government country=BI
=CENI | =Ceni                                       kind=government country=CD
Congolese leger | Forces Armées de la République Démocratique du Congo | =FARDC | Zaïrese leger  kind=army country=CD
Congolese regering                                  kind=government country=CD
=Constitutioneel Hof | =Constitutionele Hof         kind=court
Cosatu                                              kind=union country=ZA
=Derg                                               kind=government country=ET
=EFCC                                               kind=police country=NG
Ethiopische leger | Ethiopisch leger                kind=army country=ET
Ethiopische regering                                kind=government country=ET
Force Publique                                      kind=army country=CD
=Gacaca | =Gacaca-rechtbanken                       kind=court country=RW
Keniaanse Hooggerechtshof                           kind=court country=KE
Keniaanse leger                                     kind=government country=KE
Keniaanse regering                                  kind=government country=KE
Malinese leger                                      kind=army country=ML
National Union of Mineworkers | =NUM                kind=union country=ZA
Nigeriaanse leger | Nigeriaans leger                kind=army country=NG
Nigeriaanse regering                                kind=government country=NG
=Numsa | =NUMSA                                     kind=union country=ZA
Oegandese leger | Oegandees leger                   kind=army country=UG
=Reserve Bank | Zuid-Afrikaanse Reserve Bank        kind=government country=ZA
Rwandese leger | Rwandees leger                     kind=army country=RW
Rwandese regering                                   kind=government country=RW
=Scorpions                                          kind=police country=ZA
Soedanese leger | Soedanees leger                   kind=army country=SD
Soedanese regering                                  kind=government country=SD
Somalische regering | Somalische overgangsregering  kind=government country=SO
Speciale Rechtbank voor Sierra Leone | Sierra Leone-tribunaal  kind=court country=SL
Tsjadische leger                                    kind=army country=TD
Waarheidscommissie | Waarheids- en Verzoeningscommissie | Waarheid- en Verzoeningscommissie | Truth and Reconciliation Commission  kind=government country=ZA
Zimbabwaanse regering                               kind=government country=ZW
Zuid-Afrikaanse Constitutionele Hof                 kind=court country=ZA
Zuid-Afrikaanse politie                             kind=police country=ZA
Zuid-Afrikaanse regering                            kind=government country=ZA

# Asia and Oceania
=ASIO                                              kind=intelligence country=AU
Australian Transport Safety Bureau | =ATSB         kind=government country=AU
Australische Hooggerechtshof | High Court of Australia  kind=court country=AU
Australische regering                              kind=government country=AU
Bank of Japan | Bank van Japan | Japanse centrale bank | =BoJ  kind=government country=JP
Bengaalse regering | Bengalese regering            kind=government country=BD
Birmese leger | Myanmarese leger | Tatmadaw        kind=army country=MM
=Blauwe Huis                                       kind=government country=KR
Cambodja-tribunaal | Rode Khmer-tribunaal | Khmer Rouge-tribunaal  kind=court country=KH
=Centraal Comité                                   kind=government country=CN ambiguous
Central Bureau of Investigation                    kind=police country=IN
Chinese centrale bank | Volksbank van China | People's Bank of China  kind=government country=CN
Chinese leger                                      kind=army country=CN
Chinese ministerie van Buitenlandse Zaken          kind=government country=CN
Chinese regering                                   kind=government country=CN
Filipijnse leger                                   kind=army country=PH
Filipijnse regering                                kind=government country=PH
Hongkongse regering                                kind=government country=HK
Indiase Hooggerechtshof                            kind=court country=IN
Indiase leger | Indiaas leger                      kind=army country=IN
Indiase regering                                   kind=government country=IN
Indonesische leger | Indonesisch leger | =TNI | =ABRI  kind=army country=ID
Indonesische regering                              kind=government country=ID
Inter-Services Intelligence | Pakistaanse inlichtingendienst | =ISI  kind=intelligence country=PK
Japan Meteorological Agency                        kind=research country=JP
Japanse keizerlijk huis | Japanse keizerlijke hof  kind=government country=JP
Japanse regering                                   kind=government country=JP
Keidanren                                          kind=employers country=JP
Kopassus                                           kind=army country=ID
Kostrad                                            kind=army country=ID
=KPK                                               kind=police country=ID
Malacañang                                         kind=government country=PH
=MITI | =Miti                                      kind=government country=JP
Monetary Authority of Singapore                    kind=government country=SG
Nepalese leger                                     kind=army country=NP
Nikkeiren                                          kind=employers country=JP
Noord-Koreaanse leger                              kind=army country=KP
Noord-Koreaanse regime | Noord-Koreaanse regering  kind=government country=KP
Pakistaanse Hooggerechtshof                        kind=court country=PK
Pakistaanse leger | Pakistaans leger               kind=army country=PK
Pakistaanse regering                               kind=government country=PK
Pertamina                                          kind=company country=ID
Politbureau | Chinese Politburo | Chinese Politbureau  kind=government country=CN
=RAW                                               kind=intelligence country=IN ambiguous
Rengo                                              kind=union country=JP
Reserve Bank of Australia | Australische centrale bank  kind=government country=AU
Reserve Bank of India | Indiase centrale bank      kind=government country=IN
=SLORC | =Slorc                                    kind=government country=MM
Sri Lankaanse leger                                kind=army country=LK
=Staatsraad | Chinese Staatsraad                   kind=government country=CN ambiguous
Taiwanese regering                                 kind=government country=TW
Thaise Constitutionele Hof | Thaise Grondwettelijk Hof  kind=court country=TH
Thaise leger                                       kind=army country=TH
Volksbevrijdingsleger | Chinese Volksbevrijdingsleger  kind=army country=CN
Zelfverdedigingsmacht | Japanse Zelfverdedigingsmacht | Zelfverdedigingstroepen  kind=army country=JP
Zuid-Koreaanse Constitutionele Hof | Zuid-Koreaanse Grondwettelijk Hof  kind=court country=KR
Zuid-Koreaanse leger                               kind=army country=KR
Zuid-Koreaanse regering                            kind=government country=KR

# Canada, Latin America and the Caribbean
Argentijnse centrale bank                             kind=government country=AR
Argentijnse Hooggerechtshof                           kind=court country=AR
Argentijnse regering                                  kind=government country=AR
Arubaanse regering                                    kind=government country=AW
Banco Central do Brasil | Braziliaanse centrale bank  kind=government country=BR
Banco de México | Mexicaanse centrale bank            kind=government country=MX
Bank of Canada | Canadese centrale bank               kind=government country=CA
Boliviaanse regering                                  kind=government country=BO
=BOPE | =Bope                                         kind=police country=BR
Braziliaanse Hooggerechtshof | Supremo Tribunal Federal | =STF  kind=court country=BR
Braziliaanse regering                                 kind=government country=BR
Canadese Hooggerechtshof                              kind=court country=CA
Canadese regering                                     kind=government country=CA
=Carabineros                                          kind=police country=CL
Casa Rosada                                           kind=government country=AR
Centrale Bank van Curaçao en Sint Maarten | Centrale Bank van Curaçao | Bank van de Nederlandse Antillen  kind=government country=CW
Centrale Bank van Suriname                            kind=government country=SR
=CGT                                                  kind=union country=AR
Chileense regering                                    kind=government country=CL
Colombiaanse leger                                    kind=army country=CO
Colombiaanse regering                                 kind=government country=CO
=CSIS                                                 kind=intelligence country=CA
Cubaanse regering                                     kind=government country=CU
Curaçaose regering                                    kind=government country=CW
=DINA | =Dina                                         kind=intelligence country=CL ambiguous
=ESMA                                                 kind=army country=AR
=Funai | =FUNAI                                       kind=government country=BR
Haïtiaanse politie                                    kind=police country=HT
=Ibama | =IBAMA                                       kind=government country=BR
=Inpe | =INPE                                         kind=research country=BR
La Moneda                                             kind=government country=CL
Mexicaanse leger                                      kind=army country=MX
Mexicaanse marine                                     kind=army country=MX
Mexicaanse regering                                   kind=government country=MX
Pemex                                                 kind=company country=MX
Peruaanse regering                                    kind=government country=PE
Polícia Federal | Braziliaanse Federale Politie       kind=police country=BR
Royal Canadian Mounted Police | =Mounties | =RCMP     kind=police country=CA
=Sebin | =SEBIN                                       kind=intelligence country=VE
Surinaamse Hof van Justitie                           kind=court country=SR
Surinaamse Krijgsraad | =Krijgsraad                   kind=court country=SR
Surinaamse leger | =Nationaal Leger | =Nationale Leger  kind=army country=SR
Surinaamse regering                                   kind=government country=SR
Venezolaanse Hooggerechtshof                          kind=court country=VE
Venezolaanse regering                                 kind=government country=VE
