### The assessment before a complaint is filed: can the service take it, what are the rights, what to do next.

## The result, as a heading; the description says what it means.

assessment-admissible = The service can take this complaint
    .description = From what you say, nothing stands in the way. The final check is made when you file.
assessment-refused = The service cannot take this complaint
    .description = The reason is given below, with what you can do instead.
assessment-for-an-officer = A case officer has to look at this complaint
    .description = You can file it. A case officer then decides within three working days whether the service can take it.

## Headings.

assessment-grounds-heading = What stands in the way
assessment-remedies-heading = What is usually asked for
assessment-evidence-heading = What usually helps as evidence
assessment-steps-heading = What you can do next

## Suggested steps: items of a list, each with why.

step-contact-merchant = Write to the seller first
    .why = Many problems are solved that way, and the service can take a complaint only after it.
step-wait-for-answer = Give the seller some more days to answer
    .why = You wrote only a short time ago. The seller may still answer.
step-gather-evidence = Gather evidence
    .why = A clear record helps the seller and the mediator to understand you.
step-file-complaint = File the complaint
    .why = The service reaches the seller and follows the case up to a result.
step-keep-goods = Keep the goods and the packaging
    .why = They may have to be looked at or sent back.
step-stop-using = Stop using the product
    .why = It may be dangerous. Tell the authority of your state too.
step-tell-bank = Tell your bank
    .why = A bank can often stop or take back a payment, but only within a short time.
step-contact-authority = Ask the consumer authority
    .why = It can help where this service cannot.
step-watch-time-limits = Watch the time limits of the law
    .why = A case here does not stop them, unless the law cited says so.
step-finish-other-proceedings = Go on where your dispute is already dealt with
    .why = Only one body can deal with it.
