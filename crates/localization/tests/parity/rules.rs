//! What is wrong with the files of a language, as lines to read.

use std::collections::{BTreeMap, BTreeSet};

use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules};

use crate::files::{Piece, texts};

/// The script in which a language is written here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Script {
    /// Russian, Kazakh, Kyrgyz, Tajik, Belarusian.
    Cyrillic,
    /// Chinese.
    Han,
    /// Urdu, Persian.
    Arabic,
    /// Hindi.
    Devanagari,
    /// Uzbek.
    Latin,
}

impl Script {
    fn has(self, letter: char) -> bool {
        match self {
            Self::Cyrillic => ('\u{400}'..='\u{52f}').contains(&letter),
            Self::Han => ('\u{4e00}'..='\u{9fff}').contains(&letter),
            Self::Arabic => ('\u{600}'..='\u{6ff}').contains(&letter),
            Self::Devanagari => ('\u{900}'..='\u{97f}').contains(&letter),
            Self::Latin => letter.is_ascii_alphabetic(),
        }
    }
}

/// Files that cannot be parsed, ids defined twice, functions and references.
pub(crate) fn malformed(language: &str) -> Vec<String> {
    let texts = texts(language);
    let in_pieces =
        texts.pieces.iter().flat_map(|(id, piece)| piece.faults.iter().map(move |fault| format!("{id}: {fault}")));
    texts.faults.iter().cloned().chain(in_pieces).collect()
}

/// Ids that the source has and the language lacks, has in another file, or has alone.
pub(crate) fn missing_or_left_over(language: &str) -> Vec<String> {
    let (english, other) = (texts("en").pieces, texts(language).pieces);
    let missing = english.iter().filter_map(|(id, piece)| match other.get(id) {
        None => Some(format!("{}: {id} is missing", piece.file)),
        Some(there) if there.file != piece.file => Some(format!("{}: {id} belongs in {}", there.file, piece.file)),
        Some(_) => None,
    });
    let left_over = other
        .iter()
        .filter(|(id, _)| !english.contains_key(*id))
        .map(|(id, piece)| format!("{}: {id} is not in the source", piece.file));
    missing.chain(left_over).collect()
}

/// Texts whose variables are not those of the source.
pub(crate) fn other_variables(language: &str) -> Vec<String> {
    pairs(language)
        .into_iter()
        .filter(|(_, english, other)| english.variables != other.variables)
        .map(|(id, english, other)| {
            format!("{id}: has {}, the source has {}", list(&other.variables), list(&english.variables))
        })
        .collect()
}

/// Selects whose categories are not exactly those of the language, or on something that the source does not count.
/// A wording that does not depend on the number needs no select.
pub(crate) fn other_categories(language: &str) -> Vec<String> {
    let expected = categories(language);
    let mut faults = Vec::new();
    for (id, english, other) in pairs(language) {
        let counted: BTreeSet<&String> = english.selects.iter().map(|(count, _)| count).collect();
        for (count, found) in &other.selects {
            if !counted.contains(count) {
                faults.push(format!("{id}: the source does not count ${count}"));
            }
            let sorted: BTreeSet<&str> = found.iter().map(|category| category.trim_start_matches('*')).collect();
            if sorted != expected || found.len() != expected.len() {
                faults.push(format!("{id}: selects {found:?}, the language has {expected:?}"));
            }
            if !found.iter().any(|category| category == "*other") {
                faults.push(format!("{id}: the default has to be *[other]"));
            }
        }
    }
    faults
}

/// Texts that have words in the source and none of the language's own.
pub(crate) fn foreign_words(language: &str, script: Script) -> Vec<String> {
    pairs(language)
        .into_iter()
        .filter(|(_, english, other)| {
            let is_sign = other.variants.iter().all(|text| text == "№");
            let has_words = english.variants.iter().any(|text| text.chars().any(char::is_alphabetic));
            let is_own = other.variants.iter().all(|text| text.chars().any(|letter| script.has(letter)));
            let is_copied = script == Script::Latin
                && english.variants == other.variants
                && english.variants.iter().any(|text| text.split_whitespace().count() > 1);
            has_words && !is_sign && (!is_own || is_copied)
        })
        .map(|(id, _, other)| format!("{id}: not translated: {}", other.variants.join(" | ")))
        .collect()
}

