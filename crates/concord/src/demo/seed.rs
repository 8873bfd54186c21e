//! Fills the demonstration: accounts, then the sample cases day by day.

use std::error::Error;

use accounts::{Client, Manager, NewAccount, Principal};
use casework::{App, RegisterChange, RosterChange, Sent};
use domain::{CaseId, Clock, Country, Language, MailAddress, ManualClock, Role};
use intake::input::ComplaintInput;
use jiff::{SignedDuration, Timestamp};
use notifications::{Mailer, Worker};
use serde_json::json;
use store::{ChallengePurpose, Unit};

use super::people::{CONSUMERS, Consumer, MERCHANTS, Merchant, STAFF, StaffMember};
use super::scripts::{SCRIPTS, Script, Who};

/// A sample case on its way.
struct Sample {
    script: &'static Script,
    consumer: &'static Consumer,
    /// The consumer's place among the sample people.
    place: usize,
    merchant: &'static Merchant,
    number: usize,
    filed: Option<(CaseId, Principal)>,
    invited: Option<Principal>,
    /// How many steps have been taken.
    taken: usize,
}

/// The people who act, signed in once: the use cases ask who somebody is, not for how long.
struct Cast {
    consumers: Vec<Principal>,
    officer: Principal,
    mediators: Vec<Principal>,
}

/// Makes the accounts and plays the scripts, from `days` ago until now. Returns the staff with their second factors.
pub(crate) async fn fill(
    app: &App,
    clock: &ManualClock,
    mailer: &Mailer,
    days: i64,
) -> Result<Vec<StaffMember>, Box<dyn Error>> {
    let begin = clock.now();
    let (staff, cast) = accounts_of(app).await?;
    let worker = Worker::new(app.clone(), mailer.clone());
    let mut samples: Vec<Sample> = SCRIPTS
        .iter()
        .enumerate()
        .map(|(number, script)| {
            let place = number % CONSUMERS.len();
            let consumer = CONSUMERS.get(place)?;
            let merchant = abroad(number, consumer)?;
            Some(Sample { script, consumer, place, merchant, number, filed: None, invited: None, taken: 0 })
        })
        .collect::<Option<_>>()
        .ok_or("there are no sample people")?;
    for day in 0..=days {
        clock.advance_to(begin + SignedDuration::from_hours(24 * day));
        settle(app, &worker).await?;
        for sample in &mut samples {
            let age = day - (days - sample.script.days);
            if age == 0 {
                file(app, &cast, sample, clock.now()).await?;
                confirm_domain(app, &cast, sample).await?;
                settle(app, &worker).await?;
            }
            play(app, &cast, sample, age).await?;
        }
        settle(app, &worker).await?;
    }
    Ok(staff)
}

/// A merchant in another state than the consumer.
fn abroad(number: usize, consumer: &Consumer) -> Option<&'static Merchant> {
    let others: Vec<&Merchant> = MERCHANTS.iter().filter(|merchant| merchant.country != consumer.country).collect();
    others.get(number / 3 % others.len()).copied()
}

/// Lets the timer and the outbox work until nothing is left to do.
async fn settle(app: &App, worker: &Worker) -> Result<(), Box<dyn Error>> {
    loop {
        let expired = casework::expire(app, 100).await?;
        let sent = worker.send_due().await?;
        if expired.moved == 0 && sent == 0 {
            return Ok(());
        }
    }
}

