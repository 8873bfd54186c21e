### شیوه نوشتن عددها، مبلغ‌ها و زمان.

format-percent = { $number }٪
format-money = { $amount } { $currency }
format-money-rial = { $amount } { $currency } ({ $toman } تومان)
format-time-limit = { $date }، { $time } (به وقت { $city })
format-moment = { $date }، { $time } (به وقت { $city })
format-both-calendars = { $date } ({ $gregorian })
