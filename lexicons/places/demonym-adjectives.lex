# lexicons/places/demonym-adjectives.lex: adjectives made of the names of places
@class    adjective-of-place
@licence  CC0-1.0
@source   written for knipsel
@homonyms
@fields   country: <text>
@fields   place: <text>
@fields   kind: country city region continent province
@fields   ambiguous: <flag>

# Europe
Albanees | Albanese                           country=AL place=Albanië kind=country
Andorrees | Andorrese                         country=AD place=Andorra kind=country
Belarussisch | Belarussische                  country=BY place=Wit-Rusland kind=country
Belgisch | Belgische                          country=BE place=België kind=country
Bosnisch | Bosnische                          country=BA place="Bosnië en Herzegovina" kind=country
Bosnisch-Herzegovijns | Bosnisch-Herzegovijnse  country=BA place="Bosnië en Herzegovina" kind=country
=Brits | Britse                               country=GB place=Groot-Brittannië kind=country
Bulgaars | Bulgaarse                          country=BG place=Bulgarije kind=country
Cypriotisch | Cypriotische                    country=CY place=Cyprus kind=country
Cyprisch | Cyprische                          country=CY place=Cyprus kind=country
Deens | Deense                                country=DK place=Denemarken kind=country
Duits | Duitse | Duits-                       country=DE place=Duitsland kind=country
Estisch | Estische                            country=EE place=Estland kind=country
Estlands | Estlandse                          country=EE place=Estland kind=country
Ests | Estse                                  country=EE place=Estland kind=country
Fins | Finse                                  country=FI place=Finland kind=country
Frans | Franse | Frans-                       country=FR place=Frankrijk kind=country
Grieks | Griekse | Grieks-                    country=GR place=Griekenland kind=country
Hollands | Hollandse                          country=NL place=Nederland kind=country
Hongaars | Hongaarse                          country=HU place=Hongarije kind=country
Iers | Ierse                                  country=IE place=Ierland kind=country
IJslands | IJslandse                          country=IS place=IJsland kind=country
Italiaans | Italiaanse | Italiaans-           country=IT place=Italië kind=country
Kosovaars | Kosovaarse                        country=XK place=Kosovo kind=country
Kroatisch | Kroatische                        country=HR place=Kroatië kind=country
Letlands | Letlandse                          country=LV place=Letland kind=country
Lets | Letse                                  country=LV place=Letland kind=country
Liechtensteins | Liechtensteinse              country=LI place=Liechtenstein kind=country
Litouws | Litouwse                            country=LT place=Litouwen kind=country
Luxemburgs | Luxemburgse                      country=LU place=Luxemburg kind=country
Macedonisch | Macedonische                    country=MK place=Noord-Macedonië kind=country
Maltees | Maltese                             country=MT place=Malta kind=country
Moldavisch | Moldavische                      country=MD place=Moldavië kind=country
Monegaskisch | Monegaskische                  country=MC place=Monaco kind=country
Montenegrijns | Montenegrijnse                country=ME place=Montenegro kind=country
Nederlands | Nederlandse | Nederlands-        country=NL place=Nederland kind=country
Noord-Macedonisch | Noord-Macedonische        country=MK place=Noord-Macedonië kind=country
Noors | Noorse                                country=NO place=Noorwegen kind=country
Oekraïens | Oekraïense | Oekraïens-           country=UA place=Oekraïne kind=country
Oostenrijks | Oostenrijkse                    country=AT place=Oostenrijk kind=country
=Pools | Poolse                               country=PL place=Polen kind=country ambiguous
Portugees | Portugese | Portugees-            country=PT place=Portugal kind=country
Roemeens | Roemeense                          country=RO place=Roemenië kind=country
Russisch | Russische | Russisch-              country=RU place=Rusland kind=country
San Marinees | San Marinese                   country=SM place="San Marino" kind=country
Servisch | Servische | Servisch-              country=RS place=Servië kind=country
Sloveens | Sloveense                          country=SI place=Slovenië kind=country
Slowaaks | Slowaakse                          country=SK place=Slowakije kind=country
Spaans | Spaanse | Spaans-                    country=ES place=Spanje kind=country
Tsjechisch | Tsjechische                      country=CZ place=Tsjechië kind=country
Turks | Turkse | Turks-                       country=TR place=Turkije kind=country
Vaticaans | Vaticaanse                        country=VA place=Vaticaanstad kind=country
Wit-Russisch | Wit-Russische                  country=BY place=Wit-Rusland kind=country
Zweeds | Zweedse                              country=SE place=Zweden kind=country
Zwitsers | Zwitserse                          country=CH place=Zwitserland kind=country

# Asia and the Middle East
Afghaans | Afghaanse                          country=AF place=Afghanistan kind=country
Armeens | Armeense | Armeens-                 country=AM place=Armenië kind=country
Azerbeidzjaans | Azerbeidzjaanse              country=AZ place=Azerbeidzjan kind=country
Azerisch | Azerische                          country=AZ place=Azerbeidzjan kind=country
Bahreins | Bahreinse                          country=BH place=Bahrein kind=country
Bengalees | Bengalese                         country=BD place=Bangladesh kind=country
Bhutaans | Bhutaanse                          country=BT place=Bhutan kind=country
Bhutanees | Bhutanese                         country=BT place=Bhutan kind=country
Birmaans | Birmaanse                          country=MM place=Myanmar kind=country
Birmees | Birmese                             country=MM place=Myanmar kind=country
Bruneis | Bruneise                            country=BN place=Brunei kind=country
Cambodjaans | Cambodjaanse                    country=KH place=Cambodja kind=country
=Chinees | Chinese                            country=CN place=China kind=country
Emiratisch | Emiratische                      country=AE place="Verenigde Arabische Emiraten" kind=country
Filipijns | Filipijnse                        country=PH place=Filipijnen kind=country
Filippijns | Filippijnse                      country=PH place=Filipijnen kind=country
Georgisch | Georgische                        country=GE place=Georgië kind=country
Hongkongs | Hongkongse                        country=HK place=Hongkong kind=country
Indiaas | Indiase                             country=IN place=India kind=country
Indonesisch | Indonesische                    country=ID place=Indonesië kind=country
Iraaks | Iraakse                              country=IQ place=Irak kind=country
Iraans | Iraanse                              country=IR place=Iran kind=country
Irakees | Irakese                             country=IQ place=Irak kind=country
Israëlisch | Israëlische | Israelisch | Israelische  country=IL place=Israël kind=country
Japans | Japanse                              country=JP place=Japan kind=country
Jemenitisch | Jemenitische                    country=YE place=Jemen kind=country
Jordaans | Jordaanse                          country=JO place=Jordanië kind=country
Kazachs | Kazachse                            country=KZ place=Kazachstan kind=country
Kazachstaans | Kazachstaanse                  country=KZ place=Kazachstan kind=country
Kirgizisch | Kirgizische                      country=KG place=Kirgizië kind=country
Koeweits | Koeweitse                          country=KW place=Koeweit kind=country
Laotiaans | Laotiaanse                        country=LA place=Laos kind=country
Libanees | Libanese                           country=LB place=Libanon kind=country
Macaus | Macause                              country=MO place=Macau kind=country
Maldivisch | Maldivische                      country=MV place=Maldiven kind=country
Maledivisch | Maledivische                    country=MV place=Maldiven kind=country
Maleis | Maleise                              country=MY place=Maleisië kind=country
Maleisisch | Maleisische                      country=MY place=Maleisië kind=country
Mongools | Mongoolse                          country=MN place=Mongolië kind=country
Myanmarees | Myanmarese                       country=MM place=Myanmar kind=country
Nepalees | Nepalese                           country=NP place=Nepal kind=country
Noord-Koreaans | Noord-Koreaanse              country=KP place=Noord-Korea kind=country
Oezbeeks | Oezbeekse                          country=UZ place=Oezbekistan kind=country
Oezbekistaans | Oezbekistaanse                country=UZ place=Oezbekistan kind=country
Omaans | Omaanse                              country=OM place=Oman kind=country
Oost-Timorees | Oost-Timorese                 country=TL place=Oost-Timor kind=country
Pakistaans | Pakistaanse                      country=PK place=Pakistan kind=country
Palestijns | Palestijnse                      country=PS place=Palestina kind=country
Qatarees | Qatarese                           country=QA place=Qatar kind=country
Qatars | Qatarse                              country=QA place=Qatar kind=country
Saoedi-Arabisch | Saoedi-Arabische            country=SA place=Saoedi-Arabië kind=country
Saoedisch | Saoedische                        country=SA place=Saoedi-Arabië kind=country
Saudisch | Saudische                          country=SA place=Saoedi-Arabië kind=country
Singaporeaans | Singaporeaanse                country=SG place=Singapore kind=country
Singaporees | Singaporese                     country=SG place=Singapore kind=country
Sri Lankaans | Sri Lankaanse                  country=LK place="Sri Lanka" kind=country
Syrisch | Syrische | Syrisch-                 country=SY place=Syrië kind=country
Tadzjieks | Tadzjiekse                        country=TJ place=Tadzjikistan kind=country
Taiwanees | Taiwanese                         country=TW place=Taiwan kind=country
Thailands | Thailandse                        country=TH place=Thailand kind=country
Thais | Thaise                                country=TH place=Thailand kind=country
Turkmeens | Turkmeense                        country=TM place=Turkmenistan kind=country
Vietnamees | Vietnamese                       country=VN place=Vietnam kind=country
Zuid-Koreaans | Zuid-Koreaanse                country=KR place=Zuid-Korea kind=country

