### Sonlar, summalar va vaqt qanday yoziladi.

format-percent = { $number }%
format-money = { $amount } { $currency }
format-money-rial = { $amount } { $currency } (tomanda: { $toman })
format-time-limit = { $date }, { $time } ({ $city } vaqti)
format-moment = { $date }, { $time } ({ $city } vaqti)
format-both-calendars = { $date } ({ $gregorian })
