# lexicons/actors/international.lex: international bodies, courts, armed groups, NGOs, churches, think tanks and movements
@class    organisation
@licence  CC0-1.0
@source   written for knipsel
@homonyms
@fields   kind: party parliament government police court army intelligence union employers company media ngo armed education health culture sport music international religion research
@fields   country: <text>
@fields   of: <text>
@fields   ambiguous: <flag>

# The United Nations
Algemene Vergadering van de Verenigde Naties | Algemene Vergadering van de VN | =Algemene Vergadering | Algemene VN-vergadering  kind=international
Economische en Sociale Raad | =Ecosoc | =ECOSOC  kind=international
=INCB | International Narcotics Control Board   kind=international
Internationaal Atoomenergieagentschap | =IAEA | Internationaal Atoomagentschap | Internationaal Atoom Energie Agentschap | Internationaal Atoombureau | VN-atoomagentschap  kind=international
Internationale Arbeidsorganisatie | =ILO | =IAO | International Labour Organization  kind=international
Internationale Burgerluchtvaartorganisatie | =ICAO | International Civil Aviation Organization  kind=international
Internationale Maritieme Organisatie | =IMO | International Maritime Organization  kind=international
Internationale Organisatie voor Migratie | =IOM | International Organization for Migration  kind=international
Internationale Telecommunicatie Unie | =ITU | International Telecommunication Union  kind=international
=IPBES | VN-biodiversiteitspanel                kind=international
=IPCC | VN-klimaatpanel | Intergovernmental Panel on Climate Change | Klimaatpanel van de VN | VN-Klimaatpanel  kind=international
=OCHA | =Ocha | VN-hulporganisatie OCHA | VN-bureau voor humanitaire zaken  kind=international
UN Habitat | =UN-Habitat                        kind=international
UN Women | =UNIFEM | VN-vrouwenorganisatie      kind=international
=UNAIDS | =UNAids | =Unaids | VN-aidsorganisatie  kind=international
=UNCTAD | =Unctad                               kind=international
=UNDP | VN-ontwikkelingsprogramma | Ontwikkelingsprogramma van de Verenigde Naties | VN-ontwikkelingsorganisatie  kind=international
=UNEP | VN-milieuprogramma | VN-Milieuprogramma | VN-milieuorganisatie | Milieuprogramma van de Verenigde Naties  kind=international
=Unesco | =UNESCO | VN-cultuurorganisatie       kind=international
=UNFCCC | VN-klimaatbureau                      kind=international
=UNFPA | VN-bevolkingsfonds | VN-Bevolkingsfonds | Bevolkingsfonds van de Verenigde Naties  kind=international
UNHCR | =Unhcr | VN-vluchtelingenorganisatie | VN-vluchtelingenorganisatie UNHCR | Hoge Commissariaat voor de Vluchtelingen | VN-Vluchtelingenorganisatie  kind=international
=Unicef | =UNICEF | Kinderfonds van de Verenigde Naties | VN-kinderfonds | VN-Kinderfonds | VN-kinderrechtenorganisatie  kind=international
=UNIDO | =Unido                                 kind=international
=UNITAR                                         kind=international
=Unmovic | =UNMOVIC                             kind=international
=UNODC | VN-drugsbureau | VN-bureau voor drugs en misdaad  kind=international
=UNOPS                                          kind=international
=UNRWA | =Unrwa | VN-hulporganisatie voor Palestijnse vluchtelingen | VN-hulporganisatie UNRWA  kind=international
=Unscom | =UNSCOM                               kind=international
UNWTO | Wereldtoerismeorganisatie | Wereldorganisatie voor Toerisme  kind=international
Veiligheidsraad | VN-Veiligheidsraad | Veiligheidsraad van de Verenigde Naties | Veiligheidsraad van de VN  kind=international
Verenigde Naties | =VN | =UNO | =UN | =V.N. | United Nations  kind=international
VN-comité tegen foltering | Comité tegen Foltering  kind=international
VN-comité tegen rassendiscriminatie | =CERD     kind=international
VN-Kinderrechtencomité | VN-kinderrechtencomité | Kinderrechtencomité  kind=international
VN-Mensenrechtenbureau | VN-mensenrechtenbureau | =OHCHR  kind=international
VN-Mensenrechtencomité | VN-mensenrechtencomité  kind=international
VN-mensenrechtencommissie | Mensenrechtencommissie van de VN | Mensenrechtencommissie van de Verenigde Naties  kind=international
VN-Mensenrechtenraad | VN-mensenrechtenraad | Mensenrechtenraad van de VN | Mensenrechtenraad van de Verenigde Naties | =Mensenrechtenraad  kind=international
VN-secretariaat | Secretariaat van de Verenigde Naties  kind=international
=VN-universiteit | United Nations University    kind=international
VN-Vrouwenrechtencomité | =CEDAW                kind=international
Voedsel- en Landbouworganisatie | =FAO | VN-voedselorganisatie | Wereldvoedselorganisatie | VN-landbouworganisatie  kind=international
Volkenbond                                      kind=international
Vrijwilligersprogramma van de VN | =UNV         kind=international
Wereld Meteorologische Organisatie | =WMO | Meteorologische Wereldorganisatie | World Meteorological Organization  kind=international
Wereldgezondheidsorganisatie | =WHO | =WGO | World Health Organization | World Health Organisation  kind=international
Wereldpostunie | =UPU | Universal Postal Union  kind=international
Wereldvoedselprogramma | =WFP | World Food Programme | World Food Program | VN-voedselprogramma  kind=international
World Intellectual Property Organization | =WIPO | Wereldorganisatie voor de Intellectuele Eigendom  kind=international

# Peace-keeping missions and multinational forces
=Althea | Operatie Althea                       kind=army ambiguous
=Amis | =AMIS                                   kind=army
=Amisom | =AMISOM                               kind=army
=Aspides | Operatie Aspides                     kind=army
=Atalanta | Operatie Atalanta                   kind=army ambiguous
=Atmis | =ATMIS                                 kind=army
=Barkhane | Opération Barkhane | Operatie Barkhane  kind=army
=Belbat                                         kind=army
=Belubat                                        kind=army
=Belukos                                        kind=army
=Binuh | =BINUH                                 kind=army
=Dutchbat                                       kind=army
=Dutchbat I                                     kind=army
=Dutchbat II                                    kind=army
=Dutchbat III                                   kind=army
=Ecomog | =ECOMOG                               kind=army
Enduring Freedom | Operatie Enduring Freedom | Operation Enduring Freedom  kind=army
=Eufor | =EUFOR | =Eufor Althea                 kind=army
=Eulex | =EULEX                                 kind=army
=Eupol | =EUPOL                                 kind=army
=EUTM                                           kind=army
=G5 Sahel                                       kind=army
=Ifor | =IFOR                                   kind=army
=Interfet | =INTERFET                           kind=army
Internationale coalitie tegen IS                kind=army
=Irini | Operatie Irini                         kind=army
=ISAF | =Isaf | International Security Assistance Force  kind=army
=Kfor | =KFOR | KFOR-vredesmacht | Kosovo Force  kind=army
=MFO | Multinational Force and Observers        kind=army country=EG
=MINURSO | =Minurso                             kind=army
=Minusca | =MINUSCA                             kind=army
=Minusma | =MINUSMA                             kind=army
=Minustah | =MINUSTAH                           kind=army
=Monuc | =MONUC                                 kind=army
=Monusco | =MONUSCO                             kind=army
Ocean Shield | Operatie Ocean Shield            kind=army
=Onub | =ONUB                                   kind=army
=Onuci | =UNOCI | =ONUCI                        kind=army
Resolute Support                                kind=army
=Serval | Operatie Serval                       kind=army ambiguous
=Sfor | =SFOR | SFOR-vredesmacht | Stabilization Force  kind=army
=Sophia | Operatie Sophia | EUNavfor Med        kind=army ambiguous
=Takuba                                         kind=army
Task Force Uruzgan | =TFU                       kind=army
=Unama | =UNAMA                                 kind=army
=Unami | =UNAMI                                 kind=army
=Unamid | =UNAMID                               kind=army
=Unamir | =UNAMIR                               kind=army
=Unamsil | =UNAMSIL                             kind=army
=Unavem | =UNAVEM                               kind=army
=Undof | =UNDOF                                 kind=army
=Unficyp | =UNFICYP                             kind=army
=Unibat                                         kind=army
=Unifil | =UNIFIL                               kind=army
=Unikom | =UNIKOM                               kind=army
=Unisfa | =UNISFA                               kind=army
=Unitaf | =UNITAF                               kind=army
=Unmee | =UNMEE                                 kind=army
=Unmik | =UNMIK                                 kind=army
=Unmil | =UNMIL                                 kind=army
=Unmis | =UNMIS                                 kind=army
=Unmiss | =UNMISS                               kind=army
=Unomig | =UNOMIG                               kind=army
=Unosom | =UNOSOM                               kind=army
=Unprofor | =UNPROFOR                           kind=army
=Unsmil | =UNSMIL                               kind=army
=Untac | =UNTAC                                 kind=army
=Untaes | =UNTAES                               kind=army
=Untaet | =UNTAET                               kind=army
=Untso | =UNTSO                                 kind=army

# NATO
Allied Joint Force Command Brunssum | =JFC Brunssum  kind=international
=Anzus | =ANZUS                                 kind=international
=AUKUS | =Aukus                                 kind=international
=CSTO | Organisatie van het Verdrag voor Collectieve Veiligheid | Collectieve Veiligheidsverdragsorganisatie  kind=international
=NAVO | =Navo | =NATO | =Nato | =NAVO-alliantie | Noord-Atlantische Verdragsorganisatie | Noord-Atlantisch Bondgenootschap | Noord-Atlantische Alliantie | =NAVO-bondgenootschap  kind=international
NAVO-hoofdkwartier                              kind=international
NAVO-Raad | NAVO-raad | Navo-raad | Noord-Atlantische Raad  kind=international
NAVO-Rusland Raad | NAVO-Rusland-raad | NAVO-Ruslandraad  kind=international
Parlementaire Assemblee van de NAVO             kind=international
Quick Reaction Force | NATO Response Force | =NRF  kind=international
=SEATO | =Zoavo                                 kind=international
=SHAPE | =Shape                                 kind=international
Warschaupact | Warschau-pact | Pact van Warschau  kind=international
West-Europese Unie | =WEU                       kind=international

# The European Union and its institutions
Baltische Raad                                  kind=international
Benelux | Benelux Unie | Benelux Economische Unie  kind=international
Beneluxparlement | Benelux-parlement | Beneluxraad | Interparlementaire Beneluxraad  kind=parliament
=Cepol                                          kind=international
Comité van de Regio's | Europees Comité van de Regio's  kind=international
=Commissie                                      kind=international of="Europese Commissie" ambiguous
=Commissie-Barroso                              kind=international
=Commissie-Juncker                              kind=international
=Commissie-Prodi                                kind=international
=Commissie-Santer                               kind=international
=Commissie-Von der Leyen                        kind=international
Coreper                                         kind=international
=DiEM25                                         kind=party
=EASA | Europees Agentschap voor de Veiligheid van de Luchtvaart | Europese luchtvaartautoriteit | Europees luchtvaartagentschap  kind=international
=EASO | =EUAA | Europees Asielagentschap        kind=international
=EBA | Europese Bankautoriteit | Europese bankenautoriteit | Europese bankentoezichthouder  kind=international
=ECDC | Europees Centrum voor Ziektepreventie en -bestrijding | Europees Centrum voor Ziektebestrijding  kind=international
=ECHA | Europees Chemicaliënagentschap | Europees Agentschap voor chemische stoffen  kind=international
Ecofin | Ecofin-raad | Ecofinraad | =ECOFIN     kind=international
=EDA | Europees Defensieagentschap | European Defence Agency  kind=international
=EDPB                                           kind=international
=EDPS | Europese Toezichthouder voor Gegevensbescherming | Europese privacytoezichthouder  kind=international
=EEA | Europees Milieuagentschap | Europees Milieu-agentschap  kind=international
=EFSA | Europese Voedselveiligheidsautoriteit | Europese Autoriteit voor Voedselveiligheid  kind=international
=EIOPA                                          kind=international
=EMA | Europees Geneesmiddelenbureau | Europees Geneesmiddelenagentschap | Europees Medicijnagentschap | European Medicines Agency | =EMEA  kind=international
=EMCDDA | Europees Waarnemingscentrum voor Drugs | Europees Drugsagentschap | Europees drugswaarnemingscentrum  kind=international
=EMSA | Europees Agentschap voor Maritieme Veiligheid  kind=international
=ENISA | =Enisa                                 kind=international
=EPO | Europees Octrooibureau | Europees Patentbureau | Europese Octrooi Organisatie  kind=international
=ESMA | Europese Autoriteit voor Effecten en Markten  kind=international
=Euratom | =EURATOM                             kind=international
Eurobarometer                                   kind=international
Eurocontrol                                     kind=international
Eurocorps                                       kind=army
Eurodac                                         kind=international
Eurogroep | =EUROGROEP                          kind=international
Eurojust                                        kind=court
Europees Economisch en Sociaal Comité | Economisch en Sociaal Comité  kind=international
Europees Monetair Instituut                     kind=international
=Europees Openbaar Ministerie | =EOM | =EPPO    kind=court
Europees Parlement | =EP | Europarlement | European Parliament  kind=parliament
Europees Stabiliteitsmechanisme | =ESM | Europees noodfonds | =EFSF  kind=international
Europees Stelsel van Centrale Banken | =ESCB    kind=international
Europees Unitair Links | =GUE/NGL | The Left in the European Parliament  kind=party
Europese Arbeidsautoriteit                      kind=international
Europese Centrale Bank | =ECB | European Central Bank  kind=international
Europese Commissie | Commissie van de Europese Gemeenschappen | EU-Commissie | European Commission  kind=international
Europese Conservatieven en Hervormers | =ECR    kind=party
Europese Dienst voor Extern Optreden | =EDEO | =EEAS  kind=international
Europese Economische Gemeenschap | =EEG         kind=international
Europese Economische Ruimte | =EER              kind=international
Europese Gemeenschap | =EG | =E.G. | Europese Gemeenschappen  kind=international
Europese Gemeenschap voor Kolen en Staal | =EGKS  kind=international
Europese Groenen | Groenen/EVA | European Greens | =Groenen/Europese Vrije Alliantie  kind=party
Europese Investeringsbank | =EIB                kind=international
Europese Liberalen | =ALDE | =ELDR | Renew Europe | =Alliantie van Liberalen en Democraten voor Europa  kind=party
Europese Ombudsman                              kind=international
Europese Politieke Gemeenschap                  kind=international
Europese Raad | EU-top                          kind=international
Europese Rekenkamer                             kind=international
Europese Sociaaldemocraten | =PES | Partij van de Europese Socialisten | =S&D | Progressieve Alliantie van Socialisten en Democraten  kind=party
Europese Unie | =EU | =E.U. | =EU-27 | =EU-28 | =EU-25 | =EU-15 | European Union  kind=international
Europese Volkspartij | =EVP | =EPP              kind=party
Europol | Europese politiedienst                kind=police
Eurostat                                        kind=international
=EVA | Europese Vrijhandelsassociatie | =EFTA   kind=international
=FRA | Europees Bureau voor de Grondrechten | EU-grondrechtenagentschap | Europees Grondrechtenbureau | EU-Agentschap voor de Grondrechten  kind=international
Frontex | Europese grensbewaking | Europees grensagentschap | Europese grens- en kustwacht  kind=police
Identiteit en Democratie | =ENF | Identity and Democracy  kind=party
Noordse Raad                                    kind=international
=OLAF | =Olaf | Europese antifraudedienst | Europees antifraudebureau  kind=police
Patriotten voor Europa | Patriots for Europe    kind=party
Raad van de Europese Unie | Europese Raad van Ministers | EU-Raad | EU-ministerraad  kind=international
=SRB | Single Resolution Board | Europese afwikkelingsraad  kind=international
Visegrád-groep | Visegrádgroep | Visegrad-groep | =V4 | Visegrad-landen | Visegrádlanden  kind=international
=Volt Europa                                    kind=party

