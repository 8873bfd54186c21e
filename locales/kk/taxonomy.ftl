### Шағым не туралы болуы мүмкін: мәселелердің топтары мен түрлері, құқықты қорғау тәсілдері, тауар санаттары, дәлелдеме түрлері.

## Мәселелер топтары.

problem-group-delivery = Жеткізу
problem-group-conformity = Тауардың немесе қызметтің шартқа сәйкестігі
problem-group-safety = Қауіпсіздік
problem-group-refund = Ақшаны қайтару және шарттан бас тарту
problem-group-warranty = Кепілдік және сатудан кейінгі қызмет
problem-group-payment = Баға және төлем
problem-group-contract = Шарт және ақпарат
problem-group-account = Тіркелгі және деректер
problem-group-border = Кеден және шекара
problem-group-other = Басқа

## Мәселелер түрлері.

problem-type-delivery-not-delivered = Тауар жеткізілмеді
    .description = Тауар мүлдем келмеді немесе жолда жоғалды.
problem-type-delivery-late = Кешіктіріп жеткізу
    .description = Тауар келісілген мерзімнен кеш келді немесе кеш келеді.
problem-type-delivery-partial = Тапсырыстың бір бөлігі жоқ
    .description = Заттар немесе бөлшектер тапсырыс берілгеннен аз.
problem-type-delivery-damaged = Тасымалдау кезінде бүлінген
    .description = Тауар сынған немесе бүлінген күйде келді.
problem-type-delivery-refused-to-supply = Сатушы тауарды беруден бас тартады
    .description = Сатушы тапсырысты қабылдап, кейін оның күшін жойды немесе орындаудан бас тартты.

problem-type-conformity-not-as-described = Тауар сипаттамасына сәйкес емес
    .description = Тауардың өзі, өлшемі, түсі, саны немесе сапасы хабарландыруда көрсетілгендей емес.
problem-type-conformity-defective = Тауардың кемшілігі бар немесе жұмыс істемей қалды
    .description = Тауар жұмыс істемейді немесе жеткізілгеннен кейін көп ұзамай бұзылды.
problem-type-conformity-counterfeit = Контрафактілік тауар
    .description = Белгілі марканың бұйымы ретінде сатылған тауар түпнұсқа емес.
problem-type-conformity-used-sold-as-new = Қолданылған немесе жөнделген тауар жаңа ретінде сатылған
    .description = Тауар бұрын қолданыста болған.
problem-type-conformity-digital-failure = Цифрлық контенттің немесе қызметтің ақауы
    .description = Жүктеме, лицензия, қолданба немесе онлайн қызмет берілмеді, бұғатталды немесе жұмыс істемейді.
problem-type-conformity-service-poor = Қызмет нашар көрсетілді
    .description = Онлайн сатылған қызмет тиісті ұқыптылықпен көрсетілмеді.

problem-type-safety-unsafe-product = Қауіпті тауар
    .description = Тауар қауіпті немесе денсаулыққа не мүлікке зиян келтірді.
problem-type-safety-labelling = Таңбалау немесе нұсқаулық жоқ не қате
    .description = Ескертулер, нұсқаулық немесе құрамы жоқ, қате не талап етілетін тілде берілмеген.

problem-type-refund-withdrawal-refused = Шарттан бас тартуды немесе қайтаруды қабылдамау
    .description = Сатушы заң немесе өз шарттары рұқсат ететін қайтаруды қабылдамайды.
problem-type-refund-refused = Ақшаны қайтарудан бас тарту
    .description = Сатушы ақшаны қайтаруға келісті немесе міндетті, бірақ төлемейді.
problem-type-refund-late-or-partial = Ақша кеш немесе толық емес қайтарылды
    .description = Ақша тиісті сомадан аз немесе тиісті мерзімнен кеш қайтарылды.
problem-type-refund-return-cost = Қайтару шығындары туралы дау
    .description = Тауарды кері жіберу ақысын кім төлейтіні туралы келіспеушілік бар.

problem-type-warranty-refused = Кепілдіктен бас тарту
    .description = Заңда белгіленген немесе сатушы берген кепілдік орындалмайды.
problem-type-warranty-repair-failed = Жөндеу нәтиже бермеді немесе тым созылды
    .description = Жөндеу қайталанып отыр немесе мерзімі өтіп кетті.
problem-type-warranty-no-response = Сатушының қолдау қызметі жауап бермейді
    .description = Сатушы жауап бермейді немесе онымен байланысу мүмкін емес.

problem-type-payment-overcharge = Артық ақы алынды
    .description = Келісілгеннен көп немесе екі рет ақы алынды.
problem-type-payment-unauthorised = Рұқсатсыз ақша алу
    .description = Тұтынушы келісім бермеген төлем алынды.