async fn accounts_of(app: &App) -> Result<(Vec<StaffMember>, Cast), Box<dyn Error>> {
    let mut staff = Vec::new();
    let mut officer = Principal::Anonymous;
    let mut mediators = Vec::new();
    for colleague in &STAFF {
        let languages = colleague.languages.iter().map(|tag| tag.parse()).collect::<Result<Vec<Language>, _>>()?;
        let country: Country = colleague.country.parse()?;
        let new = NewAccount {
            email: colleague.email.parse()?,
            name: colleague.name.parse()?,
            role: colleague.role,
            language: languages.first().copied().unwrap_or(Language::EN),
            country: Some(country),
        };
        let created = app.accounts().create(Manager::Operator, new).await?;
        if colleague.role == Role::Mediator {
            let change = RosterChange { account: created.account, nationality: country, languages, active: true };
            casework::enrol(app, change).await?;
        }
        let member = StaffMember {
            account: created.account,
            email: colleague.email,
            name: colleague.name,
            role: colleague.role,
            seed: created.seed,
        };
        let principal = sign_in(app, colleague.email, Language::EN, member.seed.as_ref()).await?;
        match colleague.role {
            Role::Officer if officer == Principal::Anonymous => officer = principal,
            Role::Mediator => mediators.push(principal),
            _ => {}
        }
        staff.push(member);
    }
    let mut consumers = Vec::new();
    for consumer in &CONSUMERS {
        consumers.push(sign_in(app, consumer.email, consumer.language.parse()?, None).await?);
    }
    Ok((staff, Cast { consumers, officer, mediators }))
}

/// Signs somebody in as they would: with the code that was sent, and the second factor.
async fn sign_in(
    app: &App,
    email: &'static str,
    language: Language,
    seed: Option<&accounts::totp::Seed>,
) -> Result<Principal, Box<dyn Error>> {
    let client = Client::new(email);
    let address: MailAddress = email.parse()?;
    app.accounts().request_code(&client, &address, language).await?;
    let code = code(app, ChallengePurpose::SignIn, &address.folded()).await?;
    let totp = seed.map(|seed| seed.code(accounts::totp::step_at(app.now())));
    let opened = app.accounts().sign_in(&client, &address, &code, totp.as_deref()).await?;
    Ok(app.accounts().authenticate(&opened.token.reveal()).await?)
}

/// The code that was last sent to an address.
async fn code(app: &App, purpose: ChallengePurpose, email: &str) -> Result<String, Box<dyn Error>> {
    let now = app.now();
    let open = app.store.read(async |unit: Unit| unit.challenges().open(purpose, email, None, 5, now).await).await?;
    let challenge = open.first().ok_or("no code was sent")?;
    Ok(app.accounts().code_of(purpose, challenge.id).to_string())
}

async fn file(app: &App, people: &Cast, sample: &mut Sample, now: Timestamp) -> Result<(), Box<dyn Error>> {
    let input = complaint(sample, now)?;
    let consumer = people.consumers.get(sample.place).ok_or("the consumer has no account")?;
    let filed = casework::file(app, consumer, &Sent::once(), &input).await?;
    sample.filed = Some((filed.case, consumer.clone()));
    Ok(())
}

fn complaint(sample: &Sample, now: Timestamp) -> Result<ComplaintInput, Box<dyn Error>> {
    let Sample { script, consumer, merchant, number, .. } = sample;
    let day = |ago: i64| (now - SignedDuration::from_hours(24 * ago)).to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    let amount = json!({"amount": format!("{}.00", 120 + 35 * number), "currency": merchant.currency});
    let description = if script.doubtful {
        "https://shop.example/a https://shop.example/b https://shop.example/c https://shop.example/d".to_owned()
    } else {
        consumer.words.to_owned()
    };
    let (problem, category) = match number % 4 {
        0 => ("delivery.not_delivered", "clothing"),
        1 => ("delivery.late", "cosmetics"),
        2 => ("conformity.not_as_described", "books_stationery"),
        _ => ("refund.refused", "jewellery_watches"),
    };
    let contacted = script.contacted.then(|| day(20).to_string());
    let complaint = json!({
        "language": consumer.language,
        "consumer": {"name": consumer.name, "country": consumer.country, "email": consumer.email},
        "merchant": {"name": merchant.name, "country": merchant.country, "email": merchant.email,
                     "website": format!("https://{}", merchant.domain)},
        "purchase": {"order_reference": format!("SAMPLE-{number:03}"), "ordered_on": day(40).to_string(),
                     "category": category, "amount": amount},
        "problem": problem,
        "description": description,
        "remedies": [{"kind": "refund", "amount": amount}],
        "contacted_merchant_on": contacted,
        "other_proceedings": false,
        "consents": ["rules", "privacy", "cross-border-transfer"]
    });
    Ok(serde_json::from_value(complaint)?)
}

