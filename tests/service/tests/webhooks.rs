//! Webhooks: a merchant's own systems are told, and what they take proves that the merchant was reached.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::SignedDuration;
use notifications::webhooks::sign;
use serde_json::{Value, json};
use test_kit::databases::TestDatabase;
use test_kit::endpoint::{Endpoint, Received, Reply};
use test_kit::on_each_database;
use tests::complaint::complaint;
use tests::{Person, TestApp, migrated};

/// From one try of the schedule to the next, in seconds.
const SCHEDULE: [i64; 9] = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];

/// A merchant with a webhook, and a case that is on file but of which nobody has been told.
struct Shop {
    app: TestApp,
    endpoint: Endpoint,
    owner: Person,
    consumer: Person,
    path: String,
    secret: [u8; 32],
    case: String,
}

async fn organization(app: &TestApp, owner: &Person) -> String {
    let made = app.post("/api/v1/organizations").by(owner).json(&json!({"name": "Bright Lamps"})).send().await;
    made.body_of(201)["id"].as_str().unwrap().to_owned()
}

impl Shop {
    async fn new(database: &TestDatabase) -> Self {
        let (app, endpoint) = (TestApp::new(database).await, Endpoint::start().await);
        let owner = app.consumer("owner@lamps.example.cn").await;
        let officer = app.officer("officer@odr.example").await;
        let consumer = app.consumer_in("kk", "aigul@example.kz").await;
        let organization = organization(&app, &owner).await;
        let hooks = format!("/api/v1/organizations/{organization}/webhooks");
        let hook = app.post(&hooks).by(&owner).json(&json!({"url": endpoint.url()})).send().await.body_of(201);
        let filed = app.file(&consumer, &complaint("aigul@example.kz", "A-1")).await.json();
        let entries = app.get("/api/v1/merchants").by(&officer).send().await.body_of(200);
        let entry = format!("/api/v1/merchants/{}", entries["items"][0]["id"].as_str().unwrap());
        let version = app.get(&entry).by(&officer).send().await.version();
        let link = json!({"change": "link", "organization": organization});
        let _linked = app.patch(&entry).by(&officer).seen(version).json(&link).send().await.expect(200);
        let secret = hook["secret"].as_str().unwrap().strip_prefix("whsec_").unwrap();
        Self {
            path: format!("{hooks}/{}", hook["id"].as_str().unwrap()),
            secret: STANDARD.decode(secret).unwrap().try_into().unwrap(),
            case: filed["id"].as_str().unwrap().to_owned(),
            app,
            endpoint,
            owner,
            consumer,
        }
    }

    /// The one event there is so far, as its owner sees it.
    async fn delivery(&self) -> Value {
        let list = self.app.get(&format!("{}/deliveries", self.path)).by(&self.owner).send().await.body_of(200);
        let items = list["items"].as_array().unwrap();
        assert_eq!(items.len(), 1, "{list:#}");
        items[0].clone()
    }

    async fn replay(&self, delivery: &Value) {
        let path = format!("{}/deliveries/{}/replay", self.path, delivery["id"].as_str().unwrap());
        let _accepted = self.app.post(&path).by(&self.owner).send().await.expect(202);
    }

    fn is_signed(&self, call: &Received) -> bool {
        let id = call.header("webhook-id").unwrap().parse().unwrap();
        let seconds = call.header("webhook-timestamp").unwrap().parse().unwrap();
        call.header("webhook-signature").unwrap() == sign(&self.secret, id, seconds, &call.body)
    }

    async fn stage(&self) -> &'static str {
        self.app.stored(&self.case).await.stage.name().as_str()
    }
}

