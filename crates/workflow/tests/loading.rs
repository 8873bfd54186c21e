//! The procedures as files.

use workflow::*;

use crate::stand::country;

const NAME: &str = "sco-consumer-1.toml";

fn text() -> String {
    include_str!("../data/sco-consumer-1.toml").to_owned()
}

fn refused(change: impl Fn(String) -> String) -> LoadError {
    let before = text();
    let after = change(before.clone());
    assert_ne!(before, after, "the change changes nothing");
    Procedures::load([(NAME.to_owned(), after)]).unwrap_err()
}

fn without_lines(text: &str, beginning: &str) -> String {
    let kept: Vec<&str> = text.lines().filter(|line| !line.starts_with(beginning)).collect();
    kept.join("\n")
}

fn line_of(beginning: &str) -> usize {
    text().lines().position(|line| line.starts_with(beginning)).unwrap() + 1
}

#[test]
fn the_procedures_that_are_part_of_the_program_are_found_and_well_formed() {
    let all: Vec<&str> = Procedures::embedded().iter().map(|procedure| procedure.reference.id.as_str()).collect();
    assert_eq!(all, ["sco-consumer-1"]);
}

/// The numbers of the field note's path: 10 + 10 + 5 + 10 + 7 + 10 + 10 + 7 days.
#[test]
fn the_default_path_has_69_days() {
    let limits = &Procedures::embedded().iter().next().unwrap().limits;
    let path = [
        limits.response,
        limits.negotiation,
        limits.declaration,
        limits.material,
        limits.mediation,
        limits.proposal,
        limits.submissions,
        limits.decision,
        limits.recommendation_answer,
    ];
    assert_eq!(path.iter().map(|period| period.days).sum::<u16>(), 69);
    assert_eq!(limits.outer.days, 90);
}

#[test]
fn a_procedure_for_a_pair_goes_before_the_one_for_every_pair() {
    let special = text()
        .replace("id = \"sco-consumer-1\"", "id = \"kz-cn-1\"")
        .replace("consumer = \"*\"", "consumer = \"KZ\"")
        .replace("merchant = \"*\"", "merchant = \"CN\"");
    let files = [("kz-cn-1.toml".to_owned(), special.clone()), (NAME.to_owned(), text())];
    let procedures = Procedures::load(files).unwrap();
    let id = |consumer, merchant| &procedures.for_pair(country(consumer), country(merchant)).unwrap().reference.id;
    assert_eq!(id("KZ", "CN"), "kz-cn-1");
    assert_eq!(id("CN", "KZ"), "sco-consumer-1");
    let pinned = ProcedureRef { id: "kz-cn-1".to_owned(), version: 1 };
    assert_eq!(procedures.get(&pinned).unwrap().reference, pinned);
    let alone = Procedures::load([("kz-cn-1.toml".to_owned(), special)]).unwrap_err();
    assert_eq!(alone.flaw, ProcedureFlaw::NoDefault);
}

#[test]
fn a_command_that_is_named_nowhere_fails_the_load() {
    let error = refused(|text| without_lines(&text, "bid ="));
    assert_eq!(error.flaw, ProcedureFlaw::CommandMissing { command: CommandName::Bid });
}

#[test]
fn an_outcome_that_is_named_nowhere_fails_the_load() {
    let error = refused(|text| {
        text.replace(", \"recommendation-accepted\"", "")
            .replace("[\"recommendation-accepted\", \"recommendation-declined\"]", "[\"recommendation-declined\"]")
            .replace("outcomes = [\"recommendation-accepted\"]", "outcomes = [\"settled\"]")
    });
    assert_eq!(error.flaw, ProcedureFlaw::OutcomeMissing { outcome: OutcomeName::RecommendationAccepted });
}

#[test]
fn a_word_that_nobody_knows_is_refused_with_its_line() {
    for (known, unknown) in [
        ("admit = {", "admitt = {"),
        ("roles = [\"officer\"]", "roles = [\"judge\"]"),
        ("screening = { days = 3", "screening = { dayz = 3"),
        ("days = 3, of = \"working\"", "days = 3, of = \"lunar\""),
        ("bids = 3", "bids = 3\nbribes = 1"),
    ] {
        let error = refused(|text| text.replacen(known, unknown, 1));
        assert_eq!(error.file, NAME);
        let line = text().lines().position(|line| line.contains(known)).unwrap() + 1;
        assert!(error.line.abs_diff(line) <= 1, "{unknown}: {error}");
        assert!(matches!(error.flaw, ProcedureFlaw::Unreadable { .. }), "{error}");
    }
}

#[test]
fn a_period_of_no_days_is_refused() {
    let error = refused(|text| text.replacen("mediation = { days = 10", "mediation = { days = 0", 1));
    assert_eq!(error.line, line_of("mediation = {"));
}

#[test]
fn a_stage_without_a_way_out_by_time_is_refused_at_its_line() {
    let error = refused(|text| {
        let start = text.find("[stages.proposal]").unwrap();
        let (before, after) = text.split_at(start);
        let expire = after.find("expire =").unwrap();
        let end = expire + after[expire..].find('\n').unwrap();
        format!("{before}{}{}", &after[..expire], &after[end + 1..])
    });
    assert_eq!(error.flaw, ProcedureFlaw::NoExpiry { stage: StageName::Proposal });
    assert_eq!(error.line, line_of("[stages.proposal]"));
}

#[test]
fn what_ends_the_dispute_has_an_outcome_and_nothing_else_has() {
    let error = refused(|text| text.replacen(", outcomes = [\"withdrawn\"]", "", 1));
    let (stage, command) = (StageName::Screening, CommandName::Withdraw);
    assert_eq!(error.flaw, ProcedureFlaw::OutcomeMisplaced { stage, command });
    assert_eq!(error.line, line_of("withdraw ="));
}

#[test]
fn a_file_is_named_as_its_procedure_and_knows_its_schema() {
    let error = refused(|text| text.replacen("id = \"sco-consumer-1\"", "id = \"sco-consumer-2\"", 1));
    assert_eq!(error.flaw, ProcedureFlaw::OtherName { id: "sco-consumer-2".to_owned() });
    let error = refused(|text| text.replacen("schema_version = 1", "schema_version = 2", 1));
    assert_eq!(error.flaw, ProcedureFlaw::OtherSchema { found: 2 });
}
