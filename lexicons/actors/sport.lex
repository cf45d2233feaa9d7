# lexicons/actors/sport.lex: clubs, teams, federations and other bodies of sport known to readers of Dutch and Flemish news
@class    organisation
@licence  CC0-1.0
@source   written for knipsel
@homonyms
@fields   kind: party parliament government police court army intelligence union employers company media ngo armed education health culture sport music international religion research
@fields   country: <text>
@fields   of: <text>
@fields   ambiguous: <flag>

# Dutch professional football clubs, and their predecessors
Achilles '29 | Achilles'29                            kind=sport country=NL
ADO Den Haag | =ADO | FC Den Haag | ADO '20 Den Haag  kind=sport country=NL
=AGOVV | AGOVV Apeldoorn                              kind=sport country=NL
=Ajax | AFC Ajax | Ajax Amsterdam | Jong Ajax | Ajax Vrouwen | =Ajacieden  kind=sport country=NL
Alcmaria Victrix                                      kind=sport country=NL
Alkmaar '54                                           kind=sport country=NL
Almere City | Almere City FC | FC Omniworld | Jong Almere City  kind=sport country=NL
=AZ | AZ Alkmaar | =AZ'67 | AZ '67 | Jong AZ | AZ 67  kind=sport country=NL
=Blauw-Wit | =Blauw-Wit Amsterdam | =Blauw Wit        kind=sport country=NL
BV Veendam | SC Veendam                               kind=sport country=NL
=BVV                                                  kind=sport country=NL of="BVV 's-Hertogenbosch" ambiguous
BVV 's-Hertogenbosch                                  kind=sport country=NL
=De Baronie | Baronie Breda                           kind=sport country=NL
=De Graafschap | BV De Graafschap | =Graafschap | Vv De Graafschap  kind=sport country=NL
De Oosterparkers | =Oosterparkers                     kind=sport country=NL
=De Volewijckers | Volewijckers                       kind=sport country=NL
=Den Bosch                                            kind=sport country=NL of="FC Den Bosch" ambiguous
=Den Haag                                             kind=sport country=NL of="ADO Den Haag" ambiguous
=DFC                                                  kind=sport country=NL ambiguous
=DHC | DHC Delft                                      kind=sport country=NL
=Dordrecht                                            kind=sport country=NL of="FC Dordrecht" ambiguous
Dordrecht'90 | Dordrecht '90                          kind=sport country=NL
=DOS                                                  kind=sport country=NL of="DOS Utrecht" ambiguous
DOS Utrecht                                           kind=sport country=NL
Drechtsteden '79                                      kind=sport country=NL
=DWS | =DWS/A | AFC DWS                               kind=sport country=NL
EDO Haarlem                                           kind=sport country=NL
=Eindhoven                                            kind=sport country=NL of="FC Eindhoven" ambiguous
Elinkwijk | USV Elinkwijk                             kind=sport country=NL
=Emmen                                                kind=sport country=NL of="FC Emmen" ambiguous
Enschedese Boys                                       kind=sport country=NL
=Excelsior                                            kind=sport country=NL of="Excelsior Rotterdam" ambiguous
Excelsior Rotterdam | SBV Excelsior                   kind=sport country=NL
FC Amsterdam                                          kind=sport country=NL
FC Den Bosch | BVV Den Bosch | FC Den Bosch '67       kind=sport country=NL
FC Dordrecht | DS '79 | =DS'79                        kind=sport country=NL
FC Eindhoven | SC Eindhoven | EVV Eindhoven           kind=sport country=NL
FC Emmen | BV Emmen                                   kind=sport country=NL
FC Groningen | Jong Groningen                         kind=sport country=NL
FC Hilversum | HVV Hilversum                          kind=sport country=NL
FC Twente | FC Twente '65 | Jong Twente | FC Twente/Heracles  kind=sport country=NL
FC Utrecht | Jong Utrecht                             kind=sport country=NL
FC Vlaardingen | FC Vlaardingen '74 | Fortuna Vlaardingen  kind=sport country=NL
FC Volendam | RKSV Volendam | Jong Volendam           kind=sport country=NL
FC Wageningen | WVV Wageningen                        kind=sport country=NL
FC Zaanstreek                                         kind=sport country=NL
Feyenoord | Feijenoord | Feyenoord Rotterdam | =Feyenoorders | Jong Feyenoord  kind=sport country=NL
=Fortuna                                              kind=sport country=NL of="Fortuna Sittard" ambiguous
Fortuna '54                                           kind=sport country=NL
Fortuna Sittard | Fortuna SC                          kind=sport country=NL
=Groningen                                            kind=sport country=NL of="FC Groningen" ambiguous
=GVAV | GVAV-Rapiditas                                kind=sport country=NL
=Haarlem                                              kind=sport country=NL of="HFC Haarlem" ambiguous
=Heerenveen                                           kind=sport country=NL of="sc Heerenveen" ambiguous
Helmond Sport                                         kind=sport country=NL
=Heracles                                             kind=sport country=NL of="Heracles Almelo" ambiguous
Heracles Almelo | Heracles '74                        kind=sport country=NL
Hermes DVS                                            kind=sport country=NL
HFC Haarlem | FC Haarlem                              kind=sport country=NL
Holland Sport | Scheveningen Holland Sport            kind=sport country=NL
HVC Amersfoort | =HVC                                 kind=sport country=NL
=Limburgia | SV Limburgia                             kind=sport country=NL
Longa Tilburg | =LONGA                                kind=sport country=NL
=MVV | MVV Maastricht                                 kind=sport country=NL
NAC Breda | =NAC                                      kind=sport country=NL
=NEC | =N.E.C. | NEC Nijmegen | Jong NEC              kind=sport country=NL
=NOAD                                                 kind=sport country=NL
=Omniworld | =Almere                                  kind=sport country=NL of="Almere City" ambiguous
=Oss                                                  kind=sport country=NL of="TOP Oss" ambiguous
PEC Zwolle | FC Zwolle | =PEC | PEC Zwolle '82        kind=sport country=NL
=PSV | PSV Eindhoven | Jong PSV | Philips Sport Vereniging  kind=sport country=NL
Racing Club Heemstede                                 kind=sport country=NL
Rapid '54                                             kind=sport country=NL
Rapid JC                                              kind=sport country=NL
=RBC                                                  kind=sport country=NL of="RBC Roosendaal" ambiguous
RBC Roosendaal                                        kind=sport country=NL
=RCH                                                  kind=sport country=NL of="RCH Heemstede" ambiguous
RCH Heemstede                                         kind=sport country=NL
Rigtersbleek                                          kind=sport country=NL
RKC Waalwijk | =RKC                                   kind=sport country=NL
=Roda                                                 kind=sport country=NL of="Roda JC" ambiguous
Roda JC | Roda JC Kerkrade                            kind=sport country=NL
Roda Sport                                            kind=sport country=NL
SC 't Gooi | 't Gooi | SC Gooiland                    kind=sport country=NL
SC Amersfoort                                         kind=sport country=NL
SC Cambuur | Cambuur | Cambuur Leeuwarden | SC Cambuur Leeuwarden  kind=sport country=NL
SC Drente                                             kind=sport country=NL
SC Enschede                                           kind=sport country=NL
sc Heerenveen | Jong Heerenveen                       kind=sport country=NL
SC Telstar | Stormvogels Telstar | SV Telstar | TelStar  kind=sport country=NL
SC Velox                                              kind=sport country=NL
=SHS                                                  kind=sport country=NL of="Holland Sport" ambiguous
Sittardia                                             kind=sport country=NL
=Sparta                                               kind=sport country=NL of="Sparta Rotterdam" ambiguous
Sparta Rotterdam | Jong Sparta                        kind=sport country=NL
=Stormvogels                                          kind=sport country=NL
=SVV                                                  kind=sport country=NL of="SVV Schiedam" ambiguous
SVV Schiedam                                          kind=sport country=NL
SVV/Dordrecht'90 | SVV/Dordrecht '90                  kind=sport country=NL
TOP Oss | FC Oss                                      kind=sport country=NL
Tubantia Hengelo | SC Tubantia                        kind=sport country=NL
=Twente                                               kind=sport country=NL of="FC Twente" ambiguous
=Utrecht                                              kind=sport country=NL of="FC Utrecht" ambiguous
=UVS | UVS Leiden                                     kind=sport country=NL
=Veendam                                              kind=sport country=NL of="BV Veendam" ambiguous
=Velox                                                kind=sport country=NL of="SC Velox" ambiguous
=Vitesse | Vitesse Arnhem | SBV Vitesse | Jong Vitesse  kind=sport country=NL
=Vlaardingen                                          kind=sport country=NL of="FC Vlaardingen" ambiguous
=Volendam                                             kind=sport country=NL of="FC Volendam" ambiguous
=VSV                                                  kind=sport country=NL of="VSV Velsen" ambiguous
VSV Velsen                                            kind=sport country=NL
=VVV                                                  kind=sport country=NL of=VVV-Venlo ambiguous
VVV-Venlo | VVV Venlo                                 kind=sport country=NL
=Wageningen                                           kind=sport country=NL of="FC Wageningen" ambiguous
=Willem II | =Willem 2                                kind=sport country=NL of="Willem II Tilburg" ambiguous
Willem II Tilburg                                     kind=sport country=NL
=Xerxes                                               kind=sport country=NL of="Xerxes/DHC" ambiguous
Xerxes/DHC | XerxesDZB                                kind=sport country=NL
Zwartemeer | SC Zwartemeer                            kind=sport country=NL
=Zwolle                                               kind=sport country=NL of="PEC Zwolle" ambiguous
Zwolsche Boys                                         kind=sport country=NL

# Dutch amateur and women's football clubs
Achilles 1894                                         kind=sport country=NL
ACV Assen                                             kind=sport country=NL
ADO '20 | =ADO'20                                     kind=sport country=NL
=AFC                                                  kind=sport country=NL of="AFC Amsterdam" ambiguous
AFC Amsterdam | Amsterdamsche FC                      kind=sport country=NL
Alexandria '66                                        kind=sport country=NL
Alphense Boys                                         kind=sport country=NL
ARC Alphen                                            kind=sport country=NL
ASV De Dijk                                           kind=sport country=NL
=ASWH                                                 kind=sport country=NL
AVV Swift | Swift Amsterdam                           kind=sport country=NL
=Barendrecht                                          kind=sport country=NL of="BVV Barendrecht" ambiguous
=Be Quick                                             kind=sport country=NL of="Be Quick 1887" ambiguous
Be Quick '28 | Be Quick Zwolle                        kind=sport country=NL
Be Quick 1887 | Be Quick Groningen                    kind=sport country=NL
=Bennekom                                             kind=sport country=NL of="VV Bennekom" ambiguous
Blauw Geel '38                                        kind=sport country=NL
Buitenpost                                            kind=sport country=NL
BVV Barendrecht                                       kind=sport country=NL
=Capelle                                              kind=sport country=NL of="VV Capelle" ambiguous
Chevremont                                            kind=sport country=NL
CSV Apeldoorn                                         kind=sport country=NL
=De Treffers                                          kind=sport country=NL
=Dongen                                               kind=sport country=NL of="VV Dongen" ambiguous
DOS Kampen                                            kind=sport country=NL
=DOVO | DOVO Veenendaal                               kind=sport country=NL
Drachtster Boys                                       kind=sport country=NL
DVS '33 | DVS'33 Ermelo | DVS '33 Ermelo              kind=sport country=NL
=EVV                                                  kind=sport country=NL of="EVV Echt" ambiguous
EVV Echt                                              kind=sport country=NL
Excelsior '31                                         kind=sport country=NL
Excelsior Maassluis                                   kind=sport country=NL
FC 's-Gravenzande                                     kind=sport country=NL
FC Abcoude                                            kind=sport country=NL
FC Aramea                                             kind=sport country=NL
FC Chabab | Chabab Amsterdam                          kind=sport country=NL
FC Lienden                                            kind=sport country=NL
FC Lisse | ter Lisse                                  kind=sport country=NL
FC Rijnvogels | Rijnvogels                            kind=sport country=NL
FC Türkiyemspor | Türkiyemspor                        kind=sport country=NL
Flevo Boys                                            kind=sport country=NL
FVC Leeuwarden                                        kind=sport country=NL
=Gemert                                               kind=sport country=NL of="VV Gemert" ambiguous
=Genemuiden                                           kind=sport country=NL of="SC Genemuiden" ambiguous
Go Ahead Eagles | G.A. Eagles | GA Eagles | =Go Ahead | SC Go Ahead  kind=sport country=NL
Gouda GC                                              kind=sport country=NL
Groene Ster | RKSV Groene Ster                        kind=sport country=NL
=GVVV | GVVV Veenendaal                               kind=sport country=NL
Haaglandia                                            kind=sport country=NL
Harkemase Boys                                        kind=sport country=NL
=HBS                                                  kind=sport country=NL of="HBS Craeyenhout" ambiguous
HBS Craeyenhout                                       kind=sport country=NL
=HFC                                                  kind=sport country=NL of="Koninklijke HFC" ambiguous
HHC Hardenberg | =HHC                                 kind=sport country=NL
=Hoek                                                 kind=sport country=NL of="HSV Hoek" ambiguous
HSC '21 | =HSC'21                                     kind=sport country=NL
HSV Hoek                                              kind=sport country=NL
=Huizen                                               kind=sport country=NL of="SV Huizen" ambiguous
HVV Den Haag                                          kind=sport country=NL
HVV Quick | H.V. & C.V. Quick                         kind=sport country=NL
IJsselmeervogels                                      kind=sport country=NL
Jodan Boys                                            kind=sport country=NL
JOS Watergraafsmeer                                   kind=sport country=NL
JVC Cuijk | JVC Cuyk                                  kind=sport country=NL
=JVOZ                                                 kind=sport country=NL
=Katwijk                                              kind=sport country=NL of="vv Katwijk" ambiguous
KFC Koog aan de Zaan                                  kind=sport country=NL
KHC Kampen                                            kind=sport country=NL
Koninklijke HFC | =KHFC                               kind=sport country=NL
Kozakken Boys                                         kind=sport country=NL
LAC Frisia                                            kind=sport country=NL
=Lienden                                              kind=sport country=NL of="FC Lienden" ambiguous
=Lisse                                                kind=sport country=NL of="FC Lisse" ambiguous
Longa '30                                             kind=sport country=NL
Lucky Ajax                                            kind=sport country=NL
=Meerssen                                             kind=sport country=NL of="SV Meerssen" ambiguous
Nederlands elftal | Oranje-elftal | =Jong Oranje | =Oranjeselectie  kind=sport country=NL
Neptunus-Schiebroek                                   kind=sport country=NL
Nijmeegse Boys                                        kind=sport country=NL
=Noordwijk                                            kind=sport country=NL of="VV Noordwijk" ambiguous
ODIN '59                                              kind=sport country=NL
OFC Oostzaan | SV OFC                                 kind=sport country=NL
OJC Rosmalen                                          kind=sport country=NL
Olde Veste '54                                        kind=sport country=NL
Olympia Gouda                                         kind=sport country=NL
ONS Sneek | ONS Boso Sneek                            kind=sport country=NL
=Oranje                                               kind=sport country=NL of="Nederlands elftal" ambiguous
Oranje Leeuwinnen | =Leeuwinnen | Nederlands vrouwenelftal  kind=sport country=NL
Oranje Nassau Groningen                               kind=sport country=NL
Puck Deventer                                         kind=sport country=NL
Purmersteijn | VPV Purmersteijn                       kind=sport country=NL
Quick '20                                             kind=sport country=NL
=Quick Boys | Quick Boys Katwijk                      kind=sport country=NL
Rijnsburgse Boys                                      kind=sport country=NL
RKAV Volendam                                         kind=sport country=NL
=RKHVV                                                kind=sport country=NL
RKSV Halsteren                                        kind=sport country=NL
RKSV Minor                                            kind=sport country=NL
RKSV Nuenen                                           kind=sport country=NL
RKVV Brabantia | Brabantia Eindhoven                  kind=sport country=NL
RKVV DEM                                              kind=sport country=NL
Rohda Raalte                                          kind=sport country=NL
Rood Wit Sint Willebrord                              kind=sport country=NL
=RVVH                                                 kind=sport country=NL
RVVH Ridderkerk                                       kind=sport country=NL
=Saestum                                              kind=sport country=NL of="SV Saestum" ambiguous
SC 't Zand | 't Zand                                  kind=sport country=NL
SC Buitenboys | Buitenboys                            kind=sport country=NL
SC Genemuiden                                         kind=sport country=NL
SC Kocatepe                                           kind=sport country=NL
SC Woezik                                             kind=sport country=NL
=Scheveningen                                         kind=sport country=NL of="SVV Scheveningen" ambiguous
SDC Putten                                            kind=sport country=NL
SDW Amsterdam                                         kind=sport country=NL
SHO Oud-Beijerland                                    kind=sport country=NL
Smitshoek                                             kind=sport country=NL
=Spakenburg                                           kind=sport country=NL of="SV Spakenburg" ambiguous
Sparta Nijkerk                                        kind=sport country=NL
=Staphorst                                            kind=sport country=NL of="VV Staphorst" ambiguous
SteDoCo                                               kind=sport country=NL
SV Argon                                              kind=sport country=NL
SV Babberich                                          kind=sport country=NL
SV Deurne                                             kind=sport country=NL
SV Hollandia | HVV Hollandia                          kind=sport country=NL
SV Huizen                                             kind=sport country=NL
SV Loosduinen                                         kind=sport country=NL
SV Meerssen                                           kind=sport country=NL
SV Nieuw Sloten                                       kind=sport country=NL
SV Orion                                              kind=sport country=NL
SV Panningen                                          kind=sport country=NL
SV Saestum                                            kind=sport country=NL
SV Spakenburg | VV Spakenburg                         kind=sport country=NL
SV TEC | TEC Tiel                                     kind=sport country=NL
SV Twello                                             kind=sport country=NL
SV Ulu Spor                                           kind=sport country=NL
SV Urk                                                kind=sport country=NL
SV Venray                                             kind=sport country=NL
SVV Scheveningen                                      kind=sport country=NL
Telstar Vrouwen                                       kind=sport country=NL
=Ter Leede                                            kind=sport country=NL
Ter Leede Vrouwen                                     kind=sport country=NL
TSV Longa                                             kind=sport country=NL
UDI '19 | =UDI'19                                     kind=sport country=NL
UNA Veldhoven                                         kind=sport country=NL
=Urk                                                  kind=sport country=NL of="SV Urk" ambiguous
USV Hercules                                          kind=sport country=NL
Velocitas 1897                                        kind=sport country=NL
=VUC | VUC Den Haag                                   kind=sport country=NL
VV Alkmaar | VV Alkmaar Vrouwen                       kind=sport country=NL
VV Bennekom                                           kind=sport country=NL
VV Capelle                                            kind=sport country=NL
VV Dalfsen                                            kind=sport country=NL
VV Dongen                                             kind=sport country=NL
VV Geldrop                                            kind=sport country=NL
VV Gemert                                             kind=sport country=NL
VV Goes                                               kind=sport country=NL
vv Katwijk                                            kind=sport country=NL
VV Kloetinge | Kloetinge                              kind=sport country=NL
VV Nieuwenhoorn                                       kind=sport country=NL
VV Noordwijk                                          kind=sport country=NL
VV Staphorst                                          kind=sport country=NL
VVA/Spartaan                                          kind=sport country=NL
=VVOG | VVOG Harderwijk                               kind=sport country=NL
=VVSB                                                 kind=sport country=NL
=Westlandia | RKVV Westlandia                         kind=sport country=NL
WHC Wezep                                             kind=sport country=NL
Wilhelmina '08                                        kind=sport country=NL
=WKE | WKE Emmen | WKE '16                            kind=sport country=NL
Zaanlandia                                            kind=sport country=NL
Zeeburgia | AVV Zeeburgia                             kind=sport country=NL

# Belgian football clubs, present and past
=Aalst | =Eendracht                                   kind=sport country=BE of="Eendracht Aalst" ambiguous
AFC Tubize | AFC Tubeke | RAFC Tubize                 kind=sport country=BE
=Anderlecht | =Sporting                               kind=sport country=BE of="RSC Anderlecht" ambiguous
=Antwerp | =Great Old | =The Great Old                kind=sport country=BE of="Royal Antwerp FC" ambiguous
AS Eupen | KAS Eupen                                  kind=sport country=BE
=Beerschot | Beerschot VA | Beerschot-Wilrijk | KFCO Beerschot Wilrijk | Beerschot AC | =KBAC | Beerschot VAC | Beerschot VAV | K Beerschot VA  kind=sport country=BE
Belgian Red Flames                                    kind=sport country=BE
Berchem Sport | K. Berchem Sport                      kind=sport country=BE
=Bergen | =Mons                                       kind=sport country=BE of="RAEC Bergen" ambiguous
=Beveren                                              kind=sport country=BE of="SK Beveren" ambiguous
Bocholter VV | Bocholt VV | Bocholter                 kind=sport country=BE
=Boom                                                 kind=sport country=BE of="FC Boom" ambiguous
Cappellen FC | Royal Cappellen FC                     kind=sport country=BE
=Cercle                                               kind=sport country=BE of="Cercle Brugge" ambiguous
Cercle Brugge | Cercle Brugge KSV | Cercle Bruges | KSV Cercle Brugge  kind=sport country=BE
=Charleroi                                            kind=sport country=BE of="Sporting Charleroi" ambiguous
=Club | =Brugge                                       kind=sport country=BE of="Club Brugge" ambiguous
Club Brugge | FC Brugge | Club Brugge KV | =Club NXT | FC Bruges | Club Bruges  kind=sport country=BE
Crossing Schaarbeek | Crossing Elewijt                kind=sport country=BE
CS Visé | CS Wezet | URSL Visé                        kind=sport country=BE
Daring Club Leuven                                    kind=sport country=BE
=Deinze                                               kind=sport country=BE of="KMSK Deinze" ambiguous
=Dender                                               kind=sport country=BE of="FCV Dender" ambiguous
=Denderleeuw                                          kind=sport country=BE of="FC Denderleeuw" ambiguous
=Durbuy                                               kind=sport country=BE of="Entente Durbuy" ambiguous
Eendracht Aalst | SC Eendracht Aalst | VC Eendracht Aalst  kind=sport country=BE
Entente Durbuy                                        kind=sport country=BE
=Esperanza Pelt                                       kind=sport country=BE of="KFC Esperanza Pelt" ambiguous
=Essevee                                              kind=sport country=BE of="SV Zulte Waregem" ambiguous
=Eupen                                                kind=sport country=BE of="AS Eupen" ambiguous
FC Boom | KFC Boom | Rupel Boom | Rupel Boom FC       kind=sport country=BE
FC Denderleeuw | Denderleeuw EH | FC Denderleeuw EH   kind=sport country=BE
FC Ganshoren                                          kind=sport country=BE
FC Kapellen                                           kind=sport country=BE
FC Luik | RFC Liège | FC Liège | RFC Luik | Club Luik | Tilleur-Liège | =RTFCL  kind=sport country=BE
FC Molenbeek Brussels | FC Brussels | FC Molenbeek Brussels Strombeek | FC Strombeek | KFC Strombeek  kind=sport country=BE
FCV Dender | FCV Dender EH | FC Dender | Verbroedering Denderhoutem | VC Denderhoutem  kind=sport country=BE
Francs Borains | Royal Francs Borains | Boussu Dour | Boussu Dour Borinage  kind=sport country=BE
=GBA                                                  kind=sport country=BE of="Germinal Beerschot" ambiguous
=Geel                                                 kind=sport country=BE of="KFC Verbroedering Geel" ambiguous
=Genk                                                 kind=sport country=BE of="Racing Genk" ambiguous
=Gent | =Buffalo's                                    kind=sport country=BE of="KAA Gent" ambiguous
Germinal Beerschot | Germinal Beerschot Antwerpen | Germinal Ekeren | KFC Germinal Ekeren | Germinal Beerschot Ekeren  kind=sport country=BE
=Hamme                                                kind=sport country=BE of="KVV Hamme" ambiguous
=Harelbeke                                            kind=sport country=BE of="KRC Harelbeke" ambiguous
Hoogstraten VV | HVV Hoogstraten                      kind=sport country=BE
=Jonge Duivels | Young Devils | Belgische beloften    kind=sport country=BE
KAA Gent | AA Gent | La Gantoise | ARA La Gantoise | Jong KAA Gent  kind=sport country=BE
KAV Dendermonde                                       kind=sport country=BE
KESK Leopoldsburg                                     kind=sport country=BE
KFC Dessel Sport | Dessel Sport                       kind=sport country=BE
KFC Diest | Hoger Op Diest                            kind=sport country=BE
KFC Duffel                                            kind=sport country=BE
KFC Esperanza Pelt | Esperanza Neerpelt               kind=sport country=BE
KFC Herentals | VC Herentals                          kind=sport country=BE
KFC Izegem | FC Izegem                                kind=sport country=BE
KFC Lommel SK | KFC Lommelse SK | Lommel United | Lommel SK | KVSK United | Lommelse SK | SK Lommel  kind=sport country=BE
KFC Meulebeke                                         kind=sport country=BE
KFC Nijlen                                            kind=sport country=BE
KFC Tielen                                            kind=sport country=BE
KFC Verbroedering Geel | Verbroedering Geel | FC Verbroedering Geel | AS Verbroedering Geel | KFC Verbroedering Meerhout  kind=sport country=BE
KFC Wezel Sport | Wezel Sport                         kind=sport country=BE
KFC Winterslag | FC Winterslag                        kind=sport country=BE
KFC Zwarte Leeuw | Zwarte Leeuw Rijkevorsel           kind=sport country=BE
KHO Wolvertem Merchtem | KHO Merchtem                 kind=sport country=BE
KM Torhout | KM Torhout 1992 | SV Torhout             kind=sport country=BE
KMSK Deinze | SK Deinze                               kind=sport country=BE
=Kortrijk | =KVK                                      kind=sport country=BE of="KV Kortrijk" ambiguous
KRC Gent-Zeehaven | RC Gent | Racing Gent | KRC Gent  kind=sport country=BE
KRC Harelbeke | RC Harelbeke | Racing Harelbeke       kind=sport country=BE
KSC Eendracht Zele | Eendracht Zele                   kind=sport country=BE
KSC Hasselt | KVC Hasselt | Sporting Hasselt | Excelsior Hasselt  kind=sport country=BE
KSC Lokeren | Sporting Lokeren | KSC Lokeren Oost-Vlaanderen | KSC Lokeren-Temse | Lokeren-Temse  kind=sport country=BE
KSK Heist | SK Heist                                  kind=sport country=BE
KSK Kermt | K. Kermt-Hasselt | Kermt-Hasselt          kind=sport country=BE
KSK Maldegem                                          kind=sport country=BE
KSK Ronse                                             kind=sport country=BE
KSK Tongeren                                          kind=sport country=BE
KSKL Ternat                                           kind=sport country=BE
KSV Bornem | SV Bornem                                kind=sport country=BE
KSV Oudenaarde | SV Oudenaarde                        kind=sport country=BE
KSV Roeselare | SV Roeselare | FC Roeselare | Club Roeselare  kind=sport country=BE
KSV Sottegem | SV Sottegem                            kind=sport country=BE
KSV Temse | SV Temse                                  kind=sport country=BE
KSV Waregem | SV Waregem                              kind=sport country=BE
KV Kortrijk                                           kind=sport country=BE
KV Mechelen | Yellow Red KV Mechelen | FC Mechelen | FC Malines | =Malinwa  kind=sport country=BE
KV Oostende | AS Oostende | KVG Oostende | VG Oostende | Diamond Football Oostende  kind=sport country=BE
KV Turnhout | FC Turnhout | KFC Turnhout              kind=sport country=BE
KV Woluwe-Zaventem | Woluwe-Zaventem                  kind=sport country=BE
KVC Ieper | CS Ieper | KBSK Ieper                     kind=sport country=BE
KVC Westerlo | VC Westerlo                            kind=sport country=BE
KVE Aalter                                            kind=sport country=BE
KVK Ninove                                            kind=sport country=BE
KVK Tienen | KVK Tienen-Hageland | Tienen-Hageland    kind=sport country=BE
KVV Hamme | KVV Vigor Hamme | Vigor Hamme | Vigor Wuitens Hamme  kind=sport country=BE
KVV Heusden-Zolder | Beringen-Heusden-Zolder | =KBHZ | K Beringen FC  kind=sport country=BE
KVW Zaventem                                          kind=sport country=BE
KWS Koekelare                                         kind=sport country=BE
=La Louvière                                          kind=sport country=BE of="RAAL La Louvière" ambiguous
=Leuven                                               kind=sport country=BE of="Oud-Heverlee Leuven" ambiguous
Lierse | Lierse SK | K Lierse SK | Lierse Kempenzonen | K. Lierse Sportkring | =Lisp  kind=sport country=BE
=Lokeren                                              kind=sport country=BE of="KSC Lokeren" ambiguous
=Lommel                                               kind=sport country=BE of="KFC Lommel SK" ambiguous
=Lyra | KFC Lyra | Lyra-Lierse | Lyra TSV | K Lyra-Lierse Berlaar  kind=sport country=BE
Léopold Uccle | Royal Léopold FC                      kind=sport country=BE
Mandel United                                         kind=sport country=BE
=Mechelen | =KV | =KVM                                kind=sport country=BE of="KV Mechelen" ambiguous
=Moeskroen | =Excel | =Excelsior | =RMP               kind=sport country=BE of="Royal Excel Moeskroen" ambiguous
OG Vorselaar                                          kind=sport country=BE
Olsa Brakel                                           kind=sport country=BE
=Olympic                                              kind=sport country=BE of="Olympic Charleroi" ambiguous
Olympic Charleroi | Olympic de Charleroi | ROC Charleroi | RROC Charleroi  kind=sport country=BE
=Oostende | =KVO                                      kind=sport country=BE of="KV Oostende" ambiguous
Oud-Heverlee Leuven | OH Leuven | =OHL | OHL Leuven   kind=sport country=BE
=Oudenaarde                                           kind=sport country=BE of="KSV Oudenaarde" ambiguous
Overpelt Fabriek | KVV Overpelt Fabriek | KVSK United Overpelt-Lommel  kind=sport country=BE
=Patro                                                kind=sport country=BE of="Patro Eisden" ambiguous
Patro Eisden | Patro Maasmechelen | Patro Eisden Maasmechelen | KFC Patro Eisden  kind=sport country=BE
RAAL La Louvière | RAA La Louvière | RAA Louviéroise  kind=sport country=BE
Racing Genk | KRC Genk | RC Genk | =Jong Genk         kind=sport country=BE
Racing Jet Brussel | Racing Jet Wavre | Racing Jet de Bruxelles | Racing Jet Waver  kind=sport country=BE
Racing Mechelen | KRC Mechelen | Racing Malines       kind=sport country=BE
Racing Waregem                                        kind=sport country=BE
RAEC Bergen | RAEC Mons | AEC Bergen | AEC Mons | Albert Mons  kind=sport country=BE
RC Borgworm | RFC Borgworm                            kind=sport country=BE
RCS Verviers | CS Verviers | RCS Verviétois           kind=sport country=BE
=Red Flames                                           kind=sport country=BE of="Belgian Red Flames" ambiguous
RES Virton | Excelsior Virton | R Excelsior Virton | Royal Excelsior Virton  kind=sport country=BE
RFC Huy | RFC Hoei                                    kind=sport country=BE
RFC Meux                                              kind=sport country=BE
RFC Seraing | FC Seraing | RFC Sérésien | RFC Seraing United | Seraing United  kind=sport country=BE
=Rode Duivels | Belgian Red Devils | Belgisch elftal | Belgische Rode Duivels  kind=sport country=BE
=Roeselare                                            kind=sport country=BE of="KSV Roeselare" ambiguous
=Ronse                                                kind=sport country=BE of="KSK Ronse" ambiguous
Royal Antwerp FC | Antwerp FC | Royal Antwerp Football Club | =RAFC | FC Antwerp | Young Reds  kind=sport country=BE
Royal Excel Moeskroen | Excelsior Moeskroen | Royal Excelsior Moeskroen | Moeskroen-Péruwelz | Excel Moeskroen | Excelsior Mouscron | Royal Excel Mouscron  kind=sport country=BE
Royal Knokke FC | Knokke FC                           kind=sport country=BE
RSC Anderlecht | Anderlecht RSC | =RSCA | Sporting Anderlecht | Royal Sporting Club Anderlecht | =RSCA Futures  kind=sport country=BE
RUS Doornik | US Doornik | FC Doornik | RFC Tournai   kind=sport country=BE
=RWDM | RWD Molenbeek | Racing White Daring Molenbeek | RWDM Brussels | Daring Brussels FC | =RWDM47  kind=sport country=BE
SC Wielsbeke | Sparta Wielsbeke                       kind=sport country=BE
=Seraing                                              kind=sport country=BE of="RFC Seraing" ambiguous
Sint-Eloois-Winkel Sport | SW Sint-Eloois-Winkel      kind=sport country=BE
=Sint-Truiden | =Sint-Truidense                       kind=sport country=BE of="Sint-Truidense VV" ambiguous
Sint-Truidense VV | =STVV | K. Sint-Truidense VV      kind=sport country=BE
SK Beveren | KSK Beveren | SK Beveren-Waas            kind=sport country=BE
SK Gullegem                                           kind=sport country=BE
SK Londerzeel | KSK Londerzeel                        kind=sport country=BE
SK Roeselare | SK Roeselare-Daisel                    kind=sport country=BE
SK Torhout                                            kind=sport country=BE
Sporting Charleroi | RSC Charleroi | Royal Charleroi SC | Charleroi SC | Zébra Élites | =RCSC  kind=sport country=BE
Spouwen-Mopertingen                                   kind=sport country=BE
Sprimont Comblain | Sprimont Comblain Sport           kind=sport country=BE
Stade Brainois                                        kind=sport country=BE
Stade Leuven | K. Stade Leuven                        kind=sport country=BE
=Standard                                             kind=sport country=BE of="Standard Luik" ambiguous
Standard Luik | =Standard de Liège | Standard Liège | =SL16 FC | =Rouches  kind=sport country=BE
SV Zulte Waregem | Zulte Waregem | Zulte-Waregem      kind=sport country=BE
Tempo Overijse | KUS Tempo Overijse                   kind=sport country=BE
Thes Sport | Thes Sport Tessenderlo                   kind=sport country=BE
Thor Waterschei | Waterschei Thor | KFC Waterschei    kind=sport country=BE
=Tienen                                               kind=sport country=BE of="KVK Tienen" ambiguous
=Tilleur                                              kind=sport country=BE of="FC Luik" ambiguous
=Tongeren                                             kind=sport country=BE of="KSK Tongeren" ambiguous
=Tubize | =Tubeke                                     kind=sport country=BE of="AFC Tubize" ambiguous
=Turnhout                                             kind=sport country=BE of="KV Turnhout" ambiguous
=Union                                                kind=sport country=BE of="Union Saint-Gilloise" ambiguous
Union Saint-Gilloise | Royale Union Saint-Gilloise | Union SG | Union Sint-Gillis | =RUSG | Royale Union  kind=sport country=BE
UR La Louvière                                        kind=sport country=BE
UR Namen | UR Namur | Union Royale Namur              kind=sport country=BE
=Virton                                               kind=sport country=BE of="RES Virton" ambiguous
=Visé                                                 kind=sport country=BE of="CS Visé" ambiguous
Waasland-Beveren | Red Star Waasland | Sportkring Waasland | KFC Red Star Haasdonk  kind=sport country=BE
=Waregem                                              kind=sport country=BE of="KSV Waregem" ambiguous
=Waterschei                                           kind=sport country=BE of="Thor Waterschei" ambiguous
=Westerlo                                             kind=sport country=BE of="KVC Westerlo" ambiguous
White Star Brussel | White Star Woluwe | WS Brussels | WS Woluwe | White Star Bruxelles  kind=sport country=BE
=Winterslag                                           kind=sport country=BE of="KFC Winterslag" ambiguous
Witgoor Sport | Witgoor                               kind=sport country=BE
Zultse VV                                             kind=sport country=BE
Zwarte Duivels Oud-Heverlee                           kind=sport country=BE
=Zwarte Leeuw                                         kind=sport country=BE of="KFC Zwarte Leeuw" ambiguous