# Africa
Abessijns | Abessijnse                     country=ET place=Ethiopië kind=country
Algerijns | Algerijnse                     country=DZ place=Algerije kind=country
Angolees | Angolese                        country=AO place=Angola kind=country
Beninees | Beninese                        country=BJ place=Benin kind=country
Benins | Beninse                           country=BJ place=Benin kind=country
Botswaans | Botswaanse                     country=BW place=Botswana kind=country
Burkinees | Burkinese                      country=BF place="Burkina Faso" kind=country
Burundees | Burundese                      country=BI place=Burundi kind=country
Burundisch | Burundische                   country=BI place=Burundi kind=country
Centraal-Afrikaans | Centraal-Afrikaanse   country=CF place="Centraal-Afrikaanse Republiek" kind=country
Comorees | Comorese                        country=KM place=Comoren kind=country
Congolees | Congolese                      country=CD place="Democratische Republiek Congo" kind=country
Congolees | Congolese                      country=CG place=Congo-Brazzaville kind=country
Djiboutiaans | Djiboutiaanse               country=DJ place=Djibouti kind=country
Egyptisch | Egyptische                     country=EG place=Egypte kind=country
Equatoriaal-Guinees | Equatoriaal-Guinese  country=GQ place=Equatoriaal-Guinea kind=country
Eritrees | Eritrese                        country=ER place=Eritrea kind=country
Ethiopisch | Ethiopische                   country=ET place=Ethiopië kind=country
Gabonees | Gabonese                        country=GA place=Gabon kind=country
Gambiaans | Gambiaanse                     country=GM place=Gambia kind=country
Ghanees | Ghanese                          country=GH place=Ghana kind=country
Guinee-Bissaus | Guinee-Bissause           country=GW place=Guinee-Bissau kind=country
Guinees | Guinese                          country=GN place=Guinee kind=country
Ivoriaans | Ivoriaanse                     country=CI place=Ivoorkust kind=country
Kaapverdiaans | Kaapverdiaanse             country=CV place=Kaapverdië kind=country
Kaapverdisch | Kaapverdische               country=CV place=Kaapverdië kind=country
Kameroens | Kameroense                     country=CM place=Kameroen kind=country
Keniaans | Keniaanse                       country=KE place=Kenia kind=country
Lesothaans | Lesothaanse                   country=LS place=Lesotho kind=country
Liberiaans | Liberiaanse                   country=LR place=Liberia kind=country
Libisch | Libische                         country=LY place=Libië kind=country
Madagaskisch | Madagaskische               country=MG place=Madagaskar kind=country
Malagassisch | Malagassische               country=MG place=Madagaskar kind=country
Malawisch | Malawische                     country=MW place=Malawi kind=country
Malinees | Malinese                        country=ML place=Mali kind=country
Malisch | Malische                         country=ML place=Mali kind=country
Marokkaans | Marokkaanse                   country=MA place=Marokko kind=country
Mauritaans | Mauritaanse                   country=MR place=Mauritanië kind=country
Mauritanisch | Mauritanische               country=MR place=Mauritanië kind=country
Mauritiaans | Mauritiaanse                 country=MU place=Mauritius kind=country
Mozambikaans | Mozambikaanse               country=MZ place=Mozambique kind=country
Namibisch | Namibische                     country=NA place=Namibië kind=country
Nigerees | Nigerese                        country=NE place=Niger kind=country
Nigeriaans | Nigeriaanse                   country=NG place=Nigeria kind=country
Oegandees | Oegandese                      country=UG place=Oeganda kind=country
Rwandees | Rwandese                        country=RW place=Rwanda kind=country
Sahrawisch | Sahrawische                   country=EH place="Westelijke Sahara" kind=country
Santomees | Santomese                      country=ST place="Sao Tomé en Principe" kind=country
Senegalees | Senegalese                    country=SN place=Senegal kind=country
Seychels | Seychelse                       country=SC place=Seychellen kind=country
Sierra Leoons | Sierra Leoonse             country=SL place="Sierra Leone" kind=country
Soedanees | Soedanese                      country=SD place=Soedan kind=country
Somalisch | Somalische                     country=SO place=Somalië kind=country
Swazisch | Swazische                       country=SZ place=Eswatini kind=country
Tanzaniaans | Tanzaniaanse                 country=TZ place=Tanzania kind=country
Togolees | Togolese                        country=TG place=Togo kind=country
Tsjadisch | Tsjadische                     country=TD place=Tsjaad kind=country
Tunesisch | Tunesische                     country=TN place=Tunesië kind=country
Zambiaans | Zambiaanse                     country=ZM place=Zambia kind=country
Zaïrees | Zaïrese                          country=CD place="Democratische Republiek Congo" kind=country
Zimbabwaans | Zimbabwaanse                 country=ZW place=Zimbabwe kind=country
Zuid-Afrikaans | Zuid-Afrikaanse           country=ZA place=Zuid-Afrika kind=country
Zuid-Soedanees | Zuid-Soedanese            country=SS place=Zuid-Soedan kind=country

# North, Central and South America and the Caribbean
Amerikaans | Amerikaanse          country=US place="Verenigde Staten" kind=country
Antiguaans | Antiguaanse          country=AG place="Antigua en Barbuda" kind=country
Argentijns | Argentijnse          country=AR place=Argentinië kind=country
Bahamaans | Bahamaanse            country=BS place=Bahama's kind=country
Barbadaans | Barbadaanse          country=BB place=Barbados kind=country
Belizaans | Belizaanse            country=BZ place=Belize kind=country
Boliviaans | Boliviaanse          country=BO place=Bolivia kind=country
Braziliaans | Braziliaanse        country=BR place=Brazilië kind=country
Canadees | Canadese               country=CA place=Canada kind=country
Chileens | Chileense              country=CL place=Chili kind=country
Colombiaans | Colombiaanse        country=CO place=Colombia kind=country
Costa Ricaans | Costa Ricaanse    country=CR place="Costa Rica" kind=country
Cubaans | Cubaanse                country=CU place=Cuba kind=country
Dominicaans | Dominicaanse        country=DO place="Dominicaanse Republiek" kind=country
Ecuadoraans | Ecuadoraanse        country=EC place=Ecuador kind=country
Ecuadoriaans | Ecuadoriaanse      country=EC place=Ecuador kind=country
Grenadaans | Grenadaanse          country=GD place=Grenada kind=country
Guatemalaans | Guatemalaanse      country=GT place=Guatemala kind=country
Guatemalteeks | Guatemalteekse    country=GT place=Guatemala kind=country
Guyaans | Guyaanse                country=GY place=Guyana kind=country
Haïtiaans | Haïtiaanse            country=HT place=Haïti kind=country
Hondurees | Hondurese             country=HN place=Honduras kind=country
Jamaicaans | Jamaicaanse          country=JM place=Jamaica kind=country
Mexicaans | Mexicaanse            country=MX place=Mexico kind=country
Nicaraguaans | Nicaraguaanse      country=NI place=Nicaragua kind=country
Panamees | Panamese               country=PA place=Panama kind=country
Paraguayaans | Paraguayaanse      country=PY place=Paraguay kind=country
Peruaans | Peruaanse              country=PE place=Peru kind=country
Peruviaans | Peruviaanse          country=PE place=Peru kind=country
Saint Luciaans | Saint Luciaanse  country=LC place="Saint Lucia" kind=country
Salvadoraans | Salvadoraanse      country=SV place="El Salvador" kind=country
Salvadoriaans | Salvadoriaanse    country=SV place="El Salvador" kind=country
Surinaams | Surinaamse            country=SR place=Suriname kind=country
Trinidadiaans | Trinidadiaanse    country=TT place="Trinidad en Tobago" kind=country
Uruguayaans | Uruguayaanse        country=UY place=Uruguay kind=country
Venezolaans | Venezolaanse        country=VE place=Venezuela kind=country

