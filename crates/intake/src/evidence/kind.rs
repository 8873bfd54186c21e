//! Types of files that are taken, and how each is recognised.

use std::fmt;

use serde::Serialize;

use super::FileError;
use super::zip_names::names_of_parts;

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident { $media_type:literal, also [$($also:literal),*], endings [$first:literal $(, $ending:literal)*] })*) => {
        /// A type of file that is taken in evidence.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum FileKind {
            $($(#[$doc])* $name,)*
        }

        impl FileKind {
            /// All types, in the order in which they are shown.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The media type under which it is kept and served.
            #[must_use]
            pub const fn media_type(self) -> &'static str {
                match self {
                    $(Self::$name => $media_type,)*
                }
            }

            /// Other media types under which browsers and telephones send it.
            const fn other_media_types(self) -> &'static [&'static str] {
                match self {
                    $(Self::$name => &[$($also),*],)*
                }
            }

            /// The endings of its names, lower case, the usual one first.
            #[must_use]
            pub const fn endings(self) -> &'static [&'static str] {
                match self {
                    $(Self::$name => &[$first $(, $ending)*],)*
                }
            }
        }
    };
}

kinds! {
    /// A document of pages.
    Pdf { "application/pdf", also ["application/x-pdf"], endings ["pdf"] }
    /// A photograph.
    Jpeg { "image/jpeg", also ["image/jpg", "image/pjpeg"], endings ["jpg", "jpeg", "jfif"] }
    /// A picture or a screenshot.
    Png { "image/png", also ["image/x-png"], endings ["png"] }
    /// A picture from the web.
    Webp { "image/webp", also [], endings ["webp"] }
    /// A photograph of a telephone.
    Heic { "image/heic", also ["image/heif", "image/heic-sequence", "image/heif-sequence"], endings ["heic", "heif"] }
    /// A picture, perhaps moving.
    Gif { "image/gif", also [], endings ["gif"] }
    /// A video.
    Mp4 { "video/mp4", also ["video/x-m4v", "application/mp4"], endings ["mp4", "m4v"] }
    /// A video of a telephone.
    QuickTime { "video/quicktime", also ["video/mp4"], endings ["mov"] }
    /// A sound recording.
    Mp3 { "audio/mpeg", also ["audio/mp3", "audio/x-mpeg"], endings ["mp3"] }
    /// A sound recording of a telephone.
    M4a { "audio/mp4", also ["audio/x-m4a", "audio/m4a", "audio/aac"], endings ["m4a"] }
    /// A voice message.
    Ogg { "audio/ogg", also ["application/ogg", "audio/opus", "video/ogg"], endings ["ogg", "oga", "opus"] }
    /// Plain text.
    Text { "text/plain", also [], endings ["txt"] }
    /// A message of electronic mail, saved whole.
    Mail { "message/rfc822", also ["text/plain"], endings ["eml"] }
    /// A text document of Office Open XML.
    Docx { "application/vnd.openxmlformats-officedocument.wordprocessingml.document", also ["application/zip"], endings ["docx"] }
    /// A spreadsheet of Office Open XML.
    Xlsx { "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", also ["application/zip"], endings ["xlsx"] }
    /// A text document of `OpenDocument`.
    Odt { "application/vnd.oasis.opendocument.text", also ["application/zip"], endings ["odt"] }
    /// A spreadsheet of `OpenDocument`.
    Ods { "application/vnd.oasis.opendocument.spreadsheet", also ["application/zip"], endings ["ods"] }
}

impl FileKind {
    /// The type that an ending says, in either case.
    #[must_use]
    pub fn of_ending(ending: &str) -> Option<Self> {
        let ending = ending.to_ascii_lowercase();
        Self::ALL.iter().copied().find(|kind| kind.endings().contains(&ending.as_str()))
    }

