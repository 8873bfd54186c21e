//! Digits of the scripts our languages are written in.

/// The code points of zero whose ten digits we read: Arabic-Indic, its eastern form (Persian, Urdu), Devanagari, and
/// full width.
const ZEROS: [char; 4] = ['\u{660}', '\u{6F0}', '\u{966}', '\u{FF10}'];

/// The ASCII digit of a digit in any of our scripts; `None` for everything else.
pub(crate) fn ascii_digit(character: char) -> Option<char> {
    if character.is_ascii_digit() {
        return Some(character);
    }
    ZEROS.iter().find_map(|&zero| {
        let value = u32::from(character).checked_sub(u32::from(zero))?;
        char::from_digit(value, 10)
    })
}

/// The text with its digits written in ASCII and everything else as it was.
pub(crate) fn with_ascii_digits(text: &str) -> String {
    text.chars().map(|character| ascii_digit(character).unwrap_or(character)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_every_script_are_read() {
        for written in ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "０１２３４５６７８９"]
        {
            assert_eq!(with_ascii_digits(written), "0123456789");
        }
    }

    #[test]
    fn letters_and_signs_that_only_look_like_digits_are_left_alone() {
        for written in ["O", "l", "½", "²", "一", "Ⅳ", "०x".trim_start_matches('०'), "\u{661F}", "\u{65F}", "\u{66A}"]
        {
            assert_eq!(with_ascii_digits(written), written);
        }
    }
}
