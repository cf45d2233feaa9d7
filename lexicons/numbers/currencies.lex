# lexicons/numbers/currencies.lex: currencies with their ISO 4217 codes
@class    currency
@licence  CC0-1.0
@source   written for knipsel; codes and spelling compared with ISO 4217 and CLDR
@fields   code: <text>
@fields   minor: <flag>
@fields   historic: <flag>
@fields   ambiguous: <flag>

# ambiguous = also another word, or the name of other currencies too: only after a number. Without code = unknown which.

# most frequent
dollar | dollars | Amerikaanse dollar | Amerikaanse dollars | US dollar | US dollars | US-dollar | US-dollars  code=USD
=euro | =euro's | =EURO   code=EUR
pond sterling | ponden sterling | Brits pond | Britse pond | Britse ponden | Engels pond | Engelse pond | Engelse ponden  code=GBP
roebel | roebels          code=RUB
roepie | roepies          code=INR

# current, with the adjective of the country
Afghaanse afghani | Afghaanse afghani's | afghani | afghani's  code=AFN
Albanese lek              code=ALL
Algerijnse dinar | Algerijnse dinars  code=DZD
Angolese kwanza | Angolese kwanza's | kwanza | kwanza's  code=AOA
Argentijnse peso | Argentijnse peso's  code=ARS
Armeense dram | Armeense drams  code=AMD
Arubaanse gulden | Arubaanse guldens | Arubaanse florin  code=AWG
Australische dollar | Australische dollars  code=AUD
Azerbeidzjaanse manat | Azerbeidzjaanse manats  code=AZN
Bahamaanse dollar | Bahamaanse dollars  code=BSD
Bahreinse dinar | Bahreinse dinars  code=BHD
Barbadaanse dollar | Barbadaanse dollars  code=BBD
Belarussische roebel | Belarussische roebels | Wit-Russische roebel | Wit-Russische roebels  code=BYN
Belizaanse dollar | Belizaanse dollars  code=BZD
Bengalese taka | Bengalese taka's | =taka | =taka's | Bengaalse taka | Bengaalse taka's  code=BDT
Bermudaanse dollar | Bermudaanse dollars | Bermuda-dollar | Bermuda-dollars  code=BMD
Bhutaanse ngultrum | ngultrum  code=BTN
Boliviaanse boliviano | Boliviaanse boliviano's | boliviano | boliviano's  code=BOB
Bosnische convertibele mark | Bosnische convertibele marken | Bosnische mark | Bosnische marken  code=BAM
Botswaanse pula | Botswaanse pula's | =pula | =pula's  code=BWP
Braziliaanse real | Braziliaanse reais | Braziliaanse reals  code=BRL
Bruneise dollar | Bruneise dollars  code=BND
Bulgaarse lev | Bulgaarse leva | =lev | =leva  code=BGN
Burundese frank | Burundese franken | Burundese franks  code=BIF
Cambodjaanse riel | Cambodjaanse riels | riel | riels  code=KHR
Canadese dollar | Canadese dollars  code=CAD
Caribische gulden | Caribische guldens | Caraïbische gulden | Caraïbische guldens  code=XCG
Centraal-Afrikaanse CFA-frank | Centraal-Afrikaanse CFA-franken | Centraal-Afrikaanse CFA-franks  code=XAF
CFP-frank | CFP-franken | CFP-franks | CFP-franc | CFP-francs  code=XPF
Chileense peso | Chileense peso's  code=CLP
Chinese yuan | Chinese yuans | yuan | yuans | renminbi | Chinese renminbi  code=CNY
Colombiaanse peso | Colombiaanse peso's  code=COP
Comorese frank | Comorese franken | Comorese franks  code=KMF
Congolese frank | Congolese franken | Congolese franks  code=CDF
Costa Ricaanse colón | Costa Ricaanse colones | Costa Ricaanse colon  code=CRC
Cubaanse peso | Cubaanse peso's  code=CUP
Deense kroon | Deense kronen  code=DKK
Djiboutiaanse frank | Djiboutiaanse franken | Djiboutiaanse franks  code=DJF
Dominicaanse peso | Dominicaanse peso's  code=DOP
Emiraatse dirham | Emiraatse dirhams | VAE-dirham | VAE-dirhams | Verenigde Arabische Emiraten-dirham | Verenigde Arabische Emiraten-dirhams  code=AED
Eritrese nakfa | Eritrese nakfa's | nakfa | nakfa's  code=ERN
Ethiopische birr | Ethiopische birrs | =birr | =birrs  code=ETB
Fijische dollar | Fijische dollars | Fiji-dollar | Fiji-dollars  code=FJD
Filipijnse peso | Filipijnse peso's  code=PHP
Gambiaanse dalasi | Gambiaanse dalasi's | dalasi | dalasi's  code=GMD
Georgische lari | Georgische lari's | =lari | =lari's  code=GEL
Ghanese cedi | Ghanese cedi's | =cedi | =cedi's  code=GHS
Guatemalteekse quetzal | Guatemalteekse quetzals  code=GTQ
Guineese frank | Guineese franken | Guineese franks | Guinese frank | Guinese franken | Guinese franks  code=GNF
Guyaanse dollar | Guyaanse dollars  code=GYD
Haïtiaanse gourde | Haïtiaanse gourdes | gourde | gourdes  code=HTG
Hondurese lempira | Hondurese lempira's | lempira | lempira's  code=HNL
Hongaarse forint | Hongaarse forinten | Hongaarse forints | forint | forinten | forints  code=HUF
Hongkongse dollar | Hongkongse dollars | Hongkong-dollar | Hongkong-dollars | Hongkongdollar | Hongkongdollars  code=HKD
IJslandse kroon | IJslandse kronen  code=ISK
Indiase roepie | Indiase roepies  code=INR
Indonesische roepia | Indonesische roepia's | roepia | roepia's | rupiah | rupiah's | Indonesische rupiah | Indonesische rupiah's  code=IDR
Iraakse dinar | Iraakse dinars | Irakese dinar | Irakese dinars  code=IQD
Iraanse rial | Iraanse rials  code=IRR
Israëlische shekel | Israëlische shekels | shekel | shekels | Israëlische nieuwe shekel | Israëlische nieuwe shekels | sjekel | sjekels | Israëlische sjekel | Israëlische sjekels  code=ILS
Jamaicaanse dollar | Jamaicaanse dollars  code=JMD
Japanse yen | Japanse yens | yen | yens  code=JPY
Jemenitische rial | Jemenitische rials  code=YER
Jordaanse dinar | Jordaanse dinars | Jordaniaanse dinar | Jordaniaanse dinars  code=JOD
Kaaimaneilandse dollar | Kaaimaneilandse dollars | Kaaimaneilanden-dollar | Kaaimaneilanden-dollars  code=KYD
Kaapverdische escudo | Kaapverdische escudo's | Kaapverdiaanse escudo | Kaapverdiaanse escudo's  code=CVE
Kazachse tenge | tenge    code=KZT
Keniaanse shilling | Keniaanse shillings | Kenyaanse shilling | Kenyaanse shillings  code=KES
Kirgizische som           code=KGS
Koeweitse dinar | Koeweitse dinars  code=KWD
Laotiaanse kip            code=LAK
Lesothaanse loti | Lesothaanse loti's | =loti | =loti's  code=LSL
Liberiaanse dollar | Liberiaanse dollars  code=LRD
Libische dinar | Libische dinars  code=LYD
Macause pataca | Macause pataca's | pataca | pataca's  code=MOP
Macedonische denar | Macedonische denars | denar | denars  code=MKD
Malagassische ariary | ariary  code=MGA
Malawische kwacha | Malawische kwacha's  code=MWK
Maldivische rufiyaa | rufiyaa  code=MVR
Maleisische ringgit | Maleisische ringgits | ringgit | ringgits  code=MYR
Marokkaanse dirham | Marokkaanse dirhams  code=MAD
Mauritaanse ouguiya | Mauritaanse ouguiya's | ouguiya | ouguiya's  code=MRU
Mauritiaanse roepie | Mauritiaanse roepies  code=MUR
Mexicaanse peso | Mexicaanse peso's  code=MXN
Moldavische leu | Moldavische lei  code=MDL
Mongoolse tugrik | Mongoolse tugriks | tugrik | tugriks  code=MNT
Mozambikaanse metical | Mozambikaanse meticais | metical | meticais  code=MZN
Myanmarese kyat | Myanmarese kyats | kyat | kyats | Birmese kyat | Birmese kyats  code=MMK
Namibische dollar | Namibische dollars  code=NAD
Nepalese roepie | Nepalese roepies  code=NPR
Nicaraguaanse córdoba | Nicaraguaanse córdoba's | Nicaraguaanse cordoba  code=NIO
Nieuw-Zeelandse dollar | Nieuw-Zeelandse dollars  code=NZD
Nigeriaanse naira | Nigeriaanse naira's | =naira | =naira's  code=NGN
Noord-Koreaanse won       code=KPW
Noorse kroon | Noorse kronen  code=NOK
Oegandese shilling | Oegandese shillings  code=UGX
Oekraïense hryvnia | Oekraïense hryvnia's | hryvnia | hryvnia's | grivna | grivna's | Oekraïense grivna | Oekraïense grivna's  code=UAH
Oezbeekse sum | Oezbeekse som  code=UZS
Omaanse rial | Omaanse rials  code=OMR
Oost-Caribische dollar | Oost-Caribische dollars | Oost-Caraïbische dollar | Oost-Caraïbische dollars  code=XCD
Pakistaanse roepie | Pakistaanse roepies  code=PKR
Panamese balboa | Panamese balboa's | =balboa | =balboa's  code=PAB
Papoea-Nieuw-Guinese kina  code=PGK
Paraguayaanse guarani | Paraguayaanse guarani's | guarani | guarani's  code=PYG
Peruaanse sol | Peruaanse soles | Peruaanse nuevo sol | Peruaanse nuevo soles  code=PEN
Poolse zloty | Poolse zloty's | zloty | zloty's  code=PLN
Qatarese rial | Qatarese rials | Qatarese riyal | Qatarese riyals  code=QAR
Roemeense leu | Roemeense lei  code=RON
Russische roebel | Russische roebels  code=RUB
Rwandese frank | Rwandese franken | Rwandese franks  code=RWF
Salomonseilandse dollar | Salomonseilandse dollars | Salomon-dollar | Salomon-dollars  code=SBD
Samoaanse tala | =tala    code=WST
Santomese dobra | Santomese dobra's | =dobra | =dobra's  code=STN
Saoedische riyal | Saoedische riyals | Saoedi-Arabische riyal | Saoedi-Arabische riyals | Saudische riyal | Saudische riyals  code=SAR
Servische dinar | Servische dinars  code=RSD
Seychelse roepie | Seychelse roepies  code=SCR
Sierra Leoonse leone | Sierra Leoonse leones | Sierraleoonse leone | Sierraleoonse leones  code=SLE
Singaporese dollar | Singaporese dollars | Singapore-dollar | Singapore-dollars  code=SGD
Somalische shilling | Somalische shillings  code=SOS
Sri Lankaanse roepie | Sri Lankaanse roepies  code=LKR
Surinaamse dollar | Surinaamse dollars  code=SRD
Swazische lilangeni | lilangeni  code=SZL
Tadzjiekse somoni | somoni  code=TJS
Taiwanese dollar | Taiwanese dollars | Nieuwe Taiwanese dollar | Nieuwe Taiwanese dollars  code=TWD
Tanzaniaanse shilling | Tanzaniaanse shillings  code=TZS
Thaise baht | Thaise bahts | baht | bahts  code=THB
Tongaanse pa'anga | pa'anga  code=TOP
Trinidadse dollar | Trinidadse dollars | Trinidad en Tobago-dollar | Trinidad en Tobago-dollars  code=TTD
Tsjechische kroon | Tsjechische kronen  code=CZK
Tunesische dinar | Tunesische dinars  code=TND
Turkmeense manat | Turkmeense manats  code=TMT
Turkse lira | Turkse lira's | Turkse lire | Turkse lires  code=TRY
Uruguayaanse peso | Uruguayaanse peso's  code=UYU
Vanuatuaanse vatu | =vatu  code=VUV
Venezolaanse bolivar | Venezolaanse bolivars | Venezolaanse bolívar  code=VES
Vietnamese dong           code=VND
West-Afrikaanse CFA-frank | West-Afrikaanse CFA-franken | West-Afrikaanse CFA-franks | CFA-frank | CFA-franken | CFA-franks | CFA-franc | CFA-francs  code=XOF
Zambiaanse kwacha | Zambiaanse kwacha's  code=ZMW
Zimbabwaans goud | ZiG    code=ZWG
Zuid-Afrikaanse rand | Zuid-Afrikaanse randen  code=ZAR
Zuid-Koreaanse won        code=KRW
Zweedse kroon | Zweedse kronen  code=SEK
Zwitserse frank | Zwitserse franken | Zwitserse franks  code=CHF

