//! The register of merchants.

use axum::extract::{OriginalUri, State};
use casework::{App, MerchantView, RegisterChange};
use domain::{AddressId, CaseId, Country, Line, MerchantId, OrganizationId};
use http::{Caller, IfMatch, Json, Path, Problem, Query, RequestLanguage};
use serde::{Deserialize, Serialize};
use store::MerchantState;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::Answer;
use crate::paging::{cursor, page_size};
use crate::problems::{CommandProblems, ReadProblems};
use crate::schema::Page;

/// An entry of the register in short.
#[derive(Serialize, ToSchema)]
struct Merchant {
    /// Its id.
    id: String,
    /// The name, as the law knows it or as a consumer typed it.
    legal_name: String,
    /// The state.
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<String>,
    /// The number in the register of companies.
    #[serde(skip_serializing_if = "Option::is_none")]
    registration_number: Option<String>,
    /// `unconfirmed`, `confirmed` or `merged`.
    state: &'static str,
    /// The entry it was merged into.
    #[serde(skip_serializing_if = "Option::is_none")]
    merged_into: Option<String>,
    /// Version, for `If-Match`.
    version: u64,
}

/// An entry with all that hangs on it.
#[derive(Serialize, ToSchema)]
struct MerchantDetails {
    /// The entry in short.
    #[serde(flatten)]
    merchant: Merchant,
    /// Other names.
    aliases: Vec<String>,
    /// Web domains.
    domains: Vec<Domain>,
    /// Addresses.
    addresses: Vec<Address>,
    /// The organisations that are linked to it.
    organizations: Vec<LinkedOrganization>,
    /// What was done to it, from the beginning.
    history: Vec<HistoryLine>,
}

/// A web domain of a merchant.
#[derive(Serialize, ToSchema)]
struct Domain {
    /// The domain.
    domain: String,
    /// When an officer confirmed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    confirmed_at: Option<String>,
}

/// An address of a merchant.
#[derive(Serialize, ToSchema)]
struct Address {
    /// Its id.
    id: String,
    /// `email`, `website` or `postal`.
    kind: String,
    /// The address.
    value: String,
    /// When it was verified; service through an address that was not is proved by an answer alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    verified_at: Option<String>,
}

/// An organisation linked to a merchant.
#[derive(Serialize, ToSchema)]
struct LinkedOrganization {
    /// Its id.
    id: String,
    /// Its name.
    name: String,
}

/// Something that was done to an entry.
#[derive(Serialize, ToSchema)]
struct HistoryLine {
    /// When.
    at: String,
    /// The officer; absent where a complaint did it.
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<String>,
    /// What.
    change: String,
    /// Ids and codes that belong to it.
    detail: serde_json::Value,
}

impl Merchant {
    fn of(merchant: store::Merchant) -> Self {
        let (state, merged_into) = match merchant.state {
            MerchantState::Unconfirmed => ("unconfirmed", None),
            MerchantState::Confirmed { .. } => ("confirmed", None),
            MerchantState::Merged { into } => ("merged", Some(into.to_string())),
        };
        Self {
            id: merchant.id.to_string(),
            legal_name: merchant.legal_name,
            country: merchant.country.map(|country| country.to_string()),
            registration_number: merchant.registration_number,
            state,
            merged_into,
            version: merchant.version,
        }
    }
}

impl MerchantDetails {
    fn of(view: MerchantView) -> Self {
        Self {
            merchant: Merchant::of(view.merchant),
            aliases: view.aliases,
            domains: view
                .domains
                .into_iter()
                .map(|one| Domain { domain: one.domain, confirmed_at: one.confirmed_at.map(|at| at.to_string()) })
                .collect(),
            addresses: view
                .addresses
                .into_iter()
                .map(|one| Address {
                    id: one.id.to_string(),
                    kind: one.kind.to_string(),
                    verified_at: one.verified.as_ref().map(|verified| verified.at.to_string()),
                    value: one.value.into_exposed(),
                })
                .collect(),
            organizations: view
                .organizations
                .into_iter()
                .map(|(id, name)| LinkedOrganization { id: id.to_string(), name })
                .collect(),
            history: view
                .history
                .into_iter()
                .map(|line| HistoryLine {
                    at: line.at.to_string(),
                    by: line.by.map(|by| by.to_string()),
                    change: line.change,
                    detail: line.detail,
                })
                .collect(),
        }
    }
}

/// Which entries.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default, deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct RegisterQuery {
    /// Only entries with this in a name or as a domain.
    q: Option<String>,
    /// Only entries of this state.
    #[param(value_type = Option<String>)]
    country: Option<Country>,
    /// Only entries that nobody has confirmed yet.
    unconfirmed: bool,
    /// Where the page begins: `next` of the one before.
    cursor: Option<String>,
    /// How many items: 1 to 100, 20 if left out.
    limit: Option<u16>,
}