# Council of Europe, OSCE and other organisations of states
Afrikaanse Unie | =AU | African Union | =A.U.   kind=international
=Alba | =ALBA                                   kind=international ambiguous
Alliantie van Sahelstaten | =AES                kind=international
Andesgemeenschap | Andesgroep | Andespact       kind=international
Antarctische Verdragsorganisatie                kind=international
=APEC | =Apec | Asia-Pacific Economic Cooperation  kind=international
Arabische Liga | Liga van Arabische Staten | Arab League  kind=international
Arabische Maghreb Unie                          kind=international
Arctische Raad                                  kind=international
=ASEAN | =Asean | Associatie van Zuidoost-Aziatische Naties  kind=international
Bank voor Internationale Betalingen | =BIB | =BIS | Bank for International Settlements  kind=international
Bazels Comité | Basel Comité | Bazelcomité | Comité van Bazel  kind=international
Beweging van Niet-Gebonden Landen | Niet-gebonden Landen | Beweging van Ongebonden Landen  kind=international
Bilderberggroep | Bilderberg-groep | Bilderbergconferentie | Bilderberg Groep  kind=international
=BIMSTEC                                        kind=international
=BRICS | =Brics | =BRIC | Brics-landen          kind=international
Brits Gemenebest | Gemenebest van Naties | Commonwealth of Nations  kind=international
Caricom | =CARICOM | Caribische Gemeenschap     kind=international
=Celac | =CELAC                                 kind=international
=CEMAC                                          kind=international
Centrale Commissie voor de Rijnvaart            kind=international
=CITES | =Cites                                 kind=international
Club van Londen                                 kind=international
Club van Parijs                                 kind=international
Club van Rome | Club of Rome                    kind=international
=Comecon | =COMECON                             kind=international
=Comesa                                         kind=international
Commissie van Venetië | Venetië-commissie | Venice Commission  kind=international
Conferentie van München | Münchner Sicherheitskonferenz | Veiligheidsconferentie van München  kind=international
=Contactgroep | Contactgroep voor Bosnië        kind=international ambiguous
=Covax | =COVAX                                 kind=international
=CPT | Europees Comité ter Preventie van Foltering | Anti-Foltercomité | Europees Comité voor de Preventie van Foltering  kind=international
=CTBTO                                          kind=international
Douane Samenwerkingsraad | Werelddouaneorganisatie | World Customs Organization | =WCO  kind=international
=EAC | Oost-Afrikaanse Gemeenschap              kind=international
=Ecowas | =ECOWAS | =CEDEAO | Economische Gemeenschap van West-Afrikaanse Staten | West-Afrikaanse gemeenschap Ecowas  kind=international
=ECRI | Europese Commissie tegen Racisme en Intolerantie  kind=international
Euraziatische Economische Unie | Euraziatische Unie | =EEU  kind=international
=FATF | Financial Action Task Force             kind=international
Financial Stability Board                       kind=international
=Francophonie | Organisation internationale de la Francophonie | La Francophonie  kind=international
=G20 | =G-20                                    kind=international
=G24                                            kind=international
=G5                                             kind=international ambiguous
=G7 | =G-7                                      kind=international
=G77 | =G-77                                    kind=international
=G8 | =G-8                                      kind=international
=GATT                                           kind=international
=Gavi | =GAVI | Gavi vaccinalliantie | vaccinalliantie Gavi  kind=international
=Gemenebest | =Commonwealth                     kind=international ambiguous
Gemenebest van Onafhankelijke Staten | =GOS     kind=international
Global Fund | Wereldfonds tegen aids tuberculose en malaria  kind=international
Golfsamenwerkingsraad | Samenwerkingsraad van de Golf | =GCC | Golf Samenwerkingsraad  kind=international
=Greco | =GRECO                                 kind=international ambiguous
Green Climate Fund | Groen Klimaatfonds         kind=international
=IATA | =Iata                                   kind=international
=ICANN | =Icann                                 kind=international
=ICCAT                                          kind=international
=ICES | Internationale Raad voor het Onderzoek van de Zee  kind=international
=IFC | International Finance Corporation        kind=international
=IGAD                                           kind=international
Inter-Amerikaanse Commissie voor de Rechten van de Mens | Inter-Amerikaanse Commissie voor Mensenrechten | Inter-Amerikaanse Mensenrechtencommissie  kind=international
Internationaal Energieagentschap | =IEA | Internationaal Energie Agentschap | International Energy Agency  kind=international
Internationaal Monetair Fonds | =IMF | International Monetary Fund  kind=international
Internationaal Olympisch Comité | =IOC          kind=sport
International Joint Commission                  kind=international
Internationale Hydrografische Organisatie       kind=international
Internationale Kamer van Koophandel             kind=international
Internationale Maascommissie                    kind=international
Internationale Rijncommissie                    kind=international
Internationale Scheldecommissie                 kind=international
Internationale Walvisvaartcommissie | =IWC      kind=international
Internationale Zeebodemautoriteit | International Seabed Authority  kind=international
Interparlementaire Unie | =IPU                  kind=international
Interpol | =ICPO                                kind=police
=IRENA                                          kind=international
=ISO | International Organization for Standardization  kind=international
Komintern                                       kind=party
Kwartet voor het Midden-Oosten | Midden-Oosten Kwartet | Midden-Oostenkwartet  kind=international
Liberale Internationale                         kind=party
Mercosur | Mercosul                             kind=international
=MIGA                                           kind=international
=NAFTA | =Nafta | North American Free Trade Agreement  kind=international
=NEA | Nucleair Energie Agentschap              kind=international ambiguous
Nederlandse Taalunie | =Taalunie                kind=international
Nuclear Suppliers Group                         kind=international
=OAPEC                                          kind=international
=ODIHR                                          kind=international
=OESO | =OECD | Organisatie voor Economische Samenwerking en Ontwikkeling  kind=international
Office of the High Representative | =OHR        kind=international country=BA
=OPCW | Organisatie voor het Verbod op Chemische Wapens | Organisatie voor het Verbod van Chemische Wapens  kind=international
=OPEC | =Opec | =OPEC+ | =Opec+ | Organisatie van Olie-exporterende Landen  kind=international
Organisatie van Amerikaanse Staten | =OAS       kind=international
Organisatie voor Afrikaanse Eenheid | =OAE | Organisatie van Afrikaanse Eenheid  kind=international
Organisatie voor Islamitische Samenwerking | Organisatie van de Islamitische Conferentie | =OIC | =OIS | Islamitische Conferentie  kind=international
=OSPAR | =Ospar                                 kind=international
=OVSE | =CVSE | Organisatie voor Veiligheid en Samenwerking in Europa | =OSCE  kind=international
Pacific Islands Forum                           kind=international
Parlementaire Assemblee van de Raad van Europa | =PACE | Parlementaire Vergadering van de Raad van Europa  kind=international
Raad van Europa | Council of Europe             kind=international
=SAARC                                          kind=international
=SADC | Southern African Development Community | Zuidelijk Afrikaanse Ontwikkelingsgemeenschap  kind=international
Shanghai-samenwerkingsorganisatie | Shanghai Samenwerkingsorganisatie | Shanghai Cooperation Organisation | =SCO | =SSO | Sjanghai Samenwerkingsorganisatie  kind=international
Socialistische Internationale                   kind=party
=SWIFT | =Swift                                 kind=international country=BE
Trilaterale Commissie                           kind=international
=Trojka                                         kind=international ambiguous
=Unasur | =UNASUR                               kind=international
=USMCA                                          kind=international
Vierde Internationale                           kind=party
Wereld Sociaal Forum | World Social Forum       kind=international
Wereldbank | World Bank | Wereldbankgroep       kind=international
Wereldhandelsorganisatie | =WTO | World Trade Organization | World Trade Organisation  kind=international
Wereldorganisatie voor Diergezondheid | =OIE | =WOAH  kind=international
World Economic Forum | =WEF | Wereld Economisch Forum  kind=international

# Development banks
Afrikaanse Ontwikkelingsbank | African Development Bank | =AfDB  kind=international
Asian Infrastructure Investment Bank | =AIIB | Aziatische Infrastructuur Investeringsbank | Aziatische Investeringsbank voor Infrastructuur  kind=international
Aziatische Ontwikkelingsbank | Asian Development Bank | =ADB  kind=international
BIO Invest                                      kind=international country=BE
Caribische Ontwikkelingsbank | Caribbean Development Bank  kind=international
Europese Bank voor Wederopbouw en Ontwikkeling | =EBRD | =EBWO | =Oost-Europabank | =BERD  kind=international
Grameen Bank                                    kind=international country=BD
Inter-Amerikaanse Ontwikkelingsbank | =IDB | Interamerikaanse Ontwikkelingsbank  kind=international
Invest International                            kind=international country=NL
Islamitische Ontwikkelingsbank                  kind=international
Kreditanstalt für Wiederaufbau | =KfW           kind=international country=DE
Nederlandse Financierings-Maatschappij voor Ontwikkelingslanden | =FMO  kind=international country=NL
New Development Bank | Brics-bank               kind=international
Nordic Investment Bank                          kind=international

# International courts and tribunals
Afrikaans Hof voor de Rechten van de Mens       kind=court
Benelux-Gerechtshof | Beneluxgerechtshof | Beneluxhof  kind=court
Cambodjatribunaal | Cambodja-tribunaal | Rode Khmertribunaal | Rode Khmer-tribunaal | =ECCC  kind=court country=KH
Caribisch Hof van Justitie | Caribbean Court of Justice  kind=court
=CAS | Sporttribunaal | Internationaal Sporttribunaal | Court of Arbitration for Sport | =TAS | Internationaal Sporthof  kind=court
Europees Hof van Justitie | Hof van Justitie van de Europese Unie | Hof van Justitie van de EU | Europese Hof van Justitie | EU-Hof van Justitie | Hof van Justitie van de Europese Gemeenschappen | EU-hof | =HvJ  kind=court
Europees Hof voor de Rechten van de Mens | =EHRM | Europees Mensenrechtenhof | Europees Hof voor de Mensenrechten | Europese Hof voor de Rechten van de Mens | Mensenrechtenhof in Straatsburg | Hof voor de Rechten van de Mens | Europese Mensenrechtenhof  kind=court
Europese Commissie voor de Rechten van de Mens  kind=court
Europese Hof | Europees Hof                     kind=court
Gerecht van de Europese Unie | Gerecht van Eerste Aanleg van de Europese Gemeenschappen | EU-Gerecht | Gerecht van de EU  kind=court
=ICSID                                          kind=court
Inter-Amerikaans Hof voor de Rechten van de Mens | Inter-Amerikaans Mensenrechtenhof  kind=court
Internationaal Gerechtshof | =ICJ | Internationaal Hof van Justitie | International Court of Justice | VN-hof  kind=court
Internationaal Restmechanisme voor Straftribunalen | =IRMCT  kind=court
Internationaal Strafhof | =ICC | International Criminal Court | Internationale Strafhof  kind=court
Internationaal Zeerechttribunaal | =ITLOS | Internationaal Tribunaal voor het Recht van de Zee | Zeerechttribunaal  kind=court
Iran-United States Claims Tribunal | Iran-VS Claims Tribunaal  kind=court
Joegoslavië-tribunaal | Joegoslaviëtribunaal | =ICTY | Joegoslavië Tribunaal | Internationaal Straftribunaal voor het voormalige Joegoslavië | VN-tribunaal voor voormalig Joegoslavië | =ICTFY  kind=court
Kosovo-tribunaal | Kosovotribunaal | Kosovo Specialist Chambers | Bijzondere Kamers voor Kosovo  kind=court
Libanontribunaal | Libanon-tribunaal | Speciaal Tribunaal voor Libanon | =STL  kind=court
Permanent Hof van Arbitrage | =PCA | Permanente Hof van Arbitrage  kind=court
Russell Tribunaal | Russelltribunaal            kind=court
Rwanda-tribunaal | Rwandatribunaal | =ICTR | Rwanda Tribunaal  kind=court
Sierra Leone-tribunaal | Sierra Leonetribunaal | Speciaal Hof voor Sierra Leone | Special Court for Sierra Leone  kind=court
=Strafhof                                       kind=court of="Internationaal Strafhof"
Tribunaal van Neurenberg | Neurenbergtribunaal | Neurenberg-tribunaal  kind=court
Tribunaal van Tokio                             kind=court
Unified Patent Court | Eengemaakt Octrooigerecht  kind=court

# Armed groups of the Middle East and North Africa
Abu Nidal-groep | Aboe Nidal-groep | Abu Nidal Organisatie  kind=armed country=PS
Aden-Abyan                                      kind=armed country=YE
Ahrar al-Sham | Ahrar al Sham                   kind=armed country=SY
=AIS | Islamitisch Heilsleger                   kind=armed country=DZ
Al Qaida | Al-Qaida | Al Qaeda | Al-Qaeda | Al Qa'ida | Al-Qa'ida | Al Kaida | Al-Kaida | Al Kaïda | Al-Kaeda | Al Kaeda | =Qaida | =Qaeda | El Kaida | El Qaida | Alqaida  kind=armed
Al Qaida in de Islamitische Maghreb | Al-Qaida in de Islamitische Maghreb | =AQIM | =AQMI | =Aqim | Al-Qaeda in de Islamitische Maghreb  kind=armed country=DZ
Al Qaida in Irak | Al-Qaida in Irak | Al-Qaeda in Irak | =AQI  kind=armed country=IQ
Al Qaida op het Arabisch Schiereiland | Al-Qaida op het Arabisch Schiereiland | =AQAP | Al-Qaeda op het Arabisch Schiereiland  kind=armed country=YE
Al-Aqsa Martelaren Brigade | Al-Aqsa-brigades | Al-Aqsa Martelarenbrigades | Martelaren van Al-Aqsa | Al Aqsa Martelarenbrigade | Al-Aqsa Brigades  kind=armed country=PS
Al-Qassam-brigades | Qassam-brigades | Al-Qassam Brigades | Ezzedine al-Qassam-brigades | Izz al-Din al-Qassam  kind=armed country=PS
=Amal | =Amal-beweging | =Amal-militie          kind=armed country=LB ambiguous
Ansar al-Islam | Ansar al Islam                 kind=armed country=IQ
Ansar al-Sharia | Ansar al Sharia | Ansar al-Sjaria  kind=armed
Ansar al-Sunna | Ansar al Sunna                 kind=armed country=IQ
Ansar Beit al-Maqdis | Ansar Bayt al-Maqdis | Wilayat Sinai  kind=armed country=EG
Asaib Ahl al-Haq | Asa'ib Ahl al-Haq            kind=armed country=IQ
Asbat al-Ansar                                  kind=armed country=LB
Badr-brigade | Badr-brigades | Badr-organisatie | Badrbrigade  kind=armed country=IQ
Basij | Basij-militie | Basiji                  kind=armed country=IR
Democratisch Front voor de Bevrijding van Palestina | =DFLP  kind=armed country=PS
=DHKP-C | =DHKC | Revolutionaire Volksbevrijdingspartij-Front | =Dev-Sol | Dev Sol | Revolutionair Volksbevrijdingsfront  kind=armed country=TR
Egyptische Islamitische Jihad                   kind=armed country=EG
Fatah | Al-Fatah | Al Fatah | El Fatah          kind=armed country=PS
Fatah al-Islam                                  kind=armed country=LB
Fedajien van Saddam | Fedayeen Saddam | Fedayin Saddam  kind=armed country=IQ
=FIS | Islamitisch Heilsfront | Front Islamique du Salut  kind=armed country=DZ
=FLN | Nationaal Bevrijdingsfront | Front de Libération Nationale  kind=armed country=DZ
=Force 17                                       kind=armed country=PS
Gama'a al-Islamiyya | Gamaa al-Islamiya | Jama'a al-Islamiya | Gama'at al-Islamiya | Gamaat Islamiya | Gama'a Islamiya | Jamaa Islamiya  kind=armed country=EG
=GIA | Gewapende Islamitische Groep | Gewapende Islamitische Groepen | Groupe Islamique Armé  kind=armed country=DZ
=GICM | Groupe islamique combattant marocain    kind=armed country=MA
Grijze Wolven | =De Grijze Wolven | Bozkurtlar  kind=armed country=TR
=GSPC | Salafistische Groep voor Prediking en Strijd  kind=armed country=DZ
Haganah | Hagana                                kind=armed country=IL
Hamas                                           kind=armed country=PS
Hayat Tahrir al-Sham | =HTS | Hayat Tahrir al Sham | Hay'at Tahrir al-Sham | Hayat Tahrir Al-Sham  kind=armed country=SY
Heuveljeugd | Hilltop Youth                     kind=armed country=IL
Hezbollah | Hizbollah | Hizballah | Hezbolah | Hizboellah | Hezboellah | Partij van God  kind=armed country=LB
Houthi's | Houthi-beweging | Houthi-rebellen | Houthirebellen | Houthi | Ansar Allah | Huthi's | Hoethi's | Houthi-strijders  kind=armed country=YE
=IBDA-C                                         kind=armed country=TR
Iraanse Revolutionaire Garde | Islamitische Revolutionaire Garde | Revolutionaire Garde | Iraanse Revolutionaire Gardes | =IRGC | Pasdaran | Revolutionaire Gardes  kind=army country=IR
=Irgun | Irgoen | =Irgun Zvai Leumi             kind=armed country=IL
=IS-Khorasan | =ISIS-K | =IS-K | =ISKP | =ISPK | Islamitische Staat Khorasan | Islamitische Staat Provincie Khorasan | =ISIS-Khorasan | =IS-KP  kind=armed country=AF
Islamitisch Verzet in Irak | Islamic Resistance in Iraq  kind=armed country=IQ
Islamitische Jihad | Palestijnse Islamitische Jihad | =PIJ  kind=armed country=PS
Islamitische Staat | =IS | =ISIS | =ISIL | =Isis | =Isil | =Islamitische Staat in Irak en Syrië | Islamitische Staat in Irak en de Levant | =Daesh | =Da'esh | Daesj | =Da'ish  kind=armed
Islamitische Staat in de Grotere Sahara | =ISGS | Islamitische Staat in de Sahel  kind=armed
Islamitische Staat in Irak | =ISI               kind=armed country=IQ
Islamitische Staat West-Afrika | =ISWAP | Islamic State West Africa Province | Islamitische Staat in West-Afrika  kind=armed country=NG
Jabhat al-Nusra | Jabhat al Nusra | Al-Nusra | Al Nusra | Nusra | Jabhat an-Nusra | Nusra-front | Al-Nusra-front | Al-Nusrafront | Nusrafront | Al Nusra Front | Jabhat Fatah al-Sham | Jabhat Fateh al-Sham  kind=armed country=SY
Jaish al-Adl                                    kind=armed country=IR
Jaysh al-Islam | Jaish al-Islam                 kind=armed country=SY
Jundullah | Jundallah                           kind=armed country=IR
=Kach | =Kach-beweging | Kahane Chai            kind=armed country=IL ambiguous
Kataib Hezbollah | Kataeb Hezbollah | Kata'ib Hezbollah  kind=armed country=IQ
Khorasan-groep | Khorasangroep                  kind=armed country=SY
Lebanese Forces | Libanese Strijdkrachten       kind=party country=LB
=Leeuwenkuil | Lions' Den                       kind=armed country=PS
Levant Front                                    kind=armed country=SY
Libisch Nationaal Leger | =LNA | Libische Nationale Leger  kind=armed country=LY
Libya Dawn | Libische Dageraad                  kind=armed country=LY
Libyan Islamic Fighting Group | =LIFG           kind=armed country=LY
Liwa al-Tawhid                                  kind=armed country=SY
Mahdi-leger | Mehdi-leger | Mahdileger | Leger van de Mahdi | Mehdileger  kind=armed country=IQ
Moslimbroederschap | Moslim Broederschap | Moslimbroeders | Muslimbroederschap | Muslim Brotherhood | Moslim-broederschap  kind=religion country=EG
Nationale Overgangsraad | Libische Overgangsraad | Libische Nationale Overgangsraad | =NTC  kind=government country=LY
=OAS | Organisation de l'Armée Secrète          kind=armed country=FR
Palmach                                         kind=armed country=IL
Peshmerga | Pesjmerga | Peshmerga's | Pesjmerga's  kind=armed country=IQ
=Phalange | =Falange | =Falangisten | Libanese Falange  kind=armed country=LB ambiguous
=PJAK                                           kind=armed country=IR
=PKK | Koerdische Arbeiderspartij | Koerdische PKK | Arbeiderspartij van Koerdistan | =Kadek | =Kongra-Gel  kind=armed country=TR
=PLO | Palestijnse Bevrijdingsorganisatie | Palestijnse Bevrijdings Organisatie  kind=armed country=PS
Polisario | Polisario-front | Polisario Front | Frente Polisario  kind=armed country=EH
=PYD                                            kind=party country=SY
Quds-brigade | Al Quds-brigade | Quds-eenheid | Al-Quds-brigade | Quds Force  kind=army country=IR
=Sahwa                                          kind=armed country=IQ
Salafia Jihadia | Salafiya Jihadiya             kind=armed country=MA
=Shabiha | Shabbiha                             kind=armed country=SY
Soldaten van het Kalifaat                       kind=armed
Stern-groep | Sternbende | =Lehi                kind=armed country=IL
Sultan Murad-brigade                            kind=armed country=SY
Suqur al-Sham                                   kind=armed country=SY
Syrisch Nationaal Leger | =SNA | Syrisch Nationale Leger  kind=armed country=SY
Syrische Democratische Strijdkrachten | =SDF | =QSD | Syrische Democratische Krachten  kind=armed country=SY
Syrische Nationale Coalitie | Syrische Nationale Raad  kind=party country=SY
=TAK | Koerdische Vrijheidsvalken | Vrijheidsvalken van Koerdistan  kind=armed country=TR
=Tanzim                                         kind=armed country=PS
Tawhid al-Jihad | Tawhid wal Jihad | Al-Tawhid wal-Jihad  kind=armed country=IQ
=TIKKO                                          kind=armed country=TR
Volksfront voor de Bevrijding van Palestina | =PFLP | =VFBP  kind=armed country=PS
Volksfront voor de Bevrijding van Palestina-Algemeen Commando | =PFLP-GC  kind=armed country=PS
Volksmobilisatie-eenheden | Hashd al-Shaabi | Hashd al-Sha'abi | Popular Mobilization Forces  kind=armed country=IQ
Volksmujahedien | Volksmoedjahedien | Mujahedin-e Khalq | Mojahedin-e Khalq | =MEK | Volksmoejahedien | Moedjahedien Khalq  kind=armed country=IR
Volksverzetscomités | Popular Resistance Committees  kind=armed country=PS
Vrij Syrisch Leger | Vrije Syrische Leger | =FSA | =VSL | Free Syrian Army  kind=armed country=SY
=YPG | Volksbeschermingseenheden | Koerdische YPG | Volksverdedigingseenheden  kind=armed country=SY
=YPJ                                            kind=armed country=SY
Zuid-Libanees Leger | =SLA | Zuidlibanese Leger | =ZLL  kind=armed country=LB
Zuidelijke Overgangsraad | =STC                 kind=armed country=YE
Zwarte September | Black September              kind=armed country=PS

