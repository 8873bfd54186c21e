//! Names of codes that are chosen at run time.

/// A family of codes whose names are messages.
///
/// The id of a name is the prefix of the family and the code, with dots and underscores as dashes:
/// `delivery.not_delivered` is `problem-type-delivery-not-delivered`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Label {
    /// A stage of a case.
    Stage,
    /// What a stage means: who acts now and what follows.
    StageDescription,
    /// What someone may do: the text of a button.
    Action,
    /// What doing it leads to.
    ActionHint,
    /// How a case ended.
    Outcome,
    /// What an outcome means.
    OutcomeDescription,
    /// Why a complaint cannot be taken.
    Ground,
    /// What a ground means and what the consumer can do.
    GroundDescription,
    /// Why a case ended without a result.
    Discontinued,
    /// What the reason means and what the sides can do.
    DiscontinuedDescription,
    /// The state of a thing that a side has to do.
    Performance,
    /// In what role someone acts.
    Role,
    /// A type of problem.
    ProblemType,
    /// One sentence about a type of problem.
    ProblemTypeDescription,
    /// A group of problem types.
    ProblemGroup,
    /// A product category.
    Category,
    /// What a consumer asks for.
    Remedy,
    /// One sentence about a remedy.
    RemedyDescription,
    /// A kind of evidence.
    EvidenceKind,
    /// A state, by its two letters.
    Country,
    /// A currency, by its three letters.
    Currency,
    /// A parameter of a state's law.
    Parameter,
    /// A value of a parameter that is not a length of time.
    ParameterValue,
    /// How far a value of the law was checked.
    Confidence,
}

impl Label {
    /// All families.
    pub const ALL: [Self; 24] = [
        Self::Stage,
        Self::StageDescription,
        Self::Action,
        Self::ActionHint,
        Self::Outcome,
        Self::OutcomeDescription,
        Self::Ground,
        Self::GroundDescription,
        Self::Discontinued,
        Self::DiscontinuedDescription,
        Self::Performance,
        Self::Role,
        Self::ProblemType,
        Self::ProblemTypeDescription,
        Self::ProblemGroup,
        Self::Category,
        Self::Remedy,
        Self::RemedyDescription,
        Self::EvidenceKind,
        Self::Country,
        Self::Currency,
        Self::Parameter,
        Self::ParameterValue,
        Self::Confidence,
    ];

    /// The id and the attribute of the name of a code.
    #[must_use]
    pub fn message(self, code: &str) -> (String, Option<&'static str>) {
        let (prefix, attribute) = self.place();
        let code = code.to_ascii_lowercase().replace(['.', '_', ' '], "-");
        (format!("{prefix}-{code}"), attribute)
    }

    const fn place(self) -> (&'static str, Option<&'static str>) {
        match self {
            Self::Stage => ("stage", None),
            Self::StageDescription => ("stage", Some("description")),
            Self::Action => ("action", None),
            Self::ActionHint => ("action", Some("hint")),
            Self::Outcome => ("outcome", None),
            Self::OutcomeDescription => ("outcome", Some("description")),
            Self::Ground => ("ground", None),
            Self::GroundDescription => ("ground", Some("description")),
            Self::Discontinued => ("discontinued", None),
            Self::DiscontinuedDescription => ("discontinued", Some("description")),
            Self::Performance => ("performance", None),
            Self::Role => ("role", None),
            Self::ProblemType => ("problem-type", None),
            Self::ProblemTypeDescription => ("problem-type", Some("description")),
            Self::ProblemGroup => ("problem-group", None),
            Self::Category => ("category", None),
            Self::Remedy => ("remedy", None),
            Self::RemedyDescription => ("remedy", Some("description")),
            Self::EvidenceKind => ("evidence-kind", None),
            Self::Country => ("country", None),
            Self::Currency => ("currency", None),
            Self::Parameter => ("parameter", None),
            Self::ParameterValue => ("value", None),
            Self::Confidence => ("confidence", None),
        }
    }
}
