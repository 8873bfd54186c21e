### Pochta va kiruvchi qutidagi bildirishnomalar: nima boʻldi, nima va qachongacha qilish mumkin, hech narsa qilinmasa nima boʻladi.

## Ishning boshlanishi.

notice-complaint-received-subject = Ish { $reference }: shikoyatingizni oldik
notice-complaint-received-body = Shikoyatingiz roʻyxatga olindi. Sotuvchi: { $merchant }. Ish raqami: { $reference }. Bu raqamni saqlab qoʻying: qoʻngʻiroq qilganda yoki yozganda kerak boʻladi.

    Endi xizmat uni qabul qila olishini tekshiramiz. Bu hal boʻlishi bilan bildirishnoma olasiz. Hech kim muddatida qaror qabul qilmasa, shikoyat qabul qilingan boʻladi.

    Shikoyat qabul qilinsa, sotuvchi bilan biz bogʻlanamiz. Hozir hech narsa qilishingiz shart emas. Ish sahifasida istalgan vaqtda dalil qoʻshishingiz mumkin.
notice-complaint-received-action = Ishni ochish

notice-screening-needed-subject = Ish { $reference }: shikoyatni qabul qilish haqida qaror qiling
notice-screening-needed-body = Avtomatik tekshiruvlar bu shikoyat qabul qilinishini hal qila olmadi.

    Uni koʻrib chiqing va qabul qiling, asosini koʻrsatib rad eting yoki isteʼmolchidan maʼlumot soʻrang. Buni shu vaqtgacha qiling: { $due }.

    Shu vaqtgacha hech kim qaror qabul qilmasa, shikoyat qabul qilinadi va kechikish xizmatning kamchiligi deb hisoblanadi.
notice-screening-needed-action = Shikoyatni ochish

notice-complaint-admitted-subject = Ish { $reference }: shikoyatingiz qabul qilindi
notice-complaint-admitted-body = Xizmat shikoyatingizni qabul qildi. Endi sotuvchi bilan bogʻlanishga harakat qilyapmiz: { $merchant }.

    Bildirishnoma sotuvchiga yetib borishi bilan sizga xabar beramiz. Shundan keyin sotuvchiga javob berish uchun muddat beriladi.

    Sotuvchi bilan bogʻlana olmasak, sizdan boshqa manzil soʻraymiz. Agar boshqa manzilni hozir bilsangiz, uni ish sahifasida qoʻshing.
notice-complaint-admitted-action = Ishni ochish

notice-complaint-refused-subject = Ish { $reference }: shikoyatingizni qabul qilib boʻlmadi
notice-complaint-refused-body = Xizmat shikoyatingizni qabul qila olmaydi. Sababi: { $ground }.

    { $explanation }

    Buni notoʻgʻri deb hisoblasangiz, qayta koʻrib chiqishni shu vaqtgacha soʻrang: { $due }. Shunda uni boshqa xizmat xodimi koʻrib chiqadi. Hech narsa qilmasangiz, qaror oʻz kuchida qoladi.

    Siz hali ham sud yoki organga murojaat qilishingiz mumkin. Bizga maʼlum muddatlar quyida keltirilgan.
notice-complaint-refused-action = Sabablarini oʻqish

notice-information-requested-subject = Ish { $reference }: sizdan maʼlumot kerak
notice-information-requested-body = Bu ishda nimadir yetishmaydi. Savol ish sahifasida.

    Unga oʻsha yerda shu vaqtgacha javob bering: { $due }.

    Yangi shikoyat shu vaqtgacha toʻldirilmasa, u yopiladi va uni yana topshirish mumkin. Boshlangan ish javobingizsiz davom etadi.
notice-information-requested-action = Savolga javob berish

notice-clocks-stopped-subject = Ish { $reference }: ikkinchi tarafga savol berildi
notice-clocks-stopped-body = Mediator ikkinchi tarafga savol berdi. Javob berilguncha barcha muddatlar toʻxtatib turiladi. Eng kech muddat: { $due }.

    Hech narsa qilishingiz shart emas. Ish davom etganda bildirishnoma olasiz.
notice-clocks-stopped-action = Ishni ochish

notice-information-supplied-subject = Ish { $reference }: maʼlumot berildi
notice-information-supplied-body = Siz soʻragan maʼlumot berildi.

    Uni ish sahifasida oʻqing va ishni davom ettiring.
notice-information-supplied-action = Maʼlumotni oʻqish

notice-case-goes-on-subject = Ish { $reference }: ish davom etmoqda
notice-case-goes-on-body = Bu ishdagi muddatlar yana hisoblanmoqda. Ular necha kun toʻxtab turgan boʻlsa, shuncha kunga surildi.

    Hozirgi bosqich muddati tugaydigan vaqt: { $due }. Nima qila olishingiz ish sahifasida koʻrsatilgan.
notice-case-goes-on-action = Ishni ochish

## Sotuvchi bilan bogʻlanish va javob.

