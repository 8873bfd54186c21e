### Ish soʻzlari: bosqichlar, natijalar, asoslar, sabablar, bajarish, rollar.

## Bosqichlar.

stage-screening = Shikoyatni tekshirish
    .description = Xizmat shikoyatni qabul qila olishini tekshiramiz. Tekshiruvlarning koʻpi avtomatik. Qolganini xizmat xodimi hal qiladi.
stage-information = Maʼlumot kerak
    .description = Nimadir yetishmaydi. Ish koʻrsatilgan sanagacha javobni kutadi.
stage-service = Sotuvchiga bildirishnoma yetkazilmoqda
    .description = Sotuvchi bilan bogʻlanishga harakat qilyapmiz. Sotuvchining javob berish muddati bildirishnoma yetib borgandan keyingina boshlanadi.
stage-awaiting-response = Javob kutilmoqda
    .description = Sotuvchi xabardor qilingan va javob berishi kerak. Javob boʻlmasa ham ish davom etadi.
stage-negotiation = Muzokaralar
    .description = Har ikki taraf yechim izlaydi. Har biri taklif berishi yoki mediator soʻrashi mumkin.
stage-appointment = Mediator tanlash
    .description = Betaraf mediator tayinlanmoqda. Har bir taraf eʼtiroz bildirishi mumkin.
stage-mediation = Mediatsiya
    .description = Mediator har ikki taraf bilan, jumladan alohida ham, suhbatlashadi va hal etish taklifini kiritishi mumkin.
stage-proposal = Hal etish taklifi koʻrib chiqilmoqda
    .description = Mediator hal etish taklifini kiritgan. Har bir taraf uni qabul qiladi yoki rad etadi.
stage-recommendation = Tavsiya
    .description = Har ikki taraf vajlarini taqdim etadi. Shundan keyin mediator asoslangan tavsiya beradi.
stage-performance = Bajarish
    .description = Kelishilgan yoki tavsiya etilgan narsa bajarilmoqda. Bajarishi kerak boʻlgan taraf tasdigʻi bilan xabar beradi. Ikkinchi taraf tasdiqlaydi.
stage-closed = Yopilgan
    .description = Ish tugagan. Ish faylini yuklab olishingiz va ish qanday yuritilganini baholashingiz mumkin.

## Natijalar.

outcome-settled = Nizo kelishuv bilan hal etildi
    .description = Har ikki taraf yechimga kelishdi.
outcome-recommendation-accepted = Tavsiya qabul qilindi
    .description = Har ikki taraf tavsiyani qabul qildi yoki uning majburiy kuchga ega boʻlishiga oldindan rozi boʻlgan edi.
outcome-recommendation-declined = Tavsiya qabul qilinmadi
    .description = Kamida bir taraf tavsiyani rad etdi yoki unga javob bermadi.
outcome-withdrawn = Qaytarib olindi
    .description = Isteʼmolchi shikoyatni qaytarib oldi.
outcome-inadmissible = Qabul qilinmadi
    .description = Xizmat bu shikoyatni koʻrib chiqa olmaydi. Sababi koʻrsatilgan, qayta koʻrib chiqish mumkin.
outcome-discontinued = Natijasiz tugadi
    .description = Ish natijaga yetmasdan tugadi. Sababi koʻrsatilgan.

## Taraf qilishi kerak boʻlgan har bir narsaning holati.

performance-pending = Bajarilishi kerak
performance-reported = Bajarilgani haqida xabar berilgan
performance-performed = Bajarildi
performance-performed-unconfirmed = Bajarilgani haqida xabar berilgan, eʼtiroz bildirilmagan
performance-disputed = Bahsli
performance-breached = Bajarilmadi
performance-excused = Uzrli sabab bilan bajarilmadi
performance-unresolved = Muddatida hal qilinmadi

## Rollar.

