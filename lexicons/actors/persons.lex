# lexicons/actors/persons.lex: people known to readers of Dutch and Flemish news
@class    known-person
@licence  CC0-1.0
@source   written for knipsel
@homonyms
@fields   gender: female male
@fields   country: <text>
@fields   field: politics royalty justice business science religion culture media sport conflict history
@fields   ambiguous: <flag>

# Dutch prime ministers
Barend Biesheuvel | Biesheuvel  gender=male country=NL field=politics
Dick Schoof | Schoof  gender=male country=NL field=politics
Dries van Agt | Van Agt | Dries Van Agt | Andries van Agt  gender=male country=NL field=politics
Hendrikus Colijn | Colijn | Hendrik Colijn  gender=male country=NL field=history
Jan Peter Balkenende | Balkenende | Jan-Peter Balkenende  gender=male country=NL field=politics
Joop den Uyl | Den Uyl | Joop Den Uyl  gender=male country=NL field=politics
Mark Rutte | Rutte  gender=male country=NL field=politics
Piet de Jong  gender=male country=NL field=politics
Rob Jetten | Jetten  gender=male country=NL field=politics
Ruud Lubbers | Lubbers  gender=male country=NL field=politics
Willem Drees  gender=male country=NL field=politics
Wim Kok  gender=male country=NL field=politics

# Dutch politics: ministers and state secretaries
Aad Kosto | Kosto  gender=male country=NL field=politics
Aad Nuis  gender=male country=NL field=politics
Aart Jan de Geus | Aart-Jan de Geus | De Geus  gender=male country=NL field=politics
Ab Klink | Klink  gender=male country=NL field=politics
Ad Melkert | Melkert  gender=male country=NL field=politics
Agnes van Ardenne | Van Ardenne | Agnes van Ardenne-van der Hoeven  gender=female country=NL field=politics
Ahmed Aboutaleb | Aboutaleb  gender=male country=NL field=politics
Alexander Pechtold | Pechtold  gender=male country=NL field=politics
Alexandra van Huffelen | Van Huffelen  gender=female country=NL field=politics
André Rouvoet | Rouvoet  gender=male country=NL field=politics
Ank Bijleveld | Bijleveld | Ank Bijleveld-Schouten  gender=female country=NL field=politics
Ankie Broekers-Knol | Broekers-Knol  gender=female country=NL field=politics
Annemarie Jorritsma | Jorritsma | Annemarie Jorritsma-Lebbink  gender=female country=NL field=politics
Ard van der Steur | Van der Steur  gender=male country=NL field=politics
Arie Slob  gender=male country=NL field=politics
Atzo Nicolaï | Nicolaï  gender=male country=NL field=politics
Barry Madlener | Madlener  gender=male country=NL field=politics
Bas van 't Wout | Van 't Wout  gender=male country=NL field=politics
Ben Bot | Bernard Bot  gender=male country=NL field=politics
Ben Knapen | Knapen  gender=male country=NL field=politics
Benk Korthals | Korthals  gender=male country=NL field=politics
Bert Koenders | Koenders  gender=male country=NL field=politics
Bram Peper  gender=male country=NL field=politics
Bruno Bruins  gender=male country=NL field=politics
Camiel Eurlings | Eurlings  gender=male country=NL field=politics
Carola Schouten | Schouten  gender=female country=NL field=politics
Caspar Veldkamp | Veldkamp  gender=male country=NL field=politics
Cees Veerman  gender=male country=NL field=politics
Christianne van der Wal | Van der Wal  gender=female country=NL field=politics
Christophe van der Maat  gender=male country=NL field=politics
Clémence Ross | Clémence Ross-van Dorp | Ross-van Dorp  gender=female country=NL field=politics
Conny Helder  gender=female country=NL field=politics
Cora van Nieuwenhuizen | Van Nieuwenhuizen  gender=female country=NL field=politics
David van Weel | Van Weel  gender=male country=NL field=politics
Dennis Wiersma  gender=male country=NL field=politics
Dick Benschop  gender=male country=NL field=politics
Dilan Yesilgöz | Dilan Yeşilgöz | Dilan Yesilgöz-Zegerius | Dilan Yeşilgöz-Zegerius | Yesilgöz | Yeşilgöz  gender=female country=NL field=politics
Dirk Beljaarts | Beljaarts  gender=male country=NL field=politics
Eberhard van der Laan | Van der Laan  gender=male country=NL field=politics
Ed van Thijn | Van Thijn  gender=male country=NL field=politics
Eddy van Hijum | Van Hijum  gender=male country=NL field=politics
Edith Schippers | Schippers  gender=female country=NL field=politics
Eduard Bomhoff | Bomhoff  gender=male country=NL field=politics
Eelco Heinen  gender=male country=NL field=politics
Eimert van Middelkoop | Van Middelkoop  gender=male country=NL field=politics
Elco Brinkman  gender=male country=NL field=politics
Elizabeth Schmitz  gender=female country=NL field=politics
Ella Kalsbeek | Kalsbeek  gender=female country=NL field=politics
Ella Vogelaar | Vogelaar  gender=female country=NL field=politics
Els Borst | Els Borst-Eilers | Borst-Eilers  gender=female country=NL field=politics
Eppo Bruins  gender=male country=NL field=politics
Eric van der Burg  gender=male country=NL field=politics
Eric Wiebes | Wiebes  gender=male country=NL field=politics
Erica Terpstra | Terpstra  gender=female country=NL field=politics
Ernst Hirsch Ballin | Hirsch Ballin  gender=male country=NL field=politics
Ernst Kuipers  gender=male country=NL field=politics
Eveline Herfkens | Herfkens  gender=female country=NL field=politics
Femke Wiersma  gender=female country=NL field=politics
Ferdinand Grapperhaus | Ferd Grapperhaus | Grapperhaus  gender=male country=NL field=politics
Fleur Agema | Agema  gender=female country=NL field=politics
Folkert Idsinga | Idsinga  gender=male country=NL field=politics
Franc Weerwind | Weerwind  gender=male country=NL field=politics
Frank de Grave | De Grave  gender=male country=NL field=politics
Frans Andriessen  gender=male country=NL field=politics
Frans Timmermans | Timmermans  gender=male country=NL field=politics
Frans Weekers | Weekers  gender=male country=NL field=politics
Fred Teeven | Teeven  gender=male country=NL field=politics
Frits Bolkestein | Bolkestein  gender=male country=NL field=politics
Gerd Leers  gender=male country=NL field=politics
Gerda Verburg | Verburg  gender=female country=NL field=politics
Gerrit Zalm | Zalm  gender=male country=NL field=politics
Gijs Tuinman | Tuinman  gender=male country=NL field=politics
Gijs van Aardenne | Van Aardenne  gender=male country=NL field=politics
Gunay Uslu  gender=female country=NL field=politics
Guusje ter Horst | Ter Horst  gender=female country=NL field=politics
Haijo Apotheker  gender=male country=NL field=politics
Halbe Zijlstra | Zijlstra  gender=male country=NL field=politics
Hanja Maij-Weggen | Maij-Weggen  gender=female country=NL field=politics
Hanke Bruins Slot | Bruins Slot  gender=female country=NL field=politics
Hans Dijkstal | Dijkstal  gender=male country=NL field=politics
Hans Hillen  gender=male country=NL field=politics
Hans Hoogervorst | Hoogervorst  gender=male country=NL field=politics
Hans van den Broek  gender=male country=NL field=politics
Hans van Mierlo | Van Mierlo  gender=male country=NL field=politics
Hans Wijers  gender=male country=NL field=politics
Hedy d'Ancona | D'Ancona  gender=female country=NL field=politics
Henk Bleker | Bleker  gender=male country=NL field=politics
Henk Kamp  gender=male country=NL field=politics
Henk Staghouwer | Staghouwer  gender=male country=NL field=politics
Herman Heinsbroek | Heinsbroek  gender=male country=NL field=politics
Hilbrand Nawijn | Nawijn  gender=male country=NL field=politics
Hugo de Jonge | De Jonge  gender=male country=NL field=politics
Ien Dales  gender=female country=NL field=politics
Ingrid Coenradie | Coenradie  gender=female country=NL field=politics
Ingrid van Engelshoven | Van Engelshoven  gender=female country=NL field=politics
Ivo Opstelten | Opstelten  gender=male country=NL field=politics
Jaap de Hoop Scheffer | De Hoop Scheffer  gender=male country=NL field=politics
Jacqueline Cramer | Cramer  gender=female country=NL field=politics
Jan Hoekema  gender=male country=NL field=politics
Jan Kees de Jager | De Jager | Jan-Kees de Jager  gender=male country=NL field=politics
Jan Pronk  gender=male country=NL field=politics
Jeanine Hennis-Plasschaert | Jeanine Hennis | Hennis-Plasschaert | Hennis  gender=female country=NL field=politics
Jeroen Dijsselbloem | Dijsselbloem  gender=male country=NL field=politics
Jet Bussemaker | Bussemaker  gender=female country=NL field=politics
Jetta Klijnsma | Klijnsma  gender=female country=NL field=politics
Jo Ritzen | Ritzen  gender=male country=NL field=politics
Job Cohen  gender=male country=NL field=politics
Job de Ruiter  gender=male country=NL field=politics
Johan Remkes | Remkes  gender=male country=NL field=politics
Joop Atsma | Atsma  gender=male country=NL field=politics
Joris Voorhoeve | Voorhoeve  gender=male country=NL field=politics
Joseph Luns | Luns  gender=male country=NL field=politics
Jozias van Aartsen | Van Aartsen  gender=male country=NL field=politics
Judith Uitermark | Uitermark  gender=female country=NL field=politics
Kajsa Ollongren | Ollongren  gender=female country=NL field=politics
Karien van Gennip | Van Gennip  gender=female country=NL field=politics
Karla Peijs | Peijs  gender=female country=NL field=politics
Klaas de Vries  gender=male country=NL field=politics
Klaas Dijkhoff | Dijkhoff  gender=male country=NL field=politics
Koos Andriessen  gender=male country=NL field=politics
Laurens Jan Brinkhorst | Brinkhorst | Laurens-Jan Brinkhorst  gender=male country=NL field=politics
Liesbeth Spies  gender=female country=NL field=politics
Liesje Schreinemacher | Schreinemacher  gender=female country=NL field=politics
Lilianne Ploumen | Ploumen  gender=female country=NL field=politics
Lodewijk Asscher | Asscher  gender=male country=NL field=politics
Loek Hermans  gender=male country=NL field=politics
Maarten van Ooijen  gender=male country=NL field=politics
Margreeth de Boer  gender=female country=NL field=politics
Maria van der Hoeven | Van der Hoeven  gender=female country=NL field=politics
Marja van Bijsterveldt | Van Bijsterveldt | Marja van Bijsterveldt-Vliegenthart  gender=female country=NL field=politics
Marjolein Faber | Marjolein Faber-van de Klashorst  gender=female country=NL field=politics
Mark Harbers | Harbers  gender=male country=NL field=politics
Marlies Veldhuijzen van Zanten | Veldhuijzen van Zanten  gender=female country=NL field=politics
Marnix van Rij  gender=male country=NL field=politics
Martijn van Dam  gender=male country=NL field=politics
Martin van Rijn  gender=male country=NL field=politics
Max van der Stoel | Van der Stoel  gender=male country=NL field=politics
Maxime Verhagen | Verhagen  gender=male country=NL field=politics
Medy van der Laan  gender=female country=NL field=politics
Melanie Schultz van Haegen | Schultz van Haegen | Melanie Schultz  gender=female country=NL field=politics
Menno Snel  gender=male country=NL field=politics
Michiel van Hulten  gender=male country=NL field=politics
Micky Adriaansens | Adriaansens  gender=female country=NL field=politics
Mona Keijzer  gender=female country=NL field=politics
Nebahat Albayrak | Albayrak  gender=female country=NL field=politics
Neelie Kroes | Kroes | Neelie Smit-Kroes  gender=female country=NL field=politics
Nora Achahbar | Achahbar  gender=female country=NL field=politics
Norbert Schmelzer | Schmelzer  gender=male country=NL field=politics
Onno Ruding | Ruding  gender=male country=NL field=politics
Paul Blokhuis | Blokhuis  gender=male country=NL field=politics
Paul de Krom  gender=male country=NL field=politics
Philomena Bijlhout | Bijlhout  gender=female country=NL field=politics
Piet Adema  gender=male country=NL field=politics
Piet Bukman | Bukman  gender=male country=NL field=politics
Piet Hein Donner | Donner | Piet-Hein Donner  gender=male country=NL field=politics
Raymond Knops | Knops  gender=male country=NL field=politics
Reinette Klever | Klever  gender=female country=NL field=politics
Relus ter Beek | Ter Beek  gender=male country=NL field=politics
Rick van der Ploeg  gender=male country=NL field=politics
Rita Verdonk | Verdonk  gender=female country=NL field=politics
Robbert Dijkgraaf | Dijkgraaf  gender=male country=NL field=politics
Roelf de Boer  gender=male country=NL field=politics
Roger van Boxtel | Van Boxtel  gender=male country=NL field=politics
Ronald Plasterk | Plasterk  gender=male country=NL field=politics
Ruben Brekelmans | Brekelmans  gender=male country=NL field=politics
Sander Dekker  gender=male country=NL field=politics
Sharon Dijksma | Dijksma  gender=female country=NL field=politics
Sigrid Kaag | Kaag  gender=female country=NL field=politics
Sophie Hermans  gender=female country=NL field=politics
Stef Blok  gender=male country=NL field=politics
Stientje van Veldhoven | Van Veldhoven  gender=female country=NL field=politics
Sybilla Dekker  gender=female country=NL field=politics
Tamara van Ark | Van Ark  gender=female country=NL field=politics
Thom de Graaf  gender=male country=NL field=politics
Tineke Netelenbos | Netelenbos  gender=female country=NL field=politics
Uri Rosenthal | Rosenthal  gender=male country=NL field=politics
Vivianne Heijnen | Heijnen  gender=female country=NL field=politics
Willem Vermeend | Vermeend  gender=male country=NL field=politics
Wilma Mansveld | Mansveld  gender=female country=NL field=politics
Wim Deetman | Deetman  gender=male country=NL field=politics
Winnie Sorgdrager | Sorgdrager  gender=female country=NL field=politics
Wopke Hoekstra | Hoekstra  gender=male country=NL field=politics
Wouter Bos  gender=male country=NL field=politics
Wouter Koolmees | Koolmees  gender=male country=NL field=politics

# Dutch politics: parliament, parties, provinces
Ad Koppejan | Koppejan  gender=male country=NL field=politics
Agnes Jongerius | Jongerius  gender=female country=NL field=politics
Agnes Kant  gender=female country=NL field=politics
Alexander Rinnooy Kan | Rinnooy Kan  gender=male country=NL field=politics
Ank Scheffer  gender=female country=NL field=politics
Annabel Nanninga | Nanninga  gender=female country=NL field=politics
Anouchka van Miltenburg | Van Miltenburg  gender=female country=NL field=politics
Attje Jacobi  gender=female country=NL field=politics
Attje Kuiken | Kuiken  gender=female country=NL field=politics
Ayaan Hirsi Ali | Hirsi Ali | Hirshi Ali  gender=female country=NL field=politics
Bas Eickhout | Eickhout  gender=male country=NL field=politics
Bas van der Vlies | Van der Vlies  gender=male country=NL field=politics
Bernard Wientjes | Wientjes  gender=male country=NL field=business
Boris Dittrich | Dittrich  gender=male country=NL field=politics
Boris van der Ham  gender=male country=NL field=politics
Bram de Swart  gender=male country=NL field=politics
Bram van Ojik | Van Ojik  gender=male country=NL field=politics
Caroline van der Plas | Van der Plas  gender=female country=NL field=politics
Chris Stoffer | Stoffer  gender=male country=NL field=politics
Clemens Cornielje | Cornielje  gender=male country=NL field=politics
Corrie van Brenk  gender=female country=NL field=politics
Derk Jan Eppink | Derk-Jan Eppink | Eppink  gender=male country=NL field=politics
Diederik Samsom | Samsom  gender=male country=NL field=politics
Dion Graus  gender=male country=NL field=politics
Doekle Terpstra  gender=male country=NL field=politics
Ed Nijpels | Nijpels  gender=male country=NL field=politics
Eimert van den Berg  gender=male country=NL field=politics
Emile Roemer | Roemer  gender=male country=NL field=politics
Enneüs Heerma | Enneus Heerma | Heerma  gender=male country=NL field=politics
Esther de Lange  gender=female country=NL field=politics
Esther Ouwehand | Ouwehand  gender=female country=NL field=politics
Farah Karimi | Karimi  gender=female country=NL field=politics
Farid Azarkan | Azarkan  gender=male country=NL field=politics
Felix Rottenberg | Rottenberg  gender=male country=NL field=politics
Femke Halsema | Halsema  gender=female country=NL field=politics
Ferry Hoogendijk  gender=male country=NL field=politics
Frans Weisglas | Weisglas  gender=male country=NL field=politics
Geert Dales  gender=male country=NL field=politics
Geert Wilders | Wilders  gender=male country=NL field=politics
Gerard Schouw  gender=male country=NL field=politics
Gerard van As  gender=male country=NL field=politics
Gert Schutte | Schutte  gender=male country=NL field=politics
Gert-Jan Segers | Segers | Gertjan Segers  gender=male country=NL field=politics
Gidi Markuszower | Markuszower  gender=male country=NL field=politics
Han Busker  gender=male country=NL field=politics
Hans de Boer  gender=male country=NL field=business
Hans Janmaat | Janmaat  gender=male country=NL field=politics
Hans Spekman | Spekman  gender=male country=NL field=politics
Hans van Baalen | Van Baalen  gender=male country=NL field=politics
Hans Vijlbrief | Vijlbrief  gender=male country=NL field=politics
Hans Wiegel | Wiegel  gender=male country=NL field=politics
Harry van Bommel | Van Bommel  gender=male country=NL field=politics
Henk Krol | Krol  gender=male country=NL field=politics
Henk Otten  gender=male country=NL field=politics
Henri Bontenbal | Bontenbal  gender=male country=NL field=politics
Herman Tjeenk Willink | Tjeenk Willink  gender=male country=NL field=politics
Herman Wijffels | Wijffels  gender=male country=NL field=politics
Hero Brinkman  gender=male country=NL field=politics
Ina Brouwer  gender=female country=NL field=politics
Ineke van Gent  gender=female country=NL field=politics
Ingrid Thijssen | Thijssen  gender=female country=NL field=business
Jacques Schraven | Schraven  gender=male country=NL field=business
Jacques Tichelaar | Tichelaar  gender=male country=NL field=politics
Jacques Wallage | Wallage  gender=male country=NL field=politics
Jan Anthonie Bruijn  gender=male country=NL field=politics
Jan de Wit  gender=male country=NL field=politics
Jan Marijnissen | Marijnissen  gender=male country=NL field=politics
Jan Nagel  gender=male country=NL field=politics
Jan Paternotte | Paternotte  gender=male country=NL field=politics
Jan Terlouw | Terlouw  gender=male country=NL field=politics
Jeltje van Nieuwenhoven | Van Nieuwenhoven  gender=female country=NL field=politics
Jesse Klaver | Klaver  gender=male country=NL field=politics
Jim Janssen van Raaij  gender=male country=NL field=politics
Jimmy Dijk  gender=male country=NL field=politics
Joao Varela  gender=male country=NL field=politics
Johan Stekelenburg  gender=male country=NL field=politics
Johan Vollenbroek | Vollenbroek  gender=male country=NL field=politics
Jolande Sap  gender=female country=NL field=politics
Joost Eerdmans | Eerdmans  gender=male country=NL field=politics
Judith Sargentini | Sargentini  gender=female country=NL field=politics
Kars Veling  gender=male country=NL field=politics
Kathalijne Buitenweg | Buitenweg  gender=female country=NL field=politics
Kathleen Ferrier | Ferrier  gender=female country=NL field=politics
Kati Piri  gender=female country=NL field=politics
Kees van der Staaij | Van der Staaij | Kees van der Staay  gender=male country=NL field=politics
Kees Verhoeven  gender=male country=NL field=politics
Khadija Arib | Arib  gender=female country=NL field=politics
Krista van Velzen  gender=female country=NL field=politics
Laurens Dassen | Dassen  gender=male country=NL field=politics
Leen van Dijke  gender=male country=NL field=politics
Leendert van Dis  gender=male country=NL field=politics
Lidewij de Vos  gender=female country=NL field=politics
Lilian Helder  gender=female country=NL field=politics
Lilian Marijnissen  gender=female country=NL field=politics
Lodewijk de Waal | De Waal  gender=male country=NL field=politics
Lousewies van der Laan  gender=female country=NL field=politics
Malik Azmani | Azmani  gender=male country=NL field=politics
Marco Pastors | Pastors  gender=male country=NL field=politics
Marcus Bakker  gender=male country=NL field=politics
Marianne Thieme | Thieme  gender=female country=NL field=politics
Marijke van Hees  gender=female country=NL field=politics
Mariko Peters  gender=female country=NL field=politics
Mariëtte Hamer  gender=female country=NL field=politics
Mark van den Oever  gender=male country=NL field=politics
Martin Bosma | Bosma  gender=male country=NL field=politics
Mat Herben  gender=male country=NL field=politics
Max van den Berg  gender=male country=NL field=politics
Michiel Smit  gender=male country=NL field=politics
Mirjam Bikker | Bikker  gender=female country=NL field=politics
Mirjam Sterk  gender=female country=NL field=politics
Mohamed Rabbae | Rabbae  gender=male country=NL field=politics
Naïma Azough | Naima Azough  gender=female country=NL field=politics
Nicolien van Vroonhoven | Van Vroonhoven  gender=female country=NL field=politics
Paul de Groot  gender=male country=NL field=politics
Paul Rosenmöller | Rosenmöller | Rosenmoller  gender=male country=NL field=politics
Paul Tang  gender=male country=NL field=politics
Paul van Buitenen | Van Buitenen  gender=male country=NL field=politics
Pieter Heerma  gender=male country=NL field=politics
Pieter Omtzigt | Omtzigt  gender=male country=NL field=politics
Pieter van Geel | Van Geel  gender=male country=NL field=politics
Pim Fortuyn | Fortuyn | Pim Fortuijn  gender=male country=NL field=politics
Remi Poppe  gender=male country=NL field=politics
Renske Leijten | Leijten  gender=female country=NL field=politics
Ria Beckers  gender=female country=NL field=politics
Rinus van Schendelen  gender=male country=NL field=politics
Rob Roos  gender=male country=NL field=politics
Ronald van Raak  gender=male country=NL field=politics
Ronald van Vugt  gender=male country=NL field=politics
Ruud Koole  gender=male country=NL field=politics
Sadet Karabulut | Karabulut  gender=female country=NL field=politics
Sam Pormes  gender=male country=NL field=politics
Selçuk Öztürk | Selcuk Ozturk | Selçuk Ozturk  gender=male country=NL field=politics
Sjaak van der Tak  gender=male country=NL field=politics
Sjoerd Sjoerdsma | Sjoerdsma  gender=male country=NL field=politics
Sophie in 't Veld | In 't Veld  gender=female country=NL field=politics
Stephan van Baarle | Van Baarle  gender=male country=NL field=politics
Sybrand van Haersma Buma | Sybrand Buma | Van Haersma Buma | Buma  gender=male country=NL field=politics
Sylvana Simons  gender=female country=NL field=politics
Theo Hiddema | Hiddema  gender=male country=NL field=politics
Thierry Baudet | Baudet  gender=male country=NL field=politics
Thijs Berman  gender=male country=NL field=politics
Thijs Wöltgens | Wöltgens | Wöltgens  gender=male country=NL field=politics
Thom de Bruijn  gender=male country=NL field=politics
Tiny Kox  gender=male country=NL field=politics
Tofik Dibi  gender=male country=NL field=politics
Ton Heerts | Heerts  gender=male country=NL field=politics
Tunahan Kuzu | Kuzu  gender=male country=NL field=politics
Tuur Elzinga  gender=male country=NL field=politics
Vera Bergkamp | Bergkamp  gender=female country=NL field=politics
Wiebe Draijer | Draijer  gender=male country=NL field=business
Wijnand Duyvendak | Duyvendak  gender=male country=NL field=politics
Wim van de Camp  gender=male country=NL field=politics
Winny de Jong  gender=female country=NL field=politics
Wybren van Haga | Van Haga  gender=male country=NL field=politics

