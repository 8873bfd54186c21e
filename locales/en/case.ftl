### The words of a case: stages, outcomes, grounds, reasons, performance, roles.

## Stages, as they stand beside "Stage:" and on the line of time. The description says who acts now and what follows.

stage-screening = Check of the complaint
    .description = We check whether the service can take the complaint. Most checks are automatic. A case officer decides the rest.
stage-information = Information needed
    .description = Something is missing. The case waits for the answer until the date shown.
stage-service = The seller is being reached
    .description = We are trying to reach the seller. The seller's time to answer begins only when the notice has arrived.
stage-awaiting-response = Answer awaited
    .description = The seller was notified and has to answer. If there is no answer, the case still goes on.
stage-negotiation = Negotiation
    .description = Both sides look for a solution. Either can make offers or ask for a mediator.
stage-appointment = Choice of a mediator
    .description = A neutral mediator is being appointed. Each side can object.
stage-mediation = Mediation
    .description = The mediator talks to both sides, also in private, and can put a proposal.
stage-proposal = Proposal open
    .description = The mediator has put a proposal. Each side accepts or declines it.
stage-recommendation = Recommendation
    .description = Both sides make their submissions. The mediator then gives a recommendation with reasons.
stage-performance = Performance
    .description = What was agreed or recommended is being done. The side that owes it reports with proof. The other side confirms.
stage-closed = Closed
    .description = The case has ended. You can download the file of the case and rate how it was handled.

## Outcomes, as they stand beside "Outcome:".

outcome-settled = Settled
    .description = Both sides agreed on a solution.
outcome-recommendation-accepted = Recommendation accepted
    .description = Both sides accepted the recommendation, or had agreed that it binds them.
outcome-recommendation-declined = Recommendation not accepted
    .description = At least one side declined the recommendation or did not answer it.
outcome-withdrawn = Withdrawn
    .description = The consumer withdrew the complaint.
outcome-inadmissible = Not taken
    .description = The service cannot deal with this complaint. The reason is given, and a review is possible.
outcome-discontinued = Ended without a result
    .description = The case ended before there was a result. The reason is given.

## The state of each thing that a side has to do.

performance-pending = To be done
performance-reported = Reported as done
performance-performed = Done
performance-performed-unconfirmed = Reported as done and not disputed
performance-disputed = Disputed
performance-breached = Not done
performance-excused = Not done, with good reason
performance-unresolved = Not decided in time

## Roles, as items of a list and beside names.

role-consumer = Consumer
role-merchant = Seller
role-mediator = Mediator
role-officer = Case officer
role-regulator = Regulator
role-administrator = Administrator
role-system = The service
role-anonymous = Visitor

## Grounds on which a complaint is not taken. The name stands beside "Ground:"; the description says what it means and what the consumer can do.

ground-merchant-not-contacted = The seller was not contacted first
    .description = Tell the seller first what is wrong and what you ask for. If that does not help, file the complaint again.
ground-frivolous-or-vexatious = The complaint has no serious basis
    .description = The complaint shows no problem that could be resolved. If something is missing, ask for a review and add it.
ground-other-proceedings = Another body is dealing with the dispute
    .description = A court or another body is dealing with this dispute or has decided it. Only one body can deal with it.
ground-value-outside-limits = The amount is outside the limits
    .description = The amount in dispute is below or above what this service takes. A court or an authority may be able to help.
ground-too-late = The complaint came too late
    .description = The time in which this service takes complaints is over. Time limits of the law may still be open. Ask the authority soon.
ground-seriously-impairs-operation = The dispute is too complex for this service
    .description = The dispute would take up the service so much that other cases would suffer. A court is better suited for it.
ground-incomplete = Information is missing
    .description = Information that we asked for did not arrive in time. Gather it and file the complaint again.
ground-outside-scope = The service is not meant for this dispute
    .description = The service deals with online purchases by consumers from sellers in another participating state. The authority of your state can tell you who can help.
ground-abuse = The service is being misused
    .description = The complaint misuses the service. If you think that this is wrong, ask for a review.

## Reasons for which a case ends without a result.

