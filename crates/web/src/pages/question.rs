//! The questions of a complaint: the fields of each, and what the answers change in the draft.

use casework::App;
use domain::Language;
use domain::taxonomy::{RemedyKind, Taxonomy};
use intake::draft::Question;
use intake::input::{
    AmountInput, AmountPatch, ComplaintInput, ComplaintPatch, ConsumerPatch, MerchantPatch, Patch, PurchasePatch,
    RemedyInput,
};
use localization::{Arguments, Label};
use workflow::payload::Consent;

use crate::form::{Choice, Field, Fields, Group};
use crate::sent_form::SentForm;
use crate::visitor::Visitor;

/// What a question asks, as the heading of its page.
pub(super) fn heading(visitor: &Visitor, question: Question) -> String {
    visitor.text(match question {
        Question::Problem => "complaint-problem",
        Question::Category => "complaint-category",
        Question::Order => "complaint-order",
        Question::Amount => "complaint-amount",
        Question::Merchant => "complaint-merchant",
        Question::Contact => "complaint-contact",
        Question::OtherProceedings => "complaint-other-proceedings",
        Question::Description => "complaint-description",
        Question::Remedies => "complaint-remedies",
        Question::Consumer => "complaint-consumer",
        Question::Language => "complaint-language",
        Question::Consents => "complaint-consents",
    })
}

/// The fields of a question with what was answered.
pub(super) fn fields(app: &App, visitor: &Visitor, question: Question, input: &ComplaintInput) -> Fields {
    let title = heading(visitor, question);
    let text = |id: &str| visitor.text(id);
    match question {
        Question::Problem => {
            vec![Field::one_of_groups("problem", title, problems(visitor)).value(input.problem.clone())]
        }
        Question::Category => vec![
            Field::list("category", title, categories(visitor))
                .at("/purchase/category")
                .value(input.purchase.as_ref().and_then(|purchase| purchase.category.clone())),
        ],
        Question::Order => order(visitor, input),
        Question::Amount => amount(app, visitor, input),
        Question::Merchant => merchant(app, visitor, input),
        Question::Contact => vec![
            Field::line("contacted_merchant_on", title)
                .hint(format!("{} {}", text("complaint-contact-hint"), text("complaint-date-hint")))
                .value(input.contacted_merchant_on.clone()),
        ],
        Question::OtherProceedings => vec![
            Field::one("other_proceedings", title, yes_and_no(visitor))
                .value(input.other_proceedings.map(|yes| if yes { "yes" } else { "no" })),
        ],
        Question::Description => {
            vec![
                Field::area("description", title)
                    .hint(text("complaint-description-hint"))
                    .value(input.description.clone()),
            ]
        }
        Question::Remedies => remedies(visitor, title, input),
        Question::Consumer => consumer(app, visitor, input),
        Question::Language => vec![
            Field::one("language", title, languages())
                .value(input.language.clone().or_else(|| Some(visitor.language.tag().to_owned()))),
        ],
        Question::Consents => {
            let choice =
                |consent: &Consent| Choice::new(consent.as_str(), visitor.label(Label::Consent, consent.as_str()));
            let choices = Consent::ALL.iter().map(choice).collect();
            vec![Field::any("consents", title, choices).values(input.consents.clone().unwrap_or_default())]
        }
    }
    .into()
}

fn order(visitor: &Visitor, input: &ComplaintInput) -> Vec<Field> {
    let text = |id: &str| visitor.text(id);
    let purchase = input.purchase.clone().unwrap_or_default();
    vec![
        Field::line("ordered_on", text("complaint-ordered-on"))
            .at("/purchase/ordered_on")
            .hint(text("complaint-date-hint"))
            .value(purchase.ordered_on),
        Field::line("order_reference", text("complaint-order-reference"))
            .at("/purchase/order_reference")
            .value(purchase.order_reference)
            .optional(visitor),
        Field::line("marketplace", text("complaint-marketplace"))
            .at("/purchase/marketplace")
            .value(purchase.marketplace)
            .optional(visitor),
    ]
}

fn amount(app: &App, visitor: &Visitor, input: &ComplaintInput) -> Vec<Field> {
    let text = |id: &str| visitor.text(id);
    let amount = input.purchase.clone().and_then(|purchase| purchase.amount).unwrap_or_default();
    vec![
        Field::line("amount", text("complaint-amount-number"))
            .typed("number", "off")
            .at("/purchase/amount/amount")
            .hint(text("complaint-amount-hint"))
            .value(amount.amount),
        Field::list("currency", text("complaint-currency"), currencies(app, visitor))
            .at("/purchase/amount/currency")
            .value(amount.currency),
    ]
}