# Dutch mayors and commissioners
Ahmed Marcouch | Marcouch  gender=male country=NL field=politics
Aleid Wolfsen | Wolfsen  gender=male country=NL field=politics
Annemarie Penn-te Strake | Penn-te Strake  gender=female country=NL field=politics
Annie Brouwer-Korf | Brouwer-Korf  gender=female country=NL field=politics
Bernt Schneiders  gender=male country=NL field=politics
Bram Stemerdink  gender=male country=NL field=politics
Carola Schouten | Schouten  gender=female country=NL field=politics
Emile Ratelband | Ratelband  gender=male country=NL field=media
Ferd Crone  gender=male country=NL field=politics
Gerrit Jan Wolffensperger | Wolffensperger  gender=male country=NL field=media
Han Polman  gender=male country=NL field=politics
Hannie van Leeuwen  gender=female country=NL field=politics
Hans Simons  gender=male country=NL field=politics
Henri Lenferink  gender=male country=NL field=politics
Hubert Bruls | Bruls  gender=male country=NL field=politics
Ina Adema  gender=female country=NL field=politics
Jack Mikkers  gender=male country=NL field=politics
Jan Franssen  gender=male country=NL field=politics
Jan Mans  gender=male country=NL field=politics
Jan van Zanen | Van Zanen  gender=male country=NL field=politics
Jeroen Dijsselbloem | Dijsselbloem  gender=male country=NL field=politics
John Jorritsma  gender=male country=NL field=politics
Jos van Rey | Van Rey  gender=male country=NL field=politics
Jos Wienen | Wienen  gender=male country=NL field=politics
Koen Schuiling  gender=male country=NL field=politics
Marco Florijn  gender=male country=NL field=politics
Marja van der Tas  gender=female country=NL field=politics
Marjolein Moorman  gender=female country=NL field=politics
Onno Hoes  gender=male country=NL field=politics
Onno van Veldhuizen  gender=male country=NL field=politics
Paul Depla | Depla  gender=male country=NL field=politics
Pauline Krikke | Krikke  gender=female country=NL field=politics
Peter den Oudsten  gender=male country=NL field=politics
Peter Noordanus | Noordanus  gender=male country=NL field=politics
Peter Rehwinkel | Rehwinkel  gender=male country=NL field=politics
Richard de Mos | De Mos  gender=male country=NL field=politics
Rob Bats  gender=male country=NL field=politics
Rob Hessing  gender=male country=NL field=politics
Rob Oudkerk | Oudkerk  gender=male country=NL field=politics
Rob van Gijzel | Van Gijzel  gender=male country=NL field=politics
Rutger Groot Wassink | Groot Wassink  gender=male country=NL field=politics
Schelto Patijn | Patijn  gender=male country=NL field=politics
Sybrand Buma  gender=male country=NL field=politics
Theo Bovens  gender=male country=NL field=politics
Theo Weterings | Weterings  gender=male country=NL field=politics
Touria Meliani  gender=female country=NL field=politics
Wim van de Donk | Van de Donk  gender=male country=NL field=politics

# Caribbean part of the kingdom and Suriname
Anthony Godett | Godett  gender=male country=CW field=politics
Anton de Kom  gender=male country=SR field=history
Betico Croes  gender=male country=AW field=politics
Chan Santokhi | Santokhi  gender=male country=SR field=politics
Desi Bouterse | Bouterse | Desiré Bouterse | Dési Bouterse  gender=male country=SR field=politics
Dino Bouterse  gender=male country=SR field=politics
Emily de Jongh-Elhage | De Jongh-Elhage  gender=female country=CW field=politics
Etienne Ys  gender=male country=CW field=politics
Eugene Rhuggenaath | Rhuggenaath  gender=male country=CW field=politics
Evelyn Wever-Croes | Wever-Croes  gender=female country=AW field=politics
Gerrit Schotte | Schotte  gender=male country=CW field=politics
Gilmar Pisas | Pisas  gender=male country=CW field=politics
Helmin Wiels | Wiels  gender=male country=CW field=politics
Henck Arron | Arron  gender=male country=SR field=politics
Henny Eman  gender=male country=AW field=politics
Jennifer Simons | Jennifer Geerlings-Simons  gender=female country=SR field=politics
Johan Ferrier  gender=male country=SR field=politics
Jopie Pengel  gender=male country=SR field=history
Jules Wijdenbosch | Wijdenbosch  gender=male country=SR field=politics
Miguel Pourier | Pourier  gender=male country=CW field=politics
Mike Eman  gender=male country=AW field=politics
Mirna Godett | Mirna Louisa-Godett  gender=female country=CW field=politics
Nelson Oduber | Oduber  gender=male country=AW field=politics
Ramsewak Shankar  gender=male country=SR field=politics
Ronald Venetiaan | Venetiaan  gender=male country=SR field=politics
Ronnie Brunswijk | Brunswijk | Ronny Brunswijk  gender=male country=SR field=politics
Sarah Wescot-Williams | Wescot-Williams  gender=female country=SX field=politics
Silveria Jacobs  gender=female country=SX field=politics
Suzy Römer | Suzy Camelia-Römer  gender=female country=CW field=politics
Theo Heyliger | Heyliger  gender=male country=SX field=politics

# Belgian prime ministers
Achiel Van Acker | Achille Van Acker  gender=male country=BE field=politics
Alexander De Croo | De Croo | Alexander de Croo  gender=male country=BE field=politics
Bart De Wever | De Wever | Bart de Wever  gender=male country=BE field=politics
Charles Michel  gender=male country=BE field=politics
Elio Di Rupo | Di Rupo | Elio di Rupo  gender=male country=BE field=politics
Gaston Eyskens  gender=male country=BE field=politics
Guy Verhofstadt | Verhofstadt  gender=male country=BE field=politics
Herman Van Rompuy | Van Rompuy | Herman van Rompuy  gender=male country=BE field=politics
Jean-Luc Dehaene | Dehaene  gender=male country=BE field=politics
Leo Tindemans | Tindemans  gender=male country=BE field=politics
Mark Eyskens | Eyskens  gender=male country=BE field=politics
Paul Vanden Boeynants | Vanden Boeynants | VDB  gender=male country=BE field=politics
Paul-Henri Spaak | Spaak  gender=male country=BE field=politics
Sophie Wilmès | Sophie Wilmes | Wilmès | Wilmes  gender=female country=BE field=politics
Wilfried Martens  gender=male country=BE field=politics
Yves Leterme | Leterme  gender=male country=BE field=politics

# Flemish politics
Anneleen Van Bossuyt | Van Bossuyt  gender=female country=BE field=politics
Annelies Verlinden | Verlinden  gender=female country=BE field=politics
Annemie Neyts | Annemie Neyts-Uyttebroeck  gender=female country=BE field=politics
Annemie Turtelboom | Turtelboom  gender=female country=BE field=politics
Assita Kanko  gender=female country=BE field=politics
Axel Ronse  gender=male country=BE field=politics
Barbara Pas  gender=female country=BE field=politics
Bart Somers  gender=male country=BE field=politics
Bart Staes  gender=male country=BE field=politics
Bart Tommelein | Tommelein  gender=male country=BE field=politics
Ben Weyts | Weyts  gender=male country=BE field=politics
Benjamin Dalle  gender=male country=BE field=politics
Bert Anciaux | Anciaux  gender=male country=BE field=politics
Bob Cools  gender=male country=BE field=politics
Brigitte Grouwels | Grouwels  gender=female country=BE field=politics
Bruno Tobback  gender=male country=BE field=politics
Bruno Valkeniers | Valkeniers  gender=male country=BE field=politics
Carl Devlies | Devlies  gender=male country=BE field=politics
Caroline Gennez | Gennez  gender=female country=BE field=politics
Cathy Berx  gender=female country=BE field=politics
Chris Janssens  gender=male country=BE field=politics
Conner Rousseau  gender=male country=BE field=politics
Daniël Termont | Termont | Daniel Termont  gender=male country=BE field=politics
Dirk De fauw | Dirk De Fauw  gender=male country=BE field=politics
Dirk Van Mechelen | Van Mechelen  gender=male country=BE field=politics
Dries Van Langenhove | Van Langenhove  gender=male country=BE field=politics
Dyab Abou Jahjah | Abou Jahjah  gender=male country=BE field=politics
Eddy Baldewijns | Baldewijns  gender=male country=BE field=politics
Eddy Boutmans | Boutmans  gender=male country=BE field=politics
Egbert Lachaert | Lachaert  gender=male country=BE field=politics
Elke Van den Brandt  gender=female country=BE field=politics
Els van Doesburg  gender=female country=BE field=politics
Els Van Weert  gender=female country=BE field=politics
Eric Van Rompuy  gender=male country=BE field=politics
Erik Derycke | Derycke  gender=male country=BE field=politics
Etienne Schouppe | Schouppe  gender=male country=BE field=politics
Eva De Bleeker  gender=female country=BE field=politics
Fientje Moerman | Moerman  gender=female country=BE field=politics
Filip Dewinter | Dewinter  gender=male country=BE field=politics
Filip Watteeuw | Watteeuw  gender=male country=BE field=politics
Fouad Ahidar  gender=male country=BE field=politics
Frank Beke  gender=male country=BE field=politics
Frank Vandenbroucke | Vandenbroucke  gender=male country=BE field=politics
Frank Vanhecke | Vanhecke  gender=male country=BE field=politics
Freddy Willockx | Willockx  gender=male country=BE field=politics
Freya Van den Bossche  gender=female country=BE field=politics
Frieda Brepoels | Brepoels  gender=female country=BE field=politics
Geert Bourgeois  gender=male country=BE field=politics
Gerolf Annemans | Annemans  gender=male country=BE field=politics
Guy D'haeseleer | D'haeseleer  gender=male country=BE field=politics
Guy Vanhengel | Vanhengel  gender=male country=BE field=politics
Gwendolyn Rutten  gender=female country=BE field=politics
Hans Bonte  gender=male country=BE field=politics
Helga Stevens  gender=female country=BE field=politics
Herman De Croo  gender=male country=BE field=politics
Herman Van Rompaey  gender=male country=BE field=politics
Hilde Claes  gender=female country=BE field=politics
Hilde Crevits | Crevits  gender=female country=BE field=politics
Hugo Coveliers | Coveliers  gender=male country=BE field=politics
Hugo Schiltz | Schiltz  gender=male country=BE field=politics
Inge Vervotte | Vervotte  gender=female country=BE field=politics
Ingrid Lieten | Lieten  gender=female country=BE field=politics
Jaak Gabriëls | Jaak Gabriels  gender=male country=BE field=politics
Jan Briers  gender=male country=BE field=politics
Jan Jambon | Jambon  gender=male country=BE field=politics
Jean-Marie Dedecker | Dedecker  gender=male country=BE field=politics
Jean-Pierre Van Rossem | Van Rossem  gender=male country=BE field=politics
Jef Gabriels  gender=male country=BE field=politics
Jeremie Vaneeckhout | Vaneeckhout  gender=male country=BE field=politics
Jo Brouns | Brouns  gender=male country=BE field=politics
Jo Vandeurzen | Vandeurzen  gender=male country=BE field=politics
Joachim Coens  gender=male country=BE field=politics
Johan Van Hecke | Van Hecke  gender=male country=BE field=politics
Johan Van Overtveldt | Van Overtveldt  gender=male country=BE field=politics
Johan Vande Lanotte | Vande Lanotte  gender=male country=BE field=politics
John Crombez | Crombez  gender=male country=BE field=politics
Joke Schauvliege | Schauvliege  gender=female country=BE field=politics
Jos D'Haese | Jos D'haese  gender=male country=BE field=politics
Jos Geysels | Geysels  gender=male country=BE field=politics
Jurgen Verstrepen  gender=male country=BE field=politics
Karel De Gucht | De Gucht | Karel de Gucht  gender=male country=BE field=politics
Karel Dillen | Dillen  gender=male country=BE field=politics
Karel Van Miert | Van Miert  gender=male country=BE field=politics
Kathleen Van Brempt | Van Brempt  gender=female country=BE field=politics
Koen Geens  gender=male country=BE field=politics
Kris Peeters  gender=male country=BE field=politics
Kristof Calvo  gender=male country=BE field=politics
Leona Detiège | Detiège | Leona Detiege  gender=female country=BE field=politics
Liesbeth Homans | Homans  gender=female country=BE field=politics
Lode Vereeck  gender=male country=BE field=politics
Louis Tobback | Tobback  gender=male country=BE field=politics
Luc Van den Bossche | Van den Bossche  gender=male country=BE field=politics
Luc Van den Brande | Van den Brande  gender=male country=BE field=politics
Lydia Peeters  gender=female country=BE field=politics
Magda Aelvoet | Aelvoet  gender=female country=BE field=politics
Maggie De Block | De Block  gender=female country=BE field=politics
Marc Galle  gender=male country=BE field=politics
Marc Van Peel | Van Peel  gender=male country=BE field=politics
Marc Verwilghen | Verwilghen  gender=male country=BE field=politics
Marianne Thyssen | Thyssen  gender=female country=BE field=politics
Marie-Rose Morel  gender=female country=BE field=politics
Mathias De Clercq  gender=male country=BE field=politics
Matthias Diependaele | Diependaele  gender=male country=BE field=politics
Melchior Wathelet | Wathelet  gender=male country=BE field=politics
Melissa Depraetere | Depraetere  gender=female country=BE field=politics
Meryame Kitir | Kitir  gender=female country=BE field=politics
Meyrem Almaci  gender=female country=BE field=politics
Mieke Vogels | Vogels  gender=female country=BE field=politics
Miet Smet  gender=female country=BE field=politics
Mohamed Ridouani  gender=male country=BE field=politics
Monica De Coninck  gender=female country=BE field=politics
Nadia Naji  gender=female country=BE field=politics
Nicole de Moor | Nicole De Moor  gender=female country=BE field=politics
Norbert De Batselier | De Batselier  gender=male country=BE field=politics
Pascal Smet  gender=male country=BE field=politics
Patrick Dewael | Dewael  gender=male country=BE field=politics
Patrick Janssens  gender=male country=BE field=politics
Patrick Moenaert | Moenaert  gender=male country=BE field=politics
Patrik Vankrunkelsven | Vankrunkelsven  gender=male country=BE field=politics
Paul Van Grembergen | Van Grembergen  gender=male country=BE field=politics
Peter De Roover | De Roover  gender=male country=BE field=politics
Peter Mertens  gender=male country=BE field=politics
Petra De Sutter | De Sutter  gender=female country=BE field=politics
Philippe Muyters | Muyters  gender=male country=BE field=politics
Pieter De Crem | De Crem  gender=male country=BE field=politics
Renaat Landuyt | Landuyt  gender=male country=BE field=politics
Rik Daems  gender=male country=BE field=politics
Sammy Mahdi  gender=male country=BE field=politics
Sander Loones | Loones  gender=male country=BE field=politics
Servais Verherstraeten | Verherstraeten  gender=male country=BE field=politics
Siegfried Bracke | Bracke  gender=male country=BE field=politics
Stefaan De Clerck | De Clerck  gender=male country=BE field=politics
Steve Stevaert | Stevaert  gender=male country=BE field=politics
Steven Vanackere | Vanackere  gender=male country=BE field=politics
Steven Vandeput | Vandeput  gender=male country=BE field=politics
Sven Gatz  gender=male country=BE field=politics
Theo Francken | Francken  gender=male country=BE field=politics
Tinne Van der Straeten | Van der Straeten  gender=female country=BE field=politics
Tom Ongena | Ongena  gender=male country=BE field=politics
Tom Van Grieken | Van Grieken  gender=male country=BE field=politics
Tony Van Parys | Van Parys  gender=male country=BE field=politics
Valerie Van Peel  gender=female country=BE field=politics
Vera Dua  gender=female country=BE field=politics
Vic Anciaux  gender=male country=BE field=politics
Vincent Van Peteghem  gender=male country=BE field=politics
Vincent Van Quickenborne | Van Quickenborne  gender=male country=BE field=politics
Ward Beysen  gender=male country=BE field=politics
Willy Claes  gender=male country=BE field=politics
Willy De Clercq  gender=male country=BE field=politics
Wim Dries  gender=male country=BE field=politics
Wivina Demeester | Demeester  gender=female country=BE field=politics
Wouter Beke  gender=male country=BE field=politics
Wouter De Vriendt  gender=male country=BE field=politics
Wouter Van Besien | Van Besien  gender=male country=BE field=politics
Zuhal Demir  gender=female country=BE field=politics

# Francophone Belgian politics
Adrien Dolimont | Dolimont  gender=male country=BE field=politics
Ahmed Laaouej | Laaouej  gender=male country=BE field=politics
Alexia Bertrand  gender=female country=BE field=politics
André Cools  gender=male country=BE field=politics
André Flahaut | Flahaut  gender=male country=BE field=politics
Antoine Duquesne | Duquesne  gender=male country=BE field=politics
Antoinette Spaak  gender=female country=BE field=politics
Armand De Decker  gender=male country=BE field=politics
Benoît Lutgen | Lutgen | Benoit Lutgen  gender=male country=BE field=politics
Bernard Clerfayt | Clerfayt  gender=male country=BE field=politics
Bernard Quintin | Quintin  gender=male country=BE field=politics
Boris Dilliès | Boris Dillies  gender=male country=BE field=politics
Catherine Moureaux  gender=female country=BE field=politics
Charles Picqué | Picqué | Charles Picque  gender=male country=BE field=politics
Charles-Ferdinand Nothomb | Nothomb  gender=male country=BE field=politics
Céline Fremault  gender=female country=BE field=politics
Damien Thiéry | Damien Thiery  gender=male country=BE field=politics
Daniel Ducarme | Ducarme  gender=male country=BE field=politics
David Clarinval | Clarinval  gender=male country=BE field=politics
Denis Ducarme  gender=male country=BE field=politics
Didier Reynders | Reynders  gender=male country=BE field=politics
Emir Kir  gender=male country=BE field=politics
Evelyne Huytebroeck | Huytebroeck  gender=female country=BE field=politics
François De Smet  gender=male country=BE field=politics
Françoise Schepmans | Schepmans  gender=female country=BE field=politics
Freddy Thielemans | Thielemans  gender=male country=BE field=politics
Georges Gilkinet | Gilkinet  gender=male country=BE field=politics
Georges-Louis Bouchez | Bouchez  gender=male country=BE field=politics
Guy Coëme | Guy Coeme | Coëme  gender=male country=BE field=politics
Guy Mathot | Mathot  gender=male country=BE field=politics
Guy Spitaels | Spitaels  gender=male country=BE field=politics
Gérard Deprez | Deprez  gender=male country=BE field=politics
Hadja Lahbib | Lahbib  gender=female country=BE field=politics
Isabelle Durant | Durant  gender=female country=BE field=politics
Jacqueline Galant  gender=female country=BE field=politics
Jan Peumans | Peumans  gender=male country=BE field=politics
Jean Gol  gender=male country=BE field=politics
Jean-Claude Marcourt | Marcourt  gender=male country=BE field=politics
Jean-Claude Van Cauwenberghe | Van Cauwenberghe  gender=male country=BE field=politics
Jean-Luc Crucke | Crucke  gender=male country=BE field=politics
Jean-Marc Nollet | Nollet  gender=male country=BE field=politics
Jean-Michel Javaux | Javaux  gender=male country=BE field=politics
José Happart | Happart | Jose Happart  gender=male country=BE field=politics
Joëlle Milquet | Milquet | Joelle Milquet  gender=female country=BE field=politics
Karine Lalieux | Lalieux  gender=female country=BE field=politics
Karl-Heinz Lambertz  gender=male country=BE field=politics
Koen Gorissen  gender=male country=BE field=politics
Laurette Onkelinx | Onkelinx  gender=female country=BE field=politics
Louis Michel  gender=male country=BE field=politics
Ludivine Dedonder | Dedonder  gender=female country=BE field=politics
Marie-Christine Marghem | Marghem  gender=female country=BE field=politics
Mathieu Bihet  gender=male country=BE field=politics
Maxime Prévot | Prévot | Maxime Prevot  gender=male country=BE field=politics
Oliver Paasch  gender=male country=BE field=politics
Olivier Deleuze | Deleuze  gender=male country=BE field=politics
Olivier Maingain | Maingain  gender=male country=BE field=politics
Paul Magnette | Magnette  gender=male country=BE field=politics
Philippe Busquin | Busquin  gender=male country=BE field=politics
Philippe Close  gender=male country=BE field=politics
Philippe Maystadt | Maystadt  gender=male country=BE field=politics
Philippe Moureaux | Moureaux  gender=male country=BE field=politics
Pierre-Yves Dermagne | Dermagne  gender=male country=BE field=politics
Rajae Maouane  gender=female country=BE field=politics
Raoul Hedebouw | Hedebouw  gender=male country=BE field=politics
Robert Collignon | Collignon  gender=male country=BE field=politics
Rudi Vervoort | Vervoort  gender=male country=BE field=politics
Rudy Demotte | Demotte  gender=male country=BE field=politics
Sabine Laruelle | Laruelle  gender=female country=BE field=politics
Thomas Dermine | Dermine  gender=male country=BE field=politics
Valérie Glatigny | Glatigny  gender=female country=BE field=politics
Willy Borsus | Borsus  gender=male country=BE field=politics
Willy Demeyer  gender=male country=BE field=politics
Yvan Mayeur | Mayeur  gender=male country=BE field=politics
Zakia Khattabi  gender=female country=BE field=politics

