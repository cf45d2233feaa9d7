# lexicons/words/abbreviations.lex: abbreviations of Dutch text, written with their dots
@class    abbreviation
@licence  CC0-1.0
@source   written for knipsel
@fields   use: title name unit month weekday general organisation
@fields   ends: <flag>

# ends = often the last word of a sentence, so a capital after it may begin a new one;
# entries with use=title or use=name never end one, save those that follow the name.
# Short forms are marked '=' twice (nr., Nr.), so that VS., AFD. or WW. is no abbreviation;
# dotted ones that may end a sentence once (e.d.), so that E.D. Jansen keeps his initials.

# academic titles
bacc.                     use=title  # baccalaureus
=bc. | =Bc.               use=title  # baccalaureus
cand. | kand.             use=title  # candidatus
=dr. | =Dr.               use=title  # doctor
dr.h.c.                   use=title  # doctor honoris causa
dr.ing.                   use=title
dr.ir.                    use=title
dr.mr.                    use=title
=dra. | =Dra.             use=title  # doctoranda
=drs. | =Drs.             use=title  # doctorandus
drs.ing.                  use=title
drs.mr.                   use=title
=em. | =Em.               use=title  # emeritus
hoogl.                    use=title  # hoogleraar
=ing. | =Ing.             use=title  # ingenieur
ing.drs.                  use=title
=ir. | =Ir.               use=title  # ingenieur
ir.drs.                   use=title
=lic. | =Lic.             use=title  # licentiaat
=mr. | =Mr.               use=title  # meester in de rechten
mr.dr.                    use=title
mr.drs.                   use=title
=mrs. | =Mrs.             use=title
prof.                     use=title  # professor
prof.dr.                  use=title
prof.dr.dr.               use=title
prof.dr.h.c.              use=title
prof.dr.ir.               use=title
prof.dr.mr.               use=title
prof.ir.                  use=title
prof.mr.                  use=title
prof.mr.dr.               use=title
profs.                    use=title  # professoren

# titles after the name
=b.d.                     use=title ends  # buiten dienst
=B.Sc.                    use=title ends
=esq. | =Esq.             use=title ends  # esquire
=jr. | =Jr.               use=title ends  # junior
=LL.B.                    use=title ends
=LL.M.                    use=title ends
=M.B.A.                   use=title ends
=M.Phil.                  use=title ends
=M.Sc.                    use=title ends
=Ph.D. | =Ph.D            use=title ends
=sr. | =Sr.               use=title ends  # senior

# forms of address, nobility, court
=dhr. | =Dhr.             use=title  # de heer
=exc. | =Exc.             use=title  # excellentie
=fam. | =Fam.             use=title  # familie
=H.K.H.                   use=title  # Hare Koninklijke Hoogheid
=H.K.M.                   use=title  # Hare Koninklijke Majesteit
=H.M.                     use=title  # Hare Majesteit
=HH.MM.                   use=title  # Hunne Majesteiten
=hr. | =Hr.               use=title  # heer
=Hr.Ms.                   use=title  # Harer Majesteits
=jhr. | =Jhr. | jhr.mr. | jhr.dr. | jhr.drs.  use=title  # jonkheer
jkvr. | jkvr.mr.          use=title  # jonkvrouw
juffr.                    use=title  # juffrouw
=mej. | =Mej.             use=title  # mejuffrouw
messrs.                   use=title
mevr.                     use=title  # mevrouw
mlle.                     use=title
=mme. | =Mme.             use=title
=ms. | =Ms.               use=title
=mw. | =Mw. | mevr.mr. | mevr.drs. | mevr.dr. | mw.mr. | mw.drs. | mw.dr.  use=title  # mevrouw
=wed. | =Wed. | =wwe. | =Wwe.  use=title  # weduwe
=Z.D.H.                   use=title  # Zijne Doorluchtige Hoogheid
=Z.Em. | =Z.Em            use=title  # Zijne Eminentie
=Z.Exc.                   use=title  # Zijne Excellentie
=Z.H.                     use=title  # Zijne Heiligheid
=Z.H.Exc.                 use=title
=Z.K.H.                   use=title  # Zijne Koninklijke Hoogheid
=Z.K.M.                   use=title
=Z.M.                     use=title  # Zijne Majesteit
=Zr.Ms.                   use=title  # Zijner Majesteits

