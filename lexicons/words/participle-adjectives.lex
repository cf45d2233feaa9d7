# lexicons/words/participle-adjectives.lex: participles that are mostly adjectives
@class    participle-adjective
@licence  CC0-1.0
@source   written for knipsel

# past participles and words that look like one
bedaard | bedaarde
bedroefd | bedroefde
begaafd | begaafde
bejaard | bejaarde
bekend | bekende | bekender | bekendste
benieuwd | benieuwde
bepaald | bepaalde
beperkt | beperkte | beperkter
beroemd | beroemde | beroemder | beroemdste
beschaafd | beschaafde
bevoegd | bevoegde
bevriend | bevriende
bezorgd | bezorgde
doordacht | doordachte
ervaren | ervarener
geavanceerd | geavanceerde
gecompliceerd | gecompliceerde
gedetailleerd | gedetailleerde
gehandicapt | gehandicapte
geheid
gehuwd | gehuwde
gekleurd | gekleurde
geleerd | geleerde
geliefd | geliefde | geliefder
gematigd | gematigde
gemiddeld | gemiddelde
gemotiveerd | gemotiveerde
gepast | gepaste
gerust | geruste
geschikt | geschikte | geschikter
geslaagd | geslaagde
gespannen
gespecialiseerd | gespecialiseerde
getalenteerd | getalenteerde
getrouwd | getrouwde
gevarieerd | gevarieerde
gewild | gewilde
gewond | gewonde
gezind | gezinde
geïnteresseerd | geïnteresseerde
ingewikkeld | ingewikkelde | ingewikkelder
onbekend | onbekende
onbeperkt | onbeperkte
onbevoegd | onbevoegde
ongehuwd | ongehuwde
ongekend | ongekende
ongerust | ongeruste
ongeschikt | ongeschikte
onverwacht | onverwachte
opgewekt | opgewekte
overtuigd | overtuigde
uitgebreid | uitgebreide | uitgebreider
uitgestrekt | uitgestrekte
verantwoord | verantwoorde
verkeerd | verkeerde
verliefd | verliefde
vermeend | vermeende
verslaafd | verslaafde
vertrouwd | vertrouwde
voldaan | voldane
zogenaamd | zogenaamde

# present participles
afwisselend | afwisselende
belangwekkend | belangwekkende
boeiend | boeiende
doorslaggevend | doorslaggevende
dringend | dringende | dringender
dwingend | dwingende
indringend | indringende
indrukwekkend | indrukwekkende
ingrijpend | ingrijpende
komend | komende
levend | levende
ontroerend | ontroerende
ontzettend | ontzettende
opvallend | opvallende
overtuigend | overtuigende
overwegend | overwegende
schitterend | schitterende
spannend | spannende | spannender
toonaangevend | toonaangevende
uitmuntend | uitmuntende
uitsluitend | uitsluitende
uitstekend | uitstekende
verrassend | verrassende
verschillend | verschillende
vervelend | vervelende
voldoende
volgend | volgende
vooraanstaand | vooraanstaande
voorafgaand | voorafgaande
voortdurend | voortdurende
voortvarend | voortvarende
woedend | woedende
zorgwekkend | zorgwekkende

# endings of compounds
-bekend
-bekende
-gericht
-gerichte
-gezind
-gezinde