# European Union, Nato, United Nations and other international bodies
Aleksander Čeferin | Aleksander Ceferin | Ceferin  gender=male country=SI field=sport
Anders Fogh Rasmussen | Fogh Rasmussen  gender=male country=DK field=politics
Antonio Cassese  gender=male country=IT field=justice
Antonio Tajani | Tajani  gender=male country=IT field=politics
António Costa | Antonio Costa  gender=male country=PT field=politics
António Guterres | Antonio Guterres | Guterres  gender=male country=PT field=politics
Ban Ki-moon | Ban Ki-Moon | Ban Ki Moon  gender=male country=KR field=politics
Bernard Kouchner | Kouchner  gender=male country=FR field=politics
Boutros Boutros-Ghali | Boutros Ghali | Boutros-Ghali | Butros Ghali | Boutros Boutros Ghali  gender=male country=EG field=politics
Carl Bildt | Bildt  gender=male country=SE field=politics
Carla Del Ponte | Del Ponte | Carla del Ponte  gender=female country=CH field=justice
Catherine Ashton | Ashton | Cathy Ashton  gender=female country=GB field=politics
Cecilia Malmström | Malmström  gender=female country=SE field=politics
Christine Lagarde | Lagarde  gender=female country=FR field=business
Cyrus Vance  gender=male country=US field=politics
Dag Hammarskjöld | Hammarskjöld  gender=male country=SE field=history
Daniel Cohn-Bendit | Cohn-Bendit  gender=male country=FR field=politics
David Owen  gender=male country=GB field=politics
David Sassoli | Sassoli  gender=male country=IT field=politics
Dominique Strauss-Kahn | Strauss-Kahn | DSK  gender=male country=FR field=politics
Donald Tusk | Tusk  gender=male country=PL field=politics
Elmar Brok  gender=male country=DE field=politics
Emma Bonino | Bonino  gender=female country=IT field=politics
Eva Kaili | Kaili  gender=female country=GR field=politics
Fatou Bensouda | Bensouda  gender=female country=GM field=justice
Federica Mogherini | Mogherini  gender=female country=IT field=politics
Francesca Albanese  gender=female country=IT field=politics
Franz Fischler | Fischler  gender=male country=AT field=politics
Frits Vanackere  gender=male country=BE field=politics
George Robertson | Lord Robertson  gender=male country=GB field=politics
Gianni Infantino | Infantino  gender=male country=CH field=sport
Gro Harlem Brundtland | Brundtland  gender=female country=NO field=politics
Günter Verheugen | Verheugen  gender=male country=DE field=politics
Günther Oettinger | Oettinger  gender=male country=DE field=politics
Hans Blix | Blix  gender=male country=SE field=politics
Hans-Gert Pöttering | Pöttering  gender=male country=DE field=politics
Horst Köhler  gender=male country=DE field=politics
Jacques Delors | Delors  gender=male country=FR field=politics
Jacques Rogge | Rogge  gender=male country=BE field=sport
Jacques Santer | Santer  gender=male country=LU field=politics
James Wolfensohn | Wolfensohn  gender=male country=US field=business
Janusz Wojciechowski  gender=male country=PL field=politics
Javier Pérez de Cuéllar | Perez de Cuellar | Pérez de Cuéllar | Javier Perez de Cuellar  gender=male country=PE field=politics
Javier Solana | Solana  gender=male country=ES field=politics
Jean Monnet  gender=male country=FR field=history
Jean-Claude Juncker | Juncker  gender=male country=LU field=politics
Jean-Claude Trichet | Trichet  gender=male country=FR field=business
Jens Stoltenberg | Stoltenberg  gender=male country=NO field=politics
Jerzy Buzek | Buzek  gender=male country=PL field=politics
Joaquín Almunia | Joaquin Almunia | Almunia  gender=male country=ES field=politics
Josep Borrell | Borrell  gender=male country=ES field=politics
Josep Borrell Fontelles  gender=male country=ES field=politics
José Manuel Barroso | José Manuel Durão Barroso | Jose Manuel Barroso | Barroso | Durão Barroso  gender=male country=PT field=politics
João Havelange | Joao Havelange | Havelange  gender=male country=BR field=sport
Juan Antonio Samaranch | Samaranch  gender=male country=ES field=sport
Kaja Kallas | Kallas  gender=female country=EE field=politics
Karim Khan  gender=male country=GB field=justice
Klaus Hänsch  gender=male country=DE field=politics
Kofi Annan | Annan  gender=male country=GH field=politics
Kristalina Georgieva | Georgieva  gender=female country=BG field=business
Kurt Waldheim | Waldheim  gender=male country=AT field=politics
Lakhdar Brahimi | Brahimi  gender=male country=DZ field=politics
Lennart Johansson  gender=male country=SE field=sport
Leon Brittan  gender=male country=GB field=politics
Louise Arbour | Arbour  gender=female country=CA field=justice
Luis Moreno-Ocampo | Luis Moreno Ocampo | Moreno-Ocampo | Moreno Ocampo  gender=male country=AR field=justice
Manfred Weber  gender=male country=DE field=politics
Manfred Wörner | Wörner  gender=male country=DE field=politics
Margaret Chan  gender=female country=HK field=politics
Margrethe Vestager | Vestager  gender=female country=DK field=politics
Mario Draghi | Draghi  gender=male country=IT field=business
Mario Monti | Monti  gender=male country=IT field=politics
Maroš Šefčovič | Maros Sefcovic | Sefcovic  gender=male country=SK field=politics
Martin Schulz  gender=male country=DE field=politics
Martti Ahtisaari | Ahtisaari  gender=male country=FI field=politics
Mary Lawlor  gender=female country=IE field=politics
Mary Robinson  gender=female country=IE field=politics
Michel Barnier | Barnier  gender=male country=FR field=politics
Michel Camdessus | Camdessus  gender=male country=FR field=business
Michel Platini | Platini  gender=male country=FR field=sport
Michelle Bachelet | Bachelet  gender=female country=CL field=politics
Mike Moore  gender=male country=NZ field=politics ambiguous
Mohamed ElBaradei | Mohammed ElBaradei | ElBaradei | El Baradei | Mohamed El Baradei | Mohammed El Baradei  gender=male country=EG field=politics
Navi Pillay | Pillay  gender=female country=ZA field=justice
Nicole Fontaine  gender=female country=FR field=politics
Olli Rehn | Rehn  gender=male country=FI field=politics
Paddy Ashdown | Ashdown  gender=male country=GB field=politics
Pascal Lamy  gender=male country=FR field=politics
Pat Cox  gender=male country=IE field=politics
Paul Wolfowitz | Wolfowitz  gender=male country=US field=politics
Pedro Solbes  gender=male country=ES field=politics
Peter Mandelson | Mandelson  gender=male country=GB field=politics
Phil Hogan  gender=male country=IE field=politics
Philippe Lazzarini | Lazzarini  gender=male country=CH field=politics
Pierre Moscovici | Moscovici  gender=male country=FR field=politics
Rafael Grossi  gender=male country=AR field=politics
Richard Butler  gender=male country=AU field=politics
Richard Goldstone | Goldstone  gender=male country=ZA field=justice
Robert Schuman  gender=male country=FR field=history
Robert Zoellick | Zoellick  gender=male country=US field=business
Roberta Metsola | Metsola  gender=female country=MT field=politics
Rodrigo Rato  gender=male country=ES field=business
Rolf Ekéus | Rolf Ekeus | Ekeus  gender=male country=SE field=politics
Romano Prodi | Prodi  gender=male country=IT field=politics
Sadako Ogata | Ogata  gender=female country=JP field=politics
Scott Ritter  gender=male country=US field=politics
Sepp Blatter | Blatter | Joseph Blatter  gender=male country=CH field=sport
Serge Brammertz | Brammertz  gender=male country=BE field=justice
Sergio Vieira de Mello | Vieira de Mello  gender=male country=BR field=politics
Staffan de Mistura | De Mistura  gender=male country=IT field=politics
Stella Kyriakides  gender=female country=CY field=politics
Tedros Adhanom Ghebreyesus | Tedros Adhanom | Tedros  gender=male country=ET field=politics
Thierry Breton  gender=male country=FR field=politics
Thomas Bach  gender=male country=DE field=sport
Thorvald Stoltenberg  gender=male country=NO field=politics
Ursula von der Leyen | Von der Leyen  gender=female country=DE field=politics
Valdis Dombrovskis | Dombrovskis  gender=male country=LV field=politics
Viviane Reding | Reding  gender=female country=LU field=politics
Věra Jourová | Vera Jourova | Jourova  gender=female country=CZ field=politics
Wim Duisenberg | Duisenberg  gender=male country=NL field=business
Yasushi Akashi | Akashi  gender=male country=JP field=politics
Ylva Johansson  gender=female country=SE field=politics
Édith Cresson | Edith Cresson | Cresson  gender=female country=FR field=politics

# United Kingdom and Ireland
Alastair Campbell  gender=male country=GB field=politics
Albert Reynolds  gender=male country=IE field=politics
Alex Salmond | Salmond  gender=male country=GB field=politics
Alistair Darling  gender=male country=GB field=politics
Angela Rayner | Rayner  gender=female country=GB field=politics
Anthony Eden  gender=male country=GB field=history
Arlene Foster  gender=female country=GB field=politics
Bertie Ahern | Ahern  gender=male country=IE field=politics
Bobby Sands  gender=male country=GB field=history
Boris Johnson  gender=male country=GB field=politics
Brian Cowen | Cowen  gender=male country=IE field=politics
Catherine Connolly  gender=female country=IE field=politics
Charles Kennedy  gender=male country=GB field=politics
Clement Attlee | Attlee  gender=male country=GB field=history
David Blunkett | Blunkett  gender=male country=GB field=politics
David Cameron  gender=male country=GB field=politics
David Davis  gender=male country=GB field=politics
David Frost  gender=male country=GB field=politics
David Kelly  gender=male country=GB field=politics
David Lammy | Lammy  gender=male country=GB field=politics
David Miliband | Miliband  gender=male country=GB field=politics
David Trimble | Trimble  gender=male country=GB field=politics
Dominic Cummings  gender=male country=GB field=politics
Dominic Raab | Raab  gender=male country=GB field=politics
Donald Dewar | Dewar  gender=male country=GB field=politics
Douglas Hurd  gender=male country=GB field=politics
Ed Miliband  gender=male country=GB field=politics
Edward Heath  gender=male country=GB field=politics
Enda Kenny  gender=male country=IE field=politics
Enoch Powell  gender=male country=GB field=politics
Geoff Hoon | =Hoon  gender=male country=GB field=politics
Geoffrey Howe  gender=male country=GB field=politics
George Galloway | Galloway  gender=male country=GB field=politics
George Osborne | Osborne  gender=male country=GB field=politics
Gerry Adams  gender=male country=GB field=politics
Gordon Brown  gender=male country=GB field=politics
Harold Wilson  gender=male country=GB field=politics
Humza Yousaf | Yousaf  gender=male country=GB field=politics
Iain Duncan Smith | Duncan Smith  gender=male country=GB field=politics
Ian Paisley | Paisley  gender=male country=GB field=politics
Jack Cunningham  gender=male country=GB field=politics
Jack Straw  gender=male country=GB field=politics
Jacob Rees-Mogg | Rees-Mogg  gender=male country=GB field=politics
James Callaghan | Callaghan  gender=male country=GB field=politics
Jeremy Corbyn | Corbyn  gender=male country=GB field=politics
Jeremy Hunt  gender=male country=GB field=politics
Jo Cox  gender=female country=GB field=politics
John Bercow | Bercow  gender=male country=GB field=politics
John Bruton | Bruton  gender=male country=IE field=politics
John Hume  gender=male country=GB field=politics
John Major  gender=male country=GB field=politics
John Prescott | Prescott  gender=male country=GB field=politics
John Smith  gender=male country=GB field=politics ambiguous
John Swinney | Swinney  gender=male country=GB field=politics
Keir Starmer | Starmer  gender=male country=GB field=politics
Kemi Badenoch | Badenoch  gender=female country=GB field=politics
Ken Livingstone | Livingstone  gender=male country=GB field=politics
Kenneth Clarke | Ken Clarke  gender=male country=GB field=politics
Kwasi Kwarteng | Kwarteng  gender=male country=GB field=politics
Leo Varadkar | Varadkar  gender=male country=IE field=politics
Liz Truss | =Truss  gender=female country=GB field=politics
Malcolm Rifkind | Rifkind  gender=male country=GB field=politics
Margaret Thatcher | Thatcher | Maggie Thatcher  gender=female country=GB field=politics
Martin McGuinness | McGuinness  gender=male country=GB field=politics
Mary Lou McDonald  gender=female country=IE field=politics
Mary McAleese | McAleese  gender=female country=IE field=politics
Matt Hancock  gender=male country=GB field=politics
Michael D. Higgins  gender=male country=IE field=politics
Michael Gove | Gove  gender=male country=GB field=politics
Michael Heseltine | Heseltine  gender=male country=GB field=politics
Michael Howard  gender=male country=GB field=politics
Michael Portillo | Portillo  gender=male country=GB field=politics
Michelle O'Neill  gender=female country=GB field=politics
Micheál Martin | Michael Martin  gender=male country=IE field=politics
Mo Mowlam | Mowlam  gender=female country=GB field=politics
Neil Kinnock | Kinnock  gender=male country=GB field=politics
Neville Chamberlain  gender=male country=GB field=history
Nick Clegg | Clegg  gender=male country=GB field=politics
Nicola Sturgeon | Sturgeon  gender=female country=GB field=politics
Nigel Farage | Farage  gender=male country=GB field=politics
Peter Robinson  gender=male country=GB field=politics
Philip Hammond  gender=male country=GB field=politics
Priti Patel  gender=female country=GB field=politics
Rachel Reeves  gender=female country=GB field=politics
Rishi Sunak | Sunak  gender=male country=GB field=politics
Robin Cook  gender=male country=GB field=politics
Sadiq Khan  gender=male country=GB field=politics
Simon Harris  gender=male country=IE field=politics
Suella Braverman | Braverman  gender=female country=GB field=politics
Theresa May  gender=female country=GB field=politics
Tony Blair | Blair  gender=male country=GB field=politics
William Hague | =Hague  gender=male country=GB field=politics
Winston Churchill | Churchill  gender=male country=GB field=history
Yvette Cooper  gender=female country=GB field=politics

# France
Alain Juppé | Juppé | Alain Juppe | Juppe  gender=male country=FR field=politics
Alexandre Benalla | Benalla  gender=male country=FR field=politics
Anne Hidalgo | Hidalgo  gender=female country=FR field=politics
Arlette Laguiller | Laguiller  gender=female country=FR field=politics
Arnaud Montebourg | Montebourg  gender=male country=FR field=politics
Benoît Hamon | Benoit Hamon | Hamon  gender=male country=FR field=politics
Bernard Cazeneuve | Cazeneuve  gender=male country=FR field=politics
Bertrand Delanoë | Delanoë | Bertrand Delanoe  gender=male country=FR field=politics
Brigitte Macron  gender=female country=FR field=politics
Bruno Le Maire | Le Maire  gender=male country=FR field=politics
Bruno Mégret | Bruno Megret | Mégret  gender=male country=FR field=politics
Bruno Retailleau | Retailleau  gender=male country=FR field=politics
Charles de Gaulle | De Gaulle  gender=male country=FR field=history
Charles Pasqua | Pasqua  gender=male country=FR field=politics
Christiane Taubira | Taubira  gender=female country=FR field=politics
Christophe Castaner | Castaner  gender=male country=FR field=politics
Dominique de Villepin | De Villepin  gender=male country=FR field=politics
Dominique Voynet | Voynet  gender=female country=FR field=politics
Emmanuel Macron | Macron  gender=male country=FR field=politics
François Bayrou | Bayrou | Francois Bayrou  gender=male country=FR field=politics
François Fillon | Fillon | Francois Fillon  gender=male country=FR field=politics
François Hollande | Francois Hollande | =Hollande  gender=male country=FR field=politics
François Mitterrand | Mitterrand | Francois Mitterrand | Mitterand | François Mitterand  gender=male country=FR field=politics
Gabriel Attal | Attal  gender=male country=FR field=politics
Georges Marchais | Marchais  gender=male country=FR field=politics
Georges Pompidou  gender=male country=FR field=politics
Gérald Darmanin | Darmanin | Gerald Darmanin  gender=male country=FR field=politics
Hubert Védrine | Védrine | Hubert Vedrine | Vedrine  gender=male country=FR field=politics
Jack Lang  gender=male country=FR field=politics
Jacques Chirac | Chirac  gender=male country=FR field=politics
Jean Castex | Castex  gender=male country=FR field=politics
Jean Tiberi | Tiberi  gender=male country=FR field=politics
Jean-Louis Debré  gender=male country=FR field=politics
Jean-Luc Mélenchon | Mélenchon | Jean-Luc Melenchon | Melenchon  gender=male country=FR field=politics
Jean-Marc Ayrault | Ayrault  gender=male country=FR field=politics
Jean-Marie Le Pen | Le Pen  gender=male country=FR field=politics
Jean-Marie Messier | Messier  gender=male country=FR field=business
Jean-Pierre Chevènement | Chevènement | Jean-Pierre Chevenement | Chevenement  gender=male country=FR field=politics
Jean-Pierre Raffarin | Raffarin  gender=male country=FR field=politics
Jean-Yves Le Drian | Le Drian  gender=male country=FR field=politics
Jordan Bardella | Bardella  gender=male country=FR field=politics
José Bové | Jose Bové | Bové  gender=male country=FR field=politics
Jérôme Cahuzac | Cahuzac | Jerome Cahuzac  gender=male country=FR field=politics
Laurent Fabius | Fabius  gender=male country=FR field=politics
Lionel Jospin | Jospin  gender=male country=FR field=politics
Lucie Castets | Castets  gender=female country=FR field=politics
Manuel Valls | =Valls  gender=male country=FR field=politics
Marine Le Pen | Le Pen  gender=female country=FR field=politics
Marion Maréchal-Le Pen | Marion Maréchal  gender=female country=FR field=politics
Martine Aubry | Aubry  gender=female country=FR field=politics
Michel Rocard | Rocard  gender=male country=FR field=politics
Najat Vallaud-Belkacem  gender=female country=FR field=politics
Nicolas Hulot | Hulot  gender=male country=FR field=politics
Nicolas Sarkozy | Sarkozy  gender=male country=FR field=politics
Olivier Besancenot | Besancenot  gender=male country=FR field=politics
Olivier Faure  gender=male country=FR field=politics
Philippe Pétain | Pétain | Petain | maarschalk Pétain  gender=male country=FR field=history
Philippe Séguin | Philippe Seguin  gender=male country=FR field=politics
Pierre Bérégovoy | Bérégovoy | Pierre Beregovoy  gender=male country=FR field=politics
Rachida Dati  gender=female country=FR field=politics
Raphaël Glucksmann | Glucksmann  gender=male country=FR field=politics
Robert Hue  gender=male country=FR field=politics
Roland Dumas  gender=male country=FR field=politics
Simone Veil  gender=female country=FR field=politics
Sébastien Lecornu | Sebastien Lecornu | Lecornu  gender=male country=FR field=politics
Ségolène Royal | Segolene Royal  gender=female country=FR field=politics
Valérie Pécresse | Pécresse | Valerie Pecresse  gender=female country=FR field=politics
Valéry Giscard d'Estaing | Giscard d'Estaing | Valery Giscard d'Estaing | Giscard  gender=male country=FR field=politics
Édouard Balladur | Edouard Balladur | Balladur  gender=male country=FR field=politics
Édouard Philippe | Edouard Philippe  gender=male country=FR field=politics
Élisabeth Borne | Elisabeth Borne  gender=female country=FR field=politics
Éric Ciotti | Eric Ciotti | Ciotti  gender=male country=FR field=politics
Éric Zemmour | Eric Zemmour | Zemmour  gender=male country=FR field=politics

