//! The embedded Fluent files, parsed once and kept as one bundle per language and way of marking.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use domain::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::localizer::Marks;

/// One Fluent file of one language.
pub(crate) struct EmbeddedFile {
    /// The folder: the tag of a language.
    pub(crate) language: &'static str,
    /// The text of one file of it.
    pub(crate) content: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/files.rs"));

type Bundle = FluentBundle<Arc<FluentResource>>;

/// All messages of one language, marked in one way.
pub(crate) fn bundle(language: Language, marks: Marks) -> &'static Bundle {
    static BUNDLES: OnceLock<BTreeMap<(&'static str, Marks), OnceLock<Bundle>>> = OnceLock::new();
    static NONE: OnceLock<Bundle> = OnceLock::new();
    BUNDLES
        .get_or_init(|| {
            Language::ALL
                .into_iter()
                .flat_map(|language| Marks::ALL.map(|marks| ((language.tag(), marks), OnceLock::new())))
                .collect()
        })
        .get(&(language.tag(), marks))
        .unwrap_or(&NONE)
        .get_or_init(|| build(language, marks))
}

/// The text of one message, or nothing if the language lacks it or it fails to render.
pub(crate) fn format(bundle: &Bundle, id: &str, attribute: Option<&str>, arguments: &FluentArgs<'_>) -> Option<String> {
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        None => message.value()?,
        Some(attribute) => message.get_attribute(attribute)?.value(),
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
    errors.is_empty().then_some(text)
}

fn build(language: Language, marks: Marks) -> Bundle {
    let identifier: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![identifier]);
    bundle.set_use_isolating(marks == Marks::Isolating);
    if marks == Marks::Pseudo {
        bundle.set_transform(Some(pseudo));
    }
    for resource in resources(language) {
        // The first definition of an id stays: a test fails on a second one.
        let _ = bundle.add_resource(Arc::clone(resource));
    }
    bundle
}

/// The parsed files of a language, shared by its bundles. What cannot be parsed is left out: a test fails on it.
fn resources(language: Language) -> &'static [Arc<FluentResource>] {
    static PARSED: OnceLock<BTreeMap<&'static str, OnceLock<Vec<Arc<FluentResource>>>>> = OnceLock::new();
    PARSED
        .get_or_init(|| Language::ALL.into_iter().map(|language| (language.tag(), OnceLock::new())).collect())
        .get(language.tag())
        .map_or(&[], |cell| {
            cell.get_or_init(|| {
                FILES
                    .iter()
                    .filter(|file| file.language == language.tag())
                    .map(|file| {
                        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(file.content.to_owned());
                        Arc::new(resource)
                    })
                    .collect()
            })
        })
}

/// English with marks on every letter and half as long again: what stays plain on a page was not translated.
fn pseudo(text: &str) -> Cow<'_, str> {
    let mut longer: String = text
        .chars()
        .map(|letter| match letter {
            'a' => 'á',
            'e' => 'ë',
            'i' => 'ï',
            'o' => 'ö',
            'u' => 'ü',
            'y' => 'ÿ',
            'n' => 'ñ',
            'A' => 'Å',
            'E' => 'É',
            'I' => 'Ï',
            'O' => 'Ø',
            'U' => 'Û',
            other => other,
        })
        .collect();
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    longer.extend(std::iter::repeat_n('~', letters.div_ceil(2)));
    Cow::Owned(longer)
}
