//! Reads the taxonomy's files and refuses what does not hold together.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use super::files::{
    CategoriesFile, ClassificationsFile, EvidenceKindsFile, LabelledRow, ProblemTypesFile, RemediesFile, RemedyRow,
};

use super::{
    Category, CategoryEntry, Classification, Division, EvidenceKind, Labelled, ProblemGroup, ProblemType,
    ProblemTypeEntry, Remedy, RemedyEntry, Taxonomy,
};

/// The version of the files' form that this program reads.
const SCHEMA_VERSION: u32 = 1;

/// The text of each file.
#[derive(Debug, Clone, Copy)]
pub struct Sources<'a> {
    /// `problem_types.toml`.
    pub problem_types: &'a str,
    /// `product_categories.toml`.
    pub product_categories: &'a str,
    /// `remedies.toml`.
    pub remedies: &'a str,
    /// `evidence_kinds.toml`.
    pub evidence_kinds: &'a str,
    /// `classifications.toml`.
    pub classifications: &'a str,
}

impl Sources<'static> {
    /// The files that are part of the program.
    pub const EMBEDDED: Self = Self {
        problem_types: include_str!("../../data/taxonomy/problem_types.toml"),
        product_categories: include_str!("../../data/taxonomy/product_categories.toml"),
        remedies: include_str!("../../data/taxonomy/remedies.toml"),
        evidence_kinds: include_str!("../../data/taxonomy/evidence_kinds.toml"),
        classifications: include_str!("../../data/taxonomy/classifications.toml"),
    };
}

/// Which file was refused.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{file} was refused")]
pub struct TaxonomyError {
    /// Its name.
    pub file: &'static str,
    /// What is wrong with it.
    #[source]
    pub flaw: Flaw,
}

/// What is wrong with a file of the taxonomy.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Flaw {
    /// Not TOML of the right form; the cause names the line.
    #[error(transparent)]
    Form(#[from] toml::de::Error),
    /// Of a version of the form that this program does not read.
    #[error("schema version {found}, not {SCHEMA_VERSION}")]
    SchemaVersion {
        /// The version found.
        found: u32,
    },
    /// An id that is given twice.
    #[error("{id} is given twice")]
    Duplicate {
        /// The id.
        id: String,
    },
    /// An id that is not of lower-case words with underscores (and, for a problem type, its group before a full stop).
    #[error("{id} is not formed like an id")]
    Malformed {
        /// The id.
        id: String,
    },
    /// The name of something that does not exist.
    #[error("{id} names {name}, which does not exist")]
    Unknown {
        /// Where it is named.
        id: String,
        /// What does not exist.
        name: String,
    },
}

/// A text that lives as long as the program: the taxonomy is loaded once, and its codes are copied everywhere.
fn kept(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}

fn read<T: DeserializeOwned>(text: &str, version: impl Fn(&T) -> u32) -> Result<T, Flaw> {
    let read: T = toml::from_str(text)?;
    match version(&read) {
        SCHEMA_VERSION => Ok(read),
        found => Err(Flaw::SchemaVersion { found }),
    }
}

/// Refuses ids that are malformed or given twice.
fn checked<'a>(ids: impl Iterator<Item = &'a str>) -> Result<(), Flaw> {
    let mut seen = std::collections::BTreeSet::new();
    for id in ids {
        let is_word = |word: &str| {
            word.starts_with(|first: char| first.is_ascii_lowercase())
                && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
        };
        if !id.split('.').all(is_word) {
            return Err(Flaw::Malformed { id: id.to_owned() });
        }
        if !seen.insert(id) {
            return Err(Flaw::Duplicate { id: id.to_owned() });
        }
    }
    Ok(())
}

/// The codes that `id` names, all of which must exist.
fn named<T: Copy>(id: &str, names: &[String], all: impl Fn(&str) -> Option<T>) -> Result<Vec<T>, Flaw> {
    names.iter().map(|name| all(name).ok_or_else(|| Flaw::Unknown { id: id.to_owned(), name: name.clone() })).collect()
}

impl Taxonomy {
    /// Reads and checks the files. What is read is kept for the life of the program.
    ///
    /// # Errors
    /// Which file was refused and why.
    pub fn load(sources: &Sources<'_>) -> Result<Self, TaxonomyError> {
        let at = |file| move |flaw| TaxonomyError { file, flaw };
        let remedies = remedies(sources.remedies).map_err(at("remedies.toml"))?;
        let evidence_kinds = evidence_kinds(sources.evidence_kinds).map_err(at("evidence_kinds.toml"))?;
        let classifications = classifications(sources.classifications).map_err(at("classifications.toml"))?;
        let (divisions, categories) = categories(sources.product_categories).map_err(at("product_categories.toml"))?;
        let mut taxonomy = Self {
            groups: Vec::new(),
            problem_types: Vec::new(),
            categories,
            divisions,
            remedies,
            evidence_kinds,
            classifications,
        };
        taxonomy.read_problem_types(sources.problem_types).map_err(at("problem_types.toml"))?;
        Ok(taxonomy)
    }

