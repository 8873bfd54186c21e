//! Messages with their arguments.

use domain::{Country, Language, Money};
use jiff::civil::date;
use localization::messages::{self, DEFINED};
use localization::{Arguments, Count, Label, Localizer, RightValue, Source, TermLine, TermTime, Value};

#[test]
fn a_message_takes_its_arguments_by_name() {
    let country: Country = "KZ".parse().unwrap();
    let rendered =
        Localizer::plain(Language::EN).text(&messages::ProblemStateNotServedDetail { country: country.into() });
    assert!(rendered.text.starts_with("Kazakhstan does not take part"), "{rendered}");
    assert!(rendered.is_faultless());
}

#[test]
fn a_count_brings_its_plural_category() {
    let english = Localizer::plain(Language::EN);
    let of = |n: i64| english.text(&messages::FieldTooLong { n: n.into() }).text;
    assert_eq!(of(1), "Use at most 1 character.");
    assert_eq!(of(10_000), "Use at most 10,000 characters.");
}

#[test]
fn arguments_are_isolated_in_html_and_bare_elsewhere() {
    let message = messages::MailReference { reference: "C7K2-9QXM".into() };
    assert_eq!(Localizer::html(Language::EN).text(&message).text, "Case \u{2068}C7K2-9QXM\u{2069}");
    assert_eq!(Localizer::plain(Language::EN).text(&message).text, "Case C7K2-9QXM");
}

#[test]
fn a_notice_is_chosen_at_run_time() {
    let arguments = Arguments::new()
        .with("reference", "C7K2-9QXM-4T8P")
        .with("due", Value::time_limit(date(2026, 12, 3), "Asia/Almaty"))
        .with("not-used-by-this-notice", "x");
    let rendered = Localizer::plain(Language::EN).by_id("notice-offer-received-body", &arguments);
    assert!(rendered.text.contains("It stays open until 3 December 2026, 24:00 (Almaty time)."), "{rendered}");
    assert_eq!(rendered.text.split("\n\n").count(), 3, "{rendered}");
}

#[test]
fn a_missing_argument_or_message_shows_no_braces_and_says_so() {
    let english = Localizer::plain(Language::EN);
    for id in ["notice-offer-received-body", "no-such-message"] {
        let rendered = english.by_id(id, &Arguments::new());
        assert_eq!(rendered.source, Source::Code);
        assert_eq!(rendered.text, id.replace('-', " "));
    }
}

#[test]
fn text_from_outside_is_not_read_as_fluent_or_html() {
    let hostile = "{ $due } <b>\u{202e}\n.hint = x";
    let rendered = Localizer::plain(Language::EN).text(&messages::MailReference { reference: hostile.into() });
    assert_eq!(rendered.text, format!("Case {hostile}"));
}

#[test]
fn every_english_message_renders() {
    assert_eq!(failing(Language::EN), Vec::<String>::new());
}

/// The messages that do not render in a language, with an argument for each of their variables.
pub(crate) fn failing(language: Language) -> Vec<String> {
    let arguments = DEFINED.iter().flat_map(|message| message.arguments).fold(Arguments::new(), |all, name| {
        if counted(name) { all.with(name, Count::from(21_i64)) } else { all.with(name, "x") }
    });
    [Localizer::html(language), Localizer::plain(language)]
        .into_iter()
        .flat_map(|localizer| DEFINED.iter().map(move |message| (localizer, message)))
        .filter(|(_, message)| message.attribute.is_none())
        .filter(|(localizer, message)| !localizer.by_id(message.id, &arguments).is_faultless())
        .map(|(_, message)| message.id.to_owned())
        .collect()
}

fn counted(name: &str) -> bool {
    DEFINED.iter().any(|message| message.counts.contains(&name))
}

#[test]
fn a_term_is_one_line_of_who_what_how_much_and_when() {
    let english = Localizer::plain(Language::EN);
    let term = TermLine {
        debtor: "merchant",
        remedy: "refund",
        amount: Some(Money::from_minor(12_990, "CNY".parse().unwrap()).unwrap()),
        when: TermTime::On(date(2026, 5, 3)),
    };
    assert_eq!(english.term(term).text, "Seller: Refund, 129.90\u{a0}CNY, by 3 May 2026");
    let term = TermLine { amount: None, remedy: "apology", when: TermTime::Within(1), ..term };
    assert_eq!(english.term(term).text, "Seller: Apology, within 1 day of the agreement");
}

#[test]
fn a_right_is_shown_with_what_is_known_of_it_and_where_it_is_written() {
    let english = Localizer::plain(Language::EN);
    let period = RightValue::Period { count: 10, unit: "calendar_day" };
    assert_eq!(
        english.right("seller_answer_period", period).text,
        "Time for the seller to answer a claim: 10 calendar days"
    );
    let unknown = english.right("repair_period_max", RightValue::NotKnown).text;
    assert!(unknown.starts_with("Longest time for a repair: not known to us."), "{unknown}");
    let none = english.right("distance_withdrawal_period", RightValue::Word("none"));
    assert!(none.text.ends_with(": The law gives no such right") && none.is_faultless(), "{none}");
    assert_eq!(english.citation("Law No. 274-IV", "42-4").text, "Law No. 274-IV, article 42-4");
    assert_eq!(english.citation("Law No. 274-IV", "-").text, "Law No. 274-IV");
}

#[test]
fn the_pseudo_locale_changes_every_word_and_keeps_every_argument() {
    let amount = Money::from_minor(12_990, "CNY".parse().unwrap()).unwrap();
    let rendered = Localizer::pseudo().text(&messages::TermOnAmount {
        amount: amount.into(),
        debtor: Value::label(Label::Role, "merchant"),
        due: date(2026, 12, 3).into(),
        remedy: Value::label(Label::Remedy, "refund"),
    });
    assert!(rendered.text.contains("129.90\u{a0}CNY") && rendered.text.contains("3 December 2026"), "{rendered}");
    assert!(rendered.text.contains("Rëfüñd"), "{rendered}");
    assert!(!rendered.text.contains("by "), "{rendered}");
}