# pounds
Egyptisch pond | Egyptische pond | Egyptische ponden  code=EGP
Falklands pond | Falklandse pond | Falklandse ponden | Falklandeilands pond  code=FKP
Gibraltarees pond | Gibraltarese pond | Gibraltarese ponden  code=GIP
Libanees pond | Libanese pond | Libanese ponden  code=LBP
Sint-Heleens pond | Sint-Heleense pond | Sint-Heleense ponden  code=SHP
Soedanees pond | Soedanese pond | Soedanese ponden  code=SDG
Syrisch pond | Syrische pond | Syrische ponden  code=SYP
Zuid-Soedanees pond | Zuid-Soedanese pond | Zuid-Soedanese ponden  code=SSP

# historic
Antilliaanse gulden | Antilliaanse guldens | Nederlands-Antilliaanse gulden | Nederlands-Antilliaanse guldens  code=ANG historic
Belgische frank | Belgische franken | Belgische franks | Belgische franc | Belgische francs  code=BEF historic
Cubaanse convertibele peso | Cubaanse convertibele peso's  code=CUC historic
Cyprisch pond | Cypriotisch pond | Cypriotische pond | Cypriotische ponden  code=CYP historic
Duitse mark | Duitse marken | D-mark | D-marken  code=DEM historic
=ecu | =ecu's | =ECU      code=XEU historic
Estse kroon | Estse kronen | Estlandse kroon | Estlandse kronen  code=EEK historic
Finse markka | Finse markka's | markka | markka's | Finse mark | Finse marken  code=FIM historic
Franse franc | Franse francs | Franse frank | Franse franken | Franse franks  code=FRF historic
Griekse drachme | Griekse drachmen | Griekse drachmes | =drachme | =drachmen | =drachmes  code=GRD historic
Iers pond | Ierse pond | Ierse ponden  code=IEP historic
Italiaanse lire | Italiaanse lires  code=ITL historic
Joegoslavische dinar | Joegoslavische dinars  code=YUM historic
Kroatische kuna | Kroatische kuna's | =kuna | =kuna's  code=HRK historic
Letse lats | Letse lati | =lats | =lati  code=LVL historic
Litouwse litas | Litouwse litai | =litas | =litai  code=LTL historic
Luxemburgse frank | Luxemburgse franken | Luxemburgse franks | Luxemburgse franc | Luxemburgse francs  code=LUF historic
Maltese lire | Maltese lires | Maltese lira | Maltese lira's  code=MTL historic
Nederlandse gulden | Nederlandse guldens  code=NLG historic
Oost-Duitse mark | Oost-Duitse marken | Ostmark | Ostmarken  code=DDM historic
Oostenrijkse schilling | Oostenrijkse schillingen | Oostenrijkse schillings  code=ATS historic
oude Roemeense leu | oude Roemeense lei  code=ROL historic
oude Turkse lira | oude Turkse lira's  code=TRL historic
oude Wit-Russische roebel | oude Wit-Russische roebels  code=BYR historic
Portugese escudo | Portugese escudo's  code=PTE historic
Sloveense tolar | Sloveense tolars | =tolar | =tolars  code=SIT historic
Slowaakse kroon | Slowaakse kronen | Slowaakse koruna | Slowaakse koruna's  code=SKK historic
Sovjet-roebel | Sovjet-roebels | sovjetroebel | sovjetroebels  code=SUR historic
Spaanse peseta | Spaanse peseta's | peseta | peseta's  code=ESP historic
Surinaamse gulden | Surinaamse guldens  code=SRG historic
Tsjecho-Slowaakse kroon | Tsjecho-Slowaakse kronen  code=CSK historic
Zaïrese zaïre | Zaïrese zaïres  code=ZRN historic
Zimbabwaanse dollar | Zimbabwaanse dollars  code=ZWL historic