# clergy
aartsb.                   use=title  # aartsbisschop
bissch.                   use=title  # bisschop
=br. | =Br.               use=title  # broeder
=ds. | =Ds.               use=title  # dominee
=E.H.                     use=title  # eerwaarde heer
eerw.                     use=title  # eerwaarde
=fr. | =Fr.               use=title  # frater, frank
kard.                     use=title  # kardinaal
=mgr. | =Mgr.             use=title  # monseigneur
=rev. | =Rev.             use=title  # reverend
weleerw.                  use=title
=zr. | =Zr.               use=title  # zuster

# ranks of army, navy, police
=adj. | =Adj.             use=title  # adjudant
adj.-chef                 use=title
=adm. | =Adm.             use=title  # admiraal
bgen.                     use=title  # brigadegeneraal
brig.                     use=title  # brigadier
brig.-gen.                use=title
=cdt. | =Cdt.             use=title  # commandant
cmdt.                     use=title
comm.                     use=title  # commissaris
=gen. | =Gen.             use=title  # generaal
gen.-maj.                 use=title
genm.                     use=title  # generaal-majoor
hoofdinsp. | hfdinsp.     use=title
insp.                     use=title  # inspecteur
kapt. | =kpt. | =Kpt.     use=title  # kapitein
kapt.-luit.               use=title
=kol. | =Kol.             use=title  # kolonel
korp. | =kpl. | =Kpl.     use=title  # korporaal
=lt. | =Lt.               use=title  # luitenant
lt.-gen.                  use=title
lt.-kol.                  use=title
lt.kol.                   use=title
ltgen.                    use=title
ltkol.                    use=title
=ltz. | =Ltz.             use=title  # luitenant-ter-zee
luit.                     use=title  # luitenant
luit.-gen.                use=title
luit.-kol.                use=title
=maj. | =Maj.             use=title  # majoor
ritm.                     use=title  # ritmeester
serg.                     use=title  # sergeant
serg.-maj.                use=title
=sgt. | =Sgt.             use=title  # sergeant
sgt.-maj.                 use=title
sgt.maj.                  use=title
sold.                     use=title  # soldaat
vice-adm.                 use=title
wachtm.                   use=title  # wachtmeester

# functions
=adv. | =Adv.             use=title  # advocaat
adv.-gen.                 use=title  # advocaat-generaal
arch.                     use=title  # architect
burg. | burgem.           use=title  # burgemeester
=dir. | =Dir.             use=title  # directeur
dir.-gen.                 use=title
fract.-voorz.             use=title
gouv.                     use=title  # gouverneur
gouv.-gen.                use=title
min.-pres.                use=title  # minister-president
penn. | penningm.         use=title  # penningmeester
=plv. | =Plv. | plaatsverv.  use=title  # plaatsvervangend
pres.                     use=title  # president
proc.-gen.                use=title  # procureur-generaal
secr.                     use=title  # secretaris
secr.-gen. | sec.-gen.    use=title  # secretaris-generaal
=sen. | =Sen.             use=title  # senator
staatssecr.               use=title  # staatssecretaris
vice-pres.                use=title
voorz.                    use=title  # voorzitter
weth.                     use=title  # wethouder
=wnd. | =Wnd.             use=title  # waarnemend

# parts of names: saints, first names, 'van de'
=a.d.                     use=name  # aan de, aan den
=Abr.                     use=name
=Alb.                     use=name
=Ant.                     use=name
=Barth.                   use=name
=Benj.                    use=name
=Cath.                    use=name
=Ch.                      use=name
=Chr.                     use=name
=Corn.                    use=name
=Edw.                     use=name
=Elis.                    use=name
=Geo.                     use=name
=Gerh.                    use=name
=Gerr.                    use=name
=Guill.                   use=name
=Heinr.                   use=name
=Hendr.                   use=name
=Herm.                    use=name
=IJ.                      use=name
=Jac.                     use=name
=Jacq.                    use=name
=Joh.                     use=name
=Jul.                     use=name
=Lod.                     use=name
=Ludw.                    use=name
=Matth.                   use=name
=Mich.                    use=name
=O.L.V. | =O.-L.-V. | =O.L.Vr.  use=name  # Onze-Lieve-Vrouw
=Ph.                      use=name
=Rud.                     use=name
=St. | =Ste. | =Sts.      use=name  # Sint
=Th.                      use=name
=Theod.                   use=name
=Tj.                      use=name
v.d. | v.d                use=name  # van de, van den, van der
v.h.                      use=name  # van het
=Wilh.                    use=name
=Wm.                      use=name

