### Notices by mail and in the inbox: what happened, what you can do, by when, and what happens if you do nothing.
### In every message: $reference is the reference number of the case, $merchant the name of the seller, $problem the name of a type
### of problem. They and the variables named in the comment of a notice are all that its texts can use.
### A subject is short and has no full stop. The action is the text of a button: begin with a verb. Paragraphs are divided by an empty line.

## The beginning of a case.

# To the consumer.
notice-complaint-received-subject = Case { $reference }: we have your complaint
notice-complaint-received-body = Your complaint about { $merchant } is on file. Its number is { $reference }. Keep this number: you need it when you call or write.

    We now check whether the service can take it. You get a notice as soon as this is decided. If nobody decides in time, the complaint is taken.

    If it is taken, we reach the seller for you. There is nothing that you have to do now. You can add evidence on the page of the case at any time.
notice-complaint-received-action = Open the case

# To case officers. $due is a date and time.
notice-screening-needed-subject = Case { $reference }: decide whether the complaint is taken
notice-screening-needed-body = The automatic checks could not decide whether this complaint is taken.

    Look at it and admit it, refuse it on a ground, or ask the consumer for information. Do it by { $due }.

    If nobody decides by then, the complaint is admitted, and the delay counts against the service.
notice-screening-needed-action = Open the complaint

# To the consumer.
notice-complaint-admitted-subject = Case { $reference }: your complaint is taken
notice-complaint-admitted-body = The service has taken your complaint. We are now trying to reach { $merchant }.

    You get a notice as soon as the seller has been reached. The seller then has a time limit to answer.

    If we cannot reach the seller, we ask you for another address. If you know one already, add it on the page of the case.
notice-complaint-admitted-action = Open the case

# To the consumer. $ground is the name of a ground; $explanation is one or more full sentences about it; $due is a date and time.
notice-complaint-refused-subject = Case { $reference }: your complaint could not be taken
notice-complaint-refused-body = The service cannot take your complaint. The reason: { $ground }.

    { $explanation }

    If you think that this is wrong, ask for a review by { $due }. Another case officer then looks at it. If you do nothing, the decision stands.

    You can still go to a court or an authority. The time limits that we know of are listed below.
notice-complaint-refused-action = Read the reasons

# To a side. $due is a date and time.
notice-information-requested-subject = Case { $reference }: we need information from you
notice-information-requested-body = Something is missing in this case. The question is on the page of the case.

    Answer it there by { $due }.

    If a new complaint is not completed by then, it is closed, and it can be filed again. A case that is already under way goes on without your answer.
notice-information-requested-action = Answer the question

# To the side that was not asked. $due is a date and time.
notice-clocks-stopped-subject = Case { $reference }: the other side was asked a question
notice-clocks-stopped-body = The mediator has asked the other side a question. Until it is answered, at the latest until { $due }, all time limits stand still.

    There is nothing that you have to do. You get a notice when the case goes on.
notice-clocks-stopped-action = Open the case

# To the case officer or the mediator who asked.
notice-information-supplied-subject = Case { $reference }: the information was given
notice-information-supplied-body = The information that you asked for has been given.

    Read it on the page of the case and go on from there.
notice-information-supplied-action = Read the information

# To both sides. $due is a date and time.
notice-case-goes-on-subject = Case { $reference }: the case goes on
notice-case-goes-on-body = The time limits of this case run again. They have moved by as many days as they stood still.

    The time limit of the present stage now ends on { $due }. The page of the case shows what you can do.
notice-case-goes-on-action = Open the case

## Reaching the seller, and the answer.

