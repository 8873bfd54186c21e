### Даттануу эмне жөнүндө болушу мүмкүн: көйгөйлөрдүн топтору жана түрлөрү, укукту коргоо ыкмалары, товар категориялары, далилдердин түрлөрү.

## Көйгөйлөрдүн топтору.

problem-group-delivery = Жеткирүү
problem-group-conformity = Товардын же кызматтын келишимге дал келиши
problem-group-safety = Коопсуздук
problem-group-refund = Акчаны кайтаруу жана келишимден баш тартуу
problem-group-warranty = Кепилдик жана сатуудан кийинки тейлөө
problem-group-payment = Баа жана төлөм
problem-group-contract = Келишим жана маалымат
problem-group-account = Аккаунт жана маалыматтар
problem-group-border = Бажы жана чек ара
problem-group-other = Башка

## Көйгөйлөрдүн түрлөрү.

problem-type-delivery-not-delivered = Товар жеткирилген жок
    .description = Товар такыр келген жок же жолдо жоголду.
problem-type-delivery-late = Кечигип жеткирүү
    .description = Товар макулдашылган мөөнөттөн кеч келди же кеч келет.
problem-type-delivery-partial = Буйрутманын бир бөлүгү жок
    .description = Буюмдар же бөлүктөр буйрутма берилгенден аз.
problem-type-delivery-damaged = Ташууда бузулган
    .description = Товар сынган же бузулган абалда келди.
problem-type-delivery-refused-to-supply = Сатуучу товарды берүүдөн баш тартат
    .description = Сатуучу буйрутманы кабыл алып, кийин аны жокко чыгарды же аткаруудан баш тартты.

problem-type-conformity-not-as-described = Товар сүрөттөлүшүнө дал келбейт
    .description = Товардын өзү, өлчөмү, түсү, саны же сапаты жарыяда көрсөтүлгөндөй эмес.
problem-type-conformity-defective = Товардын кемчилиги бар же иштебей калды
    .description = Товар иштебейт же жеткирилгенден кийин көп өтпөй бузулду.
problem-type-conformity-counterfeit = Контрафакттык товар
    .description = Белгилүү марканын буюму катары сатылган товар анык эмес.
problem-type-conformity-used-sold-as-new = Колдонулган же оңдолгон товар жаңы катары сатылган
    .description = Товар мурда колдонулган.
problem-type-conformity-digital-failure = Санариптик контенттин же кызматтын бузулуусу
    .description = Жүктөлмө, лицензия, колдонмо же онлайн кызмат берилген жок, бөгөттөлдү же иштебейт.
problem-type-conformity-service-poor = Кызмат начар көрсөтүлдү
    .description = Онлайн сатылган кызмат тийиштүү кылдаттык менен көрсөтүлгөн жок.

problem-type-safety-unsafe-product = Коркунучтуу товар
    .description = Товар коркунучтуу же ден соолукка же мүлккө зыян келтирди.
problem-type-safety-labelling = Маркировка же нускама жок же туура эмес
    .description = Эскертүүлөр, нускама же курамы жок, туура эмес же талап кылынган тилде берилген эмес.

problem-type-refund-withdrawal-refused = Келишимден баш тартууну же кайтарууну кабыл албоо
    .description = Сатуучу мыйзам же өзүнүн шарттары уруксат берген кайтарууну кабыл албайт.
problem-type-refund-refused = Акчаны кайтаруудан баш тартуу
    .description = Сатуучу акчаны кайтарууга макул болду же милдеттүү, бирок төлөбөйт.
problem-type-refund-late-or-partial = Акча кеч же толук эмес кайтарылды
    .description = Акча тийиштүү суммадан аз же тийиштүү мөөнөттөн кеч кайтарылды.
problem-type-refund-return-cost = Кайтаруу чыгымдары боюнча талаш
    .description = Товарды кайра жөнөтүү акысын ким төлөшү боюнча пикир келишпестик бар.

problem-type-warranty-refused = Кепилдиктен баш тартуу
    .description = Мыйзамда белгиленген же сатуучу берген кепилдик аткарылбайт.
problem-type-warranty-repair-failed = Оңдоо натыйжа берген жок же өтө созулду
    .description = Оңдоо кайталана берет же анын мөөнөтү өтүп кетти.
problem-type-warranty-no-response = Сатуучунун колдоо кызматы жооп бербейт
    .description = Сатуучу жооп бербейт же аны менен байланышууга болбойт.

problem-type-payment-overcharge = Ашыкча акча алынды
    .description = Макулдашылгандан көп же эки жолу акча алынды.
problem-type-payment-unauthorised = Уруксатсыз акча чыгаруу
    .description = Керектөөчү макулдук бербеген төлөм алынды.
