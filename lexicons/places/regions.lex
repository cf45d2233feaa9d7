# lexicons/places/regions.lex: continents, regions, provinces, islands, waters and mountains
@class    region
@licence  CC0-1.0
@source   written for knipsel
@homonyms
@fields   kind: continent region province island water mountain
@fields   country: <text>
@fields   latitude: <number>
@fields   longitude: <number>
@fields   ambiguous: <flag>

# Continents
Afrika         kind=continent latitude=4.0 longitude=21.0
Antarctica     kind=continent country=AQ latitude=-82.9 longitude=0.0
Azië           kind=continent latitude=43.7 longitude=87.3
Europa         kind=continent latitude=54.5 longitude=15.3
Noord-Amerika  kind=continent latitude=46.0 longitude=-100.0
Oceanië        kind=continent latitude=-22.7 longitude=140.0
Zuid-Amerika   kind=continent latitude=-15.6 longitude=-56.1

# Parts of the world
Afrika bezuiden de Sahara | Sub-Sahara-Afrika | Sub-Saharaans Afrika  kind=region latitude=0.0 longitude=20.0
Arabisch schiereiland | Arabische schiereiland  kind=region latitude=22.0 longitude=47.0
Arabische wereld                              kind=region latitude=25.0 longitude=40.0
Arabië                                        kind=region latitude=24.0 longitude=45.0
Balkan | Balkanlanden                         kind=region latitude=43.0 longitude=21.0
Baltische staten | Baltische landen | Baltische republieken | Baltikum  kind=region latitude=57.0 longitude=25.0
Benelux                                       kind=region latitude=51.5 longitude=5.2
Caraïben | Caribisch gebied | Caribische gebied | Cariben  kind=region latitude=17.0 longitude=-70.0
Centraal-Afrika | Midden-Afrika               kind=region latitude=2.0 longitude=20.0
Centraal-Azië                                 kind=region latitude=41.0 longitude=68.0
Derde Wereld                                  kind=region
Eurazië                                       kind=region latitude=55.0 longitude=60.0
Eurozone                                      kind=region
Golfregio | Golfstaten                        kind=region latitude=27.0 longitude=50.0
=Gouden Driehoek                              kind=region latitude=21.5 longitude=100.5
=Grote Meren | Grote Merengebied              kind=region latitude=-1.5 longitude=30.0
Hoorn van Afrika                              kind=region latitude=9.0 longitude=45.0
Iberisch schiereiland                         kind=region latitude=40.0 longitude=-4.0
Indisch subcontinent | Indiase subcontinent   kind=region latitude=29.0 longitude=70.0
Indochina | Indo-China                        kind=region latitude=15.0 longitude=105.0
Kaukasus                                      kind=region latitude=42.5 longitude=44.5
Kleine Antillen                               kind=region latitude=15.0 longitude=-61.5
Korea | Koreaans schiereiland | Koreaanse schiereiland  kind=region latitude=38.0 longitude=127.5
Lage Landen                                   kind=region latitude=52.3 longitude=5.0
Latijns-Amerika                               kind=region latitude=-10.0 longitude=-65.0
Levant                                        kind=region latitude=34.5 longitude=37.0
Maghreb                                       kind=region latitude=32.0 longitude=2.0
Melanesië                                     kind=region latitude=-9.0 longitude=160.0
Mesopotamië                                   kind=region latitude=33.0 longitude=44.0
Micronesië                                    kind=region latitude=7.0 longitude=151.0
Midden-Amerika | Centraal-Amerika             kind=region latitude=13.0 longitude=-86.0
Midden-Europa | Centraal-Europa               kind=region latitude=49.0 longitude=16.0
Midden-Oosten | =MO                           kind=region latitude=29.0 longitude=42.0
Nabije Oosten                                 kind=region latitude=32.0 longitude=37.0
Noord-Afrika                                  kind=region latitude=27.0 longitude=20.0
Noord-Europa                                  kind=region latitude=61.0 longitude=15.0
Noord-Kaukasus                                kind=region latitude=43.3 longitude=45.0
Noordpool                                     kind=region latitude=90.0 longitude=0.0
Noordpoolgebied | Arctis | Poolgebied         kind=region latitude=75.0 longitude=0.0
Noordwest-Europa                              kind=region latitude=51.0 longitude=3.0
Oost-Afrika                                   kind=region latitude=2.0 longitude=38.0
Oost-Azië                                     kind=region latitude=36.0 longitude=118.0
Oost-Europa                                   kind=region latitude=52.0 longitude=30.0
=Oostblok                                     kind=region
=Oosten                                       kind=region ambiguous
Polynesië                                     kind=region latitude=-15.0 longitude=-150.0
Sahara                                        kind=region latitude=23.4 longitude=13.0
Sahel | Sahelgebied | Sahelregio              kind=region latitude=15.0 longitude=2.0
Scandinavië                                   kind=region latitude=63.0 longitude=16.0
Schengenzone | Schengengebied                 kind=region
Verre Oosten                                  kind=region latitude=35.0 longitude=115.0
West-Afrika                                   kind=region latitude=10.0 longitude=-5.0
West-Azië                                     kind=region latitude=33.0 longitude=44.0
West-Europa                                   kind=region latitude=48.0 longitude=4.0
West-Indië                                    kind=region latitude=18.0 longitude=-66.0
Westelijke Balkan                             kind=region latitude=43.0 longitude=19.5
=Westen | Westerse wereld                     kind=region ambiguous
Zuid-Azië                                     kind=region latitude=22.0 longitude=78.0
Zuid-Europa                                   kind=region latitude=41.0 longitude=14.0
Zuidelijk Afrika                              kind=region latitude=-22.0 longitude=25.0
Zuidoost-Azië                                 kind=region latitude=12.0 longitude=105.0
Zuidoost-Europa                               kind=region latitude=43.0 longitude=21.0
Zuidpool | Zuidpoolgebied                     kind=region latitude=-90.0 longitude=0.0

