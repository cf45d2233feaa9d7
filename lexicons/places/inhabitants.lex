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
Albanezen          country=AL place=Albanië plural=yes
Andorrees          country=AD place=Andorra
Andorrezen         country=AD place=Andorra plural=yes
Belarussen         country=BY place=Wit-Rusland plural=yes
Belg               country=BE place=België
Belgen             country=BE place=België plural=yes
Bosniër            country=BA place="Bosnië en Herzegovina"
Bosniërs           country=BA place="Bosnië en Herzegovina" plural=yes
Brit               country=GB place=Groot-Brittannië
Britten            country=GB place=Groot-Brittannië plural=yes
Bulgaar            country=BG place=Bulgarije
Bulgaren           country=BG place=Bulgarije plural=yes
Cyprioot           country=CY place=Cyprus
Cyprioten          country=CY place=Cyprus plural=yes
=Deen              country=DK place=Denemarken ambiguous=yes
Denen              country=DK place=Denemarken plural=yes
Duitser            country=DE place=Duitsland
Duitsers           country=DE place=Duitsland plural=yes
=Est               country=EE place=Estland ambiguous=yes
Esten              country=EE place=Estland plural=yes
Estlander          country=EE place=Estland
Estlanders         country=EE place=Estland plural=yes
=Fin               country=FI place=Finland ambiguous=yes
Finnen             country=FI place=Finland plural=yes
Fransen            country=FR place=Frankrijk plural=yes
Fransman           country=FR place=Frankrijk
Fransmannen        country=FR place=Frankrijk plural=yes
Française          country=FR place=Frankrijk
Françaises         country=FR place=Frankrijk plural=yes
Griek              country=GR place=Griekenland
Grieken            country=GR place=Griekenland plural=yes
Hollander          country=NL place=Nederland
Hollanders         country=NL place=Nederland plural=yes
Hongaar            country=HU place=Hongarije
Hongaren           country=HU place=Hongarije plural=yes
=Ier               country=IE place=Ierland ambiguous=yes
Ieren              country=IE place=Ierland plural=yes
IJslander          country=IS place=IJsland
IJslanders         country=IS place=IJsland plural=yes
Italiaan           country=IT place=Italië
Italianen          country=IT place=Italië plural=yes
Kosovaar           country=XK place=Kosovo
Kosovaren          country=XK place=Kosovo plural=yes
Kroaat             country=HR place=Kroatië
Kroaten            country=HR place=Kroatië plural=yes
=Let               country=LV place=Letland ambiguous=yes
Letlander          country=LV place=Letland
Letlanders         country=LV place=Letland plural=yes
=Letten            country=LV place=Letland plural=yes ambiguous=yes
Liechtensteiner    country=LI place=Liechtenstein
Liechtensteiners   country=LI place=Liechtenstein plural=yes
Litouwer           country=LT place=Litouwen
Litouwers          country=LT place=Litouwen plural=yes
Luxemburger        country=LU place=Luxemburg
Luxemburgers       country=LU place=Luxemburg plural=yes
Macedoniër         country=MK place=Noord-Macedonië
Macedoniërs        country=MK place=Noord-Macedonië plural=yes
Maltees            country=MT place=Malta
Maltezen           country=MT place=Malta plural=yes
=Maltezer          country=MT place=Malta
=Maltezers         country=MT place=Malta plural=yes
Moldaviër          country=MD place=Moldavië
Moldaviërs         country=MD place=Moldavië plural=yes
Monegask           country=MC place=Monaco
Monegasken         country=MC place=Monaco plural=yes
Montenegrijn       country=ME place=Montenegro
Montenegrijnen     country=ME place=Montenegro plural=yes
Nederlander        country=NL place=Nederland
Nederlanders       country=NL place=Nederland plural=yes
Noor               country=NO place=Noorwegen
Noord-Macedoniër   country=MK place=Noord-Macedonië
Noord-Macedoniërs  country=MK place=Noord-Macedonië plural=yes
=Noren             country=NO place=Noorwegen plural=yes ambiguous=yes
Oekraïner          country=UA place=Oekraïne
Oekraïners         country=UA place=Oekraïne plural=yes
Oostenrijker       country=AT place=Oostenrijk
Oostenrijkers      country=AT place=Oostenrijk plural=yes
=Polen             country=PL place=Polen plural=yes
=Pool              country=PL place=Polen ambiguous=yes
Portugees          country=PT place=Portugal
Portugezen         country=PT place=Portugal plural=yes
Roemeen            country=RO place=Roemenië
Roemenen           country=RO place=Roemenië plural=yes
Rus                country=RU place=Rusland
Russen             country=RU place=Rusland plural=yes
Russin             country=RU place=Rusland
Russinnen          country=RU place=Rusland plural=yes
San Marinees       country=SM place="San Marino"
San Marinezen      country=SM place="San Marino" plural=yes
Serviër            country=RS place=Servië
Serviërs           country=RS place=Servië plural=yes
Sloveen            country=SI place=Slovenië
Slovenen           country=SI place=Slovenië plural=yes
Slowaak            country=SK place=Slowakije
Slowaken           country=SK place=Slowakije plural=yes
Spanjaard          country=ES place=Spanje
Spanjaarden        country=ES place=Spanje plural=yes
Tsjech             country=CZ place=Tsjechië
Tsjechen           country=CZ place=Tsjechië plural=yes
Turk               country=TR place=Turkije
Turken             country=TR place=Turkije plural=yes
Wit-Rus            country=BY place=Wit-Rusland
Wit-Russen         country=BY place=Wit-Rusland plural=yes
Wit-Russin         country=BY place=Wit-Rusland
Wit-Russinnen      country=BY place=Wit-Rusland plural=yes
Zweden             country=SE place=Zweden plural=yes
Zweed              country=SE place=Zweden
Zwitser            country=CH place=Zwitserland
Zwitsers           country=CH place=Zwitserland plural=yes

# Asia and the Middle East
Afghaan         country=AF place=Afghanistan
Afghanen        country=AF place=Afghanistan plural=yes
Armeen          country=AM place=Armenië
Armenen         country=AM place=Armenië plural=yes
Armeniër        country=AM place=Armenië
Armeniërs       country=AM place=Armenië plural=yes
Azerbeidzjaan   country=AZ place=Azerbeidzjan
Azerbeidzjanen  country=AZ place=Azerbeidzjan plural=yes
Azeri           country=AZ place=Azerbeidzjan
Azeri's         country=AZ place=Azerbeidzjan plural=yes
Bahreini        country=BH place=Bahrein
Bahreini's      country=BH place=Bahrein plural=yes
Bangladeshi     country=BD place=Bangladesh
Bangladeshi's   country=BD place=Bangladesh plural=yes
Bengalees       country=BD place=Bangladesh
Bengalezen      country=BD place=Bangladesh plural=yes
Bhutaan         country=BT place=Bhutan
Bhutanees       country=BT place=Bhutan
Bhutanen        country=BT place=Bhutan plural=yes
Bhutanezen      country=BT place=Bhutan plural=yes
Birmaan         country=MM place=Myanmar
Birmanen        country=MM place=Myanmar plural=yes
Birmees         country=MM place=Myanmar
Birmezen        country=MM place=Myanmar plural=yes
Bruneier        country=BN place=Brunei
Bruneiers       country=BN place=Brunei plural=yes
Cambodjaan      country=KH place=Cambodja
Cambodjanen     country=KH place=Cambodja plural=yes
=Chinees        country=CN place=China
=Chinezen       country=CN place=China plural=yes
Emirati         country=AE place="Verenigde Arabische Emiraten"
Emirati's       country=AE place="Verenigde Arabische Emiraten" plural=yes
Filipijn        country=PH place=Filipijnen
Filipina        country=PH place=Filipijnen
Filipina's      country=PH place=Filipijnen plural=yes
Filipino        country=PH place=Filipijnen
Filipino's      country=PH place=Filipijnen plural=yes
Georgiër        country=GE place=Georgië
Georgiërs       country=GE place=Georgië plural=yes
Hongkonger      country=HK place=Hongkong
Hongkongers     country=HK place=Hongkong plural=yes
Indiër          country=IN place=India
Indiërs         country=IN place=India plural=yes
Indonesiër      country=ID place=Indonesië
Indonesiërs     country=ID place=Indonesië plural=yes
Irakees         country=IQ place=Irak
Irakezen        country=IQ place=Irak plural=yes
Iraki           country=IQ place=Irak
Iraki's         country=IQ place=Irak plural=yes
Iraniër         country=IR place=Iran
Iraniërs        country=IR place=Iran plural=yes
Israëli         country=IL place=Israël
Israëli's       country=IL place=Israël plural=yes
Israëliër       country=IL place=Israël
Israëliërs      country=IL place=Israël plural=yes
Japanner        country=JP place=Japan
Japanners       country=JP place=Japan plural=yes
Jemeniet        country=YE place=Jemen
Jemenieten      country=YE place=Jemen plural=yes
Jordaniër       country=JO place=Jordanië
Jordaniërs      country=JO place=Jordanië plural=yes
Kazach          country=KZ place=Kazachstan
Kazachen        country=KZ place=Kazachstan plural=yes
Kazachstaan     country=KZ place=Kazachstan
Kazachstanen    country=KZ place=Kazachstan plural=yes
Kirgies         country=KG place=Kirgizië
Kirgiezen       country=KG place=Kirgizië plural=yes
Kirgiziër       country=KG place=Kirgizië
Kirgiziërs      country=KG place=Kirgizië plural=yes
Koeweiter       country=KW place=Koeweit
Koeweiters      country=KW place=Koeweit plural=yes
Koeweiti        country=KW place=Koeweit
Koeweiti's      country=KW place=Koeweit plural=yes
Laotiaan        country=LA place=Laos
Laotianen       country=LA place=Laos plural=yes
Libanees        country=LB place=Libanon
Libanezen       country=LB place=Libanon plural=yes
Maldiviër       country=MV place=Maldiven
Maldiviërs      country=MV place=Maldiven plural=yes
Malediviër      country=MV place=Maldiven
Malediviërs     country=MV place=Maldiven plural=yes
Maleier         country=MY place=Maleisië
Maleiers        country=MY place=Maleisië plural=yes
Maleisiër       country=MY place=Maleisië
Maleisiërs      country=MY place=Maleisië plural=yes
=Mongolen       country=MN place=Mongolië plural=yes
Mongoliër       country=MN place=Mongolië
Mongoliërs      country=MN place=Mongolië plural=yes
=Mongool        country=MN place=Mongolië
Myanmarees      country=MM place=Myanmar
Myanmarezen     country=MM place=Myanmar plural=yes
Nepalees        country=NP place=Nepal
Nepalezen       country=NP place=Nepal plural=yes
Noord-Koreaan   country=KP place=Noord-Korea
Noord-Koreanen  country=KP place=Noord-Korea plural=yes
Oezbeek         country=UZ place=Oezbekistan
Oezbeken        country=UZ place=Oezbekistan plural=yes
Omani           country=OM place=Oman
Omani's         country=OM place=Oman plural=yes
Oost-Timorees   country=TL place=Oost-Timor
Oost-Timorezen  country=TL place=Oost-Timor plural=yes
Pakistaan       country=PK place=Pakistan
Pakistanen      country=PK place=Pakistan plural=yes
Pakistani       country=PK place=Pakistan
Pakistani's     country=PK place=Pakistan plural=yes
Palestijn       country=PS place=Palestina
Palestijnen     country=PS place=Palestina plural=yes
Qatarees        country=QA place=Qatar
Qatarezen       country=QA place=Qatar plural=yes
Qatari          country=QA place=Qatar
Qatari's        country=QA place=Qatar plural=yes
Saoedi          country=SA place=Saoedi-Arabië
Saoedi's        country=SA place=Saoedi-Arabië plural=yes
Saoediër        country=SA place=Saoedi-Arabië
Saoediërs       country=SA place=Saoedi-Arabië plural=yes
Saudi           country=SA place=Saoedi-Arabië
Saudi's         country=SA place=Saoedi-Arabië plural=yes
Singaporeaan    country=SG place=Singapore
Singaporeanen   country=SG place=Singapore plural=yes
Singaporees     country=SG place=Singapore
Singaporezen    country=SG place=Singapore plural=yes
Sri Lankaan     country=LK place="Sri Lanka"
Sri Lankanen    country=LK place="Sri Lanka" plural=yes
Syriër          country=SY place=Syrië
Syriërs         country=SY place=Syrië plural=yes
Tadzjiek        country=TJ place=Tadzjikistan
Tadzjieken      country=TJ place=Tadzjikistan plural=yes
Taiwanees       country=TW place=Taiwan
Taiwanezen      country=TW place=Taiwan plural=yes
Thai            country=TH place=Thailand
Thailander      country=TH place=Thailand
Thailanders     country=TH place=Thailand plural=yes
Turkmeen        country=TM place=Turkmenistan
Turkmenen       country=TM place=Turkmenistan plural=yes
Vietnamees      country=VN place=Vietnam
Vietnamezen     country=VN place=Vietnam plural=yes
Zuid-Koreaan    country=KR place=Zuid-Korea
Zuid-Koreanen   country=KR place=Zuid-Korea plural=yes

