//! Checks a complaint as it was sent, and reports everything that is wrong with it at once.

use std::str::FromStr;

use domain::money::Currency;
use domain::taxonomy::RemedyKind;
use domain::text::TextError;
use domain::{Country, Language, Line, MailAddress, Money, ProblemType, Remedy, Taxonomy, Text};
use jiff::Span;
use jiff::civil::Date;

use super::{Complaint, Consent, Consumer, Merchant, Purchase, RemedySought};
use crate::amount::{AmountError, read_amount};
use crate::contact::{Phone, Website, public_host};
use crate::dates::read_date;
use crate::field::{FieldError, FieldFlaw};
use crate::input::{AmountInput, ComplaintInput, ConsumerInput, MerchantInput, PurchaseInput, RemedyInput};
use crate::rules::Rules;

impl Complaint {
    /// Checks what was sent. `today` is the last date that is not in the future: [`latest_date`](crate::latest_date),
    /// so that nobody east of us is refused the date on their own wall.
    ///
    /// # Errors
    /// Everything that is wrong, in the order of the form.
    pub fn check(input: &ComplaintInput, rules: &Rules, today: Date) -> Result<Self, Vec<FieldError>> {
        let mut check = Check { rules, today, errors: Vec::new() };
        let complaint = check.complaint(input);
        match complaint {
            Ok(complaint) if check.errors.is_empty() => Ok(complaint),
            _ => Err(check.errors),
        }
    }
}

struct Check<'a> {
    rules: &'a Rules,
    today: Date,
    errors: Vec<FieldError>,
}

/// The part was refused, and its flaw is among the errors.
struct Noted;

type Checked<T> = Result<T, Noted>;