# Conflict areas and other areas in the news
Abchazië                                      kind=region country=GE latitude=43.0 longitude=41.0
Abyei                                         kind=region country=SD latitude=9.6 longitude=28.4
Adzjarië                                      kind=region country=GE latitude=41.6 longitude=42.0
Assam                                         kind=region country=IN latitude=26.0 longitude=92.9
Atjeh | Aceh                                  kind=region country=ID latitude=4.5 longitude=96.8
Basjkirostan | Basjkortostan                  kind=region country=RU latitude=54.2 longitude=56.5
Bekavallei | Bekaavallei | Beka-vallei        kind=region country=LB latitude=34.0 longitude=36.1
Beloetsjistan | Balochistan                   kind=region country=PK latitude=28.5 longitude=65.1
Bengalen                                      kind=region latitude=23.5 longitude=89.0
Bihar                                         kind=region country=IN latitude=25.7 longitude=85.3
Binnen-Mongolië                               kind=region country=CN latitude=43.5 longitude=113.0
Borno                                         kind=region country=NG latitude=11.8 longitude=13.2
Cabo Delgado                                  kind=region country=MZ latitude=-12.3 longitude=39.4
Cyrenaica                                     kind=region country=LY latitude=31.0 longitude=22.0
Dagestan                                      kind=region country=RU latitude=42.9 longitude=47.1
Darfur | Darfoer                              kind=region country=SD latitude=13.5 longitude=24.5
Donbas | Donbass | Donbasbekken               kind=region country=UA latitude=48.0 longitude=38.0
Galilea                                       kind=region country=IL latitude=32.8 longitude=35.4
Gauteng                                       kind=region country=ZA latitude=-26.0 longitude=28.1
Gazastrook | Gaza | Gazastreek                kind=region country=PS latitude=31.42 longitude=34.36
Goa                                           kind=region country=IN latitude=15.3 longitude=74.0
Golanhoogten | Golan | Golanhoogvlakte | Golan-hoogten  kind=region country=SY latitude=33.00 longitude=35.75
Guangdong                                     kind=region country=CN latitude=23.4 longitude=113.4
Gujarat                                       kind=region country=IN latitude=22.7 longitude=71.6
Helmand                                       kind=region country=AF latitude=31.0 longitude=64.0
Hubei                                         kind=region country=CN latitude=31.0 longitude=112.3
Ingoesjetië                                   kind=region country=RU latitude=43.1 longitude=45.0
Iraaks-Koerdistan | Iraaks Koerdistan         kind=region country=IQ latitude=36.4 longitude=44.0
Ituri                                         kind=region country=CD latitude=1.9 longitude=30.0
Judea                                         kind=region country=PS latitude=31.6 longitude=35.1
Kamtsjatka                                    kind=region country=RU latitude=53.0 longitude=158.0
Karelië                                       kind=region country=RU latitude=63.0 longitude=32.0
Kasaï                                         kind=region country=CD latitude=-6.0 longitude=23.5
Kasjmir | Jammu en Kasjmir                    kind=region country=IN latitude=34.0 longitude=75.5
Katanga                                       kind=region country=CD latitude=-9.0 longitude=26.5
Kerala                                        kind=region country=IN latitude=10.5 longitude=76.3
Kivu                                          kind=region country=CD latitude=-2.3 longitude=28.6
Koerdistan                                    kind=region latitude=36.5 longitude=43.0
Krim | Krim-schiereiland | Krimschiereiland   kind=region country=UA latitude=45.3 longitude=34.4
Kunduz                                        kind=region country=AF latitude=36.8 longitude=68.9
KwaZoeloe-Natal | KwaZulu-Natal               kind=region country=ZA latitude=-29.0 longitude=30.9
Maharashtra                                   kind=region country=IN latitude=19.6 longitude=75.6
Mantsjoerije                                  kind=region country=CN latitude=46.0 longitude=126.0
Mindanao                                      kind=region country=PH latitude=7.5 longitude=124.5
Nachitsjevan                                  kind=region country=AZ latitude=39.2 longitude=45.4
Nagorno-Karabach | Nagorny-Karabach | Karabach  kind=region country=AZ latitude=39.8 longitude=46.75
Negev | Negevwoestijn                         kind=region country=IL latitude=30.8 longitude=34.8
Nigerdelta                                    kind=region country=NG latitude=5.0 longitude=6.0
Noord-Cyprus                                  kind=region country=CY latitude=35.25 longitude=33.6
Noord-Irak                                    kind=region country=IQ latitude=36.0 longitude=43.5
Noord-Kivu                                    kind=region country=CD latitude=-1.5 longitude=28.8
Noord-Ossetië                                 kind=region country=RU latitude=43.0 longitude=44.2
Noord-Syrië                                   kind=region country=SY latitude=36.2 longitude=37.5
Noord-Waziristan                              kind=region country=PK latitude=32.95 longitude=69.9
Noordwest-Syrië                               kind=region country=SY latitude=35.7 longitude=36.5
Oblast Kaliningrad                            kind=region country=RU latitude=54.7 longitude=21.3
Ogaden                                        kind=region country=ET latitude=7.0 longitude=43.0
Oost-Congo                                    kind=region country=CD latitude=-1.0 longitude=28.5
Oost-Jeruzalem                                kind=region country=IL latitude=31.78 longitude=35.24
Oost-Kaap                                     kind=region country=ZA latitude=-32.0 longitude=26.5
Oost-Kasaï                                    kind=region country=CD latitude=0.9 longitude=27.0
Oost-Oekraïne                                 kind=region country=UA latitude=48.5 longitude=37.5
Ossetië                                       kind=region latitude=42.6 longitude=44.1
Panjshir | Panjshirvallei                     kind=region country=AF latitude=35.3 longitude=69.6
Papoea | West-Papoea | Irian Jaya             kind=region country=ID latitude=-4.2 longitude=138.2
Punjab                                        kind=region country=IN latitude=31.1 longitude=75.4
Puntland                                      kind=region country=SO latitude=8.4 longitude=48.5
Rakhine | Arakan                              kind=region country=MM latitude=20.1 longitude=93.5
=Rif                                          kind=region country=MA latitude=35.0 longitude=-4.0 ambiguous
Rifgebergte | Rifgebied                       kind=region country=MA latitude=35.0 longitude=-4.0
Rojava | Noordoost-Syrië                      kind=region country=SY latitude=36.5 longitude=40.0
Samaria                                       kind=region country=PS latitude=32.2 longitude=35.2
Siberië                                       kind=region country=RU latitude=60.0 longitude=100.0
Sichuan                                       kind=region country=CN latitude=30.7 longitude=102.8
Sinaï | Sinaïwoestijn | Sinaï-woestijn        kind=region country=EG latitude=29.5 longitude=33.8
Somaliland                                    kind=region country=SO latitude=9.6 longitude=46.0
Swatvallei | Swat-vallei                      kind=region country=PK latitude=35.2 longitude=72.4
Tatarstan                                     kind=region country=RU latitude=55.5 longitude=50.9
Tibet                                         kind=region country=CN latitude=31.5 longitude=88.5
Tigray                                        kind=region country=ET latitude=13.8 longitude=39.0
Tohoku                                        kind=region country=JP latitude=37.5 longitude=140.1
Transkarpatië                                 kind=region country=UA latitude=48.6 longitude=22.8
Transnistrië | Transdnjestrië                 kind=region country=MD latitude=47.2 longitude=29.4
Transvaal                                     kind=region country=ZA latitude=-25.0 longitude=29.0
Tsjetsjenië                                   kind=region country=RU latitude=43.3 longitude=45.7
Uruzgan | Oeroezgan                           kind=region country=AF latitude=32.9 longitude=66.1
Uttar Pradesh                                 kind=region country=IN latitude=27.0 longitude=80.8
=Vrijstaat | Oranje-Vrijstaat                 kind=region country=ZA latitude=-28.5 longitude=26.8 ambiguous
Waziristan                                    kind=region country=PK latitude=33.0 longitude=70.0
West-Bengalen                                 kind=region country=IN latitude=23.0 longitude=88.0
West-Kaap                                     kind=region country=ZA latitude=-33.2 longitude=20.5
West-Oekraïne                                 kind=region country=UA latitude=48.8 longitude=25.5
Westelijke Jordaanoever | =Westoever | Westbank | =West Bank | Cisjordanië  kind=region country=PS latitude=31.95 longitude=35.30
Xinjiang | Sinkiang                           kind=region country=CN latitude=41.0 longitude=85.0
Yunnan                                        kind=region country=CN latitude=25.0 longitude=101.5
Zuid-China                                    kind=region country=CN latitude=24.5 longitude=111.0
Zuid-Kivu                                     kind=region country=CD latitude=-3.2 longitude=28.3
Zuid-Kordofan                                 kind=region country=SD latitude=11.0 longitude=29.8
Zuid-Libanon                                  kind=region country=LB latitude=33.2 longitude=35.4
Zuid-Ossetië                                  kind=region country=GE latitude=42.3 longitude=44.0
Zuid-Waziristan                               kind=region country=PK latitude=32.3 longitude=69.9

# Dutch provinces
Drenthe                                       kind=province country=NL latitude=52.86 longitude=6.62
Flevoland                                     kind=province country=NL latitude=52.53 longitude=5.60
Friesland | Fryslân                           kind=province country=NL latitude=53.11 longitude=5.80
Gelderland                                    kind=province country=NL latitude=52.06 longitude=5.95
Groningen                                     kind=province country=NL latitude=53.22 longitude=6.74
Limburg | Nederlands-Limburg | Nederlands Limburg  kind=province country=NL latitude=51.21 longitude=5.94
Noord-Brabant                                 kind=province country=NL latitude=51.56 longitude=5.20
Noord-Holland                                 kind=province country=NL latitude=52.58 longitude=4.87
Overijssel                                    kind=province country=NL latitude=52.44 longitude=6.44
Utrecht                                       kind=province country=NL latitude=52.08 longitude=5.17
Zeeland                                       kind=province country=NL latitude=51.45 longitude=3.83
Zuid-Holland                                  kind=province country=NL latitude=51.99 longitude=4.49

# Belgian provinces, regions and communities
Antwerpen                                     kind=province country=BE latitude=51.22 longitude=4.72
Brussels Gewest | Brussels Hoofdstedelijk Gewest | Brusselse Gewest | Brussels Hoofdstedelijke Gewest  kind=region country=BE latitude=50.84 longitude=4.37
Duitstalige Gemeenschap | Oostkantons | Oost-België  kind=region country=BE latitude=50.36 longitude=6.10
Franse Gemeenschap | Franstalige Gemeenschap  kind=region country=BE
Henegouwen                                    kind=province country=BE latitude=50.50 longitude=4.00
Limburg | Belgisch-Limburg | Belgisch Limburg  kind=province country=BE latitude=50.98 longitude=5.40
=Luik                                         kind=province country=BE latitude=50.53 longitude=5.73 ambiguous
Luxemburg                                     kind=province country=BE latitude=49.97 longitude=5.46
=Namen                                        kind=province country=BE latitude=50.28 longitude=4.87 ambiguous
Oost-Vlaanderen                               kind=province country=BE latitude=51.04 longitude=3.75
Vlaams-Brabant                                kind=province country=BE latitude=50.89 longitude=4.57
Vlaamse Gemeenschap                           kind=region country=BE
Vlaanderen | Vlaams Gewest | Vlaamse Gewest   kind=region country=BE latitude=51.04 longitude=4.24
Waals-Brabant                                 kind=province country=BE latitude=50.67 longitude=4.56
Wallonië | Waals Gewest | Waalse Gewest       kind=region country=BE latitude=50.30 longitude=4.75
West-Vlaanderen                               kind=province country=BE latitude=51.02 longitude=3.05

# Dutch regions and areas
Achterhoek                               kind=region country=NL latitude=52.03 longitude=6.45
Alblasserwaard                           kind=region country=NL latitude=51.86 longitude=4.95
Betuwe                                   kind=region country=NL latitude=51.92 longitude=5.60
Biesbosch                                kind=region country=NL latitude=51.75 longitude=4.80
Bollenstreek | Duin- en Bollenstreek     kind=region country=NL latitude=52.3 longitude=4.65
Bommelerwaard                            kind=region country=NL latitude=51.82 longitude=5.15
Botlek | Botlekgebied                    kind=region country=NL latitude=51.93 longitude=4.10
Brabant                                  kind=region country=NL latitude=51.56 longitude=5.20
Brainport                                kind=region country=NL latitude=51.45 longitude=5.50
Euregio                                  kind=region latitude=50.8 longitude=5.9
Europoort                                kind=region country=NL latitude=51.93 longitude=4.15
Flevopolder                              kind=region country=NL latitude=52.45 longitude=5.45
Gelderse Poort                           kind=region country=NL latitude=51.90 longitude=5.90
Gelderse Vallei                          kind=region country=NL latitude=52.20 longitude=5.45
Goeree-Overflakkee                       kind=region country=NL latitude=51.80 longitude=4.10
=Gooi | =Het Gooi | Gooi en Vechtstreek  kind=region country=NL latitude=52.25 longitude=5.20 ambiguous
=Groene Hart                             kind=region country=NL latitude=52.10 longitude=4.80
Groningenveld                            kind=region country=NL latitude=53.35 longitude=6.75
Groot-Amsterdam                          kind=region country=NL latitude=52.30 longitude=4.90
Haaglanden                               kind=region country=NL latitude=52.0 longitude=4.4
Haarlemmermeerpolder                     kind=region country=NL latitude=52.30 longitude=4.69
=Heuvelland                              kind=region country=NL latitude=50.80 longitude=5.90
Hoeksche Waard | Hoekse Waard            kind=region country=NL latitude=51.76 longitude=4.45
=Hoge Veluwe                             kind=region country=NL latitude=52.08 longitude=5.80
Hogeland                                 kind=region country=NL latitude=53.30 longitude=6.60
IJmond                                   kind=region country=NL latitude=52.40 longitude=4.55
IJsselmeerpolders                        kind=region country=NL latitude=52.6 longitude=5.5
Kennemerland                             kind=region country=NL latitude=52.46 longitude=4.65
Kop van Noord-Holland                    kind=region country=NL latitude=52.80 longitude=4.85
Kop van Overijssel                       kind=region country=NL latitude=52.75 longitude=6.00
Krimpenerwaard                           kind=region country=NL latitude=51.95 longitude=4.75
Land van Maas en Waal                    kind=region country=NL latitude=51.8 longitude=5.7
Langstraat                               kind=region country=NL latitude=51.60 longitude=5.15
Liemers                                  kind=region country=NL latitude=51.85 longitude=6.10
Lopikerwaard                             kind=region country=NL latitude=52.0 longitude=5.0
Maasvlakte                               kind=region country=NL latitude=51.96 longitude=4.00
Midden-Limburg                           kind=region country=NL latitude=51.10 longitude=5.90
Noord-Limburg                            kind=region country=NL latitude=51.40 longitude=6.00
Noordoostpolder                          kind=region country=NL latitude=52.70 longitude=5.75
Noordzeekanaalgebied                     kind=region country=NL latitude=52.45 longitude=4.60
Oldambt                                  kind=region country=NL latitude=53.25 longitude=7.05
Ooijpolder                               kind=region country=NL latitude=51.85 longitude=5.92
Oost-Brabant                             kind=region country=NL latitude=51.70 longitude=5.60
Oost-Groningen                           kind=region country=NL latitude=53.10 longitude=7.00
Oostvaardersplassen                      kind=region country=NL latitude=52.40 longitude=5.35
Over-Betuwe                              kind=region country=NL latitude=51.93 longitude=5.85
Parkstad                                 kind=region country=NL latitude=50.9 longitude=6.0
=Peel | =De Peel                         kind=region country=NL latitude=51.45 longitude=5.60 ambiguous
Randstad                                 kind=region country=NL latitude=52.1 longitude=4.7
Rijnmond | Rijnmondgebied                kind=region country=NL latitude=51.90 longitude=4.20
Salland                                  kind=region country=NL latitude=52.45 longitude=6.25
Stellingwerven                           kind=region country=NL latitude=52.95 longitude=6.00
Tielerwaard                              kind=region country=NL latitude=51.87 longitude=5.45
Tweede Maasvlakte                        kind=region country=NL latitude=51.95 longitude=3.98
Twente                                   kind=region country=NL latitude=52.30 longitude=6.75
Utrechtse Heuvelrug | Heuvelrug          kind=region country=NL latitude=52.10 longitude=5.35
Veenkoloniën                             kind=region country=NL latitude=53.00 longitude=6.90
Veluwe                                   kind=region country=NL latitude=52.22 longitude=5.80
Voorne-Putten                            kind=region country=NL latitude=51.85 longitude=4.20
=Waterland                               kind=region country=NL latitude=52.48 longitude=4.95
Weerribben                               kind=region country=NL latitude=52.78 longitude=5.95
West-Brabant                             kind=region country=NL latitude=51.60 longitude=4.70
West-Friesland                           kind=region country=NL latitude=52.70 longitude=5.05
Westerkwartier                           kind=region country=NL latitude=53.20 longitude=6.40
Westland                                 kind=region country=NL latitude=52.00 longitude=4.20
Zaanstreek                               kind=region country=NL latitude=52.45 longitude=4.80
Zeeuws-Vlaanderen                        kind=region country=NL latitude=51.33 longitude=3.85
Zuid-Limburg                             kind=region country=NL latitude=50.85 longitude=5.90
Zuidwesthoek                             kind=region country=NL latitude=52.95 longitude=5.75

