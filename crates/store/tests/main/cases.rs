//! Cases: events in a chain, one writer at a time, lists that hold still.

use domain::{CaseId, MerchantId, PartyId};
use futures::future::join_all;
use jiff::SignedDuration;
use record::verify_chain;
use store::{
    CaseCursor, CaseOrder, CaseQuery, CaseScope, NewCase, Store, StoreError, StoredContent, StoredEvent, Unique,
    Urgency,
};
use test_kit::databases::TestDatabase;
use test_kit::on_each_database;
use workflow::{Case, Content, Event};

use crate::fixture::{complaint, id, later, merchant, message, migrated, now, open, party, store};

/// Files the case that `seed` stands for.
async fn file(store: &Store, seed: u64) -> Result<Case, StoreError> {
    file_about(store, seed, None).await
}

async fn file_about(store: &Store, seed: u64, order_key: Option<[u8; 32]>) -> Result<Case, StoreError> {
    let event = complaint(seed);
    let event = &event;
    store
        .write(|unit| async move {
            if unit.merchants().get(merchant(1).id).await?.is_none() {
                unit.merchants().insert(&merchant(1)).await?;
            }
            let parties = [party(seed)];
            let events = std::slice::from_ref(event);
            unit.cases().file(&NewCase { id: id(seed), events, parties: &parties, order_key }).await
        })
        .await
}

async fn append(store: &Store, before: &Case, seen: Option<u64>, events: &[Event]) -> Result<Case, StoreError> {
    store.write(|unit| async move { unit.cases().append(before, seen, events).await }).await
}

async fn record_of(store: &Store, case: CaseId) -> Vec<StoredEvent> {
    store.read(|unit| async move { unit.events().all(case).await }).await.unwrap()
}

fn verified(case: CaseId, events: &[StoredEvent]) -> record::Digest {
    verify_chain(&case, events.iter().map(|event| event.row().unwrap()).collect::<Vec<_>>()).unwrap()
}

fn newest(limit: u16, after: Option<CaseCursor>) -> CaseQuery {
    let (of, order) = (CaseScope::All, CaseOrder::Newest);
    CaseQuery { of, stages: Vec::new(), text: None, due_before: None, order, after, limit }
}

async fn page(store: &Store, query: &CaseQuery) -> (Vec<CaseId>, Option<CaseCursor>) {
    let page = store.read(|unit| async move { unit.cases().page(query).await }).await.unwrap();
    (page.cases.iter().map(|case| case.id).collect(), page.next)
}

