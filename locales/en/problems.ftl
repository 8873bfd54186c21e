### Problems: what went wrong with a request, and what to do next. The title is a heading of a few words without a full stop.
### The detail is one to three short sentences: what is wrong, then what to do. Gentle, and never blaming the reader.

## The request could not be read.

problem-malformed-json-title = The request is not readable JSON
# $line and $column are numbers that say where reading stopped.
problem-malformed-json-detail = The body could not be read as JSON at line { $line }, column { $column }. Correct it there and send it again.
problem-malformed-form-title = The form could not be read
problem-malformed-form-detail = The form arrived incomplete or damaged. Go back, check your answers and send it again.
problem-malformed-multipart-title = The upload could not be read
problem-malformed-multipart-detail = The upload arrived incomplete. Send the file again as multipart/form-data.
problem-malformed-path-title = The address is not complete
problem-malformed-path-detail = A part of the address is not in the expected form. Check the number or the code in it.
problem-malformed-query-title = A search setting could not be read
problem-malformed-query-detail = A setting after the question mark in the address is not in the expected form. See the documentation for the settings of this address.
problem-malformed-header-title = A header could not be read
# $header is the name of a header, such as If-Match.
problem-malformed-header-detail = The header { $header } is not in the expected form. See the documentation for its form.
problem-unknown-field-title = A field is not known
# $field is the name of the field in the request.
problem-unknown-field-detail = The field { $field } is not known here. Remove it or correct its name, and send the request again.
problem-wrong-type-title = A field has the wrong type
# $field is the name or the path of the field in the request.
problem-wrong-type-detail = The field { $field } has a value of the wrong type. See the documentation for what it expects.
problem-missing-field-title = A field is missing
# $field is the name of the field in the request.
problem-missing-field-detail = The field { $field } is missing. Add it and send the request again.
problem-too-large-title = The request is too large
# $limit is a size with its unit, such as 10 MB.
problem-too-large-detail = At most { $limit } can be sent at once. Send less, or send files one by one.
problem-unsupported-media-type-title = The content type is not supported
# $expected is a media type such as application/json.
problem-unsupported-media-type-detail = Send the body as { $expected } and say so in the Content-Type header.
problem-not-acceptable-title = The form asked for is not available
# $available is a list of media types.
problem-not-acceptable-detail = This address can answer as: { $available }. Ask for one of these in the Accept header.
problem-unknown-path-title = There is nothing at this address
problem-unknown-path-detail = Check the address. A list of all addresses is in the documentation of the service.
problem-wrong-method-title = This address does not work in that way
# $method is an HTTP method such as POST; $allowed is a list of methods.
problem-wrong-method-detail = { $method } is not possible here. You can use: { $allowed }.
problem-request-timeout-title = The request took too long
problem-request-timeout-detail = The request did not arrive in full in time. Check your connection and send it again.
problem-bad-request-title = The request could not be understood
problem-bad-request-detail = Check the request against the documentation and send it again.

## The content was understood but cannot be taken as it is.

problem-invalid-content-title = Some answers need your attention
# $n is how many answers have to be corrected, as text; $n-category is its plural category.
problem-invalid-content-detail = { $n-category ->
    [one] { $n } answer needs to be corrected. It is listed below with what to do.
   *[other] { $n } answers need to be corrected. They are listed below with what to do.
}
problem-consents-missing-title = Your consent is needed
problem-consents-missing-detail = A case needs your consent to the rules, to the privacy notice and to the transfer of your data to the other state. Give the missing consent to go on.
problem-filing-limit-title = You have filed as many complaints as is possible in one day
# $limit is a number of complaints as text.
problem-filing-limit-detail = At most { $limit } complaints can be filed in one day. Your draft is kept. File it tomorrow.
problem-duplicate-case-title = There is already an open case for this order
# $reference is the reference number of the other case.
problem-duplicate-case-detail = Case { $reference } about this order is still open. Add what is new to that case.
problem-address-not-confirmed-title = Your e-mail address is not confirmed yet
problem-address-not-confirmed-detail = We sent a code to your address. Enter the code, then file the complaint.
problem-draft-expired-title = This draft is no longer kept
problem-draft-expired-detail = Drafts are erased 30 days after they were last saved. Begin a new complaint.
problem-evidence-limit-title = No more files can be added
# $limit is a number of files as text.
problem-evidence-limit-detail = A case can hold at most { $limit } files from one side. Put several pages into one file, or describe them in a message.
problem-parties-same-state-title = Both sides are in the same state
# $country is the name of a state.
problem-parties-same-state-detail = The seller and you are both in { $country }. This service is for purchases across borders. The consumer authority of { $country } can help you.

