# lexicons/actors/persons-more.lex: more people known to readers of Dutch and Flemish news
@class    known-person
@licence  CC0-1.0
@source   written for knipsel
@homonyms
@fields   gender: female male
@fields   country: <text>
@fields   field: politics royalty justice business science religion culture media sport conflict history
@fields   ambiguous: <flag>

# Dutch and Belgian royalty
Albert II  gender=male country=BE field=royalty
Beatrix der Nederlanden  gender=female country=NL field=royalty
Bernhard van Lippe-Biesterfeld | Bernhard zur Lippe-Biesterfeld  gender=male country=NL field=royalty
Bernhard van Vollenhoven  gender=male country=NL field=royalty
Boudewijn I  gender=male country=BE field=royalty
Carlos de Bourbon de Parme  gender=male country=NL field=royalty
Carlos Hugo de Bourbon Parme  gender=male country=NL field=royalty
Catharina-Amalia | Catharina Amalia  gender=female country=NL field=royalty
Claus von Amsberg  gender=male country=NL field=royalty
Delphine Boël  gender=female country=NL field=royalty
Edwin de Roy van Zuydewijn | De Roy van Zuydewijn  gender=male country=NL field=royalty
Irene van Lippe-Biesterfeld  gender=female country=NL field=royalty
Johan Friso  gender=male country=NL field=royalty
Jorge Guillermo  gender=male country=NL field=royalty
Laurentien Brinkhorst  gender=female country=NL field=royalty
Leopold I  gender=male country=BE field=history
Leopold II  gender=male country=BE field=history
Leopold III  gender=male country=BE field=history
Lilian Baels  gender=female country=NL field=royalty
Mabel Wisse Smit  gender=female country=NL field=royalty
Margarita de Bourbon de Parme | Margarita de Bourbon-Parme  gender=female country=NL field=royalty
Mathilde d'Udekem d'Acoz  gender=female country=NL field=royalty
Máxima | Máxima Zorreguieta | Maxima Zorreguieta  gender=female country=NL field=royalty
Pieter van Vollenhoven | Van Vollenhoven  gender=male country=NL field=royalty
Pieter-Christiaan van Vollenhoven  gender=male country=NL field=royalty
Sibilla de Sélys Longchamps | Sybille de Sélys Longchamps  gender=female country=NL field=royalty
Willem van Oranje | Willem de Zwijger  gender=male country=NL field=royalty
Willem-Alexander | Willem Alexander  gender=male country=NL field=royalty

# Foreign royalty
Abdullah bin Abdul Aziz  gender=male country=SA field=royalty
Abdullah II  gender=male country=JO field=royalty
Akihito  gender=male country=JP field=royalty
Bhumibol Adulyadej | Bhumibol  gender=male country=TH field=royalty
Camilla Parker Bowles | Camilla Parker-Bowles  gender=female country=GB field=royalty
Carl Gustaf | Carl XVI Gustaf | Karel Gustaaf  gender=male country=SE field=royalty
Charlene Wittstock  gender=female country=MC field=royalty
Charles III  gender=male country=GB field=royalty
Constantijn II | Konstantijn II  gender=male country=GR field=royalty
Corinna Larsen  gender=female country=DE field=royalty
Diana Spencer | Lady Di | prinses Diana  gender=female country=GB field=royalty
Dodi Al-Fayed | Dodi Fayed | Dodi al-Fayed  gender=male country=GB field=royalty
Elizabeth II | Elizabeth Windsor  gender=female country=GB field=royalty
Ernst August van Hannover  gender=male country=DE field=royalty
Fahd bin Abdul Aziz  gender=male country=SA field=royalty
Faroek I  gender=male country=EG field=royalty
Felipe VI  gender=male country=ES field=royalty
Frederik X  gender=male country=DK field=royalty
Goodwill Zwelithini  gender=male country=ZA field=royalty
Grace Kelly  gender=female country=MC field=culture
Gyanendra  gender=male country=NP field=royalty
Hamad bin Khalifa al-Thani  gender=male country=QA field=royalty
Hamengkoe Boewono  gender=male country=ID field=royalty
Hassan II  gender=male country=MA field=royalty
Hassanal Bolkiah  gender=male country=BN field=royalty
Hendrik VIII | Henry VIII  gender=male country=GB field=history
Hirohito  gender=male country=JP field=royalty
Hussein bin Talal  gender=male country=JO field=royalty
Iñaki Urdangarin | Urdangarin  gender=male country=ES field=royalty
Juan Carlos | Juan Carlos I  gender=male country=ES field=royalty
Kate Middleton | Catherine Middleton  gender=female country=GB field=royalty
Latifa al-Maktoum  gender=female country=AE field=royalty
Letizia Ortiz  gender=female country=ES field=royalty
Maha Vajiralongkorn | Vajiralongkorn  gender=male country=TH field=royalty
Margrethe II  gender=female country=DK field=royalty
Marius Borg Høiby | Marius Borg Hoiby  gender=male country=NO field=royalty
Mary Donaldson  gender=female country=DK field=royalty
Masako Owada  gender=female country=JP field=royalty
Meghan Markle  gender=female country=GB field=royalty
Mette-Marit  gender=female country=NO field=royalty
Mohammed bin Rashid al-Maktoum  gender=male country=AE field=royalty
Mohammed bin Salman | Mohammed Bin Salman | =MBS  gender=male country=SA field=royalty
Mohammed bin Zayed  gender=male country=AE field=royalty
Mohammed VI  gender=male country=MA field=royalty
Mswati III  gender=male country=SZ field=royalty
Naruhito  gender=male country=JP field=royalty
Qaboos bin Said  gender=male country=OM field=royalty
Rainier III  gender=male country=MC field=royalty
Rania al-Abdullah  gender=female country=JO field=royalty
Salman bin Abdul Aziz  gender=male country=SA field=royalty
Sarah Ferguson  gender=female country=GB field=royalty
Sophie Rhys-Jones  gender=female country=GB field=royalty
Tamim bin Hamad al-Thani  gender=male country=QA field=royalty
Virginia Giuffre | Virginia Roberts  gender=female country=US field=justice
Wallis Simpson  gender=female country=GB field=royalty
Zog I  gender=male country=AL field=royalty

# Popes and churches
Abbé Pierre  gender=male country=FR field=religion
Abdelhamid Abaaoud  gender=male country=BE field=conflict
Abdullah Haselhoef | Haselhoef  gender=male country=NL field=religion
Abu Hamza  gender=male country=GB field=religion
Abu Qatada  gender=male country=GB field=religion
Ad Simonis | Adrianus Simonis | Simonis  gender=male country=NL field=religion
Ad van Luyn  gender=male country=NL field=religion
Ahmed Salam  gender=male country=NL field=religion
Aleksej II  gender=male country=RU field=religion
Andries Knevel | Knevel  gender=male country=NL field=media
André-Joseph Léonard  gender=male country=BE field=religion
Angelo Sodano | Sodano  gender=male country=VA field=religion
Anjem Choudary  gender=male country=GB field=religion
Anne van der Bijl  gender=male country=NL field=religion
Antoon Hurkmans | Hurkmans  gender=male country=NL field=religion
Arjan Plaisier  gender=male country=NL field=religion
Arthur Luysterman  gender=male country=BE field=religion
Awraham Soetendorp | Soetendorp  gender=male country=NL field=religion
Bas Plaisier  gender=male country=NL field=religion
Basil Hume  gender=male country=GB field=religion
Benedictus XVI | Joseph Ratzinger | Ratzinger  gender=male country=DE field=religion
Bernadette Soubirous  gender=female country=FR field=religion
Bernard Law  gender=male country=US field=religion
Bhagwan Shree Rajneesh  gender=male country=IN field=religion
Billy Graham  gender=male country=US field=religion
Binyomin Jacobs  gender=male country=NL field=religion
Camillo Ruini  gender=male country=IT field=religion
Carel ter Linden  gender=male country=NL field=religion
Carlo Maria Martini  gender=male country=IT field=religion
Carlos Belo  gender=male country=TL field=religion
Christoph Schönborn | Schönborn  gender=male country=AT field=religion
Dalai Lama | =dalai lama  gender=male country=CN field=religion
David Koresh | Koresh  gender=male country=US field=religion
Edith Stein  gender=female country=DE field=religion
Edward Schillebeeckx | Schillebeeckx  gender=male country=BE field=religion
Everard de Jong  gender=male country=NL field=religion
Fawaz Jneid  gender=male country=NL field=religion
Franciscus I | Jorge Bergoglio | Bergoglio | Jorge Mario Bergoglio  gender=male country=AR field=religion
Frans Wiertz | Wiertz  gender=male country=NL field=religion
George Carey  gender=male country=GB field=religion
George Pell  gender=male country=AU field=religion
Gerard de Korte  gender=male country=NL field=religion
Gerhard Ludwig Müller  gender=male country=DE field=religion
Godfried Danneels | Danneels  gender=male country=BE field=religion
Gustavo Gutiérrez  gender=male country=PE field=religion
Guy Harpigny  gender=male country=BE field=religion
Haitham al-Haddad  gender=male country=GB field=religion
Hans Hermann Groër | Groër  gender=male country=AT field=religion
Hans Küng | Küng  gender=male country=CH field=religion
Hans van den Hende  gender=male country=NL field=religion
Harrie Smeets  gender=male country=NL field=religion
Huub Oosterhuis | Oosterhuis  gender=male country=NL field=religion
Hélder Câmara | Helder Camara  gender=male country=BR field=religion
Jacob van der Blom  gender=male country=NL field=religion
Jaime Sin  gender=male country=PH field=religion
Jan Greven  gender=male country=NL field=religion
Jan Hendriks  gender=male country=NL field=religion
Jan van Kilsdonk  gender=male country=NL field=religion
Jean-Marie Lustiger | Lustiger  gender=male country=FR field=religion
Jerry Falwell  gender=male country=US field=religion
Jim Jones  gender=male country=US field=religion
Jimmy Swaggart  gender=male country=US field=religion
Joannes Gijsen | Jo Gijsen  gender=male country=NL field=religion
Johan Bonny  gender=male country=BE field=religion
Johan Maasbach  gender=male country=NL field=religion
Johannes Paulus I  gender=male country=IT field=religion
Johannes Paulus II | Karol Wojtyla | Wojtyla  gender=male country=PL field=religion
Johannes Willebrands | Willebrands  gender=male country=NL field=religion
Johannes XXIII  gender=male country=IT field=religion
Josemaría Escrivá | Escrivá de Balaguer  gender=male country=ES field=religion
Joseph Punt  gender=male country=NL field=religion
Joseph Smith  gender=male country=US field=religion
Jozef De Kesel | De Kesel  gender=male country=BE field=religion
Jozef Glemp | Józef Glemp | Glemp  gender=male country=PL field=religion
Justin Welby | Welby  gender=male country=GB field=religion
Karl Lehmann  gender=male country=DE field=religion
Khalil el-Moumni | Khalil El-Moumni | El-Moumni  gender=male country=NL field=religion
Klaas Hendrikse  gender=male country=NL field=religion
Kurt Krenn  gender=male country=AT field=religion
L. Ron Hubbard  gender=male country=US field=religion
Leo Jozef Suenens | Leo Suenens | Suenens  gender=male country=BE field=religion
Leo XIV | Robert Prevost  gender=male country=US field=religion
Leonardo Boff  gender=male country=BR field=religion
Lode Aerts  gender=male country=BE field=religion
Lody van de Kamp  gender=male country=NL field=religion
Luc Jouret  gender=male country=BE field=religion
Luc Terlinden  gender=male country=BE field=religion
Maharishi Mahesh Yogi | Maharishi  gender=male country=IN field=religion
Marcel Lefebvre  gender=male country=FR field=religion
Marcial Maciel  gender=male country=MX field=religion
Maximilian Kolbe  gender=male country=PL field=religion
Moeder Teresa | Moeder Theresa  gender=female country=IN field=religion
Nico ter Linden  gender=male country=NL field=religion
Padre Pio  gender=male country=IT field=religion
Panchen Lama  gender=male country=CN field=religion
Pater Damiaan | Jozef De Veuster | Damiaan De Veuster  gender=male country=BE field=religion
Patriarch Kirill | patriarch Kirill  gender=male country=RU field=religion
Patrick Hoogmartens  gender=male country=BE field=religion
Patrick Moriau  gender=male country=BE field=politics
Paul Van den Berghe  gender=male country=BE field=religion
Paulus VI  gender=male country=IT field=religion
Peter Adriaenssens  gender=male country=BE field=science
Phil Bosmans  gender=male country=BE field=religion
Philippe Barbarin  gender=male country=FR field=religion
Philippe Bär  gender=male country=NL field=religion
Pietro Parolin | Parolin  gender=male country=VA field=religion
Pius IX  gender=male country=IT field=religion
Pius XII  gender=male country=IT field=religion
Priester Daens | Adolf Daens  gender=male country=BE field=history
Rainer Maria Woelki | Woelki  gender=male country=DE field=religion
Raspoetin | Grigori Raspoetin  gender=male country=RU field=history
Raymond Burke  gender=male country=US field=religion
Raël | Claude Vorilhon  gender=male country=FR field=religion
Reinhard Marx  gender=male country=DE field=religion
René de Reuver  gender=male country=NL field=religion
Rik Devillé  gender=male country=BE field=religion
Roger Schutz | Frère Roger  gender=male country=CH field=religion
Roger Vangheluwe | Vangheluwe  gender=male country=BE field=religion
Rowan Williams  gender=male country=GB field=religion
Sathya Sai Baba | Sai Baba  gender=male country=IN field=religion
Sun Myung Moon  gender=male country=KR field=religion
Tarcisio Bertone | Bertone  gender=male country=VA field=religion
Tariq Ramadan  gender=male country=CH field=religion
Theodore McCarrick  gender=male country=US field=religion
Tiny Muskens | Muskens  gender=male country=NL field=religion
Titus Brandsma  gender=male country=NL field=religion
Walter Kasper  gender=male country=DE field=religion
Wim Eijk  gender=male country=NL field=religion
Yusuf al-Qaradawi | Al-Qaradawi  gender=male country=QA field=religion
Zuster Emmanuelle | Soeur Emmanuelle  gender=female country=BE field=religion
Óscar Romero | Oscar Romero  gender=male country=SV field=religion

# Founders, prophets and saints
Abraham Kuyper | Kuyper  gender=male country=NL field=religion
Bartholomeus I  gender=male country=TR field=religion
Boeddha | Siddharta Gautama  gender=male field=religion
Bonifatius  gender=male field=religion
Confucius  gender=male country=CN field=religion
Desiderius Erasmus | Erasmus van Rotterdam  gender=male country=NL field=religion
Franciscus van Assisi  gender=male country=IT field=religion
Franciscus Xaverius  gender=male field=religion
Hadewijch  gender=female country=BE field=culture
Hildegard van Bingen  gender=female country=DE field=religion
Huldrych Zwingli | Zwingli  gender=male country=CH field=religion
Ignatius van Loyola  gender=male country=ES field=religion
Jeanne d'Arc  gender=female country=FR field=history
Jezus Christus | Jezus van Nazareth | Jezus | =Christus | =Jesus Christus  gender=male field=religion
Johannes Calvijn | Calvijn  gender=male country=FR field=religion
Johannes de Doper  gender=male field=religion
Judas Iskariot | Judas Iskarioth  gender=male field=religion
Lao-tse | Lao Tse  gender=male country=CN field=religion
Maarten Luther | Luther  gender=male country=DE field=religion
Margot Kässmann  gender=female country=DE field=religion
Maria Magdalena  gender=male field=religion
Meester Eckhart  gender=male country=DE field=religion
Mohammed | profeet Mohammed  gender=male field=religion ambiguous
Mozes  gender=male field=religion
Pontius Pilatus  gender=male field=religion
Sarah Mullally  gender=female country=GB field=religion
Sint-Nicolaas | Sint Nicolaas  gender=male field=religion
Theresia van Avila | Teresa van Ávila  gender=female country=ES field=religion
Thomas a Kempis  gender=male country=NL field=religion
Thomas van Aquino  gender=male country=IT field=religion
Willibrord  gender=male field=religion
Zarathoestra  gender=male field=religion

