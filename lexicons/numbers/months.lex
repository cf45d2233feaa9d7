# lexicons/numbers/months.lex: months of the year
@class    month
@licence  CC0-1.0
@source   written for knipsel
@fields   value: <number>

# full names and short forms; the short forms only in lower case, for Jan and Mei are names as well
april | =apr | =apr.      value=4
augustus | =aug | =aug.   value=8
december | =dec | =dec.   value=12
februari | =feb | =feb. | =febr | =febr.  value=2
januari | =jan | =jan.    value=1
juli | =jul | =jul.       value=7
juni | =jun | =jun.       value=6
maart | =mrt | =mrt.      value=3
mei                       value=5
november | =nov | =nov.   value=11
oktober | =okt | =okt.    value=10
september | =sep | =sep. | =sept | =sept.  value=9
