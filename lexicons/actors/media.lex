# lexicons/actors/media.lex: papers, broadcasters, agencies, sites and programmes in Dutch and Flemish news
@class    organisation
@licence  CC0-1.0
@source   written for knipsel
@homonyms
@fields   kind: party parliament government police court army intelligence union employers company media ngo armed education health culture sport music international religion research
@fields   country: <text>
@fields   of: <text>
@fields   ambiguous: <flag>

# Dutch national newspapers
=Adformatie  kind=media country=NL
Agrarisch Dagblad  kind=media country=NL
Algemeen Dagblad | =AD | AD.nl | =het Algemeen Dagblad  kind=media country=NL
Algemeen Handelsblad | =Handelsblad  kind=media country=NL
=AutoWeek  kind=media country=NL
=Binnenlands Bestuur  kind=media country=NL
=Boerderij | =Vakblad Boerderij  kind=media country=NL ambiguous
Cobouw | =Cobouw  kind=media country=NL
=Computable  kind=media country=NL
=Dag  kind=media country=NL ambiguous
=De Pers | =de Pers | depers.nl  kind=media country=NL ambiguous
=De Telegraaf | =de Telegraaf | Telegraaf.nl  kind=media country=NL
=De Tijd-Maasbode  kind=media country=NL
De Volkskrant | Volkskrant | Volkskrant.nl  kind=media country=NL
=De Waarheid | =de Waarheid  kind=media country=NL ambiguous
Distrifood  kind=media country=NL
Financiële Telegraaf | =De Financiële Telegraaf | =DFT  kind=media country=NL
Friesch Dagblad  kind=media country=NL
Het Financieele Dagblad | Financieele Dagblad | Financieel Dagblad | Het Financieel Dagblad | =FD | FD.nl  kind=media country=NL
=Het Parool | =het Parool | =Parool | Parool.nl  kind=media country=NL
=Het Volk  kind=media country=NL ambiguous
=Het Vrije Volk  kind=media country=NL
=Metro | metronieuws.nl | Metronieuws  kind=media country=NL ambiguous
Nederlands Dagblad | =ND | ND.nl  kind=media country=NL
Nieuwe Oogst  kind=media country=NL
Nieuwe Rotterdamsche Courant  kind=media country=NL
Nieuwe Rotterdamse Courant  kind=media country=NL
Nieuwsblad Transport  kind=media country=NL
NRC Handelsblad | =NRC | NRC.nl  kind=media country=NL
=NRC Next | nrc.next | nrc next  kind=media country=NL
Reformatorisch Dagblad | =RD | RD.nl  kind=media country=NL
=Spits | Sp!ts | spitsnieuws.nl | Spitsnieuws  kind=media country=NL ambiguous
Staatscourant | Nederlandse Staatscourant  kind=media country=NL
=Telegraaf  kind=media country=NL of="De Telegraaf" ambiguous
=Trouw | Trouw.nl  kind=media country=NL ambiguous
=Villamedia  kind=media country=NL
Weekblad Schuttevaer | Schuttevaer  kind=media country=NL

# Dutch regional newspapers
Alkmaarsche Courant  kind=media country=NL
Amersfoortse Courant  kind=media country=NL
Amigoe | Amigoe di Curaçao  kind=media country=CW
Antilliaans Dagblad  kind=media country=CW
Apeldoornse Courant  kind=media country=NL
Arnhemse Courant  kind=media country=NL
Barneveldse Krant  kind=media country=NL
=BN De Stem | BN/DeStem | BN/De Stem | BN DeStem | =BNDeStem | bndestem.nl  kind=media country=NL
Brabant Pers  kind=media country=NL
Brabants Dagblad | =BD  kind=media country=NL
Brabants Nieuwsblad  kind=media country=NL
Curaçao Chronicle  kind=media country=CW
Dagblad Flevoland  kind=media country=NL
Dagblad Suriname  kind=media country=SR
Dagblad Tubantia  kind=media country=NL
Dagblad van het Noorden | =DvhN  kind=media country=NL
=De Dordtenaar  kind=media country=NL
=De Echo  kind=media country=NL ambiguous
=De Gelderlander | =de Gelderlander  kind=media country=NL
De Havenloods  kind=media country=NL
De Limburger | Dagblad De Limburger | =De Limburger | Limburger | Dagblad de Limburger  kind=media country=NL
=De Maasbode  kind=media country=NL
=De Stem  kind=media country=NL ambiguous
De Stentor | =de Stentor | =Stentor  kind=media country=NL
De Toren  kind=media country=NL
De Ware Tijd | =DWT  kind=media country=SR
De West  kind=media country=SR
Den Haag Centraal  kind=media country=NL
Deventer Dagblad  kind=media country=NL
Dordtenaar  kind=media country=NL of="De Dordtenaar" ambiguous
Drentse Courant | Drentse en Asser Courant  kind=media country=NL
Eindhovens Dagblad | =ED | ED.nl  kind=media country=NL
Enkhuizer Courant  kind=media country=NL
Gelderlander  kind=media country=NL of="De Gelderlander" ambiguous
Gelders Dagblad  kind=media country=NL
Gooi- en Eemlander | De Gooi- en Eemlander  kind=media country=NL
Goudsche Courant  kind=media country=NL
Groninger Dagblad  kind=media country=NL
Haagsche Courant | Haagse Courant  kind=media country=NL
Haarlems Dagblad | IJmuider Courant  kind=media country=NL
Helmonds Dagblad  kind=media country=NL
Het Urkerland  kind=media country=NL
IndeBuurt  kind=media country=NL
Leeuwarder Courant | =LC  kind=media country=NL
Leidsch Dagblad | Leids Dagblad  kind=media country=NL
Limburgs Dagblad | =LD  kind=media country=NL
Meppeler Courant  kind=media country=NL
Nieuwe Krant | =De Nieuwe Krant  kind=media country=NL ambiguous
Nieuwsblad van het Noorden  kind=media country=NL
Noordhollands Dagblad | Noord-Hollands Dagblad  kind=media country=NL
Provinciale Zeeuwse Courant | =PZC | PZC.nl  kind=media country=NL
Rijn en Gouwe  kind=media country=NL
Rotterdams Dagblad  kind=media country=NL
Schager Courant  kind=media country=NL
Starnieuws  kind=media country=SR
Texelse Courant  kind=media country=NL
Times of Suriname  kind=media country=SR
Twentsche Courant  kind=media country=NL
Twentsche Courant Tubantia | Tubantia | =TC Tubantia | Twentse Courant Tubantia | Dagblad Tubantia  kind=media country=NL
Urkerland  kind=media country=NL
Utrechts Nieuwsblad  kind=media country=NL
Veluws Dagblad  kind=media country=NL
=Vigilante  kind=media country=CW
=Weekkrant  kind=media country=NL
Witte Weekblad  kind=media country=NL
Zaanse Courant  kind=media country=NL
Zutphens Dagblad  kind=media country=NL
Zwolse Courant  kind=media country=NL

# Dutch weeklies and magazines
=7Days | Sevendays  kind=media country=NL
=Aktueel  kind=media country=NL ambiguous
Autovisie  kind=media country=NL
Consumentengids  kind=media country=NL
Cosmopolitan  kind=media country=US
=De Andere Krant  kind=media country=NL
De Bazuin  kind=media country=NL
=De Correspondent | decorrespondent.nl  kind=media country=NL
=De Gids  kind=media country=NL ambiguous
De Groene Amsterdammer | Groene Amsterdammer | =De Groene  kind=media country=NL
=De Muur  kind=media country=NL
=De Nieuwe Revu | Nieuwe Revu | =Revu  kind=media country=NL
Donald Duck-weekblad | Donald Duck Weekblad  kind=media country=NL
Economisch Statistische Berichten | =ESB  kind=media country=NL
=ELF Voetbal  kind=media country=NL
Elsevier Weekblad | EW Magazine | =Elsevier | =EW | elsevierweekblad.nl  kind=media country=NL
Eos Wetenschap | =Eos  kind=media country=BE
=Esta  kind=media country=NL
FEM Business | FEM De Week | =FEM  kind=media country=NL
Filosofie Magazine  kind=media country=NL
Flair  kind=media country=NL ambiguous
Folia  kind=media country=NL ambiguous
Gay Krant | =De Gay Krant | Gaykrant  kind=media country=NL
=Girlz  kind=media country=NL
Grasduinen  kind=media country=NL
Haagse Post  kind=media country=NL
=Happinez  kind=media country=NL
Hard Gras  kind=media country=NL
Historisch Nieuwsblad  kind=media country=NL
Hitkrant  kind=media country=NL
Hollands Maandblad  kind=media country=NL
=Hollandse Hoogte  kind=media country=NL
HP/De Tijd | HP De Tijd | =HP  kind=media country=NL
=Intermediair  kind=media country=NL
Jan Magazine | =JAN  kind=media country=NL
=Kampioen | =De Kampioen  kind=media country=NL ambiguous
Katholiek Nieuwsblad  kind=media country=NL
=Kidsweek  kind=media country=NL
KIJK Magazine  kind=media country=NL
=Libelle  kind=media country=NL ambiguous
=Linda | Linda. | Linda.nl  kind=media country=NL ambiguous
=Maatstaf  kind=media country=NL ambiguous
Management Team | =MT  kind=media country=NL
Margriet magazine  kind=media country=NL
Medisch Contact  kind=media country=NL
Mikro Gids | Mikrogids  kind=media country=NL
Muziekkrant Oor | =OOR | =Oor  kind=media country=NL
National Geographic Nederland  kind=media country=NL
Natuur & Techniek | New Scientist Nederland  kind=media country=NL
Nederlands Juristenblad  kind=media country=NL
Nederlands Tijdschrift voor Geneeskunde  kind=media country=NL
Nieuw Israëlietisch Weekblad | =NIW  kind=media country=NL
Nieuwe Revu | Nieuwe Revue  kind=media country=NL
Onze Taal  kind=media country=NL
=Opzij | Maandblad Opzij  kind=media country=NL ambiguous
Panorama magazine  kind=media country=NL
Playboy  kind=media country=US
=Privé | Weekblad Privé  kind=media country=NL ambiguous
Propria Cures  kind=media country=NL
=Quest  kind=media country=NL ambiguous
Quote | Quote 500 | Quotenet | Quote Magazine  kind=media country=NL ambiguous
=Roodkoper  kind=media country=NL
Sportweek  kind=media country=NL
=Story | Weekblad Story  kind=media country=NL ambiguous
Televizier  kind=media country=NL
Tina  kind=media country=NL ambiguous
=Tirade  kind=media country=NL ambiguous
Varagids | VARAgids | VARA-gids  kind=media country=NL
Veronica Magazine | Veronicablad  kind=media country=NL
=Vice Versa  kind=media country=NL ambiguous
=Visie  kind=media country=NL ambiguous
=Viva  kind=media country=NL ambiguous
Voetbal Inside magazine  kind=media country=NL
Voetbal International | =VI | vi.nl  kind=media country=NL
Vogue  kind=media country=US
Vrij Nederland | =VN-magazine  kind=media country=NL
=Weekend | Weekblad Weekend  kind=media country=NL ambiguous
=Wielerrevue | Wieler Revue  kind=media country=NL
=Winq  kind=media country=NL
=Yes  kind=media country=NL ambiguous
=Zin  kind=media country=NL ambiguous

# Dutch public broadcasters and associations
AVRO | =AVRO | =Avro  kind=media country=NL
AVROTROS | AvroTros | AVRO-TROS  kind=media country=NL
BNN | =BNN | Bart's Neverending Network | Barts News Network  kind=media country=NL
BNNVARA | BNN-VARA | BNN/VARA  kind=media country=NL
Boeddhistische Omroep Stichting  kind=media country=NL
Concertzender  kind=media country=NL
EO | =EO | Evangelische Omroep  kind=media country=NL
FunX | =FunX  kind=media country=NL
Human omroep | Omroep HUMAN | Human | Humanistische Omroep  kind=media country=NL ambiguous
IKON | =IKON | =Ikon  kind=media country=NL
Joodse Omroep  kind=media country=NL
KRO | =KRO | Katholieke Radio Omroep  kind=media country=NL
KRO-NCRV | KRO/NCRV  kind=media country=NL
Llink | =LLiNK  kind=media country=NL
Mediapark Hilversum  kind=media country=NL
Moslim Omroep Nederland  kind=media country=NL
NCRV | =NCRV  kind=media country=NL
Nederlandse Islamitische Omroep | =NIO  kind=media country=NL
Nederlandse Moslim Omroep | =NMO  kind=media country=NL
Nederlandse Omroep Stichting | =NOS | NOS.nl  kind=media country=NL
Nederlandse Programma Stichting | =NPS  kind=media country=NL
Nederlandse Publieke Omroep | =NPO  kind=media country=NL
NOB | =NOB | Nederlands Omroepproductie Bedrijf  kind=media country=NL
NOS Nieuws  kind=media country=NL
NOS Sport  kind=media country=NL
NTR | =NTR  kind=media country=NL
Omroep MAX | =MAX | =Omroep Max  kind=media country=NL
Omroep ZWART | Omroep Zwart | Zwart  kind=media country=NL
Omrop Fryslân | Omrop Fryslan  kind=media country=NL
Ongehoord Nederland | =ON! | Omroep Ongehoord Nederland | Ongehoord Nieuws  kind=media country=NL
Organisatie voor Hindoe Media | =OHM  kind=media country=NL
PowNed | Powned | Pownews | PowNews  kind=media country=NL
Radio Nederland Wereldomroep | =Wereldomroep | =RNW  kind=media country=NL
Radio Oranje  kind=media country=NL
RKK | =RKK  kind=media country=NL
RVU | =RVU | =Teleac | =Teleac/NOT  kind=media country=NL
Stichting Ether Reclame | =STER | =Ster-reclame  kind=media country=NL
TROS | =TROS | =Tros  kind=media country=NL
VARA | =VARA | =Vara  kind=media country=NL
VPRO | =VPRO  kind=media country=NL
WNL | =WNL | Omroep WNL  kind=media country=NL
Zendtijd voor Politieke Partijen  kind=media country=NL

# Dutch public channels and radio
3FM | NPO 3FM | Radio 3FM | Radio 3  kind=media country=NL
BVN | =BVN | Het Beste van Vlaanderen en Nederland  kind=media country=NL
Hilversum 1  kind=media country=NL
Hilversum 2  kind=media country=NL
Hilversum 3  kind=media country=NL
NLZiet | =NLZIET  kind=media country=NL
NPO 1 | =NPO1 | Nederland 1  kind=media country=NL
NPO 2 | =NPO2 | Nederland 2  kind=media country=NL
NPO 3 | =NPO3 | Nederland 3  kind=media country=NL
NPO Politiek | Politiek 24  kind=media country=NL
NPO Radio 1 | Radio 1  kind=media country=NL
NPO Radio 2 | Radio 2  kind=media country=NL
NPO Radio 4 | Radio 4 | NPO Klassiek  kind=media country=NL
NPO Radio 5 | Radio 5  kind=media country=NL
NPO Start | Uitzending Gemist | Uitzendinggemist  kind=media country=NL
Radio 747  kind=media country=NL
=Zapp | NPO Zapp | Z@pp | Zappelin  kind=media country=NL

