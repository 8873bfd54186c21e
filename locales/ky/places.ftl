### Мамлекеттердин жана акча бирдиктеринин аталыштары.

country-by = Беларусь
country-cn = Кытай
country-in = Индия
country-ir = Иран
country-kg = Кыргызстан
country-kz = Казакстан
country-pk = Пакистан
country-ru = Россия
country-tj = Тажикстан
country-uz = Өзбекстан

currency-byn = Беларусь рубли
currency-cny = Кытай юаны
currency-eur = Евро
currency-inr = Индия рупиясы
currency-irr = Иран риалы
currency-kgs = Кыргыз сому
currency-kzt = Казакстан теңгеси
currency-pkr = Пакистан рупиясы
currency-rub = Россия рубли
currency-tjs = Тажик сомониси
currency-usd = АКШ доллары
currency-uzs = Өзбек суму
