//! Rights that bear on a problem.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use domain::{Country, ProblemGroup, Taxonomy};
use jiff::civil::Date;
use jurisdictions::{Known, ParameterId, State};
use serde::Deserialize;

/// The version of the file's form that this program reads.
const SCHEMA_VERSION: u32 = 1;

/// A right that bears on the problem, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Right<'a> {
    /// The state whose law it is.
    pub state: Country,
    /// Which right.
    pub parameter: ParameterId,
    /// The ISO 3166-2 code of the only part of the state where it holds.
    pub subdivision: Option<&'a str>,
    /// What is known of it on the day of the order.
    pub known: Known<'a>,
    /// What is known of it today, where nothing is known for the day of the order. It may not have held then.
    pub today: Known<'a>,
}

/// Which rights bear on which problems: `data/rights.toml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RightsTable {
    always: Vec<ParameterId>,
    groups: BTreeMap<ProblemGroup, Vec<ParameterId>>,
}

/// Why a table of rights was refused.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum RightsTableError {
    /// Not TOML of the right form, or a right or a group that does not exist; the cause names the line.
    #[error("table of rights of another form")]
    Form(#[source] toml::de::Error),
    /// Written for another version of this program.
    #[error("table of rights of version {found}; this program reads version {SCHEMA_VERSION}")]
    Version {
        /// The version in the file.
        found: u32,
    },
    /// A group of problems that the table does not have.
    #[error("no rights listed for problems of {group}")]
    Missing {
        /// The group.
        group: ProblemGroup,
    },
    /// A right listed twice for one problem, or a limit for a court or an authority, which is shown anyway.
    #[error("{parameter} does not belong among the rights for {group}")]
    Misplaced {
        /// The right.
        parameter: ParameterId,
        /// The group.
        group: ProblemGroup,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TableFile {
    schema_version: u32,
    always: Vec<ParameterId>,
    groups: BTreeMap<ProblemGroup, Vec<ParameterId>>,
}

#[expect(clippy::expect_used, reason = "the file is part of the program, and a test reads it")]
static EMBEDDED: LazyLock<RightsTable> = LazyLock::new(|| {
    RightsTable::load(include_str!("../../data/rights.toml"), Taxonomy::embedded())
        .expect("data/rights.toml is well formed")
});

impl RightsTable {
    /// The table that is part of the program.
    #[must_use]
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// Reads a table and refuses what does not hold together.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn load(text: &str, taxonomy: &Taxonomy) -> Result<Self, RightsTableError> {
        let file: TableFile = toml::from_str(text).map_err(RightsTableError::Form)?;
        if file.schema_version != SCHEMA_VERSION {
            return Err(RightsTableError::Version { found: file.schema_version });
        }
        let table = Self { always: file.always, groups: file.groups };
        for group in taxonomy.groups().iter().map(|entry| entry.code) {
            if !table.groups.contains_key(&group) {
                return Err(RightsTableError::Missing { group });
            }
            let parameters = table.for_problem(Some(group));
            for (index, parameter) in parameters.iter().copied().enumerate() {
                let is_repeated = parameters.iter().take(index).any(|earlier| *earlier == parameter);
                if is_repeated || ParameterId::OUTSIDE_LIMITS.contains(&parameter) {
                    return Err(RightsTableError::Misplaced { parameter, group });
                }
            }
        }
        Ok(table)
    }

    /// The rights that bear on problems of a group, or on every problem while it is not known.
    #[must_use]
    pub fn for_problem(&self, group: Option<ProblemGroup>) -> Vec<ParameterId> {
        let of_group = group.and_then(|group| self.groups.get(&group)).into_iter().flatten();
        of_group.chain(&self.always).copied().collect()
    }
}

impl<'a> Right<'a> {
    /// These rights in a state, those of its parts among them.
    pub(super) fn all_of(state: &'a State, parameters: &[ParameterId], on: Date, today: Date) -> Vec<Self> {
        let mut rights = Vec::new();
        for &parameter in parameters {
            let before = rights.len();
            rights.extend(state.parameters_of(parameter).map(|found| {
                let known = found.on(on);
                let today = if known == Known::NotKnown { found.on(today) } else { known };
                Self { state: state.code, parameter, subdivision: found.subdivision.as_deref(), known, today }
            }));
            if rights.len() == before {
                let (known, today) = (Known::NotKnown, Known::NotKnown);
                rights.push(Self { state: state.code, parameter, subdivision: None, known, today });
            }
        }
        rights
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = include_str!("../../data/rights.toml");

    fn load(from: &str, to: &str) -> Result<RightsTable, RightsTableError> {
        assert!(TEXT.contains(from), "{from}");
        RightsTable::load(&TEXT.replacen(from, to, 1), Taxonomy::embedded())
    }

    #[test]
    fn the_embedded_table_lists_rights_for_every_group() {
        let table = RightsTable::embedded();
        for group in Taxonomy::embedded().groups() {
            assert!(table.for_problem(Some(group.code)).contains(&ParameterId::SellerAnswerPeriod));
        }
        assert_eq!(table.for_problem(None), [ParameterId::SellerAnswerPeriod, ParameterId::PreClaim]);
    }

    #[test]
    fn a_table_that_does_not_hold_together_is_refused() {
        assert!(matches!(load("\"pre_claim\"", "\"no_such_right\""), Err(RightsTableError::Form(_))));
        assert!(matches!(load("other = []", "surprise = []"), Err(RightsTableError::Form(_))));
        assert_eq!(load("schema_version = 1", "schema_version = 9"), Err(RightsTableError::Version { found: 9 }));
        let other = "other".parse().unwrap();
        assert_eq!(load("other = []", ""), Err(RightsTableError::Missing { group: other }));
        for parameter in [ParameterId::PreClaim, ParameterId::ClaimFilingPeriod] {
            assert_eq!(
                load("other = []", &format!("other = [\"{parameter}\"]")),
                Err(RightsTableError::Misplaced { parameter, group: other })
            );
        }
    }
}
