//! Reference numbers: how people name a case on the telephone and on paper.
//!
//! Twelve symbols of Crockford's base 32, printed in groups of four (`C7K2-9QXM-4T8P`). Eleven are random (55 bits),
//! so that numbers can be neither counted nor guessed; the last is a check symbol.
//!
//! The symbols are read as elements of the field GF(32), and those of a good number satisfy `Σ wᵢ·cᵢ = 0` with a
//! different non-zero weight at each place. So one wrong symbol (`wᵢ·d ≠ 0`) and any two swapped symbols, neighbours
//! or not (`(wᵢ + wⱼ)·(cᵢ + cⱼ) ≠ 0`), are always detected, by one symbol of the same alphabet. Crockford's own
//! check symbol, modulo 37, needs five further signs (`*~$=U`), which are hard to say and to type.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::entropy::Entropy;

/// Crockford's alphabet: no I, L, O or U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Symbols in a number, with the check symbol.
const LENGTH: usize = 12;

/// Symbols in a printed group.
const GROUP: usize = 4;

/// What the weight grows by from each place to the next: a generator of the field's multiplicative group, so that the
/// weights of all twelve places (of up to 31) differ and none is zero. The check symbol stands last, at weight 1.
const GENERATOR: u8 = 0b00010;

/// The number of a case, as people say it. Fixed by chance alone: it tells nothing about the case.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReferenceNumber([u8; LENGTH]);

/// Why a text is not a reference number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReferenceError {
    /// A character that no reference number has, and no usual way of writing one either.
    #[error("character {character:?} at {position} of a reference number")]
    Character {
        /// The character.
        character: char,
        /// Where it stands in what was typed, counted from 1.
        position: usize,
    },
    /// Too many or too few symbols.
    #[error("{found} symbols of a reference number, not 12")]
    Length {
        /// How many there are, without separators.
        found: usize,
    },
    /// The check symbol does not fit: something was mistyped.
    #[error("the check symbol of a reference number does not fit")]
    Check,
}

/// The product in GF(32), as polynomials modulo x⁵ + x² + 1.
const fn product(left: u8, right: u8) -> u8 {
    let (mut sum, mut shifted, mut rest) = (0, left, right);
    while rest != 0 {
        if rest & 1 != 0 {
            sum ^= shifted;
        }
        shifted <<= 1;
        if shifted & 0b10_0000 != 0 {
            shifted ^= 0b10_0101;
        }
        rest >>= 1;
    }
    sum
}

/// The weighted sum of the symbols' values, the last at weight 1 (Horner's rule): zero for a good number.
fn weighted_sum(values: impl Iterator<Item = u8>) -> u8 {
    values.fold(0, |sum, value| product(sum, GENERATOR) ^ value)
}

/// The symbol of a value below 32.
fn symbol(value: u8) -> u8 {
    ALPHABET.get(usize::from(value & 31)).copied().unwrap_or(b'0')
}

/// The value of a symbol, forgiving what is misread or typed on another keyboard: lower case, O for 0, I and L for 1,
/// and the Cyrillic letters that look like Latin ones.
fn value(character: char) -> Option<u8> {
    let canonical = match character {
        'O' | 'o' | 'О' | 'о' => '0',
        'I' | 'i' | 'L' | 'l' | 'І' | 'і' => '1',
        'А' | 'а' => 'A',
        'В' | 'в' => 'B',
        'С' | 'с' => 'C',
        'Е' | 'е' => 'E',
        'Н' | 'н' => 'H',
        'К' | 'к' => 'K',
        'М' | 'м' => 'M',
        'Р' | 'р' => 'P',
        'Т' | 'т' => 'T',
        'У' | 'у' => 'Y',
        'Х' | 'х' => 'X',
        other => other.to_ascii_uppercase(),
    };
    (0..).zip(ALPHABET).find(|(_, symbol)| char::from(**symbol) == canonical).map(|(value, _)| value)
}

