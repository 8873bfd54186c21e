//! What must hold of a case when all is over.

use std::collections::{BTreeMap, BTreeSet};

use domain::{AccountId, CaseId, NoticeId};
use store::{OutboxRow, StoreError, StoredEvent, Unit};
use test_kit::smtp::Mail;
use tests::{Person, TestApp};
use workflow::{Actor, Case, Event, Notice, Outcome, Recipient, StageName};

/// How many ends there are: settled, recommendation accepted or declined, withdrawn, two kinds of inadmissible, and ten
/// reasons for which a case is discontinued.
pub(crate) const OUTCOMES: usize = 4 + 3 + 10;

/// The stages whose limit moves a case on by itself.
pub(crate) const STAGES_THAT_EXPIRE: [&str; 11] = [
    "appointment",
    "awaiting-response",
    "closed",
    "information",
    "mediation",
    "negotiation",
    "performance",
    "proposal",
    "recommendation",
    "screening",
    "service",
];

/// An end in words, with its ground or reason.
pub(crate) fn outcome_of(outcome: Outcome) -> String {
    match outcome {
        Outcome::Inadmissible { ground } => format!("inadmissible: {ground}"),
        Outcome::Discontinued { reason } => format!("discontinued: {reason}"),
        other => other.name().to_string(),
    }
}

/// The record of a case, which replays to the case as it is stored, and whose chain holds.
pub(crate) async fn record_holds(app: &TestApp, case: &Case) -> Vec<StoredEvent> {
    let id = case.id;
    let read = app.app.store.read(async |unit: Unit| {
        Ok::<_, StoreError>((
            unit.events().all(id).await?,
            unit.cases().get(id).await?,
            unit.cases().summary(id).await?,
        ))
    });
    let (events, stored, summary) = read.await.unwrap();
    let replayed = workflow::replay(id, events.iter().map(|stored| &stored.event));
    assert_eq!(replayed.as_ref(), stored.as_ref(), "the record does not replay to the stored case");
    assert_eq!(replayed.as_ref(), Some(case), "the case changed behind the test");
    assert!(summary.is_some());
    let rows = events.iter().map(|stored| stored.row().unwrap());
    let head = record::verify_chain(&id, rows).unwrap();
    assert_eq!(events.last().map(|last| last.sealed.chain), Some(head));
    events
}

/// The case after each event.
fn states(id: CaseId, events: &[StoredEvent]) -> Vec<(Option<Case>, &Event, Case)> {
    let mut before: Option<Case> = None;
    let mut all = Vec::new();
    for stored in events {
        let event = &stored.event;
        let after = match before.clone() {
            Some(case) => workflow::evolve(case, event),
            None => workflow::replay(id, [event]).unwrap(),
        };
        all.push((before, event, after.clone()));
        before = Some(after);
    }
    all
}

/// The stages in which the timer did something, each once.
pub(crate) fn expired(id: CaseId, events: &[StoredEvent]) -> BTreeSet<&'static str> {
    let by_timer = states(id, events).into_iter().filter(|(_, event, _)| event.actor == Actor::System);
    let moved = by_timer.filter_map(|(before, event, after)| {
        let before = before?;
        let stays = matches!(before.stage.name(), StageName::Performance | StageName::Closed);
        let is_timer = stays || before.stage.name() != after.stage.name();
        let is_limit = event.fact.kind() != "complaint-served/1";
        (is_timer && is_limit).then(|| before.stage.name().as_str())
    });
    moved.collect()
}

/// All mail there was, by the notice that it carried out.
pub(crate) struct Told<'a> {
    mails: BTreeMap<NoticeId, &'a Mail>,
    officers: Vec<&'a str>,
    mediators: BTreeMap<AccountId, &'a str>,
}

/// Who a notice goes to.
struct Addressee<'a> {
    email: &'a str,
    language: &'a str,
}

impl<'a> Told<'a> {
    pub(crate) fn new(mails: &'a [Mail], officers: &'a [Person], mediators: &'a BTreeMap<AccountId, Person>) -> Self {
        let notice = |mail: &Mail| -> NoticeId {
            let id = mail.header("message-id").unwrap();
            id.trim_start_matches('<').split('@').next().unwrap().parse().unwrap()
        };
        let by_notice: BTreeMap<NoticeId, &Mail> = mails.iter().map(|mail| (notice(mail), mail)).collect();
        assert_eq!(by_notice.len(), mails.len(), "a notice was mailed twice");
        Self {
            mails: by_notice,
            officers: officers.iter().map(|officer| officer.email.as_str()).collect(),
            mediators: mediators.iter().map(|(account, person)| (*account, person.email.as_str())).collect(),
        }
    }

