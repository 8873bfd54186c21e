//! Rights, limits and authorities of the states, and the codes of the taxonomy.

use localization::{Label, Localizer, Value as Word};
use serde::Serialize;
use utoipa::ToSchema;

use super::common::Named;

/// A state that takes part, in short.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Jurisdiction {
    /// ISO 3166 code with its name.
    #[serde(flatten)]
    pub state: Named,
    /// Languages of the state that the service speaks (BCP 47).
    pub languages: Vec<String>,
    /// ISO 4217 code.
    pub currency: String,
    /// IANA zone in which limits end.
    pub zone: String,
}

/// A state that takes part, with all that is known of its rules.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct JurisdictionDetails {
    /// The state in short.
    #[serde(flatten)]
    pub state: Jurisdiction,
    /// The day up to which the data was checked.
    pub data_as_of: String,
    /// The last day for which the calendar of working days is dated; later limits are provisional.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calendar_dated_until: Option<String>,
    /// Its consumer authority.
    pub authority: Authority,
    /// Rights and limits that are known, or known not to exist. What is missing is not known.
    pub rights: Vec<Right>,
    /// Limits for a court or an authority; a case here does not stop them unless the law cited says so.
    pub outside_limits: Vec<OutsideLimit>,
}

/// A consumer authority.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Authority {
    /// Its name.
    pub name: String,
    /// Its site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Where it takes complaints.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complaint_url: Option<String>,
    /// How far this was checked.
    pub confidence: String,
}

/// Where something is written.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Citation {
    /// The law.
    pub law: String,
    /// The article.
    pub article: String,
    /// A copy of the law.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// `verified`: a public copy was read; `well-known`: from general knowledge.
    pub confidence: String,
}

/// A right or a limit, as far as it is known on a day.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Right {
    /// Which, with its name.
    #[serde(flatten)]
    pub parameter: Named,
    /// `known`, `none` (the law gives no such right) or `not-known`.
    pub known: &'static str,
    /// The value in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The ISO 3166-2 code of the only part of the state where it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subdivision: Option<String>,
    /// Where it is written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citation: Option<Citation>,
}

/// A limit for a court or an authority of a state.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct OutsideLimit {
    /// The state.
    pub state: String,
    /// The limit.
    #[serde(flatten)]
    pub limit: Right,
}

impl Citation {
    fn of(citation: &jurisdictions::Citation) -> Self {
        Self {
            law: citation.law.clone(),
            article: citation.article.clone(),
            url: citation.url.clone(),
            confidence: citation.confidence.as_str().to_owned(),
        }
    }
}

impl Right {
    /// A parameter of a state's law as far as it is known.
    #[must_use]
    pub fn of(
        parameter: jurisdictions::ParameterId,
        subdivision: Option<&str>,
        known: jurisdictions::Known<'_>,
        localizer: Localizer,
    ) -> Self {
        let word = match known {
            jurisdictions::Known::Value(_) => "known",
            jurisdictions::Known::None(_) => "none",
            jurisdictions::Known::NotKnown => "not-known",
        };
        Self {
            parameter: Named::of(localizer, Label::Parameter, parameter.as_str()),
            known: word,
            value: known.value().map(|value| in_words(value, localizer)),
            subdivision: subdivision.map(str::to_owned),
            citation: known.citation().map(Citation::of),
        }
    }
}

/// A value of the law in words: "14 calendar days".
fn in_words(value: &jurisdictions::Value, localizer: Localizer) -> String {
    match &value.quantity {
        jurisdictions::Quantity::Period { count, unit } => {
            let id = format!("unit-{}", unit.as_str().replace('_', "-"));
            let arguments =
                localization::Arguments::new().with("n", Word::Count(localization::Count::from(u32::from(*count))));
            localizer.by_id(&id, &arguments).text
        }
        jurisdictions::Quantity::Word(word) => localizer.label(Label::ParameterValue, word).text,
        jurisdictions::Quantity::Nothing => localizer.label(Label::ParameterValue, "none").text,
    }
}

impl Jurisdiction {
    /// A state in short.
    #[must_use]
    pub fn of(state: &jurisdictions::State, localizer: Localizer) -> Self {
        Self {
            state: Named { code: state.code.to_string(), name: localizer.country(state.code) },
            languages: state
                .languages
                .iter()
                .filter_map(jurisdictions::StateLanguage::language)
                .map(|language| language.tag().to_owned())
                .collect(),
            currency: state.currency.currency.to_string(),
            zone: state.calendar().zone_name().to_owned(),
        }
    }
}

