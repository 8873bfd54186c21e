### The consumer's rights and time limits under the law of a state, as the assessment, the receipt and the closing notices show them.

## What the law may fix. Names of rules, as headings or items of a list.

parameter-authority-complaint-decision-period = Time for the authority to decide whether to take up a complaint
parameter-case-record-retention-period = Time for which records of a case must be kept
parameter-claim-filing-period = Time to file a consumer claim
parameter-complaint-acknowledgement-period = Time for the seller or platform to confirm that it received a complaint
parameter-defect-claim-period-no-warranty = Time to claim for a defect when there is no warranty
parameter-defect-return-period = Time to return goods that are not as agreed
parameter-digital-service-complaint-remedy-period = Time for the provider of a digital service to act on a complaint
parameter-distance-withdrawal-period = Time to change your mind after buying at a distance
parameter-distance-withdrawal-period-uninformed = Time to change your mind when the seller did not tell you of this right
parameter-general-limitation-period = General time limit for going to court
parameter-goods-return-period = Time to return or exchange goods that have no defect
parameter-legal-notice-period = Time between the written notice to the seller and a claim
parameter-pre-claim = Step needed before court or authority
parameter-refund-period-after-return = Time to pay your money back after a return
parameter-refund-period-after-withdrawal = Time to pay your money back after you changed your mind
parameter-repair-period-max = Longest time for a repair
parameter-replacement-period = Time to replace defective goods
parameter-seller-answer-period = Time for the seller to answer a claim

## Lengths of time. $n is the number as text; $n-category is its plural category.

unit-hour = { $n-category ->
    [one] { $n } hour
   *[other] { $n } hours
}
unit-calendar-day = { $n-category ->
    [one] { $n } calendar day
   *[other] { $n } calendar days
}
unit-working-day = { $n-category ->
    [one] { $n } working day
   *[other] { $n } working days
}
unit-month = { $n-category ->
    [one] { $n } month
   *[other] { $n } months
}
unit-year = { $n-category ->
    [one] { $n } year
   *[other] { $n } years
}

## Values that are not lengths of time.

value-none = The law gives no such right
value-as-soon-as-possible = As soon as possible
value-claim-to-seller-then-authority-or-court = First claim to the seller, then go to the authority or court
value-none-required = No step is needed first
value-not-mandatory = A step before is possible but not required
value-not-mandatory-in-general = A step before is not required in most cases
value-written-notice-mandatory = A written notice to the seller is required first

## How far a value was checked.

confidence-verified = Checked against a public copy of the law in November 2026
confidence-well-known = From general knowledge of the law; the text was not checked

## Sentences about rights.

# $state is the name of a state.
rights-heading = Your rights under the law of { $state }
# $parameter is one of the names above; $value is a length of time or another value above.
rights-item = { $parameter }: { $value }
# $law is the title of a law in its own words; $article is the number of an article.
rights-citation = { $law }, article { $article }
rights-citation-law-only = { $law }
# $date is a date.
rights-in-force-since = In force since { $date }
# $parameter is one of the names above.
rights-not-known = { $parameter }: not known to us. It may still exist. Ask the authority or a lawyer.
rights-nothing-known = We know of no rule of { $state } for this problem. This does not mean that you have no rights. Ask the authority or a lawyer.
rights-region-only = This rule applies only in a part of the state: { $region }.
rights-not-legal-advice = This is information, not legal advice. Check it before you rely on it.

## Time limits for going elsewhere.

limits-heading = Time limits for court or authority
limits-not-stopped = A case here does not stop the time limits for going to court or to an authority, unless the law cited says so.
limits-not-known = The time limit is not known to us. Ask the authority or a lawyer soon.
# $authority is the name of an authority; $url is an address of a web page.
limits-authority = You can also complain to: { $authority }
limits-authority-link = Complain online: { $url }
# A provisional limit: the calendar of that year is not published yet.
limits-provisional = This date is provisional. The official calendar for that year is not published yet, so the date may move later, never earlier.