# Dutch commercial broadcasters and radio
100% NL  kind=media country=NL
Arrow Classic Rock  kind=media country=NL
AT5 | =AT5 | Stads-tv AT5  kind=media country=NL
BNR Nieuwsradio | =BNR | BNR-nieuwsradio  kind=media country=NL
Business Nieuws Radio  kind=media country=NL
Classic FM  kind=media country=NL
Comedy Central  kind=media country=NL
Endemol | Endemol Shine  kind=media country=NL
Eredivisie Live | FOX Sports Nederland | Fox Sports | ESPN Nederland  kind=media country=NL
Eyeworks  kind=media country=NL
Film1  kind=media country=NL
Groot Nieuws Radio  kind=media country=NL
IDTV  kind=media country=NL
KindeRnet  kind=media country=NL
Kink FM | =KINK  kind=media country=NL
Net5 | Net 5 | =NET 5  kind=media country=NL
Nieuwe Toneel  kind=media country=NL
Noordzee FM | Radio Noordzee | Noordzee FM-radio  kind=media country=NL
Qmusic | Q-music | Q Music  kind=media country=NL
Radio 10 | Radio 10 Gold  kind=media country=NL
Radio 538 | 538 | Radio538 | 538 Radio  kind=media country=NL
Radio Caroline  kind=media country=NL
Radio Continu  kind=media country=NL
RTL 4 | =RTL4  kind=media country=NL
RTL 5 | =RTL5  kind=media country=NL
RTL 7 | =RTL7  kind=media country=NL
RTL 8 | =RTL8  kind=media country=NL
RTL Boulevard  kind=media country=NL
RTL Group | =CLT-UFA | =CLT  kind=media country=LU
RTL Late Night  kind=media country=NL
RTL Nederland | Holland Media Groep | =HMG  kind=media country=NL
RTL Nieuws | RTL-Nieuws | rtlnieuws.nl  kind=media country=NL
RTL Véronique  kind=media country=NL
RTL Z | =RTLZ  kind=media country=NL
SBS 6 | =SBS6  kind=media country=NL
SBS Broadcasting | =SBS  kind=media country=NL
Sky Radio  kind=media country=NL
Skyradio  kind=media country=NL
Slam!FM | SLAM! | Slam FM  kind=media country=NL
Sport 1 | =Sport1 | Ziggo Sport  kind=media country=NL
Sport 7 | =Sport7  kind=media country=NL
Sublime FM | Sublime  kind=media country=NL
Talpa | Talpa Network | Talpa Media  kind=media country=NL
The Box  kind=media country=NL
=Tien  kind=media country=NL ambiguous
TMF | =TMF | The Music Factory  kind=media country=NL
TV10 | TV 10  kind=media country=NL
Veronica | TV Veronica | Veronica TV | Radio Veronica  kind=media country=NL ambiguous
=Videoland  kind=media country=NL
Wild FM  kind=media country=NL
Yorin  kind=media country=NL
Yorin FM  kind=media country=NL

# Dutch regional broadcasters
1Twente | 1Twente Vandaag  kind=media country=NL
L1 | =L1 | L1 Nieuws  kind=media country=NL
NH Nieuws | RTV Noord-Holland | NH Media  kind=media country=NL
Omroep Brabant  kind=media country=NL
Omroep Flevoland  kind=media country=NL
Omroep Gelderland | Omroep Gelderland TV  kind=media country=NL
Omroep PenM  kind=media country=NL
Omroep Tilburg  kind=media country=NL
Omroep West | TV West | RTV West | Radio West  kind=media country=NL
Omroep Zeeland  kind=media country=NL
OOG TV | OOG Radio  kind=media country=NL
Open Rotterdam  kind=media country=NL
Regionale Publieke Omroep | =RPO  kind=media country=NL
RTV Arnhem  kind=media country=NL
RTV Drenthe | Radio Drenthe  kind=media country=NL
RTV Noord | Radio Noord  kind=media country=NL
RTV Oost | Radio Oost | =Oost  kind=media country=NL
RTV Rijnmond | Radio Rijnmond | =Rijnmond.nl | TV Rijnmond  kind=media country=NL
RTV Utrecht | =RegioTV Utrecht  kind=media country=NL
Studio 040 | Omroep Eindhoven  kind=media country=NL
TV Gelderland  kind=media country=NL
Unity NV  kind=media country=NL

# Dutch news programmes and talk shows
=Achter het Nieuws  kind=media country=NL
Andere Tijden | Andere Tijden Sport  kind=media country=NL
=Argos | Radio Argos  kind=media country=NL ambiguous
=Bar Laat  kind=media country=NL
Barend en Van Dorp | Barend & Van Dorp  kind=media country=NL
=Beau | Beau Five Days  kind=media country=NL ambiguous
Big Brother  kind=media country=NL ambiguous
Boer Zoekt Vrouw  kind=media country=NL
Brandpunt | KRO Brandpunt | Brandpunt Reporter | KRO Reporter | Reporter-radio  kind=media country=NL
Buch in de Bajes  kind=media country=NL
Buitenhof  kind=media country=NL ambiguous
College Tour  kind=media country=NL
=Dagboek van een Herdershond  kind=media country=NL
=De Hofbar  kind=media country=NL
=De Monitor | Pointer | KRO-NCRV Pointer  kind=media country=NL ambiguous
De Slimste Mens | De Slimste Mens ter Wereld  kind=media country=NL
De Stemming-programma  kind=media country=NL
De Tafel van Tine  kind=media country=NL
=De Vooravond  kind=media country=NL
De Wereld Draait Door | =DWDD  kind=media country=NL
=Dit Was Het Nieuws  kind=media country=NL
Editie NL  kind=media country=NL
EenVandaag | Een Vandaag | =1Vandaag  kind=media country=NL
=Eva-talkshow  kind=media country=NL
Expeditie Robinson  kind=media country=NL
Goede Tijden, Slechte Tijden | Goede Tijden Slechte Tijden | =GTST  kind=media country=NL
Goedemorgen Nederland  kind=media country=NL
Goudzoekers  kind=media country=NL
Hart van Nederland  kind=media country=NL
Heel Holland Bakt  kind=media country=NL
Het Klokhuis | Klokhuis  kind=media country=NL
=Hier en Nu  kind=media country=NL
Holland Sport  kind=media country=NL
Humberto-talkshow  kind=media country=NL
Jeugdjournaal | NOS Jeugdjournaal  kind=media country=NL
=Jinek  kind=media country=NL ambiguous
=Karel-talkshow  kind=media country=NL
=Kassa | VARA Kassa  kind=media country=NL ambiguous
Keuringsdienst van Waarde  kind=media country=NL
Khalid & Sophie | Khalid en Sophie  kind=media country=NL
Knevel en Van den Brink | Knevel & Van den Brink  kind=media country=NL
Koffietijd  kind=media country=NL
Kopspijkers  kind=media country=NL
=Kruispunt  kind=media country=NL
=Langs de Lijn | NOS Langs de Lijn | =Langs de Lijn En Omstreken  kind=media country=NL
=Lingo  kind=media country=NL ambiguous
=Lopende Zaken  kind=media country=NL
=M  kind=media country=NL ambiguous
=Met het Oog op Morgen | Met het Oog op Morgen | Oog op Morgen  kind=media country=NL
=Netwerk | =TweeVandaag  kind=media country=NL ambiguous
Netwerk-rubriek  kind=media country=NL
Nieuwslijn  kind=media country=NL
Nieuwsshow | TROS Nieuwsshow  kind=media country=NL
Nieuwsuur  kind=media country=NL
NOS Journaal | NOS-Journaal | NOS Achtuurjournaal | Achtuurjournaal | =Journaal | =het Journaal  kind=media country=NL
=NOVA | Den Haag Vandaag | NOVA College Tour  kind=media country=NL
=Op1 | Op1-talkshow  kind=media country=NL
Opsporing Verzocht  kind=media country=NL
Paul de Leeuw-show  kind=media country=NL
=Pauw | =Pauw & Witteman | Pauw en Witteman  kind=media country=NL ambiguous
=Pauw & Witteman | Pauw en Witteman | =P&W  kind=media country=NL
Peter R. de Vries misdaadverslaggever  kind=media country=NL
=Premtime  kind=media country=NL
=Radar | TROS Radar | AvroTros Radar  kind=media country=NL ambiguous
Radio 1 Journaal | NOS Radio 1 Journaal | Radio 1-journaal  kind=media country=NL
Rambam  kind=media country=NL
=Renze | Renze-talkshow  kind=media country=NL
Rondom Tien  kind=media country=NL
Sesamstraat  kind=media country=NL
=Shownieuws | SBS Shownieuws  kind=media country=NL
Sinterklaasjournaal  kind=media country=NL
Soundos-talkshow  kind=media country=NL
Spoorloos  kind=media country=NL
Spraakmakers  kind=media country=NL
Studio Sport | NOS Studio Sport  kind=media country=NL
Studio Voetbal  kind=media country=NL
=Tegenlicht | VPRO Tegenlicht  kind=media country=NL
The Voice of Holland | The Voice  kind=media country=NL
=Tijd voor Max | MAX Vandaag | =Meldpunt  kind=media country=NL
TweeVandaag | 2Vandaag | Twee Vandaag  kind=media country=NL
Undercover in Nederland  kind=media country=NL
=Vandaag Inside | Veronica Inside | Voetbal Inside | =VI Oranje  kind=media country=NL
=Vijf Uur Live | 5 Uur Live  kind=media country=NL
=Villa Felderhof  kind=media country=NL
=Villa VdB  kind=media country=NL
Wie is de Mol? | Wie is de Mol  kind=media country=NL
=WNL Op Zondag  kind=media country=NL
Zembla | =ZEMBLA  kind=media country=NL
Zomergasten | VPRO Zomergasten  kind=media country=NL
Zondag met Lubach | De Avondshow met Arjen Lubach | Avondshow  kind=media country=NL

# Dutch news sites, agencies, publishers
Algemeen Nederlands Persbureau | =ANP | ANP.nl  kind=media country=NL
Audax  kind=media country=NL
Bellingcat  kind=media country=NL
Blckbx | =blckbx  kind=media country=NL
Blendle  kind=media country=NL
BNNVARA Joop  kind=media country=NL
BoekenCentrum | Kok Boekencentrum  kind=media country=NL
Business Insider Nederland  kind=media country=NL
Café Weltschmerz  kind=media country=NL
Crimesite  kind=media country=NL
De Bezige Bij | Uitgeverij De Bezige Bij  kind=media country=NL
De Dagelijkse Standaard | =DDS | Dagelijkse Standaard  kind=media country=NL
=De Fusie  kind=media country=NL
De Kanttekening | =Zaman Vandaag  kind=media country=NL
De Persgroep Nederland  kind=media country=NL
De Speld | speld.nl | =Speld  kind=media country=NL
Doorbraak.be  kind=media country=BE
DPG Media | De Persgroep | Persgroep | =DPG  kind=media country=BE
Dumpert | dumpert.nl  kind=media country=NL
Elsevier Science | Elsevier Wetenschap  kind=media country=NL
Emerce  kind=media country=NL
Erdee Media Groep  kind=media country=NL
FD Mediagroep  kind=media country=NL
Fok! | Fok.nl | =FOK! | fok.nl  kind=media country=NL
Follow the Money | =FTM | ftm.nl  kind=media country=NL
Funda  kind=media country=NL
Geassocieerde Pers Diensten | =GPD  kind=media country=NL
GeenPeil  kind=media country=NL
GeenStijl | Geen Stijl | geenstijl.nl  kind=media country=NL
Hachette  kind=media country=FR
Hearst Nederland  kind=media country=NL
Holdingmaatschappij De Telegraaf | Holding De Telegraaf  kind=media country=NL
Hyves  kind=media country=NL
IEX | iex.nl | IEX.nl  kind=media country=NL
Jalta  kind=media country=NL
Joop.nl | =Joop | =JOOP  kind=media country=NL
Lannoo | Uitgeverij Lannoo  kind=media country=BE
Maghreb.nl  kind=media country=NL
Marktplaats | marktplaats.nl  kind=media country=NL
Marokko.nl | Maroc.nl  kind=media country=NL
Mediahuis  kind=media country=BE
Mediahuis Nederland | Telegraaf Media Groep | =TMG | Telegraaf Media Nederland  kind=media country=NL
=Meulenhoff | Meulenhoff Boekerij  kind=media country=NL
NDC Mediagroep | =NDC | NDC VBK  kind=media country=NL
Nederlands Uitgeversverbond  kind=media country=NL
Nederlandse Nieuwsmonitor  kind=media country=NL
New Skool Media  kind=media country=NL
=Nieuws.nl  kind=media country=NL
Nieuwsblad.nl  kind=media country=NL
Nieuwspoort  kind=media country=NL
Nieuwspoort-perscentrum  kind=media country=NL
NieuwsWeek  kind=media country=NL
Nijgh & Van Ditmar  kind=media country=NL
Novum Nieuws | =Novum | Persbureau Novum  kind=media country=NL
=NU.nl | nu.nl  kind=media country=NL
Omroep Reconquista | =Reconquista  kind=media country=NL
One World  kind=media country=NL
OneWorld  kind=media country=NL
PCM Uitgevers | =PCM | Perscombinatie  kind=media country=NL
Pijper Media  kind=media country=NL
Potkaars  kind=media country=NL
Querido | Em. Querido  kind=media country=NL ambiguous
Radar Online  kind=media country=NL
Readershouse Brand Media  kind=media country=NL
Reed Elsevier | =RELX  kind=media country=GB
Republiek Allochtonië  kind=media country=NL
Retecool  kind=media country=NL
Sanoma | Sanoma Media | Sanoma Uitgevers  kind=media country=FI
Sargasso  kind=media country=NL
Schoolbank  kind=media country=NL
Security.nl  kind=media country=NL
Startpagina.nl  kind=media country=NL
Strengholt  kind=media country=NL
ThePostOnline | The Post Online | =TPO  kind=media country=NL
Tweakers | tweakers.net  kind=media country=NL
Uitgeverij Prometheus  kind=media country=NL
VBK  kind=media country=NL
=Vileine  kind=media country=NL
VNU | =VNU | Verenigde Nederlandse Uitgeverijen  kind=media country=NL
Vrij Links  kind=media country=NL
Webwereld  kind=media country=NL
Weekbladpers | WPG Uitgevers | =WPG  kind=media country=NL
Wegener | Koninklijke Wegener | Wegener Media  kind=media country=NL ambiguous
Wel.nl  kind=media country=NL
Wolters Kluwer  kind=media country=NL
Wynia's Week  kind=media country=NL
Z24  kind=media country=NL

