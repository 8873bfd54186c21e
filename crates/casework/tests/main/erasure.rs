//! What is left of a case after its erasure.

use accounts::Principal;
use casework::{MerchantView, RegisterChange, Sent, Upload};
use domain::{CaseId, MerchantId, Role};
use intake::input::ComplaintInput;
use test_kit::databases::{Kind, TestDatabase};
use test_kit::on_each_database;
use workflow::Command;

use crate::room::{Room, complaint, migrated, note, room};

/// Every byte of the database, once nobody has it open any more.
async fn bytes_of(database: &TestDatabase, room: &Room) -> Vec<u8> {
    room.app.store.close().await.unwrap();
    let path = database.url.strip_prefix("sqlite://").unwrap().split('?').next().unwrap();
    let mut bytes = std::fs::read(path).unwrap();
    if let Ok(log) = std::fs::read(format!("{path}-wal")) {
        bytes.extend(log);
    }
    bytes
}

fn contains(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

async fn withdrawn(room: &Room, consumer: &Principal, input: &ComplaintInput) -> CaseId {
    let id = casework::file(&room.app, consumer, &Sent::once(), input).await.unwrap().case;
    room.act(consumer, id, Command::Withdraw(note())).await.unwrap();
    id
}

async fn until_erased(room: &Room, officer: &Principal, id: CaseId) {
    while room.case(officer, id).await.erased_at.is_none() {
        room.let_expire(id).await;
    }
}

async fn entry_of(room: &Room, officer: &Principal, id: CaseId) -> MerchantView {
    let entry = room.case(officer, id).await.register_entry.unwrap();
    casework::merchant(&room.app, officer, entry).await.unwrap()
}

async fn listed(room: &Room, officer: &Principal) -> Vec<MerchantId> {
    let page = casework::merchants(&room.app, officer, None, None, false, None, 100).await.unwrap();
    page.items.into_iter().map(|merchant| merchant.id).collect()
}

/// The same order as in [`complaint`], of another day.
fn another() -> ComplaintInput {
    let mut input = complaint();
    input.purchase.as_mut().unwrap().order_reference = Some("A-1002".to_owned());
    input
}

fn photo() -> Upload {
    let png = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89\x00\x00\x00\x00IEND\xaeB`\x82";
    Upload {
        name: "receipt.png".to_owned(),
        declared_type: Some("image/png".to_owned()),
        kind: None,
        bytes: png.to_vec().into(),
    }
}

/// One of half a year later.
fn later_complaint() -> ComplaintInput {
    let mut input = another();
    let purchase = input.purchase.as_mut().unwrap();
    purchase.ordered_on = Some("2027-04-01".to_owned());
    input.contacted_merchant_on = Some("2027-04-20".to_owned());
    input
}

on_each_database! {
    prepared by migrated;

    async fn what_a_consumer_typed_of_a_merchant_is_erased_with_the_last_case(database: &TestDatabase) {
        let room = room(database).await;
        let officer = room.staff("officer@example.org", Role::Officer).await;
        let consumer = room.consumer().await;
        let first = withdrawn(&room, &consumer, &complaint()).await;
        room.later_days(30);
        let second = withdrawn(&room, &consumer, &another()).await;
        let entry = entry_of(&room, &officer, second).await.merchant.id;

        until_erased(&room, &officer, first).await;
        let kept = entry_of(&room, &officer, first).await;
        assert_eq!((kept.merchant.id, kept.merchant.legal_name.as_str()), (entry, "Bright Lamps"), "{kept:?}");
        assert_eq!(kept.addresses.len(), 2);

        until_erased(&room, &officer, second).await;
        let left = entry_of(&room, &officer, second).await;
        assert!(left.merchant.is_erased() && left.domains.is_empty() && left.aliases.is_empty(), "{left:?}");
        assert!(left.addresses.iter().all(|one| one.value.expose().is_empty() && one.domain.is_none()), "{left:?}");
        assert_eq!(left.history.last().unwrap().change, "data-erased");
        assert!(!listed(&room, &officer).await.contains(&entry));
        let change = RegisterChange::Confirm;
        let changed = casework::change_merchant(&room.app, &officer, entry, left.merchant.version, change).await;
        assert!(matches!(changed, Err(casework::StaffError::Conflict)), "{changed:?}");
        for id in [first, second] {
            let verification = casework::verification(&room.app, &officer, id).await.unwrap();
            assert!(verification.intact, "{verification:?}");
        }

        // PostgreSQL keeps dead rows until it vacuums; the register above says what can be asked for there.
        if database.kind == Kind::Sqlite {
            let bytes = bytes_of(database, &room).await;
            assert!(contains(&bytes, "made-by-complaint"), "words are found where there are any");
            for words in ["Bright Lamps", "bright lamps", "lamps.example.cn", "Тауар келген", "77011234567"] {
                assert!(!contains(&bytes, words), "{words} is still there");
            }
        }
    }

    async fn a_complaint_after_the_erasure_makes_a_new_entry(database: &TestDatabase) {
        let room = room(database).await;
        let officer = room.staff("officer@example.org", Role::Officer).await;
        let consumer = room.consumer().await;
        let id = withdrawn(&room, &consumer, &complaint()).await;
        until_erased(&room, &officer, id).await;
        let emptied = entry_of(&room, &officer, id).await.merchant.id;
        let consumer = room.consumer().await;
        let next = casework::file(&room.app, &consumer, &Sent::once(), &later_complaint()).await.unwrap().case;
        let entry = entry_of(&room, &officer, next).await;
        assert_ne!(entry.merchant.id, emptied);
        assert_eq!(entry.merchant.legal_name, "Bright Lamps");
    }

    async fn the_same_file_in_two_cases_is_erased_with_each_alone(database: &TestDatabase) {
        let room = room(database).await;
        let officer = room.staff("officer@example.org", Role::Officer).await;
        let consumer = room.consumer().await;
        let mut files = Vec::new();
        for input in [complaint(), another()] {
            let id = casework::file(&room.app, &consumer, &Sent::once(), &input).await.unwrap().case;
            let added = casework::add_evidence(&room.app, &consumer, id, &Sent::once(), photo()).await.unwrap();
            files.push((id, added.id));
        }
        let [(first, photo_of_first), (second, photo_of_second)] = files[..] else { panic!("two cases") };
        let digest = record::Digest::of(&photo().bytes);
        room.act(&consumer, first, Command::Withdraw(note())).await.unwrap();
        until_erased(&room, &officer, first).await;
        let gone = room.app.evidence.get(first, *digest.as_bytes()).await;
        assert!(matches!(gone, Err(store::EvidenceStoreError::Missing)), "{gone:?}");
        assert!(casework::evidence(&room.app, &officer, first, photo_of_first).await.is_err());
        let kept = casework::evidence(&room.app, &officer, second, photo_of_second).await.unwrap();
        assert_eq!(kept.bytes, photo().bytes);
    }

    async fn bytes_that_outlived_the_erasure_of_their_case_are_removed_later(database: &TestDatabase) {
        let room = room(database).await;
        let officer = room.staff("officer@example.org", Role::Officer).await;
        let consumer = room.consumer().await;
        let id = withdrawn(&room, &consumer, &complaint()).await;
        until_erased(&room, &officer, id).await;
        // As when the process died before it could remove them, or the upload was on its way.
        room.app.evidence.put(id, [7; 32], photo().bytes).await.unwrap();
        casework::purge(&room.app).await.unwrap();
        let gone = room.app.evidence.get(id, [7; 32]).await;
        assert!(matches!(gone, Err(store::EvidenceStoreError::Missing)), "{gone:?}");
    }

    async fn an_entry_that_an_officer_confirmed_outlives_its_cases(database: &TestDatabase) {
        let room = room(database).await;
        let officer = room.staff("officer@example.org", Role::Officer).await;
        let consumer = room.consumer().await;
        let id = withdrawn(&room, &consumer, &complaint()).await;
        let entry = entry_of(&room, &officer, id).await;
        let address = entry.addresses[0].id;
        let change = RegisterChange::ConfirmAddress { address };
        casework::change_merchant(&room.app, &officer, entry.merchant.id, 1, change).await.unwrap();
        until_erased(&room, &officer, id).await;
        let left = entry_of(&room, &officer, id).await;
        assert_eq!(left.merchant.legal_name, "Bright Lamps");
        assert_eq!(left.addresses, entry_of(&room, &officer, id).await.addresses);
        assert!(listed(&room, &officer).await.contains(&left.merchant.id));
    }
}
