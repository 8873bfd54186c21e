//! What the text of each notice needs: names, limits, links and codes, looked up or derived at the last moment.

use accounts::{AccountNotice, Code, Purpose, link_token};
use domain::Sensitive;
use localization::{Arguments, Count, Label, Localizer, TermLine, TermTime, Value};
use store::{ChallengePurpose, OutboxRow, StoreError, Unit};
use workflow::{Case, Due, Notice, NoticeKind, Outcome, Side, Term};

use super::addressee::Addressee;
use super::{CODE_MINUTES, CaseLine, Outgoing, Why, limits};
use crate::{App, drafts};

/// A notice of a case, ready to be written.
pub(super) async fn case_notice(
    app: &App,
    unit: &Unit,
    row: &OutboxRow,
    addressee: Addressee,
) -> Result<Option<Outgoing>, StoreError> {
    let Addressee { told, case, parties, email, name, language, why } = addressee;
    let notice = told.notice;
    let localizer = Localizer::plain(language);
    let merchant = parties
        .iter()
        .find(|party| party.id == case.merchant.id)
        .and_then(|party| party.contact.as_ref())
        .map_or_else(|| localizer.label(Label::Role, "merchant").text, |contact| contact.name.expose().clone());
    let mut arguments = Arguments::new()
        .with("reference", case.reference)
        .with("merchant", merchant)
        .with("problem", Value::label(Label::ProblemType, case.claim.problem.key()));
    let due = notice.due.map(|due| limit(app, &due));
    if let Some(due) = &due {
        arguments = arguments.with("due", due.clone());
    }
    if let Some(deadline) = notice.deadline {
        arguments = arguments
            .with("deadline", Value::label(Label::Deadline, deadline.as_str()))
            .with("consequence", Value::label(Label::DeadlineConsequence, deadline.as_str()));
    }
    if let Some(term) = notice.term.and_then(|term| case.term(term)) {
        arguments = arguments
            .with("term", term_in_words(localizer, term))
            .with("performance", Value::label(Label::Performance, term.performance().as_str()));
    }
    arguments = with_ending(arguments, &case);
    let link = link(app, unit, &notice, &case, why).await?;
    let check_code = Code::derived(&app.secret, Purpose::NoticeCode, case.id.as_uuid().as_bytes());
    Ok(Some(Outgoing {
        id: row.id,
        attempt: row.attempts,
        kind: row.kind.clone(),
        to: email,
        name,
        language,
        arguments,
        due,
        limits: if limits::belong_to(notice.kind) { limits::paragraphs(app, &case, localizer) } else { Vec::new() },
        link: Some(link),
        case: Some(CaseLine { reference: case.reference, check_code }),
        why,
    }))
}

/// A limit as people read it: the last day, 24:00, and the city of the zone it ends in.
fn limit(app: &App, due: &Due) -> Value<'static> {
    let zone = app.jurisdictions.state(due.state).map_or("UTC", |state| state.calendar().zone_name());
    Value::time_limit(due.day, zone.to_owned())
}

/// A term as one line: who, what, how much, by when.
fn term_in_words(localizer: Localizer, term: &Term) -> String {
    let debtor = match term.spec.debtor {
        Side::Consumer => "consumer",
        Side::Merchant => "merchant",
    };
    let line = TermLine {
        debtor,
        remedy: term.spec.remedy.as_str(),
        amount: term.spec.amount,
        when: TermTime::On(term.due.day),
    };
    localizer.term(line).text
}

