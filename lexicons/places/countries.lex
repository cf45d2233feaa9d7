# lexicons/places/countries.lex: states, and territories with a country code of their own
@class    country
@licence  CC0-1.0
@source   written for knipsel
@fields   country: <text>
@fields   latitude: <number>
@fields   longitude: <number>
@fields   historical: <flag>

# Europe
Albanië                                       country=AL latitude=41.15 longitude=20.17
Andorra                                       country=AD latitude=42.55 longitude=1.60
België | Koninkrijk België                    country=BE latitude=50.64 longitude=4.67
Bosnië en Herzegovina | Bosnië-Herzegovina | Bosnië  country=BA latitude=43.92 longitude=17.68
Bulgarije                                     country=BG latitude=42.73 longitude=25.49
Cyprus                                        country=CY latitude=35.13 longitude=33.43
Denemarken                                    country=DK latitude=56.26 longitude=9.50
Duitsland | Bondsrepubliek Duitsland | Bondsrepubliek  country=DE latitude=51.17 longitude=10.45
Estland                                       country=EE latitude=58.60 longitude=25.01
Finland                                       country=FI latitude=61.92 longitude=25.75
Frankrijk | Franse Republiek                  country=FR latitude=46.23 longitude=2.21
Griekenland | Helleense Republiek             country=GR latitude=39.07 longitude=21.82
Groot-Brittannië | Verenigd Koninkrijk | =VK | V.K. | Verenigd Koninkrijk van Groot-Brittannië en Noord-Ierland | =UK | =U.K. | Groot-Brittanië  country=GB latitude=54.00 longitude=-2.50
Hongarije                                     country=HU latitude=47.16 longitude=19.50
Ierland | Republiek Ierland | Ierse Republiek  country=IE latitude=53.41 longitude=-8.24
IJsland                                       country=IS latitude=64.96 longitude=-19.02
Italië                                        country=IT latitude=41.87 longitude=12.57
Kosovo                                        country=XK latitude=42.60 longitude=20.90
Kroatië                                       country=HR latitude=45.10 longitude=15.20
Letland                                       country=LV latitude=56.88 longitude=24.60
Liechtenstein                                 country=LI latitude=47.17 longitude=9.56
Litouwen                                      country=LT latitude=55.17 longitude=23.88
Luxemburg | Groothertogdom Luxemburg | Groothertogdom  country=LU latitude=49.82 longitude=6.13
Malta                                         country=MT latitude=35.94 longitude=14.38
Moldavië | Moldova                            country=MD latitude=47.41 longitude=28.37
Monaco                                        country=MC latitude=43.74 longitude=7.42
Montenegro                                    country=ME latitude=42.71 longitude=19.37
Nederland | =Holland | Koninkrijk der Nederlanden  country=NL latitude=52.13 longitude=5.29
Noord-Macedonië | Macedonië | =FYROM          country=MK latitude=41.61 longitude=21.75
Noorwegen                                     country=NO latitude=60.47 longitude=8.47
Oekraïne | Oekraine                           country=UA latitude=48.38 longitude=31.17
Oostenrijk                                    country=AT latitude=47.52 longitude=14.55
=Polen                                        country=PL latitude=51.92 longitude=19.15
Portugal                                      country=PT latitude=39.40 longitude=-8.22
Roemenië                                      country=RO latitude=45.94 longitude=24.97
Rusland | Russische Federatie                 country=RU latitude=61.52 longitude=105.32
San Marino                                    country=SM latitude=43.94 longitude=12.46
Servië                                        country=RS latitude=44.02 longitude=21.01
Slovenië                                      country=SI latitude=46.15 longitude=14.99
Slowakije | Slowaakse Republiek               country=SK latitude=48.67 longitude=19.70
Spanje                                        country=ES latitude=40.46 longitude=-3.75
Tsjechië | Tsjechische Republiek              country=CZ latitude=49.82 longitude=15.47
Turkije | Türkiye                             country=TR latitude=38.96 longitude=35.24
Vaticaanstad | Vaticaan | Heilige Stoel | Vaticaanse Staat  country=VA latitude=41.90 longitude=12.45
Wit-Rusland | Belarus | Belaroes              country=BY latitude=53.71 longitude=27.95
Zweden                                        country=SE latitude=60.13 longitude=18.64
Zwitserland | Zwitserse Bondsstaat            country=CH latitude=46.82 longitude=8.23

