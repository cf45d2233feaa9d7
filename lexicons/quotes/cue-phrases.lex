# lexicons/quotes/cue-phrases.lex: prepositions and set phrases that attribute what is said
@class    cue-phrase
@licence  CC0-1.0
@source   written for knipsel
@fields   kind: source own

# the source follows
afgaande op | afgaand op                        kind=source
aldus                                           kind=source
bij monde van                                   kind=source
blijkens                                        kind=source
gezien door de ogen van                         kind=source
in de analyse van                               kind=source
in de beleving van                              kind=source
in de formulering van                           kind=source
in de interpretatie van                         kind=source
in de lezing van | in de versie van             kind=source
in de ogen van                                 kind=source
in de optiek van | vanuit de optiek van         kind=source
in de opvatting van | naar de opvatting van     kind=source
in de perceptie van                             kind=source
in de redenering van                            kind=source
in de visie van | in de zienswijze van          kind=source
in de woorden van | in woorden van              kind=source
luidens                                         kind=source
met de woorden van                              kind=source
met een beroep op | onder beroep op | zich beroepend op  kind=source
naar de indruk van                              kind=source
naar de mening van | naar mening van            kind=source
naar de overtuiging van                         kind=source
naar de schatting van                           kind=source
naar de smaak van                               kind=source
naar de verwachting van                         kind=source
naar het gevoel van | naar het gevoelen van     kind=source
naar het inzicht van                            kind=source
naar het oordeel van | naar oordeel van         kind=source
naar het zeggen van                             kind=source
naar schatting van                              kind=source
om met de woorden van | om in de woorden van    kind=source
onder verwijzing naar | met verwijzing naar | verwijzend naar  kind=source
op basis van informatie van | op grond van informatie van  kind=source
op gezag van                                    kind=source
op het gezag van                                kind=source
te oordelen naar                                kind=source
uit de mond van                                 kind=source
vanuit het perspectief van                      kind=source
volgens                                         kind=source
vrij naar                                       kind=source
zo blijkt uit | zo bleek uit | naar blijkt uit | naar bleek uit  kind=source
zo staat in | zo staat te lezen in | zo is te lezen in | zo valt te lezen in | zo lezen we in  kind=source
zoals blijkt uit | zoals bleek uit              kind=source
zoals te lezen is in | zoals te lezen staat in  kind=source

# no source of their own follows
in eigen ogen | in zijn ogen | in haar ogen | in hun ogen  kind=own
in eigen woorden | in zijn eigen woorden | in haar eigen woorden | in hun eigen woorden | met eigen woorden  kind=own
in mijn ogen | in onze ogen                     kind=own
in zijn beleving | in haar beleving | in hun beleving | in mijn beleving  kind=own
in zijn optiek | in haar optiek | in hun optiek | in mijn optiek  kind=own
in zijn visie | in haar visie | in hun visie | in mijn visie | in onze visie  kind=own
in zijn woorden | in haar woorden | in hun woorden | in mijn woorden  kind=own
naar eigen gevoel | naar eigen beleving | in eigen beleving  kind=own
naar eigen oordeel | naar eigen mening | naar eigen inzicht | naar eigen overtuiging  kind=own
naar eigen schatting | naar eigen berekening    kind=own
naar eigen zeggen | volgens eigen zeggen | naar zijn zeggen | naar haar zeggen | naar hun zeggen  kind=own
naar verluidt | naar verluid | naar werd verluid  kind=own
naar wordt aangenomen | naar men aanneemt | zo wordt aangenomen | naar algemeen wordt aangenomen  kind=own
naar wordt beweerd | naar men beweert | zo wordt beweerd | zo werd beweerd  kind=own
naar wordt gefluisterd | zo wordt gefluisterd   kind=own
naar wordt gemeld | zo wordt gemeld | zo werd gemeld | naar verder wordt gemeld  kind=own
naar wordt gevreesd | naar men vreest | zo wordt gevreesd | zo is de vrees  kind=own
naar wordt vermoed | naar men vermoedt | zo wordt vermoed  kind=own
naar wordt verwacht | naar men verwacht | zo wordt verwacht | zo is de verwachting  kind=own
naar zijn gevoel | naar haar gevoel | naar hun gevoel | naar mijn gevoel  kind=own
naar zijn mening | naar haar mening | naar hun mening | naar mijn mening | naar onze mening  kind=own
naar zijn oordeel | naar haar oordeel | naar hun oordeel | naar mijn oordeel | naar ons oordeel  kind=own
naar zijn overtuiging | naar haar overtuiging | naar hun overtuiging  kind=own
zijns inziens | haars inziens | huns inziens | mijns inziens | onzes inziens | =m.i. | =z.i. | =h.i.  kind=own
zo blijkt | zo bleek | zo is gebleken | naar is gebleken | naar blijkt | naar bleek  kind=own
zo gaat het verhaal | zo gaat het gerucht | zo wil het verhaal | het verhaal gaat | het gerucht gaat  kind=own
zo heet het | zo heette het | naar het heet | zoals het heet  kind=own
zo is bekend geworden | naar bekend is geworden | naar bekend werd  kind=own
zo is de conclusie | zo luidt de conclusie | zo luidde de conclusie | zo luidt het oordeel | zo luidde het oordeel  kind=own
zo is de hoop | zo is de overtuiging            kind=own
zo is de redenering | zo luidt de redenering | zo luidde de redenering | zo is de gedachte | zo is het idee  kind=own
zo luidt het | zo luidde het | zo klinkt het | zo klonk het  kind=own
zo wordt gezegd | zo werd gezegd | zo zegt men | naar men zegt | naar gezegd wordt | zoals men zegt  kind=own
