//! `POST /cases/{id}/actions/{action}`: one operation for each command that people give.

use axum::extract::State;
use casework::{App, Sent};
use domain::CaseId;
use http::extract::Fingerprint;
use http::{Caller, IdempotencyKey, IfMatch, Path, Problem, RequestLanguage};
use localization::Localizer;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use workflow::{Command, payload};

use crate::answer::Answer;
use crate::problems::CommandProblems;
use crate::schema::{self, action};

/// Carries out a command and answers with the case as it stands then.
async fn act(
    app: App,
    Caller(caller): Caller,
    language: RequestLanguage,
    case: CaseId,
    seen: Option<IfMatch>,
    sent: Sent,
    command: Command,
) -> Result<Answer<schema::Case>, Problem> {
    let seen = seen.map(|seen| seen.0);
    let acted = casework::act(&app, &caller, case, seen, &sent, &command).await?;
    let language = language.or(caller.language());
    let body = schema::Case::of(&acted.view, Localizer::plain(language));
    Ok(Answer::ok(language, body).with_version(acted.version))
}

/// One function an action. A command that decides takes `If-Match`; one that only adds takes none.
macro_rules! actions {
    ($($(#[doc = $doc:literal])+ $path:literal $function:ident $command:ident($payload:ident) $body:ident;)*) => {
        $(
            $(#[doc = $doc])+
            #[utoipa::path(
                post,
                path = $path,
                tag = "actions",
                security(("bearer" = [])),
                params(
                    ("id" = String, Path, description = "Id of the case"),
                    ("If-Match" = Option<String>, Header, description = "Version of the case that was seen, in quotes"),
                    ("Idempotency-Key" = Option<String>, Header, description = "Makes a repeated request have its effect once"),
                ),
                request_body = action::$body,
                responses((status = 200, description = "The case as it stands now", body = schema::Case), CommandProblems)
            )]
            async fn $function(
                State(app): State<App>,
                caller: Caller,
                language: RequestLanguage,
                Path(case): Path<CaseId>,
                seen: Option<IfMatch>,
                key: Option<IdempotencyKey>,
                Fingerprint { body, fingerprint }: Fingerprint<payload::$payload>,
            ) -> Result<Answer<schema::Case>, Problem> {
                let sent = Sent::of(key.map(|key| key.0), fingerprint);
                act(app, caller, language, case, seen, sent, Command::$command(body)).await
            }
        )*

        /// The operations of this file.
        pub(crate) fn routes() -> OpenApiRouter<App> {
            let actions = OpenApiRouter::new()$(.routes(routes!($function)))*;
            OpenApiRouter::new().nest("/cases/{id}/actions", actions)
        }

        #[cfg(test)]
        const OPERATIONS: &[(&str, workflow::CommandName)] = &[$(($path, workflow::CommandName::$command),)*];
    };
}

actions! {
    /// Officer: the complaint is taken.
    "/admit" admit Admit(Note) Note;
    /// Officer: the complaint is not taken.
    "/refuse" refuse Refuse(Refuse) Refuse;
    /// Officer in screening, mediator later: something has to be said before the case can go on.
    "/request-information" request_information RequestInformation(RequestInformation) RequestInformation;
    /// Officer, another than who refused: the refusal stands or falls.
    "/decide-review" decide_review DecideReview(DecideReview) DecideReview;
    /// Officer: the merchant was reached, or made the settlement.
    "/confirm-service" confirm_service ConfirmService(Note) Note;
    /// Officer: appoints a mediator.
    "/appoint" appoint Appoint(Appoint) Appoint;
    /// Officer: puts another mediator in place.
    "/replace" replace Replace(Appoint) Appoint;
    /// Officer: decides on an objection for cause.
    "/decide-objection" decide_objection DecideObjection(DecideObjection) DecideObjection;
    /// Officer: more time for a stage, once; or for the whole procedure, once.
    "/grant-extension" grant_extension GrantExtension(GrantExtension) GrantExtension;
    /// Officer: no more time.
    "/refuse-extension" refuse_extension RefuseExtension(Reasons) Reasons;
    /// Officer: whether a term was performed.
    "/decide-performance" decide_performance DecidePerformance(DecidePerformance) DecidePerformance;
    /// Officer: the case ends without a result.
    "/discontinue" discontinue Discontinue(Discontinue) Discontinue;
    /// Officer: the case is one of several that are alike.
    "/bundle" bundle Bundle(Bundle) Bundle;
    /// Officer: personal data is kept.
    "/hold" hold Hold(Hold) Hold;
    /// Officer: personal data is no longer kept for that reason.
    "/release" release Release(Hold) Hold;
    /// Party: gives what was asked for.
    "/supply-information" supply_information SupplyInformation(Words) Words;
    /// Consumer or officer: another address of the merchant.
    "/supply-address" supply_address SupplyAddress(SupplyAddress) SupplyAddress;
    /// Merchant: answers the complaint.
    "/respond" respond Respond(Respond) Respond;
    /// Party or mediator: a message to all, or in private between a side and the mediator.
    "/message" message Message(Message) Message;
    /// Party: an offer.
    "/offer" offer Offer(Offer) Offer;
    /// Party: takes its offer back.
    "/withdraw-offer" withdraw_offer WithdrawOffer(OnOffer) OnOffer;
    /// Party: accepts the other side's offer, which settles the dispute.
    "/accept-offer" accept_offer AcceptOffer(OnOffer) OnOffer;
    /// Party: declines the other side's offer.
    "/decline-offer" decline_offer DeclineOffer(OnOffer) OnOffer;
    /// Party: its confidential limit.
    "/bid" bid Bid(Bid) Bid;
    /// Merchant: what it claims in the same matter.
    "/counterclaim" counterclaim Counterclaim(Counterclaim) Counterclaim;
    /// Party: someone acts for it.
    "/appoint-representative" appoint_representative AppointRepresentative(AppointRepresentative) AppointRepresentative;
    /// Party: asks for more time.
    "/request-extension" request_extension RequestExtension(RequestExtension) RequestExtension;
    /// The other side: agrees to more time.
    "/agree-extension" agree_extension AgreeExtension(Note) Note;
    /// Party: a mediator now.
    "/request-mediation" request_mediation RequestMediation(Note) Note;
    /// Party: not this mediator.
    "/object" object Object(Object) Object;
    /// Party: no mediation.
    "/decline-mediation" decline_mediation DeclineMediation(Note) Note;
    /// Party: the mediator is not to see the negotiation.
    "/withhold-material" withhold_material WithholdMaterial(Note) Note;
    /// Party: the mediator may see it after all.
    "/release-material" release_material ReleaseMaterial(Note) Note;
    /// Party: its submission.
    "/submit" submit Submit(Words) Words;
    /// Party: accepts the mediator's proposal.
    "/accept-proposal" accept_proposal AcceptProposal(Note) Note;
    /// Party: takes its acceptance back, or declines the proposal.
    "/decline-proposal" decline_proposal DeclineProposal(Note) Note;
    /// Party: the recommendation shall bind.
    "/agree-binding" agree_binding AgreeBinding(Note) Note;
    /// Party: accepts the recommendation.
    "/accept-recommendation" accept_recommendation AcceptRecommendation(Note) Note;
    /// Party: declines the recommendation.
    "/decline-recommendation" decline_recommendation DeclineRecommendation(Note) Note;
    /// Debtor of a term: it is done.
    "/report-performance" report_performance ReportPerformance(OnTerm) OnTerm;
    /// The other side: it was done.
    "/confirm-performance" confirm_performance ConfirmPerformance(OnTerm) OnTerm;
    /// The other side: it was not done.
    "/report-breach" report_breach ReportBreach(OnTerm) OnTerm;
    /// Consumer: another officer shall look at the refusal.
    "/request-review" request_review RequestReview(Reasons) Reasons;
    /// Consumer: the case that ended by its silence goes on.
    "/resume" resume Resume(Note) Note;
    /// Merchant: why it did not answer, before that is published.
    "/explain" explain Explain(Words) Words;
    /// Party: its case is not to be one of several.
    "/opt-out" opt_out OptOut(Note) Note;
    /// Consumer: the case ends.
    "/withdraw" withdraw Withdraw(Note) Note;
    /// Party: how the case was handled.
    "/rate" rate Rate(Rate) Rate;
    /// Mediator: independent or not.
    "/declare" declare Declare(Declare) Declare;
    /// Mediator: a proposal to both sides.
    "/propose" propose Propose(Propose) Propose;
    /// Mediator: mediation ends without agreement.
    "/close-mediation" close_mediation CloseMediation(Note) Note;
    /// Mediator: the recommendation.
    "/recommend" recommend Recommend(Recommend) Recommend;
    /// Mediator: a slip in the recommendation is corrected.
    "/correct" correct Correct(Correct) Correct;
    /// Mediator: no longer.
    "/resign" resign Resign(Reasons) Reasons;
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use workflow::CommandName;

    use super::OPERATIONS;

    #[test]
    fn there_is_one_operation_for_each_command_that_people_give() {
        let offered: BTreeSet<&str> = OPERATIONS.iter().map(|(path, _)| path.trim_start_matches('/')).collect();
        let given: BTreeSet<&str> =
            CommandName::ALL.iter().filter(|name| name.is_action()).map(|name| name.as_str()).collect();
        assert_eq!(offered, given);
        assert!(OPERATIONS.iter().all(|(path, name)| path.trim_start_matches('/') == name.as_str()));
    }
}
