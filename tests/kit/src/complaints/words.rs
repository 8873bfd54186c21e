//! Words in the consumer's language, where a record has none.

/// A name that people who speak the language could have.
pub(super) fn name(language: &str, index: usize) -> String {
    let name = match language {
        "ru" => "Петрова Анна Сергеевна",
        "zh-Hans" => "王小明",
        "kk" => "Айгүл Нұрланқызы Әбенова",
        "ky" => "Бакыт Токтогул уулу",
        "tg" => "Фирӯза Раҳимзода",
        "uz" => "Oʻgʻiloy Sharof qizi",
        "ur" => "محمد علی خان",
        "hi" => "श्रीमती लक्ष्मी",
        "fa" => "زهرا کریمی‌نژاد",
        "be" => "Іна Ўладзіміраўна Шчэрба",
        _ => "Ayesha O'Neill",
    };
    format!("{name} {index}")
}

/// A sentence that fits every complaint: "I turned to the seller, but the problem was not solved."
pub(super) fn sentence(language: &str) -> &'static str {
    match language {
        "ru" => "Я обратилась к продавцу, но проблема не решена.",
        "zh-Hans" => "我联系了商家，但问题没有解决。",
        "kk" => "Мен сатушыға жүгіндім, бірақ мәселе шешілмеді.",
        "ky" => "Мен сатуучуга кайрылдым, бирок маселе чечилген жок.",
        "tg" => "Ман ба фурӯшанда муроҷиат кардам, аммо масъала ҳал нашуд.",
        "uz" => "Men sotuvchiga murojaat qildim, lekin muammo hal boʻlmadi.",
        "ur" => "میں نے دکاندار سے رابطہ کیا لیکن مسئلہ حل نہیں ہوا۔",
        "hi" => "मैंने विक्रेता से संपर्क किया, लेकिन समस्या हल नहीं हुई।",
        "fa" => "به فروشنده مراجعه کردم، اما مشکل حل نشد.",
        "be" => "Я звярнулася да прадаўца, але праблема не вырашана.",
        _ => "I turned to the seller, but the problem was not solved.",
    }
}

/// The calling code of a state. Kazakhstan and Russia share one.
pub(super) fn calling_code(state: &str) -> &'static str {
    match state {
        "CN" => "86",
        "KG" => "996",
        "PK" => "92",
        "TJ" => "992",
        "UZ" => "998",
        "IN" => "91",
        "IR" => "98",
        "BY" => "375",
        _ => "7",
    }
}
