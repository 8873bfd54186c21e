### The published figures: what each is called and exactly what it counts.

## Indicators. The name is a heading; the definition says what is divided by what.

indicator-r1 = Answered in time
    .definition = Cases in which the seller answered in time, out of all cases in which the time to answer has ended.
indicator-r2 = Time to the first answer
    .definition = Days from reaching the seller to its first answer. Cases without an answer are counted too.
indicator-s0 = Settled
    .definition = Cases that both sides settled, out of all cases that were taken.
indicator-s1 = Settled in negotiation
    .definition = Cases settled without a mediator, out of all cases that came to negotiation.
indicator-s2 = Settled with a mediator
    .definition = Cases settled with a mediator, compared with the cases that came to mediation in the same period.
indicator-c1 = Resolved, as the consumer says
    .definition = Cases that the consumer called resolved, out of all cases that were rated. A case without a rating never counts as resolved.
indicator-c2 = Rated
    .definition = Cases that were rated, out of all closed cases. It shows how much the ratings can say.
indicator-p1 = Done as agreed
    .definition = Terms that were done and not disputed, out of all terms that came to an end.
indicator-t1 = Time to the outcome
    .definition = Days from filing to the outcome. Open cases are counted too.
indicator-a1 = Not taken
    .definition = Complaints that were not taken, out of all that were filed.
indicator-d1 = Ended without a result
    .definition = Cases that ended without a result, out of all cases that were taken.

## Tables by which the figures can be divided.

cube-pair = By the states of the two sides
cube-problem = By problem and the seller's state
cube-category = By product and the seller's state
cube-language = By the languages of the two sides

## Columns and notes.

statistics-numerator = Counted
statistics-denominator = Out of
statistics-share = Share
statistics-open = Still open
statistics-withheld = Not shown, to protect people
statistics-withheld-note = Figures made of few cases are not shown, so that nobody can be recognised.
statistics-no-cases = No cases
# $from and $to are dates.
statistics-period = From { $from } to { $to }
