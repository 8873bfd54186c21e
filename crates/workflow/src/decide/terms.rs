//! Terms: checked when they are offered, dated when they are agreed.

use std::collections::BTreeMap;

use domain::TermId;
use domain::taxonomy::RemedyKind;

use super::docket::Docket;
use crate::clock::{Whose, days_between};
use crate::command::CommandName;
use crate::refusal::{Flaw, Refusal};
use crate::term::{AgreedTerm, TermDraft, TermSpec, When};

/// The words of terms, by term.
pub(super) type TermWords = BTreeMap<TermId, String>;

/// Takes drafts for terms with ids, and their words apart.
///
/// # Errors
/// The first draft that cannot be, and why.
pub(super) fn specify(
    docket: &mut Docket<'_>,
    command: CommandName,
    drafts: &[TermDraft],
) -> Result<(Vec<TermSpec>, TermWords), Refusal> {
    let refuse = |flaw, term| Err(Refusal::Invalid { command, flaw, term });
    if drafts.is_empty() {
        return refuse(Flaw::NoTerms, None);
    }
    if drafts.len() > usize::from(docket.numbers().terms) {
        return refuse(Flaw::TooManyTerms, None);
    }
    let mut specs: Vec<TermSpec> = Vec::with_capacity(drafts.len());
    let mut words = TermWords::new();
    for (index, draft) in drafts.iter().enumerate() {
        if let Some(flaw) = amount_flaw(draft) {
            return refuse(flaw, Some(index));
        }
        let when = match when(docket, draft) {
            Ok(when) => when,
            Err(flaw) => return refuse(flaw, Some(index)),
        };
        let after = match draft.after.map(|first| specs.get(first).map(|spec| spec.id)) {
            None => None,
            Some(Some(first)) => Some(first),
            Some(None) => return refuse(Flaw::AfterUnknownTerm, Some(index)),
        };
        let id = docket.context.ids.fresh();
        if let Some(text) = &draft.words {
            words.insert(id, text.as_str().to_owned());
        }
        specs.push(TermSpec { id, debtor: draft.debtor, remedy: draft.remedy, amount: draft.amount, when, after });
    }
    Ok((specs, words))
}

fn amount_flaw(draft: &TermDraft) -> Option<Flaw> {
    let has_amount = draft.amount.is_some_and(|amount| !amount.is_zero());
    match draft.remedy.kind() {
        RemedyKind::Money => (!has_amount).then_some(Flaw::AmountMissing),
        RemedyKind::Legal | RemedyKind::Other => None,
        _ => draft.amount.is_some().then_some(Flaw::AmountNotExpected),
    }
}

fn when(docket: &Docket<'_>, draft: &TermDraft) -> Result<When, Flaw> {
    let most = docket.numbers().term_days;
    match (draft.due_on, draft.due_days) {
        (Some(_), Some(_)) => Err(Flaw::TwoDueDates),
        (None, None) => Ok(When::Days(docket.limits().performance.days)),
        (None, Some(days)) if (1..=most).contains(&days) => Ok(When::Days(days)),
        (None, Some(_)) => Err(Flaw::DaysOutOfRange),
        (Some(date), None) => {
            let today = docket.clock().today(Whose::Side(draft.debtor));
            match days_between(today, date) {
                0 => Err(Flaw::DueInThePast),
                days if days > most => Err(Flaw::DueTooFar),
                _ => Ok(When::On(date)),
            }
        }
    }
}

/// The terms with their limits, which begin to run now. A date that has passed since it was offered is tomorrow.
pub(super) fn agree(docket: &Docket<'_>, specs: &[TermSpec]) -> Vec<AgreedTerm> {
    let (clock, period) = (docket.clock(), docket.limits().performance);
    let agreed = |spec: &TermSpec| {
        let whose = Whose::Side(spec.debtor);
        let days = match spec.when {
            When::Days(days) => days,
            When::On(date) => days_between(clock.today(whose), date).min(docket.numbers().term_days),
        };
        AgreedTerm { spec: spec.clone(), due: clock.days(whose, period, days) }
    };
    specs.iter().map(agreed).collect()
}
