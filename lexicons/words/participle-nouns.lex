# lexicons/words/participle-nouns.lex: nouns that look like a participle
@class    participle-noun
@licence  CC0-1.0
@source   written for knipsel

# with ge-
gebed
gebied
gebit
gebod
gedicht | gedichten
gedrag
geduld
gegeven | gegevens
gehakt
gehoor
gehucht | gehuchten
geld
gelid
geluid | geluiden
gemoed
gerecht | gerechten
gerucht | geruchten
geschut
geslacht | geslachten
gesticht
gevecht | gevechten
gevolg
geweld
gewest | gewesten
geweten
gewicht | gewichten
gewricht | gewrichten
gezicht | gezichten

# with be-, ver-, on-, and past forms
aanbod
aandacht
afstand
beleid
beraad
bericht | berichten
beslag
besluit
bestand
bewind
bezit
inzicht
opdracht
overlast
overzicht
toestand
toezicht
uitzicht
verband
verblijf
verbod
verbond
verdict
verdriet
verleden
verlof
vermogen
verraad
verstand
vertrek
vertrouwen
verzet
verzoek

# heads of compounds
-aandacht
-beleid
-beraad
-bericht
-bestand
-gebed
-gebied
-gedicht
-gedrag
-geld
-geluid
-gerecht
-geslacht
-gevecht
-geweld
-gewicht
-gezicht
-opdracht
-overzicht
-toezicht
-verband
-verbod
-verbond
-verleden
-verzet
