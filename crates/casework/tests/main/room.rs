//! What the tests share: a service over a migrated database, with a clock that they move, and the people in a case.

use std::sync::Arc;

use accounts::{Client, Manager, NewAccount, Opened, Principal, Purpose, Secret, link_token, totp};
use casework::{ActError, Acted, App, CaseView, Filed, Parts, RosterChange, Sent, Settings};
use domain::{AccountId, CaseId, Clock, Country, Language, MailAddress, ManualClock, Role, SeededEntropy};
use intake::input::ComplaintInput;
use jiff::{SignedDuration, Timestamp};
use store::{ChallengePurpose, DatabaseUrl, EvidenceStore, Invitation, Store, StoreOptions};
use test_kit::databases::TestDatabase;
use workflow::payload::{Note, Position, Respond};
use workflow::{Command, CommandName, StageName};

pub(crate) struct Room {
    pub(crate) app: App,
    pub(crate) clock: Arc<ManualClock>,
    roster: Vec<(AccountId, &'static str, totp::Seed)>,
}

pub(crate) async fn migrated(url: &str) {
    let store = open(url, 1).await;
    store.migrate().await.unwrap();
    store.close().await.unwrap();
}

async fn open(url: &str, seed: u64) -> Store {
    let url: DatabaseUrl = url.parse().unwrap();
    Store::open(&StoreOptions::for_tests(url), Arc::new(SeededEntropy::new(seed))).await.unwrap()
}

/// A service on a Monday morning, with two officers and three mediators.
pub(crate) async fn room(database: &TestDatabase) -> Room {
    let mut room = bare(database, 3).await;
    for (email, country) in [("m1@example.org", "UZ"), ("m2@example.org", "KG"), ("m3@example.org", "RU")] {
        let (account, seed) = room.staff_account(email, Role::Mediator).await;
        room.roster.push((account, email, seed));
        let change = RosterChange {
            account,
            nationality: country.parse().unwrap(),
            languages: vec![Language::EN, Language::RU, Language::KK],
            active: true,
        };
        casework::enrol(&room.app, change).await.unwrap();
    }
    room
}

/// Another process over the same database: the same clock, other ids.
pub(crate) async fn neighbour(database: &TestDatabase, room: &Room) -> Room {
    let mut other = bare(database, 11).await;
    other.app.clock = room.clock.clone();
    other.clock = room.clock.clone();
    other
}

async fn bare(database: &TestDatabase, seed: u64) -> Room {
    let store = open(&database.url, seed + 1).await;
    let clock = Arc::new(ManualClock::at("2026-11-23T06:00:00Z".parse().unwrap()));
    let folder = std::env::temp_dir().join(format!("concord-casework-tests-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let parts = Parts {
        store,
        evidence: EvidenceStore::in_folder(&folder).unwrap(),
        clock: clock.clone(),
        entropy: Arc::new(SeededEntropy::new(seed)),
        secret: Secret::new([9; 32]),
        settings: Settings::new("CN".parse().unwrap(), "https://odr.example"),
    };
    Room { app: App::new(parts), clock, roster: Vec::new() }
}

pub(crate) fn client() -> Client {
    Client::new("192.0.2.7")
}

pub(crate) fn mail(text: &str) -> MailAddress {
    text.parse().unwrap()
}

/// A complaint that the checks find admissible. The merchant's address is at a domain that nobody has confirmed.
pub(crate) fn complaint() -> ComplaintInput {
    serde_json::from_value(serde_json::json!({
        "language": "kk",
        "consumer": {"name": "Айгүл Сейітова", "country": "KZ", "email": "aigul@example.kz", "phone": "+77011234567"},
        "merchant": {"name": "Bright Lamps", "country": "CN", "email": "support@lamps.example.cn",
                     "website": "https://lamps.example.cn"},
        "purchase": {"order_reference": "A-1001", "ordered_on": "2026-10-01", "category": "clothing",
                     "amount": {"amount": "129.90", "currency": "CNY"}},
        "problem": "delivery.not_delivered", "description": "Тауар келген жоқ.",
        "remedies": [{"kind": "refund", "amount": {"amount": "129.90", "currency": "CNY"}}],
        "contacted_merchant_on": "2026-10-20", "other_proceedings": false,
        "consents": ["rules", "privacy", "cross-border-transfer"]
    }))
    .unwrap()
}

impl Room {
    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    pub(crate) fn later_days(&self, days: i64) {
        self.clock.advance(SignedDuration::from_hours(24 * days));
    }

    /// Moves to the end of the first limit of the case, and lets the timer work.
    pub(crate) async fn let_expire(&self, id: CaseId) {
        let case = self.app.store.read(|unit| async move { unit.cases().get(id).await }).await.unwrap().unwrap();
        self.clock.advance_to(case.next_due().unwrap().due.at);
        self.run_timer().await;
    }

    pub(crate) async fn run_timer(&self) {
        let expired = casework::expire(&self.app, 100).await.unwrap();
        assert_eq!(expired.failed, 0);
    }

    async fn code(&self, email: &str, purpose: ChallengePurpose) -> String {
        let now = self.now();
        let open = self
            .app
            .store
            .read(|unit| async move { unit.challenges().open(purpose, email, None, 5, now).await })
            .await
            .unwrap();
        self.app.accounts().code_of(purpose, open[0].id).to_string()
    }

    pub(crate) async fn draft_code(&self, email: &str) -> String {
        self.code(email, ChallengePurpose::Draft).await
    }

    pub(crate) async fn principal(&self, opened: &Opened) -> Principal {
        self.app.accounts().authenticate(&opened.token.reveal()).await.unwrap()
    }

    pub(crate) async fn signed_in(&self, email: &str) -> Principal {
        self.app.accounts().request_code(&client(), &mail(email), Language::KK).await.unwrap();
        let code = self.code(email, ChallengePurpose::SignIn).await;
        let opened = self.app.accounts().sign_in(&client(), &mail(email), &code, None).await.unwrap();
        self.principal(&opened).await
    }

    async fn staff_account(&self, email: &str, role: Role) -> (AccountId, totp::Seed) {
        let new = NewAccount {
            email: mail(email),
            name: "Staff".parse().unwrap(),
            role,
            language: Language::EN,
            country: "KZ".parse::<Country>().ok(),
        };
        let created = self.app.accounts().create(Manager::Operator, new).await.unwrap();
        (created.account, created.seed.unwrap())
    }

    pub(crate) async fn staff(&self, email: &str, role: Role) -> Principal {
        let (_, seed) = self.staff_account(email, role).await;
        self.staff_session(email, &seed).await
    }

    /// The mediator of a case, or who is being asked, signed in.
    pub(crate) async fn mediator(&self, asked_in: CaseId, side: &Principal) -> Principal {
        let account = self.case(side, asked_in).await.mediator.unwrap().account;
        let (_, email, seed) = self.roster.iter().find(|(id, ..)| *id == account).unwrap();
        self.staff_session(email, seed).await
    }

    async fn staff_session(&self, email: &str, seed: &totp::Seed) -> Principal {
        self.app.accounts().request_code(&client(), &mail(email), Language::EN).await.unwrap();
        let code = self.code(email, ChallengePurpose::SignIn).await;
        let totp = seed.code(totp::step_at(self.now()));
        let opened = self.app.accounts().sign_in(&client(), &mail(email), &code, Some(&totp)).await.unwrap();
        self.principal(&opened).await
    }

    /// The consumer of [`complaint`], signed in.
    pub(crate) async fn consumer(&self) -> Principal {
        self.signed_in("aigul@example.kz").await
    }

    pub(crate) async fn filed(&self, consumer: &Principal) -> Filed {
        casework::file(&self.app, consumer, &Sent::once(), &complaint()).await.unwrap()
    }

    /// The last invitation of a case, and the token of its link.
    pub(crate) async fn invitation(&self, id: CaseId) -> (Invitation, String) {
        let found = self.app.store.read(|unit| async move { unit.invitations().of(id).await }).await.unwrap();
        let last = found.last().unwrap().clone();
        let token = link_token(&self.app.secret, Purpose::InvitationLink, last.id);
        (last, token)
    }

    /// The merchant of a case, come in by its invitation.
    pub(crate) async fn merchant(&self, id: CaseId) -> Principal {
        let (_, token) = self.invitation(id).await;
        casework::open_invitation(&self.app, &token).await.unwrap();
        casework::send_invitation_code(&self.app, &client(), &token).await.unwrap();
        let code = self.code("support@lamps.example.cn", ChallengePurpose::Invitation).await;
        let opened = casework::start_invitee_session(&self.app, &client(), &token, &code).await.unwrap();
        self.principal(&opened).await
    }

    pub(crate) fn later_minutes(&self, minutes: i64) {
        self.clock.advance(SignedDuration::from_mins(minutes));
    }

    /// Gives a command over the version that the case has.
    pub(crate) async fn act(&self, who: &Principal, id: CaseId, command: Command) -> Result<Acted, ActError> {
        let seen = self.case(who, id).await.version;
        casework::act(&self.app, who, id, Some(seen), &Sent::once(), &command).await
    }

    pub(crate) async fn case(&self, who: &Principal, id: CaseId) -> CaseView {
        casework::case(&self.app, who, id).await.unwrap()
    }

    pub(crate) async fn stage(&self, id: CaseId) -> StageName {
        let case = self.app.store.read(|unit| async move { unit.cases().get(id).await }).await.unwrap();
        case.unwrap().stage.name()
    }

    /// A case whose merchant has answered, with the consumer and the merchant.
    pub(crate) async fn answered(&self) -> (CaseId, Principal, Principal) {
        let consumer = self.consumer().await;
        let id = self.filed(&consumer).await.case;
        let merchant = self.merchant(id).await;
        self.act(&merchant, id, respond()).await.unwrap();
        (id, consumer, merchant)
    }
}

pub(crate) fn respond() -> Command {
    let text = "We will look into it.".parse().unwrap();
    Command::Respond(Respond { position: Position::AcceptsInPart, text, offer: Vec::new() })
}

pub(crate) fn note() -> Note {
    Note::default()
}

pub(crate) fn names(view: &CaseView) -> Vec<CommandName> {
    view.actions.iter().map(|action| action.name).collect()
}
