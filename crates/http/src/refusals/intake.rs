//! What is wrong with a complaint, a draft or a file.

use intake::evidence::{FileError, FileKind};
use intake::field::FieldFlaw;

use crate::problem::{FieldError, Kind, Problem, Size};

impl From<intake::field::FieldError> for FieldError {
    fn from(error: intake::field::FieldError) -> Self {
        let flaw = error.flaw;
        let field = Self::new(error.pointer, flaw.code());
        match flaw {
            FieldFlaw::TooLong { n } | FieldFlaw::TooMany { n } | FieldFlaw::AmountDecimals { n } => field.with("n", n),
            _ => field,
        }
    }
}

/// The fields of a complaint, the first to correct first.
impl From<Vec<intake::field::FieldError>> for Problem {
    fn from(errors: Vec<intake::field::FieldError>) -> Self {
        Self::invalid(errors.into_iter().map(FieldError::from).collect())
    }
}

impl From<FileError> for Problem {
    fn from(error: FileError) -> Self {
        let field = |code: &'static str| FieldError::new("file", code);
        let field = match error {
            FileError::NameMissing => field("file-name-missing"),
            FileError::NameNotUsable => field("file-name-not-usable"),
            FileError::NameTooLong { limit: _ } => field("file-name-too-long"),
            FileError::TypeNotAllowed => field("file-type-not-allowed").with("types", kinds()),
            FileError::TypeMismatch { named: _ } => field("file-type-mismatch"),
            FileError::Empty => field("file-empty"),
            FileError::TooBig { limit } => {
                field("file-too-big").with("limit", Size(usize::try_from(limit).unwrap_or(usize::MAX)))
            }
            FileError::TooMany { limit } => {
                return Kind::EvidenceLimit { limit: i64::try_from(limit).unwrap_or(i64::MAX) }.into();
            }
            FileError::PasswordProtected => field("file-password-protected"),
            FileError::Damaged => field("file-damaged"),
        };
        Self::invalid(vec![field])
    }
}

/// The types of files that are taken, by their usual endings.
fn kinds() -> String {
    let endings = FileKind::ALL.iter().filter_map(|kind| kind.endings().first());
    endings.map(|ending| ending.to_uppercase()).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use domain::Language;
    use localization::Localizer;

    use super::*;

    fn in_english(error: FileError) -> String {
        let problem = Problem::from(error);
        problem.errors().first().unwrap().in_words(Localizer::plain(Language::EN))
    }

    #[test]
    fn a_file_that_cannot_be_taken_is_told_what_can() {
        assert_eq!(
            in_english(FileError::TooBig { limit: 10 * 1024 * 1024 }),
            "The file is larger than 10 MB. Make it smaller, or split it."
        );
        assert!(in_english(FileError::TypeNotAllowed).contains("PDF"));
    }

    #[test]
    fn a_field_keeps_its_place_and_its_bound() {
        let flaw = FieldFlaw::TooLong { n: 5000 };
        let problem = Problem::from(vec![intake::field::FieldError { pointer: "/description".to_owned(), flaw }]);
        let error = problem.errors().first().unwrap();
        assert_eq!(error.pointer(), "/description");
        assert_eq!(error.in_words(Localizer::plain(Language::EN)), "Use at most 5,000 characters.");
    }
}