/// An officer confirms the merchant's domain in the register, as the script says.
async fn confirm_domain(app: &App, people: &Cast, sample: &Sample) -> Result<(), Box<dyn Error>> {
    let Some((case, _)) = sample.filed.as_ref().filter(|_| sample.script.verified) else { return Ok(()) };
    let case = *case;
    let Some(entry) = app.store.read(async |unit: Unit| unit.cases().get(case).await).await? else { return Ok(()) };
    let view = casework::merchant(app, &people.officer, entry.register_entry).await?;
    let is_confirmed =
        view.domains.iter().any(|domain| domain.domain == sample.merchant.domain && domain.confirmed_at.is_some());
    if !is_confirmed {
        let change = RegisterChange::ConfirmDomain { domain: sample.merchant.domain.to_owned() };
        casework::change_merchant(app, &people.officer, entry.register_entry, view.merchant.version, change).await?;
    }
    Ok(())
}

/// Takes the steps whose day has come, as far as the case allows them: what is not possible yet waits.
async fn play(app: &App, people: &Cast, sample: &mut Sample, age: i64) -> Result<(), Box<dyn Error>> {
    while let Some(step) = sample.script.steps.get(sample.taken).filter(|step| step.day <= age) {
        if !act(app, people, sample, step.who, step.command).await? {
            break;
        }
        sample.taken += 1;
    }
    Ok(())
}

/// Takes a step if it is possible now.
async fn act(
    app: &App,
    people: &Cast,
    sample: &mut Sample,
    who: Who,
    command: fn(&casework::CaseView) -> Option<workflow::Command>,
) -> Result<bool, Box<dyn Error>> {
    let Some((case, consumer)) = sample.filed.clone() else { return Ok(false) };
    let caller = match who {
        Who::Consumer => consumer,
        Who::Officer => people.officer.clone(),
        Who::Merchant => merchant(app, sample, case).await?,
        Who::Mediator => {
            let mut mine = None;
            for mediator in &people.mediators {
                if casework::case(app, mediator, case).await.is_ok() {
                    mine = Some(mediator.clone());
                }
            }
            let Some(mine) = mine else { return Ok(false) };
            mine
        }
    };
    let view = casework::case(app, &caller, case).await?;
    let Some(command) = command(&view) else { return Ok(false) };
    if !view.actions.iter().any(|action| action.name == command.name()) {
        return Ok(false);
    }
    casework::act(app, &caller, case, Some(view.version), &Sent::once(), &command).await?;
    Ok(true)
}

/// The merchant comes in by its invitation, once for each case.
async fn merchant(app: &App, sample: &mut Sample, case: CaseId) -> Result<Principal, Box<dyn Error>> {
    if let Some(invited) = &sample.invited {
        return Ok(invited.clone());
    }
    let invitations = app.store.read(async |unit: Unit| unit.invitations().of(case).await).await?;
    let invitation = invitations.last().ok_or("the merchant was not invited")?;
    let token = accounts::link_token(&app.secret, accounts::Purpose::InvitationLink, invitation.id);
    let client = Client::new(format!("{case}"));
    casework::open_invitation(app, &token).await?;
    casework::send_invitation_code(app, &client, &token).await?;
    let code = code(app, ChallengePurpose::Invitation, sample.merchant.email).await?;
    let opened = casework::start_invitee_session(app, &client, &token, &code).await?;
    let principal = app.accounts().authenticate(&opened.token.reveal()).await?;
    sample.invited = Some(principal.clone());
    Ok(principal)
}