on_each_database! {
    prepared by migrated;

    async fn events_read_back_as_they_were_appended(database: &TestDatabase) {
        let store = store(database).await;
        let filed = file(&store, 1).await.unwrap();
        let events = [message(1, "Where is my parcel?"), message(2, "Сәлеметсіз бе 包裹 🦊\u{feff}")];
        let case = append(&store, &filed, Some(1), &events).await.unwrap();
        assert_eq!(case.version, 3);

        let stored = record_of(&store, case.id).await;
        let read: Vec<Event> = stored.iter().map(|stored| stored.event.clone()).collect();
        assert_eq!(read, [complaint(1), events[0].clone(), events[1].clone()]);
        assert_eq!(stored.iter().map(|stored| stored.seq).collect::<Vec<_>>(), [1, 2, 3]);
        verified(case.id, &stored);
        let again = store.read(|unit| async move { unit.cases().get(case.id).await }).await.unwrap();
        assert_eq!(again.as_ref(), Some(&case));
        assert_eq!(workflow::replay(case.id, &read), again);
    }

    async fn a_stale_version_is_refused_and_changes_nothing(database: &TestDatabase) {
        let store = store(database).await;
        let filed = file(&store, 1).await.unwrap();
        append(&store, &filed, Some(1), &[message(1, "first")]).await.unwrap();
        for seen in [None, Some(1), Some(2)] {
            let result = append(&store, &filed, seen, &[message(2, "second")]).await;
            assert!(matches!(result, Err(StoreError::Stale { .. })), "{seen:?} {result:?}");
        }
        assert_eq!(record_of(&store, filed.id).await.len(), 2);
    }

    async fn of_many_who_append_at_once_one_succeeds_at_each_version(database: &TestDatabase) {
        let (here, there) = (store(database).await, open(&database.url).await);
        let filed = file(&here, 1).await.unwrap();
        let sends = (0..20_u64).map(|seed| {
            let (store, filed) = (if seed % 2 == 0 { &here } else { &there }, &filed);
            async move { append(store, filed, Some(1), &[message(seed, "at once")]).await }
        });
        let results = join_all(sends).await;
        assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1);
        assert!(results.iter().all(|result| matches!(result, Ok(_) | Err(StoreError::Stale { .. }))), "{results:?}");
        let stored = record_of(&here, filed.id).await;
        assert_eq!(stored.len(), 2);
        verified(filed.id, &stored);
    }

    async fn erased_content_is_gone_and_the_rest_replays_and_verifies(database: &TestDatabase) {
        let store = store(database).await;
        let filed = file(&store, 1).await.unwrap();
        let case = append(&store, &filed, None, &[message(1, "my name is Aigul")]).await.unwrap();
        let head = verified(case.id, &record_of(&store, case.id).await);

        let erased = store.write(|unit| async move { unit.cases().erase(filed.id, later(1)).await }).await.unwrap();
        assert_eq!(erased.contents, 2);
        let stored = record_of(&store, case.id).await;
        assert!(stored.iter().all(|event| event.content == StoredContent::Erased { at: later(1) }));
        assert!(stored.iter().all(|event| event.event.content == Content::none()));
        assert_eq!(verified(case.id, &stored), head, "the chain ends where it ended before");
        let read: Vec<Event> = stored.iter().map(|stored| stored.event.clone()).collect();
        assert_eq!(workflow::replay(case.id, &read), Some(case.clone()), "the case is what it was");

        let parties = store.read(|unit| async move { unit.parties().of(filed.id).await }).await.unwrap();
        assert!(parties.iter().all(|party| party.contact.is_none() && party.account.is_none()));
        let again = store.write(|unit| async move { unit.cases().erase(filed.id, later(2)).await }).await.unwrap();
        assert_eq!(again.contents, 0);
    }

    async fn a_changed_row_breaks_the_chain(database: &TestDatabase) {
        let store = store(database).await;
        let filed = file(&store, 1).await.unwrap();
        append(&store, &filed, None, &[message(1, "as it was")]).await.unwrap();
        let mut stored = record_of(&store, filed.id).await;
        let StoredContent::Kept { content, .. } = &mut stored[1].content else { panic!("it is there") };
        content.text = Some("as it was not".into());
        let rows: Vec<_> = stored.iter().map(|event| event.row().unwrap()).collect();
        assert_eq!(verify_chain(&filed.id, rows).unwrap_err().seq, 2);
    }

    async fn notices_and_facts_are_written_with_the_events(database: &TestDatabase) {
        let store = store(database).await;
        let filed = file(&store, 1).await.unwrap();
        let expected = workflow::notices_for(&filed, &complaint(1));
        assert!(!expected.is_empty());
        let queued = store.read(|unit| async move { unit.outbox().of_case(filed.id).await }).await.unwrap();
        assert_eq!(queued.len(), expected.len());
        for notice in &expected {
            assert!(queued.iter().any(|row| row.read::<workflow::Notice>().unwrap() == *notice), "{notice:?}");
        }
        assert!(queued.iter().all(|row| (row.urgency == Urgency::Reminder) == (row.due_at > now())));
        let facts = store.read(|unit| async move { unit.statistics().facts_of(filed.id).await }).await.unwrap();
        assert_eq!(facts, statistics::facts_for(None, &complaint(1), &filed));
    }

    async fn one_open_case_for_each_order_of_a_person(database: &TestDatabase) {
        let store = store(database).await;
        file_about(&store, 1, Some([1; 32])).await.unwrap();
        let second = file_about(&store, 2, Some([1; 32])).await;
        assert!(matches!(second, Err(StoreError::Taken { rule: Unique::OpenCaseOfOrder })), "{second:?}");
        file_about(&store, 3, Some([2; 32])).await.unwrap();
        file_about(&store, 4, None).await.unwrap();
        file_about(&store, 5, None).await.unwrap();
        let found = store.read(|unit| async move { unit.cases().open_of_order(&[1; 32]).await }).await.unwrap();
        assert_eq!(found, Some(id(1)));
    }

    async fn pages_neither_repeat_nor_skip_while_cases_are_filed(database: &TestDatabase) {
        let store = store(database).await;
        let mut filed = Vec::new();
        for seed in 1..=25 {
            filed.push(file(&store, seed).await.unwrap().id);
        }
        filed.sort_unstable_by(|left, right| right.cmp(left));
        let (mut seen, mut after, mut more) = (Vec::new(), None, 26);
        loop {
            let (cases, next) = page(&store, &newest(4, after)).await;
            seen.extend(cases);
            // Somebody files between two pages: later than all that were seen.
            file(&store, 1_000 + more).await.unwrap();
            more += 1;
            after = next;
            if after.is_none() {
                break;
            }
        }
        seen.retain(|case| filed.contains(case));
        assert_eq!(seen, filed);
    }

    async fn a_list_by_limit_goes_on_where_it_stopped(database: &TestDatabase) {
        let store = store(database).await;
        for seed in 1..=7 {
            file(&store, seed).await.unwrap();
        }
        let mut query = CaseQuery { order: CaseOrder::Due, ..newest(3, None) };
        let (mut all, mut pages) = (Vec::new(), 0);
        loop {
            let (cases, next) = page(&store, &query).await;
            all.extend(cases);
            pages += 1;
            query.after = next.map(|next| next.to_string().parse().unwrap());
            if next.is_none() {
                break;
            }
        }
        let distinct: std::collections::BTreeSet<_> = all.iter().collect();
        assert_eq!((all.len(), distinct.len(), pages), (7, 7, 3));
    }

    async fn one_sees_the_cases_of_ones_own_and_finds_them_by_number_and_name(database: &TestDatabase) {
        let store = store(database).await;
        let case = file(&store, 1).await.unwrap();
        file(&store, 2).await.unwrap();
        let own = CaseQuery {
            of: CaseScope::Own { account: party(1).account, organizations: Vec::new() },
            ..newest(10, None)
        };
        assert_eq!(page(&store, &own).await.0, [case.id]);
        let nobody = CaseScope::Own { account: None, organizations: Vec::new() };
        assert!(page(&store, &CaseQuery { of: nobody, ..own.clone() }).await.0.is_empty());
        let stage = |stage| CaseQuery { stages: vec![stage], ..newest(10, None) };
        assert_eq!(page(&store, &stage(case.stage.name())).await.0.len(), 2);
        assert!(page(&store, &stage(workflow::StageName::Closed)).await.0.is_empty());
        let find = |text: &str| CaseQuery { text: Some(text.to_owned()), ..newest(10, None) };
        assert_eq!(page(&store, &find(&case.reference.to_string().to_lowercase())).await.0, [case.id]);
        assert_eq!(page(&store, &find(" ПЕРСОНА  1")).await.0, [case.id]);
        assert_eq!(page(&store, &find("персона")).await.0.len(), 2);
        assert!(page(&store, &find("%")).await.0.is_empty());
        assert!(page(&store, &find("персон_")).await.0.is_empty());
        assert!(page(&store, &find("\\")).await.0.is_empty());
    }

    async fn a_due_case_is_claimed_by_one_timer_until_its_lease_ends(database: &TestDatabase) {
        let (here, there) = (store(database).await, open(&database.url).await);
        for seed in 1..=10 {
            file(&here, seed).await.unwrap();
        }
        let due = file(&here, 11).await.unwrap().next_due().unwrap().due.at;
        let lease = due + SignedDuration::from_secs(60);
        let claim = async |store: &Store, now, limit| {
            store.write(|unit| async move { unit.cases().claim_due(now, lease, limit).await }).await.unwrap()
        };
        let next = async || here.read(|unit| async move { unit.cases().next_due().await }).await.unwrap();
        assert_eq!(next().await, Some(due));
        assert!(claim(&here, now(), 10).await.is_empty(), "nothing is due yet");
        let (left, right) = tokio::join!(claim(&here, due, 6), claim(&there, due, 6));
        let mut all = [left, right].concat();
        let rest = claim(&here, due, 20).await;
        all.extend(rest);
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), 11, "each once");
        assert!(claim(&there, due, 20).await.is_empty(), "all are leased");
        assert_eq!(next().await, Some(lease), "should their holder have died");
        assert_eq!(claim(&there, lease, 20).await.len(), 11, "the lease is over");
        let case = here.read(|unit| async move { unit.cases().get(id(11)).await }).await.unwrap().unwrap();
        append(&here, &case, None, &[message(1, "lets it go")]).await.unwrap();
        assert_eq!(claim(&there, due, 20).await, [case.id]);
    }

    async fn a_case_about_no_merchant_is_refused(database: &TestDatabase) {
        let store = store(database).await;
        let mut event = complaint(1);
        let workflow::Fact::ComplaintFiled { register_entry, .. } = &mut event.fact else { panic!("a filing") };
        *register_entry = id::<MerchantId>(99);
        let events = &[event];
        let result = store
            .write(|unit| async move {
                unit.cases().file(&NewCase { id: id(1), events, parties: &[], order_key: None }).await
            })
            .await;
        assert!(matches!(result, Err(StoreError::Dangling)), "{result:?}");
    }

    async fn hostile_text_comes_back_byte_for_byte(database: &TestDatabase) {
        let store = store(database).await;
        let mut case = file(&store, 1).await.unwrap();
        let strings = ["", "'; DROP TABLE case_file;--", "\\", "\"", "%_", "\u{202e}abc", "👩‍👩‍👧‍👦", "ﷺ", "\u{feff}", "Ω≈ç√\r\n\t",
            "\u{7f}\u{85}\u{ad}", "\u{fffd}\u{ffff}\u{10ffff}", "{\"a\":1e999}", "\\u0000", "$1 ?1 :a @b", "null"];
        for text in strings {
            case = append(&store, &case, None, &[message(1, text)]).await.unwrap();
        }
        let stored = record_of(&store, case.id).await;
        let read: Vec<_> = stored.iter().skip(1).map(|event| event.event.content.text.clone().unwrap()).collect();
        assert_eq!(read, strings);
        verified(case.id, &stored);
        let name = strings.concat();
        let mut party = party(1);
        party.contact.as_mut().unwrap().name = name.clone().into();
        let (case, changed) = (case.id, &party);
        store.write(|unit| async move { unit.parties().update(case, changed).await }).await.unwrap();
        let read = store.read(|unit| async move { unit.parties().of(case).await }).await.unwrap();
        assert_eq!(read, [party]);
        assert!(id::<PartyId>(1) == read[0].id);
    }
}
