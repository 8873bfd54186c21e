### Назвы дзяржаў і валют.

## Дзяржавы-ўдзельніцы, кароткія назвы.

country-by = Беларусь
country-cn = Кітай
country-in = Індыя
country-ir = Іран
country-kg = Кыргызстан
country-kz = Казахстан
country-pk = Пакістан
country-ru = Расія
country-tj = Таджыкістан
country-uz = Узбекістан

## Валюты.

currency-byn = Беларускі рубель
currency-cny = Кітайскі юань
currency-eur = Еўра
currency-inr = Індыйская рупія
currency-irr = Іранскі рыал
currency-kgs = Кыргызскі сом
currency-kzt = Казахстанскі тэнге
currency-pkr = Пакістанская рупія
currency-rub = Расійскі рубель
currency-tjs = Таджыкскі самані
currency-usd = Долар ЗША
currency-uzs = Узбекскі сум
