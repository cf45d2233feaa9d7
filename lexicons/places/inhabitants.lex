# lexicons/places/inhabitants.lex: inhabitants of places and members of peoples
@class    inhabitant
@licence  CC0-1.0
@source   written for knipsel
@homonyms
@fields   country: <text>
@fields   place: <text>
@fields   plural: <flag>
@fields   ambiguous: <flag>

# Europe
Albanees           country=AL place=Albanië
Albanezen          country=AL place=Albanië plural
Andorrees          country=AD place=Andorra
Andorrezen         country=AD place=Andorra plural
Belarussen         country=BY place=Wit-Rusland plural
Belg               country=BE place=België
Belgen             country=BE place=België plural
Bosniër            country=BA place="Bosnië en Herzegovina"
Bosniërs           country=BA place="Bosnië en Herzegovina" plural
Brit               country=GB place=Groot-Brittannië
Britten            country=GB place=Groot-Brittannië plural
Bulgaar            country=BG place=Bulgarije
Bulgaren           country=BG place=Bulgarije plural
Cyprioot           country=CY place=Cyprus
Cyprioten          country=CY place=Cyprus plural
=Deen              country=DK place=Denemarken ambiguous
Denen              country=DK place=Denemarken plural
Duitser            country=DE place=Duitsland
Duitsers           country=DE place=Duitsland plural
=Est               country=EE place=Estland ambiguous
Esten              country=EE place=Estland plural
Estlander          country=EE place=Estland
Estlanders         country=EE place=Estland plural
=Fin               country=FI place=Finland ambiguous
Finnen             country=FI place=Finland plural
Fransen            country=FR place=Frankrijk plural
Fransman           country=FR place=Frankrijk
Fransmannen        country=FR place=Frankrijk plural
Française          country=FR place=Frankrijk
Françaises         country=FR place=Frankrijk plural
Griek              country=GR place=Griekenland
Grieken            country=GR place=Griekenland plural
Hollander          country=NL place=Nederland
Hollanders         country=NL place=Nederland plural
Hongaar            country=HU place=Hongarije
Hongaren           country=HU place=Hongarije plural
=Ier               country=IE place=Ierland ambiguous
Ieren              country=IE place=Ierland plural
IJslander          country=IS place=IJsland
IJslanders         country=IS place=IJsland plural
Italiaan           country=IT place=Italië
Italianen          country=IT place=Italië plural
Kosovaar           country=XK place=Kosovo
Kosovaren          country=XK place=Kosovo plural
Kroaat             country=HR place=Kroatië
Kroaten            country=HR place=Kroatië plural
=Let               country=LV place=Letland ambiguous
Letlander          country=LV place=Letland
Letlanders         country=LV place=Letland plural
=Letten            country=LV place=Letland plural ambiguous
Liechtensteiner    country=LI place=Liechtenstein
Liechtensteiners   country=LI place=Liechtenstein plural
Litouwer           country=LT place=Litouwen
Litouwers          country=LT place=Litouwen plural
Luxemburger        country=LU place=Luxemburg
Luxemburgers       country=LU place=Luxemburg plural
Macedoniër         country=MK place=Noord-Macedonië
Macedoniërs        country=MK place=Noord-Macedonië plural
Maltees            country=MT place=Malta
Maltezen           country=MT place=Malta plural
=Maltezer          country=MT place=Malta
=Maltezers         country=MT place=Malta plural
Moldaviër          country=MD place=Moldavië
Moldaviërs         country=MD place=Moldavië plural
Monegask           country=MC place=Monaco
Monegasken         country=MC place=Monaco plural
Montenegrijn       country=ME place=Montenegro
Montenegrijnen     country=ME place=Montenegro plural
Nederlander        country=NL place=Nederland
Nederlanders       country=NL place=Nederland plural
Noor               country=NO place=Noorwegen
Noord-Macedoniër   country=MK place=Noord-Macedonië
Noord-Macedoniërs  country=MK place=Noord-Macedonië plural
=Noren             country=NO place=Noorwegen plural ambiguous
Oekraïner          country=UA place=Oekraïne
Oekraïners         country=UA place=Oekraïne plural
Oostenrijker       country=AT place=Oostenrijk
Oostenrijkers      country=AT place=Oostenrijk plural
=Polen             country=PL place=Polen plural
=Pool              country=PL place=Polen ambiguous
Portugees          country=PT place=Portugal
Portugezen         country=PT place=Portugal plural
Roemeen            country=RO place=Roemenië
Roemenen           country=RO place=Roemenië plural
Rus                country=RU place=Rusland
Russen             country=RU place=Rusland plural
Russin             country=RU place=Rusland
Russinnen          country=RU place=Rusland plural
San Marinees       country=SM place="San Marino"
San Marinezen      country=SM place="San Marino" plural
Serviër            country=RS place=Servië
Serviërs           country=RS place=Servië plural
Sloveen            country=SI place=Slovenië
Slovenen           country=SI place=Slovenië plural
Slowaak            country=SK place=Slowakije
Slowaken           country=SK place=Slowakije plural
Spanjaard          country=ES place=Spanje
Spanjaarden        country=ES place=Spanje plural
Tsjech             country=CZ place=Tsjechië
Tsjechen           country=CZ place=Tsjechië plural
Turk               country=TR place=Turkije
Turken             country=TR place=Turkije plural
Wit-Rus            country=BY place=Wit-Rusland
Wit-Russen         country=BY place=Wit-Rusland plural
Wit-Russin         country=BY place=Wit-Rusland
Wit-Russinnen      country=BY place=Wit-Rusland plural
Zweden             country=SE place=Zweden plural
Zweed              country=SE place=Zweden
Zwitser            country=CH place=Zwitserland
Zwitsers           country=CH place=Zwitserland plural

# Asia and the Middle East
Afghaan         country=AF place=Afghanistan
Afghanen        country=AF place=Afghanistan plural
Armeen          country=AM place=Armenië
Armenen         country=AM place=Armenië plural
Armeniër        country=AM place=Armenië
Armeniërs       country=AM place=Armenië plural
Azerbeidzjaan   country=AZ place=Azerbeidzjan
Azerbeidzjanen  country=AZ place=Azerbeidzjan plural
Azeri           country=AZ place=Azerbeidzjan
Azeri's         country=AZ place=Azerbeidzjan plural
Bahreini        country=BH place=Bahrein
Bahreini's      country=BH place=Bahrein plural
Bangladeshi     country=BD place=Bangladesh
Bangladeshi's   country=BD place=Bangladesh plural
Bengalees       country=BD place=Bangladesh
Bengalezen      country=BD place=Bangladesh plural
Bhutaan         country=BT place=Bhutan
Bhutanees       country=BT place=Bhutan
Bhutanen        country=BT place=Bhutan plural
Bhutanezen      country=BT place=Bhutan plural
Birmaan         country=MM place=Myanmar
Birmanen        country=MM place=Myanmar plural
Birmees         country=MM place=Myanmar
Birmezen        country=MM place=Myanmar plural
Bruneier        country=BN place=Brunei
Bruneiers       country=BN place=Brunei plural
Cambodjaan      country=KH place=Cambodja
Cambodjanen     country=KH place=Cambodja plural
=Chinees        country=CN place=China
=Chinezen       country=CN place=China plural
Emirati         country=AE place="Verenigde Arabische Emiraten"
Emirati's       country=AE place="Verenigde Arabische Emiraten" plural
Filipijn        country=PH place=Filipijnen
Filipina        country=PH place=Filipijnen
Filipina's      country=PH place=Filipijnen plural
Filipino        country=PH place=Filipijnen
Filipino's      country=PH place=Filipijnen plural
Georgiër        country=GE place=Georgië
Georgiërs       country=GE place=Georgië plural
Hongkonger      country=HK place=Hongkong
Hongkongers     country=HK place=Hongkong plural
Indiër          country=IN place=India
Indiërs         country=IN place=India plural
Indonesiër      country=ID place=Indonesië
Indonesiërs     country=ID place=Indonesië plural
Irakees         country=IQ place=Irak
Irakezen        country=IQ place=Irak plural
Iraki           country=IQ place=Irak
Iraki's         country=IQ place=Irak plural
Iraniër         country=IR place=Iran
Iraniërs        country=IR place=Iran plural
Israëli         country=IL place=Israël
Israëli's       country=IL place=Israël plural
Israëliër       country=IL place=Israël
Israëliërs      country=IL place=Israël plural
Japanner        country=JP place=Japan
Japanners       country=JP place=Japan plural
Jemeniet        country=YE place=Jemen
Jemenieten      country=YE place=Jemen plural
Jordaniër       country=JO place=Jordanië
Jordaniërs      country=JO place=Jordanië plural
Kazach          country=KZ place=Kazachstan
Kazachen        country=KZ place=Kazachstan plural
Kazachstaan     country=KZ place=Kazachstan
Kazachstanen    country=KZ place=Kazachstan plural
Kirgies         country=KG place=Kirgizië
Kirgiezen       country=KG place=Kirgizië plural
Kirgiziër       country=KG place=Kirgizië
Kirgiziërs      country=KG place=Kirgizië plural
Koeweiter       country=KW place=Koeweit
Koeweiters      country=KW place=Koeweit plural
Koeweiti        country=KW place=Koeweit
Koeweiti's      country=KW place=Koeweit plural
Laotiaan        country=LA place=Laos
Laotianen       country=LA place=Laos plural
Libanees        country=LB place=Libanon
Libanezen       country=LB place=Libanon plural
Maldiviër       country=MV place=Maldiven
Maldiviërs      country=MV place=Maldiven plural
Malediviër      country=MV place=Maldiven
Malediviërs     country=MV place=Maldiven plural
Maleier         country=MY place=Maleisië
Maleiers        country=MY place=Maleisië plural
Maleisiër       country=MY place=Maleisië
Maleisiërs      country=MY place=Maleisië plural
=Mongolen       country=MN place=Mongolië plural
Mongoliër       country=MN place=Mongolië
Mongoliërs      country=MN place=Mongolië plural
=Mongool        country=MN place=Mongolië
Myanmarees      country=MM place=Myanmar
Myanmarezen     country=MM place=Myanmar plural
Nepalees        country=NP place=Nepal
Nepalezen       country=NP place=Nepal plural
Noord-Koreaan   country=KP place=Noord-Korea
Noord-Koreanen  country=KP place=Noord-Korea plural
Oezbeek         country=UZ place=Oezbekistan
Oezbeken        country=UZ place=Oezbekistan plural
Omani           country=OM place=Oman
Omani's         country=OM place=Oman plural
Oost-Timorees   country=TL place=Oost-Timor
Oost-Timorezen  country=TL place=Oost-Timor plural
Pakistaan       country=PK place=Pakistan
Pakistanen      country=PK place=Pakistan plural
Pakistani       country=PK place=Pakistan
Pakistani's     country=PK place=Pakistan plural
Palestijn       country=PS place=Palestina
Palestijnen     country=PS place=Palestina plural
Qatarees        country=QA place=Qatar
Qatarezen       country=QA place=Qatar plural
Qatari          country=QA place=Qatar
Qatari's        country=QA place=Qatar plural
Saoedi          country=SA place=Saoedi-Arabië
Saoedi's        country=SA place=Saoedi-Arabië plural
Saoediër        country=SA place=Saoedi-Arabië
Saoediërs       country=SA place=Saoedi-Arabië plural
Saudi           country=SA place=Saoedi-Arabië
Saudi's         country=SA place=Saoedi-Arabië plural
Singaporeaan    country=SG place=Singapore
Singaporeanen   country=SG place=Singapore plural
Singaporees     country=SG place=Singapore
Singaporezen    country=SG place=Singapore plural
Sri Lankaan     country=LK place="Sri Lanka"
Sri Lankanen    country=LK place="Sri Lanka" plural
Syriër          country=SY place=Syrië
Syriërs         country=SY place=Syrië plural
Tadzjiek        country=TJ place=Tadzjikistan
Tadzjieken      country=TJ place=Tadzjikistan plural
Taiwanees       country=TW place=Taiwan
Taiwanezen      country=TW place=Taiwan plural
Thai            country=TH place=Thailand
Thailander      country=TH place=Thailand
Thailanders     country=TH place=Thailand plural
Turkmeen        country=TM place=Turkmenistan
Turkmenen       country=TM place=Turkmenistan plural
Vietnamees      country=VN place=Vietnam
Vietnamezen     country=VN place=Vietnam plural
Zuid-Koreaan    country=KR place=Zuid-Korea
Zuid-Koreanen   country=KR place=Zuid-Korea plural

