//! Where a list goes on: an opaque text that names the last item shown, so that items added meanwhile neither repeat nor
//! hide others.

use std::fmt;
use std::str::FromStr;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The place after an item of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor<T>(T);

/// The text is no cursor of this list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a cursor of this list")]
pub struct NotACursor;

impl<T> Cursor<T> {
    /// The place after the item with this key.
    pub const fn new(key: T) -> Self {
        Self(key)
    }

    /// The key of the item.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T: Serialize> fmt::Display for Cursor<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let json = serde_json::to_vec(&self.0).map_err(|_not_json| fmt::Error)?;
        f.write_str(&URL_SAFE_NO_PAD.encode(json))
    }
}

impl<T: DeserializeOwned> FromStr for Cursor<T> {
    type Err = NotACursor;

    fn from_str(text: &str) -> Result<Self, NotACursor> {
        let json = URL_SAFE_NO_PAD.decode(text).map_err(|_not_base64| NotACursor)?;
        serde_json::from_slice(&json).map(Self).map_err(|_not_ours| NotACursor)
    }
}

/// One page of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<T> {
    /// The items.
    pub items: Vec<T>,
    /// Where the next page begins; none after the last.
    pub next: Option<String>,
}

impl<T> Page<T> {
    /// A page of at most `limit` items, made of as many or one more: that one is dropped, and says that there is more.
    pub fn cut<K: Serialize>(mut items: Vec<T>, limit: u16, key: impl Fn(&T) -> Cursor<K>) -> Self {
        let limit = usize::from(limit);
        let more = items.len() > limit;
        items.truncate(limit);
        let next = if more { items.last().map(|item| key(item).to_string()) } else { None };
        Self { items, next }
    }

    /// The same page of something made of each item.
    pub fn map<U>(self, each: impl FnMut(T) -> U) -> Page<U> {
        Page { items: self.items.into_iter().map(each).collect(), next: self.next }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_reads_back_and_anything_else_is_refused() {
        let text = Cursor::new((7, "ш")).to_string();
        assert_eq!(text.parse::<Cursor<(i64, String)>>(), Ok(Cursor::new((7, "ш".to_owned()))));
        assert_eq!(text.parse::<Cursor<bool>>(), Err(NotACursor));
        assert_eq!("🦊".parse::<Cursor<i64>>(), Err(NotACursor));
    }

    #[test]
    fn a_page_names_the_next_only_if_there_is_more() {
        let page = Page::cut(vec![1, 2, 3], 2, |number| Cursor::new(*number));
        assert_eq!(page.items, [1, 2]);
        assert_eq!(page.next.unwrap().parse::<Cursor<i32>>().unwrap().into_inner(), 2);
        assert_eq!(Page::cut(vec![1, 2], 2, |number| Cursor::new(*number)).next, None);
    }
}