# English football clubs
AFC Bournemouth                                    kind=sport country=GB
Arsenal FC | =Arsenal                              kind=sport country=GB
Aston Villa                                        kind=sport country=GB
=Birmingham                                        kind=sport country=GB of="Birmingham City" ambiguous
Birmingham City                                    kind=sport country=GB
=Blackburn                                         kind=sport country=GB of="Blackburn Rovers" ambiguous
Blackburn Rovers                                   kind=sport country=GB
=Blackpool                                         kind=sport country=GB of="Blackpool FC" ambiguous
Blackpool FC                                       kind=sport country=GB
=Bolton                                            kind=sport country=GB of="Bolton Wanderers" ambiguous
Bolton Wanderers                                   kind=sport country=GB
=Bournemouth                                       kind=sport country=GB of="AFC Bournemouth" ambiguous
=Bradford                                          kind=sport country=GB of="Bradford City" ambiguous
Bradford City                                      kind=sport country=GB
Brentford FC | Brentford                           kind=sport country=GB
=Brighton                                          kind=sport country=GB of="Brighton & Hove Albion" ambiguous
Brighton & Hove Albion | Brighton and Hove Albion  kind=sport country=GB
Bristol City                                       kind=sport country=GB
Bristol Rovers                                     kind=sport country=GB
Burnley FC | Burnley                               kind=sport country=GB
Bury FC                                            kind=sport country=GB
Cambridge United                                   kind=sport country=GB
=Cardiff                                           kind=sport country=GB of="Cardiff City" ambiguous
Cardiff City                                       kind=sport country=GB
=Charlton                                          kind=sport country=GB of="Charlton Athletic" ambiguous
Charlton Athletic                                  kind=sport country=GB
=Chelsea                                           kind=sport country=GB of="Chelsea FC" ambiguous
Chelsea FC | Chelsea Londen                        kind=sport country=GB
=Coventry                                          kind=sport country=GB of="Coventry City" ambiguous
Coventry City                                      kind=sport country=GB
Crystal Palace                                     kind=sport country=GB
Derby County                                       kind=sport country=GB
Everton FC | Everton                               kind=sport country=GB
=Forest | =Nottingham                              kind=sport country=GB of="Nottingham Forest" ambiguous
Fulham FC | Fulham                                 kind=sport country=GB
Grimsby Town                                       kind=sport country=GB
=Gunners                                           kind=sport country=GB of="Arsenal FC" ambiguous
=Hammers                                           kind=sport country=GB of="West Ham United" ambiguous
=Huddersfield                                      kind=sport country=GB of="Huddersfield Town" ambiguous
Huddersfield Town                                  kind=sport country=GB
=Hull                                              kind=sport country=GB of="Hull City" ambiguous
Hull City                                          kind=sport country=GB
=Ipswich                                           kind=sport country=GB of="Ipswich Town" ambiguous
Ipswich Town                                       kind=sport country=GB
=Leeds                                             kind=sport country=GB of="Leeds United" ambiguous
Leeds United                                       kind=sport country=GB
=Leicester | =Foxes                                kind=sport country=GB of="Leicester City" ambiguous
Leicester City                                     kind=sport country=GB
Leyton Orient                                      kind=sport country=GB
=Liverpool | =The Reds                             kind=sport country=GB of="Liverpool FC" ambiguous
Liverpool FC | FC Liverpool                        kind=sport country=GB
=Luton                                             kind=sport country=GB of="Luton Town" ambiguous
Luton Town                                         kind=sport country=GB
=Manchester | =City | =Citizens                    kind=sport country=GB of="Manchester City" ambiguous
Manchester City | Man City                         kind=sport country=GB
Manchester United | Man United | =ManU | Man Utd   kind=sport country=GB
=Middlesbrough | =Boro                             kind=sport country=GB of="Middlesbrough FC" ambiguous
Middlesbrough FC                                   kind=sport country=GB
Millwall FC | Millwall                             kind=sport country=GB
MK Dons | Milton Keynes Dons                       kind=sport country=GB
=Newcastle | =Magpies                              kind=sport country=GB of="Newcastle United" ambiguous
Newcastle United                                   kind=sport country=GB
=Norwich                                           kind=sport country=GB of="Norwich City" ambiguous
Norwich City                                       kind=sport country=GB
Nottingham Forest                                  kind=sport country=GB
Notts County                                       kind=sport country=GB
=Oldham                                            kind=sport country=GB of="Oldham Athletic" ambiguous
Oldham Athletic                                    kind=sport country=GB
Oxford United                                      kind=sport country=GB
=Palace                                            kind=sport country=GB of="Crystal Palace" ambiguous
=Peterborough                                      kind=sport country=GB of="Peterborough United" ambiguous
Peterborough United                                kind=sport country=GB
=Plymouth                                          kind=sport country=GB of="Plymouth Argyle" ambiguous
Plymouth Argyle                                    kind=sport country=GB
Port Vale                                          kind=sport country=GB
=Portsmouth                                        kind=sport country=GB of="Portsmouth FC" ambiguous
Portsmouth FC | =Pompey                            kind=sport country=GB
=Preston                                           kind=sport country=GB of="Preston North End" ambiguous
Preston North End                                  kind=sport country=GB
Queens Park Rangers | =QPR | Queen's Park Rangers  kind=sport country=GB
=Reading                                           kind=sport country=GB of="Reading FC" ambiguous
Reading FC                                         kind=sport country=GB
Rotherham United                                   kind=sport country=GB
Salford City                                       kind=sport country=GB
Sheffield United                                   kind=sport country=GB
Sheffield Wednesday                                kind=sport country=GB
=Southampton                                       kind=sport country=GB of="Southampton FC" ambiguous
Southampton FC                                     kind=sport country=GB
Stockport County                                   kind=sport country=GB
=Stoke                                             kind=sport country=GB of="Stoke City" ambiguous
Stoke City                                         kind=sport country=GB
=Sunderland                                        kind=sport country=GB of="Sunderland AFC" ambiguous
Sunderland AFC                                     kind=sport country=GB
=Swansea                                           kind=sport country=GB of="Swansea City" ambiguous
Swansea City                                       kind=sport country=GB
Swindon Town                                       kind=sport country=GB
=Toffees                                           kind=sport country=GB of="Everton FC" ambiguous
Tottenham Hotspur | Tottenham | =Spurs             kind=sport country=GB
Tranmere Rovers                                    kind=sport country=GB
=United | =Red Devils                              kind=sport country=GB of="Manchester United" ambiguous
=Villa                                             kind=sport country=GB of="Aston Villa" ambiguous
Walsall FC                                         kind=sport country=GB
=Watford                                           kind=sport country=GB of="Watford FC" ambiguous
Watford FC                                         kind=sport country=GB
=WBA                                               kind=sport country=GB of="West Bromwich Albion" ambiguous
West Bromwich Albion | West Brom                   kind=sport country=GB
West Ham United | West Ham                         kind=sport country=GB
=Wigan                                             kind=sport country=GB of="Wigan Athletic" ambiguous
Wigan Athletic                                     kind=sport country=GB
=Wimbledon                                         kind=sport country=GB of="Wimbledon FC" ambiguous
Wimbledon FC | AFC Wimbledon                       kind=sport country=GB
=Wolverhampton | =Wolves                           kind=sport country=GB of="Wolverhampton Wanderers" ambiguous
Wolverhampton Wanderers                            kind=sport country=GB
=Wrexham                                           kind=sport country=GB of="Wrexham AFC" ambiguous
Wrexham AFC                                        kind=sport country=GB
York City                                          kind=sport country=GB

# Scottish, Welsh, Northern Irish and Irish football clubs
=Aberdeen                                       kind=sport country=GB of="Aberdeen FC" ambiguous
Aberdeen FC                                     kind=sport country=GB
Bangor City                                     kind=sport country=GB
Barry Town                                      kind=sport country=GB
Bohemians Dublin | Bohemian FC                  kind=sport country=IE
Bray Wanderers                                  kind=sport country=IE
=Celtic                                         kind=sport country=GB of="Celtic Glasgow" ambiguous
Celtic Glasgow | Glasgow Celtic | Celtic FC     kind=sport country=GB
Cork City FC | Cork City                        kind=sport country=IE
=Derry City                                     kind=sport country=GB
Dundalk FC | Dundalk                            kind=sport country=IE
=Dundee                                         kind=sport country=GB of="Dundee FC" ambiguous
Dundee FC                                       kind=sport country=GB
Dundee United                                   kind=sport country=GB
=Dunfermline                                    kind=sport country=GB of="Dunfermline Athletic" ambiguous
Dunfermline Athletic                            kind=sport country=GB
Glasgow Rangers | Rangers FC | Rangers Glasgow  kind=sport country=GB
Glentoran                                       kind=sport country=GB
Heart of Midlothian                             kind=sport country=GB
=Hearts                                         kind=sport country=GB of="Heart of Midlothian" ambiguous
Hibernian Edinburgh | Hibernian                 kind=sport country=GB
=Hibs                                           kind=sport country=GB of="Hibernian Edinburgh" ambiguous
Inverness Caledonian Thistle                    kind=sport country=GB
=Kilmarnock                                     kind=sport country=GB of="Kilmarnock FC" ambiguous
Kilmarnock FC                                   kind=sport country=GB
Linfield Belfast | Linfield FC                  kind=sport country=GB
=Livingston                                     kind=sport country=GB of="Livingston FC" ambiguous
Livingston FC                                   kind=sport country=GB
=Motherwell                                     kind=sport country=GB of="Motherwell FC" ambiguous
Motherwell FC                                   kind=sport country=GB
Partick Thistle                                 kind=sport country=GB
Raith Rovers                                    kind=sport country=GB
=Rangers                                        kind=sport country=GB of="Glasgow Rangers" ambiguous
Ross County                                     kind=sport country=GB
Shamrock Rovers                                 kind=sport country=IE
Shelbourne FC | Shelbourne                      kind=sport country=IE
St. Johnstone | St Johnstone                    kind=sport country=GB
St. Mirren | St Mirren                          kind=sport country=GB
St. Patrick's Athletic                          kind=sport country=IE
The New Saints | =TNS                           kind=sport country=GB

# German football clubs
1. FC Heidenheim | FC Heidenheim                      kind=sport country=DE
1. FC Kaiserslautern | FC Kaiserslautern              kind=sport country=DE
1. FC Köln | FC Köln | FC Keulen | 1. FC Keulen       kind=sport country=DE
1. FC Magdeburg | FC Magdeburg                        kind=sport country=DE
1. FC Nürnberg | FC Nürnberg | FC Neurenberg          kind=sport country=DE
1. FC Saarbrücken | FC Saarbrücken                    kind=sport country=DE
1. FFC Frankfurt | FFC Frankfurt                      kind=sport country=DE
1860 München | TSV 1860 München | München 1860        kind=sport country=DE
Alemannia Aachen | Alemannia Aken                     kind=sport country=DE
Arminia Bielefeld                                     kind=sport country=DE
=Augsburg                                             kind=sport country=DE of="FC Augsburg" ambiguous
Bayer Leverkusen | Bayer 04 Leverkusen | Bayer 04     kind=sport country=DE
Bayer Uerdingen | KFC Uerdingen | Bayer 05 Uerdingen  kind=sport country=DE
=Bayern                                               kind=sport country=DE of="Bayern München" ambiguous
Bayern München | FC Bayern München | FC Bayern | Bayern Munich  kind=sport country=DE
BFC Dynamo | Dynamo Berlin | BFC Dynamo Berlin        kind=sport country=DE
=Bielefeld | =Arminia                                 kind=sport country=DE of="Arminia Bielefeld" ambiguous
=Bochum                                               kind=sport country=DE of="VfL Bochum" ambiguous
Borussia Dortmund | =BVB | BV Borussia Dortmund       kind=sport country=DE
Borussia Mönchengladbach | Mönchengladbach | =Gladbach | Borussia M'gladbach | Borussia Monchengladbach  kind=sport country=DE
=Braunschweig                                         kind=sport country=DE of="Eintracht Braunschweig" ambiguous
=Bremen                                               kind=sport country=DE of="Werder Bremen" ambiguous
Carl Zeiss Jena                                       kind=sport country=DE
=Cottbus                                              kind=sport country=DE of="Energie Cottbus" ambiguous
=Darmstadt                                            kind=sport country=DE of="SV Darmstadt 98" ambiguous
=Dortmund                                             kind=sport country=DE of="Borussia Dortmund" ambiguous
=Duisburg                                             kind=sport country=DE of="MSV Duisburg" ambiguous
Duits elftal | Duitse elftal | Mannschaft | Die Mannschaft  kind=sport country=DE
Dynamo Dresden | 1. FC Dynamo Dresden | Dinamo Dresden  kind=sport country=DE
=Düsseldorf                                           kind=sport country=DE of="Fortuna Düsseldorf" ambiguous
=Eintracht | =Frankfurt                               kind=sport country=DE of="Eintracht Frankfurt" ambiguous
Eintracht Braunschweig                                kind=sport country=DE
Eintracht Frankfurt                                   kind=sport country=DE
Energie Cottbus                                       kind=sport country=DE
FC Augsburg                                           kind=sport country=DE
FC Ingolstadt | FC Ingolstadt 04                      kind=sport country=DE
FC Sankt Pauli | FC St. Pauli | St. Pauli | Sankt Pauli  kind=sport country=DE
FCR Duisburg                                          kind=sport country=DE
Fortuna Düsseldorf                                    kind=sport country=DE
Fortuna Köln                                          kind=sport country=DE
=Freiburg                                             kind=sport country=DE of="SC Freiburg" ambiguous
FSV Mainz 05 | Mainz 05 | 1. FSV Mainz 05             kind=sport country=DE
Hamburger SV | =HSV | Hamburg SV                      kind=sport country=DE
=Hannover                                             kind=sport country=DE of="Hannover 96" ambiguous
Hannover 96                                           kind=sport country=DE
Hansa Rostock | FC Hansa Rostock                      kind=sport country=DE
=Heidenheim                                           kind=sport country=DE of="1. FC Heidenheim" ambiguous
=Hertha                                               kind=sport country=DE of="Hertha BSC" ambiguous
Hertha BSC | Hertha Berlijn | Hertha BSC Berlin | Hertha Berlin  kind=sport country=DE
Holstein Kiel                                         kind=sport country=DE
=Ingolstadt                                           kind=sport country=DE of="FC Ingolstadt" ambiguous
=Kaiserslautern                                       kind=sport country=DE of="1. FC Kaiserslautern" ambiguous
=Karlsruhe                                            kind=sport country=DE of="Karlsruher SC" ambiguous
Karlsruher SC | KSC Karlsruhe                         kind=sport country=DE
Kickers Offenbach                                     kind=sport country=DE
=Kiel                                                 kind=sport country=DE of="Holstein Kiel" ambiguous
=Köln | =Keulen                                       kind=sport country=DE of="1. FC Köln" ambiguous
=Leipzig                                              kind=sport country=DE of="RB Leipzig" ambiguous
=Leverkusen                                           kind=sport country=DE of="Bayer Leverkusen" ambiguous
Lokomotive Leipzig | Lok Leipzig | 1. FC Lokomotive Leipzig | VfB Leipzig  kind=sport country=DE
=Magdeburg                                            kind=sport country=DE of="1. FC Magdeburg" ambiguous
=Mainz                                                kind=sport country=DE of="FSV Mainz 05" ambiguous
MSV Duisburg                                          kind=sport country=DE
=Nürnberg | =Neurenberg                               kind=sport country=DE of="1. FC Nürnberg" ambiguous
=Osnabrück                                            kind=sport country=DE of="VfL Osnabrück" ambiguous
=Paderborn                                            kind=sport country=DE of="SC Paderborn" ambiguous
Preussen Münster | Preußen Münster                    kind=sport country=DE
RB Leipzig | RasenBallsport Leipzig | Red Bull Leipzig  kind=sport country=DE
=Rostock | =Hansa                                     kind=sport country=DE of="Hansa Rostock" ambiguous
Rot-Weiss Essen | Rot-Weiss-Essen                     kind=sport country=DE
=Saarbrücken                                          kind=sport country=DE of="1. FC Saarbrücken" ambiguous
SC Freiburg                                           kind=sport country=DE
SC Paderborn | SC Paderborn 07                        kind=sport country=DE
Schalke 04 | FC Schalke 04 | Schalke                  kind=sport country=DE
SG Wattenscheid 09 | Wattenscheid 09 | Wattenscheid   kind=sport country=DE
SpVgg Greuther Fürth | Greuther Fürth                 kind=sport country=DE
SpVgg Unterhaching | Unterhaching                     kind=sport country=DE
SSV Jahn Regensburg | Jahn Regensburg                 kind=sport country=DE
SSV Ulm                                               kind=sport country=DE
=Stuttgart                                            kind=sport country=DE of="VfB Stuttgart" ambiguous
Stuttgarter Kickers                                   kind=sport country=DE
SV Darmstadt 98 | Darmstadt 98                        kind=sport country=DE
SV Sandhausen                                         kind=sport country=DE
SV Waldhof Mannheim | Waldhof Mannheim                kind=sport country=DE
TSG Hoffenheim | TSG 1899 Hoffenheim | 1899 Hoffenheim | Hoffenheim  kind=sport country=DE
TSV Meppen | SV Meppen                                kind=sport country=DE
Turbine Potsdam | 1. FFC Turbine Potsdam              kind=sport country=DE
=Uerdingen                                            kind=sport country=DE of="Bayer Uerdingen" ambiguous
Union Berlin | 1. FC Union Berlin                     kind=sport country=DE
VfB Stuttgart                                         kind=sport country=DE
VfL Bochum | VfL Bochum 1848                          kind=sport country=DE
VfL Osnabrück                                         kind=sport country=DE
VfL Wolfsburg                                         kind=sport country=DE
Werder Bremen | SV Werder Bremen | =Werder            kind=sport country=DE
=Wolfsburg                                            kind=sport country=DE of="VfL Wolfsburg" ambiguous

# French football clubs
AC Ajaccio                                            kind=sport country=FR
AJ Auxerre                                            kind=sport country=FR
=Ajaccio                                              kind=sport country=FR of="AC Ajaccio" ambiguous
=Angers                                               kind=sport country=FR of="Angers SCO" ambiguous
Angers SCO | SCO Angers                               kind=sport country=FR
Arles-Avignon                                         kind=sport country=FR
AS Cannes                                             kind=sport country=FR
AS Monaco | FC Monaco                                 kind=sport country=MC
AS Nancy | AS Nancy-Lorraine                          kind=sport country=FR
AS Saint-Étienne | AS Saint-Etienne | Saint-Étienne   kind=sport country=FR
=Auxerre                                              kind=sport country=FR of="AJ Auxerre" ambiguous
=Bastia                                               kind=sport country=FR of="SC Bastia" ambiguous
=Bordeaux                                             kind=sport country=FR of="Girondins de Bordeaux" ambiguous
=Brest                                                kind=sport country=FR of="Stade Brest" ambiguous
=Caen                                                 kind=sport country=FR of="SM Caen" ambiguous
Calais RUFC | RUFC Calais                             kind=sport country=FR
=Cannes                                               kind=sport country=FR of="AS Cannes" ambiguous
Chamois Niortais                                      kind=sport country=FR
=Châteauroux                                          kind=sport country=FR of="LB Châteauroux" ambiguous
=Clermont                                             kind=sport country=FR of="Clermont Foot" ambiguous
Clermont Foot | Clermont Foot 63                      kind=sport country=FR
=Dijon                                                kind=sport country=FR of="Dijon FCO" ambiguous
Dijon FCO                                             kind=sport country=FR
=Duinkerken | =Dunkerque                              kind=sport country=FR of="US Dunkerque" ambiguous
En Avant Guingamp | EA Guingamp                       kind=sport country=FR
ESTAC Troyes | Troyes AC | ES Troyes AC               kind=sport country=FR
FC Gueugnon | Gueugnon                                kind=sport country=FR
FC Lorient                                            kind=sport country=FR
FC Martigues                                          kind=sport country=FR
FC Metz                                               kind=sport country=FR
FC Nantes | FC Nantes Atlantique                      kind=sport country=FR
FC Sedan | CS Sedan | Sedan-Ardennes                  kind=sport country=FR
FC Sochaux | Sochaux-Montbéliard                      kind=sport country=FR
Frans elftal | Franse elftal | =Les Bleus | =Bleus    kind=sport country=FR
Girondins de Bordeaux | Girondins Bordeaux | FC Girondins de Bordeaux | =Girondins  kind=sport country=FR
Grenoble Foot 38                                      kind=sport country=FR
=Guingamp                                             kind=sport country=FR of="En Avant Guingamp" ambiguous
LB Châteauroux                                        kind=sport country=FR
=Le Havre                                             kind=sport country=FR of="Le Havre AC" ambiguous
Le Havre AC | HAC Le Havre                            kind=sport country=FR
=Le Mans                                              kind=sport country=FR of="Le Mans UC" ambiguous
Le Mans UC | Le Mans FC                               kind=sport country=FR
=Lens                                                 kind=sport country=FR of="RC Lens" ambiguous
=Lille | =Rijsel                                      kind=sport country=FR of="OSC Lille" ambiguous
=Lorient                                              kind=sport country=FR of="FC Lorient" ambiguous
=Lyon | =OL                                           kind=sport country=FR of="Olympique Lyon" ambiguous
=Marseille | =OM                                      kind=sport country=FR of="Olympique Marseille" ambiguous
=Metz                                                 kind=sport country=FR of="FC Metz" ambiguous
=Monaco                                               kind=sport country=MC of="AS Monaco" ambiguous
=Montpellier                                          kind=sport country=FR of="Montpellier HSC" ambiguous
Montpellier HSC | Montpellier Hérault | HSC Montpellier  kind=sport country=FR
=Nancy                                                kind=sport country=FR of="AS Nancy" ambiguous
=Nantes                                               kind=sport country=FR of="FC Nantes" ambiguous
=Nice                                                 kind=sport country=FR of="OGC Nice" ambiguous
=Nîmes                                                kind=sport country=FR of="Nîmes Olympique" ambiguous
Nîmes Olympique | Olympique Nîmes                     kind=sport country=FR
OGC Nice                                              kind=sport country=FR
Olympique Lyon | Olympique Lyonnais | Olympique de Lyon  kind=sport country=FR
Olympique Marseille | Olympique de Marseille          kind=sport country=FR
OSC Lille | Lille OSC | =LOSC | Lille Métropole | LOSC Lille  kind=sport country=FR
Paris FC                                              kind=sport country=FR
Paris Saint-Germain | =PSG | Paris SG | Paris St. Germain | Paris St-Germain | Paris Saint Germain  kind=sport country=FR
Racing Paris | Matra Racing | Racing Club de Paris    kind=sport country=FR
RC Lens | Racing Lens                                 kind=sport country=FR
RC Strasbourg | Racing Straatsburg | Racing Strasbourg  kind=sport country=FR
Red Star Paris | Red Star Saint-Ouen                  kind=sport country=FR
=Reims                                                kind=sport country=FR of="Stade Reims" ambiguous
=Rennes                                               kind=sport country=FR of="Stade Rennes" ambiguous
Rodez AF                                              kind=sport country=FR
=Saint-Etienne | =Les Verts                           kind=sport country=FR of="AS Saint-Étienne" ambiguous
SC Bastia | SEC Bastia                                kind=sport country=FR
=Sedan                                                kind=sport country=FR of="FC Sedan" ambiguous
SM Caen | Stade Malherbe Caen                         kind=sport country=FR
=Sochaux                                              kind=sport country=FR of="FC Sochaux" ambiguous
Sporting Toulon | SC Toulon                           kind=sport country=FR
Stade Brest | Stade Brestois                          kind=sport country=FR
Stade Lavallois                                       kind=sport country=FR
Stade Reims | Stade de Reims                          kind=sport country=FR
Stade Rennes | Stade Rennais                          kind=sport country=FR
=Straatsburg | =Strasbourg                            kind=sport country=FR of="RC Strasbourg" ambiguous
=Toulon                                               kind=sport country=FR of="Sporting Toulon" ambiguous
=Toulouse                                             kind=sport country=FR of="Toulouse FC" ambiguous
Toulouse FC | FC Toulouse                             kind=sport country=FR
=Troyes                                               kind=sport country=FR of="ESTAC Troyes" ambiguous
US Dunkerque | USL Dunkerque                          kind=sport country=FR
=Valenciennes                                         kind=sport country=FR of="Valenciennes FC" ambiguous
Valenciennes FC | US Valenciennes | =VAFC             kind=sport country=FR
Évian Thonon Gaillard | Évian TG                      kind=sport country=FR

# Spanish football clubs
=Albacete                                             kind=sport country=ES of="Albacete Balompié" ambiguous
Albacete Balompié                                     kind=sport country=ES
=Almería | =Almeria                                   kind=sport country=ES of="UD Almería" ambiguous
Athletic Bilbao | Athletic Club | Atlético Bilbao | Athletic de Bilbao  kind=sport country=ES
=Atlético | =Atletico                                 kind=sport country=ES of="Atlético Madrid" ambiguous
Atlético Madrid | Atletico Madrid | Atlético de Madrid | Club Atlético de Madrid | =Atleti  kind=sport country=ES
=Barcelona | =Blaugrana                               kind=sport country=ES of="FC Barcelona" ambiguous
=Bilbao | =Athletic                                   kind=sport country=ES of="Athletic Bilbao" ambiguous
Burgos CF                                             kind=sport country=ES
CA Osasuna | Osasuna Pamplona | Osasuna               kind=sport country=ES
CD Leganés                                            kind=sport country=ES
CD Logroñés | CD Logrones                             kind=sport country=ES
CD Numancia | Numancia                                kind=sport country=ES
CD Sabadell                                           kind=sport country=ES
CD Tenerife                                           kind=sport country=ES
=Celta                                                kind=sport country=ES of="Celta de Vigo" ambiguous
Celta de Vigo | Celta Vigo | RC Celta                 kind=sport country=ES
CF Extremadura                                        kind=sport country=ES
=Compostela                                           kind=sport country=ES of="SD Compostela" ambiguous
CP Mérida                                             kind=sport country=ES
=Cádiz | =Cadiz                                       kind=sport country=ES of="Cádiz CF" ambiguous
Cádiz CF                                              kind=sport country=ES
=Córdoba                                              kind=sport country=ES of="Córdoba CF" ambiguous
Córdoba CF                                            kind=sport country=ES
=Deportivo | =La Coruña                               kind=sport country=ES of="Deportivo La Coruña" ambiguous
Deportivo Alavés | Deportivo Alaves | Alavés | =Alaves  kind=sport country=ES
Deportivo La Coruña | Deportivo La Coruna | Deportivo de La Coruña | Dépor  kind=sport country=ES
=Eibar                                                kind=sport country=ES of="SD Eibar" ambiguous
=Elche                                                kind=sport country=ES of="Elche CF" ambiguous
Elche CF                                              kind=sport country=ES
Espanyol Barcelona | Espanol Barcelona | RCD Espanyol | Espanyol  kind=sport country=ES
FC Barcelona | Barça | Barca | Futbol Club Barcelona | Barcelona FC | Barça B  kind=sport country=ES
FC Girona | Girona FC                                 kind=sport country=ES
FC Sevilla | Sevilla FC                               kind=sport country=ES
Getafe CF | Getafe                                    kind=sport country=ES
=Gijón                                                kind=sport country=ES of="Sporting Gijón" ambiguous
=Girona                                               kind=sport country=ES of="FC Girona" ambiguous
=Granada                                              kind=sport country=ES of="Granada CF" ambiguous
Granada CF                                            kind=sport country=ES
=Huesca                                               kind=sport country=ES of="SD Huesca" ambiguous
Hércules Alicante | Hercules Alicante                 kind=sport country=ES
=Las Palmas                                           kind=sport country=ES of="UD Las Palmas" ambiguous
=Leganés | =Leganes                                   kind=sport country=ES of="CD Leganés" ambiguous
=Levante                                              kind=sport country=ES of="Levante UD" ambiguous
Levante UD                                            kind=sport country=ES
=Mallorca                                             kind=sport country=ES of="Real Mallorca" ambiguous
=Málaga | =Malaga                                     kind=sport country=ES of="Málaga CF" ambiguous
Málaga CF | CF Málaga | CD Málaga | Malaga CF         kind=sport country=ES
=Oviedo                                               kind=sport country=ES of="Real Oviedo" ambiguous
Racing Santander | Racing de Santander                kind=sport country=ES
=Rayo                                                 kind=sport country=ES of="Rayo Vallecano" ambiguous
Rayo Vallecano                                        kind=sport country=ES
=Real                                                 kind=sport country=ES of="Real Madrid" ambiguous
Real Betis Sevilla | Betis Sevilla | Real Betis | Betis  kind=sport country=ES
Real Madrid | Real Madrid CF | Real Madrid Castilla | =Los Merengues | =Galácticos  kind=sport country=ES
Real Mallorca | RCD Mallorca                          kind=sport country=ES
Real Murcia                                           kind=sport country=ES
Real Oviedo                                           kind=sport country=ES
Real Sociedad | Real Sociedad San Sebastian | Real Sociedad San Sebastián  kind=sport country=ES
Real Valladolid                                       kind=sport country=ES
Real Zaragoza                                         kind=sport country=ES
Recreativo Huelva | Recreativo de Huelva              kind=sport country=ES
=Salamanca                                            kind=sport country=ES of="UD Salamanca" ambiguous
=Santander                                            kind=sport country=ES of="Racing Santander" ambiguous
SD Compostela                                         kind=sport country=ES
SD Eibar                                              kind=sport country=ES
SD Huesca                                             kind=sport country=ES
=Sevilla                                              kind=sport country=ES of="FC Sevilla" ambiguous
=Sociedad                                             kind=sport country=ES of="Real Sociedad" ambiguous
Spaans elftal | Spaanse elftal | =La Roja             kind=sport country=ES
Sporting Gijón | Sporting Gijon | Sporting de Gijón   kind=sport country=ES
=Tenerife                                             kind=sport country=ES of="CD Tenerife" ambiguous
UD Almería                                            kind=sport country=ES
UD Las Palmas                                         kind=sport country=ES
UD Salamanca                                          kind=sport country=ES
UE Lleida                                             kind=sport country=ES
=Valencia                                             kind=sport country=ES of="Valencia CF" ambiguous
Valencia CF | FC Valencia | CF Valencia               kind=sport country=ES
=Valladolid                                           kind=sport country=ES of="Real Valladolid" ambiguous
Villarreal CF | CF Villarreal | Villarreal | Villareal  kind=sport country=ES
Xerez CD                                              kind=sport country=ES
=Zaragoza                                             kind=sport country=ES of="Real Zaragoza" ambiguous