# months
=apr.                     use=month
=aug.                     use=month
=dec.                     use=month
=feb. | =febr.            use=month
=jan.                     use=month
=jul.                     use=month
=jun.                     use=month
=mrt.                     use=month
=nov.                     use=month
=okt.                     use=month
=sep. | =sept.            use=month

# weekdays (ma. and zo. are left out: they are also words)
=di.                      use=weekday
=do.                      use=weekday
=vr.                      use=weekday
=wo.                      use=weekday
=za.                      use=weekday

# units; their official symbols have no dot, so a dot mostly ends the sentence as well
bfr. | bfrs.              use=unit ends  # Belgische frank
cal.                      use=unit ends
cl.                       use=unit ends
cm.                       use=unit ends
ct. | cts.                use=unit ends  # cent
dl.                       use=unit  # deel, deciliter
doz.                      use=unit ends  # dozijn
fl. | hfl. | =f.          use=unit  # florijn, gulden
frs.                      use=unit ends  # franken
gld.                      use=unit ends  # gulden
gr.                       use=unit ends  # gram
ha.                       use=unit ends  # hectare
hl.                       use=unit ends
kcal.                     use=unit ends
kg.                       use=unit ends
km.                       use=unit ends
=kWh.                     use=unit ends
ltr.                      use=unit ends  # liter
=m.p.h.                   use=unit ends
=max.                     use=unit  # maximaal
mg.                       use=unit ends
min.                      use=unit  # minuten, minimaal, minister
ml.                       use=unit ends
mld. | mrd.               use=unit ends  # miljard
mln.                      use=unit ends  # miljoen
mm.                       use=unit ends
mnd. | mnden.             use=unit ends  # maand
pct. | proc.              use=unit ends  # procent
pk.                       use=unit ends  # paardenkracht
sec.                      use=unit ends  # seconde
sh.                       use=unit ends  # shilling
stks.                     use=unit ends  # stuks
=wk.                      use=unit ends  # week

# organisations and legal forms
=A.C.                     use=organisation
=A.G.                     use=organisation
=A.S.                     use=organisation
=B.V. | =B.V              use=organisation ends  # besloten vennootschap
=B.V.B.A. | =B.V.B.A      use=organisation ends
=Bros.                    use=organisation
=C.S.C.                   use=organisation ends
=C.V.                     use=organisation  # commanditaire vennootschap
=C.V.A. | =C.V.B.A.       use=organisation ends
=cie. | =Cie. | cies.     use=organisation ends  # compagnie, commissie
=co. | =Co.               use=organisation ends  # compagnie
corp.                     use=organisation ends
=E.E.G.                   use=organisation ends
=E.G.                     use=organisation
=E.U. | =E.U              use=organisation ends  # Europese Unie
=F.C. | =K.F.C. | =R.F.C. | =R.K.S.V.  use=organisation
fa.                       use=organisation  # firma
gebr.                     use=organisation  # gebroeders
=H.R.                     use=organisation  # Hoge Raad
inc.                      use=organisation ends
=K.V. | =K.V.V.           use=organisation
=L.P.                     use=organisation
=ltd. | =Ltd.             use=organisation ends
=mij. | =Mij.             use=organisation ends  # maatschappij
=N.A.V.O.                 use=organisation ends
=N.V. | =N.V              use=organisation ends  # naamloze vennootschap
=P.v.d.A.                 use=organisation ends
=plc. | =Plc.             use=organisation ends
=R.S.C.                   use=organisation
=S.A.                     use=organisation  # société anonyme
=S.p.A.                   use=organisation ends
=S.V.                     use=organisation
sp.a                      use=organisation ends  # Socialistische Partij Anders
=stg. | =Stg. | sticht.   use=organisation  # stichting
=U.K.                     use=organisation
=U.N.                     use=organisation
=U.S.                     use=organisation
=U.S.A.                   use=organisation ends
univ.                     use=organisation  # universiteit
=V.K.                     use=organisation  # Verenigd Koninkrijk
=V.N.                     use=organisation ends  # Verenigde Naties
=v.o.f.                   use=organisation ends
=V.S. | =V.S              use=organisation ends  # Verenigde Staten
=V.V.                     use=organisation
=v.z.w.                   use=organisation ends