# Africa
Abessijn               country=ET place=Ethiopië
Abessijnen             country=ET place=Ethiopië plural=yes
Algerijn               country=DZ place=Algerije
Algerijnen             country=DZ place=Algerije plural=yes
Angolees               country=AO place=Angola
Angolezen              country=AO place=Angola plural=yes
Beninees               country=BJ place=Benin
Beniner                country=BJ place=Benin
Beniners               country=BJ place=Benin plural=yes
Beninezen              country=BJ place=Benin plural=yes
Botswaan               country=BW place=Botswana
Botswanen              country=BW place=Botswana plural=yes
Burkinees              country=BF place="Burkina Faso"
Burkinezen             country=BF place="Burkina Faso" plural=yes
Burundees              country=BI place=Burundi
Burundezen             country=BI place=Burundi plural=yes
Burundiër              country=BI place=Burundi
Burundiërs             country=BI place=Burundi plural=yes
Centraal-Afrikaan      country=CF place="Centraal-Afrikaanse Republiek"
Centraal-Afrikanen     country=CF place="Centraal-Afrikaanse Republiek" plural=yes
Comorees               country=KM place=Comoren
Comorezen              country=KM place=Comoren plural=yes
Congolees              country=CD place="Democratische Republiek Congo"
Congolees              country=CG place=Congo-Brazzaville
Congolezen             country=CD place="Democratische Republiek Congo" plural=yes
Congolezen             country=CG place=Congo-Brazzaville plural=yes
Djiboutiaan            country=DJ place=Djibouti
Djiboutianen           country=DJ place=Djibouti plural=yes
Egyptenaar             country=EG place=Egypte
Egyptenaars            country=EG place=Egypte plural=yes
Egyptenaren            country=EG place=Egypte plural=yes
Equatoriaal-Guineeër   country=GQ place=Equatoriaal-Guinea
Equatoriaal-Guineeërs  country=GQ place=Equatoriaal-Guinea plural=yes
Eritreeër              country=ER place=Eritrea
Eritreeërs             country=ER place=Eritrea plural=yes
Ethiopiër              country=ET place=Ethiopië
Ethiopiërs             country=ET place=Ethiopië plural=yes
Gabonees               country=GA place=Gabon
Gabonezen              country=GA place=Gabon plural=yes
Gambiaan               country=GM place=Gambia
Gambianen              country=GM place=Gambia plural=yes
Ghanees                country=GH place=Ghana
Ghanezen               country=GH place=Ghana plural=yes
Guinee-Bissauer        country=GW place=Guinee-Bissau
Guinee-Bissauers       country=GW place=Guinee-Bissau plural=yes
Guineeër               country=GN place=Guinee
Guineeërs              country=GN place=Guinee plural=yes
Ivoriaan               country=CI place=Ivoorkust
Ivorianen              country=CI place=Ivoorkust plural=yes
Kaapverdiaan           country=CV place=Kaapverdië
Kaapverdianen          country=CV place=Kaapverdië plural=yes
Kaapverdiër            country=CV place=Kaapverdië
Kaapverdiërs           country=CV place=Kaapverdië plural=yes
Kameroener             country=CM place=Kameroen
Kameroeners            country=CM place=Kameroen plural=yes
Keniaan                country=KE place=Kenia
Kenianen               country=KE place=Kenia plural=yes
Lesothaan              country=LS place=Lesotho
Lesothanen             country=LS place=Lesotho plural=yes
Liberiaan              country=LR place=Liberia
Liberianen             country=LR place=Liberia plural=yes
Libiër                 country=LY place=Libië
Libiërs                country=LY place=Libië plural=yes
Malagassiër            country=MG place=Madagaskar
Malagassiërs           country=MG place=Madagaskar plural=yes
Malawiër               country=MW place=Malawi
Malawiërs              country=MW place=Malawi plural=yes
Malinees               country=ML place=Mali
Malinezen              country=ML place=Mali plural=yes
Marokkaan              country=MA place=Marokko
Marokkanen             country=MA place=Marokko plural=yes
Mauritaniër            country=MR place=Mauritanië
Mauritaniërs           country=MR place=Mauritanië plural=yes
Mauritiaan             country=MU place=Mauritius
Mauritianen            country=MU place=Mauritius plural=yes
Mozambikaan            country=MZ place=Mozambique
Mozambikanen           country=MZ place=Mozambique plural=yes
Namibiër               country=NA place=Namibië
Namibiërs              country=NA place=Namibië plural=yes
Nigerees               country=NE place=Niger
Nigerezen              country=NE place=Niger plural=yes
Nigeriaan              country=NG place=Nigeria
Nigerianen             country=NG place=Nigeria plural=yes
Oegandees              country=UG place=Oeganda
Oegandezen             country=UG place=Oeganda plural=yes
Rwandees               country=RW place=Rwanda
Rwandezen              country=RW place=Rwanda plural=yes
Sahrawi                country=EH place="Westelijke Sahara"
Sahrawi's              country=EH place="Westelijke Sahara" plural=yes
Santomees              country=ST place="Sao Tomé en Principe"
Santomezen             country=ST place="Sao Tomé en Principe" plural=yes
Senegalees             country=SN place=Senegal
Senegalezen            country=SN place=Senegal plural=yes
Seycheller             country=SC place=Seychellen
Seychellers            country=SC place=Seychellen plural=yes
Sierra Leoner          country=SL place="Sierra Leone"
Sierra Leoners         country=SL place="Sierra Leone" plural=yes
Soedanees              country=SD place=Soedan
Soedanezen             country=SD place=Soedan plural=yes
Somali                 country=SO place=Somalië
Somali's               country=SO place=Somalië plural=yes
Somaliër               country=SO place=Somalië
Somaliërs              country=SO place=Somalië plural=yes
Swazi                  country=SZ place=Eswatini
Swazi's                country=SZ place=Eswatini plural=yes
Tanzaniaan             country=TZ place=Tanzania
Tanzanianen            country=TZ place=Tanzania plural=yes
Togolees               country=TG place=Togo
Togolezen              country=TG place=Togo plural=yes
Tsjadiër               country=TD place=Tsjaad
Tsjadiërs              country=TD place=Tsjaad plural=yes
Tunesiër               country=TN place=Tunesië
Tunesiërs              country=TN place=Tunesië plural=yes
Zambiaan               country=ZM place=Zambia
Zambianen              country=ZM place=Zambia plural=yes
Zaïrees                country=CD place="Democratische Republiek Congo"
Zaïrezen               country=CD place="Democratische Republiek Congo" plural=yes
Zimbabwaan             country=ZW place=Zimbabwe
Zimbabwanen            country=ZW place=Zimbabwe plural=yes
Zuid-Afrikaan          country=ZA place=Zuid-Afrika
Zuid-Afrikanen         country=ZA place=Zuid-Afrika plural=yes
Zuid-Soedanees         country=SS place=Zuid-Soedan
Zuid-Soedanezen        country=SS place=Zuid-Soedan plural=yes

# North, Central and South America and the Caribbean
Amerikaan       country=US place="Verenigde Staten"
Amerikanen      country=US place="Verenigde Staten" plural=yes
Antiguaan       country=AG place="Antigua en Barbuda"
Antiguanen      country=AG place="Antigua en Barbuda" plural=yes
Argentijn       country=AR place=Argentinië
Argentijnen     country=AR place=Argentinië plural=yes
Bahamaan        country=BS place=Bahama's
Bahamanen       country=BS place=Bahama's plural=yes
Barbadaan       country=BB place=Barbados
Barbadanen      country=BB place=Barbados plural=yes
Belizaan        country=BZ place=Belize
Belizanen       country=BZ place=Belize plural=yes
Boliviaan       country=BO place=Bolivia
Bolivianen      country=BO place=Bolivia plural=yes
Braziliaan      country=BR place=Brazilië
Brazilianen     country=BR place=Brazilië plural=yes
Canadees        country=CA place=Canada
Canadezen       country=CA place=Canada plural=yes
Chileen         country=CL place=Chili
Chilenen        country=CL place=Chili plural=yes
Colombiaan      country=CO place=Colombia
Colombianen     country=CO place=Colombia plural=yes
Costa Ricaan    country=CR place="Costa Rica"
Costa Ricanen   country=CR place="Costa Rica" plural=yes
Cubaan          country=CU place=Cuba
Cubanen         country=CU place=Cuba plural=yes
Dominicaan      country=DO place="Dominicaanse Republiek"
Dominicanen     country=DO place="Dominicaanse Republiek" plural=yes
Ecuadoraan      country=EC place=Ecuador
Ecuadoranen     country=EC place=Ecuador plural=yes
Ecuadoriaan     country=EC place=Ecuador
Ecuadorianen    country=EC place=Ecuador plural=yes
Grenadaan       country=GD place=Grenada
Grenadanen      country=GD place=Grenada plural=yes
Guatemalteek    country=GT place=Guatemala
Guatemalteken   country=GT place=Guatemala plural=yes
Guyaan          country=GY place=Guyana
Guyanen         country=GY place=Guyana plural=yes
Haïtiaan        country=HT place=Haïti
Haïtianen       country=HT place=Haïti plural=yes
Hondurees       country=HN place=Honduras
Hondurezen      country=HN place=Honduras plural=yes
Jamaicaan       country=JM place=Jamaica
Jamaicanen      country=JM place=Jamaica plural=yes
Mexicaan        country=MX place=Mexico
Mexicanen       country=MX place=Mexico plural=yes
Nicaraguaan     country=NI place=Nicaragua
Nicaraguanen    country=NI place=Nicaragua plural=yes
Panamees        country=PA place=Panama
Panamezen       country=PA place=Panama plural=yes
Paraguayaan     country=PY place=Paraguay
Paraguayanen    country=PY place=Paraguay plural=yes
Peruaan         country=PE place=Peru
Peruanen        country=PE place=Peru plural=yes
Peruviaan       country=PE place=Peru
Peruvianen      country=PE place=Peru plural=yes
Saint Luciaan   country=LC place="Saint Lucia"
Saint Lucianen  country=LC place="Saint Lucia" plural=yes
Salvadoraan     country=SV place="El Salvador"
Salvadoranen    country=SV place="El Salvador" plural=yes
Salvadoriaan    country=SV place="El Salvador"
Salvadorianen   country=SV place="El Salvador" plural=yes
Surinamer       country=SR place=Suriname
Surinamers      country=SR place=Suriname plural=yes
Trinidadiaan    country=TT place="Trinidad en Tobago"
Trinidadianen   country=TT place="Trinidad en Tobago" plural=yes
Uruguayaan      country=UY place=Uruguay
Uruguayanen     country=UY place=Uruguay plural=yes
Venezolaan      country=VE place=Venezuela
Venezolanen     country=VE place=Venezuela plural=yes

