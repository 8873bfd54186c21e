### Пра што можа быць скарга: групы і віды праблем, спосабы абароны правоў, катэгорыі тавараў, віды доказаў.

## Групы праблем.

problem-group-delivery = Дастаўка
problem-group-conformity = Адпаведнасць тавару або паслугі дагавору
problem-group-safety = Бяспека
problem-group-refund = Вяртанне грошай і адмова ад дагавора
problem-group-warranty = Гарантыя і пасляпродажнае абслугоўванне
problem-group-payment = Цана і аплата
problem-group-contract = Дагавор і інфармацыя
problem-group-account = Уліковы запіс і даныя
problem-group-border = Мытня і граніца
problem-group-other = Іншае

## Віды праблем.

problem-type-delivery-not-delivered = Тавар не дастаўлены
    .description = Тавар не прыбыў або быў страчаны ў дарозе.
problem-type-delivery-late = Спазненне дастаўкі
    .description = Тавар прыбыў або прыбудзе пазней за ўзгоднены тэрмін.
problem-type-delivery-partial = Атрымана толькі частка заказа
    .description = Прадметаў або дэталей менш, чым заказана.
problem-type-delivery-damaged = Тавар пашкоджаны пры перавозцы
    .description = Тавар прыбыў зламаным або пашкоджаным.
problem-type-delivery-refused-to-supply = Прадавец адмаўляецца паставіць тавар
    .description = Прадавец прыняў заказ, а потым адмяніў яго або адмовіўся выконваць.

problem-type-conformity-not-as-described = Тавар не адпавядае апісанню
    .description = Не той тавар, памер, колер, колькасць або якасць у параўнанні з прапановай.
problem-type-conformity-defective = Тавар з дэфектам або перастаў працаваць
    .description = Тавар не працуе або зламаўся неўзабаве пасля дастаўкі.
problem-type-conformity-counterfeit = Кантрафактны тавар
    .description = Тавар, прададзены як выраб вядомай маркі, не сапраўдны.
problem-type-conformity-used-sold-as-new = Тавар, што быў ва ўжытку або адноўлены, прададзены як новы
    .description = Таварам ужо карысталіся раней.
problem-type-conformity-digital-failure = Непаладкі з лічбавым кантэнтам або паслугай
    .description = Спампоўка, ліцэнзія, праграма або анлайн-паслуга адсутнічае, заблакіравана або не працуе.
problem-type-conformity-service-poor = Паслуга аказана неналежным чынам
    .description = Паслуга, купленая анлайн, аказана без належнай стараннасці.

problem-type-safety-unsafe-product = Небяспечны тавар
    .description = Тавар небяспечны або прычыніў шкоду здароўю ці маёмасці.
problem-type-safety-labelling = Няма маркіроўкі або інструкцыі ці яны няправільныя
    .description = Папярэджанні, інструкцыя або склад адсутнічаюць, няправільныя або дадзены не на той мове, якая патрабуецца.

problem-type-refund-withdrawal-refused = Адмова прыняць вяртанне тавару або адмову ад дагавора
    .description = Прадавец не згаджаецца на вяртанне, якое дазволена законам або яго ўласнымі ўмовамі.
problem-type-refund-refused = Адмова вярнуць грошы
    .description = Прадавец згадзіўся або абавязаны вярнуць грошы, але не плаціць.
problem-type-refund-late-or-partial = Грошы вернуты са спазненнем або не цалкам
    .description = Вернута менш, чым належыць, або пазней за тэрмін.
problem-type-refund-return-cost = Спрэчка пра выдаткі на вяртанне
    .description = Рознагалоссе пра тое, хто плаціць за адваротную перасылку тавару.

problem-type-warranty-refused = Адмова ў гарантыі
    .description = Не выконваецца гарантыя, устаноўленая законам або прадаўцом.
problem-type-warranty-repair-failed = Рамонт не дапамог або зацягнуўся
    .description = Рамонт даводзіцца паўтараць, або яго тэрмін прайшоў.
problem-type-warranty-no-response = Служба падтрымкі не адказвае
    .description = Прадавец не адказвае, або з ім немагчыма звязацца.

problem-type-payment-overcharge = Спісана занадта шмат
    .description = Спісана больш, чым было ўзгоднена, або спісана двойчы.
problem-type-payment-unauthorised = Несанкцыянаванае спісанне
    .description = Спісанне, на якое спажывец не даваў згоды.
problem-type-payment-hidden-fees = Схаваныя плацяжы
    .description = Выдаткі, пра якія не паведамілі да заказа.
