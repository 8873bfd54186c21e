//! Real complaints, each taken to an end: whatever way a dispute goes, its record replays and verifies, and its people
//! were told what they should have been, in their languages, by real mail.

mod proof;
mod ways;

use std::collections::{BTreeMap, BTreeSet};

use domain::{AccountId, Language};
use futures::StreamExt;
use futures::stream::iter;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use test_kit::complaints::complaints;
use test_kit::databases::{Kind, TestDatabase};
use test_kit::on_each_database;
use test_kit::smtp::Mail;
use tests::{NOW, Person, TestApp, code_in, migrated};
use workflow::Case;

use proof::Told;
use ways::{Way, Who};

/// How many requests are on their way at once.
const AT_ONCE: usize = 8;
/// The shortest step of the clock: limits that end on one day are applied together.
const STEP: SignedDuration = SignedDuration::from_hours(12);
/// Half a year: by then the last case is closed, and none is erased yet.
const STEPS: u32 = 2 * 200;

/// One complaint on its way.
struct Dispute {
    way: Way,
    complaint: Value,
    consumer: Person,
    merchant: Option<Person>,
    case: Case,
    is_still: bool,
    /// Whether more time may still be asked for: not once the procedure has said that it would not fit.
    may_ask: bool,
}

/// All of them, and who works on them.
struct Docket {
    app: TestApp,
    disputes: Vec<Dispute>,
    officers: [Person; 2],
    mediators: BTreeMap<AccountId, Person>,
    mails: Vec<Mail>,
    /// What each invitation said, with the path that its link leads to, oldest first.
    invitations: Vec<(String, String)>,
}

fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap()
}

/// What the mails to merchants say.
fn to_merchants(mails: &[Mail]) -> Vec<String> {
    mails.iter().filter(|mail| mail.recipients[0].starts_with("claims@")).map(Mail::text).collect()
}

impl Docket {
    /// Files these complaints, one after the other to another way.
    async fn file(app: TestApp, complaints: Vec<Value>) -> Self {
        let officers = [app.officer("officer@example.org").await, app.officer("reviewer@example.org").await];
        let mut mediators = BTreeMap::new();
        // As many as one case can wear out: four and one who resigns, twice, then two who should decide.
        for (number, state) in ["KZ", "CN", "KG", "RU", "UZ", "IN"].iter().cycle().take(14).enumerate() {
            let email = format!("mediator-{number}@{}.example", state.to_lowercase());
            let mediator = app.mediator(&email, state, &[Language::EN, Language::RU]).await;
            mediators.insert(mediator.account.unwrap(), mediator);
        }
        let mut docket =
            Self { app, disputes: Vec::new(), officers, mediators, mails: Vec::new(), invitations: Vec::new() };
        let consumers = docket.sign_in(&complaints).await;
        let ways = Way::ALL.iter().cycle().copied();
        let (app, filed) = (&docket.app, complaints.into_iter().zip(consumers).zip(ways));
        let disputes = iter(filed).map(async |((mut complaint, consumer), way)| {
            way.prepare(&mut complaint);
            let receipt = app.file(&consumer, &complaint).await.json();
            let case = app.stored(text(&receipt, "/id")).await;
            Dispute { way, complaint, consumer, merchant: None, case, is_still: false, may_ask: true }
        });
        docket.disputes = disputes.buffered(AT_ONCE).collect().await;
        docket
    }

    /// Everybody asks for a code, takes it from the mail, and comes in.
    async fn sign_in(&mut self, complaints: &[Value]) -> Vec<Person> {
        let app = &self.app;
        iter(complaints)
            .for_each_concurrent(AT_ONCE, async |complaint| {
                let body = json!({"email": text(complaint, "/consumer/email"), "language": complaint["language"]});
                let _accepted = app.post("/api/v1/sign-in-codes").json(&body).send().await.expect(202);
            })
            .await;
        let mails = self.post().await;
        let codes: BTreeMap<&str, String> =
            mails.iter().map(|mail| (&*mail.recipients[0], code_in(&mail.text()))).collect();
        let app = &self.app;
        let sessions = iter(complaints).map(async |complaint| {
            let email = text(complaint, "/consumer/email");
            let body = json!({"email": email, "code": codes[email]});
            Person::of_session(email, &app.post("/api/v1/sessions").json(&body).send().await.body_of(201))
        });
        sessions.buffered(AT_ONCE).collect().await
    }