problem-type-payment-hidden-fees = Жашыруун жыйымдар
    .description = Чыгымдар буйрутмага чейин көрсөтүлгөн эмес.
problem-type-payment-price-misleading = Туура эмес же адаштыруучу баа
    .description = Жалган арзандатуу, туура эмес баа же өзгөртүлгөн баа.
problem-type-payment-currency = Алмашуу курсу же валюта боюнча талаш
    .description = Трансчек аралык төлөмдөгү туура эмес валюта, алмаштыруу же банктын комиссиясы.
problem-type-payment-subscription-trap = Жазылуу тузагы
    .description = Сыноо мезгили же буйрутма акы төлөнүүчү жазылууга айланды же андан баш тартуу татаалдаштырылган.
problem-type-payment-invoice = Эсеп же чек берилген жок
    .description = Сатып алууну ырастоочу документ жок же эсеп туура эмес.

problem-type-contract-unfair-terms = Келишимдин адилетсиз шарттары
    .description = Шарттар керектөөчүнү мыйзамдуу укуктарынан ажыратат.
problem-type-contract-misleading-advertising = Адаштыруучу жарнама
    .description = Жалган же адаштыруучу маалымат, жасалма пикирлер.
problem-type-contract-missing-information = Сатуучу же товар жөнүндө маалымат жок
    .description = Сатуучунун ким экени, баасы, чыгарылган жери же баш тартуу укугу жөнүндө маалымат берилген эмес.
problem-type-contract-unordered-goods = Буйрутма берилбеген товар
    .description = Буйрутма берилбеген буюм жөнөтүлдү же ал үчүн акча алынды.
problem-type-contract-discrimination = Өлкөсүнө же тобуна карап баш тартуу же башкача шарттар
    .description = Жашаган жерине, тилине же улутуна байланыштуу баш тартылды же начарыраак шарттар коюлду.
problem-type-contract-fraud = Алдамчы сатуучу же сайт
    .description = Сатуучу же сайт жасалма сыяктуу.

problem-type-account-blocked = Аккаунт бөгөттөлдү же жабылды
    .description = Платформага кирүү мүмкүнчүлүгү, каражат же упайлар жоголду.
problem-type-account-privacy-breach = Купуялуулуктун же маалыматтардын бузулушу
    .description = Жеке маалыматтар макулдуксуз тарап кетти, башкага берилди же пайдаланылды.
problem-type-account-unwanted-marketing = Суралбаган жарнама
    .description = Макулдук берилбеген кабарлар же чалуулар келет.

problem-type-border-duty = Бажы алымы же салык боюнча талаш
    .description = Күтүлбөгөн бажы алымы, салык же брокердин жыйымы пайда болду.
problem-type-border-seized = Чек арада кармалды, кайтарылды же жок кылынды
    .description = Бажы же ташуучу посылканы кармап калды же кайра кайтарды.
problem-type-border-prohibited = Тыюу салынган же сертификаты жок товар
    .description = Товарды жеткирилген жерде алып кирүүгө, сатууга же пайдаланууга болбойт.

problem-type-other-other = Башка көйгөй
    .description = Жогорудагылардын бири да эмес.

## Укукту коргоо ыкмалары.

remedy-refund = Акчаны кайтаруу
    .description = Акчанын баарын же бир бөлүгүн кайтаруу.
remedy-replacement = Товарды алмаштыруу
    .description = Туура же иштей турган товарды жөнөтүү.
remedy-repair = Оңдоо
    .description = Акысыз оңдоо.
remedy-price-reduction = Бааны төмөндөтүү
    .description = Товарды арзаныраак баада калтыруу.
remedy-delivery = Жеткирүү
    .description = Буйрутма берилген товарды жеткирүү.
remedy-correction-of-performance = Талаптагыдай аткаруу
    .description = Кызматты кайра көрсөтүү же келишимди туура аткаруу.
remedy-cancellation = Келишимди бузуу
    .description = Келишимди, буйрутманы же жазылууну токтотуу.
remedy-compensation = Зыяндын ордун толтуруу
    .description = Келтирилген жоготуу же зыян үчүн төлөө.
remedy-apology = Кечирим суроо
    .description = Кечирим суроо.
remedy-explanation = Түшүндүрүү же жооп берүү
    .description = Эмне болгонун түшүндүрүү.
remedy-correction-of-data = Жеке маалыматтарды оңдоо
    .description = Керектөөчү жөнүндө сакталган жеке маалыматтарды оңдоо.
remedy-deletion-of-data = Жеке маалыматтарды өчүрүү
    .description = Жеке маалыматтарды өчүрүү же пайдаланууну токтотуу.
remedy-correction-of-information = Маалыматты оңдоо
    .description = Жарыяны, бааны, этикетканы, эсепти же жарнаманы оңдоо.
