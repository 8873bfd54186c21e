use std::collections::BTreeSet;

use domain::{Confidence, Language};
use jurisdictions::{
    Basis, ConventionId, ConventionStatus, Jurisdictions, Known, ParameterId, ParticipationRole, Quantity, Unit,
};

use crate::{date, state};

const STATES: [&str; 10] = ["BY", "CN", "IN", "IR", "KG", "KZ", "PK", "RU", "TJ", "UZ"];

#[test]
fn all_ten_states_load() {
    let codes: Vec<&str> = Jurisdictions::embedded().states().map(|state| state.code.as_str()).collect();
    assert_eq!(codes, STATES);
    let parties = Jurisdictions::embedded()
        .states()
        .filter(|state| state.participation == ParticipationRole::ProgrammeParty)
        .count();
    assert_eq!(parties, 7);
}

#[test]
fn a_state_that_does_not_take_part_is_not_found() {
    assert!(Jurisdictions::embedded().state("DE".parse().unwrap()).is_none());
}

#[test]
fn every_value_has_a_law_an_article_and_a_confidence() {
    let mut values = 0;
    for state in Jurisdictions::embedded().states() {
        for parameter in &state.parameters {
            assert!(!parameter.description.is_empty());
            for value in &parameter.values {
                let citation = &value.citation;
                assert!(!citation.law.is_empty() && !citation.article.is_empty(), "{} {}", state.code, parameter.id);
                let is_sourced = citation.confidence == Confidence::WellKnown || citation.source.is_some();
                assert!(is_sourced, "{} {} is verified by nothing", state.code, parameter.id);
                values += 1;
            }
        }
    }
    assert_eq!(values, 38);
}

#[test]
fn every_law_and_convention_is_marked_with_how_sure_it_is() {
    for state in Jurisdictions::embedded().states() {
        let conventions: BTreeSet<ConventionId> =
            state.conventions.iter().map(|convention| convention.convention).collect();
        assert_eq!(conventions.len(), 4, "{}", state.code);
        assert!(!state.laws.is_empty());
        for convention in &state.conventions {
            let is_absence = matches!(convention.status, ConventionStatus::NotParty | ConventionStatus::NoneFound);
            assert_eq!(convention.as_of.is_some(), is_absence, "{} {:?}", state.code, convention.convention);
        }
    }
    let accession = state("CN").convention(ConventionId::NewYork).unwrap();
    assert_eq!(accession.entry_into_force, Some(date("1987-04-22")));
}

#[test]
fn the_languages_of_every_state_include_one_of_the_service() {
    for state in Jurisdictions::embedded().states() {
        let known = state.languages.iter().find_map(jurisdictions::StateLanguage::language);
        assert!(known.is_some(), "{}", state.code);
    }
    assert_eq!(state("CN").languages[0].language(), Some(Language::ZH_HANS));
}

#[test]
fn a_known_right_comes_with_its_citation() {
    let known = state("CN").parameter(ParameterId::DistanceWithdrawalPeriod, date("2026-10-01"));
    let value = known.value().unwrap();
    assert_eq!(value.quantity, Quantity::Period { count: 7, unit: Unit::CalendarDay });
    assert_eq!(value.effective_from, Some(date("2014-03-15")));
    assert_eq!(value.basis, Some(Basis::AmendmentInForce));
    assert_eq!(value.citation.article, "25");
    assert_eq!(value.citation.confidence, Confidence::Verified);
}

#[test]
fn a_right_is_not_known_before_it_began() {
    let withdrawal = ParameterId::DistanceWithdrawalPeriod;
    assert_eq!(state("CN").parameter(withdrawal, date("2014-03-14")), Known::NotKnown);
    assert!(state("CN").parameter(withdrawal, date("2014-03-15")).value().is_some());
}

#[test]
fn a_right_is_not_known_after_it_ended() {
    let period = ParameterId::AuthorityComplaintDecisionPeriod;
    let last = state("CN").parameter(period, date("2026-04-14"));
    assert_eq!(last.value().unwrap().quantity, Quantity::Period { count: 7, unit: Unit::WorkingDay });
    assert_eq!(state("CN").parameter(period, date("2026-04-15")), Known::NotKnown);
}