problem-type-payment-hidden-fees = Жасырын алымдар
    .description = Шығындар тапсырысқа дейін көрсетілмеді.
problem-type-payment-price-misleading = Қате немесе жаңылыстыратын баға
    .description = Жалған жеңілдік, қате баға немесе өзгертілген баға.
problem-type-payment-currency = Айырбас бағамы немесе валюта туралы дау
    .description = Трансшекаралық төлемдегі қате валюта, айырбастау немесе банк комиссиясы.
problem-type-payment-subscription-trap = Жазылым тұзағы
    .description = Сынақ нұсқасы немесе тапсырыс ақылы жазылымға айналды не одан бас тарту қиындатылған.
problem-type-payment-invoice = Шот немесе чек берілмеді
    .description = Сатып алуды растайтын құжат жоқ немесе шот қате.

problem-type-contract-unfair-terms = Шарттың әділетсіз талаптары
    .description = Шарт талаптары тұтынушыны заңды құқықтарынан айырады.
problem-type-contract-misleading-advertising = Жаңылыстыратын жарнама
    .description = Жалған немесе жаңылыстыратын мәліметтер, жалған пікірлер.
problem-type-contract-missing-information = Сатушы немесе тауар туралы ақпарат жоқ
    .description = Сатушының кім екені, бағасы, шығарылған жері немесе бас тарту құқығы туралы ақпарат берілмеді.
problem-type-contract-unordered-goods = Тапсырыс берілмеген тауар
    .description = Тапсырыс берілмеген зат жіберілді немесе ол үшін ақы алынды.
problem-type-contract-discrimination = Еліне немесе тобына қарай бас тарту не өзгеше шарттар
    .description = Тұрғылықты жеріне, тіліне немесе ұлтына байланысты бас тартылды не нашарырақ шарттар қойылды.
problem-type-contract-fraud = Алаяқ сатушы немесе сайт
    .description = Сатушы немесе сайт жалған сияқты.

problem-type-account-blocked = Тіркелгі бұғатталды немесе жабылды
    .description = Платформадағы кіру мүмкіндігі, қаражат немесе ұпайлар жоғалды.
problem-type-account-privacy-breach = Құпиялылықтың немесе деректердің бұзылуы
    .description = Дербес деректер келісімсіз таралып кетті, басқаға берілді немесе пайдаланылды.
problem-type-account-unwanted-marketing = Қалаусыз жарнама
    .description = Келісім берілмеген хабарлар немесе қоңыраулар келеді.

problem-type-border-duty = Кедендік баж немесе салық туралы дау
    .description = Күтпеген баж, салық немесе брокер алымы пайда болды.
problem-type-border-seized = Шекарада ұсталды, қайтарылды немесе жойылды
    .description = Кеден немесе тасымалдаушы сәлемдемені ұстап қалды не кері қайтарды.
problem-type-border-prohibited = Тыйым салынған немесе сертификаты жоқ тауар
    .description = Тауарды жеткізілген жерде әкелуге, сатуға немесе пайдалануға болмайды.

problem-type-other-other = Басқа мәселе
    .description = Жоғарыдағылардың ешқайсысы емес.

## Құқықты қорғау тәсілдері.

remedy-refund = Ақшаны қайтару
    .description = Ақшаның бәрін немесе бір бөлігін қайтару.
remedy-replacement = Тауарды ауыстыру
    .description = Дұрыс немесе жұмыс істейтін тауарды жіберу.
remedy-repair = Жөндеу
    .description = Тегін жөндеу.
remedy-price-reduction = Бағаны азайту
    .description = Тауарды төменірек бағамен қалдыру.
remedy-delivery = Жеткізу
    .description = Тапсырыс берілген тауарды жеткізу.
remedy-correction-of-performance = Тиісінше орындау
    .description = Қызметті қайта көрсету немесе шартты дұрыс орындау.
remedy-cancellation = Шартты бұзу
    .description = Шартты, тапсырысты немесе жазылымды тоқтату.
remedy-compensation = Залалды өтеу
    .description = Келтірілген залал немесе зиян үшін төлеу.
remedy-apology = Кешірім сұрау
    .description = Кешірім сұрау.
remedy-explanation = Түсіндіру немесе жауап беру
    .description = Не болғанын түсіндіру.
remedy-correction-of-data = Дербес деректерді түзету
    .description = Тұтынушы туралы сақталған дербес деректерді түзету.
remedy-deletion-of-data = Дербес деректерді жою
    .description = Дербес деректерді жою немесе пайдалануды тоқтату.
remedy-correction-of-information = Ақпаратты түзету
    .description = Хабарландыруды, бағаны, заттаңбаны, шотты немесе жарнаманы түзету.
