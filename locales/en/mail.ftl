### What stands around every notice by mail, and the notices about accounts.

## The frame of every mail.

mail-sender = Concord, online dispute resolution
mail-greeting = Hello,
# $name is how a person asked to be addressed.
mail-greeting-name = Hello { $name },
# $reference is the reference number of a case.
mail-reference = Case { $reference }
# $due is a date and time with its time zone.
mail-due = Time limit: { $due }
mail-link-intro = If the button does not work, open this address:
mail-answer-on-page = Answer on the page of the case, not by mail. Replies to this mail are not read.
# $reference is the reference number of a case, $check-code a short code, $url the address of a page.
mail-genuine = Is this mail genuine? Open { $url } yourself, then enter the number { $reference } and the code { $check-code }.
# $url is the address of a page.
mail-genuine-account = Is this mail genuine? Open { $url } yourself and sign in there. We never ask for a password or for payment.
mail-free-of-charge = The service is free of charge for both sides. We never ask for a payment by mail.
mail-automatic = This message was sent automatically.
mail-why-party = You receive it because you are a party to this case.
mail-why-merchant = You receive it because a consumer gave this address as yours. If it is not yours, tell us on the page.
mail-why-staff = You receive it because you work on this case.
mail-why-account = You receive it because your address was entered on our page. If it was not you, ignore this mail. Nothing will happen.
mail-signature = The Concord service

## Notice to anyone who signs in: the code.

# $code is eight digits in two groups; $n is a number of minutes as text; $n-category is its plural category.
notice-sign-in-code-subject = Your sign-in code
notice-sign-in-code-body = Your code to sign in: { $code }

    { $n-category ->
        [one] It works once and for { $n } minute.
       *[other] It works once and for { $n } minutes.
    }

    Never give this code to anyone. We never ask for it by telephone or by mail.

    If you did not ask for a code, ignore this message. Nobody can sign in without it.
notice-sign-in-code-action = Enter the code

## Notice to someone who is writing a complaint: the link to go on.

# $erased is a date.
notice-draft-resume-subject = Go on with your complaint
notice-draft-resume-body = Your draft is saved. The link below opens it again, on any device.

    The complaint is not filed yet. Nobody else has been told about it.

    If you do nothing, the draft is erased on { $erased }.

    Keep the link to yourself. Anyone who has it can read the draft.
notice-draft-resume-action = Open the draft

## Notice to someone who is writing a complaint: the code that confirms the address.

# $code is eight digits in two groups; $n is a number of minutes as text; $n-category is its plural category.
notice-address-confirmation-subject = Confirm your address to file the complaint
notice-address-confirmation-body = Your code: { $code }

    { $n-category ->
        [one] It works once and for { $n } minute.
       *[other] It works once and for { $n } minutes.
    }

    Enter it on the page of your complaint. Your complaint is filed after that, and the seller is told about it only then.

    If you did not write a complaint, ignore this message. Nothing is filed without the code.
notice-address-confirmation-action = Enter the code

## Notice to a colleague: an invitation into the team of an organisation.

# $organization is the name of a company; $until is a date and time.
notice-team-invitation-subject = Join the team of { $organization }
notice-team-invitation-body = You are invited to answer complaints for { $organization }.

    Sign in with this e-mail address to join. You then see the cases of { $organization } and can answer them.

    The invitation ends on { $until }. If you do not know { $organization }, ignore this message.
notice-team-invitation-action = Join the team

## Notice to a merchant that opened an invitation: the code that shows the content of the case.

# $code is eight digits in two groups; $n is a number of minutes as text; $n-category is its plural category; $reference is the reference number of a case.
notice-invitation-code-subject = Your code for case { $reference }
notice-invitation-code-body = Your code to read and answer case { $reference }: { $code }

    { $n-category ->
        [one] It works once and for { $n } minute.
       *[other] It works once and for { $n } minutes.
    }

    We send the code to this address so that only you can read the complaint. Do not pass it on.
notice-invitation-code-action = Enter the code

## Notice to an account: its second factor was set up or reset.

notice-second-factor-changed-subject = Your second sign-in factor was changed
notice-second-factor-changed-body = The authenticator app of your account was set up anew or reset.

    If it was you, there is nothing to do. If it was not you, tell the administrator of the service at once.
notice-second-factor-changed-action = Open the account

## Alarm to a case officer: a notice could not be delivered.

# $reference is the reference number of a case; $notice is the name of a notice; $recipient is a role, such as Consumer.
notice-dead-notice-subject = Case { $reference }: a notice could not be delivered
notice-dead-notice-body = A notice in case { $reference } could not be delivered, after all tries.

    Notice: { $notice }
    To: { $recipient }

    The other side's time limit does not begin with a notice that was not delivered. Find another address, or send the notice again.
notice-dead-notice-action = Open the failed notices
