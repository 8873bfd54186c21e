//! Writes the pieces that documents share, in one language.

use domain::{Language, Money, Role};
use jiff::Timestamp;
use localization::{Arguments, Count, Label, Localizer, Message, Rendered, messages};
use workflow::Side;

use crate::{
    layout::{Block, Document, Part, Value, Wording},
    view::{
        EvidenceItem, FreeText, HistoryLine, LegalLimit, PartyView, Purchase, RequestedRemedy, Sheet, TermView,
        TimeLimit, Translator,
    },
};

/// Makes a document of the parts that `write` makes, one in each language of the sheet.
pub(crate) fn document(sheet: &Sheet, write: impl Fn(&mut Writer<'_>) -> (String, Vec<Block>)) -> Document {
    let languages = if sheet.first == sheet.second { vec![sheet.first] } else { vec![sheet.first, sheet.second] };
    let mut untranslated = 0;
    let parts = languages
        .iter()
        .map(|language| {
            let mut writer = Writer { words: Localizer::html(*language), sheet, untranslated: 0 };
            let (title, mut blocks) = write(&mut writer);
            blocks.extend(writer.record());
            let (service, lead) = (writer.say(&messages::DocumentService), writer.lead(&languages));
            untranslated += writer.untranslated;
            Part { language: *language, service, title, lead, blocks }
        })
        .collect();
    Document { parts, untranslated }
}

/// Writes in one language.
pub(crate) struct Writer<'a> {
    words: Localizer,
    sheet: &'a Sheet,
    untranslated: usize,
}

