### О чём может быть жалоба: группы и виды проблем, способы защиты прав, категории товаров, виды доказательств.

## Группы проблем.

problem-group-delivery = Доставка
problem-group-conformity = Соответствие товара или услуги договору
problem-group-safety = Безопасность
problem-group-refund = Возврат денег и отказ от договора
problem-group-warranty = Гарантия и послепродажное обслуживание
problem-group-payment = Цена и оплата
problem-group-contract = Договор и информация
problem-group-account = Учётная запись и данные
problem-group-border = Таможня и граница
problem-group-other = Другое

## Виды проблем.

problem-type-delivery-not-delivered = Товар не доставлен
    .description = Товар не прибыл или был утерян в пути.
problem-type-delivery-late = Просрочка доставки
    .description = Товар прибыл или прибудет позже согласованного срока.
problem-type-delivery-partial = Получена только часть заказа
    .description = Предметов или деталей меньше, чем заказано.
problem-type-delivery-damaged = Товар повреждён при перевозке
    .description = Товар прибыл сломанным или повреждённым.
problem-type-delivery-refused-to-supply = Продавец отказывается поставить товар
    .description = Продавец принял заказ, а затем отменил его или отказался выполнять.

problem-type-conformity-not-as-described = Товар не соответствует описанию
    .description = Не тот товар, размер, цвет, количество или качество по сравнению с предложением.
problem-type-conformity-defective = Товар с дефектом или перестал работать
    .description = Товар не работает или сломался вскоре после доставки.
problem-type-conformity-counterfeit = Контрафактный товар
    .description = Товар, проданный как изделие известной марки, не подлинный.
problem-type-conformity-used-sold-as-new = Бывший в употреблении или восстановленный товар продан как новый
    .description = Товаром уже пользовались раньше.
problem-type-conformity-digital-failure = Неполадки с цифровым контентом или услугой
    .description = Загрузка, лицензия, приложение или онлайн-услуга отсутствует, заблокирована или не работает.
problem-type-conformity-service-poor = Услуга оказана ненадлежащим образом
    .description = Услуга, купленная онлайн, оказана без должной тщательности.

problem-type-safety-unsafe-product = Небезопасный товар
    .description = Товар опасен либо причинил вред здоровью или имуществу.
problem-type-safety-labelling = Нет маркировки или инструкции либо они неверны
    .description = Предупреждения, инструкция или состав отсутствуют, неверны или даны не на том языке, который требуется.

problem-type-refund-withdrawal-refused = Отказ принять возврат товара или отказ от договора
    .description = Продавец не соглашается на возврат, который разрешён законом или его собственными условиями.
problem-type-refund-refused = Отказ вернуть деньги
    .description = Продавец согласился или обязан вернуть деньги, но не платит.
problem-type-refund-late-or-partial = Деньги возвращены с опозданием или не полностью
    .description = Возвращено меньше, чем положено, или позже срока.
problem-type-refund-return-cost = Спор о расходах на возврат
    .description = Разногласие о том, кто платит за обратную пересылку товара.

problem-type-warranty-refused = Отказ в гарантии
    .description = Не выполняется гарантия, установленная законом или продавцом.
problem-type-warranty-repair-failed = Ремонт не помог или затянулся
    .description = Ремонт приходится повторять, или его срок прошёл.
problem-type-warranty-no-response = Служба поддержки не отвечает
    .description = Продавец не отвечает, или с ним невозможно связаться.

problem-type-payment-overcharge = Списано слишком много
    .description = Списано больше, чем было согласовано, или списано дважды.
problem-type-payment-unauthorised = Несанкционированное списание
    .description = Списание, на которое потребитель не давал согласия.
problem-type-payment-hidden-fees = Скрытые платежи
    .description = Расходы, о которых не сообщили до заказа.
problem-type-payment-price-misleading = Неверная цена или цена, вводящая в заблуждение
    .description = Мнимая скидка, неверная или изменённая цена.
problem-type-payment-currency = Спор о курсе или валюте
    .description = Не та валюта, неверный пересчёт или банковская комиссия при трансграничной оплате.
problem-type-payment-subscription-trap = Навязанная подписка
    .description = Пробный период или заказ превратился в платную подписку, либо от неё трудно отказаться.
problem-type-payment-invoice = Не выдан счёт или чек
    .description = Нет подтверждения покупки, или в счёте ошибка.

problem-type-contract-unfair-terms = Несправедливые условия договора
    .description = Условия лишают потребителя прав, которые даёт ему закон.
problem-type-contract-misleading-advertising = Реклама, вводящая в заблуждение
    .description = Ложные или вводящие в заблуждение утверждения, поддельные отзывы.
problem-type-contract-missing-information = Нет сведений о продавце или товаре
    .description = Не указаны данные продавца, цена, происхождение товара или порядок отказа от договора.
problem-type-contract-unordered-goods = Незаказанный товар
    .description = Прислано или оплачено то, чего потребитель не заказывал.
problem-type-contract-discrimination = Отказ или худшие условия из-за страны или принадлежности к группе
    .description = Отказ или худшие условия из-за места жительства, языка или гражданства.
problem-type-contract-fraud = Мошеннический продавец или сайт
    .description = Продавец или сайт похож на поддельный.

problem-type-account-blocked = Учётная запись заблокирована или закрыта
    .description = На площадке утрачен доступ, остаток средств или баллы.
problem-type-account-privacy-breach = Нарушение конфиденциальности или утечка данных
    .description = Персональные данные утекли, переданы другим или использованы без согласия.
problem-type-account-unwanted-marketing = Нежелательная реклама
    .description = Сообщения или звонки, на которые не было согласия.

