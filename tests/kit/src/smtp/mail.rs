//! One mail as it arrived.

use std::fmt;
use std::sync::Arc;

use mail_parser::{MessageParser, MimeHeaders, PartType};

/// A mail as the server took it: the envelope, the bytes, and ways to read them.
#[derive(Debug, Clone)]
pub struct Mail {
    /// The address of MAIL FROM: where a bounce would go. Empty for a bounce itself.
    pub return_path: String,
    /// The addresses of RCPT TO.
    pub recipients: Vec<String>,
    /// The content with its lines ended by CR LF, dots unstuffed.
    pub raw: Arc<[u8]>,
    /// Whether it came over TLS.
    pub is_encrypted: bool,
    /// Whose login it came under.
    pub login: Option<String>,
}

impl Mail {
    /// Whether it was sent to this address, in any case.
    #[must_use]
    pub fn is_to(&self, recipient: &str) -> bool {
        self.recipients.iter().any(|address| address.eq_ignore_ascii_case(recipient))
    }

    /// The first header of this name, unfolded but with encoded words as they stand.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<String> {
        self.headers().into_iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// All headers in order, unfolded.
    #[must_use]
    pub fn headers(&self) -> Vec<(String, String)> {
        let text = String::from_utf8_lossy(&self.raw);
        let head = text.split("\r\n\r\n").next().unwrap_or_default();
        let unfolded = head.replace("\r\n ", " ").replace("\r\n\t", " ");
        let pairs = unfolded.split("\r\n").filter_map(|line| line.split_once(':'));
        pairs.map(|(name, value)| (name.to_owned(), value.trim().to_owned())).collect()
    }

    /// The subject, decoded.
    #[must_use]
    pub fn subject(&self) -> String {
        MessageParser::default()
            .parse(&*self.raw)
            .and_then(|mail| mail.subject().map(str::to_owned))
            .unwrap_or_default()
    }

    /// The `text/plain` part, decoded; empty if there is none.
    #[must_use]
    pub fn text(&self) -> String {
        self.part(|part| if let PartType::Text(text) = part { Some(text.to_string()) } else { None })
    }

    /// The `text/html` part, decoded; empty if there is none.
    #[must_use]
    pub fn html(&self) -> String {
        self.part(|part| if let PartType::Html(html) = part { Some(html.to_string()) } else { None })
    }

    fn part(&self, wanted: impl Fn(&PartType<'_>) -> Option<String>) -> String {
        let mail = MessageParser::default().parse(&*self.raw);
        mail.and_then(|mail| mail.parts.iter().find_map(|part| wanted(&part.body))).unwrap_or_default()
    }

    /// The names of the attached files with their content, decoded.
    #[must_use]
    pub fn attachments(&self) -> Vec<(String, Vec<u8>)> {
        let Some(mail) = MessageParser::default().parse(&*self.raw) else { return Vec::new() };
        let named = |part: &mail_parser::MessagePart<'_>| {
            (part.attachment_name().unwrap_or_default().to_owned(), part.contents().to_vec())
        };
        mail.attachments().map(named).collect()
    }
}

impl fmt::Display for Mail {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "to {}: {}", self.recipients.join(", "), self.subject())
    }
}
