### Shikoyat mavzulari: muammolar guruhlari va turlari, himoya usullari, tovar va xizmat toifalari, dalil turlari.

## Muammolar guruhlari.

problem-group-delivery = Yetkazib berish
problem-group-conformity = Tovar yoki xizmatning kelishuvga mosligi
problem-group-safety = Xavfsizlik
problem-group-refund = Pulni qaytarish va voz kechish
problem-group-warranty = Kafolat va sotuvdan keyingi xizmat
problem-group-payment = Narx va toʻlov
problem-group-contract = Shartnoma va axborot
problem-group-account = Hisob va maʼlumotlar
problem-group-border = Bojxona va chegara
problem-group-other = Boshqa

## Muammo turlari.

problem-type-delivery-not-delivered = Tovar yetkazib berilmagan
    .description = Tovar yetib kelmagan yoki yoʻlda yoʻqolgan.
problem-type-delivery-late = Yetkazib berish kechikishi
    .description = Tovar kelishilgan vaqtdan keyin yetib kelgan yoki kech yetib keladi.
problem-type-delivery-partial = Buyurtmaning bir qismi yoʻq
    .description = Buyurtma qilinganidan kamroq tovar yoki qism kelgan.
problem-type-delivery-damaged = Tashishda shikastlangan
    .description = Tovar singan yoki shikastlangan holda kelgan.
problem-type-delivery-refused-to-supply = Sotuvchi tovarni berishdan bosh tortgan
    .description = Sotuvchi buyurtmani qabul qilib, keyin bekor qilgan yoki bajarishdan bosh tortgan.

problem-type-conformity-not-as-described = Tavsifga mos emas
    .description = Tovar, oʻlcham, rang, miqdor yoki sifat eʼlondagidan farq qiladi.
problem-type-conformity-defective = Nuqsonli yoki ishlamay qolgan
    .description = Tovar ishlamaydi yoki yetkazib berilgandan keyin tez orada buzilgan.
problem-type-conformity-counterfeit = Qalbaki yoki huquqlarni buzuvchi tovar
    .description = Brend nomi bilan sotilgan tovar asl emas.
problem-type-conformity-used-sold-as-new = Ishlatilgan yoki tiklangan tovar yangi deb sotilgan
    .description = Tovar avval ishlatilgan.
problem-type-conformity-digital-failure = Raqamli kontent yoki xizmat ishlamayapti
    .description = Yuklab olinadigan fayl, litsenziya, ilova yoki onlayn xizmat yoʻq, bloklangan yoki ishlamaydi.
problem-type-conformity-service-poor = Xizmat yomon koʻrsatilgan
    .description = Onlayn sotilgan xizmat yetarli eʼtibor bilan koʻrsatilmagan.

problem-type-safety-unsafe-product = Xavfli tovar
    .description = Tovar xavfli yoki jarohat yoxud zarar yetkazgan.
problem-type-safety-labelling = Yorliq yoki yoʻriqnoma yoʻq yoxud notoʻgʻri
    .description = Ogohlantirish, yoʻriqnoma yoki tarkib koʻrsatilmagan, notoʻgʻri yoki talab qilingan tilda emas.

problem-type-refund-withdrawal-refused = Voz kechish yoki qaytarish rad etilgan
    .description = Sotuvchi qonun yoki oʻz shartlari ruxsat bergan qaytarishni rad etmoqda.
problem-type-refund-refused = Pulni qaytarish rad etilgan
    .description = Sotuvchi pulni qaytarishga rozi yoki majbur, lekin toʻlamayapti.
problem-type-refund-late-or-partial = Pul kech yoki kam qaytarilgan
    .description = Pul kamroq yoki belgilangan muddatdan kech qaytarilgan.
problem-type-refund-return-cost = Qaytarish xarajatlari boʻyicha nizo
    .description = Tovarni qaytarib joʻnatish uchun kim toʻlashi boʻyicha kelishmovchilik bor.

problem-type-warranty-refused = Kafolat boʻyicha xizmat rad etilgan
    .description = Qonuniy yoki sotuvchi bergan kafolat bajarilmayapti.
problem-type-warranty-repair-failed = Taʼmir natijasiz yoki juda sekin
    .description = Taʼmir qayta-qayta qilingan yoki muddatidan oʻtib ketgan.
problem-type-warranty-no-response = Mijozlarga xizmat koʻrsatish boʻlimi javob bermayapti
    .description = Sotuvchi javob bermaydi yoki u bilan bogʻlanib boʻlmaydi.

problem-type-payment-overcharge = Ortiqcha pul olingan
    .description = Kelishilganidan koʻp yoki ikki marta pul olingan.
problem-type-payment-unauthorised = Ruxsatsiz pul yechish
    .description = Isteʼmolchi rozi boʻlmagan toʻlov yechib olingan.
problem-type-payment-hidden-fees = Yashirin toʻlovlar
    .description = Buyurtmadan oldin koʻrsatilmagan xarajatlar qoʻshilgan.
