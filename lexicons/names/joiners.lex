# lexicons/names/joiners.lex: lower-case words that can stand inside a name of several words
@class    name-joiner
@licence  CC0-1.0
@source   written for knipsel, from the lists of its prototype

&
aan
and
bij
by
en
et
for
fra
och
of
on
over
pour
sous
sur
tegen
the
to
tot
uit
und
von
voor
with
zonder
zum
