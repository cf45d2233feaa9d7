# lexicons/places/faiths.lex: adherents of faiths
@class    faith-group
@licence  CC0-1.0
@source   written for knipsel
@fields   faith: islam christianity judaism hinduism buddhism sikhism jainism druze yezidism mandaeism bahai zoroastrianism shinto taoism confucianism scientology falun-gong animism none any
@fields   plural: <flag>

# Islam
ahmadiyya               faith=islam
alawiet                 faith=islam
alawieten               faith=islam plural=yes
aleviet                 faith=islam
alevieten               faith=islam plural=yes
ibadiet                 faith=islam
ibadieten               faith=islam plural=yes
islamiet                faith=islam
islamieten              faith=islam plural=yes
islamist                faith=islam
islamisten              faith=islam plural=yes
ismaëliet               faith=islam
ismaëlieten             faith=islam plural=yes
mohammedaan             faith=islam
mohammedanen            faith=islam plural=yes
moslim                  faith=islam
moslima                 faith=islam
moslima's               faith=islam plural=yes
moslimfundamentalist    faith=islam
moslimfundamentalisten  faith=islam plural=yes
moslims                 faith=islam plural=yes
muzelman                faith=islam
muzelmannen             faith=islam plural=yes
salafist                faith=islam
salafisten              faith=islam plural=yes
sjiiet                  faith=islam
sjiieten                faith=islam plural=yes
soefi                   faith=islam
soefi's                 faith=islam plural=yes
soenniet                faith=islam
soennieten              faith=islam plural=yes
wahabiet                faith=islam
wahabieten              faith=islam plural=yes
zaïdiet                 faith=islam
zaïdieten               faith=islam plural=yes

# Christianity
adventist               faith=christianity
adventisten             faith=christianity plural=yes
amish                   faith=christianity
anglicaan               faith=christianity
anglicanen              faith=christianity plural=yes
augustijn               faith=christianity
augustijnen             faith=christianity plural=yes
baptist                 faith=christianity
baptisten               faith=christianity plural=yes
benedictijn             faith=christianity
benedictijnen           faith=christianity plural=yes
bevindelijke            faith=christianity
bevindelijken           faith=christianity plural=yes
born-again christen     faith=christianity
born-again christenen   faith=christianity plural=yes
calvinist               faith=christianity
calvinisten             faith=christianity plural=yes
christen                faith=christianity
christenen              faith=christianity plural=yes
christin                faith=christianity
christinnen             faith=christianity plural=yes
dominicaan              faith=christianity
dominicanen             faith=christianity plural=yes
doopsgezinde            faith=christianity
doopsgezinden           faith=christianity plural=yes
evangelical             faith=christianity
evangelicals            faith=christianity plural=yes
evangelischen           faith=christianity plural=yes
franciscaan             faith=christianity
franciscanen            faith=christianity plural=yes
gereformeerde           faith=christianity
gereformeerden          faith=christianity plural=yes
getuige van Jehova      faith=christianity
getuigen van Jehova     faith=christianity plural=yes
Grieks-orthodoxe        faith=christianity
Grieks-orthodoxen       faith=christianity plural=yes
hervormde               faith=christianity
hervormden              faith=christianity plural=yes
hugenoot                faith=christianity
hugenoten               faith=christianity plural=yes
Jehova's getuige        faith=christianity
Jehova's getuigen       faith=christianity plural=yes
jezuïet                 faith=christianity
jezuïeten               faith=christianity plural=yes
karmeliet               faith=christianity
karmelieten             faith=christianity plural=yes
katholiek               faith=christianity
katholieken             faith=christianity plural=yes
kopt                    faith=christianity
kopten                  faith=christianity plural=yes
koptische christen      faith=christianity
koptische christenen    faith=christianity plural=yes
lutheraan               faith=christianity
lutheranen              faith=christianity plural=yes
maroniet                faith=christianity
maronieten              faith=christianity plural=yes
mennoniet               faith=christianity
mennonieten             faith=christianity plural=yes
methodist               faith=christianity
methodisten             faith=christianity plural=yes
mormonen                faith=christianity plural=yes
mormoon                 faith=christianity
nestoriaan              faith=christianity
nestorianen             faith=christianity plural=yes
oosters-orthodoxe       faith=christianity
oosters-orthodoxen      faith=christianity plural=yes
orthodoxen              faith=christianity plural=yes
oudkatholiek            faith=christianity
oudkatholieken          faith=christianity plural=yes
pinksterchristen        faith=christianity
pinksterchristenen      faith=christianity plural=yes
pinkstergelovige        faith=christianity
pinkstergelovigen       faith=christianity plural=yes
presbyteriaan           faith=christianity
presbyterianen          faith=christianity plural=yes
protestant              faith=christianity
protestanten            faith=christianity plural=yes
puritein                faith=christianity
puriteinen              faith=christianity plural=yes
quaker                  faith=christianity
quakers                 faith=christianity plural=yes
remonstrant             faith=christianity
remonstranten           faith=christianity plural=yes
rooms-katholiek         faith=christianity
rooms-katholieken       faith=christianity plural=yes
Russisch-orthodoxe      faith=christianity
Russisch-orthodoxen     faith=christianity plural=yes
salesiaan               faith=christianity
salesianen              faith=christianity plural=yes
Servisch-orthodoxe      faith=christianity
Servisch-orthodoxen     faith=christianity plural=yes
Syrisch-orthodoxe       faith=christianity
Syrisch-orthodoxen      faith=christianity plural=yes
trappist                faith=christianity
trappisten              faith=christianity plural=yes
unitariër               faith=christianity
unitariërs              faith=christianity plural=yes
waldenzen               faith=christianity plural=yes
waldenzer               faith=christianity
zevendedagsadventist    faith=christianity
zevendedagsadventisten  faith=christianity plural=yes

