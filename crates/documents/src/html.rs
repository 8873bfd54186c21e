//! A document as one HTML file: no script, nothing fetched, ready for print.

use domain::Language;

use crate::layout::{Block, Document, Part, Value, Wording};

/// Logical properties only, so that right-to-left is the same sheet. Nastaliq needs twice the line.
const STYLE: &str = "
:root{color-scheme:light}
body{margin:0;padding:1.5rem;color:#111;background:#fff;line-height:1.6;font-family:'Segoe UI',Roboto,'Noto Sans','Noto Naskh Arabic','Noto Sans Devanagari',Tahoma,sans-serif}
article{max-width:46rem;margin:0 auto 3rem}
[lang^=zh]{font-family:'PingFang SC','Microsoft YaHei','Noto Sans SC','Noto Sans CJK SC',sans-serif}
[lang=ur]{line-height:2.2;font-family:'Noto Nastaliq Urdu','Jameel Noori Nastaleeq','Urdu Typesetting','Noto Naskh Arabic',Tahoma,serif}
[lang=fa]{font-family:Vazirmatn,'Segoe UI',Tahoma,sans-serif}
[lang=hi]{font-family:'Nirmala UI','Noto Sans Devanagari','Kohinoor Devanagari',sans-serif}
h1{font-size:1.6rem;margin:0 0 .5rem}
h2{font-size:1.15rem;margin:1.6rem 0 .4rem;border-block-end:1px solid #999}
.service{font-weight:600;color:#333;margin:0}
.lead p{margin:.2rem 0}
dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.2rem 1rem;margin:.6rem 0 1.2rem}
dt{color:#333}
dd{margin:0;overflow-wrap:anywhere}
table{border-collapse:collapse;inline-size:100%;margin:.6rem 0 1rem}
th,td{border:1px solid #999;padding:.3rem .5rem;text-align:start;vertical-align:top;overflow-wrap:break-word}
td code{overflow-wrap:anywhere}
code{font-family:ui-monospace,Consolas,'Liberation Mono',monospace;line-height:1.4;overflow-wrap:anywhere}
figure{margin:.6rem 0;padding-inline-start:.8rem;border-inline-start:3px solid #666}
figure.draft{border-inline-start-style:dashed}
figcaption{font-size:.85rem;color:#333}
.theirs,blockquote{white-space:pre-wrap;margin:0;overflow-wrap:anywhere}
@page{margin:18mm}
@media print{body{padding:0}article+article{break-before:page}h2{break-after:avoid}tr,figure{break-inside:avoid}}
@media screen and (max-width:36rem){body{padding:1rem}dl{grid-template-columns:1fr}dd{margin-block-end:.4rem}thead{display:none}tr{display:block;border:1px solid #999;margin-block-end:.8rem}td{display:block;border:0}td::before{content:attr(data-label);display:block;font-size:.85rem;color:#333}}
";

impl Document {
    /// The document as one HTML file.
    #[must_use]
    pub fn html(&self) -> String {
        let language = self.parts.first().map_or(Language::EN, |part| part.language);
        let title = self.parts.first().map_or("", |part| part.title.as_str());
        let mut out = String::with_capacity(16_384);
        out.push_str("<!doctype html>\n<html");
        attributes(&mut out, language);
        out.push_str("><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">");
        out.push_str("<meta name=\"referrer\" content=\"no-referrer\"><title>");
        escape(&mut out, title);
        out.push_str("</title><style>");
        out.push_str(STYLE);
        out.push_str("</style></head><body>\n");
        for part in &self.parts {
            write_part(&mut out, part);
        }
        out.push_str("</body></html>\n");
        out
    }
}

fn write_part(out: &mut String, part: &Part) {
    out.push_str("<article");
    attributes(out, part.language);
    out.push_str("><header><p class=\"service\">");
    escape(out, &part.service);
    out.push_str("</p><h1>");
    escape(out, &part.title);
    out.push_str("</h1><div class=\"lead\">");
    for line in &part.lead {
        element(out, "p", line);
    }
    out.push_str("</div></header>\n");
    for block in &part.blocks {
        write_block(out, block);
        out.push('\n');
    }
    out.push_str("</article>\n");
}

fn write_block(out: &mut String, block: &Block) {
    match block {
        Block::Heading(text) => element(out, "h2", text),
        Block::Paragraph(text) => element(out, "p", text),
        Block::Facts(facts) => {
            out.push_str("<dl>");
            for (label, value) in facts {
                element(out, "dt", label);
                out.push_str("<dd>");
                write_value(out, value);
                out.push_str("</dd>");
            }
            out.push_str("</dl>");
        }
        Block::Table { head, rows } => {
            out.push_str("<table><thead><tr>");
            for column in head {
                out.push_str("<th scope=\"col\">");
                escape(out, column);
                out.push_str("</th>");
            }
            out.push_str("</tr></thead><tbody>");
            for row in rows {
                out.push_str("<tr>");
                for (column, value) in head.iter().zip(row) {
                    // On a narrow screen each cell stands under its label instead of its column.
                    out.push_str("<td data-label=\"");
                    escape(out, column);
                    out.push_str("\">");
                    write_value(out, value);
                    out.push_str("</td>");
                }
                out.push_str("</tr>");
            }
            out.push_str("</tbody></table>");
        }
        Block::Written(wordings) => wordings.iter().for_each(|wording| write_wording(out, wording)),
    }
}

fn write_value(out: &mut String, value: &Value) {
    match value {
        Value::Ours(text) => escape(out, text),
        Value::Theirs(text) => {
            out.push_str("<bdi dir=\"auto\" class=\"theirs\">");
            escape(out, text);
            out.push_str("</bdi>");
        }
        Value::Code(text) => {
            out.push_str("<code dir=\"ltr\">");
            escape(out, text);
            out.push_str("</code>");
        }
        Value::Written(wordings) => wordings.iter().for_each(|wording| write_wording(out, wording)),
        Value::List(values) => {
            for value in values {
                out.push_str("<div>");
                write_value(out, value);
                out.push_str("</div>");
            }
        }
    }
}

fn write_wording(out: &mut String, wording: &Wording) {
    out.push_str(if wording.authentic { "<figure class=\"authentic\">" } else { "<figure class=\"draft\">" });
    if !wording.marks.is_empty() {
        out.push_str("<figcaption>");
        wording.marks.iter().for_each(|mark| element(out, "div", mark));
        out.push_str("</figcaption>");
    }
    out.push_str("<blockquote dir=\"auto\" lang=\"");
    escape(out, wording.language.tag());
    out.push_str("\">");
    escape(out, &wording.text);
    out.push_str("</blockquote></figure>");
}

fn attributes(out: &mut String, language: Language) {
    out.push_str(" lang=\"");
    escape(out, language.tag());
    out.push_str("\" dir=\"");
    out.push_str(language.direction().as_str());
    out.push('"');
}

fn element(out: &mut String, name: &str, text: &str) {
    out.push('<');
    out.push_str(name);
    out.push('>');
    escape(out, text);
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}

/// Text as text. What HTML cannot hold, which is refused at the door anyway, becomes the replacement sign.
fn escape(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(character),
            control if control.is_control() => out.push('\u{fffd}'),
            other => out.push(other),
        }
    }
}
