//! The whole way of a case.

use casework::Sent;
use domain::Role;
use store::StoredContent;
use test_kit::databases::TestDatabase;
use test_kit::on_each_database;
use workflow::payload::{Offer, OnOffer, OnTerm, Rate};
use workflow::{Command, CommandName, Outcome, OutcomeName, Performance, Side, StageName, TermDraft};

use crate::room::{migrated, names, note, room};

fn refund(amount: &str) -> Command {
    let term: TermDraft = serde_json::from_value(serde_json::json!({
        "debtor": "merchant", "remedy": "refund", "amount": {"amount": amount, "currency": "CNY"}, "words": "to the card"
    }))
    .unwrap();
    Command::Offer(Offer { terms: vec![term], note: None })
}

on_each_database! {
    prepared by migrated;

    async fn a_case_is_settled_performed_rated_and_erased(database: &TestDatabase) {
        let room = room(database).await;
        let officer = room.staff("officer@example.org", Role::Officer).await;
        let (id, consumer, merchant) = room.answered().await;
        assert_eq!(room.stage(id).await, StageName::Negotiation);

        let acted = room.act(&merchant, id, refund("129.90")).await.unwrap();
        let offer = acted.view.offers[0].id;
        assert_eq!(acted.view.offers[0].terms[0].words.as_deref(), Some("to the card"));
        let accept = Command::AcceptOffer(OnOffer { offer, note: None });
        let acted = room.act(&consumer, id, accept).await.unwrap();
        // The answer came through an address that nobody has confirmed, so an officer has to.
        assert_eq!(acted.view.stage, StageName::Negotiation);
        room.act(&officer, id, Command::ConfirmService(note())).await.unwrap();
        let view = room.case(&merchant, id).await;
        assert_eq!(view.stage, StageName::Performance);
        assert!(matches!(view.outcome, Some(Outcome::Settled)));

        let term = view.terms[0].id;
        assert_eq!(view.terms[0].debtor, Side::Merchant);
        room.act(&merchant, id, Command::ReportPerformance(OnTerm { term, note: None })).await.unwrap();
        room.act(&consumer, id, Command::ConfirmPerformance(OnTerm { term, note: None })).await.unwrap();
        let view = room.case(&consumer, id).await;
        assert_eq!(view.stage, StageName::Closed);
        assert_eq!(view.terms[0].performance, Some(Performance::Performed));
        assert!(names(&view).contains(&CommandName::Rate));
        let rate = Command::Rate(Rate { score: 5.try_into().unwrap(), resolved: true, comment: None });
        casework::act(&room.app, &consumer, id, None, &Sent::once(), &rate).await.unwrap();

        // To the end of all limits: then personal data is erased, and the record still replays and verifies.
        while room.app.store.read(|unit| async move { unit.cases().next_due().await }).await.unwrap().is_some() {
            room.let_expire(id).await;
        }
        let view = room.case(&officer, id).await;
        assert!(view.erased_at.is_some());
        assert_eq!((view.description, view.parties[0].name.clone()), (None, None));
        let (stored, events) = room
            .app
            .store
            .read(|unit| async move { Ok::<_, store::StoreError>((unit.cases().get(id).await?, unit.events().all(id).await?)) })
            .await
            .unwrap();
        assert!(events.iter().all(|one| matches!(one.content, StoredContent::Erased { .. })
            || matches!(one.event.fact, workflow::Fact::DataErased {})));
        let facts: Vec<_> = events.iter().map(|one| one.event.clone()).collect();
        assert_eq!(workflow::replay(id, &facts), stored);
        let verification = casework::verification(&room.app, &officer, id).await.unwrap();
        assert!(verification.intact, "{verification:?}");
    }

    async fn a_merchant_that_is_silent_gets_a_recommendation_on_the_papers(database: &TestDatabase) {
        let room = room(database).await;
        let officer = room.staff("officer@example.org", Role::Officer).await;
        let consumer = room.consumer().await;
        let id = room.filed(&consumer).await.case;
        room.act(&officer, id, Command::ConfirmService(note())).await.unwrap();
        assert_eq!(room.stage(id).await, StageName::AwaitingResponse);
        room.let_expire(id).await;
        assert_eq!(room.stage(id).await, StageName::Appointment);
        let asked = room.case(&consumer, id).await.mediator.unwrap();
        assert!(!asked.appointed);
        let mut rounds = 0;
        while room.stage(id).await != StageName::Closed {
            room.let_expire(id).await;
            rounds += 1;
            assert!(rounds < 40, "no way out of {}", room.stage(id).await);
        }
        let view = room.case(&consumer, id).await;
        assert_eq!(view.outcome.unwrap().name(), OutcomeName::Discontinued);
    }
}
