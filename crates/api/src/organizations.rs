//! Organisations: the teams of merchants, their API keys and webhooks.

use accounts::{NewKey, NewWebhook, Team};
use axum::extract::State;
use axum::http::StatusCode;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use casework::{App, Sent};
use domain::{AccountId, ApiKeyId, Line, MailAddress, OrganizationId, WebhookId};
use http::extract::Fingerprint;
use http::{Caller, IdempotencyKey, Path, Problem, RequestLanguage};
use serde::{Deserialize, Serialize};
use store::Standing;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::Answer;
use crate::problems::{ReadProblems, WriteProblems};

/// A new organisation.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewOrganization {
    /// Its name, as colleagues see it. Linking it to a merchant of the register is an officer's act.
    #[schema(value_type = String, max_length = 200)]
    name: Line<200>,
}

/// An organisation with its team.
#[derive(Serialize, ToSchema)]
struct Organization {
    /// Its id.
    id: String,
    /// Its name.
    name: String,
    /// The merchant of the register that it is linked to.
    #[serde(skip_serializing_if = "Option::is_none")]
    merchant: Option<String>,
    /// What the caller may do there: `owner` or `member`.
    standing: String,
    /// Its members.
    members: Vec<Member>,
}

/// A member of an organisation.
#[derive(Serialize, ToSchema)]
struct Member {
    /// The account.
    account: String,
    /// Name.
    name: String,
    /// Mail address.
    email: String,
    /// `owner` or `member`.
    standing: String,
}

impl Organization {
    fn of(team: Team) -> Self {
        Self {
            id: team.organization.id.to_string(),
            name: team.organization.name,
            merchant: team.organization.merchant.map(|merchant| merchant.to_string()),
            standing: team.standing.as_str().to_owned(),
            members: team
                .members
                .into_iter()
                .map(|member| Member {
                    account: member.account.id.to_string(),
                    name: member.account.name.into_exposed(),
                    email: member.account.email.into_exposed(),
                    standing: member.membership.standing.as_str().to_owned(),
                })
                .collect(),
        }
    }
}

/// Founds an organisation; whoever does is its owner.
#[utoipa::path(
    post,
    path = "/organizations",
    tag = "merchants",
    security(("bearer" = [])),
    params(("Idempotency-Key" = Option<String>, Header, description = "Makes a repeated request have its effect once")),
    request_body = NewOrganization,
    responses((status = 201, description = "The organisation", body = Organization), WriteProblems)
)]
async fn create(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
    key: Option<IdempotencyKey>,
    Fingerprint { body, fingerprint }: Fingerprint<NewOrganization>,
) -> Result<Answer<Organization>, Problem> {
    let language = language.or(caller.language());
    let sent = Sent::of(key.map(|key| key.0), fingerprint).submission_or_fresh(&app, &caller, "organizations");
    let id = app.accounts().create_organization(&caller, &sent, body.name, language).await?;
    // Whoever founded it is a member from now on, which the caller of this request is not told yet.
    let team = app.accounts().team(&caller, id).await?;
    Ok(Answer::created(language, &format!("/api/v1/organizations/{id}"), Organization::of(team)))
}

/// An organisation and its team.
#[utoipa::path(
    get,
    path = "/organizations/{id}",
    tag = "merchants",
    security(("bearer" = [])),
    params(("id" = String, Path, description = "Id of the organisation")),
    responses((status = 200, description = "The organisation", body = Organization), ReadProblems)
)]
async fn organization(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
    Path(id): Path<OrganizationId>,
) -> Result<Answer<Organization>, Problem> {
    let team = app.accounts().team(&caller, id).await?;
    Ok(Answer::ok(language.or(caller.language()), Organization::of(team)))
}

/// A new member.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewMember {
    /// The address that is invited.
    #[schema(value_type = String)]
    email: MailAddress,
    /// What the member may do: an owner also changes the team, keys and webhooks.
    #[serde(default)]
    standing: TeamStanding,
}

/// What a member may do.
#[derive(Clone, Copy, Default, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
enum TeamStanding {
    /// Everything.
    Owner,
    /// Answers cases.
    #[default]
    Member,
}

impl From<TeamStanding> for Standing {
    fn from(standing: TeamStanding) -> Self {
        match standing {
            TeamStanding::Owner => Self::Owner,
            TeamStanding::Member => Self::Member,
        }
    }
}

/// An invitation into a team.
#[derive(Serialize, ToSchema)]
struct MembershipInvitation {
    /// Its id.
    id: String,
}