# Germany and Austria
Alexander Dobrindt | Dobrindt  gender=male country=DE field=politics
Alexander Gauland | Gauland  gender=male country=DE field=politics
Alexander Van der Bellen | Van der Bellen | Alexander van der Bellen  gender=male country=AT field=politics
Alfred Gusenbauer | Gusenbauer  gender=male country=AT field=politics
Alice Weidel | Weidel  gender=female country=DE field=politics
Alois Mock  gender=male country=AT field=politics
Andrea Nahles | Nahles  gender=female country=DE field=politics
Angela Merkel | Merkel  gender=female country=DE field=politics
Annalena Baerbock | Baerbock  gender=female country=DE field=politics
Annegret Kramp-Karrenbauer | Kramp-Karrenbauer  gender=female country=DE field=politics
Armin Laschet | Laschet  gender=male country=DE field=politics
Benita Ferrero-Waldner | Ferrero-Waldner  gender=female country=AT field=politics
Björn Engholm | Engholm  gender=male country=DE field=politics
Björn Höcke | Höcke | Bjorn Höcke  gender=male country=DE field=politics
Boris Pistorius  gender=male country=DE field=politics
Bruno Kreisky | Kreisky  gender=male country=AT field=politics
Cem Özdemir | Özdemir | Cem Ozdemir  gender=male country=DE field=politics
Christian Kern  gender=male country=AT field=politics
Christian Lindner | Lindner  gender=male country=DE field=politics
Christian Stocker  gender=male country=AT field=politics
Christian Wulff | Wulff  gender=male country=DE field=politics
Claudia Roth  gender=female country=DE field=politics
Eberhard Diepgen | Diepgen  gender=male country=DE field=politics
Edmund Stoiber | Stoiber  gender=male country=DE field=politics
Egon Krenz | Krenz  gender=male country=DE field=politics
Erich Honecker | Honecker  gender=male country=DE field=politics
Erich Mielke | Mielke  gender=male country=DE field=politics
Frank-Walter Steinmeier | Steinmeier  gender=male country=DE field=politics
Franz Josef Strauss | Franz-Josef Strauss  gender=male country=DE field=politics
Franz Müntefering | Müntefering  gender=male country=DE field=politics
Franz Vranitzky | Vranitzky  gender=male country=AT field=politics
Frauke Petry | Petry  gender=female country=DE field=politics
Friedrich Merz | Merz  gender=male country=DE field=politics
Gerhard Schröder | Gerhard Schroeder | Gerhard Schröder  gender=male country=DE field=politics
Gregor Gysi | Gysi  gender=male country=DE field=politics
Guido Westerwelle | Westerwelle  gender=male country=DE field=politics
Hans Eichel | Eichel  gender=male country=DE field=politics
Hans Modrow | Modrow  gender=male country=DE field=politics
Hans Tietmeyer | Tietmeyer  gender=male country=DE field=business
Hans-Dietrich Genscher | Genscher  gender=male country=DE field=politics
Hans-Georg Maassen  gender=male country=DE field=politics
Heidi Reichinnek | Reichinnek  gender=female country=DE field=politics
Heiko Maas  gender=male country=DE field=politics
Heinz Fischer  gender=male country=AT field=politics
Heinz-Christian Strache | Strache  gender=male country=AT field=politics
Helmut Kohl | =Kohl  gender=male country=DE field=politics
Helmut Schmidt  gender=male country=DE field=politics
Herbert Kickl | Kickl  gender=male country=AT field=politics
Horst Seehofer | Seehofer  gender=male country=DE field=politics
Jens Spahn | Spahn  gender=male country=DE field=politics
Jens Weidmann | Weidmann  gender=male country=DE field=business
Joachim Gauck | Gauck  gender=male country=DE field=politics
Johann Wadephul | Wadephul  gender=male country=DE field=politics
Johannes Rau  gender=male country=DE field=politics
Joschka Fischer  gender=male country=DE field=politics
Jörg Haider | Haider | Joerg Haider | Jorg Haider  gender=male country=AT field=politics
Jürgen Möllemann | Möllemann  gender=male country=DE field=politics
Jürgen Trittin | Trittin  gender=male country=DE field=politics
Karl Lauterbach | Lauterbach  gender=male country=DE field=politics
Karl Nehammer | Nehammer  gender=male country=AT field=politics
Karl-Theodor zu Guttenberg | Zu Guttenberg | Guttenberg  gender=male country=DE field=politics
Klaus Kinkel | Kinkel  gender=male country=DE field=politics
Klaus Wowereit | Wowereit  gender=male country=DE field=politics
Konrad Adenauer | Adenauer  gender=male country=DE field=history
Kurt Beck  gender=male country=DE field=politics
Kurt Biedenkopf | Biedenkopf  gender=male country=DE field=politics
Lars Klingbeil | Klingbeil  gender=male country=DE field=politics
Ludwig Erhard  gender=male country=DE field=history
Markus Söder | Söder | Markus Soeder  gender=male country=DE field=politics
Markus Wolf  gender=male country=DE field=politics
Norbert Blüm | Blüm  gender=male country=DE field=politics
Norbert Hofer  gender=male country=AT field=politics
Olaf Scholz | Scholz  gender=male country=DE field=politics
Oskar Lafontaine | Lafontaine  gender=male country=DE field=politics
Otto Graf Lambsdorff | Lambsdorff  gender=male country=DE field=politics
Otto Schily | Schily  gender=male country=DE field=politics
Peer Steinbrück | Steinbrück | Peer Steinbrueck  gender=male country=DE field=politics
Peter Altmaier | Altmaier  gender=male country=DE field=politics
Petra Kelly  gender=female country=DE field=politics
Philipp Rösler | Rösler  gender=male country=DE field=politics
Richard von Weizsäcker | Von Weizsäcker | Richard von Weizsacker  gender=male country=DE field=politics
Rita Süssmuth | Süssmuth  gender=female country=DE field=politics
Robert Habeck | Habeck  gender=male country=DE field=politics
Roman Herzog | Herzog  gender=male country=DE field=politics
Rudolf Scharping | Scharping  gender=male country=DE field=politics
Sahra Wagenknecht | Wagenknecht | Sarah Wagenknecht  gender=female country=DE field=politics
Saskia Esken  gender=female country=DE field=politics
Sebastian Kurz  gender=male country=AT field=politics
Sigmar Gabriel  gender=male country=DE field=politics
Susanne Riess-Passer | Riess-Passer  gender=female country=AT field=politics
Theo Waigel | Waigel  gender=male country=DE field=politics
Thomas de Maizière | De Maizière | Lothar de Maizière  gender=male country=DE field=politics
Thomas Klestil | Klestil  gender=male country=AT field=politics
Tino Chrupalla | Chrupalla  gender=male country=DE field=politics
Viktor Klima  gender=male country=AT field=politics
Volker Rühe | Rühe | Volker Ruehe  gender=male country=DE field=politics
Walter Momper  gender=male country=DE field=politics
Walter Ulbricht | Ulbricht  gender=male country=DE field=history
Werner Faymann | Faymann  gender=male country=AT field=politics
Willy Brandt  gender=male country=DE field=politics
Winfried Kretschmann | Kretschmann  gender=male country=DE field=politics
Wolfgang Schäuble | Schäuble | Wolfgang Schaeuble  gender=male country=DE field=politics
Wolfgang Schüssel | Schüssel | Schuessel  gender=male country=AT field=politics

# Italy, Spain, Portugal, Greece, Malta, Cyprus
Achille Occhetto | Occhetto  gender=male country=IT field=politics
Ada Colau | Colau  gender=female country=ES field=politics
Adolfo Suárez | Adolfo Suarez  gender=male country=ES field=politics
Albert Rivera  gender=male country=ES field=politics
Alberto Núñez Feijóo | Núñez Feijóo | Feijóo | Alberto Nunez Feijoo  gender=male country=ES field=politics
Aldo Moro  gender=male country=IT field=history
Alessandra Mussolini  gender=female country=IT field=politics
Alexis Tsipras | Tsipras  gender=male country=GR field=politics
Alfredo Pérez Rubalcaba | Rubalcaba  gender=male country=ES field=politics
Andreas Papandreou | Papandreou  gender=male country=GR field=politics
André Ventura  gender=male country=PT field=politics
Angelino Alfano | Alfano  gender=male country=IT field=politics
Antonio Di Pietro | Di Pietro  gender=male country=IT field=justice
Antonis Samaras | Samaras  gender=male country=GR field=politics
António de Oliveira Salazar | Salazar | António Salazar | Antonio Salazar  gender=male country=PT field=history
Aníbal Cavaco Silva | Anibal Cavaco Silva | Cavaco Silva  gender=male country=PT field=politics
Arnaldo Otegi | Otegi  gender=male country=ES field=politics
Artur Mas  gender=male country=ES field=politics
Baltasar Garzón | Garzón | Baltasar Garzon | Garzon  gender=male country=ES field=justice
Benito Mussolini | Mussolini  gender=male country=IT field=history
Beppe Grillo  gender=male country=IT field=politics
Bernardo Provenzano | Provenzano  gender=male country=IT field=justice
Bettino Craxi | Craxi  gender=male country=IT field=politics
Carles Puigdemont | Puigdemont  gender=male country=ES field=politics
Carlo Azeglio Ciampi | Ciampi  gender=male country=IT field=politics
Costas Simitis | Simitis | Kostas Simitis | Konstantinos Simitis  gender=male country=GR field=politics
Daphne Caruana Galizia | Caruana Galizia  gender=female country=MT field=media
Elly Schlein | Schlein  gender=female country=IT field=politics
Enrico Letta | Letta  gender=male country=IT field=politics
Euclid Tsakalotos | Tsakalotos  gender=male country=GR field=politics
Evangelos Venizelos | Venizelos  gender=male country=GR field=politics
Fausto Bertinotti | Bertinotti  gender=male country=IT field=politics
Felipe González | Felipe Gonzalez  gender=male country=ES field=politics
Francesco Cossiga | Cossiga  gender=male country=IT field=politics
Francesco Rutelli | Rutelli  gender=male country=IT field=politics
Francisco Franco | generaal Franco  gender=male country=ES field=history
George Papandreou | Giorgos Papandreou | Papandreou | Jorgos Papandreou  gender=male country=GR field=politics
Gianfranco Fini  gender=male country=IT field=politics
Giorgia Meloni | Meloni  gender=female country=IT field=politics
Giorgio Napolitano | Napolitano  gender=male country=IT field=politics
Giovanni Falcone | Falcone  gender=male country=IT field=justice
Giuliano Amato  gender=male country=IT field=politics
Giulio Andreotti | Andreotti  gender=male country=IT field=politics
Giuseppe Conte  gender=male country=IT field=politics
Glafkos Clerides | Clerides | Glafcos Clerides | Klerides  gender=male country=CY field=politics
Isabel Díaz Ayuso | Díaz Ayuso | Isabel Diaz Ayuso  gender=female country=ES field=politics
Jordi Pujol | Pujol  gender=male country=ES field=politics
Jorge Sampaio | Sampaio  gender=male country=PT field=politics
Joseph Muscat | Muscat  gender=male country=MT field=politics
José Luis Rodríguez Zapatero | José Luis Zapatero | Zapatero | Jose Luis Rodriguez Zapatero | Rodríguez Zapatero  gender=male country=ES field=politics
José María Aznar | Aznar | Jose Maria Aznar | José Maria Aznar  gender=male country=ES field=politics
José Sócrates | José Socrates | Jose Socrates  gender=male country=PT field=politics
Juan José Ibarretxe | Ibarretxe  gender=male country=ES field=politics
Kostas Karamanlis | Costas Karamanlis | Karamanlis | Konstantinos Karamanlis  gender=male country=GR field=politics
Kyriakos Mitsotakis | Mitsotakis | Konstantinos Mitsotakis  gender=male country=GR field=politics
Lamberto Dini | Dini  gender=male country=IT field=politics
Leoluca Orlando  gender=male country=IT field=politics
Lucas Papademos | Papademos | Loukas Papademos  gender=male country=GR field=politics
Luigi Di Maio | Di Maio  gender=male country=IT field=politics
Luís Montenegro | Luis Montenegro  gender=male country=PT field=politics
Marcelo Rebelo de Sousa | Rebelo de Sousa  gender=male country=PT field=politics
Mariano Rajoy | Rajoy  gender=male country=ES field=politics
Massimo D'Alema | D'Alema  gender=male country=IT field=politics
Matteo Messina Denaro | Messina Denaro  gender=male country=IT field=justice
Matteo Renzi | Renzi  gender=male country=IT field=politics
Matteo Salvini | Salvini  gender=male country=IT field=politics
Melina Mercouri | Mercouri  gender=female country=GR field=culture
Mustafa Akinci | Akinci  gender=male country=CY field=politics
Mário Soares | Mario Soares | Soares  gender=male country=PT field=politics
Nicos Anastasiades | Anastasiades | Nikos Anastasiades  gender=male country=CY field=politics
Oriol Junqueras | Junqueras  gender=male country=ES field=politics
Oscar Luigi Scalfaro | Scalfaro  gender=male country=IT field=politics
Pablo Casado | Casado  gender=male country=ES field=politics
Pablo Iglesias  gender=male country=ES field=politics
Paolo Borsellino | Borsellino  gender=male country=IT field=justice
Paolo Gentiloni | Gentiloni  gender=male country=IT field=politics
Pedro Passos Coelho | Passos Coelho  gender=male country=PT field=politics
Pedro Sánchez | Pedro Sanchez  gender=male country=ES field=politics
Pere Aragonès | Pere Aragones  gender=male country=ES field=politics
Pier Luigi Bersani | Bersani  gender=male country=IT field=politics
Quim Torra  gender=male country=ES field=politics
Rauf Denktash | Denktash | Rauf Denktas | Denktas  gender=male country=CY field=politics
Robert Abela | Abela  gender=male country=MT field=politics
Santiago Abascal | Abascal  gender=male country=ES field=politics
Santiago Carrillo  gender=male country=ES field=politics
Sergio Mattarella | Mattarella  gender=male country=IT field=politics
Silvio Berlusconi | Berlusconi  gender=male country=IT field=politics
Tassos Papadopoulos  gender=male country=CY field=politics
Toto Riina | Totò Riina | Salvatore Riina | Riina  gender=male country=IT field=justice
Umberto Bossi | Bossi  gender=male country=IT field=politics
Virginia Raggi | Raggi  gender=female country=IT field=politics
Walter Veltroni | Veltroni  gender=male country=IT field=politics
Yanis Varoufakis | Varoufakis | Janis Varoufakis  gender=male country=GR field=politics
Yolanda Díaz | Yolanda Diaz  gender=female country=ES field=politics

# Nordic countries, Switzerland, Luxembourg
Alexander Stubb | Stubb  gender=male country=FI field=politics
Anna Lindh | Lindh  gender=female country=SE field=politics
Christoph Blocher | Blocher  gender=male country=CH field=politics
David Oddsson | Oddsson  gender=male country=IS field=politics
Erna Solberg | Solberg  gender=female country=NO field=politics
Flavio Cotti | Cotti  gender=male country=CH field=politics
Fredrik Reinfeldt | Reinfeldt  gender=male country=SE field=politics
Geir Haarde | Haarde  gender=male country=IS field=politics
Göran Persson | Goran Persson  gender=male country=SE field=politics
Helle Thorning-Schmidt | Thorning-Schmidt  gender=female country=DK field=politics
Ingvar Carlsson  gender=male country=SE field=politics
Jacques Poos  gender=male country=LU field=politics
Jean Asselborn | Asselborn  gender=male country=LU field=politics
Jimmie Åkesson | Jimmie Akesson  gender=male country=SE field=politics
Jonas Gahr Støre | Gahr Støre | Jonas Gahr Store  gender=male country=NO field=politics
Jyrki Katainen | Katainen  gender=male country=FI field=politics
Katrín Jakobsdóttir | Katrin Jakobsdottir | Jakobsdóttir  gender=female country=IS field=politics
Kjell Magne Bondevik | Bondevik  gender=male country=NO field=politics
Kåre Willoch  gender=male country=NO field=politics
Lars Løkke Rasmussen | Lars Lokke Rasmussen | Løkke Rasmussen  gender=male country=DK field=politics
Luc Frieden | Frieden  gender=male country=LU field=politics
Magdalena Andersson  gender=female country=SE field=politics
Margot Wallström | Wallström  gender=female country=SE field=politics
Mauno Koivisto | Koivisto  gender=male country=FI field=politics
Mette Frederiksen | Frederiksen  gender=female country=DK field=politics
Olof Palme  gender=male country=SE field=politics
Paavo Lipponen | Lipponen  gender=male country=FI field=politics
Petteri Orpo | Orpo  gender=male country=FI field=politics
Pia Kjaersgaard | Pia Kjærsgaard | Kjaersgaard  gender=female country=DK field=politics
Poul Nyrup Rasmussen | Nyrup Rasmussen  gender=male country=DK field=politics
Poul Schlüter | Schlüter  gender=male country=DK field=politics
Ruth Dreifuss | Dreifuss  gender=female country=CH field=politics
Sanna Marin  gender=female country=FI field=politics
Sauli Niinistö | Niinistö | Sauli Niinisto  gender=male country=FI field=politics
Stefan Löfven | Löfven | Stefan Lofven  gender=male country=SE field=politics
Tarja Halonen | Halonen  gender=female country=FI field=politics
Thorbjørn Jagland | Jagland  gender=male country=NO field=politics
Timo Soini | Soini  gender=male country=FI field=politics
Uffe Ellemann-Jensen | Ellemann-Jensen  gender=male country=DK field=politics
Ulf Kristersson | Kristersson  gender=male country=SE field=politics
Vigdís Finnbogadóttir | Finnbogadóttir | Vigdis Finnbogadottir  gender=female country=IS field=politics
Xavier Bettel | Bettel  gender=male country=LU field=politics

# Central Europe and the Baltic states
Adam Michnik | Michnik  gender=male country=PL field=politics
Aleksander Kwasniewski | Kwasniewski | Aleksander Kwaśniewski | Alexander Kwasniewski  gender=male country=PL field=politics
Alexander Dubcek | Dubcek | Alexander Dubček | Dubček  gender=male country=SK field=history
Algirdas Brazauskas | Brazauskas  gender=male country=LT field=politics
Andrej Babis | Andrej Babiš | Babis | Babiš  gender=male country=CZ field=politics
Andrus Ansip | Ansip  gender=male country=EE field=politics
Andrzej Duda | Duda  gender=male country=PL field=politics
Andrzej Lepper | Lepper  gender=male country=PL field=politics
Beata Szydlo | Szydlo | Beata Szydło | Szydło  gender=female country=PL field=politics
Bojko Borisov | Boiko Borisov | Boyko Borissov | Borisov  gender=male country=BG field=politics
Bronislaw Geremek | Geremek | Bronisław Geremek  gender=male country=PL field=politics
Bronislaw Komorowski | Komorowski | Bronisław Komorowski  gender=male country=PL field=politics
Calin Georgescu | Călin Georgescu  gender=male country=RO field=politics
Corneliu Vadim Tudor | Vadim Tudor  gender=male country=RO field=politics
Dalia Grybauskaite | Dalia Grybauskaitė | Grybauskaite  gender=female country=LT field=politics
Edgars Rinkevics | Rinkevics  gender=male country=LV field=politics
Elena Ceausescu | Elena Ceauşescu  gender=female country=RO field=politics
Emil Constantinescu  gender=male country=RO field=politics
Ewa Kopacz | Kopacz  gender=female country=PL field=politics
Ferenc Gyurcsány | Ferenc Gyurcsany | Gyurcsány | Gyurcsany  gender=male country=HU field=politics
George Simion  gender=male country=RO field=politics
Georgi Parvanov | Parvanov  gender=male country=BG field=politics
Gitanas Nauseda | Gitanas Nausėda | Nauseda  gender=male country=LT field=politics
Gustav Husak | Gustáv Husák | Husak  gender=male country=SK field=history
Gyula Horn  gender=male country=HU field=politics
Hanna Suchocka | Suchocka  gender=female country=PL field=politics
Imre Nagy  gender=male country=HU field=history
Ion Iliescu | Iliescu  gender=male country=RO field=politics
Jacek Kuron  gender=male country=PL field=politics
Jan Kuciak | Ján Kuciak | Kuciak  gender=male country=SK field=media
Jaroslaw Kaczynski | Jarosław Kaczyński | Jaroslaw Kaczyński | Kaczynski | Kaczyński  gender=male country=PL field=politics
János Kádár | Janos Kadar | Kádár | Kadar  gender=male country=HU field=history
József Antall | Jozsef Antall | Antall  gender=male country=HU field=politics
Karel Schwarzenberg | Schwarzenberg  gender=male country=CZ field=politics
Karol Nawrocki | Nawrocki  gender=male country=PL field=politics
Katalin Novák | Katalin Novak  gender=female country=HU field=politics
Klaus Iohannis | Iohannis | Klaus Johannis  gender=male country=RO field=politics
Lech Kaczynski | Lech Kaczyński | Kaczynski | Kaczyński  gender=male country=PL field=politics
Lech Walesa | Lech Wałęsa | Walesa | Wałęsa  gender=male country=PL field=politics
Lennart Meri  gender=male country=EE field=politics
Leszek Balcerowicz | Balcerowicz  gender=male country=PL field=politics
Leszek Miller  gender=male country=PL field=politics
Liviu Dragnea | Dragnea  gender=male country=RO field=politics
Mateusz Morawiecki | Morawiecki  gender=male country=PL field=politics
Mikulas Dzurinda | Mikuláš Dzurinda | Dzurinda  gender=male country=SK field=politics
Milos Zeman | Miloš Zeman | Zeman  gender=male country=CZ field=politics
Mirek Topolanek | Mirek Topolánek | Topolanek  gender=male country=CZ field=politics
Nicolae Ceausescu | Ceausescu | Nicolae Ceauşescu | Ceauşescu | Ceaușescu  gender=male country=RO field=politics
Nicusor Dan | Nicușor Dan | Nicuşor Dan  gender=male country=RO field=politics
Peter Pellegrini | Pellegrini  gender=male country=SK field=politics
Petr Fiala  gender=male country=CZ field=politics
Petr Pavel  gender=male country=CZ field=politics
Petre Roman  gender=male country=RO field=politics
Péter Magyar | Peter Magyar  gender=male country=HU field=politics
Péter Szijjártó | Peter Szijjarto | Szijjártó | Szijjarto  gender=male country=HU field=politics
Radoslaw Sikorski | Sikorski | Radosław Sikorski | Radek Sikorski  gender=male country=PL field=politics
Rafal Trzaskowski | Trzaskowski | Rafał Trzaskowski  gender=male country=PL field=politics
Robert Fico | Fico  gender=male country=SK field=politics
Roemen Radev | Rumen Radev | Radev  gender=male country=BG field=politics
Simeon Saksen-Coburg | Simeon van Saksen-Coburg  gender=male country=BG field=politics
Tadeusz Mazowiecki | Mazowiecki  gender=male country=PL field=politics
Todor Zjivkov | Zjivkov  gender=male country=BG field=politics
Toomas Hendrik Ilves | Ilves  gender=male country=EE field=politics
Traian Basescu | Traian Băsescu | Basescu | Băsescu  gender=male country=RO field=politics
Vaclav Havel | Václav Havel | =Havel  gender=male country=CZ field=politics
Vaclav Klaus | Václav Klaus  gender=male country=CZ field=politics
Vaira Vike-Freiberga | Vike-Freiberga  gender=female country=LV field=politics
Victor Ponta | Ponta  gender=male country=RO field=politics
Viktor Orbán | Viktor Orban | Orbán | Orban  gender=male country=HU field=politics
Vladimir Meciar | Vladimír Mečiar | Meciar | Mečiar  gender=male country=SK field=politics
Vytautas Landsbergis | Landsbergis  gender=male country=LT field=politics
Waldemar Pawlak | Pawlak  gender=male country=PL field=politics
Wojciech Jaruzelski | Jaruzelski  gender=male country=PL field=politics
Zjelju Zjelev | Zjelev  gender=male country=BG field=politics
Zuzana Caputova | Zuzana Čaputová | Caputova | Čaputová  gender=female country=SK field=politics
Árpád Göncz | Arpad Göncz | Göncz  gender=male country=HU field=politics