# Flemish newspapers and publishers
Belgisch Staatsblad | =Staatsblad  kind=media country=BE
=Brugsch Handelsblad | Brugsch Handelsblad  kind=media country=BE
Bruzz | =BRUZZ | Brussel Deze Week  kind=media country=BE
Concentra | Concentra Media  kind=media country=BE
Corelio  kind=media country=BE
=De Gazet  kind=media country=BE of="Gazet van Antwerpen" ambiguous
=De Gentenaar  kind=media country=BE
=De Morgen | =de Morgen | demorgen.be | =DM  kind=media country=BE
=De Nieuwe Gazet | Nieuwe Gazet  kind=media country=BE
=De Nieuwe Gids  kind=media country=BE
De Redactie | =deredactie.be  kind=media country=BE
=De Rode Vaan  kind=media country=BE
=De Standaard | =de Standaard | standaard.be | =DS  kind=media country=BE
De Streekkrant | Streekkrant  kind=media country=BE
=De Tijd | =Financieel-Economische Tijd | =De Financieel-Economische Tijd | Financieel Economische Tijd | =FET | tijd.be  kind=media country=BE
De Weekbode | =Weekbode  kind=media country=BE
=De Zeewacht  kind=media country=BE
=De Zondag | DeZondag  kind=media country=BE
Gazet van Antwerpen | =De Gazet van Antwerpen | =GvA | gva.be  kind=media country=BE
Gazet van Mechelen  kind=media country=BE
=Het Belang van Limburg | Belang van Limburg | =HBvL | hbvl.be  kind=media country=BE
=Het Handelsblad  kind=media country=BE
=Het Laatste Nieuws | Het Laatste Nieuws | =HLN | hln.be  kind=media country=BE
=Het Nieuwsblad | =het Nieuwsblad | nieuwsblad.be | =Nieuwsblad  kind=media country=BE
=Het Volk  kind=media country=BE ambiguous
Het Wekelijks Nieuws  kind=media country=BE
Hoste | Uitgeversmaatschappij Hoste  kind=media country=BE
IPM | =IPM | IPM Group  kind=media country=BE
Kerk & Leven | Kerk en Leven | Kerk+leven  kind=media country=BE
Krant van West-Vlaanderen | =KW | =De Krant van West-Vlaanderen  kind=media country=BE
Mediafin  kind=media country=BE
Metro België | Metro-krant  kind=media country=BE
Passe-Partout  kind=media country=BE
Regionale Uitgeversgroep  kind=media country=BE
Rossel | Groupe Rossel | Rossel-groep  kind=media country=BE
Roularta | Roularta Media Group  kind=media country=BE
=Standaard  kind=media country=BE of="De Standaard" ambiguous
=Tertio  kind=media country=BE
Think Media | Think Media Group  kind=media country=BE
Uitgeverij De Standaard | Standaard Uitgeverij  kind=media country=BE
Vlaamse Uitgeversmaatschappij | =VUM  kind=media country=BE
Volksgazet  kind=media country=BE
=Vooruit-krant  kind=media country=BE

# Flemish magazines
't Pallieterke  kind=media country=BE
Apache | apache.be  kind=media country=BE ambiguous
Artsenkrant  kind=media country=BE
=Blik  kind=media country=BE ambiguous
Bodytalk  kind=media country=BE
=Charlie Magazine  kind=media country=BE
=Ché | Che Magazine  kind=media country=BE
Dag Allemaal  kind=media country=BE
De Juristenkrant | Juristenkrant  kind=media country=BE
=De Wereld Morgen | DeWereldMorgen | dewereldmorgen.be  kind=media country=BE
Doorbraak | doorbraak.be  kind=media country=BE ambiguous
=Dwars  kind=media country=BE ambiguous
Feeling  kind=media country=BE ambiguous
=Focus Knack | Knack Focus | Knack Weekend  kind=media country=BE
Goed Gevoel  kind=media country=BE
Humo | =HUMO | humo.be  kind=media country=BE
Joepie  kind=media country=BE
Knack | knack.be  kind=media country=BE
=MO* | MO-magazine | Mondiaal Nieuws | =MO*magazine  kind=media country=BE
Newsmonkey  kind=media country=BE
Nina-magazine  kind=media country=BE
=Ons Erfdeel | =De Lage Landen  kind=media country=BE
=Oor  kind=media country=BE ambiguous
=P-magazine | P-Magazine | P Magazine  kind=media country=BE
=PAL NWS | PAL NWS  kind=media country=BE
Panorama/De Post | =De Post  kind=media country=BE ambiguous
=Primo | =TeVe-Blad  kind=media country=BE
Rekto:verso | rekto:verso  kind=media country=BE
Sampol | Samenleving & Politiek | Samenleving en Politiek  kind=media country=BE
SCEPTR | Sceptr  kind=media country=BE
=Schamper  kind=media country=BE
=Solidair  kind=media country=BE ambiguous
Sport/Voetbalmagazine | Sport-Voetbalmagazine | Sport/Voetbal Magazine  kind=media country=BE
StampMedia  kind=media country=BE
=Story  kind=media country=BE ambiguous
Streven  kind=media country=BE ambiguous
=Teek  kind=media country=BE
Test-Aankoop magazine | Test Aankoop  kind=media country=BE
Trends | =Trends-Tendances  kind=media country=BE ambiguous
=TV-Familie | =TV Familie  kind=media country=BE
=Veto  kind=media country=BE ambiguous
=Wablieft | Wablieft-krant  kind=media country=BE
Zone 02  kind=media country=BE
Zone 03  kind=media country=BE

# Flemish broadcasters and channels
=2BE | =Kanaal 2 | Kanaal2 | KA2  kind=media country=BE
4FM | 4 FM  kind=media country=BE
=Acht  kind=media country=BE ambiguous
ATV | =ATV | Antwerpse Televisie  kind=media country=BE
AVS | =AVS | =AVS Oost-Vlaamse Televisie  kind=media country=BE
BRT | =BRT | =BRTN | Belgische Radio en Televisie | =NIR  kind=media country=BE
Canvas  kind=media country=BE ambiguous
De Vijver Media | De Vijver  kind=media country=BE
Dobbit TV  kind=media country=BE
=Eén | VRT 1 | =VRT1 | =TV1  kind=media country=BE
Family Radio  kind=media country=BE
FM Brussel  kind=media country=BE
JOE fm | Joe FM | =JOE | Joe-radio  kind=media country=BE
Kanaal 3  kind=media country=BE
Kanaal Z | =Z-Kanaal  kind=media country=BE
Ketnet  kind=media country=BE
Klara | Radio Klara  kind=media country=BE ambiguous
Life!tv | =Life!tv  kind=media country=BE
Medialaan | Vlaamse Media Maatschappij | =VMMa  kind=media country=BE
MENT TV  kind=media country=BE
MNM | =MNM | =MNM Hits  kind=media country=BE
Nieuws+  kind=media country=BE
Njam!  kind=media country=BE
Nostalgie | Nostalgie Vlaanderen  kind=media country=BE ambiguous
=Play Sports | Play Sports  kind=media country=BE
Prime Sport  kind=media country=BE
Q-Music Vlaanderen | =Q-Music  kind=media country=BE
Q2 | =Q2  kind=media country=BE
Radio 1 Vlaanderen  kind=media country=BE
Radio 2 Antwerpen | Radio 2 Limburg  kind=media country=BE
Radio Centraal  kind=media country=BE
Radio Contact | Contact-radio  kind=media country=BE
Radio Donna | =Donna  kind=media country=BE
Radio Mango  kind=media country=BE
Radio Minerva  kind=media country=BE
Radio Vlaanderen Internationaal | =RVI  kind=media country=BE
RINGtv | Ring TV | =Ring-TV  kind=media country=BE
ROB-tv | =ROBtv | ROB TV  kind=media country=BE
RTV Kempen | RTV Mechelen-Kempen  kind=media country=BE
SBS België | SBS Belgium  kind=media country=BE
Sporza  kind=media country=BE
Streamz  kind=media country=BE
Studio Brussel | =StuBru | Stubru  kind=media country=BE
Telenet Sport  kind=media country=BE
TOPradio | Topradio  kind=media country=BE
TV Brussel | =TVBrussel | =tvbrussel  kind=media country=BE
TV Limburg | =TVL | TVLimburg  kind=media country=BE
TV Oost | =TV Oost  kind=media country=BE
Urgent.fm  kind=media country=BE
VIER | =VIER | VT4 | =VT4 | =Play4 | Play4 | Play 4  kind=media country=BE
VIJF | =VIJF | VijfTV | =Play5 | Play5  kind=media country=BE
=VIJFtv  kind=media country=BE
Vitaya  kind=media country=BE
Vlaamse Radio- en Televisieomroep | Vlaamse Radio- en Televisieomroeporganisatie | =VRT | Vlaamse Radio en Televisie  kind=media country=BE
VRT Canvas | Ketnet/Canvas | TV2 België  kind=media country=BE
VRT MAX | =VRT MAX | VRT NU  kind=media country=BE
VRT NWS | VRT Nieuws | vrtnws.be | =VRT NWS  kind=media country=BE
VTM | =VTM | Vlaamse Televisie Maatschappij  kind=media country=BE
VTM Nieuws | VTM-Nieuws  kind=media country=BE
Woestijnvis  kind=media country=BE
WTV | Focus-WTV | Focus WTV | =Focus & WTV  kind=media country=BE

# Flemish programmes
=Actueel  kind=media country=BE ambiguous
=Basta  kind=media country=BE ambiguous
Blokken-quiz  kind=media country=BE
Café Corsari  kind=media country=BE
Confituur  kind=media country=BE
De Afspraak | De Afspraak op Vrijdag  kind=media country=BE
De Huisarts-programma  kind=media country=BE
De Ideale Wereld  kind=media country=BE
=De Kruitfabriek  kind=media country=BE
=De Laatste Show | De Laatste Show  kind=media country=BE
De Ochtend | =De Ochtend | =De wereld vandaag  kind=media country=BE ambiguous
=De Pappenheimers  kind=media country=BE
De Rode Loper  kind=media country=BE
=De Slimste Mens  kind=media country=BE
=De Tafel van Vier | De Tafel van Vier  kind=media country=BE
=De Wereld Vandaag  kind=media country=BE
=De Zevende Dag | De Zevende Dag | Zevende Dag  kind=media country=BE
Extra Time  kind=media country=BE
=Familie-soap  kind=media country=BE
Faroek  kind=media country=BE
FC De Kampioenen  kind=media country=BE
Gert Late Night  kind=media country=BE
=Hautekiet | Hautekiet-radio  kind=media country=BE ambiguous
Het Journaal | =Het Journaal | VRT-journaal | VRT Journaal  kind=media country=BE
Het Nieuws-VTM  kind=media country=BE
Het Peloton  kind=media country=BE
=In de gloria  kind=media country=BE
=Interne Keuken  kind=media country=BE
Karrewiet  kind=media country=BE
Koppen | Koppen XL  kind=media country=BE ambiguous
Man Bijt Hond | =Man bijt hond  kind=media country=BE
=Morgen Beter | =Ten Huize Van  kind=media country=BE
Nieuwe Feiten  kind=media country=BE
=Nonkels  kind=media country=BE
=NV De Wereld  kind=media country=BE
Panorama  kind=media country=BE ambiguous
Phara  kind=media country=BE ambiguous
Reyers Laat  kind=media country=BE
=Royalty | VTM Royalty  kind=media country=BE ambiguous
Sportweekend  kind=media country=BE
Stadion-programma  kind=media country=BE
=Telefacts | Telefacts  kind=media country=BE
Ter Zake Zaal  kind=media country=BE
Terug naar de Oostkant  kind=media country=BE
=Terzake | Ter Zake | Terzake  kind=media country=BE
Thuis-soap  kind=media country=BE
=Villa Politica | Villa Politica  kind=media country=BE
=Volt  kind=media country=BE ambiguous
Volt-programma  kind=media country=BE
VRT Panorama | Pano | Panorama-reportage  kind=media country=BE

# Francophone and German-language Belgian media
AB3  kind=media country=BE
Agence Europe | Agence Europe-nieuwsbrief  kind=media country=BE
Bel RTL | =Bel-RTL  kind=media country=BE
Belga | =Belga | Persagentschap Belga | Agence Belga | Belga News Agency  kind=media country=BE
BRF | =BRF | Belgischer Rundfunk  kind=media country=BE
BX1 | =BX1 | Télé Bruxelles | Télé-Bruxelles  kind=media country=BE
Club RTL  kind=media country=BE
EUobserver | EU Observer  kind=media country=BE
Euractiv | EurActiv  kind=media country=BE
Euronews  kind=media country=FR
European Voice | =European Voice  kind=media country=BE
Flanders Today  kind=media country=BE
Grenz-Echo | Grenzecho  kind=media country=BE
IPS Vlaanderen  kind=media country=BE
Journal de Mons  kind=media country=BE
L'Avenir | =L'Avenir | Vers l'Avenir  kind=media country=BE
L'Echo | =L'Echo  kind=media country=BE
La Capitale  kind=media country=BE
La Cité  kind=media country=BE
La Dernière Heure | =La Dernière Heure | =DH | =La DH | La Dernière Heure/Les Sports  kind=media country=BE
La Deux  kind=media country=BE
La Libre Belgique | =La Libre | lalibre.be  kind=media country=BE
La Meuse | =La Meuse  kind=media country=BE
La Nouvelle Gazette  kind=media country=BE
La Province  kind=media country=BE
La Une | RTBF La Une  kind=media country=BE
La Wallonie  kind=media country=BE
Le Matin  kind=media country=BE
Le Soir | =Le Soir | lesoir.be  kind=media country=BE
Le Vif/L'Express | =Le Vif | Le Vif  kind=media country=BE
LN24  kind=media country=BE
Moustique | Télémoustique  kind=media country=BE ambiguous
Médor  kind=media country=BE
New Europe-krant  kind=media country=BE
No Télé  kind=media country=BE
Nord Eclair  kind=media country=BE
Pan-satireblad  kind=media country=BE
Paris Match Belgique  kind=media country=BE
Politico Europe | =POLITICO Europe  kind=media country=BE
Père Ubu  kind=media country=BE
RTBF | =RTBF | =RTB | La Première  kind=media country=BE
RTC Liège | RTC Télé-Liège  kind=media country=BE
RTL Belgium | RTL België  kind=media country=BE
RTL Info  kind=media country=BE
RTL-TVI | =RTL-TVi | RTL TVI  kind=media country=BE
Solidaire  kind=media country=BE
Spirou | Spirou-weekblad | Robbedoes  kind=media country=BE ambiguous
Sudpresse | Sud Presse | Sudinfo  kind=media country=BE
The Brussels Times | Brussels Times  kind=media country=BE
The Bulletin | =The Bulletin  kind=media country=BE
Télésambre  kind=media country=BE
Vivacité | VivaCité  kind=media country=BE
Wilfried Magazine  kind=media country=BE

