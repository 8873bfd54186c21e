//! What the API and the pages share: problems, extractors and the layers around every request.
//!
//! A handler says in its signature what it needs (who, which language, which version was seen), calls one use case and
//! renders the result. Whatever goes wrong on the way, in an extractor, a use case or a layer, becomes a [`Problem`], and a
//! layer writes it out in the reader's language; no other type turns an error into a response. No rule of a case is here.
//!
//! Start with [`problem`] for the catalogue of what can go wrong and [`layers::protect`] for what happens around a request.

pub mod extract;
pub mod layers;
pub mod problem;
mod refusals;

pub use extract::{
    Caller, ClientAddress, Desk, Fingerprint, IdempotencyKey, IfMatch, Json, Known, Multipart, Part, Path, Query,
    RequestId, RequestLanguage, etag,
};
pub use layers::{Edge, Stopping, body_limit, protect, stopping};
pub use problem::{FieldError, Kind, Problem, ProblemType};