# Russia and the former Soviet Union
Achmad Kadyrov  gender=male country=RU field=politics
Aleksandr Doegin | Doegin | Alexander Doegin  gender=male country=RU field=politics
Aleksandr Korzjakov | Korzjakov  gender=male country=RU field=politics
Aleksandr Lebed | Alexander Lebed | Lebed | Aleksander Lebed  gender=male country=RU field=politics
Aleksandr Litvinenko | Litvinenko | Alexander Litvinenko  gender=male country=RU field=politics
Aleksandr Loekasjenko | Loekasjenko | Alexander Loekasjenko | Aleksander Loekasjenko  gender=male country=BY field=politics
Aleksandr Roetskoj | Roetskoj | Alexander Roetskoj  gender=male country=RU field=politics
Aleksej Miller | Alexei Miller  gender=male country=RU field=business
Aleksej Navalny | Navalny | Alexei Navalny | Aleksei Navalny | Aleksej Navalni | Navalni  gender=male country=RU field=politics
Anatoli Sobtsjak | Sobtsjak  gender=male country=RU field=politics
Anatoli Tsjoebais | Anatoly Tsjoebajs | Tsjoebais | Tsjoebajs | Anatoli Tsjoebajs  gender=male country=RU field=politics
Andrej Belooesov | Belooesov | Andrej Beloesov  gender=male country=RU field=politics
Andrej Gromyko | Gromyko | Andrei Gromyko  gender=male country=RU field=history
Andrej Kozyrev | Kozyrev | Andrei Kozyrev  gender=male country=RU field=politics
Andrej Sacharov | Sacharov | Andrei Sacharov  gender=male country=RU field=science
Andrij Jermak | Jermak  gender=male country=UA field=politics
Andrij Sybiha | Sybiha  gender=male country=UA field=politics
Anna Politkovskaja | Politkovskaja  gender=female country=RU field=media
Arseni Jatsenjoek | Jatsenjoek  gender=male country=UA field=politics
Askar Akajev | Akajev  gender=male country=KG field=politics
Aslan Abasjidze | Abasjidze  gender=male country=GE field=politics
Aslan Maschadov | Maschadov | Aslan Maskhadov  gender=male country=RU field=conflict
Bidzina Ivanisjvili | Ivanisjvili  gender=male country=GE field=politics
Boris Berezovski | Berezovski | Boris Berezovsky  gender=male country=RU field=business
Boris Jeltsin | Jeltsin  gender=male country=RU field=politics
Boris Nemtsov | Nemtsov  gender=male country=RU field=politics
Dmitri Medvedev | Dmitry Medvedev | Medvedev  gender=male country=RU field=politics
Dmitri Moeratov | Moeratov  gender=male country=RU field=media
Dmitri Oetkin | Oetkin  gender=male country=RU field=conflict
Dmitri Peskov | Peskov | Dmitry Peskov  gender=male country=RU field=politics
Dmitri Rogozin | Rogozin  gender=male country=RU field=politics
Dmytro Koeleba | Koeleba  gender=male country=UA field=politics
Dzjochar Doedajev | Doedajev | Djochar Doedajev | Dzjokhar Doedajev  gender=male country=RU field=conflict
Edoeard Sjevardnadze | Sjevardnadze | Eduard Sjevardnadze | Edvard Sjevardnadze | Shevardnadze  gender=male country=GE field=politics
Emomali Rachmon | Emomali Rachmonov | Rachmonov  gender=male country=TJ field=politics
Garri Kasparov | Kasparov | Gari Kasparov | Garry Kasparov  gender=male country=RU field=sport
Gennadi Zjoeganov | Zjoeganov | Gennady Zjoeganov  gender=male country=RU field=politics
Georgi Gongadze | Gongadze  gender=male country=UA field=media
Grigori Javlinski | Javlinski | Grigory Javlinski  gender=male country=RU field=politics
Hejdar Alijev | Alijev | Heydar Aliyev | Gejdar Alijev  gender=male country=AZ field=politics
Igor Dodon | Dodon  gender=male country=MD field=politics
Igor Girkin | Girkin | Igor Strelkov  gender=male country=RU field=conflict
Igor Ivanov  gender=male country=RU field=politics
Igor Setsjin | Setsjin  gender=male country=RU field=business
Ihor Kolomojski | Kolomojski  gender=male country=UA field=business
Ilan Sjor  gender=male country=MD field=politics
Ilham Alijev | Alijev | Ilham Aliyev  gender=male country=AZ field=politics
Islam Karimov  gender=male country=UZ field=politics
Jegor Gajdar | Gajdar | Jegor Gaidar | Gaidar  gender=male country=RU field=politics
Jevgeni Prigozjin | Prigozjin | Jevgeny Prigozjin  gender=male country=RU field=conflict
Jevgeni Primakov | Primakov | Jevgeny Primakov  gender=male country=RU field=politics
Joelia Navalnaja | Navalnaja | Yulia Navalnaja  gender=female country=RU field=politics
Joelia Timosjenko | Timosjenko | Yulia Timosjenko | Julia Timosjenko  gender=female country=UA field=politics
Joeri Andropov | Andropov  gender=male country=RU field=history
Joeri Gagarin | Gagarin | Yuri Gagarin  gender=male country=RU field=history
Joeri Loezjkov | Loezjkov | Joeri Loesjkov  gender=male country=RU field=politics
Jozef Stalin | Josef Stalin | Stalin | Joseph Stalin  gender=male country=RU field=history
Kasim-Zjomart Tokajev | Tokajev | Kassym-Jomart Tokajev  gender=male country=KZ field=politics
Kirill Dmitriev | Dmitriev  gender=male country=RU field=politics
Koermanbek Bakijev | Bakijev  gender=male country=KG field=politics
Konstantin Tsjernenko | Tsjernenko  gender=male country=RU field=history
Ksenia Sobtsjak  gender=female country=RU field=media
Kyrylo Boedanov | Boedanov  gender=male country=UA field=conflict
Lavrenti Beria | Beria  gender=male country=RU field=history
Leon Trotski | Trotski | Trotsky  gender=male country=RU field=history
Leonid Brezjnev | Brezjnev  gender=male country=RU field=history
Leonid Koetsjma | Koetsjma  gender=male country=UA field=politics
Leonid Kravtsjoek | Kravtsjoek  gender=male country=UA field=politics
Levon Ter-Petrosjan | Ter-Petrosjan  gender=male country=AM field=politics
Maia Sandu | Sandu  gender=female country=MD field=politics
Maria Zacharova | Zacharova  gender=female country=RU field=politics
Michail Chodorkovski | Chodorkovski | Michail Khodorkovski | Michail Chodorkovsky | Chodorkovsky  gender=male country=RU field=business
Michail Gorbatsjov | Gorbatsjov | Michael Gorbatsjov | Gorbatsjow | Mikhail Gorbatsjov  gender=male country=RU field=politics
Michail Kasjanov | Kasjanov  gender=male country=RU field=politics
Michail Misjoestin | Misjoestin | Michail Misjoestjin  gender=male country=RU field=politics
Michail Saakasjvili | Saakasjvili | Micheil Saakasjvili  gender=male country=GE field=politics
Natalja Estemirova | Estemirova  gender=female country=RU field=politics
Nikita Chroesjtsjov | Chroesjtsjov | Nikita Kroesjtsjov | Kroesjtsjov | Chroestsjov | Chroesjtsjev  gender=male country=RU field=history
Nikol Pasjinjan | Pasjinjan | Nikol Pasjinian | Pasjinian  gender=male country=AM field=politics
Nikolaj Patroesjev | Patroesjev | Nikolai Patroesjev  gender=male country=RU field=politics
Noersoeltan Nazarbajev | Nazarbajev | Noersultan Nazarbajev | Nazarbajev  gender=male country=KZ field=politics
Oleg Deripaska | Deripaska  gender=male country=RU field=business
Oleksandr Syrsky | Syrsky | Oleksandr Syrskyj | Syrski  gender=male country=UA field=conflict
Olena Zelenska | Zelenska  gender=female country=UA field=politics
Pavel Gratsjov | Gratsjov | Pavel Gratsjev | Gratsjev  gender=male country=RU field=politics
Petro Porosjenko | Porosjenko  gender=male country=UA field=politics
Raisa Gorbatsjova  gender=female country=RU field=politics
Ramzan Kadyrov | Kadyrov  gender=male country=RU field=politics
Rinat Achmetov | Achmetov  gender=male country=UA field=business
Robert Kotsjarian | Kotsjarian  gender=male country=AM field=politics
Roeslan Chasboelatov | Chasboelatov | Roeslan Khasboelatov  gender=male country=RU field=politics
Roestem Oemerov | Oemerov | Rustem Umerov  gender=male country=UA field=politics
Roman Abramovitsj | Abramovitsj | Roman Abramovich | Abramovich  gender=male country=RU field=business
Roman Protasevitsj | Protasevitsj | Raman Protasevitsj  gender=male country=BY field=media
Salman Radoejev | Radoejev  gender=male country=RU field=conflict
Salome Zoerabisjvili | Zoerabisjvili | Salomé Zoerabisjvili  gender=female country=GE field=politics
Sandra Roelofs  gender=female country=GE field=politics
Saparmoerat Nijazov | Nijazov | Saparmurat Nijazov  gender=male country=TM field=politics
Sergej Kirijenko | Kirijenko | Sergei Kirijenko | Kiriënko | Sergej Kiriënko  gender=male country=RU field=politics
Sergej Lavrov | Lavrov | Sergei Lavrov  gender=male country=RU field=politics
Sergej Magnitski | Magnitski | Sergei Magnitsky  gender=male country=RU field=justice
Sergej Sjojgoe | Sjojgoe | Sergei Sjojgoe  gender=male country=RU field=politics
Sergej Skripal | Skripal | Sergei Skripal  gender=male country=RU field=politics
Sergej Sobjanin | Sobjanin  gender=male country=RU field=politics
Sergej Stepasjin | Stepasjin  gender=male country=RU field=politics
Sjamil Basajev | Basajev | Shamil Basajev  gender=male country=RU field=conflict
Sjavkat Mirzijojev | Mirzijojev  gender=male country=UZ field=politics
Svetlana Tichanovskaja | Tichanovskaja | Svjatlana Tsichanowskaja | Tsichanowskaja  gender=female country=BY field=politics
Valeri Gerasimov | Valery Gerasimov | Gerasimov  gender=male country=RU field=politics
Valeri Zaloezjny | Zaloezjny | Valerii Zaloezjny | Zaloezjnyj  gender=male country=UA field=conflict
Viktor Janoekovitsj | Janoekovitsj | Viktor Janoekovytsj  gender=male country=UA field=politics
Viktor Joesjtsjenko | Joesjtsjenko | Viktor Joestsjenko  gender=male country=UA field=politics
Viktor Tsjernomyrdin | Tsjernomyrdin  gender=male country=RU field=politics
Vitali Klitsjko | Klitsjko | Vitali Klitschko  gender=male country=UA field=politics
Vjatsjeslav Molotov | Molotov  gender=male country=RU field=history
Vladimir Goesinski | Goesinski  gender=male country=RU field=business
Vladimir Kara-Moerza | Kara-Moerza  gender=male country=RU field=politics
Vladimir Lenin | Lenin | Vladimir Iljitsj Lenin  gender=male country=RU field=history
Vladimir Medinski | Medinski  gender=male country=RU field=politics
Vladimir Poetin | Poetin | Vladimir Putin | Putin  gender=male country=RU field=politics
Vladimir Voronin  gender=male country=MD field=politics
Vladimir Zjirinovski | Zjirinovski | Vladimir Zjirinovsky  gender=male country=RU field=politics
Volodymyr Zelensky | Zelensky | Volodimir Zelenski | Zelenski | Volodymyr Zelenski | Vladimir Zelenski | Zelenskyy  gender=male country=UA field=politics
Zviad Gamsachoerdia | Gamsachoerdia  gender=male country=GE field=politics

# Former Yugoslavia and Albania
Adem Demaçi | Adem Demaci | Demaçi  gender=male country=XK field=politics
Albin Kurti | Kurti  gender=male country=XK field=politics
Aleksandar Vucic | Aleksandar Vučić | Vucic | Vučić  gender=male country=RS field=politics
Alija Izetbegovic | Alija Izetbegović | Izetbegovic | Izetbegović  gender=male country=BA field=politics
Ana Brnabic | Ana Brnabić | Brnabic  gender=female country=RS field=politics
Andrej Plenkovic | Andrej Plenković | Plenkovic  gender=male country=HR field=politics
Ante Gotovina | Gotovina  gender=male country=HR field=conflict
Arkan | Zeljko Raznatovic | Željko Ražnatović | Zeljko 'Arkan' Raznatovic | Raznatovic  gender=male country=RS field=conflict
Biljana Plavsic | Biljana Plavšić | Plavsic | Plavšić  gender=female country=BA field=politics
Boris Tadic | Boris Tadić | Tadic  gender=male country=RS field=politics
Boris Trajkovski | Trajkovski  gender=male country=MK field=politics
Dobrica Cosic | Dobrica Ćosić  gender=male country=RS field=politics
Drazen Erdemovic | Dražen Erdemović | Erdemovic  gender=male country=BA field=conflict
Dusko Tadic | Duško Tadić  gender=male country=BA field=conflict
Edi Rama  gender=male country=AL field=politics
Ejup Ganic | Ejup Ganić  gender=male country=BA field=politics
Enver Hoxha | Hoxha  gender=male country=AL field=history
Fatos Nano  gender=male country=AL field=politics
Fikret Abdic | Fikret Abdić | Abdic  gender=male country=BA field=politics
Franjo Tudjman | Tudjman | Franjo Tuđman  gender=male country=HR field=politics
Goran Hadzic | Goran Hadžić | Hadzic  gender=male country=HR field=politics
Haris Silajdzic | Haris Silajdžić | Silajdzic  gender=male country=BA field=politics
Hasan Nuhanovic | Hasan Nuhanović | Nuhanovic  gender=male country=BA field=justice
Hashim Thaçi | Hashim Thaci | Thaçi | Thaci  gender=male country=XK field=politics
Ibrahim Rugova | Rugova  gender=male country=XK field=politics
Ivica Dacic | Ivica Dačić  gender=male country=RS field=politics
Ivica Racan | Ivica Račan | Racan  gender=male country=HR field=politics
Ivo Sanader | Sanader  gender=male country=HR field=politics
Janez Drnovsek | Janez Drnovšek | Drnovsek  gender=male country=SI field=politics
Janez Jansa | Janez Janša | Jansa  gender=male country=SI field=politics
Josip Broz Tito | Tito  gender=male country=RS field=history
Kiro Gligorov | Gligorov  gender=male country=MK field=politics
Kolinda Grabar-Kitarovic | Kolinda Grabar-Kitarović | Grabar-Kitarovic  gender=female country=HR field=politics
Ljubco Georgievski | Georgievski  gender=male country=MK field=politics
Milan Babic  gender=male country=HR field=politics
Milan Kucan | Milan Kučan | Kucan  gender=male country=SI field=politics
Milan Martic | Martic  gender=male country=HR field=politics
Milan Milutinovic | Milutinovic | Milan Milutinović  gender=male country=RS field=politics
Milan Panic  gender=male country=RS field=politics
Milo Djukanovic | Milo Đukanović | Djukanovic  gender=male country=ME field=politics
Milorad Dodik | Dodik  gender=male country=BA field=politics
Mira Markovic | Mirjana Markovic  gender=female country=RS field=politics
Momcilo Krajisnik | Momčilo Krajišnik | Krajisnik  gender=male country=BA field=politics
Naser Oric | Naser Orić  gender=male country=BA field=conflict
Nikola Gruevski | Gruevski  gender=male country=MK field=politics
Radislav Krstic | Radislav Krstić | Krstic  gender=male country=BA field=conflict
Radovan Karadzic | Radovan Karadžić | Karadzic | Karadžić  gender=male country=BA field=conflict
Ramiz Alia  gender=male country=AL field=politics
Ramush Haradinaj | Haradinaj  gender=male country=XK field=politics
Ratko Mladic | Ratko Mladić | Mladic | Mladić  gender=male country=BA field=conflict
Robert Golob | Golob  gender=male country=SI field=politics
Sali Berisha | Berisha  gender=male country=AL field=politics
Slobodan Milosevic | Milosevic | Slobodan Milošević | Milošević | Slobodan Milosjevitsj  gender=male country=RS field=politics
Slobodan Praljak | Praljak  gender=male country=BA field=conflict
Stjepan Mesic | Stipe Mesić | Stipe Mesic | Mesic  gender=male country=HR field=politics
Tomislav Nikolic | Tomislav Nikolić  gender=male country=RS field=politics
Vjosa Osmani  gender=female country=XK field=politics
Vojislav Kostunica | Kostunica | Vojislav Koštunica | Koštunica  gender=male country=RS field=politics
Vojislav Seselj | Vojislav Šešelj | Seselj | Šešelj  gender=male country=RS field=politics
Vuk Draskovic | Vuk Drašković | Draskovic  gender=male country=RS field=politics
Zoran Djindjic | Djindjic | Zoran Đinđić  gender=male country=RS field=politics
Zoran Milanovic | Zoran Milanović | Milanovic  gender=male country=HR field=politics
Zoran Zaev | Zaev  gender=male country=MK field=politics

# Turkey
Abdullah Gül | Abdullah Gul | =Gül  gender=male country=TR field=politics
Abdullah Öcalan | Öcalan | Abdullah Ocalan | Ocalan  gender=male country=TR field=conflict
Adnan Menderes  gender=male country=TR field=history
Ahmet Davutoglu | Davutoglu | Ahmet Davutoğlu | Davutoğlu  gender=male country=TR field=politics
Ahmet Necdet Sezer  gender=male country=TR field=politics
Binali Yildirim | Binali Yıldırım  gender=male country=TR field=politics
Bülent Ecevit | Ecevit | Bulent Ecevit  gender=male country=TR field=politics
Can Dündar | Can Dundar  gender=male country=TR field=media
Deniz Baykal | Baykal  gender=male country=TR field=politics
Devlet Bahçeli | Devlet Bahceli | Bahçeli  gender=male country=TR field=politics
Ekrem Imamoglu | Ekrem İmamoğlu | Imamoglu | İmamoğlu | Ekrem Imamoğlu  gender=male country=TR field=politics
Emine Erdogan | Emine Erdoğan  gender=female country=TR field=politics
Fehriye Erdal  gender=female country=TR field=justice
Fethullah Gülen | Gülen | Fethullah Gulen | Gulen  gender=male country=TR field=religion
Hakan Fidan  gender=male country=TR field=politics
Hrant Dink  gender=male country=TR field=media
Kemal Dervis | Kemal Derviş  gender=male country=TR field=politics
Kemal Kilicdaroglu | Kemal Kılıçdaroğlu | Kilicdaroglu | Kılıçdaroğlu  gender=male country=TR field=politics
Leyla Zana  gender=female country=TR field=politics
Meral Aksener | Meral Akşener  gender=female country=TR field=politics
Mesut Yilmaz | Mesut Yılmaz  gender=male country=TR field=politics
Mevlüt Cavusoglu | Mevlüt Çavuşoğlu | Cavusoglu | Çavuşoğlu | Mevlut Cavusoglu  gender=male country=TR field=politics
Mustafa Kemal Atatürk | Atatürk | Kemal Atatürk | Ataturk | Mustafa Kemal Ataturk  gender=male country=TR field=history
Necmettin Erbakan | Erbakan  gender=male country=TR field=politics
Osman Kavala | Kavala  gender=male country=TR field=politics
Recep Tayyip Erdogan | Erdogan | Recep Tayyip Erdoğan | Erdoğan | Tayyip Erdogan | Tayyip Erdoğan  gender=male country=TR field=politics
Selahattin Demirtas | Selahattin Demirtaş | Demirtas | Demirtaş  gender=male country=TR field=politics
Süleyman Demirel | Demirel | Suleyman Demirel  gender=male country=TR field=politics
Tansu Çiller | Tansu Ciller | Çiller | Ciller  gender=female country=TR field=politics
Turgut Özal | Turgut Ozal | Özal | Ozal  gender=male country=TR field=politics