# Armed groups of Asia and the Pacific
Abu Sayyaf | Aboe Sayyaf | Abu Sayaf | Abu Sayyaf-groep  kind=armed country=PH
Arakan Army | Arakan Leger                      kind=armed country=MM
=ARSA | Arakan Rohingya Salvation Army | Arakan Rohingya Reddingsleger  kind=armed country=MM
Aum Shinrikyo | =Aum | Aum-sekte | Opperste Waarheid | Aum Sekte  kind=religion country=JP
Beweging Vrij Atjeh | =GAM | Gerakan Aceh Merdeka | Vrij Atjeh | Beweging voor een Vrij Atjeh  kind=armed country=ID
Bougainville Revolutionary Army | =BRA          kind=armed country=PG
Fretilin | =Falintil                            kind=armed country=TL
God's Army                                      kind=armed country=MM
Haqqani-netwerk | Haqqaninetwerk                kind=armed country=AF
Harkat-ul-Mujahideen | Harkat-ul-Mujahedin | Harkat-ul-Ansar  kind=armed country=PK
Hezb-i-Islami | Hezb-e-Islami | Hezbi Islami | Hizb-i-Islami  kind=armed country=AF
Hizb-ul-Mujahideen | Hizbul Mujahideen | Hizb-ul-Mujahedin  kind=armed country=IN
Indian Mujahideen | Indiase Mujahedien          kind=armed country=IN
Islamitische Beweging van Oezbekistan | =IMU | Islamitische Beweging Oezbekistan  kind=armed country=UZ
Jaish-e-Mohammed | Jaish-e-Muhammad | Jaish-i-Mohammed | Jaish-e-Mohammad  kind=armed country=PK
Jamaah Ansharut Daulah | =JAD                   kind=armed country=ID
Jamaat-ud-Dawa | Jama'at-ud-Da'wah              kind=armed country=PK
Jamaat-ul-Ahrar                                 kind=armed country=PK
Jamaat-ul-Mujahideen Bangladesh | Jamaatul Mujahideen  kind=armed country=BD
Japanse Rode Leger | Japans Rode Leger | Japanese Red Army | Rode Leger van Japan  kind=armed country=JP
Jemaah Islamiyah | Jemaah Islamiah | Jamaah Islamiyah | Jemaah Islamiya | Jemaa Islamia  kind=armed country=ID
=JVP                                            kind=armed country=LK
Kachin Independence Army | =KIA | Kachin Onafhankelijkheidsleger  kind=armed country=MM
Karen National Union | =KNU | Karen National Liberation Army  kind=armed country=MM
Lashkar-e-Jhangvi | Lashkar-i-Jhangvi           kind=armed country=PK
Lashkar-e-Taiba | Lashkar-e-Toiba | Lashkar-i-Taiba | Lashkar e Taiba | Lashkar-e-Tayyiba  kind=armed country=PK
Laskar Jihad | Lashkar Jihad | Laskar Djihad    kind=armed country=ID
Maute-groep | Maute | Mautegroep                kind=armed country=PH
Moro Islamitisch Bevrijdingsfront | =MILF | Moro Islamic Liberation Front  kind=armed country=PH
Moro Nationaal Bevrijdingsfront | =MNLF         kind=armed country=PH
Mujahedin | Moedjahedien | Moejahedien | Mujaheddin | Mudjahedien | Moedjahidien  kind=armed
Nationaal Verzetsfront                          kind=armed country=AF ambiguous
Naxalieten | Naxalites | Indiase maoïsten       kind=armed country=IN
Nepalese maoïsten | Maoïstische rebellen van Nepal  kind=armed country=NP
=New People's Army | =NPA | Nieuw Volksleger    kind=armed country=PH
Noordelijke Alliantie | Afghaanse Noordelijke Alliantie  kind=armed country=AF
Oost-Turkestaanse Islamitische Beweging | =ETIM | Turkestan Islamic Party  kind=armed country=CN
Organisasi Papua Merdeka | =OPM | Beweging Vrij Papoea | Vrij Papua Beweging | Beweging voor een Vrij Papoea | West-Papoea Nationaal Bevrijdingsleger  kind=armed country=ID
Pathet Lao                                      kind=armed country=LA
People's Defence Force | =PDF | =Volksverdedigingsleger  kind=armed country=MM ambiguous
=RMS | Republiek der Zuid-Molukken | Republik Maluku Selatan  kind=armed country=ID
Rode Garde | Rode Gardisten                     kind=armed country=CN
Rode Khmer | Khmer Rouge | Rode Khmers | Khmers Rouges  kind=armed country=KH
Sipah-e-Sahaba                                  kind=armed country=PK
Taliban | Talibaan | Taleban | Afghaanse Taliban | Taliban-beweging  kind=armed country=AF
Tamil Tijgers | =LTTE | Tamiltijgers | Tamil-Tijgers | Bevrijdingstijgers van Tamil Eelam | Tamil Tigers | Tamil-tijgers  kind=armed country=LK
Tehrik-e-Taliban | Pakistaanse Taliban | =TTP | Tehreek-e-Taliban | Tehrik-i-Taliban | Pakistaanse Talibaan | Tehreek-e-Taliban Pakistan  kind=armed country=PK
=Ulfa | =ULFA | United Liberation Front of Assam  kind=armed country=IN
Viet Minh | Vietminh                            kind=armed country=VN
Vietcong | Viet Cong | Vietkong                 kind=armed country=VN

# Armed groups of Africa
=ADF | Allied Democratic Forces | Geallieerde Democratische Strijdkrachten | Alliance of Democratic Forces  kind=armed country=CD
=AFDL                                           kind=armed country=CD
Afrikaner Weerstandsbeweging | =AWB             kind=armed country=ZA
Al-Shabaab | Al Shabaab | Al-Shabab | Al Shabab | =Shabaab | =Shabab | El-Shabaab | Al-Sjabaab | Al Sjabaab  kind=armed country=SO
Alliance Fleuve Congo | =AFC                    kind=armed country=CD ambiguous
Ambazonia Defence Forces                        kind=armed country=CM
=ANC | African National Congress | Afrikaans Nationaal Congres  kind=party country=ZA
Ansar Dine | Ansar Eddine | Ansar al-Din | Ansar Dine-rebellen  kind=armed country=ML
=Ansaru                                         kind=armed country=NG
Anti-balaka | Anti-Balaka                       kind=armed country=CF
=Azapo                                          kind=party country=ZA
Boko Haram | =Boko                              kind=armed country=NG
=CNDP                                           kind=armed country=CD
=Codeco | =CODECO                               kind=armed country=CD
=EPLF | Eritrees Volksbevrijdingsfront          kind=armed country=ER
=Fano | =Fano-militie                           kind=armed country=ET ambiguous
=FDD | =CNDD-FDD                                kind=armed country=BI
=FDLR | Democratische Strijdkrachten voor de Bevrijding van Rwanda  kind=armed country=CD
=FLEC                                           kind=armed country=AO
=FNL | =Palipehutu                              kind=armed country=BI
=FNLA                                           kind=armed country=AO
=Frelimo | =FRELIMO                             kind=armed country=MZ
=FRPI                                           kind=armed country=CD
Imbonerakure                                    kind=armed country=BI
Inkatha | Inkatha Vrijheidspartij | =IFP        kind=party country=ZA
Interahamwe | Interahamwe-milities              kind=armed country=RW
=IPOB | Indigenous People of Biafra             kind=armed country=NG
Janjaweed | Janjawid | Janjaweed-milities | Djandjawied  kind=armed country=SD
=JNIM | Jama'at Nusrat al-Islam wal Muslimeen | Groep voor de Ondersteuning van Islam en Moslims  kind=armed country=ML
Justice and Equality Movement | =JEM | Beweging voor Rechtvaardigheid en Gelijkheid  kind=armed country=SD
Kamajors                                        kind=armed country=SL
Kamuina Nsapu                                   kind=armed country=CD
Katangese gendarmes                             kind=armed country=CD
Koglweogo                                       kind=armed country=BF
=LURD | =Lurd                                   kind=armed country=LR
=M23 | M23-rebellen | Beweging 23 maart | M23-beweging  kind=armed country=CD
Mai-Mai | Mayi-Mayi | Mai Mai | Mai-Mai-milities | Maï-Maï  kind=armed country=CD
=MASSOB                                         kind=armed country=NG
Mau Mau | Mau-Mau                               kind=armed country=KE
=MEND | Beweging voor de Emancipatie van de Nigerdelta | Movement for the Emancipation of the Niger Delta | Beweging voor de Bevrijding van de Nigerdelta  kind=armed country=NG
=MFDC                                           kind=armed country=SN
=MLC | Mouvement de Libération du Congo | Beweging voor de Bevrijding van Congo  kind=armed country=CD
=MNLA | =FLA                                    kind=armed country=ML
=MPCI | Nieuwe Krachten | Forces Nouvelles      kind=armed country=CI
=MPLA | =Mpla                                   kind=armed country=AO
=MUJAO | =Mujao                                 kind=armed country=ML
Mungiki                                         kind=armed country=KE
=NPFL                                           kind=armed country=LR
=ONLF | Ogaden National Liberation Front        kind=armed country=ET
Oromo Bevrijdingsleger | Oromo Bevrijdingsfront | =OLF | Oromo Liberation Army | Oromo Liberation Front  kind=armed country=ET
=PAC | Pan Africanist Congress | Pan-Afrikaans Congres  kind=party country=ZA
=Pagad | =PAGAD                                 kind=armed country=ZA
=PAIGC                                          kind=armed country=GW
Rapid Support Forces | =RSF | Snelle Ondersteuningstroepen  kind=armed country=SD
=RCD | Congolese Beweging voor Democratie | Rassemblement congolais pour la démocratie  kind=armed country=CD
=Renamo | =RENAMO                               kind=armed country=MZ
=RUF | Revolutionary United Front | Verenigd Revolutionair Front | Revolutionair Verenigd Front  kind=armed country=SL
Rwandees Patriottisch Front | =RPF | =FPR | Rwandese Patriottisch Front  kind=armed country=RW
=SPLA | =SPLM | Sudan People's Liberation Army | Sudan People's Liberation Movement | Soedanees Volksbevrijdingsleger  kind=armed country=SS
Sudan Liberation Army | Sudan Liberation Movement  kind=armed country=SD
=Swapo | =SWAPO                                 kind=armed country=NA
Séléka | Seleka | Séléka-rebellen               kind=armed country=CF
=TPLF | Tigrees Volksbevrijdingsfront | Volksbevrijdingsfront van Tigray | Tigrese Volksbevrijdingsfront | Tigray People's Liberation Front | Tigray Volksbevrijdingsfront  kind=armed country=ET
Umkhonto we Sizwe | Umkhonto weSizwe | Speer van de Natie | =MK  kind=armed country=ZA
Unie van Islamitische Rechtbanken | Islamitische Rechtbanken | Unie van Islamitische Rechtbanken in Somalië  kind=armed country=SO
=Unita | =UNITA                                 kind=armed country=AO
Verzetsleger van de Heer | =LRA | Lord's Resistance Army | Leger van de Heer  kind=armed country=UG
=Wazalendo                                      kind=armed country=CD
West Side Boys | Westside Boys                  kind=armed country=SL
=Zanu | =Zanu-PF | =ZANU-PF | =ZANU             kind=party country=ZW
=Zapu | =ZAPU                                   kind=party country=ZW

# Armed groups of the Americas
Aryan Brotherhood | Aryan Nation | Aryan Nations  kind=armed country=US
Atomwaffen Division | =Atomwaffen               kind=armed country=US
=AUC | Verenigde Zelfverdedigingstroepen van Colombia | Autodefensas Unidas de Colombia  kind=armed country=CO
Beweging van 26 juli                            kind=armed country=CU
Black Panthers | Black Panther Party | =Zwarte Panters  kind=armed country=US
Boogaloo | Boogaloo Bois                        kind=armed country=US
Branch Davidians | Davidians                    kind=religion country=US
Clan del Golfo | Golfclan | =Urabeños | Los Urabeños  kind=armed country=CO
=Contra's | Nicaraguaanse Contra's | Contras    kind=armed country=NI
=ELN | Nationaal Bevrijdingsleger | Ejército de Liberación Nacional  kind=armed country=CO
=EPR | Revolutionair Volksleger                 kind=armed country=MX
=ERP                                            kind=armed country=AR
=FARC | =Farc | Revolutionaire Strijdkrachten van Colombia | Gewapende Revolutionaire Strijdkrachten van Colombia | =FARC-EP  kind=armed country=CO
=FMLN | Farabundo Martí                         kind=armed country=SV
=FRAPH                                          kind=armed country=HT
Front de libération du Québec | =FLQ            kind=armed country=CA
Jungle Commando | Junglecommando                kind=armed country=SR
Ku Klux Klan | =KKK | Ku-Klux-Klan              kind=armed country=US
Lichtend Pad | Sendero Luminoso | Het Lichtend Pad  kind=armed country=PE
=M-19                                           kind=armed country=CO
Manuel Rodríguez Patriottisch Front | Frente Patriótico Manuel Rodríguez | =FPMR  kind=armed country=CL
Michigan Militia                                kind=armed country=US
Minutemen                                       kind=armed country=US
=MIR | Beweging van Revolutionair Links         kind=armed country=CL ambiguous
Montoneros | Montonero's                        kind=armed country=AR
Oath Keepers                                    kind=armed country=US
Proud Boys                                      kind=armed country=US
Sandinisten | Sandinistisch Nationaal Bevrijdingsfront | =FSLN | Sandinistas  kind=armed country=NI
Symbionese Liberation Army | Symbionese Bevrijdingsleger  kind=armed country=US
The Base                                        kind=armed country=US ambiguous
Three Percenters                                kind=armed country=US
Tonton Macoutes | Tontons Macoutes              kind=armed country=HT
Tucayana Amazonas                               kind=armed country=SR
Tupac Amaru | =MRTA | Túpac Amaru | Revolutionaire Beweging Tupac Amaru | Beweging Tupac Amaru | Túpac Amaru-beweging  kind=armed country=PE
Tupamaros | Tupamaro's                          kind=armed country=UY
=URNG                                           kind=armed country=GT
Viv Ansanm                                      kind=armed country=HT
Weathermen | Weather Underground                kind=armed country=US
Zapatisten | Zapatistisch Nationaal Bevrijdingsleger | =EZLN | Zapatistisch Bevrijdingsleger  kind=armed country=MX