# Asia and the Middle East
Afghanistan                                   country=AF latitude=33.94 longitude=67.71
Armenië                                       country=AM latitude=40.07 longitude=45.04
Azerbeidzjan | Azerbaidzjan | Azerbajdzjan    country=AZ latitude=40.14 longitude=47.58
Bahrein | Bahrain                             country=BH latitude=26.07 longitude=50.55
Bangladesh | Bangla Desh                      country=BD latitude=23.68 longitude=90.36
Bhutan                                        country=BT latitude=27.51 longitude=90.43
Brunei                                        country=BN latitude=4.54 longitude=114.73
Cambodja | Kampuchea                          country=KH latitude=12.57 longitude=104.99
China | Volksrepubliek China                  country=CN latitude=35.86 longitude=104.20
Filipijnen | Filippijnen                      country=PH latitude=12.88 longitude=121.77
Georgië                                       country=GE latitude=42.32 longitude=43.36
Hongkong | Hong Kong                          country=HK latitude=22.40 longitude=114.11
India                                         country=IN latitude=20.59 longitude=78.96
Indonesië                                     country=ID latitude=-0.79 longitude=113.92
Irak                                          country=IQ latitude=33.22 longitude=43.68
Iran | Islamitische Republiek Iran            country=IR latitude=32.43 longitude=53.69
Israël | Israel                               country=IL latitude=31.05 longitude=34.85
Japan                                         country=JP latitude=36.20 longitude=138.25
Jemen                                         country=YE latitude=15.55 longitude=48.52
Jordanië                                      country=JO latitude=30.59 longitude=36.24
Kazachstan | Kazakstan                        country=KZ latitude=48.02 longitude=66.92
Kirgizië | Kirgizstan | Kirgistan             country=KG latitude=41.20 longitude=74.77
Koeweit | Kuwait                              country=KW latitude=29.31 longitude=47.48
Laos                                          country=LA latitude=19.86 longitude=102.50
Libanon                                       country=LB latitude=33.85 longitude=35.86
Macau | Macao                                 country=MO latitude=22.20 longitude=113.54
Maldiven | Malediven                          country=MV latitude=3.20 longitude=73.22
Maleisië                                      country=MY latitude=4.21 longitude=101.98
Mongolië                                      country=MN latitude=46.86 longitude=103.85
Myanmar | Birma | Burma                       country=MM latitude=21.91 longitude=95.96
Nepal                                         country=NP latitude=28.39 longitude=84.12
Noord-Korea | Democratische Volksrepubliek Korea  country=KP latitude=40.34 longitude=127.51
Oezbekistan                                   country=UZ latitude=41.38 longitude=64.59
Oman                                          country=OM latitude=21.51 longitude=55.92
Oost-Timor | Timor-Leste                      country=TL latitude=-8.87 longitude=125.73
Pakistan                                      country=PK latitude=30.38 longitude=69.35
Palestina | Palestijnse gebieden              country=PS latitude=31.95 longitude=35.23
Qatar                                         country=QA latitude=25.35 longitude=51.18
Saoedi-Arabië | Saudi-Arabië                  country=SA latitude=23.89 longitude=45.08
Singapore                                     country=SG latitude=1.35 longitude=103.82
Sri Lanka | Ceylon                            country=LK latitude=7.87 longitude=80.77
Syrië | Arabische Republiek Syrië             country=SY latitude=34.80 longitude=39.00
Tadzjikistan                                  country=TJ latitude=38.86 longitude=71.28
Taiwan                                        country=TW latitude=23.70 longitude=120.96
Thailand                                      country=TH latitude=15.87 longitude=100.99
Turkmenistan                                  country=TM latitude=38.97 longitude=59.56
Verenigde Arabische Emiraten | =VAE | Emiraten  country=AE latitude=23.42 longitude=53.85
Vietnam | Viëtnam                             country=VN latitude=14.06 longitude=108.28
Zuid-Korea | Republiek Korea                  country=KR latitude=35.91 longitude=127.77