# Oceania
Australiër              country=AU place=Australië
Australiërs             country=AU place=Australië plural=yes
Fijiër                  country=FJ place=Fiji
Fijiërs                 country=FJ place=Fiji plural=yes
Kiribatiër              country=KI place=Kiribati
Kiribatiërs             country=KI place=Kiribati plural=yes
Marshalleilander        country=MH place=Marshalleilanden
Marshalleilanders       country=MH place=Marshalleilanden plural=yes
Nauruaan                country=NR place=Nauru
Nauruanen               country=NR place=Nauru plural=yes
Nieuw-Zeelander         country=NZ place=Nieuw-Zeeland
Nieuw-Zeelanders        country=NZ place=Nieuw-Zeeland plural=yes
Palauer                 country=PW place=Palau
Palauers                country=PW place=Palau plural=yes
Papoea-Nieuw-Guineeër   country=PG place=Papoea-Nieuw-Guinea
Papoea-Nieuw-Guineeërs  country=PG place=Papoea-Nieuw-Guinea plural=yes
Salomonseilander        country=SB place=Salomonseilanden
Salomonseilanders       country=SB place=Salomonseilanden plural=yes
Samoaan                 country=WS place=Samoa
Samoanen                country=WS place=Samoa plural=yes
Tongaan                 country=TO place=Tonga
Tonganen                country=TO place=Tonga plural=yes
Tuvaluaan               country=TV place=Tuvalu
Tuvaluanen              country=TV place=Tuvalu plural=yes
Vanuatuaan              country=VU place=Vanuatu
Vanuatuanen             country=VU place=Vanuatu plural=yes

# Territories and other parts of states that have a code of their own
Anguillaan         country=AI place=Anguilla
Anguillanen        country=AI place=Anguilla plural=yes
Arubaan            country=AW place=Aruba
Arubanen           country=AW place=Aruba plural=yes
Bermudaan          country=BM place=Bermuda
Bermudanen         country=BM place=Bermuda plural=yes
Chagossiaan        country=IO place=Chagoseilanden
Chagossianen       country=IO place=Chagoseilanden plural=yes
Curaçaoënaar       country=CW place=Curaçao
Curaçaoënaars      country=CW place=Curaçao plural=yes
Curaçaoënaren      country=CW place=Curaçao plural=yes
Faeröerder         country=FO place=Faeröer
Faeröerders        country=FO place=Faeröer plural=yes
Falklander         country=FK place=Falklandeilanden
Falklanders        country=FK place=Falklandeilanden plural=yes
Gibraltarees       country=GI place=Gibraltar
Gibraltarezen      country=GI place=Gibraltar plural=yes
Groenlander        country=GL place=Groenland
Groenlanders       country=GL place=Groenland plural=yes
Kaaimaneilander    country=KY place=Kaaimaneilanden
Kaaimaneilanders   country=KY place=Kaaimaneilanden plural=yes
Nieuw-Caledoniër   country=NC place=Nieuw-Caledonië
Nieuw-Caledoniërs  country=NC place=Nieuw-Caledonië plural=yes
Puerto Ricaan      country=PR place="Puerto Rico"
Puerto Ricanen     country=PR place="Puerto Rico" plural=yes
Sint-Maartenaar    country=SX place=Sint-Maarten
Sint-Maartenaars   country=SX place=Sint-Maarten plural=yes
Sint-Maartenaren   country=SX place=Sint-Maarten plural=yes

# Continents and world regions
Afrikaan            place=Afrika
Afrikanen           place=Afrika plural=yes
Antilliaan          place="Nederlandse Antillen"
Antillianen         place="Nederlandse Antillen" plural=yes
Aziaat              place=Azië
Aziaten             place=Azië plural=yes
=Balt               place="Baltische staten" ambiguous=yes
Balten              place="Baltische staten" plural=yes
Europeaan           place=Europa
Europeanen          place=Europa plural=yes
=Indo               place=Nederlands-Indië ambiguous=yes
=Indo's             place=Nederlands-Indië plural=yes
Kaukasiër           place=Kaukasus
Kaukasiërs          place=Kaukasus plural=yes
Latijns-Amerikaan   place=Latijns-Amerika
Latijns-Amerikanen  place=Latijns-Amerika plural=yes
Latina              place=Latijns-Amerika
Latina's            place=Latijns-Amerika plural=yes
Latino              place=Latijns-Amerika
Latino's            place=Latijns-Amerika plural=yes
Maghrebijn          place=Maghreb
Maghrebijnen        place=Maghreb plural=yes
Melanesiër          place=Melanesië
Melanesiërs         place=Melanesië plural=yes
Midden-Amerikaan    place=Midden-Amerika
Midden-Amerikanen   place=Midden-Amerika plural=yes
Midden-Europeaan    place=Midden-Europa
Midden-Europeanen   place=Midden-Europa plural=yes
Noord-Afrikaan      place=Noord-Afrika
Noord-Afrikanen     place=Noord-Afrika plural=yes
Noord-Amerikaan     place=Noord-Amerika
Noord-Amerikanen    place=Noord-Amerika plural=yes
Noord-Europeaan     place=Noord-Europa
Noord-Europeanen    place=Noord-Europa plural=yes
Oost-Afrikaan       place=Oost-Afrika
Oost-Afrikanen      place=Oost-Afrika plural=yes
Oost-Europeaan      place=Oost-Europa
Oost-Europeanen     place=Oost-Europa plural=yes
Polynesiër          place=Polynesië
Polynesiërs         place=Polynesië plural=yes
Scandinaviër        place=Scandinavië
Scandinaviërs       place=Scandinavië plural=yes
West-Afrikaan       place=West-Afrika
West-Afrikanen      place=West-Afrika plural=yes
West-Europeaan      place=West-Europa
West-Europeanen     place=West-Europa plural=yes
Zuid-Amerikaan      place=Zuid-Amerika
Zuid-Amerikanen     place=Zuid-Amerika plural=yes
Zuid-Europeaan      place=Zuid-Europa
Zuid-Europeanen     place=Zuid-Europa plural=yes

# Historical states and peoples
Babyloniër         place=Babylonië
Babyloniërs        place=Babylonië plural=yes
Byzantijn          place="Byzantijnse Rijk"
Byzantijnen        place="Byzantijnse Rijk" plural=yes
ex-Joegoslaven     place=Joegoslavië plural=yes
Iberiër            place="Iberisch schiereiland"
Iberiërs           place="Iberisch schiereiland" plural=yes
Joegoslaaf         place=Joegoslavië
Joegoslaven        place=Joegoslavië plural=yes
Koreaan            place=Korea
Koreanen           place=Korea plural=yes
Noord-Vietnamees   place=Noord-Vietnam
Noord-Vietnamezen  place=Noord-Vietnam plural=yes
Oost-Duitser       place=DDR
Oost-Duitsers      place=DDR plural=yes
oosterling         place=Oosten
oosterlingen       place=Oosten plural=yes
Osmaan             place="Ottomaanse Rijk"
Osmanen            place="Ottomaanse Rijk" plural=yes
Ottomaan           place="Ottomaanse Rijk"
Ottomanen          place="Ottomaanse Rijk" plural=yes
=Pers              place=Perzië ambiguous=yes
=Perzen            place=Perzië plural=yes
Pruis              place=Pruisen
Rhodesiër          place=Rhodesië
Rhodesiërs         place=Rhodesië plural=yes
Romein             place="Romeinse Rijk"
Romeinen           place="Romeinse Rijk" plural=yes
Tsjecho-Slowaak    place=Tsjecho-Slowakije
Tsjecho-Slowaken   place=Tsjecho-Slowakije plural=yes
West-Duitser       place=West-Duitsland
West-Duitsers      place=West-Duitsland plural=yes
westerling         place=Westen
westerlingen       place=Westen plural=yes
Zuid-Vietnamees    place=Zuid-Vietnam
Zuid-Vietnamezen   place=Zuid-Vietnam plural=yes

