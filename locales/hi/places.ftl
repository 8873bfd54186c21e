### देशों और मुद्राओं के नाम।

country-by = बेलारूस
country-cn = चीन
country-in = भारत
country-ir = ईरान
country-kg = किर्गिज़स्तान
country-kz = कज़ाख़स्तान
country-pk = पाकिस्तान
country-ru = रूस
country-tj = ताजिकिस्तान
country-uz = उज़्बेकिस्तान

currency-byn = बेलारूसी रूबल
currency-cny = चीनी युआन
currency-eur = यूरो
currency-inr = भारतीय रुपया
currency-irr = ईरानी रियाल
currency-kgs = किर्गिज़ सोम
currency-kzt = कज़ाख़ तेंगे
currency-pkr = पाकिस्तानी रुपया
currency-rub = रूसी रूबल
currency-tjs = ताजिक सोमोनी
currency-usd = अमेरिकी डॉलर
currency-uzs = उज़्बेक सोम
