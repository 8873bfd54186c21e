### Як складаюцца лікі, сумы і час.

format-percent = { $number } %
format-money = { $amount } { $currency }
format-money-rial = { $amount } { $currency } (у томанах: { $toman })
format-time-limit = { $date }, { $time } (час: { $city })
format-moment = { $date }, { $time } (час: { $city })
format-both-calendars = { $date } ({ $gregorian })
format-list = { $first }, { $next }