# Dutch criminal cases, law and police
Aad Meijboom | Meijboom  gender=male country=NL field=justice
Alex Brenninkmeijer | Brenninkmeijer  gender=male country=NL field=justice
Ali Akgün | Ali Akgun  gender=male country=NL field=justice
Anne Faber  gender=female country=NL field=justice
Arthur Docters van Leeuwen | Docters van Leeuwen  gender=male country=NL field=justice
Astrid Holleeder  gender=female country=NL field=justice
Bart van U.  gender=male country=NL field=justice
Benaouf A.  gender=male country=NL field=justice
Benno L.  gender=male country=NL field=justice
Bernard Welten | Welten  gender=male country=NL field=justice
Bram Moszkowicz | Moszkowicz | Abraham Moszkowicz  gender=male country=NL field=justice
Britta Böhler | Böhler  gender=female country=NL field=justice
Bénédicte Ficq | Benedicte Ficq | Ficq  gender=female country=NL field=justice
Carry Knoops-Hamburger | Carry Hamburger  gender=female country=NL field=justice
Cees Korvinus  gender=male country=NL field=justice
Cevdet Y.  gender=male country=NL field=justice
Charles Zwolsman | Zwolsman  gender=male country=NL field=justice
Chris van Dam  gender=male country=NL field=politics
Cor van Hout | Van Hout  gender=male country=NL field=justice
Daniël van Cotthem  gender=male country=NL field=justice
Dato Steenhuis | Steenhuis  gender=male country=NL field=justice
Dave Roelvink  gender=male country=NL field=media
Derk Wiersum | Wiersum  gender=male country=NL field=justice
Dick Berlijn | Berlijn  gender=male country=NL field=conflict ambiguous
Dineke de Groot  gender=female country=NL field=justice
Dino Soerel | Soerel  gender=male country=NL field=justice
Egbert Myjer | Myjer  gender=male country=NL field=justice
Eric Nordholt | Nordholt  gender=male country=NL field=justice
Erik Akerboom | Akerboom  gender=male country=NL field=justice
Erik O.  gender=male country=NL field=justice
Ernest Louwes  gender=male country=NL field=justice
Ferdi E.  gender=male country=NL field=justice
Fouad L.  gender=male country=NL field=justice
Frank Masmeijer | Masmeijer  gender=male country=NL field=justice
Frank Oerlemans  gender=male country=NL field=justice
Frank Paauw  gender=male country=NL field=justice
Frans Bauduin | Bauduin  gender=male country=NL field=justice
Fred Ros  gender=male country=NL field=justice
Freddy Heineken  gender=male country=NL field=business
Geert Corstens | Corstens  gender=male country=NL field=justice
Geert-Jan Knoops | Geert-Jan Alexander Knoops | Knoops  gender=male country=NL field=justice
Gerard Bouman  gender=male country=NL field=justice
Gerard Spong | Spong  gender=male country=NL field=justice
Germaine C.  gender=male country=NL field=justice
Gerrit van der Burg  gender=male country=NL field=justice
Gerrit-Jan Heijn  gender=male country=NL field=business
Gwenette Martha  gender=male country=NL field=justice
Gökmen T. | Gökmen Tanis  gender=male country=NL field=justice
Hans Anker  gender=male country=NL field=justice
Hans Couzy | Couzy  gender=male country=NL field=conflict
Hans Vrakking | Vrakking  gender=male country=NL field=justice
Harm Brouwer  gender=male country=NL field=justice
Haroon Raza  gender=male country=NL field=justice
Henk van Essen  gender=male country=NL field=justice
Herman Bolhaar | Bolhaar  gender=male country=NL field=justice
Herman Brood  gender=male country=NL field=culture
Herman van Brummelen  gender=male country=NL field=justice
Inez Weski | Weski  gender=female country=NL field=justice
Jan Boone  gender=male country=NL field=justice
Jan Watse Fokkens  gender=male country=NL field=justice
Jan-Hein Kuijpers | Jan Hein Kuijpers  gender=male country=NL field=justice
Janny Knol  gender=female country=NL field=justice
Jason W.  gender=male country=NL field=justice
Jasper S.  gender=male country=NL field=justice
Jelle Kuiper  gender=male country=NL field=justice
Jesse Remmers  gender=male country=NL field=justice
Joan de Wijkerslooth | De Wijkerslooth  gender=male country=NL field=justice
Joes Kloppenburg  gender=male country=NL field=justice
Johan Verhoek | de Hakkelaar | De Hakkelaar  gender=male country=NL field=justice
John Mieremet | Mieremet  gender=male country=NL field=justice
Joop van Riessen  gender=male country=NL field=justice
Joran van der Sloot | Van der Sloot  gender=male country=NL field=justice
Jos B. | Jos Brech  gender=male country=NL field=justice
Jos Leijdekkers | Bolle Jos  gender=male country=NL field=justice
Karst Tates | Karst T.  gender=male country=NL field=justice
Kees B.  gender=male country=NL field=justice
Khadija Ahsmann  gender=female country=NL field=justice
Klaas Bruinsma  gender=male country=NL field=justice
Koos H.  gender=male country=NL field=justice
Koos Plooij | Plooij  gender=male country=NL field=justice
Leo de Wit  gender=male country=NL field=justice
Liesbeth Huyzer  gender=female country=NL field=justice
Liesbeth Zegveld | Zegveld  gender=female country=NL field=justice
Louis Hagemann  gender=male country=NL field=justice
Lucia de Berk | Lucia de B.  gender=female country=NL field=justice
Maarten Feteris  gender=male country=NL field=justice
Maarten van Traa | Van Traa  gender=male country=NL field=politics
Marco Kroon  gender=male country=NL field=conflict
Marianne Vaatstra | Vaatstra  gender=female country=NL field=justice
Mart de Kruif  gender=male country=NL field=conflict
Marten Oosting | Oosting  gender=male country=NL field=justice
Max Moszkowicz  gender=male country=NL field=justice
Meindert Tjoelker | Tjoelker  gender=male country=NL field=justice
Michael Jacobs  gender=male country=NL field=justice
Michael P.  gender=male country=NL field=justice
Michiel Pestman  gender=male country=NL field=justice
Milly Boele  gender=female country=NL field=justice
Mink Kok  gender=male country=NL field=justice
Mohammed B. | Mohammed Bouyeri | Bouyeri  gender=male country=NL field=justice
Nabil B.  gender=male country=NL field=justice
Naoufal F.  gender=male country=NL field=justice
Natalee Holloway | Holloway  gender=female country=US field=justice
Nicky Verstappen  gender=female country=NL field=justice
Nico Meijering  gender=male country=NL field=justice
Nienke Kleiss  gender=female country=NL field=justice
Onno de Jong  gender=male country=NL field=justice
Onno Eichelsheim | Eichelsheim  gender=male country=NL field=conflict
Oscar Hammerstein  gender=male country=NL field=justice
Peter Plasman | Plasman  gender=male country=NL field=justice
Peter R. de Vries | Peter R. De Vries  gender=male country=NL field=justice
Peter Schouten  gender=male country=NL field=justice
Peter van Uhm | Van Uhm  gender=male country=NL field=conflict
Piet Doedens  gender=male country=NL field=justice
Pieter-Jaap Aalbersberg | Aalbersberg  gender=male country=NL field=justice
Raymond Vilé  gender=male country=NL field=justice
Reduan B.  gender=male country=NL field=justice
Reinier van Zutphen  gender=male country=NL field=justice
René Steegmans  gender=male country=NL field=justice
Richard Klinkhamer | Klinkhamer  gender=male country=NL field=justice
Richard Korver  gender=male country=NL field=justice
Richard R.  gender=male country=NL field=justice
Ridouan Taghi | Taghi  gender=male country=NL field=justice
Rinus Otte  gender=male country=NL field=justice
Rob Bauer  gender=male country=NL field=conflict
Rob Bertholee | Bertholee  gender=male country=NL field=justice
Rob de Groot  gender=male country=NL field=justice
Rob Franken  gender=male country=NL field=conflict
Robert M.  gender=male country=NL field=justice
Robert Moszkowicz  gender=male country=NL field=justice
Romy Nieuwburg  gender=female country=NL field=justice
Ron P.  gender=male country=NL field=justice
Royce de Vries  gender=male country=NL field=justice
Sam Klepper | Klepper  gender=male country=NL field=justice
Samir A. | Samir Azzouz  gender=male country=NL field=justice
Sander V.  gender=male country=NL field=justice
Saïd Razzouki | Said Razzouki | Razzouki  gender=male country=NL field=justice
Sonja Holleeder  gender=female country=NL field=justice
Stanley Esser  gender=male country=NL field=justice
Steve Brown  gender=male country=NL field=justice
Stijn Franken  gender=male country=NL field=justice
Sumanta Bansi  gender=female country=NL field=justice
Sybine Jansons  gender=female country=NL field=justice
Sybrand van Hulst  gender=male country=NL field=justice
Sébas Diekstra | Diekstra  gender=male country=NL field=justice
Theo van Gogh  gender=male country=NL field=culture
Thijs H.  gender=male country=NL field=justice
Thom Karremans | Karremans  gender=male country=NL field=conflict
Tjalling van der Goot  gender=male country=NL field=justice
Tjibbe Joustra | Joustra  gender=male country=NL field=justice
Tom Middendorp | Middendorp  gender=male country=NL field=conflict
Tristan van der Vlis | Van der Vlis  gender=male country=NL field=justice
Victor Koppe  gender=male country=NL field=justice
Vito Shukrula  gender=male country=NL field=justice
Volkert van der Graaf | Van der Graaf  gender=male country=NL field=justice
Willeke Dost  gender=male country=NL field=justice
Willem Anker  gender=male country=NL field=justice
Willem Endstra | Endstra  gender=male country=NL field=justice
Willem Holleeder | Holleeder  gender=male country=NL field=justice
Willem Woelders  gender=male country=NL field=justice
Wim Anker  gender=male country=NL field=justice
Wim S.  gender=male country=NL field=justice
Zakaria T.  gender=male country=NL field=justice

# Belgian criminal cases, law and police
Abdallah Ait Oud  gender=male country=BE field=justice
Abdelkader Belliraj | Belliraj  gender=male country=BE field=justice
Adil Charrot  gender=male country=BE field=justice
Agnes Pandy  gender=female country=BE field=justice
Alain Van der Biest  gender=male country=BE field=politics
Alain Winants  gender=male country=BE field=justice
Alex Vercauteren  gender=male country=BE field=justice
Alexandru Caliniuc  gender=male country=BE field=justice
Aloïs Vansteenkiste  gender=male country=BE field=justice
An Marchal  gender=female country=BE field=justice
Andras Pandy | Pandy  gender=male country=BE field=justice
André Gyselbrecht | Gyselbrecht  gender=male country=BE field=justice
André Van Oudenhove  gender=male country=BE field=justice
Andy Martens  gender=male country=BE field=justice
Anne Thily | Thily  gender=female country=BE field=justice
Annick Van Uytsel | Van Uytsel  gender=female country=BE field=justice
Antonio Panzeri | Pier Antonio Panzeri | Panzeri  gender=male country=IT field=politics
Ashraf Sekkaki | Sekkaki  gender=male country=BE field=justice
Assadollah Assadi  gender=male country=IR field=justice
Bart De Pauw  gender=male country=BE field=media
Bart Vosters  gender=male country=BE field=justice
Basri Bajrami  gender=male country=BE field=justice
Benjamin Herman  gender=male country=BE field=justice
Bernard Weinstein  gender=male country=BE field=justice
Bernard Wesphael | Wesphael  gender=male country=BE field=politics
Brahim Abdeslam  gender=male country=BE field=justice
Bruno Bulthé | Bulthé  gender=male country=BE field=justice
Carla Vanparijs  gender=female country=BE field=justice
Catherine De Bolle | De Bolle  gender=female country=BE field=justice
Chakib Akrouh  gender=male country=BE field=justice
Charles-Henri Delcour  gender=male country=BE field=conflict
Christiaan Bonkoffsky  gender=male country=BE field=justice
Christian De Valkeneer  gender=male country=BE field=justice
Christian De Vroom  gender=male country=BE field=justice
Christian Van Buggenhout | Van Buggenhout  gender=male country=BE field=justice
Christine Mussche  gender=female country=BE field=justice
Cédric Visart de Bocarmé  gender=male country=BE field=justice
Damien Vandermeersch | Vandermeersch  gender=male country=BE field=justice
Eefje Lambrecks  gender=female country=BE field=justice
Eliane Liekendael | Liekendael  gender=female country=BE field=justice
Elisabeth Brichet  gender=female country=BE field=justice
Els Clottemans | Clottemans  gender=female country=BE field=justice
Els Van Doren  gender=female country=BE field=justice
Ergün Top  gender=male country=BE field=justice
Eric Snoeck  gender=male country=BE field=justice
Fernand Keuleneer  gender=male country=BE field=justice
Fernand Koekelberg | Koekelberg  gender=male country=BE field=justice ambiguous
Fouad Belkacem | Abou Imran | Belkacem  gender=male country=BE field=justice
Francesco Giorgi  gender=male country=IT field=justice
Frank Schins  gender=male country=BE field=justice
Freddy Horion | Horion  gender=male country=BE field=justice
Freddy Troch  gender=male country=BE field=justice
Frederik Vansina | Vansina  gender=male country=BE field=conflict
Frédéric Van Leeuw | Van Leeuw  gender=male country=BE field=justice
Geert Schoorens  gender=male country=BE field=justice
Geneviève Lhermitte | Lhermitte  gender=female country=BE field=justice
Germain Daenens  gender=male country=BE field=justice
Gino Russo  gender=male country=BE field=justice
Glenn Audenaert | Audenaert  gender=male country=BE field=justice
Godelieve Halsberghe  gender=female country=BE field=justice
Godelieve Timmermans  gender=male country=BE field=justice
Guido Van Wymersch  gender=male country=BE field=justice
Hans Van Themsche | Van Themsche  gender=male country=BE field=justice
Herman Fransen  gender=male country=BE field=justice
Hugo Van Overloop  gender=male country=BE field=justice
Ibrahim El Bakraoui  gender=male country=BE field=justice
Ingrid Visser %sport  gender=female country=NL field=justice
Jaak Raes  gender=male country=BE field=justice
Jacques Langlois | Langlois  gender=male country=BE field=justice
Jacques Velu  gender=male country=BE field=justice
Jan Fermon  gender=male country=BE field=justice
Jan Yperman  gender=male country=BE field=justice
Jean-Claude Van Espen  gender=male country=BE field=justice
Jean-Luc Flagothier  gender=male country=BE field=justice
Jean-Marc Connerotte | Connerotte  gender=male country=BE field=justice
Jean-Marie Piret  gender=male country=BE field=justice
Jean-Pierre Vandersmissen  gender=male country=BE field=justice
Jef Vermassen | Vermassen  gender=male country=BE field=justice
Jejoen Bontinck | Bontinck  gender=male country=BE field=justice
Johan De Becker  gender=male country=BE field=justice
Johan Delmulle | Delmulle  gender=male country=BE field=justice
Johan Platteau  gender=male country=BE field=justice
Jonathan Jacob  gender=male country=BE field=justice
Joris Van Cauter  gender=male country=BE field=justice
Jozef Chovanec | Chovanec  gender=male country=SK field=justice
Julie Lejeune  gender=female country=BE field=justice
Julie Van Espen | Van Espen  gender=female country=BE field=justice
Jürgen Conings | Conings  gender=male country=BE field=conflict
Karel Van Cauwenberghe  gender=male country=BE field=justice
Karel Van Noppen | Van Noppen  gender=male country=BE field=justice
Kati Verstrepen  gender=female country=BE field=justice
Khalid El Bakraoui  gender=male country=BE field=justice
Khalid Zerkani  gender=male country=BE field=justice
Kim De Gelder | Kim de Gelder  gender=female country=BE field=justice
Koenraad Dassen  gender=male country=BE field=justice
Kris Luyckx | Luyckx  gender=male country=BE field=justice
Laetitia Delhez | Delhez  gender=female country=BE field=justice
Lahoucine El Haski  gender=male country=BE field=justice
Laurent Kennes  gender=male country=BE field=justice
Loubna Benaïssa | Loubna Benaissa  gender=female country=BE field=justice
Luc Marchal  gender=male country=BE field=conflict
Madani Bouhouche | Bouhouche  gender=male country=BE field=justice
Malika El Aroud | El Aroud  gender=female country=BE field=justice
Marc Compernol | Compernol  gender=male country=BE field=conflict
Marc de le Court  gender=male country=BE field=justice
Marc De Mesmaeker | De Mesmaeker  gender=male country=BE field=justice
Marc Dutroux | Dutroux  gender=male country=BE field=justice
Marc Tarabella | Tarabella  gender=male country=BE field=politics
Marc Thys  gender=male country=BE field=conflict
Marc Uyttendaele | Uyttendaele  gender=male country=BE field=justice
Marcel Habran  gender=male country=BE field=justice
Martine Doutrèwe | Doutrèwe  gender=female country=BE field=justice
Mawda Shawri | Mawda  gender=female country=BE field=justice
Mehdi Nemmouche | Nemmouche  gender=male country=FR field=justice
Michaël Verhaeghe  gender=male country=BE field=justice
Michel Bourlet | Bourlet  gender=male country=BE field=justice
Michel Claise | Claise  gender=male country=BE field=justice
Michel Fourniret | Fourniret  gender=male country=FR field=justice
Michel Hofman  gender=male country=BE field=conflict
Michel Lelièvre | Lelièvre  gender=male country=BE field=justice
Michel Moyersoen  gender=male country=BE field=justice
Michel Nihoul | Nihoul | Jean-Michel Nihoul  gender=male country=BE field=justice
Michelle Martin  gender=female country=BE field=justice
Mohamed Abrini | Abrini  gender=male country=BE field=justice
Monique Olivier  gender=female country=FR field=justice
Murat Kaplan  gender=male country=BE field=justice
Mélissa Russo | Melissa Russo  gender=female country=BE field=justice
Najim Laachraoui | Laachraoui  gender=male country=BE field=justice
Natacha Bracq  gender=female country=BE field=justice
Nathalie Geijsbregts | Nathalie Geysbregts  gender=female country=BE field=justice
Nathalie Mahy  gender=female country=BE field=justice
Nizar Trabelsi | Trabelsi  gender=male country=TN field=justice
Nordin Benallal | Benallal  gender=male country=BE field=justice
Nordine Amrani  gender=male country=BE field=justice
Olivier Pirson  gender=male country=BE field=justice
Olivier Vandecasteele | Vandecasteele  gender=male country=BE field=justice
Osama Krayem | Krayem  gender=male country=SE field=justice
Patrick De Bruycker  gender=male country=BE field=justice
Patrick Derochette | Derochette  gender=male country=BE field=justice
Patrick Haemers | Haemers  gender=male country=BE field=justice
Paul Bekaert | Bekaert  gender=male country=BE field=justice
Paul Marchal  gender=male country=BE field=justice
Paul Quirynen  gender=male country=BE field=justice
Paul Van Thielen  gender=male country=BE field=justice
Philippe De Staerke  gender=male country=BE field=justice
Philippe Van Linthout  gender=male country=BE field=justice
Pierre Serry  gender=male country=BE field=justice
Piet Van Eeckhaut  gender=male country=BE field=justice
Pol Van den Driessche  gender=male country=BE field=media
Pol Vandemeulebroucke  gender=male country=BE field=justice
Raf Verstraeten  gender=male country=BE field=justice
Robert Beijer  gender=male country=BE field=justice
Roméo Dallaire | Dallaire  gender=male country=CA field=conflict
Ronald Janssen  gender=male country=BE field=justice
Sabine Dardenne | Dardenne  gender=female country=BE field=justice
Salah Abdeslam | Abdeslam  gender=male country=BE field=justice
Sanda Dia  gender=male country=BE field=justice
Semira Adamu  gender=female country=NG field=justice
Serge Moureaux  gender=male country=BE field=politics
Sieglinde De Man  gender=female country=BE field=justice
Sofie Muylle  gender=female country=BE field=justice
Stacy Lemmens  gender=female country=BE field=justice
Staf Van Eyken  gender=male country=BE field=justice
Steve Bakelmans | Bakelmans  gender=male country=BE field=justice
Stijn Saelens  gender=male country=BE field=justice
Sven Mary  gender=male country=BE field=justice
Sven Pichal  gender=male country=BE field=media
Tarek Maaroufi | Maaroufi  gender=male country=BE field=justice
Victor Dauginet  gender=male country=BE field=justice
Walter Damen  gender=male country=BE field=justice
Walter De Smedt  gender=male country=BE field=justice
Walter Van Steenbrugge | Van Steenbrugge  gender=male country=BE field=justice
Xavier Magnée  gender=male country=BE field=justice
Yves Liégeois | Liégeois  gender=male country=BE field=justice

# Dutch criminal cases: officials and others
Roel Fernhout  gender=male country=NL field=politics
Stanley Hillis | Hillis  gender=male country=NL field=justice
Ties Prakken  gender=female country=NL field=justice

