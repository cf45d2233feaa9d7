# lexicons/numbers/units.lex: units of measure with their CLDR identifiers
@class    unit
@licence  CC0-1.0
@source   written for knipsel
@fields   unit: <text>
@fields   quantity: length area volume mass speed temperature energy power data pressure angle sound frequency electricity light radiation force amount ratio consumption flow rate
@fields   ambiguous: <flag>

# ambiguous = also another word. All symbols, and these words, count only right after a number. Units that CLDR does not name are written in its manner.

# length
astronomische eenheid | astronomische eenheden  unit=astronomical-unit quantity=length
centimeter | centimeters | =cm  unit=centimeter quantity=length
decimeter | decimeters | =dm  unit=decimeter quantity=length
=duim                     unit=inch quantity=length ambiguous
=feet | =foot             unit=foot quantity=length
hectometer | hectometers | =hm  unit=hectometer quantity=length
inch | inches             unit=inch quantity=length
kilometer | kilometers | =km  unit=kilometer quantity=length
lichtjaar | lichtjaren    unit=light-year quantity=length
meter | meters | =m | strekkende meter | strekkende meters | lopende meter  unit=meter quantity=length
micrometer | micrometers | =μm | =µm | micron | microns  unit=micrometer quantity=length
mijl | mijlen             unit=mile quantity=length
millimeter | millimeters | =mm  unit=millimeter quantity=length
nanometer | nanometers | =nm  unit=nanometer quantity=length
parsec | parsecs          unit=parsec quantity=length
vadem | vademen           unit=fathom quantity=length
=voet                     unit=foot quantity=length ambiguous
yard | yards              unit=yard quantity=length
zeemijl | zeemijlen | nautische mijl | nautische mijlen  unit=nautical-mile quantity=length

# area
acre | acres              unit=acre quantity=area
=are | =aren | =ares      unit=are quantity=area ambiguous
hectare | hectares | hectaren | =ha | bunder | bunders  unit=hectare quantity=area
vierkante centimeter | vierkante centimeters | =cm² | =cm2  unit=square-centimeter quantity=area
vierkante decimeter | vierkante decimeters | =dm² | =dm2  unit=square-decimeter quantity=area
vierkante kilometer | vierkante kilometers | =km² | =km2  unit=square-kilometer quantity=area
vierkante meter | vierkante meters | =m² | =m2 | centiare | centiares | centiaren  unit=square-meter quantity=area
vierkante mijl | vierkante mijlen  unit=square-mile quantity=area
vierkante millimeter | vierkante millimeters | =mm² | =mm2  unit=square-millimeter quantity=area
vierkante voet            unit=square-foot quantity=area

# volume
brutoregisterton | bruto registerton  unit=gross-register-ton quantity=volume
centiliter | centiliters | =cl  unit=centiliter quantity=volume
deciliter | deciliters | =dl  unit=deciliter quantity=volume
eetlepel | eetlepels      unit=tablespoon quantity=volume
gallon | gallons          unit=gallon quantity=volume
hectoliter | hectoliters | =hl  unit=hectoliter quantity=volume
kubieke centimeter | kubieke centimeters | =cm³ | =cm3 | =cc  unit=cubic-centimeter quantity=volume
kubieke decimeter | kubieke decimeters | =dm³ | =dm3  unit=cubic-decimeter quantity=volume
kubieke kilometer | kubieke kilometers | =km³ | =km3  unit=cubic-kilometer quantity=volume
kubieke meter | kubieke meters | kuub | =m³ | =m3  unit=cubic-meter quantity=volume
liter | liters | =l | =ltr  unit=liter quantity=volume
megaliter | megaliters    unit=megaliter quantity=volume
microliter | microliters  unit=microliter quantity=volume
milliliter | milliliters | =ml  unit=milliliter quantity=volume
pint | pints | pinten     unit=pint quantity=volume
theelepel | theelepels    unit=teaspoon quantity=volume
=vat | =vaten             unit=barrel quantity=volume ambiguous
vaten olie | vat olie | vaten ruwe olie | vat ruwe olie  unit=barrel quantity=volume

# mass
gram | grammen | =g | =gr  unit=gram quantity=mass
karaat                    unit=carat quantity=mass
kilogram | kilogrammen | =kg | kilo | kilo's  unit=kilogram quantity=mass
kiloton | kilotonnen | =kt  unit=kilotonne quantity=mass
megaton | megatonnen | =Mt  unit=megatonne quantity=mass
metrische ton | metrische tonnen  unit=tonne quantity=mass
microgram | microgrammen | =μg | =µg | =mcg  unit=microgram quantity=mass
milligram | milligrammen | =mg  unit=milligram quantity=mass
nanogram | nanogrammen | =ng  unit=nanogram quantity=mass
=ons | =onsen             unit=hectogram quantity=mass ambiguous
ounce | ounces            unit=ounce quantity=mass
=pond | =ponden           unit=pound quantity=mass ambiguous
=ton | =tonnen | =t       unit=tonne quantity=mass ambiguous
troy ounce | troy ounces  unit=ounce-troy quantity=mass