# Belgian areas
Ardennen                        kind=region country=BE latitude=50.15 longitude=5.60
Borinage                        kind=region country=BE latitude=50.42 longitude=3.85
Brussel-Halle-Vilvoorde | =BHV  kind=region country=BE latitude=50.88 longitude=4.30
Denderstreek                    kind=region country=BE latitude=50.95 longitude=4.0
Gaume                           kind=region country=BE latitude=50.0 longitude=5.0
Gentse Kanaalzone               kind=region country=BE latitude=51.05 longitude=3.85
Hageland                        kind=region country=BE latitude=50.95 longitude=4.85
Haspengouw                      kind=region country=BE latitude=50.75 longitude=5.20
Hoge Venen                      kind=region country=BE latitude=50.50 longitude=6.07
=Kempen | Antwerpse Kempen      kind=region country=BE latitude=51.20 longitude=5.00 ambiguous
Klein-Brabant                   kind=region country=BE latitude=51.05 longitude=4.25
Land van Herve                  kind=region country=BE latitude=50.58 longitude=5.93
Maasland | Maaskant             kind=region country=BE latitude=51.0 longitude=5.4
Meetjesland                     kind=region country=BE latitude=51.15 longitude=3.60
Midden-West-Vlaanderen          kind=region country=BE latitude=50.95 longitude=3.15
Pajottenland                    kind=region country=BE latitude=50.82 longitude=4.10
Rupelstreek                     kind=region country=BE latitude=51.1 longitude=4.4
Samber en Maas                  kind=region country=BE latitude=50.2 longitude=4.5
Vlaamse Ardennen                kind=region country=BE latitude=50.80 longitude=3.65
Vlaamse kust | Belgische kust   kind=region country=BE latitude=51.25 longitude=3.00
Vlaamse Rand                    kind=region country=BE latitude=50.87 longitude=4.35
=Voeren | Voerstreek            kind=region country=BE latitude=50.75 longitude=5.80 ambiguous
Waasland | Land van Waas        kind=region country=BE latitude=51.18 longitude=4.15
=Westhoek                       kind=region country=BE latitude=50.85 longitude=2.75
Zuid-West-Vlaanderen            kind=region country=BE latitude=50.84 longitude=3.30

# Parts of the United Kingdom and Ireland
Cornwall                          kind=region country=GB latitude=50.4 longitude=-4.8
Engeland                          kind=region country=GB latitude=52.53 longitude=-1.46
Essex                             kind=region country=GB latitude=51.7 longitude=0.5
Hertfordshire                     kind=region country=GB latitude=51.9 longitude=-0.2
=Hooglanden | Schotse Hooglanden  kind=region country=GB latitude=57.2 longitude=-4.6 ambiguous
=Kent                             kind=region country=GB latitude=51.2 longitude=0.7 ambiguous
Lancashire                        kind=region country=GB latitude=53.8 longitude=-2.6
Midlands                          kind=region country=GB latitude=52.5 longitude=-1.8
Noord-Ierland                     kind=region country=GB latitude=54.79 longitude=-6.49
Schotland                         kind=region country=GB latitude=56.49 longitude=-4.20
Sussex                            kind=region country=GB latitude=51.0 longitude=-0.2
Ulster                            kind=region country=GB latitude=54.6 longitude=-6.8
Wales                             kind=region country=GB latitude=52.13 longitude=-3.78
Yorkshire                         kind=region country=GB latitude=54.0 longitude=-1.5

# German states and areas
Baden-Württemberg | Baden-Wurttemberg         kind=region country=DE latitude=48.7 longitude=9.0
=Beieren                                      kind=region country=DE latitude=48.9 longitude=11.4
Brandenburg                                   kind=region country=DE latitude=52.4 longitude=13.0
Eifel                                         kind=region country=DE latitude=50.4 longitude=6.8
=Franken                                      kind=region country=DE latitude=49.7 longitude=10.9 ambiguous
=Harz                                         kind=region country=DE latitude=51.7 longitude=10.7
=Hessen                                       kind=region country=DE latitude=50.6 longitude=9.0
Hunsrück                                      kind=region country=DE latitude=50.1 longitude=7.2
Lausitz                                       kind=region country=DE latitude=51.4 longitude=14.2
Mecklenburg-Voor-Pommeren | Mecklenburg-Vorpommern  kind=region country=DE latitude=53.7 longitude=12.5
Nedersaksen                                   kind=region country=DE latitude=52.8 longitude=9.4
Noord-Duitsland                               kind=region country=DE latitude=53.5 longitude=9.5
Noordrijn-Westfalen | Noord-Rijnland-Westfalen  kind=region country=DE latitude=51.5 longitude=7.5
Oost-Friesland                                kind=region country=DE latitude=53.4 longitude=7.4
Pommeren                                      kind=region latitude=53.5 longitude=14.0
Rijnland                                      kind=region country=DE latitude=50.9 longitude=6.9
Rijnland-Palts                                kind=region country=DE latitude=50.0 longitude=7.3
Ruhrgebied | Roergebied                       kind=region country=DE latitude=51.5 longitude=7.2
Saarland                                      kind=region country=DE latitude=49.4 longitude=6.9
Saksen                                        kind=region country=DE latitude=51.1 longitude=13.2
Saksen-Anhalt                                 kind=region country=DE latitude=51.9 longitude=11.7
Sauerland                                     kind=region country=DE latitude=51.2 longitude=8.4
Sleeswijk-Holstein                            kind=region country=DE latitude=54.2 longitude=9.7
Thüringen                                     kind=region country=DE latitude=50.9 longitude=11.0
Westerwald                                    kind=region country=DE latitude=50.5 longitude=7.8
Westfalen                                     kind=region country=DE latitude=52.0 longitude=8.0
Zuid-Duitsland                                kind=region country=DE latitude=48.5 longitude=10.5
Zwaben                                        kind=region country=DE latitude=48.3 longitude=9.8
Zwarte Woud                                   kind=region country=DE latitude=48.1 longitude=8.2

# French regions and areas
Aquitanië                                   kind=region country=FR latitude=44.7 longitude=-0.2
Ardèche                                     kind=region country=FR latitude=44.5 longitude=4.3
Auvergne                                    kind=region country=FR latitude=45.7 longitude=3.0
Bourgondië                                  kind=region country=FR latitude=47.0 longitude=4.5
Bretagne                                    kind=region country=FR latitude=48.2 longitude=-3.0
=Champagne                                  kind=region country=FR latitude=48.8 longitude=4.4 ambiguous
Côte d'Azur | Cote d'Azur | Franse Rivièra  kind=region country=FR latitude=43.5 longitude=7.0
Dauphiné                                    kind=region country=FR latitude=45.2 longitude=5.7
Dordogne                                    kind=region country=FR latitude=44.9 longitude=0.7
Elzas                                       kind=region country=FR latitude=48.3 longitude=7.4
Elzas-Lotharingen                           kind=region country=FR latitude=48.6 longitude=7.0
Frans-Vlaanderen                            kind=region country=FR latitude=50.8 longitude=2.4
Franse Ardennen                             kind=region country=FR latitude=49.7 longitude=4.8
Gascogne                                    kind=region country=FR latitude=43.9 longitude=-0.5
Haute-Savoie                                kind=region country=FR latitude=46.0 longitude=6.5
Languedoc                                   kind=region country=FR latitude=43.6 longitude=3.5
=Limousin                                   kind=region country=FR latitude=45.8 longitude=1.4 ambiguous
Lotharingen                                 kind=region country=FR latitude=48.7 longitude=6.2
Noord-Frankrijk                             kind=region country=FR latitude=49.5 longitude=2.5
Nord-Pas-de-Calais                          kind=region country=FR latitude=50.5 longitude=2.7
Normandië                                   kind=region country=FR latitude=49.0 longitude=0.1
Occitanië                                   kind=region country=FR latitude=43.7 longitude=2.0
Pas-de-Calais                               kind=region country=FR latitude=50.5 longitude=2.3
Picardië                                    kind=region country=FR latitude=49.9 longitude=2.7
Provence                                    kind=region country=FR latitude=43.9 longitude=6.0
Savoye | Savoie                             kind=region country=FR latitude=46.0 longitude=6.5
=Var                                        kind=region country=FR latitude=43.5 longitude=6.3 ambiguous
Vendée                                      kind=region country=FR latitude=46.7 longitude=-1.3
Zuid-Frankrijk                              kind=region country=FR latitude=43.8 longitude=4.0
Île-de-France | Ile-de-France               kind=region country=FR latitude=48.7 longitude=2.5

