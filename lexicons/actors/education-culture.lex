# lexicons/actors/education-culture.lex: universities, hospitals, research, museums, orchestras, theatre, publishers and bands
@class    organisation
@licence  CC0-1.0
@source   written for knipsel
@homonyms
@fields   kind: party parliament government police court army intelligence union employers company media ngo armed education health culture sport music international religion research
@fields   country: <text>
@fields   of: <text>
@fields   ambiguous: <flag>

# Dutch universities
Amsterdam University College                    kind=education country=NL
Campus Fryslân                                  kind=education country=NL
=DUO | Dienst Uitvoering Onderwijs              kind=government country=NL
Erasmus Universiteit Rotterdam | Erasmus Universiteit | Erasmusuniversiteit | =EUR | Erasmus School of Economics | Rotterdam School of Management | Erasmus University  kind=education country=NL
IHE Delft | =IHE                                kind=education country=NL
Institute of Social Studies | =ISS              kind=education country=NL
Islamitische Universiteit Rotterdam | Islamitische Universiteit van Rotterdam | =IUR  kind=education country=NL
Koninklijk Instituut voor de Marine             kind=education country=NL
Koninklijke Militaire Academie | =KMA           kind=education country=NL
MBO Raad | MBO-raad                             kind=education country=NL
Nederlandse Defensie Academie | =NLDA           kind=education country=NL
Nuffic | =NUFFIC                                kind=education country=NL
=NVAO | Nederlands-Vlaamse Accreditatieorganisatie  kind=education country=NL
Nyenrode | Universiteit Nyenrode | Nyenrode Business Universiteit | Nijenrode  kind=education country=NL
Open Universiteit | Open Universiteit Nederland  kind=education country=NL
PO-raad | =PO-Raad                              kind=education country=NL
Politieacademie                                 kind=education country=NL
Protestantse Theologische Universiteit | =PThU  kind=education country=NL
Radboud Universiteit | Radboud Universiteit Nijmegen | Radbouduniversiteit | Katholieke Universiteit Nijmegen | =KUN | Universiteit van Nijmegen | Nijmeegse universiteit  kind=education country=NL
Rijksuniversiteit Groningen | =RUG | =RuG | Universiteit van Groningen | Universiteit Groningen | Groningse universiteit  kind=education country=NL
Studielink                                      kind=education country=NL
=SURF                                           kind=education country=NL ambiguous
Technische Universiteit Delft | =TU Delft | Technische Universiteit in Delft | Technische Hogeschool Delft | =TUD | =TH Delft  kind=education country=NL
Technische Universiteit Eindhoven | =TU Eindhoven | =TU/e | =TUE | Technische Universiteit in Eindhoven  kind=education country=NL
Theologische Universiteit Apeldoorn             kind=education country=NL
Theologische Universiteit Kampen | Theologische Universiteit Utrecht  kind=education country=NL
=TIAS | =TIAS Business School | TiasNimbas      kind=education country=NL
Tilburg University | Universiteit van Tilburg | Katholieke Universiteit Brabant | =KUB | =UvT | Tilburgse universiteit | Universiteit Tilburg  kind=education country=NL
TSM Business School                             kind=education country=NL
Universiteit Leiden | Universiteit van Leiden | Leidse universiteit | Rijksuniversiteit Leiden | Rijksuniversiteit te Leiden | =RUL  kind=education country=NL
Universiteit Maastricht | Maastricht University | Rijksuniversiteit Limburg | Universiteit van Maastricht | Maastrichtse universiteit  kind=education country=NL
Universiteit Twente | Universiteit van Twente | University of Twente | =UT | Technische Hogeschool Twente  kind=education country=NL
Universiteit Utrecht | Universiteit van Utrecht | Utrechtse universiteit | Rijksuniversiteit Utrecht | =UU  kind=education country=NL
Universiteit van Amsterdam | =UvA | =UVA | University of Amsterdam | Amsterdamse universiteit  kind=education country=NL
Universiteit voor Humanistiek                   kind=education country=NL
Universiteiten van Nederland | Vereniging van Universiteiten | =VSNU | =UNL  kind=education country=NL
University College Roosevelt | Roosevelt Academy  kind=education country=NL
University College Utrecht                      kind=education country=NL
Vereniging Hogescholen | HBO-raad | =HBO-Raad   kind=education country=NL
VO-raad | =VO-Raad                              kind=education country=NL
=Vrije Universiteit                             kind=education country=NL of="Vrije Universiteit Amsterdam" ambiguous
Vrije Universiteit Amsterdam | =VU | =VU Amsterdam | Vrije Universiteit in Amsterdam  kind=education country=NL
Wageningen University | Wageningen Universiteit | Wageningen UR | Wageningen University & Research | =WUR | Universiteit Wageningen | Landbouwuniversiteit Wageningen | Landbouwuniversiteit | Universiteit van Wageningen | =Landbouwhogeschool  kind=education country=NL

# Dutch universities of applied sciences, academies and schools
Academie Minerva | Minerva Academie             kind=education country=NL
Aeres | Aeres Hogeschool                        kind=education country=NL
=Albeda | Albeda College                        kind=education country=NL ambiguous
Alfa-college | Alfa College                     kind=education country=NL
Amarantis | Amarantis Onderwijsgroep            kind=education country=NL
Amsterdamse Hogeschool voor de Kunsten | =AHK   kind=education country=NL
Amsterdamse Toneelschool & Kleinkunstacademie | =Kleinkunstacademie | Academie voor Kleinkunst  kind=education country=NL
ArtEZ | =Artez | ArtEZ Hogeschool voor de Kunsten  kind=education country=NL
Avans | Avans Hogeschool                        kind=education country=NL
Barlaeus Gymnasium | Barlaeus                   kind=education country=NL
Berlage Instituut                               kind=education country=NL
Breda University of Applied Sciences | =NHTV | Nationale Hogeschool voor Toerisme en Verkeer  kind=education country=NL
Calandlyceum                                    kind=education country=NL
Christelijke Hogeschool Ede | =CHE              kind=education country=NL
=Cito | =CITO | Citogroep                       kind=education country=NL
Codarts | Codarts Rotterdam | Rotterdams Conservatorium  kind=education country=NL
Conservatorium van Amsterdam | Sweelinck Conservatorium  kind=education country=NL
Cornelius Haga Lyceum | Haga Lyceum             kind=education country=NL
=Curio                                          kind=education country=NL
Da Vinci College                                kind=education country=NL
De Ateliers | =Ateliers '63                     kind=education country=NL
Deltion | Deltion College                       kind=education country=NL
Design Academy Eindhoven | Design Academy       kind=education country=NL
Drenthe College                                 kind=education country=NL
Fontys | Fontys Hogescholen | Fontys Hogeschool  kind=education country=NL
Friesland College                               kind=education country=NL
Gerrit Rietveld Academie | Rietveld Academie | =Rietveldacademie  kind=education country=NL
Graafschap College                              kind=education country=NL
Gymnasium Erasmianum | Erasmiaans Gymnasium     kind=education country=NL
Gymnasium Haganum | Haganum                     kind=education country=NL
Haagse Hogeschool | De Haagse Hogeschool        kind=education country=NL
Hanzehogeschool | Hanzehogeschool Groningen     kind=education country=NL
=HAS Hogeschool | HAS Den Bosch | HAS green academy  kind=education country=NL
Herman Brood Academie                           kind=education country=NL
Hogeschool Driestar | Driestar Educatief | De Driestar  kind=education country=NL
Hogeschool Inholland | =Inholland | InHolland | Hogeschool InHolland  kind=education country=NL
Hogeschool IPABO | =Ipabo                       kind=education country=NL
Hogeschool Leiden                               kind=education country=NL
Hogeschool Rotterdam | Hogeschool Rotterdam & Omstreken  kind=education country=NL
Hogeschool Thomas More | Thomas More Hogeschool  kind=education country=NL
Hogeschool Tio | =Tio                           kind=education country=NL
Hogeschool Utrecht | Hogeschool van Utrecht     kind=education country=NL
Hogeschool van Amsterdam | =HvA | =HVA          kind=education country=NL
Hogeschool van Arnhem en Nijmegen | =HAN        kind=education country=NL
Hogeschool Viaa | =Viaa | Gereformeerde Hogeschool Zwolle  kind=education country=NL
Hogeschool voor de Kunsten Utrecht | =HKU       kind=education country=NL
Horizon College                                 kind=education country=NL
Hotelschool The Hague | Hotelschool Den Haag | Hogere Hotelschool  kind=education country=NL
=HZ University of Applied Sciences | Hogeschool Zeeland  kind=education country=NL
Ibn Ghaldoun                                    kind=education country=NL
Jan van Eyck Academie | Van Eyck Academie       kind=education country=NL
Koning Willem I College                         kind=education country=NL
Koninklijk Conservatorium | Koninklijk Conservatorium Den Haag | Haags Conservatorium  kind=education country=NL
Koninklijke Academie van Beeldende Kunsten | =KABK | Haagse Kunstacademie  kind=education country=NL
=LOI | Leidse Onderwijsinstellingen             kind=education country=NL
Luzac | Luzac College                           kind=education country=NL
Maastrichtse Toneelschool                       kind=education country=NL
Marnix Academie                                 kind=education country=NL
=Minerva | L.S.V. Minerva | Leidse Studentenvereniging Minerva  kind=education country=NL ambiguous
Montessori Lyceum Amsterdam                     kind=education country=NL
=NCOI                                           kind=education country=NL
Nederlandse Filmacademie | Filmacademie         kind=education country=NL
NHL Stenden | NHL Stenden Hogeschool | NHL Hogeschool | =NHL-hogeschool | Noordelijke Hogeschool Leeuwarden  kind=education country=NL
Noorderpoort | Noorderpoortcollege              kind=education country=NL
Nova College                                    kind=education country=NL
=NTI | Nationaal Talen Instituut                kind=education country=NL ambiguous
Reinwardt Academie                              kind=education country=NL
Rijksakademie | Rijksakademie van Beeldende Kunsten | =Rijksacademie  kind=education country=NL
Rijn IJssel                                     kind=education country=NL
ROC Leiden                                      kind=education country=NL
ROC Midden Nederland                            kind=education country=NL
ROC Mondriaan                                   kind=education country=NL
ROC van Amsterdam | =ROC van Amsterdam-Flevoland  kind=education country=NL
ROC van Twente                                  kind=education country=NL
Rockacademie                                    kind=education country=NL
Rotterdamsch Studenten Corps | =RSC             kind=education country=NL
Sandberg Instituut                              kind=education country=NL
Saxion | Hogeschool Saxion                      kind=education country=NL
Scalda                                          kind=education country=NL
Schoevers                                       kind=education country=NL
School voor Journalistiek | School voor Journalistiek Utrecht  kind=education country=NL
Stedelijk Gymnasium                             kind=education country=NL
Stenden | Stenden Hogeschool | Christelijke Hogeschool Noord-Nederland  kind=education country=NL
=Studentencorps | Amsterdamsch Studenten Corps | =ASC/AVSV | Amsterdams Studentencorps  kind=education country=NL
Summa College                                   kind=education country=NL
Toneelacademie Maastricht                       kind=education country=NL
Toneelschool Amsterdam                          kind=education country=NL
Toneelschool Maastricht                         kind=education country=NL
Utrechtsch Studenten Corps | =USC               kind=education country=NL
Van Hall Larenstein | Hogeschool Van Hall Larenstein | Van Hall Instituut  kind=education country=NL
Vindicat | Vindicat atque Polit                 kind=education country=NL
Vossius Gymnasium | Vossius                     kind=education country=NL
Willem de Kooning Academie                      kind=education country=NL
Windesheim | Hogeschool Windesheim | Christelijke Hogeschool Windesheim  kind=education country=NL
=Zadkine                                        kind=education country=NL ambiguous
=Zuyd | Zuyd Hogeschool | Hogeschool Zuyd       kind=education country=NL

# Belgian universities, colleges and schools
Antwerp Management School                       kind=education country=BE
AP Hogeschool | =AP Hogeschool Antwerpen | Artesis Hogeschool | Plantijn Hogeschool | Artesis | Artesis Plantijn  kind=education country=BE
Arteveldehogeschool | Artevelde Hogeschool      kind=education country=BE
Erasmushogeschool Brussel | Erasmushogeschool | =EhB  kind=education country=BE
Europacollege | Europacollege in Brugge | College of Europe  kind=education country=BE
Faculté de Gembloux | Gembloux Agro-Bio Tech    kind=education country=BE
=GO! | =Gemeenschapsonderwijs | GO! onderwijs van de Vlaamse Gemeenschap  kind=education country=BE
HoGent | Hogeschool Gent | =HOGENT              kind=education country=BE
Hogere Zeevaartschool | Zeevaartschool Antwerpen  kind=education country=BE
Hogeschool PXL | =PXL | Provinciale Hogeschool Limburg  kind=education country=BE
Howest | Hogeschool West-Vlaanderen             kind=education country=BE
=INSAS                                          kind=education country=BE
Instituut voor Tropische Geneeskunde | Tropisch Instituut Antwerpen | =ITG  kind=research country=BE
Karel de Grote Hogeschool | Karel de Grote-Hogeschool | =KdG | =KDG  kind=education country=BE
=KASK | Koninklijke Academie voor Schone Kunsten | KASK & Conservatorium  kind=education country=BE
Katholiek Onderwijs Vlaanderen | Vlaams Secretariaat van het Katholiek Onderwijs | =VSKO  kind=education country=BE
Katholieke Universiteit Brussel | =KUBrussel | =KUB Brussel  kind=education country=BE
Koninklijk Conservatorium Antwerpen | Koninklijk Vlaams Conservatorium | Conservatorium Antwerpen  kind=education country=BE
Koninklijk Conservatorium Brussel | Conservatorium Brussel  kind=education country=BE
Koninklijke Academie voor Schone Kunsten Antwerpen | Antwerpse Modeacademie | Modeacademie Antwerpen | Antwerpse Academie  kind=education country=BE
Koninklijke Militaire School | =KMS             kind=education country=BE
=KU Leuven | Katholieke Universiteit Leuven | =KUL | =K.U.Leuven | Leuvense universiteit | Universiteit Leuven | Universiteit van Leuven  kind=education country=BE
La Cambre                                       kind=education country=BE
Lemmensinstituut                                kind=education country=BE
LUCA School of Arts | Sint-Lukas | =Sint-Lucas  kind=education country=BE
Muziekkapel Koningin Elisabeth | Chapelle Musicale Reine Elisabeth  kind=education country=BE
Odisee | Odisee Hogeschool | =HUBrussel | Hogeschool-Universiteit Brussel | =EHSAL | =Ehsal  kind=education country=BE
=OVSG                                           kind=education country=BE
=PARTS | =P.A.R.T.S.                            kind=education country=BE
=POV                                            kind=education country=BE
Reuzegom                                        kind=education country=BE
=RITCS | =Rits | =RITS                          kind=education country=BE
Solvay Business School | Solvay Brussels School  kind=education country=BE
Studio Herman Teirlinck | Herman Teirlinck Instituut  kind=education country=BE
=Syntra                                         kind=education country=BE ambiguous
Thomas More | Thomas More-hogeschool | =Lessius | Lessius Hogeschool | Thomas More Kempen | Katholieke Hogeschool Kempen  kind=education country=BE ambiguous
=UCLL | UC Leuven-Limburg | =KHLeuven | Katholieke Hogeschool Leuven | =KHLim  kind=education country=BE
Universiteit Antwerpen | =UAntwerpen | =UAntwerp | =Ufsia | =UFSIA | =RUCA | Antwerpse universiteit | Universiteit van Antwerpen | Universitaire Instelling Antwerpen | =UIA  kind=education country=BE
Universiteit Gent | =UGent | =UGENT | Gentse universiteit | Rijksuniversiteit Gent | Universiteit van Gent  kind=education country=BE
Universiteit Hasselt | =UHasselt | Limburgs Universitair Centrum | =LUC | Universiteit van Hasselt  kind=education country=BE
Université catholique de Louvain | =UCLouvain | Université Catholique de Louvain  kind=education country=BE
Université de Liège | =ULiège | =ULg | Universiteit van Luik | Universiteit Luik  kind=education country=BE
Université de Mons | =UMons | Universiteit Bergen  kind=education country=BE
Université de Namur | =UNamur | Universiteit Namen | Facultés universitaires Notre-Dame de la Paix  kind=education country=BE
Université libre de Bruxelles | =ULB | Université Libre de Bruxelles  kind=education country=BE
Université Saint-Louis | Facultés universitaires Saint-Louis | =FUSL  kind=education country=BE
=VIVES | Hogeschool Vives | Vives Hogeschool | =Katho | =KHBO | Katholieke Hogeschool Zuid-West-Vlaanderen  kind=education country=BE
Vlaamse Interuniversitaire Raad | =VLIR | =Vlir  kind=education country=BE
Vlaamse Onderwijsraad | =Vlor | =VLOR           kind=government country=BE
Vlerick | Vlerick Business School | Vlerick Management School | Vlerick Leuven Gent Management School  kind=education country=BE
Vrije Universiteit Brussel | =VUB               kind=education country=BE

