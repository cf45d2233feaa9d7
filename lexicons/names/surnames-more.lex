# lexicons/names/surnames-more.lex: surnames that are not in surnames.lex
@class    surname
@licence  CC0-1.0
@source   written for knipsel
@fields   dutch: <flag>
@fields   ambiguous: <flag>

# Dutch
Aartsen  dutch
Abma  dutch
Achterberg  dutch
Achterbergh  dutch
Adriaans  dutch
Adriaanse  dutch
=Akkerman  dutch ambiguous
Alberts  dutch
Altena  dutch
Ankersmit  dutch
=Appel  dutch ambiguous
Arends  dutch
Arib  dutch
Arntz  dutch
Asscher  dutch
=Baan  dutch ambiguous
=Baars  dutch ambiguous
=Bakhuis  dutch ambiguous
Bakkenes  dutch
Balkenende  dutch
Barends  dutch
=Basten  dutch ambiguous
Baudet  dutch
Beekman  dutch
=Beentjes  dutch ambiguous
Beerenbrouck  dutch
Belinfante  dutch
Berendsen  dutch
Bergkamp  dutch
Bergsma  dutch
Berkhof  dutch
Berkhout  dutch
=Beukers  dutch ambiguous
Beumer  dutch
Bezemer  dutch
Biesheuvel  dutch
Bijleveld  dutch
Bijlsma  dutch
=Bikker  dutch ambiguous
Bleeker  dutch
=Blind  dutch ambiguous
=Blok  dutch ambiguous
=Blokhuis  dutch ambiguous
=Blokland  dutch ambiguous
Boerma  dutch
Boerrigter  dutch
Boersma  dutch
Boertien  dutch
Bolhuis  dutch
Bolkestein  dutch
=Bom  dutch ambiguous
Bomhoff  dutch
=Bommel  dutch ambiguous
Bontenbal  dutch
Boogaard  dutch
Boogerd  dutch
Boomsma  dutch
Boonstra  dutch
Bootsma  dutch
Borghouts  dutch
=Borst  dutch ambiguous
Bosma  dutch
Bosscher  dutch
Botermans  dutch
Bouma  dutch
Bouman  dutch
=Bouwman  dutch ambiguous
Bouwmans  dutch
=Bouwmeester  dutch ambiguous
=Braam  dutch ambiguous
Braks  dutch
Brandse  dutch
Brandsma  dutch
Bredero  dutch
Breukink  dutch
Brinkhorst  dutch
Brinkman  dutch
Brinks  dutch
Broekhuis  dutch
Broekhuizen  dutch
Bruins  dutch
Bruinsma  dutch
=Bruls  dutch ambiguous
=Buis  dutch ambiguous
=Buitelaar  dutch ambiguous
=Buitenweg  dutch ambiguous
Buma  dutch
=Burgers  dutch ambiguous
Bussemaker  dutch
Buurma  dutch
=Buurman  dutch ambiguous
Castricum  dutch
Colijn  dutch
Cornelisse  dutch
Couperus  dutch
Cramer  dutch
Cruijff  dutch
Cruyff  dutch
=Daalder  dutch ambiguous
Dales  dutch
Deetman  dutch
Demmink  dutch
Derksen  dutch
Dijkema  dutch
=Dijkgraaf  dutch ambiguous
Dijkhoff  dutch
=Dijkhuizen  dutch ambiguous
Dijkman  dutch
Dijksma  dutch
Dijsselbloem  dutch
Dikkers  dutch
Dirksen  dutch
Donner  dutch
=Doorn  dutch ambiguous
Dorrestein  dutch
Drenth  dutch
Drion  dutch
=Drost  dutch ambiguous
Duijn  dutch
Duinkerken  dutch
Duisenberg  dutch
Dumbar  dutch
Duys  dutch
Duyvendak  dutch
Eerdmans  dutch
Eijsink  dutch
Eikelboom  dutch
Elsschot  dutch
Elzinga  dutch
Engwirda  dutch
Faber  dutch
Feenstra  dutch
Fens  dutch
=Flink  dutch ambiguous
Fokkema  dutch
Fokkens  dutch
Fortuyn  dutch
Frinking  dutch
Geerlings  dutch
Geertsema  dutch
Gerbrandy  dutch
Gerritse  dutch
Gerritsma  dutch
Gesthuizen  dutch
Giphart  dutch
=Goedkoop  dutch ambiguous
Goudsmit  dutch
Goudsmits  dutch
=Gras  dutch ambiguous
Groenewegen  dutch
Groenewold  dutch
Groenhuijsen  dutch
=Grol  dutch ambiguous
=Groot  dutch ambiguous
=Groothuis  dutch ambiguous
Grotius  dutch
Grunberg  dutch
Gullit  dutch
=Gunning  dutch ambiguous
=Haan  dutch ambiguous
Haersma  dutch
Halsema  dutch
=Hamer  dutch ambiguous
Hamming  dutch
Hanlo  dutch
Harbers  dutch
Harmsen  dutch
Hartog  dutch
Haveman  dutch
Haverkamp  dutch
Heemskerk  dutch
Heemstra  dutch
Heerma  dutch
Heerts  dutch
Heijboer  dutch
Heijmans  dutch
Heijn  dutch
Heinsbroek  dutch
Heintz  dutch
=Helder  dutch ambiguous
Heldring  dutch
Helsloot  dutch
Hendriksen  dutch
Hennis  dutch
Hermes  dutch
Hermsen  dutch
Hertzberger  dutch
Heuvelman  dutch
Hiddink  dutch
Hiemstra  dutch
Hilhorst  dutch
=Hoekman  dutch ambiguous
=Hoeks  dutch ambiguous
Hoekstra  dutch
Hofland  dutch
=Hofstee  dutch ambiguous
Hofstra  dutch
Holleeder  dutch
Hoogendoorn  dutch
Hoogervorst  dutch
Hoogeveen  dutch
=Hoogland  dutch ambiguous
Hoogma  dutch
Hoogstraten  dutch
Hoogvliet  dutch
Horstman  dutch
Huijbers  dutch
=Huizing  dutch ambiguous
Huizinga  dutch
Hulshoff  dutch
=Hulst  dutch ambiguous
Idsinga  dutch
=Jager  dutch ambiguous
Jansma  dutch
Jansz  dutch
Jelsma  dutch
Jetten  dutch
Jolles  dutch
Jongbloed  dutch
Jongerius  dutch
=Jonkman  dutch ambiguous
Jorritsma  dutch
=Kaag  dutch ambiguous
Kaandorp  dutch
Kalma  dutch
Kalsbeek  dutch
=Kamerling  dutch ambiguous
Kamerlingh  dutch
=Kamp  dutch ambiguous
=Kamphuis  dutch ambiguous
Kampman  dutch
Kamsteeg  dutch
=Kat  dutch ambiguous
Keijzer  dutch
=Keizer  dutch ambiguous
=Kemenade  dutch ambiguous
Keulen  dutch
Kieft  dutch
=Klaver  dutch ambiguous
Kleijn  dutch
Kleisterlee  dutch
Klompé | Klompe  dutch
Kloos  dutch
Kluivert  dutch
=Knevel  dutch ambiguous
Koeman  dutch
Koenders  dutch
Koenen  dutch
Kolff  dutch
=Kolk  dutch ambiguous
Komrij  dutch
=Konijn  dutch ambiguous
Konijnenburg  dutch
Kooijman  dutch
Kooijmans  dutch
=Kooiman  dutch ambiguous
Kooistra  dutch
=Kool  dutch ambiguous
=Koolmees  dutch ambiguous
Kooy  dutch
=Korte  dutch ambiguous
Korteweg  dutch
Korthals  dutch
=Kosters  dutch ambiguous
Kosto  dutch
Kraaijeveld  dutch
Kraay  dutch
Kranenburg  dutch
Kranendonk  dutch
=Kroon  dutch ambiguous
Kruijff  dutch
=Kruis  dutch ambiguous
Kuijper  dutch
Kuijt  dutch
Kurpershoek  dutch
Kuyper  dutch
Kuyt  dutch
=Kwant  dutch ambiguous
Landsbergen  dutch
Langeveld  dutch
Lansink  dutch
Leeflang  dutch
Leemhuis  dutch
=Lelieveld  dutch ambiguous
Ligthart  dutch
Lijphart  dutch
Linthorst  dutch
=Lodders  dutch ambiguous
Lokhorst  dutch
Luijendijk  dutch
=Luns  dutch ambiguous
Maassen  dutch
Maij  dutch
Marres  dutch
Mastenbroek  dutch
Mathijsen  dutch
Meijerink  dutch
Melkert  dutch
Mensink  dutch
Meulenbelt  dutch
Meulensteen  dutch
Middelkoop  dutch
Monasch  dutch
Mooij  dutch
Moolenaar  dutch
Mulisch  dutch
Munnik  dutch
Muus  dutch
Naaijkens  dutch
Nieuwenhuijsen  dutch
Nieuwenhuis  dutch
Nieuwenhuizen  dutch
Nijhof  dutch
Nijhoff  dutch
Nijpels  dutch
=Noordhoek  dutch ambiguous
Nooteboom  dutch
Nordholt  dutch
Nuis  dutch
Nypels  dutch
=Oei  dutch ambiguous
Omtzigt  dutch
Oosterveld  dutch
Oosterwijk  dutch
=Oosting  dutch ambiguous
Opstelten  dutch
Oudkerk  dutch
Ouwehand  dutch
Ouwerkerk  dutch
Overmars  dutch
Paternotte  dutch
=Pauw  dutch ambiguous
Pechtold  dutch
Peijs  dutch
=Peper  dutch ambiguous
Peperkamp  dutch
Pietersen  dutch
Plasterk  dutch
Ploumen  dutch
Postema  dutch
Posthuma  dutch
Posthumus  dutch
=Pronk  dutch ambiguous
Quarles  dutch
Raaijmakers  dutch
Reitsma  dutch
Remkes  dutch
Rensenbrink  dutch
Reve  dutch
=Rijkaard  dutch ambiguous
Rijpma  dutch
Rijpstra  dutch
Roelofsen  dutch
=Roemer  dutch ambiguous
Rooijakkers  dutch
Rosenmöller | Rosenmoller  dutch
Rottenberg  dutch
Ruijs  dutch
Ruijter  dutch
Rutte  dutch
Samsom  dutch
=Schaap  dutch ambiguous
Scheffer  dutch
Scheltema  dutch
Schenkman  dutch
Schimmelpenninck  dutch
=Scholte  dutch ambiguous
Schoo  dutch
Schoordijk  dutch
Schoots  dutch
Schreuder  dutch
Schreuders  dutch
=Schutte  dutch ambiguous
Schuurman  dutch
Seedorf  dutch
Siebelink  dutch
Siegel  dutch
Sinnema  dutch
Sipkema  dutch
Slagter  dutch
Slob  dutch
=Sloot  dutch ambiguous
Smelik  dutch
Sneijder  dutch
=Snoek  dutch ambiguous
Soutendijk  dutch
Spaans  dutch
Spekman  dutch
Spierings  dutch
Staalman  dutch
=Stam  dutch ambiguous
=Stapel  dutch ambiguous
=Steenhuis  dutch ambiguous
Stekelenburg  dutch
=Sterk  dutch ambiguous
=Steur  dutch ambiguous
=Stikker  dutch ambiguous
=Stuurman  dutch ambiguous
Sweelinck  dutch
Teeven  dutch
Terpstra  dutch
Thieme  dutch
Thissen  dutch
Thorbecke  dutch
=Tichelaar  dutch ambiguous
=Timmer  dutch ambiguous
Tinbergen  dutch
Toornstra  dutch
=Trip  dutch ambiguous
Troelstra  dutch
=Tuinman  dutch ambiguous
Uijterlinde  dutch
Uiterwijk  dutch
Ummels  dutch
Vaatstra  dutch
=Veerman  dutch ambiguous
Veldhuis  dutch
Veldhuizen  dutch
Veldkamp  dutch
Veldman  dutch
Veltman  dutch
=Verbeet  dutch ambiguous
Verburg  dutch
Verdaasdonk  dutch
Verdonk  dutch
=Verhaar  dutch ambiguous
Verheul  dutch
Verhey  dutch
Verhoef  dutch
Verhoeff  dutch
Verkerk  dutch
Verkerke  dutch
Vermaat  dutch
=Vermeend  dutch ambiguous
Vermeij  dutch
Versteeg  dutch
Versteegh  dutch
=Verver  dutch ambiguous
Verweij  dutch
Verwey  dutch
Vestdijk  dutch
Vijlbrief  dutch
Visscher  dutch
=Vlug  dutch ambiguous
=Vogelaar  dutch ambiguous
Volkers  dutch
Vonhoff  dutch
=Voogd  dutch ambiguous
Voorhoeve  dutch
Voskuil  dutch
Vredeling  dutch
Vreeman  dutch
Waaijer  dutch
Wallage  dutch
Warmerdam  dutch
Weijers  dutch
Weisglas  dutch
Welten  dutch
Wennemars  dutch
Wesseling  dutch
=Westerling  dutch ambiguous
Westerveld  dutch
Westra  dutch
Wiebes  dutch
=Wiegel  dutch ambiguous
Wiegman  dutch
Wierda  dutch
Wiersinga  dutch
Wiersma  dutch
Wijers  dutch
Wijffels  dutch
Wijnaldum  dutch
=Wijnberg  dutch ambiguous
Wijnschenk  dutch
=Wilders  dutch ambiguous
Winsemius  dutch
Witteman  dutch
Witteveen  dutch
Wolfsen  dutch
Wolkers  dutch
Woltgens  dutch
Woudenberg  dutch
Wöltgens  dutch
Ybema  dutch
Yesilgöz | Yesilgoz  dutch
=Zaal  dutch ambiguous
=Zalm  dutch ambiguous
Zandstra  dutch
=Zeeman  dutch ambiguous
=Zeilmaker  dutch ambiguous
Zijderveld  dutch
Zijlmans  dutch
=Zoetemelk  dutch ambiguous
Zonneveld  dutch
Zuidema  dutch
Zuidhof  dutch
=Zwaan  dutch ambiguous
=Zwart  dutch ambiguous
Zwiers  dutch
Zwolsman  dutch

