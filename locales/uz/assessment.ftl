### Shikoyat topshirishdan oldingi baholash: xizmat uni qabul qila oladimi, qanday huquqlar bor, keyin nima qilish kerak.

## Natija.

assessment-admissible = Xizmat bu shikoyatni qabul qila oladi
    .description = Aytganlaringizga koʻra, hech narsa toʻsqinlik qilmaydi. Yakuniy tekshiruv shikoyat topshirilganda oʻtkaziladi.
assessment-refused = Xizmat bu shikoyatni qabul qila olmaydi
    .description = Sababi va buning oʻrniga nima qila olishingiz quyida koʻrsatilgan.
assessment-incomplete = Ayrim javoblar hali yoʻq
    .description = Hozircha hech narsa toʻsqinlik qilmaydi. Qolgan savollarga javob berganingizda natija chiqadi.
assessment-for-officer = Bu shikoyatni xizmat xodimi koʻrib chiqishi kerak
    .description = Uni topshirishingiz mumkin. Shundan keyin xizmat xodimi uch ish kuni ichida xizmat uni qabul qila olish-olmasligini hal qiladi.

## Xizmat xodimi nima uchun koʻrib chiqishi kerak.

officer-reason-same-state = Siz va sotuvchi bir davlatdasiz. Xizmat chegaradan oʻtgan xaridlar uchun moʻljallangan.
officer-reason-many-filings = Siz bugun koʻp shikoyat topshirgansiz.
officer-reason-same-text = Siz avval xuddi shunday matnli shikoyat topshirgansiz.
officer-reason-mostly-links = Tavsifda havolalardan boshqa matn kam.
officer-reason-open-case-about-order = Bu buyurtma boʻyicha ochiq ish allaqachon bor.

## Sarlavhalar.

assessment-grounds-heading = Nima toʻsqinlik qilmoqda
assessment-remedies-heading = Odatda nima soʻraladi
assessment-evidence-heading = Odatda qaysi dalillar yordam beradi
assessment-steps-heading = Keyin nima qilishingiz mumkin

## Tavsiya etiladigan qadamlar.

step-contact-merchant = Avval sotuvchiga yozing va nusxasini saqlang
    .why = Koʻp muammolar shu yoʻl bilan hal boʻladi, xizmat ham shikoyatni faqat shundan keyin qabul qila oladi.
step-wait-for-answer = Sotuvchiga javob berish uchun vaqt bering
    .why = Sotuvchi hali muddatida javob berishi mumkin. Shikoyatni hozir topshirishingiz ham mumkin.
    .until = Sotuvchining javob berish muddati tugaydigan sana: { $until }.
step-complete = Javob berilmagan savollarga javob bering
    .why = Busiz xizmat shikoyatingizni qabul qila olish-olmasligini ayta olmaydi.
step-turn-to-authority = Isteʼmolchilar huquqlarini himoya qilish organiga murojaat qiling
    .why = Bu xizmat yordam bera olmagan joyda u yordam berishi mumkin.
    .state = Isteʼmolchilar huquqlarini himoya qilish organiga murojaat qiling. Davlat: { $country }.
step-gather-evidence = Dalillarni toʻplang
    .why = Aniq yozuvlar sotuvchi va mediatorga sizni tushunishga yordam beradi.
step-file = Shikoyatni topshiring
    .why = Xizmat sotuvchi bilan bogʻlanadi va ishni natijagacha kuzatib boradi.
    .until = Xizmat shikoyatni shu sanagacha qabul qiladi: { $until }.
step-answer-period = Sotuvchiga qonun boʻyicha berilgan javob muddati: { $period }. Davlat: { $country }.
