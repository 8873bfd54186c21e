//! What the rules of a case refuse.

use domain::Country;
use jurisdictions::Jurisdictions;
use localization::Label;
use workflow::{CommandName, ExhibitRefusal, Flaw, Refusal, StageName};

use crate::problem::{Due, FieldError, Kind, Named, Problem};

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotInThisStage { stage, command } => {
                Kind::WrongStage { action: action(command), stage: Named::new(Label::Stage, stage.as_str()) }.into()
            }
            Refusal::NotForThisRole { command, stage: _, role: _ } | Refusal::NotInThisCase { command } => {
                Kind::WrongRole { action: action(command) }.into()
            }
            Refusal::NotNow { command, obstacle } => {
                let obstacle = Named::new(Label::Obstacle, obstacle.as_str());
                Kind::NotNow { action: action(command), obstacle }.into()
            }
            Refusal::TooLate { command: _, due } => Kind::DeadlinePassed { due: due.into() }.into(),
            Refusal::AtMost { command, most } => {
                Kind::AtMost { action: action(command), limit: i64::from(most) }.into()
            }
            Refusal::DoesNotFit { command: _, outer, short_by } => {
                Kind::DoesNotFit { n: i64::from(short_by), due: outer.into() }.into()
            }
            Refusal::UnknownOffer { offer: _ } => Kind::UnknownOffer.into(),
            Refusal::UnknownTerm { term: _ } => Kind::UnknownTerm.into(),
            Refusal::Invalid { command, flaw, term } => {
                let code = format!("flaw-{}", flaw.as_str());
                Self::invalid(vec![FieldError::new(pointer(command, flaw, term), code)])
            }
            Refusal::StateNotServed { country } => Kind::StateNotServed { country }.into(),
        }
    }
}

impl From<ExhibitRefusal> for Problem {
    fn from(refusal: ExhibitRefusal) -> Self {
        match refusal {
            ExhibitRefusal::NotASide => Kind::Forbidden.into(),
            ExhibitRefusal::Closed => {
                let stage = Named::new(Label::Stage, StageName::Closed.as_str());
                Kind::WrongStage { action: Named::new(Label::Event, "evidence-added"), stage }.into()
            }
        }
    }
}

impl From<workflow::Due> for Due {
    fn from(due: workflow::Due) -> Self {
        Self { ends_at: due.at, last_day: due.day, zone: zone(due.state) }
    }
}

/// A limit is only ever made on the calendar of a state that is known; another name would be a fault of the data.
fn zone(state: Country) -> String {
    let known = Jurisdictions::embedded().state(state);
    known.map_or("UTC", |state| state.calendar().zone_name()).to_owned()
}

fn action(command: CommandName) -> Named {
    Named::new(Label::Action, command.as_str())
}

/// Where in the payload of the command the flaw is.
fn pointer(command: CommandName, flaw: Flaw, term: Option<usize>) -> String {
    let terms = if command == CommandName::Respond { "/offer" } else { "/terms" };
    let member = match flaw {
        Flaw::NoTerms | Flaw::TooManyTerms => return terms.to_owned(),
        Flaw::AmountMissing | Flaw::AmountNotExpected | Flaw::OtherCurrency if command == CommandName::Bid => "/limit",
        Flaw::AmountMissing | Flaw::AmountNotExpected | Flaw::OtherCurrency => "/amount",
        Flaw::TwoDueDates | Flaw::DueInThePast | Flaw::DueTooFar => "/due_on",
        Flaw::AfterUnknownTerm => "/after",
        Flaw::DaysOutOfRange if term.is_some() => "/due_days",
        Flaw::DaysOutOfRange => "/days",
        Flaw::ReasonNotForOfficer => "/reason",
        Flaw::AudienceNotPossible => "/to",
        Flaw::OnlyTheConsumer => "/from",
        Flaw::StatementMissing => "/statement",
        Flaw::ConsentMissing => "/consents",
        Flaw::SameState | Flaw::SameParty => "/merchant",
    };
    term.map_or(member.to_owned(), |index| format!("{terms}/{index}{member}"))
}

#[cfg(test)]
mod tests {
    use workflow::Obstacle;

    use super::*;

    #[test]
    fn a_refusal_tells_the_action_the_stage_and_the_obstacle() {
        let wrong = Problem::from(Refusal::NotInThisStage { stage: StageName::Closed, command: CommandName::Offer });
        let Kind::WrongStage { action, stage } = wrong.kind() else { panic!("{wrong:?}") };
        assert_eq!((action.code.as_ref(), stage.code.as_ref()), ("offer", "closed"));
        let early = Refusal::NotNow { command: CommandName::Object, obstacle: Obstacle::CauseNeeded };
        let Kind::NotNow { obstacle, .. } = Problem::from(early).kind().clone() else { panic!("{early:?}") };
        assert_eq!(obstacle.code, "cause-needed");
    }

    #[test]
    fn a_limit_is_told_in_the_zone_of_the_one_who_missed_it() {
        let due = workflow::Due {
            at: "2026-05-03T16:00:00Z".parse().unwrap(),
            day: "2026-05-03".parse().unwrap(),
            state: "CN".parse().unwrap(),
            rolled_from: None,
            provisional: false,
            remind_at: None,
        };
        assert_eq!(Due::from(due).zone, "Asia/Shanghai");
    }

    #[test]
    fn a_flaw_is_placed_in_the_payload_of_its_command() {
        assert_eq!(pointer(CommandName::Respond, Flaw::AmountMissing, Some(1)), "/offer/1/amount");
        assert_eq!(pointer(CommandName::Propose, Flaw::TooManyTerms, None), "/terms");
        assert_eq!(pointer(CommandName::Offer, Flaw::DaysOutOfRange, Some(0)), "/terms/0/due_days");
        assert_eq!(pointer(CommandName::RequestExtension, Flaw::DaysOutOfRange, None), "/days");
        assert_eq!(pointer(CommandName::Bid, Flaw::OtherCurrency, None), "/limit");
    }
}
