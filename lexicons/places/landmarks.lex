# lexicons/places/landmarks.lex: streets, squares, buildings, parks and districts known to news readers
@class    landmark
@licence  CC0-1.0
@source   written for knipsel
@homonyms
@fields   kind: street building square park district
@fields   country: <text>
@fields   place: <text>
@fields   ambiguous: <flag>

# The Hague and the seat of the Dutch state
Binnenhof | =Het Binnenhof              kind=square country=NL place="Den Haag"
Buitenhof                               kind=square country=NL place="Den Haag"
Catshuis                                kind=building country=NL place="Den Haag"
=De Horsten                             kind=building country=NL place=Wassenaar
Duindorp                                kind=district country=NL place="Den Haag"
Haagse Bos                              kind=park country=NL place="Den Haag"
Huis ten Bosch | Paleis Huis ten Bosch  kind=building country=NL place="Den Haag"
Kurhaus                                 kind=building country=NL place="Den Haag"
Laakkwartier                            kind=district country=NL place="Den Haag"
Lange Vijverberg                        kind=street country=NL place="Den Haag"
Lange Voorhout                          kind=street country=NL place="Den Haag"
Madurodam                               kind=building country=NL place="Den Haag"
Malieveld | Haagse Malieveld            kind=park country=NL place="Den Haag"
Mauritshuis                             kind=building country=NL place="Den Haag"
Moerwijk                                kind=district country=NL place="Den Haag"
Nieuwspoort                             kind=building country=NL place="Den Haag"
Paleis Noordeinde | Noordeinde          kind=building country=NL place="Den Haag"
=Plein 1813                             kind=square country=NL place="Den Haag"
Ridderzaal                              kind=building country=NL place="Den Haag"
Scheveningse gevangenis | Oranjehotel   kind=building country=NL place="Den Haag"
Schilderswijk | Haagse Schilderswijk    kind=district country=NL place="Den Haag"
=Torentje                               kind=building country=NL place="Den Haag" ambiguous
Transvaalkwartier                       kind=district country=NL place="Den Haag"
Trêveszaal | Trêves-zaal                kind=building country=NL place="Den Haag"
Vredespaleis                            kind=building country=NL place="Den Haag"
Waalsdorpervlakte                       kind=park country=NL place=Wassenaar
Ypenburg                                kind=district country=NL place="Den Haag"

# Amsterdam
Albert Cuypmarkt | Albert Cuypstraat          kind=street country=NL place=Amsterdam
Amsterdam Nieuw-West | Nieuw-West             kind=district country=NL place=Amsterdam
Amsterdam-Noord | Amsterdam Noord             kind=district country=NL place=Amsterdam
Amsterdam-Oost                                kind=district country=NL place=Amsterdam
Amsterdam-West                                kind=district country=NL place=Amsterdam
Amsterdam-Zuid                                kind=district country=NL place=Amsterdam
Amsterdamse Bos                               kind=park country=NL place=Amsterdam
Anne Frankhuis | Anne Frank Huis | =Achterhuis  kind=building country=NL place=Amsterdam
=Arena | Amsterdamse Arena                    kind=building country=NL place=Amsterdam ambiguous
Artis                                         kind=building country=NL place=Amsterdam
August Allebéplein                            kind=square country=NL place=Amsterdam
Beurs van Berlage                             kind=building country=NL place=Amsterdam
=Beursplein                                   kind=square country=NL place=Amsterdam
Bijlmer | Bijlmermeer | Amsterdam-Zuidoost | Amsterdam Zuidoost  kind=district country=NL place=Amsterdam
Bijlmerbajes                                  kind=building country=NL place=Amsterdam
Buitenveldert                                 kind=district country=NL place=Amsterdam
=Carré | Theater Carré                        kind=building country=NL place=Amsterdam ambiguous
Centraal Station Amsterdam | Amsterdam Centraal | Amsterdam CS  kind=building country=NL place=Amsterdam
Concertgebouw                                 kind=building country=NL place=Amsterdam
=Dam | =De Dam                                kind=square country=NL place=Amsterdam ambiguous
Damrak                                        kind=street country=NL place=Amsterdam
Dappermarkt                                   kind=street country=NL place=Amsterdam
=De Balie                                     kind=building country=NL place=Amsterdam
=De Bunker                                    kind=building country=NL place=Amsterdam
Felix Meritis                                 kind=building country=NL place=Amsterdam
Grachtengordel                                kind=district country=NL place=Amsterdam
Heineken Music Hall | AFAS Live               kind=building country=NL place=Amsterdam
Herengracht                                   kind=street country=NL place=Amsterdam
Hollandsche Schouwburg                        kind=building country=NL place=Amsterdam
=Indische Buurt                               kind=district country=NL place=Amsterdam
Johan Cruijff Arena | Amsterdam Arena         kind=building country=NL place=Amsterdam
=Jordaan                                      kind=district country=NL place=Amsterdam ambiguous
Justitieel Complex Schiphol                   kind=building country=NL place=Haarlemmermeer
Kalverstraat                                  kind=street country=NL place=Amsterdam
Keizersgracht                                 kind=street country=NL place=Amsterdam
Lange Leidsedwarsstraat                       kind=street country=NL place=Amsterdam
Leidseplein                                   kind=square country=NL place=Amsterdam
Linnaeusstraat                                kind=street country=NL place=Amsterdam
Maagdenhuis                                   kind=building country=NL place=Amsterdam
=Melkweg                                      kind=building country=NL place=Amsterdam ambiguous
Mercatorplein                                 kind=square country=NL place=Amsterdam
Museumplein                                   kind=square country=NL place=Amsterdam
=Nieuwe Kerk                                  kind=building country=NL place=Amsterdam
Nieuwmarkt                                    kind=square country=NL place=Amsterdam
=Olympisch Stadion                            kind=building country=NL place=Amsterdam
Oosterpark                                    kind=park country=NL place=Amsterdam
Osdorp                                        kind=district country=NL place=Amsterdam
P.C. Hooftstraat | PC Hooftstraat | P.C.Hooftstraat  kind=street country=NL place=Amsterdam
Paleis op de Dam | Koninklijk Paleis op de Dam  kind=building country=NL place=Amsterdam
=Paradiso                                     kind=building country=NL place=Amsterdam ambiguous
=Pijp | =De Pijp                              kind=district country=NL place=Amsterdam ambiguous
Portugees-Israëlietische Synagoge | Portugese Synagoge  kind=building country=NL place=Amsterdam
Prinsengracht                                 kind=street country=NL place=Amsterdam
RAI-complex | Amsterdam RAI | Amsterdamse RAI  kind=building country=NL place=Amsterdam
Rembrandtplein                                kind=square country=NL place=Amsterdam
Rijksmuseum                                   kind=building country=NL place=Amsterdam
Rokin                                         kind=street country=NL place=Amsterdam
Schiphol | Luchthaven Schiphol | Schiphol Airport | Schiphol-Plaza  kind=building country=NL place=Haarlemmermeer
Schiphol-Oost                                 kind=building country=NL place=Haarlemmermeer
Sloterdijk                                    kind=district country=NL place=Amsterdam
Slotervaart                                   kind=district country=NL place=Amsterdam
=Spui                                         kind=square country=NL place=Amsterdam ambiguous
=Stedelijk Museum                             kind=building country=NL place=Amsterdam
Stopera                                       kind=building country=NL place=Amsterdam
Van Goghmuseum | Van Gogh Museum              kind=building country=NL place=Amsterdam
Vondelpark                                    kind=park country=NL place=Amsterdam
=Wallen | =De Wallen                          kind=district country=NL place=Amsterdam ambiguous
Watergraafsmeer                               kind=district country=NL place=Amsterdam
Waterlooplein                                 kind=square country=NL place=Amsterdam
Westerkerk                                    kind=building country=NL place=Amsterdam
Westerpark                                    kind=park country=NL place=Amsterdam
Ziggo Dome                                    kind=building country=NL place=Amsterdam
Zuidas                                        kind=district country=NL place=Amsterdam

