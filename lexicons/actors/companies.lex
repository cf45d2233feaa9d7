# lexicons/actors/companies.lex: companies known to readers of Dutch and Flemish news
@class    organisation
@licence  CC0-1.0
@source   written for knipsel
@homonyms
@fields   kind: party parliament government police court army intelligence union employers company media ngo armed education health culture sport music international religion research
@fields   country: <text>
@fields   of: <text>
@fields   ambiguous: <flag>

# AEX and Amsterdam Midkap: industry and holdings
=A2000                                    kind=company country=NL
Aalberts | Aalberts Industries            kind=company country=NL
Accell | Accell Group                     kind=company country=NL
=Accent Jobs                              kind=company country=BE
Adecco | =Ecco | Adia Interim             kind=company country=CH
Adyen                                     kind=company country=NL
Aegon                                     kind=company country=NL
=AFAS | AFAS Software                     kind=company country=NL
Agilitas Group                            kind=company country=BE
Ahold | Koninklijke Ahold | Ahold Delhaize | Koninklijke Ahold Delhaize  kind=company country=NL
Ahrend | Koninklijke Ahrend               kind=company country=NL
Ahrend Groep                              kind=company country=NL
AkzoNobel | Akzo Nobel | =Akzo            kind=company country=NL
Alfen                                     kind=company country=NL
Alphabet Lease                            kind=company country=NL
Altice | Altice Europe                    kind=company
Ampleon                                   kind=company country=NL
Amsterdam Commodities | Acomo             kind=company country=NL
Antea Group                               kind=company country=NL
Arcadis | Heidemij                        kind=company country=NL
Arcona | Arcona Property Fund             kind=company country=NL
argenx | arGEN-X                          kind=company
ASA Uitzendbureau                         kind=company country=NL
ASB Uitzendbureau                         kind=company country=NL
ASM International | =ASMI                 kind=company country=NL
=ASML | ASM Lithography | =ASM Lithography Holding  kind=company country=NL
=ASR | ASR Nederland | a.s.r. | Fortis ASR  kind=company country=NL
Athlon | Athlon Car Lease                 kind=company country=NL
Atos Origin                               kind=company country=FR
Audax | Audax Groep                       kind=company country=NL
Avantium                                  kind=company country=NL
Azerion                                   kind=company country=NL
=Baan                                     kind=company country=NL of="Baan Company" ambiguous
Baan Company | Baan Company Barneveld     kind=company country=NL
Backbase                                  kind=company country=NL
Ballast Nedam                             kind=company country=NL
Ballast Nedam Infra                       kind=company country=NL
=BAM | =Koninklijke BAM Groep | =BAM Groep | =Koninklijke BAM | =BAM Infra | =BAM Wegen  kind=company country=NL
Banijay | Banijay Benelux                 kind=company country=FR
=Basic-Fit | =Basic Fit                   kind=company country=NL
=Batavus                                  kind=company country=NL ambiguous
Batenburg Techniek                        kind=company country=NL
BBned                                     kind=company country=NL
BE Semiconductor | =Besi | BE Semiconductor Industries  kind=company country=NL
Begemann | Koninklijke Begemann | Begemann Groep  kind=company country=NL
=Ben                                      kind=company country=NL ambiguous
=Berkhof                                  kind=company country=NL ambiguous
=Beter Bed                                kind=company country=NL
Bitvavo                                   kind=company country=NL
Blendle                                   kind=company country=NL
=Blokker Holding                          kind=company country=NL
=Bol                                      kind=company country=NL of=bol.com ambiguous
=bol                                      kind=company country=NL of=bol.com ambiguous
bol.com | Bol.com                         kind=company country=NL
=Bols                                     kind=company country=NL of="Lucas Bols" ambiguous
Bols Wessanen | BolsWessanen              kind=company country=NL
=Booking                                  kind=company country=NL of=Booking.com ambiguous
Booking.com | Booking Holdings            kind=company country=NL
Borsumij | Borsumij Wehry                 kind=company country=NL
Boskalis | Koninklijke Boskalis | Boskalis Westminster | Royal Boskalis  kind=company country=NL
Broadcast Partners                        kind=company country=NL
=Brunel                                   kind=company country=NL of="Brunel International" ambiguous
=Brunel International                     kind=company country=NL
BSO/Origin | =BSO | Philips C&P           kind=company country=NL
Buhrmann | Buhrmann-Tetterode | Corporate Express  kind=company country=NL
=Bunq                                     kind=company country=NL
Caiway                                    kind=company country=NL
Canal+ | Canal Plus | Canal+ Nederland    kind=company country=FR
CanalDigitaal | Canal Digitaal            kind=company country=NL
Cap Volmac | Volmac                       kind=company country=NL
Casema                                    kind=company country=NL
Catawiki                                  kind=company country=NL
=Centric                                  kind=company country=NL ambiguous
Ceteco                                    kind=company country=NL
CM.com                                    kind=company country=NL
=CMG | LogicaCMG                          kind=company country=NL
Cnova                                     kind=company country=FR
=Content Beheer                           kind=company country=NL
Coolblue                                  kind=company country=NL
Corbion                                   kind=company country=NL
Corus | Corus Group | Corus Nederland     kind=company country=NL
Covebo                                    kind=company country=NL
Creyf's | Creyf's Interim | Solvus        kind=company country=BE
Croonwolter&dros | Croonwolter en Dros    kind=company country=NL
Crown Van Gelder | Van Gelder Papier      kind=company country=NL
Crucell | IntroGene                       kind=company country=NL
=CSM | =Centrale Suiker Maatschappij      kind=company country=NL
Dactylo                                   kind=company country=NL
=DAF | DAF Trucks | Van Doorne's Automobielfabriek  kind=company country=NL
DAF Personenwagens                        kind=company country=NL
=Daoust                                   kind=company country=BE ambiguous
=De Boer Unigro | Unigro                  kind=company country=NL
Deliveroo                                 kind=company country=GB
=Delta Fiber                              kind=company country=NL
Delta Lloyd | Delta Lloyd Groep           kind=company country=NL
=Den Oudsten                              kind=company country=NL
Digitenne                                 kind=company country=NL
Diosynth                                  kind=company country=NL
DOCdata | Docdata                         kind=company country=NL
=Donkervoort                              kind=company country=NL ambiguous
=DPA | DPA Groep                          kind=company country=NL
Draka | Draka Holding                     kind=company country=NL
=DSM | Koninklijke DSM | dsm-firmenich | DSM-Firmenich | Dutch State Mines  kind=company country=NL
Dura Vermeer                              kind=company country=NL
Dutchtone | Orange Nederland              kind=company country=NL
Ebusco                                    kind=company country=NL
Egon Zehnder                              kind=company country=CH
=Elastic                                  kind=company country=NL ambiguous
Elsevier Science                          kind=company country=NL
Endemol | Endemol Shine | Endemol Entertainment | EndemolShine  kind=company country=NL
Enertel                                   kind=company country=NL
Envipco                                   kind=company country=NL
Equant                                    kind=company country=NL
=Eriks                                    kind=company country=NL of="Eriks Group" ambiguous
Eriks Group                               kind=company country=NL
Essent Kabelcom | @Home                   kind=company country=NL
Eurofiber                                 kind=company country=NL
=Exact                                    kind=company country=NL of="Exact Software" ambiguous
=Exact Software | =Exact Holding          kind=company country=NL
Eyeworks                                  kind=company country=NL
Fagron                                    kind=company
Fastned                                   kind=company country=NL
Flow Traders                              kind=company country=NL
=Fokker | Fokker Aircraft | Koninklijke Nederlandse Vliegtuigenfabriek Fokker | =NV Fokker  kind=company country=NL
Fokker Technologies | =Fokker Services | Fokker Aerostructures | Fokker Elmo  kind=company country=NL
=Fonq                                     kind=company country=NL
Foodora                                   kind=company country=DE
ForFarmers                                kind=company country=NL
Freeler                                   kind=company country=NL
Fugro                                     kind=company country=NL
Funda                                     kind=company country=NL
=Gamma Holding                            kind=company country=NL
=Gazelle                                  kind=company country=NL of="Koninklijke Gazelle" ambiguous
Gemalto | Gemplus                         kind=company
Getronics | Koninklijke Getronics | Getronics PinkRoccade  kind=company country=NL
Gi Group                                  kind=company country=IT
=Giant                                    kind=company country=TW ambiguous
Gist-brocades | Gist Brocades             kind=company country=NL
Greenwheels                               kind=company country=NL
Grolsch | Koninklijke Grolsch | Grolsche Bierbrouwerij  kind=company country=NL
Grontmij                                  kind=company country=NL
Hagemeyer                                 kind=company country=NL
HAL Investments | =HAL Holding | =HAL Trust  kind=company country=NL
=Hays                                     kind=company country=GB ambiguous
=HBG | Hollandsche Beton Groep | Hollandsche Beton Groep HBG  kind=company country=NL
Heijmans | Koninklijke Heijmans           kind=company country=NL
Heineken | Heineken Holding | Heineken Nederland  kind=company country=NL
Helpling                                  kind=company country=NL
=Helvoet                                  kind=company country=NL ambiguous
=Het Net                                  kind=company country=NL ambiguous
=Hi                                       kind=company country=NL ambiguous
Holland Colours                           kind=company country=NL
Holland Media Groep | =HMG | RTL Nederland  kind=company country=NL
=Hoogovens | =Koninklijke Hoogovens | Hoogovens IJmuiden  kind=company country=NL
House of HR                               kind=company country=BE
Hunter Douglas                            kind=company country=NL
Hyves                                     kind=company country=NL
ICT Automatisering | ICT Group            kind=company country=NL
=IDTV                                     kind=company country=NL
=IHC Caland | IHC Caland                  kind=company country=NL
Ilse Media | =ilse                        kind=company country=NL
=IMCD                                     kind=company country=NL
Imtech | Koninklijke Imtech | Royal Imtech  kind=company country=NL
Independer | Independer.nl                kind=company country=NL
InPost                                    kind=company country=PL
Internatio-Müller | Internatio-Muller | Internatio  kind=company country=NL
Intertrust                                kind=company country=NL
Intervet | Intervet Schering-Plough       kind=company country=NL
Joop van den Ende Produkties | =Stage Entertainment | =Stage Holding  kind=company country=NL
Just Eat Takeaway | Takeaway.com | Just Eat Takeaway.com | Thuisbezorgd.nl  kind=company country=NL
=Kelly Services                           kind=company country=US
=Kempen & Co | =Kempen en Co | Van Lanschot Kempen  kind=company country=NL
Kendrion                                  kind=company country=NL
Kiadis | Kiadis Pharma                    kind=company country=NL
KNP BT | =KNP | Koninklijke KNP BT        kind=company country=NL
KNP Leykam                                kind=company country=NL
=Koga | Koga Miyata                       kind=company country=NL
=Koninklijke Bijenkorf Beheer | =KBB      kind=company country=NL
=Koninklijke Gazelle                      kind=company country=NL
=Koninklijke Olie | Koninklijke Nederlandsche Petroleum Maatschappij | Royal Dutch | =Koninklijke/Shell  kind=company country=NL
Koninklijke Ten Cate | TenCate | Royal Ten Cate  kind=company country=NL
Koninklijke Wegener | Wegener Arcade      kind=company country=NL
Koop Tjuchem                              kind=company country=NL
Korn Ferry                                kind=company country=US
=KPN | Koninklijke KPN | Koninklijke PTT Nederland | PTT Telecom | KPN Telecom  kind=company country=NL
KPNQwest | KPN Qwest                      kind=company country=NL
Laurus | Koninklijke Laurus               kind=company country=NL
Layar                                     kind=company country=NL
=Lease Plan | LeasePlan                   kind=company country=NL
Lebara                                    kind=company country=GB
Libertel | Vodafone Libertel | Vodafone Nederland  kind=company country=NL
=Lightyear                                kind=company country=NL ambiguous
=Logica                                   kind=company country=NL of=CMG ambiguous
Luba Uitzendbureau                        kind=company country=NL
Lucas Bols | Erven Lucas Bols             kind=company country=NL
=Macintosh                                kind=company country=NL of="Macintosh Retail Group" ambiguous
Macintosh Retail Group                    kind=company country=NL
Majorel                                   kind=company country=LU
Makro Nederland                           kind=company country=NL
Manpower | ManpowerGroup                  kind=company country=US
=Marktplaats | Marktplaats.nl             kind=company country=NL
Maxeda                                    kind=company country=NL
Mendix                                    kind=company country=NL
Messagebird | MessageBird                 kind=company country=NL
Michael Page                              kind=company country=GB
=Mobilis                                  kind=company country=NL ambiguous
=Mollie                                   kind=company country=NL ambiguous
MultiChoice                               kind=company country=ZA
Multikabel                                kind=company country=NL
=NBM                                      kind=company country=NL
NBM-Amstelland | Amstelland               kind=company country=NL
Nedap                                     kind=company country=NL
Nedcar | VDL Nedcar                       kind=company country=NL
Nedlloyd | Koninklijke Nedlloyd           kind=company country=NL
Nedsense | Blue Fox Enterprises           kind=company country=NL
Nedstat                                   kind=company country=NL
NedTrain                                  kind=company country=NL
Neways                                    kind=company country=NL
Newconomy                                 kind=company country=NL
Newtec                                    kind=company country=BE
Nexperia                                  kind=company country=NL
Nijverdal-ten Cate                        kind=company country=NL
NLkabel                                   kind=company country=NL
NN Group | Nationale-Nederlanden | Nationale Nederlanden | =NN  kind=company country=NL
Norit                                     kind=company country=NL
Nozema                                    kind=company country=NL
Nutricia | Koninklijke Numico | Numico    kind=company country=NL
=NXP | NXP Semiconductors | Philips Semiconductors  kind=company country=NL
=OCI | OCI Nitrogen | Orascom Construction Industries  kind=company country=NL
OctoPlus                                  kind=company country=NL
=Océ | Océ-van der Grinten | =Oce         kind=company country=NL
Olympia Uitzendbureau                     kind=company country=NL
Open Dutch Fiber                          kind=company country=NL
=Oranjewoud                               kind=company country=NL of="Antea Group" ambiguous
Ordina                                    kind=company country=NL
Organon | Organon Oss                     kind=company country=NL
=Origin                                   kind=company country=FR of="Atos Origin" ambiguous
Otto Nederland                            kind=company country=NL
Otto Workforce | OTTO Work Force          kind=company country=NL
Pakhoed | Koninklijke Pakhoed             kind=company country=NL
=PCM | PCM Uitgevers                      kind=company country=NL
=Perscombinatie                           kind=company country=NL ambiguous
Pharming | Pharming Group                 kind=company country=NL
Philips | Koninklijke Philips | Koninklijke Philips Electronics | Philips Electronics | Royal Philips  kind=company country=NL
=Picnic                                   kind=company country=NL ambiguous
Planet Internet                           kind=company country=NL
Polynorm                                  kind=company country=NL
=Pon                                      kind=company country=NL of="Pon Holdings" ambiguous
=Pon Holdings | Pon's Automobielhandel    kind=company country=NL
PostNL | Post NL                          kind=company country=NL
ProQR | ProQR Therapeutics                kind=company country=NL
Prosus                                    kind=company country=NL
=PTT | =PTT Nederland | Staatsbedrijf der PTT  kind=company country=NL
Purac                                     kind=company country=NL
=Raet                                     kind=company country=NL
=Randstad                                 kind=company country=NL of="Randstad Holding" ambiguous
Randstad België                           kind=company country=BE
=Randstad Holding | =Randstad Groep | =Randstad Uitzendbureau  kind=company country=NL
Reed Elsevier | =RELX | RELX Group | Elsevier Reed  kind=company
Relatieplanet                             kind=company country=NL
=Robert Half                              kind=company country=US
Robert Walters                            kind=company country=GB
Roccade | PinkRoccade | Pink Roccade      kind=company country=NL
Roto Smeets | Roto Smeets De Boer | =RSDB  kind=company country=NL
Samas | Samas Groep                       kind=company country=NL
Sandd                                     kind=company country=NL
Sanoma | Sanoma Uitgevers | Sanoma Media  kind=company country=FI
Sappi                                     kind=company country=ZA
Sappi Maastricht                          kind=company country=NL
=Sara Lee/DE | Douwe Egberts | Jacobs Douwe Egberts | JDE Peet's | Master Blenders 1753 | =DE Master Blenders | =JDE  kind=company country=NL
SBM Offshore | =SBM                       kind=company country=NL
Schuitema                                 kind=company country=NL
Schuttersveld                             kind=company country=NL
=Sdu | SDU Uitgevers                      kind=company country=NL
Selektmail                                kind=company country=NL
=Shell | Royal Dutch Shell | =Koninklijke Shell | =Shell-concern | =Koninklijke Shell Groep  kind=company country=NL
Shell Nederland                           kind=company country=NL
Shell Pernis | Shell Raffinaderij Pernis  kind=company country=NL
=SHV | SHV Holdings | Steenkolen Handels-Vereeniging  kind=company country=NL
Sif Group | Sif Holding                   kind=company country=NL
Signify | Philips Lighting                kind=company country=NL
Simyo                                     kind=company country=NL
Sligro | Sligro Food Group                kind=company country=NL
=Sparta                                   kind=company country=NL ambiguous
Spyker | Spyker Cars                      kind=company country=NL
=Start                                    kind=company country=NL ambiguous
Start People                              kind=company country=NL
=Startpagina                              kind=company country=NL of=Startpagina.nl ambiguous
Startpagina.nl                            kind=company country=NL
Stella Fietsen                            kind=company country=NL
=Stern Groep                              kind=company country=NL
Stork | Koninklijke Stork | Machinefabriek Stork | VMF-Stork  kind=company country=NL
Strukton | Strukton Groep                 kind=company country=NL
=Super de Boer                            kind=company country=NL
Swapfiets                                 kind=company country=NL
=Synergie Interim                         kind=company country=BE
Syntegra                                  kind=company country=NL
=T-Interim                                kind=company country=BE
T-Mobile Nederland | Odido                kind=company country=NL
Talpa | Talpa Network | Talpa Holding | Talpa Media  kind=company country=NL
Tata Steel IJmuiden | Tata Steel Nederland  kind=company country=NL
=TBI | TBI Holdings                       kind=company country=NL
Tele2 | Tele2 Nederland                   kind=company country=SE
=Telegraaf Media Groep | =TMG | Telegraaf Media Nederland  kind=company country=NL
Telfort                                   kind=company country=NL
=Temper                                   kind=company country=NL ambiguous
=Tempo-Team | =Tempo Team                 kind=company country=NL
Tempo-Team België                         kind=company country=BE
=Ten Cate                                 kind=company country=NL of="Koninklijke Ten Cate" ambiguous
Tence                                     kind=company country=NL
=Terberg                                  kind=company country=NL of="Terberg Leasing" ambiguous
Terberg Leasing                           kind=company country=NL
=Thuisbezorgd                             kind=company country=NL of="Just Eat Takeaway" ambiguous
=Timing Uitzendbureau                     kind=company country=NL
Tiscali                                   kind=company country=IT
=TKH | TKH Group | Twentsche Kabel | Twentsche Kabelfabriek | Twentsche Kabel Holding  kind=company country=NL
=TNT | TNT Post Groep | =TPG | TNT Post | TPG Post | PTT Post  kind=company country=NL
TNT Express                               kind=company country=NL
=TomTom | Tele Atlas                      kind=company country=NL
Topicus                                   kind=company country=NL
Triple P                                  kind=company country=NL
=Uber | UberPop | UberX                   kind=company country=US
Uber Eats                                 kind=company country=US
Unilever                                  kind=company country=NL
Unit 4 | Unit4 | Unit 4 Agresso           kind=company country=NL
UnitedGlobalCom | Liberty Global | Liberty Media  kind=company country=US
Universal Music Group | =UMG              kind=company
=UPC | United Pan-Europe Communications | UPC Nederland | chello  kind=company country=NL
USG People | United Services Group | Unique Uitzendburo  kind=company country=NL
Van der Moolen | Van der Moolen Holding   kind=company country=NL
Van Gend & Loos | Van Gend en Loos        kind=company country=NL
Van Ommeren | Koninklijke Van Ommeren     kind=company country=NL
VanMoof                                   kind=company country=NL
=VDL | VDL Groep | VDL Group              kind=company country=NL
VDL Bova | Bova Valkenswaard              kind=company country=NL
Vedior | Vedior Holding                   kind=company country=NL
Vendex | Vendex International | Vendex KBB  kind=company country=NL
Versatel                                  kind=company country=NL
Visma | Visma Raet                        kind=company country=NO
=Vitae                                    kind=company country=NL ambiguous
Vivoryon                                  kind=company country=DE
=VNU | Verenigde Nederlandse Uitgeversbedrijven  kind=company country=NL
Volker Stevin | VolkerWessels | Koninklijke VolkerWessels | Volker Wessels | Kondor Wessels | Volker Wessels Stevin  kind=company country=NL
Vopak | Koninklijke Vopak                 kind=company country=NL
Vredestein | Vredestein Banden | Apollo Vredestein  kind=company country=NL
=Wegener                                  kind=company country=NL of="Koninklijke Wegener" ambiguous
Wehkamp | Wehkamp.nl                      kind=company country=NL
Wessanen | Koninklijke Wessanen           kind=company country=NL
WeTransfer                                kind=company country=NL
=Wilma                                    kind=company country=NL of="Wilma Bouw" ambiguous
Wilma Bouw                                kind=company country=NL
=Wish                                     kind=company country=NL ambiguous
Wolters Kluwer | Wolters-Kluwer | Kluwer  kind=company country=NL
World Online                              kind=company country=NL
=XS4ALL                                   kind=company country=NL
=Yacht                                    kind=company country=NL ambiguous
Youfone                                   kind=company country=NL
Young Capital | YoungCapital              kind=company country=NL
Ziggo | VodafoneZiggo                     kind=company country=NL
=Zon                                      kind=company country=NL ambiguous

# Dutch banks, insurers, funds and pension funds
ABN Amro | ABN AMRO | ABN-Amro | =ABN | AMRO Bank | Amro-Bank | Algemene Bank Nederland  kind=company country=NL
=ABP | =Algemeen Burgerlijk Pensioenfonds | Pensioenfonds ABP  kind=company country=NL
Achmea | Achmea Groep | Eureko            kind=company country=NL
Aegon Bank | =Knab                        kind=company country=NL
Aegon Nederland                           kind=company country=NL
=Afab                                     kind=company country=NL
Afterpay | Riverty                        kind=company
=Agis | Agis Zorgverzekeringen            kind=company country=NL
=Alex                                     kind=company country=NL ambiguous
Allianz Nederland                         kind=company country=NL
AlpInvest | Alpinvest                     kind=company country=NL
Altera Vastgoed                           kind=company country=NL
=Amersfoortse                             kind=company country=NL of="De Amersfoortse" ambiguous
=AMEV | =Amev                             kind=company country=NL
Amsterdam Trade Bank | =ATB               kind=company country=NL
Amvest                                    kind=company country=NL
Antonveneta                               kind=company country=IT
=APG | =Algemene Pensioen Groep           kind=company country=NL
Ardanta                                   kind=company country=NL
ASN Bank | =ASN | Algemene Spaarbank voor Nederland  kind=company country=NL
Avéro Achmea | Avéro                      kind=company country=NL
AXA Leven                                 kind=company country=NL
Bank Bercoop | Bercoop                    kind=company country=NL
Bank Nederlandse Gemeenten | =BNG | BNG Bank  kind=company country=NL
Bank ten Cate & Cie                       kind=company country=NL
Banque Artesia Nederland                  kind=company country=NL
Bencis                                    kind=company country=NL
Binck | BinckBank                         kind=company country=NL
Blue Sky Group                            kind=company country=NL
=Bouwfonds | Bouwfonds Nederlandse Gemeenten  kind=company country=NL
Bouwinvest | Bouwinvest Real Estate       kind=company country=NL
BpfBouw | Bpf Bouw                        kind=company country=NL
Brand New Day                             kind=company country=NL
Breevast                                  kind=company country=NL
Buckaroo                                  kind=company country=NL
=Bureau Krediet Registratie | =BKR        kind=company country=NL
CenE Bankiers                             kind=company country=NL
=Centraal Beheer | Centraal Beheer Achmea  kind=company country=NL
Conservatrix                              kind=company country=NL
Credit Europe Bank                        kind=company country=NL
Creditsafe                                kind=company country=NL
Currence                                  kind=company country=NL
=CZ | CZ Groep | CZ Actief in Gezondheid  kind=company country=NL
=De Amersfoortse | =de Amersfoortse       kind=company country=NL
=De Friesland Zorgverzekeraar             kind=company country=NL
=De Giro                                  kind=company country=NL of=DeGiro ambiguous
=De Goudse                                kind=company country=NL of="Goudse Verzekeringen" ambiguous
DeGiro                                    kind=company country=NL
=Dela | =DELA                             kind=company country=NL
=Detailhandel Pensioenfonds               kind=company country=NL
DHB Bank | Demir-Halk Bank                kind=company country=NL
Direktbank                                kind=company country=NL
Ditzo                                     kind=company country=NL
=DSB | DSB Bank | Dirk Scheringa Beheer   kind=company country=NL
=DSW | DSW Zorgverzekeraar                kind=company country=NL
=Easy Life                                kind=company country=NL of="Easy Life Investments" ambiguous
Easy Life Investments                     kind=company country=NL
Egeria                                    kind=company country=NL
Equens | Interpay | =BankGirocentrale     kind=company country=NL
Eurocenter                                kind=company country=NL
=FBTO                                     kind=company country=NL
Florius                                   kind=company country=NL
=FMO | Financierings-Maatschappij voor Ontwikkelingslanden  kind=company country=NL
Fortis | Fortis Bank | Fortis Groep | Fortis Nederland | Fortis België  kind=company
Friesland Bank                            kind=company country=NL
Frisia Financieringen                     kind=company country=NL
Garantibank | GarantiBank International   kind=company country=NL
Gilde Buy Out | Gilde Investment          kind=company country=NL
=Gimv | =GIMV | Gewestelijke Investeringsmaatschappij voor Vlaanderen  kind=company country=BE
Glitnir                                   kind=company country=IS
Golden Sun Resorts                        kind=company country=NL
Goudse Verzekeringen                      kind=company country=NL
Graydon                                   kind=company country=NL
H2 Equity Partners                        kind=company country=NL
Hof Hoorneman | Hof Hoorneman Bankiers    kind=company country=NL
Homburg Invest                            kind=company country=CA
Icesave | Landsbanki                      kind=company country=IS
iDEAL | =iDeal                            kind=company country=NL
=ING | ING Groep | ING Bank | ING Direct | ING Group | Internationale Nederlanden Groep | ING Barings  kind=company country=NL
InShared                                  kind=company country=NL
Interbank                                 kind=company country=NL
Interpolis                                kind=company country=NL
=Iris Vermogensbeheer                     kind=company country=NL
=IZZ                                      kind=company country=NL
Kaupthing | Kaupthing Edge                kind=company country=IS
Kempen Capital Management                 kind=company country=NL
Klarna                                    kind=company country=SE
=Klaverblad Verzekeringen                 kind=company country=NL
=Labouchere                               kind=company country=NL of="Legio Lease" ambiguous
Leemhuis & Van Loon                       kind=company country=NL
=Legio Lease | Dexia Bank Nederland | Bank Labouchere  kind=company country=NL
Meesman                                   kind=company country=NL
MeesPierson | =Mees & Hope | Pierson, Heldring & Pierson | =Bank Mees & Hope  kind=company country=NL
Menzis                                    kind=company country=NL
=Metaal en Techniek                       kind=company country=NL of=PMT ambiguous
=MN                                       kind=company country=NL of="Mn Services" ambiguous
Mn Services                               kind=company country=NL
Monuta                                    kind=company country=NL
=Nationale Borg                           kind=company country=NL
Nederlandse Waterschapsbank | NWB Bank    kind=company country=NL
=NIBC | =Nationale Investeringsbank | =De Nationale Investeringsbank | NIB Capital  kind=company country=NL
Nimbus Investments                        kind=company country=NL
=NMB | NMB Bank | NMB Postbank | Nederlandsche Middenstandsbank  kind=company country=NL
Noord-Nederlandse Effectenbank            kind=company country=NL
NPM Capital | Nederlandse Participatie Maatschappij  kind=company country=NL
Nusse Brink                               kind=company country=NL
Obvion                                    kind=company country=NL
Ohpen                                     kind=company country=NL
=Ohra | =OHRA                             kind=company country=NL
Onderlinge 's-Gravenhage | Onderlinge van 1719  kind=company country=NL
=ONVZ                                     kind=company country=NL
Optimix                                   kind=company country=NL
Palm Invest                               kind=company country=NL
Parcom | Parcom Capital                   kind=company country=NL
Partrust                                  kind=company country=NL
=Pensioenfonds Zorg en Welzijn | =PFZW    kind=company country=NL
=PGGM                                     kind=company country=NL
Philips Pensioenfonds                     kind=company country=NL
=PME | Pensioenfonds PME                  kind=company country=NL
=PMT | =Pensioenfonds Metaal en Techniek  kind=company country=NL
Postbank                                  kind=company country=NL
Promovendum                               kind=company country=NL
Rabobank | Rabobank Nederland | =Rabo | Coöperatieve Rabobank  kind=company country=NL
Rabobank International                    kind=company country=NL
=Reaal | =Reaal Verzekeringen | =Vivat Verzekeringen | Zwitserleven | Athora Nederland  kind=company country=NL
=Regio Effect                             kind=company country=NL
RegioBank                                 kind=company country=NL
Rijkspostspaarbank                        kind=company country=NL
Robeco | Robeco Groep                     kind=company country=NL
Rolinco                                   kind=company country=NL
Rorento                                   kind=company country=NL
Salland Verzekeringen | =Eno              kind=company country=NL
=Shell Pensioenfonds                      kind=company country=NL
SNS Reaal | =SNS | SNS Bank | SNS Property Finance | Volksbank | =De Volksbank | =de Volksbank | SNS Reaal Groep  kind=company country=NL
SNS Securities                            kind=company country=NL
Spaarbeleg | Spaarbeleg Aegon             kind=company country=NL
Spoorwegpensioenfonds                     kind=company country=NL
Staalbankiers                             kind=company country=NL
Stad Holland Zorgverzekeraar              kind=company country=NL
Stad Rotterdam | Stad Rotterdam Verzekeringen  kind=company country=NL
Syntrus Achmea                            kind=company country=NL
Teslin                                    kind=company country=NL
Theodoor Gilissen | InsingerGilissen | Insinger de Beaufort  kind=company country=NL
Tinka                                     kind=company country=NL
Triodos | Triodos Bank                    kind=company country=NL
Univé | Unive                             kind=company country=NL
Van Lanschot | F. van Lanschot Bankiers   kind=company country=NL
Vesteda                                   kind=company country=NL
=VGZ | Coöperatie VGZ | VGZ-IZA           kind=company country=NL
=Vivat                                    kind=company country=NL of=Reaal ambiguous
=VSB | VSB Bank | =Verenigde Spaarbank    kind=company country=NL
=Waterland                                kind=company country=NL of="Waterland Private Equity" ambiguous
Waterland Private Equity                  kind=company country=NL
Wijs & Van Oostveen | Wijs en Van Oostveen  kind=company country=NL
Yarden                                    kind=company country=NL
=Zilveren Kruis | Zilveren Kruis Achmea   kind=company country=NL
=Zorg en Zekerheid                        kind=company country=NL
Zürich Verzekeringen Nederland            kind=company country=NL

