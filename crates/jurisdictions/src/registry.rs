//! All states that take part.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use domain::Country;
use jiff::ToSpan;
use jiff::civil::Date;
use rust_embed::RustEmbed;

use crate::calendar::Calendar;
use crate::load::{Flaw, LoadError};
use crate::state::State;
use crate::{holidays, state_file};

/// The bytes of each file by its path below the folder of data: `kz.toml`, `holidays/kz.csv`.
pub type Files = BTreeMap<String, Cow<'static, [u8]>>;

#[derive(RustEmbed)]
#[folder = "data/"]
struct Embedded;

#[expect(clippy::expect_used, reason = "the files are part of the program, and a test reads them")]
static EMBEDDED: LazyLock<Jurisdictions> = LazyLock::new(|| {
    Jurisdictions::load(&Jurisdictions::embedded_files()).expect("the data of the states are well formed")
});

/// All states that take part, with their rules.
#[derive(Debug)]
pub struct Jurisdictions {
    states: BTreeMap<Country, State>,
}

impl Jurisdictions {
    /// The states whose files are part of the program.
    #[must_use]
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// The files that are part of the program.
    #[must_use]
    pub fn embedded_files() -> Files {
        let is_data = |path: &str| path.strip_suffix(".toml").or(path.strip_suffix(".csv")).is_some();
        Embedded::iter()
            .filter(|path| is_data(path))
            .filter_map(|path| Embedded::get(&path).map(|file| (path.into_owned(), file.data)))
            .collect()
    }

    /// Reads and checks files.
    ///
    /// # Errors
    /// The first file that was refused, with the line and the reason.
    pub fn load(files: &Files) -> Result<Self, LoadError> {
        let mut states = BTreeMap::new();
        for (path, bytes) in files {
            let stray = || LoadError::new(path, 1, Flaw::Stray);
            let lonely = |missing: &str| LoadError::new(path, 1, Flaw::Lonely { missing: missing.to_owned() });
            if let Some(stem) = path.strip_prefix("holidays/").and_then(|name| name.strip_suffix(".csv")) {
                let rules = format!("{stem}.toml");
                if !files.contains_key(&rules) {
                    return Err(lonely(&rules));
                }
                continue;
            }
            let stem = path.strip_suffix(".toml").ok_or_else(stray)?;
            let code: Country = stem.parse().ok().ok_or_else(stray)?;
            if stem.chars().any(|letter| letter.is_ascii_uppercase()) {
                return Err(stray());
            }
            let holidays_path = format!("holidays/{stem}.csv");
            let rows = files.get(&holidays_path).ok_or_else(|| lonely(&holidays_path))?;
            let rows = holidays::read(&holidays_path, text(&holidays_path, rows)?)?;
            let state = state_file::read(path, text(path, bytes)?, code, &rows)?;
            states.insert(code, state);
        }
        Ok(Self { states })
    }

    /// The state with this code, if it takes part.
    #[must_use]
    pub fn state(&self, code: Country) -> Option<&State> {
        self.states.get(&code)
    }

    /// All states, by code.
    pub fn states(&self) -> impl Iterator<Item = &State> {
        self.states.values()
    }

    /// The states whose calendars are not dated for the whole of the next `months` months: an alarm for the office,
    /// since limits that reach further are provisional.
    pub fn calendars_ending_within(&self, months: u16, today: Date) -> impl Iterator<Item = (&State, Date)> {
        let needed = today.saturating_add(i64::from(months).months());
        self.states().filter_map(move |state| {
            let dated_until = Calendar::dated_until(state.calendar())?;
            (dated_until < needed).then_some((state, dated_until))
        })
    }
}

fn text<'a>(path: &str, bytes: &'a [u8]) -> Result<&'a str, LoadError> {
    std::str::from_utf8(bytes).map_err(|error| {
        let valid = bytes.iter().take(error.valid_up_to()).filter(|byte| **byte == b'\n').count();
        LoadError::new(path, u64::try_from(valid).unwrap_or(u64::MAX).saturating_add(1), Flaw::NotText)
    })
}