# Regions and peoples of the world
Abchaas           country=GE place=Abchazië
Abchazen          country=GE place=Abchazië plural=yes
Abchaziër         country=GE place=Abchazië
Abchaziërs        country=GE place=Abchazië plural=yes
Ambonees          country=ID place=Molukken
Ambonezen         country=ID place=Molukken plural=yes
Anatoliër         country=TR place=Anatolië
Anatoliërs        country=TR place=Anatolië plural=yes
Andalusiër        country=ES place=Andalusië
Andalusiërs       country=ES place=Andalusië plural=yes
Arabier           place=Arabië
Arabieren         place=Arabië plural=yes
Atjeher           country=ID place=Atjeh
Atjehers          country=ID place=Atjeh plural=yes
Balinees          country=ID place=Bali
Balinezen         country=ID place=Bali plural=yes
Bask              country=ES place=Baskenland
Basken            country=ES place=Baskenland plural=yes
=Beier            country=DE place=Beieren ambiguous=yes
=Beiers           country=DE place=Beieren plural=yes
Bengaal           country=IN place=Bengalen
Bohemer           country=CZ place=Bohemen
Bohemers          country=CZ place=Bohemen plural=yes
Bourgondiër       country=FR place=Bourgondië
Bourgondiërs      country=FR place=Bourgondië plural=yes
Breton            country=FR place=Bretagne
Bretons           country=FR place=Bretagne plural=yes
Californiër       country=US place=Californië
Californiërs      country=US place=Californië plural=yes
Castiliaan        country=ES place=Castilië
Castilianen       country=ES place=Castilië plural=yes
Catalaan          country=ES place=Catalonië
Catalanen         country=ES place=Catalonië plural=yes
Corsicaan         country=FR place=Corsica
Corsicanen        country=FR place=Corsica plural=yes
Dagestaan         country=RU place=Dagestan
Dagestanen        country=RU place=Dagestan plural=yes
Dagestani         country=RU place=Dagestan
Dagestani's       country=RU place=Dagestan plural=yes
Elzasser          country=FR place=Elzas
Elzassers         country=FR place=Elzas plural=yes
Engelsen          country=GB place=Engeland plural=yes
Engelsman         country=GB place=Engeland
Engelsmannen      country=GB place=Engeland plural=yes
Frans-Vlaming     country=FR place=Frans-Vlaanderen
Frans-Vlamingen   country=FR place=Frans-Vlaanderen plural=yes
Galiciër          country=ES place=Galicië
Galiciërs         country=ES place=Galicië plural=yes
Grieks-Cyprioot   country=CY place=Cyprus
Grieks-Cyprioten  country=CY place=Cyprus plural=yes
Hawaïaan          country=US place=Hawaï
Hawaïanen         country=US place=Hawaï plural=yes
Ingoesj           country=RU place=Ingoesjetië
Ingoesjeet        country=RU place=Ingoesjetië
Ingoesjen         country=RU place=Ingoesjetië plural=yes
Ingoesjeten       country=RU place=Ingoesjetië plural=yes
Javaan            country=ID place=Java
Javanen           country=ID place=Java plural=yes
Kasjmiri          country=IN place=Kasjmir
Kasjmiri's        country=IN place=Kasjmir plural=yes
Katangees         country=CD place=Katanga
Katangezen        country=CD place=Katanga plural=yes
Koerd             place=Koerdistan
Koerden           place=Koerdistan plural=yes
Kretenzer         country=GR place=Kreta
Kretenzers        country=GR place=Kreta plural=yes
Krim-Tataar       country=UA place=Krim
Krim-Tataren      country=UA place=Krim plural=yes
=Lap              country=FI place=Lapland ambiguous=yes
Laplander         country=FI place=Lapland
Laplanders        country=FI place=Lapland plural=yes
=Lappen           country=FI place=Lapland plural=yes ambiguous=yes
Lotharinger       country=FR place=Lotharingen
Lotharingers      country=FR place=Lotharingen plural=yes
Mallorcaan        country=ES place=Mallorca
Mallorcanen       country=ES place=Mallorca plural=yes
Molukker          country=ID place=Molukken
Molukkers         country=ID place=Molukken plural=yes
Noord-Ier         country=GB place=Noord-Ierland
Noord-Ieren       country=GB place=Noord-Ierland plural=yes
Normandiër        country=FR place=Normandië
Normandiërs       country=FR place=Normandië plural=yes
Oeigoer           country=CN place=Xinjiang
Oeigoeren         country=CN place=Xinjiang plural=yes
Osseet            country=GE place=Ossetië
Osseten           country=GE place=Ossetië plural=yes
Papoea            country=ID place=Papoea
Papoea's          country=ID place=Papoea plural=yes
Picardiër         country=FR place=Picardië
Picardiërs        country=FR place=Picardië plural=yes
Provençaal        country=FR place=Provence
Provençalen       country=FR place=Provence plural=yes
Quebecer          country=CA place=Quebec
Quebecers         country=CA place=Quebec plural=yes
Québecois         country=CA place=Quebec
Rijnlander        country=DE place=Rijnland
Rijnlanders       country=DE place=Rijnland plural=yes
Saks              country=DE place=Saksen
=Samen            country=FI place=Lapland plural=yes ambiguous=yes
Sardijn           country=IT place=Sardinië
Sardijnen         country=IT place=Sardinië plural=yes
Sardiniër         country=IT place=Sardinië
Sardiniërs        country=IT place=Sardinië plural=yes
=Schot            country=GB place=Schotland ambiguous=yes
=Schotten         country=GB place=Schotland plural=yes ambiguous=yes
Siberiër          country=RU place=Siberië
Siberiërs         country=RU place=Siberië plural=yes
Siciliaan         country=IT place=Sicilië
Sicilianen        country=IT place=Sicilië plural=yes
Sileziër          country=PL place=Silezië
Sileziërs         country=PL place=Silezië plural=yes
Sumatraan         country=ID place=Sumatra
Sumatranen        country=ID place=Sumatra plural=yes
Tahitiaan         country=PF place=Tahiti
Tahitianen        country=PF place=Tahiti plural=yes
Tataar            country=RU place=Tatarstan
Tataren           country=RU place=Tatarstan plural=yes
Texaan            country=US place=Texas
Texanen           country=US place=Texas plural=yes
Tibetaan          country=CN place=Tibet
Tibetanen         country=CN place=Tibet plural=yes
Tigreeër          country=ET place=Tigray
Tigreeërs         country=ET place=Tigray plural=yes
Tigrinees         country=ET place=Tigray
Tigrinezen        country=ET place=Tigray plural=yes
Timorees          place=Timor
Timorezen         place=Timor plural=yes
Tiroler           country=AT place=Tirol
Tirolers          country=AT place=Tirol plural=yes
Toscaan           country=IT place=Toscane
Toscanen          country=IT place=Toscane plural=yes
Tsjetsjeen        country=RU place=Tsjetsjenië
Tsjetsjenen       country=RU place=Tsjetsjenië plural=yes
Turks-Cyprioot    country=CY place=Noord-Cyprus
Turks-Cyprioten   country=CY place=Noord-Cyprus plural=yes
Venetiaan         country=IT place=Venetië
Venetianen        country=IT place=Venetië plural=yes
Welshman          country=GB place=Wales
Welshmen          country=GB place=Wales plural=yes
Westfaal          country=DE place=Westfalen
Zuid-Molukker     country=ID place=Molukken
Zuid-Molukkers    country=ID place=Molukken plural=yes
Zuid-Osseet       country=GE place=Zuid-Ossetië
Zuid-Osseten      country=GE place=Zuid-Ossetië plural=yes
Zuid-Tiroler      country=IT place=Zuid-Tirol
Zuid-Tirolers     country=IT place=Zuid-Tirol plural=yes

# Dutch provinces and regions
Achterhoeker         country=NL place=Achterhoek
Achterhoekers        country=NL place=Achterhoek plural=yes
Amelander            country=NL place=Ameland
Amelanders           country=NL place=Ameland plural=yes
Betuwenaar           country=NL place=Betuwe
Betuwenaren          country=NL place=Betuwe plural=yes
Bonairiaan           country=BQ place=Bonaire
Bonairianen          country=BQ place=Bonaire plural=yes
Brabander            country=NL place=Noord-Brabant
Brabanders           country=NL place=Noord-Brabant plural=yes
Drent                country=NL place=Drenthe ambiguous=yes
Drenten              country=NL place=Drenthe plural=yes
Drentenaar           country=NL place=Drenthe
Drentenaren          country=NL place=Drenthe plural=yes
Flevolander          country=NL place=Flevoland
Flevolanders         country=NL place=Flevoland plural=yes
=Fries               country=NL place=Friesland
=Friezen             country=NL place=Friesland plural=yes
Friezin              country=NL place=Friesland
Friezinnen           country=NL place=Friesland plural=yes
Gelderlander         country=NL place=Gelderland
Gelderlanders        country=NL place=Gelderland plural=yes
Geldersen            country=NL place=Gelderland plural=yes
Geldersman           country=NL place=Gelderland
Gooier               country=NL place=Gooi
Gooiers              country=NL place=Gooi plural=yes
Groninger            country=NL place=Groningen
Groningers           country=NL place=Groningen plural=yes
Limburger            country=NL place=Limburg
Limburgers           country=NL place=Limburg plural=yes
Noord-Brabander      country=NL place=Noord-Brabant
Noord-Brabanders     country=NL place=Noord-Brabant plural=yes
Noord-Hollander      country=NL place=Noord-Holland
Noord-Hollanders     country=NL place=Noord-Holland plural=yes
Noordoostpolderaar   country=NL place=Noordoostpolder
Noordoostpolderaars  country=NL place=Noordoostpolder plural=yes
Overijsselaar        country=NL place=Overijssel
Overijsselaars       country=NL place=Overijssel plural=yes
Overijsselaren       country=NL place=Overijssel plural=yes
Randstedeling        country=NL place=Randstad
Randstedelingen      country=NL place=Randstad plural=yes
Sabaan               country=BQ place=Saba
Sabanen              country=BQ place=Saba plural=yes
Sallander            country=NL place=Salland
Sallanders           country=NL place=Salland plural=yes
Schiermonnikoger     country=NL place=Schiermonnikoog
Schiermonnikogers    country=NL place=Schiermonnikoog plural=yes
Statiaan             country=BQ place=Sint-Eustatius
Statianen            country=BQ place=Sint-Eustatius plural=yes
Terschellinger       country=NL place=Terschelling
Terschellingers      country=NL place=Terschelling plural=yes
Texelaar             country=NL place=Texel
Texelaars            country=NL place=Texel plural=yes
=Tukker              country=NL place=Twente
=Tukkers             country=NL place=Twente plural=yes
Twent                country=NL place=Twente
Twenten              country=NL place=Twente plural=yes
Veluwenaar           country=NL place=Veluwe
Veluwenaren          country=NL place=Veluwe plural=yes
Vlielander           country=NL place=Vlieland
Vlielanders          country=NL place=Vlieland plural=yes
West-Brabander       country=NL place=West-Brabant
West-Brabanders      country=NL place=West-Brabant plural=yes
West-Fries           country=NL place=West-Friesland
West-Friezen         country=NL place=West-Friesland plural=yes
Westfries            country=NL place=West-Friesland
Westfriezen          country=NL place=West-Friesland plural=yes
Westlander           country=NL place=Westland
Westlanders          country=NL place=Westland plural=yes
Zaankanter           country=NL place=Zaanstreek
Zaankanters          country=NL place=Zaanstreek plural=yes
Zeeuw                country=NL place=Zeeland
Zeeuwen              country=NL place=Zeeland plural=yes
Zeeuws-Vlaming       country=NL place=Zeeuws-Vlaanderen
Zeeuws-Vlamingen     country=NL place=Zeeuws-Vlaanderen plural=yes
Zuid-Hollander       country=NL place=Zuid-Holland
Zuid-Hollanders      country=NL place=Zuid-Holland plural=yes