# To the merchant, who may never have heard of the service. $merchant is the name of its company; $problem is the name of a type of problem, such as Item not delivered.
notice-invitation-subject = Case { $reference }: a consumer has a complaint about a purchase from { $merchant }
notice-invitation-body = A consumer from another state bought something from { $merchant } and has filed a complaint. It is about: { $problem }.

    Concord is a service that helps both sides to resolve such disputes online. It is free of charge, and it does not take sides. You need not sign up.

    Open the complaint with the button below. We then send a code to this address, so that only you can read it. You can answer, make an offer or say why you do not agree.

    Your time to answer begins when the notice has reached you. If there is no answer, the case goes on without you, up to a recommendation by a mediator. A missing answer can enter the public record.
notice-invitation-action = Open the complaint

# To the consumer and to case officers. $due is a date and time.
notice-address-needed-subject = Case { $reference }: another address of the seller is needed
notice-address-needed-body = The notice did not reach the seller at the address that we have.

    Another address can be given on the page of the case: an e-mail address, a page with a contact form or a postal address. Look at the order, the invoice or the seller's site.

    If the seller is not reached by { $due }, the case ends without a result. This does not count as a refusal to answer.
notice-address-needed-action = Give another address

# To case officers.
notice-address-supplied-subject = Case { $reference }: write to the seller by hand
notice-address-supplied-body = An address of the seller was given that the service cannot write to by itself.

    Write to it and record what you did. When you know that the notice has arrived, confirm it on the page of the case.
notice-address-supplied-action = Open the case

# To the consumer. $due is a date and time.
notice-merchant-reached-subject = Case { $reference }: the seller has been reached
notice-merchant-reached-body =
    { $merchant } has received the notice of your complaint and has to answer by { $due }.

    You get a notice as soon as there is an answer. If there is none, you lose nothing: the case goes on, up to a recommendation by a mediator.
notice-merchant-reached-action = Open the case

# To the merchant. $due is a date and time.
notice-response-due-subject = Case { $reference }: answer the complaint
notice-response-due-body = A complaint about a purchase from { $merchant } was delivered to you. It is about: { $problem }.

    Answer it by { $due }. You can agree, make an offer or say why you do not agree. You can ask once for more time.

    If there is no answer by then, the case goes on without you, up to a recommendation by a mediator. The missing answer can enter the public record. You can explain before that.
notice-response-due-action = Answer the complaint

# To both sides. $due is a date and time.
notice-returned-to-service-subject = Case { $reference }: the seller has to be reached again
notice-returned-to-service-body = It is not certain that the seller has really been reached. The case therefore goes back, and we try to reach the seller again until { $due }.

    The seller's time to answer begins anew when the notice has arrived. Whatever was said in the case so far stays in it.
notice-returned-to-service-action = Open the case

# To case officers.
notice-bounce-alert-subject = Case { $reference }: a notice to the seller came back
notice-bounce-alert-body = A notice to the seller came back undelivered. This no longer changes the stage of the case.

    Look whether the address is still right, and whether the seller has to be written to in another way.
notice-bounce-alert-action = Open the case

# To the consumer. $due is a date and time.
notice-response-received-subject = Case { $reference }: the seller has answered
notice-response-received-body =
    { $merchant } has answered your complaint. Read the answer on the page of the case.

    You can now look for a solution together, until { $due }. Either side can make offers or ask for a mediator.

    If there is no agreement by then, a neutral mediator is appointed. You need not do anything for that.
notice-response-received-action = Read the answer

# To the consumer.
notice-late-response-received-subject = Case { $reference }: the seller has answered late
notice-late-response-received-body =
    { $merchant } has answered your complaint after the time limit. The record says that the answer was late.

    Read the answer on the page of the case. The mediator takes it into account.
notice-late-response-received-action = Read the answer

# To the consumer.
notice-no-response-subject = Case { $reference }: the seller did not answer in time
notice-no-response-body =
    { $merchant } did not answer within the time limit. This has been recorded.

    The case goes on. A mediator is appointed, looks at your complaint and the evidence, and gives a recommendation. Your complaint counts as your submission.

    You can add evidence at any time. The seller can still answer until the mediator begins to decide.