#[test]
fn a_right_without_a_first_day_is_known_from_the_day_of_the_data_and_not_before() {
    let answer = ParameterId::SellerAnswerPeriod;
    assert_eq!(state("KZ").data_as_of, date("2026-11-23"));
    assert_eq!(state("KZ").parameter(answer, date("2026-11-22")), Known::NotKnown);
    let today = state("KZ").parameter(answer, date("2026-11-23"));
    assert_eq!(today.value().unwrap().quantity, Quantity::Period { count: 10, unit: Unit::CalendarDay });
}

#[test]
fn that_no_right_was_found_is_something_else_than_not_knowing() {
    let withdrawal = ParameterId::DistanceWithdrawalPeriod;
    let none = state("IN").parameter(withdrawal, date("2026-11-23"));
    assert!(matches!(none, Known::None(_)) && none.value().is_none());
    assert!(none.citation().unwrap().law.contains("Consumer Protection"));
    assert_eq!(state("TJ").parameter(withdrawal, date("2026-11-23")), Known::NotKnown);
    assert_eq!(Known::NotKnown.citation(), None);
}

#[test]
fn words_are_values_too() {
    let refund = state("IR").parameter(ParameterId::RefundPeriodAfterWithdrawal, date("2026-11-23"));
    assert_eq!(refund.value().unwrap().quantity, Quantity::Word("as_soon_as_possible".to_owned()));
}

#[test]
fn a_rule_of_one_province_is_not_the_rule_of_the_state() {
    let pakistan = state("PK");
    assert_eq!(pakistan.parameter(ParameterId::ClaimFilingPeriod, date("2026-11-23")), Known::NotKnown);
    let punjab = pakistan.parameters_of(ParameterId::ClaimFilingPeriod).next().unwrap();
    assert_eq!(punjab.subdivision.as_deref(), Some("PK-PB"));
    assert!(punjab.on(date("2026-11-23")).value().is_some());
}

#[test]
fn every_state_lists_its_limits_for_court_and_authority_known_or_not() {
    for state in Jurisdictions::embedded().states() {
        let limits = state.outside_limits(date("2026-11-23"));
        let ids: BTreeSet<ParameterId> = limits.iter().map(|limit| limit.id).collect();
        assert_eq!(ids, BTreeSet::from(ParameterId::OUTSIDE_LIMITS), "{}", state.code);
    }
    let kazakhstan = state("KZ").outside_limits(date("2026-11-23"));
    let known: Vec<ParameterId> =
        kazakhstan.iter().filter(|limit| limit.known.value().is_some()).map(|limit| limit.id).collect();
    assert_eq!(known, [ParameterId::GeneralLimitationPeriod]);
    let pakistan = state("PK").outside_limits(date("2026-11-23"));
    assert!(pakistan.iter().any(|limit| limit.subdivision == Some("PK-PB") && limit.known.value().is_some()));
}

#[test]
fn nothing_is_known_yet_of_how_long_records_must_be_kept() {
    for state in Jurisdictions::embedded().states() {
        assert_eq!(state.record_retention(date("2026-11-23")), Known::NotKnown, "{}", state.code);
    }
}

#[test]
fn how_a_law_counts_days_is_kept_as_a_fact_and_absent_where_not_known() {
    let iran = state("IR").deadline_computation.as_ref().unwrap();
    assert!(iran.first_day_excluded && iran.last_day_excluded && iran.roll_forward_if_non_working);
    assert!(!state("CN").deadline_computation.as_ref().unwrap().last_day_excluded);
    for code in ["KG", "TJ", "UZ"] {
        assert!(state(code).deadline_computation.is_none(), "{code}");
    }
    assert!(state("PK").holiday_transfer.is_none());
}

#[test]
fn every_id_of_a_parameter_reads_back_and_is_in_the_readme() {
    let readme = include_str!("../../data/README.md");
    for id in ParameterId::ALL {
        let json = serde_json::to_string(id).unwrap();
        assert_eq!(json, format!("\"{id}\""));
        assert_eq!(serde_json::from_str::<ParameterId>(&json).unwrap(), *id);
        assert!(readme.contains(&format!("`{id}`")), "{id}");
    }
}
