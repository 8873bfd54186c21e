//! Names of codes that are chosen at run time.

/// Makes the enum of families, each with the prefix of its ids and the attribute that holds the text.
macro_rules! families {
    ($($(#[$doc:meta])* $name:ident $prefix:literal $attribute:expr;)*) => {
        /// A family of codes whose names are messages.
        ///
        /// The id of a name is the prefix of the family and the code, with dots and underscores as dashes:
        /// `delivery.not_delivered` is `problem-type-delivery-not-delivered`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Label {
            $($(#[$doc])* $name,)*
        }

        impl Label {
            /// All families.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            const fn place(self) -> (&'static str, Option<&'static str>) {
                match self {
                    $(Self::$name => ($prefix, $attribute),)*
                }
            }
        }
    };
}

families! {
    /// A stage of a case.
    Stage "stage" None;
    /// What a stage means: who acts now and what follows.
    StageDescription "stage" Some("description");
    /// What someone may do: the text of a button.
    Action "action" None;
    /// What doing it leads to.
    ActionHint "action" Some("hint");
    /// What happened: a line of the history of a case.
    Event "event" None;
    /// How a case ended.
    Outcome "outcome" None;
    /// What an outcome means.
    OutcomeDescription "outcome" Some("description");
    /// Why a complaint cannot be taken.
    Ground "ground" None;
    /// What a ground means and what the consumer can do.
    GroundDescription "ground" Some("description");
    /// Why a case ended without a result.
    Discontinued "discontinued" None;
    /// What the reason means and what the sides can do.
    DiscontinuedDescription "discontinued" Some("description");
    /// The state of a thing that a side has to do.
    Performance "performance" None;
    /// What a time limit is for.
    Deadline "deadline" None;
    /// What happens if a time limit passes.
    DeadlineConsequence "deadline" Some("consequence");
    /// In what role someone acts.
    Role "role" None;
    /// What a seller says to the complaint.
    Position "position" None;
    /// What a side says to the recommendation.
    RecommendationAnswer "recommendation-answer" None;
    /// What a case officer finds about a term.
    Finding "finding" None;
    /// Why a mediator was chosen.
    AppointmentReason "appointment-reason" None;
    /// What a mediator declares.
    Declaration "declaration" None;
    /// How it was proved that the seller was reached.
    ServiceProof "service-proof" None;
    /// Why personal data is kept longer.
    HoldReason "hold-reason" None;
    /// A kind of address.
    AddressKind "address-kind" None;
    /// Who can read a message.
    Audience "audience" None;
    /// What a consumer agrees to when filing.
    Consent "consent" None;
    /// What stands in the way of an action.
    Obstacle "obstacle" None;
    /// What cannot be in the content of an action.
    Flaw "flaw" None;
    /// The result of an assessment.
    Assessment "assessment" None;
    /// What that result means.
    AssessmentDescription "assessment" Some("description");
    /// Why a case officer has to look at a complaint.
    OfficerReason "officer-reason" None;
    /// A step to take next.
    Step "step" None;
    /// Why to take it.
    StepReason "step" Some("why");
    /// An indicator, by the id under which it is cited.
    Indicator "indicator" None;
    /// What an indicator counts.
    IndicatorDefinition "indicator" Some("definition");
    /// A table by which the figures can be divided.
    Cube "cube" None;
    /// A type of problem.
    ProblemType "problem-type" None;
    /// One sentence about a type of problem.
    ProblemTypeDescription "problem-type" Some("description");
    /// A group of problem types.
    ProblemGroup "problem-group" None;
    /// A product category.
    Category "category" None;
    /// What a consumer asks for.
    Remedy "remedy" None;
    /// One sentence about a remedy.
    RemedyDescription "remedy" Some("description");
    /// A kind of evidence.
    EvidenceKind "evidence-kind" None;
    /// A state, by its two letters.
    Country "country" None;
    /// A currency, by its three letters.
    Currency "currency" None;
    /// A parameter of a state's law.
    Parameter "parameter" None;
    /// A value of a parameter that is not a length of time.
    ParameterValue "value" None;
    /// How far a value of the law was checked.
    Confidence "confidence" None;
}

impl Label {
    /// The id and the attribute of the name of a code.
    #[must_use]
    pub fn message(self, code: &str) -> (String, Option<&'static str>) {
        let (prefix, attribute) = self.place();
        let code = code.to_ascii_lowercase().replace(['.', '_', ' '], "-");
        (format!("{prefix}-{code}"), attribute)
    }
}
