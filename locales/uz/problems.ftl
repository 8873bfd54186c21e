### Muammolar: soʻrovda nima xato ketdi va keyin nima qilish kerak.

## Soʻrovni oʻqib boʻlmadi.

problem-malformed-json-title = Soʻrov oʻqiladigan JSON emas
problem-malformed-json-detail = Soʻrov matnini JSON sifatida oʻqib boʻlmadi: { $line }-qator, { $column }-ustun. Oʻsha joyni tuzatib, qayta yuboring.
problem-malformed-form-title = Shaklni oʻqib boʻlmadi
problem-malformed-form-detail = Shakl toʻliq emas yoki buzilgan holda keldi. Ortga qayting, javoblaringizni tekshiring va qayta yuboring.
problem-malformed-multipart-title = Yuklangan faylni oʻqib boʻlmadi
problem-malformed-multipart-detail = Fayl toʻliq kelmadi. Uni multipart/form-data koʻrinishida qayta yuboring.
problem-malformed-path-title = Manzil toʻliq emas
problem-malformed-path-detail = Manzilning bir qismi kutilgan koʻrinishda emas. Undagi raqam yoki kodni tekshiring.
problem-malformed-query-title = Qidiruv parametrini oʻqib boʻlmadi
problem-malformed-query-detail = Manzildagi soʻroq belgisidan keyingi parametr kutilgan koʻrinishda emas. Bu manzil parametrlarini hujjatlardan koʻring.
problem-malformed-header-title = Sarlavhani oʻqib boʻlmadi
problem-malformed-header-detail = { $header } sarlavhasi kutilgan koʻrinishda emas. Uning koʻrinishini hujjatlardan qarang.
problem-unknown-field-title = Maydon nomaʼlum
problem-unknown-field-detail = { $field } maydoni bu yerda nomaʼlum. Uni olib tashlang yoki nomini tuzatib, soʻrovni qayta yuboring.
problem-wrong-type-title = Maydon turi notoʻgʻri
problem-wrong-type-detail = { $field } maydonidagi qiymatning turi notoʻgʻri. Qanday qiymat kutilishini hujjatlardan qarang.
problem-missing-field-title = Maydon yetishmaydi
problem-missing-field-detail = { $field } maydoni yoʻq. Uni qoʻshib, soʻrovni qayta yuboring.
problem-too-large-title = Soʻrov juda katta
problem-too-large-detail = Bir martada yuborish mumkin boʻlgan eng katta hajm: { $limit }. Kamroq yuboring yoki fayllarni bittadan yuboring.
problem-unsupported-media-type-title = Bunday kontent turi qoʻllab-quvvatlanmaydi
problem-unsupported-media-type-detail = Soʻrov matnini { $expected } koʻrinishida yuboring va buni Content-Type sarlavhasida koʻrsating.
problem-not-acceptable-title = Soʻralgan koʻrinish mavjud emas
problem-not-acceptable-detail = Bu manzil shu koʻrinishlarda javob bera oladi: { $available }. Accept sarlavhasida ulardan birini soʻrang.
problem-unknown-path-title = Bu manzilda hech narsa yoʻq
problem-unknown-path-detail = Manzilni tekshiring. Barcha manzillar roʻyxati xizmat hujjatlarida bor.
problem-wrong-method-title = Bu manzil bunday usulda ishlamaydi
problem-wrong-method-detail = Bu yerda { $method } usulidan foydalanib boʻlmaydi. Foydalanish mumkin boʻlganlari: { $allowed }.
problem-request-timeout-title = Soʻrov juda uzoq davom etdi
problem-request-timeout-detail = Soʻrov oʻz vaqtida toʻliq kelmadi. Aloqani tekshiring va qayta yuboring.
problem-bad-request-title = Soʻrovni tushunib boʻlmadi
problem-bad-request-detail = Soʻrovni hujjatlar bilan solishtiring va qayta yuboring.

## Mazmun tushunarli, lekin shu holda qabul qilib boʻlmaydi.