# speed
beaufort | =Bft           unit=beaufort quantity=speed
kilometer per seconde | kilometers per seconde | =km/s  unit=kilometer-per-second quantity=speed
kilometer per uur | kilometers per uur | =km/u | =km/h | =km/uur | =km per uur | kilometer/uur | kilometer in het uur  unit=kilometer-per-hour quantity=speed
=knoop | =knopen          unit=knot quantity=speed ambiguous
mach                      unit=mach quantity=speed ambiguous
meter per seconde | meters per seconde | =m/s | =m/sec  unit=meter-per-second quantity=speed
mijl per uur | mijlen per uur | =mph  unit=mile-per-hour quantity=speed

# temperature
graad Celsius | graden Celsius | celsius  unit=celsius quantity=temperature
graad Fahrenheit | graden Fahrenheit | fahrenheit  unit=fahrenheit quantity=temperature
graden onder nul | graad onder nul | graden vorst | graad vorst | graden boven nul | graad boven nul  unit=celsius quantity=temperature
=kelvin                   unit=kelvin quantity=temperature

# angle; graden without a scale can be temperature as well
boogminuut | boogminuten  unit=arc-minute quantity=angle
boogseconde | boogseconden  unit=arc-second quantity=angle
graad | graden            unit=degree quantity=angle ambiguous
graden noorderbreedte | graad noorderbreedte | graden zuiderbreedte | graad zuiderbreedte | graden oosterlengte | graad oosterlengte | graden westerlengte | graad westerlengte  unit=degree quantity=angle
radiaal | radialen        unit=radian quantity=angle

# energy
calorie | calorieën | =cal  unit=calorie quantity=energy
elektronvolt | =eV        unit=electronvolt quantity=energy
gigajoule | gigajoules | =GJ  unit=gigajoule quantity=energy
gigawattuur | gigawatturen | =GWh  unit=gigawatt-hour quantity=energy
joule | joules            unit=joule quantity=energy
kilocalorie | kilocalorieën | =kcal  unit=kilocalorie quantity=energy
kilojoule | kilojoules | =kJ  unit=kilojoule quantity=energy
kilowattuur | kilowatturen | =kWh  unit=kilowatt-hour quantity=energy
megajoule | megajoules | =MJ  unit=megajoule quantity=energy
megawattuur | megawatturen | =MWh  unit=megawatt-hour quantity=energy
petajoule | petajoules | =PJ  unit=petajoule quantity=energy
terajoule | terajoules | =TJ  unit=terajoule quantity=energy
terawattuur | terawatturen | =TWh  unit=terawatt-hour quantity=energy
wattuur | =Wh             unit=watt-hour quantity=energy

# power
gigawatt | =GW            unit=gigawatt quantity=power
kilowatt | =kW            unit=kilowatt quantity=power
kilowattpiek | =kWp       unit=kilowatt-peak quantity=power
megawatt | =MW            unit=megawatt quantity=power
megawattpiek | =MWp       unit=megawatt-peak quantity=power
milliwatt | =mW           unit=milliwatt quantity=power
paardenkracht | paardenkrachten | =pk | =PK  unit=horsepower quantity=power
terawatt | =TW            unit=terawatt quantity=power
watt | =W                 unit=watt quantity=power
wattpiek | =Wp            unit=watt-peak quantity=power

# data
bit | bits                unit=bit quantity=data
byte | bytes              unit=byte quantity=data
exabyte | exabytes        unit=exabyte quantity=data
gigabit | gigabits | =Gbit | =Gb  unit=gigabit quantity=data
gigabit per seconde | gigabits per seconde | =Gbps | =Gbit/s | =Gb/s  unit=gigabit-per-second quantity=rate
gigabyte | gigabytes | =GB | =gig  unit=gigabyte quantity=data
kilobit | kilobits | =kbit | =Kb  unit=kilobit quantity=data
kilobit per seconde | kilobits per seconde | =kbps | =kbit/s | =kb/s  unit=kilobit-per-second quantity=rate
kilobyte | kilobytes | =kB | =KB  unit=kilobyte quantity=data
megabit | megabits | =Mbit | =Mb  unit=megabit quantity=data
megabit per seconde | megabits per seconde | =Mbps | =Mbit/s | =Mb/s  unit=megabit-per-second quantity=rate
megabyte | megabytes | =MB  unit=megabyte quantity=data
megabyte per seconde | megabytes per seconde | =MB/s  unit=megabyte-per-second quantity=rate
megapixel | megapixels    unit=megapixel quantity=data
petabyte | petabytes | =PB  unit=petabyte quantity=data
pixel | pixels            unit=pixel quantity=data
terabyte | terabytes | =TB  unit=terabyte quantity=data

