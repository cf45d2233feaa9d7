@class city
@licence CC0-1.0
@source x
@fields country: <text>

Amsterdam  country=NL