# Africa
Abessijn               country=ET place=Ethiopië
Abessijnen             country=ET place=Ethiopië plural
Algerijn               country=DZ place=Algerije
Algerijnen             country=DZ place=Algerije plural
Angolees               country=AO place=Angola
Angolezen              country=AO place=Angola plural
Beninees               country=BJ place=Benin
Beniner                country=BJ place=Benin
Beniners               country=BJ place=Benin plural
Beninezen              country=BJ place=Benin plural
Botswaan               country=BW place=Botswana
Botswanen              country=BW place=Botswana plural
Burkinees              country=BF place="Burkina Faso"
Burkinezen             country=BF place="Burkina Faso" plural
Burundees              country=BI place=Burundi
Burundezen             country=BI place=Burundi plural
Burundiër              country=BI place=Burundi
Burundiërs             country=BI place=Burundi plural
Centraal-Afrikaan      country=CF place="Centraal-Afrikaanse Republiek"
Centraal-Afrikanen     country=CF place="Centraal-Afrikaanse Republiek" plural
Comorees               country=KM place=Comoren
Comorezen              country=KM place=Comoren plural
Congolees              country=CD place="Democratische Republiek Congo"
Congolees              country=CG place=Congo-Brazzaville
Congolezen             country=CD place="Democratische Republiek Congo" plural
Congolezen             country=CG place=Congo-Brazzaville plural
Djiboutiaan            country=DJ place=Djibouti
Djiboutianen           country=DJ place=Djibouti plural
Egyptenaar             country=EG place=Egypte
Egyptenaars            country=EG place=Egypte plural
Egyptenaren            country=EG place=Egypte plural
Equatoriaal-Guineeër   country=GQ place=Equatoriaal-Guinea
Equatoriaal-Guineeërs  country=GQ place=Equatoriaal-Guinea plural
Eritreeër              country=ER place=Eritrea
Eritreeërs             country=ER place=Eritrea plural
Ethiopiër              country=ET place=Ethiopië
Ethiopiërs             country=ET place=Ethiopië plural
Gabonees               country=GA place=Gabon
Gabonezen              country=GA place=Gabon plural
Gambiaan               country=GM place=Gambia
Gambianen              country=GM place=Gambia plural
Ghanees                country=GH place=Ghana
Ghanezen               country=GH place=Ghana plural
Guinee-Bissauer        country=GW place=Guinee-Bissau
Guinee-Bissauers       country=GW place=Guinee-Bissau plural
Guineeër               country=GN place=Guinee
Guineeërs              country=GN place=Guinee plural
Ivoriaan               country=CI place=Ivoorkust
Ivorianen              country=CI place=Ivoorkust plural
Kaapverdiaan           country=CV place=Kaapverdië
Kaapverdianen          country=CV place=Kaapverdië plural
Kaapverdiër            country=CV place=Kaapverdië
Kaapverdiërs           country=CV place=Kaapverdië plural
Kameroener             country=CM place=Kameroen
Kameroeners            country=CM place=Kameroen plural
Keniaan                country=KE place=Kenia
Kenianen               country=KE place=Kenia plural
Lesothaan              country=LS place=Lesotho
Lesothanen             country=LS place=Lesotho plural
Liberiaan              country=LR place=Liberia
Liberianen             country=LR place=Liberia plural
Libiër                 country=LY place=Libië
Libiërs                country=LY place=Libië plural
Malagassiër            country=MG place=Madagaskar
Malagassiërs           country=MG place=Madagaskar plural
Malawiër               country=MW place=Malawi
Malawiërs              country=MW place=Malawi plural
Malinees               country=ML place=Mali
Malinezen              country=ML place=Mali plural
Marokkaan              country=MA place=Marokko
Marokkanen             country=MA place=Marokko plural
Mauritaniër            country=MR place=Mauritanië
Mauritaniërs           country=MR place=Mauritanië plural
Mauritiaan             country=MU place=Mauritius
Mauritianen            country=MU place=Mauritius plural
Mozambikaan            country=MZ place=Mozambique
Mozambikanen           country=MZ place=Mozambique plural
Namibiër               country=NA place=Namibië
Namibiërs              country=NA place=Namibië plural
Nigerees               country=NE place=Niger
Nigerezen              country=NE place=Niger plural
Nigeriaan              country=NG place=Nigeria
Nigerianen             country=NG place=Nigeria plural
Oegandees              country=UG place=Oeganda
Oegandezen             country=UG place=Oeganda plural
Rwandees               country=RW place=Rwanda
Rwandezen              country=RW place=Rwanda plural
Sahrawi                country=EH place="Westelijke Sahara"
Sahrawi's              country=EH place="Westelijke Sahara" plural
Santomees              country=ST place="Sao Tomé en Principe"
Santomezen             country=ST place="Sao Tomé en Principe" plural
Senegalees             country=SN place=Senegal
Senegalezen            country=SN place=Senegal plural
Seycheller             country=SC place=Seychellen
Seychellers            country=SC place=Seychellen plural
Sierra Leoner          country=SL place="Sierra Leone"
Sierra Leoners         country=SL place="Sierra Leone" plural
Soedanees              country=SD place=Soedan
Soedanezen             country=SD place=Soedan plural
Somali                 country=SO place=Somalië
Somali's               country=SO place=Somalië plural
Somaliër               country=SO place=Somalië
Somaliërs              country=SO place=Somalië plural
Swazi                  country=SZ place=Eswatini
Swazi's                country=SZ place=Eswatini plural
Tanzaniaan             country=TZ place=Tanzania
Tanzanianen            country=TZ place=Tanzania plural
Togolees               country=TG place=Togo
Togolezen              country=TG place=Togo plural
Tsjadiër               country=TD place=Tsjaad
Tsjadiërs              country=TD place=Tsjaad plural
Tunesiër               country=TN place=Tunesië
Tunesiërs              country=TN place=Tunesië plural
Zambiaan               country=ZM place=Zambia
Zambianen              country=ZM place=Zambia plural
Zaïrees                country=CD place="Democratische Republiek Congo"
Zaïrezen               country=CD place="Democratische Republiek Congo" plural
Zimbabwaan             country=ZW place=Zimbabwe
Zimbabwanen            country=ZW place=Zimbabwe plural
Zuid-Afrikaan          country=ZA place=Zuid-Afrika
Zuid-Afrikanen         country=ZA place=Zuid-Afrika plural
Zuid-Soedanees         country=SS place=Zuid-Soedan
Zuid-Soedanezen        country=SS place=Zuid-Soedan plural