# Italian football clubs
AC Fiorentina | Fiorentina | ACF Fiorentina           kind=sport country=IT
AC Milan | =Rossoneri                                 kind=sport country=IT
AC Monza                                              kind=sport country=IT
AC Parma | Parma Calcio | FC Parma                    kind=sport country=IT
AC Perugia                                            kind=sport country=IT
AC Pisa                                               kind=sport country=IT
AC Reggiana | =Reggiana                               kind=sport country=IT
AC Siena                                              kind=sport country=IT
=Ancona                                               kind=sport country=IT of="Ancona Calcio" ambiguous
Ancona Calcio                                         kind=sport country=IT
AS Bari | SSC Bari                                    kind=sport country=IT
AS Roma | =Giallorossi                                kind=sport country=IT
=Ascoli                                               kind=sport country=IT of="Ascoli Calcio" ambiguous
Ascoli Calcio                                         kind=sport country=IT
Atalanta Bergamo | Atalanta | Atalanta BC             kind=sport country=IT
=Bari                                                 kind=sport country=IT of="AS Bari" ambiguous
=Benevento                                            kind=sport country=IT of="Benevento Calcio" ambiguous
Benevento Calcio                                      kind=sport country=IT
=Bologna                                              kind=sport country=IT of="FC Bologna" ambiguous
=Brescia                                              kind=sport country=IT of="Brescia Calcio" ambiguous
Brescia Calcio                                        kind=sport country=IT
=Cagliari                                             kind=sport country=IT of="Cagliari Calcio" ambiguous
Cagliari Calcio                                       kind=sport country=IT
Calcio Catania | Catania Calcio                       kind=sport country=IT
Calcio Padova | AC Padova                             kind=sport country=IT
=Catania                                              kind=sport country=IT of="Calcio Catania" ambiguous
=Cesena                                               kind=sport country=IT of="Cesena Calcio" ambiguous
Cesena Calcio | AC Cesena                             kind=sport country=IT
Chievo Verona | AC Chievo | Chievo                    kind=sport country=IT
=Como                                                 kind=sport country=IT of="Como Calcio" ambiguous
Como Calcio | Como 1907                               kind=sport country=IT
=Crotone                                              kind=sport country=IT of="FC Crotone" ambiguous
=Empoli                                               kind=sport country=IT of="FC Empoli" ambiguous
FC Bologna | Bologna FC                               kind=sport country=IT
FC Crotone                                            kind=sport country=IT
FC Empoli                                             kind=sport country=IT
FC Torino | Torino Calcio | AC Torino                 kind=sport country=IT
FC Venezia | Venezia FC                               kind=sport country=IT
=Foggia                                               kind=sport country=IT of="Foggia Calcio" ambiguous
Foggia Calcio                                         kind=sport country=IT
=Frosinone                                            kind=sport country=IT of="Frosinone Calcio" ambiguous
Frosinone Calcio                                      kind=sport country=IT
=Genoa                                                kind=sport country=IT of="Genoa CFC" ambiguous
Genoa CFC | Genoa 1893                                kind=sport country=IT
Hellas Verona                                         kind=sport country=IT
Inter Milaan | =Internazionale | Inter Milan | FC Internazionale | =Inter | =Nerazzurri  kind=sport country=IT
Italiaans elftal | Italiaanse elftal | Squadra Azzurra | =Azzurri  kind=sport country=IT
Juventus Turijn | Juventus | =Juve | =La Vecchia Signora | Juventus FC | =Bianconeri | Oude Dame van Turijn  kind=sport country=IT
=Lazio                                                kind=sport country=IT of="Lazio Roma" ambiguous
Lazio Roma | SS Lazio | Lazio Rome                    kind=sport country=IT
=Lecce                                                kind=sport country=IT of="US Lecce" ambiguous
=Milan | =AC                                          kind=sport country=IT of="AC Milan" ambiguous
Modena FC                                             kind=sport country=IT
=Monza                                                kind=sport country=IT of="AC Monza" ambiguous
=Napoli                                               kind=sport country=IT of="SSC Napoli" ambiguous
Novara Calcio                                         kind=sport country=IT
=Palermo                                              kind=sport country=IT of="US Palermo" ambiguous
=Parma                                                kind=sport country=IT of="AC Parma" ambiguous
=Perugia                                              kind=sport country=IT of="AC Perugia" ambiguous
=Pescara                                              kind=sport country=IT of="Pescara Calcio" ambiguous
Pescara Calcio                                        kind=sport country=IT
=Piacenza                                             kind=sport country=IT of="Piacenza Calcio" ambiguous
Piacenza Calcio                                       kind=sport country=IT
=Pisa                                                 kind=sport country=IT of="AC Pisa" ambiguous
Reggina Calcio | Reggina                              kind=sport country=IT
=Roma                                                 kind=sport country=IT of="AS Roma" ambiguous
Sampdoria Genua | Sampdoria | UC Sampdoria | =Samp | Sampdoria Genoa  kind=sport country=IT
=Siena                                                kind=sport country=IT of="AC Siena" ambiguous
SPAL Ferrara | =SPAL                                  kind=sport country=IT
=Spezia                                               kind=sport country=IT of="Spezia Calcio" ambiguous
Spezia Calcio                                         kind=sport country=IT
=Squadra                                              kind=sport country=IT of="Italiaans elftal" ambiguous
SSC Napoli | Napoli Calcio | AC Napoli                kind=sport country=IT
=Torino                                               kind=sport country=IT of="FC Torino" ambiguous
=Triestina                                            kind=sport country=IT
Udinese Calcio | Udinese                              kind=sport country=IT
US Catanzaro                                          kind=sport country=IT
US Cremonese | Cremonese                              kind=sport country=IT
US Lecce                                              kind=sport country=IT
US Palermo | Palermo FC                               kind=sport country=IT
US Salernitana | Salernitana                          kind=sport country=IT
US Sassuolo | Sassuolo                                kind=sport country=IT
=Venezia                                              kind=sport country=IT of="FC Venezia" ambiguous
=Verona                                               kind=sport country=IT of="Hellas Verona" ambiguous
=Vicenza                                              kind=sport country=IT of="Vicenza Calcio" ambiguous
Vicenza Calcio | Lanerossi Vicenza                    kind=sport country=IT
=Viola                                                kind=sport country=IT of="AC Fiorentina" ambiguous

# Portuguese football clubs
Académica Coimbra | Academica Coimbra                 kind=sport country=PT
Arouca | FC Arouca                                    kind=sport country=PT
Beira-Mar                                             kind=sport country=PT
Belenenses Lissabon | Belenenses | Os Belenenses      kind=sport country=PT
Benfica Lissabon | Benfica | SL Benfica | Benfica Lisboa  kind=sport country=PT
Boavista Porto | Boavista | Boavista FC               kind=sport country=PT
=Braga                                                kind=sport country=PT of="Sporting Braga" ambiguous
=Casa Pia                                             kind=sport country=PT of="Casa Pia AC" ambiguous
Casa Pia AC                                           kind=sport country=PT
CD Santa Clara                                        kind=sport country=PT
Estrela Amadora | Estrela da Amadora                  kind=sport country=PT
Famalicão | FC Famalicão                              kind=sport country=PT
FC Porto | FC Porto B                                 kind=sport country=PT
GD Chaves                                             kind=sport country=PT
GD Estoril Praia | Estoril Praia                      kind=sport country=PT
Gil Vicente | Gil Vicente FC                          kind=sport country=PT
=Guimarães | =Guimaraes                               kind=sport country=PT of="Vitória Guimarães" ambiguous
Maritimo Funchal | Marítimo Funchal | Marítimo | =Maritimo  kind=sport country=PT
Moreirense                                            kind=sport country=PT
Nacional Madeira | CD Nacional | Nacional da Madeira | Nacional Funchal  kind=sport country=PT
Naval 1º de Maio                                      kind=sport country=PT
Paços de Ferreira | Pacos de Ferreira                 kind=sport country=PT
Portimonense                                          kind=sport country=PT
=Porto                                                kind=sport country=PT of="FC Porto" ambiguous
Portugees elftal | Portugese elftal                   kind=sport country=PT
=Rio Ave                                              kind=sport country=PT
Salgueiros Porto | Salgueiros                         kind=sport country=PT
SC Farense | Farense                                  kind=sport country=PT
=Setúbal                                              kind=sport country=PT of="Vitória Setúbal" ambiguous
=Sporting                                             kind=sport country=PT of="Sporting Lissabon" ambiguous
Sporting Braga | SC Braga                             kind=sport country=PT
Sporting Lissabon | Sporting Portugal | Sporting CP | Sporting Clube de Portugal | Sporting Lisboa  kind=sport country=PT
União Leiria | Uniao Leiria                           kind=sport country=PT
Vitória Guimarães | Vitoria Guimarães | Vitória de Guimarães | Vitoria Guimaraes  kind=sport country=PT
Vitória Setúbal | Vitoria Setúbal | Vitoria Setubal   kind=sport country=PT

# Turkish, Greek and Cypriot football clubs
Adana Demirspor                                       kind=sport country=TR
Adanaspor                                             kind=sport country=TR
AEK Athene | AEK Athens | =AEK                        kind=sport country=GR
AEK Larnaca                                           kind=sport country=CY
AEL Limassol                                          kind=sport country=CY
Akhisarspor                                           kind=sport country=TR
Alanyaspor                                            kind=sport country=TR
Altay Izmir                                           kind=sport country=TR
Amedspor                                              kind=sport country=TR
Ankaragücü | MKE Ankaragücü | Ankaragucu              kind=sport country=TR
Ankaraspor                                            kind=sport country=TR
Anorthosis Famagusta | Anorthosis                     kind=sport country=CY
Antalyaspor                                           kind=sport country=TR
APOEL Nicosia | =APOEL                                kind=sport country=CY
Apollon Limassol                                      kind=sport country=CY
Apollon Smyrnis                                       kind=sport country=GR
Aris Limassol                                         kind=sport country=CY
Aris Saloniki | Aris Thessaloniki                     kind=sport country=GR
Asteras Tripolis                                      kind=sport country=GR
Atromitos Athene | Atromitos                          kind=sport country=GR
Besiktas | Beşiktaş | Besiktas Istanbul | Besiktas JK  kind=sport country=TR
Bursaspor                                             kind=sport country=TR
Denizlispor                                           kind=sport country=TR
Diyarbakirspor                                        kind=sport country=TR
Egaleo                                                kind=sport country=GR
Ergotelis                                             kind=sport country=GR
Eskisehirspor | Eskişehirspor                         kind=sport country=TR
Ethnikos Achna                                        kind=sport country=CY
Fatih Karagümrük | Karagümrük                         kind=sport country=TR
Fenerbahçe | Fenerbahce | Fenerbahçe Istanbul | Fenerbahce Istanbul | =Fener | Fenerbahçe SK  kind=sport country=TR
=Gala                                                 kind=sport country=TR of="Galatasaray Istanbul" ambiguous
Galatasaray Istanbul | Galatasaray | Galatasaray SK | Galatasaray Istanboel  kind=sport country=TR
Gaziantepspor | Gaziantep FK                          kind=sport country=TR
Gençlerbirligi | Genclerbirligi | Gençlerbirliği      kind=sport country=TR
Göztepe | Göztepe Izmir                               kind=sport country=TR
Hatayspor                                             kind=sport country=TR
Iraklis Saloniki | Iraklis                            kind=sport country=GR
Istanbul Basaksehir | Basaksehir | Başakşehir | Istanbul BB | Istanbul Başakşehir  kind=sport country=TR
Karabükspor | Kardemir Karabükspor                    kind=sport country=TR
Kasimpasa | Kasımpaşa                                 kind=sport country=TR
Kayserispor                                           kind=sport country=TR
Kocaelispor                                           kind=sport country=TR
Konyaspor                                             kind=sport country=TR
Larissa FC | AE Larissa                               kind=sport country=GR
Levadiakos                                            kind=sport country=GR
Malatyaspor | Yeni Malatyaspor                        kind=sport country=TR
Manisaspor | Vestel Manisaspor                        kind=sport country=TR
OFI Kreta | =OFI | OFI Heraklion                      kind=sport country=GR
Olympiakos Nicosia                                    kind=sport country=CY
Olympiakos Piraeus | Olympiakos | Olympiacos | Olympiakos Pireus | Olympiakos Piräus | Olympiacos Piraeus  kind=sport country=GR
Omonia Nicosia | Omonia                               kind=sport country=CY
Pafos FC                                              kind=sport country=CY
Panathinaikos Athene | Panathinaikos | Panathinaikos Athens  kind=sport country=GR
Panetolikos                                           kind=sport country=GR
Panionios Athene | Panionios                          kind=sport country=GR
PAOK Saloniki | PAOK Thessaloniki | =PAOK | PAOK Salonika  kind=sport country=GR
PAS Giannina                                          kind=sport country=GR
Rizespor | Çaykur Rizespor                            kind=sport country=TR
Samsunspor                                            kind=sport country=TR
Sivasspor                                             kind=sport country=TR
Skoda Xanthi                                          kind=sport country=GR
Trabzonspor                                           kind=sport country=TR
Volos FC                                              kind=sport country=GR
=Xanthi                                               kind=sport country=GR of="Skoda Xanthi" ambiguous

# Russian, Ukrainian, Belarusian and Caucasian football clubs
Aktobe FK | FK Aktobe                                 kind=sport country=KZ
Alania Vladikavkaz | Spartak Vladikavkaz              kind=sport country=RU
Amkar Perm                                            kind=sport country=RU
Anzji Machatsjkala | Anzhi Makhachkala | Anzji | Anzhi  kind=sport country=RU
Ararat Jerevan                                        kind=sport country=AM
Arsenal Kiev | CSKA Kiev                              kind=sport country=UA
Arsenal Toela                                         kind=sport country=RU
BATE Borisov | =BATE                                  kind=sport country=BY
CSKA Moskou | CSKA Moskva | TsSKA Moskou | CSKA Moscow  kind=sport country=RU
Dinamo Brest | Dynamo Brest                           kind=sport country=BY
Dinamo Minsk | Dynamo Minsk                           kind=sport country=BY
Dinamo Moskou | Dynamo Moskou | Dynamo Moscow         kind=sport country=RU
Dinamo Tbilisi | Dynamo Tbilisi                       kind=sport country=GE
Dnjepr Dnjepropetrovsk | Dnipro Dnipropetrovsk | Dnjepr Dnipropetrovsk | SC Dnipro-1 | Dnipro-1  kind=sport country=UA
Dynamo Kiev | Dinamo Kiev | Dynamo Kyiv | Dinamo Kyiv  kind=sport country=UA
FK Astana | FC Astana | Lokomotiv Astana              kind=sport country=KZ
FK Gabala | Gabala FK                                 kind=sport country=AZ
FK Krasnodar | FC Krasnodar                           kind=sport country=RU
FK Moskou                                             kind=sport country=RU
FK Oefa | FK Ufa                                      kind=sport country=RU
FK Oleksandrija                                       kind=sport country=UA
FK Rostov | Rostov FK | FC Rostov                     kind=sport country=RU
FK Sotsji | PFK Sotsji                                kind=sport country=RU
Kairat Almaty | FK Kairat | Kairat Almati             kind=sport country=KZ
Karpaty Lviv | Karpati Lviv | Karpati Lvov            kind=sport country=UA
Koeban Krasnodar | Kuban Krasnodar                    kind=sport country=RU
=Krasnodar                                            kind=sport country=RU of="FK Krasnodar" ambiguous
Krylja Sovetov Samara | Krylia Sovetov Samara | Krylja Sovetov  kind=sport country=RU
Kryvbas Kryvy Rih | Krivbas Krivoj Rog                kind=sport country=UA
Lokomotiv Moskou | Lokomotief Moskou | Lokomotiv Moskva  kind=sport country=RU
Lokomotiv Nizjni Novgorod                             kind=sport country=RU
Metalist Charkov | Metalist Charkiv | Metalist Kharkiv  kind=sport country=UA
Metaloerg Donetsk | Metalurg Donetsk                  kind=sport country=UA
Metaloerg Zaporizja | Metalurg Zaporizja              kind=sport country=UA
Neftçi Bakoe | Neftchi Bakoe                          kind=sport country=AZ
Oeral Jekaterinenburg | FK Oeral                      kind=sport country=RU
Pjoenik Jerevan | Pyunik Jerevan                      kind=sport country=AM
Polissja Zjytomyr                                     kind=sport country=UA
Qarabag Agdam | Qarabag | Karabach Agdam | FK Qarabag | Qarabag FK  kind=sport country=AZ
Roebin Kazan | Rubin Kazan                            kind=sport country=RU
Rotor Volgograd                                       kind=sport country=RU
Saturn Ramenskoje | Saturn Moskou                     kind=sport country=RU
=Sheriff                                              kind=sport country=MD of="Sheriff Tiraspol" ambiguous
Sheriff Tiraspol | FC Sheriff                         kind=sport country=MD
Sjachtar Donetsk | Shakhtar Donetsk | Shaktar Donetsk | Sjaktar Donetsk | Sjachtjor Donetsk | Sjachtar  kind=sport country=UA
Sjachtjor Karaganda                                   kind=sport country=KZ
Sjachtjor Soligorsk                                   kind=sport country=BY
Spartak Moskou | Spartak Moskva | Spartak Moscow      kind=sport country=RU
Tavrija Simferopol                                    kind=sport country=UA
Tekstilsjtsjik Kamysjin                               kind=sport country=RU
Terek Grozny | Achmat Grozny | Terek Grozni | Akhmat Grozny | Achmat Grozni  kind=sport country=RU
Tom Tomsk                                             kind=sport country=RU
Torpedo Koetaisi                                      kind=sport country=GE
Torpedo Moskou                                        kind=sport country=RU
Tsjornomorets Odessa | Chornomorets Odessa | Tsjernomorets Odessa  kind=sport country=UA
Vorskla Poltava                                       kind=sport country=UA
=Zenit                                                kind=sport country=RU of="Zenit Sint-Petersburg" ambiguous
Zenit Sint-Petersburg | Zenit St. Petersburg | Zenit Sint Petersburg | Zenit St.-Petersburg | Zenit Petersburg  kind=sport country=RU
Zimbru Chisinau | Zimbru Chișinău                     kind=sport country=MD
Zorja Loehansk | Zorya Loegansk | Zorya Luhansk | Zorja Loegansk  kind=sport country=UA

# Scandinavian, Icelandic and Baltic football clubs
=Aalborg                                              kind=sport country=DK of="Aalborg BK" ambiguous
Aalborg BK | AaB Aalborg                              kind=sport country=DK
AC Horsens                                            kind=sport country=DK
AGF Aarhus | =AGF | Aarhus GF                         kind=sport country=DK
AIK Stockholm | AIK Solna | =AIK                      kind=sport country=SE
BK Häcken | Häcken                                    kind=sport country=SE
Bodø/Glimt | Bodö/Glimt | FK Bodø/Glimt | Bodo/Glimt | Bodö Glimt  kind=sport country=NO
Breidablik                                            kind=sport country=IS
=Bryne                                                kind=sport country=NO of="Bryne FK" ambiguous
Bryne FK                                              kind=sport country=NO
Brøndby IF | Brøndby | Brondby | Bröndby | Brondby IF  kind=sport country=DK
Djurgårdens IF | Djurgarden | Djurgården | Djurgårdens Stockholm  kind=sport country=SE
Ekranas Panevezys                                     kind=sport country=LT
=Elfsborg                                             kind=sport country=SE of="IF Elfsborg" ambiguous
=Esbjerg                                              kind=sport country=DK of="Esbjerg fB" ambiguous
Esbjerg fB                                            kind=sport country=DK
FBK Kaunas                                            kind=sport country=LT
FC Inter Turku | Inter Turku                          kind=sport country=FI
FC Kopenhagen | FC København | FC Copenhagen          kind=sport country=DK
FC Midtjylland                                        kind=sport country=DK
FC Nordsjaelland | FC Nordsjælland                    kind=sport country=DK
FC Rosengård                                          kind=sport country=SE
FH Hafnarfjördur                                      kind=sport country=IS
Flora Tallinn                                         kind=sport country=EE
Fram Reykjavik                                        kind=sport country=IS
GAIS Göteborg | =GAIS                                 kind=sport country=SE
Haka Valkeakoski | FC Haka                            kind=sport country=FI
=Halmstad                                             kind=sport country=SE of="Halmstads BK" ambiguous
Halmstads BK | Halmstad BK                            kind=sport country=SE
Hammarby IF | Hammarby                                kind=sport country=SE
Haugesund FK | FK Haugesund                           kind=sport country=NO
HB Torshavn                                           kind=sport country=FO
=Helsingborg                                          kind=sport country=SE of="Helsingborgs IF" ambiguous
Helsingborgs IF | IF Helsingborg                      kind=sport country=SE
Herfølge BK                                           kind=sport country=DK
HJK Helsinki | =HJK                                   kind=sport country=FI
IF Elfsborg | IF Elfsborg Boras                       kind=sport country=SE
IFK Göteborg | IFK Gotenburg                          kind=sport country=SE
IFK Norrköping                                        kind=sport country=SE
IK Sirius                                             kind=sport country=SE
IK Start | Start Kristiansand                         kind=sport country=NO
Jazz Pori                                             kind=sport country=FI
=Kalmar                                               kind=sport country=SE of="Kalmar FF" ambiguous
Kalmar FF                                             kind=sport country=SE
Kongsvinger IL                                        kind=sport country=NO
=Kopenhagen                                           kind=sport country=DK of="FC Kopenhagen" ambiguous
KR Reykjavik                                          kind=sport country=IS
KuPS Kuopio                                           kind=sport country=FI
KÍ Klaksvík | KI Klaksvik                             kind=sport country=FO
Landskrona BoIS                                       kind=sport country=SE
Levadia Tallinn                                       kind=sport country=EE
Lillestrøm SK | Lillestrøm | Lilleström | Lillestrom  kind=sport country=NO
Linköpings FC                                         kind=sport country=SE
Lyn Oslo                                              kind=sport country=NO
=Lyngby                                               kind=sport country=DK of="Lyngby BK" ambiguous
Lyngby BK                                             kind=sport country=DK
=Malmö                                                kind=sport country=SE of="Malmö FF" ambiguous
Malmö FF | Malmo FF                                   kind=sport country=SE
=Midtjylland                                          kind=sport country=DK of="FC Midtjylland" ambiguous
Mjällby AIF                                           kind=sport country=SE
=Molde                                                kind=sport country=NO of="Molde FK" ambiguous
Molde FK                                              kind=sport country=NO
=MyPa                                                 kind=sport country=FI
=Nordsjaelland | =Nordsjælland                        kind=sport country=DK of="FC Nordsjaelland" ambiguous
=Norrköping                                           kind=sport country=SE of="IFK Norrköping" ambiguous
=OB                                                   kind=sport country=DK of="Odense BK" ambiguous
Odd Grenland | Odd Ballklubb                          kind=sport country=NO
Odense BK | OB Odense                                 kind=sport country=DK
Randers FC | FC Randers                               kind=sport country=DK
RFS Riga                                              kind=sport country=LV
Rosenborg Trondheim | Rosenborg BK | Rosenborg        kind=sport country=NO
Sarpsborg 08                                          kind=sport country=NO
=Silkeborg                                            kind=sport country=DK of="Silkeborg IF" ambiguous
Silkeborg IF                                          kind=sport country=DK
SK Brann | Brann Bergen | SK Brann Bergen             kind=sport country=NO
Skonto Riga                                           kind=sport country=LV
Stabaek | Stabæk | Stabæk IF                          kind=sport country=NO
Strømsgodset | Strömsgodset | Strømsgodset IF         kind=sport country=NO
SønderjyskE                                           kind=sport country=DK
TPS Turku                                             kind=sport country=FI
=Trelleborg                                           kind=sport country=SE of="Trelleborgs FF" ambiguous
Trelleborgs FF                                        kind=sport country=SE
Tromsø IL | Tromsö IL                                 kind=sport country=NO
Umeå IK                                               kind=sport country=SE
Valur Reykjavik                                       kind=sport country=IS
=Vejle                                                kind=sport country=DK of="Vejle BK" ambiguous
Vejle BK                                              kind=sport country=DK
Ventspils FK | FK Ventspils                           kind=sport country=LV
Viborg FF                                             kind=sport country=DK
Viking Stavanger | Viking FK                          kind=sport country=NO
Vålerenga | Valerenga Oslo | Vålerenga Oslo | Vålerenga IF | Valerenga  kind=sport country=NO
Víkingur Reykjavik                                    kind=sport country=IS
Zalgiris Vilnius | FK Zalgiris                        kind=sport country=LT
ÍA Akranes | IA Akranes                               kind=sport country=IS
=Örebro                                               kind=sport country=SE of="Örebro SK" ambiguous
Örebro SK                                             kind=sport country=SE
Östers IF | Öster Växjö                               kind=sport country=SE
=Östersund                                            kind=sport country=SE of="Östersunds FK" ambiguous
Östersunds FK | Östersunds                            kind=sport country=SE

# Swiss, Austrian and Luxembourg football clubs
Admira Wacker | VfB Admira Wacker Mödling | Admira Wacker Mödling  kind=sport country=AT
Austria Klagenfurt                                    kind=sport country=AT
Austria Kärnten | FC Kärnten                          kind=sport country=AT
Austria Wien | Austria Wenen | FK Austria Wien        kind=sport country=AT
Avenir Beggen                                         kind=sport country=LU
=Basel | =Bazel                                       kind=sport country=CH of="FC Basel" ambiguous
CS Grevenmacher                                       kind=sport country=LU
Differdange 03 | FC Differdange 03                    kind=sport country=LU
F91 Dudelange | F91 Dudelingen | F91 Düdelingen       kind=sport country=LU
FC Aarau                                              kind=sport country=CH
FC Basel | FC Bazel                                   kind=sport country=CH
FC Lugano                                             kind=sport country=CH
FC Luzern                                             kind=sport country=CH
FC Sankt Gallen | FC St. Gallen | FC Sankt-Gallen     kind=sport country=CH
FC Sion                                               kind=sport country=CH
FC Thun                                               kind=sport country=CH
FC Tirol Innsbruck | FC Tirol | Tirol Innsbruck | FC Swarovski Tirol  kind=sport country=AT
FC Vaduz                                              kind=sport country=LI
FC Wil                                                kind=sport country=CH
FC Winterthur                                         kind=sport country=CH
FC Zürich | FC Zurich                                 kind=sport country=CH
Grasshoppers Zürich | Grasshopper Zürich | Grasshopper Club Zürich | =Grasshoppers | Grasshoppers Zurich | Grasshopper Club  kind=sport country=CH
Grazer AK | GAK Graz | =GAK                           kind=sport country=AT
Jeunesse Esch                                         kind=sport country=LU
LASK Linz | =LASK | Linzer ASK                        kind=sport country=AT
Lausanne Sports | Lausanne-Sport                      kind=sport country=CH
=Lugano                                               kind=sport country=CH of="FC Lugano" ambiguous
=Luzern                                               kind=sport country=CH of="FC Luzern" ambiguous
=Mattersburg                                          kind=sport country=AT of="SV Mattersburg" ambiguous
Neuchâtel Xamax | Neuchatel Xamax | Xamax Neuchâtel | =Xamax  kind=sport country=CH
Rapid Wien | Rapid Wenen | SK Rapid Wien | SK Rapid   kind=sport country=AT
Red Bull Salzburg | RB Salzburg | Austria Salzburg | Casino Salzburg | FC Salzburg | FC Red Bull Salzburg  kind=sport country=AT
=Salzburg                                             kind=sport country=AT of="Red Bull Salzburg" ambiguous
SC Rheindorf Altach | SCR Altach                      kind=sport country=AT
Servette Genève | FC Servette | Servette              kind=sport country=CH
=Sion                                                 kind=sport country=CH of="FC Sion" ambiguous
Sturm Graz | SK Sturm Graz                            kind=sport country=AT
SV Mattersburg                                        kind=sport country=AT
SV Pasching | FC Pasching                             kind=sport country=AT
SV Ried                                               kind=sport country=AT
Swift Hesperange                                      kind=sport country=LU
TSV Hartberg                                          kind=sport country=AT
Union Luxembourg | Union Luxemburg                    kind=sport country=LU
VOEST Linz | VÖEST Linz                               kind=sport country=AT
Wacker Innsbruck | FC Wacker Innsbruck | FC Wacker Tirol  kind=sport country=AT
Wolfsberger AC | WAC Wolfsberg                        kind=sport country=AT
Young Boys Bern | BSC Young Boys | =Young Boys        kind=sport country=CH

# Polish, Czech, Slovak and Hungarian football clubs
1. FC Kosice | FC Kosice                              kind=sport country=SK
1. FC Slovacko | Slovácko                             kind=sport country=CZ
Amica Wronki                                          kind=sport country=PL
Arka Gdynia                                           kind=sport country=PL
Artmedia Bratislava | Artmedia Petrzalka | Petrzalka  kind=sport country=SK
AS Trencin | AS Trenčín                               kind=sport country=SK
Banik Ostrava | Baník Ostrava                         kind=sport country=CZ
Bohemians Praag | Bohemians 1905                      kind=sport country=CZ
BVSC Boedapest                                        kind=sport country=HU
Cracovia Krakau | Cracovia                            kind=sport country=PL
DAC Dunajska Streda | Dunajska Streda                 kind=sport country=SK
=Debrecen                                             kind=sport country=HU of="Debrecen VSC" ambiguous
Debrecen VSC | Debreceni VSC                          kind=sport country=HU
Drnovice                                              kind=sport country=CZ
Dukla Praag | Dukla Praha                             kind=sport country=CZ
FC Brno | Zbrojovka Brno | Boby Brno                  kind=sport country=CZ
Ferencvaros | Ferencváros | Ferencvaros Boedapest | Ferencváros Boedapest | FTC Boedapest | Ferencvarosi TC  kind=sport country=HU
FK Jablonec | Jablonec 97                             kind=sport country=CZ
FK Mlada Boleslav | Mlada Boleslav | Mladá Boleslav   kind=sport country=CZ
FK Teplice                                            kind=sport country=CZ
GKS Katowice                                          kind=sport country=PL
Gornik Zabrze | Górnik Zabrze                         kind=sport country=PL
Groclin Grodzisk | Dyskobolia Grodzisk | Groclin Dyskobolia  kind=sport country=PL
Honved Boedapest | Honvéd Boedapest | Kispest Honved | Honved  kind=sport country=HU
Inter Bratislava                                      kind=sport country=SK
=Jablonec                                             kind=sport country=CZ of="FK Jablonec" ambiguous
Jagiellonia Bialystok | Jagiellonia Białystok         kind=sport country=PL
Korona Kielce                                         kind=sport country=PL
Lech Poznan | Lech Poznań                             kind=sport country=PL
Lechia Gdansk | Lechia Gdańsk                         kind=sport country=PL
=Legia                                                kind=sport country=PL of="Legia Warschau" ambiguous
Legia Warschau | Legia Warszawa                       kind=sport country=PL
LKS Lodz | ŁKS Łódź                                   kind=sport country=PL
MFK Ruzomberok | Ružomberok                           kind=sport country=SK
MSK Zilina | MŠK Žilina                               kind=sport country=SK
MTK Boedapest | MTK Hungaria | =MTK                   kind=sport country=HU
Paksi FC                                              kind=sport country=HU
Piast Gliwice                                         kind=sport country=PL
Pogon Szczecin | Pogoń Szczecin                       kind=sport country=PL
Polonia Warschau | Polonia Warszawa                   kind=sport country=PL
Puskas Akademia | Puskás Akadémia                     kind=sport country=HU
Raba ETO Györ | Rába ETO Györ | Györi ETO | ETO Györ  kind=sport country=HU
Rakow Czestochowa | Raków Częstochowa                 kind=sport country=PL
Ruch Chorzow | Ruch Chorzów                           kind=sport country=PL
Sigma Olomouc                                         kind=sport country=CZ
Slask Wroclaw | Śląsk Wrocław                         kind=sport country=PL
Slavia Praag | Slavia Praha | SK Slavia Praag | =Slavia  kind=sport country=CZ
Slovan Bratislava | SK Slovan Bratislava              kind=sport country=SK
Slovan Liberec                                        kind=sport country=CZ
Sparta Praag | Sparta Praha | AC Sparta Praag         kind=sport country=CZ
Spartak Trnava                                        kind=sport country=SK
Stal Mielec                                           kind=sport country=PL
=Teplice                                              kind=sport country=CZ of="FK Teplice" ambiguous
Ujpest | Újpest | Ujpest Boedapest | Ujpest Dozsa | Ujpest FC  kind=sport country=HU
Vasas Boedapest                                       kind=sport country=HU
Videoton | Videoton FC | Fehérvár FC | MOL Vidi | Videoton Székesfehérvár | MOL Fehérvár  kind=sport country=HU
Viktoria Plzen | Viktoria Pilsen | Viktoria Plzeň     kind=sport country=CZ
Viktoria Zizkov | Viktoria Žižkov                     kind=sport country=CZ
Widzew Lodz | Widzew Łódź                             kind=sport country=PL
Wisla Krakau | Wisla Krakow | Wisła Kraków | Wisla Kraków  kind=sport country=PL
Zaglebie Lubin | Zagłębie Lubin                       kind=sport country=PL
Zalaegerszeg                                          kind=sport country=HU ambiguous

