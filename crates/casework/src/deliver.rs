//! What the delivery of notices tells a case: that the merchant was reached, or that a notice came back.

use domain::{AddressId, CaseId, NoticeId, OrganizationId};
use store::{StoreError, Unit};
use thiserror::Error;
use workflow::payload::{FailService, Serve, ServiceProof};
use workflow::{Command, Notice, NoticeKind, Recipient, Refusal, Side};

use crate::system::{self, SystemError};
use crate::{App, register};

/// Why a case could not be told.
#[derive(Debug, Error)]
pub enum DeliverError {
    /// There is no such notice, or no such case.
    #[error("there is no such notice")]
    Unknown,
    /// The database failed.
    #[error("the case could not be told")]
    Store(#[from] StoreError),
}

impl From<SystemError> for DeliverError {
    fn from(error: SystemError) -> Self {
        match error {
            SystemError::Store(error) => Self::Store(error),
            // `told` keeps refusals from here.
            SystemError::Unknown | SystemError::Refused(_) => Self::Unknown,
        }
    }
}

/// Our relay took the invitation: unless it comes back, it counts as received after the days of the procedure.
///
/// # Errors
/// See [`DeliverError`].
pub async fn relayed(app: &App, notice: NoticeId) -> Result<(), DeliverError> {
    served(app, notice, ServiceProof::Relay).await
}

/// Something proves that the merchant received a notice: its own mail server took it.
///
/// # Errors
/// See [`DeliverError`].
pub async fn served(app: &App, notice: NoticeId, proof: ServiceProof) -> Result<(), DeliverError> {
    let Some(told) = merchant_notice(app, notice).await? else { return Ok(()) };
    if !proves_service(told.notice.kind) {
        return Ok(());
    }
    let serve = Command::Serve(Serve { proof, address: told.address });
    tell(app, told.case, &serve, told.verified).await
}

/// The webhook of an organisation took a notice. That proves that the merchant received it if an officer linked the
/// organisation to the merchant's entry in the register; nobody knows who stands behind any other.
///
/// # Errors
/// See [`DeliverError`].
pub async fn taken_by_webhook(app: &App, notice: NoticeId, organization: OrganizationId) -> Result<(), DeliverError> {
    let Some(told) = merchant_notice(app, notice).await? else { return Ok(()) };
    if !proves_service(told.notice.kind) || !is_merchant(app, told.case, organization).await? {
        return Ok(());
    }
    let serve = Command::Serve(Serve { proof: ServiceProof::Webhook, address: None });
    tell(app, told.case, &serve, true).await
}

/// A notice could not be delivered by any try, or came back. If it was to the merchant, the case has to know.
///
/// # Errors
/// See [`DeliverError`].
pub async fn died(app: &App, notice: NoticeId) -> Result<(), DeliverError> {
    let Some(told) = merchant_notice(app, notice).await? else { return Ok(()) };
    let fail = Command::FailService(FailService { address: told.address });
    tell(app, told.case, &fail, told.verified).await
}

/// A notice that had been taken came back (RFC 3464), as its return path or an officer says. The diagnostic is kept with
/// the delivery, not with the case.
///
/// # Errors
/// See [`DeliverError`].
pub async fn bounced(app: &App, notice: NoticeId, diagnostic: &str) -> Result<(), DeliverError> {
    tracing::info!(notice.id = ?notice, diagnostic_length = diagnostic.len(), "a notice came back");
    died(app, notice).await
}

const fn proves_service(kind: NoticeKind) -> bool {
    matches!(kind, NoticeKind::Invitation | NoticeKind::ResponseDue)
}

/// Whether an officer linked the organisation to the entry that the case is about, as the register stands now.
async fn is_merchant(app: &App, case: CaseId, organization: OrganizationId) -> Result<bool, DeliverError> {
    app.store
        .read(async |unit: Unit| {
            let Some(organization) = unit.organizations().get(organization).await? else { return Ok(false) };
            let entry = unit.cases().summary(case).await?.and_then(|summary| summary.merchant);
            Ok(entry.is_some() && organization.merchant == entry)
        })
        .await
}

struct Told {
    case: CaseId,
    notice: Notice,
    address: Option<AddressId>,
    verified: bool,
}

/// The notice, if it tells the merchant of a case.
async fn merchant_notice(app: &App, id: NoticeId) -> Result<Option<Told>, DeliverError> {
    app.store
        .read(async |unit: Unit| {
            let row = unit.outbox().get(id).await?.ok_or(DeliverError::Unknown)?;
            let Some(case) = row.case else { return Ok(None) };
            let notice: Notice = row.read()?;
            if notice.to != Recipient::Side(Side::Merchant) {
                return Ok(None);
            }
            let parties = unit.parties().of(case).await?;
            let merchant = parties.iter().find(|party| party.side == Side::Merchant && party.represents.is_none());
            let address = notice.address.or(merchant.and_then(|party| party.address));
            let verified = match address {
                Some(address) => register::is_verified(&unit, address).await?,
                None => merchant.is_some_and(|party| party.address_verified),
            };
            Ok(Some(Told { case, notice, address, verified }))
        })
        .await
}

/// Gives the command. A case that is past the stage where it matters is told nothing, and that is no failure.
async fn tell(app: &App, case: CaseId, command: &Command, verified: bool) -> Result<(), DeliverError> {
    match system::command(app, case, command, verified).await {
        Err(SystemError::Refused(Refusal::NotInThisStage { .. } | Refusal::NotNow { .. })) => Ok(()),
        Err(SystemError::Refused(refusal)) => {
            tracing::warn!(case.id = ?case, refusal = %refusal, "a case refused to be told of a delivery");
            Ok(())
        }
        result => Ok(result.map(drop)?),
    }
}
