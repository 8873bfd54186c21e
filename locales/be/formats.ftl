### Запіс лікаў, грошай і часу: парадак, прабелы і знакі вакол гатовых значэнняў.

format-percent = { $number } %
format-money = { $amount } { $currency }
format-money-rial = { $amount } { $currency } (туманаў: { $toman })
format-time-limit = { $date }, { $time } (час: { $city })
format-moment = { $date }, { $time } (час: { $city })
format-both-calendars = { $date } ({ $gregorian })