# Dutch: with particles
='t Hart  dutch ambiguous
='t Hoen  dutch ambiguous
't Hooft  dutch
Aan de Brugh  dutch
Aan de Stegge  dutch
Bij de Vaate  dutch
=De Beukelaar | =de Beukelaar  dutch ambiguous
De Beus  dutch
De Boo  dutch
De Gaay Fortman  dutch
=De Geus | =de Geus  dutch ambiguous
=De Goede | =de Goede  dutch ambiguous
De Graaff  dutch
=De Haas | =de Haas  dutch ambiguous
=De Hond | =de Hond  dutch ambiguous
=De Hoog | =de Hoog  dutch ambiguous
=De Hoop | =de Hoop  dutch ambiguous
De Hoop Scheffer  dutch
=De Kat | =de Kat  dutch ambiguous
De Kleijn  dutch
=De Korte | =de Korte  dutch ambiguous
=De Ligt | =de Ligt  dutch ambiguous
De Munnik  dutch
De Nie  dutch
De Nooijer  dutch
=De Pater | =de Pater  dutch ambiguous
De Quay  dutch
=De Rijke | =de Rijke  dutch ambiguous
De Savornin Lohman  dutch
De Swaan  dutch
=De Waard | =de Waard  dutch ambiguous
=De Wijs | =de Wijs  dutch ambiguous
=De Wild | =de Wild  dutch ambiguous
De Witt  dutch
De Zeeuw  dutch
=De Zwaan | =de Zwaan  dutch ambiguous
=De Zwart | =de Zwart  dutch ambiguous
=Den Boer | =den Boer  dutch ambiguous
Den Braber  dutch
Den Dulk  dutch
=Den Haan | =den Haan  dutch ambiguous
Den Hartog  dutch
Den Hollander  dutch
=Den Ouden | =den Ouden  dutch ambiguous
Den Uyl  dutch
=In 't Veld | =in 't Veld  dutch ambiguous
=In 't Velt | =in 't Velt  dutch ambiguous
=Op den Camp | =Op Den Camp | =op den Camp  dutch ambiguous
=Op het Veld | =op het Veld  dutch ambiguous
Te Riele  dutch
=Te Velde | =te Velde  dutch ambiguous
Te Veldhuis  dutch
=Ten Brink | =ten Brink  dutch ambiguous
=Ten Broek | =ten Broek  dutch ambiguous
Ten Broeke  dutch
Ten Cate  dutch
Ten Hag  dutch
=Ten Have | =ten Have  dutch ambiguous
Ten Heuvelhof  dutch
Ten Hoopen  dutch
Ten Kate  dutch
=Ter Beek | =ter Beek  dutch ambiguous
=Ter Beest | =ter Beest  dutch ambiguous
=Ter Braak | =ter Braak  dutch ambiguous
=Ter Haar | =ter Haar  dutch ambiguous
=Ter Horst | =ter Horst  dutch ambiguous
=Ter Stegen | =ter Stegen  dutch ambiguous
=Ter Veer | =ter Veer  dutch ambiguous
Tjeenk Willink  dutch
=Uit den Bogaard | =Uit Den Bogaard | =uit den Bogaard  dutch ambiguous
=Van 't Hek | =van 't Hek  dutch ambiguous
=Van 't Hof | =van 't Hof  dutch ambiguous
Van 't Hoff  dutch
=Van 't Schip | =van 't Schip  dutch ambiguous
=Van 't Veer | =van 't Veer  dutch ambiguous
=Van 't Wout | =van 't Wout  dutch ambiguous
Van Aalst  dutch
Van Aartsen  dutch
Van Agt  dutch
Van Amsberg  dutch
=Van Ark | =van Ark  dutch ambiguous
Van Baalen  dutch
=Van Baar | =van Baar  dutch ambiguous
Van Barneveld  dutch
=Van Basten | =van Basten  dutch ambiguous
Van Beinum  dutch
Van Bemmel  dutch
Van Bergeijk  dutch
Van Berkel  dutch
Van Beuningen  dutch
Van Beuzekom  dutch
Van Bijsterveldt  dutch
Van Boetzelaer  dutch
Van Boxtel  dutch
Van Brakel  dutch
Van Brederode  dutch
Van Brenk  dutch
Van Breukelen  dutch
Van Breukhoven  dutch
Van Bronckhorst  dutch
Van Brummelen  dutch
=Van Buren | =van Buren  dutch ambiguous
=Van Dalen | =van Dalen  dutch ambiguous
Van Dantzich  dutch
Van Dantzig  dutch
=Van de Beek | =Van De Beek | =van de Beek  dutch ambiguous
=Van de Camp | =Van De Camp | =van de Camp  dutch ambiguous
=Van de Donk | =Van De Donk | =van de Donk  dutch ambiguous
=Van de Graaf | =Van De Graaf | =van de Graaf  dutch ambiguous
=Van de Haar | =Van De Haar | =van de Haar  dutch ambiguous
Van de Korput  dutch
=Van de Laar | =Van De Laar | =van de Laar  dutch ambiguous
=Van de Lest | =Van De Lest | =van de Lest  dutch ambiguous
=Van de Looi | =Van De Looi | =van de Looi  dutch ambiguous
=Van de Poll | =Van De Poll | =van de Poll  dutch ambiguous
Van de Sanden  dutch
=Van de Streek | =Van De Streek | =van de Streek  dutch ambiguous
Van de Vondervoort  dutch
Van de Weijer  dutch
=Van de Wetering | =Van De Wetering | =van de Wetering  dutch ambiguous
=Van de Wiel | =Van De Wiel | =van de Wiel  dutch ambiguous
Van de Woestijne  dutch
=Van den Boom | =Van Den Boom | =van den Boom  dutch ambiguous
=Van den Bos | =Van Den Bos | =van den Bos  dutch ambiguous
=Van den Brink | =Van Den Brink | =van den Brink  dutch ambiguous
=Van den Brom | =Van Den Brom | =van den Brom  dutch ambiguous
=Van den Doel | =Van Den Doel | =van den Doel  dutch ambiguous
=Van den Elzen | =Van Den Elzen | =van den Elzen  dutch ambiguous
=Van den Haak | =Van Den Haak | =van den Haak  dutch ambiguous
=Van den Hoek | =Van Den Hoek | =van den Hoek  dutch ambiguous
Van den Hoogenband  dutch
=Van den Hout | =Van Den Hout | =van den Hout  dutch ambiguous
=Van den Hul | =Van Den Hul | =van den Hul  dutch ambiguous
Van den Nieuwenhuijzen  dutch
Van den Nieuwenhuyzen  dutch
Van den Tillaart  dutch
=Van der Biezen | =Van Der Biezen | =van der Biezen  dutch ambiguous
=Van der Burg | =Van Der Burg | =van der Burg  dutch ambiguous
Van der Elsken  dutch
=Van der Ende | =Van Der Ende | =van der Ende  dutch ambiguous
=Van der Gijp | =Van Der Gijp | =van der Gijp  dutch ambiguous
=Van der Goot | =Van Der Goot | =van der Goot  dutch ambiguous
=Van der Graaf | =Van Der Graaf | =van der Graaf  dutch ambiguous
=Van der Ham | =Van Der Ham | =van der Ham  dutch ambiguous
=Van der Heiden | =Van Der Heiden | =van der Heiden  dutch ambiguous
Van der Heijde  dutch
=Van der Hoek | =Van Der Hoek | =van der Hoek  dutch ambiguous
Van der Kaaij  dutch
=Van der Kolk | =Van Der Kolk | =van der Kolk  dutch ambiguous
=Van der Kruit | =Van Der Kruit | =van der Kruit  dutch ambiguous
Van der Kuijlen  dutch
=Van der Laak | =Van Der Laak | =van der Laak  dutch ambiguous
=Van der Laken | =Van Der Laken | =van der Laken  dutch ambiguous
=Van der Lee | =Van Der Lee | =van der Lee  dutch ambiguous
=Van der Leest | =Van Der Leest | =van der Leest  dutch ambiguous
=Van der Linde | =Van Der Linde | =van der Linde  dutch ambiguous
=Van der Louw | =Van Der Louw | =van der Louw  dutch ambiguous
Van der Lubbe  dutch
=Van der Maas | =Van Der Maas | =van der Maas  dutch ambiguous
=Van der Maat | =Van Der Maat | =van der Maat  dutch ambiguous
Van der Meij  dutch
=Van der Molen | =Van Der Molen | =van der Molen  dutch ambiguous
=Van der Pijl | =Van Der Pijl | =van der Pijl  dutch ambiguous
=Van der Ploeg | =Van Der Ploeg | =van der Ploeg  dutch ambiguous
=Van der Poel | =Van Der Poel | =van der Poel  dutch ambiguous
=Van der Put | =Van Der Put | =van der Put  dutch ambiguous
=Van der Sar | =Van Der Sar | =van der Sar  dutch ambiguous
=Van der Sluis | =Van Der Sluis | =van der Sluis  dutch ambiguous
=Van der Spek | =Van Der Spek | =van der Spek  dutch ambiguous
Van der Staaij  dutch
=Van der Steur | =Van Der Steur | =van der Steur  dutch ambiguous
=Van der Stoel | =Van Der Stoel | =van der Stoel  dutch ambiguous
Van der Togt  dutch
=Van der Vaart | =Van Der Vaart | =van der Vaart  dutch ambiguous
=Van der Valk | =Van Der Valk | =van der Valk  dutch ambiguous
=Van der Veen | =Van Der Veen | =van der Veen  dutch ambiguous
=Van der Veer | =Van Der Veer | =van der Veer  dutch ambiguous
=Van der Vlies | =Van Der Vlies | =van der Vlies  dutch ambiguous
Van der Vlist  dutch
=Van der Waal | =Van Der Waal | =van der Waal  dutch ambiguous
Van der Waals  dutch
Van der Weele  dutch
Van der Weijden  dutch
=Van der Werf | =Van Der Werf | =van der Werf  dutch ambiguous
Van der Werff  dutch
=Van der Wiel | =Van Der Wiel | =van der Wiel  dutch ambiguous
=Van der Wielen | =Van Der Wielen | =van der Wielen  dutch ambiguous
=Van der Wijst | =Van Der Wijst | =van der Wijst  dutch ambiguous
=Van der Wulp | =Van Der Wulp | =van der Wulp  dutch ambiguous
Van der Zande  dutch
=Van der Zanden | =Van Der Zanden | =van der Zanden  dutch ambiguous
=Van der Zee | =Van Der Zee | =van der Zee  dutch ambiguous
Van der Zwaag  dutch
Van der Zwan  dutch
Van Deursen  dutch
Van Deyssel  dutch
Van Diemen  dutch
=Van Dijken | =van Dijken  dutch ambiguous
=Van Dis | =van Dis  dutch ambiguous
=Van Dissel | =van Dissel  dutch ambiguous
Van Doesburg  dutch
Van Driel  dutch
Van Drimmelen  dutch
Van Duijn  dutch
=Van Duin | =van Duin  dutch ambiguous
Van Eeden  dutch
Van Eeghen  dutch
Van Eekelen  dutch
Van Eijk  dutch
Van Engelshoven  dutch
=Van Essen | =van Essen  dutch ambiguous
=Van Gaal | =van Gaal  dutch ambiguous
=Van Galen | =van Galen  dutch ambiguous
Van Gennip  dutch
=Van Gent | =van Gent  dutch ambiguous
=Van Gijzel | =van Gijzel  dutch ambiguous
Van Gogh  dutch
=Van Goor | =van Goor  dutch ambiguous
Van Haaften  dutch
Van Haersma Buma  dutch
Van Haga  dutch
Van Halem  dutch
=Van Hall | =van Hall  dutch ambiguous
Van Hanegem  dutch
=Van Harten | =van Harten  dutch ambiguous
Van Heemskerck  dutch
=Van Heemst | =van Heemst  dutch ambiguous
Van Helvoort  dutch
=Van het Hek | =van het Hek  dutch ambiguous
Van het Reve  dutch
Van Heumen  dutch
Van Heutsz  dutch
Van Heuven  dutch
Van Hijum  dutch
Van Hooff  dutch
Van Hoogstraten  dutch
Van Hooijdonk  dutch
=Van Houten | =van Houten  dutch ambiguous
Van Houwelingen  dutch
Van Huet  dutch
=Van Hulst | =van Hulst  dutch ambiguous
Van Hövell tot Westerflier | Van Hovell tot Westerflier  dutch
=Van Kampen | =van Kampen  dutch ambiguous
=Van Kappen | =van Kappen  dutch ambiguous
=Van Kemenade | =van Kemenade  dutch ambiguous
Van Kesteren  dutch
Van Keulen  dutch
Van Kooij  dutch
Van Kooten  dutch
Van Kooten Niekerk  dutch
Van Kouwenhoven  dutch
=Van Langen | =van Langen  dutch ambiguous
Van Lennep  dutch
=Van Lente | =van Lente  dutch ambiguous
Van Limburg Stirum  dutch
Van Lippe-Biesterfeld  dutch
=Van Loenen | =van Loenen  dutch ambiguous
Van Lynden  dutch
Van Maanen  dutch
Van Maarseveen  dutch
Van Marwijk  dutch
Van Middelkoop  dutch
Van Miltenburg  dutch
Van Muiswinkel  dutch
=Van Munster | =van Munster  dutch ambiguous
Van Nieuwenhuizen  dutch
Van Nieuwkerk  dutch
Van Nieuwstadt  dutch
Van Nispen  dutch
Van Nispen tot Sevenaer  dutch
Van Nistelrooij  dutch
Van Nistelrooy  dutch
Van Ojik  dutch
Van Oldenbarnevelt  dutch
Van Ommen  dutch
=Van Oosten | =van Oosten  dutch ambiguous
Van Oosterhout  dutch
=Van Oranje | =van Oranje  dutch ambiguous
Van Oranje-Nassau  dutch
=Van Os | =van Os  dutch ambiguous
Van Ostaijen  dutch
Van Otterloo  dutch
=Van Oven | =van Oven  dutch ambiguous
Van Overbeek  dutch
Van Persie  dutch
Van Praag  dutch
Van Raan  dutch
Van Raay  dutch
Van Randwijck  dutch
Van Randwijk  dutch
Van Rantwijk  dutch
Van Reisen  dutch
Van Rhijn  dutch
Van Riessen  dutch
=Van Rij | =van Rij  dutch ambiguous
Van Rijckevorsel  dutch
=Van Rijn | =van Rijn  dutch ambiguous
Van Rooijen  dutch
Van Roozendaal  dutch
Van Ruysdael  dutch
Van Schagen  dutch
Van Schaik  dutch
Van Schendel  dutch
Van Schijndel  dutch
Van Schooten  dutch
=Van Soest | =van Soest  dutch ambiguous
Van Spaendonck  dutch
Van Staa  dutch
Van Straaten  dutch
Van Strien  dutch
Van Swieten  dutch
Van Thijn  dutch
Van Tiggelen  dutch
Van Toorenburg  dutch
Van Traa  dutch
=Van Tuinen | =van Tuinen  dutch ambiguous
Van Tuyll van Serooskerken  dutch
Van Uhm  dutch
Van Veldhoven  dutch
Van Velzen  dutch
=Van Vloten | =van Vloten  dutch ambiguous
Van Vollenhoven  dutch
=Van Voorst tot Voorst | =van Voorst tot Voorst  dutch ambiguous
Van Wageningen  dutch
Van Waveren  dutch
Van Weezel  dutch
Van Wessel  dutch
=Van Wezel | =van Wezel  dutch ambiguous
=Van Wijngaarden | =van Wijngaarden  dutch ambiguous
=Van Winden | =van Winden  dutch ambiguous
=Van Wingerden | =van Wingerden  dutch ambiguous
Van Woerkom  dutch
=Van Zanten | =van Zanten  dutch ambiguous
=Van Zijl | =van Zijl  dutch ambiguous
Van Zuijlen  dutch
Van Zutphen  dutch
=Van Zweden | =van Zweden  dutch ambiguous
Ver Huell  dutch
=Von der Dunk | =Von Der Dunk | =von der Dunk  dutch ambiguous