# Rotterdam
Afrikaanderwijk                               kind=district country=NL place=Rotterdam
Ahoy | Rotterdam Ahoy                         kind=building country=NL place=Rotterdam
Boijmans Van Beuningen | Museum Boijmans Van Beuningen  kind=building country=NL place=Rotterdam
Charlois                                      kind=district country=NL place=Rotterdam
Coolsingel                                    kind=street country=NL place=Rotterdam
Crooswijk                                     kind=district country=NL place=Rotterdam
=De Doelen                                    kind=building country=NL place=Rotterdam
=De Hef                                       kind=building country=NL place=Rotterdam
Delfshaven                                    kind=district country=NL place=Rotterdam
Erasmusbrug                                   kind=building country=NL place=Rotterdam
Euromast                                      kind=building country=NL place=Rotterdam
Feijenoord                                    kind=district country=NL place=Rotterdam
IJsselmonde                                   kind=district country=NL place=Rotterdam
Katendrecht                                   kind=district country=NL place=Rotterdam
Kop van Zuid                                  kind=district country=NL place=Rotterdam
Kralingen                                     kind=district country=NL place=Rotterdam
=Kuip | =De Kuip | Stadion Feijenoord         kind=building country=NL place=Rotterdam ambiguous
Laurenskerk                                   kind=building country=NL place=Rotterdam
=Lijnbaan                                     kind=street country=NL place=Rotterdam
Maastunnel                                    kind=building country=NL place=Rotterdam
Maeslantkering                                kind=building country=NL place="Hoek van Holland"
=Markthal                                     kind=building country=NL place=Rotterdam ambiguous
Rotterdam The Hague Airport | Zestienhoven    kind=building country=NL place=Rotterdam
Rotterdam-Zuid                                kind=district country=NL place=Rotterdam
Schouwburgplein                               kind=square country=NL place=Rotterdam
=Spangen                                      kind=district country=NL place=Rotterdam ambiguous
Tarwewijk                                     kind=district country=NL place=Rotterdam
Van Brienenoordbrug | Brienenoordbrug         kind=building country=NL place=Rotterdam
Witte de Withstraat                           kind=street country=NL place=Rotterdam

