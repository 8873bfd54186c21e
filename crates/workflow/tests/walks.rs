//! Random walks: anybody does anything, time passes by any amount, and what must always hold still does.

use domain::Role;
use jiff::SignedDuration;
use proptest::prelude::*;
use workflow::payload::*;
use workflow::*;

use crate::samples::{self, sample};
use crate::stand::*;

/// One step of a walk: somebody gives a command, or time passes.
#[derive(Debug, Clone, Copy)]
enum Step {
    Does { role: usize, command: usize },
    Waits { hours: i64 },
    WaitsForTheNextLimit,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let does = (0..Role::ALL.len(), 0..CommandName::ALL.len()).prop_map(|(role, command)| Step::Does { role, command });
    let step = prop_oneof![
        6 => does,
        1 => (1..400_i64).prop_map(|hours| Step::Waits { hours }),
        2 => Just(Step::WaitsForTheNextLimit),
    ];
    prop::collection::vec(step, 1..120)
}

/// Takes a step; commands are taken from the actions shown where there are any, so that walks get far.
fn take(stand: &mut Stand, step: Step) {
    match step {
        Step::Does { role, command } => {
            let actor = samples::actor(stand, Role::ALL[role]);
            let shown = actions(&stand.case, &actor, &stand.context());
            let name = match shown.len() {
                0 => CommandName::ALL[command],
                count => shown[command % count].name,
            };
            let command = sample(stand, name);
            let _ = stand.tries(actor, &command);
        }
        Step::Waits { hours } => {
            let now = stand.now();
            stand.moves_to(now.checked_add(SignedDuration::from_hours(hours)).unwrap());
        }
        Step::WaitsForTheNextLimit => {
            if let Some(next) = stand.case.next_due() {
                stand.moves_to(next.due.at);
                stand.does(Actor::System, Command::Expire(Expire::default()));
            }
        }
    }
}

fn start(kind: u8) -> Stand {
    match kind % 4 {
        0 => Stand::in_screening(),
        1 => Stand::awaiting_response(),
        2 => Stand::in_mediation(),
        _ => Stand::on_the_papers(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// The events alone, even without their words, make the same case again.
    #[test]
    fn replaying_the_events_gives_the_case(kind in any::<u8>(), steps in steps()) {
        let mut stand = start(kind);
        for step in steps {
            take(&mut stand, step);
        }
        prop_assert_eq!(replay(stand.case.id, &stand.events).unwrap(), stand.case.clone());
        let erased: Vec<Event> =
            stand.events.iter().map(|event| Event { content: Content::none(), ..event.clone() }).collect();
        prop_assert_eq!(replay(stand.case.id, &erased).unwrap(), stand.case.clone());
        prop_assert_eq!(stand.case.version, u64::try_from(stand.events.len()).unwrap());
    }

    /// A case and its events survive being written down.
    #[test]
    fn a_case_reads_back_as_it_was_written(kind in any::<u8>(), steps in steps()) {
        let mut stand = start(kind);
        for step in steps {
            take(&mut stand, step);
        }
        let written = serde_json::to_string(&stand.case).unwrap();
        prop_assert_eq!(serde_json::from_str::<Case>(&written).unwrap(), stand.case);
        for event in stand.events {
            let written = serde_json::to_string(&event).unwrap();
            prop_assert_eq!(serde_json::from_str::<Event>(&written).unwrap(), event);
        }
    }

    /// The timer can come as often as it likes.
    #[test]
    fn expire_has_its_effect_once(kind in any::<u8>(), steps in steps()) {
        let mut stand = start(kind);
        for step in steps {
            take(&mut stand, step);
            stand.does(Actor::System, Command::Expire(Expire::default()));
            prop_assert_eq!(stand.does(Actor::System, Command::Expire(Expire::default())), Vec::<&str>::new());
            prop_assert!(!stand.case.is_due(stand.now()));
        }
    }

    /// In every state the actions shown are those that are accepted, for everybody.
    #[test]
    fn the_actions_shown_are_always_the_commands_accepted(kind in any::<u8>(), steps in steps()) {
        let mut stand = start(kind);
        for step in steps {
            take(&mut stand, step);
        }
        // What has fallen due can change what an offer or a term can be named for, and so the sample.
        stand.does(Actor::System, Command::Expire(Expire::default()));
        for role in Role::ALL {
            let actor = samples::actor(&stand, role);
            let shown: Vec<CommandName> =
                actions(&stand.case, &actor, &stand.context()).iter().map(|action| action.name).collect();
            for command in CommandName::ALL.iter().copied().filter(|command| command.is_action()) {
                let result = decide(&stand.case, &samples::sample_for(&stand, command, actor), &actor, &stand.context());
                prop_assert_eq!(
                    shown.contains(&command), result.is_ok(), "{} by {:?} in {:?}: {:?}", command, actor, stand.case, result
                );
            }
        }
    }

    /// Once closed, only what the procedure lists for a closed case happens, and nothing at all once data is erased.
    #[test]
    fn after_closing_only_what_the_procedure_lists_happens(kind in any::<u8>(), steps in steps()) {
        let mut stand = start(kind);
        for step in steps {
            // What has fallen due comes first, so that each step is one decision.
            stand.does(Actor::System, Command::Expire(Expire::default()));
            let before = stand.case.clone();
            take(&mut stand, step);
            if before.stage.is_closed() && stand.case.version > before.version {
                let lists = procedure().table.rows_of(StageName::Closed);
                let reachable: Vec<StageName> = lists.flat_map(|(_, row)| row.to.clone()).collect();
                prop_assert!(reachable.contains(&stand.stage()), "{} from closed", stand.stage());
                let is_erased = matches!(before.stage, Stage::Closed { erasure: Erasure::Done, .. });
                prop_assert!(!is_erased, "something happened after erasure");
            }
        }
    }

    /// Whatever happens, a notice that is due later stops applying once its limit has moved, and nobody is told of a
    /// limit that is over.
    #[test]
    fn notices_speak_of_limits_to_come(kind in any::<u8>(), steps in steps()) {
        let mut stand = start(kind);
        for step in steps {
            let from = stand.events.len();
            let mut case = stand.case.clone();
            take(&mut stand, step);
            for event in &stand.events[from..] {
                case = evolve(case, event);
                for notice in notices_for(&case, event) {
                    if let (Some(due), true) = (notice.due, notice.kind != NoticeKind::ServiceDelayed) {
                        prop_assert!(due.at > event.at, "{:?} of {}", notice, event.fact.kind());
                    }
                    if let Some(not_before) = notice.not_before {
                        prop_assert!(not_before > event.at);
                        prop_assert!(notice.still_applies(&case));
                    }
                }
            }
        }
    }
}