# Cyclists
Abraham Olano | Olano  gender=male country=ES field=sport
Adam Yates  gender=male country=GB field=sport
Adri van der Poel  gender=male country=NL field=sport
Alberto Contador | Contador  gender=male country=ES field=sport
Alejandro Valverde | Valverde  gender=male country=ES field=sport
Aleksej Loetsenko | Alexej Loetsenko  gender=male country=KZ field=sport
Alessandro Petacchi | Petacchi  gender=male country=IT field=sport
Alexander Kristoff | Kristoff  gender=male country=NO field=sport
Alexander Vinokoerov | Aleksandr Vinokoerov | Vinokoerov | Alexandre Vinokourov  gender=male country=KZ field=sport
Alexander Zülle | Alex Zülle | Zülle  gender=male country=CH field=sport
Amy Pieters  gender=female country=NL field=sport
Andreas Klöden | Klöden  gender=male country=DE field=sport
Andreï Tchmil | Andrei Tchmil | Tchmil  gender=male country=BE field=sport
André Greipel | Greipel  gender=male country=DE field=sport
Andy Hampsten  gender=male country=US field=sport
Andy Schleck  gender=male country=LU field=sport
Anna van der Breggen | Van der Breggen  gender=female country=NL field=sport
Annemiek van Vleuten | Van Vleuten  gender=female country=NL field=sport
Antoine Demoitié | Demoitié  gender=male country=BE field=sport
Arnaud De Lie | De Lie  gender=male country=BE field=sport
Arnaud Démare | Démare  gender=male country=FR field=sport
Axel Maertens  gender=male country=BE field=sport
Axel Merckx  gender=male country=BE field=sport
Bart Wellens  gender=male country=BE field=sport
Bauke Mollema | Mollema  gender=male country=NL field=sport
Ben Healy  gender=male country=IE field=sport
Bernard Hinault | Hinault  gender=male country=FR field=sport
Bernard Thévenet | Thévenet  gender=male country=FR field=sport
Bert Oosterbosch  gender=male country=NL field=sport
Biniam Girmay | Girmay  gender=male country=ER field=sport
Bjarne Riis | Riis  gender=male country=DK field=sport
Bjorg Lambrecht  gender=male country=BE field=sport
Bo Hamburger  gender=male country=DK field=sport
Boy van Poppel  gender=male country=NL field=sport
Bradley Wiggins | Wiggins  gender=male country=GB field=sport
Bram Tankink | Tankink  gender=male country=NL field=sport
Brian Cookson  gender=male country=GB field=sport
Briek Schotte  gender=male country=BE field=sport
Bruno Roussel  gender=male country=FR field=sport
Cadel Evans  gender=male country=AU field=sport
Caleb Ewan  gender=male country=AU field=sport
Carlos Sastre  gender=male country=ES field=sport
Cees Priem  gender=male country=NL field=sport
Ceylin del Carmen Alvarado | Ceylin Alvarado  gender=female country=NL field=sport
Chantal Blaak | Chantal van den Broek-Blaak  gender=female country=NL field=sport
Charly Gaul  gender=male country=LU field=sport
Chris Boardman | Boardman  gender=male country=GB field=sport
Chris Froome | Froome  gender=male country=GB field=sport
Chris Hoy  gender=male country=GB field=sport
Christian Prudhomme | Prudhomme  gender=male country=FR field=sport
Christophe Bassons  gender=male country=FR field=sport
Christophe Laporte  gender=male country=FR field=sport
Christophe Moreau  gender=male country=FR field=sport
Claude Criquielion | Criquielion  gender=male country=BE field=sport
Claudio Chiappucci | Chiappucci  gender=male country=IT field=sport
Damiano Cunego | Cunego  gender=male country=IT field=sport
Danilo Di Luca | Di Luca  gender=male country=IT field=sport
Danny De Bie  gender=male country=BE field=sport
Danny van Poppel  gender=male country=NL field=sport
Daphny van den Brand  gender=female country=NL field=sport
Dave Brailsford | Brailsford  gender=male country=GB field=sport
David Gaudu | Gaudu  gender=male country=FR field=sport
David Lappartient  gender=male country=FR field=sport
David Millar  gender=male country=GB field=sport
David van der Poel  gender=male country=NL field=sport
Demi Vollering | Vollering  gender=female country=NL field=sport
Denis Mensjov | Mensjov  gender=male country=RU field=sport
Dirk De Wolf  gender=male country=BE field=sport
Dirk Demol  gender=male country=BE field=sport
Dries Devenyns | Devenyns  gender=male country=BE field=sport
Dylan Groenewegen | Groenewegen  gender=male country=NL field=sport
Dzjamolidin Abdoesjaparov | Abdoesjaparov  gender=male country=UZ field=sport
Eddy Merckx | Merckx  gender=male country=BE field=sport
Eddy Planckaert  gender=male country=BE field=sport
Edvald Boasson Hagen | Boasson Hagen  gender=male country=NO field=sport
Edward Theuns | Theuns  gender=male country=BE field=sport
Edwig Van Hooydonck | Van Hooydonck  gender=male country=BE field=sport
Egan Bernal | Bernal  gender=male country=CO field=sport
Eli Iserbyt | Iserbyt  gender=male country=BE field=sport
Elia Viviani  gender=male country=IT field=sport
Elisa Longo Borghini | Longo Borghini  gender=female country=IT field=sport
Ellen van Dijk  gender=female country=NL field=sport
Eric De Vlaeminck  gender=male country=BE field=sport
Eric Vanderaerden | Vanderaerden  gender=male country=BE field=sport
Erik Breukink | Breukink  gender=male country=NL field=sport
Erik Dekker  gender=male country=NL field=sport
Erik Zabel | Zabel  gender=male country=DE field=sport
Erwin Vervecken | Vervecken  gender=male country=BE field=sport
Etienne De Wilde  gender=male country=BE field=sport
Eufemiano Fuentes %justice  gender=male country=ES field=sport
Evgeni Berzin | Jevgeni Berzin  gender=male country=RU field=sport
Fabian Cancellara | Cancellara  gender=male country=CH field=sport
Fabio Aru  gender=male country=IT field=sport
Fabio Jakobsen | Jakobsen  gender=male country=NL field=sport
Fabio Parra  gender=male country=CO field=sport
Fausto Coppi | Coppi  gender=male country=IT field=sport
Felice Gimondi | Gimondi  gender=male country=IT field=sport
Fem van Empel | Van Empel  gender=female country=NL field=sport
Ferdi Van Den Haute  gender=male country=BE field=sport
Filip Meirhaeghe | Meirhaeghe  gender=male country=BE field=sport
Filippo Ganna | Ganna  gender=male country=IT field=sport
Filippo Pozzato | Pozzato  gender=male country=IT field=sport
Floyd Landis | Landis  gender=male country=US field=sport
Fons De Wolf  gender=male country=BE field=sport
Francesco Moser  gender=male country=IT field=sport
Franco Ballerini | Ballerini  gender=male country=IT field=sport
Frans Maassen  gender=male country=NL field=sport
Freddy Maertens | Maertens  gender=male country=BE field=sport
Fränk Schleck | Frank Schleck  gender=male country=LU field=sport
Geert Leinders  gender=male country=BE field=sport
Geraint Thomas  gender=male country=GB field=sport
Gerben Karstens  gender=male country=NL field=sport
Gerrie Knetemann | Knetemann  gender=male country=NL field=sport
Gerrit Schulte  gender=male country=NL field=sport
Gert-Jan Theunisse | Theunisse  gender=male country=NL field=sport
Gianni Bugno | Bugno  gender=male country=IT field=sport
Gilberto Simoni  gender=male country=IT field=sport
Gino Bartali | Bartali  gender=male country=IT field=sport
Giuseppe Saronni | Saronni  gender=male country=IT field=sport
Greg LeMond | LeMond  gender=male country=US field=sport
Greg Van Avermaet | Van Avermaet  gender=male country=BE field=sport
Hanka Kupfernagel  gender=female country=DE field=sport
Harold Knebel  gender=male country=NL field=sport
Harrie Lavreysen | Lavreysen  gender=male country=NL field=sport
Hein Verbruggen | Verbruggen  gender=male country=NL field=sport
Hennie Kuiper  gender=male country=NL field=sport
Herman Van Springel  gender=male country=BE field=sport
Iljo Keisse | Keisse  gender=male country=BE field=sport
Ingrid Haringa  gender=female country=NL field=sport
Isaac del Toro  gender=male country=MX field=sport
Ivan Basso | Basso  gender=male country=IT field=sport
Ivan Gotti  gender=male country=IT field=sport
Jacques Anquetil | Anquetil  gender=male country=FR field=sport
Jai Hindley | Hindley  gender=male country=AU field=sport
Jan Boven  gender=male country=NL field=sport
Jan Gisbers  gender=male country=NL field=sport
Jan Janssen  gender=male country=NL field=sport
Jan Maas  gender=male country=NL field=sport
Jan Raas  gender=male country=NL field=sport
Jan Siemons  gender=male country=NL field=sport
Jan Ullrich | Ullrich  gender=male country=DE field=sport
Jasper Philipsen  gender=male country=BE field=sport
Jasper Stuyven | Stuyven  gender=male country=BE field=sport
Jean-Marie Leblanc  gender=male country=FR field=sport
Jean-Marie Wampers  gender=male country=BE field=sport
Jean-Paul van Poppel  gender=male country=NL field=sport
Jeannie Longo | Longo  gender=female country=FR field=sport
Jeffrey Hoogland | Hoogland  gender=male country=NL field=sport
Jelle Nijdam | Nijdam  gender=male country=NL field=sport
Jelle Vanendert  gender=male country=BE field=sport
Jempi Monseré | Monseré  gender=male country=BE field=sport
Jens Keukeleire | Keukeleire  gender=male country=BE field=sport
Jens Voigt  gender=male country=DE field=sport
Jeroen Blijlevens | Blijlevens  gender=male country=NL field=sport
Jo Planckaert  gender=male country=BE field=sport
Joaquim Rodríguez  gender=male country=ES field=sport
Johan Bruyneel | Bruyneel  gender=male country=BE field=sport
Johan De Muynck  gender=male country=BE field=sport
Johan Museeuw | Museeuw  gender=male country=BE field=sport
John Degenkolb | Degenkolb  gender=male country=DE field=sport
Johnny Hoogerland | Hoogerland  gender=male country=NL field=sport
Jolien D'hoore | D'hoore  gender=female country=BE field=sport
Jonas Vingegaard | Vingegaard  gender=male country=DK field=sport
Jonathan Milan  gender=male country=IT field=sport
Joop Zoetemelk | Zoetemelk  gender=male country=NL field=sport
Jos van Emden  gender=male country=NL field=sport
Joseba Beloki | Beloki  gender=male country=ES field=sport
José De Cauwer  gender=male country=BE field=sport
João Almeida  gender=male country=PT field=sport
Juan Ayuso  gender=male country=ES field=sport
Julian Alaphilippe | Alaphilippe  gender=male country=FR field=sport
Julie Van de Velde  gender=female country=BE field=sport
Jurgen Van den Broeck  gender=male country=BE field=sport
Jürgen Roelandts | Roelandts  gender=male country=BE field=sport
Karl Vannieuwkerke | Vannieuwkerke %media  gender=male country=BE field=sport
Karsten Kroon  gender=male country=NL field=sport
Kasper Asgreen | Asgreen  gender=male country=DK field=sport
Keetie van Oosten-Hage | Keetie Hage  gender=female country=NL field=sport
Kenny De Ketele  gender=male country=BE field=sport
Kevin Pauwels  gender=male country=BE field=sport
Kim Kirchen  gender=male country=LU field=sport
Kirsten Wild  gender=female country=NL field=sport
Klaas Vantornout | Vantornout  gender=male country=BE field=sport
Koen Bouwman  gender=male country=NL field=sport
Lance Armstrong | Armstrong  gender=male country=US field=sport
Lars Boom  gender=male country=NL field=sport
Laura Smulders  gender=female country=NL field=sport
Laurens Sweeck | Sweeck  gender=male country=BE field=sport
Laurens ten Dam | Ten Dam  gender=male country=NL field=sport
Laurent Fignon | Fignon  gender=male country=FR field=sport
Laurent Jalabert | Jalabert  gender=male country=FR field=sport
Leif Hoste  gender=male country=BE field=sport
Leon van Bon  gender=male country=NL field=sport
Leontien van Moorsel | Leontien Zijlaard-van Moorsel | Leontien Zijlaard | Van Moorsel  gender=female country=NL field=sport
Levi Leipheimer  gender=male country=US field=sport
Lorena Wiebes | Wiebes  gender=female country=NL field=sport ambiguous
Lotte Kopecky | Kopecky  gender=female country=BE field=sport
Louison Bobet | Bobet  gender=male country=FR field=sport
Lucho Herrera  gender=male country=CO field=sport
Lucien Van Impe | Van Impe  gender=male country=BE field=sport
Lucinda Brand  gender=female country=NL field=sport
Ludo Dierckxsens  gender=male country=BE field=sport
Maarten den Bakker  gender=male country=NL field=sport
Mads Pedersen  gender=male country=DK field=sport
Marc Demeyer  gender=male country=BE field=sport
Marc Hirschi  gender=male country=CH field=sport
Marc Sergeant  gender=male country=BE field=sport
Marcel Kittel | Kittel  gender=male country=DE field=sport
Marco Pantani | Pantani  gender=male country=IT field=sport
Marianne Berglund  gender=female country=SE field=sport
Marianne Vos  gender=female country=NL field=sport
Mario Cipollini | Cipollini  gender=male country=IT field=sport
Mario De Clercq  gender=male country=BE field=sport
Mark Cavendish | Cavendish  gender=male country=GB field=sport
Mart Smeets + %media  gender=male country=NL field=sport
Matej Mohoric | Matej Mohorič | Mohoric  gender=male country=SI field=sport
Mathieu van der Poel | Van der Poel  gender=male country=NL field=sport
Matteo Trentin  gender=male country=IT field=sport
Matthew Gilmore  gender=male country=BE field=sport
Maurizio Fondriest | Fondriest  gender=male country=IT field=sport
Mauro Gianetti  gender=male country=CH field=sport
Merijn Zeeman  gender=male country=NL field=sport
Michael Boogerd | Boogerd  gender=male country=NL field=sport
Michael Matthews  gender=male country=AU field=sport
Michael Rasmussen  gender=male country=DK field=sport
Michael Vanthourenhout  gender=male country=BE field=sport
Michal Kwiatkowski | Kwiatkowski  gender=male country=PL field=sport
Michel Pollentier | Pollentier  gender=male country=BE field=sport
Michel Wuyts %media  gender=male country=BE field=sport
Michele Bartoli | Bartoli  gender=male country=IT field=sport
Michele Ferrari %science  gender=male country=IT field=sport
Miguel Indurain | Miguel Induráin | Indurain  gender=male country=ES field=sport
Mike Teunissen  gender=male country=NL field=sport
Monique Knol  gender=female country=NL field=sport
Moreno Argentin | Argentin  gender=male country=IT field=sport
Nairo Quintana | Quintana  gender=male country=CO field=sport
Nick Nuyens  gender=male country=BE field=sport
Nicky Degrendele | Degrendele  gender=female country=BE field=sport
Nico Mattan  gender=male country=BE field=sport
Niek Kimmann | Kimmann  gender=male country=NL field=sport
Niels Albert  gender=male country=BE field=sport
Niki Terpstra  gender=male country=NL field=sport
Olaf Ludwig  gender=male country=DE field=sport
Olav Kooij | Kooij  gender=male country=NL field=sport
Oliver Naesen | Naesen  gender=male country=BE field=sport
Oscar Freire | Óscar Freire | Freire  gender=male country=ES field=sport
Paolo Bettini | Bettini  gender=male country=IT field=sport
Pat McQuaid | McQuaid  gender=male country=IE field=sport
Patrick Lefevere | Lefevere  gender=male country=BE field=sport
Patrick Sercu | Sercu  gender=male country=BE field=sport
Pauline Ferrand-Prévot | Ferrand-Prévot  gender=female country=FR field=sport
Pavel Tonkov  gender=male country=RU field=sport
Pedro Delgado  gender=male country=ES field=sport
Peter Post  gender=male country=NL field=sport
Peter Sagan | Sagan  gender=male country=SK field=sport
Peter Van Petegem | Van Petegem  gender=male country=BE field=sport
Philippe Gilbert | Gilbert  gender=male country=BE field=sport
Philippe Thys  gender=male country=BE field=sport
Pieter Weening | Weening  gender=male country=NL field=sport
Primoz Roglic | Primož Roglič | Roglic | Roglič  gender=male country=SI field=sport
Puck Pieterse | Pieterse  gender=female country=NL field=sport ambiguous
Rafal Majka | Majka  gender=male country=PL field=sport
Raymond Poulidor | Poulidor  gender=male country=FR field=sport
Remco Evenepoel | Evenepoel  gender=male country=BE field=sport
Richard Carapaz | Carapaz  gender=male country=EC field=sport
Richard Plugge | Plugge  gender=male country=NL field=sport
Richard Virenque | Virenque  gender=male country=FR field=sport
Richie Porte  gender=male country=AU field=sport
Rigoberto Urán | Rigoberto Uran  gender=male country=CO field=sport
Rik Van Looy | Van Looy  gender=male country=BE field=sport
Rik Van Steenbergen | Van Steenbergen  gender=male country=BE field=sport
Robbie McEwen | McEwen  gender=male country=AU field=sport
Robert Gesink | Gesink  gender=male country=NL field=sport
Robert Millar  gender=male country=GB field=sport
Roger De Vlaeminck | De Vlaeminck  gender=male country=BE field=sport
Roland Liboton | Liboton  gender=male country=BE field=sport
Rolf Aldag  gender=male country=DE field=sport
Rolf Sörensen  gender=male country=DK field=sport
Romain Bardet | Bardet  gender=male country=FR field=sport
Romain Maes  gender=male country=BE field=sport
Roman Kreuziger | Kreuziger  gender=male country=CZ field=sport
Roy van den Berg  gender=male country=NL field=sport
Rudi Altig  gender=male country=DE field=sport
Rudy Dhaenens  gender=male country=BE field=sport
Sam Oomen | Oomen  gender=male country=NL field=sport
Sanne Cant  gender=female country=BE field=sport
Sean Kelly  gender=male country=IE field=sport
Sep Vanmarcke | Vanmarcke  gender=male country=BE field=sport
Sepp Kuss  gender=male country=US field=sport
Servais Knaven | Knaven  gender=male country=NL field=sport
Shanne Braspennincx | Braspennincx  gender=female country=NL field=sport
Shari Bossuyt  gender=female country=BE field=sport
Simon Gerrans | Gerrans  gender=male country=AU field=sport
Simon Yates  gender=male country=GB field=sport
Sonny Colbrelli | Colbrelli  gender=male country=IT field=sport
Stefan Küng  gender=male country=CH field=sport
Stephen Roche | Roche  gender=male country=IE field=sport
Steven Kruijswijk | Kruijswijk  gender=male country=NL field=sport
Steven Rooks | Rooks  gender=male country=NL field=sport
Stijn Devolder | Devolder  gender=male country=BE field=sport
Stuart O'Grady  gender=male country=AU field=sport
Sven Nys | Nys  gender=male country=BE field=sport
Sylvère Maes  gender=male country=BE field=sport
Tadej Pogacar | Tadej Pogačar | Pogacar | Pogačar  gender=male country=SI field=sport
Tao Geoghegan Hart | Geoghegan Hart  gender=male country=GB field=sport
Teun Mulder  gender=male country=NL field=sport
Theo Bos  gender=male country=NL field=sport
Theo de Rooij | De Rooij  gender=male country=NL field=sport
Thibau Nys  gender=male country=BE field=sport
Thibaut Pinot | Pinot  gender=male country=FR field=sport
Thomas De Gendt  gender=male country=BE field=sport
Thomas Dekker  gender=male country=NL field=sport
Thomas Voeckler | Voeckler  gender=male country=FR field=sport
Thor Hushovd | Hushovd  gender=male country=NO field=sport
Thymen Arensman | Arensman  gender=male country=NL field=sport
Tiesj Benoot | Benoot  gender=male country=BE field=sport
Tim Merlier | Merlier  gender=male country=BE field=sport
Tim Wellens | Wellens  gender=male country=BE field=sport
Tom Boonen | Boonen  gender=male country=BE field=sport
Tom Dumoulin | Dumoulin  gender=male country=NL field=sport
Tom Pidcock | Thomas Pidcock | Pidcock  gender=male country=GB field=sport
Tom Simpson  gender=male country=GB field=sport
Tom Steels | Steels  gender=male country=BE field=sport
Tony Martin  gender=male country=DE field=sport
Tony Rominger | Rominger  gender=male country=CH field=sport
Toon Aerts  gender=male country=BE field=sport
Tristan Hoffman  gender=male country=NL field=sport
Tyler Hamilton  gender=male country=US field=sport
Victor Campenaerts | Campenaerts  gender=male country=BE field=sport
Vincenzo Nibali | Nibali  gender=male country=IT field=sport
Walter Godefroot | Godefroot  gender=male country=BE field=sport
Walter Planckaert  gender=male country=BE field=sport
Warren Barguil | Barguil  gender=male country=FR field=sport
Wilco Kelderman | Kelderman  gender=male country=NL field=sport
Wilfried Nelissen  gender=male country=BE field=sport
Willy Voet  gender=male country=BE field=sport
Wim van Est | Van Est  gender=male country=NL field=sport
Wout Poels | Poels  gender=male country=NL field=sport
Wout van Aert | Van Aert | Wout Van Aert  gender=male country=BE field=sport
Wout Wagtmans | Wagtmans  gender=male country=NL field=sport
Wouter Weylandt | Weylandt  gender=male country=BE field=sport
Yves Lampaert | Lampaert  gender=male country=BE field=sport
Yvonne Reynders  gender=male country=BE field=sport
Zdenek Stybar | Stybar  gender=male country=CZ field=sport
Zenon Jaskula  gender=male country=PL field=sport

