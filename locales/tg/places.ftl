### Номҳои давлатҳо ва воҳидҳои пул.

## Давлатҳои иштирокчӣ.

country-by = Беларус
country-cn = Чин
country-in = Ҳиндустон
country-ir = Эрон
country-kg = Қирғизистон
country-kz = Қазоқистон
country-pk = Покистон
country-ru = Русия
country-tj = Тоҷикистон
country-uz = Узбекистон

## Воҳидҳои пул.

currency-byn = Рубли Беларус
currency-cny = Юани Чин
currency-eur = Евро
currency-inr = Рупияи Ҳиндустон
currency-irr = Риёли Эрон
currency-kgs = Соми Қирғизистон
currency-kzt = Тангаи Қазоқистон
currency-pkr = Рупияи Покистон
currency-rub = Рубли Русия
currency-tjs = Сомонии Тоҷикистон
currency-usd = Доллари ИМА
currency-uzs = Суми Узбекистон
