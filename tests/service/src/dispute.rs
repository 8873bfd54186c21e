//! Disputes brought to where a test begins.

use serde_json::json;

use crate::complaint::{MERCHANT, complaint};
use crate::{Person, TestApp};

/// A case with its two sides.
#[derive(Debug, Clone)]
pub struct Dispute {
    /// Its id.
    pub id: String,
    /// Who complains.
    pub consumer: Person,
    /// Of whom.
    pub merchant: Person,
}

impl TestApp {
    /// A case in `service`: filed by a consumer of this address, and the merchant has come in by its invitation.
    pub async fn opened_dispute(&self, email: &str, order: &str) -> Dispute {
        let consumer = self.consumer_in("kk", email).await;
        let filed = self.file(&consumer, &complaint(email, order)).await;
        let id = filed.json()["id"].as_str().expect("a case has an id").to_owned();
        self.run_jobs().await;
        let merchant = self.merchant(MERCHANT).await;
        Dispute { id, consumer, merchant }
    }

    /// A case in `negotiation`: the merchant has answered.
    pub async fn answered_dispute(&self, email: &str, order: &str) -> Dispute {
        let dispute = self.opened_dispute(email, order).await;
        let answer = json!({"position": "contests", "text": "我们不同意。"});
        self.done(&dispute.merchant, &dispute.id, "respond", answer).await;
        dispute
    }
}
