//! The English source: plain words, short sentences.

use localization::messages::DEFINED;

use crate::files::texts;

#[test]
fn the_english_files_are_well_formed() {
    let english = texts("en");
    assert!(english.faults.is_empty(), "{:#?}", english.faults);
    let faults: Vec<String> = english
        .pieces
        .iter()
        .flat_map(|(id, piece)| piece.faults.iter().map(move |fault| format!("{id}: {fault}")))
        .collect();
    assert!(faults.is_empty(), "{faults:#?}");
    assert_eq!(english.pieces.len(), DEFINED.len(), "the program was built from the files that are here");
}

/// Readers are in a hurry, on a small screen, often in a second language; translators work from these words.
#[test]
fn english_sentences_are_short() {
    let mut lengths = Vec::new();
    let mut long = Vec::new();
    for (id, piece) in &texts("en").pieces {
        for sentence in piece.variants.iter().flat_map(|text| text.split_inclusive(['.', '?', '!', ':', '\n'])) {
            let words = sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
            if sentence.trim_end().ends_with(['.', '?']) {
                lengths.push(words);
            }
            if words > 25 {
                long.push(format!("{id}: {words} words: {}", sentence.trim()));
            }
        }
    }
    assert!(long.is_empty(), "{long:#?}");
    let mean = lengths.iter().sum::<usize>() / lengths.len();
    assert!(mean <= 15, "a sentence has {mean} words on average");
}

/// Words that scold or say nothing. The rule for error messages, applied to all texts.
#[test]
fn english_texts_do_not_scold() {
    let banned = ["valid", "invalid", "please", "forbidden", "illegal", "oops"];
    let mut found = Vec::new();
    for (id, piece) in &texts("en").pieces {
        for text in &piece.variants {
            for word in text.split(|letter: char| !letter.is_alphabetic()) {
                if banned.contains(&word.to_lowercase().as_str()) {
                    found.push(format!("{id}: {word}"));
                }
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}
