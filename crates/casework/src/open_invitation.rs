//! The invitation of a merchant: opened by POST, which proves that it was received, and by a code, which shows the case.

use accounts::{Client, Invited, Opened, Purpose, RequestCodeError, SignInError, read_link_token};
use domain::{InvitationId, Language, ProblemType, ReferenceNumber};
use store::{Invitation, StoreError, Unit};
use thiserror::Error;
use workflow::payload::{Serve, ServiceProof};
use workflow::{Case, Command};

use crate::system::{self, SystemError};
use crate::{App, register};

/// Why an invitation does not open.
#[derive(Debug, Error)]
pub enum InvitationError {
    /// This server made no such link, or the case has been erased.
    #[error("there is no such invitation")]
    Unknown,
    /// Another invitation took its place.
    #[error("the invitation has ended")]
    Ended,
    /// Too many codes were asked for.
    #[error("too many codes were asked for")]
    Code(#[source] RequestCodeError),
    /// The code is not valid.
    #[error("nobody was let in")]
    SignIn(#[source] SignInError),
    /// The database failed.
    #[error("the invitation could not be opened")]
    Store(#[from] StoreError),
}

/// What an invitation shows to whoever holds the link: that there is a case, never what is in it.
#[derive(Clone, Debug)]
pub struct InvitationView {
    /// The number of the case.
    pub reference: ReferenceNumber,
    /// What the complaint is about.
    pub problem: ProblemType,
    /// In which language the merchant is written to.
    pub language: Language,
    /// The address that the code goes to, all but hidden: `s•••@example.org`.
    pub code_goes_to: String,
}

/// Opens the link. The first time it proves that the merchant received the notice, if the address is known to be the
/// merchant's; through any other address only an answer proves it.
///
/// # Errors
/// See [`InvitationError`].
pub async fn open_invitation(app: &App, token: &str) -> Result<InvitationView, InvitationError> {
    let id = read(app, token)?;
    app.store.write(async |unit: Unit| open_in(app, &unit, id).await).await
}

async fn open_in(app: &App, unit: &Unit, id: InvitationId) -> Result<InvitationView, InvitationError> {
    let (invitation, case, email) = find(unit, id).await?;
    if unit.invitations().opened(id, app.now()).await? {
        let verified = register::is_verified(unit, invitation.address).await?;
        let proof = ServiceProof::InvitationOpened;
        let serve = Command::Serve(Serve { proof, address: Some(invitation.address) });
        match system::command_in(app, unit, case.id, &serve, verified).await {
            // Past the stage in which it matters, opening the link proves nothing new.
            Ok(_) | Err(SystemError::Refused(_)) => {}
            Err(SystemError::Unknown) => return Err(InvitationError::Unknown),
            Err(SystemError::Store(error)) => return Err(error.into()),
        }
    }
    Ok(InvitationView {
        reference: case.reference,
        problem: case.claim.problem,
        language: case.merchant.language,
        code_goes_to: hidden(&email),
    })
}

/// Sends a code to the address that was invited.
///
/// # Errors
/// See [`InvitationError`].
pub async fn send_invitation_code(app: &App, client: &Client, token: &str) -> Result<(), InvitationError> {
    let invited = invited(app, token).await?;
    app.accounts().request_invitation_code(client, &invited).await.map_err(InvitationError::Code)
}

/// Lets in whoever typed the code: to this one case, on the merchant's side.
///
/// # Errors
/// See [`InvitationError`].
pub async fn start_invitee_session(
    app: &App,
    client: &Client,
    token: &str,
    code: &str,
) -> Result<Opened, InvitationError> {
    let invited = invited(app, token).await?;
    app.accounts().open_invitee_session(client, &invited, code).await.map_err(InvitationError::SignIn)
}

fn read(app: &App, token: &str) -> Result<InvitationId, InvitationError> {
    read_link_token(&app.secret, Purpose::InvitationLink, token).ok_or(InvitationError::Unknown)
}

async fn invited(app: &App, token: &str) -> Result<Invited, InvitationError> {
    let id = read(app, token)?;
    app.store
        .read(async |unit: Unit| {
            let (invitation, case, email) = find(&unit, id).await?;
            let language = case.merchant.language;
            Ok(Invited { invitation: id, case: case.id, party: invitation.party, email, language })
        })
        .await
}

async fn find(unit: &Unit, id: InvitationId) -> Result<(Invitation, Case, String), InvitationError> {
    let invitation = unit.invitations().get(id).await?.ok_or(InvitationError::Unknown)?;
    if invitation.ended_at.is_some() {
        return Err(InvitationError::Ended);
    }
    let case = unit.cases().get(invitation.case).await?.ok_or(InvitationError::Unknown)?;
    let email = register::email_of(unit, invitation.address).await?.ok_or(InvitationError::Unknown)?;
    Ok((invitation, case, email))
}

/// The first letter and the domain of an address: enough to recognise one's own.
fn hidden(email: &str) -> String {
    match email.rsplit_once('@') {
        Some((local, domain)) => format!("{}•••@{domain}", local.chars().next().unwrap_or('•')),
        None => "•••".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_address_is_shown_so_that_its_owner_alone_recognises_it() {
        assert_eq!(super::hidden("support@example.org"), "s•••@example.org");
        assert_eq!(super::hidden("поддержка@пример.рф"), "п•••@пример.рф");
        assert_eq!(super::hidden("nonsense"), "•••");
    }
}
