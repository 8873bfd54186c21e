### Шикоят дар бораи чӣ буда метавонад: гурӯҳҳо ва навъҳои мушкилот, тарзҳои ҳифзи ҳуқуқ, гурӯҳҳои мол, навъҳои далел.

## Гурӯҳҳои мушкилот.

problem-group-delivery = Таҳвил
problem-group-conformity = Мувофиқати мол ё хизматрасонӣ ба аҳднома
problem-group-safety = Бехатарӣ
problem-group-refund = Баргардонидани маблағ ва даст кашидан
problem-group-warranty = Кафолат ва хизматрасонии баъдифурӯшӣ
problem-group-payment = Нарх ва пардохт
problem-group-contract = Шартнома ва маълумот
problem-group-account = Ҳисоб ва маълумот
problem-group-border = Гумрук ва сарҳад
problem-group-other = Дигар

## Навъҳои мушкилот.

problem-type-delivery-not-delivered = Мол расонида нашуд
    .description = Мол нарасид ё дар роҳ гум шуд.
problem-type-delivery-late = Таъхири таҳвил
    .description = Мол баъд аз вақти мувофиқашуда расид ё мерасад.
problem-type-delivery-partial = Қисми фармоиш намерасад
    .description = Мол ё қисмҳо аз фармоишдодашуда камтаранд.
problem-type-delivery-damaged = Ҳангоми интиқол осеб дид
    .description = Мол шикаста ё осебдида расид.
problem-type-delivery-refused-to-supply = Фурӯшанда аз таҳвил сар мепечад
    .description = Фурӯшанда фармоишро қабул кард, баъд онро бекор кард ё иҷро накард.

problem-type-conformity-not-as-described = Ба тавсиф мувофиқ нест
    .description = Мол, андоза, ранг, миқдор ё сифат аз он чи эълон шуда буд, фарқ мекунад.
problem-type-conformity-defective = Ноқис аст ё аз кор мондааст
    .description = Мол кор намекунад ё пас аз таҳвил зуд вайрон шуд.
problem-type-conformity-counterfeit = Моли қалбакӣ ё вайронкунандаи ҳуқуқ
    .description = Моле, ки бо номи тамға фурӯхта шуд, асл нест.
problem-type-conformity-used-sold-as-new = Моли истифодашуда ё барқароршуда ба ҷои нав фурӯхта шуд
    .description = Мол пеш аз ин истифода шуда буд.
problem-type-conformity-digital-failure = Мундариҷаи рақамӣ ё хизматрасонии рақамӣ кор намекунад
    .description = Файли боргирӣ, иҷозатнома, барнома ё хизматрасонии онлайн нест, баста шудааст ё кор намекунад.
problem-type-conformity-service-poor = Хизматрасонӣ бад иҷро шуд
    .description = Хизматрасонии онлайн фурӯхташуда бо диққати зарурӣ иҷро нашуд.

problem-type-safety-unsafe-product = Моли хатарнок
    .description = Мол хатарнок аст ё боиси ҷароҳат ё зарар шуд.
problem-type-safety-labelling = Тамғакоғаз ё дастур нест ё нодуруст аст
    .description = Огоҳӣ, дастур ё таркиб нишон дода нашудааст, нодуруст аст ё бо забони зарурӣ нест.

problem-type-refund-withdrawal-refused = Даст кашидан ё баргардонидан рад шуд
    .description = Фурӯшанда баргардониданеро, ки қонун ё шартҳои худаш иҷозат медиҳанд, рад мекунад.
problem-type-refund-refused = Баргардонидани маблағ рад шуд
    .description = Фурӯшанда розӣ ё вазифадор аст, ки маблағро баргардонад, вале намепардозад.
problem-type-refund-late-or-partial = Маблағ дер ё кам баргардонида шуд
    .description = Маблағ камтар ё дертар аз мӯҳлат баргардонида шуд.
problem-type-refund-return-cost = Баҳс дар бораи хароҷоти баргардонидан
    .description = Ихтилоф дар бораи он ки хароҷоти баргардонидани молро кӣ мепардозад.

problem-type-warranty-refused = Хизматрасонии кафолатӣ рад шуд
    .description = Кафолати қонунӣ ё кафолати фурӯшанда иҷро намешавад.
problem-type-warranty-repair-failed = Таъмир бенатиҷа ё хеле суст аст
    .description = Таъмир такрор шуд ё аз мӯҳлат гузашт.
problem-type-warranty-no-response = Хадамоти мизоҷон ҷавоб намедиҳад
    .description = Фурӯшанда ҷавоб намедиҳад ё бо ӯ тамос гирифтан мумкин нест.

problem-type-payment-overcharge = Маблағи зиёдатӣ гирифта шуд
    .description = Маблағ аз он чи мувофиқа шуда буд, бештар ё ду бор гирифта шуд.
problem-type-payment-unauthorised = Бе иҷозат гирифтани маблағ
    .description = Маблағе гирифта шуд, ки истеъмолкунанда ба он розӣ набуд.
