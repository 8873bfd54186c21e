//! The Fluent files, read as data.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

/// One text: a message, or an attribute of one.
#[derive(Debug, Clone, Default)]
pub(crate) struct Piece {
    /// The file it is in.
    pub(crate) file: String,
    /// The names of its variables, but for plural categories.
    pub(crate) variables: BTreeSet<String>,
    /// The counts whose category it selects on, with the categories of each select; the default is marked with `*`.
    pub(crate) selects: Vec<(String, Vec<String>)>,
    /// The words of all variants, each variable as U+FFFC.
    pub(crate) variants: Vec<String>,
    /// What may not be in a text: functions, references, other selectors.
    pub(crate) faults: Vec<String>,
}

/// All texts of one language, and what is wrong with its files.
#[derive(Debug, Default)]
pub(crate) struct Texts {
    /// By id; an attribute as `id.attribute`.
    pub(crate) pieces: BTreeMap<String, Piece>,
    /// Files that cannot be parsed and ids that are defined twice.
    pub(crate) faults: Vec<String>,
}

/// Reads the folder of one language.
pub(crate) fn texts(language: &str) -> Texts {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../locales").join(language);
    let mut texts = Texts::default();
    let Ok(entries) = fs::read_dir(&folder) else {
        texts.faults.push(format!("locales/{language} is missing"));
        return texts;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.extension().is_none_or(|extension| extension != "ftl") {
            texts.faults.push(format!("{file}: not a Fluent file"));
            continue;
        }
        read(&file, &fs::read_to_string(&path).unwrap(), &mut texts);
    }
    texts
}

fn read(file: &str, content: &str, texts: &mut Texts) {
    let resource = parser::parse(content).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            let line = content.get(..error.pos.start).unwrap_or_default().lines().count();
            texts.faults.push(format!("{file}:{line}: {}", error.kind));
        }
        resource
    });
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                if let Some(value) = &message.value {
                    add(file, id, value, texts);
                }
                for attribute in &message.attributes {
                    add(file, &format!("{id}.{}", attribute.id.name), &attribute.value, texts);
                }
            }
            Entry::Term(term) => texts.faults.push(format!("{file}: -{}: terms are not used here", term.id.name)),
            Entry::Junk { content } => {
                texts.faults.push(format!("{file}: cannot be read: {}", content.lines().next().unwrap_or_default()));
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
}

fn add(file: &str, id: &str, pattern: &Pattern<&str>, texts: &mut Texts) {
    let mut piece = Piece { file: file.to_owned(), variants: vec![String::new()], ..Piece::default() };
    walk(pattern, &mut piece);
    if texts.pieces.insert(id.to_owned(), piece).is_some() {
        texts.faults.push(format!("{file}: {id} is defined twice"));
    }
}

fn walk(pattern: &Pattern<&str>, piece: &mut Piece) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => append(piece, value),
            PatternElement::Placeable { expression } => walk_expression(expression, piece),
        }
    }
}

fn walk_expression(expression: &Expression<&str>, piece: &mut Piece) {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            piece.variables.insert(id.name.to_owned());
            append(piece, "\u{fffc}");
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => append(piece, value),
        Expression::Inline(other) => piece.faults.push(format!("not a variable in braces: {other:?}")),
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            let mut categories = Vec::new();
            let before = std::mem::take(&mut piece.variants);
            for variant in variants {
                let key = match variant.key {
                    VariantKey::Identifier { name } => name,
                    VariantKey::NumberLiteral { value } => value,
                };
                categories.push(if variant.default { format!("*{key}") } else { key.to_owned() });
                let mut branch = Piece { variants: before.clone(), ..Piece::default() };
                walk(&variant.value, &mut branch);
                piece.variants.extend(branch.variants);
                piece.variables.extend(branch.variables);
                piece.faults.extend(branch.faults);
                if !branch.selects.is_empty() {
                    piece.faults.push("a select within a select".to_owned());
                }
            }
            match id.name.strip_suffix("-category") {
                Some(count) => piece.selects.push((count.to_owned(), categories)),
                None => piece.faults.push(format!("${} is not a plural category", id.name)),
            }
        }
        Expression::Select { .. } => piece.faults.push("only a plural category can select".to_owned()),
    }
}

fn append(piece: &mut Piece, text: &str) {
    for variant in &mut piece.variants {
        variant.push_str(text);
    }
}
