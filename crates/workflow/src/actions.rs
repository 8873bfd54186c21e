//! What an actor may do now.

use serde::{Deserialize, Serialize};

use crate::actor::Actor;
use crate::case::Case;
use crate::command::CommandName;
use crate::context::Context;
use crate::deadline::{Deadline, DeadlineKind, Due, Obliged, Subject};
use crate::decide::{permit, settled, subjects};

/// Something an actor may do now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// The command.
    pub name: CommandName,
    /// Until when, if this is what a running limit waits for.
    pub due: Option<Due>,
    /// With what of the case: the offers or terms that the command can name. The case itself for all others.
    pub subjects: Vec<Subject>,
}

/// All that an actor may do now, in the order of the commands. What has fallen due counts as applied. Comes from the
/// same table and the same checks as [`crate::decide`]: each action is accepted with some payload, and nothing else is.
#[must_use]
pub fn actions(case: &Case, actor: &Actor, context: &Context<'_>) -> Vec<Action> {
    let case = settled(case, context);
    let deadlines = case.deadlines();
    let rows = context.procedure.table.rows_of(case.stage.name());
    rows.filter(|(name, row)| name.is_action() && row.roles.contains(&actor.role()))
        .filter(|(name, _)| permit(&case, *name, actor, context).is_ok())
        .map(|(name, _)| {
            let subjects = subjects(&case, name, actor);
            Action { name, due: due(&deadlines, name, actor, &subjects), subjects }
        })
        .collect()
}

/// The limit that waits for this command by this actor.
fn due(deadlines: &[Deadline], name: CommandName, actor: &Actor, subjects: &[Subject]) -> Option<Due> {
    let kinds = awaited_by(name);
    let concerns = |deadline: &&Deadline| {
        kinds.contains(&deadline.kind)
            && subjects.contains(&deadline.subject)
            && match deadline.who {
                Obliged::Side(side) => actor.side() == Some(side),
                Obliged::Both => actor.side().is_some(),
                Obliged::Mediator(account) => *actor == Actor::Mediator(account),
                Obliged::Officer => matches!(actor, Actor::Officer(_)),
                Obliged::Nobody => false,
            }
    };
    deadlines.iter().filter(concerns).map(|deadline| deadline.due).min_by_key(|due| due.at)
}

/// The limits within which a command has to be given.
const fn awaited_by(name: CommandName) -> &'static [DeadlineKind] {
    use CommandName as C;
    use DeadlineKind as D;
    match name {
        C::Admit | C::Refuse | C::RequestInformation => &[D::Screening],
        C::SupplyInformation => &[D::Information],
        C::ConfirmService => &[D::Service, D::SettlementConfirmation],
        C::SupplyAddress => &[D::Service],
        C::Respond => &[D::Response, D::Submissions],
        C::RequestExtension | C::AgreeExtension => &[D::Response, D::Negotiation, D::Mediation],
        C::GrantExtension | C::RefuseExtension => &[D::ExtensionDecision],
        C::Offer | C::Bid | C::Counterclaim | C::RequestMediation => &[D::Negotiation, D::Mediation],
        C::AcceptOffer | C::DeclineOffer => &[D::Offer],
        C::Declare => &[D::Declaration],
        C::Object => &[D::Objection],
        C::WithholdMaterial => &[D::MaterialWithholding],
        C::Appoint => &[D::OfficerAppointment],
        C::DecideObjection => &[D::ObjectionDecision],
        C::Propose | C::CloseMediation | C::DeclineMediation => &[D::Mediation],
        C::AcceptProposal | C::DeclineProposal => &[D::Proposal],
        C::Submit => &[D::Submissions],
        C::Recommend | C::Replace => &[D::Decision],
        C::AcceptRecommendation | C::DeclineRecommendation => &[D::RecommendationAnswer],
        C::ReportPerformance => &[D::Performance, D::PerformanceGrace],
        C::ConfirmPerformance | C::ReportBreach => &[D::PerformanceConfirmation],
        C::DecidePerformance => &[D::PerformanceDecision],
        C::RequestReview => &[D::ReviewRequest],
        C::DecideReview => &[D::ReviewDecision],
        C::Resume => &[D::Resumption],
        C::Explain => &[D::Publication],
        C::Rate => &[D::Rating],
        C::Discontinue
        | C::Bundle
        | C::Hold
        | C::Release
        | C::Message
        | C::WithdrawOffer
        | C::AppointRepresentative
        | C::ReleaseMaterial
        | C::AgreeBinding
        | C::OptOut
        | C::Withdraw
        | C::Correct
        | C::Resign
        | C::File
        | C::Serve
        | C::FailService
        | C::Expire => &[],
    }
}