# International news agencies
Adnkronos  kind=media country=IT
Agence France-Presse | =AFP | Agence France Presse  kind=media country=FR
Amaq | =Amaq News Agency  kind=media
Anadolu | Anadolu Ajansi | Anatolia | Persbureau Anadolu  kind=media country=TR
=ANI | Asian News International  kind=media country=IN
=ANSA | Ansa  kind=media country=IT
Antara  kind=media country=ID
=AP Television News | =APTN  kind=media country=US
=APA | Austria Presse Agentur  kind=media country=AT
=APS | Algérie Presse Service  kind=media country=DZ
Associated Press | =AP | The Associated Press  kind=media country=US
=ATS | =SDA | Keystone-SDA  kind=media country=CH
Belta | =BelTA  kind=media country=BY
Bernama  kind=media country=MY
Beta-persbureau | =Beta News Agency  kind=media country=RS
Bloomberg | Bloomberg News | =Bloomberg TV | Bloomberg Businessweek  kind=media country=US
=BNS | Baltic News Service  kind=media country=LT
=BTA  kind=media country=BG
=CTK | =ČTK  kind=media country=CZ
Deutsche Presse-Agentur | =DPA | =dpa | Deutsche Presse Agentur  kind=media country=DE
Dogan-persbureau | =DHA | Dogan News Agency  kind=media country=TR
Dow Jones Newswires | Dow Jones Nieuwsdienst  kind=media country=US
=EFE | Efe | Agencia EFE  kind=media country=ES
Europa Press  kind=media country=ES
European Pressphoto Agency | =EPA  kind=media country=DE
Fars News | =Fars | Fars News Agency  kind=media country=IR
Fides | Persbureau Fides  kind=media country=VA
=FoNet  kind=media country=RS
Getty Images  kind=media country=US
=Hina  kind=media country=HR
Inter Press Service | =IPS  kind=media
Interfax  kind=media country=RU
Interfax-Oekraïne | Interfax Ukraine  kind=media country=UA
=IRNA | Irna | Islamic Republic News Agency  kind=media country=IR
=ISNA  kind=media country=IR
Itar-Tass | =Tass | =TASS | Itar-TASS | Itar Tass  kind=media country=RU
Jiji Press | =Jiji  kind=media country=JP
=KCNA | Korean Central News Agency  kind=media country=KP
=KUNA  kind=media country=KW
Kyodo | Kyodo News  kind=media country=JP
Lusa  kind=media country=PT
Magnum Photos | =Magnum  kind=media country=FR ambiguous
=MAP | Maghreb Arabe Presse  kind=media country=MA
Mediafax | =Agerpres  kind=media country=RO
Mehr News | =Mehr  kind=media country=IR
=MENA | Middle East News Agency  kind=media country=EG
=MTI  kind=media country=HU
=NTB  kind=media country=NO
=PANA | Panapress  kind=media country=SN
=PAP | Polska Agencja Prasowa  kind=media country=PL
Petra-persbureau  kind=media country=JO
Prensa Latina  kind=media country=CU
Press Trust of India | =PTI  kind=media country=IN
Reuters | Reuter | Persbureau Reuters | Thomson Reuters  kind=media country=GB
RIA Novosti | =RIA | Ria Novosti | RIA Novosti-persbureau | Rossija Segodnja  kind=media country=RU
Ritzau  kind=media country=DK
Ruptly  kind=media country=RU
=SANA  kind=media country=SY
=SAPA | South African Press Association  kind=media country=ZA
=SPA | Saudi Press Agency  kind=media country=SA
=Storyful  kind=media country=IE
=STT  kind=media country=FI
Tanjug  kind=media country=RS
Tasnim | Tasnim News  kind=media country=IR
=TT | =Tidningarnas Telegrambyrå  kind=media country=SE
Unian | =UNIAN | Ukrinform  kind=media country=UA
United Press International | =UPI  kind=media country=US
=WAFA | Wafa  kind=media country=PS
=WAM | Emirates News Agency  kind=media country=AE
Xinhua | Nieuw China | Persbureau Xinhua | New China News Agency  kind=media country=CN
Yonhap  kind=media country=KR

# United States
60 Minutes  kind=media country=US
=ABC | ABC-televisie  kind=media country=US of="ABC News" ambiguous
ABC News  kind=media country=US
Adbusters  kind=media country=CA
Alhurra | Al Hurra | =Al-Hurra  kind=media country=US
AMC-zender  kind=media country=US
Arizona Republic  kind=media country=US
Ars Technica  kind=media country=US
Atlanta Journal-Constitution | Atlanta Journal Constitution  kind=media country=US
Axios  kind=media country=US
Baltimore Sun  kind=media country=US
Barron's  kind=media country=US
Billboard | Billboard Magazine  kind=media country=US ambiguous
Boston Globe | The Boston Globe  kind=media country=US
Boston Herald  kind=media country=US
Breitbart | Breitbart News  kind=media country=US
Business Insider  kind=media country=US
=Business Week | BusinessWeek | Businessweek  kind=media country=US
BuzzFeed | Buzzfeed | BuzzFeed News  kind=media country=US
C-SPAN | =C-Span  kind=media country=US
Cartoon Network  kind=media country=US
=CBS | CBS-televisie  kind=media country=US of="CBS News" ambiguous
CBS News  kind=media country=US
Chicago Sun-Times  kind=media country=US
Chicago Tribune  kind=media country=US
Christian Science Monitor | The Christian Science Monitor  kind=media country=US
CNBC | =CNBC  kind=media country=US
CNET | Cnet  kind=media country=US
CNN | =CNN | Cable News Network | CNN International  kind=media country=US
Condé Nast  kind=media country=US
Consumer Reports  kind=media country=US
Daily Beast | The Daily Beast  kind=media country=US
Daily Caller  kind=media country=US
Dallas Morning News  kind=media country=US
Democracy Now | Democracy Now!  kind=media country=US
Denver Post  kind=media country=US
Des Moines Register  kind=media country=US
Detroit Free Press | Detroit News  kind=media country=US
Discovery Channel | Discovery Networks  kind=media country=US
Disney Channel  kind=media country=US
Disney+ | Disney Plus  kind=media country=US
Dow Jones & Company  kind=media country=US
Drudge Report  kind=media country=US
Ebony  kind=media country=US ambiguous
Engadget  kind=media country=US
Entertainment Weekly  kind=media country=US
ESPN | =ESPN  kind=media country=US
Esquire  kind=media country=US
Face the Nation  kind=media country=US
FiveThirtyEight  kind=media country=US
Forbes | Forbes Magazine  kind=media country=US
Foreign Affairs  kind=media country=US
Foreign Policy  kind=media country=US
Fortune | =Fortune Magazine | Fortune 500  kind=media country=US ambiguous
=Fox | =FOX | Fox-netwerk  kind=media country=US ambiguous
Fox & Friends  kind=media country=US
Fox News | =FOX News | Foxnews  kind=media country=US
Gannett  kind=media country=US
Gawker  kind=media country=US
Gizmodo  kind=media country=US
Good Morning America  kind=media country=US
GQ | =GQ  kind=media country=US
Hardball  kind=media country=US
Harper's Magazine | =Harper's  kind=media country=US
HarperCollins  kind=media country=US
HBO | =HBO | HBO Max | Home Box Office  kind=media country=US
Hearst | Hearst Corporation  kind=media country=US ambiguous
History Channel | The History Channel  kind=media country=US
Hollywood Reporter | The Hollywood Reporter  kind=media country=US
Houston Chronicle  kind=media country=US
Huffington Post | The Huffington Post | HuffPost  kind=media country=US
Hustler  kind=media country=US
Infowars  kind=media country=US
International Herald Tribune | =IHT | Herald Tribune | International New York Times  kind=media country=US
Knight Ridder  kind=media country=US
Larry King Live  kind=media country=US
Las Vegas Review-Journal  kind=media country=US
Last Week Tonight  kind=media country=US
Late Show | The Late Show  kind=media country=US
Life Magazine  kind=media country=US
Los Angeles Times | =LA Times | L.A. Times  kind=media country=US
Mad Magazine  kind=media country=US
Mashable  kind=media country=US
McClatchy  kind=media country=US
Medium.com  kind=media country=US
Meet the Press  kind=media country=US
Miami Herald | =El Nuevo Herald  kind=media country=US
Mother Jones  kind=media country=US
MSNBC | =MSNBC | MS NBC  kind=media country=US
MTV | =MTV | MTV Networks  kind=media country=US
National Enquirer  kind=media country=US
National Geographic  kind=media country=US
National Geographic Channel  kind=media country=US
National Review  kind=media country=US
NBC | =NBC | NBC News  kind=media country=US
NBC Universal | NBCUniversal  kind=media country=US
Netflix  kind=media country=US
New Orleans Times-Picayune | Times-Picayune  kind=media country=US
New York Daily News | Daily News  kind=media country=US
New York Magazine  kind=media country=US
New York Post | =NY Post  kind=media country=US
New York Review of Books | The New York Review of Books  kind=media country=US
News Corporation | News Corp | News Corp.  kind=media country=US
Newsday  kind=media country=US
Newsmax  kind=media country=US
Newsweek  kind=media country=US
Nickelodeon  kind=media country=US
NPR | =NPR | National Public Radio  kind=media country=US
One America News | =OAN | One America News Network  kind=media country=US
Oprah Winfrey Show  kind=media country=US
Paramount+ | Paramount Global  kind=media country=US
PBS | =PBS  kind=media country=US
Penthouse  kind=media country=US
People Magazine | =People  kind=media country=US ambiguous
Philadelphia Inquirer  kind=media country=US
Pitchfork  kind=media country=US
Politico  kind=media country=US
ProPublica  kind=media country=US
Quartz-nieuwssite  kind=media country=US
Radio Free Asia  kind=media country=US
Radio Free Europe | Radio Free Europe/Radio Liberty | =RFE/RL | Radio Liberty  kind=media country=US
Radio Martí  kind=media country=US
Radio Sawa  kind=media country=US
Random House | Penguin Random House  kind=media country=US
Reader's Digest | Het Beste  kind=media country=US
Real Clear Politics | RealClearPolitics  kind=media country=US
Roll Call  kind=media country=US
Rolling Stone  kind=media country=US ambiguous
Salon.com  kind=media country=US
Salt Lake Tribune  kind=media country=US
San Francisco Chronicle  kind=media country=US
San Jose Mercury News | Mercury News  kind=media country=US
Saturday Night Live  kind=media country=US
Scientific American  kind=media country=US
Seattle Times | Seattle Post-Intelligencer  kind=media country=US
Semafor  kind=media country=US
Showtime  kind=media country=US
Simon & Schuster  kind=media country=US
Sinclair Broadcast Group | Sinclair Broadcasting  kind=media country=US
Slate | Slate.com  kind=media country=US
Sports Illustrated  kind=media country=US
Star Tribune  kind=media country=US
Stars and Stripes  kind=media country=US
Substack  kind=media country=US
Tampa Bay Times  kind=media country=US
TechCrunch  kind=media country=US
Telemundo  kind=media country=US
The Athletic  kind=media country=US
The Atlantic | =The Atlantic | Atlantic Monthly  kind=media country=US
The Daily Show | =Daily Show  kind=media country=US
The Hill | =The Hill  kind=media country=US
The Intercept | =The Intercept  kind=media country=US
The Nation | =The Nation  kind=media country=US
The New Republic | New Republic  kind=media country=US
The New York Times | New York Times | =NYT | =NY Times | nytimes.com  kind=media country=US
The New Yorker | New Yorker  kind=media country=US
The Onion  kind=media country=US
The Tonight Show | Tonight Show  kind=media country=US
The Verge  kind=media country=US
The Wall Street Journal | Wall Street Journal | =WSJ  kind=media country=US
The Washington Post | Washington Post  kind=media country=US
Time Magazine | =TIME | =Time | =Time Magazine  kind=media country=US ambiguous
Time Warner | AOL Time Warner | Warner Bros. Discovery | WarnerMedia  kind=media country=US
TMZ | tmz.com  kind=media country=US
Today Show | The Today Show  kind=media country=US
Tribune Company  kind=media country=US
Univision  kind=media country=US
US News & World Report | U.S. News & World Report | U.S. News and World Report  kind=media country=US
USA Today  kind=media country=US
Vanity Fair  kind=media country=US
Variety  kind=media country=US ambiguous
Viacom | ViacomCBS  kind=media country=US
Vice | Vice News | Vice Media  kind=media country=US ambiguous
Village Voice | The Village Voice  kind=media country=US
Voice of America | =VOA  kind=media country=US
Vox | Vox.com  kind=media country=US ambiguous
Walt Disney Company | Walt Disney | Disney-concern  kind=media country=US
Washington Times  kind=media country=US
Weekly Standard  kind=media country=US
WikiLeaks | Wikileaks  kind=media
Wired | =WIRED  kind=media country=US ambiguous

# United Kingdom and Ireland
Amazon Prime Video | Prime Video  kind=media country=US
Autosport-magazine  kind=media country=GB
BBC | =BBC | British Broadcasting Corporation | BBC News  kind=media country=GB
BBC 1 | BBC One | =BBC1  kind=media country=GB
BBC 2 | BBC Two | =BBC2  kind=media country=GB
BBC Radio 4  kind=media country=GB
BBC World | BBC World Service | BBC World News  kind=media country=GB
Belfast Telegraph  kind=media country=GB
British Medical Journal | =BMJ  kind=media country=GB
BSkyB | =BSkyB | British Sky Broadcasting  kind=media country=GB
Channel 4 | Channel Four  kind=media country=GB
Channel 5 | Channel Five  kind=media country=GB
City AM  kind=media country=GB
Daily Express | Sunday Express  kind=media country=GB
Daily Mail | The Daily Mail | =MailOnline  kind=media country=GB
Daily Mirror | The Daily Mirror  kind=media country=GB
Daily Record  kind=media country=GB
Daily Star  kind=media country=GB
=Economist  kind=media country=GB of="The Economist" ambiguous
Evening Standard | London Evening Standard  kind=media country=GB
Financial Times | The Financial Times | =FT  kind=media country=GB
GB News  kind=media country=GB
HARDtalk  kind=media country=GB
Hello! | Hello Magazine  kind=media country=GB
=Independent  kind=media country=GB of="The Independent" ambiguous
Iran International  kind=media country=GB
Irish Examiner  kind=media country=IE
Irish Independent  kind=media country=IE
ITV | =ITV | ITN | =ITN  kind=media country=GB
Jane's Defence Weekly | Jane's Intelligence Review | Jane's Defence  kind=media country=GB
LBC | =LBC  kind=media country=GB
Liverpool Echo  kind=media country=GB
Lloyd's List  kind=media country=GB
London Review of Books  kind=media country=GB
Mail on Sunday | The Mail on Sunday  kind=media country=GB
Manchester Evening News  kind=media country=GB
Melody Maker  kind=media country=GB
Middle East Eye  kind=media country=GB
Mojo Magazine  kind=media country=GB
Morning Star  kind=media country=GB ambiguous
New Musical Express | =NME  kind=media country=GB
New Scientist  kind=media country=GB
New Statesman  kind=media country=GB
News International | News UK  kind=media country=GB
News of the World | The News of the World  kind=media country=GB
Newsnight | BBC Newsnight  kind=media country=GB
=Observer  kind=media country=GB of="The Observer" ambiguous
openDemocracy  kind=media country=GB
Pearson | Pearson plc  kind=media country=GB ambiguous
Press Association | =PA  kind=media country=GB
Private Eye  kind=media country=GB
Prospect Magazine  kind=media country=GB
RTÉ | =RTE  kind=media country=IE
Sky News  kind=media country=GB
Sky Sports  kind=media country=GB
=Sun  kind=media country=GB of="The Sun" ambiguous
Sunday Business Post  kind=media country=IE
Sunday Independent  kind=media country=IE
Sunday Mirror  kind=media country=GB
Sunday Telegraph | The Sunday Telegraph  kind=media country=GB
TalkTV  kind=media country=GB
The Daily Telegraph | Daily Telegraph  kind=media country=GB
The Economist | =The Economist  kind=media country=GB
The Guardian | =The Guardian | =Guardian | theguardian.com  kind=media country=GB
The Herald | Glasgow Herald  kind=media country=GB
The Independent | =The Independent | Independent on Sunday  kind=media country=GB
The Irish Times | Irish Times  kind=media country=IE
=The Mirror  kind=media country=GB
The Observer | =The Observer  kind=media country=GB
The Register  kind=media country=GB
The Scotsman  kind=media country=GB
The Spectator | =The Spectator  kind=media country=GB
The Sun | =The Sun  kind=media country=GB
The Sunday Times | Sunday Times  kind=media country=GB
The Tablet  kind=media country=GB
=The Telegraph  kind=media country=GB
The Times | =The Times  kind=media country=GB
Time Out  kind=media country=GB ambiguous
=Times  kind=media country=GB of="The Times" ambiguous
Times Literary Supplement | =TLS  kind=media country=GB
Top Gear | BBC Top Gear  kind=media country=GB
Trinity Mirror  kind=media country=GB
UnHerd  kind=media country=GB
Yorkshire Post  kind=media country=GB

