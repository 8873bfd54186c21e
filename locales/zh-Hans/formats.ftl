### 数字、金额和时间的写法。

format-percent = { $number }%
format-money = { $amount } { $currency }
format-money-rial = { $amount } { $currency }（合 { $toman } 土曼）
format-time-limit = { $date } { $time }（{ $city }时间）
format-moment = { $date } { $time }（{ $city }时间）
format-both-calendars = { $date }（{ $gregorian }）
