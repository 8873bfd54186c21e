//! Every code has a name.

use domain::{Currency, Language, Role, Taxonomy};
use localization::{Label, Localizer};

fn nameless<'a>(family: Label, codes: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let english = Localizer::plain(Language::EN);
    codes
        .into_iter()
        .filter(|code| !english.label(family, code).is_faultless())
        .map(|code| format!("{family:?}: {code}"))
        .collect()
}

#[test]
fn every_code_of_the_taxonomy_has_a_name() {
    let taxonomy = Taxonomy::embedded();
    let problems = || taxonomy.problem_types().iter().map(|entry| entry.code.as_str());
    let remedies = || taxonomy.remedies().iter().map(|entry| entry.code.as_str());
    let faults = [
        nameless(Label::ProblemType, problems()),
        nameless(Label::ProblemTypeDescription, problems()),
        nameless(Label::Remedy, remedies()),
        nameless(Label::RemedyDescription, remedies()),
        nameless(Label::ProblemGroup, taxonomy.groups().iter().map(|entry| entry.code.as_str())),
        nameless(Label::Category, taxonomy.categories().iter().map(|entry| entry.code.as_str())),
        nameless(Label::EvidenceKind, taxonomy.evidence_kinds().iter().map(|entry| entry.code.as_str())),
        nameless(Label::Role, Role::ALL.iter().map(|role| role.as_str())),
    ]
    .concat();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_state_and_its_money_have_names() {
    let states = ["BY", "CN", "IN", "IR", "KG", "KZ", "PK", "RU", "TJ", "UZ"];
    let money = ["BYN", "CNY", "INR", "IRR", "KGS", "KZT", "PKR", "RUB", "TJS", "UZS", "USD", "EUR"];
    assert!(money.iter().all(|code| code.parse::<Currency>().is_ok()));
    let faults = [nameless(Label::Country, states), nameless(Label::Currency, money)].concat();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn an_unknown_code_is_shown_as_words() {
    let rendered = Localizer::plain(Language::RU).label(Label::Stage, "no-such_stage");
    assert_eq!(rendered.text, "no such stage");
    assert!(!rendered.is_faultless());
}
