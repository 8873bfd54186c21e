//! What the tests share: a migrated store, and rows that mean nothing in particular.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use domain::{
    AccountId, Country, Id, Ids, Language, ManualClock, MessageId, ReferenceNumber, Role, SeededEntropy, Sensitive,
};
use jiff::{SignedDuration, Timestamp};
use store::{Account, CaseParty, Contact, DatabaseUrl, Merchant, MerchantState, Store, StoreOptions};
use test_kit::databases::TestDatabase;
use workflow::payload::{Audience, Channel, Claim, Consent, FiledParty, Verdict};
use workflow::{Actor, Content, Due, Event, Fact, ProcedureRef, Side};

/// Prepares a database for a test: all migrations.
pub(crate) async fn migrated(url: &str) {
    let store = open(url).await;
    store.migrate().await.unwrap();
    store.close().await.unwrap();
}

/// Two stores of one test stand for two processes: they must not draw the same ids.
static SEED: AtomicU64 = AtomicU64::new(1_000_000);

pub(crate) async fn open(url: &str) -> Store {
    let url: DatabaseUrl = url.parse().unwrap();
    let entropy = SeededEntropy::new(SEED.fetch_add(1, Ordering::Relaxed));
    Store::open(&StoreOptions::for_tests(url), Arc::new(entropy)).await.unwrap()
}

pub(crate) async fn store(database: &TestDatabase) -> Store {
    open(&database.url).await
}

pub(crate) fn now() -> Timestamp {
    "2026-11-23T09:00:00.123456Z".parse().unwrap()
}

/// A fresh id. Each `seed` gives another.
pub(crate) fn id<T: Id>(seed: u64) -> T {
    Ids::new(&ManualClock::at(now()), &SeededEntropy::new(seed)).fresh()
}

pub(crate) fn account(seed: u64) -> Account {
    Account {
        id: id::<AccountId>(seed),
        email: Sensitive::new(format!("Person{seed}@example.test")),
        name: Sensitive::new(format!("Person {seed}")),
        language: Language::EN,
        country: None,
        zone: None,
        role: Role::Consumer,
        sealed_seed: None,
        last_step: None,
        created_at: now(),
        disabled_at: None,
    }
}

pub(crate) fn later(days: i64) -> Timestamp {
    now() + SignedDuration::from_hours(24 * days)
}

pub(crate) fn country(code: &str) -> Country {
    code.parse().unwrap()
}

pub(crate) fn merchant(seed: u64) -> Merchant {
    Merchant {
        id: id(seed),
        legal_name: format!("Merchant {seed}"),
        country: Some(country("CN")),
        registration_number: None,
        state: MerchantState::Unconfirmed,
        version: 1,
        created_at: now(),
    }
}

pub(crate) fn party(seed: u64) -> CaseParty {
    CaseParty {
        id: id(seed),
        side: Side::Consumer,
        represents: None,
        account: Some(id(seed)),
        organization: None,
        address: None,
        contact: Some(Contact {
            name: Sensitive::new(format!("Персона {seed}")),
            email: Some(Sensitive::new(format!("Person{seed}@example.test"))),
            phone: None,
            website: None,
        }),
        language: Language::EN,
        country: country("KZ"),
        zone: None,
        address_verified: true,
        joined_at: now(),
        erased_at: None,
    }
}

/// A filing. Of merchant 1.
pub(crate) fn complaint(seed: u64) -> Event {
    let filed = |seed, state| FiledParty { party: id(seed), country: country(state), language: Language::EN };
    let at = later(3);
    Event {
        at: now(),
        actor: Actor::Consumer(id(seed)),
        fact: Fact::ComplaintFiled {
            reference: ReferenceNumber::fresh(&SeededEntropy::new(seed)),
            procedure: ProcedureRef { id: "sco-consumer-1".into(), version: 1 },
            channel: Channel::Web,
            consumer: filed(seed, "KZ"),
            merchant: filed(seed + 10_000, "CN"),
            register_entry: id(1),
            claim: Claim {
                problem: "delivery.not_delivered".parse().unwrap(),
                category: "clothing".parse().unwrap(),
                amount: None,
                remedies: Vec::new(),
                ordered_on: None,
                contacted_merchant_on: None,
                other_proceedings: false,
            },
            consents: vec![Consent::Rules],
            verdict: Verdict::Admissible,
            due: Due {
                at,
                day: "2026-11-25".parse().unwrap(),
                state: country("KZ"),
                rolled_from: None,
                provisional: false,
                remind_at: None,
            },
        },
        content: Content::text("The parcel has not come."),
    }
}

pub(crate) fn message(seed: u64, text: &str) -> Event {
    Event {
        at: now(),
        actor: Actor::System,
        fact: Fact::MessageSent { message: id::<MessageId>(seed), to: Audience::Everyone },
        content: Content::text(text),
    }
}