impl Writer<'_> {
    fn counted(&mut self, rendered: Rendered) -> String {
        self.untranslated += usize::from(!rendered.is_faultless());
        rendered.text
    }

    /// A text of ours.
    pub(crate) fn say<M: Message>(&mut self, message: &M) -> String {
        let rendered = self.words.text(message);
        self.counted(rendered)
    }

    /// The name of a code.
    pub(crate) fn name(&mut self, family: Label, code: &str) -> String {
        let rendered = self.words.label(family, code);
        self.counted(rendered)
    }

    pub(crate) fn heading<M: Message>(&mut self, message: &M) -> Block {
        Block::Heading(self.say(message))
    }

    pub(crate) fn paragraph<M: Message>(&mut self, message: &M) -> Block {
        Block::Paragraph(self.say(message))
    }

    /// A label with its value.
    pub(crate) fn fact<M: Message>(&mut self, label: &M, value: Value) -> (String, Value) {
        (self.say(label), value)
    }

    /// A label with a value that somebody typed, if there is one.
    fn typed<M: Message>(&mut self, label: &M, value: Option<&String>) -> Option<(String, Value)> {
        value.map(|typed| self.fact(label, Value::Theirs(typed.clone())))
    }

    /// A point in time at the place of each side.
    pub(crate) fn moment(&self, at: Timestamp) -> Value {
        let mut zones: Vec<&str> = self.sheet.zones.iter().map(String::as_str).collect();
        if zones.is_empty() {
            zones.push("UTC");
        }
        zones.dedup();
        Value::List(zones.into_iter().map(|zone| Value::Ours(self.words.moment(at, zone))).collect())
    }

    pub(crate) fn time_limit(&self, limit: &TimeLimit) -> Value {
        Value::Ours(self.words.time_limit(limit.last_day, &limit.zone))
    }

    /// A point in time within a sentence: at the first place.
    pub(crate) fn moment_in_words(&self, at: Timestamp) -> String {
        self.words.moment(at, self.sheet.zones.first().map_or("UTC", String::as_str))
    }

    pub(crate) fn role(&mut self, role: Role) -> String {
        self.name(Label::Role, role.as_str())
    }

    fn side(&mut self, side: Side) -> String {
        self.role(match side {
            Side::Consumer => Role::Consumer,
            Side::Merchant => Role::Merchant,
        })
    }

    /// What stands under the title.
    fn lead(&mut self, languages: &[Language]) -> Vec<String> {
        let reference = self.sheet.reference.to_string();
        let case = self.say(&messages::DocumentCase { reference: reference.into() });
        let date_time = self.moment_in_words(self.sheet.made_at).into();
        let made = self.say(&messages::DocumentMade { date_time });
        let language = match languages {
            [first, second] => {
                let (first, second) = (first.endonym().into(), second.endonym().into());
                self.say(&messages::DocumentTwoLanguages { first, second })
            }
            _ => self.say(&messages::DocumentOneLanguage { language: self.words.language().endonym().into() }),
        };
        let times = self.say(&messages::DocumentTimes);
        let rule = self.say(&messages::DocumentAuthenticRule);
        vec![case, made, language, rule, times]
    }

    /// A text that a person wrote, as it stands in this part: its translation into the language of the part, then the
    /// text itself.
    pub(crate) fn wordings(&mut self, of: &FreeText) -> Vec<Wording> {
        let own = self.words.language();
        let Some(original) = &of.text else {
            let text = self.say(&messages::DocumentErased);
            return vec![Wording { marks: Vec::new(), authentic: false, language: own, text }];
        };
        let mut marks = vec![self.say(&messages::DocumentAuthentic { language: of.language.endonym().into() })];
        let translation = of.translations.iter().find(|one| one.language == own && of.language != own);
        if translation.is_none() && of.language != own {
            marks.push(self.say(&messages::DocumentNoTranslation));
        }
        let translation = translation.map(|one| {
            let mark = match one.by {
                Translator::Person => self.say(&messages::DocumentTranslation),
                Translator::Machine => self.say(&messages::DocumentMachineTranslation),
            };
            Wording { marks: vec![mark], authentic: false, language: own, text: one.text.clone() }
        });
        let original = Wording { marks, authentic: true, language: of.language, text: original.clone() };
        translation.into_iter().chain([original]).collect()
    }

    /// One block a party, so that it reads well on a narrow page.
    pub(crate) fn parties(&mut self, parties: &[PartyView]) -> Vec<Block> {
        let mut blocks = vec![self.heading(&messages::DocumentHeadingParties)];
        for party in parties {
            let side = self.side(party.side);
            let name = match &party.name {
                Some(name) => Value::Theirs(name.clone()),
                None => Value::Ours(self.say(&messages::DocumentDataErased)),
            };
            let country = Value::Ours(self.words.country(party.country));
            let language = Value::Ours(party.language.endonym().to_owned());
            let mut facts = vec![
                self.fact(&messages::DocumentLabelRole, Value::Ours(side)),
                self.fact(&messages::DocumentLabelName, name),
                self.fact(&messages::DocumentLabelCountry, country),
                self.fact(&messages::DocumentLabelLanguage, language),
            ];
            let number = party.registration_number.as_ref();
            facts.extend(self.typed(&messages::DocumentLabelRegistrationNumber, number));
            facts.extend(self.typed(&messages::DocumentLabelAddress, party.address.as_ref()));
            facts.extend(self.typed(&messages::DocumentLabelEmail, party.email.as_ref()));
            facts.extend(self.typed(&messages::DocumentLabelPhone, party.phone.as_ref()));
            facts.extend(self.typed(&messages::DocumentLabelWebsite, party.website.as_ref()));
            facts.extend(self.typed(&messages::DocumentLabelRepresentative, party.representative.as_ref()));
            blocks.push(Block::Facts(facts));
        }
        blocks
    }

    pub(crate) fn purchase(&mut self, of: &Purchase) -> Vec<Block> {
        let problem = Value::Ours(self.name(Label::ProblemType, of.problem.as_str()));
        let category = Value::Ours(self.name(Label::Category, of.category.as_str()));
        let mut facts = vec![
            self.fact(&messages::DocumentLabelProblem, problem),
            self.fact(&messages::DocumentLabelCategory, category),
        ];
        if let Some(amount) = of.amount {
            facts.push(self.fact(&messages::DocumentLabelAmount, Value::Ours(self.words.money(amount))));
        }
        facts.extend(self.typed(&messages::DocumentLabelOrderReference, of.order_reference.as_ref()));
        if let Some(day) = of.ordered_on {
            facts.push(self.fact(&messages::DocumentLabelOrderedOn, Value::Ours(self.words.legal_date(day))));
        }
        facts.extend(self.typed(&messages::DocumentLabelMarketplace, of.marketplace.as_ref()));
        if let Some(day) = of.contacted_on {
            facts.push(self.fact(&messages::DocumentLabelContactedOn, Value::Ours(self.words.legal_date(day))));
        }
        if !of.remedies.is_empty() {
            let asked = |one: &RequestedRemedy| self.remedy(one.remedy.as_str(), one.amount);
            let remedies = Value::List(of.remedies.iter().flat_map(asked).collect());
            facts.push(self.fact(&messages::DocumentLabelRemedies, remedies));
        }
        vec![self.heading(&messages::DocumentHeadingPurchase), Block::Facts(facts)]
    }

    fn remedy(&mut self, code: &str, amount: Option<Money>) -> Vec<Value> {
        let name = Value::Ours(self.name(Label::Remedy, code));
        let amount = amount.map(|amount| Value::Ours(self.words.money(amount)));
        [name].into_iter().chain(amount).collect()
    }

    /// The table of terms; with their states if they bind.
    pub(crate) fn terms(&mut self, terms: &[TermView]) -> Vec<Block> {
        let heading = self.heading(&messages::DocumentHeadingTerms);
        if terms.is_empty() {
            return vec![heading, self.paragraph(&messages::DocumentNoTerms)];
        }
        let with_states = terms.iter().any(|term| term.state.is_some());
        let mut head = vec![
            self.say(&messages::DocumentLabelNumber),
            self.say(&messages::DocumentLabelDebtor),
            self.say(&messages::DocumentLabelTerm),
            self.say(&messages::DocumentLabelDueBy),
        ];
        if with_states {
            head.push(self.say(&messages::DocumentLabelState));
        }
        let mut rows = Vec::new();
        for (number, term) in (1..).zip(terms) {
            let mut what = self.remedy(term.remedy.as_str(), term.amount);
            if let Some(words) = &term.words {
                what.push(Value::Written(self.wordings(words)));
            }
            let due = term.due.as_ref().map_or(Value::Ours("–".to_owned()), |due| self.time_limit(due));
            let number = Value::Ours(self.words.integer(number));
            let mut row = vec![number, Value::Ours(self.side(term.debtor)), Value::List(what), due];
            if with_states {
                let state = term.state.map(|state| self.name(Label::Performance, state.as_str()));
                row.push(Value::Ours(state.unwrap_or_else(|| "–".to_owned())));
            }
            rows.push(row);
        }
        vec![heading, Block::Table { head, rows }]
    }

    pub(crate) fn evidence(&mut self, items: &[EvidenceItem]) -> Vec<Block> {
        let heading = self.heading(&messages::DocumentHeadingEvidence);
        if items.is_empty() {
            return vec![heading, self.paragraph(&messages::DocumentNoEvidence)];
        }
        let head = vec![
            self.say(&messages::DocumentLabelFile),
            self.say(&messages::DocumentLabelKind),
            self.say(&messages::DocumentLabelWho),
            self.say(&messages::DocumentLabelWhen),
            self.say(&messages::DocumentLabelSize),
            self.say(&messages::DocumentLabelFingerprint),
        ];
        let mut rows = Vec::new();
        for item in items {
            let name = match &item.name {
                Some(name) => Value::Theirs(name.clone()),
                None => Value::Ours(self.say(&messages::DocumentDataErased)),
            };
            let kilobytes = self.words.integer(i64::try_from(item.bytes.div_ceil(1_024)).unwrap_or(i64::MAX));
            rows.push(vec![
                name,
                Value::Ours(self.name(Label::EvidenceKind, item.kind.as_str())),
                Value::Ours(self.role(item.by)),
                self.moment(item.at),
                Value::Ours(self.say(&messages::DocumentSizeKilobytes { n: kilobytes.into() })),
                Value::Code(item.sha256.to_string()),
            ]);
        }
        vec![heading, Block::Table { head, rows }]
    }

    pub(crate) fn history(&mut self, lines: &[HistoryLine]) -> Vec<Block> {
        let head = vec![
            self.say(&messages::DocumentLabelWhen),
            self.say(&messages::DocumentLabelWho),
            self.say(&messages::DocumentLabelWhat),
        ];
        let mut rows = Vec::new();
        for line in lines {
            let when = line.at.map_or(Value::Ours("–".to_owned()), |at| self.moment(at));
            let who = line.who.map_or_else(|| "–".to_owned(), |who| self.role(who));
            let what = match &line.kind {
                Some(kind) => self.event(kind),
                None => self.say(&messages::EventWithheld),
            };
            rows.push(vec![when, Value::Ours(who), Value::Ours(what)]);
        }
        vec![self.heading(&messages::DocumentHeadingHistory), Block::Table { head, rows }]
    }

    /// The line for a kind of event: `offer-made/1` is `event-offer-made`.
    fn event(&mut self, kind: &str) -> String {
        let rendered = self.words.by_id(&event_message(kind), &Arguments::new());
        self.counted(rendered)
    }

    /// The time limits of the law, and that a case here does not stop them.
    pub(crate) fn legal_limits(&mut self, limits: &[LegalLimit]) -> Vec<Block> {
        let mut blocks = vec![self.heading(&messages::LimitsHeading), self.paragraph(&messages::LimitsNotStopped)];
        if limits.is_empty() {
            blocks.push(self.paragraph(&messages::LimitsNotKnown));
        }
        for limit in limits {
            blocks.push(match limit {
                LegalLimit::Known { parameter, number, unit, citation } => {
                    let parameter = self.name(Label::Parameter, parameter);
                    let count = Arguments::new().with("n", Count::from(*number));
                    let length = self.words.by_id(&format!("unit-{unit}"), &count);
                    let length = Value::Ours(self.counted(length));
                    let value = Value::List(vec![length, Value::Theirs(citation.clone())]);
                    Block::Facts(vec![(parameter, value)])
                }
                LegalLimit::NotKnown { parameter } => {
                    let parameter = self.name(Label::Parameter, parameter).into();
                    self.paragraph(&messages::RightsNotKnown { parameter })
                }
            });
        }
        blocks
    }

    /// The record behind the document.
    fn record(&mut self) -> Vec<Block> {
        let stamp = self.sheet.record;
        let events = Value::Ours(self.words.integer(i64::try_from(stamp.events).unwrap_or(i64::MAX)));
        let facts = vec![
            self.fact(&messages::DocumentLabelReference, Value::Code(self.sheet.reference.to_string())),
            self.fact(&messages::DocumentLabelEvents, events),
            self.fact(&messages::DocumentLabelAlgorithm, Value::Code(record::ALGORITHM.to_owned())),
            self.fact(&messages::DocumentLabelHead, Value::Code(stamp.head.to_string())),
        ];
        let mut blocks = vec![
            self.heading(&messages::DocumentHeadingRecord),
            self.paragraph(&messages::DocumentRecordIntro),
            Block::Facts(facts),
            self.paragraph(&messages::DocumentRecordCheck),
        ];
        if stamp.withheld {
            blocks.push(self.paragraph(&messages::DocumentRecordWithheld));
        }
        if stamp.erased {
            blocks.push(self.paragraph(&messages::DocumentRecordErased));
        }
        blocks
    }
}

/// The id of the text for a kind of event.
pub(crate) fn event_message(kind: &str) -> String {
    format!("event-{}", kind.split('/').next().unwrap_or(kind))
}