# Israel and the Palestinians
Abdel Aziz Rantisi | Rantisi | Abdelaziz Rantisi  gender=male country=PS field=conflict
Abu Abbas | Aboe Abbas  gender=male country=PS field=conflict
Abu Nidal | Aboe Nidal  gender=male country=PS field=conflict
Ahmed Qurei | Ahmed Qoerei | Ahmed Koerei | Abu Ala | Aboe Ala  gender=male country=PS field=politics
Ahmed Yassin | Sjeik Yassin | Sheikh Yassin | Ahmed Jassin | sjeik Jassin  gender=male country=PS field=conflict
Amir Peretz  gender=male country=IL field=politics
Ariel Sharon | Sharon | Ariël Sharon | Ariel Sjaron | Sjaron  gender=male country=IL field=politics
Avigdor Lieberman | Lieberman  gender=male country=IL field=politics
Baruch Goldstein  gender=male country=IL field=conflict
Benjamin Netanyahu | Netanyahu | Binyamin Netanyahu | Benjamin Nethanyahu | Benyamin Netanyahu | Netanjahu | Benjamin Netanjahu | Bibi Netanyahu  gender=male country=IL field=politics
Benny Gantz | Gantz  gender=male country=IL field=politics
Bezalel Smotrich | Smotrich | Bezalel Smotritsj | Smotritsj  gender=male country=IL field=politics
David Ben-Gurion | David Ben Gurion | Ben-Gurion | Ben Gurion | Ben Goerion | David Ben Goerion  gender=male country=IL field=history
David Levy  gender=male country=IL field=politics
Ehud Barak | Barak | Ehoed Barak  gender=male country=IL field=politics
Ehud Olmert | Olmert | Ehoed Olmert  gender=male country=IL field=politics
Ezer Weizman | Ezer Weizmann  gender=male country=IL field=politics
Faisal Husseini | Faisal Hoesseini  gender=male country=PS field=politics
George Habash | Habash | George Habasj  gender=male country=PS field=conflict
Gilad Shalit | Shalit | Gilad Sjalit  gender=male country=IL field=conflict
Golda Meir  gender=female country=IL field=history
Hanan Ashrawi | Ashrawi | Hanan Asjrawi | Asjrawi  gender=female country=PS field=politics
Isaac Herzog | Yitzhak Herzog  gender=male country=IL field=politics
Ismail Haniyeh | Haniyeh | Ismail Haniya | Haniya | Ismaïl Haniyeh | Ismail Haniyya  gender=male country=PS field=conflict
Israel Katz  gender=male country=IL field=politics
Itamar Ben-Gvir | Ben-Gvir | Itamar Ben Gvir | Ben Gvir  gender=male country=IL field=politics
Jonathan Pollard  gender=male country=US field=justice
Khaled Meshal | Meshal | Khaled Mashal | Chaled Mesjal | Khaled Mesjaal  gender=male country=PS field=conflict
Leah Rabin | Lea Rabin  gender=female country=IL field=politics
Leila Khaled | Leila Chaled  gender=female country=PS field=conflict
Mahmoud Abbas | Mahmud Abbas | Mahmoed Abbas | Abu Mazen | Aboe Mazen  gender=male country=PS field=politics
Marwan Barghouti | Barghouti | Marwan Barghoeti | Barghoeti  gender=male country=PS field=politics
Menachem Begin  gender=male country=IL field=history
Mohammed Dahlan | Dahlan  gender=male country=PS field=politics
Mohammed Deif | Deif  gender=male country=PS field=conflict
Mordechai Vanunu | Vanunu | Mordechai Vanoenoe  gender=male country=IL field=politics
Moshe Dayan | Mosje Dajan  gender=male country=IL field=history
Moshe Katsav | Katsav | Mosje Katsav  gender=male country=IL field=politics
Naftali Bennett | Bennett  gender=male country=IL field=politics
Nayef Hawatmeh | Hawatmeh  gender=male country=PS field=conflict
Reuven Rivlin | Rivlin  gender=male country=IL field=politics
Saeb Erekat | Erekat | Saëb Erekat  gender=male country=PS field=politics
Salam Fayyad | Fayyad  gender=male country=PS field=politics
Sara Netanyahu  gender=female country=IL field=politics
Shaul Mofaz | Mofaz  gender=male country=IL field=politics
Shimon Peres | Peres | Sjimon Peres  gender=male country=IL field=politics
Shireen Abu Akleh | Abu Akleh | Shirin Abu Akleh  gender=female country=PS field=media
Shlomo Ben-Ami | Ben-Ami  gender=male country=IL field=politics
Suha Arafat | Soeha Arafat  gender=female country=PS field=politics
Teddy Kollek | Kollek  gender=male country=IL field=politics
Tzipi Livni | Livni  gender=female country=IL field=politics
Uri Avnery | Avnery  gender=male country=IL field=politics
Yahya Sinwar | Sinwar | Yahia Sinwar  gender=male country=PS field=conflict
Yair Lapid | Lapid  gender=male country=IL field=politics
Yasser Arafat | Arafat | Jasser Arafat | Yasir Arafat | Jasir Arafat  gender=male country=PS field=politics
Yigal Amir | Jigal Amir  gender=male country=IL field=justice
Yitzhak Rabin | Rabin | Jitschak Rabin | Itzhak Rabin | Yitschak Rabin  gender=male country=IL field=politics
Yitzhak Shamir | Shamir | Jitschak Sjamir | Sjamir  gender=male country=IL field=politics
Yoav Gallant | Gallant  gender=male country=IL field=politics
Yossi Beilin | Beilin | Jossi Beilin  gender=male country=IL field=politics

# Arab world and Iran
Abassi Madani | Madani  gender=male country=DZ field=politics
Abbas Araghchi | Araghchi | Abbas Araqchi  gender=male country=IR field=politics
Abd Rabbuh Mansur Hadi | Mansour Hadi | Abed Rabbo Mansour Hadi  gender=male country=YE field=politics
Abdel Basset al-Megrahi | Al-Megrahi | Abdel Basset Ali al-Megrahi | Megrahi  gender=male country=LY field=justice
Abdel Fattah al-Sisi | Al-Sisi | Sisi | Abdul Fatah al-Sisi | Abdel Fatah al-Sisi | Abdel Fattah al-Sissi  gender=male country=EG field=politics
Abdelaziz Bouteflika | Bouteflika  gender=male country=DZ field=politics
Abdelilah Benkirane | Benkirane  gender=male country=MA field=politics
Abdelmadjid Tebboune | Tebboune  gender=male country=DZ field=politics
Abolhassan Bani Sadr | Bani Sadr | Bani-Sadr  gender=male country=IR field=politics
Abu Bakr al-Baghdadi | Al-Baghdadi | Baghdadi | Aboe Bakr al-Baghdadi  gender=male country=IQ field=conflict
Abu Musab al-Zarqawi | Al-Zarqawi | Zarqawi | Aboe Moesab al-Zarqawi | Abu Musab Zarqawi  gender=male country=JO field=conflict
Adnan Khashoggi  gender=male country=SA field=business
Ahmed al-Sharaa | Al-Sharaa | Abu Mohammed al-Jolani | Al-Jolani | Abu Mohammad al-Julani | Ahmad al-Sharaa  gender=male country=SY field=politics
Ahmed Ben Bella | Ben Bella  gender=male country=DZ field=history
Ahmed Chalabi | Chalabi | Ahmad Chalabi  gender=male country=IQ field=politics
Ahmed Zaki Yamani | sjeik Yamani  gender=male country=SA field=politics
Ali Abdullah Saleh | Abdullah Saleh  gender=male country=YE field=politics
Ali Akbar Hashemi Rafsanjani | Rafsanjani | Hashemi Rafsanjani | Akbar Hashemi Rafsanjani | Rafsandjani | Hasjemi Rafsanjani  gender=male country=IR field=politics
Ali al-Sistani | Al-Sistani | Ali Sistani | Sistani  gender=male country=IQ field=religion
Ali Belhadj | Belhadj  gender=male country=DZ field=politics
Ali Hassan al-Majid | Ali Chemicali | Ali Hassan al-Majeed  gender=male country=IQ field=conflict
Ali Khamenei | Khamenei | ayatollah Khamenei | Ali Chamenei | Chamenei  gender=male country=IR field=politics
Amin Gemayel | Gemayel  gender=male country=LB field=politics
Amr Moussa | Amr Moesa  gender=male country=EG field=politics
Anwar al-Awlaki | Al-Awlaki  gender=male country=US field=conflict
Anwar Sadat | Anwar al-Sadat | Sadat  gender=male country=EG field=history
Asma al-Assad  gender=female country=SY field=politics
Ayman al-Zawahiri | Al-Zawahiri | Zawahiri | Aiman al-Zawahiri  gender=male country=EG field=conflict
Bashar al-Assad | Assad | Bashar Assad | Basjar al-Assad | Al-Assad  gender=male country=SY field=politics
Bashir Gemayel  gender=male country=LB field=history
Carlos de Jakhals | Ilich Ramirez Sanchez | Ilich Ramírez Sánchez  gender=male country=VE field=conflict
Chadli Bendjedid | Bendjedid  gender=male country=DZ field=politics
Driss Basri  gender=male country=MA field=politics
Ebrahim Raisi | Raisi | Ebrahim Raïsi  gender=male country=IR field=politics
Elie Hobeika | Hobeika  gender=male country=LB field=conflict
Emile Lahoud | Lahoud  gender=male country=LB field=politics
Farah Diba | Farah Pahlavi  gender=female country=IR field=royalty
Farouk al-Shara | Faroek al-Sjara  gender=male country=SY field=politics
Fayez al-Sarraj | Al-Sarraj | Fayez Sarraj | Fayez Serraj  gender=male country=LY field=politics
Gamal Abdel Nasser | Abdel Nasser | Nasser  gender=male country=EG field=history
Gamal Mubarak | Gamal Moebarak  gender=male country=EG field=politics
Habib Bourguiba | Bourguiba  gender=male country=TN field=history
Hafez al-Assad | Hafez Assad | Hafiz al-Assad  gender=male country=SY field=politics
Haider al-Abadi | Al-Abadi  gender=male country=IQ field=politics
Hassan Nasrallah | Nasrallah | sjeik Nasrallah  gender=male country=LB field=conflict
Hassan Rohani | Rohani | Hassan Rouhani | Rouhani  gender=male country=IR field=politics
Hosni Mubarak | Mubarak | Hosni Moebarak | Moebarak  gender=male country=EG field=politics
Houari Boumediene | Boumedienne  gender=male country=DZ field=history
Hussein Kamel  gender=male country=IQ field=politics
Imad Mughniyeh | Mughniyeh  gender=male country=LB field=conflict
Iyad Allawi | Allawi | Ayad Allawi  gender=male country=IQ field=politics
Jalal Talabani | Talabani | Djalal Talabani  gender=male country=IQ field=politics
Jamal Khashoggi | Khashoggi | Jamal Khasjoggi | Khasjoggi  gender=male country=SA field=media
Joseph Aoun  gender=male country=LB field=politics
Kais Saied | Saied | Kaïs Saïed | Kais Saïed  gender=male country=TN field=politics
Khalid Sheikh Mohammed | Khaled Sheikh Mohammed | Khalid Sjeik Mohammed  gender=male country=PK field=conflict
Khalifa Haftar | Haftar | Chalifa Haftar  gender=male country=LY field=conflict
Liamine Zéroual | Zéroual | Liamine Zeroual | Zeroual  gender=male country=DZ field=politics
Mahmoud Ahmadinejad | Ahmadinejad | Mahmud Ahmadinejad | Mahmoed Ahmadinejad  gender=male country=IR field=politics
Mahsa Amini | Jina Mahsa Amini  gender=female country=IR field=justice
Masih Alinejad | Alinejad  gender=female country=IR field=media
Masoud Pezeshkian | Pezeshkian | Massoud Pezeshkian  gender=male country=IR field=politics
Massoud Barzani | Barzani | Masoud Barzani | Massoed Barzani  gender=male country=IQ field=politics
Mehdi Ben Barka | Ben Barka  gender=male country=MA field=history
Mehdi Karroubi | Karroubi  gender=male country=IR field=politics
Michel Aoun | Aoun  gender=male country=LB field=politics
Mir-Hossein Mousavi | Mir Hossein Mousavi | Mousavi | Mir Hoessein Moussavi | Moussavi  gender=male country=IR field=politics
Moammar Kadhafi | Moammar Khadaffi | Moammar Khadafi | Khadaffi | Kaddafi | Kadhafi | Khadafi | Gaddafi | Muammar Gaddafi | Moammar Kaddafi | Moammar Gaddafi | Muammar Kaddafi | Muammar Khadaffi | Moeammar Kadhafi | Moeammar Kaddafi  gender=male country=LY field=politics
Mohamed Atta | Mohammed Atta  gender=male country=EG field=conflict
Mohamed Bouazizi | Bouazizi | Mohammed Bouazizi  gender=male country=TN field=history
Mohamed Boudiaf | Boudiaf  gender=male country=DZ field=politics
Mohamed Morsi | Morsi | Mohammed Morsi | Mohammed Mursi | Mursi  gender=male country=EG field=politics
Mohammad Javad Zarif | Javad Zarif | Mohammed Javad Zarif | Zarif  gender=male country=IR field=politics
Mohammad Khatami | Khatami | Mohammed Khatami | Mohammad Chatami | Chatami  gender=male country=IR field=politics
Mohammad Mossadegh | Mossadegh | Mohammad Mossadeq | Mossadeq  gender=male country=IR field=history
Mohammad Reza Pahlavi | sjah van Perzië | sjah van Iran  gender=male country=IR field=royalty
Mohammed Said al-Sahaf | Al-Sahaf  gender=male country=IQ field=politics
Moncef Marzouki | Marzouki  gender=male country=TN field=politics
Muqtada al-Sadr | Moqtada al-Sadr | Moqtada Sadr | Muqtada Sadr | Al-Sadr  gender=male country=IQ field=conflict
Nabih Berri | Berri  gender=male country=LB field=politics
Nadia Murad  gender=female country=IQ field=politics
Narges Mohammadi  gender=female country=IR field=politics
Nasser Zafzafi | Zafzafi  gender=male country=MA field=politics
Nouri al-Maliki | Al-Maliki | Nuri al-Maliki | Noeri al-Maliki  gender=male country=IQ field=politics
Omar Abdel Rahman  gender=male country=EG field=conflict
Omar Suleiman | Omar Soeleiman  gender=male country=EG field=politics
Osama bin Laden | Bin Laden | Osama Bin Laden | Usama bin Laden | Oesama bin Laden  gender=male country=SA field=conflict
Qassem Soleimani | Soleimani | Qasem Soleimani | Kassem Soleimani | Ghassem Soleimani  gender=male country=IR field=conflict
Qusay Hussein | Koesai Hoessein | Qusai Hussein  gender=male country=IQ field=politics
Rachid Ghannouchi | Ghannouchi  gender=male country=TN field=politics
Rafik Hariri | Hariri | Rafiq Hariri | Rafic Hariri  gender=male country=LB field=politics
Raif Badawi | Badawi  gender=male country=SA field=justice
Ramzi Yousef | Ramzi Youssef  gender=male country=PK field=conflict
Reza Pahlavi  gender=male country=IR field=politics
Ruhollah Khomeini | Khomeini | ayatollah Khomeini | Chomeini | ayatollah Chomeini | ayatollah Khomeiny  gender=male country=IR field=history
Saad Hariri  gender=male country=LB field=politics
Saddam Hussein | Saddam | Saddam Hoessein  gender=male country=IQ field=politics
Saif al-Islam Kadhafi | Saif al-Islam Khadaffi | Saif al-Islam | Saif al-Islam Kaddafi | Seif al-Islam  gender=male country=LY field=politics
Samir Geagea | Geagea  gender=male country=LB field=politics
Shirin Ebadi | Ebadi | Sjirin Ebadi  gender=female country=IR field=justice
Tariq Aziz | Tareq Aziz | Tarik Aziz  gender=male country=IQ field=politics
Tawakkul Karman | Tawakkol Karman  gender=female country=YE field=politics
Uday Hussein | Oedai Hoessein | Udai Hussein  gender=male country=IQ field=politics
Walid Jumblatt | Jumblatt | Walid Joumblatt  gender=male country=LB field=politics
Zacarias Moussaoui | Moussaoui  gender=male country=FR field=conflict
Zine el-Abidine Ben Ali | Zine al-Abidine Ben Ali | Ben Ali | Zine El Abidine Ben Ali  gender=male country=TN field=politics

# Sub-Saharan Africa
Abdalla Hamdok | Hamdok  gender=male country=SD field=politics
Abdel Fattah al-Burhan | Al-Burhan | Abdel Fattah Burhan  gender=male country=SD field=conflict
Abdou Diouf | Diouf  gender=male country=SN field=politics
Abdoulaye Wade | Wade  gender=male country=SN field=politics
Abiy Ahmed | Abiy  gender=male country=ET field=politics
Abubakar Shekau | Shekau  gender=male country=NG field=conflict
Afonso Dhlakama | Dhlakama  gender=male country=MZ field=conflict
Agathe Uwilingiyimana | Uwilingiyimana  gender=female country=RW field=politics
Ahmad Tejan Kabbah | Kabbah | Ahmed Tejan Kabbah  gender=male country=SL field=politics
Alassane Ouattara | Ouattara  gender=male country=CI field=politics
Ali Bongo  gender=male country=GA field=politics
Ali Mahdi Mohamed | Ali Mahdi  gender=male country=SO field=politics
Allan Boesak | Boesak  gender=male country=ZA field=religion
Alpha Condé  gender=male country=GN field=politics
Amadou Toumani Touré  gender=male country=ML field=politics
Andry Rajoelina | Rajoelina  gender=male country=MG field=politics
Assimi Goïta | Assimi Goita | Goïta  gender=male country=ML field=politics
Bassirou Diomaye Faye  gender=male country=SN field=politics
Benjamin Mkapa | Mkapa  gender=male country=TZ field=politics
Beyers Naudé | Beyers Naude  gender=male country=ZA field=religion
Blaise Compaoré | Compaoré | Blaise Compaore  gender=male country=BF field=politics
Bobi Wine  gender=male country=UG field=politics
Bola Tinubu | Tinubu  gender=male country=NG field=politics
Bosco Ntaganda | Ntaganda  gender=male country=CD field=conflict
Charles Taylor  gender=male country=LR field=conflict
Chris Hani  gender=male country=ZA field=politics
Constand Viljoen | Viljoen  gender=male country=ZA field=politics
Corneille Nangaa | Nangaa  gender=male country=CD field=conflict
Cyril Ramaphosa | Ramaphosa  gender=male country=ZA field=politics
Daniel arap Moi | Arap Moi | Daniel Arap Moi  gender=male country=KE field=politics
Denis Mukwege | Mukwege  gender=male country=CD field=science
Denis Sassou-Nguesso | Sassou-Nguesso | Denis Sassou Nguesso | Sassou Nguesso  gender=male country=CG field=politics
Desmond Tutu | =Tutu | aartsbisschop Tutu  gender=male country=ZA field=religion
Didier Ratsiraka | Ratsiraka  gender=male country=MG field=politics
Dominic Ongwen | Ongwen  gender=male country=UG field=conflict
Ellen Johnson Sirleaf | Johnson Sirleaf | Ellen Johnson-Sirleaf | Johnson-Sirleaf  gender=female country=LR field=politics
Emmerson Mnangagwa | Mnangagwa  gender=male country=ZW field=politics
Eugene de Kock | De Kock  gender=male country=ZA field=justice
Eugène Terre'Blanche | Terre'Blanche | Eugene Terre'Blanche | Eugène Terreblanche | Eugene Terreblanche  gender=male country=ZA field=politics
Faustin Twagiramungu | Twagiramungu  gender=male country=RW field=politics
Foday Sankoh | Sankoh  gender=male country=SL field=conflict
François Bozizé | Bozizé | Francois Bozizé  gender=male country=CF field=politics
Frederick Chiluba | Chiluba  gender=male country=ZM field=politics
Frederik Willem de Klerk | F.W. de Klerk | Frederik de Klerk | FW de Klerk  gender=male country=ZA field=politics
Félicien Kabuga | Kabuga | Felicien Kabuga  gender=male country=RW field=conflict
Félix Houphouët-Boigny | Houphouët-Boigny | Felix Houphouet-Boigny  gender=male country=CI field=politics
Félix Tshisekedi | Felix Tshisekedi | Tshisekedi  gender=male country=CD field=politics
George Weah | Weah  gender=male country=LR field=politics
Germain Katanga  gender=male country=CD field=conflict
Gnassingbé Eyadéma | Eyadéma | Gnassingbe Eyadema  gender=male country=TG field=politics
Goodluck Jonathan  gender=male country=NG field=politics
Grace Mugabe  gender=female country=ZW field=politics
Graça Machel | Graca Machel  gender=female country=MZ field=politics
Guus Kouwenhoven | Kouwenhoven  gender=male country=NL field=justice
Haile Selassie | Selassie | Hailé Selassié  gender=male country=ET field=history
Hassan al-Turabi | Al-Turabi | Hassan Turabi | Turabi  gender=male country=SD field=politics
Hastings Banda  gender=male country=MW field=politics
Hendrik Verwoerd | Verwoerd  gender=male country=ZA field=history
Henri Konan Bédié | Konan Bédié | Henri Konan Bedie  gender=male country=CI field=politics
Hissène Habré | Habré | Hissene Habré | Hissène Habre | Hissene Habre  gender=male country=TD field=politics
Ian Smith  gender=male country=ZW field=politics
Ibrahim Babangida | Babangida  gender=male country=NG field=politics
Ibrahim Boubacar Keïta | Ibrahim Boubacar Keita  gender=male country=ML field=politics
Ibrahim Traoré  gender=male country=BF field=politics
Idi Amin  gender=male country=UG field=history
Idriss Déby | Idriss Deby | Déby | Idris Deby  gender=male country=TD field=politics
Isabel dos Santos  gender=female country=AO field=business
Isaias Afewerki | Afewerki | Issaias Afewerki | Isayas Afewerki | Isaias Afwerki  gender=male country=ER field=politics
Jacob Zuma | Zuma  gender=male country=ZA field=politics
Jean-Bedel Bokassa | Bokassa  gender=male country=CF field=history
Jean-Pierre Bemba | Bemba  gender=male country=CD field=conflict
Jerry Rawlings | Rawlings  gender=male country=GH field=politics
Joaquim Chissano | Chissano  gender=male country=MZ field=politics
Joe Slovo | Slovo  gender=male country=ZA field=politics
John Garang | Garang  gender=male country=SS field=conflict
John Kufuor | Kufuor  gender=male country=GH field=politics
John Magufuli | Magufuli  gender=male country=TZ field=politics
Jomo Kenyatta  gender=male country=KE field=history
Jonas Savimbi | Savimbi  gender=male country=AO field=conflict
Joseph Kabila | Kabila  gender=male country=CD field=politics
Joseph Kasavubu | Kasavubu | Joseph Kasa-Vubu  gender=male country=CD field=history
Joseph Kony | Kony  gender=male country=UG field=conflict
Joshua Nkomo | Nkomo  gender=male country=ZW field=politics
José Eduardo dos Santos | Dos Santos | Jose Eduardo dos Santos | Eduardo dos Santos  gender=male country=AO field=politics
João Lourenço | Joao Lourenço | Joao Lourenco  gender=male country=AO field=politics
Julius Malema | Malema  gender=male country=ZA field=politics
Julius Nyerere | Nyerere  gender=male country=TZ field=politics
Juvénal Habyarimana | Habyarimana | Juvenal Habyarimana | Habyarimana  gender=male country=RW field=politics
Ken Saro-Wiwa | Saro-Wiwa | Ken Saro Wiwa  gender=male country=NG field=culture
Kengo wa Dondo | Léon Kengo wa Dondo  gender=male country=CD field=politics
Kenneth Kaunda | Kaunda  gender=male country=ZM field=politics
Kwame Nkrumah | Nkrumah  gender=male country=GH field=history
Lansana Conté | Lansana Conte  gender=male country=GN field=politics
Laurent Gbagbo | Gbagbo  gender=male country=CI field=politics
Laurent Nkunda | Nkunda  gender=male country=CD field=conflict
Laurent-Désiré Kabila | Laurent Kabila | Laurent-Desiré Kabila | Laurent Désiré Kabila | Kabila  gender=male country=CD field=politics
Léopold Senghor | Senghor | Leopold Senghor  gender=male country=SN field=history
Macky Sall  gender=male country=SN field=politics
Mangosuthu Buthelezi | Buthelezi | Gatsha Buthelezi  gender=male country=ZA field=politics
Marc Ravalomanana | Ravalomanana  gender=male country=MG field=politics
Martin Fayulu | Fayulu  gender=male country=CD field=politics
Melchior Ndadaye | Ndadaye  gender=male country=BI field=politics
Meles Zenawi | Zenawi  gender=male country=ET field=politics
Mengistu Haile Mariam | Mengistu  gender=male country=ET field=politics
Milton Obote | Obote  gender=male country=UG field=history
Mobutu Sese Seko | Mobutu | Mobutu Sese Seko Kuku Ngbendu  gender=male country=CD field=politics
Mohamed Bazoum | Bazoum  gender=male country=NE field=politics
Mohamed Farah Aidid | Aidid | Mohammed Farah Aidid | Aideed  gender=male country=SO field=conflict
Mohamed Hamdan Dagalo | Hemedti | Mohammed Hamdan Dagalo | Dagalo  gender=male country=SD field=conflict
Morgan Tsvangirai | Tsvangirai  gender=male country=ZW field=politics
Moshood Abiola | Abiola | Mashood Abiola  gender=male country=NG field=politics
Moïse Katumbi | Katumbi | Moise Katumbi  gender=male country=CD field=politics
Moïse Tshombe | Tshombe | Moise Tshombe  gender=male country=CD field=history
Muhammadu Buhari | Buhari | Mohammadu Buhari  gender=male country=NG field=politics
Mwai Kibaki | Kibaki  gender=male country=KE field=politics
Nelson Mandela | Mandela  gender=male country=ZA field=politics
Oliver Tambo | Tambo  gender=male country=ZA field=politics
Olusegun Obasanjo | Obasanjo  gender=male country=NG field=politics
Omar al-Bashir | Al-Bashir | Omar al-Bashir | Omar el-Bashir | Omar Hassan al-Bashir | Omar al-Basjir  gender=male country=SD field=politics
Omar Bongo  gender=male country=GA field=politics
Ousmane Sonko  gender=male country=SN field=politics
Pascal Lissouba | Lissouba  gender=male country=CG field=politics
Pasteur Bizimungu | Bizimungu  gender=male country=RW field=politics
Patrice Lumumba | Lumumba  gender=male country=CD field=history
Paul Biya | Biya  gender=male country=CM field=politics
Paul Kagame | Kagame  gender=male country=RW field=politics
Paul Rusesabagina | Rusesabagina  gender=male country=RW field=politics
Pierre Buyoya | Buyoya  gender=male country=BI field=politics
Pierre Nkurunziza | Nkurunziza  gender=male country=BI field=politics
Pieter Willem Botha | P.W. Botha  gender=male country=ZA field=politics
Pik Botha  gender=male country=ZA field=politics
Raila Odinga | Odinga  gender=male country=KE field=politics
Riek Machar | Machar  gender=male country=SS field=conflict
Robert Mugabe | Mugabe  gender=male country=ZW field=politics
Salva Kiir | Kiir  gender=male country=SS field=politics
Sam Nujoma | Nujoma  gender=male country=NA field=politics
Samia Suluhu Hassan  gender=female country=TZ field=politics
Samora Machel | Machel  gender=male country=MZ field=history
Samuel Doe  gender=male country=LR field=politics
Sani Abacha | Abacha  gender=male country=NG field=politics
Siad Barre  gender=male country=SO field=politics
Steve Biko | Biko  gender=male country=ZA field=history
Sékou Touré | Sekou Touré | Sekou Toure  gender=male country=GN field=history
Teodoro Obiang | Obiang | Teodoro Obiang Nguema  gender=male country=GQ field=politics
Thabo Mbeki | Mbeki  gender=male country=ZA field=politics
Thomas Lubanga | Lubanga  gender=male country=CD field=conflict
Thomas Sankara | Sankara  gender=male country=BF field=history
Théoneste Bagosora | Bagosora | Theoneste Bagosora  gender=male country=RW field=conflict
Tokyo Sexwale | Sexwale  gender=male country=ZA field=politics
Trevor Manuel  gender=male country=ZA field=politics
Uhuru Kenyatta | Kenyatta  gender=male country=KE field=politics
Victoire Ingabire | Ingabire  gender=female country=RW field=politics
Vital Kamerhe | Kamerhe  gender=male country=CD field=politics
Walter Sisulu | Sisulu  gender=male country=ZA field=politics
Wangari Maathai | Maathai  gender=female country=KE field=politics
William Ruto | =Ruto  gender=male country=KE field=politics
Winnie Mandela | Winnie Madikizela-Mandela | Madikizela-Mandela  gender=female country=ZA field=politics
Yahya Jammeh | Jammeh  gender=male country=GM field=politics
Yoweri Museveni | Museveni  gender=male country=UG field=politics
Étienne Tshisekedi | Etienne Tshisekedi  gender=male country=CD field=politics

