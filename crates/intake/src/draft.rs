//! Drafts: complaints that are still being written.
//!
//! A draft keeps what was typed, right or wrong, for thirty days after it was last saved. Nothing in it is checked but
//! that it can be kept; what it still lacks is told by its [`Progress`].

use domain::text::{TextError, check_text};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

use crate::complaint::{Complaint, flaw_of};
use crate::field::{FieldError, FieldFlaw};
use crate::input::{ComplaintInput, ComplaintPatch};
use crate::rules::Rules;

/// Characters in one answer of a draft: what the longest answer of a complaint may have.
const LONGEST: usize = 10_000;
/// Entries in one list of a draft.
const ENTRIES: usize = 20;

/// A complaint that is still being written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// What was answered so far.
    pub input: ComplaintInput,
    /// When it was last saved.
    pub saved_at: Timestamp,
}

/// Why a draft was not saved.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DraftError {
    /// It was not saved for too long, and is about to be erased.
    #[error("draft that is no longer kept")]
    Expired,
    /// Answers that cannot be kept.
    #[error("draft with answers that cannot be kept")]
    Refused(Vec<FieldError>),
}

impl Draft {
    /// Begins a draft with what is known.
    ///
    /// # Errors
    /// [`DraftError::Refused`].
    pub fn begin(input: ComplaintInput, now: Timestamp) -> Result<Self, DraftError> {
        check_kept(&input).map_err(DraftError::Refused)?;
        Ok(Self { input, saved_at: now })
    }

    /// Saves a change.
    ///
    /// # Errors
    /// [`DraftError::Expired`] or [`DraftError::Refused`].
    pub fn save(self, patch: ComplaintPatch, rules: &Rules, now: Timestamp) -> Result<Self, DraftError> {
        if self.is_expired(rules, now) {
            return Err(DraftError::Expired);
        }
        Self::begin(self.input.changed(patch), now)
    }

    /// When it will be erased, if it is not saved before.
    #[must_use]
    pub fn expires_at(&self, rules: &Rules) -> Timestamp {
        self.saved_at.saturating_add(kept_for(rules)).unwrap_or(Timestamp::MAX)
    }

    /// Whether it is no longer kept, even if the erasing has not come to it yet.
    #[must_use]
    pub fn is_expired(&self, rules: &Rules, now: Timestamp) -> bool {
        self.expires_at(rules) <= now
    }

    /// Drafts last saved then or before are to be erased now.
    #[must_use]
    pub fn erased_if_saved_by(rules: &Rules, now: Timestamp) -> Timestamp {
        now.saturating_sub(kept_for(rules)).unwrap_or(Timestamp::MIN)
    }
}

fn kept_for(rules: &Rules) -> SignedDuration {
    SignedDuration::from_hours(24 * i64::from(rules.draft.days))
}

/// Checks that every answer can be kept by every database we run on: no control characters, within reason in length.
/// What is empty can be kept.
///
/// # Errors
/// Everything that cannot be kept.
pub fn check_kept(input: &ComplaintInput) -> Result<(), Vec<FieldError>> {
    let refused = |(pointer, text): (String, &str)| match check_text(text, LONGEST) {
        Ok(()) | Err(TextError::Blank) => None,
        Err(error) => Some(FieldError { pointer, flaw: flaw_of(&error) }),
    };
    let mut errors: Vec<FieldError> = input.answers().into_iter().filter_map(refused).collect();
    let lists = [
        ("/remedies", input.remedies.as_ref().map_or(0, Vec::len)),
        ("/consents", input.consents.as_ref().map_or(0, Vec::len)),
    ];
    for (pointer, _) in lists.into_iter().filter(|(_, entries)| *entries > ENTRIES) {
        errors.push(FieldError { pointer: pointer.to_owned(), flaw: FieldFlaw::TooMany { n: ENTRIES } });
    }
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

macro_rules! questions {
    ($($(#[$doc:meta])* $name:ident $code:literal [$($pointer:literal),+];)*) => {
        /// One page of the form, which asks for one thing.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub enum Question {
            $($(#[$doc])* #[serde(rename = $code)] $name,)*
        }

        impl Question {
            /// All questions, in the order in which they are asked.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The code: `remedies`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)*
                }
            }

            /// What it asks for, as JSON pointers into the complaint.
            #[must_use]
            pub const fn pointers(self) -> &'static [&'static str] {
                match self {
                    $(Self::$name => &[$($pointer),+],)*
                }
            }
        }
    };
}

questions! {
    /// What went wrong.
    Problem "problem" ["/problem"];
    /// What was bought.
    Category "category" ["/purchase/category"];
    /// Which order, and when.
    Order "order" ["/purchase/ordered_on", "/purchase/order_reference", "/purchase/marketplace"];
    /// For how much.
    Amount "amount" ["/purchase/amount"];
    /// From whom.
    Merchant "merchant" ["/merchant"];
    /// When the merchant was told. May be left out, but then the complaint is refused.
    Contact "contact" ["/contacted_merchant_on"];
    /// Whether a court or another body has the same dispute.
    OtherProceedings "other-proceedings" ["/other_proceedings"];
    /// What happened.
    Description "description" ["/description"];
    /// What is asked for.
    Remedies "remedies" ["/remedies"];
    /// Who complains.
    Consumer "consumer" ["/consumer"];
    /// In which language.
    Language "language" ["/language"];
    /// The consents.
    Consents "consents" ["/consents"];
}

/// How far one question is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answered {
    /// Nothing was answered.
    NotStarted,
    /// Something is missing or wrong.
    InProgress,
    /// Nothing is missing.
    Done,
}

/// How far a draft is: every question, in the order in which they are asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// How far each question is.
    pub questions: Vec<QuestionProgress>,
    /// Everything that keeps it from being filed.
    pub errors: Vec<FieldError>,
}

/// How far one question is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct QuestionProgress {
    /// Which.
    pub question: Question,
    /// How far.
    pub answered: Answered,
}

impl Progress {
    /// How far a complaint is. `today` is as in [`Complaint::check`].
    #[must_use]
    pub fn of(input: &ComplaintInput, rules: &Rules, today: Date) -> Self {
        let errors = Complaint::check(input, rules, today).err().unwrap_or_default();
        let answers = input.answers();
        let answered = |question: Question| {
            let is_asked = |pointer: &str| question.pointers().iter().any(|asked| is_within(pointer, asked));
            let is_begun = answers.iter().any(|(pointer, answer)| !answer.is_empty() && is_asked(pointer));
            match (is_begun, errors.iter().any(|error| is_asked(&error.pointer))) {
                (false, _) => Answered::NotStarted,
                (true, true) => Answered::InProgress,
                (true, false) => Answered::Done,
            }
        };
        let questions =
            Question::ALL.iter().map(|&question| QuestionProgress { question, answered: answered(question) }).collect();
        Self { questions, errors }
    }

    /// Whether it can be filed.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.errors.is_empty()
    }

    /// The questions to come back to before it can be filed, in order.
    pub fn remaining(&self) -> impl Iterator<Item = Question> {
        let is_asked = |question: Question, error: &FieldError| {
            question.pointers().iter().any(|asked| is_within(&error.pointer, asked))
        };
        Question::ALL.iter().copied().filter(move |&question| self.errors.iter().any(|error| is_asked(question, error)))
    }
}

/// Whether a JSON pointer is another one or points below it.
fn is_within(pointer: &str, above: &str) -> bool {
    pointer.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