problem-type-payment-price-misleading = Няправільная цана або цана, якая ўводзіць у зман
    .description = Уяўная зніжка, няправільная або змененая цана.
problem-type-payment-currency = Спрэчка пра курс або валюту
    .description = Не тая валюта, няправільны пералік або банкаўская камісія пры трансгранічнай аплаце.
problem-type-payment-subscription-trap = Навязаная падпіска
    .description = Пробны перыяд або заказ ператварыўся ў платную падпіску, ці ад яе цяжка адмовіцца.
problem-type-payment-invoice = Не выдадзены рахунак або чэк
    .description = Няма пацвярджэння пакупкі, або ў рахунку памылка.

problem-type-contract-unfair-terms = Несправядлівыя ўмовы дагавора
    .description = Умовы пазбаўляюць спажыўца правоў, якія дае яму закон.
problem-type-contract-misleading-advertising = Рэклама, якая ўводзіць у зман
    .description = Няпраўдзівыя сцвярджэнні або такія, што ўводзяць у зман, падробленыя водгукі.
problem-type-contract-missing-information = Няма звестак пра прадаўца або тавар
    .description = Не ўказаны даныя прадаўца, цана, паходжанне тавару або парадак адмовы ад дагавора.
problem-type-contract-unordered-goods = Незаказаны тавар
    .description = Прыслана або спісана тое, чаго спажывец не заказваў.
problem-type-contract-discrimination = Адмова або горшыя ўмовы з-за краіны або прыналежнасці да групы
    .description = Адмова або горшыя ўмовы з-за месца жыхарства, мовы або грамадзянства.
problem-type-contract-fraud = Махлярскі прадавец або сайт
    .description = Прадавец або сайт падобны да падробленага.

problem-type-account-blocked = Уліковы запіс заблакіраваны або закрыты
    .description = На пляцоўцы страчаны доступ, астатак сродкаў або балы.
problem-type-account-privacy-breach = Парушэнне канфідэнцыяльнасці або ўцечка даных
    .description = Персанальныя даныя трапілі да іншых, перададзены ім або выкарыстаны без згоды.
problem-type-account-unwanted-marketing = Непажаданая рэклама
    .description = Паведамленні або званкі, на якія не было згоды.

problem-type-border-duty = Спрэчка пра мытную пошліну або падатак
    .description = Нечаканая пошліна, падатак або плата мытнаму прадстаўніку.
problem-type-border-seized = Пасылка затрымана, вернута або знішчана на граніцы
    .description = Мытня або перавозчык затрымалі або вярнулі пасылку.
problem-type-border-prohibited = Тавар забаронены або не сертыфікаваны
    .description = Тавар нельга ўвозіць, прадаваць або выкарыстоўваць там, куды ён дастаўлены.

problem-type-other-other = Іншая праблема
    .description = Нічога з пералічанага.

## Спосабы абароны правоў: чаго просіць спажывец і што можа прапанаваць прадавец.

remedy-refund = Вяртанне грошай
    .description = Вярнуць усе грошы або іх частку.
remedy-replacement = Замена тавару
    .description = Прыслаць патрэбны або спраўны тавар.
remedy-repair = Рамонт
    .description = Бясплатна адрамантаваць тавар.
remedy-price-reduction = Памяншэнне цаны
    .description = Тавар застаецца ў спажыўца па ніжэйшай цане.
remedy-delivery = Дастаўка
    .description = Даставіць тое, што было заказана.
remedy-correction-of-performance = Належнае выкананне
    .description = Аказаць паслугу нанава або выправіць выкананне дагавора.
remedy-cancellation = Скасаванне дагавора
    .description = Спыніць дагавор, заказ або падпіску.
remedy-compensation = Пакрыццё страт
    .description = Пакрыць прычыненыя страты або шкоду.
remedy-apology = Прабачэнне
    .description = Папрасіць прабачэння.
remedy-explanation = Тлумачэнне або адказ
    .description = Растлумачыць, што адбылося.
remedy-correction-of-data = Выпраўленне персанальных даных
    .description = Выправіць персанальныя даныя спажыўца, якія захоўвае прадавец.
remedy-deletion-of-data = Выдаленне персанальных даных
    .description = Выдаліць персанальныя даныя або перастаць іх выкарыстоўваць.
remedy-correction-of-information = Выпраўленне звестак
    .description = Выправіць апісанне, цану, маркіроўку, рахунак або рэкламу.