remedy-account-restoration = Тіркелгіні қалпына келтіру
    .description = Тіркелгіні бұғаттан шығару немесе қаражатты не ұпайларды қайтару.
remedy-recall-or-removal = Кері қайтарып алу немесе сатудан алып тастау
    .description = Қауіпті, жалған немесе заңсыз тауарларды не хабарландыруларды сатудан алып тастау.
remedy-other = Басқа
    .description = Тұтынушы сипаттаған басқа тәсіл.

## Тауар санаттары.

category-food = Азық-түлік және алкогольсіз сусындар
category-alcohol-tobacco = Алкоголь және темекі
category-clothing = Киім
category-footwear = Аяқ киім
category-building-materials = Үйге арналған құрылыс және жөндеу материалдары
category-energy-fuel = Энергия, су және отын
category-furniture = Жиһаз және үй жабдықтары
category-textiles-home = Үй тоқымалары
category-appliances = Тұрмыстық техника
category-kitchenware = Ас үй жабдықтары және ыдыс-аяқ
category-tools-garden = Құралдар және бақ жабдықтары
category-household-supplies = Тазалау құралдары және басқа тұрмыстық заттар
category-medicines = Дәрі-дәрмектер
category-medical-devices = Медициналық бұйымдар және көмекші құралдар
category-health-services = Медициналық қызметтер
category-vehicles = Көлік құралдары
category-vehicle-parts = Көлік құралдарының бөлшектері мен керек-жарақтары
category-transport-tickets = Жолаушылар тасымалы және билеттер
category-parcel-delivery = Пошта, сәлемдеме және жүк тасымалы қызметтері
category-phones = Телефондар
category-computers = Компьютерлер және шеткері құрылғылар
category-audio-video = Аудио және бейне техникасы
category-photo-optical = Фото және оптикалық жабдықтар
category-software = Ойындардан басқа бағдарламалық қамтылым
category-telecom = Телефон және интернет қызметтері
category-streaming = Стриминг және басқа ақпараттық қызметтер
category-toys-games = Ойыншықтар және ойындар
category-video-games = Бейнеойындар және ойындағы заттар
category-sports = Спорт және кемпинг тауарлары
category-books-stationery = Кітаптар, баспасөз және кеңсе тауарлары
category-pets = Үй жануарлары және оларға арналған тауарлар
category-plants-flowers = Өсімдіктер және гүлдер
category-event-tickets = Мәдени және басқа іс-шараларға билеттер
category-package-travel = Турпакеттер
category-courses = Курстар және білім беру қызметтері
category-hotels = Тұратын орын
category-restaurants-delivery = Мейрамханалар және тағам жеткізу
category-insurance = Сақтандыру
category-payment-services = Төлем және басқа қаржы қызметтері
category-cosmetics = Косметика және жеке күтім
category-jewellery-watches = Зергерлік бұйымдар және сағаттар
category-bags-accessories = Сөмкелер және жеке аксессуарлар
category-baby-articles = Сәбилерге арналған тауарлар (арбалар, автокөлік орындықтары)
category-other-services = Басқа қызметтер
category-other-goods = Басқа тауарлар

## Дәлелдеме түрлері.

evidence-kind-order = Тапсырыс немесе тапсырыстың расталуы
evidence-kind-payment = Төлемді растайтын құжат
evidence-kind-tracking = Жеткізуді қадағалау деректері
evidence-kind-photo = Фотосурет
evidence-kind-packaging-photo = Қаптаманың фотосуреті
evidence-kind-message = Сатушымен хат алмасу
evidence-kind-listing = Хабарландырудың сол кездегі көрінісі (бет немесе жарнама)
evidence-kind-video = Бейнежазба
evidence-kind-expert-report = Сарапшының немесе жөндеу шеберханасының қорытындысы
evidence-kind-brand-statement = Бренд иесінің мәлімдемесі
evidence-kind-serial-number = Сериялық нөмір
evidence-kind-screenshot = Экран көшірмесі
evidence-kind-log = Қателер жазбасы (журнал файлы)
evidence-kind-medical-record = Медициналық құжат
evidence-kind-terms = Сату шарттары
evidence-kind-return-receipt = Тауардың кері жіберілгенін растайтын құжат
evidence-kind-bank-statement = Банк шотынан немесе картадан үзінді көшірме
evidence-kind-receipt = Чек (түбіртек)
evidence-kind-warranty-card = Кепілдік талоны немесе кепілдік құжаты
evidence-kind-repair-record = Жөндеу туралы жазба
evidence-kind-customs-document = Кеден құжаты
evidence-kind-other = Басқа дәлелдемелер
