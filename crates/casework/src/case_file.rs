//! The case file: what a party takes home and can check without us.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use accounts::Principal;
use documents::{
    Answer, EvidenceItem, FreeText, HistoryLine, LegalLimit, PartyView, Purchase, RecordStamp, RequestedRemedy, Sheet,
    Summary, TermView, TimeLimit,
};
use domain::{CaseId, Language, Role, Sensitive};
use jurisdictions::{Known as Law, Quantity};
use record::{About, CaseFile, CaseFileError, ContentPart, Digest, FactsPart, Row};
use store::{EvidenceRow, EvidenceStoreError, StoreError, StoredContent, StoredEvent, Unit};
use workflow::{Actor, Case, Due, Fact, Side};

use crate::App;
use crate::sight::{Sight, sees_contacts};
use crate::standing::Seen;

/// A case file as one archive.
#[derive(Clone, Debug)]
pub struct Archive {
    /// A name under which it can be saved.
    pub name: String,
    /// The ZIP archive.
    pub bytes: Vec<u8>,
}

/// Why no case file was made.
#[derive(Debug, thiserror::Error)]
pub enum CaseFileRefusal {
    /// There is no such case, or it is not the caller's.
    #[error("there is no such case")]
    Unknown,
    /// Nobody is signed in.
    #[error("nobody is signed in")]
    SignInNeeded,
    /// The record does not verify; a file of it would not either.
    #[error("the record of the case could not be written")]
    Record(#[source] CaseFileError),
    /// Evidence could not be read.
    #[error("evidence could not be read")]
    Bytes(#[source] EvidenceStoreError),
    /// The archive could not be written.
    #[error("the archive could not be written")]
    Archive(#[source] zip::result::ZipError),
    /// The database failed.
    #[error("the record could not be read")]
    Store(#[from] StoreError),
}

/// Everything about a case that goes into its file.
struct Material {
    seen: Seen,
    events: Vec<StoredEvent>,
    evidence: Vec<EvidenceRow>,
    mediator: Option<String>,
}

/// The file of a case as the caller may see it, with a summary in the caller's language and the other side's.
///
/// # Errors
/// See [`CaseFileRefusal`].
pub async fn case_file(
    app: &App,
    caller: &Principal,
    case: CaseId,
    language: Language,
) -> Result<Archive, CaseFileRefusal> {
    let material = gather(app, caller, case).await?;
    let sight = Sight::of(material.seen.actor, &material.seen.case, &material.events);
    let mut rows = Vec::with_capacity(material.events.len());
    for stored in &material.events {
        let row = stored.row()?;
        rows.push(if sight.sees(stored.seq, &stored.event) { row } else { withheld(&row) });
    }
    let summary = summary(app, &material, &rows, &sight, language);
    let about = About {
        case,
        reference: material.seen.case.reference.to_string(),
        created: app.now().to_string(),
        made_for: material.seen.actor.role().to_string(),
        languages: summary.languages().iter().map(|language| language.tag().to_owned()).collect(),
    };
    let mut file = CaseFile::new(about, rows).with_summary(summary.document().html());
    for row in material.evidence.iter().filter(|row| row.erased_at.is_none()) {
        let bytes = app.evidence.get(case, row.sha256).await.map_err(CaseFileRefusal::Bytes)?;
        let name = row.name.as_ref().map(Sensitive::expose);
        let extension = name.and_then(|name| name.rsplit_once('.')).map(|(_, ending)| ending.to_ascii_lowercase());
        file = file.with_evidence(bytes.to_vec(), extension.as_deref());
    }
    let entries = file.entries().map_err(CaseFileRefusal::Record)?;
    Ok(Archive {
        name: format!("concord-{}.zip", material.seen.case.reference),
        bytes: archive(&entries).map_err(CaseFileRefusal::Archive)?,
    })
}

async fn gather(app: &App, caller: &Principal, case: CaseId) -> Result<Material, CaseFileRefusal> {
    if *caller == Principal::Anonymous {
        return Err(CaseFileRefusal::SignInNeeded);
    }
    app.store
        .read(async |unit: Unit| {
            let seen = Seen::of(&unit, caller, case).await?.ok_or(CaseFileRefusal::Unknown)?;
            let events = unit.events().all(case).await?;
            let evidence = unit.evidence().of(case).await?;
            let mediator = match &seen.case.mediator {
                Some(mediator) => unit.accounts().get(mediator.account).await?,
                None => None,
            };
            let mediator = mediator.map(|account| account.name.into_exposed());
            Ok(Material { seen, events, evidence, mediator })
        })
        .await
}

/// The row for somebody who may not see the event: its digests alone.
fn withheld(row: &Row) -> Row {
    Row { seq: row.seq, sealed: row.sealed, facts: FactsPart::Withheld, content: ContentPart::Withheld }
}

/// The entries as one ZIP archive, in the order of their names.
fn archive(entries: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>, zip::result::ZipError> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    for (name, bytes) in entries {
        writer.start_file(name.as_str(), options)?;
        writer.write_all(bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

fn summary(app: &App, material: &Material, rows: &[Row], sight: &Sight, language: Language) -> Summary {
    let Material { seen, events, evidence, mediator } = material;
    let case = &seen.case;
    let complaint = events.first();
    let words = |name: &str| complaint.and_then(|stored| stored.event.content.words.get(name).cloned());
    let reasons = events.iter().rev().find(|stored| {
        matches!(
            stored.event.fact,
            Fact::ComplaintRefused { .. } | Fact::CaseDiscontinued { .. } | Fact::RecommendationGiven { .. }
        )
    });
    Summary {
        sheet: sheet(app, seen, events, rows, language),
        stage: case.stage.name(),
        due: case.next_due().map(|deadline| time_limit(app, &deadline.due)),
        outcome: case.outcome.map(|concluded| concluded.outcome),
        outcome_reasons: reasons.map(|stored| free_text(stored, language_of(case, &stored.event.actor))),
        filed_at: case.filed_at,
        served_at: case.service.map(|service| service.at),
        closed_at: case.closed_at,
        parties: [Side::Consumer, Side::Merchant].map(|side| party(seen, side)).into(),
        mediator: mediator.clone(),
        purchase: Purchase {
            order_reference: words("order_reference"),
            ordered_on: case.claim.ordered_on,
            marketplace: words("marketplace"),
            category: case.claim.category,
            amount: case.claim.amount,
            problem: case.claim.problem,
            remedies: case
                .claim
                .remedies
                .iter()
                .map(|one| RequestedRemedy { remedy: one.kind, amount: one.amount })
                .collect(),
            contacted_on: case.claim.contacted_merchant_on,
        },
        complaint: complaint.map_or(FreeText { text: None, language, translations: Vec::new() }, |stored| {
            free_text(stored, case.consumer.language)
        }),
        answer: answer(case, events),
        terms: terms(app, case, events),
        evidence: evidence.iter().filter_map(|row| item(case, row)).collect(),
        history: events.iter().map(|stored| history(stored, sight)).collect(),
        legal_limits: legal_limits(app, case),
    }
}

fn sheet(app: &App, seen: &Seen, events: &[StoredEvent], rows: &[Row], language: Language) -> Sheet {
    let case = &seen.case;
    let other = match seen.actor.side() {
        Some(side) => case.party(side.other()).language,
        None if case.consumer.language == language => case.merchant.language,
        None => case.consumer.language,
    };
    let mut zones: Vec<String> =
        [case.consumer.country, case.merchant.country].iter().map(|country| zone(app, *country)).collect();
    zones.dedup();
    Sheet {
        reference: case.reference,
        made_at: app.now(),
        first: language,
        second: other,
        zones,
        record: RecordStamp {
            events: case.version,
            head: events.last().map_or_else(|| Digest::of(&[]), |stored| stored.sealed.chain),
            withheld: rows.iter().any(|row| matches!(row.facts, FactsPart::Withheld)),
            erased: events.iter().any(|stored| matches!(stored.content, StoredContent::Erased { .. })),
        },
    }
}

fn zone(app: &App, country: domain::Country) -> String {
    app.jurisdictions.state(country).map_or("UTC", |state| state.calendar().zone_name()).to_owned()
}

fn time_limit(app: &App, due: &Due) -> TimeLimit {
    TimeLimit { last_day: due.day, zone: zone(app, due.state) }
}

/// The language somebody writes in, as far as the case knows.
fn language_of(case: &Case, actor: &Actor) -> Language {
    actor.side().map_or(case.consumer.language, |side| case.party(side).language)
}

fn free_text(stored: &StoredEvent, language: Language) -> FreeText {
    FreeText { text: stored.event.content.text.clone(), language, translations: Vec::new() }
}

fn party(seen: &Seen, side: Side) -> PartyView {
    let party = seen.case.party(side);
    let contact = |id| seen.parties.iter().find(|one| one.id == id).and_then(|one| one.contact.as_ref());
    let own = contact(party.id);
    let shown = own.filter(|_| sees_contacts(seen.actor, seen.verified, side));
    let exposed = |value: Option<&Sensitive<String>>| value.map(|value| value.expose().clone());
    PartyView {
        side,
        name: own.map(|contact| contact.name.expose().clone()),
        country: party.country,
        language: party.language,
        email: exposed(shown.and_then(|contact| contact.email.as_ref())),
        phone: exposed(shown.and_then(|contact| contact.phone.as_ref())),
        website: exposed(shown.and_then(|contact| contact.website.as_ref())),
        address: None,
        registration_number: None,
        representative: party.representative.and_then(contact).map(|contact| contact.name.expose().clone()),
    }
}

fn answer(case: &Case, events: &[StoredEvent]) -> Answer {
    match case.answer {
        workflow::Answer::Awaited => Answer::Awaited,
        workflow::Answer::Missing { .. } => Answer::Missing,
        workflow::Answer::Given { at, late, .. } => {
            let given = events.iter().rev().find(|stored| {
                matches!(stored.event.fact, Fact::ResponseReceived { .. } | Fact::LateResponseReceived { .. })
            });
            let language = case.merchant.language;
            let text = given.map_or(FreeText { text: None, language, translations: Vec::new() }, |stored| {
                free_text(stored, language)
            });
            Answer::Given { at, text, late }
        }
    }
}

fn terms(app: &App, case: &Case, events: &[StoredEvent]) -> Vec<TermView> {
    let words = |term| {
        let found = events.iter().rev().find_map(|stored| {
            stored.event.content.terms.get(&term).map(|text| (text.clone(), language_of(case, &stored.event.actor)))
        });
        found.map(|(text, language)| FreeText { text: Some(text), language, translations: Vec::new() })
    };
    let view = |term: &workflow::Term| TermView {
        debtor: term.spec.debtor,
        remedy: term.spec.remedy,
        amount: term.spec.amount,
        due: Some(time_limit(app, &term.due)),
        state: Some(term.performance()),
        words: words(term.spec.id),
    };
    case.terms.iter().map(view).collect()
}

fn item(case: &Case, row: &EvidenceRow) -> Option<EvidenceItem> {
    let by = if case.consumer.id == row.party || case.consumer.representative == Some(row.party) {
        Role::Consumer
    } else {
        Role::Merchant
    };
    Some(EvidenceItem {
        name: row.name.as_ref().map(|name| name.expose().clone()),
        kind: row.kind.as_deref().and_then(|kind| kind.parse().ok())?,
        bytes: row.size,
        sha256: Digest::from_bytes(row.sha256),
        by,
        at: row.added_at,
    })
}

fn history(stored: &StoredEvent, sight: &Sight) -> HistoryLine {
    if !sight.sees(stored.seq, &stored.event) {
        return HistoryLine { at: None, who: None, kind: None };
    }
    HistoryLine {
        at: Some(stored.event.at),
        who: Some(stored.event.actor.role()),
        kind: Some(stored.event.fact.kind().to_owned()),
    }
}

/// The limits for a court or an authority in both states, as the law stood on the day of the order.
fn legal_limits(app: &App, case: &Case) -> Vec<LegalLimit> {
    let states = [case.consumer.country, case.merchant.country];
    let states = states.iter().filter_map(|country| app.jurisdictions.state(*country));
    let mut limits = Vec::new();
    for state in states {
        let on = case.claim.ordered_on.unwrap_or_else(|| state.calendar().date_at(case.filed_at));
        for limit in state.outside_limits(on) {
            let parameter = limit.id.as_str().to_owned();
            limits.push(match limit.known {
                Law::Value(value) => match &value.quantity {
                    Quantity::Period { count, unit } => LegalLimit::Known {
                        parameter,
                        number: u32::from(*count),
                        unit: unit.as_str().replace('_', "-"),
                        citation: format!("{}, {}", value.citation.law, value.citation.article),
                    },
                    _ => LegalLimit::NotKnown { parameter },
                },
                Law::None(_) | Law::NotKnown => LegalLimit::NotKnown { parameter },
            });
        }
    }
    limits
}

/// What a check of the record found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verification {
    /// Whether the chain holds from the first event to the last.
    pub intact: bool,
    /// How many events there are.
    pub events: u64,
    /// The digest of the chain at its end, in hexadecimal.
    pub head: String,
}

/// Checks the record of a case as it stands in the database now.
///
/// # Errors
/// See [`CaseFileRefusal`]; a broken record is a finding, not an error.
pub async fn verification(app: &App, caller: &Principal, case: CaseId) -> Result<Verification, CaseFileRefusal> {
    let material = gather(app, caller, case).await?;
    let rows: Vec<Row> = material.events.iter().map(StoredEvent::row).collect::<Result<_, _>>()?;
    let found = record::verify_chain(&case, &rows);
    let last = material.events.last().map_or_else(|| Digest::of(&[]), |stored| stored.sealed.chain);
    Ok(Verification {
        intact: found.is_ok(),
        events: u64::try_from(rows.len()).unwrap_or(u64::MAX),
        head: found.unwrap_or(last).to_string(),
    })
}