/// The register, the latest entries first.
#[utoipa::path(
    get,
    path = "/merchants",
    operation_id = "list_merchants",
    tag = "office",
    security(("bearer" = [])),
    params(RegisterQuery),
    responses((status = 200, description = "One page of entries", body = Page<Merchant>), ReadProblems)
)]
async fn list(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
    OriginalUri(uri): OriginalUri,
    Query(query): Query<RegisterQuery>,
) -> Result<Answer<Page<Merchant>>, Problem> {
    let after = cursor(query.cursor.as_deref())?;
    let limit = page_size(query.limit);
    let page = casework::merchants(&app, &caller, query.q, query.country, query.unconfirmed, after, limit).await?;
    Ok(Answer::page(language.or(caller.language()), &uri, Page::of(page, Merchant::of)))
}

/// One entry.
#[utoipa::path(
    get,
    path = "/merchants/{id}",
    tag = "office",
    security(("bearer" = [])),
    params(("id" = String, Path, description = "Id of the entry")),
    responses((status = 200, description = "The entry", body = MerchantDetails), ReadProblems)
)]
async fn merchant(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
    Path(id): Path<MerchantId>,
) -> Result<Answer<MerchantDetails>, Problem> {
    let view = casework::merchant(&app, &caller, id).await?;
    let version = view.merchant.version;
    Ok(Answer::ok(language.or(caller.language()), MerchantDetails::of(view)).with_version(version))
}

/// What an officer changes.
#[derive(Deserialize, ToSchema)]
#[serde(tag = "change", rename_all = "kebab-case", deny_unknown_fields)]
enum Change {
    /// The entry is a real merchant.
    Confirm,
    /// Its name, state or number was wrong; what is left out stays.
    Correct {
        /// The legal name.
        #[schema(value_type = Option<String>)]
        legal_name: Option<Line<500>>,
        /// The state.
        #[schema(value_type = Option<String>)]
        country: Option<Country>,
        /// The number in the register of companies.
        #[schema(value_type = Option<String>)]
        registration_number: Option<Line<100>>,
    },
    /// The merchant runs this web domain: every address there counts as verified from now on.
    ConfirmDomain {
        /// The domain.
        #[schema(value_type = String, example = "shop.example")]
        domain: Line<253>,
    },
    /// The merchant is reached at this address.
    ConfirmAddress {
        /// The address.
        #[schema(value_type = String)]
        address: AddressId,
    },
    /// This organisation is the merchant's.
    Link {
        /// The organisation.
        #[schema(value_type = String)]
        organization: OrganizationId,
    },
    /// The entry is the same merchant as another: all that hangs on it goes there.
    Merge {
        /// The other entry.
        #[schema(value_type = String)]
        into: MerchantId,
    },
    /// These addresses and cases belong to another merchant: they go to a new entry.
    Split {
        /// The new entry's name.
        #[schema(value_type = String)]
        legal_name: Line<500>,
        /// The addresses that go.
        #[schema(value_type = Vec<String>)]
        addresses: Vec<AddressId>,
        /// The cases that go.
        #[schema(value_type = Vec<String>)]
        cases: Vec<CaseId>,
    },
}

impl From<Change> for RegisterChange {
    fn from(change: Change) -> Self {
        match change {
            Change::Confirm => Self::Confirm,
            Change::Correct { legal_name, country, registration_number } => Self::Correct {
                legal_name: legal_name.map(Line::into_string),
                country,
                registration_number: registration_number.map(Line::into_string),
            },
            Change::ConfirmDomain { domain } => Self::ConfirmDomain { domain: domain.into_string() },
            Change::ConfirmAddress { address } => Self::ConfirmAddress { address },
            Change::Link { organization } => Self::Link { organization },
            Change::Merge { into } => Self::Merge { into },
            Change::Split { legal_name, addresses, cases } => {
                Self::Split { legal_name: legal_name.into_string(), addresses, cases }
            }
        }
    }
}

/// Changes an entry that was seen at the version in `If-Match`. Every change is kept in its history.
#[utoipa::path(
    patch,
    path = "/merchants/{id}",
    tag = "office",
    security(("bearer" = [])),
    params(
        ("id" = String, Path, description = "Id of the entry"),
        ("If-Match" = String, Header, description = "Version of the entry that was seen, in quotes"),
    ),
    request_body = Change,
    responses((status = 200, description = "The entry as it is now", body = MerchantDetails), CommandProblems)
)]
async fn change(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
    Path(id): Path<MerchantId>,
    IfMatch(seen): IfMatch,
    Json(change): Json<Change>,
) -> Result<Answer<MerchantDetails>, Problem> {
    let view = casework::change_merchant(&app, &caller, id, seen, change.into()).await?;
    let version = view.merchant.version;
    Ok(Answer::ok(language.or(caller.language()), MerchantDetails::of(view)).with_version(version))
}

/// The operations of this file.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(merchant, change))
}
