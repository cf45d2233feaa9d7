# lexicons/words/adjective-suffixes.lex: endings of adjectives
@class    adjective-suffix
@licence  CC0-1.0
@source   written for knipsel
@fields   sure: <flag>

# sure: alone enough to take an unknown word for an adjective; the second form is inflected
-achtig | -achtige        sure
-baar | -bare             sure
-ig | -ige                sure
-isch | -ische            sure
-lijk | -lijke            sure
-loos | -loze             sure
-matig | -matige          sure
-zaam | -zame             sure

# derivations
-aal | -ale
-aans | -aanse
-aar | -are
-abel | -abele
-air | -aire
-ant | -ante
-daags | -daagse
-eel | -ele
-eerd | -eerde
-ees | -ese
-eeuws | -eeuwse
-end | -ende
-ent | -ente
-esk | -eske
-eus | -euze
-iaal | -iale
-iaans | -iaanse
-ibel | -ibele
-ief | -ieve
-iek | -ieke
-maals | -maalse
-malig | -malige
-oir | -oire
-oos | -oze
-urig | -urige

# second halves of compounds
-arm | -arme
-bestendig | -bestendige
-bewust | -bewuste
-breed | -brede
-delig | -delige
-dicht | -dichte
-gebonden
-gericht | -gerichte
-gezind | -gezinde
-harig | -harige
-hoog | -hoge
-houdend | -houdende
-jarig | -jarige
-klaar | -klare
-kleurig | -kleurige
-kundig | -kundige
-lang | -lange
-lastig | -lastige
-moedig | -moedige
-ogig | -ogige
-proof
-rijk | -rijke
-rond | -ronde
-schuw | -schuwe
-sterk | -sterke
-talig | -talige
-vaardig | -vaardige
-vast | -vaste
-vol | -volle
-vormig | -vormige
-vrij | -vrije
-waardig | -waardige
-wekkend | -wekkende
-zijdig | -zijdige
-zuchtig | -zuchtige
-zwak | -zwakke