# Football clubs of the Balkans, Romania, Bulgaria and Israel
Astra Giurgiu | Astra Ploiesti                        kind=sport country=RO
Beitar Jeruzalem | Betar Jeruzalem | Beitar Jerusalem  kind=sport country=IL
Beroe Stara Zagora                                    kind=sport country=BG
Birkirkara                                            kind=sport country=MT
Bnei Sachnin | Bnei Sakhnin                           kind=sport country=IL
Bnei Yehuda | Bnei Yehuda Tel Aviv                    kind=sport country=IL
Borac Banja Luka                                      kind=sport country=BA
Botev Plovdiv                                         kind=sport country=BG
Buducnost Podgorica | Budućnost Podgorica             kind=sport country=ME
Ceahlaul Piatra Neamt                                 kind=sport country=RO
CFR Cluj | CFR Cluj-Napoca                            kind=sport country=RO
Cibalia Vinkovci                                      kind=sport country=HR
CSKA Sofia | CFKA Sofia                               kind=sport country=BG
Dinamo Boekarest | Dinamo Bucuresti                   kind=sport country=RO
Dinamo Tirana                                         kind=sport country=AL
Dinamo Zagreb | Croatia Zagreb | NK Dinamo Zagreb | HASK Gradjanski | GNK Dinamo Zagreb  kind=sport country=HR
Etar Veliko Tarnovo                                   kind=sport country=BG
Farul Constanta | Viitorul Constanta                  kind=sport country=RO
FC Arges | FC Arges Pitesti                           kind=sport country=RO
FC Ballkani | KF Ballkani | Ballkani                  kind=sport country=XK
FC Brasov                                             kind=sport country=RO
FC Drita                                              kind=sport country=XK
FC Koper                                              kind=sport country=SI
FC Prishtina | KF Prishtina                           kind=sport country=XK
FC Santa Coloma                                       kind=sport country=AD
FC Vaslui                                             kind=sport country=RO
FK Cukaricki | Cukaricki                              kind=sport country=RS
FK Sarajevo                                           kind=sport country=BA
FK Zeleznik                                           kind=sport country=RS
FK Zemun                                              kind=sport country=RS
Gaz Metan Medias                                      kind=sport country=RO
Gloria Bistrita                                       kind=sport country=RO
Hajduk Split | NK Hajduk Split | Hajduk               kind=sport country=HR
Hapoel Ashkelon                                       kind=sport country=IL
Hapoel Beer Sheva | Hapoel Be'er Sheva | Hapoel Beersheva | Hapoel Beër Sjeva  kind=sport country=IL
Hapoel Haifa                                          kind=sport country=IL
Hapoel Tel Aviv | Hapoel Tel-Aviv                     kind=sport country=IL
Hibernians Paola                                      kind=sport country=MT
HIT Gorica | NK Gorica                                kind=sport country=SI
HNK Gorica                                            kind=sport country=HR
HNK Rijeka | NK Rijeka                                kind=sport country=HR
Ironi Kiryat Shmona | Hapoel Kiryat Shmona            kind=sport country=IL
KF Tirana                                             kind=sport country=AL
Levski Sofia | Levski Spartak                         kind=sport country=BG
Lincoln Red Imps                                      kind=sport country=GI
Litex Lovetsj | Litex Lovech                          kind=sport country=BG
Loedogorets Razgrad | Ludogorets Razgrad | Ludogorets  kind=sport country=BG
Lokomotiv Plovdiv                                     kind=sport country=BG
Lokomotiv Sofia                                       kind=sport country=BG
Lokomotiva Zagreb | Lokomotiv Zagreb                  kind=sport country=HR
=Maccabi                                              kind=sport country=IL of="Maccabi Tel Aviv" ambiguous
Maccabi Haifa                                         kind=sport country=IL
Maccabi Herzliya                                      kind=sport country=IL
Maccabi Netanya                                       kind=sport country=IL
Maccabi Petah Tikva | Hapoel Petah Tikva              kind=sport country=IL
Maccabi Tel Aviv | Maccabi Tel-Aviv                   kind=sport country=IL
=Maribor                                              kind=sport country=SI of="NK Maribor" ambiguous
National Boekarest | Progresul Boekarest              kind=sport country=RO
Neftochimik Boergas | Neftochimik Burgas | Naftex Burgas  kind=sport country=BG
NK Celje | Publikum Celje                             kind=sport country=SI
NK Domzale                                            kind=sport country=SI
NK Maribor | Maribor Teatanic | NK Maribor Branik     kind=sport country=SI
NK Mura                                               kind=sport country=SI
NK Osijek                                             kind=sport country=HR
NK Varteks | Varteks Varazdin                         kind=sport country=HR
NK Zagreb                                             kind=sport country=HR
Obilic Belgrado | FK Obilić | FK Obilic | Obilić      kind=sport country=RS
OFK Beograd | OFK Belgrado                            kind=sport country=RS
Olimpija Ljubljana | NK Olimpija                      kind=sport country=SI
=Osijek                                               kind=sport country=HR of="NK Osijek" ambiguous
Otelul Galati | Oțelul Galați                         kind=sport country=RO
Pandurii Targu Jiu                                    kind=sport country=RO
=Partizan                                             kind=sport country=RS of="Partizan Belgrado" ambiguous
Partizan Belgrado | FK Partizan                       kind=sport country=RS
Partizani Tirana                                      kind=sport country=AL
Petrolul Ploiesti                                     kind=sport country=RO
Politehnica Timisoara | FC Timisoara | Poli Timisoara  kind=sport country=RO
Rabotnicki Skopje                                     kind=sport country=MK
Rad Belgrado                                          kind=sport country=RS
Rapid Boekarest | Rapid Bucuresti                     kind=sport country=RO
=Rijeka                                               kind=sport country=HR of="HNK Rijeka" ambiguous
Rode Ster Belgrado | =Rode Ster | Crvena Zvezda | FK Crvena Zvezda | Red Star Belgrado  kind=sport country=RS
Sartid Smederevo                                      kind=sport country=RS
Sepsi OSK                                             kind=sport country=RO
Shkendija Tetovo | Shkëndija                          kind=sport country=MK
Sileks Kratovo                                        kind=sport country=MK
Siroki Brijeg | NK Siroki Brijeg                      kind=sport country=BA
Skenderbeu Korçë | Skënderbeu                         kind=sport country=AL
Slaven Belupo                                         kind=sport country=HR
Slavia Sofia                                          kind=sport country=BG
Sliema Wanderers                                      kind=sport country=MT
Sloboda Tuzla                                         kind=sport country=BA
Sloga Jugomagnat                                      kind=sport country=MK
Steaua Boekarest | FCSB Boekarest | =FCSB | =Steaua   kind=sport country=RO
Sutjeska Niksic                                       kind=sport country=ME
Tre Penne                                             kind=sport country=SM
TSC Backa Topola | TSC Bačka Topola | Backa Topola    kind=sport country=RS
Tsjerno More Varna | Cherno More Varna                kind=sport country=BG
Unirea Urziceni                                       kind=sport country=RO
Universitatea Craiova | CS Universitatea Craiova      kind=sport country=RO
Valletta FC                                           kind=sport country=MT
Vardar Skopje | FK Vardar                             kind=sport country=MK
Velez Mostar                                          kind=sport country=BA
Vllaznia Shkoder                                      kind=sport country=AL
Vojvodina Novi Sad | FK Vojvodina                     kind=sport country=RS
Zeljeznicar Sarajevo | Željezničar Sarajevo | Zeljeznicar  kind=sport country=BA
Zrinjski Mostar                                       kind=sport country=BA

# Football clubs of Latin America
Alianza Lima                                          kind=sport country=PE
América de Cali | América Cali | America Cali         kind=sport country=CO
Argentijns elftal | Argentijnse elftal | =Albiceleste  kind=sport country=AR
Argentinos Juniors                                    kind=sport country=AR
Arsenal Sarandí                                       kind=sport country=AR
Athletico Paranaense | Atlético Paranaense | Atletico Paranaense  kind=sport country=BR
Atlas Guadalajara                                     kind=sport country=MX
Atlético Mineiro | Atletico Mineiro | Clube Atlético Mineiro  kind=sport country=BR
Atlético Nacional | Atletico Nacional Medellin | Atlético Nacional Medellín  kind=sport country=CO
Atlético Tucumán                                      kind=sport country=AR
=Bahia                                                kind=sport country=BR of="EC Bahia" ambiguous
Barcelona Guayaquil | Barcelona SC                    kind=sport country=EC
=Boca                                                 kind=sport country=AR of="Boca Juniors" ambiguous
Boca Juniors | CA Boca Juniors                        kind=sport country=AR
Bolívar La Paz | Club Bolívar                         kind=sport country=BO
Botafogo | Botafogo Rio de Janeiro                    kind=sport country=BR
Braziliaans elftal | Braziliaanse elftal | =Seleção | =Selecao  kind=sport country=BR
CA Banfield | Banfield                                kind=sport country=AR
CA Lanús                                              kind=sport country=AR
Caracas FC                                            kind=sport country=VE
Cerro Porteño | Cerro Porteno                         kind=sport country=PY
CF Monterrey                                          kind=sport country=MX
CF Pachuca                                            kind=sport country=MX
Chapecoense | AF Chapecoense                          kind=sport country=BR
=Chivas                                               kind=sport country=MX of="Chivas Guadalajara" ambiguous
Chivas Guadalajara | CD Guadalajara                   kind=sport country=MX
Club América | América Mexico                         kind=sport country=MX
Club León                                             kind=sport country=MX
Cobreloa                                              kind=sport country=CL
Colo-Colo | Colo Colo                                 kind=sport country=CL
Colón de Santa Fe                                     kind=sport country=AR
Corinthians | SC Corinthians | Corinthians São Paulo | Corinthians Paulista | Corinthians Sao Paulo  kind=sport country=BR
Coritiba FC | Coritiba                                kind=sport country=BR
Cruz Azul                                             kind=sport country=MX
Cruzeiro | Cruzeiro Belo Horizonte | Cruzeiro EC      kind=sport country=BR
Defensa y Justicia                                    kind=sport country=AR
Defensor Sporting                                     kind=sport country=UY
Deportivo Cali                                        kind=sport country=CO
Deportivo Toluca                                      kind=sport country=MX
EC Bahia                                              kind=sport country=BR
Emelec | CS Emelec                                    kind=sport country=EC
=Estudiantes                                          kind=sport country=AR of="Estudiantes de la Plata" ambiguous
Estudiantes de la Plata | Estudiantes La Plata        kind=sport country=AR
Ferro Carril Oeste                                    kind=sport country=AR
Flamengo | CR Flamengo | Flamengo Rio de Janeiro      kind=sport country=BR
Fluminense | Fluminense FC | Fluminense Rio de Janeiro  kind=sport country=BR
Fortaleza EC                                          kind=sport country=BR
Gimnasia La Plata | Gimnasia y Esgrima La Plata       kind=sport country=AR
Goiás EC                                              kind=sport country=BR
Grêmio Porto Alegre | Gremio Porto Alegre | =Grêmio | Gremio  kind=sport country=BR
Guarani Campinas                                      kind=sport country=BR
Huracán | Huracan Buenos Aires                        kind=sport country=AR
=Independiente | Independiente Avellaneda | CA Independiente  kind=sport country=AR
Independiente del Valle                               kind=sport country=EC
Independiente Medellín                                kind=sport country=CO
Independiente Santa Fe                                kind=sport country=CO
Inter Moengotapoe                                     kind=sport country=SR
=Internacional                                        kind=sport country=BR of="Internacional Porto Alegre" ambiguous
Internacional Porto Alegre | SC Internacional | Internacional de Porto Alegre  kind=sport country=BR
Jong Colombia                                         kind=sport country=CW ambiguous
Junior Barranquilla                                   kind=sport country=CO
Juventude                                             kind=sport country=BR
=Lanús | =Lanus                                       kind=sport country=AR of="CA Lanús" ambiguous
LDU Quito | Liga de Quito                             kind=sport country=EC
Libertad Asunción                                     kind=sport country=PY
Millonarios | Millonarios Bogotá                      kind=sport country=CO
Nacional Montevideo | Club Nacional de Football       kind=sport country=UY
=Natio                                                kind=sport country=SR of="Surinaams elftal" ambiguous
Necaxa                                                kind=sport country=MX
Newell's Old Boys | Newells Old Boys                  kind=sport country=AR
=Olimpia                                              kind=sport country=PY of="Olimpia Asunción" ambiguous
Olimpia Asunción                                      kind=sport country=PY
Once Caldas                                           kind=sport country=CO
=Pachuca                                              kind=sport country=MX of="CF Pachuca" ambiguous
Palmeiras | SE Palmeiras | Palmeiras São Paulo        kind=sport country=BR
Peñarol Montevideo | Peñarol | Penarol                kind=sport country=UY
Ponte Preta                                           kind=sport country=BR
=Portuguesa                                           kind=sport country=BR of="Portuguesa São Paulo" ambiguous
Portuguesa São Paulo                                  kind=sport country=BR
Pumas UNAM                                            kind=sport country=MX
Racing Club Avellaneda | Racing Avellaneda            kind=sport country=AR
Red Bull Bragantino                                   kind=sport country=BR
=River                                                kind=sport country=AR of="River Plate" ambiguous
River Plate | River Plate Buenos Aires | CA River Plate  kind=sport country=AR
RKSV Scherpenheuvel                                   kind=sport country=CW
RKV FC SITHOC | =SITHOC                               kind=sport country=CW
Rosario Central                                       kind=sport country=AR
=San Lorenzo                                          kind=sport country=AR of="San Lorenzo de Almagro" ambiguous
San Lorenzo de Almagro                                kind=sport country=AR
=Santos                                               kind=sport country=BR of="Santos FC" ambiguous
Santos FC | FC Santos                                 kind=sport country=BR
Santos Laguna                                         kind=sport country=MX
Sport Recife | Sport Club do Recife                   kind=sport country=BR
Sporting Cristal                                      kind=sport country=PE
Surinaams elftal | Surinaamse elftal                  kind=sport country=SR
SV Britannia                                          kind=sport country=AW
SV Dakota                                             kind=sport country=AW
SV Leo Victor | Leo Victor                            kind=sport country=SR
SV Notch                                              kind=sport country=SR
SV Racing Club Aruba                                  kind=sport country=AW
SV Robinhood                                          kind=sport country=SR
SV Transvaal | Transvaal Paramaribo                   kind=sport country=SR
São Caetano                                           kind=sport country=BR
=São Paulo                                            kind=sport country=BR of="São Paulo FC" ambiguous
São Paulo FC | FC São Paulo | Sao Paulo FC | FC Sao Paulo  kind=sport country=BR
Talleres Córdoba | Talleres de Córdoba                kind=sport country=AR
=The Strongest                                        kind=sport country=BO
=Tigres                                               kind=sport country=MX of="Tigres UANL" ambiguous
Tigres UANL                                           kind=sport country=MX
Universidad Católica                                  kind=sport country=CL
Universidad de Chile                                  kind=sport country=CL
Universitario Lima | Universitario de Deportes        kind=sport country=PE
=Vasco da Gama                                        kind=sport country=BR of="Vasco da Gama Rio de Janeiro" ambiguous
Vasco da Gama Rio de Janeiro | CR Vasco da Gama       kind=sport country=BR
Violette AC                                           kind=sport country=HT
Vélez Sarsfield | Velez Sarsfield                     kind=sport country=AR

# Football clubs of North America, Africa, Asia and Oceania
Adelaide United                                       kind=sport country=AU
Africa Sports Abidjan                                 kind=sport country=CI
Ajax Cape Town | Ajax Kaapstad | Cape Town Spurs      kind=sport country=ZA
Al-Ahli Djedda | Al-Ahli Jeddah | Al Ahli Djedda      kind=sport country=SA
Al-Ahly | Al Ahly | Al-Ahly Caïro | Al Ahly Cairo | Al-Ahli Caïro  kind=sport country=EG
Al-Ain | Al Ain                                       kind=sport country=AE
Al-Arabi                                              kind=sport country=QA
Al-Duhail | Al Duhail                                 kind=sport country=QA
Al-Ettifaq                                            kind=sport country=SA
Al-Gharafa                                            kind=sport country=QA
Al-Hilal | Al Hilal                                   kind=sport country=SA
Al-Ittihad | Al Ittihad | Al-Ittihad Djedda           kind=sport country=SA
Al-Jazira | Al Jazira                                 kind=sport country=AE
Al-Nassr | Al Nassr | Al-Nasr                         kind=sport country=SA
Al-Rayyan | Al Rayyan                                 kind=sport country=QA
Al-Sadd | Al Sadd                                     kind=sport country=QA
Al-Shabab Riyad                                       kind=sport country=SA
Al-Shorta                                             kind=sport country=IQ
Al-Wahda                                              kind=sport country=AE
Al-Wakrah                                             kind=sport country=QA
Al-Zawraa                                             kind=sport country=IQ
APR FC                                                kind=sport country=RW
Arema Malang | Arema FC                               kind=sport country=ID
AS Vita Club | Vita Club                              kind=sport country=CD
Asante Kotoko                                         kind=sport country=GH
ASEC Abidjan | ASEC Mimosas                           kind=sport country=CI
Atlanta United                                        kind=sport country=US
Auckland City                                         kind=sport country=NZ
Austin FC                                             kind=sport country=US
Australisch elftal | Socceroos                        kind=sport country=AU
Beijing Guoan                                         kind=sport country=CN
Brisbane Roar                                         kind=sport country=AU
Canon Yaoundé                                         kind=sport country=CM
Central Coast Mariners                                kind=sport country=AU
Cerezo Osaka                                          kind=sport country=JP
Charlotte FC                                          kind=sport country=US
Chicago Fire                                          kind=sport country=US
Chivas USA                                            kind=sport country=US
Club Africain                                         kind=sport country=TN
Colorado Rapids                                       kind=sport country=US
Columbus Crew                                         kind=sport country=US
=Cosmos                                               kind=sport country=US of="New York Cosmos" ambiguous
Coton Sport Garoua                                    kind=sport country=CM
Dalian Wanda | Dalian Shide                           kind=sport country=CN
Daring Club Motema Pembe                              kind=sport country=CD
DC United | D.C. United | Washington DC United        kind=sport country=US
Dewa United                                           kind=sport country=ID
East Bengal                                           kind=sport country=IN
Enyimba                                               kind=sport country=NG
ES Sétif                                              kind=sport country=DZ
Espérance Tunis | Espérance de Tunis | Esperance Tunis  kind=sport country=TN
Esteghlal Teheran | Esteghlal                         kind=sport country=IR
FAR Rabat                                             kind=sport country=MA
FC Cincinnati                                         kind=sport country=US
FC Dallas | Dallas Burn                               kind=sport country=US
FC Seoul                                              kind=sport country=KR
FC Tokyo                                              kind=sport country=JP
Feyenoord Fetteh | Feyenoord Ghana                    kind=sport country=GH
=Galaxy                                               kind=sport country=US of="Los Angeles Galaxy" ambiguous
Gamba Osaka                                           kind=sport country=JP
Guangzhou Evergrande | Guangzhou FC                   kind=sport country=CN
Hearts of Oak | Accra Hearts of Oak                   kind=sport country=GH
Hebei Fortune | Hebei China Fortune                   kind=sport country=CN
Houston Dynamo                                        kind=sport country=US
Inter Miami | Inter Miami CF                          kind=sport country=US
Ismaily                                               kind=sport country=EG
JEF United                                            kind=sport country=JP
Jeonbuk Hyundai Motors | Jeonbuk Motors               kind=sport country=KR
Jiangsu Suning                                        kind=sport country=CN
JS Kabylie                                            kind=sport country=DZ
Júbilo Iwata | Jubilo Iwata                           kind=sport country=JP
Kaizer Chiefs                                         kind=sport country=ZA
Kashima Antlers                                       kind=sport country=JP
Kawasaki Frontale                                     kind=sport country=JP
Kerala Blasters                                       kind=sport country=IN
Los Angeles FC | =LAFC                                kind=sport country=US
Los Angeles Galaxy | LA Galaxy                        kind=sport country=US
Mamelodi Sundowns                                     kind=sport country=ZA
MC Alger                                              kind=sport country=DZ
Melbourne City | Melbourne Heart                      kind=sport country=AU
Melbourne Victory                                     kind=sport country=AU
Miami Fusion                                          kind=sport country=US
Minnesota United                                      kind=sport country=US
Mohun Bagan                                           kind=sport country=IN
Montreal Impact | CF Montréal | CF Montreal           kind=sport country=CA
Nagoya Grampus | Nagoya Grampus Eight                 kind=sport country=JP
Nashville SC                                          kind=sport country=US
New England Revolution                                kind=sport country=US
New York City FC | =NYCFC                             kind=sport country=US
New York Cosmos | Cosmos New York                     kind=sport country=US
New York Red Bulls | NY Red Bulls | MetroStars | New York/New Jersey MetroStars  kind=sport country=US
Orlando City                                          kind=sport country=US
Orlando Pirates                                       kind=sport country=ZA
Orlando Pride                                         kind=sport country=US
Persebaya Surabaya                                    kind=sport country=ID
Persepolis Teheran | Persepolis FC                    kind=sport country=IR
Persib Bandung                                        kind=sport country=ID
Persija Jakarta                                       kind=sport country=ID
Perth Glory                                           kind=sport country=AU
Philadelphia Union                                    kind=sport country=US
Pohang Steelers                                       kind=sport country=KR
Portland Thorns                                       kind=sport country=US
Portland Timbers                                      kind=sport country=US
Pyramids FC                                           kind=sport country=EG
Raja Casablanca                                       kind=sport country=MA
Real Salt Lake                                        kind=sport country=US
San Jose Earthquakes | San Jose Clash                 kind=sport country=US
Sanfrecce Hiroshima                                   kind=sport country=JP
Seattle Sounders                                      kind=sport country=US
Seongnam Ilhwa                                        kind=sport country=KR
Sepahan                                               kind=sport country=IR
Shabab Al-Ahli                                        kind=sport country=AE
Shandong Luneng                                       kind=sport country=CN
Shanghai Shenhua                                      kind=sport country=CN
Shanghai SIPG | Shanghai Port                         kind=sport country=CN
Shimizu S-Pulse                                       kind=sport country=JP
Shooting Stars                                        kind=sport country=NG
Simba SC                                              kind=sport country=TZ
Sporting Kansas City | Kansas City Wizards            kind=sport country=US
St. Louis City                                        kind=sport country=US
SuperSport United                                     kind=sport country=ZA
Suwon Samsung Bluewings | Suwon Bluewings             kind=sport country=KR
Sydney FC                                             kind=sport country=AU
Tampa Bay Mutiny                                      kind=sport country=US
Tampa Bay Rowdies                                     kind=sport country=US
Tianjin Quanjian                                      kind=sport country=CN
Toronto FC                                            kind=sport country=CA
TP Mazembe                                            kind=sport country=CD
Ulsan Hyundai                                         kind=sport country=KR
Urawa Red Diamonds | Urawa Reds                       kind=sport country=JP
USM Alger                                             kind=sport country=DZ
Vancouver Whitecaps                                   kind=sport country=CA
Verdy Kawasaki | Tokyo Verdy                          kind=sport country=JP
Vissel Kobe                                           kind=sport country=JP
Washington Diplomats                                  kind=sport country=US
Wellington Phoenix                                    kind=sport country=NZ
Western Sydney Wanderers                              kind=sport country=AU
Wydad Casablanca | WAC Casablanca                     kind=sport country=MA
Yokohama F. Marinos | Yokohama Marinos                kind=sport country=JP
Yokohama Flügels                                      kind=sport country=JP
Young Africans                                        kind=sport country=TZ
=Zamalek | Zamalek Caïro | Zamalek SC                 kind=sport country=EG
Zuid-Afrikaans elftal | Bafana Bafana                 kind=sport country=ZA
Étoile du Sahel | Etoile du Sahel                     kind=sport country=TN

# Belgian basketball clubs
Antwerp Giants | Port of Antwerp Giants | Telenet Antwerp Giants | Telenet Giants Antwerp | Windrose Giants Antwerp | BC Antwerp Diamond Giants | Antwerp Diamond Giants | Sobabee Antwerpen | Antwerpse Giants  kind=sport country=BE
Athlon Ieper | Melco Ieper | Ieper Basket | BC Ieper  kind=sport country=BE
Atomia Brussels                                       kind=sport country=BE
Basket Namur Capitale                                 kind=sport country=BE
BC Oostende | Basketball Club Oostende | Telindus Oostende | =BCO | Sunair Oostende | Filou Oostende | Telindus BC Oostende | Base Oostende  kind=sport country=BE
Belgian Cats                                          kind=sport country=BE
Belgian Lions                                         kind=sport country=BE
Bergen-Henegouwen | Dexia Mons-Hainaut | Belfius Mons-Hainaut | Dexia Bergen-Henegouwen | Union Mons-Hainaut | Union Bergen-Henegouwen | Dexia Mons Hainaut  kind=sport country=BE
Bobcat Gent                                           kind=sport country=BE
Brussels Basketball | Basic-Fit Brussels | Phoenix Brussels | Excelsior Brussels  kind=sport country=BE
Castors Braine | Castors Eigenbrakel                  kind=sport country=BE
Dexia Namen | Dexia Namur                             kind=sport country=BE
Euphony Bree | BBC Bree | Sanex Bree                  kind=sport country=BE
Gent Hawks | Hubo Gent Hawks                          kind=sport country=BE
Kangoeroes Mechelen | Kangoeroes Willebroek | Kangoeroes Basket Mechelen | Kangoeroes Boom  kind=sport country=BE
Kortrijk Spurs | House of Talents Spurs | House of Talents Kortrijk | Kortrijk Sport CB  kind=sport country=BE
Leuven Bears | Stella Artois Leuven Bears | Passe-Partout Leuven | BC Leuven Bears | Basket Groot Leuven  kind=sport country=BE
Limburg United | Hubo Limburg United                  kind=sport country=BE
Liège Basket | Basket Luik | Belgacom Liège Basket | Belgacom Liège  kind=sport country=BE
=Okapi                                                kind=sport country=BE of="Okapi Aalst" ambiguous
Okapi Aalst | Okapi Aalstar | Crelan Okapi Aalst | Generali Okapi Aalst | Proximus Okapi Aalst | Mini-Flat Okapi Aalst  kind=sport country=BE
Optima Gent | Gent Dragons | Optima Gent Dragons      kind=sport country=BE
Racing Basket Antwerpen | RB Antwerpen | Racing Antwerpen | Racing Basket Mechelen | Racing Mechelen Basket | Maes Pils Mechelen | Racing Maes Pils | RB Mechelen  kind=sport country=BE
RBC Quaregnon | RSW Quaregnon                         kind=sport country=BE
=Spirou                                               kind=sport country=BE of="Spirou Charleroi" ambiguous
Spirou Charleroi | Spirou Basket | Spirou Basket Club | Belgacom Spirou Charleroi | Belgacom Spirou | Proximus Spirou | Spirou Gilly  kind=sport country=BE
Verviers-Pepinster | VOO Verviers-Pepinster | Go Pass Pepinster | RBC Pepinster | RBC Verviers-Pepinster | Go Pass Verviers-Pepinster | Tractebel Pepinster  kind=sport country=BE

# Dutch basketball clubs
Almere Sailors | Almere Pioneers                      kind=sport country=NL
Amsterdam Astronauts | Demon Astronauts | Astronauts Amsterdam | Ricoh Astronauts | Demon Ricoh Astronauts | MyGuide Amsterdam | ABC Amsterdam | EclipseJet-MyGuide Amsterdam | ABC/Astronauts  kind=sport country=NL
Apollo Amsterdam                                      kind=sport country=NL
Aris Leeuwarden                                       kind=sport country=NL
=Astronauts                                           kind=sport country=NL of="Amsterdam Astronauts" ambiguous
Basketbal Academie Limburg | BAL Weert                kind=sport country=NL
BC Omniworld Almere | Omniworld Almere                kind=sport country=NL
Binnenland Barendrecht                                kind=sport country=NL
BS Weert | BSW Weert | =BSW | Stevens BSW | Basketball Stars Weert  kind=sport country=NL
Canadians Amsterdam | Delta Lloyd Amsterdam           kind=sport country=NL
Den Helder Seals | Noordkop Seals | Den Helder Suns | Port of Den Helder Kings | Den Helder Kings | Cape Holland Seals  kind=sport country=NL
=Donar                                                kind=sport country=NL of="Donar Groningen" ambiguous
Donar Groningen | GasTerra Flames | MPC Capitals | MPC Donar | Capitals Groningen | RZG Donar | Hanzevast Capitals | Groningen Donar | Nationale-Nederlanden Donar | MPC Groningen  kind=sport country=NL
Feyenoord Basketbal | Rotterdam Basketbal | Rotterdam Challengers | Challenge Sports Rotterdam | Gunco Rotterdam | Rotterdam Basketbal College | Rotterdam City Basketball | Forward Lease Rotterdam  kind=sport country=NL
Flamingo's Haarlem | Levi's Flamingo's                kind=sport country=NL
Goba Gorinchem                                        kind=sport country=NL
Grasshoppers Katwijk                                  kind=sport country=NL
Heroes Den Bosch | EiffelTowers Den Bosch | SPM Shoeters | SPM Shoeters Den Bosch | New Heroes Den Bosch | Flexxtraordinary Den Bosch | EiffelTowers | Nashua Den Bosch | Image Center Den Bosch | Nashua EBBC | Tulip Den Bosch  kind=sport country=NL
=Landstede                                            kind=sport country=NL of="Landstede Zwolle" ambiguous
Landstede Zwolle | Landstede Basketbal | Landstede Hammers | Hans Verkerk Keukens  kind=sport country=NL
Lions Landsmeer | Landslake Lions                     kind=sport country=NL
Matrixx Magixx | =Magixx | Matrixx Magixx Nijmegen | Magixx Nijmegen | EiffelTowers Nijmegen  kind=sport country=NL
=New Heroes                                           kind=sport country=NL of="Heroes Den Bosch" ambiguous
Orange Lions                                          kind=sport country=NL
=Red Giants                                           kind=sport country=NL of="Red Giants Meppel" ambiguous
Red Giants Meppel | Polynorm Giants                   kind=sport country=NL
The Hague Royals                                      kind=sport country=NL
West-Brabant Giants | WCAA Giants | Giants Bergen op Zoom  kind=sport country=NL
Yoast United                                          kind=sport country=NL
ZZ Leiden | Zorg en Zekerheid Leiden | B.S. Leiden | Parker Leiden | BS Leiden  kind=sport country=NL