# general: a
=A.D.                     use=general  # anno Domini
a.d.h.v.                  use=general  # aan de hand van
a.g.v.                    use=general  # als gevolg van
a.h.w.                    use=general  # als het ware
=a.i.                     use=general ends  # ad interim
=a.j.b.                   use=general ends  # alsjeblieft
a.k.a.                    use=general  # also known as
=a.m.                     use=general ends  # ante meridiem
=a.s.                     use=general ends  # aanstaande
=a.u.b. | =aub. | =Aub.   use=general ends  # alstublieft
=a.v.                     use=general  # algemene vergadering
a.w.                      use=general  # aangehaald werk
aanh.                     use=general  # aanhef, aanhangsel
aant.                     use=general  # aantekening
aanv.                     use=general  # aanvang
aanw.                     use=general  # aanwezig
=afb. | =Afb.             use=general  # afbeelding
=afd. | =Afd.             use=general  # afdeling
=afk. | =Afk.             use=general  # afkorting
=afl. | =Afl.             use=general  # aflevering
=afz. | =Afz.             use=general  # afzender
=alg. | =Alg.             use=general  # algemeen
=alh. | =Alh.             use=general  # alhier
=arr. | =Arr.             use=general  # arrondissement
=art. | =Art. | artt.     use=general  # artikel
=aut. | =Aut.             use=general  # auteur

# general: b
b.g.g.                    use=general  # bij geen gehoor
=B.S.                     use=general  # Belgisch Staatsblad
=b.v. | =B.v. | =bv. | =Bv.  use=general  # bijvoorbeeld
=B.W.                     use=general  # Burgerlijk Wetboek
=Belg.                    use=general  # Belgisch
betr.                     use=general  # betreffende
=bez. | =Bez.             use=general  # bezittelijk
bibl.                     use=general  # bibliotheek
bijl.                     use=general  # bijlage
bijv. | bijvb. | =bvb. | =Bvb.  use=general  # bijvoorbeeld
bijz.                     use=general  # bijzonder
=bl. | =Bl. | bldz. | =blz. | =Blz.  use=general  # bladzijde
=bnw. | =Bnw.             use=general  # bijvoeglijk naamwoord
=Brab.                    use=general  # Brabants

# general: c
=c.a.                     use=general ends  # cum annexis
c.q.                      use=general  # casu quo
=c.s.                     use=general ends  # cum suis
=ca. | =Ca.               use=general  # circa
=cat. | =Cat.             use=general  # catalogus
=cf. | =Cf. | =cfr. | =Cfr.  use=general  # confer
conf.                     use=general  # conform
corr.                     use=general  # correspondent

# general: d
=d.a.v.                   use=general ends  # daaraanvolgend
d.d. | =dd. | =Dd.        use=general  # de dato
d.i.                      use=general  # dat is
d.m.v. | =dmv. | =Dmv.    use=general  # door middel van
d.w.z. | =dwz. | =Dwz.    use=general  # dat wil zeggen
=def. | =Def.             use=general  # definitief
=dep. | =Dep. | dept.     use=general  # departement
derg.                     use=general ends  # dergelijke
=dgl. | =Dgl.             use=general ends  # dergelijke
=div. | =Div.             use=general  # diverse
=Dld.                     use=general  # Duitsland
=dln. | =Dln.             use=general  # delen
=doc. | =Doc.             use=general  # document

# general: e
=e.a.                     use=general ends  # en andere(n)
=e.c.                     use=general ends  # en consorten
=e.d.                     use=general ends  # en dergelijke
e.e.a.                    use=general  # een en ander
=e.g.                     use=general  # exempli gratia
=e.k.                     use=general ends  # eerstkomend
=e.o.                     use=general ends  # en omstreken
=e.v. | =e.v.v.           use=general ends  # en volgende
=e.v.a.                   use=general ends  # en vele anderen
econ.                     use=general  # economisch
=ed. | =Ed. | =eds. | =Eds.  use=general  # editie, editor
=Eng.                     use=general  # Engels
=enz. | =Enz. | enzv.     use=general ends  # enzovoort
=etc. | =Etc.             use=general ends  # et cetera
=evt. | =Evt.             use=general  # eventueel
excl.                     use=general  # exclusief