## Who is asking.

problem-not-signed-in-title = You are not signed in
problem-not-signed-in-detail = Sign in with a code sent to your e-mail address, then try again.
problem-session-expired-title = You have been signed out
problem-session-expired-detail = You were signed out to protect your case. Sign in again to go on.
problem-second-factor-required-title = A second code is needed
problem-second-factor-required-detail = Your role needs the code of your authenticator app as well. Enter it with the code from the e-mail.
problem-code-wrong-title = The code is wrong or has expired
problem-code-wrong-detail = A code works once and for ten minutes. Check the digits, or ask for a new code.
problem-link-expired-title = The link is not complete or has expired
problem-link-expired-detail = Check that you opened the whole link. If it is old, ask for a new one.
problem-api-key-unknown-title = The API key is not known
problem-api-key-unknown-detail = The key is wrong or has been withdrawn. An administrator of your organisation can make a new one.
problem-account-in-use-title = Your account is still needed
# $cases and $organizations are numbers as text.
problem-account-in-use-detail = Your open cases: { $cases }. Organisations you answer for: { $organizations }. The account can be erased when both are 0. Withdraw your complaints or wait until the cases are closed, and ask another owner to remove you from the organisations.
problem-rate-limited-title = Too many tries in a short time
# $n is a number of minutes as text; $n-category is its plural category.
problem-rate-limited-detail = { $n-category ->
    [one] Wait { $n } minute, then try again.
   *[other] Wait { $n } minutes, then try again.
}
problem-not-found-title = Not found
problem-not-found-detail = There is nothing here that you can see. Check the number, or sign in with the account that you use for this case.
problem-forbidden-title = Your role does not allow this
problem-forbidden-detail = This is for people with another role. If you need it, ask the administrator of the service.
problem-cross-site-title = The request came from another site
problem-cross-site-detail = To protect you, requests from other sites are not accepted. Open this page again and repeat the step there.

## The case has moved on.

problem-wrong-stage-title = This is not possible at this stage
# $action is the name of an action as on its button; $stage is the name of the stage the case is in.
problem-wrong-stage-detail = “{ $action }” is not possible while the case is at this stage: { $stage }. The case lists what you can do now.
problem-wrong-role-title = Someone else has to do this
# $action is the name of an action as on its button.
problem-wrong-role-detail = “{ $action }” is not for you to do in this case. The case lists what you can do now.
problem-deadline-passed-title = The time limit has passed
# $due is the date and time at which the limit ended.
problem-deadline-passed-detail = This had to be done by { $due }. The case lists what you can still do. You can always send a message.
problem-stale-version-title = The case has changed since you opened it
problem-stale-version-detail = Someone acted in the case in the meantime. Open it again, look at what is new and decide then.
problem-version-required-title = Say which version of the case you saw
problem-version-required-detail = Send the ETag of the case you saw in the If-Match header. This keeps two people from overwriting each other.
problem-key-reused-title = This key was used for another request
problem-key-reused-detail = The Idempotency-Key belongs to a request with other content. Send this request with a new key.
problem-still-running-title = The same request is still being carried out
problem-still-running-detail = Your request arrived and is being carried out. Wait a moment, then ask again with the same key.
problem-idempotency-key-required-title = A key for this request is missing
problem-idempotency-key-required-detail = Send an Idempotency-Key header, so that a repeated request has its effect only once.