# Football: Dutch players and coaches
Abdelhak Nouri | Appie Nouri  gender=male country=NL field=sport
Abe Lenstra  gender=male country=NL field=sport
Adri van Tiggelen  gender=male country=NL field=sport
Adrie Koster  gender=male country=NL field=sport
Alfred Schreuder  gender=male country=NL field=sport
Andries Jonker  gender=male country=NL field=sport
Andries Noppert | Noppert  gender=male country=NL field=sport
André Ooijer | Ooijer  gender=male country=NL field=sport
Arie Haan  gender=male country=NL field=sport
Arie van Eijden  gender=male country=NL field=sport
Arjen Robben | Robben  gender=male country=NL field=sport
Arne Slot  gender=male country=NL field=sport
Arnold Mühren  gender=male country=NL field=sport
Aron Winter  gender=male country=NL field=sport
Art Langeler  gender=male country=NL field=sport
Arthur Numan  gender=male country=NL field=sport
Barry Hulshoff  gender=male country=NL field=sport
Bart Verbruggen  gender=male country=NL field=sport
Bep Bakhuys  gender=male country=NL field=sport
Berry van Aerle  gender=male country=NL field=sport
Bert van Marwijk | Van Marwijk  gender=male country=NL field=sport
Bert van Oostveen  gender=male country=NL field=sport
Björn Kuipers  gender=male country=NL field=sport
Brian Brobbey | Brobbey  gender=male country=NL field=sport
Bruno Martins Indi | Martins Indi  gender=male country=NL field=sport
Bryan Roy  gender=male country=NL field=sport
Charles Corver  gender=male country=NL field=sport
Clarence Seedorf | Seedorf  gender=male country=NL field=sport
Co Adriaanse  gender=male country=NL field=sport
Cody Gakpo | Gakpo  gender=male country=NL field=sport
Coen Moulijn | Moulijn  gender=male country=NL field=sport
Daley Blind  gender=male country=NL field=sport
Daniëlle van de Donk  gender=female country=NL field=sport
Danny Blind  gender=male country=NL field=sport
Danny Makkelie | Makkelie  gender=male country=NL field=sport
Davy Klaassen | Klaassen  gender=male country=NL field=sport
Demy de Zeeuw  gender=male country=NL field=sport
Dennis Bergkamp  gender=male country=NL field=sport
Denzel Dumfries | Dumfries  gender=male country=NL field=sport ambiguous
Dick Advocaat | Advocaat  gender=male country=NL field=sport ambiguous
Dick Jol  gender=male country=NL field=sport
Dick Nanninga  gender=male country=NL field=sport
Dick Schreuder  gender=male country=NL field=sport
Dirk Kuijt | Dirk Kuyt | Kuijt | Kuyt  gender=male country=NL field=sport
Donny van de Beek  gender=male country=NL field=sport
Donyell Malen | Malen  gender=male country=NL field=sport ambiguous
Ed de Goey | Ed de Goeij  gender=male country=NL field=sport
Edgar Davids  gender=male country=NL field=sport
Edson Braafheid  gender=male country=NL field=sport
Edwin van der Sar | Van der Sar  gender=male country=NL field=sport
Eljero Elia  gender=male country=NL field=sport
Erik ten Hag | Ten Hag  gender=male country=NL field=sport
Ernie Brandts  gender=male country=NL field=sport
Erwin Koeman  gender=male country=NL field=sport
Esmee Brugts  gender=female country=NL field=sport
Faas Wilkes  gender=male country=NL field=sport
Foppe de Haan  gender=male country=NL field=sport
Frank Arnesen  gender=male country=DK field=sport
Frank de Boer  gender=male country=NL field=sport
Frank Rijkaard | Rijkaard  gender=male country=NL field=sport
Fred Grim  gender=male country=NL field=sport
Fred Rutten | Rutten  gender=male country=NL field=sport
Frenkie de Jong  gender=male country=NL field=sport
Gaston Taument  gender=male country=NL field=sport
Georginio Wijnaldum | Wijnaldum  gender=male country=NL field=sport ambiguous
Gerald Vanenburg | Vanenburg  gender=male country=NL field=sport
Gerrie Mühren  gender=male country=NL field=sport
Gertjan Verbeek  gender=male country=NL field=sport
Giovanni van Bronckhorst | Van Bronckhorst  gender=male country=NL field=sport
Gregory van der Wiel  gender=male country=NL field=sport
Guus Hiddink | Hiddink  gender=male country=NL field=sport
Hakim Ziyech | Ziyech  gender=male country=MA field=sport
Hans Kraay  gender=male country=NL field=sport
Hans van Breukelen | Van Breukelen  gender=male country=NL field=sport
Hans Westerhof  gender=male country=NL field=sport
Henk Groot  gender=male country=NL field=sport
Henk Kesler | Kesler  gender=male country=NL field=sport
Henk ten Cate | Ten Cate  gender=male country=NL field=sport
Huub Stevens  gender=male country=NL field=sport
Ibrahim Afellay | Afellay  gender=male country=NL field=sport
Jaap Stam  gender=male country=NL field=sport
Jackie Groenen  gender=female country=NL field=sport
Jan Jongbloed | Jongbloed  gender=male country=NL field=sport
Jan Mulder  gender=male country=NL field=sport
Jan Peter van de Kempenaer  gender=male country=NL field=sport
Jan Wouters  gender=male country=NL field=sport
Jan Zwartkruis  gender=male country=NL field=sport
Jasper Cillessen | Cillessen  gender=male country=NL field=sport
Jeremie Frimpong | Frimpong  gender=male country=NL field=sport
Jill Roord  gender=female country=NL field=sport
Jimmy Floyd Hasselbaink | Hasselbaink  gender=male country=NL field=sport
Jo Bonfrère  gender=male country=NL field=sport
Joey Veerman  gender=male country=NL field=sport
Johan Cruijff | Cruijff | Johan Cruyff | Cruyff  gender=male country=NL field=sport
Johan Derksen  gender=male country=NL field=media
Johan Neeskens | Neeskens  gender=male country=NL field=sport
John Bosman  gender=male country=NL field=sport
John de Wolf  gender=male country=NL field=sport
John Heitinga | Heitinga  gender=male country=NL field=sport
John Metgod | Metgod  gender=male country=NL field=sport
John Stegeman  gender=male country=NL field=sport
John van 't Schip  gender=male country=NL field=sport
John van den Brom  gender=male country=NL field=sport
Johnny Rep  gender=male country=NL field=sport
Jonathan de Guzman  gender=male country=NL field=sport
Jordi Cruijff | Jordi Cruyff  gender=male country=NL field=sport
Jordy Clasie | Clasie  gender=male country=NL field=sport
Jorien van den Herik | Van den Herik  gender=male country=NL field=business
Joris Mathijsen | Mathijsen  gender=male country=NL field=sport
Jorrel Hato  gender=male country=NL field=sport
Joshua Zirkzee | Zirkzee  gender=male country=NL field=sport
Jurriën Timber | Jurrien Timber  gender=male country=NL field=sport
Justin Bijlow | Bijlow  gender=male country=NL field=sport
Justin Kluivert  gender=male country=NL field=sport
Kees Jansma  gender=male country=NL field=media
Kees Kist  gender=male country=NL field=sport
Kees Rijvers  gender=male country=NL field=sport
Kenneth Taylor  gender=male country=NL field=sport
Kevin Strootman | Strootman  gender=male country=NL field=sport
Khalid Boulahrouz | Boulahrouz  gender=male country=NL field=sport
Klaas-Jan Huntelaar | Huntelaar  gender=male country=NL field=sport
Leo Beenhakker | Beenhakker  gender=male country=NL field=sport
Leroy Fer  gender=male country=NL field=sport
Lieke Martens  gender=female country=NL field=sport
Lineth Beerensteyn | Beerensteyn  gender=female country=NL field=sport
Louis van Gaal | Van Gaal  gender=male country=NL field=sport
Luuk de Jong  gender=male country=NL field=sport
Maarten Stekelenburg  gender=male country=NL field=sport
Marc Overmars | Overmars  gender=male country=NL field=sport
Marco van Basten | Van Basten  gender=male country=NL field=sport
Mario van der Ende  gender=male country=NL field=sport
Mark Flekken  gender=male country=NL field=sport
Mark Parsons  gender=male country=GB field=sport
Mark van Bommel  gender=male country=NL field=sport
Marten de Roon  gender=male country=NL field=sport
Martin Jol  gender=male country=NL field=sport
Matthijs de Ligt  gender=male country=NL field=sport
Memphis Depay | Depay  gender=male country=NL field=sport
Michael Reiziger | Reiziger  gender=male country=NL field=sport ambiguous
Michael van Praag | Van Praag  gender=male country=NL field=sport
Michel Vorm  gender=male country=NL field=sport
Micky van de Ven  gender=male country=NL field=sport
Mino Raiola | Raiola  gender=male country=IT field=business
Mohamed Ihattaren | Ihattaren  gender=male country=NL field=sport
Morten Olsen  gender=male country=DK field=sport
Nathan Aké  gender=male country=NL field=sport
Nigel de Jong  gender=male country=NL field=sport
Orlando Engelaar  gender=male country=NL field=sport
Patrick Kluivert  gender=male country=NL field=sport
Peter Bosz | Bosz  gender=male country=NL field=sport
Peter van Vossen  gender=male country=NL field=sport
Phillip Cocu | Philip Cocu | Cocu  gender=male country=NL field=sport
Pierre van Hooijdonk | Van Hooijdonk  gender=male country=NL field=sport
Piet Keizer  gender=male country=NL field=sport
Piet Schrijvers  gender=male country=NL field=sport
Pieter Huistra  gender=male country=NL field=sport
Pieter Vink  gender=male country=NL field=sport
Quincy Promes | Promes  gender=male country=NL field=sport
Quinten Timber  gender=male country=NL field=sport
Rafael van der Vaart | Van der Vaart  gender=male country=NL field=sport
Regi Blinker  gender=male country=NL field=sport
Reinier Robbemond  gender=male country=NL field=sport
Remko Pasveer | Pasveer  gender=male country=NL field=sport
René Meulensteen | Meulensteen  gender=male country=NL field=sport
René van de Kerkhof  gender=male country=NL field=sport
Ricardo Moniz  gender=male country=NL field=sport
Richard Witschge  gender=male country=NL field=sport
Rinus Michels  gender=male country=NL field=sport
Rob Rensenbrink | Rensenbrink  gender=male country=NL field=sport
Rob Witschge  gender=male country=NL field=sport
Robin van Persie | Van Persie  gender=male country=NL field=sport
Ron Jans  gender=male country=NL field=sport
Ron Vlaar | Vlaar  gender=male country=NL field=sport
Ronald de Boer  gender=male country=NL field=sport
Ronald Koeman  gender=male country=NL field=sport
Ronald Waterreus | Waterreus  gender=male country=NL field=sport
Roy Makaay | Makaay  gender=male country=NL field=sport
Royston Drenthe  gender=male country=NL field=sport
Ruud Brood  gender=male country=NL field=sport
Ruud Geels  gender=male country=NL field=sport
Ruud Gullit | Gullit  gender=male country=NL field=sport
Ruud Hesp  gender=male country=NL field=sport
Ruud Krol  gender=male country=NL field=sport
Ruud van Nistelrooij | Van Nistelrooij | Ruud van Nistelrooy | Van Nistelrooy  gender=male country=NL field=sport
Ryan Babel | Babel  gender=male country=NL field=sport ambiguous
Ryan Gravenberch | Gravenberch  gender=male country=NL field=sport
Sari van Veenendaal  gender=female country=NL field=sport
Sarina Wiegman | Wiegman  gender=female country=NL field=sport
Serdar Gözübüyük | Gözübüyük  gender=male country=NL field=sport
Shanice van de Sanden  gender=female country=NL field=sport
Sherida Spitse | Spitse  gender=female country=NL field=sport
Siem de Jong  gender=male country=NL field=sport
Sjaak Swart  gender=male country=NL field=sport
Sonny Silooy  gender=male country=NL field=sport
Stanley Menzo | Menzo  gender=male country=NL field=sport
Stefan de Vrij  gender=male country=NL field=sport
Steven Berghuis  gender=male country=NL field=sport
Steven Bergwijn | Bergwijn  gender=male country=NL field=sport
Theo Janssen  gender=male country=NL field=sport
Thijs Libregts  gender=male country=NL field=sport
Tijjani Reijnders | Reijnders  gender=male country=NL field=sport
Tim de Cler  gender=male country=NL field=sport
Tim Krul  gender=male country=NL field=sport
Ulrich van Gobbel  gender=male country=NL field=sport
Uri Coronel  gender=male country=NL field=sport
Vera Pauw  gender=female country=NL field=sport
Virgil van Dijk  gender=male country=NL field=sport
Vivianne Miedema | Miedema  gender=female country=NL field=sport
Wesley Sneijder | Sneijder  gender=male country=NL field=sport
Willem van der Kuijlen | Willy van der Kuijlen  gender=male country=NL field=sport
Willem van Hanegem | Van Hanegem  gender=male country=NL field=sport
Willy van de Kerkhof  gender=male country=NL field=sport
Wim Jansen  gender=male country=NL field=sport
Wim Jonk  gender=male country=NL field=sport
Wim Kieft | Kieft  gender=male country=NL field=sport
Wim Rijsbergen  gender=male country=NL field=sport
Wim Suurbier | Suurbier  gender=male country=NL field=sport
Winston Bogarde | Bogarde  gender=male country=NL field=sport
Wout Weghorst | Weghorst  gender=male country=NL field=sport
Xavi Simons  gender=male country=NL field=sport

# Football: Belgian players and coaches
Adnan Januzaj | Januzaj  gender=male country=BE field=sport
Aimé Anthuenis | Anthuenis  gender=male country=BE field=sport
Albert Cartier  gender=male country=BE field=sport
Alexandre Boucaut  gender=male country=BE field=sport
Alexandre Czerniatynski  gender=male country=BE field=sport
Amadou Onana  gender=male country=BE field=sport
Anthony Vanden Borre | Vanden Borre  gender=male country=BE field=sport
Ariël Jacobs  gender=male country=BE field=sport
Arthur Theate  gender=male country=BE field=sport
Arthur Vermeeren  gender=male country=BE field=sport
Axel Witsel | Witsel  gender=male country=BE field=sport
Bart Carlier  gender=male country=BE field=sport
Bart Goor  gender=male country=BE field=sport
Bertrand Crasson  gender=male country=BE field=sport
Besnik Hasi  gender=male country=AL field=sport
Bob Peeters  gender=male country=BE field=sport
Brian Riemer  gender=male country=DK field=sport
Charles De Ketelaere | De Ketelaere  gender=male country=BE field=sport
Christian Benteke | Benteke  gender=male country=BE field=sport
Constant Vanden Stock | Vanden Stock  gender=male country=BE field=business
Daniel Van Buyten | Van Buyten  gender=male country=BE field=sport
Danny Boffin | Boffin  gender=male country=BE field=sport
Dedryck Boyata | Boyata  gender=male country=BE field=sport
Dejan Veljkovic  gender=male country=RS field=sport
Divock Origi | Origi  gender=male country=BE field=sport
Dodi Lukebakio | Lukebakio  gender=male country=BE field=sport
Domenico Tedesco  gender=male country=IT field=sport
Dries Mertens  gender=male country=BE field=sport
Eden Hazard | Hazard  gender=male country=BE field=sport
Emile Mpenza  gender=male country=BE field=sport
Enzo Scifo | Vincenzo Scifo | Scifo  gender=male country=BE field=sport
Eric Deflandre  gender=male country=BE field=sport
Eric Gerets | Gerets  gender=male country=BE field=sport
Erwin Vandenbergh | Vandenbergh  gender=male country=BE field=sport
Felice Mazzù | Mazzu  gender=male country=BE field=sport
Francky Dury | Dury  gender=male country=BE field=sport
Frank De Bleeckere | De Bleeckere  gender=male country=BE field=sport
Frank Vercauteren | Franky Vercauteren  gender=male country=BE field=sport
Franky Van der Elst  gender=male country=BE field=sport
François De Keersmaecker  gender=male country=BE field=sport
François Sterchele | Sterchele  gender=male country=BE field=sport
Geert De Vlieger  gender=male country=BE field=sport
Georges Grün  gender=male country=BE field=sport
Georges Leekens | Leekens  gender=male country=BE field=sport
Gert Verheyen | Verheyen  gender=male country=BE field=sport
Gilles De Bilde  gender=male country=BE field=sport
Glen De Boeck  gender=male country=BE field=sport
Guy Thys  gender=male country=BE field=sport
Hans Vanaken | Vanaken  gender=male country=BE field=sport
Hein Vanhaezebrouck | Vanhaezebrouck  gender=male country=BE field=sport
Hugo Broos  gender=male country=BE field=sport
Ivan Leko  gender=male country=HR field=sport
Ives Serneels  gender=male country=BE field=sport
Jacky Mathijssen  gender=male country=BE field=sport
Jan Boskamp  gender=male country=NL field=sport
Jan Ceulemans  gender=male country=BE field=sport
Jan Peeters  gender=male country=BE field=sport
Jan Vertonghen | Vertonghen  gender=male country=BE field=sport
Janice Cayman  gender=female country=BE field=sport
Jean Dockx  gender=male country=BE field=sport
Jean-Marc Bosman  gender=male country=BE field=sport
Jean-Marie Pfaff | Pfaff  gender=male country=BE field=sport
Jelle Van Damme  gender=male country=BE field=sport
Johan Bakayoko | Bakayoko  gender=male country=BE field=sport
Johan Walem  gender=male country=BE field=sport
John Langenus  gender=male country=BE field=sport
Jonathan Walasiak  gender=male country=BE field=sport
Joos Valgaeren  gender=male country=BE field=sport
Jordan Lukaku  gender=male country=BE field=sport
Josip Weber  gender=male country=BE field=sport
Jupp Heynckes  gender=male country=DE field=sport
Jérémy Doku | Jeremy Doku | Doku  gender=male country=BE field=sport
Karel Geraerts  gender=male country=BE field=sport
Kevin De Bruyne | De Bruyne  gender=male country=BE field=sport
Kevin Mirallas | Mirallas  gender=male country=BE field=sport
Kevin Vandenbergh  gender=male country=BE field=sport
Koen Casteels | Casteels  gender=male country=BE field=sport
Leander Dendoncker | Dendoncker  gender=male country=BE field=sport
Leandro Trossard | Trossard  gender=male country=BE field=sport
Leo Van der Elst  gender=male country=BE field=sport
Lorenzo Staelens  gender=male country=BE field=sport
Loïs Openda | Lois Openda | Openda  gender=male country=BE field=sport
Luc Nilis | Nilis  gender=male country=BE field=sport
Luc Zeebroeck  gender=male country=BE field=sport
Ludo Coeck  gender=male country=BE field=sport
Luis Oliveira  gender=male country=BE field=sport
Marc Coucke | Coucke  gender=male country=BE field=business
Marc Degryse | Degryse  gender=male country=BE field=sport
Marc Wilmots | Wilmots  gender=male country=BE field=sport
Marouane Fellaini | Fellaini  gender=male country=BE field=sport
Mbo Mpenza  gender=male country=BE field=sport
Michel D'Hooghe | D'Hooghe  gender=male country=BE field=sport
Michel Preud'homme | Preud'homme  gender=male country=BE field=sport
Michel Renquin  gender=male country=BE field=sport
Michel Verschueren  gender=male country=BE field=sport
Michy Batshuayi | Batshuayi  gender=male country=BE field=sport
Moussa Dembélé | Mousa Dembélé  gender=male country=BE field=sport
Nacer Chadli | Chadli  gender=male country=BE field=sport
Nicky Evrard  gender=female country=BE field=sport
Nico Claesen  gender=male country=BE field=sport
Nico Van Kerckhoven  gender=male country=BE field=sport
Olivier Deschacht | Deschacht  gender=male country=BE field=sport
Paul Van Himst | Van Himst  gender=male country=BE field=sport
Peter Maes  gender=male country=BE field=sport
Philippe Albert  gender=male country=BE field=sport
Philippe Clement  gender=male country=BE field=sport
Pietro Allatta  gender=male country=BE field=sport
Radja Nainggolan | Nainggolan  gender=male country=BE field=sport
Raymond Goethals | Goethals  gender=male country=BE field=sport
René Vandereycken | Vandereycken  gender=male country=BE field=sport
Ritchie De Laet  gender=male country=BE field=sport
Robert Martínez  gender=male country=BE field=sport
Robert Waseige | Waseige  gender=male country=BE field=sport
Roberto Martínez | Roberto Martinez  gender=male country=ES field=sport
Roger Vanden Stock  gender=male country=BE field=sport
Roland Duchâtelet | Duchâtelet  gender=male country=BE field=business
Romelu Lukaku | Lukaku  gender=male country=BE field=sport
Rudi Garcia  gender=male country=FR field=sport
Rudi Smidts  gender=male country=BE field=sport
Silvio Proto | Proto  gender=male country=BE field=sport
Simon Mignolet | Mignolet  gender=male country=BE field=sport
Steven Defour | Defour  gender=male country=BE field=sport
Stéphane Demol | Demol  gender=male country=BE field=sport
Tessa Wullaert | Wullaert  gender=female country=BE field=sport
Thibaut Courtois | Courtois  gender=male country=BE field=sport
Thomas Buffel | Buffel  gender=male country=BE field=sport
Thomas Meunier | Meunier  gender=male country=BE field=sport
Thomas Vermaelen | Vermaelen  gender=male country=BE field=sport
Thorgan Hazard  gender=male country=BE field=sport
Timmy Simons  gender=male country=BE field=sport
Timothy Castagne | Castagne  gender=male country=BE field=sport
Tine De Caigny  gender=female country=BE field=sport
Toby Alderweireld | Alderweireld  gender=male country=BE field=sport
Trond Sollied | Sollied  gender=male country=NO field=sport
Urbain Braems  gender=male country=BE field=sport
Vincent Kompany | Kompany  gender=male country=BE field=sport
Vital Borkelmans  gender=male country=BE field=sport
Walter Meeuws  gender=male country=BE field=sport
Wesley Sonck | Sonck  gender=male country=BE field=sport
Wilfried Van Moer  gender=male country=BE field=sport
Wout Faes  gender=male country=BE field=sport
Wouter Vandenhaute | Vandenhaute  gender=male country=BE field=media
Wouter Vrancken  gender=male country=BE field=sport
Yannick Carrasco | Carrasco  gender=male country=BE field=sport
Ye Zheyun  gender=male country=CN field=sport
Youri Tielemans | Tielemans  gender=male country=BE field=sport
Yves Vanderhaeghe | Vanderhaeghe  gender=male country=BE field=sport
Zeno Debast | Debast  gender=male country=BE field=sport