# North, Central and South America and the Caribbean
Amerikaan       country=US place="Verenigde Staten"
Amerikanen      country=US place="Verenigde Staten" plural
Antiguaan       country=AG place="Antigua en Barbuda"
Antiguanen      country=AG place="Antigua en Barbuda" plural
Argentijn       country=AR place=Argentinië
Argentijnen     country=AR place=Argentinië plural
Bahamaan        country=BS place=Bahama's
Bahamanen       country=BS place=Bahama's plural
Barbadaan       country=BB place=Barbados
Barbadanen      country=BB place=Barbados plural
Belizaan        country=BZ place=Belize
Belizanen       country=BZ place=Belize plural
Boliviaan       country=BO place=Bolivia
Bolivianen      country=BO place=Bolivia plural
Braziliaan      country=BR place=Brazilië
Brazilianen     country=BR place=Brazilië plural
Canadees        country=CA place=Canada
Canadezen       country=CA place=Canada plural
Chileen         country=CL place=Chili
Chilenen        country=CL place=Chili plural
Colombiaan      country=CO place=Colombia
Colombianen     country=CO place=Colombia plural
Costa Ricaan    country=CR place="Costa Rica"
Costa Ricanen   country=CR place="Costa Rica" plural
Cubaan          country=CU place=Cuba
Cubanen         country=CU place=Cuba plural
Dominicaan      country=DO place="Dominicaanse Republiek"
Dominicanen     country=DO place="Dominicaanse Republiek" plural
Ecuadoraan      country=EC place=Ecuador
Ecuadoranen     country=EC place=Ecuador plural
Ecuadoriaan     country=EC place=Ecuador
Ecuadorianen    country=EC place=Ecuador plural
Grenadaan       country=GD place=Grenada
Grenadanen      country=GD place=Grenada plural
Guatemalteek    country=GT place=Guatemala
Guatemalteken   country=GT place=Guatemala plural
Guyaan          country=GY place=Guyana
Guyanen         country=GY place=Guyana plural
Haïtiaan        country=HT place=Haïti
Haïtianen       country=HT place=Haïti plural
Hondurees       country=HN place=Honduras
Hondurezen      country=HN place=Honduras plural
Jamaicaan       country=JM place=Jamaica
Jamaicanen      country=JM place=Jamaica plural
Mexicaan        country=MX place=Mexico
Mexicanen       country=MX place=Mexico plural
Nicaraguaan     country=NI place=Nicaragua
Nicaraguanen    country=NI place=Nicaragua plural
Panamees        country=PA place=Panama
Panamezen       country=PA place=Panama plural
Paraguayaan     country=PY place=Paraguay
Paraguayanen    country=PY place=Paraguay plural
Peruaan         country=PE place=Peru
Peruanen        country=PE place=Peru plural
Peruviaan       country=PE place=Peru
Peruvianen      country=PE place=Peru plural
Saint Luciaan   country=LC place="Saint Lucia"
Saint Lucianen  country=LC place="Saint Lucia" plural
Salvadoraan     country=SV place="El Salvador"
Salvadoranen    country=SV place="El Salvador" plural
Salvadoriaan    country=SV place="El Salvador"
Salvadorianen   country=SV place="El Salvador" plural
Surinamer       country=SR place=Suriname
Surinamers      country=SR place=Suriname plural
Trinidadiaan    country=TT place="Trinidad en Tobago"
Trinidadianen   country=TT place="Trinidad en Tobago" plural
Uruguayaan      country=UY place=Uruguay
Uruguayanen     country=UY place=Uruguay plural
Venezolaan      country=VE place=Venezuela
Venezolanen     country=VE place=Venezuela plural

# Oceania
Australiër              country=AU place=Australië
Australiërs             country=AU place=Australië plural
Fijiër                  country=FJ place=Fiji
Fijiërs                 country=FJ place=Fiji plural
Kiribatiër              country=KI place=Kiribati
Kiribatiërs             country=KI place=Kiribati plural
Marshalleilander        country=MH place=Marshalleilanden
Marshalleilanders       country=MH place=Marshalleilanden plural
Nauruaan                country=NR place=Nauru
Nauruanen               country=NR place=Nauru plural
Nieuw-Zeelander         country=NZ place=Nieuw-Zeeland
Nieuw-Zeelanders        country=NZ place=Nieuw-Zeeland plural
Palauer                 country=PW place=Palau
Palauers                country=PW place=Palau plural
Papoea-Nieuw-Guineeër   country=PG place=Papoea-Nieuw-Guinea
Papoea-Nieuw-Guineeërs  country=PG place=Papoea-Nieuw-Guinea plural
Salomonseilander        country=SB place=Salomonseilanden
Salomonseilanders       country=SB place=Salomonseilanden plural
Samoaan                 country=WS place=Samoa
Samoanen                country=WS place=Samoa plural
Tongaan                 country=TO place=Tonga
Tonganen                country=TO place=Tonga plural
Tuvaluaan               country=TV place=Tuvalu
Tuvaluanen              country=TV place=Tuvalu plural
Vanuatuaan              country=VU place=Vanuatu
Vanuatuanen             country=VU place=Vanuatu plural

# Territories and other parts of states that have a code of their own
Anguillaan         country=AI place=Anguilla
Anguillanen        country=AI place=Anguilla plural
Arubaan            country=AW place=Aruba
Arubanen           country=AW place=Aruba plural
Bermudaan          country=BM place=Bermuda
Bermudanen         country=BM place=Bermuda plural
Chagossiaan        country=IO place=Chagoseilanden
Chagossianen       country=IO place=Chagoseilanden plural
Curaçaoënaar       country=CW place=Curaçao
Curaçaoënaars      country=CW place=Curaçao plural
Curaçaoënaren      country=CW place=Curaçao plural
Faeröerder         country=FO place=Faeröer
Faeröerders        country=FO place=Faeröer plural
Falklander         country=FK place=Falklandeilanden
Falklanders        country=FK place=Falklandeilanden plural
Gibraltarees       country=GI place=Gibraltar
Gibraltarezen      country=GI place=Gibraltar plural
Groenlander        country=GL place=Groenland
Groenlanders       country=GL place=Groenland plural
Kaaimaneilander    country=KY place=Kaaimaneilanden
Kaaimaneilanders   country=KY place=Kaaimaneilanden plural
Nieuw-Caledoniër   country=NC place=Nieuw-Caledonië
Nieuw-Caledoniërs  country=NC place=Nieuw-Caledonië plural
Puerto Ricaan      country=PR place="Puerto Rico"
Puerto Ricanen     country=PR place="Puerto Rico" plural
Sint-Maartenaar    country=SX place=Sint-Maarten
Sint-Maartenaars   country=SX place=Sint-Maarten plural
Sint-Maartenaren   country=SX place=Sint-Maarten plural

# Continents and world regions
Afrikaan            place=Afrika
Afrikanen           place=Afrika plural
Antilliaan          place="Nederlandse Antillen"
Antillianen         place="Nederlandse Antillen" plural
Aziaat              place=Azië
Aziaten             place=Azië plural
=Balt               place="Baltische staten" ambiguous
Balten              place="Baltische staten" plural
Europeaan           place=Europa
Europeanen          place=Europa plural
=Indo               place=Nederlands-Indië ambiguous
=Indo's             place=Nederlands-Indië plural
Kaukasiër           place=Kaukasus
Kaukasiërs          place=Kaukasus plural
Latijns-Amerikaan   place=Latijns-Amerika
Latijns-Amerikanen  place=Latijns-Amerika plural
Latina              place=Latijns-Amerika
Latina's            place=Latijns-Amerika plural
Latino              place=Latijns-Amerika
Latino's            place=Latijns-Amerika plural
Maghrebijn          place=Maghreb
Maghrebijnen        place=Maghreb plural
Melanesiër          place=Melanesië
Melanesiërs         place=Melanesië plural
Midden-Amerikaan    place=Midden-Amerika
Midden-Amerikanen   place=Midden-Amerika plural
Midden-Europeaan    place=Midden-Europa
Midden-Europeanen   place=Midden-Europa plural
Noord-Afrikaan      place=Noord-Afrika
Noord-Afrikanen     place=Noord-Afrika plural
Noord-Amerikaan     place=Noord-Amerika
Noord-Amerikanen    place=Noord-Amerika plural
Noord-Europeaan     place=Noord-Europa
Noord-Europeanen    place=Noord-Europa plural
Oost-Afrikaan       place=Oost-Afrika
Oost-Afrikanen      place=Oost-Afrika plural
Oost-Europeaan      place=Oost-Europa
Oost-Europeanen     place=Oost-Europa plural
Polynesiër          place=Polynesië
Polynesiërs         place=Polynesië plural
Scandinaviër        place=Scandinavië
Scandinaviërs       place=Scandinavië plural
West-Afrikaan       place=West-Afrika
West-Afrikanen      place=West-Afrika plural
West-Europeaan      place=West-Europa
West-Europeanen     place=West-Europa plural
Zuid-Amerikaan      place=Zuid-Amerika
Zuid-Amerikanen     place=Zuid-Amerika plural
Zuid-Europeaan      place=Zuid-Europa
Zuid-Europeanen     place=Zuid-Europa plural

# Historical states and peoples
Babyloniër         place=Babylonië
Babyloniërs        place=Babylonië plural
Byzantijn          place="Byzantijnse Rijk"
Byzantijnen        place="Byzantijnse Rijk" plural
ex-Joegoslaven     place=Joegoslavië plural
Iberiër            place="Iberisch schiereiland"
Iberiërs           place="Iberisch schiereiland" plural
Joegoslaaf         place=Joegoslavië
Joegoslaven        place=Joegoslavië plural
Koreaan            place=Korea
Koreanen           place=Korea plural
Noord-Vietnamees   place=Noord-Vietnam
Noord-Vietnamezen  place=Noord-Vietnam plural
Oost-Duitser       place=DDR
Oost-Duitsers      place=DDR plural
oosterling         place=Oosten
oosterlingen       place=Oosten plural
Osmaan             place="Ottomaanse Rijk"
Osmanen            place="Ottomaanse Rijk" plural
Ottomaan           place="Ottomaanse Rijk"
Ottomanen          place="Ottomaanse Rijk" plural
=Pers              place=Perzië ambiguous
=Perzen            place=Perzië plural
Pruis              place=Pruisen
Rhodesiër          place=Rhodesië
Rhodesiërs         place=Rhodesië plural
Romein             place="Romeinse Rijk"
Romeinen           place="Romeinse Rijk" plural
Tsjecho-Slowaak    place=Tsjecho-Slowakije
Tsjecho-Slowaken   place=Tsjecho-Slowakije plural
West-Duitser       place=West-Duitsland
West-Duitsers      place=West-Duitsland plural
westerling         place=Westen
westerlingen       place=Westen plural
Zuid-Vietnamees    place=Zuid-Vietnam
Zuid-Vietnamezen   place=Zuid-Vietnam plural