# Elsewhere in the Netherlands
24 Oktoberplein                               kind=square country=NL place=Utrecht
aanmeldcentrum Ter Apel | azc Ter Apel        kind=building country=NL place="Ter Apel"
Abe Lenstra Stadion                           kind=building country=NL place=Heerenveen
Afsluitdijk                                   kind=building country=NL
Beneluxtunnel                                 kind=building country=NL place=Vlaardingen
Blokhuispoort                                 kind=building country=NL place=Leeuwarden
Bonnefantenmuseum | Bonnefanten               kind=building country=NL place=Maastricht
Burgers' Zoo                                  kind=building country=NL place=Arnhem
Circuit Zandvoort | Circuit van Zandvoort     kind=building country=NL place=Zandvoort
Coentunnel                                    kind=building country=NL place=Amsterdam
=De Uithof | Utrecht Science Park             kind=district country=NL place=Utrecht
Deltawerken                                   kind=building country=NL place=Zeeland
Domplein                                      kind=square country=NL place=Utrecht
Domtoren                                      kind=building country=NL place=Utrecht
Drakensteyn | Kasteel Drakensteyn             kind=building country=NL place=Baarn
Efteling | =De Efteling                       kind=building country=NL place=Kaatsheuvel
Eindhoven Airport                             kind=building country=NL place=Eindhoven
Euroborg                                      kind=building country=NL place=Groningen
Evoluon                                       kind=building country=NL place=Eindhoven
Extra Beveiligde Inrichting | =EBI            kind=building country=NL place=Vught
Galgenwaard | Stadion Galgenwaard             kind=building country=NL place=Utrecht
GelreDome                                     kind=building country=NL place=Arnhem
Grolsch Veste | =De Grolsch Veste             kind=building country=NL place=Enschede
Groningen Airport Eelde                       kind=building country=NL place=Eelde
Groninger Museum                              kind=building country=NL place=Groningen
Hondsbossche Zeewering                        kind=building country=NL
Hoog Catharijne                               kind=building country=NL place=Utrecht
Hoograven                                     kind=district country=NL place=Utrecht
Hortus Botanicus                              kind=building country=NL place=Leiden
Huis Doorn                                    kind=building country=NL place=Doorn
IJtunnel                                      kind=building country=NL place=Amsterdam
Jaarbeurs | Utrechtse Jaarbeurs               kind=building country=NL place=Utrecht
John Frostbrug                                kind=building country=NL place=Arnhem
Kamp Amersfoort                               kind=building country=NL place=Amersfoort
Kamp Vught | Nationaal Monument Kamp Vught    kind=building country=NL place=Vught
Kamp Westerbork | Herinneringscentrum Kamp Westerbork  kind=building country=NL place=Westerbork
Kanaleneiland                                 kind=district country=NL place=Utrecht
Keizer Karelplein                             kind=building country=NL place=Nijmegen
Kerncentrale Borssele | Kernreactor Borssele  kind=building country=NL place=Borssele
Kernreactor Petten | Hogefluxreactor          kind=building country=NL place=Petten
Kröller-Müller | Kröller-Müller Museum        kind=building country=NL place=Otterlo
Leidsche Rijn                                 kind=district country=NL place=Utrecht
Lelystad Airport | Vliegveld Lelystad         kind=building country=NL place=Lelystad
=Lombok                                       kind=district country=NL place=Utrecht
Maastricht Aachen Airport                     kind=building country=NL place=Beek
Martinitoren                                  kind=building country=NL place=Groningen
Martinus Nijhoffbrug                          kind=building country=NL place=Zaltbommel
Mediapark                                     kind=building country=NL place=Hilversum
Merwedebrug                                   kind=building country=NL place=Gorinchem
Moerdijkbrug                                  kind=building country=NL place=Moerdijk
Muiderslot                                    kind=building country=NL place=Muiden
=Naald                                        kind=building country=NL place=Apeldoorn ambiguous
Nationaal Park De Hoge Veluwe                 kind=park country=NL place=Hoenderloo
Neude                                         kind=square country=NL place=Utrecht
Oosterscheldekering | Stormvloedkering Oosterschelde  kind=building country=NL place=Zeeland
Oosterwei                                     kind=district country=NL place=Gouda
Overvecht                                     kind=district country=NL place=Utrecht
Paleis Het Loo | =Het Loo                     kind=building country=NL place=Apeldoorn
Paleis Soestdijk | Soestdijk                  kind=building country=NL place=Baarn
Papendal                                      kind=building country=NL place=Arnhem
Philips Stadion | Philipsstadion              kind=building country=NL place=Eindhoven
Pieterskerk                                   kind=building country=NL place=Leiden
Poelenburg                                    kind=district country=NL place=Zaandam
Rivierenwijk                                  kind=district country=NL place=Deventer
Roombeek                                      kind=district country=NL place=Enschede
Slot Loevestein                               kind=building country=NL
Slot Zeist                                    kind=building country=NL place=Zeist
Stratumseind                                  kind=square country=NL place=Eindhoven
Tata Steel IJmuiden | =Hoogovens              kind=building country=NL place=IJmuiden
Terweijde                                     kind=district country=NL place=Culemborg
Thialf                                        kind=building country=NL place=Heerenveen
TivoliVredenburg | Tivoli Vredenburg          kind=building country=NL place=Utrecht
TT-circuit | TT Circuit Assen                 kind=building country=NL place=Assen
Utrecht Centraal                              kind=building country=NL place=Utrecht
Veldhuizen                                    kind=district country=NL place=Ede
=Vismarkt                                     kind=square country=NL place=Groningen
Vliegbasis Eindhoven                          kind=building country=NL place=Eindhoven
Vliegbasis Gilze-Rijen                        kind=building country=NL place=Gilze
Vliegbasis Leeuwarden                         kind=building country=NL place=Leeuwarden
Vliegbasis Soesterberg | Kamp Zeist           kind=building country=NL place=Soesterberg
Vliegbasis Volkel                             kind=building country=NL place=Volkel
Vrijthof                                      kind=square country=NL place=Maastricht
Waalkade                                      kind=street country=NL place=Nijmegen
Walibi Holland                                kind=building country=NL place=Biddinghuizen
Westerscheldetunnel                           kind=building country=NL place=Zeeland
Wibauthuis                                    kind=building country=NL place=Amsterdam
Zeeburgertunnel                               kind=building country=NL place=Amsterdam