    /// Everybody was told what the rules say, in their language: the outbox has what follows from the record and nothing
    /// else, and what was due was mailed.
    pub(crate) async fn all_were_told(&self, app: &TestApp, case: &Case, events: &[StoredEvent]) {
        let id = case.id;
        let read = app.app.store.read(async |unit: Unit| {
            Ok::<_, StoreError>((unit.outbox().of_case(id).await?, unit.parties().of(id).await?))
        });
        let (rows, parties) = read.await.unwrap();
        let sent = |row: &OutboxRow| self.mails.get(&row.id).copied();
        let mut expected: Vec<(u64, Notice)> = Vec::new();
        for (stored, (_, event, after)) in events.iter().zip(states(id, events)) {
            expected.extend(workflow::notices_for(&after, event).into_iter().map(|notice| (stored.seq, notice)));
        }
        // Beside what follows from the record there is only the alarm that nobody is there to be told of a breach.
        let (rows, alarms): (Vec<OutboxRow>, Vec<OutboxRow>) = rows.into_iter().partition(|row| row.seq.is_some());
        let is_known = |row: &OutboxRow| row.kind == "dead-notice" && row.payload.contains("\"breach-reported\"");
        assert!(alarms.iter().all(is_known), "{alarms:?}");
        // A notice for all officers became a row for each.
        let is_decided = |row: &&OutboxRow| !row.payload.contains("\"account\"");
        let (decided, spread): (Vec<&OutboxRow>, Vec<&OutboxRow>) = rows.iter().partition(is_decided);
        let found: Vec<(u64, Notice)> = decided.iter().map(|row| (row.seq.unwrap(), row.read().unwrap())).collect();
        let missing: Vec<_> = expected.iter().filter(|one| !found.contains(one)).collect();
        let extra: Vec<_> = found.iter().filter(|one| !expected.contains(one)).collect();
        assert!(missing.is_empty() && extra.is_empty(), "missing {missing:?}, extra {extra:?}");
        assert_eq!(found.len(), expected.len());
        for row in decided {
            let notice: Notice = row.read().unwrap();
            let addressee = match notice.to {
                Recipient::Side(side) => {
                    let party = parties.iter().find(|party| party.side == side).unwrap();
                    let email = party.contact.as_ref().unwrap().email.as_ref().unwrap();
                    Addressee { email: email.expose(), language: party.language.tag() }
                }
                Recipient::Mediator(account) => Addressee { email: self.mediators[&account], language: "en" },
                Recipient::Officers => {
                    self.each_officer_was_told(row, &spread);
                    continue;
                }
                // Nobody here is a regulator, so that the service has nobody to tell.
                Recipient::Authority(_) => continue,
            };
            let is_reminder = notice.not_before.is_some();
            match sent(row) {
                Some(mail) => arrived(mail, &addressee, row),
                None => assert!(is_reminder, "{:?} was not told {} ({:?})", notice.to, row.kind, row.state),
            }
        }
    }

    fn each_officer_was_told(&self, row: &OutboxRow, spread: &[&OutboxRow]) {
        let notice: Notice = row.read().unwrap();
        let of_row = spread.iter().filter(|one| one.seq == row.seq && one.kind == row.kind);
        let told: BTreeSet<&str> = of_row
            .filter_map(|one| self.mails.get(&one.id))
            .inspect(|mail| assert_eq!(mail.header("content-language").as_deref(), Some("en")))
            .map(|mail| mail.recipients[0].as_str())
            .collect();
        let all = self.officers.iter().all(|officer| told.contains(officer));
        assert!(all || notice.not_before.is_some(), "officers were not told {}: {told:?}", row.kind);
    }
}

/// The mail is for this person, in this person's language.
fn arrived(mail: &Mail, addressee: &Addressee<'_>, row: &OutboxRow) {
    assert!(mail.is_to(addressee.email), "{} went to {mail}", row.kind);
    assert_eq!(mail.header("content-language").as_deref(), Some(addressee.language), "{}", row.kind);
    assert!(!mail.subject().is_empty() && !mail.text().is_empty(), "{}", row.kind);
}
