### Odamlar saqlaydigan va chop etadigan hujjatlar: ish xulosasi, kelishuv, tavsiya, organ uchun fayl.

## Har bir hujjatning hoshiyasi.

document-service = Concord, nizolarni onlayn tartibda hal etish
document-summary-title = Ish xulosasi
document-settlement-title = Nizoni hal etish toʻgʻrisidagi kelishuv
document-recommendation-title = Tavsiya
document-enforcement-title = Organ uchun fayl: kelishilgan narsa bajarilmadi
document-case = Ish { $reference }
document-two-languages = Bu hujjat ikki qismdan iborat. Tillari: { $first }, { $second }. Ikkala qismning mazmuni bir xil.
document-one-language = Bu hujjatning tili: { $language }.
document-made = Tuzilgan vaqti: { $date-time }
document-times = Vaqtlar har bir taraf joylashgan joy boʻyicha koʻrsatilgan.

## Bir necha tildagi erkin matn.

document-authentic = Asl matn, yozilgan tili: { $language }
document-translation = Tarjima. Faqat asl matn hisobga olinadi.
document-machine-translation = Mashina tarjimasi, inson tomonidan tekshirilmagan. Faqat asl matn hisobga olinadi.
document-no-translation = Bu matnning tarjimasi yoʻq.
document-erased = Bu matn saqlash muddati tugagach oʻchirilgan.
document-authentic-rule = Inson yozgan matn qaysi tilda yozilgan boʻlsa, oʻsha tilda hisobga olinadi. Tarjima faqat uni tushunishga yordam beradi.

## Sarlavhalar.

document-heading-case = Ish
document-heading-parties = Taraflar
document-heading-purchase = Xarid va muammo
document-heading-complaint = Shikoyat
document-heading-answer = Sotuvchining javobi
document-heading-history = Nima va qachon boʻlgani
document-heading-terms = Shartlar
document-heading-evidence = Dalillar
document-heading-outcome = Natija
document-heading-agreement = Kelishuvga qanday erishilgani
document-heading-effect = Bu nimani anglatadi
document-heading-facts = Nizo nima haqida
document-heading-reasons = Asoslar
document-heading-breach = Nima bajarilmadi
document-heading-finding = Xizmat xodimining xulosasi
document-heading-record = Bu hujjat asosidagi qaydlar

## Maydon nomlari.

document-label-reference = Ish raqami
document-label-stage = Bosqich
document-label-outcome = Natija
document-label-ground = Asos
document-label-reason = Sabab
document-label-filed = Topshirilgan
document-label-served = Sotuvchiga yetkazilgan
document-label-answered = Sotuvchi javob bergan
document-label-due = Muddat
document-label-closed = Yopilgan
document-label-name = Ism yoki nom
document-label-role = Taraf
document-label-country = Mamlakat
document-label-language = Til
document-label-email = Elektron pochta
document-label-phone = Telefon
document-label-website = Veb-sayt
document-label-address = Manzil
document-label-registration-number = Roʻyxatdan oʻtish raqami
document-label-representative = Vakil
document-label-mediator = Mediator
document-label-order-reference = Buyurtma raqami
document-label-ordered-on = Buyurtma sanasi
document-label-marketplace = Elektron savdo maydonchasi
document-label-category = Tovar yoki xizmat
document-label-amount = Summa
document-label-problem = Muammo
document-label-remedies = Isteʼmolchi nima soʻraydi
document-label-contacted-on = Sotuvchiga murojaat sanasi
document-label-when = Qachon
document-label-who = Kim
document-label-what = Nima
document-label-number = Raqam
document-label-debtor = Kim bajaradi
document-label-term = Nima bajarilishi kerak
document-label-due-by = Qachongacha
document-label-state = Holat
document-label-file = Fayl
document-label-kind = Turi
document-label-size = Hajmi
document-label-fingerprint = Raqamli iz (SHA-256)
document-label-authority = Organ
document-label-given-on = Berilgan sana
document-label-reached-on = Erishilgan sana
document-label-answer-by = Javob muddati
document-label-algorithm = Usul
document-label-events = Hodisalar soni
document-label-head = Butun qaydnomaning raqamli izi

