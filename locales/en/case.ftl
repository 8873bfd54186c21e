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
role-merchant = Merchant
role-mediator = Mediator
role-officer = Case officer
role-regulator = Regulator
role-administrator = Administrator
role-system = The service
role-anonymous = Visitor
