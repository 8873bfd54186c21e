use domain::{Country, Language, Money, ReferenceNumber, Role, SeededEntropy};
use jiff::Timestamp;
use localization::{Localizer, messages};
use record::Digest;
use workflow::{DiscontinuedReason, Fact, Outcome, Performance, SettledBy, Side, StageName};

use super::*;
use crate::writer::event_message;

/// Text that would break out of anything that does not escape it.
const HOSTILE: &str = "<script>alert(1)</script>&amp;\"'><img src=x onerror=y>\u{202e}\u{7}</title></style>\n—";

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn sheet(first: Language, second: Language) -> Sheet {
    Sheet {
        reference: ReferenceNumber::fresh(&SeededEntropy::new(3)),
        made_at: at("2026-11-23T09:00:00Z"),
        first,
        second,
        zones: vec!["Asia/Karachi".to_owned(), "Asia/Shanghai".to_owned()],
        record: RecordStamp { events: 12, head: Digest::of(b"head"), withheld: true, erased: false },
    }
}

fn written(text: &str, language: Language, by: Option<(Language, Translator)>) -> FreeText {
    let translations = by
        .into_iter()
        .map(|(language, by)| Translation { language, text: format!("translated: {text}"), by })
        .collect();
    FreeText { text: Some(text.to_owned()), language, translations }
}

fn party(side: Side, name: &str, country: &str, language: Language) -> PartyView {
    PartyView {
        side,
        name: Some(name.to_owned()),
        country: country.parse::<Country>().unwrap(),
        language,
        email: Some("a@example.org".to_owned()),
        phone: None,
        website: Some("https://shop.example".to_owned()),
        address: None,
        registration_number: None,
        representative: None,
    }
}

fn parties() -> Vec<PartyView> {
    vec![
        party(Side::Consumer, "عائشہ خان", "PK", Language::UR),
        party(Side::Merchant, "深圳某某商店", "CN", Language::ZH_HANS),
    ]
}

fn yuan(text: &str) -> Money {
    Money::parse_decimal(text, "CNY".parse().unwrap()).unwrap()
}

fn purchase() -> Purchase {
    Purchase {
        order_reference: Some("PO-77/№5".to_owned()),
        ordered_on: Some("2026-10-01".parse().unwrap()),
        marketplace: Some("Market".to_owned()),
        category: "clothing".parse().unwrap(),
        amount: Some(yuan("129.90")),
        problem: "delivery.not_delivered".parse().unwrap(),
        remedies: vec![RequestedRemedy { remedy: "refund".parse().unwrap(), amount: Some(yuan("129.90")) }],
        contacted_on: Some("2026-10-20".parse().unwrap()),
    }
}

fn term(state: Option<Performance>) -> TermView {
    TermView {
        debtor: Side::Merchant,
        remedy: "refund".parse().unwrap(),
        amount: Some(yuan("100.00")),
        due: Some(TimeLimit { last_day: "2026-12-01".parse().unwrap(), zone: "Asia/Shanghai".to_owned() }),
        state,
        words: Some(written("退到原卡", Language::ZH_HANS, None)),
    }
}

