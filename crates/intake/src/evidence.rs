//! Checks of a file put in evidence, before anything of it is kept.
//!
//! A file is taken only if its name and its content agree on a type of the list, and within the limits of size and
//! number. Nothing is unpacked, rendered or run here. Feed a file in pieces to a [`FileCheck`], or at once to
//! [`check_file`].

mod kind;
mod name;
mod zip_names;

use std::fmt;

use domain::Sensitive;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

pub use kind::FileKind;
pub use name::{FileName, LONGEST_NAME};

/// How much may be put in evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileLimits {
    /// Bytes in one file.
    pub bytes: u64,
    /// Files from one side of a case.
    pub files: usize,
}

/// Why a file was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum FileError {
    /// No name was given.
    #[error("file without a name")]
    NameMissing,
    /// The name has a path in it, control characters, or characters that turn its direction.
    #[error("file name with characters that cannot be used")]
    NameNotUsable,
    /// The name is too long.
    #[error("file name longer than {limit} characters")]
    NameTooLong {
        /// How many characters it may have.
        limit: usize,
    },
    /// The ending of the name, or the content, is of no type on the list.
    #[error("file of a type that is not taken")]
    TypeNotAllowed,
    /// The name says one type and the content, or the sender, another.
    #[error("file that is not the {named} its name says")]
    TypeMismatch {
        /// The type that the name says.
        named: FileKind,
    },
    /// Nothing in it.
    #[error("empty file")]
    Empty,
    /// Too many bytes.
    #[error("file larger than {limit} bytes")]
    TooBig {
        /// How many bytes it may have.
        limit: u64,
    },
    /// This side has put in as many files as it may.
    #[error("more than {limit} files of one side")]
    TooMany {
        /// How many files one side may put in.
        limit: usize,
    },
    /// A document that opens only with a password.
    #[error("file protected by a password")]
    PasswordProtected,
    /// Text that is not UTF-8.
    #[error("file that cannot be read")]
    Damaged,
}

impl FileError {
    /// The stable code, as in the texts of the service: `type-mismatch`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NameMissing => "name-missing",
            Self::NameNotUsable => "name-not-usable",
            Self::NameTooLong { .. } => "name-too-long",
            Self::TypeNotAllowed => "type-not-allowed",
            Self::TypeMismatch { .. } => "type-mismatch",
            Self::Empty => "empty",
            Self::TooBig { .. } => "too-big",
            Self::TooMany { .. } => "too-many",
            Self::PasswordProtected => "password-protected",
            Self::Damaged => "damaged",
        }
    }
}

/// SHA-256 of a file's bytes: its address in the evidence store.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sha256Digest([u8; 32]);

impl Sha256Digest {
    /// The 32 bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// 64 hexadecimal digits, lower case.
impl fmt::Display for Sha256Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Sha256Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "sha256:{self}")
    }
}

/// A file that may be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckedFile {
    /// A name under which it can be saved anywhere.
    pub name: FileName,
    /// What it is.
    pub kind: FileKind,
    /// Of its bytes.
    pub sha256: Sha256Digest,
    /// In bytes.
    pub size: u64,
}

/// Checks a whole file. `held` is how many files this side has put in already.
///
/// # Errors
/// The first reason to refuse it.
pub fn check_file(
    name: &str,
    declared_type: Option<&str>,
    content: &[u8],
    held: usize,
    limits: FileLimits,
) -> Result<CheckedFile, FileError> {
    let mut check = FileCheck::begin(name, declared_type, held, limits)?;
    check.take(content)?;
    check.finish()
}

/// The check of one file as it arrives. Keeps no more of it than its first 64 KiB.
pub struct FileCheck {
    name: FileName,
    kind: FileKind,
    limits: FileLimits,
    head: Sensitive<Vec<u8>>,
    size: u64,
    digest: Sha256,
    text: Option<TextCheck>,
}

/// What the type is told from. The names of a document's parts begin within it in every file the common programs write.
const HEAD: usize = 64 * 1024;

impl FileCheck {
    /// Checks what is known before the first byte: the name, the type the sender declares (browsers may send none, or
    /// `application/octet-stream`), and the number of files that this side has put in already.
    ///
    /// # Errors
    /// The first reason to refuse the file.
    pub fn begin(name: &str, declared_type: Option<&str>, held: usize, limits: FileLimits) -> Result<Self, FileError> {
        let name = FileName::new(name)?;
        let kind = name.ending().and_then(FileKind::of_ending).ok_or(FileError::TypeNotAllowed)?;
        if declared_type.is_some_and(|declared| !kind.may_be_declared(declared)) {
            return Err(FileError::TypeMismatch { named: kind });
        }
        if held >= limits.files {
            return Err(FileError::TooMany { limit: limits.files });
        }
        Ok(Self {
            name,
            kind,
            limits,
            head: Sensitive::new(Vec::new()),
            size: 0,
            digest: Sha256::new(),
            text: kind.is_text().then(TextCheck::default),
        })
    }

    /// Takes the next piece.
    ///
    /// # Errors
    /// As soon as there is a reason to refuse the file, so that the rest need not be read.
    pub fn take(&mut self, piece: &[u8]) -> Result<(), FileError> {
        let length = u64::try_from(piece.len()).unwrap_or(u64::MAX);
        self.size = self.size.saturating_add(length);
        if self.size > self.limits.bytes {
            return Err(FileError::TooBig { limit: self.limits.bytes });
        }
        let mut head = std::mem::take(&mut self.head).into_exposed();
        let wanted = HEAD.saturating_sub(head.len()).min(piece.len());
        head.extend(piece.iter().take(wanted));
        self.head = Sensitive::new(head);
        if let Some(text) = &mut self.text {
            text.take(piece)?;
        }
        self.digest.update(piece);
        Ok(())
    }

    /// The verdict after the last piece.
    ///
    /// # Errors
    /// The first reason to refuse the file.
    pub fn finish(self) -> Result<CheckedFile, FileError> {
        if self.size == 0 {
            return Err(FileError::Empty);
        }
        if let Some(text) = self.text {
            text.finish()?;
        }
        self.kind.check_content(self.head.expose())?;
        Ok(CheckedFile {
            name: self.name,
            kind: self.kind,
            sha256: Sha256Digest(self.digest.finalize().into()),
            size: self.size,
        })
    }
}

impl fmt::Debug for FileCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileCheck").field("kind", &self.kind).field("size", &self.size).finish_non_exhaustive()
    }
}

/// Whether pieces make up UTF-8 without NUL; a character may be cut between two pieces.
#[derive(Default)]
struct TextCheck {
    cut: Vec<u8>,
}

impl TextCheck {
    fn take(&mut self, piece: &[u8]) -> Result<(), FileError> {
        self.cut.extend_from_slice(piece);
        let whole = match std::str::from_utf8(&self.cut) {
            Ok(_) => self.cut.len(),
            Err(error) if error.error_len().is_none() => error.valid_up_to(),
            Err(_) => return Err(FileError::Damaged),
        };
        if self.cut.drain(..whole).any(|byte| byte == 0) { Err(FileError::Damaged) } else { Ok(()) }
    }

    fn finish(self) -> Result<(), FileError> {
        if self.cut.is_empty() { Ok(()) } else { Err(FileError::Damaged) }
    }
}
