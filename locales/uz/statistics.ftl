### Eʼlon qilinadigan koʻrsatkichlar: har biri qanday ataladi va aniq nimani hisoblaydi.

## Koʻrsatkichlar.

indicator-r1 = Muddatida javob berilgan
    .definition = Sotuvchi muddatida javob bergan ishlarning javob muddati tugagan barcha ishlardagi ulushi.
indicator-r2 = Birinchi javobgacha boʻlgan vaqt
    .definition = Bildirishnoma sotuvchiga yetib borganidan uning birinchi javobigacha oʻtgan kunlar. Javobsiz ishlar ham hisobga olinadi.
indicator-s0 = Kelishuv bilan hal etilgan
    .definition = Har ikki taraf kelishuv bilan hal etgan ishlarning qabul qilingan barcha ishlardagi ulushi.
indicator-s1 = Muzokaralarda hal etilgan
    .definition = Mediatorsiz hal etilgan ishlarning muzokaralarga yetib kelgan barcha ishlardagi ulushi.
indicator-s2 = Mediator yordamida hal etilgan
    .definition = Mediator yordamida hal etilgan ishlarning shu davrda mediatsiyaga kelgan ishlarga nisbati.
indicator-c1 = Isteʼmolchi fikricha hal boʻlgan
    .definition = Isteʼmolchi hal boʻlgan deb atagan ishlarning baholangan barcha ishlardagi ulushi. Baholanmagan ish hech qachon hal boʻlgan deb hisoblanmaydi.
indicator-c2 = Baholangan
    .definition = Baholangan ishlarning barcha yopilgan ishlardagi ulushi. U baholar qanchalik ishonchli ekanini koʻrsatadi.
indicator-p1 = Kelishilganidek bajarilgan
    .definition = Bajarilgan va eʼtiroz bildirilmagan shartlarning yakunlangan barcha shartlardagi ulushi.
indicator-t1 = Natijagacha boʻlgan vaqt
    .definition = Shikoyat topshirilganidan natijagacha oʻtgan kunlar. Ochiq ishlar ham hisobga olinadi.
indicator-a1 = Qabul qilinmagan
    .definition = Qabul qilinmagan shikoyatlarning topshirilgan barcha shikoyatlardagi ulushi.
indicator-d1 = Natijasiz tugagan
    .definition = Natijasiz tugagan ishlarning qabul qilingan barcha ishlardagi ulushi.

## Jadvallar.

cube-pair = Ikki taraf davlatlari boʻyicha
cube-problem = Muammo va sotuvchi davlati boʻyicha
cube-category = Tovar va sotuvchi davlati boʻyicha
cube-language = Ikki taraf tillari boʻyicha

## Ustunlar va izohlar.

statistics-numerator = Hisoblangan
statistics-denominator = Jami
statistics-share = Ulush
statistics-open = Hali ochiq
statistics-withheld = Odamlarni himoya qilish uchun koʻrsatilmaydi
statistics-withheld-note = Kam sonli ishlardan olingan koʻrsatkichlar hech kimni tanib boʻlmasligi uchun koʻrsatilmaydi.
statistics-no-cases = Ishlar yoʻq
statistics-period = Davr: { $from } – { $to }