# Belgian banks and insurers
ABB-Verzekeringen                         kind=company country=BE
=Ackermans                                kind=company country=BE of="Ackermans & van Haaren" ambiguous
Ackermans & van Haaren | Ackermans en van Haaren | =AvH | Ackermans & Van Haaren  kind=company country=BE
AG Insurance | AG Verzekeringen | AG 1824 | Groep AG  kind=company country=BE
Ageas                                     kind=company country=BE
Almanij | Almancora                       kind=company country=BE
Anhyp | AnHyp | Antwerpse Hypotheekkas    kind=company country=BE
Apra Leven                                kind=company country=BE
=Arco                                     kind=company country=BE of=Arcopar ambiguous
Arcopar | Arco-groep | Arcofin | Arcoplus  kind=company country=BE
Argenta | Argenta Spaarbank               kind=company country=BE
Artal                                     kind=company country=BE
=Artesia                                  kind=company country=BE of="Artesia BC" ambiguous
Artesia BC | Artesia Banking Corporation  kind=company country=BE
=ASLK | ASLK-CGER | =Algemene Spaar- en Lijfrentekas | =CGER  kind=company country=BE
Axa Belgium | AXA België | Axa Bank | Royale Belge | Axa Bank België  kind=company country=BE
Bacob | =BACOB | Bacob Bank               kind=company country=BE
Bancontact | Banksys | Bancontact/Mister Cash | Bancontact Payconiq  kind=company country=BE
Bank Van Breda | Bank J. Van Breda        kind=company country=BE
=Bank van de Post | =Postcheque           kind=company country=BE
=BBL | Bank Brussel Lambert | Banque Bruxelles Lambert | Bank Brussel-Lambert  kind=company country=BE
=Beaulieu                                 kind=company country=BE of=Beaulieu-groep ambiguous
Beaulieu-groep | Beaulieu International Group | =De Clerck-groep  kind=company country=BE
Belfius | Belfius Bank                    kind=company country=BE
Beobank | Citibank België                 kind=company country=BE
Bois Sauvage | Compagnie du Bois Sauvage  kind=company country=BE
Bpost Bank | bpost bank                   kind=company country=BE
=Brederode                                kind=company country=BE ambiguous
Centea                                    kind=company country=BE
=CERA | CERA Bank                         kind=company country=BE
Club Bücher                               kind=company country=BE
=CNP | Nationale Portefeuillemaatschappij | =Compagnie Nationale à Portefeuille  kind=company country=BE
Cobelfret                                 kind=company country=BE
Cobepa                                    kind=company country=BE
Coditel                                   kind=company country=BE
=Concentra                                kind=company country=BE ambiguous
Corelio | =VUM | Mediahuis | Vlaamse Uitgeversmaatschappij  kind=company country=BE
=Corona Direct                            kind=company country=BE
Crelan | =Landbouwkrediet                 kind=company country=BE
=De Persgroep | DPG Media | =DPG          kind=company country=BE
=De Vijver                                kind=company country=BE of="De Vijver Media" ambiguous
=De Vijver Media                          kind=company country=BE
Degroof Petercam | Bank Degroof | Petercam | Bank Petercam  kind=company country=BE
=Delen Private Bank | =Bank Delen         kind=company country=BE
Delta Lloyd Life | NN Insurance Belgium   kind=company country=BE
Dexia | Dexia Bank | Dexia Bank België | Dexia Groep  kind=company country=BE
=DVV | DVV Verzekeringen                  kind=company country=BE
Ergo Insurance                            kind=company country=BE
Ethias | =OMOB | Ethias Verzekeringen     kind=company country=BE
Eurazeo                                   kind=company country=FR
Euroclear                                 kind=company country=BE
Europabank                                kind=company country=BE
Euroscoop                                 kind=company country=BE
=Federale Verzekering                     kind=company country=BE
Fidea                                     kind=company country=BE
FLV Fund | Flanders Language Valley Fund  kind=company country=BE
=FPIM | =Federale Participatie- en Investeringsmaatschappij | =SFPI  kind=company country=BE
=Gemeentekrediet | Gemeentekrediet van België  kind=company country=BE
=Generale Bank | Generale de Banque | =G-Bank  kind=company country=BE
=Generale Maatschappij | Generale Maatschappij van België | Société Générale de Belgique  kind=company country=BE
Groep Brussel Lambert | =GBL | Groupe Bruxelles Lambert | Groep Brussel-Lambert  kind=company country=BE
Groupe Rossel                             kind=company country=BE
HBK Spaarbank | HBK-Spaarbank             kind=company country=BE
IPM Group                                 kind=company country=BE
=Ippa | IPPA Bank                         kind=company country=BE
Isabel Group                              kind=company country=BE
=KBC | KBC Groep | KBC Bank | KBC Verzekeringen | KBC Ancora  kind=company country=BE
=KBL | Kredietbank Luxembourg | Kredietbank Luxemburg  kind=company country=LU
Keytrade | Keytrade Bank                  kind=company country=BE
Kinepolis | Kinepolis Group | Kinepolis Groep | Bert Claeys-groep  kind=company country=BE
Korys                                     kind=company country=BE
=Kredietbank                              kind=company country=BE
=Landbouwkrediet Verzekeringen            kind=company country=BE
=Lannoo                                   kind=company country=BE of="Uitgeverij Lannoo" ambiguous
Lazard                                    kind=company country=US
Lernout & Hauspie | =L&H | Lernout en Hauspie | Lernout & Hauspie Speech Products  kind=company country=BE
=LHSP | Dictation Consortium              kind=company country=BE
Limburgse Reconversiemaatschappij | =LRM  kind=company country=BE
=Mercator Verzekeringen | Mercator & Noordstar | Baloise Insurance  kind=company country=BE
Mitiska                                   kind=company country=BE
Nagelmackers | Bank Nagelmackers | Delta Lloyd Bank | Nagelmackers 1747  kind=company country=BE
Nationale Suisse België                   kind=company country=BE
Nethys | Publifin | Enodia                kind=company country=BE
=NewB                                     kind=company country=BE
Noordstar & Boerhaave | Noordstar en Boerhaave  kind=company country=BE
=Ogeo                                     kind=company country=BE of="Ogeo Fund" ambiguous
Ogeo Fund                                 kind=company country=BE
=Optima Bank | =Optima Groep | Optima Financial Planners  kind=company country=BE
=P&V | =P&V Verzekeringen                 kind=company country=BE
Pargesa                                   kind=company country=CH
Partena                                   kind=company country=BE
Participatiemaatschappij Vlaanderen | =PMV  kind=company country=BE
Payconiq                                  kind=company country=BE
=Persgroep                                kind=company country=BE of="De Persgroep" ambiguous
=Proton                                   kind=company country=BE ambiguous
Puilaetco | Puilaetco Dewaay              kind=company country=BE
Quest for Growth                          kind=company country=BE
=Record Bank                              kind=company country=BE
=Rossel                                   kind=company country=BE of="Groupe Rossel" ambiguous
Roularta | Roularta Media Group           kind=company country=BE
Sanoma Magazines Belgium                  kind=company country=BE
SBS Belgium                               kind=company country=BE
Sofina                                    kind=company country=BE
Sofinim                                   kind=company country=BE
=Spaarkrediet                             kind=company country=BE
=SRIW | Wallonie Entreprendre | Société régionale d'investissement de Wallonie  kind=company country=BE
=Standaard Boekhandel | =Standaard Uitgeverij  kind=company country=BE
Studio 100                                kind=company country=BE
=Super Club | =Superclub                  kind=company country=BE ambiguous
=SWIFT                                    kind=company country=BE
=Swift                                    kind=company country=BE of=SWIFT ambiguous
Tecteo                                    kind=company country=BE
=Tessenderlo                              kind=company country=BE of="Tessenderlo Chemie" ambiguous
Tessenderlo Chemie | Tessenderlo Group    kind=company country=BE
Think Media                               kind=company country=BE
=UGC                                      kind=company country=FR
Uitgeverij Lannoo                         kind=company country=BE
VDK Bank | VDK Spaarbank | vdk bank       kind=company country=BE
Verlinvest                                kind=company country=BE
Vivium                                    kind=company country=BE
Vlaamse Media Maatschappij | =VMMa | Medialaan  kind=company country=BE
Vlaamse Participatiemaatschappij          kind=company country=BE
VMS Keytrade                              kind=company country=BE
Winterthur-Europe                         kind=company country=BE
Woestijnvis                               kind=company country=BE
Yuzzu                                     kind=company country=BE

# Belgian listed and industrial companies
2dehands | 2dehands.be | Tweedehands.be   kind=company country=BE
3M Zwijndrecht                            kind=company country=BE
Ablynx                                    kind=company country=BE
=ABX | ABX Logistics                      kind=company country=BE
Acerta                                    kind=company country=BE
Aedifica                                  kind=company country=BE
Agfa-Gevaert | =Agfa | Agfa-Gevaert Groep | Agfa Gevaert  kind=company country=BE
Agristo                                   kind=company country=BE
=Ahlers                                   kind=company country=BE of="Ahlers Shipping" ambiguous
Ahlers Shipping                           kind=company country=BE
=Aikido                                   kind=company country=BE of="Aikido Security" ambiguous
=Aikido Security                          kind=company country=BE
Air Belgium                               kind=company country=BE
Alcatel Bell | Bell Telephone | Alcatel-Bell  kind=company country=BE
Alcatel Microelectronics | Mietec         kind=company country=BE
Alcopa                                    kind=company country=BE
Aldi België                               kind=company country=BE
Alfacam                                   kind=company country=BE
Aliaxis                                   kind=company country=BE
Aliplast                                  kind=company country=BE
Alstom Charleroi | =ACEC                  kind=company country=BE
=ALZ | Ugine & ALZ                        kind=company country=BE
Amylum | Amylum Group                     kind=company country=BE
Anheuser-Busch                            kind=company country=US
Antwerp Diamond Bank | Antwerpse Diamantbank  kind=company country=BE
Antwerp Gateway                           kind=company country=BE
Antwerp Shiprepair                        kind=company country=BE
Antwerp World Diamond Centre | =AWDC | =Hoge Raad voor Diamant  kind=company country=BE
Aperam                                    kind=company country=LU
Appeal Studios                            kind=company country=BE
Aquafin                                   kind=company country=BE
Arcadis Belgium                           kind=company country=BE
=Ardo | d'Arta                            kind=company country=BE
Arseus                                    kind=company country=BE
Artes Group                               kind=company country=BE
=Asco | Asco Industries                   kind=company country=BE
Associated Weavers                        kind=company country=BE
Atenor                                    kind=company country=BE
Atlas Copco Airpower                      kind=company country=BE
Attentia                                  kind=company country=BE
Aurubis Olen                              kind=company country=BE
Aveve | =AVEVE | Arvesta                  kind=company country=BE
=B-Cargo | Lineas | NMBS Logistics        kind=company country=BE
=Balta                                    kind=company country=BE of="Balta Group" ambiguous
Balta Group | Balta Industries            kind=company country=BE
Barco                                     kind=company country=BE
Barconet | BarcoNet                       kind=company country=BE
Barry Callebaut                           kind=company country=CH
=Base                                     kind=company country=BE of="KPN Orange" ambiguous
BASF Antwerpen                            kind=company country=BE
Bayer Antwerpen                           kind=company country=BE
Bebat                                     kind=company country=BE
Befimmo                                   kind=company country=BE
=Bekaert                                  kind=company country=BE ambiguous
=Bel&Bo | =Bel & Bo                       kind=company country=BE
Belgacom | Proximus | Proximus Group | =RTT | =Regie van Telegrafie en Telefonie  kind=company country=BE
Belgacom Mobile                           kind=company country=BE
Belgian Refining Corporation | =BRC       kind=company country=BE
Belgian Sky Shops                         kind=company country=BE
Belgomilk                                 kind=company country=BE
Belgonucleaire | Belgoprocess             kind=company country=BE
Bellewaerde                               kind=company country=BE
BelOrta | Mechelse Veilingen              kind=company country=BE
Belron | Carglass                         kind=company country=BE
Besix | =BESIX | Besix Group              kind=company country=BE
Besix Watpac                              kind=company country=BE
=Best Tours                               kind=company country=BE
Betfirst                                  kind=company country=BE
Betonac                                   kind=company country=BE
Billit                                    kind=company country=BE
Bio-Planet                                kind=company country=BE
Biocartis                                 kind=company country=BE
Bivolino                                  kind=company country=BE
Blokker België                            kind=company country=BE
Blue-bike                                 kind=company country=BE
BN Brugge | =La Brugeoise et Nivelles | Bombardier Eurorail | Bombardier Brugge  kind=company country=BE
Bobbejaanland                             kind=company country=BE
=Boch                                     kind=company country=BE of="Royal Boch" ambiguous
=Boel                                     kind=company country=BE of=Boelwerf ambiguous
Boelwerf                                  kind=company country=BE
=Bolt                                     kind=company country=BE of="Bolt Energie" ambiguous
=Bolt Energie                             kind=company country=BE
Bone Therapeutics                         kind=company country=BE
=Bongo                                    kind=company country=BE of=Weekendesk ambiguous
Borealis                                  kind=company country=AT
Borealis Kallo                            kind=company country=BE
Bosal                                     kind=company country=BE
Bpost | bpost | Belgische Posterijen | bpostgroup  kind=company country=BE
Brantano                                  kind=company country=BE
Brico | Brico Belgium                     kind=company country=BE
Bringme                                   kind=company country=BE
=Bristol                                  kind=company country=BE ambiguous
Brouwerij Alken-Maes | Alken-Maes         kind=company country=BE
Brouwerij Bavik                           kind=company country=BE
Brouwerij Bosteels                        kind=company country=BE
Brouwerij Haacht                          kind=company country=BE
Brouwerij Huyghe                          kind=company country=BE
Brouwerij Martens                         kind=company country=BE
=Brouwerij Roman                          kind=company country=BE
Bru-Chevron                               kind=company country=BE
Brussels Airport Company | =BIAC | Brussels International Airport Company  kind=company country=BE
Brussels Expo                             kind=company country=BE
Brutélé                                   kind=company country=BE
=BSCA | Brussels South Charleroi Airport  kind=company country=BE
=Bulo                                     kind=company country=BE
=Buurtspoorwegen | =NMVB                  kind=company country=BE
=Bwin                                     kind=company country=AT
C&A België                                kind=company country=BE
=Callebaut                                kind=company country=BE ambiguous
=Cambio | =cambio                         kind=company country=BE ambiguous
Campine                                   kind=company country=BE
Care Property Invest                      kind=company country=BE
Carmeuse                                  kind=company country=BE
Carrefour België | Carrefour Belgium      kind=company country=BE
Carsid | Duferco | NLMK Clabecq           kind=company country=BE
=Casa                                     kind=company country=BE of="Casa International" ambiguous
Casa International                        kind=company country=BE
Case New Holland | New Holland | CNH Industrial | =CNH  kind=company country=IT
Casino Knokke                             kind=company country=BE
=Cassis Paprika                           kind=company country=BE
Caterpillar Gosselies | Caterpillar Belgium  kind=company country=BE
=CBR | Cimenteries CBR                    kind=company country=BE
Cegelec                                   kind=company country=FR
Celyad | Cardio3 Biosciences              kind=company country=BE
Cerestar                                  kind=company country=FR
=CFE | Aannemingsmaatschappij CFE         kind=company country=BE
=Chaudfontaine                            kind=company country=BE ambiguous
=Circus Groep | Gaming1 | Ardent Group    kind=company country=BE
Citrique Belge                            kind=company country=BE
City Bird | Citybird                      kind=company country=BE
=Clabecq                                  kind=company country=BE of="Forges de Clabecq" ambiguous
Clarebout | Clarebout Potatoes            kind=company country=BE
=CMB | Compagnie Maritime Belge | CMB.Tech | CMB.TECH  kind=company country=BE
=CMI | Cockerill Maintenance & Ingénierie | John Cockerill  kind=company country=BE
CNH Zedelgem | New Holland Zedelgem       kind=company country=BE
Cockerill-Sambre | Cockerill Sambre | Cockerill  kind=company country=BE
Cofely | Cofely Fabricom                  kind=company country=BE
Cofinimmo                                 kind=company country=BE
Collibra                                  kind=company country=BE
Colruyt | Colruyt Group | Colruyt Groep   kind=company country=BE
Combell                                   kind=company country=BE
Compagnie des Alpes                       kind=company country=FR
Confituur Materne                         kind=company country=BE
=Connections                              kind=company country=BE of="Connections Reizen" ambiguous
Connections Reizen                        kind=company country=BE
=Cora                                     kind=company country=FR of="Cora België" ambiguous
Cora België                               kind=company country=FR
Cordeel                                   kind=company country=BE
Corialis                                  kind=company country=BE
=Cowboy                                   kind=company country=BE of="Cowboy Bikes" ambiguous
Cowboy Bikes                              kind=company country=BE
Côte d'Or | Jacobs Suchard-Côte d'Or      kind=company country=BE
D'Ieteren | D'Ieteren Group | D'Ieteren Auto  kind=company country=BE
Daikin Europe                             kind=company country=BE
Damart                                    kind=company country=FR
=Daneels                                  kind=company country=BE ambiguous
=DAT                                      kind=company country=BE of="Delta Air Transport" ambiguous
=De Brabandere                            kind=company country=BE of="Brouwerij Bavik" ambiguous
=De Lijn | =Vlaamse Vervoermaatschappij   kind=company country=BE
=De Post                                  kind=company country=BE of=Bpost ambiguous
=De Watergroep | =VMW | Vlaamse Maatschappij voor Watervoorziening  kind=company country=BE
Deceuninck | Deceuninck Plastics          kind=company country=BE
Delacre | Biscuits Delacre                kind=company country=BE
Delhaize | Delhaize De Leeuw | Delhaize Groep | Delhaize Group | Delhaize Le Lion  kind=company country=BE
Deliverect                                kind=company country=BE
=Delta Air Transport                      kind=company country=BE
=Delvaux                                  kind=company country=BE ambiguous
=DEME | Dredging International | Dredging, Environmental and Marine Engineering  kind=company country=BE
=Deme                                     kind=company country=BE of=DEME ambiguous
Democo                                    kind=company country=BE
Devgen                                    kind=company country=BE
Devos & Lemmens | Devos Lemmens           kind=company country=BE
=Di                                       kind=company country=BE of="Di Parfumerie" ambiguous
Di Parfumerie                             kind=company country=BE
Digi Belgium | DIGI Belgium               kind=company country=BE
Distrigas | Distrigaz | Distrigas België  kind=company country=BE
=Dolmen                                   kind=company country=BE of="Real Software" ambiguous
=Domo | Domo Group                        kind=company country=BE
Dr. Oetker België                         kind=company country=BE
Dreambaby                                 kind=company country=BE
Dreamland | DreamLand                     kind=company country=BE
Durabrik                                  kind=company country=BE
Duracell Aarschot                         kind=company country=BE
Durlet                                    kind=company country=BE
Durobor                                   kind=company country=BE
Duvel Moortgat | Brouwerij Moortgat       kind=company country=BE
E5 Mode | e5 mode                         kind=company country=BE
Eandis | Fluvius | Infrax                 kind=company country=BE
Econocom                                  kind=company country=BE
Ecopower                                  kind=company country=BE
Eddy Stobart                              kind=company country=GB
Edenred                                   kind=company country=FR
EDPNet | edpnet                           kind=company country=BE
Eiffage                                   kind=company country=FR
=Eldi                                     kind=company country=BE
Electrabel | =Ebes                        kind=company country=BE
=Elia                                     kind=company country=BE of="Elia System Operator" ambiguous
Elia System Operator                      kind=company country=BE
Eneco België                              kind=company country=BE
Engie Electrabel                          kind=company country=BE
Essent Belgium                            kind=company country=BE
=Essers                                   kind=company country=BE of=H.Essers ambiguous
Esso Antwerpen                            kind=company country=BE
=Etex | Eternit | Etex Group | Eternit België  kind=company country=BE
eTheRNA                                   kind=company country=BE
Euro 1080                                 kind=company country=BE
Euro Shoe | Euro Shoe Group               kind=company country=BE
Eurobelgian Airlines                      kind=company country=BE
Eurogentec                                kind=company country=BE
Euronav                                   kind=company country=BE
Eurostar Diamonds                         kind=company country=BE
=EVS | EVS Broadcast Equipment            kind=company country=BE
=Exki | =EXKi                             kind=company country=BE
Exmar                                     kind=company country=BE
Fabricom | Fabricom GTI | Equans          kind=company country=BE
Farys | =TMVW                             kind=company country=BE
=Fina                                     kind=company country=BE of=Petrofina ambiguous
Fluxys                                    kind=company country=BE
FN Herstal | Fabrique Nationale | FN Herstal Group | FN-Herstal  kind=company country=BE
Ford Genk                                 kind=company country=BE
Forges de Clabecq | Smederijen van Clabecq  kind=company country=BE
Forges de Zeebrugge                       kind=company country=BE
Fost Plus                                 kind=company country=BE
Franki | Franki Construct                 kind=company country=BE
=Galapagos                                kind=company country=BE of="Galapagos NV" ambiguous
Galapagos NV                              kind=company country=BE
Galeria Inno | =Inno | À l'Innovation     kind=company country=BE
=Galler                                   kind=company country=BE of="Galler Chocolatiers" ambiguous
Galler Chocolatiers                       kind=company country=BE
Gamma België                              kind=company country=BE
=Gates                                    kind=company country=US ambiguous
=GB                                       kind=company country=BE of="GIB Group" ambiguous
Gevaert Photo-Producten                   kind=company country=BE
Ghelamco                                  kind=company country=BE
GIB Group | =GIB | GB-Inno-BM | Maxi GB | Super GB  kind=company country=BE
Glaverbel | AGC Glass Europe              kind=company country=BE
Godiva                                    kind=company country=BE
Golden Palace                             kind=company country=BE
Group 4 Falck                             kind=company country=DK
Group Machiels                            kind=company country=BE
GSK Biologicals | SmithKline Beecham Biologicals | GSK Vaccines  kind=company country=BE
Guylian | Chocolaterie Guylian            kind=company country=BE
Gécamines                                 kind=company country=CD
H.Essers | H. Essers                      kind=company country=BE
Hedgren                                   kind=company country=BE
Herstal Group                             kind=company country=BE
Hessenatie | Hesse-Noord Natie | =Noord Natie  kind=company country=BE
=Heytens                                  kind=company country=BE ambiguous
Holcim België                             kind=company country=BE
Home Invest Belgium                       kind=company country=BE
Hoplr                                     kind=company country=BE
HR Rail                                   kind=company country=BE
=HRD                                      kind=company country=BE of="Antwerp World Diamond Centre" ambiguous
Hubo België                               kind=company country=BE
=IBA                                      kind=company country=BE of="Ion Beam Applications" ambiguous
ICI Paris XL                              kind=company country=BE
ICOS Vision Systems | Icos Vision         kind=company country=BE
Igean                                     kind=company country=BE
Immobel                                   kind=company country=BE
Immoweb                                   kind=company country=BE
Imperial Meat Products                    kind=company country=BE
Inchcape                                  kind=company country=GB
Indaver                                   kind=company country=BE
Ineos Antwerpen | Ineos Phenol            kind=company country=BE
=Inex                                     kind=company country=BE
Infrabel                                  kind=company country=BE
Innogenetics                              kind=company country=BE
Interbrew | InBev | AB InBev | Anheuser-Busch InBev | Anheuser-Busch Inbev  kind=company country=BE
Intermarché | =Les Mousquetaires          kind=company country=FR
Intervest | Intervest Offices             kind=company country=BE
Ion Beam Applications                     kind=company country=BE
Iscal Sugar                               kind=company country=BE
Itsme | itsme | Belgian Mobile ID         kind=company country=BE
Ixina | FBD Group                         kind=company country=BE
=Jaga                                     kind=company country=BE ambiguous
=Jan De Nul | =Jan de Nul | =Groep Jan De Nul  kind=company country=BE
Janssen Pharmaceutica | Janssen Pharma | Janssen Farmaceutica  kind=company country=BE
=JBC | JBC Mode                           kind=company country=BE
Jetair | Jetairfly | TUI fly Belgium | TUI Belgium  kind=company country=BE
=Joker                                    kind=company country=BE of="Joker Reizen" ambiguous
=Joker Reizen                             kind=company country=BE
=Jonckheere                               kind=company country=BE of="VDL Bus Roeselare" ambiguous
Jost Group                                kind=company country=BE
Jules Destrooper                          kind=company country=BE
Kaneka Eurogentec                         kind=company country=BE
Kapaza                                    kind=company country=BE
=Katoen Natie | Katoennatie | =KTN        kind=company country=BE
Keyware                                   kind=company country=BE
=Kipling                                  kind=company country=BE ambiguous
Koramic | Koramic Building Products       kind=company country=BE
KPN Orange | BASE Company                 kind=company country=BE
Kruidvat België                           kind=company country=BE
Kréfel                                    kind=company country=BE
=La Lorraine | =La Lorraine Bakery Group  kind=company country=BE
=La William                               kind=company country=BE
Ladbrokes                                 kind=company country=GB
Lampiris                                  kind=company country=BE
Larian | Larian Studios                   kind=company country=BE
=Le Pain Quotidien                        kind=company country=BE
Leasinvest | Leasinvest Real Estate | Nextensa  kind=company country=BE
Leen Bakker België                        kind=company country=BE
=Leonidas                                 kind=company country=BE of="Leonidas Pralines" ambiguous
Leonidas Pralines                         kind=company country=BE
Lhoist                                    kind=company country=BE
Liantis | =ADMB                           kind=company country=BE
Libeco                                    kind=company country=BE
Lidl België                               kind=company country=BE
Liege Airport | =Luik Airport             kind=company country=BE
=Lighthouse                               kind=company country=BE of="OTA Insight" ambiguous
Lloydspharma                              kind=company country=BE
LolaLiza | Lola & Liza                    kind=company country=BE
Looza                                     kind=company country=BE
Lotus Bakeries                            kind=company country=BE
Louis De Poortere                         kind=company country=BE
Louis Delhaize | Louis Delhaize Groep     kind=company country=BE
=Lunch Garden                             kind=company country=BE
Lutosa                                    kind=company country=BE
=Machiels                                 kind=company country=BE of="Group Machiels" ambiguous
Makro België | Metro België               kind=company country=BE
Marie-Thumas                              kind=company country=BE
=Match                                    kind=company country=BE ambiguous
Match en Smatch | Smatch                  kind=company country=BE
Materialise                               kind=company country=BE
=Materne                                  kind=company country=BE ambiguous
Matexi                                    kind=company country=BE
Mayerline                                 kind=company country=BE
MDxHealth | mdxhealth | OncoMethylome     kind=company country=BE
Mecar                                     kind=company country=BE
Medi-Market                               kind=company country=BE
=Mega Energie                             kind=company country=BE
Melexis                                   kind=company country=BE
Mercantile-Beliard                        kind=company country=BE
=Mestdagh                                 kind=company country=BE of="Match en Smatch" ambiguous
Metallurgie Hoboken-Overpelt              kind=company country=BE
Milcobel                                  kind=company country=BE
=Mithra                                   kind=company country=BE of="Mithra Pharmaceuticals" ambiguous
Mithra Pharmaceuticals                    kind=company country=BE
=MIVB | =STIB | Maatschappij voor het Intercommunaal Vervoer te Brussel  kind=company country=BE
Mobile Vikings                            kind=company country=BE
Mobistar | Orange Belgium                 kind=company country=BE
Monsanto Antwerpen                        kind=company country=BE
Montea                                    kind=company country=BE
=Moorkens                                 kind=company country=BE of=Alcopa ambiguous
Multipharma                               kind=company country=BE
Mydibel                                   kind=company country=BE
=Napoleon Games | Napoleon Sports & Casino  kind=company country=BE
=Natan                                    kind=company country=BE of="Natan Couture" ambiguous
Natan Couture                             kind=company country=BE
=Nationale Loterij                        kind=company country=BE
Neckermann België                         kind=company country=BE
Netlog                                    kind=company country=BE
=Neuhaus                                  kind=company country=BE ambiguous
=Niko                                     kind=company country=BE of="Niko Group" ambiguous
Niko Group                                kind=company country=BE
Ninatrans                                 kind=company country=BE
=NMBS | NMBS-Holding | NMBS-Groep | =SNCB | Nationale Maatschappij der Belgische Spoorwegen | NMBS/SNCB  kind=company country=BE
Nopri                                     kind=company country=BE
North Sea Port                            kind=company
Nouvelles Frontières                      kind=company country=FR
=Nova Electro | Krëfel                    kind=company country=BE
=Nuance                                   kind=company country=US of="Nuance Communications" ambiguous
Nuance Communications                     kind=company country=US
Nuon België                               kind=company country=BE
Nyrstar                                   kind=company country=BE
Nyxoah                                    kind=company country=BE
=Obourg                                   kind=company country=BE of="Holcim België" ambiguous
Octa+                                     kind=company country=BE
=Odoo                                     kind=company country=BE
=OIP | OIP Sensor Systems                 kind=company country=BE
=Okay                                     kind=company country=BE ambiguous
Olivier Strelli                           kind=company country=BE
Omega Diamonds                            kind=company country=BE
Omega Pharma                              kind=company country=BE
Ontex                                     kind=company country=BE
Opel Antwerpen | GM Antwerpen | Opel Belgium  kind=company country=BE
=Option                                   kind=company country=BE of="Option International" ambiguous
Option International                      kind=company country=BE
Opérateur de transport de Wallonie        kind=company country=BE
OTA Insight                               kind=company country=BE
=Overtoom                                 kind=company country=BE ambiguous
Pairi Daiza                               kind=company country=BE
Palm Breweries | =Brouwerij Palm          kind=company country=BE
=Paul                                     kind=company country=FR ambiguous
Petrofina | PetroFina                     kind=company country=BE
Philips Brugge                            kind=company country=BE
Philips Hasselt                           kind=company country=BE
Philips Turnhout                          kind=company country=BE
Picanol | Picanol Group                   kind=company country=BE
Pidpa                                     kind=company country=BE
Pinguin | PinguinLutosa | Greenyard | Greenyard Foods | Univeg  kind=company country=BE
Pizza Hut België                          kind=company country=BE
Planet Parfum                             kind=company country=BE
Plant Genetic Systems                     kind=company country=BE
=Ploegsteert                              kind=company country=BE ambiguous
Plopsa | Plopsa Groep                     kind=company country=BE
=PMU                                      kind=company country=FR
=Poppies                                  kind=company country=BE ambiguous
=Poppy                                    kind=company country=BE ambiguous
Poudreries Réunies de Belgique | =PRB     kind=company country=BE
Prayon                                    kind=company country=BE
Priba                                     kind=company country=BE
Pronuptia                                 kind=company country=FR
PSA Antwerp                               kind=company country=BE
=Punch                                    kind=company country=BE of="Punch International" ambiguous
=Punch International | Punch Graphix | Punch Powertrain  kind=company country=BE
QinetiQ Space | Redwire Space             kind=company country=BE
=Quick                                    kind=company country=BE of="Quick Restaurants" ambiguous
Quick Restaurants                         kind=company country=BE
Raffinerie Tirlemontoise | Tiense Suikerraffinaderij | Tiense Suiker  kind=company country=BE
Real Software | RealDolmen                kind=company country=BE
Recticel                                  kind=company country=BE
Recupel                                   kind=company country=BE
=Regie voor Maritiem Transport | =RMT     kind=company country=BE
Remeha                                    kind=company country=BE
Renault Vilvoorde | Renault Industrie Belgique  kind=company country=BE
Renewi België                             kind=company country=BE
Resilux                                   kind=company country=BE
Retail Estates                            kind=company country=BE
Reynaers | Reynaers Aluminium             kind=company country=BE
Reynders Label                            kind=company country=BE
=Ridley                                   kind=company country=BE ambiguous
Royal Boch                                kind=company country=BE
Sabca | =SABCA                            kind=company country=BE
Sabena                                    kind=company country=BE
Safmarine                                 kind=company country=ZA
Samsonite                                 kind=company country=US
Samsonite België                          kind=company country=BE
Samsonite Oudenaarde                      kind=company country=BE
=Santens                                  kind=company country=BE ambiguous
=Sapa                                     kind=company country=SE
Sarma                                     kind=company country=BE
Scapa of Scotland                         kind=company country=BE
=Scarlet                                  kind=company country=BE of="Scarlet Telecom" ambiguous
Scarlet Telecom                           kind=company country=BE
Schoenen Torfs                            kind=company country=BE
SD Worx | =Sociaal Dienstbetoon           kind=company country=BE
Sea-Invest | Sea Invest                   kind=company country=BE
Securex                                   kind=company country=BE
Securitas België                          kind=company country=BE
Selexion                                  kind=company country=BE
Shoe Discount                             kind=company country=BE
Showpad                                   kind=company country=BE
Sibelco | SCR-Sibelco                     kind=company country=BE
Sidmar | Arcelor Gent | ArcelorMittal Gent  kind=company country=BE
Siemens Atea | =Atea                      kind=company country=BE
=Sioen                                    kind=company country=BE of="Sioen Industries" ambiguous
Sioen Industries                          kind=company country=BE
Skynet | Belgacom Skynet                  kind=company country=BE
SN Brussels Airlines | Brussels Airlines | SN Airholding  kind=company country=BE
Sobelair                                  kind=company country=BE
Sodexo                                    kind=company country=FR
Sodexo België                             kind=company country=BE
Sofico                                    kind=company country=BE
Solvay | Solvay-groep | Solvay Groep      kind=company country=BE
Sonaca | =SONACA                          kind=company country=BE
=Soubry                                   kind=company country=BE ambiguous
Spa Monopole                              kind=company country=BE
Spacebel                                  kind=company country=BE
Spadel                                    kind=company country=BE
=SPE | Luminus | EDF Luminus | SPE-Luminus  kind=company country=BE
Spector | Spector Photo Group | Photo Hall | Smartphoto  kind=company country=BE
=SPIE                                     kind=company country=FR
Sun International Belgium | Sunair        kind=company country=BE
Sun Parks | Sunparks                      kind=company country=BE
Sunweb                                    kind=company country=NL
Supra Bazar                               kind=company country=BE
=SWDE                                     kind=company country=BE
Sweco Belgium | Grontmij Belfort          kind=company country=BE
Syensqo                                   kind=company country=BE
Sylvania Tienen | Sylvania                kind=company country=BE
Synatom                                   kind=company country=BE
Systemat                                  kind=company country=BE
Taminco                                   kind=company country=BE
Taxi Verts                                kind=company country=BE
=TEA                                      kind=company country=BE of="Trans European Airways" ambiguous
Team.blue | team.blue                     kind=company country=BE
=TEC                                      kind=company country=BE of="Opérateur de transport de Wallonie" ambiguous
Techspace Aero | Safran Aero Boosters     kind=company country=BE
Telenet | Telenet Group | Telenet Holding  kind=company country=BE
Telindus                                  kind=company country=BE
Tenneco                                   kind=company country=US
Ter Beke                                  kind=company country=BE
Terre Bleue                               kind=company country=BE
Thomas Cook Airlines Belgium              kind=company country=BE
ThromboGenics | Oxurion | Thrombogenics   kind=company country=BE
Tigenix | TiGenix                         kind=company country=BE
TNT Airways | ASL Airlines Belgium        kind=company country=BE
Tom&Co | Tom & Co                         kind=company country=BE
=Torfs                                    kind=company country=BE of="Schoenen Torfs" ambiguous
Toyota Motor Europe                       kind=company country=BE
Tractebel                                 kind=company country=BE
Tractebel Engineering                     kind=company country=BE
=Trafic                                   kind=company country=BE ambiguous
Trans European Airways                    kind=company country=BE
Tubize Plastics                           kind=company country=BE
TUC Rail                                  kind=company country=BE
Ubizen                                    kind=company country=BE
=UCB | UCB Pharma                         kind=company country=BE
=UCO | UCO Textiles                       kind=company country=BE
Umicore Hoboken                           kind=company country=BE
Unibet | Kindred                          kind=company country=SE
=Unic                                     kind=company country=BE
Unilin | Unilin Group                     kind=company country=BE
Union Minière | Umicore | Union Minière du Haut-Katanga  kind=company country=BE
Univercells                               kind=company country=BE
Upgrade Estate                            kind=company country=BE
Uplace                                    kind=company country=BE
Usines Gustave Boël                       kind=company country=BE
Val Saint Lambert                         kind=company country=BE
=Van de Velde                             kind=company country=BE ambiguous
Van Gansewinkel België                    kind=company country=BE
=Van Hool                                 kind=company country=BE
=Vandemoortele                            kind=company country=BE ambiguous
Vanden Avenne                             kind=company country=BE
Vanden Borre                              kind=company country=BE
=Vandersanden                             kind=company country=BE ambiguous
Vanheede                                  kind=company country=BE
=Vasco                                    kind=company country=BE of="Vasco Group" ambiguous
VASCO Data Security | OneSpan             kind=company country=US
Vasco Group                               kind=company country=BE
Vastned Belgium                           kind=company country=BE
VDL Bus Roeselare | VDL Jonckheere        kind=company country=BE
=Veldeman                                 kind=company country=BE of="Veldeman Bedding" ambiguous
Veldeman Bedding                          kind=company country=BE
Veneta Cucine                             kind=company country=IT
=Verbist                                  kind=company country=BE of="Vleesbedrijf Verbist" ambiguous
=Verhaert                                 kind=company country=BE ambiguous
=Veritas                                  kind=company country=BE ambiguous
=Verkest                                  kind=company country=BE ambiguous
Verlipack                                 kind=company country=BE
Vermeiren Princeps                        kind=company country=BE
Versele-Laga                              kind=company country=BE
VG Airlines | Delsey Airlines             kind=company country=BE
=VGP                                      kind=company country=BE
Videohouse                                kind=company country=BE
Vieille Montagne                          kind=company country=BE
Villo                                     kind=company country=BE
Virgin Express                            kind=company country=BE
Vivaqua                                   kind=company country=BE
=Vlan                                     kind=company country=BE
Vleesbedrijf Verbist | Veviba             kind=company country=BE
=VLM | VLM Airlines | Vlaamse Luchttransportmaatschappij  kind=company country=BE
Volvo Cars Gent | Volvo Gent | Volvo Car Gent  kind=company country=BE
Volvo Trucks Gent                         kind=company country=BE
Vondelmolen                               kind=company country=BE
=Voo | =VOO                               kind=company country=BE
VW Vorst | Volkswagen Vorst | Audi Brussels | Audi Vorst  kind=company country=BE
Walibi | Walibi Group | Six Flags Belgium  kind=company country=BE
=Water-link | =AWW | Antwerpse Waterwerken  kind=company country=BE
=WDP | Warehouses De Pauw                 kind=company country=BE
=Weba                                     kind=company country=BE
Weekendesk                                kind=company country=BE
Wereldhave Belgium                        kind=company country=BE
Westvlees | Belgian Pork Group            kind=company country=BE
What's Cooking | =What's Cooking?         kind=company country=BE
Wibra België                              kind=company country=BE
Wienerberger                              kind=company country=AT
=Willemen                                 kind=company country=BE of="Willemen Groep" ambiguous
Willemen Groep                            kind=company country=BE
=Wyre                                     kind=company country=BE
X-Fab | =X-FAB | Xtrion                   kind=company country=BE
Xandres                                   kind=company country=BE
Xeikon                                    kind=company country=BE
=Xior | Xior Student Housing              kind=company country=BE
=ZEB                                      kind=company country=BE
Zeebrugge Port Authority | =MBZ           kind=company country=BE
Zeeman België                             kind=company country=BE
Zenitel                                   kind=company country=BE
=Ziegler                                  kind=company country=BE of="Ziegler Group" ambiguous
Ziegler Group                             kind=company country=BE