# Brussels
Ancienne Belgique                             kind=building country=BE place=Brussel
Anspachlaan                                   kind=street country=BE place=Brussel
Atomium                                       kind=building country=BE place=Brussel
Barricadenplein                               kind=square country=BE place=Brussel
Belliardstraat                                kind=street country=BE place=Brussel
Berlaymont | Berlaymontgebouw                 kind=building country=BE place=Brussel
Bozar                                         kind=building country=BE place=Brussel
Brussel-Centraal                              kind=building country=BE place=Brussel
Brussels Airport | Luchthaven van Zaventem | Brussel-Nationaal | Luchthaven Zaventem  kind=building country=BE place=Zaventem
Brusselse Beurs                               kind=square country=BE place=Brussel
Brusselse Noordwijk                           kind=district country=BE place=Brussel
Brusselse ring | Ring rond Brussel            kind=street country=BE place=Brussel
Dansaertstraat | Antoine Dansaertstraat       kind=street country=BE place=Brussel
=De Brouckèreplein                            kind=square country=BE place=Brussel
Egmontpaleis                                  kind=building country=BE place=Brussel
Errerahuis                                    kind=building country=BE place=Brussel
Europagebouw                                  kind=building country=BE place=Brussel
=Europese wijk | Europawijk                   kind=district country=BE place=Brussel
Flageyplein | Flagey                          kind=square country=BE place=Brussel
Gevangenis van Haren                          kind=building country=BE place=Haren
Gevangenis van Sint-Gillis                    kind=building country=BE place=Sint-Gillis
Gevangenis van Vorst                          kind=building country=BE place=Vorst
=Grote Markt | Brusselse Grote Markt          kind=square country=BE place=Brussel
Heizel                                        kind=building country=BE place=Brussel
Hertoginnedal                                 kind=building country=BE place=Brussel
Josaphatpark                                  kind=park country=BE place=Brussel
Jubelpark                                     kind=park country=BE place=Brussel
Justitiepaleis                                kind=building country=BE place=Brussel
Justus Lipsiusgebouw | Justus Lipsius         kind=building country=BE place=Brussel
Kathedraal van Sint-Michiel en Sint-Goedele   kind=building country=BE place=Brussel
Klein Kasteeltje                              kind=building country=BE place=Brussel
Koning Boudewijnstadion | Heizelstadion       kind=building country=BE place=Brussel
=Koninklijk Paleis                            kind=building country=BE place=Brussel
Kuregem                                       kind=district country=BE place=Brussel
Lakensestraat                                 kind=street country=BE place=Brussel
Lambermont                                    kind=building country=BE place=Brussel
Louizalaan                                    kind=street country=BE place=Brussel
Luxemburgplein                                kind=square country=BE place=Brussel
Maalbeek | Metrostation Maalbeek              kind=building country=BE place=Brussel
Manneken Pis                                  kind=building country=BE place=Brussel
Marollen                                      kind=district country=BE place=Brussel
Martelarenplein | Martelaarsplein             kind=square country=BE place=Brussel
Matongé                                       kind=district country=BE place=Brussel
Maximiliaanpark                               kind=park country=BE place=Brussel
=Munt | =De Munt | Muntschouwburg             kind=building country=BE place=Brussel ambiguous
Muntplein                                     kind=square country=BE place=Brussel
Nieuwstraat                                   kind=street country=BE place=Brussel
Noordstation | Brussel-Noord                  kind=building country=BE place=Brussel
Paleis der Natie                              kind=building country=BE place=Brussel
Paleis van Laken | Kasteel van Laken          kind=building country=BE place=Brussel
Poelaertplein                                 kind=square country=BE place=Brussel
Resident Palace | Résidence Palace            kind=building country=BE place=Brussel
=Reyers | VRT-toren                           kind=building country=BE place=Brussel ambiguous
Rogierplein                                   kind=square country=BE place=Brussel
Schumanplein | =Schuman                       kind=square country=BE place=Brussel
Ter Kamerenbos                                kind=park country=BE place=Brussel
Tervurenlaan                                  kind=street country=BE place=Brussel
Tour & Taxis | Thurn en Taxis                 kind=park country=BE place=Brussel
Vlaams Parlementsgebouw                       kind=building country=BE place=Brussel
Vorst Nationaal                               kind=building country=BE place=Brussel
Warandepark | Park van Brussel                kind=park country=BE place=Brussel
Wetstraat                                     kind=street country=BE place=Brussel
Zoniënwoud                                    kind=park country=BE place=Brussel
Zuidstation | Brussel-Zuid                    kind=building country=BE place=Brussel

