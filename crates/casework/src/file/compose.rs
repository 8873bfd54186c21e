//! What a filing says, made of the complaint: ids and codes for the facts, words for the content, names and addresses for
//! the people.

use std::collections::BTreeMap;

use domain::{AccountId, Country, Language, ReferenceNumber, Sensitive};
use intake::assessment::{self, Basis, Facts, Particulars};
use intake::complaint::Complaint;
use jiff::Timestamp;
use store::{CaseParty, Contact};
use workflow::payload::{Claim, Consent, FiledParty, Filing, RequestedRemedy, Verdict};
use workflow::{Ground, Side};

use super::{Filer, Fresh};
use crate::register::Entry;
use crate::{App, view};

/// What the automatic checks say, in the words of a case.
pub(super) fn verdict(complaint: &Complaint, facts: Facts, now: Timestamp) -> Verdict {
    use assessment::{Ground as Found, OfficerReason as Reason, Verdict as Checked};
    let today = view::latest_date(now);
    let checked = assessment::assess(&Particulars::from(complaint), Basis::embedded(), facts, today).verdict;
    let ground = |found: Found| match found {
        Found::OutsideScope => Ground::OutsideScope,
        Found::OtherProceedings => Ground::OtherProceedings,
        Found::MerchantNotContacted => Ground::MerchantNotContacted,
        Found::ValueOutsideLimits => Ground::ValueOutsideLimits,
        Found::TooLate => Ground::TooLate,
    };
    let doubt = |reason: Reason| match reason {
        Reason::SameState { .. } => Ground::OutsideScope,
        Reason::ManyFilings { .. } | Reason::SameText { .. } | Reason::MostlyLinks | Reason::OpenCaseAboutOrder => {
            Ground::Abuse
        }
    };
    match checked {
        Checked::Admissible => Verdict::Admissible,
        Checked::Refused { grounds } => match grounds.first() {
            Some(first) => Verdict::Inadmissible { ground: ground(*first) },
            None => Verdict::ForAnOfficer { grounds: Vec::new() },
        },
        Checked::Incomplete { .. } => Verdict::ForAnOfficer { grounds: vec![Ground::Incomplete] },
        Checked::ForOfficer { reasons } => {
            let mut grounds: Vec<Ground> = reasons.into_iter().map(doubt).collect();
            grounds.dedup();
            Verdict::ForAnOfficer { grounds }
        }
    }
}

/// The command of filing: ids and codes, and the words of the complaint.
pub(super) fn filing(
    app: &App,
    filer: &Filer,
    complaint: &Complaint,
    entry: &Entry,
    fresh: &Fresh,
    reference: ReferenceNumber,
    verdict: Verdict,
) -> Filing {
    let purchase = &complaint.purchase;
    let words = [
        ("order_reference", purchase.order_reference.as_ref().map(domain::Line::as_str)),
        ("marketplace", purchase.marketplace.as_ref().map(domain::Line::as_str)),
    ];
    Filing {
        reference,
        channel: filer.channel,
        consumer: FiledParty {
            party: fresh.consumer,
            country: complaint.consumer.country,
            language: complaint.language,
        },
        merchant: FiledParty {
            party: fresh.merchant,
            country: complaint.merchant.country,
            language: first_language(app, complaint.merchant.country),
        },
        register_entry: entry.merchant,
        claim: Claim {
            problem: complaint.problem,
            category: purchase.category,
            amount: Some(purchase.amount),
            remedies: complaint
                .remedies
                .iter()
                .map(|remedy| RequestedRemedy { kind: remedy.kind, amount: remedy.amount })
                .collect(),
            ordered_on: Some(purchase.ordered_on),
            contacted_merchant_on: complaint.contacted_merchant_on,
            other_proceedings: complaint.other_proceedings,
        },
        consents: complaint
            .consents
            .iter()
            .map(|consent| match consent {
                intake::complaint::Consent::Rules => Consent::Rules,
                intake::complaint::Consent::Privacy => Consent::Privacy,
                intake::complaint::Consent::CrossBorderTransfer => Consent::CrossBorderTransfer,
            })
            .collect(),
        verdict,
        description: complaint.description.as_str().to_owned(),
        words: words
            .into_iter()
            .filter_map(|(name, text)| Some((name.to_owned(), text?.to_owned())))
            .collect::<BTreeMap<_, _>>(),
    }
}

/// The language in which a merchant that never signed up is written to: the first of its state.
fn first_language(app: &App, state: Country) -> Language {
    let state = app.jurisdictions.state(state);
    state
        .and_then(|state| state.languages.iter().find_map(jurisdictions::StateLanguage::language))
        .unwrap_or(Language::EN)
}

/// The people in the case.
pub(super) fn parties(
    complaint: &Complaint,
    filing: &Filing,
    filer: &Filer,
    account: AccountId,
    entry: &Entry,
    now: Timestamp,
) -> [CaseParty; 2] {
    let party = |side, filed: FiledParty, contact| CaseParty {
        id: filed.party,
        side,
        represents: None,
        account: None,
        organization: None,
        address: None,
        contact: Some(contact),
        language: filed.language,
        country: filed.country,
        zone: None,
        address_verified: true,
        joined_at: now,
        erased_at: None,
    };
    let (typed, merchant) = (&complaint.consumer, &complaint.merchant);
    let consumer = Contact {
        name: Sensitive::new(typed.name.as_str().to_owned()),
        email: Some(Sensitive::new(typed.email.as_str().to_owned())),
        phone: typed.phone.as_ref().map(|phone| Sensitive::new(phone.as_str().to_owned())),
        website: None,
    };
    let known = entry.email.as_ref().map(|address| address.value.clone());
    let other = Contact {
        name: Sensitive::new(merchant.name.as_str().to_owned()),
        email: known,
        phone: None,
        website: merchant.website.as_ref().map(|site| Sensitive::new(site.as_str().to_owned())),
    };
    [
        CaseParty {
            account: Some(account),
            organization: filer.organization,
            ..party(Side::Consumer, filing.consumer, consumer)
        },
        CaseParty {
            organization: entry.organization,
            address: entry.email.as_ref().map(|address| address.id),
            address_verified: entry.is_verified(),
            ..party(Side::Merchant, filing.merchant, other)
        },
    ]
}
