//! What a handler says in its signature that it needs. Each rejects with a [`Problem`](crate::Problem), never with text.

mod caller;
mod client_address;
mod idempotency_key;
mod if_match;
mod json;
mod json_fault;
mod multipart;
mod path;
mod query;
mod request_id;
mod request_language;

pub use caller::{Caller, Desk, Known};
pub use client_address::ClientAddress;
pub use idempotency_key::IdempotencyKey;
pub use if_match::{IfMatch, etag};
pub use json::{BodyLimit, Fingerprint, Json};
pub use json_fault::parse as parse_json;
pub use multipart::{Multipart, Part};
pub use path::Path;
pub use query::Query;
pub use request_id::RequestId;
pub use request_language::RequestLanguage;

pub(crate) use client_address::client_address;