# Flanders and Wallonia
127bis | Gesloten centrum 127bis              kind=building country=BE place=Steenokkerzeel
Antwerpen-Centraal                            kind=building country=BE place=Antwerpen
Antwerpen-Noord                               kind=district country=BE place=Antwerpen
Antwerpse haven | Haven van Antwerpen         kind=building country=BE place=Antwerpen
Antwerpse ring | Ring rond Antwerpen | Ring van Antwerpen  kind=street country=BE place=Antwerpen
Astridplein | Koningin Astridplein            kind=square country=BE place=Antwerpen
Belfort van Gent | Gentse Belfort             kind=building country=BE place=Gent
Bellewaerde                                   kind=building country=BE place=Ieper
Boerentoren                                   kind=building country=BE place=Antwerpen
Bosuilstadion | =Bosuil                       kind=building country=BE place=Antwerpen
Circuit Zolder | Circuit van Zolder           kind=building country=BE place=Heusden-Zolder
Concertgebouw Brugge                          kind=building country=BE place=Brugge
Dampoort                                      kind=district country=BE place=Gent
=De Coninckplein                              kind=square country=BE place=Antwerpen
Den Bell                                      kind=building country=BE place=Antwerpen
deSingel | =De Singel                         kind=building country=BE place=Antwerpen
Dossinkazerne | Kazerne Dossin                kind=building country=BE place=Mechelen
=Eilandje                                     kind=district country=BE place=Antwerpen ambiguous
Ethias Arena | Grenslandhallen | Trixxo Arena  kind=building country=BE place=Hasselt
Flanders Expo                                 kind=building country=BE place=Gent
Gasthuisberg | UZ Gasthuisberg                kind=building country=BE place=Leuven
Gent-Sint-Pieters                             kind=building country=BE place=Gent
Gevangenis van Beveren                        kind=building country=BE place=Beveren
Gevangenis van Itter                          kind=building country=BE place=Itter
Gevangenis van Lantin                         kind=building country=BE place=Lantin
Gevangenis van Merksplas                      kind=building country=BE place=Merksplas
Ghelamco Arena | Planet Group Arena           kind=building country=BE place=Gent
Graslei                                       kind=street country=BE place=Gent
Gravensteen                                   kind=building country=BE place=Gent
Groenplaats                                   kind=square country=BE place=Antwerpen
IJzertoren                                    kind=building country=BE place=Diksmuide
Jan Breydelstadion                            kind=building country=BE place=Brugge
Kennedytunnel                                 kind=building country=BE place=Antwerpen
Kerncentrale Doel | Kerncentrale van Doel     kind=building country=BE place=Doel
Kerncentrale Tihange | Kerncentrale van Tihange  kind=building country=BE place=Hoei
Korenlei                                      kind=street country=BE place=Gent
=Korenmarkt                                   kind=square country=BE place=Gent
=Kouter                                       kind=square country=BE place=Gent ambiguous
Kuipke | ='t Kuipke                           kind=building country=BE place=Gent
Ladeuzeplein                                  kind=square country=BE place=Leuven
Leeuw van Waterloo                            kind=building country=BE place=Waterloo
Leuvense Stadhuis                             kind=building country=BE place=Leuven
Liefkenshoektunnel                            kind=building country=BE place=Antwerpen
=Linkeroever | Antwerpen-Linkeroever          kind=district country=BE place=Antwerpen ambiguous
Lotto Arena                                   kind=building country=BE place=Antwerpen
Luchthaven van Bierset | Bierset              kind=building country=BE place=Luik
Luchthaven van Charleroi | Brussels South     kind=building country=BE place=Charleroi
Luchthaven van Deurne                         kind=building country=BE place=Deurne
Luchthaven van Gosselies                      kind=building country=BE place=Gosselies
Luik-Guillemins | Guillemins                  kind=building country=BE place=Luik
=Meir                                         kind=street country=BE place=Antwerpen ambiguous
Menenpoort                                    kind=building country=BE place=Ieper
Onze-Lieve-Vrouwekathedraal | Antwerpse kathedraal  kind=building country=BE place=Antwerpen
Oosterweelverbinding | Oosterweel             kind=street country=BE place=Antwerpen
Operaplein                                    kind=square country=BE place=Antwerpen
=Oude Markt                                   kind=square country=BE place=Leuven
Overpoort | Overpoortstraat                   kind=street country=BE place=Gent
Pairi Daiza                                   kind=building country=BE
Patershol                                     kind=district country=BE place=Gent
Pelikaanstraat                                kind=street country=BE place=Antwerpen
Plopsaland                                    kind=building country=BE place="De Panne"
Rivierenhof                                   kind=park country=BE place=Antwerpen
Schoon Verdiep | ='t Schoon Verdiep           kind=building country=BE place=Antwerpen
Sclessin                                      kind=building country=BE place=Luik
Seefhoek                                      kind=district country=BE place=Antwerpen
Sint-Baafskathedraal                          kind=building country=BE place=Gent
Sint-Pietersplein                             kind=square country=BE place=Gent
Sint-Romboutskathedraal | Sint-Romboutstoren  kind=building country=BE place=Mechelen
Spa-Francorchamps | Circuit van Francorchamps | Francorchamps  kind=building country=BE place=Spa
Sportpaleis | Antwerps Sportpaleis            kind=building country=BE place=Antwerpen
Turnhoutsebaan                                kind=street country=BE place=Antwerpen
Veldstraat                                    kind=street country=BE place=Gent
Vliegbasis Kleine-Brogel                      kind=building country=BE place=Kleine-Brogel
Vlinderpaleis                                 kind=building country=BE place=Antwerpen
=Vooruit                                      kind=building country=BE place=Gent ambiguous
=Vrijdagmarkt                                 kind=square country=BE place=Gent
Zurenborg                                     kind=district country=BE place=Antwerpen

