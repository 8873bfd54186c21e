### The assessment before a complaint is filed: can the service take it, what are the rights, what to do next.

## The result, as a heading; the description says what it means.

assessment-admissible = The service can take this complaint
    .description = From what you say, nothing stands in the way. The final check is made when you file.
assessment-refused = The service cannot take this complaint
    .description = The reason is given below, with what you can do instead.
assessment-incomplete = Some answers are still missing
    .description = So far, nothing stands in the way. The result comes when you have answered the rest.
assessment-for-officer = A case officer has to look at this complaint
    .description = You can file it. A case officer then decides within three working days whether the service can take it.

## Why a case officer has to look: full sentences.

officer-reason-same-state = You and the seller are in the same state. The service is for purchases across borders.
officer-reason-many-filings = You have filed many complaints today.
officer-reason-same-text = You have filed a complaint with the same text before.
officer-reason-mostly-links = The description has little text besides links.
officer-reason-open-case-about-order = There is already an open case about this order.

## Headings.

assessment-grounds-heading = What stands in the way
assessment-remedies-heading = What is usually asked for
assessment-evidence-heading = What usually helps as evidence
assessment-steps-heading = What you can do next

## Suggested steps: items of a list, each with why.

step-contact-merchant = Write to the seller first, and keep a copy
    .why = Many problems are solved that way, and the service can take a complaint only after it.
# $until is a date.
step-wait-for-answer = Give the seller time to answer
    .why = The seller may still answer in time. You can also file now.
    .until = The seller's time to answer ends on { $until }.
step-complete = Answer what is still missing
    .why = Without it, the service cannot say whether it can take your complaint.
# $country is the name of a state.
step-turn-to-authority = Ask the consumer authority
    .why = It may be able to help where this service cannot.
    .state = Ask the consumer authority of { $country }.
step-gather-evidence = Gather evidence
    .why = A clear record helps the seller and the mediator to understand you.
# $until is a date.
step-file = File the complaint
    .why = The service reaches the seller and follows the case up to a result.
    .until = The service takes the complaint until { $until }.
# $country is the name of a state; $period is a length of time such as 10 calendar days.
step-answer-period = By the law of { $country }, the seller has { $period } to answer.