# Oceania
Australisch | Australische                   country=AU place=Australië kind=country
Fijisch | Fijische                           country=FJ place=Fiji kind=country
Kiribatisch | Kiribatische                   country=KI place=Kiribati kind=country
Marshalleilands | Marshalleilandse           country=MH place=Marshalleilanden kind=country
Nauruaans | Nauruaanse                       country=NR place=Nauru kind=country
Nieuw-Zeelands | Nieuw-Zeelandse             country=NZ place=Nieuw-Zeeland kind=country
Palaus | Palause                             country=PW place=Palau kind=country
Papoea-Nieuw-Guinees | Papoea-Nieuw-Guinese  country=PG place=Papoea-Nieuw-Guinea kind=country
Samoaans | Samoaanse                         country=WS place=Samoa kind=country
Tongaans | Tongaanse                         country=TO place=Tonga kind=country
Tuvaluaans | Tuvaluaanse                     country=TV place=Tuvalu kind=country
Vanuatuaans | Vanuatuaanse                   country=VU place=Vanuatu kind=country

# Territories and other parts of states that have a code of their own
Anguillaans | Anguillaanse              country=AI place=Anguilla kind=country
Arubaans | Arubaanse                    country=AW place=Aruba kind=country
Bermudaans | Bermudaanse                country=BM place=Bermuda kind=country
Curaçaos | Curaçaose                    country=CW place=Curaçao kind=country
Curaçaosch | Curaçaosche                country=CW place=Curaçao kind=country
Faeröers | Faeröerse                    country=FO place=Faeröer kind=country
Frans-Guyaans | Frans-Guyaanse          country=GF place=Frans-Guyana kind=country
Frans-Polynesisch | Frans-Polynesische  country=PF place=Frans-Polynesië kind=country
Gibraltarees | Gibraltarese             country=GI place=Gibraltar kind=country
Groenlands | Groenlandse                country=GL place=Groenland kind=country
Kaaimaneilands | Kaaimaneilandse        country=KY place=Kaaimaneilanden kind=country
Nieuw-Caledonisch | Nieuw-Caledonische  country=NC place=Nieuw-Caledonië kind=country
Puerto Ricaans | Puerto Ricaanse        country=PR place="Puerto Rico" kind=country
Sint-Maartens | Sint-Maartense          country=SX place=Sint-Maarten kind=country
Ålands | Ålandse                        country=AX place=Åland kind=country

# Continents and world regions
Afrikaans | Afrikaanse                      place=Afrika kind=continent
Alpijns | Alpijnse                          place=Alpen kind=region
Andisch | Andische                          place=Andes kind=region
Antarctisch | Antarctische                  place=Antarctica kind=continent
Antilliaans | Antilliaanse                  place="Nederlandse Antillen" kind=region
Arctisch | Arctische                        place=Noordpoolgebied kind=region
Atlantisch | Atlantische                    place="Atlantische Oceaan" kind=region
Aziatisch | Aziatische                      place=Azië kind=continent
Baltisch | Baltische                        place="Baltische staten" kind=region
Beneluxse                                   place=Benelux kind=region
Caraïbisch | Caraïbische                    place=Caraïben kind=region
Caribisch | Caribische                      place=Caraïben kind=region
Centraal-Amerikaans | Centraal-Amerikaanse  place=Midden-Amerika kind=region
Centraal-Aziatisch | Centraal-Aziatische    place=Centraal-Azië kind=region
Centraal-Europees | Centraal-Europese       place=Midden-Europa kind=region
Euro-Atlantisch | Euro-Atlantische          place="Atlantische Oceaan" kind=region
Europees | Europese                         place=Europa kind=continent
Himalayaans | Himalayaanse                  place=Himalaya kind=region
Indisch | Indische                          place=Nederlands-Indië kind=region
Kaukasisch | Kaukasische                    place=Kaukasus kind=region
Latijns-Amerikaans | Latijns-Amerikaanse    place=Latijns-Amerika kind=region
Maghrebijns | Maghrebijnse                  place=Maghreb kind=region
Mediterraan | Mediterrane                   place="Middellandse Zee" kind=region
Melanesisch | Melanesische                  place=Melanesië kind=region
Midden-Afrikaans | Midden-Afrikaanse        place=Centraal-Afrika kind=region
Midden-Amerikaans | Midden-Amerikaanse      place=Midden-Amerika kind=region
Midden-Europees | Midden-Europese           place=Midden-Europa kind=region
Midden-Oosters | Midden-Oosterse            place=Midden-Oosten kind=region
Nabij-Oosters | Nabij-Oosterse              place="Nabije Oosten" kind=region
Nederlands-Indisch | Nederlands-Indische    place=Nederlands-Indië kind=region
Noord-Afrikaans | Noord-Afrikaanse          place=Noord-Afrika kind=region
Noord-Amerikaans | Noord-Amerikaanse        place=Noord-Amerika kind=continent
Noord-Europees | Noord-Europese             place=Noord-Europa kind=region
Noord-Kaukasisch | Noord-Kaukasische        place=Noord-Kaukasus kind=region
Noord-Nederlands | Noord-Nederlandse        country=NL place=Nederland kind=country
Noordwest-Europees | Noordwest-Europese     place=Noordwest-Europa kind=region
Oceanisch | Oceanische                      place=Oceanië kind=continent
Oost-Afrikaans | Oost-Afrikaanse            place=Oost-Afrika kind=region
Oost-Aziatisch | Oost-Aziatische            place=Oost-Azië kind=region
Oost-Europees | Oost-Europese               place=Oost-Europa kind=region
Polynesisch | Polynesische                  place=Polynesië kind=region
Scandinavisch | Scandinavische              place=Scandinavië kind=region
trans-Atlantisch | trans-Atlantische        place="Atlantische Oceaan" kind=region
Verre-Oosters | Verre-Oosterse              place="Verre Oosten" kind=region
West-Afrikaans | West-Afrikaanse            place=West-Afrika kind=region
West-Aziatisch | West-Aziatische            place=West-Azië kind=region
West-Europees | West-Europese               place=West-Europa kind=region
Zuid-Amerikaans | Zuid-Amerikaanse          place=Zuid-Amerika kind=continent
Zuid-Aziatisch | Zuid-Aziatische            place=Zuid-Azië kind=region
Zuid-Europees | Zuid-Europese               place=Zuid-Europa kind=region
Zuid-Nederlands | Zuid-Nederlandse          country=NL place=Nederland kind=country
Zuidoost-Aziatisch | Zuidoost-Aziatische    place=Zuidoost-Azië kind=region
Zuidoost-Europees | Zuidoost-Europese       place=Zuidoost-Europa kind=region

# Historical states and peoples
Assyrisch | Assyrische                        place=Assyrië kind=region
Babylonisch | Babylonische                    place=Babylonië kind=region
Brits-Indisch | Brits-Indische                place=Brits-Indië kind=country
Byzantijns | Byzantijnse                      place="Byzantijnse Rijk" kind=country
Euraziatisch | Euraziatische                  place=Eurazië kind=region
Gallo-Romeins | Gallo-Romeinse                place="Romeinse Rijk" kind=country
Iberisch | Iberische                          place="Iberisch schiereiland" kind=region
Joegoslavisch | Joegoslavische                place=Joegoslavië kind=country
Koreaans | Koreaanse                          place=Korea kind=region
Levantijns | Levantijnse                      place=Levant kind=region
Mesopotamisch | Mesopotamische                place=Mesopotamië kind=region
Noord-Atlantisch | Noord-Atlantische          place="Atlantische Oceaan" kind=region
Noord-Vietnamees | Noord-Vietnamese           place=Noord-Vietnam kind=country
Oost-Duits | Oost-Duitse                      place=DDR kind=country
Oostenrijks-Hongaars | Oostenrijks-Hongaarse  place=Oostenrijk-Hongarije kind=country
oosters | oosterse                            place=Oosten kind=region
Osmaans | Osmaanse                            place="Ottomaanse Rijk" kind=country
Ottomaans | Ottomaanse                        place="Ottomaanse Rijk" kind=country
Pacifisch | Pacifische                        place="Stille Oceaan" kind=region
Perzisch | Perzische                          place=Perzië kind=country
Pruisisch | Pruisische                        place=Pruisen kind=country
Rhodesisch | Rhodesische                      place=Rhodesië kind=country
Romeins | Romeinse                            place="Romeinse Rijk" kind=country
Siamees | Siamese                             place=Siam kind=country
Sovjet-Russisch | Sovjet-Russische            place=Sovjet-Unie kind=country
Tsjecho-Slowaaks | Tsjecho-Slowaakse          place=Tsjecho-Slowakije kind=country
Tsjechoslowaaks | Tsjechoslowaakse            place=Tsjecho-Slowakije kind=country
West-Duits | West-Duitse                      place=West-Duitsland kind=country
West-Indisch | West-Indische                  place=West-Indië kind=region
westers | westerse                            place=Westen kind=region
Zuid-Vietnamees | Zuid-Vietnamese             place=Zuid-Vietnam kind=country