# Dutch retail, fashion, catering and travel
=A&P | =A&P Supermarkt                    kind=company country=NL
A.S. Watson | AS Watson                   kind=company country=HK
About You                                 kind=company country=DE
=Action                                   kind=company country=NL ambiguous
=Ako                                      kind=company country=NL of="AKO Boekhandel" ambiguous
=AKO                                      kind=company country=NL of="AKO Boekhandel" ambiguous
AKO Boekhandel                            kind=company country=NL
Aktiesport                                kind=company country=NL
Albert Heijn | =AH | Albert Heyn | =AH To Go  kind=company country=NL
=Aldi                                     kind=company country=DE
Aldi Nederland                            kind=company country=NL
AliExpress                                kind=company country=CN
Amstel Hotel                              kind=company country=NL
=Arke | =Arke Reizen                      kind=company country=NL
Athenaeum Boekhandel                      kind=company country=NL
Attractiepark Slagharen                   kind=company country=NL
Auping | Koninklijke Auping               kind=company country=NL
=Baby-Dump                                kind=company country=NL
Bagels & Beans                            kind=company country=NL
=Baobab Reizen                            kind=company country=NL
Bart Smit                                 kind=company country=NL
Bas van der Heijden                       kind=company country=NL
Basismarkt                                kind=company country=NL
Bax Music                                 kind=company country=NL
=BCC                                      kind=company country=NL
=Beter Horen                              kind=company country=NL ambiguous
=Beter-uit                                kind=company country=NL
=Bever                                    kind=company country=NL of="Bever Zwerfsport" ambiguous
Bever Zwerfsport                          kind=company country=NL
Big Bazar                                 kind=company country=NL
=Bijenkorf | =De Bijenkorf | =de Bijenkorf  kind=company country=NL
Bilderberg Hotels | Bilderberg Groep      kind=company country=NL
=Blokker                                  kind=company country=NL ambiguous
Bloomon                                   kind=company country=NL
Boekhandel Donner                         kind=company country=NL
Boekhandel Scheltema                      kind=company country=NL
=Boni                                     kind=company country=NL of="Boni Supermarkt" ambiguous
=Boni Supermarkt                          kind=company country=NL
Boudisque                                 kind=company country=NL
Brenninkmeijer | Cofra Holding | Cofra    kind=company country=NL
Brezan                                    kind=company country=NL
Bristol Schoenen                          kind=company country=NL
Brugman Keukens                           kind=company country=NL
=Bruna                                    kind=company country=NL ambiguous
Bruynzeel | Bruynzeel Keukens             kind=company country=NL
=C&A | =C & A                             kind=company country=NL
=C1000                                    kind=company country=NL
Carpetright                               kind=company country=GB
Casa Nederland                            kind=company country=NL
Center Parcs | Centerparcs                kind=company country=NL
Centraal Boekhuis | CB Logistics          kind=company country=NL
Cheap Tickets | CheapTickets              kind=company country=NL
Claudia Sträter                           kind=company country=NL
Coffee Company                            kind=company country=NL
=Concerto                                 kind=company country=NL of="Concerto Amsterdam" ambiguous
Concerto Amsterdam                        kind=company country=NL
Cook & Co                                 kind=company country=NL
=Cool Cat | CoolCat                       kind=company country=NL
=Coop                                     kind=company country=NL of="Coop Supermarkten" ambiguous
Coop Supermarkten | CoopCodis             kind=company country=NL
Corendon                                  kind=company country=NL
=Correct                                  kind=company country=NL of="Correct Rotterdam" ambiguous
Correct Rotterdam                         kind=company country=NL
Coster Diamonds                           kind=company country=NL
=Crisp                                    kind=company country=NL ambiguous
=D-reizen                                 kind=company country=NL
D-rt Groep                                kind=company country=NL
DA Drogisterij                            kind=company country=NL
=De Gruyter                               kind=company country=NL of="P. de Gruyter & Zoon" ambiguous
=De Jong Intra                            kind=company country=NL
=De Slegte | =de Slegte                   kind=company country=NL
=De Tuinen                                kind=company country=NL ambiguous
Decathlon                                 kind=company country=FR
=Deen                                     kind=company country=NL of="Deen Supermarkten" ambiguous
=Deen Supermarkten                        kind=company country=NL
Dekamarkt | DekaMarkt                     kind=company country=NL
=Denham                                   kind=company country=NL ambiguous
=Didi                                     kind=company country=NL of="Didi Fashion" ambiguous
Didi Fashion                              kind=company country=NL
Digros                                    kind=company country=NL
=Dirk                                     kind=company country=NL of="Dirk van den Broek" ambiguous
=Dirk van den Broek | =Dirk van den Broek Supermarkten  kind=company country=NL
Dixons | Dixons Nederland                 kind=company country=NL
=Djoser                                   kind=company country=NL of="Djoser Reizen" ambiguous
Djoser Reizen                             kind=company country=NL
Dolcis | Dolcis Schoenen                  kind=company country=NL
=Domino's | =Domino's Pizza               kind=company country=US
=Donner                                   kind=company country=NL of="Boekhandel Donner" ambiguous
Doppio Espresso                           kind=company country=NL
Dormio                                    kind=company country=NL
=Douglas                                  kind=company country=DE of="Parfumerie Douglas" ambiguous
Duinrell                                  kind=company country=NL
Dynabyte                                  kind=company country=NL
=ECI | ECI Boekenclub                     kind=company country=NL
=Edah                                     kind=company country=NL
Efteling                                  kind=company country=NL
EkoPlaza | Ekoplaza                       kind=company country=NL
Eliza was here                            kind=company country=NL
=Etam                                     kind=company country=NL of="Etam Groep" ambiguous
Etam Groep                                kind=company country=NL
=Etos                                     kind=company country=NL
EuroParcs                                 kind=company country=NL
=Expert                                   kind=company country=NL of="Expert Nederland" ambiguous
Expert Nederland                          kind=company country=NL
Eye Wish | Eye Wish Groeneveld            kind=company country=NL
=Febo | =FEBO                             kind=company country=NL
Fletcher Hotels                           kind=company country=NL
Fleurop                                   kind=company country=NL
=Flink                                    kind=company country=DE ambiguous
Formido                                   kind=company country=NL
=Fox Vakanties                            kind=company country=NL
=Free Record Shop                         kind=company country=NL
=G-Star | G-Star Raw                      kind=company country=NL
=Gaastra                                  kind=company country=NL ambiguous
Gall & Gall | Gall en Gall                kind=company country=NL
=Gamma                                    kind=company country=NL of="Gamma Bouwmarkt" ambiguous
=Gamma Bouwmarkt | =Gamma Bouwmarkten     kind=company country=NL
Gassan | Gassan Diamonds                  kind=company country=NL
Gerzon                                    kind=company country=NL
Getir                                     kind=company country=TR
=Gispen                                   kind=company country=NL
Globe Reisburo                            kind=company country=NL
Golden Tulip                              kind=company country=NL
Golff | Golff Supermarkten                kind=company country=NL
=Gorillas                                 kind=company country=DE ambiguous
Gran Dorado                               kind=company country=NL
GrandVision                               kind=company country=NL
Greetz                                    kind=company country=NL
Groenrijk                                 kind=company country=NL
=Gsus | Gsus Sindustries                  kind=company country=NL
Halfords                                  kind=company country=NL
Hallmark                                  kind=company country=US
=Hans Anders                              kind=company country=NL
=Hans Textiel                             kind=company country=NL
HelloFresh                                kind=company country=DE
=Hema | =HEMA                             kind=company country=NL
=Hij                                      kind=company country=NL of="Hij Mannenmode" ambiguous
=Hij Mannenmode                           kind=company country=NL
Hogenboom Vakantieparken                  kind=company country=NL
Holland International                     kind=company country=NL
Hoogvliet Supermarkten                    kind=company country=NL
Hornbach                                  kind=company country=DE
=Hubo                                     kind=company country=NL
Hunkemöller | Hunkemoller                 kind=company country=NL
=Ikea | =IKEA | IKEA Nederland            kind=company country=SE
Ingka | Ingka Groep                       kind=company country=NL
Intergamma                                kind=company country=NL
Intertoys                                 kind=company country=NL
Intratuin                                 kind=company country=NL
Invito | Invito Schoenen                  kind=company country=NL
It's Electric                             kind=company country=NL
Jan Linders                               kind=company country=NL
JD Sports                                 kind=company country=GB
=Jumbo | =Jumbo Supermarkten | =Jumbo Groep  kind=company country=NL
=Jysk                                     kind=company country=DK
=Karwei                                   kind=company country=NL ambiguous
=Kathmandu                                kind=company country=NL ambiguous
Kijkshop                                  kind=company country=NL
=Klingel                                  kind=company country=DE ambiguous
=Koning Aap                               kind=company country=NL
=Koninklijke Van Bommel                   kind=company country=NL
Konmar                                    kind=company country=NL
=Kras                                     kind=company country=NL of="Kras Reizen" ambiguous
=Kras Reizen                              kind=company country=NL
Krasnapolsky | NH Krasnapolsky            kind=company country=NL
Kruidvat                                  kind=company country=NL
Kuoni                                     kind=company country=CH
=Kwantum                                  kind=company country=NL
=La Cantina                               kind=company country=NL
=La Place                                 kind=company country=NL ambiguous
Landal | Landal GreenParks                kind=company country=NL
=Leen Bakker                              kind=company country=NL
=Libris                                   kind=company country=NL ambiguous
=Lidl                                     kind=company country=DE
Lidl Nederland                            kind=company country=NL
Livera                                    kind=company country=NL
Lucardi                                   kind=company country=NL
Lundia                                    kind=company country=NL
=M&S Mode                                 kind=company country=NL
Maison de Bonneterie | Bonneterie         kind=company country=NL
Mandemakers | =De Mandemakers Groep | Mandemakers Groep  kind=company country=NL
Manfield | Manfield Schoenen              kind=company country=NL
Marley Spoon                              kind=company country=DE
=Marlies Dekkers                          kind=company country=NL ambiguous
Marqt                                     kind=company country=NL
=Marskramer                               kind=company country=NL
=Mart Visser                              kind=company country=NL ambiguous
=Matrassen Concurrent                     kind=company country=NL
Maxis | Maxis Supermarkt                  kind=company country=NL
=McGregor                                 kind=company country=NL of="McGregor Fashion" ambiguous
McGregor Fashion                          kind=company country=NL
=Media Markt | =MediaMarkt | =Mediamarkt  kind=company country=DE
Metz & Co | Metz en Co                    kind=company country=NL
=Mexx                                     kind=company country=NL
Mirage Retail Group                       kind=company country=NL
=Miro                                     kind=company country=NL of="Miro Hypermarkt" ambiguous
Miro Hypermarkt                           kind=company country=NL
Miss Etam                                 kind=company country=NL
=Mitra                                    kind=company country=NL ambiguous
Modern Electronics                        kind=company country=NL
Montèl                                    kind=company country=NL
=MS Mode                                  kind=company country=NL
=Music Store                              kind=company country=NL of="Van Leest" ambiguous
MyCom | iCentre                           kind=company country=NL
Neckermann | Neckermann.com               kind=company country=DE
Neckermann Reizen                         kind=company country=NL
=Nelson Schoenen                          kind=company country=NL
Nettorama                                 kind=company country=NL
New York Pizza                            kind=company country=NL
=OAD | Oad Reizen | OAD Groep             kind=company country=NL
=Odin                                     kind=company country=NL ambiguous
Oilily                                    kind=company country=NL
Omoda                                     kind=company country=NL
P. de Gruyter & Zoon                      kind=company country=NL
Parfumerie Douglas                        kind=company country=DE
Pastoe                                    kind=company country=NL
Pearle | Pearle Opticiens                 kind=company country=NL
Peek & Cloppenburg                        kind=company country=DE
=Perry                                    kind=company country=NL of="Perry Sport" ambiguous
Perry Sport                               kind=company country=NL
=Peter Langhout Reizen                    kind=company country=NL
Piet Klerkx                               kind=company country=NL
=Plus                                     kind=company country=NL of="Plus Supermarkt" ambiguous
=Plus Supermarkt | Plusmarkt              kind=company country=NL
Poiesz | Poiesz Supermarkten              kind=company country=NL
=Polare                                   kind=company country=NL ambiguous
=Praxis                                   kind=company country=NL of="Praxis Doe-het-zelf" ambiguous
=Praxis Doe-het-zelf                      kind=company country=NL
Prenatal | Prénatal                       kind=company country=IT
Prijsmepper                               kind=company country=NL
Prijsvrij | Prijsvrij Vakanties           kind=company country=NL
=Primera                                  kind=company country=NL ambiguous
Ranzijn                                   kind=company country=NL
Read Shop | =The Read Shop                kind=company country=NL
Rituals | Rituals Cosmetics               kind=company country=NL
Rivièra Maison                            kind=company country=NL
Roompot                                   kind=company country=NL
=Sacha                                    kind=company country=NL of="Sacha Shoes" ambiguous
Sacha Shoes                               kind=company country=NL
Sapph                                     kind=company country=NL
Sawadee                                   kind=company country=NL
Scapino                                   kind=company country=NL
=Schaap en Citroen                        kind=company country=NL
=Scheer & Foppen                          kind=company country=NL
=Scheltema                                kind=company country=NL of="Boekhandel Scheltema" ambiguous
Schoenenreus                              kind=company country=NL
Schoonenberg | Schoonenberg Hoorcomfort   kind=company country=NL
Schuurman Schoenen                        kind=company country=NL
=Scotch & Soda                            kind=company country=NL
Selexyz                                   kind=company country=NL
Servex                                    kind=company country=NL
=Setpoint                                 kind=company country=NL ambiguous
Shein                                     kind=company country=CN
=Siebel                                   kind=company country=NL of="Siebel Juweliers" ambiguous
Siebel Juweliers                          kind=company country=NL
Simon de Wit                              kind=company country=NL
Six Flags Holland | Walibi Holland | Walibi World  kind=company country=NL
=Smullers                                 kind=company country=NL
SNP Natuurreizen                          kind=company country=NL
=Society Shop | =The Society Shop         kind=company country=NL
=Spar                                     kind=company country=NL ambiguous
Specsavers                                kind=company country=GB
=Sperwer                                  kind=company country=NL ambiguous
Sport 2000                                kind=company country=NL
=Sporthuis Centrum                        kind=company country=NL
Sports World                              kind=company country=NL
=Steps                                    kind=company country=NL ambiguous
Suitsupply | Suit Supply                  kind=company country=NL
Sunweb Group | Sundio                     kind=company country=NL
Superunie                                 kind=company country=NL
Swiss Sense                               kind=company country=NL
=Temu                                     kind=company country=CN
Terstal                                   kind=company country=NL
=The Body Shop | =Body Shop               kind=company country=GB
Thomas Cook Nederland                     kind=company country=NL
Toys R Us | Toys-R-Us                     kind=company country=US
Travix                                    kind=company country=NL
=Trekpleister                             kind=company country=NL ambiguous
Trendhopper                               kind=company country=NL
Tupperware                                kind=company country=US
=V&D | Vroom & Dreesmann | Vroom en Dreesmann  kind=company country=NL
VakantieXperts                            kind=company country=NL
=Van Bommel                               kind=company country=NL of="Koninklijke Van Bommel" ambiguous
=Van der Valk | =Van der Valk Hotels      kind=company country=NL
=Van Haren | vanHaren | =Van Haren Schoenen  kind=company country=NL
=Van Leest                                kind=company country=NL
Vapiano                                   kind=company country=DE
Viktor & Rolf | Viktor&Rolf               kind=company country=NL
Vinted                                    kind=company country=LT
Vliegtickets.nl                           kind=company country=NL
Vliegwinkel | Vliegwinkel.nl              kind=company country=NL
Vomar | Vomar Voordeelmarkt               kind=company country=NL
=Vrij Uit                                 kind=company country=NL ambiguous
Wagamama                                  kind=company country=GB
We Fashion | WE Fashion                   kind=company country=NL
Wehkamp Finance                           kind=company country=NL
Welkoop | Boerenbond Welkoop              kind=company country=NL
=Wereldwinkel                             kind=company country=NL ambiguous
Wibra                                     kind=company country=NL
Wibra Nederland                           kind=company country=NL
Wish.com                                  kind=company country=US
Xenos                                     kind=company country=NL
Zalando                                   kind=company country=DE
=Zapp                                     kind=company country=GB
=Zeeman                                   kind=company country=NL of="Zeeman Textielsupers" ambiguous
=Zeeman Textielsupers                     kind=company country=NL
Ziengs                                    kind=company country=NL
=Zij                                      kind=company country=NL ambiguous
Zooplus                                   kind=company country=DE

# Dutch transport, shipping and harbours
Air Exel                                  kind=company country=NL
Air France-KLM | Air France KLM           kind=company
Air Holland                               kind=company country=NL
Allseas                                   kind=company country=CH
Amsterdam Airlines                        kind=company country=NL
Anthony Veder                             kind=company country=NL
APM Terminals                             kind=company country=DK
Arkefly | TUI fly Nederland               kind=company country=NL
ArkeFly                                   kind=company country=NL
Arriva | Arriva Nederland                 kind=company country=NL
Ballast Nedam Dredging                    kind=company country=NL
Basiq Air                                 kind=company country=NL
=BBA                                      kind=company country=NL
Betuwe Express                            kind=company country=NL
=Broere                                   kind=company country=NL ambiguous
Budelpack                                 kind=company country=NL
Bureau Wijsmuller                         kind=company country=NL
Ceres Terminal                            kind=company country=NL
=Ceva | CEVA Logistics                    kind=company country=FR
Connexxion | Conexxion                    kind=company country=NL
Cornelissen Transport                     kind=company country=NL
Correos                                   kind=company country=ES
Danzas                                    kind=company country=CH
DB Schenker                               kind=company country=DE
=De Rooy Transport | Gerard de Rooy Transport  kind=company country=NL
=Denim Air                                kind=company country=NL
Deutsche Post | Deutsche Post DHL         kind=company country=DE
=DHL | DHL Express | DHL Parcel           kind=company country=DE
Dockwise                                  kind=company country=NL
Doeksen | Rederij Doeksen                 kind=company country=NL
=DPD                                      kind=company country=FR
=DSV                                      kind=company country=DK
Dutchbird | DutchBird                     kind=company country=NL
=EBS | Egged Bus Systems                  kind=company country=NL
=ECT | Europe Combined Terminals | European Container Terminals  kind=company country=NL
=EECV                                     kind=company country=NL
Eindhoven Airport                         kind=company country=NL
=EMO                                      kind=company country=NL of="Europees Massagoed Overslagbedrijf" ambiguous
Eurolines                                 kind=company country=NL
European Sleeper                          kind=company country=NL
Europees Massagoed Overslagbedrijf        kind=company country=NL
Eurostar                                  kind=company
Ewals | Ewals Cargo Care                  kind=company country=NL
FedEx | Federal Express                   kind=company country=US
Flixbus | FlixBus                         kind=company country=DE
Frans Maas                                kind=company country=NL
=Fyra                                     kind=company
Gemeentelijk Vervoerbedrijf Utrecht | =GVU  kind=company country=NL
Geodis                                    kind=company country=FR
=GLS                                      kind=company country=NL ambiguous
=Green City Trip                          kind=company country=NL
Groningen Airport Eelde                   kind=company country=NL
Groningen Seaports                        kind=company country=NL
=GVB | =Gemeentevervoerbedrijf | =Gemeente Vervoer Bedrijf  kind=company country=NL
=HAM                                      kind=company country=NL of="Hollandsche Aanneming Maatschappij" ambiguous
Haven van Zeebrugge                       kind=company country=BE
Havenbedrijf Amsterdam | Port of Amsterdam  kind=company country=NL
Havenbedrijf Antwerpen | Port of Antwerp-Bruges | Port of Antwerp | Gemeentelijk Havenbedrijf Antwerpen  kind=company country=BE
Havenbedrijf Rotterdam | Port of Rotterdam | Gemeentelijk Havenbedrijf Rotterdam  kind=company country=NL
=Heerema                                  kind=company country=NL of="Heerema Marine Contractors" ambiguous
Heerema Marine Contractors                kind=company country=NL
=Hermes                                   kind=company country=NL of="Hermes Groep" ambiguous
Hermes Groep                              kind=company country=NL
Holland America Line | Holland-Amerika Lijn | =HAL  kind=company country=US
Holland Exel                              kind=company country=NL
Hollandsche Aanneming Maatschappij        kind=company country=NL
Homerr                                    kind=company country=NL
=HSA                                      kind=company country=NL of="NS Hispeed" ambiguous
=HTM | Haagsche Tramweg Maatschappij | HTM Personenvervoer  kind=company country=NL
=Interliner                               kind=company country=NL ambiguous
=Jan de Rijk | Jan de Rijk Logistics      kind=company country=NL
Jet4you                                   kind=company country=MA
Jumbo Shipping                            kind=company country=NL
Keolis | Keolis Nederland                 kind=company country=FR
Keyrail                                   kind=company country=NL
=KLM | =Koninklijke Luchtvaart Maatschappij | KLM Royal Dutch Airlines  kind=company country=NL
KLM Cityhopper                            kind=company country=NL
Kuehne + Nagel | Kuehne & Nagel | Kühne + Nagel  kind=company country=CH
=La Poste                                 kind=company country=FR
Lovers Rail                               kind=company country=NL
Maastricht Aachen Airport                 kind=company country=NL
=Mammoet                                  kind=company country=NL of="Van Seumeren" ambiguous
Martinair                                 kind=company country=NL
Matrans                                   kind=company country=NL
Midnet                                    kind=company country=NL
Munckhof                                  kind=company country=NL
=Nabuurs                                  kind=company country=NL ambiguous
NedRailways | Abellio                     kind=company country=NL
NoordNed                                  kind=company country=NL
North Sea Ferries | P&O North Sea Ferries  kind=company country=GB
=Novio | =Breng                           kind=company country=NL ambiguous
=NS | Nederlandse Spoorwegen | =NS Reizigers | =NS Groep | =NS International  kind=company country=NL
=NS Cargo | Railion | Railion Nederland   kind=company country=NL
NS Hispeed | High Speed Alliance          kind=company country=NL
=NS Stations                              kind=company country=NL
=NZH | NZH Vervoer                        kind=company country=NL
Oostnet                                   kind=company country=NL
=P&O | P&O Ferries                        kind=company country=GB
P&O Nedlloyd | Nedlloyd Lijnen            kind=company
Panalpina                                 kind=company country=CH
=Peter Appel | =Peter Appel Transport     kind=company country=NL
Qbuzz                                     kind=company country=NL
Railinfrabeheer | ProRail                 kind=company country=NL
=RET | Rotterdamse Elektrische Tram       kind=company country=NL
Rotterdam Rail Feeding | =RRF             kind=company country=NL
Rotterdam The Hague Airport               kind=company country=NL
Rotterdam World Gateway                   kind=company country=NL
Royal Mail | Consignia                    kind=company country=GB
=Schenker                                 kind=company country=DE of="DB Schenker" ambiguous
Schiphol Group | Luchthaven Schiphol NV | Royal Schiphol Group | NV Luchthaven Schiphol  kind=company country=NL
Schreiner Airways                         kind=company country=NL
Seatrade                                  kind=company country=NL
Simon Loos                                kind=company country=NL
Smit Internationale | Smit Tak | Smit Salvage  kind=company country=NL
Spliethoff                                kind=company country=NL
Stena Line | StenaLine                    kind=company country=SE
Syntus                                    kind=company country=NL
Taxi Centrale Amsterdam                   kind=company country=NL
=TCA                                      kind=company country=NL of="Taxi Centrale Amsterdam" ambiguous
=Teso | =TESO                             kind=company country=NL
Thalys | Eurostar Group                   kind=company
Transavia | Transavia.com                 kind=company country=NL
Transdev                                  kind=company country=FR
Translink | Trans Link Systems            kind=company country=NL
Trunkrs                                   kind=company country=NL
=UPS | United Parcel Service              kind=company country=US
US Postal Service | U.S. Postal Service   kind=company country=US
V Bird                                    kind=company country=NL
Valys                                     kind=company country=NL
=Van Oord | Van Oord ACZ | Van Oord Dredging  kind=company country=NL
Van Seumeren | =Mammoet Transport         kind=company country=NL
Veolia Transport                          kind=company country=NL
Vos Logistics                             kind=company country=NL
=Vroon                                    kind=company country=NL ambiguous
VSN Groep | =VSN                          kind=company country=NL
Wagenborg | Koninklijke Wagenborg         kind=company country=NL
=Wijsmuller                               kind=company country=NL of="Bureau Wijsmuller" ambiguous
Zanen Verstoep                            kind=company country=NL
Zeeland Seaports                          kind=company country=NL

# Dutch energy, water, waste and environment
=Afvalzorg                                kind=company country=NL
=Argos                                    kind=company country=NL of="Argos Energies" ambiguous
Argos Energies                            kind=company country=NL
Asito                                     kind=company country=NL
ATM Moerdijk                              kind=company country=NL
Attero                                    kind=company country=NL
=AVR | AVR Afvalverwerking                kind=company country=NL
BP Nederland                              kind=company country=NL
Brabant Water                             kind=company country=NL
=Budget Energie                           kind=company country=NL
=Chemie-Pack | =Chemie-Pack Moerdijk      kind=company country=NL
Covra | =COVRA                            kind=company country=NL
CSU Cleaning                              kind=company country=NL
=Delta                                    kind=company country=NL of="Delta Nutsbedrijven" ambiguous
=Delta Nutsbedrijven | =DELTA Energie     kind=company country=NL
Dunea | Duinwaterbedrijf Zuid-Holland     kind=company country=NL
=EBN | Energie Beheer Nederland           kind=company country=NL
=Edon | =EDON                             kind=company country=NL
Eemsmondgas                               kind=company country=NL
Electrabel Nederland                      kind=company country=NL
=Ena                                      kind=company country=NL of=ENW ambiguous
Enduris                                   kind=company country=NL
Eneco | Eneco Energie                     kind=company country=NL
Energiebedrijf Amsterdam                  kind=company country=NL
Energiedirect | energiedirect.nl          kind=company country=NL
Enexis                                    kind=company country=NL
=ENW | =Energie Noord West                kind=company country=NL
Eon Benelux | E.ON Benelux                kind=company country=NL
=Epon | =EPON                             kind=company country=NL
=EPZ                                      kind=company country=NL
Essent | Essent Energie                   kind=company country=NL
Essent Milieu                             kind=company country=NL
Esso Nederland                            kind=company country=NL
Evides                                    kind=company country=NL
=EZH                                      kind=company country=NL
Frisia Zout                               kind=company country=NL
GasTerra                                  kind=company country=NL
Gasunie | Nederlandse Gasunie             kind=company country=NL
=GOM Schoonmaak | Facilicom               kind=company country=NL
Greenchoice                               kind=company country=NL
=Gulf                                     kind=company country=US of="Gulf Oil" ambiguous
Gulf Oil                                  kind=company country=US
=Hago                                     kind=company country=NL
=HVC | Huisvuilcentrale Alkmaar           kind=company country=NL
Hydron                                    kind=company country=NL
=ISS                                      kind=company country=DK ambiguous
Liander | Alliander                       kind=company country=NL
Mega Limburg                              kind=company country=NL
=NAM | Nederlandse Aardolie Maatschappij  kind=company country=NL
Nedmag                                    kind=company country=NL
NLEnergie                                 kind=company country=NL
Noble Group                               kind=company country=HK
North Refinery                            kind=company country=NL
=NRG                                      kind=company country=NL of="NRG Petten" ambiguous
NRG Petten                                kind=company country=NL
=Nuon | N.V. Nuon Energy | Nuon Energy    kind=company country=NL
=Oasen                                    kind=company country=NL of="Waterbedrijf Oasen" ambiguous
Odfjell | Odfjell Terminals               kind=company country=NO
Omrin                                     kind=company country=NL
Oxxio                                     kind=company country=NL
=Pallas                                   kind=company country=NL of="NRG Petten" ambiguous
=Pnem | =PNEM | PNEM/Mega | Pnem/Mega     kind=company country=NL
=PWN | PWN Waterleidingbedrijf            kind=company country=NL
=Q8 | Kuwait Petroleum                    kind=company country=KW
Reliant Energy                            kind=company country=US
=Remu | =REMU                             kind=company country=NL
Robin Energie                             kind=company country=NL
=Rova                                     kind=company country=NL
Samenwerkende Elektriciteitsproductiebedrijven  kind=company country=NL
=Sep                                      kind=company country=NL of="Samenwerkende Elektriciteitsproductiebedrijven" ambiguous
=Shanks                                   kind=company country=GB ambiguous
=SITA | Sita Nederland | Suez Recycling   kind=company country=NL
Stedin                                    kind=company country=NL
=Tango                                    kind=company country=NL ambiguous
Tankcleaning Rotterdam | =TCR             kind=company country=NL
=TAQA                                     kind=company country=AE
Tennet | TenneT                           kind=company country=NL
Texaco                                    kind=company country=US
=Tinq                                     kind=company country=NL
=TinQ                                     kind=company country=NL
Trafigura                                 kind=company country=CH
Twence                                    kind=company country=NL
=UNA                                      kind=company country=NL ambiguous
Uniper                                    kind=company country=DE
Uniser | TCR/Uniser                       kind=company country=NL
Urenco | =URENCO                          kind=company
Van Gansewinkel | Van Gansewinkel Groep | Renewi  kind=company country=NL
Vandebron                                 kind=company country=NL
=Varo                                     kind=company of="Varo Energy" ambiguous
Varo Energy                               kind=company
Vattenfall                                kind=company country=SE
Vattenfall Nederland                      kind=company country=NL
Vebego                                    kind=company country=NL
Vermilion | Vermilion Energy              kind=company country=CA
Vitens                                    kind=company country=NL
Vitol                                     kind=company country=NL
Waterbedrijf Groningen                    kind=company country=NL
=Waterbedrijf Oasen                       kind=company country=NL
=Waternet                                 kind=company country=NL
=Welkom Energie                           kind=company country=NL
Westland Infra                            kind=company country=NL
Wintershall | Wintershall Noordzee        kind=company country=DE
=WMD | Waterleidingmaatschappij Drenthe   kind=company country=NL
=WML | Waterleiding Maatschappij Limburg  kind=company country=NL