role-consumer = Isteʼmolchi
role-merchant = Sotuvchi
role-mediator = Mediator
role-officer = Xizmat xodimi
role-regulator = Tartibga soluvchi organ
role-administrator = Administrator
role-system = Xizmat
role-anonymous = Tashrif buyuruvchi

## Shikoyatni qabul qilmaslik asoslari.

ground-merchant-not-contacted = Avval sotuvchiga murojaat qilinmagan
    .description = Avval sotuvchiga nima notoʻgʻri ekanini va nima soʻrashingizni ayting. Bu yordam bermasa, shikoyatni yana topshiring.
ground-frivolous-or-vexatious = Shikoyatning jiddiy asosi yoʻq
    .description = Shikoyatda hal qilinishi mumkin boʻlgan muammo koʻrinmaydi. Agar biror narsa yetishmasa, qayta koʻrib chiqishni soʻrang va uni qoʻshing.
ground-other-proceedings = Nizoni boshqa organ koʻrib chiqmoqda
    .description = Bu nizoni sud yoki boshqa organ koʻrib chiqmoqda yoki hal qilgan. Uni faqat bitta organ koʻrib chiqishi mumkin.
ground-value-outside-limits = Summa belgilangan chegaradan tashqarida
    .description = Nizo summasi bu xizmat qabul qiladigan summadan kam yoki koʻp. Sud yoki organ yordam berishi mumkin.
ground-too-late = Shikoyat kech topshirilgan
    .description = Bu xizmat shikoyatni qabul qiladigan muddat oʻtgan. Qonundagi muddatlar hali oʻtmagan boʻlishi mumkin. Tez orada organdan soʻrang.
ground-seriously-impairs-operation = Nizo bu xizmat uchun juda murakkab
    .description = Bu nizo xizmatni shunchalik band qiladiki, boshqa ishlar zarar koʻradi. Uni sudda koʻrish maʼqulroq.
ground-incomplete = Maʼlumot yetishmaydi
    .description = Biz soʻragan maʼlumot muddatida kelmadi. Uni toʻplab, shikoyatni yana topshiring.
ground-outside-scope = Xizmat bunday nizo uchun moʻljallanmagan
    .description = Xizmat isteʼmolchilar boshqa ishtirokchi davlatdagi sotuvchilardan qilgan onlayn xaridlar bilan shugʻullanadi. Kim yordam bera olishini davlatingizdagi organ aytishi mumkin.
ground-abuse = Xizmatdan notoʻgʻri maqsadda foydalanilmoqda
    .description = Shikoyatda xizmatdan notoʻgʻri maqsadda foydalanilgan. Buni notoʻgʻri deb hisoblasangiz, qayta koʻrib chiqishni soʻrang.

## Ish natijasiz tugashining sabablari.

discontinued-merchant-not-reached = Sotuvchi bilan bogʻlanib boʻlmadi
    .description = Hech bir bildirishnoma sotuvchiga yetib bormadi. Bu sotuvchi javob berishdan bosh tortdi degani emas. Sud yoki organ yordam berishi mumkin.
discontinued-no-mediator = Mediator topilmadi
    .description = Boʻsh va har ikki taraf qabul qiladigan mediator topilmadi. Bu sizning emas, xizmatning kamchiligi deb hisoblanadi.
discontinued-no-decision = Tavsiya muddatida berilmadi
    .description = Mediatorlar tavsiyani muddatida bermadi. Bu sizning emas, xizmatning kamchiligi deb hisoblanadi.
discontinued-consumer-silent = Isteʼmolchi ishda boshqa qatnashmadi
    .description = Sotuvchi javob bergandan keyin isteʼmolchi hech narsa yozmadi. Isteʼmolchi ishni bir marta, 20 kun ichida davom ettirishi mumkin.
discontinued-time-limit = Tartib-taomil muddati tugadi
    .description = Butun tartib-taomil haddan tashqari choʻzildi. Bu xizmatning kamchiligi deb hisoblanadi. Siz sud yoki organga murojaat qilishingiz mumkin.