/// Whether the character may stand anywhere in a number and mean nothing.
fn is_separator(character: char) -> bool {
    character.is_whitespace() || matches!(character, '-' | '_' | '.' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

impl ReferenceNumber {
    /// A new number, drawn at random. 55 bits make a clash unlikely, not impossible: the register of cases decides.
    #[must_use]
    pub fn fresh(entropy: &dyn Entropy) -> Self {
        let mut random = [0; LENGTH];
        entropy.fill(&mut random);
        let values = random.map(|byte| byte & 31);
        let (_, payload) = values.split_last().unwrap_or((&0, &[]));
        let check = product(weighted_sum(payload.iter().copied()), GENERATOR);
        let mut symbols = values.map(symbol);
        if let Some(last) = symbols.last_mut() {
            *last = symbol(check);
        }
        Self(symbols)
    }

    /// The twelve symbols without separators: how a number is kept and compared.
    #[must_use]
    pub fn compact(&self) -> &str {
        // All symbols are of the alphabet by construction, so the fallback is never taken.
        std::str::from_utf8(&self.0).unwrap_or("000000000000")
    }
}

impl FromStr for ReferenceNumber {
    type Err = ReferenceError;

    /// Forgiving: case, look-alikes, spaces, hyphens and dots do not matter.
    fn from_str(text: &str) -> Result<Self, ReferenceError> {
        let mut values = Vec::with_capacity(LENGTH);
        for (position, character) in (1..).zip(text.chars()).filter(|(_, character)| !is_separator(*character)) {
            values.push(value(character).ok_or(ReferenceError::Character { character, position })?);
        }
        let found = values.len();
        let values = <[u8; LENGTH]>::try_from(values).or(Err(ReferenceError::Length { found }))?;
        if weighted_sum(values.into_iter()) != 0 {
            return Err(ReferenceError::Check);
        }
        Ok(Self(values.map(symbol)))
    }
}

/// In groups of four: `C7K2-9QXM-4T8P`.
impl fmt::Display for ReferenceNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, symbol) in self.0.iter().enumerate() {
            if index > 0 && index % GROUP == 0 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(*symbol))?;
        }
        Ok(())
    }
}

