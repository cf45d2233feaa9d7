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
Jeanne de Witte  gender=female country=NL field=royalty

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
Tsaar Nicolaas II | Nicolaas II  gender=male country=RU field=history
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
Rudolf Bär  gender=male country=NL field=religion
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
Margot Kässmann  gender=male country=DE field=religion
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
Sarah Mullally  gender=male country=GB field=religion
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
Patriarch Bartholomeus  gender=male country=TR field=religion
Raspoetin | Grigori Raspoetin  gender=male country=RU field=history
Bernadette Soubirous  gender=female country=FR field=religion
Padre Pio  gender=male country=IT field=religion
Dalai Lama | =dalai lama  gender=male country=CN field=religion
Panchen Lama  gender=male country=CN field=religion
Billy Graham  gender=male country=US field=religion
Jerry Falwell  gender=male country=US field=religion
Jimmy Swaggart  gender=male country=US field=religion
Pat Condell  gender=male country=GB field=religion
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
Profeet Mohammed | profeet Mohammed  gender=male field=religion
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
Koning Salomo  gender=female field=religion
Imam Hoessein  gender=male field=religion

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
Stanley Hillis  gender=male country=NL field=justice
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
Humeyra  gender=female country=NL field=justice
Sybine Jansons  gender=female country=NL field=justice
Lisa Holleeder  gender=female country=NL field=justice
Tjeerd van der Schot  gender=male country=NL field=justice
Bart van U.  gender=male country=NL field=justice
Sumanta Bansi  gender=female country=NL field=justice
Willeke Dost  gender=male country=NL field=justice
Germaine C.  gender=male country=NL field=justice
Herman Brood  gender=male country=NL field=culture
Raymond Vilé  gender=male country=NL field=justice
Cevdet Y.  gender=male country=NL field=justice
Erik O.  gender=male country=NL field=justice
Zakaria T.  gender=male country=NL field=justice
Jan Boersma  gender=male country=NL field=justice
Dave Roelvink  gender=male country=NL field=media
Iwan Schneider  gender=male country=NL field=justice
Louis van der Bijl  gender=male country=NL field=justice
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
Ties Prakken  gender=male country=NL field=justice
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
Ton Karremans  gender=male country=NL field=conflict
Arthur van Doctersleeuwen  gender=male country=NL field=justice
Rob Bertholee | Bertholee  gender=male country=NL field=justice
Sybrand van Hulst  gender=male country=NL field=justice
Ad van Baal  gender=male country=NL field=justice
Cees van Dam  gender=male country=NL field=justice
Dick van Dijk  gender=male country=NL field=justice
Maarten van Traa | Van Traa  gender=male country=NL field=politics
Alex Brenninkmeijer | Brenninkmeijer  gender=male country=NL field=justice
Reinier van Zutphen  gender=male country=NL field=justice
Roel Fernhout  gender=female country=NL field=justice
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
Philippe Lacroix  gender=male country=BE field=justice
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
Tinne Wathelet  gender=female country=BE field=justice
Jürgen Conings | Conings  gender=male country=BE field=conflict
Richard Cools  gender=male country=BE field=justice
Alain Van der Biest  gender=male country=BE field=politics
Carla Vanparijs  gender=female country=BE field=justice
Sanda Dia  gender=male country=BE field=justice
Karel Van Noppen | Van Noppen  gender=male country=BE field=justice
Germain Daenens  gender=male country=BE field=justice
Alex Vercauteren  gender=male country=BE field=justice
Jean-Pierre Vandersmissen  gender=male country=BE field=justice
Stefanie Van Wijnsberghe  gender=female country=BE field=justice
Sieglinde De Man  gender=female country=BE field=justice
Andy Martens  gender=male country=BE field=justice
Jonathan Jacob  gender=male country=BE field=justice
André Gyselbrecht | Gyselbrecht  gender=male country=BE field=justice
Stijn Saelens  gender=male country=BE field=justice
Pierre Serry  gender=male country=BE field=justice
Aloïs Vansteenkiste  gender=male country=BE field=justice
Marie Gillespie  gender=female country=BE field=justice
Jan Yperman  gender=male country=BE field=justice
Nadia Zammouri  gender=female country=BE field=justice
Olivier Pirson  gender=male country=BE field=justice
Sven Pichal  gender=male country=BE field=media
Bart De Pauw  gender=male country=BE field=media
Delphine Bloemen  gender=female country=BE field=justice
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
Raymond Loop  gender=male country=BE field=justice
Serge Moureaux  gender=male country=BE field=politics
Eliane Liekendael  gender=male country=BE field=justice
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
Doutrèwe  gender=male country=BE field=justice
Martine Doutrèwe | Doutrèwe  gender=female country=BE field=justice
Freddy Troch  gender=male country=BE field=justice
Guy Jespers  gender=male country=BE field=justice
Ferdinand Koekelberg | Fernand Koekelberg  gender=male country=BE field=justice
Geert Schoorens  gender=male country=BE field=justice
Philippe Van Linthout  gender=male country=BE field=justice
Karel Van Cauwenberghe  gender=male country=BE field=justice
Godelieve Halsberghe  gender=female country=BE field=justice
Jo-Anne Peeters  gender=female country=BE field=justice
Walter De Smedt  gender=female country=BE field=justice
Bernard Wesphael | Wesphael  gender=male country=BE field=politics
Michel Hofman  gender=male country=BE field=conflict
Marc Compernol | Compernol  gender=male country=BE field=conflict
Charles-Henri Delcour  gender=male country=BE field=conflict
Marc Thys  gender=male country=BE field=conflict
Frederik Vansina | Vansina  gender=male country=BE field=conflict
Luc Marchal  gender=male country=BE field=conflict
Jean Marchal  gender=male country=BE field=conflict
Roméo Dallaire | Dallaire  gender=male country=CA field=conflict
Michel Moyersoen  gender=male country=BE field=justice
Antonio Panzeri | Pier Antonio Panzeri | Panzeri  gender=male country=IT field=politics
Francesco Giorgi  gender=male country=IT field=justice
Marc Tarabella | Tarabella  gender=male country=BE field=politics
Olivier Vandecasteele | Vandecasteele  gender=male country=BE field=justice
Assadollah Assadi  gender=male country=IR field=justice
Maryan Mpondo  gender=male country=BE field=justice
