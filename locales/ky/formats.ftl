### Сандар, суммалар жана убакыт кандай жазылат.

format-percent = { $number }%
format-money = { $amount } { $currency }
format-money-rial = { $amount } { $currency } (томан менен: { $toman })
format-time-limit = { $date }, { $time } ({ $city } убактысы)
format-moment = { $date }, { $time } ({ $city } убактысы)
format-both-calendars = { $date } ({ $gregorian })
