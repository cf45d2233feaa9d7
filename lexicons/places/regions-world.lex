# lexicons/places/regions-world.lex: provinces, states and other subdivisions of countries, not in regions.lex
@class    region
@licence  Unicode-DFS-2016
@source   Debian unicode-cldr-core 41-0.1 (Unicode CLDR 41, subdivisions/nl.xml; copyright Unicode, Inc., Unicode licence)
@generator lexicons/generate/regions-world.py
@homonyms
@fields   kind: continent region province island water mountain
@fields   country: <text>
@fields   latitude: <number>
@fields   longitude: <number>
@fields   ambiguous: <flag>
@fields   minor: <flag>

# Subdivisions of first level
Aargau  kind=region country=CH minor
=Abia  kind=region country=NG ambiguous minor
Abyan  kind=province country=YE minor
Ad Dachiliyah  kind=province country=OM minor
Ad Dali'  kind=province country=YE minor
Ad Daqahliyah  kind=region country=EG minor
Adamaoua  kind=region country=CM minor
Adamawa  kind=region country=NG minor
Adrar  kind=province country=DZ minor
Adrar  kind=region country=MR minor
Adygea  kind=region country=RU minor
=Afar  kind=region country=ET ambiguous minor
=Ahal  kind=region country=TM ambiguous minor
Ahmadi  kind=region country=KW ambiguous minor
Ahuachapán | Ahuachapan  kind=region country=SV minor
Aichi  kind=region country=JP minor
Aileu  kind=region country=TL minor
Ainaro  kind=region country=TL minor
Ajlun  kind=region country=JO minor
Ajman  kind=region country=AE minor
Akwa Ibom  kind=region country=NG minor
Al Batinah  kind=province country=OM minor
Al Bayda'  kind=province country=YE minor
Al Buhayrah  kind=region country=EG minor
Al Buraimi  kind=province country=OM minor
Al Butnan  kind=province country=LY minor
Al Daayen  kind=region country=QA minor
Al Gharbiyah  kind=region country=EG minor
Al Hudud ash Shamaliyah  kind=province country=SA minor
Al Jabal al Akhdar  kind=province country=LY minor
Al Jabal al Gharbi  kind=province country=LY minor
Al Jawf  kind=province country=SA minor
Al Jawf  kind=province country=YE minor
Al Jfara  kind=province country=LY minor
Al Jufrah  kind=province country=LY minor
Al Khawr  kind=region country=QA minor
Al Kufrah  kind=province country=LY minor
Al Mahrah  kind=province country=YE minor
Al Mahwit  kind=province country=YE minor
Al Marj  kind=province country=LY minor
Al Minufiyah  kind=region country=EG minor
Al Murgub  kind=province country=LY minor
Al Qalyubiyah  kind=region country=EG minor
Al Qasim  kind=province country=SA minor
Al Wahat  kind=province country=LY minor
Al Wakrah  kind=region country=QA minor
Al Wusta  kind=province country=OM minor
Al-Anbar  kind=province country=IQ minor
Al-Asimah  kind=region country=KW minor
Al-Bahah  kind=province country=SA minor
Al-Bahr-al-Ahmar  kind=region country=SD minor
Al-Hasakah  kind=province country=SY minor
Al-Jazirah  kind=region country=SD minor
Al-Muthanna  kind=province country=IQ minor
Al-Qadisiyah  kind=province country=IQ minor
Alagoas  kind=region country=BR minor
Alajuela  kind=province country=CR minor
Ali Sabieh  kind=region country=DJ minor
Alibori  kind=region country=BJ minor
Alto Paraguay  kind=province country=PY minor
Alto Paraná | Alto Parana  kind=province country=PY minor
Amambay  kind=province country=PY minor
Amapá | Amapa  kind=region country=BR minor
Amazonas  kind=region country=BR minor
Amazonas  kind=region country=CO minor
Amazonas  kind=province country=PE minor
Amazonas  kind=region country=VE minor
Amhara  kind=region country=ET minor
Amnat Charoen  kind=province country=TH minor
An Giang  kind=province country=VN minor
An Nuqat al Khams  kind=province country=LY minor
An-Najaf  kind=province country=IQ minor
An-Nil-al-Abyad  kind=region country=SD minor
An-Nil-al-Azraq  kind=region country=SD minor
Anambra  kind=region country=NG minor
Ancash  kind=province country=PE minor
Andhra Pradesh  kind=region country=IN minor
Ang Thong  kind=province country=TH minor
Anhui  kind=province country=CN minor
Anjouan  kind=region country=KM minor
Anseba  kind=region country=ER minor
Antioquia  kind=region country=CO minor
Antsiranana  kind=province country=MG minor
Anzoátegui | Anzoategui  kind=region country=VE minor
Appenzell Ausserrhoden  kind=region country=CH minor
Appenzell Innerrhoden  kind=region country=CH minor
Apure  kind=region country=VE minor
Apurímac | Apurimac  kind=province country=PE minor
Aqmola  kind=region country=KZ minor
Aqtöbe | Aqtobe  kind=region country=KZ minor
Ar-Raqqah  kind=province country=SY minor
Aragatsotn  kind=region country=AM minor
Aragua  kind=region country=VE minor
Arauca  kind=region country=CO minor
Araucanía | Araucania  kind=province country=CL minor
Ardahan  kind=province country=TR minor
Arhangaj  kind=province country=MN minor
Ariana  kind=region country=TN ambiguous minor
Arica y Parinacota  kind=province country=CL minor
Armavir  kind=region country=AM ambiguous minor
=Arta  kind=region country=DJ ambiguous minor
Artemisa  kind=province country=CU ambiguous minor
Artibonite  kind=region country=HT minor
Artigas  kind=region country=UY minor
Artvin  kind=province country=TR minor
Arunachal Pradesh  kind=region country=IN minor
As-Suwayda  kind=province country=SY minor
Ascension  kind=region country=SH ambiguous minor
Ash Shamal  kind=region country=QA minor
Ash Sharqiyah  kind=region country=EG minor
Ash Sharqiyah  kind=province country=OM minor
Ash Sharqiyah  kind=province country=SA minor
Ash-Shamaliyah  kind=region country=SD minor
Ashanti  kind=region country=GH minor
=Asir  kind=province country=SA ambiguous minor
Asj Sjarqiyah  kind=province country=OM minor
Assaba  kind=region country=MR minor
Assioet  kind=region country=EG minor
Atacora  kind=region country=BJ minor
Atlántico | Atlantico  kind=region country=CO minor
Atlántida | Atlantida  kind=region country=HN minor
Attapeu  kind=province country=LA minor
Attica  kind=region country=GR minor
Austurland  kind=region country=IS minor
Auvergne-Rhône-Alpes | Auvergne-Rhone-Alpes  kind=region country=FR minor
Awdal  kind=region country=SO minor
Ayeyarwady  kind=region country=MM minor
Az Zahirah  kind=province country=OM minor
Az Zawiyah  kind=province country=LY minor
Azad Kasjmir  kind=province country=PK minor
Azuay  kind=province country=EC minor
Aïn Defla | Ain Defla  kind=province country=DZ minor
Aïn Témouchent | Ain Temouchent  kind=province country=DZ minor
Ba Ria-Vung Tau  kind=province country=VN minor
Babil  kind=province country=IQ minor
Bac Giang  kind=province country=VN minor
Bac Kan  kind=province country=VN minor
Bac Ninh  kind=province country=VN minor
Badachsjan  kind=province country=AF minor
Badghis  kind=province country=AF minor
Bahia  kind=region country=BR ambiguous minor
Bahr el Gazel  kind=region country=TD minor
Baja California  kind=region country=MX minor
Baja California Sur  kind=region country=MX minor
Bajan-Ölgi | Bajan-Olgi  kind=province country=MN minor
Bajanhongor  kind=province country=MN minor
Bakool  kind=region country=SO minor
Balka  kind=region country=JO minor
Bamingui-Bangoran  kind=region country=CF minor
Bamyan  kind=province country=AF minor
Banaadir  kind=region country=SO minor
Banteay Mean Cheay  kind=province country=KH minor
Baranya  kind=region country=HU minor
Barima-Waini  kind=region country=GY minor
Baringo  kind=province country=KE minor
Barlavento  kind=region country=CV minor
Bartın | Bartin  kind=province country=TR minor
Bas-Sassandra  kind=province country=CI minor
Bas-Uele  kind=province country=CD minor
Basel-Landschaft  kind=region country=CH minor
Basse-Kotto  kind=region country=CF minor
Batha  kind=region country=TD minor
Batken  kind=province country=KG minor
Batıs Qazaqstan | Batis Qazaqstan  kind=region country=KZ minor
Bay of Plenty  kind=region country=NZ minor
Bayburt  kind=province country=TR minor
Bayelsa  kind=region country=NG minor
=Beja  kind=region country=PT ambiguous minor
=Beka  kind=region country=LB ambiguous minor
Belait  kind=region country=BN minor
Ben Arous  kind=region country=TN minor
Ben Tre  kind=province country=VN minor
Bengo  kind=province country=AO minor
Beni Suef  kind=region country=EG minor
Benishangul-Gumuz  kind=region country=ET minor
Benue  kind=region country=NG minor
Berat  kind=region country=AL ambiguous minor
Berea  kind=region country=LS minor
Bicol  kind=province country=PH minor
Bilecik  kind=province country=TR minor
Binh Dinh  kind=province country=VN minor
Binh Duong  kind=province country=VN minor
Binh Phuoc  kind=province country=VN minor
Binh Thuan  kind=province country=VN minor
Bistriţa-Năsăud | Bistrita-Nasaud  kind=region country=RO minor
Bitlis  kind=province country=TR minor
=Bié  kind=province country=AO ambiguous minor
Bjelovar-Bilogora  kind=region country=HR minor
Blekinge  kind=region country=SE minor
Boaco  kind=region country=NI minor
Bobonaro  kind=region country=TL minor
Bocas del Toro  kind=province country=PA minor
Boerjatië | Boerjatie  kind=region country=RU minor
Bokeo  kind=province country=LA minor
=Boké | =Boke  kind=region country=GN ambiguous minor
Bolikhamsai  kind=province country=LA minor
Bolívar  kind=region country=CO ambiguous minor
Bolívar  kind=province country=EC ambiguous minor
Bolívar  kind=region country=VE ambiguous minor
Bomet  kind=province country=KE minor
=Bomi  kind=region country=LR ambiguous minor
=Bong  kind=region country=LR ambiguous minor
Boquerón | Boqueron  kind=province country=PY minor
Bordj Bou Arréridj | Bordj Bou Arreridj  kind=province country=DZ ambiguous minor
Borgou  kind=region country=BJ minor
Borkou  kind=region country=TD minor
Borsod-Abaúj-Zemplén | Borsod-Abauj-Zemplen  kind=region country=HU minor
Boucle du Mouhoun  kind=province country=BF minor
Bouenza  kind=province country=CG minor
Bouira  kind=province country=DZ minor
Boumerdès | Boumerdes  kind=province country=DZ minor
Bourgogne-Franche-Comté | Bourgogne-Franche-Comte  kind=region country=FR minor
Boyacá | Boyaca  kind=region country=CO minor
Bragança | Braganca  kind=region country=PT minor
Brakna  kind=region country=MR minor
Braničevo | Branicevo  kind=region country=RS minor
Brod-Posavina  kind=region country=HR minor
Brunei en Muara  kind=region country=BN minor
Bubanza  kind=province country=BI minor
Bueng Kan  kind=province country=TH minor
Bujumbura Mairie  kind=province country=BI minor
Bujumbura Rural  kind=province country=BI minor
Bulgan  kind=province country=MN minor
Bumthang  kind=region country=BT minor
Bungoma  kind=province country=KE minor
Buriram  kind=province country=TH minor
Bururi  kind=province country=BI minor
Busia  kind=province country=KE minor
Butha-Buthe  kind=region country=LS minor
Buxoro  kind=region country=UZ minor
Bács-Kiskun | Bacs-Kiskun  kind=region country=HU minor
=Béja | =Beja  kind=region country=TN ambiguous minor
Békés | Bekes  kind=region country=HU minor
Bío-Bío | Bio-Bio  kind=province country=CL minor
Caaguazú | Caaguazu  kind=province country=PY minor
Caazapá | Caazapa  kind=province country=PY minor
Cabañas | Cabanas  kind=region country=SV minor
Cagayan Valley  kind=province country=PH minor
Calabarzon  kind=province country=PH minor
Caldas  kind=region country=CO minor
Campania  kind=province country=IT minor
Canelones  kind=region country=UY minor
Canindeyú | Canindeyu  kind=province country=PY minor
Cankuzo  kind=province country=BI minor
Capellen  kind=region country=LU minor
Caprivi  kind=region country=NA minor
Caquetá | Caqueta  kind=region country=CO minor
Carabobo  kind=region country=VE minor
Caraga  kind=province country=PH minor
Carazo  kind=region country=NI minor
Caraş-Severin | Caras-Severin  kind=region country=RO minor
Carchi  kind=province country=EC minor
Cartago  kind=province country=CR ambiguous minor
Casanare  kind=region country=CO minor
Castelo Branco  kind=region country=PT minor
Cauca  kind=region country=CO minor
Cañar | Canar  kind=province country=EC minor
Ceará | Ceara  kind=region country=BR minor
Centraal- en Zuid-Zanzibar  kind=region country=TZ minor
Centraal-Griekenland  kind=region country=GR minor
Centraal-Macedonië | Centraal-Macedonie  kind=region country=GR minor
Central Equatoria  kind=region country=SS minor
Central Luzon  kind=province country=PH minor
Central River  kind=region country=GM minor
Central Visayas  kind=province country=PH minor
Centre-Val de Loire  kind=region country=FR minor
Cerro Largo  kind=region country=UY minor
Cesar  kind=region country=CO ambiguous minor
Chachoengsao  kind=province country=TH minor
Chaco  kind=province country=AR minor
Chagang-do  kind=province country=KP minor
Chahar Mahaal en Bakhtiari  kind=province country=IR minor
Chainat  kind=province country=TH minor
Chaiyaphum  kind=province country=TH minor
Chakassië | Chakassie  kind=region country=RU minor
Chalatenango  kind=region country=SV minor
Champassak  kind=province country=LA minor
Changhua  kind=region country=TW minor
Chantaburi  kind=province country=TH minor
Chanto-Mansië | Chanto-Mansie  kind=region country=RU minor
Chaouia-Ouardigha  kind=province country=MA minor
Chari-Baguirmi  kind=region country=TD minor
Chaskovo  kind=province country=BG minor
Chathameilanden  kind=region country=NZ minor
Chhattisgarh  kind=region country=IN minor
Chiayi  kind=region country=TW minor
Chimborazo  kind=province country=EC minor
Chimbu  kind=province country=PG minor
=Chin  kind=region country=MM ambiguous minor
Chiriquí | Chiriqui  kind=province country=PA minor
Chocó  kind=region country=CO minor
Choiseul  kind=province country=SB minor
Choluteca  kind=region country=HN minor
Chonburi  kind=province country=TH minor
Chontales  kind=region country=NI minor
Chubut  kind=province country=AR minor
Chukha  kind=region country=BT minor
Chumphon  kind=province country=TH minor
Chungcheongbuk-do  kind=province country=KR minor
Chungcheongnam-do  kind=province country=KR minor
Chuquisaca  kind=province country=BO minor
Cibitoke  kind=province country=BI minor
Ciudad de La Habana  kind=province country=CU minor
Coahuila de Zaragoza  kind=region country=MX minor
Coclé | Cocle  kind=province country=PA minor
Cojedes  kind=region country=VE minor
Colonia  kind=region country=UY minor
Comayagua  kind=region country=HN minor
Connacht  kind=province country=IE minor
Copperbelt  kind=province country=ZM minor
Copán | Copan  kind=region country=HN minor
Cortés | Cortes  kind=region country=HN ambiguous minor
Cotopaxi  kind=province country=EC minor
Couffo  kind=region country=BJ minor
Cova Lima  kind=region country=TL minor
Cross River  kind=region country=NG minor
Csongrád | Csongrad  kind=region country=HU minor
Cuando Cubango  kind=province country=AO minor
Cuanza Norte  kind=province country=AO minor
Cuanza Sul  kind=province country=AO minor
Cundinamarca  kind=region country=CO minor
Cunene  kind=province country=AO minor
Cuscatlán | Cuscatlan  kind=region country=SV minor
Cuvette  kind=province country=CG minor
Cuvette-Ouest  kind=province country=CG minor
Cuyuni-Mazaruni  kind=region country=GY minor
Dagana  kind=region country=BT minor
Daikondi  kind=province country=AF minor
Dak Nong  kind=province country=VN minor
Dakhlet Nouadhibou  kind=region country=MR minor
Dalarna  kind=region country=SE minor
Darhan-Uul  kind=province country=MN minor
Darién | Darien  kind=province country=PA ambiguous minor
Debub  kind=region country=ER minor
Debubawi Keyih Bahri  kind=region country=ER minor
Deir el-Balah  kind=region country=PS minor
Delta Amacuro  kind=region country=VE minor
Demerara-Mahaica  kind=region country=GY minor
Denguélé | Denguele  kind=province country=CI minor
Dhi Qar  kind=province country=IQ minor
Dhofar  kind=province country=OM minor
Dibër | Diber  kind=region country=AL minor
Diekirch  kind=region country=LU minor
Dikhil  kind=region country=DJ minor
Diourbel  kind=region country=SN minor
Diyala  kind=province country=IQ minor
Dong Nai  kind=province country=VN minor
Dong Thap  kind=province country=VN minor
Donga  kind=region country=BJ minor
Dornod  kind=province country=MN minor
Dornogovĭ | Dornogovi  kind=province country=MN minor
Dosso  kind=region country=NE minor
Doukala-Abda  kind=province country=MA minor
Dubrovnik-Neretva  kind=region country=HR minor
Dundgovĭ | Dundgovi  kind=province country=MN minor
Durango  kind=region country=MX ambiguous minor
Durazno  kind=region country=UY minor
Dzjalal-Abad  kind=province country=KG minor
East Berbice-Corentyne  kind=region country=GY minor
East New Britain  kind=province country=PG minor
East Sepik  kind=province country=PG minor
Eastern Equatoria  kind=region country=SS minor
Eastern Highlands  kind=province country=PG minor
Eastern Visayas  kind=province country=PH minor
Ebonyi  kind=region country=NG minor
=Edo  kind=region country=NG ambiguous minor
Ehime  kind=region country=JP minor
Ekiti  kind=region country=NG minor
El Bayadh  kind=province country=DZ minor
El Oro  kind=province country=EC minor
El Paraíso | El Paraiso  kind=region country=HN minor
El Tarf  kind=province country=DZ minor
Elgeyo-Marakwet  kind=province country=KE minor
Emberá-Wounaan | Embera-Wounaan  kind=province country=PA minor
=Embu  kind=province country=KE ambiguous minor
=Enga  kind=province country=PG ambiguous minor
Entre Ríos | Entre Rios  kind=province country=AR minor
Epirus  kind=region country=GR minor
Ermera  kind=region country=TL minor
Ermland-Mazurië | Ermland-Mazurie  kind=region country=PL minor
Erongo  kind=region country=NA minor
Espírito Santo | Espirito Santo  kind=region country=BR minor
Essequibo Islands-West Demerara  kind=region country=GY minor
Estelí | Esteli  kind=region country=NI minor
Etelä-Karjala | Etela-Karjala  kind=region country=FI minor
Etelä-Pohjanmaa | Etela-Pohjanmaa  kind=region country=FI minor
Etelä-Savo | Etela-Savo  kind=region country=FI minor
Fajoem  kind=region country=EG minor
Falcón | Falcon  kind=region country=VE minor
Faranah  kind=region country=GN minor
=Fars  kind=province country=IR ambiguous minor
Farwaniya  kind=region country=KW minor
Faryab  kind=province country=AF minor
Fatick  kind=region country=SN minor
Fejér | Fejer  kind=region country=HU minor
Fez-Boulmane  kind=province country=MA minor
Francisco Morazán | Francisco Morazan  kind=region country=HN minor
Fujian  kind=province country=CN minor
Fukui  kind=region country=JP minor
Gafsa  kind=region country=TN minor
Galguduud  kind=region country=SO minor
Galápagos | Galapagos  kind=province country=EC minor
Gambela  kind=region country=ET minor
Gangwon-do  kind=province country=KR minor
Gansu  kind=province country=CN minor
=Gasa  kind=region country=BT ambiguous minor
Gash-Barka  kind=region country=ER minor
Gbarpolu  kind=region country=LR minor
=Gedo  kind=region country=SO ambiguous minor
Gegharkoenik  kind=region country=AM minor
Geita  kind=region country=TZ minor
Ghanzi  kind=region country=BW minor
Gharb-Chrarda-Béni Hsen | Gharb-Chrarda-Beni Hsen  kind=province country=MA minor
Gharb-Darfur  kind=region country=SD minor
Gharb-Kordofan  kind=region country=SD minor
Ghardaïa | Ghardaia  kind=province country=DZ minor
=Ghat  kind=province country=LY ambiguous minor
Ghowr  kind=province country=AF minor
Gia Lai  kind=province country=VN minor
Gilan  kind=province country=IR minor
Gilgit-Baltistan  kind=province country=PK minor
Gisborne  kind=region country=NZ minor
Gjirokastër | Gjirokaster  kind=region country=AL minor
Glarus  kind=region country=CH minor
Goeria  kind=region country=GE minor
Goiás | Goias  kind=region country=BR minor
Golestan  kind=province country=IR minor
Gorgol  kind=region country=MR minor
Gorno-Badachsjan  kind=province country=TJ minor
Govĭ-Altaj | Govi-Altaj  kind=province country=MN minor
Govĭsümber | Govisumber  kind=province country=MN minor
Gracias a Dios  kind=region country=HN minor
Grand Bassa  kind=region country=LR minor
Grand Casablanca  kind=province country=MA minor
Grand Gedeh  kind=region country=LR minor
Grand Kru  kind=region country=LR minor
Grand'Anse  kind=region country=HT minor
Grande Comore  kind=region country=KM minor
Granma  kind=province country=CU minor
Greater Accra  kind=region country=GH minor
Grevenmacher  kind=region country=LU minor
Groot-Polen  kind=region country=PL minor
Guainía | Guainia  kind=region country=CO minor
Guairá | Guaira  kind=province country=PY minor
Guanacaste  kind=province country=CR minor
Guanajuato  kind=region country=MX minor
Guangxi  kind=province country=CN minor
Guarda  kind=region country=PT minor
Guaviare  kind=region country=CO minor
Guayas  kind=province country=EC minor
Guidimakha  kind=region country=MR minor
Guizhou  kind=province country=CN minor
Gunma  kind=region country=JP minor
Guárico | Guarico  kind=region country=VE minor
Guéra | Guera  kind=region country=TD minor
Gyeonggi-do  kind=province country=KR minor
Gyeongsangbuk-do  kind=province country=KR minor
Gyeongsangnam-do  kind=province country=KR minor
Győr-Moson-Sopron | Gyor-Moson-Sopron  kind=region country=HU minor
Gävleborg | Gavleborg  kind=region country=SE minor
Gümüşhane | Gumushane  kind=province country=TR minor
=Haa  kind=region country=BT ambiguous minor
Hadjer-Lamis  kind=region country=TD minor
Hadramaut  kind=province country=YE minor
Hai Duong  kind=province country=VN minor
Hai Phong  kind=province country=VN minor
=Hail  kind=province country=SA ambiguous minor
Hajdú-Bihar | Hajdu-Bihar  kind=region country=HU minor
Hajjah  kind=province country=YE minor
Halland  kind=region country=SE minor
Hamgyŏng-namdo | Hamgyong-namdo  kind=province country=KP minor
Hamgyŏng-pukto | Hamgyong-pukto  kind=province country=KP minor
Harari  kind=region country=ET minor
Hardap  kind=region country=NA minor
Harghita  kind=region country=RO minor
Harjumaa  kind=region country=EE minor
Haryana  kind=region country=IN minor
Hau Giang  kind=province country=VN minor
Haut-Katanga  kind=province country=CD minor
Haut-Lomami  kind=province country=CD minor
Haut-Mbomou  kind=region country=CF minor
Haut-Ogooué | Haut-Ogooue  kind=province country=GA minor
Haut-Uele  kind=province country=CD minor
Haute-Kotto  kind=region country=CF minor
Hauts-Bassins  kind=province country=BF minor
Hauts-de-France  kind=region country=FR minor
Hawke's Bay  kind=region country=NZ minor
Hebei  kind=province country=CN minor
Heilongjiang  kind=province country=CN minor
Henan  kind=province country=CN minor
Henti  kind=province country=MN minor
Heredia  kind=province country=CR ambiguous minor
Herrera  kind=province country=PA ambiguous minor
Heves  kind=region country=HU minor
Hhohho  kind=region country=SZ minor
Hiiraan  kind=region country=SO minor
Hiiumaa  kind=region country=EE minor
Himachal Pradesh  kind=region country=IN minor
Hodh Ech Chargui  kind=region country=MR minor
Hodh El Gharbi  kind=region country=MR minor
Homa Bay  kind=province country=KE minor
Hormozgan  kind=province country=IR minor
=Hovd  kind=province country=MN ambiguous minor
Hua Phan  kind=province country=LA minor
Huancavelica  kind=province country=PE minor
Huila  kind=region country=CO minor
Hunan  kind=province country=CN minor
Hung Yen  kind=province country=VN minor
Huíla | Huila  kind=province country=AO minor
Hwanghae-namdo  kind=province country=KP minor
Hwanghae-pukto  kind=province country=KP minor
Hyogo  kind=region country=JP minor
Hà Giang | Ha Giang  kind=province country=VN minor
Hà Nam  kind=province country=VN minor
Hà Tĩnh | Ha Tinh  kind=province country=VN minor
Hódmezővásárhely | Hodmezovasarhely  kind=region country=HU minor
Höfuðborgarsvæðið | Hofudborgarsvaedid  kind=region country=IS minor
Hövsgöl | Hovsgol  kind=province country=MN minor
Illizi  kind=province country=DZ minor
Ilocos  kind=province country=PH minor
Imbabura  kind=province country=EC minor
Imereti  kind=region country=GE minor
=Imo  kind=region country=NG ambiguous minor
Inchiri  kind=region country=MR minor
Inhambane  kind=province country=MZ minor
Intibucá | Intibuca  kind=region country=HN minor
Ionian Islands  kind=region country=GR minor
Isabel  kind=province country=SB ambiguous minor
Ishikawa  kind=region country=JP minor
Isiolo  kind=province country=KE minor
Isla de la Juventud  kind=province country=CU minor
Islas de la Bahía | Islas de la Bahia  kind=region country=HN minor
Itapúa | Itapua  kind=province country=PY minor
Iwate  kind=region country=JP minor
Jablanica  kind=region country=RS minor
Jahra  kind=region country=KW minor
Jakoetië | Jakoetie  kind=region country=RU minor
Jalisco  kind=region country=MX minor
Jamalië | Jamalie  kind=region country=RU minor
Jambol  kind=province country=BG minor
Jambıl | Jambil  kind=region country=KZ minor
Jan Mayen  kind=region country=NO minor
Janub-Darfur  kind=region country=SD minor
Janub-Kordofan  kind=region country=SD minor
Jeju-do  kind=province country=KR minor
Jendouba  kind=region country=TN minor
Jeollabuk-do  kind=province country=KR minor
Jeollanam-do  kind=province country=KR minor
Jerash  kind=region country=JO minor
Jharkhand  kind=region country=IN minor
Jiangsu  kind=province country=CN minor
Jiangxi  kind=province country=CN minor
Jigawa  kind=region country=NG minor
Jinotega  kind=region country=NI minor
Jiwaka  kind=province country=PG minor
Johor  kind=region country=MY minor
Jonglei  kind=region country=SS minor
Jowzjan  kind=province country=AF minor
Jubbada Dhexe  kind=region country=SO minor
Jubbada Hoose  kind=region country=SO minor
Jujuy  kind=province country=AR minor
Junín | Junin  kind=province country=PE minor
Jwaneng  kind=region country=BW minor
Jász-Nagykun-Szolnok | Jasz-Nagykun-Szolnok  kind=region country=HU minor
Jämtland | Jamtland  kind=region country=SE minor
Kabardië-Balkarië | Kabardie-Balkarie  kind=region country=RU minor
Kacheti  kind=region country=GE minor
Kachin  kind=region country=MM minor
Kaffrine  kind=region country=SN minor
Kafr el Sheikh  kind=region country=EG minor
Kagawa  kind=region country=JP minor
Kagera  kind=region country=TZ minor
Kainuu  kind=region country=FI minor
Kajiado  kind=province country=KE minor
Kakamega  kind=province country=KE minor
Kalasin  kind=province country=TH minor
Kalmar  kind=region country=SE minor
Kalmukkië | Kalmukkie  kind=region country=RU minor
Kamphaeng Phet  kind=province country=TH minor
Kampong Cham  kind=province country=KH minor
Kampong Chhnang  kind=province country=KH minor
Kampong Spoe  kind=province country=KH minor
Kampong Thum  kind=province country=KH minor
Kampot  kind=province country=KH minor
Kanagawa  kind=region country=JP minor
Kanchanaburi  kind=province country=TH minor
Kandal  kind=province country=KH minor
Kanem  kind=region country=TD minor
Kangwŏn-do | Kangwon-do  kind=province country=KP minor
Kanta-Häme | Kanta-Hame  kind=region country=FI minor
Kapisa  kind=province country=AF minor
Karakalpakië | Karakalpakie  kind=region country=UZ minor
Karas  kind=region country=NA ambiguous minor
Karatsjaj-Tsjerkessië | Karatsjaj-Tsjerkessie  kind=region country=RU minor
Karlovac  kind=region country=HR minor
Karnataka  kind=region country=IN minor
Karuzi  kind=province country=BI minor
Kasserine  kind=region country=TN minor
Katavi  kind=region country=TZ minor
Kavango Oost  kind=region country=NA minor
Kavango West  kind=region country=NA minor
Kayah  kind=region country=MM minor
Kayanza  kind=province country=BI minor
Kayes  kind=region country=ML minor
Kayin  kind=region country=MM minor
=Keb  kind=province country=KH ambiguous minor
Kebbi  kind=region country=NG minor
Kedah  kind=region country=MY minor
Kelantan  kind=region country=MY minor
Kerak  kind=region country=JO minor
Kericho  kind=province country=KE minor
Keski-Pohjanmaa  kind=region country=FI minor
Keski-Suomi  kind=region country=FI minor
Kgalagadi  kind=region country=BW minor
Kgatleng  kind=region country=BW minor
Khammuan  kind=province country=LA minor
Khatlon  kind=province country=TJ minor
Khomas  kind=region country=NA minor
Khuzestan  kind=province country=IR minor
Khyber-Pakhtunkhwa  kind=province country=PK minor
Khánh Hòa | Khanh Hoa  kind=province country=VN minor
Kiambu  kind=province country=KE minor
Kilifi  kind=province country=KE minor
Kinmen  kind=region country=TW minor
Kirinyaga  kind=province country=KE minor
Kirovohrad  kind=region country=UA minor
Kirundo  kind=province country=BI minor
Kisii  kind=province country=KE minor
Kitui  kind=province country=KE minor
Kiên Giang | Kien Giang  kind=province country=VN minor
Kjoestendil  kind=province country=BG minor
Klein-Polen  kind=region country=PL minor
Kleine Soenda-eilanden  kind=province country=ID minor
Kocaeli  kind=province country=TR minor
Koejavië-Pommeren | Koejavie-Pommeren  kind=region country=PL minor
=Kogi  kind=region country=NG ambiguous minor
Koh Kong  kind=province country=KH minor
Kohgiluyeh en Boyer Ahmad  kind=province country=IR minor
Kolda  kind=region country=SN minor
Kolubara  kind=region country=RS minor
=Komi  kind=region country=RU ambiguous minor
Komárom-Esztergom | Komarom-Esztergom  kind=region country=HU minor
Kon Tum  kind=province country=VN minor
Kongo-Central  kind=province country=CD minor
Koprivnica-Križevci | Koprivnica-Krizevci  kind=region country=HR minor
Kordestan  kind=province country=IR minor
Kosovo en Metohija  kind=region country=RS minor
Kotayk  kind=region country=AM minor
Kouilou  kind=province country=CG minor
Koulikoro  kind=region country=ML minor
Krabi  kind=province country=TH minor
Kracheh  kind=province country=KH minor
Krapina-Zagorje  kind=region country=HR minor
Kronoberg  kind=region country=SE minor
Kujalleq  kind=region country=GL minor
Kuna Yala  kind=province country=PA minor
Kunar  kind=province country=AF minor
Kunene  kind=region country=NA ambiguous minor
Kvemo Kartli  kind=region country=GE minor
Kwale  kind=province country=KE minor
Kwango  kind=province country=CD minor
Kwara  kind=region country=NG minor
Kweneng  kind=region country=BW minor
Kwilu  kind=province country=CD minor
Kymenlaakso  kind=region country=FI minor
Kyrenia  kind=region country=CY minor
Kébili | Kebili  kind=region country=TN minor
Kédougou | Kedougou  kind=region country=SN minor
=Kémo | =Kemo  kind=region country=CF ambiguous minor
La Guajira  kind=region country=CO minor
La Libertad  kind=province country=PE minor
La Libertad  kind=region country=SV minor
La Unión | La Union  kind=region country=SV minor
Labuan  kind=region country=MY minor
=Labé | =Labe  kind=region country=GN ambiguous minor
Laccadiven  kind=region country=IN minor
Laghman  kind=province country=AF minor
Lahij  kind=province country=YE minor
Lai Châu | Lai Chau  kind=province country=VN minor
Laikipia  kind=province country=KE minor
Lambayeque  kind=province country=PE minor
Lamphun  kind=province country=TH minor
=Lara  kind=region country=VE ambiguous minor
Lautém | Lautem  kind=region country=TL minor
Lavalleja  kind=region country=UY minor
Lebap  kind=region country=TM minor
Leinster  kind=province country=IE minor
Lempira  kind=region country=HN minor
Leribe  kind=region country=LS minor
Lezhë | Lezhe  kind=region country=AL minor
Lhuntse  kind=region country=BT minor
Liaoning  kind=province country=CN minor
Libertador General Bernardo O'Higgins  kind=province country=CL minor
Lika-Senj  kind=region country=HR minor
Likouala  kind=province country=CG minor
Limpopo  kind=province country=ZA minor
Limón | Limon  kind=province country=CR ambiguous minor
Lindi  kind=region country=TZ minor
Liquiçá | Liquica  kind=region country=TL minor
Lobatse  kind=region country=BW minor
Lobaye  kind=region country=CF minor
=Lofa  kind=region country=LR ambiguous minor
Logar  kind=province country=AF ambiguous minor
Logone Occidental  kind=region country=TD minor
Logone Oriental  kind=region country=TD minor
Lomami  kind=province country=CD minor
Long An  kind=province country=VN minor
Lopburi  kind=province country=TH minor
Lorestan  kind=province country=IR minor
Loreto  kind=province country=PE ambiguous minor
Los Santos  kind=province country=PA minor
Louga  kind=region country=SN minor
Lovetsj  kind=province country=BG minor
Lualaba  kind=province country=CD minor
Luang Namtha  kind=province country=LA minor
Luapula  kind=province country=ZM minor
Lubombo  kind=region country=SZ minor
Lubusz  kind=region country=PL minor
Lulua  kind=province country=CD minor
Lunda Norte  kind=province country=AO minor
Lunda Sul  kind=province country=AO minor
Lào Cai | Lao Cai  kind=province country=VN minor
Lékoumou | Lekoumou  kind=province country=CG minor
Ma'rib  kind=province country=YE minor
Machakos  kind=province country=KE minor
Madang  kind=province country=PG minor
Madhya Pradesh  kind=region country=IN minor
Madre de Dios  kind=province country=PE minor
Madriz  kind=region country=NI minor
Mae Hong Son  kind=province country=TH minor
Maekel  kind=region country=ER minor
Mafeteng  kind=region country=LS minor
Magdalena  kind=region country=CO ambiguous minor
Magway  kind=region country=MM minor
Maha Sarakham  kind=province country=TH minor
Mahaica-Berbice  kind=region country=GY minor
Mahdia  kind=region country=TN minor
Mai-Ndombe  kind=province country=CD minor
Makamba  kind=province country=BI minor
Makira  kind=province country=SB minor
Makueni  kind=province country=KE minor
Malaita  kind=province country=SB minor
Malampa  kind=province country=VU minor
Malanje  kind=province country=AO minor
Mambéré-Kadéï | Mambere-Kadei  kind=region country=CF minor
Mamou  kind=region country=GN minor
Manabí | Manabi  kind=province country=EC minor
Manatuto  kind=region country=TL minor
Manawatu-Wanganui  kind=region country=NZ minor
Mandera  kind=province country=KE minor
Mandoul  kind=region country=TD minor
Manica  kind=province country=MZ ambiguous minor
Manicaland  kind=province country=ZW minor
Maniema  kind=province country=CD minor
Manipur  kind=region country=IN minor
Manouba  kind=region country=TN minor
Manufahi  kind=region country=TL minor
Manus  kind=province country=PG ambiguous minor
Manyara  kind=region country=TZ minor
Maranhão | Maranhao  kind=region country=BR minor
Margibi  kind=region country=LR minor
Mari El  kind=region country=RU minor
Markazi  kind=province country=IR minor
Marlborough  kind=region country=NZ minor
Marrakech-Tensift-Al Haouz  kind=province country=MA minor
Marsabit  kind=province country=KE minor
Mashonaland Central  kind=province country=ZW minor
Mashonaland East  kind=province country=ZW minor
Mashonaland West  kind=province country=ZW minor
Masvingo  kind=province country=ZW minor
Matabeleland North  kind=province country=ZW minor
Matabeleland South  kind=province country=ZW minor
Matam  kind=region country=SN minor
Mato Grosso  kind=region country=BR minor
Mato Grosso do Sul  kind=region country=BR minor
Matruh  kind=region country=EG minor
Maule  kind=province country=CL minor
Mayabeque  kind=province country=CU minor
Mayo-Kebbi Est  kind=region country=TD minor
Mayo-Kebbi Ouest  kind=region country=TD minor
Maysan  kind=province country=IQ minor
Mazandaran  kind=province country=IR minor
Mazovië | Mazovie  kind=region country=PL minor
Mañğıstaw | Mangistaw  kind=region country=KZ minor
Mačva | Macva  kind=region country=RS minor
Mbini  kind=province country=GQ minor
Mbomou  kind=region country=CF minor
Meghalaya  kind=region country=IN minor
Meknès-Tafilalet | Meknes-Tafilalet  kind=province country=MA minor
Mersch  kind=region country=LU minor
=Meru  kind=province country=KE ambiguous minor
=Meta  kind=region country=CO ambiguous minor
Međimurje | Medimurje  kind=region country=HR minor
Miaoli  kind=region country=TW minor
Michoacán de Ocampo | Michoacan de Ocampo  kind=region country=MX minor
Midden-Bohemen  kind=region country=CZ minor
Midden-Jutland  kind=region country=DK minor
Migori  kind=province country=KE minor
Milne Bay  kind=province country=PG minor
MIMAROPA  kind=province country=PH minor
Miranda  kind=region country=VE ambiguous minor
Misiones  kind=province country=AR minor
Misiones  kind=province country=PY minor
Miyagi  kind=region country=JP minor
Mizoram  kind=region country=IN minor
Mohale's Hoek  kind=region country=LS minor
Mohéli | Moheli  kind=region country=KM minor
Mokhotlong  kind=region country=LS minor
Molise  kind=province country=IT minor
Monagas  kind=region country=VE minor
Mondol Kiri  kind=province country=KH minor
Mongala  kind=province country=CD minor
Mongar  kind=region country=BT minor
Montserrado  kind=region country=LR minor
Moquegua  kind=province country=PE minor
Moravica  kind=region country=RS minor
Moravië-Silezië | Moravie-Silezie  kind=region country=CZ minor
Morazán | Morazan  kind=region country=SV minor
Mordovië | Mordovie  kind=region country=RU minor
Morelos  kind=region country=MX minor
Morobe  kind=province country=PG minor
Morona-Santiago  kind=province country=EC minor
Moxico  kind=province country=AO minor
Moyen-Chari  kind=region country=TD minor
Moyen-Ogooué | Moyen-Ogooue  kind=province country=GA minor
Mtscheta-Mtianeti  kind=region country=GE minor
Mtwara  kind=region country=TZ minor
Mubarak Al-Kabier  kind=region country=KW minor
Muchinga  kind=province country=ZM minor
Mudug  kind=region country=SO minor
Muharraq  kind=region country=BH minor
Mukdahan  kind=province country=TH minor
Muramvya  kind=province country=BI minor
Muranga  kind=province country=KE minor
Murzuq  kind=province country=LY minor
Musandam  kind=province country=OM minor
Muyinga  kind=province country=BI minor
Muğla | Mugla  kind=province country=TR minor
Mwaro  kind=province country=BI minor
Médenine | Medenine  kind=region country=TN minor
Møre og Romsdal | More og Romsdal  kind=region country=NO minor
Naama  kind=province country=DZ minor
Nabatiye  kind=region country=LB minor
Nabeul  kind=region country=TN minor
Nagaland  kind=region country=IN minor
Nahr-an-Nil  kind=region country=SD minor
Nakhon Nayok  kind=province country=TH minor
Nakhon Phanom  kind=province country=TH minor
Nakhon Sawan  kind=province country=TH minor
Nalut  kind=province country=LY minor
Namibe  kind=province country=AO minor
=Nan  kind=province country=TH ambiguous minor
Nana-Grébizi | Nana-Grebizi  kind=region country=CF minor
Nana-Mambéré | Nana-Mambere  kind=region country=CF minor
Nandi  kind=province country=KE ambiguous minor
Nangarhar  kind=province country=AF minor
=Napo  kind=province country=EC ambiguous minor
Narathiwat  kind=province country=TH minor
Nariño | Narino  kind=region country=CO minor
Narok  kind=province country=KE minor
Naryn  kind=province country=KG minor
Nassarawa  kind=region country=NG minor
Nayarit  kind=region country=MX minor
Negeri Sembilan  kind=region country=MY minor
Nenetsië | Nenetsie  kind=region country=RU minor
New Ireland  kind=province country=PG minor
Nghe An  kind=province country=VN minor
Ngounié | Ngounie  kind=province country=GA minor
Ngozi  kind=province country=BI ambiguous minor
Ngöbe-Buglé | Ngobe-Bugle  kind=province country=PA minor
Niari  kind=province country=CG minor
Niassa  kind=province country=MZ minor
Nidwalden  kind=region country=CH minor
Nimba  kind=region country=LR minor
Nimruz  kind=province country=AF minor
Ninawa  kind=province country=IQ minor
Ningxia  kind=province country=CN minor
Ninh Bình | Ninh Binh  kind=province country=VN minor
Ninh Thuan  kind=province country=VN minor
Nippes  kind=region country=HT ambiguous minor
Nišava | Nisava  kind=region country=RS minor
Njombe  kind=region country=TZ minor
Nong Bua Lamphu  kind=province country=TH minor
Nong Khai  kind=province country=TH minor
Nonthaburi  kind=province country=TH minor
Noord Gaza  kind=region country=PS minor
Noord-Egeïsche Eilanden | Noord-Egeische Eilanden  kind=region country=GR minor
Noord-Jutland  kind=region country=DK minor
Noord-Kaap  kind=province country=ZA minor
Noord-Kazachstan  kind=region country=KZ minor
Noord-Pemba  kind=region country=TZ minor
Noord-Sinaï | Noord-Sinai  kind=region country=EG minor
Noord-Ubangi  kind=province country=CD minor
Noord-Zanzibar  kind=region country=TZ minor
Nooristan  kind=province country=AF minor
Nordland  kind=region country=NO minor
Norrbotten  kind=region country=SE minor
Norte de Santander  kind=region country=CO minor
Northern Bahr el Ghazal  kind=region country=SS minor
Northern Mindanao  kind=province country=PH minor
Northland  kind=region country=NZ minor
Northwest Territories  kind=province country=CA minor
Norðurland eystra | Nordurland eystra  kind=region country=IS minor
Norðurland vestra | Nordurland vestra  kind=region country=IS minor
Nouvelle-Aquitaine  kind=region country=FR minor
Nueva Esparta  kind=region country=VE minor
Nueva Segovia  kind=region country=NI minor
Nuevo León | Nuevo Leon  kind=region country=MX minor
Nugaal  kind=region country=SO minor
Nyamira  kind=province country=KE minor
Nyandarua  kind=province country=KE minor
Nyanga  kind=province country=GA minor
Nyeri  kind=province country=KE minor
Nógrád | Nograd  kind=region country=HU minor
Obock  kind=region country=DJ minor
Obwalden  kind=region country=CH minor
Occitanie  kind=region country=FR minor
Ocotepeque  kind=region country=HN minor
Oddar Meancheay  kind=province country=KH minor
Odisha  kind=region country=IN minor
Oecusse  kind=region country=TL minor
Oedmoertië | Oedmoertie  kind=region country=RU minor
Ogooué-Ivindo | Ogooue-Ivindo  kind=province country=GA minor
Ogooué-Lolo | Ogooue-Lolo  kind=province country=GA minor
Ogooué-Maritime | Ogooue-Maritime  kind=province country=GA minor
=Ogun  kind=region country=NG ambiguous minor
Ohangwena  kind=region country=NA minor
Olancho  kind=region country=HN minor
Omaheke  kind=region country=NA minor
Ombella-M'Poko  kind=region country=CF minor
Omusati  kind=region country=NA minor
Oost Darfoer  kind=region country=SD minor
Oost-Azerbeidzjan  kind=province country=IR minor
Oost-Kazachstan  kind=region country=KZ minor
Oost-Macedonië en Thracië | Oost-Macedonie en Thracie  kind=region country=GR minor
Orellana  kind=province country=EC ambiguous minor
Orhon  kind=province country=MN minor
Oromiya  kind=region country=ET minor
Oros Athos  kind=region country=GR minor
Oshana  kind=region country=NA minor
Oshikoto  kind=region country=NA minor
Osijek-Baranja  kind=region country=HR minor
=Osun  kind=region country=NG ambiguous minor
Otago  kind=region country=NZ minor
Otjozondjupa  kind=region country=NA minor
Ouaddaï | Ouaddai  kind=region country=TD minor
Ouaka  kind=region country=CF minor
Ouham  kind=region country=CF minor
Ouham-Pendé | Ouham-Pende  kind=region country=CF minor
Oum el-Bouaghi  kind=province country=DZ minor
Ouémé | Oueme  kind=region country=BJ minor
P'yŏngan-namdo | P'yongan-namdo  kind=province country=KP minor
P'yŏngan-pukto | P'yongan-pukto  kind=province country=KP minor
Pahang  kind=region country=MY minor
Pailin  kind=province country=KH minor
Paktia  kind=province country=AF minor
Paktika  kind=province country=AF minor
Panama Oeste  kind=province country=PA minor
Pando  kind=province country=BO minor
Paraguarí | Paraguari  kind=province country=PY minor
Paraíba | Paraiba  kind=region country=BR minor
=Paro  kind=region country=BT ambiguous minor
Parvan  kind=province country=AF minor
=Pará  kind=region country=BR ambiguous minor
Pasco  kind=province country=PE ambiguous minor
Pastaza  kind=province country=EC minor
Pathum Thani  kind=province country=TH minor
Pattani  kind=province country=TH minor
Pays de la Loire  kind=region country=FR minor
Paysandú | Paysandu  kind=region country=UY minor
Pemagatshel  kind=region country=BT minor
Penama  kind=province country=VU minor
Perak  kind=region country=MY minor
Perlis  kind=region country=MY minor
Pernambuco  kind=region country=BR minor
Pescadores  kind=region country=TW minor
Phang Nga  kind=province country=TH minor
Phattalung  kind=province country=TH minor
Phayao  kind=province country=TH minor
Phetchabun  kind=province country=TH minor
Phetchaburi  kind=province country=TH minor
Phichit  kind=province country=TH minor
Phongsali  kind=province country=LA minor
Phrae  kind=province country=TH minor
Phu Tho  kind=province country=VN minor
Phú Yên | Phu Yen  kind=province country=VN minor
Piauí | Piaui  kind=region country=BR minor
Pichincha  kind=province country=EC minor
Pingtung  kind=region country=TW minor
Pirkanmaa  kind=region country=FI minor
Pirot  kind=region country=RS minor
Plateau-Central  kind=province country=BF minor
Podlachië | Podlachie  kind=region country=PL minor
Podunavlje  kind=region country=RS minor
Pohjois-Karjala  kind=region country=FI minor
Pohjois-Pohjanmaa  kind=region country=FI minor
Pohjois-Savo  kind=region country=FI minor
Pomeroon-Supenaam  kind=region country=GY minor
Pomoravlje  kind=region country=RS minor
Portalegre  kind=region country=PT minor
Portuguesa  kind=region country=VE minor
Potaro-Siparuni  kind=region country=GY minor
Pouthisat  kind=province country=KH minor
Požega-Slavonië | Pozega-Slavonie  kind=region country=HR minor
Prachinburi  kind=province country=TH minor
Prachuap Khiri Khan  kind=province country=TH minor
Preah Vihear  kind=province country=KH minor
Presidente Hayes  kind=province country=PY minor
Prey Veng  kind=province country=KH minor
Primorje-Gorski Kotar  kind=region country=HR minor
Primorski  kind=region country=RU minor
Prins Edwardeiland  kind=province country=CA minor
Provence-Alpes-Côte d'Azur | Provence-Alpes-Cote d'Azur  kind=region country=FR minor
Puducherry  kind=region country=IN minor
Punakha  kind=region country=BT minor
Puntarenas  kind=province country=CR minor
Putumayo  kind=region country=CO minor
Pwani  kind=region country=TZ minor
Päijät-Häme | Paijat-Hame  kind=region country=FI minor
Pčinja | Pcinja  kind=region country=RS minor
Qacha's Nek  kind=region country=LS minor
Qarağandı | Qaragandi  kind=region country=KZ minor
Qashqadaryo  kind=region country=UZ minor
Qeqqata  kind=region country=GL minor
Qinghai  kind=province country=CN minor
Quang Binh  kind=province country=VN minor
Quang Nam  kind=province country=VN minor
Quang Ngai  kind=province country=VN minor
Quang Ninh  kind=province country=VN minor
Quang Tri  kind=province country=VN minor
Querétaro de Arteaga | Queretaro de Arteaga  kind=region country=MX minor
Quindío | Quindio  kind=region country=CO minor
Quintana Roo  kind=region country=MX minor
Quthing  kind=region country=LS minor
Rabat-Salé-Zemmour-Zaer | Rabat-Sale-Zemmour-Zaer  kind=province country=MA minor
Rajasthan  kind=region country=IN minor
Ranong  kind=province country=TH minor
Rasina  kind=region country=RS minor
Rasŏn | Rason  kind=province country=KP minor
Ratanakiri  kind=province country=KH minor
Ratchaburi  kind=province country=TH minor
Ratsja-Letsjchoemi en Kvemo Svaneti  kind=region country=GE minor
Raymah  kind=province country=YE minor
Razavi-Khorasan  kind=province country=IR minor
Razgrad  kind=province country=BG minor
Raška | Raska  kind=region country=RS ambiguous minor
Redange  kind=region country=LU minor
Región Metropolitana de Santiago | Region Metropolitana de Santiago  kind=province country=CL minor
Remich  kind=region country=LU minor
Rennell-Bellona  kind=province country=SB minor
Rif Dimashq  kind=province country=SY minor
Rio Grande do Norte  kind=region country=BR minor
Risaralda  kind=region country=CO minor
Rivas  kind=region country=NI ambiguous minor
River Cess  kind=region country=LR minor
River Gee  kind=region country=LR minor
Rivera  kind=region country=UY ambiguous minor
Rocha  kind=region country=UY ambiguous minor
Rogaland  kind=region country=NO minor
Roi Et  kind=province country=TH minor
Rondônia | Rondonia  kind=region country=BR minor
Roraima  kind=region country=BR minor
Rukwa  kind=region country=TZ minor
Rumonge  kind=province country=BI minor
Rutana  kind=province country=BI minor
Ruvuma  kind=region country=TZ minor
Ruyigi  kind=province country=BI minor
Ryanggang-do  kind=province country=KP minor
Río Negro | Rio Negro  kind=province country=AR minor
Río Negro | Rio Negro  kind=region country=UY minor
Río San Juan | Rio San Juan  kind=region country=NI minor
Sa Kaew  kind=province country=TH minor
Sa'dah  kind=province country=YE minor
Sabah  kind=region country=MY minor
Sabaragamuwa  kind=province country=LK minor
Sagaing  kind=region country=MM minor
Sainyabuli  kind=province country=LA minor
Sakarya  kind=province country=TR minor
Sakon Nakhon  kind=province country=TH minor
Salah ad Din  kind=province country=IQ minor
Salamat  kind=region country=TD minor
Salavan  kind=province country=LA minor
Salfit  kind=region country=PS minor
Salgótarján | Salgotarjan  kind=region country=HU minor
Samangan  kind=province country=AF minor
Samburu  kind=province country=KE minor
Samdrup Jongkhar  kind=region country=BT minor
Samegrelo-Zemo Svaneti  kind=region country=GE minor
Samtsche-Dzjavacheti  kind=region country=GE minor
Samtse  kind=region country=BT minor
Samut Sakhon  kind=province country=TH minor
Samut Songkhram  kind=province country=TH minor
San Andrés en Providencia | San Andres en Providencia  kind=region country=CO minor
San Martín | San Martin  kind=province country=PE minor
San Pedro  kind=province country=PY ambiguous minor
San Vicente  kind=region country=SV minor
Sanaag  kind=region country=SO minor
Sandaun  kind=province country=PG minor
Sangha  kind=province country=CG minor
Sangha-Mbaéré | Sangha-Mbaere  kind=region country=CF minor
Sankuru  kind=province country=CD minor
Sanma  kind=province country=VU minor
Santa Catarina  kind=region country=BR ambiguous minor
Santa Elena  kind=province country=EC minor
Santarém | Santarem  kind=region country=PT ambiguous minor
Sar-e Pol  kind=province country=AF minor
Saraburi  kind=province country=TH minor
Sarawak  kind=region country=MY minor
Sarpang  kind=region country=BT minor
Satakunta  kind=region country=FI minor
Satun  kind=province country=TH minor
Savannakhet  kind=province country=LA minor
Schaffhausen  kind=region country=CH minor
Schwyz  kind=region country=CH minor
Sekong  kind=province country=LA minor
Selangor  kind=region country=MY minor
Selebi-Phikwe  kind=region country=BW minor
Selenge  kind=province country=MN minor
Semenawi Keyih Bahri  kind=region country=ER minor
Sennar  kind=region country=SD minor
Sergipe  kind=region country=BR minor
Sermersooq  kind=region country=GL minor
Shaanxi  kind=province country=CN minor
Shabeellaha Dhexe  kind=region country=SO minor
Shabeellaha Hoose  kind=region country=SO minor
Shabwah  kind=province country=YE minor
Shamal-Darfur  kind=region country=SD minor
Shamal-Kordofan  kind=region country=SD minor
=Shan  kind=region country=MM ambiguous minor
Shandong  kind=province country=CN minor
Shanxi  kind=province country=CN minor
Shefa  kind=province country=VU minor
Shiga  kind=region country=JP minor
Shimane  kind=region country=JP minor
Shiselweni  kind=region country=SZ minor
Siaya  kind=province country=KE minor
Sikkim  kind=region country=IN minor
=Sila  kind=region country=TD ambiguous minor
Siliana  kind=region country=TN minor
Silistra  kind=province country=BG minor
Simiya  kind=region country=TZ minor
Sindh  kind=province country=PK minor
Singburi  kind=province country=TH minor
Singida  kind=region country=TZ minor
Sinoe  kind=region country=LR minor
Sinop  kind=province country=TR ambiguous minor
Sirdaryo  kind=region country=UZ minor
Sisak-Moslavina  kind=region country=HR minor
Sisaket  kind=province country=TH minor
Sistan en Beloetsjistan  kind=province country=IR minor
Sjida Kartli  kind=region country=GE minor
Sjirak  kind=region country=AM minor
Sjoemen  kind=province country=BG minor
Sjoenik  kind=region country=AM minor
Smoljan  kind=province country=BG minor
SOCCSKSARGEN  kind=province country=PH minor
Sofala  kind=province country=MZ minor
Solothurn  kind=region country=CH minor
Somogy  kind=region country=HU minor
Songkhla  kind=province country=TH minor
Sonora  kind=region country=MX minor
Sonsonate  kind=region country=SV minor
=Sool  kind=region country=SO ambiguous minor
Soriano  kind=region country=UY minor
Sotavento  kind=region country=CV minor
Southern Highlands  kind=province country=PG minor
Southland  kind=region country=NZ minor
=Sowa  kind=region country=BW ambiguous minor
Split-Dalmatië | Split-Dalmatie  kind=region country=HR minor
Stavropol  kind=region country=RU minor
Stedelijk- en West-Zanzibar  kind=region country=TZ minor
Stoeng Treng  kind=province country=KH minor
Subkarpaten  kind=region country=PL minor
Sucumbíos | Sucumbios  kind=province country=EC minor
Sughd  kind=province country=TJ minor
Suhaj  kind=region country=EG minor
Sukhothai  kind=province country=TH minor
Suphanburi  kind=province country=TH minor
Surin  kind=province country=TH minor
Surxondaryo  kind=region country=UZ minor
Suðurland | Sudurland  kind=region country=IS minor
Suðurnes | Sudurnes  kind=region country=IS minor
Svay Rieng  kind=province country=KH minor
Sverdlovsk  kind=region country=RU minor
Szabolcs-Szatmár-Bereg | Szabolcs-Szatmar-Bereg  kind=region country=HU minor
Szekszárd | Szekszard  kind=region country=HU minor
Sédhiou | Sedhiou  kind=region country=SN minor
Södermanland | Sodermanland  kind=region country=SE minor
Sühbaatar | Suhbaatar  kind=province country=MN minor
Sălaj | Salaj  kind=region country=RO minor
Ta'izz  kind=province country=YE minor
Tachar  kind=province country=AF minor
Tacuarembó | Tacuarembo  kind=region country=UY minor
Tadjourah  kind=region country=DJ minor
Tadla-Azilal  kind=province country=MA minor
Tafea  kind=province country=VU minor
Tafilah  kind=region country=JO minor
Tagant  kind=region country=MR minor
Tahoua  kind=region country=NE minor
Taita Taveta  kind=province country=KE minor
Taitung  kind=region country=TW minor
Takev  kind=province country=KH minor
Talas  kind=province country=KG minor
Tamaulipas  kind=region country=MX minor
Tambacounda  kind=region country=SN minor
Tamil Nadu  kind=region country=IN minor
Tana River  kind=province country=KE minor
Tandjilé | Tandjile  kind=region country=TD minor
Tanger-Tétouan | Tanger-Tetouan  kind=province country=MA minor
Tanintharyi  kind=region country=MM minor
Taoyuan  kind=region country=TW minor
Taraba  kind=region country=NG minor
Taranaki  kind=region country=NZ minor
Tarapacá | Tarapaca  kind=province country=CL minor
Targovisjte  kind=province country=BG minor
Tasman  kind=region country=NZ minor
Tataouine  kind=region country=TN minor
Tatarije  kind=region country=RU minor
Tavoesj  kind=region country=AM minor
Taza-Al Hoceïma-Taounate | Taza-Al Hoceima-Taounate  kind=province country=MA minor
Telangana  kind=region country=IN minor
Temburong  kind=region country=BN minor
Temotu  kind=province country=SB minor
Terengganu  kind=region country=MY minor
Thaba-Tseka  kind=region country=LS minor
Tharaka-Nithi  kind=province country=KE minor
Thessalië | Thessalie  kind=region country=GR minor
Thua Thien-Hue  kind=province country=VN minor
Thurgau  kind=region country=CH minor
Thái Bình | Thai Binh  kind=province country=VN minor
Tibesti  kind=region country=TD minor
Tien Giang  kind=province country=VN minor
Tillabéri | Tillaberi  kind=region country=NE minor
Tipaza  kind=province country=DZ minor
Tiris Zemmour  kind=region country=MR minor
Tissemsilt  kind=province country=DZ minor
Tlaxcala  kind=region country=MX minor
Tocantins  kind=region country=BR minor
Tochigi  kind=region country=JP minor
Toeva  kind=region country=RU minor
Togdheer  kind=region country=SO minor
Tolima  kind=region country=CO minor
Tolna  kind=region country=HU minor
Toplica  kind=region country=RS minor
Torba  kind=province country=VU minor
Trang  kind=province country=TH minor
Trans-Nzoia  kind=province country=KE minor
Transbaikal  kind=region country=RU minor
Trarza  kind=region country=MR minor
Trashigang  kind=region country=BT minor
Trashiyangste  kind=region country=BT minor
=Trat  kind=province country=TH ambiguous minor
Treinta y Tres  kind=region country=UY minor
Trentino-Zuid-Tirol  kind=province country=IT minor
Tripura  kind=region country=IN minor
Trongsa  kind=region country=BT minor
Trà Vinh | Tra Vinh  kind=province country=VN minor
Tshopo  kind=province country=CD minor
Tshuapa  kind=province country=CD minor
Tsirang  kind=region country=BT minor
Tsjoej  kind=province country=KG minor
Tsjoekotka  kind=region country=RU minor
Tsjoevasjië | Tsjoevasjie  kind=region country=RU minor
Tubas  kind=region country=PS minor
Tulkarm  kind=region country=PS minor
Tungurahua  kind=province country=EC minor
Turkana  kind=province country=KE minor
Tutong  kind=region country=BN minor
Tuyên Quang | Tuyen Quang  kind=province country=VN minor
Táchira | Tachira  kind=region country=VE minor
Tây Ninh | Tay Ninh  kind=province country=VN minor
=Töv | =Tov  kind=province country=MN ambiguous minor
Uasin Gishu  kind=province country=KE minor
Ucayali  kind=province country=PE minor
Udomxai  kind=province country=LA minor
Umm al-Qaiwain  kind=region country=AE minor
Umm Salal  kind=region country=QA minor
Upper Demerara-Berbice  kind=region country=GY minor
Upper Nile  kind=region country=SS minor
Upper Takutu-Upper Essequibo  kind=region country=GY minor
=Uri  kind=region country=CH ambiguous minor
Usulután | Usulutan  kind=region country=SV minor
Uthai Thani  kind=province country=TH minor
Uttaradit  kind=province country=TH minor
Uttarakhand  kind=region country=IN minor
Uusimaa  kind=region country=FI minor
=Uva  kind=province country=LK ambiguous minor
=Uvs  kind=province country=MN ambiguous minor
=Uíge | =Uige  kind=province country=AO ambiguous minor
Vakaga  kind=region country=CF minor
Valle del Cauca  kind=region country=CO minor
Vallée du Bandama | Vallee du Bandama  kind=province country=CI minor
Varaždin | Varazdin  kind=region country=HR minor
Vargas  kind=region country=VE ambiguous minor
Varsinais-Suomi  kind=region country=FI minor
=Vas  kind=region country=HU ambiguous minor
=Vaud  kind=region country=CH ambiguous minor
Vaupés | Vaupes  kind=region country=CO minor
Vayots Dzor  kind=region country=AM minor
Veliko Tarnovo  kind=province country=BG minor
Veraguas  kind=province country=PA minor
Vestfirðir | Vestfirdir  kind=region country=IS minor
Vesturland  kind=region country=IS minor
Viana do Castelo  kind=region country=PT minor
Vichada  kind=region country=CO minor
Vihiga  kind=province country=KE minor
Vila Real  kind=region country=PT minor
Viljandimaa  kind=region country=EE minor
Villa Clara  kind=province country=CU minor
Viqueque  kind=region country=TL minor
Virovitica-Podravina  kind=region country=HR minor
Viseu  kind=region country=PT minor
Vukovar-Srijem  kind=region country=HR minor
Vysočina | Vysocina  kind=region country=CZ minor
Värmland | Varmland  kind=region country=SE minor
Västerbotten | Vasterbotten  kind=region country=SE minor
Västernorrland | Vasternorrland  kind=region country=SE minor
Västmanland | Vastmanland  kind=region country=SE minor
Västra Götaland | Vastra Gotaland  kind=region country=SE minor
Vĩnh Phúc | Vinh Phuc  kind=province country=VN minor
Wadi Al Hayaa  kind=province country=LY minor
Wadi Al Shatii  kind=province country=LY minor
Wadi Fira  kind=region country=TD minor
Waikato  kind=region country=NZ minor
Wajir  kind=province country=KE minor
Wangdue Phodrang  kind=region country=BT minor
Wardak  kind=province country=AF minor
Warrap  kind=region country=SS minor
Wasit  kind=province country=IQ minor
West New Britain  kind=province country=PG minor
West-Azerbeidzjan  kind=province country=IR minor
West-Griekenland  kind=region country=GR minor
West-Macedonië | West-Macedonie  kind=region country=GR minor
West-Pokot  kind=province country=KE minor
West-Pommeren  kind=region country=PL minor
Western Bahr el Ghazal  kind=region country=SS minor
Western Equatoria  kind=region country=SS minor
Western Highlands  kind=province country=PG minor
Western Visayas  kind=province country=PH minor
Wiltz  kind=region country=LU minor
Woleu-Ntem  kind=province country=GA minor
Wolynië | Wolynie  kind=region country=UA minor
Woqooyi-Galbeed  kind=region country=SO minor
Xieng Khuang  kind=province country=LA minor
Xorazm  kind=region country=UZ minor
=Yala  kind=province country=TH ambiguous minor
Yamanashi  kind=region country=JP minor
Yaracuy  kind=region country=VE minor
Yasothon  kind=province country=TH minor
Yilan  kind=region country=TW minor
=Yobe  kind=region country=NG ambiguous minor
=Yoro  kind=region country=HN ambiguous minor
Ysykköl | Ysykkol  kind=province country=KG minor
Yunlin  kind=region country=TW minor
Yên Bái | Yen Bai  kind=province country=VN minor
Zabul  kind=province country=AF minor
Zacatecas  kind=region country=MX ambiguous minor
Zaghouan  kind=region country=TN minor
Zaječar | Zajecar  kind=region country=RS minor
=Zala  kind=region country=HU ambiguous minor
Zambezia  kind=province country=MZ minor
Zamboanga Peninsula  kind=province country=PH minor
Zamfara  kind=region country=NG minor
Zamora-Chinchipe  kind=province country=EC minor
Zanzan  kind=province country=CI minor
Zavhan  kind=province country=MN minor
Zhejiang  kind=province country=CN minor
Zhemgang  kind=region country=BT minor
Zlatibor  kind=region country=RS minor
Zuid-Bohemen  kind=region country=CZ minor
Zuid-Denemarken  kind=region country=DK minor
Zuid-Egeïsche Eilanden | Zuid-Egeische Eilanden  kind=region country=GR minor
Zuid-Kazachstan  kind=region country=KZ minor
Zuid-Khorasan  kind=province country=IR minor
Zuid-Moravië | Zuid-Moravie  kind=region country=CZ minor
Zuid-Pemba  kind=region country=TZ minor
Zuid-Sinaï | Zuid-Sinai  kind=region country=EG minor
Zuid-Ubangi  kind=province country=CD minor
Zulia  kind=region country=VE minor
Çankırı | Cankiri  kind=province country=TR minor
Ñeembucú | Neembucu  kind=province country=PY minor
Ñuble | Nuble  kind=province country=CL minor
Ömnögovĭ | Omnogovi  kind=province country=MN minor
Österbotten | Osterbotten  kind=region country=FI minor
Östergötland | Ostergotland  kind=region country=SE minor
Övörhangaj | Ovorhangaj  kind=province country=MN minor
Święty Krzyż | Swiety Krzyz  kind=region country=PL minor
Šibenik-Knin | Sibenik-Knin  kind=region country=HR minor
Šumadija | Sumadija  kind=region country=RS minor