# Flemish and Belgian
Bacquelaine  dutch
Bartholomeeussen  dutch
Boeynants  dutch
Brepols  dutch
Busquin  dutch
Casaer  dutch
Collen  dutch
Corbet  dutch
Crucke  dutch
Cruyt  dutch
D'haeze  dutch
Daens  dutch
Dallemagne  dutch
Daubie  dutch
Decroo  dutch
Delacroix  dutch
Delizée | Delizee  dutch
Delpérée | Delperee  dutch
Demotte  dutch
Destexhe  dutch
Di Rupo  dutch
Ducarme  dutch
Duchâtelet | Duchatelet  dutch
Dutroux  dutch
Gilkinet  dutch
Gol  dutch
Gysbrecht  dutch
Gyselings  dutch
Happart  dutch
Hasquin  dutch
=Hazard  dutch ambiguous
Henin  dutch
Hertmans  dutch
Istasse  dutch
Jambon  dutch
Jeholet  dutch
Kestelijn  dutch
Lalieux  dutch
Lano  dutch
Leblanc  dutch
Leboeuf  dutch
Leburton  dutch
Linters  dutch
Magnette  dutch
Mahoux  dutch
Marghem  dutch
Maystadt  dutch
Milquet  dutch
Monfils  dutch
Moureaux  dutch
Muyters  dutch
Nothomb  dutch
Paermentier  dutch
Penris  dutch
Picqué | Picque  dutch
Poma  dutch
Prévot | Prevot  dutch
Reinders  dutch
=Spaak  dutch ambiguous
Stevaert  dutch
Steverlynck  dutch
Swaelen  dutch
Turtelboom  dutch
Tuybens  dutch
=Valkeniers  dutch ambiguous
Vande Lanotte  dutch

