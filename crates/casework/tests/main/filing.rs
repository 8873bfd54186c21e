//! A complaint becomes a case once, and what cannot become one says why.

use accounts::Principal;
use casework::{DraftAccess, FileError, Sent};
use intake::input::ComplaintInput;
use test_kit::databases::TestDatabase;
use test_kit::on_each_database;
use workflow::{OutcomeName, StageName};

use crate::room::{client, complaint, migrated, neighbour, room};

fn sent(key: &str, fingerprint: u8) -> Sent {
    Sent::of(Some(key.to_owned()), [fingerprint; 32])
}

fn order(number: &str) -> ComplaintInput {
    let mut input = complaint();
    input.purchase.as_mut().unwrap().order_reference = Some(number.to_owned());
    input.description = Some(format!("The parcel of order {number} never came."));
    input
}

on_each_database! {
    prepared by migrated;

    async fn an_admissible_complaint_goes_to_service_with_an_invitation(database: &TestDatabase) {
        let room = room(database).await;
        let consumer = room.consumer().await;
        let filed = room.filed(&consumer).await;
        assert_eq!(room.stage(filed.case).await, StageName::Service);
        let view = room.case(&consumer, filed.case).await;
        assert_eq!(view.description.as_deref(), Some("Тауар келген жоқ."));
        assert_eq!(view.order_reference.as_deref(), Some("A-1001"));
        assert_eq!(view.reference, filed.reference);
        let case = filed.case;
        let queued = room.app.store.read(|unit| async move { unit.outbox().of_case(case).await }).await.unwrap();
        let kinds: Vec<&str> = queued.iter().map(|row| row.kind.as_str()).collect();
        assert!(kinds.contains(&"complaint-received") && kinds.contains(&"invitation"), "{kinds:?}");
        room.invitation(case).await;
    }

    async fn a_complaint_that_was_not_first_taken_to_the_merchant_is_on_record_as_inadmissible(database: &TestDatabase) {
        let room = room(database).await;
        let consumer = room.consumer().await;
        let mut input = complaint();
        input.contacted_merchant_on = None;
        let filed = casework::file(&room.app, &consumer, &Sent::once(), &input).await.unwrap();
        let view = room.case(&consumer, filed.case).await;
        assert_eq!((view.stage, view.outcome.unwrap().name()), (StageName::Closed, OutcomeName::Inadmissible));
    }

    async fn fifty_sendings_of_one_filing_from_two_processes_make_one_case(database: &TestDatabase) {
        let room = room(database).await;
        let other = neighbour(database, &room).await;
        let consumer = room.consumer().await;
        let input = complaint();
        let key = sent("k", 1);
        let sendings = (0..50).map(|number| {
            let app = if number % 2 == 0 { &room.app } else { &other.app };
            casework::file(app, &consumer, &key, &input)
        });
        let mut cases = std::collections::BTreeSet::new();
        for sending in futures::future::join_all(sendings).await {
            match sending {
                Ok(filed) => drop(cases.insert(filed.case)),
                Err(FileError::StillRunning) => {}
                Err(error) => panic!("{error:?}"),
            }
        }
        assert_eq!(cases.len(), 1);
        let again = casework::file(&room.app, &consumer, &key, &input).await.unwrap();
        assert!(again.repeated && cases.contains(&again.case));
        let reused = casework::file(&room.app, &consumer, &sent("k", 2), &order("B-2")).await;
        assert!(matches!(reused, Err(FileError::KeyReused)));
    }

    async fn one_order_has_one_open_case_and_one_person_five_filings_a_day(database: &TestDatabase) {
        let room = room(database).await;
        let consumer = room.consumer().await;
        let first = room.filed(&consumer).await;
        let second = casework::file(&room.app, &consumer, &Sent::once(), &complaint()).await;
        assert!(matches!(second, Err(FileError::AlreadyOpen { case, .. }) if case == first.case));
        for number in 2..=5 {
            casework::file(&room.app, &consumer, &Sent::once(), &order(&number.to_string())).await.unwrap();
        }
        let sixth = casework::file(&room.app, &consumer, &Sent::once(), &order("6")).await;
        assert!(matches!(sixth, Err(FileError::TooManyToday { limit: 5, .. })));
        room.later_days(1);
        casework::file(&room.app, &consumer, &Sent::once(), &order("6")).await.unwrap();
    }

    async fn nobody_files_in_a_name_whose_address_was_not_proved(database: &TestDatabase) {
        let room = room(database).await;
        let stranger = room.signed_in("stranger@example.org").await;
        let filed = casework::file(&room.app, &stranger, &Sent::once(), &complaint()).await;
        assert!(matches!(filed, Err(FileError::AddressNotConfirmed)));
        let filed = casework::file(&room.app, &Principal::Anonymous, &Sent::once(), &complaint()).await;
        assert!(matches!(filed, Err(FileError::SignInNeeded)));
    }

    async fn a_draft_is_resumed_by_its_link_and_filed_by_a_code(database: &TestDatabase) {
        let room = room(database).await;
        let nobody = Principal::Anonymous;
        let begun = casework::start_draft(&room.app, &nobody, &Sent::once(), ComplaintInput::default()).await.unwrap();
        let access = DraftAccess { caller: &nobody, token: Some(&begun.token) };
        let patch = serde_json::from_value(serde_json::to_value(complaint()).unwrap()).unwrap();
        let saved = casework::save_draft(&room.app, access, begun.id, begun.version, patch).await.unwrap();
        assert!(saved.progress.is_complete(), "{:?}", saved.progress);
        let without = DraftAccess { caller: &nobody, token: None };
        assert!(matches!(
            casework::draft(&room.app, without, begun.id).await,
            Err(casework::DraftError::Unknown)
        ));
        assert!(matches!(
            casework::file_draft(&room.app, access, &Sent::once(), begun.id, None).await,
            Err(FileError::AddressNotConfirmed)
        ));
        casework::confirm_draft_address(&room.app, &client(), access, begun.id).await.unwrap();
        assert!(matches!(
            casework::file_draft(&room.app, access, &Sent::once(), begun.id, Some("1")).await,
            Err(FileError::WrongCode)
        ));
        let code = room.draft_code("aigul@example.kz").await;
        let filed = casework::file_draft(&room.app, access, &sent("d", 1), begun.id, Some(&code)).await.unwrap();
        let again = casework::file_draft(&room.app, access, &sent("d", 1), begun.id, Some(&code)).await.unwrap();
        assert_eq!((again.case, again.repeated), (filed.case, true));
        let consumer = room.consumer().await;
        assert_eq!(room.case(&consumer, filed.case).await.stage, StageName::Service);
        assert!(matches!(casework::draft(&room.app, access, begun.id).await, Err(casework::DraftError::Unknown)));
    }
    async fn an_organisation_files_in_the_name_of_a_consumer_who_then_signs_in(database: &TestDatabase) {
        let room = room(database).await;
        let owner = room.signed_in("owner@market.example.org").await;
        let desk = room.app.accounts();
        let submission = |key: &str| store::Submission {
            scope: "t".to_owned(),
            key: key.to_owned(),
            fingerprint: [0; 32],
            at: room.now(),
        };
        let name: accounts::Name = "Marketplace".parse().unwrap();
        let id = desk.create_organization(&owner, &submission("o"), name.clone(), domain::Language::EN).await.unwrap();
        let key = desk.create_api_key(&owner, &submission("k"), id, name).await.unwrap();
        let systems = desk.authenticate(&key.token.unwrap().reveal()).await.unwrap();
        let filed = casework::file(&room.app, &systems, &Sent::once(), &complaint()).await.unwrap();
        let consumer = room.consumer().await;
        for who in [&consumer, &systems] {
            assert_eq!(room.case(who, filed.case).await.viewer.role, domain::Role::Consumer);
        }
        let list = casework::cases(&room.app, &systems, casework::CaseFilter { limit: 5, ..Default::default() });
        assert_eq!(list.await.unwrap().items.len(), 1);
    }
}