# Regions and peoples of the world
Abchaas           country=GE place=Abchazië
Abchazen          country=GE place=Abchazië plural
Abchaziër         country=GE place=Abchazië
Abchaziërs        country=GE place=Abchazië plural
Ambonees          country=ID place=Molukken
Ambonezen         country=ID place=Molukken plural
Anatoliër         country=TR place=Anatolië
Anatoliërs        country=TR place=Anatolië plural
Andalusiër        country=ES place=Andalusië
Andalusiërs       country=ES place=Andalusië plural
Arabier           place=Arabië
Arabieren         place=Arabië plural
Atjeher           country=ID place=Atjeh
Atjehers          country=ID place=Atjeh plural
Balinees          country=ID place=Bali
Balinezen         country=ID place=Bali plural
Bask              country=ES place=Baskenland
Basken            country=ES place=Baskenland plural
=Beier            country=DE place=Beieren ambiguous
=Beiers           country=DE place=Beieren plural
Bengaal           country=IN place=Bengalen
Bohemer           country=CZ place=Bohemen
Bohemers          country=CZ place=Bohemen plural
Bourgondiër       country=FR place=Bourgondië
Bourgondiërs      country=FR place=Bourgondië plural
Breton            country=FR place=Bretagne
Bretons           country=FR place=Bretagne plural
Californiër       country=US place=Californië
Californiërs      country=US place=Californië plural
Castiliaan        country=ES place=Castilië
Castilianen       country=ES place=Castilië plural
Catalaan          country=ES place=Catalonië
Catalanen         country=ES place=Catalonië plural
Corsicaan         country=FR place=Corsica
Corsicanen        country=FR place=Corsica plural
Dagestaan         country=RU place=Dagestan
Dagestanen        country=RU place=Dagestan plural
Dagestani         country=RU place=Dagestan
Dagestani's       country=RU place=Dagestan plural
Elzasser          country=FR place=Elzas
Elzassers         country=FR place=Elzas plural
Engelsen          country=GB place=Engeland plural
Engelsman         country=GB place=Engeland
Engelsmannen      country=GB place=Engeland plural
Frans-Vlaming     country=FR place=Frans-Vlaanderen
Frans-Vlamingen   country=FR place=Frans-Vlaanderen plural
Galiciër          country=ES place=Galicië
Galiciërs         country=ES place=Galicië plural
Grieks-Cyprioot   country=CY place=Cyprus
Grieks-Cyprioten  country=CY place=Cyprus plural
Hawaïaan          country=US place=Hawaï
Hawaïanen         country=US place=Hawaï plural
Ingoesj           country=RU place=Ingoesjetië
Ingoesjeet        country=RU place=Ingoesjetië
Ingoesjen         country=RU place=Ingoesjetië plural
Ingoesjeten       country=RU place=Ingoesjetië plural
Javaan            country=ID place=Java
Javanen           country=ID place=Java plural
Kasjmiri          country=IN place=Kasjmir
Kasjmiri's        country=IN place=Kasjmir plural
Katangees         country=CD place=Katanga
Katangezen        country=CD place=Katanga plural
Koerd             place=Koerdistan
Koerden           place=Koerdistan plural
Kretenzer         country=GR place=Kreta
Kretenzers        country=GR place=Kreta plural
Krim-Tataar       country=UA place=Krim
Krim-Tataren      country=UA place=Krim plural
=Lap              country=FI place=Lapland ambiguous
Laplander         country=FI place=Lapland
Laplanders        country=FI place=Lapland plural
=Lappen           country=FI place=Lapland plural ambiguous
Lotharinger       country=FR place=Lotharingen
Lotharingers      country=FR place=Lotharingen plural
Mallorcaan        country=ES place=Mallorca
Mallorcanen       country=ES place=Mallorca plural
Molukker          country=ID place=Molukken
Molukkers         country=ID place=Molukken plural
Noord-Ier         country=GB place=Noord-Ierland
Noord-Ieren       country=GB place=Noord-Ierland plural
Normandiër        country=FR place=Normandië
Normandiërs       country=FR place=Normandië plural
Oeigoer           country=CN place=Xinjiang
Oeigoeren         country=CN place=Xinjiang plural
Osseet            country=GE place=Ossetië
Osseten           country=GE place=Ossetië plural
Papoea            country=ID place=Papoea
Papoea's          country=ID place=Papoea plural
Picardiër         country=FR place=Picardië
Picardiërs        country=FR place=Picardië plural
Provençaal        country=FR place=Provence
Provençalen       country=FR place=Provence plural
Quebecer          country=CA place=Quebec
Quebecers         country=CA place=Quebec plural
Québecois         country=CA place=Quebec
Rijnlander        country=DE place=Rijnland
Rijnlanders       country=DE place=Rijnland plural
Saks              country=DE place=Saksen
=Samen            country=FI place=Lapland plural ambiguous
Sardijn           country=IT place=Sardinië
Sardijnen         country=IT place=Sardinië plural
Sardiniër         country=IT place=Sardinië
Sardiniërs        country=IT place=Sardinië plural
=Schot            country=GB place=Schotland ambiguous
=Schotten         country=GB place=Schotland plural ambiguous
Siberiër          country=RU place=Siberië
Siberiërs         country=RU place=Siberië plural
Siciliaan         country=IT place=Sicilië
Sicilianen        country=IT place=Sicilië plural
Sileziër          country=PL place=Silezië
Sileziërs         country=PL place=Silezië plural
Sumatraan         country=ID place=Sumatra
Sumatranen        country=ID place=Sumatra plural
Tahitiaan         country=PF place=Tahiti
Tahitianen        country=PF place=Tahiti plural
Tataar            country=RU place=Tatarstan
Tataren           country=RU place=Tatarstan plural
Texaan            country=US place=Texas
Texanen           country=US place=Texas plural
Tibetaan          country=CN place=Tibet
Tibetanen         country=CN place=Tibet plural
Tigreeër          country=ET place=Tigray
Tigreeërs         country=ET place=Tigray plural
Tigrinees         country=ET place=Tigray
Tigrinezen        country=ET place=Tigray plural
Timorees          place=Timor
Timorezen         place=Timor plural
Tiroler           country=AT place=Tirol
Tirolers          country=AT place=Tirol plural
Toscaan           country=IT place=Toscane
Toscanen          country=IT place=Toscane plural
Tsjetsjeen        country=RU place=Tsjetsjenië
Tsjetsjenen       country=RU place=Tsjetsjenië plural
Turks-Cyprioot    country=CY place=Noord-Cyprus
Turks-Cyprioten   country=CY place=Noord-Cyprus plural
Venetiaan         country=IT place=Venetië
Venetianen        country=IT place=Venetië plural
Welshman          country=GB place=Wales
Welshmen          country=GB place=Wales plural
Westfaal          country=DE place=Westfalen
Zuid-Molukker     country=ID place=Molukken
Zuid-Molukkers    country=ID place=Molukken plural
Zuid-Osseet       country=GE place=Zuid-Ossetië
Zuid-Osseten      country=GE place=Zuid-Ossetië plural
Zuid-Tiroler      country=IT place=Zuid-Tirol
Zuid-Tirolers     country=IT place=Zuid-Tirol plural

# Dutch provinces and regions
Achterhoeker         country=NL place=Achterhoek
Achterhoekers        country=NL place=Achterhoek plural
Amelander            country=NL place=Ameland
Amelanders           country=NL place=Ameland plural
Betuwenaar           country=NL place=Betuwe
Betuwenaren          country=NL place=Betuwe plural
Bonairiaan           country=BQ place=Bonaire
Bonairianen          country=BQ place=Bonaire plural
Brabander            country=NL place=Noord-Brabant
Brabanders           country=NL place=Noord-Brabant plural
Drent                country=NL place=Drenthe ambiguous
Drenten              country=NL place=Drenthe plural
Drentenaar           country=NL place=Drenthe
Drentenaren          country=NL place=Drenthe plural
Flevolander          country=NL place=Flevoland
Flevolanders         country=NL place=Flevoland plural
=Fries               country=NL place=Friesland
=Friezen             country=NL place=Friesland plural
Friezin              country=NL place=Friesland
Friezinnen           country=NL place=Friesland plural
Gelderlander         country=NL place=Gelderland
Gelderlanders        country=NL place=Gelderland plural
Geldersen            country=NL place=Gelderland plural
Geldersman           country=NL place=Gelderland
Gooier               country=NL place=Gooi
Gooiers              country=NL place=Gooi plural
Groninger            country=NL place=Groningen
Groningers           country=NL place=Groningen plural
Limburger            country=NL place=Limburg
Limburgers           country=NL place=Limburg plural
Noord-Brabander      country=NL place=Noord-Brabant
Noord-Brabanders     country=NL place=Noord-Brabant plural
Noord-Hollander      country=NL place=Noord-Holland
Noord-Hollanders     country=NL place=Noord-Holland plural
Noordoostpolderaar   country=NL place=Noordoostpolder
Noordoostpolderaars  country=NL place=Noordoostpolder plural
Overijsselaar        country=NL place=Overijssel
Overijsselaars       country=NL place=Overijssel plural
Overijsselaren       country=NL place=Overijssel plural
Randstedeling        country=NL place=Randstad
Randstedelingen      country=NL place=Randstad plural
Sabaan               country=BQ place=Saba
Sabanen              country=BQ place=Saba plural
Sallander            country=NL place=Salland
Sallanders           country=NL place=Salland plural
Schiermonnikoger     country=NL place=Schiermonnikoog
Schiermonnikogers    country=NL place=Schiermonnikoog plural
Statiaan             country=BQ place=Sint-Eustatius
Statianen            country=BQ place=Sint-Eustatius plural
Terschellinger       country=NL place=Terschelling
Terschellingers      country=NL place=Terschelling plural
Texelaar             country=NL place=Texel
Texelaars            country=NL place=Texel plural
=Tukker              country=NL place=Twente
=Tukkers             country=NL place=Twente plural
Twent                country=NL place=Twente
Twenten              country=NL place=Twente plural
Veluwenaar           country=NL place=Veluwe
Veluwenaren          country=NL place=Veluwe plural
Vlielander           country=NL place=Vlieland
Vlielanders          country=NL place=Vlieland plural
West-Brabander       country=NL place=West-Brabant
West-Brabanders      country=NL place=West-Brabant plural
West-Fries           country=NL place=West-Friesland
West-Friezen         country=NL place=West-Friesland plural
Westfries            country=NL place=West-Friesland
Westfriezen          country=NL place=West-Friesland plural
Westlander           country=NL place=Westland
Westlanders          country=NL place=Westland plural
Zaankanter           country=NL place=Zaanstreek
Zaankanters          country=NL place=Zaanstreek plural
Zeeuw                country=NL place=Zeeland
Zeeuwen              country=NL place=Zeeland plural
Zeeuws-Vlaming       country=NL place=Zeeuws-Vlaanderen
Zeeuws-Vlamingen     country=NL place=Zeeuws-Vlaanderen plural
Zuid-Hollander       country=NL place=Zuid-Holland
Zuid-Hollanders      country=NL place=Zuid-Holland plural