# Armed groups of Europe and the former Soviet Union
17 november | =17N | 17 November-groep | Beweging 17 november | Revolutionaire Organisatie 17 november | =N17  kind=armed country=GR ambiguous
Action Directe                                  kind=armed country=FR
Afrikakorps | Africa Corps | Afrika Korps       kind=armed country=RU
Aidar-bataljon | Aidar                          kind=armed country=UA
Albanees Nationaal Leger | =ANA | =AKSh         kind=armed country=MK
Animal Liberation Front | =Dierenbevrijdingsfront | =ALF | Animal Liberation Army | =DBF | Dierenbevrijdings Front  kind=armed
Arkans Tijgers | Tijgers van Arkan | Arkan-tijgers  kind=armed country=RS
Asala | =ASALA                                  kind=armed
Azov-bataljon | Azovbataljon | Azov-brigade | =Azov | Azov-regiment | Azovregiment  kind=armed country=UA ambiguous
Baader-Meinhof | Baader-Meinhofgroep | Baader-Meinhof-groep | Baader-Meinhof Groep | Baader Meinhof Gruppe | Baader-Meinhofgruppe  kind=armed country=DE
Bende van Nijvel                                kind=armed country=BE
Bewegung 2. Juni | Beweging 2 juni              kind=armed country=DE
Blood & Honour | Blood and Honour | Bloed Bodem Eer en Trouw | =BBET  kind=armed
Bosnisch-Servische leger | Bosnisch-Servisch leger | =VRS  kind=armed country=BA
Bretons Revolutionair Leger                     kind=armed country=FR
Cellules Communistes Combattantes | =CCC | Strijdende Communistische Cellen  kind=armed country=BE
Combat 18 | =C18                                kind=armed country=GB
Continuity IRA                                  kind=armed country=IE
Donetsk Volksrepubliek | Volksrepubliek Donetsk | =DNR | =DPR | Donetsk People's Republic  kind=armed country=UA
Earth Liberation Front                          kind=armed
Emiraat van de Kaukasus | Kaukasus-emiraat | Kaukasisch Emiraat | Emiraat Kaukasus  kind=armed country=RU
=Eoka | =EOKA | =EOKA-B                         kind=armed country=CY
=ETA | Euskadi Ta Askatasuna | Baskische afscheidingsbeweging ETA | Baskische ETA  kind=armed country=ES
=FLNC | Corsicaanse Bevrijdingsfront | Front de Libération Nationale de la Corse | Front voor de Nationale Bevrijding van Corsica  kind=armed country=FR
Front de la Jeunesse                            kind=armed country=BE
=GAL | Grupos Antiterroristas de Liberación     kind=armed country=ES ambiguous
=GRAPO | =Grapo                                 kind=armed country=ES
Hammerbande                                     kind=armed country=DE
Hofstadgroep | Hofstad-groep | Hofstadnetwerk   kind=armed country=NL
Hongaarse Garde | Magyar Garda | Magyar Gárda   kind=armed country=HU
=INLA | Irish National Liberation Army          kind=armed country=IE
Internationaal Legioen | Vreemdelingenlegioen van Oekraïne  kind=armed country=UA ambiguous
=IRA | Ierse Republikeinse Leger | Iers Republikeins Leger | Irish Republican Army | =PIRA | Provisional IRA  kind=armed country=IE
Kadyrovtsy | Kadyrovcy | Kadirovtsi             kind=armed country=RU
=Knokploegen | Landelijke Knokploegen           kind=armed country=NL ambiguous
Legioen Vrijheid van Rusland | Vrijheid van Rusland Legioen | Vrij Rusland Legioen  kind=armed country=UA
=LVF | Loyalist Volunteer Force                 kind=armed country=GB
National Action                                 kind=armed country=GB ambiguous
Nationalsozialistischer Untergrund | =NSU | Nationaal-Socialistische Ondergrond  kind=armed country=DE
New IRA | Nieuwe IRA                            kind=armed country=IE
Night Wolves | Nachtwolven                      kind=armed country=RU
Noordse Verzetsbeweging | Nordiska motståndsrörelsen | Noords Verzet  kind=armed country=SE
Ordine Nuovo                                    kind=armed country=IT
=OUN | =UPA | Oekraïense Opstandelingenleger    kind=armed country=UA ambiguous
Pravy Sektor | Rechtse Sector | Right Sector | Rechter Sector  kind=armed country=UA
Prima Linea                                     kind=armed country=IT
=RaRa | =RARA | Revolutionaire Anti-Racistische Actie  kind=armed country=NL
Real IRA | =Echte IRA | =RIRA                   kind=armed country=IE
Red Hand Commando                               kind=armed country=GB
Revolutionaire Strijd | Epanastatikos Agonas    kind=armed country=GR
Revolutionäre Zellen | Revolutionaire Cellen    kind=armed country=DE
Rijksburgers | Reichsbürger                     kind=armed country=DE
Rode Baretten                                   kind=armed country=RS
Rode Brigades | Brigate Rosse | Rode Brigade    kind=armed country=IT
Rode Jeugd                                      kind=armed country=NL
Rood Verzetsfront                               kind=armed country=NL
Rote Armee Fraktion | =RAF | Rote Armee Fraction | Rote-Armee-Fraktion | Rode Legerfractie  kind=armed country=DE
Russisch Vrijwilligerskorps | Russische Vrijwilligerskorps  kind=armed country=UA
Russische Imperiale Beweging                    kind=armed country=RU
Samenzwering van Vuurcellen | Conspiracy of Fire Cells | Vuurcellen  kind=armed country=GR
=Schorpioenen | =Scorpions-militie              kind=armed country=RS ambiguous
=Sharia4Belgium                                 kind=armed country=BE
Sharia4Holland                                  kind=armed country=NL
Soldaten van Odin | Soldiers of Odin            kind=armed country=FI
Terra Lliure                                    kind=armed country=ES
Tsjetniks | Cetniks | Četniks                   kind=armed country=RS
=UCK | =UÇK | Kosovo Bevrijdingsleger | Kosovaars Bevrijdingsleger | Bevrijdingsleger van Kosovo | Kosovo-bevrijdingsleger | Albanees Bevrijdingsleger UCK  kind=armed country=XK
=UCPMB                                          kind=armed country=RS
=UDA | Ulster Defence Association | =UFF | Ulster Freedom Fighters  kind=armed country=GB
Ustasja | Ustasa | Ustashe | Ustasha | Ustasja's  kind=armed country=HR
=UVF | Ulster Volunteer Force                   kind=armed country=GB
Vlaamse Militanten Orde | =VMO | Vlaamse Militantenorde  kind=armed country=BE
Volksrepubliek Loegansk | Volksrepubliek Loehansk | =LNR | =LPR  kind=armed country=UA
=Voorpost                                       kind=ngo country=BE ambiguous
Vostok-bataljon                                 kind=armed country=UA
=Wagner                                         kind=armed country=RU of="Wagner-groep" ambiguous
Wagner-groep | Wagnergroep | Wagner Groep | Wagner-huurlingen | Wagner-leger | Wagner Group | Wagnerleger | Huurlingenleger Wagner  kind=armed country=RU
Westland New Post | =WNP                        kind=armed country=BE

# Mafia, cartels and criminal gangs
'Ndrangheta | Ndrangheta | =N'Drangheta | 'ndrangheta | Calabrische maffia | Calabrische mafia  kind=armed country=IT
=14K                                            kind=armed country=CN
Banda della Magliana                            kind=armed country=IT
Bandidos | Bandido's                            kind=armed
Barrio 18                                       kind=armed country=SV
Black Axe                                       kind=armed country=NG
=Bloods                                         kind=armed ambiguous
Calikartel | Cali-kartel | Kartel van Cali      kind=armed country=CO
Caloh Wagoh                                     kind=armed country=NL
Camorra | Napolitaanse maffia                   kind=armed country=IT
Comando Vermelho                                kind=armed country=BR
Cosa Nostra | Siciliaanse maffia | Siciliaanse mafia  kind=armed country=IT
Crips                                           kind=armed
DZ Mafia                                        kind=armed country=FR
Gambino-familie | Gambino's                     kind=armed country=US
Genovese-familie                                kind=armed country=US
Golfkartel | Golf-kartel                        kind=armed country=MX
=Gremium                                        kind=armed country=DE
Hells Angels | Hell's Angels | Hells Angels Motorclub  kind=armed
Jalisco Nueva Generación | =CJNG | Jalisco-kartel | Kartel Jalisco Nieuwe Generatie | Nueva Generación  kind=armed country=MX
Juárezkartel | Kartel van Juárez | Juarez-kartel  kind=armed country=MX
Kartel van de Zonnen | Cartel de los Soles      kind=armed country=VE
Kavač-clan                                      kind=armed country=ME
Kinahan-kartel | Kinahankartel                  kind=armed country=IE
La Familia Michoacana | Tempeliers-kartel | Caballeros Templarios  kind=armed country=MX
Los Choneros                                    kind=armed country=EC
Los Zetas | Zetas | =Zeta's                     kind=armed country=MX
Lucchese-familie                                kind=armed country=US
Mara Salvatrucha | =MS-13 | =MS13               kind=armed country=SV
Medellínkartel | Medellin-kartel | Kartel van Medellín | Medellinkartel | Medellín-kartel  kind=armed country=CO
Mocro Maffia | Mocro-maffia | Mocromaffia | Mocro Mafia  kind=armed country=NL
Mongols | Mongols MC                            kind=armed
Mongrel Mob                                     kind=armed country=NZ
No Surrender | =NSMC                            kind=armed country=NL
=Outlaws | Outlaws MC                           kind=armed ambiguous
=PCC | Primeiro Comando da Capital              kind=armed country=BR
Peaky Blinders                                  kind=armed country=GB
Red Devils                                      kind=armed ambiguous
Remmo-clan                                      kind=armed country=DE
Rogues MC                                       kind=armed
Sacra Corona Unita                              kind=armed country=IT
Satudarah | Satudarah MC                        kind=armed country=NL
Sinaloakartel | Sinaloa-kartel | Kartel van Sinaloa  kind=armed country=MX
Solntsevskaja | Solntsevo-bende                 kind=armed country=RU
Tijuanakartel | Tijuana-kartel | Kartel van Tijuana  kind=armed country=MX
Trailer Trash                                   kind=armed country=NL
Tren de Aragua                                  kind=armed country=VE
=Triades | =Triade | Chinese triades            kind=armed country=CN ambiguous
Winter Hill Gang                                kind=armed country=US
Yakuza | Yakuza's | Yamaguchi-gumi              kind=armed country=JP
Škaljari-clan | Skaljari-clan                   kind=armed country=ME

# Red Cross, emergency aid and development: international
Action contre la Faim | Actie tegen Honger | Action Against Hunger  kind=ngo
=ActionAid | Action Aid                         kind=ngo
Aga Khan Foundation                             kind=ngo
Artsen zonder Grenzen | Artsen Zonder Grenzen | =AZG | =MSF | Médecins Sans Frontières  kind=ngo
Bertelsmann Stiftung | Bertelsmann Stichting | Bertelsmann-Stiftung  kind=ngo country=DE
Bill & Melinda Gates Foundation | Gates Foundation | Bill en Melinda Gates Foundation | Bill & Melinda Gates Stichting  kind=ngo country=US
=Care | =CARE | Care International | Care Nederland  kind=ngo ambiguous
=Caritas | Caritas International | Caritas Internationalis  kind=ngo
Caritas Vlaanderen | Caritas België | Caritas Catholica  kind=ngo country=BE
Carter Center | Carter Centre                   kind=ngo country=US
Chan Zuckerberg Initiative                      kind=ngo country=US
Christian Aid                                   kind=ngo country=GB
Clinton Foundation | Clinton Global Initiative  kind=ngo country=US
Danish Refugee Council | Deense Vluchtelingenraad  kind=ngo country=DK
Dokters van de Wereld | Médecins du Monde | Artsen van de Wereld | =DVDW  kind=ngo
=Elders | The Elders                            kind=ngo ambiguous
Ford Foundation                                 kind=ngo country=US
Friedrich Ebert Stichting | Friedrich-Ebert-Stiftung  kind=ngo country=DE
Gaza Humanitarian Foundation | =GHF             kind=ngo
Handicap International | Humanity & Inclusion   kind=ngo
Heinrich Böll Stichting | Heinrich-Böll-Stiftung | Heinrich Böll Stiftung  kind=ngo country=DE
IDA Foundation                                  kind=ngo country=NL
International Rescue Committee | =IRC           kind=ngo
Internationale Federatie van Rode Kruis- en Rode Halve Maanverenigingen | =IFRC | =IFRK  kind=ngo
Internationale Rode Kruis | Internationaal Comité van het Rode Kruis | =ICRC | =IRK | Internationaal Rode Kruis  kind=ngo
Islamic Relief                                  kind=ngo
Koning Boudewijnstichting | =KBS | Koning Boudewijn Stichting  kind=ngo country=BE
Konrad Adenauer Stichting | Konrad-Adenauer-Stiftung | Konrad Adenauer Stiftung  kind=ngo country=DE
Live Aid | Band Aid | =Live 8                   kind=ngo
Magen David Adom                                kind=ngo country=IL
Mercy Corps                                     kind=ngo
Nederlandse Rode Kruis | Nederlands Rode Kruis  kind=ngo country=NL
Nobelcomité | Noors Nobelcomité | Nobelstichting | Nobelprijscomité  kind=ngo country=NO
Norwegian Refugee Council | Noorse Vluchtelingenraad | Noorse Vluchtelingen Raad  kind=ngo country=NO
Open Society Foundations | Open Society Foundation | Open Society Institute  kind=ngo country=US
Oxfam | Oxfam International                     kind=ngo
Oxfam Novib | Novib | Oxfam-Novib               kind=ngo country=NL
Oxfam-Solidariteit | Oxfam Solidariteit | Oxfam België  kind=ngo country=BE
Oxfam-Wereldwinkels | Oxfam Wereldwinkels       kind=ngo country=BE
Plan International | Plan Nederland | Foster Parents Plan | Plan België  kind=ngo
Rockefeller Foundation                          kind=ngo country=US
Rode Halve Maan | Rode Halvemaan                kind=ngo
Rode Kruis | Rode-Kruis                         kind=ngo
Rode Kruis-Vlaanderen | Rode Kruis Vlaanderen | Belgische Rode Kruis | Belgisch Rode Kruis | Vlaamse Rode Kruis  kind=ngo country=BE
Save the Children                               kind=ngo
SOS Kinderdorpen | SOS-Kinderdorpen | SOS Children's Villages  kind=ngo
Syrisch Observatorium voor de Mensenrechten | Syrisch Observatorium voor Mensenrechten | Syrische Observatorium voor de Mensenrechten | =SOHR | Syrian Observatory for Human Rights  kind=ngo country=GB
Terre des Hommes                                kind=ngo
War Child | =Warchild                           kind=ngo
=WaterAid                                       kind=ngo
Wellcome Trust                                  kind=ngo country=GB
Welthungerhilfe                                 kind=ngo country=DE
White Helmets | Witte Helmen                    kind=ngo country=SY
World Central Kitchen                           kind=ngo country=US
World Vision                                    kind=ngo
Zweedse Academie                                kind=culture country=SE

