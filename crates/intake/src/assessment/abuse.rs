//! Signs of abuse in a text.

use sha2::{Digest, Sha256};

use crate::complaint::folded;
use crate::rules::AbuseRules;

/// A number that two texts share if they differ in nothing but case, spaces and punctuation: by it a text that is sent
/// again and again is seen without being kept. Not a secret, and not to be published.
#[must_use]
pub fn text_key(text: &str) -> [u8; 32] {
    Sha256::digest(folded(text)).into()
}

/// Whether a description has as many links as the rules say, and they make up as much of it.
pub(super) fn is_mostly_links(text: &str, rules: &AbuseRules) -> bool {
    let length = |word: &str| word.chars().count();
    let is_link = |word: &&str| {
        let word = word.to_ascii_lowercase();
        ["http://", "https://", "www."].iter().any(|start| word.contains(start))
    };
    let links: Vec<usize> = text.split_whitespace().filter(is_link).map(length).collect();
    let all: usize = text.split_whitespace().map(length).sum();
    links.len() >= rules.links && links.iter().sum::<usize>() * 100 >= all * rules.link_percent
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Rules;

    #[test]
    fn a_text_sent_again_has_the_same_key_whatever_its_spacing_and_case() {
        assert_eq!(text_key("Тауар келген жоқ!"), text_key("  тауар\nкелген ЖОҚ"));
        assert_ne!(text_key("Тауар келген жоқ"), text_key("Тауар келді"));
    }

    #[test]
    fn a_text_of_links_is_told_from_one_that_names_a_few() {
        let is_mostly_links = |text: &str| is_mostly_links(text, &Rules::embedded().abuse);
        assert!(is_mostly_links("Buy https://a.example/1 https://a.example/2\nWWW.a.example now"));
        assert!(!is_mostly_links("https://a.example/1 https://a.example/2"));
        let story =
            "The seller at https://a.example/1 sent the wrong dress twice and refuses to take it back. ".repeat(3);
        assert!(!is_mostly_links(&story));
        assert!(!is_mostly_links(""));
    }
}