# Belgian regions and provinces
Ardenner           country=BE place=Ardennen
Ardenners          country=BE place=Ardennen plural
Duitstaligen       country=BE place="Duitstalige Gemeenschap" plural
Franstaligen       country=BE place="Franse Gemeenschap" plural
Hagelander         country=BE place=Hageland
Hagelanders        country=BE place=Hageland plural
Haspengouwer       country=BE place=Haspengouw
Haspengouwers      country=BE place=Haspengouw plural
Henegouwer         country=BE place=Henegouwen
Henegouwers        country=BE place=Henegouwen plural
Kempenaar          country=BE place=Kempen
Kempenaars         country=BE place=Kempen plural
Kempenaren         country=BE place=Kempen plural
Limburger          country=BE place=Limburg
Limburgers         country=BE place=Limburg plural
Meetjeslander      country=BE place=Meetjesland
Meetjeslanders     country=BE place=Meetjesland plural
Nederlandstaligen  country=BE place="Vlaamse Gemeenschap" plural
Oost-Vlaming       country=BE place=Oost-Vlaanderen
Oost-Vlamingen     country=BE place=Oost-Vlaanderen plural
Pajot              country=BE place=Pajottenland
Pajotten           country=BE place=Pajottenland plural
Vlaams-Brabander   country=BE place=Vlaams-Brabant
Vlaams-Brabanders  country=BE place=Vlaams-Brabant plural
Vlaming            country=BE place=Vlaanderen
Vlamingen          country=BE place=Vlaanderen plural
Voerenaar          country=BE place=Voeren
Voerenaars         country=BE place=Voeren plural
=Waal              country=BE place=Wallonië ambiguous
Waals-Brabander    country=BE place=Waals-Brabant
Waals-Brabanders   country=BE place=Waals-Brabant plural
Waaslander         country=BE place=Waasland
Waaslanders        country=BE place=Waasland plural
Walen              country=BE place=Wallonië plural
West-Vlaming       country=BE place=West-Vlaanderen
West-Vlamingen     country=BE place=West-Vlaanderen plural
Westhoeker         country=BE place=Westhoek
Westhoekers        country=BE place=Westhoek plural

# Dutch cities and towns
Aalsmeerder       country=NL place=Aalsmeer
Aalsmeerders      country=NL place=Aalsmeer plural
Alkmaarder        country=NL place=Alkmaar
Alkmaarders       country=NL place=Alkmaar plural
Almeerder         country=NL place=Almere
Almeerders        country=NL place=Almere plural
Almeloër          country=NL place=Almelo
Almeloërs         country=NL place=Almelo plural
Alphenaar         country=NL place="Alphen aan den Rijn"
Alphenaren        country=NL place="Alphen aan den Rijn" plural
Amersfoorter      country=NL place=Amersfoort
Amersfoorters     country=NL place=Amersfoort plural
Amstelvener       country=NL place=Amstelveen
Amstelveners      country=NL place=Amstelveen plural
Amsterdammer      country=NL place=Amsterdam
Amsterdammers     country=NL place=Amsterdam plural
Apeldoorner       country=NL place=Apeldoorn
Apeldoorners      country=NL place=Apeldoorn plural
Arnhemmer         country=NL place=Arnhem
Arnhemmers        country=NL place=Arnhem plural
Assenaar          country=NL place=Assen
Assenaren         country=NL place=Assen plural
Baarnaar          country=NL place=Baarn
Baarnaars         country=NL place=Baarn plural
Barendrechter     country=NL place=Barendrecht
Barendrechters    country=NL place=Barendrecht plural
Barnevelder       country=NL place=Barneveld
Barnevelders      country=NL place=Barneveld plural
Bergenaar         country=NL place="Bergen op Zoom"
Bergenaren        country=NL place="Bergen op Zoom" plural
Beverwijker       country=NL place=Beverwijk
Beverwijkers      country=NL place=Beverwijk plural
Bloemendaler      country=NL place=Bloemendaal
Bloemendalers     country=NL place=Bloemendaal plural
Bosschenaar       country=NL place='s-Hertogenbosch
Bosschenaars      country=NL place='s-Hertogenbosch plural
Bosschenaren      country=NL place='s-Hertogenbosch plural
Bredanaar         country=NL place=Breda
Bredanaars        country=NL place=Breda plural
Briellenaar       country=NL place=Brielle
Briellenaren      country=NL place=Brielle plural
Bussumer          country=NL place=Bussum
Bussumers         country=NL place=Bussum plural
Castricummer      country=NL place=Castricum
Castricummers     country=NL place=Castricum plural
Coevordenaar      country=NL place=Coevorden
Coevordenaren     country=NL place=Coevorden plural
Culemborger       country=NL place=Culemborg
Culemborgers      country=NL place=Culemborg plural
Delftenaar        country=NL place=Delft
Delftenaars       country=NL place=Delft plural
Delftenaren       country=NL place=Delft plural
Delfzijlster      country=NL place=Delfzijl
Delfzijlsters     country=NL place=Delfzijl plural
Deventenaar       country=NL place=Deventer
Deventenaars      country=NL place=Deventer plural
Deventenaren      country=NL place=Deventer plural
Diemenaar         country=NL place=Diemen
Diemenaren        country=NL place=Diemen plural
Doetinchemmer     country=NL place=Doetinchem
Doetinchemmers    country=NL place=Doetinchem plural
Dokkumer          country=NL place=Dokkum
Dokkumers         country=NL place=Dokkum plural
Dordrechter       country=NL place=Dordrecht
Dordrechters      country=NL place=Dordrecht plural
Dordtenaar        country=NL place=Dordrecht
Dordtenaars       country=NL place=Dordrecht plural
Dordtenaren       country=NL place=Dordrecht plural
Drachtster        country=NL place=Drachten
Drachtsters       country=NL place=Drachten plural
Edammer           country=NL place=Edam
Edammers          country=NL place=Edam plural
Edenaar           country=NL place=Ede
Edenaren          country=NL place=Ede plural
Eindhovenaar      country=NL place=Eindhoven
Eindhovenaars     country=NL place=Eindhoven plural
Eindhovenaren     country=NL place=Eindhoven plural
Emmenaar          country=NL place=Emmen
Emmenaren         country=NL place=Emmen plural
Enkhuizer         country=NL place=Enkhuizen
Enkhuizers        country=NL place=Enkhuizen plural
Enschedeër        country=NL place=Enschede
Enschedeërs       country=NL place=Enschede plural
Gelener           country=NL place=Geleen
Geleners          country=NL place=Geleen plural
Goesenaar         country=NL place=Goes
Goesenaren        country=NL place=Goes plural
Gorcumer          country=NL place=Gorinchem
Gorcumers         country=NL place=Gorinchem plural
Gouwenaar         country=NL place=Gouda
Gouwenaars        country=NL place=Gouda plural
Gouwenaren        country=NL place=Gouda plural
Haarlemmer        country=NL place=Haarlem
Haarlemmers       country=NL place=Haarlem plural
Hagenaar          country=NL place="Den Haag"
Hagenaars         country=NL place="Den Haag" plural
Hagenaren         country=NL place="Den Haag" plural
Hagenees          country=NL place="Den Haag"
Hagenezen         country=NL place="Den Haag" plural
Hardenberger      country=NL place=Hardenberg
Hardenbergers     country=NL place=Hardenberg plural
Harderwijker      country=NL place=Harderwijk
Harderwijkers     country=NL place=Harderwijk plural
Harlinger         country=NL place=Harlingen
Harlingers        country=NL place=Harlingen plural
Heerenvener       country=NL place=Heerenveen
Heerenveners      country=NL place=Heerenveen plural
Heerlenaar        country=NL place=Heerlen
Heerlenaars       country=NL place=Heerlen plural
Heerlenaren       country=NL place=Heerlen plural
Helmonder         country=NL place=Helmond
Helmonders        country=NL place=Helmond plural
Hengeloër         country=NL place=Hengelo
Hengeloërs        country=NL place=Hengelo plural
Hilversummer      country=NL place=Hilversum
Hilversummers     country=NL place=Hilversum plural
Hoofddorper       country=NL place=Hoofddorp
Hoofddorpers      country=NL place=Hoofddorp plural
Hoogevener        country=NL place=Hoogeveen
Hoogeveners       country=NL place=Hoogeveen plural
=Hoornaar         country=NL place=Hoorn ambiguous
Huizer            country=NL place=Huizen
Huizers           country=NL place=Huizen plural
Hulstenaar        country=NL place=Hulst
Hulstenaren       country=NL place=Hulst plural
IJmuidenaar       country=NL place=IJmuiden
IJmuidenaren      country=NL place=IJmuiden plural
Kampenaar         country=NL place=Kampen
Kampenaren        country=NL place=Kampen plural
Katwijker         country=NL place=Katwijk
Katwijkers        country=NL place=Katwijk plural
Kerkradenaar      country=NL place=Kerkrade
Kerkradenaren     country=NL place=Kerkrade plural
Leeuwarder        country=NL place=Leeuwarden
Leeuwarders       country=NL place=Leeuwarden plural
Leidenaar         country=NL place=Leiden
Leidenaars        country=NL place=Leiden plural
Leidenaren        country=NL place=Leiden plural
Lelystatter       country=NL place=Lelystad
Lelystatters      country=NL place=Lelystad plural
Lelystedeling     country=NL place=Lelystad
Lelystedelingen   country=NL place=Lelystad plural
Maastrichtenaar   country=NL place=Maastricht
Maastrichtenaars  country=NL place=Maastricht plural
Maastrichtenaren  country=NL place=Maastricht plural
Meppeler          country=NL place=Meppel
Meppelers         country=NL place=Meppel plural
Middelburger      country=NL place=Middelburg
Middelburgers     country=NL place=Middelburg plural
Mokumer           country=NL place=Amsterdam
Mokumers          country=NL place=Amsterdam plural
Nieuwegeiner      country=NL place=Nieuwegein
Nieuwegeiners     country=NL place=Nieuwegein plural
Nijkerker         country=NL place=Nijkerk
Nijkerkers        country=NL place=Nijkerk plural
Nijmegenaar       country=NL place=Nijmegen
Nijmegenaars      country=NL place=Nijmegen plural
Nijmegenaren      country=NL place=Nijmegen plural
Noordwijker       country=NL place=Noordwijk
Noordwijkers      country=NL place=Noordwijk plural
Oldenzaler        country=NL place=Oldenzaal
Oldenzalers       country=NL place=Oldenzaal plural
Oosterhouter      country=NL place=Oosterhout
Oosterhouters     country=NL place=Oosterhout plural
Ossenaar          country=NL place=Oss
Ossenaren         country=NL place=Oss plural
Papendrechter     country=NL place=Papendrecht
Papendrechters    country=NL place=Papendrecht plural
Purmerender       country=NL place=Purmerend
Purmerenders      country=NL place=Purmerend plural
Ridderkerker      country=NL place=Ridderkerk
Ridderkerkers     country=NL place=Ridderkerk plural
Rijswijker        country=NL place=Rijswijk
Rijswijkers       country=NL place=Rijswijk plural
Roermondenaar     country=NL place=Roermond
Roermondenaren    country=NL place=Roermond plural
Roosendaler       country=NL place=Roosendaal
Roosendalers      country=NL place=Roosendaal plural
Rosmalenaar       country=NL place=Rosmalen
Rosmalenaren      country=NL place=Rosmalen plural
Rotterdammer      country=NL place=Rotterdam
Rotterdammers     country=NL place=Rotterdam plural
Scheveninger      country=NL place=Scheveningen
Scheveningers     country=NL place=Scheveningen plural
Schiedammer       country=NL place=Schiedam
Schiedammers      country=NL place=Schiedam plural
Sittardenaar      country=NL place=Sittard
Sittardenaren     country=NL place=Sittard plural
Sliedrechter      country=NL place=Sliedrecht
Sliedrechters     country=NL place=Sliedrecht plural
Sneker            country=NL place=Sneek
Snekers           country=NL place=Sneek plural
Soester           country=NL place=Soest
Soesters          country=NL place=Soest plural
Spijkenisser      country=NL place=Spijkenisse
Spijkenissers     country=NL place=Spijkenisse plural
Staphorster       country=NL place=Staphorst
Staphorsters      country=NL place=Staphorst plural
Terneuzenaar      country=NL place=Terneuzen
Terneuzenaren     country=NL place=Terneuzen plural
Tielenaar         country=NL place=Tiel
Tielenaren        country=NL place=Tiel plural
=Tilburger        country=NL place=Tilburg
Tilburgers        country=NL place=Tilburg plural
Udenaar           country=NL place=Uden
Udenaren          country=NL place=Uden plural
Urker             country=NL place=Urk
Urkers            country=NL place=Urk plural
Utrechtenaar      country=NL place=Utrecht
Utrechtenaars     country=NL place=Utrecht plural
Utrechtenaren     country=NL place=Utrecht plural
Utrechter         country=NL place=Utrecht
Utrechters        country=NL place=Utrecht plural
Veendammer        country=NL place=Veendam
Veendammers       country=NL place=Veendam plural
Veenendaler       country=NL place=Veenendaal
Veenendalers      country=NL place=Veenendaal plural
Veghelaar         country=NL place=Veghel
Veghelaren        country=NL place=Veghel plural
Veldhovenaar      country=NL place=Veldhoven
Veldhovenaren     country=NL place=Veldhoven plural
Velsenaar         country=NL place=Velsen
Velsenaren        country=NL place=Velsen plural
Venlonaar         country=NL place=Venlo
Venlonaars        country=NL place=Venlo plural
Venlonaren        country=NL place=Venlo plural
Venraynaar        country=NL place=Venray
Venraynaren       country=NL place=Venray plural
Vlaardinger       country=NL place=Vlaardingen
Vlaardingers      country=NL place=Vlaardingen plural
Vlissinger        country=NL place=Vlissingen
Vlissingers       country=NL place=Vlissingen plural
Volendammer       country=NL place=Volendam
Volendammers      country=NL place=Volendam plural
Voorburger        country=NL place=Voorburg
Voorburgers       country=NL place=Voorburg plural
Vughtenaar        country=NL place=Vught
Vughtenaren       country=NL place=Vught plural
Waalwijker        country=NL place=Waalwijk
Waalwijkers       country=NL place=Waalwijk plural
Wageninger        country=NL place=Wageningen
Wageningers       country=NL place=Wageningen plural
Wassenaarder      country=NL place=Wassenaar
Wassenaarders     country=NL place=Wassenaar plural
Weertenaar        country=NL place=Weert
Weertenaren       country=NL place=Weert plural
Winschoter        country=NL place=Winschoten
Winschoters       country=NL place=Winschoten plural
Winterswijker     country=NL place=Winterswijk
Winterswijkers    country=NL place=Winterswijk plural
Woerdenaar        country=NL place=Woerden
Woerdenaren       country=NL place=Woerden plural
Zaandammer        country=NL place=Zaandam
Zaandammers       country=NL place=Zaandam plural
Zandvoorter       country=NL place=Zandvoort
Zandvoorters      country=NL place=Zandvoort plural
Zeistenaar        country=NL place=Zeist
Zeistenaren       country=NL place=Zeist plural
Zoetermeerder     country=NL place=Zoetermeer
Zoetermeerders    country=NL place=Zoetermeer plural
Zundertenaar      country=NL place=Zundert
Zundertenaren     country=NL place=Zundert plural
Zutphenaar        country=NL place=Zutphen
Zutphenaren       country=NL place=Zutphen plural
Zwijndrechter     country=NL place=Zwijndrecht
Zwijndrechters    country=NL place=Zwijndrecht plural
Zwollenaar        country=NL place=Zwolle
Zwollenaars       country=NL place=Zwolle plural
Zwollenaren       country=NL place=Zwolle plural