# South Asia and Afghanistan
Abdul Ghani Baradar | Baradar  gender=male country=AF field=politics
Abdul Qadir Khan | Abdul Qadeer Khan | A.Q. Khan  gender=male country=PK field=science
Abdul Rashid Dostum | Dostum | Rashid Dostum | Abdoel Rasjid Dostoem  gender=male country=AF field=conflict
Abdullah Abdullah  gender=male country=AF field=politics
Ahmed Shah Massoud | Ahmad Shah Massoud | Massoud | Ahmed Sjah Massoed  gender=male country=AF field=conflict
Arvind Kejriwal | Kejriwal  gender=male country=IN field=politics
Ashraf Ghani | Ghani  gender=male country=AF field=politics
Asia Bibi  gender=female country=PK field=justice
Asif Ali Zardari | Zardari  gender=male country=PK field=politics
Atal Bihari Vajpayee | Vajpayee  gender=male country=IN field=politics
Babrak Karmal  gender=male country=AF field=history
Benazir Bhutto | Bhutto  gender=female country=PK field=politics
Burhanuddin Rabbani | Rabbani  gender=male country=AF field=politics
Chandrika Kumaratunga | Kumaratunga  gender=female country=LK field=politics
Gotabaya Rajapaksa  gender=male country=LK field=politics
Gulbuddin Hekmatyar | Hekmatyar | Hekmatjar | Goelboeddin Hekmatjar  gender=male country=AF field=conflict
Haibatullah Akhundzada | Akhundzada  gender=male country=AF field=politics
Hamid Karzai | Karzai  gender=male country=AF field=politics
Imran Khan  gender=male country=PK field=politics
Indira Gandhi  gender=female country=IN field=politics
Jawaharlal Nehru | Nehru  gender=male country=IN field=history
Khaleda Zia  gender=female country=BD field=politics
Lal Krishna Advani | Advani | L.K. Advani  gender=male country=IN field=politics
Mahatma Gandhi | Gandhi | Mohandas Gandhi  gender=male country=IN field=history
Mahinda Rajapaksa | Rajapaksa  gender=male country=LK field=politics
Malala Yousafzai | Malala | Yousafzai  gender=female country=PK field=politics
Manmohan Singh  gender=male country=IN field=politics
Mohammad Najibullah | Najibullah | Mohammed Najibullah  gender=male country=AF field=politics
Mohammed Ali Jinnah | Jinnah  gender=male country=PK field=history
Mohammed Omar | mullah Omar | moellah Omar | Mullah Mohammed Omar  gender=male country=AF field=conflict
Muhammad Yunus | Mohammad Yunus | Yunus  gender=male country=BD field=business
Mujibur Rahman | Sheikh Mujibur Rahman  gender=male country=BD field=history
Narasimha Rao  gender=male country=IN field=politics
Narendra Modi | =Modi  gender=male country=IN field=politics
Nawaz Sharif  gender=male country=PK field=politics
Pervez Musharraf | Musharraf | Pervez Moesjarraf | Moesjarraf  gender=male country=PK field=politics
Phoolan Devi  gender=female country=IN field=politics
Pushpa Kamal Dahal | Prachanda  gender=male country=NP field=politics
Rahul Gandhi  gender=male country=IN field=politics
Rajiv Gandhi  gender=male country=IN field=politics
Shehbaz Sharif | Shahbaz Sharif  gender=male country=PK field=politics
Sheikh Hasina | Hasina | Sjeik Hasina  gender=female country=BD field=politics
Sirimavo Bandaranaike | Bandaranaike  gender=female country=LK field=politics
Sonia Gandhi  gender=female country=IN field=politics
Velupillai Prabhakaran | Prabhakaran  gender=male country=LK field=conflict
Zia-ul-Haq | Zia ul-Haq | Zia ul Haq  gender=male country=PK field=history
Zulfikar Ali Bhutto  gender=male country=PK field=history

# East Asia
Ai Weiwei  gender=male country=CN field=culture
Alberto Fujimori | Fujimori  gender=male country=PE field=politics
Bo Xilai  gender=male country=CN field=politics
Carrie Lam  gender=female country=HK field=politics
Chen Guangcheng  gender=male country=CN field=politics
Chen Shui-bian | Chen Shui-Bian  gender=male country=TW field=politics
Chiang Kai-shek | Tsjang Kai-sjek | Chiang Kai-Shek  gender=male country=TW field=history
Chris Patten  gender=male country=GB field=politics
Chun Doo-hwan | Chun Doo Hwan  gender=male country=KR field=politics
Deng Xiaoping | Deng  gender=male country=CN field=politics
Fumio Kishida | Kishida  gender=male country=JP field=politics
Gu Kailai  gender=female country=CN field=justice
Harry Wu  gender=male country=CN field=politics
Hu Jintao  gender=male country=CN field=politics
Hu Yaobang  gender=male country=CN field=politics
Ilham Tohti | Tohti  gender=male country=CN field=politics
Jack Ma  gender=male country=CN field=business
Jiang Zemin  gender=male country=CN field=politics
Jimmy Lai  gender=male country=HK field=media
Joshua Wong  gender=male country=HK field=politics
Junichiro Koizumi | Koizumi  gender=male country=JP field=politics
Keizo Obuchi | Obuchi  gender=male country=JP field=politics
Kiichi Miyazawa | Miyazawa  gender=male country=JP field=politics
Kim Dae-jung | Kim Dae Jung  gender=male country=KR field=politics
Kim Il-sung | Kim Il Sung | Kim Il-soeng  gender=male country=KP field=politics
Kim Jong-il | Kim Jong Il  gender=male country=KP field=politics
Kim Jong-nam  gender=male country=KP field=politics
Kim Jong-un | Kim Jong Un | Kim Jong-Un | Kim Jung-un  gender=male country=KP field=politics
Kim Yo-jong  gender=female country=KP field=politics
Kim Young-sam | Kim Young Sam  gender=male country=KR field=politics
Lai Ching-te  gender=male country=TW field=politics
Lee Jae-myung  gender=male country=KR field=politics
Lee Myung-bak  gender=male country=KR field=politics
Lee Teng-hui | Lee Teng-Hui  gender=male country=TW field=politics
Leung Chun-ying  gender=male country=HK field=politics
Li Hongzhi  gender=male country=CN field=religion
Li Keqiang  gender=male country=CN field=politics
Li Peng  gender=male country=CN field=politics
Li Qiang  gender=male country=CN field=politics
Liu Xiaobo  gender=male country=CN field=politics
Ma Ying-jeou  gender=male country=TW field=politics
Mao Zedong | Mao | Mao Tse-toeng | Mao Tsetoeng  gender=male country=CN field=history
Martin Lee  gender=male country=HK field=politics
Meng Wanzhou  gender=female country=CN field=business
Moon Jae-in  gender=male country=KR field=politics
Morihiro Hosokawa | Hosokawa  gender=male country=JP field=politics
Naoto Kan  gender=male country=JP field=politics
Park Chung-hee  gender=male country=KR field=history
Park Geun-hye  gender=female country=KR field=politics
Peng Liyuan  gender=female country=CN field=politics
Peng Shuai  gender=female country=CN field=sport
Qian Qichen  gender=male country=CN field=politics
Qiao Shi  gender=male country=CN field=politics
Rebiya Kadeer | Kadeer  gender=female country=CN field=politics
Ren Zhengfei  gender=male country=CN field=business
Roh Moo-hyun  gender=male country=KR field=politics
Roh Tae-woo | Roh Tae Woo  gender=male country=KR field=politics
Ryutaro Hashimoto | Hashimoto  gender=male country=JP field=politics
Sanae Takaichi | Takaichi  gender=female country=JP field=politics
Shigeru Ishiba | Ishiba  gender=male country=JP field=politics
Shinzo Abe  gender=male country=JP field=politics
Shoko Asahara | Asahara  gender=male country=JP field=religion
Taro Aso  gender=male country=JP field=politics
Tomiichi Murayama | Murayama  gender=male country=JP field=politics
Tsai Ing-wen  gender=female country=TW field=politics
Tung Chee-hwa | Tung Chee Hwa  gender=male country=HK field=politics
Wang Dan  gender=male country=CN field=politics
Wang Yi  gender=male country=CN field=politics
Wei Jingsheng  gender=male country=CN field=politics
Wen Jiabao  gender=male country=CN field=politics
Xi Jinping | Xi  gender=male country=CN field=politics
Yao Ming  gender=male country=CN field=sport
Yasuo Fukuda  gender=male country=JP field=politics
Yoon Suk-yeol | Yoon Suk Yeol  gender=male country=KR field=politics
Yoshihide Suga  gender=male country=JP field=politics
Yoshiro Mori  gender=male country=JP field=politics
Yukio Hatoyama | Hatoyama  gender=male country=JP field=politics
Zhao Ziyang | Zhao  gender=male country=CN field=politics
Zhou Enlai | Tsjoe En-lai  gender=male country=CN field=history
Zhu Rongji  gender=male country=CN field=politics

# South-East Asia and Oceania
Abdurrahman Wahid | Abdoerrahman Wahid | Gus Dur  gender=male country=ID field=politics
Abu Bakar Bashir | Abu Bakar Baasyir | Aboe Bakar Basjir  gender=male country=ID field=conflict
Alexander Downer  gender=male country=AU field=politics
Ali Alatas | Alatas  gender=male country=ID field=politics
Amien Rais  gender=male country=ID field=politics
Anthony Albanese  gender=male country=AU field=politics
Anwar Ibrahim  gender=male country=MY field=politics
Aung San Suu Kyi | Suu Kyi | San Suu Kyi  gender=female country=MM field=politics
Basuki Tjahaja Purnama | Ahok  gender=male country=ID field=politics
Benigno Aquino  gender=male country=PH field=politics
Bob Hawke  gender=male country=AU field=politics
Chuan Leekpai  gender=male country=TH field=politics
Corazon Aquino | Cory Aquino | Aquino  gender=female country=PH field=politics
Ferdinand Marcos | Marcos  gender=male country=PH field=politics
Ferdinand Marcos jr. | Bongbong Marcos  gender=male country=PH field=politics
Fidel Ramos  gender=male country=PH field=politics
Gloria Macapagal-Arroyo | Gloria Arroyo | Gloria Macapagal Arroyo | Macapagal-Arroyo  gender=female country=PH field=politics
Goh Chok Tong  gender=male country=SG field=politics
Helen Clark  gender=female country=NZ field=politics
Ho Chi Minh | Ho Tsji Minh | Ho Tsji-minh  gender=male country=VN field=history
Hun Sen  gender=male country=KH field=politics
Ieng Sary  gender=male country=KH field=conflict
Imelda Marcos  gender=female country=PH field=politics
Jacinda Ardern | Ardern  gender=female country=NZ field=politics
Jenny Shipley  gender=female country=NZ field=politics
John Howard  gender=male country=AU field=politics
John Key  gender=male country=NZ field=politics
Joko Widodo | Jokowi | Widodo  gender=male country=ID field=politics
Joseph Estrada | Estrada  gender=male country=PH field=politics
José Maria Sison | Jose Maria Sison | Sison  gender=male country=PH field=conflict
José Ramos-Horta | José Ramos Horta | Jose Ramos-Horta | Ramos-Horta | Ramos Horta  gender=male country=TL field=politics
Julia Gillard | Gillard  gender=female country=AU field=politics
Julian Assange | Assange  gender=male country=AU field=media
Jusuf Habibie | Habibie | Bacharuddin Jusuf Habibie | B.J. Habibie  gender=male country=ID field=politics
Kevin Rudd | Rudd  gender=male country=AU field=politics
Khieu Samphan  gender=male country=KH field=conflict
Lee Hsien Loong  gender=male country=SG field=politics
Lee Kuan Yew  gender=male country=SG field=politics
Mahathir Mohamad | Mahathir | Mahathir Mohammed  gender=male country=MY field=politics
Malcolm Turnbull | Turnbull  gender=male country=AU field=politics
Maria Ressa | Ressa  gender=female country=PH field=media
Megawati Soekarnoputri | Megawati | Megawati Sukarnoputri  gender=female country=ID field=politics
Min Aung Hlaing  gender=male country=MM field=politics
Mohammad Hatta | Mohammed Hatta  gender=male country=ID field=history
Najib Razak | Razak  gender=male country=MY field=politics
Ne Win  gender=male country=MM field=history
Norodom Ranariddh | Ranariddh  gender=male country=KH field=politics
Norodom Sihanouk | Sihanouk  gender=male country=KH field=royalty
Nuon Chea  gender=male country=KH field=conflict
Nur Misuari | Misuari  gender=male country=PH field=conflict
Paetongtarn Shinawatra | Paetongtarn  gender=female country=TH field=politics
Paul Keating | Keating  gender=male country=AU field=politics
Pauline Hanson  gender=female country=AU field=politics
Pol Pot  gender=male country=KH field=history
Poncke Princen | Princen  gender=male country=ID field=history
Prabowo Subianto | Prabowo | Subianto  gender=male country=ID field=politics
Pramoedya Ananta Toer | Pramoedya  gender=male country=ID field=culture
Prayuth Chan-ocha | Prayuth | Prayut Chan-ocha  gender=male country=TH field=politics
Rodrigo Duterte | Duterte  gender=male country=PH field=politics
Sara Duterte  gender=female country=PH field=politics
Scott Morrison  gender=male country=AU field=politics
Sitiveni Rabuka | Rabuka  gender=male country=FJ field=politics
Soeharto | Suharto  gender=male country=ID field=politics
Soekarno | Sukarno  gender=male country=ID field=history
Soetan Sjahrir | Sjahrir  gender=male country=ID field=history
Susilo Bambang Yudhoyono | Yudhoyono | Bambang Yudhoyono  gender=male country=ID field=politics
Thaksin Shinawatra | Thaksin | Shinawatra  gender=male country=TH field=politics
Than Shwe  gender=male country=MM field=politics
Thein Sein  gender=male country=MM field=politics
Tony Abbott  gender=male country=AU field=politics
Vo Nguyen Giap | generaal Giap  gender=male country=VN field=history
Wiranto  gender=male country=ID field=politics
Xanana Gusmão | Xanana Gusmao | Gusmao | Gusmão  gender=male country=TL field=politics
Yingluck Shinawatra | Yingluck  gender=female country=TH field=politics

