### The pages in the browser: headings, questions, hints and buttons. A heading of a question is a question. A button begins with a verb.

## On every page.

# Link that leads past the head of the page, for people who use a keyboard or hear the page.
page-skip = Asosiy matnga oʻtish
page-language = Til
page-menu = Asosiy sahifalar
page-sign-in = Kirish
page-sign-out = Chiqish
page-my-cases = Mening ishlarim
page-complain = Shikoyat qilish
page-check-notice = Bu bildirishnoma haqiqiymi?
page-interface = Dasturlar uchun: veb-API
page-free-of-charge = Xizmat isteʼmolchilar uchun bepul.
page-back = Orqaga
page-continue = Davom etish
page-optional = { $label } (ixtiyoriy)
# Stands before the title in the tab of the browser when a form has errors.
page-error-title = Xato: { $title }
page-error-heading = Muammo yuz berdi
page-next = Keyingi sahifa
page-not-given = Koʻrsatilmagan
page-home = Bosh sahifaga oʻtish
page-form-expired = Bu shakl juda uzoq ochiq turdi yoki brauzeringiz cookie-faylni saqlamadi. Yozganlaringiz joyida turibdi. Ularni yana bir marta yuboring.

## The front page.

home-title = Boshqa davlatdagi sotuvchidan xarid qildingizu, muammo chiqdimi?
home-intro = Bizga bir marta, oʻz tilingizda aytib bering. Biz shikoyatingizni sotuvchiga yetkazamiz va ikkalangiz onlayn yechim izlaysiz. Bu natija bermasa, betaraf mediator yordam beradi.
home-start = Shikoyatni boshlash
home-how-heading = Ish qanday boradi
home-how-file = Siz qanday muammo chiqqanini va nima soʻrashingizni aytasiz. Bunga taxminan oʻn daqiqa ketadi.
home-how-respond = Sotuvchi oʻz tilida bildirishnoma oladi va javob berish uchun unga oʻn kun beriladi.
home-how-negotiate = Siz va sotuvchi muzokara olib borasiz. Takliflar tayyor iboralardan tuziladi, shuning uchun har bir taraf ularni oʻz tilida oʻqiydi.
home-how-mediate = Kelishuv boʻlmasa, hech bir tarafga yon bosmaydigan mediator bepul yordam beradi.
home-how-end = Ish kelishuv yoki tavsiya bilan tugaydi. Shundan keyin uning bajarilishini kuzatib boramiz.
home-rights = Sud yoki organga murojaat qilish huquqlaringiz oʻzgarmaydi.
home-sellers-heading = Sotuvchilar uchun
home-sellers = Bizdan bildirishnoma oldingizmi? Undagi havolani oching yoki tizimga bildirishnoma kelgan manzil bilan kiring. Javob berish uchun hisob ochish shart emas.
home-states-heading = Ishtirokchi davlatlar

## Signing in.

sign-in-title = Tizimga kirish
sign-in-intro = Elektron pochta manzilingizga kod yuboramiz. Parol kerak emas.
sign-in-email = Elektron pochta manzili
sign-in-send = Kodni yuborish
sign-in-code-title = Kodni kiriting
# $email is the address that the code was sent to.
sign-in-code-sent = Agar { $email } manzili bilan bu yerga kirish mumkin boʻlsa, unga sakkiz xonali kod yuborildi. Kod bir marta va oʻn daqiqa davomida ishlaydi.
sign-in-code = Xatdagi kod
sign-in-totp = Autentifikatsiya ilovasidagi kod
sign-in-totp-hint = Olti raqam. U faqat xizmat xodimlariga kerak.

## The form of a complaint.