    /// Lets the jobs work, keeps the mail that went out, and returns it.
    async fn post(&mut self) -> Vec<Mail> {
        self.app.run_jobs().await;
        let mails = self.app.mail.mailbox().all();
        self.app.mail.mailbox().clear();
        self.invitations.extend(to_merchants(&mails).into_iter().filter_map(|text| {
            let (_, rest) = text.split_once("/invitations/")?;
            let link = format!("/api/v1/invitations/{}", rest.split_whitespace().next()?);
            Some((text, link))
        }));
        self.mails.extend(mails.iter().cloned());
        mails
    }

    /// The merchants of these cases come in, each by the link of its latest invitation and the code that follows.
    async fn let_in(&mut self, indices: &[usize]) {
        self.post().await;
        let mut links = BTreeMap::new();
        for index in indices {
            let reference = self.disputes[*index].case.reference.to_string();
            let latest = self.invitations.iter().rev().find(|(text, _)| text.contains(&reference));
            links.insert(*index, latest.unwrap().1.clone());
        }
        let app = &self.app;
        iter(indices)
            .for_each_concurrent(AT_ONCE, async |index| {
                let _shown = app.post(&links[index]).send().await.expect(200);
                let _sent = app.post(&format!("{}/codes", links[index])).send().await.expect(202);
            })
            .await;
        let mut texts = to_merchants(&self.post().await);
        texts.retain(|text| !text.contains("/invitations/"));
        for index in indices {
            let reference = self.disputes[*index].case.reference.to_string();
            let said = texts.iter().find(|text| text.contains(&reference));
            let body = json!({"code": code_in(said.unwrap())});
            let call = self.app.post(&format!("{}/session", links[index])).json(&body);
            let email = text(&self.disputes[*index].complaint, "/merchant/email");
            let merchant = Person::of_session(email, &call.send().await.body_of(201));
            self.disputes[*index].merchant = Some(merchant);
        }
    }

    /// Does what is to be done next in every case, until nobody has anything to do before a limit passes.
    async fn act(&mut self) {
        loop {
            let waiting: Vec<usize> = (0..self.disputes.len()).filter(|index| self.needs_merchant(*index)).collect();
            if !waiting.is_empty() {
                self.let_in(&waiting).await;
            }
            let Self { app, disputes, officers, mediators, .. } = self;
            let active = disputes.iter_mut().filter(|dispute| !dispute.is_still);
            let moved = iter(active).map(async |dispute| dispute.advance(app, officers, mediators).await);
            let moved: usize = moved.buffer_unordered(AT_ONCE).collect::<Vec<_>>().await.into_iter().sum();
            if moved == 0 {
                return;
            }
        }
    }

    fn roster(&self) -> Vec<AccountId> {
        self.mediators.keys().copied().collect()
    }

    fn needs_merchant(&self, index: usize) -> bool {
        let Dispute { way, case, merchant, is_still, may_ask, .. } = &self.disputes[index];
        !is_still
            && merchant.is_none()
            && matches!(way.next(case, &self.roster(), *may_ask), Some((Who::Merchant, _, _)))
    }

    /// Takes every case to its end.
    async fn run(&mut self) {
        self.post().await;
        self.act().await;
        for _ in 0..STEPS {
            let Some(next) = self.disputes.iter().filter_map(Dispute::next_due).min() else { return };
            self.app.clock.advance_to(next.max(self.app.now() + STEP));
            self.post().await;
            let now = self.app.now();
            let app = &self.app;
            let due = self.disputes.iter_mut().filter(|dispute| dispute.next_due().is_some_and(|due| due <= now));
            iter(due)
                .for_each_concurrent(AT_ONCE, async |dispute| {
                    dispute.case = app.stored(&dispute.case.id.to_string()).await;
                    dispute.is_still = false;
                })
                .await;
            self.act().await;
        }
        let open: Vec<(Way, &Case)> =
            self.disputes.iter().filter(|one| one.next_due().is_some()).map(|one| (one.way, &one.case)).collect();
        panic!("{} cases do not come to an end, {:?}", open.len(), open.first());
    }
}

