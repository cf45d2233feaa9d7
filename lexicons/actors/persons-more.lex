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
Willem-Alexander | Willem Alexander  gender=male country=NL field=royalty
Máxima | Máxima Zorreguieta | Maxima Zorreguieta  gender=female country=NL field=royalty
Beatrix der Nederlanden  gender=female country=NL field=royalty
Catharina-Amalia | Catharina Amalia  gender=female country=NL field=royalty
Claus von Amsberg  gender=male country=NL field=royalty
Bernhard van Lippe-Biesterfeld | Bernhard zur Lippe-Biesterfeld  gender=male country=NL field=royalty
Irene van Lippe-Biesterfeld  gender=female country=NL field=royalty
Laurentien Brinkhorst  gender=female country=NL field=royalty
Pieter van Vollenhoven | Van Vollenhoven  gender=male country=NL field=royalty
Pieter-Christiaan van Vollenhoven  gender=male country=NL field=royalty
Mabel Wisse Smit  gender=female country=NL field=royalty
Johan Friso  gender=male country=NL field=royalty
Bernhard van Vollenhoven  gender=male country=NL field=royalty
Jorge Guillermo  gender=male country=NL field=royalty
Carlos Hugo de Bourbon Parme  gender=male country=NL field=royalty
Margarita de Bourbon de Parme | Margarita de Bourbon-Parme  gender=female country=NL field=royalty
Carlos de Bourbon de Parme  gender=male country=NL field=royalty
Edwin de Roy van Zuydewijn | De Roy van Zuydewijn  gender=male country=NL field=royalty
Willem van Oranje | Willem de Zwijger  gender=male country=NL field=royalty
Mathilde d'Udekem d'Acoz  gender=female country=NL field=royalty
Delphine Boël  gender=female country=NL field=royalty
Lilian Baels  gender=female country=NL field=royalty
Sibilla de Sélys Longchamps | Sybille de Sélys Longchamps  gender=female country=NL field=royalty
Leopold I  gender=male country=BE field=history
Leopold II  gender=male country=BE field=history
Leopold III  gender=male country=BE field=history
Boudewijn I  gender=male country=BE field=royalty
Albert II  gender=male country=NL field=royalty

# Foreign royalty
Elizabeth II | Elizabeth Windsor  gender=female country=GB field=royalty
Diana Spencer | Lady Di | prinses Diana  gender=female country=GB field=royalty
Camilla Parker Bowles | Camilla Parker-Bowles  gender=female country=GB field=royalty
Charles III  gender=male country=GB field=royalty
Kate Middleton | Catherine Middleton  gender=female country=GB field=royalty
Meghan Markle  gender=female country=GB field=royalty
Sarah Ferguson  gender=female country=GB field=royalty
Dodi Al-Fayed | Dodi Fayed | Dodi al-Fayed  gender=male country=GB field=royalty
Sophie Rhys-Jones  gender=female country=GB field=royalty
Virginia Giuffre | Virginia Roberts  gender=female country=US field=justice
Hendrik VIII | Henry VIII  gender=male country=GB field=history
Wallis Simpson  gender=female country=GB field=royalty
Juan Carlos | Juan Carlos I  gender=male country=ES field=royalty
Felipe VI  gender=male country=ES field=royalty
Letizia Ortiz  gender=female country=ES field=royalty
Iñaki Urdangarin | Urdangarin  gender=male country=ES field=royalty
Corinna Larsen  gender=female country=DE field=royalty
Carl Gustaf | Carl XVI Gustaf | Karel Gustaaf  gender=male country=SE field=royalty
Mette-Marit  gender=female country=NO field=royalty
Marius Borg Høiby | Marius Borg Hoiby  gender=male country=NO field=royalty
Margrethe II  gender=female country=DK field=royalty
Mary Donaldson  gender=female country=DK field=royalty
Frederik X  gender=male country=DK field=royalty
Rainier III  gender=male country=MC field=royalty
Grace Kelly  gender=female country=MC field=culture
Charlene Wittstock  gender=female country=MC field=royalty
Ernst August van Hannover  gender=male country=DE field=royalty
Hirohito  gender=male country=JP field=royalty
Akihito  gender=male country=JP field=royalty
Naruhito  gender=male country=JP field=royalty
Masako Owada  gender=female country=JP field=royalty
Bhumibol Adulyadej | Bhumibol  gender=male country=TH field=royalty
Maha Vajiralongkorn | Vajiralongkorn  gender=male country=TH field=royalty
Hassan II  gender=male country=MA field=royalty
Mohammed VI  gender=male country=MA field=royalty
Hussein bin Talal  gender=male country=JO field=royalty
Abdullah II  gender=male country=JO field=royalty
Rania al-Abdullah  gender=female country=JO field=royalty
Fahd bin Abdul Aziz  gender=male country=SA field=royalty
Abdullah bin Abdul Aziz  gender=male country=SA field=royalty
Salman bin Abdul Aziz  gender=male country=SA field=royalty
Mohammed bin Salman | Mohammed Bin Salman | =MBS  gender=male country=SA field=royalty
Hamad bin Khalifa al-Thani  gender=male country=QA field=royalty
Tamim bin Hamad al-Thani  gender=male country=QA field=royalty
Mohammed bin Rashid al-Maktoum  gender=male country=AE field=royalty
Mohammed bin Zayed  gender=male country=AE field=royalty
Latifa al-Maktoum  gender=female country=AE field=royalty
Qaboos bin Said  gender=male country=OM field=royalty
Hassanal Bolkiah  gender=male country=BN field=royalty
Gyanendra  gender=male country=NP field=royalty
Mswati III  gender=male country=SZ field=royalty
Goodwill Zwelithini  gender=male country=ZA field=royalty
Hamengkoe Boewono  gender=male country=ID field=royalty
Constantijn II | Konstantijn II  gender=male country=GR field=royalty
Zog I  gender=male country=AL field=royalty
Faroek I  gender=male country=EG field=royalty

# Popes and churches
Johannes Paulus II | Karol Wojtyla | Wojtyla  gender=male country=PL field=religion
Benedictus XVI | Joseph Ratzinger | Ratzinger  gender=male country=DE field=religion
Franciscus I | Jorge Bergoglio | Bergoglio | Jorge Mario Bergoglio  gender=male country=AR field=religion
Leo XIV | Robert Prevost  gender=male country=US field=religion
Johannes XXIII  gender=male country=IT field=religion
Johannes Paulus I  gender=male country=IT field=religion
Paulus VI  gender=male country=IT field=religion
Pius XII  gender=male country=IT field=religion
Pius IX  gender=male country=IT field=religion
Moeder Teresa | Moeder Theresa  gender=female country=IN field=religion
Zuster Emmanuelle | Soeur Emmanuelle  gender=female country=BE field=religion
Wim Eijk  gender=male country=NL field=religion
Ad Simonis | Adrianus Simonis | Simonis  gender=male country=NL field=religion
Johannes Willebrands | Willebrands  gender=male country=NL field=religion
Joannes Gijsen | Jo Gijsen  gender=male country=NL field=religion
Philippe Bär  gender=male country=NL field=religion
Tiny Muskens | Muskens  gender=male country=NL field=religion
Ad van Luyn  gender=male country=NL field=religion
Gerard de Korte  gender=male country=NL field=religion
Everard de Jong  gender=male country=NL field=religion
Antoon Hurkmans | Hurkmans  gender=male country=NL field=religion
Joseph Punt  gender=male country=NL field=religion
Frans Wiertz | Wiertz  gender=male country=NL field=religion
Jan Hendriks  gender=male country=NL field=religion
Hans van den Hende  gender=male country=NL field=religion
Harrie Smeets  gender=male country=NL field=religion
Jan van Kilsdonk  gender=male country=NL field=religion
Huub Oosterhuis | Oosterhuis  gender=male country=NL field=religion
Anne van der Bijl  gender=male country=NL field=religion
Klaas Hendrikse  gender=male country=NL field=religion
Carel ter Linden  gender=male country=NL field=religion
Nico ter Linden  gender=male country=NL field=religion
Jan Greven  gender=male country=NL field=religion
Arjan Plaisier  gender=male country=NL field=religion
René de Reuver  gender=male country=NL field=religion
Bas Plaisier  gender=male country=NL field=religion
Johan Maasbach  gender=male country=NL field=religion
Andries Knevel | Knevel  gender=male country=NL field=media
Awraham Soetendorp | Soetendorp  gender=male country=NL field=religion
Binyomin Jacobs  gender=male country=NL field=religion
Lody van de Kamp  gender=male country=NL field=religion
Khalil el-Moumni | Khalil El-Moumni | El-Moumni  gender=male country=NL field=religion
Abdullah Haselhoef | Haselhoef  gender=male country=NL field=religion
Jacob van der Blom  gender=male country=NL field=religion
Fawaz Jneid  gender=male country=NL field=religion
Ahmed Salam  gender=male country=NL field=religion
Haitham al-Haddad  gender=male country=GB field=religion
Godfried Danneels | Danneels  gender=male country=BE field=religion
André-Joseph Léonard  gender=male country=BE field=religion
Jozef De Kesel | De Kesel  gender=male country=BE field=religion
Luc Terlinden  gender=male country=BE field=religion
Roger Vangheluwe | Vangheluwe  gender=male country=BE field=religion
Johan Bonny  gender=male country=BE field=religion
Patrick Hoogmartens  gender=male country=BE field=religion
Lode Aerts  gender=male country=BE field=religion
Arthur Luysterman  gender=male country=BE field=religion
Guy Harpigny  gender=male country=BE field=religion
Paul Van den Berghe  gender=male country=BE field=religion
Leo Jozef Suenens | Leo Suenens | Suenens  gender=male country=BE field=religion
Patrick Moriau  gender=male country=BE field=politics
Rik Devillé  gender=male country=BE field=religion
Edward Schillebeeckx | Schillebeeckx  gender=male country=BE field=religion
Pater Damiaan | Jozef De Veuster | Damiaan De Veuster  gender=male country=BE field=religion
Priester Daens | Adolf Daens  gender=male country=BE field=history
Phil Bosmans  gender=male country=BE field=religion
Peter Adriaenssens  gender=male country=BE field=science
Hans Küng | Küng  gender=male country=CH field=religion
Marcel Lefebvre  gender=male country=FR field=religion
Abbé Pierre  gender=male country=FR field=religion
Roger Schutz | Frère Roger  gender=male country=CH field=religion
Angelo Sodano | Sodano  gender=male country=VA field=religion
Tarcisio Bertone | Bertone  gender=male country=VA field=religion
Pietro Parolin | Parolin  gender=male country=VA field=religion
Camillo Ruini  gender=male country=IT field=religion
Carlo Maria Martini  gender=male country=IT field=religion
George Pell  gender=male country=AU field=religion
Jean-Marie Lustiger | Lustiger  gender=male country=FR field=religion
Philippe Barbarin  gender=male country=FR field=religion
Karl Lehmann  gender=male country=DE field=religion
Reinhard Marx  gender=male country=DE field=religion
Gerhard Ludwig Müller  gender=male country=DE field=religion
Walter Kasper  gender=male country=DE field=religion
Rainer Maria Woelki | Woelki  gender=male country=DE field=religion
Kurt Krenn  gender=male country=AT field=religion
Hans Hermann Groër | Groër  gender=male country=AT field=religion
Christoph Schönborn | Schönborn  gender=male country=AT field=religion
Basil Hume  gender=male country=GB field=religion
George Carey  gender=male country=GB field=religion
Rowan Williams  gender=male country=GB field=religion
Justin Welby | Welby  gender=male country=GB field=religion
Bernard Law  gender=male country=US field=religion
Theodore McCarrick  gender=male country=US field=religion
Raymond Burke  gender=male country=US field=religion
Óscar Romero | Oscar Romero  gender=male country=SV field=religion
Hélder Câmara | Helder Camara  gender=male country=BR field=religion
Leonardo Boff  gender=male country=BR field=religion
Gustavo Gutiérrez  gender=male country=PE field=religion
Carlos Belo  gender=male country=TL field=religion
Jaime Sin  gender=male country=PH field=religion
Marcial Maciel  gender=male country=MX field=religion
Josemaría Escrivá | Escrivá de Balaguer  gender=male country=ES field=religion
Maximilian Kolbe  gender=male country=PL field=religion
Titus Brandsma  gender=male country=NL field=religion
Edith Stein  gender=female country=DE field=religion
Jozef Glemp | Józef Glemp | Glemp  gender=male country=PL field=religion
Patriarch Kirill | patriarch Kirill  gender=male country=RU field=religion
Aleksej II  gender=male country=RU field=religion
Raspoetin | Grigori Raspoetin  gender=male country=RU field=history
Bernadette Soubirous  gender=female country=FR field=religion
Padre Pio  gender=male country=IT field=religion
Dalai Lama | =dalai lama  gender=male country=CN field=religion
Panchen Lama  gender=male country=CN field=religion
Billy Graham  gender=male country=US field=religion
Jerry Falwell  gender=male country=US field=religion
Jimmy Swaggart  gender=male country=US field=religion
Joseph Smith  gender=male country=US field=religion
L. Ron Hubbard  gender=male country=US field=religion
Jim Jones  gender=male country=US field=religion
David Koresh | Koresh  gender=male country=US field=religion
Sun Myung Moon  gender=male country=KR field=religion
Bhagwan Shree Rajneesh  gender=male country=IN field=religion
Sathya Sai Baba | Sai Baba  gender=male country=IN field=religion
Maharishi Mahesh Yogi | Maharishi  gender=male country=IN field=religion
Luc Jouret  gender=male country=BE field=religion
Raël | Claude Vorilhon  gender=male country=FR field=religion
Tariq Ramadan  gender=male country=CH field=religion
Yusuf al-Qaradawi | Al-Qaradawi  gender=male country=QA field=religion
Abu Qatada  gender=male country=GB field=religion
Abu Hamza  gender=male country=GB field=religion
Anjem Choudary  gender=male country=GB field=religion
Abdelhamid Abaaoud  gender=male country=BE field=conflict

# Founders, prophets and saints
Jezus Christus | Jezus van Nazareth | Jezus | =Christus | =Jesus Christus  gender=male field=religion
Mozes  gender=male field=religion
Boeddha | Siddharta Gautama  gender=male field=religion
Maarten Luther | Luther  gender=male country=DE field=religion
Johannes Calvijn | Calvijn  gender=male country=FR field=religion
Desiderius Erasmus | Erasmus van Rotterdam  gender=male country=NL field=religion
Huldrych Zwingli | Zwingli  gender=male country=CH field=religion
Johannes de Doper  gender=male field=religion
Pontius Pilatus  gender=male field=religion
Judas Iskariot | Judas Iskarioth  gender=male field=religion
Maria Magdalena  gender=male field=religion
Franciscus van Assisi  gender=male country=IT field=religion
Theresia van Avila | Teresa van Ávila  gender=female country=ES field=religion
Hildegard van Bingen  gender=female country=DE field=religion
Ignatius van Loyola  gender=male country=ES field=religion
Thomas van Aquino  gender=male country=IT field=religion
Thomas a Kempis  gender=male country=NL field=religion
Sint-Nicolaas | Sint Nicolaas  gender=male field=religion
Franciscus Xaverius  gender=male field=religion
Jeanne d'Arc  gender=female country=FR field=history
Confucius  gender=male country=CN field=religion
Lao-tse | Lao Tse  gender=male country=CN field=religion
Zarathoestra  gender=male field=religion
Abraham Kuyper | Kuyper  gender=male country=NL field=religion
Bonifatius  gender=male field=religion
Willibrord  gender=male field=religion
Meester Eckhart  gender=male country=DE field=religion
Hadewijch  gender=female country=BE field=culture
Mohammed | profeet Mohammed  gender=male field=religion ambiguous
Margot Kässmann  gender=female country=DE field=religion
Sarah Mullally  gender=female country=GB field=religion
Bartholomeus I  gender=male country=TR field=religion