# Football: the world
Abédi Pelé  gender=male country=GH field=sport
Achraf Hakimi | Hakimi  gender=male country=MA field=sport
Ada Hegerberg | Hegerberg  gender=female country=NO field=sport
Aimé Jacquet | Jacquet  gender=male country=FR field=sport
Aitana Bonmatí | Bonmatí  gender=female country=ES field=sport
Alan Shearer | Shearer  gender=male country=GB field=sport
Alessandro Del Piero | Del Piero  gender=male country=IT field=sport
Alex Ferguson  gender=male country=GB field=sport
Alex Morgan  gender=female country=US field=sport
Alexia Putellas  gender=female country=ES field=sport
Alexis Sánchez  gender=male country=CL field=sport
Alfredo Di Stéfano | Alfredo di Stéfano | Di Stéfano  gender=male country=AR field=sport
Ali Daei  gender=male country=IR field=sport
Andrea Pirlo | Pirlo  gender=male country=IT field=sport
Andreas Brehme  gender=male country=DE field=sport
Andreas Möller  gender=male country=DE field=sport
Andrej Arsjavin | Arsjavin  gender=male country=RU field=sport
Andrij Sjevtsjenko | Andrej Sjevtsjenko  gender=male country=UA field=sport
Andrés Escobar  gender=male country=CO field=sport
Andrés Iniesta | Iniesta  gender=male country=ES field=sport
Antoine Griezmann | Griezmann  gender=male country=FR field=sport
Antonin Panenka | Panenka  gender=male country=CZ field=sport
Antonio Conte  gender=male country=IT field=sport
Arda Güler  gender=male country=TR field=sport
Ariel Ortega  gender=male country=AR field=sport
Arkadiusz Milik | Milik  gender=male country=PL field=sport
Arrigo Sacchi | Sacchi  gender=male country=IT field=sport
Arsène Wenger | Wenger  gender=male country=FR field=sport
Arturo Vidal  gender=male country=CL field=sport
Asamoah Gyan  gender=male country=GH field=sport
Ashley Cole  gender=male country=GB field=sport
Ayase Ueda  gender=male country=JP field=sport
Balázs Dzsudzsák  gender=male country=HU field=sport
Bastian Schweinsteiger | Schweinsteiger  gender=male country=DE field=sport
Bebeto  gender=male country=BR field=sport
Benni McCarthy  gender=male country=ZA field=sport
Bernard Tapie | Tapie  gender=male country=FR field=business
Berti Vogts  gender=male country=DE field=sport
Bobby Charlton  gender=male country=GB field=sport
Bobby Moore  gender=male country=GB field=sport
Bobby Robson  gender=male country=GB field=sport
Brian Clough  gender=male country=GB field=sport
Brian Laudrup  gender=male country=DK field=sport
Bruce Grobbelaar | Grobbelaar  gender=male country=ZW field=sport
Bruno Fernandes  gender=male country=PT field=sport
Bukayo Saka  gender=male country=GB field=sport
Cafu  gender=male country=BR field=sport
Carles Puyol | Puyol  gender=male country=ES field=sport
Carlo Ancelotti | Ancelotti  gender=male country=IT field=sport
Carlos Tévez | Tévez  gender=male country=AR field=sport
Carlos Valderrama  gender=male country=CO field=sport
Cesare Maldini  gender=male country=IT field=sport
Cesc Fàbregas | Fàbregas  gender=male country=ES field=sport
Cha Bum-kun  gender=male country=KR field=sport
Christian Eriksen  gender=male country=DK field=sport
Christian Vieri  gender=male country=IT field=sport
Christo Stoitsjkov | Hristo Stoitsjkov | Stoitsjkov  gender=male country=BG field=sport
Christoph Daum  gender=male country=DE field=sport
Chuck Blazer  gender=male country=US field=sport
Chvitsja Kvaratschelia | Khvicha Kvaratskhelia | Kvaratskhelia  gender=male country=GE field=sport
Claudio Caniggia  gender=male country=AR field=sport
Claudio Ranieri  gender=male country=IT field=sport
Cole Palmer  gender=male country=GB field=sport
Cristiano Ronaldo | Ronaldo  gender=male country=PT field=sport
César Luis Menotti | Menotti  gender=male country=AR field=sport
Dani Alves  gender=male country=BR field=sport
Dani Olmo  gender=male country=ES field=sport
Darko Pancev  gender=male country=MK field=sport
David Beckham | Beckham  gender=male country=GB field=sport
David Moyes  gender=male country=GB field=sport
David Silva  gender=male country=ES field=sport
David Trezeguet  gender=male country=FR field=sport
David Villa  gender=male country=ES field=sport
Davor Suker | Suker  gender=male country=HR field=sport
Declan Rice  gender=male country=GB field=sport
Deco  gender=male country=PT field=sport ambiguous
Dejan Savicevic | Savicevic  gender=male country=ME field=sport
Didier Deschamps | Deschamps  gender=male country=FR field=sport
Didier Drogba | Drogba  gender=male country=CI field=sport
Diego Forlán | Forlán  gender=male country=UY field=sport
Diego Maradona | Maradona  gender=male country=AR field=sport
Diego Simeone | Simeone  gender=male country=AR field=sport
Dimitar Berbatov | Berbatov  gender=male country=BG field=sport
Dino Zoff | Zoff  gender=male country=IT field=sport
Diogo Jota  gender=male country=PT field=sport
Dragan Stojkovic  gender=male country=RS field=sport
Dunga  gender=male country=BR field=sport
Dusan Tadic  gender=male country=RS field=sport
Edin Dzeko | Dzeko  gender=male country=BA field=sport
Edinson Cavani | Cavani  gender=male country=UY field=sport
Eidur Gudjohnsen | Gudjohnsen  gender=male country=IS field=sport
Emilio Butragueño  gender=male country=ES field=sport
Emmanuel Adebayor | Adebayor  gender=male country=TG field=sport
Eric Cantona | Cantona  gender=male country=FR field=sport
Erling Haaland | Haaland  gender=male country=NO field=sport
Eusébio  gender=male country=PT field=sport
Fabien Barthez | Barthez  gender=male country=FR field=sport
Fabio Cannavaro | Cannavaro  gender=male country=IT field=sport
Fabio Capello | Capello  gender=male country=IT field=sport
Fatih Terim  gender=male country=TR field=sport
Faustino Asprilla  gender=male country=CO field=sport
Ferenc Puskás | Puskás | Ferenc Puskas | Puskas  gender=male country=HU field=sport
Fernando Hierro  gender=male country=ES field=sport
Fernando Torres  gender=male country=ES field=sport
Filippo Inzaghi  gender=male country=IT field=sport
Finidi George  gender=male country=NG field=sport
Florentino Pérez  gender=male country=ES field=sport
Florian Wirtz | Wirtz  gender=male country=DE field=sport
Francesco Totti | Totti  gender=male country=IT field=sport
Franck Ribéry | Ribéry  gender=male country=FR field=sport
Franco Baresi | Baresi  gender=male country=IT field=sport
Frank Lampard | Lampard  gender=male country=GB field=sport
Franz Beckenbauer | Beckenbauer  gender=male country=DE field=sport
Fritz Walter  gender=male country=DE field=sport
Gabriel Batistuta | Batistuta  gender=male country=AR field=sport
Gareth Bale  gender=male country=GB field=sport
Gareth Southgate | Southgate  gender=male country=GB field=sport
Garrincha  gender=male country=BR field=sport
Gary Lineker | Lineker  gender=male country=GB field=sport
Gary Neville  gender=male country=GB field=sport
Gavi  gender=male country=ES field=sport
Gennaro Gattuso | Gattuso  gender=male country=IT field=sport
Geoff Hurst  gender=male country=GB field=sport
George Best  gender=male country=GB field=sport
Gerard Piqué | Piqué  gender=male country=ES field=sport
Gerd Müller  gender=male country=DE field=sport
Gheorghe Hagi | Hagi  gender=male country=RO field=sport
Gheorghe Popescu  gender=male country=RO field=sport
Gianluca Vialli | Vialli  gender=male country=IT field=sport
Gianluigi Buffon | Buffon  gender=male country=IT field=sport
Gianluigi Donnarumma | Donnarumma  gender=male country=IT field=sport
Giorgio Chiellini | Chiellini  gender=male country=IT field=sport
Giovanni Trapattoni | Trapattoni  gender=male country=IT field=sport
Glenn Hoddle | Hoddle  gender=male country=GB field=sport
Gonzalo Higuaín | Higuaín  gender=male country=AR field=sport
Graham Taylor  gender=male country=GB field=sport
Grzegorz Lato  gender=male country=PL field=sport
Gérard Houllier | Houllier  gender=male country=FR field=sport
Günter Netzer  gender=male country=DE field=sport
Hakan Sükür  gender=male country=TR field=sport
Hansi Flick  gender=male country=DE field=sport
Harry Kane  gender=male country=GB field=sport
Harry Kewell  gender=male country=AU field=sport
Harry Redknapp  gender=male country=GB field=sport
Hector Cúper  gender=male country=AR field=sport
Helmut Schön  gender=male country=DE field=sport
Henrik Larsson  gender=male country=SE field=sport
Hernán Crespo  gender=male country=AR field=sport
Hidetoshi Nakata  gender=male country=JP field=sport
Hugo Lloris | Lloris  gender=male country=FR field=sport
Hugo Sánchez  gender=male country=MX field=sport
Ian Rush  gender=male country=GB field=sport
Iker Casillas | Casillas  gender=male country=ES field=sport
Ivan Rakitic | Rakitic  gender=male country=HR field=sport
Iván Zamorano  gender=male country=CL field=sport
İlkay Gündogan | Ilkay Gündogan | Gündogan  gender=male country=DE field=sport
Jack Charlton  gender=male country=GB field=sport
Jack Grealish  gender=male country=GB field=sport
Jack Warner  gender=male country=TT field=sport
Jamal Musiala | Musiala  gender=male country=DE field=sport
James Rodríguez  gender=male country=CO field=sport
Jamie Vardy | Vardy  gender=male country=GB field=sport
Jan Oblak  gender=male country=SI field=sport
Jari Litmanen | Litmanen  gender=male country=FI field=sport
Javier Clemente  gender=male country=ES field=sport
Jay-Jay Okocha | Okocha  gender=male country=NG field=sport
Jean-Pierre Papin | Papin  gender=male country=FR field=sport
Jenni Hermoso | Hermoso  gender=female country=ES field=sport
Jesper Olsen  gender=male country=DK field=sport
Joachim Löw  gender=male country=DE field=sport
Joan Laporta | Laporta  gender=male country=ES field=sport
John Terry  gender=male country=GB field=sport
Jon Dahl Tomasson  gender=male country=DK field=sport
Jorge Valdano  gender=male country=AR field=sport
Josep Lluís Núñez  gender=male country=ES field=sport
Josep Maria Bartomeu  gender=male country=ES field=sport
José Luis Chilavert | Chilavert  gender=male country=PY field=sport
José Mourinho | Mourinho  gender=male country=PT field=sport
João Félix  gender=male country=PT field=sport
Juan Sebastián Verón  gender=male country=AR field=sport
Jude Bellingham | Bellingham  gender=male country=GB field=sport
Julian Nagelsmann | Nagelsmann  gender=male country=DE field=sport
Just Fontaine  gender=male country=FR field=sport
Justin Fashanu  gender=male country=GB field=sport
Jérôme Valcke | Valcke  gender=male country=FR field=sport
Jürgen Klinsmann | Klinsmann  gender=male country=DE field=sport
Jürgen Klopp | Klopp  gender=male country=DE field=sport
Kai Havertz  gender=male country=DE field=sport
Kaká  gender=male country=BR field=sport
Karel Poborsky  gender=male country=CZ field=sport
Karim Benzema | Benzema  gender=male country=FR field=sport
Karl-Heinz Rummenigge | Rummenigge  gender=male country=DE field=sport
Kasper Schmeichel  gender=male country=DK field=sport
Kenny Dalglish | Dalglish  gender=male country=GB field=sport
Kevin Keegan | Keegan  gender=male country=GB field=sport
Kylian Mbappé | Mbappé  gender=male country=FR field=sport
Lamine Yamal  gender=male country=ES field=sport
Landon Donovan  gender=male country=US field=sport
Laurent Blanc  gender=male country=FR field=sport
Lev Jasjin  gender=male country=RU field=sport
Lilian Thuram | Thuram  gender=male country=FR field=sport
Lionel Messi | Messi  gender=male country=AR field=sport
Lothar Matthäus | Matthäus  gender=male country=DE field=sport
Luciano Moggi  gender=male country=IT field=sport
Luis Aragonés  gender=male country=ES field=sport
Luis de la Fuente  gender=male country=ES field=sport
Luis Enrique  gender=male country=ES field=sport
Luis Rubiales | Rubiales  gender=male country=ES field=sport
Luis Suárez  gender=male country=UY field=sport
Luiz Felipe Scolari | Scolari  gender=male country=BR field=sport
Luka Modric | Luka Modrić | Modric  gender=male country=HR field=sport
Lukas Podolski | Podolski  gender=male country=DE field=sport
Luís Figo | Luis Figo | Figo  gender=male country=PT field=sport
Manuel Neuer | Neuer  gender=male country=DE field=sport
Marcel Desailly | Desailly  gender=male country=FR field=sport
Marcello Lippi | Lippi  gender=male country=IT field=sport
Marcelo Bielsa | Bielsa  gender=male country=AR field=sport
Marco Materazzi | Materazzi  gender=male country=IT field=sport
Marcus Rashford | Rashford  gender=male country=GB field=sport
Mario Balotelli | Balotelli  gender=male country=IT field=sport
Mario Kempes | Kempes  gender=male country=AR field=sport
Mark Viduka  gender=male country=AU field=sport
Markus Merk  gender=male country=DE field=sport
Marta Vieira da Silva  gender=female country=BR field=sport
Martin Ødegaard | Ødegaard  gender=male country=NO field=sport
Massimiliano Allegri  gender=male country=IT field=sport
Mateja Kezman | Kezman  gender=male country=RS field=sport
Matthias Sammer | Sammer  gender=male country=DE field=sport
Mauricio Pochettino | Pochettino  gender=male country=AR field=sport
Maurizio Sarri  gender=male country=IT field=sport
Megan Rapinoe | Rapinoe  gender=female country=US field=sport
Mesut Özil | Özil  gender=male country=DE field=sport
Mia Hamm  gender=female country=US field=sport
Michael Ballack | Ballack  gender=male country=DE field=sport
Michael Essien  gender=male country=GH field=sport
Michael Laudrup  gender=male country=DK field=sport
Michael Owen  gender=male country=GB field=sport
Mikel Arteta | Arteta  gender=male country=ES field=sport
Mircea Lucescu  gender=male country=RO field=sport
Miroslav Klose  gender=male country=DE field=sport
Mohamed Salah  gender=male country=EG field=sport
Mohammed Bin Hammam | Mohamed Bin Hammam  gender=male country=QA field=sport
Mário Zagallo | Zagallo  gender=male country=BR field=sport
N'Golo Kanté  gender=male country=FR field=sport
Nemanja Vidic  gender=male country=RS field=sport
Neymar  gender=male country=BR field=sport
Nico Williams  gender=male country=ES field=sport
Nicolas Anelka | Anelka  gender=male country=FR field=sport
Noureddine Naybet  gender=male country=MA field=sport
Nwankwo Kanu  gender=male country=NG field=sport
Ole Gunnar Solskjaer | Solskjaer | Ole Gunnar Solskjær  gender=male country=NO field=sport
Oleg Blochin  gender=male country=UA field=sport
Oliver Bierhoff  gender=male country=DE field=sport
Oliver Kahn  gender=male country=DE field=sport
Olivier Giroud | Giroud  gender=male country=FR field=sport
Ottmar Hitzfeld | Hitzfeld  gender=male country=DE field=sport
Otto Rehhagel | Rehhagel  gender=male country=DE field=sport
Ousmane Dembélé  gender=male country=FR field=sport
Paolo Maldini | Maldini  gender=male country=IT field=sport
Paolo Rossi  gender=male country=IT field=sport
Park Ji-sung  gender=male country=KR field=sport
Patrick Vieira  gender=male country=FR field=sport
Paul Gascoigne | Gascoigne  gender=male country=GB field=sport
Paul Pogba | Pogba  gender=male country=FR field=sport
Paul Scholes | Scholes  gender=male country=GB field=sport
Pavel Nedved | Nedved  gender=male country=CZ field=sport
Pedri  gender=male country=ES field=sport
Pelé  gender=male country=BR field=sport
Pep Guardiola | Josep Guardiola | Guardiola  gender=male country=ES field=sport
Pepe  gender=male country=PT field=sport ambiguous
Peter Schmeichel | Schmeichel  gender=male country=DK field=sport
Peter Shilton | Shilton  gender=male country=GB field=sport
Petr Cech  gender=male country=CZ field=sport
Phil Foden | Foden  gender=male country=GB field=sport
Philipp Lahm  gender=male country=DE field=sport
Pierluigi Collina | Collina  gender=male country=IT field=sport
Pierre-Emerick Aubameyang | Aubameyang  gender=male country=GA field=sport
Predrag Mijatovic | Mijatovic  gender=male country=ME field=sport
Radamel Falcao  gender=male country=CO field=sport
Rafael Benítez | Rafa Benítez  gender=male country=ES field=sport
Raheem Sterling  gender=male country=GB field=sport
Raphaël Varane | Varane  gender=male country=FR field=sport
Raymond Domenech | Domenech  gender=male country=FR field=sport
Raymond Kopa  gender=male country=FR field=sport
Raúl González  gender=male country=ES field=sport
René Higuita  gender=male country=CO field=sport
Ricardo Teixeira  gender=male country=BR field=sport
Rio Ferdinand  gender=male country=GB field=sport
Rivaldo  gender=male country=BR field=sport
Riyad Mahrez | Mahrez  gender=male country=DZ field=sport
Robert Enke  gender=male country=DE field=sport
Robert Lewandowski | Lewandowski  gender=male country=PL field=sport
Robert Prosinecki | Prosinecki  gender=male country=HR field=sport
Roberto Baggio | Baggio  gender=male country=IT field=sport
Roberto Carlos  gender=male country=BR field=sport
Roberto Mancini  gender=male country=IT field=sport
Rodri  gender=male country=ES field=sport
Roger Milla  gender=male country=CM field=sport
Romário  gender=male country=BR field=sport
Ronaldinho  gender=male country=BR field=sport
Roy Hodgson  gender=male country=GB field=sport
Roy Keane  gender=male country=IE field=sport
Rudi Völler | Völler  gender=male country=DE field=sport
Rui Costa  gender=male country=PT field=sport
Ryan Giggs | Giggs  gender=male country=GB field=sport
Rúben Amorim | Ruben Amorim  gender=male country=PT field=sport
Sadio Mané  gender=male country=SN field=sport
Salvatore Schillaci | Schillaci  gender=male country=IT field=sport
Samuel Eto'o | Eto'o  gender=male country=CM field=sport
Sandro Rosell  gender=male country=ES field=sport
Sepp Maier  gender=male country=DE field=sport
Sepp Piontek  gender=male country=DE field=sport
Sergio Agüero | Agüero  gender=male country=AR field=sport
Sergio Busquets | Busquets  gender=male country=ES field=sport
Sergio Ramos  gender=male country=ES field=sport
Shinji Kagawa  gender=male country=JP field=sport
Shinji Ono  gender=male country=JP field=sport
Simone Inzaghi  gender=male country=IT field=sport
Sinisa Mihajlovic | Mihajlovic  gender=male country=RS field=sport
Son Heung-min  gender=male country=KR field=sport
Steve McClaren | McClaren  gender=male country=GB field=sport
Steven Gerrard | Gerrard  gender=male country=GB field=sport
Sunday Oliseh | Oliseh  gender=male country=NG field=sport
Sven-Göran Eriksson | Sven Göran Eriksson  gender=male country=SE field=sport
Sócrates  gender=male country=BR field=sport
Taffarel  gender=male country=BR field=sport
Terry Venables | Venables  gender=male country=GB field=sport
Theo Zagorakis  gender=male country=GR field=sport
Thierry Henry  gender=male country=FR field=sport
Thomas Müller  gender=male country=DE field=sport
Thomas Tuchel | Tuchel  gender=male country=DE field=sport
Tim Cahill  gender=male country=AU field=sport
Tomas Brolin  gender=male country=SE field=sport
Tomas Rosicky  gender=male country=CZ field=sport
Toni Kroos  gender=male country=DE field=sport
Tony Adams  gender=male country=GB field=sport
Uli Hoeness | Hoeness  gender=male country=DE field=sport
Unai Emery  gender=male country=ES field=sport
Valeri Lobanovski | Lobanovski  gender=male country=UA field=sport
Vicente del Bosque | Del Bosque  gender=male country=ES field=sport
Victor Osimhen  gender=male country=NG field=sport
Victoria Beckham  gender=female country=GB field=culture
Viktor Gyökeres | Gyökeres  gender=male country=SE field=sport
Vinnie Jones  gender=male country=GB field=sport
Vinícius Júnior | Vinicius jr.  gender=male country=BR field=sport
Wayne Rooney | Rooney  gender=male country=GB field=sport
Xabi Alonso  gender=male country=ES field=sport
Xavi Hernández | Xavi  gender=male country=ES field=sport
Yaya Touré  gender=male country=CI field=sport
Zbigniew Boniek | Boniek  gender=male country=PL field=sport
Zico  gender=male country=BR field=sport
Zinedine Zidane | Zidane  gender=male country=FR field=sport
Zlatan Ibrahimovic | Zlatan Ibrahimović | Ibrahimovic  gender=male country=SE field=sport
Zvonimir Boban | Boban  gender=male country=HR field=sport
Álvaro Morata  gender=male country=ES field=sport
Ángel Di María | Angel Di Maria  gender=male country=AR field=sport