discontinued-abuse = Xizmatdan notoʻgʻri maqsadda foydalanildi
    .description = Xizmat xodimi ishni tugatdi va sabablarini koʻrsatdi.
discontinued-duplicate = Shu nizo boʻyicha boshqa ish bor
    .description = Nizo boshqa ishda koʻrib chiqiladi. Bu yerga qoʻshganlaringiz yoʻqolmaydi: ularni oʻsha ishga qoʻshishingiz mumkin.
discontinued-other-proceedings = Nizoni boshqa organ koʻrib chiqmoqda
    .description = Sud yoki boshqa organ bu nizoni koʻrib chiqishni boshlagan. Uni faqat bitta organ koʻrib chiqishi mumkin.
discontinued-outside-scope = Xizmat bunday nizo uchun moʻljallanmagan
    .description = Bu ish davomida maʼlum boʻldi. Kim yordam bera olishini davlatingizdagi organ aytishi mumkin.
discontinued-merchant-ceased = Sotuvchi endi mavjud emas
    .description = Kompaniya yopilgan, shuning uchun javob beradigan hech kim yoʻq. Karta bilan toʻlagan boʻlsangiz, pulni qaytarish mumkinligini bankingizdan soʻrang.

## Muddat nima uchun berilgani va u oʻtib ketsa nima boʻlishi.

deadline-screening = Shikoyatni qabul qilish haqida qaror
    .consequence = Shu vaqtgacha hech kim qaror qabul qilmasa, shikoyat qabul qilingan boʻladi.
deadline-information = Savollarimizga javob
    .consequence = Shu vaqtgacha javob boʻlmasa, yangi shikoyat yopiladi va uni yana topshirish mumkin. Boshlangan ish javobsiz davom etadi.
deadline-service = Bildirishnomani sotuvchiga yetkazish
    .consequence = Shu vaqtgacha sotuvchi bilan bogʻlanib boʻlmasa, ish tugaydi va isteʼmolchiga yana qayerga murojaat qilish mumkinligi aytiladi.
deadline-relay-proof = Xat yetib borganining tasdigʻi
    .consequence = Shu vaqtgacha xat qaytib kelmasa, u olingan deb hisoblanadi.
deadline-response = Shikoyatga javob
    .consequence = Shu vaqtgacha javob boʻlmasa, ish javobsiz, tavsiyagacha davom etadi. Javob berilmagani ochiq reyestrga kiritilishi mumkin.
deadline-negotiation = Ikki taraf oʻrtasidagi muzokaralar
    .consequence = Shu vaqtgacha kelishuv boʻlmasa, mediator tayinlanadi.
deadline-appointment = Mediator tanlash
    .consequence = Shu vaqtgacha mediator topilmasa, uni xizmat xodimi tayinlaydi.
deadline-declaration = Mediatorning bayonoti
    .consequence = Shu vaqtgacha bayonot boʻlmasa, boshqa mediatorga murojaat qilinadi.
deadline-objection = Mediatorga sabab koʻrsatmasdan eʼtiroz bildirish
    .consequence = Shundan keyin eʼtirozning sababini koʻrsatish kerak boʻladi.
deadline-material-withholding = Muzokara materiallarini mediatorga koʻrsatmaslik
    .consequence = Shundan keyin mediator tayinlanadi va muzokaralarni oʻqiy oladi.
deadline-officer-appointment = Xizmat xodimi tomonidan mediator tayinlash
    .consequence = Shu vaqtgacha hech kim tayinlanmasa, ish natijasiz tugaydi.
deadline-mediation = Mediatsiya
    .consequence = Shu vaqtgacha kelishuv boʻlmasa, ish tavsiya bosqichiga oʻtadi.
deadline-proposal = Mediatorning hal etish taklifiga javob
    .consequence = Shu vaqtgacha har ikki taraf qabul qilmasa, ish tavsiya bosqichiga oʻtadi.
