//! The surfaces move requests between threads, so every use case must be able to.

use casework::{CaseFilter, DraftAccess, Sent};
use intake::input::ComplaintInput;
use jiff::SignedDuration;
use test_kit::databases::TestDatabase;
use test_kit::on_each_database;
use workflow::Command;

use crate::room::{client, complaint, migrated, note, room};

fn send<T: Send>(future: T) {
    drop(future);
}

on_each_database! {
    prepared by migrated;

    async fn use_cases_may_move_between_threads(database: &TestDatabase) {
        let room = room(database).await;
        let (app, client) = (&room.app, &client());
        let consumer = &room.consumer().await;
        let id = room.filed(consumer).await.case;
        let (sent, input) = (&Sent::once(), &complaint());
        send(casework::file(app, consumer, sent, input));
        send(casework::act(app, consumer, id, None, sent, &Command::Withdraw(note())));
        send(casework::case(app, consumer, id));
        send(casework::cases(app, consumer, CaseFilter::default()));
        send(casework::events(app, consumer, id, 0, 1));
        send(casework::messages(app, consumer, id, 0, 1));
        send(casework::open_case(app, consumer, id));
        send(casework::open_invitation(app, ""));
        send(casework::send_invitation_code(app, client, ""));
        send(casework::start_invitee_session(app, client, "", ""));
        send(casework::expire(app, 1));
        send(casework::next_due(app));
        send(casework::purge(app));
        send(casework::case_file(app, consumer, id, domain::Language::EN));
        send(casework::verification(app, consumer, id));
        send(casework::merchants(app, consumer, None, None, false, None, 1));
        send(casework::mediators(app, consumer));
        send(casework::fold_statistics(app));
        send(casework::start_draft(app, consumer, sent, ComplaintInput::default()));
        let draft = casework::start_draft(app, consumer, sent, ComplaintInput::default()).await.unwrap().id;
        let access = DraftAccess { caller: consumer, token: None };
        send(casework::draft(app, access, draft));
        send(casework::save_draft(app, access, draft, 1, serde_json::from_str("{}").unwrap()));
        send(casework::file_draft(app, access, sent, draft, None));
        send(casework::mail_resume_link(app, client, access, draft));
        send(casework::confirm_draft_address(app, client, access, draft));
        send(casework::notices::claim(app, 1, SignedDuration::from_secs(1)));
        send(app.accounts().profile(consumer));
    }
}