# Skating, Dutch and foreign
Adne Søndrål | Adne Söndral | Søndrål  gender=male country=NO field=sport
Angela Hauck  gender=female country=NL field=sport
Annamarie Thomas  gender=female country=NL field=sport
Annette Gerritsen  gender=female country=NL field=sport
Anni Friesinger | Friesinger  gender=female country=DE field=sport
Ans Schut  gender=female country=NL field=sport
Antoinette de Jong | Antoinette Rijpma-de Jong  gender=female country=NL field=sport
Ard Schenk  gender=male country=NL field=sport
Atje Keulen-Deelstra | Keulen-Deelstra  gender=female country=NL field=sport
Bart Mollen  gender=male country=BE field=sport
Bart Swings | Swings  gender=male country=BE field=sport
Bart Veldkamp  gender=male country=NL field=sport
Bob de Jong  gender=male country=NL field=sport
Bonnie Blair  gender=female country=US field=sport
Carl Verheijen  gender=male country=NL field=sport
Carla Zijlstra  gender=female country=NL field=sport
Carlijn Achtereekte | Achtereekte  gender=female country=NL field=sport
Chad Hedrick | Hedrick  gender=male country=US field=sport
Christine Nesbitt  gender=female country=CA field=sport
Claudia Pechstein | Pechstein  gender=female country=DE field=sport
Daan Breeuwsma  gender=male country=NL field=sport
Dan Jansen  gender=male country=US field=sport
Davide Ghiotto  gender=male country=IT field=sport
Diane Valkenburg  gender=female country=NL field=sport
Dianne de Leeuw  gender=female country=NL field=sport
Douwe de Vries  gender=male country=NL field=sport
Enrico Fabris  gender=male country=IT field=sport
Erben Wennemars | Wennemars  gender=male country=NL field=sport
Eric Heiden  gender=male country=US field=sport
Esmee Visser  gender=female country=NL field=sport
Evert van Benthem  gender=male country=NL field=sport
Falko Zandstra | Zandstra  gender=male country=NL field=sport
Femke Kok  gender=female country=NL field=sport
Gerard Kemkers | Kemkers  gender=male country=NL field=sport
Gerard van Velde  gender=male country=NL field=sport
Gianni Romme  gender=male country=NL field=sport
Gunda Niemann | Gunda Niemann-Stirnemann | Gunda Kleemann  gender=female country=DE field=sport
Hanne Desmet  gender=male country=BE field=sport
Hein Otterspeer  gender=male country=NL field=sport
Hein Vergeer  gender=male country=NL field=sport
Henk Angenent | Angenent  gender=male country=NL field=sport
Henk Gemser  gender=male country=NL field=sport
Hilbert van der Duim | Van der Duim  gender=male country=NL field=sport
Hiroyasu Shimizu  gender=male country=JP field=sport
Hjalmar Andersen  gender=male country=NO field=sport
Håvard Bøkko | Havard Bokko  gender=male country=NO field=sport
Ids Postma  gender=male country=NL field=sport
Ireen Wüst | Ireen Wust | Wüst  gender=female country=NL field=sport
Irene Schouten  gender=female country=NL field=sport
Jac Orie  gender=male country=NL field=sport
Jakko Jan Leeuwangh | Leeuwangh  gender=male country=NL field=sport
Jan Blokhuijsen | Blokhuijsen  gender=male country=NL field=sport
Jan Bols  gender=male country=NL field=sport
Jan Bos  gender=male country=NL field=sport
Jenning de Boo  gender=male country=NL field=sport
Jens van 't Wout  gender=male country=NL field=sport
Jeremy Wotherspoon | Wotherspoon  gender=male country=CA field=sport
Jillert Anema | Anema  gender=male country=NL field=sport
Joan Haanappel  gender=female country=NL field=sport
Jochem Uytdehaage | Uytdehaage  gender=male country=NL field=sport
Joep Wennemars  gender=male country=NL field=sport
Johann Olav Koss | Koss  gender=male country=NO field=sport
Jordan Stolz | Stolz  gender=male country=US field=sport
Jorien ter Mors | Ter Mors  gender=female country=NL field=sport
Jorrit Bergsma  gender=male country=NL field=sport
Joy Beune | Beune  gender=female country=NL field=sport
Jutta Leerdam | Leerdam  gender=female country=NL field=sport ambiguous
Kai Verbij  gender=male country=NL field=sport
Katarina Witt  gender=female country=DE field=sport
Kees Verkerk  gender=male country=NL field=sport
Kjeld Nuis  gender=male country=NL field=sport
Koen Verweij  gender=male country=NL field=sport
Lara van Ruijven | Van Ruijven  gender=female country=NL field=sport
Leo Visser  gender=male country=NL field=sport
Loena Hendrickx | Hendrickx  gender=female country=BE field=sport ambiguous
Lotte van Beek  gender=female country=NL field=sport
Marcella de Vries  gender=female country=NL field=sport
Margot Boer  gender=female country=NL field=sport
Marianne Timmer  gender=female country=NL field=sport
Marijke Groenewoud  gender=female country=NL field=sport
Mark Tuitert | Tuitert  gender=male country=NL field=sport
Marrit Leenstra  gender=female country=NL field=sport
Martina Sablikova | Sablikova  gender=female country=CZ field=sport
Michel Mulder  gender=male country=NL field=sport
Miho Takagi  gender=female country=JP field=sport
Nancy Kerrigan  gender=female country=US field=sport
Nils van der Poel  gender=male country=SE field=sport
Patrick Roest  gender=male country=NL field=sport
Peter Mueller  gender=male country=US field=sport
Reinier Paping | Paping  gender=male country=NL field=sport
Renate Groenewold | Groenewold  gender=female country=NL field=sport
Rintje Ritsma | Ritsma  gender=male country=NL field=sport
Ronald Mulder  gender=male country=NL field=sport
Sanne in 't Hof  gender=female country=NL field=sport
Shani Davis  gender=male country=US field=sport
Sijtje van der Lende  gender=male country=NL field=sport
Simon Kuipers  gender=male country=NL field=sport
Sjinkie Knegt | Knegt  gender=male country=NL field=sport
Sjoukje Dijkstra  gender=female country=NL field=sport
Stefan Groothuis | Groothuis  gender=male country=NL field=sport
Steven Bradbury  gender=male country=AU field=sport
Stien Kaiser  gender=female country=NL field=sport
Stijn Desmet  gender=male country=BE field=sport
Suzanne Schulting | Schulting  gender=female country=NL field=sport
Sven Kramer  gender=male country=NL field=sport
Ted-Jan Bloemen  gender=male country=CA field=sport
Thijsje Oenema  gender=female country=NL field=sport
Thomas Krol  gender=male country=NL field=sport
Tonny de Jong  gender=female country=NL field=sport
Tonya Harding  gender=female country=US field=sport
Xandra Velzeboer | Velzeboer  gender=female country=NL field=sport
Yvonne van Gennip  gender=female country=NL field=sport

# Athletics, swimming, gymnastics, judo and other Olympic sports
Ab Geldermans  gender=male country=NL field=sport
Abdi Nageeye | Nageeye  gender=male country=NL field=sport
Ada Kok  gender=female country=NL field=sport
Adelinde Cornelissen  gender=female country=NL field=sport
Alistair Overeem  gender=male country=NL field=sport
André Bolhuis | Bolhuis  gender=male country=NL field=sport
Angelique Seriese  gender=female country=NL field=sport
Anicka van Emden  gender=female country=NL field=sport
Anish Giri | Giri  gender=male country=NL field=sport
Anky van Grunsven | Van Grunsven  gender=female country=NL field=sport
Anne van Dam  gender=female country=NL field=sport
Annemarie Verstappen  gender=female country=NL field=sport
Annette Duetz  gender=female country=NL field=sport
Anouk Vetter  gender=female country=NL field=sport
Anton Geesink | Geesink  gender=male country=NL field=sport
Arno Kamminga | Kamminga  gender=male country=NL field=sport
Arnold Vanderlyde | Vanderlyde  gender=male country=NL field=sport
Badr Hari  gender=male country=NL field=sport
Bart Deurloo  gender=male country=NL field=sport
Bas van de Goor  gender=male country=NL field=sport
Ben Bril  gender=male country=NL field=sport
Bep van Klaveren  gender=male country=NL field=sport
Bettine Vriesekoop | Vriesekoop  gender=female country=NL field=sport
Bibian Mentel | Mentel  gender=female country=NL field=sport
Bouwe Bekking  gender=male country=NL field=sport
Bram Som  gender=male country=NL field=sport
Carina Benninga  gender=female country=NL field=sport
Charles van Commenée  gender=male country=NL field=sport
Charlotte Dujardin | Dujardin  gender=female country=GB field=sport
Churandy Martina  gender=male country=NL field=sport
Cintha Boersma  gender=female country=NL field=sport
Co Stompé  gender=male country=NL field=sport
Conny van Rietschoten  gender=male country=NL field=sport
Céline van Gerner  gender=female country=NL field=sport
Dafne Schippers | Schippers  gender=female country=NL field=sport ambiguous
Danny Noppert  gender=male country=NL field=sport
Dave Heyden  gender=male country=NL field=sport
Deborah Gravenstijn  gender=female country=NL field=sport
Dennis van der Geest  gender=male country=NL field=sport
Dex Elmont  gender=male country=NL field=sport
Dick Jaspers  gender=male country=NL field=sport
Diede de Groot  gender=female country=NL field=sport
Don Diego Poeder  gender=male country=NL field=sport
Dorian van Rijsselberghe  gender=female country=NL field=sport
Edith Bosch  gender=female country=NL field=sport
Edward Gal  gender=male country=NL field=sport
Eeke van Nes  gender=female country=NL field=sport
Eelco Sintnicolaas  gender=male country=NL field=sport
Elco van der Geest  gender=male country=NL field=sport
Ellen Bontje  gender=female country=NL field=sport
Ellen Hoog  gender=female country=NL field=sport
Ellen van Langen  gender=female country=NL field=sport
Elly van Hulst  gender=female country=NL field=sport
Emma Oosterwegel  gender=female country=NL field=sport
Enith Brigitha  gender=female country=NL field=sport
Epke Zonderland  gender=male country=NL field=sport
Ernesto Hoost  gender=male country=NL field=sport
Estavana Polman  gender=female country=NL field=sport
Esther Vergeer  gender=female country=NL field=sport
Eva de Goede  gender=female country=NL field=sport
Eythora Thorsdottir  gender=female country=NL field=sport
Fanny Blankers-Koen | Blankers-Koen  gender=female country=NL field=sport
Fatima Moreira de Melo  gender=female country=NL field=sport
Femke Bol  gender=female country=NL field=sport
Femke Dekker  gender=female country=NL field=sport
Femke Heemskerk  gender=female country=NL field=sport
Ferry Weertman  gender=male country=NL field=sport
Fleur Jong  gender=female country=NL field=sport
Floris Jan Bovelander | Bovelander  gender=male country=NL field=sport
Frédéric Caudron  gender=male country=BE field=sport
Frédérique Matla  gender=female country=NL field=sport
Gary Anderson  gender=male country=GB field=sport
Gerard Nijboer  gender=male country=NL field=sport
Gerco Schröder  gender=male country=NL field=sport
Gert-Jan Liefers  gender=male country=NL field=sport
Gian van Veen  gender=male country=NL field=sport
Gilbert Yvel  gender=male country=NL field=sport
Gregory Sedoc  gender=male country=NL field=sport
Guillaume Elmont  gender=male country=NL field=sport
Guus Vogels  gender=male country=NL field=sport
Hans Peter Minderhoud  gender=male country=NL field=sport
Hans Ree  gender=male country=NL field=sport
Harm Wiersma  gender=male country=NL field=sport
Harrie Smolders  gender=male country=NL field=sport
Henk Groener  gender=female country=NL field=sport
Henk Grol  gender=male country=NL field=sport
Henri van der Aat  gender=male country=NL field=sport
Hilda Kibet  gender=female country=NL field=sport
Hinkelien Schreuder  gender=female country=NL field=sport
Honoré Hoedt  gender=male country=NL field=sport
Imke Schellekens-Bartels  gender=female country=NL field=sport
Inge de Bruijn  gender=female country=NL field=sport
Inge Dekker  gender=female country=NL field=sport
Inge Janssen  gender=female country=NL field=sport
Ingmar Vos  gender=male country=NL field=sport
Irene de Kok  gender=female country=NL field=sport
Jacco Verhaeren | Verhaeren  gender=male country=NL field=sport
Jacques Brinkman  gender=male country=NL field=sport
Jan Timman  gender=male country=NL field=sport
Jan Tops  gender=male country=NL field=sport
Jannes van der Wal  gender=male country=NL field=sport
Jeffrey Wammes  gender=male country=NL field=sport
Jelle Klaasen  gender=male country=NL field=sport
Jeroen Delmee | Delmee  gender=male country=NL field=sport
Jeroen Dubbeldam | Dubbeldam  gender=male country=NL field=sport
Jeroen Piket  gender=male country=NL field=sport
Jessica Gal  gender=female country=NL field=sport
Jessica Schilder  gender=female country=NL field=sport
Jip Janssen  gender=male country=NL field=sport
Jochem Schellens  gender=male country=NL field=sport
Johan Kenkhuis  gender=male country=NL field=sport
Jolanda de Rover  gender=female country=NL field=sport
Joop Alberda  gender=male country=NL field=sport
Joost Luiten  gender=male country=NL field=sport
Jorden van Foreest  gender=male country=NL field=sport
Jorinde van Klinken  gender=male country=NL field=sport
Jos Lansink  gender=male country=NL field=sport
Juul Franssen  gender=female country=NL field=sport
Karolien Florijn  gender=female country=NL field=sport
Khalid Choukoud  gender=male country=NL field=sport
Kim Polling  gender=female country=NL field=sport
Kimberley Bos  gender=female country=NL field=sport
Kira Toussaint  gender=male country=NL field=sport
Kiran Badloe  gender=male country=NL field=sport
Kirsten Vlieghuis  gender=female country=NL field=sport
Li Jiao  gender=female country=NL field=sport
Li Jie  gender=female country=NL field=sport
Lidewij Welten  gender=female country=NL field=sport
Lieke Klaver  gender=female country=NL field=sport
Lieke Wevers  gender=female country=NL field=sport
Loek van Wely  gender=male country=NL field=sport
Lois Abbingh  gender=female country=NL field=sport
Lonneke Slöetjes  gender=female country=NL field=sport
Lornah Kiplagat  gender=female country=NL field=sport
Luc Krotwaar | Krotwaar  gender=male country=NL field=sport
Lucia Rijker  gender=female country=NL field=sport
Luke Humphries  gender=male country=GB field=sport
Luke Littler | Littler  gender=male country=GB field=sport
Maarten Lafeber  gender=male country=NL field=sport
Maarten van der Weijden  gender=male country=NL field=sport
Maartje Paumen | Paumen  gender=female country=NL field=sport
Machgielis Keesmaat  gender=female country=NL field=sport
Maikel van der Vleuten  gender=male country=NL field=sport
Manon Flier  gender=female country=NL field=sport
Marc Delissen  gender=male country=NL field=sport
Marc Houtzager  gender=male country=NL field=sport
Marc Lammers  gender=male country=NL field=sport
Marcel Wouda  gender=male country=NL field=sport
Margriet Matthijsse  gender=female country=NL field=sport
Marhinde Verkerk  gender=female country=NL field=sport
Marianne Muis  gender=female country=NL field=sport
Marieke Keijser  gender=female country=NL field=sport
Marit Bouwmeester | Bouwmeester  gender=female country=NL field=sport
Marit van Eupen  gender=female country=NL field=sport
Mark Huizinga  gender=male country=NL field=sport
Marleen Veldhuis  gender=female country=NL field=sport
Marlou van Rhijn  gender=female country=NL field=sport
Marrit Steenbergen  gender=female country=NL field=sport
Maurits Hendriks  gender=male country=NL field=sport
Max Caldas  gender=male country=AR field=sport
Max Euwe  gender=male country=NL field=sport
Michael Korrel  gender=male country=NL field=sport
Michael van Gerwen | Van Gerwen  gender=male country=NL field=sport
Mijntje Donners  gender=female country=NL field=sport
Minke Booij  gender=female country=NL field=sport
Minke Smabers  gender=female country=NL field=sport
Monique Velzeboer  gender=female country=NL field=sport
Nadine Visser  gender=female country=NL field=sport
Naomi van As  gender=female country=NL field=sport
Nelli Cooman | Cooman  gender=female country=NL field=sport
Nico Rienks  gender=male country=NL field=sport
Nicolien Sauerbreij | Sauerbreij  gender=female country=NL field=sport
Nimir Abdel-Aziz  gender=male country=NL field=sport
Noël van 't End  gender=male country=NL field=sport
Nycke Groot  gender=female country=NL field=sport
Odile van Aanholt  gender=female country=NL field=sport
Olof van der Meulen  gender=male country=NL field=sport
Orhan Delibas  gender=male country=NL field=sport
Paul van Ass  gender=male country=NL field=sport
Peter Aerts  gender=male country=NL field=sport
Peter Blangé  gender=male country=NL field=sport
Petra van Staveren  gender=female country=NL field=sport
Phil Taylor  gender=male country=GB field=sport
Pieta van Dishoeck  gender=female country=NL field=sport
Pieter van den Hoogenband | Van den Hoogenband  gender=male country=NL field=sport
Pieter-Jan Postma  gender=male country=NL field=sport
Ramon Dekkers  gender=male country=NL field=sport
Ranomi Kromowidjojo | Kromowidjojo  gender=female country=NL field=sport
Raymond Ceulemans  gender=male country=BE field=sport
Raymond van Barneveld  gender=male country=NL field=sport
Regilio Tuur  gender=male country=NL field=sport
Remy Bonjasky | Bonjasky  gender=male country=NL field=sport
Ria Stalman  gender=female country=NL field=sport
Rico Verhoeven  gender=male country=NL field=sport
Rie Mastenbroek | Mastenbroek  gender=female country=NL field=sport
Rien van Horik  gender=male country=NL field=sport
Rik Smits  gender=male country=NL field=sport
Robert Doornbos  gender=male country=NL field=sport
Robert-Jan Derksen  gender=male country=NL field=sport
Robin van Helden  gender=male country=NL field=sport
Roland Scholten  gender=male country=NL field=sport
Ron Zwerver  gender=male country=NL field=sport
Ronald Florijn  gender=male country=NL field=sport
Roy Meyer  gender=male country=NL field=sport
Rutger Smith  gender=male country=NL field=sport
Sanne Wevers  gender=female country=NL field=sport
Semmy Schilt  gender=male country=NL field=sport
Sharon van Rouwendaal | Van Rouwendaal  gender=female country=NL field=sport
Sifan Hassan  gender=female country=NL field=sport
Simeon Tienpont  gender=male country=NL field=sport
Sjef Janssen  gender=male country=NL field=sport
Steffi de Groot  gender=female country=NL field=sport
Stephan van den Berg  gender=male country=NL field=sport
Stephan van Ingelgem  gender=male country=NL field=sport
Stephan Veen  gender=male country=NL field=sport
Suzanne Harmes  gender=female country=NL field=sport
Taco van den Honert  gender=male country=NL field=sport
Tes Schouten  gender=female country=NL field=sport
Tess Wester  gender=female country=NL field=sport
Teun de Nooijer | De Nooijer  gender=male country=NL field=sport
Theo Meijer  gender=male country=NL field=sport
Therese Klompé  gender=female country=NL field=sport
Thierry Brinkman  gender=male country=NL field=sport
Thijs van Valkengoed  gender=male country=NL field=sport
Ton Sijbrands  gender=male country=NL field=sport
Verona van de Leur  gender=female country=NL field=sport
Vincent van der Voort  gender=male country=NL field=sport
Wilko Lucas  gender=male country=NL field=sport
Wim Ruska  gender=male country=NL field=sport
Yibbi Jansen  gender=female country=NL field=sport
Yuri van Gelder  gender=male country=NL field=sport