remedy-account-restoration = Аднаўленне ўліковага запісу
    .description = Разблакіраваць уліковы запіс або вярнуць астатак сродкаў ці балы.
remedy-recall-or-removal = Адкліканне або зняцце з продажу
    .description = Зняць з продажу небяспечныя, падробленыя або незаконныя тавары і прапановы.
remedy-other = Іншае
    .description = Іншае, што апіша спажывец.

## Катэгорыі тавараў і паслуг.

category-food = Прадукты харчавання і безалкагольныя напоі
category-alcohol-tobacco = Алкаголь і тытунь
category-clothing = Адзенне
category-footwear = Абутак
category-building-materials = Матэрыялы для будаўніцтва і рамонту жылля
category-energy-fuel = Энергія, вада і паліва
category-furniture = Мэбля і прадметы інтэр’ера
category-textiles-home = Хатні тэкстыль
category-appliances = Бытавая тэхніка
category-kitchenware = Посуд і кухонныя прылады
category-tools-garden = Інструменты і садовы інвентар
category-household-supplies = Чысцячыя сродкі і гаспадарчыя тавары
category-medicines = Лекі
category-medical-devices = Медыцынскія вырабы і сродкі рэабілітацыі
category-health-services = Медыцынскія паслугі
category-vehicles = Транспартныя сродкі
category-vehicle-parts = Запчасткі і прыналежнасці для транспарту
category-transport-tickets = Пасажырскія перавозкі і білеты
category-parcel-delivery = Пошта, пасылкі і грузавыя перавозкі
category-phones = Тэлефоны
category-computers = Камп’ютары і перыферыйныя прылады
category-audio-video = Аўдыя- і відэатэхніка
category-photo-optical = Фота- і аптычная тэхніка
category-software = Праграмы, акрамя гульняў
category-telecom = Тэлефонная сувязь і інтэрнэт
category-streaming = Стрымінгавыя і іншыя інфармацыйныя паслугі
category-toys-games = Цацкі і гульні
category-video-games = Відэагульні і ўнутрыгульнявыя прадметы
category-sports = Тавары для спорту і турызму
category-books-stationery = Кнігі, прэса і канцтавары
category-pets = Хатнія жывёлы і тавары для іх
category-plants-flowers = Расліны і кветкі
category-event-tickets = Білеты на культурныя і іншыя мерапрыемствы
category-package-travel = Турыстычныя пуцёўкі
category-courses = Курсы і адукацыйныя паслугі
category-hotels = Пражыванне
category-restaurants-delivery = Рэстараны і дастаўка ежы
category-insurance = Страхаванне
category-payment-services = Плацежныя і іншыя фінансавыя паслугі
category-cosmetics = Касметыка і сродкі асабістай гігіены
category-jewellery-watches = Упрыгожанні і гадзіннікі
category-bags-accessories = Сумкі і асабістыя аксесуары
category-baby-articles = Дзіцячыя тавары (каляскі, аўтакрэслы)
category-other-services = Іншыя паслугі
category-other-goods = Іншыя тавары

## Віды доказаў.

evidence-kind-order = Заказ або пацвярджэнне заказа
evidence-kind-payment = Пацвярджэнне аплаты
evidence-kind-tracking = Звесткі пра рух пасылкі
evidence-kind-photo = Фотаздымак
evidence-kind-packaging-photo = Фотаздымак упакоўкі
evidence-kind-message = Перапіска з прадаўцом
evidence-kind-listing = Прапанова ў тым выглядзе, у якім яна была паказана (старонка або рэклама)
evidence-kind-video = Відэазапіс
evidence-kind-expert-report = Заключэнне эксперта або рамонтнай майстэрні
evidence-kind-brand-statement = Заява праваўладальніка маркі
evidence-kind-serial-number = Серыйны нумар
evidence-kind-screenshot = Здымак экрана
evidence-kind-log = Запіс памылак (файл журнала)
evidence-kind-medical-record = Медыцынскі дакумент
evidence-kind-terms = Умовы продажу
evidence-kind-return-receipt = Пацвярджэнне адваротнай адпраўкі тавару
evidence-kind-bank-statement = Выпіска па рахунку або картцы
evidence-kind-receipt = Чэк (квітанцыя)
evidence-kind-warranty-card = Гарантыйны талон або іншы гарантыйны дакумент
evidence-kind-repair-record = Дакумент аб рамонце
evidence-kind-customs-document = Мытны дакумент
evidence-kind-other = Іншыя доказы