problem-type-border-duty = Спор о таможенной пошлине или налоге
    .description = Неожиданная пошлина, налог или плата таможенному представителю.
problem-type-border-seized = Посылка задержана, возвращена или уничтожена на границе
    .description = Таможня или перевозчик задержали или вернули посылку.
problem-type-border-prohibited = Товар запрещён или не сертифицирован
    .description = Товар нельзя ввозить, продавать или использовать там, куда он доставлен.

problem-type-other-other = Другая проблема
    .description = Ничего из перечисленного.

## Способы защиты прав: чего просит потребитель и что может предложить продавец.

remedy-refund = Возврат денег
    .description = Вернуть все деньги или их часть.
remedy-replacement = Замена товара
    .description = Прислать нужный или исправный товар.
remedy-repair = Ремонт
    .description = Бесплатно отремонтировать товар.
remedy-price-reduction = Уменьшение цены
    .description = Товар остаётся у потребителя по более низкой цене.
remedy-delivery = Доставка
    .description = Доставить то, что было заказано.
remedy-correction-of-performance = Надлежащее исполнение
    .description = Оказать услугу заново или исправить исполнение договора.
remedy-cancellation = Расторжение договора
    .description = Прекратить договор, заказ или подписку.
remedy-compensation = Возмещение убытков
    .description = Возместить причинённые убытки или вред.
remedy-apology = Извинение
    .description = Принести извинения.
remedy-explanation = Разъяснение или ответ
    .description = Объяснить, что произошло.
remedy-correction-of-data = Исправление персональных данных
    .description = Исправить персональные данные потребителя, которые хранит продавец.
remedy-deletion-of-data = Удаление персональных данных
    .description = Удалить персональные данные или прекратить их использовать.
remedy-correction-of-information = Исправление сведений
    .description = Исправить описание, цену, маркировку, счёт или рекламу.
remedy-account-restoration = Восстановление учётной записи
    .description = Разблокировать учётную запись либо вернуть остаток средств или баллы.
remedy-recall-or-removal = Отзыв или снятие с продажи
    .description = Снять с продажи небезопасные, поддельные или незаконные товары и предложения.
remedy-other = Другое
    .description = Иное, что опишет потребитель.

## Категории товаров и услуг.

category-food = Продукты питания и безалкогольные напитки
category-alcohol-tobacco = Алкоголь и табак
category-clothing = Одежда
category-footwear = Обувь
category-building-materials = Материалы для строительства и ремонта жилья
category-energy-fuel = Энергия, вода и топливо
category-furniture = Мебель и предметы обстановки
category-textiles-home = Домашний текстиль
category-appliances = Бытовая техника
category-kitchenware = Посуда и кухонные принадлежности
category-tools-garden = Инструменты и садовый инвентарь
category-household-supplies = Чистящие средства и хозяйственные товары
category-medicines = Лекарства
category-medical-devices = Медицинские изделия и средства реабилитации
category-health-services = Медицинские услуги
category-vehicles = Транспортные средства
category-vehicle-parts = Запчасти и принадлежности для транспорта
category-transport-tickets = Пассажирские перевозки и билеты
category-parcel-delivery = Почта, посылки и грузовые перевозки
category-phones = Телефоны
category-computers = Компьютеры и периферийные устройства
category-audio-video = Аудио- и видеотехника
category-photo-optical = Фото- и оптическая техника
category-software = Программы, кроме игр
category-telecom = Телефонная связь и интернет
category-streaming = Стриминговые и другие информационные услуги
category-toys-games = Игрушки и игры
category-video-games = Видеоигры и внутриигровые предметы
category-sports = Товары для спорта и туризма
category-books-stationery = Книги, пресса и канцтовары
category-pets = Домашние животные и товары для них
category-plants-flowers = Растения и цветы
category-event-tickets = Билеты на культурные и другие мероприятия
category-package-travel = Туристические путёвки
category-courses = Курсы и образовательные услуги
category-hotels = Проживание
category-restaurants-delivery = Рестораны и доставка еды
category-insurance = Страхование
category-payment-services = Платёжные и другие финансовые услуги
category-cosmetics = Косметика и средства личной гигиены
category-jewellery-watches = Украшения и часы
category-bags-accessories = Сумки и личные аксессуары
category-baby-articles = Детские товары (коляски, автокресла)
category-other-services = Другие услуги
category-other-goods = Другие товары

## Виды доказательств.

evidence-kind-order = Заказ или подтверждение заказа
evidence-kind-payment = Подтверждение оплаты
evidence-kind-tracking = Данные отслеживания доставки
evidence-kind-photo = Фотография
evidence-kind-packaging-photo = Фотография упаковки
evidence-kind-message = Переписка с продавцом
evidence-kind-listing = Предложение в том виде, в каком оно было показано (страница или реклама)
evidence-kind-video = Видеозапись
evidence-kind-expert-report = Заключение эксперта или ремонтной мастерской
evidence-kind-brand-statement = Заявление правообладателя марки
evidence-kind-serial-number = Серийный номер
evidence-kind-screenshot = Снимок экрана
evidence-kind-log = Запись ошибок (файл журнала)
evidence-kind-medical-record = Медицинский документ
evidence-kind-terms = Условия продажи
evidence-kind-return-receipt = Подтверждение обратной отправки товара
evidence-kind-bank-statement = Выписка по счёту или карте
evidence-kind-receipt = Чек (квитанция)
evidence-kind-warranty-card = Гарантийный талон или другой гарантийный документ
evidence-kind-repair-record = Документ о ремонте
evidence-kind-customs-document = Таможенный документ
evidence-kind-other = Другие доказательства