# Flemish: with particles and written as one
't Kindt  dutch
De Clippele  dutch
De Crem  dutch
De Croo  dutch
De Dorlodot  dutch
=De Foor | =de Foor  dutch ambiguous
De Ghellinck  dutch
De Lobel  dutch
De Padt  dutch
Den Doncker  dutch
T'Kint  dutch
T'Sas  dutch
T'Sijen  dutch
Van Autrève  dutch
Van Avermaete  dutch
Van Cau  dutch
Van Craeyenest  dutch
Van de Lanotte  dutch
Van Istendael  dutch
Van Moerkerke  dutch
Van Nieuwkerke  dutch
Van Quickenborne  dutch
Van Ruysseveldt  dutch
Van Themsche  dutch
=Van Weddingen | =van Weddingen  dutch ambiguous
Van Ypersele  dutch
Vanden Avenne  dutch
Vanden Boeynants  dutch
Vanden Haute  dutch
Vanden Stock  dutch
Vandeneede  dutch
Vanhaezebrouck  dutch
Vanlouwe  dutch
Vanthourenhout  dutch
Verbaet  dutch
Versnick  dutch
Vervotte  dutch
Wathelet  dutch
Wilmès | Wilmes  dutch

# French and Italian
Agnelli
Albertini
Allègre | Allegre
Ancelotti
Andreotti
Aznavour
Balladur
Balotelli
Barnier
Barroso
Baudrillard
Bayrou
Berlusconi
Bersani
Bertinotti
Bertolucci
Bettencourt
Blondel
Boccassini
Bompard
Bonaparte
Borsellino
Bossi
Boulin
Buffon
Buttiglione
Bébéar | Bebear
Bérégovoy | Beregovoy
Calabresi
Calvi
Camus
Cannavaro
Cazeneuve
Chaban-Delmas
Chabrol
Chevènement | Chevenement
Chirac
Ciampi
Copé | Cope
Cossiga
Craxi
Cresson
D'Alema
D'Estaing
Dalla Chiesa
Darmanin
Dassault
Dati
De Benedetti
De Charette
De Gasperi
De Gaulle
De Michelis
De Mita
De Robien
De Villepin
Debré | Debre
Del Piero
Delanoë | Delanoe
Dell'Utri
Della Valle
Delors
Deneuve
Derrida
Di Canio
Djorkaeff
Draghi
Fabius
Fassino
Fillon
Foucault
Frattini
Gelli
Gentiloni
Giscard
Giscard d'Estaing
Godard
Hollande
Hulot
Jospin
Jouyet
Juppé | Juppe
Kouchner
Kundera
La Fontaine
Lagarde
Larcher
Le Drian
Le Guen
Le Maire
=Le Pen | =le Pen  ambiguous
Lellouche
Letta
Léotard | Leotard
Macron
Maire
Maldini
Mattarella
Mauroy
Mbappé | Mbappe
Messier
Millon
Mitterrand
Montebourg
Moscovici
Mégret | Megret
Mélenchon | Melenchon
Pannella
Pavarotti
Pertini
Pinault
Pirlo
Platini
Pompidou
Poujade
Prodi
Pécresse | Pecresse
Raffarin
Riina
Rocard
Royal
Rutelli
Salvini
Sapin
Sarkozy
Sartre
Scalfari
Scalfaro
Seguin
Spadolini
Spaventa
Strauss-Kahn
Séguin
Tapie
Totti
Toubon
Trapattoni
Tremonti
Trichet
Valls
=Veil  ambiguous
Villepin
Védrine | Vedrine
Zemmour
Zidane
Zoff