discontinued-merchant-not-reached = The seller could not be reached
    .description = No notice reached the seller. This does not mean that the seller refused to answer. A court or an authority may be able to help.
discontinued-no-mediator = No mediator could be found
    .description = No mediator was free and accepted by both sides. This counts against the service, not against you.
discontinued-no-decision = No recommendation was given in time
    .description = The mediators did not give a recommendation in time. This counts against the service, not against you.
discontinued-consumer-silent = The consumer did not take part any more
    .description = The consumer wrote nothing after the seller's answer. The consumer can resume the case once, within 20 days.
discontinued-time-limit = The time for the procedure is over
    .description = The whole procedure took too long. This counts against the service. You can go to a court or an authority.
discontinued-abuse = The service was misused
    .description = A case officer ended the case and gave the reasons.
discontinued-duplicate = There is another case about the same dispute
    .description = The dispute is dealt with in the other case. What you added here is not lost: you can add it there.
discontinued-other-proceedings = Another body is dealing with the dispute
    .description = A court or another body has taken up this dispute. Only one body can deal with it.
discontinued-outside-scope = The service is not meant for this dispute
    .description = This became clear only in the course of the case. The authority of your state can tell you who can help.
discontinued-merchant-ceased = The seller no longer exists
    .description = The company was closed, so that nobody can answer. If you paid by card, ask your bank whether it can get the money back.

## What a time limit is for: items of a list, and the subject of reminders. The consequence says what happens if it passes.

deadline-screening = Decision whether the complaint is taken
    .consequence = If nobody decides by then, the complaint is taken.
deadline-information = Answer to our questions
    .consequence = If there is no answer by then, a new complaint is closed and can be filed again. A case that is already under way goes on without the answer.
deadline-service = Reaching the seller
    .consequence = If the seller is not reached by then, the case ends, and the consumer is told where else to go.
deadline-relay-proof = Proof that the mail arrived
    .consequence = If the mail does not come back by then, it counts as received.
deadline-response = Answer to the complaint
    .consequence = If there is no answer by then, the case goes on without it, up to a recommendation. The missing answer can enter the public record.
deadline-negotiation = Negotiation between the two sides
    .consequence = If there is no agreement by then, a mediator is appointed.
deadline-appointment = Choice of a mediator
    .consequence = If no mediator is found by then, a case officer appoints one.
deadline-declaration = Declaration of the mediator
    .consequence = If there is no declaration by then, another mediator is asked.
deadline-objection = Objection to the mediator without reasons
    .consequence = After that, an objection needs reasons.
deadline-material-withholding = Keeping negotiation material from the mediator
    .consequence = After that, the mediator is appointed and can read the negotiation.
deadline-officer-appointment = Appointment of a mediator by a case officer
    .consequence = If nobody is appointed by then, the case ends without a result.
deadline-mediation = Mediation
    .consequence = If there is no agreement by then, the case goes on to a recommendation.
deadline-proposal = Answer to the mediator's proposal
    .consequence = If both sides have not accepted by then, the case goes on to a recommendation.
deadline-submissions = Submissions of both sides
    .consequence = If you make no submission, the mediator decides on what is in the case.
deadline-decision = The mediator's recommendation
    .consequence = If there is no recommendation by then, another mediator takes over once.
deadline-recommendation-answer = Answer to the recommendation
    .consequence = If there is no answer by then, the recommendation counts as not accepted.
deadline-offer = Answer to the offer
    .consequence = If there is no answer by then, the offer ends. Silence is not acceptance.
deadline-extension-decision = Decision on more time
    .consequence = If nobody decides by then, the request counts as refused.
deadline-objection-decision = Decision on the objection to the mediator
    .consequence = If nobody decides by then, the objection counts as rejected.
deadline-settlement-confirmation = Confirmation that the seller made the settlement
    .consequence = If it is not confirmed by then, the seller has to be reached again.
deadline-performance = Doing what was agreed, and reporting it
    .consequence = If it is not reported by then, a reminder follows.
deadline-performance-grace = Report after the reminder
    .consequence = If it is not reported by then, a case officer decides whether it was done.