remedy-account-restoration = Аккаунтту калыбына келтирүү
    .description = Аккаунтту бөгөттөн чыгаруу же каражатты же упайларды кайтаруу.
remedy-recall-or-removal = Кайра чакыртып алуу же сатуудан алып салуу
    .description = Коркунучтуу, жасалма же мыйзамсыз товарларды же жарыяларды сатуудан алып салуу.
remedy-other = Башка
    .description = Керектөөчү сүрөттөп жазган башка ыкма.

## Товар категориялары.

category-food = Тамак-аш жана алкоголсуз суусундуктар
category-alcohol-tobacco = Алкоголь жана тамеки
category-clothing = Кийим
category-footwear = Бут кийим
category-building-materials = Үй үчүн курулуш жана оңдоо материалдары
category-energy-fuel = Энергия, суу жана отун
category-furniture = Эмерек жана үй жабдуулары
category-textiles-home = Үй текстили
category-appliances = Тиричилик техникасы
category-kitchenware = Ашкана буюмдары жана идиш-аяк
category-tools-garden = Аспаптар жана бакча жабдуулары
category-household-supplies = Тазалоо каражаттары жана башка тиричилик буюмдары
category-medicines = Дары-дармектер
category-medical-devices = Медициналык буюмдар жана көмөкчү каражаттар
category-health-services = Медициналык кызматтар
category-vehicles = Унаалар
category-vehicle-parts = Унаалардын тетиктери жана керек-жарактары
category-transport-tickets = Жүргүнчүлөрдү ташуу жана билеттер
category-parcel-delivery = Почта, посылка жана жүк ташуу кызматтары
category-phones = Телефондор
category-computers = Компьютерлер жана кошумча түзүлүштөр
category-audio-video = Аудио жана видео техникасы
category-photo-optical = Фото жана оптикалык жабдуулар
category-software = Оюндардан башка программалык камсыздоо
category-telecom = Телефон жана интернет кызматтары
category-streaming = Стриминг жана башка маалымат кызматтары
category-toys-games = Оюнчуктар жана оюндар
category-video-games = Видеооюндар жана оюн ичиндеги буюмдар
category-sports = Спорт жана кемпинг товарлары
category-books-stationery = Китептер, басма сөз жана кеңсе товарлары
category-pets = Үй жаныбарлары жана алар үчүн товарлар
category-plants-flowers = Өсүмдүктөр жана гүлдөр
category-event-tickets = Маданий жана башка иш-чараларга билеттер
category-package-travel = Турпакеттер
category-courses = Курстар жана билим берүү кызматтары
category-hotels = Турак жай, мейманкана
category-restaurants-delivery = Ресторандар жана тамак жеткирүү
category-insurance = Камсыздандыруу
category-payment-services = Төлөм жана башка каржы кызматтары
category-cosmetics = Косметика жана жеке гигиена
category-jewellery-watches = Зергер буюмдары жана сааттар
category-bags-accessories = Сумкалар жана жеке аксессуарлар
category-baby-articles = Ымыркайлар үчүн товарлар (арабалар, автоотургучтар)
category-other-services = Башка кызматтар
category-other-goods = Башка товарлар

## Далилдердин түрлөрү.

evidence-kind-order = Буйрутма же буйрутманын ырасталышы
evidence-kind-payment = Төлөмдү ырастоочу документ
evidence-kind-tracking = Жеткирүүгө көз салуу маалыматы
evidence-kind-photo = Сүрөт
evidence-kind-packaging-photo = Таңгактын сүрөтү
evidence-kind-message = Сатуучу менен кат алышуу
evidence-kind-listing = Жарыянын ошол кездеги көрүнүшү (барак же жарнама)
evidence-kind-video = Видео жазуу
evidence-kind-expert-report = Эксперттин же оңдоо устаканасынын корутундусу
evidence-kind-brand-statement = Бренд ээсинин билдирмеси
evidence-kind-serial-number = Сериялык номер
evidence-kind-screenshot = Экрандын көчүрмөсү
evidence-kind-log = Каталар жазуусу (журнал файлы)
evidence-kind-medical-record = Медициналык документ
evidence-kind-terms = Сатуу шарттары
evidence-kind-return-receipt = Товар кайра жөнөтүлгөнүн ырастоочу документ
evidence-kind-bank-statement = Банк эсебинен же картадан көчүрмө
evidence-kind-receipt = Чек (дүмүрчөк)
evidence-kind-warranty-card = Кепилдик талону же кепилдик документи
evidence-kind-repair-record = Оңдоо жөнүндө жазуу
evidence-kind-customs-document = Бажы документи
evidence-kind-other = Башка далилдер