# Dutch criminal cases, law and police
Willem Holleeder | Holleeder  gender=male country=NL field=justice
Astrid Holleeder  gender=female country=NL field=justice
Sonja Holleeder  gender=female country=NL field=justice
Cor van Hout | Van Hout  gender=male country=NL field=justice
Willem Endstra | Endstra  gender=male country=NL field=justice
Sam Klepper | Klepper  gender=male country=NL field=justice
John Mieremet | Mieremet  gender=male country=NL field=justice
Klaas Bruinsma  gender=male country=NL field=justice
Freddy Heineken  gender=male country=NL field=business
Ridouan Taghi | Taghi  gender=male country=NL field=justice
Saïd Razzouki | Said Razzouki | Razzouki  gender=male country=NL field=justice
Nabil B.  gender=male country=NL field=justice
Derk Wiersum | Wiersum  gender=male country=NL field=justice
Reduan B.  gender=male country=NL field=justice
Peter R. de Vries | Peter R. De Vries  gender=male country=NL field=justice
Dino Soerel | Soerel  gender=male country=NL field=justice
Fred Ros  gender=male country=NL field=justice
Jesse Remmers  gender=male country=NL field=justice
Ali Akgün | Ali Akgun  gender=male country=NL field=justice
Mink Kok  gender=male country=NL field=justice
Johan Verhoek | de Hakkelaar | De Hakkelaar  gender=male country=NL field=justice
Charles Zwolsman | Zwolsman  gender=male country=NL field=justice
Stanley Esser  gender=male country=NL field=justice
Gwenette Martha  gender=male country=NL field=justice
Benaouf A.  gender=male country=NL field=justice
Naoufal F.  gender=male country=NL field=justice
Jos Leijdekkers | Bolle Jos  gender=male country=NL field=justice
Richard R.  gender=male country=NL field=justice
Volkert van der Graaf | Van der Graaf  gender=male country=NL field=justice
Mohammed B. | Mohammed Bouyeri | Bouyeri  gender=male country=NL field=justice
Samir A. | Samir Azzouz  gender=male country=NL field=justice
Jason W.  gender=male country=NL field=justice
Theo van Gogh  gender=male country=NL field=culture
Joran van der Sloot | Van der Sloot  gender=male country=NL field=justice
Natalee Holloway | Holloway  gender=female country=US field=justice
Marianne Vaatstra | Vaatstra  gender=female country=NL field=justice
Jasper S.  gender=male country=NL field=justice
Nicky Verstappen  gender=female country=NL field=justice
Jos B. | Jos Brech  gender=male country=NL field=justice
Anne Faber  gender=female country=NL field=justice
Michael P.  gender=male country=NL field=justice
Milly Boele  gender=female country=NL field=justice
Sander V.  gender=male country=NL field=justice
Robert M.  gender=male country=NL field=justice
Tristan van der Vlis | Van der Vlis  gender=male country=NL field=justice
Karst Tates | Karst T.  gender=male country=NL field=justice
Lucia de Berk | Lucia de B.  gender=female country=NL field=justice
Ron P.  gender=male country=NL field=justice
Louis Hagemann  gender=male country=NL field=justice
Koos H.  gender=male country=NL field=justice
Ferdi E.  gender=male country=NL field=justice
Gerrit-Jan Heijn  gender=male country=NL field=business
Meindert Tjoelker | Tjoelker  gender=male country=NL field=justice
Joes Kloppenburg  gender=male country=NL field=justice
Daniël van Cotthem  gender=male country=NL field=justice
René Steegmans  gender=male country=NL field=justice
Kees B.  gender=male country=NL field=justice
Nienke Kleiss  gender=female country=NL field=justice
Michael Jacobs  gender=male country=NL field=justice
Ernest Louwes  gender=male country=NL field=justice
Richard Klinkhamer | Klinkhamer  gender=male country=NL field=justice
Benno L.  gender=male country=NL field=justice
Frank Masmeijer | Masmeijer  gender=male country=NL field=justice
Marco Kroon  gender=male country=NL field=conflict
Wim S.  gender=male country=NL field=justice
Thijs H.  gender=male country=NL field=justice
Gökmen T. | Gökmen Tanis  gender=male country=NL field=justice
Fouad L.  gender=male country=NL field=justice
Romy Nieuwburg  gender=female country=NL field=justice
Sybine Jansons  gender=female country=NL field=justice
Bart van U.  gender=male country=NL field=justice
Sumanta Bansi  gender=female country=NL field=justice
Willeke Dost  gender=male country=NL field=justice
Germaine C.  gender=male country=NL field=justice
Herman Brood  gender=male country=NL field=culture
Raymond Vilé  gender=male country=NL field=justice
Cevdet Y.  gender=male country=NL field=justice
Erik O.  gender=male country=NL field=justice
Zakaria T.  gender=male country=NL field=justice
Dave Roelvink  gender=male country=NL field=media
Steve Brown  gender=male country=NL field=justice
Bram Moszkowicz | Moszkowicz | Abraham Moszkowicz  gender=male country=NL field=justice
Max Moszkowicz  gender=male country=NL field=justice
Robert Moszkowicz  gender=male country=NL field=justice
Gerard Spong | Spong  gender=male country=NL field=justice
Inez Weski | Weski  gender=female country=NL field=justice
Peter Plasman | Plasman  gender=male country=NL field=justice
Geert-Jan Knoops | Geert-Jan Alexander Knoops | Knoops  gender=male country=NL field=justice
Carry Knoops-Hamburger | Carry Hamburger  gender=female country=NL field=justice
Jan Boone  gender=male country=NL field=justice
Bénédicte Ficq | Benedicte Ficq | Ficq  gender=female country=NL field=justice
Victor Koppe  gender=male country=NL field=justice
Jan-Hein Kuijpers | Jan Hein Kuijpers  gender=male country=NL field=justice
Stijn Franken  gender=male country=NL field=justice
Nico Meijering  gender=male country=NL field=justice
Michiel Pestman  gender=male country=NL field=justice
Britta Böhler | Böhler  gender=female country=NL field=justice
Liesbeth Zegveld | Zegveld  gender=female country=NL field=justice
Piet Doedens  gender=male country=NL field=justice
Cees Korvinus  gender=male country=NL field=justice
Willem Anker  gender=male country=NL field=justice
Hans Anker  gender=male country=NL field=justice
Wim Anker  gender=male country=NL field=justice
Tjalling van der Goot  gender=male country=NL field=justice
Oscar Hammerstein  gender=male country=NL field=justice
Richard Korver  gender=male country=NL field=justice
Sébas Diekstra | Diekstra  gender=male country=NL field=justice
Peter Schouten  gender=male country=NL field=justice
Onno de Jong  gender=male country=NL field=justice
Royce de Vries  gender=male country=NL field=justice
Vito Shukrula  gender=male country=NL field=justice
Haroon Raza  gender=male country=NL field=justice
Khadija Ahsmann  gender=female country=NL field=justice
Arthur Docters van Leeuwen | Docters van Leeuwen  gender=male country=NL field=justice
Joan de Wijkerslooth | De Wijkerslooth  gender=male country=NL field=justice
Harm Brouwer  gender=male country=NL field=justice
Herman Bolhaar | Bolhaar  gender=male country=NL field=justice
Gerrit van der Burg  gender=male country=NL field=justice
Rinus Otte  gender=male country=NL field=justice
Dato Steenhuis | Steenhuis  gender=male country=NL field=justice
Koos Plooij | Plooij  gender=male country=NL field=justice
Hans Vrakking | Vrakking  gender=male country=NL field=justice
Jan Watse Fokkens  gender=male country=NL field=justice
Rob de Groot  gender=male country=NL field=justice
Leo de Wit  gender=male country=NL field=justice
Geert Corstens | Corstens  gender=male country=NL field=justice
Maarten Feteris  gender=male country=NL field=justice
Dineke de Groot  gender=female country=NL field=justice
Herman van Brummelen  gender=male country=NL field=justice
Frans Bauduin | Bauduin  gender=male country=NL field=justice
Egbert Myjer | Myjer  gender=male country=NL field=justice
Erik Akerboom | Akerboom  gender=male country=NL field=justice
Gerard Bouman  gender=male country=NL field=justice
Janny Knol  gender=female country=NL field=justice
Henk van Essen  gender=male country=NL field=justice
Liesbeth Huyzer  gender=female country=NL field=justice
Bernard Welten | Welten  gender=male country=NL field=justice
Pieter-Jaap Aalbersberg | Aalbersberg  gender=male country=NL field=justice
Frank Paauw  gender=male country=NL field=justice
Eric Nordholt | Nordholt  gender=male country=NL field=justice
Joop van Riessen  gender=male country=NL field=justice
Jelle Kuiper  gender=male country=NL field=justice
Aad Meijboom | Meijboom  gender=male country=NL field=justice
Willem Woelders  gender=male country=NL field=justice
Peter van Uhm | Van Uhm  gender=male country=NL field=conflict
Tom Middendorp | Middendorp  gender=male country=NL field=conflict
Dick Berlijn | Berlijn  gender=male country=NL field=conflict ambiguous
Onno Eichelsheim | Eichelsheim  gender=male country=NL field=conflict
Rob Bauer  gender=male country=NL field=conflict
Mart de Kruif  gender=male country=NL field=conflict
Hans Couzy | Couzy  gender=male country=NL field=conflict
Thom Karremans | Karremans  gender=male country=NL field=conflict
Rob Franken  gender=male country=NL field=conflict
Rob Bertholee | Bertholee  gender=male country=NL field=justice
Sybrand van Hulst  gender=male country=NL field=justice
Maarten van Traa | Van Traa  gender=male country=NL field=politics
Alex Brenninkmeijer | Brenninkmeijer  gender=male country=NL field=justice
Reinier van Zutphen  gender=male country=NL field=justice
Marten Oosting | Oosting  gender=male country=NL field=justice
Tjibbe Joustra | Joustra  gender=male country=NL field=justice
Chris van Dam  gender=male country=NL field=politics
Frank Oerlemans  gender=male country=NL field=justice

# Belgian criminal cases, law and police
Marc Dutroux | Dutroux  gender=male country=BE field=justice
Michelle Martin  gender=female country=BE field=justice
Michel Nihoul | Nihoul | Jean-Michel Nihoul  gender=male country=BE field=justice
Michel Lelièvre | Lelièvre  gender=male country=BE field=justice
Bernard Weinstein  gender=male country=BE field=justice
Sabine Dardenne | Dardenne  gender=female country=BE field=justice
Laetitia Delhez | Delhez  gender=female country=BE field=justice
An Marchal  gender=female country=BE field=justice
Paul Marchal  gender=male country=BE field=justice
Eefje Lambrecks  gender=female country=BE field=justice
Julie Lejeune  gender=female country=BE field=justice
Mélissa Russo | Melissa Russo  gender=female country=BE field=justice
Gino Russo  gender=male country=BE field=justice
Loubna Benaïssa | Loubna Benaissa  gender=female country=BE field=justice
Patrick Derochette | Derochette  gender=male country=BE field=justice
Jean-Marc Connerotte | Connerotte  gender=male country=BE field=justice
Michel Bourlet | Bourlet  gender=male country=BE field=justice
Jacques Langlois | Langlois  gender=male country=BE field=justice
Xavier Magnée  gender=male country=BE field=justice
Andras Pandy | Pandy  gender=male country=BE field=justice
Agnes Pandy  gender=female country=BE field=justice
Ronald Janssen  gender=male country=BE field=justice
Annick Van Uytsel | Van Uytsel  gender=female country=BE field=justice
Kim De Gelder | Kim de Gelder  gender=female country=BE field=justice
Hans Van Themsche | Van Themsche  gender=male country=BE field=justice
Els Clottemans | Clottemans  gender=female country=BE field=justice
Els Van Doren  gender=female country=BE field=justice
Michel Fourniret | Fourniret  gender=male country=FR field=justice
Monique Olivier  gender=female country=FR field=justice
Elisabeth Brichet  gender=female country=BE field=justice
Geneviève Lhermitte | Lhermitte  gender=female country=BE field=justice
Nathalie Geijsbregts | Nathalie Geysbregts  gender=female country=BE field=justice
Stacy Lemmens  gender=female country=BE field=justice
Nathalie Mahy  gender=female country=BE field=justice
Abdallah Ait Oud  gender=male country=BE field=justice
Julie Van Espen | Van Espen  gender=female country=BE field=justice
Steve Bakelmans | Bakelmans  gender=male country=BE field=justice
Sofie Muylle  gender=female country=BE field=justice
Alexandru Caliniuc  gender=male country=BE field=justice
Ingrid Visser %sport  gender=female country=NL field=justice
Freddy Horion | Horion  gender=male country=BE field=justice
Staf Van Eyken  gender=male country=BE field=justice
Nordin Benallal | Benallal  gender=male country=BE field=justice
Ashraf Sekkaki | Sekkaki  gender=male country=BE field=justice
Patrick Haemers | Haemers  gender=male country=BE field=justice
Basri Bajrami  gender=male country=BE field=justice
Murat Kaplan  gender=male country=BE field=justice
Marcel Habran  gender=male country=BE field=justice
Christiaan Bonkoffsky  gender=male country=BE field=justice
Robert Beijer  gender=male country=BE field=justice
Madani Bouhouche | Bouhouche  gender=male country=BE field=justice
Philippe De Staerke  gender=male country=BE field=justice
Nizar Trabelsi | Trabelsi  gender=male country=TN field=justice
Abdelkader Belliraj | Belliraj  gender=male country=BE field=justice
Tarek Maaroufi | Maaroufi  gender=male country=BE field=justice
Malika El Aroud | El Aroud  gender=female country=BE field=justice
Fouad Belkacem | Abou Imran | Belkacem  gender=male country=BE field=justice
Jejoen Bontinck | Bontinck  gender=male country=BE field=justice
Salah Abdeslam | Abdeslam  gender=male country=BE field=justice
Brahim Abdeslam  gender=male country=BE field=justice
Mohamed Abrini | Abrini  gender=male country=BE field=justice
Najim Laachraoui | Laachraoui  gender=male country=BE field=justice
Ibrahim El Bakraoui  gender=male country=BE field=justice
Khalid El Bakraoui  gender=male country=BE field=justice
Osama Krayem | Krayem  gender=male country=SE field=justice
Mehdi Nemmouche | Nemmouche  gender=male country=FR field=justice
Chakib Akrouh  gender=male country=BE field=justice
Benjamin Herman  gender=male country=BE field=justice
Nordine Amrani  gender=male country=BE field=justice
Khalid Zerkani  gender=male country=BE field=justice
Jürgen Conings | Conings  gender=male country=BE field=conflict
Alain Van der Biest  gender=male country=BE field=politics
Carla Vanparijs  gender=female country=BE field=justice
Sanda Dia  gender=male country=BE field=justice
Karel Van Noppen | Van Noppen  gender=male country=BE field=justice
Germain Daenens  gender=male country=BE field=justice
Alex Vercauteren  gender=male country=BE field=justice
Jean-Pierre Vandersmissen  gender=male country=BE field=justice
Sieglinde De Man  gender=female country=BE field=justice
Andy Martens  gender=male country=BE field=justice
Jonathan Jacob  gender=male country=BE field=justice
André Gyselbrecht | Gyselbrecht  gender=male country=BE field=justice
Stijn Saelens  gender=male country=BE field=justice
Pierre Serry  gender=male country=BE field=justice
Aloïs Vansteenkiste  gender=male country=BE field=justice
Jan Yperman  gender=male country=BE field=justice
Olivier Pirson  gender=male country=BE field=justice
Sven Pichal  gender=male country=BE field=media
Bart De Pauw  gender=male country=BE field=media
Pol Van den Driessche  gender=male country=BE field=media
Jozef Chovanec | Chovanec  gender=male country=SK field=justice
Semira Adamu  gender=female country=NG field=justice
Mawda Shawri | Mawda  gender=female country=BE field=justice
Adil Charrot  gender=male country=BE field=justice
Lahoucine El Haski  gender=male country=BE field=justice
Jef Vermassen | Vermassen  gender=male country=BE field=justice
Sven Mary  gender=male country=BE field=justice
Walter Van Steenbrugge | Van Steenbrugge  gender=male country=BE field=justice
Johan Platteau  gender=male country=BE field=justice
Piet Van Eeckhaut  gender=male country=BE field=justice
Paul Quirynen  gender=male country=BE field=justice
Christine Mussche  gender=female country=BE field=justice
Jan Fermon  gender=male country=BE field=justice
Kati Verstrepen  gender=female country=BE field=justice
Walter Damen  gender=male country=BE field=justice
Pol Vandemeulebroucke  gender=male country=BE field=justice
Kris Luyckx | Luyckx  gender=male country=BE field=justice
Joris Van Cauter  gender=male country=BE field=justice
Natacha Bracq  gender=female country=BE field=justice
Paul Bekaert | Bekaert  gender=male country=BE field=justice
Raf Verstraeten  gender=male country=BE field=justice
Marc Uyttendaele | Uyttendaele  gender=male country=BE field=justice
Hugo Van Overloop  gender=male country=BE field=justice
Christian Van Buggenhout | Van Buggenhout  gender=male country=BE field=justice
Victor Dauginet  gender=male country=BE field=justice
Fernand Keuleneer  gender=male country=BE field=justice
Jean-Luc Flagothier  gender=male country=BE field=justice
Laurent Kennes  gender=male country=BE field=justice
Michaël Verhaeghe  gender=male country=BE field=justice
Bart Vosters  gender=male country=BE field=justice
Ergün Top  gender=male country=BE field=justice
Johan Delmulle | Delmulle  gender=male country=BE field=justice
Frédéric Van Leeuw | Van Leeuw  gender=male country=BE field=justice
Serge Moureaux  gender=male country=BE field=politics
André Van Oudenhove  gender=male country=BE field=justice
Jean-Marie Piret  gender=male country=BE field=justice
Marc de le Court  gender=male country=BE field=justice
Jacques Velu  gender=male country=BE field=justice
Anne Thily | Thily  gender=female country=BE field=justice
Cédric Visart de Bocarmé  gender=male country=BE field=justice
Christian De Valkeneer  gender=male country=BE field=justice
Yves Liégeois | Liégeois  gender=male country=BE field=justice
Frank Schins  gender=male country=BE field=justice
Guido Van Wymersch  gender=male country=BE field=justice
Christian De Vroom  gender=male country=BE field=justice
Glenn Audenaert | Audenaert  gender=male country=BE field=justice
Johan De Becker  gender=male country=BE field=justice
Paul Van Thielen  gender=male country=BE field=justice
Catherine De Bolle | De Bolle  gender=female country=BE field=justice
Marc De Mesmaeker | De Mesmaeker  gender=male country=BE field=justice
Eric Snoeck  gender=male country=BE field=justice
Herman Fransen  gender=male country=BE field=justice
Patrick De Bruycker  gender=male country=BE field=justice
Jaak Raes  gender=male country=BE field=justice
Alain Winants  gender=male country=BE field=justice
Koenraad Dassen  gender=male country=BE field=justice
Godelieve Timmermans  gender=male country=BE field=justice
Damien Vandermeersch | Vandermeersch  gender=male country=BE field=justice
Michel Claise | Claise  gender=male country=BE field=justice
Bruno Bulthé | Bulthé  gender=male country=BE field=justice
Jean-Claude Van Espen  gender=male country=BE field=justice
Martine Doutrèwe | Doutrèwe  gender=female country=BE field=justice
Freddy Troch  gender=male country=BE field=justice
Geert Schoorens  gender=male country=BE field=justice
Philippe Van Linthout  gender=male country=BE field=justice
Karel Van Cauwenberghe  gender=male country=BE field=justice
Godelieve Halsberghe  gender=female country=BE field=justice
Bernard Wesphael | Wesphael  gender=male country=BE field=politics
Michel Hofman  gender=male country=BE field=conflict
Marc Compernol | Compernol  gender=male country=BE field=conflict
Charles-Henri Delcour  gender=male country=BE field=conflict
Marc Thys  gender=male country=BE field=conflict
Frederik Vansina | Vansina  gender=male country=BE field=conflict
Luc Marchal  gender=male country=BE field=conflict
Roméo Dallaire | Dallaire  gender=male country=CA field=conflict
Michel Moyersoen  gender=male country=BE field=justice
Antonio Panzeri | Pier Antonio Panzeri | Panzeri  gender=male country=IT field=politics
Francesco Giorgi  gender=male country=IT field=justice
Marc Tarabella | Tarabella  gender=male country=BE field=politics
Olivier Vandecasteele | Vandecasteele  gender=male country=BE field=justice
Assadollah Assadi  gender=male country=IR field=justice
Eliane Liekendael | Liekendael  gender=female country=BE field=justice
Fernand Koekelberg | Koekelberg  gender=male country=BE field=justice ambiguous
Walter De Smedt  gender=male country=BE field=justice

# Dutch criminal cases: officials and others
Ties Prakken  gender=female country=NL field=justice
Roel Fernhout  gender=male country=NL field=politics
Stanley Hillis | Hillis  gender=male country=NL field=justice