problem-type-payment-hidden-fees = Пардохтҳои пинҳонӣ
    .description = Хароҷоте, ки пеш аз фармоиш нишон дода нашуда буд.
problem-type-payment-price-misleading = Нархи нодуруст ё гумроҳкунанда
    .description = Тахфифи бардурӯғ, нархи нодуруст ё нархи тағйирёфта.
problem-type-payment-currency = Баҳс дар бораи асъор ё қурби мубодила
    .description = Асъор, табдил ё ҳаққи бонк дар пардохти фаромарзӣ нодуруст аст.
problem-type-payment-subscription-trap = Доми обуна
    .description = Давраи санҷишӣ ё фармоиш ба обунаи пулакӣ табдил ёфт ё бекор кардани он душвор карда шуд.
problem-type-payment-invoice = Ҳисоб-фактура ё чек дода нашуд
    .description = Тасдиқи харид нест ё ҳисоб-фактура нодуруст аст.

problem-type-contract-unfair-terms = Шартҳои беадолатонаи шартнома
    .description = Шартҳо истеъмолкунандаро аз ҳуқуқҳои қонунӣ маҳрум мекунанд.
problem-type-contract-misleading-advertising = Рекламаи гумроҳкунанда
    .description = Иддаоҳои бардурӯғ ё гумроҳкунанда, тақризҳои қалбакӣ.
problem-type-contract-missing-information = Маълумот дар бораи фурӯшанда ё мол нест
    .description = Маълумот дар бораи фурӯшанда, нарх, кишвари истеҳсол ё тартиби даст кашидан дода нашуд.
problem-type-contract-unordered-goods = Моли фармоишнадода
    .description = Чизе фиристода ё барояш маблағ гирифта шуд, ки фармоиш дода нашуда буд.
problem-type-contract-discrimination = Рад кардан ё шартҳои дигар вобаста ба кишвар ё гурӯҳ
    .description = Бо сабаби ҷои зист, забон ё шаҳрвандӣ рад карданд ё муносибати бадтар карданд.
problem-type-contract-fraud = Фурӯшанда ё сомонаи қаллоб
    .description = Фурӯшанда ё сомона қалбакӣ менамояд.

problem-type-account-blocked = Ҳисоб баста ё маҳдуд шуд
    .description = Дастрасӣ, маблағ ё холҳо дар платформа аз даст рафт.
problem-type-account-privacy-breach = Вайрон кардани махфият ё ҳифзи маълумот
    .description = Маълумоти шахсӣ бе розигӣ фош, дода ё истифода шуд.
problem-type-account-unwanted-marketing = Рекламаи нохоста
    .description = Паёмҳо ё зангҳое, ки ба онҳо розигӣ дода нашудааст.

problem-type-border-duty = Баҳс дар бораи боҷи гумрукӣ ё андоз
    .description = Боҷ, андоз ё ҳаққи брокери ғайричашмдошт.
problem-type-border-seized = Дар сарҳад нигоҳ дошта, баргардонида ё нобуд карда шуд
    .description = Гумрук ё интиқолдиҳанда бастаро нигоҳ дошт ё баргардонд.
problem-type-border-prohibited = Моли манъшуда ё бе сертификат
    .description = Молро ба ҷои таҳвил ворид кардан, дар он ҷо фурӯхтан ё истифода бурдан мумкин нест.

problem-type-other-other = Мушкилоти дигар
    .description = Ҳеҷ кадоме аз онҳое, ки дар боло омадаанд.

## Тарзҳои ҳифзи ҳуқуқ.

remedy-refund = Баргардонидани маблағ
    .description = Баргардонидани тамоми маблағ ё қисми он.
remedy-replacement = Иваз кардани мол
    .description = Фиристодани моли дуруст ё коршоям.
remedy-repair = Таъмир
    .description = Таъмири ройгон.
remedy-price-reduction = Кам кардани нарх
    .description = Нигоҳ доштани мол бо нархи камтар.
remedy-delivery = Таҳвил
    .description = Таҳвил додани моли фармоишдодашуда.
remedy-correction-of-performance = Иҷрои дурусти уҳдадорӣ
    .description = Аз нав расонидани хизмат ё ислоҳи иҷрои шартнома.
remedy-cancellation = Бекор кардан
    .description = Қатъ кардани шартнома, фармоиш ё обуна.
remedy-compensation = Ҷуброни зарар
    .description = Пардохти талафот ё зарари расонидашуда.
remedy-apology = Узрхоҳӣ
    .description = Узр пурсидан.
remedy-explanation = Шарҳ ё ҷавоб
    .description = Шарҳ додани он ки чӣ рӯй дод.
remedy-correction-of-data = Ислоҳи маълумоти шахсӣ
    .description = Ислоҳи маълумоти шахсии истеъмолкунанда.
remedy-deletion-of-data = Нест кардани маълумоти шахсӣ
    .description = Нест кардани маълумоти шахсӣ ё қатъи истифодаи он.
remedy-correction-of-information = Ислоҳи маълумоти нашршуда
    .description = Ислоҳи эълон, нарх, тамғакоғаз, ҳисоб-фактура ё реклама.
