//! The languages of the service.

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// One of the languages in `data/languages.toml`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(&'static str);

/// In which direction a script runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the HTML attribute `dir`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// The tag is of no language of the service.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a language of the service")]
pub struct LanguageError;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    languages: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    tag: String,
    name: String,
    endonym: String,
    script: String,
    direction: Direction,
}

#[expect(clippy::expect_used, reason = "the file is part of the program, and a test reads it")]
static TABLE: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    toml::from_str::<Table>(include_str!("../data/languages.toml"))
        .expect("data/languages.toml is well formed")
        .languages
});

impl Language {
    /// English, the source of all texts.
    pub const EN: Self = Self("en");
    /// Russian.
    pub const RU: Self = Self("ru");
    /// Chinese in simplified characters.
    pub const ZH_HANS: Self = Self("zh-Hans");
    /// Kazakh.
    pub const KK: Self = Self("kk");
    /// Kyrgyz.
    pub const KY: Self = Self("ky");
    /// Tajik.
    pub const TG: Self = Self("tg");
    /// Uzbek in Latin script.
    pub const UZ: Self = Self("uz");
    /// Urdu.
    pub const UR: Self = Self("ur");
    /// Hindi.
    pub const HI: Self = Self("hi");
    /// Persian.
    pub const FA: Self = Self("fa");
    /// Belarusian.
    pub const BE: Self = Self("be");

    /// All languages, in the order in which they are offered.
    pub const ALL: [Self; 11] = [
        Self::EN,
        Self::RU,
        Self::ZH_HANS,
        Self::KK,
        Self::KY,
        Self::TG,
        Self::UZ,
        Self::UR,
        Self::HI,
        Self::FA,
        Self::BE,
    ];

    /// The BCP 47 tag: `zh-Hans`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        self.0
    }

    /// The name in English.
    #[must_use]
    pub fn english_name(self) -> &'static str {
        self.entry().map_or(self.0, |entry| &entry.name)
    }

    /// The name in the language itself.
    #[must_use]
    pub fn endonym(self) -> &'static str {
        self.entry().map_or(self.0, |entry| &entry.endonym)
    }

    /// The ISO 15924 code of the script: `Cyrl`.
    #[must_use]
    pub fn script(self) -> &'static str {
        self.entry().map_or("Zyyy", |entry| &entry.script)
    }

    /// In which direction it is written.
    #[must_use]
    pub fn direction(self) -> Direction {
        self.entry().map_or(Direction::Ltr, |entry| entry.direction)
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub fn is_rtl(self) -> bool {
        self.direction() == Direction::Rtl
    }

    /// The row of the table. A test proves that each language has one.
    fn entry(self) -> Option<&'static Entry> {
        TABLE.iter().find(|entry| entry.tag == self.0)
    }
}

impl FromStr for Language {
    type Err = LanguageError;

    /// Reads a BCP 47 tag in any case. A region is ignored (`en-GB` is English); a script must be the one in which the
    /// service writes the language, and a region that implies another one is refused: `zh-CN` is read, `zh-TW` is not.
    /// What a reader of an unread tag is given instead is decided by `localization`.
    fn from_str(text: &str) -> Result<Self, LanguageError> {
        let mut subtags = text.split(['-', '_']);
        let primary = subtags.next().unwrap_or_default();
        let language = Self::ALL
            .into_iter()
            .find(|language| language.tag().split('-').next().is_some_and(|tag| tag.eq_ignore_ascii_case(primary)))
            .ok_or(LanguageError)?;
        for subtag in subtags {
            if subtag.is_empty() || subtag.len() > 8 || !subtag.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
                return Err(LanguageError);
            }
            let is_other_script = subtag.len() == 4
                && subtag.bytes().all(|byte| byte.is_ascii_alphabetic())
                && !subtag.eq_ignore_ascii_case(language.script());
            let is_traditional = language == Self::ZH_HANS
                && ["TW", "HK", "MO"].iter().any(|region| subtag.eq_ignore_ascii_case(region))
                && !text.to_ascii_lowercase().contains("hans");
            if is_other_script || is_traditional {
                return Err(LanguageError);
            }
        }
        Ok(language)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_and_the_constants_name_the_same_languages_in_the_same_order() {
        let table: Vec<&str> = TABLE.iter().map(|entry| entry.tag.as_str()).collect();
        let constants: Vec<&str> = Language::ALL.iter().map(|language| language.tag()).collect();
        assert_eq!(table, constants);
        assert!(TABLE.iter().all(|entry| entry.script.len() == 4 && !entry.name.is_empty()));
    }

    #[test]
    fn urdu_and_persian_alone_run_right_to_left() {
        let rtl: Vec<Language> = Language::ALL.into_iter().filter(|language| language.is_rtl()).collect();
        assert_eq!(rtl, [Language::UR, Language::FA]);
    }

    #[test]
    fn every_language_reads_back_by_its_tag() {
        for language in Language::ALL {
            assert_eq!(language.tag().parse(), Ok(language));
            let json = serde_json::to_string(&language).unwrap();
            assert_eq!(serde_json::from_str::<Language>(&json).unwrap(), language);
        }
    }

    #[test]
    fn a_region_and_letter_case_do_not_matter() {
        for (tag, language) in [
            ("en-GB", Language::EN),
            ("zh-CN", Language::ZH_HANS),
            ("zh", Language::ZH_HANS),
            ("ZH-hans-cn", Language::ZH_HANS),
            ("zh-Hans-HK", Language::ZH_HANS),
            ("ru_KZ", Language::RU),
            ("uz-Latn-UZ", Language::UZ),
            ("fa-IR", Language::FA),
        ] {
            assert_eq!(tag.parse(), Ok(language), "{tag}");
        }
    }

    #[test]
    fn another_language_or_script_is_refused() {
        for tag in ["", "de", "eng", "zh-TW", "zh-Hant", "uz-Cyrl", "en-", "en--GB", "en GB", "e", "английский"]
        {
            assert_eq!(tag.parse::<Language>(), Err(LanguageError), "{tag}");
        }
    }
}