fn summary(first: Language, second: Language) -> Summary {
    Summary {
        sheet: sheet(first, second),
        stage: StageName::Closed,
        due: None,
        outcome: Some(Outcome::Settled),
        outcome_reasons: None,
        filed_at: at("2026-11-01T06:30:00Z"),
        served_at: Some(at("2026-11-02T20:15:00Z")),
        closed_at: Some(at("2026-11-20T08:00:00Z")),
        parties: parties(),
        mediator: Some("Гулнора Р.".to_owned()),
        purchase: purchase(),
        complaint: written("آرڈر کبھی نہیں پہنچا", Language::UR, Some((Language::ZH_HANS, Translator::Machine))),
        answer: Answer::Given {
            at: at("2026-11-05T03:00:00Z"),
            text: written("包裹丢失，我们会退款。", Language::ZH_HANS, Some((Language::UR, Translator::Person))),
            late: false,
        },
        terms: vec![term(Some(Performance::Performed))],
        evidence: vec![EvidenceItem {
            name: Some("رسید.pdf".to_owned()),
            kind: "payment".parse().unwrap(),
            bytes: 51_300,
            sha256: Digest::of(b"receipt"),
            by: Role::Consumer,
            at: at("2026-11-01T06:35:00Z"),
        }],
        history: vec![
            HistoryLine {
                at: Some(at("2026-11-01T06:30:00Z")),
                who: Some(Role::Consumer),
                kind: Some("complaint-filed/1".to_owned()),
            },
            HistoryLine { at: None, who: None, kind: None },
        ],
        legal_limits: vec![
            LegalLimit::Known {
                parameter: "claim-filing-period".to_owned(),
                number: 3,
                unit: "year".to_owned(),
                citation: "中华人民共和国民法典 188".to_owned(),
            },
            LegalLimit::NotKnown { parameter: "general-limitation-period".to_owned() },
        ],
    }
}

fn settlement(first: Language, second: Language) -> Settlement {
    Settlement {
        sheet: sheet(first, second),
        reached_at: at("2026-11-10T12:00:00Z"),
        by: Agreement::Offer,
        mediator: None,
        parties: parties(),
        purchase: purchase(),
        terms: vec![term(None)],
        words: None,
    }
}

fn recommendation(first: Language, second: Language) -> Recommendation {
    Recommendation {
        sheet: sheet(first, second),
        given_at: at("2026-11-15T12:00:00Z"),
        mediator: "Гулнора Р.".to_owned(),
        basis: Basis::Papers,
        binding: false,
        answer_by: Some(TimeLimit { last_day: "2026-11-23".parse().unwrap(), zone: "Asia/Karachi".to_owned() }),
        corrected_at: Some(at("2026-11-16T12:00:00Z")),
        parties: parties(),
        purchase: purchase(),
        complaint: written("آرڈر کبھی نہیں پہنچا", Language::UR, None),
        reasons: written("Товар не был доставлен.", Language::RU, Some((Language::UR, Translator::Machine))),
        terms: vec![term(None)],
        evidence: Vec::new(),
        legal_limits: Vec::new(),
    }
}

fn enforcement(first: Language, second: Language) -> Enforcement {
    Enforcement {
        sheet: sheet(first, second),
        authority: "国家市场监督管理总局".to_owned(),
        parties: parties(),
        purchase: purchase(),
        breached: vec![term(Some(Performance::Breached))],
        finding: written("No payment reached the consumer.", Language::EN, None),
        evidence: Vec::new(),
        history: Vec::new(),
    }
}

/// Every document, in these two languages.
fn all(first: Language, second: Language) -> [Document; 4] {
    [
        summary(first, second).document(),
        settlement(first, second).document(),
        recommendation(first, second).document(),
        enforcement(first, second).document(),
    ]
}

fn say<M: localization::Message>(language: Language, message: &M) -> String {
    Localizer::html(language).text(message).text
}

/// The names of the tags of an HTML text in order; fails where one is not closed as it was opened.
fn tags(html: &str) -> Vec<String> {
    let (mut open, mut seen) = (Vec::new(), Vec::new());
    for piece in html.split('<').skip(1) {
        let (tag, _) = piece.split_once('>').unwrap_or_else(|| panic!("a tag without an end: {piece}"));
        let name = tag.split([' ', '/', '!']).find(|word| !word.is_empty()).unwrap().to_owned();
        match tag.as_bytes()[0] {
            b'!' => {}
            b'/' => assert_eq!(open.pop().as_ref(), Some(&name), "closed otherwise than opened: {piece}"),
            _ if name == "meta" => {}
            _ => open.push(name.clone()),
        }
        seen.push(name);
    }
    assert_eq!(open, Vec::<String>::new());
    seen
}