/// Invites somebody into the team. They join by signing in with that address.
#[utoipa::path(
    post,
    path = "/organizations/{id}/members",
    tag = "merchants",
    security(("bearer" = [])),
    params(
        ("id" = String, Path, description = "Id of the organisation"),
        ("Idempotency-Key" = Option<String>, Header, description = "Makes a repeated request have its effect once"),
    ),
    request_body = NewMember,
    responses((status = 201, description = "The invitation is on its way", body = MembershipInvitation), WriteProblems)
)]
async fn invite_member(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
    Path(id): Path<OrganizationId>,
    key: Option<IdempotencyKey>,
    Fingerprint { body, fingerprint }: Fingerprint<NewMember>,
) -> Result<Answer<MembershipInvitation>, Problem> {
    let sent = Sent::of(key.map(|key| key.0), fingerprint).submission_or_fresh(&app, &caller, "members");
    let invitation = app.accounts().invite_member(&caller, &sent, id, body.email, body.standing.into()).await?;
    let location = format!("/api/v1/organizations/{id}");
    let body = MembershipInvitation { id: invitation.to_string() };
    Ok(Answer::created(language.or(caller.language()), &location, body))
}

/// Takes somebody out of the team.
#[utoipa::path(
    delete,
    path = "/organizations/{id}/members/{account}",
    tag = "merchants",
    security(("bearer" = [])),
    params(
        ("id" = String, Path, description = "Id of the organisation"),
        ("account" = String, Path, description = "Id of the member's account"),
    ),
    responses((status = 204, description = "No longer a member"), ReadProblems)
)]
async fn remove_member(
    State(app): State<App>,
    Caller(caller): Caller,
    Path((id, account)): Path<(OrganizationId, AccountId)>,
) -> Result<StatusCode, Problem> {
    app.accounts().remove_member(&caller, id, account).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// A new API key.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewApiKey {
    /// What the key is for.
    #[schema(value_type = String, max_length = 200)]
    name: Line<200>,
}

/// An API key.
#[derive(Serialize, ToSchema)]
struct ApiKey {
    /// Its id.
    id: String,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    /// The key itself. Shown once, never again, and not for a repeated request.
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<String>,
    /// When it was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    created_at: Option<String>,
    /// When it was last used.
    #[serde(skip_serializing_if = "Option::is_none")]
    last_used_at: Option<String>,
    /// When it was revoked.
    #[serde(skip_serializing_if = "Option::is_none")]
    revoked_at: Option<String>,
}

/// Makes an API key. It is shown in this answer and never again.
#[utoipa::path(
    post,
    path = "/organizations/{id}/api-keys",
    tag = "merchants",
    security(("bearer" = [])),
    params(
        ("id" = String, Path, description = "Id of the organisation"),
        ("Idempotency-Key" = Option<String>, Header, description = "Makes a repeated request have its effect once"),
    ),
    request_body = NewApiKey,
    responses((status = 201, description = "The key", body = ApiKey), WriteProblems)
)]
async fn create_api_key(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
    Path(id): Path<OrganizationId>,
    key: Option<IdempotencyKey>,
    Fingerprint { body, fingerprint }: Fingerprint<NewApiKey>,
) -> Result<Answer<ApiKey>, Problem> {
    let sent = Sent::of(key.map(|key| key.0), fingerprint).submission_or_fresh(&app, &caller, "api-keys");
    let NewKey { id: made, token } = app.accounts().create_api_key(&caller, &sent, id, body.name.clone()).await?;
    let body = ApiKey {
        id: made.to_string(),
        name: Some(body.name.into_string()),
        token: token.map(|token| token.reveal()),
        created_at: None,
        last_used_at: None,
        revoked_at: None,
    };
    Ok(Answer::created(language.or(caller.language()), &format!("/api/v1/organizations/{id}/api-keys"), body))
}

/// The API keys of an organisation, without the keys themselves.
#[utoipa::path(
    get,
    path = "/organizations/{id}/api-keys",
    tag = "merchants",
    security(("bearer" = [])),
    params(("id" = String, Path, description = "Id of the organisation")),
    responses((status = 200, description = "The keys", body = Vec<ApiKey>), ReadProblems)
)]
async fn api_keys(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
    Path(id): Path<OrganizationId>,
) -> Result<Answer<Vec<ApiKey>>, Problem> {
    let keys = app.accounts().api_keys(&caller, id).await?;
    let keys = keys.into_iter().map(|key| ApiKey {
        id: key.id.to_string(),
        name: Some(key.name),
        token: None,
        created_at: Some(key.created_at.to_string()),
        last_used_at: key.last_used_at.map(|at| at.to_string()),
        revoked_at: key.revoked_at.map(|at| at.to_string()),
    });
    Ok(Answer::ok(language.or(caller.language()), keys.collect()))
}

