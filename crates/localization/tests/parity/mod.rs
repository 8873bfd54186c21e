//! Every language has every text, with the same variables, in its own plural categories, script and punctuation.

mod rules;

/// The same tests for each language, so that one can be run alone: `cargo test -p concord-localization parity::kk`.
macro_rules! each_language {
    ($($module:ident $tag:literal $script:ident;)*) => {$(
        mod $module {
            use super::rules::{self, Script};

            fn assert_none(faults: &[String]) {
                assert!(faults.is_empty(), "{} in locales/{}:\n{}", faults.len(), $tag, faults.join("\n"));
            }

            #[test]
            fn the_files_are_well_formed() {
                assert_none(&rules::malformed($tag));
            }

            #[test]
            fn every_text_is_there_and_none_is_left_over() {
                assert_none(&rules::missing_or_left_over($tag));
            }

            #[test]
            fn every_text_renders() {
                assert_none(&crate::rendering::failing($tag.parse().unwrap()));
            }

            #[test]
            fn the_variables_are_those_of_the_source() {
                assert_none(&rules::other_variables($tag));
            }

            #[test]
            fn the_plural_categories_are_those_of_the_language() {
                assert_none(&rules::other_categories($tag));
            }

            #[test]
            fn the_words_are_of_the_language() {
                assert_none(&rules::foreign_words($tag, Script::$script));
            }

            #[test]
            fn sentences_and_paragraphs_end_where_the_source_ends_them() {
                assert_none(&rules::other_endings($tag));
            }

            #[test]
            fn letters_and_terms_are_the_right_ones() {
                assert_none(&rules::wrong_letters($tag));
            }
        }
    )*};
}

each_language! {
    ru "ru" Cyrillic;
    zh_hans "zh-Hans" Han;
    kk "kk" Cyrillic;
    ky "ky" Cyrillic;
    tg "tg" Cyrillic;
    uz "uz" Latin;
    ur "ur" Arabic;
    hi "hi" Devanagari;
    fa "fa" Arabic;
    be "be" Cyrillic;
}

#[test]
fn every_language_of_the_service_is_compared() {
    let compared = ["ru", "zh-Hans", "kk", "ky", "tg", "uz", "ur", "hi", "fa", "be"];
    let others: Vec<&str> =
        domain::Language::ALL.iter().map(|language| language.tag()).filter(|tag| *tag != "en").collect();
    assert_eq!(others, compared);
}