notice-invitation-subject = Ish { $reference }: isteʼmolchining xarid boʻyicha shikoyati bor, sotuvchi: { $merchant }
notice-invitation-body = Boshqa davlatdagi isteʼmolchi xarid qilgan va shikoyat topshirgan. Sotuvchi: { $merchant }. Shikoyat mavzusi: { $problem }.

    Concord har ikki tarafga bunday nizolarni onlayn hal etishga yordam beradigan xizmatdir. U bepul va hech bir tarafni yoqlamaydi. Roʻyxatdan oʻtish shart emas.

    Shikoyatni quyidagi tugma orqali oching. Shundan keyin uni faqat siz oʻqiy olishingiz uchun shu manzilga kod yuboramiz. Siz javob berishingiz, taklif berishingiz yoki nima uchun rozi emasligingizni aytishingiz mumkin.

    Javob berish muddatingiz bildirishnoma sizga yetib borgandan keyin boshlanadi. Javob boʻlmasa, ish sizsiz, mediator tavsiyasigacha davom etadi. Javob berilmagani ochiq reyestrga kiritilishi mumkin.
notice-invitation-action = Shikoyatni ochish

notice-address-needed-subject = Ish { $reference }: sotuvchining boshqa manzili kerak
notice-address-needed-body = Bildirishnoma bizdagi manzil boʻyicha sotuvchiga yetib bormadi.

    Ish sahifasida boshqa manzilni koʻrsatish mumkin: elektron pochta, aloqa shakli bor sahifa yoki pochta manzili. Buyurtma, hisob-faktura yoki sotuvchi saytiga qarang.

    Sotuvchi bilan shu vaqtgacha bogʻlanib boʻlmasa, ish natijasiz tugaydi: { $due }. Bu javob berishdan bosh tortish hisoblanmaydi.
notice-address-needed-action = Boshqa manzilni berish

notice-address-supplied-subject = Ish { $reference }: sotuvchiga oʻzingiz yozing
notice-address-supplied-body = Sotuvchining shunday manzili berildiki, xizmat unga avtomatik yoza olmaydi.

    Unga yozing va nima qilganingizni qayd eting. Bildirishnoma yetib borganini bilganingizda, buni ish sahifasida tasdiqlang.
notice-address-supplied-action = Ishni ochish

notice-merchant-reached-subject = Ish { $reference }: bildirishnoma sotuvchiga yetib bordi
notice-merchant-reached-body =
    Sotuvchi ({ $merchant }) shikoyatingiz haqidagi bildirishnomani oldi va javob berishi kerak. Javob muddati: { $due }.

    Javob kelishi bilan bildirishnoma olasiz. Javob boʻlmasa, hech narsa yoʻqotmaysiz: ish mediator tavsiyasigacha davom etadi.
notice-merchant-reached-action = Ishni ochish

notice-response-due-subject = Ish { $reference }: shikoyatga javob bering
notice-response-due-body = Sizga xarid boʻyicha shikoyat yetkazildi. Sotuvchi: { $merchant }. Shikoyat mavzusi: { $problem }.

    Unga shu vaqtgacha javob bering: { $due }. Siz rozi boʻlishingiz, taklif berishingiz yoki nima uchun rozi emasligingizni aytishingiz mumkin. Muddatni uzaytirishni bir marta soʻrash mumkin.

    Shu vaqtgacha javob boʻlmasa, ish sizsiz, mediator tavsiyasigacha davom etadi. Javob berilmagani ochiq reyestrga kiritilishi mumkin. Bundan oldin sababini tushuntirishingiz mumkin.
notice-response-due-action = Shikoyatga javob berish

notice-returned-to-service-subject = Ish { $reference }: bildirishnomani sotuvchiga yana yetkazish kerak
notice-returned-to-service-body = Bildirishnoma haqiqatan sotuvchiga yetib borgani aniq emas. Shuning uchun ish ortga qaytadi va sotuvchi bilan yana bogʻlanishga harakat qilamiz. Muddat: { $due }.

    Sotuvchining javob berish muddati bildirishnoma yetib borganda yangidan boshlanadi. Ishda shu vaqtgacha aytilganlarning hammasi saqlanadi.
notice-returned-to-service-action = Ishni ochish

notice-bounce-alert-subject = Ish { $reference }: sotuvchiga yuborilgan bildirishnoma qaytib keldi
notice-bounce-alert-body = Sotuvchiga yuborilgan bildirishnoma yetkazilmay qaytdi. Bu endi ish bosqichini oʻzgartirmaydi.

    Manzil hali toʻgʻriligini va sotuvchiga boshqa yoʻl bilan yozish kerak yoki kerak emasligini tekshiring.
notice-bounce-alert-action = Ishni ochish

