### Har bir xatning atrofidagi matnlar va hisoblar haqidagi bildirishnomalar.

## Har bir xatning hoshiyasi.

mail-sender = Concord, nizolarni onlayn tartibda hal etish
mail-greeting = Assalomu alaykum!
mail-greeting-name = Assalomu alaykum, { $name }!
mail-reference = Ish { $reference }
mail-due = Muddat: { $due }
mail-link-intro = Tugma ishlamasa, bu manzilni oching:
mail-answer-on-page = Pochta orqali emas, ish sahifasida javob bering. Bu xatga yozilgan javoblar oʻqilmaydi.
mail-genuine = Bu xat haqiqiymi? Oʻzingiz { $url } manzilini oching, keyin { $reference } raqamini va { $check-code } kodini kiriting.
mail-genuine-account = Bu xat haqiqiymi? Oʻzingiz { $url } manzilini oching va tizimga shu yerda kiring. Biz hech qachon parol yoki toʻlov soʻramaymiz.
mail-free-of-charge = Xizmat har ikki taraf uchun bepul. Biz hech qachon xat orqali toʻlov soʻramaymiz.
mail-automatic = Bu xabar avtomatik yuborilgan.
mail-why-party = Siz bu ishda taraf boʻlganingiz uchun bu xatni oldingiz.
mail-why-merchant = Isteʼmolchi bu manzilni sizniki deb koʻrsatgani uchun bu xatni oldingiz. Agar manzil sizniki boʻlmasa, sahifada bizga ayting.
mail-why-staff = Siz bu ish bilan ishlayotganingiz uchun bu xatni oldingiz.
mail-why-account = Manzilingiz sahifamizda kiritilgani uchun bu xatni oldingiz. Agar buni siz qilmagan boʻlsangiz, xatga eʼtibor bermang. Hech narsa boʻlmaydi.
mail-signature = Concord xizmati

## Tizimga kirish kodi.

notice-sign-in-code-subject = Tizimga kirish kodingiz
notice-sign-in-code-body = Tizimga kirish kodingiz: { $code }

    { $n-category ->
        [one] U bir marta va { $n } daqiqa davomida ishlaydi.
       *[other] U bir marta va { $n } daqiqa davomida ishlaydi.
    }

    Bu kodni hech kimga bermang. Biz uni hech qachon telefon yoki xat orqali soʻramaymiz.

    Agar kod soʻramagan boʻlsangiz, bu xabarga eʼtibor bermang. Kodsiz hech kim tizimga kira olmaydi.
notice-sign-in-code-action = Kodni kiritish

## Shikoyat yozayotgan shaxsga: davom etish havolasi.

notice-draft-resume-subject = Shikoyatingizni davom ettiring
notice-draft-resume-body = Qoralamangiz saqlandi. Quyidagi havola uni istalgan qurilmada yana ochadi.

    Shikoyat hali topshirilmagan. U haqda boshqa hech kimga xabar berilmagan.

    Hech narsa qilmasangiz, qoralama oʻchiriladigan sana: { $erased }.

    Havolani hech kimga bermang. Havolaga ega har kim qoralamani oʻqiy oladi.
notice-draft-resume-action = Qoralamani ochish

## Shikoyat yozayotgan shaxsga: manzilni tasdiqlovchi kod.

notice-address-confirmation-subject = Shikoyatni topshirish uchun manzilingizni tasdiqlang
notice-address-confirmation-body = Kodingiz: { $code }

    { $n-category ->
        [one] U bir marta va { $n } daqiqa davomida ishlaydi.
       *[other] U bir marta va { $n } daqiqa davomida ishlaydi.
    }

    Uni shikoyatingiz sahifasida kiriting. Shikoyatingiz shundan keyin topshiriladi va sotuvchi u haqda faqat shunda xabar topadi.

    Agar shikoyat yozmagan boʻlsangiz, bu xabarga eʼtibor bermang. Kodsiz hech narsa topshirilmaydi.
notice-address-confirmation-action = Kodni kiritish

## Hamkasbga: tashkilot jamoasiga taklif.

notice-team-invitation-subject = { $organization }: jamoaga qoʻshiling
notice-team-invitation-body = Siz tashkilot nomidan shikoyatlarga javob berishga taklif qilindingiz. Tashkilot: { $organization }.

    Qoʻshilish uchun tizimga shu elektron pochta manzili bilan kiring. Shundan keyin siz { $organization } tashkilotining ishlarini koʻrasiz va ularga javob bera olasiz.

    Taklifnoma shu vaqtgacha amal qiladi: { $until }. Agar { $organization } sizga tanish boʻlmasa, bu xabarga eʼtibor bermang.
notice-team-invitation-action = Jamoaga qoʻshilish

## Taklifnomani ochgan sotuvchiga: ish mazmunini koʻrsatadigan kod.

notice-invitation-code-subject = Ish { $reference }: kodingiz
notice-invitation-code-body = Bu kod bilan { $reference } raqamli ishni oʻqishingiz va unga javob berishingiz mumkin: { $code }

    { $n-category ->
        [one] U bir marta va { $n } daqiqa davomida ishlaydi.
       *[other] U bir marta va { $n } daqiqa davomida ishlaydi.
    }

    Shikoyatni faqat siz oʻqiy olishingiz uchun kodni shu manzilga yuboramiz. Uni boshqalarga bermang.
notice-invitation-code-action = Kodni kiritish

## Hisobga: ikkinchi omil oʻrnatildi yoki qayta sozlandi.

notice-second-factor-changed-subject = Tizimga kirishning ikkinchi omili oʻzgartirildi
notice-second-factor-changed-body = Hisobingizning autentifikatsiya ilovasi yangidan oʻrnatildi yoki qayta sozlandi.

    Buni siz qilgan boʻlsangiz, hech narsa qilish shart emas. Agar siz qilmagan boʻlsangiz, darhol xizmat administratoriga ayting.
notice-second-factor-changed-action = Hisobni ochish

## Xizmat xodimiga: bildirishnoma yetkazilmadi.

notice-dead-notice-subject = Ish { $reference }: bildirishnoma yetkazilmadi
notice-dead-notice-body = Barcha urinishlardan keyin ham { $reference } raqamli ishdagi bildirishnomani yetkazib boʻlmadi.

    Bildirishnoma: { $notice }
    Kimga: { $recipient }

    Yetkazilmagan bildirishnoma bilan ikkinchi tarafning muddati boshlanmaydi. Boshqa manzil toping yoki bildirishnomani qayta yuboring.
notice-dead-notice-action = Yetkazilmagan bildirishnomalarni ochish