# Dutch hospitals and health institutions
's Heeren Loo | 's Heeren Loo Zorggroep | =Heeren Loo  kind=health country=NL
=Adrz | =ADRZ | Admiraal De Ruyter Ziekenhuis   kind=health country=NL
Albert Schweitzer Ziekenhuis | Albert Schweitzer ziekenhuis  kind=health country=NL
Almata                                          kind=health country=NL
Alrijne | Alrijne Ziekenhuis | Diaconessenhuis Leiden  kind=health country=NL
Altrecht                                        kind=health country=NL
=Amarant                                        kind=health country=NL
Amphia | Amphia Ziekenhuis                      kind=health country=NL
Amsterdam UMC | =AMC | Academisch Medisch Centrum | Amsterdams Medisch Centrum | =Amsterdam Universitair Medisch Centrum | Amsterdam Universitair Medische Centra  kind=health country=NL
Antoni van Leeuwenhoek | Antoni van Leeuwenhoekziekenhuis | Antoni van Leeuwenhoek Ziekenhuis | =AVL | =AvL | Nederlands Kanker Instituut | =NKI | Antoni van Leeuwenhoek-ziekenhuis  kind=health country=NL
Arkin                                           kind=health country=NL
Bartiméus | =Bartimeus                          kind=health country=NL
Beatrixziekenhuis | Rivas                       kind=health country=NL
Bergman Clinics                                 kind=health country=NL
Bernhoven | Ziekenhuis Bernhoven                kind=health country=NL
BovenIJ Ziekenhuis | BovenIJ ziekenhuis         kind=health country=NL
Bravis | Bravis Ziekenhuis | Franciscus Ziekenhuis Roosendaal  kind=health country=NL
Brijder | Brijder Verslavingszorg               kind=health country=NL
Bronovo | Bronovo Ziekenhuis | Ziekenhuis Bronovo  kind=health country=NL
=Buurtzorg | Buurtzorg Nederland                kind=health country=NL
Canisius Wilhelmina Ziekenhuis | Canisius-Wilhelmina Ziekenhuis | =CWZ  kind=health country=NL
Careyn                                          kind=health country=NL
Catharina Ziekenhuis | Catharinaziekenhuis | Catharina-ziekenhuis  kind=health country=NL
Cordaan                                         kind=health country=NL
De Hoenderloo Groep | Hoenderloo Groep          kind=health country=NL
De Hoogstraat                                   kind=health country=NL
Deventer Ziekenhuis                             kind=health country=NL
Diakonessenhuis | Diakonessenhuis Utrecht       kind=health country=NL
Dijklander Ziekenhuis | Westfriesgasthuis | Waterlandziekenhuis  kind=health country=NL
Dimence                                         kind=health country=NL
Elisabeth-TweeSteden Ziekenhuis | =ETZ | Elisabeth-TweeSteden | St. Elisabeth Ziekenhuis | Sint Elisabeth Ziekenhuis | TweeSteden Ziekenhuis  kind=health country=NL
Elkerliek | Elkerliek Ziekenhuis                kind=health country=NL
Equipe Zorgbedrijven                            kind=health country=NL
Erasmus MC | Erasmus Medisch Centrum | =Erasmus-MC | Dijkzigt | Dijkzigt Ziekenhuis | Academisch Ziekenhuis Rotterdam  kind=health country=NL
Eurotransplant                                  kind=health country=NL
Fivoor                                          kind=health country=NL
Flevoziekenhuis                                 kind=health country=NL
Franciscus Gasthuis | Franciscus Gasthuis & Vlietland | Sint Franciscus Gasthuis | Vlietland Ziekenhuis  kind=health country=NL
Gelderse Vallei | Ziekenhuis Gelderse Vallei    kind=health country=NL
Gelre Ziekenhuizen | Gelre ziekenhuizen         kind=health country=NL
Gezondheidsraad                                 kind=government country=NL
=GGD | Gemeentelijke Gezondheidsdienst | GGD Nederland  kind=health country=NL
GGD GHOR | =GGD GHOR Nederland                  kind=health country=NL
GGz Breburg | GGZ Breburg                       kind=health country=NL
GGZ Eindhoven | =GGzE                           kind=health country=NL
GGZ inGeest | =inGeest                          kind=health country=NL
Groene Hart Ziekenhuis                          kind=health country=NL
Haaglanden MC | Medisch Centrum Haaglanden | MCH Westeinde | Westeinde Ziekenhuis  kind=health country=NL
HagaZiekenhuis | Haga Ziekenhuis | Leyenburg Ziekenhuis | Leyenburgziekenhuis | Juliana Kinderziekenhuis  kind=health country=NL
=Havenziekenhuis                                kind=health country=NL
Heliomare                                       kind=health country=NL
Het Roessingh | Roessingh                       kind=health country=NL
Hoeve Boschoord                                 kind=health country=NL
IJsselland Ziekenhuis                           kind=health country=NL
IJsselmeerziekenhuizen | MC IJsselmeerziekenhuizen | MC Zuiderzee  kind=health country=NL
Ikazia | Ikazia Ziekenhuis                      kind=health country=NL
Integraal Kankercentrum Nederland | =IKNL       kind=health country=NL
Isala | Isala Klinieken | Isala klinieken       kind=health country=NL
Jellinek | Jellinekkliniek | Jellinek Kliniek   kind=health country=NL
Jeroen Bosch Ziekenhuis | Bosch Medicentrum | =JBZ  kind=health country=NL
Jeugdbescherming Regio Amsterdam | William Schrikker Groep | William Schrikker Stichting | William Schrikker  kind=health country=NL
JeugdzorgPlus | Horizon Jeugdzorg               kind=health country=NL
Kentalis | Koninklijke Kentalis                 kind=health country=NL
Kijvelanden | De Kijvelanden                    kind=health country=NL
Lareb | Bijwerkingencentrum Lareb               kind=health country=NL
=Laurens | Zorgorganisatie Laurens              kind=health country=NL ambiguous
Laurentius Ziekenhuis                           kind=health country=NL
Lentis                                          kind=health country=NL
Levvel                                          kind=health country=NL
=LUMC | Leids Universitair Medisch Centrum | Academisch Ziekenhuis Leiden | =AZL  kind=health country=NL
Maasstad Ziekenhuis | Maasstadziekenhuis | Maasstad  kind=health country=NL
Maastricht UMC+ | =MUMC+ | =MUMC | Maastricht UMC | Academisch Ziekenhuis Maastricht | =azM | =AZM  kind=health country=NL
Martini Ziekenhuis | Martiniziekenhuis          kind=health country=NL
Meander Medisch Centrum | Meander MC            kind=health country=NL
Meavita                                         kind=health country=NL
=Mediant                                        kind=health country=NL
Medisch Centrum Leeuwarden | =MCL               kind=health country=NL
Medisch Spectrum Twente | =MST                  kind=health country=NL
Movisie | =MOVISIE                              kind=research country=NL
Máxima Medisch Centrum | Máxima MC | =MMC       kind=health country=NL
Nederlands Jeugdinstituut | =NJi                kind=research country=NL
Nederlandse Federatie van Universitair Medische Centra | =NFU  kind=health country=NL
Nederlandse Transplantatie Stichting            kind=health country=NL
Nederlandse Vereniging van Ziekenhuizen | =NVZ  kind=employers country=NL
=Nivel | =NIVEL | Nederlands instituut voor onderzoek van de gezondheidszorg  kind=research country=NL
Noordwest Ziekenhuisgroep | Medisch Centrum Alkmaar | Gemini Ziekenhuis | =MCA  kind=health country=NL
Novadic-Kentron | Novadic                       kind=health country=NL
Oldenkotte                                      kind=health country=NL
=OLVG | =Onze Lieve Vrouwe Gasthuis             kind=health country=NL
Ommelander Ziekenhuis | Ommelander Ziekenhuis Groningen  kind=health country=NL
Oogziekenhuis Rotterdam | =Oogziekenhuis        kind=health country=NL
Oostvaarderskliniek                             kind=health country=NL
Osira Groep                                     kind=health country=NL
=Parnassia | Parnassia Groep | Parnassia Bavo   kind=health country=NL
Philadelphia Zorg | Stichting Philadelphia      kind=health country=NL
Pieter Baan Centrum | =PBC                      kind=health country=NL
Pluryn                                          kind=health country=NL
Pompekliniek | Pompestichting                   kind=health country=NL
Prinses Máxima Centrum | Prinses Maxima Centrum | Prinses Máximacentrum  kind=health country=NL
Pro Persona                                     kind=health country=NL
Raad voor de Kinderbescherming | =Kinderbescherming  kind=government country=NL
Radboudumc | =Radboud UMC | UMC St Radboud | UMC Radboud | Radboudziekenhuis | =UMCN | Radboud Ziekenhuis  kind=health country=NL
Reinier de Graaf | Reinier de Graaf Gasthuis | Reinier de Graaf Groep  kind=health country=NL
Reinier van Arkel                               kind=health country=NL
Rijnstate | Rijnstate Ziekenhuis                kind=health country=NL
=RIVM | Rijksinstituut voor Volksgezondheid en Milieu | Rijksinstituut voor de Volksgezondheid | =R.I.V.M.  kind=research country=NL
Rode Kruis Ziekenhuis | Rode Kruis Ziekenhuis Beverwijk | Brandwondencentrum Beverwijk  kind=health country=NL
Rooyse Wissel | De Rooyse Wissel                kind=health country=NL
Ruwaard van Putten | Ruwaard van Putten Ziekenhuis | Spijkenisse Medisch Centrum  kind=health country=NL
Sanquin | Bloedbank Sanquin                     kind=health country=NL
Sensire                                         kind=health country=NL
Sint Anna Ziekenhuis | St. Anna Ziekenhuis      kind=health country=NL
Sint Lucas Andreas Ziekenhuis | Lucas Andreas Ziekenhuis | Sint Lucas Andreas  kind=health country=NL
Sint Maartenskliniek | Maartenskliniek          kind=health country=NL
Slingeland | Slingeland Ziekenhuis              kind=health country=NL
Slotervaartziekenhuis | MC Slotervaart | Slotervaart Ziekenhuis  kind=health country=NL
Sophia Kinderziekenhuis | Sophia Kinderziekenhuis Rotterdam | =Erasmus MC Sophia  kind=health country=NL
Spaarne Gasthuis | Kennemer Gasthuis | Spaarne Ziekenhuis  kind=health country=NL
St. Antonius Ziekenhuis | Sint Antonius Ziekenhuis | St. Antonius | Antonius Ziekenhuis | Sint-Antoniusziekenhuis  kind=health country=NL
Streekziekenhuis Koningin Beatrix               kind=health country=NL
Tactus                                          kind=health country=NL
Tergooi | Tergooi MC | Tergooiziekenhuizen      kind=health country=NL
Tjongerschans                                   kind=health country=NL
Treant | Treant Zorggroep | Scheper Ziekenhuis  kind=health country=NL
Trimbos-instituut | Trimbos Instituut | Trimbosinstituut | =Trimbos  kind=research country=NL
=TSN Thuiszorg                                  kind=health country=NL
=UMC Utrecht | Universitair Medisch Centrum Utrecht | Academisch Ziekenhuis Utrecht | =AZU | =UMCU  kind=health country=NL
=UMCG | Universitair Medisch Centrum Groningen | UMC Groningen | Academisch Ziekenhuis Groningen  kind=health country=NL
Van der Hoevenkliniek | Van der Hoeven Kliniek  kind=health country=NL
Van Mesdagkliniek | Mesdagkliniek | Dr. S. van Mesdagkliniek | Van Mesdag | Dr. S. van Mesdag  kind=health country=NL
Veilig Thuis                                    kind=health country=NL
Verwey-Jonker Instituut | Verwey-Jonker         kind=research country=NL
VieCuri | VieCuri Medisch Centrum               kind=health country=NL
Vilans                                          kind=research country=NL
Visio | Koninklijke Visio                       kind=health country=NL
=VUmc | VU medisch centrum | VU Medisch Centrum | =VU-ziekenhuis  kind=health country=NL
Wilhelmina Kinderziekenhuis | =WKZ              kind=health country=NL
Wilhelmina Ziekenhuis Assen | =WZA              kind=health country=NL
Yulius                                          kind=health country=NL
Zaans Medisch Centrum | =ZMC                    kind=health country=NL
Ziekenhuisgroep Twente | =ZGT                   kind=health country=NL
ZIKOS                                           kind=health country=NL
Zorginstituut | Zorginstituut Nederland | College voor Zorgverzekeringen | =CVZ  kind=government country=NL
ZorgKaart Nederland                             kind=health country=NL
ZorgSaam | Zorgsaam Zeeuws-Vlaanderen           kind=health country=NL
Zuyderland | Zuyderland Medisch Centrum | Atrium Medisch Centrum | Orbis Medisch Centrum | Atrium MC  kind=health country=NL

# Belgian hospitals and health institutions
=Antigifcentrum                                 kind=government country=BE
Armonea                                         kind=health country=BE
Asster                                          kind=health country=BE
ASZ Aalst                                       kind=health country=BE
AZ Alma                                         kind=health country=BE
AZ Damiaan                                      kind=health country=BE
AZ Delta                                        kind=health country=BE
AZ Groeninge                                    kind=health country=BE
AZ Herentals                                    kind=health country=BE
AZ Jan Palfijn | Jan Palfijn Gent               kind=health country=BE
AZ Klina | Klina                                kind=health country=BE
AZ Maria Middelares | Maria Middelares          kind=health country=BE
AZ Monica | =Monica-ziekenhuis                  kind=health country=BE
AZ Nikolaas | =VITAZ | Vitaz                    kind=health country=BE
AZ Oudenaarde                                   kind=health country=BE
AZ Rivierenland                                 kind=health country=BE
AZ Sint-Blasius                                 kind=health country=BE
=AZ Sint-Jan | AZ Sint-Jan Brugge | Sint-Jansziekenhuis  kind=health country=BE
AZ Sint-Lucas | =AZ Sint-Lucas Gent             kind=health country=BE
AZ Sint-Maarten                                 kind=health country=BE
AZ Turnhout                                     kind=health country=BE
AZ Vesalius                                     kind=health country=BE
AZ Voorkempen                                   kind=health country=BE
Bethaniënhuis | Multiversum                     kind=health country=BE
Broeders Alexianen                              kind=health country=BE
Brugmann | Brugmannziekenhuis | UVC Brugmann    kind=health country=BE
=CAW | Centrum Algemeen Welzijnswerk            kind=health country=BE
Christelijke Mutualiteit | Christelijke Mutualiteiten | =CM  kind=health country=BE
CHU de Liège | =CHU Luik | CHU Sart Tilman      kind=health country=BE
=Citadelle | CHR de la Citadelle | =Citadelleziekenhuis  kind=health country=BE ambiguous
Clinique Saint-Jean | Kliniek Sint-Jan          kind=health country=BE
Cliniques universitaires Saint-Luc | Cliniques Saint-Luc | Saint-Luc | Sint-Lukaskliniek  kind=health country=BE
Grand Hôpital de Charleroi | CHU Charleroi      kind=health country=BE
Guislain | Dr. Guislain                         kind=health country=BE
=GZA | GZA Ziekenhuizen | GasthuisZusters Antwerpen | Sint-Augustinusziekenhuis | Ziekenhuis aan de Stroom | =ZAS  kind=health country=BE
Heilig Hartziekenhuis | Heilig Hartziekenhuis Lier | Heilig Hart Leuven  kind=health country=BE
Hoge Gezondheidsraad                            kind=government country=BE
Hôpital Erasme | Erasmusziekenhuis | Erasmusziekenhuis Anderlecht  kind=health country=BE
=Imelda | =Imeldaziekenhuis | Imelda Ziekenhuis  kind=health country=BE ambiguous
Inkendaal                                       kind=health country=BE
Iris-ziekenhuizen | =Huderf | Kinderziekenhuis Koningin Fabiola  kind=health country=BE
Jan Yperman Ziekenhuis | Jan Yperman            kind=health country=BE
Jessa Ziekenhuis | Jessaziekenhuis | Jessa | Virga Jesse Ziekenhuis  kind=health country=BE
Jules Bordet Instituut | Bordet-instituut | Instituut Bordet | Jules Bordet  kind=health country=BE
Kenniscentrum voor de Gezondheidszorg | =KCE | Federaal Kenniscentrum voor de Gezondheidszorg  kind=research country=BE
Kind en Gezin | Kind & Gezin | =K&G | =Opgroeien  kind=government country=BE
Liberale Mutualiteit | Liberale Mutualiteiten   kind=health country=BE
Mariaziekenhuis | Maria Ziekenhuis Noord-Limburg  kind=health country=BE
Militair Hospitaal Neder-over-Heembeek | Militair Hospitaal | Militair Hospitaal Koningin Astrid  kind=health country=BE
Neutrale Ziekenfondsen                          kind=health country=BE
OLV Aalst | OLV-ziekenhuis Aalst | Onze-Lieve-Vrouwziekenhuis | OLV Ziekenhuis | =OLVZ | AZORG | OLV-ziekenhuis  kind=health country=BE
Onafhankelijk Ziekenfonds | Onafhankelijke Ziekenfondsen | Partena Ziekenfonds  kind=health country=BE
Orpea                                           kind=health country=BE
Pulderbos | Revalidatiecentrum Pulderbos        kind=health country=BE
Sciensano | Wetenschappelijk Instituut Volksgezondheid | =WIV  kind=research country=BE
Senior Living Group                             kind=health country=BE
Sint-Andriesziekenhuis                          kind=health country=BE
Sint-Annendael                                  kind=health country=BE
Sint-Camillus                                   kind=health country=BE
Sint-Jozefkliniek                               kind=health country=BE
Sint-Pietersziekenhuis | UMC Sint-Pieter | =CHU Saint-Pierre  kind=health country=BE
Sint-Trudo | Sint-Trudoziekenhuis               kind=health country=BE
Socialistische Mutualiteiten | Bond Moyson | De Voorzorg | =Solidaris  kind=health country=BE
=UPC Kortenberg | UPC KU Leuven                 kind=health country=BE
=UZ Brussel | Universitair Ziekenhuis Brussel | AZ VUB | =AZ-VUB  kind=health country=BE
=UZ Gent | Universitair Ziekenhuis Gent | Universitair Ziekenhuis in Gent  kind=health country=BE
=UZ Leuven | Universitair Ziekenhuis Leuven | UZ Gasthuisberg | Gasthuisberg  kind=health country=BE
=UZA | UZ Antwerpen | Universitair Ziekenhuis Antwerpen  kind=health country=BE
Wit-Gele Kruis                                  kind=health country=BE
Ziekenhuis Oost-Limburg | =ZOL                  kind=health country=BE
=ZNA | Ziekenhuisnetwerk Antwerpen | ZNA Middelheim | ZNA Stuivenberg | Middelheimziekenhuis | Stuivenbergziekenhuis | ZNA Jan Palfijn  kind=health country=BE
Zorgnet Vlaanderen | =Zorgnet-Icuro             kind=employers country=BE

# Hospitals and health institutions elsewhere
Al-Shifa | Al-Shifa-ziekenhuis | Al Shifa-ziekenhuis | Al-Shifaziekenhuis  kind=health country=PS
Centers for Disease Control | =CDC | Centers for Disease Control and Prevention  kind=government country=US
Charité | Charité-ziekenhuis | Charité-kliniek  kind=health country=DE
Food and Drug Administration | =FDA             kind=government country=US
Gamaleja Instituut | Gamaleja                   kind=research country=RU
Gemelli | Gemelli-ziekenhuis | Gemelliziekenhuis  kind=health country=IT
Great Ormond Street Hospital                    kind=health country=GB
Hadassah | Hadassah-ziekenhuis | Hadassah Ziekenhuis  kind=health country=IL
Institut Pasteur | Pasteur Instituut | Instituut Pasteur | Pasteurinstituut  kind=research country=FR
Karolinska | Karolinska Instituut | Karolinska Institutet  kind=health country=SE
Mayo Clinic | Mayo-kliniek                      kind=health country=US
National Health Service | =NHS                  kind=health country=GB
National Institutes of Health | =NIH            kind=research country=US
Paul-Ehrlich-Institut | Paul Ehrlich Instituut  kind=research country=DE
Robert Koch-instituut | =RKI | Robert Koch Instituut | Robert Koch-Institut  kind=research country=DE
Salpêtrière | Pitié-Salpêtrière                 kind=health country=FR
St. Thomas' Hospital | St Thomas' Hospital      kind=health country=GB
Val-de-Grâce                                    kind=health country=FR
Walter Reed | Walter Reed Medical Center        kind=health country=US