# German, Austrian and Swiss
Adenauer
Baerbock
Ballack
Barschel
Beckenbauer
Beckstein
Biedenkopf
Biermann
Bisky
Blüm
Breuel
Bubis
Böll | Boll
Cromme
Dahrendorf
De Maizière | De Maiziere
Diepgen
Dutschke
Dönitz | Donitz
Eichel
Eichmann
Engholm
Enzensberger
Erhard
Frings
Gauck
Gauweiler
Genscher
Goebbels
Grass
Gusenbauer
Gysi
Göring | Goring
Habeck
Habermas
Haider
Heidegger
Heydrich
Himmler
Hitler
Hitzfeld
Hoeness
Hombach
Honecker
Kahn
Kanther
Kiesinger
=Kinkel  ambiguous
Klinsmann
=Kohl  ambiguous
Kohlschreiber
Kreisky
Krenz
Kurz
Künast | Kunast
Lafontaine
Lambsdorff
Laschet
Lauda
Leutheusser
Lucke
Löw | Low
Maizière | Maiziere
Matthäus | Matthaus
Momper
Müntefering | Muntefering
Neuer
Nowotny
Petry
Piëch | Piech
Platzeck
Podolski
Rehhagel
Rexrodt
Ribbentrop
Rosenberg
Rühe | Ruhe
Rürup | Rurup
Scharping
=Scheel  ambiguous
Schily
Schlöndorff | Schlondorff
Schrempp
Schweinsteiger
Schäuble | Schauble
Schönbohm | Schonbohm
Schüssel | Schussel
Seehofer
Seeler
Seiters
=Speer  ambiguous
Steinbrück | Steinbruck
Steinmeier
Stoiber
Stolpe
Strache
Struck
Söder | Soder
Süssmuth | Sussmuth
Thierse
Thälmann | Thalmann
Tietmeyer
Trittin
Ulbricht
=Verheugen  ambiguous
Vom Rath
Von Beust
Von Bismarck
Von Brauchitsch
Von Braun
Von Bülow | Von Bulow
Von Clausewitz
Von der Leyen
Von Dohnanyi
Von Habsburg
Von Hindenburg
Von Karajan
Von Klaeden
=Von Papen | =von Papen  ambiguous
Von Ribbentrop
Von Stauffenberg
Von Trier
Von Trotta
Von Weizsäcker | Von Weizsacker
Vranitzky
Waigel
Waldheim
Wedekind
Weizsäcker | Weizsacker
Wenders
Westerwelle
Wowereit
Wulff
Zetsche
Zu Guttenberg
=Zum Winkel | =zum Winkel  ambiguous
Zwickel
Özil | Ozil