impl JurisdictionDetails {
    /// A state with all that is known on a day.
    #[must_use]
    pub fn of(state: &jurisdictions::State, on: jiff::civil::Date, localizer: Localizer) -> Self {
        let authority = &state.authority;
        let name = authority.names.get(localizer.language().tag()).unwrap_or(&authority.name_en);
        let rights = state
            .parameters
            .iter()
            .map(|parameter| Right::of(parameter.id, parameter.subdivision.as_deref(), parameter.on(on), localizer))
            .collect();
        let outside_limits = state
            .outside_limits(on)
            .into_iter()
            .map(|limit| OutsideLimit {
                state: state.code.to_string(),
                limit: Right::of(limit.id, limit.subdivision, limit.known, localizer),
            })
            .collect();
        Self {
            state: Jurisdiction::of(state, localizer),
            data_as_of: state.data_as_of.to_string(),
            calendar_dated_until: state.calendar().dated_until().map(|day| day.to_string()),
            authority: Authority {
                name: name.clone(),
                url: authority.url.clone(),
                complaint_url: authority.complaint_url.clone(),
                confidence: authority.confidence.as_str().to_owned(),
            },
            rights,
            outside_limits,
        }
    }
}

/// The codes of complaints with their names.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Taxonomy {
    /// Problems by group.
    pub problem_groups: Vec<ProblemGroup>,
    /// Product categories.
    pub categories: Vec<Named>,
    /// What can be asked for or offered.
    pub remedies: Vec<RemedyKind>,
    /// What can prove something.
    pub evidence_kinds: Vec<Named>,
}

/// A group of problems.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ProblemGroup {
    /// The group.
    #[serde(flatten)]
    pub group: Named,
    /// Its problems.
    pub problems: Vec<ProblemType>,
}

/// A problem.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ProblemType {
    /// The problem.
    #[serde(flatten)]
    pub problem: Named,
    /// One sentence about it.
    pub description: String,
    /// What is usually asked for.
    pub usual_remedies: Vec<String>,
    /// What usually proves it.
    pub usual_evidence: Vec<String>,
}

/// A remedy.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RemedyKind {
    /// The remedy.
    #[serde(flatten)]
    pub remedy: Named,
    /// One sentence about it.
    pub description: String,
    /// Whether it is an amount of money.
    pub is_money: bool,
}

impl Taxonomy {
    /// All codes that are in use.
    #[must_use]
    pub fn of(taxonomy: &domain::Taxonomy, localizer: Localizer) -> Self {
        let problems = |group| {
            taxonomy
                .problem_types_of(group)
                .filter(|entry| !entry.retired)
                .map(|entry| ProblemType {
                    problem: Named::of(localizer, Label::ProblemType, entry.code.as_str()),
                    description: localizer.label(Label::ProblemTypeDescription, entry.code.as_str()).text,
                    usual_remedies: entry.usual_remedies.iter().map(ToString::to_string).collect(),
                    usual_evidence: entry.usual_evidence.iter().map(ToString::to_string).collect(),
                })
                .collect()
        };
        Self {
            problem_groups: taxonomy
                .groups()
                .iter()
                .map(|group| ProblemGroup {
                    group: Named::of(localizer, Label::ProblemGroup, group.code.as_str()),
                    problems: problems(group.code),
                })
                .collect(),
            categories: taxonomy
                .categories()
                .iter()
                .map(|entry| Named::of(localizer, Label::Category, entry.code.as_str()))
                .collect(),
            remedies: taxonomy
                .remedies()
                .iter()
                .map(|entry| RemedyKind {
                    remedy: Named::of(localizer, Label::Remedy, entry.code.as_str()),
                    description: localizer.label(Label::RemedyDescription, entry.code.as_str()).text,
                    is_money: entry.kind == domain::taxonomy::RemedyKind::Money,
                })
                .collect(),
            evidence_kinds: taxonomy
                .evidence_kinds()
                .iter()
                .map(|kind| Named::of(localizer, Label::EvidenceKind, kind.code.as_str()))
                .collect(),
        }
    }
}
