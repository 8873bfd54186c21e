//! The sample people. All of them, their shops and their addresses are made up.

use accounts::totp::Seed;
use domain::{AccountId, Role};

/// A consumer.
pub(crate) struct Consumer {
    pub(crate) email: &'static str,
    pub(crate) name: &'static str,
    pub(crate) country: &'static str,
    pub(crate) language: &'static str,
    /// What this person writes about a parcel that did not come, in the person's own language.
    pub(crate) words: &'static str,
}

/// A merchant.
pub(crate) struct Merchant {
    pub(crate) email: &'static str,
    pub(crate) domain: &'static str,
    pub(crate) name: &'static str,
    pub(crate) country: &'static str,
    pub(crate) currency: &'static str,
}

/// A member of staff, before there is an account.
pub(crate) struct Colleague {
    pub(crate) email: &'static str,
    pub(crate) name: &'static str,
    pub(crate) role: Role,
    pub(crate) country: &'static str,
    pub(crate) languages: &'static [&'static str],
}

/// A member of staff with an account. The seed is kept so that the demonstration can show the second factor.
pub(crate) struct StaffMember {
    pub(crate) account: AccountId,
    pub(crate) email: &'static str,
    pub(crate) name: &'static str,
    pub(crate) role: Role,
    pub(crate) seed: Option<Seed>,
}

pub(crate) const CONSUMERS: [Consumer; 8] = [
    Consumer {
        email: "aigul@example.kz",
        name: "Айгүл Сейітова",
        country: "KZ",
        language: "kk",
        words: "Тауарды төледім, бірақ ол әлі келген жоқ. Сатушыға екі рет жаздым, жауап болмады.",
    },
    Consumer {
        email: "ivan@example.ru",
        name: "Иван Петров",
        country: "RU",
        language: "ru",
        words: "Заказ оплачен, посылка не пришла, трек-номер не отслеживается уже три недели.",
    },
    Consumer {
        email: "li.wei@example.cn",
        name: "李伟",
        country: "CN",
        language: "zh-Hans",
        words: "我已付款，但一直没有收到商品，卖家也不回复消息。",
    },
    Consumer {
        email: "sana@example.pk",
        name: "ثنا خان",
        country: "PK",
        language: "ur",
        words: "میں نے رقم ادا کر دی تھی لیکن سامان ابھی تک نہیں ملا۔ دکان دار نے کوئی جواب نہیں دیا۔",
    },
    Consumer {
        email: "reza@example.ir",
        name: "رضا محمدی",
        country: "IR",
        language: "fa",
        words: "مبلغ سفارش را پرداخت کرده‌ام اما کالا هنوز به دستم نرسیده است.",
    },
    Consumer {
        email: "priya@example.in",
        name: "प्रिया शर्मा",
        country: "IN",
        language: "hi",
        words: "मैंने भुगतान कर दिया था, पर सामान अब तक नहीं मिला और विक्रेता उत्तर नहीं दे रहा है।",
    },
    Consumer {
        email: "dilnoza@example.uz",
        name: "Dilnoza Karimova",
        country: "UZ",
        language: "uz",
        words: "Pul toʻladim, lekin buyurtma hali kelmadi. Sotuvchi xatlarimga javob bermayapti.",
    },
    Consumer {
        email: "alena@example.by",
        name: "Алена Кавалёва",
        country: "BY",
        language: "be",
        words: "Заказ аплачаны, але тавар так і не прыйшоў. Прадавец не адказвае.",
    },
];

pub(crate) const MERCHANTS: [Merchant; 5] = [
    Merchant {
        email: "service@bright-lamps.example",
        domain: "bright-lamps.example",
        name: "Bright Lamps Trading Co.",
        country: "CN",
        currency: "CNY",
    },
    Merchant {
        email: "help@silk-road-textiles.example",
        domain: "silk-road-textiles.example",
        name: "Silk Road Textiles",
        country: "UZ",
        currency: "UZS",
    },
    Merchant {
        email: "support@northern-tools.example",
        domain: "northern-tools.example",
        name: "Северные инструменты",
        country: "RU",
        currency: "RUB",
    },
    Merchant {
        email: "care@lahore-leather.example",
        domain: "lahore-leather.example",
        name: "Lahore Leather House",
        country: "PK",
        currency: "PKR",
    },
    Merchant {
        email: "shop@altyn-electronics.example",
        domain: "altyn-electronics.example",
        name: "Алтын электроника",
        country: "KZ",
        currency: "KZT",
    },
];

pub(crate) const STAFF: [Colleague; 8] = [
    Colleague {
        email: "officer@example.org",
        name: "Gulnara Akhmetova",
        role: Role::Officer,
        country: "KZ",
        languages: &[],
    },
    Colleague {
        email: "officer2@example.org",
        name: "Timur Rakhimov",
        role: Role::Officer,
        country: "KZ",
        languages: &[],
    },
    Colleague {
        email: "mediator@example.org",
        name: "Nurlan Abdyldaev",
        role: Role::Mediator,
        country: "KG",
        languages: &["ky", "ru", "kk", "uz", "en"],
    },
    Colleague {
        email: "mediator2@example.org",
        name: "Chen Jing",
        role: Role::Mediator,
        country: "CN",
        languages: &["zh-Hans", "en", "ru"],
    },
    Colleague {
        email: "mediator3@example.org",
        name: "Farrukh Rahimov",
        role: Role::Mediator,
        country: "TJ",
        languages: &["tg", "fa", "ru", "ur", "hi", "en"],
    },
    Colleague {
        email: "mediator4@example.org",
        name: "Вольга Марозава",
        role: Role::Mediator,
        country: "BY",
        languages: &["be", "ru", "en"],
    },
    Colleague {
        email: "regulator@example.org",
        name: "Ministry of Trade (sample)",
        role: Role::Regulator,
        country: "KZ",
        languages: &[],
    },
    Colleague {
        email: "administrator@example.org",
        name: "Administrator",
        role: Role::Administrator,
        country: "KZ",
        languages: &[],
    },
];