# Dutch food, agriculture and flowers
=A-ware                                   kind=company country=NL
=Ad van Geloven                           kind=company country=NL
Advanta                                   kind=company country=NL
Agrico                                    kind=company country=NL
Agrifirm                                  kind=company country=NL
Albron                                    kind=company country=NL
=Alfa Bierbrouwerij                       kind=company country=NL
Amstel Brouwerij                          kind=company country=NL
=Arla                                     kind=company country=DK
Avebe | =AVEBE                            kind=company country=NL
Aviko                                     kind=company country=NL
Bakker Bart                               kind=company country=NL
Bakkersland                               kind=company country=NL
=Bavaria                                  kind=company country=NL of="Bavaria Bierbrouwerij" ambiguous
Bavaria Bierbrouwerij | Royal Swinkels | Swinkels Family Brewers | Royal Swinkels Family Brewers  kind=company country=NL
=Beckers                                  kind=company country=NL of="Ad van Geloven" ambiguous
Bejo Zaden                                kind=company country=NL
Bidfood                                   kind=company
Bieze                                     kind=company country=NL
=Bolletje                                 kind=company country=NL ambiguous
Bonduelle                                 kind=company country=FR
=Brand Bierbrouwerij                      kind=company country=NL
Brouwerij 't IJ                           kind=company country=NL
Calvé                                     kind=company country=NL
Campina | Campina Melkunie | Melkunie     kind=company country=NL
Cehave | Cehave Landbouwbelang            kind=company country=NL
Compass Group                             kind=company country=GB
Compaxo                                   kind=company country=NL
Conimex                                   kind=company country=NL
CONO Kaasmakers                           kind=company country=NL
Cornelis Vrolijk                          kind=company country=NL
Coroos                                    kind=company country=NL
Cosun | =Suiker Unie | Royal Cosun        kind=company country=NL
=De Heus                                  kind=company country=NL
=De Kuyper                                kind=company country=NL of="De Kuyper Royal Distillers" ambiguous
=De Kuyper Royal Distillers               kind=company country=NL
=De Ruijter                               kind=company country=NL of="Koninklijke De Ruijter" ambiguous
Deli XL                                   kind=company country=NL
Dommelsche                                kind=company country=NL
Douwe Egberts van Nelle | Van Nelle       kind=company country=NL
=Droste                                   kind=company country=NL ambiguous
Dutch Flower Group                        kind=company country=NL
Duyvis                                    kind=company country=NL
Dümmen Orange                             kind=company country=NL
Enza Zaden                                kind=company country=NL
Esro Food                                 kind=company country=NL
Eurest                                    kind=company country=NL
=Farm Frites                              kind=company country=NL
FloraHolland | Royal FloraHolland | Flora Holland | Bloemenveiling Aalsmeer | =Bloemenveiling Flora  kind=company country=NL
=Foppen                                   kind=company country=NL of="Foppen Paling en Zalm" ambiguous
=Foppen Paling en Zalm                    kind=company country=NL
Friesland Coberco | Friesland Foods | Coberco | Friesland Coberco Dairy Foods  kind=company country=NL
FrieslandCampina | Friesland Campina | Royal FrieslandCampina  kind=company country=NL
Gulpener | Gulpener Bierbrouwerij         kind=company country=NL
=Hak | =HAK                               kind=company country=NL ambiguous
Hanos                                     kind=company country=NL
Haribo                                    kind=company country=DE
=Heiploeg                                 kind=company country=NL
Hendrix Meat | Hendrix UTD | Nutreco      kind=company country=NL
=Hero                                     kind=company country=CH of="Hero Nederland" ambiguous
Hero Nederland                            kind=company country=CH
=Hertog Jan | Arcense Bierbrouwerij       kind=company country=NL
HMSHost                                   kind=company country=US
=Honig                                    kind=company country=NL ambiguous
=Hooghoudt                                kind=company country=NL
=HZPC                                     kind=company country=NL
=Iglo                                     kind=company country=NL of="Iglo Ola" ambiguous
Iglo Ola                                  kind=company country=NL
Imperial Tobacco Nederland                kind=company country=NL
Incotec                                   kind=company country=NL
Johma                                     kind=company country=NL
=Jopen                                    kind=company country=NL of="Jopen Bier" ambiguous
=Jopen Bier                               kind=company country=NL
=Katja                                    kind=company country=NL ambiguous
Koninklijke De Ruijter                    kind=company country=NL
Koninklijke Nutreco                       kind=company country=NL
=Koninklijke Riedel                       kind=company country=NL
Koninklijke Verkade                       kind=company country=NL
=Koopmans                                 kind=company country=NL of="Koopmans Meel" ambiguous
Koopmans Meel                             kind=company country=NL
Kwekkeboom                                kind=company country=NL
=KWS | KWS Saat                           kind=company country=DE
Lamb Weston                               kind=company country=US
Limagrain                                 kind=company country=FR
Loders Croklaan                           kind=company country=NL
Marine Harvest | =Mowi                    kind=company country=NO
=Mars                                     kind=company country=US of="Mars Nederland" ambiguous
Mars Nederland                            kind=company country=US
=McCain                                   kind=company country=CA ambiguous
Meatless                                  kind=company country=NL
Meneba                                    kind=company country=NL
=Mora                                     kind=company country=NL ambiguous
Mosa Meat                                 kind=company country=NL
Nedalco                                   kind=company country=NL
=Niemeyer                                 kind=company country=NL of="Theodorus Niemeyer" ambiguous
=Nolet                                    kind=company country=NL of="Nolet Distillery" ambiguous
Nolet Distillery | Ketel One              kind=company country=NL
Nunhems                                   kind=company country=NL
=Oranjeboom | =Oranjeboom Bierbrouwerij   kind=company country=NL
Parlevliet & Van der Plas                 kind=company country=NL
Peijnenburg                               kind=company country=NL
Plukon | Plukon Poultry                   kind=company country=NL
Protix                                    kind=company country=NL
=Red Band                                 kind=company country=NL ambiguous
Refresco                                  kind=company country=NL
Remia                                     kind=company country=NL
=Riedel                                   kind=company country=NL of="Koninklijke Riedel" ambiguous
=Rijk Zwaan                               kind=company country=NL
Royal Smilde                              kind=company country=NL
Royal Van Zanten                          kind=company country=NL
Schouten Europe                           kind=company country=NL
Signature Foods                           kind=company country=NL
=Smilde                                   kind=company country=NL of="Royal Smilde" ambiguous
=Smiths                                   kind=company country=NL ambiguous
=Stegeman                                 kind=company country=NL ambiguous
Storteboom                                kind=company country=NL
=Struik                                   kind=company country=NL of="Struik Foods" ambiguous
Struik Foods                              kind=company country=NL
Texelse Bierbrouwerij                     kind=company country=NL
=The Greenery | Greenery                  kind=company country=NL
Theodorus Niemeyer                        kind=company country=NL
Tony's Chocolonely                        kind=company country=NL
=Unox                                     kind=company country=NL
=Van Dobben                               kind=company country=NL ambiguous
=Van Drie | VanDrie Groep | =Van Drie Groep  kind=company country=NL
Van Hattem Vlees                          kind=company country=NL
=Van Houten                               kind=company country=NL ambiguous
Van Melle | Perfetti Van Melle            kind=company
=Vegetarische Slager | =De Vegetarische Slager  kind=company country=NL
=Venz                                     kind=company country=NL
=Verkade                                  kind=company country=NL of="Koninklijke Verkade" ambiguous
=Vion | Vion Food | Dumeco                kind=company country=NL
Vivera                                    kind=company country=NL
=Vreugdenhil                              kind=company country=NL of="Vreugdenhil Dairy" ambiguous
Vreugdenhil Dairy                         kind=company country=NL
Vrumona                                   kind=company country=NL
Willy Selten                              kind=company country=NL
Zwanenberg | Zwanenberg Food | Zwanenberg Food Group  kind=company country=NL

# Accountants, consultants, law firms, brokers, rating agencies, investors
=3i | 3i Group                            kind=company country=GB
A.T. Kearney | AT Kearney                 kind=company country=US
Abu Dhabi Investment Authority | =ADIA    kind=company country=AE
AC Nielsen                                kind=company country=US
Accenture | Andersen Consulting           kind=company
=ACNielsen                                kind=company country=US of="AC Nielsen" ambiguous
=Advent                                   kind=company country=US of="Advent International" ambiguous
=Advent International                     kind=company country=US
=AEF                                      kind=company country=NL of="Andersson Elffers Felix" ambiguous
=AKD                                      kind=company country=NL
Allen & Overy | A&O Shearman              kind=company country=GB
=Altius                                   kind=company country=BE ambiguous
Amber Capital                             kind=company country=GB
American Express | =Amex                  kind=company country=US
Amsterdam Exchanges                       kind=company country=NL
Amundi                                    kind=company country=FR
=Andersen                                 kind=company country=US of="Arthur Andersen" ambiguous
Andersson Elffers Felix                   kind=company country=NL
Andreessen Horowitz                       kind=company country=US
=Apax | Apax Partners                     kind=company country=GB
=Apollo                                   kind=company country=US of="Apollo Global Management" ambiguous
Apollo Global Management | Apollo Management  kind=company country=US
=Appleby                                  kind=company country=BM ambiguous
Arthur Andersen                           kind=company country=US
Arthur D. Little                          kind=company country=US
=Atos                                     kind=company country=FR
=Atticus                                  kind=company country=US of="Atticus Capital" ambiguous
Atticus Capital                           kind=company country=US
=Bain                                     kind=company country=US of="Bain & Company" ambiguous
Bain & Company                            kind=company country=US
Bain Capital                              kind=company country=US
Baker & McKenzie | Baker McKenzie         kind=company country=US
Baker Tilly                               kind=company
Barents Krans | BarentsKrans              kind=company country=NL
=BDO | BDO CampsObers                     kind=company
Berenschot                                kind=company country=NL
=Berk                                     kind=company country=NL ambiguous
=Berkshire                                kind=company country=US of="Berkshire Hathaway" ambiguous
Berkshire Hathaway                        kind=company country=US
Binance                                   kind=company
BlackRock | Blackrock                     kind=company country=US
Blackstone | Blackstone Group             kind=company country=US
Boekel De Nerée                           kind=company country=NL
=Boer & Croon                             kind=company country=NL
Booz Allen Hamilton | Booz Allen | Booz & Company  kind=company country=US
Boston Consulting Group | =BCG            kind=company country=US
=Bridgewater                              kind=company country=US of="Bridgewater Associates" ambiguous
Bridgewater Associates                    kind=company country=US
Brussels Exchanges                        kind=company country=BE
Böhler Advocaten | Böhler Franken Koppe Wijngaarden  kind=company country=NL
Calpers | CalPERS                         kind=company country=US
Candover                                  kind=company country=GB
Capgemini | Cap Gemini | Cap Gemini Ernst & Young  kind=company country=FR
Capital Group                             kind=company country=US
=Carlyle                                  kind=company country=US of="Carlyle Group" ambiguous
Carlyle Group                             kind=company country=US
=Centaurus                                kind=company country=GB of="Centaurus Capital" ambiguous
Centaurus Capital                         kind=company country=GB
=Cerberus                                 kind=company country=US of="Cerberus Capital" ambiguous
Cerberus Capital                          kind=company country=US
China Investment Corporation              kind=company country=CN
=CIC                                      kind=company country=CN of="China Investment Corporation" ambiguous
Cinven                                    kind=company country=GB
=Citadel                                  kind=company country=US ambiguous
Clifford Chance                           kind=company country=GB
CMS Derks Star Busmann | Derks Star Busmann  kind=company country=NL
=Cognizant                                kind=company country=US ambiguous
Coinbase                                  kind=company country=US
Coltrane Asset Management                 kind=company country=US
Computer Sciences Corporation | DXC Technology  kind=company country=US
=CSC                                      kind=company country=US of="Computer Sciences Corporation" ambiguous
=CVC | CVC Capital | CVC Capital Partners  kind=company country=GB
=De Brauw | =De Brauw Blackstone Westbroek  kind=company country=NL
Deloitte | Deloitte & Touche | Deloitte Touche Tohmatsu  kind=company
Deutsche Börse                            kind=company country=DE
=Diners Club                              kind=company country=US
Doughty Hanson                            kind=company country=GB
Dow Jones & Company                       kind=company country=US
Dubai World                               kind=company country=AE
Dun & Bradstreet | Dun and Bradstreet     kind=company country=US
=EDS | Electronic Data Systems            kind=company country=US
Elliott Management | Elliott Advisors     kind=company country=US
=EQT                                      kind=company country=SE
eToro                                     kind=company country=IL
Eubelius                                  kind=company country=BE
Euronext | NYSE Euronext | Euronext Amsterdam  kind=company
=Exor                                     kind=company country=IT
=EY | Ernst & Young | Ernst&Young         kind=company
Ficq & Partners                           kind=company country=NL
=Fidelity                                 kind=company country=US of="Fidelity Investments" ambiguous
Fidelity Investments                      kind=company country=US
=Fitch                                    kind=company country=US of="Fitch Ratings" ambiguous
Fitch Ratings | Fitch IBCA                kind=company country=US
Forrester | Forrester Research            kind=company country=US
Franklin Templeton                        kind=company country=US
Freshfields | Freshfields Bruckhaus Deringer  kind=company country=GB
=FTX                                      kind=company
=Gallup                                   kind=company country=US ambiguous
GameStop                                  kind=company country=US
Gartner                                   kind=company country=US
Getronics Belgium                         kind=company country=BE
=GfK                                      kind=company country=DE
=GIC                                      kind=company country=SG ambiguous
=Gores                                    kind=company country=US of="Gores Group" ambiguous
Gores Group                               kind=company country=US
Grant Thornton                            kind=company
Gupta Strategists                         kind=company country=NL
=GWK | =Grenswisselkantoren | GWK Travelex  kind=company country=NL
Hay Group                                 kind=company country=US
HCL Technologies                          kind=company country=IN
Hermes Investment                         kind=company country=GB
Hermitage Capital | Hermitage Capital Management  kind=company country=GB
Houthoff | Houthoff Buruma                kind=company country=NL
=IDC                                      kind=company country=US
Infosys                                   kind=company country=IN
Intercontinental Exchange                 kind=company country=US
Interview-NSS | Interview/NSS             kind=company country=NL
Intomart | Intomart GfK                   kind=company country=NL
Investor AB                               kind=company country=SE
Ipsos                                     kind=company country=FR
Ipsos I&O                                 kind=company country=NL
JAB Holding | =JAB | Joh. A. Benckiser    kind=company country=DE
Kantar | TNS Nipo | =NIPO | TNS Sofres    kind=company country=GB
=Kearney                                  kind=company country=US of="A.T. Kearney" ambiguous
Kennedy Van der Laan | Kennedy van der Laan  kind=company country=NL
Kinnevik                                  kind=company country=SE
=KKR | Kohlberg Kravis Roberts            kind=company country=US
=KPMG | KPMG Meijburg | KPMG Accountants  kind=company
=Kraken                                   kind=company country=US ambiguous
LCH Clearnet | LCH.Clearnet | Clearnet    kind=company
=Liedekerke                               kind=company country=BE of="Liedekerke Wolters Waelbroeck Kirkpatrick" ambiguous
Liedekerke Wolters Waelbroeck Kirkpatrick  kind=company country=BE
Linklaters | Linklaters De Bandt | =De Bandt, Van Hecke & Lagae  kind=company country=GB
London Stock Exchange                     kind=company country=GB
Long-Term Capital Management | =LTCM | Long Term Capital Management  kind=company country=US
Loyens & Loeff                            kind=company country=NL
=LSE                                      kind=company country=GB of="London Stock Exchange" ambiguous
Madoff Securities | Bernard L. Madoff Investment Securities  kind=company country=US
Mastercard | MasterCard | Eurocard        kind=company country=US
Mazars                                    kind=company country=FR
McKinsey | McKinsey & Company             kind=company country=US
=Mercer                                   kind=company country=US ambiguous
=Modrikamen                               kind=company country=BE ambiguous
Monard Law                                kind=company country=BE
MoneyGram                                 kind=company country=US
Moody's | Moody's Investors Service       kind=company country=US
=Moret                                    kind=company country=NL of="Moret & Limperg" ambiguous
Moret & Limperg                           kind=company country=NL
Morningstar                               kind=company country=US
Mossack Fonseca                           kind=company country=PA
Motivaction                               kind=company country=NL
=MSCI                                     kind=company country=US
Mt. Gox                                   kind=company country=JP
Mubadala                                  kind=company country=AE
=N26                                      kind=company country=DE
Nasdaq Europe | Easdaq                    kind=company country=BE
Naspers                                   kind=company country=ZA
NautaDutilh | Nauta Dutilh                kind=company country=NL
Norges Bank Investment Management         kind=company country=NO
Ontario Teachers' Pension Plan            kind=company country=CA
OpCapita                                  kind=company country=GB
Paardekooper & Hoffman                    kind=company country=NL
PAI Partners | =PAI                       kind=company country=FR
Paulson & Co                              kind=company country=US
PayPal                                    kind=company country=US
Peil.nl                                   kind=company country=NL
Pels Rijcken | Pels Rijcken & Droogleever Fortuijn  kind=company country=NL
Permira                                   kind=company country=GB
Pictet | Banque Pictet                    kind=company country=CH
Pimco | =PIMCO                            kind=company country=US
Plus500                                   kind=company country=IL
Prakken d'Oliveira                        kind=company country=NL
=PwC | PricewaterhouseCoopers | Price Waterhouse | Coopers & Lybrand | Moret Ernst & Young | =PWC  kind=company
Qatar Investment Authority                kind=company country=QA
Quantum Fund                              kind=company country=US
Revolut                                   kind=company country=GB
=Robinhood                                kind=company country=US ambiguous
Rocket Internet                           kind=company country=DE
=Roland Berger                            kind=company country=DE ambiguous
Satyam | Satyam Computer Services         kind=company country=IN
SEO Economisch Onderzoek                  kind=company country=NL
Sequoia Capital                           kind=company country=US
Simmons & Simmons                         kind=company country=GB
Skadden | Skadden Arps                    kind=company country=US
Slaughter and May                         kind=company country=GB
SoftBank | Softbank | Vision Fund         kind=company country=JP
Soros Fund Management                     kind=company country=US
=Spong Advocaten                          kind=company country=NL
=Square                                   kind=company country=US ambiguous
Standard & Poor's | Standard and Poor's | =S&P | S&P Global  kind=company country=US
State Street                              kind=company country=US
Stibbe | Stibbe Simont Monahan Duhot      kind=company country=NL
=Stripe                                   kind=company country=US ambiguous
Sun Capital | Sun European Partners       kind=company country=US
=Tata Consultancy Services                kind=company country=IN
TCI Fund | =The Children's Investment Fund | =TCI  kind=company country=GB
Temasek                                   kind=company country=SG
=Templeton                                kind=company country=US of="Franklin Templeton" ambiguous
Tencent                                   kind=company country=CN
=Terra Firma                              kind=company country=GB
=Tether                                   kind=company ambiguous
Texas Pacific Group | TPG Capital         kind=company country=US
Third Point                               kind=company country=US
Travelex                                  kind=company country=GB
Trenité Van Doorne                        kind=company country=NL
Twynstra Gudde                            kind=company country=NL
=Van Doorne                               kind=company country=NL ambiguous
=Vanguard                                 kind=company country=US of="Vanguard Group" ambiguous
Vanguard Group                            kind=company country=US
=Visa                                     kind=company country=US ambiguous
Warburg Pincus                            kind=company country=US
Western Union                             kind=company country=US
Willis Towers Watson | Towers Watson | Watson Wyatt  kind=company country=GB
Wipro                                     kind=company country=IN
Wirecard                                  kind=company country=DE
Wladimiroff Advocaten                     kind=company country=NL
Worldline                                 kind=company country=FR
Worldpay                                  kind=company country=GB
Y Combinator                              kind=company country=US

# Foreign banks
Abbey National                            kind=company country=GB
=ABLV                                     kind=company country=LV
=Absa                                     kind=company country=ZA
Agricultural Bank of China                kind=company country=CN
Akbank                                    kind=company country=TR
=Alfa Bank | =Alfa-Bank                   kind=company country=RU
Allied Irish Banks | =AIB                 kind=company country=IE
Alpha Bank                                kind=company country=GR
Anglo Irish Bank | Anglo Irish            kind=company country=IE
=ANZ                                      kind=company country=AU
Banca di Roma                             kind=company country=IT
Banca Nazionale del Lavoro | =BNL         kind=company country=IT
Banca Popolare di Lodi | Banca Popolare Italiana  kind=company country=IT
Banco Ambrosiano                          kind=company country=IT
Banco Atlántico                           kind=company country=ES
=Banco BPM | Banca Popolare di Milano     kind=company country=IT
Banco do Brasil                           kind=company country=BR
Banco Espírito Santo | Banco Espirito Santo  kind=company country=PT
Banco Popular                             kind=company country=ES
Banco Real                                kind=company country=BR
Banco Sabadell                            kind=company country=ES
Banco Santander | Banco Santander Central Hispano  kind=company country=ES
Banesto                                   kind=company country=ES
Bank Hapoalim                             kind=company country=IL
Bank Leumi                                kind=company country=IL
Bank Melli                                kind=company country=IR
Bank of America | BankAmerica | NationsBank  kind=company country=US
Bank of Credit and Commerce International | =BCCI  kind=company
Bank of Cyprus                            kind=company country=CY
Bank of Ireland                           kind=company country=IE
Bank of Montreal                          kind=company country=CA
Bank of New York Mellon | Bank of New York  kind=company country=US
Bank of Scotland                          kind=company country=GB
Bank of Tokyo-Mitsubishi | Bank of Tokyo | Mitsubishi UFJ | Mitsubishi UFJ Financial Group  kind=company country=JP
Bank Saderat                              kind=company country=IR
Bankers Trust                             kind=company country=US
Bankia                                    kind=company country=ES
Barclays | Barclays Bank | Barclays Capital  kind=company country=GB
Barings | Barings Bank                    kind=company country=GB
Bawag                                     kind=company country=AT
BayernLB | Bayerische Landesbank          kind=company country=DE
=BBVA | Banco Bilbao Vizcaya Argentaria | Banco Bilbao Vizcaya  kind=company country=ES
=BCP | Millennium BCP                     kind=company country=PT
Bear Stearns                              kind=company country=US
Berenberg | Berenberg Bank                kind=company country=DE
BHF-Bank                                  kind=company country=DE
BNP Paribas | =BNP | Banque Nationale de Paris  kind=company country=FR
BNP Paribas Fortis                        kind=company country=BE
Bradesco                                  kind=company country=BR
Bradford & Bingley                        kind=company country=GB
=BSCH                                     kind=company country=ES of="Banco Santander" ambiguous
BTG Pactual                               kind=company country=BR
Caisse des Dépôts                         kind=company country=FR
Caixabank | CaixaBank | =La Caixa         kind=company country=ES
Cantor Fitzgerald                         kind=company country=US
=Capitalia                                kind=company country=IT of="Banca di Roma" ambiguous
Charles Schwab                            kind=company country=US
Chase Manhattan | Chase Manhattan Bank | Chemical Bank  kind=company country=US
China Construction Bank                   kind=company country=CN
Citigroup | Citicorp | Citibank           kind=company country=US
Commerzbank                               kind=company country=DE
Commonwealth Bank | Commonwealth Bank of Australia  kind=company country=AU
Countrywide | Countrywide Financial       kind=company country=US
=Credit Suisse | Crédit Suisse | CS First Boston | Credit Suisse First Boston | =CSFB  kind=company country=CH
Creditanstalt | Bank Austria              kind=company country=AT
Crédit Agricole                           kind=company country=FR
Crédit Lyonnais                           kind=company country=FR
Crédit Mutuel                             kind=company country=FR
Dai-Ichi Kangyo Bank                      kind=company country=JP
Daiwa | Daiwa Bank | Daiwa Securities     kind=company country=JP
Danske Bank                               kind=company country=DK
=DBS                                      kind=company country=SG
=De Surinaamsche Bank | Surinaamsche Bank | DSB Suriname  kind=company country=SR
Deutsche Bank | Deutsche Morgan Grenfell  kind=company country=DE
=DnB                                      kind=company country=NO
Dresdner Bank | Dresdner Kleinwort        kind=company country=DE
DZ Bank                                   kind=company country=DE
Edmond de Rothschild                      kind=company country=FR
Erste Bank | Erste Group                  kind=company country=AT
Eurobank | EFG Eurobank                   kind=company country=GR
Fannie Mae                                kind=company country=US
First Republic | First Republic Bank      kind=company country=US
Freddie Mac                               kind=company country=US
Fuji Bank                                 kind=company country=JP
Garanti Bankasi | Garanti                 kind=company country=TR
Gazprombank                               kind=company country=RU
=Girobank Curaçao | =Girobank             kind=company country=CW
Goldman Sachs                             kind=company country=US
Grameen Bank                              kind=company country=BD
Groupe Caisse d'Épargne | Caisse d'Epargne  kind=company country=FR
Hakrinbank                                kind=company country=SR
Halkbank                                  kind=company country=TR
=Handelsbanken                            kind=company country=SE
=HBOS | Halifax Bank                      kind=company country=GB
=HDFC | HDFC Bank                         kind=company country=IN
Hokkaido Takushoku | Hokkaido Takushoku Bank  kind=company country=JP
=HSBC | Hongkong and Shanghai Banking Corporation | Midland Bank  kind=company country=GB
Hypo Alpe Adria                           kind=company country=AT
Hypo Real Estate                          kind=company country=DE
HypoVereinsbank | Bayerische Vereinsbank | Bayerische Hypobank  kind=company country=DE
=ICICI | ICICI Bank                       kind=company country=IN
=IKB | IKB Deutsche Industriebank         kind=company country=DE
Indosuez | Crédit Agricole Indosuez       kind=company country=FR
Industrial and Commercial Bank of China | =ICBC  kind=company country=CN
Indymac | IndyMac                         kind=company country=US
Intesa Sanpaolo | Banca Intesa | San Paolo IMI  kind=company country=IT
=Itaú | Banco Itaú | Itaú Unibanco        kind=company country=BR
=Jefferies                                kind=company country=US ambiguous
JPMorgan Chase | JP Morgan | J.P. Morgan | JPMorgan | JP Morgan Chase  kind=company country=US
Julius Bär | Julius Baer                  kind=company country=CH
=KfW                                      kind=company country=DE
Kleinwort Benson                          kind=company country=GB
Laiki | Laiki Bank                        kind=company country=CY
LaSalle Bank | LaSalle                    kind=company country=US
Lazard Frères                             kind=company country=FR
=LBBW                                     kind=company country=DE
Lehman Brothers | Lehman                  kind=company country=US
Lloyds | Lloyds TSB | Lloyds Banking Group  kind=company country=GB
Long-Term Credit Bank of Japan | =Long Term Credit Bank  kind=company country=JP
=Macquarie                                kind=company country=AU ambiguous
Maduro & Curiel's Bank | Maduro and Curiel's Bank  kind=company country=CW
Mediobanca                                kind=company country=IT
Menatep | Bank Menatep                    kind=company country=RU
Merrill Lynch                             kind=company country=US
Mizuho | Mizuho Financial Group           kind=company country=JP
Monte dei Paschi di Siena | Monte dei Paschi | Banca Monte dei Paschi  kind=company country=IT
Morgan Stanley | Morgan Stanley Dean Witter  kind=company country=US
N.M. Rothschild | Rothschild & Co         kind=company
National Australia Bank                   kind=company country=AU
National Bank of Greece                   kind=company country=GR
Natixis                                   kind=company country=FR
NatWest | National Westminster Bank | National Westminster  kind=company country=GB
Nedbank                                   kind=company country=ZA
=Nomura                                   kind=company country=JP of="Nomura Securities" ambiguous
Nomura Securities | Nomura Holdings       kind=company country=JP
Nordea                                    kind=company country=SE
Northern Rock                             kind=company country=GB
Novo Banco                                kind=company country=PT
=OCBC                                     kind=company country=SG
Oneximbank | Uneximbank                   kind=company country=RU
OTP Bank                                  kind=company country=HU
Paine Webber | PaineWebber                kind=company country=US
Parex Bank                                kind=company country=LV
Paribas                                   kind=company country=FR
Pilatus Bank                              kind=company country=MT
Ping An                                   kind=company country=CN
Piraeus Bank                              kind=company country=GR
PKO Bank Polski                           kind=company country=PL
PrivatBank | Privatbank                   kind=company country=UA
Prudential Securities                     kind=company country=US
Raiffeisen | =Raiffeisenbank | Raiffeisen Bank International  kind=company country=AT
=RBTT                                     kind=company country=TT
Riggs Bank                                kind=company country=US
=Rothschild                               kind=company of="N.M. Rothschild" ambiguous
Royal Bank of Canada | =RBC               kind=company country=CA
Royal Bank of Scotland | =RBS             kind=company country=GB
=Sabadell                                 kind=company country=ES of="Banco Sabadell" ambiguous
SachsenLB                                 kind=company country=DE
Sal. Oppenheim                            kind=company country=DE
Salomon Smith Barney | Salomon Brothers | Smith Barney  kind=company country=US
=Santander                                kind=company country=ES of="Banco Santander" ambiguous
Sanwa Bank                                kind=company country=JP
Sberbank                                  kind=company country=RU
=Schwab                                   kind=company country=US of="Charles Schwab" ambiguous
=SEB                                      kind=company country=SE
Signature Bank                            kind=company country=US
Silicon Valley Bank | =SVB                kind=company country=US
Société Générale | SocGen                 kind=company country=FR
Standard Bank                             kind=company country=ZA
Standard Chartered                        kind=company country=GB
State Bank of India                       kind=company country=IN
Sumitomo Mitsui | Sumitomo Bank           kind=company country=JP
Swedbank                                  kind=company country=SE
Swiss Bank Corporation | SBC Warburg      kind=company country=CH
Toronto-Dominion Bank | TD Bank           kind=company country=CA
Travelers Group | Travelers               kind=company country=US
=UBS | Union Bank of Switzerland | Schweizerische Bankgesellschaft  kind=company country=CH
=Ulster Bank                              kind=company country=GB
UniCredit | Unicredit | UniCredito        kind=company country=IT
Virgin Money                              kind=company country=GB
=VTB | Vnesjtorgbank                      kind=company country=RU
Wachovia                                  kind=company country=US
Washington Mutual | =WaMu                 kind=company country=US
Wells Fargo                               kind=company country=US
WestLB | Westdeutsche Landesbank          kind=company country=DE
Westpac                                   kind=company country=AU
Yamaichi | Yamaichi Securities            kind=company country=JP
Ziraat Bank                               kind=company country=TR
=ČSOB | =CSOB                             kind=company country=CZ

# Foreign insurers
Aetna                                     kind=company country=US
=AGF | Assurances Générales de France     kind=company country=FR
=AIA                                      kind=company country=HK of="AIA Group" ambiguous
AIA Group                                 kind=company country=HK
=AIG | American International Group       kind=company country=US
Allianz                                   kind=company country=DE
Anbang                                    kind=company country=CN
=Aon                                      kind=company country=GB
Athora                                    kind=company country=BM
Atradius | =NCM | Gerling NCM | Nederlandsche Credietverzekering Maatschappij  kind=company country=NL
Aviva | Norwich Union | =CGNU             kind=company country=GB
=Axa | =AXA | AXA-UAP                     kind=company country=FR
=Bupa                                     kind=company country=GB
Bâloise | Baloise                         kind=company country=CH
China Life                                kind=company country=CN
Cigna                                     kind=company country=US
CNP Assurances                            kind=company country=FR
Codan                                     kind=company country=DK
Coface                                    kind=company country=FR
=Delcredere | Credendo | Nationale Delcrederedienst  kind=company country=BE
Ennia | =ENNIA                            kind=company country=CW
Equitable Life                            kind=company country=GB
Equitable of Iowa                         kind=company country=US
=Ergo | =ERGO                             kind=company country=DE ambiguous
Euler Hermes                              kind=company country=FR
=Fatum                                    kind=company country=CW of="Fatum Verzekeringen" ambiguous
=Fatum Verzekeringen                      kind=company country=CW
Fosun                                     kind=company country=CN
Generali | Assicurazioni Generali         kind=company country=IT
Gerling                                   kind=company country=DE
Groupama                                  kind=company country=FR
Hannover Re | Hannover Rück               kind=company country=DE
Hartford Financial                        kind=company country=US
Legal & General                           kind=company country=GB
Lloyd's | Lloyd's of London               kind=company country=GB
Manulife                                  kind=company country=CA
=Marsh                                    kind=company country=US of="Marsh & McLennan" ambiguous
Marsh & McLennan                          kind=company country=US
Metlife | MetLife | Metropolitan Life     kind=company country=US
Munich Re | Münchener Rück | Münchener Rückversicherung  kind=company country=DE
Nippon Life                               kind=company country=JP
Old Mutual                                kind=company country=ZA
=Prudential                               kind=company country=GB ambiguous
Reliastar | ReliaStar                     kind=company country=US
Royal & Sun Alliance | RSA Insurance      kind=company country=GB
=RSA                                      kind=company country=GB of="Royal & Sun Alliance" ambiguous
Sanlam                                    kind=company country=ZA
=Scor | =SCOR                             kind=company country=FR
Self Reliance                             kind=company country=SR
Skandia                                   kind=company country=SE
Standard Life                             kind=company country=GB
Sun Life                                  kind=company country=CA
Swiss Life                                kind=company country=CH
Swiss Re                                  kind=company country=CH
Talanx                                    kind=company country=DE
Tokio Marine                              kind=company country=JP
Transamerica                              kind=company country=US
=UAP | Union des Assurances de Paris      kind=company country=FR
UnitedHealth | UnitedHealth Group         kind=company country=US
=Winterthur                               kind=company country=CH of="Winterthur Verzekeringen" ambiguous
Winterthur Verzekeringen                  kind=company country=CH
Zurich Insurance | Zürich Financial Services | Zurich Financial Services  kind=company country=CH

