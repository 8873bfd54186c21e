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
document-label-number = No.
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

# $time is a date with a time; $place is the name of a time zone such as Asia/Almaty.
document-time-at-place = { $time } ({ $place })
# $n is a number of kilobytes as text.
document-size-kilobytes = { $n } KB
document-not-stated = Not stated
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
document-settlement-effect = This is an agreement between the parties. What it means before a court depends on the law of the state.
document-settlement-mediator = The agreement was reached in mediation with the mediator named above.

## The recommendation.

document-recommendation-intro = The mediator named here gives this recommendation on the dispute between the parties.
document-recommendation-on-submissions = It is based on what both sides submitted and on the evidence in the case.
document-recommendation-on-papers = The seller did not answer. The recommendation is based on the complaint and on the evidence in the case.
document-recommendation-binding = Both sides agreed, after the dispute arose, that this recommendation binds them.
document-recommendation-not-binding = This recommendation binds only if both sides accept it. A side that declines it, or does not answer, is not bound.
document-recommendation-rights = The rights of the parties before a court or an authority stay as they are.
document-recommendation-corrected = The mediator corrected a slip in this recommendation on the date shown. Nothing else was changed.

## The file for the authority.

document-enforcement-intro = The term below was not done. This file shows what was agreed, what is missing, and the proof that each side gave.
document-enforcement-request = It is sent to the authority of the seller's state for its attention. The authority decides by its own law what to do.
document-enforcement-finding = A case officer looked at the proof of both sides before this file was made.

## The record.

document-record-intro = Every event of the case is kept in a chain of digital fingerprints. Nothing in it can be changed without being noticed.
document-record-check = To check the record, download the file of the case and run "concord verify" on it. It works without a connection. Compare the fingerprint it shows with the one printed here.
document-record-withheld = Some events are private to one side and are not shown here. Their fingerprints are part of the chain.
document-record-erased = Some texts were erased when their time had come. Their fingerprints are still part of the chain.

## What happened: lines of the history. Who did it stands beside each line, so no name is needed.

milestone-filed = The complaint was filed
milestone-information-requested = More information was asked for
milestone-information-supplied = The information was given
milestone-admitted = The complaint was taken
milestone-refused = The complaint was not taken
milestone-review-requested = A review was asked for
milestone-review-decided = The review was decided
milestone-served = The notice reached the seller
milestone-service-lost = The notice came back undelivered
milestone-not-reached = The seller could not be reached
milestone-answered = The seller answered
milestone-answered-late = The seller answered after the time limit
milestone-no-response = The seller did not answer in time
milestone-explained = The seller explained why there was no answer
milestone-message-sent = A message was sent
milestone-offer-made = An offer was made
milestone-offer-withdrawn = The offer was taken back
milestone-offer-accepted = The offer was accepted
milestone-offer-declined = The offer was declined
milestone-offer-expired = The offer ended without an answer
milestone-bid-made = A confidential limit was given
milestone-counterclaim-made = A counterclaim was made
milestone-representative-appointed = A representative was named
milestone-extension-requested = More time was asked for
milestone-extension-granted = More time was given
milestone-extension-refused = More time was refused
milestone-mediation-requested = A mediator was asked for
milestone-mediator-proposed = A mediator was chosen
milestone-mediator-declared = The mediator declared that there is no conflict of interest
milestone-mediator-objected = A side objected to the mediator
milestone-mediator-appointed = The mediator was appointed
milestone-mediator-replaced = The mediator was replaced
milestone-mediator-resigned = The mediator resigned
milestone-mediation-declined = Mediation was declined
milestone-mediation-closed = Mediation ended
milestone-material-withheld = Negotiation material was kept back
milestone-material-released = Negotiation material was released
milestone-proposal-put = The mediator put a proposal
milestone-proposal-accepted = The proposal was accepted
milestone-proposal-declined = The proposal was declined
milestone-submission-made = A submission was made
milestone-binding-agreed = A side agreed that the recommendation is binding
milestone-recommendation-given = The recommendation was given
milestone-recommendation-corrected = The recommendation was corrected
milestone-recommendation-accepted = The recommendation was accepted
milestone-recommendation-declined = The recommendation was declined
milestone-settled = The dispute was settled
milestone-evidence-added = Evidence was added
milestone-performance-reported = A term was reported as done
milestone-performance-confirmed = A term was confirmed as done
milestone-performance-disputed = A term was disputed
milestone-performance-decided = It was decided whether a term was done
milestone-withdrawn = The complaint was withdrawn
milestone-discontinued = The case ended without a result
milestone-resumed = The case was taken up again
milestone-bundled = The case was joined with similar ones
milestone-unbundled = The case goes on alone
milestone-held = The case was held for an officer
milestone-released = The hold was ended
milestone-stage-entered = A new stage began
milestone-closed = The case was closed
milestone-rated = The consumer rated how it was handled
milestone-content-erased = Personal data were erased
milestone-other = Another step was recorded