# general: f, g
=ff. | =Ff. | ffdd.       use=general ends  # folgende
=fig. | =Fig.             use=general  # figuur
=fol. | =Fol.             use=general  # folio
g.g.d.                    use=general  # grootste gemene deler
=geb. | =Geb.             use=general  # geboren
=gem. | =Gem.             use=general  # gemiddeld, gemeente
geref.                    use=general  # gereformeerd
gest.                     use=general  # gestorven
=get. | =Get.             use=general  # getekend
geïll.                    use=general  # geïllustreerd

# general: h
=h.c.                     use=general  # honoris causa
h.t.l.                    use=general  # hier te lande
herv.                     use=general  # hervormd
hfdst. | hfst.            use=general  # hoofdstuk
hist.                     use=general  # historisch
=hs. | =Hs. | =hss. | =Hss.  use=general  # handschrift

# general: i
i.a.                      use=general  # inter alia
=i.c.                     use=general  # in casu
i.c.m.                    use=general  # in combinatie met
=i.e.                     use=general  # id est
i.g.v.                    use=general  # in geval van
i.h.a.                    use=general  # in het algemeen
i.h.b.                    use=general  # in het bijzonder
i.h.k.v.                  use=general  # in het kader van
i.i.g.                    use=general  # in ieder geval
i.m.                      use=general  # in memoriam
i.o.                      use=general  # in opdracht, in oprichting
i.o.m.                    use=general  # in overleg met
i.o.v.                    use=general  # in opdracht van
i.p.v. | =ipv. | =Ipv.    use=general  # in plaats van
i.s.m. | =ism. | =Ism.    use=general  # in samenwerking met
i.t.t.                    use=general  # in tegenstelling tot
i.v.m. | =ivm. | =Ivm.    use=general  # in verband met
i.z.                      use=general  # inzake
=ib. | =Ib. | ibid.       use=general ends  # ibidem
=id. | =Id.               use=general ends  # idem
=ill. | =Ill.             use=general  # illustratie
incl.                     use=general  # inclusief
=inl. | =Inl.             use=general  # inleiding, inlichtingen
inst.                     use=general  # instituut
=int. | =Int.             use=general  # internationaal
=inz. | =Inz.             use=general  # inzonderheid

# general: j, k
=j.l. | =jl. | =Jl.       use=general ends  # jongstleden
=jg. | =Jg. | =jrg. | =Jrg.  use=general  # jaargang
=jo.                      use=general  # juncto
=jur. | =Jur.             use=general  # juridisch
=K.B.                     use=general  # koninklijk besluit
=k.k.                     use=general ends  # kosten koper
=k.o.                     use=general ends  # knock-out
kath.                     use=general  # katholiek
=Kon.                     use=general  # koninklijk

# general: l
=l.c. | loc.cit.          use=general ends  # loco citato
=l.l. | =ll. | =Ll.       use=general ends  # laatstleden
l.s.                      use=general  # lectori salutem
=Lat.                     use=general  # Latijn
lett.                     use=general  # letterlijk
=lit. | =Lit.             use=general  # literatuur

# general: m
m.a.w. | =maw. | =Maw.    use=general  # met andere woorden
=M.B.                     use=general  # ministerieel besluit
m.b.t. | =mbt. | =Mbt.    use=general  # met betrekking tot
m.b.v. | =mbv. | =Mbv.    use=general  # met behulp van
m.i.                      use=general  # mijns inziens
m.i.v.                    use=general  # met ingang van
=m.m.                     use=general ends  # mutatis mutandis
m.m.v.                    use=general  # met medewerking van
m.n.                      use=general  # met name
m.u.v.                    use=general  # met uitzondering van
m.v.g.                    use=general  # met vriendelijke groet
=med. | =Med.             use=general  # medisch
=mil. | =Mil.             use=general  # militair
=mv. | =Mv.               use=general  # meervoud
=mvg. | =Mvg.             use=general