# Basketball clubs in the rest of Europe
Alba Berlin | Alba Berlijn                            kind=sport country=DE
Anwil Wloclawek                                       kind=sport country=PL
Asseco Prokom | Prokom Trefl Sopot                    kind=sport country=PL
=ASVEL | ASVEL Villeurbanne | LDLC ASVEL              kind=sport country=FR
Bayer Giants Leverkusen                               kind=sport country=DE
Benetton Treviso                                      kind=sport country=IT
Bourges Basket | CJM Bourges | Tango Bourges          kind=sport country=FR
Brose Baskets Bamberg | Brose Bamberg                 kind=sport country=DE
Buducnost VOLI                                        kind=sport country=ME
CEZ Nymburk | ERA Nymburk                             kind=sport country=CZ
=Chimki                                               kind=sport country=RU of="Chimki Moskou" ambiguous
Chimki Moskou | Khimki Moskou                         kind=sport country=RU
Cholet Basket                                         kind=sport country=FR
Cibona Zagreb                                         kind=sport country=HR
Darüşşafaka | Darussafaka                             kind=sport country=TR
Dinamo Sassari                                        kind=sport country=IT
Efes Pilsen | Efes Istanbul | Anadolu Efes | Anadolu Efes Istanbul | Efes Pilsen Istanbul  kind=sport country=TR
Estudiantes Madrid | Adecco Estudiantes               kind=sport country=ES
EWE Baskets Oldenburg                                 kind=sport country=DE
Fortitudo Bologna | Teamsystem Bologna | Skipper Bologna | Climamio Bologna | Paf Bologna  kind=sport country=IT
Galil Elyon | Galil Gilboa                            kind=sport country=IL
Hemofarm Vrsac                                        kind=sport country=RS
Herbalife Gran Canaria                                kind=sport country=ES
Joventut Badalona | DKV Joventut                      kind=sport country=ES
Kinder Bologna | Virtus Bologna | Buckler Bologna | Segafredo Bologna | Virtus Segafredo Bologna  kind=sport country=IT
KK Split | Jugoplastika Split | Pop 84 Split          kind=sport country=HR
KK Zadar | Zadar KK                                   kind=sport country=HR
Le Mans Sarthe Basket | MSB Le Mans                   kind=sport country=FR
Lietuvos Rytas | Rytas Vilnius                        kind=sport country=LT
Limoges CSP | CSP Limoges                             kind=sport country=FR
Lokomotiv Koeban                                      kind=sport country=RU
Lokomotiv Novosibirsk                                 kind=sport country=RU
Lottomatica Roma                                      kind=sport country=IT
Mega Belgrado | Mega Leks                             kind=sport country=RS
Montepaschi Siena | Mens Sana Siena                   kind=sport country=IT
Olimpia Milano | Armani Milano | Stefanel Milano | Emporio Armani Milano | Philips Milaan | Armani Jeans Milano  kind=sport country=IT
Pallacanestro Cantù                                   kind=sport country=IT
Pamesa Valencia | Valencia Basket                     kind=sport country=ES
Pau-Orthez | Élan Béarnais Pau-Orthez                 kind=sport country=FR
Pinar Karsiyaka                                       kind=sport country=TR
PSG Racing | Paris Basket Racing | Paris Basketball   kind=sport country=FR
Ratiopharm Ulm                                        kind=sport country=DE
Real Madrid Baloncesto                                kind=sport country=ES
Reyer Venezia                                         kind=sport country=IT
Scavolini Pesaro                                      kind=sport country=IT
Skyliners Frankfurt | Opel Skyliners                  kind=sport country=DE
Sopron Basket                                         kind=sport country=HU
Spartak Regio Moskou                                  kind=sport country=RU
Strasbourg IG | SIG Strasbourg                        kind=sport country=FR
Tau Vitoria | Tau Ceramica | Baskonia | Taugrés Vitoria | Caja Laboral  kind=sport country=ES
TDK Manresa | Bàsquet Manresa                         kind=sport country=ES
Telekom Baskets Bonn | Baskets Bonn                   kind=sport country=DE
Türk Telekom Ankara                                   kind=sport country=TR
UMMC Jekaterinenburg | UMMC Ekaterinburg | UGMK Jekaterinenburg  kind=sport country=RU
Unicaja Malaga | Unicaja Málaga                       kind=sport country=ES
UNICS Kazan                                           kind=sport country=RU
Union Olimpija | Smelt Olimpija | Union Olimpija Ljubljana  kind=sport country=SI
USK Praag | ZVVZ USK Praag                            kind=sport country=CZ
Varese Roosters | Pallacanestro Varese | Openjobmetis Varese  kind=sport country=IT
Zalgiris Kaunas | Žalgiris Kaunas                     kind=sport country=LT
Élan Chalon                                           kind=sport country=FR
Ülkerspor | Ülker Istanbul | Fenerbahçe Ülker         kind=sport country=TR

# Volleyball clubs of Belgium and the Netherlands
Alterno Apeldoorn | Alterno | Coolen Alterno          kind=sport country=NL
=AMVJ | AMVJ Amstelveen                               kind=sport country=NL
Asterix Kieldrecht | Asterix Avo Beveren | Asterix Avo | Asterix Beveren  kind=sport country=BE
AVV Keistad                                           kind=sport country=NL
Axis Guibertin                                        kind=sport country=BE
Belgian Red Dragons                                   kind=sport country=BE
Belgian Yellow Tigers                                 kind=sport country=BE
Caruur Volley Gent | Caruur Gent | VDK Gent | VDK Gent Damesvolleybalteam | VDK Bank Gent | VDK Gent Volley  kind=sport country=BE
Compaen Oostzaan                                      kind=sport country=NL
Datovoc Tongeren                                      kind=sport country=BE
Dauphines Charleroi                                   kind=sport country=BE
Duvel Puurs | Argex Duvel Puurs                       kind=sport country=BE
Dynamo Apeldoorn | Piet Zoomers/D | Piet Zoomers/Dynamo | Piet Zoomers Dynamo | Draisma Dynamo | Active Living Dynamo  kind=sport country=NL
Euphony Averbode                                      kind=sport country=BE
Eurosped TVT | Eurosped Twente | Eurosped             kind=sport country=NL
Haasrode Leuven | Volley Haasrode Leuven | VC Haasrode  kind=sport country=BE
Helios Zonhoven | VC Helios Zonhoven                  kind=sport country=BE
Herentals VC                                          kind=sport country=BE
Hermes Oostende | Hermes Rekkenshop Oostende          kind=sport country=BE
Ibis Kortrijk                                         kind=sport country=BE
Knack Roeselare | Knack Randstad Roeselare | Randstad Roeselare | Knack Volley | Knack Volley Roeselare  kind=sport country=BE
Kruikenburg Ternat                                    kind=sport country=BE
Landstede Volleybal | Landstede/Zwolle                kind=sport country=NL
Lindemans Aalst | Lindemans Asse-Lennik | Asse-Lennik | Euphony Asse-Lennik | Volley Asse-Lennik  kind=sport country=BE
Longa '59                                             kind=sport country=NL
Lycurgus | Abiant Lycurgus | Lycurgus Groningen | Amysoft Lycurgus  kind=sport country=NL
Maes Pils Zellik | VC Zellik                          kind=sport country=BE
=Martinus                                             kind=sport country=NL of="Martinus Amstelveen" ambiguous
Martinus Amstelveen | Brother Martinus | DELA Martinus | Brother/Martinus | DELA/Martinus  kind=sport country=NL
Noliko Maaseik | Greenyard Maaseik | Noliko Limburg | VC Greenyard Maaseik  kind=sport country=BE
Orion Doetinchem | Langhenkel Orion | Draisma/Orion | Tupos Orion | Seesing Personeel Orion | Active Living Orion | Orion/Langhenkel  kind=sport country=NL
Ortec/Nesselande | Ortec Nesselande | Ortec Rotterdam Nesselande | Nesselande Volleybal | VV Nesselande  kind=sport country=NL
Peelpush | VV Peelpush                                kind=sport country=NL
Pollux Oldenzaal | Oikos/Pollux | ITBB/Pollux         kind=sport country=NL
Precura Antwerpen | Antwerpen Volley | Topvolley Antwerpen | Topvolley Precura Antwerpen | Topvolley Callant Antwerpen  kind=sport country=BE
Prefaxis Menen | Par-ky Menen | Decospan Volley Team Menen | Decospan Menen | VT Menen  kind=sport country=BE
Prima Donna Kaas Huizen                               kind=sport country=NL
=Red Dragons                                          kind=sport country=BE of="Belgian Red Dragons" ambiguous
Regio Zwolle Volleybal                                kind=sport country=NL
Rembert Torhout                                       kind=sport country=BE
Richa Michelbeke                                      kind=sport country=BE
Rivium Rotterdam                                      kind=sport country=NL
Set-Up '65 | Set Up '65                               kind=sport country=NL
Sliedrecht Sport | TVT Sliedrecht                     kind=sport country=NL
SSS Barneveld                                         kind=sport country=NL
Taurus Houten | VV Taurus                             kind=sport country=NL
Tectum Achel                                          kind=sport country=BE
VC Lennik | VC Euphony Lennik                         kind=sport country=BE
VC Oudegem | Interfreight Oudegem                     kind=sport country=BE
VC Sneek | Sneek Volleybal | Avero Olympus Sneek | VC Sneek Dames  kind=sport country=NL
VC Weert | Irmato VC Weert | Irmato/VC Weert          kind=sport country=NL
VCN Capelle                                           kind=sport country=NL
Vrevok Nieuwegein                                     kind=sport country=NL
VVC Vught | VVC/Vught                                 kind=sport country=NL
Waremme Volley | VC Waremme | Stade Waremme           kind=sport country=BE
Webton Hengelo                                        kind=sport country=NL
=Yellow Tigers                                        kind=sport country=BE of="Belgian Yellow Tigers" ambiguous
Zaanstad Volleybal                                    kind=sport country=NL

# Volleyball clubs in the rest of Europe
Asseco Resovia | Resovia Rzeszow                      kind=sport country=PL
Dresdner SC                                           kind=sport country=DE
Eczacibasi Istanbul | Eczacıbaşı                      kind=sport country=TR
Foppapedretti Bergamo                                 kind=sport country=IT
Halkbank Ankara                                       kind=sport country=TR
Igor Novara                                           kind=sport country=IT
Imoco Conegliano                                      kind=sport country=IT
Jastrzebski Wegiel | Jastrzębski Węgiel               kind=sport country=PL
Las Daytona Modena | Daytona Modena | Casa Modena | Modena Volley  kind=sport country=IT
Lokomotiv Belgorod | Belogorje Belgorod | Lokomotiv-Belogorje  kind=sport country=RU
Lube Macerata | Lube Banca Macerata | Cucine Lube Civitanova | Lube Civitanova  kind=sport country=IT
Paris Volley                                          kind=sport country=FR
Piemonte Volley | Alpitour Cuneo | Noicom Cuneo       kind=sport country=IT
RC Cannes                                             kind=sport country=FR
Savino Del Bene Scandicci                             kind=sport country=IT
SCC Berlin | Berlin Recycling Volleys | BR Volleys    kind=sport country=DE
Schweriner SC                                         kind=sport country=DE
Sir Safety Perugia | Sir Susa Perugia                 kind=sport country=IT
Sisley Treviso                                        kind=sport country=IT
Skra Belchatow | PGE Skra Belchatow | PGE Skra Bełchatów  kind=sport country=PL
Tours VB                                              kind=sport country=FR
Trentino Volley | Itas Diatec Trentino | Itas Trentino  kind=sport country=IT
VakifBank Istanbul | VakıfBank Istanbul | Vakifbank   kind=sport country=TR
Vero Volley Milano | Vero Volley Monza                kind=sport country=IT
VfB Friedrichshafen                                   kind=sport country=DE
ZAKSA Kedzierzyn-Kozle | Zaksa | Mostostal Azoty      kind=sport country=PL
Zenit Kazan | Dinamo Tattransgaz Kazan | Dinamo Kazan  kind=sport country=RU

# Hockey clubs and teams
Amsterdamsche Hockey & Bandy Club | =AH&BC | AH&BC Amsterdam | Amsterdamsche Hockey en Bandy Club  kind=sport country=NL
Atlètic Terrassa | Atletic Terrassa                   kind=sport country=ES
Belgian Red Lions                                     kind=sport country=BE
Belgian Red Panthers                                  kind=sport country=BE
Berliner HC                                           kind=sport country=DE
=Bloemendaal                                          kind=sport country=NL of="HC Bloemendaal" ambiguous
Club Egara                                            kind=sport country=ES
Crefelder HTC                                         kind=sport country=DE
=Dragons                                              kind=sport country=BE of="HC Dragons" ambiguous
Gooische HC | HC Gooische                             kind=sport country=NL
Harvestehuder THC | Harvestehude                      kind=sport country=DE
HC Bloemendaal | Bloemendaal hockey                   kind=sport country=NL
HC Cartouche                                          kind=sport country=NL
HC Den Bosch | HC 's-Hertogenbosch                    kind=sport country=NL
HC Dragons | HC Dragons Brasschaat | KHC Dragons | Royal Dragons  kind=sport country=BE
HC Eindhoven                                          kind=sport country=NL
HC Groningen | GHHC Groningen                         kind=sport country=NL
HC Hurley                                             kind=sport country=NL
HC Oranje-Rood | =Oranje-Rood | =Oranje Rood          kind=sport country=NL
HC Rotterdam | MHC Rotterdam                          kind=sport country=NL
HC Tilburg | HC Were Di Tilburg                       kind=sport country=NL
HC Zwolle                                             kind=sport country=NL
=HDM | HC HDM | =hdm                                  kind=sport country=NL
=HGC | HGC Wassenaar                                  kind=sport country=NL
HIC Amstelveen                                        kind=sport country=NL
Hockeyclub Naarden | HC Naarden                       kind=sport country=NL
Huizer HC                                             kind=sport country=NL
HV Victoria                                           kind=sport country=NL
=Kampong                                              kind=sport country=NL of="SV Kampong" ambiguous
KHC Leuven                                            kind=sport country=BE
=Klein Zwitserland | HC Klein Zwitserland             kind=sport country=NL
=KZ                                                   kind=sport country=NL of="Klein Zwitserland" ambiguous
La Gantoise HC | Gantoise HC | La Gantoise hockey     kind=sport country=BE
Lara Wilrijk | Lara HC                                kind=sport country=BE
=Laren                                                kind=sport country=NL of="MHC Laren" ambiguous
Louvain-la-Neuve HC                                   kind=sport country=BE
Mannheimer HC                                         kind=sport country=DE
MHC Laren | Larensche MHC                             kind=sport country=NL
MHC MOP | MOP Vught                                   kind=sport country=NL
Nederlandse hockeyploeg | =Oranjevrouwen | =Oranje Dames | Oranjeheren  kind=sport country=NL
NMHC Nijmegen                                         kind=sport country=NL
=Oranje Zwart | =Oranje-Zwart                         kind=sport country=NL
Phoenix Zeist                                         kind=sport country=NL
Pinoké | Pinoke                                       kind=sport country=NL
Push Breda | HC Push                                  kind=sport country=NL
Reading Hockey Club                                   kind=sport country=GB
=Real Club de Polo | Club de Polo Barcelona           kind=sport country=ES
=Red Lions                                            kind=sport country=BE of="Belgian Red Lions" ambiguous
=Red Panthers                                         kind=sport country=BE of="Belgian Red Panthers" ambiguous
Ring Pass Delft | HC Ring Pass                        kind=sport country=NL
Rot-Weiss Köln | Rot-Weiss Keulen                     kind=sport country=DE
Royal Antwerp Hockey Club | Antwerp HC | =RAHC        kind=sport country=BE
Royal Beerschot Hockey | Beerschot HC | Royal Beerschot THC | Beerschot THC  kind=sport country=BE
=Royal Daring | Daring Hockey Club | Daring HC        kind=sport country=BE
Royal Herakles | Herakles Lier | Herakles HC | KHC Herakles | Royal Herakles HC  kind=sport country=BE
Royal Leopold Club | Leopold Club | Royal Léopold Club | HC Leopold  kind=sport country=BE
Royal Orée | =Oree                                    kind=sport country=BE
Royal Racing Club de Bruxelles | Racing Brussel | Racing Club de Bruxelles | Royal Racing Club  kind=sport country=BE
Royal Uccle Sport | Uccle Sport                       kind=sport country=BE
Royal Victory HC                                      kind=sport country=BE
Royal Wellington | Wellington THC                     kind=sport country=BE
Schaerweijde | HC Schaerweijde                        kind=sport country=NL
=SCHC | SCHC Bilthoven | =MOP/SCHC | Stichtsche       kind=sport country=NL
Surbiton HC                                           kind=sport country=GB
SV Kampong                                            kind=sport country=NL
TMHC Forescate                                        kind=sport country=NL
UHC Hamburg                                           kind=sport country=DE
Uhlenhorst Mülheim | HTC Uhlenhorst Mülheim           kind=sport country=DE
Waterloo Ducks | Watducks | =Wadu                     kind=sport country=BE
White Star Evere | Royal Evere White Star | Evere White Star  kind=sport country=BE

# Handball clubs
Aalborg Håndbold                                      kind=sport country=DK
Aalsmeer Handbal | HV Aalsmeer | FIQAS Aalsmeer | Greenpark Aalsmeer | KRAS/Aalsmeer  kind=sport country=NL
Achilles Bocholt | QubiQ Achilles Bocholt | Sporta Bocholt  kind=sport country=BE
AG Kopenhagen                                         kind=sport country=DK
Apolloon Kortrijk                                     kind=sport country=BE
Blauw-Wit Beek | BFC Beek                             kind=sport country=NL
BM Ciudad Real                                        kind=sport country=ES
BM Granollers                                         kind=sport country=ES
Celje Pivovarna Lasko | RK Celje                      kind=sport country=SI
=Ciudad Real                                          kind=sport country=ES of="BM Ciudad Real" ambiguous
CSM Boekarest                                         kind=sport country=RO
Dalfsen Handbal | SV Dalfsen                          kind=sport country=NL
DHC Meeuwen                                           kind=sport country=BE
DHT Middelkerke-Izegem | HBC Izegem                   kind=sport country=BE
E&O Emmen | HV E&O | =E&O                             kind=sport country=NL
Eynatten-Raeren | HC Eynatten                         kind=sport country=BE
Fémina Visé | Femina Visé                             kind=sport country=BE
Füchse Berlin                                         kind=sport country=DE
Györi Audi ETO | Györ ETO KC                          kind=sport country=HU
HC Tongeren | United HC Tongeren | HC United Tongeren | United Tongeren  kind=sport country=BE
HC Visé BM | Visé BM | HC Visé                        kind=sport country=BE
Hellas Den Haag | HV Hellas                           kind=sport country=NL
HSG Nordhorn | HSG Nordhorn-Lingen                    kind=sport country=DE
HSV Hamburg Handball                                  kind=sport country=DE
Hubo Handbal                                          kind=sport country=BE
Hurry-Up Zwartemeer | =Hurry-Up                       kind=sport country=NL
HV Quintus                                            kind=sport country=NL
Hypo Niederösterreich | Hypo Niederosterreich         kind=sport country=AT
Initia Hasselt | HC Initia Hasselt | Initia HC Hasselt | Hubo Initia Hasselt  kind=sport country=BE
KIF Kolding | Kolding IF                              kind=sport country=DK
KRAS/Volendam | HV KRAS/Volendam | KRAS Volendam      kind=sport country=NL
Krim Ljubljana                                        kind=sport country=SI
KV Sasja HC | Sasja Antwerpen | Sasja HC Hoboken      kind=sport country=BE
Larvik HK                                             kind=sport country=NO
Limburg Lions | OCI Lions | OCI-Lions                 kind=sport country=NL
Metz Handball                                         kind=sport country=FR
MKB Veszprem | Telekom Veszprem | Veszprém KC         kind=sport country=HU
Montpellier Handball | Montpellier HB                 kind=sport country=FR
Odense Håndbold                                       kind=sport country=DK
Olse Merksem                                          kind=sport country=BE
Oltchim Valcea | Oltchim Ramnicu Valcea               kind=sport country=RO
Portland San Antonio                                  kind=sport country=ES
PSV Handbal                                           kind=sport country=NL
=Quintus                                              kind=sport country=NL of="HV Quintus" ambiguous
Rhein-Neckar Löwen                                    kind=sport country=DE
ROC Flémalle                                          kind=sport country=BE
SC Magdeburg                                          kind=sport country=DE
SEW Nibbixwoud | HV SEW | Westfriesland SEW           kind=sport country=NL
SG Flensburg-Handewitt | Flensburg-Handewitt          kind=sport country=DE
Sittardia Handbal | Herpertz Sittardia | HV Sittardia  kind=sport country=NL
Sporting Neerpelt | Sporting Neerpelt-Lommel | Sporting NeLo | Sporting Pelt | HC Sporting Neerpelt  kind=sport country=BE
Swift Roermond                                        kind=sport country=NL
Targos Bevo | Targos Bevo HC | Bevo HC                kind=sport country=NL
TBV Lemgo                                             kind=sport country=DE
Team Esbjerg                                          kind=sport country=DK
Team Tvis Holstebro | TTH Holstebro                   kind=sport country=DK
THW Kiel                                              kind=sport country=DE
TuSEM Essen                                           kind=sport country=DE
TV Grosswallstadt                                     kind=sport country=DE
V&L Geleen | =V&L | Vlug en Lenig Geleen              kind=sport country=NL
VfL Gummersbach                                       kind=sport country=DE
Viborg HK                                             kind=sport country=DK
Vipers Kristiansand                                   kind=sport country=NO
Vive Kielce | PGE Vive Kielce | Industria Kielce      kind=sport country=PL
VOC Amsterdam | AV VOC                                kind=sport country=NL

# Ice hockey clubs of Europe
Adler Mannheim                                        kind=sport country=DE
Ak Bars Kazan                                         kind=sport country=RU
Amstel Tigers | Amsterdam Tigers | Boretti Tigers | Amsterdam Bulldogs | =Amstel Tijgers | Amsterdam Capitals | G's Amsterdam  kind=sport country=NL
Antwerp Phantoms | Phantoms Deurne | Phantoms Antwerp  kind=sport country=BE
Avangard Omsk                                         kind=sport country=RU
Brussels Royal IHSC                                   kind=sport country=BE
Brynäs IF                                             kind=sport country=SE
Bulldogs Luik | Bulldogs de Liège                     kind=sport country=BE
Cold Play Sharks Mechelen | Golden Sharks Mechelen    kind=sport country=BE
Dinamo Riga                                           kind=sport country=LV
Dordrecht Lions                                       kind=sport country=NL
Düsseldorfer EG                                       kind=sport country=DE
EHC Red Bull München                                  kind=sport country=DE
Eindhoven Kemphanen                                   kind=sport country=NL
Eisbären Berlin                                       kind=sport country=DE
EV Zug                                                kind=sport country=CH
=Flyers                                               kind=sport country=NL of="Heerenveen Flyers" ambiguous
Frölunda Indians | Frölunda                           kind=sport country=SE
Färjestad BK | Färjestad                              kind=sport country=SE
Geleen Eaters | Meetpoint Eaters Geleen | Smoke Eaters Geleen | Eaters Geleen | Smoke Eaters | Microz Eaters | Eaters Limburg | Meetpoint Eaters  kind=sport country=NL
Genève-Servette                                       kind=sport country=CH
Griffoens Geel                                        kind=sport country=BE
Grizzlys Wolfsburg                                    kind=sport country=DE
Groningen Grizzlies | GIJS Groningen | GIJS Bears     kind=sport country=NL
HC Ambrì-Piotta                                       kind=sport country=CH
HC Davos                                              kind=sport country=CH
HC Kladno | Rytíři Kladno                             kind=sport country=CZ
HC Lugano                                             kind=sport country=CH
Heerenveen Flyers | Thialf Flyers | SIJ Heerenveen Flyers | Feenstra Flyers Heerenveen | UNIS Flyers | Feenstra Flyers | Friesland Flyers  kind=sport country=NL
Hijs Hokij Den Haag | HYS The Hague | Hijs Hokij | HYS Den Haag  kind=sport country=NL
=HV71                                                 kind=sport country=SE
HYC Herentals                                         kind=sport country=BE
Jokerit Helsinki | Jokerit                            kind=sport country=FI
Krefeld Pinguine                                      kind=sport country=DE
Kärpät Oulu | Kärpät                                  kind=sport country=FI
Kölner Haie                                           kind=sport country=DE
Leuven Chiefs | IHC Leuven                            kind=sport country=BE
Lokomotiv Jaroslavl | Lokomotiv Yaroslavl             kind=sport country=RU
Luleå HF                                              kind=sport country=SE
Metallurg Magnitogorsk | Metalloerg Magnitogorsk      kind=sport country=RU
=Modo | Modo Hockey                                   kind=sport country=SE
Nijmegen Devils | Romijnders Devils                   kind=sport country=NL
Nijmegen Tigers | Agpo Tigers | Fulltron Tigers | Nijmegen Emperors  kind=sport country=NL
Nürnberg Ice Tigers                                   kind=sport country=DE
Olympia Heist-op-den-Berg                             kind=sport country=BE
Red Eagles Den Bosch | Den Bosch Red Eagles           kind=sport country=NL
Rheem Racers Utrecht | Utrecht Rheem Racers           kind=sport country=NL
Rotterdam Panda's | Gunco Panda's | Panda's Rotterdam  kind=sport country=NL
SC Bern                                               kind=sport country=CH
SKA Sint-Petersburg                                   kind=sport country=RU
Tappara Tampere | Tappara                             kind=sport country=FI
Tilburg Trappers | TYSC Trappers | Destil Trappers | Destil Trappers Tilburg | Trappers Tilburg | Agio Huys Trappers  kind=sport country=NL
Utrecht Dragons | Dragons Utrecht                     kind=sport country=NL
White Caps Turnhout                                   kind=sport country=BE
Zoetermeer Panters                                    kind=sport country=NL
ZSC Lions                                             kind=sport country=CH

# Korfball clubs of the Netherlands and Belgium
AKC Blauw-Wit                                         kind=sport country=NL
AKC Borgerhout | Borgerhout/GW                        kind=sport country=BE
AKC Rohda | Rohda Amsterdam                           kind=sport country=NL
ASKC Antwerpen                                        kind=sport country=BE
Avanti Pijnacker                                      kind=sport country=NL
Boeckenberg | KC Boeckenberg | Boeckenberg Deurne     kind=sport country=BE
Catba | KCC Catba                                     kind=sport country=BE
CKV Nieuwerkerk                                       kind=sport country=NL
Dalto | Dalto/Klaverblad Verzekeringen | Dalto/BNApp | Dalto Driebergen  kind=sport country=NL
Deetos | Deetos/Snel | Deetos Dordrecht               kind=sport country=NL
Deto Twenterand                                       kind=sport country=NL
=Die Haghe                                            kind=sport country=NL
DOS '46 | =DOS'46 | DOS '46 Nijeveen | DOS'46/Vlastuin  kind=sport country=NL
DVO Bennekom | DVO/Transus | DVO/Accountor            kind=sport country=NL
Floriant | Floriant Merelbeke | KC Floriant           kind=sport country=BE
Fortis Goes                                           kind=sport country=NL
Fortuna Delft | Fortuna/Tempus | Fortuna/MHIR | Fortuna/Ruitenheer | Fortuna/Delta Logistiek  kind=sport country=NL
HKV/Ons Eibernest | HKV Ons Eibernest | Ons Eibernest  kind=sport country=NL
KCC Capelle | KCC/SO Natural                          kind=sport country=NL
KCR Ridderkerk                                        kind=sport country=NL
Koog Zaandijk | Koog Zaandijk/ADM | KZ/Hiltex | KZ/Thermo4U  kind=sport country=NL
Kwik Deurne | KC Kwik                                 kind=sport country=BE
=LDODK | LDODK/Rinsma Modeplein | LDODK/AH Gorredijk | LDODK Gorredijk  kind=sport country=NL
=Nic.                                                 kind=sport country=NL of="Nic. Groningen" ambiguous
Nic. Groningen | KV Groningen                         kind=sport country=NL
Oost-Arnhem | KV Oost-Arnhem                          kind=sport country=NL
OVVO Maarssen | =OVVO | OVVO/De Kroon                 kind=sport country=NL
PKC Papendrecht | =PKC | PKC/Hagero | PKC/SWKGroep | PKC/Vertis | PKC/Café Bar  kind=sport country=NL
Riviera Antwerpen                                     kind=sport country=BE
Scaldis Korfbal | AKC Scaldis                         kind=sport country=BE
Sikopi | Sikopi Wommelgem                             kind=sport country=BE
Tempo Alphen                                          kind=sport country=NL
TOP Sassenheim | TOP/Quoratio | TOP/SolarCompleet | TOP/Justlease.nl | TOP/Wereldtickets.nl | TOP/Justlease  kind=sport country=NL
Unitas Harderwijk | Unitas/Perspectief                kind=sport country=NL

# Baseball, softball, rugby and American football clubs of the Netherlands and Belgium
AAC Rugby | =ASC/AAC                                  kind=sport country=NL
Almere '90 | Almere Magpies                           kind=sport country=NL
Amsterdam Admirals                                    kind=sport country=NL
Amsterdam Crusaders                                   kind=sport country=NL
Amsterdam Pirates | L&D Amsterdam Pirates | L&D Amsterdam  kind=sport country=NL
Antwerp Eagles                                        kind=sport country=BE
ASUB Waterloo | ASUB Rugby                            kind=sport country=BE
Berchem Stars                                         kind=sport country=BE
Black Devils Rugby | =Zwarte Duivels                  kind=sport country=BE
Boitsfort RC | RC Boitsfort | Rugby Boitsfort         kind=sport country=BE
Brasschaat Braves                                     kind=sport country=BE
Brussels Celtic                                       kind=sport country=BE
Brussels Devils Rugby                                 kind=sport country=BE
Castricumse RC | CasRC                                kind=sport country=NL
Delta Rugby                                           kind=sport country=NL
Dendermonde RC | RC Dendermonde                       kind=sport country=BE
DIOK Leiden | LRC DIOK | =DIOK                        kind=sport country=NL
DSS Haarlem                                           kind=sport country=NL
Haagsche RC                                           kind=sport country=NL
Haarlem Nicols | Nicols Haarlem                       kind=sport country=NL
HCAW Bussum | =HCAW | Mr. Cocker HCAW | Mampaey HCAW  kind=sport country=NL
Hoboken Pioneers                                      kind=sport country=BE
Honkbal Oranje                                        kind=sport country=NL
Hoofddorp Pioniers | Konica Minolta Pioniers | Vaessen Pioniers | Minolta Pioniers | Solar Hoofddorp Pioniers  kind=sport country=NL
=Kinheim | Corendon Kinheim | DPA Kinheim | Kinheim Haarlem | DSS/Kinheim  kind=sport country=NL
Kituro | Kituro RC                                    kind=sport country=BE
Mortsel Stars                                         kind=sport country=BE
=Neptunus                                             kind=sport country=NL of="Neptunus Rotterdam" ambiguous
Neptunus Rotterdam | DOOR Neptunus | Curaçao Neptunus | Familiehulp Neptunus | DOOR-Neptunus  kind=sport country=NL
Oosterhout Twins | Twins Oosterhout                   kind=sport country=NL
RC 't Gooi | Rugbyclub 't Gooi                        kind=sport country=NL
RC Eemland                                            kind=sport country=NL
RC Frameries                                          kind=sport country=BE
RC Hilversum | Rugbyclub Hilversum                    kind=sport country=NL
RC La Hulpe                                           kind=sport country=BE
RC Leuven                                             kind=sport country=BE
RC Soignies                                           kind=sport country=BE
RC The Bassets                                        kind=sport country=NL
RC The Dukes                                          kind=sport country=NL
RCH-Pinguins                                          kind=sport country=NL
Rotterdam Trojans                                     kind=sport country=NL
=Royal Greys | Royal Greys Brasschaat                 kind=sport country=BE
Silicon Storks | Storks Den Haag | ADO Storks         kind=sport country=NL
Sparks Haarlem                                        kind=sport country=NL
Sparta/Feyenoord | Sparta-Feyenoord                   kind=sport country=NL
Terrasvogels | Terrasvogels Santpoort                 kind=sport country=NL