# Spanish and Portuguese regions
Alentejo              kind=region country=PT latitude=38.5 longitude=-8.0
Algarve               kind=region country=PT latitude=37.2 longitude=-8.2
Andalusië             kind=region country=ES latitude=37.5 longitude=-4.7
Aragon                kind=region country=ES latitude=41.6 longitude=-1.0 ambiguous
Asturië               kind=region country=ES latitude=43.3 longitude=-6.0
Baskenland            kind=region country=ES latitude=43.0 longitude=-2.6
Cantabrië             kind=region country=ES latitude=43.2 longitude=-4.0
Castilië              kind=region country=ES latitude=41.7 longitude=-4.5
Castilië en León      kind=region country=ES latitude=41.8 longitude=-4.7
Castilië-La Mancha    kind=region country=ES latitude=39.4 longitude=-3.0
Catalonië             kind=region country=ES latitude=41.8 longitude=1.5
Comunidad Valenciana  kind=region country=ES latitude=39.3 longitude=-0.6
Costa Blanca          kind=region country=ES latitude=38.5 longitude=-0.1
Costa Brava           kind=region country=ES latitude=41.9 longitude=3.0
Costa del Sol         kind=region country=ES latitude=36.6 longitude=-4.5
Extremadura           kind=region country=ES latitude=39.2 longitude=-6.2
Galicië               kind=region country=ES latitude=42.8 longitude=-8.0
La Rioja              kind=region country=ES latitude=42.3 longitude=-2.5
Navarra               kind=region country=ES latitude=42.7 longitude=-1.6

# Italian regions
Abruzzen                        kind=region country=IT latitude=42.2 longitude=13.9
Aostavallei | Valle d'Aosta     kind=region country=IT latitude=45.7 longitude=7.4
Apulië | Puglia                 kind=region country=IT latitude=41.0 longitude=16.6
Basilicata                      kind=region country=IT latitude=40.5 longitude=16.1
Calabrië                        kind=region country=IT latitude=39.1 longitude=16.5
Campanië                        kind=region country=IT latitude=40.9 longitude=14.8
Emilia-Romagna                  kind=region country=IT latitude=44.5 longitude=11.0
Friuli | Friuli-Venezia Giulia  kind=region country=IT latitude=46.2 longitude=13.1
Lazio | Latium                  kind=region country=IT latitude=42.0 longitude=12.8
Ligurië                         kind=region country=IT latitude=44.3 longitude=8.6
Lombardije                      kind=region country=IT latitude=45.6 longitude=9.8
=Marche                         kind=region country=IT latitude=43.4 longitude=13.1 ambiguous
Noord-Italië                    kind=region country=IT latitude=45.3 longitude=10.0
Piemonte | Piëmont              kind=region country=IT latitude=45.2 longitude=7.9
Povlakte                        kind=region country=IT latitude=45.0 longitude=11.0
Toscane                         kind=region country=IT latitude=43.4 longitude=11.1
Trentino                        kind=region country=IT latitude=46.1 longitude=11.1
Umbrië                          kind=region country=IT latitude=42.9 longitude=12.5
Veneto                          kind=region country=IT latitude=45.6 longitude=11.9
Zuid-Italië                     kind=region country=IT latitude=40.5 longitude=16.0
Zuid-Tirol                      kind=region country=IT latitude=46.6 longitude=11.4

# Austrian, Swiss and other European regions
Alpenlanden                             kind=region latitude=47.0 longitude=11.0
Anatolië                                kind=region country=TR latitude=39.0 longitude=33.0
Athos                                   kind=region country=GR latitude=40.3 longitude=24.2
Bessarabië                              kind=region latitude=47.0 longitude=28.5
Bohemen                                 kind=region country=CZ latitude=49.8 longitude=14.0
Burgenland                              kind=region country=AT latitude=47.5 longitude=16.4
Dalmatië                                kind=region country=HR latitude=43.5 longitude=16.5
Graubünden                              kind=region country=CH latitude=46.7 longitude=9.6
Herzegovina                             kind=region country=BA latitude=43.7 longitude=17.7
Istrië                                  kind=region country=HR latitude=45.2 longitude=14.0
Jutland                                 kind=region country=DK latitude=55.9 longitude=9.0
Karinthië                               kind=region country=AT latitude=46.7 longitude=13.9
Krajina                                 kind=region country=HR latitude=44.0 longitude=16.0
Lapland                                 kind=region country=FI latitude=67.9 longitude=26.5
Mazurië                                 kind=region country=PL latitude=53.8 longitude=21.5
Moravië                                 kind=region country=CZ latitude=49.3 longitude=17.0
Neder-Oostenrijk                        kind=region country=AT latitude=48.2 longitude=15.7
Neder-Silezië                           kind=region country=PL latitude=51.1 longitude=16.4
Oost-Galicië                            kind=region latitude=49.0 longitude=24.0
Opper-Oostenrijk                        kind=region country=AT latitude=48.1 longitude=13.9
Opper-Silezië                           kind=region country=PL latitude=50.4 longitude=18.7
Peloponnesos                            kind=region country=GR latitude=37.5 longitude=22.4
Republika Srpska | Servische Republiek  kind=region country=BA latitude=44.7 longitude=17.2
Salzburgerland                          kind=region country=AT latitude=47.3 longitude=13.2
Sandzjak                                kind=region country=RS latitude=43.2 longitude=20.5
Silezië                                 kind=region country=PL latitude=50.5 longitude=18.0
Skåne                                   kind=region country=SE latitude=55.9 longitude=13.5
Slavonië                                kind=region country=HR latitude=45.4 longitude=18.7
Stiermarken                             kind=region country=AT latitude=47.2 longitude=14.9
Sudetenland                             kind=region country=CZ latitude=50.4 longitude=13.5
Thracië                                 kind=region country=GR latitude=41.1 longitude=25.4
Ticino | Tessin                         kind=region country=CH latitude=46.3 longitude=8.8
Tirol                                   kind=region country=AT latitude=47.3 longitude=11.4
Transsylvanië | Zevenburgen             kind=region country=RO latitude=46.8 longitude=23.6
Vojvodina                               kind=region country=RS latitude=45.4 longitude=20.0
Vorarlberg                              kind=region country=AT latitude=47.2 longitude=9.9
Walachije                               kind=region country=RO latitude=44.5 longitude=25.5
=Wallis                                 kind=region country=CH latitude=46.2 longitude=7.6 ambiguous
Zuidoost-Turkije                        kind=region country=TR latitude=38.5 longitude=39.5

# US states and areas
Alabama                          kind=region country=US latitude=32.8 longitude=-86.8
Alaska                           kind=region country=US latitude=64.2 longitude=-152.5
Arizona                          kind=region country=US latitude=34.3 longitude=-111.7
Arkansas                         kind=region country=US latitude=34.9 longitude=-92.4
Californië | California          kind=region country=US latitude=37.2 longitude=-119.7
Colorado                         kind=region country=US latitude=39.0 longitude=-105.5
Connecticut                      kind=region country=US latitude=41.6 longitude=-72.7
Delaware                         kind=region country=US latitude=39.0 longitude=-75.5
District of Columbia             kind=region country=US latitude=38.9 longitude=-77.0
Florida                          kind=region country=US latitude=28.6 longitude=-82.4
=Georgia                         kind=region country=US latitude=32.7 longitude=-83.4 ambiguous
Hawaï | Hawaii                   kind=region country=US latitude=20.3 longitude=-156.4
Idaho                            kind=region country=US latitude=44.4 longitude=-114.6
Illinois                         kind=region country=US latitude=40.0 longitude=-89.2
=Indiana                         kind=region country=US latitude=39.9 longitude=-86.3 ambiguous
Iowa                             kind=region country=US latitude=42.1 longitude=-93.5
Kansas                           kind=region country=US latitude=38.5 longitude=-98.4
Kentucky                         kind=region country=US latitude=37.5 longitude=-85.3
Louisiana                        kind=region country=US latitude=31.1 longitude=-92.0
=Maine                           kind=region country=US latitude=45.4 longitude=-69.2 ambiguous
Maryland                         kind=region country=US latitude=39.0 longitude=-76.8
Massachusetts                    kind=region country=US latitude=42.3 longitude=-71.8
Michigan                         kind=region country=US latitude=44.3 longitude=-85.4
Midwesten | Midden-Westen        kind=region country=US latitude=41.5 longitude=-93.0
Minnesota                        kind=region country=US latitude=46.3 longitude=-94.3
Mississippi                      kind=region country=US latitude=32.7 longitude=-89.7
Missouri                         kind=region country=US latitude=38.4 longitude=-92.5
=Montana                         kind=region country=US latitude=47.1 longitude=-109.6 ambiguous
Nebraska                         kind=region country=US latitude=41.5 longitude=-99.8
Nevada                           kind=region country=US latitude=39.3 longitude=-116.6
New England | Nieuw-Engeland     kind=region country=US latitude=44.0 longitude=-71.5
New Hampshire                    kind=region country=US latitude=43.7 longitude=-71.6
New Jersey                       kind=region country=US latitude=40.2 longitude=-74.7
New Mexico                       kind=region country=US latitude=34.4 longitude=-106.1
New York                         kind=region country=US latitude=42.9 longitude=-75.6
North Carolina | Noord-Carolina  kind=region country=US latitude=35.5 longitude=-79.4
North Dakota | Noord-Dakota      kind=region country=US latitude=47.4 longitude=-100.5
Ohio                             kind=region country=US latitude=40.3 longitude=-82.8
Oklahoma                         kind=region country=US latitude=35.6 longitude=-97.5
Oregon                           kind=region country=US latitude=43.9 longitude=-120.6
Pennsylvania | Pennsylvanië      kind=region country=US latitude=40.9 longitude=-77.8
Rhode Island                     kind=region country=US latitude=41.7 longitude=-71.6
Silicon Valley                   kind=region country=US latitude=37.4 longitude=-122.1
South Carolina | Zuid-Carolina   kind=region country=US latitude=33.9 longitude=-80.9
South Dakota | Zuid-Dakota       kind=region country=US latitude=44.4 longitude=-100.2
Tennessee                        kind=region country=US latitude=35.9 longitude=-86.4
Texas                            kind=region country=US latitude=31.5 longitude=-99.3
Utah                             kind=region country=US latitude=39.3 longitude=-111.7
Vermont                          kind=region country=US latitude=44.1 longitude=-72.7
=Virginia                        kind=region country=US latitude=37.5 longitude=-78.8 ambiguous
Washington | Washington State    kind=region country=US latitude=47.4 longitude=-120.4 ambiguous
West Virginia                    kind=region country=US latitude=38.6 longitude=-80.6
Wisconsin                        kind=region country=US latitude=44.6 longitude=-89.9
Wyoming                          kind=region country=US latitude=43.0 longitude=-107.6