problem-invalid-content-title = Ayrim javoblarga eʼtibor bering
problem-invalid-content-detail = { $n-category ->
    [one] { $n } ta javobni tuzatish kerak. U quyida nima qilish kerakligi bilan koʻrsatilgan.
   *[other] { $n } ta javobni tuzatish kerak. Ular quyida nima qilish kerakligi bilan koʻrsatilgan.
}
problem-consents-missing-title = Roziligingiz kerak
problem-consents-missing-detail = Ish uchun qoidalarga, shaxsga doir maʼlumotlarni qayta ishlash siyosatiga va maʼlumotlaringizni boshqa davlatga uzatishga roziligingiz kerak. Davom etish uchun yetishmayotgan rozilikni bering.
problem-filing-limit-title = Bir kunda topshirish mumkin boʻlgan barcha shikoyatlarni topshirdingiz
problem-filing-limit-detail = Bir kunda topshirish mumkin boʻlgan eng koʻp shikoyatlar soni: { $limit }. Qoralamangiz saqlanadi. Uni ertaga topshiring.
problem-duplicate-case-title = Bu buyurtma boʻyicha ochiq ish allaqachon bor
problem-duplicate-case-detail = Bu buyurtma boʻyicha { $reference } raqamli ish hali ochiq. Yangi maʼlumotni oʻsha ishga qoʻshing.
problem-address-not-confirmed-title = Elektron pochta manzilingiz hali tasdiqlanmagan
problem-address-not-confirmed-detail = Manzilingizga kod yubordik. Kodni kiriting, keyin shikoyatni topshiring.
problem-draft-expired-title = Bu qoralama endi saqlanmaydi
problem-draft-expired-detail = Qoralamalar oxirgi marta saqlanganidan 30 kun oʻtgach oʻchiriladi. Yangi shikoyatni boshlang.
problem-evidence-limit-title = Boshqa fayl qoʻshib boʻlmaydi
problem-evidence-limit-detail = Bir taraf ishga qoʻsha oladigan fayllarning eng koʻp soni: { $limit }. Bir necha sahifani bitta faylga birlashtiring yoki ularni xabarda tasvirlang.
problem-parties-same-state-title = Har ikki taraf bir davlatda
problem-parties-same-state-detail = Sotuvchi va siz bir davlatdasiz: { $country }. Bu xizmat chegaradan oʻtgan xaridlar uchun moʻljallangan. Oʻsha davlatdagi isteʼmolchilar huquqlarini himoya qilish organi sizga yordam bera oladi.

## Kim soʻramoqda.

problem-not-signed-in-title = Siz tizimga kirmagansiz
problem-not-signed-in-detail = Elektron pochtangizga yuborilgan kod bilan tizimga kiring, keyin qayta urinib koʻring.
problem-session-expired-title = Siz tizimdan chiqarildingiz
problem-session-expired-detail = Ishingizni himoya qilish uchun tizimdan chiqarildingiz. Davom etish uchun yana kiring.
problem-second-factor-required-title = Ikkinchi kod kerak
problem-second-factor-required-detail = Rolingiz uchun autentifikatsiya ilovasining kodi ham kerak. Uni xatdagi kod bilan birga kiriting.
problem-code-wrong-title = Kod notoʻgʻri yoki muddati oʻtgan
problem-code-wrong-detail = Kod bir marta va oʻn daqiqa davomida ishlaydi. Raqamlarni tekshiring yoki yangi kod soʻrang.
problem-link-expired-title = Havola toʻliq emas yoki muddati oʻtgan
problem-link-expired-detail = Havolani toʻliq ochganingizni tekshiring. Agar u eski boʻlsa, yangisini soʻrang.
problem-api-key-unknown-title = API kaliti nomaʼlum
problem-api-key-unknown-detail = Kalit notoʻgʻri yoki bekor qilingan. Tashkilotingiz administratori yangisini yaratishi mumkin.
problem-account-in-use-title = Hisobingiz hali kerak
problem-account-in-use-detail = Ochiq ishlaringiz: { $cases }. Siz nomidan javob beradigan tashkilotlar: { $organizations }. Ikkalasi ham 0 boʻlganda hisobni oʻchirish mumkin. Shikoyatlaringizni qaytarib oling yoki ishlar yopilishini kuting va boshqa egadan sizni tashkilotlardan chiqarishni soʻrang.
problem-rate-limited-title = Qisqa vaqtda juda koʻp urinish
problem-rate-limited-detail = { $n-category ->
    [one] { $n } daqiqa kuting, keyin qayta urinib koʻring.
   *[other] { $n } daqiqa kuting, keyin qayta urinib koʻring.
}
problem-not-found-title = Topilmadi
problem-not-found-detail = Bu yerda siz koʻra oladigan hech narsa yoʻq. Raqamni tekshiring yoki bu ish uchun ishlatadigan hisobingiz bilan kiring.
problem-forbidden-title = Rolingiz bunga ruxsat bermaydi
problem-forbidden-detail = Bu boshqa roldagi shaxslar uchun. Agar sizga kerak boʻlsa, xizmat administratoridan soʻrang.
problem-cross-site-title = Soʻrov boshqa saytdan keldi
problem-cross-site-detail = Sizni himoya qilish uchun boshqa saytlardan kelgan soʻrovlar qabul qilinmaydi. Bu sahifani qayta oching va amalni shu yerda takrorlang.