# English and American
Ahern
Albright
Ashcroft
Ashdown
Ashton
Attlee
Bannon
Beckett
Beckham
Bezos
Biden
Blair
Blunkett
Bolton
Bowie
Branson
Breyer
Bruton
Bush
Byers
Chamberlain
Cheney
Chomsky
Churchill
Clinton
Clooney
Comey
Corbyn
Cowen
Crosby
Daschle
Dole
Dukakis
Eastwood
Eisenhower
Farage
Ferguson
Fergusson
Fitzgerald
Ford
Franks
=Gates  ambiguous
Gephardt
Gerrard
Gingrich
Ginsburg
=Gore  ambiguous
Gove
Greenspan
=Hagel  ambiguous
Hague
Haughey
Heseltine
=Hoon  ambiguous
Hoover
Hume
Hurd
Jagger
Jefferson
=Jobs  ambiguous
Kavanaugh
Kenny
Kerry
Keynes
Kissinger
Kushner
Lampard
Lawson
LeMond
Lennon
Lewinsky
Lieberman
Lincoln
Livingstone
Mandelson
McAleese
McAliskey
McCain
McCarthy
McCartney
McConnell
McDonald
McGuinness
McVeigh
Milburn
Miliband
Mountbatten
Murdoch
=Musk  ambiguous
Nixon
Norquist
O'Brien
O'Connor
O'Donnell
O'Leary
O'Sullivan
Obama
Osborne
Paisley
=Patten  ambiguous
Pelosi
Perot
Prescott
Presley
Quayle
Raab
Reagan
Redwood
Rockefeller
Romney
Rooney
Roosevelt
Rumsfeld
Santorum
Scargill
Schwarzenegger
Shakespeare
Sharpton
Simpson
Snowden
Starmer
Starr
Straw
Sunak
Thatcher
Tillerson
Trimble
Truman
Trump
Truss
Tyson
Vance
Varadkar
=Warren  ambiguous
=Wellington  ambiguous
Winfrey
Wolfowitz
Woodward
Zuckerberg