#[test]
fn each_part_says_its_language_and_direction() {
    for document in all(Language::UR, Language::ZH_HANS) {
        let html = document.html();
        assert!(html.starts_with("<!doctype html>\n<html lang=\"ur\" dir=\"rtl\">"), "{html}");
        let urdu = html.find("<article lang=\"ur\" dir=\"rtl\">").unwrap();
        let chinese = html.find("<article lang=\"zh-Hans\" dir=\"ltr\">").unwrap();
        assert!(urdu < chinese, "the reader's language comes first");
    }
}

#[test]
fn both_parts_say_the_same_in_the_same_order() {
    let shape = |part: &Part| part.blocks.iter().map(std::mem::discriminant).collect::<Vec<_>>();
    for document in all(Language::UR, Language::ZH_HANS) {
        assert_eq!(document.parts.len(), 2);
        assert_eq!(shape(&document.parts[0]), shape(&document.parts[1]));
        assert_eq!(document.parts[0].lead.len(), document.parts[1].lead.len());
    }
}

#[test]
fn sides_of_one_language_get_one_part_which_says_so() {
    let document = settlement(Language::EN, Language::EN).document();
    assert_eq!(document.parts.len(), 1);
    let one = say(Language::EN, &messages::DocumentOneLanguage { language: "English".into() });
    assert!(document.parts[0].lead.contains(&one), "{:?}", document.parts[0].lead);
}

#[test]
fn a_language_that_has_the_texts_of_documents_lacks_none() {
    let has_them =
        |language: &Language| Localizer::html(*language).text(&messages::DocumentSummaryTitle).is_faultless();
    let complete: Vec<Language> = Language::ALL.iter().copied().filter(has_them).collect();
    assert!(complete.contains(&Language::EN));
    for language in complete {
        for document in all(language, language) {
            assert_eq!(document.untranslated, 0, "{language}:\n{}", document.text());
        }
    }
}

#[test]
fn what_people_typed_is_text_and_nothing_else() {
    let mut hostile = summary(Language::UR, Language::EN);
    let typed = || Some(HOSTILE.to_owned());
    for party in &mut hostile.parties {
        (party.name, party.email, party.phone, party.website) = (typed(), typed(), typed(), typed());
        (party.address, party.registration_number, party.representative) = (typed(), typed(), typed());
    }
    hostile.mediator = typed();
    (hostile.purchase.order_reference, hostile.purchase.marketplace) = (typed(), typed());
    hostile.complaint = written(HOSTILE, Language::RU, Some((Language::EN, Translator::Machine)));
    hostile.evidence[0].name = typed();
    hostile.terms[0].words = Some(written(HOSTILE, Language::EN, None));
    hostile.legal_limits = vec![LegalLimit::Known {
        parameter: HOSTILE.to_owned(),
        number: 1,
        unit: HOSTILE.to_owned(),
        citation: HOSTILE.to_owned(),
    }];
    hostile.history[0].kind = typed();
    let html = hostile.document().html();
    let plain = summary(Language::UR, Language::EN).document().html();
    let known = tags(&plain);
    for tag in tags(&html) {
        assert!(known.contains(&tag), "<{tag}> came from what was typed");
    }
    assert!(!html.contains("<script") && !html.contains("<img") && !html.contains('\u{7}'));
    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;&quot;&#39;&gt;"), "{html}");
}

#[test]
fn what_people_typed_keeps_its_direction_to_itself() {
    let html = summary(Language::EN, Language::EN).document().html();
    assert!(html.contains("<bdi dir=\"auto\" class=\"theirs\">عائشہ خان</bdi>"));
    assert!(html.contains("<blockquote dir=\"auto\" lang=\"ur\">آرڈر کبھی نہیں پہنچا</blockquote>"));
    let text = summary(Language::EN, Language::EN).document().text();
    assert!(text.contains("\u{2068}عائشہ خان\u{2069}"));
}

#[test]
fn nothing_runs_and_nothing_is_fetched() {
    for document in all(Language::UR, Language::ZH_HANS) {
        let html = document.html();
        for forbidden in ["<script", "src=", "href=", "url(", "@import", "<link", "javascript:", "onload"] {
            assert!(!html.contains(forbidden), "{forbidden}");
        }
    }
}

