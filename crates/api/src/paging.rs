//! Which page of a list was asked for.

use std::str::FromStr;

use http::{Kind, Problem};
use serde::Deserialize;
use utoipa::IntoParams;

/// How many items a page has when the request does not say.
const USUAL_PAGE: u16 = 20;
/// How many items a page has at most.
const LARGEST_PAGE: u16 = 100;

/// The size of a page, from what was asked for.
pub(crate) fn page_size(asked: Option<u16>) -> u16 {
    asked.unwrap_or(USUAL_PAGE).clamp(1, LARGEST_PAGE)
}

/// A cursor that was asked for, or the problem that it is none of this list.
pub(crate) fn cursor<T: FromStr>(asked: Option<&str>) -> Result<Option<T>, Problem> {
    asked.map(|text| text.parse().or(Err(Problem::from(Kind::MalformedQuery)))).transpose()
}

/// The query of a list that has no filters.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default, deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct PageQuery {
    /// Where the page begins: `next` of the one before.
    cursor: Option<String>,
    /// How many items: 1 to 100, 20 if left out.
    limit: Option<u16>,
}

impl PageQuery {
    /// Where the page begins; nothing for the first.
    pub(crate) fn after<T: FromStr>(&self) -> Result<Option<T>, Problem> {
        cursor(self.cursor.as_deref())
    }

    /// How many items.
    pub(crate) fn size(&self) -> u16 {
        page_size(self.limit)
    }
}