# Dutch research institutes
Afrika-Studiecentrum                            kind=research country=NL
Alterra                                         kind=research country=NL
Amolf | =AMOLF                                  kind=research country=NL
Astron | =ASTRON | =LOFAR                       kind=research country=NL
Biomedical Primate Research Centre | =BPRC      kind=research country=NL
=CBS | Centraal Bureau voor de Statistiek       kind=research country=NL
CE Delft                                        kind=research country=NL
Centrum Wiskunde & Informatica | =CWI           kind=research country=NL
=COT | Instituut voor Veiligheids- en Crisismanagement  kind=research country=NL
=CPB | Centraal Planbureau                      kind=research country=NL
Crisislab                                       kind=research country=NL
Deltares | WL Delft Hydraulics | Waterloopkundig Laboratorium  kind=research country=NL
=ECN | Energieonderzoek Centrum Nederland       kind=research country=NL
Economisch Bureau ING                           kind=company country=NL
Economisch Instituut voor de Bouw | =EIB        kind=research country=NL
Ecorys | =NEI                                   kind=research country=NL
EenVandaag Opiniepanel                          kind=research country=NL
=GfK                                            kind=research country=NL
Hubrecht Instituut | Hubrecht Laboratorium | Hubrecht  kind=research country=NL
Huygens Instituut | Huygens ING                 kind=research country=NL
Imares | =IMARES | Wageningen Marine Research   kind=research country=NL
Instituut Fysieke Veiligheid | =IFV | =NIPV | Nederlands Instituut Publieke Veiligheid  kind=research country=NL
Internationaal Instituut voor Sociale Geschiedenis | =IISG  kind=research country=NL
Interview/NSS | Inter/View                      kind=research country=NL
Intomart | =Intomart GfK                        kind=research country=NL
Ipsos I&O | I&O Research | Ipsos Nederland      kind=research country=NL
=Kieskompas                                     kind=research country=NL
=KITLV                                          kind=research country=NL
=KNAW | Koninklijke Nederlandse Akademie van Wetenschappen | Koninklijke Nederlandse Academie van Wetenschappen | =Akademie van Wetenschappen  kind=research country=NL
=KNMI | Koninklijk Nederlands Meteorologisch Instituut  kind=research country=NL
Kohnstamm Instituut                             kind=research country=NL
Koninklijk Instituut voor de Tropen | =KIT      kind=research country=NL
Koninklijke Bibliotheek | =KB                   kind=culture country=NL
Koninklijke Bibliotheek van België | =KBR | Albertina  kind=culture country=BE
=KWR                                            kind=research country=NL
=LEI | Landbouw-Economisch Instituut | =LEI Wageningen | Wageningen Economic Research  kind=research country=NL
Literatuurmuseum | Letterkundig Museum | Nederlands Letterkundig Museum  kind=culture country=NL
=Marin | =MARIN | Maritiem Research Instituut Nederland  kind=research country=NL ambiguous
Maurice de Hond | =Peil.nl                      kind=research country=NL ambiguous
Max Planck Instituut voor Psycholinguïstiek     kind=research country=NL
Meertens Instituut | P.J. Meertens Instituut | Meertens  kind=research country=NL
Motivaction                                     kind=research country=NL
Naktuinbouw                                     kind=research country=NL
Nationaal Archief | Algemeen Rijksarchief       kind=culture country=NL
Nederlands Herseninstituut | Herseninstituut | Nederlands Instituut voor Hersenonderzoek  kind=research country=NL
Nederlands Instituut voor Beeld en Geluid | Beeld en Geluid | Beeld & Geluid  kind=culture country=NL
Nederlands Studiecentrum Criminaliteit en Rechtshandhaving | =NSCR  kind=research country=NL
Newcom Research                                 kind=research country=NL
=NFI | Nederlands Forensisch Instituut          kind=research country=NL
=NIDI | Nederlands Interdisciplinair Demografisch Instituut  kind=research country=NL
Nikhef | =NIKHEF                                kind=research country=NL
=NIOD | Niod | Nederlands Instituut voor Oorlogsdocumentatie | Rijksinstituut voor Oorlogsdocumentatie | =RIOD | =Riod  kind=research country=NL
=NIOO | =NIOO-KNAW | Nederlands Instituut voor Ecologie  kind=research country=NL
=NIOZ | Nederlands Instituut voor Onderzoek der Zee | Koninklijk Nederlands Instituut voor Onderzoek der Zee  kind=research country=NL
=NIPO | TNS Nipo | =TNS NIPO | Kantar | Verian  kind=research country=NL
=NLR | Nationaal Lucht- en Ruimtevaartlaboratorium  kind=research country=NL
=NRG | Nuclear Research and consultancy Group   kind=research country=NL
=NWO | Nederlandse Organisatie voor Wetenschappelijk Onderzoek | =ZWO  kind=research country=NL
=Oberon                                         kind=research country=NL ambiguous
Onderzoeksraad voor Veiligheid | =OVV | =Onderzoeksraad  kind=government country=NL
=PBL | Planbureau voor de Leefomgeving | Milieu- en Natuurplanbureau | Ruimtelijk Planbureau  kind=research country=NL
QuTech                                          kind=research country=NL
Rathenau Instituut | Rathenau-instituut | Rathenauinstituut  kind=research country=NL
ResearchNed                                     kind=research country=NL
=RIKILT | =Rikilt                               kind=research country=NL
Ruigrok NetPanel | Ruigrok                      kind=research country=NL
=SCP | Sociaal en Cultureel Planbureau | Sociaal-Cultureel Planbureau  kind=research country=NL
SEO Economisch Onderzoek | =SEO                 kind=research country=NL
=SRON                                           kind=research country=NL
Sterrewacht Leiden                              kind=research country=NL
Teylers Stichting                               kind=research country=NL
=TNO                                            kind=research country=NL
Westerdijk Instituut | Centraalbureau voor Schimmelcultures  kind=research country=NL
=WODC | Wetenschappelijk Onderzoek- en Documentatiecentrum  kind=research country=NL
=WRR | Wetenschappelijke Raad voor het Regeringsbeleid  kind=government country=NL
ZonMw | =ZonMW                                  kind=research country=NL

# Belgian research institutes
=ADVN                                           kind=research country=BE
=Amsab | Amsab-ISG                              kind=research country=BE
=Belspo                                         kind=research country=BE
=BIRA | Belgisch Instituut voor Ruimte-Aeronomie  kind=research country=BE
Cegesoma | =CegeSoma | =SOMA | Studie- en Documentatiecentrum Oorlog en Hedendaagse Maatschappij  kind=research country=BE
=Crisp | =CRISP                                 kind=research country=BE
=Dimarso | Ipsos België                         kind=research country=BE
Federaal Planbureau | =Planbureau               kind=research country=BE
Flanders Make                                   kind=research country=BE
=FNRS | =F.R.S.-FNRS                            kind=research country=BE
=FWO | Fonds voor Wetenschappelijk Onderzoek    kind=research country=BE
=HIVA | =Hiva | Hoger Instituut voor de Arbeid  kind=research country=BE
=ILVO | Instituut voor Landbouw- Visserij- en Voedingsonderzoek  kind=research country=BE
=Imec | =imec | =IMEC                           kind=research country=BE
=INBO | Instituut voor Natuur- en Bosonderzoek  kind=research country=BE
=KADOC | =Kadoc                                 kind=research country=BE
=KMI | Koninklijk Meteorologisch Instituut      kind=research country=BE
Koninklijk Belgisch Instituut voor Natuurwetenschappen | =KBIN | Instituut voor Natuurwetenschappen  kind=research country=BE
Koninklijk Instituut voor het Kunstpatrimonium | =KIK  kind=research country=BE
Koninklijke Academie voor Geneeskunde           kind=research country=BE
Koninklijke Academie voor Nederlandse Taal en Letteren | =KANTL  kind=research country=BE
Koninklijke Sterrenwacht van België | Koninklijke Sterrenwacht | Sterrenwacht van Ukkel  kind=research country=BE
Koninklijke Vlaamse Academie van België | =KVAB | Koninklijke Vlaamse Academie van België voor Wetenschappen en Kunsten  kind=research country=BE
Letterenhuis | =AMVC                            kind=culture country=BE
Nationaal Instituut voor Criminalistiek         kind=research country=BE
=NICC | Nationaal Instituut voor Criminalistiek en Criminologie  kind=research country=BE
Rega Instituut | Rega-instituut                 kind=research country=BE
=Rijksarchief                                   kind=culture country=BE
=SCK CEN | Studiecentrum voor Kernenergie | =SCK | =SCK-CEN  kind=research country=BE
Statbel | =NIS | Nationaal Instituut voor de Statistiek | Algemene Directie Statistiek  kind=research country=BE
Steunpunt Armoedebestrijding                    kind=research country=BE
=UCOS                                           kind=research country=BE
=VITO | Vlaamse Instelling voor Technologisch Onderzoek  kind=research country=BE
Vlaams Instituut voor Biotechnologie | =VIB     kind=research country=BE
=VLIZ | Vlaams Instituut voor de Zee            kind=research country=BE
Von Karman Instituut | Von Karman Institute     kind=research country=BE

# Space agencies, laboratories and foreign research bodies
Académie française | Académie Française         kind=culture country=FR
=Allensbach                                     kind=research country=DE ambiguous
Alliance Française | Alliance française         kind=culture country=FR
Arianespace | =Ariane Group | ArianeGroup       kind=company country=FR
Bell Labs                                       kind=research country=US
British Council                                 kind=culture country=GB
Broad Institute                                 kind=research country=US
Brookhaven National Laboratory                  kind=research country=US
=CERN | =Cern | Europees deeltjeslaboratorium Cern | Europees centrum voor kernonderzoek  kind=research country=CH
Chinese Academie van Wetenschappen | Chinese Academie voor Wetenschappen  kind=research country=CN
=CNES                                           kind=research country=FR
=CNRS                                           kind=research country=FR
=CNSA                                           kind=research country=CN
Confucius Instituut | Confuciusinstituut | Confucius-instituut  kind=culture country=CN
Copernicus Climate Change Service | Copernicus Klimaatdienst | Copernicus-programma  kind=research
=Csiro | =CSIRO                                 kind=research country=AU
DeepMind | Google DeepMind                      kind=company country=GB
=DESY                                           kind=research country=DE
Deutscher Wetterdienst | =DWD                   kind=research country=DE
=DLR                                            kind=research country=DE
=ECMWF | Europees Centrum voor Weersverwachtingen | Europees Weercentrum  kind=research
=EMBL                                           kind=research
=ESA | Europese ruimtevaartorganisatie | European Space Agency | Europese Ruimtevaartorganisatie | Europees ruimtevaartagentschap | Europese ruimtevaartorganisatie ESA  kind=research
=ESO | European Southern Observatory | Europese Zuidelijke Sterrenwacht  kind=research
=ESTEC | =Estec                                 kind=research country=NL
Fermilab                                        kind=research country=US
=Forsa                                          kind=research country=DE ambiguous
Fraunhofer | Fraunhofer-instituut | Fraunhofer Instituut | Fraunhofer-Gesellschaft  kind=research country=DE
Gallup                                          kind=research country=US
Global Carbon Project                           kind=research
Goethe-Institut | Goethe Instituut | Goethe-instituut  kind=culture country=DE
Helmholtz-centrum | Helmholtz Zentrum | Alfred Wegener Instituut | Alfred-Wegener-Institut  kind=research country=DE
Infratest Dimap                                 kind=research country=DE ambiguous
=INSEE | =Insee                                 kind=research country=FR
=Inserm | =INSERM                               kind=research country=FR
Institute for Health Metrics and Evaluation     kind=research country=US
Ipsos                                           kind=research
=ISRO | Indiase ruimtevaartorganisatie          kind=research country=IN
=ITER | =Iter                                   kind=research country=FR
=JAXA | =Jaxa                                   kind=research country=JP
Jet Propulsion Laboratory | =JPL                kind=research country=US
Lawrence Livermore | Lawrence Livermore National Laboratory  kind=research country=US
Los Alamos National Laboratory | Los Alamos Laboratorium  kind=research country=US
Max Planck Instituut | Max-Planck-Institut | Max Planck-instituut | Max Planck Gesellschaft | Max Planck Genootschap  kind=research country=DE
Met Office                                      kind=research country=GB
=NASA | =Nasa                                   kind=research country=US
National Academy of Sciences                    kind=research country=US
National Geographic Society                     kind=research country=US
National Science Foundation                     kind=research country=US
=NOAA | =Noaa                                   kind=research country=US
Oak Ridge National Laboratory                   kind=research country=US
Oostenrijkse Academie van Wetenschappen         kind=research country=AT
OpenAI                                          kind=company country=US
Potsdam-Institut für Klimafolgenforschung | Potsdam Instituut voor Klimaatonderzoek | Potsdam Instituut | =PIK  kind=research country=DE
Roskosmos | Roscosmos                           kind=research country=RU
Roslin Institute | Roslin Instituut             kind=research country=GB
Royal Society                                   kind=research country=GB
Russische Academie van Wetenschappen            kind=research country=RU
Scripps Institution | Scripps Institution of Oceanography  kind=research country=US
Smithsonian | Smithsonian Institution | Smithsonian Instituut  kind=research country=US
SpaceX | Space X                                kind=company country=US
=USGS | US Geological Survey | U.S. Geological Survey | Amerikaanse Geologische Dienst  kind=research country=US
Weizmann Instituut | Weizmann-instituut         kind=research country=IL
Woods Hole Oceanographic Institution            kind=research country=US
World Weather Attribution                       kind=research
Wuhan-instituut voor Virologie | Wuhan Institute of Virology | Virologisch Instituut van Wuhan  kind=research country=CN
YouGov | =Yougov                                kind=research country=GB

