//! What a suite does when a program it needs is not on the machine: skip and say so, or fail where the gate requires it.

use std::collections::BTreeSet;
use std::io::Write;
use std::sync::Mutex;

/// Something that a suite cannot bring with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Requirement {
    /// The programs of a PostgreSQL server, 15 or later.
    Postgres,
    /// A mail server to talk to. The kit brings its own, so this only fails where loopback sockets are forbidden.
    Smtp,
    /// A browser.
    Chromium,
    /// The program `curl`, with which the README walks through a dispute.
    Curl,
}

impl Requirement {
    /// The word for it in `CONCORD_REQUIRE`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Postgres => "postgres",
            Self::Smtp => "smtp",
            Self::Chromium => "chromium",
            Self::Curl => "curl",
        }
    }

    /// Whether `CONCORD_REQUIRE`, a list of words with commas between them, names it.
    #[must_use]
    pub fn is_demanded(self) -> bool {
        std::env::var("CONCORD_REQUIRE").is_ok_and(|list| self.is_in(&list))
    }

    fn is_in(self, list: &str) -> bool {
        list.split(',').any(|word| word.trim() == self.word())
    }

    /// Says, past the capture of the test harness and once a run for each reason, that tests were left out.
    ///
    /// # Panics
    /// If the requirement [is demanded](Self::is_demanded): then leaving tests out is a failure.
    pub fn skip(self, reason: &str) {
        static SAID: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
        assert!(!self.is_demanded(), "CONCORD_REQUIRE demands {}, but {reason}", self.word());
        let news = SAID.lock().is_ok_and(|mut said| said.insert(format!("{}: {reason}", self.word())));
        if news {
            // Written to the stream itself: `eprintln!` would be swallowed together with the output of a passing test.
            let line = format!("\n*** SKIPPED: the tests that need {} did not run: {reason}\n", self.word());
            std::io::stderr().write_all(line.as_bytes()).expect("standard error takes a line");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Requirement;

    #[test]
    fn a_requirement_is_found_among_the_words_of_a_list() {
        assert!(Requirement::Postgres.is_in("postgres"));
        assert!(Requirement::Smtp.is_in("postgres, smtp"));
        assert!(!Requirement::Chromium.is_in("postgres,smtp"));
        assert!(!Requirement::Postgres.is_in("postgresql"));
        assert!(!Requirement::Postgres.is_in(""));
    }
}
