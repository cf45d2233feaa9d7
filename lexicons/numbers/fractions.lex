# lexicons/numbers/fractions.lex: fractions and mixed numbers
@class    fraction
@licence  CC0-1.0
@source   written for knipsel
@fields   value: <number>
@fields   numerator: <number>
@fields   denominator: <number>
@fields   ambiguous: <flag>
@fields   kind: fraction mixed denominator

# value is rounded to six decimals; numerator and denominator are exact

# halves and quarters
driekwart | drie kwart    value=0.75 numerator=3 denominator=4 kind=fraction
half | halve | helft      value=0.5 numerator=1 denominator=2 kind=fraction
kwart                     value=0.25 numerator=1 denominator=4 kind=fraction

# thirds to tenths; ambiguous = also article and ordinal (een derde man)
acht negende | acht negende deel  value=0.888889 numerator=8 denominator=9 kind=fraction
acht tiende | acht tiende deel  value=0.8 numerator=8 denominator=10 kind=fraction
drie achtste | drie achtste deel  value=0.375 numerator=3 denominator=8 kind=fraction
drie negende | drie negende deel  value=0.333333 numerator=3 denominator=9 kind=fraction
drie tiende | drie tiende deel  value=0.3 numerator=3 denominator=10 kind=fraction
drie vierde | drievierde | drie vierde deel  value=0.75 numerator=3 denominator=4 kind=fraction
drie vijfde | drievijfde | drie vijfde deel  value=0.6 numerator=3 denominator=5 kind=fraction
drie zesde | drie zesde deel  value=0.5 numerator=3 denominator=6 kind=fraction
drie zevende | drie zevende deel  value=0.428571 numerator=3 denominator=7 kind=fraction
een achtste | één achtste | achtste deel  value=0.125 numerator=1 denominator=8 kind=fraction ambiguous
een derde | één derde | eenderde | éénderde | derde deel  value=0.333333 numerator=1 denominator=3 kind=fraction ambiguous
een negende | één negende | negende deel  value=0.111111 numerator=1 denominator=9 kind=fraction ambiguous
een tiende | één tiende | tiende deel  value=0.1 numerator=1 denominator=10 kind=fraction ambiguous
een vierde | één vierde | eenvierde | vierde deel  value=0.25 numerator=1 denominator=4 kind=fraction ambiguous
een vijfde | één vijfde | eenvijfde | vijfde deel  value=0.2 numerator=1 denominator=5 kind=fraction ambiguous
een zesde | één zesde | zesde deel  value=0.166667 numerator=1 denominator=6 kind=fraction ambiguous
een zevende | één zevende | zevende deel  value=0.142857 numerator=1 denominator=7 kind=fraction ambiguous
negen tiende | negen tiende deel  value=0.9 numerator=9 denominator=10 kind=fraction
twee achtste | twee achtste deel  value=0.25 numerator=2 denominator=8 kind=fraction
twee derde | tweederde | twee derde deel  value=0.666667 numerator=2 denominator=3 kind=fraction
twee negende | twee negende deel  value=0.222222 numerator=2 denominator=9 kind=fraction
twee tiende | twee tiende deel  value=0.2 numerator=2 denominator=10 kind=fraction
twee vierde | tweevierde | twee vierde deel  value=0.5 numerator=2 denominator=4 kind=fraction
twee vijfde | tweevijfde | twee vijfde deel  value=0.4 numerator=2 denominator=5 kind=fraction
twee zesde | twee zesde deel  value=0.333333 numerator=2 denominator=6 kind=fraction
twee zevende | twee zevende deel  value=0.285714 numerator=2 denominator=7 kind=fraction
vier achtste | vier achtste deel  value=0.5 numerator=4 denominator=8 kind=fraction
vier negende | vier negende deel  value=0.444444 numerator=4 denominator=9 kind=fraction
vier tiende | vier tiende deel  value=0.4 numerator=4 denominator=10 kind=fraction
vier vijfde | viervijfde | vier vijfde deel  value=0.8 numerator=4 denominator=5 kind=fraction
vier zesde | vier zesde deel  value=0.666667 numerator=4 denominator=6 kind=fraction
vier zevende | vier zevende deel  value=0.571429 numerator=4 denominator=7 kind=fraction
vijf achtste | vijf achtste deel  value=0.625 numerator=5 denominator=8 kind=fraction
vijf negende | vijf negende deel  value=0.555556 numerator=5 denominator=9 kind=fraction
vijf tiende | vijf tiende deel  value=0.5 numerator=5 denominator=10 kind=fraction
vijf zesde | vijf zesde deel  value=0.833333 numerator=5 denominator=6 kind=fraction
vijf zevende | vijf zevende deel  value=0.714286 numerator=5 denominator=7 kind=fraction
zes achtste | zes achtste deel  value=0.75 numerator=6 denominator=8 kind=fraction
zes negende | zes negende deel  value=0.666667 numerator=6 denominator=9 kind=fraction
zes tiende | zes tiende deel  value=0.6 numerator=6 denominator=10 kind=fraction
zes zevende | zes zevende deel  value=0.857143 numerator=6 denominator=7 kind=fraction
zeven achtste | zeven achtste deel  value=0.875 numerator=7 denominator=8 kind=fraction
zeven negende | zeven negende deel  value=0.777778 numerator=7 denominator=9 kind=fraction
zeven tiende | zeven tiende deel  value=0.7 numerator=7 denominator=10 kind=fraction