# Airlines and airport companies abroad
AdamAir | =Adam Air                       kind=company country=ID
Adria Airways                             kind=company country=SI
=Aegean                                   kind=company country=GR of="Aegean Airlines" ambiguous
Aegean Airlines                           kind=company country=GR
Aer Lingus                                kind=company country=IE
Aeroflot                                  kind=company country=RU
Aerolíneas Argentinas | Aerolineas Argentinas  kind=company country=AR
Aeroméxico | Aeromexico                   kind=company country=MX
Afriqiyah | Afriqiyah Airways             kind=company country=LY
Air Afrique                               kind=company country=CI
Air Algérie                               kind=company country=DZ
Air Berlin | airberlin                    kind=company country=DE
=Air Canada                               kind=company country=CA
Air China                                 kind=company country=CN
Air Europa                                kind=company country=ES
Air France | Air Inter                    kind=company country=FR
Air India                                 kind=company country=IN
Air Liberté                               kind=company country=FR
Air Littoral                              kind=company country=FR
=Air Malta                                kind=company country=MT
Air New Zealand                           kind=company country=NZ
Air One                                   kind=company country=IT
Air Transat                               kind=company country=CA
=Air UK | KLM uk                          kind=company country=GB
Air Zaïre                                 kind=company country=CD
AirAsia                                   kind=company country=MY
airBaltic | Air Baltic                    kind=company country=LV
Alaska Airlines                           kind=company country=US
Alitalia                                  kind=company country=IT
All Nippon Airways                        kind=company country=JP
=ALM | Antilliaanse Luchtvaart Maatschappij  kind=company country=CW
Amadeus IT                                kind=company country=ES
American Airlines | =AMR                  kind=company country=US
=ANA                                      kind=company country=JP of="All Nippon Airways" ambiguous
Ansett                                    kind=company country=AU
=AOM                                      kind=company country=FR
=Ariana                                   kind=company country=AF of="Ariana Afghan Airlines" ambiguous
Ariana Afghan Airlines                    kind=company country=AF
Asiana | Asiana Airlines                  kind=company country=KR
=Austrian                                 kind=company country=AT of="Austrian Airlines" ambiguous
Austrian Airlines                         kind=company country=AT
Avianca                                   kind=company country=CO
Aviapartner                               kind=company country=BE
=Azul                                     kind=company country=BR ambiguous
Aéroports de Paris | =ADP | Groupe ADP    kind=company country=FR
=BA                                       kind=company country=GB of="British Airways" ambiguous
=BAA | British Airports Authority         kind=company country=GB
Belavia                                   kind=company country=BY
Birgenair                                 kind=company country=TR
Blue Wing Airlines                        kind=company country=SR
=bmi | British Midland                    kind=company country=GB
Braathens                                 kind=company country=NO
British Airways                           kind=company country=GB
=Buzz                                     kind=company country=GB of="Air UK" ambiguous
Cargolux                                  kind=company country=LU
Cathay Pacific                            kind=company country=HK
China Airlines                            kind=company country=TW
China Eastern | China Eastern Airlines    kind=company country=CN
China Southern | China Southern Airlines  kind=company country=CN
CityJet | Cityjet                         kind=company country=IE
Clickair                                  kind=company country=ES
=Condor                                   kind=company country=DE of="Condor Flugdienst" ambiguous
Condor Flugdienst                         kind=company country=DE
Continental Airlines                      kind=company country=US
Corendon Airlines                         kind=company country=TR
Croatia Airlines                          kind=company country=HR
Crossair                                  kind=company country=CH
Cubana de Aviación                        kind=company country=CU
Cyprus Airways                            kind=company country=CY
=DCA                                      kind=company country=CW of="Dutch Caribbean Airlines" ambiguous
=Debonair                                 kind=company country=GB ambiguous
Delta Air Lines | Delta Airlines          kind=company country=US
Divi Divi Air                             kind=company country=CW
Dragonair                                 kind=company country=HK
Dutch Caribbean Airlines                  kind=company country=CW
easyJet | Easyjet | EasyJet | easyjet     kind=company country=GB
EgyptAir | Egyptair                       kind=company country=EG
=El Al                                    kind=company country=IL
=Emirates                                 kind=company country=AE ambiguous
Ethiopian Airlines                        kind=company country=ET
Etihad | Etihad Airways                   kind=company country=AE
Eurowings                                 kind=company country=DE
=EVA Air                                  kind=company country=TW
Finnair                                   kind=company country=FI
Flash Airlines                            kind=company country=EG
Flightcare | FlightCare                   kind=company country=BE
Fly All Ways                              kind=company country=SR
Flybe                                     kind=company country=GB
Fraport                                   kind=company country=DE
Galileo International                     kind=company country=US
=Garuda                                   kind=company country=ID of="Garuda Indonesia" ambiguous
Garuda Indonesia                          kind=company country=ID
Germanwings                               kind=company country=DE
Go Fly                                    kind=company country=GB
=Gol                                      kind=company country=BR ambiguous
Gulf Air                                  kind=company country=BH
=Gum Air                                  kind=company country=SR
Hainan Airlines | =HNA | HNA Group        kind=company country=CN
Hapag-Lloyd Express | =HLX                kind=company country=DE
Helios Airways                            kind=company country=CY
Hewa Bora | Hewa Bora Airways             kind=company country=CD
=HOP                                      kind=company country=FR ambiguous
=IAG | International Airlines Group       kind=company
=Iberia                                   kind=company country=ES of="Iberia Airlines" ambiguous
Iberia Airlines                           kind=company country=ES
Iceland Express                           kind=company country=IS
Icelandair                                kind=company country=IS
=IndiGo                                   kind=company country=IN
Insel Air | InselAir                      kind=company country=CW
Iran Air                                  kind=company country=IR
ITA Airways                               kind=company country=IT
Japan Airlines | =JAL                     kind=company country=JP
=JAT | JAT Airways | Air Serbia           kind=company country=RS
Jeju Air                                  kind=company country=KR
Jet Airways                               kind=company country=IN
=Jet2                                     kind=company country=GB
JetBlue                                   kind=company country=US
John Menzies                              kind=company country=GB
Kenya Airways                             kind=company country=KE
Kingfisher Airlines                       kind=company country=IN
Korean Air                                kind=company country=KR
Kuwait Airways                            kind=company country=KW
=LATAM | LAN Chile | Latam Airlines       kind=company country=CL
Lauda Air | Laudamotion                   kind=company country=AT
=Lion Air                                 kind=company country=ID
=LOT                                      kind=company country=PL of="LOT Polish Airlines" ambiguous
LOT Polish Airlines                       kind=company country=PL
=LTU                                      kind=company country=DE
Lufthansa | Deutsche Lufthansa            kind=company country=DE
Luxair                                    kind=company country=LU
Maersk Air                                kind=company country=DK
Mahan Air                                 kind=company country=IR
Malaysia Airlines                         kind=company country=MY
Malév | Malev                             kind=company country=HU
=Menzies                                  kind=company country=GB of="John Menzies" ambiguous
Menzies Aviation                          kind=company country=GB
Meridiana                                 kind=company country=IT
=Merpati                                  kind=company country=ID ambiguous
Monarch Airlines                          kind=company country=GB
NetJets                                   kind=company country=US
=Northwest                                kind=company country=US of="Northwest Airlines" ambiguous
Northwest Airlines | Northwest-KLM        kind=company country=US
Norwegian Air Shuttle | Norwegian Air     kind=company country=NO
Olympic Airways | Olympic Airlines        kind=company country=GR
Oneworld                                  kind=company
Onur Air                                  kind=company country=TR
Pakistan International Airlines           kind=company country=PK
=Pan Am | Pan American World Airways | PanAm  kind=company country=US
=Pegasus                                  kind=company country=TR of="Pegasus Airlines" ambiguous
Pegasus Airlines                          kind=company country=TR
Philippine Airlines                       kind=company country=PH
=PIA                                      kind=company country=PK of="Pakistan International Airlines" ambiguous
Qantas                                    kind=company country=AU
Qatar Airways                             kind=company country=QA
=RAM                                      kind=company country=MA of="Royal Air Maroc" ambiguous
Royal Air Maroc                           kind=company country=MA
Ryanair | Ryan Air                        kind=company country=IE
S7 Airlines | Siberia Airlines            kind=company country=RU
=Sabre                                    kind=company country=US of="Sabre Holdings" ambiguous
Sabre Holdings                            kind=company country=US
SAirGroup | SAir Group                    kind=company country=CH
=SAS                                      kind=company of="Scandinavian Airlines" ambiguous
Saudia | Saudi Arabian Airlines           kind=company country=SA
Scandinavian Airlines | Scandinavian Airlines System  kind=company
Servisair                                 kind=company country=GB
Singapore Airlines                        kind=company country=SG
SkyEurope                                 kind=company country=SK
SkyTeam                                   kind=company
=SLM | Surinam Airways | Surinaamse Luchtvaartmaatschappij  kind=company country=SR
South African Airways                     kind=company country=ZA
Southwest Airlines                        kind=company country=US
Spanair                                   kind=company country=ES
Spirit Airlines                           kind=company country=US
SriLankan Airlines                        kind=company country=LK
Star Alliance                             kind=company
Sterling Airlines | Sterling Airways      kind=company country=DK
SunExpress                                kind=company country=TR
=Swiss                                    kind=company country=CH of="Swiss International Air Lines" ambiguous
Swiss International Air Lines | Swiss Airlines  kind=company country=CH
Swissair                                  kind=company country=CH
Swissport                                 kind=company country=CH
=TAM                                      kind=company country=BR ambiguous
=TAP | TAP Air Portugal | Air Portugal    kind=company country=PT
Tarom                                     kind=company country=RO
Thai Airways                              kind=company country=TH
Tower Air                                 kind=company country=US
Transaero                                 kind=company country=RU
TUIfly | TUI fly                          kind=company country=DE
Tunisair                                  kind=company country=TN
Turkish Airlines | =THY                   kind=company country=TR
=TWA | Trans World Airlines               kind=company country=US
Ukraine International Airlines            kind=company country=UA
United Airlines | =UAL                    kind=company country=US
US Airways | USAir                        kind=company country=US
=UTA | Union de Transports Aériens        kind=company country=FR
ValuJet                                   kind=company country=US
Varig                                     kind=company country=BR
Vietnam Airlines                          kind=company country=VN
=Virgin                                   kind=company country=GB of="Virgin Group" ambiguous
Virgin Atlantic                           kind=company country=GB
Virgin Galactic                           kind=company country=US
Virgin Group                              kind=company country=GB
Volare Airlines | Volareweb               kind=company country=IT
Volotea                                   kind=company country=ES
Vueling                                   kind=company country=ES
Wizz Air | Wizzair                        kind=company country=HU
Worldwide Flight Services                 kind=company country=US
=Wow Air                                  kind=company country=IS
=ČSA | CSA Czech Airlines | Czech Airlines  kind=company country=CZ

# Aerospace, defence and shipyards
Agusta | Agusta Helicopters               kind=company country=IT
=Airborne                                 kind=company country=NL of="Airborne Composites" ambiguous
Airborne Composites                       kind=company country=NL
=Airbus | =Airbus Industrie | Airbus Group  kind=company
Almaz-Antej | Almaz-Antey                 kind=company country=RU
Amels                                     kind=company country=NL
Anduril                                   kind=company country=US
=Antonov                                  kind=company country=UA ambiguous
Arianespace | ArianeGroup | Arianespace SA  kind=company country=FR
Aselsan                                   kind=company country=TR
=ATR                                      kind=company country=FR ambiguous
Aérospatiale | Aerospatiale Matra         kind=company country=FR
Baykar                                    kind=company country=TR
=Bazan                                    kind=company country=ES of=Navantia ambiguous
Bell Helicopter | Bell Helicopters        kind=company country=US
=Beretta                                  kind=company country=IT ambiguous
Black Cube                                kind=company country=IL
=Blackwater                               kind=company country=US of="Blackwater Worldwide" ambiguous
Blackwater Worldwide | Xe Services        kind=company country=US
Blohm & Voss | Blohm + Voss               kind=company country=DE
Blue Origin                               kind=company country=US
=Bodewes                                  kind=company country=NL of="Koninklijke Bodewes" ambiguous
Boeing                                    kind=company country=US
Bofors                                    kind=company country=SE
Bombardier                                kind=company country=CA
British Aerospace | BAE Systems | =BAe | =BAE  kind=company country=GB
Cellebrite                                kind=company country=IL
Cessna                                    kind=company country=US
Chantiers de l'Atlantique                 kind=company country=FR
=Colt                                     kind=company country=US of="Colt's Manufacturing" ambiguous
Colt's Manufacturing                      kind=company country=US
Comac | =COMAC                            kind=company country=CN
Damen | Damen Shipyards | Damen Schelde   kind=company country=NL
=DASA | Daimler-Benz Aerospace            kind=company country=DE
Dassault | Dassault Aviation              kind=company country=FR
=De Havilland Canada                      kind=company country=CA
=De Hoop                                  kind=company country=NL of="Scheepswerf De Hoop" ambiguous
Denel | Armscor                           kind=company country=ZA
Diamond Aircraft                          kind=company country=AT
=DJI                                      kind=company country=CN
Dornier | Fairchild Dornier               kind=company country=DE
Dutch Space                               kind=company country=NL
DynCorp                                   kind=company country=US
=EADS                                     kind=company
Elbit | Elbit Systems                     kind=company country=IL
Embraer                                   kind=company country=BR
Eurocopter | Airbus Helicopters           kind=company
Eurometaal                                kind=company country=NL
Eutelsat                                  kind=company country=FR
Eviation                                  kind=company country=US
Executive Outcomes                        kind=company country=ZA
Feadship                                  kind=company country=NL
Fincantieri                               kind=company country=IT
Finmeccanica | Leonardo SpA               kind=company country=IT
=GEC | General Electric Company plc       kind=company country=GB
General Dynamics                          kind=company country=US
=GKN | GKN Fokker | GKN Aerospace         kind=company country=GB
Glock                                     kind=company country=AT
=Grumman                                  kind=company country=US ambiguous
=Gulfstream                               kind=company country=US ambiguous
Halliburton | Kellogg Brown & Root | =KBR  kind=company country=US
Hanwha                                    kind=company country=KR
=HDW | Howaldtswerke-Deutsche Werft       kind=company country=DE
Heckler & Koch | Heckler und Koch         kind=company country=DE
Hollandse Signaalapparaten | Hollandse Signaal  kind=company country=NL
Honeywell | AlliedSignal | Allied Signal  kind=company country=US
Huisman Equipment | Huisman-Itrec         kind=company country=NL
IHC Holland | Royal IHC | IHC Merwede     kind=company country=NL
Iljoesjin | Ilyushin                      kind=company country=RU
Inmarsat                                  kind=company country=GB
Intelsat                                  kind=company country=LU
=Iridium                                  kind=company country=US of="Iridium Communications" ambiguous
Iridium Communications                    kind=company country=US
Isis Space | Innovative Solutions in Space | ISISpace  kind=company country=NL
Israel Aircraft Industries | Israel Aerospace Industries | =IAI  kind=company country=IL
=Kalasjnikov-concern | Izjmasj            kind=company country=RU
Keppel Verolme                            kind=company country=NL
=Kongsberg                                kind=company country=NO of="Kongsberg Defence" ambiguous
Kongsberg Defence                         kind=company country=NO
Koninklijke Bodewes                       kind=company country=NL
=Koninklijke Schelde | =Koninklijke Maatschappij De Schelde | =Koninklijke Schelde Groep  kind=company country=NL
Krauss-Maffei | Krauss-Maffei Wegmann | =KNDS  kind=company country=DE
L3Harris | L-3 Communications | L3 Harris  kind=company country=US
Learjet                                   kind=company country=US
Lilium                                    kind=company country=DE
Litton | Litton Industries                kind=company country=US
Lockheed Martin | Lockheed                kind=company country=US
Lürssen | Lürssen Werft                   kind=company country=DE
=Marconi | =GEC-Marconi                   kind=company country=GB ambiguous
Matra                                     kind=company country=FR
=MBDA                                     kind=company
McDonnell Douglas                         kind=company country=US
Meyer Werft                               kind=company country=DE
=MiG | RSK MiG | Mikojan                  kind=company country=RU
Motor Sich                                kind=company country=UA
Naval Group | =DCN | =DCNS                kind=company country=FR
Navantia                                  kind=company country=ES
Nexter | Giat Industries | =GIAT          kind=company country=FR
Norinco                                   kind=company country=CN
Northrop Grumman | Northrop               kind=company country=US
NSO Group | =NSO                          kind=company country=IL
Oceanco                                   kind=company country=NL
Oeralvagonzavod                           kind=company country=RU
OneWeb                                    kind=company country=GB
=Pal-V | =PAL-V                           kind=company country=NL
Palantir                                  kind=company country=US
=Patria                                   kind=company country=FI ambiguous
Pilatus Aircraft                          kind=company country=CH
Pratt & Whitney                           kind=company country=US
=Rafael                                   kind=company country=IL of="Rafael Advanced Defense Systems" ambiguous
Rafael Advanced Defense Systems           kind=company country=IL
Raytheon | =RTX                           kind=company country=US
=RDM | Rotterdamsche Droogdok Maatschappij  kind=company country=NL
=Remington                                kind=company country=US ambiguous
Rheinmetall                               kind=company country=DE
Rolls-Royce | Rolls Royce                 kind=company country=GB
Rosoboronexport                           kind=company country=RU
Rostec | Rostech                          kind=company country=RU
=Saab | =SAAB | Saab AB                   kind=company country=SE
Saab Automobile                           kind=company country=SE
Sandline                                  kind=company country=GB
=Scheepswerf De Hoop                      kind=company country=NL
Sea Launch                                kind=company
SES Astra | SES Global | Astra            kind=company country=LU
Sig Sauer | SIG Sauer                     kind=company country=CH
=Signaal                                  kind=company country=NL of="Hollandse Signaalapparaten" ambiguous
Sikorsky | Sikorsky Aircraft              kind=company country=US
Smith & Wesson                            kind=company country=US
Snecma | Safran | Sagem                   kind=company country=FR
Soechoj | Sukhoi | Suchoi                 kind=company country=RU
SpaceX                                    kind=company country=US
Spirit AeroSystems                        kind=company country=US
Starlink                                  kind=company country=US
Textron                                   kind=company country=US
Thales | Thomson-CSF | Thales Nederland   kind=company country=FR
Toepolev | Tupolev                        kind=company country=RU
United Technologies | =UTC                kind=company country=US
Van der Giessen-de Noord                  kind=company country=NL
=Verolme                                  kind=company country=NL of="Verolme Botlek" ambiguous
Verolme Botlek                            kind=company country=NL
=Volharding                               kind=company country=NL of="Volharding Shipyards" ambiguous
Volharding Shipyards                      kind=company country=NL
Volocopter                                kind=company country=DE
Wagner Groep | Groep Wagner               kind=company country=RU
Westland Helicopters | AgustaWestland     kind=company country=GB
Wilton-Fijenoord                          kind=company country=NL
=YVC | YVC Bolnes                         kind=company country=NL

# Cars, trucks, bicycles and suppliers
Aiways                                    kind=company country=CN
Alfa Romeo                                kind=company country=IT
=Alpine                                   kind=company country=FR ambiguous
Aprilia                                   kind=company country=IT
Aston Martin                              kind=company country=GB
=Audi                                     kind=company country=DE
Autoliv                                   kind=company country=SE
=Avis                                     kind=company country=US ambiguous
Babboe                                    kind=company country=NL
=Bentley                                  kind=company country=GB ambiguous
=Bertone                                  kind=company country=IT ambiguous
=Bianchi                                  kind=company country=IT ambiguous
Bird Rides                                kind=company country=US
BlaBlaCar | Blablacar                     kind=company country=FR
=BMW | Bayerische Motoren Werke | BMW Groep  kind=company country=DE
=Bosch                                    kind=company country=DE of="Robert Bosch" ambiguous
Brembo                                    kind=company country=IT
Bridgestone                               kind=company country=JP
=Brilliance                               kind=company country=CN ambiguous
British Leyland                           kind=company country=GB
Budget Rent a Car                         kind=company country=US
Bugatti                                   kind=company country=FR
Buick                                     kind=company country=US
=BYD                                      kind=company country=CN
Cabify                                    kind=company country=ES
Cadillac                                  kind=company country=US
Campagnolo                                kind=company country=IT
Cannondale                                kind=company country=US
=Canyon                                   kind=company country=DE ambiguous
=Caterpillar                              kind=company country=US ambiguous
=CATL                                     kind=company country=CN
=Check                                    kind=company country=NL ambiguous
Chery                                     kind=company country=CN
Chevrolet                                 kind=company country=US
China Youngman                            kind=company country=CN
Chrysler | Chrysler Group                 kind=company country=US
Citroën | =Citroen                        kind=company country=FR
Colnago                                   kind=company country=IT
=Continental                              kind=company country=DE of="Continental AG" ambiguous
Continental AG                            kind=company country=DE
Dacia                                     kind=company country=RO
Daewoo | Daewoo Motor                     kind=company country=KR
Daihatsu                                  kind=company country=JP
Daimler Truck                             kind=company country=DE
Daimler-Benz | DaimlerChrysler | Daimler | Daimler-Chrysler  kind=company country=DE
=Delphi                                   kind=company country=US of="Delphi Automotive" ambiguous
Delphi Automotive                         kind=company country=US
Denso                                     kind=company country=JP
Didi Chuxing                              kind=company country=CN
=Dodge                                    kind=company country=US ambiguous
DS Automobiles                            kind=company country=FR
Ducati                                    kind=company country=IT
Europcar                                  kind=company country=FR
Faurecia | Forvia                         kind=company country=FR
=FAW | First Automotive Works             kind=company country=CN
Felyx                                     kind=company country=NL
Ferrari                                   kind=company country=IT
=Fiat | =Fiat Auto | =Fiat Groep          kind=company country=IT
Fiat Chrysler | Fiat Chrysler Automobiles | =FCA  kind=company
Firestone                                 kind=company country=US
Fisker                                    kind=company country=US
=Ford                                     kind=company country=US of="Ford Motor Company" ambiguous
Ford Motor Company | Ford Motor           kind=company country=US
Ford Werke | Ford Europa                  kind=company country=DE
=GAZ                                      kind=company country=RU ambiguous
Geely                                     kind=company country=CN
General Motors | =GM                      kind=company country=US
Goodyear                                  kind=company country=US
=Grab                                     kind=company country=SG ambiguous
Great Wall Motor | Great Wall             kind=company country=CN
Hankook                                   kind=company country=KR
Harley-Davidson | Harley Davidson         kind=company country=US
Heetch                                    kind=company country=FR
=Hella                                    kind=company country=DE ambiguous
Hero Honda                                kind=company country=IN
=Hertz                                    kind=company country=US ambiguous
Heuliez                                   kind=company country=FR
=Hino                                     kind=company country=JP ambiguous
=Honda                                    kind=company country=JP of="Honda Motor" ambiguous
Honda Motor                               kind=company country=JP
=Hummer                                   kind=company country=US ambiguous
Husqvarna                                 kind=company country=SE
Hyundai | Hyundai Motor                   kind=company country=KR
INA Schaeffler                            kind=company country=DE
Inalfa                                    kind=company country=NL
=Infiniti                                 kind=company country=JP ambiguous
Irisbus                                   kind=company country=FR
Isuzu                                     kind=company country=JP
Iveco                                     kind=company country=IT
=Jaguar                                   kind=company country=GB of="Jaguar Cars" ambiguous
Jaguar Cars                               kind=company country=GB
=Jeep                                     kind=company country=US ambiguous
John Deere | Deere & Company              kind=company country=US
Johnson Controls                          kind=company country=US
KamAZ | Kamaz                             kind=company country=RU
Karmann                                   kind=company country=DE
=Kawasaki                                 kind=company country=JP of="Kawasaki Heavy Industries" ambiguous
Kawasaki Heavy Industries                 kind=company country=JP
=Kia | Kia Motors                         kind=company country=KR
Koenigsegg                                kind=company country=SE
=KTM                                      kind=company country=AT
=Lada | AvtoVAZ | Avtovaz                 kind=company country=RU
Lamborghini                               kind=company country=IT
Lancia                                    kind=company country=IT
=Land Rover | =Jaguar Land Rover          kind=company country=GB
=Landwind                                 kind=company country=CN
=LDV                                      kind=company country=GB
=Lear                                     kind=company country=US of="Lear Corporation" ambiguous
Lear Corporation                          kind=company country=US
Lexus                                     kind=company country=JP
=Leyland                                  kind=company country=GB of="British Leyland" ambiguous
=Lime                                     kind=company country=US ambiguous
=Lincoln                                  kind=company country=US ambiguous
Lincoln Mercury                           kind=company country=US
=Lotus                                    kind=company country=GB of="Lotus Cars" ambiguous
Lotus Cars                                kind=company country=GB
=Lucid                                    kind=company country=US of="Lucid Motors" ambiguous
Lucid Motors                              kind=company country=US
=Lyft                                     kind=company country=US
Lynk & Co                                 kind=company country=CN
=Magna                                    kind=company country=CA of="Magna International" ambiguous
Magna International                       kind=company country=CA
Magna Steyr                               kind=company country=AT
Magneti Marelli                           kind=company country=IT
Mahindra                                  kind=company country=IN
Mahle                                     kind=company country=DE
=MAN                                      kind=company country=DE of="MAN Nutzfahrzeuge" ambiguous
MAN Nutzfahrzeuge | =MAN Trucks           kind=company country=DE
Maserati                                  kind=company country=IT
Matra Automobiles                         kind=company country=FR
=Maybach                                  kind=company country=DE ambiguous
Mazda                                     kind=company country=JP
MCC Smart                                 kind=company country=DE
=McLaren                                  kind=company country=GB of="McLaren Automotive" ambiguous
McLaren Automotive                        kind=company country=GB
=Mercedes                                 kind=company country=DE of=Mercedes-Benz ambiguous
Mercedes-Benz | Mercedes Benz | Mercedes-Benz Group  kind=company country=DE
=Mercury                                  kind=company country=US of="Lincoln Mercury" ambiguous
=MG                                       kind=company country=CN of="MG Motor" ambiguous
=MG Motor                                 kind=company country=CN
=MG Rover | Rover Group                   kind=company country=GB
Michelin                                  kind=company country=FR
=Mini | =MINI                             kind=company country=GB ambiguous
Mini Cooper                               kind=company country=GB
Mitsubishi | Mitsubishi Motors            kind=company country=JP
Morgan Motor Company                      kind=company country=GB
Moto Guzzi                                kind=company country=IT
MyWheels                                  kind=company country=NL
Navistar                                  kind=company country=US
=Nikola                                   kind=company country=US ambiguous
=NIO                                      kind=company country=CN
Nissan | Nissan Motor                     kind=company country=JP
Northvolt                                 kind=company country=SE
=NSU                                      kind=company country=DE
Ola Cabs                                  kind=company country=IN
Oldsmobile                                kind=company country=US
=Opel | Adam Opel AG                      kind=company country=DE
Paccar | =PACCAR                          kind=company country=US
Peugeot | PSA Peugeot Citroën | =PSA | Groupe PSA | PSA Peugeot-Citroën  kind=company country=FR
Piaggio                                   kind=company country=IT
Pinarello                                 kind=company country=IT
Pininfarina                               kind=company country=IT
Pirelli                                   kind=company country=IT
Polestar                                  kind=company country=SE
Pontiac                                   kind=company country=US
Porsche                                   kind=company country=DE
=Proton Holdings                          kind=company country=MY
=QWIC                                     kind=company country=NL
Renault | Renault-Nissan                  kind=company country=FR
Rivian                                    kind=company country=US
Robert Bosch                              kind=company country=DE
=Rover                                    kind=company country=GB of="MG Rover" ambiguous
=SAIC | Shanghai Automotive               kind=company country=CN
=Saturn                                   kind=company country=US ambiguous
Scania                                    kind=company country=SE
Schaeffler                                kind=company country=DE
=SEAT                                     kind=company country=ES
=Seat                                     kind=company country=ES of=SEAT ambiguous
Shimano                                   kind=company country=JP
=Sixt                                     kind=company country=DE
=SKF                                      kind=company country=SE
Skoda | Škoda | Skoda Auto                kind=company country=CZ
=Smart                                    kind=company country=DE of="MCC Smart" ambiguous
Snappcar | SnappCar                       kind=company country=NL
=Specialized                              kind=company country=US ambiguous
SsangYong | Ssangyong                     kind=company country=KR
Stellantis                                kind=company
Subaru | Fuji Heavy Industries            kind=company country=JP
=Suzuki                                   kind=company country=JP ambiguous
Takata                                    kind=company country=JP
=Tata Motors                              kind=company country=IN
=Tesla | =Tesla Motors                    kind=company country=US
Toyota | Toyota Motor                     kind=company country=JP
Trabant                                   kind=company country=DE
=Trek                                     kind=company country=US of="Trek Bicycle" ambiguous
Trek Bicycle                              kind=company country=US
=Trelleborg                               kind=company country=SE ambiguous
Triumph Motorcycles                       kind=company country=GB
=TVR                                      kind=company country=GB
Urban Arrow                               kind=company country=NL
Valeo                                     kind=company country=FR
Vauxhall                                  kind=company country=GB
=Vespa                                    kind=company country=IT ambiguous
Visteon                                   kind=company country=US
Volkswagen | =VW | Volkswagen-groep | Volkswagen Groep  kind=company country=DE
Volvo | AB Volvo                          kind=company country=SE
Volvo Cars | Volvo Personenwagens | Volvo Car Corporation  kind=company country=SE
=Wartburg                                 kind=company country=DE ambiguous
Waymo                                     kind=company country=US
Webasto                                   kind=company country=DE
Xpeng | XPeng                             kind=company country=CN
Yamaha                                    kind=company country=JP
=Youngman                                 kind=company country=CN of="China Youngman" ambiguous
Zastava                                   kind=company country=RS
=ZF | ZF Friedrichshafen                  kind=company country=DE
=ZIL | =Zil                               kind=company country=RU ambiguous