# Belgian cities and towns
Aalstenaar          country=BE place=Aalst
Aalstenaars         country=BE place=Aalst plural
Aalstenaren         country=BE place=Aalst plural
Aarlenaar           country=BE place=Aarlen
Aarlenaars          country=BE place=Aarlen plural
Aarschottenaar      country=BE place=Aarschot
Aarschottenaars     country=BE place=Aarschot plural
Anderlechtenaar     country=BE place=Anderlecht
Anderlechtenaars    country=BE place=Anderlecht plural
Antwerpenaar        country=BE place=Antwerpen
Antwerpenaars       country=BE place=Antwerpen plural
Antwerpenaren       country=BE place=Antwerpen plural
Bastenakenaar       country=BE place=Bastenaken
Bastenakenaars      country=BE place=Bastenaken plural
Berchemmenaar       country=BE place=Berchem
Berchemmenaars      country=BE place=Berchem plural
Blankenbergenaar    country=BE place=Blankenberge
Blankenbergenaars   country=BE place=Blankenberge plural
Borgerhoutenaar     country=BE place=Borgerhout
Borgerhoutenaars    country=BE place=Borgerhout plural
Bornemmenaar        country=BE place=Bornem
Bornemmenaars       country=BE place=Bornem plural
Brasschatenaar      country=BE place=Brasschaat
Brasschatenaars     country=BE place=Brasschaat plural
Bruggeling          country=BE place=Brugge
Bruggelingen        country=BE place=Brugge plural
Brusselaar          country=BE place=Brussel
Brusselaars         country=BE place=Brussel plural
Brusselaren         country=BE place=Brussel plural
Carolo              country=BE place=Charleroi
Carolo's            country=BE place=Charleroi plural
Deinzenaar          country=BE place=Deinze
Deinzenaars         country=BE place=Deinze plural
Dendermondenaar     country=BE place=Dendermonde
Dendermondenaars    country=BE place=Dendermonde plural
Deurnenaar          country=BE place=Deurne
Deurnenaars         country=BE place=Deurne plural
Diestenaar          country=BE place=Diest
Diestenaars         country=BE place=Diest plural
Diksmuideling       country=BE place=Diksmuide
Diksmuidelingen     country=BE place=Diksmuide plural
Dilbekenaar         country=BE place=Dilbeek
Dilbekenaars        country=BE place=Dilbeek plural
Doornikenaar        country=BE place=Doornik
Doornikenaars       country=BE place=Doornik plural
Eeklonaar           country=BE place=Eeklo
Eeklonaars          country=BE place=Eeklo plural
Elsenaar            country=BE place=Elsene
Elsenaars           country=BE place=Elsene plural
Etterbekenaar       country=BE place=Etterbeek
Etterbekenaars      country=BE place=Etterbeek plural
Eupenaar            country=BE place=Eupen
Eupenaars           country=BE place=Eupen plural
Evergemmenaar       country=BE place=Evergem
Evergemmenaars      country=BE place=Evergem plural
Gelenaar            country=BE place=Geel
Gelenaars           country=BE place=Geel plural
Genkenaar           country=BE place=Genk
Genkenaars          country=BE place=Genk plural
Genkenaren          country=BE place=Genk plural
Gentenaar           country=BE place=Gent
Gentenaars          country=BE place=Gent plural
Gentenaren          country=BE place=Gent plural
Geraardsbergenaar   country=BE place=Geraardsbergen
Geraardsbergenaars  country=BE place=Geraardsbergen plural
Hallenaar           country=BE place=Halle ambiguous
Hallenaars          country=BE place=Halle plural
Hasselaar           country=BE place=Hasselt
Hasselaars          country=BE place=Hasselt plural
Hasselaren          country=BE place=Hasselt plural
Herentalsenaar      country=BE place=Herentals
Herentalsenaars     country=BE place=Herentals plural
Hobokenaar          country=BE place=Hoboken
Hobokenaars         country=BE place=Hoboken plural
Hoeienaar           country=BE place=Hoei
Hoeienaars          country=BE place=Hoei plural
Ieperling           country=BE place=Ieper
Ieperlingen         country=BE place=Ieper plural
Izegemmenaar        country=BE place=Izegem
Izegemmenaars       country=BE place=Izegem plural
Kalmthoutenaar      country=BE place=Kalmthout
Kalmthoutenaars     country=BE place=Kalmthout plural
Knokkenaar          country=BE place=Knokke
Knokkenaars         country=BE place=Knokke plural
Koksijdenaar        country=BE place=Koksijde
Koksijdenaars       country=BE place=Koksijde plural
Kortrijkzaan        country=BE place=Kortrijk
Kortrijkzanen       country=BE place=Kortrijk plural
Lakenaar            country=BE place=Laken
Lakenaars           country=BE place=Laken plural
Leuvenaar           country=BE place=Leuven
Leuvenaars          country=BE place=Leuven plural
Leuvenaren          country=BE place=Leuven plural
Lierenaar           country=BE place=Lier
Lierenaars          country=BE place=Lier plural
Lokeraar            country=BE place=Lokeren
Lokeraars           country=BE place=Lokeren plural
Lommelaar           country=BE place=Lommel
Lommelaars          country=BE place=Lommel plural
Luikenaar           country=BE place=Luik
Luikenaars          country=BE place=Luik plural
Luikenaren          country=BE place=Luik plural
Maaseikenaar        country=BE place=Maaseik
Maaseikenaars       country=BE place=Maaseik plural
Maldegemmenaar      country=BE place=Maldegem
Maldegemmenaars     country=BE place=Maldegem plural
Mechelaar           country=BE place=Mechelen
Mechelaars          country=BE place=Mechelen plural
Mechelaren          country=BE place=Mechelen plural
Menenaar            country=BE place=Menen
Menenaars           country=BE place=Menen plural
Merksemmenaar       country=BE place=Merksem
Merksemmenaars      country=BE place=Merksem plural
Molenbekenaar       country=BE place=Sint-Jans-Molenbeek
Molenbekenaars      country=BE place=Sint-Jans-Molenbeek plural
Mollenaar           country=BE place=Mol
Mollenaars          country=BE place=Mol plural
Mortselaar          country=BE place=Mortsel
Mortselaars         country=BE place=Mortsel plural
Namenaar            country=BE place=Namen
Namenaars           country=BE place=Namen plural
Namenaren           country=BE place=Namen plural
Nijvelaar           country=BE place=Nijvel
Nijvelaars          country=BE place=Nijvel plural
Ninovieter          country=BE place=Ninove
Ninovieters         country=BE place=Ninove plural
Oostendenaar        country=BE place=Oostende
Oostendenaars       country=BE place=Oostende plural
Oostendenaren       country=BE place=Oostende plural
Oudenaardenaar      country=BE place=Oudenaarde
Oudenaardenaars     country=BE place=Oudenaarde plural
Poperingenaar       country=BE place=Poperinge
Poperingenaars      country=BE place=Poperinge plural
Roeselarenaar       country=BE place=Roeselare
Roeselarenaars      country=BE place=Roeselare plural
Ronsenaar           country=BE place=Ronse
Ronsenaars          country=BE place=Ronse plural
Schaarbekenaar      country=BE place=Schaarbeek
Schaarbekenaars     country=BE place=Schaarbeek plural
Schotenaar          country=BE place=Schoten
Schotenaars         country=BE place=Schoten plural
Sinjoor             country=BE place=Antwerpen
Sinjoren            country=BE place=Antwerpen plural
Sint-Gillenaar      country=BE place=Sint-Gillis
Sint-Gillenaars     country=BE place=Sint-Gillis plural
Sint-Niklazenaar    country=BE place=Sint-Niklaas
Sint-Niklazenaars   country=BE place=Sint-Niklaas plural
Sint-Truidenaar     country=BE place=Sint-Truiden
Sint-Truidenaars    country=BE place=Sint-Truiden plural
Temsenaar           country=BE place=Temse
Temsenaars          country=BE place=Temse plural
Tieltenaar          country=BE place=Tielt
Tieltenaars         country=BE place=Tielt plural
Tienenaar           country=BE place=Tienen
Tienenaars          country=BE place=Tienen plural
Tongenaar           country=BE place=Tongeren
Tongenaars          country=BE place=Tongeren plural
Torhoutenaar        country=BE place=Torhout
Torhoutenaars       country=BE place=Torhout plural
Truienaar           country=BE place=Sint-Truiden
Truienaars          country=BE place=Sint-Truiden plural
Turnhoutenaar       country=BE place=Turnhout
Turnhoutenaars      country=BE place=Turnhout plural
Turnhoutenaren      country=BE place=Turnhout plural
Ukkelaar            country=BE place=Ukkel
Ukkelaars           country=BE place=Ukkel plural
Veurnenaar          country=BE place=Veurne
Veurnenaars         country=BE place=Veurne plural
Vilvoordenaar       country=BE place=Vilvoorde
Vilvoordenaars      country=BE place=Vilvoorde plural
Waregemmenaar       country=BE place=Waregem
Waregemmenaars      country=BE place=Waregem plural
Waregemnaar         country=BE place=Waregem
Waregemnaars        country=BE place=Waregem plural
Wevelgemmenaar      country=BE place=Wevelgem
Wevelgemmenaars     country=BE place=Wevelgem plural
Willebroekenaar     country=BE place=Willebroek
Willebroekenaars    country=BE place=Willebroek plural
Wilrijkenaar        country=BE place=Wilrijk
Wilrijkenaars       country=BE place=Wilrijk plural
Zaventemmenaar      country=BE place=Zaventem
Zaventemmenaars     country=BE place=Zaventem plural
Zottegemmenaar      country=BE place=Zottegem
Zottegemmenaars     country=BE place=Zottegem plural

