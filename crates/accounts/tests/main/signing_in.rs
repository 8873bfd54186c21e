//! Codes, second factors, sessions and limits.

use accounts::{Manager, NewAccount, Principal, RequestCodeError, SignInError, totp};
use domain::{Country, Language, Role};
use test_kit::databases::TestDatabase;
use test_kit::on_each_database;

use crate::desk::{Desk, client, desk, mail, migrated};

async fn officer(desk: &Desk) -> totp::Seed {
    let new = NewAccount {
        email: mail("officer@example.org"),
        name: "Olga Officer".parse().unwrap(),
        role: Role::Officer,
        language: Language::EN,
        country: "KZ".parse::<Country>().ok(),
    };
    desk.accounts.create(Manager::Operator, new).await.unwrap().seed.unwrap()
}

fn assert_send<T: Send>(value: T) -> T {
    value
}

on_each_database! {
    prepared by migrated;

    async fn an_unknown_address_gets_a_code_and_with_it_an_account(database: &TestDatabase) {
        let desk = desk(database).await;
        let opened = desk.signed_in("Aigul@example.kz").await;
        let Principal::Account(signed_in) = desk.principal(&opened).await else { panic!("an account") };
        assert_eq!(signed_in.role, Role::Consumer);
        let again = desk.signed_in("aigul@EXAMPLE.kz").await;
        assert_eq!(desk.principal(&again).await.account().unwrap().account, signed_in.account);
    }

    async fn a_code_opens_once_and_for_ten_minutes(database: &TestDatabase) {
        let desk = desk(database).await;
        desk.request("a@example.org").await.unwrap();
        let code = desk.code("a@example.org").await;
        assert!(matches!(desk.try_code("b@example.org", &code, None).await, Err(SignInError::WrongCode)));
        desk.try_code("a@example.org", &code, None).await.unwrap();
        assert!(matches!(desk.try_code("a@example.org", &code, None).await, Err(SignInError::WrongCode)));
        desk.request("a@example.org").await.unwrap();
        let late = desk.code("a@example.org").await;
        desk.later(10);
        assert!(matches!(desk.try_code("a@example.org", &late, None).await, Err(SignInError::WrongCode)));
    }

    async fn five_wrong_codes_spend_the_right_one(database: &TestDatabase) {
        let desk = desk(database).await;
        desk.request("a@example.org").await.unwrap();
        let code = desk.code("a@example.org").await;
        let wrong = if code == "0000 0000" { "0000 0001" } else { "0000 0000" };
        for _ in 0..5 {
            assert!(matches!(desk.try_code("a@example.org", wrong, None).await, Err(SignInError::WrongCode)));
        }
        assert!(matches!(desk.try_code("a@example.org", &code, None).await, Err(SignInError::WrongCode)));
    }

    async fn codes_are_limited_for_an_address_but_not_for_its_neighbour(database: &TestDatabase) {
        let desk = desk(database).await;
        for _ in 0..5 {
            desk.request("a@example.org").await.unwrap();
        }
        let Err(RequestCodeError::TooMany { retry_after }) = desk.request("A@example.org").await else {
            panic!("the sixth is refused")
        };
        assert_eq!(retry_after.as_mins(), 15);
        desk.request("b@example.org").await.unwrap();
        desk.later(15);
        desk.request("a@example.org").await.unwrap();
    }

    async fn staff_need_a_second_factor_that_is_used_once(database: &TestDatabase) {
        let desk = desk(database).await;
        let seed = officer(&desk).await;
        let email = "officer@example.org";
        desk.request(email).await.unwrap();
        let code = desk.code(email).await;
        assert!(matches!(desk.try_code(email, &code, None).await, Err(SignInError::SecondFactorNeeded)));
        assert!(matches!(desk.try_code(email, &code, Some("12")).await, Err(SignInError::WrongSecondFactor)));
        let now = seed.code(totp::step_at(domain::Clock::now(&*desk.clock)));
        let opened = desk.try_code(email, &code, Some(&now)).await.unwrap();
        assert_eq!(desk.principal(&opened).await.account().unwrap().role, Role::Officer);
        desk.request(email).await.unwrap();
        let code = desk.code(email).await;
        assert!(matches!(desk.try_code(email, &code, Some(&now)).await, Err(SignInError::WrongSecondFactor)));
        desk.later(1);
        let next = seed.code(totp::step_at(domain::Clock::now(&*desk.clock)));
        desk.try_code(email, &code, Some(&next)).await.unwrap();
    }

    async fn a_session_ends_by_idling_by_age_and_by_signing_out(database: &TestDatabase) {
        let desk = desk(database).await;
        let opened = desk.signed_in("a@example.org").await;
        for _ in 0..3 {
            desk.later(11 * 60);
            assert_ne!(desk.principal(&opened).await, Principal::Anonymous);
        }
        desk.later(12 * 60);
        assert_eq!(desk.principal(&opened).await, Principal::Anonymous);

        let opened = desk.signed_in("a@example.org").await;
        for _ in 0..65 {
            desk.later(11 * 60);
            assert_ne!(desk.principal(&opened).await, Principal::Anonymous);
        }
        desk.later(11 * 60);
        assert_eq!(desk.principal(&opened).await, Principal::Anonymous);

        let opened = desk.signed_in("a@example.org").await;
        let principal = desk.principal(&opened).await;
        desk.accounts.sign_out(&principal).await.unwrap();
        assert_eq!(desk.principal(&opened).await, Principal::Anonymous);
    }

    async fn a_disabled_account_is_shut_out_at_once(database: &TestDatabase) {
        let desk = desk(database).await;
        let opened = desk.signed_in("a@example.org").await;
        let id = desk.principal(&opened).await.account().unwrap().account;
        desk.accounts.disable(Manager::Operator, id).await.unwrap();
        assert_eq!(desk.principal(&opened).await, Principal::Anonymous);
        desk.request("a@example.org").await.unwrap();
        let code = desk.code("a@example.org").await;
        assert!(matches!(desk.try_code("a@example.org", &code, None).await, Err(SignInError::Disabled)));
        desk.accounts.enable(Manager::Operator, id).await.unwrap();
        let trail = desk.store.read(|unit| async move { unit.audit().of_subject(id.as_uuid(), 10).await }).await.unwrap();
        assert_eq!(trail.len(), 2);
        desk.try_code("a@example.org", &code, None).await.unwrap();
    }

    async fn only_an_administrator_manages_accounts(database: &TestDatabase) {
        let desk = desk(database).await;
        let opened = desk.signed_in("a@example.org").await;
        let principal = desk.principal(&opened).await;
        let by = Manager::Principal(&principal);
        assert!(matches!(desk.accounts.list(by, None, None, 10).await, Err(accounts::ManageError::NotAdministrator)));
        assert_eq!(desk.accounts.list(Manager::Operator, None, None, 10).await.unwrap().len(), 1);
    }

    async fn what_has_had_its_time_is_purged(database: &TestDatabase) {
        let desk = desk(database).await;
        desk.signed_in("a@example.org").await;
        assert_eq!(desk.accounts.purge().await.unwrap(), 0);
        desk.later(32 * 24 * 60);
        assert_eq!(desk.accounts.purge().await.unwrap(), 6, "a code, a session and four counters");
    }

    async fn futures_may_move_between_threads(database: &TestDatabase) {
        let desk = desk(database).await;
        assert_send(desk.accounts.request_code(&client(), &mail("a@example.org"), Language::EN)).await.unwrap();
        drop(assert_send(desk.accounts.sign_in(&client(), &mail("a@example.org"), "1", None)));
        let nobody = "0190f0c4-7b1d-7cda-8f00-0123456789ab".parse().unwrap();
        drop(assert_send(desk.accounts.disable(Manager::Operator, nobody)));
        drop(assert_send(desk.accounts.authenticate("")));
    }
}