# Oil, gas, mining and energy abroad
50Hertz                                   kind=company country=DE
=ADNOC | Adnoc                            kind=company country=AE
=AES                                      kind=company country=US
Alrosa                                    kind=company country=RU
Amoco | BP Amoco                          kind=company country=US
Anadarko                                  kind=company country=US
Anglo American                            kind=company country=GB
AngloGold Ashanti | AngloGold | Anglogold  kind=company country=ZA
Aqualectra                                kind=company country=CW
Areva | Framatome | Cogema | Orano        kind=company country=FR
Aspiravi                                  kind=company country=BE
Aurubis                                   kind=company country=DE
=Axpo                                     kind=company country=CH
Baker Hughes                              kind=company country=US
Barrick Gold                              kind=company country=CA
Bashneft | Basjneft                       kind=company country=RU
=Basic Element | Basic Element Group      kind=company country=RU
BG Group                                  kind=company country=GB
BHP Billiton | =BHP | Billiton | Broken Hill Proprietary  kind=company country=AU
=Boliden                                  kind=company country=SE
Botas | Botaş                             kind=company country=TR
=BP | British Petroleum                   kind=company country=GB
British Energy                            kind=company country=GB
British Gas | Centrica                    kind=company country=GB
British Nuclear Fuels | =BNFL             kind=company country=GB
Burisma                                   kind=company country=UA
=C-Power                                  kind=company country=BE
Cairn Energy                              kind=company country=GB
Cambior | Rosebel Gold Mines | Iamgold    kind=company country=CA
Cameco                                    kind=company country=CA
Cepsa                                     kind=company country=ES
Cheniere                                  kind=company country=US
=Chevron                                  kind=company country=US of=ChevronTexaco ambiguous
ChevronTexaco                             kind=company country=US
China Shenhua | Shenhua                   kind=company country=CN
Citgo                                     kind=company country=US
=CNOOC                                    kind=company country=CN
=CNPC | China National Petroleum Corporation | PetroChina  kind=company country=CN
Coal India                                kind=company country=IN
Codelco                                   kind=company country=CL
Companhia Vale do Rio Doce                kind=company country=BR
Conoco | ConocoPhillips | Phillips Petroleum  kind=company country=US
=CVRD                                     kind=company country=BR of="Companhia Vale do Rio Doce" ambiguous
=De Beers                                 kind=company country=ZA
Duke Energy                               kind=company country=US
Dynegy                                    kind=company country=US
=E.ON | =Veba | =Viag | =VEBA             kind=company country=DE
Ecopetrol                                 kind=company country=CO
=EDF | Electricité de France | Électricité de France  kind=company country=FR
=Edison                                   kind=company country=IT of="Edison SpA" ambiguous
Edison SpA                                kind=company country=IT
=EDP | Energias de Portugal               kind=company country=PT
=El Paso Corporation                      kind=company country=US
Electrawinds                              kind=company country=BE
=Elf                                      kind=company country=FR of="Elf Aquitaine" ambiguous
Elf Aquitaine                             kind=company country=FR
=EnBW                                     kind=company country=DE
Encana                                    kind=company country=CA
Endesa                                    kind=company country=ES
=Enel                                     kind=company country=IT
Enercon                                   kind=company country=DE
Energoatom                                kind=company country=UA
=Eni | =ENI | =Agip                       kind=company country=IT
Enron                                     kind=company country=US
=Eon                                      kind=company country=DE of=E.ON ambiguous
Eskom                                     kind=company country=ZA
Evraz                                     kind=company country=RU
Exelon                                    kind=company country=US
Exxon Mobil | ExxonMobil | Exxon | Mobil Oil | =Esso  kind=company country=US
ExxonMobil Nederland                      kind=company country=NL
First Solar                               kind=company country=US
=Fortescue                                kind=company country=AU of="Fortescue Metals" ambiguous
Fortescue Metals                          kind=company country=AU
Fortum                                    kind=company country=FI
=Freeport                                 kind=company country=US of="Freeport McMoRan" ambiguous
Freeport McMoRan | Freeport-McMoRan       kind=company country=US
=Galp | Galp Energia                      kind=company country=PT
Gaz de France | =GDF                      kind=company country=FR
Gazprom                                   kind=company country=RU
Gazprom Neft | Sibneft                    kind=company country=RU
GDF Suez | Engie | GDF-Suez               kind=company country=FR
Glencore | Glencore Xstrata | Xstrata     kind=company country=CH
Gold Fields                               kind=company country=ZA
Gunvor                                    kind=company country=CH
Iberdrola                                 kind=company country=ES
Impala Platinum                           kind=company country=ZA
Innogy                                    kind=company country=DE
Isla-raffinaderij | Refineria Isla | Isla Raffinaderij  kind=company country=CW
Joekos | Yukos                            kind=company country=RU
Kazatomprom                               kind=company country=KZ
KazMunayGas                               kind=company country=KZ
Koch Industries                           kind=company country=US
Kompania Weglowa                          kind=company country=PL
Kryvorizhstal | Kryvorizjstal             kind=company country=UA
Kuwait Oil Company                        kind=company country=KW
Lagerwey                                  kind=company country=NL
=LKAB                                     kind=company country=SE
Lonmin | Lonrho                           kind=company country=GB
Lukoil                                    kind=company country=RU
Marathon Oil                              kind=company country=US
Mechel                                    kind=company country=RU
Mercuria                                  kind=company country=CH
Metinvest                                 kind=company country=UA
=MOL                                      kind=company country=HU
Naftogaz                                  kind=company country=UA
National Grid                             kind=company country=GB
National Iranian Oil Company | =NIOC      kind=company country=IR
NEG Micon                                 kind=company country=DK
Neste | Neste Oil                         kind=company country=FI
Newmont | Newmont Mining                  kind=company country=US
NextEra | NextEra Energy                  kind=company country=US
=NLMK | Novolipetsk Steel                 kind=company country=RU
=NNPC | Nigerian National Petroleum Corporation  kind=company country=NG
Nord Stream | Nord Stream AG              kind=company country=CH
Nordex                                    kind=company country=DE
Norilsk Nickel | Nornickel                kind=company country=RU
Norsk Hydro | Hydro Agri                  kind=company country=NO
Novatek                                   kind=company country=RU
=Occidental                               kind=company country=US of="Occidental Petroleum" ambiguous
Occidental Petroleum                      kind=company country=US
=OMV                                      kind=company country=AT
=ONGC                                     kind=company country=IN
Otary                                     kind=company country=BE
Outokumpu                                 kind=company country=FI
Parkwind                                  kind=company country=BE
PdVSA | =PDVSA | Petróleos de Venezuela   kind=company country=VE
Pemex | =PEMEX                            kind=company country=MX
Pertamina                                 kind=company country=ID
Petrobras                                 kind=company country=BR
Petronas                                  kind=company country=MY
=PG&E | Pacific Gas & Electric            kind=company country=US
PKN Orlen | Orlen                         kind=company country=PL
Polyus                                    kind=company country=RU
PowerGen | Powergen                       kind=company country=GB
Preussag                                  kind=company country=DE
PTT Exploration                           kind=company country=TH
Q-Cells                                   kind=company country=DE
QatarEnergy | Qatar Petroleum             kind=company country=QA
=RAG                                      kind=company country=DE of=Ruhrkohle ambiguous
=Reliance                                 kind=company country=IN of="Reliance Industries" ambiguous
Reliance Industries                       kind=company country=IN
Repsol | Repsol YPF                       kind=company country=ES
=Rio Tinto | =RTZ | Rio Tinto Zinc        kind=company country=GB
Rosatom                                   kind=company country=RU
Rosneft                                   kind=company country=RU
Rosukrenergo | RosUkrEnergo               kind=company
Ruhrgas                                   kind=company country=DE
Ruhrkohle                                 kind=company country=DE
Rusal | =RUSAL                            kind=company country=RU
=RWE                                      kind=company country=DE
Sabic | =SABIC                            kind=company country=SA
Saipem                                    kind=company country=IT
Samarco                                   kind=company country=BR
Sasol                                     kind=company country=ZA
Saudi Aramco | Aramco                     kind=company country=SA
Schlumberger                              kind=company country=US
ScottishPower | Scottish Power            kind=company country=GB
Severstal                                 kind=company country=RU
Sidanco                                   kind=company country=RU
Siemens Energy                            kind=company country=DE
Siemens Gamesa | Gamesa                   kind=company country=ES
Sinopec                                   kind=company country=CN
=Snam | =SNAM                             kind=company country=IT
Socar | =SOCAR                            kind=company country=AZ
SolarWorld                                kind=company country=DE
Solyndra                                  kind=company country=US
Sonangol                                  kind=company country=AO
Sonatrach                                 kind=company country=DZ
South Stream                              kind=company
=Staatsolie                               kind=company country=SR
State Grid | State Grid Corporation of China  kind=company country=CN
Statkraft                                 kind=company country=NO
Statoil | Equinor | StatoilHydro          kind=company country=NO
Storm Energy                              kind=company country=BE
=Suez                                     kind=company country=FR of="Suez Lyonnaise des Eaux" ambiguous
Suez Lyonnaise des Eaux | Lyonnaise des Eaux  kind=company country=FR
=Suez-Lyonnaise                           kind=company country=FR of="Suez Lyonnaise des Eaux" ambiguous
SunPower                                  kind=company country=US
Suralco                                   kind=company country=SR
Surgutneftegaz | Soergoetneftegaz         kind=company country=RU
Tatneft                                   kind=company country=RU
Tepco | =TEPCO | Tokyo Electric Power     kind=company country=JP
=TNK-BP | =TNK                            kind=company country=RU
Total | TotalFinaElf | TotalEnergies | Total Fina Elf | TotalFina  kind=company country=FR
Transneft                                 kind=company country=RU
Transocean                                kind=company country=CH
Tullow Oil                                kind=company country=IE
=TXU                                      kind=company country=US
Unocal                                    kind=company country=US
Uralkali | Oeralkali                      kind=company country=RU
=Vale                                     kind=company country=BR of="Companhia Vale do Rio Doce" ambiguous
Valero                                    kind=company country=US
=Vedanta                                  kind=company country=IN ambiguous
Veolia | Veolia Environnement | Compagnie Générale des Eaux | Générale des Eaux  kind=company country=FR
=Verbund                                  kind=company country=AT ambiguous
Vestas                                    kind=company country=DK
=VNG                                      kind=company country=DE ambiguous
=Westinghouse                             kind=company country=US of="Westinghouse Electric" ambiguous
Westinghouse Electric                     kind=company country=US
=Woodside                                 kind=company country=AU of="Woodside Petroleum" ambiguous
Woodside Petroleum                        kind=company country=AU
=YPF                                      kind=company country=AR
Ørsted | Orsted | DONG Energy | Dong Energy  kind=company country=DK
=ČEZ | =CEZ                               kind=company country=CZ

# Steel, materials, chemistry and industry abroad
=3M                                       kind=company country=US
=ABB | Asea Brown Boveri                  kind=company country=CH
Aceralia                                  kind=company country=ES
Adani | Adani Group                       kind=company country=IN
Aditya Birla                              kind=company country=IN
=AEG | AEG Hausgeräte                     kind=company country=DE
=Air Liquide                              kind=company country=FR
Alcan | Rio Tinto Alcan                   kind=company country=CA
Alcoa                                     kind=company country=US
Aldel | Aluminium Delfzijl                kind=company country=NL
Alfa Laval                                kind=company country=SE
Alstom | GEC-Alsthom | Alcatel-Alsthom | GEC Alsthom  kind=company country=FR
Amcor                                     kind=company country=AU
Andrade Gutierrez                         kind=company country=BR
Arbed                                     kind=company country=LU
Arcelor | Usinor                          kind=company country=LU
ArcelorMittal | Arcelor Mittal            kind=company country=LU
Arconic                                   kind=company country=US
Arkema | Atofina | Atochem                kind=company country=FR
Arçelik                                   kind=company country=TR
Asahi Glass | =AGC                        kind=company country=JP
Atlas Copco                               kind=company country=SE
Bajaj | Bajaj Auto                        kind=company country=IN
Ball Packaging                            kind=company country=US
Baosteel | Baowu                          kind=company country=CN
=BASF                                     kind=company country=DE
=Bayer                                    kind=company country=DE ambiguous
Beiersdorf                                kind=company country=DE
=Beko                                     kind=company country=TR of=Arçelik ambiguous
Bethlehem Steel                           kind=company country=US
Bharat Forge                              kind=company country=IN
=BIC | Société Bic                        kind=company country=FR
=Bic                                      kind=company country=FR of=BIC ambiguous
Bilfinger                                 kind=company country=DE
Bin Laden Group | Saudi Binladin Group | Bin Ladin Group  kind=company country=SA
=Birla                                    kind=company country=IN of="Aditya Birla" ambiguous
Black & Decker | Stanley Black & Decker   kind=company country=US
=BOC                                      kind=company country=GB ambiguous
Bosch-Siemens                             kind=company country=DE
Braskem                                   kind=company country=BR
=Braun                                    kind=company country=DE of="Braun GmbH" ambiguous
Braun GmbH                                kind=company country=DE
British Steel                             kind=company country=GB
Bulthaup                                  kind=company country=DE
=Candy                                    kind=company country=IT ambiguous
=Canon                                    kind=company country=JP ambiguous
=Carrier                                  kind=company country=US ambiguous
Casio                                     kind=company country=JP
Celanese                                  kind=company country=US
Cemex                                     kind=company country=MX
ChemChina                                 kind=company country=CN
Chemours                                  kind=company country=US
China Merchants                           kind=company country=CN
Ciba-Geigy | Ciba Geigy | =Ciba           kind=company country=CH
Citic | =CITIC                            kind=company country=CN
Citizen Watch                             kind=company country=JP
=Claas                                    kind=company country=DE ambiguous
Clariant                                  kind=company country=CH
=Colgate                                  kind=company country=US of=Colgate-Palmolive ambiguous
Colgate-Palmolive                         kind=company country=US
Constellium                               kind=company country=FR
Corning                                   kind=company country=US
Corteva                                   kind=company country=US
Cosco | =COSCO | China Cosco              kind=company country=CN
=Country Garden                           kind=company country=CN
Courtaulds                                kind=company country=GB
Covestro                                  kind=company country=DE
Croda                                     kind=company country=GB
Crown Cork & Seal                         kind=company country=US
=CRRC                                     kind=company country=CN
Daewoo Shipbuilding                       kind=company country=KR
Daikin                                    kind=company country=JP
Dalian Wanda | Wanda Group                kind=company country=CN
Danfoss                                   kind=company country=DK
Dangote | Dangote Group                   kind=company country=NG
De'Longhi | Delonghi                      kind=company country=IT
Degussa | Evonik                          kind=company country=DE
Dow Chemical | Dow Benelux | DowDuPont    kind=company country=US
=Du Pont                                  kind=company country=US of="Du Pont de Nemours" ambiguous
Du Pont de Nemours                        kind=company country=US
=DuPont                                   kind=company country=US of="Du Pont de Nemours" ambiguous
Duracell                                  kind=company country=US
=Dyson                                    kind=company country=GB ambiguous
Eastman Chemical                          kind=company country=US
Eastman Kodak | =Kodak                    kind=company country=US
Ecolab                                    kind=company country=US
Electrolux                                kind=company country=SE
Elkem                                     kind=company country=NO
Emerson Electric                          kind=company country=US
=Energizer                                kind=company country=US ambiguous
Epcos                                     kind=company country=DE
Ericsson                                  kind=company country=SE
Evergrande | China Evergrande             kind=company country=CN
Faber-Castell                             kind=company country=DE
Fanuc                                     kind=company country=JP
Firmenich                                 kind=company country=CH
Formosa Plastics                          kind=company country=TW
=Freudenberg                              kind=company country=DE ambiguous
Fuji Photo | Fujifilm | Fuji Film         kind=company country=JP
=GE Plastics | Sabic Innovative Plastics  kind=company country=NL
General Electric | =GE                    kind=company country=US
Gerdau                                    kind=company country=BR
=Gillette                                 kind=company country=US ambiguous
Givaudan                                  kind=company country=CH
Grohe                                     kind=company country=DE
Groupe SEB | Tefal                        kind=company country=FR
Grundfos                                  kind=company country=DK
Grundig                                   kind=company country=DE
Haier                                     kind=company country=CN
Hanjin | Hanjin Shipping                  kind=company country=KR
=Hanson                                   kind=company country=GB ambiguous
Hasbro                                    kind=company country=US
HeidelbergCement | Heidelberg Materials   kind=company country=DE
Heidelberger Druckmaschinen               kind=company country=DE
Henkel                                    kind=company country=DE
=Hercules                                 kind=company country=US ambiguous
Hisense                                   kind=company country=CN
Hitachi                                   kind=company country=JP
Hochtief | HochTief                       kind=company country=DE
Hoechst                                   kind=company country=DE
Holcim | Holderbank                       kind=company country=CH
=Holzmann                                 kind=company country=DE of="Philipp Holzmann" ambiguous
=Hoover                                   kind=company country=US ambiguous
=Huntsman                                 kind=company country=US ambiguous
Hutchison | Hutchison Whampoa | CK Hutchison  kind=company country=HK
Hydro Agri Sluiskil                       kind=company country=NL
Hyundai Heavy Industries                  kind=company country=KR
=ICI                                      kind=company country=GB of="Imperial Chemical Industries" ambiguous
=Ilva                                     kind=company country=IT of="Riva Group" ambiguous
Imperial Chemical Industries              kind=company country=GB
Indesit | Merloni                         kind=company country=IT
Ineos | =INEOS                            kind=company country=GB
Infineon                                  kind=company country=DE
=International Paper                      kind=company country=US
Itochu | C. Itoh                          kind=company country=JP
Jardine Matheson                          kind=company country=HK
=JBS                                      kind=company country=BR
=JFE | JFE Steel                          kind=company country=JP
Johns Manville | Johns-Manville           kind=company country=US
Johnson Matthey                           kind=company country=GB
=K+S | Kali und Salz                      kind=company country=DE
Kimberly-Clark | Kimberly Clark           kind=company country=US
=Komatsu                                  kind=company country=JP ambiguous
=Kone                                     kind=company country=FI ambiguous
Konica | Konica Minolta | Minolta         kind=company country=JP
Koç Holding | Koc Holding                 kind=company country=TR
Krupp | Krupp Hoesch                      kind=company country=DE
Kubota                                    kind=company country=JP
Kvaerner | Aker Kvaerner | Aker Solutions  kind=company country=NO
Kyocera                                   kind=company country=JP
Kärcher                                   kind=company country=DE
Lafarge | LafargeHolcim                   kind=company country=FR
Lanxess | LANXESS                         kind=company country=DE
Larsen & Toubro                           kind=company country=IN
=Lego | =LEGO | =Lego Groep               kind=company country=DK
=Legrand                                  kind=company country=FR ambiguous
Leica                                     kind=company country=DE
Leifheit                                  kind=company country=DE
=LG | LG Electronics | Lucky Goldstar | Goldstar  kind=company country=KR
LG.Philips Displays | LG.Philips LCD | LG Philips | LG.Philips  kind=company
Liberty Steel | GFG Alliance              kind=company country=GB
Liebherr                                  kind=company country=DE
=Linde                                    kind=company country=DE of="Linde AG" ambiguous
Linde AG                                  kind=company country=DE
Lonza                                     kind=company country=CH
=Lotte                                    kind=company country=KR ambiguous
Luxottica | EssilorLuxottica | Essilor    kind=company country=IT
Lyondell | LyondellBasell | Basell        kind=company country=US
Mahindra & Mahindra                       kind=company country=IN
Mannesmann                                kind=company country=DE
Marubeni                                  kind=company country=JP
Mattel                                    kind=company country=US
Maytag                                    kind=company country=US
Merck KGaA                                kind=company country=DE
Metallgesellschaft                        kind=company country=DE
Metso                                     kind=company country=FI
Midea                                     kind=company country=CN
Miele                                     kind=company country=DE
Mitsubishi Corporation | Mitsubishi Heavy Industries  kind=company country=JP
Mitsui | Mitsui & Co                      kind=company country=JP
=Mittal                                   kind=company of="Mittal Steel" ambiguous
Mittal Steel | LNM Group | Ispat          kind=company
Monsanto                                  kind=company country=US
Montblanc                                 kind=company country=DE
Montedison | Ferruzzi                     kind=company country=IT
Moulinex                                  kind=company country=FR
Märklin                                   kind=company country=DE
Nedstaal                                  kind=company country=NL
Nexans                                    kind=company country=FR
Nikon                                     kind=company country=JP
Nippon Steel                              kind=company country=JP
Nokian | Nokian Renkaat                   kind=company country=FI
Novelis                                   kind=company country=US
Novozymes                                 kind=company country=DK
Nucor                                     kind=company country=US
Nyrstar Budel | Budelco                   kind=company country=NL
Odebrecht                                 kind=company country=BR
Oerlikon                                  kind=company country=CH
=OGX                                      kind=company country=BR
Olivetti                                  kind=company country=IT
=Olympus                                  kind=company country=JP of="Olympus Corporation" ambiguous
Olympus Corporation                       kind=company country=JP
Omron                                     kind=company country=JP
Orascom | Orascom Telecom                 kind=company country=EG
Orica                                     kind=company country=AU
Osram                                     kind=company country=DE
=Otis                                     kind=company country=US ambiguous
Otto Bock                                 kind=company country=DE
Outotec                                   kind=company country=FI
Owens Corning                             kind=company country=US
Parmalat                                  kind=company country=IT
Pechiney                                  kind=company country=FR
Perstorp                                  kind=company country=SE
Philipp Holzmann                          kind=company country=DE
Pilkington                                kind=company country=GB
Playmobil                                 kind=company country=DE
=Polaroid                                 kind=company country=US
Posco | =POSCO                            kind=company country=KR
Procter & Gamble | =P&G | Procter en Gamble  kind=company country=US
Péchiney Nederland                        kind=company country=NL
Reckitt Benckiser | Reckitt | Reckitt & Colman  kind=company country=GB
Rhodia                                    kind=company country=FR
Rhône-Poulenc | Rhone-Poulenc             kind=company country=FR
Richemont                                 kind=company country=CH
Riva Group                                kind=company country=IT
=Rockwell                                 kind=company country=US of="Rockwell International" ambiguous
Rockwell International                    kind=company country=US
Rockwool                                  kind=company country=DK
Rolex                                     kind=company country=CH
Sabanci Holding | Sabancı Holding         kind=company country=TR
Saint-Gobain                              kind=company country=FR
Salim Group                               kind=company country=ID
Salzgitter AG                             kind=company country=DE
Samsung | Samsung Group                   kind=company country=KR
=Sandoz                                   kind=company country=CH ambiguous
Sandvik                                   kind=company country=SE
=Schindler                                kind=company country=CH ambiguous
=Schneider                                kind=company country=FR of="Schneider Electric" ambiguous
Schneider Electric                        kind=company country=FR
Seiko                                     kind=company country=JP
Shin-Etsu                                 kind=company country=JP
Siemens                                   kind=company country=DE
=Sika                                     kind=company country=CH
Sime Darby                                kind=company country=MY
Sinochem                                  kind=company country=CN
=SMH                                      kind=company country=CH of=Swatch ambiguous
Smiths Group                              kind=company country=GB
=Steiff                                   kind=company country=DE ambiguous
Stihl | =STIHL                            kind=company country=DE
Stora | Stora Enso | StoraEnso            kind=company country=FI
=Sulzer                                   kind=company country=CH ambiguous
Sumitomo                                  kind=company country=JP
Suzano                                    kind=company country=BR
Svenska Cellulosa | =SCA | Essity         kind=company country=SE
Swatch | Swatch Group                     kind=company country=CH
Swire | Swire Pacific                     kind=company country=HK
Syngenta                                  kind=company country=CH
=Tata                                     kind=company country=IN of="Tata Group" ambiguous
Tata Group | Tata Sons                    kind=company country=IN
=Tata Steel                               kind=company country=IN
=TCL                                      kind=company country=CN
=TDK                                      kind=company country=JP
=Technicolor                              kind=company country=FR of="Thomson Multimedia" ambiguous
Teijin | Teijin Aramid                    kind=company country=JP
=Tetra Pak                                kind=company country=SE
Thermphos                                 kind=company country=NL
=Thomson                                  kind=company country=FR of="Thomson Multimedia" ambiguous
Thomson Multimedia                        kind=company country=FR
=Thyssen                                  kind=company country=DE ambiguous
ThyssenKrupp | Thyssenkrupp | Thyssen Krupp  kind=company country=DE
=Toray                                    kind=company country=JP ambiguous
Toshiba                                   kind=company country=JP
=Tyco | Tyco International                kind=company country=US
Union Carbide                             kind=company country=US
=UPM | UPM-Kymmene                        kind=company country=FI
US Steel | U.S. Steel                     kind=company country=US
Vallourec                                 kind=company country=FR
Villeroy & Boch                           kind=company country=DE
Vilmorin                                  kind=company country=FR
Voestalpine | voestalpine                 kind=company country=AT
Votorantim                                kind=company country=BR
W.R. Grace                                kind=company country=US
Wacker Chemie                             kind=company country=DE
Wanhua                                    kind=company country=CN
=Whirlpool                                kind=company country=US ambiguous
Wärtsilä | Wärtsila | Stork-Wärtsilä      kind=company country=FI
=Xerox | =Rank Xerox                      kind=company country=US
=Yara                                     kind=company country=NO of="Yara Sluiskil" ambiguous
Yara Sluiskil                             kind=company country=NO
Zalco | Zeeland Aluminium Company         kind=company country=NL
Zeiss | Carl Zeiss                        kind=company country=DE

# Rail, shipping and logistics abroad
Amtrak                                    kind=company country=US
=Ansaldo                                  kind=company country=IT of=AnsaldoBreda ambiguous
AnsaldoBreda | Ansaldobreda               kind=company country=IT
Brink's                                   kind=company country=US
British Rail                              kind=company country=GB
Brittany Ferries                          kind=company country=FR
Bugsier                                   kind=company country=DE
Bundesbahn | Deutsche Bundesbahn          kind=company country=DE
=CAF                                      kind=company country=ES ambiguous
Canadian National                         kind=company country=CA
=Capita                                   kind=company country=GB ambiguous
Carillion                                 kind=company country=GB
Carnival Corporation | Carnival Cruise Lines  kind=company country=US
CMA CGM                                   kind=company country=FR
Costa Crociere | =Costa Cruises           kind=company country=IT
Cunard | Cunard Line                      kind=company country=GB
Deutsche Bahn | DB Cargo | DB AG          kind=company country=DE
=DFDS | DFDS Seaways                      kind=company country=DK
DP World | Dubai Ports World              kind=company country=AE
Estline                                   kind=company country=EE
Eurotunnel | Getlink                      kind=company
=Evergreen                                kind=company country=TW of="Evergreen Marine" ambiguous
=Evergreen Marine                         kind=company country=TW
FirstGroup | First Group                  kind=company country=GB
=Frontline                                kind=company country=NO ambiguous
=G4S | Group 4 | Group 4 Securicor | Securicor  kind=company country=GB
=Greyhound                                kind=company country=US ambiguous
Hapag-Lloyd | Hapag Lloyd                 kind=company country=DE
Hermes Paketdienst | =Evri                kind=company country=DE
Hitachi Rail                              kind=company country=JP
Hurtigruten                               kind=company country=NO
Hutchison Ports | Hutchison Port Holdings  kind=company country=HK
Hyundai Merchant Marine                   kind=company country=KR
Infraspeed                                kind=company country=NL
Japan Railways                            kind=company country=JP
Loomis                                    kind=company country=SE
Maersk | A.P. Møller-Mærsk | A.P. Moller-Maersk | Mærsk | AP Møller  kind=company country=DK
Mondial Relay                             kind=company country=FR
=MSC | Mediterranean Shipping Company | MSC Cruises  kind=company country=CH
National Express                          kind=company country=GB
Nederlandse Veiligheidsdienst | =NVD      kind=company country=NL
Norbert Dentressangle                     kind=company country=FR
Norfolk Southern                          kind=company country=US
=NYK                                      kind=company country=JP
=OOCL                                     kind=company country=HK
=Penske                                   kind=company country=US ambiguous
Port of Singapore Authority               kind=company country=SG
Prosegur                                  kind=company country=ES
Railtrack | Network Rail                  kind=company country=GB
=RATP                                     kind=company country=FR
RegioJet                                  kind=company country=CZ
Reichsbahn                                kind=company country=DE
Renfe | =RENFE                            kind=company country=ES
Rentokil | Rentokil Initial               kind=company country=GB
Royal Caribbean                           kind=company country=US
=Ryder                                    kind=company country=US ambiguous
=SBB | Schweizerische Bundesbahnen | SBB Cargo  kind=company country=CH
=Sea-Land | =Sealand                      kind=company country=US ambiguous
Sealink                                   kind=company country=GB
Securitas | Securitas AB                  kind=company country=SE
Serco                                     kind=company country=GB
Shoei Kisen                               kind=company country=JP
Silja Line                                kind=company country=FI
=SNCF                                     kind=company country=FR
=Stadler                                  kind=company country=CH of="Stadler Rail" ambiguous
Stadler Rail                              kind=company country=CH
Stagecoach                                kind=company country=GB
Stolt-Nielsen                             kind=company country=NO
Talgo                                     kind=company country=ES
Teekay                                    kind=company country=CA
Townsend Thoresen                         kind=company country=GB
Trenitalia | Ferrovie dello Stato | Trenord  kind=company country=IT
Trigion                                   kind=company country=NL
Union Pacific                             kind=company country=US
Viking Line                               kind=company country=FI
Waberer's                                 kind=company country=HU
White Star Line                           kind=company country=GB
Willi Betz                                kind=company country=DE
=XPO | XPO Logistics                      kind=company country=US
Yodel                                     kind=company country=GB
=Zim                                      kind=company country=IL of="Zim Integrated Shipping" ambiguous
Zim Integrated Shipping                   kind=company country=IL
=ÖBB | Österreichische Bundesbahnen       kind=company country=AT
Škoda Transportation                      kind=company country=CZ