# Tennis and motor sport
Alison Van Uytvanck | Van Uytvanck  gender=female country=BE field=sport
Arantxa Rus  gender=female country=NL field=sport
Arie Luyendijk | Luyendijk  gender=male country=NL field=sport
Bart Mampaey  gender=male country=BE field=sport
Bas Leinders  gender=male country=BE field=sport
Beitske Visser  gender=female country=NL field=sport
Betty Stöve  gender=female country=NL field=sport
Botic van de Zandschulp | Van de Zandschulp  gender=male country=NL field=sport
Brenda Schultz | Brenda Schultz-McCarthy  gender=female country=NL field=sport
Bruno Thiry  gender=male country=BE field=sport
Carel Godin de Beaufort  gender=male country=NL field=sport
Carl Maes  gender=male country=BE field=sport
Carlos Rodriguez  gender=male country=AR field=sport
Christijan Albers | Albers  gender=male country=NL field=sport ambiguous
Christophe Rochus  gender=male country=BE field=sport
Dave Strijbos  gender=male country=NL field=sport
David Goffin | Goffin  gender=male country=BE field=sport
Dominique Monami | Dominique Van Roost  gender=female country=BE field=sport
Egbert Streuer  gender=male country=NL field=sport
Elise Mertens  gender=female country=BE field=sport
Els Callens  gender=female country=BE field=sport
Eric Geboers | Geboers  gender=male country=BE field=sport
Filip Dewulf | Dewulf  gender=male country=BE field=sport
François Duval  gender=male country=BE field=sport
Freddy Loix | Loix  gender=male country=BE field=sport
Georges Jobé  gender=male country=BE field=sport
Gerard de Rooy  gender=male country=NL field=sport
Giedo van der Garde  gender=male country=NL field=sport
Gijs van Lennep  gender=male country=NL field=sport
Glenn Coldenhoff  gender=male country=NL field=sport
Greet Minnen | Minnen  gender=female country=BE field=sport
Hans Spaan  gender=male country=NL field=sport
Harry Everts  gender=male country=BE field=sport
Igor Sijsling  gender=male country=NL field=sport
Jacco Eltingh | Eltingh  gender=male country=NL field=sport
Jack Middelburg  gender=male country=NL field=sport
Jacky Ickx | Ickx  gender=male country=BE field=sport
Jan de Rooy  gender=male country=NL field=sport
Jan Lammers  gender=male country=NL field=sport
Jan Siemerink | Siemerink  gender=male country=NL field=sport
Jean-Julien Rojer  gender=male country=NL field=sport
Jeffrey Herlings | Herlings  gender=male country=NL field=sport
Johan Van Herck  gender=male country=BE field=sport
John van den Berk  gender=male country=NL field=sport
John van Lottum  gender=male country=NL field=sport
Jos Verstappen  gender=male country=NL field=sport
Joël Robert  gender=male country=BE field=sport
Joël Smets  gender=male country=BE field=sport
Jurgen van den Goorbergh  gender=male country=NL field=sport
Justine Henin | Justine Henin-Hardenne | Henin | Henin-Hardenne  gender=female country=BE field=sport
Jérôme d'Ambrosio  gender=male country=BE field=sport
Kiki Bertens  gender=female country=NL field=sport
Kim Clijsters | Clijsters  gender=female country=BE field=sport
Kirsten Flipkens | Flipkens  gender=female country=BE field=sport
Kristie Boogert  gender=female country=NL field=sport
Liam Everts  gender=male country=BE field=sport
Luc Alphand  gender=male country=FR field=sport
Manon Bollegraf  gender=female country=NL field=sport
Martin Verkerk  gender=male country=NL field=sport
Max Verstappen | Verstappen  gender=male country=NL field=sport
Michaëlla Krajicek  gender=female country=NL field=sport
Miriam Oremans  gender=female country=NL field=sport
Nyck de Vries  gender=male country=NL field=sport
Olivier Rochus  gender=male country=BE field=sport
Paul Haarhuis | Haarhuis  gender=male country=NL field=sport
Raemon Sluiter  gender=male country=NL field=sport
Raymond Vermeulen  gender=male country=NL field=sport
Richard Krajicek | Krajicek  gender=male country=NL field=sport
Rinus VeeKay | Rinus van Kalmthout  gender=male country=NL field=sport
Robin Haase  gender=male country=NL field=sport
Roger De Coster  gender=male country=BE field=sport
Sabine Appelmans | Appelmans  gender=female country=BE field=sport
Sjeng Schalken | Schalken  gender=male country=NL field=sport
Stefan Everts | Everts  gender=male country=BE field=sport
Steve Darcis | Darcis  gender=male country=BE field=sport
Stoffel Vandoorne | Vandoorne  gender=male country=BE field=sport
Suzan Lamens  gender=female country=NL field=sport
Tallon Griekspoor | Griekspoor  gender=male country=NL field=sport
Thiemo de Bakker  gender=male country=NL field=sport
Thierry Boutsen | Boutsen  gender=male country=BE field=sport
Thierry Neuville | Neuville  gender=male country=BE field=sport
Tim Coronel  gender=male country=NL field=sport
Tom Coronel  gender=male country=NL field=sport
Tom Okker  gender=male country=NL field=sport
Vanina Ickx  gender=male country=BE field=sport
Wesley Koolhof  gender=male country=NL field=sport
Wil Hartog  gender=male country=NL field=sport
Wilco Zeelenberg  gender=male country=NL field=sport
Xavier Malisse | Malisse  gender=male country=BE field=sport
Yanina Wickmayer | Wickmayer  gender=female country=BE field=sport
Zizou Bergs  gender=male country=BE field=sport

# Belgian athletes of other sports
Aagje Vanwalleghem  gender=female country=BE field=sport
Ann Wauters  gender=female country=BE field=sport
Anne Zagré  gender=female country=BE field=sport
Armand Marchant  gender=male country=BE field=sport
Arthur Van Doren  gender=male country=BE field=sport
Bashir Abdi  gender=male country=BE field=sport
Ben Broeders  gender=male country=BE field=sport
Brigitte Becue  gender=female country=BE field=sport
Charline Van Snick | Van Snick  gender=female country=BE field=sport
Cynthia Bolingo  gender=female country=BE field=sport
Delfine Persoon  gender=female country=BE field=sport
Dimitri Van den Bergh  gender=male country=BE field=sport
Dirk Van Tichelt | Van Tichelt  gender=male country=BE field=sport
Dylan Borlée  gender=male country=BE field=sport
Eliott Crestan  gender=male country=BE field=sport
Elodie Ouédraogo  gender=female country=BE field=sport
Emiel Puttemans | Puttemans  gender=male country=BE field=sport
Emma Meesseman | Meesseman  gender=female country=BE field=sport
Emma Plasschaert  gender=female country=BE field=sport
Eric Struelens  gender=male country=BE field=sport
Evi Van Acker  gender=female country=BE field=sport
Felix Denayer  gender=male country=BE field=sport
Florine Gaspard  gender=female country=BE field=sport
François Narmon  gender=male country=BE field=sport
Fred Deburghgraeve | Frederik Deburghgraeve | Deburghgraeve  gender=male country=BE field=sport
Frederik Van Lierde  gender=male country=BE field=sport
Gabriella Willems  gender=female country=BE field=sport
Gaston Roelants | Roelants  gender=male country=BE field=sport
Gella Vandecaveye | Vandecaveye  gender=female country=BE field=sport
Hanna Maudens  gender=female country=BE field=sport
Harry Van Barneveld  gender=male country=BE field=sport
Hubert Raudaschl  gender=male country=BE field=sport
Ilse Heylen  gender=female country=BE field=sport
Ingrid Berghmans | Berghmans  gender=female country=BE field=sport
Ingrid Lempereur  gender=female country=BE field=sport
Isaac Kimeli  gender=male country=BE field=sport
Ivo Claes  gender=male country=BE field=sport
Ivo Van Damme  gender=male country=BE field=sport
Jacques Borlée | Borlée  gender=male country=BE field=sport
Jaouad Achab  gender=male country=BE field=sport
Jasper Aerents  gender=male country=BE field=sport
Jean-Michel Saive | Saive  gender=male country=BE field=sport
Jelle Geens  gender=male country=BE field=sport
John-John Dohmen  gender=male country=BE field=sport
Jonathan Borlée  gender=male country=BE field=sport
Jonathan Nsenga  gender=male country=BE field=sport
Jorre Verstraeten  gender=male country=BE field=sport
Julie Allemand  gender=female country=BE field=sport
Karel Lismont | Lismont  gender=male country=BE field=sport
Kevin Borlée  gender=male country=BE field=sport
Kim Gevaert | Gevaert  gender=female country=BE field=sport ambiguous
Kim Huybrechts  gender=male country=BE field=sport
Kim Mestdagh  gender=female country=BE field=sport
Kimberly Buys  gender=female country=BE field=sport
Luc Van Lierde  gender=male country=BE field=sport
Marc Herremans | Herremans  gender=male country=BE field=sport
Marie-Isabelle Lomba  gender=female country=BE field=sport
Marieke Vervoort  gender=male country=BE field=sport
Marjolein Decroix  gender=female country=BE field=sport
Marleen Renders  gender=female country=BE field=sport
Matthias Casse  gender=male country=BE field=sport
Mohammed Mourhit | Mourhit  gender=male country=BE field=sport
Mouad Zahafi  gender=female country=BE field=sport
Nafissatou Thiam | Nafi Thiam  gender=female country=BE field=sport
Nicolas Colsaerts | Colsaerts  gender=male country=BE field=sport
Nina Derwael | Derwael  gender=female country=BE field=sport
Noor Vidts  gender=female country=BE field=sport
Olivia Borlée  gender=female country=BE field=sport
Peter Genyn  gender=male country=BE field=sport
Philip Mestdagh  gender=male country=BE field=sport
Philip Milanov  gender=male country=BE field=sport
Philippe Saive  gender=male country=BE field=sport
Pierre-Olivier Beckers  gender=male country=BE field=sport
Pieter Heemeryck  gender=male country=BE field=sport
Pieter Timmers  gender=male country=BE field=sport
Rani Rosius  gender=female country=BE field=sport
Rik Mosselmans  gender=male country=BE field=sport
Robert Van de Walle  gender=male country=BE field=sport
Roos Vanotterdijk  gender=female country=BE field=sport
Rudi Diels  gender=male country=BE field=sport
Sam Van Rossom  gender=male country=BE field=sport
Sandra Swennen  gender=female country=BE field=sport
Sarah Chaâri  gender=female country=BE field=sport
Seppe Smits  gender=male country=BE field=sport
Shane McLeod  gender=male country=NZ field=sport
Stefaan Maene  gender=male country=BE field=sport
Sébastien Godefroid  gender=male country=BE field=sport
Thomas Detry  gender=male country=BE field=sport
Thomas Pieters  gender=male country=BE field=sport
Thomas Van der Plaetsen  gender=male country=BE field=sport
Tia Hellebaut | Hellebaut  gender=female country=BE field=sport
Tom Boon  gender=male country=BE field=sport
Toma Nikiforov  gender=male country=BE field=sport
Tomas Van Den Spiegel  gender=male country=BE field=sport
Ulla Werbrouck | Werbrouck  gender=female country=BE field=sport
Veerle Dejaeghere  gender=female country=BE field=sport
Vincent Rousseau  gender=male country=BE field=sport
Vincent Vanasch  gender=male country=BE field=sport
William Van Dijck  gender=male country=BE field=sport

