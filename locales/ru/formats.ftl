### Как составляются числа, суммы и время.

format-percent = { $number } %
format-money = { $amount } { $currency }
format-money-rial = { $amount } { $currency } (в томанах: { $toman })
format-time-limit = { $date }, { $time } (время: { $city })
format-moment = { $date }, { $time } (время: { $city })
format-both-calendars = { $date } ({ $gregorian })