# Universities of the world
American University of Beirut | Amerikaanse Universiteit van Beiroet | Amerikaanse Universiteit in Beiroet  kind=education country=LB
Amerikaanse Universiteit in Caïro | Amerikaanse Universiteit van Caïro | Universiteit van Caïro  kind=education country=EG
Anton de Kom Universiteit | Anton de Kom Universiteit van Suriname | =AdeKUS  kind=education country=SR
Arizona State University | Universiteit van Arizona  kind=education country=US
Australian National University | University of Sydney | Universiteit van Sydney | University of Melbourne | Universiteit van Melbourne  kind=education country=AU
Bar-Ilan Universiteit                           kind=education country=IL
=Berkeley                                       kind=education country=US of="University of California" ambiguous
Berklee College of Music                        kind=education country=US
Birzeit Universiteit | Bir Zeit | Universiteit van Bir Zeit | Birzeit-universiteit  kind=education country=PS
Bocconi | Bocconi Universiteit | Universiteit Bocconi  kind=education country=IT
Bosporus-universiteit | Bogaziçi-universiteit | Boğaziçi | Bosporusuniversiteit  kind=education country=TR
Boston University | Universiteit van Boston     kind=education country=US
Brown University | Universiteit van Brown       kind=education country=US
=Caltech | California Institute of Technology   kind=education country=US
=Cambridge                                      kind=education country=GB of="University of Cambridge" ambiguous
Carnegie Mellon | Carnegie Mellon University    kind=education country=US
Central European University | =CEU | Centraal-Europese Universiteit  kind=education country=HU
Central Saint Martins | Central Saint Martins College  kind=education country=GB
Collège de France                               kind=education country=FR
=Columbia                                       kind=education country=US of="Columbia University" ambiguous
Columbia University | Columbia Universiteit | Columbia-universiteit | Universiteit van Columbia  kind=education country=US
Complutense                                     kind=education country=ES
Cornell University | Cornell | Cornell Universiteit | Cornell-universiteit  kind=education country=US
Dartmouth College                               kind=education country=US
Duke University | Duke Universiteit             kind=education country=US
Durham University | University of Durham        kind=education country=GB
Emory University                                kind=education country=US
=EPFL | École polytechnique fédérale de Lausanne  kind=education country=CH
=ETH Zürich | =ETH | Eidgenössische Technische Hochschule | Technische Universiteit Zürich  kind=education country=CH
=Eton | Eton College                            kind=education country=GB
Europees Universitair Instituut | European University Institute | Europese Universiteit in Florence  kind=education country=IT
Freie Universität | Freie Universität Berlin | Vrije Universiteit Berlijn | Vrije Universiteit van Berlijn  kind=education country=DE
Fudan-universiteit | Fudan Universiteit | Fudan  kind=education country=CN
George Washington University | George Washington Universiteit  kind=education country=US
Georgetown University | Georgetown Universiteit  kind=education country=US
Goethe-universiteit | Universiteit van Frankfurt  kind=education country=DE
Harvard | Harvard University | Harvard-universiteit | Universiteit van Harvard | Harvard Business School | Harvard Medical School | Harvard Law School | Harvard Universiteit  kind=education country=US
Hebreeuwse Universiteit | Hebreeuwse Universiteit van Jeruzalem | Hebreeuwse Universiteit in Jeruzalem  kind=education country=IL
=HEC                                            kind=education country=FR ambiguous
Howard University                               kind=education country=US
Humboldt-Universität | Humboldt Universiteit | Humboldt-universiteit  kind=education country=DE
Imperial College | Imperial College London      kind=education country=GB
=INSEAD | =Insead                               kind=education country=FR
=Ivy League                                     kind=education country=US
Jagiellonische Universiteit | Jagiellonian University | Universiteit van Krakau  kind=education country=PL
Jawaharlal Nehru University | Jawaharlal Nehru Universiteit  kind=education country=IN
Johns Hopkins University | Johns Hopkins | Johns Hopkins-universiteit | Johns Hopkins Universiteit  kind=education country=US
Juilliard School | Juilliard | Juilliard School of Music  kind=education country=US
Karelsuniversiteit | Karelsuniversiteit in Praag | Universiteit van Praag  kind=education country=CZ
Kent State University                           kind=education country=US
King's College | King's College London          kind=education country=GB
La Sapienza                                     kind=education country=IT
Lomonosov-universiteit | Moskouse Staatsuniversiteit | Staatsuniversiteit van Moskou | Lomonosov Universiteit  kind=education country=RU
London Business School                          kind=education country=GB
London School of Economics | =LSE               kind=education country=GB
Ludwig-Maximilians-Universität | Universiteit van München  kind=education country=DE
Makerere Universiteit | Makerere                kind=education country=UG
McGill University | McGill | McGill-universiteit  kind=education country=CA
=MIT | Massachusetts Institute of Technology    kind=education country=US
National University of Singapore | Nationale Universiteit van Singapore  kind=education country=SG
New York University | =NYU                      kind=education country=US
Northwestern University                         kind=education country=US
=Oxford                                         kind=education country=GB of="University of Oxford" ambiguous
Patrice Lumumba-universiteit | Loemoemba-universiteit  kind=education country=RU
Pauselijke Universiteit Gregoriana | Gregoriana  kind=education country=VA
Peking University | Universiteit van Peking | Universiteit van Beijing  kind=education country=CN
Penn State University | Penn State              kind=education country=US
=Princeton                                      kind=education country=US of="Princeton University" ambiguous
Princeton University | Princeton-universiteit | Universiteit van Princeton  kind=education country=US
Queen's University Belfast | Queen's University  kind=education country=GB
Rice University                                 kind=education country=US
Royal Academy of Music                          kind=education country=GB
Royal College of Art                            kind=education country=GB
Royal College of Music                          kind=education country=GB
Rutgers University                              kind=education country=US
=RWTH Aachen | =RWTH | Technische Universiteit Aken  kind=education country=DE
Sandhurst | Militaire academie Sandhurst        kind=education country=GB
Sciences Po | Institut d'études politiques      kind=education country=FR
Sharif Universiteit                             kind=education country=IR
Sorbonne | Universiteit Sorbonne | La Sorbonne | Université Paris-Sorbonne  kind=education country=FR
Stanford University | Stanford | Stanford-universiteit | Universiteit van Stanford | Stanford Universiteit  kind=education country=US
Technion                                        kind=education country=IL
Technische Universiteit Berlijn | =TU Berlin    kind=education country=DE
Technische Universiteit München | =TU München | Technische Universität München  kind=education country=DE
Trinity College | Trinity College Dublin        kind=education country=IE
Trump University                                kind=education country=US
Tsinghua | Tsinghua-universiteit | Tsinghua Universiteit | Tsinghua University  kind=education country=CN
Tufts University                                kind=education country=US
=UCLA                                           kind=education country=US
=UNAM | Universiteit van Mexico                 kind=education country=MX
Universidad Complutense                         kind=education country=ES
Universidade de São Paulo | Universiteit van São Paulo  kind=education country=BR
Universitas Indonesia | Gadjah Mada | Universiteit Gadjah Mada | Gadjah Mada Universiteit  kind=education country=ID
Universiteit van Aarhus                         kind=education country=DK
Universiteit van Aruba                          kind=education country=AW
Universiteit van Athene                         kind=education country=GR
Universiteit van Barcelona | Autonome Universiteit van Barcelona  kind=education country=ES
Universiteit van Bern                           kind=education country=CH
Universiteit van Bologna                        kind=education country=IT
Universiteit van Bonn                           kind=education country=DE
Universiteit van Buenos Aires                   kind=education country=AR
Universiteit van Coimbra | Universiteit van Lissabon  kind=education country=PT
Universiteit van Curaçao | Universiteit van de Nederlandse Antillen  kind=education country=CW
Universiteit van Genève                         kind=education country=CH
Universiteit van Göteborg                       kind=education country=SE
Universiteit van Göttingen                      kind=education country=DE
Universiteit van Haifa                          kind=education country=IL
Universiteit van Heidelberg | Universität Heidelberg | Universiteit Heidelberg  kind=education country=DE
Universiteit van Helsinki                       kind=education country=FI
Universiteit van Kaapstad | University of Cape Town | =UCT  kind=education country=ZA
Universiteit van Kabul                          kind=education country=AF
Universiteit van Keulen                         kind=education country=DE
Universiteit van Kinshasa                       kind=education country=CD
Universiteit van Kopenhagen                     kind=education country=DK
Universiteit van Kyoto                          kind=education country=JP
Universiteit van Leeds                          kind=education country=GB
Universiteit van Lubumbashi                     kind=education country=CD
Universiteit van Nairobi                        kind=education country=KE
Universiteit van Oslo | Universiteit van Bergen  kind=education country=NO
Universiteit van Padua                          kind=education country=IT
Universiteit van Rome                           kind=education country=IT
Universiteit van Salamanca                      kind=education country=ES
Universiteit van Sint-Petersburg                kind=education country=RU
Universiteit van Stellenbosch | Stellenbosch University | Universiteit Stellenbosch  kind=education country=ZA
Universiteit van Teheran                        kind=education country=IR
Universiteit van Tel Aviv | Tel Aviv University  kind=education country=IL
Universiteit van Tokio                          kind=education country=JP
Universiteit van Tübingen                       kind=education country=DE
Universiteit van Uppsala | Uppsala Universiteit | Universiteit van Stockholm | Universiteit van Lund  kind=education country=SE
Universiteit van Warschau                       kind=education country=PL
Universiteit van Wenen | Weense universiteit    kind=education country=AT
Universiteit van Zürich                         kind=education country=CH
University College Dublin                       kind=education country=IE
University College London | =UCL                kind=education country=GB
University of Bristol | Universiteit van Bristol  kind=education country=GB
University of British Columbia                  kind=education country=CA
University of California | Universiteit van Californië | =UC Berkeley | University of California Berkeley  kind=education country=US
University of Cambridge | Cambridge University | Universiteit van Cambridge | Cambridge-universiteit  kind=education country=GB
University of Chicago | Universiteit van Chicago  kind=education country=US
University of Colorado | Universiteit van Colorado  kind=education country=US
University of East Anglia                       kind=education country=GB
University of Edinburgh | Universiteit van Edinburgh  kind=education country=GB
University of Glasgow | Universiteit van Glasgow  kind=education country=GB
University of Hong Kong | Universiteit van Hongkong | Polytechnische Universiteit Hongkong  kind=education country=HK
University of Leeds                             kind=education country=GB
University of Manchester | Universiteit van Manchester  kind=education country=GB
University of Michigan | Universiteit van Michigan  kind=education country=US
University of Oxford | Oxford University | Universiteit van Oxford | Oxford-universiteit  kind=education country=GB
University of Pennsylvania | Universiteit van Pennsylvania | Wharton School | =Wharton  kind=education country=US
University of Sheffield                         kind=education country=GB
University of St Andrews | Universiteit van St. Andrews  kind=education country=GB
University of Sussex | University of Essex | Universiteit van Sussex  kind=education country=GB
University of Texas | Universiteit van Texas    kind=education country=US
University of the West Indies                   kind=education
University of Toronto | Universiteit van Toronto  kind=education country=CA
University of Virginia | Universiteit van Virginia  kind=education country=US
University of Warwick | Warwick University      kind=education country=GB
University of Washington | Universiteit van Washington  kind=education country=US
University of Wisconsin | Universiteit van Wisconsin  kind=education country=US
V-Dem Institute                                 kind=education country=SE
V-Dem Instituut                                 kind=education country=SE
Vanderbilt University                           kind=education country=US
Virginia Tech                                   kind=education country=US
Wellesley College                               kind=education country=US
West Point | Militaire Academie West Point      kind=education country=US ambiguous
Westfälische Wilhelms-Universität | Universiteit van Münster  kind=education country=DE
Witwatersrand-universiteit | =Wits | University of the Witwatersrand  kind=education country=ZA
=Yale | Yale University | Yale-universiteit | Yale Law School | Universiteit van Yale  kind=education country=US
École des hautes études en sciences sociales | =EHESS  kind=education country=FR
École Nationale d'Administration | =ENA | Ecole Nationale d'Administration  kind=education country=FR
École Normale Supérieure | Ecole Normale Supérieure  kind=education country=FR
École Polytechnique | Ecole Polytechnique       kind=education country=FR

# Dutch museums
Afrika Museum | Afrikamuseum Berg en Dal        kind=culture country=NL
Airborne Museum | Airborne Museum Hartenstein   kind=culture country=NL
Allard Pierson | Allard Pierson Museum          kind=culture country=NL
Amsterdam Museum | Amsterdams Historisch Museum  kind=culture country=NL
Bonnefanten | Bonnefantenmuseum | Bonnefanten Museum  kind=culture country=NL
Buma/Stemra | =Buma | Buma Stemra | =BumaStemra  kind=culture country=NL
Catharijneconvent | Museum Catharijneconvent    kind=culture country=NL
Centraal Museum | Centraal Museum Utrecht       kind=culture country=NL
Cobra Museum | Cobramuseum | Cobra Museum voor Moderne Kunst  kind=culture country=NL
Conamus                                         kind=culture country=NL
=CPNB | Stichting Collectieve Propaganda van het Nederlandse Boek | Collectieve Propaganda van het Nederlandse Boek  kind=culture country=NL
De Mesdag Collectie                             kind=culture country=NL
De Pont | Museum De Pont                        kind=culture country=NL
Design Museum Den Bosch | Stedelijk Museum 's-Hertogenbosch  kind=culture country=NL
Discovery Museum | Continium                    kind=culture country=NL
Dordrechts Museum                               kind=culture country=NL
Drents Museum                                   kind=culture country=NL
Escher in Het Paleis                            kind=culture country=NL
EYE Filmmuseum | =Eye | =EYE | Eye Filmmuseum | =Filmmuseum | Nederlands Filmmuseum  kind=culture country=NL
=Fenix | Museum Fenix                           kind=culture country=NL ambiguous
=Filmfonds | Nederlands Filmfonds               kind=culture country=NL
=Foam | =FOAM                                   kind=culture country=NL ambiguous
Fonds Podiumkunsten                             kind=culture country=NL
Fotomuseum Den Haag | =Fotomuseum               kind=culture country=NL
Frans Hals Museum | Frans Halsmuseum | =De Hallen Haarlem  kind=culture country=NL
Fries Museum                                    kind=culture country=NL
Groninger Museum                                kind=culture country=NL
Haags Historisch Museum                         kind=culture country=NL
Herinneringscentrum Kamp Westerbork | Kamp Westerbork-museum  kind=culture country=NL
Hermitage Amsterdam | H'ART Museum | =H'Art     kind=culture country=NL
Het Nieuwe Instituut | Nieuwe Instituut | Nederlands Architectuurinstituut | =NAi  kind=culture country=NL
Huis Marseille                                  kind=culture country=NL
Joods Historisch Museum | Joods Museum          kind=culture country=NL
Keramiekmuseum Princessehof | Princessehof      kind=culture country=NL
Kröller-Müller Museum | Kröller-Müller | Kröller-Müllermuseum | Museum Kröller-Müller | Kröller Müller Museum  kind=culture country=NL
=Kunsthal | Kunsthal Rotterdam | Rotterdamse Kunsthal  kind=culture country=NL
Kunstmuseum Den Haag | Gemeentemuseum Den Haag | Haags Gemeentemuseum | =Gemeentemuseum | =Kunstmuseum  kind=culture country=NL
Limburgs Museum                                 kind=culture country=NL
=Literatuurhuis                                 kind=culture country=NL
Maatschappij der Nederlandse Letterkunde        kind=culture country=NL
Madame Tussauds | Madame Tussaud                kind=culture country=NL
Mariniersmuseum                                 kind=culture country=NL
Maritiem Museum | Maritiem Museum Rotterdam     kind=culture country=NL
Mauritshuis                                     kind=culture country=NL
Moco Museum | =Moco                             kind=culture country=NL
Mondriaan Fonds | Mondriaanfonds | Mondriaan Stichting  kind=culture country=NL
Museon | Museon-Omniversum                      kind=culture country=NL
Museum Arnhem | Museum voor Moderne Kunst Arnhem  kind=culture country=NL
Museum Beelden aan Zee | Beelden aan Zee        kind=culture country=NL
Museum Belvédère                                kind=culture country=NL
Museum Boijmans Van Beuningen | Boijmans Van Beuningen | Boijmans | Boymans | Boijmans van Beuningen | Boymans-van Beuningen | Museum Boijmans  kind=culture country=NL
Museum Bredius                                  kind=culture country=NL
Museum de Fundatie | De Fundatie | =Fundatie    kind=culture country=NL
Museum De Lakenhal | =Lakenhal | De Lakenhal    kind=culture country=NL
Museum Dr8888                                   kind=culture country=NL
Museum Gouda                                    kind=culture country=NL
Museum Het Valkhof | Valkhof Museum             kind=culture country=NL
Museum Jan Cunen                                kind=culture country=NL
Museum Kranenburgh                              kind=culture country=NL
Museum Mesdag                                   kind=culture country=NL
Museum MORE | =MORE                             kind=culture country=NL
Museum Ons' Lieve Heer op Solder | Amstelkring  kind=culture country=NL
Museum Prinsenhof | Prinsenhof Delft            kind=culture country=NL
Museum Speelklok                                kind=culture country=NL
Museum Van Loon                                 kind=culture country=NL
Museum Voorlinden | Voorlinden                  kind=culture country=NL
Nationaal Holocaustmuseum | Nationaal Holocaust Museum  kind=culture country=NL
Nationaal Militair Museum | =Legermuseum | =NMM  kind=culture country=NL
Nationaal Monument Kamp Vught                   kind=culture country=NL
Nederlands Fotomuseum                           kind=culture country=NL
Nederlands Letterenfonds | Letterenfonds | Fonds voor de Letteren  kind=culture country=NL
Nederlandse Museumvereniging | Museumvereniging  kind=culture country=NL
=Nemo | =NEMO | Science Museum NEMO | Science Center Nemo  kind=culture country=NL ambiguous
Nijntje Museum | Dick Bruna Huis                kind=culture country=NL
Noordbrabants Museum | Het Noordbrabants Museum  kind=culture country=NL
Oorlogsmuseum Overloon | =Oorlogsmuseum         kind=culture country=NL
=Openluchtmuseum | Nederlands Openluchtmuseum   kind=culture country=NL
Panorama Mesdag                                 kind=culture country=NL
Philips Museum                                  kind=culture country=NL
Poetry International                            kind=culture country=NL
Raad voor Cultuur                               kind=government country=NL
Rembrandthuis | Museum Het Rembrandthuis        kind=culture country=NL
Rijksbureau voor Kunsthistorische Documentatie | =RKD  kind=research country=NL
Rijksdienst voor het Cultureel Erfgoed          kind=government country=NL
Rijksmuseum | Rijksmuseum Amsterdam | Het Rijksmuseum  kind=culture country=NL
Rijksmuseum Boerhaave | Museum Boerhaave        kind=culture country=NL
Rijksmuseum Twenthe | Rijksmuseum Twente        kind=culture country=NL
Rijksmuseum van Oudheden | Museum van Oudheden  kind=culture country=NL
Scheepvaartmuseum | Het Scheepvaartmuseum | Nederlands Scheepvaartmuseum  kind=culture country=NL
Singer Laren | Singer Museum | Museum Singer    kind=culture country=NL
Spoorwegmuseum | Het Spoorwegmuseum | Nederlands Spoorwegmuseum  kind=culture country=NL
=Stedelijk | =het Stedelijk                     kind=culture country=NL of="Stedelijk Museum" ambiguous
Stedelijk Museum | Stedelijk Museum Amsterdam   kind=culture country=NL
Stedelijk Museum Alkmaar                        kind=culture country=NL
Stedelijk Museum Breda | =MOTI                  kind=culture country=NL
Stedelijk Museum Schiedam                       kind=culture country=NL
Stichting Brein | =BREIN | =Brein               kind=culture country=NL
Stimuleringsfonds Creatieve Industrie           kind=culture country=NL
=TextielMuseum | =Textielmuseum                 kind=culture country=NL
Teylers Museum | Teyler | Teylers               kind=culture country=NL
Theater Instituut Nederland                     kind=culture country=NL
Tropenmuseum | Wereldmuseum Amsterdam           kind=culture country=NL
Universiteitsmuseum Utrecht                     kind=culture country=NL
Van Abbemuseum | Van Abbe Museum | Van Abbe     kind=culture country=NL
Van Gogh Museum | Van Goghmuseum | Van Gogh-museum  kind=culture country=NL
Vereniging Rembrandt                            kind=culture country=NL
Verzetsmuseum | Verzetsmuseum Amsterdam         kind=culture country=NL
Vrijheidsmuseum                                 kind=culture country=NL
Watersnoodmuseum                                kind=culture country=NL
Wereldmuseum | Wereldmuseum Rotterdam | Museum voor Volkenkunde  kind=culture country=NL
Wereldmuseum Leiden | Rijksmuseum voor Volkenkunde | Museum Volkenkunde  kind=culture country=NL
Westfries Museum                                kind=culture country=NL
Witte de With | Kunstinstituut Melly | =Melly   kind=culture country=NL ambiguous
Zeeuws Museum                                   kind=culture country=NL
Zuiderzeemuseum                                 kind=culture country=NL

# Belgian museums and cultural institutions
Africamuseum | AfricaMuseum | Koninklijk Museum voor Midden-Afrika | Afrikamuseum | Afrikamuseum Tervuren | =KMMA  kind=culture country=BE
Autoworld                                       kind=culture country=BE
Bastogne War Museum                             kind=culture country=BE
Boek.be                                         kind=culture country=BE
Bokrijk | Openluchtmuseum Bokrijk               kind=culture country=BE
C-mine                                          kind=culture country=BE
Cinematek | =CINEMATEK | Koninklijk Filmarchief  kind=culture country=BE
Design Museum Gent                              kind=culture country=BE
=DIVA | =Diamantmuseum                          kind=culture country=BE ambiguous
Europalia                                       kind=culture country=BE
=FOMU | =FoMu | Fotomuseum Antwerpen            kind=culture country=BE
Gallo-Romeins Museum                            kind=culture country=BE
Groeningemuseum | Groeninge Museum              kind=culture country=BE
Gruuthusemuseum | Gruuthuse                     kind=culture country=BE
Hergé Museum | Musée Hergé | Hergémuseum        kind=culture country=BE
Hof van Busleyden | Museum Hof van Busleyden    kind=culture country=BE
Huis van Alijn                                  kind=culture country=BE
Huis van de Europese Geschiedenis | House of European History  kind=culture country=BE
In Flanders Fields Museum | In Flanders Fields  kind=culture country=BE
=Industriemuseum | =MIAT                        kind=culture country=BE
Joods Museum van België | Joods Museum Brussel | Joods Museum in Brussel  kind=culture country=BE
Jubelparkmuseum | Koninklijke Musea voor Kunst en Geschiedenis | =KMKG  kind=culture country=BE
=Kanal | Kanal-Centre Pompidou | KANAL          kind=culture country=BE
Kazerne Dossin                                  kind=culture country=BE
Koninklijk Museum voor Schone Kunsten Antwerpen | =KMSKA | Museum voor Schone Kunsten Antwerpen  kind=culture country=BE
Koninklijke Musea voor Schone Kunsten van België | =KMSKB | Musea voor Schone Kunsten | Koninklijke Musea voor Schone Kunsten  kind=culture country=BE
La Boverie                                      kind=culture country=BE
Legermuseum Brussel | Koninklijk Legermuseum | War Heritage Institute  kind=culture country=BE
=M HKA | =MuHKA | =Muhka | Museum van Hedendaagse Kunst Antwerpen  kind=culture country=BE
=M Leuven | =M-Museum | Museum M                kind=culture country=BE
Magritte Museum | Magrittemuseum | Musée Magritte  kind=culture country=BE
=MAS | Museum aan de Stroom                     kind=culture country=BE
Mayer van den Bergh | Museum Mayer van den Bergh  kind=culture country=BE
Middelheimmuseum | Openluchtmuseum Middelheim   kind=culture country=BE
Modemuseum Hasselt                              kind=culture country=BE
=MoMu | =MOMU | =Modemuseum | Modemuseum Antwerpen  kind=culture country=BE
Mu.ZEE | =Mu.Zee | =MuZee | =PMMK               kind=culture country=BE
Mundaneum                                       kind=culture country=BE
Museum Dhondt-Dhaenens                          kind=culture country=BE
Museum voor Natuurwetenschappen                 kind=culture country=BE
Museum voor Schone Kunsten Gent | =MSK | =MSK Gent  kind=culture country=BE
Planetarium Brussel                             kind=culture country=BE
Plantin-Moretus | Museum Plantin-Moretus        kind=culture country=BE
Red Star Line Museum                            kind=culture country=BE
Roger Raveelmuseum | Raveelmuseum               kind=culture country=BE
Rubenshuis                                      kind=culture country=BE
=Sabam | =SABAM                                 kind=culture country=BE
Sint-Janshospitaal | Memlingmuseum              kind=culture country=BE
=SMAK | =S.M.A.K. | Stedelijk Museum voor Actuele Kunst  kind=culture country=BE
=STAM | Stadsmuseum Gent                        kind=culture country=BE
=Stripmuseum | Belgisch Centrum voor het Beeldverhaal | Belgisch Stripcentrum  kind=culture country=BE
Technopolis                                     kind=culture country=BE
Train World                                     kind=culture country=BE
Vlaams Audiovisueel Fonds | =VAF                kind=culture country=BE
Vlaams Fonds voor de Letteren | Literatuur Vlaanderen  kind=culture country=BE
Wiels | =WIELS                                  kind=culture country=BE
=Z33                                            kind=culture country=BE