# Regions of Canada, Latin America and Australia
Alberta                                       kind=region country=CA latitude=53.9 longitude=-116.6
Amazonegebied | Amazoneregenwoud | Amazone-regenwoud | Amazonewoud  kind=region country=BR latitude=-4.0 longitude=-63.0
British Columbia | Brits-Columbia             kind=region country=CA latitude=53.7 longitude=-127.6
Chiapas                                       kind=region country=MX latitude=16.5 longitude=-92.5
=Chihuahua                                    kind=region country=MX latitude=28.5 longitude=-106.2 ambiguous
=Guerrero                                     kind=region country=MX latitude=17.4 longitude=-99.5 ambiguous
Manitoba                                      kind=region country=CA latitude=53.8 longitude=-98.8
Minas Gerais                                  kind=region country=BR latitude=-18.5 longitude=-44.5
New Brunswick                                 kind=region country=CA latitude=46.6 longitude=-66.0
New South Wales | Nieuw-Zuid-Wales            kind=region country=AU latitude=-32.0 longitude=147.0
Newfoundland en Labrador                      kind=region country=CA latitude=53.1 longitude=-57.7
Noordelijk Territorium | Northern Territory   kind=region country=AU latitude=-19.4 longitude=133.4
Nova Scotia                                   kind=region country=CA latitude=45.0 longitude=-63.0
Nunavut                                       kind=region country=CA latitude=70.3 longitude=-83.1
Ontario                                       kind=region country=CA latitude=50.0 longitude=-85.0
Patagonië                                     kind=region latitude=-43.0 longitude=-69.0
Quebec | Québec                               kind=region country=CA latitude=52.9 longitude=-71.9
Queensland                                    kind=region country=AU latitude=-22.6 longitude=144.6
Rio Grande do Sul                             kind=region country=BR latitude=-30.0 longitude=-53.0
Saskatchewan                                  kind=region country=CA latitude=52.9 longitude=-106.5
Sinaloa                                       kind=region country=MX latitude=24.8 longitude=-107.6
=Victoria                                     kind=region country=AU latitude=-37.0 longitude=144.3 ambiguous
Vuurland                                      kind=region latitude=-54.0 longitude=-69.0
West-Australië                                kind=region country=AU latitude=-25.0 longitude=122.3
Yucatán | Yucatan                             kind=region country=MX latitude=20.5 longitude=-89.0
Yukon                                         kind=region country=CA latitude=63.6 longitude=-135.8
Zuid-Australië                                kind=region country=AU latitude=-30.0 longitude=135.0

# Islands of the Kingdom of the Netherlands
ABC-eilanden                                  kind=island latitude=12.3 longitude=-69.0
Ameland                                       kind=island country=NL latitude=53.45 longitude=5.78
Benedenwindse Eilanden                        kind=island latitude=12.3 longitude=-68.9
Bonaire                                       kind=island country=BQ latitude=12.18 longitude=-68.26
=Marken                                       kind=island country=NL latitude=52.46 longitude=5.11 ambiguous
=Marker Wadden                                kind=island country=NL latitude=52.60 longitude=5.37
Noord-Beveland                                kind=island country=NL latitude=51.57 longitude=3.80
Rottumeroog                                   kind=island country=NL latitude=53.55 longitude=6.51
Saba                                          kind=island country=BQ latitude=17.63 longitude=-63.24 ambiguous
Schiermonnikoog                               kind=island country=NL latitude=53.48 longitude=6.20
Schouwen-Duiveland                            kind=island country=NL latitude=51.68 longitude=3.85
Sint-Eustatius | Sint Eustatius | Statia | St. Eustatius  kind=island country=BQ latitude=17.49 longitude=-62.97
SSS-eilanden | Bovenwindse Eilanden           kind=island latitude=17.7 longitude=-63.1
Terschelling                                  kind=island country=NL latitude=53.40 longitude=5.35
Texel                                         kind=island country=NL latitude=53.08 longitude=4.80
Tholen                                        kind=island country=NL latitude=51.56 longitude=4.10
Vlieland                                      kind=island country=NL latitude=53.26 longitude=5.01
Waddeneilanden | Wadden                       kind=island country=NL latitude=53.35 longitude=5.40
Walcheren                                     kind=island country=NL latitude=51.50 longitude=3.58
Zeeuwse eilanden                              kind=island country=NL latitude=51.60 longitude=3.80
Zuid-Beveland                                 kind=island country=NL latitude=51.46 longitude=3.90

# Islands of Europe
Azoren                              kind=island country=PT latitude=37.74 longitude=-25.67
Balearen                            kind=island country=ES latitude=39.57 longitude=2.65
Borkum                              kind=island country=DE latitude=53.60 longitude=6.70
Bornholm                            kind=island country=DK latitude=55.13 longitude=14.92
Britse Eilanden                     kind=island latitude=54.50 longitude=-3.50
Canarische Eilanden                 kind=island country=ES latitude=28.29 longitude=-16.63
Capri                               kind=island country=IT latitude=40.55 longitude=14.24
Chios                               kind=island country=GR latitude=38.37 longitude=26.14
Corfu | Korfoe                      kind=island country=GR latitude=39.62 longitude=19.92
Corsica                             kind=island country=FR latitude=42.04 longitude=9.01
Cycladen                            kind=island country=GR latitude=37.40 longitude=25.30
El Hierro                           kind=island country=ES latitude=27.75 longitude=-18.00
=Elba                               kind=island country=IT latitude=42.78 longitude=10.28 ambiguous
Euboea | Evia                       kind=island country=GR latitude=38.52 longitude=23.86
Formentera                          kind=island country=ES latitude=38.70 longitude=1.43
Fuerteventura                       kind=island country=ES latitude=28.36 longitude=-14.05
Giglio                              kind=island country=IT latitude=42.37 longitude=10.92
Gotland                             kind=island country=SE latitude=57.50 longitude=18.50
Gozo                                kind=island country=MT latitude=36.04 longitude=14.25
Gran Canaria                        kind=island country=ES latitude=27.92 longitude=-15.55
Hebriden                            kind=island country=GB latitude=57.80 longitude=-7.20
Helgoland                           kind=island country=DE latitude=54.18 longitude=7.89
Ibiza                               kind=island country=ES latitude=38.91 longitude=1.43
Kanaaleilanden                      kind=island latitude=49.30 longitude=-2.35
Kefalonia                           kind=island country=GR latitude=38.25 longitude=20.60
=Kos                                kind=island country=GR latitude=36.87 longitude=27.09 ambiguous
Kreta                               kind=island country=GR latitude=35.24 longitude=24.81
La Gomera                           kind=island country=ES latitude=28.10 longitude=-17.11
La Palma                            kind=island country=ES latitude=28.68 longitude=-17.86
Lampedusa                           kind=island country=IT latitude=35.51 longitude=12.59
Lanzarote                           kind=island country=ES latitude=29.04 longitude=-13.63
Leros                               kind=island country=GR latitude=37.13 longitude=26.85
Lesbos                              kind=island country=GR latitude=39.10 longitude=26.35
Lofoten                             kind=island country=NO latitude=68.20 longitude=13.60
Madeira                             kind=island country=PT latitude=32.76 longitude=-16.96
Mallorca | Majorca                  kind=island country=ES latitude=39.62 longitude=2.98
Menorca                             kind=island country=ES latitude=39.97 longitude=4.08
Mykonos                             kind=island country=GR latitude=37.45 longitude=25.35
Naxos                               kind=island country=GR latitude=37.05 longitude=25.47 ambiguous
Orkney-eilanden | Orkaden | Orkney  kind=island country=GB latitude=59.00 longitude=-3.10
Rhodos                              kind=island country=GR latitude=36.20 longitude=28.00
Rügen                               kind=island country=DE latitude=54.45 longitude=13.40
Saaremaa                            kind=island country=EE latitude=58.40 longitude=22.50
=Samos                              kind=island country=GR latitude=37.75 longitude=26.83 ambiguous
Santorini                           kind=island country=GR latitude=36.39 longitude=25.46
Sardinië                            kind=island country=IT latitude=40.12 longitude=9.01
Scilly-eilanden                     kind=island country=GB latitude=49.93 longitude=-6.32
Seeland                             kind=island country=DK latitude=55.50 longitude=11.90
Shetlandeilanden | =Shetland        kind=island country=GB latitude=60.35 longitude=-1.25
Sicilië                             kind=island country=IT latitude=37.60 longitude=14.02
Skiathos                            kind=island country=GR latitude=39.17 longitude=23.49
Skye                                kind=island country=GB latitude=57.30 longitude=-6.30
Slangeneiland                       kind=island country=UA latitude=45.26 longitude=30.20
Stromboli                           kind=island country=IT latitude=38.79 longitude=15.21
Sylt                                kind=island country=DE latitude=54.90 longitude=8.35
Tenerife                            kind=island country=ES latitude=28.29 longitude=-16.63
Utøya | Utoya                       kind=island country=NO latitude=59.98 longitude=10.24
=Wight | Isle of Wight              kind=island country=GB latitude=50.69 longitude=-1.30
Zakynthos                           kind=island country=GR latitude=37.79 longitude=20.90

