### 国家和货币的名称。

country-by = 白俄罗斯
country-cn = 中国
country-in = 印度
country-ir = 伊朗
country-kg = 吉尔吉斯斯坦
country-kz = 哈萨克斯坦
country-pk = 巴基斯坦
country-ru = 俄罗斯
country-tj = 塔吉克斯坦
country-uz = 乌兹别克斯坦

currency-byn = 白俄罗斯卢布
currency-cny = 人民币
currency-eur = 欧元
currency-inr = 印度卢比
currency-irr = 伊朗里亚尔
currency-kgs = 吉尔吉斯斯坦索姆
currency-kzt = 哈萨克斯坦坚戈
currency-pkr = 巴基斯坦卢比
currency-rub = 俄罗斯卢布
currency-tjs = 塔吉克斯坦索莫尼
currency-usd = 美元
currency-uzs = 乌兹别克斯坦苏姆