# Museums and libraries of the world
Akropolismuseum | Acropolis Museum              kind=culture country=GR
Albertina                                       kind=culture country=AT
Alte Pinakothek                                 kind=culture country=DE
Art Institute of Chicago                        kind=culture country=US
Ashmolean Museum | Ashmolean                    kind=culture country=GB
Auschwitz-museum | Auschwitz Museum | Museum Auschwitz-Birkenau  kind=culture country=PL
Belvedere-museum                                kind=culture country=AT
Bibliothèque nationale de France | Bibliothèque Nationale  kind=culture country=FR
British Library                                 kind=culture country=GB
British Museum                                  kind=culture country=GB
Centre Pompidou | Beaubourg                     kind=culture country=FR
Christie's | Veilinghuis Christie's             kind=company country=GB
Egyptisch Museum | Grand Egyptian Museum | Egyptisch Museum in Caïro  kind=culture country=EG
Ellis Island Museum                             kind=culture country=US
Folkwang | Museum Folkwang                      kind=culture country=DE
Fondation Beyeler                               kind=culture country=CH
Fondation Cartier                               kind=culture country=FR
Fondation Louis Vuitton                         kind=culture country=FR
Frick Collection                                kind=culture country=US
Galleria Borghese                               kind=culture country=IT
Gemäldegalerie                                  kind=culture country=DE
Getty Museum | J. Paul Getty Museum | Getty Center  kind=culture country=US
Guggenheim | Guggenheim Museum | Guggenheimmuseum | Guggenheim Bilbao  kind=culture
Hamburger Bahnhof                               kind=culture country=DE
Haus der Kunst                                  kind=culture country=DE
=Hermitage | Hermitage Sint-Petersburg | Hermitage-museum | Hermitagemuseum  kind=culture country=RU
Imperial War Museum                             kind=culture country=GB
Israel Museum                                   kind=culture country=IL
Kunsthaus Zürich                                kind=culture country=CH
Kunsthistorisch Museum                          kind=culture country=AT
Kunsthistorisches Museum                        kind=culture country=AT
Kunstmuseum Basel                               kind=culture country=CH
Kunstmuseum Bern                                kind=culture country=CH
Lenbachhaus                                     kind=culture country=DE
Leopold Museum                                  kind=culture country=AT
Library of Congress                             kind=culture country=US
Louisiana Museum                                kind=culture country=DK
Louisiana Museum of Modern Art                  kind=culture country=DK
Louvre | Musée du Louvre | Het Louvre           kind=culture country=FR
Louvre Abu Dhabi                                kind=culture country=AE
Metropolitan Museum of Art | Metropolitan Museum | =The Met | =Met Museum  kind=culture country=US
Moderna Museet                                  kind=culture country=SE
Munch Museum | Munchmuseum                      kind=culture country=NO
Museum Ludwig                                   kind=culture country=DE
Museum of Modern Art | =MoMA | =MOMA | =Moma    kind=culture country=US
Musée d'Orsay | Orsay Museum | Musée D'Orsay    kind=culture country=FR
Musée de l'Orangerie                            kind=culture country=FR
Musée Picasso | Picassomuseum | Picasso Museum  kind=culture
Musée Rodin                                     kind=culture country=FR
Nationaal Museum van Irak                       kind=culture country=IQ
National Gallery                                kind=culture ambiguous
National Gallery of Art                         kind=culture country=US
National Portrait Gallery                       kind=culture
Nationalgalerie                                 kind=culture country=DE
Neue Nationalgalerie                            kind=culture country=DE
Neue Pinakothek                                 kind=culture country=DE
Nordiska Museet                                 kind=culture country=SE
Palais de Tokyo                                 kind=culture country=FR
Peggy Guggenheim Collection                     kind=culture country=IT
Pergamonmuseum | Pergamon Museum                kind=culture country=DE
Pinakothek der Moderne                          kind=culture country=DE
Poesjkinmuseum | Poesjkin Museum | Poesjkin-museum  kind=culture country=RU
Prado | Museo del Prado | Prado-museum          kind=culture country=ES
Quai Branly | Musée du Quai Branly              kind=culture country=FR
Reina Sofía | Museo Reina Sofía | Reina Sofia   kind=culture country=ES
Royal Academy                                   kind=culture country=GB
Royal Academy of Arts                           kind=culture country=GB
Saatchi Gallery                                 kind=culture country=GB
Sotheby's | Veilinghuis Sotheby's               kind=company country=GB
Städel | Städel Museum                          kind=culture country=DE
Tate Modern | Tate Gallery | Tate Britain | =Tate  kind=culture country=GB
Thyssen-Bornemisza | Museo Thyssen-Bornemisza   kind=culture country=ES
Topkapi Museum                                  kind=culture country=TR
Tretjakovgalerij | Tretjakov-galerij | Tretjakov | Tretjakov-museum  kind=culture country=RU
Uffizi | Galleria degli Uffizi | Uffizigalerij | Uffizi-museum  kind=culture country=IT
United States Holocaust Memorial Museum | Holocaust Memorial Museum  kind=culture country=US
Vasamuseum                                      kind=culture country=SE
Vaticaanse Musea | Vaticaans Museum             kind=culture country=VA
Victoria and Albert Museum | Victoria & Albert Museum | =V&A  kind=culture country=GB
Vitra Design Museum                             kind=culture country=DE
Wallraf-Richartz-Museum                         kind=culture country=DE
White Cube                                      kind=culture country=GB
Whitney Museum | Whitney Museum of American Art  kind=culture country=US

# Dutch orchestras, operas, choirs and dance companies
Amsterdam Baroque Orchestra | Amsterdam Baroque  kind=culture country=NL
Amsterdam Sinfonietta | Nieuw Sinfonietta Amsterdam  kind=culture country=NL
Asko/Schönberg | Asko Ensemble | Schönberg Ensemble  kind=culture country=NL
Cappella Amsterdam                              kind=culture country=NL
Club Guy & Roni                                 kind=culture country=NL
Combattimento Consort | Combattimento           kind=culture country=NL
Conny Janssen Danst                             kind=culture country=NL
Dansgroep Krisztina de Châtel                   kind=culture country=NL
De Nationale Opera | Nationale Opera | Nederlandse Opera | De Nederlandse Opera | =DNO  kind=culture country=NL
De Nationale Opera & Ballet | Nationale Opera & Ballet | Nationale Opera en Ballet  kind=culture country=NL
Doelen Ensemble | Doelen Kwartet                kind=culture country=NL
Don't Hit Mama                                  kind=culture country=NL
Groot Omroepkoor                                kind=culture country=NL
Het Nationale Ballet | Nationale Ballet | Het Nationale Ballet Amsterdam  kind=culture country=NL
Holland Baroque                                 kind=culture country=NL
ICP Orchestra                                   kind=culture country=NL
Internationaal Danstheater | Folkloristisch Danstheater  kind=culture country=NL
Introdans                                       kind=culture country=NL
ISH Dance Collective                            kind=culture country=NL
Jazz Orchestra of the Concertgebouw             kind=culture country=NL
Johan Strauss Orkest                            kind=culture country=NL
Koninklijk Concertgebouworkest | Concertgebouworkest | Concertgebouw Orkest | =KCO | Koninklijk Concertgebouw Orkest | Royal Concertgebouw Orchestra  kind=culture country=NL
Leine Roebana | Leine & Roebana | LeineRoebana  kind=culture country=NL
Marinierskapel | Marinierskapel der Koninklijke Marine  kind=culture country=NL
Metropole Orkest | Metropoleorkest              kind=culture country=NL
Nationaal Jeugdorkest | Nederlands Jeugdorkest  kind=culture country=NL
Nationale Reisopera | Reisopera | Nederlandse Reisopera  kind=culture country=NL
Nederlands Blazers Ensemble | =NBE              kind=culture country=NL
Nederlands Dans Theater | =NDT | Nederlands Danstheater | Nederlands Dans Theater 1  kind=culture country=NL
Nederlands Kamerkoor                            kind=culture country=NL
Nederlands Kamerorkest | =NKO                   kind=culture country=NL
Nederlands Philharmonisch Orkest | Nederlands Philharmonisch | =NedPhO  kind=culture country=NL
Nederlandse Bachvereniging | Bachvereniging     kind=culture country=NL
Noord Nederlands Orkest | =NNO                  kind=culture country=NL
Opera Forum                                     kind=culture country=NL
Opera Zuid                                      kind=culture country=NL
Orkest van de Achttiende Eeuw                   kind=culture country=NL
Orkest van het Oosten | Phion | Gelders Orkest | Het Gelders Orkest  kind=culture country=NL
Philharmonie Zuidnederland | philharmonie zuidnederland | Brabants Orkest | Het Brabants Orkest | Limburgs Symfonie Orkest  kind=culture country=NL
Radio Filharmonisch Orkest | Radio Filharmonisch | =RFO  kind=culture country=NL
Radio Kamerorkest | Radio Kamer Filharmonie     kind=culture country=NL
Radio Symfonie Orkest | Radio Symfonieorkest    kind=culture country=NL
Residentie Orkest | Residentieorkest | Residentie Orkest Den Haag  kind=culture country=NL
Ricciotti | Ricciotti Ensemble                  kind=culture country=NL
Rotterdams Philharmonisch Orkest | Rotterdams Philharmonisch | =RPhO | Rotterdams Filharmonisch Orkest  kind=culture country=NL
Scapino Ballet | Scapino | Scapino Ballet Rotterdam  kind=culture country=NL
Willem Breuker Kollektief                       kind=culture country=NL

# Dutch theatre companies and houses
't Barre Land | Barre Land                      kind=culture country=NL
Acda en De Munnik | Acda & De Munnik            kind=culture country=NL
=Appel | Toneelgroep De Appel | De Appel        kind=culture country=NL ambiguous
Circus Renz | Circus Herman Renz                kind=culture country=NL
=Circustheater                                  kind=culture country=NL
Comedy Train | Comedytrain                      kind=culture country=NL
De Paardenkathedraal                            kind=culture country=NL
De Toneelmakerij | Toneelmakerij                kind=culture country=NL
De Trust                                        kind=culture country=NL
De Utrechtse Spelen                             kind=culture country=NL
De Vliegende Panters | Vliegende Panters        kind=culture country=NL
De Warme Winkel | Warme Winkel                  kind=culture country=NL
Discordia | Maatschappij Discordia              kind=culture country=NL
Dogtroep                                        kind=culture country=NL
Don Quishocking                                 kind=culture country=NL
Dood Paard                                      kind=culture country=NL
Droog Brood                                     kind=culture country=NL
Haagse Comedie                                  kind=culture country=NL
Hauser Orkater                                  kind=culture country=NL
Het Laagland                                    kind=culture country=NL
Het Nationale Theater | Nationale Toneel | Het Nationale Toneel | Nationale Theater  kind=culture country=NL
Het Zuidelijk Toneel                            kind=culture country=NL
=Hollandia | ZT Hollandia | Theatergroep Hollandia  kind=culture country=NL ambiguous
=HZT                                            kind=culture country=NL
Joop van den Ende Theaterproducties | Stage Entertainment  kind=company country=NL
Lebbis en Jansen | Lebbis & Jansen              kind=culture country=NL
Lurelei | Cabaret Lurelei | ABC Cabaret         kind=culture country=NL
Maas Theater en Dans                            kind=culture country=NL
Mini & Maxi | Mini en Maxi                      kind=culture country=NL
Mugmetdegoudentand | Mug met de Gouden Tand     kind=culture country=NL
Nederlandse Comedie                             kind=culture country=NL
Neerlands Hoop | Neerlands Hoop in Bange Dagen  kind=culture country=NL
Nieuw Utrechts Toneel                           kind=culture country=NL
Noord Nederlands Toneel | =NNT                  kind=culture country=NL
=NUHR | Niet Uit Het Raam                       kind=culture country=NL
Orkater | De Mexicaanse Hond | Mexicaanse Hond  kind=culture country=NL
Paardenkathedraal                               kind=culture country=NL
=PeerGrouP | =PeerGroup                         kind=culture country=NL
Plien en Bianca | Plien & Bianca                kind=culture country=NL
=Proloog                                        kind=culture country=NL
Publiekstheater                                 kind=culture country=NL
=Purper | Cabaret Purper                        kind=culture country=NL ambiguous
Ro Theater | =RO Theater | Theater Rotterdam | Onafhankelijk Toneel  kind=culture country=NL
=Rundfunk                                       kind=culture country=NL ambiguous
Senf Theaterpartners                            kind=company country=NL
Tg. Suburbia | =Suburbia                        kind=culture country=NL
Theater Artemis                                 kind=culture country=NL
Theater Sonnevanck | Sonnevanck                 kind=culture country=NL
Theater Utrecht                                 kind=culture country=NL
Theatergroep Carver | =Carver                   kind=culture country=NL
Toneelgroep Amsterdam | Internationaal Theater Amsterdam | =ITA  kind=culture country=NL
Toneelgroep Baal                                kind=culture country=NL
Toneelgroep Centrum                             kind=culture country=NL
Toneelgroep Maastricht | Het Vervolg            kind=culture country=NL
Toneelgroep Oostpool | Oostpool | Theater van het Oosten  kind=culture country=NL
Toneelgroep Theater Utrecht                     kind=culture country=NL
Tryater                                         kind=culture country=NL
Urban Myth                                      kind=culture country=NL
Van Kooten en De Bie | Koot en Bie | Van Kooten & De Bie  kind=culture country=NL
Veenfabriek | De Veenfabriek                    kind=culture country=NL
Waardenberg en De Jong | Waardenberg & De Jong  kind=culture country=NL
Werkteater | Het Werkteater                     kind=culture country=NL
Wunderbaum                                      kind=culture country=NL
Zuidelijk Toneel                                kind=culture country=NL

# Belgian orchestras, operas, dance and theatre companies
't Arsenaal | =Arsenaal Mechelen | Mechels Miniatuurtheater  kind=culture country=BE
Abattoir Fermé                                  kind=culture country=BE
Ancienne Belgique                               kind=culture country=BE
Anima Eterna | Anima Eterna Brugge              kind=culture country=BE
Antwerp Symphony Orchestra | =deFilharmonie | Koninklijk Filharmonisch Orkest van Vlaanderen | =KFOV | Filharmonie van Antwerpen  kind=culture country=BE
B'Rock | B'Rock Orchestra                       kind=culture country=BE
Ballet van de XXste Eeuw | Mudra                kind=culture country=BE
Beursschouwburg                                 kind=culture country=BE
Bozar | =BOZAR | Paleis voor Schone Kunsten     kind=culture country=BE
Bronks | =BRONKS                                kind=culture country=BE
Brussels Jazz Orchestra                         kind=culture country=BE
Brussels Philharmonic | Vlaams Radio Orkest | =VRO | BRTN Filharmonisch Orkest  kind=culture country=BE
Buda-kunstencentrum | Budafabriek               kind=culture country=BE
Charleroi Danse | Charleroi/Danses | Plan K     kind=culture country=BE
Cie Cecilia | Compagnie Cecilia                 kind=culture country=BE
Collegium Vocale Gent | Collegium Vocale        kind=culture country=BE
Compagnie De Koe | De KOE | =de KOE | =De Koe   kind=culture country=BE
Concertgebouw Brugge                            kind=culture country=BE
Danel Kwartet                                   kind=culture country=BE
De Munt | Koninklijke Muntschouwburg | Muntschouwburg | De Munt-La Monnaie | La Monnaie  kind=culture country=BE
De Roovers | =de Roovers                        kind=culture country=BE
=Eastman                                        kind=culture country=BE ambiguous
Echt Antwerps Theater | Echt Antwaarps Teater   kind=culture country=BE
=fABULEUS                                       kind=culture country=BE
Fakkeltheater                                   kind=culture country=BE
Het Gevolg                                      kind=culture country=BE
Huelgas Ensemble                                kind=culture country=BE
I Solisti                                       kind=culture country=BE
Ictus | Ictus Ensemble                          kind=culture country=BE
Il Fondamento                                   kind=culture country=BE
Internationaal Kunstencentrum deSingel | =deSingel | =De Singel  kind=culture country=BE
Kaaitheater                                     kind=culture country=BE
=KJT | HetPaleis | HETPALEIS | =Koninklijk Jeugdtheater  kind=culture country=BE
=KNS | Koninklijke Nederlandse Schouwburg       kind=culture country=BE
Koninklijk Ballet van Vlaanderen | Ballet van Vlaanderen | Koninklijk Ballet Vlaanderen  kind=culture country=BE
Kopergietery | De Kopergietery | =KOPERGIETERY  kind=culture country=BE
Kunstencentrum Vooruit | VIERNULVIER            kind=culture country=BE
=KVS | Koninklijke Vlaamse Schouwburg           kind=culture country=BE
La Petite Bande                                 kind=culture country=BE
=Laika | Theater Laika                          kind=culture country=BE ambiguous
=Laïs                                           kind=music country=BE
Les Ballets C de la B | Les Ballets C. de la B. | Ballets C de la B | laGeste  kind=culture country=BE
=LOD | LOD muziektheater                        kind=culture country=BE
Malpertuis | Theater Malpertuis                 kind=culture country=BE
=Monty                                          kind=culture country=BE ambiguous
Muziektheater Transparant | =Transparant        kind=culture country=BE
Nationaal Orkest van België | Belgian National Orchestra | =NOB | Nationaal Orkest  kind=culture country=BE
Needcompany                                     kind=culture country=BE
=NTGent | Nederlands Toneel Gent | =NTG         kind=culture country=BE
Octopus Kamerkoor                               kind=culture country=BE
Ontroerend Goed                                 kind=culture country=BE
Opera Ballet Vlaanderen | Vlaamse Opera | De Vlaamse Opera | Opera Vlaanderen  kind=culture country=BE
Opéra royal de Wallonie | Opéra Royal de Wallonie  kind=culture country=BE
Orchestre Philharmonique Royal de Liège | Luiks Philharmonisch Orkest  kind=culture country=BE
Peeping Tom                                     kind=culture country=BE ambiguous
Prometheus Ensemble                             kind=culture country=BE
Raamtheater                                     kind=culture country=BE
Reizend Volkstheater                            kind=culture country=BE
Rideau de Bruxelles                             kind=culture country=BE
=Rosas                                          kind=culture country=BE ambiguous
Royal de Luxe                                   kind=culture country=FR
=Scala | Scala & Kolacny Brothers               kind=culture country=BE ambiguous
=Skagen                                         kind=culture country=BE ambiguous
Spectra Ensemble                                kind=culture country=BE
Studio 100                                      kind=company country=BE
Studio Orka                                     kind=culture country=BE
=STUK | Kunstencentrum STUK                     kind=culture country=BE
Symfonieorkest Vlaanderen | Symfonieorkest van Vlaanderen | Flanders Symphony Orchestra  kind=culture country=BE
=tg STAN | =Tg Stan | =TG Stan                  kind=culture country=BE
Theater Antigone | =Antigone                    kind=culture country=BE
Theater Stap                                    kind=culture country=BE
Theater Zuidpool | =Zuidpool                    kind=culture country=BE
Théâtre National                                kind=culture country=BE
=Toneelhuis | Het Toneelhuis | Blauwe Maandag Compagnie | De Blauwe Maandag Compagnie  kind=culture country=BE
Troubleyn                                       kind=culture country=BE
Ultima Vez                                      kind=culture country=BE
=Victoria | Jeugdtheater Victoria | =CAMPO      kind=culture country=BE ambiguous
Vlaams Radio Koor | Vlaams Radiokoor            kind=culture country=BE
Walpurgis                                       kind=culture country=BE