# Cities of the world
Akenaar          country=DE place=Aken
Akenaren         country=DE place=Aken plural
Athener          country=GR place=Athene
Atheners         country=GR place=Athene plural
Barcelonees      country=ES place=Barcelona
Barcelonezen     country=ES place=Barcelona plural
Bazelaar         country=CH place=Bazel
Bazelaars        country=CH place=Bazel plural
Beiroeti         country=LB place=Beiroet
Beiroeti's       country=LB place=Beiroet plural
Belgradoër       country=RS place=Belgrado
Belgradoërs      country=RS place=Belgrado plural
Berlijner        country=DE place=Berlijn
Berlijners       country=DE place=Berlijn plural
Boedapester      country=HU place=Boedapest
Boedapesters     country=HU place=Boedapest plural
Bostonian        country=US place=Boston
Bostonians       country=US place=Boston plural
=Bremer          country=DE place=Bremen ambiguous
Bremers          country=DE place=Bremen plural
Carioca          country=BR place="Rio de Janeiro"
Carioca's        country=BR place="Rio de Janeiro" plural
Caïreen          country=EG place=Caïro
Caïrenen         country=EG place=Caïro plural
Dresdenaar       country=DE place=Dresden
Dresdenaren      country=DE place=Dresden plural
Dubliner         country=IE place=Dublin
Dubliners        country=IE place=Dublin plural
Duinkerkenaar    country=FR place=Duinkerke
Duinkerkenaars   country=FR place=Duinkerke plural
Duinkerker       country=FR place=Duinkerke
Duinkerkers      country=FR place=Duinkerke plural
Düsseldorfer     country=DE place=Düsseldorf
Düsseldorfers    country=DE place=Düsseldorf plural
Florentijn       country=IT place=Florence
Florentijnen     country=IT place=Florence plural
Frankfurter      country=DE place=Frankfurt
Frankfurters     country=DE place=Frankfurt plural
Genuees          country=IT place=Genua
Genuezen         country=IT place=Genua plural
=Hamburger       country=DE place=Hamburg ambiguous
=Hamburgers      country=DE place=Hamburg plural ambiguous
Istanbuller      country=TR place=Istanbul
Istanbullers     country=TR place=Istanbul plural
Jakartaan        country=ID place=Jakarta
Jakartanen       country=ID place=Jakarta plural
Jeruzalemmer     country=IL place=Jeruzalem
Jeruzalemmers    country=IL place=Jeruzalem plural
Johannesburger   country=ZA place=Johannesburg
Johannesburgers  country=ZA place=Johannesburg plural
Kapenaar         country=ZA place=Kaapstad
Kapenaars        country=ZA place=Kaapstad plural
Keulenaar        country=DE place=Keulen
Keulenaars       country=DE place=Keulen plural
Keulenaren       country=DE place=Keulen plural
Kievenaar        country=UA place=Kiev
Kievenaren       country=UA place=Kiev plural
Kopenhagenaar    country=DK place=Kopenhagen
Kopenhagenaren   country=DK place=Kopenhagen plural
Lissabonner      country=PT place=Lissabon
Lissabonners     country=PT place=Lissabon plural
Londenaar        country=GB place=Londen
Londenaars       country=GB place=Londen plural
Londenaren       country=GB place=Londen plural
Madrileen        country=ES place=Madrid
Madrilenen       country=ES place=Madrid plural
Marseillaan      country=FR place=Marseille
Marseillanen     country=FR place=Marseille plural
Milanees         country=IT place=Milaan
Milanezen        country=IT place=Milaan plural
Moskoviet        country=RU place=Moskou
Moskovieten      country=RU place=Moskou plural
Münchener        country=DE place=München
Müncheners       country=DE place=München plural
Napolitaan       country=IT place=Napels
Napolitanen      country=IT place=Napels plural
Neurenberger     country=DE place=Neurenberg
Neurenbergers    country=DE place=Neurenberg plural
New Yorker       country=US place="New York"
New Yorkers      country=US place="New York" plural
Parijzenaar      country=FR place=Parijs
Parijzenaars     country=FR place=Parijs plural
Parijzenaren     country=FR place=Parijs plural
Pekinees         country=CN place=Peking
Pekinezen        country=CN place=Peking plural
Petersburger     country=RU place=Sint-Petersburg
Petersburgers    country=RU place=Sint-Petersburg plural
Prager           country=CZ place=Praag ambiguous
Pragers          country=CZ place=Praag plural
Rijselaar        country=FR place=Rijsel
Rijselaars       country=FR place=Rijsel plural
Sevillaan        country=ES place=Sevilla
Sevillanen       country=ES place=Sevilla plural
Stockholmer      country=SE place=Stockholm
Stockholmers     country=SE place=Stockholm plural
Straatsburger    country=FR place=Straatsburg
Straatsburgers   country=FR place=Straatsburg plural
Turijner         country=IT place=Turijn
Turijners        country=IT place=Turijn plural
Valenciaan       country=ES place=Valencia
Valencianen      country=ES place=Valencia plural
Warschauer       country=PL place=Warschau
Warschauers      country=PL place=Warschau plural
Wener            country=AT place=Wenen
Weners           country=AT place=Wenen plural