impl Check<'_> {
    fn complaint(&mut self, input: &ComplaintInput) -> Checked<Complaint> {
        let language = self.needed("/language", input.language.as_deref(), |tag| {
            Language::from_str(tag).or(Err(FieldFlaw::NotALanguage))
        });
        let consumer = self.consumer(&input.consumer.clone().unwrap_or_default());
        let merchant = self.merchant(&input.merchant.clone().unwrap_or_default());
        let purchase = self.purchase(&input.purchase.clone().unwrap_or_default());
        let problem = self.needed("/problem", input.problem.as_deref(), problem_type);
        let description = self.text("/description", input.description.as_deref());
        let remedies = self.remedies(input.remedies.as_deref().unwrap_or_default(), purchase.as_ref().ok());
        let contacted_merchant_on = self.date("/contacted_merchant_on", input.contacted_merchant_on.as_deref());
        let other_proceedings = match input.other_proceedings {
            Some(answer) => Ok(answer),
            None => self.missing("/other_proceedings"),
        };
        let consents = self.consents(input.consents.as_deref().unwrap_or_default());

        if let (Ok(Some(contacted)), Ok(purchase)) = (&contacted_merchant_on, &purchase)
            && *contacted < purchase.ordered_on
        {
            self.note("/contacted_merchant_on", FieldFlaw::DateBeforeOrder);
        }
        if let (Ok(consumer), Ok(Merchant { email: Some(merchant), .. })) = (&consumer, &merchant)
            && consumer.email.folded() == merchant.folded()
        {
            self.note("/merchant/email", FieldFlaw::SamePerson);
        }
        Ok(Complaint {
            language: language?,
            consumer: consumer?,
            merchant: merchant?,
            purchase: purchase?,
            problem: problem?,
            description: description?,
            remedies: remedies?,
            contacted_merchant_on: contacted_merchant_on?,
            other_proceedings: other_proceedings?,
            consents: consents?,
        })
    }

    fn consumer(&mut self, input: &ConsumerInput) -> Checked<Consumer> {
        let name = self.line("/consumer/name", input.name.as_deref());
        let country = self.needed("/consumer/country", input.country.as_deref(), country);
        let email = self.needed("/consumer/email", input.email.as_deref(), mail_address);
        let phone = self.optional("/consumer/phone", input.phone.as_deref(), |text| {
            Phone::new(text).or(Err(FieldFlaw::PhoneMalformed))
        });
        Ok(Consumer { name: name?, country: country?, email: email?, phone: phone? })
    }

    fn merchant(&mut self, input: &MerchantInput) -> Checked<Merchant> {
        let name = self.line("/merchant/name", input.name.as_deref());
        let country = self.needed("/merchant/country", input.country.as_deref(), country);
        let email = self.optional("/merchant/email", input.email.as_deref(), mail_address);
        let website = self.optional("/merchant/website", input.website.as_deref(), |text| {
            Website::new(text).or(Err(FieldFlaw::UrlMalformed))
        });
        if let (Ok(None), Ok(None)) = (&email, &website) {
            self.note("/merchant/email", FieldFlaw::ContactMissing);
        }
        Ok(Merchant { name: name?, country: country?, email: email?, website: website? })
    }

    fn purchase(&mut self, input: &PurchaseInput) -> Checked<Purchase> {
        let order_reference = self.optional_line("/purchase/order_reference", input.order_reference.as_deref());
        let ordered_on = self.ordered_on(input.ordered_on.as_deref());
        let marketplace = self.optional_line("/purchase/marketplace", input.marketplace.as_deref());
        let category = self.needed("/purchase/category", input.category.as_deref(), |code| {
            code.trim().parse().or(Err(FieldFlaw::UnknownCategory))
        });
        let amount = match &input.amount {
            Some(amount) => self.money("/purchase/amount", amount),
            None => self.missing("/purchase/amount"),
        };
        Ok(Purchase {
            order_reference: order_reference?,
            ordered_on: ordered_on?,
            marketplace: marketplace?,
            category: category?,
            amount: amount?,
        })
    }

    fn ordered_on(&mut self, text: Option<&str>) -> Checked<Date> {
        let Some(date) = self.date("/purchase/ordered_on", text)? else {
            return self.missing("/purchase/ordered_on");
        };
        let age = Span::new().try_years(self.rules.complaint.order_age_years);
        let oldest = age.and_then(|age| self.today.checked_sub(age));
        if oldest.is_ok_and(|oldest| date < oldest) {
            return self.refuse("/purchase/ordered_on", FieldFlaw::DateTooOld);
        }
        Ok(date)
    }

    fn remedies(&mut self, inputs: &[RemedyInput], purchase: Option<&Purchase>) -> Checked<Vec<RemedySought>> {
        if inputs.is_empty() {
            return self.missing("/remedies");
        }
        let most = self.rules.complaint.remedies;
        if inputs.len() > most {
            return self.refuse("/remedies", FieldFlaw::TooMany { n: most });
        }
        let mut remedies: Vec<RemedySought> = Vec::new();
        for (index, input) in inputs.iter().enumerate() {
            let Ok(remedy) = self.remedy(&format!("/remedies/{index}"), input, purchase) else { continue };
            if remedies.iter().any(|other| other.kind == remedy.kind) {
                self.note(&format!("/remedies/{index}/kind"), FieldFlaw::RemedyRepeated);
            }
            remedies.push(remedy);
        }
        Ok(remedies)
    }

    fn remedy(&mut self, pointer: &str, input: &RemedyInput, purchase: Option<&Purchase>) -> Checked<RemedySought> {
        let kind = self.needed(&format!("{pointer}/kind"), input.kind.as_deref(), |code| {
            Remedy::from_str(code.trim()).or(Err(FieldFlaw::UnknownRemedy))
        });
        let pointer = format!("{pointer}/amount");
        let amount = match &input.amount {
            Some(amount) => Some(self.money(&pointer, amount)?),
            None => None,
        };
        let kind = kind?;
        match (kind.kind(), amount) {
            (RemedyKind::Money, None) => return self.refuse(&pointer, FieldFlaw::RemedyAmountNeeded),
            (RemedyKind::Money, Some(amount)) => self.asked(&pointer, kind, amount, purchase)?,
            (RemedyKind::Other, _) | (_, None) => {}
            (_, Some(_)) => return self.refuse(&pointer, FieldFlaw::RemedyAmountNotNeeded),
        }
        Ok(RemedySought { kind, amount })
    }

    /// What is asked for is in the currency of the purchase, and no more than its price unless it is for a loss.
    fn asked(&mut self, pointer: &str, kind: Remedy, amount: Money, purchase: Option<&Purchase>) -> Checked<()> {
        let Some(purchase) = purchase else { return Ok(()) };
        match amount.compare(purchase.amount) {
            Err(_) => self.refuse(&format!("{pointer}/currency"), FieldFlaw::CurrencyDiffers),
            Ok(order) if order.is_gt() && kind.as_str() != "compensation" => {
                self.refuse(&format!("{pointer}/amount"), FieldFlaw::AmountAbovePurchase)
            }
            Ok(_) => Ok(()),
        }
    }

    fn consents(&mut self, given: &[String]) -> Checked<Vec<Consent>> {
        for (index, code) in given.iter().enumerate() {
            if !Consent::ALL.iter().any(|consent| consent.as_str() == code) {
                self.note(&format!("/consents/{index}"), FieldFlaw::UnknownConsent);
            }
        }
        let is_missing = |consent: &Consent| !given.iter().any(|code| code == consent.as_str());
        let missing: Vec<Consent> = Consent::ALL.into_iter().filter(is_missing).collect();
        if !missing.is_empty() {
            return self.refuse("/consents", FieldFlaw::ConsentsMissing { missing });
        }
        Ok(Consent::ALL.to_vec())
    }

    fn money(&mut self, pointer: &str, input: &AmountInput) -> Checked<Money> {
        let currency = self.needed(&format!("{pointer}/currency"), input.currency.as_deref(), |code| {
            Currency::from_str(code.trim()).or(Err(FieldFlaw::NotACurrency))
        });
        let Some(text) = input.amount.as_deref().filter(|text| !text.trim().is_empty()) else {
            return self.missing(&format!("{pointer}/amount"));
        };
        self.needed(&format!("{pointer}/amount"), Some(text), |text| {
            // Without a currency the amount can still be seen to be none at all.
            let Ok(currency) = currency else { return Ok(None) };
            read_amount(text, currency).map(Some).map_err(|error| match error {
                AmountError::Malformed => FieldFlaw::AmountMalformed,
                AmountError::NotPositive => FieldFlaw::AmountNotPositive,
                AmountError::Decimals { allowed } => FieldFlaw::AmountDecimals { n: allowed.into() },
                AmountError::TooLarge => FieldFlaw::AmountTooLarge,
            })
        })?
        .ok_or(Noted)
    }

    fn date(&mut self, pointer: &str, text: Option<&str>) -> Checked<Option<Date>> {
        let today = self.today;
        self.optional(pointer, text, |text| match read_date(text) {
            None => Err(FieldFlaw::DateMalformed),
            Some(date) if date > today => Err(FieldFlaw::DateInFuture),
            Some(date) => Ok(date),
        })
    }

    fn line<const MAX: usize>(&mut self, pointer: &str, text: Option<&str>) -> Checked<Line<MAX>> {
        self.given(pointer, text, |text| Line::new(text).map_err(|error| flaw_of(&error)))
    }

    fn text<const MAX: usize>(&mut self, pointer: &str, text: Option<&str>) -> Checked<Text<MAX>> {
        self.given(pointer, text, |text| Text::new(text).map_err(|error| flaw_of(&error)))
    }

    fn optional_line<const MAX: usize>(&mut self, pointer: &str, text: Option<&str>) -> Checked<Option<Line<MAX>>> {
        self.optional(pointer, text, |text| Line::new(text).map_err(|error| flaw_of(&error)))
    }

    /// A part that may be left out or empty.
    fn optional<T>(
        &mut self,
        pointer: &str,
        text: Option<&str>,
        read: impl FnOnce(&str) -> Result<T, FieldFlaw>,
    ) -> Checked<Option<T>> {
        match text.filter(|text| !text.is_empty()).map(read) {
            None => Ok(None),
            Some(Ok(value)) => Ok(Some(value)),
            Some(Err(flaw)) => self.refuse(pointer, flaw),
        }
    }

    /// A part that must be there and may not be left empty.
    fn needed<T>(
        &mut self,
        pointer: &str,
        text: Option<&str>,
        read: impl FnOnce(&str) -> Result<T, FieldFlaw>,
    ) -> Checked<T> {
        self.given(pointer, text.filter(|text| !text.trim().is_empty()), read)
    }

    /// A part that must be there.
    fn given<T>(
        &mut self,
        pointer: &str,
        text: Option<&str>,
        read: impl FnOnce(&str) -> Result<T, FieldFlaw>,
    ) -> Checked<T> {
        match text.map(read) {
            None => self.missing(pointer),
            Some(Ok(value)) => Ok(value),
            Some(Err(flaw)) => self.refuse(pointer, flaw),
        }
    }

    fn missing<T>(&mut self, pointer: &str) -> Checked<T> {
        self.refuse(pointer, FieldFlaw::Required)
    }

    /// Notes the flaw of a part that has no value.
    fn refuse<T>(&mut self, pointer: &str, flaw: FieldFlaw) -> Checked<T> {
        self.note(pointer, flaw);
        Err(Noted)
    }

    fn note(&mut self, pointer: &str, flaw: FieldFlaw) {
        self.errors.push(FieldError { pointer: pointer.to_owned(), flaw });
    }
}

