//! Every code that a person can meet has words, and every notice that can be sent.

use std::fs;
use std::path::Path;

use domain::Language;
use intake::assessment::Ground as AssessmentGround;
use intake::field::FieldFlaw;
use jurisdictions::{Jurisdictions, ParameterId, Quantity};
use localization::messages::{DEFINED, defined};
use localization::{Label, Localizer};
use statistics::{Cube, Indicator};
use workflow::{
    AppointmentReason, CommandName, DeadlineKind, DiscontinuedReason, Fact, Flaw, Ground, NoticeKind, Obstacle,
    OutcomeName, Performance, RecommendationAnswer, StageName,
    payload::{AddressKind, Audience, Consent, Declaration, Finding, HoldReason, Position, ServiceProof},
};

/// The codes of a family that have no words.
fn nameless(family: Label, codes: impl IntoIterator<Item = impl AsRef<str>>) -> Vec<String> {
    let english = Localizer::plain(Language::EN);
    codes
        .into_iter()
        .filter(|code| !english.label(family, code.as_ref()).is_faultless())
        .map(|code| format!("{family:?}: {}", code.as_ref()))
        .collect()
}

#[test]
fn every_code_of_a_case_has_words() {
    macro_rules! words_of {
        ($($family:ident $vocabulary:ident,)*) => {
            [$(nameless(Label::$family, $vocabulary::ALL.iter().map(|code| code.as_str())),)*].concat()
        };
    }
    let faults = words_of![
        Stage StageName, StageDescription StageName,
        Outcome OutcomeName, OutcomeDescription OutcomeName,
        Ground Ground, GroundDescription Ground,
        Ground AssessmentGround,
        Discontinued DiscontinuedReason, DiscontinuedDescription DiscontinuedReason,
        Deadline DeadlineKind, DeadlineConsequence DeadlineKind,
        Performance Performance,
        RecommendationAnswer RecommendationAnswer,
        AppointmentReason AppointmentReason,
        Position Position,
        Finding Finding,
        Declaration Declaration,
        ServiceProof ServiceProof,
        HoldReason HoldReason,
        AddressKind AddressKind,
        Audience Audience,
        Consent Consent,
        Obstacle Obstacle,
        Flaw Flaw,
        Indicator Indicator, IndicatorDefinition Indicator,
        Cube Cube,
        Parameter ParameterId,
    ];
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_action_and_every_event_has_words() {
    let actions = || CommandName::ALL.iter().filter(|command| command.is_action()).map(|command| command.as_str());
    let events = Fact::KINDS.iter().filter_map(|kind| kind.split('/').next());
    let faults =
        [nameless(Label::Action, actions()), nameless(Label::ActionHint, actions()), nameless(Label::Event, events)]
            .concat();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_value_of_the_law_has_words() {
    let values = Jurisdictions::embedded()
        .states()
        .flat_map(|state| &state.parameters)
        .flat_map(|parameter| &parameter.values)
        .filter_map(|value| match &value.quantity {
            Quantity::Word(word) => Some(word.clone()),
            Quantity::Nothing => Some("none".to_owned()),
            Quantity::Period { .. } => None,
        });
    assert_eq!(nameless(Label::ParameterValue, values), Vec::<String>::new());
}

#[test]
fn every_field_error_has_words() {
    let missing: Vec<&&str> =
        FieldFlaw::CODES.iter().filter(|code| defined(&format!("field-{code}"), None).is_none()).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// The arguments that the text of any notice may use; each notice is rendered with those it needs.
const ARGUMENTS: [&str; 11] = [
    "consequence",
    "deadline",
    "due",
    "explanation",
    "ground",
    "merchant",
    "outcome",
    "performance",
    "problem",
    "reference",
    "term",
];

#[test]
fn every_notice_has_a_subject_a_body_and_a_button() {
    let mut faults = Vec::new();
    for kind in NoticeKind::ALL {
        for part in ["subject", "body", "action"] {
            let id = format!("notice-{kind}-{part}");
            match defined(&id, None) {
                None => faults.push(format!("{id} is missing")),
                Some(message) => faults.extend(
                    message
                        .arguments
                        .iter()
                        .filter(|argument| !ARGUMENTS.contains(argument))
                        .map(|argument| format!("{id} needs ${argument}")),
                ),
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn no_words_are_left_over_for_codes_that_no_longer_exist() {
    let events: Vec<String> =
        Fact::KINDS.iter().filter_map(|kind| kind.split('/').next()).map(|kind| format!("event-{kind}")).collect();
    let families: [(&str, Vec<String>); 5] = [
        ("event-", events),
        ("deadline-", DeadlineKind::ALL.iter().map(|kind| format!("deadline-{kind}")).collect()),
        ("obstacle-", Obstacle::ALL.iter().map(|obstacle| format!("obstacle-{obstacle}")).collect()),
        ("flaw-", Flaw::ALL.iter().map(|flaw| format!("flaw-{flaw}")).collect()),
        ("stage-", StageName::ALL.iter().map(|stage| format!("stage-{stage}")).collect()),
    ];
    let left_over: Vec<&str> = DEFINED
        .iter()
        .map(|message| message.id)
        .filter(|id| {
            families.iter().any(|(prefix, ids)| id.starts_with(prefix) && !ids.iter().any(|known| known == id))
                && *id != "event-withheld"
        })
        .collect();
    assert!(left_over.is_empty(), "{left_over:?}");
}

/// Families whose members are chosen by code at run time; the tests above compare them with the codes.
const CHOSEN_BY_CODE: [&str; 35] = [
    "action-",
    "address-kind-",
    "appointment-reason-",
    "assessment-",
    "audience-",
    "category-",
    "confidence-",
    "consent-",
    "country-",
    "cube-",
    "currency-",
    "deadline-",
    "declaration-",
    "discontinued-",
    "event-",
    "evidence-kind-",
    "field-",
    "file-",
    "finding-",
    "flaw-",
    "ground-",
    "hold-reason-",
    "indicator-",
    "notice-",
    "obstacle-",
    "officer-reason-",
    "outcome-",
    "parameter-",
    "performance-",
    "position-",
    "problem-",
    "recommendation-answer-",
    "remedy-",
    "service-proof-",
    "step-",
];

/// More of them, and the words that only pages show.
const SHOWN_ON_PAGES: [&str; 10] = [
    "limits-",
    "mail-sender",
    "remaining-",
    "rights-",
    "role-",
    "stage-",
    "statistics-",
    "term-after",
    "unit-",
    "value-",
];

#[test]
fn every_text_is_used_somewhere() {
    let sources = sources_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../crates"));
    let unused: Vec<&str> = DEFINED
        .iter()
        .filter(|message| message.attribute.is_none())
        .map(|message| message.id)
        .filter(|id| !CHOSEN_BY_CODE.iter().chain(&SHOWN_ON_PAGES).any(|prefix| id.starts_with(prefix)))
        .filter(|id| !sources.contains(&format!("\"{id}\"")) && !sources.contains(&pascal(id)))
        .collect();
    assert!(unused.is_empty(), "no code shows {unused:?}");
}

/// The name of the type of a message.
fn pascal(id: &str) -> String {
    id.split('-').map(|word| word[..1].to_uppercase() + &word[1..]).collect()
}

/// All code of the house, tests apart.
/// The code and the templates in a folder and below, but for tests.
fn sources_in(folder: &Path) -> String {
    let mut all = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("tests") {
            all += &sources_in(&path);
        } else if path.extension().is_some_and(|extension| extension == "rs" || extension == "html") {
            all += &fs::read_to_string(&path).unwrap();
        }
    }
    all
}
