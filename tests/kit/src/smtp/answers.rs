//! How the server treats mail to an address.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What becomes of mail to one address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// It is kept.
    Accept,
    /// The address is refused with this code and text: 450 "try later", 550 "no such user".
    Refuse(u16, String),
    /// The address is taken, the content refused with this code and text, as a filter does.
    RefuseContent(u16, String),
    /// The connection is closed when the address is named.
    HangUp,
    /// The mail is kept, and the connection closed instead of saying so. A sender that tries again sends it twice.
    KeepAndHangUp,
    /// The address is never answered, while the connection stays open.
    Stall,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Answers(Arc<Mutex<HashMap<String, Rule>>>);

#[derive(Debug, Default)]
struct Rule {
    once: VecDeque<Answer>,
    always: Option<Answer>,
}

impl Answers {
    pub(crate) fn always(&self, recipient: &str, answer: Answer) {
        self.rules().entry(recipient.to_lowercase()).or_default().always = Some(answer);
    }

    pub(crate) fn once(&self, recipient: &str, answer: Answer) {
        self.rules().entry(recipient.to_lowercase()).or_default().once.push_back(answer);
    }

    /// The answer to one naming of `recipient`, used up if it was for once.
    pub(crate) fn take(&self, recipient: &str) -> Answer {
        let mut rules = self.rules();
        let Some(rule) = rules.get_mut(&recipient.to_lowercase()) else { return Answer::Accept };
        rule.once.pop_front().or_else(|| rule.always.clone()).unwrap_or(Answer::Accept)
    }

    fn rules(&self) -> MutexGuard<'_, HashMap<String, Rule>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