# Slavic, Baltic and Hungarian
Abramovich
Abramovitsj
Achmatov
Alijev
Andrejeva
Andropov
Baburin
Balcerowicz
Basajev
Basayev
Berezovski
Boelgakov
Boelganin
Borodin
Brezjnev
Buzek
Chodorkovski
Chroesjtsjov
Chroestsjov
Chruščov | Chruscov
Ciric
Cosic
Djindjic
Djokovic
Djukanovic
Dodik
Doedajev
Doegin
Dostojevski
Dubček | Dubcek
Fradkov
Gaidar
Gajdar
Gorbatsjov
Gorbatsjova
Gotovina
Gronkiewicz
Gyurcsány | Gyurcsany
Hadžić | Hadzic
Haradinaj
Illarionov
Ivanisevic
Ivanišević
Izetbegovic
Izetbegović
Janoekovitsj
Janoekovytsj
Janukovitsj
Jaruzelski
Javlinski
Jeltsin
Jeltsina
Joesjenko
Joesjtsjenko
Kadyrov
=Kalasjnikov  ambiguous
Karadžić | Karadzic
Karimov
Kasjanov
Kasparov
Kirijenko
Klitsjko
Koetsjma
Kosygin
Krasjeninnikov
Kravtsjoek
Landsbergis
Lavrov
Lebed
Lebedev
Lenin
Loekasjenko
Loekjanov
Loezjkov
Majakovski
Maschadov
Mazowiecki
Medvedev
Mesić | Mesic
Michalkov
Michnik
Milošević | Milosevic
Milutinović | Milutinovic
Mladić | Mladic
Nabokov
Navalny
Nemtsov
Nikolić | Nikolic
Panić | Panic
Parvanov
Petrovski
Plavšić | Plavsic
Poetin
Poroshenko
Porosjenko
Potanin
Prigozjin
Primakov
Prlić | Prlic
Putin
Račan | Racan
Ražnatović | Raznatovic
Roegova
Roetskoj
Rugova
Saakasjvili
Sacharov
Silajdzic
Silajdžić
Sjaposjnikov
Sjevardnadze
Sjirinovski
Sjojgoe
Sjostakovitsj
Skripal
Smirnov
Sobtsjak
Solana
Solzjenitsyn
Stalin
Stepasjin
Stravinski
Tadić | Tadic
Tarasov
Thaçi | Thaci
Timosjenko
Tito
Toergenjev
Tolstoj
Trotski
Tsjaikovski
Tsjechov
Tsjernenko
Tsjernomyrdin
Tsjoebajs
Tsjoerkin
Tudjman
Tusk
Tuđman | Tudman
Tymosjenko
Vucic
Vujanovic
Vučić
Wajda
Walesa
Wałęsa
Wojtyla
Wojtyła
Zelenski
Zelensky
Zelenskyj
Zivkovic
Zjirinovski
Zjoeganov
Zjoekov
Ćosić
Čović | Covic
Đinđić | Dindic
Đukanović | Dukanovic
Šešelj | Seselj
Živković

# Spanish, Portuguese and Latin American
Alfonsín | Alfonsin
Allende
Almodóvar | Almodovar
Aristide
Aznar
Bachelet
Balaguer
Belaúnde | Belaunde
Bolsonaro
Bolívar
Botín | Botin
Bucaram
Cabral
Clavijo
Collor
=Da Costa | =da Costa  ambiguous
De la Cruz
De la Madrid
De la Rosa
De la Rúa | De la Rua
De Sousa
Del Bosque
Del Ponte
Duhalde
Durão | Durao
Eanes
Echeverría | Echeverria
Figo
Figueres
=Fox  ambiguous
Fujimori
Galtieri
García Márquez | Garcia Marquez
Garzón | Garzon
Gaviria
Guaidó | Guaido
Guterres
Humala
Ibarretxe
Induráin | Indurain
Kirchner
Lagos
Lula da Silva
Maduro
Maradona
Marcos
Menchú | Menchu
Menem
Messi
Montesinos
Mujica
Neymar
Ordoñez
Palacio
Pastrana
Perón | Peron
Petro
Pinochet
Piñera | Pinera
Puigdemont
Rajoy
=Rato  ambiguous
Rivaldo
Rousseff
Samaranch
Sampaio
Samper
Sanguinetti
Saramago
Stroessner
=Temer  ambiguous
Torrijos
Vargas Llosa
Videla
Zapatero
Zedillo
Zorreguieta

