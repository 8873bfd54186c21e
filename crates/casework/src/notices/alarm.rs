//! The alarm for case officers when a notice could not be delivered: a silence that nobody knows of helps no one.

use domain::{AccountId, Role};
use jiff::Timestamp;
use localization::{Arguments, Label, Value};
use serde::{Deserialize, Serialize};
use store::{OutboxRow, OutboxState, StoreError, Unit, Urgency};
use workflow::{Notice, Recipient, Side};

use super::addressee::{active_staff, person_of};
use super::{CaseLine, Outgoing, Why};
use crate::App;

/// The kind of the alarm in the outbox, which is no kind of a case's notices.
pub(super) const KIND: &str = "dead-notice";

/// What an alarm tells, as it stands in the outbox.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Alarm {
    /// What the dead notice was about.
    notice: String,
    /// The role it was for.
    recipient: Role,
    /// The officer this row is for; none before it is divided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    officer: Option<AccountId>,
}

/// Queues the alarm about a notice of a case that was given up. An alarm that dies raises none: officers find it in the
/// list of failed notices.
pub(super) async fn raise(app: &App, unit: &Unit, dead: &OutboxRow, now: Timestamp) -> Result<(), StoreError> {
    if dead.kind == KIND || dead.case.is_none() {
        return Ok(());
    }
    let recipient = match dead.read::<Notice>()?.to {
        Recipient::Side(Side::Consumer) => Role::Consumer,
        Recipient::Side(Side::Merchant) => Role::Merchant,
        Recipient::Mediator(_) => Role::Mediator,
        Recipient::Officers => Role::Officer,
        Recipient::Authority(_) => Role::Regulator,
    };
    let alarm = Alarm { notice: dead.kind.clone(), recipient, officer: None };
    unit.outbox().queue(&[row(app, dead, &alarm, now)?]).await
}

fn row(app: &App, about: &OutboxRow, alarm: &Alarm, now: Timestamp) -> Result<OutboxRow, StoreError> {
    Ok(OutboxRow {
        id: app.ids().fresh(),
        urgency: Urgency::Notice,
        kind: KIND.to_owned(),
        case: about.case,
        seq: None,
        payload: OutboxRow::write(alarm)?,
        dedupe_key: None,
        created_at: now,
        due_at: now,
        expires_at: None,
        attempts: 0,
        state: OutboxState::Waiting,
    })
}

/// An alarm ready to be written; one that is for all officers becomes one for each.
pub(super) async fn prepare(
    app: &App,
    unit: &Unit,
    queued: &OutboxRow,
    now: Timestamp,
) -> Result<Option<Outgoing>, StoreError> {
    let alarm: Alarm = queued.read()?;
    let Some(officer) = alarm.officer else {
        let mut rows = Vec::new();
        for officer in active_staff(unit, Role::Officer).await? {
            rows.push(row(app, queued, &Alarm { officer: Some(officer), ..alarm.clone() }, now)?);
        }
        unit.outbox().queue(&rows).await?;
        unit.outbox().finish(queued.id, now).await?;
        return Ok(None);
    };
    let case = match queued.case {
        Some(case) => unit.cases().get(case).await?,
        None => None,
    };
    let (Some(case), Some(person)) = (case, person_of(unit, officer).await?) else {
        unit.outbox().finish(queued.id, now).await?;
        return Ok(None);
    };
    let arguments = Arguments::new()
        .with("reference", case.reference)
        .with("notice", alarm.notice)
        .with("recipient", Value::label(Label::Role, alarm.recipient.as_str()));
    let purpose = accounts::Purpose::NoticeCode;
    let check_code = accounts::Code::derived(&app.secret, purpose, case.id.as_uuid().as_bytes());
    Ok(Some(Outgoing {
        id: queued.id,
        attempt: queued.attempts,
        kind: KIND.to_owned(),
        to: person.email,
        name: Some(person.name),
        language: person.language,
        arguments,
        due: None,
        limits: Vec::new(),
        link: Some(format!("{}/dead-notices", app.settings.public_url)),
        case: Some(CaseLine { reference: case.reference, check_code }),
        why: Why::Staff,
    }))
}
