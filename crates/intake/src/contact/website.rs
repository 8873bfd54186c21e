//! Web addresses of merchants.

use domain::text::check_line;
use url::Url;

use super::{public_host, typed_text};

/// The web address of a merchant, as typed: `http` or `https`, or no scheme at all. A public host name is required;
/// names and passwords in it are refused.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Website {
    typed: String,
    host: String,
}

/// The text is not a web address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a web address")]
pub struct WebsiteError;

/// Longer addresses are those of a search or a session, not of a shop.
const LONGEST: usize = 2_000;

impl Website {
    /// Checks an address, white space around it left out.
    ///
    /// # Errors
    /// It is not one.
    pub fn new(text: &str) -> Result<Self, WebsiteError> {
        let typed = text.trim();
        // The parser drops tabs and line breaks inside and mends backslashes; we refuse them, so that what is kept is
        // what was understood.
        if check_line(typed, LONGEST).is_err() || typed.contains(|c: char| c.is_whitespace() || "\\<>\"".contains(c)) {
            return Err(WebsiteError);
        }
        let lower = typed.to_ascii_lowercase();
        let url = if lower.starts_with("http://") || lower.starts_with("https://") {
            Url::parse(typed)
        } else {
            Url::parse(&format!("https://{typed}"))
        };
        let url = url.or(Err(WebsiteError))?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(WebsiteError);
        }
        let host = url.host_str().and_then(public_host).ok_or(WebsiteError)?;
        Ok(Self { typed: typed.to_owned(), host })
    }

    /// The address as typed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.typed
    }

    /// The host in the form of the DNS, without a leading `www.`: by it a merchant is found in the register.
    #[must_use]
    pub fn domain(&self) -> &str {
        self.host.strip_prefix("www.").filter(|rest| rest.contains('.')).unwrap_or(&self.host)
    }
}

typed_text!(Website, WebsiteError);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_domain_of_a_shop_is_found_in_what_was_typed() {
        for (typed, domain) in [
            ("https://example.cn", "example.cn"),
            ("http://www.Example.CN/item?id=5&ref=a#top", "example.cn"),
            ("example.cn", "example.cn"),
            ("www.example.cn/shop", "example.cn"),
            ("HTTPS://shop.example.co.uz:8443/", "shop.example.co.uz"),
            ("https://пример.бел/товар", "xn--e1afmkfd.xn--90ais"),
            ("https://例子.中国", "xn--fsqu00a.xn--fiqs8s"),
            ("https://www.kz", "www.kz"),
        ] {
            let website = Website::new(typed).expect(typed);
            assert_eq!((website.as_str(), website.domain()), (typed, domain));
        }
    }

    #[test]
    fn what_is_no_web_address_of_a_public_host_is_refused() {
        for typed in [
            "",
            "https://",
            "http:///path",
            "javascript:alert(1)",
            "data:text/html,x",
            "ftp://example.cn",
            "file:///etc/passwd",
            "mailto:a@example.cn",
            "https://user@example.cn",
            "https://user:secret@example.cn",
            "example.cn@evil.example",
            "https://localhost",
            "https://127.0.0.1/",
            "https://0x7f.1/",
            "https://2130706433/",
            "https://[::1]/",
            "https://example",
            "https://exam ple.cn",
            "https://example.cn/a b",
            "https://exa\tmple.cn",
            "https://example.cn\r\nHost: evil.example",
            "https:\\\\example.cn",
            "https://example.cn/\u{202E}gpj",
            "https://example.cn/<script>",
            "https://exa_mple.cn",
            "https://example..cn",
            "not a shop",
        ] {
            assert_eq!(Website::new(typed), Err(WebsiteError), "{typed:?}");
        }
        assert_eq!(Website::new(&format!("https://example.cn/{}", "a".repeat(2_000))), Err(WebsiteError));
    }
}