# Regions and peoples of the world
Abchazisch | Abchazische                    country=GE place=Abchazië kind=region
Alaskaans | Alaskaanse                      country=US place=Alaska kind=region
Anatolisch | Anatolische                    country=TR place=Anatolië kind=region
Andalusisch | Andalusische                  country=ES place=Andalusië kind=region
Apulisch | Apulische                        country=IT place=Apulië kind=region
Aquitaans | Aquitaanse                      country=FR place=Aquitanië kind=region
Arabisch | Arabische | Arabisch-            place=Arabië kind=region
Asturisch | Asturische                      country=ES place=Asturië kind=region
Atjehs | Atjehse                            country=ID place=Atjeh kind=region
Azoriaans | Azoriaanse                      country=PT place=Azoren kind=region
Balearisch | Balearische                    country=ES place=Balearen kind=region
Balinees | Balinese                         country=ID place=Bali kind=region
Baskisch | Baskische                        country=ES place=Baskenland kind=region
=Beiers | Beierse                           country=DE place=Beieren kind=region
Bengaals | Bengaalse                        country=IN place=Bengalen kind=region
Boheems | Boheemse                          country=CZ place=Bohemen kind=region
=Bourgondisch | =Bourgondische              country=FR place=Bourgondië kind=region
Bretons | Bretonse                          country=FR place=Bretagne kind=region
Calabrisch | Calabrische                    country=IT place=Calabrië kind=region
Californisch | Californische                country=US place=Californië kind=region
Canarisch | Canarische                      country=ES place="Canarische Eilanden" kind=region
Castiliaans | Castiliaanse                  country=ES place=Castilië kind=region
Catalaans | Catalaanse                      country=ES place=Catalonië kind=region
Cornisch | Cornische                        country=GB place=Cornwall kind=region
Corsicaans | Corsicaanse                    country=FR place=Corsica kind=region
Dagestaans | Dagestaanse                    country=RU place=Dagestan kind=region
Dalmatisch | Dalmatische                    country=HR place=Dalmatië kind=region
Darfoers | Darfoerse                        country=SD place=Darfur kind=region
Elzasser                                    country=FR place=Elzas kind=region
Elzassisch | Elzassische                    country=FR place=Elzas kind=region
Engels | Engelse | Engels-                  country=GB place=Engeland kind=region
Floridaans | Floridaanse                    country=US place=Florida kind=region
Frans-Vlaams | Frans-Vlaamse                country=FR place=Frans-Vlaanderen kind=region
Galicisch | Galicische                      country=ES place=Galicië kind=region
Grieks-Cypriotisch | Grieks-Cypriotische    country=CY place=Cyprus kind=country
Hawaïaans | Hawaïaanse                      country=US place=Hawaï kind=region
Hessisch | Hessische                        country=DE place=Hessen kind=region
Ingoesjeets | Ingoesjeetse                  country=RU place=Ingoesjetië kind=region
Ingoesjetisch | Ingoesjetische              country=RU place=Ingoesjetië kind=region
Iraaks-Koerdisch | Iraaks-Koerdische        country=IQ place=Iraaks-Koerdistan kind=region
Javaans | Javaanse                          country=ID place=Java kind=region
Karabachs | Karabachse                      country=AZ place=Nagorno-Karabach kind=region
Karelisch | Karelische                      country=RU place=Karelië kind=region
Karinthisch | Karinthische                  country=AT place=Karinthië kind=region
Kasjmirs | Kasjmirse                        country=IN place=Kasjmir kind=region
Katangees | Katangese                       country=CD place=Katanga kind=region
Koerdisch | Koerdische                      place=Koerdistan kind=region
Kretenzer                                   country=GR place=Kreta kind=region
Kretenzisch | Kretenzische                  country=GR place=Kreta kind=region
Krim-Tataars | Krim-Tataarse                country=UA place=Krim kind=region
Laplands | Laplandse                        country=FI place=Lapland kind=region
Laps | Lapse                                country=FI place=Lapland kind=region
Ligurisch | Ligurische                      country=IT place=Ligurië kind=region
Lombardijs | Lombardijse                    country=IT place=Lombardije kind=region
Lombardisch | Lombardische                  country=IT place=Lombardije kind=region
Lotharings | Lotharingse                    country=FR place=Lotharingen kind=region
Mallorcaans | Mallorcaanse                  country=ES place=Mallorca kind=region
Mantsjoerijs | Mantsjoerijse                country=CN place=Mantsjoerije kind=region
Moluks | Molukse                            country=ID place=Molukken kind=region
Moravisch | Moravische                      country=CZ place=Moravië kind=region
Nedersaksisch | Nedersaksische              country=DE place=Nedersaksen kind=region
Noord-Cypriotisch | Noord-Cypriotische      country=CY place=Noord-Cyprus kind=region
Noord-Duits | Noord-Duitse                  country=DE place=Noord-Duitsland kind=region
Noord-Frans | Noord-Franse                  country=FR place=Noord-Frankrijk kind=region
Noord-Iers | Noord-Ierse                    country=GB place=Noord-Ierland kind=region
Noord-Iraaks | Noord-Iraakse                country=IQ place=Noord-Irak kind=region
Noord-Italiaans | Noord-Italiaanse          country=IT place=Noord-Italië kind=region
Noord-Ossetisch | Noord-Ossetische          country=RU place=Noord-Ossetië kind=region
Noord-Syrisch | Noord-Syrische              country=SY place=Noord-Syrië kind=region
Noordrijn-Westfaals | Noordrijn-Westfaalse  country=DE place=Noordrijn-Westfalen kind=region
Normandisch | Normandische                  country=FR place=Normandië kind=region
Occitaans | Occitaanse                      country=FR place=Occitanië kind=region
Oeigoers | Oeigoerse                        country=CN place=Xinjiang kind=region
Oost-Congolees | Oost-Congolese             country=CD place=Oost-Congo kind=region
Oost-Fries | Oost-Friese                    country=DE place=Oost-Friesland kind=region
Oost-Jeruzalems | Oost-Jeruzalemse          country=IL place=Oost-Jeruzalem kind=region
Oost-Oekraïens | Oost-Oekraïense            country=UA place=Oost-Oekraïne kind=region
Ossetisch | Ossetische                      country=GE place=Ossetië kind=region
Pan-Arabisch | Pan-Arabische                place="Arabische wereld" kind=region
Patagonisch | Patagonische                  country=AR place=Patagonië kind=region
Peloponnesisch | Peloponnesische            country=GR place=Peloponnesos kind=region
Picardisch | Picardische                    country=FR place=Picardië kind=region
Provençaals | Provençaalse                  country=FR place=Provence kind=region
Québecs | Québecse                          country=CA place=Quebec kind=region
Rijnlands | Rijnlandse                      country=DE place=Rijnland kind=region
Rijns | Rijnse                              country=DE place=Rijnland kind=region
Saarlands | Saarlandse                      country=DE place=Saarland kind=region
Saksisch | Saksische                        country=DE place=Saksen kind=region
Samisch | Samische                          country=FI place=Lapland kind=region
Sardijns | Sardijnse                        country=IT place=Sardinië kind=region
Sardinisch | Sardinische                    country=IT place=Sardinië kind=region
Savoois | Savooise                          country=FR place=Savoye kind=region
=Schots | Schotse                           country=GB place=Schotland kind=region
Siberisch | Siberische                      country=RU place=Siberië kind=region
Siciliaans | Siciliaanse                    country=IT place=Sicilië kind=region
Silezisch | Silezische                      country=PL place=Silezië kind=region
Sumatraans | Sumatraanse                    country=ID place=Sumatra kind=region
Tahitiaans | Tahitiaanse                    country=PF place=Tahiti kind=region
Tasmaans | Tasmaanse                        country=AU place=Tasmanië kind=region
Tataars | Tataarse                          country=RU place=Tatarstan kind=region
Texaans | Texaanse                          country=US place=Texas kind=region
Thracisch | Thracische                      country=GR place=Thracië kind=region
Thürings | Thüringse                        country=DE place=Thüringen kind=region
Tibetaans | Tibetaanse                      country=CN place=Tibet kind=region
Tigrees | Tigrese                           country=ET place=Tigray kind=region
Timorees | Timorese                         place=Timor kind=region
Tiroler                                     country=AT place=Tirol kind=region
Tirools | Tiroolse                          country=AT place=Tirol kind=region
Toscaans | Toscaanse                        country=IT place=Toscane kind=region
Transnistrisch | Transnistrische            country=MD place=Transnistrië kind=region
Transsylvaans | Transsylvaanse              country=RO place=Transsylvanië kind=region
Transvaals | Transvaalse                    country=ZA place=Transvaal kind=region
Tsjetsjeens | Tsjetsjeense                  country=RU place=Tsjetsjenië kind=region
Turks-Cypriotisch | Turks-Cypriotische      country=CY place=Noord-Cyprus kind=region
Ulsters | Ulsterse                          country=GB place=Ulster kind=region
Umbrisch | Umbrische                        country=IT place=Umbrië kind=region
Venetiaans | Venetiaanse                    country=IT place=Venetië kind=city
Virginisch | Virginische                    country=US place=Virginia kind=region
Wels | Welse                                country=GB place=Wales kind=region
Welsh                                       country=GB place=Wales kind=region
West-Oekraïens | West-Oekraïense            country=UA place=West-Oekraïne kind=region
Westfaals | Westfaalse                      country=DE place=Westfalen kind=region
Zanzibars | Zanzibarse                      country=TZ place=Zanzibar kind=region
Zuid-Chinees | Zuid-Chinese                 country=CN place=Zuid-China kind=region
Zuid-Duits | Zuid-Duitse                    country=DE place=Zuid-Duitsland kind=region
Zuid-Frans | Zuid-Franse                    country=FR place=Zuid-Frankrijk kind=region
Zuid-Italiaans | Zuid-Italiaanse            country=IT place=Zuid-Italië kind=region
Zuid-Libanees | Zuid-Libanese               country=LB place=Zuid-Libanon kind=region
Zuid-Moluks | Zuid-Molukse                  country=ID place=Molukken kind=region
Zuid-Ossetisch | Zuid-Ossetische            country=GE place=Zuid-Ossetië kind=region
Zuid-Tirools | Zuid-Tiroolse                country=IT place=Zuid-Tirol kind=region
Zwabisch | Zwabische                        country=DE place=Zwaben kind=region