# Cyclists
Eddy Merckx | Merckx  gender=male country=BE field=sport
Axel Merckx  gender=male country=BE field=sport
Roger De Vlaeminck | De Vlaeminck  gender=male country=BE field=sport
Eric De Vlaeminck  gender=male country=BE field=sport
Freddy Maertens | Maertens  gender=male country=BE field=sport
Rik Van Looy | Van Looy  gender=male country=BE field=sport
Rik Van Steenbergen | Van Steenbergen  gender=male country=BE field=sport
Briek Schotte  gender=male country=BE field=sport
Walter Godefroot | Godefroot  gender=male country=BE field=sport
Lucien Van Impe | Van Impe  gender=male country=BE field=sport
Michel Pollentier | Pollentier  gender=male country=BE field=sport
Claude Criquielion | Criquielion  gender=male country=BE field=sport
Johan Museeuw | Museeuw  gender=male country=BE field=sport
Edwig Van Hooydonck | Van Hooydonck  gender=male country=BE field=sport
Eddy Planckaert  gender=male country=BE field=sport
Walter Planckaert  gender=male country=BE field=sport
Jo Planckaert  gender=male country=BE field=sport
Eric Vanderaerden | Vanderaerden  gender=male country=BE field=sport
Peter Van Petegem | Van Petegem  gender=male country=BE field=sport
Tom Boonen | Boonen  gender=male country=BE field=sport
Philippe Gilbert | Gilbert  gender=male country=BE field=sport
Stijn Devolder | Devolder  gender=male country=BE field=sport
Greg Van Avermaet | Van Avermaet  gender=male country=BE field=sport
Sep Vanmarcke | Vanmarcke  gender=male country=BE field=sport
Jürgen Roelandts | Roelandts  gender=male country=BE field=sport
Jelle Vanendert  gender=male country=BE field=sport
Jurgen Van den Broeck  gender=male country=BE field=sport
Thomas De Gendt  gender=male country=BE field=sport
Tiesj Benoot | Benoot  gender=male country=BE field=sport
Oliver Naesen | Naesen  gender=male country=BE field=sport
Wout van Aert | Van Aert | Wout Van Aert  gender=male country=BE field=sport
Remco Evenepoel | Evenepoel  gender=male country=BE field=sport
Jasper Philipsen  gender=male country=BE field=sport
Jasper Stuyven | Stuyven  gender=male country=BE field=sport
Yves Lampaert | Lampaert  gender=male country=BE field=sport
Tim Merlier | Merlier  gender=male country=BE field=sport
Victor Campenaerts | Campenaerts  gender=male country=BE field=sport
Arnaud De Lie | De Lie  gender=male country=BE field=sport
Dries Devenyns | Devenyns  gender=male country=BE field=sport
Edward Theuns | Theuns  gender=male country=BE field=sport
Jens Keukeleire | Keukeleire  gender=male country=BE field=sport
Tim Wellens | Wellens  gender=male country=BE field=sport
Lotte Kopecky | Kopecky  gender=female country=BE field=sport
Jolien D'hoore | D'hoore  gender=female country=BE field=sport
Shari Bossuyt  gender=female country=BE field=sport
Julie Van de Velde  gender=female country=BE field=sport
Nicky Degrendele | Degrendele  gender=female country=BE field=sport
Kenny De Ketele  gender=male country=BE field=sport
Iljo Keisse | Keisse  gender=male country=BE field=sport
Patrick Sercu | Sercu  gender=male country=BE field=sport
Etienne De Wilde  gender=male country=BE field=sport
Matthew Gilmore  gender=male country=BE field=sport
Sven Nys | Nys  gender=male country=BE field=sport
Thibau Nys  gender=male country=BE field=sport
Bart Wellens  gender=male country=BE field=sport
Erwin Vervecken | Vervecken  gender=male country=BE field=sport
Mario De Clercq  gender=male country=BE field=sport
Danny De Bie  gender=male country=BE field=sport
Roland Liboton | Liboton  gender=male country=BE field=sport
Niels Albert  gender=male country=BE field=sport
Kevin Pauwels  gender=male country=BE field=sport
Toon Aerts  gender=male country=BE field=sport
Eli Iserbyt | Iserbyt  gender=male country=BE field=sport
Laurens Sweeck | Sweeck  gender=male country=BE field=sport
Michael Vanthourenhout  gender=male country=BE field=sport
Klaas Vantornout | Vantornout  gender=male country=BE field=sport
Sanne Cant  gender=female country=BE field=sport
Hanka Kupfernagel  gender=female country=DE field=sport
Filip Meirhaeghe | Meirhaeghe  gender=male country=BE field=sport
Leif Hoste  gender=male country=BE field=sport
Nick Nuyens  gender=male country=BE field=sport
Johan Bruyneel | Bruyneel  gender=male country=BE field=sport
Patrick Lefevere | Lefevere  gender=male country=BE field=sport
Marc Sergeant  gender=male country=BE field=sport
Dirk Demol  gender=male country=BE field=sport
Wouter Weylandt | Weylandt  gender=male country=BE field=sport
Antoine Demoitié | Demoitié  gender=male country=BE field=sport
Bjorg Lambrecht  gender=male country=BE field=sport
Axel Maertens  gender=male country=BE field=sport
Ludo Dierckxsens  gender=male country=BE field=sport
Nico Mattan  gender=male country=BE field=sport
Wilfried Nelissen  gender=male country=BE field=sport
Tom Steels | Steels  gender=male country=BE field=sport
Andreï Tchmil | Andrei Tchmil | Tchmil  gender=male country=BE field=sport
Johan De Muynck  gender=male country=BE field=sport
Jean-Marie Wampers  gender=male country=BE field=sport
Marc Demeyer  gender=male country=BE field=sport
Ferdi Van Den Haute  gender=male country=BE field=sport
Fons De Wolf  gender=male country=BE field=sport
Dirk De Wolf  gender=male country=BE field=sport
Rudy Dhaenens  gender=male country=BE field=sport
Herman Van Springel  gender=male country=BE field=sport
Sylvère Maes  gender=male country=BE field=sport
Romain Maes  gender=male country=BE field=sport
Philippe Thys  gender=male country=BE field=sport
Jempi Monseré | Monseré  gender=male country=BE field=sport
Yvonne Reynders  gender=male country=BE field=sport
José De Cauwer  gender=male country=BE field=sport
Gerrie Knetemann | Knetemann  gender=male country=NL field=sport
Joop Zoetemelk | Zoetemelk  gender=male country=NL field=sport
Jan Janssen  gender=male country=NL field=sport
Jan Raas  gender=male country=NL field=sport
Hennie Kuiper  gender=male country=NL field=sport
Peter Post  gender=male country=NL field=sport
Cees Priem  gender=male country=NL field=sport
Theo de Rooij | De Rooij  gender=male country=NL field=sport
Adri van der Poel  gender=male country=NL field=sport
Mathieu van der Poel | Van der Poel  gender=male country=NL field=sport
David van der Poel  gender=male country=NL field=sport
Steven Rooks | Rooks  gender=male country=NL field=sport
Gert-Jan Theunisse | Theunisse  gender=male country=NL field=sport
Erik Breukink | Breukink  gender=male country=NL field=sport
Jelle Nijdam | Nijdam  gender=male country=NL field=sport
Jean-Paul van Poppel  gender=male country=NL field=sport
Danny van Poppel  gender=male country=NL field=sport
Boy van Poppel  gender=male country=NL field=sport
Frans Maassen  gender=male country=NL field=sport
Maarten den Bakker  gender=male country=NL field=sport
Michael Boogerd | Boogerd  gender=male country=NL field=sport
Erik Dekker  gender=male country=NL field=sport
Jeroen Blijlevens | Blijlevens  gender=male country=NL field=sport
Servais Knaven | Knaven  gender=male country=NL field=sport
Tristan Hoffman  gender=male country=NL field=sport
Leon van Bon  gender=male country=NL field=sport
Karsten Kroon  gender=male country=NL field=sport
Thomas Dekker  gender=male country=NL field=sport
Robert Gesink | Gesink  gender=male country=NL field=sport
Bauke Mollema | Mollema  gender=male country=NL field=sport
Laurens ten Dam | Ten Dam  gender=male country=NL field=sport
Lars Boom  gender=male country=NL field=sport
Johnny Hoogerland | Hoogerland  gender=male country=NL field=sport
Niki Terpstra  gender=male country=NL field=sport
Tom Dumoulin | Dumoulin  gender=male country=NL field=sport
Wout Poels | Poels  gender=male country=NL field=sport
Steven Kruijswijk | Kruijswijk  gender=male country=NL field=sport
Dylan Groenewegen | Groenewegen  gender=male country=NL field=sport
Fabio Jakobsen | Jakobsen  gender=male country=NL field=sport
Sam Oomen | Oomen  gender=male country=NL field=sport
Olav Kooij | Kooij  gender=male country=NL field=sport
Thymen Arensman | Arensman  gender=male country=NL field=sport
Wilco Kelderman | Kelderman  gender=male country=NL field=sport
Pieter Weening | Weening  gender=male country=NL field=sport
Jos van Emden  gender=male country=NL field=sport
Bram Tankink | Tankink  gender=male country=NL field=sport
Mike Teunissen  gender=male country=NL field=sport
Koen Bouwman  gender=male country=NL field=sport
Jan Maas  gender=male country=NL field=sport
Gerrit Schulte  gender=male country=NL field=sport
Wim van Est | Van Est  gender=male country=NL field=sport
Wout Wagtmans | Wagtmans  gender=male country=NL field=sport
Gerben Karstens  gender=male country=NL field=sport
Bert Oosterbosch  gender=male country=NL field=sport
Jan Siemons  gender=male country=NL field=sport
Harrie Lavreysen | Lavreysen  gender=male country=NL field=sport
Jeffrey Hoogland | Hoogland  gender=male country=NL field=sport
Theo Bos  gender=male country=NL field=sport
Teun Mulder  gender=male country=NL field=sport
Roy van den Berg  gender=male country=NL field=sport
Leontien van Moorsel | Leontien Zijlaard-van Moorsel | Leontien Zijlaard | Van Moorsel  gender=female country=NL field=sport
Marianne Vos  gender=female country=NL field=sport
Annemiek van Vleuten | Van Vleuten  gender=female country=NL field=sport
Anna van der Breggen | Van der Breggen  gender=female country=NL field=sport
Ellen van Dijk  gender=female country=NL field=sport
Demi Vollering | Vollering  gender=female country=NL field=sport
Lorena Wiebes | Wiebes  gender=female country=NL field=sport ambiguous
Chantal Blaak | Chantal van den Broek-Blaak  gender=female country=NL field=sport
Kirsten Wild  gender=female country=NL field=sport
Amy Pieters  gender=female country=NL field=sport
Lucinda Brand  gender=female country=NL field=sport
Ceylin del Carmen Alvarado | Ceylin Alvarado  gender=female country=NL field=sport
Fem van Empel | Van Empel  gender=female country=NL field=sport
Puck Pieterse | Pieterse  gender=female country=NL field=sport ambiguous
Daphny van den Brand  gender=female country=NL field=sport
Marianne Berglund  gender=female country=SE field=sport
Keetie van Oosten-Hage | Keetie Hage  gender=female country=NL field=sport
Monique Knol  gender=female country=NL field=sport
Ingrid Haringa  gender=female country=NL field=sport
Shanne Braspennincx | Braspennincx  gender=female country=NL field=sport
Pauline Ferrand-Prévot | Ferrand-Prévot  gender=female country=FR field=sport
Jeannie Longo | Longo  gender=female country=FR field=sport
Laura Smulders  gender=female country=NL field=sport
Niek Kimmann | Kimmann  gender=male country=NL field=sport
Lance Armstrong | Armstrong  gender=male country=US field=sport
Greg LeMond | LeMond  gender=male country=US field=sport
Floyd Landis | Landis  gender=male country=US field=sport
Tyler Hamilton  gender=male country=US field=sport
Levi Leipheimer  gender=male country=US field=sport
Sepp Kuss  gender=male country=US field=sport
Andy Hampsten  gender=male country=US field=sport
Bernard Hinault | Hinault  gender=male country=FR field=sport
Laurent Fignon | Fignon  gender=male country=FR field=sport
Jacques Anquetil | Anquetil  gender=male country=FR field=sport
Raymond Poulidor | Poulidor  gender=male country=FR field=sport
Louison Bobet | Bobet  gender=male country=FR field=sport
Bernard Thévenet | Thévenet  gender=male country=FR field=sport
Laurent Jalabert | Jalabert  gender=male country=FR field=sport
Richard Virenque | Virenque  gender=male country=FR field=sport
Christophe Moreau  gender=male country=FR field=sport
Thomas Voeckler | Voeckler  gender=male country=FR field=sport
Thibaut Pinot | Pinot  gender=male country=FR field=sport
Romain Bardet | Bardet  gender=male country=FR field=sport
Julian Alaphilippe | Alaphilippe  gender=male country=FR field=sport
Arnaud Démare | Démare  gender=male country=FR field=sport
Warren Barguil | Barguil  gender=male country=FR field=sport
David Gaudu | Gaudu  gender=male country=FR field=sport
Christophe Laporte  gender=male country=FR field=sport
Christophe Bassons  gender=male country=FR field=sport
Willy Voet  gender=male country=BE field=sport
Bruno Roussel  gender=male country=FR field=sport
Christian Prudhomme | Prudhomme  gender=male country=FR field=sport
Jean-Marie Leblanc  gender=male country=FR field=sport
Miguel Indurain | Miguel Induráin | Indurain  gender=male country=ES field=sport
Pedro Delgado  gender=male country=ES field=sport
Alberto Contador | Contador  gender=male country=ES field=sport
Alejandro Valverde | Valverde  gender=male country=ES field=sport
Oscar Freire | Óscar Freire | Freire  gender=male country=ES field=sport
Joseba Beloki | Beloki  gender=male country=ES field=sport
Abraham Olano | Olano  gender=male country=ES field=sport
Carlos Sastre  gender=male country=ES field=sport
Joaquim Rodríguez  gender=male country=ES field=sport
Alexander Zülle | Alex Zülle | Zülle  gender=male country=CH field=sport
Tony Rominger | Rominger  gender=male country=CH field=sport
Fabian Cancellara | Cancellara  gender=male country=CH field=sport
Stefan Küng  gender=male country=CH field=sport
Marc Hirschi  gender=male country=CH field=sport
Mauro Gianetti  gender=male country=CH field=sport
Eufemiano Fuentes %justice  gender=male country=ES field=sport
Fausto Coppi | Coppi  gender=male country=IT field=sport
Gino Bartali | Bartali  gender=male country=IT field=sport
Felice Gimondi | Gimondi  gender=male country=IT field=sport
Francesco Moser  gender=male country=IT field=sport
Giuseppe Saronni | Saronni  gender=male country=IT field=sport
Gianni Bugno | Bugno  gender=male country=IT field=sport
Claudio Chiappucci | Chiappucci  gender=male country=IT field=sport
Maurizio Fondriest | Fondriest  gender=male country=IT field=sport
Moreno Argentin | Argentin  gender=male country=IT field=sport
Franco Ballerini | Ballerini  gender=male country=IT field=sport
Michele Bartoli | Bartoli  gender=male country=IT field=sport
Mario Cipollini | Cipollini  gender=male country=IT field=sport
Marco Pantani | Pantani  gender=male country=IT field=sport
Ivan Gotti  gender=male country=IT field=sport
Gilberto Simoni  gender=male country=IT field=sport
Paolo Bettini | Bettini  gender=male country=IT field=sport
Alessandro Petacchi | Petacchi  gender=male country=IT field=sport
Damiano Cunego | Cunego  gender=male country=IT field=sport
Danilo Di Luca | Di Luca  gender=male country=IT field=sport
Ivan Basso | Basso  gender=male country=IT field=sport
Filippo Pozzato | Pozzato  gender=male country=IT field=sport
Vincenzo Nibali | Nibali  gender=male country=IT field=sport
Fabio Aru  gender=male country=IT field=sport
Elia Viviani  gender=male country=IT field=sport
Filippo Ganna | Ganna  gender=male country=IT field=sport
Sonny Colbrelli | Colbrelli  gender=male country=IT field=sport
Matteo Trentin  gender=male country=IT field=sport
Jonathan Milan  gender=male country=IT field=sport
Elisa Longo Borghini | Longo Borghini  gender=female country=IT field=sport
Michele Ferrari %science  gender=male country=IT field=sport
Jan Ullrich | Ullrich  gender=male country=DE field=sport
Erik Zabel | Zabel  gender=male country=DE field=sport
Olaf Ludwig  gender=male country=DE field=sport
Rolf Aldag  gender=male country=DE field=sport
Andreas Klöden | Klöden  gender=male country=DE field=sport
Jens Voigt  gender=male country=DE field=sport
Tony Martin  gender=male country=DE field=sport
André Greipel | Greipel  gender=male country=DE field=sport
Marcel Kittel | Kittel  gender=male country=DE field=sport
John Degenkolb | Degenkolb  gender=male country=DE field=sport
Rudi Altig  gender=male country=DE field=sport
Bjarne Riis | Riis  gender=male country=DK field=sport
Michael Rasmussen  gender=male country=DK field=sport
Bo Hamburger  gender=male country=DK field=sport
Rolf Sörensen  gender=male country=DK field=sport
Jonas Vingegaard | Vingegaard  gender=male country=DK field=sport
Kasper Asgreen | Asgreen  gender=male country=DK field=sport
Mads Pedersen  gender=male country=DK field=sport
Thor Hushovd | Hushovd  gender=male country=NO field=sport
Edvald Boasson Hagen | Boasson Hagen  gender=male country=NO field=sport
Alexander Kristoff | Kristoff  gender=male country=NO field=sport
Stephen Roche | Roche  gender=male country=IE field=sport
Sean Kelly  gender=male country=IE field=sport
Ben Healy  gender=male country=IE field=sport
Chris Froome | Froome  gender=male country=GB field=sport
Bradley Wiggins | Wiggins  gender=male country=GB field=sport
Mark Cavendish | Cavendish  gender=male country=GB field=sport
Geraint Thomas  gender=male country=GB field=sport
Tom Simpson  gender=male country=GB field=sport
Robert Millar  gender=male country=GB field=sport
Chris Boardman | Boardman  gender=male country=GB field=sport
Chris Hoy  gender=male country=GB field=sport
David Millar  gender=male country=GB field=sport
Tom Pidcock | Thomas Pidcock | Pidcock  gender=male country=GB field=sport
Simon Yates  gender=male country=GB field=sport
Adam Yates  gender=male country=GB field=sport
Tao Geoghegan Hart | Geoghegan Hart  gender=male country=GB field=sport
Dave Brailsford | Brailsford  gender=male country=GB field=sport
Cadel Evans  gender=male country=AU field=sport
Robbie McEwen | McEwen  gender=male country=AU field=sport
Stuart O'Grady  gender=male country=AU field=sport
Simon Gerrans | Gerrans  gender=male country=AU field=sport
Michael Matthews  gender=male country=AU field=sport
Caleb Ewan  gender=male country=AU field=sport
Richie Porte  gender=male country=AU field=sport
Jai Hindley | Hindley  gender=male country=AU field=sport
Alexander Vinokoerov | Aleksandr Vinokoerov | Vinokoerov | Alexandre Vinokourov  gender=male country=KZ field=sport
Aleksej Loetsenko | Alexej Loetsenko  gender=male country=KZ field=sport
Dzjamolidin Abdoesjaparov | Abdoesjaparov  gender=male country=UZ field=sport
Pavel Tonkov  gender=male country=RU field=sport
Denis Mensjov | Mensjov  gender=male country=RU field=sport
Evgeni Berzin | Jevgeni Berzin  gender=male country=RU field=sport
Peter Sagan | Sagan  gender=male country=SK field=sport
Tadej Pogacar | Tadej Pogačar | Pogacar | Pogačar  gender=male country=SI field=sport
Primoz Roglic | Primož Roglič | Roglic | Roglič  gender=male country=SI field=sport
Matej Mohoric | Matej Mohorič | Mohoric  gender=male country=SI field=sport
Michal Kwiatkowski | Kwiatkowski  gender=male country=PL field=sport
Rafal Majka | Majka  gender=male country=PL field=sport
Zenon Jaskula  gender=male country=PL field=sport
Roman Kreuziger | Kreuziger  gender=male country=CZ field=sport
Zdenek Stybar | Stybar  gender=male country=CZ field=sport
Andy Schleck  gender=male country=LU field=sport
Fränk Schleck | Frank Schleck  gender=male country=LU field=sport
Kim Kirchen  gender=male country=LU field=sport
Charly Gaul  gender=male country=LU field=sport
Egan Bernal | Bernal  gender=male country=CO field=sport
Nairo Quintana | Quintana  gender=male country=CO field=sport
Rigoberto Urán | Rigoberto Uran  gender=male country=CO field=sport
Richard Carapaz | Carapaz  gender=male country=EC field=sport
Lucho Herrera  gender=male country=CO field=sport
Fabio Parra  gender=male country=CO field=sport
Isaac del Toro  gender=male country=MX field=sport
João Almeida  gender=male country=PT field=sport
Juan Ayuso  gender=male country=ES field=sport
Biniam Girmay | Girmay  gender=male country=ER field=sport
Hein Verbruggen | Verbruggen  gender=male country=NL field=sport
Pat McQuaid | McQuaid  gender=male country=IE field=sport
Brian Cookson  gender=male country=GB field=sport
David Lappartient  gender=male country=FR field=sport
Jan Gisbers  gender=male country=NL field=sport
Jan Boven  gender=male country=NL field=sport
Merijn Zeeman  gender=male country=NL field=sport
Richard Plugge | Plugge  gender=male country=NL field=sport
Harold Knebel  gender=male country=NL field=sport
Geert Leinders  gender=male country=BE field=sport
Mart Smeets + %media  gender=male country=NL field=sport
Michel Wuyts %media  gender=male country=BE field=sport
Karl Vannieuwkerke | Vannieuwkerke %media  gender=male country=BE field=sport