notice-response-received-subject = Ish { $reference }: sotuvchi javob berdi
notice-response-received-body =
    Sotuvchi ({ $merchant }) shikoyatingizga javob berdi. Javobni ish sahifasida oʻqing.

    Endi birgalikda yechim izlashingiz mumkin. Muzokaralar muddati: { $due }. Har ikki taraf taklif berishi yoki mediator soʻrashi mumkin.

    Shu vaqtgacha kelishuv boʻlmasa, betaraf mediator tayinlanadi. Buning uchun hech narsa qilishingiz shart emas.
notice-response-received-action = Javobni oʻqish

notice-late-response-received-subject = Ish { $reference }: sotuvchi kech javob berdi
notice-late-response-received-body =
    Sotuvchi ({ $merchant }) shikoyatingizga muddat tugagandan keyin javob berdi. Javob kechikkani qaydnomada koʻrsatilgan.

    Javobni ish sahifasida oʻqing. Mediator uni hisobga oladi.
notice-late-response-received-action = Javobni oʻqish

notice-no-response-subject = Ish { $reference }: sotuvchi muddatida javob bermadi
notice-no-response-body =
    Sotuvchi ({ $merchant }) belgilangan muddatda javob bermadi. Bu qayd etildi.

    Ish davom etadi. Mediator tayinlanadi, u shikoyatingiz va dalillarni koʻrib chiqib, tavsiya beradi. Shikoyatingiz sizning vajlaringiz deb hisoblanadi.

    Istalgan vaqtda dalil qoʻshishingiz mumkin. Mediator qaror qilishni boshlaguncha sotuvchi hali javob bera oladi.
notice-no-response-action = Ishni ochish

notice-no-response-recorded-subject = Ish { $reference }: javob berilmagani qayd etildi
notice-no-response-recorded-body = Siz shikoyatga muddatida javob bermadingiz. Bu qayd etildi. Ish mediator tavsiyasi tomon davom etadi.

    Siz hali ham ish sahifasida javob berishingiz mumkin. Bunday javob kechikkan hisoblanadi, lekin mediator uni hisobga oladi.

    Javob berilmagani ochiq reyestrga kiritiladigan vaqt: { $due }. Shungacha javob berishga nima toʻsqinlik qilganini tushuntirishingiz mumkin.
notice-no-response-recorded-action = Javob berish yoki tushuntirish

notice-no-response-explained-subject = Ish { $reference }: sotuvchi javob bermaganini tushuntirdi
notice-no-response-explained-body = Sotuvchi nima uchun muddatida javob bermaganini tushuntirdi. Tushuntirish ish sahifasida.

    Javob berilmagani ochiq reyestrga kiritilishidan oldin uni oʻqing.
notice-no-response-explained-action = Tushuntirishni oʻqish

notice-no-response-published-subject = Ish { $reference }: javob berilmagani ochiq reyestrga kiritildi
notice-no-response-published-body = Bu shikoyatga javob berilmagani endi sotuvchilarning ochiq reyestrida koʻrsatilgan. Kech javob bergan yoki sababini tushuntirgan boʻlsangiz, bu ham reyestrda aytilgan.

    Buni notoʻgʻri deb hisoblasangiz, ish sahifasida xizmat xodimiga yozing.
notice-no-response-published-action = Ishni ochish

## Muddatni uzaytirish.

notice-extension-requested-subject = Ish { $reference }: muddatni uzaytirish soʻraldi
notice-extension-requested-body = Bu ishda muddatni uzaytirish soʻraldi. Necha kun va nima uchun soʻralgani ish sahifasida.

    Oʻsha yerda rozi boʻling yoki qaror qabul qiling. Shungacha muddat oʻzgarmaydi. Hech narsa qilinmasa, muddat uzaytirilmaydi.
notice-extension-requested-action = Soʻrovni koʻrish

notice-extension-granted-subject = Ish { $reference }: muddat uzaytirildi
notice-extension-granted-body = Bu ishda muddat uzaytirildi. Yangi muddat tugaydigan vaqt: { $due }.

    U har ikki tarafga tegishli. Sababi ish sahifasida.
notice-extension-granted-action = Ishni ochish

notice-extension-refused-subject = Ish { $reference }: muddat uzaytirilmadi
notice-extension-refused-body = Muddatni uzaytirish haqidagi soʻrov qanoatlantirilmadi. Muddat avvalgicha qoladi.

    Nima va qachongacha qila olishingiz ish sahifasida koʻrsatilgan.
notice-extension-refused-action = Ishni ochish

## Takliflar va kelishuv.

notice-offer-received-subject = Ish { $reference }: siz uchun taklif bor
notice-offer-received-body = Ikkinchi taraf sizga taklif berdi. Uni ish sahifasida oʻqing.

    Siz uni qabul qilishingiz, rad etishingiz yoki boshqa taklif berishingiz mumkin. Taklif shu vaqtgacha ochiq: { $due }.

    Qabul qilsangiz, nizo hal etiladi va buni ortga qaytarib boʻlmaydi. Hech narsa qilmasangiz, taklif tugaydi. Sukut rozilik hisoblanmaydi.
notice-offer-received-action = Taklifni koʻrish