# Germany, Austria, Switzerland
20 Minuten  kind=media country=CH
Aachener Zeitung | Aachener Nachrichten  kind=media country=DE
Abendzeitung  kind=media country=DE
Anne Will-talkshow  kind=media country=DE
ARD | =ARD | Das Erste  kind=media country=DE
Augsburger Allgemeine  kind=media country=DE
Axel Springer | Axel Springer Verlag | Springer Verlag | Springer-concern  kind=media country=DE
Basler Zeitung  kind=media country=CH
Berliner Morgenpost  kind=media country=DE
Berliner Zeitung  kind=media country=DE
Bertelsmann  kind=media country=DE
Bild | Bild-Zeitung | Bild Zeitung | Bild am Sonntag | bild.de  kind=media country=DE
Blick | Sonntagsblick  kind=media country=CH
BR | =BR | Bayerischer Rundfunk  kind=media country=DE
Brigitte-magazine  kind=media country=DE
Bunte | =Bunte  kind=media country=DE
Burda | Hubert Burda Media  kind=media country=DE
=BZ | =B.Z.  kind=media country=DE
Capital-magazine  kind=media country=DE
Cicero-magazine  kind=media country=DE
=Compact-magazine  kind=media country=DE
Correctiv  kind=media country=DE
Der Spiegel | =Der Spiegel | Spiegel Online | spiegel.de  kind=media country=DE
Der Standard | =Der Standard  kind=media country=AT
Der Tagesspiegel | Tagesspiegel  kind=media country=DE
Deutsche Welle | =DW  kind=media country=DE
Deutsche Wirtschafts Nachrichten  kind=media country=DE
Deutschlandfunk | Deutschlandradio  kind=media country=DE
Die Presse | =Die Presse  kind=media country=AT
Die Tageszeitung | =taz | =TAZ | Tageszeitung  kind=media country=DE
Die Welt | =Die Welt | Welt am Sonntag  kind=media country=DE
Die Woche  kind=media country=DE
Die Zeit | =Die Zeit | Zeit Online  kind=media country=DE
=Falter | Der Falter  kind=media country=AT
Financial Times Deutschland  kind=media country=DE
=Focus | Focus Magazin  kind=media country=DE ambiguous
Frankfurter Allgemeine Zeitung | Frankfurter Allgemeine | =FAZ | =F.A.Z.  kind=media country=DE
Frankfurter Rundschau  kind=media country=DE
Gruner + Jahr | Gruner+Jahr  kind=media country=DE
Hamburger Abendblatt  kind=media country=DE
Hamburger Morgenpost  kind=media country=DE
Handelsblatt  kind=media country=DE
Heute-journaal | heute-journal  kind=media country=DE
Holtzbrinck  kind=media country=DE
HR-omroep | Hessischer Rundfunk  kind=media country=DE
Junge Freiheit  kind=media country=DE
Junge Welt | =junge Welt  kind=media country=DE
Kicker | Kicker Sportmagazin  kind=media country=DE ambiguous
Kirch-groep | KirchMedia | Kirch Media  kind=media country=DE
Kleine Zeitung  kind=media country=DE
Kleine Zeitung  kind=media country=AT
Kronen Zeitung | Kronenzeitung | =Krone  kind=media country=AT
Kurier-krant | Kurier  kind=media country=AT
Kölner Express  kind=media country=DE
Kölner Stadt-Anzeiger | Kölner Stadtanzeiger  kind=media country=DE
Kölnische Rundschau  kind=media country=DE
L'Essentiel  kind=media country=LU
L'Hebdo  kind=media country=CH
Le Temps | =Le Temps  kind=media country=CH
Leipziger Volkszeitung  kind=media country=DE
Liechtensteiner Volksblatt  kind=media country=LI
Luxemburger Wort | =Luxemburger Wort  kind=media country=LU
Manager Magazin  kind=media country=DE
MDR | =MDR | Mitteldeutscher Rundfunk  kind=media country=DE
Mitteldeutsche Zeitung  kind=media country=DE
Münchner Merkur  kind=media country=DE
n-tv | =N-TV | =NTV  kind=media country=DE
N24  kind=media country=DE
NDR | =NDR | Norddeutscher Rundfunk  kind=media country=DE
Netzpolitik | netzpolitik.org  kind=media country=DE
Neue Osnabrücker Zeitung  kind=media country=DE
Neue Westfälische  kind=media country=DE
Neue Zürcher Zeitung | =NZZ | NZZ am Sonntag  kind=media country=CH
Neues Deutschland  kind=media country=DE
News-weekblad  kind=media country=AT
Nordsee-Zeitung  kind=media country=DE
Nürnberger Nachrichten  kind=media country=DE
=ORF | ORF | Österreichischer Rundfunk  kind=media country=AT
Passauer Neue Presse  kind=media country=DE
Phoenix-zender  kind=media country=DE
Premiere-betaalzender  kind=media country=DE
Profil-weekblad | Profil  kind=media country=AT ambiguous
ProSieben | Pro Sieben | Pro 7 | ProSiebenSat.1 | ProSiebenSat1  kind=media country=DE
RBB | =RBB  kind=media country=DE
Rheinische Post  kind=media country=DE
Ringier  kind=media country=CH
RT Deutsch | RT DE  kind=media country=DE
RTL Duitsland | RTL Deutschland  kind=media country=DE
RTL Luxemburg | RTL Lëtzebuerg  kind=media country=LU
=RTS  kind=media country=CH ambiguous
Salzburger Nachrichten  kind=media country=AT
Sat.1 | =Sat1 | =SAT1  kind=media country=DE
Sonntagszeitung | SonntagsZeitung  kind=media country=CH
=Spiegel  kind=media country=DE of="Der Spiegel" ambiguous
Sport Bild  kind=media country=DE
=SRF | SRF | Schweizer Radio und Fernsehen | =SRG  kind=media country=CH
=Stern | =Der Stern  kind=media country=DE ambiguous
Stuttgarter Nachrichten  kind=media country=DE
Stuttgarter Zeitung  kind=media country=DE
Swissinfo  kind=media country=CH
SWR | =SWR | Südwestrundfunk  kind=media country=DE
Sächsische Zeitung  kind=media country=DE
Süddeutsche Zeitung | Süddeutsche | =SZ  kind=media country=DE
Tageblatt | =Tageblatt  kind=media country=LU
Tages-Anzeiger | Tages Anzeiger  kind=media country=CH
Tagesschau  kind=media country=DE
Tagesthemen  kind=media country=DE
Thüringer Allgemeine  kind=media country=DE
Titanic-magazine  kind=media country=DE
Tribune de Genève  kind=media country=CH
WDR | =WDR | Westdeutscher Rundfunk  kind=media country=DE
Weltwoche | Die Weltwoche  kind=media country=CH
Westdeutsche Allgemeine Zeitung | =WAZ  kind=media country=DE
Wetten, dass..? | Wetten dass  kind=media country=DE
Wirtschaftswoche | WirtschaftsWoche  kind=media country=DE
ZDF | =ZDF | Zweites Deutsches Fernsehen  kind=media country=DE

# France
20 Minutes  kind=media country=FR
AgoraVox  kind=media country=FR
Apostrophes-programma  kind=media country=FR
Arte | =ARTE | =Arte  kind=media country=FR
BFMTV | BFM-TV | BFM TV | =BFM  kind=media country=FR
Bolloré | Groupe Bolloré  kind=media country=FR
Brut-media  kind=media country=FR
Canal+ | Canal Plus | =Canal +  kind=media country=FR
Casterman  kind=media country=BE
Charlie Hebdo  kind=media country=FR
Closer  kind=media country=FR ambiguous
CNews | =i-Télé | iTélé  kind=media country=FR
Corse-Matin | Corse Matin  kind=media country=FR
Courrier International  kind=media country=FR
Dargaud  kind=media country=FR
Dernières Nouvelles d'Alsace  kind=media country=FR
Dupuis | Uitgeverij Dupuis  kind=media country=BE ambiguous
Elle | =Elle-magazine  kind=media country=FR ambiguous
Envoyé spécial  kind=media country=FR
Europe 1 | Europe1  kind=media country=FR
Eurosport  kind=media country=FR
=Figaro  kind=media country=FR of="Le Figaro" ambiguous
France 2 | =France2 | Antenne 2  kind=media country=FR
France 24 | =France24  kind=media country=FR
France 3  kind=media country=FR
France 5  kind=media country=FR
France Culture  kind=media country=FR
France Football  kind=media country=FR
France Info | Franceinfo | France-Info  kind=media country=FR
France Inter  kind=media country=FR
France Télévisions  kind=media country=FR
France-Soir | France Soir  kind=media country=FR
Gala-weekblad  kind=media country=FR
Gallimard  kind=media country=FR
Jeune Afrique  kind=media country=FR
L'Equipe | =L'Equipe | L'Équipe  kind=media country=FR
L'Est Républicain  kind=media country=FR
L'Express | =L'Express  kind=media country=FR
L'Humanité | =L'Humanité  kind=media country=FR
L'Indépendant  kind=media country=FR
La Croix | =La Croix  kind=media country=FR
La Dépêche du Midi | =La Dépêche  kind=media country=FR
La Provence  kind=media country=FR
La Tribune  kind=media country=FR
La Voix du Nord | Voix du Nord  kind=media country=FR
Lagardère | Lagardère-groep | Hachette Filipacchi  kind=media country=FR
LCI | =LCI  kind=media country=FR
Le Canard enchaîné | Le Canard Enchaîné | Canard enchaîné  kind=media country=FR
Le Dauphiné Libéré | Dauphiné Libéré  kind=media country=FR
Le Figaro | =Le Figaro | Figaro Magazine  kind=media country=FR
Le Journal du Dimanche | =JDD | Journal du Dimanche  kind=media country=FR
Le Monde | =Le Monde | lemonde.fr  kind=media country=FR
Le Monde diplomatique  kind=media country=FR
Le Nouvel Observateur | Nouvel Observateur | =L'Obs | Le Nouvel Obs  kind=media country=FR
Le Parisien | =Le Parisien | Aujourd'hui en France  kind=media country=FR
Le Point | =Le Point  kind=media country=FR
Le Progrès  kind=media country=FR
Le Télégramme  kind=media country=FR
Les Cahiers du Cinéma | Cahiers du Cinéma  kind=media country=FR
Les Echos | =Les Echos | Les Échos  kind=media country=FR
Les Guignols de l'info | Guignols  kind=media country=FR
Les Inrockuptibles | =Les Inrocks  kind=media country=FR
Libération | =Libération  kind=media country=FR
M6 | =M6  kind=media country=FR
Marianne-weekblad  kind=media country=FR
Marie Claire  kind=media country=FR
Mediapart  kind=media country=FR
Midi Libre  kind=media country=FR
Minute-weekblad  kind=media country=FR
Nice-Matin | Nice Matin  kind=media country=FR
Ouest-France | Ouest France  kind=media country=FR
Paris Match | Paris-Match  kind=media country=FR
Radio France  kind=media country=FR
Radio Monte Carlo  kind=media country=FR
RFI | =RFI | Radio France Internationale  kind=media country=FR
RMC | =RMC  kind=media country=FR
RTL-radio Frankrijk  kind=media country=FR
Rue89  kind=media country=FR
Sud Ouest | Sud-Ouest  kind=media country=FR
TF1 | =TF1  kind=media country=FR
TV5 | TV5 Monde | TV5Monde  kind=media country=FR
Télérama  kind=media country=FR
Valeurs Actuelles  kind=media country=FR
Vivendi | Vivendi Universal  kind=media country=FR
Voici  kind=media country=FR
Vélo Magazine  kind=media country=FR

# Spain and Portugal
A Bola | =A Bola  kind=media country=PT
ABC-krant | =Diario ABC  kind=media country=ES
Antena 3  kind=media country=ES
Ara-krant  kind=media country=ES
=AS | Diario AS  kind=media country=ES ambiguous
Avui  kind=media country=ES
Cadena SER | =Cadena Ser  kind=media country=ES
Cinco Días  kind=media country=ES
Cope-radio | Cadena Cope  kind=media country=ES
Correio da Manhã | Correio da Manha  kind=media country=PT
Deia  kind=media country=ES
Diario 16  kind=media country=ES
Diario Vasco  kind=media country=ES
Diário de Notícias  kind=media country=PT
El Confidencial  kind=media country=ES
El Correo | El Correo Español  kind=media country=ES
El Diario | eldiario.es  kind=media country=ES
El Jueves  kind=media country=ES
El Mundo | =El Mundo  kind=media country=ES
El Norte de Castilla  kind=media country=ES
El País | =El Pais  kind=media country=ES
El Periódico | El Periódico de Catalunya  kind=media country=ES
Expansión  kind=media country=ES
Expresso | Expresso-weekblad  kind=media country=PT ambiguous
Gara | =Gara | Egin  kind=media country=ES
Interviú  kind=media country=ES
Jornal de Notícias  kind=media country=PT
La Razón  kind=media country=ES
La Sexta  kind=media country=ES
La Vanguardia | =La Vanguardia  kind=media country=ES
La Voz de Galicia  kind=media country=ES
Marca | =MARCA  kind=media country=ES ambiguous
Mundo Deportivo | El Mundo Deportivo  kind=media country=ES
O Jogo  kind=media country=PT
Prisa | Grupo Prisa  kind=media country=ES
Público | =Público  kind=media country=PT
Público-krant  kind=media country=ES
=Record | O Record  kind=media country=PT ambiguous
=RTP | RTP | Rádio e Televisão de Portugal  kind=media country=PT
SIC-televisie | =SIC Notícias  kind=media country=PT
=Sport | Diario Sport  kind=media country=ES ambiguous
Telecinco | Tele 5 | =Tele5  kind=media country=ES
TV3 | TV3 Catalunya  kind=media country=ES
TVE | =TVE | =RTVE | Televisión Española  kind=media country=ES
¡Hola! | Hola!  kind=media country=ES