/// Revokes an API key at once.
#[utoipa::path(
    delete,
    path = "/organizations/{id}/api-keys/{key}",
    tag = "merchants",
    security(("bearer" = [])),
    params(
        ("id" = String, Path, description = "Id of the organisation"),
        ("key" = String, Path, description = "Id of the key"),
    ),
    responses((status = 204, description = "Revoked"), ReadProblems)
)]
async fn revoke_api_key(
    State(app): State<App>,
    Caller(caller): Caller,
    Path((id, key)): Path<(OrganizationId, ApiKeyId)>,
) -> Result<StatusCode, Problem> {
    app.accounts().revoke_api_key(&caller, id, key).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// A new endpoint of an organisation's systems.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewEndpoint {
    /// Where to call: an https address of a public host.
    #[schema(value_type = String, max_length = 2000, example = "https://shop.example/concord")]
    url: Line<2000>,
}

/// An endpoint of an organisation's systems.
#[derive(Serialize, ToSchema)]
struct Endpoint {
    /// Its id.
    id: String,
    /// Where it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    /// What its calls are signed with, as Standard Webhooks write it. Shown once, and not for a repeated request.
    #[serde(skip_serializing_if = "Option::is_none")]
    secret: Option<String>,
    /// When it was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    created_at: Option<String>,
    /// Since when it is not called any more.
    #[serde(skip_serializing_if = "Option::is_none")]
    disabled_at: Option<String>,
}

/// Registers an endpoint to be called. Its secret is shown in this answer and never again.
#[utoipa::path(
    post,
    path = "/organizations/{id}/webhooks",
    tag = "merchants",
    security(("bearer" = [])),
    params(
        ("id" = String, Path, description = "Id of the organisation"),
        ("Idempotency-Key" = Option<String>, Header, description = "Makes a repeated request have its effect once"),
    ),
    request_body = NewEndpoint,
    responses((status = 201, description = "The endpoint", body = Endpoint), WriteProblems)
)]
async fn create_webhook(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
    Path(id): Path<OrganizationId>,
    key: Option<IdempotencyKey>,
    Fingerprint { body, fingerprint }: Fingerprint<NewEndpoint>,
) -> Result<Answer<Endpoint>, Problem> {
    let sent = Sent::of(key.map(|key| key.0), fingerprint).submission_or_fresh(&app, &caller, "webhooks");
    let url = body.url.into_string();
    let NewWebhook { id: made, secret } = app.accounts().create_webhook(&caller, &sent, id, url.clone()).await?;
    let body = Endpoint {
        id: made.to_string(),
        url: Some(url),
        secret: secret.map(|secret| format!("whsec_{}", STANDARD.encode(secret))),
        created_at: None,
        disabled_at: None,
    };
    Ok(Answer::created(language.or(caller.language()), &format!("/api/v1/organizations/{id}/webhooks"), body))
}

/// The endpoints of an organisation.
#[utoipa::path(
    get,
    path = "/organizations/{id}/webhooks",
    tag = "merchants",
    security(("bearer" = [])),
    params(("id" = String, Path, description = "Id of the organisation")),
    responses((status = 200, description = "The endpoints", body = Vec<Endpoint>), ReadProblems)
)]
async fn webhooks(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
    Path(id): Path<OrganizationId>,
) -> Result<Answer<Vec<Endpoint>>, Problem> {
    let hooks = app.accounts().webhooks(&caller, id).await?;
    let hooks = hooks.into_iter().map(|hook| Endpoint {
        id: hook.id.to_string(),
        url: Some(hook.url.into_exposed()),
        secret: None,
        created_at: Some(hook.created_at.to_string()),
        disabled_at: hook.disabled_at.map(|at| at.to_string()),
    });
    Ok(Answer::ok(language.or(caller.language()), hooks.collect()))
}

/// Stops calling an endpoint.
#[utoipa::path(
    delete,
    path = "/organizations/{id}/webhooks/{webhook}",
    tag = "merchants",
    security(("bearer" = [])),
    params(
        ("id" = String, Path, description = "Id of the organisation"),
        ("webhook" = String, Path, description = "Id of the endpoint"),
    ),
    responses((status = 204, description = "No longer called"), ReadProblems)
)]
async fn disable_webhook(
    State(app): State<App>,
    Caller(caller): Caller,
    Path((id, webhook)): Path<(OrganizationId, WebhookId)>,
) -> Result<StatusCode, Problem> {
    app.accounts().disable_webhook(&caller, id, webhook).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The operations of this file.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(create))
        .routes(routes!(organization))
        .routes(routes!(invite_member))
        .routes(routes!(remove_member))
        .routes(routes!(create_api_key, api_keys))
        .routes(routes!(revoke_api_key))
        .routes(routes!(create_webhook, webhooks))
        .routes(routes!(disable_webhook))
}