problem-not-now-title = This is not possible at the moment
# $action is the name of an action as on its button; $obstacle is one of the sentences below.
problem-not-now-detail = “{ $action }” is not possible at the moment. { $obstacle }
problem-at-most-title = This is not possible so often or for so long
# $action is the name of an action as on its button; $limit is a number, of times or of days.
problem-at-most-detail = For “{ $action }” the most that the procedure allows is { $limit }. The case lists what you can do now.
problem-does-not-fit-title = There is not enough time left
# $n is a number of days as text; $n-category is its plural category; $due is the date and time at which the whole procedure ends.
problem-does-not-fit-detail = { $n-category ->
    [one] The procedure ends on { $due }. The steps still ahead would take { $n } day longer. Ask for less time, or go on without more.
   *[other] The procedure ends on { $due }. The steps still ahead would take { $n } days longer. Ask for less time, or go on without more.
}
problem-unknown-offer-title = This offer is not open
problem-unknown-offer-detail = The offer was answered, taken back or has ended, or it is your own. Open the case again to see which offers are open.
problem-unknown-term-title = This is not a term that you can act on
problem-unknown-term-detail = The term is settled already, or the other side has to act on it. Open the case again to see where each term stands.
problem-state-not-served-title = This state does not take part
# $country is the name of a state.
problem-state-not-served-detail = { $country } does not take part in this service. The consumer authority of your state can tell you who can help.

## What stands in the way of an action: a full sentence after "This is not possible at the moment."

obstacle-already-done = You have done it already.
obstacle-nothing-pending = There is nothing open that it could be about.
obstacle-other-side = The other side has to do it.
obstacle-already-pending = One is open already. Wait until it is decided.
obstacle-objection-pending = An objection to the mediator has to be decided first.
obstacle-settlement-pending = A settlement is waiting for a case officer. You are told as soon as it is decided.
obstacle-too-early = It is possible later in this stage.
obstacle-too-late-in-stage = It was possible earlier in this stage. You can still send a message.
obstacle-same-person = The person who decided before cannot decide again. A colleague has to do it.
obstacle-mediator-excluded = This mediator declined, resigned or was objected to. Choose another one.
obstacle-cause-needed = An objection now needs a reason. Say why the mediator may not be impartial.
obstacle-answer-first = Answer the complaint first.
obstacle-no-mediator = There is no mediator at the moment.

## What cannot be in the content of an action. Shown beside the field; says what to do.

flaw-no-terms = Add at least one thing that a side does.
flaw-too-many-terms = There are too many terms. Put some of them together.
flaw-amount-missing = Say how much money it is.
flaw-amount-not-expected = This remedy has no amount of money. Remove the amount.
flaw-other-currency = Use the currency of the purchase.
flaw-two-due-dates = Give either a date or a number of days, not both.
flaw-due-in-the-past = Choose a date in the future.
flaw-due-too-far = The date is too far away. Choose an earlier one.
flaw-after-unknown-term = The term that has to come first must stand earlier in the list.
flaw-days-out-of-range = The number of days is not possible here. Ask for fewer days, at least one.
flaw-reason-not-for-officer = Choose one of the reasons that a case officer can give.
flaw-audience-not-possible = You cannot write to this reader in this case. Choose another reader.
flaw-only-the-consumer = At this stage, only the consumer can be asked.
flaw-statement-missing = Say what you disclose.
flaw-consent-missing = A consent is missing. Give it to go on.
flaw-same-state = The seller is in the same state as you. This service is for purchases across borders.
flaw-same-party = The seller and the consumer cannot be the same.

## The service itself.

problem-busy-title = The service is busy
problem-busy-detail = Nothing was changed. Wait a few seconds, then try again.
problem-unavailable-title = The service is not available at the moment
problem-unavailable-detail = Nothing was changed. Try again in a few minutes.
problem-internal-title = Something went wrong on our side
# $request is the identifier of the request, for support.
problem-internal-detail = The fault is ours and has been recorded. Try again in a few minutes. If it happens again, give us this number: { $request }.

## What is wrong with one field. Each says what to do; it is shown beside the field.