notice-no-response-action = Open the case

# To the merchant. $due is a date and time.
notice-no-response-recorded-subject = Case { $reference }: no answer was recorded
notice-no-response-recorded-body = You did not answer the complaint in time. This has been recorded. The case goes on to a recommendation by a mediator.

    You can still answer on the page of the case. The answer then counts as late, but the mediator takes it into account.

    On { $due }, the missing answer enters the public record. Until then, you can explain what kept you from answering.
notice-no-response-recorded-action = Answer or explain

# To case officers.
notice-no-response-explained-subject = Case { $reference }: the seller has explained the missing answer
notice-no-response-explained-body = The seller has explained why there was no answer in time. The explanation is on the page of the case.

    Read it before the missing answer enters the public record.
notice-no-response-explained-action = Read the explanation

# To the merchant.
notice-no-response-published-subject = Case { $reference }: the missing answer is in the public record
notice-no-response-published-body = The missing answer to this complaint is now part of the public record of sellers. If you answered late or explained it, the record says so.

    If you think that this is wrong, write to a case officer on the page of the case.
notice-no-response-published-action = Open the case

## More time.

# To the other side or to case officers.
notice-extension-requested-subject = Case { $reference }: more time was asked for
notice-extension-requested-body = More time was asked for in this case. How many days and why is on the page of the case.

    Agree to it or decide on it there. Until then, the time limit stays as it is. If nothing is done, there is no more time.
notice-extension-requested-action = Look at the request

# To both sides. $due is a date and time.
notice-extension-granted-subject = Case { $reference }: there is more time
notice-extension-granted-body = More time was given in this case. The new time limit ends on { $due }.

    It holds for both sides. The reason is on the page of the case.
notice-extension-granted-action = Open the case

# To both sides.
notice-extension-refused-subject = Case { $reference }: there is no more time
notice-extension-refused-body = The request for more time was not granted. The time limit stays as it was.

    The page of the case shows what you can do and by when.
notice-extension-refused-action = Open the case

## Offers and settlement.

# To a side. $due is a date and time.
notice-offer-received-subject = Case { $reference }: there is an offer for you
notice-offer-received-body = The other side has made you an offer. Read it on the page of the case.

    You can accept it, decline it or make another offer. It stays open until { $due }.

    If you accept, the dispute is settled, and you cannot take this back. If you do nothing, the offer ends. Silence is not acceptance.
notice-offer-received-action = Look at the offer

# To a side.
notice-offer-withdrawn-subject = Case { $reference }: the offer was taken back
notice-offer-withdrawn-body = The other side has taken its offer to you back. It can no longer be accepted.

    You can make an offer of your own.
notice-offer-withdrawn-action = Open the case

# To a side.
notice-offer-declined-subject = Case { $reference }: your offer was declined
notice-offer-declined-body = The other side has declined your offer.

    You can make another one, or ask for a mediator.
notice-offer-declined-action = Open the case

# To both sides.
notice-offer-expired-subject = Case { $reference }: an offer ended without an answer
notice-offer-expired-body = An offer in this case was not answered in time. It can no longer be accepted.

    Both sides can make new offers as long as the stage lasts.
notice-offer-expired-action = Open the case

# To a side.
notice-bid-made-subject = Case { $reference }: the other side has given its limit
notice-bid-made-body = The other side has given its confidential limit. You cannot see it, and it cannot see yours.

    If you give yours and the two limits overlap, the dispute is settled in the middle between them. If they do not overlap, nobody learns anything.
notice-bid-made-action = Give your limit

# To both sides and to case officers. $due is a date and time.
notice-settlement-held-subject = Case { $reference }: the settlement has to be confirmed
notice-settlement-held-body = Both sides have agreed. The seller used an address that is not confirmed yet, so a case officer has to confirm that the seller itself made the settlement.

    This happens by { $due }. Until then, nobody has to pay or send anything.

    If it is not confirmed, the seller has to be reached again.