notice-offer-withdrawn-subject = Ish { $reference }: taklif qaytarib olindi
notice-offer-withdrawn-body = Ikkinchi taraf sizga bergan taklifini qaytarib oldi. Endi uni qabul qilib boʻlmaydi.

    Siz oʻz taklifingizni berishingiz mumkin.
notice-offer-withdrawn-action = Ishni ochish

notice-offer-declined-subject = Ish { $reference }: taklifingiz rad etildi
notice-offer-declined-body = Ikkinchi taraf taklifingizni rad etdi.

    Siz boshqa taklif berishingiz yoki mediator soʻrashingiz mumkin.
notice-offer-declined-action = Ishni ochish

notice-offer-expired-subject = Ish { $reference }: taklif javobsiz tugadi
notice-offer-expired-body = Bu ishdagi taklifga muddatida javob berilmadi. Endi uni qabul qilib boʻlmaydi.

    Bosqich tugaguncha har ikki taraf yangi takliflar berishi mumkin.
notice-offer-expired-action = Ishni ochish

notice-bid-made-subject = Ish { $reference }: ikkinchi taraf oʻz chegarasini koʻrsatdi
notice-bid-made-body = Ikkinchi taraf maxfiy chegarasini koʻrsatdi. Siz uni koʻra olmaysiz, u ham sizning chegarangizni koʻra olmaydi.

    Siz ham chegarangizni koʻrsatsangiz va ikki chegara kesishsa, nizo ularning oʻrtacha summasida hal etiladi. Kesishmasa, hech kim hech narsa bilmaydi.
notice-bid-made-action = Chegarangizni koʻrsatish

notice-settlement-held-subject = Ish { $reference }: kelishuv tasdiqlanishi kerak
notice-settlement-held-body = Har ikki taraf kelishdi. Sotuvchi hali tasdiqlanmagan manzildan foydalangan, shuning uchun kelishuvni aynan sotuvchi tuzganini xizmat xodimi tasdiqlashi kerak.

    Tasdiqlash muddati: { $due }. Shungacha hech kim hech narsa toʻlashi yoki joʻnatishi shart emas.

    Tasdiqlanmasa, bildirishnomani sotuvchiga yana yetkazish kerak boʻladi.
notice-settlement-held-action = Ishni ochish

notice-settled-subject = Ish { $reference }: nizo kelishuv bilan hal etildi
notice-settled-body = Siz nizoni kelishuv bilan hal etdingiz. Kim nimani va qachongacha qilishi ish sahifasida koʻrsatilgan. Kelishuvni oʻsha yerdan yuklab olishingiz mumkin.

    Siz biror narsa qilishingiz kerak boʻlsa, uni muddatida bajaring va sahifada tasdigʻi bilan xabar bering. Ikkinchi taraf biror narsa qilishi kerak boʻlsa, bildirishnoma olasiz va buni tasdiqlashingiz mumkin.

    Biror narsa bajarilmasa, oʻsha yerda xabar bering. Shunda xizmat xodimi dalillarni koʻrib chiqadi.
notice-settled-action = Kelishuvni ochish

notice-counterclaim-received-subject = Ish { $reference }: sotuvchi sizdan nimadir soʻramoqda
notice-counterclaim-received-body =
    Sotuvchi ({ $merchant }) shu masala boʻyicha qarshi talab qoʻydi. Unda sotuvchi sizdan nimani va nima uchun soʻrayotgani aytilgan.

    Uni ish sahifasida oʻqing. Unga xabar yoki taklif bilan javob berishingiz mumkin. U shu ishda koʻrib chiqiladi.
notice-counterclaim-received-action = Qarshi talabni oʻqish

notice-message-received-subject = Ish { $reference }: siz uchun xabar bor
notice-message-received-body = Siz uchun xabar ish sahifasida turibdi. Uni faqat siz oʻqiy olishingiz uchun matnini pochta orqali yubormaymiz.
notice-message-received-action = Xabarni oʻqish

notice-representative-appointed-subject = Ish { $reference }: ikkinchi tarafning vakili bor
notice-representative-appointed-body = Ikkinchi taraf bu ishda oʻz nomidan harakat qiladigan shaxsni koʻrsatdi. Uning ismi ish sahifasida.

    Siz avvalgidek davom etasiz. Vakil aytganlari ikkinchi taraf aytgan hisoblanadi.
notice-representative-appointed-action = Ishni ochish

## Mediator.

notice-appointment-opened-subject = Ish { $reference }: mediator tanlanmoqda
notice-appointment-opened-body = Xizmat endi betaraf mediator izlamoqda. Mediatsiya bepul.

    Uning ismi koʻrsatilgan bildirishnoma olasiz. Shundan keyin eʼtiroz bildirishingiz mumkin, dastlabki kunlarda sabab koʻrsatish shart emas.
notice-appointment-opened-action = Ishni ochish