# Orchestras, operas, theatres and dance companies of the world
Academy of St. Martin in the Fields | Academy of St Martin in the Fields  kind=culture country=GB
Actors Studio                                   kind=culture country=US
Alvin Ailey | Alvin Ailey American Dance Theater  kind=culture country=US
Ballet Béjart | Béjart Ballet Lausanne          kind=culture country=CH
Bayerische Staatsoper                           kind=culture country=DE
Bayreuther Festspiele                           kind=culture country=DE
Beierse Staatsopera                             kind=culture country=DE
Berliner Ensemble                               kind=culture country=DE
Berliner Philharmoniker | Berlijns Filharmonisch Orkest | Berliner Filharmoniker | Berlijns Philharmonisch Orkest | Berlin Philharmonic  kind=culture country=DE
Bolsjoj | Bolshoi | Bolsjojtheater | Bolsjoj-theater | Bolsjojballet | Bolsjoi Theater | Bolshoi Theater  kind=culture country=RU
Boston Symphony Orchestra | Boston Symphony     kind=culture country=US
Budapest Festival Orchestra | Boedapest Festival Orkest  kind=culture country=HU
Chicago Symphony Orchestra | Chicago Symphony   kind=culture country=US
Cirque du Soleil                                kind=culture country=CA
City of Birmingham Symphony Orchestra           kind=culture country=GB
Cleveland Orchestra | The Cleveland Orchestra   kind=culture country=US
Comédie-Française | Comédie Française           kind=culture country=FR
Cullberg Ballet                                 kind=culture country=SE
Deutsche Oper                                   kind=culture country=DE
Deutsches Theater                               kind=culture country=DE
Elbphilharmonie                                 kind=culture country=DE
English Baroque Soloists                        kind=culture country=GB
English National Opera | =ENO                   kind=culture country=GB
Ensemble Intercontemporain                      kind=culture country=FR
Gewandhausorchester | Gewandhausorkest | Gewandhaus  kind=culture country=DE
Globe Theatre                                   kind=culture country=GB
Hilliard Ensemble                               kind=culture country=GB
=IRCAM                                          kind=culture country=FR
=Ircam                                          kind=culture country=FR
Israel Philharmonic | Israel Philharmonic Orchestra | Batsheva Dance Company | Batsheva  kind=culture country=IL
Komische Oper                                   kind=culture country=DE
Kronos Quartet                                  kind=culture country=US
La Fenice | Teatro La Fenice                    kind=culture country=IT
Les Arts Florissants                            kind=culture country=FR
Living Theatre                                  kind=culture country=US
London Symphony Orchestra | London Philharmonic Orchestra | London Philharmonic  kind=culture country=GB
Los Angeles Philharmonic                        kind=culture country=US
Lucerne Festival Orchestra | Chamber Orchestra of Europe | Mahler Chamber Orchestra  kind=culture
Mariinski | Mariinskitheater | Mariinski Theater | Mariinsky | Kirov Ballet | Kirov Opera | Kirovballet  kind=culture country=RU
Martha Graham Dance Company                     kind=culture country=US
Merce Cunningham Dance Company                  kind=culture country=US
Metropolitan Opera | New Yorkse Met | =the Met | Metropolitan Opera House  kind=culture country=US
Monteverdi Choir                                kind=culture country=GB
Monty Python | Monty Python's Flying Circus     kind=culture country=GB
Münchner Philharmoniker                         kind=culture country=DE
National Theatre | Royal National Theatre       kind=culture country=GB ambiguous
New York City Ballet | American Ballet Theatre  kind=culture country=US
New York Philharmonic | New York Philharmonic Orchestra  kind=culture country=US
Old Vic                                         kind=culture country=GB
Opéra de Paris | Parijse Opera | Opéra Bastille | Opéra national de Paris  kind=culture country=FR
Orchestre de Paris                              kind=culture country=FR
Philadelphia Orchestra                          kind=culture country=US
Philharmonia Orchestra                          kind=culture country=GB
Rode Leger Koor | Alexandrov-koor | Koor van het Rode Leger | Alexandrov Ensemble  kind=culture country=RU
Royal Ballet | The Royal Ballet                 kind=culture country=GB
Royal Court Theatre                             kind=culture country=GB
Royal Opera House | Royal Opera | Covent Garden  kind=culture country=GB
Royal Philharmonic Orchestra                    kind=culture country=GB
Royal Shakespeare Company | =RSC                kind=culture country=GB
San Francisco Symphony                          kind=culture country=US
Scala van Milaan | La Scala | Teatro alla Scala | Milanese Scala  kind=culture country=IT
Schaubühne                                      kind=culture country=DE
Simón Bolívar Orkest | Simon Bolivar Orchestra | El Sistema  kind=culture country=VE
Staatskapelle Dresden | Dresdner Staatskapelle | Semperoper  kind=culture country=DE
Staatsoper Berlin                               kind=culture country=DE
Sydney Opera House                              kind=culture country=AU
Taganka Theater | Taganka-theater               kind=culture country=RU
Tallis Scholars                                 kind=culture country=GB
Tanztheater Wuppertal                           kind=culture country=DE
Thalia Theater                                  kind=culture country=DE
The Tallis Scholars                             kind=culture country=GB
The Wooster Group                               kind=culture country=US
Théâtre du Soleil                               kind=culture country=FR
Volksbühne                                      kind=culture country=DE
West-Eastern Divan Orchestra | West-Eastern Divan  kind=culture
Wiener Philharmoniker | Weens Filharmonisch Orkest | Wener Philharmoniker  kind=culture country=AT
Wiener Staatsoper | Weense Staatsopera | Staatsoper Wenen  kind=culture country=AT
Wiener Sängerknaben                             kind=culture country=AT
Wooster Group                                   kind=culture country=US

# Publishers
A.W. Bruna | Uitgeverij Bruna | A.W. Bruna Uitgevers | =Bruna  kind=media country=NL ambiguous
=Acco | Uitgeverij Acco                         kind=media country=BE
Actes Sud                                       kind=media country=FR
Ambo Anthos | Ambo/Anthos                       kind=media country=NL
=Angèle | Uitgeverij Angèle                     kind=media country=BE ambiguous
Aspekt | Uitgeverij Aspekt                      kind=media country=NL
Athenaeum - Polak & Van Gennep | Athenaeum-Polak & Van Gennep | Polak & Van Gennep  kind=media country=NL
Atlas Contact | Uitgeverij Atlas | Uitgeverij Contact  kind=media country=NL
=Augustus | Uitgeverij Augustus                 kind=media country=NL ambiguous
=Averbode | Uitgeverij Averbode | =Altiora      kind=media country=BE ambiguous
=Balans | Uitgeverij Balans                     kind=media country=NL ambiguous
=Bloomsbury                                     kind=media country=GB ambiguous
=Boom | Uitgeverij Boom                         kind=media country=NL ambiguous
Borgerhoff & Lamberigts                         kind=media country=BE
Brill | Uitgeverij Brill                        kind=media country=NL
Cambridge University Press                      kind=media country=GB
Casterman | Uitgeverij Casterman                kind=media country=BE
Clavis | Uitgeverij Clavis                      kind=media country=BE
=Conserve | Uitgeverij Conserve                 kind=media country=NL ambiguous
Cossee | Uitgeverij Cossee                      kind=media country=NL
Dargaud                                         kind=media country=FR
Das Mag | Das Mag Uitgevers                     kind=media country=NL
Davidsfonds Uitgeverij                          kind=media country=BE
DC Comics                                       kind=media country=US
De Arbeiderspers | Arbeiderspers | Singel Uitgeverijen  kind=media country=NL
De Bezige Bij | Bezige Bij | Uitgeverij De Bezige Bij  kind=media country=NL
De Bezige Bij Antwerpen | WPG België            kind=media country=BE
De Boekerij | Uitgeverij Boekerij               kind=media country=NL
De Geus | Uitgeverij De Geus                    kind=media country=NL
De Harmonie | Uitgeverij De Harmonie            kind=media country=NL ambiguous
Die Keure | =die Keure | Uitgeverij Die Keure   kind=media country=BE
=Dupuis | Uitgeverij Dupuis                     kind=media country=BE ambiguous
Elsevier | Reed Elsevier                        kind=media country=NL
=EPO | Uitgeverij EPO                           kind=media country=BE
Faber & Faber | Faber and Faber                 kind=media country=GB
Feltrinelli                                     kind=media country=IT
Flammarion                                      kind=media country=FR
Gallimard | Éditions Gallimard                  kind=media country=FR
=Garant | Uitgeverij Garant                     kind=media country=BE ambiguous
Gottmer                                         kind=media country=NL
Grasset                                         kind=media country=FR
Hachette | Hachette Livre                       kind=media country=FR
Hanser Verlag                                   kind=media country=DE
HarperCollins | Harper Collins                  kind=media country=US
Het Balanseer | =het balanseer                  kind=media country=BE
Het Spectrum | Uitgeverij Het Spectrum | Uitgeverij Spectrum  kind=media country=NL
Houtekiet | Uitgeverij Houtekiet                kind=media country=BE
In de Knipscheer | Uitgeverij In de Knipscheer  kind=media country=NL
Jonathan Cape                                   kind=media country=GB
Kiepenheuer & Witsch                            kind=media country=DE
Kluitman | Uitgeverij Kluitman                  kind=media country=NL
Knopf | Alfred A. Knopf                         kind=media country=US
=Kok | Uitgeverij Kok | Kok Kampen              kind=media country=NL ambiguous
Koppernik | Uitgeverij Koppernik                kind=media country=NL
=Kosmos | Uitgeverij Kosmos                     kind=media country=NL ambiguous
Lannoo | Uitgeverij Lannoo                      kind=media country=BE
Le Lombard | Uitgeverij Lombard                 kind=media country=BE
Lemniscaat | Uitgeverij Lemniscaat              kind=media country=NL
=Leopold | Uitgeverij Leopold                   kind=media country=NL ambiguous
Luitingh-Sijthoff | Luitingh Sijthoff | Uitgeverij Luitingh  kind=media country=NL
=Macmillan | Farrar Straus and Giroux           kind=media ambiguous
=Malmberg | Uitgeverij Malmberg                 kind=media country=NL ambiguous
Manteau | Uitgeverij Manteau | Standaard Uitgeverij | Meulenhoff/Manteau  kind=media country=BE
Marvel | Marvel Comics | Marvel Studios         kind=media country=US
Maven Publishing                                kind=media country=NL
Meulenhoff | Uitgeverij Meulenhoff | Meulenhoff Boekerij | J.M. Meulenhoff  kind=media country=NL
Mondadori                                       kind=media country=IT
=Mozaïek | Uitgeverij Mozaïek                   kind=media country=NL ambiguous
Nijgh & Van Ditmar | Nijgh en Van Ditmar        kind=media country=NL
Noordhoff | Wolters-Noordhoff | Noordhoff Uitgevers  kind=media country=NL
Overamstel | Lebowski | Uitgeverij Lebowski     kind=media country=NL
Oxford University Press                         kind=media country=GB
Pelckmans | Uitgeverij Pelckmans                kind=media country=BE
Penguin | Penguin Books | Penguin Random House | Random House  kind=media country=GB
Ploegsma                                        kind=media country=NL
=Podium | Uitgeverij Podium                     kind=media country=NL ambiguous
=Polis | Uitgeverij Polis                       kind=media country=BE ambiguous
Poëziecentrum                                   kind=media country=BE
=Prometheus | Uitgeverij Prometheus | Bert Bakker | Uitgeverij Bert Bakker  kind=media country=NL ambiguous
Querido | Uitgeverij Querido                    kind=media country=NL
Roularta Books                                  kind=media country=BE
Rowohlt                                         kind=media country=DE
S. Fischer Verlag | Fischer Verlag              kind=media country=DE
Scholastic                                      kind=media country=US
=Sdu | =SDU | =Sdu Uitgevers                    kind=media country=NL
=Seuil                                          kind=media country=FR
=Signatuur | Uitgeverij Signatuur               kind=media country=NL ambiguous
Simon & Schuster | Simon and Schuster           kind=media country=US
Springer Verlag | Springer Nature               kind=media country=DE
Suhrkamp | Suhrkamp Verlag                      kind=media country=DE
=SUN | Uitgeverij SUN                           kind=media country=NL ambiguous
=Taschen                                        kind=media country=DE ambiguous
Ten Have | Uitgeverij Ten Have                  kind=media country=NL
Thomas Rap                                      kind=media country=NL
Uitgeverij Pluim | =Pluim                       kind=media country=NL ambiguous
Unieboek | Van Holkema & Warendorf              kind=media country=NL
Van Dale | Van Dale Lexicografie | Van Dale Uitgevers  kind=media country=NL
Van Gennep | Uitgeverij Van Gennep              kind=media country=NL
Van Halewyck | Van Halewijck                    kind=media country=BE
Van Oorschot | Uitgeverij Van Oorschot | G.A. van Oorschot  kind=media country=NL ambiguous
Vassallucci                                     kind=media country=NL
=VBK | Veen Bosch & Keuning | =VBK Uitgevers | Weekbladpers Groep | =WPG | WPG Uitgevers  kind=media country=NL
=Vrijdag | Uitgeverij Vrijdag                   kind=media country=BE ambiguous
Waanders | Uitgeverij Waanders                  kind=media country=NL
Walburg Pers                                    kind=media country=NL
Wereldbibliotheek                               kind=media country=NL
Wolters Kluwer | =Kluwer                        kind=media country=NL
Xander Uitgevers                                kind=media country=NL
Zwijsen | Uitgeverij Zwijsen                    kind=media country=NL
Éditions de Minuit                              kind=media country=FR

# Record labels and music companies
=4AD                                            kind=company country=GB
Alpha Classics                                  kind=company
Apple Records                                   kind=company country=GB
Armada Music                                    kind=company country=NL
Atlantic Records                                kind=company
Bad Boy Records                                 kind=company country=US
Blue Note | Blue Note Records                   kind=company country=US
=BMG | BMG Ariola                               kind=company
Bovema                                          kind=company country=NL
Brilliant Classics                              kind=company country=NL
Capitol Records                                 kind=company
Challenge Records                               kind=company country=NL
Channel Classics                                kind=company country=NL
Chess Records                                   kind=company country=US
Columbia Records                                kind=company
Creation Records                                kind=company country=GB
Death Row Records                               kind=company country=US
Decca | Decca Records                           kind=company
Def Jam | Def Jam Recordings                    kind=company country=US
Deutsche Grammophon                             kind=company country=DE
Domino Records                                  kind=company country=GB
Dureco | CNR Music | =CNR                       kind=company country=NL
=ECM                                            kind=company country=DE
Elektra Records                                 kind=company
=EMI | EMI Music                                kind=company
=Excelsior | Excelsior Recordings               kind=company country=NL ambiguous
Factory Records                                 kind=company country=GB
Geffen | Geffen Records                         kind=company country=US
Harmonia Mundi                                  kind=company country=FR
=ID&T                                           kind=company country=NL
Island Def Jam                                  kind=company
Island Records                                  kind=company
Live Nation                                     kind=company
=Mojo | Mojo Concerts                           kind=company country=NL ambiguous
Motown | Motown Records | Tamla Motown          kind=company country=US
Mute Records                                    kind=company country=GB
=Naxos                                          kind=company ambiguous
Phonogram                                       kind=company country=NL
=PIAS | Play It Again Sam                       kind=company country=BE
PolyGram | Polygram                             kind=company country=NL
R&S Records                                     kind=company country=BE
RCA Victor                                      kind=company
Red Bullet                                      kind=company country=NL
Roadrunner Records                              kind=company country=NL
Rough Trade                                     kind=company country=GB
Sony Music | Sony BMG                           kind=company
Spinnin' Records | Spinnin                      kind=company country=NL
Spotify                                         kind=company country=SE
=Stax | Stax Records                            kind=company country=US
Sub Pop                                         kind=company country=US
Sun Records                                     kind=company country=US
=Telstar                                        kind=company country=NL ambiguous
Ticketmaster                                    kind=company
Top Notch | =TopNotch                           kind=company country=NL ambiguous
Universal Music | Universal Music Group | =UMG  kind=company
Virgin Records                                  kind=company
Warner Music | Warner Music Group               kind=company
Warp Records | =Warp                            kind=company country=GB
XL Recordings                                   kind=company country=GB