fn country(code: &str) -> Result<Country, FieldFlaw> {
    Country::from_str(code.trim()).or(Err(FieldFlaw::NotACountry))
}

/// A problem type that is still in use.
fn problem_type(code: &str) -> Result<ProblemType, FieldFlaw> {
    let problem = ProblemType::from_str(code.trim()).or(Err(FieldFlaw::UnknownProblem))?;
    let is_retired = Taxonomy::embedded().problem_type(problem).is_none_or(|entry| entry.retired);
    if is_retired { Err(FieldFlaw::UnknownProblem) } else { Ok(problem) }
}

/// A mail address whose host can be looked up.
fn mail_address(text: &str) -> Result<MailAddress, FieldFlaw> {
    MailAddress::new(text.trim())
        .ok()
        .filter(|address| public_host(&address.domain()).is_some())
        .ok_or(FieldFlaw::EmailMalformed)
}

/// What a refused text is called among the flaws of a field.
pub(crate) fn flaw_of(error: &TextError) -> FieldFlaw {
    match error {
        TextError::Blank => FieldFlaw::Empty,
        TextError::TooLong { limit, .. } => FieldFlaw::TooLong { n: *limit },
        TextError::Control { .. } | TextError::LineBreak { .. } => FieldFlaw::ControlCharacters,
        TextError::DirectionControl { .. } => FieldFlaw::BidiCharacters,
    }
}
