//! Where the database is.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use thiserror::Error;

/// The address of a database: a file of `SQLite`, or a server of PostgreSQL.
///
/// ```
/// # use store::DatabaseUrl;
/// let file: DatabaseUrl = "sqlite://data/concord.db".parse().unwrap();
/// assert!(file.is_embedded());
/// let server: DatabaseUrl = "postgres://concord:secret@db.example/concord".parse().unwrap();
/// assert_eq!(server.to_string(), "postgres://•••@db.example/concord");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct DatabaseUrl(Place);

#[derive(Clone, PartialEq, Eq)]
enum Place {
    File(PathBuf),
    Server(String),
}

/// Why an address is not one of a database.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum DatabaseUrlError {
    /// Neither of the two kinds of address.
    #[error("it must begin with sqlite:// or postgres://")]
    Scheme,
    /// No file is named, or `:memory:`, which would be forgotten at the end.
    #[error("it must name a file")]
    NoFile,
}

impl DatabaseUrl {
    /// A database in this file.
    #[must_use]
    pub fn of_file(path: impl Into<PathBuf>) -> Self {
        Self(Place::File(path.into()))
    }

    /// Whether the database is a file of our own rather than a server.
    #[must_use]
    pub fn is_embedded(&self) -> bool {
        self.file().is_some()
    }

    /// The file of an embedded database, which need not exist yet.
    #[must_use]
    pub fn file(&self) -> Option<&Path> {
        match &self.0 {
            Place::File(path) => Some(path),
            Place::Server(_) => None,
        }
    }

    /// As the driver takes it. Holds the password.
    pub(crate) fn driver_url(&self) -> String {
        match &self.0 {
            // The path itself is handed over as an option, where no character of it has a meaning.
            Place::File(_) => "sqlite::memory:".to_owned(),
            Place::Server(url) => url.clone(),
        }
    }
}

impl FromStr for DatabaseUrl {
    type Err = DatabaseUrlError;

    fn from_str(text: &str) -> Result<Self, DatabaseUrlError> {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(Self(Place::Server(text.to_owned())));
        }
        let rest = text.strip_prefix("sqlite:").ok_or(DatabaseUrlError::Scheme)?;
        let path = rest.strip_prefix("//").unwrap_or(rest);
        let path = path.split_once('?').map_or(path, |(path, _)| path);
        if path.is_empty() || path == ":memory:" {
            return Err(DatabaseUrlError::NoFile);
        }
        Ok(Self::of_file(path))
    }
}

/// Without user and password.
impl fmt::Display for DatabaseUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Place::File(path) => write!(formatter, "sqlite://{}", path.display()),
            Place::Server(url) => match url.split_once("://").map(|(scheme, rest)| (scheme, rest.rsplit_once('@'))) {
                Some((scheme, Some((_, rest)))) => write!(formatter, "{scheme}://•••@{rest}"),
                _ => formatter.write_str(url),
            },
        }
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_found_behind_every_way_of_writing_it() {
        for text in ["sqlite://a/b.db", "sqlite:a/b.db", "sqlite://a/b.db?mode=rwc"] {
            assert_eq!(text.parse::<DatabaseUrl>().unwrap().file(), Some(Path::new("a/b.db")), "{text}");
        }
        assert_eq!("sqlite:///a.db".parse::<DatabaseUrl>().unwrap().file(), Some(Path::new("/a.db")));
    }

    #[test]
    fn what_is_no_address_of_ours_is_refused() {
        assert_eq!("mysql://x/y".parse::<DatabaseUrl>(), Err(DatabaseUrlError::Scheme));
        assert_eq!("sqlite::memory:".parse::<DatabaseUrl>(), Err(DatabaseUrlError::NoFile));
        assert_eq!("sqlite://".parse::<DatabaseUrl>(), Err(DatabaseUrlError::NoFile));
    }

    #[test]
    fn the_password_is_not_shown() {
        let url: DatabaseUrl = "postgresql://me:pa@ss@host:5432/concord?sslmode=require".parse().unwrap();
        assert_eq!(format!("{url:?}"), "postgresql://•••@host:5432/concord?sslmode=require");
    }
}
