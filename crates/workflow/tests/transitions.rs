//! The full table: who may give which command in which stage. Written down here a second time, by hand, and compared
//! with the procedure and with what is decided.

use domain::Role;
use workflow::*;

use crate::samples::{self, sample};
use crate::stand::*;

/// For each stage its commands, each with the roles that may give it: `c`onsumer, `m`erchant, me`d`iator, `o`fficer,
/// `s`ystem. What is not here does not exist: every other of the 11 × 58 × 8 combinations is refused.
const TABLE: &[(StageName, &str)] = &[
    (
        StageName::Screening,
        "admit:o refuse:o request-information:o withdraw:c appoint-representative:c hold:o release:o expire:s",
    ),
    (
        StageName::Information,
        "supply-information:cm withdraw:c message:cmd appoint-representative:cm explain:m discontinue:o hold:o release:o \
         fail-service:s expire:s",
    ),
    (
        StageName::Service,
        "supply-address:co confirm-service:o serve:s fail-service:s respond:m withdraw:c appoint-representative:cm \
         bundle:o opt-out:cm discontinue:o hold:o release:o expire:s",
    ),
    (
        StageName::AwaitingResponse,
        "respond:m request-extension:m grant-extension:o refuse-extension:o message:cm fail-service:s withdraw:c \
         appoint-representative:cm bundle:o opt-out:cm discontinue:o hold:o release:o expire:s",
    ),
    (
        StageName::Negotiation,
        "offer:cm withdraw-offer:cm accept-offer:cm decline-offer:cm bid:cm counterclaim:m request-extension:cm \
         agree-extension:cm grant-extension:o request-mediation:cm confirm-service:o message:cm fail-service:s withdraw:c \
         appoint-representative:cm bundle:o opt-out:cm discontinue:o hold:o release:o expire:s",
    ),
    (
        StageName::Appointment,
        "declare:d object:cm decide-objection:o resign:d appoint:o withhold-material:cm release-material:cm respond:m \
         offer:cm withdraw-offer:cm accept-offer:cm decline-offer:cm grant-extension:o confirm-service:o explain:m \
         message:cm fail-service:s withdraw:c appoint-representative:cm bundle:o opt-out:cm discontinue:o hold:o \
         release:o expire:s",
    ),
    (
        StageName::Mediation,
        "propose:d close-mediation:d decline-mediation:cm request-information:d resign:d replace:o object:cm \
         decide-objection:o release-material:cm offer:cm withdraw-offer:cm accept-offer:cm decline-offer:cm bid:cm \
         counterclaim:m agree-binding:cm request-extension:cm grant-extension:o refuse-extension:o confirm-service:o \
         explain:m message:cmd fail-service:s withdraw:c appoint-representative:cm bundle:o opt-out:cm discontinue:o \
         hold:o release:o expire:s",
    ),
    (
        StageName::Proposal,
        "accept-proposal:cm decline-proposal:cm resign:d replace:o object:cm decide-objection:o release-material:cm \
         offer:cm withdraw-offer:cm accept-offer:cm decline-offer:cm agree-binding:cm grant-extension:o \
         confirm-service:o explain:m message:cmd fail-service:s withdraw:c appoint-representative:cm bundle:o opt-out:cm \
         discontinue:o hold:o release:o expire:s",
    ),
    (
        StageName::Recommendation,
        "submit:cm respond:m request-information:d recommend:d correct:d agree-binding:cm accept-recommendation:cm \
         decline-recommendation:cm resign:d replace:o object:cm decide-objection:o release-material:cm offer:cm \
         withdraw-offer:cm accept-offer:cm decline-offer:cm grant-extension:o confirm-service:o explain:m message:cmd \
         fail-service:s withdraw:c appoint-representative:cm bundle:o opt-out:cm discontinue:o hold:o release:o expire:s",
    ),
    (
        StageName::Performance,
        "report-performance:cm confirm-performance:cm report-breach:cm decide-performance:o explain:m message:cm \
         fail-service:s appoint-representative:cm hold:o release:o expire:s",
    ),
    (
        StageName::Closed,
        "rate:cm request-review:c decide-review:o resume:c explain:m fail-service:s hold:o release:o expire:s",
    ),
];

fn letter(role: Role) -> Option<char> {
    match role {
        Role::Consumer => Some('c'),
        Role::Merchant => Some('m'),
        Role::Mediator => Some('d'),
        Role::Officer => Some('o'),
        Role::System => Some('s'),
        Role::Regulator | Role::Administrator | Role::Anonymous => None,
    }
}