# Human rights, press freedom and anti-corruption: international
Access Now                                      kind=ngo
=AIPAC | =Aipac                                 kind=ngo country=US
American Civil Liberties Union | =ACLU          kind=ngo country=US
Amnesty International | Amnesty | Amnesty Nederland | Amnesty International Nederland | Amnesty Vlaanderen  kind=ngo
=Anonymous                                      kind=ngo ambiguous
Anti-Defamation League | =ADL                   kind=ngo country=US
Anti-Slavery International                      kind=ngo
Antifa | Anti-Fascistische Actie | =AFA         kind=ngo
Attac | =ATTAC                                  kind=ngo
B'Tselem | Btselem                              kind=ngo country=IL
Bellingcat                                      kind=media country=NL
Black Lives Matter | =BLM | =Black Lives Matter-beweging | Black Lives Matter Nederland  kind=ngo
Boycott Divestment Sanctions | =BDS | BDS-beweging  kind=ngo
Breaking the Silence                            kind=ngo country=IL
Charta 77                                       kind=ngo country=CZ
Christian Coalition                             kind=ngo country=US
Comité van Soldatenmoeders | =Soldatenmoeders   kind=ngo country=RU
Committee to Protect Journalists | =CPJ | Comité voor de Bescherming van Journalisten  kind=ngo
Damas de Blanco | Dames in het Wit              kind=ngo country=CU
Dernière Rénovation                             kind=ngo country=FR
Dwaze Moeders | Dwaze Moeders van de Plaza de Mayo | Moeders van de Plaza de Mayo | Madres de Plaza de Mayo  kind=ngo country=AR
Electronic Frontier Foundation | =EFF           kind=ngo country=US
Ende Gelände                                    kind=ngo country=DE
English Defence League | =EDL                   kind=ngo country=GB
Euromaidan                                      kind=ngo country=UA
Falun Gong | Falungong | Falun Dafa             kind=religion country=CN
Federalist Society                              kind=ngo country=US
Femen | =FEMEN                                  kind=ngo country=UA
=Forconi                                        kind=ngo country=IT ambiguous
Free Gaza Movement | Free Gaza-beweging | Freedom Flotilla  kind=ngo
Freedom House                                   kind=ngo country=US
Fridays for Future | Fridays For Future         kind=ngo
Gele Hesjes | Gilets Jaunes | Gele Hesjes-beweging | gele hesjesbeweging | Gele hesjes  kind=ngo
Global Witness                                  kind=ngo country=GB
Grey Panthers | Grijze Panters                  kind=ngo
Gülenbeweging | Gülen-beweging | Hizmet | Hizmet-beweging | Gülen-netwerk | Gülennetwerk  kind=religion country=TR
Human Rights Watch | =HRW                       kind=ngo
Identitäre Bewegung | Identitaire Beweging | Génération Identitaire | Generatie Identiteit  kind=ngo
=IHH                                            kind=ngo country=TR
Indignados | =15-M                              kind=ngo country=ES
Insulate Britain                                kind=ngo country=GB
International Consortium of Investigative Journalists | =ICIJ  kind=media country=US
International Crisis Group | =ICG               kind=ngo
International Planned Parenthood Federation | =IPPF  kind=ngo
Internationale Commissie van Juristen           kind=ngo
Internationale Federatie voor Mensenrechten | =FIDH  kind=ngo
Internationale Helsinki Federatie | Helsinki Comité | Nederlands Helsinki Comité | Helsinki-comité  kind=ngo
=J Street                                       kind=ngo country=US
Jewish Claims Conference | Claims Conference    kind=ngo
Joods Agentschap | Jewish Agency                kind=ngo country=IL
Just Stop Oil                                   kind=ngo country=GB
Letzte Generation                               kind=ngo country=DE
Lighthouse Reports                              kind=media country=NL
Lockbit | =LockBit                              kind=ngo
LulzSec                                         kind=ngo
=Memorial | =Memorial-stichting                 kind=ngo country=RU ambiguous
=MeToo | Me Too-beweging | MeToo-beweging       kind=ngo
Millî Görüş | Milli Görüs | Milli Görüş | Milli Gorus  kind=religion country=TR
Moral Majority                                  kind=ngo country=US
=NAACP                                          kind=ngo country=US
Nasji | Nashi                                   kind=ngo country=RU
Nation of Islam                                 kind=religion country=US
National Organization for Women                 kind=ngo country=US
National Rifle Association | =NRA               kind=ngo country=US
Nobel Women's Initiative                        kind=ngo
=OCCRP                                          kind=media
Occupy Wall Street | Occupy | Occupy-beweging | Occupybeweging  kind=ngo
Otpor                                           kind=ngo country=RS
Palestine Action                                kind=ngo country=GB
Peace Now | Vrede Nu | Shalom Achshav           kind=ngo country=IL
Pegida | =PEGIDA                                kind=ngo
Pegida Nederland                                kind=ngo country=NL
Pegida Vlaanderen                               kind=ngo country=BE
=PEN | PEN International | =P.E.N.              kind=ngo
PEN Nederland | PEN-Nederland                   kind=ngo country=NL
PEN Vlaanderen | PEN-Vlaanderen                 kind=ngo country=BE
Penal Reform International                      kind=ngo
Physicians for Human Rights                     kind=ngo
Planned Parenthood                              kind=ngo country=US
Pussy Riot                                      kind=ngo country=RU
QAnon | Q-Anon                                  kind=ngo
Querdenken | Querdenker | Querdenken-beweging   kind=ngo country=DE
Rainbow Coalition                               kind=ngo country=US
Samidoun                                        kind=ngo
=Sardines | =Sardines-beweging | =Sardientjes   kind=ngo country=IT ambiguous
Simon Wiesenthal Centrum | Simon Wiesenthalcentrum | Simon Wiesenthal Center | Wiesenthal Centrum  kind=ngo
Solidarność | Solidarnosc                       kind=union country=PL
Southern Poverty Law Center                     kind=ngo country=US
Stop Ecocide                                    kind=ngo
Survival International                          kind=ngo
Tea Party | Tea Party-beweging | Tea Partybeweging  kind=ngo country=US
Transparency International                      kind=ngo
=UETD | Unie van Europees-Turkse Democraten     kind=ngo
Verslaggevers zonder Grenzen | Reporters Sans Frontières | Reporters zonder Grenzen | Reporters Without Borders  kind=ngo
Wereld Joods Congres | World Jewish Congress | Joods Wereldcongres | =WJC  kind=ngo
WikiLeaks | Wikileaks                           kind=ngo
Women on Waves | Women on Web                   kind=ngo country=NL
Yad Vashem                                      kind=culture country=IL

# Environment, nature and animals: international
=350.org                                        kind=ngo
BirdLife International | =BirdLife | BirdLife Europe  kind=ngo
=BUND                                           kind=ngo country=DE ambiguous
ClientEarth | Client Earth                      kind=ngo country=GB
Conservation International                      kind=ngo
Deutsche Umwelthilfe                            kind=ngo country=DE
Dian Fossey Gorilla Fund                        kind=ngo
=EEB | Europees Milieubureau                    kind=ngo
European Climate Foundation                     kind=ngo
Extinction Rebellion | =XR | =Extinction Rebellion Nederland | Extinction Rebellion België  kind=ngo
Fairtrade International | Fairtrade             kind=ngo
Forest Stewardship Council | =FSC               kind=ngo
Four Paws | Vier Voeters                        kind=ngo
Friends of the Earth | Friends of the Earth International  kind=ngo
=Gaia | =GAIA                                   kind=ngo country=BE ambiguous
Global Footprint Network                        kind=ngo
Greenpeace | Greenpeace International           kind=ngo
Greenpeace België | Greenpeace Belgium          kind=ngo country=BE
Greenpeace Nederland                            kind=ngo country=NL
International Fund for Animal Welfare | =IFAW   kind=ngo
=IUCN | International Union for Conservation of Nature | Wereldnatuurunie  kind=ngo
Jane Goodall Institute | Jane Goodall Instituut  kind=ngo
Marine Stewardship Council | =MSC               kind=ngo
Max Havelaar | Stichting Max Havelaar | Max Havelaar Nederland  kind=ngo ambiguous
=NABU                                           kind=ngo country=DE ambiguous
Nature Conservancy | The Nature Conservancy     kind=ngo
Oil Change International                        kind=ngo
=PETA | =Peta | People for the Ethical Treatment of Animals  kind=ngo
Rainforest Alliance | Rainforest Foundation     kind=ngo
Royal Society for the Prevention of Cruelty to Animals | =RSPCA  kind=ngo country=GB
Sea Shepherd | Sea Shepherd Conservation Society  kind=ngo
Sierra Club                                     kind=ngo country=US
The Ocean Cleanup | Ocean Cleanup               kind=ngo country=NL
Transport & Environment | Transport and Environment  kind=ngo country=BE
Utz Certified                                   kind=ngo
Wereld Natuur Fonds | =WNF | =WWF | Wereldnatuurfonds | World Wildlife Fund | World Wide Fund for Nature | =Wereld Natuurfonds  kind=ngo
World Animal Protection | =WSPA                 kind=ngo
World Resources Institute                       kind=ngo country=US
WWF België | WWF-België | WWF-Belgium           kind=ngo country=BE

# Dutch environment, nature and animal organisations
=Animal Rights                                  kind=ngo country=NL
Anti Bont Comité | =Bont voor Dieren            kind=ngo country=NL
ARK Natuurontwikkeling | Ark Natuurontwikkeling | ARK Rewilding  kind=ngo country=NL
=Bomenstichting                                 kind=ngo country=NL
Both Ends                                       kind=ngo country=NL
Brabants Landschap                              kind=ngo country=NL
Dier & Recht | Dier en Recht                    kind=ngo country=NL
=Dierenbescherming | Nederlandse Vereniging tot Bescherming van Dieren | De Dierenbescherming  kind=ngo country=NL
Ecomare                                         kind=culture country=NL
Een Dier Een Vriend | Een DIER Een VRIEND       kind=ngo country=NL
Faunabescherming | De Faunabescherming          kind=ngo country=NL
Floron | =FLORON                                kind=research country=NL
Follow This                                     kind=ngo country=NL
Fossielvrij NL | Fossielvrij Nederland          kind=ngo country=NL
Geldersch Landschap | Gelders Landschap | Geldersch Landschap & Kasteelen  kind=ngo country=NL
Groene Zaak | De Groene Zaak                    kind=ngo country=NL
Grootouders voor het Klimaat                    kind=ngo country=NL
Het Drentse Landschap | Drents Landschap        kind=ngo country=NL
Het Flevolandschap | Flevo-landschap            kind=ngo country=NL
Het Groninger Landschap | Groninger Landschap   kind=ngo country=NL
Het Limburgs Landschap | Limburgs Landschap     kind=ngo country=NL
Het Utrechts Landschap | Utrechts Landschap     kind=ngo country=NL
Het Zeeuwse Landschap | Zeeuwse Landschap       kind=ngo country=NL
House of Animals                                kind=ngo country=NL
It Fryske Gea                                   kind=ngo country=NL
IVN Natuureducatie | =IVN                       kind=ngo country=NL
Jeugdbond voor Natuur- en Milieustudie          kind=ngo country=NL
Kappen met Kolen                                kind=ngo country=NL
=Klimaatcoalitie | Klimaatmars                  kind=ngo country=NL
=KNNV                                           kind=ngo country=NL
=Laka | Stichting Laka | =WISE Nederland        kind=ngo country=NL
Land van Ons                                    kind=ngo country=NL
Landschap Noord-Holland                         kind=ngo country=NL
Landschap Overijssel                            kind=ngo country=NL
LandschappenNL | De12Landschappen               kind=ngo country=NL
Milieu Centraal                                 kind=ngo country=NL
Milieudefensie | Vereniging Milieudefensie      kind=ngo country=NL
=Milieufederatie | Natuur en Milieufederaties | Zuid-Hollandse Milieufederatie | Brabantse Milieufederatie  kind=ngo country=NL
Mobilisation for the Environment | =MOB         kind=ngo country=NL
Nationale Postcode Loterij | Postcode Loterij | Postcodeloterij  kind=company country=NL
Naturalis | Naturalis Biodiversity Center | Nationaal Natuurhistorisch Museum Naturalis  kind=culture country=NL
Natuur & Milieu | Stichting Natuur en Milieu | Natuur en Milieu | Stichting Natuur & Milieu  kind=ngo country=NL
Natuurmonumenten | Vereniging Natuurmonumenten | Vereniging tot Behoud van Natuurmonumenten  kind=ngo country=NL
Nederland Schoon                                kind=ngo country=NL
=Proefdiervrij | Stichting Proefdiervrij        kind=ngo country=NL
Profundo                                        kind=research country=NL
=RAVON | =Ravon                                 kind=research country=NL
Respect voor Dieren                             kind=ngo country=NL
Rewilding Europe                                kind=ngo country=NL
Schone Kleren Campagne                          kind=ngo country=NL
=SOMO | Stichting Onderzoek Multinationale Ondernemingen  kind=ngo country=NL
Sovon | Sovon Vogelonderzoek                    kind=research country=NL
Staatsbosbeheer                                 kind=government country=NL
Stichting AAP | =AAP                            kind=ngo country=NL ambiguous
Stichting Das & Boom | Das & Boom | Das en Boom  kind=ngo country=NL
Stichting De Noordzee | =Stichting Noordzee     kind=ngo country=NL
Stichting Reinwater | Reinwater                 kind=ngo country=NL
Transnational Institute | =TNI                  kind=ngo country=NL
Trees for All                                   kind=ngo country=NL
Urgenda | Stichting Urgenda                     kind=ngo country=NL
Varkens in Nood                                 kind=ngo country=NL
Vlinderstichting | De Vlinderstichting          kind=ngo country=NL
Vogelbescherming Nederland | =Vogelbescherming  kind=ngo country=NL
Waddenvereniging | Landelijke Vereniging tot Behoud van de Waddenzee  kind=ngo country=NL
Wakker Dier | Stichting Wakker Dier             kind=ngo country=NL
Werkgroep Grauwe Kiekendief                     kind=ngo country=NL
Zeehondencentrum Pieterburen | Zeehondencrèche Pieterburen | =Zeehondencrèche | Zeehondencrèche Lenie 't Hart  kind=ngo country=NL
Zoogdiervereniging                              kind=ngo country=NL
Zuid-Hollands Landschap | Het Zuid-Hollands Landschap  kind=ngo country=NL

# Belgian environment, nature and animal organisations
=Ademloos                                       kind=ngo country=BE
=Bite Back                                      kind=ngo country=BE
Blauwe Kruis | Het Blauwe Kruis                 kind=ngo country=BE
Bond Beter Leefmilieu | =BBL | Bond Beter Leefmilieu Vlaanderen  kind=ngo country=BE
=Bos+ | Vereniging voor Bos in Vlaanderen       kind=ngo country=BE
De Landgenoten                                  kind=ngo country=BE
Dierenbescherming Vlaanderen                    kind=ngo country=BE
=Dryade                                         kind=ngo country=BE
=EVA vzw | Ethisch Vegetarisch Alternatief      kind=ngo country=BE
=Grondrecht | Darkwater 3M                      kind=ngo country=BE
Hubertus Vereniging Vlaanderen                  kind=ngo country=BE
Inter-Environnement Wallonie | Canopea          kind=ngo country=BE
Klimaatzaak                                     kind=ngo country=BE
Milieufront Omer Wattez                         kind=ngo country=BE
Natagora                                        kind=ngo country=BE
Natuurhulpcentrum Opglabbeek | Natuurhulpcentrum  kind=ngo country=BE
Natuurpunt                                      kind=ngo country=BE
Netwerk Duurzame Mobiliteit | Trein Tram Bus | TreinTramBus | Komimo  kind=ngo country=BE
Recht op Lucht                                  kind=ngo country=BE
Ringland                                        kind=ngo country=BE
StRaten-Generaal | stRaten-generaal | Straten-Generaal  kind=ngo country=BE
Veeweyde                                        kind=ngo country=BE
=Velt                                           kind=ngo country=BE
Vogelbescherming Vlaanderen                     kind=ngo country=BE
Youth for Climate                               kind=ngo country=BE