# Dutch provinces and regions
Achterhoeks | Achterhoekse            country=NL place=Achterhoek kind=region
Amelander                             country=NL place=Ameland kind=region
Amelands | Amelandse                  country=NL place=Ameland kind=region
Betuws | Betuwse                      country=NL place=Betuwe kind=region
Bonairiaans | Bonairiaanse            country=BQ place=Bonaire kind=region
Brabants | Brabantse                  country=NL place=Noord-Brabant kind=province
Drents | Drentse                      country=NL place=Drenthe kind=province
Flevolands | Flevolandse              country=NL place=Flevoland kind=province
=Fries | Friese | Friesche | Fries-   country=NL place=Friesland kind=province
Gelders | Gelderse                    country=NL place=Gelderland kind=province
Goois | Gooise                        country=NL place=Gooi kind=region
Groninger                             country=NL place=Groningen kind=province
Gronings | Groningse                  country=NL place=Groningen kind=province
Limburgs | Limburgse                  country=NL place=Limburg kind=province
Noord-Brabants | Noord-Brabantse      country=NL place=Noord-Brabant kind=province
Noord-Hollands | Noord-Hollandse      country=NL place=Noord-Holland kind=province
Noord-Limburgs | Noord-Limburgse      country=NL place=Noord-Limburg kind=region
Oost-Brabants | Oost-Brabantse        country=NL place=Oost-Brabant kind=region
Oost-Gronings | Oost-Groningse        country=NL place=Oost-Groningen kind=region
Overijssels | Overijsselse            country=NL place=Overijssel kind=province
Randstedelijk | Randstedelijke        country=NL place=Randstad kind=region
Rijnmonds | Rijnmondse                country=NL place=Rijnmond kind=region
Sabaans | Sabaanse                    country=BQ place=Saba kind=region
Sallands | Sallandse                  country=NL place=Salland kind=region
Schiermonnikoger                      country=NL place=Schiermonnikoog kind=region
Schiermonnikoogs | Schiermonnikoogse  country=NL place=Schiermonnikoog kind=region
Statiaans | Statiaanse                country=BQ place=Sint-Eustatius kind=region
Terschellinger                        country=NL place=Terschelling kind=region
Terschellings | Terschellingse        country=NL place=Terschelling kind=region
Texels | Texelse                      country=NL place=Texel kind=region
Twents | Twentse                      country=NL place=Twente kind=region
Veluws | Veluwse                      country=NL place=Veluwe kind=region
Vlielands | Vlielandse                country=NL place=Vlieland kind=region
Walchers | Walcherse                  country=NL place=Walcheren kind=region
West-Brabants | West-Brabantse        country=NL place=West-Brabant kind=region
West-Fries | West-Friese              country=NL place=West-Friesland kind=region
Westfries | Westfriese                country=NL place=West-Friesland kind=region
Westlands | Westlandse                country=NL place=Westland kind=region
Zaans | Zaanse                        country=NL place=Zaanstreek kind=region
Zeeuws | Zeeuwse                      country=NL place=Zeeland kind=province
Zeeuws-Vlaams | Zeeuws-Vlaamse        country=NL place=Zeeuws-Vlaanderen kind=region
Zuid-Hollands | Zuid-Hollandse        country=NL place=Zuid-Holland kind=province
Zuid-Limburgs | Zuid-Limburgse        country=NL place=Zuid-Limburg kind=region

# Belgian regions and provinces
Ardeens | Ardeense                  country=BE place=Ardennen kind=region
Ardenner                            country=BE place=Ardennen kind=region
Duitstalig | Duitstalige            country=BE place="Duitstalige Gemeenschap" kind=region
Franstalig | Franstalige            country=BE place="Franse Gemeenschap" kind=region
Hagelands | Hagelandse              country=BE place=Hageland kind=region
Haspengouws | Haspengouwse          country=BE place=Haspengouw kind=region
Henegouws | Henegouwse              country=BE place=Henegouwen kind=province
Kempens | Kempense                  country=BE place=Kempen kind=region
Kempisch | Kempische                country=BE place=Kempen kind=region
Limburgs | Limburgse                country=BE place=Limburg kind=province
Meetjeslands | Meetjeslandse        country=BE place=Meetjesland kind=region
Nederlandstalig | Nederlandstalige  country=BE place="Vlaamse Gemeenschap" kind=region
Oost-Vlaams | Oost-Vlaamse          country=BE place=Oost-Vlaanderen kind=province
Pajots | Pajotse                    country=BE place=Pajottenland kind=region
Pajottenlands | Pajottenlandse      country=BE place=Pajottenland kind=region
Vlaams | Vlaamse | Vlaams-          country=BE place=Vlaanderen kind=region
Vlaams-Brabants | Vlaams-Brabantse  country=BE place=Vlaams-Brabant kind=province
Voerens | Voerense                  country=BE place=Voeren kind=region
Waals | Waalse | Waals-             country=BE place=Wallonië kind=region
Waals-Brabants | Waals-Brabantse    country=BE place=Waals-Brabant kind=province
=Waas                               country=BE place=Waasland kind=region ambiguous
Waaslands | Waaslandse              country=BE place=Waasland kind=region
West-Vlaams | West-Vlaamse          country=BE place=West-Vlaanderen kind=province
Westhoeks | Westhoekse              country=BE place=Westhoek kind=region