notice-settlement-held-action = Open the case

# To both sides.
notice-settled-subject = Case { $reference }: the dispute is settled
notice-settled-body = You have settled the dispute. The page of the case shows who does what and by when. You can download the settlement there.

    If there is something for you to do, do it in time and report it on the page, with proof. If the other side has something to do, you get a notice and can confirm it.

    If something is not done, report it there. A case officer then looks at the proof.
notice-settled-action = Open the settlement

# To the consumer.
notice-counterclaim-received-subject = Case { $reference }: the seller asks something of you
notice-counterclaim-received-body =
    { $merchant } has made a counterclaim in the same matter. It says what the seller asks of you and why.

    Read it on the page of the case. You can answer it with a message or an offer. It is dealt with in this case.
notice-counterclaim-received-action = Read the counterclaim

# To whoever may read it.
notice-message-received-subject = Case { $reference }: there is a message for you
notice-message-received-body = A message for you is on the page of the case. We do not send its text by mail, so that only you can read it.
notice-message-received-action = Read the message

# To the other side.
notice-representative-appointed-subject = Case { $reference }: the other side has a representative
notice-representative-appointed-body = The other side has named a person who acts for it in this case. The name is on the page of the case.

    You go on as before. What the representative says counts as said by the other side.
notice-representative-appointed-action = Open the case

## The mediator.

# To both sides.
notice-appointment-opened-subject = Case { $reference }: a mediator is being chosen
notice-appointment-opened-body = The service is now looking for a neutral mediator. Mediation is free of charge.

    You get a notice with the name. You can then object, in the first days without giving reasons.
notice-appointment-opened-action = Open the case

# To a mediator. $due is a date and time.
notice-mediator-invited-subject = Case { $reference }: will you mediate?
notice-mediator-invited-body = You are asked to mediate in this case. It is about: { $problem }.

    Read who the parties are and declare by { $due } whether anything could make you partial, or that you cannot take the case.

    If you do not declare by then, another mediator is asked.
notice-mediator-invited-action = Make your declaration

# To both sides. $due is a date and time.
notice-mediator-proposed-subject = Case { $reference }: this is the mediator
notice-mediator-proposed-body = A mediator has been chosen for this case. The name, and anything that the mediator disclosed, is on the page of the case.

    You can object without giving reasons until { $due }. After that, an objection needs reasons.

    You can also keep messages and offers from the negotiation away from the mediator. If you do nothing, the mediator is appointed.
notice-mediator-proposed-action = Look at the mediator

# To a mediator.
notice-mediator-released-subject = Case { $reference }: another mediator is being asked
notice-mediator-released-body = You are no longer asked to mediate in this case. A side objected without giving reasons, or the time to declare has passed.

    There is nothing that you have to do. You can no longer see the case.
notice-mediator-released-action = Open your cases

# To case officers. $due is a date and time.
notice-officer-appointment-needed-subject = Case { $reference }: appoint a mediator
notice-officer-appointment-needed-body = No mediator of the roster could be found for this case.

    Appoint one by { $due } and give the reason. The sides can then object only for a cause.

    If nobody is appointed by then, the case ends without a result, and this counts against the service.
notice-officer-appointment-needed-action = Appoint a mediator

# To both sides and to the mediator.
notice-mediator-appointed-subject = Case { $reference }: the mediator is appointed
notice-mediator-appointed-body = The mediator of this case is appointed. The name and the reason for the choice are on the page of the case.

    Each side can write to the mediator in private. The other side does not see such messages.
notice-mediator-appointed-action = Open the case

# To the other side and to the mediator.
notice-material-withheld-subject = Case { $reference }: material is kept from the mediator
notice-material-withheld-body = A side has decided that the mediator does not see its messages and offers from the negotiation.

    This is its right and says nothing about the case.
notice-material-withheld-action = Open the case

