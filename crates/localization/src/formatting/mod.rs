//! Numbers, dates and money as each language writes them, by the data of ICU4X (CLDR).
//!
//! What CLDR does not decide for us — the order of amount and currency, the percent sign, how a limit names its zone —
//! is in `locales/<language>/formats.ftl`.

mod date;
mod money;
mod number;
mod zone;

use domain::Language;
use fluent_bundle::FluentArgs;
use icu::locale::Locale;

pub use icu::plurals::PluralCategory;

pub(crate) use date::{date, date_with_weekday, legal_date, short_date};
pub(crate) use money::money;
pub(crate) use number::{category_name, decimal, integer, percent, plural_category, plural_category_of_decimal};
pub(crate) use zone::{moment, time_limit};

use crate::catalogue;
use crate::localizer::Marks;

/// The locale whose habits are followed.
///
/// English is written as in Britain (`23 November 2026`, 24 hours), which readers of the participating states know
/// better than the American way; every other language as in the state where most of its readers live.
fn locale(language: Language) -> Locale {
    let tag = if language == Language::EN { "en-GB" } else { language.tag() };
    tag.parse().unwrap_or(Locale::UNKNOWN)
}

/// One formatter per language, made when first used.
macro_rules! per_language {
    ($language:expr, $kind:ty, $make:expr) => {{
        static MADE: std::sync::OnceLock<Vec<(domain::Language, std::sync::OnceLock<Option<$kind>>)>> =
            std::sync::OnceLock::new();
        let language: domain::Language = $language;
        MADE.get_or_init(|| domain::Language::ALL.map(|language| (language, std::sync::OnceLock::new())).into())
            .iter()
            .find(|(of, _)| *of == language)
            .and_then(|(_, cell)| cell.get_or_init(|| $make(crate::formatting::locale(language))).as_ref())
    }};
}
use per_language;

/// A pattern of `formats.ftl`, in English if the language lacks it.
fn pattern(language: Language, id: &str, parts: &[(&str, &str)]) -> String {
    let mut arguments = FluentArgs::new();
    for (name, value) in parts {
        arguments.set(*name, *value);
    }
    [language, Language::EN]
        .into_iter()
        .find_map(|language| catalogue::format(catalogue::bundle(language, Marks::Bare), id, None, &arguments))
        .unwrap_or_else(|| parts.iter().map(|(_, value)| *value).collect::<Vec<_>>().join(" "))
}