deadline-submissions = Har ikki tarafning vajlari
    .consequence = Vajlaringizni taqdim etmasangiz, mediator ishdagi mavjud materiallar asosida qaror qiladi.
deadline-decision = Mediatorning tavsiyasi
    .consequence = Shu vaqtgacha tavsiya boʻlmasa, ishni bir marta boshqa mediator qabul qilib oladi.
deadline-recommendation-answer = Tavsiyaga javob
    .consequence = Shu vaqtgacha javob boʻlmasa, tavsiya qabul qilinmagan deb hisoblanadi.
deadline-offer = Taklifga javob
    .consequence = Shu vaqtgacha javob boʻlmasa, taklif tugaydi. Sukut rozilik hisoblanmaydi.
deadline-extension-decision = Muddatni uzaytirish haqida qaror
    .consequence = Shu vaqtgacha hech kim qaror qabul qilmasa, soʻrov rad etilgan hisoblanadi.
deadline-objection-decision = Mediatorga bildirilgan eʼtiroz boʻyicha qaror
    .consequence = Shu vaqtgacha hech kim qaror qabul qilmasa, eʼtiroz rad etilgan hisoblanadi.
deadline-settlement-confirmation = Kelishuvni aynan sotuvchi tuzganini tasdiqlash
    .consequence = Shu vaqtgacha tasdiqlanmasa, bildirishnomani sotuvchiga yana yetkazish kerak boʻladi.
deadline-performance = Kelishilgan narsani bajarish va bu haqda xabar berish
    .consequence = Shu vaqtgacha xabar berilmasa, eslatma yuboriladi.
deadline-performance-grace = Eslatmadan keyin xabar berish
    .consequence = Shu vaqtgacha xabar berilmasa, bajarilgan-bajarilmaganini xizmat xodimi hal qiladi.
deadline-performance-confirmation = Xabarni tasdiqlash yoki unga eʼtiroz bildirish
    .consequence = Shu vaqtgacha eʼtiroz bildirilmasa, u bajarilgan hisoblanadi.
deadline-performance-decision = Bajarilgan-bajarilmagani haqida qaror
    .consequence = Shu vaqtgacha hech kim qaror qabul qilmasa, ishda bu masala muddatida hal qilinmagani koʻrsatiladi.
deadline-rating = Ish qanday yuritilganini baholash
    .consequence = Shundan keyin ishni baholab boʻlmaydi.
deadline-review-request = Qayta koʻrib chiqishni soʻrash
    .consequence = Shundan keyin qaror oʻz kuchida qoladi.
deadline-review-decision = Qayta koʻrib chiqish boʻyicha qaror
    .consequence = Shu vaqtgacha hech kim qaror qabul qilmasa, shikoyat qabul qilingan boʻladi.
deadline-resumption = Ishni davom ettirish
    .consequence = Shundan keyin ish yopiqligicha qoladi.
deadline-publication = Javob berilmagani eʼlon qilinishidan oldin tushuntirish berish
    .consequence = Shundan keyin javob berilmagani ochiq reyestrga kiritiladi.
deadline-outer-limit = Butun tartib-taomilning tugashi
    .consequence = Shu vaqtgacha natija boʻlmasa, ish natijasiz tugaydi.
deadline-erasure = Shaxsga doir maʼlumotlarni oʻchirish
    .consequence = Shaxsga doir maʼlumotlar oʻsha vaqtda oʻchiriladi. Ismlarsiz statistika qoladi.

## Sotuvchining shikoyatga munosabati.

position-accepts = Sotuvchi shikoyatga rozi
position-accepts-in-part = Sotuvchi qisman rozi
position-contests = Sotuvchi rozi emas

## Tarafning tavsiyaga munosabati.

recommendation-answer-silent = Javob yoʻq
recommendation-answer-accepted = Qabul qilindi
recommendation-answer-declined = Rad etildi

## Xizmat xodimining xulosasi.

finding-performed = Bajarilgan
finding-excused = Bajarilmagan, lekin uzrli sabab bor
finding-breached = Bajarilmagan