on_each_database! {
    prepared by migrated;

    async fn a_signed_call_tells_the_merchants_systems_and_proves_service(database: &TestDatabase) {
        let shop = Shop::new(database).await;
        shop.app.send_mail().await;
        assert_eq!(shop.stage().await, "service");
        shop.app.run_jobs().await;
        let calls = shop.endpoint.received();
        assert!(calls.iter().all(|call| shop.is_signed(call)), "{calls:#?}");
        let told: Value = serde_json::from_str(&calls[0].body).unwrap();
        assert_eq!(calls[0].request, "POST /hook?of=concord HTTP/1.1");
        assert_eq!(calls[0].header("content-type"), Some("application/json"));
        assert_eq!(calls[0].header("webhook-timestamp"), Some(shop.app.now().as_second().to_string().as_str()));
        assert_eq!((&told["type"], &told["data"]["case"]), (&json!("case.invitation"), &json!(shop.case)));
        assert_eq!(told["data"].as_object().unwrap().keys().collect::<Vec<_>>(), ["case", "notice"], "ids, no more");
        let next: Value = serde_json::from_str(&calls[1].body).unwrap();
        assert_eq!(next["type"], "case.response_due");
        assert_eq!(calls.len(), 2);
        let case = shop.app.stored(&shop.case).await;
        let shown = shop.app.case(&shop.consumer, &shop.case).await;
        let record = shown["notices"].as_array().unwrap();
        assert!(record.iter().any(|line| line["kind"] == "invitation" && line["result"] == "accepted"), "{record:#?}");
        assert_eq!((shop.stage().await, case.service.unwrap().proof.as_str()), ("awaiting-response", "webhook"));
    }

    async fn what_is_not_taken_is_sent_again_when_the_schedule_says_under_the_same_id(database: &TestDatabase) {
        let shop = Shop::new(database).await;
        let elsewhere = Endpoint::start().await;
        for reply in [Reply::Status(500), Reply::HangUp, Reply::Redirect(elsewhere.url())] {
            shop.endpoint.reply_once(reply);
        }
        shop.app.send_mail().await;
        assert_eq!(shop.app.call_webhooks().await, 1);
        for delay in &SCHEDULE[..3] {
            shop.app.clock.advance(SignedDuration::from_secs(delay - 1));
            assert_eq!(shop.app.call_webhooks().await, 0, "not before {delay} s");
            assert_eq!(shop.stage().await, "service");
            shop.app.clock.advance(SignedDuration::from_secs(1));
            assert_eq!(shop.app.call_webhooks().await, 1, "after {delay} s");
        }
        let calls = shop.endpoint.received();
        assert_eq!(calls.len(), 4);
        assert!(elsewhere.received().is_empty(), "a redirect is not followed");
        assert!(calls.iter().all(|call| shop.is_signed(call)));
        for call in &calls[1..] {
            assert_eq!((call.header("webhook-id"), &call.body), (calls[0].header("webhook-id"), &calls[0].body));
            assert_ne!(call.header("webhook-timestamp"), calls[0].header("webhook-timestamp"), "the time of the try");
        }
        let logged = shop.delivery().await;
        let outcome = |attempt: &Value| attempt.get("status").or(attempt.get("error")).unwrap().clone();
        let outcomes: Vec<Value> = logged["attempts"].as_array().unwrap().iter().map(outcome).collect();
        assert_eq!(outcomes, [json!(204), json!(307), json!("broken-off"), json!(500)]);
        assert_eq!((&logged["state"], logged["id"].as_str()), (&json!("delivered"), calls[0].header("webhook-id")));
        assert_eq!(shop.stage().await, "awaiting-response");
    }

    async fn an_event_that_is_never_taken_dies_and_can_be_replayed_by_its_own_organisation(database: &TestDatabase) {
        let shop = Shop::new(database).await;
        shop.endpoint.reply(Reply::Status(503));
        shop.app.send_mail().await;
        shop.app.call_webhooks().await;
        for delay in SCHEDULE {
            assert_eq!(shop.delivery().await["state"], "waiting");
            shop.app.clock.advance(SignedDuration::from_secs(delay));
            assert_eq!(shop.app.call_webhooks().await, 1);
        }
        let dead = shop.delivery().await;
        assert_eq!((&dead["state"], &dead["reason"]), (&json!("dead"), &json!("not-taken")));
        shop.app.clock.advance(SignedDuration::from_hours(48));
        assert_eq!((shop.app.call_webhooks().await, shop.endpoint.received().len()), (0, 10));

        let stranger = shop.app.consumer("other@shop.example").await;
        let other = organization(&shop.app, &stranger).await;
        let deliveries = format!("{}/deliveries", shop.path);
        let replay = format!("{deliveries}/{}/replay", dead["id"].as_str().unwrap());
        let own = shop.path.split('/').nth(4).unwrap();
        for path in [deliveries.clone(), deliveries.replace(own, &other)] {
            let _unknown = shop.app.get(&path).by(&stranger).send().await.problem(404, "not-found");
        }
        for path in [replay.clone(), replay.replace(own, &other)] {
            let _unknown = shop.app.post(&path).by(&stranger).send().await.problem(404, "not-found");
        }
        assert_eq!(shop.app.call_webhooks().await, 0);

        shop.endpoint.reply(Reply::Endless);
        shop.replay(&dead).await;
        assert_eq!(shop.app.call_webhooks().await, 1);
        let calls = shop.endpoint.received();
        assert_eq!(calls[10].header("webhook-id"), calls[0].header("webhook-id"));
        assert_eq!(shop.delivery().await["state"], "delivered");
        shop.replay(&dead).await;
        assert_eq!(shop.app.call_webhooks().await, 1, "one that was taken can be asked for again");
    }

    async fn an_endpoint_that_is_disabled_or_gone_is_told_nothing(database: &TestDatabase) {
        let shop = Shop::new(database).await;
        let hooks = shop.path.rsplit_once('/').unwrap().0;
        let second = Endpoint::start().await;
        second.reply(Reply::Status(500));
        let made = shop.app.post(hooks).by(&shop.owner).json(&json!({"url": second.url()})).send().await.body_of(201);
        shop.endpoint.reply(Reply::Status(410));
        shop.app.send_mail().await;
        assert_eq!(shop.app.call_webhooks().await, 2);
        let gone = shop.delivery().await;
        assert_eq!((&gone["state"], &gone["reason"]), (&json!("dead"), &json!("gone")));
        let listed = shop.app.get(hooks).by(&shop.owner).send().await.body_of(200);
        let is_disabled = |path: &str| {
            let hook = listed.as_array().unwrap().iter().find(|hook| path.ends_with(hook["id"].as_str().unwrap()));
            hook.unwrap()["disabled_at"].is_string()
        };
        let path = format!("{hooks}/{}", made["id"].as_str().unwrap());
        assert!(is_disabled(&shop.path) && !is_disabled(&path), "{listed:#}");
        let replay = format!("{}/deliveries/{}/replay", shop.path, gone["id"].as_str().unwrap());
        let _unknown = shop.app.post(&replay).by(&shop.owner).send().await.problem(404, "not-found");

        // The second has an event on its way when it is disabled.
        let _deleted = shop.app.call("DELETE".parse().unwrap(), &path).by(&shop.owner).send().await.expect(204);
        shop.app.later_days(1).await;
        let list = shop.app.get(&format!("{path}/deliveries")).by(&shop.owner).send().await.body_of(200);
        assert_eq!(list["items"][0]["reason"], "disabled", "{list:#}");
        let officer = shop.app.officer("second@odr.example").await;
        shop.app.done(&officer, &shop.case, "confirm-service", json!({})).await;
        shop.app.run_jobs().await;
        assert_eq!((shop.endpoint.received().len(), second.received().len()), (1, 1));
        assert_eq!(shop.stage().await, "awaiting-response");
    }

    async fn an_address_of_the_private_network_is_not_called_and_the_log_says_so(database: &TestDatabase) {
        let shop = Shop::new(database).await;
        let _deleted = shop.app.call("DELETE".parse().unwrap(), &shop.path).by(&shop.owner).send().await.expect(204);
        let hooks = shop.path.rsplit_once('/').unwrap().0;
        let url = json!({"url": "https://169.254.169.254/latest/meta-data"});
        let made = shop.app.post(hooks).by(&shop.owner).json(&url).send().await.body_of(201);
        shop.app.send_mail().await;
        assert_eq!(shop.app.call_webhooks().await, 1);
        let deliveries = format!("{hooks}/{}/deliveries", made["id"].as_str().unwrap());
        let list = shop.app.get(&deliveries).by(&shop.owner).send().await.body_of(200);
        assert_eq!(list["items"][0]["attempts"][0]["error"], "not-public", "{list:#}");
        assert_eq!(list["items"][0]["state"], "waiting");
    }

    async fn the_log_is_paged_and_forgotten_after_thirty_days(database: &TestDatabase) {
        let shop = Shop::new(database).await;
        shop.app.send_mail().await;
        shop.app.clock.advance(SignedDuration::from_secs(1));
        shop.app.run_jobs().await;
        let first = format!("{}/deliveries?limit=1", shop.path);
        let page = shop.app.get(&first).by(&shop.owner).send().await.body_of(200);
        let rest = format!("{first}&cursor={}", page["next"].as_str().unwrap());
        let last = shop.app.get(&rest).by(&shop.owner).send().await.body_of(200);
        assert_eq!(page["items"][0]["type"], "case.response_due");
        assert_eq!((&last["items"][0]["type"], &last["next"]), (&json!("case.invitation"), &Value::Null));
        shop.app.clock.advance(SignedDuration::from_hours(29 * 24));
        casework::purge(&shop.app.app).await.unwrap();
        assert!(shop.app.get(&first).by(&shop.owner).send().await.body_of(200)["next"].is_string());
        shop.app.clock.advance(SignedDuration::from_hours(48));
        casework::purge(&shop.app.app).await.unwrap();
        let empty = shop.app.get(&first).by(&shop.owner).send().await.body_of(200);
        assert_eq!(empty["items"], json!([]));
    }
}