# Belgian regions and provinces
Ardenner           country=BE place=Ardennen
Ardenners          country=BE place=Ardennen plural=yes
Duitstaligen       country=BE place="Duitstalige Gemeenschap" plural=yes
Franstaligen       country=BE place="Franse Gemeenschap" plural=yes
Hagelander         country=BE place=Hageland
Hagelanders        country=BE place=Hageland plural=yes
Haspengouwer       country=BE place=Haspengouw
Haspengouwers      country=BE place=Haspengouw plural=yes
Henegouwer         country=BE place=Henegouwen
Henegouwers        country=BE place=Henegouwen plural=yes
Kempenaar          country=BE place=Kempen
Kempenaars         country=BE place=Kempen plural=yes
Kempenaren         country=BE place=Kempen plural=yes
Limburger          country=BE place=Limburg
Limburgers         country=BE place=Limburg plural=yes
Meetjeslander      country=BE place=Meetjesland
Meetjeslanders     country=BE place=Meetjesland plural=yes
Nederlandstaligen  country=BE place="Vlaamse Gemeenschap" plural=yes
Oost-Vlaming       country=BE place=Oost-Vlaanderen
Oost-Vlamingen     country=BE place=Oost-Vlaanderen plural=yes
Pajot              country=BE place=Pajottenland
Pajotten           country=BE place=Pajottenland plural=yes
Vlaams-Brabander   country=BE place=Vlaams-Brabant
Vlaams-Brabanders  country=BE place=Vlaams-Brabant plural=yes
Vlaming            country=BE place=Vlaanderen
Vlamingen          country=BE place=Vlaanderen plural=yes
Voerenaar          country=BE place=Voeren
Voerenaars         country=BE place=Voeren plural=yes
=Waal              country=BE place=Wallonië ambiguous=yes
Waals-Brabander    country=BE place=Waals-Brabant
Waals-Brabanders   country=BE place=Waals-Brabant plural=yes
Waaslander         country=BE place=Waasland
Waaslanders        country=BE place=Waasland plural=yes
Walen              country=BE place=Wallonië plural=yes
West-Vlaming       country=BE place=West-Vlaanderen
West-Vlamingen     country=BE place=West-Vlaanderen plural=yes
Westhoeker         country=BE place=Westhoek
Westhoekers        country=BE place=Westhoek plural=yes

# Dutch cities and towns
Aalsmeerder       country=NL place=Aalsmeer
Aalsmeerders      country=NL place=Aalsmeer plural=yes
Alkmaarder        country=NL place=Alkmaar
Alkmaarders       country=NL place=Alkmaar plural=yes
Almeerder         country=NL place=Almere
Almeerders        country=NL place=Almere plural=yes
Almeloër          country=NL place=Almelo
Almeloërs         country=NL place=Almelo plural=yes
Alphenaar         country=NL place="Alphen aan den Rijn"
Alphenaren        country=NL place="Alphen aan den Rijn" plural=yes
Amersfoorter      country=NL place=Amersfoort
Amersfoorters     country=NL place=Amersfoort plural=yes
Amstelvener       country=NL place=Amstelveen
Amstelveners      country=NL place=Amstelveen plural=yes
Amsterdammer      country=NL place=Amsterdam
Amsterdammers     country=NL place=Amsterdam plural=yes
Apeldoorner       country=NL place=Apeldoorn
Apeldoorners      country=NL place=Apeldoorn plural=yes
Arnhemmer         country=NL place=Arnhem
Arnhemmers        country=NL place=Arnhem plural=yes
Assenaar          country=NL place=Assen
Assenaren         country=NL place=Assen plural=yes
Baarnaar          country=NL place=Baarn
Baarnaars         country=NL place=Baarn plural=yes
Barendrechter     country=NL place=Barendrecht
Barendrechters    country=NL place=Barendrecht plural=yes
Barnevelder       country=NL place=Barneveld
Barnevelders      country=NL place=Barneveld plural=yes
Bergenaar         country=NL place="Bergen op Zoom"
Bergenaren        country=NL place="Bergen op Zoom" plural=yes
Beverwijker       country=NL place=Beverwijk
Beverwijkers      country=NL place=Beverwijk plural=yes
Bloemendaler      country=NL place=Bloemendaal
Bloemendalers     country=NL place=Bloemendaal plural=yes
Bosschenaar       country=NL place='s-Hertogenbosch
Bosschenaars      country=NL place='s-Hertogenbosch plural=yes
Bosschenaren      country=NL place='s-Hertogenbosch plural=yes
Bredanaar         country=NL place=Breda
Bredanaars        country=NL place=Breda plural=yes
Briellenaar       country=NL place=Brielle
Briellenaren      country=NL place=Brielle plural=yes
Bussumer          country=NL place=Bussum
Bussumers         country=NL place=Bussum plural=yes
Castricummer      country=NL place=Castricum
Castricummers     country=NL place=Castricum plural=yes
Coevordenaar      country=NL place=Coevorden
Coevordenaren     country=NL place=Coevorden plural=yes
Culemborger       country=NL place=Culemborg
Culemborgers      country=NL place=Culemborg plural=yes
Delftenaar        country=NL place=Delft
Delftenaars       country=NL place=Delft plural=yes
Delftenaren       country=NL place=Delft plural=yes
Delfzijlster      country=NL place=Delfzijl
Delfzijlsters     country=NL place=Delfzijl plural=yes
Deventenaar       country=NL place=Deventer
Deventenaars      country=NL place=Deventer plural=yes
Deventenaren      country=NL place=Deventer plural=yes
Diemenaar         country=NL place=Diemen
Diemenaren        country=NL place=Diemen plural=yes
Doetinchemmer     country=NL place=Doetinchem
Doetinchemmers    country=NL place=Doetinchem plural=yes
Dokkumer          country=NL place=Dokkum
Dokkumers         country=NL place=Dokkum plural=yes
Dordrechter       country=NL place=Dordrecht
Dordrechters      country=NL place=Dordrecht plural=yes
Dordtenaar        country=NL place=Dordrecht
Dordtenaars       country=NL place=Dordrecht plural=yes
Dordtenaren       country=NL place=Dordrecht plural=yes
Drachtster        country=NL place=Drachten
Drachtsters       country=NL place=Drachten plural=yes
Edammer           country=NL place=Edam
Edammers          country=NL place=Edam plural=yes
Edenaar           country=NL place=Ede
Edenaren          country=NL place=Ede plural=yes
Eindhovenaar      country=NL place=Eindhoven
Eindhovenaars     country=NL place=Eindhoven plural=yes
Eindhovenaren     country=NL place=Eindhoven plural=yes
Emmenaar          country=NL place=Emmen
Emmenaren         country=NL place=Emmen plural=yes
Enkhuizer         country=NL place=Enkhuizen
Enkhuizers        country=NL place=Enkhuizen plural=yes
Enschedeër        country=NL place=Enschede
Enschedeërs       country=NL place=Enschede plural=yes
Gelener           country=NL place=Geleen
Geleners          country=NL place=Geleen plural=yes
Goesenaar         country=NL place=Goes
Goesenaren        country=NL place=Goes plural=yes
Gorcumer          country=NL place=Gorinchem
Gorcumers         country=NL place=Gorinchem plural=yes
Gouwenaar         country=NL place=Gouda
Gouwenaars        country=NL place=Gouda plural=yes
Gouwenaren        country=NL place=Gouda plural=yes
Haarlemmer        country=NL place=Haarlem
Haarlemmers       country=NL place=Haarlem plural=yes
Hagenaar          country=NL place="Den Haag"
Hagenaars         country=NL place="Den Haag" plural=yes
Hagenaren         country=NL place="Den Haag" plural=yes
Hagenees          country=NL place="Den Haag"
Hagenezen         country=NL place="Den Haag" plural=yes
Hardenberger      country=NL place=Hardenberg
Hardenbergers     country=NL place=Hardenberg plural=yes
Harderwijker      country=NL place=Harderwijk
Harderwijkers     country=NL place=Harderwijk plural=yes
Harlinger         country=NL place=Harlingen
Harlingers        country=NL place=Harlingen plural=yes
Heerenvener       country=NL place=Heerenveen
Heerenveners      country=NL place=Heerenveen plural=yes
Heerlenaar        country=NL place=Heerlen
Heerlenaars       country=NL place=Heerlen plural=yes
Heerlenaren       country=NL place=Heerlen plural=yes
Helmonder         country=NL place=Helmond
Helmonders        country=NL place=Helmond plural=yes
Hengeloër         country=NL place=Hengelo
Hengeloërs        country=NL place=Hengelo plural=yes
Hilversummer      country=NL place=Hilversum
Hilversummers     country=NL place=Hilversum plural=yes
Hoofddorper       country=NL place=Hoofddorp
Hoofddorpers      country=NL place=Hoofddorp plural=yes
Hoogevener        country=NL place=Hoogeveen
Hoogeveners       country=NL place=Hoogeveen plural=yes
=Hoornaar         country=NL place=Hoorn ambiguous=yes
Huizer            country=NL place=Huizen
Huizers           country=NL place=Huizen plural=yes
Hulstenaar        country=NL place=Hulst
Hulstenaren       country=NL place=Hulst plural=yes
IJmuidenaar       country=NL place=IJmuiden
IJmuidenaren      country=NL place=IJmuiden plural=yes
Kampenaar         country=NL place=Kampen
Kampenaren        country=NL place=Kampen plural=yes
Katwijker         country=NL place=Katwijk
Katwijkers        country=NL place=Katwijk plural=yes
Kerkradenaar      country=NL place=Kerkrade
Kerkradenaren     country=NL place=Kerkrade plural=yes
Leeuwarder        country=NL place=Leeuwarden
Leeuwarders       country=NL place=Leeuwarden plural=yes
Leidenaar         country=NL place=Leiden
Leidenaars        country=NL place=Leiden plural=yes
Leidenaren        country=NL place=Leiden plural=yes
Lelystatter       country=NL place=Lelystad
Lelystatters      country=NL place=Lelystad plural=yes
Lelystedeling     country=NL place=Lelystad
Lelystedelingen   country=NL place=Lelystad plural=yes
Maastrichtenaar   country=NL place=Maastricht
Maastrichtenaars  country=NL place=Maastricht plural=yes
Maastrichtenaren  country=NL place=Maastricht plural=yes
Meppeler          country=NL place=Meppel
Meppelers         country=NL place=Meppel plural=yes
Middelburger      country=NL place=Middelburg
Middelburgers     country=NL place=Middelburg plural=yes
Mokumer           country=NL place=Amsterdam
Mokumers          country=NL place=Amsterdam plural=yes
Nieuwegeiner      country=NL place=Nieuwegein
Nieuwegeiners     country=NL place=Nieuwegein plural=yes
Nijkerker         country=NL place=Nijkerk
Nijkerkers        country=NL place=Nijkerk plural=yes
Nijmegenaar       country=NL place=Nijmegen
Nijmegenaars      country=NL place=Nijmegen plural=yes
Nijmegenaren      country=NL place=Nijmegen plural=yes
Noordwijker       country=NL place=Noordwijk
Noordwijkers      country=NL place=Noordwijk plural=yes
Oldenzaler        country=NL place=Oldenzaal
Oldenzalers       country=NL place=Oldenzaal plural=yes
Oosterhouter      country=NL place=Oosterhout
Oosterhouters     country=NL place=Oosterhout plural=yes
Ossenaar          country=NL place=Oss
Ossenaren         country=NL place=Oss plural=yes
Papendrechter     country=NL place=Papendrecht
Papendrechters    country=NL place=Papendrecht plural=yes
Purmerender       country=NL place=Purmerend
Purmerenders      country=NL place=Purmerend plural=yes
Ridderkerker      country=NL place=Ridderkerk
Ridderkerkers     country=NL place=Ridderkerk plural=yes
Rijswijker        country=NL place=Rijswijk
Rijswijkers       country=NL place=Rijswijk plural=yes
Roermondenaar     country=NL place=Roermond
Roermondenaren    country=NL place=Roermond plural=yes
Roosendaler       country=NL place=Roosendaal
Roosendalers      country=NL place=Roosendaal plural=yes
Rosmalenaar       country=NL place=Rosmalen
Rosmalenaren      country=NL place=Rosmalen plural=yes
Rotterdammer      country=NL place=Rotterdam
Rotterdammers     country=NL place=Rotterdam plural=yes
Scheveninger      country=NL place=Scheveningen
Scheveningers     country=NL place=Scheveningen plural=yes
Schiedammer       country=NL place=Schiedam
Schiedammers      country=NL place=Schiedam plural=yes
Sittardenaar      country=NL place=Sittard
Sittardenaren     country=NL place=Sittard plural=yes
Sliedrechter      country=NL place=Sliedrecht
Sliedrechters     country=NL place=Sliedrecht plural=yes
Sneker            country=NL place=Sneek
Snekers           country=NL place=Sneek plural=yes
Soester           country=NL place=Soest
Soesters          country=NL place=Soest plural=yes
Spijkenisser      country=NL place=Spijkenisse
Spijkenissers     country=NL place=Spijkenisse plural=yes
Staphorster       country=NL place=Staphorst
Staphorsters      country=NL place=Staphorst plural=yes
Terneuzenaar      country=NL place=Terneuzen
Terneuzenaren     country=NL place=Terneuzen plural=yes
Tielenaar         country=NL place=Tiel
Tielenaren        country=NL place=Tiel plural=yes
=Tilburger        country=NL place=Tilburg
Tilburgers        country=NL place=Tilburg plural=yes
Udenaar           country=NL place=Uden
Udenaren          country=NL place=Uden plural=yes
Urker             country=NL place=Urk
Urkers            country=NL place=Urk plural=yes
Utrechtenaar      country=NL place=Utrecht
Utrechtenaars     country=NL place=Utrecht plural=yes
Utrechtenaren     country=NL place=Utrecht plural=yes
Utrechter         country=NL place=Utrecht
Utrechters        country=NL place=Utrecht plural=yes
Veendammer        country=NL place=Veendam
Veendammers       country=NL place=Veendam plural=yes
Veenendaler       country=NL place=Veenendaal
Veenendalers      country=NL place=Veenendaal plural=yes
Veghelaar         country=NL place=Veghel
Veghelaren        country=NL place=Veghel plural=yes
Veldhovenaar      country=NL place=Veldhoven
Veldhovenaren     country=NL place=Veldhoven plural=yes
Velsenaar         country=NL place=Velsen
Velsenaren        country=NL place=Velsen plural=yes
Venlonaar         country=NL place=Venlo
Venlonaars        country=NL place=Venlo plural=yes
Venlonaren        country=NL place=Venlo plural=yes
Venraynaar        country=NL place=Venray
Venraynaren       country=NL place=Venray plural=yes
Vlaardinger       country=NL place=Vlaardingen
Vlaardingers      country=NL place=Vlaardingen plural=yes
Vlissinger        country=NL place=Vlissingen
Vlissingers       country=NL place=Vlissingen plural=yes
Volendammer       country=NL place=Volendam
Volendammers      country=NL place=Volendam plural=yes
Voorburger        country=NL place=Voorburg
Voorburgers       country=NL place=Voorburg plural=yes
Vughtenaar        country=NL place=Vught
Vughtenaren       country=NL place=Vught plural=yes
Waalwijker        country=NL place=Waalwijk
Waalwijkers       country=NL place=Waalwijk plural=yes
Wageninger        country=NL place=Wageningen
Wageningers       country=NL place=Wageningen plural=yes
Wassenaarder      country=NL place=Wassenaar
Wassenaarders     country=NL place=Wassenaar plural=yes
Weertenaar        country=NL place=Weert
Weertenaren       country=NL place=Weert plural=yes
Winschoter        country=NL place=Winschoten
Winschoters       country=NL place=Winschoten plural=yes
Winterswijker     country=NL place=Winterswijk
Winterswijkers    country=NL place=Winterswijk plural=yes
Woerdenaar        country=NL place=Woerden
Woerdenaren       country=NL place=Woerden plural=yes
Zaandammer        country=NL place=Zaandam
Zaandammers       country=NL place=Zaandam plural=yes
Zandvoorter       country=NL place=Zandvoort
Zandvoorters      country=NL place=Zandvoort plural=yes
Zeistenaar        country=NL place=Zeist
Zeistenaren       country=NL place=Zeist plural=yes
Zoetermeerder     country=NL place=Zoetermeer
Zoetermeerders    country=NL place=Zoetermeer plural=yes
Zundertenaar      country=NL place=Zundert
Zundertenaren     country=NL place=Zundert plural=yes
Zutphenaar        country=NL place=Zutphen
Zutphenaren       country=NL place=Zutphen plural=yes
Zwijndrechter     country=NL place=Zwijndrecht
Zwijndrechters    country=NL place=Zwijndrecht plural=yes
Zwollenaar        country=NL place=Zwolle
Zwollenaars       country=NL place=Zwolle plural=yes
Zwollenaren       country=NL place=Zwolle plural=yes