# To the other side and to the mediator.
notice-material-released-subject = Case { $reference }: the mediator can see the negotiation
notice-material-released-body = A side lets the mediator see its messages and offers from the negotiation, which it had kept back.
notice-material-released-action = Open the case

# To case officers, to the mediator and to the other side. $due is a date and time.
notice-objection-raised-subject = Case { $reference }: there is an objection to the mediator
notice-objection-raised-body = A side has objected to the mediator and given reasons. They are on the page of the case.

    A case officer decides by { $due }. The other side and the mediator can say what they think in a message until then.

    If nobody decides by then, the objection counts as rejected.
notice-objection-raised-action = Read the objection

# To both sides and to the mediator.
notice-objection-decided-subject = Case { $reference }: the objection is decided
notice-objection-decided-body = The objection to the mediator has been decided. The decision and the reasons are on the page of the case.

    If it was upheld, another mediator is chosen. If not, the case goes on with the same mediator.
notice-objection-decided-action = Read the decision

# To both sides and to case officers.
notice-mediator-resigned-subject = Case { $reference }: the mediator has resigned
notice-mediator-resigned-body = The mediator of this case has resigned. Another one is being chosen.

    The time that the stage still had is kept. It goes on when there is a new mediator.
notice-mediator-resigned-action = Open the case

# To both sides and to the mediator. $due is a date and time.
notice-mediation-opened-subject = Case { $reference }: mediation has begun
notice-mediation-opened-body = Mediation has begun and lasts until { $due }.

    The mediator talks to both sides, together and in private, and can put a proposal. Both sides can still make offers.

    If there is no agreement by then, the case goes on to a recommendation.
notice-mediation-opened-action = Open the case

# To both sides. $due is a date and time.
notice-proposal-made-subject = Case { $reference }: the mediator has put a proposal
notice-proposal-made-body = The mediator has put a proposal to both sides. Read it on the page of the case.

    Accept or decline it by { $due }. You can take your acceptance back as long as the other side has not accepted.

    If both accept, the dispute is settled. If not, the case goes on to a recommendation.
notice-proposal-made-action = Look at the proposal

# To the other side and to the mediator.
notice-proposal-accepted-subject = Case { $reference }: the proposal was accepted by one side
notice-proposal-accepted-body = One side has accepted the mediator's proposal. The dispute is settled as soon as the other side accepts too.
notice-proposal-accepted-action = Look at the proposal

# To the other side and to the mediator.
notice-acceptance-taken-back-subject = Case { $reference }: the acceptance was taken back
notice-acceptance-taken-back-body = One side had accepted the mediator's proposal and has taken this back.

    The proposal stays open until its time limit.
notice-acceptance-taken-back-action = Look at the proposal

# To both sides and to the mediator.
notice-proposal-failed-subject = Case { $reference }: the proposal was not accepted by both sides
notice-proposal-failed-body = The mediator's proposal was not accepted by both sides. It no longer stands.

    The case goes on to a recommendation. You get a notice about what you can do and by when.
notice-proposal-failed-action = Open the case

## The recommendation.

# To both sides and to the mediator. $due is a date and time.
notice-submissions-opened-subject = Case { $reference }: submissions are open
notice-submissions-opened-body = The mediator will give a recommendation. Before that, each side can say in full what happened, what it asks for and why.

    The time for submissions ends on { $due }. Evidence can be added until then.

    A side that makes no submission is not punished: the mediator then decides on what is in the case.

    Both sides can agree that the recommendation will bind them. Nobody has to.
notice-submissions-opened-action = Open the submissions

# To the other side.
notice-submission-made-subject = Case { $reference }: the other side has made its submission
notice-submission-made-body = The other side has made its submission. Read it on the page of the case.

    You can make yours until the time limit shown there.
notice-submission-made-action = Read the submission

