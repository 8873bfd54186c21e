### How numbers, money and times are put together. The digits and dates are already in the form of the language:
### change only the order, the spaces and the signs around the placeables.

# $number is a number such as 12.5. Write the percent sign as is usual: with or without a space (a no-break space), before or after.
format-percent = { $number }%
# $amount is an amount such as 1,299.90; $currency is always the three letters of the currency, such as CNY.
format-money = { $amount } { $currency }
# The same for Iranian rials, which people count in tomans: 10 rials are 1 toman. $toman is the amount in tomans.
format-money-rial = { $amount } { $currency } ({ $toman } toman)
# The end of a time limit: $date is a date, $time is 24:00, $city is a city whose clocks count, such as Almaty.
# It stands in sentences after "until" or "by": keep it free of words that would have to agree with a sentence.
format-time-limit = { $date }, { $time } ({ $city } time)
# A point in time: the same with another time of day.
format-moment = { $date }, { $time } ({ $city } time)
# A date in the calendar of the language and, in brackets, in the Gregorian calendar. Only Persian uses it.
format-both-calendars = { $date } ({ $gregorian })