# France and Great Britain
Anfield                                       kind=building country=GB place=Liverpool
Arc de Triomphe                               kind=building country=FR place=Parijs
Balmoral                                      kind=building country=GB
Bastille | Place de la Bastille               kind=square country=FR place=Parijs
Bataclan                                      kind=building country=FR place=Parijs
Big Ben                                       kind=building country=GB place=Londen
British Museum                                kind=building country=GB place=Londen
Brixton                                       kind=district country=GB place=Londen
Buckingham Palace                             kind=building country=GB place=Londen
Canary Wharf                                  kind=district country=GB place=Londen
Centre Pompidou                               kind=building country=FR place=Parijs
Champs-Élysées | Champs-Elysées | Champs Elysées  kind=street country=FR place=Parijs
Chequers                                      kind=building country=GB place=Londen
=City of London | Londense City               kind=district country=GB place=Londen
Clarence House                                kind=building country=GB place=Londen
Downing Street | Downing Street 10 | 10 Downing Street  kind=street country=GB place=Londen
Eiffeltoren                                   kind=building country=FR place=Parijs
Fleet Street                                  kind=street country=GB place=Londen
Gatwick                                       kind=building country=GB place=Londen
Grenfell Tower                                kind=building country=GB place=Londen
Heathrow                                      kind=building country=GB place=Londen
Holyrood                                      kind=building country=GB place=Edinburgh
Hyde Park                                     kind=park country=GB place=Londen
Jungle van Calais                             kind=building country=FR place=Calais
Kanaaltunnel | Eurotunnel                     kind=building
Kensington Palace                             kind=building country=GB place=Londen
La Défense                                    kind=district country=FR place=Parijs
London Bridge                                 kind=building country=GB place=Londen
Louvre                                        kind=building country=FR place=Parijs
Matignon | Hôtel Matignon                     kind=building country=FR place=Parijs
Montmartre                                    kind=district country=FR place=Parijs
Moulin Rouge                                  kind=building country=FR place=Parijs
Notre-Dame | Notre Dame                       kind=building country=FR place=Parijs
Old Bailey                                    kind=building country=GB place=Londen
Old Trafford                                  kind=building country=GB place=Manchester
Orly                                          kind=building country=FR place=Parijs ambiguous
Oxford Street                                 kind=street country=GB place=Londen
Paleis van Versailles                         kind=building country=FR place=Versailles
Panthéon                                      kind=building country=FR place=Parijs
Parliament Square                             kind=square country=GB place=Londen
Piccadilly Circus                             kind=square country=GB place=Londen
Place de la Concorde                          kind=square country=FR place=Parijs
Place de la République                        kind=square country=FR place=Parijs
Promenade des Anglais                         kind=street country=FR place=Nice
Quai d'Orsay                                  kind=building country=FR place=Parijs
Quartier Latin                                kind=district country=FR place=Parijs
Roissy | Charles de Gaulle Airport            kind=building country=FR place=Parijs
Roland Garros                                 kind=building country=FR place=Parijs
Royal Albert Hall                             kind=building country=GB place=Londen
Sacré-Coeur                                   kind=building country=FR place=Parijs
Scotland Yard                                 kind=building country=GB place=Londen
Soho                                          kind=district country=GB place=Londen
Sorbonne                                      kind=building country=FR place=Parijs
Stade de France                               kind=building country=FR place=Parijs
Stansted                                      kind=building country=GB place=Londen
Stormont                                      kind=building country=GB place=Belfast
Tate Modern                                   kind=building country=GB place=Londen
Tottenham                                     kind=district country=GB place=Londen ambiguous
Tower Bridge                                  kind=building country=GB place=Londen
Tower of London                               kind=building country=GB place=Londen
Trafalgar Square                              kind=square country=GB place=Londen
Wembley | Wembleystadion                      kind=building country=GB place=Londen
=West End                                     kind=district country=GB place=Londen
Westminster | Palace of Westminster           kind=building country=GB place=Londen
Westminster Abbey                             kind=building country=GB place=Londen
Whitehall                                     kind=street country=GB place=Londen
Wimbledon                                     kind=building country=GB place=Londen ambiguous
Windsor Castle                                kind=building country=GB place=Windsor
Élysée | Elysée | Elysee | Élyséepaleis | Elyséepaleis  kind=building country=FR place=Parijs