# Peoples and groups
Aboriginal                country=AU place=Australië
Aboriginals               country=AU place=Australië plural
Aborigine                 country=AU place=Australië
Aborigines                country=AU place=Australië plural
=Afar                     country=ET place=Ethiopië ambiguous
Afars                     country=ET place=Ethiopië plural
Afrikaner                 country=ZA place=Zuid-Afrika
Afrikaners                country=ZA place=Zuid-Afrika plural
Afro-Amerikaan            country=US place="Verenigde Staten"
Afro-Amerikanen           country=US place="Verenigde Staten" plural
Amazigh                   place=Noord-Afrika
Amhaar                    country=ET place=Ethiopië
Amharen                   country=ET place=Ethiopië plural
=Apache                   country=US place="Verenigde Staten" ambiguous
=Apaches                  country=US place="Verenigde Staten" plural
Arabische Israëliër       country=IL place=Israël
Arabische Israëliërs      country=IL place=Israël plural
Arameeër                  place=Midden-Oosten
Arameeërs                 place=Midden-Oosten plural
Assyriër                  place=Midden-Oosten
Assyriërs                 place=Midden-Oosten plural
Azteek                    place=Latijns-Amerika
Azteken                   place=Latijns-Amerika plural
Bantoe                    place=Afrika
Bantoes                   place=Afrika plural
Basjkier                  country=RU place=Rusland
Basjkieren                country=RU place=Rusland plural
Batavieren                place=Europa plural
Bedoeïen                  place=Midden-Oosten
Bedoeïenen                place=Midden-Oosten plural
Beloetsj                  country=PK place=Pakistan
Beloetsjen                country=PK place=Pakistan plural
Berber                    place=Noord-Afrika
Berbers                   place=Noord-Afrika plural
Bosjesman                 place=Afrika
Bosjesmannen              place=Afrika plural
Bosneger                  country=SR place=Suriname
Bosnegers                 country=SR place=Suriname plural
Bosniak                   country=BA place="Bosnië en Herzegovina"
Bosniakken                country=BA place="Bosnië en Herzegovina" plural
Bosnische Kroaat          country=BA place="Bosnië en Herzegovina"
Bosnische Kroaten         country=BA place="Bosnië en Herzegovina" plural
Bosnische moslim          country=BA place="Bosnië en Herzegovina"
Bosnische moslims         country=BA place="Bosnië en Herzegovina" plural
Bosnische Serviër         country=BA place="Bosnië en Herzegovina"
Bosnische Serviërs        country=BA place="Bosnië en Herzegovina" plural
Brusselse Vlaming         country=BE place=België
Brusselse Vlamingen       country=BE place=België plural
Chaldeeër                 place=Midden-Oosten
Chaldeeërs                place=Midden-Oosten plural
Cherokee                  country=US place="Verenigde Staten"
Cherokees                 country=US place="Verenigde Staten" plural
Circassiër                country=RU place=Rusland
Circassiërs               country=RU place=Rusland plural
Creolen                   country=SR place=Suriname plural
Creool                    country=SR place=Suriname
Dajak                     country=ID place=Indonesië
Dajaks                    country=ID place=Indonesië plural
Dinka                     country=SS place=Zuid-Soedan
Dinka's                   country=SS place=Zuid-Soedan plural
=Dogon                    country=ML place=Mali
Dogons                    country=ML place=Mali plural
Duitstalige Belg          country=BE place=België
Duitstalige Belgen        country=BE place=België plural
Eskimo                    country=GL place=Groenland
Eskimo's                  country=GL place=Groenland plural
Franstalige Belg          country=BE place=België
Franstalige Belgen        country=BE place=België plural
Fulani                    country=NG place=Nigeria
Fulani's                  country=NG place=Nigeria plural
Galliër                   place=Europa
Galliërs                  place=Europa plural
Germaan                   place=Europa
Germanen                  place=Europa plural
Han-Chinees               country=CN place=China
Han-Chinezen              country=CN place=China plural
Hausa                     country=NG place=Nigeria
Hausa's                   country=NG place=Nigeria plural
Hazara                    country=AF place=Afghanistan
Hazara's                  country=AF place=Afghanistan plural
Hindoestaan               country=SR place=Suriname
Hindoestanen              country=SR place=Suriname plural
Hispanic                  country=US place="Verenigde Staten"
Hispanics                 country=US place="Verenigde Staten" plural
Hmong                     country=LA place=Laos plural
Hutu                      country=RW place=Rwanda
Hutu's                    country=RW place=Rwanda plural
=Ibo                      country=NG place=Nigeria
Ibo's                     country=NG place=Nigeria plural
=Igbo                     country=NG place=Nigeria
Igbo's                    country=NG place=Nigeria plural
Imazighen                 place=Noord-Afrika plural
Inca                      place=Latijns-Amerika
Inca's                    place=Latijns-Amerika plural
Indiaan                   place=Noord-Amerika
Indianen                  place=Noord-Amerika plural
Inuit                     country=GL place=Groenland plural
Israëlische Arabier       country=IL place=Israël
Israëlische Arabieren     country=IL place=Israël plural
Jakoet                    country=RU place=Rusland
Jakoeten                  country=RU place=Rusland plural
Kaapse kleurling          country=ZA place=Zuid-Afrika
Kaapse kleurlingen        country=ZA place=Zuid-Afrika plural
Kabyl                     place=Noord-Afrika
Kabylen                   place=Noord-Afrika plural
Kalmuk                    country=RU place=Rusland
Kalmukken                 country=RU place=Rusland plural
Kelt                      place=Europa
Kelten                    place=Europa plural
Kikuyu                    country=KE place=Kenia
Kikuyu's                  country=KE place=Kenia plural
Kosovo-Albanees           country=XK place=Kosovo
Kosovo-Albanezen          country=XK place=Kosovo plural
Kosovo-Serviër            country=XK place=Kosovo
Kosovo-Serviërs           country=XK place=Kosovo plural
Kozak                     country=RU place=Rusland
Kozakken                  country=RU place=Rusland plural
=Luo                      country=KE place=Kenia ambiguous
Luo's                     country=KE place=Kenia plural
Madoerees                 country=ID place=Indonesië
Madoerezen                country=ID place=Indonesië plural
Mantsjoe                  country=CN place=China
Mantsjoes                 country=CN place=China plural
Maori                     country=NZ place=Nieuw-Zeeland
Maori's                   country=NZ place=Nieuw-Zeeland plural
Mapuche                   place=Latijns-Amerika
Mapuches                  place=Latijns-Amerika plural
Marokkaanse Nederlander   country=NL place=Nederland
Marokkaanse Nederlanders  country=NL place=Nederland plural
Marron                    country=SR place=Suriname
Marrons                   country=SR place=Suriname plural
=Masai                    country=KE place=Kenia
Maya                      place=Latijns-Amerika ambiguous
Maya's                    place=Latijns-Amerika plural
Minangkabauer             country=ID place=Indonesië
Minangkabauers            country=ID place=Indonesië plural
=Moor                     place=Noord-Afrika ambiguous
=Moren                    place=Noord-Afrika plural ambiguous
Navajo                    country=US place="Verenigde Staten"
Navajo's                  country=US place="Verenigde Staten" plural
Nederturk                 country=NL place=Nederland
Nederturken               country=NL place=Nederland plural
=Nuer                     country=SS place=Zuid-Soedan ambiguous
Ogoni                     country=NG place=Nigeria
Ogoni's                   country=NG place=Nigeria plural
Oromo                     country=ET place=Ethiopië
Oromo's                   country=ET place=Ethiopië plural
Pashtun                   country=AF place=Afghanistan
Pashtuns                  country=AF place=Afghanistan plural
Pasjtoen                  country=AF place=Afghanistan
Pasjtoenen                country=AF place=Afghanistan plural
Pathaan                   country=AF place=Afghanistan
Pathanen                  country=AF place=Afghanistan plural
=Peul                     country=ML place=Mali ambiguous
Peuls                     country=ML place=Mali plural
Punjabi                   country=PK place=Pakistan
Punjabi's                 country=PK place=Pakistan plural
Pygmee                    place=Afrika
Pygmeeën                  place=Afrika plural
Rif-Berber                country=MA place=Marokko
Rif-Berbers               country=MA place=Marokko plural
Riffijn                   country=MA place=Marokko
Riffijnen                 country=MA place=Marokko plural
Rode Khmers               country=KH place=Cambodja plural
Rohingya                  country=MM place=Myanmar
Rohingya's                country=MM place=Myanmar plural
=Roma                     place=Europa plural ambiguous
Romani                    place=Europa
Sindhi                    country=PK place=Pakistan
Sindhi's                  country=PK place=Pakistan plural
Singalees                 country=LK place="Sri Lanka"
Singalezen                country=LK place="Sri Lanka" plural
=Sinti                    place=Europa plural
=Sinto                    place=Europa
Sioux                     country=US place="Verenigde Staten" ambiguous
=Slaven                   place=Europa plural ambiguous
Soendanees                country=ID place=Indonesië
Soendanezen               country=ID place=Indonesië plural
Sorb                      country=DE place=Duitsland
Sorben                    country=DE place=Duitsland plural
=Sovjet                   country=RU place=Rusland
Sovjetburger              country=RU place=Rusland
Sovjetburgers             country=RU place=Rusland plural
=Sovjets                  country=RU place=Rusland plural
Surinaamse Nederlander    country=NL place=Nederland
Surinaamse Nederlanders   country=NL place=Nederland plural
Tamil                     country=LK place="Sri Lanka"
Tamils                    country=LK place="Sri Lanka" plural
Toeareg                   place=Sahara
Toearegs                  place=Sahara plural
Touareg                   place=Sahara
Touaregs                  place=Sahara plural
Tsjerkes                  country=RU place=Rusland
Tsjerkessen               country=RU place=Rusland plural
Turkomaan                 country=IQ place=Irak
Turkomanen                country=IQ place=Irak plural
Turkse Nederlander        country=NL place=Nederland
Turkse Nederlanders       country=NL place=Nederland plural
Tutsi                     country=RW place=Rwanda
Tutsi's                   country=RW place=Rwanda plural
=Twa                      country=BI place=Burundi
Twa's                     country=BI place=Burundi plural
Viking                    place=Europa
Vikingen                  place=Europa plural
Xhosa                     country=ZA place=Zuid-Afrika
Xhosa's                   country=ZA place=Zuid-Afrika plural
Yoruba                    country=NG place=Nigeria
Yoruba's                  country=NG place=Nigeria plural
Zigeuner                  place=Europa
Zigeunerin                place=Europa
Zigeunerinnen             place=Europa plural
Zigeuners                 place=Europa plural
Zoeloe                    country=ZA place=Zuid-Afrika
Zoeloes                   country=ZA place=Zuid-Afrika plural