# Telecom, internet, software, hardware and chips abroad
=3Com                                     kind=company country=US
Ace & Tate                                kind=company country=NL
=Acer                                     kind=company country=TW
=Adobe                                    kind=company country=US of="Adobe Systems" ambiguous
Adobe Systems                             kind=company country=US
Agere Systems                             kind=company country=US
Airbnb | AirBnB                           kind=company country=US
AirTouch                                  kind=company country=US
=Aiwa                                     kind=company country=JP
Alcatel | Alcatel-Lucent | Alcatel Lucent  kind=company country=FR
Alibaba | Alibaba Group                   kind=company country=CN
=Alphabet                                 kind=company country=US of="Alphabet Inc" ambiguous
Alphabet Inc                              kind=company country=US
Altavista | AltaVista                     kind=company country=US
=Amazon                                   kind=company country=US of=Amazon.com ambiguous
Amazon Web Services | =AWS                kind=company country=US
Amazon.com                                kind=company country=US
=AMD | Advanced Micro Devices             kind=company country=US
America Online | =AOL | AOL Time Warner   kind=company country=US
=AMS-IX                                   kind=company country=NL
Amstrad                                   kind=company country=GB
América Móvil | America Movil | Telmex    kind=company country=MX
Analog Devices                            kind=company country=US
Ant Group | Ant Financial | Alipay        kind=company country=CN
Anthropic                                 kind=company country=US
Apple | Apple Computer                    kind=company country=US
Applied Materials                         kind=company country=US
=ARM                                      kind=company country=GB of="Arm Holdings" ambiguous
=Arm                                      kind=company country=GB of="Arm Holdings" ambiguous
=Arm Holdings | =ARM Holdings             kind=company country=GB
Ashley Madison                            kind=company country=CA
=Asus | ASUSTeK                           kind=company country=TW
=AT&T | American Telephone and Telegraph  kind=company country=US
AT&T Unisource | Unisource                kind=company
Atari                                     kind=company country=US
Atos Nederland                            kind=company country=NL
Autodesk                                  kind=company country=US
=Autonomy                                 kind=company country=GB ambiguous
Axelera                                   kind=company country=NL
Badoo                                     kind=company
Baidu                                     kind=company country=CN
Bang & Olufsen                            kind=company country=DK
Bell Atlantic | Nynex                     kind=company country=US
Bell Canada | =BCE                        kind=company country=CA
Bell Labs | Bell Laboratories             kind=company country=US
BellSouth | Bell South                    kind=company country=US
=BenQ                                     kind=company country=TW
Bharti Airtel | Airtel                    kind=company country=IN
BlackBerry | Blackberry | =Research in Motion  kind=company country=CA
BMC Software                              kind=company country=US
Bolt Technology                           kind=company country=EE
Boo.com                                   kind=company country=GB
Borland                                   kind=company country=US
=Bose                                     kind=company country=US ambiguous
Bouygues Telecom | Bouygues               kind=company country=FR
British Telecom | BT Group | =BT | British Telecommunications  kind=company country=GB
Broadcom                                  kind=company country=US
Brother Industries                        kind=company country=JP
=Bull                                     kind=company country=FR of="Groupe Bull" ambiguous
Business Objects                          kind=company country=FR
Bynder                                    kind=company country=NL
ByteDance | Bytedance                     kind=company country=CN
Cable & Wireless | Cable and Wireless     kind=company country=GB
Cainiao                                   kind=company country=CN
Cambridge Analytica                       kind=company country=GB
Carso | Grupo Carso                       kind=company country=MX
Cegetel                                   kind=company country=FR
Cellway                                   kind=company country=NL
Celonis                                   kind=company country=DE
Celtel                                    kind=company
Cesky Telecom | SPT Telecom | Český Telecom  kind=company country=CZ
Charter Communications                    kind=company country=US
China Mobile                              kind=company country=CN
China Telecom                             kind=company country=CN
China Unicom                              kind=company country=CN
ChipSoft                                  kind=company country=NL
Ciena                                     kind=company country=US
Cisco | Cisco Systems                     kind=company country=US
Citrix                                    kind=company country=US
=Clearview                                kind=company country=US of="Clearview AI" ambiguous
Clearview AI                              kind=company country=US
Cloudflare                                kind=company country=US
=CMGI                                     kind=company country=US
=Colt Telecom                             kind=company country=GB
Comcast                                   kind=company country=US
=Commodore                                kind=company country=US ambiguous
Compaq                                    kind=company country=US
CompuServe | Compuserve                   kind=company country=US
Computer Associates | CA Technologies     kind=company country=US
Concert Communications                    kind=company
Corel                                     kind=company country=CA
Coursera                                  kind=company country=US
Covad                                     kind=company country=US
Craigslist                                kind=company country=US
=Cray                                     kind=company country=US ambiguous
CrowdStrike | Crowdstrike                 kind=company country=US
Cymer                                     kind=company country=US
Dahua                                     kind=company country=CN
Dassault Systèmes                         kind=company country=FR
Debitel | debitel                         kind=company country=DE
=DEC                                      kind=company country=US of="Digital Equipment" ambiguous
DeepMind | Google DeepMind                kind=company country=GB
DeepSeek                                  kind=company country=CN
Deezer                                    kind=company country=FR
Delivery Hero                             kind=company country=DE
=Dell                                     kind=company country=US of="Dell Computer" ambiguous
Dell Computer                             kind=company country=US
Demcon                                    kind=company country=NL
Deutsche Telekom | Telekom                kind=company country=DE
=Diax                                     kind=company country=CH
Digicel                                   kind=company country=JM
DigiNotar                                 kind=company country=NL
Digital Equipment | Digital Equipment Corporation  kind=company country=US
=Discord                                  kind=company country=US ambiguous
DoorDash                                  kind=company country=US
DoubleClick | Doubleclick                 kind=company country=US
Dropbox                                   kind=company country=US
Duolingo                                  kind=company country=US
=E-Plus                                   kind=company country=DE
=eBay | =Ebay                             kind=company country=US
Ebookers                                  kind=company country=GB
Eircom | Telecom Eireann | Eircell        kind=company country=IE
Elpida                                    kind=company country=JP
Energis                                   kind=company country=GB
Epic Systems                              kind=company country=US
Epson                                     kind=company country=JP
Escom                                     kind=company country=DE
Etisalat                                  kind=company country=AE
eToys                                     kind=company country=US
=Etsy                                     kind=company country=US
=Excite | =Excite@Home                    kind=company country=US ambiguous
Expedia                                   kind=company country=US
=Facebook                                 kind=company country=US
Fastweb                                   kind=company country=IT
FEI Company                               kind=company country=US
Fitbit                                    kind=company country=US
Fox-IT                                    kind=company country=NL
Foxconn | Hon Hai                         kind=company country=TW
=Framer                                   kind=company country=NL ambiguous
France Télécom | France Telecom           kind=company country=FR
=Free                                     kind=company country=FR ambiguous
Freeserve                                 kind=company country=GB
Fujitsu | Fujitsu-Siemens | Fujitsu Siemens  kind=company country=JP
Garmin                                    kind=company country=CH
=Gateway Computers | Gateway 2000         kind=company country=US
GitHub                                    kind=company country=US
Global Crossing                           kind=company country=US
Global One                                kind=company
GlobalFoundries                           kind=company country=US
Glovo                                     kind=company country=ES
Google                                    kind=company country=US
GoPro                                     kind=company country=US
Graphcore                                 kind=company country=GB
Groupe Bull                               kind=company country=FR
Groupon                                   kind=company country=US
Grubhub                                   kind=company country=US
=GTS                                      kind=company country=US ambiguous
=Harman                                   kind=company country=US ambiguous
Here Technologies                         kind=company country=NL
Hewlett-Packard | Hewlett Packard | =HP | Hewlett Packard Enterprise  kind=company country=US
Hikvision                                 kind=company country=CN
=HTC                                      kind=company country=TW
Huawei                                    kind=company country=CN
=IBM | =International Business Machines   kind=company country=US
Icon Medialab                             kind=company country=SE
Iliad | =Free Mobile                      kind=company country=FR
InfoSpace                                 kind=company country=US
Inktomi                                   kind=company country=US
Instacart                                 kind=company country=US
Instagram                                 kind=company country=US
Intel                                     kind=company country=US
Intershop                                 kind=company country=DE
Intuit                                    kind=company country=US
Invensys                                  kind=company country=GB
Iomega                                    kind=company country=US
J.D. Edwards                              kind=company country=US
Jazztel                                   kind=company country=ES
JD.com                                    kind=company country=CN
JDS Uniphase                              kind=company country=US
=Jio                                      kind=company country=IN of="Reliance Jio" ambiguous
=Juniper                                  kind=company country=US of="Juniper Networks" ambiguous
Juniper Networks                          kind=company country=US
=JVC | Victor Company of Japan            kind=company country=JP
Kaspersky | Kaspersky Lab                 kind=company country=RU
Kazaa | Sharman Networks                  kind=company
=KDDI                                     kind=company country=JP
=Kickstarter                              kind=company country=US ambiguous
Kioxia                                    kind=company country=JP
KLA-Tencor | =KLA                         kind=company country=US
Kyivstar                                  kind=company country=UA
=Lam Research                             kind=company country=US
Lastminute.com | lastminute.com           kind=company country=GB
=Lattice                                  kind=company country=US ambiguous
Leaseweb                                  kind=company country=NL
=Lely                                     kind=company country=NL ambiguous
Lenovo                                    kind=company country=CN
Letsbuyit.com | LetsBuyIt.com | Letsbuyit  kind=company
Level 3 | Level 3 Communications          kind=company country=US
LinkedIn | Linkedin                       kind=company country=US
Logitech                                  kind=company country=CH
Lotus Development                         kind=company country=US
Lucent | Lucent Technologies              kind=company country=US
Lycos                                     kind=company country=US
Macromedia                                kind=company country=US
Mail.ru                                   kind=company country=RU
Mapper Lithography                        kind=company country=NL
Marel                                     kind=company country=IS
Maroc Telecom | Itissalat Al-Maghrib      kind=company country=MA
Match Group                               kind=company country=US
Matsushita | Panasonic | Matsushita Electric  kind=company country=JP
Matáv | Matav                             kind=company country=HU
=McAfee                                   kind=company country=US of="Network Associates" ambiguous
=MCI | MCI WorldCom | WorldCom | Worldcom  kind=company country=US
MediaTek                                  kind=company country=TW
Megafon | MegaFon                         kind=company country=RU
Megaupload                                kind=company country=HK
Meituan                                   kind=company country=CN
=Meta                                     kind=company country=US of="Meta Platforms" ambiguous
Meta Platforms                            kind=company country=US
=Micro Focus                              kind=company country=GB
=Micron                                   kind=company country=US of="Micron Technology" ambiguous
Micron Technology                         kind=company country=US
Microsoft                                 kind=company country=US
=Mistral                                  kind=company country=FR of="Mistral AI" ambiguous
=Mistral AI                               kind=company country=FR
Misys                                     kind=company country=GB
Mobilcom | MobilCom                       kind=company country=DE
Mobile TeleSystems                        kind=company country=RU
Motorola                                  kind=company country=US
=MTN                                      kind=company country=ZA
=MTS                                      kind=company country=RU of="Mobile TeleSystems" ambiguous
MySpace | Myspace                         kind=company country=US
Napster                                   kind=company country=US
National Semiconductor                    kind=company country=US
Navteq                                    kind=company country=US
=NCR                                      kind=company country=US
=NEC                                      kind=company country=JP
Netcom                                    kind=company country=NO
Netflix                                   kind=company country=US
Netscape | Netscape Communications        kind=company country=US
Network Associates                        kind=company country=US
Nextel                                    kind=company country=US
Nixdorf | Siemens Nixdorf | Diebold Nixdorf  kind=company country=DE
Nokia                                     kind=company country=FI
Nokia Siemens Networks                    kind=company country=FI
Nortel | Nortel Networks | Northern Telecom  kind=company country=CA
Novell                                    kind=company country=US
=NTL                                      kind=company country=GB
=NTT | Nippon Telegraph and Telephone     kind=company country=JP
NTT DoCoMo | DoCoMo | NTT Docomo          kind=company country=JP
Nuctech                                   kind=company country=CN
Numericable | Altice France               kind=company country=FR
Nvidia | =NVIDIA                          kind=company country=US
=O2                                       kind=company country=GB ambiguous
Omnitel                                   kind=company country=IT
ON Semiconductor | onsemi                 kind=company country=US
One2One | One 2 One                       kind=company country=GB
OnePlus                                   kind=company country=CN
OnlyFans                                  kind=company country=GB
OpenAI                                    kind=company country=US
=Oppo | =OPPO                             kind=company country=CN
Oracle                                    kind=company country=US
=Orange                                   kind=company country=FR of="Orange SA" ambiguous
Orange SA                                 kind=company country=FR
=OTE | Hellenic Telecom                   kind=company country=GR
Otrium                                    kind=company country=NL
=Palm                                     kind=company country=US of="Palm Inc" ambiguous
Palm Inc                                  kind=company country=US
PANalytical                               kind=company country=NL
Pannon GSM                                kind=company country=HU
Patreon                                   kind=company country=US
=PCCW | Pacific Century CyberWorks        kind=company country=HK
PeopleSoft                                kind=company country=US
=Perplexity                               kind=company country=US of="Perplexity AI" ambiguous
Perplexity AI                             kind=company country=US
Pets.com                                  kind=company country=US
Philips Medical Systems | Philips Healthcare  kind=company country=NL
Philips Natlab | NatLab                   kind=company country=NL
Pinduoduo                                 kind=company country=CN
PinkRoccade Local Government              kind=company country=NL
Pinterest                                 kind=company country=US
=Pioneer                                  kind=company country=JP ambiguous
PolyGram | Polygram                       kind=company country=NL
Pornhub | MindGeek | =Aylo                kind=company country=CA
Priceline | Priceline.com                 kind=company country=US
Priva                                     kind=company country=NL
=Prodigy                                  kind=company country=US ambiguous
Prodrive Technologies                     kind=company country=NL
Qualcomm                                  kind=company country=US
=Quantum                                  kind=company country=US ambiguous
QuantWare                                 kind=company country=NL
Quora                                     kind=company country=US
Qwest                                     kind=company country=US
=QXL                                      kind=company country=GB
Rakuten                                   kind=company country=JP
Razorfish                                 kind=company country=US
RealNetworks | Real Networks              kind=company country=US
Red Hat                                   kind=company country=US
Redback Networks                          kind=company country=US
Reddit                                    kind=company country=US
Reliance Jio                              kind=company country=IN
=Remote                                   kind=company country=NL ambiguous
Renesas                                   kind=company country=JP
Respironics                               kind=company country=US
Ricoh                                     kind=company country=JP
Rogers Communications                     kind=company country=CA
=Roku                                     kind=company country=US
Rostelecom | Rostelekom                   kind=company country=RU
RSA Security                              kind=company country=US
Safaricom                                 kind=company country=KE
=Sage                                     kind=company country=GB of="Sage Group" ambiguous
Sage Group                                kind=company country=GB
Salesforce | Salesforce.com               kind=company country=US
SanDisk                                   kind=company country=US
Sanyo                                     kind=company country=JP
=SAP | SAP AG                             kind=company country=DE
SAS Institute                             kind=company country=US
SBC Communications | Southwestern Bell | Ameritech  kind=company country=US
Seagate                                   kind=company country=US
Sendcloud                                 kind=company country=NL
SenseTime                                 kind=company country=CN
ServiceNow                                kind=company country=US
Setar                                     kind=company country=AW
=SFR                                      kind=company country=FR
=Sharp                                    kind=company country=JP ambiguous
Shopify                                   kind=company country=CA
=SIDN                                     kind=company country=NL
Siebel Systems                            kind=company country=US
Silicon Graphics                          kind=company country=US
Sinclair Research                         kind=company country=GB
SingTel | Singtel                         kind=company country=SG
Sioux Technologies                        kind=company country=NL
SK Hynix | Hynix                          kind=company country=KR
SK Telecom                                kind=company country=KR
SkipTheDishes                             kind=company country=CA
Skype | Skype Technologies                kind=company country=LU
Slack                                     kind=company country=US
Smart Photonics | SMART Photonics         kind=company country=NL
=SMIC                                     kind=company country=CN
Snapchat | Snap Inc                       kind=company country=US
=Snowflake                                kind=company country=US ambiguous
Software AG                               kind=company country=DE
=Sohu                                     kind=company country=CN
Soitec                                    kind=company country=FR
Solvinity                                 kind=company country=NL
Sonera                                    kind=company country=FI
Sonos                                     kind=company country=US
=Sony | Sony Corporation                  kind=company country=JP
Sony Ericsson                             kind=company
SoundCloud | Soundcloud                   kind=company country=DE
Spotify                                   kind=company country=SE
=Sprint                                   kind=company country=US of="Sprint Nextel" ambiguous
Sprint Nextel                             kind=company country=US
Stack Overflow                            kind=company country=US
STMicroelectronics | SGS-Thomson          kind=company
StuDocu                                   kind=company country=NL
Substack                                  kind=company country=US
=Sun                                      kind=company country=US of="Sun Microsystems" ambiguous
Sun Microsystems                          kind=company country=US
=Sunrise                                  kind=company country=CH ambiguous
=Super Micro Computer | Supermicro        kind=company country=US
SURFnet                                   kind=company country=NL
=SVG | Silicon Valley Group               kind=company country=US
Svyazinvest                               kind=company country=RU
Swisscom                                  kind=company country=CH
Symantec | NortonLifeLock                 kind=company country=US
Syntens                                   kind=company country=NL
=T-Mobile | T-Mobile US                   kind=company country=DE
Talkline                                  kind=company country=NL
TCI Cable                                 kind=company country=US
TeamViewer                                kind=company country=DE
Telebras                                  kind=company country=BR
Telecom Italia                            kind=company country=IT
TeleDanmark | Tele Danmark | =TDC         kind=company country=DK
Telefónica O2 | Telefónica | Telefonica   kind=company country=ES
=Telegram                                 kind=company country=AE of="Telegram Messenger" ambiguous
Telegram Messenger                        kind=company country=AE
Telenor                                   kind=company country=NO
Telesur | Telesur Suriname                kind=company country=SR
Telewest                                  kind=company country=GB
Telia | TeliaSonera | Telia Company       kind=company country=SE
Telkom Indonesia | PT Telkom | Telkomsel  kind=company country=ID
Telkom South Africa                       kind=company country=ZA
Telstra                                   kind=company country=AU
Terra Networks | Terra Lycos              kind=company country=ES
Texas Instruments                         kind=company country=US
=The Pirate Bay | Pirate Bay              kind=company country=SE
Theranos                                  kind=company country=US
Thermo Fisher | Thermo Fisher Scientific  kind=company country=US
TikTok | Tiktok                           kind=company country=CN
=TIM                                      kind=company country=IT of="Telecom Italia" ambiguous
Tinder                                    kind=company country=US
TMC Group                                 kind=company country=NL
Tokyo Electron                            kind=company country=JP
=TPSA | Telekomunikacja Polska            kind=company country=PL
TransIP                                   kind=company country=NL
TripAdvisor | Tripadvisor                 kind=company country=US
=TSMC | Taiwan Semiconductor Manufacturing Company  kind=company country=TW
=Tulip                                    kind=company country=NL of="Tulip Computers" ambiguous
Tulip Computers                           kind=company country=NL
Tumblr                                    kind=company country=US
Turk Telekom | Türk Telekom               kind=company country=TR
Turkcell                                  kind=company country=TR
Twitter                                   kind=company country=US
Ubisoft                                   kind=company country=FR
=UMC                                      kind=company country=TW ambiguous
Unisys                                    kind=company country=US
United Telecommunication Services         kind=company country=CW
US Robotics                               kind=company country=US
US West | MediaOne                        kind=company country=US
=UTS                                      kind=company country=CW of="United Telecommunication Services" ambiguous
Vanderlande | Vanderlande Industries      kind=company country=NL
VDL ETG                                   kind=company country=NL
Verizon | Verizon Wireless                kind=company country=US
Viag Interkom                             kind=company country=DE
Viatel                                    kind=company country=US
Vimpelcom | VimpelCom | =Veon             kind=company country=NL
Vivendi | Vivendi Universal | Havas       kind=company country=FR
=VK                                       kind=company country=RU of=VKontakte ambiguous
VKontakte                                 kind=company country=RU
VMware                                    kind=company country=US
Vobis                                     kind=company country=DE
Vodafone | Vodafone AirTouch | Vodafone Group  kind=company country=GB
VoiceStream                               kind=company country=US
=Vrbo | HomeAway                          kind=company country=US
Wanadoo                                   kind=company country=FR
=Wang                                     kind=company country=US of="Wang Laboratories" ambiguous
Wang Laboratories                         kind=company country=US
Wayfair                                   kind=company country=US
Webvan                                    kind=company country=US
WeChat                                    kind=company country=CN
Weibo | Sina Weibo                        kind=company country=CN
Western Digital                           kind=company country=US
WeWork                                    kind=company country=US
=WhatsApp | =Whatsapp                     kind=company country=US
Wikipedia                                 kind=company country=US
Wind Telecomunicazioni                    kind=company country=IT
Wingtech                                  kind=company country=CN
=Wise | =TransferWise                     kind=company country=GB ambiguous
WordPerfect                               kind=company country=CA
Workday                                   kind=company country=US
=xAI                                      kind=company country=US
Xiaomi                                    kind=company country=CN
Xilinx                                    kind=company country=US
Yahoo | Yahoo!                            kind=company country=US
Yandex                                    kind=company country=RU
=YMTC                                     kind=company country=CN
YouTube | Youtube                         kind=company country=US
=Zain                                     kind=company of=Celtel ambiguous
=Zoom                                     kind=company country=US of="Zoom Video Communications" ambiguous
Zoom Video Communications                 kind=company country=US
=ZTE                                      kind=company country=CN

# Games, film, music, casinos and lotteries
20th Century Fox | Twentieth Century Fox  kind=company country=US
=A-Film                                   kind=company country=NL
=Aardman | Aardman Animations             kind=company country=GB
Activision | Activision Blizzard          kind=company country=US
AMC Entertainment                         kind=company country=US
=Axel Springer                            kind=company country=DE
=BankGiro Loterij | =Bankgiroloterij | VriendenLoterij | =Sponsor Bingo Loterij  kind=company country=NL
Bavaria Film                              kind=company country=DE
Beate Uhse | =Scala Agenturen             kind=company country=DE
Bertelsmann                               kind=company country=DE
Bet365                                    kind=company country=GB
Betcity | BetCity                         kind=company country=NL
Betfair                                   kind=company country=GB
=Blizzard                                 kind=company country=US of="Blizzard Entertainment" ambiguous
Blizzard Entertainment                    kind=company country=US
=BMG | Bertelsmann Music Group | BMG Ariola  kind=company country=DE
Bonnier                                   kind=company country=SE
Burson-Marsteller                         kind=company country=US
Caesars Palace | =Caesars Entertainment   kind=company country=US
Capcom                                    kind=company country=JP
Carolco                                   kind=company country=US
Casinos Austria                           kind=company country=AT
CD Projekt                                kind=company country=PL
Cineworld                                 kind=company country=GB
Cirque du Soleil                          kind=company country=CA
Clear Channel                             kind=company country=US
Columbia Pictures | Columbia TriStar      kind=company country=US
=DAZN                                     kind=company country=GB
=De Lotto | Stichting de Nationale Sporttotalisator  kind=company country=NL
Def Jam                                   kind=company country=US
Disneyland Parijs | Euro Disney | EuroDisney  kind=company country=FR
DraftKings                                kind=company country=US
DreamWorks | Dreamworks | DreamWorks SKG  kind=company country=US
Eidos                                     kind=company country=GB
Electronic Arts | EA Sports               kind=company country=US
=Eleven                                   kind=company country=BE of="Eleven Sports" ambiguous
Eleven Sports                             kind=company country=BE
=EMI                                      kind=company country=GB of="EMI Music" ambiguous
EMI Music | Thorn EMI                     kind=company country=GB
Entain                                    kind=company country=GB
Epic Games                                kind=company country=US
Fair Play Casino | Fair Play Casino's     kind=company country=NL
FanDuel                                   kind=company country=US
First Floor Features                      kind=company country=NL
=Flutter                                  kind=company country=GB of=Betfair ambiguous
Française des Jeux | =FDJ                 kind=company country=FR
Fremantle | FremantleMedia                kind=company country=GB
Fu Works                                  kind=company country=NL
Gaumont                                   kind=company country=FR
Getty Images                              kind=company country=US
=Guerrilla Games                          kind=company country=NL
=HBO Max                                  kind=company country=US
Holland Casino                            kind=company country=NL
=Hulu                                     kind=company country=US
=ID&T                                     kind=company country=NL
=Imax | =IMAX                             kind=company country=CA
Infogrames                                kind=company country=FR
Jack's Casino | JVH Gaming                kind=company country=NL
JCDecaux                                  kind=company country=FR
JT Bioscopen                              kind=company country=NL
Kinepolis Nederland                       kind=company country=NL
King Digital | King.com                   kind=company country=SE
Kirch-groep | KirchMedia | Kirch Gruppe | Kirch Media  kind=company country=DE
Konami                                    kind=company country=JP
Lagardère | Hachette                      kind=company country=FR
Las Vegas Sands                           kind=company country=US
Lionsgate                                 kind=company country=US
Live Nation                               kind=company country=US
Lucasfilm                                 kind=company country=US
Madame Tussauds | Madame Tussaud          kind=company country=GB
Marvel | Marvel Entertainment             kind=company country=US
Mecom                                     kind=company country=GB
Mediaset | Fininvest | MediaForEurope     kind=company country=IT
Merlin Entertainments                     kind=company country=GB
=MGM | Metro-Goldwyn-Mayer                kind=company country=US
MGM Resorts                               kind=company country=US
Miramax                                   kind=company country=US
Mojang                                    kind=company country=SE
=Mojo                                     kind=company country=NL of="Mojo Concerts" ambiguous
Mojo Concerts                             kind=company country=NL
Motown                                    kind=company country=US
Namco | Bandai Namco                      kind=company country=JP
New Line Cinema                           kind=company country=US
News Corporation | News Corp              kind=company country=US
Niantic                                   kind=company country=US
Nintendo                                  kind=company country=JP
NLZiet                                    kind=company country=NL
Novamedia | =Goede Doelen Loterijen       kind=company country=NL
Ogilvy & Mather | Ogilvy                  kind=company country=US
Omnicom                                   kind=company country=US
=Paramount                                kind=company country=US of="Paramount Pictures" ambiguous
Paramount Pictures                        kind=company country=US
Parques Reunidos                          kind=company country=ES
Pathé | Pathé Theaters | Pathé Cinemas    kind=company country=FR
=Pearson                                  kind=company country=GB of="Pearson PLC" ambiguous
Pearson PLC                               kind=company country=GB
=PIAS | Play It Again Sam                 kind=company country=BE
=Pinewood                                 kind=company country=GB of="Pinewood Studios" ambiguous
Pinewood Studios                          kind=company country=GB
Pixar                                     kind=company country=US
Playboy Enterprises                       kind=company country=US
PokerStars | Pokerstars                   kind=company
PolyGram Filmed Entertainment             kind=company country=GB
=Postcodeloterij | =Nationale Postcode Loterij | =Postcode Loterij  kind=company country=NL
ProSiebenSat.1 | ProSieben                kind=company country=DE
Publicis                                  kind=company country=FR
=Q-dance                                  kind=company country=NL
Roblox                                    kind=company country=US
=Rockstar Games                           kind=company country=US
Rovio                                     kind=company country=FI
RTL Group | CLT-UFA | =CLT                kind=company country=LU
Saatchi & Saatchi                         kind=company country=GB
Schibsted                                 kind=company country=NO
=Sega                                     kind=company country=JP
SFX Entertainment                         kind=company country=US
Sony Music | Sony BMG | CBS Records       kind=company country=US
=Spil Games | Spill Group                 kind=company country=NL
Square Enix                               kind=company country=JP
=Staatsloterij | Nederlandse Staatsloterij | Nederlandse Loterij | Stichting Exploitatie Nederlandse Staatsloterij  kind=company country=NL
Streamz                                   kind=company country=BE
Studio Canal | StudioCanal                kind=company country=FR
Studio Ghibli                             kind=company country=JP
Supercell                                 kind=company country=FI
Take-Two | Take-Two Interactive           kind=company country=US
=TBWA                                     kind=company country=US
Ticketmaster                              kind=company country=US
TicketSwap | Ticketswap                   kind=company country=NL
Time Warner                               kind=company country=US
=Toho                                     kind=company country=JP
Topkapi Films                             kind=company country=NL
=Toto                                     kind=company country=NL ambiguous
Trump Organization                        kind=company country=US
United Artists                            kind=company country=US
=Unity                                    kind=company country=US of="Unity Technologies" ambiguous
Unity Technologies                        kind=company country=US
Universal Music                           kind=company country=US
Universal Pictures | Universal Studios | MCA Universal  kind=company country=US
=Valve                                    kind=company country=US of="Valve Corporation" ambiguous
Valve Corporation                         kind=company country=US
Viacom                                    kind=company country=US
Viagogo                                   kind=company country=CH
Viaplay                                   kind=company country=SE
Videoland                                 kind=company country=NL
Virgin Records                            kind=company country=GB
=Vue                                      kind=company country=GB ambiguous
Walt Disney | Disney | Walt Disney Company  kind=company country=US
Warner Bros | Warner Brothers | Warner Bros. | Warner Bros. Discovery  kind=company country=US
Warner Music | Warner Music Group         kind=company country=US
Weinstein Company | =The Weinstein Company  kind=company country=US
William Hill                              kind=company country=GB
Wolff Bioscopen                           kind=company country=NL
=WPP                                      kind=company country=GB
Yab Yum                                   kind=company country=NL
Young & Rubicam                           kind=company country=US
Zynga                                     kind=company country=US

# Pharma, biotech, medical and care
23andMe                                   kind=company country=US
=Abbott                                   kind=company country=US of="Abbott Laboratories" ambiguous
Abbott Laboratories                       kind=company country=US
AbbVie                                    kind=company country=US
Ace Pharmaceuticals                       kind=company country=NL
Advanced Cell Technology                  kind=company country=US
Alcon                                     kind=company country=CH
Allergan                                  kind=company country=US
Alliance Healthcare                       kind=company country=GB
Alvogen                                   kind=company country=IS
Amgen                                     kind=company country=US
Amway                                     kind=company country=US
Apotex                                    kind=company country=CA
Armonea                                   kind=company country=BE
Astellas                                  kind=company country=JP
AstraZeneca | Zeneca | Astra Zeneca       kind=company country=GB
Aventis | Hoechst Marion Roussel          kind=company country=FR
Batavia Biosciences                       kind=company country=NL
=Baxter                                   kind=company country=US ambiguous
Bayer Schering                            kind=company country=DE
Becton Dickinson                          kind=company country=US
BENU Apotheken | =BENU                    kind=company country=NL
Bergman Clinics                           kind=company country=NL
=BGI | BGI Group                          kind=company country=CN
Bharat Biotech                            kind=company country=IN
Bilthoven Biologicals                     kind=company country=NL
Biogen | Biogen Idec                      kind=company country=US
BioNTech                                  kind=company country=DE
Boehringer Ingelheim | Boehringer         kind=company country=DE
Boston Scientific                         kind=company country=US
Bristol-Myers Squibb | Bristol Myers Squibb  kind=company country=US
British Biotech                           kind=company country=GB
Brocacef                                  kind=company country=NL
=Buurtzorg                                kind=company country=NL
Calgene                                   kind=company country=US
CanSino                                   kind=company country=CN
Cardinal Health                           kind=company country=US
Celera | Celera Genomics                  kind=company country=US
Celgene                                   kind=company country=US
Centrafarm                                kind=company country=NL
Chemie Grünenthal | Grünenthal            kind=company country=DE
Cipla                                     kind=company country=IN
Co-Med                                    kind=company country=NL
Coloplast                                 kind=company country=DK
=CSL | CSL Behring                        kind=company country=AU
CureVac                                   kind=company country=DE
CVS Health | =CVS                         kind=company country=US
Daiichi Sankyo                            kind=company country=JP
Dr. Reddy's                               kind=company country=IN
=Dräger                                   kind=company country=DE ambiguous
Eisai                                     kind=company country=JP
=Elan                                     kind=company country=IE of="Elan Corporation" ambiguous
Elan Corporation                          kind=company country=IE
Elekta                                    kind=company country=SE
Eli Lilly                                 kind=company country=US
Estro | Estro Groep | Catalpa             kind=company country=NL
Eurofins                                  kind=company country=LU
Fresenius | Fresenius Medical Care        kind=company country=DE
Galderma                                  kind=company country=CH
Gedeon Richter                            kind=company country=HU
Genentech                                 kind=company country=US
Genmab                                    kind=company country=DK
Genzyme                                   kind=company country=US
Geron                                     kind=company country=US
Gerresheimer                              kind=company country=DE
Getinge                                   kind=company country=SE
Gilead | Gilead Sciences                  kind=company country=US
Glaxo Wellcome | Glaxo                    kind=company country=GB
GlaxoSmithKline | =GSK | Glaxo SmithKline  kind=company country=GB
Guidant                                   kind=company country=US
HAL Allergy                               kind=company country=NL
Herbalife                                 kind=company country=US
Hoffmann-La Roche                         kind=company country=CH
Illumina                                  kind=company country=US
Intuitive Surgical                        kind=company country=US
=Ipsen                                    kind=company country=FR ambiguous
Janssen Vaccines | Janssen Biologics      kind=company country=NL
Johnson & Johnson | =J&J | Johnson en Johnson  kind=company country=US
KidsFoundation                            kind=company country=NL
Korian | Clariane                         kind=company country=FR
=Krka                                     kind=company country=SI
=Lek                                      kind=company country=SI ambiguous
=Lilly                                    kind=company country=US of="Eli Lilly" ambiguous
=Livio                                    kind=company country=NL ambiguous
Lundbeck | H. Lundbeck                    kind=company country=DK
McKesson                                  kind=company country=US
Meavita                                   kind=company country=NL
Medtronic                                 kind=company country=US
=Merck                                    kind=company country=US of="Merck & Co" ambiguous
Merck & Co | Merck Sharp & Dohme          kind=company country=US
Moderna                                   kind=company country=US
=MSD                                      kind=company country=US of="Merck & Co" ambiguous
=Mylan                                    kind=company country=US of=Viatris ambiguous
Novartis                                  kind=company country=CH
Novavax                                   kind=company country=US
Novo Nordisk                              kind=company country=DK
=OPG | OPG Groep | Mediq                  kind=company country=NL
Orpea | Emeis                             kind=company country=FR
Otsuka                                    kind=company country=JP
Partou                                    kind=company country=NL
Pfizer                                    kind=company country=US
Pharmacia | Pharmacia & Upjohn | Upjohn   kind=company country=US
Pierre Fabre                              kind=company country=FR
Pioneer Hi-Bred                           kind=company country=US
=PIP                                      kind=company country=FR of="Poly Implant Prothèse" ambiguous
Poly Implant Prothèse                     kind=company country=FR
PPL Therapeutics                          kind=company country=GB
=Purdue                                   kind=company country=US of="Purdue Pharma" ambiguous
Purdue Pharma                             kind=company country=US
Ranbaxy                                   kind=company country=IN
Ratiopharm                                kind=company country=DE
Regeneron                                 kind=company country=US
=Roche                                    kind=company country=CH of="Hoffmann-La Roche" ambiguous
Roussel-Uclaf                             kind=company country=FR
Saltro                                    kind=company country=NL
Sanofi | Sanofi-Aventis | Sanofi-Synthélabo  kind=company country=FR
=Schering                                 kind=company country=DE of="Schering AG" ambiguous
Schering AG                               kind=company country=DE
Schering-Plough                           kind=company country=US
=Searle                                   kind=company country=US ambiguous
Seminis                                   kind=company country=US
Serono | Merck Serono                     kind=company country=CH
Serum Institute of India                  kind=company country=IN
Servier | Laboratoires Servier            kind=company country=FR
=Shire                                    kind=company country=IE ambiguous
Siemens Healthineers                      kind=company country=DE
Sinopharm                                 kind=company country=CN
Sinovac                                   kind=company country=CN
Smallsteps                                kind=company country=NL
SmithKline Beecham                        kind=company country=GB
Solvay Pharmaceuticals | Solvay Duphar | Duphar  kind=company country=NL
St. Jude Medical                          kind=company country=US
Stada                                     kind=company country=DE
Stryker                                   kind=company country=US
Sun Pharma                                kind=company country=IN
Synlab                                    kind=company country=DE
Takeda                                    kind=company country=JP
=Teva                                     kind=company country=IL
TSN Thuiszorg | =TSN                      kind=company country=NL
Turing Pharmaceuticals                    kind=company country=US
TÜV Rheinland                             kind=company country=DE
Valeant | Bausch & Lomb                   kind=company country=CA
Valneva                                   kind=company country=FR
=Vertex                                   kind=company country=US of="Vertex Pharmaceuticals" ambiguous
Vertex Pharmaceuticals                    kind=company country=US
Viatris                                   kind=company country=US
Walgreens | Walgreens Boots Alliance      kind=company country=US
Warner-Lambert                            kind=company country=US
Weight Watchers                           kind=company country=US
=Wellcome                                 kind=company country=GB ambiguous
=WuXi                                     kind=company country=CN
Wyeth | American Home Products            kind=company country=US
Yamanouchi                                kind=company country=JP
Zimmer Biomet                             kind=company country=US