problem-type-payment-price-misleading = Notoʻgʻri yoki chalgʻituvchi narx
    .description = Soxta chegirma, notoʻgʻri narx yoki oʻzgartirilgan narx.
problem-type-payment-currency = Valyuta yoki ayirboshlash kursi boʻyicha nizo
    .description = Chegaradan oʻtgan toʻlovda valyuta, konvertatsiya yoki bank haqi notoʻgʻri.
problem-type-payment-subscription-trap = Obunaga tushirib qoʻyish
    .description = Sinov davri yoki buyurtma pullik obunaga aylangan yoki uni bekor qilish qiyinlashtirilgan.
problem-type-payment-invoice = Hisob-faktura yoki chek berilmagan
    .description = Xaridni tasdiqlovchi hujjat yoʻq yoki hisob-faktura notoʻgʻri.

problem-type-contract-unfair-terms = Shartnomaning adolatsiz shartlari
    .description = Shartlar isteʼmolchini qonuniy huquqlaridan mahrum qiladi.
problem-type-contract-misleading-advertising = Chalgʻituvchi reklama
    .description = Yolgʻon yoki chalgʻituvchi maʼlumotlar, soxta sharhlar.
problem-type-contract-missing-information = Sotuvchi yoki tovar haqida maʼlumot yoʻq
    .description = Sotuvchi kimligi, narx, kelib chiqish yoki voz kechish tartibi haqida maʼlumot berilmagan.
problem-type-contract-unordered-goods = Buyurtma qilinmagan tovar
    .description = Buyurtma qilinmagan narsa joʻnatilgan yoki uning uchun pul olingan.
problem-type-contract-discrimination = Mamlakat yoki guruhga qarab rad etish yoxud boshqacha shartlar
    .description = Yashash joyi, til yoki fuqarolik sababli rad etilgan yoki yomonroq munosabatda boʻlingan.
problem-type-contract-fraud = Firibgar sotuvchi yoki sayt
    .description = Sotuvchi yoki sayt soxtaga oʻxshaydi.

problem-type-account-blocked = Hisob bloklangan yoki yopilgan
    .description = Platformadagi kirish imkoni, mablagʻ yoki ballar yoʻqolgan.
problem-type-account-privacy-breach = Maxfiylik yoki maʼlumotlar himoyasi buzilgan
    .description = Shaxsga doir maʼlumotlar roziliksiz tarqalgan, berilgan yoki ishlatilgan.
problem-type-account-unwanted-marketing = Keraksiz reklama xabarlari
    .description = Rozilik berilmagan xabarlar yoki qoʻngʻiroqlar.

problem-type-border-duty = Bojxona boji yoki soliq boʻyicha nizo
    .description = Kutilmagan boj, soliq yoki bojxona brokeri haqi.
problem-type-border-seized = Chegarada ushlab qolingan, qaytarilgan yoki yoʻq qilingan
    .description = Bojxona yoki tashuvchi joʻnatmani ushlab qolgan yoki qaytargan.
problem-type-border-prohibited = Ruxsat etilmagan yoki sertifikatlanmagan tovar
    .description = Tovarni yetkazib berilgan joyga olib kirish, u yerda sotish yoki ishlatish mumkin emas.

problem-type-other-other = Boshqa muammo
    .description = Yuqoridagilarning hech biri emas.

## Huquqni himoya qilish usullari.

remedy-refund = Pulni qaytarish
    .description = Pulning hammasini yoki bir qismini qaytarish.
remedy-replacement = Tovarni almashtirish
    .description = Toʻgʻri yoki ishlaydigan tovarni joʻnatish.
remedy-repair = Taʼmirlash
    .description = Bepul taʼmirlab berish.
remedy-price-reduction = Narxni kamaytirish
    .description = Tovarni arzonroq narxda qoldirish.
remedy-delivery = Yetkazib berish
    .description = Buyurtma qilingan narsani yetkazib berish.
remedy-correction-of-performance = Lozim darajada bajarish
    .description = Xizmatni qayta koʻrsatish yoki shartnoma ijrosini toʻgʻrilash.
remedy-cancellation = Bekor qilish
    .description = Shartnoma, buyurtma yoki obunani tugatish.
remedy-compensation = Zararni qoplash
    .description = Yetkazilgan zarar yoki ziyon uchun toʻlash.
remedy-apology = Uzr soʻrash
    .description = Kechirim soʻrash.
remedy-explanation = Tushuntirish yoki javob
    .description = Nima boʻlganini tushuntirish.
remedy-correction-of-data = Shaxsga doir maʼlumotlarni toʻgʻrilash
    .description = Isteʼmolchi haqida saqlanayotgan shaxsga doir maʼlumotlarni toʻgʻrilash.
remedy-deletion-of-data = Shaxsga doir maʼlumotlarni oʻchirish
    .description = Shaxsga doir maʼlumotlarni oʻchirish yoki ulardan foydalanishni toʻxtatish.
