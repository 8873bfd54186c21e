//! The taxonomy's files as they are written. What the service does not use is still read, under a name that begins
//! with an underscore, so that a misspelt key is refused.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::value::Datetime;

use super::{Division, RemedyKind};
use crate::confidence::Confidence;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProblemTypesFile {
    pub(super) schema_version: u32,
    #[serde(rename = "data_as_of")]
    _data_as_of: Datetime,
    pub(super) groups: Vec<LabelledRow>,
    pub(super) problem_types: Vec<ProblemTypeRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LabelledRow {
    pub(super) id: String,
    pub(super) label_en: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProblemTypeRow {
    pub(super) id: String,
    pub(super) group: String,
    pub(super) label_en: String,
    pub(super) description_en: String,
    pub(super) usual_remedies: Vec<String>,
    pub(super) usual_evidence: Vec<String>,
    #[serde(default)]
    pub(super) map: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) retired: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CategoriesFile {
    pub(super) schema_version: u32,
    pub(super) coicop_2018_divisions: Vec<Division>,
    pub(super) product_categories: Vec<CategoryRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CategoryRow {
    pub(super) id: String,
    pub(super) label_en: String,
    pub(super) coicop_2018_division: String,
    pub(super) confidence: Confidence,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RemediesFile {
    pub(super) schema_version: u32,
    pub(super) remedies: Vec<RemedyRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RemedyRow {
    pub(super) id: String,
    pub(super) label_en: String,
    pub(super) description_en: String,
    pub(super) kind: RemedyKind,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EvidenceKindsFile {
    pub(super) schema_version: u32,
    pub(super) evidence_kinds: Vec<LabelledRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ClassificationsFile {
    pub(super) schema_version: u32,
    pub(super) classifications: Vec<ClassificationRow>,
    pub(super) classification_classes: Vec<ClassesRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ClassificationRow {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) url: String,
    #[serde(rename = "status")]
    _status: String,
    #[serde(rename = "status_date")]
    _status_date: Option<Datetime>,
    #[serde(rename = "levels")]
    _levels: Option<String>,
    #[serde(rename = "confidence")]
    _confidence: Confidence,
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "note")]
    _note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ClassesRow {
    pub(super) scheme: String,
    pub(super) classes: Vec<String>,
    #[serde(rename = "labels_en")]
    _labels_en: Option<Vec<String>>,
    #[serde(rename = "not_verified")]
    _not_verified: Option<Vec<String>>,
    #[serde(rename = "confidence")]
    _confidence: Confidence,
}