# Belgian cities and towns
Aalstenaar          country=BE place=Aalst
Aalstenaars         country=BE place=Aalst plural=yes
Aalstenaren         country=BE place=Aalst plural=yes
Aarlenaar           country=BE place=Aarlen
Aarlenaars          country=BE place=Aarlen plural=yes
Aarschottenaar      country=BE place=Aarschot
Aarschottenaars     country=BE place=Aarschot plural=yes
Anderlechtenaar     country=BE place=Anderlecht
Anderlechtenaars    country=BE place=Anderlecht plural=yes
Antwerpenaar        country=BE place=Antwerpen
Antwerpenaars       country=BE place=Antwerpen plural=yes
Antwerpenaren       country=BE place=Antwerpen plural=yes
Bastenakenaar       country=BE place=Bastenaken
Bastenakenaars      country=BE place=Bastenaken plural=yes
Berchemmenaar       country=BE place=Berchem
Berchemmenaars      country=BE place=Berchem plural=yes
Blankenbergenaar    country=BE place=Blankenberge
Blankenbergenaars   country=BE place=Blankenberge plural=yes
Borgerhoutenaar     country=BE place=Borgerhout
Borgerhoutenaars    country=BE place=Borgerhout plural=yes
Bornemmenaar        country=BE place=Bornem
Bornemmenaars       country=BE place=Bornem plural=yes
Brasschatenaar      country=BE place=Brasschaat
Brasschatenaars     country=BE place=Brasschaat plural=yes
Bruggeling          country=BE place=Brugge
Bruggelingen        country=BE place=Brugge plural=yes
Brusselaar          country=BE place=Brussel
Brusselaars         country=BE place=Brussel plural=yes
Brusselaren         country=BE place=Brussel plural=yes
Carolo              country=BE place=Charleroi
Carolo's            country=BE place=Charleroi plural=yes
Deinzenaar          country=BE place=Deinze
Deinzenaars         country=BE place=Deinze plural=yes
Dendermondenaar     country=BE place=Dendermonde
Dendermondenaars    country=BE place=Dendermonde plural=yes
Deurnenaar          country=BE place=Deurne
Deurnenaars         country=BE place=Deurne plural=yes
Diestenaar          country=BE place=Diest
Diestenaars         country=BE place=Diest plural=yes
Diksmuideling       country=BE place=Diksmuide
Diksmuidelingen     country=BE place=Diksmuide plural=yes
Dilbekenaar         country=BE place=Dilbeek
Dilbekenaars        country=BE place=Dilbeek plural=yes
Doornikenaar        country=BE place=Doornik
Doornikenaars       country=BE place=Doornik plural=yes
Eeklonaar           country=BE place=Eeklo
Eeklonaars          country=BE place=Eeklo plural=yes
Elsenaar            country=BE place=Elsene
Elsenaars           country=BE place=Elsene plural=yes
Etterbekenaar       country=BE place=Etterbeek
Etterbekenaars      country=BE place=Etterbeek plural=yes
Eupenaar            country=BE place=Eupen
Eupenaars           country=BE place=Eupen plural=yes
Evergemmenaar       country=BE place=Evergem
Evergemmenaars      country=BE place=Evergem plural=yes
Gelenaar            country=BE place=Geel
Gelenaars           country=BE place=Geel plural=yes
Genkenaar           country=BE place=Genk
Genkenaars          country=BE place=Genk plural=yes
Genkenaren          country=BE place=Genk plural=yes
Gentenaar           country=BE place=Gent
Gentenaars          country=BE place=Gent plural=yes
Gentenaren          country=BE place=Gent plural=yes
Geraardsbergenaar   country=BE place=Geraardsbergen
Geraardsbergenaars  country=BE place=Geraardsbergen plural=yes
Hallenaar           country=BE place=Halle ambiguous=yes
Hallenaars          country=BE place=Halle plural=yes
Hasselaar           country=BE place=Hasselt
Hasselaars          country=BE place=Hasselt plural=yes
Hasselaren          country=BE place=Hasselt plural=yes
Herentalsenaar      country=BE place=Herentals
Herentalsenaars     country=BE place=Herentals plural=yes
Hobokenaar          country=BE place=Hoboken
Hobokenaars         country=BE place=Hoboken plural=yes
Hoeienaar           country=BE place=Hoei
Hoeienaars          country=BE place=Hoei plural=yes
Ieperling           country=BE place=Ieper
Ieperlingen         country=BE place=Ieper plural=yes
Izegemmenaar        country=BE place=Izegem
Izegemmenaars       country=BE place=Izegem plural=yes
Kalmthoutenaar      country=BE place=Kalmthout
Kalmthoutenaars     country=BE place=Kalmthout plural=yes
Knokkenaar          country=BE place=Knokke
Knokkenaars         country=BE place=Knokke plural=yes
Koksijdenaar        country=BE place=Koksijde
Koksijdenaars       country=BE place=Koksijde plural=yes
Kortrijkzaan        country=BE place=Kortrijk
Kortrijkzanen       country=BE place=Kortrijk plural=yes
Lakenaar            country=BE place=Laken
Lakenaars           country=BE place=Laken plural=yes
Leuvenaar           country=BE place=Leuven
Leuvenaars          country=BE place=Leuven plural=yes
Leuvenaren          country=BE place=Leuven plural=yes
Lierenaar           country=BE place=Lier
Lierenaars          country=BE place=Lier plural=yes
Lokeraar            country=BE place=Lokeren
Lokeraars           country=BE place=Lokeren plural=yes
Lommelaar           country=BE place=Lommel
Lommelaars          country=BE place=Lommel plural=yes
Luikenaar           country=BE place=Luik
Luikenaars          country=BE place=Luik plural=yes
Luikenaren          country=BE place=Luik plural=yes
Maaseikenaar        country=BE place=Maaseik
Maaseikenaars       country=BE place=Maaseik plural=yes
Maldegemmenaar      country=BE place=Maldegem
Maldegemmenaars     country=BE place=Maldegem plural=yes
Mechelaar           country=BE place=Mechelen
Mechelaars          country=BE place=Mechelen plural=yes
Mechelaren          country=BE place=Mechelen plural=yes
Menenaar            country=BE place=Menen
Menenaars           country=BE place=Menen plural=yes
Merksemmenaar       country=BE place=Merksem
Merksemmenaars      country=BE place=Merksem plural=yes
Molenbekenaar       country=BE place=Sint-Jans-Molenbeek
Molenbekenaars      country=BE place=Sint-Jans-Molenbeek plural=yes
Mollenaar           country=BE place=Mol
Mollenaars          country=BE place=Mol plural=yes
Mortselaar          country=BE place=Mortsel
Mortselaars         country=BE place=Mortsel plural=yes
Namenaar            country=BE place=Namen
Namenaars           country=BE place=Namen plural=yes
Namenaren           country=BE place=Namen plural=yes
Nijvelaar           country=BE place=Nijvel
Nijvelaars          country=BE place=Nijvel plural=yes
Ninovieter          country=BE place=Ninove
Ninovieters         country=BE place=Ninove plural=yes
Oostendenaar        country=BE place=Oostende
Oostendenaars       country=BE place=Oostende plural=yes
Oostendenaren       country=BE place=Oostende plural=yes
Oudenaardenaar      country=BE place=Oudenaarde
Oudenaardenaars     country=BE place=Oudenaarde plural=yes
Poperingenaar       country=BE place=Poperinge
Poperingenaars      country=BE place=Poperinge plural=yes
Roeselarenaar       country=BE place=Roeselare
Roeselarenaars      country=BE place=Roeselare plural=yes
Ronsenaar           country=BE place=Ronse
Ronsenaars          country=BE place=Ronse plural=yes
Schaarbekenaar      country=BE place=Schaarbeek
Schaarbekenaars     country=BE place=Schaarbeek plural=yes
Schotenaar          country=BE place=Schoten
Schotenaars         country=BE place=Schoten plural=yes
Sinjoor             country=BE place=Antwerpen
Sinjoren            country=BE place=Antwerpen plural=yes
Sint-Gillenaar      country=BE place=Sint-Gillis
Sint-Gillenaars     country=BE place=Sint-Gillis plural=yes
Sint-Niklazenaar    country=BE place=Sint-Niklaas
Sint-Niklazenaars   country=BE place=Sint-Niklaas plural=yes
Sint-Truidenaar     country=BE place=Sint-Truiden
Sint-Truidenaars    country=BE place=Sint-Truiden plural=yes
Temsenaar           country=BE place=Temse
Temsenaars          country=BE place=Temse plural=yes
Tieltenaar          country=BE place=Tielt
Tieltenaars         country=BE place=Tielt plural=yes
Tienenaar           country=BE place=Tienen
Tienenaars          country=BE place=Tienen plural=yes
Tongenaar           country=BE place=Tongeren
Tongenaars          country=BE place=Tongeren plural=yes
Torhoutenaar        country=BE place=Torhout
Torhoutenaars       country=BE place=Torhout plural=yes
Truienaar           country=BE place=Sint-Truiden
Truienaars          country=BE place=Sint-Truiden plural=yes
Turnhoutenaar       country=BE place=Turnhout
Turnhoutenaars      country=BE place=Turnhout plural=yes
Turnhoutenaren      country=BE place=Turnhout plural=yes
Ukkelaar            country=BE place=Ukkel
Ukkelaars           country=BE place=Ukkel plural=yes
Veurnenaar          country=BE place=Veurne
Veurnenaars         country=BE place=Veurne plural=yes
Vilvoordenaar       country=BE place=Vilvoorde
Vilvoordenaars      country=BE place=Vilvoorde plural=yes
Waregemmenaar       country=BE place=Waregem
Waregemmenaars      country=BE place=Waregem plural=yes
Waregemnaar         country=BE place=Waregem
Waregemnaars        country=BE place=Waregem plural=yes
Wevelgemmenaar      country=BE place=Wevelgem
Wevelgemmenaars     country=BE place=Wevelgem plural=yes
Willebroekenaar     country=BE place=Willebroek
Willebroekenaars    country=BE place=Willebroek plural=yes
Wilrijkenaar        country=BE place=Wilrijk
Wilrijkenaars       country=BE place=Wilrijk plural=yes
Zaventemmenaar      country=BE place=Zaventem
Zaventemmenaars     country=BE place=Zaventem plural=yes
Zottegemmenaar      country=BE place=Zottegem
Zottegemmenaars     country=BE place=Zottegem plural=yes