notice-mediator-invited-subject = Ish { $reference }: mediator boʻlasizmi?
notice-mediator-invited-body = Sizdan bu ishda mediator boʻlish soʻralmoqda. Ish mavzusi: { $problem }.

    Taraflar kim ekanini oʻqing va xolisligingizga biror narsa taʼsir qilishi mumkinligini yoki ishni ola olmasligingizni bildiring. Muddat: { $due }.

    Shu vaqtgacha bayonot bermasangiz, boshqa mediatorga murojaat qilinadi.
notice-mediator-invited-action = Bayonot berish

notice-mediator-proposed-subject = Ish { $reference }: mediator tanlandi
notice-mediator-proposed-body = Bu ish uchun mediator tanlandi. Uning ismi va maʼlum qilgan holatlari ish sahifasida.

    Siz sabab koʻrsatmasdan shu vaqtgacha eʼtiroz bildirishingiz mumkin: { $due }. Shundan keyin eʼtirozning sababini koʻrsatish kerak boʻladi.

    Muzokaralardagi xabar va takliflarni mediatorga koʻrsatmasligingiz ham mumkin. Hech narsa qilmasangiz, mediator tayinlanadi.
notice-mediator-proposed-action = Mediator haqida oʻqish

notice-mediator-released-subject = Ish { $reference }: boshqa mediatorga murojaat qilinmoqda
notice-mediator-released-body = Sizdan endi bu ishda mediator boʻlish soʻralmaydi. Taraf sabab koʻrsatmasdan eʼtiroz bildirdi yoki bayonot berish muddati oʻtdi.

    Hech narsa qilishingiz shart emas. Siz endi bu ishni koʻra olmaysiz.
notice-mediator-released-action = Ishlaringizni ochish

notice-officer-appointment-needed-subject = Ish { $reference }: mediator tayinlang
notice-officer-appointment-needed-body = Bu ish uchun roʻyxatdagi mediatorlardan hech biri topilmadi.

    Mediator tayinlang va sababini yozing. Muddat: { $due }. Shundan keyin taraflar faqat sabab koʻrsatib eʼtiroz bildira oladi.

    Shu vaqtgacha hech kim tayinlanmasa, ish natijasiz tugaydi va bu xizmatning kamchiligi deb hisoblanadi.
notice-officer-appointment-needed-action = Mediator tayinlash

notice-mediator-appointed-subject = Ish { $reference }: mediator tayinlandi
notice-mediator-appointed-body = Bu ishning mediatori tayinlandi. Uning ismi va tanlash sababi ish sahifasida.

    Har bir taraf mediatorga alohida yozishi mumkin. Ikkinchi taraf bunday xabarlarni koʻrmaydi.
notice-mediator-appointed-action = Ishni ochish

notice-material-withheld-subject = Ish { $reference }: ayrim materiallar mediatorga koʻrsatilmaydi
notice-material-withheld-body = Taraf muzokaralardagi oʻz xabar va takliflarini mediatorga koʻrsatmaslikka qaror qildi.

    Bu uning huquqi va ish haqida hech narsani anglatmaydi.
notice-material-withheld-action = Ishni ochish

notice-material-released-subject = Ish { $reference }: mediator muzokaralarni koʻra oladi
notice-material-released-body = Taraf muzokaralardagi avval koʻrsatmagan xabar va takliflarini mediator koʻrishiga ruxsat berdi.
notice-material-released-action = Ishni ochish

notice-objection-raised-subject = Ish { $reference }: mediatorga eʼtiroz bildirildi
notice-objection-raised-body = Taraf mediatorga eʼtiroz bildirdi va sabablarini koʻrsatdi. Ular ish sahifasida.

    Xizmat xodimi qaror qabul qiladi. Muddat: { $due }. Shungacha ikkinchi taraf va mediator xabar orqali oʻz fikrini aytishi mumkin.

    Shu vaqtgacha hech kim qaror qabul qilmasa, eʼtiroz rad etilgan hisoblanadi.
notice-objection-raised-action = Eʼtirozni oʻqish

notice-objection-decided-subject = Ish { $reference }: eʼtiroz boʻyicha qaror qabul qilindi
notice-objection-decided-body = Mediatorga bildirilgan eʼtiroz boʻyicha qaror qabul qilindi. Qaror va uning sabablari ish sahifasida.

    Eʼtiroz qanoatlantirilgan boʻlsa, boshqa mediator tanlanadi. Aks holda ish shu mediator bilan davom etadi.
notice-objection-decided-action = Qarorni oʻqish

notice-mediator-resigned-subject = Ish { $reference }: mediator vazifasidan voz kechdi
notice-mediator-resigned-body = Bu ishning mediatori oʻz vazifasidan voz kechdi. Boshqa mediator tanlanmoqda.

    Bosqichning qolgan vaqti saqlanadi. U yangi mediator boʻlganda davom etadi.
notice-mediator-resigned-action = Ishni ochish