## Mediator nima uchun tanlangani.

appointment-reason-third-nationality-with-languages = Mediator uchinchi davlat fuqarosi va har ikki tarafning tillarida gaplashadi.
appointment-reason-languages = Mediator har ikki tarafning tillarida gaplashadi.
appointment-reason-third-nationality = Mediator uchinchi davlat fuqarosi.
appointment-reason-next-on-roster = Mediator navbatdagi boʻsh mediator edi.
appointment-reason-officer = Mediatorni xizmat xodimi tanladi.

## Mediatorning bayonoti.

declaration-independent = Mediatorning xolisligiga hech narsa taʼsir qila olmaydi
declaration-disclosed = Mediator taraflar bilishi kerak boʻlgan holatni maʼlum qildi
declaration-declined = Mediator ishni ola olmaydi

## Bildirishnoma sotuvchiga yetib borgani qanday isbotlangani.

service-proof-invitation-opened = Taklifnoma ochilgan
service-proof-case-opened = Sotuvchi tizimga kirib, ishni ochgan
service-proof-webhook = Sotuvchining tizimi bildirishnomani qabul qilgan
service-proof-mail-server = Sotuvchining pochta serveri bildirishnomani qabul qilgan
service-proof-relay = Xat joʻnatilgan va qaytib kelmagan
service-proof-answer = Sotuvchi javob bergan
service-proof-officer = Xizmat xodimi tasdiqlagan

## Shaxsga doir maʼlumotlar nima uchun uzoqroq saqlanishi.

hold-reason-breach = Kelishilgan narsa bajarilmagan
hold-reason-review = Qayta koʻrib chiqish davom etmoqda
hold-reason-regulator-file = Tartibga soluvchi organ ish fayli bilan shugʻullanmoqda
hold-reason-proceedings = Sud yoki organ ish faylini soʻragan

## Sotuvchi manzilining turlari.

address-kind-email = Elektron pochta manzili
address-kind-website = Aloqa shakli bor veb-sahifa
address-kind-postal = Pochta manzili

## Xabarni kim oʻqiy oladi.

audience-everyone = Har ikki taraf va mediator
audience-mediator = Faqat mediator
audience-consumer = Faqat isteʼmolchi
audience-merchant = Faqat sotuvchi

## Isteʼmolchi shikoyat topshirayotganda nimaga rozilik beradi.

consent-rules = Ishimga tartib-taomil qoidalari qoʻllaniladi.
consent-privacy = Maʼlumotlarimdan shaxsga doir maʼlumotlarni qayta ishlash siyosatida aytilganidek foydalaniladi.
consent-cross-border-transfer = Maʼlumotlarim sotuvchiga va sotuvchi davlatidagi organlarga yuboriladi.

## Taraf qilishi kerak boʻlgan narsa: taklif yoki kelishuv qatori.

term-on = { $debtor }: { $remedy }, muddat: { $due }
term-on-amount = { $debtor }: { $remedy }, { $amount }, muddat: { $due }
term-within = { $n-category ->
    [one] { $debtor }: { $remedy }, kelishuvdan keyin { $n } kun ichida
   *[other] { $debtor }: { $remedy }, kelishuvdan keyin { $n } kun ichida
}
term-within-amount = { $n-category ->
    [one] { $debtor }: { $remedy }, { $amount }, kelishuvdan keyin { $n } kun ichida
   *[other] { $debtor }: { $remedy }, { $amount }, kelishuvdan keyin { $n } kun ichida
}
term-after = Faqat ikkinchi taraf oʻz qismini bajarganidan keyin

## Muddatdan qolgan vaqt.

remaining-days = { $n-category ->
    [one] { $n } kun qoldi
   *[other] { $n } kun qoldi
}
remaining-hours = { $n-category ->
    [one] { $n } soat qoldi
   *[other] { $n } soat qoldi
}
remaining-none = Muddat oʻtdi