fn merchant(app: &App, visitor: &Visitor, input: &ComplaintInput) -> Vec<Field> {
    let text = |id: &str| visitor.text(id);
    let merchant = input.merchant.clone().unwrap_or_default();
    vec![
        Field::line("name", text("complaint-merchant-name")).at("/merchant/name").value(merchant.name),
        Field::list("country", text("complaint-merchant-country"), states(app, visitor))
            .at("/merchant/country")
            .value(merchant.country),
        Field::email("email", text("complaint-merchant-email"))
            .typed("email", "off")
            .at("/merchant/email")
            .value(merchant.email)
            .optional(visitor),
        Field::line("website", text("complaint-merchant-website"))
            .typed("url", "off")
            .at("/merchant/website")
            .value(merchant.website)
            .optional(visitor),
    ]
}

fn consumer(app: &App, visitor: &Visitor, input: &ComplaintInput) -> Vec<Field> {
    let text = |id: &str| visitor.text(id);
    let consumer = input.consumer.clone().unwrap_or_default();
    vec![
        Field::line("name", text("complaint-consumer-name"))
            .typed("text", "name")
            .at("/consumer/name")
            .value(consumer.name),
        Field::list("country", text("complaint-consumer-country"), states(app, visitor))
            .at("/consumer/country")
            .value(consumer.country),
        Field::email("email", text("complaint-consumer-email"))
            .at("/consumer/email")
            .hint(text("complaint-consumer-email-hint"))
            .value(consumer.email),
        Field::line("phone", text("complaint-consumer-phone"))
            .typed("tel", "tel")
            .at("/consumer/phone")
            .value(consumer.phone)
            .optional(visitor),
    ]
}

/// What the answers to a question change. An emptied field clears its part.
pub(super) fn patch(question: Question, form: &SentForm) -> ComplaintPatch {
    let line = |name: &str| form.filled(name).map_or(Patch::Clear, Patch::Set);
    let mut patch = ComplaintPatch::default();
    let purchase = |part: PurchasePatch| Patch::Set(part);
    match question {
        Question::Problem => patch.problem = line("problem"),
        Question::Category => {
            patch.purchase = purchase(PurchasePatch { category: line("category"), ..Default::default() });
        }
        Question::Order => {
            patch.purchase = purchase(PurchasePatch {
                ordered_on: line("ordered_on"),
                order_reference: line("order_reference"),
                marketplace: line("marketplace"),
                ..Default::default()
            });
        }
        Question::Amount => {
            let amount = AmountPatch { amount: line("amount"), currency: line("currency") };
            patch.purchase = purchase(PurchasePatch { amount: Patch::Set(amount), ..Default::default() });
        }
        Question::Merchant => {
            patch.merchant = Patch::Set(MerchantPatch {
                name: line("name"),
                country: line("country"),
                email: line("email"),
                website: line("website"),
            });
        }
        Question::Contact => patch.contacted_merchant_on = line("contacted_merchant_on"),
        Question::OtherProceedings => {
            patch.other_proceedings = match form.get("other_proceedings") {
                "yes" => Patch::Set(true),
                "no" => Patch::Set(false),
                _ => Patch::Clear,
            }
        }
        Question::Description => patch.description = form.text("description").map_or(Patch::Clear, Patch::Set),
        Question::Remedies => patch.remedies = Patch::Set(asked_for(form)),
        Question::Consumer => {
            patch.consumer = Patch::Set(ConsumerPatch {
                name: line("name"),
                country: line("country"),
                email: line("email"),
                phone: line("phone"),
            });
        }
        Question::Language => patch.language = line("language"),
        Question::Consents => patch.consents = Patch::Set(form.all("consents").map(str::to_owned).collect()),
    }
    patch
}

/// The answers to a question as lines to check.
pub(super) fn answers(app: &App, visitor: &Visitor, question: Question, input: &ComplaintInput) -> Vec<String> {
    let fields = fields(app, visitor, question, input);
    let chosen = |field: &Field| -> Vec<String> {
        let choices = match &field.kind {
            crate::form::Kind::One(groups) | crate::form::Kind::Any(groups) => {
                groups.iter().flat_map(|group| group.choices.clone()).collect()
            }
            crate::form::Kind::List(choices) => choices.clone(),
            _ => return field.values.clone(),
        };
        let name = |value: &String| choices.iter().find(|choice| choice.value == *value).map(|one| one.label.clone());
        field.values.iter().map(|value| name(value).unwrap_or_else(|| value.clone())).collect()
    };
    if question == Question::Language && input.language.is_none() {
        return Vec::new();
    }
    let lines = fields.all.iter().filter(|field| !field.first().is_empty());
    lines
        .flat_map(|field| {
            let labelled = fields.all.len() > 1 && question != Question::Remedies || field.name.starts_with("amount-");
            let label = field.label.clone();
            chosen(field).into_iter().map(move |value| if labelled { format!("{label}: {value}") } else { value })
        })
        .collect()
}