notice-mediation-opened-subject = Ish { $reference }: mediatsiya boshlandi
notice-mediation-opened-body = Mediatsiya boshlandi. U tugaydigan vaqt: { $due }.

    Mediator har ikki taraf bilan birga va alohida suhbatlashadi hamda hal etish taklifini kiritishi mumkin. Har ikki taraf hali ham taklif bera oladi.

    Shu vaqtgacha kelishuv boʻlmasa, ish tavsiya bosqichiga oʻtadi.
notice-mediation-opened-action = Ishni ochish

notice-proposal-made-subject = Ish { $reference }: mediator hal etish taklifini kiritdi
notice-proposal-made-body = Mediator har ikki tarafga hal etish taklifini kiritdi. Uni ish sahifasida oʻqing.

    Uni shu vaqtgacha qabul qiling yoki rad eting: { $due }. Ikkinchi taraf qabul qilmaguncha roziligingizni qaytarib olishingiz mumkin.

    Har ikki taraf qabul qilsa, nizo hal etiladi. Aks holda ish tavsiya bosqichiga oʻtadi.
notice-proposal-made-action = Hal etish taklifini koʻrish

notice-proposal-accepted-subject = Ish { $reference }: bir taraf hal etish taklifini qabul qildi
notice-proposal-accepted-body = Bir taraf mediatorning hal etish taklifini qabul qildi. Ikkinchi taraf ham qabul qilishi bilan nizo hal etiladi.
notice-proposal-accepted-action = Hal etish taklifini koʻrish

notice-acceptance-taken-back-subject = Ish { $reference }: rozilik qaytarib olindi
notice-acceptance-taken-back-body = Bir taraf mediatorning hal etish taklifini qabul qilgan edi, endi roziligini qaytarib oldi.

    Hal etish taklifi muddati tugaguncha ochiq qoladi.
notice-acceptance-taken-back-action = Hal etish taklifini koʻrish

notice-proposal-failed-subject = Ish { $reference }: hal etish taklifini har ikki taraf qabul qilmadi
notice-proposal-failed-body = Mediatorning hal etish taklifini har ikki taraf qabul qilmadi. U endi kuchda emas.

    Ish tavsiya bosqichiga oʻtadi. Nima va qachongacha qila olishingiz haqida bildirishnoma olasiz.
notice-proposal-failed-action = Ishni ochish

## Tavsiya.

notice-submissions-opened-subject = Ish { $reference }: vajlarni taqdim etish mumkin
notice-submissions-opened-body = Mediator tavsiya beradi. Undan oldin har bir taraf nima boʻlganini, nima soʻrashini va sababini toʻliq aytishi mumkin.

    Vajlarni taqdim etish muddati tugaydigan vaqt: { $due }. Shungacha dalil qoʻshish mumkin.

    Vajlarini taqdim etmagan taraf jazolanmaydi: mediator ishdagi mavjud materiallar asosida qaror qiladi.

    Har ikki taraf tavsiya ular uchun majburiy kuchga ega boʻlishiga rozi boʻlishi mumkin. Hech kim bunga majbur emas.
notice-submissions-opened-action = Vajlar sahifasini ochish

notice-submission-made-subject = Ish { $reference }: ikkinchi taraf vajlarini taqdim etdi
notice-submission-made-body = Ikkinchi taraf vajlarini taqdim etdi. Ularni ish sahifasida oʻqing.

    Siz oʻz vajlaringizni u yerda koʻrsatilgan muddatgacha taqdim etishingiz mumkin.
notice-submission-made-action = Vajlarni oʻqish

notice-binding-agreed-subject = Ish { $reference }: ikkinchi taraf tavsiyaning majburiy boʻlishiga rozi
notice-binding-agreed-body = Ikkinchi taraf tavsiya majburiy kuchga ega boʻlishiga rozi. U siz ham rozi boʻlsangizgina majburiy boʻladi.

    Rozi boʻlishingiz shart emas. Rozi boʻlmasangiz, tavsiyani oʻqigach, uni qabul qilishingiz yoki rad etishingiz mumkin.
notice-binding-agreed-action = Ishni ochish

notice-decision-due-subject = Ish { $reference }: tavsiyangizni bering
notice-decision-due-body = Vajlarni taqdim etish muddati tugadi. Asoslangan tavsiyangizni shu vaqtgacha bering: { $due }.

    Shu vaqtgacha tavsiya boʻlmasa, ishni boshqa mediator qabul qilib oladi.
notice-decision-due-action = Tavsiyani yozish

notice-decision-missed-subject = Ish { $reference }: tavsiya kechikdi
notice-decision-missed-body = Mediator tavsiyani muddatida bermadi. Bu xizmatning kamchiligi deb hisoblanadi. Ishni boshqa mediator qabul qilib oladi.

    Tavsiya berishning yangi muddati: { $due }. Hech narsa qilishingiz shart emas.
notice-decision-missed-action = Ishni ochish