complaint-title = Shikoyat qilish
complaint-before-contact = Avval sotuvchiga yozing va unga javob berish uchun vaqt bering. Hali yozmagan boʻlsangiz ham, shikoyatingizni shu yerda tayyorlab qoʻyishingiz mumkin.
complaint-before-need = Buyurtma raqami, narx va sotuvchining elektron pochtasi yoki veb-sayti yoningizda tursin.
complaint-before-save = Davom etganingizda har bir javob saqlanadi. Istalgan vaqtda toʻxtab, keyinroq, hatto boshqa qurilmada davom etishingiz mumkin.
complaint-begin = Boshlash
# $date is the day on which the draft is erased.
complaint-kept-until = Javoblaringiz shu sanagacha saqlanadi: { $date }.
complaint-step = { $n }-savol (jami { $all })
complaint-problem = Qanday muammo chiqdi?
complaint-category = Nima sotib oldingiz?
complaint-order = Buyurtma haqida nimalarni bilasiz?
complaint-ordered-on = Qachon buyurtma berdingiz?
complaint-date-hint = Yil, oy va kun, masalan 2026-10-01.
complaint-order-reference = Buyurtma raqami
complaint-marketplace = Xarid qilingan elektron savdo maydonchasi
complaint-amount = Qancha toʻladingiz?
complaint-amount-number = Summa
complaint-amount-hint = Raqamlar bilan, kasr qismidan oldin nuqta qoʻying, masalan 129.90.
complaint-currency = Valyuta
complaint-merchant = Sizga kim sotdi?
complaint-merchant-name = Sotuvchining nomi
complaint-merchant-country = Sotuvchining davlati
complaint-merchant-email = Sotuvchining elektron pochta manzili
complaint-merchant-website = Sotuvchining veb-sayti
complaint-contact = Sotuvchiga qachon murojaat qildingiz?
complaint-contact-hint = Bu muammo haqida sotuvchiga birinchi marta aytgan kuningiz. Hali aytmagan boʻlsangiz, avval sotuvchiga yozing.
complaint-other-proceedings = Bu nizoni sud yoki boshqa organ koʻrib chiqyaptimi?
complaint-yes = Ha
complaint-no = Yoʻq
complaint-description = Nima boʻldi?
complaint-description-hint = Voqealarni qanday tartibda boʻlgan boʻlsa, shunday yozing. Karta raqami va parollarni yozmang. Buni sotuvchi oʻqiydi.
complaint-remedies = Nima soʻraysiz?
complaint-remedies-hint = Mos keladiganlarining hammasini tanlang. Pul soʻrasangiz, qanchaligini yozing.
complaint-remedy-amount = Qancha?
complaint-consumer = Siz kimsiz?
complaint-consumer-name = Toʻliq ism-familiyangiz
complaint-consumer-country = Yashaydigan davlatingiz
complaint-consumer-email = Elektron pochta manzilingiz
complaint-consumer-email-hint = Sizga shu manzilga yozamiz. Sotuvchi ismingizni va shu manzilni koʻradi.
complaint-consumer-phone = Telefon raqamingiz
complaint-language = Sizga qaysi tilda yozaylik?
complaint-consents = Nimalarga rozisiz?
complaint-check-title = Javoblaringizni tekshiring
complaint-check-intro = Hali hech narsa yuborilmadi. Notoʻgʻri joylarini oʻzgartiring.
complaint-change = Oʻzgartirish
complaint-missing = Hali javob berilmagan
complaint-send-heading = Shikoyatingizni yuboring
complaint-send-hint = Avval elektron pochta manzilingizga kod yuboramiz: manzil sizniki ekaniga ishonch hosil qilishimiz kerak.
complaint-send = Manzilni tasdiqlash va yuborish
complaint-send-known = Shikoyatni yuborish
complaint-resume-mail = Keyin davom etish uchun havolani pochtamga yuborish
complaint-resume-mailed = Bu qoralamaning havolasi elektron pochta manzilingizga yuborildi.
complaint-filed-title = Shikoyatingiz roʻyxatga olindi
complaint-filed-reference = Ishingiz raqami
complaint-filed-next-heading = Keyin nima boʻladi
complaint-filed-print = Bu sahifani chop eting yoki manzilini saqlab qoʻying. Ishni “Mening ishlarim” boʻlimida topasiz.

## The list of cases.

cases-title = Mening ishlarim
cases-none = Bu yerda hali ishlar yoʻq.
cases-none-found = Bu qidiruvga mos ish topilmadi.
cases-search = Nom yoki ish raqami
cases-stage = Bosqich
cases-all-stages = Barcha bosqichlar
cases-show = Koʻrsatish
cases-next-limit = Eng yaqin muddat
cases-no-limit = Yoʻq

## The page of a case.