# Cities of the world
Akenaar          country=DE place=Aken
Akenaren         country=DE place=Aken plural=yes
Athener          country=GR place=Athene
Atheners         country=GR place=Athene plural=yes
Barcelonees      country=ES place=Barcelona
Barcelonezen     country=ES place=Barcelona plural=yes
Bazelaar         country=CH place=Bazel
Bazelaars        country=CH place=Bazel plural=yes
Beiroeti         country=LB place=Beiroet
Beiroeti's       country=LB place=Beiroet plural=yes
Belgradoër       country=RS place=Belgrado
Belgradoërs      country=RS place=Belgrado plural=yes
Berlijner        country=DE place=Berlijn
Berlijners       country=DE place=Berlijn plural=yes
Boedapester      country=HU place=Boedapest
Boedapesters     country=HU place=Boedapest plural=yes
Bostonian        country=US place=Boston
Bostonians       country=US place=Boston plural=yes
=Bremer          country=DE place=Bremen ambiguous=yes
Bremers          country=DE place=Bremen plural=yes
Carioca          country=BR place="Rio de Janeiro"
Carioca's        country=BR place="Rio de Janeiro" plural=yes
Caïreen          country=EG place=Caïro
Caïrenen         country=EG place=Caïro plural=yes
Dresdenaar       country=DE place=Dresden
Dresdenaren      country=DE place=Dresden plural=yes
Dubliner         country=IE place=Dublin
Dubliners        country=IE place=Dublin plural=yes
Duinkerkenaar    country=FR place=Duinkerke
Duinkerkenaars   country=FR place=Duinkerke plural=yes
Duinkerker       country=FR place=Duinkerke
Duinkerkers      country=FR place=Duinkerke plural=yes
Düsseldorfer     country=DE place=Düsseldorf
Düsseldorfers    country=DE place=Düsseldorf plural=yes
Florentijn       country=IT place=Florence
Florentijnen     country=IT place=Florence plural=yes
Frankfurter      country=DE place=Frankfurt
Frankfurters     country=DE place=Frankfurt plural=yes
Genuees          country=IT place=Genua
Genuezen         country=IT place=Genua plural=yes
=Hamburger       country=DE place=Hamburg ambiguous=yes
=Hamburgers      country=DE place=Hamburg plural=yes ambiguous=yes
Istanbuller      country=TR place=Istanbul
Istanbullers     country=TR place=Istanbul plural=yes
Jakartaan        country=ID place=Jakarta
Jakartanen       country=ID place=Jakarta plural=yes
Jeruzalemmer     country=IL place=Jeruzalem
Jeruzalemmers    country=IL place=Jeruzalem plural=yes
Johannesburger   country=ZA place=Johannesburg
Johannesburgers  country=ZA place=Johannesburg plural=yes
Kapenaar         country=ZA place=Kaapstad
Kapenaars        country=ZA place=Kaapstad plural=yes
Keulenaar        country=DE place=Keulen
Keulenaars       country=DE place=Keulen plural=yes
Keulenaren       country=DE place=Keulen plural=yes
Kievenaar        country=UA place=Kiev
Kievenaren       country=UA place=Kiev plural=yes
Kopenhagenaar    country=DK place=Kopenhagen
Kopenhagenaren   country=DK place=Kopenhagen plural=yes
Lissabonner      country=PT place=Lissabon
Lissabonners     country=PT place=Lissabon plural=yes
Londenaar        country=GB place=Londen
Londenaars       country=GB place=Londen plural=yes
Londenaren       country=GB place=Londen plural=yes
Madrileen        country=ES place=Madrid
Madrilenen       country=ES place=Madrid plural=yes
Marseillaan      country=FR place=Marseille
Marseillanen     country=FR place=Marseille plural=yes
Milanees         country=IT place=Milaan
Milanezen        country=IT place=Milaan plural=yes
Moskoviet        country=RU place=Moskou
Moskovieten      country=RU place=Moskou plural=yes
Münchener        country=DE place=München
Müncheners       country=DE place=München plural=yes
Napolitaan       country=IT place=Napels
Napolitanen      country=IT place=Napels plural=yes
Neurenberger     country=DE place=Neurenberg
Neurenbergers    country=DE place=Neurenberg plural=yes
New Yorker       country=US place="New York"
New Yorkers      country=US place="New York" plural=yes
Parijzenaar      country=FR place=Parijs
Parijzenaars     country=FR place=Parijs plural=yes
Parijzenaren     country=FR place=Parijs plural=yes
Pekinees         country=CN place=Peking
Pekinezen        country=CN place=Peking plural=yes
Petersburger     country=RU place=Sint-Petersburg
Petersburgers    country=RU place=Sint-Petersburg plural=yes
Prager           country=CZ place=Praag ambiguous=yes
Pragers          country=CZ place=Praag plural=yes
Rijselaar        country=FR place=Rijsel
Rijselaars       country=FR place=Rijsel plural=yes
Sevillaan        country=ES place=Sevilla
Sevillanen       country=ES place=Sevilla plural=yes
Stockholmer      country=SE place=Stockholm
Stockholmers     country=SE place=Stockholm plural=yes
Straatsburger    country=FR place=Straatsburg
Straatsburgers   country=FR place=Straatsburg plural=yes
Turijner         country=IT place=Turijn
Turijners        country=IT place=Turijn plural=yes
Valenciaan       country=ES place=Valencia
Valencianen      country=ES place=Valencia plural=yes
Warschauer       country=PL place=Warschau
Warschauers      country=PL place=Warschau plural=yes
Wener            country=AT place=Wenen
Weners           country=AT place=Wenen plural=yes