#[test]
fn tags_are_closed_as_they_were_opened() {
    for (first, second) in [(Language::EN, Language::EN), (Language::UR, Language::ZH_HANS)] {
        for document in all(first, second) {
            assert!(tags(&document.html()).contains(&"article".to_owned()));
        }
    }
}

#[test]
fn the_authentic_text_is_marked_and_a_machines_draft_too() {
    let document = summary(Language::UR, Language::ZH_HANS).document();
    let complaint = |part: &Part| {
        let found = part.blocks.iter().find_map(|block| match block {
            Block::Written(wordings) => Some(wordings.clone()),
            _ => None,
        });
        found.unwrap()
    };
    let urdu = complaint(&document.parts[0]);
    assert_eq!(urdu.len(), 1, "it was written in Urdu and needs no translation there");
    assert!(urdu[0].authentic && urdu[0].language == Language::UR);
    let chinese = complaint(&document.parts[1]);
    assert_eq!(chinese.iter().map(|one| one.authentic).collect::<Vec<_>>(), [false, true]);
    assert_eq!(chinese[0].marks, [say(Language::ZH_HANS, &messages::DocumentMachineTranslation)]);
    let authentic = messages::DocumentAuthentic { language: Language::UR.endonym().into() };
    assert_eq!(chinese[1].marks, [say(Language::ZH_HANS, &authentic)]);
    let html = document.html();
    assert!(html.contains("<figure class=\"draft\">") && html.contains("<figure class=\"authentic\">"));
}

#[test]
fn a_persons_translation_is_not_called_a_machines() {
    let text = summary(Language::UR, Language::UR).document().text();
    assert!(text.contains(&say(Language::UR, &messages::DocumentTranslation)));
    assert!(!text.contains(&say(Language::UR, &messages::DocumentMachineTranslation)));
}

#[test]
fn a_missing_translation_is_said() {
    let recommendation = recommendation(Language::EN, Language::EN).document().text();
    assert!(recommendation.contains(&say(Language::EN, &messages::DocumentNoTranslation)));
}

#[test]
fn times_are_given_at_the_place_of_each_side() {
    let localizer = Localizer::html(Language::EN);
    let served = at("2026-11-02T20:15:00Z");
    let text = summary(Language::EN, Language::EN).document().text();
    let (karachi, shanghai) = (localizer.moment(served, "Asia/Karachi"), localizer.moment(served, "Asia/Shanghai"));
    assert_ne!(karachi, shanghai);
    assert!(text.contains(&karachi) && text.contains(&shanghai), "{text}");
}

#[test]
fn every_part_bears_the_head_of_the_chain() {
    for document in all(Language::UR, Language::ZH_HANS) {
        let code = format!("<code dir=\"ltr\">{}</code>", Digest::of(b"head"));
        assert_eq!(document.html().matches(&code).count(), 2);
        assert_eq!(document.text().matches(&Digest::of(b"head").to_string()).count(), 2);
    }
}

#[test]
fn what_was_erased_is_said_and_not_left_blank() {
    let mut erased = summary(Language::EN, Language::EN);
    erased.complaint.text = None;
    erased.evidence[0].name = None;
    erased.parties[0].name = None;
    erased.sheet.record.erased = true;
    let text = erased.document().text();
    assert_eq!(text.matches(&say(Language::EN, &messages::DocumentDataErased)).count(), 2, "{text}");
    assert!(text.contains(&say(Language::EN, &messages::DocumentErased)));
    assert!(text.contains(&say(Language::EN, &messages::DocumentRecordErased)));
}

#[test]
fn a_withheld_event_has_a_line_without_time_or_person() {
    let text = summary(Language::EN, Language::EN).document().text();
    assert!(text.contains(&say(Language::EN, &messages::EventWithheld)));
    assert!(text.contains(&say(Language::EN, &messages::DocumentRecordWithheld)));
}

