//! The service's own limits on complaints, as data.

use std::sync::LazyLock;

use domain::{Currency, Money};
use serde::Deserialize;

use crate::evidence::FileLimits;

/// The version of the file's form that this program reads.
const SCHEMA_VERSION: u32 = 1;

/// What intake asks of a complaint, and where it stops: `data/rules.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    schema_version: u32,
    /// Limits on what a complaint says.
    pub complaint: ComplaintRules,
    /// When a complaint is not taken.
    pub admission: AdmissionRules,
    /// What brings a complaint before an officer.
    pub abuse: AbuseRules,
    /// Limits on files.
    pub evidence: FileLimits,
    /// How long drafts are kept.
    pub draft: DraftRules,
}

/// Limits on what a complaint says.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComplaintRules {
    /// Remedies one complaint may ask for.
    pub remedies: usize,
    /// Years; an order that is older is taken for a mistyped year.
    pub order_age_years: u16,
}

/// When a complaint is not taken.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdmissionRules {
    /// Months from the day the consumer turned to the merchant.
    pub months_since_contact: u16,
    /// Thresholds, by currency; usually none.
    pub values: Vec<ValueLimit>,
}

/// A threshold of value in one currency. Directive 2013/11/EU art. 5(4)(d).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ValueLimit {
    /// The currency.
    pub currency: Currency,
    /// The least amount taken, as a decimal.
    pub least: Option<String>,
    /// The greatest amount taken, as a decimal.
    pub most: Option<String>,
}

/// What brings a complaint before an officer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AbuseRules {
    /// Complaints of one filer in one day; more are a sign.
    pub filings_a_day: u32,
    /// Earlier complaints with the same text; as many are a sign.
    pub same_text: u32,
    /// Links in a description; as many are a sign, if they also make up the share below.
    pub links: usize,
    /// Percent of a description that its links make up.
    pub link_percent: usize,
}

/// How long drafts are kept.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DraftRules {
    /// Days after the last save.
    pub days: u16,
}

/// Why a file of rules was refused.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum RulesError {
    /// Not TOML of the right form; the cause names the line.
    #[error("rules of another form")]
    Form(#[source] toml::de::Error),
    /// Written for another version of this program.
    #[error("rules of version {found}; this program reads version {SCHEMA_VERSION}")]
    Version {
        /// The version in the file.
        found: u32,
    },
    /// A limit that would take nothing.
    #[error("a limit of nothing: {limit}")]
    Nothing {
        /// Which.
        limit: &'static str,
    },
    /// Directive 2013/11/EU art. 5(4)(e) forbids less than a year.
    #[error("fewer than twelve months to complain")]
    LessThanAYear,
    /// A threshold that is no amount of its currency.
    #[error("threshold that is no amount of {currency}")]
    Threshold {
        /// The currency.
        currency: Currency,
    },
}

#[expect(clippy::expect_used, reason = "the file is part of the program, and a test reads it")]
static EMBEDDED: LazyLock<Rules> =
    LazyLock::new(|| Rules::load(include_str!("../data/rules.toml")).expect("data/rules.toml is well formed"));

impl Rules {
    /// The rules that are part of the program.
    #[must_use]
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// Reads rules and refuses what does not hold together.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn load(text: &str) -> Result<Self, RulesError> {
        let rules: Self = toml::from_str(text).map_err(RulesError::Form)?;
        if rules.schema_version != SCHEMA_VERSION {
            return Err(RulesError::Version { found: rules.schema_version });
        }
        let limits = [
            ("complaint.remedies", rules.complaint.remedies == 0),
            ("complaint.order_age_years", rules.complaint.order_age_years == 0),
            ("abuse.filings_a_day", rules.abuse.filings_a_day == 0),
            ("abuse.same_text", rules.abuse.same_text == 0),
            ("abuse.links", rules.abuse.links == 0),
            ("evidence.bytes", rules.evidence.bytes == 0),
            ("evidence.files", rules.evidence.files == 0),
            ("draft.days", rules.draft.days == 0),
        ];
        if let Some((limit, _)) = limits.into_iter().find(|(_, is_nothing)| *is_nothing) {
            return Err(RulesError::Nothing { limit });
        }
        if rules.admission.months_since_contact < 12 {
            return Err(RulesError::LessThanAYear);
        }
        rules.admission.values.iter().try_for_each(ValueLimit::check)?;
        Ok(rules)
    }
}

/// Those of the rules that are part of the program.
impl Default for FileLimits {
    fn default() -> Self {
        Rules::embedded().evidence
    }
}

impl ValueLimit {
    fn check(&self) -> Result<(), RulesError> {
        let is_amount =
            |text: &Option<String>| text.as_ref().is_none_or(|text| Money::parse_decimal(text, self.currency).is_ok());
        if is_amount(&self.least) && is_amount(&self.most) {
            Ok(())
        } else {
            Err(RulesError::Threshold { currency: self.currency })
        }
    }

    /// Whether a value of this currency lies outside the threshold; a value of another currency never does.
    #[must_use]
    pub fn excludes(&self, value: Money) -> bool {
        let limit = |text: &Option<String>| {
            let text = text.as_ref().filter(|_| value.currency() == self.currency)?;
            Money::parse_decimal(text, self.currency).ok().map(|money| money.minor())
        };
        limit(&self.least).is_some_and(|least| value.minor() < least)
            || limit(&self.most).is_some_and(|most| value.minor() > most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = include_str!("../data/rules.toml");

    #[test]
    fn the_embedded_rules_hold_together() {
        let rules = Rules::embedded();
        assert_eq!(rules.evidence, FileLimits { bytes: 10 * 1024 * 1024, files: 20 });
        assert_eq!((rules.complaint.remedies, rules.draft.days, rules.abuse.filings_a_day), (5, 30, 5));
    }

    #[test]
    fn rules_that_do_not_hold_together_are_refused() {
        let load = |from: &str, to: &str| {
            assert!(TEXT.contains(from), "{from}");
            Rules::load(&TEXT.replace(from, to))
        };
        assert!(matches!(load("remedies = 5", "remedy = 5"), Err(RulesError::Form(_))));
        assert!(matches!(load("[draft]", "surprise = 1\n[draft]"), Err(RulesError::Form(_))));
        assert_eq!(load("schema_version = 1", "schema_version = 2"), Err(RulesError::Version { found: 2 }));
        assert_eq!(load("files = 20", "files = 0"), Err(RulesError::Nothing { limit: "evidence.files" }));
        assert_eq!(load("contact = 12", "contact = 11"), Err(RulesError::LessThanAYear));
        let values = "values = [{ currency = \"CNY\", least = \"1.005\" }]";
        assert!(matches!(load("values = []", values), Err(RulesError::Threshold { .. })));
    }

    #[test]
    fn a_threshold_holds_for_its_own_currency_alone() {
        let values = "values = [{ currency = \"CNY\", least = \"10\", most = \"1000.00\" }]";
        let rules = Rules::load(&TEXT.replace("values = []", values)).unwrap();
        let is_excluded = |amount: &str, currency: &str| {
            let value = Money::parse_decimal(amount, currency.parse().unwrap()).unwrap();
            rules.admission.values.iter().any(|limit| limit.excludes(value))
        };
        assert!(is_excluded("9.99", "CNY") && is_excluded("1000.01", "CNY"));
        assert!(!is_excluded("10", "CNY") && !is_excluded("1000", "CNY") && !is_excluded("5", "KZT"));
    }
}
