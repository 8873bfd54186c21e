//! Whole paths of a case, from the complaint to its end.

use workflow::payload::*;
use workflow::*;

use crate::stand::*;

#[test]
fn an_offer_accepted_settles_and_the_case_closes_when_it_is_performed() {
    let mut stand = Stand::in_service();
    assert_eq!(stand.stage(), StageName::Service);
    stand.does(Actor::System, serve(ServiceProof::InvitationOpened));
    assert_eq!(stand.stage(), StageName::AwaitingResponse);
    stand.does(MERCHANT, respond());
    assert_eq!(stand.stage(), StageName::Negotiation);
    stand.does(MERCHANT, offer());
    let offer = stand.open_offer(Side::Merchant);
    let kinds = stand.does(CONSUMER, Command::AcceptOffer(OnOffer { offer, note: None }));
    assert_eq!(kinds, ["offer-accepted/1", "settlement-reached/1"]);
    assert_eq!((stand.stage(), stand.outcome()), (StageName::Performance, Some(Outcome::Settled)));
    let term = stand.only_term();
    stand.does(MERCHANT, Command::ReportPerformance(OnTerm { term, note: None }));
    assert_eq!(stand.performance(), Performance::Reported);
    let kinds = stand.waits();
    assert_eq!(kinds, ["performance-not-disputed/1", "case-closed/1"]);
    assert_eq!(stand.performance(), Performance::PerformedUnconfirmed);
    assert_eq!(stand.stage(), StageName::Closed);
    let rate = Rate { score: 4.try_into().unwrap(), resolved: true, comment: None };
    stand.does(CONSUMER, Command::Rate(rate));
    assert_eq!(stand.waits(), ["rating-ended/1"]);
    assert_eq!(stand.waits(), ["data-erased/1"]);
    assert_eq!(stand.case.next_due(), None);
    assert_eq!(stand.case.version, u64::try_from(stand.events.len()).unwrap());
}

#[test]
fn a_merchant_that_says_nothing_gets_a_recommendation_on_the_papers() {
    let mut stand = Stand::awaiting_response();
    let kinds = stand.waits();
    assert_eq!(kinds, ["no-response-recorded/1", "appointment-opened/1", "mediator-invited/1"]);
    stand.does(stand.mediator(), declare(Declaration::Independent));
    assert_eq!(stand.waits(), ["mediator-appointed/1", "submissions-opened/1"]);
    stand.waits_for(DeadlineKind::Submissions);
    stand.does(stand.mediator(), recommend());
    stand.does(CONSUMER, Command::AcceptRecommendation(note()));
    let kinds = stand.waits_for(DeadlineKind::RecommendationAnswer);
    assert_eq!(kinds, ["recommendation-declined/1", "case-closed/1"]);
    let answers = Sides { consumer: RecommendationAnswer::Accepted, merchant: RecommendationAnswer::Silent };
    assert_eq!(stand.outcome(), Some(Outcome::RecommendationDeclined { answers }));
}

#[test]
fn a_proposal_both_accept_settles() {
    let mut stand = Stand::in_proposal();
    stand.does(CONSUMER, Command::AcceptProposal(note()));
    stand.does(MERCHANT, Command::AcceptProposal(note()));
    assert_eq!((stand.stage(), stand.outcome()), (StageName::Performance, Some(Outcome::Settled)));
}

#[test]
fn a_recommendation_both_accept_is_performed() {
    let mut stand = Stand::in_answers();
    stand.does(CONSUMER, Command::AcceptRecommendation(note()));
    stand.does(MERCHANT, Command::AcceptRecommendation(note()));
    assert_eq!(stand.outcome(), Some(Outcome::RecommendationAccepted { binding: false }));
    assert_eq!(stand.stage(), StageName::Performance);
}