# Arabic, Persian, Turkish and Jewish
Abou Jahjah
Aboutaleb
Afshar
Ahmadinejad
Ahmedinejad
Al Assad
Al Bashir
Al Maliki
Al Sadr
Al Zarqawi
Al Zawahiri
Al-Assad
Al-Bashir
Al-Maliki
Al-Qaradawi
Al-Sadr
Al-Zarqawi
Al-Zawahiri
Allawi
Amanpour
Annan
Aoun
Arafat
Assad
Atatürk | Ataturk
Ayalon
=Barak  ambiguous
Barghouti
Baybaşin | Baybasin
=Begin  ambiguous
Ben Bella
Ben Goerion
Ben Gurion
Ben Gvir
Ben-Goerion
Ben-Gurion
Ben-Gvir
Benjelloun
Benkirane
Bennett
=Bin Laden  ambiguous
Bouazizi
Boulahrouz
Boumédienne | Boumedienne
Bourguiba
Bouteflika
Bouterse
Boutros Ghali
Boutros-Ghali
Bouyeri
Chalabi
Chamenei
Chatami
Cheppih
Chomeini
Dahlan
Davutoğlu | Davutoglu
Dayan
Ebadi
Ecevit
El Baradei
El Ghazi
El Moumni
El-Baradei
ElBaradei
Erbakan
Erekat
Eshkol
Evren
Farrakhan
Fayyad
Feisal
Gadaffi
Gaddafi
Ghannouchi
Gülen | Gulen
Habash
Habre
Hamdok
Haniya
Haniyeh
Hariri
Hashemi
Hawatmeh
Hekmatyar
Hirsi Ali
Husseini
Ibn Saud
Ibn-Saud
Jaafari
Jumblatt
Kaddafi
Kadhafi
Kahane
Karroubi
Karzai
Katsav
Khadaffi
Khaddafi
Khamenei
Khashoggi
Khatami
Khomeini
Kollek
Kurtulmuş | Kurtulmus
Lahoud
Landau
Lapid
Livni
Mahfouz
Makhlouf
Marcouch
Marzouki
Massoud
Menderes
Mofaz
Morsi
Mosaddeq
Mossadeq
Moubarak
Mousavi
Moussavi
Mubarak
Nasrallah
Nasser
Netanjahu
Netanyahu
Olmert
Pahlavi
Pamuk
Qurei
Rabin
Rafsanjani
Rajoub
Rantisi
Rohani
Rouhani
Saddam
Sadr
Saïd
Shaath
Shamir
Sharansky
Sharon
Sinwar
Sistani
Sjamir
Sjaron
Soleimani
Soroush
Taheri
Tantawi
Tlass
Tsjalabi
Turabi
Weizman
Weizmann
Yassin
Zarqawi
Zawahiri
Zebari
Çiller | Ciller
Özal | Ozal

# African, Surinamese and Antillean
Abacha
Aboikoni
Achebe
Adhin
Alibux
Ameerali
Arron
Bashir
Bemba
Biko
Biya
Boerenveen
Bokassa
Brahim
Brunswijk
Buhari
Chin-A-Sen
Coetzee
Compaoré | Compaore
=Conté  ambiguous
Deby
=Derby  ambiguous
Dlamini-Zuma
Drogba
Du Plooy
Déby
Eto'o
Ferrier
Gbagbo
Girjasing
Gnassingbé | Gnassingbe
Haakmat
Habré
Habyarimana
Hani
Herrenberg
Horb
Houphouët-Boigny | Houphouet-Boigny
Jammeh
=Jonathan  ambiguous
Kabila
Kagame
Kanu
Kaunda
Kenyatta
Kibaki
=Kraag  ambiguous
Lachmon
Leerdam
Lumumba
Machar
Machel
Malema
Mandela
Mbeki
Mengistu
Mnangagwa
Mobutu
Mugabe
Mukwege
Mungra
Museveni
Nkurunziza
Ntaganda
Ntaryamira
Nyerere
Obasanjo
Odinga
Okonjo-Iweala
Ouattara
Panday
Pengel
Ramaphosa
Rambaran
Ramdin
Ramdjan
Rawlings
Ruto
Sankara
Sankoh
Santokhi
Sardjoe
Sassou-Nguesso
Savimbi
Sedney
Selassie
Shankar
Sirleaf
Sisulu
=Slagveer  ambiguous
Slovo
Somohardjo
Tambo
Terreblanche
Tshisekedi
Tshombe
Tsjombe
Tsvangirai
Van der Merwe
Van Schalkwyk
Venetiaan
Verwoerd
Vorster
Wijdenbosch
Wiwa
Yar'Adua

# Asian
Abe
Advani
Asahara
=Aso  ambiguous
Bachchan
Badawi
Bandaranaike
Bhutto
Chatterjee
Deng
Fukuda
Gyanendra
Habibie
Hashimoto
Hata
Hatoyama
Honda
Hosokawa
Hsieh
Hsu
Ishihara
Jeong
Kaifu
Kishida
Koizumi
Kumaratunga
Kwon
Lien
Macapagal
Mahbubani
Mao
Mittal
Miyazawa
=Modi  ambiguous
Moon
Mukherjee
Murakami
Musharraf
Nakasone
Noda
Obuchi
Oda
Ozawa
=Park  ambiguous
Premadasa
Rajapaksa
Ranariddh
Ranjan
Rao
Roh
Rushdie
San Suu Kyi
Sharif
Shastri
Shinawatra
Sihanouk
Soeharto
Soekarno
Soekarnoputri
Suga
Suharto
Sukarno
Suzuki
Takeshita
Tanaka
=Tata  ambiguous
Thein
Toyoda
Tsai
Uno
Vajpayee
Wahid
Wickremesinghe
Yamaguchi
Yamamoto
Yoon
Yoshida
Yudhoyono
Zardari
