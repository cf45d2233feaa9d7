# lexicons/words/prefixes-inseparable.lex: verb prefixes that never part from the verb; the participle has no ge-
@class    inseparable-prefix
@licence  CC0-1.0
@source   written for knipsel

# prefixes
be
er
ge
her
mis
ont
ver
