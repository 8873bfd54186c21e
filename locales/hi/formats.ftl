### संख्याएँ, राशियाँ और समय कैसे लिखे जाते हैं।

format-percent = { $number }%
format-money = { $amount } { $currency }
format-money-rial = { $amount } { $currency } ({ $toman } तोमान)
format-time-limit = { $date }, { $time } ({ $city } समय)
format-moment = { $date }, { $time } ({ $city } समय)
format-both-calendars = { $date } ({ $gregorian })
