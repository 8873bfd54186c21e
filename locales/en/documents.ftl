### What people keep and print: the summary of a case, the settlement, the recommendation, the file for an authority.
### Each document has a part in each of two languages. Formal but plain; the reader may show it to a court or an authority.

## The frame of every document.

document-service = Concord, online dispute resolution
document-summary-title = Summary of the case
document-settlement-title = Settlement agreement
document-recommendation-title = Recommendation
document-enforcement-title = File for the authority: what was agreed was not done
# $reference is the reference number of a case.
document-case = Case { $reference }
# $first and $second are names of languages, each in its own language.
document-two-languages = This document has two parts, in { $first } and in { $second }. Both say the same.
# $language is the name of a language in its own language.
document-one-language = This document is in { $language }.
# $date-time is a date with a time.
document-made = Made on { $date-time }
document-times = Times are given for the place of each side.

## Free text in more than one language.

# $language is the name of a language in its own language.
document-authentic = Authentic text, written in { $language }
document-translation = Translation. Only the authentic text counts.
document-machine-translation = Machine translation, not checked by a person. Only the authentic text counts.
document-no-translation = There is no translation of this text.
document-erased = This text was erased when its time had come.
document-authentic-rule = A text that a person wrote counts in the language in which it was written. A translation only helps to understand it.

## Headings.

document-heading-case = The case
document-heading-parties = The parties
document-heading-purchase = The purchase and the problem
document-heading-complaint = The complaint
document-heading-answer = The seller's answer
document-heading-history = What happened, and when
document-heading-terms = The terms
document-heading-evidence = Evidence
document-heading-outcome = The outcome
document-heading-agreement = How the agreement was reached
document-heading-effect = What this means
document-heading-facts = What the dispute is about
document-heading-reasons = Reasons
document-heading-breach = What was not done
document-heading-finding = What the case officer found
document-heading-record = The record behind this document

## Labels, each beside its value or at the head of a column.

document-label-reference = Case number
document-label-stage = Stage
document-label-outcome = Outcome
document-label-ground = Ground
document-label-reason = Reason
document-label-filed = Filed
document-label-served = Seller reached
document-label-answered = Seller answered
document-label-due = Time limit
document-label-closed = Closed
document-label-name = Name
document-label-role = Side
document-label-country = Country
document-label-language = Language
document-label-email = E-mail
document-label-phone = Telephone
document-label-website = Website
document-label-address = Address
document-label-registration-number = Registration number
document-label-representative = Represented by
document-label-mediator = Mediator
document-label-order-reference = Order number
document-label-ordered-on = Ordered on
document-label-marketplace = Marketplace
document-label-category = Product or service
document-label-amount = Amount
document-label-problem = Problem
document-label-remedies = What the consumer asks for
document-label-contacted-on = Seller contacted on
document-label-when = When
document-label-who = Who
document-label-what = What
document-label-number = Number
document-label-debtor = Who does it
document-label-term = What is to be done
document-label-due-by = By
document-label-state = State
document-label-file = File
document-label-kind = Kind
document-label-size = Size
document-label-fingerprint = Digital fingerprint (SHA-256)
document-label-authority = Authority
document-label-given-on = Given on
document-label-reached-on = Reached on
document-label-answer-by = Answer by
document-label-algorithm = Method
document-label-events = Number of events
document-label-head = Fingerprint of the whole record

## Values.

# $n is a number of kilobytes as text.
document-size-kilobytes = { $n } KB
# Stands in the place of a name or an address.
document-data-erased = Erased when its time had come
document-no-answer = The seller did not answer within the time limit.
document-answered-late = The answer came after the time limit.
document-no-evidence = No evidence is shown in this document.
document-no-terms = There are no terms.

## The settlement.

document-settlement-intro = The parties named here have settled their dispute on the terms below.
document-settlement-by-offer = One side made an offer, and the other side accepted it online.
document-settlement-by-proposal = The mediator put a proposal, and both sides accepted it online.
document-settlement-by-bids = Each side gave a confidential limit. The two limits overlapped, and the amount agreed is the middle between them.
document-settlement-performance = Each side does what the terms say, by the date beside each term. The service follows it. If a term is not done, the other side can report that on the page of the case.
document-settlement-online = Both sides agreed online, so the agreement needs no signature. How and when they agreed is part of the record below.
document-settlement-effect = This is an agreement between the parties. What it means before a court depends on the law of the state.
document-settlement-mediator = The agreement was reached in mediation with the mediator named above.

## The recommendation.

document-recommendation-intro = The mediator named here gives this recommendation on the dispute between the parties.
document-recommendation-on-submissions = It is based on what both sides submitted and on the evidence in the case.
document-recommendation-on-papers = The seller did not answer. The recommendation is based on the complaint and on the evidence in the case.
document-recommendation-binding = Both sides agreed, after the dispute arose, that this recommendation binds them.
document-recommendation-not-binding = This recommendation binds only if both sides accept it. A side that declines it, or does not answer, is not bound.
document-recommendation-rights = The rights of the parties before a court or an authority stay as they are.
# $date-time is a date with a time.
document-recommendation-corrected = The mediator corrected a slip in this recommendation on { $date-time }. Nothing else was changed.

## The file for the authority.

