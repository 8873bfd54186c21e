use domain::{Country, Taxonomy};
use intake::assessment::{
    Assessment, Basis, Facts, Ground, OfficerReason, Particulars, RightsTable, StateLimit, Step, Verdict, assess,
    text_key,
};
use intake::rules::Rules;
use jiff::civil::{Date, date};
use jurisdictions::{Known, ParameterId, Quantity, Unit};
use serde_json::{Value, json};

use crate::complaint::{TODAY, checked, complete, input, with};

fn assessed(json: Value) -> Assessment<'static> {
    assessed_on(json, TODAY)
}

fn assessed_on(json: Value, today: Date) -> Assessment<'static> {
    assess(&Particulars::from(&input(json)), Basis::embedded(), Facts::default(), today)
}

fn with_facts(facts: Facts) -> Verdict {
    assess(&Particulars::from(&input(complete())), Basis::embedded(), facts, TODAY).verdict
}

fn state(code: &str) -> Country {
    code.parse().unwrap()
}

fn steps(assessment: &Assessment<'_>) -> Vec<&'static str> {
    assessment.steps.iter().map(Step::code).collect()
}

fn reasons(verdict: Verdict) -> Vec<&'static str> {
    match verdict {
        Verdict::ForOfficer { reasons } => reasons.into_iter().map(OfficerReason::code).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_complete_complaint_across_a_border_is_admissible() {
    let assessment = assessed(complete());
    assert_eq!(assessment.verdict, Verdict::Admissible);
    assert_eq!(steps(&assessment), ["gather-evidence", "file"]);
}

#[test]
fn a_checked_complaint_is_assessed_as_what_was_sent() {
    let complaint = checked(complete());
    let of_checked = assess(&Particulars::from(&complaint), Basis::embedded(), Facts::default(), TODAY);
    assert_eq!(of_checked, assessed(complete()));
}

#[test]
fn a_complaint_of_which_the_merchant_was_not_told_is_refused_with_what_to_do_first() {
    let assessment = assessed(with("/contacted_merchant_on", Value::Null));
    assert_eq!(assessment.verdict, Verdict::Refused { grounds: vec![Ground::MerchantNotContacted] });
    assert_eq!(steps(&assessment), ["contact-merchant", "gather-evidence"]);
    let Some(Step::ContactMerchant { answer: Some(answer) }) = assessment.steps.first() else {
        panic!("{:?}", assessment.steps)
    };
    // Law of Kazakhstan No. 274-IV art. 42-4.
    assert_eq!((answer.state, answer.count, answer.unit), (state("KZ"), 10, Unit::CalendarDay));
    assert_eq!(answer.citation.article, "42-4");
}

#[test]
fn a_day_of_contact_that_is_in_the_future_everywhere_counts_as_no_contact() {
    let ahead = assessed(with("/contacted_merchant_on", json!("2026-11-24")));
    assert_eq!((ahead.verdict, ahead.contact.unwrap().days_ago), (Verdict::Admissible, 0));
    let assessment = assessed(with("/contacted_merchant_on", json!("2026-11-25")));
    assert_eq!(assessment.verdict, Verdict::Refused { grounds: vec![Ground::MerchantNotContacted] });
}

#[test]
fn each_ground_refuses_by_itself() {
    let refused = |json, today| match assessed_on(json, today).verdict {
        Verdict::Refused { grounds } => grounds,
        other => panic!("{other:?}"),
    };
    assert_eq!(refused(with("/other_proceedings", json!(true)), TODAY), [Ground::OtherProceedings]);
    assert_eq!(refused(with("/merchant/country", json!("DE")), TODAY), [Ground::OutsideScope]);
    assert_eq!(refused(with("/consumer/country", json!("US")), TODAY), [Ground::OutsideScope]);
    assert_eq!(refused(complete(), date(2027, 10, 21)), [Ground::TooLate]);
}

#[test]
fn a_complaint_is_in_time_for_a_year_after_the_merchant_was_told_to_the_day() {
    let last = assessed_on(complete(), date(2027, 10, 20));
    assert_eq!(last.verdict, Verdict::Admissible);
    let contact = last.contact.unwrap();
    assert_eq!((contact.on, contact.days_ago, contact.file_by), (date(2026, 10, 20), 365, date(2027, 10, 20)));
    assert!(last.steps.contains(&Step::File { by: date(2027, 10, 20) }));
}

#[test]
fn all_grounds_are_given_that_of_greatest_weight_first() {
    let mut json = with("/merchant/country", json!("DE"));
    json["other_proceedings"] = json!(true);
    json.as_object_mut().unwrap().remove("contacted_merchant_on");
    let assessment = assessed(json);
    let grounds = vec![Ground::OutsideScope, Ground::OtherProceedings, Ground::MerchantNotContacted];
    assert_eq!(assessment.verdict, Verdict::Refused { grounds });
    assert_eq!(assessment.steps, [Step::TurnToAuthority { state: state("KZ") }]);
}

#[test]
fn a_threshold_refuses_if_the_rules_have_one() {
    let text = include_str!("../../data/rules.toml")
        .replace("values = []", "values = [{ currency = \"CNY\", least = \"200\" }]");
    let rules = Rules::load(&text).unwrap();
    let basis = Basis { rules: &rules, ..Basis::embedded() };
    let verdict = assess(&Particulars::from(&input(complete())), basis, Facts::default(), TODAY).verdict;
    assert_eq!(verdict, Verdict::Refused { grounds: vec![Ground::ValueOutsideLimits] });
}

#[test]
fn a_complaint_within_one_state_is_for_an_officer_and_the_authority_is_named() {
    let assessment = assessed(with("/merchant/country", json!("KZ")));
    assert_eq!(
        assessment.verdict,
        Verdict::ForOfficer { reasons: vec![OfficerReason::SameState { state: state("KZ") }] }
    );
    assert_eq!(steps(&assessment), ["turn-to-authority", "gather-evidence", "file"]);
    assert!(assessment.rights.iter().all(|right| right.state == state("KZ")));
}

#[test]
fn signs_of_abuse_bring_a_complaint_before_an_officer_and_never_refuse_it() {
    let links = "https://a.example/1 https://a.example/2 https://a.example/3";
    assert_eq!(reasons(assessed(with("/description", json!(links))).verdict), ["mostly-links"]);
    assert_eq!(with_facts(Facts { filings_today: 4, ..Facts::default() }), Verdict::Admissible);
    assert_eq!(
        with_facts(Facts { filings_today: 5, ..Facts::default() }),
        Verdict::ForOfficer { reasons: vec![OfficerReason::ManyFilings { filings: 6, limit: 5 }] }
    );
    assert_eq!(with_facts(Facts { same_text: 2, ..Facts::default() }), Verdict::Admissible);
    let many = Facts { filings_today: u32::MAX, open_cases_same_order: 1, same_text: 3 };
    assert_eq!(reasons(with_facts(many)), ["many-filings", "same-text", "open-case-about-order"]);
    assert_ne!(text_key("a"), text_key("b"));
}

#[test]
fn a_partial_complaint_says_what_is_still_missing_for_a_verdict() {
    let part = json!({"consumer": {"country": "KZ"}, "contacted_merchant_on": "2026-10-20"});
    let missing = vec!["/problem", "/purchase/ordered_on", "/merchant/country", "/other_proceedings"];
    let assessment = assessed(part);
    assert_eq!(assessment.verdict, Verdict::Incomplete { missing: missing.clone() });
    assert_eq!(assessment.steps, [Step::Complete { missing }]);
    assert_eq!(assessment.relevant_on, TODAY);
}

#[test]
fn what_does_not_read_is_not_known() {
    let hostile = json!({
        "consumer": {"country": "\u{0}"}, "purchase": {"ordered_on": "soon", "amount": {"amount": "x", "currency": "?"}},
        "problem": "<script>", "contacted_merchant_on": "2026-10-20"
    });
    assert_eq!(Particulars::from(&input(hostile)).consumer_country, None);
}

#[test]
fn while_the_merchant_may_still_answer_in_time_the_consumer_is_told_until_when() {
    let json = with("/contacted_merchant_on", json!("2026-11-20"));
    let wait = |today| {
        assessed_on(json.clone(), today).steps.into_iter().find_map(|step| match step {
            Step::WaitForAnswer { until, .. } => Some(until),
            _ => None,
        })
    };
    assert_eq!(wait(date(2026, 11, 23)), Some(date(2026, 11, 30)));
    assert_eq!(wait(date(2026, 11, 30)), Some(date(2026, 11, 30)));
    assert_eq!(wait(date(2026, 12, 1)), None);
    assert_eq!(assessed(json).verdict, Verdict::Admissible, "one need not wait");
}

#[test]
fn where_no_law_known_sets_a_time_to_answer_none_is_invented() {
    let mut json = with("/consumer/country", json!("TJ"));
    json.as_object_mut().unwrap().remove("contacted_merchant_on");
    assert_eq!(assessed(json).steps.first(), Some(&Step::ContactMerchant { answer: None }));
}

#[test]
fn the_time_to_answer_of_the_merchants_state_stands_in_where_the_consumers_has_none() {
    let mut json = with("/merchant/country", json!("IN"));
    json["consumer"]["country"] = json!("TJ");
    json["contacted_merchant_on"] = json!("2026-11-10");
    let wait = assessed(json).steps.into_iter().find_map(|step| match step {
        Step::WaitForAnswer { until, answer } => Some((until, answer.state, answer.unit)),
        _ => None,
    });
    // India, Consumer Protection (E-Commerce) Rules 2020: one month.
    assert_eq!(wait, Some((date(2026, 12, 10), state("IN"), Unit::Month)));
}

#[test]
fn rights_are_those_of_the_day_of_the_order_and_cited() {
    let assessment = assessed(with("/problem", json!("refund.withdrawal_refused")));
    assert_eq!(assessment.relevant_on, date(2026, 10, 1));
    let right = |code: &str, parameter| {
        *assessment.rights.iter().find(|right| right.state == state(code) && right.parameter == parameter).unwrap()
    };
    // Law of Kazakhstan No. 274-IV art. 30(1): fourteen days, in force since 2010.
    let returned = right("KZ", ParameterId::GoodsReturnPeriod);
    let Known::Value(value) = returned.known else { panic!("{returned:?}") };
    assert_eq!(value.quantity, Quantity::Period { count: 14, unit: Unit::CalendarDay });
    assert_eq!(value.citation.article, "30(1)");
    assert_eq!(returned.today, returned.known);
    // Its day of coming into force was not verified, so it is not used for an order before the data were collected.
    let answer = right("KZ", ParameterId::SellerAnswerPeriod);
    assert_eq!(answer.known, Known::NotKnown);
    assert!(answer.today.value().is_some());
    assert_eq!(right("KZ", ParameterId::DistanceWithdrawalPeriod).known, Known::NotKnown);
    assert!(matches!(right("CN", ParameterId::DistanceWithdrawalPeriod).known, Known::Value(_)));
}

#[test]
fn limits_for_court_and_authority_are_listed_for_both_states_known_or_not() {
    let assessment = assessed(complete());
    let mut listed = 0;
    for code in ["KZ", "CN"] {
        for id in ParameterId::OUTSIDE_LIMITS {
            let is_it = |limit: &StateLimit<'_>| limit.state == state(code) && limit.limit.id == id;
            listed += usize::from(assessment.outside_limits.iter().any(is_it));
        }
    }
    assert_eq!(listed, 2 * ParameterId::OUTSIDE_LIMITS.len());
    let general = |code| {
        let of = |limit: &&StateLimit<'_>| {
            limit.state == state(code) && limit.limit.id == ParameterId::GeneralLimitationPeriod
        };
        assessment.outside_limits.iter().find(of).unwrap().limit.known
    };
    // Civil Code of Kazakhstan art. 178: three years.
    assert_eq!(general("KZ").value().unwrap().quantity, Quantity::Period { count: 3, unit: Unit::Year });
    assert_eq!(general("KZ").citation().unwrap().article, "178");
}

#[test]
fn usual_remedies_and_evidence_are_those_of_the_problem() {
    let assessment = assessed(complete());
    let remedies: Vec<&str> = assessment.usual_remedies.iter().map(|remedy| remedy.as_str()).collect();
    let evidence: Vec<&str> = assessment.usual_evidence.iter().map(|kind| kind.as_str()).collect();
    assert_eq!(remedies, ["delivery", "refund", "cancellation"]);
    assert_eq!(evidence, ["order", "payment", "tracking"]);
}

#[test]
fn every_pair_of_states_and_every_problem_can_be_assessed() {
    let basis = Basis::embedded();
    let states: Vec<Country> = basis.jurisdictions.states().map(|state| state.code).collect();
    let mut assessed = 0;
    for consumer in &states {
        for merchant in &states {
            for problem in Taxonomy::embedded().problem_types() {
                let particulars = Particulars {
                    consumer_country: Some(*consumer),
                    merchant_country: Some(*merchant),
                    problem: Some(problem.code),
                    ordered_on: Some(date(2026, 1, 31)),
                    contacted_merchant_on: Some(TODAY),
                    other_proceedings: Some(false),
                    ..Particulars::default()
                };
                let assessment = assess(&particulars, basis, Facts::default(), TODAY);
                let parameters = RightsTable::embedded().for_problem(Some(problem.group)).len();
                let sides = if consumer == merchant { 1 } else { 2 };
                assert!(assessment.rights.len() >= parameters * sides, "{consumer} {merchant} {}", problem.code);
                assert!(assessment.outside_limits.len() >= ParameterId::OUTSIDE_LIMITS.len() * sides);
                assert_eq!(matches!(assessment.verdict, Verdict::Admissible), consumer != merchant);
                assessed += 1;
            }
        }
    }
    assert_eq!(assessed, 10 * 10 * 40);
}

#[test]
fn names_in_code_are_the_names_in_json() {
    let verdicts = [
        Verdict::Admissible,
        Verdict::Refused { grounds: Ground::ALL.to_vec() },
        Verdict::Incomplete { missing: vec!["/problem"] },
        Verdict::ForOfficer { reasons: vec![OfficerReason::MostlyLinks] },
    ];
    for verdict in verdicts {
        assert_eq!(serde_json::to_value(&verdict).unwrap()["name"], verdict.name());
    }
    for ground in Ground::ALL {
        assert_eq!(serde_json::to_value(ground).unwrap(), ground.as_str());
    }
    for reason in [
        OfficerReason::SameState { state: state("KZ") },
        OfficerReason::ManyFilings { filings: 6, limit: 5 },
        OfficerReason::SameText { times: 3 },
        OfficerReason::MostlyLinks,
        OfficerReason::OpenCaseAboutOrder,
    ] {
        assert_eq!(serde_json::to_value(reason).unwrap()["code"], reason.code());
    }
}