# Africa
Algerije                                      country=DZ latitude=28.03 longitude=1.66
Angola                                        country=AO latitude=-11.20 longitude=17.87
Benin | Dahomey                               country=BJ latitude=9.31 longitude=2.32
Botswana                                      country=BW latitude=-22.33 longitude=24.68
Burkina Faso | Burkina | Opper-Volta          country=BF latitude=12.24 longitude=-1.56
Burundi                                       country=BI latitude=-3.37 longitude=29.92
Centraal-Afrikaanse Republiek | =CAR          country=CF latitude=6.61 longitude=20.94
Comoren                                       country=KM latitude=-11.65 longitude=43.33
Congo-Brazzaville | Republiek Congo           country=CG latitude=-0.23 longitude=15.83
Democratische Republiek Congo | Congo | Congo-Kinshasa | DR Congo | =DRC | =RDC | D.R. Congo | Volksrepubliek Congo | Zaïre | Zaire  country=CD latitude=-4.04 longitude=21.76
Djibouti                                      country=DJ latitude=11.83 longitude=42.59
Egypte                                        country=EG latitude=26.82 longitude=30.80
Equatoriaal-Guinea | Equatoriaal Guinea       country=GQ latitude=1.65 longitude=10.27
Eritrea                                       country=ER latitude=15.18 longitude=39.78
Eswatini | Swaziland                          country=SZ latitude=-26.52 longitude=31.47
Ethiopië | Abessinië                          country=ET latitude=9.15 longitude=40.49
Gabon                                         country=GA latitude=-0.80 longitude=11.61
Gambia                                        country=GM latitude=13.44 longitude=-15.31
Ghana                                         country=GH latitude=7.95 longitude=-1.02
Guinee | Guinee-Conakry                       country=GN latitude=9.95 longitude=-9.70
Guinee-Bissau                                 country=GW latitude=11.80 longitude=-15.18
Ivoorkust                                     country=CI latitude=7.54 longitude=-5.55
Kaapverdië | Kaapverdische Eilanden | Cabo Verde  country=CV latitude=16.00 longitude=-24.01
Kameroen                                      country=CM latitude=7.37 longitude=12.35
Kenia | Kenya                                 country=KE latitude=-0.02 longitude=37.91
Lesotho                                       country=LS latitude=-29.61 longitude=28.23
Liberia                                       country=LR latitude=6.43 longitude=-9.43
Libië | Libische Jamahiriya                   country=LY latitude=26.34 longitude=17.23
Madagaskar                                    country=MG latitude=-18.77 longitude=46.87
Malawi                                        country=MW latitude=-13.25 longitude=34.30
Mali                                          country=ML latitude=17.57 longitude=-4.00
Marokko                                       country=MA latitude=31.79 longitude=-7.09
Mauritanië                                    country=MR latitude=21.01 longitude=-10.94
Mauritius                                     country=MU latitude=-20.35 longitude=57.55
Mozambique                                    country=MZ latitude=-18.67 longitude=35.53
Namibië | Zuidwest-Afrika                     country=NA latitude=-22.96 longitude=18.49
Niger                                         country=NE latitude=17.61 longitude=8.08
Nigeria                                       country=NG latitude=9.08 longitude=8.68
Oeganda | Uganda                              country=UG latitude=1.37 longitude=32.29
Rwanda | Ruanda                               country=RW latitude=-1.94 longitude=29.87
Sao Tomé en Principe | São Tomé en Príncipe | Sao Tomé | São Tomé  country=ST latitude=0.19 longitude=6.61
Senegal                                       country=SN latitude=14.50 longitude=-14.45
Seychellen                                    country=SC latitude=-4.68 longitude=55.49
Sierra Leone                                  country=SL latitude=8.46 longitude=-11.78
Soedan | Sudan                                country=SD latitude=12.86 longitude=30.22
Somalië                                       country=SO latitude=5.15 longitude=46.20
Tanzania                                      country=TZ latitude=-6.37 longitude=34.89
Togo                                          country=TG latitude=8.62 longitude=0.82
Tsjaad                                        country=TD latitude=15.45 longitude=18.73
Tunesië                                       country=TN latitude=33.89 longitude=9.54
Westelijke Sahara | West-Sahara | Spaanse Sahara | Arabische Democratische Republiek Sahara  country=EH latitude=24.22 longitude=-12.89
Zambia                                        country=ZM latitude=-13.13 longitude=27.85
Zimbabwe                                      country=ZW latitude=-19.02 longitude=29.15
Zuid-Afrika                                   country=ZA latitude=-30.56 longitude=22.94
Zuid-Soedan | Zuid-Sudan                      country=SS latitude=6.88 longitude=31.31

