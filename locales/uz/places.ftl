### Davlatlar va pul birliklari nomlari.

## Ishtirok etuvchi davlatlar.

country-by = Belarus
country-cn = Xitoy
country-in = Hindiston
country-ir = Eron
country-kg = Qirgʻiziston
country-kz = Qozogʻiston
country-pk = Pokiston
country-ru = Rossiya
country-tj = Tojikiston
country-uz = Oʻzbekiston

## Pul birliklari.

currency-byn = Belarus rubli
currency-cny = Xitoy yuani
currency-eur = Yevro
currency-inr = Hindiston rupiyasi
currency-irr = Eron riyoli
currency-kgs = Qirgʻiziston somi
currency-kzt = Qozogʻiston tengesi
currency-pkr = Pokiston rupiyasi
currency-rub = Rossiya rubli
currency-tjs = Tojikiston somoniysi
currency-usd = AQSH dollari
currency-uzs = Oʻzbekiston soʻmi