# Dutch bands and music groups
2 Brothers on the 4th Floor                     kind=music country=NL
=2 Unlimited                                    kind=music country=NL
=3JS | =3J's                                    kind=music country=NL
=Abel                                           kind=music country=NL ambiguous
After Forever                                   kind=music country=NL
After Tea                                       kind=music country=NL
Alamo Race Track                                kind=music country=NL
Alquin                                          kind=music country=NL
Altin Gün                                       kind=music country=NL
Amsterdam Klezmer Band                          kind=music country=NL
Asphyx                                          kind=music country=NL
=Babe                                           kind=music country=NL ambiguous
=Beef                                           kind=music country=NL ambiguous
Bettie Serveert                                 kind=music country=NL
Bintangs | The Bintangs                         kind=music country=NL
Birth of Joy                                    kind=music country=NL
Blasterjaxx                                     kind=music country=NL
Blue Diamonds | The Blue Diamonds               kind=music country=NL
Bløf | =BLØF | =Blof | =BLOF                    kind=music country=NL
Boh Foi Toch                                    kind=music country=NL
Bokoesam                                        kind=music country=NL
Bolland & Bolland                               kind=music country=NL
=Braak                                          kind=music country=NL ambiguous
=Brainbox                                       kind=music country=NL
=Broederliefde                                  kind=music country=NL
=BZN                                            kind=music country=NL
Candy Dulfer & Funky Stuff | Funky Stuff        kind=music country=NL
=Catapult                                       kind=music country=NL
Ch!pz | Chipz                                   kind=music country=NL
Charly Lownoise & Mental Theo                   kind=music country=NL
Chef'Special | Chef' Special | Chef Special     kind=music country=NL
Claw Boys Claw                                  kind=music country=NL
Cuby + Blizzards | Cuby & the Blizzards | Cuby and the Blizzards | Cuby + the Blizzards  kind=music country=NL
D-Men | =D-men                                  kind=music country=NL
Daryll-Ann                                      kind=music country=NL
=De Dijk | Huub van der Lubbe en De Dijk        kind=music country=NL
De Havenzangers                                 kind=music country=NL
De Hûnekop                                      kind=music country=NL
De Jeugd van Tegenwoordig | Jeugd van Tegenwoordig  kind=music country=NL
=De Kast                                        kind=music country=NL
De Kraaien                                      kind=music country=NL
De Likt                                         kind=music country=NL
De Poema's | =Poema's                           kind=music country=NL
De Raggende Manne                               kind=music country=NL
De Selvera's | Selvera's                        kind=music country=NL
De Spelbrekers | =Spelbrekers                   kind=music country=NL
=De Staat                                       kind=music country=NL ambiguous
De Toppers | =Toppers                           kind=music country=NL
Delain                                          kind=music country=NL
=Diesel                                         kind=music country=NL ambiguous
=Direct | =DI-RECT | =Di-rect                   kind=music country=NL
=Doe Maar                                       kind=music country=NL ambiguous
=Dolly Dots                                     kind=music country=NL
Drive Like Maria                                kind=music country=NL
=Drukwerk                                       kind=music country=NL ambiguous
Dutch Swing College Band                        kind=music country=NL
Earth and Fire | Earth & Fire                   kind=music country=NL
Ekseption                                       kind=music country=NL
=Elephant                                       kind=music country=NL ambiguous
=Epica                                          kind=music country=NL
=Extince                                        kind=music country=NL ambiguous
Face Tomorrow                                   kind=music country=NL
Fay Lovsky & La Bande Dessinée                  kind=music country=NL
Flairck                                         kind=music country=NL
=Focus                                          kind=music country=NL ambiguous
Frank Boeijen Groep                             kind=music country=NL
Frizzle Sizzle                                  kind=music country=NL
=Fungus                                         kind=music country=NL ambiguous
Gebroeders Brouwer                              kind=music country=NL
Gebroeders Ko                                   kind=music country=NL
George Baker Selection                          kind=music country=NL
Go Back to the Zoo                              kind=music country=NL
Goldband                                        kind=music country=NL
=Golden Earring | Golden Earrings               kind=music country=NL
Goldkimono                                      kind=music country=NL
Gorefest                                        kind=music country=NL
Gruppo Sportivo                                 kind=music country=NL
Hallo Venray                                    kind=music country=NL
Handsome Poets                                  kind=music country=NL
Hang Youth                                      kind=music country=NL
Heideroosjes | De Heideroosjes                  kind=music country=NL
Herman Brood & His Wild Romance | Wild Romance  kind=music country=NL
Hermes House Band                               kind=music country=NL
Het Cocktail Trio | Cocktail Trio               kind=music country=NL
=Het Goede Doel                                 kind=music country=NL ambiguous
Het Trio Louis van Dijk | Pim Jacobs Trio       kind=music country=NL
John Coffey                                     kind=music country=NL ambiguous
Jovink en de Voederbietels | Jovink             kind=music country=NL
Junkie XL                                       kind=music country=NL ambiguous
K-otic | =K-Otic                                kind=music country=NL
=Kane                                           kind=music country=NL ambiguous
=Kayak                                          kind=music country=NL ambiguous
=Kensington                                     kind=music country=NL ambiguous
=Kinderen voor Kinderen                         kind=music country=NL
Klein Orkest | Het Klein Orkest                 kind=music country=NL
Krezip                                          kind=music country=NL
Kris Kross Amsterdam                            kind=music country=NL
Livin' Blues                                    kind=music country=NL
Long Tall Ernie and the Shakers | Long Tall Ernie & the Shakers  kind=music country=NL
Los Angeles The Voices | =LA The Voices         kind=music country=NL
Loïs Lane | Lois Lane                           kind=music country=NL
=Luv'                                           kind=music country=NL
Mai Tai                                         kind=music country=NL
=Maywood                                        kind=music country=NL ambiguous
=Mecano                                         kind=music country=NL ambiguous
Minny Pops                                      kind=music country=NL
=Moke                                           kind=music country=NL
Mouth & MacNeal | Mouth and MacNeal             kind=music country=NL
=My Baby                                        kind=music country=NL ambiguous
=Navarone                                       kind=music country=NL ambiguous
Neophyte                                        kind=music country=NL
New Cool Collective                             kind=music country=NL
Nick & Simon | Nick en Simon                    kind=music country=NL
Noisia                                          kind=music country=NL
=Noodweer                                       kind=music country=NL ambiguous
=Normaal                                        kind=music country=NL ambiguous
O'G3NE | =OG3NE                                 kind=music country=NL
Only Seven Left                                 kind=music country=NL
Opgezwolle                                      kind=music country=NL
=Osdorp Posse                                   kind=music country=NL
Party Animals                                   kind=music country=NL
Personal Trainer                                kind=music country=NL ambiguous
=Pestilence                                     kind=music country=NL
Peter Pan Speedrock                             kind=music country=NL
Pip Blom                                        kind=music country=NL ambiguous
=Ploegendienst                                  kind=music country=NL
=Postmen                                        kind=music country=NL ambiguous
=Powerplay                                      kind=music country=NL
=Pussycat                                       kind=music country=NL
Q65                                             kind=music country=NL
=Racoon                                         kind=music country=NL
Rob de Nijs en de Lords                         kind=music country=NL
Roberto Jacketti & the Scooters                 kind=music country=NL
Rosenberg Trio | The Rosenberg Trio             kind=music country=NL
Rotterdam Termination Source                    kind=music country=NL
Rowwen Hèze | Rowwen Heze                       kind=music country=NL
Rubberen Robbie                                 kind=music country=NL
Sandy Coast                                     kind=music country=NL
=SFB                                            kind=music country=NL
Shocking Blue                                   kind=music country=NL
Showtek                                         kind=music country=NL
=Skik                                           kind=music country=NL
Smyle                                           kind=music country=NL
=Solution                                       kind=music country=NL ambiguous
Son Mieux                                       kind=music country=NL
Spargo                                          kind=music country=NL
=Spinvis                                        kind=music country=NL ambiguous
Sunnery James & Ryan Marciano                   kind=music country=NL
Supersister                                     kind=music country=NL
Suzan & Freek | Suzan en Freek                  kind=music country=NL
T-Spoon                                         kind=music country=NL
=Teach-In                                       kind=music country=NL
Tee Set | Tee-Set                               kind=music country=NL
Ten Sharp                                       kind=music country=NL
=Textures                                       kind=music country=NL ambiguous
=THC                                            kind=music country=NL
The Buffoons                                    kind=music country=NL
=The Cats                                       kind=music country=NL
The Common Linnets | Common Linnets             kind=music country=NL
=The Ex                                         kind=music country=NL
The Fatal Flowers | Fatal Flowers               kind=music country=NL
The Gathering                                   kind=music country=NL
=The Kik                                        kind=music country=NL
The Motions                                     kind=music country=NL
The Nits | =Nits                                kind=music country=NL
The Opposites | =Opposites                      kind=music country=NL
The Outsiders | =Outsiders                      kind=music country=NL
The Partysquad | Partysquad                     kind=music country=NL
The Ramblers | =Ramblers                        kind=music country=NL ambiguous
=The Scene                                      kind=music country=NL
=The Shoes                                      kind=music country=NL
The Skymasters | Skymasters                     kind=music country=NL
The Star Sisters | Stars on 45                  kind=music country=NL
The Tielman Brothers | Tielman Brothers         kind=music country=NL
Time Bandits                                    kind=music country=NL
=Toontje Lager                                  kind=music country=NL ambiguous
=Treble                                         kind=music country=NL
Tröckener Kecks                                 kind=music country=NL
Twarres                                         kind=music country=NL
Twenty 4 Seven                                  kind=music country=NL
Urban Dance Squad                               kind=music country=NL
Van Dik Hout                                    kind=music country=NL
=Vandenberg                                     kind=music country=NL ambiguous
=VanVelzen                                      kind=music country=NL
Vengaboys | Venga Boys                          kind=music country=NL
=Vengeance                                      kind=music country=NL ambiguous
Vicetone                                        kind=music country=NL
VOF de Kunst | V.O.F. De Kunst                  kind=music country=NL
Voicst                                          kind=music country=NL
Volumia! | =Volumia                             kind=music country=NL
=W&W                                            kind=music country=NL
Wigbertband                                     kind=music country=NL
Within Temptation                               kind=music country=NL
Yellow Claw                                     kind=music country=NL
YIN YIN                                         kind=music country=NL
Zuco 103                                        kind=music country=NL
Zware Jongens | De Zware Jongens                kind=music country=NL ambiguous
ZZ & de Maskers | ZZ en de Maskers | =De Maskers  kind=music country=NL
=zZz                                            kind=music country=NL

# Belgian bands and music groups
't Hof van Commerce | 't Hof Van Commerce       kind=music country=BE
't Kliekske                                     kind=music country=BE
2manydjs | 2 Many DJ's | =2ManyDJs              kind=music country=BE
=ABN                                            kind=music country=BE ambiguous
=Aborted                                        kind=music country=BE ambiguous
Absynthe Minded                                 kind=music country=BE
Admiral Freebee                                 kind=music country=BE ambiguous
Aka Moon                                        kind=music country=BE
Aksak Maboul                                    kind=music country=BE
Amatorski                                       kind=music country=BE
Amenra                                          kind=music country=BE
=Balthazar                                      kind=music country=BE ambiguous
Bart Peeters & de Ideale Mannen | De Ideale Mannen  kind=music country=BE
Bazart                                          kind=music country=BE
Black Box Revelation | The Black Box Revelation  kind=music country=BE
=Brutus                                         kind=music country=BE ambiguous
=BRZZVLL                                        kind=music country=BE
Channel Zero                                    kind=music country=BE
=Clouseau                                       kind=music country=BE
Compact Disk Dummies                            kind=music country=BE
Confetti's                                      kind=music country=BE
=Customs                                        kind=music country=BE ambiguous
=DAAU | Die Anarchistische Abendunterhaltung    kind=music country=BE
Das Pop                                         kind=music country=BE
De Elegasten | Elegasten                        kind=music country=BE
De Fanfaar                                      kind=music country=BE
De Kreuners | =Kreuners                         kind=music country=BE
De Laatste Showband                             kind=music country=BE
=De Mens                                        kind=music country=BE ambiguous
De Nieuwe Snaar | Nieuwe Snaar                  kind=music country=BE
=De Strangers                                   kind=music country=BE
De Vaganten                                     kind=music country=BE
=dEUS | =Deus                                   kind=music country=BE
Dimitri Vegas & Like Mike | Dimitri Vegas en Like Mike  kind=music country=BE
Dream Express                                   kind=music country=BE
Equal Idiots                                    kind=music country=BE
Evil Superstars                                 kind=music country=BE
Fixkes                                          kind=music country=BE
Flat Earth Society                              kind=music country=BE
Flip Kowlier & band                             kind=music country=BE
Front 242                                       kind=music country=BE
Get Ready! | Get Ready                          kind=music country=BE
Ghinzu                                          kind=music country=BE
Girls in Hawaii                                 kind=music country=BE
Good Shape                                      kind=music country=BE
=Goose                                          kind=music country=BE ambiguous
=Gorki                                          kind=music country=BE ambiguous
Het Eenzame Westen                              kind=music country=BE
Het Zesde Metaal                                kind=music country=BE
Hollywood Porn Stars                            kind=music country=BE
Hooverphonic                                    kind=music country=BE
Ian Van Dahl                                    kind=music country=BE
Intergalactic Lovers                            kind=music country=BE
Isbells                                         kind=music country=BE
Janez Detd | Janez Detd.                        kind=music country=BE
Jaune Toujours                                  kind=music country=BE
Jo Lemaire + Flouze                             kind=music country=BE
=K's Choice                                     kind=music country=BE
=K3                                             kind=music country=BE
Kadril                                          kind=music country=BE
Katastroof                                      kind=music country=BE
Kreatief met Kurk                               kind=music country=BE
Lasgo                                           kind=music country=BE
Leopold 3                                       kind=music country=BE
Les Tueurs de la Lune de Miel | Honeymoon Killers  kind=music country=BE
Lords of Acid                                   kind=music country=BE
Machiavel                                       kind=music country=BE
Mama's Jasje                                    kind=music country=BE
Marble Sounds                                   kind=music country=BE
Mauro & the Grooms                              kind=music country=BE
Milk Inc. | Milk Inc                            kind=music country=BE
=Millionaire                                    kind=music country=BE ambiguous
Nailpin                                         kind=music country=BE
Neon Judgement | The Neon Judgement             kind=music country=BE
Nicole & Hugo | Nicole en Hugo                  kind=music country=BE
=Noordkaap                                      kind=music country=BE ambiguous
=Novastar                                       kind=music country=BE ambiguous
Oathbreaker                                     kind=music country=BE
Oscar and the Wolf | Oscar & the Wolf           kind=music country=BE
Ostrogoth                                       kind=music country=BE
Ozark Henry                                     kind=music country=BE ambiguous
=Portland                                       kind=music country=BE ambiguous
Praga Khan                                      kind=music country=BE ambiguous
Preuteleute                                     kind=music country=BE
Puggy                                           kind=music country=BE
Raymond van het Groenewoud & de Centimeters     kind=music country=BE
=Rum                                            kind=music country=BE ambiguous
Samson & Gert | Samson en Gert                  kind=music country=BE
School Is Cool                                  kind=music country=BE
Sha-Na                                          kind=music country=BE
Sharko                                          kind=music country=BE
Soulwax                                         kind=music country=BE
Starflam                                        kind=music country=BE
Steak Number Eight                              kind=music country=BE
Sttellla                                        kind=music country=BE
=STUFF.                                         kind=music country=BE
=Swoop                                          kind=music country=BE
=SX                                             kind=music country=BE ambiguous
=Sylver                                         kind=music country=BE ambiguous
T.C. Matic | TC Matic                           kind=music country=BE
Team William                                    kind=music country=BE
Technotronic                                    kind=music country=BE
=Telex                                          kind=music country=BE ambiguous
The Clement Peerens Explosition | Clement Peerens Explosition  kind=music country=BE
The Hickey Underworld                           kind=music country=BE
=The Kids                                       kind=music country=BE
=The Pebbles                                    kind=music country=BE
=The Radios                                     kind=music country=BE
The Romeo's | Romeo's                           kind=music country=BE
The Scabs | =Scabs                              kind=music country=BE
The Sore Losers                                 kind=music country=BE
=The Subs                                       kind=music country=BE
The Van Jets                                    kind=music country=BE
Think of One                                    kind=music country=BE
Tourist LeMC                                    kind=music country=BE ambiguous
Triggerfinger                                   kind=music country=BE
Univers Zero                                    kind=music country=BE
Urban Trad                                      kind=music country=BE
Vaya Con Dios                                   kind=music country=BE
Vive la Fête                                    kind=music country=BE
Wallace Collection                              kind=music country=BE
Warhaus                                         kind=music country=BE
Whispering Sons                                 kind=music country=BE
X-Session                                       kind=music country=BE
Yevgueni                                        kind=music country=BE
Zita Swoon | Moondog Jr.                        kind=music country=BE

