### اعداد، رقوم اور وقت لکھنے کا طریقہ۔

format-percent = { $number }%
format-money = { $amount } { $currency }
format-money-rial = { $amount } { $currency } ({ $toman } تومان)
format-time-limit = { $date }، { $time } ({ $city } کا وقت)
format-moment = { $date }، { $time } ({ $city } کا وقت)
format-both-calendars = { $date } ({ $gregorian })