impl fmt::Debug for ReferenceNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for ReferenceNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ReferenceNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::SeededEntropy;

    fn drawn(seed: u64) -> ReferenceNumber {
        ReferenceNumber::fresh(&SeededEntropy::new(seed))
    }

    #[test]
    fn the_weights_of_the_places_differ_and_none_is_zero() {
        let weights: BTreeSet<u8> =
            (0..LENGTH).scan(1, |weight, _| Some(std::mem::replace(weight, product(*weight, GENERATOR)))).collect();
        assert_eq!(weights.len(), LENGTH);
        assert!(!weights.contains(&0));
    }

    #[test]
    fn multiplication_has_an_inverse_for_all_but_zero() {
        for left in 1..32 {
            let products: BTreeSet<u8> = (0..32).map(|right| product(left, right)).collect();
            assert_eq!(products, (0..32).collect(), "{left}");
        }
    }

    #[test]
    fn every_change_of_one_symbol_is_detected() {
        for seed in 0..300 {
            let number = drawn(seed);
            for place in 0..LENGTH {
                for other in ALPHABET {
                    let mut changed = number.0;
                    changed[place] = *other;
                    let read = std::str::from_utf8(&changed).unwrap().parse::<ReferenceNumber>();
                    let expected = if changed == number.0 { Ok(number) } else { Err(ReferenceError::Check) };
                    assert_eq!(read, expected, "{number} at {place}");
                }
            }
        }
    }

    #[test]
    fn every_swap_of_two_symbols_is_detected() {
        // Whether a swap is seen depends only on the two places and the two symbols, so this covers all swaps there are.
        let mut swaps = 0;
        for (left, right) in (0..LENGTH).flat_map(|left| (left + 1..LENGTH).map(move |right| (left, right))) {
            for (a, b) in (0..32).flat_map(|a| (0..32).map(move |b| (a, b))).filter(|(a, b)| a != b) {
                let difference = |x: u8, y: u8| {
                    weighted_sum((0..LENGTH).map(|place| match place {
                        place if place == left => x,
                        place if place == right => y,
                        _ => 0,
                    }))
                };
                assert_ne!(difference(a, b), difference(b, a), "{a} and {b} at {left} and {right}");
                swaps += 1;
            }
        }
        assert_eq!(swaps, 66 * 32 * 31);
    }

    #[test]
    fn swaps_in_whole_numbers_are_refused_when_read() {
        for seed in 0..500 {
            let number = drawn(seed);
            for (left, right) in (0..LENGTH).flat_map(|left| (left + 1..LENGTH).map(move |right| (left, right))) {
                let mut swapped = number.0;
                swapped.swap(left, right);
                let read = std::str::from_utf8(&swapped).unwrap().parse::<ReferenceNumber>();
                assert_eq!(read.is_ok(), swapped == number.0, "{number} at {left} and {right}");
            }
        }
    }

    #[test]
    fn a_number_is_read_in_any_usual_way_of_writing_it() {
        let number: ReferenceNumber = (0..1_000)
            .map(drawn)
            .find(|number| number.compact().contains('0') && number.compact().contains('1'))
            .unwrap();
        let printed = number.to_string();
        assert_eq!(printed.len(), LENGTH + 2);
        for written in [
            printed.clone(),
            printed.to_lowercase(),
            printed.replace('-', ""),
            printed.replace('-', " "),
            printed.replace('-', "–"),
            format!("  {}\n", printed.replace('-', " - ")),
            printed.replace('0', "O").replace('1', "I"),
            printed.replace('0', "o").replace('1', "l"),
            printed.replace('0', "О").replace('1', "L"),
            printed.replace('A', "А").replace('C', "с").replace('X', "Х").replace('H', "н"),
        ] {
            assert_eq!(written.parse(), Ok(number), "{written}");
        }
    }

    #[test]
    fn what_cannot_be_a_number_is_refused_with_the_reason() {
        assert_eq!("".parse::<ReferenceNumber>(), Err(ReferenceError::Length { found: 0 }));
        assert_eq!("0000-0000-000".parse::<ReferenceNumber>(), Err(ReferenceError::Length { found: 11 }));
        assert_eq!("0000-0000-0000-0".parse::<ReferenceNumber>(), Err(ReferenceError::Length { found: 13 }));
        let strange = ReferenceError::Character { character: 'U', position: 6 };
        assert_eq!("0000-U000-0000".parse::<ReferenceNumber>(), Err(strange));
        assert_eq!("0000-0000-0001".parse::<ReferenceNumber>(), Err(ReferenceError::Check));
    }

    #[test]
    fn a_hundred_thousand_numbers_differ_and_use_every_symbol_at_every_place() {
        let entropy = SeededEntropy::new(1);
        let numbers: BTreeSet<ReferenceNumber> = (0..100_000).map(|_| ReferenceNumber::fresh(&entropy)).collect();
        assert_eq!(numbers.len(), 100_000);
        for place in 0..LENGTH {
            let seen: BTreeSet<u8> = numbers.iter().map(|number| number.0[place]).collect();
            assert_eq!(seen.len(), 32, "place {place}");
        }
    }

    proptest! {
        #[test]
        fn every_number_reads_back_as_printed_kept_and_sent(seed: u64) {
            let number = drawn(seed);
            prop_assert_eq!(number.to_string().parse(), Ok(number));
            prop_assert_eq!(number.compact().parse(), Ok(number));
            let json = serde_json::to_string(&number).unwrap();
            prop_assert_eq!(&json, &format!("\"{number}\""));
            prop_assert_eq!(serde_json::from_str::<ReferenceNumber>(&json).unwrap(), number);
        }

        #[test]
        fn no_text_makes_the_reader_panic(text in "\\PC*") {
            let _read = text.parse::<ReferenceNumber>();
        }
    }
}
