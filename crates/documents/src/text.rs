//! A document as plain text, for screens without HTML and for mail.

use crate::layout::{Block, Document, Value, Wording};

impl Document {
    /// The document as plain text, lines ended by a line feed.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = String::with_capacity(8_192);
        for (number, part) in self.parts.iter().enumerate() {
            if number > 0 {
                out.push_str("\n========\n\n");
            }
            line(&mut out, &part.service);
            line(&mut out, &part.title);
            part.lead.iter().for_each(|lead| line(&mut out, lead));
            part.blocks.iter().for_each(|block| write_block(&mut out, block));
        }
        out
    }
}

fn write_block(out: &mut String, block: &Block) {
    match block {
        Block::Heading(text) => {
            out.push('\n');
            line(out, &format!("# {text}"));
        }
        Block::Paragraph(text) => line(out, text),
        Block::Facts(facts) => {
            for (label, value) in facts {
                line(out, &format!("{label}: {}", flat(value)));
            }
            out.push('\n');
        }
        Block::Table { head, rows } => {
            for row in rows {
                for (column, value) in head.iter().zip(row) {
                    line(out, &format!("{column}: {}", flat(value)));
                }
                out.push('\n');
            }
        }
        Block::Written(wordings) => line(out, &flat_wordings(wordings)),
    }
}

fn flat(value: &Value) -> String {
    match value {
        Value::Ours(text) | Value::Code(text) => text.clone(),
        Value::Theirs(text) => isolated(text),
        Value::Written(wordings) => flat_wordings(wordings),
        Value::List(values) => values.iter().map(flat).collect::<Vec<_>>().join("\n    "),
    }
}

fn flat_wordings(wordings: &[Wording]) -> String {
    let one = |wording: &Wording| {
        let marks = wording.marks.iter().map(|mark| format!("[{mark}]\n"));
        marks.chain([isolated(&wording.text)]).collect::<String>()
    };
    wordings.iter().map(one).collect::<Vec<_>>().join("\n")
}

/// Words that somebody typed keep their direction to themselves: FIRST STRONG ISOLATE to POP DIRECTIONAL ISOLATE.
fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}
