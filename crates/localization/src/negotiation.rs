//! Which language to write in.

use std::cmp::Reverse;

use domain::Language;

/// The language of the service that a reader of this BCP 47 tag reads best, if any.
///
/// A region never matters, and a language written in another script than the service's is still read more easily than
/// English, with one exception: traditional Chinese is not answered with simplified characters.
#[must_use]
pub fn closest(tag: &str) -> Option<Language> {
    tag.parse().ok().or_else(|| {
        let primary = tag.split(['-', '_']).next()?;
        let language = primary.parse().ok()?;
        (language != Language::ZH_HANS).then_some(language)
    })
}

/// The language to answer in, from the value of `Accept-Language`; English if nothing fits.
///
/// Weights count as in RFC 9110; among equal ones the first wins. `*` and what cannot be read are passed over.
#[must_use]
pub fn negotiate(accept_language: &str) -> Language {
    let mut wishes: Vec<(Reverse<u16>, Language)> = accept_language
        .split(',')
        .filter_map(|wish| {
            let mut parts = wish.split(';').map(str::trim);
            let language = closest(parts.next()?)?;
            let weight = parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
            let weight = weight.map_or(Some(1000), thousandths)?;
            (weight > 0).then_some((Reverse(weight), language))
        })
        .collect();
    wishes.sort_by_key(|(weight, _)| *weight);
    wishes.first().map_or(Language::EN, |(_, language)| *language)
}

/// A weight of RFC 9110, section 12.4.2, in thousandths: `0.8` is 800.
fn thousandths(weight: &str) -> Option<u16> {
    let (whole, fraction) = weight.split_once('.').unwrap_or((weight, ""));
    if fraction.len() > 3 || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let fraction: u16 = format!("{fraction:0<3}").parse().ok()?;
    match whole {
        "0" => Some(fraction),
        "1" if fraction == 0 => Some(1000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_language_of_the_service_is_taken() {
        for (header, language) in [
            ("", Language::EN),
            ("*", Language::EN),
            ("de-AT", Language::EN),
            ("de-AT, kk;q=0.5", Language::KK),
            ("zh-CN,zh;q=0.9,en;q=0.8", Language::ZH_HANS),
            ("zh-Hans-CN", Language::ZH_HANS),
            ("zh-TW", Language::EN),
            ("zh-TW, ru;q=0.1", Language::RU),
            ("fa-IR", Language::FA),
            ("fa-AF;q=0.9, en;q=0.8", Language::FA),
            ("uz-Cyrl-UZ", Language::UZ),
            ("uz-Latn", Language::UZ),
            ("en;q=0.2, tg;q=0.7", Language::TG),
            ("en ; q=0.2 , tg ; q=0.7", Language::TG),
            ("ky, ru", Language::KY),
            ("ru;q=0, be", Language::BE),
            ("ru;q=0", Language::EN),
            ("ru;q=2, be;q=0.1", Language::BE),
            ("ru;q=0.12345, be;q=0.1", Language::BE),
            (",,;;q=,hi", Language::HI),
            ("\u{202e}ur", Language::EN),
        ] {
            assert_eq!(negotiate(header), language, "{header}");
        }
    }
}