# names that stand for several currencies, or are words too
=bolivar | =bolivars      code=VES ambiguous
=colón | =colones | =colon  ambiguous
=dinar | =dinars          ambiguous
=dirham | =dirhams        ambiguous
=dong                     code=VND ambiguous
=dram                     code=AMD ambiguous
=escudo | =escudo's       code=PTE ambiguous historic
=frank | =franken | =franks | =franc | =francs  ambiguous
=gulden | =guldens | =florijn | =florijnen  code=NLG ambiguous historic
=kip                      code=LAK ambiguous
=kroon | =kronen          ambiguous
=kwacha | =kwacha's       ambiguous
=lek                      code=ALL ambiguous
=leone | =leones          code=SLE ambiguous
=leu | =lei               code=RON ambiguous
=lira | =lira's           code=TRY ambiguous
=lire | =lires            code=ITL ambiguous historic
=manat | =manats          ambiguous
=mark | =marken           code=DEM ambiguous historic
=peso | =peso's           ambiguous
=pond | =ponden           code=GBP ambiguous
=quetzal | =quetzals      code=GTQ ambiguous
=rand                     code=ZAR ambiguous
=real | =reais            code=BRL ambiguous
=rial | =rials | =riyal | =riyals  ambiguous
=schilling | =schillingen  code=ATS ambiguous historic
=shilling | =shillings    ambiguous
=som                      code=KGS ambiguous
=sterling                 code=GBP ambiguous
=sum                      code=UZS ambiguous
=won                      code=KRW ambiguous

# special drawing rights, and currencies without an ISO code in use in the news
bijzondere trekkingsrechten | speciale trekkingsrechten  code=XDR
bitcoin | bitcoins        code=XBT
ether                     code=ETH ambiguous

# hundredths and thousandths; code is that of the main unit
agorot                    code=ILS minor
=cent | =cents | =centen | eurocent | eurocenten | eurocents  code=EUR minor
centavo | centavo's       minor
centesimo | centesimi     minor
centime | centimes        minor
dollarcent | dollarcenten | dollarcents  code=USD minor
fillér                    code=HUF minor
groschen                  code=ATS minor historic
grosz | groszy            code=PLN minor
guldencent                code=NLG minor historic
haleru | halér            code=CZK minor ambiguous
kopeke | kopeken | kopeek  code=RUB minor
lepta                     code=GRD minor historic
paisa                     code=INR minor
=pence | =penny | =penny's | =pennies  code=GBP minor
pfennig | pfennigs | pfennige  code=DEM minor historic
piaster | piasters        code=EGP minor
rappen                    code=CHF minor
sen                       code=JPY minor ambiguous
stotinka | stotinki       code=BGN minor
öre                       code=SEK minor
øre                       code=DKK minor