# Football: Dutch players and coaches
Johan Cruijff | Cruijff | Johan Cruyff | Cruyff  gender=male country=NL field=sport
Jordi Cruijff | Jordi Cruyff  gender=male country=NL field=sport
Rinus Michels  gender=male country=NL field=sport
Johan Neeskens | Neeskens  gender=male country=NL field=sport
Willem van Hanegem | Van Hanegem  gender=male country=NL field=sport
Piet Keizer  gender=male country=NL field=sport
Rob Rensenbrink | Rensenbrink  gender=male country=NL field=sport
Wim Suurbier | Suurbier  gender=male country=NL field=sport
Arie Haan  gender=male country=NL field=sport
Ruud Krol  gender=male country=NL field=sport
Barry Hulshoff  gender=male country=NL field=sport
Wim Rijsbergen  gender=male country=NL field=sport
Wim Jansen  gender=male country=NL field=sport
Wim Jonk  gender=male country=NL field=sport
Johnny Rep  gender=male country=NL field=sport
Jan Jongbloed | Jongbloed  gender=male country=NL field=sport
Piet Schrijvers  gender=male country=NL field=sport
Jan Mulder  gender=male country=NL field=sport
Coen Moulijn | Moulijn  gender=male country=NL field=sport
Abe Lenstra  gender=male country=NL field=sport
Faas Wilkes  gender=male country=NL field=sport
Bep Bakhuys  gender=male country=NL field=sport
Sjaak Swart  gender=male country=NL field=sport
Henk Groot  gender=male country=NL field=sport
Ruud Geels  gender=male country=NL field=sport
Dick Nanninga  gender=male country=NL field=sport
René van de Kerkhof  gender=male country=NL field=sport
Willy van de Kerkhof  gender=male country=NL field=sport
Ernie Brandts  gender=male country=NL field=sport
Kees Kist  gender=male country=NL field=sport
Kees Rijvers  gender=male country=NL field=sport
Jan Zwartkruis  gender=male country=NL field=sport
Thijs Libregts  gender=male country=NL field=sport
Leo Beenhakker | Beenhakker  gender=male country=NL field=sport
Guus Hiddink | Hiddink  gender=male country=NL field=sport
Dick Advocaat | Advocaat  gender=male country=NL field=sport ambiguous
Louis van Gaal | Van Gaal  gender=male country=NL field=sport
Frank Rijkaard | Rijkaard  gender=male country=NL field=sport
Ruud Gullit | Gullit  gender=male country=NL field=sport
Marco van Basten | Van Basten  gender=male country=NL field=sport
Ronald Koeman  gender=male country=NL field=sport
Erwin Koeman  gender=male country=NL field=sport
Hans van Breukelen | Van Breukelen  gender=male country=NL field=sport
Berry van Aerle  gender=male country=NL field=sport
Adri van Tiggelen  gender=male country=NL field=sport
Jan Wouters  gender=male country=NL field=sport
Arnold Mühren  gender=male country=NL field=sport
Gerald Vanenburg | Vanenburg  gender=male country=NL field=sport
Gerrie Mühren  gender=male country=NL field=sport
Wim Kieft | Kieft  gender=male country=NL field=sport
John Bosman  gender=male country=NL field=sport
John van 't Schip  gender=male country=NL field=sport
Sonny Silooy  gender=male country=NL field=sport
Danny Blind  gender=male country=NL field=sport
Daley Blind  gender=male country=NL field=sport
Frank de Boer  gender=male country=NL field=sport
Ronald de Boer  gender=male country=NL field=sport
Dennis Bergkamp  gender=male country=NL field=sport
Bryan Roy  gender=male country=NL field=sport
Edgar Davids  gender=male country=NL field=sport
Clarence Seedorf | Seedorf  gender=male country=NL field=sport
Patrick Kluivert  gender=male country=NL field=sport
Justin Kluivert  gender=male country=NL field=sport
Marc Overmars | Overmars  gender=male country=NL field=sport
Edwin van der Sar | Van der Sar  gender=male country=NL field=sport
Michael Reiziger | Reiziger  gender=male country=NL field=sport ambiguous
Winston Bogarde | Bogarde  gender=male country=NL field=sport
Jaap Stam  gender=male country=NL field=sport
Phillip Cocu | Philip Cocu | Cocu  gender=male country=NL field=sport
Arthur Numan  gender=male country=NL field=sport
Giovanni van Bronckhorst | Van Bronckhorst  gender=male country=NL field=sport
Jimmy Floyd Hasselbaink | Hasselbaink  gender=male country=NL field=sport
Pierre van Hooijdonk | Van Hooijdonk  gender=male country=NL field=sport
Roy Makaay | Makaay  gender=male country=NL field=sport
Ruud van Nistelrooij | Van Nistelrooij | Ruud van Nistelrooy | Van Nistelrooy  gender=male country=NL field=sport
Mark van Bommel  gender=male country=NL field=sport
Wesley Sneijder | Sneijder  gender=male country=NL field=sport
Rafael van der Vaart | Van der Vaart  gender=male country=NL field=sport
Arjen Robben | Robben  gender=male country=NL field=sport
Robin van Persie | Van Persie  gender=male country=NL field=sport
Dirk Kuijt | Dirk Kuyt | Kuijt | Kuyt  gender=male country=NL field=sport
Nigel de Jong  gender=male country=NL field=sport
Klaas-Jan Huntelaar | Huntelaar  gender=male country=NL field=sport
Ryan Babel | Babel  gender=male country=NL field=sport ambiguous
Ibrahim Afellay | Afellay  gender=male country=NL field=sport
Eljero Elia  gender=male country=NL field=sport
John Heitinga | Heitinga  gender=male country=NL field=sport
Joris Mathijsen | Mathijsen  gender=male country=NL field=sport
André Ooijer | Ooijer  gender=male country=NL field=sport
Khalid Boulahrouz | Boulahrouz  gender=male country=NL field=sport
Gregory van der Wiel  gender=male country=NL field=sport
Maarten Stekelenburg  gender=male country=NL field=sport
Tim Krul  gender=male country=NL field=sport
Jasper Cillessen | Cillessen  gender=male country=NL field=sport
Michel Vorm  gender=male country=NL field=sport
Ron Vlaar | Vlaar  gender=male country=NL field=sport
Stefan de Vrij  gender=male country=NL field=sport
Bruno Martins Indi | Martins Indi  gender=male country=NL field=sport
Jonathan de Guzman  gender=male country=NL field=sport
Leroy Fer  gender=male country=NL field=sport
Jordy Clasie | Clasie  gender=male country=NL field=sport
Kevin Strootman | Strootman  gender=male country=NL field=sport
Georginio Wijnaldum | Wijnaldum  gender=male country=NL field=sport ambiguous
Memphis Depay | Depay  gender=male country=NL field=sport
Luuk de Jong  gender=male country=NL field=sport
Siem de Jong  gender=male country=NL field=sport
Virgil van Dijk  gender=male country=NL field=sport
Matthijs de Ligt  gender=male country=NL field=sport
Frenkie de Jong  gender=male country=NL field=sport
Donny van de Beek  gender=male country=NL field=sport
Denzel Dumfries | Dumfries  gender=male country=NL field=sport ambiguous
Nathan Aké  gender=male country=NL field=sport
Marten de Roon  gender=male country=NL field=sport
Cody Gakpo | Gakpo  gender=male country=NL field=sport
Steven Bergwijn | Bergwijn  gender=male country=NL field=sport
Steven Berghuis  gender=male country=NL field=sport
Xavi Simons  gender=male country=NL field=sport
Jurriën Timber | Jurrien Timber  gender=male country=NL field=sport
Quinten Timber  gender=male country=NL field=sport
Wout Weghorst | Weghorst  gender=male country=NL field=sport
Davy Klaassen | Klaassen  gender=male country=NL field=sport
Donyell Malen | Malen  gender=male country=NL field=sport ambiguous
Tijjani Reijnders | Reijnders  gender=male country=NL field=sport
Ryan Gravenberch | Gravenberch  gender=male country=NL field=sport
Micky van de Ven  gender=male country=NL field=sport
Bart Verbruggen  gender=male country=NL field=sport
Jeremie Frimpong | Frimpong  gender=male country=NL field=sport
Joey Veerman  gender=male country=NL field=sport
Quincy Promes | Promes  gender=male country=NL field=sport
Joshua Zirkzee | Zirkzee  gender=male country=NL field=sport
Brian Brobbey | Brobbey  gender=male country=NL field=sport
Kenneth Taylor  gender=male country=NL field=sport
Jorrel Hato  gender=male country=NL field=sport
Abdelhak Nouri | Appie Nouri  gender=male country=NL field=sport
Hakim Ziyech | Ziyech  gender=male country=MA field=sport
Mohamed Ihattaren | Ihattaren  gender=male country=NL field=sport
Andries Noppert | Noppert  gender=male country=NL field=sport
Mark Flekken  gender=male country=NL field=sport
Justin Bijlow | Bijlow  gender=male country=NL field=sport
Remko Pasveer | Pasveer  gender=male country=NL field=sport
Royston Drenthe  gender=male country=NL field=sport
Ricardo Moniz  gender=male country=NL field=sport
Demy de Zeeuw  gender=male country=NL field=sport
Orlando Engelaar  gender=male country=NL field=sport
Edson Braafheid  gender=male country=NL field=sport
Tim de Cler  gender=male country=NL field=sport
Theo Janssen  gender=male country=NL field=sport
Regi Blinker  gender=male country=NL field=sport
Gaston Taument  gender=male country=NL field=sport
Ed de Goey | Ed de Goeij  gender=male country=NL field=sport
Stanley Menzo | Menzo  gender=male country=NL field=sport
Peter van Vossen  gender=male country=NL field=sport
Rob Witschge  gender=male country=NL field=sport
Richard Witschge  gender=male country=NL field=sport
Aron Winter  gender=male country=NL field=sport
Ulrich van Gobbel  gender=male country=NL field=sport
John de Wolf  gender=male country=NL field=sport
John Metgod | Metgod  gender=male country=NL field=sport
Peter Bosz | Bosz  gender=male country=NL field=sport
Erik ten Hag | Ten Hag  gender=male country=NL field=sport
Arne Slot  gender=male country=NL field=sport
Ronald Waterreus | Waterreus  gender=male country=NL field=sport
Bert van Marwijk | Van Marwijk  gender=male country=NL field=sport
Co Adriaanse  gender=male country=NL field=sport
Foppe de Haan  gender=male country=NL field=sport
Gertjan Verbeek  gender=male country=NL field=sport
Huub Stevens  gender=male country=NL field=sport
Jo Bonfrère  gender=male country=NL field=sport
Willem van der Kuijlen | Willy van der Kuijlen  gender=male country=NL field=sport
Hans Kraay  gender=male country=NL field=sport
Hans Westerhof  gender=male country=NL field=sport
Morten Olsen  gender=male country=DK field=sport
Dick Schreuder  gender=male country=NL field=sport
Ruud Brood  gender=male country=NL field=sport
Ron Jans  gender=male country=NL field=sport
Fred Rutten | Rutten  gender=male country=NL field=sport
Fred Grim  gender=male country=NL field=sport
John van den Brom  gender=male country=NL field=sport
Alfred Schreuder  gender=male country=NL field=sport
John Stegeman  gender=male country=NL field=sport
Adrie Koster  gender=male country=NL field=sport
Art Langeler  gender=male country=NL field=sport
Henk ten Cate | Ten Cate  gender=male country=NL field=sport
Martin Jol  gender=male country=NL field=sport
René Meulensteen | Meulensteen  gender=male country=NL field=sport
Pieter Huistra  gender=male country=NL field=sport
Kees Jansma  gender=male country=NL field=media
Michael van Praag | Van Praag  gender=male country=NL field=sport
Henk Kesler | Kesler  gender=male country=NL field=sport
Jan Peter van de Kempenaer  gender=male country=NL field=sport
Bert van Oostveen  gender=male country=NL field=sport
Jorien van den Herik | Van den Herik  gender=male country=NL field=business
Uri Coronel  gender=male country=NL field=sport
Arie van Eijden  gender=male country=NL field=sport
Frank Arnesen  gender=male country=DK field=sport
Mino Raiola | Raiola  gender=male country=IT field=business
Johan Derksen  gender=male country=NL field=media
Björn Kuipers  gender=male country=NL field=sport
Danny Makkelie | Makkelie  gender=male country=NL field=sport
Mario van der Ende  gender=male country=NL field=sport
Charles Corver  gender=male country=NL field=sport
Dick Jol  gender=male country=NL field=sport
Pieter Vink  gender=male country=NL field=sport
Serdar Gözübüyük | Gözübüyük  gender=male country=NL field=sport
Vivianne Miedema | Miedema  gender=female country=NL field=sport
Lieke Martens  gender=female country=NL field=sport
Shanice van de Sanden  gender=female country=NL field=sport
Daniëlle van de Donk  gender=female country=NL field=sport
Jackie Groenen  gender=female country=NL field=sport
Sari van Veenendaal  gender=female country=NL field=sport
Sherida Spitse | Spitse  gender=female country=NL field=sport
Jill Roord  gender=female country=NL field=sport
Lineth Beerensteyn | Beerensteyn  gender=female country=NL field=sport
Esmee Brugts  gender=female country=NL field=sport
Sarina Wiegman | Wiegman  gender=female country=NL field=sport
Vera Pauw  gender=female country=NL field=sport
Andries Jonker  gender=male country=NL field=sport
Mark Parsons  gender=male country=GB field=sport
Ruud Hesp  gender=male country=NL field=sport
Reinier Robbemond  gender=male country=NL field=sport

# Football: Belgian players and coaches
Paul Van Himst | Van Himst  gender=male country=BE field=sport
Raymond Goethals | Goethals  gender=male country=BE field=sport
Guy Thys  gender=male country=BE field=sport
Wilfried Van Moer  gender=male country=BE field=sport
Jan Ceulemans  gender=male country=BE field=sport
Eric Gerets | Gerets  gender=male country=BE field=sport
Jean-Marie Pfaff | Pfaff  gender=male country=BE field=sport
Franky Van der Elst  gender=male country=BE field=sport
Leo Van der Elst  gender=male country=BE field=sport
Enzo Scifo | Vincenzo Scifo | Scifo  gender=male country=BE field=sport
Georges Grün  gender=male country=BE field=sport
Michel Preud'homme | Preud'homme  gender=male country=BE field=sport
Marc Wilmots | Wilmots  gender=male country=BE field=sport
Luc Nilis | Nilis  gender=male country=BE field=sport
Marc Degryse | Degryse  gender=male country=BE field=sport
Luis Oliveira  gender=male country=BE field=sport
Erwin Vandenbergh | Vandenbergh  gender=male country=BE field=sport
Alexandre Czerniatynski  gender=male country=BE field=sport
Nico Claesen  gender=male country=BE field=sport
Stéphane Demol | Demol  gender=male country=BE field=sport
Michel Renquin  gender=male country=BE field=sport
Philippe Albert  gender=male country=BE field=sport
Lorenzo Staelens  gender=male country=BE field=sport
Rudi Smidts  gender=male country=BE field=sport
Vital Borkelmans  gender=male country=BE field=sport
Bertrand Crasson  gender=male country=BE field=sport
Danny Boffin | Boffin  gender=male country=BE field=sport
Josip Weber  gender=male country=BE field=sport
Gilles De Bilde  gender=male country=BE field=sport
Luc Zeebroeck  gender=male country=BE field=sport
Emile Mpenza  gender=male country=BE field=sport
Mbo Mpenza  gender=male country=BE field=sport
Bart Goor  gender=male country=BE field=sport
Johan Walem  gender=male country=BE field=sport
Yves Vanderhaeghe | Vanderhaeghe  gender=male country=BE field=sport
Wesley Sonck | Sonck  gender=male country=BE field=sport
Gert Verheyen | Verheyen  gender=male country=BE field=sport
Geert De Vlieger  gender=male country=BE field=sport
Joos Valgaeren  gender=male country=BE field=sport
Glen De Boeck  gender=male country=BE field=sport
Nico Van Kerckhoven  gender=male country=BE field=sport
Eric Deflandre  gender=male country=BE field=sport
Timmy Simons  gender=male country=BE field=sport
Daniel Van Buyten | Van Buyten  gender=male country=BE field=sport
Thomas Buffel | Buffel  gender=male country=BE field=sport
Jonathan Walasiak  gender=male country=BE field=sport
Vincent Kompany | Kompany  gender=male country=BE field=sport
Thomas Vermaelen | Vermaelen  gender=male country=BE field=sport
Jan Vertonghen | Vertonghen  gender=male country=BE field=sport
Toby Alderweireld | Alderweireld  gender=male country=BE field=sport
Axel Witsel | Witsel  gender=male country=BE field=sport
Marouane Fellaini | Fellaini  gender=male country=BE field=sport
Steven Defour | Defour  gender=male country=BE field=sport
Moussa Dembélé | Mousa Dembélé  gender=male country=BE field=sport
Eden Hazard | Hazard  gender=male country=BE field=sport
Thorgan Hazard  gender=male country=BE field=sport
Kevin De Bruyne | De Bruyne  gender=male country=BE field=sport
Romelu Lukaku | Lukaku  gender=male country=BE field=sport
Jordan Lukaku  gender=male country=BE field=sport
Dries Mertens  gender=male country=BE field=sport
Kevin Mirallas | Mirallas  gender=male country=BE field=sport
Nacer Chadli | Chadli  gender=male country=BE field=sport
Thibaut Courtois | Courtois  gender=male country=BE field=sport
Simon Mignolet | Mignolet  gender=male country=BE field=sport
Koen Casteels | Casteels  gender=male country=BE field=sport
Thomas Meunier | Meunier  gender=male country=BE field=sport
Yannick Carrasco | Carrasco  gender=male country=BE field=sport
Youri Tielemans | Tielemans  gender=male country=BE field=sport
Leander Dendoncker | Dendoncker  gender=male country=BE field=sport
Dedryck Boyata | Boyata  gender=male country=BE field=sport
Christian Benteke | Benteke  gender=male country=BE field=sport
Divock Origi | Origi  gender=male country=BE field=sport
Adnan Januzaj | Januzaj  gender=male country=BE field=sport
Radja Nainggolan | Nainggolan  gender=male country=BE field=sport
Michy Batshuayi | Batshuayi  gender=male country=BE field=sport
Leandro Trossard | Trossard  gender=male country=BE field=sport
Charles De Ketelaere | De Ketelaere  gender=male country=BE field=sport
Jérémy Doku | Jeremy Doku | Doku  gender=male country=BE field=sport
Loïs Openda | Lois Openda | Openda  gender=male country=BE field=sport
Amadou Onana  gender=male country=BE field=sport
Wout Faes  gender=male country=BE field=sport
Timothy Castagne | Castagne  gender=male country=BE field=sport
Zeno Debast | Debast  gender=male country=BE field=sport
Arthur Theate  gender=male country=BE field=sport
Hans Vanaken | Vanaken  gender=male country=BE field=sport
Johan Bakayoko | Bakayoko  gender=male country=BE field=sport
Dodi Lukebakio | Lukebakio  gender=male country=BE field=sport
Arthur Vermeeren  gender=male country=BE field=sport
Ritchie De Laet  gender=male country=BE field=sport
Anthony Vanden Borre | Vanden Borre  gender=male country=BE field=sport
Kevin Vandenbergh  gender=male country=BE field=sport
Silvio Proto | Proto  gender=male country=BE field=sport
Olivier Deschacht | Deschacht  gender=male country=BE field=sport
Jelle Van Damme  gender=male country=BE field=sport
Bart Carlier  gender=male country=BE field=sport
Philippe Clement  gender=male country=BE field=sport
Aimé Anthuenis | Anthuenis  gender=male country=BE field=sport
Robert Waseige | Waseige  gender=male country=BE field=sport
René Vandereycken | Vandereycken  gender=male country=BE field=sport
Frank Vercauteren | Franky Vercauteren  gender=male country=BE field=sport
Georges Leekens | Leekens  gender=male country=BE field=sport
Walter Meeuws  gender=male country=BE field=sport
Urbain Braems  gender=male country=BE field=sport
Robert Martínez  gender=male country=BE field=sport
Roberto Martínez | Roberto Martinez  gender=male country=ES field=sport
Domenico Tedesco  gender=male country=IT field=sport
Rudi Garcia  gender=male country=FR field=sport
Hugo Broos  gender=male country=BE field=sport
Ariël Jacobs  gender=male country=BE field=sport
Jacky Mathijssen  gender=male country=BE field=sport
Peter Maes  gender=male country=BE field=sport
Francky Dury | Dury  gender=male country=BE field=sport
Hein Vanhaezebrouck | Vanhaezebrouck  gender=male country=BE field=sport
Bob Peeters  gender=male country=BE field=sport
Felice Mazzù | Mazzu  gender=male country=BE field=sport
Ivan Leko  gender=male country=HR field=sport
Jan Boskamp  gender=male country=NL field=sport
Trond Sollied | Sollied  gender=male country=NO field=sport
Besnik Hasi  gender=male country=AL field=sport
Wouter Vrancken  gender=male country=BE field=sport
Karel Geraerts  gender=male country=BE field=sport
Brian Riemer  gender=male country=DK field=sport
Constant Vanden Stock | Vanden Stock  gender=male country=BE field=business
Roger Vanden Stock  gender=male country=BE field=sport
Michel Verschueren  gender=male country=BE field=sport
Michel D'Hooghe | D'Hooghe  gender=male country=BE field=sport
Jan Peeters  gender=male country=BE field=sport
François De Keersmaecker  gender=male country=BE field=sport
Marc Coucke | Coucke  gender=male country=BE field=business
Wouter Vandenhaute | Vandenhaute  gender=male country=BE field=media
Roland Duchâtelet | Duchâtelet  gender=male country=BE field=business
Jean-Marc Bosman  gender=male country=BE field=sport
Pietro Allatta  gender=male country=BE field=sport
Ye Zheyun  gender=male country=CN field=sport
Dejan Veljkovic  gender=male country=RS field=sport
Albert Cartier  gender=male country=BE field=sport
Jean Dockx  gender=male country=BE field=sport
Ludo Coeck  gender=male country=BE field=sport
François Sterchele | Sterchele  gender=male country=BE field=sport
Tessa Wullaert | Wullaert  gender=female country=BE field=sport
Janice Cayman  gender=female country=BE field=sport
Tine De Caigny  gender=female country=BE field=sport
Nicky Evrard  gender=female country=BE field=sport
Ives Serneels  gender=male country=BE field=sport
John Langenus  gender=male country=BE field=sport
Frank De Bleeckere | De Bleeckere  gender=male country=BE field=sport
Alexandre Boucaut  gender=male country=BE field=sport
Jupp Heynckes  gender=male country=DE field=sport