# Peoples and groups
Aboriginal                country=AU place=Australië
Aboriginals               country=AU place=Australië plural=yes
Aborigine                 country=AU place=Australië
Aborigines                country=AU place=Australië plural=yes
=Afar                     country=ET place=Ethiopië ambiguous=yes
Afars                     country=ET place=Ethiopië plural=yes
Afrikaner                 country=ZA place=Zuid-Afrika
Afrikaners                country=ZA place=Zuid-Afrika plural=yes
Afro-Amerikaan            country=US place="Verenigde Staten"
Afro-Amerikanen           country=US place="Verenigde Staten" plural=yes
Amazigh                   place=Noord-Afrika
Amhaar                    country=ET place=Ethiopië
Amharen                   country=ET place=Ethiopië plural=yes
=Apache                   country=US place="Verenigde Staten" ambiguous=yes
=Apaches                  country=US place="Verenigde Staten" plural=yes
Arabische Israëliër       country=IL place=Israël
Arabische Israëliërs      country=IL place=Israël plural=yes
Arameeër                  place=Midden-Oosten
Arameeërs                 place=Midden-Oosten plural=yes
Assyriër                  place=Midden-Oosten
Assyriërs                 place=Midden-Oosten plural=yes
Azteek                    place=Latijns-Amerika
Azteken                   place=Latijns-Amerika plural=yes
Bantoe                    place=Afrika
Bantoes                   place=Afrika plural=yes
Basjkier                  country=RU place=Rusland
Basjkieren                country=RU place=Rusland plural=yes
Batavieren                place=Europa plural=yes
Bedoeïen                  place=Midden-Oosten
Bedoeïenen                place=Midden-Oosten plural=yes
Beloetsj                  country=PK place=Pakistan
Beloetsjen                country=PK place=Pakistan plural=yes
Berber                    place=Noord-Afrika
Berbers                   place=Noord-Afrika plural=yes
Bosjesman                 place=Afrika
Bosjesmannen              place=Afrika plural=yes
Bosneger                  country=SR place=Suriname
Bosnegers                 country=SR place=Suriname plural=yes
Bosniak                   country=BA place="Bosnië en Herzegovina"
Bosniakken                country=BA place="Bosnië en Herzegovina" plural=yes
Bosnische Kroaat          country=BA place="Bosnië en Herzegovina"
Bosnische Kroaten         country=BA place="Bosnië en Herzegovina" plural=yes
Bosnische moslim          country=BA place="Bosnië en Herzegovina"
Bosnische moslims         country=BA place="Bosnië en Herzegovina" plural=yes
Bosnische Serviër         country=BA place="Bosnië en Herzegovina"
Bosnische Serviërs        country=BA place="Bosnië en Herzegovina" plural=yes
Brusselse Vlaming         country=BE place=België
Brusselse Vlamingen       country=BE place=België plural=yes
Chaldeeër                 place=Midden-Oosten
Chaldeeërs                place=Midden-Oosten plural=yes
Cherokee                  country=US place="Verenigde Staten"
Cherokees                 country=US place="Verenigde Staten" plural=yes
Circassiër                country=RU place=Rusland
Circassiërs               country=RU place=Rusland plural=yes
Creolen                   country=SR place=Suriname plural=yes
Creool                    country=SR place=Suriname
Dajak                     country=ID place=Indonesië
Dajaks                    country=ID place=Indonesië plural=yes
Dinka                     country=SS place=Zuid-Soedan
Dinka's                   country=SS place=Zuid-Soedan plural=yes
=Dogon                    country=ML place=Mali
Dogons                    country=ML place=Mali plural=yes
Duitstalige Belg          country=BE place=België
Duitstalige Belgen        country=BE place=België plural=yes
Eskimo                    country=GL place=Groenland
Eskimo's                  country=GL place=Groenland plural=yes
Franstalige Belg          country=BE place=België
Franstalige Belgen        country=BE place=België plural=yes
Fulani                    country=NG place=Nigeria
Fulani's                  country=NG place=Nigeria plural=yes
Galliër                   place=Europa
Galliërs                  place=Europa plural=yes
Germaan                   place=Europa
Germanen                  place=Europa plural=yes
Han-Chinees               country=CN place=China
Han-Chinezen              country=CN place=China plural=yes
Hausa                     country=NG place=Nigeria
Hausa's                   country=NG place=Nigeria plural=yes
Hazara                    country=AF place=Afghanistan
Hazara's                  country=AF place=Afghanistan plural=yes
Hindoestaan               country=SR place=Suriname
Hindoestanen              country=SR place=Suriname plural=yes
Hispanic                  country=US place="Verenigde Staten"
Hispanics                 country=US place="Verenigde Staten" plural=yes
Hmong                     country=LA place=Laos plural=yes
Hutu                      country=RW place=Rwanda
Hutu's                    country=RW place=Rwanda plural=yes
=Ibo                      country=NG place=Nigeria
Ibo's                     country=NG place=Nigeria plural=yes
=Igbo                     country=NG place=Nigeria
Igbo's                    country=NG place=Nigeria plural=yes
Imazighen                 place=Noord-Afrika plural=yes
Inca                      place=Latijns-Amerika
Inca's                    place=Latijns-Amerika plural=yes
Indiaan                   place=Noord-Amerika
Indianen                  place=Noord-Amerika plural=yes
Inuit                     country=GL place=Groenland plural=yes
Israëlische Arabier       country=IL place=Israël
Israëlische Arabieren     country=IL place=Israël plural=yes
Jakoet                    country=RU place=Rusland
Jakoeten                  country=RU place=Rusland plural=yes
Kaapse kleurling          country=ZA place=Zuid-Afrika
Kaapse kleurlingen        country=ZA place=Zuid-Afrika plural=yes
Kabyl                     place=Noord-Afrika
Kabylen                   place=Noord-Afrika plural=yes
Kalmuk                    country=RU place=Rusland
Kalmukken                 country=RU place=Rusland plural=yes
Kelt                      place=Europa
Kelten                    place=Europa plural=yes
Kikuyu                    country=KE place=Kenia
Kikuyu's                  country=KE place=Kenia plural=yes
Kosovo-Albanees           country=XK place=Kosovo
Kosovo-Albanezen          country=XK place=Kosovo plural=yes
Kosovo-Serviër            country=XK place=Kosovo
Kosovo-Serviërs           country=XK place=Kosovo plural=yes
Kozak                     country=RU place=Rusland
Kozakken                  country=RU place=Rusland plural=yes
=Luo                      country=KE place=Kenia ambiguous=yes
Luo's                     country=KE place=Kenia plural=yes
Madoerees                 country=ID place=Indonesië
Madoerezen                country=ID place=Indonesië plural=yes
Mantsjoe                  country=CN place=China
Mantsjoes                 country=CN place=China plural=yes
Maori                     country=NZ place=Nieuw-Zeeland
Maori's                   country=NZ place=Nieuw-Zeeland plural=yes
Mapuche                   place=Latijns-Amerika
Mapuches                  place=Latijns-Amerika plural=yes
Marokkaanse Nederlander   country=NL place=Nederland
Marokkaanse Nederlanders  country=NL place=Nederland plural=yes
Marron                    country=SR place=Suriname
Marrons                   country=SR place=Suriname plural=yes
=Masai                    country=KE place=Kenia
Maya                      place=Latijns-Amerika ambiguous=yes
Maya's                    place=Latijns-Amerika plural=yes
Minangkabauer             country=ID place=Indonesië
Minangkabauers            country=ID place=Indonesië plural=yes
=Moor                     place=Noord-Afrika ambiguous=yes
=Moren                    place=Noord-Afrika plural=yes ambiguous=yes
Navajo                    country=US place="Verenigde Staten"
Navajo's                  country=US place="Verenigde Staten" plural=yes
Nederturk                 country=NL place=Nederland
Nederturken               country=NL place=Nederland plural=yes
=Nuer                     country=SS place=Zuid-Soedan ambiguous=yes
Ogoni                     country=NG place=Nigeria
Ogoni's                   country=NG place=Nigeria plural=yes
Oromo                     country=ET place=Ethiopië
Oromo's                   country=ET place=Ethiopië plural=yes
Pashtun                   country=AF place=Afghanistan
Pashtuns                  country=AF place=Afghanistan plural=yes
Pasjtoen                  country=AF place=Afghanistan
Pasjtoenen                country=AF place=Afghanistan plural=yes
Pathaan                   country=AF place=Afghanistan
Pathanen                  country=AF place=Afghanistan plural=yes
=Peul                     country=ML place=Mali ambiguous=yes
Peuls                     country=ML place=Mali plural=yes
Punjabi                   country=PK place=Pakistan
Punjabi's                 country=PK place=Pakistan plural=yes
Pygmee                    place=Afrika
Pygmeeën                  place=Afrika plural=yes
Rif-Berber                country=MA place=Marokko
Rif-Berbers               country=MA place=Marokko plural=yes
Riffijn                   country=MA place=Marokko
Riffijnen                 country=MA place=Marokko plural=yes
Rode Khmers               country=KH place=Cambodja plural=yes
Rohingya                  country=MM place=Myanmar
Rohingya's                country=MM place=Myanmar plural=yes
=Roma                     place=Europa plural=yes ambiguous=yes
Romani                    place=Europa
Sindhi                    country=PK place=Pakistan
Sindhi's                  country=PK place=Pakistan plural=yes
Singalees                 country=LK place="Sri Lanka"
Singalezen                country=LK place="Sri Lanka" plural=yes
=Sinti                    place=Europa plural=yes
=Sinto                    place=Europa
Sioux                     country=US place="Verenigde Staten" ambiguous=yes
=Slaven                   place=Europa plural=yes ambiguous=yes
Soendanees                country=ID place=Indonesië
Soendanezen               country=ID place=Indonesië plural=yes
Sorb                      country=DE place=Duitsland
Sorben                    country=DE place=Duitsland plural=yes
=Sovjet                   country=RU place=Rusland
Sovjetburger              country=RU place=Rusland
Sovjetburgers             country=RU place=Rusland plural=yes
=Sovjets                  country=RU place=Rusland plural=yes
Surinaamse Nederlander    country=NL place=Nederland
Surinaamse Nederlanders   country=NL place=Nederland plural=yes
Tamil                     country=LK place="Sri Lanka"
Tamils                    country=LK place="Sri Lanka" plural=yes
Toeareg                   place=Sahara
Toearegs                  place=Sahara plural=yes
Touareg                   place=Sahara
Touaregs                  place=Sahara plural=yes
Tsjerkes                  country=RU place=Rusland
Tsjerkessen               country=RU place=Rusland plural=yes
Turkomaan                 country=IQ place=Irak
Turkomanen                country=IQ place=Irak plural=yes
Turkse Nederlander        country=NL place=Nederland
Turkse Nederlanders       country=NL place=Nederland plural=yes
Tutsi                     country=RW place=Rwanda
Tutsi's                   country=RW place=Rwanda plural=yes
=Twa                      country=BI place=Burundi
Twa's                     country=BI place=Burundi plural=yes
Viking                    place=Europa
Vikingen                  place=Europa plural=yes
Xhosa                     country=ZA place=Zuid-Afrika
Xhosa's                   country=ZA place=Zuid-Afrika plural=yes
Yoruba                    country=NG place=Nigeria
Yoruba's                  country=NG place=Nigeria plural=yes
Zigeuner                  place=Europa
Zigeunerin                place=Europa
Zigeunerinnen             place=Europa plural=yes
Zigeuners                 place=Europa plural=yes
Zoeloe                    country=ZA place=Zuid-Afrika
Zoeloes                   country=ZA place=Zuid-Afrika plural=yes
