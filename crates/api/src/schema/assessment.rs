//! What somebody is told before filing.

use intake::assessment::{self, Verdict};
use localization::{Label, Localizer};
use serde::Serialize;
use utoipa::ToSchema;

use super::common::Named;
use super::rules::{OutsideLimit, Right};

/// An assessment of a complaint.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Assessment {
    /// `admissible`, `refused`, `incomplete` or `for-officer`, with its name.
    pub verdict: Named,
    /// What that means.
    pub explanation: String,
    /// Why it would be refused, the ground of greatest weight first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub grounds: Vec<Named>,
    /// What is missing, as JSON pointers into the complaint.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
    /// Why an officer would decide.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub officer_reasons: Vec<OfficerReason>,
    /// The day whose law counts.
    pub relevant_on: String,
    /// Rights that bear on the problem, in both states.
    pub rights: Vec<AssessmentRight>,
    /// Limits for a court or an authority. A case here does not stop them unless the law cited says so.
    pub outside_limits: Vec<OutsideLimit>,
    /// The sentence to show with those limits.
    pub outside_limits_note: String,
    /// What is usually asked for.
    pub usual_remedies: Vec<Named>,
    /// What usually proves it.
    pub usual_evidence: Vec<Named>,
    /// What to do next, first things first.
    pub steps: Vec<Step>,
}

/// Why an officer would decide.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct OfficerReason {
    /// The reason.
    #[serde(flatten)]
    pub reason: Named,
}

/// A right in one of the two states.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AssessmentRight {
    /// The state.
    pub state: String,
    /// The right, as it was on the day whose law counts.
    #[serde(flatten)]
    pub right: Right,
    /// What is known of it today, where nothing is known for that day. It may not have held then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub today: Option<Right>,
}

/// A step that is suggested.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Step {
    /// The step.
    #[serde(flatten)]
    pub step: Named,
    /// Why to take it.
    pub why: String,
}

impl Assessment {
    /// An assessment, with names in the localizer's language.
    #[must_use]
    pub fn of(view: &assessment::Assessment<'_>, localizer: Localizer) -> Self {
        let (code, grounds, missing, reasons) = match &view.verdict {
            Verdict::Admissible => ("admissible", Vec::new(), Vec::new(), Vec::new()),
            Verdict::Refused { grounds } => {
                let grounds = grounds.iter().map(|one| Named::of(localizer, Label::Ground, one.as_str())).collect();
                ("refused", grounds, Vec::new(), Vec::new())
            }
            Verdict::Incomplete { missing } => {
                ("incomplete", Vec::new(), missing.iter().map(|one| (*one).to_owned()).collect(), Vec::new())
            }
            Verdict::ForOfficer { reasons } => {
                let reasons = reasons
                    .iter()
                    .map(|one| OfficerReason { reason: Named::of(localizer, Label::OfficerReason, one.code()) })
                    .collect();
                ("for-officer", Vec::new(), Vec::new(), reasons)
            }
        };
        Self {
            verdict: Named::of(localizer, Label::Assessment, code),
            explanation: localizer.label(Label::AssessmentDescription, code).text,
            grounds,
            missing,
            officer_reasons: reasons,
            relevant_on: view.relevant_on.to_string(),
            rights: view.rights.iter().map(|right| AssessmentRight::of(right, localizer)).collect(),
            outside_limits: view
                .outside_limits
                .iter()
                .map(|one| OutsideLimit {
                    state: one.state.to_string(),
                    limit: Right::of(one.limit.id, one.limit.subdivision, one.limit.known, localizer),
                })
                .collect(),
            outside_limits_note: localizer.by_id("limits-not-stopped", &localization::Arguments::new()).text,
            usual_remedies: view
                .usual_remedies
                .iter()
                .map(|one| Named::of(localizer, Label::Remedy, one.as_str()))
                .collect(),
            usual_evidence: view
                .usual_evidence
                .iter()
                .map(|one| Named::of(localizer, Label::EvidenceKind, one.as_str()))
                .collect(),
            steps: view
                .steps
                .iter()
                .map(|step| Step {
                    step: Named::of(localizer, Label::Step, step.code()),
                    why: localizer.label(Label::StepReason, step.code()).text,
                })
                .collect(),
        }
    }
}

impl AssessmentRight {
    fn of(right: &assessment::Right<'_>, localizer: Localizer) -> Self {
        let one = |known| Right::of(right.parameter, right.subdivision, known, localizer);
        let is_unknown = matches!(right.known, jurisdictions::Known::NotKnown);
        let today = (is_unknown && !matches!(right.today, jurisdictions::Known::NotKnown)).then(|| one(right.today));
        Self { state: right.state.to_string(), right: one(right.known), today }
    }
}
