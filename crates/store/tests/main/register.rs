//! The register of merchants.

use domain::{AccountId, AddressId, MerchantId};
use store::{
    MerchantAddress, MerchantChange, MerchantQuery, MerchantState, Store, StoreError, Unique, Verification, VerifiedBy,
};
use test_kit::databases::TestDatabase;
use test_kit::on_each_database;
use workflow::payload::AddressKind;

use crate::fixture::{country, id, later, merchant, migrated, now, store};

fn address(seed: u64, of: MerchantId, value: &str) -> MerchantAddress {
    MerchantAddress {
        id: id::<AddressId>(seed),
        merchant: of,
        kind: AddressKind::Email,
        value: value.to_owned().into(),
        domain: value.rsplit_once('@').map(|(_, domain)| domain.to_lowercase()),
        verified: None,
        added_at: now(),
    }
}

async fn with_two(store: &Store) -> (MerchantId, MerchantId) {
    store
        .write(|unit| async move {
            unit.merchants().insert(&merchant(1)).await?;
            unit.merchants().insert(&merchant(2)).await?;
            Ok::<_, StoreError>((merchant(1).id, merchant(2).id))
        })
        .await
        .unwrap()
}

on_each_database! {
    prepared by migrated;

    async fn an_entry_is_found_by_name_alias_domain_and_address(database: &TestDatabase) {
        let store = store(database).await;
        let (one, two) = with_two(&store).await;
        let found: Result<_, StoreError> = store
            .write(|unit| async move {
                let register = unit.merchants();
                register.add_alias(one, "Жібек  Жолы", now()).await?;
                register.add_alias(one, "жібек жолы", now()).await?;
                register.add_domain(two, "Shop.Test", now(), None).await?;
                register.add_domain(one, "shop.test", now(), Some(id::<AccountId>(5))).await?;
                register.add_address(&address(1, one, "Info@Shop.Test")).await?;
                Ok((
                    register.by_name("MERCHANT 1", None).await?,
                    register.by_name("Жібек жолы", Some(country("CN"))).await?,
                    register.by_name("Жібек жолы", Some(country("KZ"))).await?,
                    register.by_domain("SHOP.test").await?,
                    register.by_address("info@shop.test").await?,
                    register.aliases(one).await?,
                ))
            })
            .await;
        let (name, alias, elsewhere, domain, address, aliases) = found.unwrap();
        assert_eq!(name, [merchant(1)]);
        assert_eq!(alias, [merchant(1)]);
        assert!(elsewhere.is_empty());
        assert_eq!(domain, [merchant(1), merchant(2)], "the confirmed one first");
        assert_eq!(address, [merchant(1)]);
        assert_eq!(aliases, ["Жібек  Жолы"]);
        let query = MerchantQuery { text: Some("жолы".into()), limit: 10, ..MerchantQuery::default() };
        let query = &query;
        assert_eq!(store.read(|unit| async move { unit.merchants().page(query).await }).await.unwrap(), [merchant(1)]);
    }

    async fn a_domain_is_confirmed_for_one_merchant_only(database: &TestDatabase) {
        let store = store(database).await;
        let (one, two) = with_two(&store).await;
        let confirm = async |merchant| {
            let officer = Some(id::<AccountId>(5));
            store.write(|unit| async move { unit.merchants().add_domain(merchant, "shop.test", now(), officer).await }).await
        };
        confirm(one).await.unwrap();
        confirm(one).await.unwrap();
        let second = confirm(two).await;
        assert!(matches!(second, Err(StoreError::Taken { rule: Unique::ConfirmedDomain })), "{second:?}");
    }

    async fn an_address_is_verified_and_no_longer(database: &TestDatabase) {
        let store = store(database).await;
        let (one, _) = with_two(&store).await;
        let verification = Verification { at: later(1), how: VerifiedBy::Officer, by: Some(id(5)) };
        for verified in [Some(verification), None] {
            let read = store
                .write(|unit| async move {
                    let register = unit.merchants();
                    if register.addresses(one).await?.is_empty() {
                        register.add_address(&address(1, one, "a@b.test")).await?;
                    }
                    register.verify_address(id(1), verified).await?;
                    register.address(id(1)).await
                })
                .await;
            assert_eq!(read.unwrap().unwrap().verified, verified);
        }
        let twice = address(2, one, "A@B.test");
        let twice = &twice;
        let result = store.write(|unit| async move { unit.merchants().add_address(twice).await }).await;
        assert!(matches!(result, Err(StoreError::Taken { rule: Unique::MerchantAddress })), "{result:?}");
    }

    async fn a_merged_entry_stands_for_the_one_it_was_merged_into(database: &TestDatabase) {
        let store = store(database).await;
        let (one, two) = with_two(&store).await;
        let result: Result<_, StoreError> = store
            .write(|unit| async move {
                let register = unit.merchants();
                register.add_address(&address(1, one, "a@b.test")).await?;
                register.add_address(&address(2, one, "only@one.test")).await?;
                register.add_address(&address(3, two, "A@b.test")).await?;
                register.add_domain(one, "one.test", now(), None).await?;
                register.move_all(one, two, now()).await?;
                let mut merged = merchant(1);
                merged.state = MerchantState::Merged { into: two };
                merged.version = 2;
                register.update(&merged).await?;
                let detail = serde_json::json!({ "into": two });
                let change = MerchantChange { at: now(), by: Some(id(5)), change: "merged-into".into(), detail };
                register.note(one, &change).await?;
                register.note(one, &change).await?;
                assert!(matches!(register.update(&merged).await, Err(StoreError::Stale { .. })));
                assert_eq!(register.history(one).await?, [change.clone(), change]);
                Ok((
                    register.standing_for(one).await?,
                    register.addresses(two).await?.len(),
                    register.addresses(one).await?.len(),
                    register.domains(two).await?.len(),
                    register.by_name("merchant 1", None).await?,
                ))
            })
            .await;
        let (standing, there, left, domains, by_name) = result.unwrap();
        assert_eq!(standing, Some(merchant(2)));
        assert_eq!((there, left, domains), (2, 1, 1));
        assert!(by_name.is_empty());
    }
}