notice-recommendation-given-subject = Ish { $reference }: tavsiya berildi
notice-recommendation-given-body = Mediator asoslangan tavsiya berdi. Uni ish sahifasida oʻqing.

    Uni shu vaqtgacha qabul qiling yoki rad eting: { $due }. Har ikki taraf qabul qilsa, u yozilganidek bajarilishi kerak. Shu vaqtgacha javob bermasangiz, u qabul qilinmagan hisoblanadi.

    Har ikki taraf uning majburiy kuchga ega boʻlishiga oldindan rozi boʻlgan boʻlsa, u allaqachon amal qiladi. Sud yoki organga murojaat qilish huquqlaringiz oʻzgarmaydi.
notice-recommendation-given-action = Tavsiyani oʻqish

notice-recommendation-corrected-subject = Ish { $reference }: tavsiyadagi yozuv xatosi tuzatildi
notice-recommendation-corrected-body = Mediator tavsiyadagi yozuv xatosini, masalan notoʻgʻri summa yoki sanani tuzatdi. Nima tuzatilgani ish sahifasida.
notice-recommendation-corrected-action = Tavsiyani oʻqish

notice-recommendation-answered-subject = Ish { $reference }: ikkinchi taraf tavsiyaga javob berdi
notice-recommendation-answered-body = Ikkinchi taraf tavsiyaga javob berdi. Javob ish sahifasida.

    Agar siz hali javob bermagan boʻlsangiz, u yerda koʻrsatilgan muddatgacha javob berishingiz mumkin.
notice-recommendation-answered-action = Ishni ochish

notice-recommendation-accepted-subject = Ish { $reference }: tavsiya kuchga kirdi
notice-recommendation-accepted-body = Tavsiya qabul qilindi yoki har ikki taraf uning majburiy kuchga ega boʻlishiga oldindan rozi boʻlgan edi. Kim nimani va qachongacha qilishi ish sahifasida koʻrsatilgan.

    Siz biror narsa qilishingiz kerak boʻlsa, uni muddatida bajaring va sahifada tasdigʻi bilan xabar bering. Ikkinchi taraf biror narsa qilishi kerak boʻlsa, bildirishnoma olasiz va buni tasdiqlashingiz mumkin.
notice-recommendation-accepted-action = Ishni ochish

## Kelishilgan narsani bajarish.

notice-performance-overdue-subject = Ish { $reference }: bajarganingiz haqida xabar bering
notice-performance-overdue-body = Siz quyidagi shart bajarilgani haqida hali xabar bermagansiz:

    { $term }

    Buni bajargan boʻlsangiz, ish sahifasida xabar bering va tasdigʻini qoʻshing. Bajarmagan boʻlsangiz, hozir bajaring. Xabar berish muddati: { $due }.

    Shu vaqtgacha xabar berilmasa, xizmat xodimi qaror qabul qiladi. Bajarilmagan boʻlsa, davlatingizdagi organga xabar berilishi mumkin.
notice-performance-overdue-action = Bajarilgani haqida xabar berish

notice-performance-reported-subject = Ish { $reference }: bajarilganini tasdiqlang
notice-performance-reported-body = Ikkinchi taraf quyidagi shart bajarilgani haqida xabar berdi:

    { $term }

    Buni shu vaqtgacha tasdiqlang yoki nima yetishmayotganini ayting: { $due }. Dalillar ish sahifasida.

    Shu vaqtgacha hech narsa qilmasangiz, u bajarilgan hisoblanadi.
notice-performance-reported-action = Tasdiqlash yoki xabar berish

notice-performance-confirmed-subject = Ish { $reference }: bajarilgani tasdiqlandi
notice-performance-confirmed-body = Ikkinchi taraf quyidagi shart bajarilganini tasdiqladi:

    { $term }

    Bu boʻyicha siz qiladigan boshqa hech narsa qolmadi.
notice-performance-confirmed-action = Ishni ochish

notice-performance-disputed-subject = Ish { $reference }: xabaringizga eʼtiroz bildirildi
notice-performance-disputed-body = Ikkinchi taraf quyidagi shart bajarilmagan yoki toʻliq bajarilmagan deb aytmoqda:

    { $term }

    Endi xizmat xodimi har ikki tarafning dalillarini koʻrib chiqadi. Nima qilganingizni koʻrsatadigan hamma narsani qoʻshing.
notice-performance-disputed-action = Dalil qoʻshish

notice-performance-decision-needed-subject = Ish { $reference }: bajarilgan-bajarilmagani haqida qaror qiling
notice-performance-decision-needed-body = Quyidagi shart bajarilgani yoki bajarilmagani aniq emas:

    { $term }

    Har ikki tarafning dalillarini koʻrib, shu vaqtgacha qaror qabul qiling: { $due }. Shu vaqtgacha hech kim qaror qabul qilmasa, ishda bu masala muddatida hal qilinmagani koʻrsatiladi.
notice-performance-decision-needed-action = Dalillarni koʻrish

