//! Finding the programs of PostgreSQL: first on the `PATH`, then where Debian puts each version's.

use std::path::{Path, PathBuf};

/// The programs that the kit runs; all three or none.
#[derive(Debug, Clone)]
pub(crate) struct PostgresPrograms {
    pub(crate) initdb: PathBuf,
    pub(crate) postgres: PathBuf,
    pub(crate) psql: PathBuf,
}

impl PostgresPrograms {
    /// The programs, or the name of the first that is missing.
    pub(crate) fn find() -> Result<Self, &'static str> {
        Ok(Self {
            initdb: find("initdb").ok_or("initdb")?,
            postgres: find("postgres").ok_or("postgres")?,
            psql: find("psql").ok_or("psql")?,
        })
    }
}

pub(crate) fn find(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).chain(debian_folders()).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// `/usr/lib/postgresql/<version>/bin`, newest first.
fn debian_folders() -> Vec<PathBuf> {
    let Ok(versions) = Path::new("/usr/lib/postgresql").read_dir() else { return Vec::new() };
    let mut versions: Vec<(u32, PathBuf)> = versions
        .filter_map(Result::ok)
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin"))))
        .collect();
    versions.sort_by(|left, right| right.cmp(left));
    versions.into_iter().map(|(_, folder)| folder).collect()
}
