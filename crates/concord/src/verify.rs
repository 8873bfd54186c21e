//! `concord verify FILE`: checks a downloaded case file with nothing else at hand.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufReader, Read, Seek};
use std::path::{Path, PathBuf};

use record::Report;

/// Most bytes that the entries of a case file may have in all, so that a crafted archive cannot fill the memory. A
/// case holds at most some dozens of files of 10 MB.
const MOST_BYTES: u64 = 2 << 30;

/// Most entries: far above the evidence that a case may hold.
const MOST_ENTRIES: usize = 10_000;

/// Why a case file could not even be opened. Its text is for the person at the keyboard.
#[derive(Debug, thiserror::Error)]
pub(crate) enum VerifyError {
    /// The file cannot be read.
    #[error("{} could not be read; check the path", path.display())]
    Unreadable {
        path: PathBuf,
        #[source]
        cause: std::io::Error,
    },
    /// The file is no ZIP archive, or a damaged one.
    #[error("{} is not a case file: it is not a whole ZIP archive. Download it again.", path.display())]
    NotAnArchive {
        path: PathBuf,
        #[source]
        cause: zip::result::ZipError,
    },
    /// The archive would unpack to more than a case file can hold.
    #[error("{} is not a case file: it would unpack to more than a case file can hold", path.display())]
    TooLarge { path: PathBuf },
    /// The same name stands in the archive twice, so that two programs could read two files.
    #[error("{} is not a case file: it holds {name} twice", path.display())]
    Twice { path: PathBuf, name: String },
}

/// Reads the archive at `path` and checks it.
///
/// # Errors
/// [`VerifyError`] when the file is no archive that could be checked; what is wrong inside is in the report.
pub(crate) fn verify(path: &Path) -> Result<Report, VerifyError> {
    let file = File::open(path).map_err(|cause| VerifyError::Unreadable { path: path.to_owned(), cause })?;
    Ok(record::verify_entries(&entries(BufReader::new(file), path)?))
}

fn entries(reader: impl Read + Seek, path: &Path) -> Result<BTreeMap<String, Vec<u8>>, VerifyError> {
    let damaged = |cause| VerifyError::NotAnArchive { path: path.to_owned(), cause };
    let too_large = || VerifyError::TooLarge { path: path.to_owned() };
    let mut archive = zip::ZipArchive::new(reader).map_err(damaged)?;
    if archive.len() > MOST_ENTRIES {
        return Err(too_large());
    }
    let mut entries = BTreeMap::new();
    let mut left = MOST_BYTES;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(damaged)?;
        let name = entry.name().map_err(damaged)?.into_owned();
        let mut bytes = Vec::new();
        let read = (&mut entry)
            .take(left.saturating_add(1))
            .read_to_end(&mut bytes)
            .map_err(|cause| damaged(zip::result::ZipError::Io(cause)))?;
        left = left.checked_sub(u64::try_from(read).unwrap_or(u64::MAX)).ok_or_else(too_large)?;
        if entries.insert(name.clone(), bytes).is_some() {
            return Err(VerifyError::Twice { path: path.to_owned(), name });
        }
    }
    Ok(entries)
}