# Dutch cities and towns
Aalsmeers | Aalsmeerse              country=NL place=Aalsmeer kind=city
Alkmaars | Alkmaarse                country=NL place=Alkmaar kind=city
Almeers | Almeerse                  country=NL place=Almere kind=city
Almeloos | Almelose                 country=NL place=Almelo kind=city
Alphens | Alphense                  country=NL place="Alphen aan den Rijn" kind=city
Amersfoorts | Amersfoortse          country=NL place=Amersfoort kind=city
Amstelveens | Amstelveense          country=NL place=Amstelveen kind=city
Amsterdams | Amsterdamse            country=NL place=Amsterdam kind=city
Apeldoorns | Apeldoornse            country=NL place=Apeldoorn kind=city
Arnhems | Arnhemse                  country=NL place=Arnhem kind=city
=Asser                              country=NL place=Assen kind=city ambiguous
Baarns | Baarnse                    country=NL place=Baarn kind=city
Barendrechts | Barendrechtse        country=NL place=Barendrecht kind=city
Barnevelds | Barneveldse            country=NL place=Barneveld kind=city
Bergs | Bergse                      country=NL place="Bergen op Zoom" kind=city ambiguous
Beverwijks | Beverwijkse            country=NL place=Beverwijk kind=city
Bloemendaals | Bloemendaalse        country=NL place=Bloemendaal kind=city
Bossche                             country=NL place='s-Hertogenbosch kind=city
Boxtels | Boxtelse                  country=NL place=Boxtel kind=city
Bredaas | Bredase                   country=NL place=Breda kind=city
Briels | Brielse                    country=NL place=Brielle kind=city
Bussums | Bussumse                  country=NL place=Bussum kind=city
Castricums | Castricumse            country=NL place=Castricum kind=city
Coevordens | Coevordense            country=NL place=Coevorden kind=city
Coevorder                           country=NL place=Coevorden kind=city
Culemborgs | Culemborgse            country=NL place=Culemborg kind=city
Delfts | Delftse                    country=NL place=Delft kind=city
Delfzijls | Delfzijlse              country=NL place=Delfzijl kind=city
Delfzijlster                        country=NL place=Delfzijl kind=city
Deventer                            country=NL place=Deventer kind=city ambiguous
Diemens | Diemense                  country=NL place=Diemen kind=city
Doetinchems | Doetinchemse          country=NL place=Doetinchem kind=city
Dokkumer                            country=NL place=Dokkum kind=city
Dokkums | Dokkumse                  country=NL place=Dokkum kind=city
Dordrechts | Dordrechtse            country=NL place=Dordrecht kind=city
Dordts | Dordtse                    country=NL place=Dordrecht kind=city
Drachtster                          country=NL place=Drachten kind=city
Edams | Edamse                      country=NL place=Edam kind=city
Edes | Edese                        country=NL place=Ede kind=city
Eindhovens | Eindhovense            country=NL place=Eindhoven kind=city
Emmens | Emmense                    country=NL place=Emmen kind=city
=Emmer                              country=NL place=Emmen kind=city ambiguous
Enkhuizer                           country=NL place=Enkhuizen kind=city
Enschedees | Enschedese             country=NL place=Enschede kind=city
Franekers | Franekerse              country=NL place=Franeker kind=city
Geleens | Geleense                  country=NL place=Geleen kind=city
Goese                               country=NL place=Goes kind=city ambiguous
Gorcums | Gorcumse                  country=NL place=Gorinchem kind=city
Gorinchems | Gorinchemse            country=NL place=Gorinchem kind=city
Gouds | Goudse                      country=NL place=Gouda kind=city
Haags | Haagse                      country=NL place="Den Haag" kind=city
Haarlemmermeers | Haarlemmermeerse  country=NL place=Haarlemmermeer kind=city
Haarlems | Haarlemse                country=NL place=Haarlem kind=city
Hardenbergs | Hardenbergse          country=NL place=Hardenberg kind=city
Harderwijker                        country=NL place=Harderwijk kind=city
Harderwijks | Harderwijkse          country=NL place=Harderwijk kind=city
Harlinger                           country=NL place=Harlingen kind=city
Harlingers | Harlingerse            country=NL place=Harlingen kind=city
Heerenveens | Heerenveense          country=NL place=Heerenveen kind=city
Heerhugowaards | Heerhugowaardse    country=NL place=Heerhugowaard kind=city
Heerlens | Heerlense                country=NL place=Heerlen kind=city
Helders | Helderse                  country=NL place="Den Helder" kind=city
Helmonds | Helmondse                country=NL place=Helmond kind=city
Hengeloos | Hengelose               country=NL place=Hengelo kind=city
Hilversums | Hilversumse            country=NL place=Hilversum kind=city
Hoofddorps | Hoofddorpse            country=NL place=Hoofddorp kind=city
Hoogeveens | Hoogeveense            country=NL place=Hoogeveen kind=city
=Hoorns | Hoornse                   country=NL place=Hoorn kind=city ambiguous
Huizer                              country=NL place=Huizen kind=city
Hulster                             country=NL place=Hulst kind=city
IJmuidens | IJmuidense              country=NL place=IJmuiden kind=city
IJmuider                            country=NL place=IJmuiden kind=city
=Kamper                             country=NL place=Kampen kind=city ambiguous
Katwijks | Katwijkse                country=NL place=Katwijk kind=city
Kerkraads | Kerkraadse              country=NL place=Kerkrade kind=city
Leeuwardens | Leeuwardense          country=NL place=Leeuwarden kind=city
Leeuwarder                          country=NL place=Leeuwarden kind=city
Leiderdorps | Leiderdorpse          country=NL place=Leiderdorp kind=city
Leids | Leidse                      country=NL place=Leiden kind=city
Lelystads | Lelystadse              country=NL place=Lelystad kind=city
Maastrichts | Maastrichtse          country=NL place=Maastricht kind=city
Meppeler                            country=NL place=Meppel kind=city
Meppels | Meppelse                  country=NL place=Meppel kind=city
Middelburgs | Middelburgse          country=NL place=Middelburg kind=city
Mokums | Mokumse                    country=NL place=Amsterdam kind=city
Naardens | Naardense                country=NL place=Naarden kind=city
=Naarder                            country=NL place=Naarden kind=city
Nieuwegeins | Nieuwegeinse          country=NL place=Nieuwegein kind=city
Nijkerks | Nijkerkse                country=NL place=Nijkerk kind=city
Nijmeegs | Nijmeegse                country=NL place=Nijmegen kind=city
Noordwijks | Noordwijkse            country=NL place=Noordwijk kind=city
Oldenzaals | Oldenzaalse            country=NL place=Oldenzaal kind=city
Oosterhouts | Oosterhoutse          country=NL place=Oosterhout kind=city
Osse                                country=NL place=Oss kind=city
Papendrechts | Papendrechtse        country=NL place=Papendrecht kind=city
Purmerender                         country=NL place=Purmerend kind=city
Purmerends | Purmerendse            country=NL place=Purmerend kind=city
Ridderkerks | Ridderkerkse          country=NL place=Ridderkerk kind=city
Rijswijks | Rijswijkse              country=NL place=Rijswijk kind=city
Roermonds | Roermondse              country=NL place=Roermond kind=city
Roosendaals | Roosendaalse          country=NL place=Roosendaal kind=city
Rosmalens | Rosmalense              country=NL place=Rosmalen kind=city
Rotterdams | Rotterdamse            country=NL place=Rotterdam kind=city
Schevenings | Scheveningse          country=NL place=Scheveningen kind=city
Schiedams | Schiedamse              country=NL place=Schiedam kind=city
Sittards | Sittardse                country=NL place=Sittard kind=city
Sliedrechts | Sliedrechtse          country=NL place=Sliedrecht kind=city
Sneeks | Sneekse                    country=NL place=Sneek kind=city
Sneker                              country=NL place=Sneek kind=city
Soester                             country=NL place=Soest kind=city
Spijkenisser                        country=NL place=Spijkenisse kind=city
Staphorster                         country=NL place=Staphorst kind=city
Terneuzens | Terneuzense            country=NL place=Terneuzen kind=city
Tiels | Tielse                      country=NL place=Tiel kind=city
Tilburgs | Tilburgse                country=NL place=Tilburg kind=city
Udens | Udense                      country=NL place=Uden kind=city
Urker                               country=NL place=Urk kind=city
Urks | Urkse                        country=NL place=Urk kind=city
Utrechts | Utrechtse                country=NL place=Utrecht kind=city
Valkenswaards | Valkenswaardse      country=NL place=Valkenswaard kind=city
Veendammer                          country=NL place=Veendam kind=city
Veendams | Veendamse                country=NL place=Veendam kind=city
Veenendaals | Veenendaalse          country=NL place=Veenendaal kind=city
Veghels | Veghelse                  country=NL place=Veghel kind=city
Veldhovens | Veldhovense            country=NL place=Veldhoven kind=city
Velsens | Velsense                  country=NL place=Velsen kind=city
Velser                              country=NL place=Velsen kind=city
Venloos | Venlose                   country=NL place=Venlo kind=city
Venrays | Venrayse                  country=NL place=Venray kind=city
Vlaardings | Vlaardingse            country=NL place=Vlaardingen kind=city
Vlissings | Vlissingse              country=NL place=Vlissingen kind=city
Volendams | Volendamse              country=NL place=Volendam kind=city
Voorburgs | Voorburgse              country=NL place=Voorburg kind=city
Voorschotens | Voorschotense        country=NL place=Voorschoten kind=city
Vughts | Vughtse                    country=NL place=Vught kind=city
Waalwijks | Waalwijkse              country=NL place=Waalwijk kind=city
Wagenings | Wageningse              country=NL place=Wageningen kind=city
Wassenaars | Wassenaarse            country=NL place=Wassenaar kind=city
Weerts | Weertse                    country=NL place=Weert kind=city
Weesper                             country=NL place=Weesp kind=city
Weesps | Weespse                    country=NL place=Weesp kind=city
Winschoter                          country=NL place=Winschoten kind=city
Winterswijks | Winterswijkse        country=NL place=Winterswijk kind=city
Woerdens | Woerdense                country=NL place=Woerden kind=city
Zaandams | Zaandamse                country=NL place=Zaandam kind=city
Zaanstads | Zaanstadse              country=NL place=Zaanstad kind=city
Zandvoorts | Zandvoortse            country=NL place=Zandvoort kind=city
Zeister                             country=NL place=Zeist kind=city
Zevenaars | Zevenaarse              country=NL place=Zevenaar kind=city
Zierikzees | Zierikzeese            country=NL place=Zierikzee kind=city
Zoetermeers | Zoetermeerse          country=NL place=Zoetermeer kind=city
Zunderts | Zundertse                country=NL place=Zundert kind=city
Zutphens | Zutphense                country=NL place=Zutphen kind=city
Zwijndrechts | Zwijndrechtse        country=NL place=Zwijndrecht kind=city
Zwols | Zwolse                      country=NL place=Zwolle kind=city

