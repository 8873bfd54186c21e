### The pages in the browser: headings, questions, hints and buttons. A heading of a question is a question. A button begins with a verb.

## On every page.

# Link that leads past the head of the page, for people who use a keyboard or hear the page.
page-skip = Go to the content
page-language = Language
page-menu = Main pages
page-sign-in = Sign in
page-sign-out = Sign out
page-my-cases = My cases
page-complain = Make a complaint
page-check-notice = Is this notice genuine?
page-interface = For programs: the web API
page-free-of-charge = The service is free of charge for consumers.
page-back = Back
page-continue = Continue
page-optional = { $label } (optional)
# Stands before the title in the tab of the browser when a form has errors.
page-error-title = Error: { $title }
page-error-heading = There is a problem
page-next = Next page
page-not-given = Not given
page-home = Go to the first page
page-form-expired = This form was open for too long, or your browser did not keep a cookie. What you typed is still here. Send it once more.

## The front page.

home-title = Bought from a seller in another state, and something went wrong?
home-intro = Tell us once, in your language. We bring your complaint to the seller, and both of you look for a solution online. If that fails, a neutral mediator helps.
home-start = Start your complaint
home-how-heading = What happens
home-how-file = You say what went wrong and what you ask for. It takes about ten minutes.
home-how-respond = The seller is notified in its own language and has ten days to answer.
home-how-negotiate = You and the seller negotiate. Offers are made of fixed words, so that each side reads them in its own language.
home-how-mediate = If there is no agreement, a mediator of neither side helps, free of charge.
home-how-end = An agreement or a recommendation ends the case. We follow up whether it is performed.
home-rights = Your rights before a court or an authority stay as they are.
home-sellers-heading = For sellers
home-sellers = Did you get a notice from us? Use the link in it, or sign in with the address that it was sent to. You need no account to answer.
home-states-heading = States that take part

## Signing in.

sign-in-title = Sign in
sign-in-intro = We send a code to your e-mail address. You need no password.
sign-in-email = E-mail address
sign-in-send = Send the code
sign-in-code-title = Enter the code
# $email is the address that the code was sent to.
sign-in-code-sent = If { $email } can be used here, a code of eight digits is on its way to it. It works once, for ten minutes.
sign-in-code = Code from the e-mail
sign-in-totp = Code from your authenticator app
sign-in-totp-hint = Six digits. Only staff of the service need this.

## The form of a complaint.

complaint-title = Make a complaint
complaint-before-contact = Write to the seller first, and give it time to answer. If you have not done so, you can still prepare your complaint here.
complaint-before-need = Have your order number, the price and the seller's e-mail or web address at hand.
complaint-before-save = Every answer is saved when you continue. You can stop at any time and go on later, also on another device.
complaint-begin = Begin
# $date is the day on which the draft is erased.
complaint-kept-until = Your answers are kept until { $date }.
complaint-step = Question { $n } of { $all }
complaint-problem = What went wrong?
complaint-category = What did you buy?
complaint-order = What do you know about the order?
complaint-ordered-on = When did you order?
complaint-date-hint = Year, month and day, for example 2026-10-01.
complaint-order-reference = Order number
complaint-marketplace = Marketplace where you bought it
complaint-amount = How much did you pay?
complaint-amount-number = Amount
complaint-amount-hint = In digits, with a point before the decimals, for example 129.90.
complaint-currency = Currency
complaint-merchant = Who sold it to you?
complaint-merchant-name = Name of the seller
complaint-merchant-country = State of the seller
complaint-merchant-email = E-mail address of the seller
complaint-merchant-website = Web address of the seller
complaint-contact = When did you turn to the seller?
complaint-contact-hint = The day on which you first told the seller about this problem. If you have not done so yet, write to the seller first.
complaint-other-proceedings = Does a court or another body deal with this dispute?
complaint-yes = Yes
complaint-no = No
complaint-description = What happened?
complaint-description-hint = Tell it in the order in which it happened. Leave out card numbers and passwords. The seller will read this.
complaint-remedies = What do you ask for?
complaint-remedies-hint = Choose all that apply. For money, say how much.
complaint-remedy-amount = How much?
complaint-consumer = Who are you?
complaint-consumer-name = Your full name
complaint-consumer-country = State in which you live
complaint-consumer-email = Your e-mail address
complaint-consumer-email-hint = We write to you there. The seller sees your name and this address.
complaint-consumer-phone = Your telephone number
complaint-language = In which language do we write to you?
complaint-consents = What do you agree to?
complaint-check-title = Check your answers
complaint-check-intro = Nothing has been sent yet. Change what is not right.
complaint-change = Change
complaint-missing = Not answered yet
complaint-send-heading = Send your complaint
complaint-send-hint = We first send a code to your e-mail address, to make sure that it is yours.
complaint-send = Confirm my address and send
complaint-send-known = Send the complaint
complaint-resume-mail = Mail me a link to go on later
complaint-resume-mailed = A link to this draft is on its way to your e-mail address.
complaint-filed-title = Your complaint is on file
complaint-filed-reference = Your case number
complaint-filed-next-heading = What happens next
complaint-filed-print = Print this page or keep its address. You find the case under “My cases”.

