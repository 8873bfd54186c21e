### نام کشورها و واحدهای پول.

country-by = بلاروس
country-cn = چین
country-in = هند
country-ir = ایران
country-kg = قرقیزستان
country-kz = قزاقستان
country-pk = پاکستان
country-ru = روسیه
country-tj = تاجیکستان
country-uz = ازبکستان

currency-byn = روبل بلاروس
currency-cny = یوان چین
currency-eur = یورو
currency-inr = روپیه هند
currency-irr = ریال ایران
currency-kgs = سوم قرقیزستان
currency-kzt = تنگه قزاقستان
currency-pkr = روپیه پاکستان
currency-rub = روبل روسیه
currency-tjs = سامانی تاجیکستان
currency-usd = دلار آمریکا
currency-uzs = سوم ازبکستان
