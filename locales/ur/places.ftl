### ملکوں اور کرنسیوں کے نام۔

country-by = بیلاروس
country-cn = چین
country-in = بھارت
country-ir = ایران
country-kg = کرغزستان
country-kz = قازقستان
country-pk = پاکستان
country-ru = روس
country-tj = تاجکستان
country-uz = ازبکستان

currency-byn = بیلاروسی روبل
currency-cny = چینی یوآن
currency-eur = یورو
currency-inr = بھارتی روپیہ
currency-irr = ایرانی ریال
currency-kgs = کرغزستانی سوم
currency-kzt = قازقستانی ٹینگے
currency-pkr = پاکستانی روپیہ
currency-rub = روسی روبل
currency-tjs = تاجکستانی سومونی
currency-usd = امریکی ڈالر
currency-uzs = ازبکستانی سوم