impl Dispute {
    /// When the next limit of this case ends, if it has not come to its end. What comes after rating and its like is
    /// erasure, and that is for another test.
    fn next_due(&self) -> Option<Timestamp> {
        let due = self.case.next_due()?;
        (due.kind != workflow::DeadlineKind::Erasure).then_some(due.due.at)
    }

    /// Does what is to be done next, and returns how much it was. The delivery of a notice may have changed the case in
    /// the meantime; then it is looked at again.
    async fn advance(
        &mut self,
        app: &TestApp,
        officers: &[Person; 2],
        mediators: &BTreeMap<AccountId, Person>,
    ) -> usize {
        let roster: Vec<AccountId> = mediators.keys().copied().collect();
        let Some((who, action, body)) = self.way.next(&self.case, &roster, self.may_ask) else {
            self.is_still = true;
            return 0;
        };
        let person = match who {
            Who::Consumer => &self.consumer,
            Who::Merchant => self.merchant.as_ref().unwrap(),
            Who::Officer => &officers[0],
            Who::Reviewer => &officers[1],
            Who::Mediator(account) => &mediators[&account],
        };
        let id = self.case.id.to_string();
        let call = app.post(&format!("/api/v1/cases/{id}/actions/{action}")).by(person).seen(self.case.version);
        let answer = call.json(&body).send().await;
        match answer.status.as_u16() {
            200 | 412 => {}
            // Holidays of some states leave no room for it.
            409 if action == "request-extension" => {
                let _problem = answer.problem(409, "does-not-fit");
                self.may_ask = false;
            }
            _ => panic!("{:?} in {:?}: {answer}", self.way, self.case.stage),
        }
        self.case = app.stored(&id).await;
        1
    }
}

/// How many complaints: all on the embedded database, on the other as many as show that it is no different.
fn how_many(database: &TestDatabase) -> usize {
    match database.kind {
        Kind::Sqlite => 644,
        Kind::Postgres => 60,
    }
}

on_each_database! {
    prepared by migrated;

    async fn every_complaint_comes_to_its_end_and_all_of_it_can_be_proved(database: &TestDatabase) {
        let count = how_many(database);
        let app = TestApp::new(database).await;
        let mut complaints = complaints(NOW[..10].parse().unwrap());
        assert_eq!(complaints.len(), 644);
        complaints.truncate(count);
        let mut docket = Docket::file(app, complaints).await;
        docket.run().await;

        let mails = Told::new(&docket.mails, &docket.officers, &docket.mediators);
        let (mut outcomes, mut expired) = (BTreeMap::<String, usize>::new(), BTreeMap::<&str, usize>::new());
        for dispute in &docket.disputes {
            let outcome = dispute.case.outcome.unwrap().outcome;
            assert!(dispute.way.ends(outcome), "{:?} ended as {outcome:?}", dispute.way);
            *outcomes.entry(proof::outcome_of(outcome)).or_default() += 1;
            let of_case = proof::record_holds(&docket.app, &dispute.case).await;
            for stage in proof::expired(dispute.case.id, &of_case) {
                *expired.entry(stage).or_default() += 1;
            }
            mails.all_were_told(&docket.app, &dispute.case, &of_case).await;
        }
        let languages: BTreeSet<String> = docket.mails.iter().filter_map(|mail| mail.header("content-language")).collect();
        assert_eq!(languages.len(), Language::ALL.len(), "{languages:?}");
        assert_eq!(outcomes.len(), proof::OUTCOMES, "{outcomes:?}");
        assert_eq!(expired.keys().copied().collect::<Vec<_>>(), proof::STAGES_THAT_EXPIRE, "{expired:?}");
        if count == 644 {
            assert!(outcomes.values().all(|count| *count >= 10), "{outcomes:?}");
            assert!(expired.values().all(|count| *count >= 10), "{expired:?}");
        }
    }
}