# Dutch aid, development and peace organisations
Adessium Foundation | Adessium                  kind=ngo country=NL
Alfred Mozer Stichting                          kind=ngo country=NL
Alpe d'HuZes | Alpe d'Huzes | Stichting Alpe d'HuZes  kind=ngo country=NL
Alzheimer Nederland | Stichting Alzheimer Nederland  kind=ngo country=NL
Ambulance Wens | Stichting Ambulance Wens       kind=ngo country=NL
Amref | Amref Flying Doctors | Flying Doctors   kind=ngo country=NL
Angola Comité                                   kind=ngo country=NL
Anne Frank Fonds                                kind=ngo country=CH
Anne Frank Stichting | Anne Frankstichting      kind=ngo country=NL
Bernard van Leer Foundation                     kind=ngo country=NL
Bits of Freedom                                 kind=ngo country=NL
=Bootvluchteling | Stichting Bootvluchteling | Boat Refugee Foundation  kind=ngo country=NL
Brandwondenstichting | Nederlandse Brandwonden Stichting  kind=ngo country=NL
Carnegie Stichting                              kind=ngo country=NL
Centraal Joods Overleg | =CJO                   kind=ngo country=NL
Christenen voor Israël                          kind=ngo country=NL
=CIDI | Centrum Informatie en Documentatie Israël | Centrum Informatie en Documentatie over Israël  kind=ngo country=NL
Clingendael | Instituut Clingendael | Nederlands Instituut voor Internationale Betrekkingen Clingendael  kind=research country=NL
=Cliniclowns | =CliniClowns                     kind=ngo country=NL
Compassion Nederland | Compassion               kind=ngo country=NL
Cordaid | Bilance | Mensen in Nood | Memisa     kind=ngo country=NL
Dance4Life                                      kind=ngo country=NL
=De Waag                                        kind=ngo country=NL ambiguous
Defence for Children | =Defence for Children Nederland  kind=ngo country=NL
Diabetesfonds | Diabetes Fonds                  kind=ngo country=NL
Diabetesvereniging Nederland                    kind=ngo country=NL
=Dorcas | Dorcas Hulp                           kind=ngo country=NL ambiguous
Edukans                                         kind=ngo country=NL
Een Ander Joods Geluid                          kind=ngo country=NL
Epilepsiefonds                                  kind=ngo country=NL
Evert Vermeer Stichting                         kind=ngo country=NL
Exodus Nederland                                kind=ngo country=NL
Fonds 1818                                      kind=ngo country=NL
Free a Girl                                     kind=ngo country=NL
Free Press Unlimited | Press Now                kind=ngo country=NL
Giro 555 | Giro555 | Samenwerkende Hulporganisaties | =SHO  kind=ngo country=NL
Hartstichting | Nederlandse Hartstichting       kind=ngo country=NL
Hersenstichting | Hersenstichting Nederland     kind=ngo country=NL
Het Vergeten Kind                               kind=ngo country=NL
Hivos                                           kind=ngo country=NL
Humanistisch Verbond                            kind=ngo country=NL
=Humanitas | Vereniging Humanitas               kind=ngo country=NL ambiguous
=ICCO | =Icco                                   kind=ngo country=NL
IKEA Foundation                                 kind=ngo country=NL
Interkerkelijk Comité Tweezijdige Ontwapening | =ICTO  kind=ngo country=NL
Interkerkelijk Vredesberaad | =IKV | IKV Pax Christi  kind=ngo country=NL
Jantje Beton                                    kind=ngo country=NL
Jeugdfonds Sport en Cultuur | =Jeugdsportfonds | Jeugdfonds Sport & Cultuur  kind=ngo country=NL
Johan Cruyff Foundation | Cruyff Foundation     kind=ngo country=NL
Justice and Peace                               kind=ngo country=NL
Kansfonds                                       kind=ngo country=NL
Kerk in Actie | =KerkinActie                    kind=ngo country=NL
KidsRights | Kidsrights | Kids Rights           kind=ngo country=NL
=KiKa | Stichting KiKa | Kinderen Kankervrij | =Kika  kind=ngo country=NL
=Kinderpostzegels | Stichting Kinderpostzegels  kind=ngo country=NL
=Kindertelefoon | De Kindertelefoon             kind=ngo country=NL
Komitee Kruisraketten Nee | =KKN                kind=ngo country=NL
Komitee Zuidelijk Afrika | Anti-Apartheidsbeweging Nederland | =KZA | =AABN | Kairos  kind=ngo country=NL
Korrelatie | Stichting Korrelatie               kind=ngo country=NL
KWF Kankerbestrijding | =KWF | Koningin Wilhelmina Fonds | Nederlandse Kankerbestrijding  kind=ngo country=NL
Leger des Heils                                 kind=religion country=NL
Leprazending | =Leprastichting | =Leprabestrijding  kind=ngo country=NL
Liliane Fonds | Lilianefonds                    kind=ngo country=NL
Longfonds | Astma Fonds | =Astmafonds           kind=ngo country=NL
Maag Lever Darm Stichting | Maag Lever Darmstichting  kind=ngo country=NL
Make-A-Wish | Make-A-Wish Nederland | Doe Een Wens Stichting  kind=ngo country=NL
Mama Cash                                       kind=ngo country=NL
Max Maakt Mogelijk                              kind=ngo country=NL
Mensen met een Missie | Centraal Missie Commissariaat  kind=ngo country=NL
MS Fonds | Nationaal MS Fonds                   kind=ngo country=NL
Nationaal Comité 4 en 5 mei                     kind=ngo country=NL
Nationaal Fonds Kinderhulp | Fonds Kinderhulp   kind=ngo country=NL
Nationaal Fonds voor Vrijheid en Veteranenzorg | Vfonds  kind=ngo country=NL
=NCDO                                           kind=ngo country=NL
Nederland-Palestina Komitee | Nederlands Palestina Komitee | Palestina Komitee  kind=ngo country=NL
Nederlands Auschwitz Comité | Auschwitz Comité  kind=ngo country=NL
Nederlands Juristen Comité voor de Mensenrechten | =NJCM  kind=ngo country=NL
Netherlands Institute for Multiparty Democracy | =NIMD  kind=ngo country=NL
Nicaragua Komitee                               kind=ngo country=NL
=Nidos | Stichting Nidos                        kind=ngo country=NL
Nierstichting | Nierstichting Nederland         kind=ngo country=NL
=NiZA                                           kind=ngo country=NL
Noaberfoundation | Noaber Foundation            kind=ngo country=NL
Nonviolent Peaceforce                           kind=ngo country=NL
Oogfonds                                        kind=ngo country=NL
=Oorlogsgravenstichting                         kind=ngo country=NL
Oranje Fonds | Oranjefonds                      kind=ngo country=NL
Parkinsonfonds | ParkinsonFonds                 kind=ngo country=NL
Partos                                          kind=ngo country=NL
=Pax | =PAX | Vredesorganisatie PAX | Vredesbeweging Pax  kind=ngo country=NL ambiguous
Pax Christi                                     kind=ngo country=NL
Peace Brigades International                    kind=ngo country=NL
=Pharos                                         kind=ngo country=NL ambiguous
Pink Ribbon                                     kind=ngo country=NL
Prins Bernhard Cultuurfonds | =Cultuurfonds | Prins Bernhardfonds | Prins Bernhard Fonds | =Anjerfonds  kind=ngo country=NL
Prins Claus Fonds | Prins Clausfonds            kind=culture country=NL
Prinses Beatrix Spierfonds | Prinses Beatrix Fonds | Beatrixfonds  kind=ngo country=NL
Privacy First                                   kind=ngo country=NL
Publiek Belang Procederen | =PILP | PILP-NJCM   kind=ngo country=NL
=Reclassering Nederland                         kind=ngo country=NL
Red een Kind                                    kind=ngo country=NL
Regenboog Groep | De Regenboog                  kind=ngo country=NL
Reumafonds | ReumaNederland | Reuma Fonds       kind=ngo country=NL
Richard Krajicek Foundation                     kind=ngo country=NL
Ronald McDonald Kinderfonds                     kind=ngo country=NL
=Rutgers | Rutgers Stichting | Rutgers WPF | Rutgers Nisso Groep | =Rutgers Nisso | =Rutgersstichting  kind=ngo country=NL ambiguous
Serious Request                                 kind=ngo country=NL
Simavi                                          kind=ngo country=NL
Skanfonds                                       kind=ngo country=NL
Slachtofferhulp Nederland | =Slachtofferhulp | =SHN  kind=ngo country=NL
=SNV | Stichting Nederlandse Vrijwilligers      kind=ngo country=NL
Stichting 113 | 113 Zelfmoordpreventie | =113Online  kind=ngo country=NL
Stichting ALS Nederland | =ALS Nederland        kind=ngo country=NL
=Stichting Collectieve Maror-gelden | Maror     kind=ngo country=NL
Stichting DOEN | Stichting Doen                 kind=ngo country=NL
Stichting INLIA | =INLIA | =Inlia               kind=ngo country=NL
Stichting Leergeld | =Leergeld                  kind=ngo country=NL
Stichting Lezen                                 kind=ngo country=NL
Stichting Lezen & Schrijven | Stichting Lezen en Schrijven  kind=ngo country=NL
Stichting LOS | Landelijk Ongedocumenteerden Steunpunt  kind=ngo country=NL
Stichting Present                               kind=ngo country=NL
Stichting Vluchteling                           kind=ngo country=NL
Stichting Vluchteling-Studenten UAF | =UAF      kind=ngo country=NL
Stop Aids Now | Soa Aids Nederland | Aids Fonds | Aidsfonds | Aids Fonds - Stop Aids Now  kind=ngo country=NL
Stop Wapenhandel | Campagne tegen Wapenhandel   kind=ngo country=NL
Takecarebnb                                     kind=ngo country=NL
=Tear | Tear Fund Nederland | =Tearfund         kind=ngo country=NL ambiguous
The Rights Forum                                kind=ngo country=NL
Trombosestichting                               kind=ngo country=NL
=Vastenactie                                    kind=ngo country=NL
VluchtelingenWerk Nederland | Vluchtelingenwerk | =VluchtelingenWerk | Vluchtelingenwerk Nederland | Vereniging VluchtelingenWerk  kind=ngo country=NL
=Voedselbank | Voedselbanken Nederland | Voedselbank Nederland | De Voedselbank  kind=ngo country=NL
Vrouwen voor Vrede                              kind=ngo country=NL
VSBfonds | VSB Fonds                            kind=ngo country=NL
War Trauma Foundation                           kind=ngo country=NL
We Gaan Ze Halen                                kind=ngo country=NL
Wemos                                           kind=ngo country=NL
Wij Zijn Hier | We Are Here                     kind=ngo country=NL
Wilde Ganzen | De Wilde Ganzen                  kind=ngo country=NL
Woord en Daad                                   kind=ngo country=NL
=ZOA | ZOA Vluchtelingenzorg                    kind=ngo country=NL
=Zonnebloem | De Zonnebloem | Nationale Vereniging de Zonnebloem  kind=ngo country=NL

# Belgian aid, development, peace and welfare organisations
=11.11.11 | Koepel van de Vlaamse Noord-Zuidbeweging  kind=ngo country=BE
=12-12 | Consortium 12-12                       kind=ngo country=BE
Algemeen Boerensyndicaat | =ABS                 kind=employers country=BE
Arabisch-Europese Liga | =AEL                   kind=ngo country=BE
ATD Vierde Wereld | ATD Quart Monde             kind=ngo country=BE
=Awel                                           kind=ngo country=BE
Baas over Eigen Hoofd | =BOEH                   kind=ngo country=BE
Bednet                                          kind=ngo country=BE
Beweging.net | =ACW | beweging.net              kind=ngo country=BE
Boerenbond | Belgische Boerenbond | =BB         kind=employers country=BE
Bond Zonder Naam | Beweging Zonder Naam | =BZN  kind=ngo country=BE
Broederlijk Delen                               kind=ngo country=BE
=Bruegel | Denktank Bruegel                     kind=research country=BE ambiguous
Burgerplatform voor Steun aan Vluchtelingen | BelRefugees | =Burgerplatform  kind=ngo country=BE
=Cap 48                                         kind=ngo country=BE
=Ceder | Denktank Ceder                         kind=research country=BE ambiguous
Centre for European Policy Studies | =CEPS      kind=research country=BE
Centrum ter Preventie van Zelfdoding            kind=ngo country=BE
Child Focus                                     kind=ngo country=BE
Chiro | Chirojeugd | Chirojeugd Vlaanderen      kind=ngo country=BE
=Ciré | =CIRE                                   kind=ngo country=BE
=CNAPD                                          kind=ngo country=BE
=CNCD-11.11.11 | =CNCD                          kind=ngo country=BE
Damiaanactie | Damiaanstichting                 kind=ngo country=BE
Davidsfonds                                     kind=ngo country=BE
=De Sleutel                                     kind=ngo country=BE
Decenniumdoelen                                 kind=ngo country=BE
Egmontinstituut | Egmont Instituut | =Egmont | Koninklijk Instituut voor Internationale Betrekkingen  kind=research country=BE ambiguous
Enabel | =BTC | Belgische Technische Coöperatie | Belgisch ontwikkelingsagentschap  kind=government country=BE
European Policy Centre | =EPC                   kind=research country=BE
Fairfin | Netwerk Vlaanderen                    kind=ngo country=BE
Fedasil | =FEDASIL                              kind=government country=BE
Femma | =KAV | Kristelijke Arbeidersvrouwen     kind=ngo country=BE
Forum voor Vredesactie                          kind=ngo country=BE
=FOS                                            kind=ngo country=BE ambiguous
FOS Open Scouting                               kind=ngo country=BE
Free Clinic                                     kind=ngo country=BE
Friends of Europe                               kind=ngo country=BE
Gezinsbond | Bond van Grote en Jonge Gezinnen   kind=ngo country=BE
GRIP vzw                                        kind=ngo country=BE
Hart boven Hard                                 kind=ngo country=BE
Het Roze Huis | Roze Huis                       kind=ngo country=BE
Humanistisch-Vrijzinnige Vereniging | deMens.nu | =HVV | Unie Vrijzinnige Verenigingen  kind=religion country=BE
IJzerbedevaartcomité | IJzerwake                kind=ngo country=BE
In de Warande | Denkgroep In de Warande         kind=ngo country=BE
Intal                                           kind=ngo country=BE
=IPIS                                           kind=research country=BE
Itinera | Itinera Institute                     kind=research country=BE
Katholiek Vlaams Hoogstudentenverbond | =KVHV   kind=ngo country=BE
KifKif | Kif Kif                                kind=ngo country=BE
Kind en Samenleving                             kind=ngo country=BE
=Kinderkankerfonds                              kind=ngo country=BE
Kinderrechtencommissariaat                      kind=government country=BE
=KLJ                                            kind=ngo country=BE
Kom op tegen Kanker | Vlaamse Liga tegen Kanker  kind=ngo country=BE
Kruispunt Migratie-Integratie | Agentschap Integratie en Inburgering  kind=ngo country=BE
=KSA-VKSJ | =KSA                                kind=ngo country=BE
=KVG | Katholieke Vereniging Gehandicapten      kind=ngo country=BE
=KVLV | =Ferm                                   kind=ngo country=BE
=KWB                                            kind=ngo country=BE
=LEIF | LevensEinde InformatieForum | Levenseinde Informatieforum  kind=ngo country=BE
=Levenslijn                                     kind=ngo country=BE
Liberas | Libera!                               kind=research country=BE
Liga voor Mensenrechten                         kind=ngo country=BE
Ligue des droits humains | Ligue des Droits de l'Homme  kind=ngo country=BE
=Louvain Coopération                            kind=ngo country=BE
=Markant                                        kind=ngo country=BE
Masereelfonds                                   kind=ngo country=BE
Merhaba                                         kind=ngo country=BE
Minderhedenforum | =LEVL                        kind=ngo country=BE
=Minerva | Denktank Minerva                     kind=research country=BE ambiguous
Moslimexecutieve | Moslimexecutieve van België | Executief van de Moslims van België | =EMB | Executieve van de Moslims  kind=religion country=BE
Movement X                                      kind=ngo country=BE
=MSOC                                           kind=ngo country=BE
Music for Life | De Warmste Week                kind=ngo country=BE
Myria | Federaal Migratiecentrum Myria          kind=government country=BE
Nationalistische Studentenvereniging | =NSV     kind=ngo country=BE
Netwerk tegen Armoede | Vlaams Netwerk van Verenigingen waar Armen het Woord Nemen  kind=ngo country=BE
=Oikos | Denktank Oikos                         kind=research country=BE ambiguous
=OKRA | =Okra                                   kind=ngo country=BE
Onafhankelijk Leven vzw                         kind=ngo country=BE
=OVV | Overlegcentrum van Vlaamse Verenigingen  kind=ngo country=BE
Pag-Asa | =PAG-ASA                              kind=ngo country=BE
Pax Christi Vlaanderen                          kind=ngo country=BE
Payoke                                          kind=ngo country=BE
=Poverello                                      kind=ngo country=BE
Recht op Waardig Sterven                        kind=ngo country=BE
Rode Neuzen Dag                                 kind=ngo country=BE
=Samenlevingsopbouw | Samenlevingsopbouw Antwerpen  kind=ngo country=BE
Schild & Vrienden | Schild en Vrienden          kind=ngo country=BE
Scholierenkoepel | Vlaamse Scholierenkoepel | =VSK  kind=ngo country=BE
Scouts en Gidsen Vlaanderen | Scouts & Gidsen Vlaanderen | =VVKSM | Vlaams Verbond van Katholieke Scouts en Meisjesgidsen  kind=ngo country=BE
Sensoa                                          kind=ngo country=BE
=Sint-Vincentius | =Sint-Vincentiusvereniging   kind=ngo country=BE ambiguous
=Solidagro                                      kind=ngo country=BE
Spullenhulp                                     kind=ngo country=BE
Steunpunt Mantelzorg                            kind=ngo country=BE
Stichting Koningin Paola | Koningin Paolastichting  kind=ngo country=BE
Stichting tegen Kanker | Belgische Federatie tegen Kanker  kind=ngo country=BE
Stichting voor Toekomstige Generaties           kind=ngo country=BE
Sürya                                           kind=ngo country=BE
Taal Aktie Komitee | =TAK | Taal Actie Komitee  kind=ngo country=BE
Tele-Onthaal                                    kind=ngo country=BE
=Trias | =Trias vzw                             kind=ngo country=BE ambiguous
=Unia | Centrum voor Gelijkheid van Kansen | Interfederaal Gelijkekansencentrum Unia | =CGKR | Centrum voor Gelijkheid van Kansen en voor Racismebestrijding  kind=government country=BE
=VAD | Vereniging voor Alcohol- en andere Drugproblemen  kind=ngo country=BE
Vermeylenfonds                                  kind=ngo country=BE
Vlaams Patiëntenplatform                        kind=ngo country=BE
Vlaams Vredesinstituut                          kind=research country=BE
Vlaamse Ouderenraad                             kind=ngo country=BE
Vlaamse Vereniging van Studenten | =VVS         kind=ngo country=BE
Vlaamse Volksbeweging | =VVB                    kind=ngo country=BE
Vluchtelingenwerk Vlaanderen | Overlegcentrum Integratie Vluchtelingen  kind=ngo country=BE
Vrede vzw                                       kind=ngo country=BE
=Vredesactie                                    kind=ngo country=BE
Vredeseilanden | Rikolto                        kind=ngo country=BE
Vrouwenraad | Nederlandstalige Vrouwenraad      kind=ngo country=BE
=VVOB                                           kind=ngo country=BE
=Welzijnszorg                                   kind=ngo country=BE
Willemsfonds                                    kind=ngo country=BE
=WSM | Wereldsolidariteit                       kind=ngo country=BE
=Ziekenzorg | Samana                            kind=ngo country=BE
Çavaria | =çavaria | Federatie Werkgroepen Homoseksualiteit | =FWH | Holebifederatie  kind=ngo country=BE