# Water polo, swimming, athletics, rowing, badminton, table tennis, futsal and judo clubs
AC Meetjesland                                        kind=sport country=BE
Action 21 Charleroi | Action 22 Charleroi | Action 22 | Action 21  kind=sport country=BE
AGSR Gyas                                             kind=sport country=NL
ASR Nereus | KASR Nereus                              kind=sport country=NL
ASR Okeanos                                           kind=sport country=NL
ASR Skadi                                             kind=sport country=NL
AV Phanos | Phanos                                    kind=sport country=NL
AV Sprint Breda                                       kind=sport country=NL
AZC Alphen | AZC Alphen aan den Rijn                  kind=sport country=NL
BC Duinwijck | Duinwijck | Duinwijck Haarlem          kind=sport country=NL
=BRABO | Brabo Antwerpen                              kind=sport country=BE
Budokan Rotterdam                                     kind=sport country=NL
Bunga Melati                                          kind=sport country=NL
BZC Brandenburg | Brandenburg Bilthoven               kind=sport country=NL
Daring Club Leuven Atletiek | =DCLA                   kind=sport country=BE
De Meeuwen Diemen                                     kind=sport country=NL
De Robben Hilversum | HZC De Robben                   kind=sport country=NL
De Zaan Zaandam                                       kind=sport country=NL
DSR Laga | DSRV Laga                                  kind=sport country=NL
Eindhoven Atletiek                                    kind=sport country=NL
ENL Moeskroen                                         kind=sport country=BE
FC Marlène | Marlène Heerhugowaard                    kind=sport country=NL
FCK De Hommel                                         kind=sport country=NL
FP Halle-Gooik | Halle-Gooik                          kind=sport country=BE
GZC Donk | Donk Gouda                                 kind=sport country=NL
Haag Atletiek                                         kind=sport country=NL
Het Ravijn Nijverdal | ZPC Het Ravijn | =Het Ravijn   kind=sport country=NL
Hovocubo | ZVV Hovocubo                               kind=sport country=NL
Koninklijke Gentse Zwemvereniging                     kind=sport country=BE
KSRV Njord                                            kind=sport country=NL
KWK Kortrijk | Koninklijke Waterpoloclub Kortrijk     kind=sport country=BE
=La Villette                                          kind=sport country=BE of="La Villette Charleroi" ambiguous
La Villette Charleroi | Royal Villette Charleroi      kind=sport country=BE
=Laga                                                 kind=sport country=NL of="DSR Laga" ambiguous
Logis Auderghem | Logis Oudergem                      kind=sport country=BE
Mechelse Zwemvereniging                               kind=sport country=BE
=Nereus                                               kind=sport country=NL of="ASR Nereus" ambiguous
=Njord                                                kind=sport country=NL of="KSRV Njord" ambiguous
Olympic Essenbeek Halle                               kind=sport country=BE
Polar Bears Ede | ZPC Polar Bears                     kind=sport country=NL
PSV Zwemmen | PSV Swimming                            kind=sport country=NL
Racing Gent Atletiek | KAA Gent Atletiek              kind=sport country=BE
Rotterdam Atletiek                                    kind=sport country=NL
Royal Antwerp Swimming Club                           kind=sport country=BE
Royale Union Nautique de Liège                        kind=sport country=BE
RSVU Okeanos                                          kind=sport country=NL
Sportschool Kenamju | Kenamju                         kind=sport country=NL
Topteam Antwerpen                                     kind=sport country=BE
Topzwemmen Amsterdam                                  kind=sport country=NL
TTV Bartok | Bartok Groningen                         kind=sport country=NL
USR Triton                                            kind=sport country=NL
UZSC Utrecht | =UZSC                                  kind=sport country=NL
VELO Wateringen | BV Velo                             kind=sport country=NL
Vilvoorde AC                                          kind=sport country=BE
Vlierzele Sportief                                    kind=sport country=BE
Westa Rotterdam                                       kind=sport country=NL
ZPC Amersfoort                                        kind=sport country=NL
ZSC Het Y                                             kind=sport country=NL
ZVL Leiden                                            kind=sport country=NL

# NBA and WNBA basketball teams
Atlanta Hawks                                         kind=sport country=US
Boston Celtics                                        kind=sport country=US
Brooklyn Nets | New Jersey Nets                       kind=sport country=US
=Bucks                                                kind=sport country=US of="Milwaukee Bucks" ambiguous
=Bulls                                                kind=sport country=US of="Chicago Bulls" ambiguous
=Cavaliers | =Cavs                                    kind=sport country=US of="Cleveland Cavaliers" ambiguous
=Celtics                                              kind=sport country=US of="Boston Celtics" ambiguous
Charlotte Hornets | Charlotte Bobcats | New Orleans Hornets  kind=sport country=US
Chicago Bulls                                         kind=sport country=US
Chicago Sky                                           kind=sport country=US
Cleveland Cavaliers                                   kind=sport country=US
=Clippers                                             kind=sport country=US of="Los Angeles Clippers" ambiguous
Dallas Mavericks                                      kind=sport country=US
Denver Nuggets                                        kind=sport country=US
Detroit Pistons                                       kind=sport country=US
=Dream Team                                           kind=sport country=US ambiguous
Golden State Warriors | Golden State                  kind=sport country=US
=Grizzlies                                            kind=sport country=US of="Memphis Grizzlies" ambiguous
Harlem Globetrotters                                  kind=sport country=US
=Hawks                                                kind=sport country=US of="Atlanta Hawks" ambiguous
=Heat                                                 kind=sport country=US of="Miami Heat" ambiguous
=Hornets | =Bobcats                                   kind=sport country=US of="Charlotte Hornets" ambiguous
Houston Rockets                                       kind=sport country=US
Indiana Fever                                         kind=sport country=US
Indiana Pacers                                        kind=sport country=US
=Jazz                                                 kind=sport country=US of="Utah Jazz" ambiguous
=Kings                                                kind=sport country=US of="Sacramento Kings" ambiguous
=Knicks                                               kind=sport country=US of="New York Knicks" ambiguous
=Lakers                                               kind=sport country=US of="Los Angeles Lakers" ambiguous
Las Vegas Aces                                        kind=sport country=US
Los Angeles Clippers | LA Clippers                    kind=sport country=US
Los Angeles Lakers | LA Lakers                        kind=sport country=US
Los Angeles Sparks                                    kind=sport country=US
=Magic                                                kind=sport country=US of="Orlando Magic" ambiguous
=Mavericks | =Mavs                                    kind=sport country=US of="Dallas Mavericks" ambiguous
Memphis Grizzlies | Vancouver Grizzlies               kind=sport country=US
Miami Heat                                            kind=sport country=US
Milwaukee Bucks                                       kind=sport country=US
Minnesota Lynx                                        kind=sport country=US
Minnesota Timberwolves                                kind=sport country=US
=Nets                                                 kind=sport country=US of="Brooklyn Nets" ambiguous
New Orleans Pelicans                                  kind=sport country=US
New York Knicks | New York Knickerbockers             kind=sport country=US
New York Liberty                                      kind=sport country=US
=Nuggets                                              kind=sport country=US of="Denver Nuggets" ambiguous
Oklahoma City Thunder                                 kind=sport country=US
Orlando Magic                                         kind=sport country=US
=Pacers                                               kind=sport country=US of="Indiana Pacers" ambiguous
=Pelicans                                             kind=sport country=US of="New Orleans Pelicans" ambiguous
Philadelphia 76ers | Philadelphia Sixers              kind=sport country=US
Phoenix Mercury                                       kind=sport country=US
Phoenix Suns                                          kind=sport country=US
=Pistons                                              kind=sport country=US of="Detroit Pistons" ambiguous
Portland Trail Blazers | Portland Trailblazers        kind=sport country=US
=Raptors                                              kind=sport country=CA of="Toronto Raptors" ambiguous
=Rockets                                              kind=sport country=US of="Houston Rockets" ambiguous
Sacramento Kings                                      kind=sport country=US
San Antonio Spurs                                     kind=sport country=US
Seattle Storm                                         kind=sport country=US
Seattle SuperSonics                                   kind=sport country=US
=Sixers | =76ers                                      kind=sport country=US of="Philadelphia 76ers" ambiguous
=Suns                                                 kind=sport country=US of="Phoenix Suns" ambiguous
=SuperSonics                                          kind=sport country=US of="Seattle SuperSonics" ambiguous
=Thunder                                              kind=sport country=US of="Oklahoma City Thunder" ambiguous
=Timberwolves                                         kind=sport country=US of="Minnesota Timberwolves" ambiguous
Toronto Raptors                                       kind=sport country=CA
=Trail Blazers | =Blazers                             kind=sport country=US of="Portland Trail Blazers" ambiguous
Utah Jazz                                             kind=sport country=US
=Warriors                                             kind=sport country=US of="Golden State Warriors" ambiguous
Washington Mystics                                    kind=sport country=US
Washington Wizards | Washington Bullets               kind=sport country=US
=Wizards                                              kind=sport country=US of="Washington Wizards" ambiguous

# American football teams
=49ers                                                kind=sport country=US of="San Francisco 49ers" ambiguous
Arizona Cardinals                                     kind=sport country=US
Atlanta Falcons                                       kind=sport country=US
Baltimore Ravens                                      kind=sport country=US
Barcelona Dragons                                     kind=sport country=ES
=Bears                                                kind=sport country=US of="Chicago Bears" ambiguous
=Bengals                                              kind=sport country=US of="Cincinnati Bengals" ambiguous
Berlin Thunder                                        kind=sport country=DE
=Bills                                                kind=sport country=US of="Buffalo Bills" ambiguous
=Broncos                                              kind=sport country=US of="Denver Broncos" ambiguous
=Browns                                               kind=sport country=US of="Cleveland Browns" ambiguous
=Buccaneers                                           kind=sport country=US of="Tampa Bay Buccaneers" ambiguous
Buffalo Bills                                         kind=sport country=US
=Cardinals                                            kind=sport country=US of="Arizona Cardinals" ambiguous
Carolina Panthers                                     kind=sport country=US
=Chargers                                             kind=sport country=US of="Los Angeles Chargers" ambiguous
Chicago Bears                                         kind=sport country=US
=Chiefs                                               kind=sport country=US of="Kansas City Chiefs" ambiguous
Cincinnati Bengals                                    kind=sport country=US
Cleveland Browns                                      kind=sport country=US
=Colts                                                kind=sport country=US of="Indianapolis Colts" ambiguous
=Cowboys                                              kind=sport country=US of="Dallas Cowboys" ambiguous
Dallas Cowboys                                        kind=sport country=US
Denver Broncos                                        kind=sport country=US
Detroit Lions                                         kind=sport country=US
=Dolphins                                             kind=sport country=US of="Miami Dolphins" ambiguous
Düsseldorf Rhein Fire | Rhein Fire                    kind=sport country=DE
=Eagles                                               kind=sport country=US of="Philadelphia Eagles" ambiguous
=Falcons                                              kind=sport country=US of="Atlanta Falcons" ambiguous
Frankfurt Galaxy                                      kind=sport country=DE
=Giants                                               kind=sport country=US of="New York Giants" ambiguous
Green Bay Packers                                     kind=sport country=US
Houston Texans | Houston Oilers                       kind=sport country=US
Indianapolis Colts                                    kind=sport country=US
Jacksonville Jaguars                                  kind=sport country=US
=Jaguars                                              kind=sport country=US of="Jacksonville Jaguars" ambiguous
=Jets                                                 kind=sport country=US of="New York Jets" ambiguous
Kansas City Chiefs                                    kind=sport country=US
Las Vegas Raiders | Oakland Raiders | Los Angeles Raiders  kind=sport country=US
London Monarchs                                       kind=sport country=GB
Los Angeles Chargers | San Diego Chargers | LA Chargers  kind=sport country=US
Los Angeles Rams | St. Louis Rams | LA Rams           kind=sport country=US
Miami Dolphins                                        kind=sport country=US
Minnesota Vikings                                     kind=sport country=US
New England Patriots                                  kind=sport country=US
New Orleans Saints                                    kind=sport country=US
New York Giants                                       kind=sport country=US
New York Jets                                         kind=sport country=US
=Packers                                              kind=sport country=US of="Green Bay Packers" ambiguous
=Panthers                                             kind=sport country=US of="Carolina Panthers" ambiguous
=Patriots                                             kind=sport country=US of="New England Patriots" ambiguous
Philadelphia Eagles                                   kind=sport country=US
Pittsburgh Steelers                                   kind=sport country=US
=Raiders                                              kind=sport country=US of="Las Vegas Raiders" ambiguous
=Rams                                                 kind=sport country=US of="Los Angeles Rams" ambiguous
=Ravens                                               kind=sport country=US of="Baltimore Ravens" ambiguous
=Redskins                                             kind=sport country=US of="Washington Commanders" ambiguous
=Saints                                               kind=sport country=US of="New Orleans Saints" ambiguous
San Francisco 49ers | San Francisco Forty-Niners      kind=sport country=US
Scottish Claymores                                    kind=sport country=GB
=Seahawks                                             kind=sport country=US of="Seattle Seahawks" ambiguous
Seattle Seahawks                                      kind=sport country=US
=Steelers                                             kind=sport country=US of="Pittsburgh Steelers" ambiguous
Tampa Bay Buccaneers                                  kind=sport country=US
Tennessee Titans                                      kind=sport country=US
=Texans                                               kind=sport country=US of="Houston Texans" ambiguous
=Titans                                               kind=sport country=US of="Tennessee Titans" ambiguous
=Vikings                                              kind=sport country=US of="Minnesota Vikings" ambiguous
Washington Commanders | Washington Redskins | Washington Football Team  kind=sport country=US

# Ice hockey teams of North America
Anaheim Ducks | Mighty Ducks of Anaheim | Anaheim Mighty Ducks  kind=sport country=US
Arizona Coyotes | Phoenix Coyotes                     kind=sport country=US
Boston Bruins                                         kind=sport country=US
=Bruins                                               kind=sport country=US of="Boston Bruins" ambiguous
Buffalo Sabres                                        kind=sport country=US
Calgary Flames                                        kind=sport country=CA
Carolina Hurricanes | Hartford Whalers                kind=sport country=US
Chicago Blackhawks                                    kind=sport country=US
Colorado Avalanche                                    kind=sport country=US
Columbus Blue Jackets                                 kind=sport country=US
Dallas Stars                                          kind=sport country=US
Detroit Red Wings                                     kind=sport country=US
Edmonton Oilers                                       kind=sport country=CA
Florida Panthers                                      kind=sport country=US
Los Angeles Kings | LA Kings                          kind=sport country=US
Minnesota Wild                                        kind=sport country=US
Montreal Canadiens | Canadiens de Montréal            kind=sport country=CA
Nashville Predators                                   kind=sport country=US
New Jersey Devils                                     kind=sport country=US
New York Islanders                                    kind=sport country=US
New York Rangers                                      kind=sport country=US
Ottawa Senators                                       kind=sport country=CA
Philadelphia Flyers                                   kind=sport country=US
Pittsburgh Penguins                                   kind=sport country=US
Quebec Nordiques | Nordiques de Québec                kind=sport country=CA
San Jose Sharks                                       kind=sport country=US
Seattle Kraken                                        kind=sport country=US
St. Louis Blues                                       kind=sport country=US
Tampa Bay Lightning                                   kind=sport country=US
Toronto Maple Leafs                                   kind=sport country=CA
Utah Hockey Club | Utah Mammoth                       kind=sport country=US
Vancouver Canucks                                     kind=sport country=CA
Vegas Golden Knights | Las Vegas Golden Knights       kind=sport country=US
Washington Capitals                                   kind=sport country=US
Winnipeg Jets | Atlanta Thrashers                     kind=sport country=CA

# Baseball teams of North America
Arizona Diamondbacks                                  kind=sport country=US
Atlanta Braves                                        kind=sport country=US
Baltimore Orioles                                     kind=sport country=US
Boston Red Sox                                        kind=sport country=US
=Braves                                               kind=sport country=US of="Atlanta Braves" ambiguous
Chicago Cubs                                          kind=sport country=US
Chicago White Sox                                     kind=sport country=US
Cincinnati Reds                                       kind=sport country=US
Cleveland Guardians | Cleveland Indians               kind=sport country=US
Colorado Rockies                                      kind=sport country=US
=Cubs                                                 kind=sport country=US of="Chicago Cubs" ambiguous
Detroit Tigers                                        kind=sport country=US
=Diamondbacks                                         kind=sport country=US of="Arizona Diamondbacks" ambiguous
=Dodgers                                              kind=sport country=US of="Los Angeles Dodgers" ambiguous
Houston Astros                                        kind=sport country=US
Kansas City Royals                                    kind=sport country=US
Los Angeles Angels | Anaheim Angels | California Angels | Los Angeles Angels of Anaheim  kind=sport country=US
Los Angeles Dodgers | LA Dodgers | Brooklyn Dodgers   kind=sport country=US
=Mets                                                 kind=sport country=US of="New York Mets" ambiguous
Miami Marlins | Florida Marlins                       kind=sport country=US
Milwaukee Brewers                                     kind=sport country=US
Minnesota Twins                                       kind=sport country=US
Montreal Expos                                        kind=sport country=CA
New York Mets                                         kind=sport country=US
New York Yankees                                      kind=sport country=US
Oakland Athletics | Oakland A's                       kind=sport country=US
=Orioles                                              kind=sport country=US of="Baltimore Orioles" ambiguous
Philadelphia Phillies                                 kind=sport country=US
=Phillies                                             kind=sport country=US of="Philadelphia Phillies" ambiguous
Pittsburgh Pirates                                    kind=sport country=US
=Red Sox                                              kind=sport country=US of="Boston Red Sox" ambiguous
San Diego Padres                                      kind=sport country=US
San Francisco Giants                                  kind=sport country=US
Seattle Mariners                                      kind=sport country=US
St. Louis Cardinals                                   kind=sport country=US
Tampa Bay Rays | Tampa Bay Devil Rays                 kind=sport country=US
Texas Rangers                                         kind=sport country=US
Toronto Blue Jays                                     kind=sport country=CA
Washington Nationals                                  kind=sport country=US
=White Sox                                            kind=sport country=US of="Chicago White Sox" ambiguous
=Yankees                                              kind=sport country=US of="New York Yankees" ambiguous

# Rugby, cricket and other clubs and teams abroad
All Blacks                                       kind=sport country=NZ
ASM Clermont | ASM Clermont Auvergne             kind=sport country=FR
Bath Rugby                                       kind=sport country=GB
Biarritz Olympique                               kind=sport country=FR
British and Irish Lions | British & Irish Lions  kind=sport country=GB
CA Brive                                         kind=sport country=FR
Cambridge University Boat Club                   kind=sport country=GB
Chennai Super Kings                              kind=sport country=IN
Crusaders Christchurch | Canterbury Crusaders    kind=sport country=NZ
=Harlequins                                      kind=sport country=GB
Leicester Tigers                                 kind=sport country=GB
Leinster Rugby                                   kind=sport country=IE
London Irish                                     kind=sport country=GB
London Wasps                                     kind=sport country=GB
Los Pumas                                        kind=sport country=AR
Mladost Zagreb                                   kind=sport country=HR
Mumbai Indians                                   kind=sport country=IN
Munster Rugby                                    kind=sport country=IE
Oxford University Boat Club                      kind=sport country=GB
Pro Recco                                        kind=sport country=IT
Racing 92 | Racing Métro                         kind=sport country=FR
RC Toulon | RC Toulonnais                        kind=sport country=FR
=Saracens                                        kind=sport country=GB
Springboks | =Springbokken                       kind=sport country=ZA
Stade Français | Stade Français Paris            kind=sport country=FR
Stade Toulousain                                 kind=sport country=FR
=Wallabies                                       kind=sport country=AU