# Belgian cities and towns
Aalsters | Aalsterse            country=BE place=Aalst kind=city
Aarlens | Aarlense              country=BE place=Aarlen kind=city
Aarschots | Aarschotse          country=BE place=Aarschot kind=city
Anderlechts | Anderlechtse      country=BE place=Anderlecht kind=city
Antwerps | Antwerpse            country=BE place=Antwerpen kind=city
Bastenaaks | Bastenaakse        country=BE place=Bastenaken kind=city
Berchems | Berchemse            country=BE place=Berchem kind=city
Bergens | Bergense              country=BE place=Bergen kind=city
Blankenbergs | Blankenbergse    country=BE place=Blankenberge kind=city
Borgerhouts | Borgerhoutse      country=BE place=Borgerhout kind=city
Bornems | Bornemse              country=BE place=Bornem kind=city
Brasschaats | Brasschaatse      country=BE place=Brasschaat kind=city
Brugs | Brugse                  country=BE place=Brugge kind=city
Brussels | Brusselse            country=BE place=Brussel kind=city
=Deins | Deinse                 country=BE place=Deinze kind=city ambiguous
Deinzes | Deinzese              country=BE place=Deinze kind=city
Dendermonds | Dendermondse      country=BE place=Dendermonde kind=city
Diesters | Diesterse            country=BE place=Diest kind=city
Diksmuids | Diksmuidse          country=BE place=Diksmuide kind=city
Dilbeeks | Dilbeekse            country=BE place=Dilbeek kind=city
Doorniks | Doornikse            country=BE place=Doornik kind=city
Eeklose                         country=BE place=Eeklo kind=city
Elsens | Elsense                country=BE place=Elsene kind=city
Etterbeeks | Etterbeekse        country=BE place=Etterbeek kind=city
Eupener                         country=BE place=Eupen kind=city
Eupens | Eupense                country=BE place=Eupen kind=city
Evergems | Evergemse            country=BE place=Evergem kind=city
=Geels | Geelse                 country=BE place=Geel kind=city ambiguous
Genks | Genkse                  country=BE place=Genk kind=city
Gents | Gentse                  country=BE place=Gent kind=city
Geraardsbergs | Geraardsbergse  country=BE place=Geraardsbergen kind=city
Halse                           country=BE place=Halle kind=city
Hasselts | Hasseltse            country=BE place=Hasselt kind=city
Herentals                       country=BE place=Herentals kind=city
Hobokens | Hobokense            country=BE place=Hoboken kind=city
Hoeis | Hoeise                  country=BE place=Hoei kind=city
Iepers | Ieperse                country=BE place=Ieper kind=city
Izegems | Izegemse              country=BE place=Izegem kind=city
Kalmthouts | Kalmthoutse        country=BE place=Kalmthout kind=city
Knoks | Knokse                  country=BE place=Knokke kind=city
Koksijds | Koksijdse            country=BE place=Koksijde kind=city
Kortrijks | Kortrijkse          country=BE place=Kortrijk kind=city
=Lakens | =Lakense              country=BE place=Laken kind=city
Leuvens | Leuvense              country=BE place=Leuven kind=city
Liers | Lierse                  country=BE place=Lier kind=city ambiguous
Lokerens | Lokerense            country=BE place=Lokeren kind=city
Lokers | Lokerse                country=BE place=Lokeren kind=city
Lommels | Lommelse              country=BE place=Lommel kind=city
Luiks | Luikse                  country=BE place=Luik kind=city
Maaseiks | Maaseikse            country=BE place=Maaseik kind=city
Maldegems | Maldegemse          country=BE place=Maldegem kind=city
Mechels | Mechelse              country=BE place=Mechelen kind=city
Meens | Meense                  country=BE place=Menen kind=city
Merksems | Merksemse            country=BE place=Merksem kind=city
Moeskroens | Moeskroense        country=BE place=Moeskroen kind=city
Molenbeeks | Molenbeekse        country=BE place=Sint-Jans-Molenbeek kind=city
Mols | Molse                    country=BE place=Mol kind=city ambiguous
Mortsels | Mortselse            country=BE place=Mortsel kind=city
Naams | Naamse                  country=BE place=Namen kind=city
=Namens | Namense               country=BE place=Namen kind=city ambiguous
Nijvels | Nijvelse              country=BE place=Nijvel kind=city
Ninoofs | Ninoofse              country=BE place=Ninove kind=city
Oostends | Oostendse            country=BE place=Oostende kind=city
Oudenaards | Oudenaardse        country=BE place=Oudenaarde kind=city
Poperings | Poperingse          country=BE place=Poperinge kind=city
Roeselaars | Roeselaarse        country=BE place=Roeselare kind=city
Ronses | Ronsese                country=BE place=Ronse kind=city
Schaarbeeks | Schaarbeekse      country=BE place=Schaarbeek kind=city
Schotens | Schotense            country=BE place=Schoten kind=city
Sint-Niklase                    country=BE place=Sint-Niklaas kind=city
Sint-Truidens | Sint-Truidense  country=BE place=Sint-Truiden kind=city
Temses | Temsese                country=BE place=Temse kind=city
Tielts | Tieltse                country=BE place=Tielt kind=city
=Tiens | Tiense                 country=BE place=Tienen kind=city ambiguous
Tongerens | Tongerense          country=BE place=Tongeren kind=city
Tongers | Tongerse              country=BE place=Tongeren kind=city
Torhouts | Torhoutse            country=BE place=Torhout kind=city
Turnhouts | Turnhoutse          country=BE place=Turnhout kind=city
Ukkels | Ukkelse                country=BE place=Ukkel kind=city
Vervierse                       country=BE place=Verviers kind=city
Veurns | Veurnse                country=BE place=Veurne kind=city
Vilvoords | Vilvoordse          country=BE place=Vilvoorde kind=city
Vorsts | Vorstse                country=BE place=Vorst kind=city ambiguous
Waregems | Waregemse            country=BE place=Waregem kind=city
Wevelgems | Wevelgemse          country=BE place=Wevelgem kind=city
Willebroeks | Willebroekse      country=BE place=Willebroek kind=city
Wilrijks | Wilrijkse            country=BE place=Wilrijk kind=city
Zaventems | Zaventemse          country=BE place=Zaventem kind=city
Zottegems | Zottegemse          country=BE place=Zottegem kind=city