    fn read_problem_types(&mut self, text: &str) -> Result<(), Flaw> {
        let file: ProblemTypesFile = read(text, |file: &ProblemTypesFile| file.schema_version)?;
        checked(file.groups.iter().map(|row| row.id.as_str()))?;
        checked(file.problem_types.iter().map(|row| row.id.as_str()))?;
        self.groups = labelled(file.groups, ProblemGroup::from_static);
        for row in file.problem_types {
            if row.id.split_once('.').is_none_or(|(group, name)| group != row.group || name.contains('.')) {
                return Err(Flaw::Malformed { id: row.id });
            }
            for (scheme, class) in &row.map {
                let exists = self
                    .classifications
                    .iter()
                    .any(|classification| classification.id == *scheme && classification.classes.contains(class));
                if !exists {
                    return Err(Flaw::Unknown { id: row.id, name: format!("{scheme}: {class}") });
                }
            }
            let group = self.groups.iter().map(|group| group.code).find(|code| code.as_str() == row.group);
            self.problem_types.push(ProblemTypeEntry {
                group: group.ok_or_else(|| Flaw::Unknown { id: row.id.clone(), name: row.group.clone() })?,
                usual_remedies: named(&row.id, &row.usual_remedies, |name| {
                    self.remedies.iter().map(|remedy| remedy.code).find(|code| code.as_str() == name)
                })?,
                usual_evidence: named(&row.id, &row.usual_evidence, |name| {
                    self.evidence_kinds.iter().map(|kind| kind.code).find(|code| code.as_str() == name)
                })?,
                code: ProblemType::from_static(kept(row.id)),
                label_en: row.label_en,
                description_en: row.description_en,
                map: row.map,
                retired: row.retired,
            });
        }
        Ok(())
    }
}