## Ish oldinga siljigan.

problem-wrong-stage-title = Bu bosqichda bunday qilib boʻlmaydi
problem-wrong-stage-detail = Ish hozir shu bosqichda: { $stage }. Bu bosqichda “{ $action }” mumkin emas. Hozir nima qila olishingiz ishda koʻrsatilgan.
problem-wrong-role-title = Buni boshqa shaxs qilishi kerak
problem-wrong-role-detail = Bu ishda “{ $action }” sizning vazifangiz emas. Hozir nima qila olishingiz ishda koʻrsatilgan.
problem-deadline-passed-title = Muddat oʻtdi
problem-deadline-passed-detail = Bu shu vaqtgacha qilinishi kerak edi: { $due }. Hali nima qila olishingiz ishda koʻrsatilgan. Xabar yuborish doim mumkin.
problem-stale-version-title = Siz ochganingizdan keyin ish oʻzgargan
problem-stale-version-detail = Shu orada kimdir ishda harakat qildi. Ishni qayta oching, yangiliklarni koʻring va keyin qaror qiling.
problem-version-required-title = Ishning qaysi versiyasini koʻrganingizni ayting
problem-version-required-detail = Koʻrgan ishingizning ETag qiymatini If-Match sarlavhasida yuboring. Shunda ikki kishi bir-birining oʻzgarishlarini oʻchirib yubormaydi.
problem-key-reused-title = Bu kalit boshqa soʻrov uchun ishlatilgan
problem-key-reused-detail = Idempotency-Key boshqa mazmundagi soʻrovga tegishli. Bu soʻrovni yangi kalit bilan yuboring.
problem-still-running-title = Xuddi shu soʻrov hali bajarilmoqda
problem-still-running-detail = Soʻrovingiz yetib keldi va bajarilmoqda. Biroz kuting, keyin shu kalit bilan yana soʻrang.
problem-idempotency-key-required-title = Bu soʻrovning kaliti yetishmaydi
problem-idempotency-key-required-detail = Takrorlangan soʻrov faqat bir marta bajarilishi uchun Idempotency-Key sarlavhasini yuboring.