## Qiymatlar.

document-size-kilobytes = { $n } kilobayt
document-data-erased = Saqlash muddati tugagach oʻchirilgan
document-no-answer = Sotuvchi belgilangan muddatda javob bermadi.
document-answered-late = Javob muddat tugagandan keyin keldi.
document-no-evidence = Bu hujjatda dalillar koʻrsatilmagan.
document-no-terms = Shartlar yoʻq.

## Kelishuv.

document-settlement-intro = Bu yerda koʻrsatilgan taraflar nizoni quyidagi shartlar asosida hal etdilar.
document-settlement-by-offer = Bir taraf taklif berdi, ikkinchi taraf uni onlayn qabul qildi.
document-settlement-by-proposal = Mediator hal etish taklifini kiritdi, har ikki taraf uni onlayn qabul qildi.
document-settlement-by-bids = Har bir taraf maxfiy chegarasini koʻrsatdi. Ikki chegara kesishdi va kelishilgan summa ularning oʻrtachasidir.
document-settlement-performance = Har bir taraf shartlarda aytilganini har bir shart yonida koʻrsatilgan sanagacha bajaradi. Xizmat buni kuzatib boradi. Agar shart bajarilmasa, ikkinchi taraf bu haqda ish sahifasida xabar berishi mumkin.
document-settlement-online = Har ikki taraf onlayn rozi boʻlgan, shuning uchun kelishuvga imzo talab qilinmaydi. Ular qanday va qachon rozi boʻlgani quyidagi qaydnomada bor.
document-settlement-effect = Bu taraflar oʻrtasidagi kelishuv. Uning suddagi ahamiyati davlat qonunchiligiga bogʻliq.
document-settlement-mediator = Kelishuvga yuqorida koʻrsatilgan mediator ishtirokidagi mediatsiyada erishilgan.

## Tavsiya.

document-recommendation-intro = Bu yerda koʻrsatilgan mediator taraflar oʻrtasidagi nizo boʻyicha ushbu tavsiyani beradi.
document-recommendation-on-submissions = U har ikki taraf taqdim etgan vajlarga va ishdagi dalillarga asoslanadi.
document-recommendation-on-papers = Sotuvchi javob bermadi. Tavsiya shikoyatga va ishdagi dalillarga asoslanadi.
document-recommendation-binding = Har ikki taraf nizo kelib chiqqandan keyin bu tavsiya ular uchun majburiy kuchga ega boʻlishiga rozi boʻlgan.
document-recommendation-not-binding = Bu tavsiya har ikki taraf qabul qilgandagina majburiy kuchga ega boʻladi. Uni rad etgan yoki unga javob bermagan taraf uchun majburiyat yoʻq.
document-recommendation-rights = Taraflarning sud yoki organga murojaat qilish huquqlari oʻzgarmaydi.
document-recommendation-corrected = Mediator bu tavsiyadagi yozuv xatosini tuzatdi. Vaqti: { $date-time }. Boshqa hech narsa oʻzgartirilmadi.

## Organ uchun fayl.

document-enforcement-intro = Quyidagi shart bajarilmadi. Bu faylda nima kelishilgani, nima yetishmayotgani va har bir taraf bergan dalillar koʻrsatilgan.
document-enforcement-request = Fayl sotuvchi davlatidagi organga maʼlumot uchun yuboriladi. Nima qilishni organ oʻz qonunchiligi boʻyicha hal qiladi.
document-enforcement-finding = Bu fayl tuzilishidan oldin xizmat xodimi har ikki tarafning dalillarini koʻrib chiqqan.

## Qaydnoma.