# British and Irish bands
=10cc | 10CC                                    kind=music country=GB
=All Saints                                     kind=music country=GB
Alt-J | =alt-J                                  kind=music country=GB
Arctic Monkeys                                  kind=music country=GB
Atomic Kitten                                   kind=music country=GB
Bananarama                                      kind=music country=GB
Basement Jaxx                                   kind=music country=GB
=Bastille                                       kind=music country=GB ambiguous
Bay City Rollers                                kind=music country=GB
Bee Gees | The Bee Gees                         kind=music country=GB
Belle and Sebastian | Belle & Sebastian         kind=music country=GB
Big Country                                     kind=music country=GB
Black Midi                                      kind=music country=GB
Black Sabbath                                   kind=music country=GB
Bloc Party                                      kind=music country=GB
=Blur                                           kind=music country=GB
Boyzone                                         kind=music country=IE
Bronski Beat                                    kind=music country=GB
Clannad                                         kind=music country=IE
Cocteau Twins                                   kind=music country=GB
Coldplay                                        kind=music country=GB
Communards                                      kind=music country=GB
=Cream                                          kind=music country=GB ambiguous
Culture Club                                    kind=music country=GB
Deep Purple                                     kind=music country=GB
Def Leppard                                     kind=music country=GB
Depeche Mode                                    kind=music country=GB
Dexys Midnight Runners | Dexy's Midnight Runners  kind=music country=GB
Dire Straits                                    kind=music country=GB
Duran Duran                                     kind=music country=GB
East 17                                         kind=music country=GB
Echo & the Bunnymen | Echo and the Bunnymen     kind=music country=GB
=Editors                                        kind=music country=GB
=Elbow                                          kind=music country=GB
Electric Light Orchestra | =ELO                 kind=music country=GB
Emerson Lake & Palmer | Emerson Lake and Palmer  kind=music country=GB
=Erasure                                        kind=music country=GB
Eurythmics                                      kind=music country=GB
Faithless                                       kind=music country=GB
Fleetwood Mac                                   kind=music country=GB
Florence + the Machine | Florence and the Machine | Florence & the Machine  kind=music country=GB
Fontaines D.C. | Fontaines DC                   kind=music country=IE
Frankie Goes to Hollywood                       kind=music country=GB
=Franz Ferdinand                                kind=music country=GB ambiguous
=Genesis                                        kind=music country=GB ambiguous
Girls Aloud                                     kind=music country=GB
Gorillaz                                        kind=music country=GB
Groove Armada                                   kind=music country=GB
Happy Mondays                                   kind=music country=GB
Herman's Hermits                                kind=music country=GB
Hot Chip                                        kind=music country=GB
=Hot Chocolate                                  kind=music country=GB
Human League | The Human League                 kind=music country=GB
=IDLES | =Idles                                 kind=music country=GB
Iron Maiden                                     kind=music country=GB
Jethro Tull                                     kind=music country=GB
Joy Division                                    kind=music country=GB
Judas Priest                                    kind=music country=GB
Kaiser Chiefs                                   kind=music country=GB
=Keane                                          kind=music country=GB ambiguous
King Crimson                                    kind=music country=GB
=Kneecap                                        kind=music country=IE ambiguous
Led Zeppelin                                    kind=music country=GB
Level 42                                        kind=music country=GB
Little Mix                                      kind=music country=GB
=Madness                                        kind=music country=GB
Manic Street Preachers                          kind=music country=GB
Marillion                                       kind=music country=GB
Massive Attack                                  kind=music country=GB
Mogwai                                          kind=music country=GB
Motörhead | Motorhead                           kind=music country=GB
=Mud                                            kind=music country=GB ambiguous
Mumford & Sons | Mumford and Sons               kind=music country=GB
=Muse                                           kind=music country=GB ambiguous
My Bloody Valentine                             kind=music country=GB
Napalm Death                                    kind=music country=GB
=New Order                                      kind=music country=GB
=Oasis                                          kind=music country=GB ambiguous
One Direction                                   kind=music country=GB
=Orbital                                        kind=music country=GB
Orchestral Manoeuvres in the Dark | =OMD        kind=music country=GB
Pet Shop Boys                                   kind=music country=GB
Pink Floyd                                      kind=music country=GB
=Placebo                                        kind=music country=GB ambiguous
=Portishead                                     kind=music country=GB
Primal Scream                                   kind=music country=GB
Procol Harum                                    kind=music country=GB
=Pulp                                           kind=music country=GB ambiguous
=Queen                                          kind=music country=GB ambiguous
Radiohead                                       kind=music country=GB
Roxy Music                                      kind=music country=GB
Runrig                                          kind=music country=GB
=Saxon                                          kind=music country=GB
Sex Pistols | The Sex Pistols                   kind=music country=GB
Simple Minds                                    kind=music country=GB
Simply Red                                      kind=music country=GB
Siouxsie and the Banshees | Siouxsie & the Banshees  kind=music country=GB
=Slade                                          kind=music country=GB
Sleaford Mods                                   kind=music country=GB
Smokie                                          kind=music country=GB
Snow Patrol                                     kind=music country=GB
Soft Cell                                       kind=music country=GB
Spandau Ballet                                  kind=music country=GB
Spice Girls                                     kind=music country=GB
=Status Quo                                     kind=music country=GB ambiguous
Stone Roses | The Stone Roses                   kind=music country=GB
=Stones | =The Stones                           kind=music country=GB of="The Rolling Stones"
=Suede                                          kind=music country=GB ambiguous
Sugababes                                       kind=music country=GB
Super Furry Animals                             kind=music country=GB
Supergrass                                      kind=music country=GB
Supertramp                                      kind=music country=GB
Swing Out Sister                                kind=music country=GB
=T. Rex | T-Rex                                 kind=music country=GB
Take That                                       kind=music country=GB
Talk Talk                                       kind=music country=GB
Tears for Fears                                 kind=music country=GB
=The 1975                                       kind=music country=GB
=The Animals                                    kind=music country=GB
The Beatles | Beatles                           kind=music country=GB
The Boomtown Rats | Boomtown Rats               kind=music country=IE
The Buzzcocks | Buzzcocks                       kind=music country=GB
The Chemical Brothers | Chemical Brothers       kind=music country=GB
The Chieftains | Chieftains                     kind=music country=IE
=The Clash | =Clash                             kind=music country=GB
The Communards                                  kind=music country=GB
The Corrs | =Corrs                              kind=music country=IE
The Cranberries | Cranberries                   kind=music country=IE
=The Cure                                       kind=music country=GB
=The Damned                                     kind=music country=GB
The Dubliners | =Dubliners                      kind=music country=IE
The Hollies | Hollies                           kind=music country=GB
=The Jam                                        kind=music country=GB
The Jesus and Mary Chain | Jesus and Mary Chain  kind=music country=GB
The Kinks | =Kinks                              kind=music country=GB
The Last Dinner Party                           kind=music country=GB
The Libertines | Libertines                     kind=music country=GB
The Moody Blues | Moody Blues                   kind=music country=GB
The Orb                                         kind=music country=GB
The Pogues | =Pogues                            kind=music country=GB
=The Police                                     kind=music country=GB
The Pretenders | Pretenders                     kind=music country=GB
The Prodigy | =Prodigy                          kind=music country=GB
The Rolling Stones | Rolling Stones             kind=music country=GB
=The Shadows                                    kind=music country=GB
The Sisters of Mercy | Sisters of Mercy         kind=music country=GB
The Small Faces | Small Faces                   kind=music country=GB
=The Smiths | =Smiths                           kind=music country=GB
=The Specials                                   kind=music country=GB
The Stranglers | Stranglers                     kind=music country=GB
The Sweet | =Sweet                              kind=music country=GB ambiguous
The Tremeloes | Tremeloes                       kind=music country=GB
The Troggs | Troggs                             kind=music country=GB
=The Verve                                      kind=music country=GB
=The Who                                        kind=music country=GB
=The xx                                         kind=music country=GB
The Yardbirds | Yardbirds                       kind=music country=GB
Thin Lizzy                                      kind=music country=IE
=Traffic                                        kind=music country=GB ambiguous
=Travis                                         kind=music country=GB ambiguous
=U2                                             kind=music country=IE
UB40                                            kind=music country=GB
Ultravox                                        kind=music country=GB
=Underworld                                     kind=music country=GB
Uriah Heep                                      kind=music country=GB
Westlife                                        kind=music country=IE
Wet Leg                                         kind=music country=GB
Wet Wet Wet                                     kind=music country=GB
Wham! | Wham                                    kind=music country=GB
Whitesnake                                      kind=music country=GB
=Wings                                          kind=music country=GB ambiguous
=Yes                                            kind=music country=GB ambiguous

# North American bands
'N Sync | NSYNC                                 kind=music country=US
30 Seconds to Mars | Thirty Seconds to Mars     kind=music country=US
A Tribe Called Quest                            kind=music country=US
Aerosmith                                       kind=music country=US
Alabama Shakes                                  kind=music country=US
Alice in Chains                                 kind=music country=US
Allman Brothers Band | The Allman Brothers Band  kind=music country=US
Animal Collective                               kind=music country=US
=Anthrax                                        kind=music country=US ambiguous
Arcade Fire                                     kind=music country=CA
Bachman-Turner Overdrive                        kind=music country=CA
Backstreet Boys                                 kind=music country=US
Bad Religion                                    kind=music country=US
=Beach House                                    kind=music country=US
Beastie Boys                                    kind=music country=US
Black Eyed Peas | The Black Eyed Peas           kind=music country=US
=Black Flag                                     kind=music country=US
Blink-182 | Blink 182                           kind=music country=US
=Blondie                                        kind=music country=US
Bon Iver                                        kind=music country=US
Bon Jovi                                        kind=music country=US
Bone Thugs-N-Harmony                            kind=music country=US
=Boston                                         kind=music country=US ambiguous
Boygenius                                       kind=music country=US
Boyz II Men                                     kind=music country=US
Calexico                                        kind=music country=US
=Chic                                           kind=music country=US ambiguous
Cowboy Junkies                                  kind=music country=CA
Crash Test Dummies                              kind=music country=CA
Creedence Clearwater Revival | =CCR             kind=music country=US
Crosby Stills & Nash | Crosby Stills Nash & Young  kind=music country=US
Cypress Hill                                    kind=music country=US
De La Soul                                      kind=music country=US
Dead Kennedys                                   kind=music country=US
Destiny's Child                                 kind=music country=US
=Devo                                           kind=music country=US
Earth Wind & Fire | Earth Wind and Fire         kind=music country=US
En Vogue                                        kind=music country=US
Evanescence                                     kind=music country=US
Faith No More                                   kind=music country=US
Fall Out Boy                                    kind=music country=US
Fifth Harmony                                   kind=music country=US
Fleet Foxes                                     kind=music country=US
Foo Fighters                                    kind=music country=US
=Foreigner                                      kind=music country=US ambiguous
Godspeed You! Black Emperor                     kind=music country=CA
Grandaddy                                       kind=music country=US
Green Day                                       kind=music country=US
Greta Van Fleet                                 kind=music country=US
Grizzly Bear                                    kind=music country=US
Guns N' Roses | Guns n' Roses | Guns 'n' Roses  kind=music country=US
=Haim | =HAIM                                   kind=music country=US ambiguous
Harlem Gospel Choir                             kind=music country=US
=Hole                                           kind=music country=US ambiguous
Hüsker Dü                                       kind=music country=US
Imagine Dragons                                 kind=music country=US
=Interpol                                       kind=music country=US ambiguous
Jefferson Airplane                              kind=music country=US
Jonas Brothers                                  kind=music country=US
=Journey                                        kind=music country=US ambiguous
=Kansas                                         kind=music country=US ambiguous
Khruangbin                                      kind=music country=US
Kings of Leon                                   kind=music country=US
=Kiss | =KISS                                   kind=music country=US ambiguous
Kool & the Gang | Kool and the Gang             kind=music country=US
=Korn                                           kind=music country=US
LCD Soundsystem                                 kind=music country=US
Limp Bizkit                                     kind=music country=US
Linkin Park                                     kind=music country=US
Los Lobos                                       kind=music country=US
Lynyrd Skynyrd                                  kind=music country=US
Marilyn Manson                                  kind=music country=US
Maroon 5                                        kind=music country=US
=MC5                                            kind=music country=US
Megadeth                                        kind=music country=US
Metallica                                       kind=music country=US
=MGMT                                           kind=music country=US
Modern Jazz Quartet                             kind=music country=US
Modest Mouse                                    kind=music country=US
My Chemical Romance                             kind=music country=US
Mötley Crüe                                     kind=music country=US
=N.W.A | =NWA | =N.W.A.                         kind=music country=US
New Kids on the Block                           kind=music country=US
New York Dolls                                  kind=music country=US
Nickelback                                      kind=music country=CA
Nine Inch Nails                                 kind=music country=US
=Nirvana                                        kind=music country=US ambiguous
OneRepublic                                     kind=music country=US
Outkast | =OutKast                              kind=music country=US
Pantera                                         kind=music country=US
Paramore                                        kind=music country=US
Parliament-Funkadelic | Funkadelic              kind=music country=US
=Pavement                                       kind=music country=US ambiguous
Pearl Jam                                       kind=music country=US
Pixies | The Pixies                             kind=music country=US
Public Enemy                                    kind=music country=US
Pussycat Dolls | The Pussycat Dolls             kind=music country=US
Queens of the Stone Age                         kind=music country=US
=R.E.M. | =REM                                  kind=music country=US
Rage Against the Machine                        kind=music country=US
Red Hot Chili Peppers                           kind=music country=US
Run-DMC | Run-D.M.C. | Run DMC                  kind=music country=US
=Rush                                           kind=music country=CA ambiguous
Salt-N-Pepa                                     kind=music country=US
=Santana                                        kind=music country=US ambiguous
Simon & Garfunkel | Simon and Garfunkel         kind=music country=US
Simple Plan                                     kind=music country=CA ambiguous
Sister Sledge                                   kind=music country=US
Slayer                                          kind=music country=US
Slipknot                                        kind=music country=US
Sly & the Family Stone | Sly and the Family Stone  kind=music country=US
Smashing Pumpkins | The Smashing Pumpkins       kind=music country=US
Sonic Youth                                     kind=music country=US
Soundgarden                                     kind=music country=US
Steely Dan                                      kind=music country=US
Stone Temple Pilots                             kind=music country=US
System of a Down                                kind=music country=US
Talking Heads                                   kind=music country=US
=Television                                     kind=music country=US ambiguous
The B-52's | B-52's                             kind=music country=US
=The Band                                       kind=music country=US ambiguous
The Beach Boys | Beach Boys                     kind=music country=US
The Black Keys | Black Keys                     kind=music country=US
The Byrds | =Byrds                              kind=music country=US
The Carpenters | =Carpenters                    kind=music country=US
=The Cars                                       kind=music country=US
=The Doors                                      kind=music country=US
The Eagles | =Eagles                            kind=music country=US
The Everly Brothers | Everly Brothers           kind=music country=US
The Flaming Lips | Flaming Lips                 kind=music country=US
The Four Tops | Four Tops                       kind=music country=US
The Fugees | Fugees                             kind=music country=US
The Grateful Dead | Grateful Dead               kind=music country=US
The Jackson 5 | Jackson 5 | Jackson Five | The Jacksons  kind=music country=US
=The Killers                                    kind=music country=US
The Lumineers | Lumineers                       kind=music country=US
The Mamas and the Papas | The Mamas & the Papas  kind=music country=US
The Monkees | Monkees                           kind=music country=US
=The National                                   kind=music country=US
The Offspring | =Offspring                      kind=music country=US
=The Platters                                   kind=music country=US
The Pointer Sisters | Pointer Sisters           kind=music country=US
The Ramones | Ramones                           kind=music country=US
=The Roots                                      kind=music country=US
The Stooges | Iggy and the Stooges              kind=music country=US
The Strokes | =Strokes                          kind=music country=US
The Supremes | Supremes                         kind=music country=US
The Temptations | =Temptations                  kind=music country=US
The Tragically Hip                              kind=music country=CA
The Velvet Underground | Velvet Underground     kind=music country=US
=The War on Drugs                               kind=music country=US
The White Stripes | White Stripes               kind=music country=US
=TLC                                            kind=music country=US
=Tool                                           kind=music country=US ambiguous
=Toto                                           kind=music country=US ambiguous
=Twenty One Pilots                              kind=music country=US
Vampire Weekend                                 kind=music country=US
Van Halen                                       kind=music country=US
Village People                                  kind=music country=US
=Weather Report                                 kind=music country=US
Weezer                                          kind=music country=US
Wilco                                           kind=music country=US
Wu-Tang Clan | =Wu-Tang                         kind=music country=US
Yeah Yeah Yeahs                                 kind=music country=US
Yo La Tengo                                     kind=music country=US
ZZ Top                                          kind=music country=US

# Bands of the rest of the world
=A-ha | =a-ha                                   kind=music country=NO
ABBA | =Abba                                    kind=music country=SE
AC/DC | =ACDC | AC-DC                           kind=music country=AU
=Accept                                         kind=music country=DE ambiguous
Ace of Base                                     kind=music country=SE
=Alphaville                                     kind=music country=DE
Amadou & Mariam | Amadou et Mariam              kind=music country=ML
Aphrodite's Child                               kind=music country=GR
Apocalyptica                                    kind=music country=FI
=Aqua                                           kind=music country=DK ambiguous
Army of Lovers                                  kind=music country=SE
Babymetal                                       kind=music country=JP
=Bap | =BAP                                     kind=music country=DE
Bijelo Dugme                                    kind=music country=BA
Blackpink | =BLACKPINK                          kind=music country=KR
Bläck Fööss                                     kind=music country=DE
Bob Marley and the Wailers | Bob Marley & the Wailers | The Wailers  kind=music country=JM
Boney M. | Boney M                              kind=music country=DE
=BTS                                            kind=music country=KR
Buena Vista Social Club                         kind=music country=CU
Buraka Som Sistema                              kind=music country=PT
=Can                                            kind=music country=DE ambiguous
Crowded House                                   kind=music country=AU
=D.A.F. | Deutsch Amerikanische Freundschaft    kind=music country=DE
Daft Punk                                       kind=music country=FR
Die Antwoord                                    kind=music country=ZA
Die Fantastischen Vier                          kind=music country=DE
Die Toten Hosen | Toten Hosen                   kind=music country=DE
Die Ärzte                                       kind=music country=DE
Dimmu Borgir                                    kind=music country=NO
Einstürzende Neubauten                          kind=music country=DE
=Enigma                                         kind=music country=DE ambiguous
=Europe                                         kind=music country=SE ambiguous
Fanfare Ciocărlia | Fanfare Ciocarlia           kind=music country=RO
=First Aid Kit                                  kind=music country=SE
=Ghost                                          kind=music country=SE ambiguous
Gipsy Kings | The Gipsy Kings                   kind=music country=FR
Gojira                                          kind=music country=FR
Helloween                                       kind=music country=DE
Herreys                                         kind=music country=SE
=HIM                                            kind=music country=FI ambiguous
Höhner                                          kind=music country=DE
=IAM                                            kind=music country=FR
In Flames                                       kind=music country=SE
Indochine                                       kind=music country=FR
Inner Circle                                    kind=music country=JM
Inti-Illimani                                   kind=music country=CL
INXS                                            kind=music country=AU
=Justice                                        kind=music country=FR ambiguous
Kaleo                                           kind=music country=IS
Kalush Orchestra | Kalush                       kind=music country=UA
Kaoma                                           kind=music country=FR
Kassav' | Kassav                                kind=music country=GP
King Gizzard & the Lizard Wizard | King Gizzard and the Lizard Wizard  kind=music country=AU
Konono No 1 | Konono                            kind=music country=CD
Kraftwerk                                       kind=music country=DE
Kreator                                         kind=music country=DE
Ladysmith Black Mambazo                         kind=music country=ZA
Laibach                                         kind=music country=SI
Las Ketchup                                     kind=music country=ES
Leningrad Cowboys                               kind=music country=FI
Les Négresses Vertes                            kind=music country=FR
Lordi                                           kind=music country=FI
Los del Río | Los Del Rio                       kind=music country=ES
Los Fabulosos Cadillacs                         kind=music country=AR
Lukas Graham                                    kind=music country=DK
Madredeus                                       kind=music country=PT
Mano Negra                                      kind=music country=FR
=Maná                                           kind=music country=MX
Mashrou' Leila                                  kind=music country=LB
=Mayhem                                         kind=music country=NO ambiguous
Men at Work                                     kind=music country=AU
Midnight Oil                                    kind=music country=AU
Milli Vanilli                                   kind=music country=DE
Modern Talking                                  kind=music country=DE
Måneskin | Maneskin                             kind=music country=IT
Nick Cave & the Bad Seeds | Bad Seeds | Nick Cave and the Bad Seeds | =The Bad Seeds  kind=music country=AU
Nightwish                                       kind=music country=FI
No Smoking Orchestra                            kind=music country=RS
Noir Désir                                      kind=music country=FR
=NTM                                            kind=music country=FR
=O-Zone                                         kind=music country=MD
Of Monsters and Men                             kind=music country=IS
Opeth                                           kind=music country=SE
=Opus                                           kind=music country=AT ambiguous
Orchestra Baobab                                kind=music country=SN
Os Mutantes                                     kind=music country=BR
=Phoenix                                        kind=music country=FR ambiguous
Quilapayún                                      kind=music country=CL
Rammstein                                       kind=music country=DE
Ricchi e Poveri                                 kind=music country=IT
Roxette                                         kind=music country=SE
Röyksopp | Kings of Convenience                 kind=music country=NO
Sabaton                                         kind=music country=SE
Savage Garden                                   kind=music country=AU
=Scooter                                        kind=music country=DE ambiguous
=Scorpions                                      kind=music country=DE ambiguous
=Seeed                                          kind=music country=DE
Sepultura                                       kind=music country=BR
Sigur Rós                                       kind=music country=IS
=Snap!                                          kind=music country=DE
Songhoy Blues                                   kind=music country=ML
Staff Benda Bilili                              kind=music country=CD
Stray Kids                                      kind=music country=KR
Suprême NTM                                     kind=music country=FR
Swedish House Mafia                             kind=music country=SE
Söhne Mannheims                                 kind=music country=DE
t.A.T.u. | =Tatu                                kind=music country=RU
Tame Impala                                     kind=music country=AU
Tangerine Dream                                 kind=music country=DE
Taraf de Haïdouks | Taraf de Haidouks           kind=music country=RO
=The Birthday Party                             kind=music country=AU
The Cardigans | =Cardigans                      kind=music country=SE
The Hives | =Hives                              kind=music country=SE
The Sugarcubes | Sugarcubes                     kind=music country=IS
Tinariwen                                       kind=music country=ML
Tokio Hotel                                     kind=music country=DE
Toots and the Maytals | Toots & the Maytals     kind=music country=JM
Trafassi                                        kind=music country=SR
=Téléphone                                      kind=music country=FR
Volbeat                                         kind=music country=DK
Yello                                           kind=music country=CH
Yellow Magic Orchestra                          kind=music country=JP
Zap Mama                                        kind=music country=BE