# North, Central and South America and the Caribbean
Antigua en Barbuda | =Antigua                 country=AG latitude=17.06 longitude=-61.80
Argentinië                                    country=AR latitude=-38.42 longitude=-63.62
Bahama's                                      country=BS latitude=25.03 longitude=-77.40
Barbados                                      country=BB latitude=13.19 longitude=-59.54
Belize                                        country=BZ latitude=17.19 longitude=-88.50
Bolivia                                       country=BO latitude=-16.29 longitude=-63.59
Brazilië                                      country=BR latitude=-14.24 longitude=-51.93
Canada                                        country=CA latitude=56.13 longitude=-106.35
=Chili                                        country=CL latitude=-35.68 longitude=-71.54
Colombia                                      country=CO latitude=4.57 longitude=-74.30
Costa Rica                                    country=CR latitude=9.75 longitude=-83.75
Cuba                                          country=CU latitude=21.52 longitude=-77.78
Dominica                                      country=DM latitude=15.41 longitude=-61.37
Dominicaanse Republiek                        country=DO latitude=18.74 longitude=-70.16
Ecuador                                       country=EC latitude=-1.83 longitude=-78.18
El Salvador                                   country=SV latitude=13.79 longitude=-88.90
Grenada                                       country=GD latitude=12.12 longitude=-61.68
Guatemala                                     country=GT latitude=15.78 longitude=-90.23
Guyana                                        country=GY latitude=4.86 longitude=-58.93
Haïti | Haiti                                 country=HT latitude=18.97 longitude=-72.29
Honduras                                      country=HN latitude=15.20 longitude=-86.24
Jamaica                                       country=JM latitude=18.11 longitude=-77.30
Mexico                                        country=MX latitude=23.63 longitude=-102.55
Nicaragua                                     country=NI latitude=12.87 longitude=-85.21
Panama                                        country=PA latitude=8.54 longitude=-80.78
Paraguay                                      country=PY latitude=-23.44 longitude=-58.44
Peru                                          country=PE latitude=-9.19 longitude=-75.02
Saint Kitts en Nevis | Sint-Kitts en Nevis | Saint Kitts  country=KN latitude=17.36 longitude=-62.78
Saint Lucia | Sint-Lucia | St. Lucia          country=LC latitude=13.91 longitude=-60.98
Saint Vincent en de Grenadines | Sint-Vincent en de Grenadines | Saint Vincent  country=VC latitude=12.98 longitude=-61.29
Suriname                                      country=SR latitude=3.92 longitude=-56.03
Trinidad en Tobago | Trinidad & Tobago        country=TT latitude=10.69 longitude=-61.22
Uruguay                                       country=UY latitude=-32.52 longitude=-55.77
Venezuela                                     country=VE latitude=6.42 longitude=-66.59
Verenigde Staten | =VS | V.S. | Verenigde Staten van Amerika | Amerika | =USA | =U.S.A. | =US | =U.S.  country=US latitude=39.83 longitude=-98.58