deadline-performance-confirmation = Confirming or disputing what was reported
    .consequence = If it is not disputed by then, it counts as done.
deadline-performance-decision = Decision whether it was done
    .consequence = If nobody decides by then, the case says that it was not decided in time.
deadline-rating = Rating of how the case was handled
    .consequence = After that, the case can no longer be rated.
deadline-review-request = Asking for a review
    .consequence = After that, the decision stands.
deadline-review-decision = Decision on the review
    .consequence = If nobody decides by then, the complaint is taken.
deadline-resumption = Resuming the case
    .consequence = After that, the case stays closed.
deadline-publication = Explanation before the missing answer is published
    .consequence = After that, the missing answer enters the public record.
deadline-outer-limit = End of the whole procedure
    .consequence = If there is no result by then, the case ends without one.
deadline-erasure = Erasure of personal data
    .consequence = Personal data is erased then. Statistics without names stay.

## What a seller says to the complaint.

position-accepts = The seller agrees with the complaint
position-accepts-in-part = The seller agrees in part
position-contests = The seller does not agree

## What a side says to the recommendation.

recommendation-answer-silent = No answer
recommendation-answer-accepted = Accepted
recommendation-answer-declined = Declined

## What a case officer finds about a thing that a side had to do.

finding-performed = It was done
finding-excused = It was not done, but there was a good reason
finding-breached = It was not done

## Why a mediator was chosen.

appointment-reason-third-nationality-with-languages = The mediator is of a third nationality and speaks the languages of both sides.
appointment-reason-languages = The mediator speaks the languages of both sides.
appointment-reason-third-nationality = The mediator is of a third nationality.
appointment-reason-next-on-roster = The mediator was the next one free.
appointment-reason-officer = A case officer chose the mediator.

## What a mediator declares.

declaration-independent = Nothing could make the mediator partial
declaration-disclosed = The mediator disclosed something that the sides should know
declaration-declined = The mediator cannot take the case

## How it was proved that the seller was reached.

service-proof-invitation-opened = The invitation was opened
service-proof-case-opened = The seller signed in and opened the case
service-proof-webhook = The seller's system took the notice
service-proof-mail-server = The seller's mail server took the notice
service-proof-relay = The mail was sent and did not come back
service-proof-answer = The seller answered
service-proof-officer = A case officer confirmed it

## Why personal data is kept longer.

hold-reason-breach = What was agreed was not done
hold-reason-review = A review is going on
hold-reason-regulator-file = A regulator works on the file
hold-reason-proceedings = A court or an authority asked for the file

## Kinds of addresses of a seller.

address-kind-email = E-mail address
address-kind-website = Web page with a contact form
address-kind-postal = Postal address

## Who can read a message.

audience-everyone = Both sides and the mediator
audience-mediator = Only the mediator
audience-consumer = Only the consumer
audience-merchant = Only the seller

## What a consumer agrees to when filing.

consent-rules = The rules of procedure apply to my case.
consent-privacy = My data is used as the privacy notice says.
consent-cross-border-transfer = My data goes to the seller and to the authorities in the seller's state.

## A thing that a side has to do, as a line of an offer or a settlement.
## $debtor is a role such as Consumer; $remedy is a remedy; $amount is an amount of money; $due is a date; $n is a number of days.

term-on = { $debtor }: { $remedy }, by { $due }
term-on-amount = { $debtor }: { $remedy }, { $amount }, by { $due }
term-within = { $n-category ->
    [one] { $debtor }: { $remedy }, within { $n } day of the agreement
   *[other] { $debtor }: { $remedy }, within { $n } days of the agreement
}
term-within-amount = { $n-category ->
    [one] { $debtor }: { $remedy }, { $amount }, within { $n } day of the agreement
   *[other] { $debtor }: { $remedy }, { $amount }, within { $n } days of the agreement
}
# Stands after a term that the other side's term has to come before.
term-after = Only after the other side has done its part

## What is left of a time limit.

remaining-days = { $n-category ->
    [one] { $n } day left
   *[other] { $n } days left
}
remaining-hours = { $n-category ->
    [one] { $n } hour left
   *[other] { $n } hours left
}
remaining-none = The time limit has passed
