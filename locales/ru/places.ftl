### Названия государств и валют.

## Государства-участники, краткие названия.

country-by = Беларусь
country-cn = Китай
country-in = Индия
country-ir = Иран
country-kg = Кыргызстан
country-kz = Казахстан
country-pk = Пакистан
country-ru = Россия
country-tj = Таджикистан
country-uz = Узбекистан

## Валюты.

currency-byn = Белорусский рубль
currency-cny = Китайский юань
currency-eur = Евро
currency-inr = Индийская рупия
currency-irr = Иранский риал
currency-kgs = Кыргызский сом
currency-kzt = Казахстанский тенге
currency-pkr = Пакистанская рупия
currency-rub = Российский рубль
currency-tjs = Таджикский сомони
currency-usd = Доллар США
currency-uzs = Узбекский сум