document-record-intro = Ishning har bir hodisasi raqamli izlar zanjirida saqlanadi. Unda hech narsani sezdirmasdan oʻzgartirib boʻlmaydi.
document-record-check = Qaydnomani tekshirish uchun ish faylini yuklab oling va unda “concord verify” buyrugʻini ishga tushiring. U internetsiz ishlaydi. U koʻrsatgan raqamli izni bu yerda chop etilgani bilan solishtiring.
document-record-withheld = Ayrim hodisalar faqat bir tarafga tegishli va bu yerda koʻrsatilmagan. Ularning raqamli izlari zanjirning qismi hisoblanadi.
document-record-erased = Ayrim matnlar saqlash muddati tugagach oʻchirilgan. Ularning raqamli izlari hamon zanjirda.

## Ish tarixi qatorlari.

event-complaint-filed = Shikoyat topshirildi
event-complaint-admitted = Shikoyat qabul qilindi
event-complaint-refused = Shikoyat qabul qilinmadi
event-information-requested = Qoʻshimcha maʼlumot soʻraldi
event-information-supplied-in-part = Maʼlumotning bir qismi berildi
event-information-supplied = Maʼlumot berildi
event-information-not-supplied = Maʼlumot muddatida berilmadi
event-address-supplied = Sotuvchining boshqa manzili berildi
event-service-attempt-failed = Sotuvchiga yuborilgan bildirishnoma yetkazilmay qaytdi
event-unverified-address-reached = Bildirishnoma sotuvchiniki ekani tasdiqlanmagan manzilga yetib bordi
event-merchant-address-confirmed = Xizmat xodimi sotuvchining manzilini tasdiqladi
event-relay-accepted = Pochta xizmati sotuvchiga bildirishnomani qabul qilib oldi
event-complaint-served = Bildirishnoma sotuvchiga yetib bordi
event-returned-to-service = Ish ortga qaytdi: bildirishnomani sotuvchiga yana yetkazish kerak
event-bounce-noted = Bildirishnoma yetkazilmay qaytdi
event-response-received = Sotuvchi javob berdi
event-late-response-received = Sotuvchi muddat tugagandan keyin javob berdi
event-no-response-recorded = Sotuvchi muddatida javob bermadi
event-no-response-explained = Sotuvchi javob bermaganining sababini tushuntirdi
event-no-response-published = Javob berilmagani ochiq reyestrga kiritildi
event-extension-requested = Muddatni uzaytirish soʻraldi
event-extension-granted = Muddat uzaytirildi
event-extension-refused = Muddat uzaytirilmadi
event-offer-made = Taklif berildi
event-offer-withdrawn = Taklif qaytarib olindi
event-offer-accepted = Taklif qabul qilindi
event-offer-declined = Taklif rad etildi
event-offer-expired = Taklif javobsiz tugadi
event-evidence-added = Dalillar qoʻshildi
event-bid-made = Maxfiy chegara koʻrsatildi
event-settlement-held = Xizmat xodimi kelishuvni tasdiqlashi kerak
event-settlement-reached = Nizo kelishuv bilan hal etildi
event-counterclaim-made = Qarshi talab qoʻyildi
event-message-sent = Xabar yuborildi
event-representative-appointed = Vakil tayinlandi
event-negotiation-ended = Muzokaralar kelishuvsiz tugadi
event-appointment-opened = Mediator tanlash boshlandi
event-mediator-invited = Mediatorga murojaat qilindi
event-mediator-declared = Mediator manfaatlar toʻqnashuvi bor-yoʻqligi haqida bayonot berdi
event-mediator-declined = Murojaat qilingan mediator rad javobini berdi
event-declaration-missed = Murojaat qilingan mediator muddatida javob bermadi
event-mediator-objected-to = Taraf mediatorga eʼtiroz bildirdi
event-officer-appointment-due = Xizmat xodimi mediator tayinlashi kerak
event-mediator-appointed = Mediator tayinlandi
event-material-withheld = Muzokara materiallari mediatorga koʻrsatilmadi
event-material-released = Muzokara materiallari mediatorga koʻrsatildi
event-objection-raised = Taraf mediatorga eʼtiroz bildirdi va sabablarini koʻrsatdi
event-objection-decided = Eʼtiroz boʻyicha qaror qabul qilindi
event-mediator-resigned = Mediator oʻz vazifasidan voz kechdi
event-mediator-replaced = Mediator almashtirildi
event-stage-resumed = Ish yangi mediator bilan davom etdi
event-mediation-opened = Mediatsiya boshlandi
event-mediation-ended = Mediatsiya kelishuvsiz tugadi
event-proposal-made = Mediator hal etish taklifini kiritdi
event-proposal-accepted = Taraf hal etish taklifini qabul qildi
event-acceptance-taken-back = Taraf roziligini qaytarib oldi
event-proposal-declined = Taraf hal etish taklifini rad etdi
event-proposal-lapsed = Hal etish taklifi har ikki tarafning roziligisiz tugadi
event-submissions-opened = Har ikki tarafdan vajlarini taqdim etish soʻraldi
event-submission-made = Taraf vajlarini taqdim etdi
event-binding-agreed = Taraf tavsiya oʻzi uchun majburiy kuchga ega boʻlishiga rozi boʻldi
event-decision-opened = Mediator tavsiyani tayyorlashni boshladi
event-decision-missed = Mediator tavsiyani muddatida bermadi
event-recommendation-given = Mediator tavsiya berdi
event-recommendation-corrected = Tavsiyadagi yozuv xatosi tuzatildi
event-recommendation-answered = Taraf tavsiyaga javob berdi
event-recommendation-accepted = Tavsiya qabul qilindi yoki majburiy kuchga ega edi
event-recommendation-declined = Tavsiyani har ikki taraf qabul qilmadi
event-complaint-withdrawn = Isteʼmolchi shikoyatni qaytarib oldi
event-case-discontinued = Ish natijasiz tugadi
event-performance-reminded = Eslatma yuborildi: shart bajarilgani haqida hali xabar yoʻq
event-performance-reported = Shart bajarilgani haqida xabar berildi
event-performance-confirmed = Ikkinchi taraf shart bajarilganini tasdiqladi
event-performance-not-disputed = Shart bajarilgani haqidagi xabarga muddatida eʼtiroz bildirilmadi
event-performance-disputed = Shart bajarilgani haqidagi xabarga eʼtiroz bildirildi
event-performance-not-reported = Shart bajarilgani haqida muddatida xabar berilmadi
event-performance-decided = Xizmat xodimi shart bajarilgan-bajarilmaganini hal qildi
event-performance-unresolved = Shart bajarilgan-bajarilmagani muddatida hal qilinmadi
event-case-closed = Ish yopildi
event-review-requested = Qayta koʻrib chiqish soʻraldi
event-review-not-requested = Qayta koʻrib chiqish muddatida soʻralmadi
event-review-refused = Qayta koʻrib chiqishdan keyin shikoyat yana qabul qilinmadi
event-case-resumed = Ish davom ettirildi
event-case-not-resumed = Ish muddatida davom ettirilmadi
event-case-rated = Taraf ish qanday yuritilganini baholadi
event-rating-ended = Baholash muddati tugadi
event-case-bundled = Ish oʻxshash ishlarga qoʻshildi
event-bundle-left = Taraf birlashtirilgan ishlardan chiqdi
event-data-held = Shaxsga doir maʼlumotlar koʻrsatilgan sababga koʻra uzoqroq saqlanmoqda
event-data-released = Shaxsga doir maʼlumotlar endi bu sababga koʻra saqlanmaydi
event-service-delayed = Xizmat kechikdi
event-data-erased = Shaxsga doir maʼlumotlar oʻchirildi
event-withheld = Boshqa shaxsga tegishli maxfiy qadam
