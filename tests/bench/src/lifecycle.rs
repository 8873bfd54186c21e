//! One dispute over HTTP: a consumer signs in and complains, the merchant opens the invitation and comes in, answers and
//! offers, and the consumer accepts.

use std::time::Instant;

use domain::CaseId;
use serde_json::{Value, json};

use crate::client::{Answer, Client, Request};
use crate::dispute::Failure;
use crate::latencies::{Latencies, Measured};
use crate::service::Service;

/// How many merchants are complained about, in turn.
pub const MERCHANTS: u64 = 16;

/// How often an action is tried again after somebody else changed the case, as a person would.
const TRIES: u32 = 5;

/// The address of the merchant.
#[must_use]
pub fn merchant_address(number: u64) -> String {
    format!("support@{}", merchant_domain(number))
}

/// The domain of a merchant.
#[must_use]
pub fn merchant_domain(number: u64) -> String {
    format!("shop-{number}.example.cn")
}

/// A complaint about a merchant. Texts differ by the order, or they would count as abuse.
#[must_use]
pub fn complaint(consumer: &str, merchant: u64, order: &str) -> Value {
    let domain = merchant_domain(merchant);
    let amount = json!({"amount": "129.90", "currency": "CNY"});
    json!({
        "language": "kk",
        "consumer": {"name": "Айгүл Сейітова", "country": "KZ", "email": consumer},
        "merchant": {"name": format!("Shop {merchant}"), "country": "CN", "email": merchant_address(merchant),
                     "website": format!("https://{domain}")},
        "purchase": {"order_reference": order, "ordered_on": "2026-08-01", "category": "clothing", "amount": amount},
        "problem": "delivery.not_delivered",
        "description": format!("Тауарды төледім, бірақ ол әлі келген жоқ. Сатушыға екі рет жаздым, жауап болмады: {order}."),
        "remedies": [{"kind": "refund", "amount": amount}],
        "contacted_merchant_on": "2026-09-20",
        "other_proceedings": false,
        "consents": ["rules", "privacy", "cross-border-transfer"],
    })
}

/// Takes one dispute through the service. It began at `begun`, which may be before now if the load program was late; that
/// counts.
///
/// # Errors
/// At the first answer that is not what it should be, with that answer.
pub async fn run(service: &Service, client: &Client, number: u64, begun: Instant) -> Result<Latencies, Failure> {
    let mut walk = Walk { client, latencies: Latencies::default(), begun };
    let (consumer, merchant) = (format!("consumer-{number}@example.kz"), number % MERCHANTS);

    // Everybody files one complaint, since more than a person would file are looked at by an officer.
    let asking = json!({"email": consumer, "language": "kk"});
    walk.post("/api/v1/sign-in-codes", None, &asking).await?.of(202)?;
    let code = service.sign_in_code(&consumer).await?;
    let session = walk.post("/api/v1/sessions", None, &json!({"email": consumer, "code": code})).await?.of(201)?;
    walk.lap(Measured::SignIn);
    let consumer_token = text(&session.body, "/token")?;

    let complaint = complaint(&consumer, merchant, &format!("A-{number}"));
    let filed = walk.post("/api/v1/cases", Some(consumer_token), &complaint).await?.of(201)?;
    walk.lap(Measured::File);
    let case: CaseId = text(&filed.body, "/id")?.parse()?;

    let invited = service.invitation(case).await?;
    let link = format!("/api/v1/invitations/{}", invited.token);
    walk.start();
    walk.post(&link, None, &Value::Null).await?.of(200)?;
    walk.lap(Measured::OpenInvitation);

    walk.post(&format!("{link}/codes"), None, &Value::Null).await?.of(202)?;
    let code = service.invitation_code(&merchant_address(merchant), &invited).await?;
    let session = walk.post(&format!("{link}/session"), None, &json!({"code": code})).await?.of(201)?;
    walk.lap(Measured::ComeIn);
    let merchant_token = text(&session.body, "/token")?;

    let seen = walk.look(case, merchant_token).await?.of(200)?;
    walk.lap(Measured::Look);
    let answer = json!({"position": "accepts-in-part", "text": "我们会退一半。"});
    let answered = walk.act(case, merchant_token, "respond", &answer, seen.version).await?;
    walk.lap(Measured::Respond);
    let refund = json!({"debtor": "merchant", "remedy": "refund", "amount": {"amount": "65.00", "currency": "CNY"}, "due_days": 7});
    let offered = walk.act(case, merchant_token, "offer", &json!({"terms": [refund]}), answered.version).await?;
    walk.lap(Measured::Offer);
    let offer = text(&offered.body, "/offers/0/id")?;
    let accepted = walk.act(case, consumer_token, "accept-offer", &json!({"offer": offer}), offered.version).await?;
    walk.lap(Measured::Accept);
    if accepted.body.pointer("/stage/code").and_then(Value::as_str) != Some("performance") {
        return Err(format!("the acceptance did not settle the case: {}", accepted.body).into());
    }
    walk.latencies.add(Measured::WholeDispute, begun.elapsed());
    Ok(walk.latencies)
}

fn text<'a>(body: &'a Value, pointer: &str) -> Result<&'a str, Failure> {
    let found = body.pointer(pointer).and_then(Value::as_str);
    found.ok_or_else(|| format!("no text at {pointer} in {body}").into())
}

impl Answer {
    /// The same answer, if it has this status.
    fn of(self, status: u16) -> Result<Self, Failure> {
        if self.status == status { Ok(self) } else { Err(format!("{} {}", self.status, self.body).into()) }
    }
}

struct Walk<'a> {
    client: &'a Client,
    latencies: Latencies,
    begun: Instant,
}

impl Walk<'_> {
    /// The next measurement begins now.
    fn start(&mut self) {
        self.begun = Instant::now();
    }

    /// A measurement ends, and the next begins.
    fn lap(&mut self, measured: Measured) {
        self.latencies.add(measured, self.begun.elapsed());
        self.start();
    }

    async fn post(&self, path: &str, token: Option<&str>, body: &Value) -> Result<Answer, Failure> {
        let body = Some(body).filter(|body| !body.is_null());
        Ok(self.client.send(&Request { method: "POST", path, token, seen: None, body }).await?)
    }

    async fn look(&self, case: CaseId, token: &str) -> Result<Answer, Failure> {
        let path = format!("/api/v1/cases/{case}");
        let request = Request { method: "GET", path: &path, token: Some(token), seen: None, body: None };
        Ok(self.client.send(&request).await?)
    }

    /// Acts on the version that was seen; if the service itself has changed the case since, looks and acts again.
    async fn act(
        &self,
        case: CaseId,
        token: &str,
        action: &str,
        body: &Value,
        mut seen: Option<u64>,
    ) -> Result<Answer, Failure> {
        let path = format!("/api/v1/cases/{case}/actions/{action}");
        for _ in 1..TRIES {
            let request = Request { method: "POST", path: &path, token: Some(token), seen, body: Some(body) };
            match self.client.send(&request).await? {
                stale if stale.status == 412 => seen = self.look(case, token).await?.of(200)?.version,
                answer => return answer.of(200),
            }
        }
        Err(format!("{action} met a case that changed {TRIES} times").into())
    }
}