    /// The type of that media type, parameters left out.
    #[must_use]
    pub fn of_media_type(media_type: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.media_type() == media_type)
    }

    /// Whether a sender may declare this media type for it. One that declares nothing, or just bytes, may.
    pub(super) fn may_be_declared(self, declared: &str) -> bool {
        let declared = declared.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        matches!(declared.as_str(), "" | "application/octet-stream" | "binary/octet-stream")
            || declared == self.media_type()
            || self.other_media_types().contains(&declared.as_str())
    }

    /// Whether the whole of it must be UTF-8.
    pub(super) const fn is_text(self) -> bool {
        matches!(self, Self::Text)
    }

    /// Checks that the content is of this type, from its beginning.
    pub(super) fn check_content(self, head: &[u8]) -> Result<(), FileError> {
        if self.begins(head) {
            return Ok(());
        }
        // A protected document of Office Open XML is wrapped in the older container.
        let is_wrapped = head.starts_with(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        if is_wrapped && matches!(self, Self::Docx | Self::Xlsx) {
            return Err(FileError::PasswordProtected);
        }
        Err(FileError::TypeMismatch { named: self })
    }

    fn begins(self, head: &[u8]) -> bool {
        match self {
            Self::Pdf => infer::archive::is_pdf(head),
            Self::Jpeg => infer::image::is_jpeg(head),
            Self::Png => head.starts_with(b"\x89PNG\r\n\x1a\n"),
            Self::Webp => head.starts_with(b"RIFF") && infer::image::is_webp(head),
            Self::Heic => infer::image::is_heif(head),
            Self::Gif => head.starts_with(b"GIF87a") || head.starts_with(b"GIF89a"),
            Self::Mp4 => infer::video::is_mp4(head) || infer::video::is_m4v(head),
            Self::QuickTime => infer::video::is_mov(head),
            Self::Mp3 => infer::audio::is_mp3(head),
            Self::M4a => infer::audio::is_m4a(head),
            Self::Ogg => infer::audio::is_ogg(head),
            Self::Text => !is_markup(head) && !FileKind::ALL.iter().any(|kind| kind.is_binary() && kind.begins(head)),
            Self::Mail => begins_with_header(head),
            Self::Docx => has_part(head, "word/"),
            Self::Xlsx => has_part(head, "xl/"),
            Self::Odt | Self::Ods => is_open_document(head, self.media_type()),
        }
    }

    const fn is_binary(self) -> bool {
        !matches!(self, Self::Text | Self::Mail)
    }
}

impl fmt::Display for FileKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.media_type())
    }
}

impl Serialize for FileKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.media_type())
    }
}

/// A page or a picture in markup, which a careless reader would run.
fn is_markup(head: &[u8]) -> bool {
    let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
    infer::text::is_html(head)
        || head.trim_ascii_start().to_ascii_lowercase().starts_with(b"<?xml")
        || head.trim_ascii_start().to_ascii_lowercase().starts_with(b"<svg")
}

/// Whether the first line is a header of RFC 5322: a name of printable ASCII, a colon; no NUL anywhere.
fn begins_with_header(head: &[u8]) -> bool {
    let first_line = head.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let name = first_line.split(|byte| *byte == b':').next().unwrap_or_default();
    name.len() < first_line.len() && !name.is_empty() && name.iter().all(u8::is_ascii_graphic) && !head.contains(&0)
}

/// A document of Office Open XML: a ZIP file whose parts stand in a folder of its kind.
fn has_part(head: &[u8], folder: &str) -> bool {
    names_of_parts(head).any(|name| name.starts_with(folder.as_bytes()))
}

/// A document of `OpenDocument`: a ZIP file whose first part, stored as it is, is called `mimetype` and is its media type.
fn is_open_document(head: &[u8], media_type: &str) -> bool {
    // The header of a part has 30 octets before its name.
    let content = [b"mimetype".as_slice(), media_type.as_bytes()].concat();
    names_of_parts(head).next().is_some_and(|name| name == b"mimetype")
        && head.get(30..).is_some_and(|rest| {
            rest.starts_with(&content) && rest.get(content.len()..).is_some_and(|rest| rest.starts_with(b"PK"))
        })
}