# Judaism
asjkenazi             faith=judaism
asjkenazi's           faith=judaism plural=yes
asjkenazim            faith=judaism plural=yes
charedi               faith=judaism
charedim              faith=judaism plural=yes
chassidim             faith=judaism plural=yes
chassied              faith=judaism
israëliet             faith=judaism
israëlieten           faith=judaism plural=yes
joden                 faith=judaism plural=yes
jodin                 faith=judaism
jodinnen              faith=judaism plural=yes
jood                  faith=judaism
orthodoxe joden       faith=judaism plural=yes
orthodoxe jood        faith=judaism
sefard                faith=judaism
sefarden              faith=judaism plural=yes
sefardi               faith=judaism
sefardim              faith=judaism plural=yes
ultraorthodoxe joden  faith=judaism plural=yes
ultraorthodoxe jood   faith=judaism
ultraorthodoxen       faith=judaism plural=yes

# Other faiths and no faith
agnost                 faith=none
agnosten               faith=none plural=yes
agnostici              faith=none plural=yes
agnosticus             faith=none
andersgelovige         faith=any
andersgelovigen        faith=any plural=yes
animist                faith=animism
animisten              faith=animism plural=yes
atheïst                faith=none
atheïsten              faith=none plural=yes
bahai                  faith=bahai
bahais                 faith=bahai plural=yes
boeddhist              faith=buddhism
boeddhisten            faith=buddhism plural=yes
confucianist           faith=confucianism
confucianisten         faith=confucianism plural=yes
druus                  faith=druze
druze                  faith=druze
druzen                 faith=druze plural=yes
Falun Gong-aanhanger   faith=falun-gong
Falun Gong-aanhangers  faith=falun-gong plural=yes
gelovige               faith=any
gelovigen              faith=any plural=yes
Hare Krishna           faith=hinduism
Hare Krishna's         faith=hinduism plural=yes
hindoe                 faith=hinduism
hindoenationalist      faith=hinduism
hindoenationalisten    faith=hinduism plural=yes
hindoes                faith=hinduism plural=yes
ietsist                faith=none
ietsisten              faith=none plural=yes
jaïn                   faith=jainism
jaïnist                faith=jainism
jaïnisten              faith=jainism plural=yes
jaïns                  faith=jainism plural=yes
jezidi                 faith=yezidism
jezidi's               faith=yezidism plural=yes
ketter                 faith=none
ketters                faith=none plural=yes
mandeeër               faith=mandaeism
mandeeërs              faith=mandaeism plural=yes
niet-christen          faith=any
niet-christenen        faith=any plural=yes
niet-gelovige          faith=none
niet-gelovigen         faith=none plural=yes
niet-moslim            faith=any
niet-moslims           faith=any plural=yes
ongelovige             faith=none
ongelovigen            faith=none plural=yes
parsi                  faith=zoroastrianism
parsi's                faith=zoroastrianism plural=yes
scientologen           faith=scientology plural=yes
scientologist          faith=scientology
scientologists         faith=scientology plural=yes
scientoloog            faith=scientology
shintoïst              faith=shinto
shintoïsten            faith=shinto plural=yes
sikh                   faith=sikhism
sikhs                  faith=sikhism plural=yes
taoïst                 faith=taoism
taoïsten               faith=taoism plural=yes
vrijzinnige            faith=none
vrijzinnigen           faith=none plural=yes
yazidi                 faith=yezidism
yazidi's               faith=yezidism plural=yes
yezidi                 faith=yezidism
yezidi's               faith=yezidism plural=yes
zoroastriër            faith=zoroastrianism
zoroastriërs           faith=zoroastrianism plural=yes
