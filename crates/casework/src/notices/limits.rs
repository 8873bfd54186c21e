//! The known time limits for a court or an authority, as lines of a notice: those of both states, as the law stood on the
//! day of the order, each with where it is written or that it is not known.

use jurisdictions::{Known, Quantity};
use localization::{Arguments, Localizer, RightValue};
use workflow::{Case, NoticeKind};

use crate::App;

/// Whether a notice of this kind tells of limits elsewhere: when somebody has just filed, and whenever a case ends.
pub(super) const fn belong_to(kind: NoticeKind) -> bool {
    matches!(
        kind,
        NoticeKind::ComplaintReceived
            | NoticeKind::ComplaintRefused
            | NoticeKind::ReviewRefused
            | NoticeKind::CaseClosed
    )
}

/// The paragraphs: a heading, a paragraph for each state, and the sentence that a case here does not stop those limits.
pub(super) fn paragraphs(app: &App, case: &Case, localizer: Localizer) -> Vec<String> {
    let none = Arguments::new();
    let mut paragraphs = vec![localizer.by_id("limits-heading", &none).text];
    for country in [case.consumer.country, case.merchant.country] {
        let Some(state) = app.jurisdictions.state(country) else { continue };
        let on = case.claim.ordered_on.unwrap_or_else(|| state.calendar().date_at(case.filed_at));
        let mut lines = vec![localizer.country(country)];
        for limit in state.outside_limits(on) {
            let value = match limit.known {
                Known::Value(value) => match &value.quantity {
                    Quantity::Period { count, unit } => RightValue::Period { count: *count, unit: unit.as_str() },
                    Quantity::Word(word) => RightValue::Word(word),
                    Quantity::Nothing => RightValue::Word("none"),
                },
                Known::None(_) => RightValue::Word("none"),
                Known::NotKnown => RightValue::NotKnown,
            };
            let mut line = localizer.right(limit.id.as_str(), value).text;
            if let Some(citation) = limit.known.citation() {
                let source = localizer.citation(&citation.law, &citation.article).text;
                line = format!("{line} ({source})");
            }
            lines.push(line);
        }
        paragraphs.push(lines.join("\n"));
    }
    paragraphs.push(localizer.by_id("limits-not-stopped", &none).text);
    paragraphs
}