# Professional cycling teams of 1985-2025
=7-Eleven                                             kind=sport country=US of=7-Eleven-ploeg ambiguous
7-Eleven-ploeg                                        kind=sport country=US
AA Drink-Leontien.nl | Leontien.nl | AA Drink Cycling Team  kind=sport country=NL
Accent Jobs-Willems Veranda's | Accent.jobs-Willems Veranda's  kind=sport country=BE
Acceptcard                                            kind=sport country=DK
Acqua & Sapone | Acqua & Sapone-Cantina Tollo | Cantina Tollo | Acqua e Sapone | Cantina Tollo-Acqua & Sapone  kind=sport country=IT
=ADR | ADR-Agrigel | ADR-Bottecchia | ADR-wielerploeg  kind=sport country=BE
AG Insurance-Soudal | AG Insurance-NXTG | NXTG Racing  kind=sport country=BE
AG2R La Mondiale | Casino-Ag2r | AG2R Prévoyance | =AG2R | AG2R-La Mondiale | AG2R Citroën | Decathlon-AG2R La Mondiale | Decathlon-AG2R | Casino-ploeg  kind=sport country=FR
Agritubel                                             kind=sport country=FR
Aki-Safi                                              kind=sport country=IT
=Alessio                                              kind=sport country=IT of=Alessio-Bianchi ambiguous
Alessio-Bianchi                                       kind=sport country=IT
Alexia Alluminio | Index-Alexia                       kind=sport country=IT
Alfa Lum                                              kind=sport country=IT
Alpecin-Fenix | Alpecin-Deceuninck | Alpecin-ploeg    kind=sport country=BE
Alé-BTC Ljubljana | Alé Cipollini                     kind=sport country=IT
Amica Chips-Tacconi Sport | Amica Chips-Knauf         kind=sport country=IT
Amore & Vita | Amore e Vita | Amore & Vita-Forzarcore  kind=sport country=IT
An Post-Chain Reaction | An Post-Sean Kelly           kind=sport country=IE
ANC-Halfords                                          kind=sport country=GB
Andalucía-Cajasur | Andalucia-Cajasur | Andalucía-Caja Granada  kind=sport country=ES
Ariostea | Ariostea-ploeg                             kind=sport country=IT
Arkéa-Samsic | Arkea-Samsic | Bretagne-Schuller | Bretagne-Séché | Fortuneo-Vital Concept | Fortuneo-Oscaro | Fortuneo-Samsic | Arkéa-B&B Hotels  kind=sport country=FR
Asics-CGA                                             kind=sport country=IT
=Astana                                               kind=sport country=KZ of=Astana-ploeg ambiguous
Astana-ploeg | Astana Pro Team | Team Astana | Astana-Premier Tech | Astana Qazaqstan | XDS Astana | Astana Qazaqstan Team | XDS-Astana  kind=sport country=KZ
AXA Cycling Team | AXA Pro Cycling | =AXA-VVZ         kind=sport country=NL
Axeon Hagens Berman | Hagens Berman Axeon             kind=sport country=US
Bahrain-Merida | Bahrain-McLaren | Bahrain-Victorious | Bahrain Victorious | Bahrain Merida  kind=sport country=BH
Ballan-ploeg                                          kind=sport country=IT
Banesto | Banesto-ploeg | =iBanesto.com | Illes Balears-Banesto | Caisse d'Epargne-Illes Balears | Illes Balears-Caisse d'Epargne  kind=sport country=ES
=Bardiani                                             kind=sport country=IT of="Ceramiche Panaria" ambiguous
Barloworld | Team Barloworld                          kind=sport country=ZA
Batavus-Bankgiroloterij | BankGiroLoterij-Batavus | Bankgiroloterij-ploeg | BankGiroLoterij wielerploeg  kind=sport country=NL
Batik-Del Monte | Batik-Power Plate                   kind=sport country=IT
Beat Cycling                                          kind=sport country=NL
=Belkin | =Blanco                                     kind=sport country=NL of="Blanco Pro Cycling" ambiguous
BigMat-Auber 93 | BigMat-Auber | Auber 93 | St Michel-Auber 93  kind=sport country=FR
BKCP-Powerplus | BKCP-Corendon | Beobank-Corendon | Corendon-Circus  kind=sport country=BE
Blanco Pro Cycling | Blanco-ploeg | Belkin-ploeg | Team Belkin | Belkin Pro Cycling  kind=sport country=NL
=BMC                                                  kind=sport country=US of="BMC Racing Team" ambiguous
BMC Racing Team | BMC Racing | BMC-ploeg              kind=sport country=US
Boels-Dolmans | Boels Dolmans | SD Worx | Team SD Worx | SD Worx-Protime | Team SD Worx-Protime | Dolmans-Boels  kind=sport country=NL
=Bora                                                 kind=sport country=DE of="Bora-Argon 18" ambiguous
Bora-Argon 18 | Bora-Hansgrohe | NetApp-Endura | Team NetApp | Red Bull-Bora-Hansgrohe  kind=sport country=DE
Bouygues Telecom | Brioches La Boulangère | Bbox Bouygues Telecom | Bonjour-Toupargel | Bonjour.fr | Team Europcar | Europcar-ploeg | Direct Énergie | Total Direct Energie | Team TotalEnergies  kind=sport country=FR
Brescialat                                            kind=sport country=IT
Buckler-Colnago | Buckler-Decca | Buckler-ploeg       kind=sport country=NL
Buitenpoort-Flexpoint | Team Flexpoint | Flexpoint    kind=sport country=NL
Burgos-BH                                             kind=sport country=ES
Café de Colombia                                      kind=sport country=CO
=Caisse d'Epargne                                     kind=sport country=ES of="Caisse d'Epargne-ploeg" ambiguous
Caisse d'Epargne-ploeg                                kind=sport country=ES
Caja Rural | Caja Rural-Seguros RGA                   kind=sport country=ES
Canyon-SRAM | Canyon//SRAM | Specialized-lululemon | Velocio-SRAM | Canyon//SRAM Zondacrypto | HTC-Columbia Women  kind=sport country=DE
=Carrera                                              kind=sport country=IT of=Carrera-Tassoni ambiguous
Carrera-Tassoni | Carrera Jeans | Carrera-ploeg       kind=sport country=IT
=Castorama                                            kind=sport country=FR of=Castorama-ploeg ambiguous
Castorama-ploeg | Castorama-Maillot Z                 kind=sport country=FR
CCC Team | CCC-Polsat | CCC-Polkowice | CCC Sprandi Polkowice | CCC-ploeg | CCC Sprandi  kind=sport country=PL
Ceramica Flaminia                                     kind=sport country=IT
Ceramiche Panaria | Panaria | Panaria-Fiordo | Ceramica Panaria-Navigare | CSF Group-Navigare | Bardiani-CSF | VF Group-Bardiani  kind=sport country=IT
Ceratizit-WNT | WNT-Rotor | Ceratizit-WNT Pro Cycling  kind=sport country=DE
Cervélo TestTeam | Cervélo Test Team                  kind=sport country=CH
=Chazal                                               kind=sport country=FR of=Chazal-ploeg ambiguous
Chazal-ploeg                                          kind=sport country=FR
Chocolade Jacques | Chocolade Jacques-T Interim | Chocolade Jacques-Wincor Nixdorf | Chocolade Jacques-Topsport Vlaanderen  kind=sport country=BE
Château d'Ax | Chateau d'Ax | Gatorade-Château d'Ax | Gatorade-Bianchi  kind=sport country=IT
Cibel-Cebon                                           kind=sport country=BE
=CLAS                                                 kind=sport country=ES of=CLAS-Cajastur ambiguous
CLAS-Cajastur                                         kind=sport country=ES
Cofidis | Cofidis-ploeg | Team Cofidis | Cofidis le crédit en ligne  kind=sport country=FR
Collstrop | Collstrop-Willy Naessens | Collstrop-Lystex | Collstrop-De Federale Verzekeringen | Collstrop-Palmans  kind=sport country=BE
Cologne-ploeg | Team Cologne                          kind=sport country=DE
Colombia-Selle Italia | Selle Italia | Serramenti Diquigiovanni | Diquigiovanni-Androni | Androni Giocattoli | Androni-Sidermec | Drone Hopper-Androni | Androni  kind=sport country=IT
=Comunidad Valenciana                                 kind=sport country=ES of=Kelme ambiguous
Coors Light                                           kind=sport country=US
Corratec-Selle Italia                                 kind=sport country=IT
Crelan-Charles | Crelan-Fristads | IKO-Crelan | IKO-Corendon | Crelan-Corendon  kind=sport country=BE
=Crédit Agricole                                      kind=sport country=FR of="Crédit Agricole wielerploeg" ambiguous
Crédit Agricole wielerploeg | Crédit Agricole-ploeg   kind=sport country=FR
=CSC | Team CSC | CSC-Tiscali | CSC-Saxo Bank | CSC-ploeg | Memory Card-Jack & Jones | Home-Jack & Jones  kind=sport country=DK
Cycling Team Jo Piels | Jo Piels                      kind=sport country=NL
De Nardi-Colpack | De Nardi                           kind=sport country=IT
Del Tongo | Del Tongo-MG                              kind=sport country=IT
=Delko                                                kind=sport country=FR of="Delko Marseille Provence" ambiguous
Delko Marseille Provence | La Pomme Marseille         kind=sport country=FR
Deschacht-Hens-Maes                                   kind=sport country=BE
=Dimension Data                                       kind=sport country=ZA of=MTN-Qhubeka ambiguous
=Discovery Channel | =Discovery                       kind=sport country=US of="US Postal" ambiguous
Domina Vacanze                                        kind=sport country=IT
=Domo                                                 kind=sport country=BE of="Domo-Farm Frites" ambiguous
Domo-Farm Frites | Domo-Farm Frites-Latexco           kind=sport country=BE
Drapac Cycling                                        kind=sport country=AU
EF Education-EasyPost | EF Education First | EF Education-Nippo | EF Pro Cycling | Cannondale-Drapac | EF-EasyPost  kind=sport country=US
Elk Haus                                              kind=sport country=AT
Endura Racing                                         kind=sport country=GB
Eolo-Kometa | Polti-Kometa | Polti VisitMalta         kind=sport country=IT
Equipe Nürnberger | Nürnberger Versicherung | Team Nürnberger  kind=sport country=DE
ERA-Circus | ERA Real Estate-Murprotec                kind=sport country=BE
=Europcar | =TotalEnergies | =Bonjour                 kind=sport country=FR of="Bouygues Telecom" ambiguous
Euskadi-Murias                                        kind=sport country=ES
Euskaltel-Euskadi | Euskaltel                         kind=sport country=ES
=Farm Frites                                          kind=sport country=NL of="Farm Frites-ploeg" ambiguous
Farm Frites-Hartol                                    kind=sport country=NL
Farm Frites-ploeg                                     kind=sport country=NL
Farnese Vini-Selle Italia | Farnese Vini | Vini Fantini-Selle Italia | Wilier Triestina-Selle Italia | Wilier-Selle Italia | Neri Sottoli | Vini Zabù | ISD-Neri  kind=sport country=IT
Fassa Bortolo                                         kind=sport country=IT
FDJ-Suez | FDJ Nouvelle-Aquitaine Futuroscope | FDJ Suez  kind=sport country=FR
Fenix-Deceuninck | Plantur-Pura                       kind=sport country=BE
=Festina                                              kind=sport country=FR of=Festina-ploeg ambiguous
Festina-ploeg | Festina-Lotus | Festina wielerploeg   kind=sport country=FR
Foreldorado-Golff                                     kind=sport country=NL
=GAN | =Gan                                           kind=sport country=FR of=GAN-ploeg ambiguous
GAN-ploeg | GAN wielerploeg                           kind=sport country=FR
Garmin-Chipotle | Slipstream-Chipotle | Garmin-Slipstream | Garmin-Transitions | Garmin-Cervélo | Garmin-Sharp | Garmin-Barracuda | Cannondale-Garmin  kind=sport country=US
Gazprom-RusVelo | RusVelo                             kind=sport country=RU
=GB-MG | GB-MG Maglificio | MG-Technogym | MG Maglificio | =MG-GB  kind=sport country=IT
Gerolsteiner | Team Gerolsteiner | Gerolsteiner-ploeg  kind=sport country=DE
Gewiss-Ballan | Gewiss | Gewiss-Playbus | Gewiss-Bianchi | Mecair-Ballan  kind=sport country=IT
Ghost Factory Racing                                  kind=sport country=DE
Giant-Löwik                                           kind=sport country=NL
Giant-Shimano | Team Giant-Shimano | Giant-Alpecin | Team Giant-Alpecin  kind=sport country=NL
Helvetia-La Suisse                                    kind=sport country=CH
Histor-Sigma | Histor-Novemail | Novemail-Histor | Novemail  kind=sport country=BE
Hitachi-Marc | Hitachi-Robland | Hitachi-Rossin       kind=sport country=BE
IAM Cycling                                           kind=sport country=CH
Intel-Action                                          kind=sport country=PL
Ipso-Euroclean                                        kind=sport country=BE
=iShares                                              kind=sport country=CH of=Phonak ambiguous
Israel Start-Up Nation | Israel Cycling Academy | Israel-Premier Tech | Israel-PremierTech | Israel - Premier Tech | Israel Premier Tech | NSN Cycling  kind=sport country=IL
Itera-ploeg                                           kind=sport country=RU
Jazztel-Costa de Almería                              kind=sport country=ES
Jean Delatour | Jean Delatour-ploeg | R.A.G.T. Semences | RAGT Semences  kind=sport country=FR
Jumbo-Visma | Team Jumbo-Visma | Visma-Lease a Bike | Team Visma-Lease a Bike | Visma Lease a Bike | Lease a Bike  kind=sport country=NL
Katusha | Team Katusha | Katjoesja wielerploeg | Katusha-Alpecin | Katusha-ploeg | Katjoesja  kind=sport country=RU
Kelme | Kelme-Costa Blanca | Kelme-Artiach | Kelme-ploeg | Comunitat Valenciana  kind=sport country=ES
Kern Pharma | Equipo Kern Pharma                      kind=sport country=ES
KOGA Cycling Team | Koga-Creditforce                  kind=sport country=NL
Kross-Selle Italia                                    kind=sport country=IT
LA Aluminios | LA-Pecol                               kind=sport country=PT
La Française des Jeux | Française des Jeux | =FDJ | FDJ.fr | Groupama-FDJ | FDJ-BigMat | =fdjeux.com  kind=sport country=FR
La Vie Claire | La Vie Claire-Wonder                  kind=sport country=FR
La William | La William-Duvel | La William-Saltos | La William-ploeg  kind=sport country=BE
Lampre | Lampre-Panaria | Lampre-Polti | Lampre-Daikin | Lampre-Caffita | Lampre-Fondital | Lampre-NGC | Lampre-ISD | Lampre-Merida | Lampre-Colnago | Lampre-Farnese Vini  kind=sport country=IT
Landbouwkrediet | Landbouwkrediet-Colnago | Landbouwkrediet-Tönissteiner | Landbouwkrediet-Euphony | Crelan-Euphony | Crelan-Willems  kind=sport country=BE
Leopard Trek | Leopard-Trek | Leopard Pro Cycling     kind=sport country=LU
Liberty Seguros | Liberty Seguros-Würth | Astana-Würth  kind=sport country=ES
Linda McCartney | Linda McCartney Racing Team | Team McCartney  kind=sport country=GB
Liquigas | Liquigas-Bianchi | Liquigas-Doimo | Liquigas-Cannondale | Cannondale Pro Cycling | Cannondale-ploeg  kind=sport country=IT
Liquigas-Pata                                         kind=sport country=IT
Liv Racing | Team Liv | Liv-Plantur | CCC-Liv | =WM3 | WM3 Energie | WaowDeals  kind=sport country=NL
=Lotto | =Davitamon                                   kind=sport country=BE of=Lotto-Adecco ambiguous
Lotto-Adecco | Lotto-Mobistar | Lotto-Super Club | Lotto-Caloi | Lotto-Isoglass | Lotto-Domo | Lotto-ploeg | Davitamon-Lotto | Predictor-Lotto | Silence-Lotto | Omega Pharma-Lotto | Lotto-Belisol | Lotto Belisol | Lotto Soudal | Lotto-Soudal | Lotto Dstny | Lotto-Dstny | Lotto Cycling Team | Lotto-Mobistar-Isoglass  kind=sport country=BE
LottoNL-Jumbo | Lotto NL-Jumbo | LottoNL-Jumbo-ploeg | Lotto-Jumbo | LottoJumbo  kind=sport country=NL
LPR Brakes | LPR-Piacenza | LPR Brakes-Ballan | Team LPR  kind=sport country=IT
Löwik Meubelen-Tegeltoko | Löwik-Tegeltoko | Löwik Meubelen  kind=sport country=NL
Madison-Genesis                                       kind=sport country=GB
Maia-Milaneza | Milaneza-Maia | Milaneza MSS          kind=sport country=PT
Manzana Postobón                                      kind=sport country=CO
Mapei | Mapei-GB | Mapei-Clas | Mapei-Bricobi | Mapei-Quick-Step | Mapei-Quick Step | Mapei-Latexco  kind=sport country=IT
Marlux-Napoleon Games | Marlux-Bingoal | Pauwels Sauzen-Bingoal  kind=sport country=BE
Mercatone Uno | Mercatone Uno-Albacom | Mercatone Uno-Bianchi | Mercatone Uno-Saeco | Mercatone Uno-Stream TV  kind=sport country=IT
Mercury-Viatel                                        kind=sport country=US
Metec Continental | Metec-TKH | Metec-Solarwatt       kind=sport country=NL
Milram | Team Milram                                  kind=sport country=DE
=Motorola                                             kind=sport country=US of=Motorola-ploeg ambiguous
Motorola-ploeg | Team Motorola                        kind=sport country=US
=Movistar                                             kind=sport country=ES of=Movistar-ploeg ambiguous
Movistar-ploeg | Movistar Team | Team Movistar | Movistar wielerploeg  kind=sport country=ES
Mr. Bookmaker | MrBookmaker | Unibet.com | MrBookmaker.com-SportsTech | Unibet.com-ploeg  kind=sport country=BE
=Mroz | =Mróz                                         kind=sport country=PL
MTN-Qhubeka | Team Dimension Data | Dimension Data-ploeg | NTT Pro Cycling | Qhubeka-Assos | Qhubeka NextHash | Qhubeka Assos  kind=sport country=ZA
Navigators Insurance                                  kind=sport country=US
Nippo-Vini Fantini | De Rosa-Ceramica Flaminia        kind=sport country=IT
Novell-Decca | Novell Software-Decca | Novell-ploeg   kind=sport country=NL
=ONCE | ONCE-Eroski | ONCE-Deutsche Bank | ONCE-ploeg  kind=sport country=ES
One Pro Cycling                                       kind=sport country=GB
Orica-GreenEdge | GreenEdge | Orica-Scott | Orica-BikeExchange | Mitchelton-Scott | BikeExchange-Jayco | Team BikeExchange | Jayco-AlUla | Team Jayco-AlUla | BikeExchange | Liv-AlUla-Jayco  kind=sport country=AU
Palmans-Collstrop | Palmans-Ideal | Palmans-Cras | Palmans-Lystex | Palmans-ploeg  kind=sport country=BE
Panasonic-Sportlife | Panasonic-Isostar | Panasonic-ploeg | Panasonic-Raleigh  kind=sport country=NL
Parkhotel Valkenburg                                  kind=sport country=NL
=PDM | PDM-Concorde | PDM-Ultima-Concorde             kind=sport country=NL
Phonak | Phonak Hearing Systems | Phonak-ploeg        kind=sport country=CH
=Polti                                                kind=sport country=IT of="Team Polti" ambiguous
Post Swiss Team                                       kind=sport country=CH
Project 1t4i | =1t4i | Argos-Shimano | Team Argos-Shimano  kind=sport country=NL
Q36.5 Pro Cycling | =Q36.5 | Pinarello-Q36.5          kind=sport country=CH
Quick-Step | Quick Step | QuickStep | Quick-Step-Davitamon | Quick Step-Davitamon | Quick Step-Innergetic | Quick-Step-Innergetic | Omega Pharma-Quick-Step | Omega Pharma-Quick Step | Omega Pharma-QuickStep | Etixx-Quick-Step | Etixx-Quick Step | Etixx-QuickStep | Quick-Step Floors | Deceuninck-Quick-Step | Deceuninck-Quick Step | Quick-Step Alpha Vinyl | QuickStep Alpha Vinyl | Soudal Quick-Step | Soudal-Quick-Step | Soudal Quick Step  kind=sport country=BE
=Rabobank | =Rabo                                     kind=sport country=NL of=Rabobank-ploeg ambiguous
Rabobank-Giant Offroad                                kind=sport country=NL
Rabobank-ploeg | Rabobank wielerploeg | Rabo-ploeg | Raboploeg | Rabobank Cycling Team | Rabobank Continental | Rabo Liv | Rabo-Liv | Rabobank Women  kind=sport country=NL
RadioShack | Team RadioShack | RadioShack-Nissan | RadioShack-Leopard | RadioShack-Nissan-Trek  kind=sport country=US
Rally Cycling | Human Powered Health                  kind=sport country=US
Relax-GAM | Relax-Fuenlabrada | Relax-Bodysol         kind=sport country=ES
Reynolds-ploeg                                        kind=sport country=ES
Riso Scotti | Riso Scotti-Vinavil                     kind=sport country=IT
Riwal Cycling Team | Riwal                            kind=sport country=DK
=RMO | =R.M.O. | RMO-ploeg                            kind=sport country=FR
Roompot-Oranje Peloton | Team Roompot | Roompot-Nederlandse Loterij | Roompot-Charles | Roompot-ploeg  kind=sport country=NL
Ros Mary                                              kind=sport country=IT
Roslotto-ZG Mobili | Roslotto                         kind=sport country=RU
Saeco | Saeco-Cannondale | Saeco-Longoni | Saeco-Estro | Saeco-ploeg  kind=sport country=IT
Saunier Duval | Saunier Duval-Prodir | Saunier Duval-Scott | Scott-American Beef | Fuji-Servetto | Footon-Servetto | Geox-TMC  kind=sport country=ES
Saur-Sojasun | Besson Chaussures-Sojasun              kind=sport country=FR
Saxo Bank wielerploeg | Team Saxo Bank | Saxo Bank-SunGard | Saxo Bank-Tinkoff | Saxo-Tinkoff | Tinkoff-Saxo | Saxo Bank-ploeg  kind=sport country=DK
Scrigno-Gaerne                                        kind=sport country=IT
SEG Racing | SEG Racing Academy                       kind=sport country=NL
Skil-Shimano | Shimano-Memory Corp                    kind=sport country=NL
=Sky | =Ineos                                         kind=sport country=GB of="Team Sky" ambiguous
=Slipstream                                           kind=sport country=US of=Garmin-Chipotle ambiguous
=Southeast                                            kind=sport country=IT of="Farnese Vini-Selle Italia" ambiguous
Spaar Select | Spaar Select-ploeg                     kind=sport country=BE
Spar-OKI | Spar-RDM                                   kind=sport country=BE
Subaru-Montgomery                                     kind=sport country=US
=Sunweb                                               kind=sport country=NL of="Team Sunweb" ambiguous
Sunweb-Napoleon Games | Sunweb-Revor | Sunweb-ProJob  kind=sport country=BE
Superconfex | Superconfex-Yoko | Kwantum-Decosol | Kwantum Hallen-Yoko | =Kwantum-ploeg  kind=sport country=NL
Système U | Super U-Raleigh                           kind=sport country=FR
T-Mobile-ploeg | T-Mobile Team | Team T-Mobile | T-Mobile wielerploeg  kind=sport country=DE
Tacconi Sport                                         kind=sport country=IT
Tarteletto-Isorex                                     kind=sport country=BE
Team Bianchi | Bianchi-ploeg                          kind=sport country=IT
Team Coast | Team Coast-ploeg | Coast-ploeg           kind=sport country=DE
Team DSM | DSM-Firmenich | Team DSM-Firmenich | DSM-Firmenich PostNL | Picnic PostNL | Team Picnic PostNL  kind=sport country=NL
Team Fakta                                            kind=sport country=DK
Team High Road | High Road | Team Columbia | Columbia-High Road | HTC-Columbia | HTC-Highroad | Columbia-HTC  kind=sport country=US
Team Novo Nordisk                                     kind=sport country=US
Team Polti | Polti-ploeg | Team Polti-Vaporetto | Polti-Granarolo  kind=sport country=IT
Team Sky | Sky Pro Cycling | Sky-ploeg | Sky Procycling | Team Ineos | Ineos Grenadiers | Ineos-ploeg  kind=sport country=GB
Team Sunweb | Sunweb-ploeg                            kind=sport country=NL
Team Vorarlberg | Volksbank-Vorarlberg                kind=sport country=AT
Team Wiesenhof | Wiesenhof-Felt | Wiesenhof           kind=sport country=DE
Telekom-ploeg | Team Telekom | Stuttgart-Telekom | Deutsche Telekom-ploeg | Telekom-Merckx  kind=sport country=DE
Telenet-Fidea | Telenet-Fidea Lions | Telenet Fidea Lions | Fidea Cycling Team | Baloise-Trek Lions | Baloise Trek Lions | Fidea-ploeg  kind=sport country=BE
=Tinkoff                                              kind=sport country=DK of="Saxo Bank wielerploeg" ambiguous
Tinkoff Credit Systems                                kind=sport country=RU
Tonton Tapis | Tonton Tapis-GB | Tonton Tapis-Corona  kind=sport country=BE
Topsport Vlaanderen | Vlaanderen 2002-Eddy Merckx | Vlaanderen 2002 | Vlaanderen-T Interim | Topsport Vlaanderen-Mercator | Topsport Vlaanderen-Baloise | Sport Vlaanderen-Baloise | Team Flanders-Baloise  kind=sport country=BE
Tormans Cyclo-Cross                                   kind=sport country=BE
Toshiba-Look                                          kind=sport country=FR
=Trek Factory Racing | Trek-Segafredo | Lidl-Trek     kind=sport country=US
=Tudor                                                kind=sport country=CH of="Tudor Pro Cycling" ambiguous
Tudor Pro Cycling | Tudor Pro Cycling Team            kind=sport country=CH
Tulip Computers | Tulip-ploeg | Tulip-wielerploeg     kind=sport country=BE
=TVM | TVM-Farm Frites | TVM-Bison Kit | TVM-Polis Direct | TVM-ploeg | TVM-Ragno | TVM-Sanyo  kind=sport country=NL
Tönissteiner-Colnago                                  kind=sport country=BE
=UAE                                                  kind=sport country=AE of="UAE Team Emirates" ambiguous
UAE Team ADQ                                          kind=sport country=AE
UAE Team Emirates | UAE-Team Emirates | UAE Emirates | Team UAE Emirates | UAE Team Emirates-XRG | UAE-Emirates  kind=sport country=AE
Unibet Tietema Rockets | TDT-Unibet | Tour de Tietema-Unibet | Tietema Rockets  kind=sport country=NL
UnitedHealthcare Pro Cycling                          kind=sport country=US
=Uno-X                                                kind=sport country=NO of="Uno-X Mobility" ambiguous
Uno-X Mobility | Uno-X Pro Cycling | Uno-X Norwegian Development Team  kind=sport country=NO
US Postal | US Postal Service | U.S. Postal | U.S. Postal Service | US Postal-ploeg | =Discovery Channel-ploeg  kind=sport country=US
=Vacansoleil                                          kind=sport country=NL of=Vacansoleil-DCM ambiguous
Vacansoleil-DCM | Vacansoleil Pro Cycling | Vacansoleil-ploeg  kind=sport country=NL
Valcar | Valcar-Travel & Service                      kind=sport country=IT
Van Vliet-EBH Elshof                                  kind=sport country=NL
Veranda's Willems | Verandas Willems | Willems Veranda's | Verandas Willems-Crelan | Veranda's Willems-Crelan | Veranda's Willems-Accent  kind=sport country=BE
Vini Caldirola | Vini Caldirola-Sidermec | Vini Caldirola-Saunier Duval  kind=sport country=IT
=Visma                                                kind=sport country=NL of=Jumbo-Visma ambiguous
Vital Concept | B&B Hotels-Vital Concept | B&B Hotels-KTM | Vital Concept-B&B  kind=sport country=FR
Vitalicio Seguros | Vitalicio Seguros-Grupo Generali  kind=sport country=ES
VolkerWessels Cycling Team | VolkerWessels-Merckx     kind=sport country=NL
W52-FC Porto                                          kind=sport country=PT
=Wallonie-Bruxelles | =Wallonie Bruxelles             kind=sport country=BE of="WB Veranclassic" ambiguous
=Wanty | =Intermarché                                 kind=sport country=BE of="Wanty-Groupe Gobert" ambiguous
Wanty-Groupe Gobert | Accent Jobs-Wanty | Wanty-Gobert | Circus-Wanty Gobert | Intermarché-Wanty-Gobert | Intermarché-Wanty | Intermarché-Circus-Wanty | Intermarché-Wanty-Gobert Matériaux  kind=sport country=BE
WB Veranclassic | WB-Aqua Protect | Bingoal Pauwels Sauces WB | Bingoal-WB | Bingoal WB  kind=sport country=BE
Weinmann-Eddy Merckx | Weinmann-La Suisse | Weinmann-SMM  kind=sport country=BE
=Wolfpack | =The Wolfpack | =Etixx | =Deceuninck      kind=sport country=BE of=Quick-Step ambiguous
WordPerfect | WordPerfect-Colnago | WordPerfect-Colnago-Decca  kind=sport country=NL
Z-Peugeot | Team Z | Z-ploeg                          kind=sport country=FR
ZG Mobili | ZG Mobili-Selle Italia                    kind=sport country=IT

# Formula 1 and other motor-racing teams and constructors
=Alfa Romeo                                           kind=sport country=CH of="Alfa Romeo Racing" ambiguous
Alfa Romeo Racing | Alfa Romeo-Sauber                 kind=sport country=CH
=Alpine                                               kind=sport country=FR of="Alpine F1" ambiguous
Alpine F1 | BWT Alpine | Alpine-renstal               kind=sport country=FR
Andretti Global | Andretti Autosport                  kind=sport country=US
=Arrows                                               kind=sport country=GB of=Arrows-Yamaha ambiguous
Arrows-Yamaha | TWR Arrows | Footwork Arrows | Orange Arrows  kind=sport country=GB
ART Grand Prix                                        kind=sport country=FR
=Aston Martin                                         kind=sport country=GB of="Aston Martin F1" ambiguous
Aston Martin F1 | Aston Martin Racing                 kind=sport country=GB
Audi Sport                                            kind=sport country=DE
=BAR                                                  kind=sport country=GB of=BAR-Honda ambiguous
BAR-Honda | British American Racing | BAR-team        kind=sport country=GB
=Benetton                                             kind=sport country=IT of=Benetton-Renault ambiguous
Benetton-Renault | Benetton-Ford | Benetton Formula | Benetton-renstal  kind=sport country=IT
Boutsen Ginion Racing                                 kind=sport country=BE
=Brabham                                              kind=sport country=GB of=Brabham-BMW ambiguous
Brabham-BMW                                           kind=sport country=GB
Brawn GP                                              kind=sport country=GB
Cadillac F1                                           kind=sport country=US
=Caterham                                             kind=sport country=MY of="Caterham F1" ambiguous
Caterham F1 | Caterham-Renault                        kind=sport country=MY
Chip Ganassi Racing                                   kind=sport country=US
Citroën Racing | Citroën-Total                        kind=sport country=FR
Dallara                                               kind=sport country=IT
Envision Racing                                       kind=sport country=GB
=Ferrari                                              kind=sport country=IT of=Ferrari-renstal ambiguous
Ferrari-renstal | Scuderia Ferrari | Ferrari-team | Marlboro Ferrari  kind=sport country=IT
Force India | Sahara Force India | Racing Point | Force India-Mercedes  kind=sport country=GB
=Forti                                                kind=sport country=IT of="Forti Corse" ambiguous
Forti Corse                                           kind=sport country=IT
=Haas                                                 kind=sport country=US of="Haas F1" ambiguous
Haas F1 | Haas F1 Team | Haas-Ferrari                 kind=sport country=US
Hispania Racing | Hispania Racing Team                kind=sport country=ES
=Honda                                                kind=sport country=JP of="Honda Racing F1" ambiguous
Honda Racing F1 | Honda-renstal                       kind=sport country=JP
=HRT                                                  kind=sport country=ES of="Hispania Racing" ambiguous
Hyundai Motorsport | Hyundai Shell Mobis              kind=sport country=KR
Jaguar Racing | Jaguar F1                             kind=sport country=GB
=Jordan                                               kind=sport country=IE of="Jordan Grand Prix" ambiguous
Jordan Grand Prix | Jordan-Honda | Jordan-Ford | Jordan-Peugeot | Jordan-renstal  kind=sport country=IE
Larrousse                                             kind=sport country=FR
=Ligier | Ligier-Mugen | Ligier-renstal               kind=sport country=FR
=Lotus                                                kind=sport country=GB of="Lotus F1" ambiguous
Lotus F1 | Lotus-Renault | Team Lotus | Lotus Racing  kind=sport country=GB
M-Sport | M-Sport Ford                                kind=sport country=GB
Marc VDS | Marc VDS Racing | Estrella Galicia Marc VDS | Marc VDS Racing Team  kind=sport country=BE
Marussia F1 | Virgin Racing | Manor Racing | Manor Marussia | Marussia Virgin  kind=sport country=GB
MasterCard Lola | Lola Cars                           kind=sport country=GB
=McLaren                                              kind=sport country=GB of=McLaren-Mercedes ambiguous
McLaren-Mercedes | McLaren-Honda | McLaren F1 | McLaren Racing | McLaren-team | McLaren-renstal  kind=sport country=GB
=Mercedes                                             kind=sport country=DE of=Mercedes-AMG ambiguous
Mercedes-AMG | Mercedes GP | Mercedes F1 | Mercedes-renstal | Mercedes AMG Petronas  kind=sport country=DE
=Minardi                                              kind=sport country=IT of=Minardi-Ford ambiguous
Minardi-Ford | European Minardi | Minardi-team        kind=sport country=IT
MP Motorsport                                         kind=sport country=NL
Newman/Haas Racing                                    kind=sport country=US
Pacific Grand Prix                                    kind=sport country=GB
Peugeot Sport                                         kind=sport country=FR
Porsche Motorsport                                    kind=sport country=DE
Prema Racing | Prema Powerteam                        kind=sport country=IT
Prodrive                                              kind=sport country=GB
Prost Grand Prix | Prost-Peugeot | Prost-Acer         kind=sport country=FR
Racing Team Nederland                                 kind=sport country=NL
=Red Bull                                             kind=sport country=AT of="Red Bull Racing" ambiguous
Red Bull Racing | Red Bull-Renault | Red Bull-Honda | Oracle Red Bull Racing | Red Bull-renstal  kind=sport country=AT
=Renault                                              kind=sport country=FR of="Renault F1" ambiguous
Renault F1 | Renault-renstal | Renault-team           kind=sport country=FR
=Sauber                                               kind=sport country=CH of="Sauber F1" ambiguous
Sauber F1 | Sauber-Mercedes | Sauber-Petronas | BMW Sauber | BMW-Sauber | Kick Sauber | Stake F1 | Sauber-renstal  kind=sport country=CH
Simtek                                                kind=sport country=GB
Spyker F1 | Etihad Aldar Spyker | Spyker MF1 | Midland F1 | MF1 Racing  kind=sport country=NL
Stewart Grand Prix | Stewart-Ford | Stewart Racing    kind=sport country=GB
Subaru World Rally Team                               kind=sport country=JP
Super Aguri | Super Aguri F1                          kind=sport country=JP
Team de Rooy | De Rooy-team                           kind=sport country=NL
Team Penske | Penske Racing                           kind=sport country=US
Team WRT | Belgian Audi Club Team WRT                 kind=sport country=BE
Toro Rosso | Scuderia Toro Rosso | AlphaTauri | Scuderia AlphaTauri | Racing Bulls | Visa Cash App RB | =VCARB  kind=sport country=IT
=Toyota                                               kind=sport country=JP of="Toyota F1" ambiguous
Toyota F1 | Panasonic Toyota Racing | Toyota-renstal  kind=sport country=JP
Toyota Gazoo Racing                                   kind=sport country=JP
Tyrrell | Tyrrell-Ford | Tyrrell-Yamaha               kind=sport country=GB
Van Amersfoort Racing                                 kind=sport country=NL
=Williams                                             kind=sport country=GB of=Williams-Renault ambiguous
Williams-Renault | Williams-BMW | BMW-Williams | Williams F1 | Williams Racing | Williams-team | WilliamsF1  kind=sport country=GB
=WRT                                                  kind=sport country=BE of="Team WRT" ambiguous
X-Raid                                                kind=sport country=DE

# Motorcycle, motocross and speed-skating teams, sailing teams
Abbink Bos Racing                                     kind=sport country=NL
Aegon-schaatsploeg | Aegon-ploeg                      kind=sport country=NL
Alinghi | Team Alinghi                                kind=sport country=CH
APPM-schaatsploeg | Team APPM                         kind=sport country=NL
=Aprilia                                              kind=sport country=IT of="Aprilia Racing" ambiguous
Aprilia Racing                                        kind=sport country=IT
Arie Molenaar Racing | Molenaar Racing                kind=sport country=NL
BAM-schaatsploeg | Team BAM                           kind=sport country=NL
=Be Gold | =BeGold                                    kind=sport country=BE
BMW Oracle Racing | Oracle Racing | Oracle Team USA   kind=sport country=US
Control-schaatsploeg | =Team Control | Control-ploeg  kind=sport country=NL
DSB-schaatsploeg | DSB-ploeg | DSB Bank-ploeg         kind=sport country=NL
=Ducati                                               kind=sport country=IT of="Ducati Corse" ambiguous
Ducati Corse | Ducati Lenovo | Ducati-team            kind=sport country=IT
Dutch Olympic Team                                    kind=sport country=NL
Emirates Team New Zealand | Team New Zealand          kind=sport country=NZ
Gresini Racing | Fortuna Honda                        kind=sport country=IT
HJC Suzuki | Sylvain Geboers Suzuki | Suzuki Geboers  kind=sport country=BE
Hofmeier-ploeg | Team Hofmeier                        kind=sport country=NL
Ineos Britannia | Ineos Team UK                       kind=sport country=GB
Jumbo-schaatsploeg                                    kind=sport country=NL
Kawasaki Racing Team                                  kind=sport country=JP
=KTM                                                  kind=sport country=AT of="KTM Factory Racing" ambiguous
KTM Factory Racing | Red Bull KTM                     kind=sport country=AT
LCR Honda                                             kind=sport country=MC
Liga-schaatsploeg | =Team Liga                        kind=sport country=NL
Luna Rossa | Prada Challenge                          kind=sport country=IT
Nefit-ploeg | Nefit-schaatsploeg                      kind=sport country=NL
Petronas Yamaha | Sepang Racing Team                  kind=sport country=MY
Pramac Racing | Alma Pramac                           kind=sport country=IT
Repsol Honda | Honda HRC | HRC Honda | Repsol-Honda   kind=sport country=JP
Rinaldi Yamaha                                        kind=sport country=IT
RW Racing | RW Racing GP                              kind=sport country=NL
Sanex-schaatsploeg | Sanex-ploeg                      kind=sport country=NL
SpaarSelect | SpaarSelect-ploeg                       kind=sport country=NL
Standing Construct                                    kind=sport country=BE
=Suzuki                                               kind=sport country=JP of="Suzuki Ecstar" ambiguous
Suzuki Ecstar | Rizla Suzuki                          kind=sport country=JP
Team ABN Amro | ABN Amro One                          kind=sport country=NL
Team Activia                                          kind=sport country=NL
Team Afterpay | AfterPay-ploeg                        kind=sport country=NL
Team AkzoNobel                                        kind=sport country=NL
=Team Anker                                           kind=sport country=NL
Team Belgium                                          kind=sport country=BE
Team Beslist.nl | Team Beslist                        kind=sport country=NL
Team Bouwselect                                       kind=sport country=NL
Team BrandLoyalty | BrandLoyalty-ploeg | Brand Loyalty-ploeg  kind=sport country=NL
Team Brunel | Brunel Sunergy | Brunelsport            kind=sport country=NL
Team Clafis | Clafis-ploeg                            kind=sport country=NL
Team Corendon | Corendon-schaatsploeg                 kind=sport country=NL
Team Delta Lloyd                                      kind=sport country=NL
Team Essent | Essent-schaatsploeg                     kind=sport country=NL
Team FrySk                                            kind=sport country=NL
Team Heiner                                           kind=sport country=NL
Team IKO | IKO-X2O Badkamers | Team X2O               kind=sport country=NL
Team Justlease.nl | Team JustLease | Justlease-ploeg  kind=sport country=NL
Team LottoNL-Jumbo | LottoNL-Jumbo schaatsploeg       kind=sport country=NL
Team NL | TeamNL                                      kind=sport country=NL
Team Novus                                            kind=sport country=NL
Team Nutrisense                                       kind=sport country=NL
Team Plantina | Plantina                              kind=sport country=NL
Team Reggeborgh | Reggeborgh-ploeg                    kind=sport country=NL
Team Zaanlander | Team Albert Heijn Zaanlander        kind=sport country=NL
=Tech3 | =Tech 3                                      kind=sport country=FR of="Yamaha Tech 3" ambiguous
Telfort-schaatsploeg | Telfort-ploeg                  kind=sport country=NL
Ten Kate | Ten Kate Racing | Ten Kate Honda | Hannspree Ten Kate Honda  kind=sport country=NL
TVM-schaatsploeg | TVM schaatsploeg                   kind=sport country=NL
VPZ-schaatsploeg | VPZ-ploeg | Vrienden van Peter Zwart  kind=sport country=NL
=VR46 | Sky Racing Team VR46                          kind=sport country=IT
=Yamaha                                               kind=sport country=JP of="Yamaha Factory Racing" ambiguous
Yamaha Factory Racing | Monster Energy Yamaha | Fiat Yamaha | Movistar Yamaha  kind=sport country=JP
Yamaha Tech 3                                         kind=sport country=FR