# hundredth, thousandth
een duizendste | één duizendste | duizendste deel  value=0.001 numerator=1 denominator=1000 kind=fraction ambiguous
een honderdste | één honderdste | honderdste deel  value=0.01 numerator=1 denominator=100 kind=fraction ambiguous
een twaalfde | één twaalfde  value=0.083333 numerator=1 denominator=12 kind=fraction ambiguous
een twintigste | één twintigste  value=0.05 numerator=1 denominator=20 kind=fraction ambiguous

# one and a half, two and a half ...
achtenhalf | achtenhalve | acht en een half | acht en een halve  value=8.5 numerator=17 denominator=2 kind=mixed
achttienenhalf | achttienenhalve | achttien en een half | achttien en een halve  value=18.5 numerator=37 denominator=2 kind=mixed
anderhalf | anderhalve | één en een half | een en een half  value=1.5 numerator=3 denominator=2 kind=mixed
dertienenhalf | dertienenhalve | dertien en een half | dertien en een halve  value=13.5 numerator=27 denominator=2 kind=mixed
drieënhalf | drieënhalve | drie en een half | drie en een halve  value=3.5 numerator=7 denominator=2 kind=mixed
elfenhalf | elfenhalve | elf en een half | elf en een halve  value=11.5 numerator=23 denominator=2 kind=mixed
negenenhalf | negenenhalve | negen en een half | negen en een halve  value=9.5 numerator=19 denominator=2 kind=mixed
negentienenhalf | negentienenhalve | negentien en een half | negentien en een halve  value=19.5 numerator=39 denominator=2 kind=mixed
tienenhalf | tienenhalve | tien en een half | tien en een halve  value=10.5 numerator=21 denominator=2 kind=mixed
twaalfenhalf | twaalfenhalve | twaalf en een half | twaalf en een halve  value=12.5 numerator=25 denominator=2 kind=mixed
tweeënhalf | tweeënhalve | twee en een half | twee en een halve  value=2.5 numerator=5 denominator=2 kind=mixed
twintigenhalf | twintigenhalve | twintig en een half | twintig en een halve  value=20.5 numerator=41 denominator=2 kind=mixed
veertienenhalf | veertienenhalve | veertien en een half | veertien en een halve  value=14.5 numerator=29 denominator=2 kind=mixed
vierenhalf | vierenhalve | vier en een half | vier en een halve  value=4.5 numerator=9 denominator=2 kind=mixed
vijfenhalf | vijfenhalve | vijf en een half | vijf en een halve  value=5.5 numerator=11 denominator=2 kind=mixed
vijftienenhalf | vijftienenhalve | vijftien en een half | vijftien en een halve  value=15.5 numerator=31 denominator=2 kind=mixed
zesenhalf | zesenhalve | zes en een half | zes en een halve  value=6.5 numerator=13 denominator=2 kind=mixed
zestienenhalf | zestienenhalve | zestien en een half | zestien en een halve  value=16.5 numerator=33 denominator=2 kind=mixed
zevenenhalf | zevenenhalve | zeven en een half | zeven en een halve  value=7.5 numerator=15 denominator=2 kind=mixed
zeventienenhalf | zeventienenhalve | zeventien en een half | zeventien en een halve  value=17.5 numerator=35 denominator=2 kind=mixed

# denominators; most are also ordinals, so they need a numerator before them
achtste                   value=0.125 denominator=8 kind=denominator
derde | derden            value=0.333333 denominator=3 kind=denominator
duizendste | duizendsten  value=0.001 denominator=1000 kind=denominator
elfde                     value=0.090909 denominator=11 kind=denominator
honderdste | honderdsten  value=0.01 denominator=100 kind=denominator
miljoenste                value=0.000001 denominator=1000000 kind=denominator
negende                   value=0.111111 denominator=9 kind=denominator
tiende | tienden          value=0.1 denominator=10 kind=denominator
twaalfde                  value=0.083333 denominator=12 kind=denominator
twintigste                value=0.05 denominator=20 kind=denominator
vierde                    value=0.25 denominator=4 kind=denominator
vijfde                    value=0.2 denominator=5 kind=denominator
zesde                     value=0.166667 denominator=6 kind=denominator
zestiende                 value=0.0625 denominator=16 kind=denominator
zevende                   value=0.142857 denominator=7 kind=denominator