#[test]
fn silence_and_a_late_answer_are_told_apart() {
    let mut silent = summary(Language::EN, Language::EN);
    silent.answer = Answer::Missing;
    assert!(silent.document().text().contains(&say(Language::EN, &messages::DocumentNoAnswer)));
    let mut late = summary(Language::EN, Language::EN);
    if let Answer::Given { late, .. } = &mut late.answer {
        *late = true;
    }
    let text = late.document().text();
    assert!(text.contains(&say(Language::EN, &messages::DocumentAnsweredLate)));
    assert!(!text.contains(&say(Language::EN, &messages::DocumentNoAnswer)));
}

#[test]
fn a_case_that_ended_without_a_result_says_why() {
    let mut ended = summary(Language::EN, Language::EN);
    ended.outcome = Some(Outcome::Discontinued { reason: DiscontinuedReason::MerchantNotReached });
    ended.outcome_reasons = Some(written("Keine Adresse", Language::EN, None));
    let document = ended.document();
    let reason = Localizer::html(Language::EN).label(localization::Label::Discontinued, "merchant-not-reached").text;
    assert!(document.text().contains(&reason), "{}", document.text());
    assert!(document.text().contains("Keine Adresse"));
}

#[test]
fn a_recommendation_says_whether_it_binds() {
    let text = |binding| Recommendation { binding, ..recommendation(Language::EN, Language::EN) }.document().text();
    let (binds, does_not) = (
        say(Language::EN, &messages::DocumentRecommendationBinding),
        say(Language::EN, &messages::DocumentRecommendationNotBinding),
    );
    assert!(text(true).contains(&binds) && !text(true).contains(&does_not));
    assert!(text(false).contains(&does_not) && !text(false).contains(&binds));
}

#[test]
fn a_settlement_says_how_it_was_reached() {
    let said = |by| Settlement { by, ..settlement(Language::EN, Language::EN) }.document().text();
    assert!(said(Agreement::Offer).contains(&say(Language::EN, &messages::DocumentSettlementByOffer)));
    assert!(said(Agreement::Bids).contains(&say(Language::EN, &messages::DocumentSettlementByBids)));
    assert_eq!(Agreement::of(SettledBy::Proposal), Some(Agreement::Proposal));
    assert_eq!(Agreement::of(SettledBy::Recommendation), None);
    assert!(said(Agreement::Proposal).contains(&say(Language::EN, &messages::DocumentSettlementByProposal)));
}

#[test]
fn a_time_limit_of_the_law_that_is_not_known_is_said_to_be_not_known() {
    let text = recommendation(Language::EN, Language::EN).document().text();
    assert!(text.contains(&say(Language::EN, &messages::LimitsNotKnown)));
    let text = summary(Language::EN, Language::EN).document().text();
    assert!(text.contains("\u{2068}3\u{2069} years") && text.contains("中华人民共和国民法典 188"), "{text}");
}

#[test]
fn every_kind_of_event_has_a_line() {
    for kind in Fact::KINDS {
        let id = event_message(kind);
        assert!(Localizer::plain(Language::EN).knows(&id), "{id} is not in locales/en/documents.ftl");
    }
}

/// A text that no document uses is a text that eleven people translate for nothing.
#[test]
fn every_text_of_documents_is_used() {
    let sources = concat!(
        include_str!("writer.rs"),
        include_str!("summary.rs"),
        include_str!("settlement.rs"),
        include_str!("recommendation.rs"),
        include_str!("enforcement.rs"),
    );
    let kinds: Vec<String> = Fact::KINDS.iter().map(|kind| event_message(kind)).collect();
    for line in include_str!("../../../locales/en/documents.ftl").lines() {
        let Some((id, _)) = line.split_once(" =") else { continue };
        let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
        let name: String = id.split('-').map(capital).collect();
        let used = sources.contains(&format!("messages::{name}")) || kinds.iter().any(|kind| kind == id);
        assert!(line.starts_with(['#', ' ']) || used, "{id} is used nowhere");
    }
}
