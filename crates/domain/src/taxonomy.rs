//! The taxonomy of complaints: problem types in groups, product categories, remedies, kinds of evidence, and the
//! official classifications that the problem types map to. Data in `data/taxonomy`, embedded and checked when first
//! used. What people read about each is in the locales, keyed by [`ProblemType::key`] and its like.

mod codes;
mod files;
mod load;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::confidence::Confidence;

pub use codes::{Category, EvidenceKind, ProblemGroup, ProblemType, Remedy, UnknownCode};
pub use load::{Flaw, Sources, TaxonomyError};

/// Everything that a complaint can be classified by.
#[derive(Debug)]
pub struct Taxonomy {
    groups: Vec<Labelled<ProblemGroup>>,
    problem_types: Vec<ProblemTypeEntry>,
    categories: Vec<CategoryEntry>,
    divisions: Vec<Division>,
    remedies: Vec<RemedyEntry>,
    evidence_kinds: Vec<Labelled<EvidenceKind>>,
    classifications: Vec<Classification>,
}

/// A code that has a label and nothing more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labelled<T> {
    /// The code.
    pub code: T,
    /// What it is called in English, for documentation and exports.
    pub label_en: String,
}

/// What can go wrong with a purchase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProblemTypeEntry {
    /// The code: `delivery.not_delivered`.
    pub code: ProblemType,
    /// The group it belongs to.
    pub group: ProblemGroup,
    /// What it is called in English.
    pub label_en: String,
    /// What it means, in English.
    pub description_en: String,
    /// What people in this position usually ask for, the most usual first.
    pub usual_remedies: Vec<Remedy>,
    /// What usually shows it.
    pub usual_evidence: Vec<EvidenceKind>,
    /// The nearest class of each official classification, by the id of the classification. An editorial choice.
    pub map: BTreeMap<String, String>,
    /// No longer offered; still read in old cases.
    pub retired: bool,
}

/// A kind of goods or services.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategoryEntry {
    /// The code: `clothing`.
    pub code: Category,
    /// What it is called in English.
    pub label_en: String,
    /// The division of COICOP 2018 it falls in, two digits.
    pub coicop_division: String,
    /// How sure the division is.
    pub confidence: Confidence,
}

/// A division of COICOP 2018.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Division {
    /// Two digits.
    pub code: String,
    /// What it is called in English.
    pub label_en: String,
    /// How sure the name is.
    pub confidence: Confidence,
}

/// Something a side can ask for or offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemedyEntry {
    /// The code: `refund`.
    pub code: Remedy,
    /// What it is called in English.
    pub label_en: String,
    /// What it means, in English.
    pub description_en: String,
    /// What it consists of.
    pub kind: RemedyKind,
}

/// What a remedy consists of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RemedyKind {
    /// A sum of money, so that an amount belongs to it.
    Money,
    /// Goods delivered or work done.
    Performance,
    /// A change in what the sides owe each other.
    Legal,
    /// Something said or published.
    Statement,
    /// Something done with personal data.
    Data,
    /// Something that protects others too.
    Public,
    /// Described by the one who asks.
    Other,
}

/// An official classification of complaints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Classification {
    /// The id in [`ProblemTypeEntry::map`]: `eu_2010_304`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Where it is published.
    pub url: String,
    /// Its classes, in its own words.
    pub classes: Vec<String>,
}

#[expect(clippy::expect_used, reason = "the files are part of the program, and a test reads them")]
static EMBEDDED: LazyLock<Taxonomy> =
    LazyLock::new(|| Taxonomy::load(&Sources::EMBEDDED).expect("data/taxonomy is well formed"));

impl Taxonomy {
    /// The taxonomy of the service.
    #[must_use]
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// The groups of problem types, in the order in which they are offered.
    #[must_use]
    pub fn groups(&self) -> &[Labelled<ProblemGroup>] {
        &self.groups
    }

    /// All problem types, in the order in which they are offered, retired ones too.
    #[must_use]
    pub fn problem_types(&self) -> &[ProblemTypeEntry] {
        &self.problem_types
    }

    /// The problem types of one group that are still offered.
    pub fn problem_types_of(&self, group: ProblemGroup) -> impl Iterator<Item = &ProblemTypeEntry> {
        self.problem_types.iter().filter(move |entry| entry.group == group && !entry.retired)
    }

    /// What is known of a problem type.
    #[must_use]
    pub fn problem_type(&self, code: ProblemType) -> Option<&ProblemTypeEntry> {
        self.problem_types.iter().find(|entry| entry.code == code)
    }

    /// The product categories, in the order in which they are offered.
    #[must_use]
    pub fn categories(&self) -> &[CategoryEntry] {
        &self.categories
    }

    /// The divisions of COICOP 2018 that the categories fall in.
    #[must_use]
    pub fn divisions(&self) -> &[Division] {
        &self.divisions
    }

    /// The remedies, in the order in which they are offered.
    #[must_use]
    pub fn remedies(&self) -> &[RemedyEntry] {
        &self.remedies
    }

    /// What is known of a remedy.
    #[must_use]
    pub fn remedy(&self, code: Remedy) -> Option<&RemedyEntry> {
        self.remedies.iter().find(|entry| entry.code == code)
    }

    /// The kinds of evidence.
    #[must_use]
    pub fn evidence_kinds(&self) -> &[Labelled<EvidenceKind>] {
        &self.evidence_kinds
    }

    /// The official classifications that problem types map to.
    #[must_use]
    pub fn classifications(&self) -> &[Classification] {
        &self.classifications
    }
}

impl ProblemType {
    /// The group it belongs to: what stands before the full stop of its code.
    #[must_use]
    pub fn group(self) -> Option<ProblemGroup> {
        Taxonomy::embedded().problem_type(self).map(|entry| entry.group)
    }
}

impl Remedy {
    /// What it consists of.
    #[must_use]
    pub fn kind(self) -> RemedyKind {
        Taxonomy::embedded().remedy(self).map_or(RemedyKind::Other, |entry| entry.kind)
    }
}
