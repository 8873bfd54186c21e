//! Whole and decimal numbers, percentages, plural categories.

use domain::Language;
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::plurals::{PluralCategory, PluralRules};

use super::{pattern, per_language};

/// The cardinal plural category of a whole number.
pub(crate) fn plural_category(language: Language, number: i64) -> PluralCategory {
    category_of(language, &Decimal::from(number))
}

/// The cardinal plural category of a number given in units of 10⁻ᵈ.
pub(crate) fn plural_category_of_decimal(language: Language, units: i64, decimals: u8) -> PluralCategory {
    category_of(language, &scaled(units, decimals))
}

/// The name of a category in the Fluent files.
pub(crate) const fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// A whole number with the grouping and digits of the language.
pub(crate) fn integer(language: Language, number: i64) -> String {
    write(language, &Decimal::from(number))
}

/// A number given in units of 10⁻ᵈ, with all its decimals.
pub(crate) fn decimal(language: Language, units: i64, decimals: u8) -> String {
    write(language, &scaled(units, decimals))
}

/// A share given in tenths of a percent, without a decimal that is zero.
pub(crate) fn percent(language: Language, tenths: i64) -> String {
    let number = if tenths % 10 == 0 { integer(language, tenths / 10) } else { decimal(language, tenths, 1) };
    pattern(language, "format-percent", &[("number", &number)])
}

fn scaled(units: i64, decimals: u8) -> Decimal {
    let mut number = Decimal::from(units);
    number.multiply_pow10(-i16::from(decimals));
    number
}

fn category_of(language: Language, number: &Decimal) -> PluralCategory {
    per_language!(language, PluralRules, |locale: icu::locale::Locale| {
        PluralRules::try_new_cardinal(locale.into()).ok()
    })
    .map_or(PluralCategory::Other, |rules| rules.category_for(number))
}

/// Plain digits stand in if ICU4X has no data for a language; a test proves that it has.
fn write(language: Language, number: &Decimal) -> String {
    per_language!(language, DecimalFormatter, |locale: icu::locale::Locale| {
        DecimalFormatter::try_new(locale.into(), icu::decimal::options::DecimalFormatterOptions::default()).ok()
    })
    .map_or_else(|| number.to_string(), |formatter| formatter.format_to_string(number))
}
