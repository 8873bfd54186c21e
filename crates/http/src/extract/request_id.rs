//! The id of a request.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use domain::Id;
use uuid::Uuid;

/// The id of a request: what a problem calls `instance` and a log line `request.id`. Always made here; what a caller sends
/// under that name is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RequestId(pub Uuid);

impl Id for RequestId {
    const PREFIX: &'static str = "request";

    fn from_uuid(uuid: Uuid) -> Self {
        Self(uuid)
    }

    fn as_uuid(self) -> Uuid {
        self.0
    }
}

impl<S: Sync> FromRequestParts<S> for RequestId {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get().copied().unwrap_or(Self(Uuid::nil())))
    }
}
