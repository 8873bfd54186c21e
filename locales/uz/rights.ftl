### Isteʼmolchining davlat qonunchiligi boʻyicha huquqlari va muddatlari.

## Qonun belgilashi mumkin boʻlgan qoidalar.

parameter-authority-complaint-decision-period = Organ shikoyatni koʻrib chiqishga olish haqida qaror qabul qiladigan muddat
parameter-case-record-retention-period = Ish yozuvlari saqlanishi shart boʻlgan muddat
parameter-claim-filing-period = Isteʼmolchi talabini qoʻyish muddati
parameter-complaint-acknowledgement-period = Sotuvchi yoki platforma shikoyatni olganini tasdiqlaydigan muddat
parameter-defect-claim-period-no-warranty = Kafolat boʻlmaganda nuqson boʻyicha talab qoʻyish muddati
parameter-defect-return-period = Kelishuvga mos boʻlmagan tovarni qaytarish muddati
parameter-digital-service-complaint-remedy-period = Raqamli xizmat koʻrsatuvchi shikoyat boʻyicha chora koʻradigan muddat
parameter-distance-withdrawal-period = Masofadan xarid qilingandan keyin undan voz kechish muddati
parameter-distance-withdrawal-period-uninformed = Sotuvchi bu huquq haqida aytmagan boʻlsa, xariddan voz kechish muddati
parameter-general-limitation-period = Sudga murojaat qilishning umumiy muddati
parameter-goods-return-period = Nuqsonsiz tovarni qaytarish yoki almashtirish muddati
parameter-legal-notice-period = Sotuvchiga yozma bildirishnoma bilan talab orasidagi muddat
parameter-pre-claim = Sud yoki organga murojaatdan oldin talab qilinadigan qadam
parameter-refund-period-after-return = Tovar qaytarilgandan keyin pulingizni qaytarish muddati
parameter-refund-period-after-withdrawal = Xariddan voz kechganingizdan keyin pulingizni qaytarish muddati
parameter-repair-period-max = Taʼmirlashning eng uzoq muddati
parameter-replacement-period = Nuqsonli tovarni almashtirish muddati
parameter-seller-answer-period = Sotuvchi talabga javob beradigan muddat

## Vaqt davomiyligi.

unit-hour = { $n-category ->
    [one] { $n } soat
   *[other] { $n } soat
}
unit-calendar-day = { $n-category ->
    [one] { $n } kalendar kun
   *[other] { $n } kalendar kun
}
unit-working-day = { $n-category ->
    [one] { $n } ish kuni
   *[other] { $n } ish kuni
}
unit-month = { $n-category ->
    [one] { $n } oy
   *[other] { $n } oy
}
unit-year = { $n-category ->
    [one] { $n } yil
   *[other] { $n } yil
}

## Vaqt davomiyligi boʻlmagan qiymatlar.

value-none = Qonun bunday huquqni bermaydi
value-as-soon-as-possible = Imkon qadar tezroq
value-claim-to-seller-then-authority-or-court = Avval sotuvchiga talab qoʻyiladi, keyin organ yoki sudga murojaat qilinadi
value-none-required = Oldindan hech qanday qadam talab qilinmaydi
value-not-mandatory = Oldindan qadam qoʻyish mumkin, lekin talab qilinmaydi
value-not-mandatory-in-general = Oldindan qadam qoʻyish koʻp hollarda talab qilinmaydi
value-written-notice-mandatory = Avval sotuvchiga yozma bildirishnoma yuborish shart

## Qiymat qay darajada tekshirilgani.

confidence-verified = 2026-yil noyabr oyida qonunning ochiq matni boʻyicha tekshirilgan
confidence-well-known = Qonun haqidagi umumiy bilimlarga asoslangan; matni tekshirilmagan

## Huquqlar haqidagi jumlalar.

rights-heading = Qonun boʻyicha huquqlaringiz. Davlat: { $state }
rights-item = { $parameter }: { $value }
rights-citation = { $law }, { $article }-modda
rights-citation-law-only = { $law }
rights-in-force-since = Amal qila boshlagan sana: { $date }
rights-not-known = { $parameter }: bizga maʼlum emas. Shunday boʻlsa-da, bunday qoida mavjud boʻlishi mumkin. Organ yoki yuristdan soʻrang.
rights-nothing-known = Bu muammo boʻyicha bizga maʼlum qoida yoʻq. Davlat: { $state }. Bu sizning huquqlaringiz yoʻq degani emas. Organ yoki yuristdan soʻrang.
rights-region-only = Bu qoida faqat davlatning bir qismida amal qiladi: { $region }.
rights-not-legal-advice = Bu maʼlumot, yuridik maslahat emas. Unga tayanishdan oldin tekshirib koʻring.

## Boshqa joyga murojaat qilish muddatlari.

limits-heading = Sud yoki organga murojaat qilish muddatlari
limits-not-stopped = Bu yerdagi ish sud yoki organga murojaat qilish muddatlarini toʻxtatmaydi, agar keltirilgan qonunda boshqacha aytilmagan boʻlsa.
limits-not-known = Muddat bizga maʼlum emas. Tez orada organ yoki yuristdan soʻrang.
limits-authority = Shikoyat bilan bu yerga ham murojaat qilishingiz mumkin: { $authority }
limits-authority-link = Onlayn shikoyat qilish: { $url }
limits-provisional = Bu sana dastlabki hisoblanadi. Oʻsha yilning rasmiy kalendari hali eʼlon qilinmagan, shuning uchun sana keyinroqqa surilishi mumkin, lekin oldinga surilmaydi.