# Football: the world
Pelé  gender=male country=BR field=sport
Diego Maradona | Maradona  gender=male country=AR field=sport
Lionel Messi | Messi  gender=male country=AR field=sport
Cristiano Ronaldo | Ronaldo  gender=male country=PT field=sport
Luís Figo | Luis Figo | Figo  gender=male country=PT field=sport
Eusébio  gender=male country=PT field=sport
José Mourinho | Mourinho  gender=male country=PT field=sport
Rui Costa  gender=male country=PT field=sport
Deco  gender=male country=PT field=sport ambiguous
Pepe  gender=male country=PT field=sport ambiguous
Bruno Fernandes  gender=male country=PT field=sport
João Félix  gender=male country=PT field=sport
Diogo Jota  gender=male country=PT field=sport
Rúben Amorim | Ruben Amorim  gender=male country=PT field=sport
Ronaldinho  gender=male country=BR field=sport
Rivaldo  gender=male country=BR field=sport
Romário  gender=male country=BR field=sport
Bebeto  gender=male country=BR field=sport
Cafu  gender=male country=BR field=sport
Roberto Carlos  gender=male country=BR field=sport
Kaká  gender=male country=BR field=sport
Neymar  gender=male country=BR field=sport
Zico  gender=male country=BR field=sport
Sócrates  gender=male country=BR field=sport
Garrincha  gender=male country=BR field=sport
Dunga  gender=male country=BR field=sport
Taffarel  gender=male country=BR field=sport
Mário Zagallo | Zagallo  gender=male country=BR field=sport
Luiz Felipe Scolari | Scolari  gender=male country=BR field=sport
Vinícius Júnior | Vinicius jr.  gender=male country=BR field=sport
Ricardo Teixeira  gender=male country=BR field=sport
Dani Alves  gender=male country=BR field=sport
Gabriel Batistuta | Batistuta  gender=male country=AR field=sport
Claudio Caniggia  gender=male country=AR field=sport
Hernán Crespo  gender=male country=AR field=sport
Juan Sebastián Verón  gender=male country=AR field=sport
Ariel Ortega  gender=male country=AR field=sport
Diego Simeone | Simeone  gender=male country=AR field=sport
Mario Kempes | Kempes  gender=male country=AR field=sport
Alfredo Di Stéfano | Alfredo di Stéfano | Di Stéfano  gender=male country=AR field=sport
Carlos Tévez | Tévez  gender=male country=AR field=sport
Sergio Agüero | Agüero  gender=male country=AR field=sport
Ángel Di María | Angel Di Maria  gender=male country=AR field=sport
Gonzalo Higuaín | Higuaín  gender=male country=AR field=sport
Marcelo Bielsa | Bielsa  gender=male country=AR field=sport
Mauricio Pochettino | Pochettino  gender=male country=AR field=sport
César Luis Menotti | Menotti  gender=male country=AR field=sport
Luis Suárez  gender=male country=UY field=sport
Edinson Cavani | Cavani  gender=male country=UY field=sport
Diego Forlán | Forlán  gender=male country=UY field=sport
Iván Zamorano  gender=male country=CL field=sport
Alexis Sánchez  gender=male country=CL field=sport
Arturo Vidal  gender=male country=CL field=sport
James Rodríguez  gender=male country=CO field=sport
Radamel Falcao  gender=male country=CO field=sport
Carlos Valderrama  gender=male country=CO field=sport
René Higuita  gender=male country=CO field=sport
Andrés Escobar  gender=male country=CO field=sport
Faustino Asprilla  gender=male country=CO field=sport
José Luis Chilavert | Chilavert  gender=male country=PY field=sport
Hugo Sánchez  gender=male country=MX field=sport
Zinedine Zidane | Zidane  gender=male country=FR field=sport
Thierry Henry  gender=male country=FR field=sport
Eric Cantona | Cantona  gender=male country=FR field=sport
Didier Deschamps | Deschamps  gender=male country=FR field=sport
Marcel Desailly | Desailly  gender=male country=FR field=sport
Fabien Barthez | Barthez  gender=male country=FR field=sport
Laurent Blanc  gender=male country=FR field=sport
Lilian Thuram | Thuram  gender=male country=FR field=sport
Patrick Vieira  gender=male country=FR field=sport
David Trezeguet  gender=male country=FR field=sport
Nicolas Anelka | Anelka  gender=male country=FR field=sport
Franck Ribéry | Ribéry  gender=male country=FR field=sport
Karim Benzema | Benzema  gender=male country=FR field=sport
Antoine Griezmann | Griezmann  gender=male country=FR field=sport
Kylian Mbappé | Mbappé  gender=male country=FR field=sport
Paul Pogba | Pogba  gender=male country=FR field=sport
Ousmane Dembélé  gender=male country=FR field=sport
N'Golo Kanté  gender=male country=FR field=sport
Raphaël Varane | Varane  gender=male country=FR field=sport
Hugo Lloris | Lloris  gender=male country=FR field=sport
Olivier Giroud | Giroud  gender=male country=FR field=sport
Jean-Pierre Papin | Papin  gender=male country=FR field=sport
Arsène Wenger | Wenger  gender=male country=FR field=sport
Gérard Houllier | Houllier  gender=male country=FR field=sport
Aimé Jacquet | Jacquet  gender=male country=FR field=sport
Raymond Domenech | Domenech  gender=male country=FR field=sport
Just Fontaine  gender=male country=FR field=sport
Raymond Kopa  gender=male country=FR field=sport
Bernard Tapie | Tapie  gender=male country=FR field=business
Franz Beckenbauer | Beckenbauer  gender=male country=DE field=sport
Gerd Müller  gender=male country=DE field=sport
Sepp Maier  gender=male country=DE field=sport
Lothar Matthäus | Matthäus  gender=male country=DE field=sport
Jürgen Klinsmann | Klinsmann  gender=male country=DE field=sport
Rudi Völler | Völler  gender=male country=DE field=sport
Andreas Brehme  gender=male country=DE field=sport
Andreas Möller  gender=male country=DE field=sport
Matthias Sammer | Sammer  gender=male country=DE field=sport
Berti Vogts  gender=male country=DE field=sport
Helmut Schön  gender=male country=DE field=sport
Oliver Kahn  gender=male country=DE field=sport
Michael Ballack | Ballack  gender=male country=DE field=sport
Oliver Bierhoff  gender=male country=DE field=sport
Miroslav Klose  gender=male country=DE field=sport
Lukas Podolski | Podolski  gender=male country=DE field=sport
Philipp Lahm  gender=male country=DE field=sport
Bastian Schweinsteiger | Schweinsteiger  gender=male country=DE field=sport
Manuel Neuer | Neuer  gender=male country=DE field=sport
Toni Kroos  gender=male country=DE field=sport
Mesut Özil | Özil  gender=male country=DE field=sport
Thomas Müller  gender=male country=DE field=sport
Joachim Löw  gender=male country=DE field=sport
Hansi Flick  gender=male country=DE field=sport
Julian Nagelsmann | Nagelsmann  gender=male country=DE field=sport
Jürgen Klopp | Klopp  gender=male country=DE field=sport
Thomas Tuchel | Tuchel  gender=male country=DE field=sport
Ottmar Hitzfeld | Hitzfeld  gender=male country=DE field=sport
Otto Rehhagel | Rehhagel  gender=male country=DE field=sport
Christoph Daum  gender=male country=DE field=sport
Karl-Heinz Rummenigge | Rummenigge  gender=male country=DE field=sport
Uli Hoeness | Hoeness  gender=male country=DE field=sport
Günter Netzer  gender=male country=DE field=sport
Fritz Walter  gender=male country=DE field=sport
Robert Enke  gender=male country=DE field=sport
Jamal Musiala | Musiala  gender=male country=DE field=sport
Florian Wirtz | Wirtz  gender=male country=DE field=sport
İlkay Gündogan | Ilkay Gündogan | Gündogan  gender=male country=DE field=sport
Kai Havertz  gender=male country=DE field=sport
Markus Merk  gender=male country=DE field=sport
Paolo Maldini | Maldini  gender=male country=IT field=sport
Cesare Maldini  gender=male country=IT field=sport
Franco Baresi | Baresi  gender=male country=IT field=sport
Roberto Baggio | Baggio  gender=male country=IT field=sport
Salvatore Schillaci | Schillaci  gender=male country=IT field=sport
Paolo Rossi  gender=male country=IT field=sport
Dino Zoff | Zoff  gender=male country=IT field=sport
Francesco Totti | Totti  gender=male country=IT field=sport
Alessandro Del Piero | Del Piero  gender=male country=IT field=sport
Christian Vieri  gender=male country=IT field=sport
Filippo Inzaghi  gender=male country=IT field=sport
Simone Inzaghi  gender=male country=IT field=sport
Fabio Cannavaro | Cannavaro  gender=male country=IT field=sport
Gianluigi Buffon | Buffon  gender=male country=IT field=sport
Andrea Pirlo | Pirlo  gender=male country=IT field=sport
Marco Materazzi | Materazzi  gender=male country=IT field=sport
Mario Balotelli | Balotelli  gender=male country=IT field=sport
Giorgio Chiellini | Chiellini  gender=male country=IT field=sport
Gianluigi Donnarumma | Donnarumma  gender=male country=IT field=sport
Gianluca Vialli | Vialli  gender=male country=IT field=sport
Roberto Mancini  gender=male country=IT field=sport
Arrigo Sacchi | Sacchi  gender=male country=IT field=sport
Fabio Capello | Capello  gender=male country=IT field=sport
Giovanni Trapattoni | Trapattoni  gender=male country=IT field=sport
Marcello Lippi | Lippi  gender=male country=IT field=sport
Carlo Ancelotti | Ancelotti  gender=male country=IT field=sport
Antonio Conte  gender=male country=IT field=sport
Claudio Ranieri  gender=male country=IT field=sport
Maurizio Sarri  gender=male country=IT field=sport
Massimiliano Allegri  gender=male country=IT field=sport
Pierluigi Collina | Collina  gender=male country=IT field=sport
Luciano Moggi  gender=male country=IT field=sport
Raúl González  gender=male country=ES field=sport
Pep Guardiola | Josep Guardiola | Guardiola  gender=male country=ES field=sport
Xavi Hernández | Xavi  gender=male country=ES field=sport
Andrés Iniesta | Iniesta  gender=male country=ES field=sport
Iker Casillas | Casillas  gender=male country=ES field=sport
Sergio Ramos  gender=male country=ES field=sport
Carles Puyol | Puyol  gender=male country=ES field=sport
Gerard Piqué | Piqué  gender=male country=ES field=sport
Fernando Torres  gender=male country=ES field=sport
David Villa  gender=male country=ES field=sport
David Silva  gender=male country=ES field=sport
Cesc Fàbregas | Fàbregas  gender=male country=ES field=sport
Sergio Busquets | Busquets  gender=male country=ES field=sport
Xabi Alonso  gender=male country=ES field=sport
Fernando Hierro  gender=male country=ES field=sport
Luis Enrique  gender=male country=ES field=sport
Unai Emery  gender=male country=ES field=sport
Mikel Arteta | Arteta  gender=male country=ES field=sport
Rafael Benítez | Rafa Benítez  gender=male country=ES field=sport
Vicente del Bosque | Del Bosque  gender=male country=ES field=sport
Luis Aragonés  gender=male country=ES field=sport
Luis de la Fuente  gender=male country=ES field=sport
Luis Rubiales | Rubiales  gender=male country=ES field=sport
Jenni Hermoso | Hermoso  gender=female country=ES field=sport
Aitana Bonmatí | Bonmatí  gender=female country=ES field=sport
Alexia Putellas  gender=female country=ES field=sport
Lamine Yamal  gender=male country=ES field=sport
Pedri  gender=male country=ES field=sport
Gavi  gender=male country=ES field=sport
Rodri  gender=male country=ES field=sport
Álvaro Morata  gender=male country=ES field=sport
Dani Olmo  gender=male country=ES field=sport
Nico Williams  gender=male country=ES field=sport
Emilio Butragueño  gender=male country=ES field=sport
Florentino Pérez  gender=male country=ES field=sport
Joan Laporta | Laporta  gender=male country=ES field=sport
Josep Lluís Núñez  gender=male country=ES field=sport
Sandro Rosell  gender=male country=ES field=sport
Josep Maria Bartomeu  gender=male country=ES field=sport
Javier Clemente  gender=male country=ES field=sport
David Beckham | Beckham  gender=male country=GB field=sport
Victoria Beckham  gender=female country=GB field=culture
Wayne Rooney | Rooney  gender=male country=GB field=sport
Alan Shearer | Shearer  gender=male country=GB field=sport
Gary Lineker | Lineker  gender=male country=GB field=sport
Paul Gascoigne | Gascoigne  gender=male country=GB field=sport
Bobby Charlton  gender=male country=GB field=sport
Bobby Moore  gender=male country=GB field=sport
George Best  gender=male country=GB field=sport
Kevin Keegan | Keegan  gender=male country=GB field=sport
Kenny Dalglish | Dalglish  gender=male country=GB field=sport
Steven Gerrard | Gerrard  gender=male country=GB field=sport
Frank Lampard | Lampard  gender=male country=GB field=sport
John Terry  gender=male country=GB field=sport
Rio Ferdinand  gender=male country=GB field=sport
Ashley Cole  gender=male country=GB field=sport
Michael Owen  gender=male country=GB field=sport
Paul Scholes | Scholes  gender=male country=GB field=sport
Gary Neville  gender=male country=GB field=sport
Ryan Giggs | Giggs  gender=male country=GB field=sport
Gareth Bale  gender=male country=GB field=sport
Ian Rush  gender=male country=GB field=sport
Harry Kane  gender=male country=GB field=sport
Raheem Sterling  gender=male country=GB field=sport
Marcus Rashford | Rashford  gender=male country=GB field=sport
Jude Bellingham | Bellingham  gender=male country=GB field=sport
Bukayo Saka  gender=male country=GB field=sport
Phil Foden | Foden  gender=male country=GB field=sport
Declan Rice  gender=male country=GB field=sport
Jack Grealish  gender=male country=GB field=sport
Cole Palmer  gender=male country=GB field=sport
Jamie Vardy | Vardy  gender=male country=GB field=sport
Peter Shilton | Shilton  gender=male country=GB field=sport
Geoff Hurst  gender=male country=GB field=sport
Tony Adams  gender=male country=GB field=sport
Vinnie Jones  gender=male country=GB field=sport
Justin Fashanu  gender=male country=GB field=sport
Alex Ferguson  gender=male country=GB field=sport
David Moyes  gender=male country=GB field=sport
Bobby Robson  gender=male country=GB field=sport
Terry Venables | Venables  gender=male country=GB field=sport
Graham Taylor  gender=male country=GB field=sport
Glenn Hoddle | Hoddle  gender=male country=GB field=sport
Sven-Göran Eriksson | Sven Göran Eriksson  gender=male country=SE field=sport
Steve McClaren | McClaren  gender=male country=GB field=sport
Roy Hodgson  gender=male country=GB field=sport
Harry Redknapp  gender=male country=GB field=sport
Gareth Southgate | Southgate  gender=male country=GB field=sport
Brian Clough  gender=male country=GB field=sport
Roy Keane  gender=male country=IE field=sport
Jack Charlton  gender=male country=GB field=sport
Bruce Grobbelaar | Grobbelaar  gender=male country=ZW field=sport
Peter Schmeichel | Schmeichel  gender=male country=DK field=sport
Kasper Schmeichel  gender=male country=DK field=sport
Brian Laudrup  gender=male country=DK field=sport
Michael Laudrup  gender=male country=DK field=sport
Christian Eriksen  gender=male country=DK field=sport
Jon Dahl Tomasson  gender=male country=DK field=sport
Jesper Olsen  gender=male country=DK field=sport
Sepp Piontek  gender=male country=DE field=sport
Zlatan Ibrahimovic | Zlatan Ibrahimović | Ibrahimovic  gender=male country=SE field=sport
Henrik Larsson  gender=male country=SE field=sport
Tomas Brolin  gender=male country=SE field=sport
Viktor Gyökeres | Gyökeres  gender=male country=SE field=sport
Erling Haaland | Haaland  gender=male country=NO field=sport
Martin Ødegaard | Ødegaard  gender=male country=NO field=sport
Ole Gunnar Solskjaer | Solskjaer | Ole Gunnar Solskjær  gender=male country=NO field=sport
Jari Litmanen | Litmanen  gender=male country=FI field=sport
Eidur Gudjohnsen | Gudjohnsen  gender=male country=IS field=sport
Gheorghe Hagi | Hagi  gender=male country=RO field=sport
Gheorghe Popescu  gender=male country=RO field=sport
Mircea Lucescu  gender=male country=RO field=sport
Christo Stoitsjkov | Hristo Stoitsjkov | Stoitsjkov  gender=male country=BG field=sport
Dimitar Berbatov | Berbatov  gender=male country=BG field=sport
Ferenc Puskás | Puskás | Ferenc Puskas | Puskas  gender=male country=HU field=sport
Balázs Dzsudzsák  gender=male country=HU field=sport
Davor Suker | Suker  gender=male country=HR field=sport
Zvonimir Boban | Boban  gender=male country=HR field=sport
Robert Prosinecki | Prosinecki  gender=male country=HR field=sport
Luka Modric | Luka Modrić | Modric  gender=male country=HR field=sport
Ivan Rakitic | Rakitic  gender=male country=HR field=sport
Dejan Savicevic | Savicevic  gender=male country=ME field=sport
Predrag Mijatovic | Mijatovic  gender=male country=ME field=sport
Dragan Stojkovic  gender=male country=RS field=sport
Sinisa Mihajlovic | Mihajlovic  gender=male country=RS field=sport
Nemanja Vidic  gender=male country=RS field=sport
Mateja Kezman | Kezman  gender=male country=RS field=sport
Dusan Tadic  gender=male country=RS field=sport
Darko Pancev  gender=male country=MK field=sport
Edin Dzeko | Dzeko  gender=male country=BA field=sport
Pavel Nedved | Nedved  gender=male country=CZ field=sport
Petr Cech  gender=male country=CZ field=sport
Karel Poborsky  gender=male country=CZ field=sport
Tomas Rosicky  gender=male country=CZ field=sport
Antonin Panenka | Panenka  gender=male country=CZ field=sport
Zbigniew Boniek | Boniek  gender=male country=PL field=sport
Robert Lewandowski | Lewandowski  gender=male country=PL field=sport
Grzegorz Lato  gender=male country=PL field=sport
Arkadiusz Milik | Milik  gender=male country=PL field=sport
Lev Jasjin  gender=male country=RU field=sport
Oleg Blochin  gender=male country=UA field=sport
Andrij Sjevtsjenko | Andrej Sjevtsjenko  gender=male country=UA field=sport
Valeri Lobanovski | Lobanovski  gender=male country=UA field=sport
Andrej Arsjavin | Arsjavin  gender=male country=RU field=sport
Jan Oblak  gender=male country=SI field=sport
Chvitsja Kvaratschelia | Khvicha Kvaratskhelia | Kvaratskhelia  gender=male country=GE field=sport
Gennaro Gattuso | Gattuso  gender=male country=IT field=sport
Hakan Sükür  gender=male country=TR field=sport
Fatih Terim  gender=male country=TR field=sport
Arda Güler  gender=male country=TR field=sport
Theo Zagorakis  gender=male country=GR field=sport
Samuel Eto'o | Eto'o  gender=male country=CM field=sport
Roger Milla  gender=male country=CM field=sport
Didier Drogba | Drogba  gender=male country=CI field=sport
Yaya Touré  gender=male country=CI field=sport
Abédi Pelé  gender=male country=GH field=sport
Michael Essien  gender=male country=GH field=sport
Asamoah Gyan  gender=male country=GH field=sport
Nwankwo Kanu  gender=male country=NG field=sport
Jay-Jay Okocha | Okocha  gender=male country=NG field=sport
Finidi George  gender=male country=NG field=sport
Sunday Oliseh | Oliseh  gender=male country=NG field=sport
Victor Osimhen  gender=male country=NG field=sport
Sadio Mané  gender=male country=SN field=sport
Emmanuel Adebayor | Adebayor  gender=male country=TG field=sport
Mohamed Salah  gender=male country=EG field=sport
Riyad Mahrez | Mahrez  gender=male country=DZ field=sport
Achraf Hakimi | Hakimi  gender=male country=MA field=sport
Noureddine Naybet  gender=male country=MA field=sport
Benni McCarthy  gender=male country=ZA field=sport
Pierre-Emerick Aubameyang | Aubameyang  gender=male country=GA field=sport
Cha Bum-kun  gender=male country=KR field=sport
Park Ji-sung  gender=male country=KR field=sport
Son Heung-min  gender=male country=KR field=sport
Hidetoshi Nakata  gender=male country=JP field=sport
Shinji Ono  gender=male country=JP field=sport
Shinji Kagawa  gender=male country=JP field=sport
Ayase Ueda  gender=male country=JP field=sport
Ali Daei  gender=male country=IR field=sport
Harry Kewell  gender=male country=AU field=sport
Mark Viduka  gender=male country=AU field=sport
Tim Cahill  gender=male country=AU field=sport
Landon Donovan  gender=male country=US field=sport
Megan Rapinoe | Rapinoe  gender=female country=US field=sport
Alex Morgan  gender=female country=US field=sport
Mia Hamm  gender=female country=US field=sport
Marta Vieira da Silva  gender=female country=BR field=sport
Ada Hegerberg | Hegerberg  gender=female country=NO field=sport
Jorge Valdano  gender=male country=AR field=sport
Hector Cúper  gender=male country=AR field=sport
Jack Warner  gender=male country=TT field=sport
Chuck Blazer  gender=male country=US field=sport
Mohammed Bin Hammam | Mohamed Bin Hammam  gender=male country=QA field=sport
Jérôme Valcke | Valcke  gender=male country=FR field=sport

