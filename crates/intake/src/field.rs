//! What is wrong with one field of what was sent.

use serde::Serialize;

use crate::complaint::Consent;

/// One flaw, and where it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldError {
    /// Where, as a JSON pointer of RFC 6901 into the complaint: `/purchase/amount`.
    pub pointer: String,
    /// What.
    #[serde(flatten)]
    pub flaw: FieldFlaw,
}

macro_rules! flaws {
    ($($(#[$doc:meta])* $name:ident $({ $($(#[$field_doc:meta])* $field:ident: $type:ty),* })? $code:literal;)*) => {
        /// What is wrong with a field. The code is stable, and the texts of the service say what to do about it.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
        #[serde(tag = "code")]
        pub enum FieldFlaw {
            $($(#[$doc])* #[serde(rename = $code)] $name $({ $($(#[$field_doc])* $field: $type),* })?,)*
        }

        impl FieldFlaw {
            /// Every code, so that the texts can be checked to be complete.
            pub const CODES: &'static [&'static str] = &[$($code),*];

            /// The stable code: `too-long`.
            #[must_use]
            pub const fn code(&self) -> &'static str {
                match self {
                    $(Self::$name $({ $($field: _),* })? => $code,)*
                }
            }
        }
    };
}

flaws! {
    /// Nothing was given, and something must be.
    Required "required";
    /// An empty text, or nothing but white space.
    Empty "empty";
    /// Too many characters.
    TooLong {
        /// How many there may be.
        n: usize
    } "too-long";
    /// Too many entries.
    TooMany {
        /// How many there may be.
        n: usize
    } "too-many";
    /// Control characters, or a line break in what must be one line.
    ControlCharacters "control-characters";
    /// Characters that turn the direction of the text around them, in what must be one line.
    BidiCharacters "bidi-characters";
    /// Not two letters.
    NotACountry "not-a-country";
    /// Not a language of the service.
    NotALanguage "not-a-language";
    /// Not an active currency.
    NotACurrency "not-a-currency";
    /// Not an amount, or one with two readings.
    AmountMalformed "amount-malformed";
    /// Zero or less.
    AmountNotPositive "amount-not-positive";
    /// Beyond reason.
    AmountTooLarge "amount-too-large";
    /// More decimals than the currency has.
    AmountDecimals {
        /// How many it has.
        n: usize
    } "amount-decimals";
    /// More is asked back than was paid.
    AmountAbovePurchase "amount-above-purchase";
    /// Another currency than that of the purchase.
    CurrencyDiffers "currency-differs";
    /// Not a date, year first.
    DateMalformed "date-malformed";
    /// After today.
    DateInFuture "date-in-future";
    /// So long ago that the year must be mistyped.
    DateTooOld "date-too-old";
    /// Before the day of the order.
    DateBeforeOrder "date-before-order";
    /// Not a problem type of the taxonomy.
    UnknownProblem "unknown-problem";
    /// Not a product category of the taxonomy.
    UnknownCategory "unknown-category";
    /// Not a remedy of the taxonomy.
    UnknownRemedy "unknown-remedy";
    /// A remedy of money without an amount.
    RemedyAmountNeeded "remedy-amount-needed";
    /// An amount with a remedy that is not of money.
    RemedyAmountNotNeeded "remedy-amount-not-needed";
    /// The same remedy twice.
    RemedyRepeated "remedy-repeated";
    /// Not a consent that is asked for.
    UnknownConsent "unknown-consent";
    /// Consents without which no case can be opened.
    ConsentsMissing {
        /// Which.
        missing: Vec<Consent>
    } "consents-missing";
    /// Not a mail address to which mail can be sent.
    EmailMalformed "email-malformed";
    /// Not a web address of a public host.
    UrlMalformed "url-malformed";
    /// Not a telephone number with a country code.
    PhoneMalformed "phone-malformed";
    /// Neither a mail address nor a web address of the merchant.
    ContactMissing "contact-missing";
    /// The merchant has the consumer's own address.
    SamePerson "same-person";
}

impl FieldFlaw {
    /// The number that the text about it has in it, if any.
    #[must_use]
    pub const fn n(&self) -> Option<usize> {
        match self {
            Self::TooLong { n } | Self::TooMany { n } | Self::AmountDecimals { n } => Some(*n),
            _ => None,
        }
    }
}
