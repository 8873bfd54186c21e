//! A notice as a mail, in the recipient's language: subject, text part, HTML part.
//!
//! The words are messages of `localization`; nothing is put together from pieces of sentences. In the HTML part every
//! value is escaped after rendering, and carries the marks that keep its direction apart from the sentence around it.

use std::fmt::Write;

use casework::notices::{Outgoing, Why};
use domain::Direction;
use localization::{Arguments, Localizer, Rendered, Source};

use crate::letter::Letter;

/// A mail, and the ids of the messages that its language lacks: those were written in English.
#[derive(Debug)]
pub struct Written {
    /// The mail.
    pub letter: Letter,
    /// What has to be translated.
    pub missing: Vec<String>,
}

/// Writes the mail of a notice.
#[must_use]
pub fn write(outgoing: &Outgoing, public_url: &str) -> Written {
    let mut page = Page { outgoing, public_url, missing: Vec::new() };
    let subject = page.own(Localizer::plain(outgoing.language), "subject");
    let text = page.text();
    let html = page.html(&subject);
    let letter =
        Letter { notice: outgoing.id, to: outgoing.to.clone(), language: outgoing.language, subject, text, html };
    Written { letter, missing: page.missing }
}

struct Page<'a> {
    outgoing: &'a Outgoing,
    public_url: &'a str,
    missing: Vec<String>,
}

/// The parts of a mail below its body, in order.
struct Frame {
    greeting: String,
    due: Option<String>,
    reference: Option<String>,
    action: String,
    link_intro: String,
    footer: Vec<String>,
    signature: String,
}

impl Page<'_> {
    /// A message of this notice: its subject, its body, its call to action.
    fn own(&mut self, localizer: Localizer, part: &str) -> String {
        let id = format!("notice-{}-{part}", self.outgoing.kind);
        let arguments = &self.outgoing.arguments;
        self.message(localizer, &id, arguments)
    }

    fn message(&mut self, localizer: Localizer, id: &str, arguments: &Arguments<'_>) -> String {
        let Rendered { text, source, .. } = localizer.by_id(id, arguments);
        if source != Source::Own {
            self.missing.push(id.to_owned());
        }
        text
    }

    fn frame(&mut self, localizer: Localizer) -> Frame {
        let outgoing = self.outgoing;
        let none = Arguments::new();
        let greeting = match &outgoing.name {
            Some(name) => self.message(localizer, "mail-greeting-name", &Arguments::new().with("name", name.expose())),
            None => self.message(localizer, "mail-greeting", &none),
        };
        let due = outgoing
            .due
            .as_ref()
            .map(|due| self.message(localizer, "mail-due", &Arguments::new().with("due", due.clone())));
        let reference = outgoing
            .case
            .as_ref()
            .map(|case| self.message(localizer, "mail-reference", &Arguments::new().with("reference", case.reference)));
        let mut footer = Vec::new();
        match &outgoing.case {
            Some(case) => {
                footer.push(self.message(localizer, "mail-answer-on-page", &none));
                footer.push(
                    self.message(
                        localizer,
                        "mail-genuine",
                        &Arguments::new()
                            .with("reference", case.reference)
                            .with("check-code", case.check_code.to_string())
                            .with("url", self.public_url),
                    ),
                );
                footer.push(self.message(localizer, "mail-free-of-charge", &none));
            }
            None => footer.push(self.message(
                localizer,
                "mail-genuine-account",
                &Arguments::new().with("url", self.public_url),
            )),
        }
        let why = match outgoing.why {
            Why::Party => "mail-why-party",
            Why::Merchant => "mail-why-merchant",
            Why::Staff => "mail-why-staff",
            Why::Account => "mail-why-account",
        };
        footer.push(self.message(localizer, why, &none));
        footer.push(self.message(localizer, "mail-automatic", &none));
        Frame {
            greeting,
            due,
            reference,
            action: self.own(localizer, "action"),
            link_intro: self.message(localizer, "mail-link-intro", &none),
            footer,
            signature: self.message(localizer, "mail-signature", &none),
        }
    }

    fn text(&mut self) -> String {
        let localizer = Localizer::plain(self.outgoing.language);
        let body = self.own(localizer, "body");
        let frame = self.frame(localizer);
        let mut parts = vec![frame.greeting, body];
        parts.extend(self.outgoing.limits.iter().cloned());
        parts.extend(frame.due);
        if let Some(link) = &self.outgoing.link {
            parts.push(format!("{}\n{link}", frame.action));
        }
        parts.extend(frame.reference);
        parts.push(frame.signature);
        let mut text = parts.join("\n\n");
        text.push_str("\n\n-- \n");
        text.push_str(&frame.footer.join("\n\n"));
        text.push('\n');
        text
    }

    fn html(&mut self, subject: &str) -> String {
        let localizer = Localizer::html(self.outgoing.language);
        let body = self.own(localizer, "body");
        let frame = self.frame(localizer);
        let mut inner = String::new();
        paragraph(&mut inner, BODY, &frame.greeting);
        for part in body.split("\n\n") {
            paragraph(&mut inner, BODY, part);
        }
        for part in &self.outgoing.limits {
            paragraph(&mut inner, BODY, part);
        }
        if let Some(due) = &frame.due {
            paragraph(&mut inner, DUE, due);
        }
        if let Some(link) = &self.outgoing.link {
            let href = escape(link);
            let _ = write!(
                inner,
                "<p style=\"{BODY}\"><a href=\"{href}\" style=\"{BUTTON}\">{}</a></p>",
                escape(&frame.action)
            );
            let _ = write!(
                inner,
                "<p style=\"{SMALL}\">{}<br><bdi dir=\"ltr\"><a href=\"{href}\" style=\"color:#0b5\">{href}</a></bdi></p>",
                escape(&frame.link_intro)
            );
        }
        if let Some(reference) = &frame.reference {
            paragraph(&mut inner, REFERENCE, reference);
        }
        paragraph(&mut inner, BODY, &frame.signature);
        inner.push_str("<hr style=\"border:0;border-top:1px solid #ccc;margin:24px 0\">");
        for line in &frame.footer {
            paragraph(&mut inner, SMALL, line);
        }
        let language = self.outgoing.language;
        let direction = match language.direction() {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        };
        format!(
            "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{direction}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
             content=\"width=device-width\"><title>{}</title></head><body style=\"margin:0;padding:16px;background:#fff;\
             color:#1a1a1a\"><div style=\"max-width:600px;margin:0 auto;font-family:sans-serif\">{inner}</div></body></html>\n",
            language.tag(),
            escape(subject)
        )
    }
}

const BODY: &str = "font-size:16px;line-height:1.6;margin:0 0 16px";
const DUE: &str = "font-size:16px;line-height:1.6;margin:0 0 16px;font-weight:bold";
const REFERENCE: &str = "font-size:14px;line-height:1.6;margin:0 0 16px;color:#444";
const SMALL: &str = "font-size:13px;line-height:1.6;margin:0 0 10px;color:#555";
const BUTTON: &str = "display:inline-block;padding:12px 20px;background:#0a5c36;color:#fff;text-decoration:none;\
                      border-radius:4px;font-weight:bold";

fn paragraph(html: &mut String, style: &str, text: &str) {
    let _ = write!(html, "<p style=\"{style}\">{}</p>", escape(text).replace('\n', "<br>"));
}

/// Text as HTML text or an attribute's value.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}