# Islands of the world
Ambon                                  kind=island country=ID latitude=-3.64 longitude=128.18
Andamanen | Andamanen en Nicobaren     kind=island country=IN latitude=11.7 longitude=92.7
Bali                                   kind=island country=ID latitude=-8.41 longitude=115.19
Barbuda                                kind=island country=AG latitude=17.64 longitude=-61.79
Bora Bora                              kind=island country=PF latitude=-16.50 longitude=-151.74
Boracay                                kind=island country=PH latitude=11.97 longitude=121.92
Borneo | Kalimantan                    kind=island latitude=0.96 longitude=114.55
Bougainville                           kind=island country=PG latitude=-6.3 longitude=155.3
Christmaseiland | Kersteiland          kind=island country=AU latitude=-10.49 longitude=105.63
Diego Garcia                           kind=island country=IO latitude=-7.31 longitude=72.41
Djerba                                 kind=island country=TN latitude=33.81 longitude=10.85
=Flores                                kind=island country=ID latitude=-8.66 longitude=121.08 ambiguous
Galapagoseilanden | Galápagoseilanden  kind=island country=EC latitude=-0.8 longitude=-91.0
Gorée                                  kind=island country=SN latitude=14.67 longitude=-17.40
Grote Antillen                         kind=island latitude=17.00 longitude=-66.00
Guadalcanal                            kind=island country=SB latitude=-9.6 longitude=160.2
Hainan                                 kind=island country=CN latitude=19.2 longitude=109.7
Hispaniola                             kind=island country=HT latitude=19.0 longitude=-71.0
Hokkaido                               kind=island country=JP latitude=43.2 longitude=142.8
Honshu                                 kind=island country=JP latitude=36.0 longitude=138.0
Java                                   kind=island country=ID latitude=-7.49 longitude=110.00
Kharg                                  kind=island country=IR latitude=29.25 longitude=50.31
Koerilen                               kind=island latitude=45.0 longitude=147.9
Koh Samui | Ko Samui                   kind=island country=TH latitude=9.51 longitude=100.01
Krakatau                               kind=island country=ID latitude=-6.10 longitude=105.42
Kyushu                                 kind=island country=JP latitude=32.6 longitude=130.9
Leyte                                  kind=island country=PH latitude=11.3 longitude=124.9
=Lombok                                kind=island country=ID latitude=-8.65 longitude=116.32
Long Island                            kind=island country=US latitude=40.8 longitude=-73.1
Luzon                                  kind=island country=PH latitude=16.6 longitude=121.3
Maui                                   kind=island country=US latitude=20.8 longitude=-156.3
Molukken                               kind=island country=ID latitude=-3.24 longitude=130.15
Mururoa | Moruroa                      kind=island country=PF latitude=-21.83 longitude=-138.92
Mustique                               kind=island country=VC latitude=12.88 longitude=-61.19
Nevis                                  kind=island country=KN latitude=17.15 longitude=-62.58 ambiguous
Newfoundland                           kind=island country=CA latitude=48.9 longitude=-56.0
=Nias                                  kind=island country=ID latitude=1.11 longitude=97.60
Nieuw-Guinea                           kind=island latitude=-5.0 longitude=141.0
Noordereiland                          kind=island country=NZ latitude=-39.0 longitude=176.0
Nova Zembla                            kind=island country=RU latitude=74.0 longitude=57.0
Okinawa                                kind=island country=JP latitude=26.5 longitude=128.0
Paaseiland                             kind=island country=CL latitude=-27.1 longitude=-109.35
Palawan                                kind=island country=PH latitude=9.8 longitude=118.7
Paraceleilanden | Paracel-eilanden     kind=island latitude=16.5 longitude=112.0
Phi Phi                                kind=island country=TH latitude=7.74 longitude=98.78
Phuket                                 kind=island country=TH latitude=7.95 longitude=98.34
Qeshm                                  kind=island country=IR latitude=26.80 longitude=55.90
Robbeneiland                           kind=island country=ZA latitude=-33.81 longitude=18.37
Sachalin                               kind=island country=RU latitude=50.5 longitude=143.0
Senkaku-eilanden | Diaoyu-eilanden     kind=island latitude=25.75 longitude=123.47
Shikoku                                kind=island country=JP latitude=33.7 longitude=133.5
Socotra                                kind=island country=YE latitude=12.46 longitude=53.82
Soembawa | Sumbawa                     kind=island country=ID latitude=-8.47 longitude=117.99
Spratlyeilanden | Spratly-eilanden     kind=island latitude=8.64 longitude=111.92
Sulawesi | Celebes                     kind=island country=ID latitude=-2.0 longitude=120.5
Sumatra                                kind=island country=ID latitude=-0.59 longitude=101.34
Tahiti                                 kind=island country=PF latitude=-17.65 longitude=-149.43
Tasmanië                               kind=island country=AU latitude=-42.0 longitude=146.6
Timor                                  kind=island latitude=-9.2 longitude=124.5
Tobago                                 kind=island country=TT latitude=11.24 longitude=-60.68
Trinidad                               kind=island country=TT latitude=10.4 longitude=-61.3
Vancouvereiland                        kind=island country=CA latitude=49.6 longitude=-125.7
West-Timor                             kind=island country=ID latitude=-9.6 longitude=124.3
Zanzibar                               kind=island country=TZ latitude=-6.16 longitude=39.20
Zuid-Molukken                          kind=island country=ID latitude=-3.5 longitude=128.8
Zuidereiland                           kind=island country=NZ latitude=-43.5 longitude=171.0

# Seas, straits and bays
Adriatische Zee                               kind=water latitude=43.0 longitude=15.0
Arabische Zee                                 kind=water latitude=14.5 longitude=65.0
Aralmeer                                      kind=water latitude=45.0 longitude=60.0
Atlantische Oceaan | Atlantic                 kind=water latitude=0.0 longitude=-30.0
Bab el-Mandeb                                 kind=water latitude=12.6 longitude=43.4
Barentszzee | Barentszee                      kind=water latitude=75.0 longitude=38.0
Beringstraat                                  kind=water latitude=65.8 longitude=-169.0
Beringzee                                     kind=water latitude=58.0 longitude=-178.0
Bermudadriehoek                               kind=water latitude=25.0 longitude=-71.0
Bosporus                                      kind=water latitude=41.1 longitude=29.1
Botnische Golf                                kind=water latitude=62.5 longitude=20.0
Caribische Zee | Caraïbische Zee              kind=water latitude=15.0 longitude=-75.0
Dardanellen                                   kind=water latitude=40.2 longitude=26.4
Dode Zee                                      kind=water latitude=31.5 longitude=35.5
Egeïsche Zee                                  kind=water latitude=39.0 longitude=25.0
Finse Golf                                    kind=water latitude=60.0 longitude=26.0
Gele Zee                                      kind=water latitude=36.0 longitude=123.0
=Golf                                         kind=water latitude=26.7 longitude=51.7 ambiguous
Golf van Aden                                 kind=water latitude=12.0 longitude=48.0
Golf van Akaba | Golf van Aqaba               kind=water latitude=29.0 longitude=34.7
Golf van Bengalen                             kind=water latitude=14.0 longitude=88.0
Golf van Biskaje                              kind=water latitude=45.3 longitude=-4.0
Golf van Guinee                               kind=water latitude=2.0 longitude=3.0
Golf van Mexico                               kind=water latitude=25.0 longitude=-90.0
Golf van Oman                                 kind=water latitude=25.0 longitude=58.5
Golf van Sirte                                kind=water latitude=31.0 longitude=18.0
Great Barrier Reef | Groot Barrièrerif        kind=water country=AU latitude=-18.3 longitude=147.7
Hudsonbaai                                    kind=water latitude=60.0 longitude=-85.0
Ierse Zee                                     kind=water latitude=53.7 longitude=-5.0
Indische Oceaan                               kind=water latitude=-20.0 longitude=80.0
Ionische Zee                                  kind=water latitude=38.5 longitude=18.5
Japanse Zee                                   kind=water latitude=40.0 longitude=135.0
Javazee                                       kind=water latitude=-4.0 longitude=111.0
Kaap de Goede Hoop                            kind=region country=ZA latitude=-34.36 longitude=18.47
=Kaap Hoorn                                   kind=region country=CL latitude=-55.98 longitude=-67.27
=Kanaal | =Het Kanaal                         kind=water latitude=54.0 longitude=0.0 ambiguous
Kaspische Zee                                 kind=water latitude=41.9 longitude=50.7
Kattegat                                      kind=water latitude=56.9 longitude=11.3
Koraalzee                                     kind=water latitude=-18.0 longitude=155.0
Middellandse Zee | Middellandse-Zeegebied | Middellandse Zeegebied  kind=water latitude=35.0 longitude=18.0
Nauw van Calais | Straat van Dover            kind=water latitude=50.9 longitude=1.4
Noordelijke IJszee | Arctische Oceaan         kind=water latitude=85.0 longitude=0.0
Noordwestelijke Doorvaart                     kind=water latitude=74.0 longitude=-95.0
Noordzee                                      kind=water latitude=56.0 longitude=3.0
Oost-Chinese Zee                              kind=water latitude=29.0 longitude=125.0
Oostzee | Baltische Zee                       kind=water latitude=58.0 longitude=20.0
Perzische Golf | Arabische Golf               kind=water latitude=26.7 longitude=51.7
Rode Zee                                      kind=water latitude=20.3 longitude=38.5
Sargassozee                                   kind=water latitude=28.0 longitude=-65.0
Skagerrak                                     kind=water latitude=57.8 longitude=9.5
=Sont                                         kind=water latitude=55.7 longitude=12.7 ambiguous
Stille Oceaan | Grote Oceaan | Pacific        kind=water latitude=0.0 longitude=-160.0
Straat Magellaan | Straat van Magellaan       kind=water latitude=-53.5 longitude=-71.0
Straat Soenda | Straat Sunda                  kind=water latitude=-6.0 longitude=105.8
Straat van Gibraltar                          kind=water latitude=36.0 longitude=-5.6
Straat van Hormuz | Straat van Hormoez        kind=water latitude=26.6 longitude=56.3
Straat van Kertsj                             kind=water latitude=45.3 longitude=36.6
Straat van Malakka                            kind=water latitude=2.5 longitude=101.3
Straat van Messina                            kind=water latitude=38.2 longitude=15.6
Straat van Taiwan | Straat van Formosa        kind=water latitude=24.5 longitude=119.5
Tasmanzee                                     kind=water latitude=-40.0 longitude=160.0
Tyrreense Zee                                 kind=water latitude=40.0 longitude=12.0
Varkensbaai                                   kind=water country=CU latitude=22.2 longitude=-81.2
Waddenzee                                     kind=water country=NL latitude=53.3 longitude=5.3
Witte Zee                                     kind=water latitude=65.5 longitude=37.0
Zee van Azov                                  kind=water latitude=46.0 longitude=36.5
Zee van Marmara | Marmarazee                  kind=water latitude=40.7 longitude=28.2
Zee van Ochotsk                               kind=water latitude=53.0 longitude=150.0
Zuid-Chinese Zee                              kind=water latitude=12.0 longitude=115.0
Zuidelijke Oceaan                             kind=water latitude=-65.0 longitude=0.0
Zwarte Zee                                    kind=water latitude=43.4 longitude=34.0