fn roles(stage: StageName, command: CommandName) -> &'static str {
    let (_, row) = TABLE.iter().find(|(of, _)| *of == stage).unwrap();
    let found = row.split_whitespace().find_map(|entry| {
        let (name, roles) = entry.split_once(':').unwrap();
        (name == command.as_str()).then_some(roles)
    });
    found.unwrap_or("")
}

fn is_listed(stage: StageName, command: CommandName, role: Role) -> bool {
    letter(role).is_some_and(|letter| roles(stage, command).contains(letter))
}

#[test]
fn the_procedure_lists_exactly_the_combinations_of_the_table() {
    let mut differing = Vec::new();
    for stage in StageName::ALL.iter().copied() {
        for command in CommandName::ALL.iter().copied() {
            for role in Role::ALL {
                let of_procedure = procedure().table.row(stage, command).is_some_and(|row| row.roles.contains(&role));
                if of_procedure != is_listed(stage, command, role) {
                    differing.push((stage, command, role, of_procedure));
                }
            }
        }
    }
    assert!(differing.is_empty(), "{differing:?}");
}

#[test]
fn every_word_of_the_table_is_a_command() {
    for (_, row) in TABLE {
        for entry in row.split_whitespace() {
            let (name, _) = entry.split_once(':').unwrap();
            name.parse::<CommandName>().unwrap();
        }
    }
}

/// Every combination is decided: refused by stage or by role exactly where the table says so, and otherwise decided on.
#[test]
fn every_combination_is_decided_as_the_table_says() {
    for stand in samples::in_every_stage() {
        let stage = stand.stage();
        for command in CommandName::ALL.iter().copied() {
            for role in Role::ALL {
                let actor = samples::actor(&stand, role);
                let result = decide(&stand.case, &sample(&stand, command), &actor, &stand.context());
                let expected = match (roles(stage, command), is_listed(stage, command, role)) {
                    ("", _) => Some(Refusal::NotInThisStage { stage, command }),
                    (_, false) => Some(Refusal::NotForThisRole { stage, command, role }),
                    (_, true) => None,
                };
                let found = result.err().filter(|refusal| {
                    matches!(refusal, Refusal::NotInThisStage { .. } | Refusal::NotForThisRole { .. })
                });
                assert_eq!(found, expected, "{command} in {stage} by the {role}");
            }
        }
    }
}

/// What a command leads to is among what its row says, stage and outcome.
#[test]
fn every_command_leads_where_the_procedure_says() {
    for stand in samples::in_every_stage() {
        for command in CommandName::ALL.iter().copied() {
            for role in Role::ALL {
                let mut next = stand.clone();
                let stage = next.stage();
                let before = next.outcome();
                let actor = samples::actor(&next, role);
                let command_sample = sample(&next, command);
                if next.tries(actor, &command_sample).is_ok_and(|kinds| !kinds.is_empty()) {
                    let row = procedure().table.row(stage, command).unwrap();
                    assert!(row.to.contains(&next.stage()), "{command} in {stage} led to {}", next.stage());
                    if let (None, Some(outcome)) = (before, next.outcome()) {
                        assert!(row.outcomes.contains(&outcome.name()), "{command} in {stage} ended as {outcome:?}");
                    }
                }
            }
        }
    }
}

/// A stranger with the right role is refused in every stage: who is not in the case can do nothing in it.
#[test]
fn nobody_acts_in_a_case_that_is_not_theirs() {
    for stand in samples::in_every_stage() {
        for command in CommandName::ALL.iter().copied() {
            for actor in [
                Actor::Consumer(domain::PartyId::from_uuid(uuid::Uuid::from_u128(77))),
                Actor::Merchant(domain::PartyId::from_uuid(uuid::Uuid::from_u128(78))),
                Actor::Mediator(account(79)),
            ] {
                decide(&stand.case, &sample(&stand, command), &actor, &stand.context()).unwrap_err();
            }
        }
    }
}

/// The actions shown are those that are accepted: each is, with the sample for it, and no command that is not shown is.
#[test]
fn the_actions_shown_are_the_commands_accepted() {
    for stand in samples::in_every_stage() {
        for role in Role::ALL {
            let actor = samples::actor(&stand, role);
            let shown: Vec<CommandName> =
                actions(&stand.case, &actor, &stand.context()).iter().map(|action| action.name).collect();
            for command in CommandName::ALL.iter().copied().filter(|command| command.is_action()) {
                let result = decide(&stand.case, &sample(&stand, command), &actor, &stand.context());
                assert_eq!(
                    shown.contains(&command),
                    result.is_ok(),
                    "{command} in {:?} by the {role}: {result:?}",
                    stand.case.stage
                );
            }
        }
    }
}