# Skating, Dutch and foreign
Ard Schenk  gender=male country=NL field=sport
Kees Verkerk  gender=male country=NL field=sport
Jan Bols  gender=male country=NL field=sport
Hilbert van der Duim | Van der Duim  gender=male country=NL field=sport
Hein Vergeer  gender=male country=NL field=sport
Leo Visser  gender=male country=NL field=sport
Gerard van Velde  gender=male country=NL field=sport
Rintje Ritsma | Ritsma  gender=male country=NL field=sport
Falko Zandstra | Zandstra  gender=male country=NL field=sport
Bart Veldkamp  gender=male country=NL field=sport
Gianni Romme  gender=male country=NL field=sport
Ids Postma  gender=male country=NL field=sport
Jan Bos  gender=male country=NL field=sport
Erben Wennemars | Wennemars  gender=male country=NL field=sport
Joep Wennemars  gender=male country=NL field=sport
Jakko Jan Leeuwangh | Leeuwangh  gender=male country=NL field=sport
Bob de Jong  gender=male country=NL field=sport
Jochem Uytdehaage | Uytdehaage  gender=male country=NL field=sport
Carl Verheijen  gender=male country=NL field=sport
Mark Tuitert | Tuitert  gender=male country=NL field=sport
Sven Kramer  gender=male country=NL field=sport
Jorrit Bergsma  gender=male country=NL field=sport
Koen Verweij  gender=male country=NL field=sport
Michel Mulder  gender=male country=NL field=sport
Ronald Mulder  gender=male country=NL field=sport
Kjeld Nuis  gender=male country=NL field=sport
Thomas Krol  gender=male country=NL field=sport
Patrick Roest  gender=male country=NL field=sport
Kai Verbij  gender=male country=NL field=sport
Hein Otterspeer  gender=male country=NL field=sport
Stefan Groothuis | Groothuis  gender=male country=NL field=sport
Simon Kuipers  gender=male country=NL field=sport
Jan Blokhuijsen | Blokhuijsen  gender=male country=NL field=sport
Douwe de Vries  gender=male country=NL field=sport
Jenning de Boo  gender=male country=NL field=sport
Sjinkie Knegt | Knegt  gender=male country=NL field=sport
Jens van 't Wout  gender=male country=NL field=sport
Daan Breeuwsma  gender=male country=NL field=sport
Suzanne Schulting | Schulting  gender=female country=NL field=sport
Xandra Velzeboer | Velzeboer  gender=female country=NL field=sport
Jorien ter Mors | Ter Mors  gender=female country=NL field=sport
Lara van Ruijven | Van Ruijven  gender=female country=NL field=sport
Ireen Wüst | Ireen Wust | Wüst  gender=female country=NL field=sport
Yvonne van Gennip  gender=female country=NL field=sport
Atje Keulen-Deelstra | Keulen-Deelstra  gender=female country=NL field=sport
Stien Kaiser  gender=female country=NL field=sport
Ans Schut  gender=female country=NL field=sport
Tonny de Jong  gender=female country=NL field=sport
Carla Zijlstra  gender=female country=NL field=sport
Annamarie Thomas  gender=female country=NL field=sport
Marianne Timmer  gender=female country=NL field=sport
Renate Groenewold | Groenewold  gender=female country=NL field=sport
Annette Gerritsen  gender=female country=NL field=sport
Margot Boer  gender=female country=NL field=sport
Thijsje Oenema  gender=female country=NL field=sport
Marrit Leenstra  gender=female country=NL field=sport
Diane Valkenburg  gender=female country=NL field=sport
Lotte van Beek  gender=female country=NL field=sport
Jutta Leerdam | Leerdam  gender=female country=NL field=sport ambiguous
Antoinette de Jong | Antoinette Rijpma-de Jong  gender=female country=NL field=sport
Carlijn Achtereekte | Achtereekte  gender=female country=NL field=sport
Esmee Visser  gender=female country=NL field=sport
Irene Schouten  gender=female country=NL field=sport
Femke Kok  gender=female country=NL field=sport
Joy Beune | Beune  gender=female country=NL field=sport
Marijke Groenewoud  gender=female country=NL field=sport
Angela Hauck  gender=female country=NL field=sport
Sanne in 't Hof  gender=female country=NL field=sport
Marcella de Vries  gender=female country=NL field=sport
Sjoukje Dijkstra  gender=female country=NL field=sport
Joan Haanappel  gender=female country=NL field=sport
Dianne de Leeuw  gender=female country=NL field=sport
Henk Angenent | Angenent  gender=male country=NL field=sport
Evert van Benthem  gender=male country=NL field=sport
Reinier Paping | Paping  gender=male country=NL field=sport
Henk Gemser  gender=male country=NL field=sport
Gerard Kemkers | Kemkers  gender=male country=NL field=sport
Jac Orie  gender=male country=NL field=sport
Jillert Anema | Anema  gender=male country=NL field=sport
Sijtje van der Lende  gender=male country=NL field=sport
Peter Mueller  gender=male country=US field=sport
Bart Swings | Swings  gender=male country=BE field=sport
Bart Mollen  gender=male country=BE field=sport
Hanne Desmet  gender=male country=BE field=sport
Stijn Desmet  gender=male country=BE field=sport
Loena Hendrickx | Hendrickx  gender=female country=BE field=sport ambiguous
Johann Olav Koss | Koss  gender=male country=NO field=sport
Hjalmar Andersen  gender=male country=NO field=sport
Adne Søndrål | Adne Söndral | Søndrål  gender=male country=NO field=sport
Håvard Bøkko | Havard Bokko  gender=male country=NO field=sport
Eric Heiden  gender=male country=US field=sport
Dan Jansen  gender=male country=US field=sport
Shani Davis  gender=male country=US field=sport
Chad Hedrick | Hedrick  gender=male country=US field=sport
Jordan Stolz | Stolz  gender=male country=US field=sport
Jeremy Wotherspoon | Wotherspoon  gender=male country=CA field=sport
Ted-Jan Bloemen  gender=male country=CA field=sport
Enrico Fabris  gender=male country=IT field=sport
Davide Ghiotto  gender=male country=IT field=sport
Nils van der Poel  gender=male country=SE field=sport
Hiroyasu Shimizu  gender=male country=JP field=sport
Gunda Niemann | Gunda Niemann-Stirnemann | Gunda Kleemann  gender=female country=DE field=sport
Claudia Pechstein | Pechstein  gender=female country=DE field=sport
Anni Friesinger | Friesinger  gender=female country=DE field=sport
Katarina Witt  gender=female country=DE field=sport
Martina Sablikova | Sablikova  gender=female country=CZ field=sport
Miho Takagi  gender=female country=JP field=sport
Bonnie Blair  gender=female country=US field=sport
Nancy Kerrigan  gender=female country=US field=sport
Tonya Harding  gender=female country=US field=sport
Christine Nesbitt  gender=female country=CA field=sport
Steven Bradbury  gender=male country=AU field=sport

# Athletics, swimming, gymnastics, judo and other Olympic sports
Fanny Blankers-Koen | Blankers-Koen  gender=female country=NL field=sport
Ellen van Langen  gender=female country=NL field=sport
Ria Stalman  gender=female country=NL field=sport
Nelli Cooman | Cooman  gender=female country=NL field=sport
Dafne Schippers | Schippers  gender=female country=NL field=sport ambiguous
Sifan Hassan  gender=female country=NL field=sport
Femke Bol  gender=female country=NL field=sport
Lieke Klaver  gender=female country=NL field=sport
Nadine Visser  gender=female country=NL field=sport
Jessica Schilder  gender=female country=NL field=sport
Anouk Vetter  gender=female country=NL field=sport
Emma Oosterwegel  gender=female country=NL field=sport
Lornah Kiplagat  gender=female country=NL field=sport
Hilda Kibet  gender=female country=NL field=sport
Elly van Hulst  gender=female country=NL field=sport
Rie Mastenbroek | Mastenbroek  gender=female country=NL field=sport
Churandy Martina  gender=male country=NL field=sport
Gregory Sedoc  gender=male country=NL field=sport
Bram Som  gender=male country=NL field=sport
Gert-Jan Liefers  gender=male country=NL field=sport
Rutger Smith  gender=male country=NL field=sport
Eelco Sintnicolaas  gender=male country=NL field=sport
Robin van Helden  gender=male country=NL field=sport
Gerard Nijboer  gender=male country=NL field=sport
Luc Krotwaar | Krotwaar  gender=male country=NL field=sport
Abdi Nageeye | Nageeye  gender=male country=NL field=sport
Khalid Choukoud  gender=male country=NL field=sport
Jorinde van Klinken  gender=male country=NL field=sport
Ingmar Vos  gender=male country=NL field=sport
Charles van Commenée  gender=male country=NL field=sport
Honoré Hoedt  gender=male country=NL field=sport
Pieter van den Hoogenband | Van den Hoogenband  gender=male country=NL field=sport
Inge de Bruijn  gender=female country=NL field=sport
Ranomi Kromowidjojo | Kromowidjojo  gender=female country=NL field=sport
Marleen Veldhuis  gender=female country=NL field=sport
Femke Heemskerk  gender=female country=NL field=sport
Inge Dekker  gender=female country=NL field=sport
Hinkelien Schreuder  gender=female country=NL field=sport
Sharon van Rouwendaal | Van Rouwendaal  gender=female country=NL field=sport
Marrit Steenbergen  gender=female country=NL field=sport
Tes Schouten  gender=female country=NL field=sport
Enith Brigitha  gender=female country=NL field=sport
Ada Kok  gender=female country=NL field=sport
Kirsten Vlieghuis  gender=female country=NL field=sport
Marianne Muis  gender=female country=NL field=sport
Annemarie Verstappen  gender=female country=NL field=sport
Petra van Staveren  gender=female country=NL field=sport
Jolanda de Rover  gender=female country=NL field=sport
Marcel Wouda  gender=male country=NL field=sport
Ferry Weertman  gender=male country=NL field=sport
Maarten van der Weijden  gender=male country=NL field=sport
Arno Kamminga | Kamminga  gender=male country=NL field=sport
Kira Toussaint  gender=male country=NL field=sport
Johan Kenkhuis  gender=male country=NL field=sport
Thijs van Valkengoed  gender=male country=NL field=sport
Jacco Verhaeren | Verhaeren  gender=male country=NL field=sport
Epke Zonderland  gender=male country=NL field=sport
Yuri van Gelder  gender=male country=NL field=sport
Jeffrey Wammes  gender=male country=NL field=sport
Bart Deurloo  gender=male country=NL field=sport
Sanne Wevers  gender=female country=NL field=sport
Lieke Wevers  gender=female country=NL field=sport
Eythora Thorsdottir  gender=female country=NL field=sport
Céline van Gerner  gender=female country=NL field=sport
Suzanne Harmes  gender=female country=NL field=sport
Verona van de Leur  gender=female country=NL field=sport
Anton Geesink | Geesink  gender=male country=NL field=sport
Wim Ruska  gender=male country=NL field=sport
Edith Bosch  gender=female country=NL field=sport
Marhinde Verkerk  gender=female country=NL field=sport
Angelique Seriese  gender=female country=NL field=sport
Irene de Kok  gender=female country=NL field=sport
Anicka van Emden  gender=female country=NL field=sport
Kim Polling  gender=female country=NL field=sport
Juul Franssen  gender=female country=NL field=sport
Deborah Gravenstijn  gender=female country=NL field=sport
Jessica Gal  gender=female country=NL field=sport
Mark Huizinga  gender=male country=NL field=sport
Dennis van der Geest  gender=male country=NL field=sport
Henk Grol  gender=male country=NL field=sport
Theo Meijer  gender=male country=NL field=sport
Dex Elmont  gender=male country=NL field=sport
Guillaume Elmont  gender=male country=NL field=sport
Roy Meyer  gender=male country=NL field=sport
Michael Korrel  gender=male country=NL field=sport
Noël van 't End  gender=male country=NL field=sport
Elco van der Geest  gender=male country=NL field=sport
Anky van Grunsven | Van Grunsven  gender=female country=NL field=sport
Adelinde Cornelissen  gender=female country=NL field=sport
Ellen Bontje  gender=female country=NL field=sport
Imke Schellekens-Bartels  gender=female country=NL field=sport
Jeroen Dubbeldam | Dubbeldam  gender=male country=NL field=sport
Jos Lansink  gender=male country=NL field=sport
Jan Tops  gender=male country=NL field=sport
Sjef Janssen  gender=male country=NL field=sport
Edward Gal  gender=male country=NL field=sport
Maikel van der Vleuten  gender=male country=NL field=sport
Gerco Schröder  gender=male country=NL field=sport
Marc Houtzager  gender=male country=NL field=sport
Harrie Smolders  gender=male country=NL field=sport
Stephan van Ingelgem  gender=male country=NL field=sport
Hans Peter Minderhoud  gender=male country=NL field=sport
Charlotte Dujardin | Dujardin  gender=female country=GB field=sport
Marit Bouwmeester | Bouwmeester  gender=female country=NL field=sport
Dorian van Rijsselberghe  gender=female country=NL field=sport
Kiran Badloe  gender=male country=NL field=sport
Margriet Matthijsse  gender=female country=NL field=sport
Annette Duetz  gender=female country=NL field=sport
Odile van Aanholt  gender=female country=NL field=sport
Pieter-Jan Postma  gender=male country=NL field=sport
Stephan van den Berg  gender=male country=NL field=sport
Conny van Rietschoten  gender=male country=NL field=sport
Bouwe Bekking  gender=male country=NL field=sport
Simeon Tienpont  gender=male country=NL field=sport
Henri van der Aat  gender=male country=NL field=sport
Nico Rienks  gender=male country=NL field=sport
Ronald Florijn  gender=male country=NL field=sport
Marit van Eupen  gender=female country=NL field=sport
Femke Dekker  gender=female country=NL field=sport
Marieke Keijser  gender=female country=NL field=sport
Karolien Florijn  gender=female country=NL field=sport
Inge Janssen  gender=female country=NL field=sport
Eeke van Nes  gender=female country=NL field=sport
Pieta van Dishoeck  gender=female country=NL field=sport
Maartje Paumen | Paumen  gender=female country=NL field=sport
Naomi van As  gender=female country=NL field=sport
Ellen Hoog  gender=female country=NL field=sport
Minke Booij  gender=female country=NL field=sport
Minke Smabers  gender=female country=NL field=sport
Fatima Moreira de Melo  gender=female country=NL field=sport
Mijntje Donners  gender=female country=NL field=sport
Carina Benninga  gender=female country=NL field=sport
Eva de Goede  gender=female country=NL field=sport
Lidewij Welten  gender=female country=NL field=sport
Frédérique Matla  gender=female country=NL field=sport
Yibbi Jansen  gender=female country=NL field=sport
Floris Jan Bovelander | Bovelander  gender=male country=NL field=sport
Stephan Veen  gender=male country=NL field=sport
Jacques Brinkman  gender=male country=NL field=sport
Taco van den Honert  gender=male country=NL field=sport
Teun de Nooijer | De Nooijer  gender=male country=NL field=sport
Marc Delissen  gender=male country=NL field=sport
Guus Vogels  gender=male country=NL field=sport
Jeroen Delmee | Delmee  gender=male country=NL field=sport
Paul van Ass  gender=male country=NL field=sport
Max Caldas  gender=male country=AR field=sport
Marc Lammers  gender=male country=NL field=sport
Jip Janssen  gender=male country=NL field=sport
Thierry Brinkman  gender=male country=NL field=sport
Bas van de Goor  gender=male country=NL field=sport
Ron Zwerver  gender=male country=NL field=sport
Peter Blangé  gender=male country=NL field=sport
Olof van der Meulen  gender=male country=NL field=sport
Joop Alberda  gender=male country=NL field=sport
Nimir Abdel-Aziz  gender=male country=NL field=sport
Manon Flier  gender=female country=NL field=sport
Lonneke Slöetjes  gender=female country=NL field=sport
Cintha Boersma  gender=female country=NL field=sport
Rik Smits  gender=male country=NL field=sport
Nycke Groot  gender=female country=NL field=sport
Tess Wester  gender=female country=NL field=sport
Estavana Polman  gender=female country=NL field=sport
Lois Abbingh  gender=female country=NL field=sport
Henk Groener  gender=female country=NL field=sport
Dave Heyden  gender=male country=NL field=sport
Bettine Vriesekoop | Vriesekoop  gender=female country=NL field=sport
Li Jiao  gender=female country=NL field=sport
Li Jie  gender=female country=NL field=sport
Nicolien Sauerbreij | Sauerbreij  gender=female country=NL field=sport
Kimberley Bos  gender=female country=NL field=sport
Esther Vergeer  gender=female country=NL field=sport
Diede de Groot  gender=female country=NL field=sport
Marlou van Rhijn  gender=female country=NL field=sport
Fleur Jong  gender=female country=NL field=sport
Bibian Mentel | Mentel  gender=female country=NL field=sport
Monique Velzeboer  gender=female country=NL field=sport
Lucia Rijker  gender=female country=NL field=sport
Ben Bril  gender=male country=NL field=sport
Bep van Klaveren  gender=male country=NL field=sport
Regilio Tuur  gender=male country=NL field=sport
Arnold Vanderlyde | Vanderlyde  gender=male country=NL field=sport
Orhan Delibas  gender=male country=NL field=sport
Don Diego Poeder  gender=male country=NL field=sport
Rico Verhoeven  gender=male country=NL field=sport
Badr Hari  gender=male country=NL field=sport
Peter Aerts  gender=male country=NL field=sport
Ernesto Hoost  gender=male country=NL field=sport
Semmy Schilt  gender=male country=NL field=sport
Remy Bonjasky | Bonjasky  gender=male country=NL field=sport
Ramon Dekkers  gender=male country=NL field=sport
Gilbert Yvel  gender=male country=NL field=sport
Alistair Overeem  gender=male country=NL field=sport
Ab Geldermans  gender=male country=NL field=sport
Steffi de Groot  gender=female country=NL field=sport
Jan Timman  gender=male country=NL field=sport
Max Euwe  gender=male country=NL field=sport
Anish Giri | Giri  gender=male country=NL field=sport
Loek van Wely  gender=male country=NL field=sport
Jeroen Piket  gender=male country=NL field=sport
Hans Ree  gender=male country=NL field=sport
Machgielis Keesmaat  gender=female country=NL field=sport
Jorden van Foreest  gender=male country=NL field=sport
Ton Sijbrands  gender=male country=NL field=sport
Harm Wiersma  gender=male country=NL field=sport
Jannes van der Wal  gender=male country=NL field=sport
Raymond van Barneveld  gender=male country=NL field=sport
Michael van Gerwen | Van Gerwen  gender=male country=NL field=sport
Co Stompé  gender=male country=NL field=sport
Roland Scholten  gender=male country=NL field=sport
Vincent van der Voort  gender=male country=NL field=sport
Jelle Klaasen  gender=male country=NL field=sport
Gian van Veen  gender=male country=NL field=sport
Danny Noppert  gender=male country=NL field=sport
Phil Taylor  gender=male country=GB field=sport
Gary Anderson  gender=male country=GB field=sport
Luke Littler | Littler  gender=male country=GB field=sport
Luke Humphries  gender=male country=GB field=sport
Joost Luiten  gender=male country=NL field=sport
Robert-Jan Derksen  gender=male country=NL field=sport
Maarten Lafeber  gender=male country=NL field=sport
Anne van Dam  gender=female country=NL field=sport
Raymond Ceulemans  gender=male country=BE field=sport
Dick Jaspers  gender=male country=NL field=sport
Frédéric Caudron  gender=male country=BE field=sport
Rien van Horik  gender=male country=NL field=sport
Therese Klompé  gender=female country=NL field=sport
Wilko Lucas  gender=male country=NL field=sport
André Bolhuis | Bolhuis  gender=male country=NL field=sport
Maurits Hendriks  gender=male country=NL field=sport
Jochem Schellens  gender=male country=NL field=sport
Robert Doornbos  gender=male country=NL field=sport

