//! Signing in with a mailed code, signing out, and who one is.

use accounts::{Client, Profile, ProfileChange};
use axum::extract::State;
use axum::http::StatusCode;
use casework::App;
use domain::{Country, Language, Line, MailAddress};
use http::{Caller, ClientAddress, Json, Kind, Problem, RequestLanguage};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::Answer;
use crate::problems::{EraseProblems, PublicBodyProblems, ReadProblems, WriteProblems};

/// Where to send a code.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct CodeRequest {
    /// The address.
    #[schema(value_type = String, example = "aigul@example.kz")]
    email: MailAddress,
    /// The language of the mail (BCP 47); that of the request if left out.
    #[schema(value_type = Option<String>, example = "kk")]
    language: Option<Language>,
}

/// Sends a code to sign in with. The answer is the same whether the address has an account or not.
#[utoipa::path(
    post,
    path = "/sign-in-codes",
    tag = "sign-in",
    request_body = CodeRequest,
    responses((status = 202, description = "A code is on its way; it works once, for ten minutes"), PublicBodyProblems)
)]
async fn request_code(
    State(app): State<App>,
    address: ClientAddress,
    language: RequestLanguage,
    Json(request): Json<CodeRequest>,
) -> Result<StatusCode, Problem> {
    let client = Client::new(address.network());
    let language = request.language.unwrap_or(language.get());
    app.accounts().request_code(&client, &request.email, language).await?;
    Ok(StatusCode::ACCEPTED)
}

/// What proves who one is.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct SignIn {
    /// The address that the code was sent to.
    #[schema(value_type = String)]
    email: MailAddress,
    /// The code from the mail.
    #[schema(example = "1234 5678")]
    code: String,
    /// The second factor: six digits of an authenticator app. Needed by mediators, officers, regulators, administrators.
    totp: Option<String>,
}

/// A session.
#[derive(Serialize, ToSchema)]
pub(crate) struct Session {
    /// The bearer token. It is shown once.
    token: String,
    /// When the session ends at the latest.
    expires_at: String,
    /// Whose it is; absent for somebody who opened an invitation.
    #[serde(skip_serializing_if = "Option::is_none")]
    account: Option<Account>,
}

impl Session {
    pub(crate) fn of(opened: &accounts::Opened, profile: Option<Profile>) -> Self {
        Self {
            token: opened.token.reveal(),
            expires_at: opened.expires_at.to_string(),
            account: profile.map(Account::of),
        }
    }
}

/// An account.
#[derive(Serialize, ToSchema)]
pub(crate) struct Account {
    /// Its id.
    id: String,
    /// Its address.
    email: String,
    /// Its name; empty until one is given.
    name: String,
    /// Its role.
    role: String,
    /// The language of its notices.
    language: String,
    /// Its state.
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<String>,
    /// The organisations it is a member of.
    organizations: Vec<Membership>,
}

/// A membership of an organisation.
#[derive(Serialize, ToSchema)]
struct Membership {
    /// The organisation.
    id: String,
    /// Its name.
    name: String,
    /// `owner` or `member`.
    standing: String,
}

impl Account {
    fn of(profile: Profile) -> Self {
        let account = profile.account;
        Self {
            id: account.id.to_string(),
            email: account.email.into_exposed(),
            name: account.name.into_exposed(),
            role: account.role.to_string(),
            language: account.language.tag().to_owned(),
            country: account.country.map(|country| country.to_string()),
            organizations: profile
                .organizations
                .into_iter()
                .map(|one| Membership {
                    id: one.id.to_string(),
                    name: one.name,
                    standing: one.standing.as_str().to_owned(),
                })
                .collect(),
        }
    }
}

/// Signs in with a code, and a second factor for staff.
#[utoipa::path(
    post,
    path = "/sessions",
    tag = "sign-in",
    request_body = SignIn,
    responses((status = 201, description = "Signed in", body = Session), PublicBodyProblems)
)]
async fn sign_in(
    State(app): State<App>,
    address: ClientAddress,
    language: RequestLanguage,
    Json(request): Json<SignIn>,
) -> Result<Answer<Session>, Problem> {
    let client = Client::new(address.network());
    let opened = app.accounts().sign_in(&client, &request.email, &request.code, request.totp.as_deref()).await?;
    let principal = app.accounts().authenticate(&opened.token.reveal()).await?;
    let profile = app.accounts().profile(&principal).await?;
    Ok(Answer::created(language.get(), "/api/v1/sessions/current", Session::of(&opened, profile)))
}

/// Ends the session.
#[utoipa::path(
    delete,
    path = "/sessions/current",
    tag = "sign-in",
    security(("bearer" = [])),
    responses((status = 204, description = "Signed out"), ReadProblems)
)]
async fn sign_out(State(app): State<App>, Caller(caller): Caller) -> Result<StatusCode, Problem> {
    app.accounts().sign_out(&caller).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Who one is.
#[utoipa::path(
    get,
    path = "/me",
    tag = "sign-in",
    security(("bearer" = [])),
    responses((status = 200, description = "The caller's account", body = Account), ReadProblems)
)]
async fn me(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
) -> Result<Answer<Account>, Problem> {
    let profile = app.accounts().profile(&caller).await?.ok_or(Kind::NotSignedIn)?;
    Ok(Answer::ok(language.or(caller.language()), Account::of(profile)))
}

/// A change of one's own account; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct AccountChange {
    /// The name.
    #[schema(value_type = Option<String>, max_length = 200)]
    name: Option<Line<200>>,
    /// The language of notices (BCP 47).
    #[schema(value_type = Option<String>)]
    language: Option<Language>,
    /// The state (ISO 3166).
    #[schema(value_type = Option<String>)]
    country: Option<Country>,
}

/// Changes one's own account.
#[utoipa::path(
    patch,
    path = "/me",
    tag = "sign-in",
    security(("bearer" = [])),
    request_body = AccountChange,
    responses((status = 200, description = "The account as it is now", body = Account), WriteProblems)
)]
async fn change_me(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
    Json(change): Json<AccountChange>,
) -> Result<Answer<Account>, Problem> {
    let AccountChange { name, language: own, country } = change;
    let change = ProfileChange { name, language: own, country };
    if !app.accounts().change_profile(&caller, change).await? {
        return Err(Kind::NotSignedIn.into());
    }
    let profile = app.accounts().profile(&caller).await?.ok_or(Kind::NotSignedIn)?;
    Ok(Answer::ok(language.or(own), Account::of(profile)))
}

/// Erases one's own account, at once and for good, with its address, sessions and drafts. Closed cases are kept until their
/// own erasure. Refused while a case is open, and for members of organisations.
#[utoipa::path(
    delete,
    path = "/me",
    tag = "sign-in",
    security(("bearer" = [])),
    responses((status = 204, description = "The account is erased"), EraseProblems)
)]
async fn erase_me(State(app): State<App>, Caller(caller): Caller) -> Result<StatusCode, Problem> {
    casework::erase_account(&app, &caller).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The operations of this file.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(request_code))
        .routes(routes!(sign_in))
        .routes(routes!(sign_out))
        .routes(routes!(me, change_me, erase_me))
}
