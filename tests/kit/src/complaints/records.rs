//! The records, in the two dialects in which they were published.

use std::collections::BTreeMap;
use std::io::Read;

use flate2::read::GzDecoder;
use jiff::civil::Date;

const FILES: [&[u8]; 2] = [
    include_bytes!("../../../data/complaints/cfpb_2017_small.csv.gz"),
    include_bytes!("../../../data/complaints/cfpb_2024_small.csv.gz"),
];

/// One complaint as it was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its number there.
    pub number: String,
    /// The day it was received: `2017-03-21` in one dialect, `3/21/2017` in the other.
    pub received: Date,
    /// What was bought.
    pub product: String,
    /// What went wrong.
    pub issue: String,
    /// What exactly; often empty.
    pub sub_issue: String,
    /// The consumer's words; empty in most.
    pub narrative: String,
    /// About whom.
    pub company: String,
    /// How the company answered.
    pub response: String,
    /// Whether it answered in time: `true` in one dialect, `Yes` in the other.
    pub timely: bool,
}

/// All 644 records: 145 of the older dialect, then 499 of the newer.
#[must_use]
pub fn records() -> Vec<Record> {
    FILES.iter().flat_map(|file| read(file)).collect()
}

fn read(file: &[u8]) -> Vec<Record> {
    let mut text = String::new();
    GzDecoder::new(file).read_to_string(&mut text).expect("a gzip file of UTF-8");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let names: Vec<String> = reader.headers().expect("a header").iter().map(folded).collect();
    let rows = reader.records().map(|row| {
        let row = row.expect("a row as long as the header");
        let cells = names.iter().cloned().zip(row.iter().map(str::to_owned)).collect();
        Record::of(&cells)
    });
    rows.collect()
}

/// A column's name in the form that the dialects share: `Timely response?` is `timely_response`.
fn folded(name: &str) -> String {
    name.trim_end_matches('?').to_lowercase().replace([' ', '-'], "_")
}

impl Record {
    fn of(cells: &BTreeMap<String, String>) -> Self {
        let cell = |name: &str| cells.get(name).unwrap_or_else(|| panic!("no column {name}")).clone();
        Self {
            number: cell("complaint_id"),
            received: date(&cell("date_received")),
            product: cell("product"),
            issue: cell("issue"),
            sub_issue: cell("sub_issue"),
            narrative: cell("consumer_complaint_narrative"),
            company: cell("company"),
            response: cell("company_response_to_consumer"),
            timely: match cell("timely_response").as_str() {
                "true" | "Yes" => true,
                "false" | "No" => false,
                other => panic!("neither yes nor no: {other}"),
            },
        }
    }

    /// The company's name as part of a host name.
    #[must_use]
    pub fn company_slug(&self) -> String {
        let words = self.company.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        words.take(3).collect::<Vec<_>>().join("-").to_lowercase()
    }
}

fn date(text: &str) -> Date {
    let numbers = |separator: char| -> Vec<i16> {
        text.split(separator).map(|part| part.parse().expect("a number in a date")).collect()
    };
    let (year, month, day) = match numbers(if text.contains('/') { '/' } else { '-' }).as_slice() {
        [month, day, year] if text.contains('/') => (*year, *month, *day),
        [year, month, day] => (*year, *month, *day),
        _ => panic!("no date: {text}"),
    };
    let small = |number: i16| i8::try_from(number).expect("a month or a day");
    Date::new(year, small(month), small(day)).expect("a day of the calendar")
}