# Dutch and Belgian waters
Albertkanaal                                  kind=water country=BE latitude=51.2 longitude=5.2
=Amer                                         kind=water country=NL latitude=51.65 longitude=4.7 ambiguous
Amsterdam-Rijnkanaal                          kind=water country=NL latitude=52.10 longitude=5.10
Demer                                         kind=water country=BE latitude=51.0 longitude=4.9
=Dender                                       kind=water country=BE latitude=51.0 longitude=4.2
Dijle                                         kind=water country=BE latitude=50.95 longitude=4.7
Dollard                                       kind=water latitude=53.30 longitude=7.15
=Dommel                                       kind=water country=NL latitude=51.5 longitude=5.4 ambiguous
Eems                                          kind=water latitude=53.30 longitude=7.10
Friese meren                                  kind=water country=NL latitude=53.0 longitude=5.8
=Geul                                         kind=water country=NL latitude=50.86 longitude=5.83 ambiguous
Gooimeer                                      kind=water country=NL latitude=52.33 longitude=5.20
Grevelingen | Grevelingenmeer                 kind=water country=NL latitude=51.75 longitude=4.00
Haringvliet                                   kind=water country=NL latitude=51.75 longitude=4.40
Hollands Diep                                 kind=water country=NL latitude=51.72 longitude=4.60
=IJ | =Het IJ                                 kind=water country=NL latitude=52.38 longitude=4.92
IJmeer                                        kind=water country=NL latitude=52.33 longitude=5.10
IJssel                                        kind=water country=NL latitude=52.2 longitude=6.15
IJsselmeer                                    kind=water country=NL latitude=52.8 longitude=5.4
=IJzer                                        kind=water country=BE latitude=51.0 longitude=2.8 ambiguous
Kanaal Gent-Terneuzen | Kanaal van Gent naar Terneuzen  kind=water country=BE latitude=51.2 longitude=3.8
Ketelmeer                                     kind=water country=NL latitude=52.58 longitude=5.75
Lauwersmeer                                   kind=water country=NL latitude=53.37 longitude=6.22
Leie                                          kind=water country=BE latitude=51.05 longitude=3.7
=Lek                                          kind=water country=NL latitude=51.95 longitude=5.10 ambiguous
=Lesse                                        kind=water country=BE latitude=50.2 longitude=5.2 ambiguous
Loosdrechtse Plassen                          kind=water country=NL latitude=52.22 longitude=5.05
=Maas                                         kind=water latitude=50.8 longitude=5.6 ambiguous
Markermeer                                    kind=water country=NL latitude=52.53 longitude=5.20
Merwede                                       kind=water latitude=51.8 longitude=4.9
Nederrijn | Neder-Rijn                        kind=water country=NL latitude=51.97 longitude=5.60
Nete                                          kind=water country=BE latitude=51.2 longitude=4.7
Nieuwe Maas                                   kind=water country=NL latitude=51.90 longitude=4.50
Nieuwe Waterweg                               kind=water country=NL latitude=51.95 longitude=4.10
Noordzeekanaal                                kind=water country=NL latitude=52.45 longitude=4.75
Oosterschelde                                 kind=water country=NL latitude=51.60 longitude=3.95
Oude Rijn                                     kind=water country=NL latitude=52.10 longitude=4.60
Ourthe                                        kind=water country=BE latitude=50.2 longitude=5.5
Overijsselse Vecht                            kind=water country=NL latitude=52.50 longitude=6.40
Randmeren                                     kind=water country=NL latitude=52.35 longitude=5.60
=Roer                                         kind=water latitude=51.20 longitude=6.00 ambiguous
Rupel                                         kind=water country=BE latitude=51.1 longitude=4.4
Samber                                        kind=water country=BE latitude=50.4 longitude=4.6
Schelde                                       kind=water latitude=51.2 longitude=4.0
Semois                                        kind=water country=BE latitude=49.9 longitude=5.2
=Vecht                                        kind=water country=NL latitude=52.15 longitude=5.05 ambiguous
Veerse Meer                                   kind=water country=NL latitude=51.53 longitude=3.70
Veluwemeer                                    kind=water country=NL latitude=52.40 longitude=5.65
Vesder                                        kind=water country=BE latitude=50.6 longitude=5.75
Vinkeveense Plassen                           kind=water country=NL latitude=52.23 longitude=4.94
Volkerak                                      kind=water country=NL latitude=51.68 longitude=4.20
=Waal                                         kind=water country=NL latitude=51.85 longitude=5.60 ambiguous
Westerschelde                                 kind=water latitude=51.40 longitude=3.80
Zenne                                         kind=water country=BE latitude=50.95 longitude=4.4
Zuid-Willemsvaart                             kind=water country=NL latitude=51.4 longitude=5.7

# Rivers, canals and lakes of the world
Amazone                                       kind=water latitude=-3.0 longitude=-58.0 ambiguous
Amoer                                         kind=water latitude=49.0 longitude=127.0
=Arno                                         kind=water country=IT latitude=43.7 longitude=11.0 ambiguous
Baikalmeer                                    kind=water country=RU latitude=53.5 longitude=108.0
Balatonmeer | Balaton                         kind=water country=HU latitude=46.8 longitude=17.7
Blauwe Nijl                                   kind=water latitude=15.0 longitude=32.7
Bodenmeer                                     kind=water latitude=47.6 longitude=9.4
Bovenmeer                                     kind=water latitude=47.5 longitude=-88.0
Brahmaputra                                   kind=water latitude=26.0 longitude=93.0
Brokopondomeer | Brokopondo-stuwmeer          kind=water country=SR latitude=4.8 longitude=-54.9
Comomeer                                      kind=water country=IT latitude=46.0 longitude=9.3
Congorivier | Kongorivier                     kind=water latitude=-4.0 longitude=16.0
Corantijn                                     kind=water latitude=4.5 longitude=-57.5
Dnjepr                                        kind=water latitude=50.0 longitude=34.0
Dnjestr                                       kind=water latitude=48.0 longitude=28.5
=Don                                          kind=water country=RU latitude=47.5 longitude=40.5 ambiguous
Donau                                         kind=water latitude=47.0 longitude=20.0
Drina                                         kind=water latitude=44.3 longitude=19.4
East River                                    kind=water country=US latitude=40.71 longitude=-73.97
Ebro                                          kind=water country=ES latitude=41.0 longitude=0.5
Elbe                                          kind=water country=DE latitude=53.6 longitude=10.0
Eriemeer                                      kind=water latitude=42.2 longitude=-81.2
Eufraat                                       kind=water latitude=34.0 longitude=44.0
Ganges                                        kind=water latitude=25.5 longitude=82.0
Gardameer                                     kind=water country=IT latitude=45.6 longitude=10.7
Gele Rivier | Huang He                        kind=water country=CN latitude=35.0 longitude=112.0
Gironde                                       kind=water country=FR latitude=44.5 longitude=-0.5
=Hudson                                       kind=water country=US latitude=41.0 longitude=-73.9 ambiguous
Indus                                         kind=water latitude=27.0 longitude=68.0
Irrawaddy                                     kind=water country=MM latitude=20.0 longitude=95.0
Jangtsekiang | Yangtze | Jangtse | Blauwe Rivier  kind=water country=CN latitude=31.0 longitude=112.0
=Jordaan                                      kind=water latitude=32.0 longitude=35.55 ambiguous
Kachovkastuwmeer | Kachovka-stuwmeer          kind=water country=UA latitude=46.7 longitude=33.4
Kivumeer                                      kind=water latitude=-2.0 longitude=29.0
Ladogameer                                    kind=water country=RU latitude=60.7 longitude=31.5
Lago Maggiore                                 kind=water latitude=45.9 longitude=8.6
Litani                                        kind=water country=LB latitude=33.5 longitude=35.5
Loch Ness                                     kind=water country=GB latitude=57.3 longitude=-4.4
Loire                                         kind=water country=FR latitude=47.5 longitude=1.0
=Main                                         kind=water country=DE latitude=50.0 longitude=9.0 ambiguous
Malawimeer                                    kind=water latitude=-12.0 longitude=34.5
=Marne                                        kind=water country=FR latitude=49.0 longitude=4.0 ambiguous
Marowijne                                     kind=water latitude=5.0 longitude=-54.0
Meer van Galilea                              kind=water country=IL latitude=32.8 longitude=35.6
Meer van Genève                               kind=water latitude=46.45 longitude=6.55
Mekong                                        kind=water latitude=15.0 longitude=105.0
Mersey                                        kind=water country=GB latitude=53.4 longitude=-3.0
Michiganmeer                                  kind=water country=US latitude=44.0 longitude=-87.0
Mississippi                                   kind=water country=US latitude=35.0 longitude=-90.0
Missouri                                      kind=water country=US latitude=39.0 longitude=-96.0
Moezel                                        kind=water country=DE latitude=49.9 longitude=7.0
Moskva                                        kind=water country=RU latitude=55.7 longitude=37.6
Nassermeer                                    kind=water country=EG latitude=22.9 longitude=32.5
Neckar                                        kind=water country=DE latitude=49.0 longitude=9.2
Neisse                                        kind=water latitude=51.0 longitude=15.0
Neva                                          kind=water country=RU latitude=59.9 longitude=30.3
Niagarawatervallen | Niagara Falls            kind=water latitude=43.08 longitude=-79.07
Nigerrivier                                   kind=water latitude=14.0 longitude=-4.0
Nijl                                          kind=water latitude=26.0 longitude=32.0
Noord-Oostzeekanaal | Kielerkanaal            kind=water country=DE latitude=54.3 longitude=9.5
=Oder                                         kind=water latitude=52.5 longitude=14.5 ambiguous
Ontariomeer                                   kind=water latitude=43.7 longitude=-77.8
Oranjerivier                                  kind=water country=ZA latitude=-28.5 longitude=18.0
Orinoco                                       kind=water latitude=8.0 longitude=-65.0
Panamakanaal                                  kind=water country=PA latitude=9.1 longitude=-79.7
Paraná                                        kind=water latitude=-30.0 longitude=-59.0
=Po                                           kind=water country=IT latitude=45.0 longitude=10.0 ambiguous
Potomac                                       kind=water country=US latitude=38.9 longitude=-77.0
Rhône                                         kind=water country=FR latitude=44.0 longitude=4.8
Rijn                                          kind=water latitude=50.0 longitude=8.0
Rio de la Plata                               kind=water latitude=-35.0 longitude=-57.0
Rio Grande                                    kind=water latitude=27.0 longitude=-99.0
Ruhr                                          kind=water country=DE latitude=51.4 longitude=6.9 ambiguous
Saint Lawrencerivier | Sint-Laurensrivier     kind=water latitude=48.0 longitude=-70.0
=Sava                                         kind=water latitude=44.0 longitude=20.0 ambiguous
Seine                                         kind=water country=FR latitude=48.8 longitude=2.3
Somme                                         kind=water country=FR latitude=49.5 longitude=3.0
Spree                                         kind=water country=DE latitude=52.5 longitude=13.4
Suezkanaal                                    kind=water country=EG latitude=30.5 longitude=32.3
Surinamerivier                                kind=water country=SR latitude=5.8 longitude=-55.2
Taag                                          kind=water latitude=39.5 longitude=-6.0
Tanganyikameer                                kind=water latitude=-6.0 longitude=29.5
Theems | Thames                               kind=water country=GB latitude=51.5 longitude=0.0
Tiber                                         kind=water country=IT latitude=41.9 longitude=12.5
Tigris                                        kind=water latitude=34.5 longitude=44.0
Titicacameer                                  kind=water latitude=-15.8 longitude=-69.4
Tsjaadmeer                                    kind=water latitude=13.0 longitude=14.2
Vanmeer                                       kind=water country=TR latitude=38.6 longitude=42.9
Victoriameer                                  kind=water latitude=-1.0 longitude=33.0
Victoriawatervallen                           kind=water latitude=-17.92 longitude=25.86
Wezer                                         kind=water country=DE latitude=53.0 longitude=9.0
Wisla | Weichsel                              kind=water latitude=52.2 longitude=21.0
Wolga                                         kind=water country=RU latitude=48.0 longitude=45.5
Zambezi                                       kind=water latitude=-16.0 longitude=30.0