# Italy, Vatican, Malta, Greece, Cyprus
Avgi | =I Avgi  kind=media country=GR
Avvenire  kind=media country=IT
Canale 5  kind=media country=IT
Corriere della Sera | =Corriere  kind=media country=IT
Corriere dello Sport  kind=media country=IT
Cyprus Mail  kind=media country=CY
Eleftherotypia  kind=media country=GR
=ERT | ERT  kind=media country=GR
Ethnos  kind=media country=GR
Famiglia Cristiana  kind=media country=IT
Feltrinelli | Uitgeverij Feltrinelli  kind=media country=IT
Giornale di Sicilia  kind=media country=IT
Il Fatto Quotidiano  kind=media country=IT
Il Foglio  kind=media country=IT
Il Giornale  kind=media country=IT
Il Manifesto | il manifesto  kind=media country=IT
Il Mattino  kind=media country=IT
Il Messaggero  kind=media country=IT
Il Resto del Carlino  kind=media country=IT
Il Secolo XIX  kind=media country=IT
Il Sole 24 Ore | =Il Sole 24 Ore  kind=media country=IT
Il Tempo  kind=media country=IT
Italia 1  kind=media country=IT
Kathimerini | I Kathimerini  kind=media country=GR
L'Espresso | =L'Espresso  kind=media country=IT
L'Osservatore Romano | =Osservatore Romano | Osservatore Romano  kind=media country=VA
L'Unità | =L'Unità  kind=media country=IT
La Gazzetta dello Sport | Gazzetta dello Sport | =La Gazzetta  kind=media country=IT
La Nazione  kind=media country=IT
La Padania  kind=media country=IT
La Repubblica | =La Repubblica | =Repubblica  kind=media country=IT
La Stampa | =La Stampa  kind=media country=IT
La7 | =La7  kind=media country=IT
Libero-krant | Libero Quotidiano  kind=media country=IT
Malta Today  kind=media country=MT
Mediaset | Fininvest  kind=media country=IT
Mega Channel | Mega-tv  kind=media country=GR
Mondadori  kind=media country=IT
Oggi  kind=media country=IT
Panorama Italië  kind=media country=IT
Proto Thema  kind=media country=GR
Radio Vaticaan | Vatican News | Radio Vaticana  kind=media country=VA
RAI | =RAI | =Rai  kind=media country=IT
RAI Due | Rai 2  kind=media country=IT
RAI Tre | Rai 3  kind=media country=IT
RAI Uno | Rai 1 | =RAI 1  kind=media country=IT
Rete 4 | Retequattro  kind=media country=IT
Rizzoli | RCS MediaGroup  kind=media country=IT
Skai-televisie | Skai  kind=media country=GR
Sky Italia  kind=media country=IT
Ta Nea | =Ta Nea  kind=media country=GR
Times of Malta  kind=media country=IT
Times of Malta  kind=media country=MT
To Vima | =To Vima  kind=media country=GR
Tuttosport  kind=media country=IT

# Nordic countries
Aftenposten  kind=media country=NO
Aftonbladet  kind=media country=SE
Bergens Tidende  kind=media country=NO
Berlingske Tidende | Berlingske  kind=media country=DK
Bonnier | Bonniers  kind=media country=SE
=BT | B.T.  kind=media country=DK
Børsen | Borsen  kind=media country=DK
Dagbladet | =Dagbladet  kind=media country=NO
Dagens Industri  kind=media country=SE
Dagens Nyheter | =DN  kind=media country=SE
Dagens Næringsliv  kind=media country=NO
=DR | Danmarks Radio  kind=media country=DK
Ekstra Bladet | Ekstrabladet  kind=media country=DK
Expressen  kind=media country=SE
Fréttabladid | Fréttablaðið  kind=media country=IS
Göteborgs-Posten | Göteborgs Posten  kind=media country=SE
Helsingin Sanomat  kind=media country=FI
Hufvudstadsbladet  kind=media country=FI
Ilta-Sanomat | Ilta Sanomat  kind=media country=FI
Iltalehti  kind=media country=FI
Information-krant | Dagbladet Information  kind=media country=DK
Jyllands-Posten | Jyllands Posten | Jyllandsposten  kind=media country=DK
Metro International  kind=media country=SE
Morgunbladid | Morgunblaðið  kind=media country=IS
Nordic Monitor  kind=media country=SE
=NRK | NRK  kind=media country=NO
Politiken | =Politiken  kind=media country=DK
=RUV | =RÚV  kind=media country=IS
Schibsted  kind=media country=NO
Spotify  kind=media country=SE
Svenska Dagbladet | =SvD  kind=media country=SE
Sveriges Radio  kind=media country=SE
SVT | =SVT | Sveriges Television  kind=media country=SE
Sydsvenskan | Sydsvenska Dagbladet  kind=media country=SE
TV2 Denemarken | TV 2 Danmark  kind=media country=DK
TV2 Noorwegen  kind=media country=NO
TV4-Zweden  kind=media country=SE
=VG | Verdens Gang  kind=media country=NO
=YLE | Yle  kind=media country=FI

# Central and Eastern Europe
24 Tsjasa | 24 Chasa  kind=media country=BG
444.hu  kind=media country=HU
Adevarul | Adevărul  kind=media country=RO
Agora-concern | Agora SA  kind=media country=PL
Aktuality.sk | Aktuality  kind=media country=SK
=B92 | Radio B92 | B-92  kind=media country=RS
Balkan Insight | =BIRN  kind=media country=PL
Belsat  kind=media country=PL
Blic | =Blic  kind=media country=RS
Borba | Nasa Borba | Naša Borba  kind=media country=RS
bTV | =bTV  kind=media country=BG
Danas | =Danas  kind=media country=RS
Delo | =Delo  kind=media country=SI
Diena | =Diena  kind=media country=LV
Direkt36  kind=media country=PL
Dnevni Avaz | =Avaz  kind=media country=BA
Dnevni Telegraf  kind=media country=RS
Dnevnik  kind=media country=SI
Dziennik  kind=media country=PL
Eesti Päevaleht | =ERR | Delfi  kind=media country=EE
Evenimentul Zilei  kind=media country=RO
Fakt-krant | Fakt  kind=media country=PL
Feral Tribune  kind=media country=HR
Gazeta Sporturilor  kind=media country=RO
Gazeta Wyborcza | =Wyborcza  kind=media country=PL
Glas Javnosti  kind=media country=RS
Globus-weekblad  kind=media country=PL
Gândul | Gandul  kind=media country=RO
Hospodářské noviny | Hospodarske Noviny  kind=media country=CZ
HotNews | Hotnews  kind=media country=RO
=HRT | HRT  kind=media country=HR
=HVG | HVG  kind=media country=HU
Hír TV | HirTV | =Hir TV  kind=media country=HU
Index.hu | =Index  kind=media country=HU ambiguous
Informer | =Informer-tabloid  kind=media country=RS
Jutarnji List | Jutarnji list  kind=media country=HR
Kapital-weekblad  kind=media country=BG
Klubrádió | Klubradio  kind=media country=HU
Koha Ditore  kind=media country=XK
Koha Jone  kind=media country=AL
Kosova Sot  kind=media country=XK
Kurir | =Kurir  kind=media country=RS
=LETA  kind=media country=LV
Lidové noviny | Lidove Noviny  kind=media country=CZ
Lietuvos Rytas  kind=media country=LT
Magyar Hirlap | Magyar Hírlap  kind=media country=HU
Magyar Nemzet  kind=media country=HU
Mladina  kind=media country=SI
Mladá fronta Dnes | Mlada Fronta Dnes | =MF Dnes  kind=media country=CZ
=N1 | N1-televisie  kind=media country=RS
Nacional-weekblad  kind=media country=HR
Nasz Dziennik  kind=media country=PL
Nezavisne Novine  kind=media country=BA
=NIN | NIN-weekblad  kind=media country=RS
Nova Makedonija  kind=media country=PL
Novi List  kind=media country=HR
Népszabadság | Nepszabadsag  kind=media country=HU
Népszava | Nepszava  kind=media country=HU
OKO.press  kind=media country=PL
Origo | Origo.hu  kind=media country=HU
Oslobodjenje | Oslobodenje | Oslobođenje  kind=media country=BA
Pink TV | TV Pink  kind=media country=RS
Pobjeda  kind=media country=ME
Politika | =Politika  kind=media country=RS
Polityka-weekblad | Polityka  kind=media country=PL
Polsat  kind=media country=PL
Postimees  kind=media country=EE
Prague Post  kind=media country=CZ
Pravda Slowakije | Denník N | Dennik N  kind=media country=SK
=Pravo  kind=media country=CZ
ProTV | Pro TV  kind=media country=PL
Radio Maryja | Radio Maria  kind=media country=PL
Realitatea TV  kind=media country=RO
Respekt-weekblad | Respekt  kind=media country=CZ
Romania Libera | România Liberă  kind=media country=RO
=RTS | Radio-Televizija Srbije  kind=media country=RS
=RTV Slovenija | RTV Slovenië  kind=media country=SI
Rudé právo | Rude Pravo  kind=media country=PL
Rzeczpospolita | =Rzeczpospolita  kind=media country=PL
Slobodna Bosna  kind=media country=PL
Slobodna Dalmacija  kind=media country=HR
=SME | Dennik Sme | SME-krant  kind=media country=SK
Standart-krant  kind=media country=BG
Studio B  kind=media country=RS
Super Express  kind=media country=PL
=Telex | Telex.hu  kind=media country=HU ambiguous
Trud | =Trud  kind=media country=BG
Trybuna | Trybuna Ludu  kind=media country=PL
TV Nova | Nova TV  kind=media country=CZ
TVN | =TVN | TVN24  kind=media country=PL
TVP | =TVP | Telewizja Polska | =TVP Info  kind=media country=PL
Tygodnik Powszechny  kind=media country=PL
Utrinski Vesnik  kind=media country=MK
Vecernje Novosti | Večernje novosti  kind=media country=RS
Vecernji List | Večernji list  kind=media country=HR
Vijesti | =Vijesti  kind=media country=ME
Vreme | =Vreme  kind=media country=RS
Wprost  kind=media country=PL
Zeri | =Zeri  kind=media country=PL
Zeri i Popullit  kind=media country=PL
Átlátszó | Atlatszo  kind=media country=HU
Česká televize | Ceska Televize  kind=media country=CZ

# Russia, Ukraine, Belarus, Caucasus
Argoementy i Fakty | Argumenty i Fakty  kind=media country=RU
Charter 97 | Charter97  kind=media country=BY
Civil.ge  kind=media country=GE
Den-krant  kind=media country=RU
Dozjd | Dozhd | TV Rain | TV Dozjd  kind=media country=RU
Echo Moskvy | Echo van Moskou | Echo Moskvi | Ekho Moskvy  kind=media country=RU
Espreso TV  kind=media country=UA
Gazeta.ru  kind=media country=RU
Gazprom-Media | Gazprom Media  kind=media country=RU
Grani.ru | Kasparov.ru  kind=media country=RU
Hromadske | Hromadske TV  kind=media country=UA
Imedi | Imedi TV  kind=media country=GE
Inter-televisie Oekraïne  kind=media country=RU
Itogi-weekblad | Itogi  kind=media country=RU
Izvestia | Izvestija | Izvestiya  kind=media country=RU
Kavkaz Center | Kavkaz-Center | Kavkaz Tsentr  kind=media country=RU
Kommersant | Kommersant Daily | Kommersant-Daily  kind=media country=RU
Komsomolskaja Pravda | Komsomolskaya Pravda  kind=media country=RU
Krasnaja Zvezda | Rode Ster  kind=media country=RU
Kyiv Independent | The Kyiv Independent  kind=media country=UA
Kyiv Post | Kiev Post  kind=media country=UA
Lenta.ru  kind=media country=RU
LifeNews | Life News  kind=media country=RU
Literatoernaja Gazeta  kind=media country=RU
Media-Most | Media Most  kind=media country=RU
Mediazona  kind=media country=RU
Meduza  kind=media country=RU
Moscow Times | The Moscow Times  kind=media country=RU
Moskovski Komsomolets | Moskovskij Komsomolets | Moskovsky Komsomolets  kind=media country=RU
Moskovskije Novosti | Moskou Nieuws  kind=media country=RU
Narodnaja Volja  kind=media country=BY
Nexta | =NEXTA  kind=media country=BY
Nezavisimaja Gazeta | Nezavisimaya Gazeta  kind=media country=RU
Novaja Gazeta | Novaya Gazeta  kind=media country=RU
NTV | =NTV | NTV-televisie  kind=media country=RU
Odnoklassniki  kind=media country=RU
Oekrajinska Pravda | Ukrainska Pravda | Oekraïnska Pravda  kind=media country=UA
Ogonjok | Ogonyok  kind=media country=RU
ORT | =ORT  kind=media country=RU
Pervyj Kanal | Perviy Kanal | Kanaal 1 Rusland | Pervi Kanal  kind=media country=RU
Pravda | =Pravda  kind=media country=RU
Proekt-onderzoekssite  kind=media country=RU
RBK | =RBC | RBK-televisie  kind=media country=RU
Readovka  kind=media country=RU
Rossia 1 | Rossija 1 | Rossiya 1 | =Rossija  kind=media country=RU
Rossia 24 | Rossija 24  kind=media country=RU
Rossijskaja Gazeta | Rossiskaja Gazeta | Rossiyskaya Gazeta  kind=media country=RU
RTR | =RTR  kind=media country=RU
Russia Today | =RT | RT-nieuwszender  kind=media country=RU
Rustavi 2 | Roestavi 2  kind=media country=GE
Rybar  kind=media country=RU
Segodnja | Segodnya  kind=media country=RU
Soespilne | Suspilne  kind=media country=UA
Sovjetskaja Rossija  kind=media country=RU
Sport-Express | Sovjetski Sport  kind=media country=RU
Sputnik | Spoetnik-persbureau | Sputnik News  kind=media country=RU ambiguous
St. Petersburg Times  kind=media country=RU
Telegram | =Telegram  kind=media country=RU ambiguous
The Insider | =The Insider  kind=media country=RU
Tut.by  kind=media country=BY
TV6 | TV-6  kind=media country=RU
TVTs  kind=media country=RU
Vedomosti  kind=media country=RU
Vjorstka | Verstka  kind=media country=RU
VKontakte | =VK | V Kontakte  kind=media country=RU
Wagner-kanaal  kind=media country=RU
Yandex | Jandex  kind=media country=RU
Zavtra | =Zavtra  kind=media country=RU
Zerkalo Nedeli  kind=media country=UA
Zvezda-tv | Tsargrad | Tsargrad TV  kind=media country=RU