# To the other side.
notice-binding-agreed-subject = Case { $reference }: the other side agrees to be bound
notice-binding-agreed-body = The other side agrees that the recommendation will be binding. It binds only if you agree too.

    You need not agree. If you do not, you can accept or decline the recommendation when you have read it.
notice-binding-agreed-action = Open the case

# To the mediator. $due is a date and time.
notice-decision-due-subject = Case { $reference }: give the recommendation
notice-decision-due-body = The time for submissions is over. Give your recommendation, with reasons, by { $due }.

    If there is none by then, another mediator takes over.
notice-decision-due-action = Write the recommendation

# To both sides. $due is a date and time.
notice-decision-missed-subject = Case { $reference }: the recommendation is late
notice-decision-missed-body = The mediator did not give the recommendation in time. This counts against the service. Another mediator takes over.

    The new time limit for the recommendation ends on { $due }. There is nothing that you have to do.
notice-decision-missed-action = Open the case

# To both sides. $due is a date and time.
notice-recommendation-given-subject = Case { $reference }: the recommendation is there
notice-recommendation-given-body = The mediator has given the recommendation, with reasons. Read it on the page of the case.

    Accept or decline it by { $due }. If both sides accept, it has to be done as written. If you do not answer by then, it counts as not accepted.

    If both sides had agreed that it binds them, it already holds. Your rights before a court or an authority stay as they are.
notice-recommendation-given-action = Read the recommendation

# To both sides.
notice-recommendation-corrected-subject = Case { $reference }: a slip in the recommendation was corrected
notice-recommendation-corrected-body = The mediator has corrected a slip in the recommendation, such as a wrong sum or a date. What was corrected is on the page of the case.
notice-recommendation-corrected-action = Read the recommendation

# To the other side.
notice-recommendation-answered-subject = Case { $reference }: the other side has answered the recommendation
notice-recommendation-answered-body = The other side has answered the recommendation. The answer is on the page of the case.

    If you have not answered yet, you can do so until the time limit shown there.
notice-recommendation-answered-action = Open the case

# To both sides.
notice-recommendation-accepted-subject = Case { $reference }: the recommendation holds
notice-recommendation-accepted-body = The recommendation is accepted, or both sides had agreed that it binds them. The page of the case shows who does what and by when.

    If there is something for you to do, do it in time and report it on the page, with proof. If the other side has something to do, you get a notice and can confirm it.
notice-recommendation-accepted-action = Open the case

## Doing what was agreed. $term says what has to be done, such as Seller: Refund, 129.90 CNY, by 3 May 2026.

# To the side that owes it. $due is a date and time.
notice-performance-overdue-subject = Case { $reference }: report what you have done
notice-performance-overdue-body = You have not yet reported this as done:

    { $term }

    If you have done it, report it on the page of the case and add proof. If not, do it now. Report it by { $due }.

    If nothing is reported by then, a case officer decides. If it was not done, the authority of your state can be told.
notice-performance-overdue-action = Report it as done

# To the other side. $due is a date and time.
notice-performance-reported-subject = Case { $reference }: confirm what was done
notice-performance-reported-body = The other side reports that this was done:

    { $term }

    Confirm it, or report what is missing, by { $due }. The proof is on the page of the case.

    If you do nothing by then, it counts as done.
notice-performance-reported-action = Confirm or report

# To the side that owed it.
notice-performance-confirmed-subject = Case { $reference }: it is confirmed as done
notice-performance-confirmed-body = The other side has confirmed that this was done:

    { $term }

    There is nothing left for you to do about it.
notice-performance-confirmed-action = Open the case

# To the side that owed it.
notice-performance-disputed-subject = Case { $reference }: what you reported is disputed
notice-performance-disputed-body = The other side says that this was not done, or not in full:

    { $term }

    A case officer now looks at the proof of both sides. Add whatever shows what you did.
notice-performance-disputed-action = Add proof