# Other European countries
Acropolis | Akropolis                         kind=building country=GR place=Athene
Alexanderplatz                                kind=square country=DE place=Berlijn
Alhambra                                      kind=building country=ES place=Granada
Allianz Arena                                 kind=building country=DE place=München
Atocha                                        kind=building country=ES place=Madrid
Auschwitz | Auschwitz-Birkenau                kind=building country=PL
Azovstal                                      kind=building country=UA place=Marioepol
Barajas                                       kind=building country=ES place=Madrid
=Bellevue | Slot Bellevue                     kind=building country=DE place=Berlijn ambiguous
Bergen-Belsen                                 kind=building country=DE
Berlijnse Muur                                kind=building country=DE place=Berlijn
Bernabéu | Estadio Santiago Bernabéu          kind=building country=ES place=Madrid
Blauwe Moskee                                 kind=building country=TR place=Istanbul
Bolsjojtheater | Bolsjoj                      kind=building country=RU place=Moskou
Brandenburger Tor | Brandenburger Poort       kind=building country=DE place=Berlijn
Breitscheidplatz                              kind=square country=DE place=Berlijn
Buchenwald                                    kind=building country=DE place=Weimar
Camp Nou | Nou Camp                           kind=building country=ES place=Barcelona
Castel Gandolfo                               kind=building country=VA
Checkpoint Charlie                            kind=building country=DE place=Berlijn
Christiania                                   kind=district country=DK place=Kopenhagen
Christiansborg                                kind=building country=DK place=Kopenhagen
Cinecittà                                     kind=building country=IT place=Rome
Colosseum                                     kind=building country=IT place=Rome
Concentratiekamp Dachau                       kind=building country=DE place=Dachau
Dom van Keulen | Keulse Dom                   kind=building country=DE place=Keulen
Dutchbat-compound | Potocari                  kind=building country=BA
Fernsehturm                                   kind=building country=DE place=Berlijn
Forum Romanum                                 kind=building country=IT place=Rome
Fátima | Fatima                               kind=building country=PT
Gezipark | Gezi-park                          kind=park country=TR place=Istanbul
Hagia Sophia | Aya Sofia                      kind=building country=TR place=Istanbul
Hermitage                                     kind=building country=RU place=Sint-Petersburg
=Hofburg                                      kind=building country=AT place=Wenen
Holocaustmonument                             kind=building country=DE place=Berlijn
Imrali                                        kind=building country=TR
Karelsbrug                                    kind=building country=CZ place=Praag
Kerncentrale van Tsjernobyl | Kerncentrale Tsjernobyl  kind=building country=UA
Kerncentrale van Zaporizja | Kerncentrale Zaporizja  kind=building country=UA
Kremlin                                       kind=building country=RU place=Moskou
Kreuzberg                                     kind=district country=DE place=Berlijn
Kurfürstendamm                                kind=street country=DE place=Berlijn
Loebjanka                                     kind=building country=RU place=Moskou
Maidan | Majdan | Maidanplein | Onafhankelijkheidsplein  kind=square country=UA place=Kiev
Majdanek                                      kind=building country=PL
Matthiaskerk                                  kind=building country=HU place=Boedapest
Mauthausen                                    kind=building country=AT
Moncloa                                       kind=building country=ES place=Madrid
Neuengamme                                    kind=building country=DE
Neukölln                                      kind=district country=DE place=Berlijn
Palais des Nations                            kind=building country=CH place=Genève
Palazzo Chigi                                 kind=building country=IT place=Rome
Parthenon                                     kind=building country=GR place=Athene
Potsdamer Platz                               kind=square country=DE place=Berlijn
Praagse Burcht                                kind=building country=CZ place=Praag
=Prado                                        kind=building country=ES place=Madrid ambiguous
Puerta del Sol                                kind=square country=ES place=Madrid
Quirinaal                                     kind=building country=IT place=Rome
Ramblas | Rambla | La Rambla                  kind=street country=ES place=Barcelona
Ramstein | Vliegbasis Ramstein                kind=building country=DE place=Ramstein
Ravensbrück                                   kind=building country=DE
Rijksdag | Reichstag | Rijksdaggebouw         kind=building country=DE place=Berlijn
=Rode Plein                                   kind=square country=RU place=Moskou
Rosenbad                                      kind=building country=SE place=Stockholm
Sachsenhausen                                 kind=building country=DE
Sagrada Família | Sagrada Familia             kind=building country=ES place=Barcelona
San Marcoplein                                kind=square country=IT place=Venetië
San Siro                                      kind=building country=IT place=Milaan
=Scala | La Scala                             kind=building country=IT place=Milaan ambiguous
Schönbrunn | Slot Schönbrunn                  kind=building country=AT place=Wenen
Sint-Pietersbasiliek | Sint-Pieter            kind=building country=VA place=Vaticaanstad
Sint-Pietersplein                             kind=square country=VA place=Vaticaanstad
Sixtijnse Kapel                               kind=building country=VA place=Vaticaanstad
Sobibor                                       kind=building country=PL
Sontbrug                                      kind=building country=DK
Syntagmaplein | =Syntagma                     kind=square country=GR place=Athene
Taksimplein | Taksim                          kind=square country=TR place=Istanbul
Tempelhof                                     kind=building country=DE place=Berlijn
Theresienstadt                                kind=building country=CZ
Tiergarten                                    kind=park country=DE place=Berlijn
=Tivoli                                       kind=building country=DK place=Kopenhagen ambiguous
Topkapi                                       kind=building country=TR place=Istanbul
Toren van Pisa                                kind=building country=IT place=Pisa
Treblinka                                     kind=building country=PL
Trevifontein                                  kind=building country=IT place=Rome
Unter den Linden                              kind=street country=DE place=Berlijn
Wenceslausplein                               kind=square country=CZ place=Praag
Winterpaleis                                  kind=building country=RU place=Sint-Petersburg

# United States
Alcatraz                                      kind=building country=US place="San Francisco"
Area 51                                       kind=building country=US
Arlington Cemetery | Begraafplaats van Arlington  kind=building country=US place=Arlington
Beverly Hills                                 kind=district country=US place="Los Angeles"
Blair House                                   kind=building country=US place=Washington
=Broadway                                     kind=street country=US place="New York" ambiguous
Bronx | The Bronx                             kind=district country=US place="New York"
Brooklyn                                      kind=district country=US place="New York"
Camp David                                    kind=building country=US
Camp Delta                                    kind=building country=US
Cape Canaveral | Kennedy Space Center         kind=building country=US place="Cape Canaveral"
Capitol Hill                                  kind=building country=US place=Washington
Capitool                                      kind=building country=US place=Washington
Carnegie Hall                                 kind=building country=US place="New York"
Central Park                                  kind=park country=US place="New York"
Disney World | Walt Disney World              kind=building country=US place=Orlando
Empire State Building                         kind=building country=US place="New York"
Fifth Avenue                                  kind=street country=US place="New York"
Foggy Bottom                                  kind=building country=US place=Washington
Fort Bragg                                    kind=building country=US
Fort Knox                                     kind=building country=US
Golden Gate Bridge                            kind=building country=US place="San Francisco"
Grand Canyon                                  kind=park country=US
Greenwich Village                             kind=district country=US place="New York"
Ground Zero                                   kind=building country=US place="New York"
Guantánamo Bay | Guantanamo Bay | Guantánamo | Guantanamo  kind=building country=US
Guggenheim | Guggenheim Museum                kind=building country=US place="New York"
=Harlem                                       kind=district country=US place="New York"
Hollywood                                     kind=district country=US place="Los Angeles"
JFK Airport | Kennedy Airport                 kind=building country=US place="New York"
Kennedy Center                                kind=building country=US place=Washington
=Langley                                      kind=building country=US ambiguous
Lincoln Memorial                              kind=building country=US place=Washington
Los Alamos                                    kind=building country=US
Madison Avenue                                kind=street country=US place="New York"
Madison Square Garden                         kind=building country=US place="New York"
Malibu                                        kind=district country=US place="Los Angeles"
Manhattan                                     kind=district country=US place="New York"
Mar-a-Lago                                    kind=building country=US place="Palm Beach"
MoMA                                          kind=building country=US place="New York"
Mount Rushmore                                kind=building country=US
National Mall | =The Mall                     kind=street country=US place=Washington
Oval Office                                   kind=building country=US place=Washington
Pennsylvania Avenue                           kind=street country=US place=Washington
Pentagon | =Het Pentagon                      kind=building country=US place=Washington
Queens                                        kind=district country=US place="New York"
Rikers Island                                 kind=building country=US place="New York"
Rockefeller Center                            kind=building country=US place="New York"
Staten Island                                 kind=district country=US place="New York"
Sunset Boulevard                              kind=street country=US place="Los Angeles"
Times Square                                  kind=square country=US place="New York"
Trump Tower                                   kind=building country=US place="New York"
Twin Towers                                   kind=building country=US place="New York"
Vrijheidsbeeld                                kind=building country=US place="New York"
Wall Street                                   kind=street country=US place="New York"
=Watergate | Watergategebouw                  kind=building country=US place=Washington
Witte Huis | =Het Witte Huis                  kind=building country=US place=Washington
World Trade Center | =WTC                     kind=building country=US place="New York"
Yellowstone | Yellowstonepark                 kind=park country=US
Yosemite                                      kind=park country=US
Zuccottipark | Zuccotti Park                  kind=square country=US place="New York"