# Turkey
Agos  kind=media country=TR
Ahval  kind=media country=TR
ATV Turkije  kind=media country=TR
Bianet  kind=media country=TR
BirGün  kind=media country=TR
Birikim-tijdschrift  kind=media country=TR
CNN Türk | CNN Turk  kind=media country=TR
Cumhuriyet  kind=media country=TR
Daily Sabah  kind=media country=TR
Diken  kind=media country=TR
Dogan-groep | Dogan Holding | Doğan Holding  kind=media country=TR
Evrensel  kind=media country=TR
Firat News | =ANF | Firat-persbureau | =Firat  kind=media
Habertürk | Haberturk  kind=media country=TR
Halk TV  kind=media country=TR
Hürriyet | Hurriyet  kind=media country=TR
Hürriyet Daily News | Turkish Daily News  kind=media country=TR
IMC TV  kind=media country=TR
Kanal D  kind=media country=TR
Kurdistan24 | Kurdistan 24  kind=media country=IQ
Leman  kind=media country=TR
Milli Gazete  kind=media country=TR
Milliyet  kind=media country=TR
Nokta  kind=media country=TR
NTV Turkije | NTV Türkiye  kind=media country=TR
OdaTV | Oda TV  kind=media country=TR
Posta-krant  kind=media country=TR
Radikal  kind=media country=TR
Roj TV | Roj-TV | Med TV | Med-TV | =MED-TV  kind=media
Rudaw  kind=media country=IQ
Sabah  kind=media country=TR
Samanyolu | Samanyolu TV  kind=media country=TR
Show TV | ShowTV  kind=media country=TR
Star-krant | Aksam | Akşam  kind=media country=TR
Sözcü | Sozcu  kind=media country=TR
T24  kind=media country=TR
Taraf  kind=media country=TR
TRT | =TRT | TRT World  kind=media country=TR
Türkiye-krant | =Türkiye  kind=media country=TR
Vakit | Akit | Yeni Akit  kind=media country=TR
Vatan-krant  kind=media country=TR
Yeni Safak | Yeni Şafak  kind=media country=TR
Zaman | Today's Zaman  kind=media country=TR
Özgür Gündem | Ozgur Gundem  kind=media country=TR

# Israel and Palestinians
+972 Magazine  kind=media country=IL
Al Hamishmar  kind=media country=IL
Al-Aqsa TV | Al Aqsa TV | Al-Aqsa-televisie  kind=media country=PS
Al-Quds-krant | Al-Ayyam | =Al-Hayat al-Jadida  kind=media country=PS
Arutz 7 | Arutz Sheva | Arutz-7  kind=media country=IL
Channel 12  kind=media country=IL
Channel 14  kind=media country=IL
Davar  kind=media country=IL
Electronic Intifada  kind=media country=PS
Globes-krant  kind=media country=IL
Haaretz | Ha'aretz | Ha'arets  kind=media country=IL
Israel Hayom | Israël Hajom | Israel Hajom  kind=media country=IL
Jerusalem Post | The Jerusalem Post  kind=media country=IL
Jerusalem Report  kind=media country=IL
Kan-omroep | Kan 11  kind=media country=IL
Kol Israel | Radio Israël  kind=media country=IL
Legerradio | Galei Tsahal | Israëlische legerradio  kind=media country=IL
Maan | Ma'an News | =Maan News Agency  kind=media country=PS ambiguous
Maariv | Ma'ariv | Maäriv  kind=media country=IL
Shehab-nieuws  kind=media country=IL
Times of Israel | The Times of Israel  kind=media country=IL
Walla | Walla News  kind=media country=IL
Yedioth Ahronoth | Jediot Achronot | Yediot Ahronot | Yedioth Achronoth | Yediot Acharonot | Jedioth Ahronoth | =Yedioth  kind=media country=IL
Ynet | ynetnews  kind=media country=IL

# Arab world and Iran
2M | 2M Maroc  kind=media country=MA
Abu Dhabi TV | Abu Dhabi-televisie  kind=media country=AE
Al Arabiya | Al-Arabiya | Al Arabija  kind=media country=AE
Al Jazeera | Al-Jazeera | Al Jazira | Al-Jazira | Aljazeera | Al Jazeera English  kind=media country=QA
Al Massae | Akhbar al-Yaoum | Akhbar Al Yaoum  kind=media country=MA
Al Mayadeen | Al-Mayadeen  kind=media country=LB
Al-Ahram | Al Ahram | Al-Ahram Weekly  kind=media country=EG
Al-Akhbar | Al Akhbar  kind=media country=EG
Al-Alam | Al Alam  kind=media country=IR
Al-Gomhouria  kind=media
Al-Gomhouria  kind=media country=EG
Al-Hayat | Al Hayat  kind=media country=GB
Al-Iraqiya | Al Iraqiya  kind=media country=IQ
Al-Ittihad  kind=media country=AE
Al-Manar | Al Manar | =Manar TV  kind=media country=LB
Al-Masirah | Al Masirah  kind=media country=YE
Al-Masry al-Youm | Al Masry al Youm | Egypt Independent  kind=media country=EG
Al-Quds al-Arabi | Al Quds al Arabi  kind=media country=GB
Al-Rai | Ad-Dustour  kind=media country=JO
Al-Riyadh | Okaz  kind=media
Al-Sabah | Al Sabah  kind=media country=IQ
Al-Thawra | Al Thawra  kind=media country=SY
Al-Wafd  kind=media
Al-Watan | Al Watan  kind=media country=SY
An-Nahar | Al-Nahar | An Nahar  kind=media country=LB
Arab News  kind=media country=SA
As-Safir | Al-Safir  kind=media country=LB
Asharq Al-Awsat | Al-Sharq al-Awsat | Asharq al Awsat | Al-Sharq Al-Awsat  kind=media country=GB
Azzaman | Al-Zaman  kind=media country=IQ
Babel-krant | Al-Joumhouria  kind=media country=IQ
BBC Persian  kind=media country=GB
Daily News Egypt  kind=media country=EG
Echorouk  kind=media
El Khabar | =El Khabar  kind=media country=DZ
El Moudjahid  kind=media country=DZ
El Watan | =El Watan  kind=media country=DZ
Enab Baladi | Orient News  kind=media country=SY
Ennahar TV  kind=media country=DZ
Etemad | Etemaad  kind=media
Etemad  kind=media country=IR
Ettela'at | Ettelaat  kind=media country=IR
Future TV  kind=media country=LB
Gulf News  kind=media country=AE
Gulf Times | The Peninsula  kind=media country=QA
Hamshahri  kind=media country=IR
Hespress  kind=media country=MA
=IRIB | IRIB  kind=media country=IR
Jomhuri Eslami | Jomhouri Eslami  kind=media
Jomhuri Eslami | Jomhouri Eslami | Jomhuri-ye Eslami  kind=media country=IR
Jordan Times | The Jordan Times  kind=media country=JO
Kayhan | Keyhan  kind=media country=IR
Khaleej Times  kind=media country=AE
Kuwait Times  kind=media country=KW
L'Economiste  kind=media
L'Orient-Le Jour | L'Orient Le Jour  kind=media country=LB
La Presse de Tunisie  kind=media country=TN
=LBC | =LBCI | LBC Libanon  kind=media country=LB
Le Journal Hebdomadaire  kind=media country=MA
Le Matin du Sahara  kind=media
Le Quotidien d'Oran  kind=media country=DZ
Liberté-krant | Le Matin Algerije  kind=media country=DZ
Libya Herald  kind=media
Libya Observer  kind=media country=LY
Mada Masr  kind=media country=EG
=MBC | MBC  kind=media country=SA
Mosaïque FM | Mosaique FM  kind=media country=TN
Nawaat  kind=media country=TN
Nile TV  kind=media country=EG
Okaz  kind=media country=SA
Press TV | PressTV  kind=media country=IR
Salam-krant  kind=media
Saudi Gazette  kind=media country=SA
Shargh | Sharq-krant  kind=media
Shargh  kind=media country=IR
Sky News Arabia  kind=media country=AE
Sudan Tribune  kind=media country=SD
Syria TV  kind=media country=SY
Tehran Times | Iran Daily  kind=media country=IR
Telquel | TelQuel | Tel Quel  kind=media country=MA
The Daily Star Libanon | Daily Star Libanon  kind=media country=LB
The National | =The National  kind=media country=AE
Tishreen  kind=media country=SY
Yemen Times  kind=media country=YE

# Asia and Pacific
ABC Australia | Australian Broadcasting Corporation | ABC Australië  kind=media country=AU
ABS-CBN  kind=media country=PH
Apple Daily  kind=media country=HK
Arirang | Arirang TV  kind=media country=CN
ARY News  kind=media country=PK
Asahi Shimbun | Asahi  kind=media country=JP
Asia Times  kind=media country=HK
Asiaweek  kind=media country=HK
Baidu  kind=media country=CN
Bangkok Post  kind=media country=TH
Beijing News | Beijing Youth Daily  kind=media country=CN
Business Times  kind=media country=SG
Caijing  kind=media country=CN
Caixin  kind=media country=CN
CCTV | =CCTV | CGTN | =CGTN  kind=media country=CN
Channel NewsAsia | =CNA  kind=media country=SG
China Daily  kind=media country=CN
China Times  kind=media country=CN
China Times  kind=media country=TW
Chosun Ilbo  kind=media country=KR
Courier-Mail | Courier Mail  kind=media country=AU
Daily NK | NK News  kind=media country=KR
Daily Star Bangladesh | Prothom Alo | Dhaka Tribune  kind=media country=BD
Daily Times | The News International | Express Tribune  kind=media country=PK
Dawn | =Dawn | Dawn-krant  kind=media country=PK ambiguous
Deccan Herald  kind=media country=CN
Deccan Herald  kind=media country=IN
Democratic Voice of Burma  kind=media country=MM
Detik | Detik.com  kind=media country=ID
Detik.com | Detik  kind=media country=ID
Dong-A Ilbo  kind=media country=KR
Doordarshan  kind=media country=CN
Doordarshan  kind=media country=IN
Douyin  kind=media country=CN
Economic Daily  kind=media country=CN
Economic Times | The Economic Times  kind=media country=IN
Epoch Times | The Epoch Times  kind=media country=US
Far Eastern Economic Review  kind=media country=HK
Fergananews | Ferghana.ru | Fergana News  kind=media
Fiji Times  kind=media country=CN
Fuji TV | Fuji Television  kind=media country=JP
Geo TV | Geo News | GeoTV  kind=media country=PK
Global Times | Huanqiu Shibao  kind=media country=CN
Guangming Ribao  kind=media country=CN
Hankyoreh  kind=media country=KR
Herald Sun  kind=media country=CN
Hindustan Times  kind=media country=IN
Hong Kong Free Press  kind=media country=CN
Hong Kong Free Press  kind=media country=HK
India Today  kind=media country=IN
Indian Express | The Indian Express  kind=media country=IN
Irrawaddy | The Irrawaddy | Myanmar Now  kind=media country=MM
Jakarta Post | The Jakarta Post  kind=media country=ID
Jang-krant | Nawa-i-Waqt  kind=media country=CN
Japan Times | The Japan Times  kind=media country=JP
JoongAng Ilbo  kind=media country=KR
Kathmandu Post | Himalayan Times  kind=media country=NP
=KBS | KBS  kind=media country=KR
Kompas | =Kompas  kind=media country=ID ambiguous
Korea Herald | Korea Times  kind=media country=KR
Liberty Times  kind=media country=CN
Mainichi Shimbun | Mainichi  kind=media country=JP
Metro TV | =TVRI | TV One  kind=media country=CN
Ming Pao  kind=media country=CN
=NDTV | NDTV  kind=media country=IN
New Light of Myanmar | Global New Light of Myanmar | Myanmar Times  kind=media country=MM
New Straits Times  kind=media country=MY
New Zealand Herald | =NZ Herald  kind=media country=NZ
=NHK | NHK  kind=media country=JP
Nihon Keizai Shimbun | Nikkei-krant | Nikkei Asia | Nikkei Asian Review  kind=media country=JP
Nine Network | Channel Nine  kind=media country=CN
NK News  kind=media country=KR
Oriental Daily  kind=media country=CN
Outlook India | The Statesman | Statesman  kind=media country=IN
Pajhwok | Pajhwok Afghan News | Afghan Islamic Press  kind=media country=AF
Philippine Daily Inquirer | =Inquirer  kind=media country=PH
Philippine Star | Manila Times | Manila Bulletin  kind=media country=PH
Phnom Penh Post | Cambodia Daily  kind=media country=KH
Phoenix TV  kind=media country=CN
Phoenix TV  kind=media country=HK
QQ  kind=media country=CN
Radio New Zealand | =RNZ | Stuff.co.nz  kind=media country=NZ
Radio Sharia | Ariana News | Khaama Press  kind=media country=AF
Rappler  kind=media country=PH
Republika | Suara Pembaruan | Media Indonesia | Jawa Pos  kind=media country=ID
Rodong Sinmun  kind=media country=KP
Sankei Shimbun  kind=media country=JP
Sarawak Report  kind=media country=MY
=SBS Australia  kind=media country=CN
Scroll.in | Republic TV  kind=media country=CN
Seven Network  kind=media country=AU
Shanghai Daily  kind=media country=CN
Sina | Sina.com  kind=media country=CN
Sixth Tone  kind=media country=CN
South China Morning Post | =SCMP  kind=media country=HK
Southern Weekend | Southern Weekly | Nanfang Zhoumo  kind=media country=CN
Stand News  kind=media country=CN
Stand News  kind=media country=HK
Star TV  kind=media country=IN
Straits Times | The Straits Times  kind=media country=SG
Sunday Leader | Daily Mirror Sri Lanka | Tamilnet | TamilNet  kind=media country=LK
Sydney Morning Herald | The Sydney Morning Herald  kind=media country=AU
Taipei Times  kind=media country=TW
Tehelka  kind=media country=CN
Tehelka  kind=media country=IN
=Tempo | Tempo-weekblad | Koran Tempo  kind=media country=ID ambiguous
Tengrinews  kind=media country=FJ
Thai PBS | Thai Rath  kind=media country=TH
The Age | =The Age  kind=media country=AU
The Australian | =The Australian  kind=media country=AU
The Diplomat | =The Diplomat  kind=media country=US
The Hindu | =The Hindu  kind=media country=IN
The Nation Thailand  kind=media country=CN
The Paper-nieuwssite  kind=media country=CN
The Star Maleisië | Malaysiakini  kind=media country=MY
The Telegraph India  kind=media country=IN
The Wire | =The Wire  kind=media country=CN
Times of India | The Times of India  kind=media country=IN
Tokyo Shimbun  kind=media country=JP
Tolo News | Tolo TV | ToloNews | Tolo  kind=media country=AF
Tuoi Tre | VnExpress | Nhan Dan  kind=media country=VN
United Daily News  kind=media country=TW
Utusan Malaysia  kind=media country=MY
Vientiane Times  kind=media country=LA
Volksbevrijdingskrant | PLA Daily  kind=media country=CN
Volksdagblad | Renmin Ribao | People's Daily  kind=media country=CN
WeChat | Weixin  kind=media country=CN
Weibo | Sina Weibo  kind=media country=CN
Xiaohongshu | RedNote  kind=media country=CN
Yomiuri Shimbun | Yomiuri  kind=media country=JP
Zee TV  kind=media country=CN

