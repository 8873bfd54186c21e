//! Names of files.

use std::fmt;

use domain::text::{TextError, check_line};
use serde::{Serialize, Serializer};

use super::FileError;

/// Characters a name may have, so that with a number before it it still fits the 255 octets that file systems allow
/// for a name in most scripts.
pub const LONGEST_NAME: usize = 120;
/// Octets a name may have; file systems stop at 255.
const LONGEST_OCTETS: usize = 240;

/// A name of a file that can be saved on any system: no path, no control or direction characters, none of the signs
/// that Windows reserves (they become `_`), no leading full stop, no device name. Otherwise as given.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileName(String);

impl FileName {
    /// Makes a name safe, or says why it cannot be.
    ///
    /// # Errors
    /// [`FileError::NameMissing`], [`FileError::NameTooLong`] or [`FileError::NameNotUsable`].
    pub fn new(given: &str) -> Result<Self, FileError> {
        check_line(given, LONGEST_NAME).map_err(|error| match error {
            TextError::Blank => FileError::NameMissing,
            TextError::TooLong { limit, .. } => FileError::NameTooLong { limit },
            TextError::Control { .. } | TextError::LineBreak { .. } | TextError::DirectionControl { .. } => {
                FileError::NameNotUsable
            }
        })?;
        if given.contains(['/', '\\', '\u{200E}', '\u{200F}', '\u{61C}', '\u{FEFF}']) {
            return Err(FileError::NameNotUsable);
        }
        let given = given.trim().trim_end_matches(['.', ' ']);
        let safe: String = given.chars().map(|c| if "<>:\"|?*".contains(c) { '_' } else { c }).collect();
        if safe.is_empty() || safe.starts_with('.') {
            return Err(FileError::NameNotUsable);
        }
        if safe.len() > LONGEST_OCTETS {
            return Err(FileError::NameTooLong { limit: LONGEST_NAME });
        }
        Ok(Self(if is_device(&safe) { format!("_{safe}") } else { safe }))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands after the last full stop.
    pub(super) fn ending(&self) -> Option<&str> {
        self.0.rsplit_once('.').map(|(_, ending)| ending)
    }
}

/// Names that Windows keeps for devices, whatever their ending.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().to_ascii_uppercase();
    match stem.as_str() {
        "CON" | "PRN" | "AUX" | "NUL" => true,
        other => other
            .strip_prefix("COM")
            .or_else(|| other.strip_prefix("LPT"))
            .is_some_and(|number| number.len() == 1 && number.bytes().all(|byte| byte.is_ascii_digit())),
    }
}

/// A name may say who its owner is: it does not belong in a log.
impl fmt::Debug for FileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FileName(•••)")
    }
}

impl Serialize for FileName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(given: &str) -> Result<String, FileError> {
        FileName::new(given).map(|name| name.0)
    }

    #[test]
    fn names_of_every_script_are_kept_as_given() {
        for given in ["чек №5.pdf", "照片 (1).jpg", "رسید‌خرید.png", "बिल.pdf", "receipt.final.pdf", "no ending", "a"]
        {
            assert_eq!(name(given), Ok(given.to_owned()));
        }
    }

    #[test]
    fn signs_that_a_system_reserves_are_replaced() {
        assert_eq!(name("what? <5:30>.pdf"), Ok("what_ _5_30_.pdf".to_owned()));
        assert_eq!(name("con.txt"), Ok("_con.txt".to_owned()));
        assert_eq!(name("LPT1"), Ok("_LPT1".to_owned()));
        assert_eq!(name("comet.pdf"), Ok("comet.pdf".to_owned()));
        assert_eq!(name(" photo.jpg. "), Ok("photo.jpg".to_owned()));
    }

    #[test]
    fn names_with_a_path_or_hidden_characters_are_refused() {
        for given in [
            "../../etc/passwd",
            "a/b.pdf",
            "C:\\photo.jpg",
            "..",
            ".",
            ".htaccess",
            "a\u{0}.pdf",
            "a\n.pdf",
            "gpj.\u{202E}fdp",
            "a\u{2066}b.pdf",
            "a\u{200F}.pdf",
            "a\u{7f}.pdf",
            "\u{FEFF}a.pdf",
        ] {
            assert_eq!(name(given), Err(FileError::NameNotUsable), "{given:?}");
        }
    }

    #[test]
    fn a_missing_or_overlong_name_is_refused() {
        assert_eq!(name(""), Err(FileError::NameMissing));
        assert_eq!(name("  "), Err(FileError::NameMissing));
        assert_eq!(name(&format!("{}.pdf", "a".repeat(116))).map(|name| name.len()), Ok(120));
        assert_eq!(name(&format!("{}.pdf", "a".repeat(117))), Err(FileError::NameTooLong { limit: 120 }));
        assert_eq!(name(&format!("{}.pdf", "照".repeat(100))), Err(FileError::NameTooLong { limit: 120 }));
    }
}