# United States: presidents, candidates and first ladies
Abraham Lincoln  gender=male country=US field=history
Al Gore | =Gore  gender=male country=US field=politics
Alexandria Ocasio-Cortez | Ocasio-Cortez | AOC  gender=female country=US field=politics
Barack Obama | Obama | Barack Hussein Obama  gender=male country=US field=politics
Barbara Bush  gender=female country=US field=politics
Barry Goldwater | Goldwater  gender=male country=US field=politics
Bernie Sanders  gender=male country=US field=politics
Bill Clinton | Clinton | William Jefferson Clinton  gender=male country=US field=politics
Bob Dole  gender=male country=US field=politics
Chelsea Clinton  gender=female country=US field=politics
Chris Christie  gender=male country=US field=politics
Dan Quayle | Quayle  gender=male country=US field=politics
Dick Cheney | Cheney  gender=male country=US field=politics
Donald Trump | Trump | Donald J. Trump  gender=male country=US field=politics
Donald Trump jr.  gender=male country=US field=politics
Dwight D. Eisenhower | Eisenhower | Dwight Eisenhower  gender=male country=US field=history
Edward Kennedy | Ted Kennedy  gender=male country=US field=politics
Elizabeth Dole  gender=female country=US field=politics
Elizabeth Warren  gender=female country=US field=politics
Eric Trump  gender=male country=US field=politics
Franklin D. Roosevelt | Roosevelt | Franklin Delano Roosevelt | Franklin Roosevelt  gender=male country=US field=history
Gavin Newsom | Newsom  gender=male country=US field=politics
George Bush | George H.W. Bush | =Bush | Bush senior | George Bush senior  gender=male country=US field=politics
George McGovern  gender=male country=US field=politics
George W. Bush | George Walker Bush | =Bush | Bush junior | Bush jr.  gender=male country=US field=politics
George Wallace  gender=male country=US field=politics
George Washington  gender=male country=US field=history
Gerald Ford  gender=male country=US field=politics
Geraldine Ferraro  gender=female country=US field=politics
Harry Truman | Truman | Harry S. Truman  gender=male country=US field=history
Hillary Clinton | Clinton | Hillary Rodham Clinton  gender=female country=US field=politics
Howard Dean  gender=male country=US field=politics
Hunter Biden  gender=male country=US field=politics
Ivanka Trump  gender=female country=US field=politics
Jackie Kennedy | Jacqueline Kennedy | Jackie Onassis  gender=female country=US field=history
Jared Kushner | Kushner  gender=male country=US field=politics
JD Vance | J.D. Vance | =Vance  gender=male country=US field=politics
Jeb Bush  gender=male country=US field=politics
Jesse Jackson  gender=male country=US field=politics
Jill Biden  gender=female country=US field=politics
Jimmy Carter  gender=male country=US field=politics
Joe Biden | Biden  gender=male country=US field=politics
Joe Lieberman | Joseph Lieberman | Lieberman  gender=male country=US field=politics
John Edwards  gender=male country=US field=politics
John F. Kennedy | John Kennedy | Kennedy | J.F. Kennedy | JFK  gender=male country=US field=history
John Kerry | Kerry  gender=male country=US field=politics
John McCain | McCain  gender=male country=US field=politics
Kamala Harris  gender=female country=US field=politics
Laura Bush  gender=female country=US field=politics
Liz Cheney  gender=female country=US field=politics
Lyndon B. Johnson | Lyndon Johnson  gender=male country=US field=history
Marco Rubio | Rubio  gender=male country=US field=politics
Melania Trump  gender=female country=US field=politics
Michael Bloomberg  gender=male country=US field=politics
Michael Dukakis | Dukakis  gender=male country=US field=politics
Michelle Obama  gender=female country=US field=politics
Mike Huckabee | Huckabee  gender=male country=US field=politics
Mike Pence | Pence  gender=male country=US field=politics
Mitt Romney | Romney  gender=male country=US field=politics
Nancy Reagan  gender=female country=US field=politics
Newt Gingrich | Gingrich  gender=male country=US field=politics
Nikki Haley  gender=female country=US field=politics
Pat Buchanan | Buchanan | Patrick Buchanan  gender=male country=US field=politics
Pat Robertson  gender=male country=US field=religion
Paul Ryan  gender=male country=US field=politics
Pete Buttigieg | Buttigieg  gender=male country=US field=politics
Ralph Nader | Nader  gender=male country=US field=politics
Rand Paul  gender=male country=US field=politics
Richard Nixon | Nixon  gender=male country=US field=history
Rick Santorum | Santorum  gender=male country=US field=politics
Robert F. Kennedy jr. | Robert Kennedy jr. | RFK jr.  gender=male country=US field=politics
Robert Kennedy | Bobby Kennedy | Robert F. Kennedy  gender=male country=US field=history
Ron DeSantis | DeSantis  gender=male country=US field=politics
Ron Paul  gender=male country=US field=politics
Ronald Reagan | Reagan  gender=male country=US field=politics
Ross Perot | Perot  gender=male country=US field=politics
Sarah Palin | Palin  gender=female country=US field=politics
Steve Forbes  gender=male country=US field=politics
Ted Cruz  gender=male country=US field=politics
Theodore Roosevelt | Teddy Roosevelt  gender=male country=US field=history
Thomas Jefferson  gender=male country=US field=history
Tim Walz | =Walz  gender=male country=US field=politics
Vivek Ramaswamy | Ramaswamy  gender=male country=US field=politics
Walter Mondale | Mondale  gender=male country=US field=politics
Wesley Clark  gender=male country=US field=conflict
Woodrow Wilson  gender=male country=US field=history
Zohran Mamdani | Mamdani  gender=male country=US field=politics

# United States: government, congress, courts, diplomacy
Adam Schiff  gender=male country=US field=politics
Al Sharpton | Sharpton  gender=male country=US field=religion
Alan Greenspan | Greenspan  gender=male country=US field=business
Alberto Gonzales  gender=male country=US field=justice
Alexander Haig  gender=male country=US field=politics
Amy Coney Barrett | Coney Barrett  gender=female country=US field=justice
Andrew Cuomo | Cuomo  gender=male country=US field=politics
Angela Davis  gender=female country=US field=politics
Anita Hill  gender=female country=US field=justice
Anthony Fauci | Fauci  gender=male country=US field=science
Anthony Lake  gender=male country=US field=politics
Anthony Scaramucci | Scaramucci  gender=male country=US field=politics
Antonin Scalia | Scalia  gender=male country=US field=justice
Antony Blinken | Anthony Blinken | =Blinken  gender=male country=US field=politics
Arnold Schwarzenegger | Schwarzenegger  gender=male country=US field=culture
Ashton Carter  gender=male country=US field=politics
Ben Bernanke | Bernanke  gender=male country=US field=business
Bill de Blasio | De Blasio  gender=male country=US field=politics
Brent Scowcroft | Scowcroft  gender=male country=US field=politics
Brett Kavanaugh | Kavanaugh  gender=male country=US field=justice
Caspar Weinberger | Weinberger  gender=male country=US field=politics
Charlie Kirk  gender=male country=US field=politics
Chelsea Manning | Bradley Manning  gender=female country=US field=conflict
Chuck Hagel | Hagel  gender=male country=US field=politics
Chuck Schumer | Schumer | Charles Schumer  gender=male country=US field=politics
Clarence Thomas  gender=male country=US field=justice
Colin Powell  gender=male country=US field=politics
Condoleezza Rice | Condi Rice  gender=female country=US field=politics
Daniel Ellsberg | Ellsberg  gender=male country=US field=politics
David Dinkins | Dinkins  gender=male country=US field=politics
David Petraeus | Petraeus  gender=male country=US field=conflict
Dennis Ross  gender=male country=US field=politics
Donald Rumsfeld | Rumsfeld  gender=male country=US field=politics
E. Jean Carroll  gender=female country=US field=justice
Edward Snowden | Snowden  gender=male country=US field=politics
Eric Adams  gender=male country=US field=politics
Eric Holder  gender=male country=US field=justice
Gennifer Flowers  gender=female country=US field=politics
George Mitchell  gender=male country=US field=politics
George Shultz  gender=male country=US field=politics
George Tenet | Tenet  gender=male country=US field=politics
Hakeem Jeffries  gender=male country=US field=politics
Hank Paulson | Henry Paulson | Paulson  gender=male country=US field=politics
Harry Reid  gender=male country=US field=politics
Henry Kissinger | Kissinger  gender=male country=US field=politics
Howard Lutnick | Lutnick  gender=male country=US field=politics
J. Edgar Hoover  gender=male country=US field=history
Jack Smith  gender=male country=US field=justice ambiguous
Jake Sullivan  gender=male country=US field=politics
James Baker  gender=male country=US field=politics
James Comey | Comey  gender=male country=US field=justice
James Mattis | Jim Mattis | Mattis  gender=male country=US field=politics
Janet Reno  gender=female country=US field=justice
Janet Yellen | Yellen  gender=female country=US field=business
Jeff Sessions  gender=male country=US field=politics
Jerome Powell  gender=male country=US field=business
Jesse Helms | =Helms  gender=male country=US field=politics
Jesse Ventura  gender=male country=US field=politics
John Ashcroft | Ashcroft  gender=male country=US field=justice
John Boehner | Boehner  gender=male country=US field=politics
John Bolton  gender=male country=US field=politics
John Roberts  gender=male country=US field=justice
Joseph McCarthy | Joe McCarthy  gender=male country=US field=history
Karl Rove  gender=male country=US field=politics
Karoline Leavitt | Leavitt  gender=female country=US field=politics
Kash Patel  gender=male country=US field=politics
Keith Kellogg  gender=male country=US field=politics
Kenneth Starr  gender=male country=US field=justice
Ketanji Brown Jackson  gender=female country=US field=justice
Kevin McCarthy  gender=male country=US field=politics
Kristi Noem | =Noem  gender=female country=US field=politics
Larry Summers | Lawrence Summers  gender=male country=US field=business
Lawrence Eagleburger | Eagleburger  gender=male country=US field=politics
Leon Panetta | Panetta  gender=male country=US field=politics
Les Aspin  gender=male country=US field=politics
Lewis Libby | Scooter Libby  gender=male country=US field=politics
Linda Tripp  gender=female country=US field=politics
Lindsey Graham  gender=male country=US field=politics
Lloyd Austin  gender=male country=US field=politics
Louis Farrakhan | Farrakhan  gender=male country=US field=religion
Lynndie England  gender=female country=US field=conflict
Madeleine Albright | Albright  gender=female country=US field=politics
Malcolm X  gender=male country=US field=history
Mario Cuomo | Cuomo  gender=male country=US field=politics
Marion Barry  gender=male country=US field=politics
Marjorie Taylor Greene | Taylor Greene  gender=female country=US field=politics
Mark Esper | Esper  gender=male country=US field=politics
Mark Milley | Milley  gender=male country=US field=conflict
Martin Luther King  gender=male country=US field=history
Matt Gaetz | Gaetz  gender=male country=US field=politics
Merrick Garland  gender=male country=US field=justice
Michael Cohen  gender=male country=US field=justice
Michael Flynn  gender=male country=US field=politics
Mike Johnson  gender=male country=US field=politics
Mike Pompeo | Pompeo  gender=male country=US field=politics
Mitch McConnell | McConnell  gender=male country=US field=politics
Monica Lewinsky | Lewinsky  gender=female country=US field=politics
Nancy Pelosi | Pelosi  gender=female country=US field=politics
Neil Gorsuch | Gorsuch  gender=male country=US field=justice
Norman Schwarzkopf | Schwarzkopf  gender=male country=US field=conflict
Oliver North  gender=male country=US field=politics
Pam Bondi | Bondi  gender=female country=US field=politics
Paul Bremer | Bremer  gender=male country=US field=politics
Paul Manafort | Manafort  gender=male country=US field=justice
Paul Volcker | Volcker  gender=male country=US field=business
Paula Jones  gender=female country=US field=justice
Pete Hegseth | Hegseth  gender=male country=US field=politics
Pete Hoekstra | Peter Hoekstra  gender=male country=US field=politics
Rex Tillerson | Tillerson  gender=male country=US field=politics
Richard Holbrooke | Holbrooke  gender=male country=US field=politics
Robert Gates  gender=male country=US field=politics
Robert Gelbard | Gelbard  gender=male country=US field=politics
Robert McNamara | McNamara  gender=male country=US field=history
Robert Mueller | Mueller  gender=male country=US field=justice
Robert Rubin  gender=male country=US field=business
Roger Stone  gender=male country=US field=politics
Rosa Parks  gender=female country=US field=history
Rudy Giuliani | Rudolph Giuliani | Giuliani  gender=male country=US field=politics
Ruth Bader Ginsburg | Bader Ginsburg | Ginsburg  gender=female country=US field=justice
Samantha Power  gender=female country=US field=politics
Sandra Day O'Connor  gender=female country=US field=justice
Sandy Berger  gender=male country=US field=politics
Scott Bessent | Bessent  gender=male country=US field=politics
Sean Spicer  gender=male country=US field=politics
Sonia Sotomayor | Sotomayor  gender=female country=US field=justice
Stanley McChrystal | McChrystal  gender=male country=US field=conflict
Stephen Miller  gender=male country=US field=politics
Steve Bannon | Bannon  gender=male country=US field=politics
Steve Witkoff | Witkoff  gender=male country=US field=politics
Stormy Daniels  gender=female country=US field=justice
Strom Thurmond | Thurmond  gender=male country=US field=politics
Susan Rice  gender=female country=US field=politics
Timothy Geithner | Geithner  gender=male country=US field=politics
Tom Daschle | Daschle  gender=male country=US field=politics
Tommy Franks  gender=male country=US field=conflict
Trent Lott  gender=male country=US field=politics
Tulsi Gabbard | Gabbard  gender=female country=US field=politics
Victoria Nuland | Nuland  gender=female country=US field=politics
Warren Christopher  gender=male country=US field=politics
Warren Zimmermann  gender=male country=US field=politics
William Barr | Bill Barr  gender=male country=US field=politics
William Cohen  gender=male country=US field=politics
William Perry  gender=male country=US field=politics
William Rehnquist | Rehnquist  gender=male country=US field=justice
William Westmoreland | Westmoreland  gender=male country=US field=conflict
Zbigniew Brzezinski | Brzezinski  gender=male country=US field=politics

# Canada, Latin America and the Caribbean
Abdalá Bucaram | Abdala Bucaram | Bucaram  gender=male country=EC field=politics
Abimael Guzmán | Abimael Guzman  gender=male country=PE field=conflict
Alan García | Alan Garcia  gender=male country=PE field=politics
Alberto Fernández | Alberto Fernandez  gender=male country=AR field=politics
Alberto Nisman | Nisman  gender=male country=AR field=justice
Alejandro Toledo  gender=male country=PE field=politics
Alexandre de Moraes  gender=male country=BR field=justice
Alfredo Astiz | Astiz  gender=male country=AR field=justice
Alfredo Cristiani | Cristiani  gender=male country=SV field=politics
Alfredo Stroessner | Stroessner  gender=male country=PY field=politics
Anastasio Somoza | Somoza  gender=male country=NI field=history
Andrés Manuel López Obrador | López Obrador | Andres Manuel Lopez Obrador | AMLO | Lopez Obrador  gender=male country=MX field=politics
Andrés Pastrana | Andres Pastrana | Pastrana  gender=male country=CO field=politics
Augusto Pinochet | Pinochet  gender=male country=CL field=politics
Bharrat Jagdeo | Jagdeo  gender=male country=GY field=politics
Brian Mulroney | Mulroney  gender=male country=CA field=politics
Carlos Andrés Pérez | Carlos Andres Perez  gender=male country=VE field=politics
Carlos Menem | Menem  gender=male country=AR field=politics
Carlos Salinas de Gortari | Carlos Salinas | Salinas de Gortari | Salinas  gender=male country=MX field=politics
Che Guevara | Guevara | Ernesto Che Guevara | Ernesto Guevara  gender=male country=AR field=history
Cheddi Jagan | Jagan  gender=male country=GY field=politics
Chico Mendes  gender=male country=BR field=politics
Chrystia Freeland | Freeland  gender=female country=CA field=politics
Claudia Sheinbaum | Sheinbaum  gender=female country=MX field=politics
Cristina Fernández de Kirchner | Cristina Kirchner | Cristina Fernandez de Kirchner | Fernández de Kirchner  gender=female country=AR field=politics
Cuauhtémoc Cárdenas | Cuauhtemoc Cardenas | Cárdenas  gender=male country=MX field=politics
Daniel Noboa | Noboa  gender=male country=EC field=politics
Daniel Ortega | Ortega  gender=male country=NI field=politics
Dilma Rousseff | Rousseff  gender=female country=BR field=politics
Dina Boluarte | Boluarte  gender=female country=PE field=politics
Domingo Cavallo | Cavallo  gender=male country=AR field=politics
Edmundo González  gender=male country=VE field=politics
Eduardo Duhalde | Duhalde  gender=male country=AR field=politics
Eduardo Frei  gender=male country=CL field=politics
Efraín Ríos Montt | Rios Montt | Efrain Rios Montt | Ríos Montt  gender=male country=GT field=politics
El Chapo | Joaquín Guzmán | Joaquín 'El Chapo' Guzmán | Joaquin Guzman  gender=male country=MX field=justice
Elián González | Elian Gonzalez | Elian González  gender=male country=CU field=justice
Emiliano Zapata | Zapata  gender=male country=MX field=history
Enrique Peña Nieto | Peña Nieto | Enrique Pena Nieto  gender=male country=MX field=politics
Ernesto Samper | Samper  gender=male country=CO field=politics
Ernesto Zedillo | Zedillo  gender=male country=MX field=politics
Evita Perón | Eva Perón | Evita | Evita Peron | Eva Peron  gender=female country=AR field=history
Evo Morales  gender=male country=BO field=politics
Felipe Calderón | Felipe Calderon | Calderón  gender=male country=MX field=politics
Fernando Collor de Mello | Collor de Mello | Fernando Collor  gender=male country=BR field=politics
Fernando de la Rúa | De la Rúa | Fernando de la Rua | De la Rua  gender=male country=AR field=politics
Fernando Henrique Cardoso | Henrique Cardoso  gender=male country=BR field=politics
Fidel Castro | Castro  gender=male country=CU field=politics
François Duvalier | Papa Doc | Duvalier  gender=male country=HT field=history
Fulgencio Batista | Batista  gender=male country=CU field=history
Gabriel Boric | Boric  gender=male country=CL field=politics
Gonzalo Sánchez de Lozada | Sánchez de Lozada | Gonzalo Sanchez de Lozada  gender=male country=BO field=politics
Guillermo Lasso  gender=male country=EC field=politics
Gustavo Petro | Petro  gender=male country=CO field=politics
Henrique Capriles | Capriles  gender=male country=VE field=politics
Hugo Banzer | Banzer  gender=male country=BO field=politics
Hugo Chávez | Hugo Chavez | Chávez | Chavez  gender=male country=VE field=politics
Irfaan Ali  gender=male country=GY field=politics
Itamar Franco  gender=male country=BR field=politics
Iván Duque | Ivan Duque  gender=male country=CO field=politics
Jacques Parizeau | Parizeau  gender=male country=CA field=politics
Jair Bolsonaro | Bolsonaro  gender=male country=BR field=politics
Javier Milei | Milei  gender=male country=AR field=politics
Jean Chrétien | Chrétien | Jean Chretien  gender=male country=CA field=politics
Jean-Bertrand Aristide | Aristide  gender=male country=HT field=politics
Jean-Claude Duvalier | Baby Doc  gender=male country=HT field=politics
Jeanine Áñez | Jeanine Añez | Jeanine Anez  gender=female country=BO field=politics
Jorge Serrano  gender=male country=GT field=politics
Jorge Videla | Videla | Jorge Rafael Videla  gender=male country=AR field=politics
Jorge Zorreguieta | Zorreguieta  gender=male country=AR field=politics
José Antonio Kast  gender=male country=CL field=politics
José Mujica | Mujica | Pepe Mujica | Jose Mujica  gender=male country=UY field=politics
José Sarney | Sarney  gender=male country=BR field=politics
Jovenel Moïse | Jovenel Moise  gender=male country=HT field=politics
Juan Guaidó | Juan Guaido | Guaidó | Guaido  gender=male country=VE field=politics
Juan Manuel Santos  gender=male country=CO field=politics
Juan Perón | Perón | Juan Domingo Perón | Juan Peron | Peron  gender=male country=AR field=history
Julio Poch | Poch  gender=male country=NL field=justice
Justin Trudeau | Trudeau  gender=male country=CA field=politics
Keiko Fujimori  gender=female country=PE field=politics
Kim Campbell  gender=female country=CA field=politics
Lenín Moreno | Lenin Moreno  gender=male country=EC field=politics
Leopoldo Galtieri | Galtieri  gender=male country=AR field=politics
Leopoldo López  gender=male country=VE field=politics
Lucien Bouchard  gender=male country=CA field=politics
Luis Arce  gender=male country=BO field=politics
Luiz Inácio Lula da Silva | Lula | Lula da Silva | Luiz Inacio Lula da Silva | Luis Inácio Lula da Silva  gender=male country=BR field=politics
Manuel Marulanda | Marulanda  gender=male country=CO field=conflict
Manuel Noriega | Noriega  gender=male country=PA field=politics
Manuel Zelaya | Zelaya  gender=male country=HN field=politics
Marielle Franco  gender=female country=BR field=politics
Marina Silva  gender=female country=BR field=politics
Mark Carney | Carney  gender=male country=CA field=politics
María Corina Machado | Maria Corina Machado | Corina Machado  gender=female country=VE field=politics
Mauricio Macri | Macri  gender=male country=AR field=politics
Mia Mottley | Mottley  gender=female country=BB field=politics
Michel Temer | Temer  gender=male country=BR field=politics
Miguel Díaz-Canel | Miguel Diaz-Canel | Díaz-Canel  gender=male country=CU field=politics
Nayib Bukele | Bukele  gender=male country=SV field=politics
Nicolás Maduro | Nicolas Maduro | Maduro  gender=male country=VE field=politics
Néstor Kirchner | Nestor Kirchner | Kirchner  gender=male country=AR field=politics
Ollanta Humala | Humala  gender=male country=PE field=politics
Pablo Escobar | Escobar  gender=male country=CO field=justice
Pancho Villa  gender=male country=MX field=history
Patricio Aylwin | Aylwin  gender=male country=CL field=politics
Paul Martin  gender=male country=CA field=politics
Pedro Castillo  gender=male country=PE field=politics
Pierre Poilievre | Poilievre  gender=male country=CA field=politics
Pierre Trudeau | Pierre Elliott Trudeau  gender=male country=CA field=politics
Rafael Caldera | Caldera  gender=male country=VE field=politics
Rafael Correa | Correa  gender=male country=EC field=politics
Raoul Cédras | Raoul Cedras | Cedras | Cédras  gender=male country=HT field=politics
Raúl Alfonsín | Alfonsín | Raul Alfonsin | Alfonsin  gender=male country=AR field=politics
Raúl Castro | Raul Castro  gender=male country=CU field=politics
Raúl Salinas | Raul Salinas  gender=male country=MX field=justice
René Préval | Rene Preval | Préval | Preval  gender=male country=HT field=politics
Ricardo Lagos  gender=male country=CL field=politics
Rigoberta Menchú | Rigoberta Menchu | Menchú  gender=female country=GT field=politics
Rob Ford  gender=male country=CA field=politics
Rosario Murillo | Murillo  gender=female country=NI field=politics
Salvador Allende | Allende  gender=male country=CL field=history
Sebastián Piñera | Piñera | Sebastian Piñera | Sebastian Pinera  gender=male country=CL field=politics
Sergio Moro  gender=male country=BR field=justice
Simón Bolívar | Simon Bolivar | Bolívar | Bolivar  gender=male country=VE field=history
Stephen Harper  gender=male country=CA field=politics
Subcomandante Marcos  gender=male country=MX field=conflict
Tanja Nijmeijer | Nijmeijer  gender=female country=NL field=conflict
Vicente Fox  gender=male country=MX field=politics
Violeta Chamorro | Chamorro | Violeta Barrios de Chamorro  gender=female country=NI field=politics
Vladimiro Montesinos | Montesinos  gender=male country=PE field=politics
Yoani Sánchez | Yoani Sanchez  gender=female country=CU field=media
Álvaro Uribe | Alvaro Uribe | Uribe  gender=male country=CO field=politics
Íngrid Betancourt | Ingrid Betancourt | Betancourt  gender=female country=CO field=politics
Óscar Arias | Oscar Arias  gender=male country=CR field=politics
