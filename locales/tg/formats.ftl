### Рақамҳо, маблағҳо ва вақт чӣ гуна навишта мешаванд.

format-percent = { $number }%
format-money = { $amount } { $currency }
format-money-rial = { $amount } { $currency } (бо томан: { $toman })
format-time-limit = { $date }, { $time } (вақти { $city })
format-moment = { $date }, { $time } (вақти { $city })
format-both-calendars = { $date } ({ $gregorian })
