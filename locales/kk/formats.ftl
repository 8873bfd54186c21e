### Сандар, сомалар және уақыт қалай жазылады.

format-percent = { $number }%
format-money = { $amount } { $currency }
format-money-rial = { $amount } { $currency } (томанмен: { $toman })
format-time-limit = { $date }, { $time } ({ $city } уақыты)
format-moment = { $date }, { $time } ({ $city } уақыты)
format-both-calendars = { $date } ({ $gregorian })