# The rest of the world
Abu Ghraib                                    kind=building country=IQ
Al-Aqsamoskee | Al-Aqsa | Al Aqsa-moskee | Al-Aqsa-moskee  kind=building country=IL place=Jeruzalem
Al-Azhar | Al-Azharmoskee | Al Azhar          kind=building country=EG place=Caïro
Al-Hol | Al Hol                               kind=building country=SY
Al-Shifaziekenhuis | Shifaziekenhuis | Al-Shifa-ziekenhuis  kind=building country=PS place=Gaza-Stad
Angkor Wat | Angkor                           kind=building country=KH
Aswandam                                      kind=building country=EG
Ben Gurion | Luchthaven Ben Gurion            kind=building country=IL place="Tel Aviv"
=Blauwe Huis                                  kind=building country=KR place=Seoel
Borobudur                                     kind=building country=ID
Casa Rosada                                   kind=building country=AR place="Buenos Aires"
Chinese Muur | =Grote Muur                    kind=building country=CN
Copacabana                                    kind=building country=BR place="Rio de Janeiro"
Drieklovendam                                 kind=building country=CN
Evingevangenis | =Evin                        kind=building country=IR place=Teheran
Fordo                                         kind=building country=IR
Fort Amsterdam                                kind=building country=CW place=Willemstad
Fort Zeelandia                                kind=building country=SR place=Paramaribo
Geboortekerk                                  kind=building country=PS place=Bethlehem
Gouden Tempel                                 kind=building country=IN place=Amritsar
Grensovergang Rafah                           kind=building country=PS place=Rafah
=Groene Zone                                  kind=district country=IQ place=Bagdad
Grot van de Patriarchen                       kind=building country=PS place=Hebron
Grote Hal van het Volk                        kind=building country=CN place=Peking
=Grote Moskee                                 kind=building country=SA place=Mekka
Heilige Grafkerk                              kind=building country=IL place=Jeruzalem
Kaaba                                         kind=building country=SA place=Mekka
Kachovkadam | Kachovka-dam                    kind=building country=UA
Kerncentrale van Fukushima | Fukushima Daiichi  kind=building country=JP
Khao San Road                                 kind=building country=TH place=Bangkok
Klaagmuur                                     kind=building country=IL place=Jeruzalem
Krak des Chevaliers                           kind=building country=SY
Krugerpark | Kruger Park                      kind=park country=ZA
Machu Picchu                                  kind=building country=PE
Maracanã | Maracana                           kind=building country=BR place="Rio de Janeiro"
Miraflores                                    kind=building country=VE place=Caracas
Muqata                                        kind=building country=PS place=Ramallah
Natanz                                        kind=building country=IR
Onafhankelijkheidsplein                       kind=square country=SR place=Paramaribo
=Opera House                                  kind=building country=AU place=Sydney
Orient House                                  kind=building country=IL place=Jeruzalem
Oude Stad van Jeruzalem | =Oude Stad          kind=district country=IL place=Jeruzalem
Panmunjom                                     kind=building country=KR
=Petra                                        kind=building country=JO ambiguous
Piramides van Gizeh                           kind=building country=EG place=Gizeh
Planalto                                      kind=building country=BR place=Brasilia
Plaza de Mayo                                 kind=square country=AR place="Buenos Aires"
Prambanan                                     kind=building country=ID
Rotskoepel                                    kind=building country=IL place=Jeruzalem
Sadr City | Sadr-Stad                         kind=district country=IQ place=Bagdad
Saydnaya | Sednaya | Saydnayagevangenis       kind=building country=SY
Serengeti                                     kind=park country=TZ
Sheikh Jarrah                                 kind=district country=IL place=Jeruzalem
Tahrirplein | Tahrir-plein | Tahrir           kind=square country=EG place=Caïro
Taj Mahal                                     kind=building country=IN place=Agra
Tempelberg                                    kind=building country=IL place=Jeruzalem
Tiananmenplein | Plein van de Hemelse Vrede | Tiananmen | Tienanmenplein  kind=square country=CN place=Peking
Verboden Stad                                 kind=building country=CN place=Peking
Via Dolorosa                                  kind=street country=IL place=Jeruzalem
Yad Vashem                                    kind=building country=IL place=Jeruzalem
Yasukuni | Yasukunitempel | Yasukuni-schrijn  kind=building country=JP place=Tokio
Zhongnanhai                                   kind=district country=CN place=Peking
