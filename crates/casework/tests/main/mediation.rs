//! The mediator: found, heard in private, and gone with a proposal that both accept.

use accounts::Principal;
use casework::{Shown, Upload};
use domain::{CaseId, Role};
use test_kit::databases::TestDatabase;
use test_kit::on_each_database;
use workflow::payload::{Audience, Message};
use workflow::{Command, StageName};

use crate::room::{Room, migrated, note, room};

fn command(json: serde_json::Value) -> Command {
    serde_json::from_value(json).unwrap()
}

/// A case whose mediator is appointed and mediates, with the officer who confirmed the merchant.
async fn mediated(room: &Room) -> (CaseId, Principal, Principal, Principal) {
    let officer = room.staff("officer@example.org", Role::Officer).await;
    let consumer = room.consumer().await;
    let id = room.filed(&consumer).await.case;
    room.act(&officer, id, Command::ConfirmService(note())).await.unwrap();
    let merchant = room.merchant(id).await;
    room.act(&merchant, id, crate::room::respond()).await.unwrap();
    room.act(&consumer, id, Command::RequestMediation(note())).await.unwrap();
    assert_eq!(room.stage(id).await, StageName::Appointment);
    let mediator = room.mediator(id, &consumer).await;
    let declare = serde_json::json!({"command": "declare", "with": {"declaration": "independent"}});
    room.act(&mediator, id, command(declare)).await.unwrap();
    while room.stage(id).await == StageName::Appointment {
        room.let_expire(id).await;
    }
    assert_eq!(room.stage(id).await, StageName::Mediation);
    // Days have passed, so the sessions of staff have ended.
    room.later_minutes(1);
    let mediator = room.mediator(id, &consumer).await;
    (id, consumer, merchant, mediator)
}

on_each_database! {
    prepared by migrated;

    async fn a_proposal_that_both_accept_is_performed(database: &TestDatabase) {
        let room = room(database).await;
        let (id, consumer, merchant, mediator) = mediated(&room).await;
        let propose = command(serde_json::json!({"command": "propose", "with": {
            "terms": [{"debtor": "merchant", "remedy": "refund", "amount": {"amount": "60.00", "currency": "CNY"}}],
            "text": "Half of the price is paid back."
        }}));
        room.act(&mediator, id, propose).await.unwrap();
        let view = room.case(&merchant, id).await;
        assert_eq!(view.stage, StageName::Proposal);
        assert_eq!(view.proposal.unwrap().text.as_deref(), Some("Half of the price is paid back."));
        room.act(&consumer, id, Command::AcceptProposal(note())).await.unwrap();
        let acted = room.act(&merchant, id, Command::AcceptProposal(note())).await.unwrap();
        assert_eq!(acted.view.stage, StageName::Performance);
        assert_eq!(acted.view.terms.len(), 1);
    }

    async fn a_caucus_is_seen_by_its_side_and_the_mediator_alone(database: &TestDatabase) {
        let room = room(database).await;
        let (id, consumer, merchant, mediator) = mediated(&room).await;
        let text = "I would take forty.".parse().unwrap();
        room.act(&consumer, id, Command::Message(Message { to: Audience::Mediator, text })).await.unwrap();
        for (who, sees) in [(&consumer, true), (&mediator, true), (&merchant, false)] {
            let messages = casework::messages(&room.app, who, id, 0, 10).await.unwrap();
            assert_eq!(messages.items.len(), usize::from(sees));
            let events = casework::events(&room.app, who, id, 0, 1000).await.unwrap();
            assert_eq!(matches!(events.items.last().unwrap().shown, Shown::Whole { .. }), sees);
            assert!(casework::verification(&room.app, who, id).await.unwrap().intact);
        }
    }

    async fn a_mediator_who_resigns_sees_what_came_of_it_and_then_no_more(database: &TestDatabase) {
        let room = room(database).await;
        let (id, consumer, _, mediator) = mediated(&room).await;
        let resign = command(serde_json::json!({"command": "resign", "with": {"reasons": "I am ill."}}));
        let acted = room.act(&mediator, id, resign).await.unwrap();
        assert_eq!(acted.view.stage, StageName::Appointment);
        assert!(casework::case(&room.app, &mediator, id).await.is_err());
        assert_ne!(room.mediator(id, &consumer).await, mediator);
    }

    async fn a_file_in_evidence_is_read_back_by_those_in_the_case(database: &TestDatabase) {
        let room = room(database).await;
        let (id, consumer, merchant) = room.answered().await;
        let mut png = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00".to_vec();
        png.extend(*b"\x1f\x15\xc4\x89\x00\x00\x00\x00IEND\xaeB`\x82");
        let upload = Upload {
            name: "чек.png".to_owned(),
            declared_type: Some("image/png".to_owned()),
            kind: None,
            bytes: png.clone().into(),
        };
        let added = casework::add_evidence(&room.app, &consumer, id, &casework::Sent::once(), upload).await.unwrap();
        let read = casework::evidence(&room.app, &merchant, id, added.id).await.unwrap();
        assert_eq!((read.bytes.as_ref(), read.media_type.as_str()), (png.as_slice(), "image/png"));
        let stranger = room.signed_in("stranger@example.org").await;
        assert!(casework::evidence(&room.app, &stranger, id, added.id).await.is_err());
        let archive = casework::case_file(&room.app, &merchant, id, domain::Language::EN).await.unwrap();
        assert!(archive.bytes.len() > png.len());
    }
}