field-required = Fill in this field.
field-unknown = This field is not known here. Remove it or correct its name.
field-wrong-type = The value has the wrong type. See the documentation for what is expected.
field-empty = Write something here.
# $n is a number of characters as text; $n-category is its plural category.
field-too-long = { $n-category ->
    [one] Use at most { $n } character.
   *[other] Use at most { $n } characters.
}
# $n is a number of characters as text; $n-category is its plural category.
field-too-short = { $n-category ->
    [one] Use at least { $n } character.
   *[other] Use at least { $n } characters.
}
# $n is a number of items as text; $n-category is its plural category.
field-too-many = { $n-category ->
    [one] Give at most { $n } entry.
   *[other] Give at most { $n } entries.
}
field-control-characters = The text has hidden control characters. Remove them, or type the text again.
field-bidi-characters = The text has hidden characters that change the direction of writing. Remove them, or type the text again.
field-format = The value is not in the expected form. See the documentation for its form.
field-not-an-option = This is not one of the possible values. Choose one of the list.
field-not-a-country = Give a country as two letters, for example KZ.
field-country-not-covered = This state does not take part in the service yet.
field-not-a-language = Give one of the languages of the service, for example kk or zh-Hans.
field-not-a-currency = Give a currency as three letters, for example CNY.
field-amount-malformed = Write the amount in digits with a point before the decimals, for example 129.90.
field-amount-not-positive = The amount must be more than zero.
field-amount-too-large = The amount is too large. Check it.
# $n is how many decimals the currency has, as a number without a noun: it can be 0, 2 or 3.
field-amount-decimals = Write the amount with no more decimals than the currency has: { $n }.
field-amount-above-purchase = The amount is higher than the price paid. Check it, or say in your description why you ask for more.
field-currency-differs = Use the same currency as for the purchase.
field-date-malformed = Write the date as year, month and day, for example 2026-10-01.
field-date-in-future = The date must not lie in the future.
field-date-in-past = The date must lie in the future.
field-date-too-old = The date lies too far back. Check the year.
field-date-too-late = The date lies too far ahead. Choose an earlier one.
field-date-before-order = The date must not lie before the day of the order.
field-unknown-problem = This type of problem is not known. Choose one of the list.
field-unknown-category = This category is not known. Choose one of the list.
field-unknown-remedy = This remedy is not known. Choose one of the list.
field-remedy-amount-needed = Say how much money you ask for.
field-remedy-amount-not-needed = This remedy has no amount of money. Remove the amount.
field-remedy-repeated = You chose this remedy twice. Remove one.
field-unknown-consent = This consent is not known. See the documentation for the list.
field-consents-missing = Your consent to the rules, to the privacy notice and to the transfer of data across borders is needed.
field-email-malformed = Write the e-mail address in full, for example name@example.org.
field-url-malformed = Write the web address in full, for example https://example.org.
field-phone-malformed = Write the telephone number with the country code, for example +7 701 123 45 67.
field-contact-missing = Give an e-mail address or a web address where the seller can be reached.
field-same-person = The seller cannot have the same address as you. Check both addresses.
field-reference-malformed = This is not a reference number. Check each letter and digit.
field-code-malformed = A code has digits only. Check what you typed.
field-percent-out-of-range = Give a number from 0 to 100.
field-number-out-of-range = The number is too small or too large. See the documentation for the range.
field-cursor-malformed = This page mark is not known. Begin again from the first page.
field-rating-out-of-range = Give a rating from 1 to 5.

## What is wrong with a file.

file-empty = The file is empty. Choose another one.
# $limit is a size with its unit, such as 10 MB.
file-too-big = The file is larger than { $limit }. Make it smaller, or split it.
# $types is a list of kinds of files such as PDF, JPEG, PNG.
file-type-not-allowed = Files of this kind cannot be added. You can add: { $types }.
file-type-mismatch = The name of the file does not fit its content. Save the file again with the right ending.
# $n is a number of files as text; $n-category is its plural category.
file-too-many = { $n-category ->
    [one] At most { $n } file can be added.
   *[other] At most { $n } files can be added.
}
file-name-missing = Give the file a name.
file-name-not-usable = The name of the file has characters that cannot be used. Give it a simple name.
file-name-too-long = The name of the file is too long. Give it a shorter one.
file-password-protected = The file is protected with a password. Save it without a password.
file-damaged = The file could not be read. Save it again, or choose another one.
file-already-added = This file is already part of the case.