## The list of cases.

cases-title = My cases
cases-none = There are no cases here yet.
cases-none-found = No case fits this search.
cases-search = Name or case number
cases-stage = Stage
cases-all-stages = All stages
cases-show = Show
cases-next-limit = Next time limit
cases-no-limit = None

## The page of a case.

case-title = Case { $reference }
case-where-heading = Where the case stands
case-limits-heading = Time limits
case-limit-provisional = This date is provisional: the official calendar of that year is not published yet.
case-you = You
case-actions-heading = What you can do now
case-actions-none = You have nothing to do at the moment. We write to you when that changes.
case-more-actions = Other things you can do
case-offers-heading = Offers
case-offers-none = Nobody has made an offer yet.
case-offer-open = Open
case-offer-accepted = Accepted
case-offer-declined = Declined
case-offer-withdrawn = Taken back
case-offer-expired = Ended without an answer
case-offer-superseded = Replaced by another offer
case-entitlement = The consumer asks for
case-messages-heading = Messages
case-messages-none = There are no messages yet.
case-messages-older = Other messages
case-evidence-heading = Evidence
case-evidence-none = No files were added yet.
case-evidence-add = Add a file
case-evidence-file = File
case-evidence-hint = A picture, a PDF or a text, at most { $limit }. The other side will see it.
case-evidence-kind = What does it show?
case-history-heading = What happened
case-history-private = Something that is not for you to see
case-file-heading = File of the case
case-file-download = Download the file of the case (ZIP)
case-file-hint = It holds the whole record, the evidence and a summary in two languages.

## Doing something in a case.

act-confirm-hint = Read this once more before you go on.
act-text = Your text
act-note = Remark
act-reasons = Reasons
act-question = Question
act-ground = Ground
act-reason = Reason
act-position = Your position
act-audience = Who can read it
act-of-whom = Whom do you ask?
act-mediator = Mediator
act-offer = Which offer?
act-term = Which term?
act-days = How many days?
act-limit = Your limit
act-address-kind = Kind of address
act-address = Address
act-representative-name = Name of the representative
act-representative-email = E-mail address of the representative
act-mandate = What the representative may do
act-declaration = Your declaration
act-statement = What you disclose
act-finding = What do you find?
act-granted = Is the complaint taken after all?
act-upheld = Does the mediator have to go?
act-of-what = More time for what?
act-of-stage = The stage
act-of-outer-limit = The whole procedure
act-bundle = Number of the group
act-cause = Cause of the objection
act-correction = What was wrong, and how it reads now
act-score = How satisfied are you?
act-score-1 = 1, not at all
act-score-2 = 2
act-score-3 = 3
act-score-4 = 4
act-score-5 = 5, fully
act-resolved = Is the dispute resolved for you?
act-terms-heading = What each side does
act-term-n = Term { $n }
act-term-debtor = Who does it
act-term-remedy = What is to be done
act-term-amount = Amount
act-term-currency = Currency
act-term-days = Within how many days of the agreement
act-term-words = In other words, if needed
act-offer-with-answer = An offer together with your answer

## The invitation of a seller.

invitation-title = A complaint about a purchase from you
invitation-intro = A consumer in another state has a complaint and asks you for a solution. With one click you see the case number and what it is about.
invitation-open = Show the complaint
invitation-problem = What it is about
# $address is a mail address, all but hidden.
invitation-code-hint = To read the complaint and answer it, you need a code. We send it to { $address }.
invitation-send-code = Send the code
invitation-enter = Open the case

## Checking a notice.

notice-title = Is this notice genuine?
notice-intro = Every notice from us has a case number and a code. Enter both, and we tell you whether we sent it.
notice-reference = Case number
notice-code = Code of the notice
notice-check = Check the notice
notice-genuine = This notice is from us.
notice-unknown = We know of no such notice. Do not follow its links, and do not pay anything.
