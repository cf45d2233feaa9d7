# A user's lexicon, for the tests.
@class    city
@licence  CC0-1.0
@source   written for the test
@fields   country: <text>
@fields   latitude: <number>
@fields   longitude: <number>

Oosterhavel | Havel aan de Noord    country=NL latitude=52.5 longitude=-4.25
Zandwerve                           country=BE