# general: n
n.a.v. | =nav. | =Nav.    use=general  # naar aanleiding van
n.b.                      use=general  # nota bene
n.Chr. | nChr.            use=general ends  # na Christus
n.h.                      use=general  # Nederlands-hervormd
=n.m. | =nm. | =Nm.       use=general ends  # namiddag
=N.N.                     use=general  # nomen nescio
=n.n.b.                   use=general ends  # nog niet bekend
=N.O. | =N.W. | =Z.O. | =Z.W.  use=general  # noordoost, noordwest, zuidoost, zuidwest
=n.o.t.k.                 use=general ends  # nader overeen te komen
=n.t.b.                   use=general ends  # nog te bepalen
=n.v.t.                   use=general ends  # niet van toepassing
=Ned. | =Nederl.          use=general  # Nederlands
=nl. | =Nl. | =nml. | =Nml.  use=general  # namelijk
=no. | =No. | =nos. | =Nos.  use=general  # numero
=nr. | =Nr. | =nrs. | =Nrs.  use=general  # nummer

# general: o
o.a. | =oa. | =Oa.        use=general  # onder andere(n)
o.b.v.                    use=general  # op basis van
o.g.                      use=general  # onroerend goed
o.g.v.                    use=general  # op grond van
o.i.                      use=general  # onzes inziens
=o.i.d.                   use=general ends  # of iets dergelijks
o.i.v.                    use=general  # onder invloed van
=o.l.v. | =olv. | =Olv.   use=general  # onder leiding van
o.m.                      use=general  # onder meer
=o.t.t. | =o.t.t.t. | =o.v.t. | =o.v.t.t.  use=general ends  # onvoltooid tegenwoordige tijd
o.v.                      use=general  # onder voorbehoud
o.v.v.                    use=general  # onder vermelding van
omstr.                    use=general  # omstreeks
=ong. | =Ong.             use=general  # ongeveer
oorspr.                   use=general  # oorspronkelijk
op.cit.                   use=general ends  # opere citato
=opm. | =Opm.             use=general  # opmerking
=org. | =Org.             use=general  # organisatie
orig.                     use=general  # origineel
overl.                    use=general  # overleden

# general: p, q
=p.                       use=general  # pagina
=p.a.                     use=general ends  # per adres, per annum
=p.d.                     use=general ends  # per dag
=p.j.                     use=general ends  # per jaar
=p.k.                     use=general ends  # paardenkracht
=p.m. | =pm. | =Pm.       use=general ends  # pro memorie, per maand, post meridiem
=p.o. | =p/o. | =P/o.     use=general ends  # per order
=p.p. | =p.p.p.d. | =p.p.p.n.  use=general ends  # per persoon
p.s. | =ps. | =Ps.        use=general  # postscriptum
p.st.                     use=general ends  # per stuk
=p.t.                     use=general ends  # pro tempore
=p.u.                     use=general ends  # per uur
=p.v.                     use=general ends  # proces-verbaal
=p.w.                     use=general ends  # per week
=pag. | =Pag.             use=general  # pagina
=par. | =Par.             use=general  # paragraaf
=plm. | =Plm.             use=general  # plusminus
=pp. | =Pp.               use=general  # pagina's
prot.                     use=general  # protestants
prov.                     use=general  # provincie
publ.                     use=general  # publicatie
=q.e.d.                   use=general ends  # quod erat demonstrandum
=q.q.                     use=general ends  # qualitate qua

# general: r
r.-k. | r.k. | =rk. | =Rk.  use=general  # rooms-katholiek
=R.I.P.                   use=general ends  # requiescat in pace
=r.o.                     use=general  # rechtsoverweging
=rb. | =Rb.               use=general  # rechtbank
=red. | =Red.             use=general  # redactie, redacteur
=ref. | =Ref.             use=general  # referentie
=reg. | =Reg.             use=general  # regionaal, register
resp.                     use=general  # respectievelijk

# general: s
=s.a.                     use=general ends  # sine anno
=s.d.                     use=general ends  # sine dato
s.g.                      use=general  # soortelijk gewicht
=S.J.                     use=general  # Societas Jesu
=s.l.                     use=general ends  # sine loco
s.s.                      use=general  # stoomschip
=s.v.                     use=general  # sub voce
=s.v.p. | =svp.           use=general ends  # s'il vous plaît
=sc. | =Sc.               use=general  # scilicet
=soc. | =Soc.             use=general  # sociaal
spec.                     use=general  # speciaal
=spr. | =Spr.             use=general  # spreek uit
=ss. | =Ss.               use=general  # sancti
=stb. | =Stb. | stbl.     use=general  # Staatsblad
stcrt.                    use=general  # Staatscourant
=str. | =Str.             use=general  # straat
stud.                     use=general  # student
suppl.                    use=general  # supplement