# Oceania
Australië                                     country=AU latitude=-25.27 longitude=133.78
Fiji | Fiji-eilanden                          country=FJ latitude=-17.71 longitude=178.07
Kiribati                                      country=KI latitude=1.87 longitude=-157.36
Marshalleilanden | Marshall-eilanden          country=MH latitude=7.13 longitude=171.18
Micronesia | Federale Staten van Micronesië | Federale Staten van Micronesia  country=FM latitude=7.43 longitude=150.55
Nauru                                         country=NR latitude=-0.52 longitude=166.93
Nieuw-Zeeland                                 country=NZ latitude=-40.90 longitude=174.89
Palau                                         country=PW latitude=7.51 longitude=134.58
Papoea-Nieuw-Guinea | Papua-Nieuw-Guinea | Papoea Nieuw-Guinea  country=PG latitude=-6.31 longitude=143.96
Salomonseilanden | Salomoneilanden | Solomoneilanden  country=SB latitude=-9.65 longitude=160.16
Samoa | West-Samoa                            country=WS latitude=-13.76 longitude=-172.10
Tonga                                         country=TO latitude=-21.18 longitude=-175.20
Tuvalu                                        country=TV latitude=-7.11 longitude=177.65
Vanuatu                                       country=VU latitude=-15.38 longitude=166.96

# Territories and other parts of states that have a code of their own
Amerikaans-Samoa                              country=AS latitude=-14.27 longitude=-170.13
Amerikaanse Maagdeneilanden | Maagdeneilanden  country=VI latitude=18.34 longitude=-64.90
Anguilla                                      country=AI latitude=18.22 longitude=-63.07
Aruba                                         country=AW latitude=12.52 longitude=-69.97
Bermuda                                       country=BM latitude=32.31 longitude=-64.75
Britse Maagdeneilanden                        country=VG latitude=18.42 longitude=-64.64
Caribisch Nederland | BES-eilanden            country=BQ latitude=12.18 longitude=-68.24
Chagoseilanden | Brits Indische Oceaanterritorium  country=IO latitude=-6.34 longitude=71.88
Cookeilanden | Cook-eilanden                  country=CK latitude=-21.24 longitude=-159.78
Curaçao | Curacao                             country=CW latitude=12.17 longitude=-68.99
Faeröer | Faeröereilanden                     country=FO latitude=61.89 longitude=-6.91
Falklandeilanden | Falklands | Malvinas | Falkland-eilanden  country=FK latitude=-51.80 longitude=-59.52
Frans-Guyana | Frans Guyana                   country=GF latitude=3.93 longitude=-53.13
Frans-Polynesië                               country=PF latitude=-17.68 longitude=-149.41
Gibraltar                                     country=GI latitude=36.14 longitude=-5.35
Groenland                                     country=GL latitude=71.71 longitude=-42.60
Guadeloupe                                    country=GP latitude=16.27 longitude=-61.55
Guam                                          country=GU latitude=13.44 longitude=144.79
Guernsey                                      country=GG latitude=49.47 longitude=-2.59
Isle of Man | Eiland Man | Man-eiland         country=IM latitude=54.24 longitude=-4.55
=Jersey                                       country=JE latitude=49.21 longitude=-2.13
Kaaimaneilanden | Caymaneilanden | Kaaiman-eilanden  country=KY latitude=19.31 longitude=-81.25
Martinique                                    country=MQ latitude=14.64 longitude=-61.02
Mayotte                                       country=YT latitude=-12.83 longitude=45.17
Montserrat                                    country=MS latitude=16.74 longitude=-62.19
Nieuw-Caledonië                               country=NC latitude=-20.90 longitude=165.62
Niue                                          country=NU latitude=-19.05 longitude=-169.87
Noordelijke Marianen                          country=MP latitude=15.10 longitude=145.67
Norfolk                                       country=NF latitude=-29.04 longitude=167.95
Pitcairneilanden | Pitcairn                   country=PN latitude=-24.38 longitude=-128.32
Puerto Rico                                   country=PR latitude=18.22 longitude=-66.59
Réunion                                       country=RE latitude=-21.12 longitude=55.54
Saint-Barthélemy | Saint-Barth                country=BL latitude=17.90 longitude=-62.83
Saint-Martin | Frans Sint-Maarten             country=MF latitude=18.08 longitude=-63.05
Saint-Pierre en Miquelon                      country=PM latitude=46.89 longitude=-56.32
Sint-Helena | Saint Helena                    country=SH latitude=-15.97 longitude=-5.71
Sint-Maarten | Sint Maarten | St. Maarten | St.-Maarten  country=SX latitude=18.04 longitude=-63.07
Spitsbergen | Svalbard                        country=SJ latitude=77.55 longitude=23.67
Tokelau                                       country=TK latitude=-9.20 longitude=-171.85
Turks- en Caicoseilanden | Turks en Caicos    country=TC latitude=21.69 longitude=-71.80
Wallis en Futuna                              country=WF latitude=-13.77 longitude=-177.16
Åland | Ålandseilanden | Alandseilanden       country=AX latitude=60.18 longitude=19.92