# pressure
atmosfeer | atmosferen    unit=atmosphere quantity=pressure ambiguous
=bar                      unit=bar quantity=pressure ambiguous
hectopascal | =hPa        unit=hectopascal quantity=pressure
kilopascal | =kPa         unit=kilopascal quantity=pressure
megapascal | =MPa         unit=megapascal quantity=pressure
millibar | =mbar          unit=millibar quantity=pressure
millimeter kwik | millimeter kwikdruk | =mmHg  unit=millimeter-ofhg quantity=pressure
=pascal | =Pa             unit=pascal quantity=pressure ambiguous
=psi                      unit=pound-force-per-square-inch quantity=pressure

# sound and frequency
decibel | decibels | =dB  unit=decibel quantity=sound
gigahertz | =GHz          unit=gigahertz quantity=frequency
hertz | =Hz               unit=hertz quantity=frequency
kilohertz | =kHz          unit=kilohertz quantity=frequency
megahertz | =MHz          unit=megahertz quantity=frequency
slagen per minuut | hartslagen per minuut  unit=beat-per-minute quantity=frequency
terahertz | =THz          unit=terahertz quantity=frequency
toeren per minuut | omwentelingen per minuut | =rpm  unit=revolution-per-minute quantity=frequency

# electricity, light, radiation, force
ampère | ampères | ampere | =A  unit=ampere quantity=electricity
becquerel | =Bq           unit=becquerel quantity=radiation
candela                   unit=candela quantity=light
kilonewton | =kN          unit=kilonewton quantity=force
kilovolt | =kV            unit=kilovolt quantity=electricity
lumen                     unit=lumen quantity=light
lux                       unit=lux quantity=light
megabecquerel | =MBq      unit=megabecquerel quantity=radiation
microsievert | =μSv | =µSv  unit=microsievert quantity=radiation
milliampère | milliampères | =mA  unit=milliampere quantity=electricity
milliampère-uur | milliampère per uur | =mAh  unit=milliampere-hour quantity=electricity
millisievert | =mSv       unit=millisievert quantity=radiation
millivolt | =mV           unit=millivolt quantity=electricity
=newton                   unit=newton quantity=force
ohm | ohms                unit=ohm quantity=electricity
sievert                   unit=sievert quantity=radiation
volt | =V                 unit=volt quantity=electricity

# amount of substance, ratio
basispunt | basispunten   unit=permyriad quantity=ratio
gram per kilometer | =g/km  unit=gram-per-kilometer quantity=consumption
gram per liter | =g/l     unit=gram-per-liter quantity=amount
microgram per kubieke meter | =μg/m³ | =µg/m³  unit=microgram-per-cubic-meter quantity=amount
microgram per liter | =μg/l | =µg/l  unit=microgram-per-liter quantity=amount
milligram per liter | milligrammen per liter | =mg/l  unit=milligram-per-liter quantity=amount
millimol | =mmol          unit=millimole quantity=amount
millimol per liter | =mmol/l  unit=millimole-per-liter quantity=amount
mol                       unit=mole quantity=amount ambiguous
=ppb | deeltjes per miljard | delen per miljard  unit=part-per-billion quantity=ratio
=ppm | deeltje per miljoen | deeltjes per miljoen | deel per miljoen | delen per miljoen  unit=part-per-million quantity=ratio
procent | percent | =pct | =pct. | procenten | percenten  unit=percent quantity=ratio
procentpunt | procentpunten | percentpunt | percentpunten | procentpuntje  unit=percentage-point quantity=ratio
promille | promilles      unit=permille quantity=ratio

# consumption and flow
kilometer per liter | kilometers per liter | =km/l  unit=kilometer-per-liter quantity=consumption
kubieke meter per seconde | kubieke meters per seconde | =m³/s | =m3/s  unit=cubic-meter-per-second quantity=flow
liter per honderd kilometer | liter per 100 kilometer | liter op honderd kilometer | liter op 100 kilometer  unit=liter-per-100-kilometer quantity=consumption
liter per minuut | liters per minuut  unit=liter-per-minute quantity=flow
liter per seconde | liters per seconde | =l/s  unit=liter-per-second quantity=flow
vaten per dag | vaten olie per dag | vat per dag  unit=barrel-per-day quantity=flow
