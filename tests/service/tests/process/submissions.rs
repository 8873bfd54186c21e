//! The same requests from everywhere at once, to all processes of a service, while the operator works beside them.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use test_kit::databases::{Kind, TestDatabase};
use test_kit::on_each_database;
use tests::complaint::complaint;
use tests::migrated;

use super::connection::Connection;
use super::service::{Office, Serving};

const AIGUL: &str = "aigul@example.kz";
/// How many send at once.
const SENDERS: usize = 50;
/// How many complaints there are, each under a key of its own that every sender sends.
const KEYS: usize = 200;
/// A request that is refused because the first with its key still runs, or because the database is busy, is sent again
/// after the others; this often is more than a slow machine needs.
const SENDS: usize = KEYS * 20;

/// Sends every complaint, and says which case each key gave.
fn send_all(address: SocketAddr, token: &str) -> BTreeMap<usize, String> {
    let mut connection = Connection::to(address).with_token(token);
    let mut left: VecDeque<usize> = (0..KEYS).collect();
    let mut filed = BTreeMap::new();
    for _ in 0..SENDS {
        let Some(key) = left.pop_front() else { return filed };
        let body = complaint(AIGUL, &format!("ORDER-{key:03}")).to_string();
        let reply = connection.post_under(&format!("key-{key:03}"), "/api/v1/cases", &body);
        if matches!(reply.status, 409 | 503) {
            left.push_back(key);
        } else {
            filed.insert(key, reply.body_of(201)["id"].as_str().unwrap().to_owned());
        }
    }
    panic!("{} keys were never answered", left.len());
}

/// The most accounts that the operator makes meanwhile: each takes a process of its own.
const OFFICERS: usize = 20;

/// The ids of all cases that somebody has.
fn cases(address: SocketAddr, token: &str) -> BTreeSet<String> {
    let mut connection = Connection::to(address).with_token(token);
    let mut found = BTreeSet::new();
    let mut path = "/api/v1/cases?limit=100".to_owned();
    loop {
        let page = connection.get(&path).body_of(200);
        let items = page["items"].as_array().unwrap();
        found.extend(items.iter().map(|case| case["id"].as_str().unwrap().to_owned()));
        match page["next"].as_str() {
            Some(next) => path = format!("/api/v1/cases?limit=100&cursor={next}"),
            None => return found,
        }
    }
}

/// Creates officers, one after another, until told to stop; at least one, and as many as there was time for up to the most.
fn create_officers(office: &Office, until: &AtomicBool) -> usize {
    let mut created = 0;
    while created == 0 || created < OFFICERS && !until.load(Ordering::Relaxed) {
        let email = format!("officer{created}@example.org");
        let (succeeded, said) =
            office.run(&["account", "create", "--role", "officer", "--name", "Officer", "--email", &email]);
        assert!(succeeded && said.contains("second factor, shown once"), "{said}");
        created += 1;
    }
    created
}

on_each_database! {
    prepared by migrated;

    async fn however_often_a_complaint_is_sent_it_is_filed_once(database: &TestDatabase) {
        let office = Arc::new(Office::over(&database.url).await);
        let processes = if database.kind == Kind::Postgres { 2 } else { 1 };
        let serving: Vec<Serving> = (0..processes).map(|_| office.serve()).collect();
        let addresses: Vec<SocketAddr> = serving.iter().map(|one| one.address).collect();
        let token = office.sign_in(&serving[0], AIGUL).await;
        let beside = Arc::clone(&office);
        let work = move || {
            let is_over = AtomicBool::new(false);
            thread::scope(|scope| {
                let operator = scope.spawn(|| create_officers(&beside, &is_over));
                let to = |sender: usize| addresses[sender % addresses.len()];
                let token = token.as_str();
                let senders: Vec<_> =
                    (0..SENDERS).map(to).map(|address| scope.spawn(move || send_all(address, token))).collect();
                let filed: Vec<_> = senders.into_iter().map(thread::ScopedJoinHandle::join).collect();
                is_over.store(true, Ordering::Relaxed);
                let officers = operator.join().unwrap();
                let filed: Vec<_> = filed.into_iter().map(Result::unwrap).collect();
                let there: Vec<_> = addresses.iter().map(|address| cases(*address, token)).collect();
                (filed, there, officers)
            })
        };
        let (filed, there, officers) = tokio::task::spawn_blocking(work).await.unwrap();

        let ids: BTreeSet<String> = filed[0].values().cloned().collect();
        assert_eq!(ids.len(), KEYS, "each complaint is a case of its own");
        assert!(filed.iter().all(|one| *one == filed[0]), "every sender is told the same case for a key");
        assert!(there.iter().all(|one| *one == ids), "there are these cases and no others, whichever process is asked");
        let (succeeded, listed) = office.run(&["account", "list"]);
        assert!(succeeded && listed.contains(&format!("{officers} account(s)")), "{listed}");
        drop(serving);
    }
}