# States and empires that are no more, and former colonies
Assyrië                                       latitude=36.36 longitude=43.15 historical
Babylonië                                     latitude=32.54 longitude=44.42 historical
Belgisch-Congo | Belgisch Congo | Congo-Vrijstaat  latitude=-4.04 longitude=21.76 historical
Biafra                                        latitude=5.80 longitude=7.30 historical
Brits-Indië                                   latitude=20.59 longitude=78.96 historical
Byzantijnse Rijk                              latitude=41.01 longitude=28.98 historical
=DDR | D.D.R. | Duitse Democratische Republiek | Oost-Duitsland  latitude=52.50 longitude=12.80 historical
Derde Rijk | nazi-Duitsland | Duitse Rijk     latitude=51.50 longitude=12.00 historical
Geconfedereerde Staten                        latitude=26.00 longitude=-98.00 historical
Joegoslavië | voormalig Joegoslavië | ex-Joegoslavië | Socialistische Federale Republiek Joegoslavië  latitude=44.00 longitude=19.00 historical
Nederlands-Indië | Nederlands Indië | Indië   latitude=-2.50 longitude=113.00 historical
Nederlands-Nieuw-Guinea                       latitude=-4.50 longitude=137.50 historical
Nederlandse Antillen | Antillen               latitude=12.20 longitude=-68.60 historical
Noord-Jemen                                   latitude=15.50 longitude=44.50 historical
Noord-Rhodesië                                latitude=-13.13 longitude=27.85 historical
Noord-Vietnam                                 latitude=18.00 longitude=106.00 historical
Oost-Pakistan                                 latitude=23.68 longitude=90.36 historical
Oostenrijk-Hongarije                          latitude=47.50 longitude=17.50 historical
Ottomaanse Rijk | Osmaanse Rijk               latitude=39.50 longitude=33.00 historical
Perzië                                        latitude=32.43 longitude=53.69 historical
Pruisen                                       latitude=52.80 longitude=14.00 historical
Rhodesië | Zuid-Rhodesië                      latitude=-19.02 longitude=29.15 historical
Romeinse Rijk                                 latitude=41.90 longitude=12.48 historical
Ruanda-Urundi                                 latitude=-3.00 longitude=29.90 historical
Servië en Montenegro | Servië-Montenegro | Federale Republiek Joegoslavië  latitude=43.50 longitude=20.50 historical
Siam                                          latitude=15.87 longitude=100.99 historical
Sovjet-Unie | Sovjetunie | =USSR | =U.S.S.R. | Unie van Socialistische Sovjetrepublieken  latitude=58.00 longitude=70.00 historical
Tanganyika                                    latitude=-6.37 longitude=34.89 historical
Tsjecho-Slowakije | Tsjechoslowakije          latitude=49.50 longitude=17.00 historical
West-Duitsland | =BRD                         latitude=50.50 longitude=8.50 historical
Zuid-Jemen                                    latitude=14.50 longitude=48.50 historical
Zuid-Vietnam                                  latitude=12.00 longitude=107.50 historical