# Africa
Actualité.cd  kind=media
Actualité.cd  kind=media country=CD
Addis Standard | Addis Fortune  kind=media
Africa Confidential  kind=media country=GB
AllAfrica | allAfrica.com  kind=media
=Beeld | Beeld-krant  kind=media country=ZA ambiguous
Business Day  kind=media
Business Day  kind=media country=ZA
Cape Argus  kind=media country=ZA
Cape Times | Cape Argus  kind=media
Cape Times  kind=media country=ZA
Capital FM  kind=media
Citizen Tanzania  kind=media country=ZM
Citizen TV | KTN  kind=media country=KE
City Press  kind=media country=ZA
Daily Graphic | Ghanaian Chronicle  kind=media country=GH
Daily Maverick  kind=media
Daily Maverick  kind=media country=ZA
Daily Monitor | The Monitor Oeganda | The Monitor  kind=media country=UG
Daily Nation | The Nation Kenia | Nation Media  kind=media country=KE
Daily Trust  kind=media
Daily Trust  kind=media country=NG
Die Burger  kind=media country=ZA
East African Standard | The Standard Kenia  kind=media country=KE
eNCA | e.tv | =eTV  kind=media
Fraternité Matin  kind=media country=CI
Garowe Online | HornAfrik  kind=media
Iwacu  kind=media
Kangura  kind=media country=RW
L'Observateur Paalga | L'Indépendant Burkina  kind=media country=BF
La Référence Plus  kind=media
La Référence Plus  kind=media country=CD
Le Patriote-krant  kind=media
Le Phare  kind=media
Le Phare | =Le Phare  kind=media country=CD
Le Potentiel  kind=media
Le Soft  kind=media
Le Soleil  kind=media
Mail & Guardian | Mail and Guardian | Weekly Mail  kind=media country=ZA
MultiChoice | M-Net  kind=media country=ZA
Naspers | Media24 | Nasionale Pers  kind=media
Naspers  kind=media country=ZA
New Times | The New Times  kind=media country=RW
New Vision | The New Vision  kind=media country=UG
News24  kind=media
News24  kind=media country=ZA
Notre Voie  kind=media country=CI
Premium Times  kind=media
Premium Times  kind=media country=NG
Punch-krant | The Punch  kind=media
Radio Dabanga | =Dabanga  kind=media country=SD
Radio Mille Collines | Radio Télévision Libre des Mille Collines | =RTLM | Mille Collines  kind=media country=RW
Radio Mogadishu  kind=media country=SO
Radio Okapi | =Okapi  kind=media country=CD
Radio Publique Africaine | =RPA  kind=media country=BI
Radio Shabelle | Shabelle Media Network | Shabelle  kind=media country=SO
Rapport-krant | =Rapport  kind=media country=ZA ambiguous
Red Pepper-tabloid  kind=media country=UG
=RTNC  kind=media country=CD
=SABC  kind=media
=SABC | SABC | South African Broadcasting Corporation  kind=media country=ZA
Sahara Reporters  kind=media
Sahara Reporters  kind=media country=NG
Sowetan | The Sowetan  kind=media
Sowetan | The Sowetan  kind=media country=ZA
Sud Quotidien  kind=media
Sud Quotidien  kind=media country=SN
Sunday Times Zuid-Afrika  kind=media
Tell-weekblad  kind=media country=NG
The Africa Report  kind=media country=FR
The Citizen | City Press  kind=media
The EastAfrican | The East African  kind=media country=KE
The Guardian Nigeria | This Day  kind=media
The Herald Zimbabwe | Daily News Zimbabwe | Zimbabwe Independent | Financial Gazette | NewsDay  kind=media country=ZW
The Namibian | =The Namibian  kind=media country=NA
The Reporter Ethiopië  kind=media country=ET
The Star Johannesburg | Johannesburg Star  kind=media
The Times of Zambia | The Post Zambia  kind=media
Vanguard Nigeria  kind=media
Walf Fadjri  kind=media country=SN
=ZBC | Zimbabwe Broadcasting Corporation  kind=media country=ZW

# Canada and Latin America
14ymedio | 14yMedio  kind=media
=ABC Color  kind=media country=PY
Búsqueda-weekblad | El Observador  kind=media country=UY
Canadian Press  kind=media country=CA
Caretas  kind=media country=PE
=CBC | CBC | Canadian Broadcasting Corporation | Radio-Canada  kind=media country=CA
Clarín | Clarin  kind=media country=AR
Confidencial | Barricada  kind=media country=NI ambiguous
Correio Braziliense | Zero Hora  kind=media country=BR
=CTV  kind=media
Cubadebate  kind=media country=CU
El Comercio | =El Comercio | La República Peru  kind=media
El Espectador | =El Espectador  kind=media country=CO
El Faro | =El Faro  kind=media country=SV
El Mercurio | =El Mercurio  kind=media country=CL
El Nacional | =El Nacional  kind=media country=VE
El Nuevo Día  kind=media country=PR
El Tiempo | =El Tiempo  kind=media country=CO
El Universal | =El Universal  kind=media country=MX
El Universal | =El Universal  kind=media country=VE
El Universo | El Comercio Ecuador | Hoy-krant  kind=media country=EC
Excélsior | Excelsior-krant  kind=media
Excélsior  kind=media country=MX
Folha de S. Paulo | Folha de São Paulo | Folha de Sao Paulo | =Folha  kind=media country=BR
Globe and Mail | The Globe and Mail  kind=media country=CA
Globo | =Globo | Globo-concern  kind=media country=BR
Globovisión | Globovision  kind=media country=VE
Granma | =Granma | Juventud Rebelde  kind=media country=CU
Infobae  kind=media
Infobae  kind=media country=AR
Istoé | IstoÉ | Época  kind=media
Jamaica Gleaner | The Gleaner  kind=media country=JM
Jornal do Brasil  kind=media country=BR
La Estrella de Panamá  kind=media country=PA
La Jornada | =La Jornada  kind=media country=MX
La Nación | =La Nación | La Nacion  kind=media country=AR
La Prensa | =La Prensa  kind=media country=NI
La Prensa Panama  kind=media
La Presse | =La Presse  kind=media country=CA
La Razón Bolivia | La Prensa Bolivia  kind=media country=BO
La Segunda Chili | The Clinic  kind=media
La Tercera | =La Tercera  kind=media country=CL
Lance!  kind=media
Le Devoir | =Le Devoir  kind=media country=CA
Le Nouvelliste | Radio Métropole | Radio Metropole  kind=media country=HT
Letras Libres  kind=media
Listín Diario  kind=media country=DO
Maclean's  kind=media country=CA
Milenio  kind=media
Milenio  kind=media country=MX
Montreal Gazette | Ottawa Citizen  kind=media country=CA
National Post  kind=media country=CA
O Estado de S. Paulo | O Estado de São Paulo | O Estado de Sao Paulo | Estadão | Estadao  kind=media country=BR
O Globo | =O Globo | TV Globo | Rede Globo  kind=media country=BR
Olé-sportkrant | =Olé  kind=media
Perfil  kind=media
Prensa Libre | El Periódico Guatemala  kind=media country=GT
Proceso  kind=media country=MX
Proceso-weekblad | Proceso  kind=media
Página/12 | Página 12 | Pagina 12 | Pagina/12  kind=media country=AR
Radio Rebelde  kind=media
RCN Televisión | =RCN | Radio Caracol | Caracol TV  kind=media country=CO
=RCTV | RCTV | Radio Caracas Televisión  kind=media country=VE
Reforma | =Reforma  kind=media country=MX
Semana | =Semana | Semana-weekblad  kind=media country=CO
Stabroek News | Kaieteur News  kind=media country=GY
Tal Cual  kind=media
Telesur | =TeleSur | =teleSUR  kind=media country=VE
Televisa  kind=media
Televisa  kind=media country=MX
The Intercept Brasil  kind=media
The Intercept Brasil  kind=media country=BR
Todo Noticias  kind=media country=AR
Toronto Star | Toronto Sun  kind=media country=CA
TV Azteca  kind=media country=MX
TVN Chili  kind=media country=CL
=Veja | Veja-weekblad  kind=media country=BR ambiguous
Venevisión  kind=media
=VTV  kind=media country=VE
Ámbito Financiero | Crónica TV  kind=media
Ámbito Financiero  kind=media country=AR
Últimas Noticias  kind=media country=VE

# Scientific journals
Addiction  kind=media country=GB ambiguous
American Economic Review | Quarterly Journal of Economics  kind=media country=US
American Journal of Epidemiology  kind=media country=US
Annals of Internal Medicine  kind=media country=US
arXiv | Arxiv  kind=media
Astrophysical Journal  kind=media country=US
Biology Letters  kind=media country=GB
bioRxiv | medRxiv  kind=media country=US
=Cell | Cell-tijdschrift  kind=media country=US ambiguous
Circulation-tijdschrift  kind=media
Current Biology  kind=media country=US
European Heart Journal  kind=media country=GB
Eurosurveillance | =Eurosurveillance  kind=media country=SE
Geophysical Research Letters  kind=media country=US
Gut-tijdschrift  kind=media
Harvard Business Review  kind=media country=US
International Journal of Epidemiology  kind=media country=GB
Journal of Personality and Social Psychology  kind=media country=US
Journal of the American Medical Association | =JAMA  kind=media country=US
medRxiv  kind=media country=US
=Nature | Nature Communications | Nature-tijdschrift  kind=media country=GB ambiguous
Nature Medicine | Nature Genetics | Nature Climate Change | Nature Neuroscience | Nature Geoscience  kind=media country=GB
Neurology  kind=media country=US ambiguous
New England Journal of Medicine | The New England Journal of Medicine | =NEJM  kind=media country=US
Pediatrics  kind=media country=US ambiguous
Physical Review Letters  kind=media country=US
PLOS ONE | PLoS One | PLoS ONE | PLOS Medicine | PLoS Biology | PLOS Biology  kind=media country=US
Proceedings of the National Academy of Sciences | =PNAS  kind=media country=US
Proceedings of the Royal Society | Proceedings of the Royal Society B | Philosophical Transactions  kind=media country=GB
Psychological Bulletin  kind=media
Psychological Science  kind=media country=US
=Science | Science Magazine | Science Advances  kind=media country=US ambiguous
The Lancet | =The Lancet | Lancet  kind=media
The Lancet Oncology | Lancet Infectious Diseases  kind=media country=GB

# Social platforms and web services
4chan  kind=media country=US
8chan | 8kun  kind=media country=US
AOL | America Online  kind=media country=US
Apple Music  kind=media country=US
Apple TV+ | Apple TV  kind=media country=US
Ask.fm  kind=media country=US
Badoo  kind=media country=US
BeReal  kind=media country=FR
Bluesky | =Blue Sky  kind=media country=US
ByteDance | Bytedance  kind=media country=CN
Chatroulette  kind=media country=US
Clubhouse  kind=media country=US ambiguous
Craigslist  kind=media country=US
Dailymotion  kind=media country=FR
Deezer  kind=media country=FR
Discord  kind=media country=US
Facebook | Meta Platforms  kind=media country=US
Flickr  kind=media country=US
Foursquare  kind=media country=US
Gab | Gab.com  kind=media country=US ambiguous
Gmail  kind=media country=US
GoFundMe | Gofundme  kind=media country=US
Goodreads  kind=media country=US
Google | google.com  kind=media country=US
Google News | Google Nieuws  kind=media country=US
Google+ | Google Plus  kind=media country=US
Grindr  kind=media country=US
Hotmail | Outlook.com  kind=media country=US
Hulu  kind=media country=US
ICQ  kind=media country=US
IMDb | =IMDB  kind=media country=US
Instagram | =Insta  kind=media country=US
iTunes  kind=media country=US
KakaoTalk  kind=media country=KR
Kickstarter  kind=media country=US
Kwai  kind=media country=CN
Line-app  kind=media country=JP
LinkedIn | Linkedin  kind=media country=US
Mastodon  kind=media country=DE ambiguous
Megaupload  kind=media country=HK
Messenger | Facebook Messenger  kind=media country=US ambiguous
=Meta  kind=media country=US of="Facebook" ambiguous
MSN Messenger | =MSN  kind=media country=US
MySpace | Myspace  kind=media country=US
Napster  kind=media country=US
Netscape  kind=media country=US
Odysee  kind=media country=US
OnlyFans | Onlyfans  kind=media country=GB
Parler  kind=media country=US ambiguous
Patreon  kind=media country=US
Periscope  kind=media country=US ambiguous
Pinterest  kind=media country=US
Pornhub  kind=media country=CA
Reddit  kind=media country=US
Roblox  kind=media country=US
Rotten Tomatoes  kind=media country=US
Rumble  kind=media country=CA ambiguous
Second Life  kind=media country=US
Signal | Signal-app  kind=media country=US ambiguous
Skype  kind=media country=US
Snapchat  kind=media country=US
SoundCloud | Soundcloud  kind=media country=DE
The Pirate Bay | Pirate Bay  kind=media country=SE
Threads | Meta Threads  kind=media country=US ambiguous
TikTok | Tiktok | Tik Tok  kind=media country=CN
Tinder  kind=media country=US
Tripadvisor | TripAdvisor  kind=media country=US
Truth Social  kind=media country=US
Tumblr  kind=media country=US
Twitch  kind=media country=US
Twitter | twitter.com  kind=media country=US
Viber  kind=media country=US
Vimeo  kind=media country=US
Vine  kind=media country=US ambiguous
Wattpad  kind=media country=CA
WhatsApp | Whatsapp  kind=media country=US
Wikimedia | Wikimedia Foundation  kind=media country=US
Wikipedia  kind=media country=US
=X | =X.com  kind=media country=US of="Twitter" ambiguous
XVideos  kind=media country=US
Yahoo | Yahoo! | Yahoo News  kind=media country=US
YouTube | Youtube  kind=media country=US
Zoom | Zoom-app  kind=media country=US ambiguous