# Sport: the world
Abebe Bikila  gender=male country=ET field=sport
Adam Peaty  gender=male country=GB field=sport
Agnieszka Radwanska  gender=female country=PL field=sport
Alain Prost | Prost  gender=male country=FR field=sport
Alberto Juantorena  gender=male country=CU field=sport
Alberto Salazar  gender=male country=US field=sport
Alberto Tomba | Tomba  gender=male country=IT field=sport
Aleksandr Popov  gender=male country=RU field=sport
Alex Albon | Albon  gender=male country=TH field=sport
Alexander Aljechin | Aljechin  gender=male country=RU field=sport
Alexander Zverev | Zverev  gender=male country=DE field=sport
Allyson Felix  gender=female country=US field=sport
Amélie Mauresmo | Mauresmo  gender=female country=FR field=sport
Ana Ivanovic  gender=female country=RS field=sport
Anatoli Karpov | Karpov  gender=male country=RU field=sport
Andre Agassi | Agassi  gender=male country=US field=sport
Andrej Roebljov | Roebljov  gender=male country=RU field=sport
Andy Murray  gender=male country=GB field=sport
Andy Roddick | Roddick  gender=male country=US field=sport
Angelique Kerber | Kerber  gender=female country=DE field=sport
Anna Koernikova | Koernikova  gender=female country=RU field=sport
Anthony Joshua  gender=male country=GB field=sport
Antonio Cairoli | Cairoli  gender=male country=IT field=sport
Arantxa Sánchez Vicario | Arantxa Sanchez  gender=female country=ES field=sport
Ariarne Titmus  gender=female country=AU field=sport
Armand Duplantis | Duplantis  gender=male country=SE field=sport
Arnold Palmer  gender=male country=US field=sport
Arthur Ashe  gender=male country=US field=sport
Aryna Sabalenka | Sabalenka  gender=female country=BY field=sport
Asafa Powell  gender=male country=JM field=sport
Ashleigh Barty | Barty  gender=female country=AU field=sport
Ayrton Senna | Senna  gender=male country=BR field=sport
Babe Ruth  gender=male country=US field=sport
Belinda Bencic  gender=female country=CH field=sport
Ben Johnson  gender=male country=CA field=sport
Bernie Ecclestone | Ecclestone  gender=male country=GB field=business
Billie Jean King  gender=female country=US field=sport
Björn Borg  gender=male country=SE field=sport
Bjørn Daehlie | Björn Daehlie  gender=male country=NO field=sport
Blanka Vlasic  gender=female country=HR field=sport
Bob Beamon  gender=male country=US field=sport
Bobby Fischer  gender=male country=US field=sport
Bode Miller  gender=male country=US field=sport
Boris Becker  gender=male country=DE field=sport
Boris Spasski | Spasski  gender=male country=RU field=sport
Brittney Griner | Griner  gender=female country=US field=sport
Caeleb Dressel  gender=male country=US field=sport
Caitlin Clark  gender=male country=US field=sport
Carl Fogarty  gender=male country=GB field=sport
Carl Lewis  gender=male country=US field=sport
Carlos Alcaraz | Alcaraz  gender=male country=ES field=sport
Carlos Moyá  gender=male country=ES field=sport
Carlos Sainz  gender=male country=ES field=sport
Caroline Wozniacki | Wozniacki  gender=female country=DK field=sport
Casper Ruud  gender=male country=NO field=sport
Caster Semenya | Semenya  gender=female country=ZA field=sport
Cathy Freeman  gender=female country=AU field=sport
Charles Barkley  gender=male country=US field=sport
Charles Leclerc | Leclerc  gender=male country=MC field=sport
Chris Evert  gender=female country=US field=sport
Christian Horner | Horner  gender=male country=GB field=sport
Coco Gauff | Gauff  gender=female country=US field=sport
Colin Kaepernick | Kaepernick  gender=male country=US field=sport
Colin McRae  gender=male country=GB field=sport
Conchita Martínez  gender=female country=ES field=sport
Conor McGregor | McGregor  gender=male country=IE field=sport
Damon Hill  gender=male country=GB field=sport
Daniel Ricciardo | Ricciardo  gender=male country=AU field=sport
Daniil Medvedev  gender=male country=RU field=sport
David Coulthard | Coulthard  gender=male country=GB field=sport
David Douillet | Douillet  gender=male country=FR field=sport
David Ferrer  gender=male country=ES field=sport
David Rudisha  gender=male country=KE field=sport
Dawn Fraser  gender=female country=AU field=sport
Dennis Rodman  gender=male country=US field=sport
Derartu Tulu  gender=female country=ET field=sport
Dick Fosbury  gender=male country=US field=sport
Dick Pound  gender=male country=CA field=sport
Dina Asher-Smith  gender=female country=GB field=sport
Dinara Safina  gender=female country=RU field=sport
Ding Liren  gender=male country=CN field=sport
Dominic Thiem  gender=male country=AT field=sport
Donovan Bailey  gender=male country=CA field=sport
Eddie Irvine  gender=male country=GB field=sport
Edmund Hillary  gender=male country=NZ field=sport
Edwin Moses  gender=male country=US field=sport
Elaine Thompson  gender=female country=JM field=sport
Elina Svitolina | Svitolina  gender=female country=UA field=sport
Eliud Kipchoge | Kipchoge  gender=male country=KE field=sport
Emanuel Lasker  gender=male country=DE field=sport
Emerson Fittipaldi  gender=male country=BR field=sport
Emil Zatopek | Zatopek  gender=male country=CZ field=sport
Emma Raducanu | Raducanu  gender=female country=GB field=sport
Enzo Ferrari  gender=male country=IT field=business
Esteban Ocon  gender=male country=FR field=sport
Evander Holyfield | Holyfield  gender=male country=US field=sport
Evonne Goolagong  gender=female country=AU field=sport
Fabiano Caruana  gender=male country=US field=sport
Faith Kipyegon  gender=female country=KE field=sport
Felipe Massa  gender=male country=BR field=sport
Fernando Alonso | Alonso  gender=male country=ES field=sport
Flavio Briatore  gender=male country=IT field=sport
Florence Griffith-Joyner | Florence Griffith  gender=female country=US field=sport
Floyd Mayweather | Mayweather  gender=male country=US field=sport
Frank Williams  gender=male country=GB field=sport
Frankie Fredericks  gender=male country=NA field=sport
Franz Klammer  gender=male country=AT field=sport
Franziska van Almsick | Van Almsick  gender=female country=DE field=sport
Fred Perry  gender=male country=GB field=sport
Gabriela Sabatini | Sabatini  gender=female country=AR field=sport
Gail Devers  gender=female country=US field=sport
Garbiñe Muguruza | Muguruza  gender=female country=ES field=sport
Gaël Monfils  gender=male country=FR field=sport
George Foreman  gender=male country=US field=sport
George Russell  gender=male country=GB field=sport
Gerhard Berger  gender=male country=AT field=sport
Gilles Villeneuve  gender=male country=CA field=sport
Goran Ivanisevic | Ivanisevic  gender=male country=HR field=sport
Graham Hill  gender=male country=GB field=sport
Grant Hackett  gender=male country=AU field=sport
Greg Rusedski  gender=male country=GB field=sport
Grete Waitz  gender=female country=NO field=sport
Guillermo Vilas  gender=male country=AR field=sport
Gukesh Dommaraju  gender=male country=IN field=sport
Gustavo Kuerten | Kuerten  gender=male country=BR field=sport
Haile Gebrselassie | Gebrselassie  gender=male country=ET field=sport
Hans Niemann  gender=male country=US field=sport
Hassiba Boulmerka  gender=female country=DZ field=sport
Heike Drechsler | Drechsler  gender=female country=DE field=sport
Heinz-Harald Frentzen | Frentzen  gender=male country=DE field=sport
Helmut Marko  gender=male country=AT field=sport
Henri Leconte  gender=male country=FR field=sport
Hermann Maier  gender=male country=AT field=sport
Hicham El Guerrouj | El Guerrouj  gender=male country=MA field=sport
Hikaru Nakamura  gender=male country=US field=sport
Holger Rune  gender=male country=DK field=sport
Ian Thorpe  gender=male country=AU field=sport
Iga Swiatek | Iga Świątek | Swiatek  gender=female country=PL field=sport
Imane Khelif  gender=male country=DZ field=sport
Ingemar Stenmark  gender=male country=SE field=sport
Irena Szewinska  gender=female country=PL field=sport
Isabell Werth  gender=male country=US field=sport
Ivan Lendl | Lendl  gender=male country=CZ field=sport
Jack Draper  gender=male country=GB field=sport
Jack Nicklaus  gender=male country=US field=sport
Jackie Joyner-Kersee  gender=female country=US field=sport
Jackie Stewart  gender=male country=GB field=sport
Jacques Villeneuve | Villeneuve  gender=male country=CA field=sport
Jakob Ingebrigtsen | Ingebrigtsen  gender=male country=NO field=sport
James Hunt  gender=male country=GB field=sport
Jana Novotna | Novotna  gender=female country=CZ field=sport
Jannik Sinner | Sinner  gender=male country=IT field=sport
Jarmila Kratochvilova  gender=female country=CZ field=sport
Javier Sotomayor  gender=male country=CU field=sport
Jean Alesi | Alesi  gender=male country=FR field=sport
Jean Todt  gender=male country=FR field=sport
Jean-Claude Killy  gender=male country=FR field=sport
Jelena Dementjeva  gender=female country=RU field=sport
Jelena Isinbajeva | Isinbajeva  gender=female country=RU field=sport
Jelena Jankovic  gender=female country=RS field=sport
Jelena Rybakina | Elena Rybakina | Rybakina  gender=female country=KZ field=sport
Jennifer Capriati | Capriati  gender=female country=US field=sport
Jenson Button  gender=male country=GB field=sport
Jesse Owens  gender=male country=US field=sport
Jevgeni Kafelnikov | Kafelnikov  gender=male country=RU field=sport
Jim Clark  gender=male country=GB field=sport
Jim Courier  gender=male country=US field=sport
Jimmy Connors  gender=male country=US field=sport
Jo-Wilfried Tsonga | Tsonga  gender=male country=FR field=sport
Jochen Rindt | Rindt  gender=male country=AT field=sport
Joe Frazier  gender=male country=US field=sport
Joe Louis  gender=male country=US field=sport
Joe Montana  gender=male country=US field=sport
John McEnroe | McEnroe  gender=male country=US field=sport
Johnny Herbert  gender=male country=GB field=sport
Jonah Lomu  gender=male country=NZ field=sport
Jonathan Edwards  gender=male country=GB field=sport
Juan Carlos Ferrero  gender=male country=ES field=sport
Juan Manuel Fangio | Fangio  gender=male country=AR field=sport
Juan Martín del Potro | Del Potro  gender=male country=AR field=sport
Juan Pablo Montoya  gender=male country=CO field=sport
Judit Polgár | Judit Polgar  gender=female country=HU field=sport
Jules Bianchi  gender=male country=FR field=sport
Justin Gatlin | Gatlin  gender=male country=US field=sport
Kamila Valieva | Valieva  gender=female country=RU field=sport
Kareem Abdul-Jabbar  gender=male country=US field=sport
Karolina Pliskova  gender=female country=CZ field=sport
Karsten Warholm  gender=male country=NO field=sport
Katarina Johnson-Thompson  gender=female country=GB field=sport
Katie Ledecky | Ledecky  gender=female country=US field=sport
Katinka Hosszú  gender=female country=HU field=sport
Katrin Krabbe  gender=female country=DE field=sport
Kelly Holmes  gender=female country=GB field=sport
Kelvin Kiptum  gender=male country=KE field=sport
Kenenisa Bekele  gender=male country=ET field=sport
Kevin Magnussen  gender=male country=DK field=sport
Kimi Antonelli  gender=male country=IT field=sport
Kimi Räikkönen | Räikkönen  gender=male country=FI field=sport
Kirsty Coventry  gender=female country=ZW field=sport
Kobe Bryant  gender=male country=US field=sport
Kristin Otto  gender=female country=DE field=sport
Krisztina Egerszegi  gender=female country=HU field=sport
Lance Stroll  gender=male country=CA field=sport
Lando Norris | Norris  gender=male country=GB field=sport
Larry Bird  gender=male country=US field=sport
Larry Nassar | Nassar  gender=male country=US field=justice
Larysa Latynina  gender=female country=UA field=sport
Lasse Viren  gender=male country=FI field=sport
Laure Manaudou  gender=female country=FR field=sport
LeBron James  gender=male country=US field=sport
Lennox Lewis  gender=male country=GB field=sport
Lewis Hamilton  gender=male country=GB field=sport
Li Na  gender=female country=CN field=sport
Liam Lawson  gender=male country=NZ field=sport
Lindsay Davenport | Davenport  gender=female country=US field=sport
Lindsey Vonn  gender=female country=US field=sport
Linford Christie  gender=male country=GB field=sport
Lleyton Hewitt | Hewitt  gender=male country=AU field=sport
Luka Doncic | Doncic  gender=male country=SI field=sport
Léon Marchand  gender=male country=FR field=sport
Madison Keys  gender=female country=US field=sport
Magic Johnson  gender=male country=US field=sport
Magnus Carlsen | Carlsen  gender=male country=NO field=sport
Manny Pacquiao | Pacquiao  gender=male country=PH field=sport
Marat Safin | Safin  gender=male country=RU field=sport
Marc Márquez | Marc Marquez  gender=male country=ES field=sport
Marcel Hirscher | Hirscher  gender=male country=AT field=sport
Maria Lasitskene  gender=female country=RU field=sport
Maria Mutola  gender=female country=MZ field=sport
Maria Sjarapova | Sjarapova  gender=female country=RU field=sport
Marie-José Pérec | Pérec  gender=female country=FR field=sport
Marin Cilic  gender=male country=HR field=sport
Marion Jones  gender=female country=US field=sport
Marita Koch  gender=female country=DE field=sport
Mark Spitz  gender=male country=US field=sport
Mark Webber  gender=male country=AU field=sport
Martina Hingis | Hingis  gender=female country=CH field=sport
Martina Navratilova | Navratilova  gender=female country=US field=sport
Mary Pierce  gender=female country=FR field=sport
Masi  gender=male country=US field=sport
Mats Wilander | Wilander  gender=male country=SE field=sport
Matt Biondi  gender=male country=US field=sport
Maurice Greene  gender=male country=US field=sport
Max Mosley  gender=male country=GB field=sport
Merlene Ottey | Ottey  gender=female country=JM field=sport
Michael Chang  gender=male country=US field=sport
Michael Johnson  gender=male country=US field=sport
Michael Jordan  gender=male country=US field=sport
Michael Masi  gender=male country=AU field=sport
Michael Phelps | Phelps  gender=male country=US field=sport
Michael Schumacher | Schumacher  gender=male country=DE field=sport
Michael Stich  gender=male country=DE field=sport
Michelle Smith  gender=female country=IE field=sport
Mick Schumacher  gender=male country=DE field=sport
Mika Häkkinen | Häkkinen  gender=male country=FI field=sport
Mikaela Shiffrin | Shiffrin  gender=female country=US field=sport
Mike Tyson | Tyson  gender=male country=US field=sport
Mo Farah  gender=male country=GB field=sport
Mohammed Ben Sulayem  gender=male country=AE field=sport
Monica Seles | Seles  gender=female country=US field=sport
Muhammad Ali | Cassius Clay  gender=male country=US field=sport
Nadia Comaneci | Comaneci  gender=female country=RO field=sport
Naomi Osaka  gender=female country=JP field=sport
Nelson Piquet | Piquet  gender=male country=BR field=sport
Nick Faldo  gender=male country=GB field=sport
Nick Kyrgios | Kyrgios  gender=male country=AU field=sport
Nico Hülkenberg | Hülkenberg  gender=male country=DE field=sport
Nico Rosberg | Rosberg  gender=male country=DE field=sport
Nicole Brown Simpson  gender=female country=US field=justice
Nigel Mansell | Mansell  gender=male country=GB field=sport
Niki Lauda | Lauda  gender=male country=AT field=sport
Nikola Jokic  gender=male country=RS field=sport
Noah Lyles  gender=male country=US field=sport
Noureddine Morceli | Morceli  gender=male country=DZ field=sport
Novak Djokovic | Novak Đoković | Djokovic  gender=male country=RS field=sport
O.J. Simpson | OJ Simpson  gender=male country=US field=sport
Ole Einar Bjørndalen  gender=male country=NO field=sport
Oleksandr Oesyk | Oleksandr Usyk  gender=male country=UA field=sport
Olga Korboet  gender=female country=BY field=sport
Oscar De La Hoya  gender=male country=US field=sport
Oscar Piastri | Piastri  gender=male country=AU field=sport
Oscar Pistorius | Pistorius  gender=male country=ZA field=sport
Paavo Nurmi  gender=male country=FI field=sport
Pat Cash  gender=male country=AU field=sport
Patrick Rafter  gender=male country=AU field=sport
Paul Tergat | Tergat  gender=male country=KE field=sport
Paula Radcliffe | Radcliffe  gender=female country=GB field=sport
Pete Sampras | Sampras  gender=male country=US field=sport
Petra Kvitova | Kvitova  gender=female country=CZ field=sport
Phil Mickelson  gender=male country=US field=sport
Picabo Street  gender=female country=US field=sport
Pierre de Coubertin | De Coubertin  gender=male country=FR field=sport
Pierre Gasly | Gasly  gender=male country=FR field=sport
Pirmin Zurbriggen  gender=male country=CH field=sport
Rafael Nadal | Nadal  gender=male country=ES field=sport
Ralf Schumacher  gender=male country=DE field=sport
Reeva Steenkamp  gender=female country=ZA field=justice
Reinhold Messner | Messner  gender=male country=IT field=sport
Robert Kubica | Kubica  gender=male country=PL field=sport
Rod Laver  gender=male country=AU field=sport
Roger Bannister  gender=male country=GB field=sport
Roger Federer | Federer  gender=male country=CH field=sport
Roland Ratzenberger | Ratzenberger  gender=male country=AT field=sport
Romain Grosjean | Grosjean  gender=male country=FR field=sport
Ron Dennis  gender=male country=GB field=sport
Rory McIlroy  gender=male country=GB field=sport
Ross Brawn  gender=male country=GB field=sport
Rubens Barrichello | Barrichello  gender=male country=BR field=sport
Ryan Lochte  gender=male country=US field=sport
Sarah Sjöström | Sjöström  gender=female country=SE field=sport
Saïd Aouita  gender=male country=MA field=sport
Scottie Pippen | Pippen  gender=male country=US field=sport
Sebastian Coe  gender=male country=GB field=sport
Sebastian Vettel | Vettel  gender=male country=DE field=sport
Serena Williams  gender=female country=US field=sport
Sergej Boebka | Boebka  gender=male country=UA field=sport
Sergi Bruguera | Bruguera  gender=male country=ES field=sport
Sergio Pérez | Checo Pérez  gender=male country=MX field=sport
Severiano Ballesteros | Seve Ballesteros  gender=male country=ES field=sport
Shaquille O'Neal  gender=male country=US field=sport
Shelly-Ann Fraser-Pryce  gender=female country=JM field=sport
Simona Halep | Halep  gender=female country=RO field=sport
Simone Biles | Biles  gender=female country=US field=sport
Stan Wawrinka | Wawrinka  gender=male country=CH field=sport
Stefan Edberg | Edberg  gender=male country=SE field=sport
Stefanos Tsitsipas | Tsitsipas  gender=male country=GR field=sport
Steffi Graf  gender=female country=US field=sport
Stephen Curry  gender=male country=US field=sport
Steve Ovett  gender=male country=GB field=sport
Steve Redgrave  gender=male country=GB field=sport
Stirling Moss  gender=male country=GB field=sport
Sugar Ray Leonard  gender=male country=US field=sport
Sun Yang  gender=male country=CN field=sport
Sydney McLaughlin  gender=female country=US field=sport
Sébastien Loeb | Loeb  gender=male country=FR field=sport
Taylor Fritz  gender=male country=US field=sport
Teddy Riner | Riner  gender=male country=FR field=sport
Tegla Loroupe  gender=female country=KE field=sport
Tenzing Norgay  gender=male country=NP field=sport
Thomas Enqvist  gender=male country=SE field=sport
Thomas Muster  gender=male country=AT field=sport
Tiger Woods  gender=male country=US field=sport
Tim Henman | Henman  gender=male country=GB field=sport
Tim Montgomery  gender=male country=US field=sport
Tirunesh Dibaba  gender=female country=ET field=sport
Tom Brady  gender=male country=US field=sport
Tony Parker  gender=male country=FR field=sport
Toto Wolff  gender=male country=AT field=sport
Tyson Fury  gender=male country=GB field=sport
Ulrike Meyfarth  gender=female country=DE field=sport
Usain Bolt  gender=male country=JM field=sport
Valentino Rossi  gender=male country=IT field=sport
Valtteri Bottas | Bottas  gender=male country=FI field=sport
Venus Williams  gender=female country=US field=sport
Veselin Topalov  gender=male country=BG field=sport
Victor Wembanyama | Wembanyama  gender=male country=FR field=sport
Victoria Azarenka | Azarenka  gender=female country=BY field=sport
Viktor Kortsjnoj  gender=male country=CH field=sport
Viswanathan Anand | Anand  gender=male country=IN field=sport
Vladimir Klitsjko | Wladimir Klitsjko  gender=male country=UA field=sport
Vladimir Kramnik | Kramnik  gender=male country=RU field=sport
Wayne Gretzky | Gretzky  gender=male country=CA field=sport
Wilma Rudolph  gender=female country=US field=sport
Wilson Kipketer  gender=male country=DK field=sport
Yannick Noah  gender=male country=FR field=sport
Yasuhiro Yamashita  gender=male country=JP field=sport
Yuki Tsunoda | Tsunoda  gender=male country=JP field=sport