problem-not-now-title = Hozircha buning iloji yoʻq
problem-not-now-detail = Hozircha “{ $action }” mumkin emas. { $obstacle }
problem-at-most-title = Buni shuncha koʻp yoki shuncha uzoq qilib boʻlmaydi
problem-at-most-detail = “{ $action }” uchun tartib-taomil ruxsat beradigan eng koʻp miqdor: { $limit }. Hozir nima qila olishingiz ishda koʻrsatilgan.
problem-does-not-fit-title = Yetarli vaqt qolmadi
problem-does-not-fit-detail = { $n-category ->
    [one] Tartib-taomil tugaydigan vaqt: { $due }. Oldindagi qadamlar bundan { $n } kun koʻproq vaqt oladi. Kamroq vaqt soʻrang yoki qoʻshimcha vaqtsiz davom eting.
   *[other] Tartib-taomil tugaydigan vaqt: { $due }. Oldindagi qadamlar bundan { $n } kun koʻproq vaqt oladi. Kamroq vaqt soʻrang yoki qoʻshimcha vaqtsiz davom eting.
}
problem-unknown-offer-title = Bu taklif ochiq emas
problem-unknown-offer-detail = Taklifga javob berilgan, u qaytarib olingan, tugagan yoki u sizniki. Qaysi takliflar ochiqligini koʻrish uchun ishni qayta oching.
problem-unknown-term-title = Siz bu shart boʻyicha harakat qila olmaysiz
problem-unknown-term-detail = Shart boʻyicha masala yopilgan yoki ikkinchi taraf harakat qilishi kerak. Har bir shartning holatini koʻrish uchun ishni qayta oching.
problem-state-not-served-title = Bu davlat ishtirok etmaydi
problem-state-not-served-detail = Bu davlat xizmatda ishtirok etmaydi: { $country }. Kim yordam bera olishini davlatingizdagi isteʼmolchilar huquqlarini himoya qilish organi aytishi mumkin.

## Harakatga nima toʻsqinlik qilmoqda.

obstacle-already-done = Siz buni allaqachon qilgansiz.
obstacle-nothing-pending = Bunga tegishli ochiq narsa yoʻq.
obstacle-other-side = Buni ikkinchi taraf qilishi kerak.
obstacle-already-pending = Bittasi allaqachon ochiq. U hal qilinguncha kuting.
obstacle-objection-pending = Avval mediatorga bildirilgan eʼtiroz hal qilinishi kerak.
obstacle-settlement-pending = Kelishuv xizmat xodimining qarorini kutmoqda. Hal qilinishi bilan sizga xabar beriladi.
obstacle-too-early = Bu shu bosqichda keyinroq mumkin boʻladi.
obstacle-too-late-in-stage = Bu shu bosqichda avvalroq mumkin edi. Siz hali ham xabar yuborishingiz mumkin.
obstacle-same-person = Avval qaror qabul qilgan shaxs yana qaror qabul qila olmaydi. Buni hamkasbi qilishi kerak.
obstacle-mediator-excluded = Bu mediator rad javobini bergan, vazifasidan voz kechgan yoki unga eʼtiroz bildirilgan. Boshqasini tanlang.
obstacle-cause-needed = Endi eʼtirozning sababini koʻrsatish kerak. Mediator nima uchun xolis boʻlmasligi mumkinligini ayting.
obstacle-answer-first = Avval shikoyatga javob bering.
obstacle-no-mediator = Hozircha mediator yoʻq.

## Harakat mazmunida nima boʻlishi mumkin emas.

flaw-no-terms = Taraf bajaradigan kamida bitta narsani qoʻshing.
flaw-too-many-terms = Shartlar juda koʻp. Ulardan baʼzilarini birlashtiring.
flaw-amount-missing = Qancha pul ekanini ayting.
flaw-amount-not-expected = Bu himoya usulida pul summasi boʻlmaydi. Summani olib tashlang.
flaw-other-currency = Xarid valyutasidan foydalaning.
flaw-two-due-dates = Ikkalasini emas, yo sanani, yo kunlar sonini koʻrsating.
flaw-due-in-the-past = Kelajakdagi sanani tanlang.
flaw-due-too-far = Sana juda uzoq. Ertaroq sanani tanlang.
flaw-after-unknown-term = Oldin bajarilishi kerak boʻlgan shart roʻyxatda oldinroq turishi kerak.
flaw-days-out-of-range = Bu yerda bunday kunlar soni mumkin emas. Kamroq, lekin kamida bir kun soʻrang.
flaw-reason-not-for-officer = Xizmat xodimi koʻrsatishi mumkin boʻlgan sabablardan birini tanlang.
flaw-audience-not-possible = Bu ishda siz bunday oʻquvchiga yoza olmaysiz. Boshqa oʻquvchini tanlang.
flaw-only-the-consumer = Bu bosqichda faqat isteʼmolchidan soʻrash mumkin.
flaw-statement-missing = Qanday holatni maʼlum qilayotganingizni ayting.
flaw-consent-missing = Rozilik yetishmaydi. Davom etish uchun uni bering.
flaw-same-state = Sotuvchi siz bilan bir davlatda. Bu xizmat chegaradan oʻtgan xaridlar uchun moʻljallangan.
flaw-same-party = Sotuvchi va isteʼmolchi bir shaxs boʻlishi mumkin emas.