# general: t, u
=t.a.p.                   use=general ends  # ter aangehaalde plaatse
t.a.v. | =tav. | =Tav.    use=general  # ten aanzien van
=t.b.s. | =t.b.r.         use=general ends  # terbeschikkingstelling
t.b.v. | =tbv. | =Tbv.    use=general  # ten behoeve van
t.e.m. | =tem. | =Tem.    use=general  # tot en met
t.g.v.                    use=general  # ten gevolge van
=t.h.t.                   use=general ends  # ten minste houdbaar tot
t.h.v.                    use=general  # ter hoogte van
t.k.                      use=general  # te koop
=t.k.a.                   use=general ends  # te koop aangeboden
t.l.v.                    use=general  # ten laste van
t.n.v.                    use=general  # ten name van
t.o.                      use=general  # tegenover
t.o.v. | =tov. | =Tov.    use=general  # ten opzichte van
=t.t.                     use=general ends  # tegenwoordige tijd
t.t.z. | =ttz. | =Ttz.    use=general  # het is te zeggen
=t.v.                     use=general ends  # televisie
t.w.                      use=general  # te weten
t.w.v. | =twv. | =Twv.    use=general  # ter waarde van
=t.z.p.                   use=general ends  # te zijner plaatse
=t.z.t. | =tzt. | =Tzt.   use=general ends  # te zijner tijd
t.z.v.                    use=general  # ter zake van
=tel. | =Tel.             use=general  # telefoon
temp.                     use=general  # temperatuur
toel.                     use=general  # toelichting
trad.                     use=general  # traditioneel
u.i.                      use=general  # uws inziens
=u.s.                     use=general ends  # ut supra
uitdr.                    use=general  # uitdrukking
uitg.                     use=general  # uitgave, uitgever
uitsl.                    use=general  # uitsluitend

# general: v
v.a.                      use=general  # vanaf
v.Chr. | vChr.            use=general ends  # voor Christus
=v.k.                     use=general ends  # van de kosten
v.l.n.r. | vlnr.          use=general  # van links naar rechts
=v.m. | =vm. | =Vm.       use=general ends  # voormiddag
=v.o.n.                   use=general ends  # vrij op naam
v.r.n.l.                  use=general  # van rechts naar links
=v.t.                     use=general ends  # verleden tijd
=v.v.                     use=general ends  # vice versa
v.w.b.                    use=general  # voor wat betreft
v.z.v. | =vzv. | =Vzv.    use=general  # voor zover
=var. | =Var.             use=general  # variant
verg. | =vgl. | =Vgl.     use=general  # vergelijk
vert.                     use=general  # vertaling, vertaler
=Vl.                      use=general  # Vlaams
=vlg. | =Vlg. | vlgg.     use=general  # volgende
vlgs.                     use=general  # volgens
=vnl. | =Vnl. | vnml.     use=general  # voornamelijk
=vnw. | =Vnw.             use=general  # voornaamwoord
voorm.                    use=general  # voormalig
=vs. | =Vs.               use=general  # versus
=vz. | =Vz.               use=general  # voorzitter, voorzetsel

# general: w, z
w.i.                      use=general  # waaronder inbegrepen
w.o.                      use=general  # waaronder
=w.v.t.t.k.               use=general ends  # wat verder ter tafel komt
=ww. | =Ww.               use=general  # werkwoord
=z.b.b.h.h.               use=general ends  # zijn bezigheden buitenshuis hebbende
z.g. | =zg. | =Zg. | =zgn. | =Zgn. | zogen.  use=general  # zogenaamd
=z.g.a.n.                 use=general ends  # zo goed als nieuw
z.i.                      use=general  # zijns inziens
=z.j.                     use=general ends  # zonder jaar
=z.n. | =zn. | =Zn. | =znw. | =Znw.  use=general ends  # zelfstandig naamwoord
=z.o.z.                   use=general ends  # zie ommezijde
=z.p.                     use=general ends  # zonder plaats
=z.s.m. | =zsm. | =Zsm.   use=general ends  # zo spoedig mogelijk
