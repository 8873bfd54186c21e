//! What a document consists of, before it is written as HTML or text.

use domain::Language;

/// A document: the same in each of its parts, in one language each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// One or two.
    pub parts: Vec<Part>,
    /// How many texts were not found in the language of their part and stand in English: a fault of the files of
    /// texts, to be counted and logged by the caller.
    pub untranslated: usize,
}

/// A document in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The language.
    pub language: Language,
    /// Whose document it is: the name of the service.
    pub service: String,
    /// What the document is.
    pub title: String,
    /// What stands under the title, one under another.
    pub lead: Vec<String>,
    /// The rest.
    pub blocks: Vec<Block>,
}

/// A piece of a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading(String),
    /// A paragraph of ours.
    Paragraph(String),
    /// Labels, each with its value.
    Facts(Vec<(String, Value)>),
    /// A table with headed columns.
    Table {
        /// The heads of the columns.
        head: Vec<String>,
        /// The rows, each as long as `head`.
        rows: Vec<Vec<Value>>,
    },
    /// A text that a person wrote: the authentic one and a translation.
    Written(Vec<Wording>),
}

/// What stands beside a label or in a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Words of ours, in the language of the part.
    Ours(String),
    /// Words that somebody typed, in whatever language and direction.
    Theirs(String),
    /// Something to be read or compared sign by sign, from left to right in every language.
    Code(String),
    /// A text that a person wrote.
    Written(Vec<Wording>),
    /// Several, one under another.
    List(Vec<Value>),
}

/// One version of a text that a person wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// What it is: the authentic text, a translation, a machine's draft, and what there is to say about that.
    pub marks: Vec<String>,
    /// Whether it is the authentic one.
    pub authentic: bool,
    /// Its language.
    pub language: Language,
    /// The words.
    pub text: String,
}
