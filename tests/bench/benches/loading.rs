//! What it costs to load a case of 200 events: the row as it is, in one query without replay, against its whole record.

use std::sync::Arc;

use bench::dispute::{CONSUMER, Dispute, Failure, REGISTER_ENTRY, message_sent};
use bench::system::SystemEntropy;
use criterion::Criterion;
use domain::{CaseId, Country, Language, PartyId, Sensitive};
use store::{CaseParty, Contact, DatabaseUrl, Merchant, MerchantState, NewCase, Store, StoreOptions, Unit};
use workflow::{Event, Side};

/// Events of the case.
const EVENTS: u128 = 200;

fn main() -> Result<(), Failure> {
    let folder = tempfile::tempdir()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let url = DatabaseUrl::of_file(folder.path().join("concord.db"));
    let (store, case) = runtime.block_on(filled(url))?;
    let mut criterion = Criterion::default().configure_from_args();
    criterion.bench_function("a case of 200 events: the case", |bencher| {
        bencher.iter(|| {
            runtime.block_on(store.read(async |unit: Unit| unit.cases().get(case).await)).map(|found| found.is_some())
        });
    });
    criterion.bench_function("a case of 200 events: its record", |bencher| {
        bencher.iter(|| {
            runtime.block_on(store.read(async |unit: Unit| unit.events().all(case).await)).map(|events| events.len())
        });
    });
    criterion.bench_function("a case of 200 events: its record, replayed", |bencher| {
        bencher.iter(|| {
            let stored = runtime.block_on(store.read(async |unit: Unit| unit.events().all(case).await))?;
            Ok::<_, store::StoreError>(workflow::replay(case, stored.iter().map(|stored| &stored.event)))
        });
    });
    criterion.final_summary();
    Ok(runtime.block_on(store.close())?)
}

/// A store with one case, of a complaint and messages.
async fn filled(url: DatabaseUrl) -> Result<(Store, CaseId), Failure> {
    let store = Store::open(&StoreOptions::new(url), Arc::new(SystemEntropy)).await?;
    store.migrate().await?;
    let dispute = Dispute::filed()?;
    let at = dispute.context().now;
    let merchant = Merchant {
        id: REGISTER_ENTRY,
        legal_name: "Bright Lamps".to_owned(),
        country: Some("CN".parse()?),
        registration_number: None,
        state: MerchantState::Unconfirmed,
        version: 1,
        created_at: at,
    };
    let parties = [consumer("KZ".parse()?, at)];
    let (case, filed) = (dispute.case.id, dispute.events.as_slice());
    let before = u128::try_from(filed.len())?;
    let messages: Vec<Event> = (before..EVENTS).map(|number| message_sent(number, at)).collect();
    let stored = store.write(async |unit: Unit| {
        unit.merchants().insert(&merchant).await?;
        let new = NewCase { id: case, events: filed, parties: &parties, order_key: None };
        let before = unit.cases().file(&new).await?;
        unit.cases().append(&before, None, &messages).await
    });
    let stored = stored.await?;
    if u128::from(stored.version) != EVENTS {
        return Err(format!("the case has {} events", stored.version).into());
    }
    Ok((store, case))
}

fn consumer(country: Country, at: jiff::Timestamp) -> CaseParty {
    CaseParty {
        id: PartyId::from_uuid(CONSUMER.id().unwrap_or_default()),
        side: Side::Consumer,
        represents: None,
        account: None,
        organization: None,
        address: None,
        contact: Some(Contact {
            name: Sensitive::new("Айгүл Сейітова".to_owned()),
            email: Some(Sensitive::new("aigul@example.kz".to_owned())),
            phone: None,
            website: None,
        }),
        language: Language::KK,
        country,
        zone: None,
        address_verified: true,
        joined_at: at,
        erased_at: None,
    }
}