# Dutch consumer, traffic, patient and interest organisations
Agractie                                        kind=ngo country=NL
=ANBO | =ANBO-PCOB                              kind=ngo country=NL
=ANWB | =A.N.W.B. | Koninklijke Nederlandse Toeristenbond  kind=ngo country=NL
Artsen Collectief | Artsen Covid Collectief     kind=ngo country=NL
=Atria                                          kind=research country=NL
Bestuurscommissie Misbruik | Klokk | =KLOKK     kind=ngo country=NL
Beter Onderwijs Nederland                       kind=ngo country=NL
Blijf Groep | =Blijf-van-mijn-lijfhuis          kind=ngo country=NL
Bond Heemschut | Heemschut                      kind=ngo country=NL
Bond Precaire Woonvormen | =BPW                 kind=ngo country=NL
Borstkankervereniging Nederland | =BVN          kind=ngo country=NL
Burgerforum EU | Burgercomité-EU | Burgercomité EU  kind=ngo country=NL
C-support                                       kind=ngo country=NL
Chronisch Zieken en Gehandicapten Raad | =CG-Raad | =Gehandicaptenraad  kind=ngo country=NL
Clara Wichmann | Proefprocessenfonds Clara Wichmann | Bureau Clara Wichmann  kind=ngo country=NL
=COC | =COC Nederland | Nederlandse Vereniging tot Integratie van Homoseksualiteit | COC Amsterdam  kind=ngo country=NL
Code Oranje                                     kind=party country=NL
Comité 21 maart                                 kind=ngo country=NL
Comité Asbestslachtoffers | Instituut Asbestslachtoffers  kind=ngo country=NL
Consumentenbond | De Consumentenbond            kind=ngo country=NL
Consumentenclaim                                kind=ngo country=NL
Contactorgaan Moslims en Overheid | =CMO        kind=religion country=NL
Coöperatie Laatste Wil | =CLW | Laatste Wil     kind=ngo country=NL
Cuypersgenootschap                              kind=ngo country=NL
Defend the Netherlands                          kind=ngo country=NL
DES Centrum | =DES-centrum                      kind=ngo country=NL
Dolle Mina | Dolle Mina's                       kind=ngo country=NL
Dorpsraad Wijk aan Zee | Frisse Wind | Stichting Frisse Wind  kind=ngo country=NL
Dutch Blue Helmets | Dutchbat III Vereniging    kind=ngo country=NL
Dutch Dairymen Board | =DDB                     kind=ngo country=NL
E-Quality                                       kind=ngo country=NL
Expertisecentrum Euthanasie | Levenseindekliniek  kind=ngo country=NL
Farmers Defence Force | =FDF | Farmers Defense Force  kind=ngo country=NL
Fietsersbond | =ENFB                            kind=ngo country=NL
=FIOM | =Fiom                                   kind=ngo country=NL
=Foodwatch | foodwatch                          kind=ngo country=NL
=Forum | Instituut Forum | Forum Instituut voor Multiculturele Vraagstukken  kind=research country=NL ambiguous
Groninger Bodem Beweging | Groninger Bodembeweging | =GBB  kind=ngo country=NL
Groninger Gasberaad                             kind=ngo country=NL
Hartpatiënten Nederland | De Hart & Vaatgroep | Harteraad  kind=ngo country=NL
Hendrick de Keyser | Vereniging Hendrick de Keyser  kind=ngo country=NL
Huis voor Klokkenluiders                        kind=government country=NL
Hulp & Recht | Hulp en Recht                    kind=ngo country=NL
Identitair Verzet | =ID Verzet                  kind=ngo country=NL
Ieder in | =Iederin                             kind=ngo country=NL
Indisch Platform | Stichting Japanse Ereschulden | Japanse Ereschulden  kind=ngo country=NL
Inspraakorgaan Turken | =IOT                    kind=ngo country=NL
Interstedelijk Studenten Overleg | =ISO         kind=union country=NL
=Kabouters | =Kabouterbeweging                  kind=ngo country=NL ambiguous
KBO-PCOB | =KBO | =PCOB | Unie KBO              kind=ngo country=NL
Kick Out Zwarte Piet | =KOZP | Kick Out Zwarte Piet Nederland  kind=ngo country=NL
Kiwanis                                         kind=ngo country=NL
Klokkenluiders Expertgroep | Expertgroep Klokkenluiders | Publeaks  kind=ngo country=NL
Koninklijke Bond van Oranjeverenigingen         kind=ngo country=NL
Koninklijke Jagersvereniging | =Jagersvereniging | =KNJV  kind=ngo country=NL
=LAKS | Landelijk Aktie Komitee Scholieren | Landelijk Actie Komitee Scholieren  kind=ngo country=NL
Landelijk Overleg Minderheden | =LOM            kind=ngo country=NL
Landelijk Platform Slavernijverleden            kind=ngo country=NL
Landelijke Cliëntenraad                         kind=ngo country=NL
Landelijke Studentenvakbond | =LSVb | =LSVB     kind=union country=NL
=LBR | Landelijk Bureau Racismebestrijding | Landelijk Bureau ter bestrijding van Rassendiscriminatie | Art.1  kind=ngo country=NL
Lions Club | =Lionsclub | =Lions                kind=ngo country=NL ambiguous
=Loterijverlies | Stichting Loterijverlies      kind=ngo country=NL
Maatschappij tot Nut van 't Algemeen            kind=ngo country=NL
Man Vrouw Maatschappij                          kind=ngo country=NL
Meer dan Gewenst                                kind=ngo country=NL
Meer Democratie                                 kind=ngo country=NL
Meldpunt Discriminatie Internet | =MDI | =MiND  kind=ngo country=NL
Meldpunt Kinderporno | Expertisebureau Online Kindermisbruik | =EOKM | Offlimits  kind=ngo country=NL
=MIND | Landelijk Platform GGz                  kind=ngo country=NL
Moeders van Srebrenica                          kind=ngo country=BA
Nationale Jeugdraad | =NJR                      kind=ngo country=NL
Nederland Bekent Kleur                          kind=ngo country=NL
Nederland in Verzet                             kind=ngo country=NL
Nederland Wordt Beter | Stichting Nederland Wordt Beter  kind=ngo country=NL
Nederlandse Federatie van Kankerpatiëntenorganisaties | =NFK  kind=ngo country=NL
Nederlandse Orde van Vrijmetselaren | Orde van Vrijmetselaren | Grootoosten der Nederlanden | =Vrijmetselarij  kind=ngo country=NL
Nederlandse Patiënten Vereniging | =NPV         kind=ngo country=NL
Nederlandse Vereniging Kritisch Prikken | Kritisch Prikken | Stichting Vaccinvrij  kind=ngo country=NL
Nederlandse Vereniging van Journalisten | =NVJ  kind=union country=NL
Nederlandse Vereniging voor een Vrijwillig Levenseinde | =NVVE | Nederlandse Vereniging voor Vrijwillige Euthanasie  kind=ngo country=NL
Nederlandse Volks-Unie | =NVU                   kind=party country=NL
Nederlandse Vrouwenraad                         kind=ngo country=NL
=Nibud | Nationaal Instituut voor Budgetvoorlichting | =NIBUD  kind=ngo country=NL
Nieuwspoort | Internationaal Perscentrum Nieuwspoort  kind=ngo country=NL
=NiNsee | =NINSEE                               kind=research country=NL
=NJHC | Stayokay                                kind=ngo country=NL
Omwonenden Schiphol | Platform Vlieghinder | =PVRM | Schipholwatch | SchipholWatch | Stichting Recht op Bescherming tegen Vliegtuighinder | =RBV  kind=ngo country=NL
=Ongehoord | Stichting Ongehoord | Ongehoord Voor Dieren  kind=ngo country=NL
Onze Taal | Genootschap Onze Taal               kind=ngo country=NL
Open State Foundation                           kind=ngo country=NL
Ouders & Onderwijs | Ouders van Waarde          kind=ngo country=NL
Patiëntenfederatie Nederland | =NPCF | Patiëntenfederatie NPCF | Nederlandse Patiënten Consumenten Federatie  kind=ngo country=NL
Pietengilde | Sint & Pietengilde | Sint en Pietengilde  kind=ngo country=NL
=Plattelandsjongeren                            kind=ngo country=NL
Pride Amsterdam | Gay Pride Amsterdam | Stichting Amsterdam Gay Pride  kind=ngo country=NL
=Provo | Provobeweging | Provo-beweging         kind=ngo country=NL ambiguous
Q-support | Q-uestion                           kind=ngo country=NL
Radar Claim                                     kind=ngo country=NL
Republikeins Genootschap | Nieuw Republikeins Genootschap  kind=ngo country=NL
Rode Vrouw | Rooie Vrouwen                      kind=ngo country=NL ambiguous
Rotary | Rotary Club                            kind=ngo country=NL
=Rover | =ROVER | Reizigersvereniging Rover     kind=ngo country=NL ambiguous
Roze Zaterdag | Stichting Roze Zaterdag         kind=ngo country=NL ambiguous
Samenwerkingsverband Marokkanen en Tunesiërs | =SMT  kind=ngo country=NL
Samenwerkingsverband van Marokkaanse Nederlanders | =SMN  kind=ngo country=NL
Schokkend Groningen                             kind=ngo country=NL
Schreeuw om Leven | Kies Leven                  kind=ngo country=NL
Scouting Nederland                              kind=ngo country=NL
Sint-Franciscus Liefdewerk | Sint Franciscus Liefdewerk  kind=ngo country=NL
Soroptimisten | Soroptimist                     kind=ngo country=NL
Sportvisserij Nederland                         kind=ngo country=NL
Stichting Maatschappij en Onderneming | =SMO    kind=ngo country=NL
Stichting Massaschade & Consument               kind=ngo country=NL
Stichting Ouders van Slachtoffers | Federatie Nabestaanden Geweldsslachtoffers  kind=ngo country=NL
Stichting Skepsis | =Skepsis                    kind=ngo country=NL
Stichting Vliegramp MH17 | Vliegramp MH17       kind=ngo country=NL
Stikstofclaim | Stichting Stikstofclaim         kind=ngo country=NL
Stop Blackface                                  kind=ngo country=NL
=SWOV | Stichting Wetenschappelijk Onderzoek Verkeersveiligheid  kind=research country=NL
Transvisie | Transgender Netwerk Nederland | Transgender Netwerk  kind=ngo country=NL
=VBOK | Siriz                                   kind=ngo country=NL
Veilig Verkeer Nederland | =VVN                 kind=ngo country=NL
VeiligheidNL | Stichting Consument en Veiligheid  kind=ngo country=NL
Vereniging Eigen Huis | =VEH | =Eigen Huis      kind=ngo country=NL
Vereniging Openbaar Onderwijs                   kind=ngo country=NL
Vereniging Spierziekten Nederland | Spierziekten Nederland  kind=ngo country=NL
Vereniging tegen de Kwakzalverij                kind=ngo country=NL
Vereniging van Effectenbezitters | =VEB         kind=ngo country=NL
Vereniging voor Vrouwenbelangen                 kind=ngo country=NL
Veteraneninstituut | Vereniging Veteranen | Veteranen Platform  kind=ngo country=NL
Viruswaarheid | Viruswaanzin                    kind=ngo country=NL
Vizier Links                                    kind=ngo country=NL
=Vluchthaven                                    kind=ngo country=NL
=Voedingscentrum                                kind=ngo country=NL
=VPKK                                           kind=ngo country=NL
Vrij Links                                      kind=ngo country=NL
Wandelnet                                       kind=ngo country=NL
Windalarm                                       kind=ngo country=NL
Women Inc | WOMEN Inc                           kind=ngo country=NL
Woonbond | Nederlandse Woonbond                 kind=ngo country=NL
Woonopstand | Woonprotest                       kind=ngo country=NL

# Belgian consumer, traffic, lobby and action groups
Code Rouge | =Code Rood                         kind=ngo country=BE
Field Liberation Movement                       kind=ngo country=BE
G1000                                           kind=ngo country=BE
Geneeskunde voor het Volk                       kind=ngo country=BE
Gents Milieufront                               kind=ngo country=BE
GoOuders | Go! ouders                           kind=ngo country=BE
Hart Boven Hard-Tout Autre Chose | Tout Autre Chose  kind=ngo country=BE
Ligue des Familles                              kind=ngo country=BE
Ouders van Verongelukte Kinderen | =OVK         kind=ngo country=BE
Overlegplatform Doel 2020 | Doel 2020           kind=ngo country=BE
Pro Vita                                        kind=ngo country=BE
Testaankoop | Test-Aankoop | Test Aankoop | Test Achats | Testachats  kind=ngo country=BE
=Touring                                        kind=company country=BE ambiguous
Touring Wegenhulp                               kind=company country=BE
=VAB                                            kind=company country=BE
=Verbruikersunie                                kind=ngo country=BE
Verenigde Eigenaars | Eigenaarssyndicaat | Algemeen Eigenaarssyndicaat  kind=employers country=BE
=Vias | =VIAS | Verkeersinstituut Vias | Vias institute | Belgisch Instituut voor de Verkeersveiligheid | =BIVV  kind=research country=BE
Vlaams Huurdersplatform | =Huurdersbond | =Huurdersbonden  kind=ngo country=BE
Vlaamse Confederatie van Ouders | =VCOV         kind=ngo country=BE
Vlaamse Stichting Verkeerskunde | =VSV          kind=ngo country=BE
Vooruitgroep                                    kind=ngo country=BE
Witte Comités | Witte Beweging | Witte Comité   kind=ngo country=BE

# Foreign consumer, gay, patients' and other associations
=Act Up                                         kind=ngo country=US
=ADAC                                           kind=ngo country=DE
Adam Smith Institute                            kind=research country=GB
Alcoholics Anonymous | Anonieme Alcoholisten | =AA | =A.A.  kind=ngo
Assemblea Nacional Catalana | Catalaanse Nationale Assemblee  kind=ngo country=ES
=BEUC | Europese consumentenorganisatie BEUC    kind=ngo
Bund der Vertriebenen                           kind=ngo country=DE
Confédération Paysanne                          kind=union country=FR
Countryside Alliance                            kind=ngo country=GB
Dignitas                                        kind=ngo country=CH
Emmaüs | Emmaus | Abbé Pierre Stichting         kind=ngo
Euroconsumers                                   kind=ngo
Hitlerjugend | Hitler-Jugend                    kind=ngo country=DE
Human Rights Campaign                           kind=ngo country=US
=ILGA | =Ilga | ILGA-Europe                     kind=ngo
Jugend Rettet                                   kind=ngo country=DE
La Via Campesina | Via Campesina                kind=ngo
Lebensborn                                      kind=ngo country=DE
Linux Foundation                                kind=ngo
March for Our Lives                             kind=ngo country=US
Migrant Offshore Aid Station | =MOAS            kind=ngo
Mission Lifeline                                kind=ngo country=DE
=Momentum                                       kind=ngo country=GB ambiguous
Movimento dos Trabalhadores Rurais Sem Terra | Beweging van Landlozen | =MST  kind=ngo country=BR
Mozilla Foundation                              kind=ngo country=US
Nuit Debout                                     kind=ngo country=FR
Open Arms | Proactiva Open Arms                 kind=ngo country=ES
=PAH                                            kind=ngo country=ES
Pro Asyl                                        kind=ngo country=DE
Restos du Coeur | Restos du Cœur                kind=ngo country=FR
=Samaritans                                     kind=ngo country=GB ambiguous
Sea-Watch | Sea Watch                           kind=ngo
Secours populaire                               kind=ngo country=FR
SOS Méditerranée | SOS Mediterranee             kind=ngo
SOS Racisme                                     kind=ngo country=FR
Soulèvements de la Terre | Les Soulèvements de la Terre  kind=ngo country=FR
Special Olympics                                kind=sport
=Stonewall                                      kind=ngo country=GB ambiguous
Sunrise Movement                                kind=ngo country=US
Westboro Baptist Church                         kind=religion country=US
Wikimedia | Wikimedia Foundation                kind=ngo country=US
Women's March                                   kind=ngo
Òmnium Cultural | Omnium Cultural               kind=ngo country=ES

