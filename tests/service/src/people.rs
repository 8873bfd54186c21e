//! The people of a dispute, each come in as in life.

use accounts::{Manager, NewAccount, totp};
use casework::RosterChange;
use domain::{AccountId, Language, Role};
use serde_json::{Value, json};

use crate::{Answer, TestApp};

/// Somebody with a session, or without one.
#[derive(Debug, Clone)]
pub struct Person {
    /// The address.
    pub email: String,
    /// The account, if there is one.
    pub account: Option<AccountId>,
    token: Option<String>,
}

impl Person {
    /// The bearer token.
    #[must_use]
    pub fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    /// Whoever has this token.
    #[must_use]
    pub fn with_token(token: &str) -> Self {
        Self { email: String::new(), account: None, token: Some(token.to_owned()) }
    }

    /// Whose session this is, as the API answered.
    #[must_use]
    pub fn of_session(email: &str, session: &Value) -> Self {
        let account = session["account"]["id"].as_str().map(|id| id.parse().expect("the id of an account"));
        let token = session["token"].as_str().expect("a session has a token").to_owned();
        Self { email: email.to_owned(), account, token: Some(token) }
    }
}

/// The eight digits of a code in the text of a mail, which stand in two groups of four.
#[must_use]
pub fn code_in(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let is_code = |window: &[char]| {
        let digits = window.iter().enumerate().all(|(place, character)| match place {
            4 => matches!(character, ' ' | '\u{a0}'),
            _ => character.is_ascii_digit(),
        });
        digits && window.len() == 9
    };
    let found = characters.windows(9).find(|window| is_code(window));
    found.unwrap_or_else(|| panic!("no code in: {text}")).iter().collect()
}

impl TestApp {
    /// Nobody.
    #[must_use]
    pub fn stranger(&self) -> Person {
        Person { email: String::new(), account: None, token: None }
    }

    /// A person who signs in with the code from the mail: a consumer, unless the address is of somebody else.
    pub async fn consumer(&self, email: &str) -> Person {
        self.sign_in(email, "en", None).await
    }

    /// The same, writing in another language.
    pub async fn consumer_in(&self, language: &str, email: &str) -> Person {
        self.sign_in(email, language, None).await
    }

    async fn sign_in(&self, email: &str, language: &str, seed: Option<&totp::Seed>) -> Person {
        let code = self.sign_in_code(email, language).await;
        let mut body = json!({"email": email, "code": code});
        if let Some(seed) = seed {
            body["totp"] = seed.code(totp::step_at(self.now())).into();
        }
        Person::of_session(email, &self.post("/api/v1/sessions").json(&body).send().await.body_of(201))
    }

    /// Asks for a code, and takes it from the mail.
    pub async fn sign_in_code(&self, email: &str, language: &str) -> String {
        let body = json!({"email": email, "language": language});
        let _accepted = self.post("/api/v1/sign-in-codes").json(&body).send().await.expect(202);
        self.send_mail().await;
        code_in(&self.mails(email).last().expect("a code is mailed").text())
    }

    /// An officer, with an account made by the operator and a second factor.
    pub async fn officer(&self, email: &str) -> Person {
        self.staff(email, Role::Officer, "CN").await
    }

    /// A regulator of a state.
    pub async fn regulator(&self, email: &str, state: &str) -> Person {
        self.staff(email, Role::Regulator, state).await
    }

    /// An administrator.
    pub async fn administrator(&self, email: &str) -> Person {
        self.staff(email, Role::Administrator, "CN").await
    }

    /// A mediator of a nationality, on the roster.
    pub async fn mediator(&self, email: &str, nationality: &str, languages: &[Language]) -> Person {
        let mediator = self.staff(email, Role::Mediator, nationality).await;
        let change = RosterChange {
            account: mediator.account.expect("a mediator has an account"),
            nationality: nationality.parse().expect("a state"),
            languages: languages.to_vec(),
            active: true,
        };
        casework::enrol(&self.app, change).await.expect("the mediator is put on the roster");
        mediator
    }

    async fn staff(&self, email: &str, role: Role, state: &str) -> Person {
        let new = NewAccount {
            email: email.parse().expect("a mail address"),
            name: "A Member of Staff".parse().expect("a name"),
            role,
            language: Language::EN,
            country: Some(state.parse().expect("a state")),
        };
        let created = self.app.accounts().create(Manager::Operator, new).await.expect("the account is made");
        let seed = created.seed.expect("staff have a second factor");
        self.sign_in(email, "en", Some(&seed)).await
    }

    /// Files a complaint; what is answered to a complaint that is taken.
    pub async fn file(&self, consumer: &Person, complaint: &Value) -> Answer {
        self.post("/api/v1/cases").by(consumer).json(complaint).send().await.expect(201)
    }

    /// The token of the last invitation that was mailed to an address.
    #[must_use]
    pub fn invitation_token(&self, email: &str) -> String {
        let mails = self.mails(email);
        let links = mails.iter().rev().find_map(|mail| {
            let text = mail.text();
            let (_, rest) = text.split_once("/invitations/")?;
            Some(rest.split_whitespace().next()?.to_owned())
        });
        links.unwrap_or_else(|| panic!("no invitation was mailed to {email}"))
    }

    /// The merchant, come in by the link in the last invitation to this address and the code in the mail after it.
    pub async fn merchant(&self, email: &str) -> Person {
        let token = self.invitation_token(email);
        self.merchant_by(email, &token).await
    }

    /// The same by this token.
    pub async fn merchant_by(&self, email: &str, token: &str) -> Person {
        let path = format!("/api/v1/invitations/{token}");
        let _shown = self.post(&path).send().await.expect(200);
        let _sent = self.post(&format!("{path}/codes")).send().await.expect(202);
        self.send_mail().await;
        let code = code_in(&self.mails(email).last().expect("a code is mailed").text());
        let session = self.post(&format!("{path}/session")).json(&json!({"code": code})).send().await.body_of(201);
        Person::of_session(email, &session)
    }

    /// The case as somebody sees it.
    pub async fn case(&self, who: &Person, id: &str) -> Value {
        self.get(&format!("/api/v1/cases/{id}")).by(who).send().await.body_of(200)
    }

    /// Does something in a case, having seen the version that it has now.
    pub async fn act(&self, who: &Person, id: &str, action: &str, body: Value) -> Answer {
        let version = self.stored(id).await.version;
        self.post(&format!("/api/v1/cases/{id}/actions/{action}")).by(who).seen(version).json(&body).send().await
    }

    /// The same, and it is taken: the case as it stands then.
    pub async fn done(&self, who: &Person, id: &str, action: &str, body: Value) -> Value {
        self.act(who, id, action, body).await.body_of(200)
    }
}
