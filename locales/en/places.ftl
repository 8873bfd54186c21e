### Names of places and money. Languages are not translated: each is shown by its own name, which is data.

## The states that take part, by their short names, as they stand in a list or after "Country:".

country-by = Belarus
country-cn = China
country-in = India
country-ir = Iran
country-kg = Kyrgyzstan
country-kz = Kazakhstan
country-pk = Pakistan
country-ru = Russia
country-tj = Tajikistan
country-uz = Uzbekistan

## Currencies: names as they stand in a list.

currency-byn = Belarusian rouble
currency-cny = Chinese yuan
currency-eur = Euro
currency-inr = Indian rupee
currency-irr = Iranian rial
currency-kgs = Kyrgyz som
currency-kzt = Kazakh tenge
currency-pkr = Pakistani rupee
currency-rub = Russian rouble
currency-tjs = Tajik somoni
currency-usd = US dollar
currency-uzs = Uzbek sum