# To case officers. $due is a date and time.
notice-performance-decision-needed-subject = Case { $reference }: decide whether it was done
notice-performance-decision-needed-body = It is not clear whether this was done:

    { $term }

    Look at the proof of both sides and decide by { $due }. If nobody decides by then, the case says that it was not decided in time.
notice-performance-decision-needed-action = Look at the proof

# To both sides. $performance is the state of the term, such as Done.
notice-performance-decided-subject = Case { $reference }: it is decided whether it was done
notice-performance-decided-body = This had to be done:

    { $term }

    It now stands as: { $performance }. The reasons are on the page of the case.

    If it was not done, the file for the authority is on the page of the case. It says what was agreed and what is missing.
notice-performance-decided-action = Read the decision

# To the consumer authority of a state, which may never have heard of the service.
notice-breach-reported-subject = Case { $reference }: what was agreed was not done
notice-breach-reported-body = A seller in your state agreed to this in a dispute with a consumer from another state, and did not do it:

    { $term }

    A case officer has looked at the proof of both sides. The file shows what was agreed, what is missing and the proof. It can be opened with the button below.

    What follows is for your authority to decide under its own law.
notice-breach-reported-action = Open the file

## The end of a case.

# To both sides. $outcome is the name of an outcome; $explanation is one or more full sentences about it; $due is a date and time.
notice-case-closed-subject = Case { $reference }: the case is closed
notice-case-closed-body = This case is closed. Outcome: { $outcome }.

    { $explanation }

    You can download the file of the case from its page, and check there that nothing in it was changed.

    Tell us by { $due } how the case was handled. It takes a minute and helps others.
notice-case-closed-action = Rate how it was handled

# To case officers other than the one who refused. $due is a date and time.
notice-review-needed-subject = Case { $reference }: review a refusal
notice-review-needed-body = A consumer asks for a review of the decision not to take this complaint. The reasons are on the page of the case.

    Decide by { $due }. The person who refused the complaint cannot decide. If nobody decides by then, the complaint is taken.
notice-review-needed-action = Open the review

# To the consumer.
notice-review-refused-subject = Case { $reference }: the decision stands
notice-review-refused-body = Another case officer has looked at your complaint again. The decision not to take it stands. The reasons are on the page of the case.

    You can still go to a court or an authority. The time limits that we know of are listed below.
notice-review-refused-action = Read the reasons

# To both sides and to the mediator. $due is a date and time.
notice-case-resumed-subject = Case { $reference }: the case goes on
notice-case-resumed-body = The consumer has resumed the case. It goes back to submissions.

    Both sides can make their submissions by { $due }. The mediator then gives a recommendation.
notice-case-resumed-action = Open the case

# To both sides.
notice-case-bundled-subject = Case { $reference }: the case is joined with similar ones
notice-case-bundled-body = There are several complaints like this one about the same seller. They are now dealt with together. Nobody sees the data of other consumers.

    If you want this case to go on alone, leave the group on the page of the case. You need not give a reason.
notice-case-bundled-action = Open the case

# To case officers.
notice-bundle-left-subject = Case { $reference }: a side has left the group
notice-bundle-left-body = A side does not want this case to be dealt with together with others. It goes on alone.
notice-bundle-left-action = Open the case

# To case officers. $deadline is what a time limit was for.
notice-service-delayed-subject = Case { $reference }: the service was late
notice-service-delayed-body = A time limit of the service has passed without action: { $deadline }.

    The delay counts against the service. The page of the case shows what happened instead, and what can still be done.
notice-service-delayed-action = Open the case

## A reminder before a time limit. $deadline is what the limit is for; $consequence is one or more full sentences about what happens if it passes; $due is a date and time.

# To whoever must act.
notice-reminder-subject = Case { $reference }: a time limit is near
notice-reminder-body = A time limit in this case ends soon: { $deadline }.

    It ends on { $due }.

    { $consequence }

    If you have done it in the meantime, ignore this reminder.
notice-reminder-action = Open the case
