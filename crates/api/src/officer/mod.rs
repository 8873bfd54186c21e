//! What case officers work with, beside the cases themselves.

mod dead_notices;
mod mediators;
mod merchants;
mod screening;

use casework::App;
use utoipa_axum::router::OpenApiRouter;

/// The operations of this folder.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .merge(screening::routes())
        .merge(merchants::routes())
        .merge(mediators::routes())
        .merge(dead_notices::routes())
}