# Mountains and mountain areas
Aconcagua                              kind=mountain country=AR latitude=-32.65 longitude=-70.01
=Agung                                 kind=mountain country=ID latitude=-8.34 longitude=115.51 ambiguous
Alpe d'Huez                            kind=mountain country=FR latitude=45.09 longitude=6.07
Alpen                                  kind=mountain latitude=46.5 longitude=9.5
Altaj                                  kind=mountain latitude=49.0 longitude=88.0
Andes                                  kind=mountain latitude=-32.0 longitude=-70.0
Annapurna                              kind=mountain country=NP latitude=28.60 longitude=83.82
Apennijnen                             kind=mountain country=IT latitude=43.0 longitude=13.0
Appalachen                             kind=mountain country=US latitude=38.0 longitude=-81.0
=Ararat                                kind=mountain country=TR latitude=39.70 longitude=44.30
=Atlas | Atlasgebergte                 kind=mountain latitude=31.0 longitude=-5.0 ambiguous
=Bromo                                 kind=mountain country=ID latitude=-7.94 longitude=112.95 ambiguous
Cauberg                                kind=mountain country=NL latitude=50.86 longitude=5.85
Denali | Mount McKinley                kind=mountain country=US latitude=63.07 longitude=-151.0
Dolomieten                             kind=mountain country=IT latitude=46.4 longitude=11.8
Drakensbergen                          kind=mountain latitude=-30.0 longitude=29.3
Drielandenpunt                         kind=region country=NL latitude=50.75 longitude=6.02
Eiger                                  kind=mountain country=CH latitude=46.58 longitude=8.01
Elbroes                                kind=mountain country=RU latitude=43.35 longitude=42.44
Etna                                   kind=mountain country=IT latitude=37.75 longitude=14.99
Eyjafjallajökull                       kind=mountain country=IS latitude=63.63 longitude=-19.63
Franse Alpen                           kind=mountain country=FR latitude=45.5 longitude=6.5
=Fuji | Fujiyama                       kind=mountain country=JP latitude=35.36 longitude=138.73 ambiguous
Galibier                               kind=mountain country=FR latitude=45.06 longitude=6.41
Grebbeberg                             kind=mountain country=NL latitude=51.96 longitude=5.58
Himalaya                               kind=mountain latitude=28.5 longitude=84.0
Hindoekoesj | Hindu Kush               kind=mountain latitude=35.5 longitude=71.0
Holterberg                             kind=mountain country=NL latitude=52.3 longitude=6.4
=Jura                                  kind=mountain latitude=46.9 longitude=6.5 ambiguous
=K2                                    kind=mountain latitude=35.88 longitude=76.51
Karakoram                              kind=mountain latitude=35.5 longitude=74.5
Karpaten                               kind=mountain latitude=47.5 longitude=25.0
Kemmelberg                             kind=mountain country=BE latitude=50.78 longitude=2.82
Kilauea                                kind=mountain country=US latitude=19.4 longitude=-155.3
Kilimanjaro                            kind=mountain country=TZ latitude=-3.07 longitude=37.36
Koppenberg                             kind=mountain country=BE latitude=50.78 longitude=3.47
Libanongebergte                        kind=mountain country=LB latitude=34.0 longitude=35.8
Matterhorn                             kind=mountain latitude=45.98 longitude=7.66
Merapi                                 kind=mountain country=ID latitude=-7.54 longitude=110.45
Mont Blanc                             kind=mountain latitude=45.83 longitude=6.86
Mont Ventoux | Ventoux                 kind=mountain country=FR latitude=44.17 longitude=5.28
Mount Everest | Everest                kind=mountain latitude=27.99 longitude=86.93
Mount Kenya                            kind=mountain country=KE latitude=-0.15 longitude=37.3
Mount Saint Helens | Mount St. Helens  kind=mountain country=US latitude=46.20 longitude=-122.19
Muur van Geraardsbergen | Kapelmuur    kind=mountain country=BE latitude=50.77 longitude=3.88
Nyiragongo                             kind=mountain country=CD latitude=-1.52 longitude=29.25
Oeral                                  kind=mountain country=RU latitude=60.0 longitude=59.0
=Olympus                               kind=mountain country=GR latitude=40.09 longitude=22.35 ambiguous
Oostenrijkse Alpen                     kind=mountain country=AT latitude=47.1 longitude=12.0
Oude Kwaremont                         kind=mountain country=BE latitude=50.78 longitude=3.52
Pamir                                  kind=mountain latitude=38.5 longitude=73.0
Pinatubo                               kind=mountain country=PH latitude=15.14 longitude=120.35
Popocatépetl | Popocatepetl            kind=mountain country=MX latitude=19.02 longitude=-98.63
Posbank                                kind=mountain country=NL latitude=51.96 longitude=5.85
Pyreneeën                              kind=mountain latitude=42.7 longitude=0.8
Reuzengebergte                         kind=mountain latitude=50.7 longitude=15.7
Reykjanes                              kind=mountain country=IS latitude=63.9 longitude=-22.3
Rocky Mountains | Rockies              kind=mountain latitude=45.0 longitude=-112.0
Ruwenzori                              kind=mountain latitude=0.4 longitude=29.9
Sallandse Heuvelrug                    kind=region country=NL latitude=52.35 longitude=6.40
Sierra Nevada                          kind=mountain country=ES latitude=37.05 longitude=-3.3
Signaal van Botrange | Botrange        kind=mountain country=BE latitude=50.50 longitude=6.09
Sinaïberg                              kind=mountain country=EG latitude=28.54 longitude=33.97
Sinjargebergte                         kind=mountain country=IQ latitude=36.37 longitude=41.71
Sint-Pietersberg                       kind=mountain country=NL latitude=50.82 longitude=5.69
=Tafelberg                             kind=mountain country=ZA latitude=-33.96 longitude=18.41 ambiguous
Tatra | Hoge Tatra                     kind=mountain latitude=49.2 longitude=20.1
Taunus                                 kind=mountain country=DE latitude=50.1 longitude=9.8
=Taurus | Taurusgebergte               kind=mountain country=TR latitude=37.0 longitude=33.0 ambiguous
Teide                                  kind=mountain country=ES latitude=28.27 longitude=-16.64
Tiensjan | Tian Shan                   kind=mountain latitude=42.0 longitude=80.0
Tora Bora                              kind=mountain country=AF latitude=34.1 longitude=70.2
Tourmalet | Col du Tourmalet           kind=mountain country=FR latitude=42.91 longitude=0.15
Vaalserberg                            kind=mountain country=NL latitude=50.75 longitude=6.02
Vesuvius                               kind=mountain country=IT latitude=40.82 longitude=14.43
Virunga                                kind=mountain latitude=-1.5 longitude=29.5
Vogezen                                kind=mountain latitude=48.0 longitude=7.0
Witwatersrand                          kind=mountain country=ZA latitude=-26.1 longitude=27.8
Zugspitze                              kind=mountain country=DE latitude=47.42 longitude=10.99
Zwitserse Alpen                        kind=mountain country=CH latitude=46.4 longitude=8.0

# Deserts
Atacama | Atacamawoestijn    kind=region country=CL latitude=-24.0 longitude=-69.3
Gobi | Gobiwoestijn          kind=region latitude=43.0 longitude=105.0
Kalahari | Kalahariwoestijn  kind=region latitude=-24.0 longitude=22.0
Libische woestijn            kind=region country=EG latitude=26.0 longitude=28.0
Mojavewoestijn               kind=region country=US latitude=35.0 longitude=-116.0
=Namib                       kind=region country=NA latitude=-24.0 longitude=15.0