remedy-correction-of-information = Axborotni toʻgʻrilash
    .description = Eʼlon, narx, yorliq, hisob-faktura yoki reklamani toʻgʻrilash.
remedy-account-restoration = Hisobni tiklash
    .description = Hisobni blokdan chiqarish yoki mablagʻ yoxud ballarni qaytarish.
remedy-recall-or-removal = Chaqirib olish yoki sotuvdan olish
    .description = Xavfli, soxta yoki noqonuniy tovar yoxud eʼlonlarni sotuvdan olib tashlash.
remedy-other = Boshqa
    .description = Isteʼmolchi tasvirlagan boshqa narsa.

## Tovar va xizmat toifalari.

category-food = Oziq-ovqat va alkogolsiz ichimliklar
category-alcohol-tobacco = Alkogol va tamaki
category-clothing = Kiyim
category-footwear = Poyabzal
category-building-materials = Uy uchun qurilish va taʼmirlash materiallari
category-energy-fuel = Energiya, suv va yoqilgʻi
category-furniture = Mebel va uy jihozlari
category-textiles-home = Uy toʻqimachiligi
category-appliances = Maishiy texnika
category-kitchenware = Oshxona buyumlari va idish-tovoq
category-tools-garden = Asboblar va bogʻ jihozlari
category-household-supplies = Tozalash va boshqa roʻzgʻor vositalari
category-medicines = Dori vositalari
category-medical-devices = Tibbiy va yordamchi buyumlar
category-health-services = Tibbiy xizmatlar
category-vehicles = Transport vositalari
category-vehicle-parts = Transport vositalari uchun ehtiyot qismlar va aksessuarlar
category-transport-tickets = Yoʻlovchi tashish va chiptalar
category-parcel-delivery = Pochta, joʻnatma va yuk tashish xizmatlari
category-phones = Telefonlar
category-computers = Kompyuterlar va qoʻshimcha qurilmalar
category-audio-video = Audio va video texnika
category-photo-optical = Foto va optik texnika
category-software = Dasturiy taʼminot (oʻyinlardan tashqari)
category-telecom = Telefon va internet xizmatlari
category-streaming = Striming va boshqa axborot xizmatlari
category-toys-games = Oʻyinchoqlar va oʻyinlar
category-video-games = Videooʻyinlar va oʻyin ichidagi buyumlar
category-sports = Sport va sayohat anjomlari
category-books-stationery = Kitob, matbuot va kanselyariya tovarlari
category-pets = Uy hayvonlari va ular uchun mahsulotlar
category-plants-flowers = Oʻsimliklar va gullar
category-event-tickets = Madaniy va boshqa tadbirlarga chiptalar
category-package-travel = Turistik paketlar
category-courses = Kurslar va taʼlim xizmatlari
category-hotels = Mehmonxona va turar joy
category-restaurants-delivery = Restoranlar va taom yetkazib berish
category-insurance = Sugʻurta
category-payment-services = Toʻlov va boshqa moliyaviy xizmatlar
category-cosmetics = Kosmetika va shaxsiy parvarish
category-jewellery-watches = Zargarlik buyumlari va soatlar
category-bags-accessories = Sumkalar va shaxsiy aksessuarlar
category-baby-articles = Chaqaloqlar uchun buyumlar (aravacha, avtokreslo)
category-other-services = Boshqa xizmatlar
category-other-goods = Boshqa tovarlar

## Dalil turlari.

evidence-kind-order = Buyurtma yoki uning tasdigʻi
evidence-kind-payment = Toʻlov tasdigʻi
evidence-kind-tracking = Yetkazib berishni kuzatish maʼlumotlari
evidence-kind-photo = Fotosurat
evidence-kind-packaging-photo = Qadoq fotosurati
evidence-kind-message = Sotuvchi bilan yozishmalar
evidence-kind-listing = Eʼlonning koʻrsatilgan holati (sahifa yoki reklama)
evidence-kind-video = Videoyozuv
evidence-kind-expert-report = Ekspert yoki taʼmirlash ustaxonasi xulosasi
evidence-kind-brand-statement = Brend egasining bayonoti
evidence-kind-serial-number = Seriya raqami
evidence-kind-screenshot = Skrinshot
evidence-kind-log = Xatolar yozuvi (log fayl)
evidence-kind-medical-record = Tibbiy hujjat
evidence-kind-terms = Sotuv shartlari
evidence-kind-return-receipt = Tovar qaytarib joʻnatilganining tasdigʻi
evidence-kind-bank-statement = Bank hisobi yoki karta boʻyicha koʻchirma
evidence-kind-receipt = Chek (kvitansiya)
evidence-kind-warranty-card = Kafolat taloni yoki kafolat hujjati
evidence-kind-repair-record = Taʼmirlash yozuvlari
evidence-kind-customs-document = Bojxona hujjati
evidence-kind-other = Boshqa dalillar