# Food, drink, tobacco and farming abroad
=Absolut                                  kind=company country=SE of="Vin & Sprit" ambiguous
=ADM                                      kind=company country=US of="Archer Daniels Midland" ambiguous
=Agio                                     kind=company country=NL of="Agio Sigaren" ambiguous
=Agio Sigaren | Royal Agio Cigars         kind=company country=NL
Ajinomoto                                 kind=company country=JP
Allied Domecq | Allied Lyons              kind=company country=GB
Altria                                    kind=company country=US
Ambev | AmBev                             kind=company country=BR
Anadolu Efes                              kind=company country=TR
Archer Daniels Midland                    kind=company country=US
=Asahi                                    kind=company country=JP of="Asahi Breweries" ambiguous
Asahi Breweries                           kind=company country=JP
Associated British Foods                  kind=company country=GB
Bacardi                                   kind=company country=BM
=Barilla                                  kind=company country=IT ambiguous
=Bass                                     kind=company country=GB of="Bass Brewers" ambiguous
Bass Brewers                              kind=company country=GB
Becks | Beck's | Brauerei Beck            kind=company country=DE
=Bel                                      kind=company country=FR of="Fromageries Bel" ambiguous
Ben & Jerry's                             kind=company country=US
Beyond Meat                               kind=company country=US
Bongrain                                  kind=company country=FR
=Brahma                                   kind=company country=BR of=Ambev ambiguous
=BRF | Brasil Foods                       kind=company country=BR
British American Tobacco | =BAT | British-American Tobacco  kind=company country=GB
Bunge                                     kind=company country=US
=Burger King                              kind=company country=US
=Cadbury                                  kind=company country=GB of="Cadbury Schweppes" ambiguous
Cadbury Schweppes                         kind=company country=GB
Campari | Gruppo Campari                  kind=company country=IT
Campbell Soup                             kind=company country=US
Cargill                                   kind=company country=US
Carlsberg                                 kind=company country=DK
Chiquita | Chiquita Brands | United Fruit Company  kind=company country=US
Chr. Hansen                               kind=company country=DK
Cirio                                     kind=company country=IT
=Coca-Cola | =Coca Cola | Coca-Cola Company  kind=company country=US
Coca-Cola Enterprises | Coca-Cola Europacific Partners  kind=company
Continental Grain                         kind=company country=US
Danish Crown                              kind=company country=DK
Danone | =BSN | Groupe Danone             kind=company country=FR
=Del Monte                                kind=company country=US ambiguous
Diageo | Guinness                         kind=company country=GB
=Dole                                     kind=company country=US of="Dole Food" ambiguous
Dole Food                                 kind=company country=US
=Doux                                     kind=company country=FR
Dr. Oetker | Dr Oetker                    kind=company country=DE
Dunkin' Donuts | Dunkin'                  kind=company country=US
=Efes                                     kind=company country=TR of="Anadolu Efes" ambiguous
=Emmi                                     kind=company country=CH ambiguous
Eridania Béghin-Say                       kind=company country=FR
=Evian                                    kind=company country=FR ambiguous
=FEMSA | Femsa                            kind=company country=MX
=Ferrero                                  kind=company country=IT ambiguous
Five Guys                                 kind=company country=US
Fonterra                                  kind=company country=NZ
Foster's | Foster's Brewing               kind=company country=AU
Fromageries Bel                           kind=company country=FR
Gallaher                                  kind=company country=GB
General Foods                             kind=company country=US
General Mills                             kind=company country=US
Grand Metropolitan                        kind=company country=GB
Greencore                                 kind=company country=IE
Grupo Bimbo                               kind=company country=MX
Grupo Modelo                              kind=company country=MX
=Gryson                                   kind=company country=BE ambiguous
H.J. Heinz                                kind=company country=US
=Heinz                                    kind=company country=US of="H.J. Heinz" ambiguous
=Hershey | =Hershey's                     kind=company country=US ambiguous
Heupink & Bloemen                         kind=company country=NL
=Humana                                   kind=company country=DE ambiguous
Häagen-Dazs                               kind=company country=US
=Illy | =Illycaffè                        kind=company country=IT ambiguous
Imperial Tobacco | Imperial Brands        kind=company country=GB
Impossible Foods                          kind=company country=US
Jacobs Koffie                             kind=company country=DE
Jacobs Suchard | Suchard                  kind=company country=CH
Japan Tobacco | Japan Tobacco International  kind=company country=JP
=Juul                                     kind=company country=US of="Juul Labs" ambiguous
Juul Labs                                 kind=company country=US
Jägermeister                              kind=company country=DE
=Kao                                      kind=company country=JP ambiguous
Kellogg | Kellogg's | Kellanova           kind=company country=US
Kentucky Fried Chicken | =KFC             kind=company country=US
Kerry Group                               kind=company country=IE
Kirin                                     kind=company country=JP
=Kraft                                    kind=company country=US of="Kraft Foods" ambiguous
Kraft Foods | Kraft Heinz | Kraft Jacobs Suchard  kind=company country=US
Krombacher                                kind=company country=DE
Kronenbourg                               kind=company country=FR
Lactalis | Besnier                        kind=company country=FR
Lavazza                                   kind=company country=IT
=Lindt                                    kind=company country=CH of="Lindt & Sprüngli" ambiguous
Lindt & Sprüngli                          kind=company country=CH
Marfrig                                   kind=company country=BR
Mars Incorporated                         kind=company country=US
McDonald's | McDonalds | McDonald's Nederland  kind=company country=US
Mengniu                                   kind=company country=CN
=Milka                                    kind=company ambiguous
Mondelez | Mondelēz                       kind=company country=US
Moët & Chandon | Moët Hennessy            kind=company country=FR
Nabisco | RJR Nabisco                     kind=company country=US
Nestlé | Nestle | Nespresso               kind=company country=CH
Nordzucker                                kind=company country=DE
Oatly                                     kind=company country=SE
=Olam                                     kind=company country=SG
Orkla                                     kind=company country=NO
PepsiCo | Pepsico | Pepsi-Cola | Pepsi    kind=company country=US
Pernod Ricard                             kind=company country=FR
Perrier                                   kind=company country=FR
Philip Morris | Philip Morris International  kind=company country=US
=Pizza Hut                                kind=company country=US
Premier Foods                             kind=company country=GB
Quilmes                                   kind=company country=AR
Red Bull                                  kind=company country=AT
Reemtsma                                  kind=company country=DE
Reynolds Tobacco | R.J. Reynolds          kind=company country=US
=Ritmeester                               kind=company country=NL ambiguous
Ritter Sport                              kind=company country=DE
Rothmans | Rothmans International         kind=company country=GB
Rémy Cointreau                            kind=company country=FR
SABMiller | South African Breweries | SAB Miller  kind=company country=GB
Sanlu                                     kind=company country=CN
Sapporo Breweries                         kind=company country=JP
=Sara Lee                                 kind=company country=US
=Schimmelpenninck                         kind=company country=NL ambiguous
Schweppes                                 kind=company country=GB
Scottish & Newcastle | Scottish and Newcastle  kind=company country=GB
Seita | Altadis                           kind=company country=FR
Shiseido                                  kind=company country=JP
Sinar Mas | Asia Pulp & Paper             kind=company country=ID
Smirnoff                                  kind=company country=GB
=Smithfield                               kind=company country=US of="Smithfield Foods" ambiguous
Smithfield Foods                          kind=company country=US
Snow Brand                                kind=company country=JP
Sodiaal                                   kind=company country=FR
Starbucks                                 kind=company country=US
=Storck                                   kind=company country=DE ambiguous
=Subway                                   kind=company country=US ambiguous
Suntory                                   kind=company country=JP
Swedish Match                             kind=company country=SE
Südzucker                                 kind=company country=DE
Taco Bell                                 kind=company country=US
Tate & Lyle                               kind=company country=GB
Tchibo                                    kind=company country=DE
Tereos                                    kind=company country=FR
=Torrekens                                kind=company country=BE ambiguous
Tsingtao                                  kind=company country=CN
=Tyson                                    kind=company country=US of="Tyson Foods" ambiguous
Tyson Foods                               kind=company country=US
Tönnies                                   kind=company country=DE
Veuve Clicquot                            kind=company country=FR
Vin & Sprit                               kind=company country=SE
Warsteiner                                kind=company country=DE
Wendy's                                   kind=company country=US
WH Group                                  kind=company country=HK
Whitbread                                 kind=company country=GB
Willem II Sigaren                         kind=company country=NL
=Wilmar                                   kind=company country=SG ambiguous
Wrigley                                   kind=company country=US
Yakult                                    kind=company country=JP
Yildiz Holding                            kind=company country=TR
=Yili                                     kind=company country=CN
Yum! Brands | Tricon                      kind=company country=US
=Ülker                                    kind=company country=TR of="Yildiz Holding" ambiguous

# Retail, fashion, luxury, hotels and travel abroad
Abercrombie & Fitch                       kind=company country=US
Accor | AccorHotels                       kind=company country=FR
Adidas | adidas | Adidas-Salomon          kind=company country=DE
=Aeon                                     kind=company country=JP ambiguous
Alliance Boots                            kind=company country=GB
American Apparel                          kind=company country=US
Apollo Hotels                             kind=company country=NL
=Armani                                   kind=company country=IT of="Giorgio Armani SpA" ambiguous
=Asda                                     kind=company country=GB
=ASOS | =Asos                             kind=company country=GB
Auchan                                    kind=company country=FR
=Avon                                     kind=company country=US of="Avon Products" ambiguous
Avon Products                             kind=company country=US
Balenciaga                                kind=company country=FR
Banyan Tree                               kind=company country=SG
Barnes & Noble | Barnes and Noble         kind=company country=US
Barneys | Barneys New York                kind=company country=US
Benetton                                  kind=company country=IT
Best Buy                                  kind=company country=US
=Best Western                             kind=company country=US
=Bestseller                               kind=company country=DK ambiguous
=BHS | British Home Stores                kind=company country=GB
Birkenstock                               kind=company country=DE
=Blockbuster                              kind=company country=US of="Blockbuster Video" ambiguous
=Blockbuster Video                        kind=company country=US
Bloomingdale's                            kind=company country=US
Boohoo                                    kind=company country=GB
Booker McConnell                          kind=company country=GB
=Boots                                    kind=company country=GB of="Alliance Boots" ambiguous
=Borders                                  kind=company country=US ambiguous
Bruno's Supermarkets                      kind=company country=US
Brunotti                                  kind=company country=NL
Bulgari | Bvlgari                         kind=company country=IT
Burberry                                  kind=company country=GB
=Calvin Klein                             kind=company country=US ambiguous
Calzedonia                                kind=company country=IT
Camaïeu                                   kind=company country=FR
=Camper                                   kind=company country=ES ambiguous
Carrefour                                 kind=company country=FR
=Cartier                                  kind=company country=FR ambiguous
Casino Guichard | Groupe Casino           kind=company country=FR
Castorama                                 kind=company country=FR
Ceconomy                                  kind=company country=DE
=Chanel                                   kind=company country=FR ambiguous
Christian Dior                            kind=company country=FR
=Circuit City                             kind=company country=US
CitizenM | citizenM                       kind=company country=NL
Claire's                                  kind=company country=US
Club Med | Club Méditerranée              kind=company country=FR
=Converse                                 kind=company country=US ambiguous
Costco                                    kind=company country=US
Couche-Tard | Alimentation Couche-Tard    kind=company country=CA
Crocs                                     kind=company country=US
Darty                                     kind=company country=FR
Debenhams                                 kind=company country=GB
Deichmann                                 kind=company country=DE
Desigual                                  kind=company country=ES
=Diesel                                   kind=company country=IT ambiguous
=Dior                                     kind=company country=FR of="Christian Dior" ambiguous
=Disco                                    kind=company country=AR of="Disco Ahold" ambiguous
Disco Ahold                               kind=company country=AR
dm-drogerie | dm Drogerie                 kind=company country=DE
Dolce & Gabbana | Dolce Gabbana           kind=company country=IT
=Donna Karan                              kind=company country=US ambiguous
Dr. Martens                               kind=company country=GB
E. Leclerc                                kind=company country=FR
Ecco Schoenen                             kind=company country=DK
Edeka                                     kind=company country=DE
=El Corte Inglés                          kind=company country=ES
Escada                                    kind=company country=DE
=Esprit                                   kind=company country=HK of="Esprit Holdings" ambiguous
=Esprit Holdings                          kind=company country=HK
Estée Lauder                              kind=company country=US
Fendi                                     kind=company country=IT
=Ferragamo                                kind=company country=IT ambiguous
Fielmann                                  kind=company country=DE
First Choice                              kind=company country=GB
Flying Tiger | Tiger Copenhagen           kind=company country=DK
=Fnac | =FNAC | Fnac Darty                kind=company country=FR
Food Lion | Hannaford | Delhaize America  kind=company country=US
Four Seasons Hotel                        kind=company country=CA
Galeria Kaufhof | Kaufhof | Galeria Karstadt Kaufhof  kind=company country=DE
Galeries Lafayette                        kind=company country=FR
=Gap                                      kind=company country=US of="Gap Inc" ambiguous
Gap Inc                                   kind=company country=US
=Geox                                     kind=company country=IT
Gianni Versace SpA                        kind=company country=IT
Giant Food | Giant Food Stores            kind=company country=US
Giant-Landover                            kind=company country=US
Giorgio Armani SpA                        kind=company country=IT
=Givenchy                                 kind=company country=FR ambiguous
Gucci | Gucci Group                       kind=company country=IT
=H&M | Hennes & Mauritz | =H & M          kind=company country=SE
=Habitat                                  kind=company country=GB ambiguous
Hamleys                                   kind=company country=GB
Hampshire Hotels                          kind=company country=NL
Harrods                                   kind=company country=GB
=Hermès                                   kind=company country=FR of="Hermès International" ambiguous
Hermès International                      kind=company country=FR
=Hilton                                   kind=company country=US of="Hilton Hotels" ambiguous
Hilton Hotels                             kind=company country=US
=HMV | HMV Group                          kind=company country=GB
Holiday Inn                               kind=company country=US
=Home Depot                               kind=company country=US
House of Fraser                           kind=company country=GB
Hudson's Bay | Hudson's Bay Company | =HBC  kind=company country=CA
Hugo Boss                                 kind=company country=DE
=Hyatt                                    kind=company country=US ambiguous
=Ibis Hotels                              kind=company country=FR
=ICA                                      kind=company country=SE of="ICA Ahold" ambiguous
ICA Ahold                                 kind=company country=SE
Inditex                                   kind=company country=ES
InterContinental Hotels                   kind=company country=GB
Jack & Jones                              kind=company country=DK
JC Penney | J.C. Penney                   kind=company country=US
Jerónimo Martins | Jeronimo Martins       kind=company country=PT
=Jil Sander                               kind=company country=DE ambiguous
Karstadt | KarstadtQuelle | Arcandor | Karstadt Quelle  kind=company country=DE
Kaufland                                  kind=company country=DE
Kempinski                                 kind=company country=DE
=Kenzo                                    kind=company country=FR ambiguous
=Kering                                   kind=company country=FR of=Pinault-Printemps-Redoute ambiguous
Kiabi                                     kind=company country=FR
=KiK                                      kind=company country=DE
=Kingfisher                               kind=company country=GB ambiguous
Kmart | =K-Mart                           kind=company country=US
Kookaï                                    kind=company country=FR
=Kroger                                   kind=company country=US ambiguous
L'Occitane                                kind=company country=FR
L'Oréal | L'Oreal                         kind=company country=FR
=La Redoute                               kind=company country=FR
=La Samaritaine | Samaritaine             kind=company country=FR
=Lacoste                                  kind=company country=FR ambiguous
LC Waikiki                                kind=company country=TR
=Leclerc                                  kind=company country=FR of="E. Leclerc" ambiguous
Leroy Merlin                              kind=company country=FR
Levi Strauss | Levi's                     kind=company country=US
=Loewe                                    kind=company country=ES ambiguous
=Louis Vuitton                            kind=company country=FR ambiguous
Lululemon                                 kind=company country=CA
=Lush                                     kind=company country=GB ambiguous
=LVMH | Moët Hennessy Louis Vuitton | Louis Vuitton Moët Hennessy  kind=company country=FR
Macy's | Federated Department Stores      kind=company country=US
Maisons du Monde                          kind=company country=FR
Makro                                     kind=company
=Mango                                    kind=company country=ES ambiguous
Marks & Spencer | Marks and Spencer | Marks&Spencer | =M&S  kind=company country=GB
Marriott | Marriott International         kind=company country=US
Massimo Dutti                             kind=company country=ES
=Mavi                                     kind=company country=TR ambiguous
Mercadona                                 kind=company country=ES
Metro AG                                  kind=company country=DE
=Michael Kors                             kind=company country=US ambiguous
Migros                                    kind=company country=CH
Migros Türk                               kind=company country=TR
Mitsukoshi                                kind=company country=JP
Moncler                                   kind=company country=IT
Morrisons                                 kind=company country=GB
=Muji                                     kind=company country=JP
MyTravel | Airtours                       kind=company country=GB
Mövenpick                                 kind=company country=CH
New Balance                               kind=company country=US
=Next                                     kind=company country=GB of="Next plc" ambiguous
Next plc                                  kind=company country=GB
NH Hoteles | NH Hotels                    kind=company country=ES
=Nike                                     kind=company country=US
Novotel                                   kind=company country=FR
=OBI                                      kind=company country=DE ambiguous
Ocado                                     kind=company country=GB
Okura Hotel | Hotel Okura                 kind=company country=NL
=Orsay                                    kind=company country=DE ambiguous
Otto Versand | Otto Group                 kind=company country=DE
=Pandora                                  kind=company country=DK ambiguous
Patagonia Inc                             kind=company country=US
Pathmark                                  kind=company country=US
Pepkor                                    kind=company country=ZA
Phillips-Van Heusen | =PVH                kind=company country=US
Picard Surgelés                           kind=company country=FR
Pierre & Vacances | Pierre et Vacances    kind=company country=FR
Pimkie                                    kind=company country=FR
Pinault-Printemps-Redoute | =PPR | Pinault Printemps Redoute  kind=company country=FR
Postillion Hotels                         kind=company country=NL
Prada                                     kind=company country=IT
Praktiker                                 kind=company country=DE
Primark                                   kind=company country=IE
=Printemps                                kind=company country=FR ambiguous
Promodès | Promodes                       kind=company country=FR
=Puma | =PUMA                             kind=company country=DE ambiguous
=Quelle                                   kind=company country=DE ambiguous
RadioShack                                kind=company country=US
Radisson | Radisson Blu                   kind=company country=US
=Ralph Lauren                             kind=company country=US ambiguous
=Reebok                                   kind=company country=US
Revlon                                    kind=company country=US
=Rewe                                     kind=company country=DE
Ritz-Carlton                              kind=company country=US
=Rossmann                                 kind=company country=DE ambiguous
s.Oliver | S.Oliver                       kind=company country=DE
Safeway                                   kind=company country=US
Sainsbury | Sainsbury's | J Sainsbury     kind=company country=GB
=Saks | Saks Fifth Avenue                 kind=company country=US
=Sandals                                  kind=company country=JM of="Sandals Resorts" ambiguous
Sandals Resorts                           kind=company country=JM
=Santa Isabel                             kind=company country=CL ambiguous
Scandic                                   kind=company country=SE
Schlecker | Ihr Platz                     kind=company country=DE
Schwarz Groep | Schwarz Gruppe            kind=company country=DE
=Sears                                    kind=company country=US of="Sears Roebuck" ambiguous
Sears Roebuck                             kind=company country=US
Selfridges                                kind=company country=GB
Sephora                                   kind=company country=FR
Seven & I | 7-Eleven | Seven Eleven       kind=company country=JP
Sheraton                                  kind=company country=US
=Shoprite                                 kind=company country=ZA
Skechers                                  kind=company country=US
Sol Meliá | Meliá Hotels                  kind=company country=ES
=Sonder                                   kind=company country=US ambiguous
=Spar Handels                             kind=company country=DE
=Stadium Sport                            kind=company country=SE
Starwood | Starwood Hotels                kind=company country=US
Stayokay                                  kind=company country=NL
=Steinhoff                                kind=company country=ZA ambiguous
=Stop & Shop | Stop and Shop              kind=company country=US
Système U                                 kind=company country=FR
Søstrene Grene                            kind=company country=DK
Takko                                     kind=company country=DE
Target Corporation                        kind=company country=US
=Tedi | =TEDi                             kind=company country=DE
Tengelmann                                kind=company country=DE
Tesco                                     kind=company country=GB
=The North Face | North Face              kind=company country=US
Thomas Cook | Thomas Cook Group           kind=company country=GB
=Tiffany                                  kind=company country=US of="Tiffany & Co" ambiguous
=Tiffany & Co                             kind=company country=US
Timberland                                kind=company country=US
Tod's                                     kind=company country=IT
=Tommy Hilfiger                           kind=company country=US ambiguous
Topshop | Arcadia Group                   kind=company country=GB
Tower Records                             kind=company country=US
Trois Suisses | 3 Suisses                 kind=company country=FR
=TUI | TUI Nederland | TUI Group          kind=company country=DE
Under Armour                              kind=company country=US
Uniqlo | Fast Retailing                   kind=company country=JP
US Foodservice | U.S. Foodservice         kind=company country=US
Valentino Fashion                         kind=company country=IT
Vero Moda                                 kind=company country=DK
=Versace                                  kind=company country=IT of="Gianni Versace SpA" ambiguous
Victoria's Secret                         kind=company country=US
Virgin Megastore                          kind=company country=GB
Waitrose | John Lewis                     kind=company country=GB
=Wal-Mart | Walmart                       kind=company country=US
WH Smith | W.H. Smith                     kind=company country=GB
Whole Foods | Whole Foods Market          kind=company country=US
Woolworths | Woolworth                    kind=company country=GB
Yamamay                                   kind=company country=IT
Yaohan                                    kind=company country=JP
Yves Rocher                               kind=company country=FR
=Yves Saint Laurent                       kind=company country=FR ambiguous
=Zara                                     kind=company country=ES ambiguous

# Dutch construction, property and engineering
Acciona                                   kind=company country=ES
=Accolade                                 kind=company country=NL of="Woningcorporatie Accolade" ambiguous
Acordis | Acordis Holding                 kind=company country=NL
=ACS                                      kind=company country=ES of=Dragados ambiguous
=Ad Hoc Beheer                            kind=company country=NL
Aecom                                     kind=company country=US
Akzo Nobel Chemicals | Nouryon            kind=company country=NL
=Alliantie                                kind=company country=NL of="Woningcorporatie De Alliantie" ambiguous
Alstom Ridderkerk                         kind=company country=NL
=AM Wonen | =AM Vastgoed                  kind=company country=NL
=Antea                                    kind=company country=NL ambiguous
Aroundtown                                kind=company country=DE
=ARUP | =Arup                             kind=company country=GB
=ATAG | =Atag                             kind=company country=NL
Atlantia                                  kind=company country=IT
=Autostrade                               kind=company country=IT of="Autostrade per l'Italia" ambiguous
Autostrade per l'Italia                   kind=company country=IT
Balfour Beatty                            kind=company country=GB
=Bammens                                  kind=company country=NL ambiguous
Barenbrug                                 kind=company country=NL
=Bechtel                                  kind=company country=US ambiguous
Benthem Crouwel                           kind=company country=NL
Biomethaan Delfzijl | BioMCN              kind=company country=NL
=Bison                                    kind=company country=NL of="Bison International" ambiguous
Bison International                       kind=company country=NL
Blauwhoed                                 kind=company country=NL
=Bo-Ex                                    kind=company country=NL
=Bouwbedrijf Van Wijnen                   kind=company country=NL
=Bouwfonds Ontwikkeling | =BPD            kind=company country=NL
Bouygues Construction                     kind=company country=FR
Brabantia                                 kind=company country=NL
=Cabot                                    kind=company country=US ambiguous
=Camelot                                  kind=company country=NL of="Camelot Beheer" ambiguous
Camelot Beheer | Camelot Europe           kind=company country=NL
=CBRE | CB Richard Ellis                  kind=company country=US
Cementbouw                                kind=company country=NL
Cerexagri                                 kind=company country=NL
Chemelot                                  kind=company country=NL
Chipshol                                  kind=company country=NL
Colas                                     kind=company country=FR
Colbond                                   kind=company country=NL
=Colliers                                 kind=company country=CA
Corio                                     kind=company country=NL
Curver                                    kind=company country=NL
Cushman & Wakefield | Cushman en Wakefield | Healey & Baker  kind=company country=US
DAF Westerlo                              kind=company country=BE
=De Alliantie                             kind=company country=NL of="Woningcorporatie De Alliantie" ambiguous
=De Huismeesters                          kind=company country=NL
=De Woonplaats                            kind=company country=NL
Delamine                                  kind=company country=NL
Desso                                     kind=company country=NL
Deutsche Wohnen                           kind=company country=DE
Dewaele Vastgoed                          kind=company country=BE
Diolen                                    kind=company country=NL
Diversey | JohnsonDiversey                kind=company country=US
Domijn                                    kind=company country=NL
Dow Terneuzen                             kind=company country=NL
Dragados                                  kind=company country=ES
Dresser-Rand                              kind=company country=US
DS Smith                                  kind=company country=GB
DTZ Zadelhoff | =DTZ | Zadelhoff          kind=company country=NL
Dudok Wonen                               kind=company country=NL
=Duwo | =DUWO                             kind=company country=NL
Dynamis | Dynamis Makelaars               kind=company country=NL
Dynea                                     kind=company country=NL
=Eaton                                    kind=company country=US ambiguous
=Eigen Haard                              kind=company country=NL of="Woningstichting Eigen Haard" ambiguous
Elkien                                    kind=company country=NL
=ENCI | Eerste Nederlandse Cement Industrie  kind=company country=NL
=Enka                                     kind=company country=NL of="Enka Ede" ambiguous
Enka Ede                                  kind=company country=NL
=Era Contour | =ERA Bouw                  kind=company country=NL
=Era Makelaars | =ERA                     kind=company country=BE
Erick van Egeraat Associated Architects   kind=company country=NL
ESD-SIC | ESD Delfzijl                    kind=company country=NL
Eska Graphic Board | =Eska                kind=company country=NL
=Etna                                     kind=company country=NL of="Etna Vorden" ambiguous
Etna Vorden                               kind=company country=NL
Eurocommercial Properties | Eurocommercial  kind=company country=NL
Eurowoningen                              kind=company country=NL
=FCC                                      kind=company country=ES ambiguous
Ferrovial                                 kind=company country=ES
=Flexa                                    kind=company country=NL ambiguous
=Fluor                                    kind=company country=US of="Fluor Daniel" ambiguous
Fluor Daniel                              kind=company country=US
Forbo | Forbo Krommenie                   kind=company country=CH
Foster + Partners | Foster and Partners   kind=company country=GB
=GEA | GEA Grenco | Grenco                kind=company country=DE
Greystar                                  kind=company country=US
Groupe Trevi                              kind=company country=BE
=Haag Wonen                               kind=company country=NL
Hartmann Packaging                        kind=company country=NL
=Haslemere                                kind=company country=NL ambiguous
Havensteder                               kind=company country=NL
Hazemeyer | Holec Holland                 kind=company country=NL
Heemaf                                    kind=company country=NL
Heembouw                                  kind=company country=NL
Heimstaden                                kind=company country=SE
Herzog & de Meuron | Herzog en de Meuron  kind=company country=CH
Hexion                                    kind=company country=US
Heylen Vastgoed                           kind=company country=BE
=Holec                                    kind=company country=NL of=Hazemeyer ambiguous
Holland Railconsult                       kind=company country=NL
Holland2Stay                              kind=company country=NL
=Hollandia                                kind=company country=NL of="Hollandia Kloos" ambiguous
Hollandia Kloos                           kind=company country=NL
=Hurks                                    kind=company country=NL of="Hurks Groep" ambiguous
Hurks Groep                               kind=company country=NL
Impregilo | Webuild                       kind=company country=IT
ING Real Estate | =MAB | MAB Development  kind=company country=NL
=Interface                                kind=company country=US ambiguous
Intergas                                  kind=company country=NL
Intermaris                                kind=company country=NL
Inventum                                  kind=company country=NL
Itho Daalderop | Daalderop                kind=company country=NL
J.P. van Eesteren | JP van Eesteren       kind=company country=NL
Jacobs Engineering                        kind=company country=US
Janssen de Jong | Janssen de Jong Groep   kind=company country=NL
=JLL | Jones Lang LaSalle | Jones Lang Wootton  kind=company country=US
=KCAP                                     kind=company country=NL
=Ketjen                                   kind=company country=NL ambiguous
Kisuma                                    kind=company country=NL
Klépierre                                 kind=company country=FR
Knight Frank                              kind=company country=GB
Koninklijke Mosa                          kind=company country=NL
Koninklijke Sphinx                        kind=company country=NL
=Koninklijke Tichelaar                    kind=company country=NL
Kroonenberg Groep                         kind=company country=NL
KWS Infra | Koninklijke Wegenbouw Stevin  kind=company country=NL
Laing O'Rourke                            kind=company country=GB
Landustrie                                kind=company country=NL
Lankhorst                                 kind=company country=NL
Laurentius Breda | Stichting Laurentius   kind=company country=NL
Lefier                                    kind=company country=NL
Libbey | Royal Leerdam Crystal            kind=company country=US
=Lips                                     kind=company country=NL of="Lips Drunen" ambiguous
Lips Drunen                               kind=company country=NL
=Makelaarsland                            kind=company country=NL
Mecanoo                                   kind=company country=NL
Mercon                                    kind=company country=NL
Mitros | Woonin                           kind=company country=NL
=Mosa                                     kind=company country=NL of="Koninklijke Mosa" ambiguous
Movares                                   kind=company country=NL
Multi Development | Multi Vastgoed | Multi Corporation  kind=company country=NL
=MVRDV                                    kind=company country=NL
Nacco | NACCO Nijmegen                    kind=company country=US
=NCC                                      kind=company country=SE ambiguous
Nefit                                     kind=company country=NL
Neutelings Riedijk                        kind=company country=NL
Nijestee                                  kind=company country=NL
Nijha                                     kind=company country=NL
=Nijhuis                                  kind=company country=NL of="Nijhuis Bouw" ambiguous
Nijhuis Bouw                              kind=company country=NL
=Norma                                    kind=company country=NL of="Norma Groep" ambiguous
Norma Groep                               kind=company country=NL
=NSI | Nieuwe Steen Investments           kind=company country=NL
Office for Metropolitan Architecture      kind=company country=NL
=OMA                                      kind=company country=NL of="Office for Metropolitan Architecture" ambiguous
=Ooms                                     kind=company country=NL of="Ooms Avenhorn" ambiguous
Ooms Avenhorn                             kind=company country=NL
Paques                                    kind=company country=NL
Parenco | Norske Skog Parenco             kind=company country=NL
Parteon                                   kind=company country=NL
Philips Consumer Lifestyle                kind=company country=NL
Philips Drachten                          kind=company country=NL
Pipelife                                  kind=company country=AT
Plegt-Vos                                 kind=company country=NL
=Pokon                                    kind=company country=NL ambiguous
Porceleyne Fles | Royal Delft             kind=company country=NL
=Portaal                                  kind=company country=NL of="Woningcorporatie Portaal" ambiguous
=PPG | PPG Industries                     kind=company country=US
=Princess                                 kind=company country=NL of="Princess Household" ambiguous
Princess Household                        kind=company country=NL
ProLogis | Prologis                       kind=company country=US
Pré Wonen                                 kind=company country=NL
PWS Rotterdam | ComWonen                  kind=company country=NL
Quooker                                   kind=company country=NL
Ranpak                                    kind=company country=US
Redevco                                   kind=company country=NL
=Rentree                                  kind=company country=NL of="Woningbedrijf Rentree" ambiguous
=Rochdale                                 kind=company country=NL of="Woningstichting Rochdale" ambiguous
Rodamco | Rodamco Europe | RoProperty | Unibail-Rodamco | Unibail-Rodamco-Westfield  kind=company country=NL
Royal Brinkman                            kind=company country=NL
Royal Eijkelkamp                          kind=company country=NL
Royal HaskoningDHV | Royal Haskoning | =DHV | HaskoningDHV  kind=company country=NL
Royal Joh. Enschedé | Joh. Enschedé | Koninklijke Joh. Enschedé  kind=company country=NL
Royal Leerdam | Glasfabriek Leerdam       kind=company country=NL
Sabic Geleen                              kind=company country=NL
Sacyr                                     kind=company country=ES
Savills                                   kind=company country=GB
Scania Zwolle                             kind=company country=NL
Schipholarea Development Company          kind=company country=NL
=Senseo                                   kind=company country=NL ambiguous
=Servatius                                kind=company country=NL of="Woningstichting Servatius" ambiguous
Siemens Nederland                         kind=company country=NL
=Sigma                                    kind=company country=NL of="Sigma Coatings" ambiguous
=Sigma Coatings                           kind=company country=NL
=Signa                                    kind=company country=AT of="Signa Holding" ambiguous
=Signa Holding                            kind=company country=AT
Skanska                                   kind=company country=SE
=Slokker                                  kind=company country=NL of="Slokker Bouw" ambiguous
=Slokker Bouw                             kind=company country=NL
Smit Slikkerveer                          kind=company country=NL
Smit Transformatoren                      kind=company country=NL
Smit's Bouwbedrijf                        kind=company country=NL
Smurfit Kappa | Kappa Packaging | Jefferson Smurfit  kind=company country=IE
Société Céramique                         kind=company country=NL
=Sphinx                                   kind=company country=NL of="Koninklijke Sphinx" ambiguous
SSH Utrecht | =SSH                        kind=company country=NL
=Stadgenoot                               kind=company country=NL
Staedion                                  kind=company country=NL
Stork Thermeq                             kind=company country=NL
Strabag                                   kind=company country=AT
Sweco                                     kind=company country=SE
=Tauw                                     kind=company country=NL
=TCN | TCN Property Projects              kind=company country=NL
Tebodin                                   kind=company country=NL
Teijin Twaron                             kind=company country=NL
=Thomassen                                kind=company country=NL of="Thomassen International" ambiguous
Thomassen & Drijver | Thomassen & Drijver-Verblifa  kind=company country=NL
Thomassen International                   kind=company country=NL
=Tichelaar                                kind=company country=NL of="Koninklijke Tichelaar" ambiguous
Tiger Plastics                            kind=company country=NL
=Trebbe                                   kind=company country=NL ambiguous
=Trevi                                    kind=company country=BE of="Groupe Trevi" ambiguous
Trimp & Van Tartwijk | Trimp en Van Tartwijk  kind=company country=NL
=Trudo                                    kind=company country=NL of="Woningcorporatie Trudo" ambiguous
Uni-Invest                                kind=company country=NL
Unibail                                   kind=company country=FR
UNStudio                                  kind=company country=NL
Vaillant                                  kind=company country=DE
Van Hattum en Blankevoort | Van Hattum & Blankevoort  kind=company country=NL
=Van Houtum                               kind=company country=NL of="Van Houtum Papier" ambiguous
Van Houtum Papier                         kind=company country=NL
=Van Leer | Royal Packaging Industries Van Leer  kind=company country=NL
=Van Wijnen                               kind=company country=NL of="Bouwbedrijf Van Wijnen" ambiguous
VastNed | Vastned | VastNed Retail        kind=company country=NL
Vestia                                    kind=company country=NL
=Vinci                                    kind=company country=FR ambiguous
Visser & Smit Hanab | Visser & Smit       kind=company country=NL
Vivare                                    kind=company country=NL
Vlisco                                    kind=company country=NL
Volkshuisvesting Arnhem                   kind=company country=NL
Vonovia                                   kind=company country=DE
Wavin                                     kind=company country=NL
Wereldhave                                kind=company country=NL
=Werkspoor                                kind=company country=NL
Witteveen+Bos | Witteveen en Bos | Witteveen & Bos  kind=company country=NL
Wonen Limburg                             kind=company country=NL
WonenBreburg | Breburg                    kind=company country=NL
=Woningbedrijf Rentree                    kind=company country=NL
=Woningcorporatie Accolade                kind=company country=NL
=Woningcorporatie De Alliantie            kind=company country=NL
=Woningcorporatie Portaal                 kind=company country=NL
Woningcorporatie Trudo                    kind=company country=NL
=Woningstichting Eigen Haard              kind=company country=NL
Woningstichting Rochdale                  kind=company country=NL
Woningstichting Servatius                 kind=company country=NL
=Woonbedrijf                              kind=company country=NL of="Woonbedrijf Eindhoven" ambiguous
Woonbedrijf Eindhoven                     kind=company country=NL
Woonbron                                  kind=company country=NL
Woonpunt                                  kind=company country=NL
Woonstad Rotterdam | =Woonstad            kind=company country=NL
Woonstichting De Key | =De Key            kind=company country=NL
Woonzorg Nederland                        kind=company country=NL
WPM Groep                                 kind=company country=NL
WSG Geertruidenberg                       kind=company country=NL
=WSP                                      kind=company country=CA
Wuppermann Staal                          kind=company country=NL
Xella                                     kind=company country=DE
Ymere                                     kind=company country=NL
Zaha Hadid Architects                     kind=company country=GB
Zeeland Refinery                          kind=company country=NL
