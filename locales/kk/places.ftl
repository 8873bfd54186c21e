### Мемлекеттер мен ақша бірліктерінің атаулары.

country-by = Беларусь
country-cn = Қытай
country-in = Үндістан
country-ir = Иран
country-kg = Қырғызстан
country-kz = Қазақстан
country-pk = Пәкістан
country-ru = Ресей
country-tj = Тәжікстан
country-uz = Өзбекстан

currency-byn = Беларусь рублі
currency-cny = Қытай юані
currency-eur = Еуро
currency-inr = Үнді рупиясы
currency-irr = Иран риалы
currency-kgs = Қырғыз сомы
currency-kzt = Қазақстан теңгесі
currency-pkr = Пәкістан рупиясы
currency-rub = Ресей рублі
currency-tjs = Тәжік сомониі
currency-usd = АҚШ доллары
currency-uzs = Өзбек сумы