## Xizmatning oʻzi.

problem-busy-title = Xizmat band
problem-busy-detail = Hech narsa oʻzgartirilmadi. Bir necha soniya kuting, keyin qayta urinib koʻring.
problem-unavailable-title = Xizmat hozircha ishlamayapti
problem-unavailable-detail = Hech narsa oʻzgartirilmadi. Bir necha daqiqadan keyin qayta urinib koʻring.
problem-internal-title = Bizning tomonda xatolik yuz berdi
problem-internal-detail = Xato bizda va u qayd etildi. Bir necha daqiqadan keyin qayta urinib koʻring. Agar u takrorlansa, bizga bu raqamni ayting: { $request }.

## Bitta maydondagi xato.

field-required = Bu maydonni toʻldiring.
field-unknown = Bu maydon bu yerda nomaʼlum. Uni olib tashlang yoki nomini tuzating.
field-wrong-type = Qiymatning turi notoʻgʻri. Nima kutilishini hujjatlardan qarang.
field-empty = Bu yerga biror narsa yozing.
field-too-long = { $n-category ->
    [one] Koʻpi bilan { $n } ta belgi yozing.
   *[other] Koʻpi bilan { $n } ta belgi yozing.
}
field-too-short = { $n-category ->
    [one] Kamida { $n } ta belgi yozing.
   *[other] Kamida { $n } ta belgi yozing.
}
field-too-many = { $n-category ->
    [one] Koʻpi bilan { $n } ta yozuv kiriting.
   *[other] Koʻpi bilan { $n } ta yozuv kiriting.
}
field-control-characters = Matnda yashirin boshqaruv belgilari bor. Ularni olib tashlang yoki matnni qayta yozing.
field-bidi-characters = Matnda yozuv yoʻnalishini oʻzgartiradigan yashirin belgilar bor. Ularni olib tashlang yoki matnni qayta yozing.
field-format = Qiymat kutilgan koʻrinishda emas. Uning koʻrinishini hujjatlardan qarang.
field-not-an-option = Bu mumkin boʻlgan qiymatlardan biri emas. Roʻyxatdan birini tanlang.
field-not-a-country = Mamlakatni ikki harf bilan kiriting, masalan KZ.
field-country-not-covered = Bu davlat hali xizmatda ishtirok etmaydi.
field-not-a-language = Xizmat tillaridan birini kiriting, masalan kk yoki zh-Hans.
field-not-a-currency = Valyutani uch harf bilan kiriting, masalan CNY.
field-amount-malformed = Summani raqamlar bilan, kasr qismidan oldin nuqta qoʻyib yozing, masalan 129.90.
field-amount-not-positive = Summa noldan katta boʻlishi kerak.
field-amount-too-large = Summa juda katta. Uni tekshiring.
field-amount-decimals = Kasr xonalari soni valyutadagidan oshmasin. Valyutadagi kasr xonalari soni: { $n }.
field-amount-above-purchase = Summa toʻlangan narxdan katta. Uni tekshiring yoki tavsifda nima uchun koʻproq soʻrayotganingizni yozing.
field-currency-differs = Xarid bilan bir xil valyutadan foydalaning.
field-date-malformed = Sanani yil, oy va kun tartibida yozing, masalan 2026-10-01.
field-date-in-future = Sana kelajakda boʻlmasligi kerak.
field-date-in-past = Sana kelajakda boʻlishi kerak.
field-date-too-old = Sana juda uzoq oʻtmishda. Yilni tekshiring.
field-date-too-late = Sana juda uzoq kelajakda. Ertaroq sanani tanlang.
field-date-before-order = Sana buyurtma kunidan oldin boʻlmasligi kerak.
field-unknown-problem = Bu muammo turi nomaʼlum. Roʻyxatdan birini tanlang.
field-unknown-category = Bu toifa nomaʼlum. Roʻyxatdan birini tanlang.
field-unknown-remedy = Bu himoya usuli nomaʼlum. Roʻyxatdan birini tanlang.
field-remedy-amount-needed = Qancha pul soʻrashingizni yozing.
field-remedy-amount-not-needed = Bu himoya usulida pul summasi boʻlmaydi. Summani olib tashlang.
field-remedy-repeated = Bu himoya usulini ikki marta tanladingiz. Bittasini olib tashlang.
field-unknown-consent = Bu rozilik nomaʼlum. Roʻyxatni hujjatlardan qarang.
field-consents-missing = Qoidalarga, shaxsga doir maʼlumotlarni qayta ishlash siyosatiga va maʼlumotlaringizni chegaradan oʻtkazishga roziligingiz kerak.
field-email-malformed = Elektron pochta manzilini toʻliq yozing, masalan name@example.org.
field-url-malformed = Veb-manzilni toʻliq yozing, masalan https://example.org.
field-phone-malformed = Telefon raqamini mamlakat kodi bilan yozing, masalan +998 91 234 56 78.
field-contact-missing = Sotuvchi bilan bogʻlanish mumkin boʻlgan elektron pochta yoki veb-manzilni kiriting.
field-same-person = Sotuvchining manzili sizniki bilan bir xil boʻlishi mumkin emas. Ikkala manzilni tekshiring.
field-reference-malformed = Bu ish raqami emas. Har bir harf va raqamni tekshiring.
field-code-malformed = Kod faqat raqamlardan iborat. Yozganingizni tekshiring.
field-percent-out-of-range = 0 dan 100 gacha boʻlgan sonni kiriting.
field-number-out-of-range = Son juda kichik yoki juda katta. Chegaralarini hujjatlardan qarang.
field-cursor-malformed = Bu sahifa belgisi nomaʼlum. Birinchi sahifadan qayta boshlang.
field-rating-out-of-range = 1 dan 5 gacha baho bering.

## Fayldagi xato.

file-empty = Fayl boʻsh. Boshqasini tanlang.
file-too-big = Fayl hajmi chegaradan katta: { $limit }. Uni kichraytiring yoki boʻlaklarga ajrating.
file-type-not-allowed = Bunday turdagi fayllarni qoʻshib boʻlmaydi. Qoʻshish mumkin: { $types }.
file-type-mismatch = Fayl nomi uning mazmuniga mos emas. Faylni toʻgʻri kengaytma bilan qayta saqlang.
file-too-many = { $n-category ->
    [one] Koʻpi bilan { $n } ta fayl qoʻshish mumkin.
   *[other] Koʻpi bilan { $n } ta fayl qoʻshish mumkin.
}
file-name-missing = Faylga nom bering.
file-name-not-usable = Fayl nomida ishlatib boʻlmaydigan belgilar bor. Unga oddiy nom bering.
file-name-too-long = Fayl nomi juda uzun. Unga qisqaroq nom bering.
file-password-protected = Fayl parol bilan himoyalangan. Uni parolsiz saqlang.
file-damaged = Faylni oʻqib boʻlmadi. Uni qayta saqlang yoki boshqasini tanlang.
file-already-added = Bu fayl ishga allaqachon qoʻshilgan.