fn problems(visitor: &Visitor) -> Vec<Group> {
    let taxonomy = Taxonomy::embedded();
    let choice = |code: &str| {
        Choice::new(code, visitor.label(Label::ProblemType, code))
            .with_hint(visitor.label(Label::ProblemTypeDescription, code))
    };
    let group = |code: domain::ProblemGroup| Group {
        heading: visitor.label(Label::ProblemGroup, code.as_str()),
        choices: taxonomy.problem_types_of(code).map(|entry| choice(entry.code.as_str())).collect(),
    };
    taxonomy.groups().iter().map(|entry| group(entry.code)).collect()
}

fn categories(visitor: &Visitor) -> Vec<Choice> {
    let entries = Taxonomy::embedded().categories().iter();
    entries.map(|entry| Choice::new(entry.code.as_str(), visitor.label(Label::Category, entry.code.as_str()))).collect()
}

/// The states that take part.
pub(super) fn states(app: &App, visitor: &Visitor) -> Vec<Choice> {
    let codes = app.jurisdictions.states().map(|state| state.code);
    let mut choices: Vec<Choice> =
        codes.map(|code| Choice::new(code.as_str(), visitor.label(Label::Country, code.as_str()))).collect();
    choices.sort_by(|one, other| one.label.cmp(&other.label));
    choices
}

/// The currencies of the states that take part, and those in which the world trades.
pub(super) fn currencies(app: &App, visitor: &Visitor) -> Vec<Choice> {
    let own = app.jurisdictions.states().map(|state| state.currency.currency.to_string());
    let mut codes: Vec<String> = own.chain(["USD".to_owned(), "EUR".to_owned()]).collect();
    codes.sort();
    codes.dedup();
    let name = |code: &str| format!("{code} \u{2013} {}", visitor.label(Label::Currency, code));
    codes.into_iter().map(|code| Choice::new(code.clone(), name(&code))).collect()
}

fn languages() -> Vec<Choice> {
    Language::ALL.into_iter().map(|one| Choice::new(one.tag(), one.endonym().to_owned())).collect()
}

pub(super) fn yes_and_no(visitor: &Visitor) -> Vec<Choice> {
    vec![Choice::new("yes", visitor.text("complaint-yes")), Choice::new("no", visitor.text("complaint-no"))]
}

/// Remedies, and for each that is money the amount: in the currency of the purchase, so that it need not be asked again.
fn remedies(visitor: &Visitor, title: String, input: &ComplaintInput) -> Vec<Field> {
    let chosen = input.remedies.clone().unwrap_or_default();
    let choice = |code: &str| {
        Choice::new(code, visitor.label(Label::Remedy, code)).with_hint(visitor.label(Label::RemedyDescription, code))
    };
    let entries = Taxonomy::embedded().remedies();
    let choices = entries.iter().map(|entry| choice(entry.code.as_str())).collect();
    let mut fields = vec![
        Field::any("remedies", title, choices)
            .hint(visitor.text("complaint-remedies-hint"))
            .values(chosen.iter().filter_map(|remedy| remedy.kind.clone())),
    ];
    for entry in entries.iter().filter(|entry| entry.kind == RemedyKind::Money) {
        let code = entry.code.as_str();
        let place = chosen.iter().position(|remedy| remedy.kind.as_deref() == Some(code));
        let amount = place.and_then(|place| chosen.get(place)).and_then(|remedy| remedy.amount.clone());
        let label = format!("{}: {}", visitor.label(Label::Remedy, code), visitor.text("complaint-remedy-amount"));
        let pointer =
            place.map_or_else(|| format!("/remedies/none-{code}"), |place| format!("/remedies/{place}/amount"));
        let currency =
            input.purchase.as_ref().and_then(|purchase| purchase.amount.as_ref()).and_then(|one| one.currency.clone());
        let label = currency.map_or(label.clone(), |currency| format!("{label} ({currency})"));
        fields.push(
            Field::line(&format!("amount-{code}"), label)
                .typed("number", "off")
                .at(pointer)
                .value(amount.and_then(|amount| amount.amount))
                .optional(visitor),
        );
    }
    let currency =
        input.purchase.as_ref().and_then(|purchase| purchase.amount.as_ref()).and_then(|one| one.currency.clone());
    fields.push(Field::hidden("currency", currency.unwrap_or_default()));
    fields
}

fn asked_for(form: &SentForm) -> Vec<RemedyInput> {
    let currency = form.filled("currency");
    form.all("remedies")
        .map(|code| {
            let amount = form.filled(&format!("amount-{code}"));
            let amount = amount.map(|amount| AmountInput { amount: Some(amount), currency: currency.clone() });
            RemedyInput { kind: Some(code.to_owned()), amount }
        })
        .collect()
}

/// `3 of 12`, over the heading.
pub(super) fn caption(visitor: &Visitor, question: Question) -> String {
    let place = Question::ALL.iter().position(|one| *one == question).unwrap_or_default() + 1;
    let arguments = Arguments::new().with("n", place.to_string()).with("all", Question::ALL.len().to_string());
    visitor.say("complaint-step", &arguments)
}
