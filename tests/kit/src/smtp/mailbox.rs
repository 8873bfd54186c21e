//! The mail that arrived, in order.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use super::Mail;

/// What a server took. Clones see the same mail.
#[derive(Debug, Clone)]
pub struct Mailbox(Arc<watch::Sender<Vec<Mail>>>);

impl Default for Mailbox {
    fn default() -> Self {
        Self(Arc::new(watch::Sender::new(Vec::new())))
    }
}

impl Mailbox {
    pub(crate) fn keep(&self, mail: Mail) {
        self.0.send_modify(|mails| mails.push(mail));
    }

    /// All that has arrived so far.
    #[must_use]
    pub fn all(&self) -> Vec<Mail> {
        self.0.borrow().clone()
    }

    /// What has arrived for one address, in any case.
    #[must_use]
    pub fn to(&self, recipient: &str) -> Vec<Mail> {
        self.all().into_iter().filter(|mail| mail.is_to(recipient)).collect()
    }

    /// Forgets what has arrived, so that a test can look at what comes next alone.
    pub fn clear(&self) {
        self.0.send_modify(Vec::clear);
    }

    /// The first mail for which `wanted` holds, among those that arrived and those that will within `bound`.
    ///
    /// # Panics
    /// If there is none by then, with a list of what did arrive.
    pub async fn wait_for(&self, wanted: impl Fn(&Mail) -> bool, bound: Duration) -> Mail {
        self.wait_until(|mails| mails.iter().find(|mail| wanted(mail)).cloned(), bound).await
    }

    /// All mail, once there are at least `count`.
    ///
    /// # Panics
    /// If there are fewer after `bound`, with a list of what did arrive.
    pub async fn wait_for_count(&self, count: usize, bound: Duration) -> Vec<Mail> {
        self.wait_until(|mails| (mails.len() >= count).then(|| mails.to_vec()), bound).await
    }

    async fn wait_until<T>(&self, wanted: impl Fn(&[Mail]) -> Option<T>, bound: Duration) -> T {
        let mut arrivals = self.0.subscribe();
        let search = async {
            loop {
                let found = wanted(&arrivals.borrow_and_update());
                if let Some(found) = found {
                    return found;
                }
                arrivals.changed().await.expect("the mailbox outlives the wait");
            }
        };
        let found = tokio::time::timeout(bound, search).await;
        found.unwrap_or_else(|_| {
            let arrived: Vec<String> = self.all().iter().map(Mail::to_string).collect();
            panic!("the mail did not arrive within {bound:?}; what did:\n{}", arrived.join("\n"))
        })
    }
}
