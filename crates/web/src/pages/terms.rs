//! What each side does, as fields of a form: offers, proposals and recommendations are made of these.

use casework::App;
use domain::taxonomy::Taxonomy;
use localization::{Arguments, Label};
use serde_json::{Map, Value, json};

use super::question::currencies;
use crate::form::{Choice, Field};
use crate::sent_form::SentForm;
use crate::visitor::Visitor;

/// How many terms a form has room for.
const ROOM: usize = 3;

/// The fields, below the pointer of the list in the command. `currency` is that of the purchase.
pub(super) fn fields(app: &App, visitor: &Visitor, list: &str, currency: Option<&str>, heading: &str) -> Vec<Field> {
    let sides = ["merchant", "consumer"].map(|side| Choice::new(side, visitor.label(Label::Role, side)));
    let remedies: Vec<Choice> = Taxonomy::embedded()
        .remedies()
        .iter()
        .map(|entry| Choice::new(entry.code.as_str(), visitor.label(Label::Remedy, entry.code.as_str())))
        .collect();
    let currencies = currencies(app, visitor);
    let mut fields = Vec::new();
    for number in 0..ROOM {
        let name = |part: &str| format!("term-{number}-{part}");
        let at = |part: &str| format!("/{list}/{number}/{part}");
        let arguments = Arguments::new().with("n", (number + 1).to_string());
        let title = visitor.say("act-term-n", &arguments);
        let over = if number == 0 { format!("{heading} \u{2013} {title}") } else { title };
        fields.extend([
            Field::list(&name("remedy"), visitor.text("act-term-remedy"), remedies.clone())
                .at(at("remedy"))
                .heading(over)
                .optional_if(number > 0, visitor),
            Field::list(&name("debtor"), visitor.text("act-term-debtor"), sides.to_vec())
                .at(at("debtor"))
                .value(Some("merchant")),
            Field::line(&name("amount"), visitor.text("act-term-amount"))
                .typed("number", "off")
                .at(at("amount"))
                .hint(visitor.text("complaint-amount-hint"))
                .optional(visitor),
            Field::list(&name("currency"), visitor.text("act-term-currency"), currencies.clone())
                .at(at("amount/currency"))
                .value(currency),
            Field::line(&name("due_days"), visitor.text("act-term-days"))
                .typed("number", "off")
                .at(at("due_days"))
                .optional(visitor),
            Field::line(&name("words"), visitor.text("act-term-words")).at(at("words")).optional(visitor),
        ]);
    }
    fields
}

/// The terms as the command takes them. One without a remedy is not there.
pub(super) fn read(form: &SentForm) -> Value {
    let mut terms = Vec::new();
    for number in 0..ROOM {
        let get = |part: &str| form.filled(&format!("term-{number}-{part}"));
        let Some(remedy) = get("remedy") else { continue };
        let mut term = Map::new();
        term.insert("remedy".to_owned(), json!(remedy));
        term.insert("debtor".to_owned(), json!(form.get(&format!("term-{number}-debtor"))));
        if let Some(amount) = get("amount") {
            term.insert("amount".to_owned(), json!({"amount": amount, "currency": get("currency")}));
        }
        if let Some(days) = get("due_days") {
            term.insert("due_days".to_owned(), whole(&days));
        }
        if let Some(words) = get("words") {
            term.insert("words".to_owned(), json!(words));
        }
        terms.push(Value::Object(term));
    }
    Value::Array(terms)
}

/// A whole number as a number; what is none stays as it is, for the command to refuse.
pub(super) fn whole(text: &str) -> Value {
    text.parse::<u64>().map_or_else(|_not_a_number| json!(text), |number| json!(number))
}