/// Texts that end as a sentence where the source does not, or the other way round, or have other paragraphs.
pub(crate) fn other_endings(language: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for (id, english, other) in pairs(language) {
        let (Some(source), Some(text)) = (english.variants.last(), other.variants.last()) else { continue };
        if paragraphs(source) != paragraphs(text) {
            faults.push(format!("{id}: {} paragraphs, the source has {}", paragraphs(text), paragraphs(source)));
        }
        // Some languages greet with a comma, others with an exclamation mark.
        let is_comparable = !id.starts_with("mail-greeting")
            && !source.ends_with(['\u{fffc}', ')', '”'])
            && !text.ends_with(['\u{fffc}', ')', '）', '”', '»']);
        if is_comparable && ends_a_sentence(source) != ends_a_sentence(text) {
            let last = text.split_whitespace().last().unwrap_or_default();
            faults.push(format!(
                "{id}: ends with “{last}”, the source with “{}”",
                source.split_whitespace().last().unwrap_or_default()
            ));
        }
        if other.variants.iter().any(|text| text.contains("  ") || text.starts_with(' ') || text.ends_with(' ')) {
            faults.push(format!("{id}: has two spaces together, or one at its edge"));
        }
    }
    faults
}

/// Letters of a neighbouring language or keyboard, and words of the courtroom, which the glossary keeps out.
pub(crate) fn wrong_letters(language: &str) -> Vec<String> {
    let wrong: &[(&str, &str)] = match language {
        "ru" => &[("истец", "заявитель"), ("истца", "заявитель"), ("истцу", "заявитель")],
        "kk" => &[("талап қоюшы", "өтініш беруші"), ("Талап қоюшы", "өтініш беруші")],
        "ky" => &[("доогер", "арыз берүүчү")],
        "tg" => &[("даъвогар", "аризадиҳанда")],
        "uz" => &[("'", "ʻ or ʼ"), ("’", "ʻ or ʼ"), ("‘", "ʻ"), ("`", "ʻ"), ("daʼvogar", "ariza beruvchi")],
        "be" => &[("'", "’"), ("ʼ", "’"), ("и", "і"), ("щ", "шч"), ("ъ", "’")],
        "ur" => &[("ك", "ک"), ("ي", "ی"), ("مدعا علیہ", "جواب دہندہ"), ("مقدمہ", "کیس")],
        "fa" => &[("ك", "ک"), ("ي", "ی"), ("ە", "ه")],
        _ => &[],
    };
    let texts = texts(language);
    let mut faults = Vec::new();
    for (id, piece) in &texts.pieces {
        for (found, instead) in wrong {
            if piece.variants.iter().any(|text| text.contains(found)) {
                faults.push(format!("{id}: “{found}” has to be “{instead}”"));
            }
        }
    }
    faults
}

/// The texts that both have, side by side.
fn pairs(language: &str) -> Vec<(String, Piece, Piece)> {
    let mut other: BTreeMap<String, Piece> = texts(language).pieces;
    texts("en")
        .pieces
        .into_iter()
        .filter_map(|(id, english)| other.remove(&id).map(|other| (id, english, other)))
        .collect()
}

fn categories(language: &str) -> BTreeSet<&'static str> {
    let locale: Locale = language.parse().unwrap();
    let rules = PluralRules::try_new_cardinal(locale.into()).unwrap();
    rules
        .categories()
        .map(|category| match category {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        })
        .collect()
}

fn list(names: &BTreeSet<String>) -> String {
    if names.is_empty() {
        "none".to_owned()
    } else {
        names.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(" ")
    }
}

fn paragraphs(text: &str) -> usize {
    text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()).count()
}

fn ends_a_sentence(text: &str) -> bool {
    text.ends_with(['.', '?', '!', '。', '？', '！', '।', '۔', '؟'])
}