case-title = Ish { $reference }
case-where-heading = Ish hozir qaysi bosqichda
case-limits-heading = Muddatlar
case-limit-provisional = Bu sana dastlabki hisoblanadi: oʻsha yilning rasmiy kalendari hali eʼlon qilinmagan.
case-you = Siz
case-actions-heading = Hozir nima qila olasiz
case-actions-none = Hozir hech narsa qilishingiz shart emas. Bu oʻzgarsa, sizga yozamiz.
case-more-actions = Yana nima qila olasiz
case-offers-heading = Takliflar
case-offers-none = Hali hech kim taklif bermagan.
case-offer-open = Ochiq
case-offer-accepted = Qabul qilindi
case-offer-declined = Rad etildi
case-offer-withdrawn = Qaytarib olindi
case-offer-expired = Javobsiz tugadi
case-offer-superseded = Boshqa taklif bilan almashtirildi
case-entitlement = Isteʼmolchi nima soʻraydi
case-messages-heading = Xabarlar
case-messages-none = Hali xabarlar yoʻq.
case-messages-older = Boshqa xabarlar
case-evidence-heading = Dalillar
case-evidence-none = Hali fayllar qoʻshilmagan.
case-evidence-add = Fayl qoʻshish
case-evidence-file = Fayl
case-evidence-hint = Rasm, PDF yoki matn, hajmi koʻpi bilan { $limit }. Uni ikkinchi taraf koʻradi.
case-evidence-kind = U nimani koʻrsatadi?
case-history-heading = Nima boʻlgani
case-history-private = Sizga koʻrsatilmaydigan hodisa
case-file-heading = Ish fayli
case-file-download = Ish faylini yuklab olish (ZIP)
case-file-hint = Unda toʻliq qaydnoma, dalillar va ikki tildagi xulosa bor.

## Doing something in a case.

act-confirm-hint = Davom etishdan oldin buni yana bir marta oʻqing.
act-text = Matningiz
act-note = Izoh
act-reasons = Sabablar
act-question = Savol
act-ground = Asos
act-reason = Sabab
act-position = Munosabatingiz
act-audience = Buni kim oʻqiy oladi
act-of-whom = Kimdan soʻraysiz?
act-mediator = Mediator
act-offer = Qaysi taklif?
act-term = Qaysi shart?
act-days = Necha kun?
act-limit = Chegarangiz
act-address-kind = Manzil turi
act-address = Manzil
act-representative-name = Vakilning ismi
act-representative-email = Vakilning elektron pochta manzili
act-mandate = Vakil nima qila oladi
act-declaration = Bayonotingiz
act-statement = Nimani maʼlum qilasiz
act-finding = Xulosangiz qanday?
act-granted = Shikoyat endi qabul qilinadimi?
act-upheld = Mediator almashtirilishi kerakmi?
act-of-what = Qaysi muddat uzaytiriladi?
act-of-stage = Bosqich muddati
act-of-outer-limit = Butun tartib-taomil muddati
act-bundle = Guruh raqami
act-cause = Eʼtiroz sababi
act-correction = Nima notoʻgʻri edi va endi qanday yoziladi
act-score = Qanchalik mamnunsiz?
act-score-1 = 1, mutlaqo mamnun emasman
act-score-2 = 2
act-score-3 = 3
act-score-4 = 4
act-score-5 = 5, toʻliq mamnunman
act-resolved = Nizo siz uchun hal boʻldimi?
act-terms-heading = Har bir taraf nima qiladi
act-term-n = { $n }-shart
act-term-debtor = Kim bajaradi
act-term-remedy = Nima bajarilishi kerak
act-term-amount = Summa
act-term-currency = Valyuta
act-term-days = Kelishuvdan keyin necha kun ichida
act-term-words = Kerak boʻlsa, oʻz soʻzlaringiz bilan yozing
act-offer-with-answer = Javobingiz bilan birga taklif

## The invitation of a seller.

invitation-title = Sizdan qilingan xarid boʻyicha shikoyat
invitation-intro = Boshqa davlatdagi isteʼmolchining shikoyati bor va u sizdan yechim soʻrayapti. Tugmani bir marta bossangiz, ish raqami va u nima haqidaligini koʻrasiz.
invitation-open = Shikoyatni koʻrsatish
invitation-problem = Shikoyat nima haqida
# $address is a mail address, all but hidden.
invitation-code-hint = Shikoyatni oʻqish va unga javob berish uchun kod kerak. Uni shu manzilga yuboramiz: { $address }.
invitation-send-code = Kodni yuborish
invitation-enter = Ishni ochish

## Checking a notice.

notice-title = Bu bildirishnoma haqiqiymi?
notice-intro = Bizning har bir bildirishnomamizda ish raqami va kod bor. Ikkalasini kiriting, uni biz yuborgan-yubormaganimizni aytamiz.
notice-reference = Ish raqami
notice-code = Bildirishnoma kodi
notice-check = Bildirishnomani tekshirish
notice-genuine = Bu bildirishnoma bizdan.
notice-unknown = Bunday bildirishnoma bizga maʼlum emas. Undagi havolalarni ochmang va hech narsa toʻlamang.