# Tennis and motor sport
Tom Okker  gender=male country=NL field=sport
Richard Krajicek | Krajicek  gender=male country=NL field=sport
Jan Siemerink | Siemerink  gender=male country=NL field=sport
Jacco Eltingh | Eltingh  gender=male country=NL field=sport
Paul Haarhuis | Haarhuis  gender=male country=NL field=sport
Sjeng Schalken | Schalken  gender=male country=NL field=sport
Martin Verkerk  gender=male country=NL field=sport
Raemon Sluiter  gender=male country=NL field=sport
John van Lottum  gender=male country=NL field=sport
Thiemo de Bakker  gender=male country=NL field=sport
Robin Haase  gender=male country=NL field=sport
Igor Sijsling  gender=male country=NL field=sport
Botic van de Zandschulp | Van de Zandschulp  gender=male country=NL field=sport
Tallon Griekspoor | Griekspoor  gender=male country=NL field=sport
Jean-Julien Rojer  gender=male country=NL field=sport
Wesley Koolhof  gender=male country=NL field=sport
Betty Stöve  gender=female country=NL field=sport
Brenda Schultz | Brenda Schultz-McCarthy  gender=female country=NL field=sport
Manon Bollegraf  gender=female country=NL field=sport
Miriam Oremans  gender=female country=NL field=sport
Kristie Boogert  gender=female country=NL field=sport
Michaëlla Krajicek  gender=female country=NL field=sport
Kiki Bertens  gender=female country=NL field=sport
Arantxa Rus  gender=female country=NL field=sport
Suzan Lamens  gender=female country=NL field=sport
Max Verstappen | Verstappen  gender=male country=NL field=sport
Jos Verstappen  gender=male country=NL field=sport
Jan Lammers  gender=male country=NL field=sport
Christijan Albers | Albers  gender=male country=NL field=sport ambiguous
Giedo van der Garde  gender=male country=NL field=sport
Nyck de Vries  gender=male country=NL field=sport
Carel Godin de Beaufort  gender=male country=NL field=sport
Tom Coronel  gender=male country=NL field=sport
Tim Coronel  gender=male country=NL field=sport
Rinus VeeKay | Rinus van Kalmthout  gender=male country=NL field=sport
Arie Luyendijk | Luyendijk  gender=male country=NL field=sport
Gijs van Lennep  gender=male country=NL field=sport
Jan de Rooy  gender=male country=NL field=sport
Gerard de Rooy  gender=male country=NL field=sport
Wil Hartog  gender=male country=NL field=sport
Jack Middelburg  gender=male country=NL field=sport
Jurgen van den Goorbergh  gender=male country=NL field=sport
Wilco Zeelenberg  gender=male country=NL field=sport
Hans Spaan  gender=male country=NL field=sport
Egbert Streuer  gender=male country=NL field=sport
Jeffrey Herlings | Herlings  gender=male country=NL field=sport
Glenn Coldenhoff  gender=male country=NL field=sport
Dave Strijbos  gender=male country=NL field=sport
John van den Berk  gender=male country=NL field=sport
Beitske Visser  gender=female country=NL field=sport
Raymond Vermeulen  gender=male country=NL field=sport
Kim Clijsters | Clijsters  gender=female country=BE field=sport
Justine Henin | Justine Henin-Hardenne | Henin | Henin-Hardenne  gender=female country=BE field=sport
Dominique Monami | Dominique Van Roost  gender=female country=BE field=sport
Sabine Appelmans | Appelmans  gender=female country=BE field=sport
Els Callens  gender=female country=BE field=sport
Kirsten Flipkens | Flipkens  gender=female country=BE field=sport
Yanina Wickmayer | Wickmayer  gender=female country=BE field=sport
Elise Mertens  gender=female country=BE field=sport
Greet Minnen | Minnen  gender=female country=BE field=sport
Alison Van Uytvanck | Van Uytvanck  gender=female country=BE field=sport
Filip Dewulf | Dewulf  gender=male country=BE field=sport
Johan Van Herck  gender=male country=BE field=sport
Xavier Malisse | Malisse  gender=male country=BE field=sport
Olivier Rochus  gender=male country=BE field=sport
Christophe Rochus  gender=male country=BE field=sport
Steve Darcis | Darcis  gender=male country=BE field=sport
David Goffin | Goffin  gender=male country=BE field=sport
Zizou Bergs  gender=male country=BE field=sport
Carl Maes  gender=male country=BE field=sport
Carlos Rodriguez  gender=male country=AR field=sport
Jacky Ickx | Ickx  gender=male country=BE field=sport
Thierry Boutsen | Boutsen  gender=male country=BE field=sport
Stoffel Vandoorne | Vandoorne  gender=male country=BE field=sport
Jérôme d'Ambrosio  gender=male country=BE field=sport
Bart Mampaey  gender=male country=BE field=sport
Bas Leinders  gender=male country=BE field=sport
Vanina Ickx  gender=male country=BE field=sport
François Duval  gender=male country=BE field=sport
Freddy Loix | Loix  gender=male country=BE field=sport
Bruno Thiry  gender=male country=BE field=sport
Thierry Neuville | Neuville  gender=male country=BE field=sport
Stefan Everts | Everts  gender=male country=BE field=sport
Harry Everts  gender=male country=BE field=sport
Liam Everts  gender=male country=BE field=sport
Joël Robert  gender=male country=BE field=sport
Roger De Coster  gender=male country=BE field=sport
Georges Jobé  gender=male country=BE field=sport
Joël Smets  gender=male country=BE field=sport
Eric Geboers | Geboers  gender=male country=BE field=sport
Luc Alphand  gender=male country=FR field=sport

# Belgian athletes of other sports
Gaston Roelants | Roelants  gender=male country=BE field=sport
Emiel Puttemans | Puttemans  gender=male country=BE field=sport
Ivo Van Damme  gender=male country=BE field=sport
Ivo Claes  gender=male country=BE field=sport
Karel Lismont | Lismont  gender=male country=BE field=sport
Vincent Rousseau  gender=male country=BE field=sport
Mohammed Mourhit | Mourhit  gender=male country=BE field=sport
William Van Dijck  gender=male country=BE field=sport
Jonathan Borlée  gender=male country=BE field=sport
Kevin Borlée  gender=male country=BE field=sport
Dylan Borlée  gender=male country=BE field=sport
Jacques Borlée | Borlée  gender=male country=BE field=sport
Philip Milanov  gender=male country=BE field=sport
Thomas Van der Plaetsen  gender=male country=BE field=sport
Bashir Abdi  gender=male country=BE field=sport
Isaac Kimeli  gender=male country=BE field=sport
Eliott Crestan  gender=male country=BE field=sport
Ben Broeders  gender=male country=BE field=sport
Jonathan Nsenga  gender=male country=BE field=sport
Kim Gevaert | Gevaert  gender=female country=BE field=sport ambiguous
Tia Hellebaut | Hellebaut  gender=female country=BE field=sport
Nafissatou Thiam | Nafi Thiam  gender=female country=BE field=sport
Hanna Maudens  gender=female country=BE field=sport
Cynthia Bolingo  gender=female country=BE field=sport
Noor Vidts  gender=female country=BE field=sport
Rani Rosius  gender=female country=BE field=sport
Sandra Swennen  gender=female country=BE field=sport
Veerle Dejaeghere  gender=female country=BE field=sport
Elodie Ouédraogo  gender=female country=BE field=sport
Olivia Borlée  gender=female country=BE field=sport
Marleen Renders  gender=female country=BE field=sport
Anne Zagré  gender=female country=BE field=sport
Fred Deburghgraeve | Frederik Deburghgraeve | Deburghgraeve  gender=male country=BE field=sport
Brigitte Becue  gender=female country=BE field=sport
Ingrid Lempereur  gender=female country=BE field=sport
Florine Gaspard  gender=female country=BE field=sport
Kimberly Buys  gender=female country=BE field=sport
Roos Vanotterdijk  gender=female country=BE field=sport
Pieter Timmers  gender=male country=BE field=sport
Jasper Aerents  gender=male country=BE field=sport
Stefaan Maene  gender=male country=BE field=sport
Nina Derwael | Derwael  gender=female country=BE field=sport
Aagje Vanwalleghem  gender=female country=BE field=sport
Robert Van de Walle  gender=male country=BE field=sport
Ulla Werbrouck | Werbrouck  gender=female country=BE field=sport
Gella Vandecaveye | Vandecaveye  gender=female country=BE field=sport
Ingrid Berghmans | Berghmans  gender=female country=BE field=sport
Marie-Isabelle Lomba  gender=female country=BE field=sport
Ilse Heylen  gender=female country=BE field=sport
Charline Van Snick | Van Snick  gender=female country=BE field=sport
Gabriella Willems  gender=female country=BE field=sport
Harry Van Barneveld  gender=male country=BE field=sport
Matthias Casse  gender=male country=BE field=sport
Toma Nikiforov  gender=male country=BE field=sport
Dirk Van Tichelt | Van Tichelt  gender=male country=BE field=sport
Jorre Verstraeten  gender=male country=BE field=sport
Delfine Persoon  gender=female country=BE field=sport
Evi Van Acker  gender=female country=BE field=sport
Emma Plasschaert  gender=female country=BE field=sport
Sébastien Godefroid  gender=male country=BE field=sport
Mouad Zahafi  gender=female country=BE field=sport
Frederik Van Lierde  gender=male country=BE field=sport
Luc Van Lierde  gender=male country=BE field=sport
Marc Herremans | Herremans  gender=male country=BE field=sport
Pieter Heemeryck  gender=male country=BE field=sport
Jelle Geens  gender=male country=BE field=sport
Marieke Vervoort  gender=male country=BE field=sport
Peter Genyn  gender=male country=BE field=sport
Emma Meesseman | Meesseman  gender=female country=BE field=sport
Julie Allemand  gender=female country=BE field=sport
Ann Wauters  gender=female country=BE field=sport
Kim Mestdagh  gender=female country=BE field=sport
Philip Mestdagh  gender=male country=BE field=sport
Tomas Van Den Spiegel  gender=male country=BE field=sport
Sam Van Rossom  gender=male country=BE field=sport
Eric Struelens  gender=male country=BE field=sport
Vincent Vanasch  gender=male country=BE field=sport
Arthur Van Doren  gender=male country=BE field=sport
Felix Denayer  gender=male country=BE field=sport
Tom Boon  gender=male country=BE field=sport
John-John Dohmen  gender=male country=BE field=sport
Shane McLeod  gender=male country=NZ field=sport
Jean-Michel Saive | Saive  gender=male country=BE field=sport
Philippe Saive  gender=male country=BE field=sport
Thomas Pieters  gender=male country=BE field=sport
Thomas Detry  gender=male country=BE field=sport
Nicolas Colsaerts | Colsaerts  gender=male country=BE field=sport
Kim Huybrechts  gender=male country=BE field=sport
Dimitri Van den Bergh  gender=male country=BE field=sport
Seppe Smits  gender=male country=BE field=sport
Armand Marchant  gender=male country=BE field=sport
Hubert Raudaschl  gender=male country=BE field=sport
Marjolein Decroix  gender=female country=BE field=sport
Pierre-Olivier Beckers  gender=male country=BE field=sport
François Narmon  gender=male country=BE field=sport
Jaouad Achab  gender=male country=BE field=sport
Sarah Chaâri  gender=female country=BE field=sport
Rudi Diels  gender=male country=BE field=sport
Rik Mosselmans  gender=male country=BE field=sport