# Cities of the world
Akens | Akense                        country=DE place=Aken kind=city
Aleppijns | Aleppijnse                country=SY place=Aleppo kind=city
Alexandrijns | Alexandrijnse          country=EG place=Alexandrië kind=city
Atheens | Atheense                    country=GR place=Athene kind=city
Bagdads | Bagdadse                    country=IQ place=Bagdad kind=city
Bandungs | Bandungse                  country=ID place=Bandung kind=city
Barcelonaans | Barcelonaanse          country=ES place=Barcelona kind=city
Barcelonees | Barcelonese             country=ES place=Barcelona kind=city
Bataviaas | Bataviase                 country=ID place=Jakarta kind=city
Bazels | Bazelse                      country=CH place=Bazel kind=city ambiguous
Beiroets | Beiroetse                  country=LB place=Beiroet kind=city
Belgraads | Belgraadse                country=RS place=Belgrado kind=city
Belgradoos | Belgradose               country=RS place=Belgrado kind=city
Berlijns | Berlijnse                  country=DE place=Berlijn kind=city
Berner                                country=CH place=Bern kind=city ambiguous
Berns | Bernse                        country=CH place=Bern kind=city
Birminghams | Birminghamse            country=GB place=Birmingham kind=city
Boedapester                           country=HU place=Boedapest kind=city
Boedapests | Boedapestse              country=HU place=Boedapest kind=city
Boekarester                           country=RO place=Boekarest kind=city
Boekarests | Boekarestse              country=RO place=Boekarest kind=city
Bolognees | Bolognese                 country=IT place=Bologna kind=city
Bonns | Bonnse                        country=DE place=Bonn kind=city
Bordelees | Bordelese                 country=FR place=Bordeaux kind=city
=Bostons | Bostonse                   country=US place=Boston kind=city ambiguous
Bremens | Bremense                    country=DE place=Bremen kind=city
=Bremer                               country=DE place=Bremen kind=city ambiguous
Cambridges | Cambridgese              country=GB place=Cambridge kind=city
Caïreens | Caïreense                  country=EG place=Caïro kind=city
Caïrotisch | Caïrotische              country=EG place=Caïro kind=city
Chicagoos | Chicagose                 country=US place=Chicago kind=city
Damasceens | Damasceense              country=SY place=Damascus kind=city
Dresdener                             country=DE place=Dresden kind=city
Dresdens | Dresdense                  country=DE place=Dresden kind=city
Dresdner                              country=DE place=Dresden kind=city
Dublins | Dublinse                    country=IE place=Dublin kind=city
Duinkerker                            country=FR place=Duinkerke kind=city
Duinkerks | Duinkerkse                country=FR place=Duinkerke kind=city
Düsseldorfs | Düsseldorfse            country=DE place=Düsseldorf kind=city
Edinburghs | Edinburghse              country=GB place=Edinburgh kind=city
Florentijns | Florentijnse            country=IT place=Florence kind=city
Frankforts | Frankfortse              country=DE place=Frankfurt kind=city
Frankfurter                           country=DE place=Frankfurt kind=city
Frankfurts | Frankfurtse              country=DE place=Frankfurt kind=city
Geneefs | Geneefse                    country=CH place=Genève kind=city
Genuees | Genuese                     country=IT place=Genua kind=city
Genèves | Genèvese                    country=CH place=Genève kind=city
Glasgows | Glasgowse                  country=GB place=Glasgow kind=city
Hamburgs | Hamburgse                  country=DE place=Hamburg kind=city
Havaans | Havaanse                    country=CU place=Havana kind=city
Havanees | Havanese                   country=CU place=Havana kind=city
Hebrons | Hebronse                    country=PS place=Hebron kind=city
Istanbuls | Istanbulse                country=TR place=Istanbul kind=city
Jakartaans | Jakartaanse              country=ID place=Jakarta kind=city
Jeruzalems | Jeruzalemse              country=IL place=Jeruzalem kind=city
Johannesburgs | Johannesburgse        country=ZA place=Johannesburg kind=city
Kaaps | Kaapse                        country=ZA place=Kaapstad kind=city
Kaboels | Kaboelse                    country=AF place=Kabul kind=city
Kabuls | Kabulse                      country=AF place=Kabul kind=city
Keuls | Keulse                        country=DE place=Keulen kind=city
Kievs | Kievse                        country=UA place=Kiev kind=city
Kopenhaags | Kopenhaagse              country=DK place=Kopenhagen kind=city
Kopenhagens | Kopenhagense            country=DK place=Kopenhagen kind=city
Krakaus | Krakause                    country=PL place=Krakau kind=city
Leipziger                             country=DE place=Leipzig kind=city
Leipzigs | Leipzigse                  country=DE place=Leipzig kind=city
Lissabons | Lissabonse                country=PT place=Lissabon kind=city
Liverpools | Liverpoolse              country=GB place=Liverpool kind=city
Londens | Londense                    country=GB place=Londen kind=city
Lyonees | Lyonese                     country=FR place=Lyon kind=city
Lyons | Lyonse                        country=FR place=Lyon kind=city
Madrids | Madridse                    country=ES place=Madrid kind=city
Madrileens | Madrileense              country=ES place=Madrid kind=city
Manchesters | Manchesterse            country=GB place=Manchester kind=city
Marseillaans | Marseillaanse          country=FR place=Marseille kind=city
Milaans | Milaanse                    country=IT place=Milaan kind=city
Milanees | Milanese                   country=IT place=Milaan kind=city
Moskous | Moskouse                    country=RU place=Moskou kind=city
Moskovisch | Moskovische              country=RU place=Moskou kind=city
Moskovitisch | Moskovitische          country=RU place=Moskou kind=city
Münchener                             country=DE place=München kind=city
Münchens | Münchense                  country=DE place=München kind=city
Napolitaans | Napolitaanse            country=IT place=Napels kind=city
Neurenbergs | Neurenbergse            country=DE place=Neurenberg kind=city
New Yorks | New Yorkse                country=US place="New York" kind=city
Niçois                                country=FR place=Nice kind=city
Osloos | Oslose                       country=NO place=Oslo kind=city
Oxfords | Oxfordse                    country=GB place=Oxford kind=city
Palermitaans | Palermitaanse          country=IT place=Palermo kind=city
Paramariboos | Paramaribose           country=SR place=Paramaribo kind=city
Parijs | Parijse                      country=FR place=Parijs kind=city
Pekinees | Pekinese                   country=CN place=Peking kind=city
Pekings | Pekingse                    country=CN place=Peking kind=city
Petersburgs | Petersburgse            country=RU place=Sint-Petersburg kind=city
Praags | Praagse                      country=CZ place=Praag kind=city
Rijsels | Rijselse                    country=FR place=Rijsel kind=city
=Rooms | =Roomse                      country=IT place=Rome kind=city
San Franciscaans | San Franciscaanse  country=US place="San Francisco" kind=city
Seoels | Seoelse                      country=KR place=Seoel kind=city
Sevillaans | Sevillaanse              country=ES place=Sevilla kind=city
Sevilliaans | Sevilliaanse            country=ES place=Sevilla kind=city
Shanghais | Shanghaise                country=CN place=Sjanghai kind=city
Sienees | Sienese                     country=IT place=Siena kind=city
Sint-Petersburgs | Sint-Petersburgse  country=RU place=Sint-Petersburg kind=city
Sjanghais | Sjanghaise                country=CN place=Sjanghai kind=city
Solingens | Solingense                country=DE place=Solingen kind=city
Solinger                              country=DE place=Solingen kind=city
Stockholms | Stockholmse              country=SE place=Stockholm kind=city
Straatsburgs | Straatsburgse          country=FR place=Straatsburg kind=city
Teheraans | Teheraanse                country=IR place=Teheran kind=city
Teherans | Teheranse                  country=IR place=Teheran kind=city
Tel Avivs | Tel Avivse                country=IL place="Tel Aviv" kind=city
Tokioos | Tokiose                     country=JP place=Tokio kind=city
Toulousaans | Toulousaanse            country=FR place=Toulouse kind=city
Turijns | Turijnse                    country=IT place=Turijn kind=city
Valenciaans | Valenciaanse            country=ES place=Valencia kind=city
Veronees | Veronese                   country=IT place=Verona kind=city
Warschaus | Warschause                country=PL place=Warschau kind=city
Washingtons | Washingtonse            country=US place=Washington kind=city
Weens | Weense                        country=AT place=Wenen kind=city
Zagrebs | Zagrebse                    country=HR place=Zagreb kind=city
Züricher                              country=CH place=Zürich kind=city
Zürichs | Zürichse                    country=CH place=Zürich kind=city
