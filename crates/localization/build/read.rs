//! Reads the English source: which messages there are and what arguments each of them takes.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

/// A message, or an attribute of one: anything that is rendered by itself.
pub(crate) struct Source {
    /// The id of the message.
    pub(crate) id: String,
    /// The attribute, if this is one.
    pub(crate) attribute: Option<String>,
    /// The English words, for the documentation of the type.
    pub(crate) english: String,
    /// Its arguments. `true`: a count, which brings `$…-category` with it.
    pub(crate) arguments: BTreeMap<String, bool>,
}

impl Source {
    /// `deadline-passed` with `.hint` is `deadline-passed-hint`.
    pub(crate) fn full_name(&self) -> String {
        self.attribute.as_ref().map_or_else(|| self.id.clone(), |attribute| format!("{}-{attribute}", self.id))
    }
}

/// All messages of one file.
pub(crate) fn messages(file: &str, text: &str) -> Result<Vec<Source>, Box<dyn Error>> {
    let resource = parser::parse(text).map_err(|(_, errors)| format!("locales/en/{file}: {errors:?}"))?;
    let mut sources = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name.to_owned();
        if let Some(value) = &message.value {
            sources.push(source(&id, None, value).map_err(|error| format!("locales/en/{file}: {id}: {error}"))?);
        }
        for attribute in &message.attributes {
            sources.push(
                source(&id, Some(attribute.id.name), &attribute.value)
                    .map_err(|error| format!("locales/en/{file}: {id}.{}: {error}", attribute.id.name))?,
            );
        }
    }
    Ok(sources)
}

/// Two messages of one name would be two types of one name.
pub(crate) fn refuse_collisions(messages: &[Source]) -> Result<(), Box<dyn Error>> {
    let mut names = BTreeSet::new();
    for message in messages {
        if !names.insert(message.full_name()) {
            return Err(format!("locales/en: {} is defined twice", message.full_name()).into());
        }
    }
    Ok(())
}

fn source(id: &str, attribute: Option<&str>, pattern: &Pattern<&str>) -> Result<Source, String> {
    let mut names = BTreeSet::new();
    let mut english = String::new();
    walk(pattern, &mut names, &mut english)?;
    let mut arguments = BTreeMap::new();
    for name in &names {
        match name.strip_suffix("-category") {
            Some(count) => arguments.insert(count.to_owned(), true),
            None => arguments.insert(name.clone(), names.contains(&format!("{name}-category"))),
        };
    }
    Ok(Source { id: id.to_owned(), attribute: attribute.map(str::to_owned), english, arguments })
}

fn walk(pattern: &Pattern<&str>, names: &mut BTreeSet<String>, english: &mut String) -> Result<(), String> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => english.push_str(value),
            PatternElement::Placeable { expression } => walk_expression(expression, names, english)?,
        }
    }
    Ok(())
}

fn walk_expression(
    expression: &Expression<&str>,
    names: &mut BTreeSet<String>,
    english: &mut String,
) -> Result<(), String> {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            names.insert(id.name.to_owned());
            english.push_str("{ $");
            english.push_str(id.name);
            english.push_str(" }");
            Ok(())
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            english.push_str(value);
            Ok(())
        }
        Expression::Inline(_) => Err("only variables and quoted strings may stand in braces".to_owned()),
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            if !id.name.ends_with("-category") {
                return Err(format!("${} is not a plural category, so it cannot select", id.name));
            }
            names.insert(id.name.to_owned());
            for variant in variants {
                if matches!(variant.key, VariantKey::NumberLiteral { .. }) {
                    return Err("a number cannot select; use the plural category".to_owned());
                }
                let mut other = String::new();
                walk(&variant.value, names, if variant.default { english } else { &mut other })?;
            }
            Ok(())
        }
        Expression::Select { .. } => Err("only a plural category can select".to_owned()),
    }
}