notice-performance-decided-subject = Ish { $reference }: bajarilgan-bajarilmagani haqida qaror qabul qilindi
notice-performance-decided-body = Quyidagi shart bajarilishi kerak edi:

    { $term }

    Endi uning holati: { $performance }. Sabablari ish sahifasida.

    Agar bajarilmagan boʻlsa, organ uchun fayl ish sahifasida. Unda nima kelishilgani va nima yetishmayotgani aytilgan.
notice-performance-decided-action = Qarorni oʻqish

notice-breach-reported-subject = Ish { $reference }: kelishilgan narsa bajarilmadi
notice-breach-reported-body = Davlatingizdagi sotuvchi boshqa davlatdagi isteʼmolchi bilan nizoda quyidagi shartga rozi boʻlgan, lekin bajarmagan:

    { $term }

    Xizmat xodimi har ikki tarafning dalillarini koʻrib chiqdi. Faylda nima kelishilgani, nima yetishmayotgani va dalillar koʻrsatilgan. Uni quyidagi tugma orqali ochish mumkin.

    Keyin nima qilishni organingiz oʻz qonunchiligi boʻyicha hal qiladi.
notice-breach-reported-action = Faylni ochish

## Ishning tugashi.

notice-case-closed-subject = Ish { $reference }: ish yopildi
notice-case-closed-body = Bu ish yopildi. Natija: { $outcome }.

    { $explanation }

    Ish faylini uning sahifasidan yuklab olishingiz va unda hech narsa oʻzgartirilmaganini oʻsha yerda tekshirishingiz mumkin.

    Ish qanday yuritilganini bizga shu vaqtgacha ayting: { $due }. Bu bir daqiqa vaqt oladi va boshqalarga yordam beradi.
notice-case-closed-action = Ish yuritilishini baholash

notice-review-needed-subject = Ish { $reference }: rad etish qarorini qayta koʻrib chiqing
notice-review-needed-body = Isteʼmolchi bu shikoyatni qabul qilmaslik haqidagi qarorni qayta koʻrib chiqishni soʻramoqda. Sabablari ish sahifasida.

    Shu vaqtgacha qaror qabul qiling: { $due }. Shikoyatni rad etgan shaxs qaror qabul qila olmaydi. Shu vaqtgacha hech kim qaror qabul qilmasa, shikoyat qabul qilingan boʻladi.
notice-review-needed-action = Qayta koʻrib chiqishni ochish

notice-review-refused-subject = Ish { $reference }: qaror oʻz kuchida qoldi
notice-review-refused-body = Boshqa xizmat xodimi shikoyatingizni qayta koʻrib chiqdi. Uni qabul qilmaslik haqidagi qaror oʻz kuchida qoldi. Sabablari ish sahifasida.

    Siz hali ham sud yoki organga murojaat qilishingiz mumkin. Bizga maʼlum muddatlar quyida keltirilgan.
notice-review-refused-action = Sabablarini oʻqish

notice-case-resumed-subject = Ish { $reference }: ish davom ettirildi
notice-case-resumed-body = Isteʼmolchi ishni davom ettirdi. U vajlarni taqdim etish bosqichiga qaytadi.

    Har ikki taraf vajlarini shu vaqtgacha taqdim etishi mumkin: { $due }. Shundan keyin mediator tavsiya beradi.
notice-case-resumed-action = Ishni ochish

notice-case-bundled-subject = Ish { $reference }: ish oʻxshash ishlar bilan birlashtirildi
notice-case-bundled-body = Shu sotuvchi ustidan shunga oʻxshash bir necha shikoyat bor. Endi ular birga koʻrib chiqiladi. Boshqa isteʼmolchilarning maʼlumotlarini hech kim koʻrmaydi.

    Bu ish alohida davom etishini xohlasangiz, ish sahifasida guruhdan chiqing. Sabab koʻrsatish shart emas.
notice-case-bundled-action = Ishni ochish

notice-bundle-left-subject = Ish { $reference }: taraf guruhdan chiqdi
notice-bundle-left-body = Taraf bu ish boshqalar bilan birga koʻrib chiqilishini xohlamaydi. Ish alohida davom etadi.
notice-bundle-left-action = Ishni ochish

notice-service-delayed-subject = Ish { $reference }: xizmat kechikdi
notice-service-delayed-body = Xizmatning muddati hech narsa qilinmasdan oʻtdi: { $deadline }.

    Kechikish xizmatning kamchiligi deb hisoblanadi. Buning oʻrniga nima boʻlgani va yana nima qilish mumkinligi ish sahifasida koʻrsatilgan.
notice-service-delayed-action = Ishni ochish

## Muddatdan oldingi eslatma.

notice-reminder-subject = Ish { $reference }: muddat yaqinlashmoqda
notice-reminder-body = Bu ishdagi muddat tez orada tugaydi: { $deadline }.

    Tugaydigan vaqti: { $due }.

    { $consequence }

    Shu orada buni bajargan boʻlsangiz, bu eslatmaga eʼtibor bermang.
notice-reminder-action = Ishni ochish
