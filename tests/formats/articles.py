"""Articles that are hard to write down, of our own writing:  articles.py FOLDER"""

import os
import sys

BREAK_OUT = '"><script>document.title="broken"</script>&amp;'

ARTICLES = {
    # Markup that must not run, in the text and in the id.
    "markup": (
        "Brug </title><script>document.title='broken'</script> blijft dicht\n\n"
        "ZWOLLE – „Dit is </p></div><script>document.title=\"broken\"</script> niet <b>goed</b>”, zegt "
        "burgemeester Karin de Boer van Zwolle. Volgens <img src=x onerror=\"document.title='broken'\"> "
        "Jan <i>Jansen</i> kost het &euro; 12 miljoen &lt; 13 miljoen. Bij de brand kwamen zeker drie "
        "mensen om het leven.\n",
        BREAK_OUT + "'a,b\tc\nd.txt",
    ),
    # Lines that end inside of what is found, in every way that lines can end.
    "lines": (
        "De Vereniging van\r\nNederlandse Gemeenten zegt dat de brug zeker\r\n3,5 miljoen\r\neuro kost. "
        "„De brug\r\nis oud”, zei Karin\r\nde Boer. „En\tmoe”, aldus\tPieter Bakker.\r\n\r\n"
        "De Rijksdienst voor\u2028Ondernemend Nederland telde 12\u0085doden en zes\x0bgewonden in "
        "Den\x0cHaag, zegt de\u2029minister.\r\n",
        "lines.txt",
    ),
    # Characters of two, three and four bytes, and a byte order mark.
    "wide": (
        "\ufeff😀 Eén café in België kost €3 per persoon, zei Zoë Brûlé 😀 uit Genève. „Ça va”, zegt ze 👩‍🚒. "
        "Er vielen ½ miljoen doden.\n",
        "wide.txt",
    ),
    "empty": ("", "empty.txt"),
    "blank": (" \n\n\t\n", "blank.txt"),
    # What a terminal would obey.
    "control": (
        "Burgemeester \x1b[31mKarin de Boer\x1b[0m van Zwolle zei dat er \x07twaalf doden\x08\x08 zijn. "
        "\u009b31m „Ja\x1b]0;titel\x07 hoor”, zegt \x7fPieter Bakker. \u202eEr zijn 3 bussen.\n",
        "control\x1b[2J.txt",
    ),
    # What needs quotation marks, and what a spreadsheet would take for a formula.
    "formula": (
        '=1+1, zei Karin de Boer. "Ja, ""hoor""", zei Pieter Bakker, "maar, nee". Het ministerie van '
        "Justitie, Veiligheid en Wetenschap|Kunst meldde 12 doden.\n",
        '=cmd|"x",1',
    ),
    # Spans inside of spans, and over each other.
    "nested": (
        "Karin de Boer zei dat Pieter Bakker zei dat „drie van de 28 agenten uit Gent” volgens Jan "
        "Jansen gewond raakten bij een ongeluk in Utrecht.\n\n"
        "„Vijf mensen zijn dood”, zei De Boer. „Zij kwamen uit België. Volgens Bakker „waren het er "
        "zes”. Dat is erg”, zei zij, „en triest.” De Boer zei dat het erg is en dat Gent rouwt.\n",
        "nested.txt",
    ),
}


def main(folder):
    for name, (text, identifier) in ARTICLES.items():
        for ending, content in ((".txt", text), (".txt.id", identifier)):
            with open(os.path.join(folder, name + ending), "wb") as file:
                file.write(content.encode())


if __name__ == "__main__":
    main(sys.argv[1])