remedy-account-restoration = Барқарор кардани ҳисоб
    .description = Кушодани ҳисоб ё баргардонидани маблағ ё холҳо.
remedy-recall-or-removal = Бозпас хондан ё аз фурӯш гирифтан
    .description = Аз фурӯш гирифтани мол ё эълонҳои хатарнок, қалбакӣ ё ғайриқонунӣ.
remedy-other = Дигар
    .description = Чизи дигаре, ки истеъмолкунанда тавсиф кардааст.

## Гурӯҳҳои мол ва хизматрасонӣ.

category-food = Хӯрокворӣ ва нӯшокиҳои беспирт
category-alcohol-tobacco = Машрубот ва тамоку
category-clothing = Либос
category-footwear = Пойафзол
category-building-materials = Масолеҳи сохтмон ва таъмири хона
category-energy-fuel = Энергия, об ва сӯзишворӣ
category-furniture = Мебел ва ҷиҳози хона
category-textiles-home = Матоъ ва бофтаҳои рӯзгор
category-appliances = Техникаи рӯзгор
category-kitchenware = Асбоби ошхона ва зарфҳо
category-tools-garden = Асбобҳо ва таҷҳизоти боғ
category-household-supplies = Маводи тозакунӣ ва дигар лавозимоти рӯзгор
category-medicines = Доруворӣ
category-medical-devices = Маҳсулоти тиббӣ ва ёрирасон
category-health-services = Хизматрасонии тиббӣ
category-vehicles = Воситаҳои нақлиёт
category-vehicle-parts = Қисмҳои эҳтиётӣ ва лавозимоти нақлиёт
category-transport-tickets = Мусофирбарӣ ва чиптаҳо
category-parcel-delivery = Хизматрасонии почта, баста ва боркашонӣ
category-phones = Телефонҳо
category-computers = Компютерҳо ва таҷҳизоти иловагӣ
category-audio-video = Таҷҳизоти аудио ва видео
category-photo-optical = Таҷҳизоти аксбардорӣ ва оптикӣ
category-software = Таъминоти барномавӣ, ғайр аз бозиҳо
category-telecom = Хизматрасонии телефон ва интернет
category-streaming = Стриминг ва дигар хизматрасонии иттилоотӣ
category-toys-games = Бозичаҳо ва бозиҳо
category-video-games = Бозиҳои видеоӣ ва ашёи дохили бозӣ
category-sports = Лавозимоти варзишӣ ва сайёҳӣ
category-books-stationery = Китоб, матбуот ва лавозимоти дафтарӣ
category-pets = Ҳайвоноти хонагӣ ва маҳсулот барои онҳо
category-plants-flowers = Растаниҳо ва гулҳо
category-event-tickets = Чиптаҳои чорабиниҳои фарҳангӣ ва дигар
category-package-travel = Бастаҳои сайёҳӣ
category-courses = Курсҳо ва хизматрасонии таълимӣ
category-hotels = Меҳмонхона ва ҷои зист
category-restaurants-delivery = Тарабхонаҳо ва таҳвили хӯрок
category-insurance = Суғурта
category-payment-services = Хизматрасонии пардохтӣ ва дигар хизматрасонии молиявӣ
category-cosmetics = Косметика ва нигоҳубини шахсӣ
category-jewellery-watches = Ҷавоҳирот ва соатҳо
category-bags-accessories = Ҷузвдонҳо ва лавозимоти шахсӣ
category-baby-articles = Ашёи кӯдакона (аробача, курсии автомобилӣ)
category-other-services = Дигар хизматрасониҳо
category-other-goods = Дигар молҳо

## Навъҳои далел.

evidence-kind-order = Фармоиш ё тасдиқи он
evidence-kind-payment = Тасдиқи пардохт
evidence-kind-tracking = Маълумоти пайгирии таҳвил
evidence-kind-photo = Акс
evidence-kind-packaging-photo = Акси борҷома
evidence-kind-message = Мукотиба бо фурӯшанда
evidence-kind-listing = Эълон ба ҳамон шакле, ки нишон дода шуда буд (саҳифа ё реклама)
evidence-kind-video = Сабти видео
evidence-kind-expert-report = Хулосаи коршинос ё устохонаи таъмир
evidence-kind-brand-statement = Изҳороти соҳиби тамға
evidence-kind-serial-number = Рақами силсилавӣ
evidence-kind-screenshot = Акси экран
evidence-kind-log = Сабти хатоҳо (файли журнал)
evidence-kind-medical-record = Ҳуҷҷати тиббӣ
evidence-kind-terms = Шартҳои фурӯш
evidence-kind-return-receipt = Тасдиқи баргардонида фиристодани мол
evidence-kind-bank-statement = Кӯчирма аз суратҳисоби бонкӣ ё корт
evidence-kind-receipt = Чек (расид)
evidence-kind-warranty-card = Корти кафолат ё ҳуҷҷати кафолатӣ
evidence-kind-repair-record = Сабти таъмирҳо
evidence-kind-customs-document = Ҳуҷҷати гумрукӣ
evidence-kind-other = Далелҳои дигар