# Think tanks of the world
American Enterprise Institute | =AEI            kind=research country=US
Atlantic Council                                kind=research country=US
Brookings | Brookings Institution               kind=research country=US
Bureau de Helling | Bureau De Helling           kind=research country=NL
Carbon Tracker                                  kind=research
Carnegie Endowment for International Peace | Carnegie Endowment | Carnegie Europe  kind=research country=US
Cato Institute                                  kind=research country=US
Center for American Progress                    kind=research country=US
Center for Strategic and International Studies | =CSIS  kind=research country=US
Chatham House | Royal Institute of International Affairs  kind=research country=GB
Council on Foreign Relations                    kind=research country=US
De Argumentenfabriek | Argumentenfabriek        kind=research country=NL
=Demos | Denktank Demos                         kind=research country=GB ambiguous
=DGAP                                           kind=research country=DE
=DIW                                            kind=research country=DE
Edmund Burke Stichting | Burke Stichting        kind=research country=NL
=Ember | Denktank Ember                         kind=research country=GB ambiguous
European Council on Foreign Relations | =ECFR   kind=research
German Marshall Fund                            kind=research country=US
Heritage Foundation | The Heritage Foundation   kind=research country=US
Hoover Institution                              kind=research country=US
Hudson Institute                                kind=research country=US
=Ifo | Ifo-instituut | Ifo Institut | =Ifo Institute  kind=research country=DE
=IFRI | =Ifri                                   kind=research country=FR
Institut Montaigne                              kind=research country=FR
Institute for Advanced Study                    kind=research country=US
Institute for Fiscal Studies | =IFS             kind=research country=GB
Institute for the Study of War | =ISW           kind=research country=US
Instituut voor Publieke Economie | =IPE         kind=research country=NL
International Centre for Counter-Terrorism | =ICCT  kind=research country=NL
International Institute for Strategic Studies | =IISS | Internationaal Instituut voor Strategische Studies  kind=research country=GB
Kiel Instituut | Institut für Weltwirtschaft    kind=research country=DE
Levada-centrum | Levada-instituut | Levada Centrum | Levada | Levada Center  kind=research country=RU
Lowy Institute                                  kind=research country=AU
Mo Ibrahim Foundation                           kind=research
Mr. Hans van Mierlo Stichting | Van Mierlo Stichting  kind=research country=NL
Peterson Institute | Peterson Institute for International Economics  kind=research country=US
Pew Research Center | Pew Research Centre | =Pew  kind=research country=US
Quilliam                                        kind=research country=GB
=RAND | Rand Corporation | RAND Corporation | =Rand Corp  kind=research country=US
Royal United Services Institute | =RUSI         kind=research country=GB
=SIPRI | =Sipri | Stockholm International Peace Research Institute | Zweeds vredesinstituut Sipri  kind=research country=SE
Stiftung Wissenschaft und Politik | =SWP        kind=research country=DE
Sustainable Finance Lab                         kind=research country=NL
Teldersstichting | Prof.mr. B.M. Teldersstichting  kind=research country=NL
The Hague Centre for Strategic Studies | Den Haag Centrum voor Strategische Studies | Haags Centrum voor Strategische Studies | =HCSS  kind=research country=NL
Wetenschappelijk Instituut voor het CDA | =WI CDA  kind=research country=NL
Wiardi Beckman Stichting | =WBS                 kind=research country=NL
Wilson Center | Woodrow Wilson Center           kind=research country=US
=ZEW | ZEW-instituut                            kind=research country=DE

# Christian churches and church bodies
Acht Mei Beweging                               kind=religion country=NL
Anglicaanse Kerk | Church of England | Anglicaanse kerk | Kerk van Engeland  kind=religion country=GB
Apostolisch Genootschap                         kind=religion country=NL
Armeens-Apostolische Kerk | Armeense Apostolische Kerk | Armeense Kerk  kind=religion country=AM
=Bahá'í | =Bahai                                kind=religion ambiguous
=Baptistenkerk | Southern Baptist Convention | Unie van Baptistengemeenten  kind=religion
Belgische Bisschoppenconferentie | Interdiocesaan Pastoraal Beraad | =IPB  kind=religion country=BE
Billy Graham Evangelistic Association           kind=religion country=US
Christelijke Gereformeerde Kerken | Christelijke Gereformeerde Kerk | =CGK  kind=religion country=NL
Christian Science | Christian Science Church    kind=religion country=US
Church of Scotland | Kerk van Schotland | Presbyteriaanse Kerk  kind=religion
Congregatie voor de Geloofsleer | Congregatie voor de Geloofsleer van het Vaticaan | Geloofscongregatie | Dicasterie voor de Geloofsleer  kind=religion country=VA
Doopsgezinde Sociëteit | Algemene Doopsgezinde Sociëteit | Doopsgezinde Broederschap  kind=religion country=NL
Episcopale Kerk | Episcopaalse Kerk             kind=religion country=US
Ethiopisch-Orthodoxe Kerk                       kind=religion country=ET
Evangelisch-Lutherse Kerk | Evangelisch-Lutherse Kerk in het Koninkrijk der Nederlanden  kind=religion
Evangelische Alliantie | MissieNederland        kind=religion country=NL
Evangelische Broedergemeente | Evangelische Broeder Gemeente | =EBG | =Hernhutters  kind=religion
Evangelische Kirche in Deutschland | Evangelische Kerk in Duitsland | =EKD  kind=religion country=DE
Gereformeerde Bond                              kind=religion country=NL
Gereformeerde Gemeenten | Gereformeerde Gemeenten in Nederland | Gereformeerde Gemeente  kind=religion country=NL
Gereformeerde Kerken in Nederland | Gereformeerde Kerken | Gereformeerde Kerk | =GKN  kind=religion country=NL
Gereformeerde Kerken vrijgemaakt | Gereformeerde Kerk vrijgemaakt | Vrijgemaakt Gereformeerde Kerk | =GKV  kind=religion country=NL
Grieks-Orthodoxe Kerk | Griekse Orthodoxe Kerk  kind=religion country=GR
Heilig Officie                                  kind=religion country=VA
Hersteld Hervormde Kerk | =HHK                  kind=religion country=NL
Hillsong | Hillsong Church                      kind=religion
Jehova's Getuigen | Jehovah's Getuigen | Getuigen van Jehova | Jehova's getuigen | Wachttorengenootschap  kind=religion
Johan Maasbach Wereldzending                    kind=religion country=NL
Koptische Kerk | Koptisch-Orthodoxe Kerk | Koptisch-orthodoxe Kerk  kind=religion country=EG
Lutherse Wereldfederatie                        kind=religion
Maronitische Kerk                               kind=religion country=LB
Mormonenkerk | Kerk van Jezus Christus van de Heiligen der Laatste Dagen | =Mormonen  kind=religion country=US
Nederlandse Bisschoppenconferentie | Nederlandse Kerkprovincie | =Bisschoppenconferentie  kind=religion country=NL
Nederlandse Gereformeerde Kerken | Nederlands Gereformeerde Kerken  kind=religion country=NL
Nederlandse Hervormde Kerk | Nederlands Hervormde Kerk | =NHK | Hervormde Kerk | Nederlands-Hervormde Kerk  kind=religion country=NL
Noorse Broeders | Vergadering van Gelovigen     kind=religion
Oecumenisch Patriarchaat | Patriarchaat van Constantinopel  kind=religion country=TR
Oekraïens-Orthodoxe Kerk | Oekraïense Orthodoxe Kerk | Orthodoxe Kerk van Oekraïne  kind=religion country=UA
=Opwekking | Stichting Opwekking                kind=religion country=NL ambiguous
Oudkatholieke Kerk | Oud-Katholieke Kerk        kind=religion country=NL
=Pinksterkerk | =Pinkstergemeente | Assemblies of God | =Pinksterbeweging  kind=religion
Protestantse Kerk in Nederland | =PKN | Protestantse Kerk Nederland | Protestantse Kerk | Samen op Weg-kerken  kind=religion country=NL
=Quakers | Religieus Genootschap der Vrienden   kind=religion
Raad van Kerken | Raad van Kerken in Nederland  kind=religion country=NL
Redeemed Christian Church of God                kind=religion country=NG
Remonstrantse Broederschap | =Remonstranten     kind=religion country=NL
Romeinse Curie | Curie van Rome | Romeinse curie  kind=religion country=VA
Rooms-Katholieke Kerk | Katholieke Kerk | Rooms Katholieke Kerk | =RK Kerk | =R.K. Kerk | =RKK  kind=religion
Russisch-Orthodoxe Kerk | Russisch-orthodoxe kerk | Russische Orthodoxe Kerk | Patriarchaat van Moskou | Moskous Patriarchaat  kind=religion country=RU
Servisch-Orthodoxe Kerk | Servische Orthodoxe Kerk  kind=religion country=RS
Synode van Bisschoppen | =Bisschoppensynode     kind=religion country=VA
Syrisch-Orthodoxe Kerk | Syrisch-orthodoxe Kerk  kind=religion
Tweede Vaticaans Concilie | =Vaticanum II       kind=religion country=VA ambiguous
Universal Church of the Kingdom of God | Universele Kerk van het Rijk Gods  kind=religion country=BR
Vaticaan | =Heilige Stoel | Het Vaticaan        kind=religion country=VA
Vaticaanbank | Vaticaanse Bank | Istituto per le Opere di Religione  kind=company country=VA
Verenigde Protestantse Kerk in België | =VPKB   kind=religion country=BE
Vrijzinnige Protestanten | Nederlandse Protestantenbond | Vrijzinnigen Nederland  kind=religion country=NL
Waalse Kerk                                     kind=religion country=NL
Wereldbond van Hervormde Kerken                 kind=religion
Wereldraad van Kerken | World Council of Churches  kind=religion
Youth for Christ                                kind=religion
Zevende-dags Adventisten | Zevendedags Adventisten | Adventkerk | Kerk van de Zevende Dag Adventisten  kind=religion
Zwitserse Garde                                 kind=army country=VA

# Catholic orders and movements
=Augustijnen | Augustijnenorde                  kind=religion
=Benedictijnen | =Benedictijnenorde | Orde van Sint-Benedictus | =Benedictinessen  kind=religion
Broeders van Liefde                             kind=religion country=BE
Broeders van Maastricht                         kind=religion
=Cisterciënzers | Cisterciënzerorde             kind=religion
Communauté Emmanuel | Emmanuelgemeenschap       kind=religion
Communione e Liberazione                        kind=religion country=IT
Congregatie van de Heilige Geest | Spiritijnen  kind=religion
=Dominicanen | Orde der Predikheren | =Predikheren | Dominicaner orde  kind=religion
Focolare | Focolarebeweging | Focolare-beweging  kind=religion
=Franciscanen | =Minderbroeders | Orde der Minderbroeders | Franciscaner orde  kind=religion
Fraters van Tilburg | Fraters van Utrecht       kind=religion
Jezuïetenorde | =Jezuïeten | Sociëteit van Jezus | Orde der Jezuïeten | =SJ  kind=religion
=Kapucijnen                                     kind=religion
=Karmelieten | =Karmelietessen | Ongeschoeide Karmelietessen  kind=religion
=Kartuizers | =Kartuizerorde                    kind=religion
=Kruisheren                                     kind=religion
=Lazaristen                                     kind=religion
Legionairs van Christus                         kind=religion
Mill Hill | Missionarissen van Mill Hill        kind=religion
Missiecongregatie van het Goddelijk Woord | =SVD  kind=religion
Missionarissen van Naastenliefde | Missiezusters van Naastenliefde  kind=religion
Neocatechumenale Weg | Neocatechumenaten        kind=religion
=Norbertijnen | =Premonstratenzers | =Norbertijnenorde | Orde van Prémontré  kind=religion
Opus Dei                                        kind=religion
Orde van Malta | Maltezer Orde | Soevereine Orde van Malta | Johanniter Orde | Johanniterorde | Ridders van Malta  kind=religion
Priesterbroederschap Sint Pius X | Priesterbroederschap St. Pius X | Pius X-broederschap | Priesterbroederschap Pius X | =FSSPX  kind=religion
=Redemptoristen                                 kind=religion
=Salesianen | Salesianen van Don Bosco | Congregatie van de Salesianen | Don Boscocongregatie  kind=religion
Sant'Egidio | Gemeenschap van Sant'Egidio | Sint-Egidiusgemeenschap | Sint Egidius  kind=religion
=Scheutisten | Missionarissen van Scheut | Congregatie van het Onbevlekt Hart van Maria  kind=religion
Taizé-gemeenschap | Gemeenschap van Taizé       kind=religion country=FR
=Tempeliers | Tempelorde | Orde van de Tempeliers | =Tempelridders  kind=religion
=Trappisten | Trappistenorde                    kind=religion
=Ursulinen                                      kind=religion
Werkgroep Mensenrechten in de Kerk | Mensenrechten in de Kerk  kind=religion country=BE
Witte Paters | Missionarissen van Afrika        kind=religion
Zusters Clarissen | =Clarissen | Arme Klaren    kind=religion
Zusters van Liefde | Zusters van de Goede Herder | Zusters van Barmhartigheid  kind=religion

# Islamic, Jewish, Hindu, Buddhist and other religious bodies, lodges and cults
Ahmadiyya | Ahmadiyya-gemeenschap | Ahmadiyya-beweging  kind=religion
Al Fourqaan | Al-Fourqaan-moskee | Al Fourqaanmoskee | Al Fourkaan  kind=religion country=NL
Al-Azhar | Al Azhar | Al-Azhar Universiteit | Al-Azhar-universiteit  kind=religion country=EG
Antroposofische Vereniging | Antroposofische Vereniging in Nederland  kind=religion
As-Soennah-moskee | As-Soennah | Stichting As-Soennah | as-Soennahmoskee  kind=religion country=NL
Bhagwan-beweging | Bhagwanbeweging | =Osho | =Sannyasins  kind=religion
Blauwe Moskee | De Blauwe Moskee                kind=religion country=NL ambiguous
Boeddhistische Unie Nederland | =BUN            kind=religion country=NL
Brahma Kumaris                                  kind=religion
Centraal Joods Consistorie | Centraal Israëlitisch Consistorie van België | Joods Consistorie  kind=religion country=BE
Chabad | Chabad-beweging | Lubavitch | Lubavitch-beweging  kind=religion
Children of God | Kinderen van God              kind=religion
Church of Satan | =Satanskerk                   kind=religion
Conseil représentatif des institutions juives de France | =CRIF  kind=religion country=FR
Dar al-Ifta                                     kind=religion country=EG
Diyanet | Islamitische Stichting Nederland Diyanet  kind=religion country=TR
El Tawheed-moskee | El Tawheed                  kind=religion country=NL
Ennahda | Ennahdha                              kind=party country=TN
Essalam-moskee | Essalammoskee                  kind=religion country=NL
Federatie Islamitische Organisaties | =FIO      kind=religion country=NL
Forum der Joodse Organisaties                   kind=religion country=BE
Front Pembela Islam | =FPI | Islamitisch Verdedigingsfront  kind=religion country=ID
Grand Orient de France | Grand Orient           kind=religion country=FR
Grootloge van België | Reguliere Grootloge van België  kind=religion country=BE
Grootoosten van België | Grand Orient de Belgique | Grootoosten  kind=religion country=BE
Hare Krishna | Hare Krishna-beweging | Hare Krisjna  kind=religion
Heaven's Gate                                   kind=religion country=US
Hindoe Raad Nederland | Hindoeraad | Shri Sanatan Dharm Nederland | Sanatan Dharma  kind=religion country=NL
Hizb ut-Tahrir | Hizb-ut-Tahrir | Hizb ut Tahrir  kind=religion
Illuminati                                      kind=religion
Islamitische Stichting Nederland | =ISN         kind=religion country=NL
Jamaat-e-Islami | Jamaat-i-Islami | Jamaat e-Islami  kind=party country=PK
Joodse Gemeente Amsterdam | Nederlands Israëlitische Hoofdsynagoge | =NIHS  kind=religion country=NL
Kerk van het Vliegend Spaghettimonster          kind=religion
Le Droit Humain | Gemengde Vrijmetselarij       kind=religion
Loge P2 | =P2 | Propaganda Due                  kind=religion country=IT
Muhammadiyah                                    kind=religion country=ID
Muslim World League | Moslim Wereldliga         kind=religion
Nahdlatul Ulama                                 kind=religion country=ID
Nederlands Verbond voor Progressief Jodendom | Liberaal Joodse Gemeente | =LJG  kind=religion country=NL
Nederlands-Israëlitisch Kerkgenootschap | =NIK | Nederlands Israëlitisch Kerkgenootschap  kind=religion country=NL
NXIVM | =Nxivm                                  kind=religion country=US
Odd Fellows                                     kind=religion
Orde van de Zonnetempel | =Zonnetempel | Zonnetempelsekte  kind=religion country=CH
Peoples Temple | People's Temple | Volkstempel  kind=religion country=US
Portugees-Israëlitisch Kerkgenootschap | Portugees-Israëlietische Gemeente  kind=religion country=NL
Raad van Hoeders | Raad van de Hoeders | Raad van Wachters  kind=government country=IR
Raad van Marokkaanse Moskeeën | Raad van Moskeeën | Unie van Marokkaanse Moskeeën | =UMMON  kind=religion
Raëlianen | Raël-beweging                       kind=religion
Rigpa                                           kind=religion
=Rozenkruisers | Lectorium Rosicrucianum        kind=religion
=RSS | Rashtriya Swayamsevak Sangh              kind=religion country=IN
Scientology | Scientology Kerk | Scientologykerk | Scientology-kerk | Church of Scientology  kind=religion
Shiv Sena                                       kind=party country=IN
Shomre Hadas | Machsike Hadas                   kind=religion country=BE
Skull and Bones                                 kind=religion country=US
Soka Gakkai                                     kind=religion country=JP
Süleymanci-beweging | Süleymancilar | Suleymanci's | Stichting Islamitisch Centrum Nederland | =SICN  kind=religion
Tablighi Jamaat | Jamaat al-Tabligh | Tabligh   kind=religion
Theosofische Vereniging | Theosofisch Genootschap  kind=religion
Transcendente Meditatie | Maharishi-beweging    kind=religion
=Verenigingskerk | Moon-sekte | Moonsekte | Unification Church | Moonies  kind=religion
Vishva Hindu Parishad | Wereld Hindoe Raad      kind=religion country=IN
=Wicca                                          kind=religion ambiguous
Zentralrat der Juden | Zentralrat der Juden in Deutschland  kind=religion country=DE