fn labelled<T>(rows: Vec<LabelledRow>, code: impl Fn(&'static str) -> T) -> Vec<Labelled<T>> {
    rows.into_iter().map(|row| Labelled { code: code(kept(row.id)), label_en: row.label_en }).collect()
}

fn remedies(text: &str) -> Result<Vec<RemedyEntry>, Flaw> {
    let file: RemediesFile = read(text, |file: &RemediesFile| file.schema_version)?;
    checked(file.remedies.iter().map(|row| row.id.as_str()))?;
    let entry = |row: RemedyRow| RemedyEntry {
        code: Remedy::from_static(kept(row.id)),
        label_en: row.label_en,
        description_en: row.description_en,
        kind: row.kind,
    };
    Ok(file.remedies.into_iter().map(entry).collect())
}

fn evidence_kinds(text: &str) -> Result<Vec<Labelled<EvidenceKind>>, Flaw> {
    let file: EvidenceKindsFile = read(text, |file: &EvidenceKindsFile| file.schema_version)?;
    checked(file.evidence_kinds.iter().map(|row| row.id.as_str()))?;
    Ok(labelled(file.evidence_kinds, EvidenceKind::from_static))
}

fn categories(text: &str) -> Result<(Vec<Division>, Vec<CategoryEntry>), Flaw> {
    let file: CategoriesFile = read(text, |file: &CategoriesFile| file.schema_version)?;
    checked(file.product_categories.iter().map(|row| row.id.as_str()))?;
    let mut categories = Vec::new();
    for row in file.product_categories {
        if !file.coicop_2018_divisions.iter().any(|division| division.code == row.coicop_2018_division) {
            return Err(Flaw::Unknown { id: row.id, name: row.coicop_2018_division });
        }
        categories.push(CategoryEntry {
            code: Category::from_static(kept(row.id)),
            label_en: row.label_en,
            coicop_division: row.coicop_2018_division,
            confidence: row.confidence,
        });
    }
    Ok((file.coicop_2018_divisions, categories))
}

fn classifications(text: &str) -> Result<Vec<Classification>, Flaw> {
    let file: ClassificationsFile = read(text, |file: &ClassificationsFile| file.schema_version)?;
    checked(file.classifications.iter().map(|row| row.id.as_str()))?;
    let mut classes = BTreeMap::new();
    for row in file.classification_classes {
        if let Some(_twice) = classes.insert(row.scheme.clone(), row.classes) {
            return Err(Flaw::Duplicate { id: row.scheme });
        }
    }
    let classifications = file
        .classifications
        .into_iter()
        .map(|row| Classification {
            classes: classes.remove(&row.id).unwrap_or_default(),
            id: row.id,
            title: row.title,
            url: row.url,
        })
        .collect();
    match classes.into_keys().next() {
        Some(scheme) => Err(Flaw::Unknown { id: "classification_classes".to_owned(), name: scheme }),
        None => Ok(classifications),
    }
}

#[cfg(test)]
mod tests {
    use super::super::*;
    use super::*;

    #[test]
    fn the_embedded_taxonomy_holds_together() {
        let taxonomy = Taxonomy::load(&Sources::EMBEDDED).unwrap();
        assert_eq!(taxonomy.groups().len(), 10);
        assert_eq!(taxonomy.problem_types().len(), 40);
        assert_eq!(taxonomy.categories().len(), 45);
        assert_eq!(taxonomy.divisions().len(), 13);
        assert_eq!(taxonomy.remedies().len(), 16);
        assert_eq!(taxonomy.evidence_kinds().len(), 21);
        assert!(taxonomy.classifications().iter().all(|classification| !classification.classes.is_empty()));
    }

    #[test]
    fn every_group_division_remedy_and_kind_of_evidence_is_used() {
        let taxonomy = Taxonomy::embedded();
        for group in taxonomy.groups() {
            assert!(taxonomy.problem_types_of(group.code).next().is_some(), "{}", group.code);
        }
        for kind in taxonomy.evidence_kinds() {
            let is_used = taxonomy.problem_types().iter().any(|entry| entry.usual_evidence.contains(&kind.code));
            assert!(is_used, "{}", kind.code);
        }
        for division in taxonomy.divisions() {
            let is_used = taxonomy.categories().iter().any(|entry| entry.coicop_division == division.code);
            assert!(is_used, "{}", division.code);
        }
        for entry in taxonomy.problem_types() {
            assert!(!entry.usual_remedies.is_empty() || entry.group.as_str() == "other", "{}", entry.code);
        }
    }

    #[test]
    fn codes_read_back_and_unknown_ones_are_refused() {
        let problem: ProblemType = "delivery.not_delivered".parse().unwrap();
        assert_eq!(problem.key(), "delivery-not-delivered");
        assert_eq!(problem.group(), "delivery".parse().ok());
        assert_eq!(serde_json::to_string(&problem).unwrap(), "\"delivery.not_delivered\"");
        assert_eq!(serde_json::from_str::<ProblemType>("\"delivery.not_delivered\"").unwrap(), problem);
        assert_eq!("refund".parse::<Remedy>().unwrap().kind(), RemedyKind::Money);
        assert_eq!("delivery.eaten".parse::<ProblemType>(), Err(UnknownCode { kind: "problem type" }));
        assert_eq!("Refund".parse::<Remedy>(), Err(UnknownCode { kind: "remedy" }));
        assert_eq!("".parse::<Category>(), Err(UnknownCode { kind: "product category" }));
    }

    /// What loading says when one file has `old` replaced by `new`.
    fn refusal(file: &str, old: &str, new: &str) -> TaxonomyError {
        let mut sources = Sources::EMBEDDED;
        let place = match file {
            "problem_types.toml" => &mut sources.problem_types,
            "product_categories.toml" => &mut sources.product_categories,
            "remedies.toml" => &mut sources.remedies,
            "evidence_kinds.toml" => &mut sources.evidence_kinds,
            _ => &mut sources.classifications,
        };
        assert!(place.contains(old), "{old}");
        let changed = place.replacen(old, new, 1);
        *place = kept(changed);
        let error = Taxonomy::load(&sources).unwrap_err();
        assert_eq!(error.file, file);
        error
    }

    #[test]
    fn an_unknown_key_is_refused_with_its_line() {
        let error = refusal("remedies.toml", "kind = \"money\"", "kind = \"money\"\nkidn = \"money\"");
        let Flaw::Form(cause) = error.flaw else { panic!("{error:?}") };
        assert!(cause.to_string().contains("line 10") && cause.to_string().contains("kidn"), "{cause}");
    }

    #[test]
    fn names_of_things_that_do_not_exist_are_refused() {
        for (file, old, new) in [
            ("problem_types.toml", "usual_remedies = [\"delivery\"", "usual_remedies = [\"magic\""),
            ("problem_types.toml", "usual_evidence = [\"order\"", "usual_evidence = [\"magic\""),
            ("problem_types.toml", "consumidor_br = \"Entrega do Produto\"", "consumidor_br = \"magic\""),
            ("problem_types.toml", "consumidor_br = ", "magic = "),
            ("product_categories.toml", "coicop_2018_division = \"01\"", "coicop_2018_division = \"99\""),
            ("classifications.toml", "scheme = \"cca_cn\"", "scheme = \"magic\""),
        ] {
            let error = refusal(file, old, new);
            assert!(matches!(error.flaw, Flaw::Unknown { .. }), "{new}: {error:?}");
        }
    }

    #[test]
    fn ids_given_twice_or_malformed_are_refused() {
        let twice = refusal("remedies.toml", "id = \"repair\"", "id = \"refund\"");
        assert_eq!(twice.flaw, Flaw::Duplicate { id: "refund".to_owned() });
        for (file, old, new) in [
            ("remedies.toml", "id = \"repair\"", "id = \"Repair\""),
            ("evidence_kinds.toml", "id = \"log\"", "id = \"\""),
            ("problem_types.toml", "id = \"delivery.not_delivered\"", "id = \"refund.not_delivered\""),
            ("problem_types.toml", "id = \"delivery.not_delivered\"", "id = \"delivery.not.delivered\""),
        ] {
            let error = refusal(file, old, new);
            assert!(matches!(error.flaw, Flaw::Malformed { .. }), "{new}: {error:?}");
        }
    }

    #[test]
    fn another_schema_version_is_refused() {
        let error = refusal("problem_types.toml", "schema_version = 1", "schema_version = 2");
        assert_eq!(error.flaw, Flaw::SchemaVersion { found: 2 });
    }
}
