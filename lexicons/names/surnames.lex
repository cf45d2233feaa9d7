# lexicons/names/surnames.lex: surnames of the Netherlands, Belgium and the world
@class    surname
@licence  MIT
@source   npm @faker-js/faker 10.6.0 (copyright Faker contributors, MIT) and npm @zxcvbn-ts/language-nl-be 3.0.2 (copyright Dan Wheeler and Dropbox, Inc., MIT; its names are open data of Statbel); Debian wdutch as a filter
@generator lexicons/generate/person-names.py
@fields   dutch: <flag>
@fields   ambiguous: <flag>

# Surnames
Aalbers  dutch
Aalerud
Aaltonen
Aarab  dutch
Aarts  dutch
=Aas  ambiguous
Aasen
Ababii
Abacı
Abadan
Abadžija | Abadzija
Abadžić | Abadzic
Abalıoğlu | Abalioglu
Abarkan  dutch
Abate
Abay
Abazi  dutch
Abazović | Abazovic
Abbas  dutch
Abbate
Abbeel  dutch
Abbeloos  dutch
Abbondanza
Abbosov
Abbosova
Abbott
Abbou  dutch
Abbrescia
Abdallah  dutch
Abdellaoui  dutch
Abdellati  dutch
Abdi  dutch
Abdulahadyev
Abdulahadyeva
Abdulazimov
Abdulazimova
Abdulazizov
Abdulazizova
Abdulboriyev
Abdulboriyeva
Abdulhafizov
Abdulhafizova
Abdulhakimov
Abdulhakimova
Abdulhayov
Abdulhayova
Abdulholiqov
Abdulholiqova
Abduljabborov
Abduljabborova
Abduljalilov
Abduljalilova
Abdulkarimov
Abdulkarimova
Abdullah  dutch
Abdullatifov
Abdullatifova
Abdullayeva
Abdulmalikov
Abdulmalikova
Abdulqahhorov
Abdulqahhorova
Abdulqodirov
Abdulqodirova
Abdulvahhobov
Abdulvahhobova
Abdulvaliyev
Abdulvaliyeva
Abdulvohidov
Abdulvohidova
Abeels  dutch
Abegglen
=Abel  ambiguous
Abeloos  dutch
Aben  dutch
Abernathy
Abeyta
Abicht
Abid  dutch
Abimanyu
Abiodun
Abiola
Abiputra
Abodunrin
Abosede
=Abraham  dutch ambiguous
=Abrahams  dutch ambiguous
Abrahamsson
Abramovic
Abrams  dutch
Abrego
Abreu
Abshire
Absillis  dutch
=Abt  ambiguous
Abts  dutch
Acar  dutch
Accardi
Accardo
Accou  dutch
Accurso
Aceto
Acevedo
Achahbar  dutch
Achalhi  dutch
Achari
Acharya
Acheampong
Achilles
Achim
Achkinadze
=Achten  dutch ambiguous
Ackaert  dutch
Acke  dutch
Ackerman  dutch
Ackermann
Ackermans  dutch
Ackx  dutch
Aclan
Acosta
Acquadro
Acquaviva
Acquistapace
Acuña | Acuna
Acx  dutch
Adadevoh
Adal
=Adam  dutch ambiguous
Adamcová | Adamcova
Adamczak
Adamczyk  dutch
Adame
Adamec
Adamek
Adami
Adamiak
Adamiec
Adamo
Adamović | Adamovic
Adamová | Adamova
Adamowicz
Adams  dutch
Adamski
Adamus
Adan
Adanır | Adanir
Adaobi
Adar
Adašević | Adasevic
Adcock
Addari
Addis
Addou  dutch
Ade
Adebayo
Adebisi
Adegbite
Adegboye
Adegoke
Adekunle
Adelakun
Adeleke
Adelusi
=Adem  dutch ambiguous
Ademayowa
Ademi  dutch
Ademiluyi
Ademola
Adeniyan
Adeoluwa
Aderibigbe
Aderinsola
Aderogba
Aderonke
Adesina
Adesiyan
Adewale
Adewunmi
Adewura
Adeyemo
Adhikari
Adhitama
Adiga
Adikti  dutch
Adin
Adisa
Adjei  dutch
Adomah
Adomako
Adongo
Adorno
Adragna
Adriaansen  dutch
Adriaen  dutch
Adriaens  dutch
Adriaensen  dutch
Adriaensens  dutch
Adriaenssen  dutch
Adriaenssens  dutch
Adriansyah
Adu  dutch
Adusei
Adutwum
Adyns  dutch
Adámek
Adámková | Adamkova
Adıvar | Adivar
Aebi
Aebischer
Aeby
Aegten  dutch
Aelbrecht  dutch
Aelterman  dutch
Aelvoet  dutch
Aendekerk  dutch
Aengeveld  dutch
Aerden  dutch
Aerens  dutch
Aernoudt  dutch
Aernout  dutch
Aernouts  dutch
Aers  dutch
Aerssens  dutch
Aertgeerts  dutch
Aerts  dutch
Aertsen  dutch
Aertssen  dutch
Affinito
Afifah
Afirifa
Afkir  dutch
Afoakwa
Afolabi
Afolayan
Afonja
Afunku
Agarwal
Agboola
Agneessens  dutch
Agnello
Agnes
Agostinelli
Agostini
Agosto
Agresta
Agten  dutch
Aguayo
Aguilar
Aguilera
Aguirre
Aguridić | Aguridic
Agustian
Agustina
Agyapong
Agyare
Agyei
Agyemang  dutch
Ahidar  dutch
Ahin  dutch
Ahić | Ahic
Ahlke
Ahluwalia
Ahmad  dutch
Ahmadi  dutch
Ahmadzai  dutch
Ahmed  dutch
Ahmedov  dutch
Ahmedova  dutch
Ahmetspahić | Ahmetspahic
Ahonen
Ahortor
Ahrenberg
Ahrens
Ahrorov
Ahrorova
Ahuja
Aiello
Aigare
Aigars
Aigbiniode
Aigner
Aigroz
Airlangga
Aissaoui  dutch
Aissati  dutch
Ajakaiye
Ajao
Ajayi
Ajewole
Ajose-adeogun
Ajouaou  dutch
Ajvazi  dutch
Ajvazović | Ajvazovic
Ak  dutch
Akal
Akalın | Akalin
Akan
Akar  dutch
Akay  dutch
Akaydın | Akaydin
Akbaba
Akbas  dutch
Akbay
Akbayir  dutch
Akbulut  dutch
Akcan
Akdag  dutch
Akdağ
Akdemir
Akdeniz  dutch
Akeem-omosanya
Akel
Akerele
Akgöz | Akgoz
Akgül | Akgul
Akgün | Akgun  dutch
Akhtar  dutch
Akifović | Akifovic
Akin  dutch
Akinrinola
Akintade
Akkan
Akkas  dutch
Akkaya  dutch
Akkaş
Akkermans  dutch
Akkor
Akkoyun
Akkoyunlu
Akkoç | Akkoc
Akkurt
Akkus  dutch
Akmalov
Akmalova
Akman
Akoto
Akoudad  dutch
Akowua
Akpinar  dutch
Akpınar
Akramov
Akramova
Aksakal
Aksel
Aksentijević | Aksentijevic
Aksentić | Aksentic
Aksin
Aksić | Aksic
Aksović | Aksovic
Aksoy  dutch
Aksu  dutch
Aksungur
Aktan
Aktas  dutch
Aktay
Aktaş
Aktepe  dutch
Akyeampong
Akyel
Akyena
Akyürek | Akyurek
Akyüz | Akyuz  dutch
Akyıldız | Akyildiz
Akçal | Akcal
Akçalı | Akcali
Akçay | Akcay
Akın
Akıncı | Akinci
Akışık | Akisik
Akşit | Aksit
Akšam | Aksam
Al-Azzawi  dutch
Al-Janabi  dutch
Alabi
Aladić | Aladic
Aladžić | Aladzic
Alaerts  dutch
Alaimo
Alaković | Alakovic
Alamsyah
Alan
Alanis
Alaniz
Alanović | Alanovic
Alaníz
Alarcón | Alarcon
Alargić | Alargic
Alavanja
Alavantić | Alavantic
Alba
Albanese
Albano
Albayrak  dutch
Albers  dutch
Albert  dutch
Alberti
Albertyn
Albrecht  dutch
Albrechtová | Albrechtova
Albrechts  dutch
Albu
Albuquerque
Alcala
Alcalá
Alcamo
Alcaraz
Alci  dutch
Alcántar | Alcantar
Aldea
Alders  dutch
Alderweireldt  dutch
Alejandro
Aleksandrova  dutch
Aleksandrowicz
Aleksić | Aleksic
Alemán | Aleman
=Alen  dutch ambiguous
Alenteyns  dutch
Alessandrini
Alessi
Alev
Alexa
Alexander  dutch
Alexandrescu
Alexandru
Alexe
Alfano
Alfaro
Alfermann
Alfieri
Algoet  dutch
Alhan  dutch
Ali  dutch
Alicea
Alidi
Aliev  dutch
Alieva  dutch
Aligbe
Alih
Alija
Alikavazović | Alikavazovic
Alisherov
Alisherova
Alivernini
Aliyev
Aliyeva
Alizadeh
Aličić | Alicic
Aljančić | Aljancic
Alkan
Alkaya
Alkhamis
Alković | Alkovic
Alksne
Alksnis
Allaer  dutch
Allaert  dutch
Allaerts  dutch
Allali  dutch
Allaoui  dutch
Allard  dutch
Allary  dutch
Allegaert  dutch
Allegretti
=Alleman  dutch ambiguous
Allemeersch  dutch
Allewaert  dutch
Alleweireldt  dutch
Allgeyer
Alliet  dutch
Ally  dutch
Almanza
Almaraz
Almaráz
Almašac | Almasac
Almeida
Almey  dutch
Almonte
Alnıaçık | Alniacik
Aloba
Aloi
Alonso
Alonzo
Alpaerts  dutch
Alparac
Alpman
Alpuğan | Alpugan
Altamirano
Altan
Altenwerth
Altieri
Altin  dutch
Altintas  dutch
Altun  dutch
Altuntas  dutch
Altuntaş
Altınay | Altinay
Altınbaş | Altinbas
Altınel | Altinel
Altınok | Altinok
Altıntaş
Altınışık | Altinisik
Altıok | Altiok
Aluga
Alva
Alvarado
Alvarez
Alves
Alyanak
Alıcı | Alici
Amabile
Amado
Amador
Amadori
Amaechi
Amajoud  dutch
=Amandels  dutch ambiguous
Amann
Amanta
Amar
Amaral
Amato
Amaya
Amberg
Ambroos  dutch
Ambrosini
Ambrosino
Ambrosio
Ambrož | Ambroz
Ambrožová | Ambrozova
Ameel  dutch
Ameele  dutch
Amelinckx  dutch
Ameloot  dutch
Amelynck  dutch
Amendola
America  dutch
Amerijckx  dutch
Amerio
Amerlynck  dutch
Ameryckx  dutch
Ameye  dutch
Ameys  dutch
Amez  dutch
Amezian  dutch
Ameziane  dutch
Amghar  dutch
Amici
Amico
Amin  dutch
Aminat
Amiri  dutch
Amla
Ammann
Ammar  dutch
Ammoscato
Amo
Amoa
Amoako
Amoasi
Amorim
Amoroso
Amoruso
Ampadu
Ampe  dutch
Ampofo
Amponsah
Amrani  dutch
Amraoui  dutch
Amrein
Amri  dutch
Amundsen
Ananda
Anandya
Anasov
Anasova
Anaya
Anciaux  dutch
Anckaert  dutch
Ancona
Andelhofs  dutch
Andersen
Anderson  dutch
Andersone
Andersons
Andersson
Andesilić | Andesilic
Anding
Andini
Andić | Andic
Andonov
Andonović | Andonovic
Andorful
Andrade
Andre
Andreassen
Andreasson
Andrei
Andrejević | Andrejevic
Andrejin
Andrejić | Andrejic
Andreković | Andrekovic
Andreoli
Andresen
Andriani
Andries  dutch
Andriessen  dutch
Andrisani
Andriška | Andriska
Andrle
Andrlová | Andrlova
Andronic
Andrzejczak
Andrzejewski
André  dutch
Anděl | Andel
Andělová | Andelova
Aneca  dutch
Anelli
Angeletti
Angeli
Angelini
Angeloni
Angelov  dutch
Angelova  dutch
Angelucci
Anggraini
Anggreny
Anggriawan
Anghel
Angillis  dutch
Angster
Anguiano
Angulo
Anjani
Anjos
Ankra
Ankunding
Annaert  dutch
Anne  dutch
Annemans  dutch
=Anno  dutch ambiguous
Annunziata
Annys  dutch
Anné  dutch
Anokye
Ansa
Anseeuw  dutch
Anselmi
Anselmo
Antal
Antalová | Antalova
Antczak
Antenucci
Antezza
Antheunis  dutch
Anthierens  dutch
Anthoni  dutch
Anthonis  dutch
Anthonissen  dutch
Anthoon  dutch
Anthoons  dutch
Anthuenis  dutch
Antoci
Antoine  dutch
Anton
Antonacci
Antonelli
Antoni
Antonini
Antonio  dutch
Antonis  dutch
Antonissen  dutch
Antonić | Antonic
Antonović | Antonovic
Antonucci
Antović | Antovic
Antoš | Antos
Antošová | Antosova
Anttila
Antunes
Antunović | Antunovic
Antušević | Antusevic
Antwi  dutch
Anučin | Anucin
Anušić | Anusic
Anvaryev
Anvaryeva
Anzalone
Anđelić | Andelic
Anđelković | Andelkovic
Aouragh  dutch
Aparicio
Aper  dutch
Apers  dutch
Apicella
Apitz
Apodaca
Aponte
Apostol
=Appelen  dutch ambiguous
Appelmans  dutch
=Appels  dutch ambiguous
Appeltans  dutch
Appeltants  dutch
Appermont  dutch
Appia
Appiah  dutch
=April  dutch ambiguous
Aprile
Aps  dutch
Aqila
Aquino
Arab  dutch
Aragón | Aragon
Aramini
Aranda
Arap
Aras  dutch
Araña | Arana
Araújo | Araujo
Arcangeli
Arce
Archuleta
Arda
Ardana
Ardelean
Ardeleanu
Ardianto
Ardies  dutch
Ardiyanti
Aregger
Arellano
Aremu
=Arena  ambiguous
Arenas
Arendt
Arens  dutch
Arents  dutch
Arevalo
Argenio
Argento
Argiolas
Arguello
Argüello
Arhanić | Arhanic
Ari  dutch
Arias
Arici  dutch
Arickx  dutch
Arif  dutch
Arifi  dutch
Arifin
Arijs  dutch
Arits  dutch
Ariën | Arien  dutch
Arlović | Arlovic
Arman
Armas
Armendáriz | Armendariz
Armenta
Armijo
Armstrong
Arnaud
Arnaut
Arnauts  dutch
Arndt
Arnesen
Arnold
Arnols  dutch
Arnou  dutch
Arnould  dutch
Arnout  dutch
Arnouts  dutch
Arnoys  dutch
Arora
Arpaši | Arpasi
Arras  dutch
Arredondo
Arreola
Arriaga
Arroyo
Arsenić | Arsenic
Arsić | Arsic
Arslan  dutch
Arslanoğlu | Arslanoglu
Arslonov
Arslonova
Arteaga
Arteel  dutch
Artioli
Artois  dutch
Artoos  dutch
=Arts  dutch ambiguous
Arvidsson
Aryal
Aryani
Aryanti
Aryee
Arys  dutch
Arāja | Araja
Arājs | Arajs
Arıcan | Arican
Arık | Arik
Arıkan | Arikan
Arığ | Arig
Asadov
Asadova
Asadullohyev
Asadullohyeva
Asamoa
Asamoah
Asan
Asante
Asare
Asaro
Aschenbroich
Ascione
Ascoop  dutch
Asenov  dutch
Asenova  dutch
Asenso
Ashley
Asiama
Asiedu
Asil
Asilbekov
Asilbekova
Aslan  dutch
Aslanoğlu | Aslanoglu
Asnong  dutch
Aspere
Aspers
Aspeslagh  dutch
Asselberghs  dutch
Asselman  dutch
Assmus
Assunção | Assuncao
Astafei
Astolfi
Astuti
Aswandi
=Ata  ambiguous
Atakan
Atakol
Atalık | Atalik
Atan
Atanasov  dutch
Atanasova  dutch
Atanda
Atasever
Atay
Atencio
Ates  dutch
Ateş
Atik
Atlı | Atli
Atmaca  dutch
Atzeni
Atzori
Atıcı | Atici
Atılgan | Atilgan
Aubert
Aubroeck  dutch
Aubry
Aucamp
Audenaerde  dutch
Audenaert  dutch
Audoor  dutch
Auer
Aufderhar
=Augustijnen  dutch ambiguous
Augustyn
Augustynen  dutch
Augustyniak
Augustyns  dutch
Auman  dutch
=Aurelia  ambiguous
Ausloos  dutch
Aussems  dutch
Auwers  dutch
Auwerx  dutch
Auziņa | Auzina
Auziņš | Auzins
Avallone
Avan
Avazyev
Avazyeva
Avci  dutch
Avcı
Avcıoğlu | Avcioglu
Avet  dutch
Avilés | Aviles
Avola
=Avonds  dutch ambiguous
Avonts  dutch
Avram
Avsec
Aw
Awad  dutch
Awodiran
Awolowo
Awouters  dutch
Awuah
Axelsson
Axmann
Ay  dutch
Ayad  dutch
Ayadi  dutch
Ayala
Ayandokun
Ayaydın | Ayaydin
Ayaz  dutch
Aybar
Aycan
Aydan
Aydemir  dutch
Aydin  dutch
Aydogan  dutch
Aydoğdu | Aydogdu
Aydın
Aygün | Aygun  dutch
Ayhan
Ayisat
Aykan
Aykaç | Aykac
Aykurt
Ayobami
Ayomide
Ayoola
Aytaç | Aytac
Aytek
Aytekin
Ayverdi
Azad
Azahaf  dutch
Azamatov
Azamatova
Azara
Azarkan  dutch
Azdad  dutch
Azevedo
Azinić | Azinic
Azirar  dutch
Aziz  dutch
Azizah
Azizi  dutch
Azizov
Azizova
Azou  dutch
Azouagh  dutch
Azzahra
Azzaoui  dutch
Azzouz  dutch
Azzouzi  dutch
Açar
Açikgöz | Acikgoz  dutch
Açıkalın | Acikalin
Açıkgöz
Aïdara | Aidara
Aćimović | Acimovic
Aćin | Acin
Aćić | Acic
Ačanski | Acanski
Ačić
Ađanski | Adanski
Ağa
Ağaoğlu | Agaoglu
Ağca | Agca
Ağırbaş | Agirbas
Aşkın | Askin
Aşçı | Asci
Aşık | Asik
Aşıkoğlu | Asikoglu
Ašanin | Asanin
Ašađanin | Asadanin
Ašimi | Asimi
Aškraba | Askraba
Aškrabić | Askrabic
Ašonja | Asonja
Ašćerić | Asceric
Aždajić | Azdajic
=Ba  dutch ambiguous
Baa
Baafi
Baah
Baarck
=Baart  dutch ambiguous
Baawia
Babac
Babacan
Babalj
Babalola
Babalı | Babali
Babaoğlu | Babaoglu
Babarogić | Babarogic
Babatunde
Babatz
Babel
Babin
Babini
Babić | Babic
Babka
Babková | Babkova
Babou
Babović | Babovic
Babtunde
Baburić | Baburic
Baca
Bacalo
Bacci
Bacher
Bachiri  dutch
Bachmann
Baciu
Backaert  dutch
Backeljau  dutch
Backeljauw  dutch
Backers  dutch
Backx  dutch
Badane
Badea
Bademci
Badenhorst
=Bader  dutch ambiguous
Badi  dutch
Badiane
Badillo
Badji
Badjuk
Badu
Baeck  dutch
Baecke  dutch
Baeckelandt  dutch
Baeckelmans  dutch
Baeke  dutch
Baekeland  dutch
Baekelandt  dutch
Baekelmans  dutch
Baeken  dutch
Bael  dutch
Baelde  dutch
Baele  dutch
Baelemans  dutch
Baelen  dutch
Baelus  dutch
Baens  dutch
Baert  dutch
Baerten  dutch
Baerts  dutch
Baertsoen  dutch
Baes  dutch
Baete  dutch
Baeten  dutch
Baetens  dutch
Baets  dutch
Baetslé | Baetsle  dutch
Baeté  dutch
Baeyens  dutch
Baeza
Baganz
Bagaskara
Baggio
Bagiński | Baginski
Bagnoud
=Bah  dutch ambiguous
Bahadır | Bahadir
Bahena
Bahl
Bahna
Bahno
Bahnová | Bahnova
Bahodirov
Bahodirova
Bahriddinov
Bahriddinova
Bahringer
Bahromov
Bahromova
Bahun
Bailey
Bailleul  dutch
Baillien  dutch
Baillieu  dutch
Bailly  dutch
Baiocco
Bajc
Bajer
Bajerová | Bajerova
Bajrami  dutch
Bajāre | Bajare
Bajārs | Bajars
Bajčetić | Bajcetic
Bajčić | Bajcic
Bajšanski | Bajsanski
=Bak  ambiguous
Bakal
Bakan
Bakaran
Bakare
Bakarec
Bakelants  dutch
=Baker  dutch ambiguous
Bakhoum
Bakhtiyorov
Bakhtiyorova
Baki
Bakkali  dutch
Bakke
=Bakken  ambiguous
=Bakker  dutch ambiguous
=Bakkers  dutch ambiguous
Bakos
Bakırcı | Bakirci
Bakırcıoğlu | Bakircioglu
=Bal  dutch ambiguous
Balaban
Balabanović | Balabanovic
Balaj  dutch
Balan  dutch
Balat
Balašević | Balasevic
Balašković | Balaskovic
Balaž | Balaz
Balažević | Balazevic
Balboni
Balcaen  dutch
Balcar
Balcarová | Balcarova
Balcer
Balcerzak
Balci  dutch
Balck
Balcı
Baldacci
Baldassarre
=Balde  dutch ambiguous
Balderas
Baldewijns  dutch
Baldi
Baldini
Baldo
Balducci
Balduck  dutch
Baldé
Balemans  dutch
Balestra
Baleta
Baletić | Baletic
Balević | Balevic
Balešević | Balesevic
Bali  dutch ambiguous
Balint
Balinčić | Balincic
Balis  dutch
Balistreri
Baljak
Balkow
Balla
Ballarin
Ballegeer  dutch
Ballesteros
=Ballet  dutch ambiguous
Ballieu  dutch
Balliu  dutch
Ballouhey
Ballı | Balli
Balmer
Balnuweit
Balode
Balodis
Balog  dutch
Balogh
Balogova  dutch
Balogová
Balogun
BalogŠandor | BalogSandor
Baloun
Balounová | Balounova
Baloyi
=Bals  dutch ambiguous
Balsamo
Baltacı | Baltaci
Baltag
Baltin
Balzano
Balzer
Balázs | Balazs
Baláž
Balážová | Balazova
Bamelis  dutch
Bamidele
Bamiloye
Bamisebi
Bammens  dutch
Bamps  dutch
Bams  dutch
Banach
Banasiak
Banasik
Banaś | Banas
Banckaert  dutch
Bancken  dutch
Banda
Bandini
Bandić | Bandic
BandićŠtimac | BandicStimac
Bandl
Bandopadhyay
Banerjee
=Bang  ambiguous
Bangels  dutch
Bani
Banica
Banić | Banic
Banićević | Banicevic
BanićJokić | BanicJokic
Banjac
Banjak
Banjalić | Banjalic
Banjari
=Banken  dutch ambiguous
Banov
Banse
Banu
=Baptist  dutch ambiguous
Baptista
Barajas
Baral
Baraldi
Baran  dutch
Baranjec
Baranka
Baranková | Barankova
Baranová | Baranova
Baranowski
Barański | Baranski
Barbagallo
Barbaix  dutch
BarbarićŠehić | BarbaricSehic
Barbarosoğlu | Barbarosoglu
Barbarossa
Barbarulo
Barbato
Barbera
Barberi
Barberis
Barbero
=Barbier  dutch ambiguous
Barbieri
Barbiero
Barbosa
Barbu
Barbulescu
Barbé | Barbe  dutch
Bardek
Bardyn  dutch
Barela
Baretta
Bareš | Bares
Barešová | Baresova
Bargan
Barile
Barillà | Barilla
Barinić | Barinic
Barisić | Barisic
Barišić
Barlas
Barletta
Barna
Barnard
=Baron  dutch ambiguous
Barone
Baroni
=Barons  ambiguous
Barošević | Barosevic
Baroševčić | Barosevcic
Barr
Barra  dutch
Barragán | Barragan
Barras
Barraza
=Barre  ambiguous
Barreca
Barrera
Barresi
Barreto
Barretta
Barrez  dutch
Barrie  dutch
Barrientos
Barrios
Barros
Barrows
Barry  dutch
Barsotti
Barta
Bartczak
Bartell
Bartels  dutch
Barth
Barthels  dutch
Bartholomees  dutch
Bartholomeeusen  dutch
Bartholomeus  dutch
Bartier  dutch
Bartkowiak
Bartnik
Bartoletti
Bartoli
Bartolini
Bartolomei
Bartolucci
Barton
Bartosik
Bartovič | Bartovic
Bartovičová | Bartovicova
Bartoň
Bartoňová | Bartonova
Bartoš | Bartos
Bartošek | Bartosek
Bartošková | Bartoskova
Bartošová | Bartosova
Bartulin
Barták | Bartak
Bartáková | Bartakova
Bartůněk | Bartunek
Bartůňková | Bartunkova
Barylla
Barzani
Barák
Baráková | Barakova
Baré  dutch
=Bas  dutch ambiguous
Basar-Klapec
Basara
Basarić | Basaric
Baseda
Bashirian
Basile
Basmacı | Basmaci
Basnet
Bassani
Bassi
=Basso  ambiguous
Basson
Bastaens  dutch
Bastajić | Bastajic
Bastać | Bastac
Bastiaansen  dutch
Bastiaen  dutch
Bastiaens  dutch
Bastiaensen  dutch
Bastiaenssen  dutch
Bastiaenssens  dutch
Bastien  dutch
Bastijns  dutch
Bastin  dutch
Bastola
Basynat
Bataille  dutch
Bataillie  dutch
=Baten  dutch ambiguous
Batens  dutch
BatinićŠantić | BatinicSantic
Batista
Batnožić | Batnozic
Bato
=Bats  dutch ambiguous
Batselier  dutch
Batsleer  dutch
Battaglia
Battista
Battisti
Battistini
Battke
Baturalp
Batz
Bauch
Baudoncq  dutch
Bauduin  dutch
Bauer
Bauermeister
Bauerová | Bauerova
Baum  dutch
Baumann
Baumans  dutch
Baumbach
Baumeister
Baumgartner
Baur
Baus  dutch
Bauschinger
Bauschke
Baute  dutch
Bauters  dutch
Bauwens  dutch
Bauweraerts  dutch
Bavaud
Bawer
Bax  dutch
Bayar  dutch
Bayazıt | Bayazit
Baydar
Bayeni
Bayens  dutch
Bayer
Bayerová | Bayerova
Baykam
Bayrak  dutch
Bayraktar  dutch
Bayraktutan
Bayram  dutch
Baysal  dutch
Baysoy
Bañuelos | Banuelos
Bača
Bačová | Bacova
Bağış | Bagis
Başaran | Basaran
Başer | Baser
Başoğlu | Basoglu
Bašta
Baštová | Bastova
Bažant | Bazant
Bažantová | Bazantova
Beahan
Beatty
Beaumont  dutch
Beauprez  dutch
Beausaert  dutch
Beavogui
Becerra
Bech
Bechtelar
Beck  dutch
Beckel
Becker  dutch
Beckers  dutch
Beckmann
Beckx  dutch
Becqué | Becque  dutch
Becu  dutch
Becue  dutch
Becuwe  dutch
Beddeleem  dutch
Bedert  dutch
Bedewitz
Bedini
Bednar
Bednarczyk
Bednarek
Bednarski
Bednarz
Bednařík | Bednarik
Bednaříková | Bednarikova
Bednář
Bednářová | Bednarova
Beeckaert  dutch
Beeckman  dutch
Beeckmans  dutch
Beeken  dutch
Beel  dutch
Beelaert  dutch
Beeldens  dutch
Beele  dutch
Beelen  dutch
Beelprez  dutch
Beels  dutch
Beenaerts  dutch
=Beer  ambiguous
=Beerden  dutch ambiguous
Beerens  dutch
Beerlandt  dutch
Beerli
Beernaert  dutch
Beernaerts  dutch
Beerten  dutch
Beertens  dutch
Beerts  dutch
Beets  dutch
Beeuwsaert  dutch
Begeshi  dutch
Beggerow
Beh
Behaegel  dutch
Behaeghe  dutch
Behaeghel  dutch
Behets  dutch
Beheydt  dutch
Behiels  dutch
Behr
Behrenbruch
Behruzov
Behruzova
=Beier  ambiguous
Beirens  dutch
Beirinckx  dutch
Beirlaen  dutch
Beirnaert  dutch
Beissmann
Bejan
Bejenari
Bejenaru
Bekaert  dutch
Bekavac
Bekdik
Beke  dutch
=Beken  dutch ambiguous
=Bekers  dutch ambiguous
Bekir  dutch
Bekjarev
Bekkaoui  dutch
Bekker
Bekkers  dutch
Bekmurodyev
Bekmurodyeva
Beko
Bekonja
Bekovac
Bektas  dutch
Bektaş
Bektaşoğlu | Bektasoglu
Bekvalac
Beké  dutch
Bekčić | Bekcic
=Bel  dutch ambiguous
Belaen  dutch
Belcar
Belderbos  dutch
Belec
Belenzada
=Belet  dutch ambiguous
Belhadi  dutch
Belhadj  dutch
Belhaj  dutch
Belien  dutch
Belis  dutch
Belivuk
Beliën  dutch
Belić | Belic
Belkacem  dutch
Belkadi  dutch
Bellaert  dutch
Bellefroid  dutch
Bellekens  dutch
Bellemans  dutch
=Bellen  dutch ambiguous
Bellens  dutch
Belli
Bellings  dutch
Bellini
Bellinkx  dutch
Bellis  dutch
=Bello  ambiguous
Bellomo
Bellon  dutch
Bellotti
Bellucci
Belmans  dutch
Belmonte
Belojević | Belojevic
Belopoljac
Belotti
Belović | Belovic
Belovuković | Belovukovic
Beloševac | Belosevac
Belošević | Belosevic
Bels  dutch
Belsack  dutch
Beltrame
Beltrami
Beltrán | Beltran
Belvisi
Belz
Belčević | Belcevic
Bemelmans  dutch
Ben Ali  dutch
Ben Amar  dutch
Ben Ayad  dutch
Ben Omar  dutch
Benaets  dutch
Benaissa  dutch
Benaković | Benakovic
Benali  dutch
Benamar  dutch
Benamari  dutch
Benatti
Benavides
Benavídez | Benavidez
BenašićPavlović | BenasicPavlovic
Benda
Bender
Bendová | Bendova
Benecke
Benedetti
Benedetto
Beneens  dutch
Benetti
Beneš | Benes
Benešová | Benesova
Bengtsson
Bengu
Benhaddou  dutch
Benigni
Benini
=Benjamin  ambiguous
Bennani  dutch
Bennardo
Benner
Benninger
Benoit  dutch
Benoot  dutch
Benoy  dutch
Bens  dutch
Bensch  dutch
Bentein  dutch
Bentivoglio
Benvenuti
Benvenuto
Benz
Benzing
Benítez | Benitez
Beqa  dutch
Bequé | Beque  dutch
Beraj  dutch
Berak
Beran
Beranová | Beranova
Berardi
Berben  dutch
Berberoğlu | Berberoglu
Berckmans  dutch
Berckmoes  dutch
Berckvens  dutch
Berden  dutch
Berends
Beretta
=Berg  ambiguous
Bergamasco
Bergamini
=Berge  ambiguous
=Bergen  dutch ambiguous
=Berger  dutch ambiguous
Berggren
Berghman  dutch
Berghmans  dutch
Berghs  dutch
Bergiers  dutch
Berglund
Bergman
Bergmane
Bergmanis
Bergmans  dutch
Bergnaum
Bergqvist
Bergrová | Bergrova
Bergs  dutch
Bergstrom
Bergström
Bergé  dutch
Beribak
Berings  dutch
Berisa  dutch
Berisha  dutch
=Berk  ambiguous
Berka
Berkmans  dutch
Berko  dutch
Berková | Berkova
Berkvens  dutch
Berky
Berkyová | Berkyova
Bermúdez | Bermudez
Bernabei
Bernaers  dutch
Bernaert  dutch
Bernaerts  dutch
Bernal
Bernard  dutch
Bernardi
Bernardini
Bernardová | Bernardova
Bernasconi
Bernatović | Bernatovic
Berner
Berney
Bernhard
Bernier
Berning
Bernolák | Bernolak
Bernoláková | Bernolakova
Berntsen
Berquin  dutch
Berrens  dutch
Berrevoets  dutch
Berríos | Berrios
Berset
Bert  dutch
Bertaccini
Bertani
Bertelli
Berteloot  dutch
Bertels  dutch
Bertelsen
Berten  dutch
Bertenbreiter
Bertens  dutch
Berth  dutch
Berthels  dutch
Berthoud
Berti
Bertier  dutch
Bertin  dutch
Bertini
Berto
Bertolini
Bertolussi
Berton  dutch
Bertrand  dutch
Bertrem  dutch
Bervoets  dutch
Berwaerts  dutch
Berx  dutch
Berxwedan
Beránek | Beranek
Beránková | Berankova
Beso
Bessemans  dutch
Bessems  dutch
=Best  ambiguous
Bester
Betancourt
Bethke
Betschart
Bettens  dutch
Betti
Betz
Beuckelaers  dutch
Beuckels  dutch
Beukelaers  dutch
Beullens  dutch
Beuls  dutch
=Beun  dutch ambiguous
Beunckens  dutch
=Beunen  dutch ambiguous
Beurms  dutch
Beuselinck  dutch
Beusen  dutch
Beushausen
Beutels  dutch
Beutelspacher
Beuten  dutch
Bevernage  dutch
=Bevers  dutch ambiguous
Bevilacqua
Bevk
Bex  dutch
Beyaert  dutch
Beye
Beyeler
Beyen  dutch
Beyens  dutch
Beyer
Beyers  dutch
Beylemans  dutch
Beyls  dutch
Beynaerts  dutch
Beyns  dutch
Beys  dutch
Beysen  dutch
Beyst  dutch
Bezděk | Bezdek
Bezděková | Bezdekova
Bezjak
Bezuidenhout
Bečka | Becka
Bečková | Beckova
Bečvář | Becvar
Bečvářová | Becvarova
Beđan | Bedan
Beļavske | Belavske
Beļavskis | Belavskis
Beňo | Beno
Beňová | Benova
Beşerler | Beserler
Beşikçi | Besikci
Beşok | Besok
Bhadresha
Bhana
Bhandari
Bharadwaj
Bhat
Bhattacharya
Bhattarai
Bhattathiri
Bhatti  dutch
Bhembe
Bhengani
Bhengu
Bhuyeni
Biagetti
Biagi
Biagini
Bianc
Biancheri
Bianchetti
Bianchi
Bianchini
Bianco
Biasci
Białas | Bialas
Białek | Bialek
Białkowski | Bialkowski
Biba
Bibi  dutch
Biccari
Bicek
Biceková | Bicekova
Bichler
Bickel
Bidaud
Bideau
Biebaut  dutch
Biebuyck  dutch
Biedermann
Biedrzyński | Biedrzynski
Bielak
Bielawski
Bielecki
Bielen  dutch
Bieler
Bielert
Bielik
Bieliková | Bielikova
Bielski
Bienasch
Bienias
Bieniek
Bienstman  dutch
Bierens  dutch
Bieri
Bierinckx  dutch
Biermans  dutch
Biernacki
Biernat
Biesbrouck  dutch
Bieseman  dutch
Biesemans  dutch
Biesenbach
Biesmans  dutch
=Biets  dutch ambiguous
Bieńkowski | Bienkowski
Bigdeli
Biggi
Biglebauer
=Bijl  dutch ambiguous
Bijloos  dutch
Bijnens  dutch
=Bil  dutch ambiguous
Bildik
Bilen
=Bilge  ambiguous
Bilgen
Bilgin
Bilgiç | Bilgic
Bilican  dutch
Bilici  dutch
Biljan
Bille  dutch
=Billen  dutch ambiguous
Billens  dutch
Billet  dutch
Billiau  dutch
Billiet  dutch
Bilogravić | Bilogravic
Bilolyev
Bilolyeva
Bilopavlović | Bilopavlovic
Bils  dutch
Bilsen  dutch
Bilski
Bindi
Bini
Binnemans  dutch
Binon  dutch
Bins
=Binst  dutch ambiguous
Bintein  dutch
Bionaz
Biondi
Birca
Birinci
Birkemeyer
Birlik
Biro
Biro-Datković | Biro-Datkovic
Birtašević | Birtasevic
Birziņa | Birzina
Birziņš | Birzins
Birzniece
Birznieks
Biró
Birčaković | Bircakovic
Birčanin | Bircanin
Bisconti
Biscop  dutch
Biseniece
Bisenieks
Bisgaard
Bisio
=Bisschop  dutch ambiguous
Bisschops  dutch
Bisset
Bitca
Biteye
Bittner
Bittnerová | Bittnerova
Bivol
Bivolarević | Bivolarevic
Biyela
Bizetić | Bizetic
Bizjak
Bizumić | Bizumic
Bizzarri
Biçer | Bicer  dutch
Bićanin | Bicanin
BiškićMerkaš | BiskicMerkas
Bjelanović | Bjelanovic
Bjeletić | Bjeletic
Bjelica
Bjelinić | Bjelinic
Bjelivuk
Bjelić | Bjelic
Bjeličić | Bjelicic
Bjelja
Bjeljac
Bjelkić | Bjelkic
Bjelobaba
Bjelobrk
Bjeloglav
Bjelogrlić | Bjelogrlic
Bjelojević | Bjelojevic
Bjerke
Bjerregaard
Björk | Bjork
Björklund | Bjorklund
Bjørnstad | Bjornstad
Blaga
Blaha
Blaho
Blahová | Blahova
Blanc
Blanchaert  dutch
Blanchard
Blanckaert  dutch
Blancke  dutch
Blanckenberg
=Blanco  ambiguous
Blancquaert  dutch
=Blanda  ambiguous
=Blank  ambiguous
Blanpain  dutch
Blaschek
Blaser
Blasi
Blassneck
Blatančić | Blatancic
Blaton  dutch
Blatter
Blaua
Blaus
Blauwblomme  dutch
=Blazer  ambiguous
Blazević | Blazevic
Blaćanin | Blacanin
Blaško-Vidosavljević | Blasko-Vidosavljevic
Blašković | Blaskovic
Blažanović | Blazanovic
Blažek | Blazek
Blažková | Blazkova
Blecha
Blechová | Blechova
=Blekte  ambiguous
Bleus  dutch
Bleux  dutch
Blevi  dutch
Bleyaert  dutch
Bleyen  dutch
Bleys  dutch
Blick
Blieck  dutch
Bliki  dutch
=Blindeman  dutch ambiguous
Bloch
Blochwitz
=Block  dutch ambiguous
Blockeel  dutch
=Blocken  dutch ambiguous
Blockhaus
Blockhuys  dutch
Blockmans  dutch
Blockx  dutch
=Bloem  dutch ambiguous
=Bloemen  dutch ambiguous
=Blokken  dutch ambiguous
=Blom  dutch ambiguous
Blommaert  dutch
Blommaerts  dutch
Blomme  dutch
=Blommen  dutch ambiguous
Blomqvist
Blondeau  dutch
Blondeel  dutch
Blondelle  dutch
Blondiau  dutch
Blondé  dutch
Blontrock  dutch
Bluekens  dutch
Blum
Blume
Blyweert  dutch
Bláha
Bláhová
Boadi
Boadu
Boahen
Boakye  dutch
Boaten
Boateng  dutch
Bobbaers  dutch
Bobek
Bober
Bobeta
Bobinac
Bobková | Bobkova
Boboc
Boburov
Boburova
Bocchi
Boccia
Bochenek
Bocić | Bocic
=Bock  ambiguous
Bockaert  dutch
Bocken  dutch
Bocklandt  dutch
Bockovac-Kunštek | Bockovac-Kunstek
Bockstael  dutch
Bockstaele  dutch
Bockstal  dutch
Bockx  dutch
Bocokić | Bocokic
Boda
Bodart  dutch
Boddaert  dutch
Boddez  dutch
Boddin  dutch
=Bode  dutch ambiguous
Bodea
=Boden  dutch ambiguous
Bodian
Bodini
Bodiroga
Bodnár | Bodnar
Bodrug
Bodson  dutch
Boduroğlu | Boduroglu
Boeckmans  dutch
Boeckx  dutch
Boeckxstaens  dutch
Boedt  dutch
Boehm
=Boel  dutch ambiguous
Boelaert  dutch
=Boelen  dutch ambiguous
Boelens  dutch
Boels  dutch
=Boen  dutch ambiguous
Boens  dutch
=Boer  dutch ambiguous
=Boeren  dutch ambiguous
Boerjan  dutch
Boermans  dutch
=Boers  dutch ambiguous
=Boes  dutch ambiguous
Boesmans  dutch
Boets  dutch
Boeve  dutch
Boey  dutch
Boeye  dutch
Boeykens  dutch
Boeynaems  dutch
Boffa
Boffin  dutch
Boffé | Boffe  dutch
Bogaers  dutch
Bogaert  dutch
Bogaerts  dutch
Bogan
Bogdan
Bogdashin
Bogdán
Bogemans  dutch
Bogenrieder
Bogers  dutch
Boghe  dutch
Bogisavljević | Bogisavljevic
Bogisich
Bognár | Bognar
Bogoljubović | Bogoljubovic
Bogosavac
Bogucki
Bogusz
Bohets  dutch
Bohez  dutch
Bohge
Bohyn  dutch
Boháč | Bohac
Boháček | Bohacek
Boháčková | Bohackova
Boháčová | Bohacova
Boi
Boico
Boiten  dutch
Boiy  dutch
Boje
Bokanović | Bokanovic
=Bokken  dutch ambiguous
=Bol  dutch ambiguous
Bolat
Bolatlı | Bolatli
Bolckmans  dutch
Bolf-Kovačić | Bolf-Kovacic
Bolkovac
Bollaert  dutch
Bollaerts  dutch
Bollansée | Bollansee  dutch
=Bolle  dutch ambiguous
=Bollen  dutch ambiguous
Bollens  dutch
=Bolliger  ambiguous
Bollion  dutch
Bollé  dutch
Bolm
Bologna
Bolot-Salaj
=Bols  dutch ambiguous
Bolsens  dutch
Bolssens  dutch
Bolta
Boltić | Boltic
Bolunović | Bolunovic
Bomans  dutch
Bombeeck  dutch
Bombeke  dutch
Bomeštar | Bomestar
Bona
Bonami  dutch
Bonamie  dutch
Bonanni
Bonanno
Bonato
Bonazzi
Bondare
Bondarenco
Bondars
Bonde
Bonderović | Bonderovic
Bondra
Bondrová | Bondrova
Bondue  dutch
Bonduelle  dutch
Bondžić | Bondzic
Bonelli
Bonetti
Bongaerts  dutch
Bongers  dutch
Bongiorno
Bongiovanni
=Bongo  ambiguous
Bonheure  dutch
=Bonhomme  dutch ambiguous
=Boni  ambiguous
Bonifazi
Bonilla
Bonini
Bonnaerens  dutch
Bonnarens  dutch
=Bonne  dutch ambiguous
=Bonnet  dutch ambiguous
Bonneux  dutch
Bonny  dutch
Bonné  dutch
=Bono  ambiguous
Bonomi
Bonomo
Bonroy  dutch
Bonsra
Bonsu
=Bonte  dutch ambiguous
Bontinck  dutch
Boodts  dutch
Boogaerts  dutch
Boogers  dutch
Booghmans  dutch
Boogmans  dutch
=Boom  dutch ambiguous
Booms  dutch
=Boon  dutch ambiguous
Boonaert  dutch
Boone  dutch
Boonen  dutch
Boons  dutch
=Boosten  dutch ambiguous
=Booten  dutch ambiguous
Boratav
Borbély | Borbely
Bordian
Bordoni
Borek
Borelli
Borer
Borge
Borgeaud
Borgers  dutch
Borges
Borghgraef  dutch
Borghi
Borghijs  dutch
Borghmans  dutch
Borghs  dutch
Borghys  dutch
Borgia
Borgions  dutch
Borgmans  dutch
Borgonjon  dutch
Borgschulze
Boriau  dutch
Borilović | Borilovic
Borinčević | Borincevic
Borisavljević | Borisavljevic
Bork
Borkovački | Borkovacki
Borković | Borkovic
Borkowski
Borloo  dutch
Bormann
Bormans  dutch
Borms  dutch
Bornauw  dutch
Bornscheuer
Borny  dutch
Boros
Borovac
Borovička | Borovicka
Borovičková | Borovickova
Borowiec
Borowski
Borra  dutch
Borrego
Borrelli
Borreman  dutch
Borremans  dutch
Borrey  dutch
Borrmann
Borry  dutch
Borré | Borre  dutch
Bors
Borsch
Borta
Bortels  dutch
Bortolin
Bortoluzzi
Bortot
Boruschewski
Borčanin | Borcanin
=Bos  dutch ambiguous
Bosanac
Bosančić | Bosancic
Boscaino
Bosch  dutch
Boschetti
Boschi
Boschman  dutch
Boschmans  dutch
Bosco
Boscolo
Boshoff
Bosi
Bosiljkić | Bosiljkic
Bosiljković | Bosiljkovic
Bosiljčić | Bosiljcic
Bosler
Bosman  dutch
Bosmans  dutch
Bossaer  dutch
Bossaert  dutch
Bossaerts  dutch
Bossard
Bosschaert  dutch
Bosschaerts  dutch
Bosschem  dutch
Bosshard
Bossier  dutch
Bosson
Bossu  dutch
Bossuyt  dutch
Bossy
Bostan  dutch
Bosteels  dutch
Bostoen  dutch
Bostyn  dutch
Bosák | Bosak
Bosáková | Bosakova
Bota
Botan
Botello
=Boterberg  dutch ambiguous
Boterdaele  dutch
Boterman  dutch
Botezatu
Botha
Botiryev
Botiryeva
Botnari
Botnaru
Botsford
Botta
=Botte  dutch ambiguous
Botteldoorn  dutch
Botterman  dutch
Bottu  dutch
Bouassam  dutch
Bouazza  dutch
Bouazzaoui  dutch
Boucher
Bouchet  dutch
Bouchez  dutch
Bouchier  dutch
Bouché  dutch
Bouckaert  dutch
Bouckenooghe  dutch
Bouckhout  dutch
Bouckhuyt  dutch
Boucquez  dutch
Bouda
Boudewijns  dutch
Boudová | Boudova
Boudrez  dutch
Boudry  dutch
Bougrine  dutch
Bouhajra  dutch
=Bouillon  dutch ambiguous
Boujida  dutch
Boulahtari  dutch
Boulakhrif  dutch
=Boulanger  dutch ambiguous
Boulet  dutch
Boumans  dutch
=Bouquet  dutch ambiguous
Bourcard
Bourdeaud'Hui  dutch
=Bourgeois  dutch ambiguous
Bourgois  dutch
Bourgonjon  dutch
Bourguignon  dutch
Bourich  dutch
Bourrouag
Bours  dutch
Boury  dutch
Bousard  dutch
Bouschen
Boussemaere  dutch
Boussery  dutch
Bousson  dutch
Boussu  dutch
Boussy  dutch
=Boute  dutch ambiguous
=Bouten  dutch ambiguous
Boutens  dutch
Boutkabout  dutch
Bouton  dutch
Bouts  dutch
Boutsen  dutch
Bouvin  dutch
Bouvry  dutch
=Bouwen  dutch ambiguous
Bouwens  dutch
Bouzambou  dutch
Bouzian  dutch
Bouziane  dutch
Bouzidi  dutch
Bouček | Boucek
Boučková | Bouckova
Bouška | Bouska
Boušková | Bouskova
Bove
Bovens  dutch
Bovijn  dutch
Bovolenta
Bovy  dutch
Bovyn  dutch
Bové  dutch
=Box  dutch ambiguous
Boxhammer
Boyacı | Boyaci
Boyde
Boydens  dutch
Boye
Boyen  dutch
Boyer
Boyes
Boyle
Boz
Bozalo
Bozdok
Bozdokov
Bozdoğan | Bozdogan
Bozkurt  dutch
Bozkır | Bozkir
Bozoğlu | Bozoglu
Bozsik
Bozzi
Bozzo
Boček | Bocek
Bočkai | Bockai
Bočková | Bockova
Boška | Boska
Bošková | Boskova
BošnjakovićHolik | BosnjakovicHolik
Bożek | Bozek
Božanić | Bozanic
Božanović | Bozanovic
Božićković | Bozickovic
Božič | Bozic
Božičanin | Bozicanin
Božičić | Bozicic
Božičković
Braat  dutch
Brabant  dutch ambiguous
Brabants  dutch
Brabcová | Brabcova
Brabec
Brabencová | Brabencova
Brabenec
Brack  dutch
Bracke  dutch
Brackenier  dutch
Brackeva  dutch
Brackman  dutch
Brackx  dutch
Brada
Bradová | Bradova
Bradt  dutch
Bradtke
Bradvić | Bradvic
Bradáč | Bradac
Bradáčová | Bradacova
Braeckevelt  dutch
Braeckman  dutch
Braeckmans  dutch
Braeken  dutch
Braekers  dutch
Braekevelt  dutch
Braekman  dutch
Braem  dutch
Braems  dutch
Braes  dutch
Braet  dutch
Braga
Brahaj
Braia
Brakus
=Bral  dutch ambiguous
Brambilla
Brams  dutch
Branca
Branco
=Brand  dutch ambiguous
Brandenburg  ambiguous
=Branders  dutch ambiguous
Brandi
Brandis
Brands  dutch
=Brandt  dutch ambiguous
Brans  dutch
Brantegem  dutch
Brants  dutch
Braspennincx  dutch
=Braspenning  dutch ambiguous
Brasseur  dutch
Bratina
Bratojević | Bratojevic
Bratonožić | Bratonozic
Bratović | Bratovic
Bratu
Brauer
Braun  dutch
Braunová | Braunova
Brauns  dutch
=Bravo  ambiguous
Brebels  dutch
Breckpot  dutch
Breda  dutch
Bredenkamp
Breels  dutch
Breemans  dutch
Breemeersch  dutch
Breemersch  dutch
Brees  dutch
Breesch  dutch
Brehmer
Breitenberg
Breitenstein
Brejcha
Brejchová | Brejchova
Brekke
Bremer
=Brems  dutch ambiguous
Bremser
Brenner
Brepoels  dutch
Bresciani
Bressan
Bresseleers  dutch
Bressinck  dutch
Breton
Brettschneider
Breu
Breuer  dutch
Breugelmans  dutch
Breuls  dutch
Brewaeys  dutch
Breye  dutch
Breynaert  dutch
Breyne  dutch
Brezina
Brezinová | Brezinova
Breznik
Brezo
Brezovac
Brezovnjački | Brezovnjacki
Brečko | Brecko
Breņķe | Brenke
Breņķis | Brenkis
Brešković | Breskovic
Brežančić | Brezancic
Briano
Brichau  dutch
Briede
Briedis
Briels  dutch
Briers  dutch
=Bries  dutch ambiguous
Briesenick
Brigandì | Brigandi
Brignone
Brijs  dutch
Briké | Brike  dutch
=Bril  dutch ambiguous
Bringmann
Bringmans  dutch
Brinjak
=Brink  ambiguous
Brinkmann
Brinza
Brion  dutch
Briones
Brisaert  dutch
Briseño | Briseno
Brisuda
Brito
=Brits  dutch ambiguous
Brix
Brizzi
Brkanović | Brkanovic
Brkić | Brkic
BrnićLevada | BrnicLevada
Brocatus  dutch
Broché  dutch
Brock  dutch
Brocken  dutch
Broda
Broeckaert  dutch
Broeckhoven  dutch
Broeckx  dutch
=Broeders  dutch ambiguous
Broekaert  dutch
Broekmans  dutch
Broekx  dutch
Broening
=Broers  dutch ambiguous
=Broes  dutch ambiguous
Brogi
Brogli
=Brokken  dutch ambiguous
Bromfield
Bronckaers  dutch
Brondeel  dutch
Bronselaer  dutch
Broodcoorens  dutch
=Broos  dutch ambiguous
Broothaers  dutch
Broothaerts  dutch
Brosch
Brosens  dutch
Brossé  dutch
Brouckaert  dutch
Broucke  dutch
Brouns  dutch
=Brouwer  dutch ambiguous
=Brouwers  dutch ambiguous
Broux  dutch
Browaeys  dutch
Brown  dutch
Brož | Broz
Brožek | Brozek
Brožková | Brozkova
Brožová | Brozova
Bruckmann
Bruder
Bruelemans  dutch
Bruen
Bruers  dutch
Bruffaerts  dutch
Bruggeman  dutch
Bruggemans  dutch
=Bruggen  dutch ambiguous
Brughmans  dutch
Brugmans  dutch
Bruhns
Brulez  dutch
Brulmans  dutch
Brumat
Brun
Bruneel  dutch
Brunelli
Brunet  dutch
Brunetti
Bruni
Bruninx  dutch
Brunkeviča | Brunkevica
Brunkevičs | Brunkevics
Brunner
Bruno  dutch
Bruns
Bruschi
Brusseel  dutch
Brusselaers  dutch
Brusselle  dutch
Brusselman  dutch
Brusselmans  dutch
Brusten  dutch
Brutsaert  dutch
Bruun
Bruurs  dutch
Bruwier  dutch
Bruwiere  dutch
Bruyland  dutch
Bruylandt  dutch
Bruylant  dutch
Bruylants  dutch
Bruyndonckx  dutch
Bruyndoncx  dutch
Bruyneel  dutch
Bruyninckx  dutch
Bruyninx  dutch
Bruynooghe  dutch
Bruyns  dutch
Bruynseels  dutch
Bruynsteen  dutch
Bruzzone
Brychta
Brychtová | Brychtova
Bryon  dutch
Brys  dutch
Brysse  dutch
Bryssinck  dutch
Brzeziński | Brzezinski
Brzozowski
Brázda | Brazda
Brázdil | Brazdil
Brázdilová | Brazdilova
Brázdová | Brazdova
Brändli | Brandli
Bräutigam | Brautigam
Brömme | Bromme
Brügger | Brugger
Brüggmann | Bruggmann
Brđanin | Brdanin
Brđović | Brdovic
Buač | Buac
Buača | Buaca
Bubalo
Bubeník | Bubenik
Bubeníková | Bubenikova
Bucaklı | Bucakli
Bucalo
Bucalović | Bucalovic
Buccheri
Bucci
Buch
Bucher
Buchholz
Buchrucker
Buchta
Buchtová | Buchtova
Buckens  dutch
Buckinx  dutch
Buckridge
Bucur
Buczek
Buczkowski
Buczyński | Buczynski
Buda
Budai
Budak
Buder
Budiman
Budimčić-Kovačević | Budimcic-Kovacevic
Budiyanto
=Budo  dutch ambiguous
Budreiko
Budts  dutch
Budziński | Budzinski
Budzyński | Budzynski
Budé | Bude  dutch
Buedts  dutch
Buekenhoudt  dutch
Buekenhout  dutch
Buekers  dutch
Buelens  dutch
Buelinckx  dutch
Bueno
Buermans  dutch
=Buffel  dutch ambiguous
Buga
Buggenhout  dutch
Buhl
Buijs  dutch
Buile
Builis
Bujak
Bujor
Bukovská | Bukovska
Bukovský | Bukovsky
Bukowski
Bulaja
Bulak
Bulat
Bulatović | Bulatovic
Bulcaen  dutch
Bulckaen  dutch
Bulckaert  dutch
Bulcke  dutch
Bulckens  dutch
Bulduk  dutch
Bulen  dutch
Bulens  dutch
Bulgarelli
Buljat
Buljin
Buljubašić | Buljubasic
Buljugić | Buljugic
=Bullen  dutch ambiguous
Bullens  dutch
Bulovan
Buls  dutch
Bulteel  dutch
Bultinck  dutch
Bultmann
Bultynck  dutch
Bulté | Bulte  dutch
Bulut  dutch
Bundervoet  dutch
Bundgaard
Bunea
Bunescu
Bunjes
Bunoza
Buntinx  dutch
Bunuševac | Bunusevac
Buongiorno
Buonomo
Burani
Burazer
Burazor
Burckhardt
Burda
Burdová | Burdova
Burduja
Burević | Burevic
Bureš | Bures
Burešová | Buresova
Burgelman  dutch
=Burger  ambiguous
Burggraeve  dutch
Burghagen
Burgio
Burgić | Burgic
Burgos
Burhonov
Burhonova
Burian
Burianová | Burianova
Buriánek | Burianek
Buriánková | Buriankova
Burkhard
Burkhardt
Burlacu
Burm  dutch
Burmeister
Burms  dutch
Burri
Bursens  dutch
Burssens  dutch
Buruiana
Buruk
Bury  dutch
Burzyński | Burzynski
Burđak | Burdak
Busak
Busari
Busch
Buschbaum
Busemann
Buseyne  dutch
Buslaver
Buss
Busschaert  dutch
Bussche  dutch
Busschots  dutch
Busse
=Busselen  dutch ambiguous
=Bussels  dutch ambiguous
Bussens  dutch
Bussmann
Bussé  dutch
Bustamante
Bustos
Busuioc
Butarević | Butarevic
Butaye  dutch
Buteneers  dutch
Butera
Buthelezi
Butnaru
=Buts  dutch ambiguous
Butstraen  dutch
Butt  dutch
Buttiens  dutch
Buvens  dutch
Buvé | Buve  dutch
Buyck  dutch
Buyckx  dutch
Buydens  dutch
Buyens  dutch
Buyl  dutch
Buyle  dutch
Buys  dutch
Buyse  dutch
Buysens  dutch
Buysmans  dutch
Buysschaert  dutch
Buysse  dutch
Buyssens  dutch
Buyst  dutch
Buytaert  dutch
Buzzi
Bučanin | Bucanin
Buček | Bucek
Bučkalović | Buckalovic
Bučková | Buckova
BuđićHalas | BudicHalas
Buša | Busa
Bušetinčan | Busetincan
Bušs
Byl  dutch
Bylemans  dutch
Bylois  dutch
Byloos  dutch
Bynens  dutch
Byrd
Byrtus
Byrtusová | Byrtusova
Bytebier  dutch
Byttebier  dutch
Bytyqi  dutch
Báez | Baez
Bálint
Bárta
Bártová | Bartova
Bäcker
Bär
Bättig | Battig
Bétancourt
Bílek | Bilek
Bílková | Bilkova
Bílá | Bila
Bílý | Bily
Bína | Bina
Bínová | Binova
Böhm | Bohm
Böhmová | Bohmova
Bölükbaş | Bolukbas
Bölükbaşı | Bolukbasi
Bönisch | Bonisch
Börgeling | Borgeling
Börner | Borner
Böttner | Bottner
Bùi
Büchele | Buchele
Bühler | Buhler
Bühlmann | Buhlmann
Büker | Buker
Büngener | Bungener
Bürger
Bürklein | Burklein
Büscher | Buscher
Büttner | Buttner
Bąk
Bąkowski | Bakowski
Bērziņa | Berzina
Bērziņš | Berzins
Bērzīte | Berzite
Bērzīts | Berzits
Bělohlávek | Belohlavek
Bělohlávková | Belohlavkova
Bīriņa | Birina
Bīriņš | Birins
Bıçakçı | Bicakci
Błaszczak | Blaszczak
Błaszczyk | Blaszczyk
Březina
Březinová
Bříza | Briza
Břízová | Brizova
=Caballero  ambiguous
Caboor  dutch
Cabooter  dutch
Cabras
Cabrera
Cabus  dutch
Cabuy  dutch
Cabán
Caccamo
Caccavo
Cacciamani
Cacciapuoti
Cacciatore
Cadena
Cadoni
Caekebeke  dutch
Caelen  dutch
Caen  dutch
Caenen  dutch
Caenepeel  dutch
Caerels  dutch
Caers  dutch
Caerts  dutch
Caes  dutch
Caestecker  dutch
Caethoven  dutch
Caeyers  dutch
Cafmeyer  dutch
Caforio
Caggiano
Caha
Cahová | Cahova
Caiazza
Caiazzo
Caillat
Cailler
Cailliau  dutch
Cajner
Cajzler
Cakir  dutch
Cakmak  dutch
Cal  dutch
Calabrese
Calabria
Calabrò | Calabro
Calafiore
Calame
Calandro
Calcoen  dutch
Caldera
Calders  dutch
Calderón | Calderon
Calebout  dutch
Calewaert  dutch
Cali
Califano
Calik  dutch
Calin
Calis  dutch
Caliskan  dutch
Callaert  dutch
Callaerts  dutch
Callant  dutch
Calle  dutch
Callebaut  dutch
Callebert  dutch
Calleeuw  dutch
Callegari
Callens  dutch
Callewaert  dutch
Callewier  dutch
Calli  dutch
Calliauw  dutch
Callier  dutch
Calligaris
Calluy  dutch
Calmeyn  dutch
Caltabellotta  dutch
Calus  dutch
Caluwaerts  dutch
Caluwé | Caluwe  dutch
Calvillo
Calì
Calò | Calo
Camacho
Camara  dutch
Camarillo
Cambier  dutch
Cambré | Cambre  dutch
Camerlinckx  dutch
Camerlynck  dutch
Cameron
Cami  dutch
Camilli
Cammaert  dutch
Cammaerts  dutch
Cammarata
Cammisa
Cammu  dutch
Campagna
Campana
Campanella
=Campanile  ambiguous
Campanini
Campbell
Campe  dutch
Campens  dutch
Campforts  dutch
Campisi
=Campo  dutch ambiguous
Campoli
Campos
=Camps  dutch ambiguous
=Campus  ambiguous
Cams  dutch
Canale
Canales
Cancelliere
Cancellieri
Candaele  dutch
Candan
Candela
Candelaria
Candido
Candries  dutch
Canepa
Cangiano
Canino
Canjko-Novak
Cankar
Cannaert  dutch
Cannaerts  dutch
Cannas
Cannata
Cannella
Cannie  dutch
Cannone
Cannoot  dutch
Cano
Canoot  dutch
Canova
Cansse  dutch
=Cant  dutch ambiguous
Cantaert  dutch
Cantagallo
Canters  dutch
Cantoni
Cantú | Cantu
Canu
=Cap  dutch ambiguous
Capa  dutch
Capannolo
Capasso
Capatina
Capecchi
Capek
Capelle  dutch
Capelli
Capiau  dutch
Capitani
Capizzi
Capoccia
Capocotta
Capoen  dutch
Capogna
Capone
Caporaso
Cappaert  dutch
Cappai
Cappelle  dutch
Cappelletti
Cappelli
Cappello
Cappiello
Cappoen  dutch
Cappon  dutch
Capponi
Cappuyns  dutch
Capraro
Capriotti
Capuano
Caputo
=Cara  ambiguous
Caraballo
Caracciolo
Caradonna
Caraman
Caraus
Carbajal
=Carbon  ambiguous
Carbone
Carbonez  dutch
Carboni
Cardella
Cardenas
Cardeynaels  dutch
Cardia
Cardinael  dutch
Cardinaels  dutch
Cardinale
Cardinali
Cardini
Cardoen  dutch
Cardon  dutch
Cardona
Cardone
Cardoso
Careddu
Carella
Carels  dutch
Caremans  dutch
Carette  dutch
Caretti
Caricari
Carini
Carion  dutch
Caris  dutch
Carić | Caric
Carleer  dutch
Carlens  dutch
Carletti
Carli
Carlier  dutch
Carlini
Carlino
Carloni
Carlotti
Carlowitz
Carlsen
Carlsohn
Carlu  dutch
Carlucci
Carmans  dutch
Carmeliet  dutch
Carminati
Carmona
Carneiro
Carnevale
Carnovale
Carollo
Carolus  dutch
Caron  dutch
Carosi
Carp
Carpels  dutch
Carpentier  dutch
Carranza
Carrara
Carraro
Carrasco
Carrasquillo
Carre
Carrein  dutch
Carremans  dutch
Carrera
Carrero
Carrette  dutch
Carreón | Carreon
Carrieri
Carriero
Carrillo
Carrion
Carrión
Carroll
Carron  dutch
Carrozza
Carrozzo
Carrus
=Carré  dutch ambiguous
Carstens
Carta
=Carter  ambiguous
Cartl
Carton  dutch
Cartuyvels  dutch
Cartwright
Caruso
Carvajal
Carvalho
Carvelli
Carvers  dutch
Carè
Casadei
Casadio
Casaert  dutch
Casagrande
Casale
Casali
Casano
=Casanova  ambiguous
Casares
Casarez
Casas
Casavecchia
Cascio
Cascone
Casella
Caselli
Caserta
Casian
Casier  dutch
Casillas
Casini
Casolaro
Caspari
Casper
Caspers
Cassano
Casselman  dutch
Cassier  dutch
Cassiers  dutch
Cassim
Cassiman  dutch
Cassimon  dutch
Cassin
Castagna
Castaldi
Castaldo
Castañeda | Castaneda
Casteele  dutch
Casteels  dutch
Castelain  dutch
Castelein  dutch
Casteleyn  dutch
Castellana
Castellani
Castellano
Castellanos
Castelli
Castelyn
Castens
Castermans  dutch
Casters  dutch
Casteur  dutch
Castiello
Castiglioni
Castillo
Castro  dutch
Casu
Casula
Casárez
Catalano
Cataldi
Cataldo
Catana
Catania
Catanzaro
Catarsi
Catellani
Caterino
Cathoir  dutch
Catry  dutch
Catrysse  dutch
Cattaneo
Cattani
Catteau  dutch
Catteeuw  dutch
Cattoir  dutch
Cattoor  dutch
Cattrysse  dutch
Caubergh  dutch
Cauberghs  dutch
Caubergs  dutch
Cauchie  dutch
Caudron  dutch
Caulier  dutch
Cauna
Caune
Caus  dutch
Cautaerts  dutch
Cautereels  dutch
Cauwe  dutch
Cauwel  dutch
Cauwelier  dutch
Cauwels  dutch
Cauwenbergh  dutch
Cauwenberghs  dutch
Cavaliere
Cavalieri
Cavallari
Cavallaro
Cavalli
Cavallini
Cavallo
Cavazos
Cavens  dutch
Cavriani
Cayir  dutch
Caytan  dutch
Cazac
Cazacu
Cazares
Ceballos
Ceban
Cebanu
Cebekhulu
Cebotari
Cebula
Cecan
Ceccarelli
Ceccarini
Cecchetti
Cecchi
Cecchini
Cecere
Cedillo
Ceelen  dutch
Ceenaeme  dutch
Cehmajster
Ceja
Cekic  dutch
Cekiç  dutch
Celano
Celar
Cele
Celebi  dutch
=Celen  dutch ambiguous
Celentano
Celeste
Celi
Celie  dutch
Celik  dutch
Celis  dutch
Celli
Cellini
Celma
Celmiņa | Celmina
Celmiņš | Celmins
Celms
Cemal
Cenens  dutch
Cengiz  dutch
Cenni
Centeno
Centofanti
Cepeda
Cerar
Cerda
=Cerise  ambiguous
Cernei
Cerpentier  dutch
Cerrani
Cerrato
Cerri
Cerstiaens  dutch
Certyn  dutch
Cerullo
Cerutti
Cervantes
Cervántez | Cervantez
Cesaretti
Cetin  dutch
Cetinkaya  dutch
Ceuleers  dutch
Ceulemans  dutch
Ceunen  dutch
Ceuppens  dutch
Ceustermans  dutch
Ceusters  dutch
Ceuterick  dutch
Ceylan  dutch
Ceyssens  dutch
Chacón | Chacon
Chahboun  dutch
Chahbouni  dutch
Chalmet  dutch
Chaloupka
Chaloupková | Chaloupkova
Chalupa
Chalupka
Chalupková | Chalupkova
Chalupová | Chalupova
=Champagne  dutch ambiguous
Champlin
Chan  dutch
Chang
Chanterie  dutch
Chantrain  dutch
Chaoui  dutch
Chapa
Chapelle  dutch
Chappuis
Chapron
Chapuis
Chapuisat
Charels  dutch
Charles  dutch
Charlet  dutch
Charlier  dutch
Charpentier
Charvát | Charvat
Charvátová | Charvatova
Chassot
Chatar  dutch
Chattopadhyay
Chaturvedi
Chavarría | Chavarria
Chen  dutch
Cheng  dutch
Chentouf  dutch
Cherchi
Cherif  dutch
Cherlet  dutch
Cherubini
Chessa
Chessari
Chettri
Chetty
Cheuk
Cheung  dutch
Chevalier  dutch
Cheyns  dutch
Chiacchio
Chianese
Chiaravalle
Chiavacci
Chibike
Chibuike
Chicu
Chidinma
Chidozie
Chielens  dutch
Chiers  dutch
Chihai
Chiliza
Chilà | Chila
Chimenti
Chiodi
Chiriac
Chirico
Chirila
Chirilov
Chirita
Chis
Chiu
Chivu
Chlup
Chlupová | Chlupova
Chládek | Chladek
Chládková | Chladkova
Chmelař | Chmelar
Chmelařová | Chmelarova
Chmelík | Chmelik
Chmelíková | Chmelikova
Chmiel
Chmielewski
Chmura
Cho
Choi  dutch
Chojnacki
Chojnowski
Cholewa
Chollet
Chong
Chopard
Chopra
Choquart
Choukri  dutch
Chourak  dutch
Chovancová | Chovancova
Chovanec
=Chow  ambiguous
Choy
Chrispeels  dutch
Christ
=Christen  ambiguous
Christens  dutch
Christensen
Christiaen  dutch
Christiaens  dutch
Christiaensen  dutch
Christian
Christianen  dutch
Christiansen
Christis  dutch
Christoffels  dutch
Chromá
Chromý | Chromy
Chrzanowski
Chu
Chudoba
Chudobová | Chudobova
Chudzik
Chudík | Chudik
Chudíková | Chudikova
Chui
Chuit
Chung
Chvojka
Chvojková | Chvojkova
Chvátal | Chvatal
Chvátalová | Chvatalova
Chys  dutch
Chytil
Chytilová | Chytilova
Chávez | Chavez
Ciaccio
Ciacio
Ciampa
Cianci
Ciani
Ciavarella
Cibotari
Cibula
Cibulka
Cibulková | Cibulkova
Cibulová | Cibulova
Cibuľa
Cicala
Cicatiello
Ciccarelli
Cicchetti
Ciccone
Cichocki
Cichoń | Cichon
Cichy
Cielen  dutch
Cierpinski
Ciesielski
Cieters  dutch
Cieśla | Ciesla
Cieślak | Cieslak
Cieślik | Cieslik
Cifarelli
Ciftci  dutch
Cigoj
Cihlář | Cihlar
Cihlářová | Cihlarova
Cikota
Cilikan
Cilissen  dutch
Cilli
Cilliers
Cimbaljević | Cimbaljevic
Cimerman
Cimeša | Cimesa
Cimmino
Cinar  dutch
Cinelli
Cingolani
Cini
Cintrón | Cintron
Cioban
Ciobanu  dutch
Ciocan
Cioffi
Cioni
Ciorba
Ciornii
Ciotola
Ciotti
Cipolla
Cipollaro
Cipolletta
Cipriani
Cipriano
Cirelli
Cirillo
Cisneros
Ciss
Cisse  dutch
Cissokho
Ciszewski
Citro
Cittadino
Ciubotaru
Ciuffetelli
Ciuffreda
Ciulla
Ciumac
Ciwan
Claasen
Claassen  dutch
Clabau  dutch
Clabots  dutch
Claerbout  dutch
Claerhout  dutch
Claes  dutch
Claesen  dutch
Claeskens  dutch
Claessen  dutch
Claessens  dutch
Claesson
Claeys  dutch
Claeyssens  dutch
Claeyé | Claeye  dutch
Clare
Clarebout  dutch
=Clarisse  dutch ambiguous
Clarius
=Clark  ambiguous
Clarke
Clarys  dutch
Clarysse  dutch
=Claus  dutch ambiguous
=Clausen  ambiguous
Clauw  dutch
Clauwaert  dutch
Clauwers  dutch
Clauws  dutch
Cleem
Cleemput  dutch
Cleenewerck  dutch
Cleenwerck  dutch
Cleeren  dutch
Cleiren  dutch
Clemens  dutch
=Clement  dutch ambiguous
=Clemente  ambiguous
Clemminck  dutch
Cleppe  dutch
Clerbout  dutch
Clerc
Clerckx  dutch
Clerens  dutch
Clerick  dutch
Clerinx  dutch
Clerix  dutch
Clerx  dutch
Cleuren  dutch
Cleve
Clevers  dutch
Cleyman  dutch
Cleymans  dutch
Cleynen  dutch
Cleynhens  dutch
Cleys  dutch
Clicteur  dutch
Clijmans  dutch
Clijsters  dutch
Clincke  dutch
Clinckemaillie  dutch
Clinckspoor  dutch
Clissen  dutch
Cloesen  dutch
Cloet  dutch
Cloete
Cloetens  dutch
Clonen  dutch
Cloos
Cloostermans  dutch
Cloots  dutch
Closset  dutch
Clottu
Cludts  dutch
Clybouw  dutch
Clymans  dutch
Clyncke  dutch
Clé | Cle  dutch
Clément  dutch
Cnockaert  dutch
Cnop  dutch
Cnops  dutch
Cnudde  dutch
=Co  ambiguous
Coban  dutch
Cobbaert  dutch
Cobbaut  dutch
Coccia
Cocco
Cochet  dutch
Cochez  dutch
Cochuyt  dutch
Cockx  dutch
Cocquyt  dutch
Coddens  dutch
Codreanu
Coeck  dutch
Coeckelbergh  dutch
Coeckelberghs  dutch
Coeckelbergs  dutch
Coekaerts  dutch
Coelho
Coels  dutch
Coeman  dutch
Coemans  dutch
Coen  dutch
Coenaerts  dutch
Coene  dutch
Coenegrachts  dutch
Coenen  dutch
Coens  dutch
Coenye  dutch
Coertjens  dutch
Coesemans  dutch
Coessens  dutch
Coffyn  dutch
Cogge  dutch
Cogghe  dutch
Coghe  dutch
Cohen  dutch
Coinchon
Cojocari
Cojocaru  dutch
Cojuhari
Cokan
Cokelaere  dutch
=Cola  ambiguous
Colaers  dutch
Colaes  dutch
Colak  dutch
Colangelo
Colantuono
Colarič | Colaric
Cole  dutch
Colebunders  dutch
Colella
Colemont  dutch
Colen  dutch
Colesnic
Coletta
Colin  dutch
Colla  dutch
Collado
Collaer  dutch
Collaert  dutch
Collard  dutch
Collart  dutch
Collas  dutch
Collazo
Colle  dutch
Collet  dutch
Collette  dutch
=Collier  dutch ambiguous
Collignon  dutch
Collin  dutch
Collins
Collyns  dutch
Colman  dutch
=Cologne  dutch ambiguous
Colombo
Colonna
Colpaert  dutch
Colpin  dutch
Colson  dutch
Colucci
Colunga
Coly
Colyn  dutch
Colón
Coman
Comeyne  dutch
Comhair  dutch
Comito
Commers  dutch
Commeyne  dutch
Como
=Compagnie  dutch ambiguous
Compernol  dutch
Compernolle  dutch
Comyn  dutch
Conaert  dutch
Conard  dutch
Concas
Concepción | Concepcion
Conde  dutch
Condrea
Conforti
Congiu
Coniglio
Coninckx  dutch
Conings  dutch
Coninx  dutch
Conjaerts  dutch
Conn
Connelly
Connolly
Conrad
Conroy
Considine
Consiglio
Constandt  dutch
=Constant  dutch ambiguous
Constantin  dutch
Constantinescu
Constantinov
Cont
Conte
=Conti  ambiguous
Contini
Contreras
Contu
Convens  dutch
Convents  dutch
Cook
=Cool  dutch ambiguous
Cooleman  dutch
Coolen  dutch
Coolens  dutch
Coolman  dutch
=Cools  dutch ambiguous
Coolsaet  dutch
Cooman  dutch
Coomans  dutch
Coone  dutch
Coopman  dutch
Coopmans  dutch
Cooreman  dutch
Cooremans  dutch
Coorevits  dutch
Coornaert  dutch
Coosemans  dutch
Cop  dutch
Copermans  dutch
Coppejans  dutch
Coppenolle  dutch
Coppens  dutch
Coppers  dutch
Coppieters  dutch
Coppin  dutch
Coppola
Coppé | Coppe  dutch
=Cops  dutch ambiguous
Corazza
Corbeel  dutch
Corbeels  dutch
Corboz
Cordemans  dutch
Cordero
Cordes
Cordier  dutch
Cordioli
Cordonnier  dutch
Cordy  dutch
Coremans  dutch
Corens  dutch
Coretti
Corijn  dutch
Corkery
Corluy  dutch
Cormier
Cornand  dutch
Corne  dutch
Cornea
Corneillie  dutch
Cornejo
Cornelis  dutch
Cornelissen  dutch
Cornelissens  dutch
Cornelsen
=Cornet  dutch ambiguous
Cornette  dutch
Cornil  dutch
Cornille  dutch
Cornillie  dutch
Cornu  dutch
=Corona  ambiguous
Coronado
Corradi
Corradini
Corrado
Corral
Corrales
Corrao
Correa
Correale
Correia
Corremans  dutch
Corridori
Cors
Corsi
Corsini
=Corso  ambiguous
Corsten  dutch
Corstjens  dutch
Cortebeeck  dutch
Corten  dutch
Cortens  dutch
Cortese
Cortesi
Cortez
Corthals  dutch
Corthout  dutch
Corthouts  dutch
Corti
Cortinovis
Cortoos  dutch
Cortvriendt  dutch
Cortés | Cortes
Cortéz
Corveleyn  dutch
Corvers  dutch
Corwin
Coryn  dutch
Cosaert  dutch
Cosemans  dutch
Cosentino
Cosijn  dutch
Cosijns  dutch
Coskun  dutch
Coslovich
Cosma
Cossement  dutch
Cossu
=Costa  dutch ambiguous
Costache
Costantin
Costantini
Costantino
Costanza
Costanzo
Costea
Costenoble  dutch
Costermans  dutch
Costers  dutch
Costin
Cosyn  dutch
Cosyns  dutch
Cotorobai
Cotruta
Cottenie  dutch
Cottenier  dutch
Cottens  dutch
Cotthardt
Cottier
Cotto
Cottone
Cottyn  dutch
Couck  dutch
Coucke  dutch
Couckhuyt  dutch
Couckuyt  dutch
Coudenys  dutch
Coudeville  dutch
Coudron  dutch
Coudyzer  dutch
Coufal
Coufalová | Coufalova
Coulibaly
Coulier  dutch
Coulon  dutch
Coumans  dutch
Coune  dutch
=Coupé  dutch ambiguous
Courten
Courtens  dutch
Courtois  dutch
Cousaert  dutch
Cousin  dutch
Coussement  dutch
Coussens  dutch
Coussée | Coussee  dutch
Coutteau  dutch
Couvreur  dutch
Couwberghs  dutch
Couwels  dutch
Couwet  dutch
Covaci
Covalciuc
Covalenco
Covali
Covarrubias
Coveliers  dutch
Covemaeker  dutch
Covens  dutch
Covent  dutch
Covents  dutch
Coviello
=Cox  dutch ambiguous
Coysman  dutch
Cozma
Cozzani
Cozzi
Cozzolino
Crab  dutch
Crabbe  dutch
Crabbé  dutch
Crabeels  dutch
Cracco  dutch
Craciun
Craeghs  dutch
Craenen  dutch
Craenhals  dutch
Craessaerts  dutch
Craeye  dutch
Craeymeersch  dutch
Craeynest  dutch
Craps  dutch
Cras  dutch
Crauwels  dutch
=Crea  ambiguous
Creciun
Creemers  dutch
Cremers  dutch
Cremin
Cremona
Cremonesi
Crepaldi
Crescenzi
Cresens  dutch
Crespi
Crespo
Creten  dutch
Crets  dutch
Cretskens  dutch
Cretu
Creupelandt  dutch
Creus  dutch
Crevatin
Creve  dutch
Crevits  dutch
=Crews  ambiguous
Creyf  dutch
Creyns  dutch
Creytens  dutch
Crick  dutch
Criel  dutch
Crijns  dutch
Crimi
Crippa
Crisafulli
Crisan
Criscenti
Crisci
Criscione
Crispino
Crist
Cristea
Cristescu
Cristiano
Cristofaro
Critelli
Crnogaj
Croce
Croes  dutch
Croimans  dutch
Croitor
Croitoru
Crokaert  dutch
Croket  dutch
Crollet  dutch
Crols  dutch
Crombez  dutch
Crombé | Crombe  dutch
Cromheecke  dutch
Crommelinck  dutch
Crommen  dutch
Cromphout  dutch
Crona
Cronin
Cronjäger | Cronjager
Cronnje
Crooks
=Croon  dutch ambiguous
=Croonen  dutch ambiguous
Croonenborghs  dutch
Croons  dutch
Crosskofp
Croughs  dutch
Croux  dutch
Croymans  dutch
Cruciani
Cruciata
Crudu
Cruickshank
Crul  dutch
Cruysberghs  dutch
Cruz
Cryns  dutch
Csapo
Csonka
Csordas
Cucchiara
Cucciniello
Cuche
Cucos
Cucu
Cuellar
Cuijpers  dutch
Cujba
Cullinan
Cummerata
Cummings
Cumps  dutch
Cunha
Cuomo
Cupers  dutch
Cuppens  dutch
Curci
Curcio
Curiel
Curinckx  dutch
Curreli
Cusimano
Cusnir
Custers  dutch
Cusumano
Cuvelier  dutch
Cuyckens  dutch
Cuylaerts  dutch
Cuylle  dutch
Cuypers  dutch
Cuyt  dutch
Cuyvers  dutch
Cuyx  dutch
Cuzzocrea
Cvetković | Cvetkovic
Cvetljanin
Cvetojević | Cvetojevic
Cvetuljski
Cvijan
Cvijanović | Cvijanovic
Cvijančević | Cvijancevic
Cvijetin
Cvijetinović | Cvijetinovic
Cvijetić | Cvijetic
Cvijić | Cvijic
Cvjetičanin | Cvjeticanin
Cybulski
Cygan
=Cypers  dutch ambiguous
Cyprich
Cyprichová | Cyprichova
Czaja
Czajka
Czajkowski
Czapla
Czarnecki
Czech
Czechowski
Czekaj
Czerniak
Czerwiński | Czerwinski
Czyż | Czyz
Czyżewski | Czyzewski
Cárdenas
Cíger | Ciger
Cígerová | Cigerova
Císař | Cisar
Císařová | Cisarova
Córdova | Cordova
Cālīte | Calite
Cālītis | Calitis
Cīrule | Cirule
Cīrulis | Cirulis
D'Agostino
D'Aleo
D'Alessandro
D'Alessio
D'Amato
D'Ambrosio
D'Amico
D'Amore
D'Andrea
D'Angeli
D'Angelo  dutch
D'Anna
D'Argenio
D'Avino
D'Eer  dutch
D'Elia
D'Errico
D'Exelle  dutch
D'Haen  dutch
D'Haene  dutch
D'Haenens  dutch
D'Haese  dutch
D'Haeseleer  dutch
D'Haeyer  dutch
D'Haeyere  dutch
D'Halluin  dutch
D'Hanis  dutch
D'Hauwe  dutch
D'Hauwers  dutch
D'Havé | D'Have  dutch
D'Heer  dutch
D'Herde  dutch
D'Hoe  dutch
D'Hoedt  dutch
D'Hoker  dutch
D'Hollander  dutch
D'Hondt  dutch
D'Hont  dutch
D'Hooge  dutch
D'Hooghe  dutch
D'Hoop  dutch
D'Hoore  dutch
D'Hulst  dutch
D'Hulster  dutch
D'Huyvetter  dutch
D'Incà | D'Inca
D'Ippolito
D'Joos  dutch
D'Onofrio
D'Orazio
D'Urso
Da Rold
Da Silva  dutch
Daako
Daamen  dutch
Daans  dutch
Dabija
Dabić | Dabic
Dabižljević | Dabizljevic
Dabnjak
Dabo
Dabović | Dabovic
Dabčević | Dabcevic
Dach
Dadić | Dadic
Dael  dutch
Daele  dutch
Daeleman  dutch
Daelemans  dutch
Daelman  dutch
Daelmans  dutch
Daels  dutch
Daem  dutch
Daemen  dutch
Daemers  dutch
Daems  dutch
Daenekindt  dutch
Daenen  dutch
Daenens  dutch
Daeninck  dutch
Daerden  dutch
Daes  dutch
Dafunić | Dafunic
=Dag  dutch ambiguous
Dagović | Dagovic
Dahl
Dahlberg
Dahm
Dahmani  dutch
Dahmen
Daidone
Daimer
Daišević | Daisevic
Dajić | Dajic
Dajlić | Dajlic
DakićKožić | DakicKozic
Dal Farra
Daldal  dutch
Dalemans  dutch
Dalgaard
Dalkıran | Dalkiran
Dalle  dutch
Dalleaste
Dallenbach
Dalmasso
=Dam  ambiguous
Daman  dutch
Damanik
Damaske
Damayanti
Damen  dutch
Damiaens  dutch
Damian
Damiani
Damiano
Damico
Damljanović | Damljanovic
Damm
Damman  dutch
Damme  dutch
Dammekens  dutch
Dams  dutch
Danau  dutch
Danciu
Danckaert  dutch
Danckers  dutch
Daneels  dutch
Danenhauer
Daniel  dutch
Daniele
Daniels  dutch
Danielsen
Danielsone
Danielsons
Danielsson
Danila
Danilová | Danilova
Danis  dutch
Daniëls  dutch
Daniš
Danišová | Danisova
Danko
Danková | Dankova
Dannau  dutch
Danneberg
Danneel  dutch
Danneels  dutch
Danner
Danso
Dante
Daněk | Danek
Daoud  dutch
Daoudi  dutch
Daražac | Darazac
Darcis  dutch
Dardenne  dutch
Dare
Darii
Darkaoui  dutch
Darko
Darmawan
Darojat
Darras  dutch
Darteh
Dartey
=Das  dutch ambiguous
Dascalu
=Dassen  dutch ambiguous
Dasseville  dutch
Dattilo
Daub
Daubner
Daudrich
Dauer
Daugherty
Daum
Dauth
Dautzenberg
=Dauw  dutch ambiguous
Dauwe  dutch
=Dauwen  dutch ambiguous
Daveloose  dutch
David  dutch
Davidović | Davidovic
DavidovićAmić | DavidovicAmic
Davidová | Davidova
Davids  dutch
Davidsen
Davidts  dutch
Davies  dutch
Davis
Davoli
Davronov
Davronova
Dačković | Dackovic
Dačović | Dacovic
Dağdaş | Dagdas
Dağlaroğlu | Daglaroglu
Daňko
Daňková
Daňo | Dano
Daňová | Danova
Dašić | Dasic
De Anda
De Angelis
=De Backer | =de Backer  dutch ambiguous
De Backere  dutch
De Backker  dutch
De Baecke  dutch
De Baene  dutch
De Baer  dutch
De Baerdemaeker  dutch
De Baere  dutch
De Baets  dutch
=De Bakker | =de Bakker  dutch ambiguous
=De Bal | =de Bal  dutch ambiguous
=De Bast | =de Bast  dutch ambiguous
De Batselier  dutch
=De Bauw | =de Bauw  dutch ambiguous
De Beck  dutch
De Becker  dutch
=De Beer | =de Beer  dutch ambiguous
De Beir  dutch
=De Bel | =de Bel  dutch ambiguous
De Belder  dutch
De Beleyr  dutch
De Belie  dutch
De Bels  dutch
De Belser  dutch
De Beuckelaer  dutch
De Beuckeleer  dutch
De Beuf  dutch
De Beukelaer  dutch
De Beukeleer  dutch
=De Beul | =de Beul  dutch ambiguous
De Beule  dutch
De Bevere  dutch
De Beys  dutch
De Biase
=De Bie | =de Bie  dutch ambiguous
=De Bilde | =de Bilde  dutch ambiguous
=De Bisschop | =de Bisschop  dutch ambiguous
De Blaere  dutch
De Blander  dutch
De Blasi
=De Blauwe | =de Blauwe  dutch ambiguous
De Bleecker  dutch
De Bleeckere  dutch
=De Blende | =de Blende  dutch ambiguous
De Bleser  dutch
De Blick  dutch
De Blieck  dutch
=De Block | =de Block  dutch ambiguous
=De Bo | =de Bo  dutch ambiguous
=De Bock | =de Bock  dutch ambiguous
De Bodt  dutch
=De Boe | =de Boe  dutch ambiguous
De Boeck  dutch
=De Boel | =de Boel  dutch ambiguous
De Boelpaep  dutch
=De Boer | =de Boer  dutch ambiguous
De Boever  dutch
De Boey  dutch
De Bois  dutch
De Boitselier  dutch
=De Bolle | =de Bolle  dutch ambiguous
De Bona
De Bondt  dutch
De Bonis
=De Bont | =de Bont  dutch ambiguous
=De Bonte | =de Bonte  dutch ambiguous
De Boodt  dutch
=De Boom | =de Boom  dutch ambiguous
=De Borger | =de Borger  dutch ambiguous
De Bosscher  dutch
De Bosschere  dutch
=De Bot | =de Bot  dutch ambiguous
De Brabander  dutch
De Brabandere  dutch
De Brabanter  dutch
De Braeckeleer  dutch
De Braekeleer  dutch
=De Brandt | =de Brandt  dutch ambiguous
De Brauwer  dutch
De Brauwere  dutch
De Bree  dutch
De Breuck  dutch
De Breucker  dutch
De Breuker  dutch
=De Brouwer | =de Brouwer  dutch ambiguous
De Broyer  dutch
De Brucker  dutch
De Bruecker  dutch
De Bruijn  dutch
=De Bruin | =de Bruin  dutch ambiguous
De Bruycker  dutch
De Bruyckere  dutch
De Bruyker  dutch
De Bruyn  dutch
De Bruyne  dutch
De Buck  dutch
=De Bus | =de Bus  dutch ambiguous
De Busscher  dutch
De Busschere  dutch
De Busser  dutch
De Buyser  dutch
De Buysscher  dutch
De Buyst  dutch
De Cabooter  dutch
De Caluwe  dutch
De Caluwé  dutch
De Canck  dutch
De Candido
De Carlo
De Carolis
=De Cat | =de Cat  dutch ambiguous
De Cauwer  dutch
De Ceulaer  dutch
De Ceulaerde  dutch
De Ceuninck  dutch
De Ceuster  dutch
De Chiara
De Cicco
De Cleen  dutch
De Cleene  dutch
De Cleer  dutch
De Clerck  dutch
De Clercq  dutch
De Cleyn  dutch
De Clippel  dutch
De Clippeleir  dutch
De Cloedt  dutch
De Cloet  dutch
De Cnijf  dutch
De Cnodder  dutch
De Cock  dutch
De Cocker  dutch
De Coen  dutch
De Coene  dutch
De Coensel  dutch
De Coker  dutch
=De Col | =de Col  ambiguous
De Coninck  dutch
De Cooman  dutch
De Cort  dutch
De Corte  dutch
De Coster  dutch
De Couvreur  dutch
De Craecker  dutch
De Craemer  dutch
De Craene  dutch
De Cremer  dutch
De Cristofaro
De Crom  dutch
De Croock  dutch
De Crée | De Cree  dutch
De Cubber  dutch
De Cuyper  dutch
=De Dapper | =de Dapper  dutch ambiguous
De Decker  dutch
De Deckere  dutch
De Deckers  dutch
=De Deken | =de Deken  dutch ambiguous
De Deygere  dutch
De Deyn  dutch
De Deyne  dutch
=De Dier | =de Dier  dutch ambiguous
De Dobbelaere  dutch
De Dobbeleer  dutch
De Doncker  dutch
=De Donder | =de Donder  dutch ambiguous
De Dycker  dutch
De Falco
De Fauw  dutch
De Fazio
De Feo
De Feyter  dutch
De Filippis
De Filippo
De Four  dutch
De Fraeye  dutch
De Frenne  dutch
De Freyne  dutch
De Fré | De Fre  dutch
De Ganck  dutch
=De Geest | =de Geest  dutch ambiguous
De Geeter  dutch
De Gelas  dutch
De Gelder  dutch
De Gendt  dutch
De Gersem  dutch
De Geyndt  dutch
De Geyter  dutch
=De Gieter | =de Gieter  dutch ambiguous
De Giorgi
De Giorgio
=De Glas | =de Glas  dutch ambiguous
De Gols  dutch
=De Graaf | =de Graaf  dutch ambiguous
De Graef  dutch
De Graeve  dutch
=De Grande | =de Grande  dutch ambiguous
=De Grauwe | =de Grauwe  dutch ambiguous
=De Grave | =de Grave  dutch ambiguous
De Greef  dutch
De Gregorio
De Greve  dutch
=De Groef | =de Groef  dutch ambiguous
=De Groeve | =de Groeve  dutch ambiguous
De Groodt  dutch
De Groof  dutch
=De Groot | =de Groot  dutch ambiguous
De Groote  dutch
De Gruyter  dutch
De Gryse  dutch
De Gucht  dutch
De Guchtenaere  dutch
De Gussem  dutch
=De Haan | =de Haan  dutch ambiguous
De Haeck  dutch
De Haes  dutch
De Hauwere  dutch
De Henau  dutch
De Herdt  dutch
=De Hert | =de Hert  dutch ambiguous
=De Hertog | =de Hertog  dutch ambiguous
De Hertogh  dutch
De Hondt  dutch
=De Hoon | =de Hoon  dutch ambiguous
=De Houwer | =de Houwer  dutch ambiguous
=De Jaeger | =de Jaeger  dutch ambiguous
De Jaegere  dutch
De Jaegher  dutch
De Jaeghere  dutch
=De Jager | =de Jager  dutch ambiguous
De Jans  dutch
De Jesús | De Jesus
De Jode  dutch
De Jonckheere  dutch
=De Jong | =de Jong  dutch ambiguous
=De Jonge | =de Jonge  dutch ambiguous
De Jongh  dutch
De Jonghe  dutch
De Keersmaecker  dutch
De Keersmaeker  dutch
=De Kegel | =de Kegel  dutch ambiguous
De Kempeneer  dutch
=De Kerf | =de Kerf  dutch ambiguous
De Kerpel  dutch
De Kesel  dutch
De Ketelaere  dutch
De Ketele  dutch
De Keukelaere  dutch
De Keukeleire  dutch
De Keulenaer  dutch
De Keuster  dutch
De Keyser  dutch
De Keyzer  dutch
De Kezel  dutch
De Kimpe  dutch
De Kinder  dutch
De Klerck  dutch
=De Klerk | =de Klerk  ambiguous
De Knijf  dutch
=De Knop | =de Knop  dutch ambiguous
De Kock  dutch
=De Kok | =de Kok  dutch ambiguous
=De Koker | =de Koker  dutch ambiguous
De Koninck  dutch
=De Koning | =de Koning  dutch ambiguous
=De Kort | =de Kort  dutch ambiguous
=De Koster | =de Koster  dutch ambiguous
=De Kunst | =de Kunst  dutch ambiguous
De Kuyper  dutch
=De Laat | =de Laat  dutch ambiguous
De Laender  dutch
De Laere  dutch
De Laet  dutch
De Lamper  dutch
=De Landsheer | =de Landsheer  dutch ambiguous
De Landsheere  dutch
De Landtsheer  dutch
=De Lange | =de Lange  dutch ambiguous
De Langhe  dutch
De Lannoy  dutch
De Lathauwer  dutch
De Lathouwer  dutch
=De Latte | =de Latte  dutch ambiguous
De Lausnay  dutch
=De Lauw | =de Lauw  dutch ambiguous
=De Lee | =de Lee  dutch ambiguous
De Leebeeck  dutch
De Leener  dutch
=De Leenheer | =de Leenheer  dutch ambiguous
De Leersnijder  dutch
De Leersnyder  dutch
=De Leeuw | =de Leeuw  dutch ambiguous
=De Letter | =de Letter  dutch ambiguous
De Leu  dutch
De Ley  dutch
De Leyn  dutch
De Lie  dutch
De Lille  dutch
De Locht  dutch
De Loecker  dutch
De Lombaerde  dutch
De Lombaert  dutch
=De Loof | =de Loof  dutch ambiguous
De Loor  dutch
De Loore  dutch
De Loose  dutch
De Lorenzo
De Luca
De Lucia
De Luyck  dutch
De Maeght  dutch
De Maere  dutch
De Maertelaere  dutch
De Maerteleire  dutch
De Maeseneer  dutch
De Maeseneire  dutch
De Maesschalck  dutch
De Maeyer  dutch
De Maio
=De Man | =de Man  dutch ambiguous
De Marco
De Marez  dutch
De Maria
De Marie  dutch
=De Mars | =de Mars  dutch ambiguous
De Martelaere  dutch
=De Martino | =de Martino  ambiguous
De Maré  dutch
De Masi
De Medts  dutch
De Meerleer  dutch
De Meersman  dutch
=De Meester | =de Meester  dutch ambiguous
De Meirsman  dutch
De Meo
De Merlier  dutch
De Mesmaeker  dutch
De Messemaeker  dutch
=De Mets | =de Mets  dutch ambiguous
De Metsenaere  dutch
De Meulder  dutch
De Meulemeester  dutch
De Meulenaer  dutch
De Meulenaere  dutch
De Meuleneire  dutch
De Meuter  dutch
De Meutter  dutch
De Mey  dutch
De Meyer  dutch
De Meyere  dutch
De Meyst  dutch
De Middelaer  dutch
De Mil  dutch
=De Mits | =de Mits  dutch ambiguous
De Moerloose  dutch
=De Mol | =de Mol  dutch ambiguous
=De Mondt | =de Mondt  dutch ambiguous
=De Moor | =de Moor  dutch ambiguous
De Moortel  dutch
=De Mot | =de Mot  dutch ambiguous
De Muer  dutch
=De Mul | =de Mul  dutch ambiguous
=De Mulder | =de Mulder  dutch ambiguous
De Munck  dutch
=De Munter | =de Munter  dutch ambiguous
De Muyer  dutch
De Muylder  dutch
De Muynck  dutch
De Muyt  dutch
De Muyter  dutch
De Naeyer  dutch
De Napoli
=De Nauw | =de Nauw  dutch ambiguous
=De Neef | =de Neef  dutch ambiguous
De Neve  dutch
De Neys  dutch
De Nijs  dutch
=De Nil | =de Nil  dutch ambiguous
De Nolf  dutch
De Norre  dutch
De Noyette  dutch
=De Nul | =de Nul  dutch ambiguous
=De Nutte | =de Nutte  dutch ambiguous
De Nys  dutch
De Paep  dutch
De Paepe  dutch
De Palma
De Pau  dutch
=De Pauw | =de Pauw  dutch ambiguous
De Pelseneer  dutch
De Pelsmaeker  dutch
De Permentier  dutch
De Pessemier  dutch
De Pestel  dutch
De Petter  dutch
=De Peuter | =de Peuter  dutch ambiguous
De Picker  dutch
De Plancke  dutch
De Plecker  dutch
=De Poorter | =de Poorter  dutch ambiguous
De Poortere  dutch
De Pooter  dutch
=De Pot | =de Pot  dutch ambiguous
=De Potter | =de Potter  dutch ambiguous
De Pourcq  dutch
De Praeter  dutch
De Praetere  dutch
De Preester  dutch
=De Prest | =de Prest  dutch ambiguous
De Preter  dutch
De Prez  dutch
De Prijck  dutch
=De Pril | =de Pril  dutch ambiguous
=De Prins | =de Prins  dutch ambiguous
De Proft  dutch
=De Proost | =de Proost  dutch ambiguous
De Prycker  dutch
De Pré  dutch
De Pury
=De Putter | =de Putter  dutch ambiguous
De Puydt  dutch
De Puysseleir  dutch
De Puysseleyr  dutch
De Quick  dutch
De Raedemaeker  dutch
De Raedt  dutch
De Raes  dutch
De Raet  dutch
De Raeve  dutch
De Raeymaecker  dutch
De Raeymaeker  dutch
De Rammelaere  dutch
De Ranter  dutch
=De Rauw | =de Rauw  dutch ambiguous
=De Rechter | =de Rechter  dutch ambiguous
De Regge  dutch
De Rese  dutch
=De Reu | =de Reu  dutch ambiguous
De Reuse  dutch
De Reyck  dutch
De Reys  dutch
De Rick  dutch
=De Ridder | =de Ridder  dutch ambiguous
De Rijck  dutch
De Rijcke  dutch
De Ro  dutch
=De Rocker | =de Rocker  dutch ambiguous
De Roeck  dutch
De Roey  dutch
De Ron  dutch
De Roo  dutch
De Roock  dutch
=De Roos | =de Roos  dutch ambiguous
De Roose  dutch
De Roover  dutch
De Rooze  dutch
=De Rop | =de Rop  dutch ambiguous
De Rore  dutch
De Rosa
De Rossi
De Rouck  dutch
De Rous  dutch
De Roy  dutch
De Rudder  dutch
De Ruijter  dutch
=De Ruiter | =de Ruiter  dutch ambiguous
De Ruyck  dutch
De Ruysscher  dutch
De Ruyte  dutch
De Ruyter  dutch
De Ruytter  dutch
De Ruyver  dutch
De Rybel  dutch
De Ryck  dutch
De Rycke  dutch
De Rycker  dutch
De Rydt  dutch
De Rynck  dutch
De Sadeleer  dutch
De Saedeleer  dutch
De Saedeleir  dutch
De Saeger  dutch
De Saegher  dutch
=De Salvo | =de Salvo  ambiguous
De Sanctis
De Santis
=De Schacht | =de Schacht  dutch ambiguous
De Schaepmeester  dutch
De Schamphelaere  dutch
De Scheemaecker  dutch
De Scheemaeker  dutch
=De Scheerder | =de Scheerder  dutch ambiguous
=De Schepper | =de Schepper  dutch ambiguous
De Schoenmaeker  dutch
=De Schouwer | =de Schouwer  dutch ambiguous
=De Schrijver | =de Schrijver  dutch ambiguous
De Schryver  dutch
=De Schutter | =de Schutter  dutch ambiguous
De Schuyteneer  dutch
De Schuyter  dutch
De Simone
De Sitter  dutch
De Sloover  dutch
De Sloovere  dutch
De Smaele  dutch
De Smedt  dutch
=De Smet | =de Smet  dutch ambiguous
De Smeyter  dutch
De Smit  dutch
=De Smul | =de Smul  dutch ambiguous
De Soete  dutch
De Somer  dutch
De Somviele  dutch
De Souter  dutch
De Spiegelaere  dutch
De Spiegeleer  dutch
De Spiegeleire  dutch
De Staercke  dutch
De Stefano
De Sterck  dutch
De Stercke  dutch
=De Stoop | =de Stoop  dutch ambiguous
De Strooper  dutch
De Sutter  dutch
De Swaef  dutch
De Swert  dutch
De Taeye  dutch
=De Tandt | =de Tandt  dutch ambiguous
De Tant  dutch
De Temmerman  dutch
=De Tender | =de Tender  dutch ambiguous
De Thaey  dutch
De Tollenaere  dutch
De Troch  dutch
De Troy  dutch
De Troyer  dutch
De Turck  dutch
De Vadder  dutch
De Valck  dutch
De Veirman  dutch
De Velder  dutch
=De Vetter | =de Vetter  dutch ambiguous
De Veylder  dutch
De Vidts  dutch
De Vijlder  dutch
=De Vilder | =de Vilder  dutch ambiguous
De Ville  dutch
De Villiers
=De Vis | =de Vis  dutch ambiguous
De Visch  dutch
De Visscher  dutch
=De Visser | =de Visser  dutch ambiguous
=De Vita | =de Vita  ambiguous
De Vito
De Vits  dutch
De Vlaeminck  dutch
De Vlaminck  dutch
De Vleeschauwer  dutch
De Vleeschouwer  dutch
De Vleesschauwer  dutch
De Vleminck  dutch
=De Vlieger | =de Vlieger  dutch ambiguous
De Vliegher  dutch
De Vlieghere  dutch
=De Vocht | =de Vocht  dutch ambiguous
De Voecht  dutch
De Voeght  dutch
=De Vogel | =de Vogel  dutch ambiguous
De Vogelaere  dutch
=De Volder | =de Volder  dutch ambiguous
De Vooght  dutch
De Voogt  dutch
=De Vos | =de Vos  dutch ambiguous
=De Vree | =de Vree  dutch ambiguous
De Vreese  dutch
De Vriendt  dutch
=De Vries | =de Vries  dutch ambiguous
De Vriese  dutch
De Vrieze  dutch
=De Vrij | =de Vrij  dutch ambiguous
De Vroe  dutch
=De Vroede | =de Vroede  dutch ambiguous
De Vroey  dutch
De Vry  dutch
De Vulder  dutch
De Vuyst  dutch
De Vylder  dutch
=De Waal | =de Waal  dutch ambiguous
=De Wachter | =de Wachter  dutch ambiguous
De Waegemaeker  dutch
De Waegenaere  dutch
De Waegeneer  dutch
De Wael  dutch
De Waele  dutch
De Walsche  dutch
=De Wandel | =de Wandel  dutch ambiguous
De Wandeler  dutch
De Wannemaeker  dutch
=De Weerd | =de Weerd  dutch ambiguous
De Weerdt  dutch
=De Weert | =de Weert  dutch ambiguous
De Weghe  dutch
De Weird  dutch
De Weirdt  dutch
De Weirt  dutch
=De Wel | =de Wel  dutch ambiguous
De Westelinck  dutch
=De Wet | =de Wet  ambiguous
=De Wever | =de Wever  dutch ambiguous
De Weyer  dutch
De Wijngaert  dutch
=De Wilde | =de Wilde  dutch ambiguous
=De Wilder | =de Wilder  dutch ambiguous
=De Win | =de Win  dutch ambiguous
=De Windt | =de Windt  dutch ambiguous
De Winne  dutch
=De Wint | =de Wint  dutch ambiguous
=De Winter | =de Winter  dutch ambiguous
De Wintere  dutch
De Wispelaere  dutch
=De Wit | =de Wit  dutch ambiguous
=De Witte | =de Witte  dutch ambiguous
=De Wolf | =de Wolf  dutch ambiguous
De Wreede  dutch
=De Wulf | =de Wulf  dutch ambiguous
De Wyngaert  dutch
=De Zitter | =de Zitter  dutch ambiguous
De Zutter  dutch
Deane
Debacker  dutch
Debackere  dutch
Debaeke  dutch
Debaene  dutch
Debaenst  dutch
Debaere  dutch
Debaes  dutch
Debaets  dutch
Debaillie  dutch
Debakker  dutch
Debal  dutch
Debast  dutch
Debaveye  dutch
Debbaut  dutch
Debecker  dutch
Debeer  dutch
Debel  dutch
Debelder  dutch
Debeljak
Debels  dutch
Deben  dutch
Debenjak
Deberdt  dutch
Debergh  dutch
Debeuckelaere  dutch
Debeuf  dutch
Debie  dutch
Deblaere  dutch
Deblauwe  dutch
Deblieck  dutch
Deblock  dutch
Debnár | Debnar
Debnárová | Debnarova
Debo  dutch
Debode  dutch
Deboeck  dutch
Deboel  dutch
Deboes  dutch
Debois  dutch
Debondt  dutch
Debonne  dutch
Debontridder  dutch
Deboodt  dutch
Deboosere  dutch
Debosschere  dutch
Debou  dutch
Deboutte  dutch
Debouver  dutch
Debrabandere  dutch
Debrauwer  dutch
Debremaeker  dutch
Debrock  dutch
Debrouwer  dutch
Debrouwere  dutch
Debroux  dutch
Debruyn  dutch
Debruyne  dutch
Debue  dutch
Deburchgraeve  dutch
Debusscher  dutch
Debusschere  dutch
Debuysere  dutch
Debyser  dutch
=Dec  ambiguous
Decabooter  dutch
Decadt  dutch
Decaesstecker  dutch
Decaestecker  dutch
Decaesteker  dutch
Decaluwe  dutch
Decaluwé  dutch
Decan  dutch
Decancq  dutch
Decapmaker  dutch
Decat  dutch
Decavel  dutch
Decavele  dutch
Deceuninck  dutch
Dechamps  dutch
Decker
Deckers  dutch
Deckert
Deckmyn  dutch
Deckow
Deckx  dutch
Decleer  dutch
Decleir  dutch
Declerck  dutch
Declercq  dutch
Decloedt  dutch
Decock  dutch
Decoene  dutch
Deconinck  dutch
Deconynck  dutch
Decoo  dutch
Decoodt  dutch
Decorte  dutch
Decoster  dutch
Decostere  dutch
Decoutere  dutch
Decouttere  dutch
Decraemer  dutch
Decraene  dutch
Decramer  dutch
Decrock  dutch
Decroix  dutch
Decroos  dutch
Decroubele  dutch
Decru  dutch
Decruyenaere  dutch
Decubber  dutch
Decuyper  dutch
Decuypere  dutch
Dedecker  dutch
Dedejić | Dedejic
Dedeken  dutch
Dedeurwaerder  dutch
Dedeyne  dutch
Dedier  dutch
Dedijer
Dedobbeleer  dutch
Dedoncker  dutch
Dedrie  dutch
Dedroog  dutch
Deduytsche  dutch
Deelkens  dutch
Deerberg
Defauw  dutch
Deferm  dutch
Deferme  dutch
Defever  dutch
Defevere  dutch
Deflem  dutch
Defoer  dutch
Defoor  dutch
Defoort  dutch
Deforce  dutch
Deforche  dutch
Defossez  dutch
Defossé | Defosse  dutch
Defour  dutch
Defraeye  dutch
Defrancq  dutch
Defreyne  dutch
Defruyt  dutch
Defrère | Defrere  dutch
Degand  dutch
Degandt  dutch
Degano
Degeest  dutch
Degelin  dutch
Degeling  dutch
=Degens  dutch ambiguous
Degezelle  dutch
Degirmenci  dutch
Degraen  dutch
Degraeuwe  dutch
Degraeve  dutch
Degrande  dutch
Degrassi
Degrauwe  dutch
Degrave  dutch
Degreef  dutch
Degrendel  dutch
Degrieck  dutch
Degroote  dutch
Degryse  dutch
Degrève | Degreve  dutch
Dehaemers  dutch
Dehaen  dutch
Dehaene  dutch
Dehaes  dutch
Dehaese  dutch
Dehairs  dutch
Dehandschutter  dutch
Dehasque  dutch
Deheegher  dutch
Dehennin  dutch
Dehertog  dutch
Dehertogh  dutch
Dehmel
Dehouck  dutch
Dehouwer  dutch
Dehullu  dutch
Deiana
Dej
Deja
Dejaeger  dutch
Dejaegere  dutch
Dejaegher  dutch
Dejaeghere  dutch
Dejager  dutch
Dejanović | Dejanovic
Dejans  dutch
Dejonckheere  dutch
Dejongh  dutch
Dejonghe  dutch
Dejová | Dejova
Dekegel  dutch
Dekelver  dutch
Dekempeneer  dutch
=Dekens  dutch ambiguous
Dekerf  dutch
Deketelaere  dutch
Deketele  dutch
Dekeukelaere  dutch
Dekeyser  dutch
Dekeyzer  dutch
Dekien  dutch
Dekimpe  dutch
Dekinder  dutch
=Dekker  dutch ambiguous
=Dekkers  dutch ambiguous
Deklerck  dutch
Deknock  dutch
Deknop  dutch
Deknudt  dutch
Dekoninck  dutch
Dekoning  dutch
Dekort  dutch
Dekoster  dutch
Dekyvere  dutch
Dekýš | Dekys
Dekýšová | Dekysova
Del Bianco
Del Gaudio
Del Monte
Del Prete
Del Vecchio
Delabie  dutch
Delacourt  dutch
Delacrúz | Delacruz
Delaere  dutch
Delaet  dutch
Delaey  dutch
Delafontaine  dutch
Delafuente
Delagarza
Delagrange  dutch
Delahaye  dutch
Delalić | Delalic
Delameilleure  dutch
Delaney
Delanghe  dutch
Delannoy  dutch
Delanote  dutch
Delanoy  dutch
Delao
Delapaz
Delaplace  dutch
Delarosa
Delarue  dutch
Delaruelle  dutch
Delatorre
Delattre  dutch
Delazy
Delbaen  dutch
Delbaere  dutch
Delbecque  dutch
Delbeke  dutch
Delboo  dutch
Delbroek  dutch
Delchambre  dutch
Delcour  dutch
Delcourt  dutch
Delcroix  dutch
Deldaele  dutch
Delecluyse  dutch
Deleersnijder  dutch
Deleersnyder  dutch
Delefortrie  dutch
=Delen  dutch ambiguous
Delens  dutch
Delesie  dutch
Deleu  dutch
Deley  dutch
Deleye  dutch
Deleón | Deleon
Delfino
Delforge  dutch
Delfosse  dutch
Delgadillo
Delgado
Delhaye  dutch
Delheye  dutch
Delie  dutch
Delien  dutch
Dell'Amico
Dellaert  dutch
Delle Monache
Dello  dutch
Delmeiren  dutch
Delmotte  dutch
Delmulle  dutch
Delobelle  dutch
Delodder  dutch
Deloddere  dutch
Delogu
Delombaerde  dutch
Delonge
Deloof  dutch
Deloose  dutch
Delorge  dutch
Delplace  dutch
Delporte  dutch
Delputte  dutch
Delrue  dutch
Delrío | Delrio
Deltombe  dutch
Deltour  dutch
Delva  dutch
Delvalle
Delvaux  dutch
Delvoye  dutch
Delwiche  dutch
Dely  dutch
Demaegd  dutch
Demaegdt  dutch
Demaeght  dutch
Deman  dutch
Demandt  dutch
Demanet  dutch
Demarest  dutch
Demaret  dutch
Demarez  dutch
Demarsin  dutch
Demasure  dutch
Dembelé | Dembele
Demedts  dutch
Demeer  dutch
Demeersseman  dutch
Demeester  dutch
Demeestere  dutch
Demesmaeker  dutch
Demeter
Demetrová | Demetrova
Demets  dutch
Demeulemeester  dutch
Demeulenaere  dutch
Demey  dutch
Demeyer  dutch
Demeyere  dutch
Demir  dutch
Demirbaş | Demirbas
Demirci  dutch
Demirel  dutch
Demiri  dutch
Demirtas  dutch
Demoen  dutch
Demol  dutch
Demolder  dutch
=Demon  dutch ambiguous
=Demonie  dutch ambiguous
Demontis
Demoor  dutch
Demortier  dutch
Demoulin  dutch
Demulder  dutch
Demunter  dutch
Demurtas
Demut
Demuynck  dutch
Demuyt  dutch
Demyttenaere  dutch
=Den Adel | =den Adel  dutch ambiguous
Den Haese  dutch
=Den Hond | =den Hond  dutch ambiguous
=Den Tandt | =den Tandt  dutch ambiguous
Denaro
Denayer  dutch
Dendas  dutch
Dendauw  dutch
Dendievel  dutch
Dendoncker  dutch
Dendooven  dutch
Denduyver  dutch
Denecker  dutch
Deneckere  dutch
Deneef  dutch
Deneire  dutch
Denesik
Deneut  dutch
Deneve  dutch
Deneweth  dutch
Deneyer  dutch
Deneys  dutch
Dengler
Denie  dutch
=Denier  dutch ambiguous
Denies  dutch
Denijs  dutch
Denis  dutch
Denissen  dutch
Deniz  dutch
Denkel
Denner
Denolf  dutch
Denoo  dutch
Denorme  dutch
Denoulet  dutch
Denruyter  dutch
Dens  dutch
Denti
Denys  dutch
Denzinger
Denzler
Depaepe  dutch
Depauw  dutch
Depelseneer  dutch
Depessemier  dutch
Depestel  dutch
Depetter  dutch
Depickere  dutch
Depla  dutch
Deplancke  dutch
Depondt  dutch
Depoorter  dutch
Depoortere  dutch
Depotter  dutch
Depover  dutch
Depovere  dutch
Depraetere  dutch
Depreitere  dutch
Deprest  dutch
Depreter  dutch
Deprez  dutch
Deprince  dutch
Deprins  dutch
Deproost  dutch
Depré | Depre  dutch
Deputter  dutch
Depuydt  dutch
Depypere  dutch
Dequeker  dutch
Dequidt  dutch
=Der Kinderen | =der Kinderen  dutch ambiguous
Dera
Deraedt  dutch
Deraeve  dutch
Derammelaere  dutch
Deramoudt  dutch
Derboven  dutch
Derck  dutch
Derdaele  dutch
=Derde  dutch ambiguous
Derdelinckx  dutch
=Derden  dutch ambiguous
Derdeyn  dutch
Dereere  dutch
Dereymaeker  dutch
Derez  dutch
Dergent  dutch
Deridder  dutch
Derie  dutch
Deriemaeker  dutch
Derieuw  dutch
Derijcke  dutch
Derison  dutch
Deriu
Derkinderen  dutch
Derks  dutch
Derluyn  dutch
Dermaut  dutch
Dermaux  dutch
Dermul  dutch
Derom  dutch
Deroo  dutch
Deroose  dutch
Deroost  dutch
Deroover  dutch
Derous  dutch
Derr
Dersim
Dertmann
Derudder  dutch
Deruddere  dutch
Deruwe  dutch
Deruyck  dutch
Deruyter  dutch
Deruytter  dutch
Dervaux  dutch
Derveaux  dutch
Derwa  dutch
Derwael  dutch
Derweduwen  dutch
Deryck  dutch
Derycke  dutch
Derycker  dutch
Deryckere  dutch
Derynck  dutch
Deré | Dere  dutch
Desaever  dutch
Desai
Desair  dutch
Descamps  dutch
Descan  dutch
Deschacht  dutch
Deschamps  dutch
Descheemaecker  dutch
Descheemaeker  dutch
Deschepper  dutch
Deschodt  dutch
Deschrijver  dutch
Deschryver  dutch
Deschuymere  dutch
Deschuyteneer  dutch
Deschuyter  dutch
Deschuytter  dutch
Desender  dutch
Deserranno  dutch
Deseure  dutch
Deseyn  dutch
Deseyne  dutch
Deshpande
Desiderio
Desimpel  dutch
Desimpelaere  dutch
Desiron  dutch
Desloover  dutch
Desloovere  dutch
Desmadryl  dutch
Desmaele  dutch
Desmarets  dutch
Desmecht  dutch
Desmedt  dutch
Desmet  dutch
Desmidt  dutch
Desmit  dutch
Desmyter  dutch
Desnouck  dutch
Desnyder  dutch
Desodt  dutch
Desoete  dutch
Desogus
Desomer  dutch
Desot  dutch
Despeghel  dutch
Despiegelaere  dutch
Desplenter  dutch
Despriet  dutch
Dessart  dutch
Dessein  dutch
Dessers  dutch
Desseyn  dutch
Destoop  dutch
Destro
Desutter  dutch
Deswarte  dutch
Detailleur  dutch
Detavernier  dutch
Detemmerman  dutch
Dethier  dutch
Dethloff
Detiège | Detiege  dutch
Detollenaere  dutch
Detremmerie  dutch
Detrez  dutch
Detré | Detre  dutch
Deuschle
Devacht  dutch
Devadder  dutch
Devaere  dutch
Devalckeneer  dutch
Devald
Devar
Devaux  dutch
Deveci  dutch
Devedžić | Devedzic
Develter  dutch
Devenyns  dutch
Dever  dutch
Devetak
Deveux  dutch
Devijver  dutch
Deville  dutch
Devillé  dutch
Devinck  dutch
Devis  dutch
Devisch  dutch
Devisscher  dutch
Devkota
Devlaminck  dutch
Devlamynck  dutch
Devleeschouwer  dutch
Devlieger  dutch
Devlieghere  dutch
Devlies  dutch
Devloo  dutch
Devogel  dutch
Devogelaere  dutch
Devogeleer  dutch
Devoghel  dutch
Devoght  dutch
Devolder  dutch
Devoldere  dutch
Devooght  dutch
Devos  dutch
Devreese  dutch
Devreker  dutch
Devriendt  dutch
Devries  dutch
Devriese  dutch
Devrieze  dutch
Devrnja
Devroe  dutch
Devroede  dutch
Devroey  dutch
Devrome  dutch
Devroye  dutch
Devuyst  dutch
Devynck  dutch
DevčićKatić | DevcicKatic
Dewachter  dutch
Dewaegenaere  dutch
Dewael  dutch
Dewaele  dutch
Dewaelheyns  dutch
Dewanckele  dutch
Dewandeleer  dutch
Deweer  dutch
Deweerdt  dutch
Deweirdt  dutch
Dewerchin  dutch
Dewever  dutch
Dewil  dutch
Dewilde  dutch
Dewinter  dutch
Dewispelaere  dutch
Dewit  dutch
Dewitte  dutch
Dewolf  dutch
Dewulf  dutch
Dewyn  dutch
Dexters  dutch
Deyaert  dutch
Dezeure  dutch
Dezitter  dutch
Dezutter  dutch
Deák | Deak
Deđanski | Dedanski
Deģe | Dege
Deģis | Degis
Dhaene  dutch
Dhaenens  dutch
Dhaese  dutch
Dhaeze  dutch
Dhakal
Dhawan
Dheedene  dutch
Dheere  dutch
Dhlamini
Dhlomo
Dhollander  dutch
Dhondt  dutch
Dhont  dutch
Dhooge  dutch
Dhooghe  dutch
Dhoop  dutch
Dhoore  dutch
Dhuyvetter  dutch
Di Bari
Di Battista
Di Bella
Di Benedetto
Di Biase
Di Blasi
Di Caccamo
Di Carlo
Di Cesare
Di Ciocco
Di Costanzo
Di Dio
Di Domenico
Di Donato
Di Fazio
Di Felice
Di Fiore
Di Francesco
Di Franco
Di Gaetano
Di Gennaro
Di Giacomo
Di Giorgio
Di Giovanni
Di Girolamo
Di Giuseppe
Di Gregorio
Di Grezia
Di Iorio
Di Lascio
Di Lecce
Di Liberto
Di Lorenzo
Di Luca
Di Maggio
Di Maio
Di Marco
Di Maria
Di Marino
Di Maro
Di Martino
Di Marzio
Di Matteo
Di Mauro
Di Michele
Di Nardo
Di Natale
Di Palma
Di Paola
Di Paolo
Di Pasquale
Di Pede
Di Pietro
Di Rocco
Di Salvo
Di Santo
Di Sarno
Di Somma
Di Stefano
Di Tommaso
Di Tullio
Di Vita
=Dia  ambiguous
Diaby
Diack
Diaconescu
Diaconu
Diagne
Diakhaté | Diakhate
Diallo  dutch
Diamanka
Diamanti
Diana
Diao
Diarra
Dias  dutch
Diatta
Diattara
Diaw
Diawara
Dibbert
Dibrani  dutch
Dick  dutch
Dickens  dutch
Dicki
Dickinson
Dictus  dutch
Didden  dutch
Diddens  dutch
Dieckmann
Diedrich
Diekmann
Dieleman  dutch
Dielen  dutch
Dielis  dutch
Diels  dutch
Dieltiens  dutch
Dieltjens  dutch
Dienel
Dieng
Diependaele  dutch
Diepvens  dutch
Dierckens  dutch
Dierckx  dutch
Dierckxsens  dutch
Dierendonck  dutch
Dierens  dutch
Dierick  dutch
Dierickx  dutch
Diericx  dutch
Dierinck  dutch
Dierkens  dutch
Dieryck  dutch
Dieryckx  dutch
Dierynck  dutch
Diet  dutch
Dietrich
Dietsche
Dietvorst  dutch
Dietz
Dietzsch
Dieu  dutch
Dieye
Diezel
Dignef  dutch
Digneffe  dutch
Dijckmans  dutch
Dijkmans  dutch
Dijkstra  dutch
Dildar
Dilen  dutch
Dilissen  dutch
Diliën | Dilien  dutch
Dilla
=Dillen  dutch ambiguous
Dilles  dutch
Dillien  dutch
Dilliën  dutch
Dilmurodyev
Dilmurodyeva
Dils  dutch
Dima
Dimitrijević | Dimitrijevic
Dimitrić | Dimitric
Dimitrov  dutch
Dimitrova  dutch
Dimitrovski
Dimić | Dimic
Dimkić | Dimkic
Dimković | Dimkovic
Dimović | Dimovic
Dimčević | Dimcevic
Dimčić | Dimcic
Dimšić | Dimsic
Dinca
Dingarac
Dingelstedt
Dingemans  dutch
Dingenen  dutch
Dingiswayo
Dini
Dinneweth  dutch
Dinu
Diome
Dione
Diongue
Dionisi
Dioos  dutch
Diop  dutch
Diouf  dutch
Dioum
Dippenaar
Dippl
Dirckx  dutch
Dirgantara
Dirickx  dutch
Diricx  dutch
Diril  dutch
Dirix  dutch
Dirks  dutch
Dirkx  dutch
Dirlik  dutch
Dirven  dutch
Discart  dutch
Distefano
Distelmans  dutch
Dittmann
Dittmar
Dittmer
Dittrich
Dittrichová | Dittrichova
Divald
Diviš | Divis
Divišová | Divisova
Dix
Dixon
Diyorov
Diyorova
Dizanov
Dizdar
Diène
Diédhiou | Diedhiou
Diémé | Dieme
Djetka
Djitté | Djitte
Djokoto
Djurasek
Dlamini
Dlouhá | Dlouha
Dlouhý | Dlouhy
Doan  dutch
Dobbelaere  dutch
Dobbels  dutch
Dobbrunz
Dobeš | Dobes
Dobešová | Dobesova
Dobiáš | Dobias
Dobiášová | Dobiasova
Dobler
Dobosz
Dobre
Dobrescu
Dobrilović | Dobrilovic
Dobrinković | Dobrinkovic
Dobrosavljević | Dobrosavljevic
Dobrovolná | Dobrovolna
Dobrovolný | Dobrovolny
Dobrowolski
Dobrzyński | Dobrzynski
Dochy  dutch
Dockx  dutch
Docx  dutch
Dodaro
Dodon
Doens  dutch
Dogan  dutch
Dogaru
=Doggen  dutch ambiguous
Doherty
Dohnal
Dohnalová | Dohnalova
Dohring
Doise  dutch
Dokonal
Dokoupil
Dokoupilová | Dokoupilova
Dokoza
Dolaček | Dolacek
=Dolce  ambiguous
Dolch
Dolci
Dold
Dolejš | Dolejs
Dolejšová | Dolejsova
Dolejší | Dolejsi
Doleček | Dolecek
Dolečková | Doleckova
Doležal | Dolezal
Doležalová | Dolezalova
Doležel | Dolezel
Doleželová | Dolezelova
Dolinar
=Dolmans  dutch ambiguous
Dolničar | Dolnicar
Dolović | Dolovic
=Dom  dutch ambiguous
Domagała | Domagala
Domanović | Domanovic
Domazet
Domański | Domanski
Dombrecht  dutch
Dombrovska
Dombrovskis
Dombrowski
=Domen  dutch ambiguous
Domingues
Dominiak
Dominici
Domiševac | Domisevac
Domjan
Domljan
=Doms  dutch ambiguous
Domínguez | Dominguez
Domínquez | Dominquez
Donald
Donati
Donato
Donck  dutch
Donckels  dutch
Donckers  dutch
Donda
=Donders  dutch ambiguous
Dondur
Donević | Donevic
Dongol
Donica
Donie
=Donkers  dutch ambiguous
Donkor
Donnelly
Donné | Donne  dutch
=Dons  dutch ambiguous
Donvil  dutch
Dončić | Doncic
Doolaege  dutch
Doolaeghe  dutch
Dooley
=Doom  dutch ambiguous
Dooms  dutch
Dooremont  dutch
Doornaert  dutch
Dopuđa | Dopuda
Dopša | Dopsa
Doria
Dorić | Doric
Dormaels  dutch
Dorme  dutch
Dornik
Doro
Doronjski
Dorontić | Dorontic
Doronzo
Dos Santos  dutch
Doskoczynski
Doskočil | Doskocil
Doskočilová | Doskocilova
Dossche  dutch
Dostál | Dostal
Dostálová | Dostalova
Doubek
Doubková | Doubkova
Doubrava
Doubravová | Doubravova
Doucet  dutch
Douchy  dutch
Doucé | Douce  dutch
Douglas
Doumen  dutch
=Douwen  dutch ambiguous
Douša | Dousa
Doušová | Dousova
Dovudov
Dovudova
Dower
Dox  dutch
Doyen  dutch
Doyle
Dočekal | Docekal
Dočekalová | Docekalova
Dočkal | Dockal
Dočkalová | Dockalova
Dočolomanská | Docolomanska
Dočolomanský | Docolomansky
Doğan
Doža | Doza
Drabik
Draelants  dutch
Dragan
Draganović | Draganovic
Draghici
Dragin
Dragić | Dragic
Drago
Dragoi
Dragojlov
Dragomir
Dragone
Dragoni
DragovićZafred | DragovicZafred
Dragu
Drakčić | Drakcic
Dramlić | Dramlic
Dramé | Drame
Drappier  dutch
Draps  dutch
Draulans  dutch
Drač | Drac
Dračić | Dracic
Drašković | Draskovic
Drechsler
Drees  dutch
Dreesen  dutch
Dreessen  dutch
Dreezen  dutch
Dreher
Dreier
Dreimane
Dreimanis
Dreissigacker
Drenjačević | Drenjacevic
Dresen  dutch
Dresselaers  dutch
Dresselaerts  dutch
Dressler
Drews
Drešević | Dresevic
Drieghe  dutch
=Dries  dutch ambiguous
=Driesen  dutch ambiguous
Drieskens  dutch
Driesmans  dutch
Driessen  dutch
Driessens  dutch
Driezen  dutch
Drijkoningen  dutch
Drinić | Drinic
Drinjak
Drljan
Drljača | Drljaca
Drmanac
Drmanović | Drmanovic
Drmončić | Drmoncic
Droesbeke  dutch
Droessaert  dutch
Drooghmans  dutch
Droogmans  dutch
Droppa
Droppová | Droppova
Drossaert  dutch
Droz
Drozd
Drozdová | Drozdova
Drozdowski
Druart  dutch
Drutti  dutch
Druyts  dutch
Drvarević | Drvarevic
Drvenica
Drzewiecki
Drábek | Drabek
Drábková | Drabkova
Dróżdż | Drozdz
Drča | Drca
Drčelić | Drcelic
Du Bois  dutch
Du Four  dutch
Du Plessis
=Du Pont | =du Pont  dutch ambiguous
Du Preez
Du Tré | Du Tre  dutch
Dua  dutch
Duah
Duarte
Dubaere  dutch
Dubashi
Dube
Dubiel
Dubochet
Dubois  dutch
Dubovská | Dubovska
Dubovský | Dubovsky
Dubravec
Dubrulle  dutch
Dubská | Dubska
Dubský | Dubsky
Dubuis
DuBuque
Duca
Ducatteeuw  dutch
Ducci
Duchateau  dutch
Duchesne  dutch
Ducheyne  dutch
Duchi  dutch
Duchoň | Duchon
Duchoňová | Duchonova
Ducommun
Ducret
Duda
Dudek
Dudeková | Dudekova
Dudková | Dudkova
Dudová | Dudova
Dudziak
Dudzik
Dudziński | Dudzinski
Dudás | Dudas
Duerinck  dutch
Duerinckx  dutch
Dueñas | Duenas
Dufek
Duffeleer  dutch
Dufková | Dufkova
Duflou  dutch
Dufoor  dutch
Dufoort  dutch
Dufour  dutch
Dufraing  dutch
Dugaja
Duhamel  dutch
Dujardin  dutch
Dukovac
Dula
Dulla
Dullaert  dutch
Dullers  dutch
Dullová | Dullova
Dulová | Dulova
Duma
Dumalin  dutch
Duman  dutch
Dumanjić | Dumanjic
Dumarey  dutch
Dumas
Dumez  dutch
Duminy
Dumitrache
Dumitrascu
Dumitrescu
Dumitriu
Dumitru  dutch
Dumnić | Dumnic
Dumon  dutch
Dumont  dutch
Dumortier  dutch
Dumoulin  dutch
Dunka
Dunková | Dunkova
Dupan
Dupon  dutch
Dupont  dutch
Duprez  dutch
Dupré | Dupre  dutch
Dupuis  dutch
Dupuy
Duquesne  dutch
Duquet  dutch
Durak
Duran  dutch
Durand  dutch
Durant  dutch
Durante
Durgan
Durieux  dutch
Durinck  dutch
Durmaz  dutch
Durmus  dutch
Durnez  dutch
Durwael  dutch
Dury  dutch
Durán
Dusart  dutch
Dusselier  dutch
Duszyński | Duszynski
Dusík | Dusik
Dusíková | Dusikova
Duta
Duthoit  dutch
Duthoo  dutch
Duthoy  dutch
Dutkiewicz
Dutoit  dutch
Dutry  dutch
Dutta
Dutto
Duval
Duvillier  dutch
Duvivier  dutch
DuvnjakČuljak | DuvnjakCuljak
Duwyn  dutch
Duwé | Duwe  dutch
Duyck  dutch
Duygulu
Duym  dutch
Duymelinck  dutch
Duytschaever  dutch
Duyvejonck  dutch
Dušek | Dusek
Dušková | Duskova
Dvizac
Dvokić | Dvokic
Dvonč | Dvonc
Dvončová | Dvoncova
Dvoranac
Dvorská | Dvorska
Dvorský | Dvorsky
Dvořák | Dvorak
Dvořáková | Dvorakova
Dvořáček | Dvoracek
Dvořáčková | Dvorackova
Dwamena
Dwivedi
Dyck  dutch
Dyckmans  dutch
Dyer
Dyett
Dylus
Dzene
Dzenis
Dziedzic
Dzirkale
Dzirkalis
Dziuba
Dzokoto
Dzurjanin
Dzurjaninová | Dzurjaninova
Dávid
Dávidová
Dávila | Davila
Dächert | Dachert
Dème | Deme
Díaz | Diaz
Döbel | Dobel
Dönmez | Donmez  dutch
Döring | Doring
Dörner | Dorner
Dörre
Dück
Düşenkalkar | Dusenkalkar
Dąbek | Dabek
Dąbkowski | Dabkowski
Dąbrowski | Dabrowski
Dębowski | Debowski
Dębski | Debski
Dědek | Dedek
Dědková | Dedkova
Dīriķe | Dirike
Dīriķis | Dirikis
Długosz | Dlugosz
Džakmić | Dzakmic
Džakula | Dzakula
Džal | Dzal
Džanija | Dzanija
Dženopoljac | Dzenopoljac
Džepina | Dzepina
Džigumović | Dzigumovic
Džigurski | Dzigurski
Džikić | Dzikic
Džinić | Dzinic
Džodanović | Dzodanovic
Eben  dutch
Eberhard
Eberhardt
Ebert
Ebubechukwu
Echevarría | Echevarria
Ecker
Eckhardt
Ector  dutch
Edorh
Edun
Edvardsen
Edwards
Eeckelaert  dutch
Eeckeleers  dutch
Eeckeloo  dutch
Eeckhaut  dutch
Eeckhoudt  dutch
Eeckhout  dutch
Eeckman  dutch
Eecloo  dutch
Eelbode  dutch
Eelen  dutch
Eeman  dutch
Eeraerts  dutch
Eerdekens  dutch
Eerebout  dutch
Eerens  dutch
Eerlings  dutch
Eersels  dutch
Eestermans  dutch
Eevers  dutch
Efe  dutch
Effertz
Effler
Egbochukwu
Egeli
Egelja
Egeljić | Egeljic
Egerić | Egeric
Eggenmueller
Egger
Eggerickx  dutch
Eggermont  dutch
Eggers  dutch
Egghe  dutch
Egić | Egic
Egli
Eglīte | Eglite
Eglītis | Eglitis
Ehigiator
Ehm
Ehmann
Ehrig
Eich
Eichenberger
Eide
Eifert
Einert
Eisenlauer
Ek
=Eker  dutch ambiguous
Ekici  dutch
Eklund
Ekpo
Eksteen
Ekström | Ekstrom
Ekwueme
Ekşioğlu | Eksioglu
El Abdellaoui  dutch
El Ahmadi  dutch
El Aissaoui  dutch
El Aissati  dutch
El Amrani  dutch
El Amraoui  dutch
El Ayadi  dutch
El Azzouzi  dutch
El Bachiri  dutch
El Bakkali  dutch
El Barkani  dutch
El Baroudi  dutch
El Bouayadi  dutch
El Bouazzaoui  dutch
El Boujdaini  dutch
El Bouzidi  dutch
El Haddouchi  dutch
El Haddouti  dutch
El Hajouti  dutch
El Hamdaoui  dutch
El Hammouti  dutch
El Hilali  dutch
El Idrissi  dutch
El Jafoufi  dutch
El Jaouhari  dutch
El Jattari  dutch
El Kaddouri  dutch
=El Kadi | =el Kadi  dutch ambiguous
El Khalfioui  dutch
El Khattabi  dutch
El Khayari  dutch
El Mahraoui  dutch
El Makhloufi  dutch
El Makrini  dutch
El Mallouli  dutch
El Mansouri  dutch
El Marchouhi  dutch
El Marnissi  dutch
El Messaoudi  dutch
El Mokhtari  dutch
El Morabet  dutch
El Morabit  dutch
El Moukhtari  dutch
El Mourabit  dutch
El Moussaoui  dutch
El Omari  dutch
El Yaakoubi  dutch
El Yaghmouri  dutch
El Yahyaoui  dutch
El Yakhloufi  dutch
El Yousfi  dutch
Elaut  dutch
Elbe  ambiguous
Elbekov
Elbekova
Eldorov
Eldorova
Elebiyo
Elegeert  dutch
Elen  dutch
Elens  dutch
Elewaut  dutch
Eleyth
Elia
Eliano  dutch
Elias  dutch
Eliasson
Eliaš
Eligibile
Elizabeth
Elizondo
Eliáš
Eliášová | Eliasova
Eliçin | Elicin
Elma  dutch
Elmas  dutch
Elmastaşoğlu | Elmastasoglu
Elmurodyev
Elmurodyeva
Elnurov
Elnurova
Eloot  dutch
Elpers  dutch
=Els  ambiguous
Elsen  dutch
Elsermans  dutch
Elseviers  dutch
Elskens  dutch
Elslander  dutch
Elss
Elst  dutch
Elvina
Elworthy
Elyorov
Elyorova
Elçiboğa | Elciboga
Emard
Embranthiri
Embrechts  dutch
Emert
Emery
Emig
Emin  dutch
Emmanuel
Emmelmann
Emmerechts  dutch
Emmerich
=Emmers  dutch ambiguous
Emonds  dutch
Enache
Enachi
Ender
Endziņa | Endzina
Endziņš | Endzins
=Ene  ambiguous
Eneman  dutch
=Engel  ambiguous
Engelborghs  dutch
Engelbos  dutch
Engelbosch  dutch
=Engelen  dutch ambiguous
Engelmann
=Engels  dutch ambiguous
Engström | Engstrom
Eni
=Enkels  dutch ambiguous
Ennekens  dutch
Enríquez | Enriquez
Epifani
Eplinius
Eraly  dutch
Erasmus
Erauw  dutch
Erbay
Erben
Erbenová | Erbenova
Erberk
Erbulak
Ercan  dutch
Ercoli
Erdem  dutch
Erdman
Erdmann
Erdogan  dutch
Erdoğan
=Eren  dutch ambiguous
Erez
Erginsoy
Ergün | Ergun  dutch
Erhan
Erhardt
Erikli  dutch
Eriksen
Eriksson
Erkekli
Erkens  dutch
Erlei
Erm
Ermini
=Erna  dutch ambiguous
Erni
Ernser
=Ernst  dutch ambiguous
Erol  dutch
Eronat
Erpels  dutch
Errante
Errera
Errichiello
Errico
Ertepınar | Ertepinar
Ertl
Ertürk | Erturk
Erwes
Eryilmaz  dutch
Eryörük | Eryoruk  dutch
Erçetin | Ercetin
Esanu
Esbensen
Escalante
Escamilla
Escobar
Escobedo
Esenwein
Esparza
Espeel  dutch
Espinal
Espino
Espinosa
Espinoza
Esposito  dutch
=Esprit  dutch ambiguous
Esquibel
Esquivel
Esselens  dutch
Esser
Essers  dutch
Esteves
Esther
Estrada
Estévez | Estevez
Etienne  dutch
Etzebeth
Eugster
Eulaerts  dutch
Eurlings  dutch
Evangelista
Evangelisti
Evans
Evenepoel  dutch
Evens  dutch
Evensen
Everaerd  dutch
Everaert  dutch
Everaerts  dutch
Everaet  dutch
=Evers  dutch ambiguous
Everts  dutch
Evliyaoğlu | Evliyaoglu
Evola
Evrard  dutch
Ewald
Exelmans  dutch
Eycken  dutch
Eyckens  dutch
Eyckerman  dutch
Eyckmans  dutch
Eykens  dutch
Eykmans  dutch
Eylenbosch  dutch
Eysackers  dutch
Eysermans  dutch
Eyskens  dutch
Fabbri
Fabbricatore
Fabbro
Fabian
Fabiani
Fabiano
Fabianová | Fabianova
Fabijanović | Fabijanovic
Fabián
Fabiánová
Fabjan
Fabre
Fabri  dutch
Fabris
Fabrizi
Fabrizio
Fabry  dutch
Fabré  dutch
Fack  dutch
Faculjak
Fadda
Fadel
Fadipe
Faelens  dutch
Faes  dutch
Fagard  dutch
Fagunwa
Fahey
Fahham
Fahner
Fahriddinov
Fahriddinova
Faict  dutch
Faingnaert  dutch
Faizi  dutch
Fajardo
Fajdetić | Fajdetic
Fajdiga
Fajimi
Fajnor
Fajnorová | Fajnorova
Faktor
Falabi
Falbo
Falchi
Falcioni
Falco
Falcone
Falcão | Falcao
Faleti
Falk
Falkowski
Fall  dutch
Faller
Faloye
Falter
Falzone
Famaey  dutch
=Fan  ambiguous
Fanara
Fancello
Fanelli
Fankhauser
Fannes  dutch
Fanta
Fantini
Fantová | Fantova
Fantozzi
Faraci
Faragó | Farago
Faraone
Farber
Farcas
Farella
Fares  dutch
Faresta
Faria
Farida
Farin
Farina
Farkas  dutch
Farkaš
Farkašovská | Farkasovska
Farkašovský | Farkasovsky
Farkašová | Farkasova
Farrell
Farris
Farruhov
Farruhova
Farías | Farias
Farčić | Farcic
Fasano
Fasasi
Fasoli
Fassbender
Fastré | Fastre  dutch
Fathi  dutch
Fathina
Faty
Fauche
Fauconnier  dutch
Faulhaber
Faure
=Faut  dutch ambiguous
Fava
Favara
Favaro
Favero
Favoreel  dutch
Favre
Fay
Faye
Fayzbekov
Fayzbekova
Fazekas
Fazio
Fazliddinyev
Fazliddinyeva
Febian
Febrianti
Fedele
Federici
Federico
Feeney
=Feest  ambiguous
Fehr
Fehrig
Fehér | Feher
Feijen  dutch
=Feil  ambiguous
Fejfar
Fejfarová | Fejfarova
Fekete
Fekonja
Felber
Feld
Felder
Feleppa
Felici
Feliciano
Felix  dutch
Feliziani
Felke
=Feller  ambiguous
Femina
Fencl
Fenclová | Fenclova
Fenner
Fenske
Ferat
Feremans  dutch
Ferenc
Ferencová | Ferencova
Ferilli
Ferjan
Ferket  dutch
Ferko
Ferková | Ferkova
Ferluga
Fermon  dutch
Fernanda
Fernandes  dutch
Fernandez  dutch
Fernández
Ferracuti
Ferraiuolo
Ferrando
Ferrante
Ferranti
Ferrara
Ferrari  dutch
Ferrarini
Ferrario
Ferraris
Ferraro
Ferrarotti
Ferreira
Ferrer
Ferreri
Ferrero
Ferretti
Ferri
Ferrigno
Ferrini
Ferro
Ferroni
=Ferry  ambiguous
Ferson  dutch
Feryn  dutch
Festa
Festjens  dutch
Festraets  dutch
Festuccia
Fets  dutch
Feuerbach
Fevery  dutch
Feyaerts  dutch
Feyen  dutch
Feyens  dutch
Feys  dutch
Feytens  dutch
Feytons  dutch
Fiala
Fialová | Fialova
Fichardt
Fichera
Fico
Ficová | Ficova
Fiddelaers  dutch
Fidélis | Fidelis
Fiedler
Fiedlerová | Fiedlerova
Fiems  dutch
Fieremans  dutch
Fierens  dutch
Fierro
Fiers  dutch
Fietz
Fieuw  dutch
Figl
Figueiredo
Figueroa
Figura
Fijałkowski | Fijalkowski
Filc
Filcová | Filcova
Filice
Filimon
Filip  dutch
Filipan
Filipek
Filipiak
Filipová | Filipova
Filipowicz
Filipowski
Filippi
Filippini
Filipponi
Fillet  dutch
Filsinger
Finaut  dutch
Fincke
Fini
Fink
Finka
Finke
Finková | Finkova
Finocchiaro
Finotti
Finstad
Fior
Fioravanti
Fiore
Fiorelli
Fiorentini
Fiorentino
Fiorenza
Fioretti
Fiori
Fiorillo
Fiorini
Fiorucci
Firdavsyev
Firdavsyeva
Firgantoro
Firmansyah
Fischer  dutch
Fischerová | Fischerova
Fischetti
Fish
Fisher
Fissers  dutch
Fister
Fitratov
Fitratova
Fitschen
Fišbah | Fisbah
Fišer | Fiser
Fišerová | Fiserova
Fjeld
Flacco
Flak
Flaman
Flamand  dutch
Flamant  dutch
Flament  dutch
Flamez  dutch
Flamée | Flamee  dutch
Flanjak
Flatley
Flačer | Flacer
Flebus  dutch
Fleerackers  dutch
Fleerakkers  dutch
Fleischer
Fleischmann
Fleury
Flies  dutch
Flipkens  dutch
Flis
Floder
Florczak
Flore
Florea  dutch
Florek
Floren  dutch
Flores  ambiguous
Florescu
Floridia
Florin  dutch
Florio
Floris
Florizoone  dutch
Florián | Florian
Floriánová | Florianova
Floričelović | Floricelovic
Florquin  dutch
Florus  dutch
Floryn  dutch
Floré  dutch
Floréal | Floreal  dutch
Flottmann
Fluyt  dutch
Flórez | Florez
Flückiger | Fluckiger
Fobelets  dutch
Fockaert  dutch
Focke  dutch
Fockedey  dutch
Focquaert  dutch
Focsa
Fodor
Fodulović | Fodulovic
Foets  dutch
Fofana  dutch
Fofie
Foged
Fogele
Fogelis
Foglia
Fois
Fojtík | Fojtik
Fojtíková | Fojtikova
=Fok  ambiguous
Folens  dutch
Folivarski
Follens  dutch
Follet  dutch
Follon  dutch
Foltýn | Foltyn
Foltýnová | Foltynova
Fonck  dutch
Foncke  dutch
Fonda
Fonseca
Fontaine  dutch
Fontana
Fonteyn  dutch
Fonteyne  dutch
Fonti
Fontyn  dutch
Forceville  dutch
Forconi
Foretay
Forgione
Forier  dutch
Foriers  dutch
Forkel
Forlani
Forman
Formanová | Formanova
Formesyn  dutch
=Formica  ambiguous
Formánek | Formanek
Formánková | Formankova
Fornara
Forrez  dutch
Forsberg
=Forst  ambiguous
Forster
=Fort  dutch ambiguous
=Forte  ambiguous
Forton  dutch
Fortugno
Fortunato
Foré | Fore  dutch
Foschi
Fossaert  dutch
Fosselle  dutch
Fossum
Fostier  dutch
Fosu
Foti
Fotihov
Fotihova
Foubert  dutch
Foucart  dutch
Foulon  dutch
Fouquet  dutch
Fourie
Fourneau  dutch
Fournier  dutch
Fousek
Fousková | Fouskova
Fořt
Fořtová | Fortova
Fraeye  dutch
Fraeyman  dutch
Fraga
Frahmeke
Fraipont  dutch
Fraiponts  dutch
Frami
=Franc  ambiguous
Francesca
Franceschi
Franceschini
Francesconi
Francese
Franceus  dutch
Francezi
Franchi
Franchini
Francis  dutch
Francišković | Franciskovic
Franck  dutch
Franckaert  dutch
Francken  dutch
Franckx  dutch
=Franco  dutch ambiguous
Francois  dutch
Francová | Francova
Francq  dutch
Frandsen
Franecki
Franey
Franić | Franic
FranjićAbramić | FranjicAbramic
FranjićZelić | FranjicZelic
=Frank  ambiguous
=Franke  ambiguous
=Franken  dutch ambiguous
Franková | Frankova
Frankowski
Franquet  dutch
Frans  dutch
Fransen  dutch
Fransis  dutch
Fransoo  dutch
Franssen  dutch
Franssens  dutch
Fransson
Franta
Frantz
Franz
Franzis
Franzmann
Franzoni
Franzè | Franze
François  dutch
Françoys | Francoys  dutch
Franěk | Franek
Frasca
Fratello
Frateur  dutch
Fratila
Fratti
Frau
Frauen
Frauendorf
Fraussen  dutch
Frazi
Frederickx  dutch
Frederiksen
Frederix  dutch
Fredriksen
Fredriksson
Frei
Freigang
Freimane
Freimanis
Freimann
Freimuth
Freisen
Freitas
Frenzel
Freriks  dutch
Freson  dutch
=Fret  dutch ambiguous
Frey
Freymond
Frezza
Frick
Fricke
Fridrich
Fridrichová | Fridrichova
Fried
Friedek
Friedenberg
Friedli
Friedman  dutch
Friedmann
Friedrich
Friesen
Friess
Frigan
Frigerio
=Frigo  ambiguous
Frijters  dutch
Frimpong  dutch
Frisch
Frison  dutch
Fritsch
Frohn
Froidmont  dutch
Frooninckx  dutch
Frosch
Froyen  dutch
Frunza
Frunze
Frydrych
Frydrychová | Frydrychova
Frère | Frere  dutch
Frías | Frias
Frąckowiak | Frackowiak
Frączek | Fraczek
Frątczak | Fratczak
Ftorek
Ftoreková | Ftorekova
Fu
Fucci
Fuchs  dutch
Fuchsová | Fuchsova
Fuentes
=Fuga  ambiguous
Fuhlbrügge | Fuhlbrugge
Fujiati
Fuksa
Fuksová | Fuksova
Fuller
Fumagalli
Fumarola
Fundak
Fung
=Funk  ambiguous
Funmilayo
Fuoco
Furgala
Furlan
Furman
Furniere  dutch
Furno
Furrer
Furtado
Furtuna
Fusaro
Fusco
Fusenig
=Fust  ambiguous
Fuze
Fučík | Fucik
Fučíková | Fucikova
Fábián
Förster
Fülöp | Fulop
G'afforov
G'afforova
G'afurov
G'afurova
G'iyosov
G'ulomov
Gaba
Gabhezi
Gabius
Gabler
Gabor
Gabriel  dutch
Gabriele
Gabrielli
Gabrielová | Gabrielova
Gabriels  dutch
Gabriël  dutch
Gabriëls  dutch
Gabrovšek | Gabrovsek
Gabud
Gacoms  dutch
Gaddini
=Gade  ambiguous
Gadeyne  dutch
Gadiaga
Gadomski
Gadschiew
Gadžić | Gadzic
Gaens  dutch
Gaethofs  dutch
=Gages  ambiguous
Gagić | Gagic
Gagliano
Gagliardi
Gagović | Gagovic
Gagričić | Gagricic
Gagro
Gaile
Gailis
=Gaillard  ambiguous
Gaillez  dutch
Gailliaert  dutch
Gailīte | Gailite
Gailītis | Gailitis
Gaina
Gaitán | Gaitan
Gajda
Gajdoš | Gajdos
Gajdošová | Gajdosova
Gajec
Gajewski
GajgićMatić | GajgicMatic
Gajski
Gakstädter | Gakstadter
=Gal  ambiguous
Galander
=Galante  ambiguous
Galarza
Galasso
Galati
Galeazzi
Galinac
Galindo
Galić | Galic
Galjak
Galjen
Galjer
Gallardo
Galle  dutch
Gallegos
Gallet  dutch
Galli
Gallo
Galloo  dutch
Galluzzo
Galmart  dutch
Galošević | Galosevic
Galván | Galvan
Gama
=Gamba  ambiguous
Gamberini
Gambino
Gamboa
Gamez
Gamlin
Gamper
Ganaka
Gandhi
Gandolfo
Ganea
Gangan
Gangemi
Gangnus
Gantar
Gantois  dutch
Ganzmann
GanzŽuparić | GanzZuparic
Gao  dutch
Gaona
Garatva
Garau
Garavaglia
Garay
Garcia  dutch
García
=Garden  ambiguous
Gardin  dutch
Gargiulo
Garibay
Garica
Garifo
Garmyn  dutch
=Garnier  ambiguous
Garofalo
Garonja
Garreyn  dutch
Garrido
Garré | Garre  dutch
Garza
Gashi  dutch
Gasjūne | Gasjune
Gasjūns | Gasjuns
Gaspar
Gaspari
Gasparini
Gassama
Gasser
=Gast  ambiguous
Gastel
Gastmans  dutch
Gastélum | Gastelum
Gatta
Gatti
Gatto
Gatzka
Gaublomme  dutch
Gauder
Gaudiano
Gaudissabois  dutch
Gauthier  dutch
Gautier  dutch
Gavrila
Gavrilita
Gavriliuc
Gavrilović | Gavrilovic
Gavrić | Gavric
Gavrović | Gavrovic
Gaweł | Gawel
Gawlik
Gawron
Gawroński | Gawronski
Gaye
Gaytant  dutch
Gaytán | Gaytan
Gazdić | Gazdic
Gazibara
Gazivoda
Gazzola
Gaćina | Gacina
Gaćinović | Gacinovic
Gačanović | Gacanovic
Gačević | Gacevic
Gačić | Gacic
Gađanski | Gadanski
Gałka | Galka
Gałązka | Galazka
Gašpar
Gašparovič | Gasparovic
Gašparovičová | Gasparovicova
Gašparová | Gasparova
Gašpić | Gaspic
Gaži | Gazi
Gažiová | Gaziova
Gažo | Gazo
Gbadamosi
Gbogboade
Gebhardt
Geboers  dutch
Geboes  dutch
Gebruers  dutch
Geebelen  dutch
Geelen  dutch
Geenen  dutch
Geenens  dutch
Geens  dutch
Geentjens  dutch
Geeraert  dutch
Geeraerts  dutch
Geerardyn  dutch
Geerdens  dutch
Geerinck  dutch
Geerinckx  dutch
Geerits  dutch
Geerkens  dutch
Geernaert  dutch
Geerolf  dutch
Geeroms  dutch
=Geers  dutch ambiguous
Geerts  dutch
Gees  dutch
Geese
Geets  dutch
Geeurickx  dutch
Gehre
Gehrig
Gehring
Gehrke
Geiger
Geiregat  dutch
Geirnaert  dutch
Geisendorf
Geisler
Geissler
Gekiere  dutch
Geladi  dutch
Geladé | Gelade  dutch
Gelaude  dutch
Gelders  dutch
Geldhof  dutch
Geldof  dutch
Gelens  dutch
Geleyn  dutch
Geleyns  dutch
Gelissen  dutch
=Gelling  ambiguous
Geluykens  dutch
=Gemis  dutch ambiguous
=Gemma  ambiguous
Gemoets  dutch
Genbrugge  dutch
Genchi
Genetello  dutch
Genjega
Genna
Gennaro
Genné | Genne  dutch
Genoud
Genovese
Gens
Gentens  dutch
Gentier  dutch
Gentile
Gentili
George  dutch
Georges  dutch
Georgescu
Georgiev  dutch
Georgieva  dutch
Gepts  dutch
Gerace
Geraci
Geraerts  dutch
Gerard  dutch
Gerardi  dutch
Gerards  dutch
Gerbennow
Gerber
Gerdel
Gerets  dutch
Gerhardt
Gerhold
Geris  dutch
=Gerits  dutch ambiguous
Gerlach
Gerlo  dutch
Germani
Germeys  dutch
Germis  dutch
Germonprez  dutch
Germonpré | Germonpre  dutch
Gernaey  dutch
Gerrits  dutch
Gerritsen  dutch
Gerschler
Gerson
Gervasi
Gerwig
Geryl  dutch
Gesell
Geselle  dutch
Gesquiere  dutch
Gesquière  dutch
Gestels  dutch
Geubbelmans  dutch
Geudens  dutch
Geuens  dutch
Geukens  dutch
Geunes  dutch
Geuns  dutch
Geurs  dutch
Geurts  dutch
Geusens  dutch
Geussens  dutch
Geutjens  dutch
Gevaert  dutch
=Gevers  dutch ambiguous
Gevorgyan  dutch
Geybels  dutch
Geyer
Geypen  dutch
Geys  dutch
Geysels  dutch
Geysemans  dutch
Geysen  dutch
Geysens  dutch
Geyskens  dutch
Geyssens  dutch
Gezels  dutch
Gfeller
Ghale
Gharbi  dutch
Ghazaryan  dutch
Gheeraert  dutch
Gheerardyn  dutch
Ghekiere  dutch
Gheldof  dutch
Gheorghe
Gheorghita
Gheorghiu
Gherman
Ghesquiere  dutch
Ghesquière  dutch
Gheysen  dutch
Gheysens  dutch
Ghijs  dutch
Ghijselinck  dutch
Ghijsels  dutch
Ghijsens  dutch
Ghilardi
Ghirmai
Ghislain  dutch
Ghita
Ghoos  dutch
Ghosh
Ghyoot  dutch
Ghys  dutch
Ghysel  dutch
Ghyselen  dutch
Ghyselinck  dutch
Ghysels  dutch
Ghysens  dutch
Giacalone
Giaccio
Giachi
Giacomelli
Giampaoli
Giampaolo
Giannelli
Giannetti
Gianni
Giannini
Giannone
Giannotti
Gianotti
Giansante
Giardina
Giardini
Gibala
Gibbs
Gibson
Giebens  dutch
Giehl
Gielen  dutch
Gielens  dutch
Gielis  dutch
Gielkens  dutch
Gierisch
Gies  dutch
Giesa
Giesche
Gigaba
Giger
Gigli
Giglio  ambiguous
Gigliotti
Gijbels  dutch
Gijs  dutch
Gijsbers  dutch
Gijsbrechts  dutch
Gijselinck  dutch
Gijsels  dutch
Gijsemans  dutch
Gijsen  dutch
Gijsens  dutch
=Gil  ambiguous
Gilbert  dutch
Gilca
=Gilde  ambiguous
Gilis  dutch
Gilissen  dutch
Gill
Gillard  dutch
Gille  dutch
Gillebert  dutch
Gilles  dutch
Gillet  dutch
Gilliaert  dutch
Gillijns  dutch
Gillis  dutch
Gilliéron | Gillieron
Gilot  dutch
Gils  dutch
Gilson  dutch
Ginneberge  dutch
Gioacchini
Gioia
Giordani
Giordano
Giorgetti
Giorgi
Giorgio
Gios  dutch
Giovannelli
Giovannetti
Giovannini
Giovinazzo
Giraldo  dutch
Girard
Girardet
Girardi
Giraud
Giraudo
Girbu
Girone
Girón | Giron
Gisca
Gislason
Gistelinck  dutch
Gits  dutch
Giudice
Giuffrida
Giugliano
Giuliani
Giuliano
Giunta
Giurgiu
Giusti
Giustra
Gladines  dutch
Glasnović | Glasnovic
Glasson
Glatting
Glavati
Glavač | Glavac
Gleason
Gledić | Gledic
Gleichner
Gleđa | Gleda
Glibert  dutch
Glintić | Glintic
=Gloor  ambiguous
=Glorie  dutch ambiguous
Glorieux  dutch
Glosli
Glover
Glođović | Glodovic
Gložanski | Glozanski
Gluhović | Gluhovic
Glukčević | Glukcevic
Glumac
Glumpak
Gning
Gningue
Gobbi
Gobert  dutch
Gobeyn  dutch
Gocník | Gocnik
Gocníková | Gocnikova
Godaert  dutch
Godanj
Godart  dutch
Goddeeris  dutch
Godderie  dutch
Godderis  dutch
Goddyn  dutch
Godec
Godefroid  dutch
Godefroidt  dutch
Goderis  dutch
Godfroid  dutch
Goditiabois  dutch
Godlewski
Godoy
Godrie  dutch
Godts  dutch
Godínez | Godinez
Goebel
Goedemé | Goedeme  dutch
Goedertier  dutch
Goedgezelschap  dutch
Goedhuys  dutch
Goedicke
Goegebeur  dutch
Goelen  dutch
Goemaere  dutch
=Goeman  dutch ambiguous
Goemans  dutch
Goeminne  dutch
Goens  dutch
Goes  dutch
Goesaert  dutch
Goessens  dutch
Goetelen  dutch
Goeteyn  dutch
Goethals  dutch
Goethuys  dutch
Goetschalckx  dutch
Goetstouwers  dutch
Goeyvaerts  dutch
Goffart  dutch
Goffin  dutch
Goffings  dutch
Goiris  dutch
Golban
Goldbeck
Goldfuss
Goldkamp
Goldkühle | Goldkuhle
Goldner
Golec
Golinelli
GolićSamaržija | GolicSamarzija
Goller
Golling
Gollnow
Gollum
Golob
Golomski
Gombai
Gombay
Gombert
Gomes  dutch
Gomis
=Gommeren  dutch ambiguous
Gommers  dutch
Goncear
Gonnissen  dutch
Gonta
Gonzales
Gonzalez  dutch
González
Gonçalves | Goncalves
Goodwin
Goolaerts  dutch
Goonam
=Goor  dutch ambiguous
Goorden  dutch
Gooris  dutch
Goormans  dutch
Goorts  dutch
Goos  dutch
Goosen
Goossenaerts  dutch
Goossens  dutch
Goovaerts  dutch
Goran
Gorczany
Gordhan
Gordts  dutch
Gorea
Gori
Goris  dutch
Gorissen  dutch
Goričanec | Goricanec
Gorišek | Gorisek
Gorjanski
Gorrebeeck  dutch
Gorremans  dutch
Gorrens  dutch
Gorris  dutch
Gorts  dutch
Gosselin  dutch
Gosseye  dutch
Gossye  dutch
Gotthardt
Gottlieb
Gottschalk
Gottwald
Gottwaldová | Gottwaldova
Gotz
Goubert  dutch
Goudeseune  dutch
Goudiaby
Goussaert  dutch
Gouwy  dutch
Govaere  dutch
Govaers  dutch
Govaert  dutch
Govaerts  dutch
Goven  dutch
Govender
Govers  dutch
Govoni
Gowda
Goy
Goyens  dutch
Goyette
Goyvaerts  dutch
Gołąb | Golab
Gołębiewski | Golebiewski
Gołębiowski | Golebiowski
Graber
Grabež | Grabez
Grabić | Grabic
Grabovac
Grabowski
Grace
Gracia
Graczyk
Gradišar | Gradisar
Gradištanac | Gradistanac
Gradojević | Gradojevic
Grady
Gradzki
=Graf  ambiguous
Graham
Grammens  dutch
Grams
Gran
Granado
Granados
Granat
Granata
Granato
=Grande  ambiguous
Grandi
Grandjean  dutch
Grange
Grant
Granà | Grana
Grasse
Grassi
Grasso
Gratzky
Grau
Graudiņa | Graudina
Graudiņš | Graudins
Grauls  dutch
Graulus  dutch
Graur
Grauwels  dutch
Gravina
Graziani
Graziano
=Greb  ambiguous
GrebenarŽarmen | GrebenarZarmen
Greco
Grecu
=Green  ambiguous
Greenfelder
Greenholt
Greger
Gregersen
Gregoir  dutch
Gregoire  dutch
Gregoor  dutch
Gregor
Gregorc
Gregori
Gregorová | Gregorova
Greguš | Gregus
Gregušová | Gregusova
Greif  dutch
Greithanner
Greppi
Greschner
Gressens  dutch
Grgič | Grgic
Grgurević | Grgurevic
Gribuste
Gribusts
Grieco
Griego
Grielens  dutch
Griem
Griesbacher
Griese
=Grieten  dutch ambiguous
Grietens  dutch
Griffiths
Grigoras
Grigore
Grigorescu
Grigoryan  dutch
Grijalva
=Grijp  dutch ambiguous
=Gril  ambiguous
Grillet  dutch
Grilli
Grillo
Grimaldi
=Grimes  ambiguous
Grimm
Grimonprez  dutch
Grkavac
Grkinić | Grkinic
Grladinović | Grladinovic
Grob
Grobben  dutch
Grobelaar
Grochowski
Groduma
Grodums
Groebli
=Groen  dutch ambiguous
=Groenen  dutch ambiguous
Groffils  dutch
Gromisch
=Grommen  dutch ambiguous
Grondelaers  dutch
Grootaers  dutch
Grootaert  dutch
Grooten  dutch
Groothuizen  dutch
Grootjans  dutch
=Gros  ambiguous
Grosemans  dutch
Grosjean  dutch
Gross  dutch
Grossard  dutch
=Grossen  dutch ambiguous
Grosser
Grossheim
Grossi
Grosskopf
=Grosso  ambiguous
Grosu
Grothaus
Grothkopp
Grotke
Grouwels  dutch
Groven  dutch
Groza
Grozdanović | Grozdanovic
Grube
Gruber
GrubešićBarbir | GrubesicBarbir
Grubnić | Grubnic
Grubrová | Grubrova
Grudzień | Grudzien
Grundmann
Grundza
Grundzová | Grundzova
Gruning
Gruppuso
Gruszczyński | Gruszczynski
Gruszecki
Gruszka
Gruwez  dutch
Gruwier  dutch
Gruyaert  dutch
Grygar
Grygarová | Grygarova
Grymonprez  dutch
Gryp  dutch
Gryson  dutch
Gryspeerdt  dutch
Gryspeert  dutch
Grzegorczyk
Grzelak
Grzesiak
Grzesik
Grześkowiak | Grzeskowiak
Grznár | Grznar
Grznárová | Grznarova
Grzyb
Grzybowski
Grzywacz
Grégoir  dutch
Grégoire  dutch
Gröss
Grötzinger | Grotzinger
Grün | Grun
Grüner | Gruner
Grīnberga | Grinberga
Grīnbergs | Grinbergs
Grūba | Gruba
Grūbe
Guajardo
Gualtieri
Guardado
Guarino
Guarneri
Guarnieri
Guastella
Guastone
Gubbelmans  dutch
Gubbels  dutch
Guerin
Guerra
Guerreiro
Guerrero  ambiguous
Guerrieri
Guerriero
Guerrini
Guevara
Gueye  dutch
Guffens  dutch
Guglielmi
Guha
Guida
Guidetti
Guidi
Guido
Guidotti
Guilbert  dutch
Guillaume  dutch
Guillemyn  dutch
Guillen
Guilliams  dutch
Guillot
Guillén
Guinand
Guisson  dutch
Guissé | Guisse
Guldemont  dutch
Guldentops  dutch
Gulgowski
Gulino
Guliwe
Gullentops  dutch
Gullì | Gulli
Gulyás | Gulyas
Gumede
Gummelt
Gunarto
Gunawan
Gundersen
Guneta
Gunjača | Gunjaca
Gunkel
Gunnarsson
Guns  dutch
=Gunst  dutch ambiguous
Gunther
Guo  dutch
Gupta
Gurdebeke  dutch
Gurrieri
Gurule
Gurung  dutch
Gusan
Gusani  dutch
Gushani  dutch
Gusikowski
Gusmeroli
Gussé | Gusse  dutch
Gustafsson
=Gut  ambiguous
Gutal
Gutiérrez | Gutierrez
Gutjahr
Gutkowski
Gutmann
Gutowicz
Gutowski
Gutrovac
Gutschank
Gutu
Guyot
Guzik
Guzina
Guzmán | Guzman
Guzun
Gučanin | Gucanin
Gušanović | Gusanovic
Gušatović | Gusatovic
Gušavac | Gusavac
Guševac | Gusevac
Gušić | Gusic
Gušović | Gusovic
Gwacela
Gwala
Gwoździk | Gwozdzik
Gwóźdź | Gwozdz
Gyamfi
Gyasi
Gyawali
Gybels  dutch
Gydé | Gyde  dutch
Gyesbreghs  dutch
Gypen  dutch
Gys  dutch
Gysbrechts  dutch
Gysel  dutch
Gyselinck  dutch
Gysels  dutch
Gysemans  dutch
Gysemberg  dutch
Gysen  dutch
Gysens  dutch
Gyssels  dutch
Gábor
Gáborová | Gaborova
Gál
Gálvez | Galvez
Gámez
Gáspár
Gähwiler | Gahwiler
Gérard  dutch
Gómez | Gomez
Góra | Gora
Góral | Goral
Górecki | Gorecki
Górka | Gorka
Górniak | Gorniak
Górny | Gorny
Górski | Gorski
Göbel | Gobel
Göckeritz | Gockeritz
Göhler | Gohler
Gök  dutch
Gökce | Gokce  dutch
Göksu | Goksu  dutch
Gönültaş | Gonultas
Görlich | Gorlich
Görmer | Gormer
Götz
Götzelmann | Gotzelmann
Gül  dutch
Güldemeister | Guldemeister
Güler | Guler  dutch
Gültekin | Gultekin  dutch
Gümüşpala | Gumuspala
Günday | Gunday
Gündogdu | Gundogdu  dutch
Gündüz | Gunduz  dutch
Güner | Guner  dutch
Günes | Gunes  dutch
Güney | Guney  dutch
Güneş
Güngör | Gungor  dutch
Günther
Günz | Gunz
Gürbig | Gurbig
Gürbüz | Gurbuz  dutch
Gürmen | Gurmen
Güzel | Guzel  dutch
Gąsior | Gasior
Gąsiorowski | Gasiorowski
Głogowski | Glogowski
Głowacki | Glowacki
Głąb | Glab
Haack
=Haaf  ambiguous
=Haag  ambiguous
=Haas  ambiguous
Habeeb
Habel
Habets  dutch
Habex  dutch
Habib  dutch
=Habibi  dutch ambiguous
Habibov
Habibova
Hablák | Hablak
Habláková | Hablakova
Habraken  dutch
Habšuda | Habsuda
Habšudová | Habsudova
Hache
=Hack  ambiguous
Hackbusch
Hackelbusch
Hackett
Haddad  dutch
Haddouch  dutch
Haddouchi  dutch
Haddouti  dutch
Hadermann  dutch
Hadfield
Hadi  dutch
Hadwich
Hadžibeganović | Hadzibeganovic
Haeck  dutch
Haegeman  dutch
Haegemans  dutch
Haelewyn  dutch
Haelterman  dutch
Haelters  dutch
Haelvoet  dutch
Haemels  dutch
Haemers  dutch
Haemhouts  dutch
Haems  dutch
Haenebalcke  dutch
Haenen  dutch
Haentjens  dutch
Haepers  dutch
Haerens  dutch
Haerinck  dutch
Haers  dutch
Haerynck  dutch
Haes  dutch
Haesaert  dutch
Haesaerts  dutch
Haesebrouck  dutch
Haesen  dutch
Haesendonck  dutch
Haesendonckx  dutch
Haesevoets  dutch
Haest  dutch
Haex  dutch
Haezebrouck  dutch
Haferkamp
Hafner
Hageman  dutch
=Hagen  ambiguous
Hagenes
Haghebaert  dutch
Haghedooren  dutch
Hahn
Haidari  dutch
Haikal
Haine  dutch
Hajdinjak
Hajdu
Hajduk
Hajek
Haji  dutch
Hajji  dutch
Hajnc
Hajná | Hajna
Hajný | Hajny
Hajou  dutch
Hajrizi  dutch
Hakala
Hakan
Hakim
Hakizimana  dutch
Hakobyan  dutch
Hakyemez
Halas
Hald
Halda
Haldová | Haldova
Haley
Halil  dutch
Halilyev
Halilyeva
Halim
Halimah
=Hall  ambiguous
Hallaert  dutch
Hallemans  dutch
Hallmann
Halsberghe  dutch
Haluška | Haluska
Halušková | Haluskova
Halvorsen
Halvorson
Halák | Halak
Haláková | Halakova
Halász | Halasz
Hamaekers  dutch
Hamal  dutch
Hamann
Hamdan  dutch
Hamdaoui  dutch
Hamdi  dutch
Hamelinck  dutch
Hamelryck  dutch
=Hamels  dutch ambiguous
Hamerlinck  dutch
=Hamers  dutch ambiguous
Hamid  dutch
Hamidi  dutch
Hamidov
Hamidova
Hamill
Hamilton
Hammes
Hammouti  dutch
Hampl
Hamplová | Hamplova
Hamza  dutch
Hamzaoğlu | Hamzaoglu
Hamzayev
Hamzayeva
=Han  dutch ambiguous
=Hand  ambiguous
Handayani
Handoko
Handžić | Handzic
Hane
Hanegreefs  dutch
Hanekom
Hanenberger
Hango
Hanifat
Hanižar | Hanizar
Hanko
Hanková | Hankova
Hanna  dutch
Hannaert  dutch
Hannecker
=Hannes  dutch ambiguous
Hannich
Hanniske
Hannon  dutch
Hanot  dutch
Hanousek
Hanousková | Hanouskova
Hanselaer  dutch
Hansen  dutch
Hansoul  dutch
Hanssen  dutch
Hanssens  dutch
Hansson
Hantson  dutch
Hanus
Hanusová | Hanusova
Hanuš
Hanušová
Hanzal
Hanzalová | Hanzalova
Hanzl
Hanzlová | Hanzlova
Hanzlík | Hanzlik
Hanzlíková | Hanzlikova
Hanák | Hanak
Hanáková | Hanakova
Hanáček | Hanacek
Hanáčková | Hanackova
Hapers  dutch
Happaerts  dutch
Haramija
Harač | Harac
Harber
Hardeman  dutch
Hardiansyah
Hardy  dutch
Hargasser
Harinck  dutch
Harini
Hariyah
Harms
Harnapp
Harnie  dutch
Haro
Harris
Hartati
Harter
Harting
Hartlieb
Hartman  dutch
Hartmann
Hartmanová | Hartmanova
Hartwig
Hartz
Harutyunyan  dutch
Harvey
Haryanti
Haryanto
Hasan  dutch
Hasanah
Hasani  dutch
Hasanica
Hasanov  dutch
Hasanova  dutch
Haschke
Hasevoets  dutch
Hashimi  dutch
Hasler
Haspeslagh  dutch
Hassan  dutch
Hassanah
Hassani  dutch
Hasse
Hassfeld
Hastuti
Hathorn
Hattingh
Hauben  dutch
Hauck
Haug
Haugaard
Haugen
Hauke
Haukelidsæter | Haukelidsaeter
Hauman  dutch
Haupt
Hauquier  dutch
Hauser
Hauspie  dutch
Haustraete  dutch
Hautekeete  dutch
Hautekiet  dutch
Hauters  dutch
Hautman  dutch
Hauwaert  dutch
Havel
Havelka
Havelková | Havelkova
=Haven  dutch ambiguous
Haveneers  dutch
Haverals  dutch
Haverbeke  dutch
Haverhals  dutch
Havermans  dutch
Haverney
Havlová | Havlova
Havlík | Havlik
Havlíková | Havlikova
Havlíček | Havlicek
Havlíčková | Havlickova
Havojić | Havojic
Havránek | Havranek
Havránková | Havrankova
Hawinkel  dutch
Haxhija  dutch
Hayen  dutch
Hayes
Hayworth
Hazes  dutch
Haziri  dutch
Hađa | Hada
Hašek | Hasek
Hašková | Haskova
Haščák | Hascak
Haščáková | Hascakova
Heaney
Hearne
Heathcote
Hebbelinck  dutch
Hebbelynck  dutch
Hebberecht  dutch
Hebbrecht  dutch
Heberstreit
Hechler
=Hecht  ambiguous
Hechtermans  dutch
Heck
Hectors  dutch
Heczko
Heczková | Heczkova
Hedegaard
Hedermann
Hediger
Hedlund
Heeman  dutch
Heens  dutch
Heeren  dutch
Heerwegh  dutch
Heestermans  dutch
Hegedüs | Hegedus
Hegedűs
Heger
Hegerová | Hegerova
Hegmann
Hehl
Heidelmann
Heidenreich
Heidler
Heijlen  dutch
Heijnen  dutch
Heikkilä | Heikkila
Heikkinen
Heindryckx  dutch
Heinemann
Heinig
Heinke
Heinonen
Heinrich
Heinze
Heirbaut  dutch
Heiremans  dutch
Heirman  dutch
Heirweg  dutch
Heirwegh  dutch
Heiser
Heist
Hejda
Hejdová | Hejdova
Hejduk
Hejduková | Hejdukova
Hejl
Hejlová | Hejlova
Hejna
Hejnová | Hejnova
Helaers  dutch
Heldenbergh  dutch
Helderweirt  dutch
Heleta
Heleven  dutch
Helewaut  dutch
Hellebaut  dutch
Hellebuyck  dutch
Hellemans  dutch
=Heller  ambiguous
Hellin  dutch
Hellinckx  dutch
Hellings  dutch
Hellinx  dutch
Hellmann
Hellström | Hellstrom
=Helm  ambiguous
Helmke
Helpling
Helsen  dutch
Helsens  dutch
Helsmoortel  dutch
Hemelaer  dutch
Hemelaers  dutch
Hemeleers  dutch
Hemelsoet  dutch
Hemerijckx  dutch
Hemeryck  dutch
Hemmeryckx  dutch
Henau  dutch
Henckens  dutch
Henderick  dutch
Henderickx  dutch
Henderieckx  dutch
Henderix  dutch
Henderson
Henderyckx  dutch
Hendrickx  dutch
Hendriks  dutch
Hendrikx  dutch
Hendrix  dutch
Hendrych
Hendrychová | Hendrychova
Hendryckx  dutch
Hengmith
Henkel
Henkens  dutch
Hennebel  dutch
Hennebert  dutch
Hennes  dutch
Hennezel
Henrard  dutch
Henri
Henriksen
Henriksson
Henriques
=Henry  dutch ambiguous
Henríquez | Henriquez
=Hens  dutch ambiguous
Hense
Hensel
Hensen  dutch
Henskens  dutch
Hentel
Hentschel
Hentschke
Hepperle
Herberger
Herbosch  dutch
Herbots  dutch
Herbrand
Herck  dutch
Herckens  dutch
Heredia
Hereijgers  dutch
Heremans  dutch
Heretik
Heretiková | Heretikova
Hereygers  dutch
Herinckx  dutch
=Hering  ambiguous
Herjavec
Herlambang
Herman  dutch
Hermann
Hermanová | Hermanova
Hermans  dutch
Hermansen
Hermansson
Hermawan
Hermecke
Hermie  dutch
Hermiston
Herms
Hermus  dutch
Hermy  dutch
Hernalsteen  dutch
Hernandes
Hernou  dutch
Hernádez | Hernadez
Hernández | Hernandez
Heroes  dutch
Herold
Herpoel  dutch
Herrebaut  dutch
Herregods  dutch
Herregodts  dutch
Herreman  dutch
Herremans  dutch
Herrera
Herrijgers  dutch
Herrmann
Herroelen  dutch
Herrygers  dutch
Herschmann
Herssens  dutch
Hertel
Herteleer  dutch
=Hertogen  dutch ambiguous
Hertoghs  dutch
Hertogs  dutch
Hertsens  dutch
Hertveldt  dutch
Hertzog
Herweg
Herwig
Herygers  dutch
Herzeel  dutch
Herzenberg
Herzog
Heselmans  dutch
Hesemans  dutch
Hess
Hesse
Hessek
Hessel  dutch
Hessels  dutch
Hessens  dutch
Hessler
Hesters  dutch
Hettinger
Hetzler
Heuck
Heughebaert  dutch
Heulens  dutch
Heunis
Heurckmans  dutch
Heusdens  dutch
Heuten  dutch
Heuts  dutch
Heuvelmans  dutch
Heuvinck  dutch
Heval
=Hex  dutch ambiguous
Heyde  dutch
Heydemüller | Heydemuller
Heye  dutch
Heyens  dutch
Heyerick  dutch
Heylen  dutch
Heylens  dutch
Heyligen  dutch
Heyman  dutch
Heymans  dutch
Heynderickx  dutch
Heyndrickx  dutch
Heyneman  dutch
Heynen  dutch
Heynickx  dutch
Heyninck  dutch
Heyns  dutch
Heynssens  dutch
Heyrman  dutch
Heyse  dutch
Heytens  dutch
Heyvaert  dutch
Heyvaerts  dutch
Hečko | Hecko
Hečková | Heckova
Heřman
Heřmanová
Heřmánek | Hermanek
Heřmánková | Hermankova
Hickle
=Hidalgo  ambiguous
Hidayanto
Hidayat
Hidošanin | Hidosanin
Hiebl
=Hiel  dutch ambiguous
Hikmatov
Hikmatova
Hildebrand
Hildenbrand
Hilderson  dutch
Hilgendorf
Hilkens  dutch
Hill
Hillaert  dutch
Hillard
Hillen  dutch
Hiller
Hillewaere  dutch
Hillewaert  dutch
Hilll
Hills
Hilpert
Hiltunen
Hilven  dutch
Himawan
Himpe  dutch
Himpens  dutch
Himschoot  dutch
Hincu
Hinderyckx  dutch
Hindryckx  dutch
Hingsen
Hingst
Hinnekens  dutch
Hinojosa
Hinoul  dutch
Hinrichs
Hintz
Hirnštajn | Hirnstajn
Hirsch
Hirschberg
Hirt
Hirthe
Hirvonen
Hitchinson
Hjort
Hjorth
Hladká | Hladka
Hladký | Hladky
Hladík | Hladik
Hladíková | Hladikova
Hlapec
Hlasni
Hlatshwayo
Hlavati
Hlavatá | Hlavata
Hlavatý | Hlavaty
Hlaváč | Hlavac
Hlaváček | Hlavacek
Hlaváčeková | Hlavacekova
Hlaváčková | Hlavackova
Hlaváčová | Hlavacova
Hlinka
Hlinková | Hlinkova
Hlongwa
Hlongwane
Hloušek | Hlousek
Hloušková | Hlouskova
Hlávka | Hlavka
Hlávková | Hlavkova
=Ho  dutch ambiguous
Hochstrasser
Hodanovac
Hodea
Hodel
Hodkiewicz
Hodovanj
Hoebeeck  dutch
Hoebeke  dutch
Hoeben  dutch
Hoebrechts  dutch
Hoedemakers  dutch
=Hoedt  dutch ambiguous
Hoefkens  dutch
Hoefman  dutch
=Hoefnagels  dutch ambiguous
Hoegaerts  dutch
Hoeger
Hoekx  dutch
Hoens  dutch
=Hoes  dutch ambiguous
Hoet  dutch
Hoeyberghs  dutch
Hoeylaerts  dutch
Hofer
Hoffelinck  dutch
Hoffman  dutch
Hoffmann  dutch
Hoffmannová | Hoffmannova
Hofkens  dutch
Hoflack  dutch
Hofman  dutch
Hofmann
Hofmanová | Hofmanova
Hofmans  dutch
Hofstetter
Hohenberger
Hohl
Hohn
Hohnheiser
HohošBabić | HohosBabic
Hojimurodyev
Hojimurodyeva
Holan
Holanová | Holanova
Holas
Holasová | Holasova
Holcová | Holcova
Hold
Holderbeke  dutch
Holdt
Holec
Holemans  dutch
Holeček | Holecek
Holečková | Holeckova
Holguín | Holguin
Holinski
Holl
Hollanders  dutch
Hollants  dutch
Hollard
Hollebeke  dutch
Hollevoet  dutch
=Holm  ambiguous
Holmberg
Holmgren
Holmqvist
Holoubek
Holoubková | Holoubkova
Holsbeek  dutch
Holsteens  dutch
=Holsters  dutch ambiguous
Holsteyns  dutch
Holtappels  dutch
Holtfreter
Holub
Holubová | Holubova
Holuby
Holubyová | Holubyova
=Holvoet  dutch ambiguous
Holz
Holzdeppe
Holzner
Holá
Holík | Holik
Holíková | Holikova
Holý | Holy
Homa
Homblé | Homble  dutch
Homenick
=Hommel  ambiguous
Hommez  dutch
Homola
Homolka
Homolková | Homolkova
Homolová | Homolova
Honegger
Hong
Honoré | Honore  dutch
Honz
Hooft  dutch
Hoogewijs  dutch
Hoogewys  dutch
Hooghe  dutch
Hoogmartens  dutch
Hoogstoel  dutch
Hoorelbeke  dutch
Hoorens  dutch
Hoornaert  dutch
Hoorne  dutch
Hooss
Hooyberghs  dutch
=Hopland  ambiguous
=Hoppe  ambiguous
Hoppenbrouwers  dutch
=Hora  ambiguous
Horak
Horaček | Horacek
Horckmans  dutch
Horemans  dutch
Horions  dutch
Horký | Horky
=Horn  ambiguous
Horna
Horne
Hornung
Horník | Hornik
Horníková | Hornikova
Horníček | Hornicek
Horníčková | Hornickova
Horová | Horova
Horré | Horre  dutch
Horská | Horska
Horský | Horsky
=Horsten  dutch ambiguous
=Hort  ambiguous
Horvath  dutch
Horvathova  dutch
Horvát | Horvat
Horváth
Horváthová
Horvátová | Horvatova
Horák
Horáková | Horakova
Horáček
Horáčková | Horackova
Horňák | Hornak
Horňáková | Hornakova
Hoskens  dutch
Hossa
Hosseini  dutch
Hossová | Hossova
=Hoste  dutch ambiguous
=Hosten  dutch ambiguous
Hostens  dutch
Hostyn  dutch
Hoti  dutch
Hottinguer
Hotz
Houben  dutch
Houbrechts  dutch
Houdek
Houdková | Houdkova
Hougaard
=Housen  dutch ambiguous
Houtekier  dutch
Houthoofd  dutch
Houthoofdt  dutch
Houthuys  dutch
Houtman  dutch
Houtmeyers  dutch
Houttekier  dutch
Houtteman  dutch
=Houwen  dutch ambiguous
Houška | Houska
Houšková | Houskova
Hovanjek
Hovhannisyan  dutch
Hovorka
Hovorková | Hovorkova
Hovsepyan  dutch
Howard
Howe
Howell
Hoxha  dutch
Hoydonckx  dutch
Hoylaerts  dutch
Hoza
Hozová | Hozova
Hoàng | Hoang
Hočevar | Hocevar
Hořejší | Horejsi
Hošek | Hosek
Hošková | Hoskova
Hrabal
Hrabalová | Hrabalova
Hrabovská | Hrabovska
Hrabovský | Hrabovsky
Hradecká | Hradecka
Hradecký | Hradecky
Hradil
Hradilová | Hradilova
Hraško | Hrasko
Hrašková | Hraskova
Hrbek
Hrbková | Hrbkova
Hrbáček | Hrbacek
Hrbáčková | Hrbackova
Hrdina
Hrdinová | Hrdinova
Hrdlička | Hrdlicka
Hrdličková | Hrdlickova
Hrdá | Hrda
Hrdý | Hrdy
HrešićDubaić | HresicDubaic
Hribar
Hric
Hricová | Hricova
Hristov  dutch
Hristova  dutch
Hrkalović | Hrkalovic
Hrmo
Hrmová | Hrmova
Hrnjak
Hrnčíř | Hrncir
Hrnčířová | Hrncirova
Hroch
Hrochová | Hrochova
Hromádka | Hromadka
Hromádková | Hromadkova
Hron
Hronová | Hronova
Hrovat
Hrubeš | Hrubes
Hrubešová | Hrubesova
Hrubá | Hruba
Hrubý | Hruby
Hruška | Hruska
Hrušková | Hruskova
Hrušovská | Hrusovska
Hrušovský | Hrusovsky
Hrvatin
Hrůza | Hruza
Hrůzová | Hruzova
=Hu  dutch ambiguous
Huang  dutch
Huba
Huber
Hubert  dutch
Hubin  dutch
Hubová | Hubova
Hubrecht  dutch
Hubrechts  dutch
Hubáček | Hubacek
Hubáčková | Hubackova
Huckestein
Hudak
Hudcová | Hudcova
Hudec
Hudeček | Hudecek
Hudečková | Hudeckova
Hudson  ambiguous
Huebel
Huel
Huels
Huenaerts  dutch
Huerta
Huet
Hufkens  dutch
=Hug  ambiguous
Hugaerts  dutch
Hugelier  dutch
Hughes
Hugo
Huguenin
Huhn
=Hui  ambiguous
Huibers  dutch
=Huisman  dutch ambiguous
Huixtlacatl
Hujo
Huke
Hulpiau  dutch
=Huls  dutch ambiguous
Hulsbosch  dutch
Hulselmans  dutch
Hulsmans  dutch
Hulstaert  dutch
Human
Humbert
Humbert-Droz
Humblet  dutch
Huml
Humlová | Humlova
Huneke
Hunziker
Huon  dutch
Hurkmans  dutch
Hurramov
Hurramova
Hurtado
=Hus  dutch ambiguous
HusakovićHodžić | HusakovicHodzic
Huseby
Huskens  dutch
Hussain  dutch
Hussaini  dutch
Hussein  dutch
Husson  dutch
Husák | Husak
Husáková | Husakova
Hutagalung
Hutapea
Hutasoit
Huth
=Huts  dutch ambiguous
Hutse  dutch
Hutsebaut  dutch
Huvaere  dutch
Huwel  dutch
Huwiler
Huybens  dutch
Huyberechts  dutch
Huybrecht  dutch
Huybrechts  dutch
Huybrighs  dutch
Huyck  dutch
Huyge  dutch
Huygelen  dutch
Huygen  dutch
Huygens  dutch
Huygh  dutch
Huyghe  dutch
Huyghebaert  dutch
Huylebroeck  dutch
Huylenbroeck  dutch
Huypens  dutch
Huys  dutch
Huyse  dutch
Huysegems  dutch
Huysegoms  dutch
Huysentruyt  dutch
Huyskens  dutch
Huysman  dutch
Huysmans  dutch
Huysveld  dutch
Huyvaert  dutch
Huzanić | Huzanic
Hušek | Husek
Hušková | Huskova
Hyatt
Hynek
Hynková | Hynkova
Hyusein  dutch
Hà
Hájek
Hájková | Hajkova
Hála | Hala
Hálová | Halova
Hána | Hana
Hánová | Hanova
Häber | Haber
Häfliger | Hafliger
Häfner
Hämäläinen | Hamalainen
Hänni | Hanni
Håkansson | Hakansson
Höcke | Hocke
Höft | Hoft
Höhne | Hohne
Hönig
Hördt
Hübenbecker | Hubenbecker
Hübl | Hubl
Hübner | Hubner
Hügel | Hugel
Hürlimann | Hurlimann
Hüttcher | Huttcher
Hütter | Hutter
Hýbl | Hybl
Hýblová | Hyblova
Hůlka | Hulka
Hůlková | Hulkova
Iacob  dutch
Iacolare
Iacono
Iacovino
Iacovone
Iancu
Iandolo
Iannaccone
Iannello
Ianni
Iannone
Iannucci
Iaria
Iatco
Iazzetta
Ibarra
Ibe
Ibens  dutch
Ibikunle
Ibodullohyev
Ibodullohyeva
Ibrahim  dutch
Ibrahimi  dutch
Ibranović | Ibranovic
Ibrić | Ibric
Ibrohimov
Ibrohimova
Ibryam  dutch
Ichim
Ickx  dutch
Ide  dutch
Idrissi  dutch
Idrizi  dutch
Ielegems  dutch
Iemants  dutch
Ierardi
Ieven  dutch
Iezzi
Iglesias
Igličar | Iglicar
Ignat
Ignoul  dutch
Igodt  dutch
Igov
Igrić | Igric
Ihasz
Ihly
Ihnačák | Ihnacak
Ihnačáková | Ihnacakova
Ihtiyorov
Ihtiyorova
Ikromov
Ikromova
Ilančić | Ilancic
Ilc
Ilegems  dutch
Iliaens  dutch
Ilie
Iliescu
Iliev  dutch
Ilieva  dutch
Ilin
Ilinčić | Ilincic
Ilisić | Ilisic
Ilić | Ilic
Iličin | Ilicin
Illegems  dutch
Illing
Illés | Illes
Ilori
Ilsbroux  dutch
Ilupeju
Ilyosov
Ilyosova
Ilıcalı | Ilicali
Imbrechts  dutch
Imhof
Immelman
=Immens  dutch ambiguous
Impe  dutch
Impellizzeri
Impens  dutch
Improta
Imronov
Imronova
Imschoot  dutch
Ince  dutch
Indeherberg  dutch
Indeherberge  dutch
Indekeu  dutch
Indelicato
Indestege  dutch
Ingelaere  dutch
Ingelbeen  dutch
Ingelbrecht  dutch
Ingels  dutch
Inghelbrecht  dutch
Inghels  dutch
Ingrassia
Ingrosso
Innocenti
Inzerillo
Iodice
=Ion  ambiguous
Ionescu  dutch
Ionita
Iordache
Iorga
Iorio
Iosif
Iotti
Iovino
Iovu
Ip
Ippoliti
Ippolito
Iqbal  dutch
Irawan
Irfandi
Irimia
Irizarry
Isaac
Isac
Isak
Isakov
Isaksson
Isci  dutch
Isebaert  dutch
Isekenmeier
Isenborghs  dutch
Isik  dutch
Isler
Islomov
Islomova
Ismail  dutch
Ismaili  dutch
Ismailov  dutch
Ismailova  dutch
Ismoilov
Ismoilova
Isokun
Ispas
Israel  ambiguous
Issa  dutch
Istas  dutch
Istrate
Istrati
Iswahyudi
Iten
Itt
Iuliano
Ivan
IvankovićBon | IvankovicBon
Ivanov  dutch
Ivanova  dutch
Ivanovs
Ivančan | Ivancan
Ivančič | Ivancic
Ivas
Ivascu
Iven  dutch
Ivens  dutch
Iversen
Ivkovac
Iwanowski
Iwański | Iwanski
Iwens  dutch
Iyalla
Iyanda
Iyengar
Iyer
Izdebski
Izzi
Izzo
Ičelić | Icelic
Işık
Išpiranović | Ispiranovic
Ištoković | Istokovic
Išvan | Isvan
Jabarkhel  dutch
Jablanov
Jabłoński | Jablonski
Jackers  dutch
Jackowski
Jackson  dutch
Jacob  dutch
Jacobi
Jacobs  dutch
Jacobsen
Jacobson
Jacobus  dutch
Jacops  dutch
Jacquemijn  dutch
Jacquemin  dutch
Jacquemyn  dutch
Jacques  dutch
=Jacquet  dutch ambiguous
Jacxsens  dutch
Jadot  dutch
Jadoul  dutch
Jadro
Jaecques  dutch
Jaeken  dutch
Jaenen  dutch
Jafari  dutch
Jagica
Jagielski
Jagiełło | Jagiello
Jagodziński | Jagodzinski
Jagusch
Jagušić | Jagusic
Jahn
Jahnke
Jahoda
Jahodová | Jahodova
Jailani
Jaime
Jaimes
Jain
Jaiyeola
Jakab
Jakeš | Jakes
Jakešová | Jakesova
Jakl
Jaklová | Jaklova
Jakobek
Jakobs
Jakobsen
Jakobsson
Jakolić | Jakolic
Jakopič | Jakopic
Jakoubek
Jakoubková | Jakoubkova
Jakubcová | Jakubcova
Jakubczyk
Jakubec
Jakubiak
Jakubowski
JakušMejarec | JakusMejarec
Jalloh  dutch
Jalolov
Jalolova
Jamaer  dutch
Jamar  dutch
Jamart  dutch
Jambor
Jame  dutch
Jamers  dutch
James
Jamiu
Jammaers  dutch
Jamnik
Jamolov
Jamolova
Jamrozy
Jamshidov
Jamshidova
Janas
Janata
Janatová | Janatova
Janda
Jander
Jandová | Jandova
Janeković | Janekovic
Janevski
Janeček | Janecek
Janečeková | Janecekova
Janečić | Janecic
Janečka | Janecka
Janečková | Janeckova
Jangid
Janiak
Janich
Janicki
Janik
Janiszewski
Janka
Janke
Jankovitch
JankovićBešlić | JankovicBeslic
Jankovska
Jankovskis
Jankowiak
Jankowski
Janků | Janku
Jannes  dutch
Jannis  dutch
Janota
Janotová | Janotova
Janoušek | Janousek
Janoušková | Janouskova
Janovská | Janovska
Janovský | Janovsky
Janowski
JanoševićFranz | JanosevicFranz
Janoška | Janoska
Janošková | Janoskova
Jans  dutch
Jansa
Janse  dutch
Jansegers  dutch
Jansen  dutch
Jansens  dutch
Jansone
Jansons
Jansová | Jansova
Janssen  dutch
Janssens  dutch
Jansseune  dutch
Jansson
Jantjies
Jantošovič | Jantosovic
Jantošovičová | Jantosovicova
Januar
=Janus  ambiguous
Janusz
Januszewski
Januško | Janusko
Janák | Janak
Janáková | Janakova
Janáček | Janacek
Janáčková | Janackova
Janík
Janíková | Janikova
Janíček | Janicek
Janíčková | Janickova
Janča | Janca
Janček | Jancek
Jančeková | Jancekova
Jančová | Jancova
Jančík | Jancik
Jančíková | Jancikova
Janša
Janů | Janu
Jaques  dutch
Jaramillo
Jarc
Jardan
Jarets
Jareš | Jares
Jarešová | Jaresova
Jarnec
Jaros
Jarosz
Jaroš
Jarošová | Jarosova
Jarząbek | Jarzabek
Jasinski
Jasiński
Jaskolski
Jasper
Jaspers  dutch
Jasso
=Jast  ambiguous
Jastrzębski | Jastrzebski
Jasuryev
Jasuryeva
Jauk
Javlonov
Javlonova
Javohirov
Javohirova
Javůrek | Javurek
Javůrková | Javurkova
Jaworski
Jazbinšek | Jazbinsek
Jazvinšak | Jazvinsak
Jaćimović | Jacimovic
Jaćović | Jacovic
Jaśkiewicz | Jaskiewicz
Jašarević | Jasarevic
Jašek | Jasek
Jašková | Jaskova
Jean
Jeanneret
Jech
Jechová | Jechova
Jedlička | Jedlicka
Jedličková | Jedlickova
Jedľovská | Jedlovska
Jedľovský | Jedlovsky
Jeftić | Jeftic
Jeftović | Jeftovic
Jegers  dutch
Jegorov
Jehaes  dutch
Jehoul  dutch
Jelačić | Jelacic
Jelašić | Jelasic
Jelen
Jelenová | Jelenova
Jelica
Jelisavac
Jelita
Jellinghaus
Jelínek | Jelinek
Jelínková | Jelinkova
Jendek
Jendeková | Jendekova
Jenkač | Jenkac
Jenkins
Jenko
=Jennen  dutch ambiguous
Jennes  dutch
Jenni
Jennis  dutch
Jenné | Jenne  dutch
Jensen  dutch
Jeníček | Jenicek
Jeníčková | Jenickova
Jeorga
Jeppesen
Jerab
Jeram
Jerde
Jereb
Jereminov
Jeremić | Jeremic
Jergić | Jergic
Jerinić | Jerinic
Jerinkić | Jerinkic
Jerkov
Jerković | Jerkovic
Jerschabek
Jeseničnik | Jesenicnik
Jespers  dutch
Jespersen
Jess
Jesus
Jeunen  dutch
Jeuris  dutch
Jeurissen  dutch
Jeuša | Jeusa
Jevremov
Jevremović | Jevremovic
Jevremčević | Jevremcevic
Jevrić | Jevric
Jevrosimov
Jevrosimović | Jevrosimovic
Jevtanović | Jevtanovic
Jevtić | Jevtic
Jevtović | Jevtovic
Jevđenić | Jevdenic
Jevđenović | Jevdenovic
Jevđević | Jevdevic
Jezdimirović | Jezdimirovic
Jezdić | Jezdic
Jezierski
Jeřábek | Jerabek
Jeřábková | Jerabkova
Jež | Jez
Ježek | Jezek
Ježková | Jezkova
Ježová | Jezova
Jha
Jiang  dutch
Jimoh
Jiménez | Jimenez
Jimínez | Jiminez
Jin  dutch
Jindra
Jindrová | Jindrova
Jirka
Jirková | Jirkova
Jirků | Jirku
Jiroušek | Jirousek
Jiroušková | Jirouskova
Jirsa
Jirsová | Jirsova
Jirák | Jirak
Jiráková | Jirakova
Jiránek | Jiranek
Jiránková | Jirankova
Jirásek | Jirasek
Jirásková | Jiraskova
Jiyan
Jiřík | Jirik
Jiříková | Jirikova
Jochems  dutch
Jochmans  dutch
Jocković | Jockovic
Jodts  dutch
Johannessen
Johannsen
Johansen
Johansson
Johar
John
Johnová | Johnova
Johns
Johnsen
Johnson  dutch
Johnston
Jokanović | Jokanovic
Jokin
Jokinen
Jokić | Jokic
Jokičić | Jokicic
Joković | Jokovic
Joksimović | Joksimovic
Jolie  dutch
Jolling  dutch
Joly  dutch
=Jonas  ambiguous
Jonata
Jonatová | Jonatova
Jonck  dutch
Jonckers  dutch
Jonckheere  dutch
Jones  dutch
=Jongen  dutch ambiguous
Jongenelen  dutch
=Jonker  dutch ambiguous
=Jonkers  dutch ambiguous
Jonsson
Jonáš
Jonášová | Jonasova
Jooken  dutch
Jooris  dutch
Joos  dutch
Joosen  dutch
Joosens  dutch
Joossens  dutch
Joosten  dutch
Joostens  dutch
Jordaan  ambiguous
Jordaens  dutch
Jordanović | Jordanovic
Jordens  dutch
Jorens  dutch
Joris  dutch
Jorissen  dutch
Josan
Joseph  dutch
Joshi
Joshua
Jossa  dutch
Jossart  dutch
Jost
Jostiak
Joubert
Jouck  dutch
Jouret  dutch
Jovanovic  dutch
Jovanović
JovanovićFiličić | JovanovicFilicic
Jovančević | Jovancevic
Joye  dutch
Juchtmans  dutch
Jucken
Juhart
Juhl
Juhász | Juhasz
Jukuma
Jukums
Julien  dutch
Jumiķe | Jumike
Jumiķis | Jumikis
Junek
Jung
Jungbluth
Jungton
Junius  dutch
Junková | Junkova
Jurado
Jurašić | Jurasic
Jurašković | Juraskovic
Jurek
Jurečka | Jurecka
Jurečková | Jureckova
Jurina
Jurinová | Jurinova
Jurišević | Jurisevic
Jurišin | Jurisin
Jurišić | Jurisic
JurišićSpajić | JurisicSpajic
Jurjević | Jurjevic
Jurkiewicz
Jurkovič | Jurkovic
Jurkovičová | Jurkovicova
Jurkowski
Jurík | Jurik
Juríková | Jurikova
Jurčík | Jurcik
Jurčíková | Jurcikova
Justesen
Justina
Juszczak
Juwita
Juárez | Juarez
Juřica | Jurica
Juřicová | Juricova
Juřík
Juříková
Jánošík | Janosik
Jánošíková | Janosikova
Jánská | Janska
Jánský | Jansky
Jáquez | Jaquez
Jäggi | Jaggi
Järvinen | Jarvinen
Jílek | Jilek
Jílková | Jilkova
Jíra | Jira
Jírová | Jirova
Jónás
Jóźwiak | Jozwiak
Jóźwik | Jozwik
Jönsson
Jørgensen | Jorgensen
Jürgens | Jurgens
Jēkabsone | Jekabsone
Jēkabsons | Jekabsons
Jędrzejczak | Jedrzejczak
Jędrzejczyk | Jedrzejczyk
Jędrzejewski | Jedrzejewski
=Ka  ambiguous
Kaba  dutch
Kabić | Kabic
Kablinović | Kablinovic
Kabát | Kabat
Kabátová | Kabatova
Kacprzak
Kaczmarczyk
Kaczmarek
Kaczmarski
Kaczor
Kaczorowski
Kaczyński | Kaczynski
Kaddouri  dutch
Kadeřábek | Kaderabek
Kadeřábková | Kaderabkova
Kadijević | Kadijevic
Kadlec
Kadlecová | Kadlecova
Kadnar
Kadri
Kaerts  dutch
Kaes  dutch
Kaesmacher
Kafenda
Kafendová | Kafendova
Kafka
Kafková | Kafkova
Kafle
Kahl
Kahlert
Kahles
Kahlmeyer
Kahraman  dutch
Kahveci
Kahya  dutch
Kahyang
Kainović | Kainovic
Kaiser
Kaisrová | Kaisrova
Kaitović | Kaitovic
Kajganić | Kajganic
Kajtazi  dutch
Kakkar
Kala
Kalaba
Kalabić | Kalabic
Kalajanović | Kalajanovic
Kalajdžić | Kalajdzic
Kalajitović | Kalajitovic
Kalajić | Kalajic
Kalamiza
Kalaš | Kalas
Kalašová | Kalasova
Kalendić | Kalendic
Kaleta
Kalina
Kalinová | Kalinova
Kalinowski
Kalinski
Kaliská | Kaliska
Kaliský | Kalisky
Kalisz
Kalivoda
Kalivodová | Kalivodova
Kalić | Kalic
Kalkan  dutch
Kallabis
Kallensee
Kallio
Kallis
Kalna
Kalniņa | Kalnina
Kalniņš | Kalnins
Kalns
Kalnāja | Kalnaja
Kalnājs | Kalnajs
Kalous
Kalousek
Kalousková | Kalouskova
Kalousová | Kalousova
Kalová | Kalova
Kaluđerski | Kaluderski
Kalyan
Kaláb | Kalab
Kalábová | Kalabova
Kalēja | Kaleja
Kalējs | Kalejs
Kamal
Kamara  dutch
Kamat
Kamber
Kambič | Kambic
Kamenički | Kamenicki
Kamenov
Kameník | Kamenik
Kameníková | Kamenikova
Kaminski  dutch
Kamiński
Kamoliddinyev
Kamoliddinyeva
Kamolov
Kamolova
Kampf
Kampschulte
=Kan  ambiguous
Kanaria
Kandecki
Kandemir  dutch
Kandji
Kandé | Kande
Kane
Kanea
Kania
Kaniewski
Kanimal
Kaniyar
Kanić | Kanic
Kanižaj | Kanizaj
=Kano  ambiguous
Kantor
Kantorová | Kantorova
Kanté
Kanzaki
Kaplan  dutch
Kaplangı | Kaplangi
Kaplanová | Kaplanova
Kapoor
Kappe
Kappler
Kaproncai
Kaptan  dutch
Kapulica
Kapusta
Kara  dutch
Karabulut  dutch
Karaböcek | Karabocek
Karaca  dutch
Karadamis
Karadaş | Karadas
Karaduman
Karaer
Karagöz | Karagoz  dutch
Karajčić | Karajcic
Karakaya  dutch
Karakašević | Karakasevic
Karakus  dutch
Karam
Karaman  dutch
Karamarković | Karamarkovic
Karamata
Karan
Karanfil  dutch
Karapetrić | Karapetric
Karapetyan  dutch
Karas
Karasová | Karasova
Karatas  dutch
Karatošić | Karatosic
Karaulac
Karaulić | Karaulic
Karavidić | Karavidic
Karać | Karac
Karađorđević | Karadordevic
Karaś
Karašićević | Karasicevic
Karban
Karbanová | Karbanova
Karczewski
Kardoš | Kardos
Karel
Karem
=Karen  ambiguous
Karhoff
Karika
Karikari
Karim  dutch
Karimi  dutch
Karjalainen
Karki  dutch
Karlak
Karlinski
Karlić | Karlic
Karlová | Karlova
Karlsen
Karlsone
Karlsons
Karlsson
Karlík | Karlik
Karlíková | Karlikova
Karpiński | Karpinski
Karrass
Karremans  dutch
Karsikaya  dutch
=Karst  ambiguous
Karsten
Kartal  dutch
Karul
Karulová | Karulova
Karus
Karwowski
Karásek | Karasek
Karásková | Karaskova
Kasal
Kasalová | Kasalova
Kasapoğlu | Kasapoglu
Kasavica
Kaselj
Kasmi  dutch
Kasperek
Kasprzak
Kasprzyk
Kass
Kassulke
Kassé | Kasse
=Kasten  ambiguous
Kastner
Kastrati  dutch
Kaszuba
Katarinček | Katarincek
Katherine
Kathrada
Katoi
Katona
Katulić | Katulic
Katz  dutch
Katzinski
Kauffmann  dutch
Kaufmann
Kaul
Kauliņa | Kaulina
Kauliņš | Kaulins
Kaur  dutch
Kausemann
Kautzer
Kavak  dutch
Kavaklıoğlu | Kavaklioglu
Kavka
Kavková | Kavkova
Kavčič | Kavcic
=Kawa  ambiguous
Kawecki
Kawohl
Kaya  dutch
Kayode
Kazda
Kazdová | Kazdova
Kazenski
Kazmarek
Kačaniklić | Kacaniklic
Kačar | Kacar
Kačarević | Kacarevic
Kačavenda | Kacavenda
Kačírek | Kacirek
Kačírková | Kacirkova
Kałuża | Kaluza
Kaňa | Kana
Kaňka | Kanka
Kaňková | Kankova
Kaňová | Kanova
Kašanin | Kasanin
Kašiković | Kasikovic
Kašpar | Kaspar
Kašparová | Kasparova
Kašpárek | Kasparek
Kašpárková | Kasparkova
Kašterović | Kasterovic
Kašík | Kasik
Kašíková | Kasikova
Kaźmierczak | Kazmierczak
Kedzierski
Keebler
Keeling
Keereman  dutch
Keersmaekers  dutch
=Kees  dutch ambiguous
Kegelaers  dutch
=Kegels  dutch ambiguous
=Keil  ambiguous
Keirsebilck  dutch
Keirsmaekers  dutch
Keita  dutch
Keith
Kekić | Kekic
Kelchtermans  dutch
Keldermans  dutch
=Kelders  dutch ambiguous
Keleka
Keleman
Kelemen
Kellens  dutch
Keller  dutch
Kellner  dutch
=Kelly  ambiguous
Kelm
Kelmendi  dutch
Kemal
Kemfelja
Kemland  dutch
Kemmer
=Kemp  ambiguous
Kempe
=Kempen  dutch ambiguous
Kempenaers  dutch
Kempeneer  dutch
Kempeneers  dutch
Kemper
Kempis
Kemps  dutch
Kempter
Kenens  dutch
Kenis  dutch
Kennedy
Kennes  dutch
=Kennis  dutch ambiguous
Keníž | Keniz
Kenížová | Kenizova
Keppens  dutch
Kerckaert  dutch
Kerckhof  dutch
Kerckhofs  dutch
Kerckhove  dutch
Kerckhoven  dutch
Kerckx  dutch
Kerekes
Kerfs  dutch
=Kerkhof  dutch ambiguous
Kerkhofs  dutch
Kerkhove  dutch
Kerl
Kerluke
=Kern  ambiguous
Kerremans  dutch
Kerselaers  dutch
Kersemans  dutch
=Kersten  dutch ambiguous
Kerstens  dutch
Kertzmann
Keseroğlu | Keseroglu
Keskin  dutch
Kesselring
Kessels  dutch
Kesselschläger | Kesselschlager
Kessler
Kesteleyn  dutch
Kesteloot  dutch
Kestelyn  dutch
Kestemont  dutch
Kestens  dutch
Kesters  dutch
Ketelbuters  dutch
Keteleer  dutch
=Ketels  dutch ambiguous
Ketelslegers  dutch
=Kets  dutch ambiguous
Ketsman  dutch
Kette
Kettenis
Keuleers  dutch
Keulemans  dutch
Keunen  dutch
Keung
Keuppens  dutch
Keustermans  dutch
Keusters  dutch
=Keutel  ambiguous
Keyaerts  dutch
=Keyen  dutch ambiguous
Keymeulen  dutch
Keymis  dutch
Keymolen  dutch
Keysers  dutch
Keçeci | Kececi
Keïta
Kešina | Kesina
Khachatryan  dutch
Khadka
Khalid
Khalil  dutch
=Khan  dutch ambiguous
Khanna
Khatri
Khawula
Khouma
Khoza
Khumalo
Khumalu
Khuzwayo
=Kick  ambiguous
Kiebooms  dutch
Kiehn
=Kiekens  dutch ambiguous
Kielemoes  dutch
Kiessling
Kiełbasa | Kielbasa
Kiggen  dutch
Kihas
Kihn
Kilback
Kilic  dutch
Kilinç | Kilinc  dutch
Kiliç  dutch
=Kim  dutch ambiguous
Kimberly
Kimpe  dutch
Kimpen  dutch
Kimps  dutch
Kinadeter
Kindelan
Kindermans  dutch
Kindl
Kindlová | Kindlova
=Kinds  dutch ambiguous
Kindt  dutch
=King  ambiguous
Kinnaer  dutch
Kinnunen
Kino  dutch
Kinoo  dutch
Kinsabil  dutch
Kint  dutch
Kints  dutch
Kinzel
Kinzy
Kips  dutch
=Kir  dutch ambiguous
Kiran  dutch
Kirch
Kirlin
Kirst
Kirsten
Király | Kiraly
=Kis  ambiguous
Kisabaka
Kisiel
Kiss  dutch
Kita
Kitić | Kitic
Kitonjić | Kitonjic
Kizivat
Kićanović | Kicanovic
Kićeskulov | Kiceskulov
Kićevac | Kicevac
Kičema | Kicema
Kičić | Kicic
Kišfalubac | Kisfalubac
Kjeldsen
Kjær | Kjaer
=Klaas  ambiguous
Klaassen  dutch
Klabuhn
Kladar
Kladarin
Klander
Klapka
Klapková | Klapkova
=Klapper  ambiguous
Klaps  dutch
Klasanović | Klasanovic
Klauder
Klaus
Klausen
Klačar | Klacar
Klašnja | Klasnja
Kleeberg
Kleiber
=Klein  dutch ambiguous
Kleinert
Kleininger
Kleinmann
Kleinová | Kleinova
Kleinsteuber
Kleiss
Klement
Klementová | Klementova
Klemenčič | Klemencic
Klemme
Klerkx  dutch
=Kleven  ambiguous
Kleynen  dutch
Klečina | Klecina
Klečka | Klecka
Klečková | Kleckova
Klikovac
Klimczak
Klimek
Kliment
Klimentová | Klimentova
Klimeš | Klimes
Klimešová | Klimesova
Klimović | Klimovic
Klinac
Klincov
=Kling  ambiguous
Klingeleers  dutch
Klinger
Klinić | Klinic
=Klink  ambiguous
Klišanin | Klisanin
Klječanin | Kljecanin
Klocko
Kloeck  dutch
Klopsch
Klose
Kloss
Klouda
Kloudová | Kloudova
Klouček | Kloucek
Kloučková | Klouckova
Kluge
Klusener
Kluwe
Klíma | Klima
Klímová | Klimova
Kmet
Kmeť
Kmeťová | Kmetova
Kmiecik
Kmieć | Kmiec
Knabe
Knaepen  dutch
Knaepkens  dutch
Knaeps  dutch
=Knap  ambiguous
=Knapen  dutch ambiguous
Knapik
Knapová | Knapova
=Knecht  ambiguous
Kneifel
Knetsch
=Knevels  dutch ambiguous
Knez
=Knies  ambiguous
Knippel
Knippenberg  dutch
=Knobel  ambiguous
Knoblich
Knockaert  dutch
Knoetze
Knoll
Knoops  dutch
=Knop  dutch ambiguous
Knops  dutch
Knorr
Knorscheidt
Knotek
Knotková | Knotkova
=Knudde  dutch ambiguous
Knudsen
=Knut  ambiguous
Knuts  dutch
Ko
Kobela
Kobia
Kobs
Kobus
Koc  dutch
Koca  dutch
Kocabas  dutch
Kocabıyık | Kocabiyik
Kocak  dutch
Kocchar
Koch  dutch
Kochan
Kochová | Kochova
Kocián | Kocian
Kociánová | Kocianova
Kocjan
Kock
Kockx  dutch
Kocman
Kocmanová | Kocmanova
Kocourek
Kocourková | Kocourkova
Kocsis
Koczulla
Koderisch
Koeck  dutch
Koehl
Koehler
Koelpin
=Koen  ambiguous
Koenig
Koepp
=Koester  ambiguous
Kofferschlager
Kofler
Kofranek
=Kog  dutch ambiguous
Kogan
Kogut
Koha
Kohle
Kohler
Kohlmann
Kohnle
Kohout
Kohoutek
Kohoutková | Kohoutkova
Kohoutová | Kohoutova
Kohrt
Kohs
Koirala
Koivisto
Koj
Kojčinović | Kojcinovic
Kojčić | Kojcic
=Kok  dutch ambiguous
Koka
Kokalj
Kokanov
Kokanović | Kokanovic
Kokar
Koković | Kokovic
Kokoškov | Kokoskov
=Koks  ambiguous
=Kola  ambiguous
Kolade
Kolak
Kolaković | Kolakovic
Kolar
Kolarac
Kolarević | Kolarevic
Kolarić | Kolaric
Kolarov
Kolasa
Kolařík | Kolarik
Kolaříková | Kolarikova
Kolb
Koleiski
Kolek
Kolenc
Kolesarić | Kolesaric
Kolesár | Kolesar
Kolesárová | Kolesarova
Kolgjeraj
Kolková | Kolkova
Kolly
Kollár | Kollar
Kollárová | Kollarova
Kolman
Kolmanová | Kolmanova
Kolnik
Kolniková | Kolnikova
Kolník
Kolníková
Kolokas
Kolompar
Kolonja
Kolović | Kolovic
Kolundžija | Kolundzija
Kolundžić | Kolundzic
KolundžićRadić | KolundzicRadic
Kolár
Kolárová | Kolarova
Koláček | Kolacek
Koláčková | Kolackova
Kolář
Kolářová
Komad
Komadinić | Komadinic
Komadinović | Komadinovic
Komak
Komanov
Komanović | Komanovic
Komar
Komarica
Komarnički | Komarnicki
Komaromy
Komarov
Komarčević | Komarcevic
Komarčić | Komarcic
Komatina
Komatinović | Komatinovic
Komatović | Komatovic
Komazec
Komilov
Komilova
Komljen
Komljenović | Komljenovic
Komluški | Komluski
Komnenić | Komnenic
Komnenov
Komnenović | Komnenovic
Komoll
Komorowski
Komronov
Komronova
Komárek | Komarek
Komárková | Komarkova
Komínek | Kominek
Komínková | Kominkova
Konaté | Konate
Konda
Kone  dutch
Konečná | Konecna
Konečný | Konecny
Kong
Konieczna
Konieczny
Konig
Koninckx  dutch
=Koning  dutch ambiguous
=Konings  dutch ambiguous
Konopelski
Konopka
Konow
Konrad
Konta
Konté | Konte
Konya
Koníček | Konicek
Koníčková | Konickova
Končar | Koncar
Koob
Koolen  dutch
Kools  dutch
Koomson
=Koopman  dutch ambiguous
Koopmans  dutch
=Kopal  ambiguous
Kopalová | Kopalova
Kopanec
Kopas
Kopczyński | Kopczynski
Kopecká | Kopecka
Kopecký | Kopecky
=Koper  ambiguous
Kopeć | Kopec
Kopeček | Kopecek
Kopečková | Kopeckova
Kopečná | Kopecna
Kopečný | Kopecny
Kopf
=Koppen  dutch ambiguous
Koprivec
Kopřiva | Kopriva
Kopřivová | Koprivova
Korbel
Korbelová | Korbelova
Korda
Kordin
Kordić | Kordic
Kordulup
Korec
Korecová | Korecova
Korhonen
Korica
Korkmaz  dutch
Korol
Korotaj
Korošec | Korosec
Korpaš | Korpas
Korta
Kortajarena
Kortleven  dutch
Korušac | Korusac
Korzeniowski
Korša | Korsa
Kos  ambiguous
Kosalec
Kosenkow
Kosina
Kosinová | Kosinova
Kosiński | Kosinski
Koskinen
Kosoko
Kosová | Kosova
Kosowski
Koss
Kostadinović | Kostadinovic
Kostecki
=Koster  dutch ambiguous
Kostin
Kostić | Kostic
Kostka
Kostkaová | Kostkaova
Kostková | Kostkova
Kostrec
Kostrecová | Kostrecova
Kostrzewa
Koszewski
Kosík | Kosik
Kosíková | Kosikova
=Kot  ambiguous
Kotaranin
Kotaraš | Kotaras
Kotarlić | Kotarlic
Kotarčević | Kotarcevic
Kotas
Kotasová | Kotasova
Kotek
Kotević | Kotevic
Kotková | Kotkova
Kotlár | Kotlar
Kotlárová | Kotlarova
Kotowski
Kotrba
Kotrbová | Kotrbova
Kotrljanović | Kotrljanovic
Kouba
Koubaa  dutch
Koubek
Koubková | Koubkova
Koubová | Koubova
Koudela
Koudelka
Koudelková | Koudelkova
Koudelová | Koudelova
Koukal
Koukalová | Koukalova
Koutná | Koutna
Koutný | Koutny
Kouřil | Kouril
Kouřilová | Kourilova
Kovacek
Kovacs
Kovalski
Kovač | Kovac
Kovařík | Kovarik
Kovaříková | Kovarikova
Kovinjalo
Kovinčić | Kovincic
Kovjanić | Kovjanic
Kovljenić | Kovljenic
Kovrlija
Kovács
Kováč
Kováčik | Kovacik
Kováčiková | Kovacikova
Kováčová | Kovacova
Kovář | Kovar
Kovářová | Kovarova
Kovářík
Kováříková
Kovčin | Kovcin
Kowal
Kowalczuk
Kowalczyk  dutch
Kowalewski
Kowalick
Kowalik
Kowalinski
Kowalski  dutch
Kox  dutch
Koya
Koyen  dutch
Koyuncu  dutch
Koza
=Kozak  ambiguous
Kozakiewicz
Kozarac
Kozarev
Kozarević | Kozarevic
Kozarski
Kozel
Kozey
Kozieł | Koziel
Kozioł | Koziol
Kozić | Kozic
Kozlica
Kozlina
Kozlovački | Kozlovacki
Kozlová | Kozlova
Kozma
Kozová | Kozova
Kozák
Kozáková | Kozakova
Kozłowski | Kozlowski
Koç  dutch
Koçak  dutch
Koçoğlu | Kocoglu
Koçyiğit | Kocyigit
Kočiš | Kocis
Kočišová | Kocisova
Kočí | Koci
Kołakowski | Kolakowski
Kołodziej | Kolodziej
Kołodziejczyk | Kolodziejczyk
Kołodziejski | Kolodziejski
Kořínek | Korinek
Kořínková | Korinkova
Košanin | Kosanin
Košarac | Kosarac
Košević | Kosevic
Košničar | Kosnicar
Košničarević | Kosnicarevic
Košpić | Kospic
Koštunica | Kostunica
Košutarac | Kosutarac
Košutić | Kosutic
Košťál | Kostal
Košťálová | Kostalova
=Krabbe  ambiguous
Kraft
Kragl
Kragulj
Kraguljac
Krahovski
Krainčanić | Kraincanic
Krajcik
Krajewski
Krajina  ambiguous
Krajinović | Krajinovic
Krajišnik | Krajisnik
Krajnc
Krajnović | Krajnovic
Krajíček | Krajicek
Krajíčeková | Krajicekova
Krajíčková | Krajickova
Krajči | Krajci
Krajčo | Krajco
Krajčovič | Krajcovic
Krajčovičová | Krajcovicova
Krajčová | Krajcova
Krajčír | Krajcir
Krajčírová | Krajcirova
Krakowiak
Kral
Kralj
Kralja
Kraljinović | Kraljinovic
=Kramer  dutch ambiguous
Krance
Krancis
Krasić | Krasic
Krasnic  dutch
Krasnici  dutch
Krasniqi  dutch
Krasnova
Krastiņa | Krastina
Krastiņš | Krastins
Kratochvíl | Kratochvil
Kratochvílová | Kratochvilova
Kratofil
Krauel
Kraule
Kraulis
Kraus
Krause
Krausová | Krausova
Krauspe
Krauze
Krawczyk
Krawiec
Kreb
Krebs
Kreemers  dutch
Kregar
Kreiger
Kreissig
Krejčová | Krejcova
Krejčí | Krejci
Krejčík | Krejcik
Krejčíková | Krejcikova
Krejčíř | Krejcir
Krejčířová | Krejcirova
=Krekels  dutch ambiguous
Kremanac
Kremenović | Kremenovic
Kresoja
Kresojević | Kresojevic
Kresonja
Kresse
Kreutz
Kreštalica | Krestalica
Krga
Krieckemans  dutch
Krieger
=Kriel  ambiguous
Krieva
Krieviņa | Krievina
Krieviņš | Krievins
Krievs
Krige
Krijnen  dutch
Krikilion  dutch
Krilović | Krilovic
Krinulović | Krinulovic
Krippner
=Kris  ambiguous
Kristensen
Kristiansen
Kristić | Kristic
Kristoffersen
Krivaja
Krivaćević | Krivacevic
Krivda
Krivokuća | Krivokuca
Krivošija | Krivosija
Krivošić | Krivosic
Krivčević | Krivcevic
Kričak | Kricak
Krička | Kricka
Kričković | Krickovic
Krišan | Krisan
Krišanov | Krisanov
Krišanović | Krisanovic
Krištof | Kristof
Krištofová | Kristofova
Križaj | Krizaj
Križan | Krizan
Križić | Krizic
Krkalo
Krkeljić | Krkeljic
Krkić | Krkic
Krkljuš | Krkljus
Krkobabić | Krkobabic
Krmelj
Krodinger
Krogh
Krohn
=Krol  ambiguous
=Krols  dutch ambiguous
Kron
Kronberga
Kronbergs
Kropáček | Kropacek
Kropáčková | Kropackova
Kroupa
Kroupová | Kroupova
Krpović | Krpovic
Krsmanić | Krsmanic
Krsmanović | Krsmanovic
Krsmić | Krsmic
Krspogačin | Krspogacin
Krstajić | Krstajic
Krstanović | Krstanovic
Krstekanić | Krstekanic
Krstin
Krstinić | Krstinic
Krstivojević | Krstivojevic
Krstić | Krstic
Krstičić | Krsticic
Krstonić | Krstonic
Krueger
Krug
Kruger
=Kruk  ambiguous
Krukowski
Krull
Krupa
Krupička | Krupicka
Krupičková | Krupickova
Krupiński | Krupinski
Krupka
Krupková | Krupkova
Krupová | Krupova
Kruschinski
Kruszewski
Krušarovski | Krusarovski
Krušković | Kruskovic
Kružević | Kruzevic
Krvavac
Krysiak
Krzemiński | Krzeminski
Krznarić | Krznaric
Krzyżanowski | Krzyzanowski
Král
Králik | Kralik
Králiková | Kralikova
Králová | Kralova
Králík
Králíková
Králíček | Kralicek
Králíčková | Kralickova
Krátká | Kratka
Krátký | Kratky
Krämer
Król
Królikowski | Krolikowski
Kröckert | Krockert
Kröger | Kroger
Krúpa
Krúpová
Krügel | Krugel
Krüger
Krčevinac | Krcevinac
Krčmar | Krcmar
Krčmarević | Krcmarevic
Krčmář
Krčmářová | Krcmarova
Krēsliņa | Kreslina
Krēsliņš | Kreslins
Krūmiņa | Krumina
Krūmiņš | Krumins
Kshlerin
Książek | Ksiazek
=Kub  ambiguous
Kuba
Kubacki
Kubadov
Kubadova
Kubcová | Kubcova
Kubec
Kubelka
Kubelková | Kubelkova
Kubena
Kubera
Kubeš | Kubes
Kubešová | Kubesova
Kubheka
Kubiak
Kubica
Kubicki
Kubicová | Kubicova
Kubik
Kubiš | Kubis
Kubišová | Kubisova
Kubli
Kubová | Kubova
Kubánek | Kubanek
Kubánková | Kubankova
Kubát | Kubat
Kubátová | Kubatova
Kubík
Kubíková | Kubikova
Kubín | Kubin
Kubínová | Kubinova
Kubíček | Kubicek
Kubíčková | Kubickova
Kuc
Kucharczyk
Kucharski
Kuchař | Kuchar
Kuchařová | Kucharova
Kuchta
Kuchtová | Kuchtova
Kuciński | Kucinski
Kuczyński | Kuczynski
Kuday
Kudeljaš | Kudeljas
Kudláček | Kudlacek
Kudláčková | Kudlackova
Kudrna
Kudrnová | Kudrnova
Kufahl
Kuhar
Kuhic
Kuhlee
Kuhlman
Kuhn
Kuhnen
Kuijpers  dutch
=Kuiper  dutch ambiguous
=Kuipers  dutch ambiguous
Kujavec
Kujawa
Kujawski
Kukla
Kuklová | Kuklova
Kukuljica
Kukuružnjak | Kukuruznjak
Kula
Kulaksızoğlu | Kulaksizoglu
=Kulas  ambiguous
Kulesza
Kulhavá | Kulhava
Kulhavý | Kulhavy
Kulhánek | Kulhanek
Kulhánková | Kulhankova
Kulig
Kulik
Kulimann
Kuliński | Kulinski
Kulma
Kulmane
Kulmanis
Kumar  dutch
Kumbernuss
Kumcuoğlu | Kumcuoglu
Kumi
Kummle
Kumpen  dutch
Kumps  dutch
Kums  dutch
Kunc
Kuncová | Kuncova
=Kunde  ambiguous
Kunene
Kuneš | Kunes
Kunešová | Kunesova
KunićBukovac | KunicBukovac
Kunter
Kunz
Kunze
Kupcová | Kupcova
Kupec
Kupfer
Kuphal
Kupka
Kupková | Kupkova
Kuppens  dutch
Kupprion
Kuprion
Kupusinac
Kuraica
Kurek
Kurevija
Kuridža | Kuridza
Kurija
Kurilić | Kurilic
Kurjačić | Kurjacic
Kurjački | Kurjacki
Kurka
Kurková | Kurkova
Kurmazović | Kurmazovic
Kurniawan
Kurnicki
Kurnoga
Kurobasa
Kurowski
Kurrat
Kurschilgen
Kurt  dutch
Kurtak
Kurtanjek
Kurtulus  dutch
Kurtuma
Kurucić | Kurucic
Kurutluoğlu | Kurutluoglu
Kuručev | Kurucev
Kurzemniece
Kurzemnieks
Kurćubić | Kurcubic
Kurčubić
Kusanović | Kusanovic
Kuschewitz
Kuschmann
Kusi
Kuske
Kusmawati
Kustermann
Kustermans  dutch
Kusters  dutch
Kusuma
Kusumo
Kuswandari
Kuswoyo
Kusé | Kuse  dutch
Kutch
Kutlay
Kutlija
Kutlu  dutch
Kutscherauer
Kutzner
Kuvalis
Kuyken  dutch
Kuylen  dutch
Kuypers  dutch
Kuzmanić | Kuzmanic
KuzmanićŠarac | KuzmanicSarac
KuzmanovićĐorđević | KuzmanovicDordevic
Kuzmina
Kuzucu
Kućinac | Kucinac
Kuča | Kuca
Kučara | Kucara
Kučera | Kucera
Kučerová | Kucerova
Kučová | Kucova
Kuś
Kušan | Kusan
Kušić | Kusic
Kušljević | Kusljevic
Kušljić | Kusljic
Kužel | Kuzel
Kuželj | Kuzelj
Kuželová | Kuzelova
Kužet | Kuzet
Kvapil
Kvapilová | Kvapilova
Kvarme
Kvasina
Kvasnička | Kvasnicka
Kvasničková | Kvasnickova
Kvačanović | Kvacanovic
Kvekić | Kvekic
Kvrgić | Kvrgic
Kwaakye
Kwadwo
Kwan
=Kwanten  dutch ambiguous
Kwarteng
Kwaśniewski | Kwasniewski
Kwiatkowski
Kwiecień | Kwiecien
Kwieciński | Kwiecinski
Kwok
Kwong
Kyei
Kyncl
Kynclová | Kynclova
Kyndt  dutch
Kyra
Kysela
Kyselová | Kyselova
Kyseľ | Kysel
Kyseľová
Kállay | Kallay
Kállayová | Kallayova
Káňa
Káňová
Kägi | Kagi
Kähler | Kahler
Kälin | Kalin
Käser | Kaser
Käther | Kather
Kébé | Kebe
Köhler
Köhrbrück | Kohrbruck
Köhre | Kohre
Köksal | Koksal  dutch
Kölotzei | Kolotzei
König
Köpernick | Kopernick
Körmükçü | Kormukcu
Köse | Kose  dutch
Köseoglu | Koseoglu
Köybaşı | Koybasi
Köylüoğlu | Koyluoglu
Kúhn
Kúhnert | Kuhnert
Kücük | Kucuk  dutch
Kühn
Kühnel | Kuhnel
Kühnemund | Kuhnemund
Kühnert
Kühnke | Kuhnke
Küng | Kung
Küsters
Küter | Kuter
Küçük  dutch
Küçükler | Kucukler
Kārkliņa | Karklina
Kārkliņš | Karklins
Kędzierski
Kędziora | Kedziora
Kępa | Kepa
Kılıç
Kılıççı | Kilicci
Kıraç | Kirac
Kļaviņa | Klavina
Kļaviņš | Klavins
Kłos
Kłosowski | Klosowski
Křenek | Krenek
Křenková | Krenkova
Křeček | Krecek
Křečková | Kreckova
Křivánek | Krivanek
Křivánková | Krivankova
Kříž | Kriz
Křížek | Krizek
Křížková | Krizkova
Křížová | Krizova
L'Ecluse  dutch
La Barbera
La Malfa
=La Manna | =la Manna  ambiguous
La Monaca
La Monica
La Porta
La Rocca
La Rosa
La Sala
La Torre
Laack
Laakso
Laaksonen
Labadie
Labaere  dutch
Labalo
Laban
Labanac
Labarque  dutch
Labate
Labeeuw  dutch
Labens  dutch
Labie  dutch
Labotić | Labotic
Laboy
Labuda
Labudová | Labudova
Labus
Lacante  dutch
Lacerda
=Lach  ambiguous
Lachat  dutch
Lachi  dutch
Lacina
Lacinová | Lacinova
Lack
Lacko
Lacková | Lackova
Lacroix  dutch
Ladang  dutch
Ladega
Ladewig
Laebens  dutch
Laenen  dutch
Laenens  dutch
Laeremans  dutch
Laermans  dutch
Laes  dutch
Laevens  dutch
Laeveren  dutch
Laevers  dutch
Laezza
Lafaut  dutch
Laforce  dutch
Laforza
Lafosse  dutch
Laga  dutch
Lagae  dutch
Lagaert  dutch
Lagaisse  dutch
Laganà | Lagana
Lagast  dutch
Laghzaoui  dutch
Lagrange  dutch
Lagrou  dutch
Lahaye  dutch
Lahousse  dutch
Lahtinen
Lai
Lailasari
Laine
Laisnez  dutch
Laitinen
Laitkam
Laiviņa | Laivina
Laiviņš | Laivins
Lakatos
Lakatoš
Lakatošová | Lakatosova
Laketa
Laketić | Laketic
Lakiere  dutch
Lakin
Lakić | Lakic
Lakomy
Laksita
Laksmiwati
Laktit  dutch
Laleman  dutch
Laletin
Lalić | Lalic
Lallemand  dutch
Laloo  dutch
=Lam  dutch ambiguous
=Lama  dutch ambiguous
Lamacchia
Lamaire  dutch
Lambaerts  dutch
Lambeets  dutch
Lambelet
Lamberigts  dutch
Lambert  dutch
Lamberti
Lamberts  dutch
Lambić | Lambic
Lambrecht  dutch
Lambrechts  dutch
Lambregts  dutch
Lambrichts  dutch
Lambrighs  dutch
Lambrigts  dutch
Lambrix  dutch
Lameire  dutch
Lamers  dutch
Lammens  dutch
Lammers  dutch
=Lammert  ambiguous
Lammertijn  dutch
Lammertyn  dutch
=Lamoen  dutch ambiguous
Lamon  dutch
Lamont  dutch
Lamos
Lamot  dutch
Lamote  dutch
Lamotte  dutch
Lampaert  dutch
Lampe  dutch
Lampens  dutch
Lampo  dutch
Lamrini  dutch
Lams  dutch
Lamsens  dutch
Lamula
Lana
Lanckman  dutch
Lanckmans  dutch
Lanckriet  dutch
Landa
Landi
Landmane
Landmanis
Landmann
Landová | Landova
Landsheere  dutch
Landuyt  dutch
=Lang  ambiguous
=Langbeen  dutch ambiguous
=Lange  ambiguous
=Langen  dutch ambiguous
Langenaken  dutch
Langendries  dutch
Langens  dutch
=Langer  ambiguous
Langeraert  dutch
Langers  dutch
Langeveldt
Langfeld
Langhendries  dutch
Langhirt
Langmans  dutch
Langosh
Langová | Langova
Langr
Langrová | Langrova
Langworth
Lanig
Lanneau  dutch
Lannoo  dutch
Lannoy  dutch
Lannoye  dutch
Lanoye  dutch
Lanslots  dutch
Lanssens  dutch
Lanszweert  dutch
Lanteri
Lantin  dutch
Lantsoght  dutch
Lanz
Lanza
Lapage  dutch
Lapauw  dutch
Lapeire  dutch
Lapere  dutch
Laperre  dutch
Lapiere  dutch
Lapierre  dutch
Lapiņa | Lapina
Lapiņš | Lapins
Laporte  dutch
Lapsiņa | Lapsina
Lapsiņš | Lapsins
Lapčević | Lapcevic
Lara
Lardenoit  dutch
Lari
Laridon  dutch
Larivière | Lariviere  dutch
Larkin
Laroy  dutch
Larsen
Larson
Larsson
Laruelle  dutch
Laseure  dutch
Laskowski
Lasmane
Lasmanis
Lasoen  dutch
Lasota
Lasseel  dutch
Lataire  dutch
Latet  dutch
Lateur  dutch
Lathouwers  dutch
Latifat
Latini
Latkovska
Latkovskis
Latorre
Latruwe  dutch
Latré | Latre  dutch
Lattanzi
Latupono
Lau  dutch
Lauberga
Laubergs
Laubscher
Lauckner
Lauinger
Laukens  dutch
Laureano
Laurens  dutch
Laurent  dutch
Laureyn  dutch
Laureyns  dutch
Laureys  dutch
Laureyssen  dutch
Laureyssens  dutch
Lauri
Lauridsen
=Laurier  dutch ambiguous
Laurijssen  dutch
Laurijssens  dutch
Laursen
Lauryssen  dutch
Lauryssens  dutch
Laurén | Lauren
Lausecker
Lauwaert  dutch
=Lauwen  dutch ambiguous
Lauwens  dutch
Lauwereins  dutch
Lauwereys  dutch
Lauwers  dutch
Lauwerys  dutch
Lauwyck  dutch
Laux
=Lava  dutch ambiguous
Lavaert  dutch
Lavecchia
Lavens  dutch
Laverge  dutch
Laveyne  dutch
Lavigne  dutch
Lavička | Lavicka
Lavičková | Lavickova
Lavreysen  dutch
Lavrysen  dutch
=Law  ambiguous
Lawal
Laws
Lax
Lazanski
Lazar  dutch
Lazarac
Lazarev
Lazarević | Lazarevic
Lazari
Lazarov
Lazendić | Lazendic
Lazetić | Lazetic
Lazin
Lazinica
Lazizov
Lazizova
Lazić | Lazic
Lazou  dutch
Lazuardi
Lazzari
Lazzarini
Lazzaro
Laćman | Lacman
Lačanin | Lacanin
Lačnjevac | Lacnjevac
Lađevac | Ladevac
Lađević | Ladevic
Lađinović | Ladinovic
Lažetić
Le Bruyn  dutch
Le Clef  dutch
=Le Roux | =le Roux  ambiguous
Le Roy  dutch
Leahu
Leal
Leale
Leannon
=Lebbe  dutch ambiguous
Lebeda
Lebedová | Lebedova
Lebegge  dutch
Leberer
Lebon  dutch
Lebrun  dutch
Lebrón | Lebron
Lebsack
Lecca
Lech
Leclerc
Leclercq  dutch
Lecluse  dutch
Lecluyse  dutch
Lecocq  dutch
Lecointre  dutch
Lecompte  dutch
Lecomte  dutch
Leconte  dutch
Lecoutere  dutch
Ledda
Ledeganck  dutch
Ledegen  dutch
Ledent  dutch
Ledesma
Ledner
Ledoux  dutch
Leduc  dutch
=Lee  dutch ambiguous
Leekens  dutch
=Leeman  dutch ambiguous
=Leemans  dutch ambiguous
Leempoels  dutch
=Leen  dutch ambiguous
Leenaers  dutch
Leenaert  dutch
Leenaerts  dutch
Leenders  dutch
Leenen  dutch
Leenknecht  dutch
Leenknegt  dutch
=Leers  dutch ambiguous
Leeten  dutch
Leeuws  dutch
Lefeber  dutch
Lefebre  dutch
Lefebure  dutch
Lefebvre  dutch
Lefere  dutch
Lefever  dutch
Lefevere  dutch
Lefevre  dutch
Leffler
Lefèvre  dutch
Legein  dutch
Leggio
Legrand  dutch
Legros
Legzdiņa | Legzdina
Legzdiņš | Legzdins
Lehaen  dutch
Lehmann
Lehner
Lehouck  dutch
Lehtinen
Lehto
Lehtonen
Leibold
Leide
Leijnen  dutch
Leilani
Leimbach
Lein  dutch
Leinders  dutch
Leinonen
Leipold
Leirens  dutch
Leirs  dutch
Leist
Leite
Leiter
Leiteritz
Leitheim
Leiva
Leiwesmeier
Lejeune  dutch
Lejiņa | Lejina
Lejiņš | Lejins
Lejniece
Lejnieks
Lekens  dutch
Leleu  dutch
Leliaert  dutch
=Lelie  dutch ambiguous
Lelièvre | Lelievre  dutch
Lelli
Leloup  dutch
Lelović | Lelovic
Lema  dutch
Lemahieu  dutch
Lemaire  dutch
Lemaitre  dutch
Lemaić | Lemaic
Lemajić | Lemajic
Leman  dutch
Lemarcq  dutch
Lemaître  dutch
Lembede
Lembrechts  dutch
Lemeire  dutch
Lemey  dutch
Lemić | Lemic
Lemke
Lemkens  dutch
Lemmens  dutch
Lemoine  dutch
Lemus
Lenaers  dutch
Lenaert  dutch
Lenaerts  dutch
Lenart
Lenders  dutch
Lenfers
Lengyel
Lenhard
Lenie  dutch
Lenk
Lenoir  dutch
=Lens  dutch ambiguous
Lenssen  dutch
Lenssens  dutch
Lentini
Lenz
=Lenzen  ambiguous
Lenzi
Leo  dutch
Leon  dutch
Leonard  dutch
Leonardi
Leoncini
Leone
Leonetti
Leoni
Leontijević | Leontijevic
Leopardi
Lepage  dutch
Lepere  dutch
Lepez  dutch
Lepla  dutch
Leplae  dutch
Lepore
Leposavić | Leposavic
Lepoutre  dutch
Lepović | Lepovic
Leppens  dutch
Leppänen | Leppanen
Lepthin
Lepšanović | Lepsanovic
Lepšík | Lepsik
Lepšíková | Lepsikova
LeQuesne
Lerma
Lermyte  dutch
Lermytte  dutch
Lerno  dutch
Lernout  dutch
Lero
Leroi  dutch
Leroux  dutch
Leroy  dutch
Lesaffre  dutch
Lesage  dutch
Lesch
Leschnik
Lescouhier  dutch
Lescrauwaet  dutch
Lesendrić | Lesendric
Lesiak
Lesire  dutch
Lesjak
Lesmana
Lespoix  dutch
Lestari
Leszczyński | Leszczynski
Letellier  dutch
Leten  dutch
Leterme  dutch
Letsoalo
Letzelter
Leu
Leuba
Leuckx  dutch
Leuenberger
=Leunen  dutch ambiguous
Leunens  dutch
Leung  dutch
Leunis  dutch
Leupe  dutch
Leuridan  dutch
=Leus  dutch ambiguous
Leuschke
Leutarević | Leutarevic
Leutenegger
Levajac
Levanić | Levanic
Levrau  dutch
Levá | Leva
Levý | Levy
Lewandowski
Lewicki
Lewin
Lewis
Lewke
Lewyllie  dutch
Leybaert  dutch
Leyckes
Leye
Leyers  dutch
Leyman  dutch
Leyn  dutch
Leynen  dutch
Leys  dutch
Leysen  dutch
Leysens  dutch
Leyssen  dutch
Leyssens  dutch
Leyten  dutch
Leyva
Lezy  dutch
Lezzi
Leën  dutch
León
Lečić | Lecic
Leśniak | Lesniak
Leśniewski | Lesniewski
Lešević | Lesevic
Lešina | Lesina
=Li  dutch ambiguous
Liang
Libaers  dutch
Libbrecht  dutch
Libeer  dutch
Libeert  dutch
Libens  dutch
Liberati
Liberloo  dutch
Libert  dutch
Librecht  dutch
Librizzi
Licata
Liccardo
Licciardello
Lichtenfeld
Lichtenhagen
Lichtert  dutch
Lichtl
Licitra
Lie
Liebach
Liebe
Lieben  dutch
Liebens  dutch
Liebich
Liebold
Lieckens  dutch
Lieder
Liefooghe  dutch
Liefsoens  dutch
Liekens  dutch
Lielmane
Lielmanis
Lienshöft | Lienshoft
Liepa
Liepiņa | Liepina
Liepiņš | Liepins
Lierman  dutch
Liesenborghs  dutch
Liesenborgs  dutch
Liesens  dutch
Liessens  dutch
Lietaer  dutch
Lietaert  dutch
=Lieten  dutch ambiguous
Lievens  dutch
Lievrouw  dutch
Ligneel  dutch
Ligorio
Liguori
=Lijnen  dutch ambiguous
Lilić | Lilic
Lim  dutch
Lima
Limbourg  dutch
Limbu
Limoncuoğlu | Limoncuoglu
Limpens  dutch
Limón | Limon
Lin  dutch
Linares
Lind
Lindberg
Lindekens  dutch
=Linden  dutch ambiguous
Lindenberg
Lindenmayer
Linders  dutch
Lindgren
Lindholm
Lindner
Lindqvist
Lindström | Lindstrom
Ling
Lingier  dutch
Linhart
Linhartová | Linhartova
=Linke  ambiguous
Linnenbaum
Lins  dutch
Linsen  dutch
Linsey
Linssen  dutch
=Linten  dutch ambiguous
Lintermans  dutch
Linthout  dutch
Lioen  dutch
=Lion  dutch ambiguous
Liotta
Lipan
Lipar
Lipari
Lipiński | Lipinski
Lipka
Lipkens  dutch
Lippe
Lippens  dutch
Lippi
Lippolis
Lips  dutch
Lipske
Lipski
Lipták | Liptak
Liptáková | Liptakova
Lipus
=Lira  ambiguous
=Lis  ambiguous
Lisabeth  dutch
Lischka
Lisens  dutch
Lisi
Lisická | Lisicka
Lisický | Lisicky
Lisiecki
Lismont  dutch
Lisnic
Lison  dutch
Lisowski
Lissens  dutch
Littel
Litterio
Little
Liu  dutch
Liuzzi
Livaja
Livazović | Livazovic
Livens  dutch
Liverani
Liégeois | Liegeois  dutch
Liška | Liska
Lišková | Liskova
Ljevnaić | Ljevnaic
Ljiljan
Ljubojević | Ljubojevic
Ljubomirović | Ljubomirovic
Ljubotina
Ljubović | Ljubovic
Llamas
Lo
Lo Bianco
Lo Cascio
Lo Giudice
Lo Iacono
Lo Piccolo
Lo Pinto
Lo Presti
Lobbens  dutch
Lobbestael  dutch
Lobelle  dutch
Lobinger
Loboda
Locatelli
Locci
Lochner
Lockkamper  dutch
Lockman
Locquet  dutch
Loddo
=Lodens  dutch ambiguous
Lodewijckx  dutch
Lodewijks  dutch
Lodewyckx  dutch
Lodi
Lodiņa | Lodina
Lodiņš | Lodins
Loeckx  dutch
Loeman  dutch
Loenders  dutch
Loera
Loete  dutch
Loeys  dutch
Loffredo
Logar
Logghe  dutch
Logie  dutch
Logier  dutch
Logina
Logins
Logist  dutch
Logožar | Logozar
Logsch
Lohmann
Lohre
Lohse
Loi
Loiacono
Loir  dutch
Loix  dutch
Lokar
Lolli
Lombaert  dutch
Lombaerts  dutch
Lombard
Lombardi
Lombardini
Lombardo
Lomeli
Lomić | Lomic
Lommelen  dutch
Lommers  dutch
Lomović | Lomovic
Lonardi
Loncke  dutch
Longhi
Longin  dutch
Longo
Longobardi
Longoria
Longueville  dutch
Lonneville  dutch
Loobuyck  dutch
Loockx  dutch
Loodts  dutch
Loogen
Loomans  dutch
Loones  dutch
Loontjens  dutch
Loopmans  dutch
=Loos  dutch ambiguous
Loose  dutch
Loosen  dutch
Loosveld  dutch
Loosveldt  dutch
Loosvelt  dutch
Lootens  dutch
Loots  dutch
Loozen  dutch
Lopes
Lopez  dutch
Loquet  dutch
Lorenc
Lorencová | Lorencova
Lorent  dutch
Lorentzen
Lorenz
Lorenzini
Loreti
Loreto
=Lori  ambiguous
Lories  dutch
Lormans  dutch
Lorusso
Losch
Loska
Lossie  dutch
Lotito
Lott
Lotter
Lotti
Louage  dutch
Louagie  dutch
Loubser
Louckx  dutch
Louda
Loudová | Loudova
Louis  dutch
Loukili  dutch
Loum
Loup
Loureiro
Lourenço | Lourenco
Lourinho
=Louw  ambiguous
Louwagie  dutch
Louwet  dutch
Lovato
Loverix  dutch
Lowagie  dutch
Lowe
Lowet  dutch
Lowette  dutch
Lowie  dutch
Lowyck  dutch
Loy
Loya
Loyen  dutch
Loyens  dutch
Loyson  dutch
Lozada
Lozano
Lozie  dutch
Loča | Loca
Ločs
LošićKrizmanić | LosicKrizmanic
Lu  dutch
Lubbers  dutch
Lubina
Lubinová | Lubinova
Lubowitz
Luca  dutch
Lucarelli
Lucarini
Lucas  dutch
Lucchese
Lucchesi
Lucero
Luchetti
Luchian
Luchini
Lucia
Luciani
Luciano
Lucidi
Lucio
Luconi
Ludban
Ludolf
Ludvík | Ludvik
Ludvíková | Ludvikova
Lueilwitz
Luettgen
Luevano
Lufft
Lugli
Lugo
Luijten  dutch
Luise
=Luk  ambiguous
Lukač | Lukac
Lukačević | Lukacevic
Lukačin | Lukacin
Lukenda
Lukendić | Lukendic
Lukeš | Lukes
Lukešová | Lukesova
Lukić | Lukic
LukićKovanović | LukicKovanovic
Lukoschek
Lukács | Lukacs
Lukáč
Lukáčová | Lukacova
Lukáš | Lukas
Lukášek | Lukasek
Lukášková | Lukaskova
Lukášová | Lukasova
Luna
Lund
Lundberg
Lunde
Lundgren
Lundin
Lundqvist
Lundström | Lundstrom
Lung
Lungu
Luongo
Lupasco
Lupascu
Lupi
Lupica
Lupo
Luppens  dutch
Luppi
Luppino
Lupták | Luptak
Luptáková | Luptakova
Lupu  dutch
=Lust  dutch ambiguous
Lustenberger
Lutfiyev
Lutfiyeva
Lutfullohov
Lutfullohova
Luthuli
Lutin  dutch
=Lutje  ambiguous
Luts  dutch
Lutz
=Lux  dutch ambiguous
Luyck  dutch
Luyckfasseel  dutch
Luyckx  dutch
Luykx  dutch
Luypaert  dutch
Luypaerts  dutch
Luys  dutch
Luyt
Luyten  dutch
Luytens  dutch
Luyts  dutch
Luzi
Luzzi
Lučanović | Lucanovic
Lučar | Lucar
Lučić | Lucic
Lužaić | Luzaic
Lužar | Luzar
Ly  dutch
Lybaert  dutch
Lybeer  dutch
Lycke  dutch
=Lynch  ambiguous
Lynen  dutch
Lyssens  dutch
László | Laszlo
Látal | Latal
Látalová | Latalova
Lâm
Léonard  dutch
Lê
Líbal | Libal
Líbalová | Libalova
Líška
Líšková
López
Löfgren | Lofgren
Löser
Löwa | Lowa
Løken
Lübke | Lubke
Lüscher | Luscher
Lüthi | Luthi
Lý
Lāce | Lace
Lācis | Lacis
Līce | Lice
Līcis | Licis
Līdaka | Lidaka
Līdaks | Lidaks
Lūse | Luse
Lūsis | Lusis
=Ma  dutch ambiguous
=Maak  ambiguous
=Maas  dutch ambiguous
Mabaso
Mabhida
Mabizela
Mabrukov
Mabrukova
Mabunda
Macaluso
Macanić | Macanic
Macari
Macchi
Macchia
Macdonald
Macedo
Macejkovic
Macek
Macele
MacGyver
=Mach  ambiguous
Machado
Machala
Machalová | Machalova
Macharis  dutch
Machač | Machac
Machačová | Machacova
Machiels  dutch
Machielsen  dutch
Machová | Machova
Machtelinckx  dutch
Machálek | Machalek
Machálková | Machalkova
Macháč
Macháček | Machacek
Macháčková | Machackova
Macháčová
Maciejewski
Maciąg | Maciag
Macken  dutch
Mackiewicz
Macko
Macková | Mackova
Macovei
Macrì | Macri
Macura
Macurová | Macurova
Maczey
Macák | Macak
Macáková | Macakova
Macías | Macias
Madan
Maddelein  dutch
Maddens  dutch
Madej
Madejová | Madejova
=Madera  ambiguous
Madetzky
Madidov
Madidova
Madić | Madic
=Madonna  ambiguous
Madou  dutch
Madrid
=Madrigal  ambiguous
Madsen
Madubuko
Maduma
MadunićFlauder | MadunicFlauder
Madžić | Madzic
Maebe  dutch
Maeckelbergh  dutch
Maeckelberghe  dutch
Maegerman  dutch
Maegh  dutch
Maekelberg  dutch
Maelfait  dutch
Maene  dutch
Maenen  dutch
Maenhaut  dutch
Maenhoudt  dutch
Maenhout  dutch
Maeremans  dutch
Maerevoet  dutch
Maerschalck  dutch
Maerten  dutch
Maertens  dutch
Maes  dutch
Maeseele  dutch
Maesen  dutch
Maesschalck  dutch
Maessen  dutch
Maestas
Maetens  dutch
Maex  dutch
Maeyaert  dutch
Maeyens  dutch
Maffei
Maftei
Magalhães | Magalhaes
Magar
Magaña | Magana
Magdalenić | Magdalenic
Magdić | Magdic
Magerman  dutch
Maggen  dutch
=Maggi  ambiguous
Maggiani
Maggio
Maggiore
Magi
Magits  dutch
Maglajić | Maglajic
Magliocco
Magnani
Magno
Magnus  dutch
Magnussen
Magnusson
Magoza
Magyar
Mahabeer
Mahajan
Mahanov
Mahanova
Maharani
Mahardika
Maharjan
Mahendra
Mahestri
Maheswara
Maheswari
Mahieu  dutch
Mahlangu
Mahmood  dutch
Mahmoud  dutch
Mahmudi
Maho  dutch
Mahrusov
Mahrusova
Mahy  dutch
Mai
Maia
Maiello
Maier
Maillard
Mainardi
Maio
Maione
Mair
Maisch
Maj
Majača | Majaca
Majcen
Majcher
Majchrzak
Majer
Majerová | Majerova
Majeská | Majeska
Majeský | Majesky
Majewski
Majka
Majkić | Majkic
Majnik
=Major  ambiguous
Majović | Majovic
Majstorović | Majstorovic
Majstrenko
=Mak  ambiguous
Makhanya
Makinde
Makinwa
Makowski
Maksimović | Maksimovic
Makuachukwu
Malachovská | Malachovska
Malachovský | Malachovsky
Malagoli
Malai
=Malaise  dutch ambiguous
Malan
Malaspina
Malatesta
Malavasi
Malave
Malbašik | Malbasik
Malcorps  dutch
Maldonado
Malec
Malek
Malerba
Maleček | Malecek
Malečić | Malecic
Malečková | Maleckova
Malešević | Malesevic
Malfait  dutch
Malfliet  dutch
Malfroid  dutch
Malfroy  dutch
Malicki
Malik  dutch
Malina
Malinga
Malinić | Malinic
Malinová | Malinova
Malinowski
Malisse  dutch
Maliszewski
Malivuk
Malizia
Malićanin | Malicanin
Malkus
Mallants  dutch
Mallmann
Malobabić | Malobabic
Malojčić | Malojcic
Maltašić | Maltasic
Maltese
Malucha
Maluleke
Malvić | Malvic
Malysse  dutch
Malá | Mala
Malík
Malíková | Malikova
Malíšek | Malisek
Malíšeková | Malisekova
Malý | Maly
Mamaliga
Mamojka
Mamojková | Mamojkova
Mampaey  dutch
Mamula
=Man  dutch ambiguous
Manastirlić | Manastirlic
Manca
Mancinelli
Mancini
Mancino
Mancuso
=Mandala  ambiguous
Mandarić | Mandaric
Mandasari
Manderick  dutch
Manders  dutch
Mandervelt  dutch
Mandić | Mandic
Mandoković | Mandokovic
Mandrapa
Manea
Manetti
Manfred
Manfredi
=Manga  ambiguous
Mangane
Mangano
Mangelinckx  dutch
Mangelschots  dutch
Mangione
Mangunsong
Manhaeve  dutch
Manica
Manicone
Maniscalco
Manjak
Manjenčić | Manjencic
Mann
=Manna  ambiguous
Mannaert  dutch
Mannaerts  dutch
Mannens  dutch
Manninen
Mannino
Manno
Manns
Manolache
Manole
=Mans  dutch ambiguous
Mansell
Manshoven  dutch
Mansour  dutch
Mansouri  dutch
Manssens  dutch
Mansur
Mansurov
Mansurova
Mante
=Mantels  dutch ambiguous
Manti
Mantovani
Manukyan  dutch
Manullang
Manz
Manzanares
Manzella
Manzi
Manzo
Mané | Mane
Maphisa
Maqsudov
Maqsudova
=Mar  ambiguous
Maragno
Marahrens
Marais
Marak
Maraković | Marakovic
Maran
Marangi
Marangon
Marangoni
Marani
Marano
Marar
Maras  dutch
Marasović | Marasovic
Maračić | Maracic
Marbun
Marcelis  dutch
Marcelli
Marcello
Marcet
Marchal  dutch
Marchand  dutch
Marchant  dutch
Marchesan
Marchese
Marchesi
Marchesini
Marchetti
Marchetto
Marchewka
Marchewski
Marchi
Marchini
Marchouh  dutch
Marciano
Marcianò
Marciniak
Marcinko
Marcinková | Marcinkova
Marcinkowski
Marckx  dutch
Marcoen  dutch
Marcon
Marconi
Marcovecchio
Marcu
Marcucci
Marcus  dutch
Marcussen
Marczak
Mardari
Mardhiyah
Mardonov
Mardonova
Marechal  dutch
Mareel  dutch
Mareels  dutch
Marega
Marek
Marelli
Mares  dutch
Maresca
Mareček | Marecek
Marečková | Mareckova
Mareš
Marešová | Maresova
Marginean
Marginet  dutch
Margiotta
Margis
Margić | Margic
Margodt  dutch
Mari
Marian
Mariani
Mariano
Marichal  dutch
Marie
=Marien  dutch ambiguous
Marievoet  dutch
Marijnissen  dutch
Marijsse  dutch
Mariman  dutch
Marin  dutch
Marinelli
Marinescu
Marini
Marinković | Marinkovic
Marino
Marinov  dutch
Marinova  dutch
Marinović | Marinovic
Marinucci
Marinus  dutch
Marinčić | Marincic
Mariotti
Maris  dutch
Marisavljević | Marisavljevic
Marissen  dutch
Marissens  dutch
Mariucci
Marivoet  dutch
Mariz
Marián
Mariánová | Marianova
Mariën  dutch
Marić | Maric
Maričević | Maricevic
Marjanov
Marjanović | Marjanovic
Markelj
Markey  dutch
Markham
Markiewicz
Markotić | Markotic
Marković | Markovic
MarkovićŠarac | MarkovicSarac
Marková | Markova
Markowski
Marks
Markuš | Markus
=Marl  ambiguous
Marlier  dutch
Marmeggi
Marnef  dutch
Marner
Maroević | Maroevic
Marone
Marongiu
Marotta
Marović | Marovic
Marošićević | Marosicevic
Marpaung
Marquardt
Marquart
Marquenie  dutch
Marques
Marra
Marras
Marrazzo
Marreel  dutch
Marrero
Marrone
Marroquín | Marroquin
Marschek
Marsella
Marsenić | Marsenic
Marsili
Marsoul  dutch
Marszałek | Marszalek
=Mart  ambiguous
Martać | Martac
Marteau  dutch
=Martel  dutch ambiguous
Martelli
Martellucci
Marten
Martens  dutch
Marti
Martin  dutch
Martina
Martinac
Martincová | Martincova
Martinec
Martinek
Martinelli
Martines
Martinez  dutch
=Martini  ambiguous
Martinková | Martinkova
=Martino  ambiguous
Martinov
Martinović | Martinovic
Martins
Martinsen
Martinsson
Martirosyan  dutch
Martlé | Martle  dutch
Martorana
Martucci
Marty
Martínek
Martínez
Martínková
Marunica
Marvin
Marx  dutch
Marxen
=Mary  dutch ambiguous
Maryadi
Maryam
Maryati
Maryjane
Marynissen  dutch
Marysse  dutch
Marzano
Marzec
Marzi
Marziali
Marzocchi
Maréchal  dutch
Marín
Marčec | Marcec
Marčik | Marcik
Marčinković | Marcinkovic
Maršálek | Marsalek
Maršálková | Marsalkova
Maršík | Marsik
Maršíková | Marsikova
Mas  dutch
=Masala  ambiguous
Masaryk
Masaryková | Masarykova
Mascareñas | Mascarenas
Mascia
Masciandaro
Mascolo
Maseko
Maselis  dutch
Mashinini
Masi
Masia
Masiero
Maslać | Maslac
Maslo
Maslová | Maslova
Mason
Masopust
Masopustová | Masopustova
=Massa  dutch ambiguous
Massaer  dutch
Massagé  dutch
Massant  dutch
Massari
Massaro
Massart  dutch
Masschaele  dutch
Masschelein  dutch
Masschelin  dutch
Masscho  dutch
Masselis  dutch
Masselus  dutch
Masset  dutch
Massez  dutch
Massie  dutch
Massimi
Massin  dutch
Massoels  dutch
Masson  dutch
Massy  dutch
=Mast  dutch ambiguous
Mastrogiacomo
Mastroianni
Mastronardi
Mastropietro
Masucci
Masure  dutch
Masłowski | Maslowski
=Mata  ambiguous
Matanić | Matanic
Matarazzo
Mataz
Mateescu
Matei  dutch
Mateo
Matera
Materne  dutch
Mathebula
Matheeussen  dutch
Mathes
Matheussen  dutch
Mathies
Mathieu  dutch
Mathijs  dutch
Mathijssen  dutch
Mathisen
Mathiszik
Mathues  dutch
Mathys  dutch
Mathyssen  dutch
Matias
Matiaško | Matiasko
Matiašková | Matiaskova
Matijanić | Matijanic
Matijašević | Matijasevic
Matijević | Matijevic
Matisone
Matisons
Matić | Matic
Maton  dutch
Matorić | Matoric
Matos
Matouš | Matous
Matoušek | Matousek
Matoušková | Matouskova
Matoušová | Matousova
Matoš
Matranga
Matschke
Matta
Mattan  dutch
Mattei
Mattelaer  dutch
=Matten  dutch ambiguous
Mattens  dutch
Mattern
Matterne  dutch
Matteucci
Mattheeusen  dutch
Mattheeussen  dutch
Mattheeuws  dutch
Matthes
Mattheus  dutch
Mattheussen  dutch
Matthey
Matthieu  dutch
Matthijs  dutch
Matthys  dutch
Matthysen  dutch
Matthyssen  dutch
Matthyssens  dutch
Matthé | Matthe  dutch
Mattia
Mattila
Mattioli
Matton  dutch
Mattsson
Matula
Matulová | Matulova
Matusiak
Matusina
Matuszak
Matuszewski
Matuška | Matuska
Matušková | Matuskova
Matys
Matysiak
Matysová | Matysova
Matyáš | Matyas
Matyášová | Matyasova
Matías
Matějka | Matejka
Matějková | Matejkova
Matějíček | Matejicek
Matějíčková | Matejickova
Mau
Maugeri
=Maulana  ambiguous
Maurer
Mauri
Maurissen  dutch
Maurizi
Mauro
Mauroff
Mauroo  dutch
Maus  dutch
Mautner
Mautone
Mauzer
Mavdudyev
Mavdudyeva
Maveau  dutch
Mavlonov
Mavlonova
Mavundla
Mavzer  dutch
=Max  dutch ambiguous
Maxa
=Maxim  ambiguous
Maximus  dutch
Maxová | Maxova
=May  ambiguous
Maya
Mayasari
Maybach
Mayer
Mayerová | Mayerova
Mayert
Mayhoş | Mayhos
Mayorga
Mayowa
Mazibuko
Mazilu
Mazjāne | Mazjane
Mazjānis | Mazjanis
Mazur  dutch
Mazurek
Mazurkiewicz
Mazza
Mazzanti
Mazzarella
Mazzaro
Mazzei
Mazzeo
Mazzi
Mazzini
Mazzocchi
Mazzola
Mazzoleno
Mazzone
Mazzoni
Mazzotta
Mazzotti
Mazánek | Mazanek
Mazánková | Mazankova
Maćkowiak | Mackowiak
Małecki | Malecki
Małek
Maňák | Manak
Maňáková | Manakova
Mařík | Marik
Maříková | Marikova
Maślanka | Maslanka
Mašala
Mašek | Masek
Mašková | Maskova
Mašojević | Masojevic
Mbacké | Mbacke
Mballo
Mbatha
Mbaye
Mbende
Mbodj
Mboup
Mbow
Mbuso
Mbèngue | Mbengue
McClure
McCullough
McDermott
McGlynn
Mchunu
McKenzie
McLaren
McLaughlin
McLean
McMillan
Mebis  dutch
Mebold
Mecca
Mechelmans  dutch
Medaer  dutch
Medeiros
Medek
Medeot
Medhurst
=Medici  ambiguous
=Medina  ambiguous
Medková | Medkova
Medne
Mednis
Medrano
Medugno
Medved
Medveď
Medveďová | Medvedova
Meekers  dutch
Meelberghs  dutch
Meerbergen  dutch
Meeremans  dutch
=Meerman  dutch ambiguous
Meermans  dutch
=Meers  dutch ambiguous
Meerschaert  dutch
Meerschaut  dutch
Meerschman  dutch
Meersman  dutch
Meersmans  dutch
Meersschaert  dutch
Meersschaut  dutch
Meersseman  dutch
=Meert  dutch ambiguous
Meerten  dutch
Meertens  dutch
Meerts  dutch
=Mees  dutch ambiguous
Meesen  dutch
Meesschaert  dutch
Meesseman  dutch
=Meesters  dutch ambiguous
Meeus  dutch
Meeusen  dutch
Meeussen  dutch
=Meeuw  dutch ambiguous
Meeuwes  dutch
Meeuwis  dutch
Meeuwissen  dutch
Meeuws  dutch
Meeuwssen  dutch
Meftah  dutch
Meganck  dutch
Megantara
Megdanac
Megens  dutch
Megna
Mehdaoui  dutch
Meheus  dutch
Mehl
Mehlhorn
Mehloluhlaza
Mehlorn
Mehmed  dutch
Mehmedov  dutch
Mehmedova  dutch
Mehmet
Mehmeti  dutch
Mehra
Mehrotra
Mehta  dutch
Meichtry
=Meier  ambiguous
Meiere
=Meiers  ambiguous
Meijer  dutch
Meijers  dutch
Meili
Meintjies
Meir  dutch
Meire  dutch
Meireles
Meiresonne  dutch
Meirhaeghe  dutch
Meirlaen  dutch
Meirsman  dutch
Meirte  dutch
Meisch
Meissner
Meister
Mejía | Mejia
Mekša | Meksa
Mekšs | Mekss
Melandri
Melani
Melcer
Melcerová | Melcerova
Meldere
Melderis
Mele
Melgar
Meli
Melichar
Melicharová | Melicharova
Melillo
Melinda
=Melis  dutch ambiguous
Melkebeke  dutch
=Melker  ambiguous
Mellaerts  dutch
Mellebeek  dutch
Mellemans  dutch
Mellett
Melngaile
Melngailis
Melnic
Melo
Meloni
Melotte  dutch
Mels  dutch
Melsens  dutch
Melzer
Meléndez | Melendez
Memeti  dutch
Memoli
Mena
Menard
Mencarelli
Menchaca
Mencl
Menclová | Menclova
Menconi
Mendes
Mendoza
Mendy
Menegatti
Menemencioğlu | Menemencioglu
Menga
Mengels  dutch
Mengoni
Menna
Menne
Mennes  dutch
Menon
Menozzi
Menrat
=Mens  dutch ambiguous
=Mensa  ambiguous
Mensah  dutch
Mensch  dutch
Menschaert  dutch
Mensing
Menten  dutch
Mentens  dutch
=Menu  dutch ambiguous
Menéndez | Menendez
Menšík | Mensik
Menšíková | Mensikova
Meo
Meraz
Mercado
Mercelis  dutch
Merchie  dutch
Merchiers  dutch
Mercier  dutch
Merckaert  dutch
Mercken  dutch
Merckx  dutch
Mercuri
Mercurio
Mercy  dutch
Merens  dutch
Mereu
Mereuta
Mergaert  dutch
Mergaerts  dutch
Mergan  dutch
Merian
=Merino  ambiguous
=Merkel  ambiguous
=Merken  dutch ambiguous
Merlak
Merlevede  dutch
Merli
Merlier  dutch
Merlo  dutch
Mermans  dutch
Mermoud
Merola  dutch
Merseburg
Mert  dutch
Merta
Mertens  dutch
Mertová | Mertova
Mertoğlu | Mertoglu
Mertz
Merz
Mesa
Mesarić | Mesaric
MesarošBelanji | MesarosBelanji
Mesens  dutch
Meseure  dutch
Meskens  dutch
Mesloh
Mesotten  dutch
Mesquita
Messana
Messaoudi  dutch
Messelier  dutch
Messelis  dutch
Messely  dutch
Messens  dutch
Messiaen  dutch
Messina
Mestach  dutch
Mestdach  dutch
Mestdag  dutch
Mestdagh  dutch
Meszaroš | Meszaros
Metdepenningen  dutch
=Mets  dutch ambiguous
Metsu  dutch
=Metten  dutch ambiguous
Mettepenningen  dutch
Mettler
Metz
Metzger
Metzner
Meukens  dutch
Meul  dutch
Meulders  dutch
Meulebrouck  dutch
Meuleman  dutch
Meulemans  dutch
Meulemeester  dutch
Meulenbergs  dutch
Meulenijzer  dutch
Meulewaeter  dutch
Meunier  dutch
Meuris  dutch
Meurisse  dutch
Meurrens  dutch
Meurs  dutch
Meus  dutch
Meuwis  dutch
Meuwissen  dutch
Mewes
Mewis  dutch
Meyen  dutch
Meyer  dutch
Meyers  dutch
Meyfroidt  dutch
Meyfroodt  dutch
Meyfroot  dutch
Meykens  dutch
Meylaers  dutch
Meylan
Meylemans  dutch
Meynaerts  dutch
Meynckens  dutch
Meynen  dutch
Meynendonckx  dutch
Meyns  dutch
Meyntjens  dutch
Meys  dutch
Meyskens  dutch
Meysman  dutch
Meysmans  dutch
Meyssen  dutch
Meyvaert  dutch
Meyvis  dutch
Meyvisch  dutch
Meza
Mezei
Mečiar | Meciar
Mečiarová | Meciarova
Meškūna | Meskuna
Meškūne | Meskune
Meškūns | Meskuns
Mfeka
Mfumu
Mgenge
Mhlanga
Mhlongo
Micco
Miccoli
Miceli
Michal
Michalak
Michalcová | Michalcova
Michalczyk
Michalec
Michalik
Michallek
Michalová | Michalova
Michalski
Michalík
Michalíková | Michalikova
Michaux  dutch
Michałek | Michalek
Michałowski | Michalowski
Michel  dutch
Micheletti
Michels  dutch
Michelucci
Michiels  dutch
Michielsen  dutch
Michielsens  dutch
Michielssen  dutch
Michna
Michnová | Michnova
Michálek
Michálková | Michalkova
Micillo
Micu
=Middernacht  dutch ambiguous
Mielczarek
Mielke
Miermans  dutch
Mierzejewski
Miettinen
Mievis  dutch
Migliaccio
Miglio
Migliore
Migneau  dutch
Mignogna
Mignolet  dutch
=Mignon  dutch ambiguous
Migom  dutch
Mihai  dutch
Mihaila
Mihailescu
Mihailov
Mihailova
Mihailovs
Mihalache
Mihalachi
Mihalcea
Mihalik
Mihaliková | Mihalikova
Mihaljec
Mihaylov  dutch
Mihaylova  dutch
Mihál | Mihal
Mihálik
Miháliková
Mihálová | Mihalova
Mijaković | Mijakovic
Mijnendonckx  dutch
Mijota
Mika
Mikac
Mikeš | Mikes
MikešićMerda | MikesicMerda
Mikešová | Mikesova
Mikitenko
MikićVučak | MikicVucak
Miklaś | Miklas
Mikloško | Miklosko
Miklošková | Mikloskova
Miko
Mikodanić | Mikodanic
Miková | Mikova
Mikołajczak | Mikolajczak
Mikołajczyk | Mikolajczyk
Mikula
Mikulová | Mikulova
Mikulski
Mikulášek | Mikulasek
Mikulášková | Mikulaskova
Mikulík | Mikulik
Mikulíková | Mikulikova
Mikuta
Mikuš | Mikus
Mikušová | Mikusova
Mikúš
Mikúšová
Milak
Milan
Milani
Milanković | Milankovic
Milano
Milants  dutch
Milazzo
Milczarek
=Milde  ambiguous
Milea
Milella
Milewski
Milis  dutch
Milissen  dutch
Militaru
Militello
MilišićKovačević | MilisicKovacevic
Miljanović | Miljanovic
Milla
=Mille  dutch ambiguous
Millecam  dutch
Miller  dutch
Millet  dutch
Milleville  dutch
Mills
Milo  dutch
Milota
Milotová | Milotova
Milton
Mimouni  dutch
=Min  dutch ambiguous
Minah
Minařík | Minarik
Minaříková | Minarikova
Mincke  dutch
Mindru
Minelli
Mingarelli
Minjauw  dutch
Minnaert  dutch
Minnart  dutch
=Minne  dutch ambiguous
Minnebo  dutch
=Minnen  dutch ambiguous
Minner  dutch
Minniti
Minnoye  dutch
Minten  dutch
Mintiens  dutch
Mintjens  dutch
Mintzlaff
Mináč | Minac
Mináčová | Minacova
Minář | Minar
Minářová | Minarova
Miodrag
Miotto
Mirabella
Miracle
Miramontes
Miranda
Miranov
Miranova
Mirazizov
Mirazizova
Mircea
Mirea
Mireles
Mirga
Mirgová | Mirgova
Miri  dutch
Miron
Mironov
Mironova
Mirza  dutch
Mirziyoyev
Mirziyoyeva
Miserez  dutch
Miseur  dutch
Mishra
Misiak
Misplon  dutch
Missault  dutch
Missiaen  dutch
Missinne  dutch
Missotten  dutch
Mistiaen  dutch
Mistretta
Misztal
Mitanović | Mitanovic
Mitchell
Mitu
Miu
Mičan | Mican
Mička | Micka
Mičková | Mickova
Miķelsone | Mikelsone
Miķelsons | Mikelsons
Miśkiewicz | Miskiewicz
Mišík | Misik
Mišíková | Misikova
Mkhatshwa
Mkhize
Mkrtchyan  dutch
Mlakar
Mlađenović | Mladenovic
Mlejnek
Mlejnková | Mlejnkova
Mlikota
Mlinar
Mládek | Mladek
Mládková | Mladkova
Mlčoch | Mlcoch
Mlčochová | Mlcochova
Mngomezulu
Mnisi
Mo'minov
Mo'minova
Mobolaji
Mocan
Mocanu  dutch
Moccia
Mockenhaupt
=Modest  dutch ambiguous
Modica
Modise
Modzelewski
=Moe  ambiguous
=Moede  ambiguous
Moedl
Moelans  dutch
Moelants  dutch
Moeller
Moen
Moenaert  dutch
Moens  dutch
Moeraert  dutch
Moeremans  dutch
Moerenhout  dutch
Moerkerke  dutch
Moerman  dutch
Moermans  dutch
Moernaut  dutch
Moers  dutch
Moesen  dutch
Moeskops  dutch
Moeyaert  dutch
Moeyersons  dutch
Moeykens  dutch
Moffa
Mofokeng
Moga
Mogbadunade
Moguenara
Mohamad  dutch
Mohamed  dutch
Mohammad  dutch
Mohammadi  dutch
Mohammed  dutch
Mohirov
Mohirova
Mohnacki
Mohr
Mohrhard
Moise
Moisei
Mojica
Mojžiš | Mojzis
Mojžišová | Mojzisova
Mojžíš
Mojžíšová
=Mok  ambiguous
Mokhtari  dutch
Mokroš | Mokros
Mokrošová | Mokrosova
Mokrá | Mokra
Mokrý | Mokry
Mokwena
=Mol  dutch ambiguous
Mola  dutch
Molders  dutch
Moldovan  dutch
Moldovanu
Moldoveanu
Molefe
Molemans  dutch
=Molenaar  dutch ambiguous
Molenaers  dutch
Molenberghs  dutch
Molenda
Molina
Molinari
Molinaro
Molitor
Molkens  dutch
Moll
=Mollen  dutch ambiguous
Moller
Mollet  dutch
Mollica
Molnar
Molnár
Molnárová | Molnarova
Moloi
Mols  dutch
Molteni
Molzan
Momand  dutch
Mombaerts  dutch
=Mombers  dutch ambiguous
Mommaert  dutch
Mommaerts  dutch
=Mommen  dutch ambiguous
Mommens  dutch
Mommerency  dutch
Monaci
Monaco  ambiguous
Monahan
Monard  dutch
Monbailliu  dutch
Monbaliu  dutch
Mondelaers  dutch
Mondragón | Mondragon
Monnard
Monnens  dutch
Monni
Monnissen  dutch
Monod
Monroy
Monsaert  dutch
Monsecour  dutch
Monserez  dutch
=Monsieur  dutch ambiguous
Monsieurs  dutch
Monstrey  dutch
Montag
Montagna
Montagner
Montalbano
Montalto
Montalvo
Montanari
Montanaro
Montañez | Montanez
Montaño | Montano
Montefusco
Monteiro
Monteleone
Montemayor
Montemurro
Monten  dutch
Montenegro  ambiguous
Montens  dutch
Monteny  dutch
Montero
Monterosso
Montes
Montesano
Monteyne  dutch
Montez
Monti
Monticelli
Montoya
Montéz
Moock  dutch
=Moonen  dutch ambiguous
Moonens  dutch
Moons  dutch
Moonsamy
Moore
Mooren  dutch
Moorkens  dutch
Moormann
Moors  dutch
Moortgat  dutch
Moorthamer  dutch
Moosa
=Mora  ambiguous
Morabito
Moraes
Morais
Morales
Morandi
Morar
Morari
Moraru
Moras
Moravcová | Moravcova
Moravec
Moravčík | Moravcik
Moravčíková | Moravcikova
Morawo
Morawski
Morax
Moraz
Mordenti
Mordhorst
Moreau  dutch
=Moreel  dutch ambiguous
Moreels  dutch
Moreira
=Morel  dutch ambiguous
Morelli
Morello
Moreno
Moretti
Moretto
Morgan
Morgante
Morgenstern
Morhelfer
Mori
Morias  dutch
Moriau  dutch
Moriconi
Morin
Morina  dutch
Morini
Moris  dutch
Morissette
Moritz
Morkel
Morlion  dutch
Mornie  dutch
Moro
Moroni
Morová | Morova
Moroz
Morozova
Morozovs
Morra
Morre  dutch
Morreale
Morreel  dutch
=Morren  dutch ambiguous
Morri
Morris  dutch
Morrison
Morrone
Mortelmans  dutch
Mortelé | Mortele  dutch
Mortensen
=Mortier  dutch ambiguous
Mortiers  dutch
Morton
Morávek | Moravek
Morávková | Moravkova
Mosca
Moscato
Mosciski
Moseley
Moser
Moses
Moslavac
Moss
Mosselmans  dutch
Mostaert  dutch
Mostert
Mosti
Mostien  dutch
Mostinckx  dutch
Mostmans  dutch
Mostrey  dutch
Mota
Motalo
Motaung
Motchebon
Motisi
Motl
Motloung
Motlová | Motlova
Motmans  dutch
Motta
=Motte  dutch ambiguous
Mottet
Mottola
Motyka
Motyčka | Motycka
Motyčková | Motyckova
Motzenbbäcker | Motzenbbacker
Moudrá | Moudra
Moudrý | Moudry
Moulaert  dutch
Moulin  dutch
Moura
Moureau  dutch
Mourisse  dutch
Mous  dutch
Moussa  dutch
Moussaoui  dutch
=Mouton  dutch ambiguous
Moučka | Moucka
Moučková | Mouckova
Moya
Moyaert  dutch
Moyens  dutch
Moyson  dutch
Močnik | Mocnik
Mphahlele
Mqwebu
Mraz
Mrkvička | Mrkvicka
Mrkvičková | Mrkvickova
Mroczek
Mroczkowski
Mrozek
Mrugalla
Mráz
Mrázek | Mrazek
Mrázková | Mrazkova
Mrázová | Mrazova
Mráček | Mracek
Mráčková | Mrackova
Mróz | Mroz
Msibi
Mthembu
Mthethwa
Mtolo
Mtshali
Mucalj
Mucavac
Muceniece
Mucenieks
Mucha
Muchová | Muchova
Muckenthaler
Mudau
Mueller
Muermans  dutch
Mues  dutch
Mufizov
Mufizova
Muhammad  dutch
Muhammadov
Muhammadova
Muhar
Muhsinov
Muhsinova
Muhtorov
Muhtorova
Muinat
Muižniece | Muizniece
Muižnieks | Muiznieks
Mukaram
Mukhopadhyay
Mulas
=Mulder  dutch ambiguous
=Mulders  dutch ambiguous
Mulier  dutch
Mulkens  dutch
Mulkers  dutch
Mullebrouck  dutch
Mullens  dutch
=Muller  dutch ambiguous
Mullie  dutch
Mulrain
Muls  dutch
Mulyani
Mulè | Mule
Munaro
Munch
Munda
Munguía | Munguia
Munifyev
Munifyeva
Munk
Munkaš | Munkas
Munsamy
Muntean
Munteanu  dutch
=Munters  dutch ambiguous
Mura
Murad  dutch
Muradbašić | Muradbasic
Murat  dutch
Murati
Muratore
Murawski
Murazik
Muresan
Murgia
Murillo
Muro
Murodov
Murodova
Murolo
Murphy
Murray
Murru
Murtas
=Mus  dutch ambiguous
Musa  dutch
Musat
Muschg
Musella
Musi
Musiał | Musial
Musil
Musilová | Musilova
Mussche  dutch
Musschoot  dutch
=Mussen  dutch ambiguous
Musso
Mustafa  dutch
Mustafov  dutch
Mustafova  dutch
Mustafoyev
Mustafoyeva
Mustapha
Musteata
Mustika
Mustofa
Mustonen
Musulmonov
Musulmonova
Musumeci
Musy
Muszyński | Muszynski
Mutiat
Mutlu  dutch
Muylaert  dutch
Muyldermans  dutch
Muyllaert  dutch
Muylle  dutch
Muys  dutch
Muyshondt  dutch
Muzaffarov
Muzaffarova
Muñiz | Muniz
Muñoz | Munoz
Muženjak | Muzenjak
Mužík | Muzik
Mužíková | Muzikova
Myburg
Myburgh
Mydlo
Mydlová | Mydlova
Myhrer
Mylemans  dutch
Mylle  dutch
Myncke  dutch
Myny  dutch
Mys  dutch
Myumyun  dutch
Myška | Myska
Myšková | Myskova
Mácha
Máchová
Málek
Málková | Malkova
Márquez | Marquez
Márton | Marton
Máté
Mächtig
Mäder | Mader
Mäkelä | Makela
Mäkinen | Makinen
Månsson | Mansson
Mårtensson | Martensson
Méndez | Mendez
Mészáros
Míka
Míková
Möcks | Mocks
Mögenburg | Mogenburg
Möhsner | Mohsner
Möldner | Moldner
Möllenbeck | Mollenbeck
Möller
Möllinger | Mollinger
Mörsch | Morsch
Møller
Mühleis | Muhleis
Müller  dutch
Müllerová | Mullerova
Münch
Młynarczyk | Mlynarczyk
Műller
Műllerová
Nababan
Nabein
Nabow
Nachtegael  dutch
Nachtergaele  dutch
Nackaerts  dutch
=Nader  ambiguous
Naegels  dutch
Naert  dutch
Naessens  dutch
Naets  dutch
Naeyaert  dutch
=Nagel  ambiguous
=Nagels  dutch ambiguous
Nagode
Nagy  dutch
Nagyová | Nagyova
Nagypalfi
Naik
Nainggolan
Nair
Najduk
Naji  dutch
Najman
Najmanová | Najmanova
Najmiddinov
Najmiddinova
Najmudin
Nalbantoğlu | Nalbantoglu
Nalli  dutch
Namaga
Nambeesan
Namboothiri
Namiķe | Namike
Namiķis | Namikis
Nanaić | Nanaic
Nanda
Nannen
Nanni
Napierała | Napierala
Napitupulu
=Napoletano  ambiguous
Napoli
Napolitano
Nappi
Naranjo
Narcisi
Narciso
Nardi
Narimonov
Narimonova
Narpati
Narváez | Narvaez
Nascimento
Naseri  dutch
Nashiruddin
Nasri  dutch
Nasriddinov
Nasriddinova
=Nassen  dutch ambiguous
Nassiri  dutch
Nastas
Nastase
Nastvogel
Nasyiah
Nasyidah
=Natale  ambiguous
Natali
Natens  dutch
Nathania
Natsir
Nau
Naubert
Naude
Naudts  dutch
Nauer
Naulaerts  dutch
Naumann
NaumovskiČizmar | NaumovskiCizmar
Nauts  dutch
Nauwelaers  dutch
Nauwelaerts  dutch
Nava
Navarra  ambiguous
Navarrete
Navarro
Naveau  dutch
Navrátil | Navratil
Navrátilová | Navratilova
Nawrocki
Nawrot
Nayar
Nazari  dutch
Nazario
Nazifov
Nazifova
Nazrullohyev
Nazrullohyeva
Nazzaro
Nača | Naca
Ncusi
Ndaba
Ndandali
Ndao
Ndaw
Ndebele
Ndiaye  dutch
Ndione
Ndir
Ndlovu
Ndong
Ndour
Ndoye
Ndukwu
Ne'matullohyev
Ne'matullohyeva
Neacsu
Neagoe
Neagu
Neamtu
Nebioğlu | Nebioglu
Nechelput  dutch
Nechita
Neckebroeck  dutch
Necula
Nedbal
Nedbalová | Nedbalova
Nedelcu
Nedoma
Nedomová | Nedomova
Nedvěd | Nedved
Nedvědová | Nedvedova
Neeckx  dutch
Neefs  dutch
Neelen  dutch
Neels  dutch
Neerinckx  dutch
Nees  dutch
Neetens  dutch
Negara
Negoita
Negrea
Negrete
Negri
Negru
Negruta
Negrón | Negron
Nehru
Neijens  dutch
Neimke
Neirinck  dutch
Neirinckx  dutch
Neirynck  dutch
Nejedlá | Nejedla
Nejedlý | Nejedly
=Nel  ambiguous
Nelen  dutch
Nelis  dutch
Nelissen  dutch
Nemcová | Nemcova
Nemec
Nemegeer  dutch
Nemes
Nenadov
Nenadović | Nenadovic
Neri
Nerinckx  dutch
Nerius
Neskens  dutch
Nesladek
Nesti
Nesvadba
Nesvadbová | Nesvadbova
Neto
Neubauer
Neubauerová | Neubauerova
Neubert
Neuckermans  dutch
Neuendorf
Neukermans  dutch
Neumair
Neuman
Neumann  dutch
Neumannová | Neumannova
Neumanová | Neumanova
Neupert
Neurohr
Neuschwander
Neuteleers  dutch
Neuts  dutch
Neuville  dutch
Neve  dutch
Nevejans  dutch
Nevelsteen  dutch
=Neven  dutch ambiguous
=Nevens  dutch ambiguous
Neves
Nevárez | Nevarez
=Newton  ambiguous
=Ney  ambiguous
Neyens  dutch
Neyrinck  dutch
Neys  dutch
Neyt  dutch
Neyts  dutch
Nezaj
Nečas | Necas
Nečasová | Necasova
Nešpor | Nespor
Nešporová | Nesporova
Ng  dutch
Ngai
Ngcobo
Ngcolosi
Ngema
Ngom
Ngozi
Ngubane
Nguyen  dutch
Nguyenová | Nguyenova
Nguèr | Nguer
Ngwazi
Ngwenya
Ngô
Nhlapo
Nhleko
Niane
Niang
Niass
Niasse
Nica  dutch
Nicaise  dutch
Nicasi  dutch
Nicastro
Niccolai
Nickmans  dutch
Niclaes  dutch
Nicoara
Nicolae
Nicolaes  dutch
Nicolaev
Nicolas  dutch
Nicolay  dutch
Nicolaï | Nicolai  dutch
Nicolescu
Nicoletti
Nicolini
Nicolosi
Nicolò | Nicolo
Nicosia
Nicotra
Nicque  dutch
Niculae
Niculescu
Nieddu
Niedermeier
Niedra
Niedziela
Niedzielski
Niedźwiecki | Niedzwiecki
Nieklauson
Nielandt  dutch
Niels  dutch
Nielsen
Niemczyk
Niemegeers  dutch
Niemi
Niemiec
Nieminen
Nienow
=Nies  dutch ambiguous
Niessen  dutch
Nieto
Nietvelt  dutch
Nieuwborg  dutch
Nieves
Niewiadomski
Niggeler
Nigro
Nijland  dutch
Nijns  dutch
Nijs  dutch
Nijssen  dutch
Nijst  dutch
Nijsten  dutch
Niklaus
Nikolaus
NikolićKovačić | NikolicKovacic
Nikolov  dutch
Nikolova  dutch
Nilsen
Nilsson
Nimmegeers  dutch
Ninalowo
Ningrum
Niroula
=Nissen  ambiguous
Nistor
Nita
Nitra
Nitu
Nitzsche
Nivelle  dutch
Niville  dutch
Nizomiddinov
Nizomiddinova
Nizomov
Nizomova
Niño | Nino
Nkansa
Nkansah
Nkomo
Nkosi
Nkrumah
Noack
=Nobels  dutch ambiguous
Noben  dutch
Nobile
Nobili
=Noblesse  dutch ambiguous
Nobre
Nobus  dutch
Nocentini
Nocera
Nocerino
Nodler
Noel
Noelmans  dutch
Noels  dutch
Noens  dutch
=Noga  ambiguous
Nogueira
Nojeem
Nolan
Nolf  dutch
Nollet  dutch
Nolmans  dutch
Nolte
Nomvethe
Nondlela
Nonneman  dutch
Nonyana
Noori  dutch
Nooyens  dutch
Noppe  dutch
=Noppen  dutch ambiguous
Norberg
Nordby
Nordin
Nordskaug
Nordström | Nordstrom
Noreilde  dutch
Noriega
Norman  dutch
Normann
Norris
Northoff
Nosek
Nosirjonov
Nosirjonova
Nosirov
Nosirova
Nosková | Noskova
=Nota  ambiguous
Notaro
Note  dutch
Notebaert  dutch
Noteboom  dutch
Notelaers  dutch
=Noten  dutch ambiguous
Notenbaert  dutch
Noterman  dutch
Notermans  dutch
Noto
Notredame  dutch
Notte  dutch
Nottebaert  dutch
Notteboom  dutch
Noukens  dutch
Nouri  dutch
Nouwen  dutch
Nouws  dutch
Nouwynck  dutch
Novac
Novak
Novelli
Novello
Novitasari
Novosad
Novosadová | Novosadova
Novotná | Novotna
Novotný | Novotny
Nová
Novák
Nováková | Novakova
Nováček | Novacek
Nováčková | Novackova
Nový | Novy
Nowacki
Nowaczyk
Nowak  dutch
Nowakowski
Nowicki
Nowiński | Nowinski
Nowosadek
Nowé | Nowe  dutch
Noyelle  dutch
Noyen  dutch
Noyens  dutch
Noyez  dutch
Noynaert  dutch
Nozulu
Noé | Noe  dutch
Noë  dutch
=Noël  dutch ambiguous
Noët | Noet  dutch
Nsele
Nsia
Ntanzi
Nti
Ntiamoa
Ntim
Ntombela
Ntuli
Nucci
Nucera
Nugraha
Nugroho
Nulens  dutch
Nullens  dutch
Numanoğlu | Numanoglu
Nunes
Nuraini
Nurbekov
Nurbekova
Nurdiyanti
Nuriddinov
Nuriddinova
Nurlaela
Nurlanov
Nurlanova
Nusratov
Nusratova
Nusratullohyev
Nusratullohyeva
Nussbeck
Nuttin  dutch
Nuydens  dutch
Nuyens  dutch
Nuytemans  dutch
Nuytens  dutch
Nuytkens  dutch
Nuyts  dutch
Nuytten  dutch
Nuyttens  dutch
Nuzzo
Nwachukwu
Nwogu
Nwuzor
Nxumalo
Nyaako
Nyame
Nyanda
Nyantakyi
Nyberg
Nygaard
Nygård | Nygard
Nys  dutch
Nysen  dutch
Nyssen  dutch
Nyström | Nystrom
Nytra
Nzimande
Nájera | Najera
Näf | Naf
Németh | Nemeth
Nöh | Noh
Núñez | Nunez
Němcová
Němec
Němeček | Nemecek
Němečková | Nemeckova
O'Connell
O'Conner
O'Hara
O'Keefe
O'Kon
O'ktamov
O'ktamova
O'Linn
O'Neill
O'Reilly
O'tkirov
O'tkirova
Oancea
Oben  dutch
Obeng
Oberbrunner
Oberem
Obergföll | Obergfoll
Oberlin
Obermaier
Obiageli
Obianuju
Obidov
Obidova
Oblak
Obrežanac | Obrezanac
Obšut | Obsut
Obšutová | Obsutova
Ocampo
Ocasio
Occhipinti
Ochoa
Ochs
Ochse
Ockerman  dutch
Odehnal
Odehnalová | Odehnalova
Odent  dutch
Odetola
=Odeurs  dutch ambiguous
Odilyev
Odilyeva
Odobašić | Odobasic
Odunayo
Odunsi
Oelbrandt  dutch
Oerlemans  dutch
Oeser
Oeyen  dutch
Offermans  dutch
Ofori
Ofosu
Oggiano
Ogiers  dutch
Ogindan
Oginni
Ogulana
Ogunbamigbe
Ogunbanwo
Ogunbiyi
Ogunbo
Ogunde
Ogunwande
Ogunwobi
Ogunyeye
Oguz  dutch
Ojala
Ojeda
Ojo
Ojua
Okonkwo
Okpattah
Oktavian
Oktaviani
Oktovian
Okumuş | Okumus
Okuneva
Okunola
Okur
Okyere
Olabode
Oladeji
Oladimeji
Oladipupo
Olaerts  dutch
Olah
Olaiya
Olaoluwa
Olari
Olariu
Olaru
Olasunkanmi
Olasunkanmi-fasayo
Olasupo
Olawale
Olbina
Olbrechts  dutch
Olbrich
Olczak
Oleinic
Olejniczak
Olejnik
Olemans  dutch
=Olieslagers  dutch ambiguous
Olievier  dutch
Olimov
Olimova
Oliphant
Olislagers  dutch
Oliva
Olivares
Olivas
Oliveira
Olivera
Oliveri
Olivi
Olivier  dutch
Olivieri
Oliviero
Oliviers  dutch
Olivo
Olivová | Olivova
Olivárez | Olivarez
Olla
Ollevier  dutch
Ollivier  dutch
Olmos
Olofsson
Olowokeere
Oloyede
Olsen
Olson
Olsson
Olstad
Olszewski
Oltean
Olteanu
Olubode
Olubukola
Olubunmi
Olufeyikemi
Olugbayila
Olujimi
Olukotun
Olukunga
Olumide
Olusanya
Olutola
Oluwagbemi
Oluwakemi
Oluwanisola
Oluwaseun
Oluwaseyi
Oluwashina
Oluwatosin
Olvera
Olyslaegers  dutch
Oláh
Oláhová | Olahova
Omadov
Omadova
Omani
Omar  dutch
Omari  dutch
Ombelets  dutch
Omidina
=Omloop  dutch ambiguous
Omobolaji
Omobolanle
Omojola
Omolara
Omotoso
Omowale
Onderbeke  dutch
Onderdonck  dutch
Ondra
Ondrašek | Ondrasek
Ondricka
Ondrová | Ondrova
Ondruš | Ondrus
Ondrušová | Ondrusova
Ondráček | Ondracek
Ondráčková | Ondrackova
Ongena  dutch
Ongenae  dutch
Ongenaert  dutch
Onghena  dutch
Onič | Onic
Onkelinx  dutch
Onnen
Onohinosen
Onose
Onraedt  dutch
Onraet  dutch
Onsea  dutch
Onsia  dutch
Ontiveros
Onyinyechukwu
Ooghe  dutch
Oomen  dutch
=Ooms  dutch ambiguous
Oorts  dutch
=Oost  dutch ambiguous
Oostens  dutch
Oosterbosch  dutch
Oosterhuis  dutch
Oosterlinck  dutch
Oosterlynck  dutch
Oosthuizen
Oostvogels  dutch
Op 't Eynde  dutch
Op 't Roodt  dutch
Op de Beeck  dutch
Oparinde
Opačić | Opacic
Opdebeeck  dutch
Opdekamp  dutch
Opdenacker  dutch
Opdenakker  dutch
Opeyemi
Ophalvens  dutch
Ophey
Opoku  dutch
Oppenheimer
Oppliger
Oppong  dutch
Oprea  dutch
Opricović | Opricovic
Oprins  dutch
Opris
Oprić | Opric
Opsenica
Opsomer  dutch
Opsommer  dutch
Opstaele  dutch
Opsteyn  dutch
Opuić | Opuic
Opuku
Opuvačić | Opuvacic
Oqilyev
Oqilyeva
Oquendo
Orak
Oraloğlu | Oraloglu
Oraovčić | Oraovcic
Oravec
Orašanin | Orasanin
Orban  dutch
Orbanić | Orbanic
Orbay
Orbie  dutch
Orbán
Ordóñez | Ordonez
Orefice
Orellana
Orens  dutch
Orgulan
Orhan  dutch
Orifov
Orifova
Oris  dutch
Orlandi
Orlando
Orlović | Orlovic
Orn
Ornelas
Ornelis  dutch
Oro
Orosco
Orosz
Orozco
Orrù | Orru
Orsini
Orság | Orsag
Orságová | Orsagova
Orsós | Orsos
Orta
Ortega
Ortenzi
Orth
Orthmann
Ortiz
Ortolani
Ory  dutch
Orye  dutch
Orzechowski
Orłowski | Orlowski
Oršanić | Orsanic
Osaer  dutch
Oschkenat
Ose
Osei  dutch
Osenberg
Oshin
Osinski
Osis
Osiński
Osmak
Osman  dutch
Osmani  dutch
Osmanlić | Osmanlic
Osorio
Osselaer  dutch
Ossieur  dutch
Ossowski
Ost  dutch
Oste  dutch
Ostendarp
Ostervald
Ostijn  dutch
Ostrovska
Ostrovskis
Ostrowski
Ostuni
Ostwald
Ostyn  dutch
Osuagwu
Osuntokun
Otabekov
Otabekova
Otartić | Otartic
Otero
Othman  dutch
Oti
Otiwa
=Ots  dutch ambiguous
Ott  dutch
Ottaviani
Ottaviano
Otte  dutch
Otten  dutch
Ottevaere  dutch
Otto  dutch
Ottonello
Ottoy  dutch
Otuo
Otáhal | Otahal
Otáhalová | Otahalova
Otčenáš | Otcenas
Otčenášová | Otcenasova
Ouali  dutch
Ouchan  dutch
Ouchen  dutch
Oudermans  dutch
Ovaere  dutch
=Overloop  dutch ambiguous
Overmeire  dutch
Oversteyns  dutch
Ovčina | Ovcina
Owais
Owczarek
Owen
Owokoniran
Owolabi
Owoyemi
Owusu  dutch
Oyadiran
Oyaifo
Oybekov
Oybekova
Oyebola
Oyelude
Oyen  dutch
Oyeniyi
Oyetoro
Oyeyemi
Oyinkansola
Oyinlola
Oz  dutch
Ozansoy
Ozcan  dutch
Ozdemir  dutch
Ozen  dutch
Ozere
Ozers
Ozodbekov
Ozodbekova
Ozodov
Ozodova
Ozola
Ozoliņa | Ozolina
Ozoliņš | Ozolins
Ozols
Ozturk  dutch
Oztürk  dutch
Ozuna
Ožanić | Ozanic
Pabón | Pabon
=Pace  ambiguous
Pacheco
Paci
Pacifici
Pacifico
Pacini
Packet  dutch
Pacocha
Pacolet  dutch
Pacquée | Pacquee  dutch
Paczkowski
Padberg
Padilla
Padmasari
Padovan
Padrón | Padron
Padula
Paduraru
Paeleman  dutch
Paelinck  dutch
Paelinckx  dutch
Paenen  dutch
Paepe  dutch
Paepen  dutch
Paeps  dutch
Paesen  dutch
Paeshuyse  dutch
Paesler
Paesmans  dutch
Paessens  dutch
Pagac
Pagan
Paganelli
Pagani
Pagano
=Page  dutch ambiguous
Pagliai
Pagliuca
Pahanić | Pahanic
Pahert
Paimo
Pairoux  dutch
Paiva
Pajeska
Pajkurić | Pajkuric
Pajonk
Pajtl
Pająk | Pajak
Pajčić | Pajcic
Pakalniete
Pakalnietis
Paksüt | Paksut
Pakuła | Pakula
Pala  dutch
Palacios
Palacz
Paladi
Paladini
Palano
Palastri
Palavestra
Palazzi
Palazzo
Palazzolo
Palačković | Palackovic
Palašti | Palasti
Palermo
Paleček | Palecek
Palečková | Paleckova
Paligorić | Paligoric
Palii
Palija
Palikuća | Palikuca
Palinckx  dutch
Palit  dutch
Palić | Palic
Pališaški | Palisaski
Paljević | Paljevic
Palla
Palladino
Pallentin
Pallesen
Pallotta
=Palm  ambiguous
Palma
Palmaers  dutch
Palmaerts  dutch
Palmans  dutch
Palmeri
Palmers  dutch
Palmieri
Palmisani
Palmisano
Palombi
Palombo
Palomino
Palomo
Pals  dutch
Paltere
=Palters  ambiguous
Paluch
Palumbo
=Pamper  ambiguous
=Pan  dutch ambiguous
Pana
Panait
Panaro
Pandelaers  dutch
Pandey
Pandolfi
Panek
Panetta
Panežić | Panezic
=Pang  dutch ambiguous
Pangestu
Pani
Panicker
Panico
Panis  dutch
Panišić | Panisic
Panjak
Panjević | Panjevic
Pannecoucke  dutch
Panneels  dutch
Pannemans  dutch
Pannier  dutch
Pans  dutch
Pantano
Pantoja
Panza
Panzeri
Panzig
Paola
Paolella
Paoletti
Paoli
Paolicelli
Paolillo
Paolini
Paolino
Paolucci
Paone
Paonessa
=Pap  ambiguous
=Papa  ambiguous
Papak
Papaleo
Papapietro
Pape  dutch
=Papen  dutch ambiguous
Papež | Papez
Papežová | Papezova
Papini
Papp
Pappaert  dutch
Pappalardo
Paquay  dutch
Paque  dutch
Paradiso
Paraschiv
Paravinja
Pardaens  dutch
Pardini
Pardo  dutch
=Pardon  dutch ambiguous
Paredes
Paredis  dutch
Parein  dutch
Pareit  dutch
Parent  dutch
Parente
=Paret  dutch ambiguous
Pareyn  dutch
Paridaens  dutch
Pariggiano
Parijs  dutch
Paris
Parise
Parisi
Parisian
=Parker  ambiguous
Parkin
Parlak  dutch
Parlier
Parmaković | Parmakovic
Parmentier  dutch
Parnell
Parodi
Parojčić | Parojcic
Parović | Parovic
Parra
Parrein  dutch
Parren  dutch
Parret  dutch
Parrinello
Parrino
Parthoens  dutch
Partida
Partoens  dutch
Parton  dutch
Partyka
Parun
Parvu
Parys  dutch
=Pas  dutch ambiguous
Pasat
Pasca
=Pascal  dutch ambiguous
Pascale
Pascali
Pascarella
Pascari
Pascaru
Paschke
Pascu
Pascucci
Pasini
Pasmans  dutch
Pasqua
Pasquali
Pasquini
Passarelli
Passchyn  dutch
Passeri
Passero
Passuello
Pasteels  dutch
Pasteleurs  dutch
Pasternak
Pastore
Pastorelli
Pastorino
Paszkowski
Patafta
Pataki
Patanè | Patane
Patarac
Patača | Pataca
Patačić | Patacic
Patel  dutch
=Paternoster  dutch ambiguous
Paterson
Patil
Patila
Patiño | Patino
Patko
Patković | Patkovic
Patočka | Patocka
Patočková | Patockova
Patrascu
Patriarca
Patrnogić | Patrnogic
Patrone
Patrun
Patruno
Patteet  dutch
Patteeuw  dutch
Patti
Pattijn  dutch
Pattyn  dutch
Patyn  dutch
Patzwahl
Pau
Paucek
Paukner
Pauko
Pauković | Paukovic
Pauková | Paukova
Paul  dutch
Pauli  dutch
Paulissen  dutch
Paulová | Paulova
Pauls  dutch
Paulse
Paulus  dutch
Paulussen  dutch
Pauly  dutch
Paumen  dutch
Paun
Paunković | Paunkovic
Pauwaert  dutch
Pauwels  dutch
Pauwelyn  dutch
Pauļuka | Pauluka
Pauļuks | Pauluks
Pavan
Pavani
Pavel
Pavelek
Pavelić | Pavelic
Pavelka
Pavelková | Pavelkova
Paver
Pavešić | Pavesic
Pavlas
Pavlasová | Pavlasova
Pavlačić | Pavlacic
Pavlica
Pavlicová | Pavlicova
Pavlikovská | Pavlikovska
Pavlikovský | Pavlikovsky
Pavličić | Pavlicic
Pavlov
Pavlović | Pavlovic
Pavlovska
Pavlovskis
Pavlová | Pavlova
Pavlík | Pavlik
Pavlíková | Pavlikova
Pavlíček | Pavlicek
Pavlíčková | Pavlickova
Pavlů | Pavlu
Pavone
Pavrlišak | Pavrlisak
Pavúk | Pavuk
Pavúková | Pavukova
Pavčić | Pavcic
Pawelec
Pawlak
Pawlicki
Pawlik
Pawlikowski
Pawłowski | Pawlowski
Paz
Pazdera
Pazderová | Pazderova
Pazmanj
Pačanin | Pacanin
Pačariz | Pacariz
Pađen
Pałka | Palka
Pařízek | Parizek
Pařízková | Parizkova
Pašagić | Pasagic
Pašalić | Pasalic
Pašek | Pasek
Pašeková | Pasekova
Pašić | Pasic
Paška | Paska
Paško | Pasko
Pašková | Paskova
Peaquin
Pecceu  dutch
Pece
=Pech  ambiguous
Pecha
Pechová | Pechova
Pecháček | Pechacek
Pecháčková | Pechackova
Pecka
Pecková | Peckova
Pecora
Pecoraro
Pecorella
=Pede  dutch ambiguous
Pedersen
Pedone
Pedraza
Pedrazzini
Pedro  dutch
Pedroni
Pedrotti
Pedroza
=Peel  dutch ambiguous
Peelaers  dutch
Peelman  dutch
Peels  dutch
Peene  dutch
Peeraer  dutch
Peere  dutch
Peerlinck  dutch
Peerlings  dutch
Peers  dutch
Peersman  dutch
Peeten  dutch
Peetermans  dutch
Peeters  dutch
Peetroons  dutch
Peire  dutch
Peirlinck  dutch
Peirs  dutch
Peirsman  dutch
Peixoto
Pekař | Pekar
Pekařová | Pekarova
Pekkan
Pektemek
Pekárek | Pekarek
Pekárková | Pekarkova
Pelayo
Pelc
Pelckmans  dutch
Pelcová | Pelcova
Peleman  dutch
=Pelgrims  dutch ambiguous
Pelikán | Pelikan
Pelikánová | Pelikanova
Pelkmans  dutch
Pellaers  dutch
Pellecchia
Pellegrini
Pellegrino
Pellens  dutch
Pellicano
Pellicanò
Pellis  dutch
Pellitteri
Pelsmaekers  dutch
Pelssers  dutch
Peluso
Pemen  dutch
Pena
Penasse  dutch
=Pence  ambiguous
Pencis
Penders  dutch
Penezić | Penezic
Penić | Penic
Penjišević | Penjisevic
Penna
Penne  dutch
Penneman  dutch
Pennestrì | Pennestri
Pennewaert  dutch
Penninck  dutch
Penninckx  dutch
Penović | Penovic
Pensaert  dutch
Penzo
Penčić | Pencic
Peović | Peovic
Pepe
Pepels  dutch
Pepelčević | Pepelcevic
Pepermans  dutch
Peperstraete  dutch
Perales
Peralta
Peran
Perdaen  dutch
Perdaens  dutch
Perdana
Perdieus  dutch
Perdu  dutch
Perea
Perego
Pereira
Peremans  dutch
Peres
Perez  dutch
Perilli
Perin
Perini
Perlaš | Perlas
Permadi
Permata
Permentier  dutch
Perna
Perneel  dutch
Pernet  dutch
Pernica
Pernicová | Pernicova
Peroni
Perotti
Peroutka
Peroutková | Peroutkova
Perquy  dutch
Perra
Perreman  dutch
Perremans  dutch
Perret
Perri
Perrier
Perrin
Perrini
Perrone
Perrot
Perrotta
Perroy
Persijn  dutch
=Persoon  dutch ambiguous
Persoons  dutch
Persson
Persyn  dutch
Pertiwi
Perugini
Peruzzi
Perša | Persa
Pesaresi
Pesce
Peselman
Pessemier  dutch
Pession
Petcu
Petek
=Peter  ambiguous
Petereyns  dutch
Peterka
Peterková | Peterkova
=Peters  dutch ambiguous
Petersen
Peterson
Petillion  dutch
=Petit  dutch ambiguous
Petitjean  dutch
Petito
Petr
Petralia
Petrarca
Petre  dutch
Petrea
Petrella
Petrelli
Petrescu
Petrijevčanin | Petrijevcanin
Petrini
Petriševac | Petrisevac
Petrone
Petronio
Petrosyan  dutch
Petrov  dutch
Petrova  dutch
Petrovac
Petrovická | Petrovicka
Petrovický | Petrovicky
Petrovska
Petrovskis
Petrová
Petrucci
Petrus  dutch
Petruška | Petruska
Petrušková | Petruskova
Petrák | Petrak
Petráková | Petrakova
Petráš | Petras
Petrášová | Petrasova
Petré  dutch
Petrů | Petru
Pettersen
Pettersson
Petzold
Petřík | Petrik
Petříková | Petrikova
Petříček | Petricek
Petříčková | Petrickova
Peumans  dutch
Peusens  dutch
Pevenage  dutch
Peys  dutch
Pezzella
Pezzi
Peña
Pećar | Pecar
Pećina | Pecina
Peřina | Perina
Peřinová | Perinova
Pešek | Pesek
Peška | Peska
Peško | Pesko
Pešková | Peskova
Pešorda | Pesorda
Pešta | Pesta
Peštová | Pestova
Pfaff  dutch
Pfannerstill
Pfeffer
=Pfeiffer  ambiguous
Pfennig
Pfersich
Pfingsten
Pfister
Pflieger
Pflügner | Pflugner
Pham  dutch
Phan
Philander
Philipp
Philippaerts  dutch
Philippe  dutch
Philippens  dutch
Philips  dutch
Philipsen  dutch
Phillips
Philtjens  dutch
Phlips  dutch
Phlypo  dutch
Phùng | Phung
Piacentini
Piaget
Piana
Pianese
Pianigiani
Piasecki
Piazza
Piazzolla
Pibiri
=Pica  ambiguous
Picard  dutch
Picariello
Picavet  dutch
Piccard  dutch
Picchi
Piccinini
Piccione
Picco
Piccoli
=Piccolo  ambiguous
Pichardo
Pichler
Pichlmaier
Picqueur  dutch
Pictet
Piechota
Pieck  dutch
Pieczek
Piedfort  dutch
Piekarski
Pien  dutch
Pienaar
Piens  dutch
=Piepers  dutch ambiguous
Pieraerts  dutch
Pieri
Pierini
Pierloot  dutch
Pierre  dutch
Pierreux  dutch
Pierro
Piers  dutch
Piesker
Piessens  dutch
Pieters  dutch
Pieterse
Pietras
Pietruszka
Pietrzak
Pietrzyk
Pietsch
Piette  dutch
Piga
Pignatelli
Piguet
Piha
Pijpops  dutch
=Pil  dutch ambiguous
Pilarski
Pilato
Pilař | Pilar
Pilařová | Pilarova
Pilch
Pili
Pilla
Pillaert  dutch
Pillai
Pillay
Pille  dutch
=Pillen  dutch ambiguous
Pillitteri
Pilát | Pilat
Pilátová | Pilatova
Pimentel
Pinardi
=Pinas  dutch ambiguous
Pincket  dutch
Pineda
Pingpank
Pinheiro
Pinho
Pini
Pinna
Pinnock
Pinon
Pinoy  dutch
Pintea
Pintelon  dutch
Pintens  dutch
Pintilie
Pinto
Pintus
Pintér | Pinter
Pinxten  dutch
Pinzari
Pinzaru
=Piot  dutch ambiguous
Piotrowicz
Piotrowski
Pipeleers  dutch
Pipitone
Pippig
Pira  dutch
Pirard  dutch
Piras
Pircher
Pire  dutch
Piredda
Pirens  dutch
Pires
Piret  dutch
Pirlet  dutch
Piro  dutch
Piron  dutch
Pirone
Pironet  dutch
Pirotte  dutch
Pirrello
Pirrone
Pirson  dutch
Pirvu
Pisani
Pisano
Pisarević | Pisarevic
Piscador  dutch
Pischedda
Pisciotta
Piscitelli
Piscopo
Pissens  dutch
Pisu
Pithey
Pitinac
Pitkänen | Pitkanen
Pitschugin
Pittalis
Pittard
Pittevils  dutch
Pittomvils  dutch
Pittoors  dutch
Pitzalis
Piva
Pivar
Pivetta
Pivoňka | Pivonka
Pivoňková | Pivonkova
Piwowarczyk
Pizarro
Pizzi
Pizzimenti
Pizzitola
Pizzo
Pizzuti
Piña
Piórkowski | Piorkowski
Piątek | Piatek
Piątkowski | Piatkowski
Piłat
Piškorjanac | Piskorjanac
Pješivac | Pjesivac
Pješčić | Pjescic
Placento
Plachá | Placha
Plachý | Plachy
Placinta
Plaetevoet  dutch
Plaetinck  dutch
Plaisier  dutch
Plakalović | Plakalovic
Plamadeala
Plamenac
Planckaert  dutch
Plancke  dutch
=Plank  ambiguous
Plantak
=Plas  dutch ambiguous
Plaskur
Plasman  dutch
Plasmans  dutch
Plass
Plasschaert  dutch
Platania
Platon
Platteau  dutch
Platteeuw  dutch
Platzer
Plauk
Plautz
Plazonja
Plazonjić | Plazonjic
Plaček | Placek
Plačić | Placic
Plačko | Placko
Plačková | Plackova
Plaščar | Plascar
Plchová | Plchova
=Plees  dutch ambiguous
Plejo
Plekanec
Plekanecová | Plekanecova
Plemić | Plemic
Plesca
Pleskonjić | Pleskonjic
Plessers  dutch
Pletinck  dutch
Pletinckx  dutch
=Plets  dutch ambiguous
Pletsch
Plettinckx  dutch
Plevoets  dutch
Pleysier  dutch
Pleša | Plesa
Pleška | Pleska
Ploegaerts  dutch
Plomb
=Plompen  dutch ambiguous
Plotzitzka
Plouvier  dutch
Plovie  dutch
Plovier  dutch
=Plu  dutch ambiguous
Pluhař | Pluhar
Pluhařová | Pluharova
Pluta
Pluym  dutch
Pluymers  dutch
Plysier  dutch
Plšek | Plsek
Plšková | Plskova
Pockelé | Pockele  dutch
Pocrnja
Podbarac
Podevijn  dutch
Podevyn  dutch
Podgórski | Podgorski
Podhradská | Podhradska
Podhradský | Podhradsky
Podkonická | Podkonicka
Podkonický | Podkonicky
Podniece
Podnieks
Podpadac
Podzimek
Podzimková | Podzimkova
Podziņa | Podzina
Podziņš | Podzins
Poehn
=Poel  dutch ambiguous
Poelaert  dutch
Poelman  dutch
Poelmans  dutch
Poels  dutch
Poelvoorde  dutch
Poeschl
Poesen  dutch
=Poets  dutch ambiguous
Poffé | Poffe  dutch
Pogačić | Pogacic
Poggi
Poggio
Pogorzelski
Pohl
Pohland
Pohle
Pohlová | Pohlova
Poirier
Poismans  dutch
Poissonnier  dutch
Pokorná | Pokorna
Pokorný | Pokorny
=Polak  dutch ambiguous
Polanco
Polanská | Polanska
Polanský | Polansky
Polančec | Polancec
Polat  dutch
=Polders  dutch ambiguous
=Pole  ambiguous
Polese
Polet  dutch
Poletti
Polfliet  dutch
=Poli  ambiguous
Poliak
Poliaková | Poliakova
Polidori
Polifka
Polimeno
=Polis  ambiguous
Politi
Polito
Polizzi
Pollaris  dutch
Pollefeyt  dutch
Pollentier  dutch
Pollenus  dutch
Pollet  dutch
Polleunis  dutch
Polley  dutch
Pollich
Pollina
Pollmächer | Pollmacher
Pollock
Polspoel  dutch
Polus  dutch
Polverino
Polách | Polach
Poláchová | Polachova
Polák
Poláková | Polakova
Poláček | Polacek
Poláčková | Polackova
Polášek | Polasek
Polášková | Polaskova
Polívka | Polivka
Polívková | Polivkova
Polšak | Polsak
=Pomp  ambiguous
Pompei
Pompili
Pompilio
Ponce
Poncelet  dutch
Ponet  dutch
Ponitzsch
Ponjavić | Ponjavic
Ponnet  dutch
=Pons  ambiguous
Ponsaerts  dutch
Ponti
=Poon  ambiguous
Poore
=Poorters  dutch ambiguous
Poortmans  dutch
=Poot  dutch ambiguous
Pooters  dutch
=Pop  dutch ambiguous
Popa  dutch
Popelier  dutch
Popelka
Popelková | Popelkova
Popescu  dutch
Popov
Popova
Popovici  dutch
Poppe  dutch
Poppeliers  dutch
Popržan | Poprzan
Popusoi
Popčić | Popcic
Popławski | Poplawski
Porcari
Porcu
Porgante
Porgants
Poriau  dutch
Porras
Porrez  dutch
Porsche
Portael  dutch
Porte  dutch
Porteman  dutch
Porters  dutch
Porth
=Portier  dutch ambiguous
Portillo
Portmann
Porębski | Porebski
Posada
Poschmann
Poser
Pospíchal | Pospichal
Pospíchalová | Pospichalova
Pospíšil | Pospisil
Pospíšilová | Pospisilova
Possemiers  dutch
=Post  dutch ambiguous
Postelmans  dutch
Postica
Postiglione
Postma  dutch
Postolachi
=Pot  dutch ambiguous
Potargent  dutch
Potenza
=Potgieter  ambiguous
Pothuvaal
Potoms  dutch
Potočar | Potocar
Potočnik | Potocnik
=Pots  dutch ambiguous
Pottel
=Potters  dutch ambiguous
Pottie  dutch
Pottier  dutch
Potums  dutch
Potvin  dutch
Potůček | Potucek
Potůčková | Potuckova
Pouls  dutch
Poulsen
Poupaert  dutch
Pouros
Pourová | Pourova
Pouye
Powell
Powlowski
Poyraz  dutch
Poyrazoğlu | Poyrazoglu
Pozzi
Pozzo
Poçan | Pocan
Poštić | Postic
Požarac | Pozarac
Prabowo
Prachař | Prachar
Prachařová | Pracharova
Pradana
Pradhan
Pradipta
Prado
Praet  dutch
Prah
Prajapat
Prakasa
Prakatur
Prangart
Prange
Pranowo
Prasasta
Prasetya
Prasetyo
Prastuti
Pratama
Pratesi
Praticò | Pratico
Pratiwi
Prato
Prayoga
Pražák | Prazak
Pražáková | Prazakova
Prchal
Prchalová | Prchalova
Prebil
Prebiračević | Prebiracevic
Preciado
Preda
Prediger
Predin
Predić | Predic
Predojev
Predojević | Predojevic
Predovic
Predović
Predragović | Predragovic
Preloščan | Preloscan
Premereur  dutch
Prempeh
Prencipe
Prenen  dutch
Preočanin | Preocanin
Prepelita
Prerad
Preradović | Preradovic
=Present  dutch ambiguous
Pressler
Prete
Pretkalniņa | Pretkalnina
Pretkalniņš | Pretkalnins
Pretorius
Preuk
Preuss
Preuveneers  dutch
Prevost
Prey
Preziosi
Prešeren | Preseren
Price
Pridāne | Pridane
Pridāns | Pridans
Priedīte | Priedite
Priedītis | Prieditis
=Priem  dutch ambiguous
Priemer
Prieto
Prince
Princen  dutch
Principato
Pringels  dutch
Pringle
=Prins  dutch ambiguous
=Prinsen  dutch ambiguous
Prinsloo
Prinzie  dutch
Prisacari
Prisacaru
Prisco
Privitera
Prkosovački | Prkosovacki
Probst
Procházka | Prochazka
Procházková | Prochazkova
Procopio
Procter
Prodan
Proesmans  dutch
Prohaska
Proietti
Prokeš | Prokes
Prokešová | Prokesova
Prokop
Prokopová | Prokopova
=Proost  dutch ambiguous
Proot  dutch
Prosacco
Proske
Protić | Protic
Provazník | Provaznik
Provazníková | Provaznikova
Provenzano
Provinciael  dutch
=Provo  dutch ambiguous
=Provoost  dutch ambiguous
Provost  dutch
Prové  dutch
Prošek | Prosek
Prošić | Prosic
Prošková | Proskova
Prus
Pruteanu
Przybylski
Przybysz
Przybył | Przybyl
Przybyła | Przybyla
Prášek | Prasek
Prášková | Praskova
Průcha | Prucha
Průchová | Pruchova
Průša | Prusa
Průšová | Prusova
Ptak
Ptáček | Ptacek
Ptáčková | Ptackova
PuačMatešić | PuacMatesic
Puca
Pucci
Puccio
Puchalski
Puddu
Pudjiastuti
Puente
Puga
Puggioni
Pugliese
Pugliesi
Puglisi
Puharić | Puharic
=Puissant  dutch ambiguous
Puiu
Puleo
Pulido
Pulinckx  dutch
Pulinx  dutch
Pun
Punie  dutch
Pupák | Pupak
Pupáková | Pupakova
Purdy
Purnama
Purnawarman
Purnawati
Purwadi
Purwanti
Pury
Puscas
Pusch
Puspasari
Puspita
=Put  dutch ambiguous
Putinčanin | Putincanin
Putman  dutch
Putnik
Putniņa | Putnina
Putniņš | Putnins
Putra
Putri
=Puts  dutch ambiguous
Putseys  dutch
Puttaert  dutch
Putteman  dutch
Puttemans  dutch
Puttenaers  dutch
Puttevils  dutch
Putzeys  dutch
Putzolu
Puylaert  dutch
Puype  dutch
Puzavac
Puzigaća | Puzigaca
Puķīte | Pukite
Puķītis | Pukitis
Puškarčuk | Puskarcuk
Pyck  dutch
Pycke  dutch
Pyfferoen  dutch
Pyl  dutch
Pylyser  dutch
Pynaert  dutch
Pype  dutch
Pypops  dutch
Pyra  dutch
Pysson  dutch
Pytel
=Python  ambiguous
Páez | Paez
Pál
Pánek
Pánková | Pankova
Pásztor | Pasztor
Pátek | Patek
Pátková | Patkova
Pålsson | Palsson
Pé | Pe  dutch
Pérez
Péter
Pícha | Picha
Píchová | Pichova
Píša | Pisa
Píšová | Pisova
Pöche | Poche
Pöge | Poge
Pērkona | Perkona
Pērkons | Perkons
Pētersone | Petersone
Pētersons | Petersons
Płonka | Plonka
Přibyl | Pribyl
Přibylová | Pribylova
Přikryl | Prikryl
Přikrylová | Prikrylova
Příhoda | Prihoda
Příhodová | Prihodova
Pšenička | Psenicka
Pšeničková | Psenickova
Qasımova | Qasimova
Quaegebeur  dutch
Quaghebeur  dutch
Quaglia
=Quanten  dutch ambiguous
Quaranta
Quarta
Quartenoud
Quartey
Quartier  dutch
Quataert  dutch
Queiroz
Quesada
Quetin  dutch
Quevedo
Quezada
Quick  dutch
Quidousse  dutch
Quigley
Quinn
Quinodoz
Quinta
Quintairos
Quintana
Quintanilla
Quintelier  dutch
Quintens  dutch
Quintero
Quintiens  dutch
=Quinto  ambiguous
Quintyn  dutch
Quirijnen  dutch
Quiros
Quiroz
Quirynen  dutch
Quiróz
Quisquater  dutch
Quitzon
Quix  dutch
Quiñones | Quinones
Quiñónez | Quinonez
Quliyev
Raabe
Raats  dutch
Raaymakers  dutch
Rabaey  dutch
Rabau  dutch
Rabaut  dutch
Rabenstein
Rabhi  dutch
Rabijns  dutch
Rabić | Rabic
Rabljenović | Rabljenovic
Raca
Rach
Rachmawati
Racordon
Racu
Raczyński | Raczynski
Rada
Radebe
Radecki
Rademakers  dutch
Radi  dutch
Radigović | Radigovic
Radijevac
Radin
Radinović | Radinovic
Radisavić | Radisavic
Radisavljević | Radisavljevic
Radisavčević | Radisavcevic
Radivojac
Radivojša | Radivojsa
Radišević | Radisevic
Radl
Radlović | Radlovic
Radmanović | Radmanovic
Radoi
Radomirović | Radomirovic
Radomski
Radonja
Radonjanin
Radonjić | Radonjic
Radotić | Radotic
Radovac
Radovanac
Radovanković | Radovankovic
Radovanlija
Radovanov
Radová | Radova
Radtke
Radu  dutch
Radulaški | Radulaski
Radulescu
Radulić | Radulic
Radulj
Raduljesković | Raduljeskovic
Raduljević | Raduljevic
Radulović | Radulovic
Radusilović | Radusilovic
Radusinović | Radusinovic
Radušić | Radusic
Raduški | Raduski
Raedschelders  dutch
Raedts  dutch
Rael
Raemaekers  dutch
Raeman  dutch
Raemdonck  dutch
Raemen  dutch
Raepsaet  dutch
Raes  dutch
Raets  dutch
Raeves  dutch
Raeymaekers  dutch
Raeymakers  dutch
Rafailović | Rafailovic
Raffa
Rafidyev
Rafidyeva
Rago
Ragone
Ragusa
Rahardian
Rahayu
Rahimah
Rahimi  dutch
Rahimov
Rahimova
Rahman  dutch
Rahmani  dutch
Rahmawati
Rahmouni  dutch
Rahn
Rahou  dutch
Raich
Raifyev
Raifyeva
Railean
Raileanu
Raimondi
Raimondo
Rajabov
Rajabova
Rajasa
Rajata
Rajh
Rajs
Rajtek
Rajčević | Rajcevic
Rajš
Rajšić | Rajsic
=Rak  ambiguous
Rakanović | Rakanovic
Rakarić | Rakaric
Rakas
Raković | Rakovic
Raková | Rakova
Rakowski
Rakušić | Rakusic
Ralbovski
Rallo
Rama  dutch
=Ramadan  dutch ambiguous
Ramadani  dutch
Ramadhani
Ramaekers  dutch
Ramael  dutch
Ramakers  dutch
Raman  dutch
Ramaut  dutch
Ramač | Ramac
Rambaldi
Ramboer  dutch
Rambour  dutch
Rambousek
Rambousková | Rambouskova
Ramdani  dutch
Ramella
Ramic  dutch
Rammant  dutch
Rammelaere  dutch
Rammeloo  dutch
Ramon  dutch
Ramos
Rampazzo
Rampelberg  dutch
Rampelbergh  dutch
Ramziddinov
Ramziddinova
Ramírez | Ramirez
Ramón
Rana  dutch
Randazzo
Randunković | Randunkovic
Raneri
Ranftl
Rangel
Rangelov
=Rangen  ambiguous
Ranieri
Raniolo
=Rans  dutch ambiguous
Ranson  dutch
Rantanen
Ranucci
Ranz
Rapisarda
Raposo
Rapovac
Rapp
Rappé  dutch
Rapuano
Rascón | Rascon
Rashid  dutch
Rashidov
Rashidova
Rasinac
Rasić | Rasic
Raskin  dutch
Rasmussen
Raspoet  dutch
Raspopović | Raspopovic
Raspudić | Raspudic
Rassalle  dutch
Rasschaert  dutch
=Rata  ambiguous
Rataj
Ratajczak
Ratajová | Ratajova
Rath
Ratke
Ratkovčić | Ratkovcic
Ratniece
Ratnieks
Ratti
Rau  dutch
Raubuch
Raufyev
Raufyeva
Raukuc
Raus  dutch
Rausch
Rauso
Raut
Rautenkranz
Rauwoens  dutch
Ravaioli
Ravelingien  dutch
Ravet
Ravn
Ravshanov
Ravshanova
Ravyts  dutch
Raxmatullohyev
Raxmatullohyeva
Raya
Rayen  dutch
Rayhan
Raymaekers  dutch
Raymakers  dutch
Raynor
Razić | Razic
Razo
Rašetarević | Rasetarevic
Rašetić | Rasetic
Rašević | Rasevic
Raška | Raska
Rašková | Raskova
Rašović | Rasovic
Raščanin | Rascanin
=Re  ambiguous
=Rea  ambiguous
Reale
Rebry  dutch
Recchia
Recour  dutch
Redaelli
Redant  dutch
Reddy
Reekmans  dutch
Reenaers  dutch
=Rees  ambiguous
Rega  dutch
Regalado
Regelbrugge  dutch
Reggers  dutch
Regnier  dutch
Rehak
Rehwagen
Reiber
Reichardt
Reichel
Reichert
Reichling
Reid
Reif
Reifenrath
Reijnders  dutch
Reilly
Reimann
Reina
Reinberg
Reinelt
Reinger
Reinhardt
Reinke
=Reis  ambiguous
Reitze
Remacle  dutch
Remans  dutch
Remaut  dutch
Remels  dutch
Remes  dutch
Remeta
Remeysen  dutch
Remeš
Remešová | Remesova
Remmerie  dutch
Remmery  dutch
Remory  dutch
Rempel
Remue  dutch
Remy  dutch
Renaers  dutch
Renap  dutch
Renard  dutch
Renaud
Renault
Renckens  dutch
Renda
Renders  dutch
Rendra
Rendulić | Rendulic
Rendón | Rendon
Reners  dutch
Renette  dutch
Renier  dutch
Reniers  dutch
Renk
Renna
Renneboog  dutch
=Rennen  dutch ambiguous
=Renner  ambiguous
Renovica
Renovčević | Renovcevic
Rens  dutch
Renson  dutch
Rentería | Renteria
=Rentmeesters  dutch ambiguous
Rentz
Renz
Renzi
Renčar | Rencar
Repac
Repetto
Repija
Repiská | Repiska
Repiský | Repisky
Reppin
Resković | Reskovic
Resnik
Resseler  dutch
Restivo
Restle
Restorff
Reséndez | Resendez
Retzke
Reubens  dutch
Reuber
Reumann
Reumers  dutch
Reunes  dutch
Reunis  dutch
=Reus  ambiguous
Reusen  dutch
Reusens  dutch
Reuss
Reusse
Revenco
Reweghs  dutch
Rey
Reybrouck  dutch
Reyes
Reygaert  dutch
Reygaerts  dutch
Reymen  dutch
Reymond
Reyna
Reynaert  dutch
Reynaerts  dutch
Reynders  dutch
Reyners  dutch
Reyniers  dutch
Reynold
Reynolds
Reynoso
Reyns  dutch
Reyntiens  dutch
Reyntjens  dutch
Reynvoet  dutch
Reyskens  dutch
Rezek
Rezková | Rezkova
Rečević | Recevic
Reşo | Reso
Rheder
Rhoden
Riahi  dutch
Ribar
Ribaupierre
Ribbens  dutch
Ribeiro
RibićGreganić | RibicGreganic
Ribus  dutch
Rica
Riccardi
Ricci
Ricciardi
Riccio
Riccobono
Rice
Richard  dutch
Richards
Richardson
=Richter  ambiguous
Richtr
Richtrová | Richtrova
=Rico  ambiguous
Ricour  dutch
Ridge
Ridolfi
=Riedel  ambiguous
Riediger
Rieger
Riekmann
Riekstiņa | Riekstina
Riekstiņš | Riekstins
Riemis  dutch
Riepl
Riermeier
Riester
Riethmüller | Riethmuller
Rietjens  dutch
Rietman  dutch
Rietmüller | Rietmuller
Rietscher
Rigaux  dutch
Riggi
Riggio
Righetti
Righi
Rigo  dutch
Rigole  dutch
Rigolle  dutch
Rigoni
Rijckaert  dutch
Rijkers  dutch
Rijmenams  dutch
Rijmenants  dutch
Rijnders  dutch
Rillaerts  dutch
Rimai
Rimbaut  dutch
Rinaldi
Rincón | Rincon
Riner
=Ringel  ambiguous
Ringer
Ringoet  dutch
Ringoir  dutch
Ringoot  dutch
=Rink  ambiguous
Riojas
Riolo
Riparbelli
Ripken
Rippin
Riské | Riske  dutch
Ritchie
Ritosek
=Rits  dutch ambiguous
Ritschel
Ritsma  dutch
Ritter
Rittgasser
Rittweg
Ritz
Ritzen  dutch
Riva
Rivas
Rivera
Rivero
Riviere  dutch
Riyanti
Rizvonyev
Rizvonyeva
Rizza
Rizzi
Rizzo  dutch
Roba
Robaeys  dutch
Robak
Robbe  dutch
=Robben  dutch ambiguous
Robbens  dutch
Robberecht  dutch
Robberechts  dutch
Robbrecht  dutch
Robel
=Robert  dutch ambiguous
Roberti
Roberts  dutch
Robertson
Robeyns  dutch
=Robijn  dutch ambiguous
Robijns  dutch
Robin
Robinson
Robledo
Robles
Robu
Robyn  dutch
Robyns  dutch
Rocca
Rocchi
Rocco
Rocha
Rochaix
Rochat
Roche
Rochette  dutch
Rochtus  dutch
Rochus  dutch
Rockmeier
Rodarte
Rodehau
Rodiers  dutch
Rodigari
Rodowski
Rodrigues  dutch
Rodriguez  dutch
Rodrígez | Rodrigez
Rodríguez
Rodríquez | Rodriquez
Rodts  dutch
Roebben  dutch
Roecker
=Roef  dutch ambiguous
Roefs  dutch
Roegiers  dutch
Roegies  dutch
Roekens  dutch
Roeland  dutch
Roelands  dutch
Roelandt  dutch
Roelandts  dutch
Roelans  dutch
Roelant  dutch
Roelants  dutch
Roelen  dutch
Roelens  dutch
Roelofs  dutch
Roels  dutch
Roelstraete  dutch
=Roes  dutch ambiguous
Roesbeke  dutch
Roesems  dutch
Roets  dutch
Roevens  dutch
Roex  dutch
Rogahn
Rogala
Rogalski
Roger
Roggatz
=Rogge  dutch ambiguous
Roggeman  dutch
Roggemans  dutch
=Roggen  dutch ambiguous
Rogier  dutch
Rogiers  dutch
Rogiest  dutch
Rogolino
Rogowski
Rogulja
Rohan
Rohländer | Rohlander
Rohrer
Rojas
Rojek
Rojo
Rokossa
Roland  dutch
Roldán | Roldan
Roleder
Rolfson
Rolland
Rollier  dutch
Rollo
Rolly  dutch
Rollé | Rolle  dutch
Roloff
Rolón | Rolon
Romagnoli
Romaguera
Romain  dutch
=Roman  dutch ambiguous
Romanciuc
Romanelli
Romani
Romaniello
Romanini
Romano  dutch
Romanovska
Romanovskis
Romanowski
Romančík | Romancik
Romančíková | Romancikova
Rombaut  dutch
Rombauts  dutch
=Rombout  dutch ambiguous
Rombouts  dutch
Romeo
Romero
Romeyns  dutch
=Rommel  dutch ambiguous
Rommelaere  dutch
Rommens  dutch
Rommes  dutch
Romo
Romy
Romčević | Romcevic
=Rondas  dutch ambiguous
Rondelez  dutch
Rondinone
Rondoni
Rondou  dutch
Rondović | Rondovic
Rongé | Ronge  dutch
Ronse  dutch
Ronsmans  dutch
Ronsse  dutch
Roob
Roobaert  dutch
Roobroeck  dutch
Roobrouck  dutch
Roodhooft  dutch
Roofthooft  dutch
=Room  dutch ambiguous
Rooman  dutch
=Rooms  dutch ambiguous
Rooryck  dutch
=Roos  dutch ambiguous
Roose  dutch
Rooseleer  dutch
Roosemont  dutch
Roosen  dutch
Roosenboom  dutch
Roosens  dutch
Roothooft  dutch
Roovers  dutch
Roox  dutch
Rooze  dutch
Roque
=Ros  dutch ambiguous
Rosa
Rosado
Rosales
Rosandić | Rosandic
Rosario
Rosas
Rosati
Rosbach
Rosca
Roschinsky
Rose
Rosenauer
Rosenbauer
Rosenbaum
Rosenthal
Rosi
Rosiak
Rosier  dutch
Rosiers  dutch
Rosiński | Rosinski
=Roskam  dutch ambiguous
Roskams  dutch
Rosksch
Ross
Rossaert  dutch
Rossberg
Rosseau  dutch
Rosseel  dutch
Rosseels  dutch
Rosseeuw  dutch
Rossel  dutch
Rosselle  dutch
Rosselli
Rosset
Rossetti
Rossi  dutch
Rossie  dutch
Rossignol  dutch
Rossini
Rossler
Rosso
Rossouw
Rosu
Rota
Rotari
Rotaru
Roth  dutch
Rothenbacher
Rother
Rotolo
Rotondo
Rotsaert  dutch
Rotthier  dutch
Rottier  dutch
Rottiers  dutch
Rotty  dutch
Rotundo
Roubal
Roubalová | Roubalova
Rouckhout  dutch
Rouffa  dutch
Rougemont
Roulin
Roumans  dutch
Rous
Rousová | Rousova
Rousseau  dutch
Rousseeuw  dutch
Roussel  dutch
=Roux  dutch ambiguous
Rovčanin | Rovcanin
Rowe
Roy
Royackers  dutch
Roybal
Royen  dutch
Royer
Rozenbaha
Rozenbahs
Rozgić | Rozgic
Roziers  dutch
Rozsypal
Rozsypalová | Rozsypalova
Rozīte | Rozite
Rozītis | Rozitis
Ročkomanović | Rockomanovic
Rošević | Rosevic
Roškić | Roskic
Rožac | Rozac
Rožkalne | Rozkalne
Rožkalns | Rozkalns
Rubben  dutch
Rubbens  dutch
Rubbrecht  dutch
Rubene
Rubenis
Rubens  dutch
Ruberto
Rubino
Rubio
Rubrecht  dutch
Rucco
Ruch
Ruciński | Rucinski
Ruckdeschel
Rudan
Rudnicki
Rudolf
Rudolfová | Rudolfova
Rudziński | Rudzinski
Rudzki
Rudzīte | Rudzite
Rudzītis | Rudzitis
Ruebens  dutch
Ruecker
Ruelas
Ruelens  dutch
Ruggeri
Ruggieri
Ruggiero
Rugtier  dutch
Ruiz
Rumenić | Rumenic
Rumes  dutch
Rummens  dutch
Rumpf
Runce
Runcis
Runolfsdottir
Runolfsson
Runte
Ruotolo
Rupnik
Rupprecht
=Rus  ambiguous
Rusciano
Rusin
Rusnac
Rusová | Rusova
Russel
Russo  dutch
Russu
Rustamov
Rustamova
Rusu  dutch
Ruth
Rutherford
Rutkowski
Ruts  dutch
Rutsaert  dutch
Rutten  dutch
Ruttens  dutch
Ruud
Ruymaekers  dutch
Ruymen  dutch
Ruys  dutch
Ruysen  dutch
Ruysschaert  dutch
Ruysseveldt  dutch
Ruyssinck  dutch
Ruyters  dutch
Ruíz
Rušanoski | Rusanoski
Ružička | Ruzicka
Ružičková | Ruzickova
Ryan
Ryba
Rybak
Rybarczyk
Rybicki
Rybníček | Rybnicek
Rybníčeková | Rybnicekova
Rybová | Rybova
Rybár | Rybar
Rybárik | Rybarik
Rybáriková | Rybarikova
Rybárová | Rybarova
Rybář
Rybářová
Ryckaert  dutch
Ryckbosch  dutch
Ryckeboer  dutch
Ryckebosch  dutch
Ryckebusch  dutch
Ryckewaert  dutch
Ryckmans  dutch
Ryckoort  dutch
Ryckx  dutch
Ryde  dutch
Ryjikh
Rymen  dutch
Rymenans  dutch
Rymenants  dutch
Rynders  dutch
Ryngaert  dutch
Ryon  dutch
Rypens  dutch
Rys  dutch
Rysman  dutch
Ryzih
Ryšavá | Rysava
Ryšavý | Rysavy
Rzepka
Rác | Rac
Rácová | Racova
Rácz | Racz
Rädler | Radler
Räntsch | Rantsch
Räsänen | Rasanen
Ríos | Rios
Różański | Rozanski
Różycki | Rozycki
Rödiger | Rodiger
Röse
Röthlisberger | Rothlisberger
Röttger | Rottger
Røed | Roed
Rücker | Rucker
Rüdiger | Rudiger
Rüegg | Ruegg
Rüter | Ruter
Rüttimann | Ruttimann
Rýdl | Rydl
Rýdlová | Rydlova
Růžek | Ruzek
Růžička
Růžičková
Růžková | Ruzkova
S'Jongers  dutch
Sa'dullohyev
Sa'dullohyeva
Saadi  dutch
Saadiyev
Saadiyeva
Saarinen
Saavedra
Saba  ambiguous
Sabaly
Sabatini
Sabatino
Sabato
Sabau
Sabbatini
Sabbe  dutch
Sabdat
Sabia
Sabian
Sabino
Sablain  dutch
Sabljak
Sablon  dutch
Sabolski
Sabolčec | Sabolcec
Sabri  dutch
Sacchet
Sacchetti
Sacchi
Sacco
Saccone
Sachse
Saciri  dutch
Sack  dutch
Sacré | Sacre  dutch
Sadat  dutch
Saddiki  dutch
Sadik  dutch
Sadiki
Sadiku  dutch
Sadio
Sadones  dutch
Sadović | Sadovic
Sadowski
Sadriddinov
Sadriddinova
Sadílek | Sadilek
Sadílková | Sadilkova
Sadıklar | Sadiklar
Sadžak | Sadzak
Saefullah
Saegerman  dutch
Saelen  dutch
Saelens  dutch
Saenen  dutch
Saerens  dutch
Saesen  dutch
Saey  dutch
Saeys  dutch
Safi  dutch
Safiryev
Safiryeva
Safitri
Saflanis
Safo
Safoyev
Safoyeva
Sagadi
Sagaert  dutch
Sagafe
Saglam  dutch
Sagna
Sagonas
Sahan  dutch
Sahbaz  dutch
Saheed
Sahin  dutch
Sahli  dutch
Sahner
Sai
Saia
=Said  dutch ambiguous
Saidi  dutch
Saidov
Saidova
Saile
Sailer
Saini
Saiz
Sakho
Sala
Saladino
Salaets  dutch
Salah  dutch
Salahudin
Salako
=Salami  ambiguous
Salamone  dutch
Salas
Salatiello
Salazar
Salcedo
Salcido
Saldaña | Saldana
Salden  dutch
Saldivar
Saleh  dutch
Salembier  dutch
Salemi
Salemme
Salens  dutch
Salerno
Salgado
Salhi  dutch
Sali  dutch
Salien  dutch
Salierno
Saliev  dutch
Salieva  dutch
Salih  dutch
Salihi  dutch
Salim  dutch
Salinas
Salis
Saliën  dutch
Sall  dutch
Sallaerts  dutch
Salma
Salman  dutch
=Salmi  dutch ambiguous
Salminen
Salmiņa | Salmina
Salmiņš | Salmins
Salmon  dutch
Salo
Salohov
Salohova
Salomez  dutch
Salomone
Salonen
Salow
Salsabilla
Salvadori
Salvati
Salvatore
Salvatori
Salvi
Salvucci
Salzano
Salzer
Salzmann
Samadi  dutch
Samaey  dutch
Samain  dutch
Saman  dutch
Samancı | Samanci
Samandarov
Samandarova
Samaniego
Samb
=Samba  ambiguous
Sambe
Sambou
Samek
Samijn  dutch
Samiryev
Samiryeva
Samková | Samkova
Sammartano
Sammartino
Sammert
Samohod
Samohodaj
Samolov
Samolovac
Samosir
Samoy  dutch
Sampermans  dutch
Sampers  dutch
Samson  dutch
Samsonová | Samsonova
Samuel  dutch
Samuelsson
Samyn  dutch
Sanabria
Sanadrović | Sanadrovic
Sanches
Sanchez  dutch
Sanctorum  dutch
Sandalcı | Sandalci
Sandalj
Sandberg
Sander
Sanders  dutch
Sandić | Sandic
Sando
Sandor
Sandoval
Sandoz
Sandra  dutch
Sandström | Sandstrom
Sandu  dutch
Sanfilippo
Sanford
Sanna
Sannen  dutch
Sannino
Sansen  dutch
Sansone
Santacruz
Santamaria
Santana
Santangelo
Santarelli
Santarossa
Santarsia
Santarsiero
Santens  dutch
Santermans  dutch
Santi
Santiago
Santilli
Santillán | Santillan
Santinelli
Santini
Santo
Santoni
Santori
Santoro
Santos
Santoso
Santucci
Santy  dutch
Sanusi
Sané | Sane
=Sap  dutch ambiguous
Sapienza
Saponaro
Saporito
Saptono
Saputra
Saputri
Sarabia
Saracino
Saragih
Sarah
Saraiva
Saraswati
Sarbu
Sardella
Sardina
Sardorov
Sardorova
Sarens  dutch
Sargsyan  dutch
=Sari  dutch ambiguous
Sarikaya  dutch
Sarlet  dutch
Sarnataro
Sarpong
Sarr
Sarrazyn  dutch
Sarti
Sartor
Sartori
Sarvari
Sarvarov
Sarvarova
Sarı
Sarıoğlu | Sarioglu
=Sas  dutch ambiguous
Sassano
Sassi
Sasso
Satner
Satria
Satta
Sattelmaier
Satterfield
Sauceda
Saucedo
Sauer
Sauerland  ambiguous
Sauliete
Saulietis
Saumweber
Saussure
Sauviller  dutch
Sauvillers  dutch
Sauwens  dutch
Sava  ambiguous
Savary
Savat  dutch
Savciuc
Savelkoul  dutch
Savels  dutch
Savevski
Saveyn  dutch
Savin
Savini
Savoca
Savoia
Savolainen
Savu
Sawayn
Sawicki
=Sax  dutch ambiguous
Saygıner | Sayginer
Saïdi  dutch
Sbai  dutch
Sbrana
Scaglione
=Scala  ambiguous
Scalia
Scalise
Scalzo
Scano
Scanu
Scarano
Scardino
Scarpa
Scarpellini
Schabon  dutch
=Schacht  dutch ambiguous
=Schaden  ambiguous
Schaefer
Schaeken  dutch
Schaekers  dutch
Schaerlaecken  dutch
Schaerlaeken  dutch
Schaffarzik
Schahbasian
Schaillée | Schaillee  dutch
Schalck  dutch
Schaller
Schalley  dutch
Schamberger
=Schamp  dutch ambiguous
Schampaert  dutch
Scharf
Schatteman  dutch
Schaub
Schaubroeck  dutch
Schaut  dutch
Schauvliege  dutch
Schauwers  dutch
Schedler
Scheelen  dutch
Scheepers  dutch
Scheepmans  dutch
=Scheer  ambiguous
Scheerens  dutch
Scheerlinck  dutch
Scheers  dutch
Scheidegger
Scheir  dutch
Scheire  dutch
Scheirlinck  dutch
Scheirlinckx  dutch
Scheirs  dutch
Schejbal
Schejbalová | Schejbalova
Scheldeman  dutch
Schelfaut  dutch
Schelfhaut  dutch
Schelfhout  dutch
Schelfthout  dutch
Schelk
Schelkens  dutch
Schellaert  dutch
Schellekens  dutch
Schellemans  dutch
Schellenbeck
Schellens  dutch
Schelles  dutch
Schellinck  dutch
Schelpe  dutch
Schelstraete  dutch
Scheltjens  dutch
Schembera
Schenck  dutch
=Schenk  dutch ambiguous
=Schenkels  dutch ambiguous
Schepens  dutch
=Schepers  dutch ambiguous
Schepkens  dutch
Schepmans  dutch
=Scheppers  dutch ambiguous
Scherbarth
Scherens  dutch
Scherer
Scherini
Schermann
Scherpereel  dutch
Scherrens  dutch
Scherrer
Schersing
Scherz
=Schets  dutch ambiguous
Schettino
Scheurer
=Scheuring  ambiguous
Scheveneels  dutch
Schevenels  dutch
Schevernels  dutch
Scheyltjens  dutch
Scheynen  dutch
Scheys  dutch
Scheytt
Scheyving  dutch
Schiavi
Schiavo
Schiavon
Schiavone
Schielke
Schiepers  dutch
Schieskow
Schietecatte  dutch
=Schietgat  dutch ambiguous
Schietse  dutch
Schiettecatte  dutch
Schiettekatte  dutch
Schifano
Schildermans  dutch
=Schilders  dutch ambiguous
Schildhauer
Schillaci
Schillebeeckx  dutch
Schillemans  dutch
=Schiller  ambiguous
Schillewaert  dutch
=Schilling  ambiguous
Schils  dutch
Schiltz  dutch
Schima
=Schimmel  ambiguous
Schimmer
Schindzielorz
Schinner
Schiopu
=Schipper  dutch ambiguous
=Schippers  dutch ambiguous
Schirmer
Schirrmeister
Schirru
Schlachter
Schlangen
Schlatter
Schlawitz
Schlechtweg
Schley
Schlicht
Schlitzer
Schmalzle
Schmeler
Schmid
Schmidt  dutch
Schmidtchen
Schmidtová | Schmidtova
Schmit  dutch
Schmitt  dutch
Schmitz  dutch
Schmuhl
Schneider  dutch
Schneidrová | Schneidrova
Schnelting
Schnider
Schnieder
Schniedermeier
Schnyder
Schnürer | Schnurer
=Schobben  dutch ambiguous
Schoberg
Schoch
Schockaert  dutch
Schodts  dutch
Schoefs  dutch
Schoels  dutch
Schoeman
Schoemans  dutch
=Schoen  ambiguous
Schoenaers  dutch
Schoenmaeckers  dutch
Schoenmaekers  dutch
=Schoenmakers  dutch ambiguous
=Schoepen  dutch ambiguous
Schoeters  dutch
Schoevaerts  dutch
Schokkaert  dutch
=Schol  dutch ambiguous
Scholiers  dutch
Schollaert  dutch
=Schollen  dutch ambiguous
Schollier  dutch
Scholliers  dutch
Schols  dutch
Scholten  dutch
Scholtz
Scholz
Schonberg
Schondelmaier
Schonkeren  dutch
=Schoof  dutch ambiguous
Schoofs  dutch
Schoolaert  dutch
=Schoolmeesters  dutch ambiguous
Schoonbaert  dutch
Schoonejans  dutch
Schoonis  dutch
Schoonjans  dutch
Schoonvaere  dutch
Schoonvliet  dutch
Schoors  dutch
Schoovaerts  dutch
Schops  dutch
Schorderet
Schorr
=Schots  dutch ambiguous
Schotsmans  dutch
Schott
Schotte  dutch
Schottmann
Schoubben  dutch
Schoubs  dutch
Schoukens  dutch
Schouppe  dutch
Schoups  dutch
Schouren
Schouteden  dutch
=Schouten  dutch ambiguous
Schouterden  dutch
Schoutteet  dutch
Schoutteten  dutch
Schouwaerts  dutch
Schowalter
Schrader
Schraepen  dutch
Schraeyen  dutch
=Schram  dutch ambiguous
Schramm
Schramme  dutch
Schrauwen  dutch
Schreck
Schreel  dutch
Schreiber  dutch
Schreiner
Schreiter
Schrepfer
Schreurs  dutch
Schrevens  dutch
=Schrijvers  dutch ambiguous
Schroder
Schroeder
Schroeders  dutch
=Schroeven  dutch ambiguous
Schroeyers  dutch
Schroons  dutch
Schrooten  dutch
Schrooyen  dutch
Schroven  dutch
Schroyen  dutch
Schroyens  dutch
Schruers  dutch
Schryvers  dutch
Schröder
Schrøder
Schuddinck  dutch
Schuer  dutch
Schueremans  dutch
Schuermann
Schuermans  dutch
Schuff
Schuhaj
Schuldt
Schuler
Schulist
=Schulpen  dutch ambiguous
Schult
Schulte
Schultz
Schultze
Schulz
Schulze
Schumacher
Schumann
Schumm
Schupp
Schuppe
Schurgers  dutch
Schuri
Schurmans  dutch
Schuster
=Schutters  dutch ambiguous
Schutyser  dutch
Schutzbach
Schuurmans  dutch
Schuyten  dutch
Schwab
Schwalm
Schwanbeck
Schwandke
Schwanitz
Schwarthoff
Schwartz  dutch
Schwarz
Schwarzer
Schwarzkopf
Schwarzmeier
Schwarzová | Schwarzova
Schwatlo
Schweisfurth
Schweitz
Schweizer
Schwennen
Schwerdtner
Schwidde
Schwirkschlies
Schwizgebel
Schwuchow
Schyvens  dutch
Schäfer | Schafer
Schäffel | Schaffel
Schäffer | Schaffer
Schäning | Schaning
Schär
Schärer | Scharer
Schöckel | Schockel
Schönball | Schonball
Schönbeck | Schonbeck
Schönberg
Schönebeck | Schonebeck
Schönenberger | Schonenberger
Schönfeld | Schonfeld
Schönherr | Schonherr
Schönlebe | Schonlebe
Schötz | Schotz
Schüler
Schüppel | Schuppel
Schürch | Schurch
Schütz | Schutz
Schütze | Schutze
Sciacca
Scocco
Scognamiglio
Scopece
Scorza
Scott  dutch
Scotti
Scripnic
Scrofani
Scuderi
Scurtu
Scutaru
Sebastiani
Sebrechts  dutch
Sebreghts  dutch
Secchi
Secci
Secember  dutch
Sechi
Seck  dutch
Secrieru
Sedarević | Sedarevic
Sedeyn  dutch
Sedillo
Sedliak
Sedliaková | Sedliakova
Sedlák | Sedlak
Sedláková | Sedlakova
Sedláček | Sedlacek
Sedláčková | Sedlackova
Sedlář | Sedlar
Sedlářová | Sedlarova
Seeger
Seelig
Seels  dutch
Seerden  dutch
Seeuws  dutch
Sefiani  dutch
Segaert  dutch
Segers  dutch
Seghers  dutch
Segovia
Segunmaru
Segura
Sehls
Sehnal
Sehnalová | Sehnalova
Seibold
Seidel
Seiders
Seidl
Seidlová | Seidlova
Seifert
Seifertová | Seifertova
Seigel
Seigers  dutch
Seiler
Seitz
Sekanina
Sekaninová | Sekaninova
Sekinat
Sel  dutch
Selderslaghs  dutch
Seldeslachts  dutch
Selek  dutch
Selen  dutch
Selis  dutch
Sellami  dutch
Sellekaerts  dutch
Selleslagh  dutch
Selleslags  dutch
Sels  dutch
Seme
Semeraro
Semerád | Semerad
Semerádová | Semeradova
Seminck  dutch
Semisch
Sempels  dutch
Semprini
=Sen  dutch ambiguous
Senatore
Senden  dutch
Sener  dutch
Senesael  dutch
Senger
Senghor
Senkel
Senko
Senková | Senkova
Senn
Sente  dutch
Senzangakhona
Sepe
Sepetçi | Sepetci
Sepúlveda | Sepulveda
Serafin
Serafini
Serafino
Serban  dutch
Serbruyns  dutch
Sercu  dutch
Serdons  dutch
Seremet
Serena
Serfontein
Sergant  dutch
=Sergeant  dutch ambiguous
Serghei
Sergi
Sergooris  dutch
Serhat
Serlet  dutch
Sermeus  dutch
Sermon  dutch
Serna
Serneels  dutch
Serpa
Serpieters  dutch
Serr
Serra
Serrano
Serrato
Serrien  dutch
Serroyen  dutch
Serruys  dutch
Serry  dutch
Serré  dutch
Servaege  dutch
Servaes  dutch
Servais  dutch
Servotte  dutch
Servranckx  dutch
Seré | Sere  dutch
Seržante | Serzante
Seržants | Serzants
Sesay  dutch
Sessa
Sestito
Sethi
Setiawan
Seuntjens  dutch
Seurinck  dutch
Seurynck  dutch
Sevcenco
Sevenants  dutch
Sevens  dutch
Sever
Severa
Severens  dutch
Severeyns  dutch
Severi  dutch
Severijns  dutch
Severino
Severová | Severova
Severs  dutch
Severyns  dutch
Sevi
Sevilla
Sewald
Sey  dutch
Seydi
Seye  dutch
Seyen  dutch
Seyidova
Seykens  dutch
Seymus  dutch
Seynaeve  dutch
Seynhaeve  dutch
Seyns  dutch
Seys  dutch
Seyssens  dutch
Sezek
Sezer  dutch
Sforza
Shabani  dutch
Shah  dutch
Shahbozov
Shahbozova
Shahobiddinov
Shahobiddinova
Shahriyorov
Shahriyorova
Shahzodov
Shahzodova
Shai
Shakya
Shala  dutch
Shamsiddinov
Shamsiddinova
Shanahan
Sharifi  dutch
Sharma  dutch
Sheikh  dutch
Shekoni
=Sherpa  ambiguous
Sherzad  dutch
Sherzodov
Sherzodova
Shezi
Shields
Shinwari  dutch
Shirzad  dutch
Shiu
Shodiyorov
Shodiyorova
Shohibov
Shohibova
Shongwe
Shrestha  dutch
Shukla
Shukrulloh
Shukrulloha
Shum
Siau  dutch
Sibiya
Siborgs  dutch
Siccard  dutch
Siciliano
Sidibé | Sidibe
Sidler
Siebel
Siebens  dutch
Siebert
Siedlecki
Siegling
Siegrist
Sielemann
Siemon
Siemons  dutch
Sienaert  dutch
Siener
Sienkiewicz
Sieradzki
Sierens  dutch
Sierra
Sietniece
Sietnieks
Sieuw  dutch
Sievers
Siewert
Sigin  dutch
Signorelli
Signorile
Signorini
Sigrist
Sihler
Sihombing
Sihotang
Siino
Sijbers  dutch
Sijmons  dutch
Sikora
Sikorová | Sikorova
Sikorski
Silenzi
Siliņa | Silina
Siliņš | Silins
Silkens  dutch
Sillah
Sillen  dutch
Sillis  dutch
Silva
Silverans  dutch
Silvestri
Silvestrini
Silvestro
=Sima  ambiguous
Simanjuntak
Simbolon
Simenon  dutch
Simeoli
Simeone
Simeoni
Simeti
Simijonović | Simijonovic
Similon  dutch
Simin
Simion
Simionescu
Simić | Simic
Simićević | Simicevic
Simjanović | Simjanovic
=Simmen  ambiguous
Simoen  dutch
Simoens  dutch
Simojlović | Simojlovic
Simon  dutch
Simoncelli
Simone  dutch
Simonet
Simonetti
Simoni
Simonini
Simonis
Simonović | Simonovic
Simons  dutch
Simonsen
Simsek  dutch
Simula
Simulov
Simunović | Simunovic
Simurdić | Simurdic
Simões | Simoes
Simčič | Simcic
Sin
Sinaga
Sinanoğlu | Sinanoglu
Sinclair
Singh  dutch
Sinha
Sini
Sinnaeve  dutch
Sinnesael  dutch
Sinnhuber
Sinopoli
Sintobin  dutch
Sintubin  dutch
Sioen  dutch
Siongers  dutch
Sipes
Sipos
Sips  dutch
Siracusa
Siragusa
Sirait
Siraj  dutch
Sirbu
Siregar
Sirghi
Siri
Sirojiddinov
Sirojiddinova
Sischka
Sisneros
Sitarić | Sitaric
Sitek
Sithole
Sithuli
Sitompul
Sitorus
Situmorang
Siu
Sivák | Sivak
Siváková | Sivakova
Siwek
Siwele
Six  dutch
Siyaya
Sjöberg | Sjoberg
Sjögren | Sjogren
Skala
Skalická | Skalicka
Skalický | Skalicky
Skalová | Skalova
Skalski
Skandović | Skandovic
Skeledžija | Skeledzija
Skenderija
Skiba
Skibicki
Skibiński | Skibinski
=Skiles  ambiguous
Sklenka
Sklenková | Sklenkova
Sklenář | Sklenar
Sklenářová | Sklenarova
Skoczylas
Skoglund
Skokan
Skokanová | Skokanova
Skopal
Skopalová | Skopalova
Skorupan
Skov
Skowron
Skowronek
Skowroński | Skowronski
Skořepa | Skorepa
Skořepová | Skorepova
Skračić | Skracic
Skroban
Skrzypczak
Skrzypek
Skudra
Skutecká | Skutecka
Skutecký | Skutecky
Skuterud
Skácel | Skacel
Skácelová | Skacelova
Skála
Skálová
Skóra | Skora
Skřivánek | Skrivanek
Skřivánková | Skrivankova
Slabbaert  dutch
Slabbinck  dutch
Slabá | Slaba
Slabý | Slaby
Slachmuylders  dutch
Sladaković | Sladakovic
Sladek
Sladić | Sladic
Sladká | Sladka
Sladký | Sladky
Sladoje
Sladojević | Sladojevic
Sladović | Sladovic
Slaets  dutch
=Slagmolen  dutch ambiguous
Slagmulder  dutch
=Slam  ambiguous
Slamarski
Slamek
=Slangen  dutch ambiguous
Slanina
Slaninová | Slaninova
Slankamenac
Slatinac
Slavković | Slavkovic
Slavík | Slavik
Slavíková | Slavikova
Slavíček | Slavicek
Slavíčková | Slavickova
Slašťan | Slastan
Slašťanová | Slastanova
=Slechten  dutch ambiguous
Sleeckx  dutch
Sleeuwaert  dutch
Slegers  dutch
Slembrouck  dutch
Slenders  dutch
Sleurs  dutch
Sleven  dutch
Sleypen  dutch
Slezák | Slezak
Slezáková | Slezakova
Slijepac
Slijepčević | Slijepcevic
Sloboda
Slobodanović | Slobodanovic
Slobodjanac
Slobodník | Slobodnik
Slobodníková | Slobodnikova
Slobodová | Slobodova
Slobođanac | Slobodanac
Slock  dutch
Slonja
Slootmaekers  dutch
Slootmans  dutch
Slos  dutch
Slosse  dutch
Slota
Slotová | Slotova
Slotta
Slovák | Slovak
Slováková | Slovakova
Slováček | Slovacek
Slováčková | Slovackova
Sluka
Sluková | Slukova
Sluys  dutch
Sluyts  dutch
Sládek
Sládková | Sladkova
Sláma | Slama
Slámová | Slamova
Smaers  dutch
Smagghe  dutch
Smailbegović | Smailbegovic
Smaić | Smaic
Smajlović | Smajlovic
Smans  dutch
Smedsrud
Smedts  dutch
Smeekens  dutch
Smeers  dutch
Smeesters  dutch
Smeets  dutch
Smejkal
Smejkalová | Smejkalova
Smekens  dutch
Smessaert  dutch
=Smet  dutch ambiguous
Smetana
Smetanová | Smetanova
Smets  dutch
Smeulders  dutch
Smeuninx  dutch
Smeyers  dutch
Smidts  dutch
Smieja
Smiljan
Smiljanec
Smismans  dutch
Smit  dutch
=Smith  dutch ambiguous
Smitham
Smits  dutch
Smogeli
Smola
Smolderen  dutch
Smolders  dutch
Smoliński | Smolinski
Smoljanec
Smoljanić | Smoljanic
Smolka
Smolková | Smolkova
Smolová | Smolova
Smolík | Smolik
Smolíková | Smolikova
=Smout  dutch ambiguous
Smrek
Smreková | Smrekova
Smrčka | Smrcka
Smrčková | Smrckova
Smržová | Smrzova
Smulders  dutch
Smutná | Smutna
Smutný | Smutny
Smuģe | Smuge
Smuģis | Smugis
Smyth
Smékal | Smekal
Smékalová | Smekalova
Snackaert  dutch
Snaet  dutch
Snauwaert  dutch
Snedden
=Snel  dutch ambiguous
Snelders  dutch
Snell
Snellings  dutch
Snellinx  dutch
Snels  dutch
Sneppe  dutch
Sneyders  dutch
Sneyers  dutch
Snick  dutch
=Snijders  dutch ambiguous
Snijers  dutch
Snijkers  dutch
Snoeck  dutch
Snoeckx  dutch
Snoeks  dutch
Snoekx  dutch
Snoeys  dutch
Snooke
Snyders  dutch
Snyers  dutch
Snyman
Soare
Soares
Sobczak
Sobczyk
Sobek
Sobieraj
Sobitov
Sobitova
Sobková | Sobkova
Sobolewski
Soboll
Sobotka
Sobotková | Sobotkova
Sobowale
Sobrie  dutch
Sobry  dutch
Soccorsi
Socha
Sochacki
Sochirca
Sochor
Sochorová | Sochorova
Socolov
Sodano
Sodar
Sodiqov
Sodiqova
Soen  dutch
Soenen  dutch
Soenens  dutch
Soens  dutch
Soers  dutch
Soetaert  dutch
Soetaerts  dutch
Soete  dutch
Soetemans  dutch
Soetens  dutch
Soetewey  dutch
Soffers  dutch
Sohier  dutch
Sojka
Sojková | Sojkova
Sokhela
Sokol
SokolićMihalak | SokolicMihalak
Sokolová | Sokolova
Sokolowski
Sokołowski
Sokół
Solak  dutch
Solano
Solberg
Soldati
Solemé | Soleme  dutch
Solga
Solheim
Solinas
Soliz
Soller
Solli
Sollie  dutch
Sollner
Solmaz
Solomon
Solorio
Solorzano
Soltan
Soltanov
Soltanova
Solís | Solis
Somayaji
Somers  dutch
=Sommen  dutch ambiguous
Sommer
Sommrová | Sommrova
Somogyi
Somrak
Somssich
Sonck  dutch
Sondisa
Sondore
Sondors
Sonko
Sonn
Sonnabend
Sonneville  dutch
Soons  dutch
Soontjens  dutch
Soors  dutch
Sorbello
Sorce
Soreyn  dutch
Sorgeloos  dutch
Soria
Soro
Sorrentino
Sosa
Sosnowski
Sosāre | Sosare
Sosārs | Sosars
Sotelo
Sothole
Soto
Sottile
Souare
Soubry  dutch
Soudan  dutch
Souffriau  dutch
Soukup
Soukupová | Soukupova
Soumaré | Soumare
Sourbron  dutch
Sousa
Soussi  dutch
Soutter
Souvereyns  dutch
Souverijns  dutch
Souza
Souček | Soucek
Součková | Souckova
Sova
Sovová | Sovova
Sow  dutch
Sowa
Sowiński | Sowinski
Soyinka
Soylu  dutch
Soós
Sołtys | Soltys
Sołtysiak | Soltysiak
Spaas  dutch
Spada
Spadafora
Spadaro
Spadoni
Spaepen  dutch
Spaey  dutch
Spagnolo
Spagnuolo
Spahn
Spanhove  dutch
Spank
Spano
Spanoghe  dutch
Spanu
Spanò
Spapen  dutch
Sparacino
Sparić | Sparic
Spasenić | Spasenic
Spasenović | Spasenovic
Spasić | Spasic
Spasković | Spaskovic
Spasojev
Spasojević | Spasojevic
Spataro
Spataru
Spee  dutch
Speeckaert  dutch
=Speelman  dutch ambiguous
Speelmans  dutch
Spegelaere  dutch
Speleers  dutch
Speleman  dutch
Speliers  dutch
Spelmans  dutch
Spelmeyer
Speltincx  dutch
=Spencer  ambiguous
Speranza
Speybrouck  dutch
Spiegelburg
Spielvogel
=Spies  ambiguous
Spiessens  dutch
Spiga
Spildooren  dutch
Spileers  dutch
=Spillebeen  dutch ambiguous
=Spina  ambiguous
Spinelli
Spinka
=Spinner  ambiguous
Spinnoy  dutch
Spinoy  dutch
Spinu
=Spiritus  dutch ambiguous
Spitaels  dutch
=Spits  dutch ambiguous
Spittaels  dutch
Spitzmüller | Spitzmuller
Spizzirri
=Splinter  ambiguous
Spoelders  dutch
Spoerri
Spooren  dutch
Spoormans  dutch
Sporer
Sporrer
Sprangers  dutch
Spranghers  dutch
Sprenger
Sprengers  dutch
Spreutels  dutch
Spreuwers  dutch
=Spriet  dutch ambiguous
Springael  dutch
Sproģe | Sproge
Sproģis | Sprogis
Sprunger
Spruyt  dutch
Spruytte  dutch
Sprūde | Sprude
Spurná | Spurna
Spurný | Spurny
Spáčil | Spacil
Spáčilová | Spacilova
Spörri | Sporri
Spöttel | Spottel
Srakić | Srakic
Srbová | Srbova
Sroka
Stabel  dutch
Stabile
Stachowiak
Stachowicz
Stachura
Stachurski
Stadelmann
Stael  dutch
Staelen  dutch
Staelens  dutch
Staels  dutch
Staes  dutch
Staessen  dutch
Staessens  dutch
Staffieri
Stahl
Staicu
Stalder
Stallaert  dutch
Stalmans  dutch
Stalpaert  dutch
Stals  dutch
Stamm
Stan  dutch
Stanciu  dutch
Stancu
Standaert  dutch
Stanek
Stanescu
=Stang  ambiguous
Stanger
Stanijanović | Stanijanovic
Stanijević | Stanijevic
Stanikić | Stanikic
Staniszewski
Stanisławski | Stanislawski
Stanivuković | Stanivukovic
Staniša | Stanisa
Stankiewicz
StankovićMarton | StankovicMarton
=Stans  dutch ambiguous
Stanton
Stanzione
Staněk
Stapić | Stapic
Stappaerts  dutch
=Stappers  dutch ambiguous
Stark
Starovlah
Stará | Stara
Starý | Stary
StarčevićMatijaško | StarcevicMatijasko
=Stas  dutch ambiguous
Stasiak
Stassen  dutch
Stassijns  dutch
Staszewski
Staub
Stauffer
Stauss
Staut  dutch
Stavila
Stawicki
Staňková | Stankova
Stašćik | Stascik
Stec
Steding
Steegen  dutch
Steegmans  dutch
=Steel  dutch ambiguous
Steeland  dutch
Steelandt  dutch
Steelant  dutch
=Steels  dutch ambiguous
=Steeman  dutch ambiguous
Steemans  dutch
=Steen  dutch ambiguous
Steenacker  dutch
Steenackers  dutch
Steenbeke  dutch
=Steenbergen  dutch ambiguous
Steenhaut  dutch
Steenhoudt  dutch
Steenhout  dutch
Steenkamp
Steenkiste  dutch
Steeno  dutch
=Steens  dutch ambiguous
Steensels  dutch
Steenssens  dutch
Stefan  dutch
Stefanescu
Stefani
Stefaniak
Stefanov  dutch
Stefanova  dutch
Stefański | Stefanski
Steffen
Steffensen
Steffny
=Stegen  dutch ambiguous
Stegmann
Stehlík | Stehlik
Stehlíková | Stehlikova
Stehr
Steidl
Steigauf
=Steiger  ambiguous
Steijvers  dutch
Stein
Steinecke
Steiner
Steinerová | Steinerova
Steinert
Steinkamp
Steinmann
Steinmetz
Stejskal
Stejskalová | Stejskalova
Stelkens
Stella
Stelmach
=Stengel  ambiguous
Stengl
Stensrud
Stenzel
Stepanić | Stepanic
Stepanov
Stepanović | Stepanovic
Stephan
=Steppe  dutch ambiguous
Sterck  dutch
Sterckx  dutch
=Sterken  dutch ambiguous
Sterkendries  dutch
Sterkens  dutch
=Stern  ambiguous
Stes  dutch
Stessels  dutch
Stessens  dutch
Stettler
Steuber
Steuk
Steukers  dutch
Steurbaut  dutch
Steurs  dutch
Steutelings  dutch
Stevelinck  dutch
Stevelić | Stevelic
=Stevens  dutch ambiguous
Stevilović | Stevilovic
Stewart
Steyaert  dutch
Steylaerts  dutch
Steyls  dutch
Steyn
Steynen  dutch
Steyvers  dutch
Stibor
Stiborová | Stiborova
Stichelbaut  dutch
=Sticker  dutch ambiguous
Stiedemann
Stief
Stienaers  dutch
Stienen  dutch
Stieners  dutch
Stiens  dutch
Stiers  dutch
Stifel
Stigliano
Stijnen  dutch
Stinckens  dutch
Stinissen  dutch
Stinkens  dutch
Stippelmans  dutch
Stirbu
Stitou  dutch
=Stock  dutch ambiguous
Stocker
Stockman  dutch
Stockmans  dutch
Stockx  dutch
Stodola
Stodolová | Stodolova
=Stoelen  dutch ambiguous
Stoffelen  dutch
=Stoffels  dutch ambiguous
Stofferis  dutch
Stoian
Stoica  dutch
Stokanović | Stokanovic
Stokes
Stoklasa
Stoklasová | Stoklasova
Stokmans  dutch
Stolarczyk
Stolarski
Stolk  dutch
Stoll
Stolla
Stolle
Stoltenberg
Stolz
=Stoop  dutch ambiguous
Stoops  dutch
Storl
=Storm  dutch ambiguous
Storme  dutch
Storms  dutch
Storp
Storti
Stouten  dutch
Stouthuysen  dutch
Stoutjesdijk
Stoyanov  dutch
Stoyanova  dutch
Stracke
Strackx  dutch
Straetemans  dutch
Straetman  dutch
Straetmans  dutch
Stragier  dutch
Straka
Straková | Strakova
=Strand  ambiguous
Strano
Stranski
Stratan
Stratmann
Stratulat
Straub
Strausa
Strauss
Strautiņa | Strautina
Strautiņš | Strautins
Strautmane
Strautmanis
Strauven  dutch
Strauwen  dutch
Strazdiņa | Strazdina
Strazdiņš | Strazdins
Streck
Streese
Strege
Streich
Streit
Strejček | Strejcek
Strejčková | Strejckova
Streller
Stremersch  dutch
Strepački | Strepacki
Strieder
Striezel
Strijbos  dutch
Strikinac
Strmota
Strnad
Strnadová | Strnadova
Strnisko
Strnisková | Strniskova
=Strobbe  dutch ambiguous
Stroe
Stroeckx  dutch
Strogies
Strohschank
=Stroman  ambiguous
Stroo  dutch
Stroobandt  dutch
Stroobant  dutch
Stroobants  dutch
Strosin
Strouhal
Strouhalová | Strouhalova
Strouven  dutch
Strubbe  dutch
Struelens  dutch
Strunz
Strutz
Struye  dutch
Struyf  dutch
Struyfs  dutch
Struys  dutch
Struyve  dutch
Struyven  dutch
Strybol  dutch
Strybos  dutch
Strydon
Strynckx  dutch
Strypsteen  dutch
Strzelczyk
Strzelecki
Stránská | Stranska
Stránský | Stransky
Ström | Strom
Strömberg | Stromberg
=Stubbe  dutch ambiguous
Stube
Stubičan | Stubican
Stuchlík | Stuchlik
Stuchlíková | Stuchlikova
Stuckens  dutch
Stucki
Studená | Studena
Studený | Studeny
Studer
Studnička | Studnicka
Studničková | Studnickova
Stuer  dutch
Stulens  dutch
Stuparić | Stuparic
Stupka
Stupková | Stupkova
Sturm  dutch
Sturtewagen  dutch
Stutz
Stuyck  dutch
Stuyts  dutch
Stuyven  dutch
Styger
Stynen  dutch
Stárek | Starek
Stárková | Starkova
Stöckert | Stockert
Stöckli | Stockli
Stöppler | Stoppler
Stöwer | Stower
Stürmer | Sturmer
Stępień | Stepien
Stępniak | Stepniak
Suartini
Subedi
Sucaet  dutch
Sucameli
Sucera
Suchomel
Suchomelová | Suchomelova
Suchá | Sucha
Suchánek | Suchanek
Suchánková | Suchankova
Suchý | Suchy
Suciu
Sudiati
Sudrajat
Suen
Suetens  dutch
Suffa
Suffys  dutch
Suhrobov
Suhrobova
Sujew
Suk
Suková | Sukova
Sukute
Sukuts
Sulaimon
Sulaymonov
Sulaymonova
Suls  dutch
Sultani  dutch
Sultonov
Sultonova
Sun  dutch
Sunaert  dutch
Sunarić | Sunaric
Sundberg
Superina
Supply  dutch
Supriyanto
Surace
Suriano
Surinx  dutch
Surkijn  dutch
Surma
Surmont  dutch
Suryatmi
Suryono
Susanti
Suski
Sussmann
Suter
Sutermeister
Suthar
Suthe
Sutschet
Suttels  dutch
Sutter
Sutz
Suvajac
Suvajdžić | Suvajdzic
Suvajčević | Suvajcevic
Suvala
Suvačarov | Suvacarov
Suwarno
Suy  dutch
Suykens  dutch
Suykerbuyk  dutch
Suys  dutch
Suzović | Suzovic
Suárez | Suarez
Sučević | Sucevic
Suđić | Sudic
Suša | Susa
Sušac | Susac
Svatoň | Svaton
Svatoňová | Svatonova
Svatoš | Svatos
Svatošová | Svatosova
Svačina | Svacina
Svačinová | Svacinova
Svendsen
Svensson
Svet
Svirčev | Svircev
Sviták | Svitak
Svitáková | Svitakova
Svoboda
Svobodová | Svobodova
Svorcan
Svozil
Svozilová | Svozilova
Svrakačić | Svrakacic
Svrbík | Svrbik
Svrbíková | Svrbikova
Svrtan
Světlík | Svetlik
Světlíková | Svetlikova
Swaans  dutch
Swaegers  dutch
Swaelens  dutch
Swaenen  dutch
Swaenepoel  dutch
Swalens  dutch
Swalus  dutch
Swaniawski
Swannet  dutch
Swart
Swartelé | Swartele  dutch
Swartenbroekx  dutch
Sweeck  dutch
Swennen  dutch
Swerts  dutch
Swevers  dutch
Swift
Swiggers  dutch
Swijsen  dutch
Swillen  dutch
Swillims
Swimberghe  dutch
=Swings  dutch ambiguous
Swinkels  dutch
Swinnen  dutch
Switsers  dutch
Switten  dutch
Swolfs  dutch
Swysen  dutch
Sy
Syahreza
Syed  dutch
Sylla  dutch
Sylvester
Symcox
Symens  dutch
Symoens  dutch
Symons  dutch
Synaeve  dutch
Synek
Synková | Synkova
Sypré | Sypre  dutch
Syrová | Syrova
Syrový | Syrovy
Sys  dutch
Sysmans  dutch
Syuleyman  dutch
Syx  dutch
Szabo
Szabó
Szafrański | Szafranski
Szalai
Szasz
Szatkowski
Szczepaniak
Szczepanik
Szczepański | Szczepanski
Szczerba
Szcześniak | Szczesniak
Szczygieł | Szczygiel
Szczęsna | Szczesna
Szczęsny | Szczesny
Sze
Szekely
Szekeres
Szeląg | Szelag
Szendrei
Szeto
Szewczyk
Szikra
Szilágyi | Szilagyi
Szostak
Szulc
Szwarc
Szwed
Szydłowski | Szydlowski
Szymański | Szymanski
Szymczak
Szymczyk
Szymkowiak
Szyszka
Székely
Szücs | Szucs
Szőke | Szoke
Szűcs
Sá
Sáenz | Saenz
Sámel | Samel
Sámelová | Samelova
Sánchez
Sándor
Sárközi | Sarkozi
Sæther | Saether
Sène | Sene
Ségnane | Segnane
Söderberg | Soderberg
Sögüt | Sogut  dutch
Sögütlü | Sogutlu  dutch
Sönmez | Sonmez  dutch
Sören | Soren
Sözeri | Sozeri
Sørensen | Sorensen
Sørlie | Sorlie
Süleymanoğlu | Suleymanoglu
Sürth | Surth
Sýkora | Sykora
Sýkorová | Sykorova
Sējēja | Sejeja
Sējējs | Sejejs
Sīle | Sile
Sīlis | Silis
Sławiński | Slawinski
Słowik | Slowik
Słowiński | Slowinski
T'Jaeckx  dutch
T'Jampens  dutch
T'Jonck  dutch
T'Kindt  dutch
T'Seyen  dutch
T'Syen  dutch
Tabaček | Tabacek
=Tabla  dutch ambiguous
Tabrisov
Tabrisova
Tacconi
Tack  dutch
Tackaert  dutch
Taddei
Taelemans  dutch
Taelman  dutch
Taels  dutch
Taes  dutch
Taets  dutch
Taeymans  dutch
Tafelmeier
Tafoya
Taghon  dutch
Tagliabue
Tagliaferri
Tagore
Tahincioğlu | Tahincioglu
Tahir  dutch
Tahiri  dutch
Tahirova
Tahirović | Tahirovic
Tahon  dutch
Tahri  dutch
=Tai  ambiguous
Taibi  dutch
Taildeman  dutch
Taillieu  dutch
Taiwo
Takalić | Takalic
Takyi
Takács | Takacs
Talabani
Talal  dutch
Talapka
Talarico
Talavanić | Talavanic
Talbi  dutch
Talboom  dutch
Taleb  dutch
Talhaoui  dutch
Tall
Tallarico
Tallieu  dutch
Talloen  dutch
Tallone
Talpa
Talpe  dutch
Talwar
=Tam  ambiguous
Tamang
Tamas
Tamayo
Tamba
Tamburini
Tambuyser  dutch
Tamez
Tamindžić | Tamindzic
Tammaro
Tampolja
Tampubolon
Tamsin  dutch
Tamunoemi
Tamás
=Tan  dutch ambiguous
Tanacković | Tanackovic
Tanase
Tanasijević | Tanasijevic
Tancoš | Tancos
Tancošová | Tancosova
Tandon
=Tandt  dutch ambiguous
=Tang  dutch ambiguous
=Tangen  ambiguous
Tanghe  dutch
Tanjga
Tankosić | Tankosic
Tanner
Tanriverdi  dutch
Tanrıkulu | Tanrikulu
Tans  dutch
Tant  dutch
Tanurdžić | Tanurdzic
Tanzi
Taormina
Taouil  dutch
Tapavica
Tapavički | Tapavicki
Tapia
Tar
Taran
Tarantino
Tarihoran
Tarnowski
Tarquini
Tarrahi  dutch
Tartamella
=Tas  dutch ambiguous
Tasche
Tasdemir  dutch
Taslak
Taslidere  dutch
Tassaert  dutch
Tassi
Tassinari
Tasso
Tassone
Tatar
Tataranni
Tatarka
Tatarková | Tatarkova
Tatarová | Tatarova
Tataru
Tatiana
Tatomirov
Tatár
Tatárka
Tatárkaová | Tatarkaova
Tatárová
Taufratshofer
Tavani
Tavares
Taveirne  dutch
Tavernier  dutch
Taverniers  dutch
Tawia
Taylor  dutch
Taymans  dutch
Tazegül | Tazegul
Taş
Taşlı | Tasli
Taşçı | Tasci
Tcacenco
Tcaci
Teck  dutch
Tedde
Tedeschi
Tedesco
Teerlinck  dutch
Teerlynck  dutch
Teetaert  dutch
Tegenbos  dutch
Tegethof
Teichmann
Teicāne | Teicane
Teicāns | Teicans
Teirlinck  dutch
Teirlynck  dutch
Teixeira
Tejada
Tejeda
Tekand
Teke  dutch
Tekelioğlu | Tekelioglu
Teker  dutch
Tekin  dutch
Telak
Telebar
=Telen  dutch ambiguous
Telenta
Telesca
Tella
Tello
Temitope
Temmerman  dutch
Tempelaere  dutch
=Tempels  dutch ambiguous
Tenzin  dutch
Teodorescu
Teofilović | Teofilovic
Teokarević | Teokarevic
Teovanović | Teovanovic
Tepavac
Tepavčević | Tepavcevic
Tepić | Tepic
Teplá | Tepla
Teplý | Teply
Tepper
Teppers  dutch
Tepša | Tepsa
Tepšić | Tepsic
Terenzi
Teresi
Terheiden
Terlecki
Terlizzi
Terlouw  dutch
Termine
Termonia  dutch
Termont  dutch
Termote  dutch
Ternest  dutch
Ternier  dutch
=Terras  dutch ambiguous
Terrazas
Terrijn  dutch
Terry
Terryn  dutch
Tersago  dutch
Terweduwe  dutch
Terwingen  dutch
Terzi
Terzija
Terzin
Terzić | Terzic
Terzo
Terán | Teran
Tesař | Tesar
Tesařová | Tesarova
Tesi
=Tesla  ambiguous
Tessens  dutch
Tesseur  dutch
Testa
Testelmans  dutch
Tetaert  dutch
Teufel
=Teugels  dutch ambiguous
Teughels  dutch
Teunen  dutch
Teunis  dutch
Teunissen  dutch
Teunkens  dutch
Teuwen  dutch
Tevdenić | Tevdenic
Tešanović | Tesanovic
Thaens  dutch
Thamrin
Thapa  dutch
Thaqi  dutch
Theele
Theeten  dutch
Theeuwes  dutch
Thermote  dutch
Theron
Therry  dutch
Therssen  dutch
Thery  dutch
Theuninck  dutch
Theunis  dutch
Theunissen  dutch
Theuns  dutch
Theunynck  dutch
Theuwis  dutch
Theuwissen  dutch
Thevelein  dutch
Thevissen  dutch
Thewis  dutch
Thewissen  dutch
Theys  dutch
Thiam  dutch
Thiao
Thiaw
Thibaut  dutch
Thiebaut  dutch
Thieke
Thiel  dutch
Thielemans  dutch
Thielen  dutch
Thielens  dutch
Thielman  dutch
Thiels  dutch
Thienpondt  dutch
Thienpont  dutch
Thieren  dutch
Thierens  dutch
Thierie  dutch
Thiers  dutch
Thiery  dutch
Thijs  dutch
Thijsen  dutch
Thijssen  dutch
Thimm
Thiomas
Thiongane
Thioub
Thioune
Thirion  dutch
Thiry  dutch
Thoelen  dutch
Thoen  dutch
Thomaes  dutch
=Thomas  dutch ambiguous
Thomassen  dutch
Thomka
Thomková | Thomkova
Thommen
Thompson  dutch
Thomsen
Thomson
Thoné | Thone  dutch
Thoonen  dutch
Thoresen
Thorrez  dutch
Thoyana
Thriene
Thränhardt | Thranhardt
Thumbeza
Thusi
Thust
Thuwis  dutch
Thuy  dutch
Thuys  dutch
Thuysbaert  dutch
Thys  dutch
Thyssen  dutch
Thöne
Tiano
Tiberti
Tica
Tichá | Ticha
Tichý | Tichy
Tidow
Tiedtke
Tielemans  dutch
Tielen  dutch
Tielens  dutch
Tiels  dutch
Tierens  dutch
Tierenteyn  dutch
Tietze
Tihomirović | Tihomirovic
Tijanić | Tijanic
Tijerina
Tijskens  dutch
Tijtgat  dutch
Tikas
Tilborghs  dutch
Tilburgs  dutch
Tilgner
Tilkens  dutch
Tilkin  dutch
Tillack
Tilleman  dutch
Tilley  dutch
Tillman
Tilmans  dutch
Tilotta
Tiltiņa | Tiltina
Tiltiņš | Tiltins
Timarić | Timaric
=Timmerman  dutch ambiguous
Timmermann
Timmermans  dutch
Timmers  dutch
Timotić | Timotic
Timperman  dutch
Tindemans  dutch
Tine
Tinguely
Tintor
Tiozzo
=Tips  dutch ambiguous
Tirado
Tirelli
Tirez  dutch
Tiri  dutch
Tirri
Tirry  dutch
Tischler
Tischmann
Tissot
Titeca  dutch
Tits  dutch
Tittman
Tivontschik
Tkaczyk
To'lqinyev
To'lqinyeva
Toader
Tobback  dutch
Tobler
Todaro
Todorov  dutch
Todorova  dutch
Todts  dutch
Toelen  dutch
Tofan
Tofani
Toft
Tohirov
Tohirova
Toivonen
Tojić | Tojic
Tokarski
Tokatlıoğlu | Tokatlioglu
Tokgöz | Tokgoz
Toldo
Toledo
Tollenaere  dutch
Tollet  dutch
Tolomeo
Tolpe  dutch
Tolu
Tolulope
Toma  dutch
Tomala
Toman
Tomanović | Tomanovic
Tomanová | Tomanova
Tomaselli
Tomasello
Tomasi
Tomasović | Tomasovic
Tomassoni
Tomaszewski
Tomazović | Tomazovic
Tomaš | Tomas
TomaševićRigo | TomasevicRigo
Tombeur  dutch
Tomczak
Tomczyk
Tomei
Tomek
Tomescu
Tomeček | Tomecek
Tomečeková | Tomecekova
Tomečková | Tomeckova
Tomeš | Tomes
Tomešová | Tomesova
Tomka
Tomko
Tomková | Tomkova
Tomljanović | Tomljanovic
Tommasi
Tomme  dutch
Tommelein  dutch
Tommeleyn  dutch
Tomović | Tomovic
Tomušilović | Tomusilovic
Tomys
Tománek | Tomanek
Tománková | Tomankova
Tomáš
Tomášek | Tomasek
Tomášková | Tomaskova
Tomášová | Tomasova
Tomčić | Tomcic
Tonat
Tondeleir  dutch
Tondeur  dutch
Tonelli
=Tong  ambiguous
Tonini
Tonkovac
Tonn
Tončić | Toncic
=Top  dutch ambiguous
Topal  dutch
Topalov
Topalović | Topalovic
Topaloğlu | Topaloglu
Topalski
Topisirović | Topisirovic
Topić
Topolovac
Topolović | Topolovic
=Tops  dutch ambiguous
Topçuoğlu | Topcuoglu
Toraman
Torbeyns  dutch
Torchia
Torchio
Torck  dutch
Tordeur  dutch
Tordeurs  dutch
Toremans  dutch
Torfs  dutch
Torgersen
Tormans  dutch
Tornatore
Toro
Torp
Torphy
Torre
Torreele  dutch
Torrekens  dutch
Torremans  dutch
Torres
Torresi
Torri
Torriani
Torrisi
Tortora
Tortorici
Toscano
Tosi
Tosun  dutch
Totaro
Toth
Toti
Totman
=Toto  ambiguous
Totté | Totte  dutch
Toté | Tote  dutch
Touil  dutch
Toure  dutch
Tournel  dutch
Touré
Toussaint  dutch
Touzani  dutch
Tovar
Towne
=Toy  ambiguous
Toye  dutch
Toyipov
Toyipova
Tracz
Traen  dutch
Traets  dutch
Traini
Tralli
Trampeli
Tramposch
Tran  dutch
Trandafir
Tranová | Tranova
Trantow
Traore  dutch
Traoré
Trapani
Trappeniers  dutch
Tratsaert  dutch
Trauth
Trautmann
Travaglini
Travan
Traverso
Travica
Treff
Trejo
Trekels  dutch
Tremblay
Tremerie  dutch
Tremmel
Trenson  dutch
Tresignie  dutch
Treskavica
Tress
Tretinjak
Tretola
Treutel
Trevisan
Treviño | Trevino
Triboi
Tribuljak
Triekels  dutch
=Triest  dutch ambiguous
Trif
Trifan
Trikić | Trikic
Trikošanin | Trikosanin
=Trio  dutch ambiguous
Trioen  dutch
Triolo
Tripodi
Trippaers  dutch
Tritsmans  dutch
Trivedi
Trivkanović | Trivkanovic
Trnka
Trnková | Trnkova
Troch  dutch
Trogh  dutch
Troisi
=Trojan  ambiguous
Trojanová | Trojanova
Trojanowski
Trombetta
=Tromp  ambiguous
Troonbeeckx  dutch
=Troost  dutch ambiguous
Trossaert  dutch
Troubleyn  dutch
Trovato
Trtica
Truben
Trubenová | Trubenova
Truhlář | Truhlar
Truhlářová | Truhlarova
Truijen  dutch
Trujillo
Truong  dutch
Truter
Truyaert  dutch
Truyen  dutch
Truyens  dutch
Truyers  dutch
Truyman  dutch
Truyts  dutch
Trzciński | Trzcinski
Trzeciak
Trávníček | Travnicek
Trávníčková | Travnickova
Trček | Trcek
Trčka | Trcka
Trčková | Trckova
Tsabalala
Tsamonikian
Tsang
Tschiers
Tschirch
Tschudi
Tse
Tshabalala
Tsoi
Tsotetsi
Tsui
Tubanski
Tubbax  dutch
Tubex  dutch
Tucci
Tuccillo
Tuch
Tucholke
Tuckett
Tudor  dutch
Tudorache
Tudose
Tudow
Tuerlinckx  dutch
Tufano
Tufo
Tulkens  dutch
Tulla
Tumbarello
Tumino
Tunaboylu
Tuncel  dutch
Tunkova
Tunç | Tunc
Tunçeri | Tunceri
Tuominen
Turajlić | Turajlic
Turan  dutch
Turcan
Turcanu
Turchi
Turco
Turcotte
Turcu
Turek
Turelinckx  dutch
Tureček | Turecek
Turečková | Tureckova
=Turf  dutch ambiguous
=Turk  ambiguous
Turková | Turkova
Turnadžić | Turnadzic
=Turner  ambiguous
Turpyn  dutch
Turunen
Turza
Turčok | Turcok
Turčoková | Turcokova
Tuschmo
Tustonja
Tuteleers  dutch
Tutenel  dutch
Tuts  dutch
=Tutu  ambiguous
Tuyaerts  dutch
Tuyls  dutch
Tuymans  dutch
Tuypens  dutch
Tuyteleers  dutch
Tuytens  dutch
Tuytschaever  dutch
Tuča | Tuca
Tuček | Tucek
Tučková | Tuckova
Tučs | Tucs
Tuğlu | Tuglu
Tuğluk | Tugluk
Tvrdá | Tvrda
Tvrdík | Tvrdik
Tvrdíková | Tvrdikova
Tvrdý | Tvrdy
Twardowski
Tweepenninckx  dutch
Tweneboa
Twumasi
Tyberghien  dutch
Tyteca  dutch
Tytgat  dutch
Tyvaert  dutch
Táborská | Taborska
Táborský | Taborsky
Tächl | Tachl
Téllez | Tellez
Tórrez | Torrez
Tóth
Tóthová | Tothova
Tô
Többen
Töpfer | Topfer
Török | Torok
Türk  dutch
Türkdoğan | Turkdogan
Türkyılmaz | Turkyilmaz
Tütüncü | Tutuncu
Tüzün | Tuzun
Tālberga | Talberga
Tālbergs | Talbergs
Tăng
Tīrele | Tirele
Tīrelis | Tirelis
Tříska | Triska
Třísková | Triskova
Tůma | Tuma
Tůmová | Tumova
Ubachs  dutch
Ubavin
Ubavić | Ubavic
Ubavkić | Ubavkic
Ubaydullohyev
Ubaydullohyeva
Ubiparip
Ubiparipović | Ubiparipovic
Ubner
Ubović | Ubovic
Uca
Uchechi
Uchqunov
Uchqunova
Udicki
Udilović | Udilovic
Udovičić | Udovicic
Udovički | Udovicki
Udovčić | Udovcic
Udvardi
Ugarak
Uglješić | Ugljesic
Ugolini
Ugričić | Ugricic
Ugrčić | Ugrcic
Ugurlu  dutch
Uher
Uhlemann
Uhlig
Uhlíř | Uhlir
Uhlířová | Uhlirova
Uhrig
Uhrová | Uhrova
Uibel
Ukraden
Ulemek
Ulenaers  dutch
Ulens  dutch
Ulibarri
Uliczka
Ulin  dutch
Ullmann
Ulloa
Ullrich
Ulrich
Ulrichová | Ulrichova
Ulug'bekov
Ulug'bekova
Uluhan
Ulusoy  dutch
Umans  dutch
Umarov
Umarova
Umbach
Umidullohyev
Umidullohyeva
Umidyev
Umidyeva
Umlauft
Umminger
Umolac
Unal  dutch
Unger
Ungureanu  dutch
Unterpaintner
Untila
Upton
Ural
Uram
Uramová | Uramova
Urbain  dutch
=Urban  ambiguous
Urbancová | Urbancova
Urbanec
Urbanek
Urbaniak
Urbano
Urbanová | Urbanova
Urbanowicz
Urbansky
Urbańczyk | Urbanczyk
Urbański | Urbanski
Urbina
Urblík | Urblik
Urblíková | Urblikova
Urbánek
Urbánková | Urbankova
Ureel  dutch
Ureña | Urena
Urfonov
Urfonova
Urhig
Uribe
Urkens  dutch
Urlings  dutch
Urrutia
Ursachi
Urso
Ursu
Urías | Urias
Usada
Usai
Usamah
Usmonov
Usmonova
Utama
Utami
Uten  dutch
Utješanović | Utjesanovic
Uwais
Uyainah
Uyar  dutch
Uys
Uysal  dutch
Uytdenhouwen  dutch
Uyttebroeck  dutch
Uyttebroek  dutch
Uyttendaele  dutch
Uyttenhove  dutch
Uytterhaegen  dutch
Uytterhoeven  dutch
Uyttersprot  dutch
Uzayrov
Uzayrova
Uzelac
Uzun  dutch
Uçar | Ucar  dutch
Vaca
Vacarciuc
Vacca
Vaccari
Vaccaro
Vacek
Vacková | Vackova
Vaculík | Vaculik
Vaculíková | Vaculikova
Vadlja
Vaduva
Vael  dutch
Vaelen  dutch
Vaeremans  dutch
Vaerewijck  dutch
Vaerewyck  dutch
Vaernewyck  dutch
Vaes  dutch
Vaesen  dutch
Vaessen  dutch
Vaeyens  dutch
Vafoyev
Vafoyeva
Vagenende  dutch
Vahala
Vahlensieck
Vailati
Vaip
Vaivade
Vaivads
Vajcík | Vajcik
Vajcíková | Vajcikova
Vajda
Vajdička | Vajdicka
Vajdová | Vajdova
Vajzenbach
Vakareskov
=Val  ambiguous
Vala
Valach
Valachovič | Valachovic
Valachovičová | Valachovicova
Valachová | Valachova
Valadez
Valck  dutch
Valcke  dutch
Valckx  dutch
Valdez
Valdivia
Valdés | Valdes
Valencia
Valent
Valenta
Valente
Valenti
Valentini
Valentino
Valentová | Valentova
Valentín | Valentin
Valenza
Valenzuela
ValenčićBrkić | ValencicBrkic
Valeri
Valeš | Vales
Valešová | Valesova
Valgaeren  dutch
Valgaerts  dutch
Valić | Valic
Valkenborg  dutch
Valkenborgh  dutch
Valkeneers  dutch
Valkeners  dutch
Valkiers  dutch
Valladares
Vallaeys  dutch
Valle
Vallejo
Valles
Vallet
Valletta
Valli
Vallone
Vallons  dutch
Valová | Valova
Valsecchi
Valtere
Valters
Valuška | Valuska
Valušková | Valuskova
Valvekens  dutch
Valverde
Valášek | Valasek
Valášková | Valaskova
Van Achte  dutch
=Van Achter | =van Achter  dutch ambiguous
Van Acker  dutch
Van Ackere  dutch
Van Acoleyen  dutch
Van Aeken  dutch
Van Ael  dutch
Van Aelst  dutch
Van Aerde  dutch
Van Aerschot  dutch
Van Aert  dutch
=Van Aken | =van Aken  dutch ambiguous
Van Alboom  dutch
Van Alphen  dutch
Van Alsenoy  dutch
Van Ammel  dutch
Van Antwerpen  dutch
Van Asbroeck  dutch
Van Asch  dutch
Van Assche  dutch
Van Assel  dutch
=Van Asten | =van Asten  dutch ambiguous
Van Audenaerde  dutch
Van Audenhove  dutch
Van Autreve  dutch
Van Avermaet  dutch
Van Avondt  dutch
Van Baekel  dutch
Van Bael  dutch
Van Baelen  dutch
Van Baeveghem  dutch
=Van Balen | =van Balen  dutch ambiguous
Van Ballaer  dutch
Van Ballaert  dutch
Van Barel  dutch
Van Bastelaer  dutch
Van Bastelaere  dutch
Van Bauwel  dutch
Van Bavel  dutch
Van Becelaere  dutch
Van Beeck  dutch
=Van Beek | =van Beek  dutch ambiguous
Van Beers  dutch
Van Beersel  dutch
Van Beethoven  dutch
Van Beirendonck  dutch
=Van Bel | =van Bel  dutch ambiguous
=Van Belle | =van Belle  dutch ambiguous
Van Bellegem  dutch
Van Belleghem  dutch
Van Bellingen  dutch
Van Bellinghen  dutch
=Van Beneden | =van Beneden  dutch ambiguous
Van Berckelaer  dutch
=Van Bergen | =van Bergen  dutch ambiguous
Van Berghen  dutch
Van Besauw  dutch
Van Besien  dutch
Van Betsbrugge  dutch
=Van Beurden | =van Beurden  dutch ambiguous
=Van Bever | =van Bever  dutch ambiguous
Van Beveren  dutch
Van Beversluys  dutch
Van Beylen  dutch
Van Biervliet  dutch
Van Biesen  dutch
=Van Bijlen | =van Bijlen  dutch ambiguous
Van Bladel  dutch
Van Bockstael  dutch
Van Bockstaele  dutch
Van Bockstal  dutch
Van Bocxlaer  dutch
Van Boeckel  dutch
Van Bogaert  dutch
=Van Bommel | =van Bommel  dutch ambiguous
Van Borm  dutch
Van Bortel  dutch
=Van Bos | =van Bos  dutch ambiguous
Van Bosch  dutch
Van Bossche  dutch
Van Bosstraeten  dutch
Van Bossuyt  dutch
Van Bouchaute  dutch
Van Bouwel  dutch
=Van Boven | =van Boven  dutch ambiguous
Van Boxel  dutch
Van Boxem  dutch
Van Boxstael  dutch
Van Brabandt  dutch
Van Brabant  dutch
Van Braeckel  dutch
Van Braekel  dutch
=Van Brandt | =van Brandt  dutch ambiguous
Van Branteghem  dutch
Van Breda  dutch
Van Bree  dutch
Van Breedam  dutch
Van Brempt  dutch
Van Briel  dutch
Van Britsom  dutch
Van Broeck  dutch
Van Broeckhoven  dutch
Van Broekhoven  dutch
Van Brussel  dutch
Van Brusselen  dutch
Van Bruwaene  dutch
Van Bruyssel  dutch
Van Buggenhout  dutch
Van Bulck  dutch
=Van Bunder | =van Bunder  dutch ambiguous
Van Buuren
Van Buynder  dutch
Van Buyten  dutch
Van Bylen  dutch
Van Caekenberghe  dutch
Van Caelenberg  dutch
Van Caenegem  dutch
Van Caeneghem  dutch
Van Calster  dutch
=Van Camp | =van Camp  dutch ambiguous
Van Campe  dutch
Van Campen  dutch
Van Campenhoudt  dutch
Van Campenhout  dutch
Van Campfort  dutch
Van Canegem  dutch
Van Caneghem  dutch
Van Canneyt  dutch
Van Cappellen  dutch
Van Casteren  dutch
Van Cauter  dutch
Van Cauteren  dutch
Van Cauwelaert  dutch
Van Cauwenberg  dutch
Van Cauwenberge  dutch
Van Cauwenbergh  dutch
Van Cauwenberghe  dutch
Van Cleemput  dutch
Van Cleemputte  dutch
Van Cleven  dutch
Van Cleynenbreugel  dutch
Van Coillie  dutch
Van Colen  dutch
Van Compernolle  dutch
Van Coppenolle  dutch
Van Coppernolle  dutch
Van Cotthem  dutch
Van Couwenberghe  dutch
Van Craen  dutch
Van Craenenbroeck  dutch
Van Craenendonck  dutch
Van Craeynest  dutch
Van Criekinge  dutch
Van Crombrugge  dutch
Van Crombruggen  dutch
Van Cutsem  dutch
Van D'Huynslager  dutch
Van Dael  dutch
Van Daele  dutch
=Van Dam | =van Dam  dutch ambiguous
Van Damme  dutch
=Van de Berg | =Van De Berg | =van de Berg  dutch ambiguous
=Van de Brink | =Van De Brink | =van de Brink  dutch ambiguous
Van de Broeck  dutch
=Van de Broek | =Van De Broek | =van de Broek  dutch ambiguous
Van de Cappelle  dutch
Van de Casteele  dutch
Van de Cauter  dutch
Van de Craen  dutch
Van de Cruys  dutch
Van de Gaer  dutch
Van de Geuchte  dutch
Van de Ginste  dutch
Van de Gucht  dutch
Van de Heefer
Van de Keere  dutch
Van de Kerckhove  dutch
=Van de Kerkhof | =Van De Kerkhof | =van de Kerkhof  dutch ambiguous
Van de Kerkhove  dutch
Van de Laer  dutch
=Van de Leest | =Van De Leest | =van de Leest  dutch ambiguous
Van de Maele  dutch
=Van de Meer | =Van De Meer | =van de Meer  dutch ambiguous
Van de Meerssche  dutch
Van de Meirssche  dutch
=Van de Mergel | =Van De Mergel | =van de Mergel  dutch ambiguous
Van de Merlen  dutch
Van de Merwe
Van de Mierop  dutch
=Van de Moer | =Van De Moer | =van de Moer  dutch ambiguous
Van de Moortel  dutch
Van de Moortele  dutch
Van de Mosselaer  dutch
=Van de Peer | =Van De Peer | =van de Peer  dutch ambiguous
Van de Perre  dutch
=Van de Plas | =Van De Plas | =van de Plas  dutch ambiguous
=Van de Poel | =Van De Poel | =van de Poel  dutch ambiguous
=Van de Pol | =Van De Pol | =van de Pol  dutch ambiguous
=Van de Put | =Van De Put | =van de Put  dutch ambiguous
=Van de Putte | =Van De Putte | =van de Putte  dutch ambiguous
Van de Reyd  dutch
Van de Sande  dutch
Van de Sijpe  dutch
Van de Sompel  dutch
Van de Sompele  dutch
=Van de Steen | =Van De Steen | =van de Steen  dutch ambiguous
Van de Steene  dutch
Van de Sype  dutch
=Van de Veen | =Van De Veen | =van de Veen  dutch ambiguous
Van de Veire  dutch
=Van de Vel | =Van De Vel | =van de Vel  dutch ambiguous
=Van de Velde | =Van De Velde | =van de Velde  dutch ambiguous
=Van de Velden | =Van De Velden | =van de Velden  dutch ambiguous
=Van de Ven | =Van De Ven | =van de Ven  dutch ambiguous
Van de Venne  dutch
=Van de Vijver | =Van De Vijver | =van de Vijver  dutch ambiguous
=Van de Vliet | =Van De Vliet | =van de Vliet  dutch ambiguous
Van de Vloet  dutch
=Van de Vondel | =Van De Vondel | =van de Vondel  dutch ambiguous
=Van de Voorde | =Van De Voorde | =van de Voorde  dutch ambiguous
Van de Vreken  dutch
Van de Vyver  dutch
Van de Vyvere  dutch
Van de Waeter  dutch
=Van de Wal | =Van De Wal | =van de Wal  dutch ambiguous
Van de Walle  dutch
=Van de Water | =Van De Water | =van de Water  dutch ambiguous
Van de Weghe  dutch
Van de Weyer  dutch
Van de Wiele  dutch
Van de Winckel  dutch
Van de Woestyne  dutch
Van de Wouwer  dutch
Van de Zande  dutch
Van Decraen  dutch
Van Delm  dutch
Van Delsen  dutch
Van den Abbeel  dutch
Van den Abbeele  dutch
Van den Abeele  dutch
Van den Acker  dutch
Van den Bempt  dutch
=Van den Berg | =Van Den Berg | =van den Berg  dutch ambiguous
=Van den Berge | =Van Den Berge | =van den Berge  dutch ambiguous
Van den Bergh  dutch
Van den Berghe  dutch
Van den Bleeken  dutch
Van den Bogaert  dutch
Van den Borne  dutch
Van den Borre  dutch
Van den Bosch  dutch
Van den Bossche  dutch
Van den Brande  dutch
=Van den Branden | =Van Den Branden | =van den Branden  dutch ambiguous
=Van den Brandt | =Van Den Brandt | =van den Brandt  dutch ambiguous
Van den Brempt  dutch
Van den Bremt  dutch
Van den Broeck  dutch
Van den Broecke  dutch
=Van den Broek | =Van Den Broek | =van den Broek  dutch ambiguous
Van den Broeke  dutch
Van den Broucke  dutch
Van den Bruel  dutch
Van den Bulck  dutch
Van den Bulcke  dutch
Van den Bussche  dutch
Van den Cruyce  dutch
Van den Daele  dutch
Van den Dooren  dutch
=Van den Dries | =Van Den Dries | =van den Dries  dutch ambiguous
Van den Driessche  dutch
Van den Eeckhaut  dutch
Van den Eeckhoudt  dutch
Van den Eeckhout  dutch
Van den Eede  dutch
Van den Eeden  dutch
=Van den Ende | =Van Den Ende | =van den Ende  dutch ambiguous
Van den Eynde  dutch
Van den Eynden  dutch
=Van den Haute | =Van Den Haute | =van den Haute  dutch ambiguous
Van den Hauwe  dutch
Van den Heede  dutch
Van den Hende  dutch
=Van den Heuvel | =Van Den Heuvel | =van den Heuvel  dutch ambiguous
Van den Houte  dutch
Van den Hove  dutch
=Van den Kerkhof | =Van Den Kerkhof | =van den Kerkhof  dutch ambiguous
Van den Keybus  dutch
Van den Kieboom  dutch
Van den Langenbergh  dutch
Van den Meersschaut  dutch
Van den Meerssche  dutch
=Van den Nest | =Van Den Nest | =van den Nest  dutch ambiguous
Van den Neste  dutch
Van den Neucker  dutch
Van den Noortgate  dutch
Van den Ouweland  dutch
=Van den Plas | =Van Den Plas | =van den Plas  dutch ambiguous
=Van den Pol | =Van Den Pol | =van den Pol  dutch ambiguous
=Van den Putte | =Van Den Putte | =van den Putte  dutch ambiguous
=Van den Rul | =Van Den Rul | =van den Rul  dutch ambiguous
Van den Sande  dutch
=Van den Schoor | =Van Den Schoor | =van den Schoor  dutch ambiguous
=Van den Spiegel | =Van Den Spiegel | =van den Spiegel  dutch ambiguous
=Van den Steen | =Van Den Steen | =van den Steen  dutch ambiguous
Van den Steene  dutch
=Van den Stock | =Van Den Stock | =van den Stock  dutch ambiguous
=Van den Troost | =Van Den Troost | =van den Troost  dutch ambiguous
=Van den Velde | =Van Den Velde | =van den Velde  dutch ambiguous
=Van den Vonder | =Van Den Vonder | =van den Vonder  dutch ambiguous
Van den Wijngaert  dutch
Van den Wouwer  dutch
Van den Wyngaert  dutch
=Van Dender | =van Dender  dutch ambiguous
=Van der Aa | =Van Der Aa | =van der Aa  dutch ambiguous
Van der Auwera  dutch
Van der Auwermeulen  dutch
Van der Avoort  dutch
=Van der Beken | =Van Der Beken | =van der Beken  dutch ambiguous
=Van der Berg | =Van Der Berg | =van der Berg  dutch ambiguous
=Van der Biest | =Van Der Biest | =van der Biest  dutch ambiguous
=Van der Bijl | =Van Der Bijl | =van der Bijl  ambiguous
Van der Borght  dutch
=Van der Bruggen | =Van Der Bruggen | =van der Bruggen  dutch ambiguous
Van der Burght  dutch
=Van der Cammen | =Van Der Cammen | =van der Cammen  dutch ambiguous
Van der Cruyssen  dutch
Van der Donck  dutch
Van der Donckt  dutch
Van der Eecken  dutch
Van der Elst  dutch
Van der Eycken  dutch
=Van der Goten | =Van Der Goten | =van der Goten  dutch ambiguous
Van der Gucht  dutch
Van der Haegen  dutch
Van der Haeghen  dutch
Van der Heijden  dutch
=Van der Herten | =Van Der Herten | =van der Herten  dutch ambiguous
Van der Heyden  dutch
=Van der Hoeven | =Van Der Hoeven | =van der Hoeven  dutch ambiguous
Van der Hoff
=Van der Horst | =Van Der Horst | =van der Horst  dutch ambiguous
Van der Jeught  dutch
Van der Jeugt  dutch
Van der Jonckheyd  dutch
=Van der Kelen | =Van Der Kelen | =van der Kelen  dutch ambiguous
=Van der Laan | =Van Der Laan | =van der Laan  dutch ambiguous
=Van der Linden | =Van Der Linden | =van der Linden  dutch ambiguous
Van der Maelen  dutch
=Van der Meer | =Van Der Meer | =van der Meer  dutch ambiguous
Van der Meeren  dutch
Van der Meersch  dutch
Van der Meiren  dutch
Van der Meirsch  dutch
Van der Meulen  dutch
Van der Mynsbrugge  dutch
Van der Perre  dutch
Van der Plaetsen  dutch
=Van der Plas | =Van Der Plas | =van der Plas  dutch ambiguous
=Van der Pol | =Van Der Pol | =van der Pol  dutch ambiguous
=Van der Poorten | =Van Der Poorten | =van der Poorten  dutch ambiguous
=Van der Putten | =Van Der Putten | =van der Putten  dutch ambiguous
Van der Sande  dutch
Van der Sanden  dutch
=Van der Schoot | =Van Der Schoot | =van der Schoot  dutch ambiguous
Van der Schraelen  dutch
Van der Schueren  dutch
=Van der Smissen | =Van Der Smissen | =van der Smissen  dutch ambiguous
Van der Speeten  dutch
=Van der Spiegel | =Van Der Spiegel | =van der Spiegel  dutch ambiguous
=Van der Stappen | =Van Der Stappen | =van der Stappen  dutch ambiguous
=Van der Steen | =Van Der Steen | =van der Steen  dutch ambiguous
=Van der Stock | =Van Der Stock | =van der Stock  dutch ambiguous
Van der Stockt  dutch
Van der Straeten  dutch
Van der Stricht  dutch
Van der Stuyft  dutch
Van der Sypt  dutch
Van der Taelen  dutch
Van der Veken  dutch
=Van der Velde | =Van Der Velde | =van der Velde  dutch ambiguous
=Van der Velden | =Van Der Velden | =van der Velden  dutch ambiguous
Van der Velpen  dutch
=Van der Ven | =Van Der Ven | =van der Ven  dutch ambiguous
Van der Vennet  dutch
=Van der Vliet | =Van Der Vliet | =van der Vliet  dutch ambiguous
Van der Vloedt  dutch
Van der Vloet  dutch
=Van der Voorde | =Van Der Voorde | =van der Voorde  dutch ambiguous
=Van der Voort | =Van Der Voort | =van der Voort  dutch ambiguous
=Van der Vorst | =Van Der Vorst | =van der Vorst  dutch ambiguous
Van der Vreken  dutch
=Van der Wal | =Van Der Wal | =van der Wal  dutch ambiguous
=Van der Wee | =Van Der Wee | =van der Wee  dutch ambiguous
Van der Westhuyzen
Van der Wildt  dutch
=Van der Wilt | =Van Der Wilt | =van der Wilt  dutch ambiguous
Van Dessel  dutch
=Van Deun | =van Deun  dutch ambiguous
=Van Deuren | =van Deuren  dutch ambiguous
Van Deventer
Van Deyck  dutch
Van Deynse  dutch
Van Diest  dutch
Van Dievel  dutch
Van Dijck  dutch
=Van Dijk | =van Dijk  dutch ambiguous
Van Dingenen  dutch
=Van Dommelen | =van Dommelen  dutch ambiguous
=Van Dongen | =van Dongen  dutch ambiguous
Van Doninck  dutch
Van Dooren  dutch
=Van Doorn | =van Doorn  dutch ambiguous
Van Doorne  dutch
Van Doorslaer  dutch
Van Doorsselaer  dutch
Van Doorsselaere  dutch
=Van Doren | =van Doren  dutch ambiguous
Van Dorpe  dutch
Van Dorsselaer  dutch
=Van Dorst | =van Dorst  dutch ambiguous
Van Dosselaer  dutch
Van Driessche  dutch
Van Driessen  dutch
=Van Drom | =van Drom  dutch ambiguous
Van Dromme  dutch
Van Droogenbroeck  dutch
=Van Duffel | =van Duffel  dutch ambiguous
=Van Dun | =van Dun  dutch ambiguous
Van Duppen  dutch
Van Durme  dutch
Van Duyse  dutch
Van Duysen  dutch
Van Dyck  dutch
Van Dycke  dutch
Van Eccelpoel  dutch
Van Echelpoel  dutch
Van Edom  dutch
Van Eecke  dutch
Van Eeckhaut  dutch
Van Eeckhoudt  dutch
Van Eeckhout  dutch
Van Eeckhoutte  dutch
Van Eeckhoven  dutch
Van Eeghem  dutch
Van Eemeren  dutch
Van Eenaeme  dutch
Van Eenoo  dutch
Van Eenooghe  dutch
Van Eesbeek  dutch
Van Eester  dutch
Van Eetvelde  dutch
Van Eetveldt  dutch
Van Eetvelt  dutch
Van Egdom  dutch
Van Elsacker  dutch
Van Elsen  dutch
Van Elslande  dutch
Van Elslander  dutch
Van Elst  dutch
=Van Elven | =van Elven  dutch ambiguous
Van Emelen  dutch
=Van Ende | =van Ende  dutch ambiguous
Van Endert  dutch
Van Engeland  dutch
Van Erdeghem  dutch
Van Ermen  dutch
Van Erum  dutch
=Van Es | =van Es  dutch ambiguous
Van Esbroeck  dutch
Van Esch  dutch
=Van Espen | =van Espen  dutch ambiguous
Van Essche  dutch
Van Esser  dutch
=Van Even | =van Even  dutch ambiguous
Van Everbroeck  dutch
Van Exem  dutch
Van Extergem  dutch
Van Eyck  dutch
Van Eycken  dutch
Van Eygen  dutch
Van Eyken  dutch
Van Eylen  dutch
Van Eynde  dutch
Van Eyndhoven  dutch
Van Gael  dutch
Van Gaever  dutch
Van Gaeveren  dutch
Van Gampelaere  dutch
Van Gansbeke  dutch
Van Gansen  dutch
Van Gasse  dutch
=Van Gassen | =van Gassen  dutch ambiguous
Van Gastel  dutch
=Van Gaver | =van Gaver  dutch ambiguous
=Van Geel | =van Geel  dutch ambiguous
Van Geem  dutch
=Van Geert | =van Geert  dutch ambiguous
Van Geet  dutch
Van Geeteruyen  dutch
=Van Gehuchten | =van Gehuchten  dutch ambiguous
=Van Geit | =van Geit  dutch ambiguous
Van Gelder  dutch
Van Geldorp  dutch
=Van Gele | =van Gele  dutch ambiguous
=Van Geluwe | =van Geluwe  dutch ambiguous
Van Gemert  dutch
Van Genechten  dutch
Van Gerven  dutch
Van Gerwen  dutch
=Van Gestel | =van Gestel  dutch ambiguous
Van Geystelen  dutch
Van Geyt  dutch
Van Geyte  dutch
Van Gheluwe  dutch
Van Giel  dutch
Van Gijsegem  dutch
Van Gijseghem  dutch
Van Gijsel  dutch
Van Gils  dutch
=Van Ginderachter | =van Ginderachter  dutch ambiguous
Van Ginderdeuren  dutch
Van Ginderen  dutch
Van Ginkel  dutch
Van Ginneken  dutch
Van Glabeke  dutch
Van Goethem  dutch
Van Goidsenhoven  dutch
Van Gompel  dutch
Van Gool  dutch
Van Goolen  dutch
Van Gorp  dutch
Van Gossum  dutch
Van Goubergen  dutch
Van Grembergen  dutch
=Van Grieken | =van Grieken  dutch ambiguous
Van Grimbergen  dutch
Van Gucht  dutch
Van Gulck  dutch
Van Guyse  dutch
Van Gysegem  dutch
Van Gyseghem  dutch
Van Gysel  dutch
Van Haecke  dutch
Van Haelst  dutch
Van Haeren  dutch
Van Haesendonck  dutch
=Van Hal | =van Hal  dutch ambiguous
=Van Ham | =van Ham  dutch ambiguous
Van Hamme  dutch
Van Handenhove  dutch
Van Hassel  dutch
Van Hasselt  dutch
Van Haudt  dutch
=Van Haute | =van Haute  dutch ambiguous
Van Hauwaert  dutch
Van Hauwe  dutch
Van Hauwermeiren  dutch
=Van Haver | =van Haver  dutch ambiguous
Van Haverbeke  dutch
Van Havere  dutch
Van Havermaet  dutch
Van Heck  dutch
Van Hecke  dutch
Van Heddegem  dutch
=Van Hee | =van Hee  dutch ambiguous
Van Heerden
=Van Hees | =van Hees  dutch ambiguous
Van Heesvelde  dutch
Van Heghe  dutch
=Van Helden | =van Helden  dutch ambiguous
Van Hellemont  dutch
Van Helleputte  dutch
Van Hemeldonck  dutch
=Van Hemelen | =van Hemelen  dutch ambiguous
Van Hemelrijck  dutch
=Van Hemelrijk | =van Hemelrijk  dutch ambiguous
Van Hemelryck  dutch
Van Hende  dutch
Van Herbruggen  dutch
Van Herck  dutch
Van Herp  dutch
Van Herpe  dutch
Van Herrewege  dutch
Van Herrewegen  dutch
Van Herreweghe  dutch
Van Herzeele  dutch
Van Herzele  dutch
=Van Hese | =van Hese  dutch ambiguous
Van Hessche  dutch
Van Heule  dutch
Van Heurck  dutch
Van Heuverswyn  dutch
Van Heymbeeck  dutch
Van Heyste  dutch
=Van Hiel | =van Hiel  dutch ambiguous
Van Hijfte  dutch
Van Hirtum  dutch
Van Hissenhoven  dutch
=Van Hoe | =van Hoe  dutch ambiguous
Van Hoeck  dutch
Van Hoecke  dutch
=Van Hoef | =van Hoef  dutch ambiguous
Van Hoegaerden  dutch
Van Hoey  dutch
Van Hoeydonck  dutch
Van Hoeylandt  dutch
Van Hoeymissen  dutch
Van Hofstraeten  dutch
Van Holder  dutch
Van Holderbeke  dutch
=Van Hole | =van Hole  dutch ambiguous
=Van Holle | =van Holle  dutch ambiguous
Van Hollebeke  dutch
=Van Holm | =van Holm  dutch ambiguous
Van Holsbeeck  dutch
Van Holsbeke  dutch
Van Hoof  dutch
=Van Hool | =van Hool  dutch ambiguous
Van Hoolst  dutch
=Van Hoorde | =van Hoorde  dutch ambiguous
Van Hoorebeeck  dutch
Van Hoorebeke  dutch
Van Hooreweghe  dutch
Van Hoorick  dutch
Van Hooste  dutch
Van Hoovels  dutch
Van Hooydonck  dutch
Van Hooydonk  dutch
Van Horebeek  dutch
Van Horenbeeck  dutch
Van Houcke  dutch
=Van Houdt | =van Houdt  dutch ambiguous
=Van Hout | =van Hout  dutch ambiguous
Van Houte  dutch
Van Houtte  dutch
Van Houtven  dutch
Van Houtvinck  dutch
Van Hove  dutch
Van Hoydonck  dutch
Van Hoye  dutch
Van Hoyweghen  dutch
Van Huffel  dutch
Van Huffelen  dutch
=Van Hul | =van Hul  dutch ambiguous
Van Hulle  dutch
Van Hullebusch  dutch
Van Humbeeck  dutch
Van Huychem  dutch
Van Huyck  dutch
Van Hyfte  dutch
Van Iersel  dutch
Van Immerseel  dutch
Van Impe  dutch
Van Imschoot  dutch
Van Ingelgem  dutch
Van Ingelghem  dutch
Van Ingelgom  dutch
Van Isacker  dutch
Van Iseghem  dutch
Van Isterdael  dutch
Van Itterbeeck  dutch
Van Jaarsveld
=Van Keer | =van Keer  dutch ambiguous
Van Keirsbilck  dutch
Van Keirsbulck  dutch
Van Kelst  dutch
Van Kerchove  dutch
Van Kerckhove  dutch
Van Kerckhoven  dutch
Van Kerckvoorde  dutch
Van Kerkhove  dutch
=Van Kerkhoven | =van Kerkhoven  dutch ambiguous
Van Kerrebroeck  dutch
Van Kerschaver  dutch
=Van Kets | =van Kets  dutch ambiguous
Van Keymeulen  dutch
Van Laarhoven  dutch
Van Laecke  dutch
Van Laecken  dutch
Van Laeken  dutch
Van Laer  dutch
Van Laere  dutch
Van Laerhoven  dutch
Van Laethem  dutch
Van Lancker  dutch
Van Landeghem  dutch
Van Landschoot  dutch
Van Landuyt  dutch
Van Langendonck  dutch
Van Langenhove  dutch
Van Langenhoven  dutch
=Van Leemput | =van Leemput  dutch ambiguous
=Van Leemputten | =van Leemputten  dutch ambiguous
=Van Leeuw | =van Leeuw  dutch ambiguous
=Van Leeuwen | =van Leeuwen  dutch ambiguous
Van Lembergen  dutch
Van Lent  dutch
Van Lerberghe  dutch
Van Lersberghe  dutch
Van Leuven  dutch
Van Liedekerke  dutch
Van Liefferinge  dutch
=Van Lier | =van Lier  dutch ambiguous
Van Lierde  dutch
Van Lierop  dutch
Van Lieshout  dutch
Van Limbergen  dutch
=Van Linden | =van Linden  dutch ambiguous
Van Lindt  dutch
=Van Lint | =van Lint  dutch ambiguous
Van Lishout  dutch
Van Litsenborg  dutch
Van Loey  dutch
Van Lokeren  dutch
Van Lombergen  dutch
Van Lommel  dutch
Van Londersele  dutch
=Van Loo | =van Loo  dutch ambiguous
Van Loock  dutch
Van Loocke  dutch
=Van Look | =van Look  dutch ambiguous
=Van Loon | =van Loon  dutch ambiguous
Van Looveren  dutch
Van Looy  dutch
Van Loy  dutch
Van Luchene  dutch
Van Lysebeth  dutch
Van Lysebetten  dutch
Van Maele  dutch
Van Maercke  dutch
Van Maldegem  dutch
Van Maldeghem  dutch
Van Malder  dutch
Van Malderen  dutch
Van Malderghem  dutch
Van Marcke  dutch
Van Massenhove  dutch
Van Mechelen  dutch
Van Mechgelen  dutch
Van Medegael  dutch
=Van Meel | =van Meel  dutch ambiguous
Van Meenen  dutch
Van Meensel  dutch
=Van Meer | =van Meer  dutch ambiguous
Van Meerbeeck  dutch
Van Meerbeek  dutch
Van Meerhaeghe  dutch
=Van Meeuwen | =van Meeuwen  dutch ambiguous
Van Meir  dutch
Van Meirhaeghe  dutch
Van Meirvenne  dutch
Van Melckebeke  dutch
Van Mele  dutch
Van Melkebeke  dutch
Van Mellaert  dutch
Van Mello  dutch
Van Mensel  dutch
Van Meulder  dutch
Van Mieghem  dutch
Van Mierlo  dutch
=Van Miert | =van Miert  dutch ambiguous
Van Minnebruggen  dutch
Van Moeffaert  dutch
=Van Moer | =van Moer  dutch ambiguous
Van Moere  dutch
Van Moeseke  dutch
=Van Mol | =van Mol  dutch ambiguous
Van Molle  dutch
Van Moorhem  dutch
Van Moorleghem  dutch
Van Moortel  dutch
Van Mossevelde  dutch
=Van Mulders | =van Mulders  dutch ambiguous
Van Mullem  dutch
Van Muylder  dutch
Van Muylem  dutch
Van Neck  dutch
Van Nerom  dutch
Van Nerum  dutch
Van Nespen  dutch
Van Neste  dutch
=Van Nevel | =van Nevel  dutch ambiguous
Van Niekerk
Van Nieuwenborgh  dutch
Van Nieuwenhove  dutch
Van Nieuwenhoven  dutch
Van Nieuwenhuyse  dutch
Van Nieuwenhuysen  dutch
Van Nieuwenhuyze  dutch
Van Nijlen  dutch
Van Nimmen  dutch
Van Nooten  dutch
=Van Noppen | =van Noppen  dutch ambiguous
=Van Noten | =van Noten  dutch ambiguous
Van Nueten  dutch
Van Nuffel  dutch
Van Nuffelen  dutch
Van Nyen  dutch
Van Obbergen  dutch
Van Oeckel  dutch
Van Oerle  dutch
Van Oers  dutch
Van Oevelen  dutch
=Van Olmen | =van Olmen  dutch ambiguous
Van Onacker  dutch
Van Onckelen  dutch
=Van Ongeval | =van Ongeval  dutch ambiguous
Van Onsem  dutch
=Van Oost | =van Oost  dutch ambiguous
Van Oostende  dutch
Van Oosterwijck  dutch
Van Oosterwyck  dutch
Van Oostveldt  dutch
Van Ooteghem  dutch
Van Opdenbosch  dutch
Van Oppens  dutch
=Van Opstal | =van Opstal  dutch ambiguous
Van Orshaegen  dutch
Van Orshoven  dutch
Van Osselaer  dutch
Van Osta  dutch
Van Ostaeyen  dutch
Van Otten  dutch
Van Oudenhove  dutch
Van Ouytsel  dutch
Van Overbeke  dutch
Van Overberghe  dutch
=Van Overloop | =van Overloop  dutch ambiguous
Van Overmeeren  dutch
Van Overmeire  dutch
Van Overmeiren  dutch
Van Overschelde  dutch
Van Overstraeten  dutch
Van Overtveldt  dutch
Van Overwaele  dutch
Van Oyen  dutch
Van Paemel  dutch
Van Paesschen  dutch
Van Pamel  dutch
Van Parijs  dutch
Van Parys  dutch
Van Passel  dutch
Van Peborgh  dutch
=Van Pee | =van Pee  dutch ambiguous
=Van Peel | =van Peel  dutch ambiguous
=Van Peer | =van Peer  dutch ambiguous
=Van Pelt | =van Pelt  dutch ambiguous
Van Petegem  dutch
Van Peteghem  dutch
Van Poeck  dutch
Van Poecke  dutch
Van Poelvoorde  dutch
Van Poppel  dutch
Van Pottelbergh  dutch
Van Pottelberghe  dutch
Van Poucke  dutch
Van Praet  dutch
=Van Put | =van Put  dutch ambiguous
Van Puyenbroeck  dutch
Van Puymbroeck  dutch
Van Puyvelde  dutch
Van Pée  dutch
Van Quaethem  dutch
Van Quekelberghe  dutch
Van Quickelberghe  dutch
Van Raemdonck  dutch
Van Ransbeeck  dutch
=Van Ranst | =van Ranst  dutch ambiguous
Van Rechem  dutch
Van Reepingen  dutch
=Van Reet | =van Reet  dutch ambiguous
Van Reeth  dutch
Van Regenmortel  dutch
Van Remoortel  dutch
Van Remoortere  dutch
=Van Renen | =van Renen  ambiguous
Van Rensbergen  dutch
Van Rentergem  dutch
Van Renterghem  dutch
Van Reusel  dutch
Van Reybrouck  dutch
Van Rie  dutch
Van Riel  dutch
=Van Riet | =van Riet  dutch ambiguous
Van Rijckeghem  dutch
Van Rillaer  dutch
Van Robays  dutch
Van Robbroeck  dutch
=Van Rode | =van Rode  dutch ambiguous
Van Roey  dutch
Van Roeyen  dutch
Van Roie  dutch
Van Rompaey  dutch
Van Rompay  dutch
Van Rompuy  dutch
Van Rooij  dutch
Van Roosbroeck  dutch
Van Roosendael  dutch
=Van Roost | =van Roost  dutch ambiguous
Van Rooy  dutch
Van Rooyen
Van Rossem  dutch
=Van Rossen | =van Rossen  dutch ambiguous
Van Rossom  dutch
Van Rossum  dutch
Van Roy  dutch
Van Roye  dutch
Van Royen  dutch
Van Rumst  dutch
Van Ruyskensvelde  dutch
Van Ryckeghem  dutch
Van Rymenant  dutch
Van Rysseghem  dutch
Van Ryssel  dutch
Van Rysselberghe  dutch
Van Saet  dutch
Van Samang  dutch
Van San  dutch
Van Sande  dutch
Van Sanden  dutch
=Van Sant | =van Sant  dutch ambiguous
Van Santvliet  dutch
Van Santvoort  dutch
Van Schelvergem  dutch
Van Schepdael  dutch
=Van Schil | =van Schil  dutch ambiguous
=Van Schoor | =van Schoor  dutch ambiguous
Van Schoorisse  dutch
Van Schoors  dutch
Van Schoote  dutch
Van Schuylenbergh  dutch
Van Severen  dutch
Van Simaeys  dutch
Van Sinay  dutch
Van Slambrouck  dutch
Van Slycken  dutch
Van Snick  dutch
=Van Son | =van Son  dutch ambiguous
Van Soom  dutch
Van Speybroeck  dutch
Van Sprengel  dutch
Van Springel  dutch
Van Staden
Van Staey  dutch
Van Staeyen  dutch
=Van Stappen | =van Stappen  dutch ambiguous
Van Steelandt  dutch
Van Steelant  dutch
=Van Steen | =van Steen  dutch ambiguous
Van Steenberge  dutch
=Van Steenbergen | =van Steenbergen  dutch ambiguous
Van Steenberghe  dutch
Van Steenbrugge  dutch
Van Steendam  dutch
Van Steenkiste  dutch
Van Steenlandt  dutch
Van Steenwinckel  dutch
Van Steenwinkel  dutch
Van Steertegem  dutch
Van Steerteghem  dutch
Van Steyvoort  dutch
Van Stichel  dutch
Van Strydonck  dutch
Van Suetendael  dutch
Van Sweevelt  dutch
Van Tendeloo  dutch
Van Theemsche  dutch
Van Thielen  dutch
Van Thienen  dutch
Van Thillo  dutch
Van Thuyne  dutch
=Van Tichelen | =van Tichelen  dutch ambiguous
=Van Tichelt | =van Tichelt  dutch ambiguous
Van Tieghem  dutch
Van Tilborg  dutch
Van Tilborgh  dutch
Van Tilburg  dutch
Van Tittelboom  dutch
Van Tomme  dutch
Van Tongelen  dutch
Van Tongerloo  dutch
Van Torre  dutch
=Van Trappen | =van Trappen  dutch ambiguous
Van Tricht  dutch
Van Trier  dutch
Van Trimpont  dutch
Van Troys  dutch
Van Tulden  dutch
Van Turnhout  dutch
Van Twembeke  dutch
Van Uffel  dutch
Van Uffelen  dutch
Van Utterbeeck  dutch
Van Uytsel  dutch
Van Uytvanck  dutch
Van Uytven  dutch
Van Vaerenberg  dutch
Van Vaerenbergh  dutch
Van Valckenborgh  dutch
=Van Veen | =van Veen  dutch ambiguous
Van Velthoven  dutch
Van Verdegem  dutch
=Van Verre | =van Verre  dutch ambiguous
Van Vlaenderen  dutch
Van Vlasselaer  dutch
Van Vlem  dutch
=Van Vlerken | =van Vlerken  dutch ambiguous
Van Vlierberghe  dutch
Van Vlierden  dutch
=Van Vliet | =van Vliet  dutch ambiguous
Van Volsem  dutch
Van Vooren  dutch
Van Vossel  dutch
Van Vreckem  dutch
Van Vugt  dutch
Van Vynckt  dutch
Van Vyve  dutch
Van Waes  dutch
Van Waesberghe  dutch
Van Waeyenberg  dutch
Van Waeyenberge  dutch
Van Waeyenberghe  dutch
Van Walle  dutch
Van Walleghem  dutch
Van Wallendael  dutch
Van Wambeke  dutch
Van Wassenhove  dutch
=Van Wauwe | =van Wauwe  dutch ambiguous
=Van Weert | =van Weert  dutch ambiguous
=Van Welden | =van Welden  dutch ambiguous
=Van Wellen | =van Wellen  dutch ambiguous
Van Wemmel  dutch
Van Wesemael  dutch
Van Wesenbeeck  dutch
Van Wettere  dutch
Van Weverberg  dutch
Van Weyenberg  dutch
Van Weyenbergh  dutch
Van Wezemael  dutch
=Van Wichelen | =van Wichelen  dutch ambiguous
Van Wiele  dutch
=Van Wijk | =van Wijk  dutch ambiguous
Van Wijmeersch  dutch
Van Wijnendaele  dutch
=Van Wilder | =van Wilder  dutch ambiguous
=Van Win | =van Win  dutch ambiguous
Van Winckel  dutch
=Van Winkel | =van Winkel  dutch ambiguous
Van Woensel  dutch
Van Wolvelaer  dutch
Van Wonterghem  dutch
Van Wouwe  dutch
=Van Wulpen | =van Wulpen  dutch ambiguous
Van Wunsel  dutch
Van Wuytswinkel  dutch
Van Wymeersch  dutch
Van Wynendaele  dutch
Van Wynsberge  dutch
Van Wynsberghe  dutch
Van Zaelen  dutch
Van Zeebroeck  dutch
Van Zele  dutch
Van Zyl
=Vanachter  dutch ambiguous
Vanacken  dutch
Vanacker  dutch
Vanackere  dutch
Vanaeken  dutch
Vanaelst  dutch
Vanaga
Vanags
Vanaken  dutch
Vanassche  dutch
Vanaudenaerde  dutch
Vanautgaerden  dutch
Vanbaelen  dutch
Vanbavinckhove  dutch
Vanbecelaere  dutch
Vanbelle  dutch
Vanbelleghem  dutch
Vanbellingen  dutch
Vanbellinghen  dutch
Vanbeneden  dutch
Vanbergen  dutch
Vanberghen  dutch
Vanbeselaere  dutch
Vanbesien  dutch
Vanbever  dutch
Vanbeveren  dutch
Vanbiervliet  dutch
Vanbillemont  dutch
Vanbilsen  dutch
Vanbockryck  dutch
Vanbrabant  dutch
Vanbriel  dutch
Vanbroekhoven  dutch
Vanbuel  dutch
Vancamp  dutch
Vancanneyt  dutch
Vancauwenbergh  dutch
Vancauwenberghe  dutch
Vancayseele  dutch
Vanclooster  dutch
Vancluysen  dutch
Vancoillie  dutch
Vancompernolle  dutch
Vancoppenolle  dutch
Vancouillie  dutch
Vancraeyenest  dutch
Vancraeynest  dutch
Vancraybex  dutch
Vancutsem  dutch
Vandael  dutch
Vandaele  dutch
Vandam  dutch
Vandamme  dutch
Vande Casteele  dutch
Vande Ginste  dutch
Vande Kerckhove  dutch
Vande Maele  dutch
Vande Moortele  dutch
Vande Putte  dutch
Vande Velde  dutch
Vande Voorde  dutch
Vande Vyver  dutch
Vande Vyvere  dutch
Vande Walle  dutch
Vande Weghe  dutch
Vande Wiele  dutch
Vandebeek  dutch
Vandeberg  dutch
Vandebergh  dutch
Vandeborne  dutch
Vandebosch  dutch
Vandebriel  dutch
Vandebroeck  dutch
Vandebroek  dutch
Vandebrouck  dutch
Vandebuerie  dutch
Vandeburie  dutch
Vandecaetsbeek  dutch
Vandecan  dutch
Vandecandelaere  dutch
Vandecappelle  dutch
Vandecasteele  dutch
Vandecauter  dutch
Vandecaveye  dutch
Vandecraen  dutch
Vandecruys  dutch
Vandegaer  dutch
Vandegehuchte  dutch
Vandeghinste  dutch
Vandeginste  dutch
Vandekerckhove  dutch
Vandekerkhof  dutch
Vandekerkhove  dutch
Vandekeybus  dutch
Vandekinderen  dutch
Vandelannoote  dutch
Vandelanotte  dutch
Vandeleene  dutch
Vandeloo  dutch
Vandemaele  dutch
Vandemeulebroecke  dutch
Vandemeulebroucke  dutch
Vandemoortele  dutch
Vanden Abeele  dutch
Vanden Bempt  dutch
Vanden Bergh  dutch
Vanden Berghe  dutch
Vanden Boer  dutch
Vanden Borre  dutch
Vanden Bosch  dutch
Vanden Bossche  dutch
Vanden Brande  dutch
Vanden Broeck  dutch
Vanden Broecke  dutch
Vanden Broucke  dutch
Vanden Bulcke  dutch
Vanden Bussche  dutch
Vanden Daele  dutch
Vanden Driessche  dutch
Vanden Eede  dutch
Vanden Eynde  dutch
Vandenabeele  dutch
Vandenameele  dutch
Vandenbempt  dutch
Vandenberg  dutch
Vandenberge  dutch
Vandenbergh  dutch
Vandenberghe  dutch
Vandenberghen  dutch
Vandenberk  dutch
Vandenbilcke  dutch
Vandenboer  dutch
Vandenbogaerde  dutch
Vandenborne  dutch
Vandenborre  dutch
Vandenbosch  dutch
Vandenbossche  dutch
Vandenbrande  dutch
Vandenbranden  dutch
Vandenbroeck  dutch
Vandenbroecke  dutch
Vandenbroeke  dutch
Vandenbroele  dutch
Vandenbroucke  dutch
Vandenbruwaene  dutch
Vandenbulcke  dutch
Vandenbussche  dutch
Vandendael  dutch
Vandendaele  dutch
Vandendorpe  dutch
Vandendries  dutch
Vandendriessche  dutch
Vandenhaute  dutch
Vandenheede  dutch
Vandenhende  dutch
Vandenheuvel  dutch
Vandenhoeck  dutch
Vandenhoudt  dutch
Vandenhouten  dutch
Vandenhouwe  dutch
Vandenhove  dutch
Vandenkerckhove  dutch
Vandenneucker  dutch
Vandenplas  dutch
Vandenput  dutch
Vandenreyt  dutch
Vandenryt  dutch
Vandensavel  dutch
Vandensteen  dutch
Vandenweghe  dutch
Vandenweyer  dutch
Vandenwijngaert  dutch
Vandepaer  dutch
Vandeperre  dutch
Vandepitte  dutch
Vandeplas  dutch
Vandeplassche  dutch
Vandepoel  dutch
Vandepoele  dutch
Vandeput  dutch
Vandeputte  dutch
Vander Auwera  dutch
Vander Beken  dutch
Vander Borght  dutch
Vander Cruyssen  dutch
Vander Eecken  dutch
Vander Eeckt  dutch
Vander Elst  dutch
Vander Haegen  dutch
Vander Haeghen  dutch
Vander Heyden  dutch
Vander Linden  dutch
Vander Meeren  dutch
Vander Putten  dutch
Vander Stichele  dutch
Vander Straeten  dutch
Vander Veken  dutch
Vanderaerden  dutch
Vanderauwera  dutch
Vanderbeke  dutch
Vanderbeken  dutch
Vanderbiesen  dutch
Vanderbist  dutch
Vanderborght  dutch
Vanderbruggen  dutch
Vandercappellen  dutch
Vandercruyssen  dutch
Vanderdonckt  dutch
Vanderelst  dutch
Vandereycken  dutch
Vandereyken  dutch
Vandereyt  dutch
Vanderghote  dutch
Vandergucht  dutch
Vanderhaegen  dutch
Vanderhaeghe  dutch
Vanderhaeghen  dutch
Vanderhallen  dutch
Vanderheeren  dutch
Vanderheiden  dutch
Vanderhenst  dutch
Vanderheyden  dutch
Vanderhoeven  dutch
Vanderhoven  dutch
Vanderhoydonck  dutch
Vanderhoydonks  dutch
Vanderhulst  dutch
Vanderkelen  dutch
Vanderleyden  dutch
Vanderlinden  dutch
Vandermaelen  dutch
Vandermaesen  dutch
Vandermarliere  dutch
Vandermeer  dutch
Vandermeeren  dutch
Vandermeersch  dutch
Vandermeiren  dutch
Vandermeulen  dutch
Vandermoere  dutch
Vandermolen  dutch
Vandermosten  dutch
Vanderper  dutch
Vanderperre  dutch
Vanderperren  dutch
Vanderplancke  dutch
Vanderpoorten  dutch
Vanderputten  dutch
Vanderroost  dutch
Vandersanden  dutch
Vanderschaeghe  dutch
Vanderschelden  dutch
Vanderschueren  dutch
Vandersmissen  dutch
Vandersnickt  dutch
Vanderspikken  dutch
Vanderstappen  dutch
Vandersteegen  dutch
Vandersteen  dutch
Vandersteene  dutch
Vanderstegen  dutch
Vanderstichele  dutch
Vanderstichelen  dutch
Vanderstraeten  dutch
Vanderstukken  dutch
Vandersyppe  dutch
Vandervaeren  dutch
Vanderveken  dutch
Vandervelde  dutch
Vandervelden  dutch
Vandervelpen  dutch
Vandervoort  dutch
Vandervorst  dutch
Vandervort
Vanderwaeren  dutch
Vanderwee  dutch
Vanderwegen  dutch
Vandesande  dutch
Vandesompele  dutch
Vandesteene  dutch
Vandeuren  dutch
Vandeurzen  dutch
Vandevelde  dutch
Vandeven  dutch
Vandevenne  dutch
Vandevijvere  dutch
Vandevoorde  dutch
Vandevoordt  dutch
Vandevoort  dutch
Vandevorst  dutch
Vandevyver  dutch
Vandevyvere  dutch
Vandewaetere  dutch
Vandewal  dutch
Vandewalle  dutch
Vandeweerdt  dutch
Vandeweghe  dutch
Vandeweyer  dutch
Vandewiele  dutch
Vandewinkel  dutch
Vandewoestyne  dutch
Vandewoude  dutch
Vandewynckel  dutch
Vandewynckele  dutch
Vandezande  dutch
Vandierendonck  dutch
Vandiest  dutch
Vandijck  dutch
Vandingenen  dutch
Vandommele  dutch
Vandoninck  dutch
Vandoolaeghe  dutch
Vandooren  dutch
Vandoorne  dutch
Vandoren  dutch
Vandormael  dutch
Vandorpe  dutch
Vandriessche  dutch
Vandromme  dutch
Vandroogenbroeck  dutch
Vandueren  dutch
Vanduffel  dutch
Vanduren  dutch
Vandyck  dutch
Vandycke  dutch
Vaneeckhout  dutch
Vaneeckhoutte  dutch
Vaneerdewegh  dutch
Vanegas
Vanek
Vaneková | Vanekova
Vanelderen  dutch
Vanelslander  dutch
Vanempten  dutch
Vanermen  dutch
Vanesch  dutch
Vaneynde  dutch
Vanfleteren  dutch
Vanfraechem  dutch
Vangaever  dutch
Vangampelaere  dutch
Vangansbeke  dutch
Vangansewinkel  dutch
Vangeel  dutch
Vangeenberghe  dutch
Vangelder  dutch
Vangenechten  dutch
Vangeneugden  dutch
Vangermain
Vangerven  dutch
Vangestel  dutch
Vangheel  dutch
Vangheluwe  dutch
Vangilbergen  dutch
Vangoidsenhoven  dutch
Vangramberen  dutch
Vangrieken  dutch
Vangronsveld  dutch
Vangrunderbeeck  dutch
Vangrunderbeek  dutch
Vanhaecke  dutch
Vanhaelemeersch  dutch
Vanhaelemeesch  dutch
Vanhaelen  dutch
Vanhaelewyn  dutch
Vanhaelst  dutch
Vanhaeren  dutch
Vanhaesebrouck  dutch
Vanhalle  dutch
Vanhalst  dutch
Vanham  dutch
Vanhamel  dutch
Vanhamme  dutch
Vanharen  dutch
Vanhassel  dutch
Vanhaute  dutch
Vanhauter  dutch
Vanhauwaert  dutch
Vanhaverbeke  dutch
Vanhecke  dutch
Vanhee  dutch
Vanheel  dutch
Vanheer  dutch
Vanhees  dutch
Vanhelden  dutch
Vanhellemont  dutch
Vanhelmont  dutch
Vanhemel  dutch
Vanhemelen  dutch
Vanhemelryck  dutch
Vanhengel  dutch
Vanhentenrijk  dutch
Vanherck  dutch
Vanhercke  dutch
Vanherf  dutch
Vanherk  dutch
Vanherle  dutch
Vanherpe  dutch
Vanherreweghe  dutch
Vanherwegen  dutch
Vanhessche  dutch
Vanheste  dutch
Vanheuckelom  dutch
Vanheukelom  dutch
Vanheule  dutch
Vanheusden  dutch
Vanheuverswyn  dutch
Vanhevel  dutch
Vanhex  dutch
Vanhie  dutch
Vanhille  dutch
Vanhoecke  dutch
Vanhoegaerden  dutch
Vanhoenacker  dutch
Vanholder  dutch
Vanhollebeke  dutch
Vanholst  dutch
Vanhoof  dutch
Vanhoolandt  dutch
Vanhooren  dutch
Vanhoorne  dutch
Vanhooydonck  dutch
Vanhorebeek  dutch
Vanhorenbeeck  dutch
Vanhorenbeek  dutch
Vanhouche  dutch
Vanhoucke  dutch
Vanhoudt  dutch
Vanhout  dutch
Vanhoutte  dutch
Vanhoutteghem  dutch
Vanhove  dutch
Vanhoyweghen  dutch
Vanhuffel  dutch
Vanhulle  dutch
Vanhulst  dutch
Vanhumbeeck  dutch
Vanhuyse  dutch
Vanhuysse  dutch
Vanhyfte  dutch
Vanierschot  dutch
Vankeerberghen  dutch
Vankeirsbilck  dutch
Vankerckhoven  dutch
Vankerkhoven  dutch
Vankerkom  dutch
Vankrunkelsven  dutch
Vanlaer  dutch
Vanlaere  dutch
Vanlaethem  dutch
Vanlancker  dutch
Vanlangenaker  dutch
Vanlangendonck  dutch
Vanlede  dutch
Vanleene  dutch
Vanleeuw  dutch
Vanlerberghe  dutch
Vanlessen  dutch
Vanlierde  dutch
Vanlingen  dutch
Vanloffelt  dutch
Vanlommel  dutch
Vanloo  dutch
Vanlook  dutch
Vanluchene  dutch
Vanluyten  dutch
Vanmaele  dutch
Vanmaercke  dutch
Vanmarcke  dutch
Vanmarsenille  dutch
Vanmassenhove  dutch
Vanmechelen  dutch
Vanmeenen  dutch
Vanmeerbeek  dutch
Vanmeerhaeghe  dutch
Vanmeert  dutch
Vanmeirhaeghe  dutch
Vanmol  dutch
Vanmullem  dutch
Vanmuysen  dutch
Vannecke  dutch
Vannerom  dutch
Vanneste  dutch
Vanneuville  dutch
Vannevel  dutch
Vanni
Vannieuwenborgh  dutch
Vannieuwenhuyse  dutch
Vannieuwenhuyze  dutch
Vannieuwkerke  dutch
Vannini
Vannitsen  dutch
Vannoppen  dutch
Vannueten  dutch
Vannuffelen  dutch
Vannut  dutch
Vanoirbeek  dutch
Vanonckelen  dutch
Vanoost  dutch
Vanooteghem  dutch
Vanopdenbosch  dutch
Vanoppen  dutch
Vanopstal  dutch
Vanormelingen  dutch
Vanoutrive  dutch
Vanoutryve  dutch
Vanoverbeke  dutch
Vanoverberghe  dutch
Vanoverschelde  dutch
Vanpachtenbeke  dutch
Vanparijs  dutch
Vanparys  dutch
Vanpeteghem  dutch
Vanpoucke  dutch
Vanpraet  dutch
Vanquaethem  dutch
Vanquickelberghe  dutch
Vanraes  dutch
Vanrenterghem  dutch
Vanreppelen  dutch
Vanreusel  dutch
Vanrijkel  dutch
Vanrobaeys  dutch
Vanroelen  dutch
Vanrompay  dutch
Vanroose  dutch
Vanroy  dutch
Vanroye  dutch
Vanrusselt  dutch
Vanryckeghem  dutch
Vansant  dutch
Vanschoenwinkel  dutch
Vanschoonbeek  dutch
Vanschooren  dutch
Vanseer  dutch
Vansevenant  dutch
Vansever  dutch
Vanseveren  dutch
Vansieleghem  dutch
Vansimpsen  dutch
Vansina  dutch
Vanslambrouck  dutch
Vanslembrouck  dutch
Vansnick  dutch
Vanspauwen  dutch
Vanspeybrouck  dutch
Vanspringel  dutch
Vanstaen  dutch
Vanstalle  dutch
Vanstechelman  dutch
Vansteelandt  dutch
Vansteelant  dutch
Vansteenbrugge  dutch
Vansteene  dutch
Vansteenhuyse  dutch
Vansteenkiste  dutch
Vansteenwegen  dutch
Vanstiphout  dutch
Vanstraelen  dutch
Vanstreels  dutch
Vansweevelt  dutch
Vanswijgenhoven  dutch
Vanthienen  dutch
Vanthillo  dutch
Vanthomme  dutch
Vanthoor  dutch
Vanthournout  dutch
Vanthuyne  dutch
Vantieghem  dutch
Vantilt  dutch
Vantomme  dutch
Vantorre  dutch
Vantyghem  dutch
Vanuytrecht  dutch
Vanuytsel  dutch
Vanuytven  dutch
Vanvaerenbergh  dutch
Vanvelthoven  dutch
Vanvinckenroye  dutch
Vanvlasselaer  dutch
Vanvolsem  dutch
Vanvoorden  dutch
Vanvuchelen  dutch
Vanwalleghem  dutch
Vanweddingen  dutch
Vanwelden  dutch
Vanwesemael  dutch
Vanwesenbeeck  dutch
Vanwetswinkel  dutch
Vanwijnsberghe  dutch
Vanwildemeersch  dutch
Vanwinckel  dutch
Vanwinkel  dutch
Vanwolleghem  dutch
Vanwynsberghe  dutch
Vanysacker  dutch
Vanzeebroeck  dutch
Vanzeir  dutch
Vanzieleghem  dutch
Vaníček | Vanicek
Vaníčková | Vanickova
Vančura | Vancura
Vančurová | Vancurova
Vaněk
Vaněček | Vanecek
Vaněčková | Vaneckova
Vardanyan  dutch
Varela
Varenina
Varewyck  dutch
Varga  dutch
Vargas
Vargová | Vargova
Varinac
Varićak | Varicak
Varma
Varman
Varmuža | Varmuza
Varnica
Varriale
Varrier
Vartic
Varzić | Varzic
Varšava | Varsava
VaržićBiuklia | VarzicBiuklia
VaržićBiuklija | VarzicBiuklija
Vascotto
Vasile  dutch
Vasilescu
Vasilev  dutch
Vasileva  dutch
Vasiliu
Vasils
Vass
Vassallo
Vasseur  dutch
Vastenavondt  dutch
Vastmans  dutch
Vater
Vavrikov
Vavřík | Vavrik
Vavříková | Vavrikova
Vaz
Vaňková | Vankova
Vašadi | Vasadi
Vašek | Vasek
Vaška | Vaska
Vašková | Vaskova
Vašák | Vasak
Vašáková | Vasakova
Vašíček | Vasicek
Vašíčková | Vasickova
Vecchi
Vecumniece
Vecumnieks
Vedvik
Veeckman  dutch
Veeckmans  dutch
Veekmans  dutch
Veenstra  dutch
Veestraeten  dutch
=Vega  ambiguous
Vegar
Vegge
Vehent  dutch
Veiga
Veinberga
Veinbergs
Veirman  dutch
Veisa
Veiss
Vejnović | Vejnovic
Vejvoda
Vejvodová | Vejvodova
Vekecki
Vekeman  dutch
Vekemans  dutch
Vekens  dutch
Vekić | Vekic
=Vela  ambiguous
Velaers  dutch
Velaja
Velanac
Velasco
Veldeman  dutch
Veldsman
Velghe  dutch
Velioğlu | Velioglu
Velkeneers  dutch
Vella
Velle  dutch
Velleman  dutch
Vellemans  dutch
=Velter  dutch ambiguous
Veltjen  dutch
Velásquez | Velasquez
Velázquez | Velazquez
=Ven  dutch ambiguous
Venegas
Venezia
Venghaus
Venken  dutch
Vennekens  dutch
Venneman  dutch
Vens  dutch
=Venter  ambiguous
Ventimiglia
Ventura  dutch
Venturelli
Venturi
Venturini
Ver Eecke  dutch
Ver Elst  dutch
Vera
Veraart  dutch
=Verachten  dutch ambiguous
=Verachtert  dutch ambiguous
Veracx  dutch
Veraghtert  dutch
Veranneman  dutch
Verbaenen  dutch
Verbakel  dutch
Verbanck  dutch
Verbauwen  dutch
Verbauwhede  dutch
Verbeeck  dutch
Verbeek  dutch
Verbeeke  dutch
Verbeemen  dutch
Verbeeren  dutch
Verbeerst  dutch
Verbeiren  dutch
Verbeke  dutch
Verbeken  dutch
Verbelen  dutch
Verberck  dutch
Verberckmoes  dutch
Verberckt  dutch
=Verbergt  dutch ambiguous
Verbert  dutch
Verbesselt  dutch
Verbessem  dutch
Verbestel  dutch
Verbeure  dutch
Verbeurgt  dutch
Verbeyst  dutch
Verbiest  dutch
Verbinnen  dutch
Verbist  dutch
Verboom  dutch
Verboomen  dutch
Verborgh  dutch
Verborgt  dutch
=Verbouw  dutch ambiguous
Verboven  dutch
Verbraecken  dutch
Verbraekel  dutch
Verbraeken  dutch
Verbrugge  dutch
Verbruggen  dutch
Verbrugghe  dutch
Verbunt  dutch
Verburgh  dutch
Verbustel  dutch
Verbuyst  dutch
Vercaemer  dutch
Vercaempst  dutch
Vercaemst  dutch
Vercaigne  dutch
Vercalsteren  dutch
Vercamer  dutch
Vercammen  dutch
Vercauteren  dutch
Vercesi
Vercnocke  dutch
Vercouillie  dutch
Vercouter  dutch
Vercoutere  dutch
Vercoutter  dutch
Vercruyce  dutch
Vercruysse  dutch
Vercruyssen  dutch
Verde
Verdegem  dutch
Verdes
Verdeyen  dutch
Verdickt  dutch
Verdijck  dutch
Verding  dutch
Verdonck  dutch
Verdonckt  dutch
Verdoodt  dutch
Verdru  dutch
Verdugo
Verdurme  dutch
Verdurmen  dutch
Verduyckt  dutch
Verduyn  dutch
Verduzco
Verdyck  dutch
Vereecke  dutch
Vereecken  dutch
Vereeken  dutch
Vereenooghe  dutch
Vereertbrugghen  dutch
Verellen  dutch
Verelst  dutch
Veres
Verest  dutch
Vereycken  dutch
Verfaille  dutch
Verfaillie  dutch
Vergaelen  dutch
Vergaerde  dutch
Vergaert  dutch
Vergara
Vergauwe  dutch
Vergauwen  dutch
Vergeylen  dutch
Vergote  dutch
Vergouwen  dutch
Vergucht  dutch
Vergult  dutch
Verhaege  dutch
Verhaegen  dutch
Verhaeghe  dutch
Verhaeghen  dutch
Verhaeren  dutch
Verhaert  dutch
Verhaest  dutch
Verhaevert  dutch
=Verhagen  dutch ambiguous
Verhalle  dutch
Verhamme  dutch
Verhasselt  dutch
Verhavert  dutch
Verheecke  dutch
Verhees  dutch
Verhegge  dutch
Verheggen  dutch
Verhegghe  dutch
Verheijen  dutch
Verheire  dutch
Verheirstraeten  dutch
Verhelle  dutch
Verhellen  dutch
Verhelst  dutch
Verhenne  dutch
Verherstraeten  dutch
Verheyde  dutch
Verheyden  dutch
Verheye  dutch
Verheyen  dutch
Verhille  dutch
Verhoest  dutch
Verhoeven  dutch
Verhoeyen  dutch
Verhofstadt  dutch
Verhofstede  dutch
Verhofsté | Verhofste  dutch
=Verholen  dutch ambiguous
Verholle  dutch
Verhooghe  dutch
Verhoye  dutch
Verhulst  dutch
Verjans  dutch
Verkest  dutch
Verkeyn  dutch
Verkimpe  dutch
Verkindere  dutch
Verkinderen  dutch
Verkoyen  dutch
Verkruysse  dutch
Verlaak  dutch
Verlaeckt  dutch
Verledens  dutch
=Verlee  dutch ambiguous
Verleene  dutch
Verlent  dutch
Verley  dutch
Verleye  dutch
Verleyen  dutch
Verleysen  dutch
=Verliefde  dutch ambiguous
Verlinde  dutch
Verlinden  dutch
Verloo  dutch
Verloove  dutch
Verlooy  dutch
Verloy  dutch
Verluyten  dutch
Verlé | Verle  dutch
Verma
Vermaelen  dutch
Vermaercke  dutch
Vermaerke  dutch
Vermandel  dutch
Vermander  dutch
Vermandere  dutch
=Vermant  dutch ambiguous
Vermassen  dutch
Vermaut  dutch
Verme
Vermeer  dutch
Vermeerbergen  dutch
Vermeeren  dutch
Vermeersch  dutch
Vermeesch  dutch
Vermeir  dutch
Vermeire  dutch
Vermeiren  dutch
Vermeirsch  dutch
Vermeren  dutch
Vermesen  dutch
Vermet  dutch
Vermetten  dutch
Vermeulen  dutch
Vermeyen  dutch
Vermeylen  dutch
Vermoere  dutch
Vermoesen  dutch
Vermonden  dutch
Vermont  dutch ambiguous
Vermoortele  dutch
Vermoote  dutch
Vermorgen  dutch
Vermote  dutch
Vermunicht  dutch
Vermuyten  dutch
Vermylen  dutch
Vernaeve  dutch
Vernaillen  dutch
Vernelen  dutch
Verner
Vernerová | Vernerova
Verniers  dutch
Verniest  dutch
Vernieuwe  dutch
Vernimmen  dutch
Veronese
Verougstraete  dutch
Verplaetse  dutch
Verplancke  dutch
Verplancken  dutch
Verplanken  dutch
Verpoest  dutch
Verpoort  dutch
Verpoorten  dutch
Verraes  dutch
Verrecas  dutch
Verreck  dutch
Verreckt  dutch
=Verrees  dutch ambiguous
Verreet  dutch
Verrelst  dutch
Verrept  dutch
Verresen  dutch
Verret  dutch
Verreth  dutch
Verreycken  dutch
Verreydt  dutch
Verreyt  dutch
=Verrezen  dutch ambiguous
Verriest  dutch
=Verroken  dutch ambiguous
Verrue  dutch
Verrycken  dutch
Verryckt  dutch
Verrydt  dutch
Verryt  dutch
Versaen  dutch
Versavel  dutch
Verschaeren  dutch
Verschaete  dutch
Verschaeve  dutch
Verschatse  dutch
Verschelde  dutch
Verschelden  dutch
Verscheure  dutch
Verschoore  dutch
Verschooren  dutch
=Verschoot  dutch ambiguous
Verschoote  dutch
Verschooten  dutch
Verschoren  dutch
Verschraege  dutch
Verschraegen  dutch
Verschuere  dutch
Verschueren  dutch
Verschuren  dutch
Verscuren  dutch
Versele  dutch
Versfeld
Verslegers  dutch
Versluys  dutch
Verslype  dutch
Verslyppe  dutch
Versmissen  dutch
Versonnen  dutch
Verspecht  dutch
=Verspeelt  dutch ambiguous
Verspeet  dutch
Verspreet  dutch
Versprille  dutch
Verstaen  dutch
=Verstappen  dutch ambiguous
Verstegen  dutch
Verstichel  dutch
Verstichelen  dutch
Verstockt  dutch
Verstraelen  dutch
Verstraete  dutch
Verstraeten  dutch
=Verstraten  dutch ambiguous
=Verstreken  dutch ambiguous
Verstrepen  dutch
Verstricht  dutch
Verstringe  dutch
Verstrynge  dutch
Verstuyf  dutch
Verstuyft  dutch
Versweyveld  dutch
Verswijvel  dutch
Verswyvel  dutch
Versyck  dutch
Versyp  dutch
Vertenten  dutch
Vertessen  dutch
Verthé | Verthe  dutch
Vertommen  dutch
Vertongen  dutch
Vertonghen  dutch
Vertriest  dutch
Verté  dutch
Vervacke  dutch
Vervaeck  dutch
Vervaecke  dutch
Vervaeke  dutch
Vervaele  dutch
Vervaeren  dutch
Vervaet  dutch
Vervecken  dutch
Vervenne  dutch
Ververken  dutch
Vervisch  dutch
=Vervliet  dutch ambiguous
Vervloesem  dutch
Vervloessem  dutch
Vervloet  dutch
Vervondel  dutch
Vervoort  dutch
Vervust  dutch
Vervynck  dutch
Verwaest  dutch
Verwee  dutch
Verweirder  dutch
Verweire  dutch
=Verwerft  dutch ambiguous
Verwichte  dutch
Verwilghen  dutch
Verwilst  dutch
Verwilt  dutch
Verwimp  dutch
Verwulgen  dutch
Veryser  dutch
Verzele  dutch
Verzelen  dutch
Verzi
Vesel
VeselicaČatipović | VeselicaCatipovic
Veseličić | Veselicic
Veselová | Veselova
Veselá | Vesela
Veselý | Vesely
Vesin
Vesić | Vesic
Vesković | Veskovic
Vestergaard
Vets  dutch
Vetters  dutch
Veulemans  dutch
Veum
Veverka
Veverková | Veverkova
Vey
Veys  dutch
Veyt  dutch
Vezi
Vezmar
Vezzoli
Večeřa | Vecera
Večeřová | Vecerova
Viaene  dutch
Viale
Viane  dutch
Vianello
Vicari
Vicen
Vicenová | Vicenova
Vicente
Vichi
Vicinanza
Vicini
Vicol
Victoor  dutch
Victor  dutch
Vidal  dutch
Vidaček | Vidacek
Viderščak | Viderscak
Vidmar
Vidranjski
Vidts  dutch
Vieira
Viellehner
Vienne  dutch
Viera
=Vieren  dutch ambiguous
=Vierendeel  dutch ambiguous
Vierendeels  dutch
Vierin
Vierstraete  dutch
Vieru
Vieweg
Vigil
Vijverman  dutch
Viklund
Vila
Vilain  dutch
Vilakazi
Vileyn  dutch
Viljoen
Vilka
Vilks
=Villa  ambiguous
Villadsen
Villagómez | Villagomez
Villalobos
Villalpando
Villani
Villanueva
Villareal
Villari
Villarreal
Villaseñor | Villasenor
Villegas
Vilsone
Vilsons
Vilímek | Vilimek
Vilímková | Vilimkova
Vincent  dutch
Vincenzi
Vinci
Vinck  dutch
Vincke  dutch
Vincken  dutch
Vinckier  dutch
Vinckx  dutch
Vincze
Vindevogel  dutch
Vindevoghel  dutch
Vingerhoets  dutch
=Vink  dutch ambiguous
=Vinken  dutch ambiguous
Vinketa
Vintere
Vinters
Vinther
Vintila
Vinš | Vins
Vinšová | Vinsova
=Viola  ambiguous
Violante
Violi
Virgilio
Virlan
Virtanen
Virág | Virag
=Visagie  ambiguous
Visan
Visani
Visconti
Viscò | Visco
Visentin
Visintin
Viskens  dutch
Vispoel  dutch
Visschers  dutch
Vissenaekens  dutch
Vissenberg  dutch
=Visser  dutch ambiguous
=Vissers  dutch ambiguous
=Vita  ambiguous
=Vitale  ambiguous
Vitali
Viti
Vitiello
Vitman
Vits  dutch
=Vitse  dutch ambiguous
Vittori
Vitásek | Vitasek
Vitásková | Vitaskova
Viviani
Viviers
Vizitiu
Vizziello
Viļuma | Viluma
Viļums | Vilums
Višekruna | Visekruna
Višňovská | Visnovska
Višňovský | Visnovsky
Vlach
Vlachová | Vlachova
Vlad  dutch
Vlaeminck  dutch
Vlaemynck  dutch
Vlaeyen  dutch
Vlah
Vlaminck  dutch
Vlaminckx  dutch
Vlamynck  dutch
=Vlas  ambiguous
Vlasselaer  dutch
Vlassenbroeck  dutch
Vlassenroot  dutch
Vlasák | Vlasak
Vlasáková | Vlasakova
Vlayen  dutch
Vlašić | Vlasic
Vleeschouwer  dutch
Vleeschouwers  dutch
=Vlekken  dutch ambiguous
Vleminckx  dutch
Vlemincx  dutch
Vleminx  dutch
Vlerick  dutch
=Vleugels  dutch ambiguous
=Vliegen  dutch ambiguous
Vlieghe  dutch
Vlietinck  dutch
Vlková | Vlkova
Vloebergh  dutch
Vloeberghs  dutch
Vloemans  dutch
Vlček | Vlcek
Vlčková | Vlckova
Vobořil | Voboril
Vobořilová | Voborilova
=Vochten  dutch ambiguous
Vodička | Vodicka
Vodičková | Vodickova
Vodrážka | Vodrazka
Vodrážková | Vodrazkova
Vodák | Vodak
Vodáková | Vodakova
Voelkel
=Voet  dutch ambiguous
=Voeten  dutch ambiguous
Voets  dutch
=Vogel  ambiguous
Vogelaers  dutch
Vogeleer  dutch
Vogelgsang
=Vogels  dutch ambiguous
VogronićOpačić | VogronicOpacic
Vogt
Voicu
Voigt
Voinea
Vojta
Vojtek
Vojteková | Vojtekova
Vojtková | Vojtkova
Vojtová | Vojtova
Vojtíšek | Vojtisek
Vojtíšková | Vojtiskova
Vojtěch | Vojtech
Vojtěchová | Vojtechova
Vojáček | Vojacek
Vojáčková | Vojackova
Vokoun
Vokounová | Vokounova
Vokuhl
Volckaert  dutch
Volckaerts  dutch
Volcke  dutch
Volckerick  dutch
=Volders  dutch ambiguous
Volek
Volf
Volfová | Volfova
=Volk  ambiguous
Volkaert  dutch
Volkaerts  dutch
Volker
Volkman
Volkmann
Volková | Volkova
=Volle  ambiguous
Vollis
Volná | Volna
Volný | Volny
Volont  dutch
Volpe
Volpi
Vona
Vonck  dutch
Voncken  dutch
Vonckx  dutch
Vondra
Vondrová | Vondrova
Vondrák | Vondrak
Vondráková | Vondrakova
Vondráček | Vondracek
Vondráčková | Vondrackova
VonRueden
Vontein
Voordeckers  dutch
Voorspoels  dutch
Voortmans  dutch
Vorel
Vorlová | Vorlova
Vorlíček | Vorlicek
Vorlíčková | Vorlickova
Vorsselmans  dutch
Voráček | Voracek
Voráčková | Vorackova
=Vos  dutch ambiguous
Vosilyev
Vosilyeva
Vosloo
Vossaert  dutch
=Vossen  dutch ambiguous
Vosters  dutch
Votava
Votavová | Votavova
Votruba
Votrubová | Votrubova
Vounckx  dutch
Voříšek | Vorisek
Voříšková | Voriskova
Vrabcová | Vrabcova
Vrabec
Vrabie
Vranckaert  dutch
Vrancken  dutch
Vranckx  dutch
Vrancx  dutch
Vranjić | Vranjic
VranjkovićĆenan | VranjkovicCenan
Vranken  dutch
Vračar | Vracar
Vračarević | Vracarevic
Vrba
Vrbanac
Vrbas
Vrbaslija
Vrbová | Vrbova
Vrebos  dutch
Vrekalović | Vrekalovic
Vreven  dutch
Vreys  dutch
Vrielynck  dutch
Vriens  dutch
Vriesacker  dutch
=Vrijdag  dutch ambiguous
Vrijders  dutch
Vrijens  dutch
Vrijsen  dutch
Vrindts  dutch
Vrinssen  dutch
Vrints  dutch
Vrolix  dutch
Vroman  dutch
Vromans  dutch
Vromant  dutch
Vromman  dutch
=Vroom  dutch ambiguous
Vroonen  dutch
Vrugić | Vrugic
Vrzal
Vrzalová | Vrzalova
Vrána | Vrana
Vránová | Vranova
Vuegen  dutch
Vuerinckx  dutch
Vuerstaek  dutch
Vuillermoz
Vujaković | Vujakovic
Vujeva
Vukadin
Vukaljević | Vukaljevic
Vukalović | Vukalovic
Vukanović | Vukanovic
Vukasović | Vukasovic
Vukašinac | Vukasinac
Vukelić | Vukelic
Vukelja
Vukeljić | Vukeljic
Vukobradović | Vukobradovic
Vukobrat
VuksanićPuljek | VuksanicPuljek
Vuksanović | Vuksanovic
Vukčević | Vukcevic
Vukša | Vuksa
Vukšić | Vuksic
Vuleta
Vuletaš | Vuletas
Vuletin
Vulić | Vulic
Vulićević | Vulicevic
Vulišić | Vulisic
Vulović | Vulovic
Vulsteke  dutch
Vulčević | Vulcevic
Vunak
Vunjak
Vunturišević | Vunturisevic
Vuylsteke  dutch
Vuylsteker  dutch
Vučeta | Vuceta
Vučetić | Vucetic
Vučevac | Vucevac
Vučkovac | Vuckovac
Vučković | Vuckovic
Vučo | Vuco
Vučurević | Vucurevic
Vybíral | Vybiral
Vybíralová | Vybiralova
Vydarená | Vydarena
Vydarený | Vydareny
Vydra
Vydrová | Vydrova
Vymazal
Vymazalová | Vymazalova
Vynck  dutch
Vyncke  dutch
Vynckier  dutch
Vyskočil | Vyskocil
Vyskočilová | Vyskocilova
Vysloužil | Vyslouzil
Vysloužilová | Vyslouzilova
Vyt  dutch
Vyverman  dutch
Vyvey  dutch
Vácha | Vacha
Váchová | Vachova
Václavek | Vaclavek
Václavková | Vaclavkova
Václavík | Vaclavik
Václavíková | Vaclavikova
Vágner | Vagner
Vágnerová | Vagnerova
Válek | Valek
Válková | Valkova
Váradi | Varadi
Vásquez | Vasquez
Vávra | Vavra
Vávrová | Vavrova
Vázquez | Vazquez
Váňa | Vana
Váňová | Vanova
Väisänen | Vaisanen
Vélez | Velez
Véliz | Veliz
Vícha | Vicha
Víchová | Vichova
Vít
Vítek | Vitek
Vítková | Vitkova
Vítová | Vitova
Víšek | Visek
Víšková | Viskova
Vörös | Voros
Vāciete | Vaciete
Vācietis | Vacietis
Vītiņa | Vitina
Vītiņš | Vitins
Vītola | Vitola
Vītoliņa | Vitolina
Vītoliņš | Vitolins
Vītols | Vitols
Vītuma | Vituma
Vītums | Vitums
Vũ
Wacana
Wachenbrunner
=Wachtel  ambiguous
Wachtelaer  dutch
=Wachters  dutch ambiguous
Wackenier  dutch
=Wade  ambiguous
Waegebaert  dutch
Waegeman  dutch
Waegemans  dutch
Waeghe  dutch
Waelbers  dutch
Waelchi
Waelkens  dutch
Waelput  dutch
Waem  dutch
Waerzeggers  dutch
Waeyaert  dutch
Waeytens  dutch
Wagemakers  dutch
Wagemans  dutch
Wagenaar  dutch
Wagner  dutch
Wagnerová | Wagnerova
Wahyudin
Wahyuni
Waibel
Wakan
Walbers  dutch
Walcarius  dutch
Walckiers  dutch
Walczak
Walder
Waldmann
Walgraef  dutch
Walgraeve  dutch
=Walker  ambiguous
Walkowiak
Wallaert  dutch
Wallays  dutch
Wallin
Wallner
Wallstab
Wallyn  dutch
Walraet  dutch
Walraeve  dutch
Walraevens  dutch
Walraven  dutch
Walravens  dutch
Walschaerts  dutch
Walschap  dutch
=Walschot  dutch ambiguous
Walsh
Walter
Walther
Walton
Waltrová | Waltrova
Waluyo
Walz
Wambacq  dutch
Wambeke  dutch
=Wan  ambiguous
Wandels  dutch
Wane
=Wang  dutch ambiguous
=Wanner  ambiguous
Wante  dutch
=Wanten  dutch ambiguous
Wanzeele  dutch
Warchoł | Warchol
Ward
Wardana
Warlop  dutch
=Warmoes  dutch ambiguous
Warnez  dutch
Warnier  dutch
Warson  dutch
Wartenberg
Waschbüsch | Waschbusch
Wasiak
Wasilewski
Wasita
Wasiu
Waskita
=Wasser  ambiguous
Wassilew
Wassiluk
Wastuti
Wastyn  dutch
=Waters  ambiguous
Waterschoot  dutch
Watsica
Watson
Watteeuw  dutch
Watteyne  dutch
Watté | Watte  dutch
Wauman  dutch
Waumans  dutch
Wauters  dutch
Wawrzyniak
Wdowiak
=Weber  dutch ambiguous
=Webers  dutch ambiguous
Webrová | Webrova
Weckhuysen  dutch
Weckx  dutch
Weekers  dutch
Weemaels  dutch
Weemaes  dutch
Weerts  dutch
Weets  dutch
=Wegge  dutch ambiguous
Wegmann
Wehner
Wehrle
Wehrli
Wehrsen
Weibel
Weidlich
Weidner
Weigel
Weight
Weiler
Weimann
Weimer
Weinand
Weis
Weiss  dutch
Weissnat
Weissová | Weissova
Welch
Welkenhuysen  dutch
Welkenhuyzen  dutch
Wellekens  dutch
Welleman  dutch
Wellemans  dutch
Wellens  dutch
Weller
Welsch
Weltens  dutch
Welters  dutch
Welti
Weltjens  dutch
Welvaert  dutch
Welz
Welzel
Wendelen  dutch
Wenger
Weniger
=Wenk  ambiguous
=Wens  dutch ambiguous
Wenselaers  dutch
Wentzel
Wera  dutch
Werbrouck  dutch
Werckx  dutch
Werle
Werner  dutch
Werrebrouck  dutch
Werrens  dutch
Werrmann
Wershansky
Wertag
Wertelaers  dutch
Wery  dutch
Wesemael  dutch
Wesley
Wesołowski | Wesolowski
Wessel
Wessels
Wessinghage
=West  dutch ambiguous
Westerlinck  dutch
Westhovens  dutch
Wets  dutch
Wettinck  dutch
Wettstein
Wetzels  dutch
Weuts  dutch
Weverbergh  dutch
=Wevers  dutch ambiguous
Weyel
Weyen  dutch
Weyens  dutch
Weyers  dutch
Weygers  dutch
Weymans  dutch
Weyn  dutch
Weynants  dutch
Weyne  dutch
Weyns  dutch
Weyten  dutch
Weytens  dutch
Weytjens  dutch
Weyts  dutch
=Wezel  ambiguous
=White  dutch ambiguous
Wiafe
Wibisono
Wibowo
Wicaksono
Wichmann
Wicke  dutch
Wickert
Widiastuti
Widmer
Widodo
Wiebe
Wiechmann
Wieczorek
Wiegand
Wiegelmann
Wielandt  dutch
Wielfaert  dutch
Wielockx  dutch
Wiels  dutch
=Wieme  dutch ambiguous
=Wierig  ambiguous
Wierinckx  dutch
Wierzbicki
Wiese
Wieser
Wijaya
Wijayanti
Wijckmans  dutch
Wijgaerts  dutch
Wijnant  dutch
Wijnants  dutch
=Wijnen  dutch ambiguous
Wijns  dutch
Wikström | Wikstrom
Wilbers  dutch
Wilcox
Wilczek
Wilczyński | Wilczynski
Wildemauwe  dutch
Wildemeersch  dutch
Wilderman
Wildiers  dutch
Wilhelm
Wilk
Wilkinson
Wilky
Willaert  dutch
Willaerts  dutch
Willane
=Wille  dutch ambiguous
Willekens  dutch
Willem  dutch
Willemarck  dutch
Willemen  dutch
Willemijns  dutch
Willems  dutch
Willemse  dutch
Willemsen  dutch
Willemsens  dutch
Willemyns  dutch
Williams  dutch
Williamson
Willms
Willockx  dutch
Willocx  dutch
Willoughby
Willwacher
Wilmots  dutch
Wilms  dutch
Wilmsen  dutch
Wilmssen  dutch
=Wils  dutch ambiguous
Wilson  dutch
Wilssens  dutch
Wilts
Wimmer
Winarno
Winarsih
Winckelmans  dutch
Windelinckx  dutch
=Windels  dutch ambiguous
Winderickx  dutch
Windey  dutch
Windler
Windmolders  dutch
Winiarski
Winkelmann
Winkelmans  dutch
Winkler
Winklerová | Winklerova
Winne  dutch
=Winnen  dutch ambiguous
Winnepenninckx  dutch
Wintein  dutch
Winten  dutch
=Winter  ambiguous
=Winters  dutch ambiguous
Wintheiser
Winther
Wintmolders  dutch
Wirix  dutch
Wirth
Wirz
Wischek
Wischer
Wisoky
Wisozk
=Wissels  dutch ambiguous
Wissing
Witczak
Witdouck  dutch
Witek
Withofs  dutch
Withouck  dutch
Witkowski
Witpas  dutch
Wittebolle  dutch
Wittemans  dutch
Wittenberg  dutch
=Witters  dutch ambiguous
Wittesaele  dutch
Wittevrongel  dutch
Wittich
Witting
Wittl
Wittock  dutch
Wittoeck  dutch
Wittouck  dutch
Witvrouwen  dutch
Wiza
Wiącek | Wiacek
Więcek | Wiecek
Więckowski | Wieckowski
Wiśniewski | Wisniewski
Wnuk
Woestenborghs  dutch
Wojciechowski  dutch
Wojtas
Wojtasik
Wojtczak
Wojtkowiak
Wolak
Wold
=Wolf  dutch ambiguous
Wolfarth
Wolfcarius  dutch
Wolff
Wolfová | Wolfova
Wolfs  dutch
Woliński | Wolinski
Wollaert  dutch
Wollants  dutch
Wollenberg
Wollmann
Wolmerans
Wolny
Wolput  dutch
Wolski
Wolters  dutch
Wong  dutch
Wood
Wosiyane
Wostyn  dutch
=Wouters  dutch ambiguous
Woytkowska
Wozniak  dutch
Woś | Wos
Woźniak
Wright
Wrona
Wroński | Wronski
Wróbel | Wrobel
Wróblewski | Wroblewski
Wu  dutch
Wuckert
Wuestenbergs  dutch
Wujak
Wulandari
Wullaert  dutch
Wulleman  dutch
Wulteputte  dutch
Wunsch
Wuraola
=Wurm  ambiguous
Wuytack  dutch
Wuytens  dutch
Wuyts  dutch
Wybaillie  dutch
Wybo  dutch
Wybouw  dutch
Wyckaert  dutch
Wyckmans  dutch
Wydooghe  dutch
Wyers  dutch
Wyffels  dutch
Wylin  dutch
Wyludda
Wyman
Wymeersch  dutch
Wyn  dutch
Wynant  dutch
Wynants  dutch
Wynen  dutch
Wynendaele  dutch
Wyns  dutch
Wynsberghe  dutch
Wypych
Wyseur  dutch
Wysocki
Wyss
Wyszyński | Wyszynski
Wytinck  dutch
Wójcicki | Wojcicki
Wójcik | Wojcik
Wójtowicz | Wojtowicz
Wölpert | Wolpert
Wöschler | Woschler
Wühn | Wuhn
Wünsche | Wunsche
Wüthrich | Wuthrich
Wąsik | Wasik
Wąsowski | Wasowski
Węgrzyn | Wegrzyn
Włodarczyk | Wlodarczyk
Włodarski | Wlodarski
Xaba
Xacon
Xana
Xavier
Xelîl | Xelil
Xenia
Xiana
Xicoy
Xu  dutch
Yaamoa
Yachou  dutch
Yade
Yago
Yahyaoui  dutch
Yahyoyev
Yahyoyeva
Yalcin  dutch
Yalçin  dutch
Yalçın
Yaman  dutch
Yami
Yan
Yanes
=Yang  dutch ambiguous
Yanuar
Yaqub
Yaramis  dutch
Yasar  dutch
Yavas  dutch
Yavuz  dutch
Yawson
Yazıcı | Yazici
Ybarra
Yde  dutch
Ye  dutch
Yeboa
Yeboah  dutch
Yebra
Yener  dutch
Yengwa
Yetkiner
Yeung
Yeşilkaya | Yesilkaya
Yigit  dutch
Yildirim  dutch
Yildiz  dutch
Yilmaz  dutch
Yim
=Yin  ambiguous
Yip
Yirenkyi
Yiu
Yolanda
Yoqubov
Yoqubova
Yorbekov
Yorbekova
Yordanov  dutch
Yordanova  dutch
Yorulmaz
Yost
Young
Yousfi  dutch
Youssef  dutch
Yoznurov
Yoznurova
Yperman  dutch
Ysebaert  dutch
Ysenbaert  dutch
Yserbyt  dutch
Ysewijn  dutch
Ysewyn  dutch
Yskout  dutch
Yu  dutch
Yudhistira
Yue
Yuen
Yulianti
Yulianto
Yuliarti
Yumer  dutch
Yundt
Yung
Yuniar
Yunta
Yunusov
Yunusova
Yusein  dutch
Yussuf
Yusuf  dutch
Yusufyev
Yusufyeva
Yáñez | Yanez
Yücel | Yucel  dutch
Yüksel | Yuksel  dutch
Yürük | Yuruk  dutch
Yıldırım
Yıldız
Yıldızoğlu | Yildizoglu
Yılmaz
Yılmazer | Yilmazer
Zabaleta
Zabirov
Zabirova
Zaborowski
Zabrdac
Zabłocki | Zablocki
Zaccaria
Zaccaro
Zach
Zachová | Zachova
Zaczkiewicz
Zadnik
Zadravec
Zadrić | Zadric
Zafarov
Zafarova
Zagaria
=Zagers  dutch ambiguous
Zago
Zagoršek | Zagorsek
Zagórski | Zagorski
Zaharia
Zahn
Zahradník | Zahradnik
Zahradníková | Zahradnikova
Zahrah
Zahrádka | Zahradka
Zahrádková | Zahradkova
Zaidi  dutch
Zaituc
Zajac
Zajacová | Zajacova
Zajíc | Zajic
Zajícová | Zajicova
Zajíček | Zajicek
Zajíčková | Zajickova
Zając
Zajączkowski | Zajaczkowski
Zakrzewski
Zalar
Zalewski
Zaman  dutch
Zamarreno
Zamarripa
Zambon
Zamboni
Zambrana
Zambrano
Zambuto
Zamfir
Zamora
Zampieri
Zamudio
Zana
Zanatta
=Zanders  dutch ambiguous
=Zandt  ambiguous
Zanella
Zanelli
Zanetta
Zanetti
Zani
Zanner
Zanon
Zanotti
Zapalac
Zapata
Zapletal
Zapletalová | Zapletalova
Zaporojan
Zappacosta
Zappalà | Zappala
Zappia
Zaragoza
Zarate
Zaremba
Zarioh  dutch
Zariņa | Zarina
Zariņš | Zarins
Zarzycki
Zaręba | Zareba
Zatloukal
Zatloukalová | Zatloukalova
Zauber
Zavadil
Zavadilová | Zavadilova
Zavala
Zavřel | Zavrel
Zavřelová | Zavrelova
Zawada
Zawadzki
Zayas
Zaydov
Zaydova
Zayniddinov
Zayniddinova
Zbinden
Zbodulja
Zboncak
Zbořil | Zboril
Zbořilová | Zborilova
Zdelar
Zdenčan | Zdencan
Zdravčević | Zdravcevic
Zdražil | Zdrazil
Zdražilová | Zdrazilova
Zdunek
Zebić | Zebic
Zec
Zedda
Zedník | Zednik
Zedníková | Zednikova
Zeebroek  dutch
Zeelmaekers  dutch
Zegers  dutch
Zehnder
Zeidler
Zeidmane
Zeidmanis
Zejak
Zekan
Zekhnini  dutch
Zekl
Zelaya
Zelenka
Zelenková | Zelenkova
Zelená | Zelena
Zelený | Zeleny
Zelinka
Zelinková | Zelinkova
Zels  dutch
Zeltiņa | Zeltina
Zeltiņš | Zeltins
Zeman
Zemanová | Zemanova
Zemlak
Zemánek | Zemanek
Zemánková | Zemankova
=Zender  ambiguous
Zengin  dutch
Zeni
Zennaro
Zenner  dutch
Zepeda
Zeroual  dutch
Zerouali  dutch
Zeuch
Zeyen
Zeyhle
Zezula
Zezulová | Zezulova
Zhang  dutch
Zhao  dutch
Zheng  dutch
Zhou  dutch
Zhu  dutch
Ziani  dutch
Ziegler
Zieliński | Zielinski
Zielonka
Ziemann
Zieme
Ziemele
Ziemelis
Zijan
Zijlstra  dutch
Zikmund
Zikmundová | Zikmundova
Zilan
Zima
Zimanyi
Zimka
Zimková | Zimkova
Zimmer
Zimmerman
Zimmermann  dutch
Zimonja
Zimonjić | Zimonjic
Zimová | Zimova
Zinaić | Zinaic
Zinajić | Zinajic
Zindović | Zindovic
Zingaretti
Zingg
Zinser
Zintl
Zipalović | Zipalovic
Zipančić | Zipancic
Zipp
Zipse
Ziramov
Zirojević | Zirojevic
Zito
Ziyoyev
Ziyoyeva
Ziółkowski | Ziolkowski
Zięba | Zieba
Ziętek | Zietek
Zlatanović | Zlatanovic
Zlámal | Zlamal
Zlámalová | Zlamalova
=Zoete  dutch ambiguous
Zohidov
Zohidova
Zohirov
Zohirova
Zollinger
Zollo
Zondi
Zondo
=Zoons  dutch ambiguous
Zordan
Zorica
Zotti
Zoubek
Zoubková | Zoubkova
Zouhar
Zouharová | Zouharova
Zrna
Zschunke
Zubak
Zubane
Zubayrov
Zubayrova
Zuber
Zucca
Zuiderveld  dutch
Zulaika
Zulauf
Zuliani
Zulkarnain
Zullo
Zulu
Zuma
Zumbo
Zunda
Zungu
Zunino
Zutterman  dutch
Zvaigzne
Zvanić | Zvanic
Zvejniece
Zvejnieks
Zviedre
Zviedrs
Zvinele
Zvinelis
Zvonar
Zvěřina | Zverina
Zvěřinová | Zverinova
Zwaenepoel  dutch
Zwane
Zwiener
=Zwinnen  dutch ambiguous
Zwoliński | Zwolinski
Zych
Zygmunt
Záborská | Zaborska
Záborský | Zaborsky
Zábranská | Zabranska
Zábranský | Zabransky
Zálešák | Zalesak
Zálešáková | Zalesakova
Zámečník | Zamecnik
Zámečníková | Zamecnikova
Záruba | Zaruba
Zárubová | Zarubova
Zíka | Zika
Zíková | Zikova
Zúbrik | Zubrik
Zúbriková | Zubrikova
Zúñiga | Zuniga
Zümsande | Zumsande
Zürcher | Zurcher
Zālīte | Zalite
Zālītis | Zalitis
Zībere | Zibere
Zībers | Zibers
Águilar
Álvarez
Ávalos | Avalos
Ávila | Avila
Åberg | Aberg
Åkesson | Akesson
Çakır
Çamdalı | Camdali
Çapanoğlu | Capanoglu
Çatalbaş | Catalbas
Çağıran | Cagiran
Çelik  dutch
Çetin
Çetiner | Cetiner
Çevik | Cevik
Çörekçi | Corekci
Écoffey | Ecoffey
Ñañez | Nanez
Öberg | Oberg
Öcalan | Ocalan
Önder  dutch
Önür | Onur
Örge | Orge
Östringer | Ostringer
Öymen | Oymen
Öz  dutch
Özberk | Ozberk
Özbey | Ozbey
Özbir | Ozbir
Özcan  dutch
Özdemir  dutch
Özdenak | Ozdenak
Özdoğan | Ozdogan
Özel | Ozel  dutch
Özen  dutch
Özer | Ozer  dutch
Özgörkey | Ozgorkey
Özkan | Ozkan  dutch
Özkara | Ozkara
Özkök | Ozkok
Öztonga | Oztonga
Öztuna | Oztuna
Öztürk  dutch
Özçelik | Ozcelik  dutch
Ødegård | Odegard
Østby | Ostby
Østli | Ostli
Überacker | Uberacker
Ülker | Ulker
Ünal  dutch
Ünlü | Unlu  dutch
Ābele
Āboliņa | Abolina
Āboliņš | Abolins
Āboltiņa | Aboltina
Āboltiņš | Aboltins
Ćenan | Cenan
Ćora | Cora
Ćorak | Corak
Ćukalac | Cukalac
Ćukalović | Cukalovic
Ćukić | Cukic
Ćuković | Cukovic
Ćukteraš | Cukteras
Ćulibrk | Culibrk
Ćuslović | Cuslovic
Čabaj-Adam | Cabaj-Adam
Čabro | Cabro
Čada | Cada
Čadová | Cadova
Čajka | Cajka
Čajko | Cajko
Čaleta | Caleta
Čamagić | Camagic
Čamdžić | Camdzic
Čanaki | Canaki
Čandrlić | Candrlic
Čančar | Cancar
Čapek
Čapkovič | Capkovic
Čapkovičová | Capkovicova
Čapková | Capkova
Čapkunović | Capkunovic
Čaplovič | Caplovic
Čaplovičová | Caplovicova
Čaprnjić | Caprnjic
Čarapina | Carapina
Čarapić | Carapic
Čaraveša | Caravesa
Čarnić | Carnic
Čarnogurská | Carnogurska
Čarnogurský | Carnogursky
Čarović | Carovic
Čatalinac | Catalinac
Čatić | Catic
Čavalić | Cavalic
Čavaljuga | Cavaljuga
Čavdarević | Cavdarevic
Čavić | Cavic
Čavlina | Cavlina
Čaće | Cace
Čech | Cech
Čechová | Cechova
Čejka | Cejka
Čejková | Cejkova
Čelar
Čelebija | Celebija
Čengija | Cengija
Čerkašin | Cerkasin
Čermák | Cermak
Čermáková | Cermakova
Černe | Cerne
Černoch | Cernoch
Černochová | Cernochova
Černohorská | Cernohorska
Černohorský | Cernohorsky
Černá | Cerna
Černík | Cernik
Černíková | Cernikova
Černý | Cerny
Červenka | Cervenka
Červenková | Cervenkova
Červená | Cervena
Červený | Cerveny
Červeňák | Cervenak
Červeňáková | Cervenakova
Červinka | Cervinka
Červinková | Cervinkova
Čierny | Cierny
Čierná | Cierna
Čihák | Cihak
Čiháková | Cihakova
Činčurak-Kovač | Cincurak-Kovac
Čipanj | Cipanj
Čipanj-Banja | Cipanj-Banja
Čisar
Čizmar-Tormaš | Cizmar-Tormas
Čičmak | Cicmak
Čobanović | Cobanovic
Čobrda | Cobrda
Čobrdová | Cobrdova
Čokov | Cokov
Čolak
Čolaković | Colakovic
Čolanić | Colanic
Čolina | Colina
Čonka | Conka
Čonková | Conkova
Črešnik | Cresnik
Čudara | Cudara
Čudars | Cudars
Čudina | Cudina
Čurda | Curda
Čurdová | Curdova
Čvagić | Cvagic
Čáp
Čápová | Capova
Čížek | Cizek
Čížková | Cizkova
Ďaďo | Dado
Ďaďová | Dadova
Ďurica | Durica
Ďuricová | Duricova
Ďuriš | Duris
Ďurišová | Durisova
Đedović | Dedovic
Đekanović | Dekanovic
Đekić | Dekic
Đeković | Dekovic
Đelić | Delic
Đelkapić | Delkapic
Đelmaš | Delmas
Đelošević | Delosevic
Đenić | Denic
Đenović | Denovic
Đerasimović | Derasimovic
Đerašević | Derasevic
Đergović | Dergovic
Đerisilo | Derisilo
Đerić | Deric
Đinh | Dinh
Đoković | Dokovic
Đolović
Đoàn
Đukelić | Dukelic
Đumija | Dumija
Đunda | Dunda
Đào | Dao
Ķeizare | Keizare
Ķeizars | Keizars
Ķēniņa | Kenina
Ķēniņš | Kenins
Łapiński | Lapinski
Łuczak | Luczak
Łukasiewicz | Lukasiewicz
Łukasik | Lukasik
Łukaszewski | Lukaszewski
Řehoř | Rehor
Řehořová | Rehorova
Řehák
Řeháková | Rehakova
Řeháček | Rehacek
Řeháčková | Rehackova
Řezníček | Reznicek
Řezníčková | Reznickova
Řezáč | Rezac
Řezáčová | Rezacova
Říha | Riha
Říhová | Rihova
Śliwa | Sliwa
Śliwiński | Sliwinski
Ślusarczyk | Slusarczyk
Świderski | Swiderski
Świerczyński | Swierczynski
Świątek | Swiatek
Şahin
Şen
Şervan | Servan
Şimşek
Šadl | Sadl
Šafarić | Safaric
Šafařík | Safarik
Šafaříková | Safarikova
Šafránek | Safranek
Šafránková | Safrankova
Šafář | Safar
Šafářová | Safarova
Šagodić | Sagodic
Šajinović | Sajinovic
Šajtoš | Sajtos
Šakanović | Sakanovic
Šamšalović | Samsalovic
Šanda | Sanda
Šandová | Sandova
Šantor | Santor
Šargač | Sargac
Šarić | Saric
Šaruga | Saruga
Šašek | Sasek
Šašková | Saskova
Šebek | Sebek
Šebela | Sebela
Šebelová | Sebelova
Šebesta | Sebesta
Šebestová | Sebestova
Šebková | Sebkova
Šeda | Seda
Šedivá | Sediva
Šedivý | Sedivy
Šedová | Sedova
Šegavčić | Segavcic
Šegota | Segota
Šekularac | Sekularac
Šenica | Senica
Šenk | Senk
Šenková
Šesta | Sesta
Šesták | Sestak
Šestáková | Sestakova
Šetula | Setula
Ševčík | Sevcik
Ševčíková | Sevcikova
Šidlo | Sidlo
Šidlová | Sidlova
Šiketanc | Siketanc
Šileiko | Sileiko
Šilhavá | Silhava
Šilhavý | Silhavy
Šimak | Simak
Šimatić | Simatic
Šimek | Simek
Šimeček | Simecek
Šimečková | Simeckova
ŠimićŠebalj | SimicSebalj
Šimková | Simkova
Šimlješa | Simljesa
Šimon
Šimonovič
Šimonovičová | Simonovicova
Šimonová | Simonova
Šimák
Šimáková | Simakova
Šimánek | Simanek
Šimánková | Simankova
Šimáček | Simacek
Šimáčková | Simackova
Šimčík | Simcik
Šimčíková | Simcikova
Šimůnek | Simunek
Šimůnková | Simunkova
Šindelář | Sindelar
Šindelářová | Sindelarova
Šindler | Sindler
Šindlerová | Sindlerova
Šiptar | Siptar
Široká | Siroka
Široký | Siroky
Širova | Sirova
Širovs | Sirovs
Šiška | Siska
Šišková | Siskova
Škoda | Skoda
Škodová | Skodova
Škrabal | Skrabal
Škrabalová | Skrabalova
Škriniar | Skriniar
Škriniarová | Skriniarova
Škultéty | Skultety
Škultétyová | Skultetyova
Šlechta | Slechta
Šlechtová | Slechtova
Šmajda | Smajda
Šmajdová | Smajdova
Šmejkal
Šmejkalová
Šmerda | Smerda
Šmerdová | Smerdova
Šmite | Smite
Šmitran | Smitran
Šmits
Šmrčak | Smrcak
Šmíd
Šmídová | Smidova
Šnajdr | Snajdr
Šnajdrová | Snajdrova
Šobar | Sobar
Šobota | Sobota
Šolar | Solar
Šolc | Solc
Šolcová | Solcova
Šolta | Solta
Šoltés | Soltes
Šoltésová | Soltesova
Šoltýs
Šoltýsová | Soltysova
Šomođvarac | Somodvarac
Šorgić | Sorgic
Šormaz | Sormaz
Šorša | Sorsa
Šostarec | Sostarec
Šostarko | Sostarko
Šotić | Sotic
Šotra | Sotra
Španiel | Spaniel
Špaček | Spacek
Špačková | Spackova
Špernjak | Spernjak
Špiranec | Spiranec
Špička | Spicka
Špičková | Spickova
Šplíchal | Splichal
Šplíchalová | Splichalova
ŠpoljarićPerhat | SpoljaricPerhat
Šrámek | Sramek
Šrámková | Sramkova
Štajhofer | Stajhofer
Štampf | Stampf
Štangl | Stangl
Štasni | Stasni
Štefan
Štefanka | Stefanka
Štefanková | Stefankova
Štefanová
Štefančić | Stefancic
Štefek | Stefek
Štefková | Stefkova
Štefl | Stefl
Šteflová | Steflova
Šteina | Steina
Šteins | Steins
Štimac | Stimac
Štriga | Striga
Štrukelj | Strukelj
Štěpán | Stepan
Štěpánek | Stepanek
Štěpánková | Stepankova
Štěpánová | Stepanova
Štěrba | Sterba
Štěrbová | Sterbova
Šubrt | Subrt
Šubrtová | Subrtova
Šujdović | Sujdovic
Šukalo | Sukalo
Šukalović | Sukalovic
Šukara | Sukara
Šulc | Sulc
Šulcová | Sulcova
Šulovnjak | Sulovnjak
Šuman | Suman
Šundalić | Sundalic
Šurka | Surka
Šurková | Surkova
Šustr | Sustr
Šustrová | Sustrova
Šutaković | Sutakovic
Šutanovac | Sutanovac
Šušak | Susak
Švab | Svab
Švanda | Svanda
Švandová | Svandova
Švarc | Svarc
Švarcová | Svarcova
Švec | Svec
Švecová | Svecova
Švehla | Svehla
Švehlová | Svehlova
Švejda | Svejda
Švejdová | Svejdova
Švestka | Svestka
Švestková | Svestkova
Šváb
Švábová | Svabova
Šálek | Salek
Šálková | Salkova
Šíma
Šímová | Simova
Šíp
Šípek | Sipek
Šípková | Sipkova
Šípová | Sipova
Šír
Šírová
Šīrante | Sirante
Šīrants | Sirants
Šťastná | Stastna
Šťastný | Stastny
Ūdre | Udre
Ūdris | Udris
Żak
Żebrowski | Zebrowski
Żmuda | Zmuda
Żuk | Zuk
Żukowski | Zukowski
Żurawski | Zurawski
Żurek | Zurek
Żyła | Zyla
Žagarac | Zagarac
Žalako | Zalako
Žarković | Zarkovic
Žemlička | Zemlicka
Žemličková | Zemlickova
Žerajić | Zerajic
Žeravica | Zeravica
Žgela | Zgela
Žgrabljić | Zgrabljic
Žiga | Ziga
Žigová | Zigova
Žipac | Zipac
Žirović | Zirovic
Živadinović | Zivadinovic
Živak | Zivak
Živaljević | Zivaljevic
Živanac | Zivanac
Živanović | Zivanovic
ŽivićĆojbašić | ZivicCojbasic
Žižanović | Zizanovic
Žižka | Zizka
Žižková | Zizkova
Žmegač | Zmegac
ŽuljevićGrafina | ZuljevicGrafina
Žák
Žáková | Zakova
Žáček | Zacek
Žáčková | Zackova
Žídek | Zidek
Žídková | Zidkova
Žďárská | Zdarska
Žďárský | Zdarsky
Žůrek
Žůrková | Zurkova