/// How the case ended, if it has.
fn with_ending(arguments: Arguments<'static>, case: &Case) -> Arguments<'static> {
    let Some(concluded) = case.outcome else { return arguments };
    let outcome = concluded.outcome;
    let arguments = arguments.with("outcome", Value::label(Label::Outcome, outcome.name().as_str()));
    match outcome {
        Outcome::Inadmissible { ground } => arguments
            .with("ground", Value::label(Label::Ground, ground.as_str()))
            .with("explanation", Value::label(Label::GroundDescription, ground.as_str())),
        Outcome::Discontinued { reason } => {
            arguments.with("explanation", Value::label(Label::DiscontinuedDescription, reason.as_str()))
        }
        other => arguments.with("explanation", Value::label(Label::OutcomeDescription, other.name().as_str())),
    }
}

/// Where a notice leads: a merchant that never signed up to its invitation, everybody else to the page of the case.
async fn link(app: &App, unit: &Unit, notice: &Notice, case: &Case, why: Why) -> Result<String, StoreError> {
    let url = &app.settings.public_url;
    if why == Why::Merchant {
        let invitations = unit.invitations().of(case.id).await?;
        let named = invitations.iter().rev().find(|one| Some(one.address) == notice.address);
        if let Some(invitation) = named.or(invitations.last()) {
            return Ok(format!(
                "{url}/invitations/{}",
                link_token(&app.secret, Purpose::InvitationLink, invitation.id)
            ));
        }
    }
    let page = if notice.kind == NoticeKind::CaseClosed { "#outcome" } else { "" };
    Ok(format!("{url}/cases/{}{page}", case.id))
}

/// A notice that no case is behind; nothing if what it told of is gone.
pub(super) async fn account_notice(app: &App, unit: &Unit, row: &OutboxRow) -> Result<Option<Outgoing>, StoreError> {
    let url = &app.settings.public_url;
    let written = match row.read::<AccountNotice>()? {
        AccountNotice::Code(id) => {
            let Some(challenge) = unit.challenges().get(id).await? else { return gone(app, unit, row).await };
            let (kind, purpose) = match challenge.purpose {
                ChallengePurpose::SignIn => ("sign-in-code", Purpose::SignInCode),
                ChallengePurpose::Invitation => ("invitation-code", Purpose::InvitationCode),
                ChallengePurpose::Draft => ("address-confirmation", Purpose::DraftCode),
            };
            let code = Code::derived(&app.secret, purpose, id.as_uuid().as_bytes());
            let mut arguments =
                Arguments::new().with("code", code.to_string()).with("n", Count::from(CODE_MINUTES.as_mins()));
            if let (ChallengePurpose::Invitation, Some(subject)) = (challenge.purpose, challenge.subject)
                && let Some(invitation) = unit.invitations().get(domain::Id::from_uuid(subject)).await?
                && let Some(case) = unit.cases().summary(invitation.case).await?
            {
                arguments = arguments.with("reference", case.reference);
            }
            Written { kind, to: challenge.email, language: challenge.language, arguments, link: None }
        }
        AccountNotice::DraftLink(id) => {
            let Some(draft) = unit.drafts().get(id).await? else { return gone(app, unit, row).await };
            let Some((to, language)) = drafts::reached_at(&draft)? else { return gone(app, unit, row).await };
            let erased = drafts::expires_at(&draft).to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
            let token = link_token(&app.secret, Purpose::DraftLink, id);
            Written {
                kind: "draft-resume",
                to: to.as_str().to_owned().into(),
                language,
                arguments: Arguments::new().with("erased", erased),
                link: Some(format!("{url}/drafts/{token}")),
            }
        }
        AccountNotice::TeamInvitation(id) => {
            let Some(invitation) = unit.organizations().invitation(id).await? else {
                return gone(app, unit, row).await;
            };
            let Some(organization) = unit.organizations().get(invitation.organization).await? else {
                return gone(app, unit, row).await;
            };
            Written {
                kind: "team-invitation",
                to: invitation.email,
                language: invitation.language,
                arguments: Arguments::new()
                    .with("organization", organization.name)
                    .with("until", Value::moment(invitation.expires_at, "UTC")),
                link: Some(format!("{url}/sign-in")),
            }
        }
    };
    let Written { kind, to, language, arguments, link } = written;
    Ok(Some(Outgoing {
        id: row.id,
        attempt: row.attempts,
        kind: kind.to_owned(),
        to,
        name: None,
        language,
        arguments,
        due: None,
        limits: Vec::new(),
        link,
        case: None,
        why: Why::Account,
    }))
}

/// The parts of a notice that no case is behind.
struct Written {
    kind: &'static str,
    to: Sensitive<String>,
    language: domain::Language,
    arguments: Arguments<'static>,
    link: Option<String>,
}

/// What a notice told of is no longer there: it is not sent.
async fn gone(app: &App, unit: &Unit, row: &OutboxRow) -> Result<Option<Outgoing>, StoreError> {
    unit.outbox().finish(row.id, app.now()).await?;
    Ok(None)
}