document-enforcement-intro = The term below was not done. This file shows what was agreed, what is missing, and the proof that each side gave.
document-enforcement-request = It is sent to the authority of the seller's state for its attention. The authority decides by its own law what to do.
document-enforcement-finding = A case officer looked at the proof of both sides before this file was made.

## The record.

document-record-intro = Every event of the case is kept in a chain of digital fingerprints. Nothing in it can be changed without being noticed.
document-record-check = To check the record, download the file of the case and run "concord verify" on it. It works without a connection. Compare the fingerprint it shows with the one printed here.
document-record-withheld = Some events are private to one side and are not shown here. Their fingerprints are part of the chain.
document-record-erased = Some texts were erased when their time had come. Their fingerprints are still part of the chain.

## What happened: lines of the history of a case, in documents and on pages. Who did it stands beside each line.

event-complaint-filed = The complaint was filed
event-complaint-admitted = The complaint was taken
event-complaint-refused = The complaint was not taken
event-information-requested = More information was asked for
event-information-supplied-in-part = A part of the information was given
event-information-supplied = The information was given
event-information-not-supplied = The information was not given in time
event-address-supplied = Another address of the seller was given
event-service-attempt-failed = A notice to the seller came back undelivered
event-unverified-address-reached = A notice reached an address that is not confirmed as the seller's
event-merchant-address-confirmed = A case officer confirmed the seller's address
event-relay-accepted = The mail service took the notice to the seller
event-complaint-served = The notice reached the seller
event-returned-to-service = The case went back: the seller has to be reached again
event-bounce-noted = A notice came back undelivered
event-response-received = The seller answered
event-late-response-received = The seller answered after the time limit
event-no-response-recorded = The seller did not answer in time
event-no-response-explained = The seller explained why there was no answer
event-no-response-published = The missing answer entered the public record
event-extension-requested = More time was asked for
event-extension-granted = More time was given
event-extension-refused = More time was not given
event-offer-made = An offer was made
event-offer-withdrawn = The offer was taken back
event-offer-accepted = The offer was accepted
event-offer-declined = The offer was declined
event-offer-expired = The offer ended without an answer
event-evidence-added = Evidence was added
event-bid-made = A confidential limit was given
event-settlement-held = A case officer has to confirm the settlement
event-settlement-reached = The dispute was settled
event-counterclaim-made = A counterclaim was made
event-message-sent = A message was sent
event-representative-appointed = A representative was named
event-negotiation-ended = Negotiation ended without an agreement
event-appointment-opened = The choice of a mediator began
event-mediator-invited = A mediator was asked
event-mediator-declared = The mediator declared whether there is a conflict of interest
event-mediator-declined = The mediator who was asked declined
event-declaration-missed = The mediator who was asked did not answer in time
event-mediator-objected-to = A side objected to the mediator
event-officer-appointment-due = A case officer has to appoint a mediator
event-mediator-appointed = The mediator was appointed
event-material-withheld = Negotiation material was kept from the mediator
event-material-released = Negotiation material was shown to the mediator
event-objection-raised = A side objected to the mediator and gave reasons
event-objection-decided = The objection was decided
event-mediator-resigned = The mediator resigned
event-mediator-replaced = The mediator was replaced
event-stage-resumed = The case went on with the new mediator
event-mediation-opened = Mediation began
event-mediation-ended = Mediation ended without an agreement
event-proposal-made = The mediator put a proposal
event-proposal-accepted = A side accepted the proposal
event-acceptance-taken-back = A side took its acceptance back
event-proposal-declined = A side declined the proposal
event-proposal-lapsed = The proposal ended without the agreement of both sides
event-submissions-opened = Both sides were asked for their submissions
event-submission-made = A side made its submission
event-binding-agreed = A side agreed that the recommendation binds it
event-decision-opened = The mediator began to prepare the recommendation
event-decision-missed = The mediator did not give the recommendation in time
event-recommendation-given = The mediator gave the recommendation
event-recommendation-corrected = A slip in the recommendation was corrected
event-recommendation-answered = A side answered the recommendation
event-recommendation-accepted = The recommendation was accepted or was binding
event-recommendation-declined = The recommendation was not accepted by both sides
event-complaint-withdrawn = The consumer withdrew the complaint
event-case-discontinued = The case ended without a result
event-performance-reminded = A reminder was sent: a term was not yet reported as done
event-performance-reported = A term was reported as done
event-performance-confirmed = The other side confirmed that a term was done
event-performance-not-disputed = A term reported as done was not disputed in time
event-performance-disputed = A term reported as done was disputed
event-performance-not-reported = A term was not reported as done in time
event-performance-decided = A case officer decided whether a term was done
event-performance-unresolved = It was not decided in time whether a term was done
event-case-closed = The case was closed
event-review-requested = A review was asked for
event-review-not-requested = No review was asked for in time
event-review-refused = After a review, the complaint was again not taken
event-case-resumed = The case was taken up again
event-case-not-resumed = The case was not taken up again in time
event-case-rated = A side rated how the case was handled
event-rating-ended = The time to rate is over
event-case-bundled = The case was joined with similar ones
event-bundle-left = A side left the joined cases
event-data-held = Personal data are kept longer, for a stated reason
event-data-released = Personal data are no longer kept for that reason
event-service-delayed = The service was late
event-data-erased = Personal data were erased
# An event that the reader may not see.
event-withheld = A step that is private to someone else