# Sport: the world
Muhammad Ali | Cassius Clay  gender=male country=US field=sport
Mike Tyson | Tyson  gender=male country=US field=sport
Evander Holyfield | Holyfield  gender=male country=US field=sport
George Foreman  gender=male country=US field=sport
Joe Frazier  gender=male country=US field=sport
Lennox Lewis  gender=male country=GB field=sport
Floyd Mayweather | Mayweather  gender=male country=US field=sport
Manny Pacquiao | Pacquiao  gender=male country=PH field=sport
Oscar De La Hoya  gender=male country=US field=sport
Tyson Fury  gender=male country=GB field=sport
Anthony Joshua  gender=male country=GB field=sport
Oleksandr Oesyk | Oleksandr Usyk  gender=male country=UA field=sport
Vladimir Klitsjko | Wladimir Klitsjko  gender=male country=UA field=sport
Sugar Ray Leonard  gender=male country=US field=sport
Joe Louis  gender=male country=US field=sport
Imane Khelif  gender=male country=DZ field=sport
Michael Jordan  gender=male country=US field=sport
Magic Johnson  gender=male country=US field=sport
Larry Bird  gender=male country=US field=sport
Kareem Abdul-Jabbar  gender=male country=US field=sport
Shaquille O'Neal  gender=male country=US field=sport
Kobe Bryant  gender=male country=US field=sport
LeBron James  gender=male country=US field=sport
Stephen Curry  gender=male country=US field=sport
Charles Barkley  gender=male country=US field=sport
Dennis Rodman  gender=male country=US field=sport
Scottie Pippen | Pippen  gender=male country=US field=sport
Luka Doncic | Doncic  gender=male country=SI field=sport
Nikola Jokic  gender=male country=RS field=sport
Tony Parker  gender=male country=FR field=sport
Victor Wembanyama | Wembanyama  gender=male country=FR field=sport
Caitlin Clark  gender=male country=US field=sport
Brittney Griner | Griner  gender=female country=US field=sport
O.J. Simpson | OJ Simpson  gender=male country=US field=sport
Nicole Brown Simpson  gender=female country=US field=justice
Tom Brady  gender=male country=US field=sport
Colin Kaepernick | Kaepernick  gender=male country=US field=sport
Joe Montana  gender=male country=US field=sport
Babe Ruth  gender=male country=US field=sport
Wayne Gretzky | Gretzky  gender=male country=CA field=sport
Tiger Woods  gender=male country=US field=sport
Jack Nicklaus  gender=male country=US field=sport
Arnold Palmer  gender=male country=US field=sport
Phil Mickelson  gender=male country=US field=sport
Rory McIlroy  gender=male country=GB field=sport
Severiano Ballesteros | Seve Ballesteros  gender=male country=ES field=sport
Nick Faldo  gender=male country=GB field=sport
Jesse Owens  gender=male country=US field=sport
Carl Lewis  gender=male country=US field=sport
Michael Johnson  gender=male country=US field=sport
Maurice Greene  gender=male country=US field=sport
Justin Gatlin | Gatlin  gender=male country=US field=sport
Tim Montgomery  gender=male country=US field=sport
Marion Jones  gender=female country=US field=sport
Florence Griffith-Joyner | Florence Griffith  gender=female country=US field=sport
Jackie Joyner-Kersee  gender=female country=US field=sport
Wilma Rudolph  gender=female country=US field=sport
Allyson Felix  gender=female country=US field=sport
Sydney McLaughlin  gender=female country=US field=sport
Gail Devers  gender=female country=US field=sport
Edwin Moses  gender=male country=US field=sport
Noah Lyles  gender=male country=US field=sport
Bob Beamon  gender=male country=US field=sport
Dick Fosbury  gender=male country=US field=sport
Ben Johnson  gender=male country=CA field=sport
Donovan Bailey  gender=male country=CA field=sport
Usain Bolt  gender=male country=JM field=sport
Asafa Powell  gender=male country=JM field=sport
Merlene Ottey | Ottey  gender=female country=JM field=sport
Shelly-Ann Fraser-Pryce  gender=female country=JM field=sport
Elaine Thompson  gender=female country=JM field=sport
Linford Christie  gender=male country=GB field=sport
Sebastian Coe  gender=male country=GB field=sport
Steve Ovett  gender=male country=GB field=sport
Jonathan Edwards  gender=male country=GB field=sport
Mo Farah  gender=male country=GB field=sport
Paula Radcliffe | Radcliffe  gender=female country=GB field=sport
Kelly Holmes  gender=female country=GB field=sport
Dina Asher-Smith  gender=female country=GB field=sport
Katarina Johnson-Thompson  gender=female country=GB field=sport
Roger Bannister  gender=male country=GB field=sport
Haile Gebrselassie | Gebrselassie  gender=male country=ET field=sport
Kenenisa Bekele  gender=male country=ET field=sport
Abebe Bikila  gender=male country=ET field=sport
Derartu Tulu  gender=female country=ET field=sport
Tirunesh Dibaba  gender=female country=ET field=sport
Eliud Kipchoge | Kipchoge  gender=male country=KE field=sport
Kelvin Kiptum  gender=male country=KE field=sport
Paul Tergat | Tergat  gender=male country=KE field=sport
David Rudisha  gender=male country=KE field=sport
Faith Kipyegon  gender=female country=KE field=sport
Tegla Loroupe  gender=female country=KE field=sport
Wilson Kipketer  gender=male country=DK field=sport
Hicham El Guerrouj | El Guerrouj  gender=male country=MA field=sport
Saïd Aouita  gender=male country=MA field=sport
Noureddine Morceli | Morceli  gender=male country=DZ field=sport
Hassiba Boulmerka  gender=female country=DZ field=sport
Maria Mutola  gender=female country=MZ field=sport
Caster Semenya | Semenya  gender=female country=ZA field=sport
Oscar Pistorius | Pistorius  gender=male country=ZA field=sport
Reeva Steenkamp  gender=female country=ZA field=justice
Cathy Freeman  gender=female country=AU field=sport
Frankie Fredericks  gender=male country=NA field=sport
Sergej Boebka | Boebka  gender=male country=UA field=sport
Jelena Isinbajeva | Isinbajeva  gender=female country=RU field=sport
Maria Lasitskene  gender=female country=RU field=sport
Kamila Valieva | Valieva  gender=female country=RU field=sport
Javier Sotomayor  gender=male country=CU field=sport
Alberto Juantorena  gender=male country=CU field=sport
Armand Duplantis | Duplantis  gender=male country=SE field=sport
Karsten Warholm  gender=male country=NO field=sport
Jakob Ingebrigtsen | Ingebrigtsen  gender=male country=NO field=sport
Grete Waitz  gender=female country=NO field=sport
Emil Zatopek | Zatopek  gender=male country=CZ field=sport
Jarmila Kratochvilova  gender=female country=CZ field=sport
Blanka Vlasic  gender=female country=HR field=sport
Marita Koch  gender=female country=DE field=sport
Heike Drechsler | Drechsler  gender=female country=DE field=sport
Katrin Krabbe  gender=female country=DE field=sport
Ulrike Meyfarth  gender=female country=DE field=sport
Marie-José Pérec | Pérec  gender=female country=FR field=sport
Irena Szewinska  gender=female country=PL field=sport
Paavo Nurmi  gender=male country=FI field=sport
Lasse Viren  gender=male country=FI field=sport
Mark Spitz  gender=male country=US field=sport
Michael Phelps | Phelps  gender=male country=US field=sport
Matt Biondi  gender=male country=US field=sport
Ryan Lochte  gender=male country=US field=sport
Katie Ledecky | Ledecky  gender=female country=US field=sport
Caeleb Dressel  gender=male country=US field=sport
Ian Thorpe  gender=male country=AU field=sport
Grant Hackett  gender=male country=AU field=sport
Dawn Fraser  gender=female country=AU field=sport
Ariarne Titmus  gender=female country=AU field=sport
Aleksandr Popov  gender=male country=RU field=sport
Adam Peaty  gender=male country=GB field=sport
Léon Marchand  gender=male country=FR field=sport
Laure Manaudou  gender=female country=FR field=sport
Franziska van Almsick | Van Almsick  gender=female country=DE field=sport
Kristin Otto  gender=female country=DE field=sport
Michelle Smith  gender=female country=IE field=sport
Sarah Sjöström | Sjöström  gender=female country=SE field=sport
Katinka Hosszú  gender=female country=HU field=sport
Krisztina Egerszegi  gender=female country=HU field=sport
Sun Yang  gender=male country=CN field=sport
Simone Biles | Biles  gender=female country=US field=sport
Nadia Comaneci | Comaneci  gender=female country=RO field=sport
Olga Korboet  gender=female country=BY field=sport
Larysa Latynina  gender=female country=UA field=sport
Larry Nassar | Nassar  gender=male country=US field=justice
Lindsey Vonn  gender=female country=US field=sport
Mikaela Shiffrin | Shiffrin  gender=female country=US field=sport
Bode Miller  gender=male country=US field=sport
Picabo Street  gender=female country=US field=sport
Alberto Tomba | Tomba  gender=male country=IT field=sport
Hermann Maier  gender=male country=AT field=sport
Marcel Hirscher | Hirscher  gender=male country=AT field=sport
Franz Klammer  gender=male country=AT field=sport
Pirmin Zurbriggen  gender=male country=CH field=sport
Jean-Claude Killy  gender=male country=FR field=sport
Ingemar Stenmark  gender=male country=SE field=sport
Bjørn Daehlie | Björn Daehlie  gender=male country=NO field=sport
Ole Einar Bjørndalen  gender=male country=NO field=sport
Steve Redgrave  gender=male country=GB field=sport
Teddy Riner | Riner  gender=male country=FR field=sport
David Douillet | Douillet  gender=male country=FR field=sport
Yasuhiro Yamashita  gender=male country=JP field=sport
Isabell Werth  gender=male country=US field=sport
Björn Borg  gender=male country=SE field=sport
Stefan Edberg | Edberg  gender=male country=SE field=sport
Mats Wilander | Wilander  gender=male country=SE field=sport
Thomas Enqvist  gender=male country=SE field=sport
Jimmy Connors  gender=male country=US field=sport
John McEnroe | McEnroe  gender=male country=US field=sport
Arthur Ashe  gender=male country=US field=sport
Andre Agassi | Agassi  gender=male country=US field=sport
Pete Sampras | Sampras  gender=male country=US field=sport
Jim Courier  gender=male country=US field=sport
Michael Chang  gender=male country=US field=sport
Andy Roddick | Roddick  gender=male country=US field=sport
Taylor Fritz  gender=male country=US field=sport
Ivan Lendl | Lendl  gender=male country=CZ field=sport
Boris Becker  gender=male country=DE field=sport
Michael Stich  gender=male country=DE field=sport
Alexander Zverev | Zverev  gender=male country=DE field=sport
Thomas Muster  gender=male country=AT field=sport
Dominic Thiem  gender=male country=AT field=sport
Goran Ivanisevic | Ivanisevic  gender=male country=HR field=sport
Marin Cilic  gender=male country=HR field=sport
Roger Federer | Federer  gender=male country=CH field=sport
Stan Wawrinka | Wawrinka  gender=male country=CH field=sport
Rafael Nadal | Nadal  gender=male country=ES field=sport
Carlos Alcaraz | Alcaraz  gender=male country=ES field=sport
Sergi Bruguera | Bruguera  gender=male country=ES field=sport
Carlos Moyá  gender=male country=ES field=sport
Juan Carlos Ferrero  gender=male country=ES field=sport
David Ferrer  gender=male country=ES field=sport
Novak Djokovic | Novak Đoković | Djokovic  gender=male country=RS field=sport
Andy Murray  gender=male country=GB field=sport
Tim Henman | Henman  gender=male country=GB field=sport
Greg Rusedski  gender=male country=GB field=sport
Jack Draper  gender=male country=GB field=sport
Fred Perry  gender=male country=GB field=sport
Lleyton Hewitt | Hewitt  gender=male country=AU field=sport
Patrick Rafter  gender=male country=AU field=sport
Nick Kyrgios | Kyrgios  gender=male country=AU field=sport
Rod Laver  gender=male country=AU field=sport
Pat Cash  gender=male country=AU field=sport
Gustavo Kuerten | Kuerten  gender=male country=BR field=sport
Marat Safin | Safin  gender=male country=RU field=sport
Jevgeni Kafelnikov | Kafelnikov  gender=male country=RU field=sport
Daniil Medvedev  gender=male country=RU field=sport
Andrej Roebljov | Roebljov  gender=male country=RU field=sport
Jannik Sinner | Sinner  gender=male country=IT field=sport
Stefanos Tsitsipas | Tsitsipas  gender=male country=GR field=sport
Holger Rune  gender=male country=DK field=sport
Casper Ruud  gender=male country=NO field=sport
Juan Martín del Potro | Del Potro  gender=male country=AR field=sport
Guillermo Vilas  gender=male country=AR field=sport
Jo-Wilfried Tsonga | Tsonga  gender=male country=FR field=sport
Yannick Noah  gender=male country=FR field=sport
Gaël Monfils  gender=male country=FR field=sport
Henri Leconte  gender=male country=FR field=sport
Steffi Graf  gender=female country=US field=sport
Angelique Kerber | Kerber  gender=female country=DE field=sport
Monica Seles | Seles  gender=female country=US field=sport
Martina Navratilova | Navratilova  gender=female country=US field=sport
Chris Evert  gender=female country=US field=sport
Billie Jean King  gender=female country=US field=sport
Serena Williams  gender=female country=US field=sport
Venus Williams  gender=female country=US field=sport
Lindsay Davenport | Davenport  gender=female country=US field=sport
Jennifer Capriati | Capriati  gender=female country=US field=sport
Coco Gauff | Gauff  gender=female country=US field=sport
Madison Keys  gender=female country=US field=sport
Martina Hingis | Hingis  gender=female country=CH field=sport
Belinda Bencic  gender=female country=CH field=sport
Arantxa Sánchez Vicario | Arantxa Sanchez  gender=female country=ES field=sport
Conchita Martínez  gender=female country=ES field=sport
Garbiñe Muguruza | Muguruza  gender=female country=ES field=sport
Jana Novotna | Novotna  gender=female country=CZ field=sport
Petra Kvitova | Kvitova  gender=female country=CZ field=sport
Karolina Pliskova  gender=female country=CZ field=sport
Amélie Mauresmo | Mauresmo  gender=female country=FR field=sport
Mary Pierce  gender=female country=FR field=sport
Maria Sjarapova | Sjarapova  gender=female country=RU field=sport
Anna Koernikova | Koernikova  gender=female country=RU field=sport
Jelena Dementjeva  gender=female country=RU field=sport
Dinara Safina  gender=female country=RU field=sport
Victoria Azarenka | Azarenka  gender=female country=BY field=sport
Aryna Sabalenka | Sabalenka  gender=female country=BY field=sport
Iga Swiatek | Iga Świątek | Swiatek  gender=female country=PL field=sport
Agnieszka Radwanska  gender=female country=PL field=sport
Simona Halep | Halep  gender=female country=RO field=sport
Ana Ivanovic  gender=female country=RS field=sport
Jelena Jankovic  gender=female country=RS field=sport
Gabriela Sabatini | Sabatini  gender=female country=AR field=sport
Caroline Wozniacki | Wozniacki  gender=female country=DK field=sport
Naomi Osaka  gender=female country=JP field=sport
Ashleigh Barty | Barty  gender=female country=AU field=sport
Evonne Goolagong  gender=female country=AU field=sport
Emma Raducanu | Raducanu  gender=female country=GB field=sport
Li Na  gender=female country=CN field=sport
Jelena Rybakina | Elena Rybakina | Rybakina  gender=female country=KZ field=sport
Elina Svitolina | Svitolina  gender=female country=UA field=sport
Ayrton Senna | Senna  gender=male country=BR field=sport
Alain Prost | Prost  gender=male country=FR field=sport
Michael Schumacher | Schumacher  gender=male country=DE field=sport
Ralf Schumacher  gender=male country=DE field=sport
Mick Schumacher  gender=male country=DE field=sport
Sebastian Vettel | Vettel  gender=male country=DE field=sport
Nico Rosberg | Rosberg  gender=male country=DE field=sport
Nico Hülkenberg | Hülkenberg  gender=male country=DE field=sport
Heinz-Harald Frentzen | Frentzen  gender=male country=DE field=sport
Lewis Hamilton  gender=male country=GB field=sport
Jenson Button  gender=male country=GB field=sport
Nigel Mansell | Mansell  gender=male country=GB field=sport
Damon Hill  gender=male country=GB field=sport
David Coulthard | Coulthard  gender=male country=GB field=sport
Eddie Irvine  gender=male country=GB field=sport
Johnny Herbert  gender=male country=GB field=sport
Jackie Stewart  gender=male country=GB field=sport
Stirling Moss  gender=male country=GB field=sport
James Hunt  gender=male country=GB field=sport
Jim Clark  gender=male country=GB field=sport
Graham Hill  gender=male country=GB field=sport
Lando Norris | Norris  gender=male country=GB field=sport
George Russell  gender=male country=GB field=sport
Christian Horner | Horner  gender=male country=GB field=sport
Bernie Ecclestone | Ecclestone  gender=male country=GB field=business
Max Mosley  gender=male country=GB field=sport
Ron Dennis  gender=male country=GB field=sport
Frank Williams  gender=male country=GB field=sport
Ross Brawn  gender=male country=GB field=sport
Toto Wolff  gender=male country=AT field=sport
Helmut Marko  gender=male country=AT field=sport
Niki Lauda | Lauda  gender=male country=AT field=sport
Gerhard Berger  gender=male country=AT field=sport
Roland Ratzenberger | Ratzenberger  gender=male country=AT field=sport
Jochen Rindt | Rindt  gender=male country=AT field=sport
Jacques Villeneuve | Villeneuve  gender=male country=CA field=sport
Gilles Villeneuve  gender=male country=CA field=sport
Lance Stroll  gender=male country=CA field=sport
Mika Häkkinen | Häkkinen  gender=male country=FI field=sport
Kimi Räikkönen | Räikkönen  gender=male country=FI field=sport
Valtteri Bottas | Bottas  gender=male country=FI field=sport
Fernando Alonso | Alonso  gender=male country=ES field=sport
Carlos Sainz  gender=male country=ES field=sport
Felipe Massa  gender=male country=BR field=sport
Rubens Barrichello | Barrichello  gender=male country=BR field=sport
Nelson Piquet | Piquet  gender=male country=BR field=sport
Emerson Fittipaldi  gender=male country=BR field=sport
Juan Pablo Montoya  gender=male country=CO field=sport
Juan Manuel Fangio | Fangio  gender=male country=AR field=sport
Mark Webber  gender=male country=AU field=sport
Daniel Ricciardo | Ricciardo  gender=male country=AU field=sport
Oscar Piastri | Piastri  gender=male country=AU field=sport
Charles Leclerc | Leclerc  gender=male country=MC field=sport
Pierre Gasly | Gasly  gender=male country=FR field=sport
Esteban Ocon  gender=male country=FR field=sport
Romain Grosjean | Grosjean  gender=male country=FR field=sport
Jean Alesi | Alesi  gender=male country=FR field=sport
Jules Bianchi  gender=male country=FR field=sport
Jean Todt  gender=male country=FR field=sport
Sergio Pérez | Checo Pérez  gender=male country=MX field=sport
Robert Kubica | Kubica  gender=male country=PL field=sport
Enzo Ferrari  gender=male country=IT field=business
Flavio Briatore  gender=male country=IT field=sport
Kimi Antonelli  gender=male country=IT field=sport
Yuki Tsunoda | Tsunoda  gender=male country=JP field=sport
Alex Albon | Albon  gender=male country=TH field=sport
Liam Lawson  gender=male country=NZ field=sport
Kevin Magnussen  gender=male country=DK field=sport
Masi  gender=male country=US field=sport
Michael Masi  gender=male country=AU field=sport
Mohammed Ben Sulayem  gender=male country=AE field=sport
Valentino Rossi  gender=male country=IT field=sport
Marc Márquez | Marc Marquez  gender=male country=ES field=sport
Colin McRae  gender=male country=GB field=sport
Sébastien Loeb | Loeb  gender=male country=FR field=sport
Carl Fogarty  gender=male country=GB field=sport
Antonio Cairoli | Cairoli  gender=male country=IT field=sport
Anatoli Karpov | Karpov  gender=male country=RU field=sport
Viktor Kortsjnoj  gender=male country=CH field=sport
Boris Spasski | Spasski  gender=male country=RU field=sport
Bobby Fischer  gender=male country=US field=sport
Magnus Carlsen | Carlsen  gender=male country=NO field=sport
Vladimir Kramnik | Kramnik  gender=male country=RU field=sport
Viswanathan Anand | Anand  gender=male country=IN field=sport
Veselin Topalov  gender=male country=BG field=sport
Hikaru Nakamura  gender=male country=US field=sport
Fabiano Caruana  gender=male country=US field=sport
Hans Niemann  gender=male country=US field=sport
Ding Liren  gender=male country=CN field=sport
Gukesh Dommaraju  gender=male country=IN field=sport
Judit Polgár | Judit Polgar  gender=female country=HU field=sport
Emanuel Lasker  gender=male country=DE field=sport
Alexander Aljechin | Aljechin  gender=male country=RU field=sport
Reinhold Messner | Messner  gender=male country=IT field=sport
Edmund Hillary  gender=male country=NZ field=sport
Tenzing Norgay  gender=male country=NP field=sport
Jonah Lomu  gender=male country=NZ field=sport
Pierre de Coubertin | De Coubertin  gender=male country=FR field=sport
Kirsty Coventry  gender=female country=ZW field=sport
Conor McGregor | McGregor  gender=male country=IE field=sport
Dick Pound  gender=male country=CA field=sport
Alberto Salazar  gender=male country=US field=sport