# International federations and bodies of sport
=AFC                                                  kind=sport of="Aziatische voetbalbond" ambiguous
Afrikaanse voetbalbond | Confédération Africaine de Football  kind=sport
=AIBA | International Boxing Association              kind=sport
=AIGCP                                                kind=sport
Amaury Sport Organisation | Société du Tour de France | =A.S.O.  kind=sport country=FR
=ASO                                                  kind=sport country=FR of="Amaury Sport Organisation" ambiguous
=ATP | Association of Tennis Professionals            kind=sport
Aziatische voetbalbond | Asian Football Confederation | Aziatische Voetbalconfederatie  kind=sport
Badminton World Federation | =BWF | International Badminton Federation  kind=sport
=BDO                                                  kind=sport of="British Darts Organisation" ambiguous
Beweging voor Geloofwaardig Wielrennen | =MPCC | Mouvement pour un cyclisme crédible  kind=sport
British Darts Organisation | World Darts Federation   kind=sport
=CAF                                                  kind=sport of="Afrikaanse voetbalbond" ambiguous
=CEV                                                  kind=sport of="Europese volleybalbond" ambiguous
Commonwealth Games Federation                         kind=sport
Concacaf                                              kind=sport
=CPA                                                  kind=sport of="Cyclistes Professionnels Associés" ambiguous
Cyclistes Professionnels Associés                     kind=sport
Dorna | Dorna Sports                                  kind=sport country=ES
=EAA                                                  kind=sport of="European Athletics" ambiguous
=ECA                                                  kind=sport of="European Club Association" ambiguous
=EHF                                                  kind=sport of="European Hockey Federation" ambiguous
=European Athletics | European Athletic Association   kind=sport
European Club Association | European Football Clubs   kind=sport
=European Gymnastics | =UEG                           kind=sport
European Handball Federation | EHF Handbal            kind=sport
European Hockey Federation                            kind=sport
=European Leagues | =EPFL                             kind=sport
European PGA Tour | PGA European Tour | DP World Tour  kind=sport
Europees Olympisch Comité | Europese Olympische Comités | =EOC  kind=sport
Europese judo-unie | =EJU | European Judo Union       kind=sport
Europese volleybalbond | Confédération Européenne de Volleyball  kind=sport
Europese zwembond | =European Aquatics                kind=sport
=FEI | Fédération Équestre Internationale             kind=sport
=FIA | Fédération Internationale de l'Automobile      kind=sport
=FIBA | =Fiba                                         kind=sport
=FIDE | Fédération Internationale des Échecs | =Fide  kind=sport
=FIE | Fédération Internationale d'Escrime            kind=sport
=FIFA | Fédération Internationale de Football Association | =Fifa  kind=sport
FIFPro                                                kind=sport
=FIG | Fédération Internationale de Gymnastique       kind=sport
=FIH | International Hockey Federation                kind=sport
=FILA | United World Wrestling                        kind=sport
=FIM | Fédération Internationale de Motocyclisme      kind=sport
=FINA | =World Aquatics | =Fina                       kind=sport
=FISA                                                 kind=sport of="World Rowing" ambiguous
=FIVB | Fédération Internationale de Volleyball       kind=sport
Flanders Classics                                     kind=sport country=BE
=FMJD | Fédération Mondiale du Jeu de Dames           kind=sport
=FOCA                                                 kind=sport of="Formula One Constructors Association" ambiguous
=FOM                                                  kind=sport of="Formula One Management" ambiguous
Formula One Constructors Association                  kind=sport
Formula One Management | Formula One Group | Formula One Administration  kind=sport
Formula One Teams Association                         kind=sport
=FOTA                                                 kind=sport of="Formula One Teams Association" ambiguous
=G-14 | =G14                                          kind=sport
Glory Kickboxing | Glory World Series                 kind=sport
=IBF                                                  kind=sport of="International Boxing Federation" ambiguous
=IBSF | =FIBT                                         kind=sport
=IBU                                                  kind=sport of="International Biathlon Union" ambiguous
=ICC                                                  kind=sport of="International Cricket Council" ambiguous
=ICF                                                  kind=sport of="International Canoe Federation" ambiguous
=IHF                                                  kind=sport of="International Handball Federation" ambiguous
=IIHF | International Ice Hockey Federation           kind=sport
=IJF | International Judo Federation                  kind=sport
Internationaal Olympisch Comité | =IOC | Internationaal Olympisch Comite | International Olympic Committee | =CIO  kind=sport
Internationaal Paralympisch Comité | Internationaal Paralympisch Comite  kind=sport
International Association of Athletics Federations | =IAAF | =World Athletics  kind=sport
International Biathlon Union                          kind=sport
International Boxing Federation                       kind=sport
International Canoe Federation                        kind=sport
International Cricket Council                         kind=sport
International Football Association Board | =IFAB      kind=sport
International Handball Federation                     kind=sport
International Korfball Federation | =IKF              kind=sport
International Softball Federation                     kind=sport
International Table Tennis Federation | =ITTF         kind=sport
International University Sports Federation | =FISU    kind=sport
International Weightlifting Federation                kind=sport
International World Games Association                 kind=sport
Internationale Schaatsunie | =ISU | International Skating Union  kind=sport
Internationale Skifederatie | =FIS | Fédération Internationale de Ski  kind=sport
Internationale Tennisfederatie | =ITF | International Tennis Federation  kind=sport
Internationale Wielerunie | Union Cycliste Internationale | =UCI | Internationale Wielerunie UCI  kind=sport
=IPC                                                  kind=sport of="Internationaal Paralympisch Comité" ambiguous
=ISAF | =World Sailing | International Sailing Federation  kind=sport
=IWF                                                  kind=sport of="International Weightlifting Federation" ambiguous
=K-1                                                  kind=sport
Laureus | Laureus-academie                            kind=sport
=LEN                                                  kind=sport of="Europese zwembond" ambiguous
LIV Golf                                              kind=sport
=LPGA                                                 kind=sport
Oceania Football Confederation                        kind=sport
=OFC                                                  kind=sport of="Oceania Football Confederation" ambiguous
=PDC                                                  kind=sport of="Professional Darts Corporation" ambiguous
=PGA                                                  kind=sport ambiguous
PGA Tour | US PGA                                     kind=sport
Professional Darts Corporation                        kind=sport
=R&A | Royal and Ancient Golf Club of St Andrews      kind=sport country=GB
RCS Sport                                             kind=sport country=IT
Rugby Europe                                          kind=sport
=Special Olympics                                     kind=sport
SportAccord | =GAISF                                  kind=sport
Tennis Integrity Unit | International Tennis Integrity Agency | =ITIA  kind=sport
=UEFA | =Uefa | Europese voetbalbond | Europese Voetbalunie | Europese Voetbalbond UEFA  kind=sport
=UFC | Ultimate Fighting Championship                 kind=sport
=ULEB | Euroleague Basketball | =Uleb                 kind=sport
Union Mondiale de Billard | =UMB                      kind=sport
Unipublic                                             kind=sport country=ES
=Velon                                                kind=sport
=WBA                                                  kind=sport of="World Boxing Association" ambiguous
=WBC                                                  kind=sport of="World Boxing Council" ambiguous
=WBO | World Boxing Organization                      kind=sport
=World Archery | =FITA                                kind=sport
World Baseball Softball Confederation | =WBSC | =IBAF | International Baseball Federation  kind=sport
=World Boxing                                         kind=sport
World Boxing Association                              kind=sport
World Boxing Council                                  kind=sport
World Bridge Federation                               kind=sport
World Professional Billiards and Snooker Association | =WPBSA | World Snooker  kind=sport
=World Rowing                                         kind=sport
=World Rugby | International Rugby Board | =IRB       kind=sport
World Squash Federation                               kind=sport
World Taekwondo | World Taekwondo Federation          kind=sport
=World Triathlon | International Triathlon Union      kind=sport
=WTA | Women's Tennis Association                     kind=sport
=WTF                                                  kind=sport of="World Taekwondo" ambiguous
=WWE | World Wrestling Entertainment | WWF Wrestling  kind=sport country=US
Youthstream                                           kind=sport
Zuid-Amerikaanse voetbalbond | Conmebol               kind=sport

# Doping agencies, sport courts and integrity bodies
=AIU                                                  kind=sport of="Athletics Integrity Unit" ambiguous
Amerikaans antidopingagentschap | =USADA | =Usada | United States Anti-Doping Agency  kind=sport country=US
Arbitragecommissie KNVB                               kind=sport country=NL
Athletics Integrity Unit                              kind=sport
=BAS                                                  kind=sport country=BE of="Belgisch Arbitragehof voor de Sport" ambiguous
Belgisch Arbitragehof voor de Sport | Belgisch Arbitragehof voor Sport | Belgian Arbitration Court for Sport | Belgische Arbitragecommissie voor de Sport  kind=sport country=BE
Centrum Veilige Sport Nederland | Centrum Veilige Sport  kind=sport country=NL
CIRC-commissie | Cycling Independent Reform Commission  kind=sport
Cycling Anti-Doping Foundation | =CADF                kind=sport
Duits antidopingagentschap                            kind=sport country=DE
Frans antidopingagentschap | =AFLD                    kind=sport country=FR
Geschillencommissie Hoger Beroep                      kind=sport country=BE
Hof van Arbitrage voor de Sport | Internationaal Hof van Arbitrage voor Sport | Hof van Arbitrage voor Sport | Internationaal Sporttribunaal | Tribunal Arbitral du Sport | Court of Arbitration for Sport | Arbitragehof voor Sport | Arbitragehof voor de Sport  kind=sport
Instituut Sportrechtspraak | Stichting Instituut Sportrechtspraak  kind=sport country=NL
International Testing Agency                          kind=sport
=ITA                                                  kind=sport of="International Testing Agency" ambiguous
Italiaans olympisch comité | =CONI | =Coni            kind=sport country=IT
Licentiecommissie KNVB | Licentiecommissie Betaald Voetbal  kind=sport country=NL
=NADA                                                 kind=sport country=DE of="Duits antidopingagentschap" ambiguous
NADO Vlaanderen | NADO Belgium                        kind=sport country=BE
Nederlands Centrum voor Dopingvraagstukken | =Dopingautoriteit | Nederlandse Dopingautoriteit | Nationale Anti-Doping Organisatie | Necedo  kind=sport country=NL
Russisch antidopingagentschap | =RUSADA | =Rusada     kind=sport country=RU
=TAS | =CAS                                           kind=sport of="Hof van Arbitrage voor de Sport" ambiguous
Tuchtcommissie KNVB                                   kind=sport country=NL
=UKAD | UK Anti-Doping                                kind=sport country=GB
Vlaams Doping Tribunaal | Vlaams Dopingtribunaal      kind=sport country=BE
Wereldantidopingagentschap | =WADA | World Anti-Doping Agency | Wereldantidopingbureau | Wereld Antidoping Agentschap | =Wada  kind=sport

# Federations and bodies of sport of the Netherlands
Badminton Nederland | Nederlandse Badminton Bond      kind=sport country=NL
Bob en Slee Bond Nederland                            kind=sport country=NL
=CBV                                                  kind=sport country=NL of="Coaches Betaald Voetbal" ambiguous
=CED                                                  kind=sport country=NL of="Coöperatie Eerste Divisie" ambiguous
Centraal Instituut Opleiding Sportleiders | =CIOS     kind=sport country=NL
Coaches Betaald Voetbal                               kind=sport country=NL
Coöperatie Eerste Divisie                             kind=sport country=NL
=ECV                                                  kind=sport country=NL of="Eredivisie CV" ambiguous
Eredivisie CV                                         kind=sport country=NL
Eredivisie NV | Eredivisie N.V.                       kind=sport country=NL
=FBO                                                  kind=sport country=NL of="Federatie van Betaaldvoetbal Organisaties" ambiguous
Federatie Eredivisie Basketball | =FEB                kind=sport country=NL
Federatie van Betaaldvoetbal Organisaties             kind=sport country=NL
Gehandicaptensport Nederland | Nebas | Fonds Gehandicaptensport  kind=sport country=NL
=Golazo                                               kind=sport country=BE
Holland Acht                                          kind=sport country=NL
=IFKS                                                 kind=sport country=NL
InnoSportNL                                           kind=sport country=NL
Jeugdfonds Sport | Jeugdsportfonds | Jeugdfonds Sport & Cultuur  kind=sport country=NL
Johan Cruyff Foundation | Cruyff Foundation           kind=sport country=NL
Judo Bond Nederland | =JBN | Judobond Nederland       kind=sport country=NL
=KNAF | Knac Nationale Autosport Federatie            kind=sport country=NL
Koninklijk Nederlands Korfbalverbond | =KNKV          kind=sport country=NL
Koninklijk Nederlands Watersport Verbond | =KNWV | =Watersportverbond  kind=sport country=NL
Koninklijke Nederlandsche Schaatsenrijders Bond | =KNSB | Nederlandse schaatsbond  kind=sport country=NL
Koninklijke Nederlandsche Wielren Unie | =KNWU | Koninklijke Nederlandse Wielren Unie  kind=sport country=NL
Koninklijke Nederlandse Algemene Schermbond | =KNAS   kind=sport country=NL
Koninklijke Nederlandse Atletiek Unie | =KNAU | =Atletiekunie | Koninklijke Nederlandse Atletiekunie  kind=sport country=NL
Koninklijke Nederlandse Baseball en Softball Bond | =KNBSB | Nederlandse honkbalbond  kind=sport country=NL
Koninklijke Nederlandse Biljartbond | =KNBB           kind=sport country=NL
Koninklijke Nederlandse Cricket Bond | =KNCB          kind=sport country=NL
Koninklijke Nederlandse Dambond | =KNDB               kind=sport country=NL
Koninklijke Nederlandse Gymnastiek Unie | =KNGU | Nederlandse turnbond | =KNGB  kind=sport country=NL
Koninklijke Nederlandse Hippische Sportfederatie | =KNHS  kind=sport country=NL
Koninklijke Nederlandse Hockey Bond | =KNHB | Nederlandse hockeybond  kind=sport country=NL
Koninklijke Nederlandse Kaatsbond | =KNKB             kind=sport country=NL
Koninklijke Nederlandse Lawn Tennis Bond | =KNLTB | Nederlandse tennisbond  kind=sport country=NL
Koninklijke Nederlandse Motorrijders Vereniging | =KNMV  kind=sport country=NL
Koninklijke Nederlandse Roeibond | =KNRB | Nederlandse roeibond  kind=sport country=NL
Koninklijke Nederlandse Schaakbond | Nederlandse schaakbond | =KNSB  kind=sport country=NL
Koninklijke Nederlandse Schietsport Associatie | =KNSA  kind=sport country=NL
Koninklijke Nederlandse Voetbalbond | =KNVB | Nederlandse voetbalbond | Koninklijke Nederlandse Voetbal Bond | =K.N.V.B.  kind=sport country=NL
Koninklijke Nederlandse Zwembond | =KNZB | Nederlandse zwembond  kind=sport country=NL
Koninklijke Vereniging de Friesche Elf Steden | Vereniging De Friesche Elf Steden | Friesche Elf Steden  kind=sport country=NL
Koninklijke Wandel Bond Nederland | =KWBN | =KNBLO | =KNBLO-NL  kind=sport country=NL
Krajicek Foundation | Richard Krajicek Foundation     kind=sport country=NL
Libéma | Libéma Profcycling                           kind=sport country=NL
Mulier Instituut | W.J.H. Mulier Instituut            kind=sport country=NL
Nationaal Sportcentrum Papendal | Sportcentrum Papendal  kind=sport country=NL
=NBB                                                  kind=sport country=NL of="Nederlandse Basketball Bond" ambiguous
=NDR                                                  kind=sport country=NL of="Nederlandse Draf- en Rensport" ambiguous
Nederlands Handbal Verbond | Handbal Nederland        kind=sport country=NL
Nederlands Instituut voor Sport en Bewegen | =NISB | Kenniscentrum Sport | Kenniscentrum Sport & Bewegen  kind=sport country=NL
Nederlandse Basketball Bond | Nederlandse Basketbalbond | Basketball Nederland | Basketball Nederland NBB  kind=sport country=NL
Nederlandse Boksbond                                  kind=sport country=NL
Nederlandse Bridge Bond                               kind=sport country=NL
Nederlandse Darts Bond                                kind=sport country=NL
Nederlandse Draf- en Rensport                         kind=sport country=NL
Nederlandse Golf Federatie                            kind=sport country=NL
Nederlandse Hippische Sportbond                       kind=sport country=NL
Nederlandse IJshockey Bond | IJshockey Nederland      kind=sport country=NL
Nederlandse Ski Vereniging | NSkiV | =NSV             kind=sport country=NL
Nederlandse Sport Federatie                           kind=sport country=NL
Nederlandse Triathlon Bond                            kind=sport country=NL
NeVoBo | Nederlandse Volleybalbond | Nederlandse Volleybal Bond  kind=sport country=NL
=NGF                                                  kind=sport country=NL of="Nederlandse Golf Federatie" ambiguous
=NHV                                                  kind=sport country=NL of="Nederlands Handbal Verbond" ambiguous
=NIJB                                                 kind=sport country=NL of="Nederlandse IJshockey Bond" ambiguous
=NOC*NSF | =NOC-NSF | =NOC/NSF | =NOCNSF | Nederlands Olympisch Comité  kind=sport country=NL
=NRB                                                  kind=sport country=NL of="Rugby Nederland" ambiguous
=NSF                                                  kind=sport country=NL of="Nederlandse Sport Federatie" ambiguous
=NTB                                                  kind=sport country=NL of="Nederlandse Triathlon Bond" ambiguous
=NTFU | Nederlandse Toer Fiets Unie                   kind=sport country=NL
=NTTB | Nederlandse Tafeltennisbond                   kind=sport country=NL
Octagon CIS                                           kind=sport country=NL
Proprof                                               kind=sport country=NL
Rugby Nederland | Nederlandse Rugby Bond              kind=sport country=NL
Sintrale Kommisje Skûtsjesilen                        kind=sport country=NL
=SKS                                                  kind=sport country=NL of="Sintrale Kommisje Skûtsjesilen" ambiguous
Stichting Meer dan Voetbal                            kind=sport country=NL
Stichting Nationale Sporttotalisator | =Sporttotalisator  kind=sport country=NL
Vereniging van Beroepswielrenners | =VVBW             kind=sport country=NL
Vereniging van Contractspelers | =VVCS                kind=sport country=NL

# Federations and bodies of sport of Belgium
=ACFF                                                 kind=sport country=BE
Adeps                                                 kind=sport country=BE
=AFT                                                  kind=sport country=BE of="Association Francophone de Tennis" ambiguous
Association Francophone de Tennis                     kind=sport country=BE
Basketbal Vlaanderen | Vlaamse Basketballiga          kind=sport country=BE
Belgian Paralympic Committee | Belgisch Paralympisch Comité  kind=sport country=BE
Belgisch Olympisch en Interfederaal Comité | =BOIC | Belgisch Olympisch Comité | =COIB | Belgisch Olympisch en Interfederaal Comite  kind=sport country=BE
Belgische Atletiekbond | =KBAL | Koninklijke Belgische Atletiekliga | Koninklijke Belgische Atletiekbond  kind=sport country=BE
Belgische Boksbond | Koninklijke Belgische Boksbond   kind=sport country=BE
Belgische Handbalbond | Koninklijke Belgische Handbalbond  kind=sport country=BE
Belgische Judobond | Belgische Judofederatie | Koninklijke Belgische Judobond  kind=sport country=BE
Belgische Motorrijdersbond | =FMB | Koninklijke Belgische Motorrijdersbond  kind=sport country=BE
Belgische Rugbybond                                   kind=sport country=BE
Belgische Turnbond | Koninklijke Belgische Turnbond   kind=sport country=BE
Bloso | Sport Vlaanderen                              kind=sport country=BE
=BMB                                                  kind=sport country=BE of="Belgische Motorrijdersbond" ambiguous
=BWB                                                  kind=sport country=BE of="Koninklijke Belgische Wielrijdersbond" ambiguous
Cycling Vlaanderen | Wielerbond Vlaanderen            kind=sport country=BE
Golf Vlaanderen                                       kind=sport country=BE
=KAVVV | KAVVV Fedes                                  kind=sport country=BE
=KBT                                                  kind=sport country=BE of="Belgische Turnbond" ambiguous
Koninklijk Belgisch Yachting Verbond | =KBYV          kind=sport country=BE
Koninklijke Belgische Basketbalbond | =KBBB | Belgische basketbalbond | Basketball Belgium  kind=sport country=BE
Koninklijke Belgische Biljartbond                     kind=sport country=BE
Koninklijke Belgische Duivenbond | =KBDB              kind=sport country=BE
Koninklijke Belgische Golffederatie                   kind=sport country=BE
Koninklijke Belgische Hockeybond | =KBHB | Belgische hockeybond | Hockey Belgium  kind=sport country=BE
Koninklijke Belgische IJshockeyfederatie              kind=sport country=BE
Koninklijke Belgische Korfbalbond | =KBKB             kind=sport country=BE
Koninklijke Belgische Roeibond | Belgische Roeibond   kind=sport country=BE
Koninklijke Belgische Ruitersportfederatie | =KBRSF | Belgische ruitersportfederatie  kind=sport country=BE
Koninklijke Belgische Schaakbond | Belgische Schaakbond  kind=sport country=BE
Koninklijke Belgische Tafeltennisbond | =VTTL         kind=sport country=BE
Koninklijke Belgische Tennisbond | =KBTB | Belgische tennisbond  kind=sport country=BE
Koninklijke Belgische Voetbalbond | =KBVB | Belgische voetbalbond | =RBFA | =URBSFA | Royal Belgian Football Association  kind=sport country=BE
Koninklijke Belgische Wielrijdersbond | =KBWB | Belgische Wielrijdersbond | Belgian Cycling | Belgische wielerbond  kind=sport country=BE
Koninklijke Belgische Zwembond | =KBZB | Belgische zwembond  kind=sport country=BE
=LBFA                                                 kind=sport country=BE
Nationaal Voetbalcentrum Tubize | Proximus Basecamp   kind=sport country=BE
Paardensport Vlaanderen                               kind=sport country=BE
Parantee | Parantee-Psylos                            kind=sport country=BE
Pro League | Liga Beroepsvoetbal | =Profliga          kind=sport country=BE
=RACB | Royal Automobile Club of Belgium              kind=sport country=BE
Team Vlaanderen-Topsport                              kind=sport country=BE
United Athletes                                       kind=sport country=BE
=VAL                                                  kind=sport country=BE of="Vlaamse Atletiekliga" ambiguous
=VBL                                                  kind=sport country=BE of="Basketbal Vlaanderen" ambiguous
=VHL                                                  kind=sport country=BE of="Vlaamse Hockeyliga" ambiguous
=VHV                                                  kind=sport country=BE of="Vlaamse Handbalvereniging" ambiguous
Vlaams Instituut voor Sportbeheer                     kind=sport country=BE
Vlaams Wielercentrum Eddy Merckx                      kind=sport country=BE
Vlaamse Atletiekliga | Atletiek Vlaanderen            kind=sport country=BE
Vlaamse Handbalvereniging                             kind=sport country=BE
Vlaamse Hockeyliga                                    kind=sport country=BE
Vlaamse Judofederatie | Judo Vlaanderen               kind=sport country=BE
Vlaamse Sportfederatie                                kind=sport country=BE
Vlaamse Tennisvereniging | =VTV | Tennis Vlaanderen | Tennis en Padel Vlaanderen  kind=sport country=BE
Vlaamse turnfederatie | =Gymfed | Gymnastiekfederatie Vlaanderen  kind=sport country=BE
Vlaamse Wielrijdersfederatie | =VWF | Wielertoeristen Vlaanderen  kind=sport country=BE
Vlaamse Zwemfederatie | Zwemfed                       kind=sport country=BE
Voetbal Vlaanderen | Vlaamse voetbalbond              kind=sport country=BE
Volley Belgium | =KBVBV | Koninklijk Belgisch Volleybalverbond  kind=sport country=BE
Volley Vlaanderen | Vlaamse Volleybalbond             kind=sport country=BE
=VSF                                                  kind=sport country=BE of="Vlaamse Sportfederatie" ambiguous
=VZF                                                  kind=sport country=BE of="Vlaamse Zwemfederatie" ambiguous
=WBV                                                  kind=sport country=BE of="Cycling Vlaanderen" ambiguous

# National federations, Olympic committees and leagues' bodies of other countries
=AFA                                                  kind=sport country=AR of="Argentijnse voetbalbond" ambiguous
All England Lawn Tennis and Croquet Club | All England Club  kind=sport country=GB
Amerikaans olympisch comité | =USOC | =USOPC          kind=sport country=US
Amerikaanse tennisbond | =USTA                        kind=sport country=US
Argentijnse voetbalbond                               kind=sport country=AR
=BOA                                                  kind=sport country=GB of="British Olympic Association" ambiguous
Braziliaanse voetbalbond | =CBF                       kind=sport country=BR
British Cycling                                       kind=sport country=GB
British Olympic Association                           kind=sport country=GB
Chinees olympisch comité                              kind=sport country=CN
Deense voetbalbond | =DBU                             kind=sport country=DK
Deense wielerbond                                     kind=sport country=DK
=DFL | Deutsche Fussball Liga | Deutsche Fußball Liga  kind=sport country=DE
Duits olympisch comité                                kind=sport country=DE
Duitse schaatsbond | =DESG                            kind=sport country=DE
Duitse sportbond | =DOSB                              kind=sport country=DE
Duitse voetbalbond | =DFB | Deutscher Fussball-Bund | Deutscher Fußball-Bund  kind=sport country=DE
Duitse wielerbond | =BDR | Bund Deutscher Radfahrer   kind=sport country=DE
=EFL | Football League | English Football League      kind=sport country=GB
Engelse voetbalbond | Football Association | The FA   kind=sport country=GB
=FA                                                   kind=sport country=GB of="Engelse voetbalbond" ambiguous
Franse tennisbond | =FFT                              kind=sport country=FR
Franse voetbalbond | =FFF | Fédération Française de Football  kind=sport country=FR
Franse wielerbond | =FFC                              kind=sport country=FR
Griekse voetbalbond                                   kind=sport country=GR
Israëlische voetbalbond                               kind=sport country=IL
Italiaanse voetbalbond | =FIGC | Federcalcio          kind=sport country=IT
Italiaanse wielerbond | =FCI                          kind=sport country=IT
Japans olympisch comité | =JOC                        kind=sport country=JP
Japanse voetbalbond                                   kind=sport country=JP
Jockey Club                                           kind=sport country=GB ambiguous
Keniaanse atletiekbond | Athletics Kenya              kind=sport country=KE
Kroatische voetbalbond                                kind=sport country=HR
Lawn Tennis Association                               kind=sport country=GB
=LFP | Ligue de Football Professionnel                kind=sport country=FR
Liga de Fútbol Profesional                            kind=sport country=ES
=LOCOG                                                kind=sport country=GB
=LTA                                                  kind=sport country=GB of="Lawn Tennis Association" ambiguous
Luxemburgse voetbalbond | =FLF                        kind=sport country=LU
Marokkaanse voetbalbond                               kind=sport country=MA
=NBPA                                                 kind=sport country=US
=NCAA                                                 kind=sport country=US
=NFLPA                                                kind=sport country=US
=NOK                                                  kind=sport country=DE of="Duits olympisch comité" ambiguous
Noorse voetbalbond                                    kind=sport country=NO
Oekraïense voetbalbond                                kind=sport country=UA
Oostenrijkse skibond | =ÖSV                           kind=sport country=AT
Palestijnse voetbalbond                               kind=sport country=PS
=PFA                                                  kind=sport country=GB of="Professional Footballers' Association" ambiguous
=PGMOL                                                kind=sport country=GB
Poolse voetbalbond                                    kind=sport country=PL
Portugese voetbalbond | =FPF                          kind=sport country=PT
Professional Cricketers' Association                  kind=sport country=GB
Professional Footballers' Association                 kind=sport country=GB
=RFU | Rugby Football Union                           kind=sport country=GB
=ROC                                                  kind=sport country=RU of="Russisch Olympisch Comité" ambiguous
Russisch Olympisch Comité                             kind=sport country=RU
Russische atletiekbond | =ARAF                        kind=sport country=RU
Russische voetbalbond                                 kind=sport country=RU
Scottish FA | Schotse voetbalbond                     kind=sport country=GB
Servische voetbalbond                                 kind=sport country=RS
=SOC                                                  kind=sport country=SR of="Surinaams Olympisch Comité" ambiguous
Spaanse voetbalbond | =RFEF | Real Federación Española de Fútbol  kind=sport country=ES
Spaanse wielerbond | =RFEC                            kind=sport country=ES
Surinaams Olympisch Comité                            kind=sport country=SR
Surinaamse Voetbalbond | =SVB                         kind=sport country=SR
Swiss Olympic                                         kind=sport country=CH
Swiss-Ski                                             kind=sport country=CH
Tennis Australia                                      kind=sport country=AU
=TFF                                                  kind=sport country=TR of="Turkse voetbalbond" ambiguous
Turkse voetbalbond                                    kind=sport country=TR
UK Athletics                                          kind=sport country=GB
US Soccer | Amerikaanse voetbalbond | U.S. Soccer     kind=sport country=US
USA Cycling                                           kind=sport country=US
USA Gymnastics                                        kind=sport country=US
=USATF | USA Track & Field                            kind=sport country=US
Zweedse voetbalbond                                   kind=sport country=SE
Zwitserse voetbalbond                                 kind=sport country=CH

# Supporters' groups
1895 Fanclub | 1895 Devils                            kind=sport country=BE
Angel-Side | Angelside                                kind=sport country=NL
Antwerp Casual Crew                                   kind=sport country=BE
=B-Side                                               kind=sport country=NL of="B-Side NAC" ambiguous
B-Side NAC                                            kind=sport country=NL
Bad Blue Boys                                         kind=sport country=HR
Bad Gones                                             kind=sport country=FR
=Barra Brava                                          kind=sport country=AR of="La Doce" ambiguous
=BCS                                                  kind=sport country=BE of="Brussels Casual Service" ambiguous
=Blue Army                                            kind=sport country=BE of="North Fanatics" ambiguous
Boixos Nois                                           kind=sport country=ES
Boulogne Boys                                         kind=sport country=FR
Brigate Rossonere                                     kind=sport country=IT
Bruges Casual Firm                                    kind=sport country=BE
Brussels Casual Service                               kind=sport country=BE
Buffalo Ultras                                        kind=sport country=BE
Bunnikside | Bunnik Side                              kind=sport country=NL
Carsi Besiktas | Çarşı                                kind=sport
Centraal Informatiepunt Voetbalvandalisme | CIV Voetbal  kind=sport country=NL
Collectif Ultras Paris                                kind=sport country=FR
Curva Nord Inter                                      kind=sport country=IT
De Feijenoorder | FSV De Feijenoorder                 kind=sport country=NL
=Delije                                               kind=sport country=RS
Drughi Genk | Drughi's                                kind=sport country=BE
F-side | =F Side                                      kind=sport country=NL
Feyenoord Supportersvereniging | Supportersvereniging Feyenoord  kind=sport country=NL
Feyenoorders voor Feyenoord                           kind=sport country=NL
Football Supporters Europe | =FSE                     kind=sport
Fossa dei Leoni                                       kind=sport country=IT
=Grobari                                              kind=sport country=RS
Headhunters Chelsea | Chelsea Headhunters             kind=sport country=GB
=Hell Side                                            kind=sport country=BE of=Hell-Side ambiguous
Hell-Side | Hell Side Standard                        kind=sport country=BE
=Het Legioen                                          kind=sport country=NL ambiguous
Hogesa | Hooligans gegen Salafisten                   kind=sport country=DE
Inter City Firm                                       kind=sport country=GB
=Irriducibili                                         kind=sport country=IT
Kingside                                              kind=sport country=NL
=La Doce                                              kind=sport country=AR
Landelijk Overleg Supportersverenigingen              kind=sport country=NL
Lighttown Madness                                     kind=sport country=NL
Mauves Army                                           kind=sport country=BE
MI-Side                                               kind=sport country=NL
Midden-Noord | North Side ADO                         kind=sport country=NL
North Fanatics | Blue Army Brugge                     kind=sport country=BE
=North Terrace                                        kind=sport country=BE of="Buffalo Ultras" ambiguous
O-Side Anderlecht | =O-Side                           kind=sport country=BE
=PHK                                                  kind=sport country=BE of="Publik Hysterik Kaos" ambiguous
Publik Hysterik Kaos                                  kind=sport country=BE
Rotterdamse Jongeren Kern | =RJK                      kind=sport country=NL
S.C.F. Hooligans | SCF Hooligans                      kind=sport country=NL
Supportersclub Oranje                                 kind=sport country=NL
Supporterscollectief Nederland | =Supporterscollectief  kind=sport country=NL
Supportersfederatie Club Brugge                       kind=sport country=BE
Supportersvereniging Ajax | Ajax Supportersvereniging  kind=sport country=NL
Torcida Split                                         kind=sport country=HR
Ultras Inferno | Ultras Inferno 96                    kind=sport country=BE
Ultras Sur                                            kind=sport country=ES
Vak 410                                               kind=sport country=NL
=Vak P | =City Pride                                  kind=sport country=NL of=Vak-P ambiguous
Vak Zuid                                              kind=sport country=NL ambiguous
Vak-P                                                 kind=sport country=NL
=X-Side                                               kind=sport country=BE of="Antwerp Casual Crew" ambiguous
Z-Side                                                kind=sport country=NL

# Sport agencies, sports marketing and management, kit and stadium companies of clubs
777 Partners                                          kind=sport country=US
CAA Sports | CAA Stellar                              kind=sport country=US
City Football Group                                   kind=sport country=GB
Doyen Sports | Doyen Sports Investments               kind=sport country=MT
Essel Sports Management                               kind=sport country=NL
Fenway Sports Group                                   kind=sport country=US
Forza Sports Group                                    kind=sport country=NL
Gestifute                                             kind=sport country=PT
Gracenote Sports | Infostrada Sports                  kind=sport country=NL
HouseofSports | House of Sports                       kind=sport country=NL
Hypercube | Hypercube Business Innovation             kind=sport country=NL
=IMG                                                  kind=sport country=US of="International Management Group" ambiguous
=Infront                                              kind=sport country=CH of="Infront Sports & Media" ambiguous
Infront Sports & Media                                kind=sport country=CH
International Management Group | IMG Sport            kind=sport country=US
=ISL                                                  kind=sport country=CH of=ISMM ambiguous
=ISMM | ISL Worldwide | International Sport and Leisure  kind=sport country=CH
Kentaro                                               kind=sport country=CH
Maguire Tax & Legal                                   kind=sport country=MC
Mondial Sport                                         kind=sport country=BE
Octagon Sports                                        kind=sport country=US
=Opta | Opta Sports                                   kind=sport country=GB
Pacific Media Group                                   kind=sport country=US
Qatar Sports Investments | =QSI                       kind=sport country=QA
Rob Groener Sports | Muy Manero | Groener Sports      kind=sport country=NL
Roc Nation Sports                                     kind=sport country=US
=SEG                                                  kind=sport country=NL of="Sports Entertainment Group" ambiguous
Sponsorreport                                         kind=sport country=NL
Sport-Promotion | Sport Promotion                     kind=sport country=NL
Sportfive | UFA Sports | Lagardère Sports             kind=sport country=DE
=Sportradar                                           kind=sport country=CH
Sports Entertainment Group | SEG Football             kind=sport country=NL
Square Egg                                            kind=sport country=BE
Star Factory                                          kind=sport country=BE
Stellar Group                                         kind=sport country=GB
TEAM Marketing                                        kind=sport country=CH
Tennium                                               kind=sport country=ES
Triple Double                                         kind=sport country=NL
=Wasserman                                            kind=sport country=US of="Wasserman Media Group" ambiguous
Wasserman Media Group | Wasserman Group               kind=sport country=US
